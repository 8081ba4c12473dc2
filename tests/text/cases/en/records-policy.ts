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
  {
    text: "Germany's cabinet approved a 65 billion euro relief package on Sunday to help households cope with rising prices.",
    records: ["policy | Germany's cabinet | adopted | EUR 65bn"],
  },
  {
    text: "France will spend 1.5 billion euros on quantum computing over five years, President Emmanuel Macron said.",
    records: ["policy | France | planned | EUR 1.5bn | 2026-03-02..2031-03-01"],
  },
  {
    text: "Finance Minister Nirmala Sitharaman allocated 1.1 trillion rupees for railways in the 2026/27 budget.",
    records: ["policy | Finance Minister Nirmala Sitharaman | announced | INR 1.1tn"],
  },
  {
    text: "The Asian Development Bank approved a $500 million loan to Bangladesh for flood protection.",
    records: ["policy | Asian Development Bank | adopted | USD 500m"],
  },
  {
    text: "Britain pledged 500 million pounds in military aid to Ukraine.",
    records: ["policy | Britain | announced | GBP 500m"],
  },
  {
    text: "Japan's government compiled an extra budget worth 2.2 trillion yen.",
    records: ["policy | Japan's government | announced | JPY 2.2tn"],
  },
  {
    text: "The Thai government will hand out 10,000 baht each to 45 million people.",
    records: ["policy | Thai government | planned | THB 10000"],
  },
  {
    text: "The Senate passed the $95 billion aid bill by 70 votes to 29.",
    records: ["policy | Senate | adopted | USD 95bn"],
  },
  { text: "Saudi Arabia's sovereign fund bought a stake worth $3 billion in the carmaker.", records: [] },
  {
    text: "Congress is considering a $10 billion bailout for airlines.",
    records: ["policy | Congress | proposed | USD 10bn"],
  },
  {
    text: "Taiwan's government said it would set aside NT$88 billion ($2.7 billion) to help exporters hit by U.S. tariffs.",
    records: ["policy | Taiwan's government | planned | TWD 88bn"],
  },
  {
    text: "The province of Ontario will invest C$1.3 billion in hospitals.",
    records: ["policy | province of Ontario | planned | CAD 1.3bn"],
  },
  { text: "Poland's lower house rejected a plan to spend 3 billion zlotys on farm subsidies.", records: [] },
  {
    text: "A $2.2 trillion infrastructure plan unveiled by President Biden includes $621 billion for roads and bridges.",
    records: ["policy | President Biden | announced | USD 2.2tn | of which USD 621bn"],
  },
  {
    text: "Nigeria's Senate has approved a budget of 54.99 trillion naira for 2026.",
    records: ["policy | Nigeria's Senate | adopted | NGN 54.99tn | 2026-01-01..2026-12-31"],
  },
  { text: "The government spent $3 billion on defence in 2024.", records: [] },
  { text: "Tokyo's Nikkei index rose after the central bank bought $2 billion of bonds.", records: [] },
  { text: "EU leaders failed to agree on a 50 billion euro aid package for Kyiv.", records: [] },
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
