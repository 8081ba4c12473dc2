import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** How each article begins. */
const fact =
  "Northvale Semiconductor raised its capital spending plan for this year to between $4.2 billion and $4.5 billion.";

/** How it goes on: prose, with a figure now and then that is no fact. */
const prose = [
  "The plant stands on the east bank of the river and has its own railway halt.",
  "Visitors are shown the clean rooms through a long window, and the canteen serves soup on Fridays.",
  "Its first line was built by engineers who had learned their trade in the watch towns of the valley.",
  "Shares of the company closed at $81 on Thursday.",
  "A choir of former workers still meets in the old boiler house and sings there before Christmas.",
  "The mayor likes to say that the river has never been as clean as it is today.",
];

/** Part of the input in which the heap grows to its size. */
const warmUp = 0.25;

/**
 * Writes JSON lines to a program, reads what it says, and samples its resident memory from outside.
 *
 * @param {object} run
 * @param {string[]} run.args Arguments of node.
 * @param {number} run.bytes How much to write.
 * @param {number} [run.length] Length of the text of one article, in characters; left out, all is one line without an end.
 * @param {number} [run.extra] Length of a key beside the text that is only handed through, in characters.
 * @returns {Promise<{ lines: number, written: number, code: number | null, seconds: number, firstHalf: number,
 *   secondHalf: number, firstPeak: number, secondPeak: number }>} Lines in and out, exit code, and of the resident memory
 *   in each half of the input, its first quarter left out, the median and the peak, in MB.
 */
export async function measureMemory({ args, bytes, length, extra = 0 }) {
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const closed = once(child, "close");
  /** @type {[number[], number[]]} */
  const samples = [[], []];
  let fed = 0;
  let lines = 0;
  let written = 0;
  child.stdout.on("data", (chunk) => {
    for (const byte of chunk) if (byte === 0x0a) written++;
  });
  const sample = setInterval(() => {
    if (fed > warmUp * bytes) samples[fed < ((1 + warmUp) / 2) * bytes ? 0 : 1].push(residentMegabytes(child.pid));
  }, 50);
  const began = performance.now();
  while (fed < bytes) {
    const batch = length
      ? Array.from({ length: 100 }, () => articleLine(lines++, length, extra)).join("")
      : "x".repeat(1e6);
    fed += Buffer.byteLength(batch);
    if (!child.stdin.write(batch)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [code] = await closed;
  clearInterval(sample);
  const seconds = (performance.now() - began) / 1000;
  // The collector lets memory rise and fall by some megabytes; medians show whether it stays on one level.
  const [first, second] = samples.map((list) => list.filter((size) => size > 0).sort((a, b) => a - b));
  return {
    lines,
    written,
    code,
    seconds,
    firstHalf: first[first.length >> 1] ?? 0,
    secondHalf: second[second.length >> 1] ?? 0,
    firstPeak: first.at(-1) ?? 0,
    secondPeak: second.at(-1) ?? 0,
  };
}

/** One line of input, different from all others. */
function articleLine(id, length, extra) {
  let text = `${fact} `;
  for (let next = id; text.length < length; next++) text += `${prose[next % prose.length]} `;
  const markup = `<p class="a${id}">`.repeat(extra / 16);
  return `${JSON.stringify({ id, published: "2025-10-17", publisher: "Example Wire", text, markup })}\n`;
}

/** Resident memory of a process as the kernel counts it. */
function residentMegabytes(pid) {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
