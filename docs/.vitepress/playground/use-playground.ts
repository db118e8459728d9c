import { computed, type InjectionKey, inject, onBeforeUnmount, onMounted, ref, shallowRef, watch } from "vue";
import { Reader } from "./reader.ts";
import { data as sample } from "./sample.data.ts";
import { fromFragment } from "./share.ts";
import type { Found, Group, ReadOptions, View } from "./types.ts";

/** Time without a key before a text is read again, in milliseconds. */
const PAUSE = 120;

/** Files beyond this are for the command. */
const LARGEST_FILE = 2_000_000;

/** The state of the page: the text, how it is read, what was found, what is chosen. */
export function usePlayground() {
  const reader = new Reader();
  const text = ref(sample.view.text);
  const reference = ref(sample.view.options.reference ?? "");
  const prefer = ref<"past" | "future">("past");
  const view = shallowRef<View>(sample.view);
  const chosen = ref<number | undefined>();
  const hidden = ref<ReadonlySet<Group>>(new Set());
  const place = ref(0);
  const busy = ref<"" | "loading" | "reading">("");
  const failure = ref("");

  const options = computed<ReadOptions>(() => ({
    ...(reference.value === "" ? {} : { reference: reference.value }),
    prefer: prefer.value,
  }));
  const sentence = computed(() => sentenceAt(view.value, place.value));
  const mention = computed<Found | undefined>(() =>
    chosen.value === undefined ? undefined : view.value.found[chosen.value],
  );

  let pending: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;

  /** Reads the text now; what comes while it is read is read after it, once. */
  async function read(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    busy.value = reader.started ? "reading" : "loading";
    try {
      const next = await reader.ask("read", text.value, { ...options.value });
      chosen.value = sameMention(mention.value, next);
      view.value = next;
      failure.value = "";
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
    running = false;
    busy.value = "";
    if (again) {
      again = false;
      await read();
    }
  }

  function readSoon(): void {
    clearTimeout(pending);
    pending = setTimeout(read, PAUSE);
  }

  /** Fetches the library at the first sign that somebody wants to use the page, not before. */
  function wake(): void {
    if (!reader.started) void read();
  }

  /** Puts another text in, read from another day perhaps. */
  function replace(newText: string, newReference?: string): void {
    chosen.value = undefined;
    place.value = 0;
    if (newReference !== undefined) reference.value = newReference;
    // A text field has one kind of line end, and offsets count it so.
    text.value = newText.replace(/\r\n?/g, "\n");
  }

  /** Resolves when the view is that of the text as it stands. */
  async function settled(): Promise<void> {
    clearTimeout(pending);
    await read();
    while (running) await new Promise((done) => setTimeout(done, 20));
  }

  /** Puts the text of a file in; false where it is too large. */
  async function takeFile(file: File): Promise<boolean> {
    if (file.size > LARGEST_FILE) return false;
    replace(await file.text());
    return true;
  }

  function choose(index: number | undefined): void {
    chosen.value = index;
    const found = index === undefined ? undefined : view.value.found[index];
    if (found !== undefined) place.value = found.start;
  }

  async function takeFragment(): Promise<void> {
    const shared = await fromFragment(location.hash);
    if (shared === undefined) return;
    prefer.value = shared.prefer ?? "past";
    replace(shared.text, shared.reference ?? "");
  }

  watch([text, reference, prefer], readSoon);
  onMounted(() => {
    void takeFragment();
    addEventListener("hashchange", takeFragment);
  });
  onBeforeUnmount(() => {
    removeEventListener("hashchange", takeFragment);
    clearTimeout(pending);
    reader.stop();
  });

  return {
    ...{ reader, text, reference, prefer, options, view, chosen, mention, hidden, place, sentence, busy, failure },
    ...{ wake, replace, settled, takeFile, choose },
  };
}

export type Playground = ReturnType<typeof usePlayground>;

export const playgroundKey: InjectionKey<Playground> = Symbol("playground");

/** The state, for a component below the one that made it. */
export function usePlaygroundHere(): Playground {
  const playground = inject(playgroundKey);
  if (playground === undefined) throw new Error("stands outside the playground");
  return playground;
}

/** The first sentence of the sample, of which everything was worked out while the site was built. */
export const firstSentence: string = sample.view.text.slice(
  sample.view.sentences[0]?.start,
  sample.view.sentences[0]?.end,
);

/** Number of the sentence that holds a place of the text, or of the last one before it. */
function sentenceAt({ sentences }: View, place: number): number {
  const after = sentences.findIndex(({ start }) => start > place);
  return Math.max(0, (after === -1 ? sentences.length : after) - 1);
}

/** The mention of the new view that stands where the chosen one stood. */
function sameMention(old: Found | undefined, { found }: View): number | undefined {
  if (old === undefined) return undefined;
  const index = found.findIndex(({ start, group }) => start === old.start && group === old.group);
  return index === -1 ? undefined : index;
}
