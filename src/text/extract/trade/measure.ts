import type { TradeInstrument, TradeMeasure } from "../../../records/trade-measure.ts";
import type { RefusalReason } from "../../refusal-reason.ts";
import { type Bearer, governmentBefore, isPublic } from "../context.ts";
import type { Finding } from "../draft.ts";
import { cueIn, familyOf, findUnit, has, hasAny } from "../grammar.ts";
import { stretchSpot } from "../public-acts.ts";
import type { Spot } from "../spot.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { type TradeAct, tradeAct } from "./act.ts";
import { tradeActor } from "./actor.ts";
import { emptyScope, readGoods, type TradeScope } from "./goods.ts";
import { isDuty, type TradeHead, tradeHeads } from "./heads.ts";
import { isGeneral } from "./phrase.ts";
import { noRates, siblingRates } from "./rates.ts";
import { tradeRecord } from "./record.ts";
import { refuseRepeated } from "./repeats.ts";
import { scopeOf } from "./scope.ts";
import type { TradeWords } from "./words.ts";

/**
 * Reads the trade measures of a story.
 *
 * @param story - The story.
 * @param sentences - Its sentences that are worth a look, in order.
 * @returns Findings in reading order, refused ones among them.
 */
export function readTradeMeasures(story: Story, sentences: readonly Sentence[]): Finding[] {
  const words = story.compiled.language.tradeWords();
  let recent: TradeInstrument | null = null;
  const told: Told = { actor: null, scope: null };
  const found = sentences.flatMap((sentence): Finding[] => {
    const heads = tradeHeads(sentence, recent, story.item.parts[sentence.part]!.text, words);
    recent = heads.at(-1)?.instrument ?? recent;
    let earlier: { head: TradeHead; act: TradeAct } | null = null;
    return heads.flatMap((head) => {
      const act = tradeAct(sentence, head, words, earlier);
      earlier = { head, act };
      return readHead(story, sentence, head, act, told);
    });
  });
  return refuseRepeated(found, words);
}

/** Whose measure the story told last. */
interface Told {
  actor: Bearer | null;
  /** Whom and what the last measure hits that says so, and whose it is. */
  scope: { scope: TradeScope; actor: Bearer | null; sentence: Sentence; instrument: TradeInstrument } | null;
}

function readHead(story: Story, sentence: Sentence, named: TradeHead, act: TradeAct, told: Told): Finding[] {
  const words = story.compiled.language.tradeWords();
  const { units } = sentence;
  const { at, clause } = named;
  const spot: Spot = { part: sentence.part, start: units[clause.from]!.start, end: units[clause.to - 1]!.end };
  const finding = (record: TradeMeasure | null, refused: RefusalReason | null): Finding => ({
    kind: "trade-measure",
    spot,
    cue: units[at]!.text,
    record,
    refused,
  });
  const scope = scopeOf(sentence, named, act, words);
  const head = { ...named, instrument: instrumentBorne(units, named, act, scope) };
  const earlier = told.scope;
  const tell = (actor: Bearer | null): void => {
    if (scope.places.length + scope.firms.length > 0)
      told.scope = { scope: { ...scope }, actor, sentence, instrument: head.instrument };
  };
  tell(null);
  const refused = act.refused ?? refusalOf(sentence, head, act, scope);
  if (refused) return [finding(null, refused)];
  const actor = tradeActor(story, sentence, head, act, scope, words, told.actor);
  if (actor === "private") return [finding(null, "company")];
  if (isRuledAbroad(sentence, act, scope, actor, words)) return [finding(null, "background")];
  if (actor) told.actor = actor;
  if (!actor && !isPlain(units[at]!, head, scope)) return [finding(null, "no-government")];
  if (scope.stand >= 0 && scope.places.length === 0) {
    const place = governmentBefore(
      story,
      sentence,
      scope.stand,
      units[scope.stand]!.text,
      new Set([actor?.name.code ?? null]),
    );
    if (place?.name.code) scope.places.push(place);
  }
  if (earlier) recall(sentence, head, scope, actor, earlier, words);
  tell(actor);
  if (!scope.goods.some(({ generic }) => !generic)) readList(story, sentence, words, scope);
  scope.worth ??= worthBehind(story, sentence, at, words);
  const parts = { act, scope, actor };
  const siblings = siblingRates(sentence, at, head.rates).map(({ share, from, to }) => {
    const own = emptyScope();
    const firms = to !== units.length || scope.firms.length > 0 || has(units[from - 1], "in");
    readGoods(sentence, from, to, { firms, outward: false }, words, own);
    if (own.places.length === 0 && own.firms.length === 0) own.places = scope.places;
    // "steel and 10 percent on copper from Peru": what stands last holds for all.
    else if (
      isEmpty({ ...scope, goods: [] }) &&
      own.goods.some(({ spot: { start } }) => start < (own.places[0]?.spot.start ?? 0))
    )
      scope.places.push(...own.places);
    return finding(
      tradeRecord(story, sentence, { ...head, rates: { ...noRates, rate: share } }, { ...parts, scope: own }),
      null,
    );
  });
  return [finding(tradeRecord(story, sentence, head, parts), null), ...siblings];
}

/** "The ruling clears the way for duties of 9 percent": of whom and what the sentence before told. */
function recall(
  { index, part, units }: Sentence,
  head: TradeHead,
  scope: TradeScope,
  actor: Bearer | null,
  earlier: NonNullable<Told["scope"]>,
  words: TradeWords,
): void {
  const { sentence, instrument } = earlier;
  if (sentence.part !== part || index - sentence.index > 1 || scope.places.length + scope.firms.length > 0) return;
  if (
    instrument !== head.instrument &&
    !(isDuty(instrument) && isDuty(head.instrument)) &&
    !(onFirms(instrument) && onFirms(head.instrument))
  )
    return;
  if (earlier.actor && actor && earlier.actor.name.code !== actor.name.code) return;
  const isNamed = scope.goods.some(({ generic }) => !generic);
  const isDefinite = head.carried || words.definite.has(units[head.from]!.text);
  if (isNamed ? !isDefinite : !isDefinite && !head.rates.rate && sentence.index !== index) return;
  const { places, firms, goods } = earlier.scope;
  scope.places = places
    .filter(({ name }) => name.code !== (actor?.name.code ?? ""))
    .map((one) => ({ ...one, carried: true }));
  scope.firms = firms.map((one) => ({ ...one, carried: true }));
  if (!isNamed) scope.goods = goods.map((one) => ({ ...one, carried: true }));
  if (scope.goods.length === goods.length) scope.worth ??= earlier.scope.worth;
}

const onFirms = (instrument: TradeInstrument): boolean => instrument === "sanction" || instrument === "entity-listing";

/** "…, hitting $3 billion of goods", "Imports of tin came to $3 million": the value of the goods where it stands apart. */
function worthBehind(story: Story, sentence: Sentence, at: number, words: TradeWords): TradeScope["worth"] {
  const worthOf = (one: Sentence, k: number): TradeScope["worth"] =>
    k < 0 ? null : { mention: one.units[k]!.money!, spot: stretchSpot(one, k) };
  const { units } = sentence;
  const here = findUnit(
    units,
    at + 1,
    units.length,
    (unit, k) =>
      unit.kind === "money" &&
      [k - 1, k - 2].some((i) => i > at && hasAny(units[i], "trade.cover", "worth")) &&
      hasAny(units[k + 1], "of", "in", "worth") &&
      [k + 2, k + 3].some((i) => words.generic.has(units[i]?.text ?? "") || has(units[i], "flow.trade")),
  );
  const next = here < 0 ? story.read(sentence.index + 1) : null;
  if (next?.part !== sentence.part) return worthOf(sentence, here);
  const flow = cueIn(next.units, 0, Math.min(next.units.length, 4), "flow.import");
  const isOther =
    flow < 0 || findUnit(next.units, 0, next.units.length, (unit) => familyOf(unit, "instrument.") !== null) >= 0;
  return isOther
    ? null
    : worthOf(
        next,
        findUnit(next.units, flow, next.units.length, ({ kind }) => kind === "money"),
      );
}

/** "The list includes tin and copper": goods that the next sentence names. */
function readList(story: Story, { index, part }: Sentence, words: TradeWords, scope: TradeScope): void {
  const next = story.read(index + 1);
  if (!next || next.part !== part) return;
  const { units } = next;
  const verb = findUnit(units, 1, Math.min(units.length, 7), (unit) => has(unit, "trade.cover") && isActName(unit));
  if (verb < 0 || findUnit(units, 0, verb, (unit) => isGeneral(unit, words)) < 0) return;
  const found = emptyScope();
  readGoods(next, verb + 1, units.length, { firms: false, outward: false }, words, found);
  if (found.goods.some(({ generic }) => !generic)) scope.goods = found.goods.filter(({ generic }) => !generic);
  scope.worth ??= found.worth;
}

const isActName = (unit: Unit): boolean => hasAny(unit, "form.base", "form.s", "form.past");

/** Who bears a duty tells which way the goods go: "exports of tin will be subject to a duty", "Peru will pay a duty on its exports". */
function instrumentBorne(units: readonly Unit[], head: TradeHead, act: TradeAct, scope: TradeScope): TradeInstrument {
  if (act.voice !== "borne" || !act.region) return head.instrument;
  if (head.instrument === "export-tax" && scope.places.length > 0) return "import-tariff";
  const [from, to] = act.region;
  const isOutward = scope.places.length === 0 && cueIn(units, from, to, "flow.export") >= 0;
  return head.instrument === "import-tariff" && isOutward ? "export-tax" : head.instrument;
}

const isEmpty = ({ places, firms, goods, worth }: TradeScope): boolean =>
  places.length + firms.length + goods.length === 0 && !worth;

/** Why what a sentence says of an instrument is no measure, or null. */
function refusalOf({ units }: Sentence, head: TradeHead, act: TradeAct, scope: TradeScope): RefusalReason | null {
  const rate = head.rates.rate ?? head.rates.specific;
  const keeps = has(units[act.verb], "trade.keep") || (act.voice === "borne" && isBorne(units, act.verb));
  const inForce = act.voice === "subject" && (act.verb > head.at || head.carried) && isStanding(units, act);
  const isBan = has(units[head.at], "instrument.ban") && scope.places.length > 0 && !isEmpty({ ...scope, places: [] });
  const isOwn = findUnit(units, head.from, head.at, (unit) => has(unit, "own") || unit.kind === "name") >= 0;
  if (!act.change && !rate && !head.rates.threshold && !keeps && !inForce && !(isBan && isOwn)) return "background";
  if (
    !act.change &&
    rate &&
    act.voice === "subject" &&
    !inForce &&
    !keeps &&
    isImagined(units, act) &&
    !isCopular(units, act)
  )
    return "imagined";
  const isOwned = findUnit(units, head.from, head.at, (unit) => unit.kind === "name") >= 0;
  if (isEmpty(scope) && rate && act.voice === "passing" && !act.change && !isOwned) return "background";
  const isAverage = cueIn(units, head.from, head.at, "average") >= 0;
  if (isEmpty(scope) && isAverage) return "background";
  // "adding nine entities to the list"
  const isListing = head.instrument === "entity-listing" && act.region !== null && act.change !== null;
  if (!isEmpty(scope) || rate || head.rates.threshold || head.verb >= 0 || isListing) return null;
  // Nobody and nothing that it hits: only a plain act on an instrument without an article is news.
  const verb = units[act.change?.at ?? -1];
  const isAct = act.change !== null && (has(verb, `trade.${act.change.value}`) || has(verb, "illegal"));
  if (!isAct || (has(units[head.from], "det") && !has(units[head.from], "own"))) return "background";
  return null;
}

/** "faces duties", "was hit with duties"; in "firms hit by duties" they are only named in passing. */
const isBorne = (units: Sentence["units"], verb: number): boolean =>
  has(units[verb], "trade.hit")
    ? [verb - 1, verb - 2].some((k) => has(units[k], "aux.be"))
    : !has(units[verb], "form.ing") || has(units[verb - 1], "aux.be");

/** "Peru's duty is illegal, the WTO ruled": only a court of its own can end it. */
function isRuledAbroad(
  { units }: Sentence,
  { change }: TradeAct,
  { places }: TradeScope,
  actor: Bearer | null,
  words: TradeWords,
): boolean {
  if (!has(units[change?.at ?? -1], "illegal")) return false;
  const isCourt = (text: string): boolean => text.split(" ").some((word) => words.court.has(word));
  return units.some(
    ({ kind, name, text, start }) =>
      kind === "name" &&
      isPublic(name!) &&
      name!.code !== actor?.name.code &&
      (name!.code !== null || !isCourt(text)) &&
      !places.some(({ spot }) => spot.start === start),
  );
}

const standing = ["takes-effect", "trade.keep", "stage.in-force", "trade.cover", "trade.replace", "pending"];

/** "took effect", "remain in place": a verb that says that the instrument stands. */
const isStanding = (units: Sentence["units"], act: TradeAct): boolean =>
  [0, 1, 2, 3].some((step) => hasAny(units[act.verb + step], ...standing));

/** "the tariffs will be 9 percent", "would move to 9 percent" */
const isCopular = (units: Sentence["units"], act: TradeAct): boolean =>
  units[act.verb + 2]?.kind === "percentage"
    ? has(units[act.verb + 1], "form.bare-be")
    : has(units[act.verb + 2], "to") && units[act.verb + 3]?.kind === "percentage";

/** "a 10 percent tariff would cost …": what a duty would do, not that there is one. */
const isImagined = (units: Sentence["units"], act: TradeAct): boolean =>
  [act.verb, act.verb + 1].some((k) => hasAny(units[k], "aux.will", "aux.may"));

/** Whether a measure whose owner the text does not name is told plainly enough: what is done, and with which goods. */
const isPlain = (word: Sentence["units"][number], head: TradeHead, scope: TradeScope): boolean =>
  !isEmpty(scope) &&
  head.at !== head.verb &&
  (!has(word, "instrument.levy") || head.rates.rate !== null || scope.places.length > 0) &&
  (head.rates.rate !== null || head.rates.specific !== null || scope.places.length > 0 || scope.firms.length > 0);
