import type { MoneyMention } from "../../../evidence/mention.ts";
import { splitClauses } from "../clauses.ts";
import { has } from "../grammar.ts";
import type { Sentence, Story } from "../story.ts";
import type { Unit } from "../unit.ts";
import { bareUnit } from "../units.ts";

/** Fewer than this are shops or jobs, no money that goes without its currency. */
const leastMoney = 1e5;
/** So many characters a figure with its scale word takes at most. */
const longestFigure = 40;

/**
 * Gives a sentence in which a second figure without a currency takes that of the money before it: "cut to 700 million euros
 * from 850 million".
 *
 * @param story - The story.
 * @param sentence - The sentence.
 * @returns The same sentence, or one with those figures as money.
 */
export function withBare(story: Story, sentence: Sentence): Sentence {
  let { units } = sentence;
  let money: MoneyMention | null = null;
  for (let k = 0; k < units.length; k++) {
    const unit = units[k]!;
    money = unit.money ?? money;
    if (!money || unit.kind !== "word" || !/^\d/.test(unit.text)) continue;
    const lead = leadOf(units, k);
    const mention = lead < 0 ? null : readWith(story, sentence, units[lead]!.end, unit.start, money);
    if (!mention) continue;
    const to = units.findIndex(({ start }) => start >= mention.end);
    const rest = to < 0 ? [] : units.slice(to);
    // A plain word behind it would be what is counted: "from 2 million customers".
    if (rest[0]?.kind === "name" || (rest[0]?.kind === "word" && rest[0].cues.size === 0)) continue;
    const before = units.slice(0, k).filter(({ end }) => end <= mention.start);
    units = [...before, { ...bareUnit("money", mention.start, mention.end, ""), money: mention }, ...rest];
    k = before.length;
  }
  return units === sentence.units ? sentence : { ...sentence, units, clauses: splitClauses(units) };
}

/** Reads a figure as if the currency of another stood before it. */
function readWith(story: Story, sentence: Sentence, from: number, at: number, like: MoneyMention): MoneyMention | null {
  const text = story.texts[sentence.part]!;
  const code = `${like.value.currency} `;
  const head = text.slice(from, at);
  const figures = text.slice(at, Math.min(sentence.end, at + longestFigure));
  const found = story.compiled.language.findFigures(head + code + figures, {}).money[0];
  if (!found || found.start > head.length || (found.value.low ?? found.value.high ?? 0) < leastMoney) return null;
  const start = from + found.start;
  const end = from + found.end - code.length;
  return { ...found, start, end, text: text.slice(start, end), ambiguous: like.ambiguous };
}

/** Index of the word that compares a figure with the one before it, or -1: "from", "versus", "than an average of". */
function leadOf(units: readonly Unit[], k: number): number {
  let lead = -1;
  for (let i = k - 1; i >= Math.max(0, k - 5) && units[i]!.kind === "word"; i--) if (has(units[i], "from")) lead = i;
  return lead;
}
