import type { NominalAct, TradeWords } from "../../extract/trade/words.ts";
import { once } from "../../once.ts";

/** Words as they stand, in a set. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words with their plurals in "s", and words as they stand. */
const nouns = (list: string, more = ""): ReadonlySet<string> =>
  new Set([...set(list)].flatMap((word) => [word, `${word}s`]).concat(...set(more)));

const traders = `
    exporter producer maker manufacturer importer grower farmer refiner supplier seller shipper miner smelter mill
    trader breeder rancher distributor brewer firm
`;

/**
 * Words that only the phrase around a trade measure looks at. They stand apart from the cue words, since a word without a
 * cue is free to be part of a name elsewhere.
 *
 * @returns The tables.
 */
export const tradeWords: () => TradeWords = /* @__PURE__ */ once(() => ({
  generic: nouns(
    `
    product item export import good trade shipment cargo material article purchase sale
  `,
    `
    merchandise commodity commodities
  `,
  ),
  range: nouns(
    `
    package wave item piece range list number type array kind handful host tonne ton line group share ounce volume
    amount round tranche slew raft contract deal order billion million dozen hundred thousand portion basket import
    export sale shipment purchase
  `,
    `
    variety varieties series category categories majority majorities class classes batch batches supply supplies half
  `,
  ),
  trader: nouns(traders, "company companies processor processors"),
  place: set("island country nation kingdom neighbour neighbor"),
  abroad: set("abroad overseas"),
  immediate: set("immediate immediately"),
  definite: set("the this that these those its"),
  notGoods: nouns(
    `
    ${traders}
    island nation kingdom bloc region world neighbour neighbor rival bank individual official person market partner
    effect plan way year month week day people buyer government case time investor lender operator ruling decision
    sector client customer tourist banker carrier airline visitor drugmaker carmaker automaker chipmaker steelmaker
    lawmaker resident citizen executive minister figure unit fighter leader aide general network vessel-owner
    foreigner user tycoon group organisation organization prefecture province plant abattoir slaughterhouse terminal
    athlete app journalist team broadcaster channel student flight plane driver player passenger investment
  `,
    `
    country countries entity entities party parties economy economies basis behalf ally allies business businesses
    ministry ministries industry industries oligarch subsidiary subsidiaries businessman businessmen facility
    facilities west barrel tonne kilogram media aircraft truck company companies
  `,
  ),
  skip: set(`
    other all seaborne certain most many several various new more further additional different some both such any
    each selected select specific entire remaining almost nearly about around least broad wide large long single
    same named following total whole few every
  `),
  origin: set(`
    imported originating made produced manufactured coming shipped sourced grown arriving built exported bought
    entering brought sold bound destined farmed caught assembled purchased mined traded
  `),
  stop: set(`
    over ranging ahead under amid into via with without due aimed designed intended once pending following based
    citing unless except excluding earlier effective beginning starting because alone again back altogether
    overnight respectively depending subject rather after before than between exempted exempt hitting at worldwide
    if whichever this next last by but so unlike that per apart aside plus retroactive prompting used down up unchanged intact
    unfairly below above abroad overseas
  `),
  kind: set(`
    fresh zero weighted individual floating progressive escalating graduated countervailing anti-dumping
    import-export long-term short-term annualised retaliatory punitive preliminary provisional final definitive
    additional extra further new existing current so-called proposed planned sweeping steep temporary blanket
    across-the-board sectoral global universal baseline reciprocal higher lower first second separate threatened
    stiff hefty heavy tough tougher tighter strict stricter broad broader wide massive huge protectionist protective
    economic trade customs import imported export high low harsh harsher crippling secondary limited targeted
    partial full total outright controversial draft average combined minimum maximum flat special emergency interim
    long-standing longstanding year-old decades-old reduced increased basic standard latest similar same own
    nationwide country-specific country-based remaining initial previous prior old possible potential original
    comprehensive international foreign annual mandatory unilateral counter u.n western two three four five six most
    many more some all any immediate far-reaching unprecedented record overall effective applied bilateral general
    ad valorem penalty weighted-average estimated suggested
  `),
  sooner: set("before until"),
  court: set("court judge tribunal justices judges"),
  law: set(`
    bill law order decree regulation rule rules pact deal agreement accord treaty resolution plan proposal
    proclamation directive decision move ruling measure measures package budget act legislation draft step
    regulations orders memorandum announcement notice statement policy amendment framework truce tariff tariffs vote
    finding determination
  `),
  body: set(`
    lawmakers officials administration regulators authorities customs leaders ministers parliamentarians legislators
    senators deputies president premier policymakers states members negotiators representatives governments
    countries nations allies panel commission council envoys congressmen republicans democrats senate congress
    parliament house committee chancellor monarch king junta rulers board sides nation island capital neighbours
    neighbors court judge tribunal world emirate bloc community minister mps treasury state commerce
  `),
  fixed: set("last previous this next tomorrow yesterday today"),
  nominal: new Map(nominalRows.flatMap(([act, list]) => [...nouns(list)].map((word) => [word, act] as const))),
}));

/** Nouns that say what is done with a measure: "the removal of tariffs". */
const nominalRows: readonly (readonly [NominalAct, string])[] = [
  ["exempt", "exemption reprieve exclusion waiver carve-out"],
  ["introduce", "approval go-ahead imposition introduction adoption implementation reimposition enforcement levying"],
  [
    "remove",
    "removal lifting abolition elimination scrapping repeal end withdrawal revocation cancellation dismantling",
  ],
  ["suspend", "suspension pause delay postponement"],
  ["extend", "extension renewal"],
  ["increase", "increase rise hike doubling raising tightening"],
  ["reduce", "reduction cut lowering easing halving phase-out phaseout"],
  ["threatened", "threat"],
  ["proposed", "proposal plan recommendation bill request"],
];
