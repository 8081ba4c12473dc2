import { once } from "../values/once.ts";

/**
 * Words that say only in which legal form a company exists, folded: lower case, no dots. Latin forms stand at the end of
 * a name. Source: ISO 20275 entity legal forms, the ones that English news prints.
 */
const legalForms = /* @__PURE__ */ once(
  () =>
    new Set(
      (
        "inc incorporated ltd limited corp corporation co company plc llc llp lp pty bhd berhad sdn tbk " +
        "ag se kg kgaa gmbh sa sas nv bv spa srl sarl ab asa as oyj oy aps kk sab cv jsc pjsc ooo"
      ).split(" "),
    ),
);

/** Chinese and Japanese legal forms, which stand before or after the name without a space. Longest first. */
const unspacedForms = ["股份有限公司", "有限責任公司", "有限责任公司", "有限公司", "株式会社", "有限会社", "合同会社"];

/**
 * Folds a name so that spellings of one name meet: compatibility forms, case, accents of Latin letters, punctuation, a
 * leading "the" and the legal form are dropped.
 *
 * It compares names and is never shown: two firms that differ only in their legal form fold to one, and only their
 * identifiers tell them apart.
 *
 * @param name - A name as printed.
 * @returns Lower-case words with one space between them; empty only where the name has no letter or digit.
 * @example
 * ```ts
 * foldName("Taiwan Semiconductor Manufacturing Co., Ltd."); //=> "taiwan semiconductor manufacturing"
 * foldName("Nestlé S.A."); //=> "nestle"
 * foldName("ﾄﾖﾀ自動車株式会社"); //=> "トヨタ自動車"
 * ```
 */
export function foldName(name: string): string {
  const words = dropAccents(name)
    .normalize("NFKC")
    .toLowerCase()
    // A dot, an apostrophe or the slash of A/S joins what it parts (S.A., O'Reilly); any other mark is a gap.
    .replace(/[.'’]|(?<=\ba)\/(?=s\b)/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  while (words.length > 1 && words[0] === "the") words.shift();
  // The last word left is the name even where it looks like a legal form.
  while (words.length > 1 && legalForms().has(words[words.length - 1] as string)) words.pop();
  return dropUnspacedForm(words.join(" "));
}

/** Removes marks over Latin letters only: in kana and Indic scripts a mark makes another letter. */
function dropAccents(name: string): string {
  return name.normalize("NFD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1");
}

function dropUnspacedForm(name: string): string {
  for (const form of unspacedForms) {
    if (name.length <= form.length) continue;
    if (name.endsWith(form)) return name.slice(0, -form.length).trim();
    if (name.startsWith(form)) return name.slice(form.length).trim();
  }
  return name;
}
