import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/**
 * The floors of docs/design.md: a file imports its own folder or a lower floor, types included.
 * `entries` are the subpath exports; `generate` holds scripts that nothing of the library imports.
 */
const FLOORS: Readonly<Record<string, number>> = {
  core: 0,
  text: 1,
  numbers: 2,
  transliterate: 2,
  names: 3,
  dates: 3,
  analyze: 4,
  "all-tables.ts": 5,
  entries: 5,
  "index.ts": 6,
  cli: 7,
  generate: 7,
};
/** Only these may read the tables, and only these may import packages and Node. */
const TABLE_READERS = ["all-tables.ts", "index.ts", "cli", "generate"];
const TOOLS = ["cli", "generate"];

interface Import {
  readonly from: string;
  readonly line: number;
  /** As written. */
  readonly name: string;
  /** Path below src, or undefined for a package. */
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

const files: readonly string[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .sort();
const sources: ReadonlyMap<string, string> = new Map(files.map((file) => [file, readFileSync(`src/${file}`, "utf8")]));
const imports: readonly Import[] = [...sources].flatMap(([file, source]) => importsOf(file, source));

function importsOf(file: string, source: string): Import[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022);
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (statement.moduleSpecifier === undefined) return [];
    const name = (statement.moduleSpecifier as ts.StringLiteral).text;
    return {
      from: file,
      line: tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line + 1,
      name,
      to: name.startsWith(".") ? posix.normalize(posix.join(dirname(file), name)) : undefined,
      typeOnly: ts.isImportDeclaration(statement)
        ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : statement.isTypeOnly,
    };
  });
}

/** First segment of a path below src: the folder, or a file such as `index.ts`. */
const room = (file: string): string => file.split("/")[0] as string;

const complaint = (at: Import, reason: string): string => `src/${at.from}:${at.line} imports "${at.name}": ${reason}`;

function packageFault(at: Import): string | undefined {
  return TOOLS.includes(room(at.from)) ? undefined : complaint(at, "the library depends on nothing outside src");
}

function tableFault(at: Import, to: string): string | undefined {
  if (room(to) === "tables") return undefined;
  return room(to) === "core" && at.typeOnly ? undefined : complaint(at, "a table imports only types of core");
}

function floorFault(at: Import, to: string): string | undefined {
  const [own, other] = [room(at.from), room(to)];
  if (own === other) return undefined;
  if (other === "tables")
    return TABLE_READERS.includes(own) ? undefined : complaint(at, `${own} knows no table; the caller hands it in`);
  const [floor, below] = [FLOORS[own], FLOORS[other]];
  if (floor === undefined || below === undefined) return complaint(at, "a folder without a floor; add it to FLOORS");
  return below < floor ? undefined : complaint(at, `${own} (floor ${floor}) may not import ${other} (floor ${below})`);
}

function fault(at: Import): string | undefined {
  if (at.to === undefined) return packageFault(at);
  return room(at.from) === "tables" ? tableFault(at, at.to) : floorFault(at, at.to);
}

/** The first circle that is met from a file, as the paths it runs through. */
function circleFrom(start: string, done: Set<string>): string[] | undefined {
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const { from, to } of imports) {
      const circle = from === file && to !== undefined ? visit(to) : undefined;
      if (circle !== undefined) return circle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  return visit(start);
}

it("imports only its own folder or a lower floor", () => {
  expect(imports.map(fault).filter((line) => line !== undefined)).toEqual([]);
});

it("has no circles", () => {
  const done = new Set<string>();
  for (const file of files) {
    const circle = circleFrom(file, done);
    if (circle !== undefined) expect.fail(`a circle of imports: ${circle.map((step) => `src/${step}`).join(" → ")}`);
  }
});

it("calls nothing that reads the locale of the machine", () => {
  const LOCALE_METHOD = /\.(?:toLocale\w+|localeCompare)\(/;
  const found = [...sources]
    .filter(([file]) => !TOOLS.includes(room(file)))
    .flatMap(([file, source]) =>
      source
        .split("\n")
        .flatMap((line, i) => (LOCALE_METHOD.test(line) ? [`src/${file}:${i + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});
