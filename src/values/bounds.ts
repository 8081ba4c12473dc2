import { significantDigits } from "./decimal.ts";
import { type Issue, issue, NutgrafError } from "./issue.ts";

/**
 * How a stated figure limits the true one.
 *
 * `exact` (low = high) · `range` (both ends, inclusive) · `at-least` and `more-than` (`high` is null) ·
 * `at-most` and `less-than` (`low` is null).
 */
export const boundKinds = ["exact", "range", "at-least", "more-than", "at-most", "less-than"] as const;

/** One of {@link boundKinds}. */
export type BoundKind = (typeof boundKinds)[number];

/**
 * What a text says of a figure: its ends, which kind of limit they are, and whether it is hedged.
 *
 * Figures are signed where they are changes, and then the bound mirrors: "fell more than 5 %" is at most −5 with −5
 * itself left out, so `{ low: null, high: -5, bound: "less-than" }`; "fell by up to 5 %" is `low` −5, `at-least`.
 */
export interface Bounds {
  /** Lower end, or null where the text sets none. Equal to `high` for `exact`. */
  low: number | null;
  /** Upper end, inclusive, or null where the text sets none. */
  high: number | null;
  /** Which kind of limit the two ends are. */
  bound: BoundKind;
  /** True where the text hedges: about, some, nearly, roughly, verbal ranges. */
  approximate: boolean;
}

/**
 * Gives what is wrong with bounds, by the rules across their fields.
 *
 * @param bounds - Ends and kind, of the right types.
 * @returns Issues, empty where the bounds are sound: `number.finite` and `number.precision` for an end that is no finite
 *   number of at most 15 significant digits, `bounds.shape` where an end is missing or too many for the kind or the ends
 *   of `exact` differ, `bounds.order` where `low` is above `high`.
 * @example
 * ```ts
 * checkBounds({ low: 5, high: 3, bound: "range", approximate: false })[0]?.code; //=> "bounds.order"
 * ```
 */
export function checkBounds(bounds: Bounds): Issue[] {
  const { low, high, bound } = bounds;
  const issues = [...checkEnd("/low", low), ...checkEnd("/high", high)];
  const [needsLow, needsHigh] = endsOf(bound);
  const shape = (path: string, expected: string, received: unknown): void => {
    issues.push(issue("bounds.shape", path, `${expected} where bound is ${bound}`, received));
  };
  if (needsLow !== (low !== null)) shape("/low", needsLow ? "a number" : "null", low);
  if (needsHigh !== (high !== null)) shape("/high", needsHigh ? "a number" : "null", high);
  if (low === null || high === null) return issues;
  if (low > high) issues.push(issue("bounds.order", "/low", `a number no higher than high (${high})`, low));
  else if (bound === "exact" && low < high) shape("/high", `the same as low (${low})`, high);
  return issues;
}

/**
 * Makes the bounds of one figure.
 *
 * @param value - The figure.
 * @returns Bounds with `low` and `high` at the figure.
 * @throws {@link NutgrafError} `number.finite` or `number.precision`.
 * @example
 * ```ts
 * exact(40); //=> { low: 40, high: 40, bound: "exact", approximate: false }
 * ```
 */
export function exact(value: number): Bounds {
  return sound(value, value, "exact");
}

/**
 * Makes the bounds of "40 to 42", both ends included.
 *
 * @param low - Lower end.
 * @param high - Upper end.
 * @returns Bounds of the kind `range`.
 * @throws {@link NutgrafError} `bounds.order` where `low` is above `high`; `number.finite` or `number.precision`.
 * @example
 * ```ts
 * range(40, 42); //=> { low: 40, high: 42, bound: "range", approximate: false }
 * ```
 */
export function range(low: number, high: number): Bounds {
  return sound(low, high, "range");
}

/**
 * Makes the bounds of "at least 40".
 *
 * @param low - Lower end, included.
 * @returns Bounds without an upper end.
 * @throws {@link NutgrafError} `number.finite` or `number.precision`.
 * @example
 * ```ts
 * atLeast(40); //=> { low: 40, high: null, bound: "at-least", approximate: false }
 * ```
 */
export function atLeast(low: number): Bounds {
  return sound(low, null, "at-least");
}

/**
 * Makes the bounds of "more than 40".
 *
 * @param low - Lower end, left out.
 * @returns Bounds without an upper end.
 * @throws {@link NutgrafError} `number.finite` or `number.precision`.
 * @example
 * ```ts
 * moreThan(40); //=> { low: 40, high: null, bound: "more-than", approximate: false }
 * ```
 */
export function moreThan(low: number): Bounds {
  return sound(low, null, "more-than");
}

/**
 * Makes the bounds of "at most 40", "as much as 40", "up to 40".
 *
 * @param high - Upper end, included.
 * @returns Bounds without a lower end.
 * @throws {@link NutgrafError} `number.finite` or `number.precision`.
 * @example
 * ```ts
 * atMost(40); //=> { low: null, high: 40, bound: "at-most", approximate: false }
 * ```
 */
export function atMost(high: number): Bounds {
  return sound(null, high, "at-most");
}

/**
 * Makes the bounds of "less than 40".
 *
 * @param high - Upper end, left out.
 * @returns Bounds without a lower end.
 * @throws {@link NutgrafError} `number.finite` or `number.precision`.
 * @example
 * ```ts
 * lessThan(40); //=> { low: null, high: 40, bound: "less-than", approximate: false }
 * ```
 */
export function lessThan(high: number): Bounds {
  return sound(null, high, "less-than");
}

/**
 * Makes a figure a hedged one: "about 40", "well over 40".
 *
 * @param figure - A number, or any value with bounds, such as `Money`.
 * @returns The same with `approximate` true; a number becomes `exact` bounds.
 * @throws {@link NutgrafError} `number.finite` or `number.precision` for a number.
 * @example
 * ```ts
 * approximately(moreThan(40)); //=> { low: 40, high: null, bound: "more-than", approximate: true }
 * ```
 */
export function approximately(figure: number): Bounds;
export function approximately<T extends Bounds>(figure: T): T;
export function approximately(figure: number | Bounds): Bounds {
  return { ...toBounds(figure), approximate: true };
}

/**
 * Gives bounds for what may be a plain number.
 *
 * @param figure - A number, or bounds, which are checked.
 * @returns `exact` bounds of the number, or a copy of the bounds without any further fields.
 * @throws {@link NutgrafError} with the issues of {@link checkBounds}.
 */
export function toBounds(figure: number | Bounds): Bounds {
  if (typeof figure === "number") return exact(figure);
  return sound(figure.low, figure.high, figure.bound, figure.approximate);
}

/** Which ends a kind has: low, high. */
const endsOf = (bound: BoundKind): [boolean, boolean] => [
  bound !== "at-most" && bound !== "less-than",
  bound !== "at-least" && bound !== "more-than",
];

function checkEnd(path: string, end: number | null): Issue[] {
  if (end === null) return [];
  if (!Number.isFinite(end)) return [issue("number.finite", path, "a finite number", end)];
  if (significantDigits(end) <= 15) return [];
  return [issue("number.precision", path, "a number of at most 15 significant digits", end)];
}

function sound(low: number | null, high: number | null, bound: BoundKind, approximate = false): Bounds {
  // Adding 0 turns -0, which JSON does not have, into 0.
  const bounds = { low: low === null ? null : low + 0, high: high === null ? null : high + 0, bound, approximate };
  const issues = checkBounds(bounds);
  if (issues.length > 0) throw new NutgrafError(issues);
  return bounds;
}
