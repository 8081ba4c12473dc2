import { extractStream } from "nutgraf/en";

/**
 * Reads a batch of articles: what a thread, a process or a machine is given at a time.
 *
 * @param {string | Uint8Array} lines JSON lines of articles.
 * @param {number} firstLine Number of the first of them in the corpus.
 * @returns {Promise<{ out: string, bad: { line: number, issues: readonly { message: string }[] }[] }>} JSON lines of
 *   `{ input, records }`, and the lines that could not be read.
 */
export async function readBatch(lines, firstLine = 1) {
  const bad = [];
  const onBadLine = ({ line, issues }) => bad.push({ line: firstLine + line - 1, issues });
  const out = await new Response(new Blob([lines]).stream().pipeThrough(extractStream({ onBadLine }))).text();
  return { out, bad };
}
