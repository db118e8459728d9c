import { type Ref, shallowRef, watch } from "vue";

/** The answer to the latest question; `first` until one is asked. Answers that come late are dropped. */
export function useAnswer<T>(
  questions: () => readonly unknown[],
  ask: () => Promise<T> | undefined,
  first: T | undefined,
): Ref<T | undefined> {
  const answer = shallowRef<T | undefined>(first);
  let count = 0;
  watch(
    questions,
    async () => {
      const own = ++count;
      const value = await ask()?.catch(() => undefined);
      if (own === count) answer.value = value ?? first;
    },
    { immediate: true },
  );
  return answer;
}
