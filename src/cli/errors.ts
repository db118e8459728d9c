/** The input cannot be read or is not what it should be: exit code 1. An empty message was said already. */
export class BadData extends Error {}

/** The command was called wrongly: exit code 2. */
export class BadUsage extends Error {}

/** Somebody stopped it: exit code 130 for Ctrl-C, 143 for a request to terminate, as shells have it. */
export class Interrupted extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}
