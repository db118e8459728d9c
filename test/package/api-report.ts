/**
 * The public face as text, from the built declarations: one report for each entry, so that a change of it is a diff
 * that somebody meant to make.
 *
 *     npm run api          builds, and writes api/*.api.md anew
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const FOLDER = "api";
const ROOT = "index";

/** File names and contents of all reports, from a folder of built declarations. */
export function reports(dist: string): Map<string, string> {
  const names = readdirSync(dist)
    .filter((file) => /^[a-z]+\.d\.ts$/.test(file))
    .map((file) => file.replace(/\.d\.ts$/, ""))
    .filter((name) => name !== "cli" && name !== "worker")
    .sort();
  const files = names.map((name) => join(dist, `${name}.d.ts`));
  const program = ts.createProgram(files, { lib: ["lib.es2022.d.ts"], types: [], strict: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const entries = new Map(names.map((name, i) => [name, exportsOf(program.getSourceFile(files[i]!)!, checker)]));
  return new Map([...entries.keys()].map((name) => [`${name}.api.md`, report(name, entries, checker)]));
}

type Exports = ReadonlyMap<string, ts.Symbol>;

function exportsOf(file: ts.SourceFile, checker: ts.TypeChecker): Exports {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
  return new Map(
    exported
      .map((symbol): [string, ts.Symbol] => [symbol.name, target(symbol, checker)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const target = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;

function report(name: string, entries: ReadonlyMap<string, Exports>, checker: ts.TypeChecker): string {
  const exported = entries.get(name)!;
  const others = name === ROOT ? [...entries].filter(([other]) => other !== ROOT) : [];
  const own: string[] = [];
  const again: string[] = [];
  for (const [as, symbol] of exported) {
    const other = others.find(([, symbols]) => symbols.get(as) === symbol)?.[0];
    if (other === undefined) own.push(...declarations(symbol));
    else again.push(`export { ${as} } from "sankore/${other}";`);
  }
  const shown = new Set([...exported.values(), ...others.flatMap(([, symbols]) => [...symbols.values()])]);
  const hidden = referredTo([...exported.values()], shown, checker).flatMap(declarations);
  return [
    `# ${name === ROOT ? "sankore" : `sankore/${name}`}`,
    "Written by `npm run api`: read the diff as a user of the package would.",
    block(own),
    ...(again.length === 0 ? [] : ["Again from the other entries:", block(again, "\n")]),
    ...(hidden.length === 0 ? [] : ["Not exported, but named by what is:", block(hidden)]),
  ]
    .join("\n\n")
    .concat("\n");
}

const block = (lines: readonly string[], between = "\n\n"): string => `\`\`\`ts\n${lines.join(between)}\n\`\`\``;

const printer: ts.Printer = ts.createPrinter({ removeComments: true });

/** The declarations of a symbol without comments and private members. */
function declarations(symbol: ts.Symbol): string[] {
  return (symbol.declarations ?? []).map((declaration) => {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = printer.printNode(ts.EmitHint.Unspecified, withoutPrivate(node), node.getSourceFile());
    return text.replace(/^(?:export )?(?:declare )?/, "");
  });
}

function withoutPrivate(node: ts.Node): ts.Node {
  if (!ts.isClassDeclaration(node)) return node;
  const members = node.members.filter(
    (member) => (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) === 0 && !hasHashName(member),
  );
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}

const hasHashName = ({ name }: ts.ClassElement): boolean => name !== undefined && ts.isPrivateIdentifier(name);

/** What the declarations of `symbols` name that is declared in the package too, theirs likewise, but is not `shown`. */
function referredTo(
  symbols: readonly ts.Symbol[],
  shown: ReadonlySet<ts.Symbol>,
  checker: ts.TypeChecker,
): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassElement(node) && withoutMember(node)) return;
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const named = symbol === undefined ? undefined : target(symbol, checker);
    if (named !== undefined && isTopLevel(named) && !shown.has(named) && !found.has(named)) {
      found.add(named);
      named.declarations?.forEach(visit);
    }
    ts.forEachChild(node, visit);
  };
  for (const symbol of symbols) symbol.declarations?.forEach(visit);
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const withoutMember = (member: ts.ClassElement): boolean =>
  (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0 || hasHashName(member);

/** Declared at the top of a file of the package, not of the language. */
function isTopLevel({ declarations: [first] = [] }: ts.Symbol): boolean {
  if (first === undefined || first.getSourceFile().fileName.includes("/node_modules/typescript/")) return false;
  return ts.isInterfaceDeclaration(first) || ts.isTypeAliasDeclaration(first) || ts.isClassDeclaration(first);
}

/** The reports as they are checked in. */
export function checkedIn(): Map<string, string> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".api.md"));
  return new Map(files.sort().map((file) => [file, readFileSync(join(FOLDER, file), "utf8")]));
}

if (basename(argv[1] ?? "") === basename(fileURLToPath(import.meta.url))) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [file, text] of reports("dist")) writeFileSync(join(FOLDER, file), text);
}
