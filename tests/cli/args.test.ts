import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/args.ts";

const none = { published: null, entities: null, format: null, each: false, plain: false, progress: false };

describe("readArguments", () => {
  test("takes files and options of extract in any order", () => {
    const args = [
      "extract",
      "a.txt",
      "--published",
      "2025-10-17",
      "--format=csv",
      "-",
      "--each",
      "--entities",
      "e.json",
    ];
    expect(readArguments(args)).toEqual({
      command: "extract",
      options: {
        ...none,
        files: ["a.txt", "-"],
        published: "2025-10-17",
        entities: "e.json",
        format: "csv",
        each: true,
      },
    });
  });

  test("leaves what is not said null or false", () => {
    expect(readArguments(["extract"])).toEqual({ command: "extract", options: { ...none, files: [] } });
    expect(readArguments(["validate"])).toEqual({
      command: "validate",
      options: { files: [], format: null, progress: false },
    });
  });

  test("takes what stands behind -- as files", () => {
    expect(readArguments(["extract", "--", "--each"])).toMatchObject({ options: { files: ["--each"], each: false } });
  });

  test("takes a currency and a file of rates for convert", () => {
    const args = ["convert", "--to", "USD", "--rates", "r.csv", "a.jsonl", "--max-days-back", "3", "--on=2026-02-12"];
    expect(readArguments(args)).toEqual({
      command: "convert",
      options: {
        files: ["a.jsonl"],
        to: "USD",
        rates: "r.csv",
        on: "2026-02-12",
        maxDaysBack: 3,
        format: null,
        progress: false,
      },
    });
    expect(readArguments(["convert", "--to", "USD"])).toMatchObject({ command: "usage", topic: "convert" });
  });

  test("takes one kind for schema", () => {
    expect(readArguments(["schema", "--input", "trade-measure"])).toEqual({
      command: "schema",
      options: { kind: "trade-measure", input: true, profile: false },
    });
    expect(readArguments(["schema", "--profile", "trade-measure"])).toMatchObject({ options: { profile: true } });
    expect(readArguments(["schema", "--profile", "--input", "trade-measure"])).toMatchObject({ command: "usage" });
    expect(readArguments(["schema"])).toMatchObject({ command: "usage", topic: "schema" });
    expect(readArguments(["schema", "a", "b"])).toMatchObject({ command: "usage", topic: "schema" });
  });

  test.each([
    [["--help"], null],
    [["-h"], null],
    [["help"], null],
    [["help", "schema"], "schema"],
    [["extract", "--help"], "extract"],
    [["validate", "a.json", "-h"], "validate"],
    [["schema", "--help"], "schema"],
  ])("finds the call for help in %j", (args, topic) => {
    expect(readArguments(args)).toEqual({ command: "help", topic });
  });

  test("finds the call for the version", () => {
    expect(readArguments(["--version"])).toEqual({ command: "version" });
  });

  test.each([
    [[], /which command/],
    [["extrat"], /no command "extrat"; there are extract, validate, ground, convert, schema/],
    [["extract", "--colour"], /^Unknown option '--colour'$/],
    [["extract", "--published"], /--published/],
    [["extract", "--format", "xml"], /no format "xml"; there are ndjson, json, csv, table, view/],
    [["validate", "--format", "csv"], /no format "csv"; there are ndjson, text/],
    [["validate", "--each"], /--each/],
    [["extract", "--each=yes"], /--each/],
  ])("says what is wrong with %j", (args, message) => {
    expect(readArguments(args)).toMatchObject({ command: "usage", message: expect.stringMatching(message) });
  });
});
