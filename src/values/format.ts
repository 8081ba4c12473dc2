import type { BoundKind, Bounds } from "./bounds.ts";
import type { Count } from "./count.ts";
import type { Money, MoneyFigure } from "./money.ts";
import type { Percentage } from "./percentage.ts";

/** What stands before a figure for each kind of bound. */
const signs: Record<BoundKind, string> = {
  exact: "",
  range: "",
  "at-least": "≥",
  "more-than": ">",
  "at-most": "≤",
  "less-than": "<",
};

/** Letters that scale a figure, with the power of ten that each stands for; the first of two that are as short wins. */
const scales: readonly [letter: string, power: number][] = [
  ["tn", 12],
  ["bn", 9],
  ["m", 6],
  ["k", 3],
];

const units = { percent: "%", "percentage-point": " pp", "basis-point": " bp" };

/**
 * Writes bounds without words and without rounding: every digit is kept, so that the text can be read back.
 *
 * The form, which all formats here share:
 *
 * ```text
 * bounds  = [ "~" ] [ "≥" | ">" | "≤" | "<" ] figures       "~" for an approximate figure
 * figures = figure [ "–" figure ] [ scale ]                 an en dash; the scale counts for both figures
 * figure  = [ "-" ] digits in groups of three [ "." digits ]
 * scale   = "k" | "m" | "bn" | "tn"                         10^3, 10^6, 10^9, 10^12
 * ```
 *
 * A scale is used where it makes the text shorter, and leaves no figure with more than six digits or below 0.1.
 *
 * @param bounds - Sound bounds.
 * @returns The text.
 * @example
 * ```ts
 * formatBounds(range(1.2e6, 1.5e6)); //=> "1.2–1.5m"
 * formatBounds(approximately(moreThan(40))); //=> "~>40"
 * ```
 */
export function formatBounds(bounds: Bounds): string {
  return signsOf(bounds) + figuresOf(bounds);
}

/**
 * Writes an amount of money without words and without rounding.
 *
 * The form: `[ signs " " ] code " " figures [ " (" amount { ", " amount } ")" ]`, with signs and figures as in
 * {@link formatBounds} and the conversions of the text in brackets.
 *
 * @param money - An amount, with or without conversions.
 * @returns The text.
 * @example
 * ```ts
 * formatMoney(moneyOf(range(40e9, 42e9), "USD")); //=> "USD 40–42bn"
 * formatMoney(moneyOf(atLeast(40e9), "USD")); //=> "≥ USD 40bn"
 * formatMoney(moneyOf(33e9, "TWD", [moneyOf(980e6, "USD")])); //=> "TWD 33bn (USD 980m)"
 * formatMoney(moneyOf(1234567, "EUR")); //=> "EUR 1,234,567"
 * ```
 */
export function formatMoney(money: MoneyFigure | Money): string {
  const sign = signsOf(money);
  const others = "restated" in money ? money.restated.map(formatMoney).join(", ") : "";
  return `${sign && `${sign} `}${money.currency} ${figuresOf(money)}${others && ` (${others})`}`;
}

/**
 * Writes a percentage without words and without rounding.
 *
 * The form: `signs figures unit`, with signs and figures as in {@link formatBounds} but never scaled, and the units `%`,
 * ` pp` for percentage points and ` bp` for basis points.
 *
 * @param percentage - A percentage.
 * @returns The text.
 * @example
 * ```ts
 * formatPercentage(percentageOf(approximately(35))); //=> "~35%"
 * formatPercentage(percentageOf(range(3, 5), "percentage-point")); //=> "3–5 pp"
 * ```
 */
export function formatPercentage(percentage: Percentage): string {
  return `${signsOf(percentage)}${joined(percentage, 0)}${units[percentage.unit]}`;
}

/**
 * Writes a count, with what it counts in the text's own words.
 *
 * The form: `signs figures [ " " of ]`, with signs and figures as in {@link formatBounds}.
 *
 * @param count - A count.
 * @returns The text.
 * @example
 * ```ts
 * formatCount(countOf(atLeast(3), "companies")); //=> "≥3 companies"
 * ```
 */
export function formatCount(count: Count): string {
  return count.of === null ? formatBounds(count) : `${formatBounds(count)} ${count.of}`;
}

const signsOf = (bounds: Bounds): string => (bounds.approximate ? "~" : "") + signs[bounds.bound];

/** Both ends in the scale that makes the shortest text. */
function figuresOf(bounds: Bounds): string {
  let best = joined(bounds, 0);
  for (const [letter, power] of scales) {
    const text = joined(bounds, power);
    const isShort = text.split("–").every((figure) => figure.replace(/\D/g, "").length <= 6 && !/^-?0\.0/.test(figure));
    if (isShort && text.length + letter.length < best.length) best = text + letter;
  }
  return best;
}

function joined({ low, high, bound }: Bounds, power: number): string {
  const ends = bound === "range" ? [low, high] : [low ?? high];
  return ends.map((end) => written(end ?? 0, power)).join("–");
}

/** A number divided by a power of ten, to the last digit and without an exponent. */
function written(value: number, power: number): string {
  const [mantissa = "", exponent] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  // How many of the digits stand before the decimal point.
  const point = value === 0 ? 1 : Number(exponent) + 1 - power;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  return `${value < 0 ? "-" : ""}${grouped(whole)}${fraction && `.${fraction}`}`;
}

function grouped(digits: string): string {
  let text = "";
  for (let at = digits.length; at > 0; at -= 3) text = `${digits.slice(Math.max(0, at - 3), at)}${text && `,${text}`}`;
  return text;
}
