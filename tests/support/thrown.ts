import { expect } from "vitest";

/** An error of this library that has an issue with a code and, where one is given, a path. */
export function thrown(code: string, path?: string) {
  const issue = expect.objectContaining(path === undefined ? { code } : { code, path });
  return expect.objectContaining({ name: "NutgrafError", issues: expect.arrayContaining([issue]) });
}
