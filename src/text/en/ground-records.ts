import type { Identifiable } from "../../records/record-identity.ts";
import type { Article } from "../article.ts";
import { type Grounding, groundRecord } from "../ground/ground.ts";
import { keepGrounded } from "../ground/grounded-only.ts";
import type { ReadingOptions } from "../language.ts";
import { tables } from "./extract-tables.ts";

/**
 * Checks a record that somebody else wrote, a language model or a vendor, against its English text: does each number, date,
 * currency, name and member of a list stand there, and is it said of what the record says it of?
 *
 * A figure is `stated` with any separators and scale words, and rounded to the digits of the record; `derived` where it is the
 * middle of a stated range or the text's own conversion, and a date where it is worked out from words; `elsewhere` where the
 * text says it of an earlier forecast, another company, period or item. What the text says instead is in `how`. The reader of
 * this library decides whose a value is; where it makes nothing of a value, the value passes.
 *
 * @param record - A record of any kind that is built of the library's values, as a parser gives it. Its own evidence, codes,
 *   relations and source are not looked at.
 * @param text - The text, or the article with its day and items.
 * @param options - What the text leaves open.
 * @returns `fields` in the order of the record, one for each leaf, with offsets into the text where it stands there.
 * @throws {@link NutgrafError} with `option.invalid` where there is no text at all or `published` is no date; never on account
 *   of the text.
 * @example
 * ```ts
 * const record = parseCapexGuidance({
 *   kind: "capex-guidance",
 *   company: { name: "Lorne Mills" },
 *   level: { low: 30e6, high: 30e6, bound: "exact", currency: "USD" },
 * });
 * const text = "Lorne Mills raised its capital spending plan for 2026 to $40 million from $30 million.";
 * ground(record, text).fields.map(({ field, state }) => `${field} ${state}`);
 * //=> ["/company/name stated", "/level/low elsewhere", "/level/high elsewhere", "/level/bound elsewhere", "/level/currency elsewhere"]
 * ```
 */
export function ground(record: Identifiable, text: Article | string, options: ReadingOptions = {}): Grounding {
  return groundRecord(record, text, tables(), options);
}

/**
 * Takes out of a record that somebody else wrote what its English text does not bear out: what {@link ground} finds neither
 * stated nor derived.
 *
 * @param record - The record, as a parser gives it.
 * @param text - The text, or the article with its day and items.
 * @param options - What the text leaves open.
 * @returns A copy with null, or without the member of a list, in the place of what is not grounded, and with the text's
 *   evidence for the rest. It passes its schema where the record did. Null where what is left is no record: nobody whose
 *   guidance it is, or nothing that it says.
 * @throws {@link NutgrafError} as {@link ground}.
 * @example
 * ```ts
 * const record = parseCapexGuidance({
 *   kind: "capex-guidance",
 *   company: { name: "Lorne Mills" },
 *   level: { low: 40e6, high: 40e6, bound: "exact", currency: "USD" },
 *   period: { start: "2027-01-01", end: "2027-12-31" },
 * });
 * const text = "Lorne Mills expects capital spending of $40 million in 2026.";
 * groundedOnly(record, text)?.level?.low; //=> 40000000
 * groundedOnly(record, text)?.period; //=> null
 * ```
 */
export function groundedOnly<T extends Identifiable>(
  record: T,
  text: Article | string,
  options: ReadingOptions = {},
): T | null {
  return keepGrounded(record, ground(record, text, options));
}
