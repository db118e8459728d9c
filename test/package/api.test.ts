import { join } from "node:path";
import { expect, it } from "vitest";
import { checkedIn, reports } from "./api-report.ts";
import { installed } from "./consumer.ts";

it("has the public face that api/ shows: after a change that was meant, run `npm run api` and read the diff", () => {
  expect(Object.fromEntries(checkedIn())).toEqual(Object.fromEntries(reports(join(installed, "dist"))));
});

it("keeps out what is private", () => {
  for (const [file, text] of checkedIn()) expect(text, file).not.toMatch(/^\s+private /m);
});
