import type { CueRule } from "../extract/lexicon.ts";
import { once } from "../once.ts";
import { wordList } from "./word-list.ts";

/**
 * Words for a government's money and aims.
 *
 * @returns The rules.
 */
export const policyRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "name.public",
    words: wordList(
      "government | country | nation | state | ministry | department | cabinet | bloc | administration | authorities | lawmakers | republic | kingdom | agency | community | junta | president | premier | prime minister | minister",
    ),
    forms: null,
    example: "The country will invest $4 billion.",
  },
  {
    cue: "programme",
    words:
      wordList(`subsidy scheme | state aid | public funding | government funding | government aid | package | stimulus | stimulus package | stimulus plan | rescue package | aid package | spending package | bailout | bail-out | plan | programme | program | fund | budget | draft budget | scheme | initiative | bill |
      stimulus bill | act | legislation | law | relief package | recovery plan | five-year plan | infrastructure plan | spending plan | spending bill | master plan | rescue plan | rescue fund | fiscal stimulus | economic stimulus | infrastructure bill | infrastructure law | support package |
      budget bill | supplementary budget | extra budget | loan guarantee | loan programme | loan program | accord | green fund | tax cut | tax break | infrastructure package | support program | support programme | spending cut | cuts | transport plan | aid plan | growth plan`),
    forms: "noun",
    example: "The government unveiled a package worth $4 billion.",
  },
  {
    cue: "strong-programme",
    words: wordList(
      "subsidy scheme | state aid | public funding | government funding | government aid | stimulus | stimulus package | stimulus plan | stimulus bill | rescue package | aid package | spending package | relief package | recovery plan | fiscal stimulus | economic stimulus | infrastructure bill | infrastructure law | infrastructure plan | infrastructure package | spending bill | draft budget | supplementary budget | extra budget | five-year plan | bailout | support package | government spending package | fiscal package",
    ),
    forms: "noun",
    example: "A stimulus package of $4 billion.",
  },
  {
    cue: "support",
    words: wordList(
      `subsidy | aid | grant | loan | funding | support | investment | spending | relief | assistance | infrastructure | infrastructure project | project | fund | tax cut | credit | guarantee | payment | help | contribution | compensation | incentive | infrastructure funding | financing | infrastructure spending`,
    ),
    forms: "noun",
    example: "The government promised aid of $4 billion.",
  },
  {
    cue: "policy.give",
    words: wordList(
      `allocate | earmark | set aside | pump | inject | invest | spend | plough | plow | provide | grant | give | pledge | commit | contribute | fund | finance | lend | budget | disburse | offer | pour | devote | channel | extend | donate | release | subsidise | subsidize | dedicate | put | inject | increase | boost | lift | cut | need | use`,
    ),
    forms: "verb",
    example: "The government allocated $4 billion.",
  },
  {
    cue: "policy.announce",
    words: wordList(
      "announce | unveil | launch | present | outline | reveal | introduce | roll out | disclose | promise | pledge | vow | prepare",
    ),
    forms: "verb",
    example: "The government unveiled a plan.",
  },
  {
    cue: "policy.adopt",
    words: wordList(
      "approve | pass | sign | adopt | endorse | agree | clear | back | enact | ratify | authorize | authorise | okay",
    ),
    forms: "verb",
    example: "The senate passed a bill.",
  },
  {
    cue: "policy.adopt",
    words: wordList("approval | passage | go-ahead | signed into law | approved"),
    forms: null,
    example: "The approval of a plan.",
  },
  {
    cue: "policy.propose",
    words: wordList(
      "propose | ask | consider | seek | suggest | draft | plan | request | ask for | call for | discuss | mull | weigh | debate | urge | intend",
    ),
    forms: "verb",
    example: "The government proposed a plan.",
  },
  {
    cue: "policy.propose",
    words: wordList("proposal | proposed | planned | draft"),
    forms: null,
    example: "A proposal for a plan.",
  },
  {
    cue: "policy.aim",
    words: wordList(
      "aim | target | goal | pledge | commit | plan | seek | effort | vow | want | hope | drive | strive",
    ),
    forms: "verb",
    example: "The government aims to cut waste.",
  },
  {
    cue: "policy.aim",
    words: wordList("goal | goals | target | targets | efforts | effort | objective | ambition"),
    forms: null,
    example: "The goal of the government.",
  },
  {
    cue: "policy.target",
    words: wordList("target | aim for"),
    forms: "verb",
    example: "The state targets growth of 4 percent by 2030.",
  },
  {
    cue: "policy.aimed",
    words: wordList(
      "cultivate | create | build | install | train | reach | cut | reduce | lower | raise | increase | boost | double | triple | halve | generate | achieve | develop | attain | produce | plant | connect | lift | phase out | expand | add | construct | electrify",
    ),
    forms: "verb",
    example: "It aims to build homes.",
  },
  {
    cue: "annual",
    words: wordList("a year | annually | per year | each year | every year | annual"),
    forms: null,
    example: "Ten a year.",
  },
  {
    cue: "component",
    words: wordList("including | includes | of which | include"),
    forms: null,
    example: "Including ten for schools.",
  },
  {
    cue: "per-recipient",
    words: wordList(
      "each | per person | per household | per kilowatt-hour | per tonne | per ton | per unit | a kilogram | per barrel | a tonne | per farmer | per child | apiece | a month",
    ),
    forms: null,
    example: "Ten each.",
  },
  {
    cue: "pending",
    words: wordList(
      "waiting to be signed off | awaiting approval | awaits approval | subject to approval | under consideration | needs approval",
    ),
    forms: null,
    example: "The scheme is subject to approval by lawmakers.",
  },
  {
    cue: "not-policy",
    words: wordList(
      "contract | contracts | fine | fines | penalty | deficit | surplus | debt | bond | bonds | exports | imports | tax revenue | revenues | profit | sale | stake | bid | gdp | trade | lawsuit | settlement | damage | losses | reserves | payments | deposits | bills",
    ),
    forms: null,
    example: "The contract is worth $4 billion.",
  },
]);
