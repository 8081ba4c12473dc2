import recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import compromise from "compromise";
import dates from "compromise-dates";

const withDates = compromise.extend(dates);

const next = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const previous = (day) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const dayOf = (date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

/**
 * Peers by name: each takes a text and its day and gives `{ start, end }` in days, the end inclusive. `slow` marks those that
 * are timed on a small text.
 */
export const peers = {
  "chrono-node": {
    find: (text, reference) =>
      chrono.en.casual.parse(text, new Date(`${reference}T12:00:00`)).map(({ start, end }) => {
        const first = dayOf(start.date());
        return { start: first, end: end ? dayOf(end.date()) : monthEnd(start, first) };
      }),
  },
  "compromise-dates": {
    slow: true,
    // It throws on some texts; there it finds nothing.
    find: (text, reference) => {
      try {
        const found = withDates(text).dates({ today: reference, timezone: "UTC" }).json();
        return found.map(({ dates: { start, end } = {} }) => ({
          start: start?.slice(0, 10) ?? null,
          end: end?.slice(0, 10) ?? null,
        }));
      } catch {
        return [];
      }
    },
  },
  "recognizers-text": {
    slow: true,
    find: (text, reference) =>
      recognizers
        .recognizeDateTime(text, recognizers.Culture.English, 0, new Date(`${reference}T12:00:00`))
        .map(({ resolution }) => {
          const value = resolution?.values?.at(-1) ?? {};
          if (value.start || value.end)
            return { start: value.start ?? null, end: value.end ? previous(value.end) : null };
          return { start: value.value ?? null, end: value.value ?? null };
        }),
  },
};

/** A month without a day is the whole month. */
function monthEnd(start, first) {
  if (start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("month")) return first;
  let day = first;
  while (next(day).slice(5, 7) === first.slice(5, 7)) day = next(day);
  return day;
}
