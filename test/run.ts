/**
 * Everything a maintainer wants to know before a merge, each step timed, none skipped because an earlier one failed.
 * Ends with the counts of the tests in plain words: `N passed, N failed`.
 *
 *     npm test             all steps
 *     npm run test:only    the tests alone, without coverage: on another Node, say
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const REPORT = "node_modules/.cache/sankore/vitest.json";

/** What it finds out, and the command line that does. */
const ALL_STEPS: readonly (readonly [string, string])[] = [
  ["format and lint", "biome check --error-on-warnings ."],
  ["types", "tsc"],
  ["types of the library without Node and DOM", "tsc -p src"],
  ["unused files, exports and dependencies", "knip"],
  ["build", "npm run --silent build -- --silent"],
  ["sizes of the entries", "size-limit"],
  ["tests and coverage", `vitest run --coverage --reporter=default --reporter=json --outputFile.json=${REPORT}`],
];

const TESTS_ONLY: typeof ALL_STEPS = [
  [`tests on Node ${process.version}`, `vitest run --reporter=default --reporter=json --outputFile.json=${REPORT}`],
];

/** What of vitest's report is read here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function passes([title, command]: readonly [string, string]): boolean {
  console.log(`\n── ${title}: ${command}`);
  const began = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] });
  console.log(`── ${title}: ${status === 0 ? "ok" : "FAILED"} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Undefined when vitest broke before it could write one. */
function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, "utf8"));
  } catch {
    return undefined;
  }
}

/** `N passed, N failed`, where a test file that does not even load counts as one failure, as does a run without tests. */
function counts(report: Report | undefined): string {
  if (report === undefined) return "0 passed, 1 failed";
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failures = Math.max(report.numFailedTests + broken.length, report.success ? 0 : 1);
  const skipped = report.numPendingTests + report.numTodoTests;
  const line = `${report.numPassedTests} passed, ${failures} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

rmSync(REPORT, { force: true });
const steps = process.argv.includes("--tests-only") ? TESTS_ONLY : ALL_STEPS;
const failed = steps.filter((step) => !passes(step)).map(([title]) => title);
const report = readReport();
console.log(failed.length === 0 ? "\nAll steps passed." : `\nFailed: ${failed.join("; ")}.`);
console.log(counts(report));
process.exitCode = failed.length === 0 && report?.success === true ? 0 : 1;
