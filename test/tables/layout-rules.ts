/** What only the source of a table shows. */
import { type Complaint, recordLines } from "./complaint.ts";

/** A line that holds an Arabic string and something else than its field. */
const CROWDED = /^(?! {4}ar\w*: "[^"]*",$)(?!\s*(?:\/\/|\*|\/\*)).*["'`][^"'`]*\p{Script=Arabic}/u;

export function layoutComplaints(file: string, source: string): Complaint[] {
  const out: Complaint[] = [];
  const seen = new Map<string, number>();
  for (const [id, line] of recordLines(source)) {
    const first = seen.get(id);
    if (first !== undefined)
      out.push({ file, line, text: `${id} stands on line ${first} too: keep one, or give it another slug` });
    seen.set(id, line);
  }
  source.split("\n").forEach((text, i) => {
    if (CROWDED.test(text))
      out.push({
        file,
        line: i + 1,
        text: `has an Arabic field among others: give it a line of its own, ending in ",`,
      });
  });
  return out;
}

/** Where and why the source of a table cannot be read, from what the loader threw. */
export function unreadable(file: string, error: unknown): Complaint {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, why] = /:(\d+):\d+: ERROR: (.+)/.exec(message) ?? [];
  const text = `cannot be read: ${why ?? message}; mend the brackets, quotes and commas there`;
  return line === undefined ? { file, text } : { file, line: Number(line), text };
}
