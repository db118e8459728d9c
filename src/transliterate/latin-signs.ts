/** A digit or a punctuation mark of Arabic as Latin writes it; any other code unit is its own. */
export function latinSign(code: number): number {
  if (code < 0x60c || code > 0x6f9) return code;
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 0x30;
  if (code >= 0x6f0) return code - 0x6f0 + 0x30;
  return PUNCTUATION.get(code) ?? code;
}

/** Comma, semicolon, question mark, percent sign, decimal and thousands separator, full stop. */
const PUNCTUATION: ReadonlyMap<number, number> = new Map([
  [0x60c, 0x2c],
  [0x61b, 0x3b],
  [0x61f, 0x3f],
  [0x66a, 0x25],
  [0x66b, 0x2e],
  [0x66c, 0x2c],
  [0x6d4, 0x2e],
]);
