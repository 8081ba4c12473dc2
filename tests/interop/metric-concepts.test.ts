import { describe, expect, test } from "vitest";
import {
  conceptsOf,
  guidanceMetrics,
  metricConcepts,
  metricOfConcept,
  metricOfKind,
} from "../../src/interop/metric-concepts.ts";

describe("metricConcepts", () => {
  test("has a row for each metric, in the order of the list", () => {
    expect(metricConcepts.map((row) => row.metric)).toEqual(guidanceMetrics);
  });

  test("gives each concept to one metric", () => {
    const concepts = guidanceMetrics.flatMap(conceptsOf);
    expect(new Set(concepts).size).toBe(concepts.length);
  });
});

describe("the lookups", () => {
  test.each(guidanceMetrics)("lead from %s to its concepts and back", (metric) => {
    expect(conceptsOf(metric).map(metricOfConcept)).toEqual(conceptsOf(metric).map(() => metric));
  });

  test("tell the taxonomies apart where they share a name", () => {
    expect(conceptsOf("gross-margin")).toEqual(["us-gaap:GrossProfit", "ifrs-full:GrossProfit"]);
    expect(metricOfConcept("ifrs-full:Revenues")).toBeNull();
    expect(metricOfConcept("Revenues")).toBeNull();
  });

  test("know the metric of guidance and of nothing else", () => {
    expect(metricOfKind("capex-guidance")).toBe("capex");
    expect(metricOfKind("revenue-outlook")).toBe("revenue");
    expect(metricOfKind("trade-measure")).toBeNull();
  });
});
