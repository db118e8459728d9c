import { analyzeJob } from "./analyze.ts";
import { datesJob } from "./dates.ts";
import type { Job } from "./job.ts";
import { namesJob } from "./names.ts";
import { normalizeJob } from "./normalize.ts";
import { numberJob } from "./number.ts";
import { romanizeJob } from "./romanize.ts";
import { segmentJob } from "./segment.ts";
import { tokenizeJob } from "./tokenize.ts";

/** The commands that make something of each document, in the order of the help. */
export const JOBS: readonly Job[] = [
  analyzeJob,
  namesJob,
  datesJob,
  numberJob,
  normalizeJob,
  tokenizeJob,
  segmentJob,
  romanizeJob,
];
