import type { Language } from "../language.ts";
import { has } from "./grammar.ts";
import type { Spot } from "./spot.ts";
import type { Unit } from "./unit.ts";
import { bareUnit } from "./units.ts";

/** Fewer than this are shops or jobs, no money that goes without its currency. */
const leastMoney = 1e5;
/** So many characters a figure with its scale word takes at most. */
const longestFigure = 40;
/** So many words may stand between "from" and a figure: "from its earlier estimate of about 165 million". */
const leadReach = 7;
/** So many words a hedge takes between "and" and a figure: "and no more than 2 billion". */
const jointReach = 4;

/** A figure that leaves out its currency or sign: the words before it, and the figure that it takes them from. */
interface Bare {
  lead: number;
  /** Whether only a hedge may stand between the two. */
  close: boolean;
  like: Unit;
}

/**
 * Gives the units of a sentence in which a further figure takes the currency or the percent sign of the one before it: "cut to
 * 700 million euros from 850 million", "200 million pounds for ports and 1 billion for a test site", "to 40 percent from 30".
 *
 * @param units - The units.
 * @param text - The part of the article.
 * @param end - Where the sentence ends in it.
 * @param language - The language.
 * @returns The same units, or others in which those figures are values.
 */
export function withBareFigures(units: readonly Unit[], text: string, end: Spot["end"], language: Language): Unit[] {
  const made: Unit[] = [];
  let like: Unit | null = null;
  for (let k = 0; k < units.length; ) {
    const bare: Bare | null = like && bareAt(units, k, like);
    const figure = bare && read(bare, units, k, text, end, language);
    const to = figure ? indexFrom(units, k, figure.end) : k;
    if (!figure || isCounted(units, to, figure)) {
      const unit = units[k++]!;
      made.push(unit);
      if (unit.money || unit.percentage) like = unit;
      continue;
    }
    while (made.at(-1)!.end > figure.start) made.pop();
    made.push(figure);
    k = to;
  }
  return made;
}

/** What a number at `k` could be: behind a figure that it is compared with or joined to. */
function bareAt(units: readonly Unit[], k: number, like: Unit): Bare | null {
  const unit = units[k]!;
  if (unit.kind !== "word" || !/^\d/.test(unit.text)) return null;
  const lead = leadOf(units, k);
  if (like.money) {
    const joint = lead < 0 ? jointOf(units, k) : lead;
    return joint < 0 ? null : { lead: joint, close: lead < 0, like };
  }
  // "raised to 40 percent from 30", but no "fell 5 percent from 30 a year ago", which may be of anything
  return lead >= k - 2 && lead >= 0 && has(units[units.indexOf(like) - 1], "to") ? { lead, close: false, like } : null;
}

/** Index of the word that compares a figure with the one before it, or -1: "from", "versus", "than an average of". */
function leadOf(units: readonly Unit[], k: number): number {
  let lead = -1;
  for (let i = k - 1; i >= Math.max(0, k - leadReach) && units[i]!.kind === "word"; i--)
    if (has(units[i], "from")) lead = i;
  return lead;
}

/** Index of the "and" or colon that joins a figure to those before it, or -1. */
function jointOf(units: readonly Unit[], k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - jointReach) && units[i]!.kind !== "money"; i--)
    if (has(units[i], "link.and") || units[i]!.text === ":") return i;
  return -1;
}

/** Reads a figure as if the currency of another stood before it, or its sign behind it. */
function read(
  { lead, close, like }: Bare,
  units: readonly Unit[],
  k: number,
  text: string,
  end: number,
  language: Language,
): Unit | null {
  const from = units[lead]!.end;
  const at = units[k]!.start;
  const head = text.slice(from, at);
  if (like.percentage) {
    const number = units[k]!;
    const found = language.findFigures(`${head}${number.text}%`, {}).percentages[0];
    if (!found) return null;
    const start = from + found.start;
    const mention = { ...found, start, end: number.end, text: text.slice(start, number.end) };
    return { ...bareUnit("percentage", start, number.end, ""), percentage: mention };
  }
  const code = `${like.money!.value.currency} `;
  const found = language.findFigures(head + code + text.slice(at, Math.min(end, at + longestFigure)), {}).money[0];
  if (!found || found.start > head.length || (found.value.low ?? found.value.high ?? 0) < leastMoney) return null;
  if (close && head.slice(0, found.start).trim() !== "") return null;
  const start = from + found.start;
  const stop = from + found.end - code.length;
  const mention = { ...found, start, end: stop, text: text.slice(start, stop), ambiguous: like.money!.ambiguous };
  return { ...bareUnit("money", start, stop, ""), money: { ...mention, bare: true } };
}

/** A plain word behind a number is what is counted: "from 2 million customers"; "of" leads to it, unless that is money. */
function isCounted(units: readonly Unit[], to: number, figure: Unit): boolean {
  const next = units[to];
  if (next?.kind === "name") return true;
  if (has(next, "of")) return !units.slice(to + 1, to + 4).some((unit) => has(unit, "support"));
  if (figure.percentage) return next !== undefined && next.kind !== "mark" && !has(next, "link.and");
  return next?.kind === "word" && next.cues.size === 0;
}

function indexFrom(units: readonly Unit[], k: number, end: number): number {
  let to = k;
  while (to < units.length && units[to]!.start < end) to++;
  return to;
}
