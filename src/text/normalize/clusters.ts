/** Marks, joiners, second halves of surrogate pairs, skin tones, tags: they belong to the character before them. */
const EXTENDING = /^(?:[\u200c\u200d]|[\p{M}\udc00-\udfff\u{e0020}-\u{e007f}]|\p{Emoji_Modifier})/u;
const PICTURE_AFTER_JOINER = /^\u200d\p{Extended_Pictographic}/u;
const LINE_END = /^\r\n/;
const FLAG = /^\p{Regional_Indicator}/u;

/** Whether `at` is inside a character as readers see it (a grapheme cluster, UAX #29, in the scripts read here). */
function isInside(text: string, at: number): boolean {
  const around = text.slice(at - 1, at + 2);
  const here = text.slice(at, at + 2);
  if (LINE_END.test(around) || PICTURE_AFTER_JOINER.test(around)) return true;
  if (EXTENDING.test(here)) return text.charCodeAt(at - 1) > 0x20;
  let flags = 0;
  if (FLAG.test(here)) while (at > 2 * flags && FLAG.test(text.slice(at - 2 * flags - 2, at - 2 * flags))) flags++;
  return flags % 2 === 1;
}

/** The nearest place from `at` on that is not inside a character: before it (-1) or after it (1). */
export function clusterEdge(text: string, at: number, direction: 1 | -1): number {
  let edge = at;
  while (edge > 0 && edge < text.length && isInside(text, edge)) edge += direction;
  return edge;
}
