import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { Ajv2020 } = require("ajv/dist/2020.js");

/** A day by its form alone: whether it exists is beyond JSON Schema. */
const date = /^\d{4}-\d\d-\d\d$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const ajv = new Ajv2020({ formats: { date, "date-time": dateTime, uri: (text: string) => URL.canParse(text) } });

/**
 * Compiles a JSON Schema, draft 2020-12.
 *
 * @param schema - The schema.
 * @returns What gives the errors of a value, empty where it is sound.
 */
export function errorsBy(schema: object): (value: unknown) => object[] {
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : validate.errors);
}
