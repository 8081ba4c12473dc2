import { describe, expect, test } from "vitest";
import { hasProse, readArticle } from "../../src/text/read-article.ts";

const pathsOf = (value: unknown) => {
  const result = readArticle(value, null);
  return "issues" in result ? result.issues.map(({ path, code }) => `${code} ${path}`) : [];
};

describe("readArticle", () => {
  test("takes the known keys and hands every key but the prose through", () => {
    const given = { id: 7, desk: { a: 1 }, text: "A.", standfirst: "B.", headline: "C", published: "2025-10-17" };
    expect(readArticle(given, null)).toEqual({
      article: { text: "A.", standfirst: "B.", headline: "C", published: "2025-10-17", documentId: "7", items: null },
      input: { id: 7, desk: { a: 1 }, headline: "C", published: "2025-10-17" },
    });
  });

  test("gives the day of publication only to an article that carries none", () => {
    const day = (published: unknown) => {
      const result = readArticle({ text: "A.", published }, "2025-01-01");
      return "article" in result ? result.article.published : result;
    };
    expect([day(undefined), day(null), day("2025-10-17")]).toEqual(["2025-01-01", "2025-01-01", "2025-10-17"]);
  });

  test("prefers documentId to id", () => {
    expect(readArticle({ text: "A.", id: 1, documentId: "d" }, null)).toMatchObject({ article: { documentId: "d" } });
  });

  test("takes items in place of a text", () => {
    expect(readArticle({ items: [{ text: "A." }] }, null)).toMatchObject({ article: { items: [{ text: "A." }] } });
  });

  test.each([
    [[], ["type.mismatch "]],
    ["text", ["type.mismatch "]],
    [null, ["type.mismatch "]],
    [{}, ["type.missing /text"]],
    [{ txt: "A." }, ["type.missing /text"]],
    [{ text: 3, url: 4 }, ["type.mismatch /text", "type.mismatch /url"]],
    [{ text: "", published: 20251017 }, ["type.mismatch /published"]],
    [{ items: "A." }, ["type.mismatch /items"]],
    [{ items: [{ text: "A." }, "B.", { text: 1 }] }, ["type.mismatch /items/1/text", "type.mismatch /items/2/text"]],
  ])("says what is wrong with %j", (value, paths) => {
    expect(pathsOf(value)).toEqual(paths);
  });

  test("names the keys that are there where the text is missing", () => {
    const result = readArticle({ txt: "A.", id: 1 }, null);
    expect("issues" in result && result.issues[0]?.message).toMatch(/keys here are txt, id/);
  });
});

describe("hasProse", () => {
  test("tells an article without a word", () => {
    expect(hasProse({ text: " \n" })).toBe(false);
    expect(hasProse({ text: null, items: [{ text: "" }] })).toBe(false);
    expect(hasProse({ text: "", headline: "A" })).toBe(true);
    expect(hasProse({ items: [{ text: "A" }] })).toBe(true);
  });
});
