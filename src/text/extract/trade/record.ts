import type { EvidenceBasis } from "../../../evidence/evidence.ts";
import type { PercentageMention } from "../../../evidence/mention.ts";
import type { TradeMeasure } from "../../../records/trade-measure.ts";
import type { Percentage } from "../../../values/percentage.ts";
import type { Bearer } from "../context.ts";
import { envelope, openProof, type Proof } from "../draft.ts";
import { entityOf } from "../entity-of.ts";
import { findUnit, has } from "../grammar.ts";
import { proveActor, proveMoney } from "../prove.ts";
import { stretchSpot } from "../public-acts.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { TradeAct } from "./act.ts";
import { addDetails, addLaterEffect, addTimes } from "./details.ts";
import type { TradeScope } from "./goods.ts";
import type { TradeHead } from "./heads.ts";
import type { PlacedShare, TradeRates } from "./rates.ts";

/** What a measure is made of besides its instrument. */
export interface TradeParts {
  /** What is done. */
  act: TradeAct;
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
  const { at, instrument } = head;
  const { act, scope, actor } = parts;
  const { change, stage } = act;
  const proof = openProof(story);
  const spot = (k: number): Spot => stretchSpot(sentence, k);
  const base = envelope(story, proof);
  const record: TradeMeasure = {
    kind: "trade-measure",
    ...base,
    actors: actor ? [{ entity: entityOf(actor.name), role: "implementer", text: actor.words }] : [],
    modality: act.expected ? "expected" : act.conditional && stage.stage === "threatened" ? "conditional" : "stated",
    instrument,
    change: change?.value ?? null,
    stage: stage.stage,
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
  proof.add("/instrument", spot(at), head.carried ? "carried" : "stated");
  if (change) proof.add("/change", spot(change.at));
  proof.add("/stage", spot(stage.at));
  record.direction = directionOf(record);
  if (record.direction)
    proof.add("/direction", spot(change ? change.at : at), "inferred", "follows from instrument and change");
  addScope(story, sentence, record, scope, actor, proof);
  addRates(record, ratesFor(units, head, change), proof);
  const words = story.compiled.language.tradeWords();
  addTimes(sentence, head, act, words, record, proof);
  if (!record.effective) addLaterEffect(story, sentence, words, record, proof);
  if (instrument === "export-licensing" || instrument === "import-licensing") {
    record.licence = {
      required: record.change !== "remove" && record.change !== "exempt",
      authority: null,
      review: null,
    };
    proof.add("/licence/required", spot(at));
  }
  addDetails(sentence, head, record, proof);
  return record;
}

/** "phase out a 40 percent tariff": the rate that is cut or lifted is the one before. "from 5 to 9 percent" is both. */
function ratesFor(units: readonly Unit[], { at, rates }: TradeHead, change: TradeAct["change"]): TradeRates {
  if (!change || !rates.rate) return rates;
  const { value } = change;
  const ends = value === "remove" || value === "reduce" || value === "exempt";
  const k = findUnit(units, 0, units.length, ({ start }) => start === rates.rate!.spot.start);
  if (ends && !rates.prior && k < at && !has(units[k - 1], "to") && (change.at < k || value !== "reduce"))
    return { ...rates, rate: null, prior: rates.rate };
  if (value !== "increase" && value !== "reduce") return rates;
  const { mention, spot } = rates.rate;
  if (mention.value.bound !== "range" || !/^from\b/i.test(mention.text)) return rates;
  const { low, high } = mention.value;
  const [before, now] = value === "increase" ? [low, high] : [high, low];
  const placed = (level: number | null): PlacedShare => ({
    mention: {
      ...mention,
      value: { ...mention.value, low: level, high: level, bound: "exact" } as Percentage,
    } as PercentageMention,
    spot,
  });
  return { ...rates, rate: placed(now), prior: placed(before) };
}

function directionOf({ change, instrument }: TradeMeasure): TradeMeasure["direction"] {
  if (!change || instrument === "export-incentive" || instrument === "subsidy") return null;
  if (change === "introduce" || change === "increase") return isWider(instrument, change) ? null : "restrictive";
  return change === "extend" || isWider(instrument, change) ? null : "liberalising";
}

/** More of a quota, or less of one, is no matter of more and less hindrance. */
const isWider = (instrument: TradeMeasure["instrument"], change: TradeMeasure["change"]): boolean =>
  instrument !== null &&
  / ?(?:quota|licensing|local)/.test(instrument) &&
  (change === "increase" || change === "reduce");

function addScope(
  story: Story,
  sentence: Sentence,
  record: TradeMeasure,
  scope: TradeScope,
  actor: Bearer | null,
  proof: Proof,
): void {
  const { text } = story.item.parts[sentence.part]!;
  const seen = new Set<string>();
  const basis = (carried: boolean | undefined): EvidenceBasis => (carried ? "carried" : "stated");
  for (const { name, spot, carried } of scope.places) {
    const key = name.code ?? name.text;
    if (seen.has(key) || (name.code !== null && name.code === actor?.name.code)) continue;
    seen.add(key);
    proof.add(`/targets/${record.targets.length}/jurisdiction/name`, spot, basis(carried));
    record.targets.push({ jurisdiction: entityOf(name), role: "targeted" });
  }
  for (const { name, spot, carried } of scope.firms) {
    proof.add(`/targetFirms/${record.targetFirms.length}/name`, spot, basis(carried));
    record.targetFirms.push(entityOf(name));
  }
  // Goods kept from leaving come from whoever keeps them.
  const origin =
    record.targets.length === 1 && !record.instrument?.startsWith("export")
      ? (record.targets[0]!.jurisdiction.ids.find(({ scheme }) => scheme === "iso3166-1")?.value ?? null)
      : null;
  for (const { spot, carried } of scope.goods) {
    proof.add(`/products/${record.products.length}/description`, spot, basis(carried));
    record.products.push({ description: text.slice(spot.start, spot.end).replace(/\s+/g, " "), origin, hs: [] });
  }
  if (origin) {
    const { spot } = scope.places.find(({ name }) => name.code === origin)!;
    for (const i of record.products.keys()) {
      proof.add(`/products/${i}/origin`, spot, "inferred", "where the goods it is on come from");
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
  proof: Proof,
): void {
  if (rate || prior || change || (specific && record.instrument !== "sanction")) {
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
    if (specific && record.instrument !== "sanction") {
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
