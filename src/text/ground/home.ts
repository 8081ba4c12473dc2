import type { Story } from "../extract/story.ts";
import { bearerOf } from "./bearings.ts";
import type { Claim } from "./claims.ts";
import { sightingsOf } from "./figures.ts";
import { placeOfName } from "./judge-name.ts";
import { enough } from "./judge-words.ts";
import { isSubjectSlot } from "./names.ts";
import { narrowed, type Scene } from "./scene.ts";
import { shareOf, wordsOf } from "./text-words.ts";

/** Where in an article of several items a record is at home. */
export interface Home {
  /** The items that speak of it. */
  scene: Scene;
  /** Whether most of what the record says stands in items that do not name whom it is of. */
  torn: boolean;
}

/** How much each sort of claim tells of the place; words and names are seldom in two items by chance. */
const weights = { name: 1.2, words: 1.2, money: 1, percentage: 1, count: 1, period: 0.5, member: 0 };

/**
 * Finds the items of an article that a record speaks of: those that name whom it is of, and of these the ones that hold most of
 * the rest.
 *
 * @param claims - What the record says.
 * @param scene - The article.
 * @returns The home; all of the article where it has one item.
 */
export function homeOf(claims: readonly Claim[], scene: Scene): Home {
  if (scene.stories.length < 2) return { scene, torn: false };
  const parts = scene.stories.map((story) => narrowed(scene, [story]));
  const held = claims.map((claim) => ({ claim, parts: parts.filter((part) => stands(claim, part)) }));
  const naming = held.filter(({ claim }) => isSubjectSlot(claim.slot)).flatMap((one) => one.parts);
  const rest = held.filter(({ claim }) => !isSubjectSlot(claim.slot));
  const weigh = (part: Scene): number =>
    rest.reduce((sum, one) => sum + (one.parts.includes(part) ? weights[one.claim.sort] : 0), 0);
  const pool = naming.length > 0 ? naming : parts;
  const most = Math.max(...pool.map(weigh));
  const homes = pool.filter((part) => weigh(part) === most);
  const away = rest.filter((one) => one.parts.length > 0 && !one.parts.some((part) => homes.includes(part)));
  const lost = away.reduce((sum, { claim }) => sum + weights[claim.sort], 0);
  const stories: Story[] = homes.flatMap((part) => part.stories);
  return { scene: narrowed(scene, stories), torn: lost > 0 && lost >= most };
}

function stands(claim: Claim, part: Scene): boolean {
  switch (claim.sort) {
    case "name":
      return placeOfName(bearerOf(claim.value, part), part) !== null;
    case "words":
      return shareOf(claim.value, wordsOf(part.stories[0]!)).share >= enough;
    case "member":
      return false;
    case "period": {
      const { start, end } = claim.value;
      return part.times.some(({ mention }) => {
        if (mention.type !== "period") return false;
        return (start !== null && mention.value.start === start) || (end !== null && mention.value.end === end);
      });
    }
    default:
      return sightingsOf(claim, part, true).length > 0;
  }
}
