import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { read, root } from "./support/sources.ts";

/** Oldest zod of the peer range, and the one that the library is developed with. */
const zods = ["4.4.3", JSON.parse(read("package.json")).devDependencies.zod];

/** Aliases of `tests/consumers/package.json`. */
const compilers = ["ts55", "ts59", "ts60", "ts70"];

const folder = mkdtempSync(join(tmpdir(), "nutgraf-consumer-"));
const printed = '[3400000000,300,0,5000000,"function","string"]';

/** Runs a program in the consumer's folder; what it printed is part of the error when it fails. */
function run(program: string, ...parameters: string[]): string {
  try {
    return execFileSync(program, parameters, { cwd: folder, encoding: "utf8", stdio: "pipe" }).trim();
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${parameters.join(" ")}\n${stdout}\n${stderr}`);
  }
}

function install(...packages: string[]): void {
  run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", ...packages);
}

function compile(compiler: string, options: Record<string, unknown>): void {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    // The compiler's own libraries are not what is tested.
    skipDefaultLibCheck: true,
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    ...options,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["fifth-kind.ts", "required.cts"] }),
  );
  const { bin } = JSON.parse(
    execFileSync("node", ["-p", `JSON.stringify(require("./node_modules/${compiler}/package.json"))`], {
      cwd: folder,
      encoding: "utf8",
    }),
  );
  run("node", `node_modules/${compiler}/${bin.tsc}`, "--project", ".");
}

beforeAll(() => {
  execFileSync("npm", ["pack", "--pack-destination", folder, "--loglevel=error"], { cwd: root, stdio: "pipe" });
  const manifest = JSON.parse(read("tests/consumers/package.json"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, type: "module" }));
  copyFileSync(join(root, "tests/consumers/fifth-kind.ts"), join(folder, "fifth-kind.ts"));
  copyFileSync(join(root, "tests/consumers/fifth-kind.ts"), join(folder, "required.cts"));
  install(...readdirSync(folder).filter((file) => file.endsWith(".tgz")), `zod@${zods[0]}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(zods)("the packed library with zod %s", (zod) => {
  beforeAll(() => install(`zod@${zod}`));

  test("is alone with its one dependency and the peer", () => {
    expect(run("npm", "ls", "--parseable", "zod").split("\n")).toHaveLength(1);
  });

  test.each(compilers)("compiles under %s", (compiler) => {
    compile(compiler, { skipLibCheck: true, noEmit: true });
  });

  // Declarations are checked against each compiler once, and against the oldest zod with one of them.
  test.each(zod === zods[0] ? ["ts59"] : compilers)("has sound declarations under %s", (compiler) => {
    compile(compiler, { skipLibCheck: false, noEmit: true });
  });

  test("compiles for a bundler", () => {
    compile("ts59", { skipLibCheck: true, noEmit: true, module: "esnext", moduleResolution: "bundler" });
  });

  test("runs as ESM and as CommonJS", () => {
    compile("ts59", { skipLibCheck: true });
    expect(run("node", "fifth-kind.js")).toBe(printed);
    expect(run("node", "required.cjs")).toBe(printed);
  });
});
