import type { CountLexicon } from "../../figures/count.ts";
import { figureWords } from "./hedge.ts";

/** Nouns that a figure before them does not count: units of time and measure, parts of scores and clocks. */
const uncounted =
  "years months weeks days hours minutes seconds quarters decades centuries fiscal calendar year month week day hour minute second times time january february march april may june july august september october november december percent percentage points point basis degrees mph kph rpm pm am cents pence pounds p.m a.m";

/** Plurals that do not end in s. */
const irregularPlurals =
  "people men women children staff personnel aircraft police feet mice cattle sheep fish media data teeth geese alumni criteria phenomena spacecraft headcount infantry";

/** Words that end in s and are no plural. */
const notPlurals =
  "this its his was is has us as across plus less business various versus gas press class process access series congress previous serious famous status focus bus crisis analysis basis success progress address loss glass mass boss cross success minus thus perhaps always towards besides does goes says religious dangerous enormous numerous continuous overseas";

/** Words that cannot be a counted noun or a part of one, besides those that no figure is of. */
const plainWords =
  "here onto till either neither been being am has have had having do does did shall must you i your my him them us whom whose why how just yesterday tomorrow ago later earlier says say told added according because although though however meanwhile despite across throughout behind beyond plus minus up down out off yearly daily included follow following followed range she they we he his her their our who which what where these those it its there several many few such nor yet both amid among via through altogether can could may might should";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** English words for counting. */
export function countWords(): CountLexicon {
  return {
    uncounted: wordSet(uncounted),
    plurals: wordSet(irregularPlurals),
    notPlural: wordSet(notPlurals),
    plain: wordSet(`${figureWords.plain} ${plainWords}`),
    isPlural: (word) => word.length > 3 && word.endsWith("s") && !word.endsWith("ss"),
  };
}
