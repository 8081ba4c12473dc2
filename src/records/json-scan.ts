import { pointer } from "../evidence/pointer.ts";
import { type Issue, issue } from "../values/issue.ts";
import { jsonLimits } from "./json-limits.ts";
import { isRoundedInJson } from "./json-number.ts";
import { type JsonToken, nextJsonToken } from "./json-token.ts";

/** An array or object that is open where the scan stands. */
interface Frame {
  /** Keys seen so far; null for an array. */
  keys: Set<string> | null;
  /** Key or index of the member that the scan is in. */
  at: string | number;
}

/** Where a scan stands. */
interface Scan {
  text: string;
  frames: Frame[];
  /** What must come next. */
  expected: "value" | "key" | "colon" | "comma" | "end";
  /** Whether the open array or object may close here instead. */
  closable: boolean;
  /** Values begun so far. */
  nodes: number;
  issues: Issue[];
}

/**
 * Reads JSON text once from end to end, without building anything, and says what is wrong with it: what `JSON.parse`
 * would pass over in silence as well as what it would stop at without a place.
 *
 * @param text - Text within the size limit.
 * @returns Issues in the order of the text, empty where it is sound: `json.key` for a key that an object has twice,
 *   `number.precision` for a figure that a double rounds, and last the one that ended the scan: `json.syntax` with line
 *   and column, `json.depth` or `json.nodes`.
 * @see Source: RFC 8259.
 * @internal
 */
export function scanJson(text: string): Issue[] {
  const scan: Scan = { text, frames: [], expected: "value", closable: false, nodes: 0, issues: [] };
  let at = 0;
  while (scan.issues.length < jsonLimits.issues) {
    const token = nextJsonToken(text, at);
    if (token.type === "end" && scan.expected === "end") break;
    const problem = token.type === closerOf(scan) ? close(scan) : take(scan, token);
    if (problem) return [...scan.issues, problem];
    at = token.end;
  }
  return scan.issues;
}

/** The mark that may close the open array or object here, if any. */
function closerOf(scan: Scan): "]" | "}" | null {
  const frame = scan.frames.at(-1);
  return frame && scan.closable ? (frame.keys ? "}" : "]") : null;
}

function close(scan: Scan): undefined {
  scan.frames.pop();
  endValue(scan);
}

function endValue(scan: Scan): undefined {
  scan.expected = scan.frames.length === 0 ? "end" : "comma";
  scan.closable = scan.frames.length > 0;
}

/** Moves the scan over one token; gives the issue that ends it where the token cannot stand here. */
function take(scan: Scan, token: JsonToken): Issue | undefined {
  const { expected } = scan;
  const frame = scan.frames.at(-1);
  if (expected === "value") return takeValue(scan, token);
  if (expected === "key" && frame && token.type === "string") {
    takeKey(scan, frame, JSON.parse(scan.text.slice(token.start, token.end)));
    scan.expected = "colon";
  } else if (expected === "colon" && token.type === ":") {
    scan.expected = "value";
  } else if (expected === "comma" && frame && token.type === ",") {
    if (typeof frame.at === "number") frame.at += 1;
    scan.expected = frame.keys ? "key" : "value";
  } else {
    return syntaxIssue(scan, token);
  }
  scan.closable = false;
  return undefined;
}

function takeKey(scan: Scan, frame: Frame, key: string): void {
  // A place stays readable; the key itself is refused later, with the tree.
  frame.at = key.slice(0, jsonLimits.key);
  if (frame.keys?.has(key)) {
    scan.issues.push(issue("json.key", pathOf(scan), "each key once", key, "Only the last of them would be read"));
  }
  frame.keys?.add(key);
}

function takeValue(scan: Scan, token: JsonToken): Issue | undefined {
  scan.nodes += 1;
  if (scan.nodes > jsonLimits.nodes) {
    return issue("json.nodes", pathOf(scan), `at most ${jsonLimits.nodes} values`, "more of them");
  }
  if (token.type === "{" || token.type === "[") {
    if (scan.frames.length >= jsonLimits.depth) {
      return issue("json.depth", pathOf(scan), `at most ${jsonLimits.depth} levels`, "more of them");
    }
    scan.frames.push(token.type === "{" ? { keys: new Set(), at: "" } : { keys: null, at: 0 });
    scan.expected = token.type === "{" ? "key" : "value";
    scan.closable = true;
    return undefined;
  }
  if (token.type !== "string" && token.type !== "number" && token.type !== "word") return syntaxIssue(scan, token);
  const literal = token.type === "number" ? scan.text.slice(token.start, token.end) : "";
  if (literal && isRoundedInJson(literal)) {
    const advice = "A number would round it: round it yourself, or write it as a text";
    scan.issues.push(issue("number.precision", pathOf(scan), "at most 15 significant digits", literal, advice));
  }
  return endValue(scan);
}

function syntaxIssue(scan: Scan, token: JsonToken): Issue {
  const names = { value: "a value", key: "a key", colon: '":"', comma: '","', end: "the end of the text" };
  const closer = closerOf(scan);
  const wanted = `${names[scan.expected]}${closer ? ` or "${closer}"` : ""}`;
  // A string that breaks off is told where it breaks, anything else where it begins.
  const broken = token.type === "bad" && token.end > token.start;
  const at = broken ? token.end : token.start;
  let line = 1;
  let lineStart = 0;
  for (let next = scan.text.indexOf("\n"); next !== -1 && next < at; next = scan.text.indexOf("\n", lineStart)) {
    line += 1;
    lineStart = next + 1;
  }
  const place = `${broken ? "a whole string" : wanted} at line ${line}, column ${at - lineStart + 1}`;
  return issue("json.syntax", "", place, scan.text.slice(at, at + 20) || undefined);
}

function pathOf(scan: Scan): string {
  return pointer(...scan.frames.map((frame) => frame.at));
}
