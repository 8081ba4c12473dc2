import type { CurrencyBasis } from "../../../records/guidance.ts";
import type { RecordBase } from "../../../records/record.ts";
import { type Clause, clauseOf } from "../clauses.ts";
import { bearer } from "../context.ts";
import type { Proof } from "../draft.ts";
import { entityOf } from "../entity-of.ts";
import { findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Spot } from "../spot.ts";
import type { Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { GuidanceFrame } from "./frame.ts";
import { spotOf } from "./times.ts";

/**
 * Gives the currency basis that is said in the clause of a guidance: "at constant currencies", "in euro terms".
 *
 * @param story - The story.
 * @param frame - The frame.
 * @param field - JSON Pointer to the basis.
 * @param spot - The value it is of.
 * @param proof - Evidence of the record.
 * @returns The basis, or null.
 */
export function basisOf(
  story: Story,
  frame: GuidanceFrame,
  field: string,
  spot: Spot,
  proof: Proof,
): CurrencyBasis | null {
  const { sentence } = frame;
  if (spot.start < sentence.start || spot.start >= sentence.end) return null;
  for (const unit of sentence.units) {
    if (unit.start < frame.spot.start || unit.end > frame.spot.end) continue;
    if (has(unit, "constant-currency")) {
      proof.add(`${field}/type`, spotOf(sentence, unit));
      return { type: "constant-currency", currency: null };
    }
    if (!has(unit, "currency-terms")) continue;
    // The currency that its first words name, read as that of an amount.
    const name = story.texts[sentence.part]!.slice(unit.start, unit.end).replace(/ \S+$/, "");
    const [money] = story.compiled.language.findFigures(`1000 ${name}`, {}).money;
    if (!money) continue;
    proof.add(`${field}/type`, spotOf(sentence, unit));
    proof.add(`${field}/currency`, spotOf(sentence, unit));
    return { type: "in-currency", currency: money.value.currency };
  }
  return null;
}

/**
 * Gives the reasons that stand behind the figures of a guidance in its own clause: "driven by strong orders".
 *
 * @param frame - The frame.
 * @param proof - Evidence of the record.
 * @returns The reasons, in the text's words.
 */
export function driversOf(frame: GuidanceFrame, proof: Proof): string[] {
  const { units, clauses } = frame.sentence;
  const value = frame.level ?? frame.growth;
  if (!value) return [];
  const at = units.findIndex(({ start }) => start === value.spot.start);
  const lead = findUnit(units, at + 1, units.length, (_, k) => isCause(units, k));
  if (at < 0 || lead < 0 || !sameClause(clauses, at, lead)) return [];
  // Another figure in between has the reason, not this one.
  if (units.slice(at + 1, lead).some(({ kind }) => kind === "money" || kind === "percentage")) return [];
  const from = lead + 2;
  const stop = findUnit(units, from, units.length, (unit, k) => !isReason(units, unit, k));
  const last = units[(stop < 0 ? units.length : stop) - 1];
  const first = units[from];
  if (!first || !last || last.start < first.start || stop < 0) return [];
  const spot = { part: frame.sentence.part, start: first.start, end: last.end };
  proof.add("/drivers/0", spot);
  return [proof.quote(spot)];
}

/** "driven by", "thanks to", "because of". */
const isCause = (units: readonly Unit[], k: number): boolean =>
  (has(units[k], "cause.by") && has(units[k + 1], "by")) ||
  (has(units[k], "cause.of") && hasAny(units[k + 1], "of", "to"));

/** A comma before "driven by" may open a clause of its own, which is then the next one. */
function sameClause(clauses: readonly Clause[], a: number, b: number): boolean {
  const [x, y] = [clauseOf(clauses, a), clauseOf(clauses, b)];
  return x === y || (y === x + 1 && clauses[y]!.from >= b - 2);
}

/** Words of one noun phrase: no mark, no figure, no verb of a new statement. */
const isReason = (units: readonly Unit[], unit: Unit, k: number): boolean =>
  (unit.kind === "word" || unit.kind === "name" || unit.kind === "time") &&
  !has(unit, "link.clause") &&
  !has(unit, "link.relative") &&
  !(has(unit, "link.and") && isCause(units, k + 1)) &&
  !isFiniteVerb(units, k);

/**
 * Tells how a guidance is put: under a condition where its clause hangs on one, as stated else.
 *
 * @param frame - The frame.
 * @param proof - Evidence of the record.
 * @returns The modality.
 */
export function modalityOf(frame: GuidanceFrame, proof: Proof): RecordBase["modality"] {
  const { sentence } = frame;
  const { units, clauses } = sentence;
  const cue = units.findIndex(({ start }) => start === frame.cue.start);
  const at = clauseOf(clauses, cue);
  const condition = [clauses[at - 1], clauses[at], clauses[at + 1]].find((clause) => clause?.link === "if");
  if (!condition) return "stated";
  // A condition in front may share its clause with the guidance, behind a comma.
  const own = condition === clauses[at];
  const to = own ? findUnit(units, condition.from, cue, ({ text }) => text === ",") : condition.to;
  if (to < 0) return "stated";
  const [first, last] = [units[condition.from]!, units[to - 1]!];
  proof.add("/modality", { part: sentence.part, start: first.start, end: last.end });
  return "conditional";
}

/**
 * Gives who says a guidance, where it is somebody else than the company: "…, Chief Financial Officer Ann Roe said".
 *
 * @param frame - The frame.
 * @param proof - Evidence of the record.
 * @returns The speaker, or none.
 */
export function speakerOf(frame: GuidanceFrame, proof: Proof): RecordBase["attribution"] {
  const { sentence } = frame;
  const { units, clauses } = sentence;
  const cue = units.findIndex(({ start }) => start === frame.cue.start);
  const at = clauseOf(clauses, cue);
  const speech = [clauses[at]?.link === "content" ? clauses[at - 1] : undefined, clauses[at + 1]].find(
    (clause) => clause !== undefined && has(units[clause.verb], "verb.say"),
  );
  if (!speech) return [];
  const behind = units[speech.verb + 1];
  const who = speech.subject >= speech.from ? units[speech.subject] : behind;
  if (who?.kind !== "name" || who.name!.type !== "person" || who.possessive) return [];
  const { name, spot } = bearer(sentence, who, who.name!.text, false);
  proof.add("/attribution/0/entity/name", spot);
  return [{ entity: entityOf(name), verb: units[speech.verb]!.text, text: name.text }];
}
