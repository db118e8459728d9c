import type { Romanization } from "../romanization.ts";
import { digraphs } from "./consonants.ts";

/**
 * Letters that every keyboard has, in the English habit: the Latin of `slug`. No standard; the consonants are those that
 * BGN/PCGN, ALA-LC and IJMES share, without marks, and hamza and ain are not written.
 */
export const plain: Romanization = {
  kind: "reading",
  letters: /* @__PURE__ */ digraphs({ hamza: "", hah: "h", sad: "s", dad: "d", tah: "t", zah: "z", ain: "" }),
  short: { a: "a", i: "i", u: "u" },
  long: { a: "a", i: "i", u: "u" },
  alefMaksura: "a",
  tehMarbuta: { pause: "", construct: "t", pauseAfterLong: "t" },
  doubledGlide: "long",
  final: { iyy: "i", uww: "uw" },
  doubledDigraph: "single",
  separator: "",
  endings: "dropped",
  article: { joint: "-", vowel: "a", sun: "kept", afterParticle: "full", afterLi: "lil", afterVowel: "full" },
  capitals: "none",
  articleCapital: false,
  bareAin: "a",
  abdAllah: "joined",
};
