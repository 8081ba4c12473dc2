import * as z from "zod";
import type { Issue } from "./issue.ts";

/**
 * Builds a schema inside one call, which the caller marks as pure, so that a bundler can drop the schema with all of its
 * parts where nobody asks for it. A mark on the zod calls themselves would reach only the last of them.
 *
 * @param make - Builds the schema.
 * @returns What `make` returns.
 * @example
 * ```ts
 * export const SpanSchema = define(() => z.object({ start: z.int(), end: z.int() }));
 * ```
 */
export function define<T>(make: () => T): T {
  return make();
}

/**
 * A field that a text may leave unsaid: a writer gives the value, null or nothing, a reader always finds a value or null.
 *
 * @param schema - Schema of the value.
 * @param description - What the field holds, for JSON Schema.
 * @returns A schema whose output is the value or null, and whose JSON Schema (output form) is required and nullable.
 * @example
 * ```ts
 * z.object({ note: absent(z.string()) }).parse({}); //=> { note: null }
 * ```
 */
export function absent<S extends z.ZodType>(schema: S, description?: string): z.ZodPrefault<z.ZodNullable<S>> {
  // zod cannot see that null always is an input of `S | null` while `S` is a type parameter.
  return described(schema.nullable().prefault(null as never), description);
}

/**
 * A list that is empty rather than absent: null and a missing key read as `[]`.
 *
 * A codec, not a transform, so that the JSON Schema of both forms can be written and `z.encode` works. The items are
 * checked on both sides of it, which costs a second pass over a list that is short in a record.
 *
 * @param item - Schema of one item.
 * @param description - What the list holds, for JSON Schema.
 * @returns A schema that takes an array, null or nothing and gives an array.
 * @example
 * ```ts
 * z.object({ tags: list(z.string()) }).parse({ tags: null }); //=> { tags: [] }
 * ```
 */
export function list<S extends z.ZodType>(
  item: S,
  description?: string,
): z.ZodPrefault<z.ZodCodec<z.ZodNullable<z.ZodArray<S>>, z.ZodArray<S>>> {
  const items = z.array(item);
  const codec = z
    .codec(items.nullable(), items, {
      // What one side gives out is what the other takes in: the items are wire-shaped.
      decode: (given) => (given ?? []) as z.input<S>[],
      encode: (held) => held as z.output<S>[],
    })
    .prefault(null);
  return described(codec, description);
}

/**
 * Turns a rule of the library into a zod check: every issue it finds becomes a zod issue with `params.code`,
 * `params.expected` and `params.received`, at the place its JSON Pointer names.
 *
 * @param check - Gives the issues of a value, empty where it is sound.
 * @returns What `schema.check()` takes.
 * @example
 * ```ts
 * const even = rule((n) => (n % 2 ? [issue("value.format", "", "an even number", n)] : []));
 * z.number().check(even).safeParse(3).success; //=> false
 * ```
 */
export function rule<T>(check: (value: T) => readonly Issue[]): z.core.CheckFn<T> {
  return (payload) => {
    for (const found of check(payload.value)) {
      const { code, path, expected, received } = found;
      payload.issues.push({
        code: "custom",
        input: payload.value,
        path: path === "" ? [] : path.slice(1).split("/"),
        // zod and its callers put the whole path in front themselves.
        message: path === "" ? found.message : found.message.slice(path.length + 2),
        params: { code, expected, received },
        continue: true,
      });
    }
  };
}

/** Describes a schema that nobody else holds, in place: `.describe()` would make a copy of each field at import. */
function described<S extends z.ZodType>(schema: S, description: string | undefined): S {
  if (description !== undefined) z.globalRegistry.add(schema, { description });
  return schema;
}
