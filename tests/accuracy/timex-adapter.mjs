import { findTimes } from "../../dist/en.js";
import { toTimex3 } from "../../dist/interop.js";

export const name = "nutgraf";

/** Gives the time expressions of a text as the TempEval-3 scorer takes them. */
export async function extract(text, { dct }) {
  return findTimes(text, { reference: dct, fiscalYearEnd: 12 }).map((mention) => ({
    start: mention.start,
    end: mention.end,
    ...toTimex3(mention, dct.slice(0, 10)),
  }));
}
