import { Command, CommanderError } from "commander";
import { BadData, BadUsage, Interrupted } from "./errors.ts";
import type { Host } from "./host.ts";
import { jobCommand } from "./job-command.ts";
import { JOBS } from "./jobs/jobs.ts";

/** Exit codes: 0 done, 1 bad data, 2 bad usage. */
const BAD_DATA = 1;
const BAD_USAGE = 2;

/** Runs `sankore` with the arguments behind its name and gives back its exit code; never throws for what a user did. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  try {
    await program(host).parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
    const code = codeOf(error);
    if (code === undefined) throw error;
    const { message } = error as Error;
    if (message !== "") host.err(`sankore: ${message}\n`);
    return code;
  }
}

function codeOf(error: unknown): number | undefined {
  if (error instanceof BadUsage) return BAD_USAGE;
  if (error instanceof BadData) return BAD_DATA;
  return error instanceof Interrupted ? error.code : undefined;
}

/** The command with all its commands. */
export function program(host: Host): Command {
  const sankore = new Command("sankore")
    .description("Reads Arabic news text of the Sahel: tokens, sentences, names of places, actors and persons, dates.")
    .exitOverride()
    .showHelpAfterError("Try: sankore --help")
    .configureOutput({
      writeOut: host.out,
      writeErr: host.err,
      outputError: (text, write) => write(text.replace(/^error: /, "sankore: ")),
    });
  for (const job of JOBS) sankore.addCommand(jobCommand(job, host).copyInheritedSettings(sankore));
  return sankore;
}
