import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { wordList } from "./word-list.ts";

/**
 * Small words that hold a clause together, and verbs that any kind of fact uses.
 *
 * @returns The rules.
 */
export const clauseRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "aux",
    words: wordList(`
      is | are | was | were | be | been | being | has | have | had | having | will | would | shall | should | can |
      could | may | might | must | won't | wouldn't | isn't | aren't | wasn't | weren't | hasn't | haven't |
      hadn't | did | does | do | didn't | doesn't | don't | we'll | it'll
    `),
    forms: null,
    example: "It will rain.",
  },
  {
    cue: "aux.be",
    words: wordList("is | are | was | were | be | been | being | isn't | aren't | wasn't | weren't"),
    forms: null,
    example: "It is late.",
  },
  { cue: "aux.past", words: wordList("was | were | had"), forms: null, example: "It was late." },
  { cue: "aux.have", words: wordList("has | have | had | having"), forms: null, example: "It has begun." },
  { cue: "aux.having", words: wordList("having"), forms: null, example: "Having begun, it stopped." },
  {
    cue: "aux.will",
    words: wordList("will | would | shall | going to | we'll | it'll | won't | wouldn't"),
    forms: null,
    example: "It will rain.",
  },
  { cue: "aux.would", words: wordList("would | could | might"), forms: null, example: "It would rain." },
  { cue: "aux.may", words: wordList("can | could | may | might | should"), forms: null, example: "It may rain." },
  {
    cue: "not",
    words: wordList(`
      not | no | never | neither | nor | without | isn't | aren't | won't | wouldn't | didn't | doesn't | don't |
      hasn't | haven't | denied | denies | denying | deny | ruled out | rejects | rejected | fail | fails | failed |
      refuse | refuses | refused | declined to | declines to
    `),
    forms: null,
    example: "It did not rain.",
  },
  {
    cue: "denial",
    words: wordList("deny | refute | rebut | debunk | disavow"),
    forms: "verb",
    example: "It denied this.",
  },
  {
    cue: "dismissal",
    words: wordList("dismiss | reject | dispute"),
    forms: "verb",
    example: "It dismissed the report.",
  },
  {
    cue: "untrue",
    words: wordList(`
      false | untrue | not true | fake | fake news | baseless | unfounded | groundless | incorrect | inaccurate |
      fabricated | a hoax | nonsense | without foundation | a lie | no truth | falsely | wrongly |
      mistakenly | erroneously | incorrectly
    `),
    forms: null,
    example: "The report is false.",
  },
  { cue: "mistaken", words: wordList("wrong | misleading"), forms: null, example: "The report is wrong." },
  {
    cue: "hearsay",
    words: wordList("report | claim | rumour | rumor | speculation | suggestion | assertion | story | stories | news"),
    forms: "noun",
    example: "A report that it left.",
  },
  {
    cue: "accusation",
    words: wordList(`
      accuse | accused | accuses | accusing | alleged | alleging | allege | allegations | allegation | accusations |
      accusation | dumping | dumped | unfairly | claims of | blamed | blaming | blames | saying | complained
    `),
    forms: null,
    example: "It accused the mill of dumping.",
  },
  {
    cue: "det",
    words: wordList(`
      the | a | an | its | their | his | her | our | this | that | these | those | my | your | any | some | another |
      a total of | a combined total of | the equivalent of
    `),
    forms: null,
    example: "The boat left.",
  },
  { cue: "pronoun", words: wordList("it | he | she | they | we | i"), forms: null, example: "It left." },
  {
    cue: "adverb",
    words: wordList(`
      also | each | so far | now | still | then | just | only | again | already | recently | previously | earlier | later |
      currently | slightly | further | instead | separately | meanwhile | currently | since | soon | yet | even |
      ever | sharply | modestly | jointly | formally | officially | immediately | temporarily
    `),
    forms: null,
    example: "It also left.",
  },
  { cue: "pronoun.person", words: wordList("he | she | i"), forms: null, example: "She left." },
  { cue: "pronoun.many", words: wordList("they"), forms: null, example: "They left." },
  { cue: "pronoun.self", words: wordList("we | i | our"), forms: null, example: "We left." },
  { cue: "definite", words: wordList("the | this"), forms: null, example: "The boat left." },
  { cue: "own", words: wordList("its | their | his | her | our"), forms: null, example: "Its boat left." },
  {
    cue: "link.and",
    words: wordList("and | or | , and | as well as | plus"),
    forms: null,
    example: "Salt and pepper.",
  },
  {
    cue: "link.clause",
    words: wordList(`
      while | whereas | but | although | though | because | since | after | before | when | as | until | where |
      despite | amid | even though | even as | so | however
    `),
    forms: null,
    example: "She left while it rained.",
  },
  {
    cue: "link.if",
    words: wordList("if | unless | assuming | provided | in case | should"),
    forms: null,
    example: "It closes if it rains.",
  },
  { cue: "link.relative", words: wordList("which | who | whose | that"), forms: null, example: "The boat that left." },
  { cue: "link.owner", words: wordList("whose"), forms: null, example: "The boat whose crew left." },
  { cue: "until", words: wordList("through | until | till | by | before"), forms: null, example: "Through 2030." },
  { cue: "to", words: wordList("to"), forms: null, example: "From here to there." },
  {
    cue: "from",
    words: wordList(`
      from | up from | down from | lower from | higher from | compared with | compared to | versus | vs | vs. |
      against | as against | rather than | instead of | than | in contrast to | from about
    `),
    forms: null,
    example: "Up from ten.",
  },
  { cue: "replaces", words: wordList("rather than | instead of"), forms: null, example: "Ten instead of nine." },
  { cue: "into", words: wordList("into"), forms: null, example: "Ten into one." },
  { cue: "with", words: wordList("with"), forms: null, example: "With ten of them." },
  { cue: "at", words: wordList("at"), forms: null, example: "At ten." },
  { cue: "by", words: wordList("by"), forms: null, example: "By ten." },
  { cue: "of", words: wordList("of"), forms: null, example: "Ten of them." },
  {
    cue: "in",
    words: wordList("in | for | during | within | through | at | of | over | throughout | by | until | from"),
    forms: null,
    example: "In May.",
  },
  {
    cue: "on",
    words: wordList("on | upon | onto | against | toward | towards | for | to"),
    forms: null,
    example: "On steel.",
  },
  {
    cue: "as",
    words: wordList("such as | including | like | among them | especially | particularly | namely"),
    forms: null,
    example: "Metals such as tin.",
  },
  {
    cue: "past-comparison",
    words: wordList(`
      a year earlier | a year ago | a year before | year earlier | year ago | year-ago | year-earlier | last year |
      the previous year | the prior year | previous year | prior year | same period | same quarter | the year before
    `),
    forms: null,
    example: "Up from ten a year earlier.",
  },
  {
    cue: "verb.say",
    words: wordList(`
      say | add | tell | note | state | explain | comment | disclose | confirm | report | indicate | reveal |
      write | warn | stress | declare | reckon | claim | acknowledge
    `),
    forms: "verb",
    example: "He said so.",
  },
  {
    cue: "verb.cite",
    words: wordList("according to | citing"),
    forms: null,
    example: "It rose, according to the agency.",
  },
  {
    cue: "verb",
    words: wordList(`
        be able | amend | obtain | offset | enter | leave | come | go | take | make | get | help | lead | meet |
        agree | seek | try | want | need | call | ask | use | show | begin | start | continue | stop | work | open |
        close | join | turn | move | win | lose | hold | bring | buy | sell | run | build | face | follow | become |
        remain | leave | return | reach | sign | vote | visit | celebrate | hit | reflect | include | mean |
        represent | allow | require | prompt | drive | push | pull | fuel | respond | retaliate | warn | hope |
        collect | pay | receive | gain | think | believe | know | find | give | put | send | stay | stand |
        suggest | consider | discuss | decide | order | mark | end | appear | seem | post | book | log | earn |
        credit | attribute | blame | cite | reject | deny | welcome | hail | criticize | criticise | vow | pledge |
        promise | threaten | rally | sought | convene | underpin | bolster | weigh | eclipse | renew | cushion |
        drop | jump | slump | surge | climb | result | account | counter | overtake | own | operate | employ |
        produce | export | import | publish | release | issue | file | complete | acquire | merge | settle | delay |
        urge | decline to
      `),
    forms: "verb",
    example: "They agreed.",
  },
]);
