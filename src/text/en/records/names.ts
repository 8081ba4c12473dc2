import type { CueRule } from "../../extract/lexicon.ts";
import type { NameWords } from "../../extract/name-kind.ts";
import { once } from "../../once.ts";
import { governments } from "./governments.ts";
import { wordList } from "./word-list.ts";

/** Words that tell what a name names. */
const rules = (): CueRule[] => [
  {
    cue: "name.title",
    words: wordList(`
        president | vice president | prime minister | premier | chancellor | minister | finance minister |
        foreign minister | trade minister | economy minister | industry minister | energy minister |
        agriculture minister | deputy prime minister | treasury secretary | commerce secretary | secretary |
        secretary of state | secretary of the treasury | trade representative | trade commissioner | commissioner |
        senator | sen. | rep. | gov. | governor | treasurer | state councilor | vice premier | minister of finance |
        minister of economic affairs | minister of state | transport minister | health minister |
        education minister | environment minister | defence minister | defense minister | interior minister |
        housing minister | oil minister | railways minister | labour minister | taoiseach | opposition leader |
        party leader | liberal leader | conservative leader | tory leader | labour leader | democratic leader |
        republican leader | shadow chancellor | presidential candidate | candidate | house speaker | majority leader |
        chancellor of the exchequer | budget director | speaker | fm | pm | king | emperor | mayor
      `),
    forms: null,
    example: "Trade minister Ana Ruiz opened the talks.",
  },
  {
    // Of these, the offices that no company has.
    cue: "name.minister",
    words: wordList(`
        prime minister | premier | chancellor | minister | finance minister | foreign minister | trade minister |
        economy minister | industry minister | energy minister | agriculture minister | transport minister |
        health minister | education minister | environment minister | defence minister | defense minister |
        interior minister | housing minister | oil minister | labour minister | deputy prime minister |
        treasury secretary | commerce secretary | senator | governor | taoiseach | mayor
      `),
    forms: null,
    example: "Ana Ruiz, the farm minister, opened the talks.",
  },
  {
    cue: "name.office",
    words: wordList(`
        chief executive | chief executive officer | ceo | chief financial officer | cfo | chairman | chairwoman |
        chair | chief operating officer | coo | finance director | managing director | finance chief | founder |
        co-founder | spokesman | spokeswoman | spokesperson | analyst | economist | executive vice president |
        senior vice president | executive
      `),
    forms: null,
    example: "Chief executive Lena Holt spoke first.",
  },
  {
    cue: "name.suffix",
    words: wordList(`
        inc | inc. | corp | corp. | corporation | co | co. | company | ltd | ltd. | limited | plc | ag | sa | s.a |
        s.a. | se | nv | n.v | n.v. | spa | s.p.a | ab | asa | oyj | kk | gmbh | llc | lp | l.p. | holdings |
        holding | group | bhd | berhad | tbk | pte | pty | kgaa | industries | motors | technologies |
        semiconductor | electronics | pharmaceuticals | airlines | airways | petroleum | energy | bancorp | stores |
        systems | laboratories | steel | telecom | communications | international | brands | foods | entertainment
      `),
    forms: null,
    example: "Harbor Freight Lines Inc hired ten people.",
  },
  {
    cue: "name.body",
    words: wordList(`
        ministry | department | commission | council | congress | parliament | cabinet | senate | house | treasury |
        bureau | agency | authority | administration | directorate | tribunal | ustr | ofac | committee | assembly |
        board | office | customs | court | house of representatives | state council | prefecture | municipality |
        white house | bundestag | bundesrat | national assembly | lower house | upper house | house of commons |
        house of lords | diet | duma | knesset | lok sabha | rajya sabha | politburo | pentagon |
        commodity credit corp | commodity credit corporation | export-import bank | ex-im bank | development bank |
        kfw | bndes | usda | doe | fema | epa | nih | nsf | hud | defra | ndrc | meti | mofcom | taoiseach |
        holyrood | stormont
      `),
    forms: null,
    example: "The Commerce Department answered on Friday.",
  },
  {
    // Of these, those that "of" and a subject follow: "Department of Energy" is no energy company.
    cue: "name.office-of",
    words: wordList("ministry | department | bureau | office | agency | secretariat"),
    forms: null,
    example: "The Department of Energy answered on Friday.",
  },
  {
    cue: "bearer.party",
    words: wordList(`
      conservatives | tories | labour | lib dems | liberal democrats | liberals | social democrats |
      christian democrats | greens | democrats | republicans | party | labour party | senate democrats |
      senate republicans | house democrats | house republicans | opposition leader | party leader | liberal leader |
      conservative leader | tory leader | labour leader | shadow chancellor | presidential candidate | candidate
    `),
    forms: null,
    example: "The Tories promised more.",
  },
  {
    // Last words of the names of acts and plans.
    cue: "name.programme",
    words: wordList(`
      act | plan | program | programme | fund | bill | budget | scheme | initiative | facility | mission | deal |
      mechanism | strategy
    `),
    forms: null,
    example: "The Clean Rivers Act passed.",
  },
  {
    cue: "bearer.act",
    words: wordList("act | bill | law | legislation"),
    forms: null,
    example: "The Clean Rivers Act passed.",
  },
  {
    cue: "bearer.central-bank",
    words: wordList(`
      central bank | reserve bank | federal reserve | fed | ecb | european central bank | bank of england |
      bank of japan | bank of canada | bank of korea | national bank of | people's bank | boj | pboc | bundesbank |
      swiss national bank | rbi | snb | riksbank
    `),
    forms: null,
    example: "The central bank lent more.",
  },
  { cue: "name.bank", words: wordList("bank"), forms: null, example: "The Bank of Lorne lends." },
  {
    // Words in a name that tell that whoever bears it watches companies.
    cue: "bearer.watcher",
    words: wordList(`
      consensus | consensus estimate | consensus estimates | estimate | estimates | survey | poll | index | report |
      forecast | forecasts | research | ratings | rating agency | brokerage | broker | securities | analytics
    `),
    forms: null,
    example: "The Lorne Consensus fell.",
  },
  {
    cue: "bearer.region",
    words: wordList(`
      asia | africa | latin america | north america | south america | central america | asia-pacific | asia pacific |
      southeast asia | south-east asia | middle east | the middle east | scandinavia | nordics | nordic | scandinavian | baltic | iberian | eastern europe |
      western europe | central europe | emea | apac
    `),
    forms: null,
    example: "Trade with Asia grew.",
  },
  { cue: "name.owned", words: wordList("shares | stock"), forms: null, example: "Lorne shares fell." },
  {
    cue: "name.charity",
    words: wordList(
      "foundation | university | college | institute | association | federation | hospital | survey | poll",
    ),
    forms: null,
    example: "The Lorne Foundation met.",
  },
  {
    cue: "name.state",
    words: wordList(`
      government | administration | province | cabinet | parliament | govt | gov't | authorities | lawmakers |
      legislature | regime | states
    `),
    forms: null,
    example: "The Chilean government agreed.",
  },
  {
    cue: "name.organ",
    words: wordList(`
      cabinet | parliament | congress | senate | lawmakers | legislature | house of representatives |
      state council | bundestag | bundesrat | lower house | upper house | national assembly | white house |
      pentagon | usda | doe | fema | epa | nih | nsf | hud | defra | ndrc | meti | mofcom | commodity credit corp |
      commodity credit corporation | export-import bank | ex-im bank
    `),
    forms: null,
    example: "The cabinet met on Tuesday.",
  },
  {
    cue: "name.modifier",
    words: wordList(`
      former | then | acting | interim | federal | central | finance | trade | agriculture | industry | energy |
      economy | environment | foreign | transport | commerce | caretaker | coalition | deputy | vice | national |
      state | provincial | conservative | socialist | democratic | republican | interior | defense | defence |
      health | labour | labor | economic
    `),
    forms: null,
    example: "The federal court sat.",
  },
  {
    cue: "name.link",
    words: wordList("of | and | & | for | de | the | van | von | la | der | den | del | di"),
    forms: null,
    example: "Bank of Lorne.",
  },
  {
    cue: "name.never",
    words: wordList(`
        i | the | a | an | this | that | these | those | it | its | he | his | she | her | they | their | we | our |
        you | your | in | on | at | by | for | from | of | to | with | without | under | over | after | before |
        since | until | during | as | if | when | while | although | though | because | but | and | or | nor | so |
        yet | not | no | there | here | what | which | who | how | why | where | some | many | most | more | all |
        both | each | every | such | other | another | also | meanwhile | however | moreover | separately | still |
        now | then | today | yesterday | tomorrow | last | next | only | even | just | about | around | nearly |
        almost | well | per | via | up | down | out | one | two | three | four | five | six | first | second |
        third | looking | based | total | net | gross | full | overall | nothing | nearly | instead | unlike |
        despite | amid | among | broker | brokers | importers | exporters | farmers | investors | analysts |
        economists | traders | officials | executives | shares | stocks | sources | banks | companies | good |
        later | earlier | once | although | additionally | furthermore | shr | year | quarter | annual | monday |
        tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | june |
        july | august | september | october | november | december | q1 | q2 | q3 | q4 | stock | no. | ebitda | eps |
        gaap | non-gaap | ifrs | usd | eur | gbp | dlrs | mln | reuters | xinhua | ap | afp | bloomberg | note | summary | flash | according to
      `),
    forms: null,
    example: "The one that got away.",
  },
];

/**
 * Cue rules for names, those of governments included.
 *
 * @returns The rules.
 */
export const nameRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => {
  const all = governments();
  const places = all.flatMap(({ names, seats }) => [...names, ...seats]);
  const blocs = all.filter(({ code }) => code === "EU" || (code !== code.toUpperCase() && !code.startsWith("x-")));
  return [
    ...rules(),
    { cue: "name.place", words: places, forms: null, example: "Talks with Peru went on." },
    {
      cue: "name.demonym",
      words: all.flatMap(({ adjectives }) => adjectives),
      forms: null,
      example: "Peruvian copper.",
    },
    {
      cue: "bearer.people",
      words: all.flatMap(({ adjectives }) => adjectives.filter((one) => one.endsWith("an")).map((one) => `${one}s`)),
      forms: null,
      example: "Peruvians vote on Sunday.",
    },
    {
      cue: "name.bloc",
      words: blocs.flatMap(({ names }) => names),
      forms: null,
      example: "The European Union agreed.",
    },
  ];
});

/**
 * Governments by name, and heads of government of the larger economies by surname.
 *
 * @returns The tables.
 */
export const nameWords: () => NameWords = /* @__PURE__ */ once(() => {
  const codes = new Map<string, string>();
  for (const { code, names, adjectives, seats } of governments()) {
    for (const name of [...names, ...adjectives, ...seats]) codes.set(name, code);
  }
  const leaders = new Map<string, string>();
  for (const row of leaderRows.trim().split("\n")) {
    const [code, names] = row.split("|");
    for (const name of names!.split(",")) leaders.set(name, code!);
  }
  const describing = new Set(describingTails.split(" "));
  return { governments: codes, leaders, issuer: "the company", describing };
});

/** What follows the hyphen of a word that describes a company: "Lyon-based", "Paris-listed". */
const describingTails =
  "based listed owned headquartered quoted traded backed controlled focused related led run born style wide class brand";

/** Surnames that news uses without a title, one government a row. */
const leaderRows = `
US|reagan,clinton,bush,obama,trump,biden,paulson,geithner,mnuchin,pelosi,mcconnell,kamala harris,bessent,lighthizer,yellen,lutnick,greer,yeutter,carla hills,kantor,barshefsky,zoellick,froman,wilbur ross,navarro,raimondo
CN|xi,hu jintao,wen jiabao,zhu rongji,li peng,li keqiang,li qiang
GB|thatcher,john major,tony blair,blair,gordon brown,alistair darling,cameron,george osborne,theresa may,boris johnson,sunak,starmer
DE|helmut kohl,schroeder,merkel,schaeuble,scholz,merz
FR|mitterrand,chirac,sarkozy,hollande,macron
JP|nakasone,koizumi,taro aso,yukio hatoyama,noda,abe,suga,kishida,ishiba,takaichi
IN|rajiv gandhi,manmohan singh,chidambaram,mukherjee,jaitley,modi,sitharaman
CA|mulroney,stephen harper,flaherty,trudeau,carney
IT|berlusconi,prodi,monti,renzi,draghi,meloni
RU|gorbachev,yeltsin,putin,medvedev
BR|lula,rousseff,temer,bolsonaro
MX|calderon,pena nieto,lopez obrador,sheinbaum
AU|john howard,rudd,gillard,tony abbott,turnbull,scott morrison,albanese
ES|zapatero,rajoy,pedro sanchez
GR|papandreou,samaras,tsipras
IE|bertie ahern,brian cowen,enda kenny
TR|erdogan
KR|lee myung-bak,park geun-hye,moon jae-in,yoon suk yeol,lee jae-myung
AR|kirchner,macri,milei
VE|chavez,maduro
ZA|mbeki,zuma,ramaphosa
NG|buhari,tinubu
UA|yushchenko,zelenskiy,zelensky,zelenskyy
ID|yudhoyono,widodo
EU|mandelson,pascal lamy,malmstrom,dombrovskis,leon brittan,barroso,juncker,von der leyen,de gucht,sefcovic
`;
