import { defineConfig } from "tsup";

/** The library's doors. The command line has a configuration of its own beside its source. */
export default defineConfig({
  entry: { index: "src/index.ts", en: "src/text/en/index.ts", interop: "src/interop/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  // CJS is not split by default; unsplit it would hold a second copy of each schema for each door.
  splitting: true,
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl`, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
});
