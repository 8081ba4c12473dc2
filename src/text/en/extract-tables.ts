import { compileReader } from "../compile.ts";
import { once } from "../once.ts";
import { english } from "./english.ts";

/** The tables of the default reader, shared by all that reads records. */
export const tables = /* @__PURE__ */ once(() => compileReader(english));
