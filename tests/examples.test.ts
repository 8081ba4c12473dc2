import { existsSync } from "node:fs";
import { join } from "node:path";
import { NutgrafError } from "nutgraf";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type ExampleProgram, examplesOf, importsIn, programsOf, runnable } from "./support/example-code.ts";
import { expectStated } from "./support/example-values.ts";
import { filesUnder, read, root, sourceFiles } from "./support/sources.ts";

const doors: Record<string, () => Promise<Record<string, unknown>>> = {
  nutgraf: () => import("nutgraf"),
  "nutgraf/en": () => import("nutgraf/en"),
  "nutgraf/interop": () => import("nutgraf/interop"),
};

/** Doors whose names the docstrings of a room use without an import. */
const doorsOfRoom: Record<string, string[]> = {
  text: ["nutgraf", "nutgraf/en"],
  interop: ["nutgraf", "nutgraf/en", "nutgraf/interop"],
};

const documents = ["README.md", ...filesUnder("docs/guides", ".md"), "docs/contributing.md"].filter((file) =>
  existsSync(join(root, file)),
);
const programs = documents.flatMap((file) => programsOf(file, read(file)));
const docstrings = sourceFiles().flatMap((file) => examplesOf(file, read(file)));
const titled = (list: ExampleProgram[]) => list.map((program) => [program.where, program] as const);

describe("a document", () => {
  test("has programs at all", () => {
    expect(programs.length).toBeGreaterThan(5);
    expect(docstrings.length).toBeGreaterThan(20);
  });

  test.each(titled(programs))("gives what it states: %s", async (where, { code }) => {
    await runExample(where, code, {});
  });

  test("compiles", { timeout: 120_000 }, () => {
    expect(typeErrors(programs)).toEqual([]);
  });
});

describe("an example in a docstring", () => {
  test.each(titled(docstrings))("gives what it states: %s", async (where, { code }) => {
    const file = where.replace(/:\d+$/, "");
    const around = (doorsOfRoom[file.split("/")[1] ?? ""] ?? ["nutgraf"]).map(moduleOf);
    const [z, own, ...names] = await Promise.all([import("zod"), import(`../${file}`), ...around]);
    await runExample(where, code, Object.assign({ z }, ...names, own));
  });
});

describe("the runner of examples", () => {
  test("sees a wrong result", async () => {
    await expect(runExample("here", "const a = { b: [1, 2], c: 3 };\na; //=> { b: [1, …], … }", {})).resolves.toBe(1);
    await expect(runExample("here", "({ b: [2, 1] }); //=> { b: [1, …], … }", {})).rejects.toThrow();
    await expect(runExample("here", "JSON.parse('{');\n//=> throws SyntaxError", {})).resolves.toBe(1);
    await expect(runExample("here", "1 + 1; //=> throws", {})).rejects.toThrow();
  });
});

/** Runs an example and gives back how many results it stated. */
async function runExample(where: string, code: string, names: Record<string, unknown>): Promise<number> {
  let results = 0;
  const is = (value: unknown, stated: string, line: number) => {
    results++;
    expectStated(value, stated, `${where}, line ${line} of the example`);
  };
  const throws = (work: () => unknown, stated: string, line: number) => {
    results++;
    expect(() => work(), `${where}, line ${line} of the example`).toThrow(
      expect.toSatisfy((error: Error) => told(error).includes(stated.slice("throws ".length))),
    );
  };
  const body = runnable(code);
  const used = Object.keys(names).filter((name) => new RegExp(`\\b${name}\\b`).test(code) && !declared(code, name));
  const example = new Function("modules", "is", "throws", ...used, `return (async () => {${body}\n})();`);
  await example(moduleOf, is, throws, ...used.map((name) => names[name]));
  return results;
}

/** All that a document may say of an error: its name, its codes, its message. */
function told(error: Error): string {
  const codes = error instanceof NutgrafError ? error.issues.map(({ code }) => code) : [];
  return [error.name, ...codes].join(": ").concat(" ", error.name, ": ", error.message);
}

/** A door from the sources, or a package. */
function moduleOf(specifier: string): Promise<Record<string, unknown>> {
  return doors[specifier]?.() ?? import(/* @vite-ignore */ specifier);
}

function declared(code: string, name: string): boolean {
  const own = new RegExp(`\\b(?:const|let|function|class)\\s+${name}\\b`).test(code);
  return own || importsIn(code).some(({ names, namespace }) => names.includes(name) || namespace === name);
}

/** What the compiler says of the programs, as `file:line: message`. */
function typeErrors(list: ExampleProgram[]): string[] {
  const files = new Map(
    list.map(({ where, code }) => [join(root, `.tmp/${where.replace(/\W/g, "-")}.ts`), `${code}\nexport {};\n`]),
  );
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const code = files.get(file);
    return code === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, code, version, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((found) => {
      const line = source && found.start !== undefined ? source.getLineAndCharacterOfPosition(found.start).line + 1 : 0;
      return `${file.slice(root.length)}:${line}: ${ts.flattenDiagnosticMessageText(found.messageText, " ")}`;
    });
  });
}
