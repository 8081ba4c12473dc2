import { type ProfileQualifier, profileQualifiers } from "../../records/model-profile.ts";
import { type Bounds, checkBounds } from "../../values/bounds.ts";
import { isCurrency } from "../../values/currency-codes.ts";
import type { Money } from "../../values/money.ts";
import type { Percentage } from "../../values/percentage.ts";
import { memberAt } from "./members.ts";
import { at, type Entry, note, wordsAt } from "./repair.ts";
import type { AnswerLanguage } from "./words.ts";

/** A figure as read from one key: a number, or what a text in its place says. */
interface Read {
  low: number | null;
  high: number | null;
  currency: string | null;
  approximate: boolean;
}

const plain = /^[+-]?(?:\d{1,3}(?:[,_ ]\d{3})+|\d+)(?:\.\d+)?(?:e\+?\d{1,3})?$/i;

/** Reads a key that holds a number, or a text in its place: "40,000", "US$40 billion", "5%". */
function numberAt(entry: Entry, key: string, language: AnswerLanguage): Read | null {
  const value = at(entry, key);
  if (value === null) return null;
  if (typeof value === "number") return { low: value, high: value, currency: null, approximate: false };
  const read = typeof value === "string" && value.length < 200 ? numberIn(value.trim(), language) : null;
  if (read === null) note(entry, key, "dropped", null);
  else note(entry, key, "number", read.low === read.high ? read.low : `${read.low} to ${read.high}`);
  return read;
}

function numberIn(text: string, language: AnswerLanguage): Read | null {
  if (plain.test(text)) {
    const figure = Number(text.replace(/[,_ ]/g, ""));
    return { low: figure, high: figure, currency: null, approximate: false };
  }
  const money = language.money(text);
  if (money.success) return { ...money.data };
  const found = [language.percentage(text), language.count(text), language.money(`USD ${text}`)].find(
    ({ success }) => success,
  );
  return found?.success ? { ...(found.data as Bounds), currency: null } : null;
}

/**
 * Reads a figure from the keys of its ends and of its qualifier.
 *
 * @param entry - The entry.
 * @param keys - Keys: low, high, and qualifier where the profile has one.
 * @param language - The language.
 * @returns Sound bounds with the currency that a text in place of a number named, or null where there is no figure.
 */
export function boundsAt(
  entry: Entry,
  keys: readonly [string, string, string?],
  language: AnswerLanguage,
): (Bounds & { currency: string | null }) | null {
  const [low, high] = [
    numberAt(entry, keys[0], language),
    keys[1] === keys[0] ? null : numberAt(entry, keys[1], language),
  ];
  const said = keys[2] ? (memberAt(entry, keys[2], profileQualifiers, language) as ProfileQualifier | null) : null;
  const ends = [low, high].flatMap((read) => (read ? [read.low, read.high] : [])).filter((end) => end !== null);
  if (ends.length === 0) return null;
  const bounds = {
    ...bounded(Math.min(...ends), Math.max(...ends), said, low?.approximate || high?.approximate || false),
    currency: low?.currency ?? high?.currency ?? null,
  };
  const bad = checkBounds(bounds).length > 0;
  // A limit with two ends, or a lone figure called a range, is put as what the ends are.
  const fits =
    said === null ||
    said === bounds.bound ||
    (said === "about" && bounds.approximate) ||
    (said === "exact" && ends[0] === ends.at(-1));
  const reversed = low?.low != null && high?.high != null && low.low > high.high;
  if (bad) note(entry, keys[0], "dropped", null);
  else if (!fits || reversed) note(entry, keys[fits ? 0 : 2] ?? keys[0], "bounds", bounds.bound);
  return bad ? null : bounds;
}

function bounded(low: number, high: number, said: ProfileQualifier | null, hedged: boolean): Bounds {
  const approximate = hedged || said === "about";
  if (low < high) return { low, high, bound: "range", approximate };
  if (said === "at-least" || said === "more-than") return { low: low + 0, high: null, bound: said, approximate };
  if (said === "at-most" || said === "less-than") return { low: null, high: high + 0, bound: said, approximate };
  return { low: low + 0, high: high + 0, bound: "exact", approximate };
}

/**
 * Reads an amount of money.
 *
 * @param entry - The entry.
 * @param keys - Keys: low, high, qualifier.
 * @param language - The language.
 * @returns The amount; null where there is none, or no currency for it.
 */
export function moneyAt(
  entry: Entry,
  keys: readonly [string, string, string?],
  language: AnswerLanguage,
): Money | null {
  const bounds = boundsAt(entry, keys, language);
  if (!bounds) return null;
  const currency = currencyAt(entry, language) ?? bounds.currency;
  if (currency === null) {
    note(entry, keys[0], "dropped", null);
    return null;
  }
  return { ...bounds, currency, restated: [] };
}

/**
 * Reads a share in percent.
 *
 * @param entry - The entry.
 * @param keys - Keys: low, high, qualifier.
 * @param language - The language.
 * @returns The share, or null.
 */
export function percentAt(
  entry: Entry,
  keys: readonly [string, string, string?],
  language: AnswerLanguage,
): Percentage | null {
  const bounds = boundsAt(entry, keys, language);
  if (!bounds) return null;
  const { low, high, bound, approximate } = bounds;
  return { low, high, bound, approximate, unit: "percent" };
}

/** The currency of an entry; each entry has one, and its repair is told once. */
function currencyAt(entry: Entry, language: AnswerLanguage): string | null {
  const known = currencies.get(entry);
  if (known !== undefined) return known;
  const name = wordsAt(entry, "currency");
  let code = name !== null && isCurrency(name) ? name : null;
  if (name !== null && code === null) {
    code = language.currency(name);
    note(entry, "currency", code ? "currency" : "dropped", code);
  }
  currencies.set(entry, code);
  return code;
}

const currencies = /* @__PURE__ */ new WeakMap<Entry, string | null>();
