import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { columnNames } from "../../src/cli/record-row.ts";
import { read, root } from "../support/sources.ts";
import { bin } from "./run.ts";

const guide = read("docs/guides/command-line.md");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-guide-"));
cpSync(`${root}tests/cli/guide`, folder, { recursive: true });
writeFileSync(join(folder, "nutgraf"), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
chmodSync(join(folder, "nutgraf"), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the guide to the command line", () => {
  // `vitest run … tests/cli/guide.test.ts -u` writes what comes out today into the guide.
  test("shows what comes out of each command", async () => {
    const rerun = guide.replace(/^```console\n([\s\S]*?)^```$/gm, (_block, session: string) => {
      const commands = session.split("\n").filter((line) => line.startsWith("$ "));
      return `\`\`\`console\n${commands.map((line) => `${line}\n${outputOf(line.slice(2))}`).join("")}\`\`\``;
    });
    expect(rerun.match(/^\$ nutgraf/gm)?.length).toBeGreaterThan(5);
    await expect(rerun).toMatchFileSnapshot(`${root}docs/guides/command-line.md`);
  });

  test("names every column of the CSV form, in order", () => {
    const table = guide.slice(guide.indexOf("| column |"), guide.indexOf("Rows end in"));
    const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = ""]) => cell.match(/[a-z_]+/g) ?? []);
    expect(named).toEqual([...columnNames]);
  });

  test("names every option", () => {
    const options = read("src/cli/help.ts").match(/--[a-z]+/g) ?? [];
    expect([...new Set(options)].filter((option) => !guide.includes(option))).toEqual([]);
  });
});

/** What a command says on standard output and standard error, run by a shell where the files of the guide are. */
function outputOf(command: string): string {
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const { stdout } = spawnSync("sh", ["-c", `{ ${command}; } 2>&1`], { cwd: folder, env, encoding: "utf8" });
  return stdout.replaceAll("\r\n", "\n");
}
