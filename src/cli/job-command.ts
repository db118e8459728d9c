import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Kind } from "./batch.ts";
import { BadUsage } from "./errors.ts";
import { execute } from "./execute.ts";
import type { Layout } from "./formats.ts";
import { handlerOf, type Spec } from "./handler.ts";
import type { Host } from "./host.ts";
import type { Flags, Format, Job } from "./jobs/job.ts";
import { columnsFor, type Fields, TEXT } from "./records.ts";
import { type Input, inputsOf } from "./sources.ts";

const KINDS: readonly Kind[] = ["text", "lines", "jsonl", "csv", "tsv"];
const READING = "What to read:";
const WRITING = "What to write:";
const RUNNING = "How to run:";

/** Options that every job has, besides its own. */
interface Common {
  readonly input?: Kind;
  readonly field?: string;
  readonly keep?: string;
  readonly delimiter?: string;
  readonly header: boolean;
  readonly referenceField?: string;
  readonly format: Format;
  readonly output?: string;
  readonly resume?: boolean;
  readonly workers: number;
  readonly allowErrors?: boolean;
}

const FORMAT_HELP: Readonly<Record<Format, string>> = {
  pretty: "for reading on a terminal",
  json: "one object; an array of them where there are more texts than one",
  ndjson: "one object a line, one for each line or record of the input",
  csv: "a row for each finding, for spreadsheets",
  geojson: "the places with coordinates, for maps",
  html: "a page with the text and its findings marked",
  timex3: "the text as TimeML with its dates tagged",
};

/** The command of a job, with what all of them share: inputs, formats, workers. */
export function jobCommand(job: Job, host: Host): Command {
  const command = new Command(job.name)
    .description(job.summary)
    .argument("[files...]", "files or globs; standard input where there are none, or for -");
  if (job.alias !== undefined) command.alias(job.alias);
  for (const option of [...job.options(), ...commonOptions(job)]) command.addOption(option);
  const formats = job.formats.map((format) => `  ${format.padEnd(8)} ${FORMAT_HELP[format]}`).join("\n");
  const examples = job.examples.map(([line, what]) => `  # ${what}\n  ${line}`).join("\n");
  const notes = [job.notes, `Formats:\n${formats}`, `Examples:\n${examples}`].filter((note) => note !== "");
  return command
    .addHelpText("after", `\n${notes.join("\n\n")}`)
    .action((files: string[], options: Common & Flags) => runJob(job, files, options, host));
}

function commonOptions({ formats, perLine }: Job): Option[] {
  const plain = perLine ? "lines" : "text, but lines with ndjson";
  return [
    new Option(
      "--input <kind>",
      `how to read: text (a whole file is one document), lines, jsonl, csv, tsv; by the name's ending unless given, else ${plain}`,
    )
      .choices(KINDS)
      .helpGroup(READING),
    new Option(
      "--field <name>",
      "the field or column with the text; a column may be given by its number (default: text)",
    ).helpGroup(READING),
    new Option(
      "--keep <names>",
      "fields or columns to copy into the results, with commas between them; * for all (default: id)",
    ).helpGroup(READING),
    new Option("--delimiter <sign>", "what parts the cells of CSV (default: found out from the first line)").helpGroup(
      READING,
    ),
    new Option("--no-header", "the first record of CSV is no header; columns have numbers").helpGroup(READING),
    new Option("--format <format>", "how to write it").choices(formats).default("pretty").helpGroup(WRITING),
    new Option("-o, --output <file>", "write to a file").helpGroup(WRITING),
    new Option(
      "--resume",
      "go on where an interrupted run with the same input and options stopped; needs --output and --format ndjson",
    ).helpGroup(WRITING),
    new Option("--workers <n>", "threads that work at once, 0 for one a core; results keep the order of the input")
      .argParser(workersIn)
      .default(1)
      .helpGroup(RUNNING),
    new Option("--allow-errors", "exit with 0 even where records could not be read").helpGroup(RUNNING),
  ];
}

function workersIn(value: string): number {
  const workers = Number(value);
  if (!Number.isInteger(workers) || workers < 0 || workers > 512) {
    throw new InvalidArgumentError("Use a whole number, 0 for one a core.");
  }
  return workers === 0 ? availableParallelism() : workers;
}

async function runJob(job: Job, files: readonly string[], options: Common & Flags, host: Host): Promise<void> {
  checkTogether(options);
  const plain: Kind = job.perLine || options.format === "ndjson" ? "lines" : "text";
  const inputs = await inputsOf(files.length === 0 ? ["-"] : files, options.input, plain);
  const fields = fieldsIn(options);
  const spec: Spec = { job: job.name, flags: flagsOf(options), fields, layout: layoutOf(options, inputs, fields) };
  checkOptions(spec);
  const csv = {
    delimiter: options.delimiter === "\\t" ? "\t" : options.delimiter,
    header: options.header,
    check: (columns: readonly string[], name: string) => checkColumns(fields, columns, name),
  };
  const { workers, output, resume = false, allowErrors = false } = options;
  await execute({ spec, inputs, csv, workers, output, resume, allowErrors }, host);
}

function checkTogether({ resume, output, format, delimiter, keep }: Common): void {
  if (resume === true && (output === undefined || format !== "ndjson")) {
    throw new BadUsage("--resume needs --output and --format ndjson");
  }
  if (delimiter !== undefined && delimiter !== "\\t" && !/^[\x01-\x7f]$/.test(delimiter)) {
    throw new BadUsage(`--delimiter: "${delimiter}" is not one ASCII character`);
  }
  if (format === "csv" && listed(keep)?.includes("*") === true) {
    throw new BadUsage("--keep: name the columns to copy into CSV");
  }
}

const listed = (names: string | undefined): string[] | undefined => names?.split(",").map((name) => name.trim());

function fieldsIn({ field, referenceField, keep }: Common): Fields {
  return { text: field, reference: referenceField, keep: listed(keep) };
}

/** Of all options only those that are plain data and the job's own. */
function flagsOf(options: Flags): Flags {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => typeof value === "string" || typeof value === "boolean"),
  );
}

function layoutOf({ format }: Common, inputs: readonly Input[], fields: Fields): Layout {
  const records = inputs.some(({ kind }) => kind !== "text" && kind !== "lines");
  return {
    format,
    single: inputs.length === 1 && inputs[0]!.kind === "text",
    named: inputs.length > 1,
    keep: fields.keep ?? (records ? ["id"] : []),
  };
}

/** The library names the fault; here it is one of usage. */
function checkOptions(spec: Spec): void {
  try {
    handlerOf(spec);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new BadUsage(error.message);
    throw error;
  }
}

/** The columns that the command line speaks of are there. */
function checkColumns(fields: Fields, columns: readonly string[], name: string): void {
  const { text = TEXT, reference, keep = [] } = columnsFor(fields, columns);
  const wanted = [text, reference, ...keep.filter((column) => column !== "*")];
  const missing = wanted.find((column) => column !== undefined && !columns.includes(column));
  if (missing === undefined) return;
  const hint = missing === text ? "; choose the one with the text by --field" : "";
  throw new BadUsage(`${name} has no column "${missing}"; it has: ${columns.join(", ")}${hint}`);
}
