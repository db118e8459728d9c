import { type Found, GROUPS } from "./types.ts";

/** The lines of a text as blocks behind the text field: only what changed is made anew. */
export class Backdrop {
  private lines: string[] = [];
  private starts: number[] = [0];

  constructor(private readonly element: HTMLElement) {}

  write(text: string): void {
    const next = text.split("\n");
    const old = this.lines;
    let head = 0;
    while (head < next.length && head < old.length && next[head] === old[head]) head++;
    let tail = 0;
    while (tail < Math.min(next.length, old.length) - head && next.at(-1 - tail) === old.at(-1 - tail)) tail++;
    for (let i = head; i < old.length - tail; i++) this.element.children[head]?.remove();
    const before = this.element.children[head] ?? null;
    for (const line of next.slice(head, next.length - tail)) this.element.insertBefore(block(line), before);
    this.lines = next;
    this.starts = [];
    let start = 0;
    for (const line of next) {
      this.starts.push(start);
      start += line.length + 1;
    }
  }

  /** Colours the ground of what was found. */
  paint(found: readonly Found[], chosen: Found | undefined): void {
    if ("highlights" in CSS) this.paintHighlights(found, chosen);
    else this.paintMarks(found);
  }

  private paintHighlights(found: readonly Found[], chosen: Found | undefined): void {
    for (const group of GROUPS) {
      const ranges = found.filter((one) => one.group === group).flatMap((one) => this.rangeOf(one) ?? []);
      CSS.highlights.set(`found-${group}`, new Highlight(...ranges));
    }
    const range = chosen && this.rangeOf(chosen);
    const highlight = range === undefined ? new Highlight() : new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set("found-chosen", highlight);
  }

  /** Where a mention is on the page, to scroll to it. */
  boxOf(found: Found): DOMRect | undefined {
    return this.rangeOf(found)?.getBoundingClientRect();
  }

  private rangeOf({ start, end }: Found): Range | undefined {
    const [from, to] = [this.pointOf(start), this.pointOf(end)];
    if (from === undefined || to === undefined) return undefined;
    const range = new Range();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  }

  private pointOf(place: number): [Node, number] | undefined {
    const line = this.lineAt(place);
    const node = this.element.children[line]?.firstChild;
    const offset = place - this.starts[line]!;
    return node instanceof Text && offset <= node.length ? [node, offset] : undefined;
  }

  private lineAt(place: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** For browsers without highlights of their own: marks in the text behind. */
  private paintMarks(found: readonly Found[]): void {
    for (const [i, line] of this.lines.entries()) {
      const start = this.starts[i]!;
      const inside = found.filter((one) => one.start >= start && one.end <= start + line.length);
      const pieces: (Node | string)[] = [];
      let at = 0;
      for (const one of inside) {
        if (one.start - start < at) continue;
        const mark = document.createElement("mark");
        mark.className = `found-${one.group}`;
        mark.textContent = line.slice(one.start - start, one.end - start);
        pieces.push(line.slice(at, one.start - start), mark);
        at = one.end - start;
      }
      this.element.children[i]?.replaceChildren(
        ...pieces,
        line.slice(at),
        ...(line === "" ? [document.createElement("br")] : []),
      );
    }
  }
}

function block(line: string): HTMLElement {
  const element = document.createElement("div");
  // An empty block has no height.
  element.append(line === "" ? document.createElement("br") : line);
  return element;
}
