import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Aligner } from "../../src/generate/letter-model/align.ts";
import { arabizer, romanizer, trained } from "../../src/generate/letter-model/models.ts";
import { packed, weightsHash } from "../../src/generate/letter-model/pack.ts";
import {
  corpusOf,
  FOLDS,
  fileCorpus,
  formKey,
  tableCorpus,
  type WordPair,
  wordPairs,
} from "../../src/generate/letter-model/pairs.ts";
import { toLatin } from "../../src/generate/letter-model/rules.ts";
import type { Schedule } from "../../src/generate/letter-model/train.ts";
import { countryCode } from "../../src/transliterate/model/contexts.ts";
import { arabizeName } from "../../src/transliterate/model/name-arabizer.ts";
import { nameRomanizer } from "../../src/transliterate/model/name-romanizer.ts";
import { arabicSource } from "../../src/transliterate/model/source.ts";
import { Transducer } from "../../src/transliterate/model/transducer.ts";
import { weightsOf } from "../../src/transliterate/model/unpack.ts";
import { anyText } from "../any-text.ts";

const FIXTURE = "test/transliterate/names.tsv";
const SCHEDULE: Schedule = { bits: 14, keep: [2000, 800], rounds: 3, roundsAfter: 2, rate: 0.2, rateAfter: 0.05 };
/** What training on the fixture gives on every machine. */
const HASHES = { romanizer: "ddd0029bab5bf216", arabizer: "1ee5e4d605ee120b" };
const NOTHING_LEFT_OUT = { excluded: new Set<string>() };
const quiet = (): void => {};

describe("the trained models", () => {
  it.each([romanizer, arabizer])("of the same names are the same, bit for bit: $name", (direction) => {
    const { pairs } = fileCorpus(FIXTURE, NOTHING_LEFT_OUT);
    const repeated = Array.from({ length: 8 }, () => pairs).flat();
    const data = trained(direction, repeated, quiet, SCHEDULE);
    expect(trained(direction, repeated, quiet, SCHEDULE)).toEqual(data);
    expect(weightsHash(data)).toBe(HASHES[direction.name]);
  });

  it("learn what they are shown", () => {
    const { pairs } = fileCorpus(FIXTURE, NOTHING_LEFT_OUT);
    const data = trained(romanizer, Array.from({ length: 20 }, () => pairs).flat(), quiet, SCHEDULE);
    const model = new Transducer(data, 4, 3);
    const habit = { country: countryCode("ML"), style: 1, kind: 0, before: 0, after: 0 };
    const right = pairs.filter(({ arabic, latin }) => model.spellings(arabicSource(arabic), habit)[0]?.text === latin);
    expect(right.length / pairs.length).toBeGreaterThan(0.8);
  });

  it.each(["romanizer", "arabizer"] as const)("are checked in as they were made: %s", async (name) => {
    const source = readFileSync(`src/transliterate/model/${name}.data.ts`, "utf8");
    const { [name]: data } = await import(`../../src/transliterate/model/${name}.data.ts`);
    expect(source).toContain(`weights hash ${weightsHash(data)}`);
  });
});

describe("the names to train on", () => {
  const record = (pairs: readonly WordPair[], id: string) => pairs.filter(({ from }) => from === id);

  it("leave a record out with all its forms", () => {
    expect(record(tableCorpus(NOTHING_LEFT_OUT).pairs, "ml/timbuktu")).not.toEqual([]);
    const excluded = new Set(["\u062a\u0646\u0628\u0643\u062a\u0648"]);
    expect(record(tableCorpus({ excluded }).pairs, "ml/timbuktu")).toEqual([]);
  });

  it("have no form in common with the names that are held out", () => {
    const { pairs, cases } = tableCorpus({ excluded: new Set(), fold: 0 });
    const trainedOn = new Set(pairs.filter(({ before, after }) => !before && !after).map(({ arabic }) => arabic));
    expect(cases.length).toBeGreaterThan(100);
    expect(cases.flatMap(({ arabic }) => arabic).filter((form) => trainedOn.has(form))).toEqual([]);
  });

  it("are held out in folds of a like size, and then come in by no file", () => {
    const folds = Array.from({ length: FOLDS }, (_, fold) => corpusOf([FIXTURE], { excluded: new Set(), fold }));
    const held = folds.map(({ cases }) => new Set(cases.flatMap(({ arabic }) => arabic.map(formKey))));
    const names = folds.map(({ cases }) => cases.length);
    const total = names.reduce((sum, count) => sum + count);
    for (const count of names) expect(Math.abs(count / total - 1 / FOLDS)).toBeLessThan(0.1);
    for (const [fold, { pairs }] of folds.entries()) {
      const leaked = pairs.filter(({ arabic, from }) => from.startsWith(FIXTURE) && held[fold]!.has(formKey(arabic)));
      expect(leaked).toEqual([]);
    }
  });

  it("come in pairs of words", () => {
    expect(wordPairs("بحر الغزال", "Bahr el-Ghazal")).toEqual([
      ["بحر", "bahr"],
      ["الغزال", "elghazal"],
    ]);
    expect(wordPairs("بوبوديولاسو", "Bobo-Dioulasso")).toEqual([["بوبوديولاسو", "bobodioulasso"]]);
    expect(wordPairs("جبل مرة", "Marra")).toEqual([]);
  });
});

describe("the alignment", () => {
  it("knows usual letters before it has learnt anything", () => {
    const aligner = new Aligner(toLatin);
    expect(aligner.align(arabicSource("باماكو"), "bamako")?.chunks.join(".")).toBe("b..a.m..a.k..o.");
    expect(aligner.align(arabicSource("كتم"), "kutum")?.chunks.join(".")).toBe("k.u.t.u.m.");
  });
});

describe("a packed model", () => {
  it("gives back its weights, wherever they stand", () => {
    const weights = new Float32Array(2 ** 12);
    for (const slot of [0, 1, 57, 58, 150, 240, 331, 332, 2000, 4095]) weights[slot] = slot % 2 === 0 ? 0.46 : -1.2;
    const unpacked = weightsOf(packed(weights, "ab", [["", "a", "b"]]), 3);
    const expected = Array.from(weights, (weight) => Math.round(weight * 32));
    expect([...unpacked]).toEqual([...expected, ...expected.slice(0, 3)]);
  });
});

describe("for any text", () => {
  it("names are spelt without throwing, the same each time", () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom("place", "person", undefined), (text, kind) => {
        const habit = { style: "french", kind, country: "ML" } as const;
        expect(nameRomanizer.spell(text, habit)).toEqual(nameRomanizer.spell(text, habit));
        expect(arabizeName(text, { limit: 3 })).toEqual(arabizeName(text, { limit: 3 }));
      }),
    );
  });

  it("time is linear in the length", () => {
    const time = (size: number): number => {
      const before = performance.now();
      nameRomanizer.spell("\u0643\u0648\u0628".repeat(size), { style: "english", kind: "place", country: "BF" });
      arabizeName("koubou".repeat(size / 2));
      return performance.now() - before;
    };
    time(1000);
    expect(time(16_000)).toBeLessThan(40 * Math.max(2, time(2000)));
  });
});
