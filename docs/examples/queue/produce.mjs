/**
 * Puts a corpus on the queue and writes what the consumers make of it to standard output, in the order of the corpus.
 *
 *     REDIS_URL=redis://127.0.0.1:6379 node produce.mjs corpus.jsonl > records.jsonl
 */
import { once } from "node:events";
import { Queue, QueueEvents } from "bullmq";
import { batchesOf } from "../workers/batches.mjs";
import { connect, queueName } from "./connection.mjs";

const [file] = process.argv.slice(2);
if (!file) throw new Error("usage: node produce.mjs corpus.jsonl");

const queue = new Queue(queueName, { connection: connect() });
const events = new QueueEvents(queueName, { connection: connect() });
await events.waitUntilReady();

let read = 0;
let badLines = 0;
async function write(job) {
  const { out, bad } = await job.waitUntilFinished(events);
  for (const { line, issues } of bad) console.error(`${file}:${line}: ${issues[0].message}`);
  read += out.split("\n").length - 1;
  badLines += bad.length;
  if (out && !process.stdout.write(out)) await once(process.stdout, "drain");
  // Not before it was waited for: a job that is gone cannot say that it is finished.
  await job.remove();
}

// So many batches wait in Redis at most: the corpus may be larger than its memory.
const mostUnderWay = 64;
const underWay = [];
for await (const { lines, firstLine } of batchesOf(file)) {
  const data = { lines: Buffer.from(lines).toString("utf8"), firstLine };
  underWay.push(await queue.add("batch", data, { attempts: 3 }));
  if (underWay.length >= mostUnderWay) await write(underWay.shift());
}
for (const job of underWay) await write(job);
console.error(`${read} articles read, ${badLines} bad lines`);
await Promise.all([queue.close(), events.close()]);
process.exit();
