import type { CueRule } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";
import { joined, wordList } from "./word-list.ts";

/**
 * Words that statements about the future of a company share, whatever they forecast.
 *
 * @returns The rules.
 */
export const guidanceRules: () => readonly CueRule[] = /* @__PURE__ */ once(() => [
  {
    cue: "verb.expect",
    words: wordList(`
      expect | forecast | foresee | project | anticipate | predict | guide | estimate | see | look for | look at |
      budget | peg | target | aim | aim for | plan | intend | hope | model | envisage | eye | set its sights on |
      pencil in | pencilled in | look to | count on | bank on | reckon on | reckon with | brace for
    `),
    forms: "verb",
    example: "The brewer expects sales of 40 million euros.",
  },
  {
    cue: "guidance.noun",
    words: wordList(`
      forecast | outlook | guidance | target | projection | estimate | budget | view | expectation | prediction |
      plan | goal | range | ambition | guidance range | forecast range | target range | estimate range | planned spending |
      financial outlook | business outlook
    `),
    forms: "noun",
    example: "It kept its outlook.",
  },
  {
    cue: "guidance.head",
    words: wordList(`
      guidance | outlook | financial outlook | business outlook | looking ahead | financial guidance |
      forward guidance
    `),
    forms: null,
    example: "Outlook: revenue of $10 million to $12 million.",
  },
  {
    cue: "verb.raise",
    words: wordList(`
      raise | hike | lift | boost | increase | upgrade | bump up | up | nudge up | push up | step up | ramp up |
      bump | revise up | revise upward | revise upwards
    `),
    forms: "verb",
    example: "It raised its forecast.",
  },
  {
    cue: "verb.lower",
    words: wordList(`
      cut | lower | trim | reduce | slash | pare | downgrade | scale back | cut back | pull back | shave | curb |
      decrease | scale down | chop | rein in | dial back | pare back | prune | halve | take down | revise down |
      revise downward | revise downwards
    `),
    forms: "verb",
    example: "It trimmed its forecast.",
  },
  {
    cue: "verb.maintain",
    words: wordList(`
      reaffirm | reiterate | maintain | keep | confirm | repeat | affirm | stand by | stick to | stick with |
      leave unchanged | back | retain | hold | re-affirm | reconfirm | re-iterate
    `),
    forms: "verb",
    example: "It reiterated its forecast.",
  },
  {
    cue: "unchanged",
    words: wordList("unchanged | reaffirmed | in line with its previous guidance"),
    forms: null,
    example: "The outlook is unchanged.",
  },
  { cue: "verb.narrow", words: wordList("narrow | tighten"), forms: "verb", example: "It narrowed its forecast." },
  { cue: "verb.widen", words: wordList("widen | broaden"), forms: "verb", example: "It widened its forecast." },
  {
    cue: "verb.withdraw",
    words: wordList(
      "withdraw | suspend | pull | scrap | abandon | rescind | retract | discontinue | drop | ditch | shelve | axe | tear up",
    ),
    forms: "verb",
    example: "It withdrew its forecast.",
  },
  {
    cue: "verb.update",
    words: wordList("revise | update | adjust | change"),
    forms: "verb",
    example: "It revised its forecast.",
  },
  {
    cue: "verb.initiate",
    words: wordList("initiate | introduce | provide | issue | offer | give | set | outline | unveil | announce"),
    forms: "verb",
    example: "It issued a forecast.",
  },
  {
    cue: "prior",
    words: wordList(`
      previous | previously | prior | earlier | original | originally | initial | initially | old | former
    `),
    forms: null,
    example: "Its previous forecast was lower.",
  },
  {
    cue: "up",
    words: wordList(`
      rise | grow | climb | expand | increase | jump | gain | improve | surge | accelerate | advance | soar
    `),
    forms: "verb",
    example: "Sales rose.",
  },
  {
    cue: "down",
    words: wordList(`
      fall | drop | decline | decrease | shrink | slip | slide | contract | lose | dip | slump | tumble | plunge |
      sink
    `),
    forms: "verb",
    example: "Sales fell.",
  },
  {
    cue: "up",
    words: wordList("growth | rise | increase | gain | expansion | jump | improvement | higher | up | above | more"),
    forms: null,
    example: "Growth of 4 percent.",
  },
  {
    cue: "down",
    words: wordList(`
      decline | declines | drop | drops | decrease | fall | reduction | contraction | lower | down | below |
      negative | cut
    `),
    forms: null,
    example: "A drop of 4 percent.",
  },
  { cue: "comparative", words: wordList("higher | lower | more | less"), forms: null, example: "Sales were lower." },
  {
    cue: "flat",
    words: wordList("flat | unchanged | level | stable | little changed | steady | flattish"),
    forms: null,
    example: "Sales will be flat.",
  },
  { cue: "flat.weak", words: wordList("level | stable | steady"), forms: null, example: "Sales will be steady." },
  {
    cue: "rough",
    words: wordList(`
      broadly | roughly | about | largely | essentially | relatively | approximately | around | more or less |
      virtually | nearly
    `),
    forms: null,
    example: "Sales will be broadly flat.",
  },
  {
    cue: "flat.like",
    words: wordList(`
      in line with | similar to | on a par with | the same as | comparable to | consistent with |
      the same level as | at the level of | level with | unchanged from | at levels similar to |
      little changed from | flat with | flat on
    `),
    forms: null,
    example: "Sales will be similar to last year.",
  },
  {
    cue: "forward",
    words: wordList("set | due | on track | on course | likely | poised | slated | scheduled"),
    forms: null,
    example: "Sales are set to rise.",
  },
  { cue: "forward.alone", words: wordList("should | comfortable with"), forms: null, example: "Sales should rise." },
  {
    cue: "portion",
    words: wordList(`
      of which | including | includes | excluding | comprising | made up of | consisting of | of that | of this
    `),
    forms: null,
    example: "It will spend ten, of which two on trucks.",
  },
  {
    cue: "in-millions",
    words: wordList("millions | in million | eur million"),
    forms: null,
    example: "Figures are in millions.",
  },
  { cue: "in-thousands", words: wordList("thousands"), forms: null, example: "In thousands." },
  { cue: "in-billions", words: wordList("billions"), forms: null, example: "In billions." },
  {
    cue: "prior.behind",
    words: wordList("before | earlier | previously | originally"),
    forms: null,
    example: "Ten, not nine as before.",
  },
  {
    // Verbs that headlines use of guidance, told from names written like them.
    cue: "verb.guide",
    words: wordList(`
      raise | cut | lift | hike | lower | trim | slash | boost | affirm | reaffirm | reiterate | back | keep |
      maintain | narrow | withdraw | pull | guide | plan | post | report
    `),
    forms: "verb",
    example: "It trims its forecast.",
  },
  {
    cue: "verb.exceed",
    words: wordList(`
      exceed | top | surpass | go above | go beyond | rise above | be above | be more than | be higher than
    `),
    forms: "verb",
    example: "It will not exceed ten.",
  },
  { cue: "verb.put", words: wordList("put"), forms: "verb", example: "It put sales at ten." },
  {
    cue: "compare.down",
    words: wordList("below | beneath | short of"),
    forms: null,
    example: "Below its target.",
  },
  {
    cue: "compare.up",
    words: wordList("above | ahead of"),
    forms: null,
    example: "Above its target.",
  },
  {
    cue: "holders",
    words: wordList(`
      makers | companies | retailers | carmakers | automakers | airlines | manufacturers | producers | operators |
      miners | exporters | lenders | players | groups | majors | firms | utilities
    `),
    forms: null,
    example: "Sales of toy makers.",
  },
  {
    cue: "verb.foresee",
    words: wordList("see | expect | anticipate | foresee"),
    forms: "verb",
    example: "It sees more.",
  },
  { cue: "still", words: wordList("still | continue | continues"), forms: null, example: "It still expects more." },
  {
    cue: "verb.attain",
    words: wordList("achieve | meet | attain | hit | deliver"),
    forms: "verb",
    example: "It expects to meet its target.",
  },
  {
    cue: "verb.miss",
    words: wordList("miss | fall short of | undershoot"),
    forms: "verb",
    example: "It will miss its target.",
  },
  {
    cue: "verb.hint",
    words: wordList("point to | signal | flag | hint at"),
    forms: "verb",
    example: "It had pointed to growth.",
  },
  {
    cue: "give-or-take",
    words: wordList("plus or minus | give or take | plus/minus"),
    forms: null,
    example: "Flat, plus or minus 2 percent.",
  },
  {
    cue: "cause.by",
    words: wordList(`
      driven | helped | fuelled | fueled | supported | boosted | underpinned | bolstered | lifted | hurt | led
    `),
    forms: null,
    example: "Driven by demand.",
  },
  { cue: "cause.of", words: wordList("thanks | because | owing"), forms: null, example: "Thanks to demand." },
  {
    cue: "upward",
    words: wordList("upward | upwards | higher"),
    forms: null,
    example: "It revised its forecast upward.",
  },
  {
    cue: "downward",
    words: wordList("downward | downwards | lower"),
    forms: null,
    example: "It revised its forecast downward.",
  },
  {
    cue: "actual",
    words: wordList("report | post | total | reach | record | come in | come to | amount to | earn | book"),
    forms: "verb",
    example: "Revenue totaled 4 million dollars.",
  },
  {
    cue: "actual.past",
    words: wordList(`
      rose | fell | grew | climbed | declined | dropped | increased | decreased | jumped | surged | slipped |
      expanded | shrank | slumped | gained | lost
    `),
    forms: null,
    example: "Revenue rose 4 percent.",
  },
  {
    cue: "metric.other",
    words: wordList(`
        profit | profits | net profit | operating profit | earnings | earnings per share | eps | net income |
        income | operating income | loss | losses | net loss | margin | margins | gross margin | operating margin |
        ebitda | adjusted ebitda | ebit | cash flow | free cash flow | production | output | shipments | volume |
        volumes | sales volume | unit sales | vehicle sales | car sales | auto sales | home sales | house sales |
        retail sales | asset sales | ticket sales | vehicles | units | stores | cost | costs | expenses | expense |
        charge | charges | tax rate | dividend | dividends | shares | headcount | jobs | savings | debt | interest |
        inflation | gdp | economy | price | prices | working capital | working capital ratio | backlog |
        order intake | orders | bookings | store count | passengers | traffic | capacity | demand |
        cost reductions | cost savings | share | return | yield | depreciation | research and development | r&d |
        operating expenses | sg&a | gross profit | pretax profit | pre-tax profit | fund | contract | per share |
        a share | buyback | buybacks | share buybacks | repurchases
      `),
    forms: null,
    example: "Operating profit fell.",
  },
  {
    cue: "per-year",
    words: wordList("annually | a year | per year | each year | every year | per annum | yearly"),
    forms: null,
    example: "Ten a year.",
  },
  {
    cue: "per-quarter",
    words: wordList("a quarter | per quarter | each quarter | quarterly"),
    forms: null,
    example: "Ten a quarter.",
  },
  {
    cue: "year-on-year",
    words: wordList(`
      year-on-year | year-over-year | year on year | year over year | yoy | y/y | from a year earlier |
      from a year ago | from last year | over last year | on the year | from the previous year |
      compared with the same | annual growth
    `),
    forms: null,
    example: "Up 4 percent year-on-year.",
  },
  {
    cue: "quarter-on-quarter",
    words: wordList(`
      quarter-on-quarter | quarter-over-quarter | quarter on quarter | sequential | sequentially | qoq | q/q |
      from the previous quarter | from the prior quarter | over the previous quarter
    `),
    forms: null,
    example: "Up 4 percent sequentially.",
  },
  {
    cue: "compound-annual",
    words: wordList("compound annual growth rate | compound annual growth | compound annual | cagr"),
    forms: null,
    example: "A CAGR of 4 percent.",
  },
  {
    cue: "constant-currency",
    words: wordList(`
      constant currency | constant currencies | constant exchange rates | currency-neutral |
      in constant-currency terms
    `),
    forms: null,
    example: "Up 4 percent in constant currency.",
  },
  {
    cue: "currency-terms",
    words: wordList(`
      us dollar terms | u.s. dollar terms | dollar terms | euro terms | yen terms | local currency |
      local currencies
    `),
    forms: null,
    example: "Up 4 percent in US dollar terms.",
  },
  {
    cue: "organic",
    words: wordList("organic | organically | like-for-like"),
    forms: null,
    example: "Sales grew organically.",
  },
  {
    cue: "whole-year",
    words: wordList("full-year | full year | the full year | whole-year | fy"),
    forms: null,
    example: "Full-year sales.",
  },
  {
    cue: "current",
    words: wordList("current | updated | new | revised | latest"),
    forms: null,
    example: "Current guidance is higher.",
  },
  {
    cue: "range-end",
    words: joined("top | upper | high | higher | bottom | low | lower", "end"),
    forms: null,
    example: "It raised the low end of its range.",
  },
  {
    cue: "together",
    words: wordList("combined | together | jointly"),
    forms: null,
    example: "Two spend ten together.",
  },
  { cue: "each", words: wordList("each | both"), forms: null, example: "Ten in each." },
  {
    // What these verbs take is a part of a sum, or a change of it.
    cue: "verb.partial",
    words: wordList("contribute | cost | save | add | forgo"),
    forms: "verb",
    example: "It will contribute ten.",
  },
  {
    cue: "market-wide",
    words: wordList("global | world | worldwide | nationwide | sector"),
    forms: null,
    example: "Global sales of toys.",
  },
  { cue: "elliptic", words: wordList("next"), forms: null, example: "This year and next." },
  { cue: "respectively", words: wordList("respectively"), forms: null, example: "Ten and twelve, respectively." },
  {
    cue: "street",
    words: wordList(`
      estimates | expectations | consensus | market estimates | analysts' estimates | analyst estimates |
      market expectations | analysts | analyst | analysts' | wall street | street | consensus estimate | polled |
      brokers | forecasts by analysts | the street
    `),
    forms: null,
    example: "It was below estimates.",
  },
  {
    cue: "event",
    words: wordList(`
      analyst meeting | analysts meeting | analyst day | analysts' meeting | analyst conference | analyst call |
      investor day | investor meeting
    `),
    forms: null,
    example: "It said so at its analyst meeting.",
  },
  {
    cue: "outsider",
    words: wordList(`
        broker | brokers | rival | rivals | investor | shareholder | shareholders | activist | strategist |
        strategists | consultant | consultants | consultancy | trade body | trade group | industry body |
        industry group | industry association | trade association | fund manager | shoppers | consumers |
        households | travelers | travellers | tourists | price target | price targets | analyst | analysts |
        economist | economists | brokerage | brokerages | survey | wall street | consensus | street | investors |
        industry | market | research firm | researcher | researchers | respondents | firms | traders | report |
        polled | poll | forecasters | agency | rating agency | association | experts | executives surveyed |
        economy | market forecasts | street's | analyst's | market researcher | think tank | institute | regulator | regulators | watchdog | union | unions | source | sources |
        person familiar | people familiar | person with knowledge | people with knowledge | person briefed |
        people briefed | media reports | press reports | local media | state media | newspaper report
      `),
    forms: null,
    example: "Analysts expect more.",
  },
  {
    cue: "single-project",
    words: wordList(`
      mine | plant | project | facility | factory | refinery | pipeline | terminal | smelter | well | wells |
      stadium | campus | copper mine | iron ore mine | oil field | gas field | bridge | tunnel | submarine |
      submarines | aircraft
    `),
    forms: null,
    example: "The mine will cost more.",
  },
  {
    cue: "holder",
    words: wordList(`
        company | firm | group | maker | chipmaker | carmaker | automaker | retailer | manufacturer | producer |
        operator | carrier | airline | lender | chain | giant | brewer | drugmaker | miner | utility | supplier |
        bank | insurer | contract chipmaker | executive board | management board | supervisory board |
        board of directors | board of management | managing board | management | the board | its board |
        the board of directors | its board of directors | our board | our board of directors | conglomerate |
        developer | steelmaker | provider | corporation | business | builder | planemaker | seller | distributor |
        refiner | explorer | unit | major
      `),
    forms: null,
    example: "The chipmaker agreed.",
  },
]);
