import type { TradeMeasure } from "../../../records/trade-measure.ts";
import { addDays, addYears } from "../../../values/calendar-date.ts";
import type { Period } from "../../../values/period.ts";
import { clauseOf } from "../clauses.ts";
import { bearer } from "../context.ts";
import type { Proof } from "../draft.ts";
import { entityOf } from "../entity-of.ts";
import { cueIn, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import { addPeriod } from "../prove.ts";
import { stretchSpot } from "../public-acts.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { TradeAct } from "./act.ts";
import { hasBe } from "./governor.ts";
import type { TradeHead } from "./heads.ts";
import { isActVerb, isGeneral } from "./phrase.ts";
import type { TradeWords } from "./words.ts";

/**
 * Adds from when a measure applies, and when it was announced.
 *
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param act - What is done with it.
 * @param words - Words around measures.
 * @param record - Filled.
 * @param proof - Its evidence.
 */
export function addTimes(
  sentence: Sentence,
  head: TradeHead,
  act: TradeAct,
  words: TradeWords,
  record: TradeMeasure,
  proof: Proof,
): void {
  const { units } = sentence;
  const { clause, at } = head;
  // "delayed to May 1 from April 1"
  const isMoved = cueIn(units, clause.from, clause.to, "trade.delay") >= 0;
  const opens = (unit: Unit, k: number): boolean =>
    isPeriod(unit) && (hasAny(units[k - 1], "to", "until") || endsOnDay(unit.time!.value as Period));
  const to = isMoved ? findUnit(units, at, clause.to, opens) : -1;
  if (to >= 0) {
    addEffect(sentence, to, "coming", words, record, proof);
    // "until May 1", "by a month to May 1" are one time, whose end it is.
    const read = record.effective;
    if (read && endsOnDay(read))
      setEffect(record, { ...read, start: read.end, end: null, open: "end", duration: null, inferred: [] });
    return;
  }
  const found = effectIn(units, clause.from, units.length);
  let effect = found?.at ?? -1;
  const start = record.source?.published ?? null;
  const once = findUnit(
    units,
    clause.from,
    units.length,
    (unit, k) => words.immediate.has(unit.text) && [k - 1, k + 1].some((i) => has(units[i], "takes-effect")),
  );
  if (once >= 0 && start) {
    const period: Period = {
      start,
      end: null,
      open: "end",
      unit: "day",
      duration: null,
      fiscal: null,
      approximate: false,
      inferred: ["start"],
      text: units[once]!.text,
    };
    setEffect(record, period);
    proof.add("/effective", stretchSpot(sentence, once), "inferred", "from the day of the article");
    return;
  }
  const done = act.change?.at ?? -1;
  // "began charging … on Friday", "were lowered on Friday": the day of the act is the day that it applies from.
  const begins =
    findUnit(
      units,
      clause.from,
      at,
      (unit, k) => isBegun(unit) && isActVerb(units, has(units[k + 1], "to") ? k + 2 : k + 1),
    ) >= 0;
  const moved = act.voice === "subject" && hasBe(units, done) && !has(units[done], "trade.introduce");
  const isNew = (unit: Unit, k: number): boolean =>
    isPeriod(unit) &&
    ((begins && isDayOrWeek(unit)) ||
      (moved && isDayOrWeek(unit) && k === done + 2) ||
      (k > at && isFuture(unit, record) && !has(units[k - 1], "by") && !has(units[k - 2], "stage.announced")));
  const side = cueIn(units, at, clause.to, "link.clause");
  if (effect < 0) effect = findUnit(units, clause.from, side < 0 ? clause.to : side, isNew);
  if (effect >= 0) {
    const past = record.stage === "in-force" && (has(units[act.verb], "form.past") || has(units[done], "form.past"));
    const tense = found?.tense ?? (past && !opensAt(units[effect]!) ? "begun" : null);
    addEffect(sentence, effect, tense, words, record, proof);
  }
  const said = findUnit(
    units,
    clause.from,
    clause.to,
    (unit, k) => isPeriod(unit) && k !== effect && isDayOrWeek(unit) && !isFuture(unit, record),
  );
  if (said >= 0 && !["in-force", "ended", null].includes(record.stage))
    record.announced = addPeriod(proof, "/announced", units[said]!, stretchSpot(sentence, said), false);
}

/** "until May 1": more than a day, with its last day. */
const endsOnDay = ({ unit, start, end, duration }: Period): boolean =>
  end !== null && end !== start && (unit === "day" || duration !== null);

/** A time that words of coming into force, or "from", lead to: "took effect on May 4", "from midnight on May 4". */
function effectIn(units: readonly Unit[], from: number, to: number): { at: number; tense: Tense } | null {
  for (let k = from; k < to; k++) {
    if (has(units[k], "takes-effect")) {
      // "imports began to surge in May"
      const at = has(units[k + 1], "to") ? -1 : findUnit(units, k + 1, Math.min(to, k + 4), isPeriod);
      if (at >= 0) return { at, tense: tenseOf(units[k]!) };
      // "Peru on Monday began"
      if (isBegun(units[k]!) && k > from && isPeriod(units[k - 1]!) && isDayOrWeek(units[k - 1]!))
        return { at: k - 1, tense: "begun" };
    }
  }
  const at = findUnit(units, from, to, (unit, k) => isPeriod(unit) && (opensAt(unit) || has(units[k - 1], "from")));
  return at < 0 ? null : { at, tense: null };
}

const isBegun = (unit: Unit): boolean => has(unit, "takes-effect") && has(unit, "form.past");

const isPeriod = (unit: Unit): boolean => unit.kind === "time" && unit.time!.type === "period";

/** Whether the words say that a measure has begun, that it is to begin, or neither. */
type Tense = "begun" | "coming" | null;

/** "took effect" has come, "takes effect on Friday" is to come. */
const tenseOf = (unit: Unit): Tense =>
  has(unit, "form.past") ? "begun" : hasAny(unit, "form.base", "form.s") ? "coming" : null;

/** Adds the day that a measure applies from. */
function addEffect(
  sentence: Sentence,
  at: number,
  tense: Tense,
  words: TradeWords,
  record: TradeMeasure,
  proof: Proof,
): void {
  const unit = sentence.units[at]!;
  const read = addPeriod(proof, "/effective", unit, stretchSpot(sentence, at), false);
  const period = read && nearest(read, unit.text, tense, words, record);
  if (!period) return;
  // What begins on a day or in a month goes on until somebody ends it.
  const isClosed = period.open || period.duration || (period.unit === "day" && period.end !== period.start);
  const inferred = period.inferred.filter((side) => side !== "end");
  setEffect(record, isClosed ? period : { ...period, end: null, open: "end", inferred });
}

/**
 * Sets when a measure applies; what applies only after the article is not in force yet.
 *
 * @param record - Changed.
 * @param effective - The period.
 */
export function setEffect(record: TradeMeasure, effective: Period): void {
  record.effective = effective;
  const published = record.source?.published;
  if (record.stage === "in-force" && published && effective.start && effective.start > published)
    record.stage = "adopted";
}

/**
 * Adds from when a measure applies where only one of the next sentences tells: "The duties take effect on May 4."
 *
 * @param story - The story.
 * @param sentence - The sentence that tells the measure.
 * @param words - Words around measures.
 * @param record - Filled.
 * @param proof - Its evidence.
 */
export function addLaterEffect(
  story: Story,
  { index, part }: Sentence,
  words: TradeWords,
  record: TradeMeasure,
  proof: Proof,
): void {
  for (let i = index + 1; i <= index + 2; i++) {
    const next = story.read(i);
    if (next?.part !== part) return;
    const { units } = next;
    const found = effectIn(units, 0, units.length);
    if (!found) continue;
    const stands = findUnit(
      units,
      0,
      Math.min(found.at, 7),
      (unit, k) => isGeneral(unit, words) || words.law.has(unit.text) || (k === 0 && has(unit, "pronoun")),
    );
    // The measure of somebody else, or what somebody did before it.
    const others = findUnit(
      units,
      0,
      found.at,
      (unit, k) => unit.kind === "name" || (k < stands && isFiniteVerb(units, k)),
    );
    if (stands < 0 || others >= 0) continue;
    addEffect(next, found.at, found.tense, words, record, proof);
    return;
  }
}

/**
 * A day without a year is read as the last one before the article; what is to come, and what lies nearer ahead, is moved
 * on by a year.
 */
function nearest(period: Period, text: string, tense: Tense, words: TradeWords, record: TradeMeasure): Period {
  const published = record.source?.published;
  const isFixed = /\d{4}/.test(text) || text.split(" ").some((word) => words.fixed.has(word));
  if (!published || !period.start || isFixed) return period;
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

/** "from July", "for a year starting in May": the expression itself says that it opens a stretch. */
function opensAt({ time }: Unit): boolean {
  if (time!.type !== "period") return false;
  const { open, duration, start, end, unit } = time!.value;
  return open === "end" || (start !== null && (duration !== null || (unit === "day" && end !== start)));
}

function isDayOrWeek({ time }: Unit): boolean {
  return time!.type === "period" && ["day", "week", "month"].includes(String(time!.value.unit));
}

function isFuture({ time }: Unit, record: TradeMeasure): boolean {
  const published = record.source?.published;
  if (time!.type !== "period" || !published || !time!.value.start) return false;
  return time!.value.start > published || (time!.value.start === published && /\d/.test(time!.text));
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
  const phase = cueIn(units, Math.max(clause.from, at - 4), at + 1, "phase");
  if (phase >= 0) {
    record.phase = units[phase]!.text;
    proof.add("/phase", stretchSpot(sentence, phase));
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
    proof.add("/relations/0/description", stretchSpot(sentence, response));
  }
  addLaw(sentence, at, record, proof);
  addSpeaker(sentence, head, record, proof);
}

/** "under Section 9 of …": the law with its number. */
function addLaw(sentence: Sentence, at: number, record: TradeMeasure, proof: Proof): void {
  const { units } = sentence;
  const law = cueIn(units, Math.max(0, at - 14), Math.min(units.length, at + 24), "legal");
  if (law < 0) return;
  const numbered = /^\d{2,4}[a-z]?$/.test(units[law + 1]?.text ?? "");
  if (/^sections?$/.test(units[law]!.text) && !numbered) return;
  const spot = stretchSpot(sentence, law, law + (numbered ? 2 : 1));
  record.legalBasis = [proof.quote(spot)];
  proof.add("/legalBasis/0", spot);
}

/** Who says so, where that is another name than the one who acts. */
function addSpeaker(sentence: Sentence, { clause }: TradeHead, record: TradeMeasure, proof: Proof): void {
  const { units, clauses } = sentence;
  const says = (k: number): boolean => has(units[k], "verb.say") && isActVerb(units, k);
  const speaker = findUnit(units, 0, units.length, (unit, k) => {
    if (unit.kind !== "name" || unit.possessive || unit.name!.adjective) return false;
    if (k >= clause.from && k < clause.verb && !says(clause.verb)) return false;
    // "…, but the minister said it would not last": what stands behind is what he says.
    if (k >= clause.to && clauses[clauseOf(clauses, k) + 1]?.link === "content") return false;
    return says(k + 1) && !has(units[k + 1], "stage.threatened");
  });
  if (speaker < 0) return;
  const { name, spot } = bearer(sentence, units[speaker]!, units[speaker]!.name!.text, false);
  if (record.actors.some(({ entity }) => entity.name === name.text)) return;
  record.attribution = [{ entity: entityOf(name), verb: units[speaker + 1]!.text, text: name.text }];
  proof.add("/attribution/0/entity/name", spot);
}
