import { checkTree } from "../../records/json-tree.ts";
import { safeReadJson } from "../../records/read-json.ts";
import { issue, NutgrafError } from "../../values/issue.ts";
import type { Repair } from "./repair.ts";

/**
 * Takes the JSON out of what a language model answered: prose and code fences around it are passed over, and commas in front of
 * a closing bracket. Nothing else about the JSON is guessed: an answer that breaks off, or that has a key twice, is none.
 *
 * @param answer - The answer as text, or as a tree of values.
 * @param repairs - To be told what was done.
 * @returns The value.
 * @throws {@link NutgrafError} with the issues of `safeReadJson` where there is no sound JSON in it.
 */
export function readAnswer(answer: unknown, repairs: Repair[]): unknown {
  if (typeof answer !== "string") {
    const issues = checkTree(answer);
    if (issues.length > 0) throw new NutgrafError(issues);
    return answer;
  }
  const whole = safeReadJson(answer);
  if (whole.success) return whole.data;
  const inner = jsonIn(answer);
  const cut = inner === null ? whole : safeReadJson(inner);
  if (cut.success) {
    repairs.push({ path: "", repair: "json.around", from: answer.slice(0, 80), to: null });
    return cut.data;
  }
  const mended = inner === null ? null : withoutLastCommas(inner);
  const last = mended === null || mended === inner ? cut : safeReadJson(mended);
  if (!last.success) throw inner === null ? noJson(answer) : last.error;
  repairs.push({ path: "", repair: "json.commas", from: answer.slice(0, 80), to: null });
  return last.data;
}

function noJson(answer: string): NutgrafError {
  return new NutgrafError([issue("json.syntax", "", "an answer with a JSON object in it", answer)]);
}

/** From the first opening bracket to the one that closes it, strings passed over; to the end where none closes it. */
function jsonIn(answer: string): string | null {
  const start = answer.search(/[[{]/);
  if (start < 0) return null;
  let depth = 0;
  for (let at = start; at < answer.length; at++) {
    const mark = answer[at];
    if (mark === '"') at = endOfString(answer, at);
    else if (mark === "{" || mark === "[") depth++;
    else if (mark === "}" || mark === "]") {
      depth--;
      if (depth === 0) return answer.slice(start, at + 1);
    }
  }
  return answer.slice(start);
}

function withoutLastCommas(json: string): string {
  let out = "";
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') at = endOfString(json, at);
    else if (json[at] === ",") {
      let next = at + 1;
      while (next < json.length && /\s/.test(json[next]!)) next++;
      if (json[next] === "}" || json[next] === "]") {
        out += json.slice(from, at);
        from = at + 1;
      }
      // Blanks were looked at once; no stretch of them is looked at again.
      at = next - 1;
    }
  }
  return out + json.slice(from);
}

/** Index of the quote that ends a string, or the last index where none does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length - 1;
}
