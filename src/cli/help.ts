import type { CommandName } from "./args.ts";

/** The line that says how to call a command. */
const usages: Record<CommandName, string> = {
  extract: "nutgraf extract [OPTION…] [FILE…]",
  validate: "nutgraf validate [OPTION…] [FILE…]",
  ground: "nutgraf ground [OPTION…] [FILE…]",
  convert: "nutgraf convert --to CURRENCY --rates FILE [OPTION…] [FILE…]",
  schema: "nutgraf schema [--input | --profile] KIND",
};

const general = `nutgraf: typed facts out of economic news

Usage:
  nutgraf extract [FILE…]    read articles, print the records in them
  nutgraf validate [FILE…]   check records, print what is wrong with them
  nutgraf ground [FILE…]     hold records against their texts, print what is not there
  nutgraf convert [FILE…]    convert amounts and the amounts in records
  nutgraf schema KIND        print the JSON Schema of a kind of record
  nutgraf COMMAND --help     say more about a command
  nutgraf --version          print the version

Without FILE, or with -, standard input is read.
Exit code: 0 all good, 1 something in the input was bad, 2 the request makes no sense.
`;

const texts: Record<CommandName, string> = {
  extract: `Usage: ${usages.extract}

Reads articles and prints the records in them.

FILE holds plain text (one article), JSON lines or JSON with
{ text, published, publisher, url, headline, standfirst, items } and any keys of your own.
The ending tells which (.txt, .md; .jsonl, .ndjson; .json), else the first line does.
Without FILE, or with -, standard input is read.

Options:
  --published DATE  day of publication, for articles that carry none; words such as
                    "this year" and "next quarter" are read against it
  --entities FILE   further companies and bodies to know: a JSON array of
                    { name, type, aliases, ids }, of which only name is needed
  --format FORMAT   ndjson  one line for each article (standard output is no terminal)
                    json    one array
                    csv     one row for each record, fixed columns
                    table   one row for each record, cut to fit
                    view    the text with its evidence marked (standard output is a terminal)
  --each            ndjson and json: one value for each record, not for each article
  --plain           view: brackets instead of colours; so does NO_COLOR
  --progress        report progress also where standard error is no terminal
  -h, --help        show this text

Each line of output is { input, records, version }: input has every key of the article but
text, standfirst and items. Articles without records have a line too. What cannot be read
is reported on standard error as FILE:LINE, and the rest still comes out; the exit code is then 1.

Examples:
  nutgraf extract --published 2025-10-17 article.txt
  nutgraf extract --format csv news/*.jsonl > facts.csv
  zcat archive.jsonl.gz | nutgraf extract --each | nutgraf validate
`,
  validate: `Usage: ${usages.validate}

Checks records and prints what is wrong with them, one issue a line. No output: all good.

FILE holds one record, an array of records, or JSON lines of records; lines as extract
prints them ({ input, records, version }) do as well. Without FILE, or with -, standard
input is read.

Options:
  --format FORMAT   ndjson  { file, line, path, code, expected, received, message }
                            (standard output is no terminal)
                    text    FILE:LINE: message (code) (standard output is a terminal)
  --progress        report progress also where standard error is no terminal
  -h, --help        show this text

path is a JSON Pointer into the line, or into the document that starts on it. The exit
code is 1 where there is an issue.

Examples:
  nutgraf validate records.jsonl
  model-output | nutgraf validate --format text
`,
  convert: `Usage: ${usages.convert}

Converts amounts of money, alone or in records, at rates that you bring. Nothing is fetched.

FILE holds records or amounts ({ low, high, bound, currency }) as JSON lines, as an array or
alone; lines as extract prints them ({ input, records, version }) do as well. Without FILE,
or with -, standard input is read.

Options:
  --to CURRENCY     ISO 4217 code of the currency that is wanted
  --rates FILE      rates: the history of the European Central Bank (eurofxref-hist.csv), or
                    JSON { base, source, days: { "2026-02-11": { "USD": 1.19 } } }
  --on DATE         day of the rates; without it the day on which a record was announced or
                    published, else the newest rates
  --max-days-back N how many days back a rate may be where a day has none; 7 without it
  --format FORMAT   ndjson  { money, original, rate, implied } for an amount,
                            { record, conversions } for a record, with the field of each
                            (standard output is no terminal)
                    text    FILE:LINE: field original = converted (standard output is a terminal)
  --progress        report progress also where standard error is no terminal
  -h, --help        show this text

The rate is written with its day, its source and the quotes it is made of. implied is the rate
at which the text itself converts, marked where no market explains it. What cannot be read or
has no rate is reported on standard error as FILE:LINE, and the rest still comes out; the exit
code is then 1.

Examples:
  nutgraf convert --to USD --rates eurofxref-hist.csv records.jsonl
  nutgraf extract news.jsonl | nutgraf convert --to EUR --rates rates.json --on 2026-02-12
`,
  ground: `Usage: ${usages.ground}

Holds records that somebody else wrote against their texts, and prints for each number, date,
currency, name and member of a list whether the text has it: stated, derived, elsewhere (said
of something else there) or notInText.

FILE holds JSON lines or JSON of articles as extract takes them, each with its records in the
key "records", or one in "record". Without FILE, or with -, standard input is read.

Options:
  --format FORMAT   ndjson  { input, record, fields } for each record
                            (standard output is no terminal)
                    text    one line for each field that is not in the text
                            (standard output is a terminal)
  --only            ndjson: { input, grounded }, the record without what is not grounded
  --progress        report progress also where standard error is no terminal
  -h, --help        show this text

The exit code is 1 where a field is elsewhere or notInText, or a line cannot be read.

Examples:
  nutgraf ground --format text model-records.jsonl
  nutgraf ground --only model-records.jsonl > grounded.jsonl
`,
  schema: `Usage: ${usages.schema}

Prints the JSON Schema of a kind of record: policy-announcement, trade-measure,
capex-guidance or revenue-outlook.

Options:
  --input           the writer's form, where keys that say nothing may be left out;
                    without it the reader's form, where every key is there
  --profile         the flat form to ask a language model with; fromLlm makes records of
                    its answer
  -h, --help        show this text

Examples:
  nutgraf schema capex-guidance > capex-guidance.json
  nutgraf schema --input trade-measure
  nutgraf schema --profile policy-announcement
`,
};

/**
 * Gives the help text.
 *
 * @param topic - A command, or null for all of them.
 * @returns Lines, the last one ended.
 */
export function helpFor(topic: CommandName | null): string {
  return topic === null ? general : texts[topic];
}

/**
 * Gives the lines that stand behind a complaint about usage.
 *
 * @param topic - The command that was meant, or null.
 * @returns Lines, the last one not ended.
 */
export function usageOf(topic: CommandName | null): string {
  const way = topic === null ? "nutgraf COMMAND" : usages[topic];
  return `Usage: ${way}\n       nutgraf ${topic === null ? "" : `${topic} `}--help says more`;
}
