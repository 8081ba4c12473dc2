import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Zones that break careless day arithmetic: behind UTC, a skipped day, midnight clock changes, fourteen hours ahead.
 * A plain run takes the second one only; `npm test` (`--mode full`) takes all four.
 */
const zones = ["America/Los_Angeles", "Pacific/Apia", "America/Santiago", "Pacific/Kiritimati"];

/** Tests of the built package: slow, indifferent to the zone, run once. Their set-up builds `dist` when it is stale. */
const packageTests = [
  "tests/doors.test.ts",
  "tests/bundle.test.ts",
  "tests/startup.test.ts",
  "tests/consumers.test.ts",
  "tests/profiles.test.ts",
  "tests/stream-examples.test.ts",
  "tests/stream-memory.test.ts",
  "tests/accuracy/*.test.ts",
  "tests/cli/**/*.test.ts",
];

/** Tests that read the sources or the documents and would say the same in every zone. */
const sourceTests = [
  "floors",
  "patterns",
  "examples",
  "documents",
  "interop/ajv-agreement",
  "interop/released-schemas",
  "interop/schema-org",
].map((name) => `tests/${name}.test.ts`);

/** The suite proper, under one zone. */
const inZone = (zone: string) => ({
  extends: true as const,
  test: {
    name: zone,
    env: { TZ: zone },
    include: ["tests/**/*.test.ts"],
    exclude: [...packageTests, ...sourceTests, "**/node_modules/**"],
    sequence: { groupOrder: 0 },
  },
});

const ofSources = {
  extends: true as const,
  test: { name: "sources", include: sourceTests, fileParallelism: false, sequence: { groupOrder: 1 } },
};

/** One file after the other, since some of them take the time. */
const ofPackage = {
  extends: true as const,
  test: {
    name: "package",
    include: packageTests,
    globalSetup: "tests/support/build.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
};

/** Measures the built package and writes `docs/benchmarks.md`. */
const bench = {
  extends: true as const,
  test: {
    name: "bench",
    include: ["tests/bench/*.bench.ts"],
    globalSetup: "tests/support/build.ts",
    testTimeout: 300_000,
    fileParallelism: false,
  },
};

export default defineConfig(({ mode }) => ({
  root,
  resolve: {
    alias: [
      { find: /^nutgraf$/, replacement: `${root}src/index.ts` },
      { find: /^nutgraf\/en$/, replacement: `${root}src/text/en/index.ts` },
      { find: /^nutgraf\/interop$/, replacement: `${root}src/interop/index.ts` },
    ],
  },
  test: {
    reporters: process.env.CI ? ["default", ["json", { outputFile: `${root}.tmp/tests.json` }]] : ["default"],
    projects:
      mode === "bench" ? [bench] : [...(mode === "full" ? zones : zones.slice(1, 2)).map(inZone), ofSources, ofPackage],
  },
}));
