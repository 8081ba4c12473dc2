import type { TimeExpression } from "./expression.ts";
import type { Lexicon } from "./lexicon.ts";
import type { MovingMatch } from "./match.ts";
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
  /** Rules by the sign that a match can begin with. */
  starts: ReadonlyMap<string, readonly CompiledRule[]>;
  /** Matches by place of token strings that were met before: phrases come back all the time. */
  known: Map<string, Matched[][]>;
}

interface Matched {
  rule: CompiledRule;
  end: number;
}

/** So many token strings are remembered. */
const mostKnown = 4096;

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
  return { starts: table, known: new Map() };
}

const none: Reading[] = [];

/** Where which rules match a token string, whatever the tokens are; empty where none does. */
function matchesOf(signs: string, { starts, known }: RuleTable): Matched[][] {
  const before = known.get(signs);
  if (before) return before;
  const matches = Array.from({ length: signs.length }, (_, from) =>
    (starts.get(signs[from]!) ?? []).flatMap((rule) => {
      rule.expression.lastIndex = from;
      const found = rule.expression.test(signs) && rule.expression.lastIndex > from;
      return found ? [{ rule, end: rule.expression.lastIndex }] : [];
    }),
  );
  if (known.size >= mostKnown) known.clear();
  const some = matches.some((found) => found.length > 0) ? matches : [];
  known.set(signs, some);
  return some;
}

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
    const reading = readAt(at, 0);
    if (reading) readings.push(reading);
    at = reading?.to ?? at + 1;
  }
  return readings;

  function readAt(from: number, depth: number): Reading | null {
    let best: Reading | null = null;
    for (const { rule, end } of matches[from] ?? []) {
      const { wraps, build } = rule;
      const inner = wraps && depth < deepest ? readAt(end, depth + 1) : null;
      if (wraps && inner === null) continue;
      const to = inner?.to ?? end;
      if (best !== null && to <= best.to) continue;
      const said = build(view(run, from, end), inner?.said as TimeExpression);
      if (said !== null) best = { said, from, to };
    }
    return best;
  }
}
