import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { instrumentRules } from "./trade-instruments.ts";
import { wordList } from "./word-list.ts";

/**
 * Words for acts on trade across a border: instruments, what is done with them, and how far it has got.
 *
 * @returns The rules.
 */
export const tradeRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  ...instrumentRules(),
  {
    cue: "flow.export",
    words: wordList("export | shipment abroad | overseas sale | outbound shipment | overseas shipment"),
    forms: "noun",
    example: "Exports of tin.",
  },
  {
    cue: "flow.import",
    words: wordList("import | purchase abroad | inbound shipment"),
    forms: "noun",
    example: "Imports of tin.",
  },
  {
    cue: "flow.trade",
    words: wordList("sale | shipment | supply | transfer"),
    forms: "noun",
    example: "Sales of tin.",
  },
  {
    cue: "flow.sell",
    words: wordList("export | sell | ship | supply | re-export | send | transfer"),
    forms: "verb",
    example: "They sell tin.",
  },
  { cue: "flow.buy", words: wordList("import | buy | purchase"), forms: "verb", example: "They buy tin." },
  {
    cue: "trade.introduce",
    words: wordList(`
      impose | slap | levy | introduce | set | place | put | order | enact | apply | announce | unveil | issue |
      adopt | launch | implement | require | approve | ban | blacklist | bar | prohibit | restrict | enforce |
      roll out | need | add | clamp | slam | smack | whack | charge | collect | institute | establish | fix |
      reimpose | re-impose | clear the way for | pave the way for | reinstate | reintroduce | restore | revive |
      assess | bring in | put in place | go ahead with | proceed with | press ahead with | move ahead with |
      follow through on | activate | invoke | trigger | mandate | oblige | open | inflict | designate | declare |
      instate | make | finalise | finalize | set up | create | draw up | hit | bring forward | fast-track |
      move forward with
    `),
    forms: "verb",
    example: "It imposed tariffs.",
  },
  {
    cue: "trade.hit",
    words: wordList(`
      hit | give | hand | assign | subject | charge | slap | target | punish | penalise | penalize | threaten |
      tax | assess
    `),
    forms: "verb",
    example: "The mill was hit with a 4 percent duty.",
  },
  {
    cue: "trade.charge",
    words: wordList("impose | slap | levy | charge | put | place | clamp"),
    forms: "verb",
    example: "It will slap 4 percent on Peruvian tin.",
  },
  {
    cue: "trade.bear",
    words: wordList("face | pay | get | receive | attract | incur | carry | bear | draw"),
    forms: "verb",
    example: "The mill faces a 4 percent duty.",
  },
  {
    cue: "trade.borne",
    words: wordList("subject to | liable to | exempt from | liable for"),
    forms: null,
    example: "The mill is subject to a duty.",
  },
  {
    cue: "trade.ban",
    words: wordList(`
      ban | bar | prohibit | outlaw | restrict | curb | halt | block | stop | forbid | suspend | freeze | prevent |
      cut off | close its border to | close its market to | shut its border to
    `),
    forms: "verb",
    example: "It banned imports of tin.",
  },
  { cue: "trade.end", words: wordList("phase out | end | cease"), forms: "verb", example: "It ended imports of tin." },
  {
    cue: "trade.admit",
    words: wordList(`
      let in | let back in | open its market to | reopen its market to | reopen its border to | open its border to
    `),
    forms: "verb",
    example: "It let in Peruvian tin.",
  },
  { cue: "trade.cap", words: wordList("cap | limit | ration"), forms: "verb", example: "It capped imports of tin." },
  {
    cue: "trade.allow",
    words: wordList("allow | resume | reopen | permit | restart | reallow | unblock | clear"),
    forms: "verb",
    example: "It resumed imports of tin.",
  },
  { cue: "trade.list", words: wordList("blacklist | sanction"), forms: "verb", example: "It blacklisted the mill." },
  {
    cue: "trade.freeze",
    words: wordList("freeze the assets of | freeze assets of | freeze the foreign assets of"),
    forms: "verb",
    example: "It froze the assets of the bank.",
  },
  {
    cue: "trade.respond",
    words: wordList("respond | retaliate | hit back | strike back | fight back | reply | answer | counter | react"),
    forms: "verb",
    example: "It responded with tariffs.",
  },
  {
    cue: "trade.cover",
    words: wordList("cover | affect | target | hit | include | apply | span"),
    forms: "verb",
    example: "The tariffs cover tin.",
  },
  {
    cue: "trade.keep",
    words: wordList(`
      keep | maintain | leave | retain | uphold | affirm | reaffirm | confirm | remain | stay | stand | continue
    `),
    forms: "verb",
    example: "It kept the tariffs in place.",
  },
  {
    cue: "attempt",
    words: wordList("try | hope | fight | struggle | negotiate | refuse | fail"),
    forms: "verb",
    example: "It tried to end the tariffs.",
  },
  {
    cue: "trade.averse",
    words: wordList(`
      avoid | avert | oppose | dodge | evade | circumvent | escape | fear | criticise | criticize | condemn |
      protest | slam | blast | denounce | challenge | question | investigate | discuss | offset | absorb | blame |
      cite | mention | resist | decry | bemoan | sidestep | bypass | skirt | violate | breach | flout | survive |
      weather | stave off | fend off | ward off | head off | complain | dispute | appeal | reject | welcome | hail |
      regret | object to | thank | address | resolve | negotiate | pass on
    `),
    forms: "verb",
    example: "They fear tariffs.",
  },
  {
    cue: "trade.demand",
    words: wordList(`
      urge | call on | call upon | ask | demand | press | pressure | request | lobby | petition | beg | want |
      expect | push | tell | invite | persuade | convince | warn
    `),
    forms: "verb",
    example: "They urged Peru to end tariffs.",
  },
  {
    cue: "trade.increase",
    words: wordList(`
      raise | increase | hike | double | triple | quadruple | lift to | boost | expand | widen | tighten | toughen |
      step up | ratchet up | jack up | strengthen | broaden | beef up | rise | climb | escalate | go up | jump
    `),
    forms: "verb",
    example: "It doubled tariffs.",
  },
  {
    cue: "trade.reduce",
    words: wordList(`
      cut | lower | reduce | halve | ease | slash | trim | phase out | relax | loosen | roll back | scale back |
      bring down | pare | soften | fall | drop | decrease | decline | go down | come down | ease up on | narrow
    `),
    forms: "verb",
    example: "It cut tariffs.",
  },
  {
    cue: "trade.remove",
    words: wordList(`
      remove | lift | scrap | abolish | eliminate | end | drop | repeal | revoke | rescind | cancel | withdraw |
      waive | terminate | expire | lapse | axe | ditch | dismantle | do away with | unwind | undo | strike down |
      overturn | void | invalidate | quash | annul | nullify | throw out | delist | take off | call off | abandon |
      strip | dispense with
    `),
    forms: "verb",
    example: "It lifted tariffs.",
  },
  {
    cue: "trade.extend",
    words: wordList("extend | prolong | renew | roll over"),
    forms: "verb",
    example: "It extended tariffs.",
  },
  {
    cue: "trade.suspend",
    words: wordList(`
      suspend | delay | postpone | pause | defer | push back | freeze | hold off | hold off on | block | halt | stay |
      put on hold | shelve | back off | put off | stop | enjoin
    `),
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
    words: wordList("threaten | warn | menace"),
    forms: "verb",
    example: "It threatened tariffs.",
  },
  {
    cue: "stage.threatened",
    words: wordList("threatened | threatening"),
    forms: null,
    example: "The threatened tariffs.",
  },
  { cue: "stage.ready", words: wordList("ready | prepared | poised"), forms: null, example: "It is ready to act." },
  { cue: "stage.vowed", words: wordList("vow | promise | pledge"), forms: "verb", example: "It vowed tariffs." },
  {
    cue: "stage.proposed",
    words: wordList(`
      propose | offer | recommend | consider | mull | weigh | seek | suggest | draft | study | urge | call for |
      push for | examine | review | explore | plan | intend | prepare | want | aim | eye | contemplate | float |
      advocate | back | favour | favor | request | look at | think | table | submit | move | weigh up | ponder
    `),
    forms: "verb",
    example: "It proposed tariffs.",
  },
  {
    cue: "stage.proposed",
    words: wordList(`
      proposed | planned | scheduled | draft | proposal | possible | potential | suggested | recommendation |
      proposals
    `),
    forms: null,
    example: "The proposed tariffs.",
  },
  {
    cue: "stage.announced",
    words: wordList("announce | unveil | declare | disclose | publish | release | outline | reveal | detail"),
    forms: "verb",
    example: "It announced tariffs.",
  },
  {
    cue: "stage.adopted",
    words: wordList(`
      approve | adopt | pass | sign | ratify | authorize | authorise | enact | vote | give approval | finalise |
      finalize
    `),
    forms: "verb",
    example: "It approved tariffs.",
  },
  {
    cue: "stage.agreed",
    words: wordList("agree | decide | endorse | clear | vow | promise | pledge"),
    forms: "verb",
    example: "They agreed on tariffs.",
  },
  {
    cue: "stage.in-force",
    words: wordList("in force | in effect | in place | existing | current | already"),
    forms: null,
    example: "The tariffs are in force.",
  },
  {
    cue: "takes-effect",
    words: wordList(`
      take effect | go into effect | come into force | come into effect | enter into force | kick in | take force |
      go into force | become effective | begin | start
    `),
    forms: "verb",
    example: "They take effect on May 1.",
  },
  {
    cue: "takes-effect",
    words: wordList("effective | starting | beginning | with effect | as of | as from | effect | force"),
    forms: null,
    example: "They apply as of May 1.",
  },
  {
    cue: "phase",
    words: wordList("preliminary | provisional | final | definitive | interim"),
    forms: null,
    example: "A preliminary duty.",
  },
  {
    cue: "additional",
    words: wordList("additional | extra | further | on top of | another | supplementary"),
    forms: null,
    example: "An additional duty.",
  },
  {
    cue: "retaliation",
    words: wordList(`
      in retaliation | in response | retaliate | retaliated | retaliates | retaliating | retaliation | retaliatory |
      tit-for-tat | counter | counters | counter-tariff | counter-tariffs | responded | reprisal | in reprisal |
      countermeasures | countermeasure
    `),
    forms: null,
    example: "In retaliation, it acted.",
  },
  {
    cue: "worth",
    words: wordList(`
      worth | worth of | valued at | covering | totaling | totalling | worth about | worth around | worth nearly |
      worth up to | valued
    `),
    forms: null,
    example: "Goods worth 4 million dollars.",
  },
  { cue: "for-each", words: wordList("per"), forms: null, example: "Ten dollars per crate." },
  {
    cue: "content",
    words: wordList(`
      contain | contains | containing | content | comprise | comprising | made up of | consist of | with at least
    `),
    forms: null,
    example: "Goods that contain more than 5 percent of tin.",
  },
  { cue: "flow.purchase", words: wordList("purchase"), forms: "noun", example: "Purchases of tin." },
  { cue: "access", words: wordList("access"), forms: null, example: "It curbs their access to tin." },
  { cue: "price", words: wordList("price | prices"), forms: null, example: "The price of tin." },
  {
    cue: "instrument.levy",
    words: wordList("levy | cess | charge | fee"),
    forms: "noun",
    example: "It put a levy on tin.",
  },
  { cue: "adverb", words: wordList("into law | no longer"), forms: null, example: "It no longer acts." },
  { cue: "ceases", words: wordList("no longer"), forms: null, example: "It no longer charges duties." },
  { cue: "form.bare-be", words: wordList("be"), forms: null, example: "They asked that it be cut." },
  {
    cue: "as",
    words: wordList("such products as | such goods as | such items as | such imports as"),
    forms: null,
    example: "Duties on such goods as tin.",
  },
  {
    cue: "countermeasure",
    words: wordList("measure | measures | countermeasures | countermeasure"),
    forms: null,
    example: "The measures cover tin.",
  },
  { cue: "exporter", words: wordList("exporter | exporters"), forms: null, example: "Exporters need a permit." },
  {
    cue: "trade.seek",
    words: wordList("obtain | seek | apply for | get | secure | hold"),
    forms: "verb",
    example: "They must apply for licences.",
  },
  {
    cue: "trade.contain",
    words: wordList("include | contain | feature"),
    forms: "verb",
    example: "The package includes a ban.",
  },
  {
    cue: "trade.outlaw",
    words: wordList("ban | bar | outlaw | prohibit | close its border to | close its market to | shut its border to"),
    forms: "verb",
    example: "It banned tin from Peru.",
  },
  { cue: "trade.win", words: wordList("win | gain | secure | obtain"), forms: "verb", example: "It won a tariff cut." },
  { cue: "trade.apply", words: wordList("apply | extend"), forms: "verb", example: "It applies duties to tin." },
  {
    cue: "illegal",
    words: wordList("illegal | unlawful | unconstitutional | invalid | void"),
    forms: null,
    example: "The duties were illegal.",
  },
  { cue: "average", words: wordList("average | effective | overall"), forms: null, example: "The average duty." },
  { cue: "zero", words: wordList("zero"), forms: null, example: "A zero tariff." },
  {
    cue: "undecided",
    words: wordList("no decision | no final decision | undecided | not decided | nothing has been decided"),
    forms: null,
    example: "No decision has been made.",
  },
  {
    cue: "trade.delay",
    words: wordList("delay | postpone | defer | push back | put off"),
    forms: "verb",
    example: "It delayed tariffs.",
  },
  {
    cue: "trade.shun",
    words: wordList("back away from | shy away from | retreat from | walk away from | step back from | back down from"),
    forms: "verb",
    example: "It backed away from tariffs.",
  },
  { cue: "likely", words: wordList("likely"), forms: null, example: "It is likely to act." },
  {
    cue: "stage.bill",
    words: wordList("bill | draft | proposal | motion"),
    forms: null,
    example: "A bill to end duties.",
  },
  {
    cue: "trade.replace",
    words: wordList("replace | supersede"),
    forms: "verb",
    example: "It was replaced by a quota.",
  },
  { cue: "instead", words: wordList("rather than | instead of | than"), forms: null, example: "Tin rather than lead." },
  { cue: "importer", words: wordList("importer | importers"), forms: null, example: "Importers need a permit." },
  { cue: "measure.value", words: wordList("value"), forms: null, example: "By value." },
  { cue: "measure.weight", words: wordList("weight | mass"), forms: null, example: "By weight." },
  { cue: "measure.volume", words: wordList("volume"), forms: null, example: "By volume." },
  { cue: "rate", words: wordList("rate | rates"), forms: null, example: "A rate of 4 percent." },
  {
    cue: "others",
    words: wordList(`
      all others | all other producers | all other companies | all other exporters | all other firms |
      other producers | other exporters | other companies | others | all other manufacturers | the rest
    `),
    forms: null,
    example: "All others face 4 percent.",
  },
  {
    cue: "legal",
    words: wordList(`
      section | sections | ieepa | international emergency economic powers act | trade expansion act | trade act |
      tariff act | jones act | emergency powers act | international emergency economic powers act of 1977
    `),
    forms: null,
    example: "Under section nine.",
  },
  {
    cue: "not-trade",
    words: wordList(`
      room tariff | electricity tariff | power tariff | feed-in tariff | feed-in-tariff | mobile tariff |
      tariff plan | opec quota | production quota | heavy duty | heavy-duty | on duty | duty-free shop |
      duty-free sale | military duty | jury duty | civic duty | output quota | fishing quota | quota share |
      water tariff | gas tariff | grid tariff | phone tariff | rail tariff | freight tariff | transport tariff |
      roaming tariff | hotel tariff | energy tariff | power feed-in tariff | network tariff | utility tariff |
      pipeline tariff | transit tariff | telecom tariff | call tariff | data tariff | distribution tariff |
      transmission tariff | retail tariff | heating tariff | catch quota | sales quota | milk quota | excise duty | excise tax |
      stamp duty | fuel duty | death duty | sales tax | income tax | value-added tax | value added tax |
      property tax | digital services tax | wealth tax | carbon tax | corporate tax | payroll tax | bank levy |
      tourist levy | tourism levy | congestion charge | birth control | gun control | price control | cost control |
      quality control | passport control | border control | air traffic control | travel restriction | smoking ban |
      driving ban | transfer ban | trading ban | flight ban | debt ceiling | debt limit | term limit |
      spending cap | salary cap | market cap | rent control | speed limit | short-selling ban |
      ban on short selling | quota system | voting quota | imf quota | immigration quota | refugee quota |
      gender quota | pollution control | arms control | rent cap | energy price cap | tax credit | tax cut |
      free trade deal | duty of care | passenger duty | petrol duty | beer duty | alcohol duty | tobacco duty |
      cigarette duty | wine duty | spirits duty | landfill tax | departure duty
    `),
    forms: "noun",
    example: "Electricity tariffs rose.",
  },
  {
    cue: "tariff-talk",
    words: wordList(`
      battle | war | investigation | investigations | probe | probes | inquiry | inquiries | complaint |
      complaints | petition | petitions | laws | law | rules | action | actions | review | reviews | wars |
      dispute | row | talks | negotiations | fears | concerns | uncertainty | threat | threats | tensions | impact |
      relief | fight | spat | truce | issue | issues | commission | code | revenue | revenues | schedule | worries |
      policy | policies | regime | evasion | deadline | barriers | barrier | turmoil | shock | costs | cost |
      headwinds | headwind | bill | collections | income | exposure | agenda | announcement | announcements |
      stance | feud | standoff | confrontation | wall | system | structure | chaos | news | pressure | pressures |
      risks | risk | effects | effect | burden | hit | damage | pain | payments | refunds | refund | case | cases |
      rhetoric | drama | hopes | jitters | levels | lines
    `),
    forms: null,
    example: "The tariff battle went on.",
  },
]);
