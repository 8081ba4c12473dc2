/** Standard input through `extractStream` to standard output: what the memory of the stream is measured on. */
import { Readable, Writable } from "node:stream";
import { extractStream } from "nutgraf/en";

await Readable.toWeb(process.stdin).pipeThrough(extractStream()).pipeTo(Writable.toWeb(process.stdout));
