import { once } from "node:events";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Writable } from "node:stream";

/** Name of standard input in place of a file. */
const standardInput = "-";

/**
 * Opens a file as a byte stream.
 *
 * @param file - Path, or `-` for standard input.
 * @returns Its bytes; reading stops while nobody asks for more.
 */
export function readBytes(file: string): AsyncIterable<Buffer> {
  return file === standardInput ? process.stdin : createReadStream(file);
}

/**
 * Settles what is to be read, and that it can be, before anything is read.
 *
 * @param files - Files as named; none stands for standard input, unless that is a person at a keyboard.
 * @returns The files, or sentences that say what is wrong with them.
 */
export async function filesToRead(files: readonly string[]): Promise<string[] | string> {
  if (files.length === 0) {
    return process.stdin.isTTY ? "name a FILE, or - for standard input" : [standardInput];
  }
  if (files.filter((file) => file === standardInput).length > 1) return "standard input can be read only once";
  const reasons = await Promise.all(files.map(whyUnreadable));
  const problems = reasons.filter((reason) => reason !== null);
  return problems.length > 0 ? problems.join("\n") : [...files];
}

async function whyUnreadable(file: string): Promise<string | null> {
  if (file === standardInput) return null;
  try {
    return (await stat(file)).isDirectory() ? `${file} is a folder; name the files in it` : null;
  } catch (error) {
    return systemReason(error, file);
  }
}

/**
 * Puts an error of the operating system into words.
 *
 * @param error - What was thrown.
 * @param file - The file it was thrown for.
 * @returns A sentence without a full stop.
 */
export function systemReason(error: unknown, file: string): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return `there is no file ${file}`;
  if (code === "EACCES") return `${file} may not be read`;
  return `${file} cannot be read (${code ?? (error as Error).message})`;
}

/**
 * Writes and waits until the reader on the other side has room again, so that nothing piles up in memory.
 *
 * @param stream - Standard output or error.
 * @param text - What to write.
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/**
 * Ends the program without a word when the reader of its output has gone, as `| head` does, and with one where the output
 * cannot be written, as on a full disk.
 *
 * @param streams - Standard output and error.
 */
export function endQuietlyWhenUnread(streams: readonly Writable[]): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      // Nothing more can be written there: what was written so far stands, and nobody should take it for all.
      console.error(`nutgraf: the output cannot be written (${error.code ?? error.message})`);
      process.exit(1);
    });
  }
}
