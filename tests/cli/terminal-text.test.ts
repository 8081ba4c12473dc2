import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitTo, plainText, textWidth } from "../../src/cli/terminal-text.ts";

describe("plainText", () => {
  test("takes out what a terminal would obey", () => {
    expect(plainText("a\u001b[2Jb\u009bc\u0007\u202ed")).toBe("a\ufffd[2Jb\ufffdc\ufffd\ufffdd");
    expect(plainText("a\r\n\tb")).toBe("a \n\tb");
  });

  test("keeps the length, so that offsets stay true", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => plainText(text).length === text.length));
  });
});

describe("fitTo", () => {
  test("fills what is short and cuts what is long", () => {
    expect(fitTo("Acme", 6)).toBe("Acme  ");
    expect(fitTo("Acme", 4)).toBe("Acme");
    expect(fitTo("Acme Works", 6)).toBe("Acme …");
  });

  test("counts wide characters twice", () => {
    expect(fitTo("台積電", 6)).toBe("台積電");
    expect(fitTo("台積電公司", 6)).toBe("台積… ");
  });

  test("always gives the width that was asked for", () => {
    const any = fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      expect(textWidth(fitTo(text, width))).toBe(width);
    });
    fc.assert(any);
  });
});
