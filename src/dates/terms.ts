import { TokenTrie } from "../core/trie.ts";
import { DUAL, variants, withAccusative, withEndings } from "../numbers/forms.ts";
import { eachNumberWord } from "../numbers/terms.ts";
import { TENS as NUMBER_TENS } from "../numbers/vocabulary.ts";
import { addWords } from "../text/vocabulary.ts";
import { NOTHING, type Said } from "./said.ts";
import { bitOf, type DateTerm, type Words } from "./term.ts";
import { HOLIDAYS, INDEPENDENCE, OF_INDEPENDENCE } from "./vocabulary/holidays.ts";
import { GLUED_TAILS, GREGORIAN_MONTHS, HIJRI_MONTHS } from "./vocabulary/months.ts";
import { CUES, HEADS } from "./vocabulary/relations.ts";
import { PARTS_OF_DAY, ZONES } from "./vocabulary/times.ts";
import {
  AFTER_NEXT,
  BEFORE_LAST,
  CONSTRUCTS,
  DAY_WORDS,
  FREQUENCIES,
  PLURALS,
  RELATIONS,
  SEASONS,
  TENS,
  THIRDS,
  UNITS,
  WEEKDAYS,
} from "./vocabulary/words.ts";

let vocabulary: TokenTrie<DateTerm> | undefined;

/** Every date and number word, built at the first call. */
export function dateWords(): TokenTrie<DateTerm> {
  if (vocabulary !== undefined) return vocabulary;
  const trie = new TokenTrie<DateTerm>();
  eachNumberWord((words, term) => addWords(trie, words, { ...term, bit: bitOf(term.kind), says: NOTHING }));
  const add: Add = (kind, words, says = NOTHING) => {
    const bit = bitOf(kind) | (kind === "unit" ? bitOf(says.unit!) : 0);
    addWords(trie, words, { kind, bit, says });
  };
  eachRow(HIJRI_MONTHS, "month", (ar, says) => add("month", ar, { ...says, calendar: "hijri" }));
  eachRow(GREGORIAN_MONTHS, "month", (ar, says) => addMonth(add, ar, { ...says, calendar: "gregorian" }));
  const tables: readonly (readonly [kind: string, rows: Words, key: keyof Said])[] = [
    ["weekday", WEEKDAYS, "weekday"],
    ["day-word", DAY_WORDS, "offset"],
    ["third", THIRDS, "mod"],
    ["part", PARTS_OF_DAY, "part"],
    ["zone-name", ZONES, "zone"],
    ["season", SEASONS, "season"],
    ["frequency", FREQUENCIES, "timex"],
    ["holiday", HOLIDAYS as unknown as Words, "id"],
  ];
  for (const [kind, rows, key] of tables) eachRow(rows, key, (ar, says) => add(kind, ar, says));
  for (const [kind, ...others] of CUES) add(kind as string, others.at(-1) as string);
  for (const [kind, ar] of HEADS)
    add(kind as string, kind === "counted" ? withAccusative(ar as string) : (ar as string));
  addUnits(add);
  addRelations(add);
  add("decade", TENS, { decade: 10 });
  for (const [decade, ar] of NUMBER_TENS) addDecade(add, withEndings(ar, "ينيات | ينات"), decade);
  for (const [country, , ar] of INDEPENDENCE)
    for (const opening of variants(OF_INDEPENDENCE))
      add("holiday", `${opening} ${ar}`, { id: `independence-${country}` });
  vocabulary = trie;
  return trie;
}

type Add = (kind: string, words: string, says?: Said) => void;

function eachRow(rows: Words, key: keyof Said, each: (ar: string, says: Said) => void): void {
  for (const [says, ...others] of rows)
    each(others.at(-1) as string, typeof says === "object" ? says : { [key]: says });
}

/** «أكتوبرعام», «نوفمبرالماضي» too: a month with the next word stuck to it. */
function addMonth(add: Add, ar: string, says: Said): void {
  add("month", ar, says);
  for (const [tail, endings] of GLUED_TAILS)
    add("month", withEndings(ar, endings as string), { ...says, weak: false, ...(tail as Said) });
}

function addUnits(add: Add): void {
  eachRow(UNITS, "unit", (ar, says) => {
    add("unit", withAccusative(ar), says);
    add("unit", withEndings(ar, DUAL), { ...says, count: 2 });
  });
  eachRow(PLURALS, "unit", (ar, says) => add("unit", ar, { ...says, plural: true }));
  eachRow(CONSTRUCTS, "unit", (ar, says) => add("unit", ar, { ...says, count: 2, construct: true }));
}

/** «ماضي» in all its forms, and «قبل الماضي». */
function addRelations(add: Add): void {
  eachRow(RELATIONS, "relation", (ar, { relation = 0 }) => {
    const forms = withEndings(ar, " | ة | ين | ان | تين | ات");
    add("relation", forms, { relation });
    if (relation !== 0)
      add("relation", withEndings(relation < 0 ? BEFORE_LAST : AFTER_NEXT, forms), { relation: 2 * relation });
  });
}

/** «ثمانينات», and «ثمانيناته» behind its century. */
function addDecade(add: Add, words: string, decade: number): void {
  add("decade", words, { decade });
  add("its-decade", withEndings(words, "ه | ها"), { decade });
}
