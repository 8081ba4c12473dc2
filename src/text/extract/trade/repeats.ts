import type { TradeMeasure } from "../../../records/trade-measure.ts";
import type { Finding } from "../draft.ts";
import { setEffect } from "./details.ts";
import type { TradeWords } from "./words.ts";

/** So many characters apart two sentences may tell of one measure. */
const reach = 700;

/** What firms are to pay stands closer by. */
const reachOfFirms = 250;

/**
 * Refuses what only repeats a measure that the story tells close by with its rate; what it alone says of goods and targets
 * goes over to the one that is kept.
 *
 * @param found - Findings in reading order.
 * @param words - Words around measures.
 * @returns The same findings, the repeats without their record.
 */
export function refuseRepeated(found: readonly Finding[], words: TradeWords): Finding[] {
  return found.map((finding, i) => {
    const kept = sameMeasure(finding, found.slice(Math.max(0, i - 12), i + 13), words);
    if (kept.length === 0) return finding;
    for (const one of kept) fill(one, finding.record as TradeMeasure, words);
    return { ...finding, record: null, refused: "same-fact" };
  });
}

const codesOf = ({ targets }: TradeMeasure): string[] =>
  targets.map(({ jurisdiction }) => jurisdiction.ids[0]?.value ?? jurisdiction.name);

/** Whether two measures are not told of two governments. */
function sameActor(a: TradeMeasure, b: TradeMeasure): boolean {
  const [one, other] = [a.actors[0]?.entity, b.actors[0]?.entity];
  if (!one || !other || one.name === other.name) return true;
  const [code, second] = [one.ids[0]?.value, other.ids[0]?.value];
  if (code !== undefined && second !== undefined) return code === second;
  // A ministry has no code of its own: it may act for the government named beside it.
  return (code === undefined ? one : other).type === "government-body" && (code ?? second) !== undefined;
}

/** Nothing that it hits is named. */
const isBare = ({ targets, products, affectedTrade }: TradeMeasure): boolean =>
  targets.length + products.length === 0 && !affectedTrade;

/** Two measures on goods of their own: "duties on apples", "the tax on walnuts". */
function tellsApart(a: TradeMeasure, b: TradeMeasure, words: TradeWords): boolean {
  const own = ({ products }: TradeMeasure): string[] =>
    products.flatMap(({ description }) =>
      description
        .toLowerCase()
        .split(" ")
        .filter((word) => !words.generic.has(word)),
    );
  const [mine, theirs] = [own(a), own(b)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}

/** For a measure without its rate: the one close by that gives it for the same targets, or those that give it for each firm. */
function sameMeasure({ record, spot }: Finding, found: readonly Finding[], words: TradeWords): TradeMeasure[] {
  if (record?.kind !== "trade-measure" || record.rate || record.threshold || record.change === "remove") return [];
  const mine = codesOf(record);
  const others = found.flatMap(({ record: other, spot: place }): TradeMeasure[] => {
    if (other?.kind !== "trade-measure" || other === record || !other.rate?.percentage) return [];
    if (other.instrument !== record.instrument || place.part !== spot.part) return [];
    const isFirm = other.targetFirms.length > 0;
    const apart = Math.abs(place.start - spot.start);
    if (apart > (isFirm ? reachOfFirms : reach) || (isFirm && record.targetFirms.length > 0)) return [];
    if (tellsApart(record, other, words)) return [];
    const theirs = codesOf(other);
    const isSame = sameActor(record, other);
    const holds = mine.some((code) => theirs.includes(code))
      ? isSame
      : (mine.length === 0 || theirs.length === 0) && (isSame || isBare(record));
    return holds ? [other] : [];
  });
  const whole = others.find(({ targetFirms }) => targetFirms.length === 0);
  return whole ? [whole] : others;
}

/** Fields that a repeat may fill where the record that is kept leaves them open. */
const lists = ["targets", "products"] as const;

function fill(kept: TradeMeasure, repeat: TradeMeasure, words: TradeWords): void {
  const isGeneral = kept.products.every(({ description }) =>
    description.split(" ").every((word) => words.generic.has(word)),
  );
  if (isGeneral && repeat.products.length > 0) {
    kept.products = [];
    kept.evidence = kept.evidence.filter(({ field }) => !field.startsWith("/products"));
  }
  const take = (field: string): void => {
    for (const piece of repeat.evidence)
      if (piece.field.startsWith(`/${field}`)) kept.evidence.push({ ...piece, basis: "carried" });
  };
  for (const field of lists) {
    if (kept[field].length > 0 || repeat[field].length === 0) continue;
    (kept[field] as unknown[]).push(...repeat[field]);
    take(field);
  }
  if (!kept.affectedTrade && repeat.affectedTrade) {
    kept.affectedTrade = repeat.affectedTrade;
    take("affectedTrade");
  }
  if (!kept.effective && repeat.effective) {
    setEffect(kept, repeat.effective);
    take("effective");
  }
}
