import type { NewsRecord } from "../../records/news-record.ts";
import type { Item } from "../article.ts";
import type { Finding } from "../extract/draft.ts";
import type { GuidanceFrame } from "../extract/guidance/frame.ts";
import { guidanceFrames } from "../extract/guidance/frames.ts";
import { readGuidance } from "../extract/guidance/guidance.ts";
import { readPolicies } from "../extract/policy/announcement.ts";
import type { Spot } from "../extract/spot.ts";
import { type Compiled, openStory, type Sentence, type Story } from "../extract/story.ts";
import { readTradeMeasures } from "../extract/trade/measure.ts";
import type { ReadingOptions } from "../language.ts";
import { type Folded, foldedName, subjectsIn } from "./names.ts";
import { type Scene, type Sighting, survey, type Use } from "./scene.ts";

/**
 * Reads an article for what its values are used for: the reader's own records, and the statements that it refuses.
 *
 * @param items - The article.
 * @param compiled - The reader's tables.
 * @param options - What the caller says about open times and currencies.
 * @returns The scene.
 */
export function openScene(items: readonly Item[], compiled: Compiled, options: ReadingOptions): Scene {
  const scenes = items.map((item) => {
    const story = openStory(item, compiled, options);
    const scene = survey(story);
    const sentences = scene.sentences.map(({ sentence }) => sentence);
    const mark = marker(scene);
    const findings = readAll(story, sentences);
    for (const { record } of findings) if (record) markRecord(record, story, mark);
    for (const sentence of sentences) {
      for (const frame of guidanceFrames(story, sentence)) if (frame.refused) markFrame(frame, story, mark);
    }
    return { ...scene, findings: findings.map((finding) => ({ story, finding })) };
  });
  return {
    stories: scenes.flatMap(({ stories }) => stories),
    sentences: scenes.flatMap(({ sentences }) => sentences),
    money: scenes.flatMap(({ money }) => money),
    percentages: scenes.flatMap(({ percentages }) => percentages),
    counts: scenes.flatMap(({ counts }) => counts),
    times: scenes.flatMap(({ times }) => times),
    bearers: scenes.flatMap(({ bearers }) => bearers),
    pairs: scenes.flatMap(({ pairs }) => pairs),
    findings: scenes.flatMap(({ findings }) => findings),
  };
}

function readAll(story: Story, sentences: readonly Sentence[]): Finding[] {
  return [...readGuidance(story, sentences), ...readTradeMeasures(story, sentences), ...readPolicies(story, sentences)];
}

type Mark = (spot: Spot, use: Use) => void;

/** Gives a function that notes a use on the values at a place. They are in reading order, so that each is found by halving. */
function marker({ money, percentages, counts, times }: Scene): Mark {
  const lists: (readonly Sighting[])[] = [money, percentages, counts, times];
  const startOf = ({ sentence, mention }: Sighting): number => sentence.part * 2 ** 32 + mention.start;
  return ({ part, start, end }, use) => {
    for (const list of lists) {
      let [from, to] = [0, list.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (startOf(list[middle]!) < part * 2 ** 32 + start) from = middle + 1;
        else to = middle;
      }
      // The one before may begin earlier and still reach into the place.
      for (let k = Math.max(0, from - 1); k < list.length; k++) {
        const { mention, sentence, uses } = list[k]!;
        if (sentence.part > part || (sentence.part === part && mention.start >= end)) break;
        if (sentence.part === part && start < mention.end) uses.push(use);
      }
    }
  };
}

/** Fields that hold a figure or a time. */
const valueField = /\/(?:level|percentage|money|value|prior|change|affectedTrade|period|effective|deadline|announced)$/;

function markRecord(record: NewsRecord, story: Story, mark: Mark): void {
  const subjects = subjectsIn(record, story.compiled.language.nameWords());
  for (const { field, start, end, part } of record.evidence) {
    if (start === null || end === null || !valueField.test(field)) continue;
    const amount = /^\/amounts\/(\d+)\/money$/.exec(field)?.[1];
    const previous = amount && "amounts" in record && record.amounts[Number(amount)]?.nature === "previous";
    const slot = field.replace(/\/\d+/g, "") + (previous ? "#previous" : "");
    const use: Use = { kind: record.kind, slot, subjects, record, refused: null };
    mark({ part: story.item.parts.findIndex((one) => one.part === part), start, end }, use);
  }
}

/** A statement that no record comes of: a past result, somebody else's forecast. */
function markFrame(frame: GuidanceFrame, story: Story, mark: Mark): void {
  const table = story.compiled.language.nameWords();
  const subjects: Folded[] = frame.company ? [foldedName(frame.company.name.text, table)] : [];
  const kind = frame.metric === "capex" ? "capex-guidance" : "revenue-outlook";
  const places: [string, { spot: Spot } | null][] = [
    ["/level", frame.level],
    ["/growth/percentage", frame.growth],
    ["/prior/level", frame.prior.level],
    ["/prior/growth/percentage", frame.prior.growth],
    ["/baseline/level", frame.baseline.level],
    ["/revision/money", frame.revision.money],
    ["/revision/percentage", frame.revision.percentage],
  ];
  for (const [slot, placed] of places) {
    if (placed) mark(placed.spot, { kind, slot, subjects, record: null, refused: frame.refused });
  }
}
