import { recordKinds } from "nutgraf";
import { jsonSchemaOf, modelProfile } from "nutgraf/interop";
import type { SchemaOptions } from "../args.ts";
import { write } from "../io.ts";

/**
 * Prints the JSON Schema of a kind of record.
 *
 * @param options - Which, and in which form.
 * @returns The exit code, or a sentence where the request makes no sense.
 */
export async function schema({ kind, input, profile }: SchemaOptions): Promise<number | string> {
  const known = recordKinds.find((name) => name === kind);
  if (!known) return `no kind "${kind}"; there are ${recordKinds.join(", ")}`;
  const found = profile ? jsonSchemaOf(modelProfile(known)) : jsonSchemaOf(known, { io: input ? "input" : "output" });
  await write(process.stdout, `${JSON.stringify(found, null, 2)}\n`);
  return 0;
}
