/**
 * Reads articles off the queue until it is stopped; start as many as you like, on as many machines as you like.
 *
 *     REDIS_URL=redis://127.0.0.1:6379 node consume.mjs
 */
import { Worker } from "bullmq";
import { readBatch } from "../workers/read-batch.mjs";
import { connect, queueName } from "./connection.mjs";

const worker = new Worker(queueName, ({ data }) => readBatch(data.lines, data.firstLine), { connection: connect() });
worker.on("failed", (job, error) => console.error(`batch ${job?.id}: ${error.message}`));
process.once("SIGTERM", () => worker.close().then(() => process.exit()));
