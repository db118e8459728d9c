import type { Project } from "./workshop.ts";

/** Why a lane cannot run on this machine. */
export class Skipped extends Error {}

/** One engine, compiler or bundler; its result is a remark for the line that reports it. It throws where it fails. */
export interface Lane {
  readonly title: string;
  /** Runs only if it is asked for by name. */
  readonly optional?: true;
  readonly run: (project: Project) => Promise<string>;
}
