import { spawn } from "node:child_process";
import { root } from "../support/sources.ts";

/** The built bin. */
export const bin = `${root}dist/cli/main.js`;

/** What a run gave. */
export interface Run {
  /** Exit code. */
  code: number | null;
  /** Standard output. */
  out: string;
  /** Standard error. */
  err: string;
}

/** Runs the built command line, with `input` on standard input. */
export function run(args: string[], input: string | Buffer = "", cwd = root): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], { cwd });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  // A program that refuses its arguments does not read what it is handed.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

/** JSON lines as values. */
export function jsonLines(text: string) {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
