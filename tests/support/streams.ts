/** Feeds a text to a stream over JSON lines, in chunks of some bytes, and gives the values that come out. */
export async function linesThrough(
  stream: TransformStream<Uint8Array, Uint8Array>,
  text: string,
  size = 7,
): Promise<unknown[]> {
  const bytes = new TextEncoder().encode(text);
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  const out = await new Response(source.pipeThrough(stream) as ReadableStream<Uint8Array<ArrayBuffer>>).text();
  return out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}
