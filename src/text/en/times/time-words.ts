import type { FigureShape, WordValues } from "../../times/time-language.ts";

/** Gives words the numbers from `first` on, words of one number parted by `|`. */
const count = (words: string, first = 1): WordValues =>
  Object.fromEntries(words.split(" ").flatMap((same, index) => same.split("|").map((word) => [word, first + index])));

const ordinals = (): WordValues =>
  count(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
  );

/** Units by the place that {@link timeUnitNames} gives them. */
export const timeUnitNames = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "fortnight",
  "month",
  "quarter",
  "season",
  "half",
  "year",
  "decade",
  "century",
] as const;

/** Pieces of a period by number. */
export const pieceNames = ["early", "middle", "late", "begin", "close"] as const;

/** Parts of a day by number. */
export const dayPartNames = ["dawn", "morning", "midday", "afternoon", "evening", "night"] as const;

/**
 * The words of English times by symbol, with the number that each stands for. A capital in the table asks for one in the
 * text; a stop at the end is optional there.
 */
export const timeWords = (): Record<string, WordValues> => ({
  Month: count(
    "january|jan. february|feb. march|mar. april|apr. may june|jun. july|jul. august|aug. september|sept.|sep. october|oct. november|nov. december|dec.",
  ),
  Weekday: count(
    "monday|Mon. tuesday|Tues.|Tue. wednesday|Wed.|Weds. thursday|Thurs.|Thu.|Thur. friday|Fri. saturday|Sat. sunday|Sun.",
  ),
  Weekdays: count("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
  Season: count("spring|springtime summer|summertime autumn|fall winter|wintertime"),
  Unit: count("second minute hour day weekend week fortnight month quarter|qtr season half year|yr decade century", 0),
  Units: count(
    "seconds minutes hours days weekends weeks fortnights months quarters seasons halves years|yrs decades centuries",
    0,
  ),
  Quarter: { quarter: 8, qtr: 8 },
  Number: count(
    "one two three four five six seven eight nine ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  Tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  Nth: ordinals(),
  // Days of a month.
  Dom: ordinals(),
  Tenties: {
    twenties: 1920,
    thirties: 1930,
    forties: 1940,
    fifties: 1950,
    sixties: 1960,
    seventies: 1970,
    eighties: 1980,
    nineties: 1990,
    noughties: 2000,
  },
  Today: { yesterday: -1, today: 0, tomorrow: 1 },
  A: { a: 1, an: 1 },
  Last: { last: -1, past: -1, previous: -1, prior: -1, preceding: -1 },
  This: { this: 0, current: 0 },
  Next: { next: 1, coming: 1, upcoming: 1, following: 1 },
  Hedge: { about: 0, around: 0, nearly: 0, almost: 0, roughly: 0, approximately: 0, some: 0 },
  Daypart: { dawn: 0, morning: 1, midday: 2, afternoon: 3, evening: 4, night: 5 },
  Dayparts: { mornings: 1, afternoons: 3, evenings: 4, nights: 5 },
  Meridiem: { "am.": 0, "pm.": 12 },
  Zone: { EST: 0, EDT: 0, ET: 0, CST: 0, CDT: 0, CT: 0, PST: 0, PDT: 0, PT: 0, GMT: 0, UTC: 0, BST: 0, CET: 0, JST: 0 },
  Often: {
    hourly: 2,
    daily: 3,
    nightly: 3,
    weekly: 5,
    fortnightly: 6,
    monthly: 7,
    quarterly: 8,
    annually: 11,
    yearly: 11,
  },
  Each: { each: 0, every: 0 },
  Piece: { early: 0, mid: 1, middle: 1, midway: 1, late: 2 },
  Opening: { beginning: 3, start: 3 },
  Close: { end: 4, close: 4 },
  Fiscal: { fiscal: 0, financial: 0 },
  Ended: { ended: 0, ending: 0, ends: 0 },
});

/** Words that begin many phrases and are no reason to read on. */
export const quietTimeWords = (): string[] =>
  "the a an of in on by to from and or for at its this that than more less fewer up no about around some just only over under within between before after through one two three four five six seven eight nine ten eleven twelve first second third last next previous prior few several many end close start beginning early late later earlier each every as most least another until till since same other additional so short long time near full coming following financial rest couple times".split(
    " ",
  );

const whole = (text: string): number => Number(text.replace(/\D/g, ""));
const isYear = (year: number): boolean => year >= 1500 && year <= 2199;

/** Writes a two-digit year in full: 70 and later are of the last century. */
export const fullYear = (year: number): number => (year >= 100 ? year : year + (year >= 70 ? 1900 : 2000));

/** Packs a day into one figure: 20251017. */
const packed = (year: number, month: number, day: number): number => (fullYear(year) * 100 + month) * 100 + day;

/** Reads the numbers of a figure in order. */
const parts = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

const marked = ["marked"] as const;
const anyDigits = ["plain", "marked"] as const;
const notAlone = ["marked", "lettered"] as const;

/** Figures of English times; the first shape that fits counts. */
export const timeFigures = (): FigureShape[] => [
  {
    // A day as ISO 8601 writes it, and with slashes or stops; a time behind it is passed over.
    symbols: ["Date"],
    kinds: marked,
    shape: /\d{4}([-/.])\d{1,2}\1\d{1,2}(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-]|\.\d)/y,
    value: (text) => {
      const [year = 0, month = 0, day = 0] = parts(text);
      return month <= 12 && day <= 31 ? packed(year, month, day) : null;
    },
  },
  {
    symbols: ["Numeric"],
    kinds: marked,
    shape: /\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)(?![\w/]|[.-]\d(?![\d]?\/))/y,
    value: (text) => {
      const [a = 0, b = 0, year = 0] = parts(text);
      return a <= 31 && b <= 31 && (a <= 12 || b <= 12) && a * b > 0 ? packed(year, a, b) : null;
    },
  },
  {
    symbols: ["YearMonth"],
    kinds: marked,
    shape: /\d{4}[-/](?:1[0-2]|0\d|[1-9])(?![\w/-]|\.\d)/y,
    value: (text) => {
      const [year = 0, month = 0] = parts(text);
      // "2025/26" and "2021-25" are ranges of years; "2010-12" is read as a month.
      return isYear(year) && month > 0 ? year * 100 + month : null;
    },
  },
  {
    // Month and day or a fraction: only between words of a range.
    symbols: ["MonthDay"],
    kinds: marked,
    shape: /\d{1,2}\/\d{1,2}(?![\w/%]|\.\d)/y,
    value: (text) => {
      const [a = 0, b = 0] = parts(text);
      return a >= 1 && b >= 1 && (a <= 12 || b <= 12) && a <= 31 && b <= 31 ? a * 100 + b : null;
    },
  },
  {
    symbols: ["Clock"],
    kinds: notAlone,
    shape: /\d{1,2}(?::\d\d(?::\d\d)?(?![\w:])|(?:[:.]\d\d)?[ap]m(?!\w))/iy,
    value: whole,
  },
  {
    symbols: ["Ord", "Nth", "Dom"],
    kinds: ["lettered"],
    quiet: true,
    shape: /\d{1,2}(?:st|nd|rd|th)(?!\w)/iy,
    value: whole,
  },
  {
    symbols: ["Decade"],
    kinds: notAlone,
    shape: /(?:1[5-9]|20)\d0'?s(?!\w)/y,
    value: (text) => whole(text),
  },
  {
    // Two figures of a decade; the apostrophe before them is no part of it.
    symbols: ["Decade"],
    kinds: notAlone,
    shape: /[2-9]0'?s(?!\w)/y,
    value: (text) => 1900 + whole(text),
  },
  {
    // "Q3", "Q3'25", "3Q25", "2016Q3", "2016-Q1": quarter × 10,000 + year.
    symbols: ["QuarterFigure"],
    kinds: notAlone,
    shape: /(?:Q[1-4](?:['-]?\d{2,4})?|[1-4]Q(?:'?\d{2,4})?|(?:\d\d){1,2}-?Q[1-4])(?!\w)/iy,
    value: numbered,
  },
  {
    symbols: ["HalfFigure"],
    kinds: notAlone,
    shape: /(?:H[12](?:['-]?\d{2,4})?|[12]H(?:'?\d{2,4})?|\d{4}-?H[12])(?!\w)/iy,
    value: numbered,
  },
  {
    // "FY26", "FY2025/26", "FY25-26": the later year.
    symbols: ["FiscalFigure"],
    kinds: ["lettered"],
    shape: /FY'?(?:\d{4}|\d\d)(?:[-/]\d{2,4})?(?!\w)/iy,
    value: (text) => {
      const [first = 0, last = first] = parts(text);
      return fullYear(last < 100 && first >= 100 && last !== first ? Math.floor(first / 100) * 100 + last : last);
    },
  },
  { symbols: ["Decimal"], kinds: marked, quiet: true, shape: /\d{1,3}\.\d{1,2}(?![\w.]|%)/y, value: Number },
  {
    symbols: ["Year", "Int"],
    kinds: anyDigits,
    shape: /\d{4}(?![\w%]|[.,:]\d|\/\d(?!\d(?![\w/]))|-\d{1,2}-)/y,
    value: (text) => (isYear(Number(text)) ? Number(text) : null),
  },
  {
    symbols: ["Hour", "Day", "Dom", "Int", "Two"],
    kinds: anyDigits,
    quiet: true,
    shape: /\d{1,2}(?![\w%]|[.,:]\d)/y,
    value: (text) => (Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null),
  },
  {
    symbols: ["Day", "Dom", "Int", "Two"],
    kinds: anyDigits,
    quiet: true,
    shape: /\d\d(?![\w%]|[.,:]\d)/y,
    value: (text) => (Number(text) >= 1 && Number(text) <= 31 ? Number(text) : null),
  },
  { symbols: ["Two", "Int"], kinds: anyDigits, quiet: true, shape: /\d\d(?![\w%]|[.,:]\d)/y, value: Number },
  { symbols: ["Int"], kinds: anyDigits, quiet: true, shape: /\d{1,3}(?:,\d{3}){0,2}(?![\w%]|[.,:]\d)/y, value: whole },
];

/** Quarter or half × 10,000 + year, year 0 where the figure has none. */
function numbered(text: string): number {
  const [, before, behind, year, after, last] =
    /^(?:(\d)[qh]'?(\d{0,4})|(\d{0,4})-?[qh](\d)['-]?(\d{0,4}))$/i.exec(text) ?? [];
  const written = behind || year || last;
  return Number(before ?? after) * 10_000 + (written ? fullYear(Number(written)) : 0);
}
