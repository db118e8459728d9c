/** The numbers of `from` at the beginning of `to`, which is given back: for columns that grow. */
export function enlarged<A extends Int32Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
