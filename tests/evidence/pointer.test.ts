import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPointer, pointer, segmentsOf, valueAt } from "../../src/evidence/pointer.ts";

/** The document and the pointers of RFC 6901, section 5. */
const rfc = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

describe("valueAt", () => {
  test.each([
    ["", rfc],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("reads %j as the standard does", (text, value) => {
    expect(valueAt(rfc, text)).toEqual(value);
  });

  test.each([
    "foo",
    "/foo/2",
    "/foo/00",
    "/foo/-",
    "/foo/length",
    "/foo/0/0",
    "/none",
    "/toString",
    "/__proto__",
    "/m~n",
  ])("finds nothing at %s", (text) => {
    expect(valueAt(rfc, text)).toBeUndefined();
  });
});

describe("pointer", () => {
  test("is empty for the whole", () => {
    expect(pointer()).toBe("");
  });

  test("comes apart as it was put together", () => {
    const segments = fc.array(fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "~01", "", "0")));
    fc.assert(
      fc.property(segments, (parts) => {
        expect(segmentsOf(pointer(...parts))).toEqual(parts);
        expect(checkPointer(pointer(...parts))).toEqual([]);
      }),
    );
  });
});

describe("checkPointer", () => {
  test.each(["level", "/a~", "/a~2", "#/level"])("refuses %j", (text) => {
    expect(checkPointer(text)[0]?.code).toBe("value.format");
  });
});
