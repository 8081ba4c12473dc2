import type { EntityType, Identifier } from "../../entities/entity.ts";
import type { MoneyMention, PercentageMention, TimeMention } from "../../evidence/mention.ts";
import type { Span } from "../../evidence/span.ts";

/** A name in a sentence, with what its form tells about its bearer. */
export interface Name extends Span {
  /** The words as they stand, without a bracketed alias. */
  text: string;
  /** What bears it, or null where the form does not tell. */
  type: EntityType | null;
  /** True for a person who speaks for a government. */
  official: boolean;
  /** Whether its form is that of a body that earns nothing and watches or helps others: a university, an association. */
  charity: boolean;
  /** Code of the government that it is or belongs to, or null. */
  code: string | null;
  /** Whether it describes rather than names: "Chinese" in "Chinese goods". */
  adjective: boolean;
  /** Other names, from brackets behind it or a caller's list. */
  aliases: string[];
  /** Codes, from brackets behind it or a caller's list. */
  ids: Identifier[];
}

/** An amount in a sentence. */
export type UnitMoney = MoneyMention & {
  /** True where it leaves its currency to the amount before it: "from 2 billion". */
  bare?: true;
};

/** What a unit is: a word or phrase, a mark, a value that was read, or a name. */
export type UnitKind = "word" | "mark" | "money" | "percentage" | "time" | "name";

/** The smallest piece that the builders look at: values, phrases and names are one unit each. */
export interface Unit extends Span {
  /** What it is. */
  kind: UnitKind;
  /** Lower case, straight quotes, without a possessive ending. */
  text: string;
  /** Cues of the word or phrase; empty for values and marks. */
  cues: ReadonlySet<string>;
  /** Whether it is written with a capital. */
  capital: boolean;
  /** Whether it owns what follows: "China's". */
  possessive: boolean;
  /** The amount, or null. */
  money: UnitMoney | null;
  /** The share, or null. */
  percentage: PercentageMention | null;
  /** The time, or null. */
  time: TimeMention | null;
  /** The name, or null. */
  name: Name | null;
}
