import type { Period } from "nutgraf";

/**
 * Writes a period in short: a fiscal period by its label, whole years, quarters and months by their names, any other by
 * its first and last day. `..` stands for an open side, `~` in front for edges that are not sharp.
 *
 * @param period - A period.
 * @returns Such as `2025`, `2026–2030`, `2025-Q3`, `2025-10`, `2025-10-17`, `2025-10-17/2025-11-09`, `../2025-12-31`; the
 *   words of the text where no day is known; null where there are none either.
 */
export function periodInShort(period: Period): string | null {
  const { start, end, open, fiscal, duration, text, approximate } = period;
  if (fiscal) return fiscal.label;
  const days = start !== null && end !== null ? daysInShort(start, end) : null;
  const half = open !== null && (start !== null || end !== null) ? `${start ?? ".."}/${end ?? ".."}` : null;
  const known = days ?? half;
  return known === null ? (text ?? duration) : `${approximate ? "~" : ""}${known}`;
}

/** First and last days of the quarters. */
const quarters = ["01-01 03-31", "04-01 06-30", "07-01 09-30", "10-01 12-31"];

function daysInShort(start: string, end: string): string {
  if (start === end) return start;
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return from === to ? from : `${from}–${to}`;
  const quarter = from === to ? quarters.indexOf(`${start.slice(5)} ${end.slice(5)}`) : -1;
  if (quarter >= 0) return `${from}-Q${quarter + 1}`;
  return isMonth(start, end) ? start.slice(0, 7) : `${start}/${end}`;
}

function isMonth(start: string, end: string): boolean {
  const lastDay = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0)).getUTCDate();
  return start.endsWith("-01") && end === `${start.slice(0, 8)}${lastDay}`;
}
