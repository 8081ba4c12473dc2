import { expect } from "vitest";

/** Stands for `…` in a stated result: anything else may be there. */
const more = Symbol("more");

/**
 * Compares a value with the result that a document states.
 *
 * @param value - What the example gave.
 * @param stated - A JavaScript value as written after `//=>`. An `…` inside an object or at the end of an array leaves
 *   the rest open; a string may be cut with `…` too.
 * @param where - Named in the failure.
 */
export function expectStated(value: unknown, stated: string, where: string): void {
  const wanted = evaluate(stated, where);
  expect(prune(value, wanted), where).toEqual(strip(wanted));
}

function evaluate(stated: string, where: string): unknown {
  const open = stated.replace(/([[{,])\s*(?:…|\.\.\.)\s*(?=,?\s*[\]}])/g, (_all, before: string) =>
    before === "{" ? "{ [more]: true" : before === "[" ? "[more" : ", [more]: true",
  );
  try {
    return new Function("more", `return (${inArrays(open)});`)(more);
  } catch (error) {
    throw new Error(`${where}: the stated result is no JavaScript value: ${stated} (${error})`);
  }
}

/** `, [more]: true` directly inside an array has to be `, more`. */
function inArrays(text: string): string {
  const open: string[] = [];
  let out = "";
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (quote) {
      if (character === "\\") out += text[at++];
      else if (character === quote) quote = "";
    } else if (text.startsWith(", [more]: true", at) && open.at(-1) === "[") {
      out += ", more";
      at += ", [more]: true".length - 1;
      continue;
    } else if (/["'`]/.test(character)) quote = character;
    else if (/[[{(]/.test(character)) open.push(character);
    else if (/[\]})]/.test(character)) open.pop();
    out += text[at];
  }
  return out;
}

/** Leaves out of a value what the stated result leaves open. */
function prune(value: unknown, wanted: unknown): unknown {
  if (typeof wanted === "string" && wanted.endsWith("…") && typeof value === "string") {
    return value.startsWith(wanted.slice(0, -1)) ? wanted : value;
  }
  if (Array.isArray(wanted) && Array.isArray(value)) {
    const kept = wanted.at(-1) === more ? value.slice(0, wanted.length - 1) : value;
    return kept.map((item, index) => prune(item, wanted[index]));
  }
  if (isRecord(wanted) && isRecord(value)) {
    const names = Object.keys(value).filter((name) => !(more in wanted) || name in wanted);
    return Object.fromEntries(names.map((name) => [name, prune(value[name], wanted[name])]));
  }
  return value;
}

function strip(wanted: unknown): unknown {
  if (Array.isArray(wanted)) return wanted.filter((item) => item !== more).map(strip);
  if (isRecord(wanted)) return Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, strip(value)]));
  return wanted;
}

function isRecord(value: unknown): value is Record<string | symbol, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Error);
}
