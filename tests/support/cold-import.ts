import { execFileSync } from "node:child_process";
import { root } from "./sources.ts";

/**
 * Times the import of a module in a fresh process.
 *
 * @param specifier - What to import: `nutgraf/en`, `zod`.
 * @param runs - How many processes.
 * @returns Median in milliseconds, without the start of Node itself.
 */
export function coldImport(specifier: string, runs: number): number {
  const code = `const t = performance.now(); await import("${specifier}"); console.log(performance.now() - t)`;
  const times = Array.from({ length: runs }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" })),
  );
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
