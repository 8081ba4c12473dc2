import * as z from "zod";
import { absent, define, rule } from "../values/define-schema.ts";
import { checkEvidence, evidenceBases, evidenceParts } from "./evidence.ts";
import { checkPointer } from "./pointer.ts";

/** Checks an {@link Evidence}; issues `evidence.offsets`, and `value.format` for a field that is no JSON Pointer. */
export const EvidenceSchema = /* @__PURE__ */ define(() =>
  z
    .object({
      field: z.string().check(rule(checkPointer)).describe("JSON Pointer (RFC 6901) to the field: /level/low."),
      quote: z.string().describe("The words, exactly as they stand in the text."),
      start: absent(
        z.int().min(0),
        "Where the quote begins, in UTF-16 code units of the part as given, or null where the writer kept no offsets.",
      ),
      end: absent(z.int().min(0), "One past where it ends, or null."),
      part: absent(z.enum(evidenceParts), "Part of the article, or null where the text has no parts."),
      basis: z.enum(evidenceBases).describe("How the field follows from the quote."),
      note: absent(z.string(), "Why, where it is not plain."),
    })
    .check(rule(checkEvidence)),
);

/** What {@link EvidenceSchema} takes: offsets, part and note may be left out. */
export type EvidenceInput = z.input<typeof EvidenceSchema>;
