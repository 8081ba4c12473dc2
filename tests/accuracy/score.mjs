/**
 * Runs the scorers, which stand outside the project, on the part of their data that rules may be tuned on and on the part
 * that is kept back, and prints both: the second is the one to believe.
 *
 *     node tests/accuracy/score.mjs records                      both parts, and all
 *     node tests/accuracy/score.mjs values --part tuned --errors 20 --kind money
 *
 * What follows the subject goes to the scorer as it is, but for `--part tuned|kept|all` and `--shared FOLDER`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isKept } from "./split.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What each subject is scored on, and which of its lines are kept back. */
const subjects = {
  values: { data: "suites", kept: ({ id }) => isKept(id), more: ["--lang", "en"] },
  timex: { data: "tempeval3-train.jsonl", kept: ({ corpus }) => corpus === "AQUAINT", more: [] },
  records: { data: "records/dev.jsonl", kept: ({ url_or_dataset }) => isKept(url_or_dataset), more: [] },
};

const [name, ...rest] = process.argv.slice(2);
const subject = subjects[name];
const shared = resolve(option("--shared") ?? join(root, "../shared"));
const parts = [option("--part") ?? ["tuned", "kept", "all"]].flat();
if (subject === undefined || !parts.every((part) => ["tuned", "kept", "all"].includes(part))) {
  console.error(
    "usage: score.mjs values|timex|records [--part tuned|kept|all] [--shared FOLDER] [options of the scorer]",
  );
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "score-"));
try {
  for (const part of parts) {
    console.log(`\n== ${name}, ${part}`);
    const scorer = [join(shared, `tools/score-${name}.mjs`), "--data", dataOf(part)];
    const adapter = ["--adapter", join(root, `tests/accuracy/${name}-adapter.mjs`)];
    spawnSync(process.execPath, [...scorer, ...adapter, ...subject.more, ...rest], { stdio: "inherit" });
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Takes an option and its value out of the arguments. */
function option(key) {
  const at = rest.indexOf(key);
  return at < 0 ? undefined : rest.splice(at, 2)[1];
}

/** The data of a part: as it is, or a copy that holds only its lines. */
function dataOf(part) {
  const data = join(shared, "data", subject.data);
  if (part === "all") return data;
  const target = join(folder, part);
  const write = (from, to) => {
    const lines = readFileSync(from, "utf8").trim().split("\n");
    writeFileSync(to, lines.filter((line) => subject.kept(JSON.parse(line)) === (part === "kept")).join("\n"));
  };
  if (data.endsWith(".jsonl")) write(data, `${target}.jsonl`);
  else {
    mkdirSync(target);
    for (const file of readdirSync(data).filter((file) => file.endsWith(".jsonl"))) {
      write(join(data, file), join(target, file));
    }
  }
  return data.endsWith(".jsonl") ? `${target}.jsonl` : target;
}
