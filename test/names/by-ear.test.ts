import { describe, expect, it } from "vitest";
import type { ActorTable, PlaceTable } from "../../src/core/records.ts";
import { createGazetteer, findNames } from "../../src/entries/names.ts";
import { soundCount, soundsOf } from "../../src/names/sounds.ts";

const actors: ActorTable = {
  "x/maiga": { kind: "person", en: "Choguel Kokalla Maïga", ar: "شوغيل كوكالا مايغا" },
  "x/sall": { kind: "person", en: "Macky Sall", ar: "ماكي سال" },
};
const places: PlaceTable = { "x/agadez": { kind: "city", en: "Agadez", ar: "أغاديز" } };
const gazetteer = createGazetteer([actors, places]);
const found = (text: string): string[] =>
  findNames(text, { gazetteer }).map(({ start, end, candidates }) => `${text.slice(start, end)}=${candidates[0]?.en}`);
const sounds = (word: string): number =>
  soundsOf(
    Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
    0,
    word.length,
  );

describe("sounds", () => {
  it("are the same however a foreign name is spelt", () => {
    expect(sounds("اغاديز")).toBe(sounds("قادس".replace("س", "ز")));
    expect(sounds("تمبكتو")).toBe(sounds("طمبوقتو"));
    expect(sounds("الناما")).toBe(sounds("نما"));
    expect(sounds("محمد")).not.toBe(sounds("حامد"));
    expect(sounds("كوتشيري")).toBe(sounds("كوشيري"));
    expect(sounds("أندجو")).toBe(sounds("أنجو"));
  });

  it("count no vowels, and are none of a word with fewer than two or more than seven", () => {
    expect(soundCount(sounds("باماكو"))).toBe(3);
    expect(sounds("غاو")).toBe(0);
    expect(sounds("بتسجحدذرش")).toBe(0);
    expect(sounds("bamako")).toBe(0);
  });
});

describe("a name spelt by ear", () => {
  it("is found, with the letters that differ counted", () => {
    const text = "وقال شوجل كوكالا ميغا إن الحكومة";
    expect(found(text)).toEqual(["شوجل كوكالا ميغا=Choguel Kokalla Maïga"]);
    const [mention] = findNames(text, { gazetteer });
    expect(mention).toMatchObject({ match: "fuzzy", distance: 3 });
    expect(mention?.confidence).toBeLessThan(0.7);
  });

  it("keeps its proclitics out", () => {
    expect(found("تصريح لشوغل كوكالا مايغو")).toEqual(["شوغل كوكالا مايغو=Choguel Kokalla Maïga"]);
  });

  it("of one word needs a word that announces it", () => {
    expect(found("في مدينة أقادز شمالا")).toEqual(["أقادز=Agadez"]);
    expect(found("بدأ أقادز شمالا")).toEqual([]);
  });

  it("is not hidden by its first word, which may be another name", () => {
    const tables: PlaceTable = {
      "x/kouri": { kind: "mine", en: "Kouri Bougoudi", ar: "كوري بوغودي" },
      "x/ghouri": { kind: "village", en: "Ghouri", ar: "قرية غوري", arWeak: "غوري" },
    };
    const [mention] = findNames("وصلوا إلى غوري بوغدي أمس", { gazetteer: createGazetteer([tables]) });
    expect(mention).toMatchObject({ match: "fuzzy", candidates: [{ en: "Kouri Bougoudi" }] });
  });

  it("is not found where too little of it is heard", () => {
    expect(found("وقال مكه سيل أمس")).toEqual([]);
  });
});
