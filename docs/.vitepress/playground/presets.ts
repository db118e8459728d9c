import type { Preset } from "../../../src/entries/normalize.ts";

/** The presets of `normalize`, the one that shows most first. */
export const PRESETS: readonly Preset[] = ["search", "clean", "lucene", "camel", "skeleton"];
