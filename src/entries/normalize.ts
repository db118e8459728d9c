/** Arabic text written one way: for readers, for an index, or as another tool has it. */
export { fold } from "../text/fold.ts";
export { createNormalizer, type Normalizer } from "../text/normalize/create-normalizer.ts";
export { normalize } from "../text/normalize/normalize.ts";
export { type NormalizeOptions, type Preset, presets } from "../text/normalize/options.ts";
