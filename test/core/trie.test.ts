import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROOT, TokenTrie } from "../../src/core/trie.ts";
import { WordIndex } from "../../src/core/word-index.ts";

const codeUnits = (word: string): Uint16Array => {
  const out = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) out[i] = word.charCodeAt(i);
  return out;
};

describe("WordIndex", () => {
  it("numbers words from 0 and finds them again", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 200 }), (words) => {
        const index = new WordIndex();
        const ids = words.map((word) => index.add(word));
        const distinct = [...new Set(words)];
        expect(index.size).toBe(distinct.length);
        for (const [i, word] of words.entries()) {
          expect(index.add(word)).toBe(ids[i]);
          expect(index.find(codeUnits(word), 0, word.length)).toBe(ids[i]);
          expect(index.word(ids[i]!)).toBe(word);
        }
      }),
    );
  });

  it("finds a word whose first letter stands elsewhere", () => {
    const index = new WordIndex();
    const id = index.add("abc");
    expect(index.find(codeUnits("xbcx"), 1, 3, 0x61)).toBe(id);
    expect(index.find(codeUnits("xbcx"), 1, 3)).toBe(-1);
    expect(index.find(codeUnits("xbcx"), 1, 4, 0x61)).toBe(-1);
  });
});

describe("TokenTrie", () => {
  const walk = <T>(trie: TokenTrie<T>, sequence: readonly string[]): readonly T[] => {
    let node = ROOT;
    for (const word of sequence) {
      node = trie.step(node, trie.words.find(codeUnits(word), 0, word.length));
      if (node < 0) return [];
    }
    return trie.values(node);
  };

  it("gives back what was added behind each sequence, and nothing else", () => {
    const sequence = fc.array(fc.constantFrom("a", "b", "c", "aa", "ab"), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 300 }), sequence, (sequences, other) => {
        const trie = new TokenTrie<number>();
        for (const [i, words] of sequences.entries()) trie.add(words, i);
        const expected = (words: readonly string[]): number[] =>
          sequences.flatMap((added, i) => (added.join(" ") === words.join(" ") ? [i] : []));
        for (const words of [...sequences, other]) expect(walk(trie, words)).toEqual(expected(words));
      }),
    );
  });

  it("says which words lead on from a node", () => {
    const trie = new TokenTrie<number>();
    const words = (first: string): string[] => {
      const node = trie.step(ROOT, trie.words.find(codeUnits(first), 0, first.length));
      return Array.from(trie.wordsBehind(node), (word) => trie.words.word(word)).sort();
    };
    trie.add(["a", "b"], 1);
    trie.add(["a", "c", "d"], 2);
    trie.add(["b"], 3);
    expect(words("a")).toEqual(["b", "c"]);
    expect(words("b")).toEqual([]);
    trie.add(["b", "a"], 4);
    expect(words("b")).toEqual(["a"]);
  });

  it("takes no value for an empty sequence", () => {
    const trie = new TokenTrie<number>();
    trie.add([], 1);
    expect(trie.values(ROOT)).toEqual([]);
    expect(trie.step(ROOT, -1)).toBe(-1);
  });
});
