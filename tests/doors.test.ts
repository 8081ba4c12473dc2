import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read, root } from "./support/sources.ts";

interface Door {
  import: { types: string; default: string };
  require: { types: string; default: string };
}

const exportMap: Record<string, Door | string> = JSON.parse(read("package.json")).exports;
const doors = Object.entries(exportMap).flatMap(([name, door]) => (typeof door === "string" ? [] : [{ name, door }]));
const sources = { ".": "src/index.ts", "./en": "src/text/en/index.ts", "./interop": "src/interop/index.ts" };

/** Runs a line of ESM or CommonJS in a folder and gives back what it prints. */
function run(folder: string, kind: "module" | "commonjs", code: string): string {
  const flags = [`--input-type=${kind}`, "-e", code];
  return execFileSync(process.execPath, flags, { cwd: folder, encoding: "utf8", stdio: "pipe" }).trim();
}

describe("the export map", () => {
  test("names the doors and no other", () => {
    expect(doors.map(({ name }) => name)).toEqual(Object.keys(sources));
  });

  test.each(doors)("leads $name to files that exist", ({ door }) => {
    const paths = [door.import.types, door.import.default, door.require.types, door.require.default];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test.each(doors)("gives $name the same names by import and by require", ({ name }) => {
    const specifier = name.replace(".", "nutgraf");
    const names = "console.log(Object.keys(door).filter((name) => name !== 'default').sort().join(' '))";
    const imported = run(root, "module", `import * as door from "${specifier}"; ${names}`);
    const required = run(root, "commonjs", `const door = require("${specifier}"); ${names}`);
    expect(imported).toBe(required);
    expect(imported.split(" ").length).toBeGreaterThan(3);
  });

  test("leads to a JSON Schema of each kind of record, with an object at the root and every property required", () => {
    for (const kind of ["capex-guidance", "policy-announcement", "revenue-outlook", "trade-measure"]) {
      const schema = JSON.parse(
        run(root, "commonjs", `console.log(JSON.stringify(require("nutgraf/schemas/${kind}.json")))`),
      );
      expect(schema.type).toBe("object");
      expect(schema.required).toEqual(expect.arrayContaining(Object.keys(schema.properties)));
    }
  });

  test("gives the schemas of two doors one identity in CommonJS", () => {
    const code = `const a = require("nutgraf"); const b = require("nutgraf/interop");
      console.log(Object.keys(b).filter((name) => name in a && a[name] !== b[name]).length)`;
    expect(run(root, "commonjs", code)).toBe("0");
  });
});

describe("nutgraf/en where zod is not installed", () => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-doors-"));
  const text = JSON.stringify("Acme put US$42 million into the plant.");

  beforeAll(() => {
    const home = join(folder, "node_modules/nutgraf");
    mkdirSync(home, { recursive: true });
    cpSync(join(root, "dist"), join(home, "dist"), { recursive: true });
    cpSync(join(root, "package.json"), join(home, "package.json"));
    symlinkSync(join(root, "node_modules/date-fns"), join(folder, "node_modules/date-fns"), "junction");
    writeFileSync(join(folder, "package.json"), "{}");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("runs by import", () => {
    const code = `import { findMoney } from "nutgraf/en"; console.log(findMoney(${text})[0].value.low)`;
    expect(run(folder, "module", code)).toBe("42000000");
  });

  test("runs by require", () => {
    const code = `console.log(require("nutgraf/en").findMoney(${text})[0].value.low)`;
    expect(run(folder, "commonjs", code)).toBe("42000000");
  });

  test("is tried in a folder that has no zod indeed", () => {
    expect(() => run(folder, "commonjs", `require("zod")`)).toThrow("Cannot find module 'zod'");
    expect(() => run(folder, "commonjs", `require("nutgraf")`)).toThrow("Cannot find module 'zod'");
  });
});

describe("the documentation of the doors", () => {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    Object.values(sources).map((file) => join(root, file)),
    options,
  );
  const checker = program.getTypeChecker();

  test.each(Object.entries(sources))("has an example for every function of %s", (_name, file) => {
    const source = program.getSourceFile(join(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    const functions = (module ? checker.getExportsOfModule(module) : [])
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .filter((symbol) => symbol.valueDeclaration && isFunction(symbol));
    expect(functions.length).toBeGreaterThan(3);
    const bare = functions.filter((symbol) => !symbol.getJsDocTags(checker).some((tag) => tag.name === "example"));
    expect(bare.map((symbol) => symbol.name)).toEqual([]);
  });

  function isFunction(symbol: ts.Symbol): boolean {
    return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
  }
});
