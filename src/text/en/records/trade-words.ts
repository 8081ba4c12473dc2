import type { NominalAct, TradeWords } from "../../extract/trade/words.ts";
import { once } from "../../once.ts";

/** Words as they stand, in a set. */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that only the phrase around a trade measure looks at. They stand apart from the cue words, since a word without a
 * cue is free to be part of a name elsewhere.
 *
 * @returns The tables.
 */
export const tradeWords: () => TradeWords = /* @__PURE__ */ once(() => ({
  generic: set(`
    goods product products item items merchandise export exports import imports good shipment
    shipments cargo cargos material materials commodity commodities article articles purchase purchases sale sales
  `),
  range: set(`
    package packages wave waves item items piece pieces range ranges list lists number numbers variety varieties
    type types series array arrays kind kinds category categories handful handfuls host hosts tonne tonnes
    ton tons line lines group groups majority majorities share shares class classes ounce ounces volume volumes
    amount amounts batch batches round rounds tranche tranches supply supplies slew slews raft rafts contract
    contracts deal deals order orders billion billions million millions dozen dozens hundred hundreds thousand
    thousands half portion portions basket baskets import imports export exports sale sales shipment shipments
    purchase purchases
  `),
  trader: set(`
    exporter exporters producer producers maker makers manufacturer manufacturers importer importers grower growers
    farmer farmers refiner refiners supplier suppliers seller sellers shipper shippers miner miners smelter smelters
    mill mills trader traders breeder breeders rancher ranchers processor processors distributor distributors brewer
    brewers company companies firm firms
  `),
  place: set("island country nation kingdom neighbour neighbor"),
  abroad: set("abroad overseas"),
  immediate: set("immediate immediately"),
  definite: set("the this that these those its"),
  notGoods: set(`
    island islands country countries nation nations kingdom kingdoms bloc blocs region regions world worlds
    neighbour neighbours neighbor neighbors rival rivals firm firms company companies producer producers exporter
    exporters importer importers maker makers manufacturer manufacturers supplier suppliers seller sellers farmer
    farmers refiner refiners trader traders bank banks individual individuals official officials entity entities
    person persons party parties market markets partner partners economy economies basis basises effect effects plan
    plans way ways behalf behalfs year years month months week weeks day days people peoples countrieses countries'
    countries's ally allies buyer buyers government governments case cases time times investor investors lender
    lenders grower growers operator operators business businesses miner miners smelter smelters mill mills ministry
    ministries ruling rulings decision decisions sector sectors industry industries shipper shippers client clients
    customer customers tourist tourists banker bankers carrier carriers airline airlines visitor visitors drugmaker
    drugmakers carmaker carmakers automaker automakers chipmaker chipmakers steelmaker steelmakers lawmaker
    lawmakers resident residents citizen citizens executive executives minister ministers oligarch oligarches figure
    figures subsidiary subsidiaries unit units fighter fighters leader leaders aide aides general generals network
    networks vessel-owner vessel-owners foreigner foreigners user users tycoon tycoons businessman businessmans
    businessmen businessmens lawmakerses group groups organisation organisations organization organizations
    prefecture prefectures province provinces plant plants facility facilities abattoir abattoirs slaughterhouse
    slaughterhouses terminal terminals west barrel tonne kilogram athlete athletes app apps journalist journalists
    team teams media broadcaster broadcasters channel channels student students flight flights plane planes aircraft
    truck drivers driver players player companies' banks' passenger passengers investment investments
  `),
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
    if whichever this next last by but so unlike that per apart aside plus retroactive prompting used down up
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
    ad valorem weighted-average estimated suggested
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
  nominal: new Map(nominalRows.flatMap(([act, list]) => list.split(" ").map((word) => [word, act] as const))),
}));

/** Nouns that say what is done with a measure: "the removal of tariffs". */
const nominalRows: readonly (readonly [NominalAct, string])[] = [
  ["exempt", "exemption exemptions reprieve exclusion exclusions waiver waivers carve-out carve-outs"],
  ["introduce", "approval go-ahead imposition introduction adoption implementation reimposition enforcement levying"],
  [
    "remove",
    "removal removals lifting abolition elimination scrapping repeal repeals end ends withdrawal withdrawals revocation cancellation cancellations dismantling",
  ],
  ["suspend", "suspension suspensions pause pauses delay delays postponement"],
  ["extend", "extension extensions renewal renewals"],
  ["increase", "increase increases rise rises hike hikes doubling raising tightening"],
  ["reduce", "reduction reductions cut cuts lowering easing halving phase-out phase-outs phaseout phaseouts"],
  ["threatened", "threat threats"],
  ["proposed", "proposal proposals plan plans recommendation recommendations bill bills request requests"],
];
