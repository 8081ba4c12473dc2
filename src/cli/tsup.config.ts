import { defineConfig } from "tsup";

/** The command line: ESM only, and over the package's own doors, which it finds by self-reference. */
export default defineConfig({
  entry: { main: "src/cli/main.ts" },
  outDir: "dist/cli",
  format: "esm",
  target: "node20",
  platform: "node",
  external: [/^nutgraf/],
  // `node:` stays in front of built-in modules; tsup would take it off.
  removeNodeProtocol: false,
  // Cleans dist/cli only; the doors beside it were built just before.
  clean: true,
  dts: false,
});
