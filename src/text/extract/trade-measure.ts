import type { PercentageMention } from "../../evidence/mention.ts";
import type { Stage } from "../../records/policy-announcement.ts";
import type { TradeChange, TradeInstrument, TradeMeasure } from "../../records/trade-measure.ts";
import { type Clause, clauseOf } from "./clauses.ts";
import { type Bearer, governmentBefore } from "./context.ts";
import { envelope, type Finding, openProof } from "./draft.ts";
import { entityOf } from "./entity-of.ts";
import { familyOf, findUnit, has, isFiniteVerb, isNounUse } from "./grammar.ts";
import { addPeriod, proveActor, proveMoney } from "./prove.ts";
import { actOn, governmentOf, type PublicAct, stageOf } from "./public-acts.ts";
import type { Spot } from "./spot.ts";
import type { Sentence, Story } from "./story.ts";
import { scopeOf, type TradeScope } from "./trade-goods.ts";
import { ratesOf, type TradeRates } from "./trade-rates.ts";
import type { Unit } from "./unit.ts";

/** An instrument named in a sentence, with what the sentence says of it. */
interface Head {
  at: number;
  clause: Clause;
  instrument: TradeInstrument;
  rates: TradeRates;
}

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
    const heads = headsOf(sentence, recent, story.item.parts[sentence.part]!.text);
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

/** The instruments of a sentence; a general word gives way to a special one in its clause. */
function headsOf(sentence: Sentence, recent: TradeInstrument | null, text: string): Head[] {
  const { units, clauses } = sentence;
  const heads: Head[] = [];
  let defence: TradeInstrument | null = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
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
function outranks(units: readonly Unit[], other: Head, head: Head): boolean {
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

const changes: [string, TradeChange][] = [
  ["trade.suspend", "suspend"],
  ["trade.exempt", "exempt"],
  ["trade.remove", "remove"],
  ["trade.reduce", "reduce"],
  ["trade.increase", "increase"],
  ["trade.extend", "extend"],
  ["trade.introduce", "introduce"],
];

function readHead(story: Story, sentence: Sentence, head: Head): Finding[] {
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
  const { rate, threshold } = head.rates;
  const change = changeOf(units, act, at);
  if (!rate && !threshold) {
    if (!change || !has(units[change.at], `trade.${change.value}`)) return [finding(null, "background")];
    if (!isObject(units, clause, at, change.at)) return [finding(null, "background")];
  }
  const tried = change ? act.verbs[act.verbs.indexOf(change.at) - 1] : undefined;
  if (tried !== undefined && has(units[tried], "attempt")) return [finding(null, "imagined")];
  const scope = scopeOf(sentence, clause, at);
  const hit = act.verbs.find((k) => has(units[k], "trade.hit"));
  const target = hit === undefined ? undefined : units[clause.subject];
  if (target?.kind === "name") (target.name!.code ? scope.places : scope.firms).push(target);
  const actor =
    (target?.kind === "name" ? null : governmentOf(story, sentence, clause, at)) ??
    governmentBefore(story, sentence, hit === undefined ? at : clause.from, "it", target?.name?.code ?? null);
  if (!actor && !(target && rate)) return [finding(null, "no-government")];
  return [finding(recordOf(story, sentence, head, { act, change, scope, actor }), null)];
}

/** What is done with the instrument: the nearest verb that says so; behind it only one that a passive brings. */
function changeOf(units: readonly Unit[], act: PublicAct, at: number): { value: TradeChange; at: number } | null {
  for (const k of [...act.verbs].reverse()) {
    const found = changes.find(([cue]) => has(units[k], cue));
    if (found) return { value: found[1], at: k };
    if (k > at) continue;
    if (["stage.threatened", "stage.announced", "stage.proposed", "stage.adopted"].some((cue) => has(units[k], cue)))
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
    if (has(unit, "retaliation") || unit.kind === "mark" || has(unit, "link.clause")) return false;
    if ((has(unit, "in") && !has(unit, "on")) || has(unit, "from") || has(unit, "aux")) return false;
  }
  return true;
}

interface Parts {
  act: PublicAct;
  change: { value: TradeChange; at: number } | null;
  scope: TradeScope;
  actor: Bearer | null;
}

function recordOf(story: Story, sentence: Sentence, head: Head, parts: Parts): TradeMeasure {
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
function endsRate(units: readonly Unit[], at: number, change: Parts["change"]): boolean {
  if (!change || (change.value !== "reduce" && change.value !== "remove") || change.at > at) return false;
  return findUnit(units, change.at, at, (unit) => unit.kind === "percentage") >= 0;
}

function stageOfMeasure(
  units: readonly Unit[],
  clause: Clause,
  at: number,
  act: PublicAct,
  change: Parts["change"],
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
  { rate, prior, change, additional, threshold }: TradeRates,
  proof: ReturnType<typeof openProof>,
): void {
  if (rate || prior || change) {
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
