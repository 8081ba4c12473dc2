/**
 * Hashes a text with FNV-1a, 64 bit, over its UTF-8 bytes. Synchronous and the same on every platform; it names things,
 * it does not protect them: whoever wants to can make two texts meet.
 *
 * The 64-bit product is worked out in two 32-bit halves, each exact in a double: the prime is 2^40 + 0x1b3.
 *
 * @param text - Any well-formed text.
 * @returns Sixteen lower-case hexadecimal digits.
 * @example
 * ```ts
 * fnv1a64("foobar"); //=> "85944171f73967e8"
 * ```
 * @see Source: G. Fowler, L. C. Noll, K.-P. Vo: FNV hash, http://www.isthe.com/chongo/tech/comp/fnv/
 * @internal
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    // low * 2^40 falls into the upper half as low * 2^8.
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000;
    low = product % 0x1_0000_0000;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
