import type { TimeExpression } from "./expression.ts";
import type { CompiledPattern, Lexicon } from "./lexicon.ts";
import type { MatchedTokens, MovingMatch } from "./match.ts";
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

/** Rules, compiled. */
export interface RuleTable {
  /** All of them. */
  rules: readonly CompiledRule[];
  /** Those that a match can begin with a sign of, by the signs that were met before. */
  starts: Map<string, readonly CompiledRule[]>;
  /** Matches by place of token strings that were met before: phrases come back all the time. */
  known: Map<string, Matched[][]>;
}

interface Matched extends MatchedTokens {
  rule: CompiledRule;
}

/** So many token strings are remembered. */
const mostKnown = 4096;

interface CompiledRule extends CompiledPattern {
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
 * @returns The rules.
 */
export function compileRules(rules: readonly TimeRule[], lexicon: Lexicon): RuleTable {
  const compiled = rules.map(({ pattern, build }) => ({
    ...lexicon.compile(pattern.replace("...", "")),
    wraps: pattern.endsWith("..."),
    build,
  }));
  return { rules: compiled, starts: new Map(), known: new Map() };
}

const none: Reading[] = [];

/** What a table keeps for a key, made where it is missing. */
function kept<T>(table: Map<string, T>, key: string, make: () => T): T {
  let value = table.get(key);
  if (value === undefined) {
    if (table.size >= mostKnown) table.clear();
    value = make();
    table.set(key, value);
  }
  return value;
}

/** Where which rules match a token string, whatever the tokens are; empty where none does. */
const matchesOf = (signs: string, { rules, starts, known }: RuleTable): Matched[][] =>
  kept(known, signs, () => {
    const matches = [...signs].map((sign, from) =>
      kept(starts, sign, () => rules.filter(({ opening }) => opening.test(sign))).flatMap((rule) => {
        rule.expression.lastIndex = from;
        const found = rule.expression.test(signs) && rule.expression.lastIndex > from;
        return found ? [{ rule, from, end: rule.expression.lastIndex, places: new Map() }] : [];
      }),
    );
    return matches.some((found) => found.length > 0) ? matches : [];
  });

/**
 * Reads the expressions of a run from left to right: at each token the longest one, and the earlier rule where two are
 * equally long.
 *
 * @param run - Tokens.
 * @param view - The rules' view of the text.
 * @param table - Compiled rules.
 * @returns Readings that do not overlap.
 */
export function readRun(run: Run, view: MovingMatch, table: RuleTable): Reading[] {
  let signs = "";
  for (let at = 0; at < run.size; at++) signs += run.parts[at]!.sign;
  const matches = matchesOf(signs, table);
  if (matches.length === 0) return none;
  const readings: Reading[] = [];
  for (let at = 0; at < run.size; ) {
    const reading = readAt(run, matches, at, 0, view);
    if (reading) readings.push(reading);
    at = reading === null ? at + 1 : reading.to;
  }
  return readings;
}

function readAt(run: Run, matches: Matched[][], from: number, depth: number, view: MovingMatch): Reading | null {
  let best: Reading | null = null;
  const here = matches[from];
  if (here === undefined) return null;
  for (const match of here) {
    const { wraps, build } = match.rule;
    let to = match.end;
    let inner: Reading | null = null;
    if (wraps) {
      if (depth < deepest) inner = readAt(run, matches, to, depth + 1, view);
      if (inner === null) continue;
      to = inner.to;
    }
    if (best !== null && to <= best.to) continue;
    const said = build(view(run, match), inner?.said as TimeExpression);
    if (said !== null) best = { said, from, to };
  }
  return best;
}
