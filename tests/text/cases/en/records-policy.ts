import type { RecordCase } from "./record-case.ts";

/** Money and aims of governments: rows of our own; near misses stand in the same table. */
export const policyCases: RecordCase[] = [
  {
    text: "Portugal approved a 3 billion euro stimulus package on Thursday.",
    records: ["policy | Portugal | adopted | EUR 3bn"],
  },
  {
    text: "The Kenyan government allocated 12 billion shillings for rural roads this year.",
    records: ["policy | Kenyan government | announced | KES 12bn | 2026-01-01..2026-12-31"],
  },
  {
    text: "Finance Minister Jan Holub unveiled a recovery plan worth $2.5 billion.",
    records: ["policy | Finance Minister Jan Holub | announced | USD 2.5bn"],
  },
  {
    text: "Denmark will invest 40 billion Danish crowns in offshore wind over the next five years.",
    records: ["policy | Denmark | planned | DKK 40bn | 2026-03-02..2031-03-01"],
  },
  {
    text: "The Senate passed a $60 billion infrastructure bill.",
    records: ["policy | Senate | adopted | USD 60bn"],
  },
  {
    text: "President Maria Soto proposed a $900 million relief package for farmers.",
    records: ["policy | President Maria Soto | proposed | USD 900m"],
  },
  {
    text: "The government of Ghana is expected to announce a support package of up to $400 million.",
    records: ["policy | government of Ghana | anticipated | USD <=400m"],
  },
  {
    text: "South Korea plans to spend 2 trillion won ($1.5 billion) for chip research, including 500 billion won for universities.",
    records: ["policy | South Korea | planned | KRW 2tn | of which KRW 500bn"],
  },
  {
    text: "Chile aims to cut carbon emissions by 45 percent by 2030.",
    records: ["policy | Chile | announced | carbon emissions -45% | ..2030-12-31"],
  },
  {
    text: "A $7 billion aid package was approved by Congress.",
    records: ["policy | Congress | adopted | USD 7bn"],
  },
  {
    text: "Australia pledged A$250 million in aid for Pacific islands.",
    records: ["policy | Australia | announced | AUD 250m"],
  },
  // What is no policy.
  { text: "The Navy awarded a $1.7 billion contract for two submarines.", records: [] },
  { text: "The budget deficit widened to $90 billion in 2025.", records: [] },
  { text: "Harrow Steel plans to invest $3 billion in a new mill.", records: [] },
  { text: "The ministry fined the lender $40 million.", records: [] },
  { text: "The government collected $16 billion in taxes last year.", records: [] },
  { text: "The government denied that it would offer a $5 billion bailout.", records: [] },
  { text: "Economists say the plan may cost $4 billion.", records: [] },
  { text: "The bank agreed to lend $300 million to the airline.", records: [] },
];
