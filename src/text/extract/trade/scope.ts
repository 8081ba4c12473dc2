import { bearer } from "../context.ts";
import { cueIn, findUnit, has, hasAny, isFiniteVerb } from "../grammar.ts";
import type { Sentence } from "../story.ts";
import type { Unit } from "../unit.ts";
import type { TradeAct } from "./act.ts";
import { emptyScope, type PhraseKind, readGoods, readGoodsBefore, type TradeScope } from "./goods.ts";
import { changeAt } from "./governor.ts";
import { isDefence, isDuty, type TradeHead } from "./heads.ts";
import { bearerIn } from "./phrase.ts";
import { noRates } from "./rates.ts";
import type { TradeWords } from "./words.ts";

const outward = ["export-ban", "export-licensing", "export-quota", "export-tax", "export-incentive", "sanction"];
const onFirms = ["sanction", "entity-listing", "investment-restriction", "procurement-restriction"];

/**
 * Reads who and which goods a measure hits.
 *
 * @param sentence - The sentence.
 * @param head - The instrument.
 * @param act - What is done with it.
 * @param words - Words around measures.
 * @returns Who and what it hits.
 */
export function scopeOf(sentence: Sentence, head: TradeHead, act: TradeAct, words: TradeWords): TradeScope {
  const { units } = sentence;
  const scope = emptyScope();
  const { at } = head;
  const kind: PhraseKind = {
    firms: onFirms.includes(head.instrument) || (isDefence(head.instrument) && units[at + 1]?.text === "for"),
    outward: outward.includes(head.instrument),
  };
  const read = (from: number, to: number): number => readGoods(sentence, from, to, kind, words, scope);
  if (act.region) {
    const [from, to] = act.region;
    const named = scope.firms.length;
    readGoods(sentence, from, to, { ...kind, firms: true }, words, scope);
    // "Pork attracts a duty": a word that opens the sentence has its capital from there.
    const opener = units[0]!.name;
    const isBare = from === 0 && opener?.type === null && !opener.text.includes(" ");
    if (isBare && head.instrument === "import-tariff" && scope.firms.length > named)
      scope.goods.push({ spot: scope.firms.splice(named, 1)[0]!.spot, generic: false });
    // "Peru faces duties on tin": who bears it and what it is on stand apart.
    if (act.voice === "borne" && scope.firms.length > named) scope.goods.splice(0);
    // "adding nine mills under the destination of Peru to the list"
    if (head.instrument === "entity-listing" && scope.places.length === 0)
      for (let k = from; k < to; k++)
        if (units[k]!.name?.code) scope.places.push(bearer(sentence, units[k]!, units[k]!.text, false));
  }
  if (head.verb >= 0 && head.at > head.verb && head.at - head.verb > 1 && units[head.at]!.kind === "word")
    readFlowObject(sentence, head, kind, words, scope);
  const bears = isDuty(head.instrument) && head.verb < 0 ? bearerIn(units, head.from, at) : null;
  if (bears) scope.places.push(bearer(sentence, bears, bears.text, false));
  if (head.relief) readBeneficiary(sentence, head, act, scope);
  if (units[at]!.text.includes(" to ")) read(at + 1, units.length);
  else if (head.verb === at && head.rates === noRates) read(at + 1, units.length);
  else {
    const open = openerBehind(sentence, head, act, scope, words);
    // "9 percent for Lorne Mills": a name behind "for" is a firm, not a brand of goods.
    if (has(units[open], "in") && units[open + 1]?.kind === "name") kind.firms = true;
    // What the subject of a verb names ends before the verb.
    const to = act.voice === "subject" && act.verb > open ? act.verb : units.length;
    if (open >= 0) read(has(units[open + 1], "to") ? open + 2 : open + 1, to);
  }
  if (scope.goods.length === 0 && head.instrument.endsWith("licensing"))
    readFlowBefore(sentence, head, kind, words, scope);
  const specific = scope.goods.some(({ generic }) => !generic);
  if (!specific && !isSeller(units, head)) {
    const before = emptyScope();
    readGoodsBefore(sentence, Math.max(head.from, head.verb + 1), at, words, before);
    const named = before.goods.filter(({ generic }) => !generic);
    if (named.length > 0) scope.goods = named;
  } else scope.goods = scope.goods.filter(({ generic }) => !generic);
  return scope;
}

/** "banned rice exports": goods between the verb and the flow. */
function readFlowObject(
  sentence: Sentence,
  head: TradeHead,
  kind: PhraseKind,
  words: TradeWords,
  scope: TradeScope,
): void {
  const { units } = sentence;
  // "barred firms from selling …": what stands in between is who may not.
  if (isSeller(units, head) || has(units[head.at + 1], "of")) return;
  readGoods(sentence, head.verb + 1, head.at, kind, words, scope);
}

/** "barred firms from selling …", "let firms sell …": the instrument is told by a verb. */
const isSeller = (units: readonly Unit[], { at, verb }: TradeHead): boolean =>
  verb >= 0 && at > verb && (has(units[at], "form.ing") || (has(units[at], "form.base") && has(units[at - 1], "to")));

/** "suspended Peru's duty-free access": whose relief it is. */
function readBeneficiary(sentence: Sentence, head: TradeHead, act: TradeAct, scope: TradeScope): void {
  const { units } = sentence;
  if (act.verb < 0) return;
  for (let k = head.from; k < head.at; k++)
    if (units[k]!.kind === "name" && units[k]!.name!.code !== null)
      scope.places.push(bearer(sentence, units[k]!, units[k]!.text, false));
}

/** "exports of tin will need a licence": goods of a flow that stands before the licence. */
function readFlowBefore(
  sentence: Sentence,
  head: TradeHead,
  kind: PhraseKind,
  words: TradeWords,
  scope: TradeScope,
): void {
  const { units } = sentence;
  const flow = cueIn(
    units,
    head.clause.link === "joined" ? Math.max(0, head.at - 14) : head.clause.from,
    head.at,
    "flow.export",
    "flow.import",
    "importer",
    "exporter",
  );
  if (flow < 0) return;
  const verb = findUnit(units, flow + 1, head.from, (_, k) => isFiniteVerb(units, k));
  const end = verb < 0 ? head.from : verb;
  // "exports to Peru of tin"
  const of = has(units[flow + 1], "to") ? cueIn(units, flow + 2, Math.min(flow + 5, head.at), "of") : -1;
  if (of >= 0) {
    readGoods(sentence, flow + 2, of, kind, words, scope);
    readGoods(sentence, of + 1, end, kind, words, scope);
  } else if (has(units[flow + 1], "of")) readGoods(sentence, flow + 2, end, kind, words, scope);
  else readGoods(sentence, head.clause.from, flow, kind, words, scope);
}

/** Where the phrase begins that says what the instrument is on; -1 where none does. */
function openerBehind(
  { units }: Sentence,
  head: TradeHead,
  act: TradeAct,
  scope: TradeScope,
  words: TradeWords,
): number {
  const { at } = head;
  const limit = Math.min(units.length, at + 26);
  const isFlow =
    hasAny(units[at], "flow.export", "flow.import", "flow.trade") || / (?:export|import)/.test(units[at]!.text);
  // "selling chips to Peru", "licences to export drones": the object of a verb.
  if (isSeller(units, head)) return at;
  for (let k = at + 1; k < limit; k++) {
    const unit = units[k]!;
    const next = units[k + 1];
    const isValue = next?.kind === "percentage" || next?.kind === "time";
    // "the tariffs that Peru put on tin": the goods stand behind the verb.
    const isTail = act.voice === "object" && act.clause.from > at && units[act.clause.from - 1]?.text !== ",";
    if (isTail && k >= act.clause.from && k < act.verb) {
      k = act.verb;
      continue;
    }
    if (has(unit, "instrument") && k > at + 1) break;
    if ((unit.text === "on" || unit.text === "against" || unit.text === "upon") && !isValue) {
      // "a ban on contracts to buy Peruvian tin"
      const deals = findUnit(
        units,
        k + 1,
        Math.min(limit, k + 7),
        (one, i) => hasAny(one, "flow.buy", "flow.sell") && has(units[i - 1], "to"),
      );
      return deals >= 0 && words.range.has(units[deals - 2]!.text) ? deals : k;
    }
    if (unit.text === "on" && next?.kind === "percentage" && has(units[k + 2], "of")) return k;
    if (
      unit.text === "for" &&
      !isValue &&
      next &&
      !has(next, "form.ing") &&
      !(has(next, "det") && units[k + 2]?.kind === "time")
    )
      return k;
    // "tariffs of its own on tin"
    if (has(unit, "of") && has(next, "own") && (units[k + 3]?.kind === "mark" || has(units[k + 3], "on"))) {
      k += 2;
      continue;
    }
    if (
      has(unit, "of") &&
      !isValue &&
      (isFlow || next?.kind === "name" || next?.kind === "word") &&
      (isFlow || !/^\d/.test(next?.text ?? "")) &&
      next?.kind !== "money" &&
      k <= at + 2
    )
      return k;
    if (unit.text === "from" && (next?.kind === "name" || units[k + 2]?.kind === "name") && !isValue) return k - 1;
    if (has(unit, "to") && isFlow && next?.kind === "name" && next.name!.code) return k - 1;
    if (hasAny(unit, "flow.sell", "flow.buy") && has(unit, "form.base") && has(units[k - 1], "to")) return k;
    if (has(unit, "worth") && next?.kind === "money") return k;
    if (has(unit, "to") && has(units[act.verb], "trade.apply") && next?.kind !== "percentage") return k;
    // "the tariffs cover …"
    if (
      act.voice === "subject" &&
      k === findUnit(units, at + 1, limit, (one) => has(one, "trade.cover")) &&
      !has(next, "by")
    )
      return k;
    // "… face higher duties, including tin and copper"
    if (has(unit, "as") && units[k - 1]?.text === "," && scope.goods.length > 0) return k - 1;
    if (hasAny(unit, "retaliation", "trade.respond")) break;
    if (unit.kind === "mark" && !/^[,"()-]$/.test(unit.text)) break;
    // "curbs designed to restrict Peru's access to chips"
    if (has(unit, "access") && has(units[k + 1], "to")) return units[k - 1]!.kind === "name" ? k - 2 : k - 1;
    // "the tariffs, which Peru imposed in May, cover …"
    if (has(unit, "link.relative") && units[k - 1]?.text === ",") {
      const cover = findUnit(
        units,
        k,
        Math.min(units.length, k + 12),
        (one, i) => has(one, "trade.cover") && (i === k + 1 || units[i - 1]?.text === ","),
      );
      if (cover >= 0) return cover;
    }
    if (hasAny(unit, "link.clause", "link.relative", "link.if")) break;
    // "the tariff it put on tin"
    const isReduced =
      k <= at + 3 && ["name", "word"].includes(units[k - 1]!.kind) && k > at + 1 && changeAt(units, k) !== null;
    if (isFiniteVerb(units, k) && act.voice !== "subject" && !isReduced) break;
    if (act.voice === "subject" && k >= head.clause.to) break;
  }
  return -1;
}
