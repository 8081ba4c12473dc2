/** What a text says of some fields of a record. */
export interface GroundCase {
  /** The text. */
  text: string;
  /** Day of the article; 2026-03-02 where left out. */
  published?: string;
  /** The record, without what a parser fills in. */
  record: Record<string, unknown>;
  /** State by field. */
  fields: Record<string, string>;
  /** Why, where it is not plain. */
  why?: string;
}

const usd = (low: number, high = low) => ({ low, high, bound: low === high ? "exact" : "range", currency: "USD" });
const percent = (figure: number) => ({ low: figure, high: figure, bound: "exact", unit: "percent" });
const year = (number: number) => ({ start: `${number}-01-01`, end: `${number}-12-31`, open: null });
const capex = (rest: object) => ({ kind: "capex-guidance", company: { name: "Orla Cement" }, ...rest });
const outlook = (rest: object) => ({ kind: "revenue-outlook", company: { name: "Orla Cement" }, ...rest });

/** Own sentences; each row beside its near miss. */
export const groundCases: Record<string, GroundCase[]> = {
  "a figure": [
    {
      text: "Orla Cement plans capital expenditure of $1,250 million in 2026.",
      record: capex({ level: usd(1.25e9) }),
      fields: {
        "/level/low": "stated",
        "/level/high": "stated",
        "/level/currency": "stated",
        "/level/bound": "stated",
      },
    },
    {
      text: "Orla Cement plans capital expenditure of $1.268 billion in 2026.",
      record: capex({ level: usd(1.27e9) }),
      fields: { "/level/low": "stated" },
      why: "rounded to the digits of the record",
    },
    {
      text: "Orla Cement plans capital expenditure of about $1 billion in 2026.",
      record: capex({ level: usd(1.13e9) }),
      fields: { "/level/low": "notInText" },
      why: "the record knows more than the text",
    },
    {
      text: "Orla Cement plans capital expenditure of $40 million to $44 million in 2026.",
      record: capex({ level: usd(42e6) }),
      fields: { "/level/low": "derived", "/level/bound": "derived" },
    },
    {
      text: "Orla Cement plans capital expenditure of NT$33 billion ($1.1 billion) in 2026.",
      record: capex({ level: usd(1.1e9) }),
      fields: { "/level/low": "derived", "/level/currency": "derived" },
    },
    {
      text: "Orla Cement plans capital expenditure of more than $40 million in 2026.",
      record: capex({ level: usd(40e6) }),
      fields: { "/level/low": "stated", "/level/bound": "notInText" },
      why: "an end that the text leaves open",
    },
    {
      text: "Orla Cement plans capital expenditure of $40 million in 2026.",
      record: capex({ level: usd(40e9) }),
      fields: { "/level/low": "notInText" },
      why: "a slip of the scale",
    },
    {
      text: "Orla Cement plans capital expenditure of up to $40 million in 2026.",
      record: capex({ level: usd(30e6, 40e6) }),
      fields: { "/level/low": "notInText", "/level/high": "stated" },
      why: "an invented end",
    },
  ],
  "a currency": [
    {
      text: "Orla Cement plans capital expenditure of 40 million Swiss francs in 2026.",
      record: capex({ level: { ...usd(40e6), currency: "EUR" } }),
      fields: { "/level/low": "stated", "/level/currency": "notInText" },
    },
    {
      text: "Orla Cement of Canada plans capital expenditure of $40 million in 2026.",
      record: capex({ level: { ...usd(40e6), currency: "CAD" } }),
      fields: { "/level/currency": "derived" },
      why: "the sign is shared, and the text names the country",
    },
    {
      text: "Orla Cement plans capital expenditure of $40 million in 2026.",
      record: capex({ level: { ...usd(40e6), currency: "AUD" } }),
      fields: { "/level/currency": "notInText" },
    },
  ],
  "a value that is said of something else": [
    {
      text: "Orla Cement raised its 2026 capital expenditure plan to $40 million from $30 million.",
      record: capex({ level: usd(30e6) }),
      fields: { "/level/low": "elsewhere", "/company/name": "stated" },
    },
    {
      text: "Orla Cement raised its 2026 capital expenditure plan to $40 million from $30 million.",
      record: capex({ level: usd(40e6), prior: { level: usd(30e6) } }),
      fields: { "/level/low": "stated", "/prior/level/low": "stated" },
    },
    {
      text: "Orla Cement expects capital expenditure of $40 million in 2026. Tarrant Steel expects capital expenditure of $90 million in 2026.",
      record: capex({ level: usd(90e6) }),
      fields: { "/level/low": "elsewhere" },
    },
    {
      text: "Orla Cement expects capital expenditure of $40 million in 2026. Tarrant Steel expects capital expenditure of $90 million in 2026.",
      record: { ...capex({ level: usd(40e6) }), company: { name: "Tarrant Steel" } },
      fields: { "/company/name": "elsewhere" },
    },
    {
      text: "Orla Cement expects revenue of $40 million in 2026 and $55 million in 2027.",
      record: outlook({ level: usd(55e6), period: year(2026) }),
      fields: { "/level/low": "elsewhere" },
    },
    {
      text: "Orla Cement expects revenue of $40 million in 2026 and $55 million in 2027.",
      record: outlook({ level: usd(40e6), period: year(2027) }),
      fields: { "/period/start": "elsewhere", "/period/end": "elsewhere" },
    },
    {
      text: "Orla Cement expects revenue of $40 million in 2026 and $55 million in 2027.",
      record: outlook({ level: usd(55e6), period: year(2027) }),
      fields: { "/level/low": "stated", "/period/start": "stated" },
    },
    {
      text: "Orla Cement posted a profit of $12 million and expects revenue of $40 million this year.",
      record: outlook({ level: usd(12e6) }),
      fields: { "/level/low": "elsewhere" },
    },
  ],
  "a growth": [
    {
      text: "Orla Cement expects sales to fall 4 percent this year.",
      record: outlook({ growth: { percentage: percent(-4) } }),
      fields: { "/growth/percentage/low": "stated" },
    },
    {
      text: "Orla Cement expects sales to fall 4 percent this year.",
      record: outlook({ growth: { percentage: percent(4) } }),
      fields: { "/growth/percentage/low": "notInText" },
    },
    {
      text: "Orla Cement expects sales to rise 35 percent this year.",
      record: outlook({ growth: { percentage: percent(0.35) } }),
      fields: { "/growth/percentage/low": "notInText" },
      why: "35 percent is 35",
    },
  ],
  "a date": [
    {
      text: "Orla Cement expects revenue of $40 million this year.",
      record: outlook({ level: usd(40e6), period: year(2026) }),
      fields: { "/period/start": "derived", "/period/end": "derived" },
    },
    {
      text: "Orla Cement expects revenue of $40 million this year.",
      record: outlook({ level: usd(40e6), period: year(2027) }),
      fields: { "/period/start": "notInText" },
    },
    {
      text: "Orla Cement expects revenue of $40 million in 2027.",
      record: outlook({ level: usd(40e6), period: year(2027) }),
      fields: { "/period/start": "stated" },
    },
  ],
  "a name": [
    {
      text: "Orla Cement Holdings plc expects revenue of $40 million this year.",
      record: outlook({ level: usd(40e6) }),
      fields: { "/company/name": "stated" },
    },
    {
      text: "OCH expects revenue of $40 million this year.",
      record: { ...outlook({ level: usd(40e6) }), company: { name: "Orla Cement Holdings" } },
      fields: { "/company/name": "stated" },
      why: "its initials",
    },
    {
      text: "Orla Cement expects revenue of $40 million this year.",
      record: { ...outlook({ level: usd(40e6) }), company: { name: "Wendover Paper" } },
      fields: { "/company/name": "notInText" },
    },
    {
      text: "Beijing imposed a 12 percent tariff on Chilean copper.",
      record: {
        kind: "trade-measure",
        actors: [{ entity: { name: "China" } }],
        instrument: "import-tariff",
        targets: [{ jurisdiction: { name: "Chile" }, role: "targeted" }],
        rate: { percentage: percent(12) },
      },
      fields: {
        "/actors/0/entity/name": "stated",
        "/targets/0/jurisdiction/name": "stated",
        "/instrument": "stated",
        "/rate/percentage/low": "stated",
      },
    },
    {
      text: "Beijing imposed a 12 percent tariff on Chilean copper.",
      record: {
        kind: "trade-measure",
        actors: [{ entity: { name: "Chile" } }],
        targets: [{ jurisdiction: { name: "Chile" }, role: "targeted" }],
        rate: { percentage: percent(12) },
      },
      fields: { "/actors/0/entity/name": "elsewhere" },
    },
  ],
};
