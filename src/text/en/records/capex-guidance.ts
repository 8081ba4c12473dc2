import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { wordList } from "./word-list.ts";

/**
 * Words for a company's capital spending.
 *
 * @returns The rules.
 */
export const capexRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "metric.capex",
    words: wordList(`
        capital expenditure | capital expenditures | capex | capital spending | capital investment |
        capital investments | capital outlay | capital outlays | capital budget | capital expenditure budget |
        capital expenditures budget | capital spending budget | capital program | capital programme |
        capital expenditure program | capital expenditure programme | capital spend | capital expenses |
        investment budget | spending budget | cap-ex | planned capital spending | total capital spending |
        plant and equipment | plants and equipment | spending on plants and equipment |
        spending on plant and equipment | plant and equipment spending | investment spending |
        investment expenditure | investment outlay | fixed-asset investment | capital expense |
        capital costs budget | investment program | investment programme | spending program | spending programme |
        investment plan | investment plans | spending plan | spending plans | capital plan |
        capital projects budget | capital needs | spending on capital projects | capital projects spending |
        capital project spending | construction budget | construction program | construction programme |
        exploration budget | exploration and production budget | exploration and development budget |
        drilling budget | development budget | e&p budget | outlays | investments | investment in fixed assets |
        investments in fixed assets | capital and exploration expenditure | capital and exploration expenditures |
        capital and exploratory expenditures | capital and exploration spending | capital and exploratory spending |
        capital and exploration outlays | capital and exploration budget | capital and exploratory budget |
        capital and exploration program | capital and exploration programme | gross capital expenditures |
        net capital expenditures | capital expenditure plan | growth capital | maintenance capital | sustaining capital
      `),
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
  {
    cue: "guidance.self",
    words: wordList(`
      capital budget | capital expenditure budget | capital expenditures budget | capital spending budget |
      capital program | capital programme | capital expenditure program | capital expenditure programme |
      investment budget | spending budget | planned capital spending | construction budget | exploration budget |
      exploration and production budget | exploration and development budget | drilling budget |
      development budget | e&p budget | capital and exploration budget | capital and exploratory budget |
      capital and exploration program | capital and exploration programme | investment plan | investment plans |
      spending plan | spending plans | capital plan | investment program | investment programme
    `),
    forms: null,
    example: "The capital budget is $4 million.",
  },
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
    words: wordList(`
      investment program | investment programme | spending program | spending programme | investment plan |
      investment plans | spending plan | spending plans | investment spending | investment budget |
      spending budget | outlays | investments | construction program | construction programme |
      construction budget | development budget
    `),
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
      hiring | settlement | recall | recalls | charity
    `),
    forms: null,
    example: "It spends more on advertising.",
  },
]);
