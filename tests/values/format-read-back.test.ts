import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCounts, findMoney, findPercentages } from "../../src/text/en/index.ts";
import { countOf } from "../../src/values/count.ts";
import { formatCount, formatMoney, formatPercentage } from "../../src/values/format.ts";
import { moneyOf } from "../../src/values/money.ts";
import { percentageUnits } from "../../src/values/percentage.ts";
import { bounds } from "../support/arbitraries.ts";

/** Amounts in the money of the news. In prose a reader takes codes that are words too, such as TOP and TRY, with more care. */
const amounts = fc
  .record({
    figure: bounds,
    currency: fc.constantFrom("USD", "JPY", "CNY", "TWD", "KRW", "INR", "CHF", "KWD", "CLP"),
    others: fc.array(bounds, { maxLength: 2 }),
  })
  .map(({ figure, currency, others }) => {
    return moneyOf(
      figure,
      currency,
      others.map((other, at) => moneyOf(other, at === 0 ? "EUR" : "GBP")),
    );
  });

/** What a reader makes of a text that it takes as one mention from end to end. */
function whole<T>(text: string, mentions: readonly { value: T; text: string }[]): T | null {
  return mentions.length === 1 && mentions[0]?.text === text ? mentions[0].value : null;
}

describe("the reader of English", () => {
  test("reads money as formatMoney writes it", () => {
    fc.assert(
      fc.property(amounts, (money) => {
        const text = formatMoney(money);
        expect(whole(text, findMoney(text)), text).toEqual(money);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads percentages as formatPercentage writes them", () => {
    fc.assert(
      fc.property(bounds, fc.constantFrom(...percentageUnits), (value, unit) => {
        const text = formatPercentage({ ...value, unit });
        expect(whole(text, findPercentages(text)), text).toEqual({ ...value, unit });
      }),
      { numRuns: 1000 },
    );
  });

  test("reads counts as formatCount writes them", () => {
    fc.assert(
      fc.property(bounds, (value) => {
        const text = formatCount(countOf(value, "companies"));
        expect(whole(text, findCounts(text)), text).toEqual(countOf(value, "companies"));
      }),
      { numRuns: 1000 },
    );
  });
});
