import { fold } from "../text/fold.ts";
import { type Row, variants } from "./row.ts";

/** The persons of a gazetteer by the last word of their names. */
export class Bearers {
  private readonly byName = new Map<string, Row[]>();
  private readonly firstNames = new Set<string>();

  constructor(rows: Iterable<Row>) {
    for (const row of rows) if (row.entry.kind === "person") this.add(row);
  }

  /** Those whose name ends with a folded word, in the order of the tables. */
  of(key: string): readonly Row[] {
    return this.byName.get(key) ?? [];
  }

  /** Whether a folded word begins a name. */
  isFirstName(key: string): boolean {
    return this.firstNames.has(key);
  }

  private add(row: Row): void {
    const names = variants(fold([row.entry.ar, row.entry.arWeak ?? ""].join("|"))).map((name) => name.split(" "));
    for (const name of names) if (name.length > 1) this.firstNames.add(name[0]!);
    for (const key of new Set(names.map((name) => name.at(-1)!))) {
      const others = this.byName.get(key);
      if (others === undefined) this.byName.set(key, [row]);
      else others.push(row);
    }
  }
}
