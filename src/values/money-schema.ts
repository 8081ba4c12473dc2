import * as z from "zod";
import { checkBounds } from "./bounds.ts";
import { boundsShape } from "./bounds-schema.ts";
import { checkCurrency } from "./currency-codes.ts";
import { define, list, rule } from "./define-schema.ts";

/**
 * Makes the schema of a currency code.
 *
 * @returns A string schema with the issue `currency.unknown`.
 * @example
 * ```ts
 * currencyCode().safeParse("EURO").success; //=> false
 * ```
 */
export const currencyCode = () => z.string().check(rule(checkCurrency)).meta({ pattern: "^[A-Z]{3}$" });

const figureShape = () => ({
  ...boundsShape(),
  currency: currencyCode().describe("ISO 4217 code, current or withdrawn; the figure is in its major unit."),
});

/** Checks a {@link MoneyFigure}; issues as for {@link MoneySchema}. */
export const MoneyFigureSchema = /* @__PURE__ */ define(() => z.object(figureShape()).check(rule(checkBounds)));

/** Checks a {@link Money}; issues `currency.unknown`, `bounds.shape`, `bounds.order`, `number.precision`. */
export const MoneySchema = /* @__PURE__ */ define(() =>
  z
    .object({
      ...figureShape(),
      restated: list(MoneyFigureSchema, "The same amount in other currencies, as the text itself converts it."),
    })
    .check(rule(checkBounds)),
);

/** What {@link MoneyFigureSchema} takes. */
export type MoneyFigureInput = z.input<typeof MoneyFigureSchema>;

/** What {@link MoneySchema} takes: ends, `approximate` and `restated` may be left out. */
export type MoneyInput = z.input<typeof MoneySchema>;
