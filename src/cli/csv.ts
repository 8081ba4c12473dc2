/** First characters that make a spreadsheet take a cell for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Writes one row of CSV (RFC 4180): cells with a comma, a quote or a line end are quoted, the row ends in CR LF.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe in front, since the text comes from strangers. Numbers
 * are safe and stay as they are, minus sign and all.
 *
 * @param cells - Values in the order of the columns; null is an empty cell.
 * @returns The row with its line end.
 * @example
 * ```ts
 * csvRow(["Acme, Inc.", -4.5, "=1+1", null]); //=> '"Acme, Inc.",-4.5,\'=1+1,\r\n'
 * ```
 * @see Source: RFC 4180; OWASP, CSV Injection.
 */
export function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
