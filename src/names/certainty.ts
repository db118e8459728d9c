import type { ActorKind, PlaceKind } from "../core/records.ts";
import type { TokenStream } from "../text/stream.ts";
import { isActorsName, isAnnounced, isKindOfPlace } from "./announced.ts";
import {
  type Context,
  cueNear,
  fitsList,
  isQuoted,
  liesInCertain,
  neighboursOf,
  type Surroundings,
} from "./context.ts";
import { type Form, HAMZA_INSIDE, isStrong } from "./form.ts";
import { isSign } from "./phrase.ts";
import { countriesOf, isPlace, type NameRecord, type PlaceRecord } from "./record.ts";
import { HEAD_REACH, type Sighting } from "./sighting.ts";
import { isInhabited, standsWherePlacesDo, standsWhereSpeakersDo } from "./whereabouts.ts";
import { isWholeText } from "./whole-text.ts";

/** The last token of the sighting before it, or -1. */
const lastBefore = ({ seen, i }: Surroundings): number => seen[i - 1]?.last ?? -1;

/** How sure a form is by itself and its cues: 0 for a weak one without any. */
export function certaintyOf(form: Form, sighting: Sighting, around: Surroundings, context: Context): number {
  const { record, weak, countries } = form;
  if (!form.notAfter.isEmpty && form.notAfter.endAt(context.stream, sighting.first)) return 0;
  if (isAttribute(sighting, around, context) && form.demonym === undefined) return 0;
  if (isPlace(record) && sighting.tanwin) return 0;
  if (form.demonym !== undefined) return demonymCertainty(form, sighting, around, context);
  if (sighting.distance > 0 && sighting.first === sighting.last && !hasSupport(form, sighting, around, context))
    return 0;
  if (isPartOfWord(sighting, context) && !isSpokenOfElsewhere(form, context)) {
    return weak || isInhabited(record.kind) ? 0 : 0.55;
  }
  if (!weak) return isLent(record, sighting) ? 0.45 : ownCertainty(form, sighting, context);
  if (isOtherHamza(form, sighting, context)) return 0;
  if (isAnnounced(record, sighting)) return 0.9;
  if (isKindOfPlace(record, sighting) && !hasArticle(context.stream, sighting.first)) return 0.8;
  if (cueNear(form.cues, sighting, context.stream)) return 0.85;
  if (context.certain.has(record.id)) return 0.8;
  if (isPlace(record) && fitsList(record, neighboursOf(around, context.stream))) return 0.75;
  if (form.words > 1 && countries.some((code) => context.countries.has(code))) return isPlace(record) ? 0.7 : 0.75;
  if (record.kind === "media" && isBehindSlash(sighting, context)) return 0.7;
  if (!isPlace(record) && isQuoted(sighting, context.stream)) return 0.7;
  if (isPlace(record) && isAtHome(record, sighting, context)) return 0.65;
  if (record.kind === "person" && speaksAtHome(countries, sighting, context)) return 0.55;
  return isWholeText(sighting, context.stream) ? 0.6 : 0;
}

/** Whether the word before it stands before what is named after a place or a person, or before groups. */
const isLent = (record: NameRecord, sighting: Sighting): boolean =>
  sighting.heads.length > 0 &&
  ((sighting.heads.some((head) => head.lends) && !isAnnounced(record, sighting)) || isActorsName(record, sighting));

/** «نواكشوط/ محمد/ الأناضول»: whether it may end a dateline. */
const isBehindSlash = ({ first }: Sighting, { stream }: Context): boolean =>
  first > 0 && isSign(stream, first - 1, SLASH);

const SLASH = 0x2f;

/** «صحيفة جون أفريك الفرنسية»: whether a demonym belongs to the name right before it, and so is no name itself. */
const isAttribute = ({ first, start, forms }: Sighting, around: Surroundings, { stream }: Context): boolean =>
  first > 0 &&
  lastBefore(around) === first - 1 &&
  start === stream.starts[first] &&
  forms.some((form) => form.demonym !== undefined);

/**
 * How sure a demonym is. One that is a common word too («المالية» 'financial') needs its country in the text or a
 * plural of persons, and a noun with the article before it, to which it belongs. Behind the word for an organisation
 * that no table has, it is most likely a part of that name.
 */
function demonymCertainty(
  form: Form,
  { first, heads }: Sighting,
  around: Surroundings,
  { stream, countries }: Context,
): number {
  if (lastBefore(around) < first - HEAD_REACH && heads.some((head) => head.inside && head.kinds.has("armed-group")))
    return 0.45;
  if (!form.weak) return 0.93;
  if (form.demonym === "plural") return 0.8;
  const isSpokenOf = form.countries.some((code) => countries.has(code));
  return isSpokenOf && hasArticle(stream, first - 1) ? 0.75 : 0;
}

/**
 * How sure a strong name is: less where it is a country's «البحرية الملكية» and the text speaks of no country, or of
 * others, and less where it is a small place of a country that the text does not speak of.
 */
function ownCertainty({ record, countries }: Form, sighting: Sighting, context: Context): number {
  if (countries.length === 0) return 1;
  if (isInhabited(record.kind)) {
    if (followsRareProclitic(sighting, context.stream) || speaks(sighting, context)) return 0.45;
    return record.kind !== "region" && isFarAway(countries, sighting, context) ? 0.7 : 1;
  }
  if (!sighting.generic || !NATIONAL.has(record.kind)) return 1;
  if (countries.some((code) => context.countries.has(code))) return 1;
  return context.countries.size > 0 ? 0.5 : 0.75;
}

/** «فكتور» is no «ف» and a small place: whether «ف» or «ك» was taken off. */
function followsRareProclitic({ first, start }: Sighting, { units, keyStarts, starts }: TokenStream): boolean {
  const letter = units[keyStarts[first]!];
  return start > starts[first]! && (letter === FEH || letter === KAF);
}

/** «وجوبا» is no «و» and Juba, «كبير» no «ك» and Ber: whether a letter of an ordinary word was taken off. */
const isPartOfWord = ({ first, last, start }: Sighting, { stream, ordinary }: Context): boolean =>
  first === last && start > stream.starts[first]! && ordinary?.hasAsItStands(stream, first) === true;

/** Whether the text speaks of a strong name's country in other words too. */
const isSpokenOfElsewhere = ({ weak, countries }: Form, context: Context): boolean =>
  !weak && countries.some((code) => (context.countries.get(code) ?? 0) > 1);

/** «فأما» and «بئر» are no «فاما» and «بير»: whether a text writes a hamza inside one word where a name has none. */
const isOtherHamza = (form: Form, { first, last, start, end }: Sighting, { stream: { text } }: Context): boolean =>
  first === last && HAMZA_INSIDE.test(text.slice(start, end)) && !form.hamza;

const FEH = 0x641;
const KAF = 0x643;

/** «وأضاف بابانغيدا»: whether one word stands where a person speaks. */
const speaks = ({ first, last }: Sighting, { stream }: Context): boolean =>
  first === last && standsWhereSpeakersDo(first, stream);

/** Whether nothing but this one word speaks of its country, and other words speak of another one. */
const isFarAway = (own: readonly string[], { first, last }: Sighting, { countries, busiest }: Context): boolean =>
  first === last && busiest > 1 && own.every((code) => (countries.get(code) ?? 0) < 2);

/** Kinds of which many countries have one by the same name. */
const NATIONAL: ReadonlySet<string> = new Set<ActorKind>([
  "state-force",
  "government",
  "institution",
  "party",
  "union",
]);

/** Whether token `i` has the article, perhaps behind proclitics: «الجنود», «والجنود», «للجنود». */
const hasArticle = (stream: TokenStream, i: number): boolean =>
  i >= 0 && /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)/.test(stream.key(i));

/** Whether a weak name is the subject of a verb of speech in a text that speaks of the person's country: «قال البرهان». */
const speaksAtHome = (own: readonly string[], { first, forms }: Sighting, context: Context): boolean =>
  standsWhereSpeakersDo(first, context.stream) &&
  own.some((code) => context.countries.has(code)) &&
  !forms.some(({ record }) => context.certain.has(record.id));

/**
 * Whether a weak form that is no ordinary word stands where a place does, in a text that speaks of what it lies in, or
 * of its country if nothing stronger has the form: «في كاتي» in news of Mali.
 */
const isAtHome = (record: PlaceRecord, sighting: Sighting, context: Context): boolean =>
  (!sighting.forms.some(isStrong) || liesInCertain(record, context)) && standsAtHome(record, sighting, context);

/** Whether one word that is no ordinary one stands where a place does, in a text that speaks of what the place lies in. */
function standsAtHome(record: PlaceRecord, { first, last }: Sighting, context: Context): boolean {
  const { stream, countries, ordinary } = context;
  if (first < last) return false;
  const isSpokenOf = liesInCertain(record, context) || countriesOf(record).some((code) => countries.has(code));
  if (!isSpokenOf || ordinary?.has(stream, first) !== false) return false;
  return standsWherePlacesDo(first, stream);
}

/** Whether anything but its letters speaks for a misspelt name of one word. */
function hasSupport({ record, countries }: Form, sighting: Sighting, around: Surroundings, context: Context): boolean {
  if (context.certain.has(record.id)) return true;
  if (isPlace(record) && record.kind !== "country" && isAbroad(countries, context)) return false;
  if (isAnnounced(record, sighting) || isWholeText(sighting, context.stream)) return true;
  if (sighting.distance > 1) return false;
  if (
    isPlace(record) &&
    (fitsList(record, neighboursOf(around, context.stream)) || standsAtHome(record, sighting, context))
  )
    return true;
  if (record.kind === "country" && sighting.end - sighting.start >= LONG_COUNTRY) return true;
  return WELL_KNOWN.has(record.kind) && countries.some((code) => context.countries.has(code));
}

/** Whether a text speaks of countries, and of none of these. */
const isAbroad = (own: readonly string[], { countries }: Context): boolean =>
  own.length > 0 && countries.size > 0 && !own.some((code) => countries.has(code));

/** Fewest letters of a misspelt country that needs no support: shorter ones are one slip away from common words. */
const LONG_COUNTRY = 8;
/** Kinds that a text speaks of often enough to be misspelt more often than some common word looks like them. */
const WELL_KNOWN: ReadonlySet<string> = new Set<PlaceKind | ActorKind>([
  "country",
  "city",
  "river",
  "lake",
  "armed-group",
  "intergovernmental",
  "mission",
]);
