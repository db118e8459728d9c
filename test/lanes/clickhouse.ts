/** The command as a filter inside ClickHouse, through its `executable` table function. Optional: 543 MB. */
import { execSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Lane } from "./lane.ts";
import { printed } from "./workshop.ts";

const ROWS = 20_000;
const MANIFEST = "test/lanes/clickhouse/package.json";
const TOOLS: string = resolve("node_modules/.cache/sankore/lanes-clickhouse");
const MALI = "زار الوفد مالي يوم 17 أغسطس 2023";

/** ClickHouse runs in a process of its own: in that of the lanes, its library would stay to the end. */
const QUERY = `import { Session } from "chdb";
const session = new Session(process.argv[2]);
const [sql] = process.argv.slice(3);
process.stdout.write(session.query(sql, "JSONEachRow"));
session.cleanup();
`;

export const clickhouse: Lane = {
  title: "ClickHouse",
  optional: true,
  run: async ({ folder, installed }) => {
    install();
    const session = mkdtempSync(join(tmpdir(), "sankore-clickhouse-"));
    try {
      mkdirSync(join(session, "user_scripts"));
      const filter = join(session, "user_scripts", "sankore.sh");
      writeFileSync(filter, script(installed));
      chmodSync(filter, 0o755);
      const program = join(TOOLS, "query.mjs");
      writeFileSync(program, QUERY);
      const output = await printed(process.execPath, [program, session, SQL], { cwd: folder });
      return judged(JSON.parse(output));
    } finally {
      rmSync(session, { recursive: true, force: true });
    }
  },
};

/** Without a lock: it names libraries of platforms that no registry needs to have. */
function install(): void {
  if (existsSync(join(TOOLS, "node_modules", "chdb"))) return;
  mkdirSync(TOOLS, { recursive: true });
  copyFileSync(MANIFEST, join(TOOLS, "package.json"));
  execSync("npm install --silent --no-audit --no-fund --no-package-lock", { cwd: TOOLS, stdio: "inherit" });
}

/** The script as docs/scale-out.md shows it, with the command of this tarball. */
function script(installed: string): string {
  const [, shown] = /^```sh\n(#!\/bin\/sh\n.*?)```/ms.exec(readFileSync("docs/scale-out.md", "utf8")) ?? [];
  if (shown === undefined) throw new Error("docs/scale-out.md shows no filter script");
  return shown.replace("exec sankore", `exec ${process.execPath} ${join(installed, "dist", "cli.js")}`);
}

/** Rows with line ends and quotes in them, and empty ones. */
const SQL = `SELECT
    count() AS rows,
    uniqExact(id) AS ids,
    countIf(JSONExtractString(names, 1, 'candidates', 1, 'id') = 'world/ml') AS mali,
    countIf(JSONExtractString(dates, 1, 'value', 'timex') = '2023-08-17') AS august,
    countIf(names = '[]') AS without
  FROM executable('sankore.sh', JSONEachRow, 'id UInt32, names String, dates String', (
    SELECT number AS id, if(number % 10 = 0, '', concat('"', toString(number), '"\\n', '${MALI}')) AS text
    FROM numbers(${ROWS})
  ))`;

function judged(found: object): string {
  const full = ROWS - ROWS / 10;
  const expected = { rows: ROWS, ids: ROWS, mali: full, august: full, without: ROWS - full };
  const numbers = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, Number(value)]));
  if (JSON.stringify(numbers) !== JSON.stringify(expected)) throw new Error(`found ${JSON.stringify(numbers)}`);
  return `${ROWS} rows in, ${ROWS} rows out`;
}
