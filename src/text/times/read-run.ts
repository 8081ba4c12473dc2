import type { TimeExpression } from "./expression.ts";
import type { Lexicon, Token } from "./lexicon.ts";
import { matchOf } from "./match.ts";
import type { Run } from "./scan.ts";
import type { TimeRule } from "./time-language.ts";

/** An expression and the tokens of its run that it was read from. */
export interface Reading {
  /** What they say. */
  said: TimeExpression;
  /** First token. */
  from: number;
  /** One past the last token. */
  to: number;
}

/** Rules that can begin with a sign, compiled. */
export type RuleTable = ReadonlyMap<string, readonly CompiledRule[]>;

interface CompiledRule {
  expression: RegExp;
  wraps: boolean;
  build: TimeRule["build"];
}

/** So deep can expressions lie in one another: "early on Friday of next week". */
const deepest = 3;

/**
 * Compiles rules over the signs of a lexicon.
 *
 * @param rules - Rules of the language.
 * @param lexicon - Its words.
 * @returns Rules by the sign that a match begins with.
 */
export function compileRules(rules: readonly TimeRule[], lexicon: Lexicon): RuleTable {
  const table = new Map<string, CompiledRule[]>();
  for (const { pattern, build } of rules) {
    const wraps = pattern.endsWith("...");
    const { expression, starts } = lexicon.compile(pattern.replace("...", ""));
    for (const sign of starts) {
      const compiled = { expression, wraps, build };
      const known = table.get(sign);
      if (known) known.push(compiled);
      else table.set(sign, [compiled]);
    }
  }
  return table;
}

/**
 * Reads the expressions of a run from left to right: at each token the longest one, and the earlier rule where two are
 * equally long.
 *
 * @param text - The normalised text.
 * @param run - Tokens.
 * @param lexicon - Symbols of the language.
 * @param table - Compiled rules.
 * @returns Readings that do not overlap.
 */
export function readRun(text: string, run: Run, lexicon: Lexicon, table: RuleTable): Reading[] {
  let signs = "";
  for (const token of run) signs += token.sign;
  const readings: Reading[] = [];
  for (let at = 0; at < run.length; ) {
    const reading = readAt(at, 0);
    if (reading) readings.push(reading);
    at = reading?.to ?? at + 1;
  }
  return readings;

  function readAt(from: number, depth: number): Reading | null {
    let best: Reading | null = null;
    for (const { expression, wraps, build } of table.get(signs[from] ?? "") ?? []) {
      expression.lastIndex = from;
      if (!expression.test(signs)) continue;
      const end = expression.lastIndex;
      if (end === from) continue;
      const inner = wraps && depth < deepest ? readAt(end, depth + 1) : null;
      if (wraps && inner === null) continue;
      const to = inner?.to ?? end;
      if (best !== null && to <= best.to) continue;
      const tokens: readonly Token[] = run.slice(from, end);
      const said = build(matchOf(text, lexicon, tokens), inner?.said as TimeExpression);
      if (said !== null) best = { said, from, to };
    }
    return best;
  }
}
