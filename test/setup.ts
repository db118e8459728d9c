import fc from "fast-check";

/** Laws run a thousand times before a merge, on the same texts for the same tree; fewer, on other texts, at a desk. */
fc.configureGlobal(process.env.CI ? { numRuns: 1000, seed: 2023 } : { numRuns: 200 });
