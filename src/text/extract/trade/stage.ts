import type { Stage } from "../../../records/policy-announcement.ts";
import type { TradeChange } from "../../../records/trade-measure.ts";
import type { Clause } from "../clauses.ts";
import { cueIn, findUnit, has, hasAny } from "../grammar.ts";
import type { Unit } from "../unit.ts";
import type { TradeHead } from "./heads.ts";
import type { NominalAct } from "./words.ts";

/**
 * How a clause speaks of an instrument: as what a verb acts on, as its subject, as what somebody bears ("faces a duty"), as
 * what somebody is hit with or spared, or in passing.
 */
export type TradeVoice = "object" | "subject" | "borne" | "with" | "from" | "passing";

/** Words around an instrument that tell how far an act on it has got. */
export interface StageClues {
  /** The instrument. */
  head: TradeHead;
  /** First and last unit of the verb group that acts. */
  group: { first: number; last: number };
  /** Verbs that lead to it, first to last. */
  chain: number[];
  /** A noun between verb and instrument: "the threat of tariffs". */
  nominal: NominalAct | null;
  /** Its index, or -1. */
  nominalAt: number;
  /** The clause that this one hangs on, or null. */
  before: Clause | null;
  /** A word of the noun phrase that says how far it is: "proposed"; or -1. */
  described: number;
  /** Where a condition begins, or -1. */
  condition: number;
  /** Whether others expect it. */
  expected: boolean;
  /** Whether a bill or an order does it. */
  byLaw: boolean;
  /** Whether a court does it. */
  byCourt: boolean;
}

/**
 * Tells how far an act on an instrument has got.
 *
 * @param units - Units of the sentence.
 * @param clues - Words around it.
 * @param act - What is done.
 * @returns The stage with the unit that says so.
 */
export function stageOfTrade(
  units: readonly Unit[],
  clues: StageClues,
  act: { change: { value: TradeChange; at: number } | null; voice: TradeVoice },
): { stage: Stage; at: number } {
  const { group, chain, head } = clues;
  if (has(units[head.at], "finding")) return { stage: "announced", at: head.at };
  const find = (cue: string): number => chain.find((k) => has(units[k], cue)) ?? -1;
  const future = cueIn(units, group.first, group.last + 1, "aux.will");
  const maybe = cueIn(units, group.first, group.last + 1, "aux.may");
  const at = act.change?.at ?? (act.voice === "subject" ? group.last : head.at);
  const removes = act.change?.value === "remove" || act.change?.value === "suspend";
  if (has(units[clues.nominalAt], "policy.adopt")) return { stage: "adopted", at: clues.nominalAt };
  if (clues.nominal === "threatened" || clues.nominal === "proposed") {
    const drops = chain.some((k) => has(units[k], "trade.remove"));
    if (drops) return { stage: "withdrawn", at: clues.nominalAt };
    return { stage: clues.nominal, at: clues.nominalAt };
  }
  // "put on hold a plan to charge a duty"
  if (has(units[at - 1], "to") && has(units[at - 2], "stage.proposed")) {
    const halts = chain.find((k) => k < at - 2 && hasAny(units[k], "trade.suspend", "trade.remove"));
    if (halts !== undefined)
      return { stage: has(units[halts], "trade.suspend") ? "suspended" : "withdrawn", at: halts };
  }
  if (has(units[at], "illegal")) return { stage: "ended", at };
  const pending = cueIn(units, head.at, head.clause.to, "pending");
  if (pending >= 0) return { stage: "pending-approval", at: pending };
  if (act.voice === "subject" && has(units[group.last], "trade.replace") && isPassive(units, group))
    return { stage: "superseded", at: group.last };
  const bill = cueIn(units, head.clause.from, head.from, "stage.bill");
  if (bill >= 0 && bill < at && find("stage.adopted") < 0) return { stage: "proposed", at: bill };
  const threatened = find("stage.threatened");
  if (threatened >= 0 && !clues.byLaw) return { stage: "threatened", at: threatened };
  const ready = cueIn(units, group.first, head.from, "stage.ready");
  if (clues.condition >= 0 && !clues.byLaw && (future >= 0 || ready >= 0))
    return { stage: "threatened", at: Math.max(future, ready) };
  if (has(units[group.first], "form.bare-be") && act.voice === "subject") return { stage: "proposed", at };
  if (clues.expected) return { stage: "anticipated", at: chain[0]! };
  if (clues.described >= 0 && !removes && !has(units[clues.described], "form.base"))
    return { stage: has(units[clues.described], "stage.threatened") ? "threatened" : "proposed", at: clues.described };
  if (clues.byCourt && removes)
    return { stage: act.change!.value === "remove" ? "ended" : "suspended", at: act.change!.at };
  const order: [string, Stage][] = [
    ["stage.adopted", "adopted"],
    ["stage.proposed", "proposed"],
    ["stage.agreed", "announced"],
    ["stage.announced", "announced"],
    ["policy.adopt", "adopted"],
  ];
  for (const [cue, stage] of order) {
    const k = find(cue);
    // "make importers seek approval" is no proposal.
    const isAsked = head.instrument.endsWith("licensing") && has(units[k], "trade.seek");
    if (k < 0 || isAsked || (k === act.change?.at && has(units[k], "trade.cover"))) continue;
    const plain = stage === "proposed" && units[k]!.text.startsWith("plan");
    return { stage: plain ? "planned" : stage, at: k };
  }
  if (ready >= 0 || maybe >= 0) return { stage: "planned", at: Math.max(ready, maybe) };
  // "will stay at 9 percent"
  const isKept = !act.change && cueIn(units, group.first, group.last + 1, "trade.keep") >= 0;
  if (future >= 0 && !isKept)
    return { stage: clues.byLaw && chain.length > 0 && clues.before ? "proposed" : "announced", at: future };
  const verb = units[act.voice === "subject" ? group.last : (act.change?.at ?? -1)];
  if (act.voice === "subject" && has(verb, "trade.remove") && !isPassive(units, group)) return { stage: "ended", at };
  if (chain.some((k) => has(units[k], "takes-effect") && has(units[k], "form.past"))) return { stage: "in-force", at };
  if (has(verb, "form.base") && has(units[at - 1], "to")) return { stage: "announced", at };
  if (has(verb, "form.ing") && has(units[at - 1], "aux.be")) return { stage: "announced", at };
  return { stage: "in-force", at };
}

/**
 * Tells whether a verb group is a passive.
 *
 * @param units - Units of the sentence.
 * @param group - First and last unit of the group.
 * @returns True where a form of "be" stands in it.
 */
export const isPassive = (units: readonly Unit[], { first, last }: { first: number; last: number }): boolean =>
  findUnit(units, first, last, (unit) => has(unit, "aux.be") || unit.text === "been" || unit.text === "be") >= 0;
