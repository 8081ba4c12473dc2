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
const policy = (sum: number, name = "Chile") => ({
  kind: "policy-announcement",
  actors: [{ entity: { name } }],
  amounts: [{ money: usd(sum) }],
});
const tariffFrom = (start: string) => ({
  kind: "trade-measure",
  instrument: "import-tariff",
  effective: { start, end: null, open: "end" },
});

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
      text: "China will plough $37 billion into rail over three years.",
      record: { ...policy(0, "China"), amounts: [{ money: { ...usd(37e9), currency: "CNY" } }] },
      fields: { "/amounts/0/money/low": "stated", "/amounts/0/money/currency": "notInText" },
      why: "the country has no dollars of its own",
    },
    {
      text: "Orla Cement plans capital expenditure of 900 million Swedish crowns ($86 million) in 2026.",
      record: capex({ level: usd(900e6) }),
      fields: { "/level/low": "stated", "/level/currency": "elsewhere" },
      why: "the dollars of the conversion are another figure",
    },
    {
      text: "Orla Cement plans capital expenditure of 900 million Swedish crowns ($86 million) in 2026.",
      record: capex({ level: { ...usd(900e6), currency: "SEK" } }),
      fields: { "/level/low": "stated", "/level/currency": "stated" },
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
    {
      text: "Orla Cement raised its dividend to 14 cents and trimmed capital expenditure to $40 million.",
      record: capex({ level: usd(0.14) }),
      fields: { "/level/low": "elsewhere" },
      why: "the clause of the figure counts another thing",
    },
    {
      text: "Chile aims to lift chip sales to $15 billion with $4 billion of state aid.",
      record: policy(15e9),
      fields: { "/amounts/0/money/low": "elsewhere" },
    },
    {
      text: "Chile aims to lift chip sales to $15 billion with $4 billion of state aid.",
      record: policy(4e9),
      fields: { "/amounts/0/money/low": "stated" },
    },
    {
      text: "Officials hope to talk before the duties of 80 percent, up from about 6 percent, start on June 9.",
      record: { kind: "trade-measure", instrument: "import-tariff", rate: { percentage: percent(6) } },
      fields: { "/rate/percentage/low": "elsewhere" },
      why: "what there was before",
    },
    {
      text: "Officials hope to talk before the duties of 80 percent, up from about 6 percent, start on June 9.",
      record: {
        kind: "trade-measure",
        instrument: "import-tariff",
        rate: { percentage: percent(80), prior: percent(6) },
      },
      fields: { "/rate/percentage/low": "stated", "/rate/prior/low": "stated" },
    },
    {
      text: "Orla Cement expects 2027 capital expenditure of $52 million. That compares with its expected 2026 capital expenditure of $40 million.",
      record: capex({ level: usd(40e6), period: year(2026) }),
      fields: { "/level/low": "stated", "/period/start": "stated" },
    },
    {
      text: "Orla Cement expects 2027 capital expenditure of $52 million. That compares with its expected 2026 capital expenditure of $40 million.",
      record: capex({ level: usd(52e6), period: year(2026) }),
      fields: { "/level/low": "elsewhere" },
    },
    {
      text: "Orla Cement expects 2026 revenue of $40 million, a rise of 9 percent, and Q4 2026 revenue of $11 million.",
      record: outlook({ level: usd(40e6), period: { start: "2026-10-01", end: "2026-12-31", open: null } }),
      fields: { "/level/low": "elsewhere" },
      why: "the period behind the comma is that of the next figure",
    },
  ],
  "a growth": [
    {
      text: "Orla Cement expects sales to fall 4 percent rather than the 2 percent rise it forecast in May.",
      record: outlook({
        growth: { percentage: percent(-4) },
        prior: { growth: { percentage: percent(2) } },
      }),
      fields: { "/growth/percentage/low": "stated", "/prior/growth/percentage/low": "stated" },
    },
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
    {
      text: "Orla Cement projected capital expenditure of $40 million, up from the 2025 expenditure of $35 million.",
      record: capex({ level: usd(40e6), period: year(2026) }),
      fields: { "/period/start": "derived", "/period/end": "derived" },
      why: "the year of the comparison is not that of the figure",
    },
    {
      text: "Norway will plough $37 billion into rail in the three and a half years ahead, the most of it by 2029.",
      record: { ...policy(37e9, "Norway"), period: { start: "2026-03-02", end: "2029-12-31", open: null } },
      fields: { "/period/start": "derived" },
    },
    {
      text: "The commission said the new tariff on timber is effective on Sunday.",
      published: "2026-03-04",
      record: tariffFrom("2026-03-08"),
      fields: { "/effective/start": "derived" },
      why: "Sunday may be the last or the next",
    },
    {
      text: "The commission said the new tariff on timber is effective on Sunday.",
      published: "2026-03-04",
      record: tariffFrom("2026-03-09"),
      fields: { "/effective/start": "notInText" },
    },
    {
      text: "Chilean officials meet tomorrow. The tariffs on timber apply from April 17.",
      record: tariffFrom("2026-03-03"),
      fields: { "/effective/start": "elsewhere" },
    },
    {
      text: "Chilean officials meet tomorrow. The tariffs on timber apply from April 17.",
      record: tariffFrom("2026-04-17"),
      fields: { "/effective/start": "derived" },
    },
  ],
  "a name": [
    {
      text: "The cabinet approved a $7 billion stimulus package.",
      record: policy(7e9, "Norway's cabinet"),
      fields: { "/actors/0/entity/name": "notInText" },
      why: "the text speaks of no such country",
    },
    {
      text: "The cabinet approved a $7 billion stimulus package, Norway's second this year.",
      record: policy(7e9, "Norway's cabinet"),
      fields: { "/actors/0/entity/name": "stated" },
    },
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
  "what no value of the text has": [
    {
      text: "Orla Cement sees 2026 sales flat to up 3 percent.",
      record: outlook({ growth: { percentage: { low: 0, high: 3, bound: "range", unit: "percent" } } }),
      fields: { "/growth/percentage/low": "derived" },
      why: "words for no growth are a zero",
    },
    {
      text: "Orla Cement sees 2026 sales down 3 percent.",
      record: outlook({ growth: { percentage: percent(0) } }),
      fields: { "/growth/percentage/low": "notInText" },
    },
    {
      text: "Orla Cement lifted its 2026 capital budget to $6 billion. In May it had settled on 5 billion.",
      record: capex({ level: usd(6e9), prior: { level: usd(5e9) } }),
      fields: { "/prior/level/low": "derived" },
      why: "the second figure leaves its currency to the first",
    },
    {
      text: "Orla Cement lifted its 2026 capital budget to $6 billion. It counts 5 million barrels in store.",
      record: capex({ level: usd(6e9), prior: { level: usd(5e9) } }),
      fields: { "/prior/level/low": "notInText" },
    },
    {
      text: "Orla Cement will invest $4.9 billion in 2026, $300 million less than it once intended.",
      record: capex({ level: usd(4.9e9), prior: { level: usd(5.2e9) }, action: "lowered" }),
      fields: { "/prior/level/low": "derived", "/action": "derived" },
      why: "the old figure follows from the new one and the difference, and the direction from both",
    },
    {
      text: "Orla Cement will invest $4.9 billion in 2026, $300 million less than it once intended.",
      record: capex({ level: usd(4.9e9), prior: { level: usd(5.4e9) } }),
      fields: { "/prior/level/low": "notInText" },
    },
    {
      text: "Orla Cement expects 2026 revenue up 4 percent from the third quarter.",
      record: outlook({ growth: { percentage: percent(4), comparison: "quarter-on-quarter" } }),
      fields: { "/growth/comparison": "derived" },
    },
  ],
  "what the words beside a figure make of it": [
    {
      text: "The duty on tiles goes from 10 percent to 25 percent, Chile said.",
      record: { kind: "trade-measure", instrument: "import-tariff", rate: { percentage: percent(10) } },
      fields: { "/rate/percentage/low": "elsewhere" },
      why: "of two it is the first",
    },
    {
      text: "The duty on tiles goes from 10 percent to 25 percent, Chile said.",
      record: { kind: "trade-measure", instrument: "import-tariff", rate: { percentage: percent(25) } },
      fields: { "/rate/percentage/low": "stated" },
    },
    {
      text: "Chile will tax imports of tiles. Shares of Orla Cement rose 6 percent.",
      record: { kind: "trade-measure", instrument: "import-tariff", rate: { percentage: percent(6) } },
      fields: { "/rate/percentage/low": "elsewhere" },
    },
    {
      text: "Chile will tax imports of tiles. The rate rises to 6 percent in July.",
      record: { kind: "trade-measure", instrument: "import-tariff", rate: { percentage: percent(6) } },
      fields: { "/rate/percentage/low": "stated" },
    },
    {
      text: "Orla Cement guided to first-quarter revenue below the $90 million consensus.",
      record: outlook({ level: usd(90e6) }),
      fields: { "/level/low": "elsewhere" },
      why: "others expect it",
    },
  ],
};
