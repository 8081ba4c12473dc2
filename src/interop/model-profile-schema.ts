import * as z from "zod";
import { guidanceActions, scopeTypes } from "../records/guidance.ts";
import {
  type GuidanceProfile,
  type ModelAnswer,
  type PolicyProfile,
  profileQualifiers,
  type TradeProfile,
} from "../records/model-profile.ts";
import { amountNatures, policyInstruments, stages } from "../records/policy-announcement.ts";
import { type RecordKind, recordKinds } from "../records/record.ts";
import { tradeChanges, tradeInstruments } from "../records/trade-measure.ts";
import { issue, NutgrafError } from "../values/issue.ts";
import { once } from "../values/once.ts";

/** What an answer of a kind holds. */
type AnswerOf<K extends RecordKind> = ModelAnswer<
  K extends "trade-measure" ? TradeProfile : K extends "policy-announcement" ? PolicyProfile : GuidanceProfile
>;

/**
 * Gives the schema to ask a language model for records of a kind with: flat, in plain numbers and words, without envelope, ids
 * or offsets. The zod helpers of OpenAI and Anthropic take it as it is. `fromLlm` of `nutgraf/en` makes full records of the
 * answer.
 *
 * The root is `{ records: […] }`. Every key is required; what a text may leave unsaid is nullable, a list is empty instead. At
 * most 16 places are nullable and none is a union otherwise, which is what the stricter provider allows in a request.
 * Currencies and countries are strings, since their lists are longer than a provider takes.
 *
 * @param kind - Kind of record.
 * @returns A zod schema with a description on every field.
 * @throws `NutgrafError` `option.invalid` for a kind that there is not.
 * @example
 * ```ts
 * Object.keys(modelProfile("capex-guidance").shape); //=> ["records"]
 * modelProfile("trade-measure").parse({ records: [] }); //=> { records: [] }
 * ```
 */
export function modelProfile<K extends RecordKind>(
  kind: K,
): z.ZodObject<{ records: z.ZodArray<z.ZodType<AnswerOf<K>["records"][number]>> }> {
  const profile = profiles()[kind];
  if (profile === undefined) throw new NutgrafError([issue("option.invalid", "/kind", recordKinds.join(" or "), kind)]);
  return profile as never;
}

const text = (description: string) => z.string().nullable().describe(description);
const number = (description: string) => z.number().nullable().describe(description);
const member = <const T extends readonly [string, ...string[]]>(list: T, description: string) =>
  z.enum(list).nullable().describe(description);
const list = <S extends z.ZodType>(item: S, description: string) => z.array(item).describe(description);
const names = (description: string) => list(z.string(), description);

const figure = "in full, in whole units of the currency: 40000000000 for 40 billion, never 40";
const evidence = () =>
  text(
    "The one passage of the text that states this fact, copied word for word and no longer than needed. Null if the text has none: then leave the record out.",
  );
const announced = () =>
  text("When it was said or announced, in the text's own words, such as 'on Thursday'. Null if not said.");
const currency = () =>
  text(
    "Currency of the amounts, as its ISO 4217 code (USD, EUR, TWD) if you are sure, else as the text writes it ('US$', 'rupees'). The one written first, never a conversion in brackets.",
  );
const qualifier = (of: string) =>
  member(
    profileQualifiers,
    `How the text limits ${of}: exact for one plain figure, range for two ends, about for a hedged figure, at-least, more-than, at-most ('up to', 'as much as') or less-than for one end. Null if there is no figure.`,
  );
const stage = () =>
  member(
    stages,
    "How far it has got by the text: threatened, proposed, planned, announced, adopted (decided or passed), in-force, suspended, ended and so on. Null if the text does not tell.",
  );

const answer = <S extends z.ZodType>(record: S, what: string) =>
  z.object({
    records: list(
      record,
      `${what} One entry for each fact that the text itself states; an empty list if it states none. Never compute, convert or guess: what the text does not say is null.`,
    ),
  });

function guidance(kind: "capex-guidance" | "revenue-outlook", of: string) {
  return z.object({
    kind: z.literal(kind).describe("The kind of record."),
    company: text("The company whose statement it is, by its fullest name in the text, without ticker."),
    action: member(
      guidanceActions,
      "What the company does with its forecast, as the text says it: raised or lowered only against its own earlier forecast for the same period, maintained for reaffirmed. Null if the text does not say.",
    ),
    low: number(
      `Lower end of the forecast ${of}, ${figure}. Equal to high for one figure. Null if the text sets none.`,
    ),
    high: number(
      `Upper end of the forecast ${of}, ${figure}. Null if the text sets none: never invent the missing end.`,
    ),
    qualifier: qualifier("the figure"),
    currency: currency(),
    growthLow: number(
      "Lower end of the forecast growth in percent: 5 for 5 %, -5 for a fall of 5 %. Null if not said.",
    ),
    growthHigh: number("Upper end of the forecast growth in percent, as growthLow."),
    priorLow: number(
      `Lower end of what the company itself had forecast before for the same period, ${figure}. Never last year's actual. Null if not said.`,
    ),
    priorHigh: number("Upper end of what it had forecast before, as priorLow."),
    period: text(
      "The period that the forecast is for, in the text's own words: 'this year', 'Q3 2025', 'fiscal 2026'.",
    ),
    announced: announced(),
    scope: member(
      scopeTypes,
      "Part of the company it is about: total, organic, segment or geography. Null if not said.",
    ),
    drivers: names("Reasons that the text gives, in its own words. Empty if none."),
    evidence: evidence(),
  });
}

const profiles = /* @__PURE__ */ once(() => ({
  "capex-guidance": answer(
    guidance("capex-guidance", "capital spending"),
    "Forward statements of companies about their own capital spending, never past spending or analysts' figures.",
  ),
  "revenue-outlook": answer(
    guidance("revenue-outlook", "revenue"),
    "Forward statements of companies about their own revenue, sales or turnover, never past results or analysts' figures.",
  ),
  "trade-measure": answer(
    z.object({
      kind: z.literal("trade-measure").describe("The kind of record."),
      actor: text("The government, bloc or authority that sets the measure, by its name in the text."),
      instrument: member(tradeInstruments, "By what means trade is moved. Null if the text names none."),
      change: member(tradeChanges, "What is done with the instrument. Null if the text does not say."),
      stage: stage(),
      rateLow: number(
        "Lower end of the new duty in percent: 25 for 25 %. Equal to rateHigh for one rate. Null if not said.",
      ),
      rateHigh: number("Upper end of the new duty in percent. Null if the text sets none."),
      rateQualifier: qualifier("the duty"),
      priorRate: number("The duty before the change, in percent. Null if not said."),
      affectedTrade: number(`Value of the goods that the measure hits, ${figure}. Null if not said.`),
      currency: currency(),
      effective: text(
        "From when to when it applies, in the text's own words: 'from July 1', 'next month'. Null if not said.",
      ),
      announced: announced(),
      targets: names(
        "Countries and blocs that the measure hits, each by its usual English name. Empty if none is named.",
      ),
      firms: names("Firms that the measure names. Empty if none."),
      products: names("Goods that it is about, in the text's own words. Empty if none."),
      legalBasis: names("Laws that it rests on, in the text's own words, such as 'Section 301'. Empty if none."),
      evidence: evidence(),
    }),
    "Acts of governments on trade across their borders: tariffs, duties, bans, quotas, export controls, licences, sanctions.",
  ),
  "policy-announcement": answer(
    z.object({
      kind: z.literal("policy-announcement").describe("The kind of record."),
      actor: text("The government or authority that acts, by its name in the text."),
      programme: text("Name of the programme, plan or act. Null if it has none."),
      instruments: list(z.enum(policyInstruments), "By what means. Empty if the text does not say."),
      stage: stage(),
      low: number(`Lower end of the amount of money, ${figure}. Equal to high for one figure. Null if not said.`),
      high: number("Upper end of the amount of money, as low. Null if the text sets none."),
      qualifier: qualifier("the amount"),
      currency: currency(),
      nature: member(
        amountNatures,
        "What the amount is of the whole: total, annual, additional, component, per-recipient, previous or effect. Null if not clear.",
      ),
      period: text("Over which time the policy runs, in the text's own words. Null if not said."),
      announced: announced(),
      target: text(
        "What is aimed at, if the policy has a dated or counted aim, in the text's own words. Null if none.",
      ),
      targetValue: number("How much is aimed at: 40 for 40 %. Null if only words say so."),
      targetUnit: text("What targetValue counts: 'percent', a currency code, or the things counted. Null without one."),
      deadline: text("By when the aim is to be reached, in the text's own words: 'by 2030'. Null if not said."),
      sectors: names("Sectors and technologies it is for, in the text's own words. Empty if none."),
      beneficiaries: names("Who gains, by name. Empty if none."),
      evidence: evidence(),
    }),
    "Governments' money, programmes, budget lines and dated targets. One entry for each amount.",
  ),
}));
