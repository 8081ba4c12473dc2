import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { root, sourceFiles } from "./sources.ts";

/** The last files that the two build steps write. */
const products = ["dist/index.d.cts", "dist/cli/main.js"];

/** Builds the package when a source is newer than what was built; the set-up of the tests that use `dist`. */
export default function build(): void {
  const sources = [...sourceFiles(), "package.json", "tsup.config.ts"].map((file) => modified(file));
  const built = products.map((file) => (existsSync(`${root}${file}`) ? modified(file) : 0));
  if (Math.min(...built) >= Math.max(...sources)) return;
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}

function modified(file: string): number {
  return statSync(`${root}${file}`).mtimeMs;
}
