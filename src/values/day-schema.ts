import * as z from "zod";
import { isDay } from "./calendar-date.ts";
import { rule } from "./define-schema.ts";
import { issue } from "./issue.ts";

/**
 * Makes the schema of a plain day.
 *
 * @returns A schema of `YYYY-MM-DD` strings with the issue `date.invalid` for any other text and for days that no
 *   calendar has.
 * @example
 * ```ts
 * day().safeParse("2026-02-30").success; //=> false
 * ```
 */
export const day = () =>
  z
    .string()
    .check(rule((text) => (isDay(text) ? [] : [issue("date.invalid", "", "a day YYYY-MM-DD that exists", text)])))
    .meta({ format: "date" });
