import * as z from "zod";
import { absent, define, list, rule } from "../values/define-schema.ts";
import { checkCountry } from "./country-codes.ts";
import { entityTypes } from "./entity.ts";
import { checkIdentifier } from "./identifier.ts";

/**
 * Makes the schema of a country code.
 *
 * @returns A string schema of ISO 3166-1 alpha-2 codes and `EU`, with the issue `country.unknown`.
 * @example
 * ```ts
 * countryCode().safeParse("UK").success; //=> false
 * ```
 */
export const countryCode = () => z.string().check(rule(checkCountry)).meta({ pattern: "^[A-Z]{2}$" });

/** Checks an {@link Identifier}; issues `identifier.check-digit` and `country.unknown` for the schemes with a rule. */
export const IdentifierSchema = /* @__PURE__ */ define(() =>
  z
    .object({
      scheme: z
        .string()
        .min(1)
        .describe(
          "Which list: iso3166-1 (alpha-2, and EU), lei, isin, mic-ticker, another of identifierSchemes, or your own.",
        ),
      value: z.string().min(1).describe("The code: TW, XTAI:2330."),
    })
    .check(rule(checkIdentifier)),
);

/** Checks an {@link Entity}; issues those of its identifiers. */
export const EntitySchema = /* @__PURE__ */ define(() =>
  z.object({
    name: z.string().min(1).describe("The fullest name in the text, without title, ticker or local name."),
    type: absent(z.enum(entityTypes), "What it is, or null where the text does not tell."),
    aliases: list(z.string(), "Other names in the text: abbreviations, names in other scripts."),
    ids: list(IdentifierSchema, "Codes, any number of each scheme: a company can have two listings."),
  }),
);

/** What {@link IdentifierSchema} takes. */
export type IdentifierInput = z.input<typeof IdentifierSchema>;

/** What {@link EntitySchema} takes: only `name` is needed. */
export type EntityInput = z.input<typeof EntitySchema>;
