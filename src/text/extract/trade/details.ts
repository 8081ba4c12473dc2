import type { TradeMeasure } from "../../../records/trade-measure.ts";
import { addDays, addYears } from "../../../values/calendar-date.ts";
import type { Period } from "../../../values/period.ts";
import { bearer } from "../context.ts";
import type { Proof } from "../draft.ts";
import { entityOf } from "../entity-of.ts";
import { findUnit, has } from "../grammar.ts";
import { addPeriod } from "../prove.ts";
import type { Spot } from "../spot.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { TradeHead } from "./heads.ts";
import { isActVerb } from "./phrase.ts";

const spotOf = ({ part, units }: Sentence, from: number, to = from + 1): Spot => ({
  part,
  start: units[from]!.start,
  end: units[to - 1]!.end,
});

/**
 * Adds from when a measure applies, and when it was announced.
 *
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param past - Whether its verb says that it has happened.
 * @param record - Filled.
 * @param proof - Its evidence.
 */
export function addTimes(sentence: Sentence, head: TradeHead, past: boolean, record: TradeMeasure, proof: Proof): void {
  const { units } = sentence;
  const { clause, at } = head;
  const cue = findUnit(units, clause.from, units.length, (unit) => has(unit, "takes-effect"));
  let effect = cue < 0 ? -1 : findUnit(units, cue + 1, Math.min(units.length, cue + 4), isPeriod);
  // "Peru on Monday began charging", "will from Monday levy"
  if (effect < 0)
    effect = findUnit(
      units,
      clause.from,
      at,
      (unit, k) =>
        isPeriod(unit) &&
        (opensAt(unit) ||
          has(units[k - 1], "from") ||
          (k + 1 === cue && has(units[cue], "form.past") && isDayOrWeek(unit))),
    );
  if (effect < 0) {
    effect = findUnit(
      units,
      at + 1,
      Math.min(units.length, clause.to),
      (unit, k) =>
        isPeriod(unit) &&
        (units[k - 1]!.text === "from" || opensAt(unit) || isFuture(unit, record)) &&
        !has(units[k - 1], "by"),
    );
  }
  if (effect >= 0) {
    const begun = cue < 0 ? (past && !opensAt(units[effect]!) ? "begun" : null) : tenseOf(units[cue]!);
    addEffect(sentence, effect, begun, record, proof);
  }
  const said = findUnit(
    units,
    clause.from,
    clause.to,
    (unit, k) => isPeriod(unit) && k !== effect && isDayOrWeek(unit) && !isFuture(unit, record),
  );
  if (said >= 0 && !["in-force", null].includes(record.stage))
    record.announced = addPeriod(proof, "/announced", units[said]!, spotOf(sentence, said), false);
}

const isPeriod = (unit: Unit): boolean => unit.kind === "time" && unit.time!.type === "period";

/** Whether the words say that a measure has begun, that it is to begin, or neither. */
type Tense = "begun" | "coming" | null;

/** "took effect" has come, "takes effect on Friday" is to come. */
const tenseOf = (unit: Unit): Tense =>
  has(unit, "form.past") ? "begun" : has(unit, "form.base") || has(unit, "form.s") ? "coming" : null;

/** Adds the day that a measure applies from. */
function addEffect(sentence: Sentence, at: number, tense: Tense, record: TradeMeasure, proof: Proof): void {
  const unit = sentence.units[at]!;
  const read = addPeriod(proof, "/effective", unit, spotOf(sentence, at), false);
  const period = read && nearest(read, unit.text, tense, record);
  if (!period) return;
  // What begins on a day or in a month goes on until somebody ends it.
  record.effective = period.open
    ? period
    : { ...period, end: null, open: "end", inferred: period.inferred.filter((side) => side !== "end") };
  const published = record.source?.published;
  if (record.stage === "in-force" && published && period.start && period.start > published) record.stage = "adopted";
}

/**
 * Adds from when a measure applies where only the next sentence tells: "The duties take effect on May 4."
 *
 * @param next - The next sentence.
 * @param isGeneral - Tells whether a word can stand for the measure.
 * @param record - Filled.
 * @param proof - Its evidence.
 */
export function addLaterEffect(
  next: Sentence,
  isGeneral: (unit: Unit) => boolean,
  record: TradeMeasure,
  proof: Proof,
): void {
  const { units } = next;
  const cue = findUnit(units, 1, Math.min(units.length, 7), (unit) => has(unit, "takes-effect"));
  if (cue < 0 || findUnit(units, 0, cue, ({ kind }) => kind !== "word" && kind !== "time") >= 0) return;
  if (!has(units[0], "pronoun") && findUnit(units, 0, cue, isGeneral) < 0) return;
  const effect = findUnit(units, cue + 1, Math.min(units.length, cue + 4), isPeriod);
  if (effect >= 0) addEffect(next, effect, tenseOf(units[cue]!), record, proof);
}

/**
 * A day without a year is read as the last one before the article; what is to come, and what lies nearer ahead, is moved
 * on by a year.
 */
function nearest(period: Period, text: string, tense: Tense, record: TradeMeasure): Period {
  const published = record.source?.published;
  if (!published || !period.start || /\d{4}|last|previous|next|tomorrow|yesterday|today/.test(text)) return period;
  const moved = (years: number): Period => ({
    ...period,
    start: addYears(period.start!, years),
    end: period.end && addYears(period.end, years),
  });
  const isDay = period.unit === "day" || period.unit === "month";
  if (period.start > published)
    return tense === "begun" && isDay && period.start > addDays(published, 7) ? moved(-1) : period;
  const isAhead =
    tense === "coming" ||
    (record.stage !== null && ["announced", "planned", "proposed", "threatened", "adopted"].includes(record.stage));
  // "effective Tuesday" of what has only been announced is the Tuesday to come.
  const isWeekday = period.unit === "day" && !/\d/.test(text) && period.start < published;
  if (isWeekday && isAhead && tense !== "begun" && period.start >= addDays(published, -7)) {
    const later = (day: string | null): string | null => day && addDays(day, 7);
    return { ...period, start: later(period.start), end: later(period.end) };
  }
  const halfYear = addDays(published, -182);
  if (!isAhead && period.start >= halfYear) return period;
  // An act announced within the last weeks may have begun already.
  if (isAhead && period.start >= addDays(published, -14)) return period;
  return moved(1);
}

/** "from July", "starting in May": the expression itself says that it opens a stretch. */
function opensAt({ time }: Unit): boolean {
  return time!.type === "period" && time!.value.open === "end";
}

function isDayOrWeek({ time }: Unit): boolean {
  return time!.type === "period" && ["day", "week", "month"].includes(String(time!.value.unit));
}

function isFuture({ time }: Unit, record: TradeMeasure): boolean {
  const published = record.source?.published;
  return time!.type === "period" && Boolean(published && time!.value.start && time!.value.start > published);
}

/**
 * Adds what a measure answers, the law it rests on, its step and who says so.
 *
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param record - Filled.
 * @param proof - Its evidence.
 */
export function addDetails(sentence: Sentence, head: TradeHead, record: TradeMeasure, proof: Proof): void {
  const { units } = sentence;
  const { clause, at } = head;
  const phase = findUnit(units, Math.max(clause.from, at - 4), at + 1, (unit) => has(unit, "phase"));
  if (phase >= 0) {
    record.phase = units[phase]!.text;
    proof.add("/phase", spotOf(sentence, phase));
  }
  const response = findUnit(
    units,
    clause.from,
    units.length,
    (unit, k) => has(unit, "retaliation") || (has(unit, "trade.respond") && isActVerb(units, k)),
  );
  if (response >= 0 && Math.abs(response - at) < 16) {
    record.relations = [
      {
        type: units[response]!.text.includes("retaliat") ? "retaliates-against" : "in-response-to",
        target: null,
        description: units[response]!.text,
      },
    ];
    proof.add("/relations/0/description", spotOf(sentence, response));
  }
  addLaw(sentence, at, record, proof);
  addSpeaker(sentence, head, record, proof);
}

/** "under Section 9 of …": the law with its number. */
function addLaw(sentence: Sentence, at: number, record: TradeMeasure, proof: Proof): void {
  const { units } = sentence;
  const law = findUnit(units, Math.max(0, at - 14), Math.min(units.length, at + 24), (unit) => has(unit, "legal"));
  if (law < 0) return;
  const numbered = /^\d{2,4}[a-z]?$/.test(units[law + 1]?.text ?? "");
  if (/^sections?$/.test(units[law]!.text) && !numbered) return;
  const spot = spotOf(sentence, law, law + (numbered ? 2 : 1));
  record.legalBasis = [proof.quote(spot)];
  proof.add("/legalBasis/0", spot);
}

/** Who says so, where that is another name than the one who acts. */
function addSpeaker(sentence: Sentence, { clause }: TradeHead, record: TradeMeasure, proof: Proof): void {
  const { units } = sentence;
  const says = (k: number): boolean => has(units[k], "verb.say") && isActVerb(units, k);
  const speaker = findUnit(units, 0, units.length, (unit, k) => {
    if (unit.kind !== "name" || unit.possessive || unit.name!.adjective) return false;
    if (k >= clause.from && k < clause.verb && !says(clause.verb)) return false;
    return says(k + 1) && !has(units[k + 1], "stage.threatened");
  });
  if (speaker < 0) return;
  const { name, spot } = bearer(sentence, units[speaker]!, units[speaker]!.name!.text, false);
  if (record.actors.some(({ entity }) => entity.name === name.text)) return;
  record.attribution = [{ entity: entityOf(name), verb: units[speaker + 1]!.text, text: name.text }];
  proof.add("/attribution/0/entity/name", spot);
}
