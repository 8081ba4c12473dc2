import fc from "fast-check";

/** A place in a JSON value: the object or list that holds it, and its key. */
type Place = [holder: Record<string, unknown> | unknown[], key: string | number];

/** What stands in the place of a value: other types, and texts that are almost right. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  7e15,
  "",
  "x",
  "EURO",
  "XYZ",
  "2026-02-30",
  "2026-2-3",
  "about",
  [],
  {},
  [null],
];

/**
 * Makes records as writers send them: some with keys left out that say nothing, and most with one or two things changed: a key
 * taken away or added, a value replaced, two ends exchanged.
 *
 * @param records - Sound records.
 */
export function mutated(records: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom("remove", "replace", "vary", "vary", "vary", "add", "exchange", "misspell"),
    by: fc.constantFrom(...strangers),
  });
  return fc.tuple(records, fc.boolean(), fc.array(change, { maxLength: 2 })).map(([record, sparse, changes]) => {
    const copy = JSON.parse(JSON.stringify(record));
    if (sparse) dropEmpty(copy);
    for (const { at, how, by } of changes) {
      const places = [...placesIn(copy)];
      const [holder, key] = places[at % places.length] as Place;
      alter(holder as Record<string, unknown>, key as string, how, by);
    }
    return copy;
  });
}

function alter(holder: Record<string, unknown>, key: string, how: string, by: unknown): void {
  const value = holder[key];
  if (how === "add") holder[`${key}Extra`] = by;
  else if (how === "exchange" && "low" in holder) [holder.low, holder.high] = [holder.high, holder.low];
  else if (how === "vary")
    holder[key] = strangers.filter((other) => typeof other === typeof value).at(-1 - size(value));
  else if (how === "misspell" && typeof value === "string") holder[key] = `${value}s`;
  else if (how === "remove") delete holder[key];
  else holder[key] = by;
}

/** Some number that differs from value to value. */
function size(value: unknown): number {
  return JSON.stringify(value).length % 4;
}

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    // A list has no key of its own that could be taken away: its places are those of its items.
    if (!Array.isArray(value)) yield [value as Record<string, unknown>, key];
    yield* placesIn(part);
  }
}

/** Leaves out what a writer may leave out. */
function dropEmpty(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const isEmpty = part === null || (Array.isArray(part) && part.length === 0);
    if (isEmpty && !Array.isArray(value)) delete (value as Record<string, unknown>)[key];
    else dropEmpty(part);
  }
}
