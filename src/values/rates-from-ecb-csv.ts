import { isDay } from "./calendar-date.ts";
import { isCurrency } from "./currency-codes.ts";
import { scaleDigits } from "./decimal.ts";
import type { Rates } from "./exchange-rate.ts";
import { type Issue, issue, NutgrafError } from "./issue.ts";
import { type QuotedDays, type RatesOptions, ratesOf } from "./rates.ts";

/** What stands where a day has no rate of a currency. */
const hole = "N/A";

/**
 * Makes rates of the historical file of the European Central Bank, `eurofxref-hist.csv`: units for one euro, a column for
 * each currency, a row for each business day since 1999-01-04, newest first, `N/A` where there is none. Download it
 * yourself; nothing is fetched here.
 *
 * A day without a row, such as a Sunday, takes the last business day before it. Rates between two other currencies go over
 * the euro, both of one day. Money that became the euro goes at its fixed rate from the day on which it was fixed.
 *
 * @param text - The file as text.
 * @param options - How many days back a rate may be, 7 unless given.
 * @returns The rates, for `convert`.
 * @throws {@link NutgrafError} `value.format` where the text does not have that form, with line and column as path
 *   (`/3/USD`), `currency.unknown` for a column.
 * @example
 * ```ts
 * const rates = ratesFromEcbCsv("Date,USD,JPY,\n2026-02-13,1.1862,181.5,\n2026-02-12,1.1874,N/A,\n");
 * const sunday = rates.rate("EUR", "USD", "2026-02-15");
 * sunday.on; //=> "2026-02-13"
 * sunday.source; //=> "European Central Bank, euro foreign exchange reference rates"
 * rates.rate("DEM", "USD", "2026-02-13").rate; //=> 0.606494429474954
 * ```
 * @see Source: European Central Bank, euro foreign exchange reference rates, time series as CSV.
 */
export function ratesFromEcbCsv(text: string, options: RatesOptions = {}): Rates {
  if (typeof text !== "string") throw new NutgrafError([issue("type.mismatch", "", "the text of a CSV file", text)]);
  const [header = "", ...rows] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const columns = cellsOf(header);
  const issues = checkHeader(columns, header);
  const days: [string, Record<string, number>][] = [];
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    // What is wrong with one row is wrong with the next ones too.
    if (issues.length > 0) break;
    if (row.trim() === "") continue;
    const { on, quotes, wrong } = readRow(row, index + 2, columns);
    if (seen.has(on)) wrong.push(issue("value.format", `/${index + 2}/Date`, "each day once", on));
    seen.add(on);
    issues.push(...wrong);
    days.push([on, quotes]);
  }
  if (issues.length > 0) throw new NutgrafError(issues);
  const source = "European Central Bank, euro foreign exchange reference rates";
  const quoted: QuotedDays = { base: "EUR", source, days };
  return ratesOf(quoted, options);
}

/** The cells of a line. The file ends each line with a comma, behind which there is nothing. */
function cellsOf(line: string): string[] {
  const cells = line.split(",").map((cell) => cell.trim());
  if (cells.at(-1) === "") cells.pop();
  return cells;
}

function checkHeader(columns: readonly string[], header: string): Issue[] {
  if (columns[0] !== "Date") return [issue("value.format", "/1", "a header such as Date,USD,JPY,", header)];
  const codes = columns.slice(1);
  const unknown = codes.filter((code) => !isCurrency(code));
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  return [
    ...unknown.map((code) => issue("currency.unknown", `/1/${code}`, "an ISO 4217 code", code)),
    ...twice.map((code) => issue("value.format", `/1/${code}`, "each currency once", code)),
  ];
}

function readRow(row: string, line: number, columns: readonly string[]) {
  const cells = cellsOf(row);
  const on = cells[0] ?? "";
  const quotes: Record<string, number> = {};
  const wrong: Issue[] = [];
  if (!isDay(on)) wrong.push(issue("value.format", `/${line}/Date`, "a day YYYY-MM-DD that exists", on));
  if (cells.length !== columns.length) {
    wrong.push(issue("value.format", `/${line}`, `${columns.length} cells, as in the header`, `${cells.length} cells`));
  }
  for (const [at, code] of columns.entries()) {
    const cell = cells[at];
    if (at === 0 || cell === undefined || cell === hole || cell === "") continue;
    const rate = scaleDigits(cell, 0);
    if (rate !== null && rate > 0) quotes[code] = rate;
    else wrong.push(issue("value.format", `/${line}/${code}`, `a rate above 0, or ${hole}`, cell));
  }
  return { on, quotes, wrong };
}
