import type { ActorKind, PlaceKind } from "../core/records.ts";
import type { OrdinaryWords } from "../text/ordinary-words.ts";
import type { TokenStream } from "../text/stream.ts";
import {
  type Context,
  contextOf,
  countryBefore,
  countryBehind,
  cueNear,
  fitsList,
  isQuoted,
  neighboursOf,
} from "./context.ts";
import { announces, type HeadWord } from "./head-words.ts";
import type { NameMention } from "./mention.ts";
import { type Form, isStrong } from "./name-index.ts";
import { countriesOf, isPlace, type NameRecord, type PlaceRecord } from "./record.ts";
import { HEAD_REACH, type Sighting } from "./sightings.ts";
import { isWholeText } from "./whole-text.ts";

/** How much commoner a kind is in news than the next, when nothing else tells two records apart. */
const PRIOR: Readonly<Partial<Record<PlaceKind | ActorKind, number>>> = {
  country: 5,
  continent: 4.5,
  city: 4,
  region: 2.9,
  river: 3.2,
  lake: 3.2,
  town: 3,
  area: 3,
  department: 2.6,
  commune: 2,
  village: 2.2,
  "armed-group": 4,
  intergovernmental: 4,
  mission: 4,
  person: 3.5,
  community: 2.5,
};

/** Orders the candidates of each sighting by the context, and drops weak ones without a cue. */
export function decide(
  seen: readonly Sighting[],
  stream: TokenStream,
  ordinary: OrdinaryWords | undefined,
): NameMention[] {
  const context = contextOf(seen, stream, ordinary);
  const out: NameMention[] = [];
  seen.forEach((sighting, i) => {
    const around: Surroundings = {
      neighbours: () => neighboursOf(seen, i, stream),
      country: countryBefore(seen, i, context),
      parent: countryBehind(seen, i, context),
      last: seen[i - 1]?.last ?? -1,
    };
    const mention = mentionOf(sighting, around, context);
    if (mention !== undefined) out.push(mention);
  });
  return out;
}

/** What stands near one sighting. */
interface Surroundings {
  /** Asked only where a form needs support. */
  readonly neighbours: () => readonly NameRecord[];
  /** The last country before it. */
  readonly country: string | undefined;
  /** The country of the place right behind it. */
  readonly parent: string | undefined;
  /** The last token of the sighting before it, or -1. */
  readonly last: number;
}

interface Scored {
  readonly form: Form;
  readonly score: number;
  readonly sure: number;
}

function mentionOf(sighting: Sighting, around: Surroundings, context: Context): NameMention | undefined {
  const ranked = rankedForms(sighting, around, context);
  const [best, second] = ranked;
  if (best === undefined) return undefined;
  const { start, end, distance } = sighting;
  const candidates = ranked.map(({ form }) => form.record);
  const confidence = confidenceOf(best, second, sighting);
  const mention: NameMention =
    distance > 0
      ? { start, end, candidates, match: "fuzzy", distance, confidence }
      : { start, end, candidates, match: "exact", confidence };
  return best.form.demonym === undefined ? mention : { ...mention, form: "demonym" };
}

/** The forms that count, one for each record, the likeliest first. */
function rankedForms(sighting: Sighting, around: Surroundings, context: Context): Scored[] {
  const ranked: Scored[] = [];
  for (const form of sighting.forms) {
    const sure = certaintyOf(form, sighting, around, context);
    if (sure === 0) continue;
    const scored = { form, score: scoreOf(form, sighting, around, context) + sure, sure };
    const twin = sighting.forms.length === 1 ? -1 : ranked.findIndex((other) => other.form.record === form.record);
    if (twin < 0) ranked.push(scored);
    else if (ranked[twin]!.score < scored.score) ranked[twin] = scored;
  }
  return ranked.length < 2 ? ranked : ranked.sort((a, b) => b.score - a.score);
}

function scoreOf(
  { record, countries, weak }: Form,
  sighting: Sighting,
  { country, parent }: Surroundings,
  context: Context,
): number {
  let most = 0;
  for (const code of countries) most = Math.max(most, context.countries.get(code) ?? 0);
  const near = country !== undefined && countries.includes(country) ? 1 : 0;
  const home = weak && liesInCertain(record, context) ? 2 : 0;
  const inside = record.kind !== "country" && parent !== undefined && countries.includes(parent) ? 2 : 0;
  const announced = isAnnounced(record, sighting) ? 4 : isCalledDivision(record, sighting) ? 2 : 0;
  return (PRIOR[record.kind] ?? 2) + announced + (2 * most) / context.busiest + near + inside + home;
}

/** How sure a form is by itself and its cues: 0 for a weak one without any. */
function certaintyOf(form: Form, sighting: Sighting, around: Surroundings, context: Context): number {
  const { neighbours } = around;
  const { record, weak, countries } = form;
  if (form.notAfter.endAt(context.stream, sighting.first)) return 0;
  if (isAttribute(sighting, around, context) && form.demonym === undefined) return 0;
  if (isPlace(record) && sighting.tanwin) return 0;
  const lent = sighting.heads.some((head) => head.lends) && !isAnnounced(record, sighting);
  if (form.demonym !== undefined) return demonymCertainty(form, sighting, around, context);
  if (sighting.distance > 0 && sighting.first === sighting.last && !hasSupport(form, sighting, neighbours, context))
    return 0;
  if (!weak) return lent || isActorsName(record, sighting) ? 0.45 : 1;
  if (isAnnounced(record, sighting)) return 0.9;
  if (isKindOfPlace(record, sighting) && !hasArticle(context.stream, sighting.first)) return 0.8;
  if (cueNear(form.cues, sighting, context.stream)) return 0.85;
  if (context.certain.has(record.id)) return 0.8;
  if (isPlace(record) && fitsList(record, neighbours())) return 0.75;
  if (form.words > 1 && countries.some((code) => context.countries.has(code))) return isPlace(record) ? 0.7 : 0.75;
  if (!isPlace(record) && isQuoted(sighting, context.stream)) return 0.7;
  if (isPlace(record) && isAtHome(record, sighting, context)) return 0.65;
  if (record.kind === "person" && speaksAtHome(countries, sighting, context)) return 0.55;
  return isWholeText(sighting, context.stream) ? 0.6 : 0;
}

/** «صحيفة جون أفريك الفرنسية»: whether a demonym belongs to the name right before it, and so is no name itself. */
const isAttribute = ({ first, start, forms }: Sighting, { last }: Surroundings, { stream }: Context): boolean =>
  last >= 0 && last === first - 1 && start === stream.starts[first] && forms.some((form) => form.demonym !== undefined);

/**
 * How sure a demonym is. One that is a common word too («المالية» 'financial') needs its country in the text or a
 * plural of persons, and a noun with the article before it, to which it belongs. Behind the word for an organisation
 * that no table has, it is most likely a part of that name.
 */
function demonymCertainty(
  form: Form,
  { first, heads }: Sighting,
  { last }: Surroundings,
  { stream, countries }: Context,
): number {
  if (last < first - HEAD_REACH && heads.some((head) => head.inside && head.kinds.has("armed-group"))) return 0.45;
  if (!form.weak) return 0.93;
  if (form.demonym === "plural") return 0.8;
  const isSpokenOf = form.countries.some((code) => countries.has(code));
  return isSpokenOf && hasArticle(stream, first - 1) ? 0.75 : 0;
}

/** Whether token `i` has the article, perhaps behind proclitics: «الجنود», «والجنود», «للجنود». */
const hasArticle = (stream: TokenStream, i: number): boolean =>
  i >= 0 && /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)/.test(stream.key(i));

/** Folded words before a place: «في», «قرب», «شمال». */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "في | الي | من | قرب | بين | نحو | باتجاه | صوب | عند | شمال | جنوب | شرق | غرب | وسط | شمالي | جنوبي | شرقي | غربي | محيط | ضواحي | مدخل | داخل | علي | مهاجمه | هاجموا | هاجم | استهدف | استهدفت".split(
    " | ",
  ),
);

const AND = /^\u0648(?=..)/;

/** The key of the word before token `i`, without «و»; empty where there is none. */
const wordBefore = (i: number, { stream }: Context): string => (i > 0 ? stream.key(i - 1).replace(AND, "") : "");

/** Folded verbs whose subject follows and is a person. */
const SAYS: ReadonlySet<string> = new Set(
  "قال | اكد | اعلن | اضاف | اوضح | صرح | اتهم | دعا | شدد | حذر | نفي | كشف | ذكر | اشار | راي | اعتبر | تعهد | هدد | طالب".split(
    " | ",
  ),
);

/** Whether a weak name is the subject of a verb of speech in a text that speaks of the person's country: «قال البرهان». */
const speaksAtHome = (own: readonly string[], { first, forms }: Sighting, context: Context): boolean =>
  SAYS.has(wordBefore(first, context)) &&
  own.some((code) => context.countries.has(code)) &&
  !forms.some(({ record }) => context.certain.has(record.id));

/** Whether the text names, beyond doubt, the division that a place lies in: «بدائرة نيافونكي» behind «ليرى». */
const liesInCertain = (record: NameRecord, { divisions }: Context): boolean =>
  isPlace(record) && record.in !== undefined && divisions.has(record.in);

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
  return PREPOSITIONS.has(wordBefore(first, context));
}

/** Small settlements and divisions: the press says «منطقة» of a town and «مدينة» of a district; a city is called one. */
const INHABITED: ReadonlySet<string> = new Set<PlaceKind>([
  "region",
  "department",
  "commune",
  "town",
  "village",
  "quarter",
]);
const isInhabited = (kind: string): boolean => INHABITED.has(kind);
const isKindOfPlace = ({ kind }: NameRecord, { heads }: Sighting): boolean =>
  isInhabited(kind) && heads.some((head) => [...head.kinds].some(isInhabited));

/** «منطقة ليرى»: whether a town or the like stands behind a word for divisions. */
const isCalledDivision = (record: NameRecord, { heads }: Sighting): boolean =>
  isInhabited(record.kind) && heads.some((head) => head.kinds.has("department"));

/** Whether the word before it says what it is: «مدينة» before a town. */
const isAnnounced = ({ kind }: NameRecord, { heads }: Sighting): boolean => heads.some((head) => announces(head, kind));

/** Whether anything but its letters speaks for a misspelt name of one word. */
function hasSupport(
  { record, countries }: Form,
  sighting: Sighting,
  neighbours: Surroundings["neighbours"],
  context: Context,
): boolean {
  if (context.certain.has(record.id)) return true;
  if (isPlace(record) && record.kind !== "country" && isAbroad(countries, context)) return false;
  if (isAnnounced(record, sighting) || isWholeText(sighting, context.stream)) return true;
  if (sighting.distance > 1) return false;
  if (isPlace(record) && (fitsList(record, neighbours()) || standsAtHome(record, sighting, context))) return true;
  if (record.kind === "country" && sighting.end - sighting.start >= LONG_COUNTRY) return true;
  return WELL_KNOWN.has(record.kind) && countries.some((code) => context.countries.has(code));
}

/** «قبيلة بايا», «ميليشيا سيريري»: whether a word for a group stands before what may be a small place. */
const isActorsName = (record: NameRecord, { heads, first, last }: Sighting): boolean =>
  first === last && isInhabited(record.kind) && heads.some(({ inside, kinds }) => inside && isGroup(kinds));

const isGroup = (kinds: HeadWord["kinds"]): boolean => kinds.has("armed-group") || kinds.has("community");

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

function confidenceOf(best: Scored, second: Scored | undefined, sighting: Sighting): number {
  const lead = second === undefined ? 1 : Math.min(1, 0.7 + 0.15 * (best.score - second.score));
  const slip = sighting.distance > 0 ? 0.7 : 1;
  return Math.round(97 * best.sure * lead * slip) / 100;
}
