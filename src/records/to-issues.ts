import type * as z from "zod";
import { pointer, valueAt } from "../evidence/pointer.ts";
import { describeValue, type Issue, type IssueCode, issue, issueCodes } from "../values/issue.ts";
import { jsonLimits } from "./json-limits.ts";

/**
 * Turns an error of zod into issues of this library: a JSON Pointer, what was expected, what came, a stable code. Of a
 * union only the branch is reported whose keys are there, instead of "Invalid input".
 *
 * @param error - What `safeParse` of a schema gave.
 * @param input - What was parsed; zod does not keep it.
 * @returns At least one issue and at most 100, in the order of zod. A rule of your own keeps its code where it gives one
 *   of {@link issueCodes} as `params.code`, else it is `value.format`.
 * @example
 * ```ts
 * const input = { low: 1, high: 1, bound: "exact", currency: "EURO" };
 * const { error } = MoneySchema.safeParse(input);
 * error && toIssues(error, input)[0]?.message; //=> '/currency: expected an ISO 4217 code, got "EURO"'
 * ```
 */
export function toIssues(error: { issues: readonly z.core.$ZodIssue[] }, input: unknown): Issue[] {
  const some = error.issues.slice(0, jsonLimits.issues);
  return some.flatMap((found) => issuesOf(found, [], input)).slice(0, jsonLimits.issues);
}

type Path = readonly PropertyKey[];

function issuesOf(found: z.core.$ZodIssue, prefix: Path, input: unknown): Issue[] {
  const path = [...prefix, ...found.path];
  const place = pointer(...path.map(String));
  const received = valueAt(input, place);
  const missing = received === undefined ? "type.missing" : null;
  switch (found.code) {
    case "invalid_type":
      return [issue(missing ?? "type.mismatch", place, typeNames[found.expected] ?? found.expected, received)];
    case "invalid_value":
      return [issue(missing ?? "value.not-listed", place, oneOf(found.values), received)];
    case "unrecognized_keys":
      return found.keys.map((key) => issue("value.not-listed", `${place}${pointer(key)}`, noKey, key));
    case "invalid_union":
      return unionIssues(found, path, input);
    case "invalid_key":
    case "invalid_element":
      return found.issues.flatMap((inner) => issuesOf(inner, path, input));
    case "custom":
      return [customIssue(found, place, received)];
    default:
      return [issue("value.format", place, formatOf(found), received)];
  }
}

/** Reports the branch that fits the keys best; where each branch refuses the value as a whole, all that they ask for. */
function unionIssues(found: z.core.$ZodIssueInvalidUnion, path: Path, input: unknown): Issue[] {
  const place = pointer(...path.map(String));
  if (found.errors.length === 0) {
    const options: unknown = "options" in found ? found.options : undefined;
    const known = Array.isArray(options) ? oneOf(options) : "one of the known values";
    return [issue("value.not-listed", place, known, valueAt(input, place))];
  }
  const branches = found.errors.map((errors) => errors.flatMap((inner) => issuesOf(inner, path, input)));
  if (branches.every((issues) => issues.length === 1 && issues[0]?.path === place)) {
    const expected = [...new Set(branches.map((issues) => issues[0]?.expected))].join(" or ");
    return [issue(branches[0]?.[0]?.code ?? "type.mismatch", place, expected, valueAt(input, place))];
  }
  const fitting = branches.filter((issues) => !issues.some((one) => isKeyIssue(one, place)));
  if (fitting.length > 0) return fitting.reduce((best, issues) => (issues.length < best.length ? issues : best));
  // No branch has all its keys: name those that would choose one.
  const keys = branches.flatMap((issues) => issues.filter((one) => isKeyIssue(one, place)).map((one) => one.path));
  const telling = keys
    .filter((key) => keys.indexOf(key) === keys.lastIndexOf(key))
    .map((key) => `"${key.slice(place.length + 1)}"`);
  if (telling.length === 0) return branches[0] ?? [];
  return [issue("type.missing", place, `one of the keys ${telling.join(", ")}`, valueAt(input, place))];
}

/** A key right under the place that is missing, or that a strict object does not know. */
function isKeyIssue({ code, expected, path }: Issue, place: string): boolean {
  const isHere = path.startsWith(`${place}/`) && !path.includes("/", place.length + 1);
  return isHere && (code === "type.missing" || expected === noKey);
}

function customIssue(found: z.core.$ZodIssueCustom, place: string, received: unknown): Issue {
  const { code, expected = found.message, received: got = describeValue(received) } = found.params ?? {};
  return {
    code: issueCodes.includes(code) ? (code as IssueCode) : "value.format",
    path: place,
    expected: String(expected),
    received: String(got),
    message: place === "" ? found.message : `${place}: ${found.message}`,
  };
}

const noKey = "no such key";

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
};

function oneOf(values: readonly unknown[]): string {
  const shown = values.map((value) => describeValue(value));
  return shown.length === 1 ? (shown[0] as string) : `one of ${shown.join(", ")}`;
}

function formatOf(found: z.core.$ZodIssue): string {
  const units: Readonly<Record<string, string>> = { string: " characters", array: " items", set: " items" };
  switch (found.code) {
    case "too_small":
      return `${found.inclusive === false ? "more than" : "at least"} ${found.minimum}${units[found.origin] ?? ""}`;
    case "too_big":
      return `${found.inclusive === false ? "less than" : "at most"} ${found.maximum}${units[found.origin] ?? ""}`;
    case "not_multiple_of":
      return `a multiple of ${found.divisor}`;
    case "invalid_format":
      return found.format === "regex" ? `a text that matches ${found.pattern}` : `a text in the format ${found.format}`;
    default:
      return found.message ?? "another value";
  }
}
