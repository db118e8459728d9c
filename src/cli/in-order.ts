/**
 * Does work on every item, up to `width` at once, and gives the results in the order of the items. No more than one
 * item is read ahead, and a result that is due is given although no further item has come yet.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined = iterator.next();
  try {
    while (next !== undefined || pending.length > 0) {
      const wanted = pending.length < width ? next : undefined;
      const first = await Promise.race([
        ...(pending.length > 0 ? [pending[0]!.then((result) => ({ result }))] : []),
        ...(wanted === undefined ? [] : [wanted.then((item) => ({ item }))]),
      ]);
      if ("result" in first) {
        pending.shift();
        yield first.result;
      } else if (first.item.done === true) next = undefined;
      else {
        pending.push(quiet(work(first.item.value)));
        next = quiet(iterator.next());
      }
    }
  } finally {
    // Not waited for: it may be reading from somebody who says nothing more.
    quiet(Promise.resolve(iterator.return?.()));
  }
}

/** A failure is met when the result is due, not before. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
