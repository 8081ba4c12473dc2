import { inShort } from "./in-short.ts";
import { actOf, figuresOf, mainActor, periodOf, type RowSource, subjectOf } from "./record-row.ts";
import { fitTo, plainText } from "./terminal-text.ts";

/** Columns of the table with their widths. Fixed, so that a row can be written as soon as it is read. */
const columns: readonly (readonly [name: string, width: number, of: (source: RowSource) => string | null])[] = [
  ["KIND", 19, ({ record }) => record.kind],
  ["WHO", 20, ({ record }) => mainActor(record)?.name ?? null],
  ["ACT", 12, ({ record }) => actOf(record) ?? ("stage" in record ? record.stage : null)],
  ["FIGURE", 24, ({ record }) => figure(figuresOf(record))],
  ["PERIOD", 23, ({ record }) => inShort(periodOf(record))],
  ["SUBJECT", 30, ({ record }) => subjectOf(record)],
];

/** The head of the table, with its line end. */
export const tableHead: string = line(columns.map(([name]) => name));

/**
 * Writes a record as a row of the table; what is too long for its column is cut and ends in `…`.
 *
 * @param source - The record and where it came from.
 * @returns The row with its line end.
 */
export function tableRow(source: RowSource): string {
  return line(columns.map(([, , of]) => of(source) ?? "–"));
}

function line(cells: readonly string[]): string {
  const fitted = columns.map(([, width], index) => fitTo(plainText(cells[index] ?? "").replaceAll("\n", " "), width));
  return `${fitted.join("  ").trimEnd()}\n`;
}

function figure({ money, percentage }: ReturnType<typeof figuresOf>): string | null {
  return inShort([money, percentage]);
}
