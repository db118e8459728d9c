import type { ActorKind, PlaceKind } from "../core/records.ts";
import { readings } from "../text/readings.ts";
import { PUNCTUATION, type TokenStream } from "../text/stream.ts";
import type { Form } from "./build-trie.ts";
import type { NameMention } from "./find-names.ts";
import { announces } from "./head-words.ts";
import { countriesOf, isPlace, type NameRecord } from "./record.ts";
import type { Sighting } from "./sightings.ts";

/** How much commoner a kind is in news than the next, when nothing else tells two records apart. */
const PRIOR: Readonly<Partial<Record<PlaceKind | ActorKind, number>>> = {
  country: 5,
  continent: 4.5,
  city: 4,
  region: 3.6,
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
/** How far, in tokens, a cue may stand from a weak name. */
const CUE_REACH = 5;

/** What the whole text says about the names in it. */
interface Context {
  readonly stream: TokenStream;
  /** How often each country is meant by names that could mean no other. */
  readonly countries: ReadonlyMap<string, number>;
  readonly busiest: number;
  /** Ids of records that stand in the text beyond doubt. */
  readonly certain: ReadonlySet<string>;
}

/** Orders the candidates of each sighting by the context, and drops weak ones without a cue. */
export function decide(seen: readonly Sighting[], stream: TokenStream): NameMention[] {
  const context = contextOf(seen, stream);
  const out: NameMention[] = [];
  for (const sighting of seen) {
    const mention = mentionOf(sighting, context);
    if (mention !== undefined) out.push(mention);
  }
  return out;
}

function contextOf(seen: readonly Sighting[], stream: TokenStream): Context {
  const countries = new Map<string, number>();
  const certain = new Set<string>();
  for (const { forms, distance } of seen) {
    const strong = forms.filter((form) => !form.weak);
    if (strong.length === 0 || distance > 0) continue;
    const [only, ...more] = new Set(strong.flatMap((form) => countriesOf(form.record).slice(0, 1)));
    if (only !== undefined && more.length === 0) countries.set(only, (countries.get(only) ?? 0) + 1);
    if (strong.length === 1) certain.add(strong[0]!.record.id);
  }
  return { stream, countries, busiest: Math.max(1, ...countries.values()), certain };
}

interface Scored {
  readonly form: Form;
  readonly score: number;
  readonly sure: number;
}

function mentionOf(sighting: Sighting, context: Context): NameMention | undefined {
  const scored = new Map<NameRecord, Scored>();
  for (const form of sighting.forms) {
    const sure = form.weak ? certaintyOfWeak(form, sighting, context) : 1;
    if (sure === 0) continue;
    const score = scoreOf(form, sighting, context) + sure;
    const known = scored.get(form.record);
    if (known === undefined || known.score < score) scored.set(form.record, { form, score, sure });
  }
  const ranked = [...scored.values()].sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined) return undefined;
  return {
    start: sighting.start,
    end: sighting.end,
    candidates: ranked.map(({ form }) => form.record),
    match: sighting.distance > 0 ? "fuzzy" : "exact",
    confidence: confidenceOf(best, second, sighting),
  };
}

function scoreOf(form: Form, sighting: Sighting, context: Context): number {
  const { record } = form;
  const announced = sighting.heads.some((head) => announces(head, record.kind));
  const share = Math.max(0, ...countriesOf(record).map((code) => context.countries.get(code) ?? 0)) / context.busiest;
  return (PRIOR[record.kind] ?? 2) + (announced ? 4 : 0) + 2 * share;
}

/** How sure a form is that is a common word too: 0 without any cue. */
function certaintyOfWeak(form: Form, sighting: Sighting, context: Context): number {
  const { record } = form;
  if (sighting.heads.some((head) => announces(head, record.kind))) return 0.9;
  if (form.cues.length > 0 && cueNear(form, sighting, context.stream)) return 0.85;
  if (context.certain.has(record.id)) return 0.8;
  if (!isPlace(record) && form.words > 1 && countriesOf(record).some((code) => context.countries.has(code)))
    return 0.75;
  return isWholeText(sighting, context.stream) ? 0.6 : 0;
}

function cueNear(form: Form, { first, last }: Sighting, stream: TokenStream): boolean {
  const to = Math.min(stream.length, last + 1 + CUE_REACH);
  for (let i = Math.max(0, first - CUE_REACH); i < to; i++) {
    if (i >= first && i <= last) continue;
    for (const { skip } of readings(stream.units, stream.keyStarts[i]!, stream.keyStarts[i + 1]!)) {
      if (form.cues.includes(stream.keySlice(stream.keyStarts[i]! + skip, stream.keyStarts[i + 1]!))) return true;
    }
  }
  return false;
}

/** Whether the text is nothing but this name and a pair of quotes, as in a cell of a table or a search box. */
function isWholeText({ first, last }: Sighting, stream: TokenStream): boolean {
  const isSign = (i: number): boolean => stream.kinds[i] === PUNCTUATION;
  const before = first === 0 || (first === 1 && isSign(0));
  const after = last === stream.length - 1 || (last === stream.length - 2 && isSign(last + 1));
  return before && after;
}

function confidenceOf(best: Scored, second: Scored | undefined, sighting: Sighting): number {
  const lead = second === undefined ? 1 : Math.min(1, 0.7 + 0.15 * (best.score - second.score));
  const slip = sighting.distance > 0 ? 0.7 : 1;
  return Math.round(97 * best.sure * lead * slip) / 100;
}
