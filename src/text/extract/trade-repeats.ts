import type { TradeMeasure } from "../../records/trade-measure.ts";
import type { Finding } from "./draft.ts";

/** So many characters apart two sentences may tell of one measure. */
const reach = 700;

/**
 * Refuses what only repeats a measure that the story tells close by with its rate; what it alone says of goods and targets
 * goes over to the one that is kept.
 *
 * @param found - Findings in reading order.
 * @returns The same findings, the repeats without their record.
 */
export function refuseRepeated(found: readonly Finding[]): Finding[] {
  return found.map((finding, i) => {
    const kept = sameMeasure(finding, found.slice(Math.max(0, i - 12), i + 13));
    if (!kept) return finding;
    fill(kept, finding.record as TradeMeasure);
    return { ...finding, record: null, refused: "same-fact" };
  });
}

const codesOf = ({ targets }: TradeMeasure): string[] =>
  targets.map(({ jurisdiction }) => jurisdiction.ids[0]?.value ?? jurisdiction.name);

const codeOf = ({ actors }: TradeMeasure): string | undefined => actors[0]?.entity.ids[0]?.value;

/** For a measure without its rate: the one close by that gives it, for the same targets, or null. */
function sameMeasure({ record, spot }: Finding, found: readonly Finding[]): TradeMeasure | null {
  if (record?.kind !== "trade-measure" || record.rate || record.threshold || record.change === "remove") return null;
  for (const { record: other, spot: place } of found) {
    if (other?.kind !== "trade-measure" || other === record || !other.rate?.percentage) continue;
    if (other.instrument !== record.instrument || place.part !== spot.part) continue;
    if (Math.abs(place.start - spot.start) > reach) continue;
    const [a, b] = [codeOf(record), codeOf(other)];
    if (a !== undefined && b !== undefined && a !== b) continue;
    const mine = codesOf(record);
    const theirs = codesOf(other);
    if (mine.length === 0 || theirs.length === 0 || mine.some((code) => theirs.includes(code))) return other;
  }
  return null;
}

/** Fields that a repeat may fill where the record that is kept leaves them open. */
const lists = ["targets", "products"] as const;

function fill(kept: TradeMeasure, repeat: TradeMeasure): void {
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
}
