import type { Count } from "../../values/count.ts";
import type { SafeResult } from "../../values/issue.ts";
import type { Money } from "../../values/money.ts";
import type { Percentage } from "../../values/percentage.ts";
import type { Period } from "../../values/period.ts";
import type { NameWords } from "../extract/name-kind.ts";

/** What reading the answers of language models asks of a language. */
export interface AnswerLanguage {
  /** Language tag, BCP 47. */
  tag: string;
  /** Reads an amount. */
  money: (text: string) => SafeResult<Money>;
  /** Reads a share. */
  percentage: (text: string) => SafeResult<Percentage>;
  /** Reads a number, scale words included. */
  count: (text: string) => SafeResult<Count>;
  /** Reads a period, relative words against a day. */
  period: (text: string, reference: string | null) => SafeResult<Period>;
  /** Gives the code of a currency by its name or sign. */
  currency: (name: string) => string | null;
  /** Words that only say that there is nothing, lower case. */
  nothing: () => ReadonlySet<string>;
  /** Members of lists by other words for them: `raised` by "hiked". */
  synonyms: () => Readonly<Record<string, readonly string[]>>;
  /** Governments and leaders. */
  names: () => NameWords;
}
