import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./sources.ts";

/** What a bundler makes of a program that uses the built package. */
export interface Bundle {
  /** The minified code. */
  code: string;
  /** Its size in bytes after gzip -9. */
  size: number;
}

/** Bundles a program as an application would, everything inside but the packages named. */
export async function bundle(program: string, external: string[] = []): Promise<Bundle> {
  const result = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    external,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    // The paths of the project's own settings lead to the sources; an application has the built package.
    tsconfigRaw: {},
    write: false,
    logLevel: "error",
  });
  const code = result.outputFiles[0]?.text ?? "";
  return { code, size: gzipSync(code, { level: 9 }).length };
}
