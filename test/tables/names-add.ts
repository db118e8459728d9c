/**
 * Asks for the facts of a name, holds them against the rules, and writes the record where it belongs.
 *
 *     npm run names:add
 *     npm run names:add -- --table places/ml --kind town --en Gao --ar "…" --at "16.27, -0.04" --in world/ml
 *
 * With the table, the kind and both names as flags it asks nothing. Exit codes: 0 written, 1 the rules object and
 * nothing was written, 2 bad usage.
 */
import { writeFileSync } from "node:fs";
import { autocomplete, cancel, confirm, intro, isCancel, outro, text } from "@clack/prompts";
import { Command, Option } from "commander";
import { type Addition, additionCheck, idOf, reviewedWith } from "./addition.ts";
import { AMBIGUOUS_FILE, reviewedOnDisk } from "./ambiguous.ts";
import { type Ask, askFacts } from "./ask.ts";
import { blockOf, withBlock } from "./block.ts";
import { type Complaint, pathOf, sentences, sourceOnDisk } from "./complaint.ts";
import { type Answers, allFacts, entryOf } from "./facts.ts";
import { readableTables, tableFiles } from "./tables.ts";

interface Flags extends Answers {
  readonly table?: string;
  readonly id?: string;
}

const NEEDED = ["table", "kind", "en", "ar"] as const;

const program = new Command("names:add").description("Adds a record to a name table.");
program.addOption(new Option("--table <table>", "the table to add it to").choices(tableFiles()));
program.option("--id <id>", "its id, if not made of the English name");
for (const { field, question } of allFacts) program.option(`--${kebab(field)} <${kebab(field)}>`, question);
program.option("--shared", "forms that it shares with other records are right: add them to the reviewed list");
program.option("--dry-run", "show the record and write nothing");
const { shared, dryRun, ...flags } = program.parse().opts<Flags & { shared?: true; dryRun?: true }>();

const isComplete = NEEDED.every((flag) => flags[flag] !== undefined);
const talks = !isComplete && process.stdin.isTTY === true;
if (!isComplete && !talks) {
  const missing = NEEDED.filter((flag) => flags[flag] === undefined).map((flag) => `--${flag}`);
  program.error(`names:add lacks ${missing.join(", ")}: give them, or start it in a terminal to be asked`, {
    exitCode: 2,
  });
}

const { tables, broken } = await readableTables();
if (broken.length > 0) program.error(sentences(broken).join("\n"), { exitCode: 1 });
const reviewed = reviewedOnDisk();
const check = additionCheck(tables, reviewed);
const addition = talks ? await asked(flags) : additionOf(flags.table!, flags, flags.id);
const found = check(addition);
const settled = found.every(({ review }) => review !== undefined) && (shared === true || (await confirmed(found)));
if (found.length > 0 && !settled) refuse(found);
else write(addition);

function kebab(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function additionOf(file: string, answers: Answers, id = idOf(file, answers.en ?? "")): Addition {
  return { file, id, entry: entryOf(file, answers) };
}

async function asked({ table, id, ...given }: Flags): Promise<Addition> {
  intro("A name for the tables. An empty answer leaves a fact out; what you could not check stays out.");
  const file = table ?? (await ask({ text: "Which table?", choices: tableFiles(), check: () => undefined }));
  const answers = await askFacts(ask, file, given, check);
  return additionOf(file, answers, id);
}

async function ask({ text: message, choices, initial, check: objection }: Parameters<Ask>[0]): Promise<string> {
  const answer =
    choices === undefined
      ? await text({ message, initialValue: initial ?? "", validate: (value) => objection(value ?? "") })
      : await autocomplete({ message, options: choices.map((value) => ({ value })), maxItems: 12 });
  if (!isCancel(answer)) return answer;
  cancel("Nothing was written.");
  return process.exit(1);
}

/** Whether somebody says that shared forms are right. */
async function confirmed(found: readonly Complaint[]): Promise<boolean> {
  if (!talks || found.length === 0) return found.length === 0;
  const forms = found.filter(({ review }) => review !== undefined && "add" in review);
  const answer = await confirm({ message: `${sentences(forms).join("\n")}\nIs that so?` });
  return answer === true;
}

function refuse(found: readonly Complaint[]): void {
  for (const sentence of sentences(found)) console.error(sentence);
  if (found.every(({ review }) => review !== undefined)) console.error("If they are right, add --shared.");
  console.error("Nothing was written.");
  process.exitCode = 1;
}

function write({ file, id, entry }: Addition): void {
  const block = blockOf(file, id, entry);
  const { source, line } = withBlock(sourceOnDisk(file), id, block);
  const where = `${pathOf(file)}:${line}`;
  if (dryRun !== true) {
    writeFileSync(pathOf(file), source);
    if (found.length > 0) writeFileSync(AMBIGUOUS_FILE, `${reviewedWith(reviewed, found).join("\n")}\n`);
  }
  console.log(`${block}\n${dryRun === true ? "would stand" : "written"} at ${where}`);
  if (talks) outro("Now: npm run names:check");
}
