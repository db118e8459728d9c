/** What a release rests on: change sets become a version, and two builds give the same tarball bit for bit. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Lane } from "./lane.ts";
import { printed } from "./workshop.ts";

/** All that the build reads and the tarball holds. */
const SOURCES: readonly string[] = [
  ...["src", "tsup.config.ts", "tsconfig.json", "package.json", "package-lock.json", ".npmrc", ".changeset"],
  ...["README.md", "CHANGELOG.md", "LICENSE", "NOTICE"],
];

/** Does something in a copy of the sources at another path, with the same packages. */
async function inCopy<T>(use: (copy: string) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), "sankore-copy-"));
  try {
    for (const file of SOURCES) cpSync(file, join(copy, file), { recursive: true });
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const hashOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Files of two unpacked packages that are not the same. */
function differing(a: string, b: string): string[] {
  const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" });
  return [...new Set([...files(a), ...files(b)])].filter((file) => {
    const [one, other] = [join(a, file), join(b, file)];
    if (!existsSync(one) || !existsSync(other)) return true;
    return statSync(one).isFile() && hashOf(one) !== hashOf(other);
  });
}

export const release: readonly Lane[] = [
  {
    title: "the same tarball twice",
    run: ({ tarball, installed }) =>
      inCopy(async (copy) => {
        await printed("npm", ["run", "--silent", "build", "--", "--silent"], { cwd: copy });
        await printed("npm", ["pack", "--ignore-scripts", "--silent"], { cwd: copy });
        const again = join(copy, readdirSync(copy).find((file) => file.endsWith(".tgz")) as string);
        if (hashOf(again) !== hashOf(tarball)) {
          mkdirSync(join(copy, "unpacked"));
          execFileSync("tar", ["-xzf", again, "-C", join(copy, "unpacked"), "--strip-components=1"]);
          const files = differing(installed, join(copy, "unpacked"));
          throw new Error(`the second tarball differs in ${files.slice(0, 10).join(", ") || "its frame alone"}`);
        }
        return `sha256 ${hashOf(tarball).slice(0, 16)}…`;
      }),
  },
  {
    title: "change sets to a version",
    run: () =>
      inCopy(async (copy) => {
        const sets = readdirSync(join(copy, ".changeset")).filter((file) => file.endsWith(".md"));
        const git = ["-c", "user.name=lane", "-c", "user.email=lane@localhost"];
        rmSync(join(copy, "src"), { recursive: true });
        await printed("git", ["init", "--quiet", "--initial-branch=main"], { cwd: copy });
        await printed("git", ["add", "package.json", "CHANGELOG.md", ".changeset"], { cwd: copy });
        await printed("git", [...git, "commit", "--quiet", "--message", "sources"], { cwd: copy });
        const before = versionIn(copy);
        await printed(process.execPath, [resolve("node_modules/@changesets/cli/bin.js"), "version"], { cwd: copy });
        const after = versionIn(copy);
        const left = readdirSync(join(copy, ".changeset")).filter((file) => file.endsWith(".md"));
        const log = readFileSync(join(copy, "CHANGELOG.md"), "utf8");
        if (sets.length === 0) return `${before}, no change set waits`;
        if (after === before || left.length > 0) throw new Error(`${after} after ${before}, ${left.length} sets left`);
        if (!log.includes(`## ${after}`)) throw new Error(`no ${after} in CHANGELOG.md`);
        return `${before} → ${after} from ${sets.length} change sets`;
      }),
  },
];

const versionIn = (folder: string): string => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
