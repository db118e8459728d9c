import fc from "fast-check";
import { expect, it } from "vitest";
import { Memory } from "../../src/core/memory.ts";

it("knows what was set last for a key, or that it does not know", () => {
  const step = fc.tuple(fc.nat(5000), fc.option(fc.integer()));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000 }), (steps) => {
      const memory = new Memory<number>();
      const all = new Map<number, number | null>();
      for (const [key, value] of steps) {
        memory.set(key, value);
        all.set(key, value);
        expect(memory.get(key)).toBe(value);
      }
      for (const [key, value] of all) expect([value, undefined]).toContain(memory.get(key));
    }),
  );
});
