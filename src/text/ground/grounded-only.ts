import type { Evidence } from "../../evidence/evidence.ts";
import { pointer, segmentsOf } from "../../evidence/pointer.ts";
import { checkRecord } from "../../records/check-record.ts";
import { recordId } from "../../records/record-id.ts";
import type { Identifiable } from "../../records/record-identity.ts";
import type { GroundedField } from "./bench.ts";
import type { Grounding } from "./ground.ts";

/** Parts that their holder cannot be without: it goes with them. */
const needed = new Set([
  "/company",
  "/growth/percentage",
  "/prior/growth/percentage",
  "/baseline/level",
  "/amounts/money",
  "/rate/specific/money",
  "/threshold/percentage",
  "/products/description",
  "/targets/jurisdiction",
  "/targets/what",
  "/actors/entity",
  "/attribution/entity",
]);

/** Holders that say nothing once all that they hold is null. */
const shells = ["prior", "rate", "revision"];

/** A value of a record as a tree of JSON. */
type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean | null;

/**
 * Takes out of a record what its text does not bear out.
 *
 * @param record - The record.
 * @param grounding - What the text says of it.
 * @returns A copy with null, or without the member of a list, in the place of what is not grounded, and with the text's
 *   evidence for the rest; null where nothing is left to be a record of.
 */
export function keepGrounded<T extends Identifiable>(record: T, grounding: Grounding): T | null {
  const copy = structuredClone(record);
  const gone = new Set<string>();
  for (const { field, state } of grounding.fields) {
    if (state === "stated" || state === "derived") continue;
    const path = droppable(segmentsOf(holderOf(field)) ?? []);
    if (path.length === 0) return null;
    gone.add(pointer(...path));
  }
  const moved = prune(copy as unknown as Tree, [], gone);
  for (const name of shells) {
    const shell = (copy as unknown as Record<string, Record<string, unknown> | null | undefined>)[name];
    if (shell && Object.values(shell).every((value) => value === null || typeof value === "boolean")) {
      (copy as unknown as Record<string, unknown>)[name] = null;
    }
  }
  copy.evidence = evidenceOf(copy, record.evidence ?? [], grounding.fields, moved);
  if (record.id) copy.id = recordId(copy);
  const isEmpty = (one: Identifiable): boolean => checkRecord(one).some(({ code }) => code === "record.empty");
  return isEmpty(copy) && !isEmpty(record) ? null : copy;
}

/** The value that a leaf belongs to: a figure or a name stands or falls as a whole, a period by its days. */
const holderOf = (field: string): string => field.replace(/\/(?:low|high|bound|currency|name)$/, "");

/** The nearest value on the way to the root that can be taken away; empty for the record itself. */
function droppable(path: readonly string[]): string[] {
  const isItem = /^\d+$/.test(path.at(-1) ?? "");
  const slot = pointer(...path.filter((step) => !/^\d+$/.test(step)));
  return needed.has(slot) && !isItem ? droppable(path.slice(0, -1)) : [...path];
}

/** Takes values out of a tree in place; gives where the pointers of what is left lead now. */
function prune(tree: Tree, path: readonly (string | number)[], gone: ReadonlySet<string>): Map<string, string> {
  const moved = new Map<string, string>();
  const walk = (value: Tree, from: readonly (string | number)[], to: readonly (string | number)[]): void => {
    moved.set(pointer(...from), pointer(...to));
    if (Array.isArray(value)) {
      const kept: Tree[] = [];
      for (const [at, item] of value.entries()) {
        if (gone.has(pointer(...from, at))) continue;
        walk(item, [...from, at], [...to, kept.length]);
        kept.push(item);
      }
      value.splice(0, value.length, ...kept);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const dated = !isUndated(inner);
        if (gone.has(pointer(...from, key))) value[key] = null;
        else walk(inner, [...from, key], [...to, key]);
        if (dated && isUndated(value[key]!)) value[key] = null;
      }
    }
  };
  walk(tree, path, path);
  return moved;
}

/** A period that has lost its days. */
const isUndated = (value: Tree): boolean =>
  typeof value === "object" && value !== null && "open" in value && value.start === null && value.end === null;

/** The text's evidence, and the writer's for what was not judged. */
function evidenceOf(
  copy: Identifiable,
  given: readonly Evidence[],
  fields: readonly GroundedField[],
  moved: ReadonlyMap<string, string>,
): Evidence[] {
  const judged = new Set(fields.flatMap(({ field }) => [field, holderOf(field)]));
  const found = fields.flatMap(({ evidence }) => evidence ?? []);
  return [...found, ...given.filter(({ field }) => !judged.has(field))].flatMap((piece) => {
    const field = moved.get(piece.field);
    return field !== undefined && isHeld(copy, field) ? [{ ...piece, field }] : [];
  });
}

function isHeld(root: unknown, field: string): boolean {
  let value = root;
  for (const step of segmentsOf(field) ?? []) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value !== null && value !== undefined;
}
