import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig, type Options } from "tsup";

/** The library's doors. The command line has a configuration of its own beside its source. */
export default defineConfig({
  entry: { index: "src/index.ts", en: "src/text/en/index.ts", interop: "src/interop/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // CJS is not split by default; unsplit it would hold a second copy of each schema for each door.
  splitting: true,
  clean: true,
  esbuildPlugins: [{ name: "trim-tables", setup: trimTables }],
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  onSuccess: writeSchemas,
});

/**
 * Leaves the examples of rules out of the build, the names of those for times, by which nothing is told apart, and the
 * line breaks in lists of words: tests and readers of the source want them, an application does not.
 */
function trimTables(build: Parameters<NonNullable<Options["esbuildPlugins"]>[number]["setup"]>[0]): void {
  build.onLoad({ filter: /src[\\/]text[\\/]en[\\/].*\.ts$/ }, async ({ path }) => {
    const code = await readFile(path, "utf8");
    const named = path.endsWith("-rules.ts")
      ? /\b(?:example|name):\s*"(?:[^"\\]|\\.)*",?/g
      : /\bexample:\s*"(?:[^"\\]|\\.)*",?/g;
    const lists = code.replace(/\b(?:wordList|set)\(`[^`$]*`/g, (list) => list.replace(/\s+/g, " "));
    return { loader: "ts", contents: lists.replace(named, "") };
  });
}

/** Writes the JSON Schema files that the door `nutgraf/schemas/*.json` leads to. */
async function writeSchemas(): Promise<void> {
  const { allJsonSchemas }: typeof import("./src/interop/index.ts") = await import(
    pathToFileURL(resolve("dist/interop.js")).href
  );
  await mkdir("dist/schemas", { recursive: true });
  for (const [name, schema] of Object.entries(allJsonSchemas())) {
    await writeFile(`dist/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}
