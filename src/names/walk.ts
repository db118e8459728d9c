import { type Form, isStrong } from "./form.ts";
import type { Found } from "./found.ts";
import { CLOSING, isSign, OPENING } from "./phrase.ts";
import { pastLostAnd, stepBySameWords } from "./same-words.ts";
import type { Steps } from "./steps.ts";

/** Fewest words of a name that may have lost its «و»: shorter ones are others' names. */
const WORDS_FOR_LOST_AND = 4;

/**
 * A walk along the words of a text and of the names that begin at token `first`. It follows the very words, and at each
 * of them what else says the same; the longest name counts, the one in the very words where two end together.
 */
export class Walk {
  private readonly steps: Steps;
  private readonly first: number;
  private readonly skip: number;
  /** Letters that are wrong before it begins. */
  private readonly slips: number;
  /** Whether weak forms count too. */
  private readonly weakToo: boolean;

  constructor(steps: Steps, first: number, skip: number, slips: number, weakToo = true) {
    this.steps = steps;
    this.first = first;
    this.skip = skip;
    this.slips = slips;
    this.weakToo = weakToo;
  }

  /** The longest name that goes on from a node, come to at token `at`, past so many words with so many letters wrong. */
  from(node: number, at: number, words: number, distance: number): Found | undefined {
    const { steps, first, skip } = this;
    const { forms } = steps.index.at(node);
    const isName = forms.length > 0 && (this.weakToo || forms.some(isStrong));
    const ends = isName && (distance === this.slips || mayHaveLostAnd(forms));
    const found: Found | undefined = ends ? { first, last: at, skip, forms, distance } : undefined;
    const next = steps.trie.goesOn(node) ? this.nextInName(at) : -1;
    if (next < 0) return found;
    const child = steps.step(node, next);
    let best = child < 0 ? undefined : this.from(child, next, words + 1, distance);
    for (const twin of steps.twinsOf(next)) {
      const other = steps.trie.step(node, twin);
      if (other >= 0) best = longer(best, this.from(other, next, words + 1, distance));
    }
    const mayHaveSlip = child < 0 && steps.fuzzy;
    const same =
      stepBySameWords(steps, node, next) ?? (mayHaveSlip ? pastLostAnd(steps, node, next, words) : undefined);
    if (same !== undefined) best = longer(best, this.from(same.node, same.last, words + 1, distance + same.distance));
    // A word in brackets is a name of its own unless it parts another's name.
    if (best !== undefined && found !== undefined && next > at + 2 && sharesRecord(found, best)) return found;
    return best ?? found;
  }

  /** The token after `at` in a name that goes on, past a word in brackets too: «تنظيم الدولة (داعش) في الساحل». */
  private nextInName(at: number): number {
    const { steps } = this;
    const { stream } = steps;
    const next = steps.next(at);
    if (next >= 0 || at + 4 >= stream.length || !isSign(stream, at + 1, OPENING)) return next;
    return isSign(stream, at + 3, CLOSING) && steps.isWord(at + 4) ? at + 4 : -1;
  }
}

const sharesRecord = (a: Found, b: Found): boolean =>
  a.forms.some(({ record }) => b.forms.some((form) => form.record === record));

/** The one that ends later, the first one if both end at the same token. */
const longer = (a: Found | undefined, b: Found | undefined): Found | undefined =>
  a === undefined || (b !== undefined && b.last > a.last) ? b : a;

const mayHaveLostAnd = (forms: readonly Form[]): boolean => forms.every((form) => form.words >= WORDS_FOR_LOST_AND);
