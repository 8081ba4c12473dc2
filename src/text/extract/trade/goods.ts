import type { MoneyMention } from "../../../evidence/mention.ts";
import { type Bearer, bearer, isPublic } from "../context.ts";
import { familyOf, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import { stretchSpot } from "../public-acts.ts";
import type { Spot } from "../spot.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import { continuesList, isEnd, opensItem, opensPhrase } from "./goods-list.ts";
import { isActVerb } from "./phrase.ts";
import type { TradeWords } from "./words.ts";

/** What a measure is about: who and which goods it hits. */
export interface TradeScope {
  /** Jurisdictions that it hits. */
  places: Bearer[];
  /** Firms that it hits. */
  firms: Bearer[];
  /** Index of a word that stands for a jurisdiction named before, or -1. */
  stand: number;
  /** Goods, each with its words; `generic` where they have no name of their own, `carried` where they stand elsewhere. */
  goods: { spot: Spot; generic: boolean; carried?: boolean }[];
  /** Value of the goods. */
  worth: { mention: MoneyMention; spot: Spot } | null;
}

/** How a phrase for goods is read. */
export interface PhraseKind {
  /** Names without a country are firms, not brands of goods. */
  firms: boolean;
  /** "to Peru" is where the goods go. */
  outward: boolean;
}

const longest = 40;

/**
 * Gives an empty scope.
 *
 * @returns The scope.
 */
export function emptyScope(): TradeScope {
  return { places: [], firms: [], stand: -1, goods: [], worth: null };
}

/**
 * Reads a phrase that names goods and where they come from: "$1.3 billion of solar panels and cells from Peru".
 *
 * @param sentence - The sentence.
 * @param from - First unit of the phrase.
 * @param to - One past the last that it may reach.
 * @param kind - How it is read.
 * @param words - Words around measures.
 * @param scope - What was read so far; filled.
 * @returns One past the last unit that was read.
 */
export function readGoods(
  sentence: Sentence,
  from: number,
  to: number,
  kind: PhraseKind,
  words: TradeWords,
  scope: TradeScope,
): number {
  const { units } = sentence;
  const limit = Math.min(to, units.length, from + longest);
  let { firms } = kind;
  const named = (unit: Unit): Bearer => bearer(sentence, unit, unit.name!.text, false);
  /** "from the island" */
  const isPlaced = (at: number): boolean => {
    if (scope.stand < 0) scope.stand = standIn(units, at, words);
    return leadsToPlace(units, at);
  };
  if (firms) isPlaced(from - 1);
  let first = -1;
  /** Goods from here on stand for the general words before them: "goods such as …". */
  let listed = -1;
  const close = (end: number): void => {
    if (first >= 0) addGoods(sentence, first, end, words, scope);
    first = -1;
  };
  let k = from;
  for (; k < limit; k++) {
    const unit = units[k]!;
    if (unit.kind === "name") {
      if (isPlace(unit)) {
        close(k);
        scope.places.push(named(unit));
      } else if (unit.name!.type === "person") {
        close(k);
      } else if ((firms && !opensPhrase(units, k + 1)) || unit.name!.type === "company") {
        close(k);
        scope.firms.push(named(unit));
      } else if (first < 0) first = k;
      continue;
    }
    if (unit.kind === "money") {
      // "at $60 a barrel" is a price.
      const isEach = has(units[k + 1], "det") && !has(units[k + 1], "link.relative");
      if (isEach || has(units[k + 1], "for-each") || units[k - 1]?.text === "at") break;
      close(k);
      // Parcels "worth less than" a sum are a limit, not the trade that is hit.
      if (unit.money!.value.bound !== "less-than")
        scope.worth ??= { mention: unit.money!, spot: stretchSpot(sentence, k, k + 1) };
      continue;
    }
    if (unit.kind === "percentage") {
      if (!has(units[k + 1], "of")) break;
      close(k);
      k++;
      continue;
    }
    if (unit.kind === "time") {
      if (
        first < 0 &&
        units[k + 1]?.kind === "word" &&
        !words.stop.has(units[k + 1]!.text) &&
        units[k - 1]?.text !== ","
      )
        continue;
      break;
    }
    if (unit.text === "(") {
      close(k);
      while (k < limit && units[k]!.text !== ")") k++;
      continue;
    }
    if (unit.text === "-" && first >= 0 && unit.start === units[k - 1]!.end) continue;
    if (unit.kind === "mark" && unit.text !== "," && unit.text !== '"') break;
    if (unit.text === '"') continue;
    // "products that contain tin"
    if (has(unit, "link.relative") && has(units[k + 1], "content")) {
      close(k);
      if (scope.goods.every(({ generic }) => generic)) listed = scope.goods.length;
      else break;
      k++;
      continue;
    }
    if (has(unit, "others")) {
      close(k);
      continue;
    }
    if (has(unit, "link.relative") && (first >= 0 || scope.goods.length > 0)) break;
    if (
      has(unit, "link.relative") &&
      (units[k + 1]?.kind === "name" || isFiniteVerb(units, k + 1) || isActVerb(units, k + 1))
    )
      break;
    // "including a ban on …": the list goes on with another measure.
    if (
      has(unit, "as") &&
      findUnit(units, k, Math.min(limit, k + 4), (one) => familyOf(one, "instrument.") !== null) >= 0
    )
      break;
    // "firms in Peru"
    if (unit.text === "in" && kind.firms && isPlace(units[k + 1])) {
      close(k);
      continue;
    }
    // "worth $4 billion on Peruvian goods"
    if (unit.text === "on" && first < 0 && scope.worth && scope.goods.length + scope.places.length === 0) continue;
    // "$4 billion in Peruvian goods"
    if (unit.text === "in" && first < 0 && scope.worth && isPlace(units[k + 1])) continue;
    if (has(unit, "as") && unit.text !== "like") {
      close(k);
      listed = scope.goods.length;
      continue;
    }
    if (unit.text === "," || has(unit, "link.and")) {
      const next = has(units[k + 1], "link.and") ? k + 2 : k + 1;
      close(k);
      if (unit.text === "," && !continuesList(units, k, limit, words)) break;
      if (!opensItem(units, next, limit, words)) break;
      continue;
    }
    if (has(unit, "worth")) {
      close(k);
      continue;
    }
    if (has(unit, "of")) {
      const lead = first >= 0 ? units[k - 1]! : null;
      const drops = lead && (words.range.has(lead.text) || words.skip.has(lead.text) || has(lead, "flow.trade"));
      if (drops) first = -1;
      if (isPlace(units[k + 1]) || isPlace(units[k + 2])) close(k);
      continue;
    }
    if (unit.text === "from" || (unit.text === "in" && words.origin.has(units[k - 1]?.text ?? ""))) {
      close(k);
      if (!isPlaced(k)) break;
      continue;
    }
    if (has(unit, "access") || (has(unit, "to") && has(units[k - 1], "access"))) {
      close(k);
      continue;
    }
    if (unit.text === "against" || (has(unit, "to") && kind.outward)) {
      close(k);
      if (units[k + 1]?.kind === "name" && !isPlace(units[k + 1])) scope.firms.push(named(units[++k]!));
      else if (!isPlaced(k)) break;
      continue;
    }
    if (words.origin.has(unit.text) && (has(units[k + 1], "in") || (kind.outward && has(units[k + 1], "to")))) {
      close(k);
      // "goods made by Lorne Mills"
      if (has(units[k + 1], "by") && units[k + 2]?.kind === "name") {
        firms = true;
        k++;
      }
      continue;
    }
    if (has(unit, "additional") && unit.text.includes(" ")) break;
    if (has(unit, "adverb") && has(units[k + 1], "det") && first < 0) continue;
    if (has(unit, "det") || words.skip.has(unit.text) || has(unit, "additional")) {
      close(k);
      continue;
    }
    // "two advanced chips": a participle that opens the phrase describes.
    const describes =
      first < 0 &&
      (has(unit, "form.participle") || unit.text.endsWith("ed")) &&
      (units[k + 1]?.kind === "word" || isPlace(units[k + 1])) &&
      !isActVerb(units, k + 1) &&
      !hasAny(units[k + 1], "in", "by", "on", "to", "as", "det");
    if (!describes && isEnd(units, k, words)) break;
    const count = sentence.counts.find(({ start }) => start === unit.start);
    if (count && first < 0) {
      while (k + 1 < limit && units[k + 1]!.start < count.end && /^[\d,.]/.test(units[k + 1]!.text)) k++;
      continue;
    }
    const isNumber = sentence.counts.some((count) => count.start === unit.start) || /^\d/.test(unit.text);
    if (isNumber && first < 0) continue;
    // "shrimp exporters" deal in what stands before.
    if (words.trader.has(unit.text) && first >= 0) {
      close(k);
      continue;
    }
    if (
      (words.notGoods.has(unit.text) || hasAny(unit, "name.title", "name.office")) &&
      !opensNoun(units, k + 1, words)
    ) {
      first = -1;
      continue;
    }
    if (first < 0) first = k;
  }
  close(k);
  if (listed >= 0 && scope.goods.length > listed) scope.goods.splice(0, listed);
  return k;
}

/** A word of the goods goes on behind: "producer goods". */
const opensNoun = (units: readonly Unit[], k: number, words: TradeWords): boolean =>
  units[k]?.kind === "word" && words.generic.has(units[k]!.text);

const isPlace = (unit: Unit | undefined): boolean =>
  unit?.kind === "name" && (unit.name!.code !== null || isPublic(unit.name!)) && unit.name!.type !== "person";

/** "the country", "its northern neighbour" behind a unit: a word for a country that was named before, or -1. */
const standIn = (units: readonly Unit[], k: number, words: TradeWords): number =>
  words.definite.has(units[k + 1]?.text ?? "")
    ? findUnit(units, k + 2, Math.min(units.length, k + 4), ({ text }) => words.place.has(text))
    : -1;

function leadsToPlace(units: readonly Unit[], k: number): boolean {
  for (let i = k + 1; i <= k + 4; i++) {
    if (isPlace(units[i])) return true;
    if (units[i]?.kind !== "word" || isFiniteVerb(units, i)) return false;
  }
  return false;
}

function addGoods(sentence: Sentence, from: number, to: number, words: TradeWords, scope: TradeScope): void {
  const { units } = sentence;
  let [first, end] = [from, to];
  const idle = (k: number): boolean =>
    units[k]!.kind === "mark" ||
    words.skip.has(units[k]!.text) ||
    words.kind.has(units[k]!.text) ||
    has(units[k], "of");
  while (first < end && idle(first) && !words.origin.has(units[first]!.text)) first++;
  while (
    end > first &&
    (units[end - 1]!.kind === "mark" || has(units[end - 1], "of") || words.origin.has(units[end - 1]!.text))
  )
    end--;
  if (end > first && words.range.has(units[end - 1]!.text) && !words.generic.has(units[end - 1]!.text)) return;
  if (end <= first || words.notGoods.has(units[end - 1]!.text)) return;
  const generic =
    findUnit(
      units,
      first,
      end,
      (unit) =>
        unit.kind === "mark" ||
        !(words.generic.has(unit.text) || words.skip.has(unit.text) || words.origin.has(unit.text)),
    ) < 0;
  scope.goods.push({ spot: stretchSpot(sentence, first, end), generic });
}

/**
 * Reads goods named before an instrument: "steel and aluminum tariffs".
 *
 * @param sentence - The sentence.
 * @param from - First unit of the noun phrase.
 * @param at - The instrument.
 * @param words - Words around measures.
 * @param scope - Filled.
 */
export function readGoodsBefore(
  sentence: Sentence,
  from: number,
  at: number,
  words: TradeWords,
  scope: TradeScope,
): void {
  const { units } = sentence;
  let first = -1;
  for (let k = from; k < at; k++) {
    const unit = units[k]!;
    const isBrand = unit.kind === "name" && unit.name!.type === null && !unit.possessive && !unit.text.includes("-");
    const isOther = unit.kind !== "word" && !isBrand;
    const describes =
      unit.kind === "word" &&
      (words.kind.has(unit.text) ||
        hasAny(unit, "det", "additional", "phase") ||
        /^\d/.test(unit.text) ||
        unit.text.endsWith("ly") ||
        hasAny(unit, "stage.proposed", "adverb", "comparative"));
    if (isOther || describes || hasAny(unit, "flow.import", "flow.export")) {
      if (unit.kind === "mark") continue;
      if (first >= 0) addGoods(sentence, first, k, words, scope);
      first = -1;
    } else if (has(unit, "link.and")) {
      if (first >= 0) addGoods(sentence, first, k, words, scope);
      first = -1;
    } else if (isActVerb(units, k) && first < 0) continue;
    else if (first < 0) first = k;
  }
  if (first >= 0) addGoods(sentence, first, at, words, scope);
}
