import { describe, expect, test } from "vitest";
import { type Entry, elementLines, inputForm, readEntries, readInput } from "../../src/cli/entries.ts";

async function entriesOf(file: string, bytes: string | Buffer, prose = true): Promise<Entry[]> {
  async function* chunks() {
    yield Buffer.from(bytes);
  }
  return collect(readEntries(file, chunks(), prose));
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const messages = (entry: Entry | undefined) =>
  entry && "issues" in entry.content ? entry.content.issues.map(({ code, message }) => `${code} ${message}`) : null;

describe("inputForm", () => {
  test.each([
    ["a.txt", '{"text":', "text"],
    ["a.MD", "[", "text"],
    ["a.jsonl", "[", "json-lines"],
    ["a.ndjson", "{", "json-lines"],
    ["a.json", '{"text":"a"}', "json-lines"],
    ["a.json", '{"text":"a",', "json"],
    ["a.json", "[", "json"],
    ["a.json", "null", "json"],
    ["-", '{"text":"a"}', "json-lines"],
    ["-", '{ "text": "cut', "json-lines"],
    ["-", "{}", "json-lines"],
    ["-", "{\r", "json"],
    ["-", "[", "json"],
    ["-", '[{"text":"a"}]', "json"],
    ["-", "[]", "json"],
    ["-", "[Reuters] Acme raised its outlook.", "text"],
    ["-", "{Acme} raised its outlook.", "text"],
    ["-", "", "text"],
    ["news", "Acme raised its outlook.", "text"],
  ])("takes %s with the first line %j for %s, %s", (file, first, form) => {
    expect(inputForm(file, first)).toBe(form);
  });
});

describe("readEntries", () => {
  test("gives each JSON line its number and passes over blank ones", async () => {
    expect(await entriesOf("a.jsonl", '\uFEFF{"a":1}\r\n\n  \t\r\n{"b":2}')).toEqual([
      { line: 1, pointer: "", content: { value: { a: 1 } } },
      { line: 4, pointer: "", content: { value: { b: 2 } } },
    ]);
  });

  test("puts issues in the place of a line that cannot be read", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n{"a":}\n{"a":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"b":2}'),
    ]);
    const entries = await entriesOf("a.jsonl", bytes);
    expect(entries.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(messages(entries[1])).toEqual([expect.stringMatching(/^json\.syntax .* at column 6/)]);
    expect(messages(entries[2])).toEqual([expect.stringMatching(/^json\.encoding .*0xff/)]);
    expect(entries[3]?.content).toEqual({ value: { b: 2 } });
  });

  test.each([
    ["half a character", '{"text":"\\ud800"}'],
    ["a figure that a number cannot hold", '{"id":12345678901234567890}'],
    ["a dangerous key", '{"__proto__":{"text":"a"}}'],
    ["a depth of 10,000", `{"text":${"[".repeat(10_000)}${"]".repeat(10_000)}}`],
    ["a key that stands twice", '{"text":"a","text":"b"}'],
  ])("reports %s", async (_what, line) => {
    const entries = await entriesOf("a.jsonl", `${line}\n{"text":"after"}`);
    expect(messages(entries[0])?.length).toBeGreaterThan(0);
    expect(entries[1]?.content).toEqual({ value: { text: "after" } });
  });

  test("reads a document of several values with the line and the place of each", async () => {
    expect(await entriesOf("-", '[\n  {"a": 1},\n\n  {\n    "b": 2\n  }\n]\n')).toEqual([
      { line: 2, pointer: "/0", content: { value: { a: 1 } } },
      { line: 4, pointer: "/1", content: { value: { b: 2 } } },
    ]);
  });

  test("reads a document of one value", async () => {
    expect(await entriesOf("-", '{\n  "a": 1\n}\n')).toEqual([{ line: 1, pointer: "", content: { value: { a: 1 } } }]);
  });

  test("says where a document breaks", async () => {
    expect(messages((await entriesOf("-", '{\n  "a": 1,\n}\n'))[0])).toEqual([
      expect.stringMatching(/line 3, column 1/),
    ]);
  });

  test("takes a text whole, without its byte order mark", async () => {
    expect(await entriesOf("a.txt", "\uFEFFAcme.\n\nEnd.\n")).toEqual([
      { line: 1, pointer: "", content: { text: "Acme.\n\nEnd.\n" } },
    ]);
  });

  test("names UTF-16 where it looks like that", async () => {
    const entries = await entriesOf("a.txt", Buffer.from("\uFEFFAcme", "utf16le"));
    expect(messages(entries[0])).toEqual([expect.stringMatching(/UTF-8.*UTF-16/)]);
  });

  test("reads what looks like prose as JSON lines where prose makes no sense", async () => {
    const entries = await entriesOf("-", "Acme raised\n", false);
    expect(messages(entries[0])).toEqual([expect.stringMatching(/^json\.syntax/)]);
  });

  test("reports a document and a text above the limit", async () => {
    const large = Buffer.alloc(16 * 1024 * 1024 + 1, "x");
    expect(messages((await entriesOf("a.txt", large))[0])).toEqual([
      expect.stringMatching(/^json\.size .*text of at most/),
    ]);
    const array = Buffer.concat([Buffer.from("[\n"), large]);
    expect(messages((await entriesOf("a.json", array))[0])).toEqual([
      expect.stringMatching(/Write one value on each line/),
    ]);
  });
});

describe("readInput", () => {
  test("says in its last entry where reading breaks off", async () => {
    const entries = await collect(readInput("tests/cli/gone-since.txt", true));
    expect(entries.map(({ line }) => line)).toEqual([0]);
    expect(messages(entries[0])).toEqual([expect.stringMatching(/there is no file tests\/cli\/gone-since\.txt/)]);
  });
});

describe("elementLines", () => {
  test("is not misled by brackets, commas and line ends inside elements", () => {
    expect(elementLines('[ "a,\\"]",\n[1,\n[2]], {"b":\n"]"}\n, null]')).toEqual([1, 2, 3, 5]);
    expect(elementLines("[]")).toEqual([]);
    expect(elementLines("[\n]")).toEqual([]);
  });
});
