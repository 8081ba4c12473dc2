import type { Movement } from "../figures/words.ts";

/** Verbs and nouns of movement: regular verbs by their stem, other forms written out. */
const rows: Readonly<Record<Movement, { regular: string; other: string }>> = {
  up: {
    regular:
      "gain jump climb add advance increase soar surge rally expand improve raise hike lift boost accelerate swell strengthen appreciate rebound recover spike balloon",
    other:
      "up rise rises rose rising risen grow grows grew growing grown growth higher greater more leap leaps leapt leaped upward growing expansion improvement appreciation",
  },
  down: {
    regular:
      "drop decline decrease tumble plunge lower reduce slash narrow weaken ease plummet retreat dip slip slump trim contract crash halve sink slide dive depreciate slow soften",
    other:
      "down fall falls fell falling fallen lose loses lost losing loss slid sank sunk shed sheds shedding cut cuts cutting shrink shrinks shrank shrunk shrinking lower less fewer reduction contraction depreciation slowdown dove trimmed",
  },
  any: {
    regular: "move change revise adjust widen shift swing turn push update upgrade downgrade tick edge",
    other: "went goes go going gone came swung brought bringing taking took back",
  },
};

/** English words of movement in every form, with the way they point. */
export function englishMovements(): Map<string, Movement> {
  const forms = new Map<string, Movement>();
  for (const way of ["any", "up", "down"] as const) {
    for (const stem of rows[way].regular.split(" ")) {
      const base = stem.endsWith("e")
        ? stem.slice(0, -1)
        : /(?:^|[^aeiou])[aeiou][pm]$/.test(stem) && stem !== "develop"
          ? stem + stem.slice(-1)
          : stem;
      for (const form of [stem, `${stem}s`, `${base}ed`, `${base}ing`, `${stem.slice(0, -1)}ies`]) forms.set(form, way);
      if (stem.endsWith("y")) forms.set(`${stem.slice(0, -1)}ied`, way);
      if (stem.endsWith("sh")) forms.set(`${stem}es`, way);
    }
    for (const form of rows[way].other.split(" ")) forms.set(form, way);
  }
  return forms;
}
