/** The input cannot be read or is not what it should be: exit code 1. */
export class BadData extends Error {}

/** The command was called wrongly: exit code 2. */
export class BadUsage extends Error {}
