import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expand } from "../../src/text/expand.ts";
import { fold } from "../../src/text/fold.ts";
import { anyText } from "../any-text.ts";

describe("expand", () => {
  it.each([
    ["وبالجيش", "وبالجيش بالجيش الجيش جيش"],
    ["للجيش", "للجيش الجيش جيش"],
    ["وللمدينة", "وللمدينه للمدينه المدينه مدينه"],
    ["للقاء", "للقاء لقاء"],
    ["لله", "لله الله"],
    ["الجيش", "الجيش جيش"],
    ["حكومته", "حكومته حكومه حكومت"],
    ["أبنائه", "ابنايه ابناء"],
    ["سيكون", "سيكون يكون"],
    ["به", "به"],
    ["والي", "والي"],
    ["كتاب", "كتاب"],
    ["ألمانيا", "المانيا"],
    ["الذي", "الذي"],
    ["والله", "والله الله"],
    ["G5", "g5"],
    ["", ""],
  ])("gives the keys of %s", (word, keys) => {
    expect(expand(word).join(" ")).toBe(keys);
  });

  it("begins with the fold and repeats nothing, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const keys = expand(text);
        expect(keys[0]).toBe(fold(text));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
