import { readFileSync } from "node:fs";
import { recordKinds } from "nutgraf";
import { describe, expect, test } from "vitest";
import { root } from "../support/sources.ts";
import { run } from "./run.ts";

const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

describe("nutgraf", () => {
  test("prints the version of the package", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  test("explains itself and its commands on standard output", async () => {
    const general = await run(["--help"]);
    expect([general.code, general.err]).toEqual([0, ""]);
    for (const command of ["extract", "validate", "convert", "schema"]) {
      expect(general.out).toContain(`nutgraf ${command}`);
      const { code, out } = await run([command, "--help"]);
      expect([code, out.includes("Examples:"), out.includes(`Usage: nutgraf ${command}`)]).toEqual([0, true, true]);
    }
  });

  test("keeps its help within a hundred columns", async () => {
    const texts = await Promise.all(
      [["--help"], ...["extract", "validate", "convert", "schema"].map((name) => [name, "-h"])].map((args) =>
        run(args),
      ),
    );
    const long = texts.flatMap(({ out }) => out.split("\n")).filter((line) => line.length > 100);
    expect(long).toEqual([]);
  });

  test.each([
    [[], "which command"],
    [["read"], 'no command "read"'],
    [["extract", "--xml"], "Unknown option '--xml'"],
    [["extract", "no-such-file.txt"], "there is no file no-such-file.txt"],
    [["extract", "src"], "src is a folder"],
    [["extract", "--published", "last week", "-"], '--published takes a day such as 2025-10-17, not "last week"'],
    [["extract", "--published", "2026-02-30", "-"], "--published"],
    [["extract", "-", "-"], "standard input can be read only once"],
    [["validate", "no-such-file.json"], "there is no file"],
    [["schema"], "give one KIND"],
    [["schema", "capex"], `no kind "capex"; there are ${recordKinds.join(", ")}`],
  ])("refuses %j with exit code 2, a reason and the way to help", async (args, reason) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`nutgraf: ${reason}`);
    expect(err).toContain("--help says more");
  });
});

describe("nutgraf schema", () => {
  test.each(recordKinds)("prints the JSON Schema of %s in both forms", async (kind) => {
    const reader = JSON.parse((await run(["schema", kind])).out);
    const writer = JSON.parse((await run(["schema", "--input", kind])).out);
    expect(reader.properties.kind.const).toBe(kind);
    expect(reader.required.sort()).toEqual(Object.keys(reader.properties).sort());
    expect(writer.required.length).toBeLessThan(reader.required.length);
  });
});
