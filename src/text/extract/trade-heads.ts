import type { TradeInstrument } from "../../records/trade-measure.ts";
import { type Clause, clauseOf } from "./clauses.ts";
import { familyOf, has, isFiniteVerb, isNounUse } from "./grammar.ts";
import type { Sentence } from "./story.ts";
import { ratesOf, type TradeRates } from "./trade-rates.ts";
import type { Unit } from "./unit.ts";

/** An instrument named in a sentence, with what the sentence says of it. */
export interface TradeHead {
  /** Index of the word that names it. */
  at: number;
  /** Clause it stands in. */
  clause: Clause;
  /** What it is. */
  instrument: TradeInstrument;
  /** Shares around it. */
  rates: TradeRates;
}

/**
 * Finds the instruments that a sentence names; a general word gives way to a special one beside it.
 *
 * @param sentence - The sentence.
 * @param recent - The instrument that was named last before, or null.
 * @param text - The part as given.
 * @returns The instruments in order.
 */
export function tradeHeads(sentence: Sentence, recent: TradeInstrument | null, text: string): TradeHead[] {
  const { units, clauses } = sentence;
  const heads: TradeHead[] = [];
  let defence: TradeInstrument | null = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const banned = bannedFlow(units, at);
    if (banned) {
      heads.push({ ...banned, clause: clauses[clauseOf(clauses, at)]!, rates: noRates });
      continue;
    }
    if (unit.kind !== "word" || familyOf(unit, "instrument.") === null) continue;
    if (isVerb(units, at) || isTalk(units, at)) continue;
    if (has(unit, "not-trade") || has(units[at + 1], "tariff-talk") || has(units[at - 1], "not-trade")) continue;
    let instrument = instrumentAt(units, at) ?? recalled(units, at, recent);
    if (!instrument) continue;
    if (instrument === "anti-dumping" || instrument === "countervailing-duty") defence = instrument;
    else if (instrument === "import-tariff" && defence && unit.text.startsWith("dut")) instrument = defence;
    const clause = clauses[clauseOf(clauses, at)]!;
    heads.push({ at, clause, instrument, rates: ratesOf(sentence, clause, at, text) });
  }
  return heads.filter((head) => !heads.some((other) => other !== head && outranks(units, other, head)));
}

const noRates: TradeRates = {
  rate: null,
  prior: null,
  change: null,
  additional: null,
  specific: null,
  threshold: null,
};

/** "banned imports of …": a verb that stops a flow of goods is the instrument. */
function bannedFlow(units: readonly Unit[], at: number): { at: number; instrument: TradeInstrument } | null {
  if (!has(units[at], "trade.ban") || isNounUse(units, at)) return null;
  for (let k = at + 1; k <= at + 3; k++) {
    if (has(units[k], "flow.export")) return { at: k, instrument: "export-ban" };
    if (has(units[k], "flow.import")) return { at: k, instrument: "import-ban" };
  }
  return null;
}

/** "to levy a bond": the word is a verb here. */
const isVerb = (units: readonly Unit[], at: number): boolean =>
  (has(units[at], "form.base") || has(units[at], "form.past")) && !isNounUse(units, at);

/** "tariff cuts", "tariff increases": a word about measures, not a measure. */
const isTalk = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  return (
    (has(next, "down") || has(next, "up")) && isNounUse(units, at + 1) && !has(next, "from") && next!.text.endsWith("s")
  );
};

const plainRank: TradeInstrument[] = ["export-ban", "import-ban", "import-tariff", "export-tax", "other"];

/** A ban or restriction that goes on to ask for a licence is a licence; the more special instrument is kept. */
function outranks(units: readonly Unit[], other: TradeHead, head: TradeHead): boolean {
  const general =
    has(units[head.at], "instrument.restriction") ||
    has(units[head.at], "instrument.ban") ||
    has(units[head.at], "instrument.tax");
  const special = !plainRank.includes(other.instrument);
  return general && special && Math.abs(other.at - head.at) < 10 && head.rates.rate === null;
}

/** What a word of the instrument cues is here; a general word needs the flow of goods beside it. */
function instrumentAt(units: readonly Unit[], at: number): TradeInstrument | null {
  const unit = units[at]!;
  for (const family of [
    "anti-dumping",
    "countervailing-duty",
    "safeguard",
    "import-tariff-quota",
    "export-quota",
    "import-quota",
    "export-licensing",
    "import-licensing",
    "export-tax",
    "import-ban",
    "export-ban",
    "entity-listing",
    "export-incentive",
    "local-content",
    "sanction",
  ] as const) {
    if (has(unit, `instrument.${family}`)) return family;
  }
  const flow = flowBeside(units, at);
  if (has(unit, "instrument.import-tariff")) return flow === "export" ? "export-tax" : "import-tariff";
  if (flow === null) return null;
  if (has(unit, "instrument.tax")) return flow === "export" ? "export-tax" : "import-charge";
  if (has(unit, "instrument.ban") || has(unit, "instrument.restriction"))
    return flow === "export" ? "export-ban" : "import-ban";
  return null;
}

/** "the controls", once export controls were named: a general word with goods behind it means the same kind again. */
function recalled(units: readonly Unit[], at: number, recent: TradeInstrument | null): TradeInstrument | null {
  if (!has(units[at], "instrument.restriction") && !has(units[at], "instrument.ban")) return null;
  return has(units[at + 1], "on") &&
    (recent === "export-ban" || recent === "export-licensing" || recent === "import-ban")
    ? recent
    : null;
}

function flowBeside(units: readonly Unit[], at: number): "export" | "import" | null {
  const flowOf = (unit: Unit | undefined): "export" | "import" | null =>
    has(unit, "flow.export") ? "export" : has(unit, "flow.import") ? "import" : null;
  const before = flowOf(units[at - 1]);
  if (before) return before;
  if (units[at + 1]?.text !== "on" && units[at + 1]?.text !== "of") return null;
  for (let k = at + 2; k < Math.min(units.length, at + 8); k++) {
    const flow = flowOf(units[k]);
    // "imports from China" are what a duty is on; "Chinese exports" are imports of whoever sets it.
    if (flow)
      return flow === "export" && units.slice(at + 2, k).some((unit) => unit.kind === "name" && unit.name!.adjective)
        ? "import"
        : flow;
    if (units[k]!.kind === "mark" || isFiniteVerb(units, k)) return null;
  }
  return null;
}
