import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { afterAll, describe, expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";
import { coldImports } from "../support/cold-import.ts";
import { fuzzFigures } from "../support/figure-fuzz.ts";
import { measureMemory } from "../support/flat-memory.mjs";
import { read, root } from "../support/sources.ts";
import { besideDatePeers } from "./beside-date-peers.ts";
import { besidePeers } from "./beside-peers.ts";

/** What an application may import, for the table of sizes. */
const programs: [string, string][] = [
  ["formatMoney", "nutgraf"],
  ["MoneySchema", "nutgraf"],
  ["CapexGuidanceSchema", "nutgraf"],
  ["parseRecord", "nutgraf"],
  ["*", "nutgraf"],
  ["findMoney", "nutgraf/en"],
  ["findPercentages", "nutgraf/en"],
  ["findPeriods", "nutgraf/en"],
  ["extractRecords", "nutgraf/en"],
  ["*", "nutgraf/en"],
  ["*", "nutgraf/interop"],
];

/** How many processes the median of a cold import is taken from. */
const runs = 21;

const article = read("docs/examples/power-chips.txt");
const document = "docs/benchmarks.md";
const sections: string[] = [];

afterAll(() => {
  const { version } = JSON.parse(read("package.json"));
  const machine = `nutgraf ${version}, Node ${process.versions.node}, ${process.arch}, ${availableParallelism()} cores`;
  const head = `---\ntitle: Benchmarks\ngroup: For contributors\n---\n\n# Benchmarks\n\nWritten by \`npm run bench\`: ${machine}.`;
  writeFileSync(`${root}${document}`, `${[head, ...kept(), ...sections].join("\n\n")}\n`);
});

/** Sections of the document that this run did not measure: `npm run bench -- -t sizes` renews one and leaves the rest. */
function kept(): string[] {
  if (!existsSync(`${root}${document}`)) return [];
  const title = (text: string) => text.split("\n", 1)[0];
  const before = read(document).trim().split("\n\n## ").slice(1);
  return before.map((text) => `## ${text}`).filter((text) => !sections.some((now) => title(now) === title(text)));
}

describe("figures of the built package", () => {
  test("sizes", async () => {
    const rows: string[][] = [];
    for (const [name, door] of programs) {
      const whole = name === "*";
      const program = whole ? `import * as all from "${door}"; console.log(all);` : named(name, door);
      const { code, size } = await bundle(program);
      const outside = code.includes("ZodError") ? await bundle(program, ["zod"]) : null;
      rows.push([
        whole ? `all of \`${door}\`` : `\`${name}\``,
        kilobytes(size),
        outside ? kilobytes(outside.size) : "–",
      ]);
    }
    section("Size in a bundle", "Minified and gzipped, everything inside; the last column leaves zod out.", [
      ["import", "kB", "kB without zod"],
      ...rows,
    ]);
  });

  test("cold imports", () => {
    const doors = ["zod", "nutgraf", "nutgraf/en", "nutgraf/interop"];
    section("Cold import", `Median of ${runs} fresh processes, without the start of Node itself.`, [
      ["module", "ms"],
      ...coldImports(doors, runs).map((times, at) => [`\`${doors[at]}\``, (times[runs >> 1] ?? 0).toFixed(0)]),
    ]);
  });

  test("speed", async () => {
    const en: typeof import("nutgraf/en") = await import(`${root}dist/en.js`);
    const main: typeof import("nutgraf") = await import(`${root}dist/index.js`);
    const { records } = en.extractRecords({ text: article, published: "2026-02-12" });
    expect(records.length).toBeGreaterThan(0);
    const work: [string, () => unknown][] = [
      ["`findMoney`", () => en.findMoney(article)],
      ["`findPercentages`", () => en.findPercentages(article)],
      ["`findPeriods`", () => en.findPeriods(article, { reference: "2026-02-12" })],
      ["`extractRecords`", () => en.extractRecords({ text: article, published: "2026-02-12" })],
    ];
    section("Reading", `The sample article, ${article.length} characters, in one process.`, [
      ["function", "articles a second", "MB a second"],
      ...work.map(([name, once]) => {
        const perSecond = rate(once);
        return [name, perSecond.toFixed(0), ((perSecond * article.length) / 1e6).toFixed(1)];
      }),
    ]);
    const json = JSON.stringify(records[0]);
    section("Checking", `One record with its evidence, ${json.length} characters of JSON.`, [
      ["function", "records a second"],
      ["`parseRecord`", rate(() => main.parseRecord(records[0])).toFixed(0)],
      ["`parseRecordJson`", rate(() => main.parseRecordJson(json)).toFixed(0)],
    ]);
  });

  test("beside other readers", { timeout: 600_000 }, async () => {
    const en: typeof import("nutgraf/en") = await import(`${root}dist/en.js`);
    for (const { title, lead, rows } of await besidePeers(en, article)) section(title, lead, rows);
    for (const { title, lead, rows } of await besideDatePeers(en, article)) section(title, lead, rows);
  });

  test("a million strings that nobody wrote", { timeout: 600_000 }, async () => {
    const en: typeof import("nutgraf/en") = await import(`${root}dist/en.js`);
    const rounds = 1_000_000;
    const start = performance.now();
    expect(fuzzFigures(en.findFigures, rounds)).toBeNull();
    const seconds = (performance.now() - start) / 1000;
    section("Strings that nobody wrote", "Random pieces of figures, read without an error and with sound offsets.", [
      ["strings", "seconds"],
      [String(rounds), seconds.toFixed(0)],
    ]);
  });

  test.each([
    ["Command line", "`nutgraf extract`", [`${root}dist/cli/main.js`, "extract", "-"]],
    ["Stream", "`extractStream` between standard input and output,", [`${root}tests/support/stream-extract.mjs`]],
  ] as const)("memory: %s", { timeout: 3_600_000 }, async (title, what, args) => {
    const megabytes = Number(process.env.BENCH_MEGABYTES ?? 1000);
    const { code, lines, seconds, firstHalf, secondHalf, secondPeak } = await measureMemory({
      args: [...args],
      bytes: megabytes * 1e6,
      length: 4000,
    });
    expect(code).toBe(0);
    expect(secondPeak).toBeLessThan(200);
    section(title, `${what} over ${megabytes} MB of JSON lines from standard input.`, [
      ["figure", "value"],
      ["articles", String(lines)],
      ["time", `${seconds.toFixed(0)} s, ${(megabytes / seconds).toFixed(1)} MB a second`],
      ["resident memory, median of the first half", `${firstHalf.toFixed(0)} MB`],
      ["resident memory, median of the second half", `${secondHalf.toFixed(0)} MB`],
      ["resident memory, peak of the second half", `${secondPeak.toFixed(0)} MB`],
    ]);
  });

  test("the package", () => {
    const [pack] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8" }));
    section("Package", "What npm downloads.", [
      ["figure", "value"],
      ["packed", `${kilobytes(pack.size)} kB`],
      ["unpacked", `${kilobytes(pack.unpackedSize)} kB`],
    ]);
  });
});

function named(name: string, door: string): string {
  return `import { ${name} } from "${door}"; console.log(${name});`;
}

/** Calls `once` for about a second after a warm-up and gives calls a second. */
function rate(once: () => unknown): number {
  const until = (milliseconds: number) => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < milliseconds) {
      once();
      count++;
    }
    return (count * 1000) / (performance.now() - start);
  };
  until(500);
  return until(1500);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 2 : 1);
}

/** Adds a table to the document and shows it. */
function section(title: string, lead: string, [head = [], ...rows]: string[][]): void {
  const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const text = [`## ${title}`, "", lead, "", row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
  sections.push(text);
  console.log(`\n${text}`);
}
