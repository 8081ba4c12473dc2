import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { joined, wordList } from "./word-list.ts";

const planned = "budget | program | programme | plan | plans";

/** Words for what a company has set itself to spend. */
const plans = (): string[] => [
  ...joined(
    `capital | capital expenditure | capital expenditures | capital spending | capital and exploration |
    capital and exploratory | investment | spending`,
    planned,
  ),
  ...joined(
    `construction | exploration | exploration and production | exploration and development | drilling | development |
    e&p | capital costs | capital projects`,
    "budget",
  ),
  ...wordList("planned capital spending | construction program | construction programme"),
];

/**
 * Words for a company's capital spending.
 *
 * @returns The rules.
 */
export const capexRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "metric.capex",
    words: [
      ...plans(),
      ...joined(
        "capital | capital and exploration | capital and exploratory",
        "expenditure | expenditures | spending | outlay | outlays | spend | expense | expenses | investment | investments",
      ),
      ...joined("growth | maintenance | sustaining", "capital"),
      // As the accounts have it.
      ...joined(
        "purchase of | purchases of | payments for | additions to | investment in | investments in | spending on",
        "property and equipment | property , plant and equipment | property , plant & equipment | pp&e | fixed assets",
      ),
      ...wordList(`
        capex | cap-ex | plant and equipment | plants and equipment | plant and equipment spending |
        spending on plant and equipment | spending on plants and equipment | investment spending |
        investment expenditure | investment outlay | fixed-asset investment | capital needs |
        spending on capital projects | capital projects spending | capital project spending | outlays | investments
      `),
    ],
    forms: null,
    example: "Capital spending will rise.",
  },
  {
    cue: "metric",
    words: wordList(`
      capital expenditure | capital expenditures | capex | capital spending | capital budget | cap-ex | revenue |
      revenues | turnover | net sales | net revenue | total revenue
    `),
    forms: null,
    example: "Capex rose.",
  },
  { cue: "guidance.self", words: plans(), forms: null, example: "The capital budget is $4 million." },
  {
    cue: "verb.spend",
    words: wordList(
      "spend | invest | plough | plow | pour | commit | pump | outlay | shell out | fork out | splash out",
    ),
    forms: "verb",
    example: "It plans to spend 4 million dollars.",
  },
  {
    // Words that governments use too: they count only where a company is named.
    cue: "capex.weak",
    words: [
      ...joined("investment | spending", planned),
      ...joined("construction", "budget | program | programme"),
      ...wordList("investment spending | outlays | investments | development budget"),
    ],
    forms: null,
    example: "The investment plan is for $4 million.",
  },
  {
    cue: "spend.object",
    words: wordList(`
      investments | investment | capital projects | capital improvements | capital and exploratory projects |
      capital and exploration projects | capital works | capital equipment | expansion | new stores |
      store openings | remodels | remodeling | infrastructure | its network | data centers | data centres |
      facilities | equipment | production capacity | capacity expansion | modernization | modernisation | fleet
    `),
    forms: null,
    example: "It set money aside for investments.",
  },
  { cue: "capex.moved", words: wordList("investment"), forms: null, example: "It cut investment." },
  {
    cue: "verb.allot",
    words: wordList("earmark | allocate | set aside | budget | approve | authorize | authorise"),
    forms: "verb",
    example: "It earmarked 4 million dollars.",
  },
  {
    cue: "not-capex",
    words: wordList(`
      research | development | advertising | marketing | acquisition | acquisitions | buyback | buybacks |
      repurchase | dividends | takeover | stake | wages | bonuses | severance | restructuring | litigation | legal |
      buying back | shares | tax | taxes | interest | content | programming | training | salaries | relief |
      hiring | settlement | recall | recalls | charity | pension | pensions
    `),
    forms: null,
    example: "It spends more on advertising.",
  },
]);
