/**
 * Writes a value as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers as ECMAScript prints them,
 * keys with an undefined value left out. Equal values give equal texts, in whatever order they were built.
 *
 * @param value - A JSON value of modest depth, such as part of a record.
 * @returns The text.
 * @throws TypeError for a value that JSON has no form for (bigint, a circle).
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [-0, 1e21] }); //=> '{"a":[0,1e+21],"b":1}'
 * ```
 * @see Source: RFC 8785, JSON Canonicalization Scheme.
 * @internal
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
