import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { analyzeGold, forbiddenIn, readDocument, readGold, type Score, scoreOf } from "./gold.ts";

/** What no change may fall below: F1 over all passages. */
const FLOORS = { names: 0.98, dates: 0.97 };
/** The seed article, which is its publisher's. */
const ARTICLE = "000_bb1c88cf1101dacc.gold.json";

const passages = readdirSync("seeds/gold").filter((file) => file !== ARTICLE);
const report: string[] = [];

interface Scores {
  readonly names: Score;
  readonly dates: Score;
}

function scores(file: string): Scores {
  const gold = readGold(file);
  const text = readDocument(gold)!;
  const { names, dates } = analyzeGold(gold, text);
  return {
    names: scoreOf(
      text,
      gold.spans.filter(({ kind }) => kind !== "date"),
      names,
    ),
    dates: scoreOf(
      text,
      gold.spans.filter(({ kind }) => kind === "date"),
      dates,
    ),
  };
}

function rates(all: readonly Score[]): { precision: number; recall: number; f1: number } {
  const sum = (field: "required" | "found" | "mentions" | "right"): number =>
    all.reduce((n, score) => n + score[field], 0);
  const precision = sum("right") / Math.max(sum("mentions"), 1);
  const recall = sum("found") / Math.max(sum("required"), 1);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON) };
}

function line(title: string, all: readonly Score[]): string {
  const { precision, recall, f1 } = rates(all);
  const [p, r, f] = [precision, recall, f1].map((rate) => rate.toFixed(3));
  return `${title.padEnd(36)} precision ${p}  recall ${r}  F1 ${f}`;
}

describe.each(passages)("%s", (file) => {
  const gold = readGold(file);
  const text = readDocument(gold)!;

  it("was made for the text as it is", () => {
    expect(createHash("sha256").update(text).digest("hex")).toBe(gold.sha256);
    expect(text.length).toBe(gold.utf16Length);
    const surfaces = [...gold.spans, ...gold.forbidden].map(({ start, end }) => text.slice(start, end));
    expect(surfaces).toEqual([...gold.spans, ...gold.forbidden].map(({ surface }) => surface));
  });

  it("leaves alone what names nothing", () => {
    expect(forbiddenIn(gold, analyzeGold(gold, text))).toEqual([]);
  });
});

describe("all passages", () => {
  const all = passages.map(scores);
  afterAll(() => console.log(report.join("\n")));

  it.each(["names", "dates"] as const)("finds the %s of the gold", (field) => {
    report.push(...passages.map((file, i) => line(`${field} ${file.replace(".gold.json", "")}`, [all[i]![field]])));
    report.push(
      line(
        `${field} of all passages`,
        all.map((score) => score[field]),
      ),
    );
    if (process.env.SANKORE_FAULTS) report.push(...all.flatMap((score) => score[field].faults));
    expect(rates(all.map((score) => score[field])).f1).toBeGreaterThanOrEqual(FLOORS[field]);
  });
});

describe("the seed article", () => {
  const gold = readGold(ARTICLE);
  const text = readDocument(gold);

  it.skipIf(text === undefined)("gives every required span, and nothing that is forbidden", () => {
    const analysis = analyzeGold(gold, text!);
    const { faults } = scoreOf(text!, gold.spans, [...analysis.names, ...analysis.dates]);
    expect(faults.filter((fault) => fault.startsWith("missed"))).toEqual([]);
    expect(forbiddenIn(gold, analysis)).toEqual([]);
  });
});
