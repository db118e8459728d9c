import { GAP, PAD, type Source } from "./source.ts";

/**
 * What the model looks at when it chooses what a symbol becomes. Each context is hashed to a number; its weight for
 * choice k stands k slots further on in the one table of weights, so contexts share slots where they collide.
 */

/** Where a name is from and what it is; numbers, because they go into hashes. */
export interface Habit {
  /** Country and the group that spells like it, from `countryCode`. */
  readonly country: number;
  /** 0 English, 1 French. */
  readonly style: number;
  /** 0 place, 1 person. */
  readonly kind: number;
  /** Whether a word of the same name stands before and after this one. */
  readonly before: number;
  readonly after: number;
}

const COUNTRIES: readonly string[] = "XX BF ML MR NE SD SN TD DZ MA TN LY EG NG CM".split(" ");
/** Countries whose names are spelt alike; every other country is in group 0. */
const GROUPS: readonly string[] = [
  "",
  "BF ML NE SN CM CI GN BJ TG FR",
  "MR",
  "TD CF",
  "SD SS EG",
  "LY",
  "DZ MA TN",
  "NG GH",
];

/** A country (ISO 3166-1 alpha-2) as a number for a habit; 0 where it is unknown. */
export function countryCode(country: string | undefined): number {
  if (country === undefined || country.length !== 2) return 0;
  const group = GROUPS.findIndex((members) => members.includes(country));
  return (Math.max(0, COUNTRIES.indexOf(country)) << 4) | Math.max(0, group);
}

/** Most contexts that a step can have. */
export const FIXED_CONTEXTS = 28;
export const WRITTEN_CONTEXTS = 11;
/** Sizes of the runs of written letters that are judged whatever the symbol is. */
export const RUNS = 4;

const join = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const seal = (hash: number, context: number): number => {
  const mixed = Math.imul(join(hash, context * 0x1f1f), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};

/** Salts keep a letter on the left apart from the same letter on the right. */
const LEFT1 = 0x40;
const RIGHT2 = 0x80;
const LEFT2 = 0x100;
const RIGHT3 = 0x200;
const LEFT3 = 0x400;
const GROUP = 0x2000;

const hereOf = (source: Source, step: number): number =>
  (source.symbols[step] === GAP ? 64 : 0) | source.letters[source.places[step]!]!;

/** Writes the hashes of the contexts that the source alone gives; returns how many. */
export function fixedContexts(source: Source, step: number, habit: Habit, out: Int32Array): number {
  const { classes, length } = source;
  const i = source.places[step]!;
  const here = join(0x1234567, hereOf(source, step));
  const right = join(here, classes[i + 1]!);
  const left = join(here, classes[i - 1]! + LEFT1);
  const both = join(right, classes[i - 1]! + LEFT1);
  const right2 = join(right, classes[i + 2]! + RIGHT2);
  const left2 = join(left, classes[i - 2]! + LEFT2);
  const right3 = join(right2, classes[i + 3]! + RIGHT3);
  const left3 = join(left2, classes[i - 3]! + LEFT3);
  const bothRight2 = join(both, classes[i + 2]! + RIGHT2);
  const bothLeft2 = join(both, classes[i - 2]! + LEFT2);
  const five = join(bothRight2, classes[i - 2]! + LEFT2);
  let n = 0;
  out[n++] = seal(here, 1);
  out[n++] = seal(right, 2);
  out[n++] = seal(left, 3);
  out[n++] = seal(both, 4);
  out[n++] = seal(right2, 5);
  out[n++] = seal(left2, 6);
  out[n++] = seal(bothRight2, 7);
  out[n++] = seal(bothLeft2, 8);
  out[n++] = seal(five, 9);
  out[n++] = seal(right3, 10);
  out[n++] = seal(left3, 11);
  out[n++] = seal(join(bothRight2, classes[i + 3]! + RIGHT3), 12);
  out[n++] = seal(join(bothLeft2, classes[i - 3]! + LEFT3), 13);
  out[n++] = seal(join(right3, classes[i + 4]!), 16);
  out[n++] = seal(join(left3, classes[i - 4]!), 17);

  const { country, style, kind } = habit;
  const group = GROUP + (country & 15) * 2 + style;
  out[n++] = seal(join(here, country * 2 + style), 18);
  out[n++] = seal(join(here, group), 19);
  out[n++] = seal(join(right, group), 20);
  out[n++] = seal(join(left, group), 21);
  out[n++] = seal(join(both, group), 22);
  out[n++] = seal(join(here, kind * 2 + style), 23);
  out[n++] = seal(join(both, kind), 24);

  const native = source.native ? 1 : 0;
  const toStart = Math.min(i - PAD, 2);
  const toEnd = Math.min(length - (i - PAD) - 1, 3);
  out[n++] = seal(join(here, (toEnd << 4) | (toStart << 2) | (habit.before << 1) | habit.after), 25);
  out[n++] = seal(join(here, (Math.min(length, 8) << 1) | native), 26);
  out[n++] = seal(join(both, (kind << 1) | native), 27);

  const last = PAD + length - 1;
  const ending = (classes[last]! << 6) | classes[last - 1]!;
  out[n++] = seal(join(here, ending), 28);
  out[n++] = seal(join(here, (ending << 6) | classes[last - 2]!), 29);
  out[n++] = seal(join(here, (classes[PAD]! << 6) | classes[PAD + 1]!), 30);
  return n;
}

/** What is already written is known by its last four letters, six bits each. */
const TAIL1 = 0x3f;
const TAIL2 = 0xfff;
const TAIL3 = 0x3ffff;

/** Adds the hashes of the contexts that what is already written gives, from `out[n]` on; returns how many there are. */
export function writtenContexts(
  source: Source,
  step: number,
  habit: Habit,
  tail: number,
  out: Int32Array,
  from: number,
): number {
  const { classes } = source;
  const i = source.places[step]!;
  const here = join(0x7654321, hereOf(source, step));
  const right = join(here, classes[i + 1]!);
  const right2 = join(right, classes[i + 2]! + RIGHT2);
  let n = from;
  out[n++] = seal(join(here, tail & TAIL1), 33);
  out[n++] = seal(join(here, tail & TAIL2), 34);
  out[n++] = seal(join(here, tail & TAIL3), 35);
  out[n++] = seal(join(here, tail), 36);
  out[n++] = seal(join(right, tail & TAIL1), 37);
  out[n++] = seal(join(right, tail & TAIL2), 38);
  out[n++] = seal(join(right, tail & TAIL3), 39);
  out[n++] = seal(join(right2, tail & TAIL1), 40);
  out[n++] = seal(join(right2, tail & TAIL2), 41);
  out[n++] = seal(join(right2, tail & TAIL3), 42);
  out[n++] = seal(join(join(here, GROUP + (habit.country & 15) * 2 + habit.style), tail & TAIL2), 45);
  return n;
}

const TAILS: readonly number[] = [0, TAIL1, TAIL2, TAIL3, 0xffffff];

/** The hash of the last `size` written letters; to it, `chunkHash` of a choice is added. */
export function runContext(tail: number, size: number): number {
  return seal(join(0x5555, tail & TAILS[size]!), 48 + size);
}

/** Tells the written chunks apart, whatever symbol they come from. */
export const chunkHash = (chunk: number): number => Math.imul(chunk, 0x9e3779b1);

/** The tail after one more letter. */
export const tailAfter = (tail: number, letter: number): number => ((tail << 6) | letter) & 0xffffff;

/** The hash of all that is written after one more letter. */
export const wholeAfter = (whole: number, letter: number): number => join(whole, letter);
