import { createRequire } from "node:module";

/**
 * Reads the version of the package.
 *
 * @returns Such as `0.1.0`.
 */
export function packageVersion(): string {
  // Node 20 still calls an import of JSON an experiment, and says so on standard error.
  const { version } = createRequire(import.meta.url)("nutgraf/package.json") as { version: string };
  return version;
}
