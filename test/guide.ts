import { readFileSync } from "node:fs";
import ts from "typescript";

/** An expression of a page and the value that the page says it has. */
export interface Claim {
  readonly line: number;
  readonly code: string;
  readonly value: string;
}

export interface Page {
  /** Specifier to the names that are imported from it. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** The blocks of the page as the body of an async function that calls `claim(number, value)`. */
  readonly body: string;
  readonly claims: readonly Claim[];
}

const BLOCK = /^```ts\n(.*?)^```$/gms;

/** The `ts` blocks of a page, one after the other: `expression; // value` is a claim, all else just runs. */
export function readPage(file: string): Page {
  const text = readFileSync(file, "utf8");
  const imports = new Map<string, string[]>();
  const claims: Claim[] = [];
  const body: string[] = [];
  for (const match of text.matchAll(BLOCK)) {
    const above = text.slice(0, match.index).split("\n").length;
    body.push(...statementsOf(match[1]!, above, imports, claims));
  }
  return { imports, body: ts.transpile(body.join("\n"), { target: ts.ScriptTarget.ES2022 }), claims };
}

function statementsOf(code: string, above: number, imports: Map<string, string[]>, claims: Claim[]): string[] {
  const tree = ts.createSourceFile("page.ts", code, ts.ScriptTarget.ES2022, true);
  return tree.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      note(statement, imports);
      return [];
    }
    const value = ts.isExpressionStatement(statement) ? commentBehind(code, statement.end) : undefined;
    if (value === undefined) return [statement.getText()];
    const expression = (statement as ts.ExpressionStatement).expression.getText();
    const line = above + tree.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    claims.push({ line, code: expression, value });
    return [`claim(${claims.length - 1}, ${expression});`];
  });
}

function commentBehind(code: string, end: number): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, end) ?? [];
  return comment && code.slice(comment.pos + 2, comment.end).trim();
}

function note(statement: ts.ImportDeclaration, imports: Map<string, string[]>): void {
  const clause = statement.importClause;
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  const known = imports.get(from) ?? [];
  const bindings = clause.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.filter((one) => !one.isTypeOnly) : [];
  imports.set(from, [...new Set([...known, ...names.map((one) => one.getText())])]);
}
