/** Rounds numerator / denominator half-even to 15 significant digits, by long division on integers. */
export function roundedQuotient(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const abs = (n: bigint) => (n < 0n ? -n : n);
  let [n, d] = [abs(numerator), abs(denominator)];
  if (n === 0n) return 0;
  let exponent = 0;
  while (n < d * 10n ** 14n) {
    n *= 10n;
    exponent--;
  }
  while (n >= d * 10n ** 15n) {
    d *= 10n;
    exponent++;
  }
  const rest = (n % d) * 2n;
  const down = n / d;
  const up = rest > d || (rest === d && down % 2n === 1n) ? 1n : 0n;
  return Number(`${negative ? "-" : ""}${down + up}e${exponent}`);
}
