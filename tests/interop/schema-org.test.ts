import { join } from "node:path";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { toSchemaOrg } from "../../src/interop/schema-org.ts";
import type { NewsRecord } from "../../src/records/news-record.ts";
import { parseRecord } from "../../src/records/parse-record.ts";
import { dayPeriod } from "../../src/values/make-period.ts";
import { newsRecords } from "../support/arbitraries.ts";
import { measure, money, percent, samples } from "../support/records.ts";
import { root } from "../support/sources.ts";

const source = {
  url: "https://news.example/a",
  headline: "A",
  publisher: "The Wire",
  published: "2026-02-12",
  language: "en",
};
const records = Object.values(samples).map((sample) => parseRecord({ ...sample, source }));

/**
 * What the compiler says of claims against the published types of schema.org, which know every type and the properties of
 * each: for each claim its number and the first error.
 */
function typeErrors(claims: readonly object[]): [claim: number, error: string][] {
  const file = join(root, ".tmp/schema-org-claims.ts");
  const lines = claims.map((claim, at) => `export const claim${at}: WithContext<Claim> = ${JSON.stringify(claim)};`);
  const code = `import type { Claim, WithContext } from "schema-dts";\n${lines.join("\n")}\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, code, version, true) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file) as ts.SourceFile;
  return program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => {
    // The first line is the import.
    const claim = source.getLineAndCharacterOfPosition(start).line - 1;
    return [claim, ts.flattenDiagnosticMessageText(messageText, "\n")];
  });
}

describe("toSchemaOrg", () => {
  test("gives claims that the published types of schema.org take", { timeout: 120_000 }, () => {
    const sound = [...records, ...fc.sample(newsRecords, { numRuns: 40, seed: 20261125 })].map(toSchemaOrg);
    const unsound = [
      { ...sound[0], legislationDate: "2026-02-12" },
      { ...sound[0], about: { "@type": "Money" } },
    ];
    const errors = typeErrors([...sound, ...unsound]);
    expect(errors.filter(([claim]) => claim < sound.length)).toEqual([]);
    expect(new Set(errors.map(([claim]) => claim))).toEqual(new Set([sound.length, sound.length + 1]));
  });

  test.each(records)("gives plain JSON without empty properties for a $kind", (record) => {
    const claim = toSchemaOrg(record);
    expect(JSON.parse(JSON.stringify(claim))).toEqual(claim);
    expect(JSON.stringify(claim)).not.toMatch(/:null|:\[\]/);
    expect(claim).toMatchObject({ "@context": "https://schema.org", "@type": "Claim" });
    expect(claim["@id"]).toMatch(new RegExp(`^urn:nutgraf:${record.kind}:[0-9a-f]{16}$`));
  });

  test("names the article that it appears in", () => {
    expect(toSchemaOrg(records[2] as NewsRecord).appearance).toEqual({
      "@type": "NewsArticle",
      url: "https://news.example/a",
      headline: "A",
      publisher: { "@type": "Organization", name: "The Wire" },
      datePublished: "2026-02-12",
      inLanguage: "en",
    });
  });

  test("writes guidance as company and amounts, with the codes of the company", () => {
    const ids = [
      { scheme: "lei", value: "529900T8BM49AURSDO55" },
      { scheme: "mic-ticker", value: "XTAI:2330" },
      { scheme: "wikidata", value: "Q1" },
    ];
    const company = { name: "Kestrel", type: "company", aliases: ["KF"], ids };
    const claim = toSchemaOrg(parseRecord({ ...samples["capex-guidance"], company }));
    expect(claim.about).toEqual([
      {
        "@type": "Corporation",
        name: "Kestrel",
        alternateName: ["KF"],
        identifier: ids.map(({ scheme, value }) => ({ "@type": "PropertyValue", propertyID: scheme, value })),
        sameAs: ["http://www.wikidata.org/entity/Q1"],
        leiCode: "529900T8BM49AURSDO55",
        tickerSymbol: ["XTAI 2330"],
      },
      {
        "@type": "MonetaryAmount",
        name: "level",
        currency: "EUR",
        minValue: 3e9,
        maxValue: 4e9,
        description: "EUR 3–4bn",
        validFrom: "2026-01-01",
        validThrough: "2026-12-31",
      },
      expect.objectContaining({ "@type": "MonetaryAmount", name: "prior", minValue: 2.5e9 }),
    ]);
    expect(claim.datePublished).toBe("2026-02-12");
  });

  test("writes a growth in percent with the unit code of UN/CEFACT", () => {
    expect((toSchemaOrg(records[3] as NewsRecord).about as object[])[1]).toEqual({
      "@type": "QuantitativeValue",
      name: "growth",
      value: 8,
      unitCode: "P1",
      unitText: "percent",
      description: "8%",
    });
  });

  test.each([
    ["in-force", "https://schema.org/InForce"],
    ["adopted", "https://schema.org/NotInForce"],
    ["suspended", "https://schema.org/NotInForce"],
    ["threatened", undefined],
    [null, undefined],
  ])("says of a measure that is %s that its force is %s", (stage, force) => {
    const [law] = toSchemaOrg(measure({ stage })).about as Record<string, unknown>[];
    expect(law?.legislationLegalForce).toBe(force);
  });

  test("writes a trade measure as legislation of a country on goods", () => {
    const [law, rate] = toSchemaOrg(measure()).about as Record<string, unknown>[];
    expect(law).toMatchObject({
      "@type": "Legislation",
      legislationType: "import-tariff",
      legislationDateOfApplicability: "2026-07-01",
      temporalCoverage: "2026-07-01/..",
      legislationJurisdiction: { "@type": "Country", name: "Canada" },
      spatialCoverage: [{ "@type": "Country", name: "Norway" }],
      about: [{ "@type": "Product", name: "aluminium" }],
    });
    expect(rate).toMatchObject({ "@type": "QuantitativeValue", name: "rate", value: 12 });
  });

  test("writes a policy as a project with grants, and its aims as properties", () => {
    const [project, aim] = toSchemaOrg(records[0] as NewsRecord).about as Record<string, unknown>[];
    expect(project).toMatchObject({
      "@type": "Project",
      name: "Harbour Plan",
      funding: [{ "@type": "MonetaryGrant", amount: { maxValue: 9e9, currency: "NOK", description: "≤ NOK 9bn" } }],
    });
    expect(aim).toMatchObject({ "@type": "PropertyValue", name: "electric ferries", value: 40, unitText: "ferries" });
    const targets = [
      { what: "spending", value: money(5) },
      { what: "share", value: percent(5) },
      { what: "peace", value: null },
    ];
    const aims = toSchemaOrg(parseRecord({ ...samples["policy-announcement"], targets })).about as object[];
    expect(aims.slice(1)).toMatchObject([{ unitText: "EUR" }, { unitText: "percent" }, { name: "peace" }]);
  });

  test("takes for author whom it is attributed to, else who acts, and says how it is put", () => {
    const speaker = { name: "Ada Bell", type: "person" };
    const denied = { ...samples["capex-guidance"], attribution: [{ entity: speaker }], modality: "denied" };
    const claim = toSchemaOrg(parseRecord(denied));
    expect(claim.author).toEqual([{ "@type": "Person", name: "Ada Bell" }]);
    expect(claim.additionalType).toEqual(["urn:nutgraf:capex-guidance", "urn:nutgraf:modality:denied"]);
    expect(toSchemaOrg(measure()).author).toMatchObject([{ "@type": "GovernmentOrganization", name: "Canada" }]);
  });

  test("gives a day of publication only for a day, and the claim that it is part of", () => {
    const whole = { type: "part-of", target: "policy-announcement:0123456789abcdef" };
    const claim = toSchemaOrg(
      measure({ announced: { start: "2026-02-01", end: "2026-02-28", unit: "month" }, relations: [whole] }),
    );
    expect(claim).not.toHaveProperty("datePublished");
    expect(claim.isPartOf).toEqual([{ "@type": "Claim", "@id": "urn:nutgraf:policy-announcement:0123456789abcdef" }]);
    expect(toSchemaOrg(measure({ announced: dayPeriod("2026-02-12") })).datePublished).toBe("2026-02-12");
  });
});
