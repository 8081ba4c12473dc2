import type { PercentageMention } from "../../evidence/mention.ts";
import type { Stage } from "../../records/policy-announcement.ts";
import type { TradeChange, TradeMeasure } from "../../records/trade-measure.ts";
import type { Clause } from "./clauses.ts";
import type { Bearer } from "./context.ts";
import { envelope, openProof } from "./draft.ts";
import { entityOf } from "./entity-of.ts";
import { findUnit, has } from "./grammar.ts";
import { addPeriod, proveActor, proveMoney } from "./prove.ts";
import { actOn, type PublicAct, stageOf } from "./public-acts.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import type { TradeScope } from "./trade-goods.ts";
import type { TradeHead } from "./trade-heads.ts";
import type { TradeRates } from "./trade-rates.ts";
import type { Unit } from "./unit.ts";

/** What a measure is made of besides its instrument. */
export interface TradeParts {
  /** What is done. */
  act: PublicAct;
  /** What is done with the instrument, with the verb that says so. */
  change: { value: TradeChange; at: number } | null;
  /** Who and what it hits. */
  scope: TradeScope;
  /** Who does it, or null where nobody is named. */
  actor: Bearer | null;
}

/**
 * Makes the record of a measure.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param parts - What else the sentence says of it.
 * @returns The record.
 */
export function tradeRecord(story: Story, sentence: Sentence, head: TradeHead, parts: TradeParts): TradeMeasure {
  const { units } = sentence;
  const { at, clause, instrument, rates } = head;
  const { act, change, scope, actor } = parts;
  const proof = openProof(story);
  const spot = (k: number): Spot => ({ part: sentence.part, start: units[k]!.start, end: units[k]!.end });
  const base = envelope(story, proof);
  const stage = stageBefore(sentence, clause, act) ?? stageOfMeasure(units, clause, at, act, change);
  const record: TradeMeasure = {
    kind: "trade-measure",
    ...base,
    actors: actor ? [{ entity: entityOf(actor.name), role: "implementer", text: actor.words }] : [],
    modality: act.expected ? "expected" : "stated",
    instrument,
    change: change?.value ?? null,
    stage: stage?.stage ?? null,
    direction: null,
    effective: null,
    phase: null,
    targets: [],
    targetFirms: [],
    products: [],
    rate: null,
    affectedTrade: null,
    threshold: null,
    licence: null,
    legalBasis: [],
  };
  if (actor) proveActor(proof, actor);
  proof.add("/instrument", spot(at));
  if (change) proof.add("/change", spot(change.at));
  if (stage) proof.add("/stage", spot(stage.at));
  record.direction = directionOf(record);
  if (record.direction)
    proof.add("/direction", spot(change ? change.at : at), "inferred", "follows from instrument and change");
  addScope(story, sentence, record, scope, actor, proof);
  addRates(record, endsRate(units, at, change) ? { ...rates, rate: null, prior: rates.rate } : rates, proof);
  addTimes(sentence, clause, at, record, proof);
  if (instrument === "export-licensing" || instrument === "import-licensing") {
    record.licence = { required: true, authority: null, review: null };
    proof.add("/licence/required", spot(at));
  }
  const phase = findUnit(units, Math.max(clause.from, at - 4), at + 1, (unit) => has(unit, "phase"));
  if (phase >= 0) {
    record.phase = units[phase]!.text;
    proof.add("/phase", spot(phase));
  }
  const response = findUnit(units, clause.from, sentence.units.length, (unit) => has(unit, "retaliation"));
  if (response >= 0 && Math.abs(response - at) < 16) {
    record.relations = [
      {
        type: units[response]!.text.includes("retaliat") ? "retaliates-against" : "in-response-to",
        target: null,
        description: units[response]!.text,
      },
    ];
    proof.add("/relations/0/description", spot(response));
  }
  return record;
}

/** "threatened to raise tariffs and put controls on chips": a second verb in the base form stands under the first threat. */
function stageBefore(sentence: Sentence, clause: Clause, act: PublicAct): { stage: Stage; at: number } | null {
  const { units, clauses } = sentence;
  const first = units[act.verbs[0] ?? -1];
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.link !== "joined" || !before || !has(first, "form.base") || has(units[act.verbs[0]! - 1], "aux"))
    return null;
  const stage = stageOf(units, actOn(sentence, before, before.to - 1), "trade");
  return stage && ["threatened", "proposed", "planned"].includes(stage.stage) ? stage : null;
}

/** "phase out a 40 percent tariff": the rate that is cut or lifted is the one before. */
function endsRate(units: readonly Unit[], at: number, change: TradeParts["change"]): boolean {
  if (!change || (change.value !== "reduce" && change.value !== "remove") || change.at > at) return false;
  return findUnit(units, change.at, at, (unit) => unit.kind === "percentage") >= 0;
}

function stageOfMeasure(
  units: readonly Unit[],
  clause: Clause,
  at: number,
  act: PublicAct,
  change: TradeParts["change"],
): { stage: Stage; at: number } | null {
  const proposed = findUnit(
    units,
    Math.max(clause.from, at - 4),
    at,
    (unit) => has(unit, "stage.proposed") && !has(unit, "form.base"),
  );
  const said = stageOf(units, act, "trade");
  if (said && said.stage !== "announced") return said;
  if (proposed >= 0) return { stage: "proposed", at: proposed };
  if (said) return said;
  const inForce = findUnit(units, clause.from, clause.to, (unit) => has(unit, "stage.in-force"));
  if (inForce >= 0) return { stage: "in-force", at: inForce };
  if (change) {
    const verb = units[change.at]!;
    if (change.value === "introduce" && verb.text.startsWith("set")) return { stage: "announced", at: change.at };
    return {
      stage: has(verb, "form.base") && has(units[change.at - 1], "to") ? "announced" : "in-force",
      at: change.at,
    };
  }
  return { stage: "in-force", at };
}

function directionOf({ change, instrument }: TradeMeasure): TradeMeasure["direction"] {
  if (!change || instrument === "export-incentive" || instrument === "subsidy") return null;
  if (change === "introduce" || change === "increase") return "restrictive";
  return change === "extend" ? null : "liberalising";
}

function addScope(
  story: Story,
  sentence: Sentence,
  record: TradeMeasure,
  scope: TradeScope,
  actor: Bearer | null,
  proof: ReturnType<typeof openProof>,
): void {
  const unitSpot = (unit: Unit): Spot => ({ part: sentence.part, start: unit.start, end: unit.end });
  const { text } = story.item.parts[sentence.part]!;
  const seen = new Set<string>();
  for (const unit of scope.places) {
    const name = unit.name!;
    const key = name.code ?? name.text;
    if (seen.has(key) || (name.code !== null && name.code === actor?.name.code)) continue;
    seen.add(key);
    proof.add(`/targets/${record.targets.length}/jurisdiction/name`, unitSpot(unit));
    record.targets.push({ jurisdiction: entityOf(name), role: "targeted" });
  }
  for (const unit of scope.firms) {
    proof.add(`/targetFirms/${record.targetFirms.length}/name`, unitSpot(unit));
    record.targetFirms.push(entityOf(unit.name!));
  }
  const origin =
    record.targets.length === 1
      ? (record.targets[0]!.jurisdiction.ids.find(({ scheme }) => scheme === "iso3166-1")?.value ?? null)
      : null;
  for (const goods of scope.goods) {
    proof.add(`/products/${record.products.length}/description`, goods);
    record.products.push({ description: text.slice(goods.start, goods.end).replace(/\s+/g, " "), origin, hs: [] });
  }
  if (origin) {
    const unit = scope.places.find((place) => place.name!.code === origin)!;
    for (const i of record.products.keys()) {
      proof.add(`/products/${i}/origin`, unitSpot(unit), "inferred", "where the goods it is on come from");
    }
  }
  if (scope.worth) {
    record.affectedTrade = scope.worth.mention.value;
    proveMoney(proof, "/affectedTrade", scope.worth.mention, scope.worth.spot);
  }
}

function addRates(
  record: TradeMeasure,
  { rate, prior, change, additional, specific, threshold }: TradeRates,
  proof: ReturnType<typeof openProof>,
): void {
  if (rate || prior || change || specific) {
    record.rate = {
      percentage: null,
      specific: null,
      basis: null,
      additional: additional ? true : null,
      prior: null,
      change: null,
    };
    const put = (
      field: "percentage" | "prior" | "change",
      placed: { mention: PercentageMention; spot: Spot } | null,
    ): void => {
      if (!placed) return;
      record.rate![field] = placed.mention.value;
      proof.add(`/rate/${field}`, placed.spot);
    };
    put("percentage", rate);
    put("prior", prior);
    put("change", change);
    if (rate) {
      record.rate.basis = "ad-valorem";
      proof.add("/rate/basis", rate.spot, "inferred", "a share of the value");
    }
    if (specific) {
      record.rate.specific = { money: specific.mention.value, per: specific.per };
      record.rate.basis = "specific";
      proveMoney(proof, "/rate/specific/money", specific.mention, specific.spot);
      proof.add("/rate/specific/per", specific.perSpot);
      proof.add("/rate/basis", specific.spot, "inferred", "money for each unit");
    }
    if (additional) proof.add("/rate/additional", additional);
  }
  if (threshold) {
    record.threshold = { percentage: threshold.mention.value, per: threshold.per, of: threshold.of };
    if (threshold.of && record.products.length === 0) {
      record.products.push({ description: threshold.of, origin: null, hs: [] });
      proof.add("/products/0/description", threshold.wordsSpot);
    }
    proof.add("/threshold/percentage", threshold.spot);
    if (threshold.per) proof.add("/threshold/per", threshold.wordsSpot);
    if (threshold.of) proof.add("/threshold/of", threshold.wordsSpot);
  }
}

/** From when it applies, and when it was announced. */
function addTimes(
  sentence: Sentence,
  clause: Clause,
  at: number,
  record: TradeMeasure,
  proof: ReturnType<typeof openProof>,
): void {
  const { units } = sentence;
  const isPeriod = (unit: Unit): boolean => unit.kind === "time" && unit.time!.type === "period";
  const cue = findUnit(units, clause.from, units.length, (unit) => has(unit, "takes-effect"));
  let effect = cue < 0 ? -1 : findUnit(units, cue + 1, Math.min(units.length, cue + 4), isPeriod);
  if (effect < 0) {
    effect = findUnit(
      units,
      at + 1,
      Math.min(units.length, clause.to),
      (unit, k) =>
        isPeriod(unit) && (units[k - 1]!.text === "from" || isFuture(unit, record)) && !has(units[k - 1], "by"),
    );
  }
  const spotOf = (k: number): Spot => ({ part: sentence.part, start: units[k]!.start, end: units[k]!.end });
  if (effect >= 0) {
    const period = addPeriod(proof, "/effective", units[effect]!, spotOf(effect), false);
    if (period) {
      // What begins on a day or in a month goes on until somebody ends it.
      record.effective = period.open
        ? period
        : { ...period, end: null, open: "end", inferred: period.inferred.filter((side) => side !== "end") };
      if (
        record.stage === "in-force" &&
        period.start &&
        record.source?.published &&
        period.start > record.source.published
      )
        record.stage = "adopted";
    }
  }
  const said = findUnit(
    units,
    clause.from,
    clause.to,
    (unit, k) => isPeriod(unit) && k !== effect && isDayOrWeek(unit) && !isFuture(unit, record),
  );
  if (said >= 0 && !["in-force", null].includes(record.stage))
    record.announced = addPeriod(proof, "/announced", units[said]!, spotOf(said), false);
}

function isDayOrWeek(unit: Unit): boolean {
  const time = unit.time!;
  return (
    time.type === "period" && (time.value.unit === "day" || time.value.unit === "week" || time.value.unit === "month")
  );
}

function isFuture(unit: Unit, record: TradeMeasure): boolean {
  const time = unit.time!;
  const published = record.source?.published;
  return time.type === "period" && Boolean(published && time.value.start && time.value.start > published);
}
