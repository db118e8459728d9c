import { Command, CommanderError, Option } from "commander";
import { analyzeCommand, FORMATS } from "./analyze-command.ts";
import { BadData, BadUsage } from "./errors.ts";

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit codes: 0 done, 1 bad data, 2 bad usage. */
const BAD_DATA = 1;
const BAD_USAGE = 2;

const FORMAT_HELP = `
pretty: the text with its names and dates highlighted, and a table of them
json:   one object with the text, sentences, tokens, names and dates
ndjson: one object a line, one for each line of the input`;

/** Runs `sankore` with the arguments behind its name and gives back its exit code; never throws for what a user did. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    await program(output).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
    if (error instanceof BadUsage || error instanceof BadData) {
      output.err(`sankore: ${error.message}\n`);
      return error instanceof BadUsage ? BAD_USAGE : BAD_DATA;
    }
    throw error;
  }
}

function program(output: Output): Command {
  const sankore = new Command("sankore")
    .description("Reads Arabic news text of the Sahel: tokens, sentences, names of places, actors and persons, dates.")
    .exitOverride()
    .showHelpAfterError("Try: sankore --help")
    .configureOutput({
      writeOut: output.out,
      writeErr: output.err,
      outputError: (text, write) => write(text.replace(/^error: /, "sankore: ")),
    });
  sankore
    .command("analyze")
    .description("Show what a text holds.")
    .argument("<file>", "a UTF-8 text file, or - for standard input")
    .option("--reference <date>", "the day that «yesterday» and «last month» are counted from (YYYY-MM-DD)")
    .addOption(new Option("--format <format>", "how to write it").choices(FORMATS).default("pretty"))
    .addHelpText("after", FORMAT_HELP)
    .action((file: string, options) => analyzeCommand(file, options, output.out));
  return sankore;
}
