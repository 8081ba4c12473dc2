/**
 * Measures `ground`: how much of what is true it flags, and how much of what was made wrong. The annotated records are the
 * true ones; 2,000 corruptions of one field each are drawn from all that they lend themselves to, at least half of them with
 * a value that stands elsewhere in the same text.
 *
 *     npm run build && node tests/accuracy/ground.mjs [--seed 1] [--shared FOLDER] [--errors 20] [--type "another figure"] [--why]
 *
 * `--errors` shows what was flagged or passed wrongly, of the tuned documents only; `--why` counts how many fields each
 * objection flags there, of true records and of corruptions.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { NewsRecordSchema } from "nutgraf";
import { ground } from "nutgraf/en";
import { corruptionsOf, fromElsewhere, mixturesOf } from "./ground-corruptions.mjs";
import { recordOf } from "./ground-records.mjs";
import { isKept } from "./split.mjs";

const { values: options } = parseArgs({
  options: {
    seed: { type: "string" },
    shared: { type: "string" },
    errors: { type: "string" },
    type: { type: "string" },
    why: { type: "boolean" },
  },
});
const shared = resolve(options.shared ?? join(fileURLToPath(new URL("../..", import.meta.url)), "../shared"));
const shown = Number(options.errors ?? 0);
const wanted = 2000;

const documents = readFileSync(join(shared, "data/records/dev.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const cases = documents.flatMap((document) => {
  const records = document.records.map(recordOf).filter((record) => record !== null);
  return records.map((record) => ({ document, record, siblings: records, kept: isKept(document.url_or_dataset) }));
});

const random = generator(Number(options.seed ?? 1));
const all = cases.flatMap((one) =>
  corruptionsOf(one.record, one.siblings, one.document).map((made) => ({ ...one, ...made })),
);
for (const one of cases) {
  for (const other of shuffled(cases).slice(0, 40)) {
    if (other.kept !== one.kept || other.document === one.document || other.record.kind !== one.record.kind) continue;
    all.push(...mixturesOf(one.record, other.record).map((made) => ({ ...one, beside: other.document, ...made })));
  }
}
const drawn = draw(all);

const bad = (state) => state === "elsewhere" || state === "notInText";
const within = (field, path) => field === path || field.startsWith(`${path}/`);
const itemOf = ({ text, published }) => ({ text, published });
const groundIn = ({ document, beside }, record) => {
  const article = beside ? { items: [document, beside].map(itemOf) } : itemOf(document);
  return ground(NewsRecordSchema.parse(record), article, { fiscalYearEnd: 12 }).fields;
};

const rows = new Map();
const objections = new Map();
const object = (at, kept, { field, state, how }) => {
  if (kept || !bad(state)) return;
  const family = how?.match(
    /^(?:for (?:that time|its figure) the text|the text says .* there|it is (?:an? |\/)?[\w-]+|it [a-z ]+|the text [a-z]+ (?:it|that))/,
  )?.[0];
  const row = `${sortOf(field)} · ${state} · ${family?.replace(/says .* there/, "says … there") ?? (how ? "the text says" : "none")}`;
  const cell = objections.get(row) ?? [0, 0];
  cell[at]++;
  objections.set(row, cell);
};
const errors = [];
const count = (row, kept, flagged) => {
  const cells = rows.get(row) ?? { tuned: [0, 0], kept: [0, 0] };
  const cell = cells[kept ? "kept" : "tuned"];
  cell[0]++;
  if (flagged) cell[1]++;
  rows.set(row, cells);
};

for (const one of cases) {
  const beside = shuffled(cases).find((other) => other.kept === one.kept && other.document !== one.document)?.document;
  for (const { state } of groundIn({ ...one, beside }, one.record)) count("true, in a digest", one.kept, bad(state));
  for (const { field, state, how, value } of groundIn(one, one.record)) {
    count("true", one.kept, bad(state));
    object(0, one.kept, { field, state, how });
    count(`true: ${sortOf(field)}`, one.kept, bad(state));
    if (!one.kept && bad(state)) errors.push(["true", one, `${field} = ${value} is ${state}: ${how}`]);
  }
}
for (const one of drawn) {
  const fields = groundIn(one, one.record);
  for (const found of fields) if (within(found.field, one.path)) object(1, one.kept, found);
  const flagged = fields.some(({ field, state }) => within(field, one.path) && bad(state));
  for (const row of [
    one.type,
    fromElsewhere.includes(one.type) ? "all from elsewhere" : "all others",
    "all corruptions",
  ])
    count(row, one.kept, flagged);
  const held = fields
    .filter(({ field }) => within(field, one.path))
    .map(({ value, state, how }) => `${value} ${state} ${how ?? ""}`);
  if (!one.kept && !flagged) errors.push([one.type, one, `${one.path}: ${held.join("; ")}`]);
}

console.log("flagged                       tuned               kept");
for (const row of [...rows.keys()].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))) {
  const { tuned, kept } = rows.get(row);
  console.log(
    row.padEnd(26),
    [tuned, kept]
      .map(
        ([n, hit]) =>
          `${String(hit).padStart(5)}/${String(n).padEnd(5)}${n ? ((100 * hit) / n).toFixed(1).padStart(6) : "     –"} %`,
      )
      .join("  "),
  );
}
if (options.why) {
  console.log("\nobjection, tuned: fields of true records, of corruptions");
  for (const [row, [right, wrong]] of [...objections].sort())
    console.log(String(right).padStart(5), String(wrong).padStart(6), row);
}
for (const [type, { document, record }, what] of errors
  .filter(([type]) => !options.type || type === options.type)
  .slice(0, shown)) {
  console.log(`\n[${type}] ${what}\n  ${JSON.stringify(record)}\n  ${document.published} ${document.text}`);
}

function rankOf(row) {
  if (row.startsWith("true")) return 0;
  if (row.startsWith("all")) return 9;
  return fromElsewhere.includes(row) ? 1 : 2;
}

function sortOf(field) {
  return field.replace(/\/\d+/g, "").split("/").at(-1);
}

/** Takes turns between the types from elsewhere until these are used up or three quarters, then between the others. */
function draw(list) {
  const piles = new Map();
  for (const one of shuffled(list)) piles.set(one.type, [...(piles.get(one.type) ?? []), one]);
  const taken = [];
  const take = (types, limit) => {
    while (taken.length < limit && types.some((type) => piles.get(type)?.length)) {
      for (const type of types) {
        const one = piles.get(type)?.pop();
        if (one && taken.length < limit) taken.push(one);
      }
    }
  };
  take(fromElsewhere.slice(0, 4), wanted * 0.6);
  take(fromElsewhere, wanted * 0.6);
  const elsewhere = taken.length;
  take(
    [...piles.keys()].filter((type) => !fromElsewhere.includes(type)),
    wanted,
  );
  console.log(
    `${taken.length} corruptions of ${list.length} possible, ${elsewhere} of them from elsewhere in the text\n`,
  );
  return taken;
}

function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/** Mulberry32: the same numbers for the same seed everywhere. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
