import { execFileSync } from "node:child_process";
import { root } from "./sources.ts";

/**
 * Times the import of modules in fresh processes, in turns, so that a busy moment hits all of them.
 *
 * @param specifiers - What to import: `nutgraf/en`, `zod`.
 * @param runs - How many processes for each.
 * @returns For each the times in milliseconds, without the start of Node itself, the shortest first.
 */
export function coldImports(specifiers: string[], runs: number): number[][] {
  const times = specifiers.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, specifier] of specifiers.entries()) times[index]?.push(coldImport(specifier));
  }
  return times.map((list) => list.sort((a, b) => a - b));
}

function coldImport(specifier: string): number {
  const code = `const t = performance.now(); await import("${specifier}"); console.log(performance.now() - t)`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" }));
}
