import type { Identifiable } from "../../records/record-identity.ts";
import { issue, NutgrafError } from "../../values/issue.ts";
import { type Article, openArticle } from "../article.ts";
import type { Compiled } from "../extract/story.ts";
import type { ReadingOptions } from "../language.ts";
import { bearingsOf } from "./bearings.ts";
import type { Bench, GroundedField } from "./bench.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { homeOf } from "./home.ts";
import { judgeFigure } from "./judge-figure.ts";
import { judgeName } from "./judge-name.ts";
import { judgePeriod } from "./judge-period.ts";
import { judgeMember, judgeWords } from "./judge-words.ts";
import { isSubjectSlot } from "./names.ts";
import { openScene } from "./open-scene.ts";
import type { Scene } from "./scene.ts";

/** What a text says of a record that somebody else wrote. */
export interface Grounding {
  /** Every number, date, currency, name, phrase and member of a list in the record, in its order. */
  fields: GroundedField[];
}

/** What another item states is not said of what this record is about. */
const away = { state: "elsewhere", how: "it stands in another item than the rest of the record" } as const;

/**
 * Checks a record that somebody else wrote against its text.
 *
 * @param record - The record.
 * @param article - Its text.
 * @param compiled - The reader's tables.
 * @param options - What the caller says about open times and currencies.
 * @returns What the text says of each field.
 * @throws {@link NutgrafError} with `option.invalid` where the article holds no text at all or `published` is no date,
 *   `type.mismatch` where the record is none.
 */
export function groundRecord(
  record: Identifiable,
  article: Article | string,
  compiled: Compiled,
  options: ReadingOptions,
): Grounding {
  if (typeof record !== "object" || record === null) {
    throw new NutgrafError([issue("type.mismatch", "", "a record, which is an object", record)]);
  }
  const scene = openScene(openArticle(article, compiled.language.tag), compiled, options);
  const claims = claimsOf(record);
  const home = homeOf(claims, scene);
  const found = judgeAll(claims, record, home.scene);
  if (home.scene.stories.length < scene.stories.length) {
    const anywhere = new Map([...judgeAll(claims, record, scene).values()].flat().map((field) => [field.field, field]));
    for (const field of [...found.values()].flat()) {
      const other = anywhere.get(field.field);
      if (field.state === "notInText" && other && other.state !== "notInText") Object.assign(field, other, away);
    }
  }
  if (home.torn) {
    for (const { field, slot } of claims)
      if (isSubjectSlot(slot)) for (const one of found.get(field)!) Object.assign(one, away);
  }
  return { fields: claims.flatMap(({ field }) => found.get(field)!) };
}

/** Figures come first: what bears them out tells which names and times belong to them. */
function judgeAll(claims: readonly Claim[], record: Identifiable, scene: Scene): Map<string, GroundedField[]> {
  const bench: Bench = { own: bearingsOf(record, scene), anchors: [] };
  const found = new Map<string, GroundedField[]>();
  const isFigure = ({ sort }: Claim): boolean => sort === "money" || sort === "percentage" || sort === "count";
  for (const claim of [...claims.filter(isFigure), ...claims.filter((one) => !isFigure(one))]) {
    found.set(claim.field, judge(claim, bench, claims));
  }
  return found;
}

function judge(claim: Claim, bench: Bench, claims: readonly Claim[]): GroundedField[] {
  switch (claim.sort) {
    case "period":
      return judgePeriod(claim, bench);
    case "name":
      return judgeName(claim, bench, claims);
    case "words":
      return judgeWords(claim, bench);
    case "member":
      return judgeMember(claim, bench);
    default:
      return judgeFigure(claim, bench);
  }
}
