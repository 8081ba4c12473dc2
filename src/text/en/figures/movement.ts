import type { Movement } from "../../figures/word.ts";

/** Verbs and nouns of movement in their base form, and the forms that are not made with an ending of regular verbs. */
const bases: Readonly<Record<Movement, string>> = {
  any: "move change revise adjust widen shift swing turn push update upgrade downgrade tick edge went go goes going gone came swung bring brought take took back",
  up: "gain jump climb add advance increase soar surge rally expand improve raise hike lift boost accelerate swell strengthen appreciate rebound recover spike balloon up rise rose risen grow grew grown growth higher greater more leap leapt upward improvement expansion appreciation",
  down: "drop decline decrease tumble plunge lower reduce slash narrow weaken ease plummet retreat dip dipped dipping slip slump trim contract crash halve sink slide dive depreciate slow soften down fall fell fallen lose lost loss losses slid sank sunk shed shedding cut cutting shrink shrank shrunk less fewer reduction contraction depreciation slowdown dove",
};

/** What the forms of a regular word have in common: "rallied" and "rally", "dropping" and "drop". */
const stemOf = (word: string): string => word.replace(/(?<=...)(?:(.)\1)?(?:ie[sd]|e[sd]?|ing|s|y)?$/, "$1");

/** Says which way an English word of movement points. */
export function englishMovement(): (word: string) => Movement | undefined {
  const ways = new Map<string, Movement>();
  for (const way of ["any", "up", "down"] as const) {
    for (const base of bases[way].split(" ")) ways.set(stemOf(base), way);
  }
  return (word) => ways.get(stemOf(word));
}
