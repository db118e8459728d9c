import type { Command, Option } from "commander";

const EXIT_STATUS: readonly (readonly [string, string])[] = [
  ["0", "All was done."],
  ["1", "Some of the input could not be read; what could be was written."],
  ["2", "The command was called wrongly; nothing was done."],
  ["130", "It was stopped by Ctrl-C. What was written is whole; see --resume."],
];

/** The manual page of a program and its commands, in the language of man(7). */
export function manualOf(sankore: Command, version: string): string {
  const help = sankore.createHelp();
  const commands = help.visibleCommands(sankore).filter((command) => command.name() !== "help");
  const isShared = ({ long }: Option): boolean =>
    commands.filter((command) => command.options.some((option) => option.long === long)).length > 4;
  const shared = commands[0]!.options.filter((option) => isShared(option) && option.long !== "--format");
  return [
    `.TH SANKORE 1 "" "sankore ${version}" "User Commands"`,
    ".SH NAME",
    `sankore \\- ${plain("read Arabic text: words, names, dates, numbers")}`,
    ".SH SYNOPSIS",
    ".B sankore\n.I command\n[options] [files...]",
    ".SH DESCRIPTION",
    plain(sankore.description()),
    ".SH COMMANDS",
    ...commands.map((command) => section(command, (option) => !isShared(option) || option.long === "--format")),
    ".SH SHARED OPTIONS",
    "Every command that reads documents takes these.",
    ...shared.map(entry),
    ".SH EXIT STATUS",
    ...EXIT_STATUS.map(([code, meaning]) => `.TP\n.B ${code}\n${plain(meaning)}`),
    "",
  ].join("\n");
}

/** A command with its own options and what its help says behind them. */
function section(command: Command, isOwn: (option: Option) => boolean): string {
  const usage = command.registeredArguments.length === 0 ? "" : " [files...]";
  const options = command.options.filter((option) => isOwn(option) && option.long !== "--help");
  return [
    `.SS sankore ${plain(command.name())} [options]${usage}`,
    plain(command.description()),
    ...options.map(entry),
  ].join("\n");
}

function entry({ flags, description, argChoices, defaultValue }: Option): string {
  const notes = [
    argChoices === undefined ? "" : `one of ${argChoices.join(", ")}`,
    typeof defaultValue === "string" || typeof defaultValue === "number" ? `${defaultValue} unless given` : "",
  ].filter((note) => note !== "");
  const words = [description, notes.join("; ")].filter((part) => part !== "").join("; ");
  return `.TP\n.B ${plain(flags)}\n${plain(words)}`;
}

/** Signs that man(7) would read as its own. */
function plain(text: string): string {
  return text
    .replace(/\\/g, "\\e")
    .replace(/-/g, "\\-")
    .replace(/^(?=[.'])/gm, "\\&");
}
