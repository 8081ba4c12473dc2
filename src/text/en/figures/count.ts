import type { CountLexicon } from "../../figures/count.ts";

/** Nouns that a figure before them does not count: units of time and measure, parts of scores and clocks. */
const uncounted =
  "years months weeks days hours minutes seconds quarters decades centuries fiscal calendar year month week day hour minute second times time january february march april may june july august september october november december percent percentage points point basis degrees mph kph rpm pm am cents pence pounds p.m a.m";

/** Plurals that do not end in s. */
const irregularPlurals =
  "people men women children staff personnel aircraft police feet mice cattle sheep fish media data teeth geese alumni criteria phenomena spacecraft headcount infantry";

/** Words that end in s and are no plural. */
const notPlurals =
  "this its his was is has us as across plus less business various versus gas press class process access series congress previous serious famous status focus bus crisis analysis basis success progress address loss glass mass boss cross success minus thus perhaps always towards besides does goes says religious dangerous enormous numerous continuous overseas";

/** Words that cannot be a counted noun or a part of one. */
const plainWords =
  "a an the another several many few some no more most such of in on at by for from to and or but nor so yet as if when while than then that this these those there here with without within into onto over under above below about after before during since until till per each every any all both either neither no not is are was were be been being am has have had having do does did will would shall should can could may might must it its he she they we you i his her their our your my him them us who whom whose which what where why how also only just even still already now today yesterday tomorrow ago later earlier next last said says say told added according because although though however meanwhile compared versus vs via despite amid among against between across through throughout behind beyond plus minus up down out off annually yearly monthly daily weekly apiece overall total altogether respectively worth including included excluding follow following followed range";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** English words for counting. */
export function countWords(): CountLexicon {
  return {
    uncounted: wordSet(uncounted),
    plurals: wordSet(irregularPlurals),
    notPlural: wordSet(notPlurals),
    plain: wordSet(plainWords),
    isPlural: (word) => word.length > 3 && word.endsWith("s") && !word.endsWith("ss"),
  };
}
