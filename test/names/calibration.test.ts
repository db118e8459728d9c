import { readdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { analyzeGold, readDocument, readGold, scoreOf } from "../gold.ts";

/** Mentions this sure are right so often, at least. */
const FLOORS: readonly (readonly [confidence: number, share: number])[] = [
  [0.9, 0.97],
  [0.7, 0.88],
  [0.5, 0.7],
];

/** The mentions of the gold's passages: how sure each is, and whether it is right. */
const judged = readdirSync("seeds/gold").flatMap((file) => {
  const gold = readGold(file);
  const text = readDocument(gold);
  if (text === undefined) return [];
  const spans = gold.spans.filter(({ kind }) => kind !== "date");
  return analyzeGold(gold, text).names.flatMap((mention) => {
    const { mentions, right } = scoreOf(text, spans, [mention]);
    return mentions === 0 ? [] : [{ confidence: mention.confidence, isRight: right === 1 }];
  });
});

const atLeast = (floor: number, below = 2): { count: number; share: number } => {
  const some = judged.filter(({ confidence }) => confidence >= floor && confidence < below);
  return { count: some.length, share: some.filter(({ isRight }) => isRight).length / Math.max(1, some.length) };
};

describe("confidence", () => {
  afterAll(() => {
    const steps = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3].map((floor) => {
      const { count, share } = atLeast(floor, floor === 0.9 ? 2 : floor + 0.1);
      return `confidence from ${floor.toFixed(1)}: ${share.toFixed(3)} of ${count} mentions right`;
    });
    console.log(steps.join("\n"));
  });

  it("is measured on enough mentions", () => {
    expect(atLeast(0.9).count).toBeGreaterThan(200);
  });

  it.each(FLOORS)("of %d or more means that a share of %d or more is right", (confidence, share) => {
    expect(atLeast(confidence).share).toBeGreaterThanOrEqual(share);
  });
});
