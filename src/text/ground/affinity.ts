import { valueAt } from "../../evidence/pointer.ts";
import type { Bounds } from "../../values/bounds.ts";
import type { Period } from "../../values/period.ts";
import type { NameWords } from "../extract/name-kind.ts";
import { matchFigure } from "./figures.ts";
import { foldedName, isSameBearer, namesIn } from "./names.ts";

/** Figures by which two records of one matter agree. */
const figures = [
  "/level",
  "/growth/percentage",
  "/prior/level",
  "/baseline/level",
  "/rate/percentage",
  "/affectedTrade",
];

/** Members of lists that say what a record is about. */
const members = ["/instrument", "/action", "/stage", "/change"];

/**
 * Tells how much two records of one kind seem to speak of one matter, a field left out of account.
 *
 * @param ours - A record.
 * @param theirs - A record that was read from the text.
 * @param except - Slot of the field that is in question.
 * @param table - Governments of the language.
 * @returns More where more fields agree, less where more of them differ.
 */
export function affinityOf(ours: object, theirs: object, except: string, table: NameWords): number {
  let sum = 0;
  const at = (field: string) => [valueAt(ours, field), valueAt(theirs, field)] as const;
  const weigh = (same: boolean, weight: number): void => {
    sum += same ? weight : -weight;
  };
  for (const field of ["/period", "/effective"]) {
    const [a, b] = at(field) as [Period | null, Period | null];
    if (a && b && !except.startsWith(field) && (b.start || b.end))
      weigh(!isApart(a.start, b.start) && !isApart(a.end, b.end), 2);
  }
  for (const field of figures) {
    const [a, b] = at(field) as [Bounds | null, Bounds | null];
    if (a && b && !except.startsWith(field)) weigh(matchFigure(a, b) !== null, 1);
  }
  for (const field of members) {
    const [a, b] = at(field);
    if (a && b && !except.startsWith(field)) weigh(a === b, 0.5);
  }
  for (const names of [namesIn, targetsOf, goods]) {
    const [a, b] = [names(ours), names(theirs)].map((list) => list.map((name) => foldedName(name, table)));
    if (a!.length === 0 || b!.length === 0 || (names === namesIn && except.endsWith("/name"))) continue;
    const shared = a!.some((one) =>
      b!.some((other) => isSameBearer(one, other) || (names === goods && sharesWord(one.words, other.words))),
    );
    weigh(shared, 1);
  }
  return sum;
}

const isApart = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const sharesWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => word.length > 3 && b.includes(word));

interface Named {
  name: string;
}

/** Names of whom a measure hits. */
export function targetsOf(record: object): string[] {
  const places = ((valueAt(record, "/targets") ?? []) as { jurisdiction?: Named }[]).flatMap(
    ({ jurisdiction }) => jurisdiction ?? [],
  );
  const firms = (valueAt(record, "/targetFirms") ?? []) as Named[];
  return [...places, ...firms].map(({ name }) => name);
}

function goods(record: object): string[] {
  return ((valueAt(record, "/products") ?? []) as { description: string }[]).map(({ description }) => description);
}
