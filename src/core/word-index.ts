import { enlarged } from "./enlarged.ts";

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Folds one code unit into a running hash (FNV-1a over code units). */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/**
 * Numbers distinct words from 0 on and finds them again in a buffer of code units, without making a string.
 *
 * Memory: the words stand end to end in one pool; an open-addressed table of numbers, never more than half full,
 * leads from the hash to the word.
 */
export class WordIndex {
  /** How many words it holds. */
  size = 0;
  private slots: Int32Array;
  private hashes: Int32Array;
  /** Word `id` is the code units `[starts[id], starts[id + 1])` of `pool`; for loops that read many words. */
  starts: Int32Array;
  pool: Uint16Array;

  /** With room for so many words at first. */
  constructor(size = 64) {
    let room = 64;
    while (room < size) room *= 2;
    this.slots = new Int32Array(2 * room).fill(-1);
    this.hashes = new Int32Array(room);
    this.starts = new Int32Array(room + 1);
    this.pool = new Uint16Array(8 * room);
  }

  /** The number of a word, given it now if it has none. */
  add(word: string): number {
    return this.addUnits(codeUnits(word), 0, word.length);
  }

  /** The same for the word `[from, to)` of `units`. */
  addUnits(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to, 0);
    const known = this.lookUp(hash, units, from, to, 0);
    return known < 0 ? this.append(hash, units, from, to) : known;
  }

  /**
   * The number of the word `[from, to)` of `units`, or -1; with `before` that code unit stands in front of it, or the two
   * that are its high and its low half.
   */
  find(units: Uint16Array, from: number, to: number, before = 0): number {
    return this.lookUp(hashOf(units, from, to, before), units, from, to, before);
  }

  private lookUp(hash: number, units: Uint16Array, from: number, to: number, before: number): number {
    const mask = this.slots.length - 1;
    for (let slot = finish(hash) & mask; this.slots[slot] !== -1; slot = (slot + 1) & mask) {
      const id = this.slots[slot]!;
      if (this.hashes[id] === hash && this.equals(id, units, from, to, before)) return id;
    }
    return -1;
  }

  /** The word numbered `id`. */
  word(id: number): string {
    const end = this.starts[id + 1]!;
    let out = "";
    for (let at = this.starts[id]!; at < end; at += 4096) {
      out += String.fromCharCode.apply(null, this.pool.subarray(at, Math.min(end, at + 4096)) as unknown as number[]);
    }
    return out;
  }

  /** How many code units a word has. */
  length(id: number): number {
    return this.starts[id + 1]! - this.starts[id]!;
  }

  private equals(id: number, units: Uint16Array, from: number, to: number, before: number): boolean {
    let at = this.starts[id]!;
    const size = this.starts[id + 1]! - at;
    if (size !== to - from + (before === 0 ? 0 : before > 0xffff ? 2 : 1)) return false;
    if (before > 0xffff && this.pool[at++] !== before >>> 16) return false;
    if (before !== 0 && this.pool[at++] !== (before & 0xffff)) return false;
    for (let i = from; i < to; i++) if (this.pool[at++] !== units[i]) return false;
    return true;
  }

  private append(hash: number, units: Uint16Array, from: number, to: number): number {
    const id = this.size++;
    const start = this.starts[id]!;
    this.reserve(start + to - from);
    for (let i = from; i < to; i++) this.pool[start + i - from] = units[i]!;
    this.hashes[id] = hash;
    this.starts[id + 1] = start + to - from;
    this.place(id, hash);
    return id;
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = finish(hash) & mask;
    while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  /** Room for one more word that ends at `poolSize`. */
  private reserve(poolSize: number): void {
    while (poolSize > this.pool.length) this.pool = enlarged(this.pool, new Uint16Array(this.pool.length * 2));
    if (this.size < this.hashes.length) return;
    this.hashes = enlarged(this.hashes, new Int32Array(this.hashes.length * 2));
    this.starts = enlarged(this.starts, new Int32Array(this.hashes.length + 1));
    this.slots = new Int32Array(this.hashes.length * 2).fill(-1);
    for (let id = 0; id < this.size - 1; id++) this.place(id, this.hashes[id]!);
  }
}

function hashOf(units: Uint16Array, from: number, to: number, before: number): number {
  let hash = before > 0xffff ? mix(SEED, before >>> 16) : SEED;
  if (before !== 0) hash = mix(hash, before & 0xffff);
  for (let i = from; i < to; i++) hash = mix(hash, units[i]!);
  return hash;
}

const finish = (hash: number): number => hash ^ (hash >>> 15);

function codeUnits(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
  return units;
}
