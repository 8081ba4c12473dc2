import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnNames } from "../../src/cli/record-row.ts";
import { root } from "../support/sources.ts";
import { bin, jsonLines, run } from "./run.ts";

const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const fact = "Kestrel Foundries raised its capital spending plan for this year to $4.2 billion from $3.9 billion.";
/** Program of util-linux that gives another one a terminal. */
const terminal = "script";
const prose = "The plant stands on the east bank of the river and has its own railway halt.";

let folder = "";
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const inFolder = (args: string[], input?: string | Buffer) => run(args, input, folder);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("nutgraf extract", () => {
  test("reads a text and prints one line of JSON", async () => {
    const { code, out, err } = await inFolder(["extract", "--published", "2025-10-17", file("a.txt", fact)]);
    expect([code, err]).toEqual([0, ""]);
    const [line, ...rest] = jsonLines(out);
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ input: { file: "a.txt" }, version });
    expect(line.records).toMatchObject([
      {
        kind: "capex-guidance",
        company: { name: "Kestrel Foundries" },
        level: { low: 4.2e9, high: 4.2e9, currency: "USD" },
        prior: { level: { low: 3.9e9 } },
        period: { start: "2025-01-01", end: "2025-12-31" },
        source: { published: "2025-10-17", documentId: "a.txt" },
      },
    ]);
  });

  test("reads standard input where no file is named, and where - is", async () => {
    const named = await inFolder(["extract", "-"], fact);
    expect(jsonLines(named.out)[0].records.length).toBe(1);
    expect(await inFolder(["extract"], fact)).toEqual(named);
  });

  test("prints one line for each line of input, in order, also without records", async () => {
    const lines = [
      { id: "a", text: fact, published: "2025-10-17", desk: { name: "tech" } },
      { id: "b", text: prose, url: "https://example.com/b" },
      { id: "c", text: "" },
      { id: "d", text: fact, published: "2024-03-01T08:00:00+09:00", publisher: "Example Wire" },
    ];
    const name = file("a.jsonl", lines.map((line) => `${JSON.stringify(line)}\n`).join("\n"));
    const { code, out, err } = await inFolder(["extract", "--published", "2020-01-01", name]);
    expect([code, err]).toEqual([0, ""]);
    const read = jsonLines(out);
    expect(read.map(({ input }) => input)).toEqual(lines.map(({ text, ...input }) => input));
    expect(read.map(({ records }) => records.length)).toEqual([1, 0, 0, 1]);
    expect(read.map(({ records }) => records[0]?.period.start)).toEqual([
      "2025-01-01",
      undefined,
      undefined,
      "2024-01-01",
    ]);
    expect(read[3].records[0].source).toMatchObject({ publisher: "Example Wire", documentId: "d" });
  });

  test("reports bad lines by file and number, and prints the others", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${JSON.stringify({ id: 1, text: fact })}\nnot json\n{"txt":"a"}\n{"text":"`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(`"}\n{"text":"a","published":"2026-02-30"}\n\n[]\n{"text":"\\ud800"}\n{"id":9,"text":"last"}`),
    ]);
    const { code, out, err } = await inFolder(["extract", file("bad.jsonl", bytes)]);
    expect(code).toBe(1);
    expect(jsonLines(out).map(({ input }) => input.id)).toEqual([1, 9]);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => /^bad\.jsonl:(\d+): /.exec(line)?.[1]),
    ).toEqual(["2", "3", "4", "5", "7", "8"]);
    expect(err).toMatch(/:3: \/text: .*keys here are txt/);
    expect(err).toMatch(/:4: expected UTF-8/);
    expect(err).toMatch(/:5: \/published: .*2026-02-30/);
  });

  test("passes over a line of more than 16 MiB without holding it", async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=64", bin, "extract", "-"]);
    let out = "";
    let err = "";
    child.stdout.on("data", (text) => (out += text));
    child.stderr.on("data", (text) => (err += text));
    child.stdin.write(`{"id":1,"text":"a"}\n{"id":2,"text":"`);
    const megabyte = Buffer.alloc(1_000_000, "x");
    for (let count = 0; count < 200; count++) if (!child.stdin.write(megabyte)) await once(child.stdin, "drain");
    child.stdin.end('"}\n{"id":3,"text":"b"}\n');
    expect(await once(child, "close")).toEqual([1, null]);
    expect(jsonLines(out).map(({ input }) => input.id)).toEqual([1, 3]);
    expect(err).toMatch(/^-:2: expected a line of at most 16777216 bytes/);
  });

  test("reads a JSON array, one line of output for each element", async () => {
    const text = JSON.stringify([{ id: 1, text: fact }, { id: 2 }, { id: 3, text: prose }], null, 2);
    const { code, out, err } = await inFolder(["extract", "-"], text);
    expect([code, jsonLines(out).map(({ input }) => input.id)]).toEqual([1, [1, 3]]);
    expect(err).toMatch(/^-:6: \/1\/text: expected/);
  });

  test("reads items, each with its own day", async () => {
    const items = [
      { text: fact, published: "2024-05-01" },
      { text: prose },
      { text: fact.replace("Kestrel", "Osprey") },
    ];
    const { out } = await inFolder(["extract"], JSON.stringify({ items }));
    const [{ records }] = jsonLines(out);
    expect(records.map((record: { source: { segment: number } }) => record.source.segment)).toEqual([0, 2]);
    expect(records[0].period.start).toBe("2024-01-01");
  });

  test("reads several files in order and reports progress where it is asked to", async () => {
    const args = ["extract", "--progress", file("1.txt", fact), file("2.txt", prose), file("3.jsonl", '{"text":3}\n')];
    const { code, out, err } = await inFolder(args);
    expect([code, jsonLines(out).map(({ input }) => input.file)]).toEqual([1, ["1.txt", "2.txt"]]);
    expect(err).toMatch(/^3\.jsonl:1: .*\nnutgraf: 3 files, 3 read, 1 record, 1 bad\n$/);
  });

  test("prints one line for each record, which validate takes", async () => {
    const input = `${JSON.stringify({ text: fact })}\n${JSON.stringify({ text: prose })}\n`;
    const { out } = await inFolder(["extract", "--each"], input);
    expect(jsonLines(out).map(({ kind }) => kind)).toEqual(["capex-guidance"]);
    expect(await inFolder(["validate"], out)).toMatchObject({ code: 0, out: "" });
  });

  test("prints csv, a table, a json array and the view on request", async () => {
    const name = file("f.txt", fact);
    const [csv, table, json, view] = await Promise.all(
      ["csv", "table", "json", "view"].map((format) => inFolder(["extract", "--format", format, name])),
    );
    expect(csv?.out).toMatch(new RegExp(`^${columnNames.join(",")}\r\nf\\.txt,1,,.*,Kestrel Foundries,.*\r\n$`));
    expect(table?.out).toMatch(/^KIND .*\ncapex-guidance +Kestrel Foundries +raised +USD 4\.2bn/);
    expect(JSON.parse(json?.out ?? "")).toMatchObject([{ records: [{ kind: "capex-guidance" }] }]);
    expect(view?.out).toMatch(/^f\.txt .*\n\n\[Kestrel Foundries\]¹ \[raised\]¹? ?.*\$4\.2 billion/);
  });

  test.skipIf(spawnSync(terminal, ["--version"]).error)(
    "shows a terminal the view, in colour unless asked not to",
    () => {
      const view = (env: object, ...options: string[]) => {
        const args = [process.execPath, bin, "extract", ...options, file("t.txt", fact)].join(" ");
        return spawnSync(terminal, ["-qec", args, "/dev/null"], {
          cwd: folder,
          env: { ...process.env, NO_COLOR: "", TERM: "xterm", ...env },
          encoding: "utf8",
        }).stdout;
      };
      expect(view({})).toContain("\u001b[4;36mKestrel Foundries\u001b[0m¹");
      expect(view({ NO_COLOR: "1" })).toMatch(/^[^\u001b]*\[Kestrel Foundries\]¹[^\u001b]*$/);
      expect(view({}, "--plain")).toMatch(/^[^\u001b]*\[Kestrel Foundries\]¹[^\u001b]*$/);
      expect(view({ TERM: "dumb" })).not.toContain("\u001b");
    },
  );

  test("knows further entities from a file", async () => {
    const entities = [
      { name: "Kestrel Foundries", aliases: ["the Gdansk group"], ids: [{ scheme: "wikidata", value: "Q1" }] },
    ];
    const { out } = await inFolder(["extract", "--entities", file("e.json", JSON.stringify(entities))], fact);
    expect(jsonLines(out)[0].records[0].company.ids).toEqual([{ scheme: "wikidata", value: "Q1" }]);
  });

  test.each([
    ["[", /e\.json: expected/],
    ['{"name":"a"}', /e\.json: expected an array of entities, got an object/],
    ['[{"name":"a","alias":["b"]}]', /e\.json: \/0/],
    ['[{"name":"a"},{"nme":"b"}]', /e\.json: \/1\/name: expected .*got nothing/],
    ['[{"name":"a","ids":[{"scheme":"lei","value":"1"}]}]', /e\.json: \/0\/ids\/0\/value: expected a LEI/],
  ])("refuses the entities %s", async (content, reason) => {
    const { code, err } = await inFolder(["extract", "--entities", file("e.json", content)], fact);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
  });

  test("ends without a word when nobody reads on", async () => {
    const child = spawn(process.execPath, [bin, "extract", "-"]);
    let err = "";
    child.stderr.on("data", (text) => (err += text));
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    const line = `${JSON.stringify({ text: fact })}\n`;
    const feed = setInterval(() => child.stdin.write(line.repeat(50)), 10);
    const [code] = await once(child, "close");
    clearInterval(feed);
    expect([code, err]).toEqual([0, ""]);
  });

  test("waits for a slow reader instead of piling up its output", async () => {
    const child = spawn(process.execPath, [bin, "extract", "-"]);
    child.stdin.on("error", () => {});
    const line = `${JSON.stringify({ text: `${fact} ${prose.repeat(10)}` })}\n`.repeat(20);
    // Nobody reads standard output, so the pipes fill and the program stops taking input.
    let taken = 0;
    for (let full = false; !full && taken < 50_000_000; taken += line.length) {
      if (child.stdin.write(line)) continue;
      full = await Promise.race([once(child.stdin, "drain").then(() => false), after(2000).then(() => true)]);
    }
    child.kill();
    expect(taken).toBeLessThan(5_000_000);
  });
});

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
