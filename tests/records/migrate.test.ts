import { describe, expect, test } from "vitest";
import { type MigrationStep, migrate, migrationSteps } from "../../src/records/migrate.ts";
import { parseRecord } from "../../src/records/parse-record.ts";
import { schemaVersion } from "../../src/records/record.ts";
import { compareSchemaVersions } from "../../src/records/schema-version.ts";
import { samples } from "../support/records.ts";
import { thrown } from "../support/thrown.ts";

const named = (to: string): MigrationStep => ({
  to,
  about: "notes that it was there",
  change: (record) => ({ ...record, steps: [...((record.steps as string[]) ?? []), to] }),
});
const steps = ["2-1-0", "2-0-0", "1-1-0", "3-0-0"].map(named);
const through = (from: string, to = "2-1-0") => migrate({ schemaVersion: from }, { steps, to });

describe("migrate", () => {
  test("takes every step between the two versions, the oldest first", () => {
    expect(through("1-0-0")).toEqual({ schemaVersion: "2-1-0", steps: ["1-1-0", "2-0-0", "2-1-0"] });
    expect(through("1-1-5")).toEqual({ schemaVersion: "2-1-0", steps: ["2-0-0", "2-1-0"] });
    expect(through("2-0-0", "3-0-0")).toEqual({ schemaVersion: "3-0-0", steps: ["2-1-0", "3-0-0"] });
  });

  test("leaves a record of the version asked for alone, and one that is a little newer", () => {
    expect(through("2-1-0")).toEqual({ schemaVersion: "2-1-0" });
    expect(through("2-7-3")).toEqual({ schemaVersion: "2-7-3" });
  });

  test("takes a record without a version for one of the version asked for", () => {
    expect(migrate({ kind: "note" }, { steps, to: "2-1-0" })).toEqual({ kind: "note", schemaVersion: "2-1-0" });
  });

  test("changes nothing that was handed in", () => {
    const record = { schemaVersion: "1-0-0" };
    migrate(record, { steps, to: "3-0-0" });
    expect(record).toEqual({ schemaVersion: "1-0-0" });
  });

  test("refuses a newer model, and what has no version at all", () => {
    expect(() => through("3-0-0")).toThrow(thrown("record.version", "/schemaVersion"));
    expect(() => migrate({ schemaVersion: "2-0-0" })).toThrow(thrown("record.version"));
    expect(() => through("2.0.0")).toThrow(thrown("value.format", "/schemaVersion"));
    expect(() => migrate({ schemaVersion: 2 })).toThrow(thrown("type.mismatch", "/schemaVersion"));
  });

  test.each([null, [], "record", 5, undefined])("refuses %j, which is no record", (value) => {
    expect(() => migrate(value)).toThrow(thrown("type.mismatch", ""));
  });

  test.each(Object.values(samples))("gives records that the parser reads: $kind", (sample) => {
    expect(parseRecord(migrate({ schemaVersion: "1-0-0", ...sample })).kind).toBe(sample.kind);
  });
});

describe("migrationSteps", () => {
  test("lead up to the version of the package, the oldest first, each with what it is about", () => {
    const versions = migrationSteps.map(({ to }) => to);
    expect(versions).toEqual([...versions].sort(compareSchemaVersions));
    expect(versions.every((version) => compareSchemaVersions(version, schemaVersion) <= 0)).toBe(true);
    expect(migrationSteps.every(({ about }) => about.length > 0)).toBe(true);
  });
});
