// Keeps the JSON Schemas of the built package as the released ones: to be run at a release, after `npm run build`.
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../../../dist/schemas/", import.meta.url);
const sides = { output: "news-record.json", input: "news-record.input.json" };

/** A schema without its words. */
const bare = (part) => {
  if (Array.isArray(part)) return part.map(bare);
  if (typeof part !== "object" || part === null) return part;
  const words = (key, value) => ["description", "title"].includes(key) && typeof value === "string";
  const entries = Object.entries(part).filter(([key, value]) => key !== "default" && !words(key, value));
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
};

const lines = Object.entries(sides).map(([side, file]) =>
  JSON.stringify({ side, schema: bare(JSON.parse(readFileSync(new URL(file, folder), "utf8"))) }),
);
writeFileSync(new URL("schemas.jsonl", import.meta.url), `${lines.join("\n")}\n`);
