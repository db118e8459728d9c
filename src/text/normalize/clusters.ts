import { eachTwin, MARKS } from "../../core/look-alikes.ts";

/** Beside the marks of Arabic: those of other scripts, joiners, variation selectors, second halves of surrogate pairs. */
const OTHERS = " 300-36f 200c 200d 20d0-20f0 fe00-fe0f dc00-dfff";
/** Arabic marks of plane 1, skin tones, tags. */
const EXTENDING_PAIR = /^(?:\ud803[\udefa-\udeff]|\ud83c[\udffb-\udfff]|\udb40[\udc20-\udc7f])/;
const EMOJI = /^[\u2190-\u2bff\ud83c-\ud83e]/;
const FLAG = /^\ud83c[\udde6-\uddff]/;
const ZWJ = 0x200d;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

let extending: Set<number> | undefined;

/** The code units that belong to the character before them. */
function extendingUnits(): Set<number> {
  if (extending === undefined) {
    const units = new Set<number>();
    eachTwin(MARKS + OTHERS, (c) => units.add(c));
    extending = units;
  }
  return extending;
}

/** Whether `at` is inside a character as readers see it (a grapheme cluster, UAX #29, in the scripts read here). */
function isInside(text: string, at: number): boolean {
  const here = text.slice(at, at + 2);
  const before = text.charCodeAt(at - 1);
  if (before <= 0x20) return before === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED;
  if (extendingUnits().has(text.charCodeAt(at)) || EXTENDING_PAIR.test(here)) return true;
  if (before === ZWJ && EMOJI.test(here)) return true;
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
