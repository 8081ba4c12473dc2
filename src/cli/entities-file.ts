import { readFile } from "node:fs/promises";
import { type Entity, EntitySchema, type Issue, issue, safeReadJson, toIssues } from "nutgraf";
import { systemReason } from "./io.ts";
import { issuesAt } from "./problems.ts";

/**
 * Reads a file of further entities: a JSON array of `{ name, type, aliases, ids }`, of which only `name` is needed.
 *
 * @param file - Path.
 * @returns The entities, or sentences that say what is wrong and where.
 */
export async function readEntitiesFile(file: string): Promise<{ entities: Entity[] } | { problems: string[] }> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { problems: [systemReason(error, file)] };
  }
  const json = safeReadJson(bytes);
  if (!json.success) return inFile(file, json.error.issues);
  if (!Array.isArray(json.data)) return inFile(file, [issue("type.mismatch", "", "an array of entities", json.data)]);
  const entities: Entity[] = [];
  const issues: Issue[] = [];
  for (const [index, value] of json.data.entries()) {
    const result = EntitySchema.strict().safeParse(value);
    if (result.success) entities.push(result.data);
    else issues.push(...issuesAt(`/${index}`, toIssues(result.error, value)));
  }
  return issues.length > 0 ? inFile(file, issues) : { entities };
}

function inFile(file: string, issues: readonly Issue[]): { problems: string[] } {
  return { problems: issues.map(({ message }) => `${file}: ${message}`) };
}
