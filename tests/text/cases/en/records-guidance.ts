import type { RecordCase } from "./record-case.ts";

/** Guidance of companies: rows of our own; near misses stand in the same table. */
export const guidanceCases: RecordCase[] = [
  // Raised, lowered, kept: with the earlier figure before or behind.
  {
    text: "Harrow Steel raised its 2026 capital spending forecast to $2.4 billion from $2.1 billion.",
    records: ["capex | Harrow Steel | raised | USD 2.4bn | was USD 2.1bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "From an earlier view of $900 million, Lindqvist Mining Corp cut its capex guidance for this year to $750 million.",
    records: ["capex | Lindqvist Mining Corp | lowered | USD 750m | was USD 900m | 2026-01-01..2026-12-31"],
  },
  {
    text: "Orlen Freight Ltd said it lowered its revenue outlook for 2026 by 8 percent to 3.1 billion euros.",
    records: ["revenue | Orlen Freight Ltd | lowered | EUR 3.1bn | by 8% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tamsin Foods Inc reaffirmed its full-year sales forecast of $4.0 billion to $4.2 billion.",
    records: ["revenue | Tamsin Foods Inc | maintained | USD 4bn..4.2bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Bellweather Corp narrowed its 2026 revenue guidance to between $510 million and $520 million.",
    records: ["revenue | Bellweather Corp | narrowed | USD 510m..520m | 2026-01-01..2026-12-31"],
  },
  {
    text: "Citing weak demand, Norvik Paper withdrew its sales outlook for 2026.",
    records: ["revenue | Norvik Paper | withdrawn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Ashgrove Retail Group trimmed its annual revenue target.",
    records: ["revenue | Ashgrove Retail Group | lowered"],
  },
  // First statements, plain and with growth.
  {
    text: "Calder Chips expects capital expenditures of about $3 billion in 2026.",
    records: ["capex | Calder Chips | USD ~3bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Quillon Energy plans to boost capital spending by 20 percent to $1.8 billion this year.",
    records: ["capex | Quillon Energy | USD 1.8bn | 20% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Sefton Airlines plc plans to invest more than 2 billion pounds over the next four years.",
    records: ["capex | Sefton Airlines plc | GBP >2bn | 2026-03-02..2030-03-01"],
  },
  {
    text: "Marlow Telecom sees capex of 40 billion to 45 billion yen in 2027.",
    records: ["capex | Marlow Telecom | JPY 40bn..45bn | 2027-01-01..2027-12-31"],
  },
  {
    text: "Dunmore Oil will spend $6 billion annually through 2030 on capital projects.",
    records: ["capex | Dunmore Oil | USD 6bn | per-year | ..2030-12-31"],
  },
  {
    text: "Pella Software forecast second-quarter revenue of $210 million to $215 million, above the $190 million it took a year earlier.",
    records: ["revenue | Pella Software | USD 210m..215m | from USD 190m | 2026-04-01..2026-06-30"],
  },
  {
    text: "The brewer Kastell AG expects sales to grow 3 to 5 percent in 2026.",
    records: ["revenue | Kastell AG | 3%..5% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Verrill Stores said it expects comparable sales to fall in the mid-single digits this year.",
    records: ["revenue | Verrill Stores | ~-6%..-4% | 2026-01-01..2026-12-31"],
  },
  {
    text: "For 2027, Ondine Labs Inc projects revenue of at least $75 million, up from $60 million in 2025.",
    records: ["revenue | Ondine Labs Inc | USD >=75m | from USD 60m | 2027-01-01..2027-12-31"],
  },
  {
    text: "We expect total revenue of $18 million to $20 million for the second quarter of 2026.",
    records: ["revenue | We | USD 18m..20m | 2026-04-01..2026-06-30"],
  },
  {
    text: "Revenue is expected to rise 7 percent in 2026, Corran Logistics said on Thursday.",
    records: ["revenue | Corran Logistics | 7% | 2026-01-01..2026-12-31"],
  },
  {
    text: "2026 Outlook: revenue of $95 million to $100 million, Vantor Corp said.",
    records: ["revenue | Vantor Corp | USD 95m..100m | 2026-01-01..2026-12-31"],
  },
  // Across sentences.
  {
    text: "Thornbury Motors Co cut its spending plans. The carmaker now expects capital expenditure of 9 billion euros in 2026, down from a forecast of 11 billion euros in November.",
    records: ["capex | Thornbury Motors Co | lowered | EUR 9bn | was EUR 11bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Ivory Networks Inc raised its 2026 revenue forecast on Monday. It now expects revenue to grow about 12 percent. In December it projected that revenue would grow about 9 percent.",
    records: ["revenue | Ivory Networks Inc | raised | ~12% | was ~9% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Penhallow Inc expects 2026 revenue of $3.2 billion. It also expects capital expenditures of $400 million.",
    records: [
      "revenue | Penhallow Inc | USD 3.2bn | 2026-01-01..2026-12-31",
      "capex | Penhallow Inc | USD 400m | 2026-01-01..2026-12-31",
    ],
  },
  {
    text: "Gorse Power plans capital spending of $1.1 billion this year and $1.3 billion next year.",
    records: [
      "capex | Gorse Power | USD 1.1bn | 2026-01-01..2026-12-31",
      "capex | Gorse Power | USD 1.3bn | 2027-01-01..2027-12-31",
    ],
  },
  // What is no guidance.
  { text: "Harrow Steel said 2025 capital spending totaled $2.1 billion, in line with its plan.", records: [] },
  { text: "Revenue rose 9 percent to $410 million in the fourth quarter, Pella Software said.", records: [] },
  { text: "Analysts expect Calder Chips to report revenue of $5.1 billion for 2026.", records: [] },
  {
    text: "Dana Wirth, an analyst at Lorne Capital, forecasts that revenue will rise 4 percent this year.",
    records: [],
  },
  {
    text: "Industry revenue is expected to reach $90 billion by 2030, according to a survey by Fernhill Research.",
    records: [],
  },
  {
    text: "Lindqvist Mining raised the capital cost estimate for its Tarn copper mine by 15 percent to $2.2 billion.",
    records: [],
  },
  { text: "Kastell AG expects operating profit of 300 million euros in 2026.", records: [] },
  { text: "Marlow Telecom forecast a 10 percent rise in net profit for the year to March.", records: [] },
  { text: "Thornbury Motors expects vehicle sales of 2.1 million units this year.", records: [] },
  { text: "Ashgrove Retail will buy Milden Stores for $1.2 billion in 2026.", records: [] },
  { text: "The company plans a share buyback of up to $500 million this year.", records: [] },
  { text: "Retail sales are expected to rise 0.3 percent in March, economists said.", records: [] },
  { text: "Bellweather did not give a forecast for revenue.", records: [] },
  { text: "Corran Logistics hopes to do better next year.", records: [] },
  { text: "Sales of the drug reached $300 million in 2025.", records: [] },
];
