import type { TradeChange, TradeInstrument, TradeMeasure } from "../../records/trade-measure.ts";
import type { Clause } from "./clauses.ts";
import { governmentBefore, governmentStandIn } from "./context.ts";
import type { Finding } from "./draft.ts";
import { has } from "./grammar.ts";
import { actOn, governmentOf, type PublicAct } from "./public-acts.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import { scopeOf } from "./trade-goods.ts";
import { type TradeHead, tradeHeads } from "./trade-heads.ts";
import { tradeRecord } from "./trade-record.ts";
import type { Unit } from "./unit.ts";

/**
 * Reads the trade measures of a story.
 *
 * @param story - The story.
 * @param sentences - Its sentences that are worth a look, in order.
 * @returns Findings in reading order, refused ones among them.
 */
export function readTradeMeasures(story: Story, sentences: readonly Sentence[]): Finding[] {
  let recent: TradeInstrument | null = null;
  const found = sentences.flatMap((sentence): Finding[] => {
    const heads = tradeHeads(sentence, recent, story.item.parts[sentence.part]!.text);
    recent = heads.at(-1)?.instrument ?? recent;
    return heads.flatMap((head) => readHead(story, sentence, head));
  });
  return found.map((finding, i) =>
    isVague(finding, found.slice(Math.max(0, i - 12), i + 13))
      ? { ...finding, record: null, refused: "same-fact" }
      : finding,
  );
}

/** A measure without its rate, next to one that gives it for the same targets: the same told twice. */
function isVague({ record, spot }: Finding, found: readonly Finding[]): boolean {
  if (record?.kind !== "trade-measure" || record.rate || record.threshold || record.change === "remove") return false;
  return found.some(({ record: other, spot: place }) => {
    if (other?.kind !== "trade-measure" || other === record || !other.rate || other.instrument !== record.instrument)
      return false;
    if (Math.abs(place.start - spot.start) > vagueReach || place.part !== spot.part) return false;
    const names = (one: TradeMeasure): string[] =>
      one.targets.map(({ jurisdiction }) => jurisdiction.ids[0]?.value ?? jurisdiction.name);
    return record.targets.length === 0 || names(record).some((name) => names(other).includes(name));
  });
}

/** So many characters apart two sentences may tell of one measure. */
const vagueReach = 700;

function readHead(story: Story, sentence: Sentence, head: TradeHead): Finding[] {
  const { units } = sentence;
  const { at, clause } = head;
  const spot: Spot = { part: sentence.part, start: units[clause.from]!.start, end: units[clause.to - 1]!.end };
  const finding = (record: TradeMeasure | null, refused: string | null): Finding => ({
    kind: "trade-measure",
    spot,
    cue: units[at]!.text,
    record,
    refused,
  });
  const act = actOn(sentence, clause, at);
  if (act.refused) return [finding(null, act.refused)];
  const { threshold } = head.rates;
  const rate = head.rates.rate ?? head.rates.specific;
  const change = changeOf(units, act, at);
  if (!rate && !threshold) {
    if (!change || !isDirect(units, at, change)) return [finding(null, "background")];
    if (!isObject(units, clause, at, change.at)) return [finding(null, "background")];
  }
  const tried = change ? act.verbs[act.verbs.indexOf(change.at) - 1] : undefined;
  if (tried !== undefined && has(units[tried], "attempt")) return [finding(null, "imagined")];
  const scope = scopeOf(
    sentence,
    clause,
    at,
    head.instrument === "entity-listing" || change?.value === "exempt" ? (change?.at ?? -1) : -1,
  );
  const hit = act.verbs.find((k) => isBorne(units, k));
  const target = hit === undefined ? undefined : units[clause.subject];
  if (target?.kind === "name") (target.name!.code ? scope.places : scope.firms).push(target);
  const actor =
    (target?.kind === "name" ? null : governmentOf(story, sentence, clause, at)) ??
    governmentBefore(story, sentence, hit === undefined ? at : clause.from, "it", target?.name?.code ?? null) ??
    governmentStandIn(story, sentence, clause.subject);
  if (!actor && !(target && rate)) return [finding(null, "no-government")];
  return [finding(tradeRecord(story, sentence, head, { act, change, scope, actor }), null)];
}

const changes: [string, TradeChange][] = [
  ["trade.suspend", "suspend"],
  ["trade.exempt", "exempt"],
  ["trade.remove", "remove"],
  ["trade.reduce", "reduce"],
  ["trade.increase", "increase"],
  ["trade.extend", "extend"],
  ["trade.introduce", "introduce"],
];

/** Whether a verb is one of the change itself, or of saying it right before the instrument: "is considering a ban". */
function isDirect(units: readonly Unit[], at: number, change: { value: TradeChange; at: number }): boolean {
  if (has(units[change.at], `trade.${change.value}`)) return true;
  return change.at < at && at - change.at <= 5 && !has(units[change.at], "stage.agreed");
}

/** Whether the subject of a verb is who the measure hits: "was hit with", "pays". */
function isBorne(units: readonly Unit[], k: number): boolean {
  if (has(units[k], "trade.bear")) return true;
  if (!has(units[k], "trade.hit")) return false;
  return [k - 1, k - 2].some((i) => has(units[i], "aux.be")) || units[k + 1]?.text === "with";
}

/** What is done with the instrument: the nearest verb that says so; behind it only one that a passive brings. */
function changeOf(units: readonly Unit[], act: PublicAct, at: number): { value: TradeChange; at: number } | null {
  for (const k of [...act.verbs].reverse()) {
    const found = changes.find(([cue]) => has(units[k], cue));
    if (found) return { value: found[1], at: k };
    if (k > at) continue;
    if (
      ["stage.threatened", "stage.announced", "stage.proposed", "stage.adopted", "stage.agreed"].some((cue) =>
        has(units[k], cue),
      )
    )
      return { value: "introduce", at: k };
  }
  return null;
}

/** Whether the instrument is what the verb acts on, not something named in passing: "in response to its export curbs". */
function isObject(units: readonly Unit[], clause: Clause, at: number, verb: number): boolean {
  if (at < verb) return clause.subject === at || verb - at <= 6;
  if (verb < clause.from || at - verb > 10) return false;
  for (let k = verb + 1; k < at; k++) {
    const unit = units[k]!;
    if ((has(unit, "retaliation") && k < at - 1) || unit.kind === "mark" || has(unit, "link.clause")) return false;
    // "extend by five years its duties"
    if (has(unit, "in") && ["time", "percentage"].includes(units[k + 1]?.kind ?? "")) continue;
    if ((has(unit, "in") && !has(unit, "on")) || has(unit, "from") || has(unit, "aux")) return false;
  }
  return true;
}
