import * as z from "zod";
import { day } from "../values/day-schema.ts";
import { absent, define } from "../values/define-schema.ts";

/** Checks a {@link Source}; issue `date.invalid`. */
export const SourceSchema = /* @__PURE__ */ define(() =>
  z.object({
    documentId: absent(z.string(), "The caller's name of the document, or null."),
    segment: absent(
      z.int().min(0),
      "Which item of the document, counted from 0, where one text holds several; or null.",
    ),
    publisher: absent(z.string(), "Who published it, or null."),
    url: absent(z.string(), "Where it stands, or null."),
    language: absent(z.string(), "Language tag (BCP 47), or null."),
    published: absent(day(), "Day of publication YYYY-MM-DD, or null."),
    headline: absent(z.string(), "Headline, or null."),
  }),
);

/** What {@link SourceSchema} takes: every field may be left out. */
export type SourceInput = z.input<typeof SourceSchema>;
