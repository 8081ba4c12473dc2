import type { Bounds } from "./bounds.ts";

/** A figure in one currency: what {@link Money} is without its conversions. */
export interface MoneyFigure extends Bounds {
  /** ISO 4217 code, current or withdrawn; the figure is in its major unit (dollars, not cents). */
  currency: string;
}

/** An amount of money as a text states it: bounds in the major unit of a currency. */
export interface Money extends MoneyFigure {
  /** The same amount in other currencies, as the text itself converts it: in "T$33 billion ($980 million)" the dollars. */
  restated: MoneyFigure[];
}
