import type { BoundKind, Bounds } from "../../../values/bounds.ts";
import type { Count } from "../../../values/count.ts";
import type { Money, MoneyFigure } from "../../../values/money.ts";
import type { Percentage } from "../../../values/percentage.ts";

/** Signs that English readers know, by code; another currency is written with its code. */
const signs: Readonly<Record<string, string>> = {
  USD: "US$",
  EUR: "€",
  GBP: "UK£",
  TWD: "NT$",
  HKD: "HK$",
  AUD: "A$",
  CAD: "C$",
  SGD: "S$",
  NZD: "NZ$",
  BRL: "R$",
  INR: "₹",
  KRW: "₩",
};

/** Currencies that stand behind the figure by their name. */
const names: Readonly<Record<string, string>> = { JPY: "yen", CNY: "yuan" };

const bounds: Readonly<Record<BoundKind, string>> = {
  exact: "",
  range: "",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "less-than": "less than ",
};

const scales: readonly (readonly [power: number, word: string])[] = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
];

const units = { percent: "percent", "percentage-point": "percentage point", "basis-point": "basis point" };

/**
 * Writes an amount of money in English words, so that `parseMoney` reads the same amount back.
 *
 * @param money - An amount, with or without conversions.
 * @returns "more than US$40 billion", "between €3 million and €5 million", "about 2.9 trillion yen".
 * @example
 * ```ts
 * formatMoneyInWords(parseMoney("~2,900bn yen")); //=> "about 2.9 trillion yen"
 * ```
 */
export function formatMoneyInWords(money: MoneyFigure | Money): string {
  const others = "restated" in money ? money.restated.map(formatMoneyInWords).join(", ") : "";
  return `${phrase(money, (value, plain) => amount(value, money.currency, plain))}${others && ` (${others})`}`;
}

/**
 * Writes a percentage in English words, so that `parsePercentage` reads the same percentage back.
 *
 * @param percentage - A percentage.
 * @returns "about 35 percent", "between 3 percent and 5 percent", "at least 25 basis points".
 * @example
 * ```ts
 * formatPercentageInWords({ low: 1, high: null, bound: "at-least", approximate: false, unit: "percentage-point" });
 * //=> "at least 1 percentage point"
 * ```
 */
export function formatPercentageInWords(percentage: Percentage): string {
  const word = units[percentage.unit];
  return phrase(
    percentage,
    (value) => `${minus(value)}${digits(Math.abs(value))} ${plural(word, value, percentage.unit)}`,
  );
}

/**
 * Writes a count in English words, so that `parseCount` reads the same count back.
 *
 * @param count - A count.
 * @returns "at least 3 companies", "between 1.2 million and 1.5 million units".
 * @example
 * ```ts
 * formatCountInWords({ low: 2.5e6, high: 2.5e6, bound: "exact", approximate: true, of: "units" }); //=> "about 2.5 million units"
 * ```
 */
export function formatCountInWords(count: Count): string {
  const figure = phrase(count, (value, plain) => `${minus(value)}${scaled(Math.abs(value), plain)}`);
  return count.of === null ? figure : `${figure} ${count.of}`;
}

/**
 * Lays bound and hedge around the figures. "about more than" is no English, but "well over" and "just under" are. In "between
 * 500 and 2 million" a reader shares the scale, so a range has scale words at both ends or at none.
 */
function phrase({ low, high, bound, approximate }: Bounds, write: (value: number, plain: boolean) => string): string {
  if (bound === "range") {
    const [from, to] = [low ?? 0, high ?? 0];
    const plain = Math.min(Math.abs(from), Math.abs(to)) < 1e6;
    return `${approximate ? "about " : ""}between ${write(from, plain)} and ${write(to, plain)}`;
  }
  const figure = write(low ?? high ?? 0, false);
  if (!approximate) return bounds[bound] + figure;
  if (bound === "more-than") return `well over ${figure}`;
  if (bound === "less-than") return `just under ${figure}`;
  return `${bounds[bound]}about ${figure}`;
}

function amount(value: number, currency: string, plain: boolean): string {
  const figure = scaled(Math.abs(value), plain);
  const name = names[currency];
  if (name !== undefined) return `${minus(value)}${figure} ${name}`;
  return `${minus(value)}${signs[currency] ?? `${currency} `}${figure}`;
}

const minus = (value: number): string => (value < 0 ? "minus " : "");

const plural = (word: string, value: number, unit: Percentage["unit"]): string =>
  unit === "percent" || Math.abs(value) === 1 ? word : `${word}s`;

/** A figure with the scale word that leaves it at one or more, every digit kept. */
function scaled(value: number, plain: boolean): string {
  if (plain) return digits(value);
  for (const [power, word] of scales) {
    if (value < 10 ** power) continue;
    const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
    return `${digits(Number(`${mantissa}e${Number(exponent) - power}`))} ${word}`;
  }
  return digits(value);
}

/** Digits in groups of three, without an exponent. */
const digits = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 20 });
