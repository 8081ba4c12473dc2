import { readFile } from "node:fs/promises";
import { type NutgrafError, type Rates, type RatesTable, ratesFromEcbCsv, ratesFromTable, safeReadJson } from "nutgraf";
import { systemReason } from "./io.ts";

/**
 * Reads a file of rates: the history of the European Central Bank as CSV, or a table as JSON, told by what it begins with.
 *
 * @param file - Path.
 * @param maxDaysBack - How many days back a rate may be, or null for the usual number.
 * @returns The rates, or sentences that say what is wrong and where.
 */
export async function readRatesFile(
  file: string,
  maxDaysBack: number | null,
): Promise<{ rates: Rates } | { problems: string[] }> {
  const options = maxDaysBack === null ? {} : { maxDaysBack };
  try {
    const bytes = await readFile(file);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.trimStart().startsWith("{")) return { rates: ratesFromEcbCsv(text, options) };
    const json = safeReadJson(text);
    if (!json.success) throw json.error;
    return { rates: ratesFromTable(json.data as RatesTable, options) };
  } catch (error) {
    if (error instanceof Error && error.name === "NutgrafError") {
      // What is wrong in one row may be wrong in thousands.
      return { problems: (error as NutgrafError).issues.slice(0, 10).map(({ message }) => `${file}: ${message}`) };
    }
    return { problems: [error instanceof TypeError ? `${file} is not in UTF-8` : systemReason(error, file)] };
  }
}
