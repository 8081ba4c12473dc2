import type { Percentage } from "../../values/percentage.ts";

const mirrored = {
  exact: "exact",
  range: "range",
  "at-least": "at-most",
  "at-most": "at-least",
  "more-than": "less-than",
  "less-than": "more-than",
} as const;

/**
 * Gives a share of change its sign: in a fall the ends change sides and the bound mirrors.
 *
 * @param value - The share as written.
 * @param way - Which way it points.
 * @returns The signed share.
 */
export function signed(value: Percentage, way: "up" | "down" | null): Percentage {
  const negative = (value.low ?? 0) < 0 || (value.high ?? 0) < 0;
  if (way !== "down" || negative || (value.low === 0 && value.high === 0)) return value;
  const turn = (end: number | null): number | null => (end === null ? null : end === 0 ? 0 : -end);
  return { ...value, low: turn(value.high), high: turn(value.low), bound: mirrored[value.bound] };
}
