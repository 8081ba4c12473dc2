import * as z from "zod";

/**
 * A field as an update takes it: what stands in for a missing value is taken off, and the key may be left out.
 *
 * @typeParam F - Schema of the field.
 */
export type PatchField<F> =
  F extends z.ZodPrefault<infer I extends z.ZodType>
    ? z.ZodExactOptional<I>
    : F extends z.ZodDefault<infer I extends z.ZodType>
      ? z.ZodExactOptional<I>
      : F extends z.ZodType
        ? z.ZodExactOptional<F>
        : never;

/**
 * Makes the update form of an object schema: a key that is left out stays out, a null that is given stays null.
 *
 * Do not use zod's own `.partial()` for updates: it keeps the stand-ins of absent fields, so that parsing `{}` gives every
 * field as null, and writing that over a record wipes it.
 *
 * The update is flat: a field such as `level` is replaced as a whole. Rules across fields are not part of it; run
 * {@link checkRecord} on the record that results.
 *
 * @param schema - A schema of this library, or one that was extended from it.
 * @returns An object schema with the same keys, all of them optional; unknown keys are treated as in `schema`.
 * @example
 * ```ts
 * const CapexPatchSchema = patchOf(CapexGuidanceSchema);
 * CapexPatchSchema.parse({}); //=> {}
 * CapexPatchSchema.parse({ prior: null }); //=> { prior: null }
 * ```
 */
export function patchOf<Shape extends z.core.$ZodShape, Config extends z.core.$ZodObjectConfig>(
  schema: z.ZodObject<Shape, Config>,
): z.ZodObject<{ [Key in keyof Shape]: PatchField<Shape[Key]> }, Config> {
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]) => [key, z.exactOptional(withoutStandIn(field))]),
  );
  const patch = z.object(shape);
  const { catchall } = schema.def;
  return (catchall ? patch.catchall(catchall) : patch) as never;
}

function withoutStandIn(field: z.core.SomeType): z.core.SomeType {
  return field instanceof z.ZodPrefault || field instanceof z.ZodDefault ? field.unwrap() : field;
}
