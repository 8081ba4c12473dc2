import type { TimeMention } from "../../evidence/mention.ts";
import type { Bounds } from "../../values/bounds.ts";
import type { TimeUnit } from "../../values/time.ts";
import type { TimeExpression } from "./expression.ts";
import { placePeriod } from "./place.ts";
import type { Scene } from "./scene.ts";

/** A value and which kind it is. */
export type TimeValue = {
  [Type in TimeMention["type"]]: Pick<Extract<TimeMention, { type: Type }>, "type" | "value">;
}[TimeMention["type"]];

/**
 * Gives the value of an expression taken by itself: lengths stay lengths where a period could be made of them.
 *
 * @param said - What the words say.
 * @param words - The words.
 * @param scene - Reference and surroundings.
 * @returns The value, or null where there is none such in the calendar.
 */
export function placeTime(said: TimeExpression, words: string, scene: Scene): TimeValue | null {
  switch (said.kind) {
    case "duration":
      return length(said.bounds, said.unit, said.iso);
    case "rolling":
      return length(said.bounds ?? exactly(said.amount), said.unit, said.iso);
    case "within":
      if (said.of !== null || said.count === 1) break;
      return length(exactly(said.count), said.unit, said.iso ?? "");
    case "recurrence": {
      const { every, weekday = null, times = null } = said;
      return { type: "recurrence", value: { every, weekday, times, text: null } };
    }
    case "clock": {
      const date = said.date && placePeriod(said.date, words, scene);
      if (said.date !== null && date === null) return null;
      const { time, part, zone } = said;
      // A clock time without a day is one of the day that was named last.
      const day = said.date === null ? scene.day : (date?.start ?? null);
      return { type: "clock-time", value: { date: day, time, part, zone, text: null } };
    }
  }
  const value = placePeriod(said, words, scene);
  return value && { type: "period", value };
}

const length = (amount: Bounds | null, unit: TimeUnit, iso: string): TimeValue => ({
  type: "duration",
  value: { amount, unit, iso, text: null },
});

const exactly = (amount: number | null): Bounds | null =>
  amount === null ? null : { low: amount, high: amount, bound: "exact", approximate: false };
