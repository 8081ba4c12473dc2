import type { Identifier } from "../../entities/entity.ts";
import type { Unit } from "./unit.ts";

/** What a bracket right behind a name says of its bearer. */
export interface Aside {
  /** How many units the bracket takes, both marks included. */
  length: number;
  /** Other names: abbreviations, names in other scripts. */
  aliases: string[];
  /** Tickers. */
  ids: Identifier[];
}

const longestAside = 16;
const ric = /^[A-Z0-9]{1,6}\.[A-Z]{1,3}$/;
const listing = /^(?<exchange>[A-Za-z][A-Za-z ]{1,18}):\s*(?<symbol>[A-Z0-9.]{1,8})$/;

/** Market identifier codes (ISO 10383) of the exchanges that releases write out. */
const exchanges: Record<string, string> = {
  nyse: "XNYS",
  nasdaq: "XNAS",
  "nyse american": "XASE",
  otcqb: "OTCB",
  otcqx: "OTCQ",
  tsx: "XTSE",
  "tsx venture": "XTSX",
  lse: "XLON",
  asx: "XASX",
  hkex: "XHKG",
  twse: "XTAI",
};

/**
 * Reads the bracket that begins at unit `at`: "(TSMC, 台積電)", "( XOM.N )", "(NYSE: SAVE)".
 *
 * @param units - Units of a sentence.
 * @param at - Index of the unit right behind a name.
 * @param text - The text that their offsets refer to.
 * @returns What it says, or null where no bracket begins there or it holds something else, such as a figure.
 */
export function readAside(units: readonly Unit[], at: number, text: string): Aside | null {
  const bare = units[at];
  if (bare?.kind === "word" && ric.test(text.slice(bare.start, bare.end))) {
    return { length: 1, aliases: [], ids: [{ scheme: "ric", value: text.slice(bare.start, bare.end) }] };
  }
  const open = units[at];
  if (open?.text !== "(" && open?.text !== "<") return null;
  const closes = open.text === "(" ? ")" : ">";
  for (let k = at + 1; k < units.length && k - at < longestAside; k++) {
    const unit = units[k]!;
    if (unit.text === closes) return readInner(text.slice(open.end, unit.start), k - at + 1);
    if (unit.kind !== "word" && unit.kind !== "mark") return null;
  }
  return null;
}

function readInner(inner: string, length: number): Aside | null {
  const aside: Aside = { length, aliases: [], ids: [] };
  for (const piece of inner.split(/[,;、，]/)) {
    const word = piece.trim();
    const pair = listing.exec(word)?.groups;
    const mic = pair && exchanges[pair.exchange!.toLowerCase()];
    if (mic) aside.ids.push({ scheme: "mic-ticker", value: `${mic}:${pair.symbol}` });
    else if (pair) aside.ids.push({ scheme: "ticker", value: `${pair.exchange}:${pair.symbol}` });
    else if (ric.test(word)) aside.ids.push({ scheme: "ric", value: word });
    else if (isAlias(word)) aside.aliases.push(word);
    else return null;
  }
  return aside;
}

/** A short name: an abbreviation in capitals, a few capitalised words, or another script. */
function isAlias(word: string): boolean {
  if (word.length === 0 || word.length > 40) return false;
  return (
    /^(?:[\p{Lu}][\p{L}\p{N}&.]*)(?: (?:of|and|[\p{Lu}\p{N}][\p{L}\p{N}&.]*)){0,4}$/u.test(word) ||
    /^[^\p{Script=Latin}\d]+$/u.test(word)
  );
}
