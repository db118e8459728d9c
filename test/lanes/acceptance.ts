/**
 * The acceptance program: the same plain ECMAScript in every engine, over the packed tarball. It uses nothing of a host,
 * so that it also runs where there is no console and no Intl.
 */
type Sankore = typeof import("../../src/index.ts");

export interface Accepted {
  readonly passed: number;
  /** What was wrong, in words; empty where all is well. */
  readonly failures: readonly string[];
  /** Of everything found in the texts: the same in every engine. */
  readonly digest: string;
}

const NEWS: string =
  "وصل أسيمي غويتا إلى تمبكتو أمس، وقتل ثلاثة جنود في بوركينا فاسو يوم 17 أغسطس 2023. وقال الجيش المالي: «لا تعليق».";
const MALI = "من مالي";
const TIMBUKTU = "تمبكتو";
const VOWELLED = "\u0623\u064e\u063a\u0652\u0640\u0633\u0652\u0637\u064f\u0633";
const AUGUST = "أغسطس";
const FOLDED_AUGUST = "اغسطس";
const WITH_THE_ARMY = "وبالجيش";
const LAST_THURSDAY = "يوم الخميس الماضي";
const TWENTY_THREE_THOUSAND = "ثلاثة وعشرون ألفا";
const ABDEL_AZIZ = "محمد ولد عبد العزيز";

/** Runs every check; never throws. */
export function acceptance(sankore: Sankore): Accepted {
  const failures: string[] = [];
  let passed = 0;
  const check = (title: string, expected: unknown, found: () => unknown): void => {
    let got: string;
    try {
      got = JSON.stringify(found());
    } catch (error) {
      got = `throws ${String(error)}`;
    }
    if (got === JSON.stringify(expected)) passed++;
    else failures.push(`${title}: ${got}, not ${JSON.stringify(expected)}`);
  };

  const ids = (text: string): (string | undefined)[] =>
    sankore.findNames(text).map(({ candidates }) => candidates[0]?.id);
  const reference = "2023-08-20";

  check("fold", FOLDED_AUGUST, () => sankore.fold(VOWELLED));
  check("normalize", [FOLDED_AUGUST, AUGUST], () => [
    sankore.normalize(AUGUST, "search"),
    sankore.normalize(VOWELLED, { marks: "remove", tatweel: "remove" }),
  ]);
  check("offsets of a normalized text", AUGUST.length, () => {
    const normalizer = sankore.createNormalizer("search");
    return normalizer.withOffsets(AUGUST).toOriginal(FOLDED_AUGUST.length);
  });
  check("tokenize", ["word", "punctuation", "number"], () => sankore.tokenize("abc: 12,5%").map(({ kind }) => kind));
  check("sentences", 2, () => sankore.sentences(NEWS).length);
  check("segment", 2, () => sankore.segment(WITH_THE_ARMY).proclitics.length);
  check("expand", true, () => sankore.expand(WITH_THE_ARMY).length > 1);
  check("parseNumber", 23_000, () => sankore.parseNumber(TWENTY_THREE_THOUSAND));
  check("parseDate", "2023-08-17", () => sankore.parseDate(LAST_THURSDAY, { reference })?.timex);
  check("parseDate without a reference", "XXXX-WXX-4", () => sankore.parseDate(LAST_THURSDAY)?.timex);
  check("toHijri and fromHijri", "2023-08-17", () => sankore.fromHijri(sankore.toHijri("2023-08-17")));
  check("findNames", ["ml/assimi-goita", "ml/timbuktu", "world/bf", "ml/armed-forces"], () => ids(NEWS));
  check("lookupName", "ml/timbuktu", () => sankore.lookupName("Tombouctou")[0]?.record.id);
  check("romanizeName by the tables", "Tombouctou", () => sankore.romanizeName(TIMBUKTU, { style: "french" }).text);
  check("romanizeName by the models", true, () => /^Mohamed /.test(sankore.romanizeName(ABDEL_AZIZ).text));
  check("arabizeName", true, () => sankore.arabizeName("Mohamed").length > 0);
  check("transliterate", "tmbktw", () => sankore.transliterate(TIMBUKTU, { scheme: "buckwalter" }));
  check("toArabic", TIMBUKTU, () => sankore.toArabic("tmbktw", { scheme: "buckwalter" }));
  check("toGeoJSON", "Mali", () => sankore.toGeoJSON(sankore.analyze(MALI)).features[0]?.properties.name);
  check("toCsv", 3, () => sankore.toCsv(sankore.analyze(MALI)).split("\r\n").length);
  check("toHtml", true, () => /<mark class="name" data-kind="country"/.test(sankore.toHtml(sankore.analyze(MALI))));
  check("toTimex3", true, () => /value="2023-08-17"/.test(sankore.toTimex3(sankore.analyze("17/08/2023"))));
  check("toStandoff", true, () => /^T1\tGPE 3 7\t/.test(sankore.toStandoff(sankore.analyze(MALI))));
  check("a wrong option is named", true, () => {
    try {
      sankore.parseDates("", { reference: "yesterday" });
      return false;
    } catch (error) {
      return error instanceof RangeError && /yesterday/.test(error.message);
    }
  });
  check("no code unit makes it throw", 0x400, () => everyCodeUnit(sankore));
  return { passed, failures, digest: digestOf(sankore, reference) };
}

/** Where the engine has web streams: text in odd pieces goes in, an analysis for each line comes out. */
export async function streamed(sankore: Sankore): Promise<readonly string[]> {
  const text = `${MALI}\n\n${TIMBUKTU}\r\n${NEWS}`;
  const pieces = new ReadableStream<string>({
    start(controller) {
      for (let at = 0; at < text.length; at += 5) controller.enqueue(text.slice(at, at + 5));
      controller.close();
    },
  });
  const lines: string[] = [];
  const reader = pieces.pipeThrough(sankore.analyzeStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) lines.push(next.value.text);
  const expected = text.split(/\r?\n/);
  return JSON.stringify(lines) === JSON.stringify(expected) ? [] : [`analyzeStream: ${lines.length} lines`];
}

/** Analyses every UTF-16 code unit, 64 in a text, lone surrogates and controls among them. */
function everyCodeUnit(sankore: Sankore): number {
  let texts = 0;
  for (let first = 0; first < 0x10000; first += 64) {
    const codes = Array.from({ length: 64 }, (_, i) => first + i);
    const analysis = sankore.analyze(String.fromCharCode(...codes));
    if (analysis.text.length === 64) texts++;
  }
  return texts;
}

/** FNV-1a over the code units of what is found. */
function digestOf(sankore: Sankore, reference: string): string {
  const found = [NEWS, MALI, VOWELLED, LAST_THURSDAY, TWENTY_THREE_THOUSAND, ABDEL_AZIZ].map((text) => [
    sankore.analyze(text, { reference }),
    sankore.parseNumbers(text),
    sankore.transliterate(text, { scheme: "un-2017" }),
    sankore.romanizeName(text).text,
    sankore.slug(text),
    sankore.lookupName(text).map(({ record }) => record.id),
  ]);
  let hash = 0x811c9dc5;
  const json = JSON.stringify(found);
  for (let i = 0; i < json.length; i++) hash = Math.imul(hash ^ json.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
