import { useData } from "vitepress";
import { computed } from "vue";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";
import { fr } from "./fr.ts";

const LANGUAGES: Readonly<Record<string, Messages>> = { en, fr, ar };

/** A message of the page's language, with values put in. */
export type Say = (key: keyof Messages, ...values: readonly (string | number)[]) => string;

export function useMessages(): { say: Say; lang: () => string } {
  const { lang } = useData();
  const messages = computed(() => LANGUAGES[lang.value] ?? en);
  const numbers = computed(() => new Intl.NumberFormat(lang.value === "ar" ? "ar-u-nu-latn" : lang.value));
  const shown = (value: string | number | undefined): string =>
    typeof value === "number" ? numbers.value.format(value) : (value ?? "");
  return {
    say: (key, ...values) => messages.value[key].replace(/\{(\d)\}/g, (_, i) => shown(values[Number(i)])),
    lang: () => lang.value,
  };
}
