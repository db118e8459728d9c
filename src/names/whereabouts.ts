import type { PlaceKind } from "../core/records.ts";
import type { TokenStream } from "../text/stream.ts";

/** Small settlements and divisions: the press says «منطقة» of a town and «مدينة» of a district; a city is called one. */
const INHABITED: ReadonlySet<string> = new Set<PlaceKind>([
  "region",
  "department",
  "commune",
  "town",
  "village",
  "quarter",
]);
/** Whether a record of that kind is one of them. */
export const isInhabited = (kind: string): boolean => INHABITED.has(kind);

/** Folded words before a place: «في», «قرب», «شمال». */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "في | الي | من | قرب | بين | نحو | باتجاه | صوب | عند | شمال | جنوب | شرق | غرب | وسط | شمالي | جنوبي | شرقي | غربي | محيط | ضواحي | مدخل | داخل | علي | مهاجمه | هاجموا | هاجم | استهدف | استهدفت".split(
    " | ",
  ),
);

/** Folded verbs whose subject follows and is a person. */
const SAYS: ReadonlySet<string> = new Set(
  "قال | اكد | اعلن | اضاف | اوضح | صرح | اتهم | دعا | شدد | حذر | نفي | كشف | ذكر | اشار | راي | اعتبر | تعهد | هدد | طالب".split(
    " | ",
  ),
);

const AND = /^\u0648(?=..)/;

/** The key of the word before token `i`, without «و»; empty where there is none. */
const wordBefore = (i: number, stream: TokenStream): string => (i > 0 ? stream.key(i - 1).replace(AND, "") : "");

/** Whether token `i` stands behind a word that places stand behind. */
export const standsWherePlacesDo = (i: number, stream: TokenStream): boolean => PREPOSITIONS.has(wordBefore(i, stream));

/** Whether token `i` stands behind a verb of speech: «قال», «أكد». */
export const standsWhereSpeakersDo = (i: number, stream: TokenStream): boolean => SAYS.has(wordBefore(i, stream));
