import type { TradeInstrument } from "../records/trade-measure.ts";

/** Which goods a measure touches, as Global Trade Alert says it: those that come in, those that go out, or what helps them out. */
export type AffectedFlow = "inward" | "outward" | "outward-subsidy";

/** What other lists call a trade instrument. */
export interface TradeCodes {
  /** The instrument here. */
  instrument: TradeInstrument;
  /** Types of Global Trade Alert, by their numbers; empty where it has no type for it. */
  gta: readonly number[];
  /** Chapters and subchapters of the MAST classification of non-tariff measures, most usual first; empty outside of it. */
  mast: readonly string[];
  /** Which goods it touches, or null where it depends on the measure. */
  flow: AffectedFlow | null;
}

/**
 * Trade instruments beside the types of Global Trade Alert and the chapters of MAST. Each GTA type belongs to one
 * instrument; a MAST code can belong to several.
 *
 * Sources: Global Trade Alert, list of intervention types (numbers 1 to 83) with their MAST subchapters, handbook of 1 July
 * 2025, read November 2026; UNCTAD, International Classification of Non-tariff Measures. `FDI`, `CAP` and `MIG` are GTA's
 * own chapters beside MAST. A tariff stands outside of MAST.
 */
export const tradeCodes: readonly TradeCodes[] = [
  { instrument: "import-tariff", gta: [47], mast: [], flow: "inward" },
  { instrument: "import-tariff-quota", gta: [44], mast: ["E6"], flow: "inward" },
  { instrument: "import-quota", gta: [45], mast: ["E2"], flow: "inward" },
  { instrument: "import-ban", gta: [22], mast: ["E3"], flow: "inward" },
  { instrument: "import-licensing", gta: [36, 50], mast: ["E1", "C4"], flow: "inward" },
  { instrument: "import-charge", gta: [73, 48, 71, 72], mast: ["F"], flow: "inward" },
  { instrument: "anti-dumping", gta: [51, 56], mast: ["D1"], flow: "inward" },
  { instrument: "countervailing-duty", gta: [53], mast: ["D2"], flow: "inward" },
  { instrument: "safeguard", gta: [52, 58], mast: ["D3"], flow: "inward" },
  { instrument: "export-tax", gta: [18], mast: ["P42"], flow: "outward" },
  { instrument: "export-quota", gta: [21, 20], mast: ["P32", "P9"], flow: "outward" },
  { instrument: "export-ban", gta: [19], mast: ["P31"], flow: "outward" },
  { instrument: "export-licensing", gta: [35], mast: ["P33"], flow: "outward" },
  { instrument: "export-incentive", gta: [16, 15, 17, 54], mast: ["P6", "P9"], flow: "outward-subsidy" },
  {
    instrument: "subsidy",
    gta: [1, 2, 3, 4, 5, 6, 7, 8, 14, 23, 55, 59, 61, 62, 80, 81, 82, 83],
    mast: ["L"],
    flow: "inward",
  },
  {
    instrument: "local-content",
    gta: [28, 29, 30, 57, 63, 64, 65, 66, 67, 68, 34],
    mast: ["I1", "I2", "P9"],
    flow: "inward",
  },
  {
    instrument: "procurement-restriction",
    gta: [40, 41, 42, 43],
    mast: ["M1", "M2", "M3", "M4", "M5"],
    flow: "inward",
  },
  { instrument: "investment-restriction", gta: [25, 26, 27, 79], mast: ["FDI"], flow: "inward" },
  { instrument: "capital-control", gta: [9, 10, 11, 12, 13, 33], mast: ["CAP", "G"], flow: null },
  { instrument: "technical-or-sanitary", gta: [49, 46], mast: ["B", "A"], flow: "inward" },
  // Recorded there as export licensing or a ban that is about certain firms.
  { instrument: "entity-listing", gta: [], mast: ["P33", "P31"], flow: "outward" },
  // Recorded there by its form: bans, licences, frozen capital.
  { instrument: "sanction", gta: [], mast: [], flow: null },
  {
    instrument: "other",
    gta: [24, 31, 32, 37, 38, 39, 60, 69, 70, 74, 75, 76, 77, 78],
    mast: ["N", "MIG", "P9", "X", "E", "F", "J", "K"],
    flow: null,
  },
];

/**
 * Gives the types of Global Trade Alert that a trade instrument covers.
 *
 * @param instrument - An instrument.
 * @returns Type numbers, the usual one first; empty for `entity-listing` and `sanction`.
 * @example
 * ```ts
 * gtaTypesOf("anti-dumping"); //=> [51, 56]
 * ```
 */
export function gtaTypesOf(instrument: TradeInstrument): readonly number[] {
  return codesOf(instrument)?.gta ?? [];
}

/**
 * Gives the trade instrument that a type of Global Trade Alert belongs to.
 *
 * @param type - Number of the type.
 * @returns The instrument, or null for a number that is no type.
 * @example
 * ```ts
 * instrumentOfGta(35); //=> "export-licensing"
 * instrumentOfGta(0); //=> null
 * ```
 */
export function instrumentOfGta(type: number): TradeInstrument | null {
  return tradeCodes.find(({ gta }) => gta.includes(type))?.instrument ?? null;
}

/**
 * Gives the MAST codes of a trade instrument.
 *
 * @param instrument - An instrument.
 * @returns Chapters or subchapters, the usual one first; empty for what is outside of MAST, as tariffs are.
 * @example
 * ```ts
 * mastOf("export-licensing"); //=> ["P33"]
 * mastOf("import-tariff"); //=> []
 * ```
 */
export function mastOf(instrument: TradeInstrument): readonly string[] {
  return codesOf(instrument)?.mast ?? [];
}

/**
 * Gives the trade instruments that a MAST code may mean.
 *
 * @param code - A chapter or subchapter, of any length: `D`, `P33`, `E311`.
 * @returns Instruments in the order of {@link tradeCodes}: those whose code it is, that it is a part of, or that are a part of
 *   it; empty for a code that is not in the table.
 * @example
 * ```ts
 * instrumentsOfMast("P33"); //=> ["export-licensing", "entity-listing"]
 * instrumentsOfMast("E311"); //=> ["import-ban", "other"]
 * ```
 */
export function instrumentsOfMast(code: string): readonly TradeInstrument[] {
  if (code === "") return [];
  const meets = (own: string) => isPartOf(code, own) || isPartOf(own, code);
  return tradeCodes.filter(({ mast }) => mast.some(meets)).map(({ instrument }) => instrument);
}

/** MAST codes are a letter and digits, each digit one level down; the letter codes of GTA have no parts. */
function isPartOf(code: string, whole: string): boolean {
  return code === whole || (code.startsWith(whole) && /^\d*$/.test(code.slice(whole.length)));
}

function codesOf(instrument: TradeInstrument): TradeCodes | undefined {
  return tradeCodes.find((row) => row.instrument === instrument);
}
