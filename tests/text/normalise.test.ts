import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "../../src/text/normalise.ts";

describe("normalise", () => {
  test.each([
    ["“40–42”", '"40-42"'],
    ["the firm’s", "the firm's"],
    ["10\u00a0000\u202f€", "10 000 €"],
    ["ＵＳ＄４０", "US$40"],
    ["￥5 ￡6 ￠7 ￦8", "¥5 £6 ¢7 ₩8"],
    ["−3‑4", "-3-4"],
  ])("brings %j to %j", (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  test("leaves an em dash, which parts clauses", () => {
    expect(normalise("5—6")).toBe("5—6");
  });

  test("gives plain ASCII back as it is", () => {
    expect(normalise('$40-42 "billion"\n')).toBe('$40-42 "billion"\n');
  });

  test("keeps the length of any text and does nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(normalise(text)).toHaveLength(text.length);
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
