import { stringOf } from "./encoding.ts";

/** Code units being written: a growing buffer, cheaper than gluing strings letter by letter. */
export class Output {
  private units: Uint16Array;
  length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity + 64);
  }

  put(text: string): void {
    const end = this.length + text.length;
    if (end > this.units.length) this.grow(end);
    for (let i = 0; i < text.length; i++) this.units[this.length + i] = text.charCodeAt(i);
    this.length = end;
  }

  putUnit(unit: number): void {
    if (this.length === this.units.length) this.grow(this.length + 1);
    this.units[this.length++] = unit;
  }

  /** The last unit, 0 when there is none. */
  last(): number {
    return this.length === 0 ? 0 : this.units[this.length - 1]!;
  }

  /** Makes the first letter from `from` on a capital: signs for hamza and ain have none and are passed over. */
  capitalize(from: number): void {
    for (let i = from; i < this.length; i++) {
      const small = this.units[i]!;
      if (small >= 0x2b0 && !(small >= 0x1e00 && small < 0x2000)) continue;
      const capital = capitalOf(small);
      if (capital.charCodeAt(0) === small) continue;
      if (capital.length > 1) this.insert(i, capital.charCodeAt(1));
      this.units[i] = capital.charCodeAt(0);
      return;
    }
  }

  /** Puts a unit behind the one at `at`. */
  private insert(at: number, unit: number): void {
    this.putUnit(0);
    this.units.copyWithin(at + 2, at + 1, this.length - 1);
    this.units[at + 1] = unit;
  }

  toString(): string {
    return stringOf(this.units, this.length);
  }

  private grow(least: number): void {
    const units = new Uint16Array(Math.max(least, this.units.length * 2));
    units.set(this.units.subarray(0, this.length));
    this.units = units;
  }
}

/** The capital of a Latin letter; that of \u1e96 (h with a line below) is two code units. */
function capitalOf(unit: number): string {
  return CAPITALS[unit - 97] ?? String.fromCharCode(unit).toUpperCase();
}

const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
