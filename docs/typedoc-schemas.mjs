/**
 * A TypeDoc plugin: a schema is shown as `ZodObject<Money>`, with a link to the interface of the same name, instead of
 * the whole shape that the interface's page has already. A schema without such a type keeps its raw shape and fails the
 * documentation build, which enforces the pair.
 */
import { Converter, makeRecursiveVisitor, ReferenceType, ReflectionKind } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      const types = project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias);
      const byName = new Map(types.map((type) => [type.name, type]));
      const cleanup = makeRecursiveVisitor({ reflection: (type) => project.removeReflection(type.declaration) });
      for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
        if (!(variable.type instanceof ReferenceType) || variable.type.package !== "zod") continue;
        const named = byName.get(variable.name.replace(/Schema$/, ""));
        if (!named || named.name === variable.name) continue;
        for (const argument of variable.type.typeArguments ?? []) argument.visit(cleanup);
        variable.type.typeArguments = [ReferenceType.createResolvedReference(named.name, named, project)];
      }
    },
    1000,
  );
  // The value of a constant table says nothing that its type does not, and every property of a zod shape has a stray one.
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kindOf(ReflectionKind.Property | ReflectionKind.Variable)) delete reflection.defaultValue;
  });
}
