import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromCodePointSpan, toCodePointSpan } from "../../src/interop/code-points.ts";
import { toWebAnnotation, type WebAnnotation } from "../../src/interop/web-annotation.ts";
import { recordId } from "../../src/records/record-id.ts";
import { extractRecords } from "../../src/text/en/index.ts";
import { guidance } from "../support/records.ts";
import { thrown } from "../support/thrown.ts";

const url = "https://news.example/kestrel";
const article = {
  headline: "🏭🏭 Kestrel Foundries lifts 2026 capital spending plan",
  text: "📈 Good news 𠮷: Kestrel Foundries on Thursday raised its capital expenditure plan for 2026 to €3.4 billion 🚀 from €3 billion.",
  published: "2026-02-12",
  url,
};
const { records } = extractRecords(article);
const annotations = records.flatMap((record) => toWebAnnotation(record, article));

/** What section 3 and 4.2 of the data model ask of an annotation of this sort; gives what is wrong. */
function problems({ id, target, body, ...rest }: WebAnnotation): string[] {
  const wrong: string[] = [];
  // 3.1: one or more contexts, of which the model's is one; exactly one IRI as id; one or more types, Annotation among them.
  if (rest["@context"] !== "http://www.w3.org/ns/anno.jsonld" || rest.type !== "Annotation") wrong.push("type");
  if (!URL.canParse(id) || !URL.canParse(target.source)) wrong.push("iri");
  // 3.3.5: the motivation is one of the vocabulary. 3.2.4: a textual body has a value; its format is a media type.
  if (rest.motivation !== "describing" || body.type !== "TextualBody" || !/^\w+\/\w+$/.test(body.format))
    wrong.push("body");
  for (const selector of target.selector) {
    // 4.2.4: exactly one exact; prefix and suffix should be there. 4.2.5: whole numbers from 0, the end not included.
    if (selector.type === "TextQuoteSelector" && selector.exact === "") wrong.push("exact");
    if (selector.type === "TextPositionSelector") {
      const { start, end } = selector;
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start) wrong.push("position");
    }
  }
  return wrong;
}

describe("toWebAnnotation", () => {
  test("gives annotations of the W3C model, one for each piece of evidence", () => {
    expect(annotations).toHaveLength(records.flatMap(({ evidence }) => evidence).length);
    expect(annotations.flatMap(problems)).toEqual([]);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
  });

  test("counts places in code points, so that a reader who counts them finds the quote", () => {
    const codePoints = [...article.text];
    const placed = annotations.filter(({ target }) => target.selector.length === 2);
    expect(placed.length).toBeGreaterThan(3);
    for (const { target } of placed) {
      const [quote, position] = target.selector;
      expect(codePoints.slice(position?.start, position?.end).join("")).toBe(quote.exact);
    }
    expect(
      placed.some(({ target }) => target.selector[1]?.start !== article.text.indexOf(target.selector[0].exact)),
    ).toBe(true);
  });

  test("shows what stands around a quote, and parts no pair of surrogates", () => {
    for (const context of [0, 1, 2, 3, 32, 1000]) {
      for (const { target } of records.flatMap((record) => toWebAnnotation(record, article, { context }))) {
        const { prefix = "", exact, suffix = "" } = target.selector[0];
        expect(
          article.text.includes(prefix + exact + suffix) || article.headline.includes(prefix + exact + suffix),
        ).toBe(true);
        expect(`${prefix}|${suffix}`).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });

  test("says in the body which field the words are evidence of", () => {
    const [record] = records;
    const body = JSON.parse(annotations.find(({ body }) => body.value.includes('"/level"'))?.body.value ?? "");
    expect(body).toMatchObject({ record: recordId(record!), kind: "capex-guidance", field: "/level", basis: "stated" });
    expect(body.value).toEqual(record?.kind === "capex-guidance" && record.level);
  });

  const piece = { field: "/company", quote: "Kestrel", basis: "stated" };

  test("counts no place in a headline", () => {
    const record = guidance({ evidence: [{ ...piece, part: "headline", start: 5, end: 12 }], source: { url } });
    const [annotation] = toWebAnnotation(record, article);
    expect(annotation?.target.selector).toEqual([
      { type: "TextQuoteSelector", exact: "Kestrel", prefix: "🏭🏭 ", suffix: " Foundries lifts 2026 capital sp" },
    ]);
  });

  test("finds a quote without offsets where it stands once, and leaves out what is not in the text", () => {
    const record = guidance({
      evidence: [piece, { ...piece, quote: "Osprey" }, { ...piece, quote: "e" }],
      source: { url },
    });
    const found = toWebAnnotation(record, "Profit at Kestrel fell.");
    expect(found.map(({ target }) => target.selector[1])).toEqual([
      { type: "TextPositionSelector", start: 10, end: 17 },
    ]);
  });

  test("refuses another text than the one that was read", () => {
    expect(() => toWebAnnotation(records[0]!, "Another text.")).toThrow(thrown("evidence.offsets", "/evidence/0"));
  });

  test("takes as source the option, the address, or a name that is an IRI; and refuses to go without", () => {
    const of = (source: object | null, options = {}) =>
      toWebAnnotation(guidance({ evidence: [piece], source }), "Kestrel", options)[0]?.target.source;
    expect(of({ url })).toBe(url);
    expect(of({ documentId: "urn:newsml:wire:1" })).toBe("urn:newsml:wire:1");
    expect(of({ url }, { source: "urn:x:y" })).toBe("urn:x:y");
    expect(() => of({ documentId: "article 5" })).toThrow(thrown("option.invalid", "/source"));
    expect(() => of(null)).toThrow(thrown("option.invalid", "/source"));
  });
});

describe("spans in code points", () => {
  test("are those of a reader who iterates over the text, there and back", () => {
    const texts = fc.string({ unit: "binary", maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, texts, (before, quote, after) => {
        const text = before + quote + after;
        const span = { start: before.length, end: before.length + quote.length };
        const counted = toCodePointSpan(text, span);
        expect([...text].slice(counted.start, counted.end).join("")).toBe(quote);
        expect(fromCodePointSpan(text, counted)).toEqual(span);
      }),
    );
  });

  test("end with the text", () => {
    expect(fromCodePointSpan("📈", { start: 0, end: 9 })).toEqual({ start: 0, end: 2 });
  });
});
