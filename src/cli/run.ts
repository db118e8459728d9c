import { Command, CommanderError } from "commander";
import { benchCommand } from "./bench.ts";
import { completionCommand } from "./completion.ts";
import { BadData, BadUsage, Interrupted } from "./errors.ts";
import type { Host } from "./host.ts";
import { jobCommand } from "./job-command.ts";
import { JOBS } from "./jobs/jobs.ts";
import { manualOf } from "./man.ts";
import { version } from "./version.ts";

/** Exit codes: 0 done, 1 bad data, 2 bad usage. */
const BAD_DATA = 1;
const BAD_USAGE = 2;

const EXAMPLES = `
Examples:
  # what a text holds, on the terminal
  sankore analyze article.txt --reference 2023-08-20
  # one line of JSON for each line of text
  sankore names < lines.txt --format ndjson
  # all places of a folder, as a map
  sankore names 'articles/*.txt' --format geojson > map.geojson
  # completion in this shell (bash, zsh, fish)
  source <(sankore completion bash)

Each command has more to say: sankore names --help. It exits with 0 when all is done, 1 when some of the input could not
be read (what could be is written), 2 when it was called wrongly.`;

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
  const commands = [...JOBS.map((job) => jobCommand(job, host)), benchCommand(host), completionCommand(sankore, host)];
  for (const command of commands) sankore.addCommand(command.copyInheritedSettings(sankore));
  sankore.version(version(), "-V, --version", "say which version this is").addHelpText("after", EXAMPLES);
  const manual = new Command("man").description("Write the manual page.").action(async () => {
    await host.out(manualOf(sankore, version()));
  });
  return sankore.addCommand(manual, { hidden: true });
}
