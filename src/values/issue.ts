/**
 * Every code that an {@link Issue} can carry. Codes are stable: a message may be reworded in a patch release, a code
 * changes only in a major one.
 *
 * - `json.*`: the text or the tree handed in is not usable JSON.
 * - `type.*`, `value.*`: a field is missing, of another type, or outside its list.
 * - `number.*`, `bounds.*`, `currency.*`, `date.*`, `period.*`, `evidence.*`, `identifier.*`: a rule of one value.
 * - `rate.*`: there is no rate of exchange for what was asked.
 * - `record.*`: a rule across the fields of a record.
 * - `text.*`: a string that a `parse…` function could not read as one value.
 * - `option.*`: an option that the function cannot use.
 */
export const issueCodes = [
  "json.syntax",
  "json.encoding",
  "json.surrogate",
  "json.size",
  "json.depth",
  "json.nodes",
  "json.key",
  "type.mismatch",
  "type.missing",
  "value.not-listed",
  "value.format",
  "number.finite",
  "number.precision",
  "bounds.order",
  "bounds.shape",
  "currency.unknown",
  "country.unknown",
  "date.invalid",
  "period.order",
  "period.open",
  "fiscal.year-end",
  "evidence.offsets",
  "identifier.check-digit",
  "rate.unknown",
  "rate.day",
  "record.kind",
  "record.version",
  "record.empty",
  "record.comparison",
  "record.currency",
  "record.period",
  "record.evidence",
  "record.direction",
  "record.rate",
  "text.unread",
  "text.rest",
  "option.invalid",
] as const;

/** One of {@link issueCodes}. */
export type IssueCode = (typeof issueCodes)[number];

/** One thing that is wrong, where it is, and what to do about it. */
export interface Issue {
  /** Stable code to branch on. */
  code: IssueCode;
  /** Where, as a JSON Pointer (RFC 6901) into what was handed in; `""` is the whole of it. */
  path: string;
  /** What was expected, in words that can be shown to a person. */
  expected: string;
  /** What came, shortened to 80 characters. */
  received: string;
  /** The sentence to show: place, expectation, what came, and the way out where there is one. */
  message: string;
}

/** Longest piece of foreign input that a message repeats. */
const shownLength = 80;

/**
 * Writes a value as an issue shows it: JSON, cut to 80 characters, never more work than that.
 *
 * @param value - Anything, also values JSON does not have.
 * @returns A short text such as `"EURO"`, `42`, `NaN`, `an array of 3`, `an object`.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") {
    return JSON.stringify(value.length > shownLength ? `${value.slice(0, shownLength)}…` : value);
  }
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  return String(value).slice(0, shownLength);
}

/**
 * Makes an {@link Issue} and writes its message from the parts.
 *
 * @param code - What kind of thing is wrong.
 * @param path - JSON Pointer to it, `""` for the whole input.
 * @param expected - What was expected, as a noun phrase: "an ISO 4217 code".
 * @param received - What came, of any type; shown as JSON and cut to 80 characters.
 * @param advice - What to do, as a sentence, where there is something to do.
 * @returns The issue.
 * @example
 * ```ts
 * issue("currency.unknown", "/level/currency", "an ISO 4217 code", "EURO").message;
 * //=> '/level/currency: expected an ISO 4217 code, got "EURO"'
 * ```
 */
export function issue(code: IssueCode, path: string, expected: string, received: unknown, advice?: string): Issue {
  const got = describeValue(received);
  const where = path === "" ? "" : `${path}: `;
  return {
    code,
    path,
    expected,
    received: got,
    message: `${where}expected ${expected}, got ${got}${advice ? `. ${advice}` : ""}`,
  };
}

/**
 * The one error that this library throws on account of what it was handed.
 *
 * `message` holds the first issue's message and how many more there are; `issues` has them all. Where two builds of the
 * package meet in one program (ESM and CommonJS), tell it by `name === "NutgrafError"` rather than `instanceof`.
 *
 * @example
 * ```ts
 * try {
 *   parseRecordJson("{");
 * } catch (error) {
 *   if (error instanceof NutgrafError) error.issues[0]?.code; //=> "json.syntax"
 * }
 * ```
 */
export class NutgrafError extends Error {
  /** Always `"NutgrafError"`. */
  override readonly name = "NutgrafError";
  /** What is wrong, in the order of the input; never empty. */
  readonly issues: readonly Issue[];

  /**
   * @param issues - What is wrong, at least one.
   */
  constructor(issues: readonly Issue[]) {
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
    super(`${issues[0]?.message ?? "invalid input"}${more}`);
    this.issues = issues;
  }
}

/** What a `safeParse…` function returns: the value, or the error that its throwing twin would have thrown. */
export type SafeResult<T> = { success: true; data: T } | { success: false; error: NutgrafError };
