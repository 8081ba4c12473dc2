import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { read, root } from "./support/sources.ts";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-examples-"));
const corpus = join(folder, "corpus.jsonl");
afterAll(() => rmSync(folder, { recursive: true }));

/** Copies an example out of the tree and gives it the package and what else it needs. */
function copied(name: string, ...packages: string[]): string {
  const target = join(folder, name);
  cpSync(`${root}docs/examples/${name}`, target, { recursive: true, filter: (file) => !file.includes("node_modules") });
  if (packages.length > 0) {
    writeFileSync(join(target, "package.json"), JSON.stringify({ private: true, type: "module" }));
    rmSync(join(target, "package-lock.json"));
    const quiet = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    execFileSync("npm", ["install", ...quiet, ...packages], { cwd: target, stdio: "pipe" });
  }
  mkdirSync(join(target, "node_modules"), { recursive: true });
  symlinkSync(root, join(target, "node_modules/nutgraf"));
  return target;
}

const articles = 600;
const badLine = 123;
const lines = Array.from({ length: articles }, (_, id) =>
  JSON.stringify({
    id,
    published: "2026-03-02",
    text: `Orla Cement expects revenue of $${id + 1} million in 2026. ${"The quarry has a railway halt of its own. ".repeat(20)}`,
  }),
);
lines[badLine - 1] = '{"text": ';
writeFileSync(corpus, `${lines.join("\n")}\n`);

/** Every sound article, in order, with the record that is in it. */
function expectAll(out: string, err: string): void {
  const read = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const ids = Array.from({ length: articles }, (_, id) => id).filter((id) => id !== badLine - 1);
  expect(read.map(({ input }) => input.id)).toEqual(ids);
  expect(read.every(({ input, records }) => records[0].level.low === (input.id + 1) * 1e6)).toBe(true);
  expect(err).toContain(`${corpus}:${badLine}: expected a value`);
  expect(err).toContain(`${articles - 1} articles read`);
}

describe("the example of worker threads", () => {
  test("reads a corpus on two threads, in order, and reports its bad line", () => {
    const example = copied("workers");
    const { stdout, stderr, status } = spawnSync("node", ["workers.mjs", corpus, "2"], {
      cwd: example,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    expect(status, stderr).toBe(0);
    expectAll(stdout, stderr);
  });
});

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) console.log("no redis-server on this machine: the example of a queue is not run");

describe.skipIf(!hasRedis)("the example of a queue", () => {
  test("reads a corpus with two consumers on a Redis of its own, in order, and reports its bad line", async () => {
    const { dependencies } = JSON.parse(read("docs/examples/queue/package.json"));
    const example = copied("queue", `bullmq@${dependencies.bullmq}`, `ioredis@${dependencies.ioredis}`);
    const port = await freePort();
    const redis = spawn("redis-server", ["--port", String(port), "--save", "", "--dir", folder], { stdio: "ignore" });
    const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}` };
    const consumers = [1, 2].map(() => spawn("node", ["consume.mjs"], { cwd: example, env, stdio: "ignore" }));
    try {
      await answers(port);
      const { stdout, stderr, status } = spawnSync("node", ["produce.mjs", corpus], {
        cwd: example,
        env,
        encoding: "utf8",
        timeout: 120_000,
        maxBuffer: 1e8,
      });
      expect(status, stderr).toBe(0);
      expectAll(stdout, stderr);
    } finally {
      for (const child of [...consumers, redis]) child.kill();
    }
  });
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      execFileSync("redis-cli", ["-p", String(port), "ping"], { stdio: "pipe" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
