import type { WordForm } from "../../extract/lexicon.ts";
import { once } from "../../once.ts";

/** Past and participle of the irregular verbs among the cues; one word where both are alike. */
const irregular: Record<string, string> = {
  be: "was been",
  have: "had",
  do: "did done",
  say: "said",
  tell: "told",
  see: "saw seen",
  foresee: "foresaw foreseen",
  give: "gave given",
  forgive: "forgave forgiven",
  underwrite: "underwrote underwritten",
  set: "set",
  reset: "reset",
  cut: "cut",
  hit: "hit",
  put: "put",
  let: "let",
  keep: "kept",
  hold: "held",
  uphold: "upheld",
  withhold: "withheld",
  withdraw: "withdrew withdrawn",
  draw: "drew drawn",
  rise: "rose risen",
  grow: "grew grown",
  fall: "fell fallen",
  lose: "lost",
  sink: "sank sunk",
  shrink: "shrank shrunk",
  slide: "slid",
  swing: "swung",
  come: "came come",
  become: "became become",
  go: "went gone",
  run: "ran run",
  make: "made",
  take: "took taken",
  get: "got",
  pay: "paid",
  repay: "repaid",
  rebuild: "rebuilt",
  overspend: "overspent",
  lay: "laid",
  buy: "bought",
  sell: "sold",
  bring: "brought",
  seek: "sought",
  think: "thought",
  spend: "spent",
  lend: "lent",
  build: "built",
  send: "sent",
  lead: "led",
  meet: "met",
  beat: "beat beaten",
  win: "won",
  leave: "left",
  find: "found",
  begin: "began begun",
  stand: "stood",
  stick: "stuck",
  show: "showed shown",
  write: "wrote written",
  know: "knew known",
  forecast: "forecast",
  broadcast: "broadcast",
  quit: "quit",
  split: "split",
  spread: "spread",
  mean: "meant",
  plow: "plowed",
  overrule: "overruled",
  strike: "struck",
  freeze: "froze frozen",
  bear: "bore borne",
  tear: "tore torn",
  throw: "threw thrown",
  undo: "undid undone",
  fight: "fought",
  forbid: "forbade forbidden",
};

/** Verbs whose last consonant doubles: "cutting", "allotted". */
const doubling = /* @__PURE__ */ once(
  () =>
    new Set(
      "stop allot commit permit admit refer defer prefer compel scrap trim slap drop plan slip up ban bar top step dip cap chop peg spur cut hit put set reset let run get win begin quit split swap".split(
        " ",
      ),
    ),
);

/**
 * Gives the forms of an English word, with what each form tells.
 *
 * @param word - A verb or noun in its base form, lower case.
 * @param forms - Which of the two it is.
 * @returns For a verb base, -s, past, participle and -ing; for a noun singular and plural.
 * @example
 * ```ts
 * inflect("raise", "verb").map((form) => form.text); //=> ["raise", "raises", "raised", "raised", "raising"]
 * ```
 */
export function inflect(word: string, forms: "verb" | "noun"): WordForm[] {
  if (forms === "noun")
    return [
      { text: word, cues: [] },
      { text: plural(word), cues: [] },
    ];
  // "cancelled" and "canceled"
  if (/[^ep]el$/.test(word)) return [...verbForms(word), ...verbForms(`${word}l`).slice(2)];
  return verbForms(word);
}

function verbForms(word: string): WordForm[] {
  const past = irregular[word]?.split(" ") ?? [regularPast(word)];
  return [
    { text: word, cues: ["form.base"] },
    { text: plural(word), cues: ["form.s"] },
    { text: past[0]!, cues: ["form.past"] },
    { text: past[1] ?? past[0]!, cues: ["form.participle"] },
    { text: `${stem(word, "i")}ing`, cues: ["form.ing"] },
  ];
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

function regularPast(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return word.endsWith("e") ? `${word}d` : `${stem(word, "e")}ed`;
}

function stem(word: string, before: "e" | "i"): string {
  if (before === "i" && word.endsWith("ie")) return `${word.slice(0, -2)}y`;
  if (word.endsWith("e") && !word.endsWith("ee") && word !== "be") return word.slice(0, -1);
  return doubling().has(word) ? word + word.at(-1)! : word;
}
