import { describe, expect, test } from "vitest";
import { importsOf, read, sourceFiles } from "./support/sources.ts";

/** The house from the ground up. Folders on one line share a floor and do not import each other. */
const floors = [["values"], ["evidence"], ["entities"], ["records"], ["text", "interop"], ["index.ts", "cli"]];

/** What a language folder may lean on besides its own files and the values: the shapes that it fills. */
const languageMayImport = [
  /^src\/text\/(?:language|once|rule)\.ts$/,
  /^src\/text\/[a-z-]+\/[a-z-]+-(?:types|language)\.ts$/,
  // Puts rules of words into a table.
  /^src\/text\/figures\/phrases\.ts$/,
];

/** Files that bind the engine to a language, named by what they do; everything else in a language folder is words. */
const binders = /\/(?:index|figure-searches|(?:find|parse|extract|ground|normalise)-[a-z-]+|[a-z-]+-in-words)\.ts$/;

/** Tables that may be longer than a file should be, and hold nothing else. */
const tables = [
  "src/values/currency-table.ts",
  "src/entities/country-table.ts",
  "src/text/en/figures/money.ts",
  ...["guidance", "policy-announcement", "trade-measure"].map((name) => `src/text/en/records/${name}.ts`),
];

/** Lines a file may have; at 250 it asks to be split. */
const longest = 400;

const files = sourceFiles();
const room = (file: string) => file.split("/")[1] ?? "";
const floorOf = (file: string) => floors.findIndex((rooms) => rooms.includes(room(file)));
const edges = files.flatMap((file) => importsOf(file).map((edge) => ({ file, ...edge })));
const inside = edges.flatMap(({ file, target, typeOnly }) => (target ? [{ file, target, typeOnly }] : []));
const shown = ({ file, target }: { file: string; target: string }) => `${file} → ${target}`;

describe("the floors", () => {
  test("hold every source file", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  test("are imported by their full file name, which exists", () => {
    expect(inside.filter(({ target }) => !files.includes(target)).map(shown)).toEqual([]);
  });

  test("are never imported from below", () => {
    expect(inside.filter(({ file, target }) => floorOf(target) > floorOf(file)).map(shown)).toEqual([]);
  });

  test("have rooms that do not know their neighbours", () => {
    const across = inside.filter(
      ({ file, target }) => floorOf(target) === floorOf(file) && room(target) !== room(file) && room(file) !== "cli",
    );
    expect(across.map(shown)).toEqual([]);
  });

  test("offer an index only to the top floor", () => {
    const early = inside.filter(
      ({ file, target }) => target.endsWith("/index.ts") && floorOf(file) < floors.length - 1,
    );
    expect(early.map(shown)).toEqual([]);
  });

  test("have no circle of imports", () => {
    expect(circles()).toEqual([]);
  });
});

describe("the command line", () => {
  test("uses the doors and no file behind them", () => {
    const behind = inside.filter(({ file, target }) => room(file) === "cli" && room(target) !== "cli");
    expect(behind.map(shown)).toEqual([]);
  });
});

describe("a language", () => {
  const language = (file: string) => /^src\/text\/([a-z]{2})\//.exec(file)?.[1];

  test("has words that lean on the shapes of rules and on values, on no engine file and no other language", () => {
    const engine = inside.filter(({ file, target, typeOnly }) => {
      if (!language(file) || binders.test(file) || language(target) === language(file)) return false;
      if (/^src\/values\//.test(target) || typeOnly) return false;
      return !languageMayImport.some((allowed) => allowed.test(target));
    });
    expect(engine.map(shown)).toEqual([]);
  });

  test("is named by no engine file", () => {
    const named = inside.filter(({ file, target }) => !language(file) && room(file) === "text" && language(target));
    expect(named.map(shown)).toEqual([]);
  });
});

describe("packages", () => {
  test("are date-fns, in one file and by subpath, zod, and nothing else outside the command line", () => {
    const used = edges.filter(({ target, file }) => target === null && room(file) !== "cli");
    const strange = used.filter(({ file, specifier }) => {
      if (specifier.startsWith("date-fns/")) return file !== "src/values/calendar-date.ts";
      return specifier !== "zod";
    });
    expect(strange.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  test("leave zod's code to schema files and the door over them", () => {
    const loads = edges.filter(({ specifier, typeOnly }) => specifier === "zod" && !typeOnly);
    const strange = loads.filter(({ file }) => !/(-schema|^src\/index|\/schema)\.ts$/.test(file));
    expect(strange.map(({ file }) => file)).toEqual([]);
    expect(loads.filter(({ namespace }) => !namespace).map(({ file }) => file)).toEqual([]);
  });
});

describe("a source file", () => {
  test(`has at most ${longest} lines unless it is a table`, () => {
    const long = files.filter((file) => lines(file) > longest && !tables.includes(file));
    expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
  });

  test("is named in kebab-case", () => {
    expect(files.filter((file) => !/^src\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(file))).toEqual([]);
  });
});

function lines(file: string): number {
  return read(file).split("\n").length - 1;
}

/** Every circle, as the path that closes it. Erased imports count: a circle of types is one too. */
function circles(): string[] {
  const targets = new Map(files.map((file) => [file, inside.filter((edge) => edge.file === file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
