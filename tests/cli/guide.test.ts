import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { columnNames } from "../../src/cli/record-row.ts";
import { read, root } from "../support/sources.ts";
import { bin } from "./run.ts";

const guide = read("docs/guides/command-line.md");
const sessions = [...guide.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
  block.split(/^(?=\$ )/m).map((part) => {
    const [first = "", ...rest] = part.split("\n");
    return [first.slice(2), rest.join("\n")] as const;
  }),
);

const folder = mkdtempSync(join(tmpdir(), "nutgraf-guide-"));
cpSync(`${root}tests/cli/guide`, folder, { recursive: true });
writeFileSync(join(folder, "nutgraf"), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
chmodSync(join(folder, "nutgraf"), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the guide to the command line", () => {
  test.each(sessions)("shows what comes out of: %s", (command, shown) => {
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const { stdout } = spawnSync("sh", ["-c", `{ ${command}; } 2>&1`], { cwd: folder, env, encoding: "utf8" });
    expect(stdout.replaceAll("\r\n", "\n")).toBe(shown);
  });

  test("has sessions at all", () => {
    expect(sessions.length).toBeGreaterThan(5);
  });

  test("names every column of the CSV form, in order", () => {
    const table = guide.slice(guide.indexOf("| column |"), guide.indexOf("Rows end in"));
    const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = ""]) => cell.match(/[a-z_]+/g) ?? []);
    expect(named).toEqual([...columnNames]);
  });

  test("names every option", async () => {
    const options = read("src/cli/help.ts").match(/--[a-z]+/g) ?? [];
    expect([...new Set(options)].filter((option) => !guide.includes(option))).toEqual([]);
  });
});
