/**
 * A TypeDoc plugin that makes the reference read as the sources do.
 *
 * - A schema is shown as `ZodObject<Money>`, with a link to the interface of the same name, instead of the whole shape that
 *   the interface's page has already. A schema without such a type keeps its raw shape and fails the documentation build,
 *   which enforces the pair.
 * - A property keeps the name of its type: `BoundKind`, where the compiler only knows six strings.
 * - What a door exports is listed by the floor it comes from.
 * - A property of an interface has to be documented. TypeDoc's own check asks the same of objects written in place, such as
 *   the two sides of a result, which say all in their names.
 */
import { Comment, Converter, makeRecursiveVisitor, ReferenceType, ReflectionKind } from "typedoc";
import ts from "typescript";

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    // The value of a constant table says nothing that its type does not, and a property of a zod shape has a stray one.
    if (reflection.kindOf(ReflectionKind.Property | ReflectionKind.Variable)) delete reflection.defaultValue;
    const node = declaredType(context, reflection);
    if (node) reflection.type = context.converter.convertType(context.withScope(reflection), node);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => linkSchemas(project), 1000);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => sortByFloor(project), 900);
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      const silent = property.parent?.kindOf(ReflectionKind.Interface) && !property.hasComment();
      if (silent) app.logger.warn(`${property.getFullName()} has no documentation`);
    }
  });
}

/** The type node of a property whose type is a choice of literals or a named one, but never an object written in place. */
function declaredType(context, reflection) {
  if (!reflection.kindOf(ReflectionKind.Property) || reflection.type?.type !== "union") return undefined;
  const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
  if (!declaration || !ts.isPropertySignature(declaration) || !declaration.type) return undefined;
  const parts = ts.isUnionTypeNode(declaration.type) ? declaration.type.types : [declaration.type];
  const isPlain = (part) => ts.isTypeReferenceNode(part) || ts.isLiteralTypeNode(part) || ts.isTypeQueryNode(part);
  return parts.every((part) => isPlain(part) && !part.typeArguments) ? declaration.type : undefined;
}

function linkSchemas(project) {
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
}

/** Headings of the lists on a door's page, by folder. */
const headings = {
  values: "Values",
  evidence: "Evidence",
  entities: "Entities",
  records: "Records",
  text: "Reading",
  interop: "Formats",
};

function sortByFloor(project) {
  for (const door of project.children ?? []) {
    for (const reflection of door.children ?? []) {
      const folder = /(?:^|\/)src\/([a-z]+)\//.exec(reflection.sources?.[0]?.fullFileName ?? "")?.[1];
      const heading = headings[folder];
      if (!heading) continue;
      for (const target of reflection.signatures ?? [reflection]) {
        target.comment ??= new Comment();
        target.comment.blockTags.push({ tag: "@category", content: [{ kind: "text", text: heading }] });
      }
    }
  }
}
