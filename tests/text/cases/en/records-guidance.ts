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
    records: ["revenue | the company | USD 18m..20m | 2026-04-01..2026-06-30"],
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
  {
    text: "Microlith Inc, the chipmaker, forecast third-quarter revenue above market estimates, helped by demand for servers.",
    records: [],
  },
  {
    text: "Alder Systems said it now sees fiscal 2026 revenue of $1.48 billion to $1.50 billion, compared with its prior outlook of $1.45 billion to $1.47 billion.",
    records: ["revenue | Alder Systems | raised | USD 1.48bn..1.5bn | was USD 1.45bn..1.47bn"],
  },
  {
    text: "Brackwater Energy cut its 2026 capital budget by 30 percent to $1.4 billion in response to falling prices.",
    records: ["capex | Brackwater Energy | lowered | USD 1.4bn | by 30% | 2026-01-01..2026-12-31"],
  },
  {
    text: "The retailer expects net sales to increase in the low single digits in fiscal 2026.",
    records: ["revenue | The retailer | ~1%..3%"],
  },
  {
    text: "Sorrel Pharma plc expects revenue growth in 2026 to be between 5% and 8% at constant exchange rates.",
    records: ["revenue | Sorrel Pharma plc | 5%..8% | 2026-01-01..2026-12-31"],
  },
  {
    text: "The company's capital expenditures for 2026 are expected to be in the range of $650 million to $700 million.",
    records: ["capex | The company | USD 650m..700m | 2026-01-01..2026-12-31"],
  },
  {
    text: "Nordlys ASA, which makes turbines, kept its guidance for revenue of between 12 billion and 13 billion euros this year.",
    records: ["revenue | Nordlys ASA | maintained | EUR 12bn..13bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "For the full year, Kestrel Media forecast revenue of about 900 million pounds, versus a previous forecast of 950 million pounds.",
    records: ["revenue | Kestrel Media | lowered | GBP ~900m | was GBP 950m | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tern Motors said it would invest 10 billion euros in electric cars by 2030.",
    records: ["capex | Tern Motors | EUR 10bn | ..2030-12-31"],
  },
  {
    text: "Fenwick & Co plans capital spending of between A$2.1 billion and A$2.3 billion in the 2027 financial year.",
    records: ["capex | Fenwick & Co | AUD 2.1bn..2.3bn"],
  },
  {
    text: "The bookseller said sales would fall 2 percent to 4 percent in the current quarter.",
    records: ["revenue | The bookseller | -4%..-2% | 2026-01-01..2026-03-31"],
  },
  {
    text: "Halcyon Air said it was suspending its 2026 revenue guidance because of the strike.",
    records: ["revenue | Halcyon Air | withdrawn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Ridgeway reiterated its forecast for 2026 revenue growth of at least 10 percent.",
    records: ["revenue | Ridgeway | maintained | >=10% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Mirador Group's revenue will exceed $5 billion in 2026, its chairman said.",
    records: ["revenue | Mirador Group | USD >5bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Shares of Calder Chips fell 5 percent after it forecast revenue of $3.1 billion for the current quarter, below estimates of $3.3 billion.",
    records: ["revenue | Calder Chips | USD 3.1bn | 2026-01-01..2026-03-31"],
  },
  {
    text: "Calder Chips expects to post revenue of $3.1 billion, plus or minus 2 percent, in the second quarter.",
    records: ["revenue | Calder Chips | USD 3.038bn..3.162bn | 2026-04-01..2026-06-30"],
  },
  {
    text: "Second-quarter sales are seen at between 1.2 billion and 1.3 billion euros, the group said, after 1.1 billion a year earlier.",
    records: ["revenue | the group | EUR 1.2bn..1.3bn | 2026-04-01..2026-06-30"],
  },
  { text: "Its spending on research will rise to $2 billion this year, the company said.", records: [] },
  { text: "Lorne Bank expects net interest income of $4 billion in 2026.", records: [] },
  { text: "The firm plans to invest $300 million in a plant in Ohio.", records: [] },
  { text: "Orders rose 10 percent and the company expects revenue to follow.", records: [] },
  {
    text: "LONDON, Feb 24 (Reuters) - Ashford Mining plc cut its 2026 capex forecast to $1.2 bln from $1.5 bln.",
    records: ["capex | Ashford Mining plc | lowered | USD 1.2bn | was USD 1.5bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "The company anticipates fiscal year 2026 revenue in the range of $1.2 billion to $1.3 billion, representing growth of 8% to 12%.",
    records: ["revenue | The company | USD 1.2bn..1.3bn | 8%..12%"],
  },
  {
    text: "Lumen Retail expects same-store sales to rise between 1 percent and 2 percent this quarter, while analysts expect a 3 percent gain.",
    records: ["revenue | Lumen Retail | 1%..2% | 2026-01-01..2026-03-31"],
  },
  {
    text: "Orwell Oil approved a capital budget of $3.6 billion for 2026.",
    records: ["capex | Orwell Oil | USD 3.6bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Stratford Gas has set its 2026 capital program at C$1.9 billion.",
    records: ["capex | Stratford Gas | CAD 1.9bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Wilmot Foods maintained its outlook for 3% to 5% organic revenue growth in 2026.",
    records: ["revenue | Wilmot Foods | maintained | 3%..5% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Marsh Energy said capital spending would be about $700 million in 2026, compared with $640 million last year.",
    records: ["capex | Marsh Energy | USD ~700m | from USD 640m | 2026-01-01..2026-12-31"],
  },
  {
    text: "The automaker, Tern Motors, expects to invest $35 billion through 2030 on electric vehicles.",
    records: ["capex | Tern Motors | USD 35bn | ..2030-12-31"],
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
  // What others forecast of a company, and what a company says of itself in the same words.
  { text: "Strategists at Pelham Markets see Corvane's turnover climbing to $9 billion in 2026.", records: [] },
  { text: "Pelham Bank expects Corvane Copper capital spending of $4 billion in 2026.", records: [] },
  { text: "Credit rater Dunmere projects that Corvane's revenue will shrink 6% in 2026.", records: [] },
  { text: "Tesmer said it expected Corvane's capital expenditure to drop to 700 million euros in 2027.", records: [] },
  { text: "Turnover at Corvane should reach $7 billion this year, Tesmer noted.", records: [] },
  { text: "Corvane's investments will shrink to 90 million euros in 2026, the works union said.", records: [] },
  { text: "Corvane is projected to post sales of $3 billion this quarter.", records: [] },
  { text: "Corvane's top line will probably hit $12 billion in 2026, according to Tesmer estimates.", records: [] },
  { text: "People familiar with the plan said Corvane would lift 2026 capex to $5 billion.", records: [] },
  { text: "Corvane is likely to trim its sales forecast for 2026 to $3 billion, sources said.", records: [] },
  {
    text: "Corvane's finance chief Ana Ruiz expects Corvane's revenue to reach $3 billion in 2026.",
    records: ["revenue | Corvane | USD 3bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Corvane expects revenue at Corvane Health to climb to $2 billion in 2026.",
    records: ["revenue | Corvane | USD 2bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tom Crook said Corvane's sales would rise 5% in 2026.",
    records: ["revenue | Corvane | 5% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Chief Executive Tom Crook met investors. Corvane's sales should rise 8% in 2026, Crook said.",
    records: ["revenue | Corvane | 8% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Corvane will spend $6 billion on capex in 2026, according to its annual report.",
    records: ["capex | Corvane | USD 6bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tesmer said it expected to post revenue of $14 billion in 2026, above the $13 billion analysts see, according to Dunmere data.",
    records: ["revenue | Tesmer | USD 14bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tesmer said it expected China sales to fall 4% in 2026.",
    records: ["revenue | Tesmer | -4% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Our fiscal 2026 capex is still going to be $350 million.",
    records: ["capex | the company | USD 350m"],
  },
  {
    text: "Marlow Imaging expects purchases of property, plant and equipment of $22 million in 2026.",
    records: ["capex | Marlow Imaging | USD 22m | 2026-01-01..2026-12-31"],
  },
  { text: "Purchases of property and equipment were $22 million in 2025, Marlow Imaging said.", records: [] },
  {
    text: "Ana Ruiz of Lorne Capital expects capital spending by the big oil groups to slip 4 percent this year.",
    records: [],
  },
  {
    text: "Ekholm Paper had a poor spring. The Nordic board maker told shareholders that its outlay on plant and equipment would not exceed 1.4 billion euros in 2026.",
    records: ["capex | Ekholm Paper | EUR <=1.4bn | 2026-01-01..2026-12-31"],
  },
  // What was reached stands beside what is forecast: no outlook, and no period of one.
  {
    text: "Corvane said 2026 turnover would come to $6 billion, short of the $7 billion it booked in 2025.",
    records: ["revenue | Corvane | USD 6bn | from USD 7bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tesmer's capital expenditure of $900 million in 2025 will be followed by $1.1 billion in 2026.",
    records: [],
  },
  {
    text: "Tesmer's 2025 sales were $4 billion, inside the $3.9 billion to $4.1 billion it had projected.",
    records: [],
  },
  { text: "Dunmere put its capital spending at 80 million pounds last year.", records: [] },
  {
    text: "Dunmere gave no outlook for 2026, but said net sales dropped 2% in 2025 to 700 million pounds.",
    records: [],
  },
  {
    text: "Dunmere expects net sales to climb 6% in 2026 after shrinking 2% last year.",
    records: ["revenue | Dunmere | 6% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Dunmere sees 2026 capex of 90 million pounds (earlier plan: 85 million pounds; 2025: 80 million pounds).",
    records: ["capex | Dunmere | raised | GBP 90m | was GBP 85m | from GBP 80m | 2026-01-01..2026-12-31"],
  },
  { text: "A year ago, Corvane projected sales growth of 12% for 2025.", records: [] },
  {
    text: "Corvane projected sales growth of 14% for 2025.",
    records: ["revenue | Corvane | 14% | 2025-01-01..2025-12-31"],
  },
  {
    text: "Shares fell after Tesmer cut its 2026 capex plan to $900 million, having raised it in May.",
    records: ["capex | Tesmer | lowered | USD 900m | 2026-01-01..2026-12-31"],
  },
  // Two companies in one sentence.
  {
    text: "Tesmer and Corvane plan capital spending of $4 billion and $2 billion, respectively, in 2026.",
    records: [
      "capex | Tesmer | USD 4bn | 2026-01-01..2026-12-31",
      "capex | Corvane | USD 2bn | 2026-01-01..2026-12-31",
    ],
  },
  {
    text: "Peru's Tesmer and Norway's Corvane expect revenue growth of 3% and 8% respectively in 2027.",
    records: ["revenue | Tesmer | 3% | 2027-01-01..2027-12-31", "revenue | Corvane | 8% | 2027-01-01..2027-12-31"],
  },
  {
    text: "Tesmer, a supplier of Corvane, which expects revenue to grow 10% in 2026, said its sales would fall 2% in 2026.",
    records: ["revenue | Tesmer | -2% | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tesmer, which expects revenue to grow 11% in 2026, hired a new chairman.",
    records: ["revenue | Tesmer | 11% | 2026-01-01..2026-12-31"],
  },
  { text: "Tesmer and its partner Corvane will invest a combined $3 billion in capacity in 2026.", records: [] },
  // One end of a range is not the whole.
  {
    text: "Tesmer lowered the top end of its 2026 revenue forecast to $5.1 billion from $5.6 billion.",
    records: ["revenue | Tesmer | lowered | 2026-01-01..2026-12-31"],
  },
  {
    text: "Tesmer narrowed its 2026 capex range to $2.1 billion to $2.3 billion by raising the low end from $2 billion.",
    records: ["capex | Tesmer | narrowed | USD 2.1bn..2.3bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Dunmere expects 2026 sales of 8 billion euros, give or take 300 million.",
    records: ["revenue | Dunmere | EUR ~8bn | 2026-01-01..2026-12-31"],
  },
  { text: "Dunmere told clients Corvane revenue would grow 3% in 2026.", records: [] },
  { text: "According to Dunmere, Corvane will spend $5 billion on capex in 2026.", records: [] },
  {
    text: "Harrow Gas expects to invest $4 billion this year, with about 60 percent of that going to its northern fields.",
    records: ["capex | Harrow Gas | USD 4bn | 2026-01-01..2026-12-31"],
  },
];
