/**
 * The part of the JSON Schema of ninjs 3.1 that is written here, by hand: no package carries the whole. After the property
 * tables of the IPTC ninjs 3.1 specification: `uri` alone is required; no property is allowed that is not in the tables;
 * `type`, `representationType` and `pubStatus` have lists; texts are objects of role, contentType, counts and value.
 */
const uri = { type: "string", format: "uri" };
const text = { type: "string" };
const count = { type: "integer", minimum: 0 };

const closed = (properties: object, required: string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: "array", items });

const texts = listOf(closed({ role: text, contentType: text, charCount: count, wordCount: count, value: text }));
const concept = {
  name: text,
  rel: text,
  literal: text,
  uri,
  creator: text,
  relevance: { type: "number" },
  confidence: { type: "number" },
};
const symbols = listOf(closed({ symbol: text, symbolType: text, exchange: text }));

export const ninjsSubset = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...closed(
    {
      uri,
      standard: closed({ name: text, version: text, schema: uri }),
      type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "package"] },
      representationType: { enum: ["complete", "incomplete"] },
      profile: text,
      version: text,
      firstCreated: { type: "string", format: "date-time" },
      versionCreated: { type: "string", format: "date-time" },
      contentCreated: { type: "string", format: "date-time" },
      pubStatus: { enum: ["usable", "withheld", "canceled"] },
      language: text,
      headlines: texts,
      descriptions: texts,
      bodies: texts,
      infoSources: listOf(closed(concept)),
      people: listOf(closed(concept)),
      places: listOf(closed(concept)),
      subjects: listOf(closed(concept)),
      organisations: listOf(closed({ ...concept, symbols })),
      altIds: listOf(closed({ role: text, value: text })),
    },
    ["uri"],
  ),
};
