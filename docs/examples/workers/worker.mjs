import { parentPort } from "node:worker_threads";
import { readBatch } from "./read-batch.mjs";

parentPort.on("message", async ({ lines, firstLine }) => {
  parentPort.postMessage(await readBatch(lines, firstLine));
});
