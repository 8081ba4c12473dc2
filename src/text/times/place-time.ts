import type { TimeMention } from "../../evidence/mention.ts";
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
    case "duration": {
      const { bounds, unit, iso } = said;
      return { type: "duration", value: { amount: bounds, unit, iso, text: null } };
    }
    case "rolling": {
      const { amount, unit } = said;
      const bounds =
        said.bounds ??
        (amount === null ? null : { low: amount, high: amount, bound: "exact" as const, approximate: false });
      return { type: "duration", value: { amount: bounds, unit, iso: said.iso, text: null } };
    }
    case "within": {
      if (said.of !== null || said.count === 1) break;
      const { count, unit } = said;
      const bounds = { low: count, high: count, bound: "exact" as const, approximate: false };
      return { type: "duration", value: { amount: bounds, unit, iso: said.iso ?? "", text: null } };
    }
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
