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
  banner: { js: "#!/usr/bin/env node" },
  // dist holds the doors, built just before.
  clean: false,
  dts: false,
});
