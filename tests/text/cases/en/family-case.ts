/** What a row asks of one record; a field that is left out is not asked for, a list offers readings to choose from. */
export interface ExpectedRecord {
  /** Kind of the record, in short. */
  kind: "capex" | "revenue" | "trade" | "policy";
  /** Company or first actor: a name, part of one, or an ISO 3166-1 code. */
  who?: string | string[];
  /** Guidance: what is done with it. */
  action?: string | string[];
  /** Guidance: amount, as `USD 4bn..4.2bn`, `USD ~4bn`, `USD <=4bn`. */
  level?: string;
  /** Guidance: growth, as `-5%`, `10%..12%`. */
  growth?: string;
  /** Guidance: level or growth that was said before; trade: rate before. `none` where there is none. */
  prior?: string;
  /** Guidance: actual that it is compared with. */
  baseline?: string;
  /** Guidance: size of the revision. */
  revision?: string;
  /** Guidance: `total`, `per-year`, `per-quarter`. */
  rateOf?: string | string[];
  /** Guidance: kind of part of the company. */
  scope?: string;
  /** Days of the period, `2026-01-01..2026-12-31`; of a trade measure when it applies, `2026-07-01..` or `none`. */
  period?: string;
  /** Trade: means. */
  instrument?: string | string[];
  /** Trade: what is done with the means. */
  change?: string | string[];
  /** Trade and policy: how far it has got. */
  stage?: string | string[];
  /** Trade: the duty. */
  rate?: string;
  /** Trade: step, part of its words. */
  phase?: string;
  /** Trade: all jurisdictions that it hits, as ISO 3166-1 codes. */
  targets?: string[];
  /** Trade: firms that it names. */
  firms?: string[];
  /** Trade: goods. */
  products?: string[];
  /** Trade: value of the goods hit. */
  affected?: string;
  /** Policy: how the text puts it. */
  modality?: string;
  /** Policy: days on which it was announced. */
  announced?: string;
  /** Policy: sectors and those who gain, `none` where the text names none. */
  gains?: string;
  /** Policy: amounts that it names. */
  amounts?: string[];
  /** Policy: part of the programme's name. */
  programme?: string;
  /** Policy: values of aims without sign, each with the last day of its deadline: `45% 2030-12-31`. */
  goals?: string[];
  /** Policy: part of the words of the level that an aim is counted from. */
  from?: string;
  /** Policy: body and step of the approval. */
  approval?: string;
}

/** One text of a family, and what a careful reader takes from it; no records: a near miss that must stay silent. */
export interface FamilyCase {
  /** The text. */
  text: string;
  /** Day of publication; 2026-03-02, a Monday, where left out. */
  published?: string;
  /** The records, in any order. */
  records: ExpectedRecord[];
  /** Why the reader does not satisfy the row yet. */
  fails?: string;
}

/** Rows by the name of their family. */
export type FamilyCases = Record<string, FamilyCase[]>;
