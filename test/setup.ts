import fc from "fast-check";

/** Laws run a thousand times before a merge, fewer at a desk. */
fc.configureGlobal({ numRuns: process.env.CI ? 1000 : 200 });
