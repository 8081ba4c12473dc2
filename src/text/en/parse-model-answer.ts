import type { Article } from "../article.ts";
import { type ModelReading, type ModelReadingOptions, readModelAnswer } from "../llm/from-llm.ts";
import type { AnswerLanguage } from "../llm/words.ts";
import { once } from "../once.ts";
import { normaliseCurrency } from "./figures/normalise-currency.ts";
import { safeParseCount, safeParseMoney, safeParsePercentage } from "./figures/parse-figures.ts";
import { nameWords } from "./records/names.ts";
import { wordList, wordPairs } from "./records/word-list.ts";
import { safeParsePeriod } from "./times/find-times.ts";

/** English, as far as the answers of models need it. */
const language: AnswerLanguage = {
  tag: "en",
  money: (text) => safeParseMoney(text),
  percentage: safeParsePercentage,
  count: (text) => safeParseCount(text),
  period: (text, reference) => safeParsePeriod(text, reference === null ? {} : { reference }),
  currency: (name) => normaliseCurrency(name)?.currency ?? null,
  nothing: () => nothing(),
  synonyms: () => synonyms(),
  names: nameWords,
};

const nothing = /* @__PURE__ */ once(
  () => new Set(wordList(" | null | none | n/a | na | unknown | not stated | not said | not specified | nil | -")),
);

/** What models write in the place of a member, by member. */
const synonyms = /* @__PURE__ */ once(() =>
  wordPairs(`
    raised: increased, hiked, lifted, upgraded, boosted, raise, increase, up
    lowered: reduced, cut, decreased, downgraded, trimmed, lower, reduce, down
    maintained: reaffirmed, reiterated, unchanged, confirmed, kept, affirmed, maintain
    narrowed: tightened
    initiated: issued, introduced, new, provided, announced-guidance, initial
    withdrawn: suspended-guidance, pulled, scrapped
    about: approximate, approximately, around, roughly, nearly, almost, some, circa, ~
    at-least: minimum, min, no-less-than, >=, from
    at-most: up-to, maximum, max, as-much-as, no-more-than, <=
    more-than: over, above, exceeding, greater-than, >
    less-than: under, below, <
    exact: equal, equals, point, =
    range: between
    import-tariff: tariff, tariffs, duty, import-duty, customs-duty, additional-tariff
    export-licensing: export-licence, export-license, export-control, export-controls
    import-licensing: import-licence, import-license
    import-ban: ban-on-imports, import-embargo
    export-ban: ban-on-exports, export-embargo, export-restriction
    sanction: sanctions, embargo
    entity-listing: entity-list, blacklist
    anti-dumping: anti-dumping-duty, antidumping, antidumping-duty
    countervailing-duty: anti-subsidy-duty, countervailing
    introduce: impose, imposed, introduced, introduction
    increase: raise, raised, increased, hike
    reduce: cut, lower, lowered, reduced
    remove: lift, lifted, scrap, removed, abolish, end
    suspend: pause, paused, suspended, delay
    exempt: exempted, exemption, waive
    adopted: approved, passed, enacted, signed
    in-force: effective, active, in-effect, implemented
    ended: removed, lifted, expired, terminated
    pending-approval: pending
    announced: announcement
    grant-or-subsidy: grant, subsidy, subsidies, grants
    loan-or-guarantee: loan, loans, guarantee
    tax-measure: tax, tax-credit, tax-break, tax-cut
    public-investment: investment, infrastructure, public-spending
    annual: yearly, per-year
    component: part
  `),
);

/**
 * Makes full records of what a language model answered about an English text: the entries of a model profile
 * (`modelProfile` of `nutgraf/interop`), or what comes near to it.
 *
 * What models get wrong in form is put right and reported: prose or a code fence around the JSON, a comma before a closing
 * bracket, a list or a lone entry in the place of `{ records: […] }`, missing keys, numbers as text ("40,000,000",
 * "US$40 billion", "5%"), currencies by name or sign, members of lists in other words, ends the wrong way round. Periods are
 * read from their words against the day of the article. The quote is looked for in the text and becomes the evidence, with
 * offsets; one that is not there is left out and reported.
 *
 * What is wrong in substance is not: whether the text says it, {@link ground} tells. An answer that breaks off, has a key
 * twice or a figure that a number cannot hold is refused as a whole.
 *
 * @param answer - The answer: its text, or the value that was parsed from it.
 * @param article - The text that the model was asked about, or the article with its day.
 * @param options - `kind`: of entries that do not say theirs.
 * @returns `records`, each of which passes `parseRecord`, with their ids; `repairs`, what was put right or left out, each with
 *   a JSON Pointer into the answer.
 * @throws {@link NutgrafError} with the issues of `safeReadJson` where the answer has no sound JSON, `type.mismatch` where it
 *   is no object or list, `option.invalid` where the article has no text, `published` is no date or `kind` is none.
 * @example
 * ```ts
 * const answer = `Here it is:
 * {"records": [{"kind": "capex-guidance", "company": "Lorne Mills", "low": "US$40 million", "period": "this year",
 *   "action": "increased", "evidence": "Lorne Mills raised its capital spending plan for this year to $40 million"}]}`;
 * const text = "Lorne Mills raised its capital spending plan for this year to $40 million.";
 * const { records, repairs } = fromLlm(answer, { text, published: "2026-03-02" });
 * records[0]?.kind === "capex-guidance" && records[0].level?.low; //=> 40000000
 * repairs.filter(({ repair }) => repair !== "key.missing").map(({ path, repair }) => `${repair} ${path}`);
 * //=> ["json.around ", "number /records/0/low", "member /records/0/action"]
 * ```
 */
export function fromLlm(answer: unknown, article: Article | string, options: ModelReadingOptions = {}): ModelReading {
  return readModelAnswer(answer, article, language, options);
}
