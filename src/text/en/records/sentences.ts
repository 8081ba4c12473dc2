import { once } from "../../once.ts";
import type { SentenceWords } from "../../sentences.ts";

/**
 * Abbreviations and usual first words of English sentences.
 *
 * @returns The tables.
 */
export const sentenceWords: () => SentenceWords = /* @__PURE__ */ once(() => ({
  abbreviations: new Set(
    "mr mrs ms dr prof gen sen rep gov lt col capt st jr sr inc corp co ltd plc vs no nos jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n e.u u.s.a u.a.e e.g i.e etc approx est bros dept fig al mt ft p.m a.m s.a n.v s.p.a l.p b.v".split(
      " ",
    ),
  ),
  mayEnd: new Set("inc corp co ltd plc u.s u.k u.n e.u u.s.a u.a.e jr sr etc p.m a.m s.a n.v s.p.a l.p b.v".split(" ")),
  openers: new Set(
    "the a an it its in on at he she they we this that these those but and for to as if when while after before analysts shares last however meanwhile under with also by from there his her their our some many most no not".split(
      " ",
    ),
  ),
}));

/**
 * Words that any English prose is full of; a text without them is in another language.
 *
 * @returns The words.
 */
export const functionWords: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () =>
    new Set(
      "the of to and in a is that for it as was with be by on not he his but at are this have from or had an they which one were all their there been if more when will would who so no out up into its said has by than expects expected".split(
        " ",
      ),
    ),
);

/**
 * Words that prose of other languages in Latin letters is full of; names such as "Banco de la Costa" hold a few of them.
 *
 * @returns The words.
 */
export const foreignWords: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () =>
    new Set(
      "der die das und für mit auf ist nicht dem den des ein eine einen wird sich von zum zur le les des et une dans pour sur est du au aux qui que el los las del por para con según una más il di che per nel della dei sono het een van voor met zijn wordt och för att som på det av med na się że oraz ve bir için ile olarak yang dan untuk dengan pada ini o os em um não".split(
        " ",
      ),
    ),
);
