/**
 * Reads a corpus on several threads. Records come out on standard output in the order of the corpus.
 *
 *     node workers.mjs corpus.jsonl [THREADS] > records.jsonl
 */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { batchesOf } from "./batches.mjs";

const [file, threads = availableParallelism()] = process.argv.slice(2);
if (!file) throw new Error("usage: node workers.mjs corpus.jsonl [THREADS]");

const free = Array.from({ length: Number(threads) }, () => new Worker(new URL("./worker.mjs", import.meta.url)));
const all = [...free];
const waiting = [];

/** Hands a batch to the next free thread. */
async function onThread({ lines, firstLine }) {
  const worker = free.pop() ?? (await new Promise((resolve) => waiting.push(resolve)));
  const answered = once(worker, "message");
  worker.postMessage({ lines, firstLine });
  const [result] = await answered;
  const next = waiting.shift();
  if (next) next(worker);
  else free.push(worker);
  return result;
}

let read = 0;
let badLines = 0;
async function write({ out, bad }) {
  for (const { line, issues } of bad) console.error(`${file}:${line}: ${issues[0].message}`);
  read += out.split("\n").length - 1;
  badLines += bad.length;
  if (out && !process.stdout.write(out)) await once(process.stdout, "drain");
}

// Two batches for each thread are under way at most; the file is read no faster than that.
const underWay = [];
for await (const batch of batchesOf(file)) {
  underWay.push(onThread(batch));
  if (underWay.length >= all.length * 2) await write(await underWay.shift());
}
for (const result of underWay) await write(await result);
console.error(`${read} articles read on ${all.length} threads, ${badLines} bad lines`);
await Promise.all(all.map((worker) => worker.terminate()));
