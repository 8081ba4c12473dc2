/** How much of an untrusted JSON input is looked at. Records stay far below each of these. */
export const jsonLimits = {
  /** Longest text: UTF-16 code units of a string, or bytes. 16 MiB. */
  size: 16_777_216,
  /** Deepest nesting of arrays and objects. */
  depth: 64,
  /** Most values, those inside others counted too. */
  nodes: 100_000,
  /** Longest string value, in UTF-16 code units. */
  text: 1_000_000,
  /** Longest key of an object, in UTF-16 code units. */
  key: 1_000,
  /** Most issues that one call reports; work stops there. */
  issues: 100,
} as const;
