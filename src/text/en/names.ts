import type { CueRule } from "../extract/lexicon.ts";
import type { NameWords } from "../extract/names.ts";
import { once } from "../once.ts";
import { governments } from "./governments.ts";
import { wordList } from "./word-list.ts";

/** Words that tell what a name names. */
const rules = (): CueRule[] => [
  {
    cue: "name.title",
    words:
      wordList(`president | vice president | prime minister | premier | chancellor | minister | finance minister | foreign minister |
      trade minister | economy minister | industry minister | energy minister | agriculture minister | deputy prime minister |
      treasury secretary | commerce secretary | secretary | secretary of state | secretary of the treasury | trade representative |
      trade commissioner | commissioner | senator | sen. | rep. | gov. | governor | treasurer | state councilor | vice premier |
      minister of finance | minister of economic affairs | minister of state | chancellor of the exchequer | budget director |
      speaker | fm | pm | king | emperor | mayor`),
    forms: null,
    example: "Trade minister Ana Ruiz opened the talks.",
  },
  {
    cue: "name.office",
    words:
      wordList(`chief executive | chief executive officer | ceo | chief financial officer | cfo | chairman | chairwoman | chair |
      chief operating officer | coo | finance director | managing director | finance chief | founder | co-founder | spokesman |
      spokeswoman | spokesperson | analyst | economist | executive vice president | senior vice president | executive`),
    forms: null,
    example: "Chief executive Lena Holt spoke first.",
  },
  {
    cue: "name.suffix",
    words:
      wordList(`inc | inc. | corp | corp. | corporation | co | co. | company | ltd | ltd. | limited | plc | ag | sa | s.a | s.a. | se | nv | n.v | n.v. |
      spa | s.p.a | ab | asa | oyj | kk | gmbh | llc | lp | l.p. | holdings | holding | group | bhd | berhad | tbk | pte | pty | kgaa | industries | motors |
      technologies | semiconductor | electronics | pharmaceuticals | airlines | airways | petroleum | energy | bancorp | stores |
      systems | laboratories | steel | telecom | communications | international | brands | foods | entertainment`),
    forms: null,
    example: "Harbor Freight Lines Inc hired ten people.",
  },
  {
    cue: "name.body",
    words:
      wordList(`ministry | department | commission | council | congress | parliament | cabinet | senate | house | treasury | bureau |
      agency | authority | administration | committee | assembly | board | office | customs | court | house of representatives | state council |
      white house | bundestag | national assembly | lower house | upper house | house of commons | diet | duma | knesset | lok sabha | rajya sabha | politburo | bank`),
    forms: null,
    example: "The Commerce Department answered on Friday.",
  },
  {
    cue: "name.state",
    words: wordList(
      "government | administration | cabinet | parliament | govt | gov't | authorities | lawmakers | legislature | regime | states",
    ),
    forms: null,
    example: "The Chilean government agreed.",
  },
  {
    cue: "name.organ",
    words: wordList(
      "cabinet | parliament | congress | senate | lawmakers | legislature | house of representatives | state council | bundestag | lower house | upper house | national assembly",
    ),
    forms: null,
    example: "The cabinet met on Tuesday.",
  },
  {
    cue: "name.modifier",
    words: wordList(
      "former | then | acting | interim | federal | central | finance | trade | agriculture | industry | energy | economy | environment | foreign | transport | commerce | caretaker | coalition | deputy | vice | national | state | provincial | conservative | socialist | democratic | republican | interior | defense | defence | health | labour | labor | economic",
    ),
    forms: null,
    example: "The federal budget passed.",
  },
  {
    cue: "name.link",
    words: wordList("of | and | & | for | de | the | van | von | la"),
    forms: null,
    example: "Bank of Lorne.",
  },
  {
    cue: "name.never",
    words:
      wordList(`i | the | a | an | this | that | these | those | it | its | he | his | she | her | they | their | we | our | you | your |
      in | on | at | by | for | from | of | to | with | without | under | over | after | before | since | until | during | as | if | when | while | although |
      though | because | but | and | or | nor | so | yet | not | no | there | here | what | which | who | how | why | where | some | many | most | more | all |
      both | each | every | such | other | another | also | meanwhile | however | moreover | separately | still | now | then | today | yesterday | tomorrow |
      last | next | only | even | just | about | around | nearly | almost | well | per | via | up | down | out | one | two | three | four | five | six |
      first | second | third | looking | based | total | net | gross | full | overall | nothing | nearly | instead | unlike | despite | amid | among |
      broker | brokers | importers | exporters | farmers | investors | analysts | economists | traders | officials | executives | shares | stocks | sources | banks | companies |
      good | later | earlier | once | although | additionally | furthermore | shr | year | quarter | annual | monday | tuesday | wednesday | thursday |
      friday | saturday | sunday | january | february | march | april | june | july | august | september | october | november | december | q1 | q2 | q3 | q4 |
      ebitda | eps | usd | eur | gbp | dlrs | mln | reuters | xinhua | ap | afp | bloomberg | note`),
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
  const blocs = ["EU", ...all.filter(({ code }) => code !== code.toUpperCase()).map(({ code }) => code)];
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
      cue: "name.bloc",
      words: all.filter(({ code }) => blocs.includes(code)).flatMap(({ names }) => names),
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
  return { governments: codes, leaders };
});

/** Surnames that news uses without a title, one government a row. */
const leaderRows = `
US|reagan,clinton,obama,trump,biden,bessent,lighthizer,yellen,lutnick,greer
CN|xi,wen jiabao,li keqiang
GB|thatcher,blair,cameron,sunak,starmer
DE|merkel,scholz,merz
FR|sarkozy,hollande,macron
JP|abe,kishida,ishiba,takaichi
IN|modi,chidambaram,sitharaman
CA|trudeau,carney
IT|berlusconi,monti,draghi,meloni
RU|putin,medvedev
BR|lula,rousseff,bolsonaro
MX|sheinbaum,lopez obrador
AU|rudd,gillard,albanese
TR|erdogan
KR|yoon suk yeol,lee jae-myung
AR|milei
EU|barroso,juncker,von der leyen,de gucht,sefcovic
`;
