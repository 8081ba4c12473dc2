/**
 * Puts off a piece of work until its result is first asked for, and keeps the result.
 *
 * Tables are read through it, so that importing them costs nothing and one that is never used is never read.
 *
 * @param make - Makes the value; called at most once, unless it throws.
 * @returns A function that gives the value.
 * @example
 * ```ts
 * const months = once(() => new Map([["january", 1]]));
 * months() === months(); //=> true
 * ```
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
