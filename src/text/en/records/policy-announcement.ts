import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { wordList } from "./word-list.ts";

/**
 * Words for a government's money and aims.
 *
 * @returns The rules.
 */
export const policyRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "name.public",
    words: wordList(`
      government | country | nation | state | ministry | department | cabinet | bloc | administration |
      authorities | lawmakers | republic | kingdom | agency | community | junta | president | premier |
      prime minister | minister | ministers | governments | countries | nations | states | donors | leaders | mps |
      legislators | senators | congressmen | parliament | senate | house | lower house | upper house | committee |
      council | treasury | opposition | creditors | lenders | officials | members | member states | coalition |
      party | signatories | allies
    `),
    forms: null,
    example: "The country will invest $4 billion.",
  },
  {
    cue: "programme",
    words: wordList(`
      package | plan | programme | program | fund | budget | scheme | initiative | bill | act | legislation | law |
      accord | tax cut | tax break | tax rebate | tax credit | spending cut | cuts | public works | blueprint |
      proposal | spree | campaign | project | strategy | tranche | envelope | resolution | stimulus check |
      rebate | drive | arrangement | deal | agreement | measure | austerity | savings | facility | write-off |
      giveaway
    `),
    forms: "noun",
    example: "The government unveiled a package worth $4 billion.",
  },
  {
    cue: "programme",
    words: strong(),
    forms: "noun",
    example: "The stimulus package is worth $4 billion.",
  },
  {
    cue: "strong-programme",
    words: strong(),
    forms: "noun",
    example: "A stimulus package of $4 billion.",
  },
  {
    cue: "support",
    words: wordList(`
      subsidy | aid | grant | loan | funding | support | investment | spending | relief | assistance |
      infrastructure | infrastructure project | credit | guarantee | payment | help | contribution | compensation |
      incentive | financing | money | cash | capital | benefit | handout | debt forgiveness | tax relief |
      export credit | credit line | line of credit | purchase | allocation | appropriation | outlay | pledge |
      award | donation | bonus | check | cheque | voucher | export bonus | housing benefit | public spending |
      government spending | defence spending | defense spending | military spending | capital injection |
      injection | tax hike | expenditure | capital spending | public investment | equity | resource | debt
    `),
    forms: "noun",
    example: "The government promised aid of $4 billion.",
  },
  ...instruments(),
  {
    cue: "one-firm",
    words: wordList("tax credit | tax break | tax rebate | tax cut | tax relief | incentive"),
    forms: "noun",
    example: "The firm gets a tax credit of $4 million.",
  },
  {
    cue: "policy.give",
    words: wordList(`
      allocate | earmark | set aside | pump | inject | invest | spend | plough | plow | provide | grant | give |
      pledge | commit | contribute | fund | finance | lend | budget | disburse | offer | pour | devote | channel |
      extend | donate | release | subsidise | subsidize | dedicate | put | increase | boost | lift | cut | award |
      hand out | hand | assign | reserve | appropriate | funnel | allot | line up | put up | forgo |
      shell out | dole out | mobilise | mobilize | distribute | pay | pay out | top up | guarantee | underwrite |
      write off | forgive | cancel | slash | trim | save | double | triple | guarantee | deploy | advance | send |
      transfer | direct | set up | establish | create | splash out | chip in | underpin |
      promise | bring forward | make available | made available | grant |
      spare | steer | sink | stump up | bail out | rescue | lay out | deliver | pay for | ring-fence | ringfence |
      redirect | reallocate | hand over | infuse | apportion | set apart | fork out | free up | unlock | unfreeze |
      deposit | kick in | come up with | bankroll | open applications for | invite applications for | invite bids for
    `),
    forms: "verb",
    example: "The government allocated $4 billion.",
  },
  {
    cue: "policy.spent",
    words: wordList("spend | pay | use | need | save | add | cost | raise | send | double | triple | lend | transfer"),
    forms: "verb",
    example: "The government spent $4 billion.",
  },
  {
    cue: "policy.change",
    words: wordList(`
      raise | increase | boost | lift | cut | slash | trim | reduce | double | triple | expand | top up | bring |
      take | lower | hike | scale back | scale up | extend
    `),
    forms: "verb",
    example: "It raised aid to $4 billion.",
  },
  {
    cue: "policy.reach",
    words: wordList(
      "reach | cost | rise | increase | grow | total | amount to | come to | be | hit | climb | fall | go up",
    ),
    forms: "verb",
    example: "Spending will reach $4 billion.",
  },
  {
    cue: "policy.forgive",
    words: wordList("forgive | write off | cancel | relieve | reschedule | forgo"),
    forms: "verb",
    example: "Lenders will write off $4 billion of debt.",
  },
  {
    cue: "policy.go",
    words: wordList(
      "go to | go towards | go toward | go into | go on | be spent on | be available | flow to | flow into",
    ),
    forms: "verb",
    example: "$4 billion will go to schools.",
  },
  {
    cue: "policy.include",
    words: wordList(`
      include | contain | provide for | foresee | envisage | earmark | set aside | authorise | authorize |
      call for | comprise
    `),
    forms: "verb",
    example: "The bill includes $4 billion for schools.",
  },
  {
    cue: "policy.receive",
    words: wordList(`
      receive | get | secure | win | obtain | qualify for | apply for | draw | be eligible for | benefit from |
      share in | share
    `),
    forms: "verb",
    example: "Farmers will get $4 billion.",
  },
  {
    cue: "policy.return",
    words: wordList(`
      repay | return | pay back | owe | refund | lose | recoup | recover | misuse | embezzle | evade | overspend |
      raise from
    `),
    forms: "verb",
    example: "The bank repaid $4 billion of state aid.",
  },
  {
    cue: "policy.announce",
    words: wordList(`
      announce | unveil | launch | present | outline | reveal | introduce | roll out | disclose | promise | pledge |
      vow | prepare | detail | publish | set out | release | issue | commit | offer | confirm
    `),
    forms: "verb",
    example: "The government unveiled a plan.",
  },
  {
    cue: "policy.adopt",
    words: wordList(`
      approve | pass | sign | adopt | endorse | agree | clear | back | enact | ratify | authorize | authorise |
      sign into law | give final approval | give the go-ahead | give the green light | rubber-stamp |
      vote for | seal | greenlight | green-light | sign off on | okay
    `),
    forms: "verb",
    example: "The senate passed a bill.",
  },
  {
    cue: "policy.adopt",
    words: wordList(
      "approval | passage | go-ahead | signed into law | approved | final approval | green light | voted",
    ),
    forms: null,
    example: "The approval of a plan.",
  },
  {
    cue: "policy.propose",
    words: wordList(`
      propose | ask | consider | seek | suggest | draft | plan | request | ask for | call for | discuss | mull |
      weigh | debate | urge | intend | draw up | want | submit | table | recommend | study | push for | float |
      put forward | bid for | advance | push | negotiate | send congress | send parliament | send lawmakers
    `),
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
    cue: "policy.suspend",
    words: wordList("suspend | freeze | halt | put on hold | pause | postpone | delay | block | shelve"),
    forms: "verb",
    example: "The government suspended the scheme.",
  },
  {
    cue: "policy.end",
    words: wordList("end | scrap | abolish | phase out | wind down | axe | discontinue | terminate | close | wind up"),
    forms: "verb",
    example: "The government scrapped the scheme.",
  },
  {
    cue: "policy.withdraw",
    words: wordList("withdraw | drop | abandon | ditch | call off"),
    forms: "verb",
    example: "The government dropped the plan.",
  },
  {
    cue: "policy.start",
    words: wordList("come into force | take effect | come into effect | go into effect | enter into force | kick in"),
    forms: "verb",
    example: "The scheme came into force.",
  },
  {
    cue: "policy.aim",
    words: wordList(`
      aim | target | goal | pledge | commit | plan | seek | effort | vow | want | hope | drive | strive | promise |
      intend | require | propose | agree | set out | ambition | aspire | mandate | call for
    `),
    forms: "verb",
    example: "The government aims to cut waste.",
  },
  {
    cue: "policy.aim",
    words: wordList("goal | goals | target | targets | efforts | effort | objective | ambition | must"),
    forms: null,
    example: "The goal of the government.",
  },
  {
    cue: "policy.goal",
    words: wordList("goal | goals | target | targets | objective | ambition | aim"),
    forms: null,
    example: "A growth target of 4 percent for 2026.",
  },
  {
    cue: "policy.wish",
    words: wordList("want | target | aim for | seek | call for"),
    forms: "verb",
    example: "It wants a million cars by 2030.",
  },
  {
    cue: "policy.base",
    words: wordList(`
      from | below | compared with | compared to | relative to | against | versus | over | on | than | up from |
      down from
    `),
    forms: null,
    example: "40 percent below 2005 levels.",
  },
  {
    cue: "policy.level",
    words: wordList("level | levels | baseline"),
    forms: null,
    example: "40 percent below 2005 levels.",
  },
  {
    cue: "policy.whole",
    words: wordList("ban | end | phase out | stop | abolish | eliminate | eradicate | scrap"),
    forms: "verb",
    example: "It will phase out coal by 2030.",
  },
  {
    cue: "policy.ought",
    words: wordList("should | ought | needs"),
    forms: null,
    example: "The government should spend $4 billion.",
  },
  {
    cue: "policy.tax",
    words: wordList("tax | income tax | property tax | corporate tax | payroll tax | sales tax | fuel duty"),
    forms: "noun",
    example: "It cut taxes by $4 billion.",
  },
  {
    cue: "policy.campaign",
    words: [
      ...wordList("re-elected | reelected | manifesto | on the campaign trail"),
      ...compounds("campaign | election", "promise | pledge"),
    ],
    forms: null,
    example: "A re-elected government would spend $4 billion.",
  },
  {
    cue: "policy.elected",
    words: [
      ...compounds("if", "elected | re-elected | voted into office | returned to power"),
      ...compounds(
        "if it | if he | if she | if they | should it | should they",
        "win | wins | take power | takes power | take office | takes office | come to power | comes to power",
      ),
    ],
    forms: null,
    example: "It would spend $4 billion if it wins.",
  },
  {
    cue: "policy.people",
    words: wordList(`
      farmer | household | firm | company | family | worker | pensioner | student | exporter | bank | victim |
      refugee | home owner | homeowner | home buyer | maker | manufacturer | grower | borrower | taxpayer |
      consumer | carmaker | airline | business | motorist | parent | teacher | survivor | resident | patient |
      producer | importer | shopkeeper | fisherman | veteran | child | local government | city | state | school |
      hospital | lender | employer | driver | islander | youth | the poor
    `),
    forms: "noun",
    example: "Aid of $4 million for farmers.",
  },
  {
    cue: "policy.target",
    words: wordList("target | aim for"),
    forms: "verb",
    example: "The state targets growth of 4 percent by 2030.",
  },
  {
    cue: "policy.aimed",
    words: wordList(`
      cultivate | create | build | install | train | reach | cut | reduce | lower | raise | increase | boost |
      double | triple | halve | generate | achieve | develop | attain | produce | plant | connect | lift |
      phase out | expand | add | construct | electrify | quadruple | slash | bring | eliminate | end | ban |
      become | have | get | make | source | derive | supply | obtain | spend | go | put | roll out | restore |
      protect | deploy | curb | trim | shrink | eradicate | recycle | replace | hit | meet | be | turn | stop |
      close | shut | provide
    `),
    forms: "verb",
    example: "It aims to build homes.",
  },
  {
    cue: "policy.worth",
    words: wordList(`
      worth | worth of | worth about | totalling | totaling | total | totals | valued at | amounting to |
      amounts to | to the tune of | estimated at | as much as | with | costing
    `),
    forms: null,
    example: "A scheme worth $4 billion.",
  },
  {
    cue: "policy.budget",
    words: wordList("budget | union budget"),
    forms: null,
    example: "The budget proposes an outlay of $4 billion.",
  },
  {
    cue: "policy.outlay",
    words: wordList(`
      budget | spending | public spending | government spending | defence spending | defense spending |
      military spending | defence budget | defense budget | outlay | expenditure | aid | foreign aid | subsidy
    `),
    forms: "noun",
    example: "Defence spending will rise by 7 percent.",
  },
  { cue: "policy.vehicle", words: wordList("fund"), forms: "noun", example: "The fund is worth $4 billion." },
  {
    cue: "policy.cost",
    words: [
      ...wordList("at a cost of | at an estimated cost of | at an annual cost of"),
      ...compounds("a move | a step", "costing | that will cost | that would cost"),
      ...compounds(
        "costing | that will cost | that would cost | which will cost",
        "the state | the government | the budget | taxpayers",
      ),
    ],
    forms: null,
    example: "It will build roads at a cost of $4 billion.",
  },
  { cue: "policy.available", words: wordList("available"), forms: null, example: "It will make $4 billion available." },
  { cue: "policy.under", words: wordList("under"), forms: null, example: "Growers get $4 million under the bill." },
  { cue: "policy.for", words: wordList("for"), forms: null, example: "It asked the senate for $4 billion." },
  {
    cue: "policy.measure",
    words: wordList("in | of | worth | worth of | 's worth of"),
    forms: null,
    example: "$4 billion in aid.",
  },
  {
    // Words of law that releases put in between, which give nothing themselves.
    cue: "policy.law",
    words: wordList("eu state aid rules | state aid rules | eu state aid framework | eu law"),
    forms: null,
    example: "It approved, under EU State aid rules, a scheme.",
  },
  {
    cue: "annual",
    words: wordList("a year | annually | per year | each year | every year | annual | yearly | per annum"),
    forms: null,
    example: "Ten a year.",
  },
  {
    cue: "component",
    words: wordList("including | includes | of which | include | comprising | comprises | consists of"),
    forms: null,
    example: "Including ten for schools.",
  },
  {
    cue: "per-recipient",
    words: wordList(`
      each | per person | per household | per farmer | per child | apiece | per family | per pupil | per head |
      a month | every household | every adult | each household | per borrower | per worker | per hectare |
      per home | individuals | to every | first-time
    `),
    forms: null,
    example: "Ten each.",
  },
  {
    cue: "price",
    words: wordList(`
      weekly | a week | per kilowatt-hour | per tonne | per ton | per unit | a kilogram | a kilo | per barrel |
      a tonne | a ton | a barrel | per litre | a litre | per gallon | a gallon | a bushel | per bushel | an hour |
      per share | a share | per day | a day
    `),
    forms: null,
    example: "Ten a tonne.",
  },
  {
    cue: "pending",
    words: wordList(`
      waiting to be signed off | awaiting approval | awaits approval | await approval | subject to approval |
      under consideration | needs approval | must be approved | still needs | goes to the
    `),
    forms: null,
    example: "The scheme is subject to approval by lawmakers.",
  },
  {
    cue: "not-policy",
    words: wordList(`
      contract | contracts | fine | fines | penalty | penalties | deficit | surplus | bond | bonds | exports |
      imports | tax revenue | revenues | revenue | profit | profits | sale | sales | stake | bid | gdp | trade |
      lawsuit | settlement | damage | damages | losses | loss | reserves | deposits | bills | treasury bills |
      t-bills | debt | debts | assets | order | orders | dividend | dividends | receipts | takings | shares |
      turnover | output | shortfall | gap | arrears | proceeds | interest payments | foreign direct investment |
      direct investment | foreign investment | consumer spending | retail spending | claims | cost | costs | repos |
      reverse repos | repo | reward | rewards | bounty | securities | notes | cash balance | royalties | ransom | price | prices | value |
      takeover | merger | acquisition | ipo | market value | frozen funds | sovereign wealth | pension | wealth
    `),
    forms: null,
    example: "The contract is worth $4 billion.",
  },
]);

/** Nouns of money that only a government gives. */
function strong(): string[] {
  return [
    ...wordList(`
      stimulus | fiscal stimulus | economic stimulus | infrastructure law | tax overhaul | subsidy scheme | draft budget |
      supplementary budget | supplemental budget | extra budget | defence budget | defense budget |
      budget resolution | austerity measures | five-year plan | bailout | bail-out | support scheme |
      rescue loan | loan package | loan guarantee programme |
      loan guarantee scheme | grant scheme | grant programme | grant program |
      cohesion fund | debt write-off | debt relief | state aid
    `),
    ...compounds("standby | stand-by", "loan | arrangement | credit"),
    ...compounds("budget | spending | funding", "request"),
    ...compounds("state | federal | national", "budget | aid | funding | grant"),
    ...compounds("government | public", "aid | funding | package | stimulus | spending package"),
    ...compounds(
      "stimulus | rescue | aid | relief | recovery | bailout | austerity | infrastructure",
      "package | plan | bill | fund | programme | program",
    ),
    ...compounds("spending | economic | support | fiscal | tax | climate | energy | housing | jobs", "package"),
    ...compounds(
      "spending | tax | climate | jobs | farm | health care | healthcare | supplemental | appropriations | budget | defence | defense",
      "bill",
    ),
  ];
}

/** Every first word with every last. */
function compounds(firsts: string, lasts: string): string[] {
  return wordList(firsts).flatMap((first) => wordList(lasts).map((last) => `${first} ${last}`));
}

/** What nouns and verbs say of the means. */
function instruments(): CueRule[] {
  const row = (instrument: string, words: string, forms: CueRule["forms"], example: string): CueRule => ({
    cue: `policy-instrument.${instrument}`,
    words: wordList(words),
    forms,
    example,
  });
  return [
    row(
      "grant-or-subsidy",
      "grant | subsidy | aid | state aid | handout | subsidy scheme | grant scheme | grant program | grant programme | relief | assistance | compensation | donation | aid package | voucher | federal grant",
      "noun",
      "A grant of $4 million.",
    ),
    row(
      "loan-or-guarantee",
      "loan | guarantee | credit line | rescue loan | loan package | stand-by loan | standby loan | standby credit | stand-by arrangement | standby arrangement | export credit",
      "noun",
      "A loan of $4 million.",
    ),
    row("equity-support", "capital injection | equity", "noun", "A capital injection of $4 million."),
    row(
      "tax-measure",
      "tax cut | tax break | tax credit | tax rebate | tax relief | tax package | tax hike | tax bill | tax",
      "noun",
      "A tax cut of $4 million.",
    ),
    row(
      "public-investment",
      "infrastructure | infrastructure project | infrastructure plan | infrastructure bill | infrastructure package | public works | public investment",
      "noun",
      "Infrastructure of $4 million.",
    ),
    row("strategy-or-plan", "five-year plan | master plan | strategy | blueprint", "noun", "A five-year plan."),
    row("loan-or-guarantee", "lend | guarantee", "verb", "It lent $4 million."),
    row("public-investment", "invest", "verb", "It will invest $4 million."),
  ];
}
