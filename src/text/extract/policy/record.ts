import type { AmountNature, PolicyAnnouncement, PolicyInstrument } from "../../../records/policy-announcement.ts";
import type { RecordBase } from "../../../records/record.ts";
import type { Clause } from "../clauses.ts";
import type { Bearer } from "../context.ts";
import { envelope, openProof, type Proof } from "../draft.ts";
import { entityOf } from "../entity-of.ts";
import { familyOf, findUnit, has } from "../grammar.ts";
import { asDeadline, isGuidable } from "../guidance/times.ts";
import { atHome } from "../home-currency.ts";
import { addPeriod, proveActor, proveMoney } from "../prove.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { isProgrammeName, type PolicyLink } from "./link.ts";
import type { StageSaid } from "./stage.ts";

/** What was read of a policy before its record is written. */
export interface PolicyFacts {
  /** The clause of the programme. */
  clause: Clause;
  /** Index of the amount. */
  k: number;
  /** How the amount hangs on the act. */
  link: PolicyLink;
  /** Who gives, or null. */
  giver: Bearer | null;
  /** How far it has got, or null. */
  stage: StageSaid | null;
  /** Whether others only expect it. */
  expected: boolean;
  /** Whether it holds only under a condition. */
  conditional: boolean;
}

/** A record that may still take another amount, with its evidence. */
export interface OpenPolicy {
  /** The record. */
  record: PolicyAnnouncement;
  /** Its evidence. */
  proof: Proof;
  /** Code of the country in whose dollars a bare sign is read, or null. */
  country: string | null;
}

/** So many characters around an amount a sign such as "C$" would tell whose dollars a bare one means. */
const signReach = 1500;

/**
 * Gives the fields of a policy of which nothing was said.
 *
 * @returns The fields beyond the envelope.
 */
export function emptyPolicy(): Omit<PolicyAnnouncement, keyof RecordBase> {
  return {
    kind: "policy-announcement",
    programme: null,
    instruments: [],
    stage: null,
    amounts: [],
    period: null,
    targets: [],
    sectors: [],
    beneficiaries: [],
    adverselyAffected: [],
    approval: null,
  };
}

/**
 * Writes the record of money that a government gives.
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @param facts - What was read.
 * @returns The record, open for more amounts.
 */
export function policyRecord(story: Story, sentence: Sentence, facts: PolicyFacts): OpenPolicy {
  const { clause, k, link, giver, stage, expected, conditional } = facts;
  const { units } = sentence;
  const proof = openProof(story);
  const spot = (at: number): Spot => ({ part: sentence.part, start: units[at]!.start, end: units[at]!.end });
  const record: PolicyAnnouncement = {
    ...envelope(story, proof),
    ...emptyPolicy(),
    actors: giver ? [{ entity: entityOf(giver.name), role: "implementer", text: giver.words }] : [],
    modality: conditional ? "conditional" : expected ? "expected" : "stated",
    stage: stage?.stage ?? "announced",
  };
  if (giver) proveActor(proof, giver);
  proof.add(
    "/stage",
    stage?.spot ?? spot(stage?.at ?? (link.noun >= 0 ? link.noun : link.verb)),
    stage ? "stated" : "inferred",
    stage ? null : "money that a text speaks of is announced",
  );
  const programme = programmeOf(units, clause, link);
  if (programme >= 0) {
    const { start, end } = units[programme]!.name ?? units[programme]!;
    record.programme = story.item.parts[sentence.part]!.text.slice(start, end);
    proof.add("/programme", { part: sentence.part, start, end });
  }
  addInstruments(record, proof, units, link, spot);
  const open: OpenPolicy = {
    record,
    proof,
    country: tellsDollars(story, sentence) ? null : countryOf(story, sentence, giver),
  };
  addAmount(open, { story, sentence }, k, natureOf(units, clause, k));
  const period = periodOf(units, clause, k, link.noun);
  if (period >= 0) {
    const time = joinYears(units, period);
    record.period = addPeriod(proof, "/period", time, { part: sentence.part, start: time.start, end: time.end }, false);
  }
  const isSaid = (unit: Unit): boolean =>
    unit.kind === "time" && unit.time!.type === "period" && ["day", "week"].includes(unit.time!.value.unit ?? "");
  const said = findUnit(units, clause.from, clause.to, isSaid);
  if (said >= 0) record.announced = addPeriod(proof, "/announced", units[said]!, spot(said), false);
  return open;
}

/** The giver's country, else the first that the sentence or the one before names. */
function countryOf(story: Story, sentence: Sentence, giver: Bearer | null): string | null {
  const near = [sentence, story.read(sentence.index - 1)].flatMap((one) => one?.units ?? []);
  return giver?.name.code ?? near.map(({ name }) => name?.code).find(Boolean) ?? null;
}

/** Whether a text near by writes whose dollars it means, so that a bare sign means those of the United States. */
function tellsDollars(story: Story, { part, start, end }: Sentence): boolean {
  return /[A-Z]\$/.test(story.texts[part]!.slice(Math.max(0, start - signReach), end + signReach));
}

/** The programme's name, else the noun that the amount measures where it is a programme. */
function programmeOf(units: readonly Unit[], clause: Clause, { noun }: PolicyLink): number {
  if (isProgrammeName(units[noun])) return noun;
  const named = findUnit(units, clause.from, clause.to, isProgrammeName);
  return named >= 0 ? named : has(units[noun], "programme") ? noun : -1;
}

function addInstruments(
  record: PolicyAnnouncement,
  proof: Proof,
  units: readonly Unit[],
  link: PolicyLink,
  spot: (at: number) => Spot,
): void {
  for (const at of [link.noun, link.verb]) {
    const instrument = familyOf(units[at], "policy-instrument.") as PolicyInstrument | null;
    if (!instrument || record.instruments.includes(instrument)) continue;
    proof.add(`/instruments/${record.instruments.length}`, spot(at));
    record.instruments.push(instrument);
  }
}

/**
 * Adds an amount to a record, with its evidence.
 *
 * @param open - The record.
 * @param place - The story and the sentence of the amount.
 * @param k - Index of the amount.
 * @param nature - What it is of the whole; null where the text does not say.
 */
export function addAmount(
  { record, proof, country }: OpenPolicy,
  { story, sentence }: { story: Story; sentence: Sentence },
  k: number,
  nature: AmountNature | null,
): void {
  const { start, end, ...unit } = sentence.units[k]!;
  // "C$2 billion, of which $500 million is new"
  const whole = record.amounts[0]?.money.currency.slice(0, 2);
  const money = atHome(unit.money!, whole ?? country, story.compiled.language.homeCurrencies());
  proveMoney(proof, `/amounts/${record.amounts.length}/money`, money, { part: sentence.part, start, end });
  record.amounts.push({ money: money.value, nature, period: null });
}

const natures: [string, AmountNature, number, number][] = [
  ["per-recipient", "per-recipient", -3, 4],
  ["annual", "annual", -2, 4],
  ["additional", "additional", -3, 3],
];

/** What the words around an amount say that it is: each, a year, extra. */
function natureOf(units: readonly Unit[], clause: Clause, k: number): AmountNature | null {
  for (const [cue, nature, from, to] of natures) {
    const near = findUnit(units, Math.max(clause.from, k + from), Math.min(clause.to, k + to), (unit) =>
      has(unit, cue),
    );
    if (near >= 0) return nature;
  }
  return null;
}

/** "in 2026 and 2027": two years in a row are one period. */
function joinYears(units: readonly Unit[], k: number): Unit {
  const [first, second] = [has(units[k - 1], "until") ? asDeadline(units[k]!) : units[k]!, units[k + 2]];
  const [a, b] = [first.time!, second?.time];
  if (!has(units[k + 1], "link.and") || a.type !== "period" || b?.type !== "period") return first;
  if (a.value.unit !== "year" || b.value.unit !== "year" || !b.value.end) return first;
  return { ...first, end: second!.end, time: { ...a, value: { ...a.value, end: b.value.end } } };
}

/**
 * Finds the period of a figure: one between its noun and it, else the first behind it, else one before it that is no day on
 * which it was said.
 *
 * @param units - Units of the sentence.
 * @param clause - The clause.
 * @param k - Index of the figure.
 * @param noun - Index of what it measures, or -1.
 * @returns Index of the time, or -1.
 */
export function periodOf(units: readonly Unit[], clause: Clause, k: number, noun = -1): number {
  const fits = (unit: Unit, i: number): boolean =>
    unit.kind === "time" &&
    isGuidable(unit) &&
    !has(units[i - 1], "since") &&
    !(unit.time!.type === "period" && unit.time!.value.unit === "month");
  const between = noun < 0 ? -1 : findUnit(units, noun + 1, k, fits);
  if (between >= 0) return between;
  const behind = findUnit(units, k + 1, clause.to, fits);
  return behind >= 0 ? behind : findUnit(units, clause.from, k, fits);
}
