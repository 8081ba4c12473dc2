import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeUtf8 } from "../../src/records/json-bytes.ts";
import { jsonLimits } from "../../src/records/json-limits.ts";
import { isRoundedInJson } from "../../src/records/json-number.ts";
import { readJson, safeReadJson } from "../../src/records/read-json.ts";
import { NutgrafError } from "../../src/values/issue.ts";

/** Code, place, expectation and find of the first issue of a text. */
function issueOf(input: string | Uint8Array) {
  const result = safeReadJson(input);
  const first = result.success ? undefined : result.error.issues[0];
  return first && { code: first.code, path: first.path, message: first.message };
}

describe("safeReadJson", () => {
  test("gives what JSON.parse gives, for any JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (text, space) => {
        const pretty = JSON.stringify(JSON.parse(text), null, space);
        const result = safeReadJson(pretty);
        if (result.success) expect(result.data).toEqual(JSON.parse(pretty));
        else
          expect(
            result.error.issues.every((found) => found.code === "json.key" || found.code === "json.surrogate"),
          ).toBe(true);
      }),
    );
  });

  test("keeps every double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readJson(JSON.stringify([value]))).toEqual([value === 0 ? 0 : value]);
      }),
    );
  });

  test.each([
    ['{"a": }', 'expected a value at line 1, column 7, got "}"'],
    ['{"a" 1}', 'expected ":" at line 1, column 6, got "1}"'],
    ["[1 2]", 'expected "," or "]" at line 1, column 4, got "2]"'],
    ["[1,]", 'expected a value at line 1, column 4, got "]"'],
    ['{"a":1,}', 'expected a key at line 1, column 8, got "}"'],
    ["{'a':1}", `expected a key or "}" at line 1, column 2, got "'a':1}"`],
    ["[\n  NaN\n]", 'expected a value or "]" at line 2, column 3, got "NaN\\n]"'],
    ["[1]]", 'expected the end of the text at line 1, column 4, got "]"'],
    ["01", 'expected the end of the text at line 1, column 2, got "1"'],
    ['"ab', "expected a whole string at line 1, column 4, got nothing"],
    ['"a\tb"', 'expected a whole string at line 1, column 3, got "\\tb\\""'],
    ['"\\x"', 'expected a whole string at line 1, column 2, got "\\\\x\\""'],
    ['"\\u12"', 'expected a whole string at line 1, column 2, got "\\\\u12\\""'],
    ['{"a":[1,2}', 'expected "," or "]" at line 1, column 10, got "}"'],
    ["// no", 'expected a value at line 1, column 1, got "// no"'],
  ])("says where %s breaks", (text, message) => {
    expect(issueOf(text)).toEqual({ code: "json.syntax", path: "", message });
  });

  test("reports a key that stands twice, also where it is spelt with an escape", () => {
    expect(issueOf('{"a":{"b":1,"b":2}}')).toMatchObject({ code: "json.key", path: "/a/b" });
    expect(issueOf('{"b":1,"\\u0062":2}')).toMatchObject({ code: "json.key", path: "/b" });
    expect(issueOf('[{"b":1},{"b":2}]')).toBeUndefined();
  });

  test("reports a key that reaches into a prototype, however it is spelt", () => {
    expect(issueOf('{"__proto__":{}}')).toMatchObject({ code: "json.key", path: "/__proto__" });
    expect(issueOf('[{"\\u005f_proto__":{}}]')).toMatchObject({ code: "json.key", path: "/0/__proto__" });
  });

  test("reports half a character, and takes a whole one in two escapes", () => {
    expect(issueOf('["\\ud83d"]')).toMatchObject({ code: "json.surrogate", path: "/0" });
    expect(issueOf('["\ud83d"]')).toMatchObject({ code: "json.surrogate", path: "/0" });
    expect(readJson('["\\ud83d\\ude00"]')).toEqual(["😀"]);
  });

  test("reports a figure that a number would round, in its place", () => {
    expect(issueOf('{"a":[0,{"b~/":1.23456789012345678}]}')).toMatchObject({
      code: "number.precision",
      path: "/a/1/b~0~1",
    });
    expect(issueOf("1e999")).toMatchObject({ code: "number.finite", path: "" });
  });

  test("takes what stands exactly at a limit and refuses one more", { timeout: 30_000 }, () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(issueOf(nested(jsonLimits.depth))).toBeUndefined();
    expect(issueOf(nested(jsonLimits.depth + 1))).toMatchObject({ code: "json.depth" });
    const many = (nodes: number) => `[${Array.from({ length: nodes - 1 }, () => 0).join()}]`;
    expect(issueOf(many(jsonLimits.nodes))).toBeUndefined();
    expect(issueOf(many(jsonLimits.nodes + 1))).toMatchObject({ code: "json.nodes" });
    expect(issueOf(`"${"x".repeat(jsonLimits.text)}"`)).toBeUndefined();
    expect(issueOf(`"${"x".repeat(jsonLimits.text + 1)}"`)).toMatchObject({ code: "json.size" });
    expect(issueOf(`{"${"x".repeat(jsonLimits.key)}":1}`)).toBeUndefined();
    expect(issueOf(`{"${"x".repeat(jsonLimits.key + 1)}":1}`)).toMatchObject({ code: "json.key" });
    expect(issueOf(" ".repeat(jsonLimits.size - 1) + 1)).toBeUndefined();
    expect(issueOf(" ".repeat(jsonLimits.size) + 1)).toMatchObject({ code: "json.size" });
  });

  test("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(typeof safeReadJson(bytes).success).toBe("boolean");
      }),
    );
  });
});

describe("readJson", () => {
  test("throws what safeReadJson returns", () => {
    expect(() => readJson("{")).toThrow(NutgrafError);
    expect(readJson('{"low": 40000000000}')).toEqual({ low: 40_000_000_000 });
  });
});

describe("isRoundedInJson", () => {
  test.each([
    "0",
    "-0",
    "0.0",
    "1e3",
    "1.50",
    "123456789012345",
    "0.30000000000000004",
    "1200000000000000000000",
    "1e22",
    "5e-324",
    "-9007199254740991",
  ])("takes %s as it is", (literal) => {
    expect(isRoundedInJson(literal)).toBe(false);
  });

  test.each(["12345678901234567890", "9007199254740993", "0.1000000000000000055", "1e-400", "-1.23456789012345678e5"])(
    "finds that %s would be rounded",
    (literal) => {
      expect(isRoundedInJson(literal)).toBe(true);
    },
  );

  test("takes every figure of up to 15 significant digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.integer({ min: -290, max: 290 }),
        (digits, exponent) => {
          expect(isRoundedInJson(`${digits}e${exponent}`)).toBe(false);
        },
      ),
    );
  });
});

describe("decodeUtf8", () => {
  test("reads what TextEncoder wrote", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        const decoded = decodeUtf8(new TextEncoder().encode(text));
        expect(decoded).toEqual({ text: text.replace(/^\uFEFF/, "") });
      }),
    );
  });

  test.each([
    [[0x61, 0xff], 1],
    [[0xc0, 0x80], 0],
    [[0xe0, 0x80, 0x80], 0],
    [[0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    [[0xf5, 0x80, 0x80, 0x80], 0],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xe2, 0x82], 0],
    [[0xe2, 0x82, 0xac, 0x80], 3],
    [[0xff, 0xfe, 0x7b, 0x00], 0],
  ])("finds in %j the bad byte at %d", (bytes, offset) => {
    const decoded = decodeUtf8(Uint8Array.from(bytes));
    expect("issue" in decoded && decoded.issue.received).toContain(`at offset ${offset}`);
  });
});
