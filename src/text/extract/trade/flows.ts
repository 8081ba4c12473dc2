import type { TradeChange, TradeInstrument } from "../../../records/trade-measure.ts";
import { findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import { isActVerb } from "./phrase.ts";
import type { TradeWords } from "./words.ts";

/** A verb that is an instrument by itself. */
export interface TradeVerb {
  /** Index of the unit that stands for the instrument: the flow that is stopped, or the verb. */
  at: number;
  /** Index of the verb. */
  verb: number;
  /** What it is. */
  instrument: TradeInstrument;
  /** What is done. */
  change: TradeChange;
}

const reach = 7;

/**
 * Reads a verb that stops, caps or lets through a flow of goods: "banned imports of …", "exports of … were halted",
 * "barred firms from selling …".
 *
 * @param sentence - The sentence.
 * @param verb - Index of a unit.
 * @param words - Words around measures.
 * @returns The act, or null where the unit is no such verb.
 */
export function bannedFlow(sentence: Sentence, verb: number, words: TradeWords): TradeVerb | null {
  const { units } = sentence;
  const unit = units[verb];
  const ends = has(unit, "trade.end");
  const stops = has(unit, "trade.ban") || ends;
  const caps = has(unit, "trade.cap");
  const allows = has(unit, "trade.allow");
  const admits = has(unit, "trade.admit");
  if (!(stops || caps || allows || admits) || !isActVerb(units, verb)) return null;
  const make = (at: number, flow: "export" | "import"): TradeVerb => ({
    at,
    verb,
    instrument: caps ? `${flow}-quota` : `${flow}-ban`,
    change: allows || admits ? "remove" : "introduce",
  });
  if (admits) return goodsOfOthers(units, verb, make, words);
  const passive = !has(unit, "form.ing") && [verb - 1, verb - 2, verb - 3].some((k) => has(units[k], "aux.be"));
  if (passive) {
    const clause = sentence.clauses.find(({ from, to }) => verb >= from && verb < to)!;
    const at = flowBefore(units, clause.from, verb);
    return at === null ? null : make(at.at, at.flow);
  }
  const price = caps ? foreignPrice(units, verb) : -1;
  if (price >= 0) return { at: price, verb, instrument: "sanction", change: "introduce" };
  for (let k = verb + 1; k <= verb + reach && k < units.length; k++) {
    const next = units[k]!;
    // "ended its review of imports"
    if (ends && has(next, "of")) break;
    if (has(next, "flow.export") && !isActVerb(units, k)) return make(k, "export");
    if (has(next, "flow.import") && !isActVerb(units, k)) return make(k, "import");
    if (hasAny(next, "flow.purchase", "flow.trade") && has(units[k + 1], "of") && units[k + 2]?.name?.adjective)
      return make(k, "import");
    if (has(next, "flow.trade") && has(units[k + 1], "of") && goesTo(units, k, words)) return make(k, "export");
    if (hasAny(next, "instrument", "on") || isFiniteVerb(units, k) || next.text === "from") break;
    if (next.kind === "mark" && next.text !== "," && next.text !== '"') break;
  }
  if (caps) return null;
  if (allows) return letSell(units, verb, make, words) ?? barredFrom(units, verb, make, words);
  return barredFrom(units, verb, make, words) ?? bannedGoods(units, verb, make, words);
}

/** "allowed firms to sell chips to Peru" */
function letSell(
  units: readonly Unit[],
  verb: number,
  make: (at: number, flow: "export" | "import") => TradeVerb,
  words: TradeWords,
): TradeVerb | null {
  for (let k = verb + 1; k < units.length && k <= verb + 7; k++) {
    if (units[k]!.kind === "mark" || isFiniteVerb(units, k)) return null;
    if (has(units[k], "flow.sell") && has(units[k - 1], "to") && goesTo(units, k, words)) return make(k, "export");
  }
  return null;
}

/** "banned pork from Peru": goods of another country, without a word for their flow. */
function bannedGoods(
  units: readonly Unit[],
  verb: number,
  make: (at: number, flow: "export" | "import") => TradeVerb,
  words: TradeWords,
): TradeVerb | null {
  return has(units[verb], "trade.outlaw") ? goodsOfOthers(units, verb, make, words) : null;
}

/** "pork from Peru", "Peruvian pork" behind a verb. */
function goodsOfOthers(
  units: readonly Unit[],
  verb: number,
  make: (at: number, flow: "export" | "import") => TradeVerb,
  words: TradeWords,
): TradeVerb | null {
  for (let k = verb + 1; k < units.length && k <= verb + 6; k++) {
    const unit = units[k]!;
    const goods = units[k - 1]!;
    const next = units[k + 1];
    // "banned Peruvian beef"
    if (unit.name?.adjective && unit.name.code !== null && next?.kind === "word") {
      const last = units[k + 2]?.kind === "word" && units[k + 2]!.cues.size === 0 ? units[k + 2]! : next;
      // "barring the Peruvian telecoms group from buying tin"
      const holder = units[k + 2];
      const isSomebody =
        has(units[k + 3], "from") ||
        has(holder, "from") ||
        (holder?.kind === "word" && words.notGoods.has(holder.text));
      const isGoods =
        !isSomebody && !words.notGoods.has(last.text) && !words.trader.has(last.text) && !words.body.has(last.text);
      return isGoods && next.cues.size === 0 ? make(verb, "import") : null;
    }
    if (unit.text === "from" && k > verb + 1) {
      const foreign = units[k + 1]?.kind === "name" && units[k + 1]!.name!.code !== null;
      const isGoods = goods.kind === "word" && !words.notGoods.has(goods.text) && !words.trader.has(goods.text);
      return foreign && isGoods ? make(verb, "import") : null;
    }
    if (unit.kind === "mark" || isFiniteVerb(units, k) || hasAny(unit, "in", "on")) return null;
  }
  return null;
}

/** "barred firms from selling chips to …": a flow told by what somebody may not do. */
function barredFrom(
  units: readonly Unit[],
  verb: number,
  make: (at: number, flow: "export" | "import") => TradeVerb,
  words: TradeWords,
): TradeVerb | null {
  for (let k = verb + 1; k < units.length && k <= verb + 10; k++) {
    const unit = units[k]!;
    if (isFiniteVerb(units, k) || words.stop.has(unit.text) || (unit.kind === "mark" && unit.text !== ",")) return null;
    if (!has(unit, "form.ing")) continue;
    const led = units[k - 1]?.text === "from" || has(units[k - 1], "adverb") || k === verb + 1;
    if (led && unit.text === "exporting") return make(k, "export");
    if (led && unit.text === "importing") return make(k, "import");
    if (led && has(unit, "flow.sell") && goesTo(units, k, words)) return make(k, "export");
    return null;
  }
  return null;
}

/** "cap the price of Peruvian oil" */
function foreignPrice(units: readonly Unit[], verb: number): number {
  const of = findUnit(units, verb + 1, Math.min(units.length, verb + 5), (unit) => has(unit, "of"));
  return of >= 0 && has(units[of - 1], "price") && units[of + 1]?.name?.adjective ? of - 1 : -1;
}

/**
 * Tells whether goods go to somebody named, or abroad.
 *
 * @param units - Units of a sentence.
 * @param from - Index of the word that says that they go.
 * @param words - Words around measures.
 * @returns True where a name stands behind "to".
 */
export function goesTo(units: readonly Unit[], from: number, words: TradeWords): boolean {
  return (
    findUnit(
      units,
      from + 1,
      Math.min(units.length, from + 12),
      (unit, k) =>
        words.abroad.has(unit.text) || (unit.kind === "name" && !unit.name!.adjective && has(units[k - 1], "to")),
    ) >= 0
  );
}

/** The flow that a passive verb stops: the subject of its clause. */
function flowBefore(
  units: readonly Unit[],
  from: number,
  verb: number,
): { at: number; flow: "export" | "import" } | null {
  for (let k = from; k < verb; k++) {
    if (units[k]!.kind !== "word" || isActVerb(units, k)) continue;
    const flow = has(units[k], "flow.export") ? "export" : has(units[k], "flow.import") ? "import" : null;
    if (flow && !has(units[k - 1], "on")) return { at: k, flow };
  }
  return null;
}

/**
 * Reads a verb that charges a share on goods of others: "will slap 25 percent on Peruvian cars".
 *
 * @param units - Units of a sentence.
 * @param verb - Index of a unit.
 * @returns The act, or null where the unit is no such verb.
 */
export function chargedShare(units: readonly Unit[], verb: number): TradeVerb | null {
  const at = units[verb + 1]?.kind === "percentage" ? verb + 1 : verb + 2;
  if (
    !has(units[verb], "trade.charge") ||
    units[at]?.kind !== "percentage" ||
    units[at + 1]?.text !== "on" ||
    !isActVerb(units, verb)
  )
    return null;
  for (let k = at + 2; k < units.length && k < at + 9; k++) {
    const unit = units[k]!;
    const isForeign = (unit.name?.adjective || units[k - 1]!.text === "from") && unit.name?.code;
    if (has(unit, "flow.import") || isForeign)
      return { at: verb, verb, instrument: "import-tariff", change: "introduce" };
    if (isFiniteVerb(units, k)) return null;
  }
  return null;
}

/**
 * Reads a verb that puts somebody under sanctions: "blacklisted two mills", "froze the assets of …".
 *
 * @param units - Units of a sentence.
 * @param verb - Index of a unit.
 * @returns The act, or null where the unit is no such verb.
 */
export function listedFirm(units: readonly Unit[], verb: number): TradeVerb | null {
  const unit = units[verb];
  if (has(unit, "trade.freeze")) return { at: verb, verb, instrument: "sanction", change: "introduce" };
  if (!has(unit, "trade.list") || !isActVerb(units, verb) || has(units[verb - 1], "aux.be")) return null;
  const next = units[verb + 1];
  if (!next || next.kind === "mark" || next.kind === "time" || hasAny(next, "by", "instrument", "in", "on"))
    return null;
  return {
    at: verb,
    verb,
    instrument: unit!.text.startsWith("black") ? "entity-listing" : "sanction",
    change: "introduce",
  };
}
