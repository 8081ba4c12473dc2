import { type Issue, issue } from "../values/issue.ts";

/**
 * Writes a JSON Pointer.
 *
 * @param segments - Keys and list positions from the root inwards; none for the whole value.
 * @returns The pointer, with `~` and `/` inside a key escaped.
 * @example
 * ```ts
 * pointer("amounts", 0, "money"); //=> "/amounts/0/money"
 * pointer(); //=> ""
 * ```
 * @see Source: RFC 6901.
 */
export function pointer(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Reads a JSON Pointer into its segments.
 *
 * @param text - The pointer: `/amounts/0/money`.
 * @returns Keys and list positions, all as strings; null where the text is no pointer.
 * @see Source: RFC 6901.
 */
export function segmentsOf(text: string): string[] | null {
  if ((text !== "" && !text.startsWith("/")) || /~(?![01])/.test(text)) return null;
  return text
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Gives what a JSON Pointer points to.
 *
 * @param root - Any JSON value, such as a record.
 * @param text - The pointer.
 * @returns The value, or undefined where the text is no pointer or nothing stands there; inherited properties and the
 *   length of a list count as nothing.
 * @example
 * ```ts
 * valueAt({ amounts: [{ money: "5" }] }, "/amounts/0/money"); //=> "5"
 * ```
 */
export function valueAt(root: unknown, text: string): unknown {
  const segments = segmentsOf(text);
  if (segments === null) return undefined;
  let value = root;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/**
 * Gives what is wrong with the text of a JSON Pointer.
 *
 * @param text - Any string.
 * @returns One issue `value.format`, or none.
 */
export function checkPointer(text: string): Issue[] {
  return segmentsOf(text) === null ? [issue("value.format", "", "a JSON Pointer such as /level/low", text)] : [];
}
