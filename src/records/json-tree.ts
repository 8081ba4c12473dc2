import { pointer } from "../evidence/pointer.ts";
import { type Issue, issue } from "../values/issue.ts";
import { jsonLimits } from "./json-limits.ts";

/** Keys that reach into the prototype of whatever an object is copied into. */
const unsafeKeys: readonly string[] = ["__proto__", "constructor", "prototype"];

/** A value with the way back to the root, from which a pointer is written only where something is wrong. */
interface Node {
  value: unknown;
  key: string | number;
  parent: Node | null;
  depth: number;
}

/**
 * Checks an untrusted tree of values before anything else looks at it: without recursion, within {@link jsonLimits}.
 *
 * @param root - Anything, such as what `JSON.parse` gave.
 * @returns Issues in the order of the input, empty where the tree is sound: `json.depth`, `json.nodes` and `json.size` for
 *   too much of it, `json.key` for a key that reaches into a prototype or is too long, `json.surrogate` for half a character,
 *   `number.finite` for NaN and Infinity.
 * @internal
 */
export function checkTree(root: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: Node[] = [{ value: root, key: "", parent: null, depth: 0 }];
  let nodes = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node.value !== "object" || node.value === null) {
      issues.push(...checkLeaf(node));
      if (issues.length >= jsonLimits.issues) return issues;
      continue;
    }
    if (node.depth >= jsonLimits.depth) {
      return [...issues, issue("json.depth", pointerOf(node), `at most ${jsonLimits.depth} levels`, node.value)];
    }
    const keys = Array.isArray(node.value) ? null : Object.keys(node.value);
    const size = keys?.length ?? (node.value as unknown[]).length;
    nodes += size;
    if (nodes > jsonLimits.nodes) {
      return [...issues, issue("json.nodes", pointerOf(node), `at most ${jsonLimits.nodes} values`, node.value)];
    }
    // Last child first: the stack gives them back in the order of the input.
    for (let at = size - 1; at >= 0; at -= 1) {
      const key = keys ? (keys[at] as string) : at;
      open.push({ value: (node.value as Record<string, unknown>)[key], key, parent: node, depth: node.depth + 1 });
    }
    for (const key of keys ?? []) issues.push(...checkKey(key, node));
    if (issues.length >= jsonLimits.issues) return issues;
  }
  return issues;
}

function checkKey(key: string, node: Node): Issue[] {
  if (unsafeKeys.includes(key)) {
    return [issue("json.key", pointer(...pathOf(node), key), "no such key", key, "It would reach into a prototype")];
  }
  if (key.length > jsonLimits.key) {
    return [issue("json.key", pointerOf(node), `keys of at most ${jsonLimits.key} characters`, key)];
  }
  return isWellFormed(key) ? [] : [surrogate(pointerOf(node), key)];
}

function checkLeaf(node: Node): Issue[] {
  const { value } = node;
  if (typeof value === "number" && !Number.isFinite(value)) {
    return [issue("number.finite", pointerOf(node), "a finite number", value)];
  }
  if (typeof value !== "string") return [];
  if (value.length > jsonLimits.text) {
    return [issue("json.size", pointerOf(node), `at most ${jsonLimits.text} characters`, value)];
  }
  return isWellFormed(value) ? [] : [surrogate(pointerOf(node), value)];
}

function surrogate(pointer: string, text: string): Issue {
  const advice = "Half a character stands in it: the text was cut or decoded wrongly";
  return issue("json.surrogate", pointer, "well-formed Unicode", text, advice);
}

/** With the flag `u` a pair is one character, so that only a lone surrogate is found. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function pointerOf(node: Node): string {
  return pointer(...pathOf(node));
}

function pathOf(node: Node): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Node = node; at.parent !== null; at = at.parent) path.push(at.key);
  return path.reverse();
}
