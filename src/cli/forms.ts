import type { NewsRecord } from "nutgraf";
import type { ArticleJob } from "nutgraf/en";
import type { ExtractFormat } from "./args.ts";
import { csvRow } from "./csv.ts";
import { markedView } from "./marked-view.ts";
import { columnNames, recordRow } from "./record-row.ts";
import { tableHead, tableRow } from "./table.ts";

/** An article that was read. */
export interface Reading {
  /** File as named on the command line. */
  file: string;
  /** Line in it. */
  line: number;
  /** The article and its input. */
  job: ArticleJob;
  /** What was read from it. */
  records: NewsRecord[];
  /** Why it was not read, or null. */
  skipped: "language" | null;
}

/** How readings are written: each one at once, so that nothing is held back. */
export interface Form {
  /** Stands in front of everything. */
  head: string;
  /** Writes one reading. */
  body(reading: Reading): string;
  /** Stands behind everything. */
  foot: string;
}

/** What a form depends on. */
export interface FormOptions {
  /** True for one line a record rather than one an input. */
  each: boolean;
  /** True for ANSI colours in the view. */
  colour: boolean;
  /** Version of the package, for the output. */
  version: string;
}

/**
 * Makes the form for a format.
 *
 * @param format - Name of the format.
 * @param options - What it depends on.
 * @returns The form. Use it for one run.
 */
export function createForm(format: ExtractFormat, { each, colour, version }: FormOptions): Form {
  const values = ({ job: { input }, records, skipped }: Reading) =>
    each ? records : [{ input, records, ...(skipped ? { skipped } : {}), version }];
  switch (format) {
    case "ndjson":
      return {
        head: "",
        body: (reading) =>
          values(reading)
            .map((v) => `${JSON.stringify(v)}\n`)
            .join(""),
        foot: "",
      };
    case "json":
      return jsonForm(values);
    case "csv":
      return {
        head: csvRow(columnNames),
        body: (reading) => rows(reading).map(recordRow).map(csvRow).join(""),
        foot: "",
      };
    case "table":
      return { head: tableHead, body: (reading) => rows(reading).map(tableRow).join(""), foot: "" };
    case "view":
      return {
        head: "",
        body: (reading) => markedView(nameOf(reading), reading, colour),
        foot: "",
      };
  }
}

/** One array, written piece by piece. */
function jsonForm(values: (reading: Reading) => unknown[]): Form {
  let written = 0;
  const element = (value: unknown) => {
    const text = JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
    return `${written++ === 0 ? "\n" : ",\n"}  ${text}`;
  };
  return { head: "[", body: (reading) => values(reading).map(element).join(""), foot: "\n]\n" };
}

function rows({ file, line, job: { input }, records }: Reading) {
  return records.map((record) => ({ file, line, input, record }));
}

function nameOf({ file, line, job: { input } }: Reading): string {
  const id = typeof input.id === "string" || typeof input.id === "number" ? ` ${input.id}` : "";
  return line === 1 && id === "" ? file : `${file}:${line}${id}`;
}
