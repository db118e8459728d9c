/** Reads case files and writes what was found in the words of their right-hand side; seeds/README.md shows the form. */
import { readFileSync } from "node:fs";
import type { DateMention, NameMention, Token } from "../src/index.ts";

export interface Case {
  readonly title: string;
  /** The day behind `@` in the title. */
  readonly reference: string | undefined;
  readonly input: string;
  readonly expected: string;
}

const CASE = /^# (?<title>[^\n]+?)(?: @ (?<reference>\S+))?\n(?<input>.*?)\n==>(?<expected>.*)$/su;
/** Characters that nobody would see in a case file, or that an editor would show as other ones. */
const UNSEEN = /[\u00a0\u0640\u0671\p{Cf}\ufb50-\ufdff\ufe70-\ufeff]/gu;

export function readCases(path: string): Case[] {
  return readFileSync(path, "utf8")
    .trim()
    .split(/\n\n(?=# )/)
    .map((block) => {
      const found = CASE.exec(block)?.groups;
      if (found === undefined) throw new Error(`${path}: a case wants a title, an input and "==>":\n${block}`);
      const { title = "", reference, input = "", expected = "" } = found;
      return { title, reference, input: seen(input), expected: expected.trim() };
    });
}

/** `\u200f` to the character that it stands for. */
const seen = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const escaped = (text: string): string =>
  text.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

export const tokenLine = ({ start, end, kind, key }: Token): string => `[${start},${end}) ${kind} | ${key}`;

export const nameLine = (text: string, { start, end, candidates }: NameMention): string =>
  `[${start},${end}) ${candidates[0]?.en} | ${escaped(text.slice(start, end))}`;

export const dateLine = (text: string, mention: DateMention): string =>
  `${dateWords(mention.value)} | ${escaped(text.slice(mention.start, mention.end))}`;

function dateWords(value: DateMention["value"]): string {
  if (value.anchored) return "anchored";
  if (value.type === "duration" || value.type === "recurrence") return `${value.timex} ${value.type}`;
  const { start = "", end = "", grain, mod, conflict } = value;
  const span = start === "" && end === "" ? undefined : `${start}..${end}`;
  const words = [value.type === "interval" ? "interval" : value.timex, grain, span, mod, conflict && "conflict"];
  return words.filter((word) => word !== undefined).join(" ");
}
