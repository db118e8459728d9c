import type { Span } from "../core/span.ts";
import { PUNCTUATION, type TokenStream, WORD } from "../text/stream.ts";
import type { NameMention } from "./mention.ts";
import { CLOSING, isSign, OPENING } from "./phrase.ts";
import { isOrganisation, type NameRecord } from "./record.ts";
import { restated } from "./restated.ts";

/** Most tokens between the brackets. */
const WIDEST = 9;
/** How much less sure than the name before the brackets a short name is that no table has. */
const SHORT_NAME = 0.9;
/** Letters that short names of organisations are spelt with, two of them capitals. */
const LATIN_SHORT = /^(?=.*[A-Z].*[A-Z])[A-Za-z0-9-]{2,12}$/;
/** Three to eight Arabic letters without article and without the ending of an adjective or a plural. */
const ARABIC_SHORT =
  /^(?!\u0627\u0644)(?!.*(?:[\u0648\u064a]\u0646|\u0627\u062a|[\u0629\u0647\u064a\u0649])$)[\u0621-\u064a]{3,8}$/;
/** What else stands alone in brackets behind an organisation. */
const REMARKS: ReadonlySet<string> = new Set(
  "معارض|محظور|مستقل|سابق|سابقا|حاليا|حاكم|يمين|يسار|وسط|شمال|جنوب|شرق|غرب|ارشيف|مثلا|نحو".split("|"),
);

/**
 * Marks what stands in brackets right behind a name and names the same: «تنظيم القاعدة في بلاد المغرب (أكيم)». A name
 * of the tables there settles which candidate is meant; of an organisation, a short name there that no table has
 * counts in the whole text. Costs nothing where there are no brackets.
 */
export function withAliases(mentions: NameMention[], stream: TokenStream): NameMention[] {
  const brackets = bracketsOf(stream);
  if (brackets.length === 0) return mentions;
  const changed = new Map<NameMention, NameMention>();
  const shortNames = new Map<string, NameMention>();
  let at = 0;
  for (const bracket of brackets) {
    while (at < mentions.length && mentions[at]!.end < bracket.before) at++;
    const name = mentions[at];
    if (name?.end !== bracket.before || name.form !== undefined) continue;
    const next = mentions[at + 1];
    const inner = next?.start === bracket.start ? next : undefined;
    const alias: Span = { start: bracket.start, end: bracket.end };
    if (inner !== undefined) {
      const shared = inner.end === bracket.end && sharedRecord(name, inner);
      if (shared) changed.set(name, { ...settled(name, shared, inner.confidence), alias });
    } else if (bracket.token >= 0 && isShortName(stream, bracket.token) && isOrganisation(name.candidates[0]!)) {
      changed.set(name, { ...name, alias });
      shortNames.set(stream.key(bracket.token), name);
    }
  }
  if (changed.size === 0) return mentions;
  const out = mentions.map((mention) => changed.get(mention) ?? mention);
  const again = restated(shortNames, out, stream).map(
    ({ name, start, end }): NameMention => ({
      start,
      end,
      candidates: name.candidates,
      match: "exact",
      form: "alias",
      confidence: Math.round(100 * SHORT_NAME * name.confidence) / 100,
    }),
  );
  return again.length === 0 ? out : [...out, ...again].sort((a, b) => a.start - b.start);
}

/** What stands between brackets, without quotes; `token` is its only token or -1. */
interface Bracket extends Span {
  /** Where the text before it ends. */
  readonly before: number;
  readonly token: number;
}

function bracketsOf(stream: TokenStream): Bracket[] {
  const out: Bracket[] = [];
  for (let i = 1; i < stream.length; i++) {
    if (!isSign(stream, i, OPENING)) continue;
    let close = i + 1;
    while (close < stream.length && close - i <= WIDEST && !isSign(stream, close, CLOSING)) close++;
    if (close === stream.length || close - i > WIDEST) continue;
    let [first, last, before] = [i + 1, close - 1, i - 1];
    if (stream.kinds[first] === PUNCTUATION) first++;
    if (stream.kinds[last] === PUNCTUATION) last--;
    if (stream.kinds[before] === PUNCTUATION && before > 0) before--;
    if (first > last) continue;
    const token = first === last ? first : -1;
    out.push({ start: stream.starts[first]!, end: stream.ends[last]!, before: stream.ends[before]!, token });
  }
  return out;
}

/** What both may name: the first candidate of the one in brackets that the other has too. */
const sharedRecord = (name: NameMention, inner: NameMention): NameRecord | undefined =>
  inner.candidates.find(({ id }) => name.candidates.some((other) => other.id === id));

/** A mention that most likely means `record`, and is as sure of it as what stands in the brackets. */
function settled(mention: NameMention, record: NameRecord, confidence: number): NameMention {
  const others = mention.candidates.filter(({ id }) => id !== record.id);
  return { ...mention, candidates: [record, ...others], confidence: Math.max(confidence, mention.confidence) };
}

function isShortName(stream: TokenStream, i: number): boolean {
  const surface = stream.text.slice(stream.starts[i]!, stream.ends[i]!);
  if (LATIN_SHORT.test(surface)) return true;
  return stream.kinds[i] === WORD && ARABIC_SHORT.test(surface) && !REMARKS.has(stream.key(i));
}
