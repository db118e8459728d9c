import type { ActorKind, PlaceKind } from "../core/records.ts";
import type { OrdinaryWords } from "../text/ordinary-words.ts";
import type { TokenStream } from "../text/stream.ts";
import { isAnnounced, isCalledDivision } from "./announced.ts";
import { certaintyOf } from "./certainty.ts";
import { type Context, contextOf, countryBefore, countryBehind, liesInCertain, type Surroundings } from "./context.ts";
import type { Form } from "./form.ts";
import type { NameMention } from "./mention.ts";
import type { NameRecord } from "./record.ts";
import type { Sighting } from "./sighting.ts";

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
  for (let i = 0; i < seen.length; i++) {
    const mention = mentionOf({ seen, i }, context);
    if (mention !== undefined) out.push(mention);
    else if (seen[i]!.inside.length > 0) out.push(...mentionsIn(seen[i]!.inside, context));
  }
  return out;
}

const mentionsIn = (inside: readonly Sighting[], context: Context): NameMention[] =>
  inside.flatMap((_, i) => mentionOf({ seen: inside, i }, context) ?? []);

interface Scored {
  readonly form: Form;
  readonly score: number;
  readonly sure: number;
}

function mentionOf(around: Surroundings, context: Context): NameMention | undefined {
  const sighting = around.seen[around.i]!;
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
  return best.form.demonym === undefined ? mention : Object.assign(mention, { form: "demonym" } as const);
}

/** The forms that count, one for each record, the likeliest first. */
function rankedForms(sighting: Sighting, around: Surroundings, context: Context): Scored[] {
  const ranked: Scored[] = [];
  const { forms } = sighting;
  for (const form of forms) {
    const sure = certaintyOf(form, sighting, around, context);
    if (sure === 0) continue;
    // One alone need not be compared.
    if (forms.length === 1) return [{ form, score: 0, sure }];
    const scored = { form, score: scoreOf(form, sighting, around, context) + sure, sure };
    const twin = ranked.findIndex((other) => other.form.record === form.record);
    if (twin < 0) ranked.push(scored);
    else if (ranked[twin]!.score < scored.score) ranked[twin] = scored;
  }
  return ranked.length < 2 ? ranked : ranked.sort((a, b) => b.score - a.score);
}

/** What a word right before it adds: more where it means that kind first. */
function announcedScore(record: NameRecord, sighting: Sighting): number {
  const { heads } = sighting;
  if (heads.length === 0) return 0;
  if (!isAnnounced(record, sighting)) return isCalledDivision(record, sighting) ? 2 : 0;
  return heads.some((head) => head.chief.has(record.kind)) ? 5 : 4;
}

function scoreOf(
  { record, countries, weak }: Form,
  sighting: Sighting,
  around: Surroundings,
  context: Context,
): number {
  const country = countryBefore(around, context);
  const parent = countryBehind(around, context);
  let most = 0;
  for (const code of countries) most = Math.max(most, context.countries.get(code) ?? 0);
  const near = country !== undefined && countries.includes(country) ? 1 : 0;
  const home = weak && liesInCertain(record, context) ? 2 : 0;
  const inside = record.kind !== "country" && parent !== undefined && countries.includes(parent) ? 2 : 0;
  const announced = announcedScore(record, sighting);
  return (PRIOR[record.kind] ?? 2) + announced + (2 * most) / context.busiest + near + inside + home;
}

function confidenceOf(best: Scored, second: Scored | undefined, sighting: Sighting): number {
  const lead = second === undefined ? 1 : Math.min(1, 0.7 + 0.15 * (best.score - second.score));
  const slip = sighting.distance > 0 ? 0.7 : 1;
  return Math.round(97 * best.sure * lead * slip) / 100;
}
