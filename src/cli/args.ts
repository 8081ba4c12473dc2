import { parseArgs } from "node:util";

/** The commands. */
const commandNames = ["extract", "validate", "ground", "convert", "schema"] as const;

/** One of the commands. */
export type CommandName = (typeof commandNames)[number];

/** How `extract` writes; `view` is the readable one with the evidence marked in the text. */
const extractFormats = ["ndjson", "json", "csv", "table", "view"] as const;

/** A format of `extract`. */
export type ExtractFormat = (typeof extractFormats)[number];

/** How `validate` and `convert` write; `text` is one line for a person. */
const linesFormats = ["ndjson", "text"] as const;

/** A format of `validate` and `convert`. */
type LinesFormat = (typeof linesFormats)[number];

/** What `extract` was asked for. */
export interface ExtractOptions {
  /** Files in order, `-` for standard input; empty where none was named. */
  files: string[];
  /** Day of publication for articles that carry none, as given; or null. */
  published: string | null;
  /** File of further entities, or null. */
  entities: string | null;
  /** How to write, or null for what suits standard output. */
  format: ExtractFormat | null;
  /** True for one line a record. */
  each: boolean;
  /** True for a readable view without colours. */
  plain: boolean;
  /** True to report progress also where standard error is no terminal. */
  progress: boolean;
}

/** What `validate` was asked for. */
export interface ValidateOptions {
  /** Files in order, `-` for standard input; empty where none was named. */
  files: string[];
  /** How to write, or null for what suits standard output. */
  format: LinesFormat | null;
  /** True to report progress also where standard error is no terminal. */
  progress: boolean;
}

/** What `convert` was asked for. */
export interface ConvertOptions {
  /** Files in order, `-` for standard input; empty where none was named. */
  files: string[];
  /** Currency that is wanted, as given. */
  to: string;
  /** File of rates. */
  rates: string;
  /** Day of the rates, as given, or null for the day of each record. */
  on: string | null;
  /** How many days back a rate may be, or null for the usual number. */
  maxDaysBack: number | null;
  /** How to write, or null for what suits standard output. */
  format: LinesFormat | null;
  /** True to report progress also where standard error is no terminal. */
  progress: boolean;
}

/** What `ground` was asked for. */
export interface GroundOptions {
  /** Files in order, `-` for standard input; empty where none was named. */
  files: string[];
  /** How to write, or null for what suits standard output. */
  format: LinesFormat | null;
  /** True for the records without what is not grounded, in place of the states. */
  only: boolean;
  /** True to report progress also where standard error is no terminal. */
  progress: boolean;
}

/** What `schema` was asked for. */
export interface SchemaOptions {
  /** Kind of record, as given. */
  kind: string;
  /** True for the writer's form, where keys may be left out. */
  input: boolean;
  /** True for the flat form that a language model is asked with. */
  profile: boolean;
}

/** A command line, read. */
export type CommandLine =
  | { command: "extract"; options: ExtractOptions }
  | { command: "validate"; options: ValidateOptions }
  | { command: "convert"; options: ConvertOptions }
  | { command: "ground"; options: GroundOptions }
  | { command: "schema"; options: SchemaOptions }
  | { command: "help"; topic: CommandName | null }
  | { command: "version" }
  | { command: "usage"; message: string; topic: CommandName | null };

const help = { type: "boolean", short: "h" } as const;
const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/**
 * Reads the arguments of the command line.
 *
 * @param args - What stands behind the program's name.
 * @returns What to do; `usage` with a message where the arguments make no sense. Never throws.
 */
export function readArguments(args: readonly string[]): CommandLine {
  const [first, ...rest] = args;
  if (first === undefined) return usage("which command?", null);
  if (first === "--version" || first === "-v") return { command: "version" };
  if (first === "--help" || first === "-h") return { command: "help", topic: null };
  if (first === "help") return { command: "help", topic: commandNames.find((name) => name === rest[0]) ?? null };
  const command = commandNames.find((name) => name === first);
  if (!command) return usage(`no command "${first}"; there are ${commandNames.join(", ")}`, null);
  try {
    return readers[command](rest);
  } catch (error) {
    // parseArgs says the option first and how to escape it after; the first sentence is enough.
    const [message = ""] = (error as Error).message.split(/\. (?=[A-Z])/);
    return usage(message, command);
  }
}

const readers = {
  extract: readExtract,
  validate: readValidate,
  convert: readConvert,
  ground: readGround,
  schema: readSchema,
};

function readExtract(args: string[]): CommandLine {
  const options = { help, published: text, entities: text, format: text, each: flag, plain: flag, progress: flag };
  const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: "help", topic: "extract" };
  const format = extractFormats.find((name) => name === values.format) ?? null;
  if (values.format !== undefined && !format) return badFormat(values.format, extractFormats, "extract");
  const { published = null, entities = null, each = false, plain = false, progress = false } = values;
  return { command: "extract", options: { files, published, entities, format, each, plain, progress } };
}

function readValidate(args: string[]): CommandLine {
  const options = { help, format: text, progress: flag };
  const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: "help", topic: "validate" };
  const format = linesFormats.find((name) => name === values.format) ?? null;
  if (values.format !== undefined && !format) return badFormat(values.format, linesFormats, "validate");
  return { command: "validate", options: { files, format, progress: values.progress ?? false } };
}

function readConvert(args: string[]): CommandLine {
  const options = { help, to: text, rates: text, on: text, "max-days-back": text, format: text, progress: flag };
  const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: "help", topic: "convert" };
  const { to, rates, on = null, "max-days-back": days, progress = false } = values;
  if (to === undefined || rates === undefined) return usage("give --to CURRENCY and --rates FILE", "convert");
  if (days !== undefined && !/^\d{1,5}$/.test(days)) {
    return usage(`--max-days-back takes a number of days, not "${days}"`, "convert");
  }
  const format = linesFormats.find((name) => name === values.format) ?? null;
  if (values.format !== undefined && !format) return badFormat(values.format, linesFormats, "convert");
  const maxDaysBack = days === undefined ? null : Number(days);
  return { command: "convert", options: { files, to, rates, on, maxDaysBack, format, progress } };
}

function readGround(args: string[]): CommandLine {
  const options = { help, format: text, only: flag, progress: flag };
  const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: "help", topic: "ground" };
  const format = linesFormats.find((name) => name === values.format) ?? null;
  if (values.format !== undefined && !format) return badFormat(values.format, linesFormats, "ground");
  const { only = false, progress = false } = values;
  return { command: "ground", options: { files, format, only, progress } };
}

function readSchema(args: string[]): CommandLine {
  const options = { help, input: flag, profile: flag };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return { command: "help", topic: "schema" };
  const [kind, ...more] = positionals;
  if (kind === undefined || more.length > 0) return usage("give one KIND", "schema");
  const { input = false, profile = false } = values;
  if (input && profile) return usage("--input and --profile are two forms; give one", "schema");
  return { command: "schema", options: { kind, input, profile } };
}

function badFormat(given: string, formats: readonly string[], topic: CommandName): CommandLine {
  return usage(`no format "${given}"; there are ${formats.join(", ")}`, topic);
}

function usage(message: string, topic: CommandName | null): CommandLine {
  return { command: "usage", message, topic };
}
