import { defineLoader } from "vitepress";
import { defaultGazetteer } from "../../src/index.ts";
import { ENCODINGS, ROMANIZATIONS, schemeRows } from "./playground/latin.ts";

/** Names in every scheme, worked out while the site is built. */
export interface Comparison {
  readonly schemes: readonly string[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly Row[] }[];
}

export interface Row {
  readonly arabic: string;
  /** What newspapers print, where it is a name of the tables. */
  readonly press: string;
  readonly latin: readonly string[];
}

declare const data: Comparison;

export { data };

const PLACES: readonly string[] = [
  "ml/timbuktu",
  "td/ndjamena",
  "sd/el-fasher",
  "bf/ouagadougou",
  "ne/agadez",
  "mr/nouakchott",
];

// biome-ignore format: one Arabic string a line
const VOWELED: readonly string[] = [
  "السَّنَة الجَدِيدَة",
  "مَكَّة المُكَرَّمَة",
  "عَبْد الرَّحْمٰن",
  "مُؤْتَمَر القُضَاة",
];

export default defineLoader({
  load(): Comparison {
    return {
      schemes: [...ROMANIZATIONS, ...ENCODINGS],
      groups: [
        { title: "With their vowels written", rows: VOWELED.map((arabic) => row(arabic, "")) },
        { title: "As newspapers write them, without vowels", rows: PLACES.map(placeRow) },
      ],
    };
  },
});

function placeRow(id: string): Row {
  const record = defaultGazetteer().get(id);
  if (record === undefined) throw new RangeError(`no record "${id}"`);
  return row(record.ar[0]!, record.en);
}

function row(arabic: string, press: string): Row {
  const rows = schemeRows(arabic).filter(({ scheme }) => scheme !== "slug");
  return { arabic, press, latin: rows.map(({ text }) => text) };
}
