#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { analyzeCommand, FORMATS } from "./analyze-command.ts";
import { BadData, BadUsage } from "./errors.ts";

/** Exit codes: 0 done, 1 bad data, 2 bad usage. */
const BAD_DATA = 1;
const BAD_USAGE = 2;

function program(): Command {
  const sankore = new Command("sankore")
    .description("Reads Arabic news text of the Sahel: tokens, sentences, names of places, actors and persons, dates.")
    .exitOverride()
    .showHelpAfterError("Try: sankore --help")
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "sankore: ")) });
  sankore
    .command("analyze")
    .description("Show what a text holds.")
    .argument("<file>", "a UTF-8 text file, or - for standard input")
    .option("--reference <date>", "the day that «yesterday» and «last month» are counted from (YYYY-MM-DD)")
    .addOption(new Option("--format <format>", "how to write it").choices(FORMATS).default("pretty"))
    .addHelpText(
      "after",
      `
pretty: the text with its names and dates highlighted, and a table of them
json:   one object with the text, sentences, tokens, names and dates
ndjson: one object a line, one for each line of the input`,
    )
    .exitOverride()
    .action(analyzeCommand);
  return sankore;
}

async function run(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
    if (error instanceof BadUsage || error instanceof BadData) {
      process.stderr.write(`sankore: ${error.message}\n`);
      return error instanceof BadUsage ? BAD_USAGE : BAD_DATA;
    }
    throw error;
  }
}

// A reader such as `head` may close the pipe before the end: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));
