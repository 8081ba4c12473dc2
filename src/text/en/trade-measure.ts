import type { CueRule } from "../extract/lexicon.ts";
import { once } from "../once.ts";
import { wordList } from "./word-list.ts";

/**
 * Words for acts on trade across a border: instruments, what is done with them, and how far it has got.
 *
 * @returns The rules.
 */
export const tradeRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "instrument.import-tariff",
    words: wordList(
      "tariff | import tariff | import duty | customs duty | duty | levy | border tax | customs tariff | import levy | import tax | punitive tariff | punitive duty | retaliatory tariff | penalty tariff | surcharge | import surcharge | reciprocal tariff | tariff rate | duty rate",
    ),
    forms: "noun",
    example: "It put a tariff on tin.",
  },
  {
    cue: "instrument.anti-dumping",
    words: wordList(
      "anti-dumping duty | antidumping duty | anti-dumping rate | antidumping rate | anti-dumping tariff | anti-dumping measure | antidumping measure | dumping duty | anti-dumping levy | anti-dumping",
    ),
    forms: "noun",
    example: "It set anti-dumping duties on tin.",
  },
  {
    cue: "instrument.countervailing-duty",
    words: wordList(
      "countervailing duty | anti-subsidy duty | anti-subsidy tariff | countervailing tariff | countervailing measure",
    ),
    forms: "noun",
    example: "It set countervailing duties on tin.",
  },
  {
    cue: "instrument.safeguard",
    words: wordList("safeguard duty | safeguard tariff | safeguard measure | safeguard"),
    forms: "noun",
    example: "It set safeguard duties on tin.",
  },
  {
    cue: "instrument.export-tax",
    words: wordList("export tax | export duty | export tariff | export levy | tax on exports | duty on exports"),
    forms: "noun",
    example: "It put an export tax on tin.",
  },
  {
    cue: "instrument.import-ban",
    words: wordList("import ban | ban on imports | import embargo | import prohibition"),
    forms: "noun",
    example: "It ended the import ban on beef.",
  },
  {
    cue: "instrument.export-ban",
    words: wordList(
      "export ban | ban on exports | export control | export curb | export restriction | export embargo | export prohibition | curb on exports | control on exports | restriction on exports | ban on the export | export rule",
    ),
    forms: "noun",
    example: "It set export controls on tin.",
  },
  {
    cue: "instrument.export-licensing",
    words: wordList(
      "export license | export licence | export permit | export licensing | licenses to export | licences to export | licence to export | license to export | approval to export",
    ),
    forms: "noun",
    example: "It asks for export licences.",
  },
  {
    cue: "instrument.import-licensing",
    words: wordList("import license | import licence | import permit | import licensing"),
    forms: "noun",
    example: "It asks for import licences.",
  },
  {
    cue: "instrument.import-quota",
    words: wordList("import quota | quota on imports | quota"),
    forms: "noun",
    example: "It set import quotas for sugar.",
  },
  {
    cue: "instrument.import-tariff-quota",
    words: wordList("tariff-rate quota | tariff rate quota | tariff quota"),
    forms: "noun",
    example: "It set a tariff-rate quota for sugar.",
  },
  {
    cue: "instrument.export-quota",
    words: wordList("export quota | quota on exports"),
    forms: "noun",
    example: "It set export quotas for tin.",
  },
  {
    cue: "instrument.sanction",
    words: wordList(
      "sanction | economic sanction | trade sanction | embargo | trade embargo | oil embargo | arms embargo | asset freeze | punitive measure",
    ),
    forms: "noun",
    example: "It set sanctions on the bank.",
  },
  {
    cue: "instrument.entity-listing",
    words: wordList("entity list | trade blacklist | export blacklist | blacklist"),
    forms: "noun",
    example: "It put the firm on the entity list.",
  },
  {
    cue: "instrument.export-incentive",
    words: wordList("export subsidy | export rebate | export tax rebate | export incentive | export credit"),
    forms: "noun",
    example: "It ended export subsidies for sugar.",
  },
  {
    cue: "instrument.local-content",
    words: wordList("local content requirement | local content rule"),
    forms: "noun",
    example: "It set local content rules.",
  },
  {
    cue: "instrument.ban",
    words: wordList("ban | prohibition | outright ban"),
    forms: "noun",
    example: "It put a ban on ore.",
  },
  {
    cue: "instrument.tax",
    words: wordList("tax | fee | charge"),
    forms: "noun",
    example: "It put a tax on ore exports.",
  },
  {
    cue: "instrument.restriction",
    words: wordList("restriction | curb | control | limit"),
    forms: "noun",
    example: "It put restrictions on exports.",
  },
  {
    cue: "instrument",
    words: wordList(
      "tariff | duty | levy | quota | sanction | embargo | export control | export curb | export license | export licence | anti-dumping duty | antidumping duty | countervailing duty",
    ),
    forms: "noun",
    example: "A tariff on tin.",
  },
  {
    cue: "flow.export",
    words: wordList("export | shipment abroad | overseas sale"),
    forms: "noun",
    example: "Exports of tin.",
  },
  { cue: "flow.import", words: wordList("import | purchase abroad"), forms: "noun", example: "Imports of tin." },
  {
    cue: "flow.goods",
    words: wordList(
      "goods | products | items | merchandise | exports | imports | product | good | shipments | vehicles | cargo",
    ),
    forms: null,
    example: "Goods from Peru.",
  },
  {
    cue: "trade.introduce",
    words: wordList(
      "impose | slap | levy | introduce | set | place | put | order | enact | apply | announce | unveil | issue | adopt | launch | implement | require | approve | ban | blacklist | sanction | bar | prohibit | restrict | enforce | roll out | need | add",
    ),
    forms: "verb",
    example: "It imposed tariffs.",
  },
  {
    cue: "trade.hit",
    words: wordList("hit | give | hand | assign | subject | charge | slap"),
    forms: "verb",
    example: "The mill was hit with a 4 percent duty.",
  },
  {
    cue: "trade.bear",
    words: wordList("face | pay | get | receive"),
    forms: "verb",
    example: "The mill faces a 4 percent duty.",
  },
  {
    cue: "trade.ban",
    words: wordList("ban | bar | prohibit | outlaw | restrict | curb | halt | block"),
    forms: "verb",
    example: "It banned imports of tin.",
  },
  {
    cue: "attempt",
    words: wordList("try | hope | want | fight | struggle | negotiate | refuse | fail | ask"),
    forms: "verb",
    example: "It tried to end the tariffs.",
  },
  {
    cue: "trade.increase",
    words: wordList(
      "raise | increase | hike | double | triple | lift to | boost | expand | widen | tighten | toughen | step up",
    ),
    forms: "verb",
    example: "It doubled tariffs.",
  },
  {
    cue: "trade.reduce",
    words: wordList("cut | lower | reduce | halve | ease | slash | trim | phase out | relax | loosen"),
    forms: "verb",
    example: "It cut tariffs.",
  },
  {
    cue: "trade.remove",
    words: wordList(
      "remove | lift | scrap | abolish | eliminate | end | drop | repeal | revoke | rescind | cancel | withdraw | waive | terminate | expire | lapse",
    ),
    forms: "verb",
    example: "It lifted tariffs.",
  },
  { cue: "trade.extend", words: wordList("extend | prolong | renew"), forms: "verb", example: "It extended tariffs." },
  {
    cue: "trade.suspend",
    words: wordList("suspend | delay | postpone | pause | defer | freeze | hold off | block | halt | stay"),
    forms: "verb",
    example: "It suspended tariffs.",
  },
  {
    cue: "trade.exempt",
    words: wordList("exempt | exclude | spare"),
    forms: "verb",
    example: "It exempted tin from tariffs.",
  },
  {
    cue: "stage.threatened",
    words: wordList("threaten | warn | vow | menace"),
    forms: "verb",
    example: "It threatened tariffs.",
  },
  {
    cue: "stage.proposed",
    words: wordList(
      "propose | offer | recommend | consider | mull | weigh | seek | suggest | draft | study | urge | call for | push for | examine | review | explore | plan | intend | prepare | debate",
    ),
    forms: "verb",
    example: "It proposed tariffs.",
  },
  {
    cue: "stage.proposed",
    words: wordList("proposed | planned | draft | proposal | possible | potential | suggested"),
    forms: null,
    example: "The proposed tariffs.",
  },
  {
    cue: "stage.announced",
    words: wordList("announce | unveil | declare | disclose | publish | release"),
    forms: "verb",
    example: "It announced tariffs.",
  },
  {
    cue: "stage.adopted",
    words: wordList("approve | adopt | pass | sign | ratify | authorize | authorise | enact"),
    forms: "verb",
    example: "It approved tariffs.",
  },
  {
    cue: "stage.agreed",
    words: wordList("agree | decide | back | endorse | clear"),
    forms: "verb",
    example: "They agreed on tariffs.",
  },
  {
    cue: "stage.in-force",
    words: wordList(
      "in force | in effect | in place | took effect | came into force | went into effect | existing | current",
    ),
    forms: null,
    example: "The tariffs are in force.",
  },
  {
    cue: "takes-effect",
    words: wordList(
      "take effect | takes effect | to take effect | go into effect | goes into effect | come into force | comes into force | effective | starting | beginning | with effect | enter into force | enters into force",
    ),
    forms: null,
    example: "They take effect on May 1.",
  },
  {
    cue: "phase",
    words: wordList("preliminary | provisional | final | definitive"),
    forms: null,
    example: "A preliminary duty.",
  },
  {
    cue: "additional",
    words: wordList("additional | extra | further | on top of"),
    forms: null,
    example: "An additional duty.",
  },
  {
    cue: "retaliation",
    words: wordList(
      "in retaliation | in response | retaliate | retaliation | retaliatory | tit-for-tat | counter | counters",
    ),
    forms: null,
    example: "In retaliation, it acted.",
  },
  {
    cue: "worth",
    words: wordList("worth | worth of | valued at | covering | totaling | totalling | on some"),
    forms: null,
    example: "Goods worth 4 million dollars.",
  },
  { cue: "for-each", words: wordList("per"), forms: null, example: "Ten dollars per crate." },
  {
    cue: "content",
    words: wordList(
      "contain | contains | containing | content | comprise | comprising | made up of | consist of | with at least",
    ),
    forms: null,
    example: "Goods that contain more than 5 percent of tin.",
  },
  { cue: "measure.value", words: wordList("value"), forms: null, example: "By value." },
  { cue: "measure.weight", words: wordList("weight | mass"), forms: null, example: "By weight." },
  { cue: "measure.volume", words: wordList("volume"), forms: null, example: "By volume." },
  { cue: "rate", words: wordList("rate | rates"), forms: null, example: "A rate of 4 percent." },
  {
    cue: "not-trade",
    words: wordList(
      "room tariff | room tariffs | electricity tariff | electricity tariffs | power tariff | power tariffs | feed-in tariff | feed-in tariffs | feed-in-tariff | feed-in-tariffs | mobile tariff | tariff plan | opec quota | production quota | production quotas | heavy duty | heavy-duty | on duty | duty-free shop | military duty | jury duty | civic duty | output quota | output quotas | fishing quota | quota share",
    ),
    forms: null,
    example: "Electricity tariffs rose.",
  },
  {
    cue: "tariff-talk",
    words: wordList(
      "battle | war | wars | dispute | row | talks | negotiations | fears | concerns | uncertainty | threat | threats | tensions | impact | relief | fight | spat | truce | issue | issues | commission | code | revenue | revenues | schedule",
    ),
    forms: null,
    example: "The tariff battle went on.",
  },
]);
