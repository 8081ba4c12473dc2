import type { MoneyMention } from "../../evidence/mention.ts";
import type { Clause } from "./clauses.ts";
import { isPublic } from "./context.ts";
import { has, isFiniteVerb } from "./grammar.ts";
import type { Spot } from "./spot.ts";
import type { Sentence } from "./story.ts";
import type { Unit } from "./unit.ts";

/** What a measure is about: who and which goods it hits. */
export interface TradeScope {
  /** Names of jurisdictions that it hits. */
  places: Unit[];
  /** Names of firms that it hits. */
  firms: Unit[];
  /** Goods, each with its words. */
  goods: Spot[];
  /** Value of the goods. */
  worth: { mention: MoneyMention; spot: Spot } | null;
}

const longestScope = 24;

/**
 * Reads the phrase that says what a measure is on: "on $1.3 billion of Chinese solar panels and cells".
 *
 * @param sentence - The sentence.
 * @param clause - The clause of the measure.
 * @param at - Index of the instrument.
 * @param object - Index of a verb whose object is hit ("add ten firms to the list"), or -1.
 * @returns Who and what it hits.
 */
export function scopeOf(sentence: Sentence, clause: Clause, at: number, object: number): TradeScope {
  const { units } = sentence;
  const scope: TradeScope = { places: [], firms: [], goods: [], worth: null };
  const limit = Math.min(units.length, at + longestScope);
  let k = at + 1;
  let opened = -1;
  for (; k < limit; k++) {
    const unit = units[k]!;
    if (has(unit, "on") && !has(unit, "to")) {
      opened = k;
      break;
    }
    if (
      (unit.text === "from" || unit.text === "of") &&
      (units[k + 1]?.kind === "name" ||
        (unit.text === "of" && units[k + 1]?.kind === "word" && !/^\d/.test(units[k + 1]!.text)))
    ) {
      opened = k;
      break;
    }
    if (k >= clause.to || stops(units, k) || isFiniteVerb(units, k)) break;
  }
  if (object >= 0 && object < at) readPhrase(sentence, object, at, scope);
  else if (opened >= 0) readPhrase(sentence, opened, limit, scope);
  readBefore(sentence, clause, at, scope);
  return scope;
}

function readPhrase(sentence: Sentence, from: number, limit: number, scope: TradeScope): void {
  const { units } = sentence;
  let first = -1;
  const close = (to: number): void => {
    if (first >= 0 && to > first) addGoods(sentence, first, to, scope);
    first = -1;
  };
  let k = from + 1;
  let _origin = units[from]!.text === "from";
  for (; k < limit; k++) {
    const unit = units[k]!;
    if (unit.kind === "name" && (unit.name!.code || isPublic(unit.name!))) {
      close(k);
      scope.places.push(unit);
      continue;
    }
    if (
      unit.kind === "name" &&
      (unit.name!.type === "company" || (unit.name!.type === null && has(units[from], "trade.introduce")))
    ) {
      close(k);
      scope.firms.push(unit);
      continue;
    }
    if (unit.kind === "money") {
      close(k);
      scope.worth = { mention: unit.money!, spot: { part: sentence.part, start: unit.start, end: unit.end } };
      if (units[k + 1]?.text === "worth") k++;
      continue;
    }
    if (
      unit.text === "," ||
      has(unit, "link.and") ||
      unit.text === "of" ||
      unit.text === "from" ||
      unit.text === "worth" ||
      has(unit, "worth") ||
      unit.text === "against"
    ) {
      close(k);
      _origin ||= unit.text === "from";
      if (unit.text === "," && !continuesList(units, k)) break;
      continue;
    }
    if (
      has(unit, "on") ||
      stops(units, k) ||
      isFiniteVerb(units, k) ||
      unit.kind === "percentage" ||
      unit.kind === "time"
    )
      break;
    if (unit.kind === "mark") break;
    if (has(unit, "det") || unit.text === "all" || unit.text === "other" || unit.text === "both") {
      close(k);
      continue;
    }
    if (sentence.counts.some((count) => count.start === unit.start) || /^\d/.test(unit.text)) continue;
    if (first < 0) first = k;
  }
  close(k);
}

/** A comma goes on with a list where another item and an "and" follow soon. */
function continuesList(units: readonly Unit[], comma: number): boolean {
  for (let k = comma + 1; k < Math.min(units.length, comma + 7); k++) {
    if (has(units[k], "link.and")) return true;
    if (isFiniteVerb(units, k) || stops(units, k) || has(units[k], "form.ing")) return false;
  }
  return false;
}

function stops(units: readonly Unit[], k: number): boolean {
  const unit = units[k]!;
  if (
    has(unit, "link.clause") ||
    has(unit, "link.if") ||
    has(unit, "link.relative") ||
    has(unit, "takes-effect") ||
    has(unit, "retaliation")
  )
    return true;
  if (has(unit, "by") || has(unit, "instrument")) return true;
  if (has(unit, "in") && !has(unit, "of") && unit.text !== "from") return true;
  return unit.kind === "mark" && unit.text !== "," && unit.text !== "-" && unit.text !== '"';
}

function addGoods(sentence: Sentence, from: number, to: number, scope: TradeScope): void {
  const { units } = sentence;
  let end = to;
  while (end > from && (units[end - 1]!.kind === "mark" || units[end - 1]!.text.endsWith("ed"))) end--;
  if (end <= from) return;
  scope.goods.push({ part: sentence.part, start: units[from]!.start, end: units[end - 1]!.end });
}

/** Words before the instrument: goods ("steel and aluminum tariffs") behind any determiner, owner or share. */
function readBefore(sentence: Sentence, clause: Clause, at: number, scope: TradeScope): void {
  const { units } = sentence;
  let from = at;
  for (let k = at - 1; k >= Math.max(clause.from, at - 5); k--) {
    const unit = units[k]!;
    if (unit.kind !== "word" || unit.cues.size > 0) {
      const joins =
        has(unit, "link.and") &&
        k > clause.from &&
        units[k - 1]!.kind === "word" &&
        units[k - 1]!.cues.size === 0 &&
        from === k + 1 &&
        k + 1 < at;
      if (!joins) break;
      continue;
    }
    if (
      unit.text.endsWith("ly") ||
      unit.text.endsWith("ing") ||
      unit.text.endsWith("ed") ||
      /^\d/.test(unit.text) ||
      false
    )
      break;
    from = k;
  }
  if (from < at && scope.goods.length === 0) addGoods(sentence, from, at, scope);
}
