import { pointer } from "../../evidence/pointer.ts";
import type { Identifiable } from "../../records/record-identity.ts";
import type { Bounds } from "../../values/bounds.ts";
import type { MoneyFigure } from "../../values/money.ts";
import type { Percentage } from "../../values/percentage.ts";
import type { Period } from "../../values/period.ts";

/** Something that a record says and that its text has to bear out. */
export type Claim = {
  /** JSON Pointer to the value. */
  field: string;
  /** The same without positions in lists, so that it compares: "/amounts/money". */
  slot: string;
} & (
  | { sort: "money"; value: MoneyFigure }
  | { sort: "percentage"; value: Percentage }
  | { sort: "count"; value: Bounds }
  | { sort: "period"; value: Period }
  | { sort: "name"; value: string; others: readonly string[] }
  | { sort: "words"; value: string }
  | { sort: "member"; value: string }
);

/** Slots of the figure that holds now, not of one before it. */
export const currentSlots: ReadonlySet<string> = new Set([
  "/level",
  "/growth/percentage",
  "/rate/percentage",
  "/amounts/money",
]);

/** Fields that say nothing about the text: what the library or its caller put there. */
const beside = new Set(["kind", "schemaVersion", "id", "source", "evidence", "relations", "codes", "hs", "restated"]);

/** Fields that hold a member of a list. */
const members = new Set(["action", "comparison", "rateOf", "instrument", "instruments", "change", "stage", "nature"]);

/** Fields that hold words of the text. */
const words = new Set(["programme", "description", "sectors", "phase", "legalBasis", "baseline"]);

/**
 * Takes a record apart into what it claims. Works on any record that is built of the library's values.
 *
 * @param record - A record.
 * @returns Its claims, in the order of its fields.
 */
export function claimsOf(record: Identifiable): Claim[] {
  const claims: Claim[] = [];
  walk(record, [], claims);
  return claims;
}

function walk(value: unknown, path: (string | number)[], claims: Claim[]): void {
  if (value === null || value === undefined) return;
  const field = pointer(...path);
  const keys = path.filter((step) => typeof step === "string");
  const name = keys.at(-1) ?? "";
  const slot = pointer(...keys);
  if (typeof value === "string") {
    if (members.has(name)) claims.push({ field, slot, sort: "member", value });
    else if (words.has(name)) claims.push({ field, slot, sort: "words", value });
    return;
  }
  if (typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) walk(item, [...path, at], claims);
    return;
  }
  if ("bound" in value && "low" in value) {
    if ("currency" in value) claims.push({ field, slot, sort: "money", value: value as MoneyFigure });
    else if ("unit" in value) claims.push({ field, slot, sort: "percentage", value: value as Percentage });
    else claims.push({ field, slot, sort: "count", value: value as Bounds & object });
  } else if ("start" in value && ("open" in value || "end" in value)) {
    claims.push({ field, slot, sort: "period", value: value as Period });
  } else if ("name" in value && typeof value.name === "string") {
    // A writer may leave out what a parser fills in.
    const { name, aliases = [] } = value as { name: string; aliases?: string[] };
    claims.push({ field: `${field}/name`, slot: `${slot}/name`, sort: "name", value: name, others: aliases });
  } else {
    const previous = "nature" in value && value.nature === "previous";
    for (const [key, inner] of Object.entries(value)) {
      if (beside.has(key)) continue;
      const from = claims.length;
      walk(inner, [...path, key], claims);
      if (previous) for (const claim of claims.slice(from)) claim.slot += "#previous";
    }
  }
}
