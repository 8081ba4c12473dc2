#!/usr/bin/env node
import { type CommandLine, readArguments } from "./args.ts";
import { helpFor, usageOf } from "./help.ts";
import { endQuietlyWhenUnread, write } from "./io.ts";
import { packageVersion } from "./version.ts";

/** Exit code for a request that makes no sense. 0 is good, 1 means that something of the input was bad. */
const usageCode = 2;

endQuietlyWhenUnread([process.stdout, process.stderr]);
process.exitCode = await run(readArguments(process.argv.slice(2)));

async function run(line: CommandLine): Promise<number> {
  if (line.command === "usage") return refuse(line.message, line.topic);
  if (line.command === "version" || line.command === "help") {
    await write(process.stdout, line.command === "help" ? helpFor(line.topic) : `${packageVersion()}\n`);
    return 0;
  }
  const result = await runCommand(line);
  return typeof result === "string" ? refuse(result, line.command) : result;
}

/** Loads a command only when it is asked for: `schema` needs no reader, `extract` no JSON Schema. */
async function runCommand(line: Extract<CommandLine, { options: unknown }>): Promise<number | string> {
  switch (line.command) {
    case "extract":
      return (await import("./commands/extract.ts")).extract(line.options);
    case "validate":
      return (await import("./commands/validate.ts")).validate(line.options);
    case "convert":
      return (await import("./commands/convert.ts")).convert(line.options);
    case "ground":
      return (await import("./commands/ground.ts")).groundRecords(line.options);
    case "schema":
      return (await import("./commands/schema.ts")).schema(line.options);
  }
}

async function refuse(message: string, topic: Parameters<typeof helpFor>[0]): Promise<number> {
  const lines = message.split("\n").map((sentence) => `nutgraf: ${sentence}\n`);
  await write(process.stderr, `${lines.join("")}${usageOf(topic)}\n`);
  return usageCode;
}
