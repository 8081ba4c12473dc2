import { findMoney, findPercentages, findPeriods } from "nutgraf/en";

/**
 * Gives every corruption that a record lends itself to: a copy with one field made wrong. Those "from elsewhere" take a value
 * that stands in the text, but is said of something else there.
 */

/** Types whose wrong value stands in the same text. */
export const fromElsewhere = [
  "prior for value",
  "another figure",
  "another company",
  "another period",
  "digest: figure",
  "digest: company",
  "digest: period",
];

const currencies = ["USD", "EUR", "GBP", "JPY", "CNY", "INR", "CAD", "AUD", "CHF", "KRW", "BRL", "ZAR"];
const inventedNames = [
  "Halvorsen Dynamics",
  "Tarn Valley Foods",
  "Brightmoor Holdings",
  "Osprey Lane Retail",
  "Quillon Motors",
  "Vesterby Shipping",
  "Marrow Hill Mining",
  "Calder Street Capital",
  "Pellworm Chemicals",
  "Zubira Telecom",
]; // prettier-ignore
const figures = [
  "/level",
  "/growth/percentage",
  "/prior/level",
  "/rate/percentage",
  "/affectedTrade",
  "/amounts/0/money",
];
const priorOf = {
  "/level": "/prior/level",
  "/growth/percentage": "/prior/growth/percentage",
  "/rate/percentage": "/rate/prior",
};
/** What a bound becomes where its number changes sign. */
const mirrored = {
  "at-least": "at-most",
  "more-than": "less-than",
  "at-most": "at-least",
  "less-than": "more-than",
};
const periods = ["/period", "/effective"];
const names = ["/company/name", "/actors/0/entity/name", "/targets/0/jurisdiction/name"];

const get = (record, path) =>
  path
    .split("/")
    .slice(1)
    .reduce((value, key) => value?.[key], record) ?? null;
const same = (a, b) => a && b && a.low === b.low && a.high === b.high && a.currency === b.currency;
const near = (a, b) =>
  same(a, b) || (a && b && [a.low, a.high].some((end) => end !== null && (end === b.low || end === b.high)));

/** A copy with a value put in, and where named another taken out. */
function changed(record, path, value, out) {
  const copy = structuredClone(record);
  const keys = path.split("/").slice(1);
  const last = keys.pop();
  keys.reduce((at, key) => at[key], copy)[last] = value;
  if (out) {
    const [, ...rest] = out.split("/");
    const end = rest.pop();
    const holder = rest.reduce((at, key) => at?.[key], copy);
    if (holder) holder[end] = null;
  }
  return copy;
}

/**
 * @param {object} record - A true record.
 * @param {object[]} siblings - All true records of its document.
 * @param {{ text: string, published: string | null }} document - The document.
 * @returns {{ type: string, path: string, record: object }[]}
 */
export function corruptionsOf(record, siblings, { text, published }) {
  const found = [];
  const add = (type, path, value, out) => found.push({ type, path, record: changed(record, path, value, out) });
  const others = siblings.filter((other) => other !== record && other.kind === record.kind);
  const own = [...figures, "/rate/prior", "/prior/growth/percentage", "/amounts/1/money"].map((path) =>
    get(record, path),
  );

  for (const path of figures) {
    const value = get(record, path);
    if (!value) continue;
    const prior = priorOf[path] && get(record, priorOf[path]);
    if (prior) add("prior for value", path, prior, priorOf[path].replace("/percentage", ""));
    for (const figure of standing(text, value)) {
      if (own.some((mine) => near(mine, figure))) continue;
      const sibling = others.find((other) => near(get(other, path), figure));
      const shared = sibling && nameOf(sibling) === nameOf(record);
      if (sibling && shared && sameDays(get(sibling, "/period"), get(record, "/period"))) continue;
      add(!sibling ? "another figure" : shared ? "another period" : "another company", path, figure);
    }
    const scale = (factor) => ({
      ...value,
      low: value.low && Number((value.low * factor).toPrecision(12)),
      high: value.high && Number((value.high * factor).toPrecision(12)),
    });
    if (value.currency) {
      add("scale", path, scale(1000));
      add("scale", path, scale(0.001));
      for (const currency of currencies) if (currency !== value.currency) add("currency", path, { ...value, currency });
    } else if (path === "/growth/percentage" && value.low && value.low !== -value.high)
      add("sign", path, {
        ...value,
        low: value.high && -value.high,
        high: -value.low,
        bound: mirrored[value.bound] ?? value.bound,
      });
    else if (value.low) add("scale", path, scale(10));
  }

  for (const path of periods) {
    const value = get(record, path);
    if (!value) continue;
    const claimed = others.filter((other) => nameOf(other) === nameOf(record)).map((other) => get(other, path));
    for (const other of findPeriods(text, { ...(published && { reference: published }), fiscalYearEnd: 12 })) {
      const { start, end } = other.value;
      if (start === null || end === null || touches(value, { start, end })) continue;
      // The same figure for a second period is another true record.
      if (claimed.some((one) => sameDays(one, { start, end }))) continue;
      add("another period", path, path === "/effective" ? { ...value, start } : { start, end, open: null });
    }
    for (const years of [-2, -1, 1, 2])
      add("year", path, { ...value, start: moved(value.start, years), end: moved(value.end, years) });
  }

  for (const path of names) {
    const value = get(record, path);
    if (!value) continue;
    for (const name of inventedNames) add("invented name", path, name);
    const wrong = new Set(path === "/company/name" ? namesIn(text) : []);
    for (const other of siblings) {
      if (path === "/actors/0/entity/name")
        for (const { jurisdiction } of record.targets ?? []) wrong.add(jurisdiction.name);
      if (other.kind === record.kind && path !== names[2]) wrong.add(nameOf(other));
    }
    for (const name of wrong)
      if (proper(name) && proper(value) && !alike(name, value) && !oneSide(name, value))
        add("another company", path, name);
  }
  return found;
}

/**
 * Gives the corruptions that take a value from the other item of a digest of two: what is said of one company or for one
 * period is put to the other's.
 *
 * @param {object} record - A true record of the first item.
 * @param {object} other - A true record of the second, of the same kind.
 * @returns {{ type: string, path: string, record: object }[]}
 */
export function mixturesOf(record, other) {
  const found = [];
  for (const [type, paths] of [
    ["digest: figure", figures],
    ["digest: company", names.slice(0, 2)],
    ["digest: period", periods],
  ]) {
    for (const path of paths) {
      const [mine, theirs] = [get(record, path), get(other, path)];
      if (!mine || !theirs) continue;
      const alright =
        typeof mine === "string"
          ? alike(mine, theirs) || oneSide(mine, theirs) || !proper(mine) || !proper(theirs)
          : mine.bound
            ? near(mine, theirs)
            : touches(mine, whole(theirs));
      if (!alright) found.push({ type, path, record: changed(record, path, theirs) });
    }
  }
  return found;
}

const whole = ({ start, end }) => ({ start: start ?? "0", end: end ?? "9" });
const nameOf = (record) => get(record, "/company/name") ?? get(record, "/actors/0/entity/name");
const sameDays = (a, b) => a?.start === b?.start && a?.end === b?.end;
const touches = (a, b) => (a.start ?? "0") <= b.end && b.start <= (a.end ?? "9");
const moved = (day, years) => day && `${Number(day.slice(0, 4)) + years}${day.slice(4)}`.replace("-02-29", "-02-28");

/** Figures of the text of one sort with a value. */
function standing(text, value) {
  const found = value.currency ? findMoney(text) : findPercentages(text, { inWords: false });
  return found
    .map((mention) => ({ ...mention.value, ...(value.currency && { restated: [] }) }))
    .filter((figure) => value.currency || figure.unit === value.unit);
}

const words = (name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const alike = (a, b) => {
  const set = new Set(words(b));
  return (
    words(a).some((word) => set.has(word)) ||
    words(b)
      .map((word) => word[0])
      .join("") === a.toLowerCase()
  );
};

/** A common noun can stand for anybody. */
const proper = (name) => /^\p{Lu}/u.test(name ?? "") && words(name).length < 6;

/** Words for one government: either is a way to name the other. */
const sides = [
  /^(?:U\.?S\b|United States|America|Washington|White House|.*(?:Trump|Bush|Obama|Reagan|Biden|Commerce Department|Customs Bureau))/,
  /Chin|Beijing/,
  /Japan|Tokyo|Kishida/,
  /Iran|Tehran/,
  /India|Delhi/,
  /EU\b|European|Brussels/,
];
const oneSide = (a, b) => sides.some((side) => side.test(a) && side.test(b));

/** Runs of capitals that do not open a sentence: names, for the most part. */
function namesIn(text) {
  const found = text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}&'-]+(?: (?:\p{Lu}[\p{L}&'-]+))*/gu) ?? [];
  const calendar =
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q\d|EBITDA|GAAP|EPS|CAPEX|EUR|USD|FY)/;
  return found.filter((name) => !calendar.test(name));
}
