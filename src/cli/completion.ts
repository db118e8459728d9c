import { Argument, Command, type Option } from "commander";
import type { Host } from "./host.ts";

/** The shells that there is a completion for. */
type Shell = "bash" | "zsh" | "fish";

const NOTES = `
For this session:
  bash, zsh   source <(sankore completion bash)
  fish        sankore completion fish | source

For good:
  bash        sankore completion bash > ~/.local/share/bash-completion/completions/sankore
  zsh         sankore completion zsh > "\${fpath[1]}/_sankore"
  fish        sankore completion fish > ~/.config/fish/completions/sankore.fish`;

/** `sankore completion SHELL`. */
export function completionCommand(sankore: Command, host: Host): Command {
  return new Command("completion")
    .description("Write the script by which a shell completes commands, options and values.")
    .addArgument(new Argument("<shell>", "which shell").choices(Object.keys(SCRIPTS)))
    .addHelpText("after", NOTES)
    .action(async (shell: Shell) => {
      await host.out(completionOf(sankore, shell));
    });
}

/**
 * The completion script of a program for a shell. It is made once and asks no program later: the packages that
 * generate such scripts start Node at every key and complete no file names.
 */
export function completionOf(sankore: Command, shell: Shell): string {
  const commands = sankore.createHelp().visibleCommands(sankore);
  return SCRIPTS[shell](sankore.name(), commands);
}

const SCRIPTS: Readonly<Record<Shell, (name: string, commands: readonly Command[]) => string>> = { bash, zsh, fish };

const namesOf = (option: Option): string[] => [option.short, option.long].filter((name) => name !== undefined);
const takesValue = (option: Option): boolean => option.required || option.optional;
const valuesOf = (command: Command): readonly string[] => command.registeredArguments[0]?.argChoices ?? [];
/** The first clause of a description, for a narrow column. */
const short = (description: string): string => description.split(/[;(]/)[0]!.trim().replace(/\.$/, "");

function bash(name: string, commands: readonly Command[]): string {
  const values = commands.flatMap((command) =>
    command.options.filter(takesValue).map((option) => {
      const patterns = namesOf(option).map((flag) => `"${command.name()} ${flag}"`);
      const words = option.argChoices === undefined ? "return" : `words="${option.argChoices.join(" ")}"`;
      return `    ${patterns.join("|")}) ${words} ;;`;
    }),
  );
  const options = commands.map((command) => {
    const words = command.options.flatMap(namesOf).join(" ");
    return `    ${command.name()}) [[ $current == -* ]] && words="${words}" || words="${valuesOf(command).join(" ")}" ;;`;
  });
  return `# bash completion for ${name}
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} words=""
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.map((command) => command.name()).join(" ")}" -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${options.join("\n")}
  esac
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`;
}

function zsh(name: string, commands: readonly Command[]): string {
  const quoted = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, "\\$&");
  const list = commands.map((command) => `    '${command.name()}:${quoted(short(command.description()))}'`);
  const cases = commands.map((command) => {
    const options = command.options.flatMap((option) => {
      const choices = option.argChoices === undefined ? "_files" : `(${option.argChoices.join(" ")})`;
      const value = takesValue(option) ? `:${quoted(option.name())}:${choices}` : "";
      return namesOf(option).map((flag) => `'${flag}[${quoted(short(option.description))}]${value}'`);
    });
    const choices = valuesOf(command);
    const rest = choices.length === 0 ? "'*:file:_files'" : `'2:value:(${choices.join(" ")})'`;
    return `    ${command.name()})\n      _arguments ${[...options, rest].join(" \\\n        ")} ;;`;
  });
  return `#compdef ${name}
_${name}() {
  local -a commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${cases.join("\n")}
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function fish(name: string, commands: readonly Command[]): string {
  const quoted = (text: string): string => `'${short(text).replace(/[\\']/g, "\\$&")}'`;
  const lines = commands.flatMap((command) => {
    const here = `complete -c ${name} -n '__fish_seen_subcommand_from ${command.name()}'`;
    const choices = valuesOf(command);
    return [
      `complete -c ${name} -n __fish_use_subcommand -f -a ${command.name()} -d ${quoted(command.description())}`,
      ...(choices.length === 0 ? [] : [`${here} -f -a '${choices.join(" ")}'`]),
      ...command.options.map((option) => {
        const flags = namesOf(option).map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag[1]}`));
        const choices = option.argChoices === undefined ? "-r" : `-x -a '${option.argChoices.join(" ")}'`;
        return [here, ...flags, ...(takesValue(option) ? [choices] : []), "-d", quoted(option.description)].join(" ");
      }),
    ];
  });
  return `# fish completion for ${name}\n${lines.join("\n")}\n`;
}
