/** Arabic text written one way: for readers, for an index, or as another tool has it. */
export { fold } from "../text/fold.ts";
export { createNormalizer, type Normalizer } from "../text/normalize/create-normalizer.ts";
export { dediacritize } from "../text/normalize/dediacritize.ts";
export { normalize } from "../text/normalize/normalize.ts";
export { normalizeAlef } from "../text/normalize/normalize-alef.ts";
export { normalizeAlefMaqsura } from "../text/normalize/normalize-alef-maqsura.ts";
export { normalizeTehMarbuta } from "../text/normalize/normalize-teh-marbuta.ts";
export type { NormalizedText } from "../text/normalize/normalized-text.ts";
export { type Offsets, offsetsIn } from "../text/normalize/offsets-in.ts";
export { type NormalizeOptions, type Preset, presetOptions } from "../text/normalize/options.ts";
