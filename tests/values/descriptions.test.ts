import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as door from "../../src/index.ts";
import { parse, sourceFiles, walk } from "../support/sources.ts";

/** The comments of each interface's properties, by the name of the interface, in plain words. */
const comments = new Map<string, Map<string, string>>();
for (const file of sourceFiles().filter((file) => /^src\/(?:values|evidence|entities|records)\//.test(file))) {
  walk(parse(file), (node) => {
    if (ts.isInterfaceDeclaration(node)) comments.set(node.name.text, propertiesOf(node));
  });
}

/** Every schema of an object at the main door that has an interface, with the interface's name. */
const schemas = Object.entries(door).flatMap(([name, value]) => {
  const model = name.replace(/Schema$/, "");
  return value instanceof z.ZodObject && comments.has(model) ? [{ name, model, schema: value }] : [];
});

describe("the description of a field in a schema", () => {
  test("is there to be compared", () => {
    expect(schemas.length).toBeGreaterThan(12);
  });

  test.each(schemas)("says nothing that the comment in the interface does not: $name", ({ model, schema }) => {
    const strangers = Object.entries(schema.shape).flatMap(([key, field]) => {
      const comment = comments.get(model)?.get(key);
      const described = (field as z.ZodType).description;
      if (comment === undefined || described === undefined) return [];
      return sentencesOf(described).filter((sentence) => !comment.includes(sentence));
    });
    expect(strangers).toEqual([]);
  });

  test.each(schemas)("is there for each field: $name", ({ schema }) => {
    const silent = Object.entries(schema.shape).filter(([, field]) => !(field as z.ZodType).description);
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});

function propertiesOf(node: ts.InterfaceDeclaration): Map<string, string> {
  return new Map(
    node.members.filter(ts.isPropertySignature).map((member) => {
      const comment = ts
        .getJSDocCommentsAndTags(member)
        .map((part) => ts.getTextOfJSDocComment(part.comment))
        .join(" ");
      return [member.name.getText(), plain(comment)];
    }),
  );
}

/** Quotes, code marks and links have no meaning in a JSON Schema. */
function plain(text: string): string {
  return text
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/["`]/g, "")
    .replace(/\s+/g, " ");
}

const sentencesOf = (text: string): string[] => plain(text).replace(/\.$/, "").split(". ");
