import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/**
 * Installs the packages of a folder that has its own lock file, unless they were since it last changed.
 *
 * @param folder - The folder.
 */
export function ensureInstalled(folder: string): void {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: "pipe" });
}
