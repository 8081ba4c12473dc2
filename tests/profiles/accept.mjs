/**
 * Hands the profile of each kind to the zod helpers of OpenAI and of Anthropic, and prints the schemas that they would send.
 * Nothing is sent.
 *
 *     node accept.mjs PATH-OF-THE-BUILT-INTEROP-DOOR
 */
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { zodFunction, zodResponseFormat, zodTextFormat } from "openai/helpers/zod";

const { modelProfile } = await import(process.argv[2]);
const kinds = ["capex-guidance", "revenue-outlook", "trade-measure", "policy-announcement"];
const name = (kind) => kind.replace("-", "_");

const sent = kinds.map((kind) => {
  const profile = modelProfile(kind);
  return {
    kind,
    chat: zodResponseFormat(profile, name(kind)).json_schema,
    text: zodTextFormat(profile, name(kind)),
    tool: zodFunction({ name: name(kind), parameters: profile }).function,
    anthropic: zodOutputFormat(profile),
  };
});
console.log(JSON.stringify(sent));
