import {
  type Count,
  formatCount,
  formatMoney,
  formatPercentage,
  type Money,
  type Percentage,
  type Period,
} from "nutgraf";
import { periodInShort } from "./period-in-short.ts";

/**
 * Writes any part of a record in short: amounts, percentages and periods in their own form, an entity by its name, other
 * objects by what they hold, lists with semicolons.
 *
 * Goes by the keys of the value, so that it serves parts of any kind of record.
 *
 * @param value - Part of a record.
 * @returns The text, or null for null, an empty list and an object that holds nothing.
 */
export function inShort(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return joined(value.map(inShort), "; ");
  if ("currency" in value && "bound" in value) return formatMoney(value as Money);
  if ("unit" in value && "bound" in value) return formatPercentage(value as Percentage);
  if ("open" in value && "inferred" in value) return periodInShort(value as Period);
  if ("of" in value && "bound" in value) return formatCount(value as unknown as Count);
  if ("name" in value) return inShort(value.name);
  return joined(Object.entries(value).map(member), " ");
}

/** A flag is worth naming where it is set; other members speak for themselves. */
function member([key, value]: [string, unknown]): string | null {
  if (typeof value === "boolean") return value ? key : null;
  if (key === "text" || key === "hs") return null;
  return inShort(value);
}

function joined(parts: readonly (string | null)[], mark: string): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length > 0 ? said.join(mark) : null;
}
