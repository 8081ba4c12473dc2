import type { FigureShape, WordValues } from "../../times/time-language.ts";

/** Gives words the numbers from `first` on, words of one number parted by `|`. */
const count = (words: string, first = 1, step = 1): WordValues =>
  Object.fromEntries(
    words.split(" ").flatMap((same, nth) => same.split("|").map((word) => [word, first + nth * step])),
  );

/** Gives all words one number. */
const all = (words: string, number = 0): WordValues => count(words.replaceAll(" ", "|"), number);

const plural = (words: string): string => words.replace(/\w+/g, "$&s");

const ones = "first second third fourth fifth sixth seventh eighth ninth";

const ordinals = (): WordValues =>
  count(
    `${ones} tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth ${ones.replace(/\w+/g, "twenty-$&")} thirtieth thirty-first`,
  );

const weekdays = "monday tuesday wednesday thursday friday saturday sunday";
const units = "second minute hour day weekend week fortnight month quarter season";
const quarter: WordValues = { quarter: 8, qtr: 8 };

/** Pieces of a period by number. */
export const pieceNames = ["early", "middle", "late", "begin", "close"] as const;

/** Parts of a day by number. */
export const dayPartNames = ["dawn", "morning", "midday", "afternoon", "evening", "night"] as const;

/**
 * The words of English times by symbol, with the number that each stands for; units by their place in `timeUnits`. A capital
 * in the table asks for one in the text; a stop at the end is optional there.
 */
export const timeWords = (): Record<string, WordValues> => ({
  Month: count(
    "january|jan. february|feb. march|mar. april|apr. may june|jun. july|jul. august|aug. september|sept.|sep. october|oct. november|nov. december|dec.",
  ),
  Weekday: { ...count(weekdays), ...count("Mon. Tues.|Tue. Wed.|Weds. Thurs.|Thu.|Thur. Fri. Sat. Sun.") },
  Weekdays: count(plural(weekdays)),
  Season: count("spring|springtime summer|summertime autumn|fall winter|wintertime"),
  Unit: { ...count(`${units} half year|yr decade century`, 0), ...quarter },
  Units: count(plural(`${units} halve year|yr decade centurie`), 0),
  Quarter: quarter,
  Number: count(
    "one two three four five six seven eight nine ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  Tens: count("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
  Nth: ordinals(),
  // Days of a month.
  Dom: ordinals(),
  Tenties: count("tens twenties thirties forties fifties sixties seventies eighties nineties noughties", 1910, 10),
  Today: count("yesterday today tomorrow", -1),
  A: all("a an", 1),
  Last: all("last past previous prior preceding", -1),
  This: all("this current"),
  Next: all("next coming upcoming following", 1),
  Hedge: all("about around nearly almost roughly approximately some"),
  Daypart: count("dawn morning midday afternoon evening night", 0),
  Dayparts: { mornings: 1, afternoons: 3, evenings: 4, nights: 5 },
  Meridiem: { "am.": 0, "pm.": 12 },
  Zone: all("EST EDT ET CST CDT CT PST PDT PT GMT UTC BST CET JST"),
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
  Each: all("each every"),
  Piece: count("early mid|middle|midway late", 0),
  Opening: all("beginning start", 3),
  Close: all("end close", 4),
  Fiscal: all("fiscal financial"),
  Ended: all("ended ending ends"),
});

/** Symbols and words that are a reason to read on; all others stand in phrases with one of these. */
export const loudTimeWords =
  "Month Weekday Weekdays Season Unit Units Tens Tenties Today Daypart Dayparts Meridiem Often now current currently present moment point nowadays presently recently recent past lately soon future term date thousand thousands tens period fy noon midnight tonight overnight";

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
      // "2025/26", "2010/11" and "2021-25" are ranges of years; "2010-12" is read as a month.
      return isYear(year) && month > 0 && (text[4] === "-" || month !== (year + 1) % 100) ? year * 100 + month : null;
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
    symbols: ["PartFigure", "Q"],
    kinds: notAlone,
    shape: /(?:Q[1-4](?:['-]?\d{2,4})?|[1-4]Q(?:'?\d{2,4})?|(?:\d\d){1,2}-?Q[1-4])(?!\w)/iy,
    value: numbered,
  },
  {
    symbols: ["PartFigure"],
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
