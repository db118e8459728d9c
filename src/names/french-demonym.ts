const FEMININE: readonly (readonly [ending: RegExp, feminine: string])[] = [
  [/(?:ien|éen|on)$/, "$&ne"],
  [/(?:ain|an|ais|ois|and|ol|lot|in|at)$/, "$&e"],
  [/é$/, "ée"],
  [/i$/, "ie"],
];
const IRREGULAR_FEMININE: Readonly<Record<string, string>> = { turc: "turque", grec: "grecque" };

/** A French demonym, given as the masculine singular, in another gender or number: `f`, `mp`, `fp` (`m` leaves it). */
export function frenchDemonym(masculine: string, form: string): string {
  const feminine = form.startsWith("f") ? feminineOf(masculine) : masculine;
  return form.endsWith("p") && !/[sx]$/.test(feminine) ? `${feminine}s` : feminine;
}

function feminineOf(masculine: string): string {
  const irregular = IRREGULAR_FEMININE[masculine];
  if (irregular !== undefined) return irregular;
  const rule = FEMININE.find(([ending]) => ending.test(masculine));
  return rule === undefined ? masculine : masculine.replace(rule[0], rule[1]);
}
