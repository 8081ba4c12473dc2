import { checkRecord } from "../../records/check-record.ts";
import type { Article, Candidate, Extraction, Item } from "../article.ts";
import { openArticle } from "../article.ts";
import type { ReadingOptions } from "../language.ts";
import { refuseDenied } from "./denial.ts";
import type { Finding } from "./draft.ts";
import { readGuidance } from "./guidance/guidance.ts";
import { isForeign } from "./language-guard.ts";
import { mergeRecords } from "./merge.ts";
import { readPolicies } from "./policy/announcement.ts";
import { type Compiled, openStory, type Sentence, type Story } from "./story.ts";
import { readTradeMeasures } from "./trade/measure.ts";
import { isHot } from "./triggers.ts";

/** What the caller says about an extraction. */
export interface ExtractOptions extends ReadingOptions {
  /** Whether to tell why each candidate became a record or not. */
  explain?: boolean;
}

/**
 * Takes the records out of an article: one pass that finds the sentences worth a look, and a closer look at those.
 *
 * @param article - The article, or its text alone.
 * @param compiled - The reader's tables.
 * @param options - What the caller says about open times and currencies.
 * @returns The records in reading order.
 * @throws {@link NutgrafError} with `option.invalid` where the article holds no text at all or `published` is no date.
 */
export function extractFrom(article: Article | string, compiled: Compiled, options: ExtractOptions): Extraction {
  const { explain = false, ...reading } = options;
  const items = openArticle(article, compiled.language.tag);
  const [own, foreign] = [compiled.language.functionWords(), compiled.language.foreignWords()];
  const extraction: Extraction = { records: [], skipped: null };
  const candidates: Candidate[] = [];
  const read = items.filter((item) => !isForeign(item.parts, own, foreign, compiled.lexicon));
  if (read.length === 0 && items.some((item) => item.parts.length > 0)) extraction.skipped = "language";
  for (const item of read) {
    const findings = readItem(item, compiled, reading);
    for (const { record } of findings) if (record) extraction.records.push(record);
    if (explain) candidates.push(...findings.map((finding) => candidateOf(item, finding)));
  }
  if (explain) extraction.candidates = candidates;
  return extraction;
}

function readItem(item: Item, compiled: Compiled, options: ReadingOptions): Finding[] {
  const story = openStory(item, compiled, options);
  const hot = hotSentences(story);
  const found = [...readGuidance(story, hot), ...readTradeMeasures(story, hot), ...readPolicies(story, hot)];
  const order = ({ spot }: Finding): number => spot.part * 1e9 + spot.start;
  const sound = refuseDenied(story, hot, found).map(refuseUnsound);
  return mergeRecords(sound.sort((a, b) => order(a) - order(b)));
}

function hotSentences(story: Story): Sentence[] {
  const sentences: Sentence[] = [];
  story.places.forEach((place, index) => {
    if (isHot(story.texts[place.part]!, place, story.compiled.triggers, story.compiled.language.hintsAtFigure))
      sentences.push(story.read(index)!);
  });
  return sentences;
}

/** A record whose fields contradict each other was misread: better none. */
function refuseUnsound(finding: Finding): Finding {
  if (!finding.record || checkRecord(finding.record).length === 0) return finding;
  return { ...finding, record: null, refused: "contradictory" };
}

function candidateOf(item: Item, { kind, spot, cue, record, refused }: Finding): Candidate {
  const { part, text } = item.parts[spot.part]!;
  return {
    kind,
    quote: text.slice(spot.start, spot.end),
    start: spot.start,
    end: spot.end,
    segment: item.source.segment ?? 0,
    part,
    cue,
    refused,
    record: record?.id ?? null,
  };
}
