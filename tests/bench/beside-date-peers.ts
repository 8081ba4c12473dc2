import { bundle } from "../support/bundle.ts";
import { root } from "../support/sources.ts";
import { calendarPeriods } from "../text/cases/en/period-calendar.ts";
import { newsPeriods } from "../text/cases/en/period-news.ts";
import { relativePeriods } from "../text/cases/en/period-relative.ts";
import type { Table } from "./beside-peers.ts";

interface Days {
  start: string | null;
  end: string | null;
}

interface Reader {
  /** Takes periods out of a text of a day. */
  find: (text: string, reference: string) => Days[];
  /** True for one that is timed on a small text. */
  slow?: boolean;
}

const folder = `${root}tests/bench/peers`;
const documentLength = 4000;
const reference = "2025-10-17";
const cases = [...calendarPeriods, ...relativePeriods, ...newsPeriods].filter(
  ({ on, options, found }) => on !== null && options === undefined && found.length > 0,
);

/**
 * Stands nutgraf beside today's readers of dates, in one process and in turns. The peers have to be installed before.
 *
 * @param en - The built reader.
 * @param article - Ordinary news.
 * @returns Tables for the document.
 */
export async function besideDatePeers(en: typeof import("nutgraf/en"), article: string): Promise<Table[]> {
  const { peers }: { peers: Record<string, Reader> } = await import(`${folder}/date-readers.mjs`);
  const own = (text: string, reference: string): Days[] =>
    en.findPeriods(text, { reference }).map(({ value: { start, end } }) => ({ start, end }));
  const readers: [string, Reader][] = [["nutgraf", { find: own }], ...Object.entries(peers)];
  const texts = cases.map(({ text }) => text);
  return [
    accuracy(own, readers),
    speed("Speed on short texts with dates", "The sentences of our own cases, one by one", readers, texts),
    speed("Speed on documents full of dates", "The same in documents", readers, documents(texts.join(" "))),
    speed(
      "Speed of dates on ordinary news",
      "The sample article over and over, in documents",
      readers,
      documents(article),
    ),
    await weight(),
  ];
}

/** Cases in which a reader finds the stated periods and no other, with the same days; open sides are null. */
function accuracy(own: Reader["find"], readers: [string, Reader][]): Table {
  const rows = readers.map(([name, { find, slow }]) => {
    const some = slow ? cases.filter((_, i) => i % 4 === 0) : cases;
    const right = some.filter(({ text, on }) => {
      return JSON.stringify(find(text, on ?? reference)) === JSON.stringify(own(text, on ?? reference));
    });
    return [name, `${((100 * right.length) / some.length).toFixed(0)} %`];
  });
  const lead =
    "Our own cases, which nutgraf passes by definition: a case counts where a reader finds exactly the stated periods, first and last day alike. Slow readers take every fourth case.";
  return { title: "Periods read beside other libraries", lead, rows: [["reader", "cases"], ...rows] };
}

/** Readers take turns, so that none has the quieter machine; the median of the rounds counts. */
function speed(title: string, what: string, readers: [string, Reader][], texts: string[]): Table {
  const times = new Map<string, number[]>();
  for (let round = 0; round < 6; round++) {
    for (const [name, { find, slow }] of readers) {
      if (slow && round !== 1) continue;
      const some = slow ? texts.slice(0, texts.length > 100 ? 60 : 1) : texts;
      const characters = some.reduce((sum, { length }) => sum + length, 0);
      const start = performance.now();
      for (const text of some) find(text, reference);
      // The first round warms up.
      const perSecond = (characters * 1000) / (performance.now() - start);
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
    `${(median(name) / median("chrono-node")).toFixed(2)} ×`,
  ]);
  const lead = `${what}; slow readers take a part.`;
  return { title, lead, rows: [["reader", "million characters a second", "of chrono-node"], ...rows] };
}

async function weight(): Promise<Table> {
  const modules = `${folder}/node_modules`;
  const programs: [string, string][] = [
    ["nutgraf", 'import { findPeriods } from "nutgraf/en"; console.log(findPeriods);'],
    [
      "chrono-node",
      `import * as chrono from "${modules}/chrono-node/dist/esm/locales/en/index.js"; console.log(chrono);`,
    ],
    [
      "compromise-dates",
      `import nlp from "${modules}/compromise"; import dates from "${modules}/compromise-dates"; console.log(nlp, dates);`,
    ],
    ["recognizers-text", `import all from "${modules}/@microsoft/recognizers-text-suite"; console.log(all);`],
  ];
  const rows: string[][] = [];
  for (const [name, program] of programs) {
    const size = await bundle(program).then(
      (built) => `${(built.size / 1000).toFixed(1)}`,
      () => "–",
    );
    rows.push([name, size]);
  }
  const lead = "Minified and gzipped, with all that is needed to read English dates.";
  return { title: "Weight of readers of dates", lead, rows: [["reader", "kB"], ...rows] };
}

/** Documents of one length, a quarter of a megabyte in all. */
function documents(text: string): string[] {
  const long = `${text} `.repeat(Math.ceil(250_000 / text.length));
  return Array.from({ length: Math.floor(long.length / documentLength) }, (_, i) =>
    long.slice(i * documentLength, (i + 1) * documentLength),
  );
}
