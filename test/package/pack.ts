import { execFileSync, execSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** An empty project in which the tarball is installed. */
    consumer: string;
  }
}

/** Packs what was built, once, and unpacks it where a user would have it. */
export default function pack(project: TestProject): () => void {
  if (!existsSync("dist/index.js")) throw new Error("nothing to pack: run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), "sankore-"));
  const consumer = join(folder, "consumer");
  const installed = join(consumer, "node_modules", "sankore");
  mkdirSync(installed, { recursive: true });
  execSync(`npm pack --ignore-scripts --silent --pack-destination "${folder}"`, { stdio: "ignore" });
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith(".tgz")) as string);
  execFileSync("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => rmSync(folder, { recursive: true, force: true });
}
