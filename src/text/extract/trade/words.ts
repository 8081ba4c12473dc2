import type { TradeChange } from "../../../records/trade-measure.ts";

/** What a noun says that is done with a measure, or how far it has got. */
export type NominalAct = TradeChange | "threatened" | "proposed";

/** Words that only the phrase around a trade measure looks at, lower case, as they stand in a text. */
export interface TradeWords {
  /** Describe a measure, never its goods: "retaliatory", "steep". */
  kind: ReadonlySet<string>;
  /** Goods without a name of their own: "products", "imports". */
  generic: ReadonlySet<string>;
  /** Heads of a phrase that say how much, "of" what follows: "a range of". */
  range: ReadonlySet<string>;
  /** Open a phrase for goods without being part of them: "other", "certain". */
  skip: ReadonlySet<string>;
  /** Lead to where goods come from: "imported", "made". */
  origin: ReadonlySet<string>;
  /** End the phrase that names goods: "under", "amid". */
  stop: ReadonlySet<string>;
  /** Deal in the goods that stand before them: "shrimp exporters". */
  trader: ReadonlySet<string>;
  /** Stand for one country named before: "island". */
  place: ReadonlySet<string>;
  /** Any other country: "abroad". */
  abroad: ReadonlySet<string>;
  /** At once, from the day of the article: "immediately". */
  immediate: ReadonlySet<string>;
  /** Point at what was named before: "the". */
  definite: ReadonlySet<string>;
  /** Are no goods: "island", "producers". */
  notGoods: ReadonlySet<string>;
  /** Can act for a government: "lawmakers". */
  body: ReadonlySet<string>;
  /** Acts of law that do what they say: "bill", "decree". */
  law: ReadonlySet<string>;
  /** Open a clause for what has not come about: "before", "until". */
  sooner: ReadonlySet<string>;
  /** Courts. */
  court: ReadonlySet<string>;
  /** Fix which of several days or months is meant: "next". */
  fixed: ReadonlySet<string>;
  /** What nouns say that is done: "removal". */
  nominal: ReadonlyMap<string, NominalAct>;
}
