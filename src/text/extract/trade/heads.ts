import type { TradeChange, TradeInstrument } from "../../../records/trade-measure.ts";
import { type Clause, clauseOf } from "../clauses.ts";
import { familyOf, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import { bannedFlow, chargedShare, goesTo, listedFirm } from "./flows.ts";
import { isActVerb, phraseStart } from "./phrase.ts";
import { noRates, ratesOf, shareOf, type TradeRates } from "./rates.ts";
import type { TradeWords } from "./words.ts";

/** An instrument named in a sentence. */
export interface TradeHead {
  /** Index of the word that names it. */
  at: number;
  /** First unit of its noun phrase. */
  from: number;
  /** Clause it stands in. */
  clause: Clause;
  /** What it is. */
  instrument: TradeInstrument;
  /** Shares around it. */
  rates: TradeRates;
  /** The verb where that is the instrument: "banned imports", "blacklisted the firm"; or -1. */
  verb: number;
  /** What the instrument's own words say that is done: "tariff cut", "banned"; or null. */
  change: TradeChange | null;
  /** Whether only an earlier word names the instrument: "the mill will pay 9 percent". */
  carried: boolean;
  /** Whether it is a relief, so that to end it is to hinder trade: "duty-free access". */
  relief: boolean;
}

/**
 * Finds the instruments that a sentence names; a general word gives way to a special one beside it.
 *
 * @param sentence - The sentence.
 * @param recent - The instrument that was named last before, or null.
 * @param text - The part as given.
 * @param words - Words around measures.
 * @returns The instruments in order.
 */
export function tradeHeads(
  sentence: Sentence,
  recent: TradeInstrument | null,
  text: string,
  words: TradeWords,
): TradeHead[] {
  const { units, clauses } = sentence;
  const heads: TradeHead[] = [];
  let defence: TradeInstrument | null = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const clause = clauses[clauseOf(clauses, at)]!;
    const base = { at, from: at, clause, rates: noRates, verb: -1, change: null, carried: false, relief: false };
    const charged = chargedShare(units, at);
    const act = charged ?? bannedFlow(sentence, at, words) ?? listedFirm(units, at);
    // "hit it with sanctions, freezing the assets of …": the same in more detail.
    if (act && has(unit, "trade.freeze") && heads.some(({ instrument }) => instrument === "sanction")) continue;
    if (act) {
      heads.push({
        ...base,
        clause: clauses[clauseOf(clauses, act.verb)]!,
        ...act,
        rates: charged ? shareAt(sentence, at) : noRates,
      });
      continue;
    }
    const last = heads.at(-1)?.instrument ?? recent;
    const bare = defence ?? last;
    const own = bare && isDuty(bare) ? bareRate(sentence, at, clause, text, heads.at(-1)) : null;
    if (own) {
      const from = own.verb >= 0 ? at : phraseStart(units, at, clause.from, words);
      heads.push({ ...base, ...own, from, instrument: bare!, carried: true });
      continue;
    }
    if (unit.kind !== "word" || familyOf(unit, "instrument.") === null) continue;
    // "approved EU sanctions against Peru": nothing that it could act on.
    if ((isActVerb(units, at) && !has(units[at + 1], "on")) || isTalk(units, at)) continue;
    let instrument = instrumentAt(units, at, clause, words) ?? recalled(units, at, last);
    if (!instrument) continue;
    if (isDefence(instrument)) defence = instrument;
    else if (instrument === "import-tariff" && defence && unit.text.startsWith("dut")) instrument = defence;
    const move = familyOf(unit, "instrument.move.") as TradeChange | null;
    heads.push({
      ...base,
      from: phraseStart(units, at, clause.from, words),
      instrument,
      rates: has(unit, "finding") ? shareBehind(sentence, at) : ratesOf(sentence, clause, at, text),
      change: move,
      relief: hasAny(unit, "instrument.preference", "instrument.white-list"),
    });
  }
  return heads.filter((head) => !heads.some((other) => other !== head && outranks(units, other, head)));
}

/** A word that ends a phrase: nothing that the share could describe. */
const ends = (unit: Unit): boolean => hasAny(unit, "link.and", "link.clause", "in", "on", "by", "from");

/**
 * Tells whether an instrument is a duty.
 *
 * @param instrument - The instrument.
 * @returns True for duties on what crosses a border.
 */
export const isDuty = (instrument: TradeInstrument): boolean =>
  ["import-tariff", "anti-dumping", "countervailing-duty", "safeguard", "export-tax"].includes(instrument);

/** "a rate of 9 percent for the mill", "the mill was assigned 9 percent": a duty that an earlier word names. */
function bareRate(
  sentence: Sentence,
  at: number,
  clause: Clause,
  text: string,
  earlier: TradeHead | undefined,
): Pick<TradeHead, "at" | "rates" | "verb"> | null {
  const { units } = sentence;
  const [unit, before, next] = [units[at]!, units[at - 1], units[at + 1]];
  if (
    has(unit, "rate") &&
    (has(before, "det") ||
      before?.possessive ||
      has(before, "with") ||
      before?.kind === "percentage" ||
      has(before, "trade.bear"))
  ) {
    const rates = ratesOf(sentence, clause, at, text);
    return rates.rate && rates.rate.spot.start !== earlier?.rates.rate?.spot.start ? { at, rates, verb: -1 } : null;
  }
  const passive = has(unit, "trade.hit") && has(before, "aux.be");
  if (!passive && !(has(unit, "trade.bear") && (isActVerb(units, at) || has(unit, "form.ing")))) return null;
  // "facing a combined 9 percent"
  const k = next?.kind === "percentage" ? at + 1 : units[at + 2]?.kind === "percentage" ? at + 2 : at + 3;
  const rate = units[k];
  if (rate?.kind !== "percentage" || (k > at + 1 && !has(next, "det"))) return null;
  if (has(units[k + 1], "of") || (["word", "name"].includes(units[k + 1]?.kind ?? "") && !ends(units[k + 1]!)))
    return null;
  if (rate.start === earlier?.rates.rate?.spot.start) return null;
  return { at, rates: shareAt(sentence, k - 1), verb: at };
}

/** "sold at less than fair value, so that importers must post a bond of 9 percent": the share of what is found. */
function shareBehind(sentence: Sentence, at: number): TradeRates {
  const { units } = sentence;
  const k = findUnit(
    units,
    at + 1,
    units.length,
    (unit) => unit.kind === "percentage" || familyOf(unit, "instrument.") !== null,
  );
  return units[k]?.percentage ? shareAt(sentence, k - 1) : noRates;
}

/** The share right behind a unit, or behind the next. */
const shareAt = (sentence: Sentence, at: number): TradeRates => ({
  ...noRates,
  rate: shareOf(sentence, sentence.units[at + 1]?.percentage ? at + 1 : at + 2),
});

/** "tariff cuts", "tariff war", "electricity tariffs": words about measures, or about something else. */
function isTalk(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  // "an import licensing system" is the measure itself.
  const isScheme = hasAny(unit, "instrument.export-licensing", "instrument.import-licensing");
  if (has(next, "tariff-talk") && !isScheme) return true;
  return hasAny(next, "down", "up") && !has(next, "from") && !isFiniteVerb(units, at + 1);
}

/**
 * Tells whether an instrument answers dumping or subsidies.
 *
 * @param instrument - The instrument.
 * @returns True for duties of trade defence.
 */
export const isDefence = (instrument: TradeInstrument): boolean =>
  instrument === "anti-dumping" || instrument === "countervailing-duty";

const plainRank: TradeInstrument[] = ["export-ban", "import-ban", "import-tariff", "export-tax", "other"];

/** A ban or restriction that goes on to ask for a licence is a licence; the more special instrument is kept. */
function outranks(units: readonly Unit[], other: TradeHead, head: TradeHead): boolean {
  // "anti-dumping and anti-subsidy duties" are told as one.
  if (other.instrument === "anti-dumping" && other.at === head.at - 2 && has(units[head.at - 1], "link.and"))
    return true;
  const general = hasAny(units[head.at], "instrument.restriction", "instrument.ban", "instrument.tax");
  if (!general || plainRank.includes(other.instrument) || head.rates.rate !== null) return false;
  return Math.abs(other.at - head.at) < 10;
}

const special = [
  "anti-dumping",
  "countervailing-duty",
  "safeguard",
  "import-tariff-quota",
  "export-quota",
  "import-quota",
  "export-licensing",
  "import-licensing",
  "export-tax",
  "import-charge",
  "import-ban",
  "export-ban",
  "entity-listing",
  "export-incentive",
  "local-content",
  "capital-control",
  "investment-restriction",
  "procurement-restriction",
  "technical-or-sanitary",
  "sanction",
  "subsidy",
  "other",
] as const;

/** What a word of the instrument cues is here; a general word needs goods that cross a border beside it. */
function instrumentAt(units: readonly Unit[], at: number, clause: Clause, words: TradeWords): TradeInstrument | null {
  const unit = units[at]!;
  for (const family of special) if (has(unit, `instrument.${family}`)) return family;
  if (has(unit, "instrument.preference") || familyOf(unit, "instrument.move.")) return "import-tariff";
  if (has(unit, "instrument.white-list")) return "entity-listing";
  if (has(unit, "instrument.licence")) return licenceFor(units, at, clause);
  const flow = flowBeside(units, at, words);
  if (has(unit, "instrument.import-tariff")) return flow === "export" ? "export-tax" : "import-tariff";
  if (flow === null) return has(unit, "instrument.embargo") ? "sanction" : null;
  if (has(unit, "instrument.price-cap")) return flow === "import" ? "sanction" : null;
  if (has(unit, "instrument.quota")) return flow === "export" ? "export-quota" : "import-quota";
  if (has(unit, "instrument.tax")) return flow === "export" ? "export-tax" : "import-charge";
  return flow === "export" ? "export-ban" : "import-ban";
}

/** Which way goods cross the border that a licence is for: "a licence to ship them to Peru". */
function licenceFor(units: readonly Unit[], at: number, clause: Clause): TradeInstrument | null {
  const to = Math.min(units.length, at + 12);
  // "exports of tin and zinc will need a licence": the list opens in the clause before.
  const from = clause.link === "joined" ? Math.max(0, at - 14) : clause.from;
  for (let k = from; k < Math.max(clause.to, to) && k < units.length; k++) {
    if (Math.abs(k - at) > 14) continue;
    if (has(units[k], "flow.export")) return "export-licensing";
    if (has(units[k], "flow.import") && k !== at) return "import-licensing";
    if (has(units[k], "importer")) return "import-licensing";
    if (has(units[k], "exporter")) return "export-licensing";
    if (has(units[k], "flow.sell") && !has(units[k], "form.past") && goesAbroad(units, k)) return "export-licensing";
  }
  return null;
}

/** Whether a seller's goods go to another country: "selling chips to Peru". */
function goesAbroad(units: readonly Unit[], from: number): boolean {
  const place = findUnit(
    units,
    from + 1,
    Math.min(units.length, from + 12),
    (unit, k) => unit.kind === "name" && unit.name!.code !== null && has(units[k - 1], "to"),
  );
  return place >= 0;
}

/** "the controls", once export controls were named: a general word with goods behind it means the same kind again. */
function recalled(units: readonly Unit[], at: number, recent: TradeInstrument | null): TradeInstrument | null {
  if (has(units[at], "instrument.tax") && has(units[at + 1], "on") && recent && isDuty(recent)) return recent;
  if (!has(units[at], "instrument.restriction") && !has(units[at], "instrument.ban")) return null;
  return has(units[at + 1], "on") &&
    (recent === "export-ban" || recent === "export-licensing" || recent === "import-ban")
    ? recent
    : null;
}

/** Which way the goods go that an instrument is on: said by a word of flow, or by where they come from or go. */
function flowBeside(units: readonly Unit[], at: number, words: TradeWords): "export" | "import" | null {
  const flowOf = (unit: Unit | undefined): "export" | "import" | null =>
    has(unit, "flow.export") ? "export" : has(unit, "flow.import") ? "import" : null;
  const before = flowOf(units[at - 1]) ?? (has(units[at - 1], "flow.sell") ? "export" : null);
  if (before) return before;
  const on = findUnit(units, at + 1, Math.min(units.length, at + 9), (unit) => unit.text === "on");
  const isHalt = has(units[at], "instrument.halt");
  const of = has(units[at + 1], "of") || units[at + 1]?.text === "for" || (isHalt && has(units[at + 1], "to"));
  if (isHalt && !flowSoon(units, at)) return null;
  if (on < 0 && !of) return null;
  const first = on >= 0 && (!of || on <= at + 3 || has(units[at], "instrument.price-cap")) ? on : at + 1;
  const strict = !has(units[at], "instrument.import-tariff");
  const foreign = (k: number): boolean => units[k]?.kind === "name" && units[k]!.name!.code !== null;
  for (let k = first + 1; k < Math.min(units.length, first + 10); k++) {
    const unit = units[k]!;
    const flow = flowOf(unit);
    // "imports from China" are what a duty is on; "Chinese exports" are imports of whoever sets it.
    if (flow) return flow === "export" && units.slice(first, k).some((one) => one.name?.adjective) ? "import" : flow;
    if (strict && has(unit, "flow.trade") && (goesAbroad(units, k) || goesTo(units, k, words))) return "export";
    if (strict && words.origin.has(unit.text)) return "import";
    if (strict && unit.text === "foreign" && k === first + 1) return "import";
    if (strict && isOfForeignGoods(units, k, first, words)) return "import";
    if (strict && unit.text === "from" && foreign(k + 1)) return "import";
    if (unit.kind === "mark" && unit.text !== ",") return null;
    if (isFiniteVerb(units, k)) return null;
  }
  return null;
}

/** "a halt to new exports", but not "a halt to duties on imports". */
function flowSoon(units: readonly Unit[], at: number): boolean {
  if (!units[at - 1]?.possessive && units[at - 1]?.kind !== "word") return false;
  for (let k = at + 2; k < at + 6; k++) {
    if (hasAny(units[k], "flow.export", "flow.import")) return true;
    if (units[k]?.kind === "mark" || units[k] === undefined || familyOf(units[k], "instrument.") !== null) return false;
  }
  return false;
}

/** "a ban on Peruvian shrimp": goods that are called after another country. */
function isOfForeignGoods(units: readonly Unit[], k: number, first: number, words: TradeWords): boolean {
  const [unit, next] = [units[k]!, units[k + 1]];
  if (unit.kind !== "name" || !unit.name!.code || k - first > 4 || next?.kind !== "word") return false;
  if (next.cues.size > 0 && !words.kind.has(next.text) && !has(next, "metric.other")) return false;
  return (unit.name!.adjective || !unit.possessive) && !words.notGoods.has(next.text) && !words.stop.has(next.text);
}
