import type { PeriodMention, TimeMention } from "../../evidence/mention.ts";
import type { Period } from "../../values/period.ts";
import { normalise } from "../normalise.ts";
import { joinRun, placeJoined } from "./edges.ts";
import type { TimeExpression } from "./expression.ts";
import { type MovingMatch, movingMatch } from "./match.ts";
import { type MovingScene, movingScene } from "./moving-scene.ts";
import { checkTimeOptions, type TimeOptions } from "./options.ts";
import { placeTime } from "./place-time.ts";
import { type Reading, readRun } from "./read-run.ts";
import type { TimeReader } from "./reader.ts";
import { type Run, scanRuns } from "./scan.ts";
import type { Scene } from "./scene.ts";

/**
 * Finds every expression of time, each by itself: the two ends of a range are two mentions, "the past three months" is a
 * length.
 *
 * @param text - Prose.
 * @param reader - The language.
 * @param options - Reference and conventions.
 * @returns Mentions in order.
 * @throws {@link NutgrafError} `option.invalid`.
 */
export function findTimesIn(text: string, reader: TimeReader, options: TimeOptions): TimeMention[] {
  const mentions: TimeMention[] = [];
  readTimes(text, reader, options, (run, readings, scene) => {
    for (const reading of readings) {
      const { start, end } = spanOf(run, reading);
      const words = text.slice(start, end);
      const edge =
        reader.language.edges.before[(reading.from > 0 ? run.parts[reading.from - 1] : undefined)?.word ?? ""] ?? null;
      scene.moveTo(start, end, edge);
      const found = attempt(() => placeTime(reading.said, words, scene));
      if (!found) continue;
      mentions.push({ ...found, text: words, start, end, ambiguous: isAmbiguous(reading.said) } as TimeMention);
      (found.value as { text: string | null }).text = words;
      if (found.type === "clock-time") scene.day = found.value.date;
      remember(scene, reading.said, found.type === "period" ? found.value : null);
    }
  });
  return mentions;
}

/**
 * Finds every stretch of days that a text states, ranges and open sides put together.
 *
 * @param text - Prose.
 * @param reader - The language.
 * @param options - Reference and conventions.
 * @returns Mentions in order that do not overlap.
 * @throws {@link NutgrafError} `option.invalid`.
 */
export function findPeriodsIn(text: string, reader: TimeReader, options: TimeOptions): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  readTimes(text, reader, options, (run, readings, scene) => {
    for (const joined of joinRun(run, readings, reader)) {
      const { start, end } = spanOf(run, joined);
      const words = text.slice(start, end);
      scene.moveTo(start, end, joined.edge);
      const value = attempt(() => placeJoined(joined, words, scene));
      if (!value) continue;
      value.text = words;
      mentions.push({ value, text: words, start, end, ambiguous: isAmbiguous(joined.said) });
      remember(scene, joined.said, value);
    }
  });
  return mentions;
}

type ReadRun = (run: Run, readings: readonly Reading[], scene: MovingScene) => void;

function readTimes(text: string, reader: TimeReader, options: TimeOptions, read: ReadRun): void {
  const clean = normalise(text);
  const start = checkTimeOptions(options);
  let scene: MovingScene | undefined;
  let view: MovingMatch | undefined;
  scanRuns(clean, reader.lexicon, (run) => {
    view ??= movingMatch(clean);
    const readings = readRun(run, view, reader.rules);
    if (readings.length === 0) return;
    scene ??= movingScene(start, clean, reader.cues);
    read(run, readings, scene);
  });
}

/** A place outside the years 1 to 9999 is none: "9000 years later" is left alone. */
function attempt<T>(place: () => T | null): T | null {
  try {
    return place();
  } catch {
    return null;
  }
}

const spanOf = (run: Run, { from, to }: { from: number; to: number }) => ({
  start: run.starts[from]!,
  end: run.ends[to - 1]!,
});

/** Keeps what later expressions may be told from. */
function remember(scene: Scene, said: TimeExpression, value: Period | null): void {
  if (said.kind === "reference") return;
  if (said.kind === "fiscal" && said.own && said.yearEnd) scene.fiscalYearEnd = said.yearEnd;
  const named = said.kind === "calendar" || said.kind === "relative";
  if (value?.unit === "quarter" && value.start !== null && value.end !== null && named) {
    scene.compared = value;
    if (value.start > (scene.quarter?.start ?? "") && value.end <= quarterLimit(scene)) scene.quarter = value;
  }
  // "The nine months" and "the year" are compared with those of the year before.
  if ((said.kind === "within" && said.count > 1) || (said.kind === "duration" && /^P[69]M$/.test(said.iso)))
    scene.compared = null;
  if (value?.unit === "day" && value.start) scene.day = value.start;
  if (value?.start && said.kind === "calendar") scene.anchor = value;
}

const quarterLimit = ({ reference }: Scene): string => (reference === null ? "9999" : `${reference.slice(0, 7)}-99`);

function isAmbiguous(said: TimeExpression): boolean {
  if (said.kind === "calendar") return said.ambiguous === true;
  if (said.kind === "range") return isAmbiguous(said.from) || isAmbiguous(said.to);
  return said.kind === "piece" && isAmbiguous(said.of);
}
