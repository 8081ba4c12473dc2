import { execFileSync } from "node:child_process";
import { bundle } from "../support/bundle.ts";
import { ensureInstalled } from "../support/installed.ts";
import { root } from "../support/sources.ts";
import { moneyCases } from "../text/cases/en/money.ts";
import { percentageCases } from "../text/cases/en/percentage.ts";

/** One value that a reader takes out of a text. */
interface Found {
  kind: string;
  figure: number | null;
}

interface Reader {
  /** Takes money and percentages out of a text. */
  find: (text: string) => Found[];
  /** True for one that is timed on a small text. */
  slow?: boolean;
}

/** A table for the document: its first row is the head. */
export interface Table {
  title: string;
  lead: string;
  rows: string[][];
}

const folder = `${root}tests/bench/peers`;
const documentLength = 4000;

/**
 * Stands nutgraf beside today's readers of money and percentages, in one process and in turns: share of cases with exactly
 * the stated values, speed, size in a bundle, cold import.
 *
 * @param en - The built reader.
 * @param article - Ordinary news, where figures are rare.
 * @returns Tables for the document.
 */
export async function besidePeers(en: typeof import("nutgraf/en"), article: string): Promise<Table[]> {
  ensureInstalled(folder);
  const { peers }: { peers: Record<string, Reader> } = await import(`${folder}/readers.mjs`);
  const options = { counts: false };
  const nutgraf: Reader = {
    find: (text) => en.findFigures(text, options).map(({ kind, value }) => ({ kind, figure: value.low ?? value.high })),
  };
  const readers: [string, Reader][] = [["nutgraf", nutgraf], ...Object.entries(peers)];
  const dense = documents([...moneyCases, ...percentageCases].map(({ text }) => text).join(" "));
  return [
    accuracy(en, readers),
    speed("Speed on text full of figures", "The sentences of our own cases", readers, dense),
    speed("Speed on ordinary news", "The sample article over and over", readers, documents(article)),
    await weight(),
  ];
}

/** Cases with as many values as stated and the right figures: no bound, range or currency is asked, which peers do not read. */
function accuracy(en: typeof import("nutgraf/en"), readers: [string, Reader][]): Table {
  const tables = [
    ["money", moneyCases, en.findMoney],
    ["percentage", percentageCases, en.findPercentages],
  ] as const;
  const rows = readers.map(([name, { find, slow }]) => [
    name,
    ...tables.map(([kind, all, own]) => {
      const cases = slow ? all.filter((_, i) => i % 4 === 0) : all;
      const right = cases.filter(({ text }) => {
        const wanted = own(text).map(({ value }) => value.low ?? value.high);
        const got = find(text).filter((found) => found.kind === kind);
        return got.length === wanted.length && got.every(({ figure }, i) => figure === wanted[i]);
      });
      return `${((100 * right.length) / cases.length).toFixed(0)} %`;
    }),
  ]);
  const lead =
    "Our own cases, which nutgraf passes by definition (see `tests/accuracy` for texts of others): a case counts where a reader finds as many values as are stated, each with the stated lower figure. Slow readers take every fourth case.";
  return { title: "Cases read beside other libraries", lead, rows: [["reader", "money", "percentages"], ...rows] };
}

/** Readers take turns, so that none has the quieter machine; the median of the rounds counts. */
function speed(title: string, what: string, readers: [string, Reader][], texts: string[]): Table {
  const times = new Map<string, number[]>();
  for (let round = 0; round < 6; round++) {
    for (const [name, { find, slow }] of readers) {
      if (slow && round !== 1) continue;
      const some = slow ? texts.slice(0, 1) : texts;
      const start = performance.now();
      for (const text of some) find(text);
      const perSecond = (some.length * documentLength * 1000) / (performance.now() - start);
      // The first round warms up.
      if (round > 0) times.set(name, [...(times.get(name) ?? []), perSecond]);
    }
  }
  const median = (name: string): number => {
    const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
  };
  const rows = readers.map(([name]) => [
    name,
    (median(name) / 1e6).toFixed(3),
    `${(median(name) / median("wink-nlp")).toFixed(2)} ×`,
  ]);
  const lead = `${what}, in documents of ${documentLength} characters; slow readers take one of them.`;
  return { title, lead, rows: [["reader", "million characters a second", "of wink-nlp"], ...rows] };
}

async function weight(): Promise<Table> {
  const programs: [string, string][] = [
    ["nutgraf", 'import { findMoney, findPercentages } from "nutgraf/en"; console.log(findMoney, findPercentages);'],
    [
      "wink-nlp",
      `import nlp from "${folder}/node_modules/wink-nlp"; import model from "${folder}/node_modules/wink-eng-lite-web-model"; console.log(nlp, model);`,
    ],
    ["compromise", `import nlp from "${folder}/node_modules/compromise"; console.log(nlp);`],
    ["price-parser", `import prices from "${folder}/node_modules/price-parser"; console.log(prices);`],
    [
      "recognizers-text",
      `import all from "${folder}/node_modules/@microsoft/recognizers-text-suite"; console.log(all);`,
    ],
  ];
  const rows: string[][] = [];
  for (const [name, program] of programs) {
    const size = await bundle(program).then(
      (built) => `${(built.size / 1000).toFixed(1)}`,
      () => "–",
    );
    rows.push([name, size, coldImport(name)]);
  }
  return {
    title: "Weight beside other libraries",
    lead: "Minified and gzipped, with all that is needed to read English money and percentages; cold import is the median of seven fresh processes.",
    rows: [["reader", "kB", "cold import in ms"], ...rows],
  };
}

const modules: Record<string, string[]> = {
  nutgraf: [`${root}dist/en.js`],
  "wink-nlp": ["wink-nlp", "wink-eng-lite-web-model"],
  "recognizers-text": ["@microsoft/recognizers-text-suite"],
};

function coldImport(name: string): string {
  const names = modules[name] ?? [name];
  const script = `const start = performance.now(); ${names.map((module) => `await import(${JSON.stringify(module)});`).join(" ")} console.log(performance.now() - start);`;
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: folder, encoding: "utf8" })),
  ).sort((a, b) => a - b);
  return (times[3] ?? 0).toFixed(0);
}

/** A megabyte of a text in documents of one length. */
function documents(text: string): string[] {
  const long = `${text} `.repeat(Math.ceil(1_000_000 / text.length));
  return Array.from({ length: Math.floor(long.length / documentLength) }, (_, i) =>
    long.slice(i * documentLength, (i + 1) * documentLength),
  );
}
