import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Analysis, analyze, analyzeStream } from "../../src/index.ts";

const TEXT = "غادر الوفد مالي أمس";
const OTHER = "وصل إلى تمبكتو";

type Options = Parameters<typeof analyzeStream>[0];

async function analyses(chunks: readonly string[], options?: Options): Promise<Analysis[]> {
  const found: Analysis[] = [];
  for await (const analysis of ReadableStream.from(chunks).pipeThrough(analyzeStream(options))) found.push(analysis);
  return found;
}

const texts = async (chunks: readonly string[], options?: Options): Promise<string[]> =>
  (await analyses(chunks, options)).map(({ text }) => text);

describe("analyzeStream", () => {
  it("gives what analyze gives, line by line", async () => {
    const options = { reference: "2023-09-20" };
    expect(await analyses([`${TEXT}\n${OTHER}\n`], options)).toEqual([analyze(TEXT, options), analyze(OTHER, options)]);
  });

  it("gives one analysis for each line, empty ones too", async () => {
    expect(await texts(["\na\r\n\r\nb"])).toEqual(["", "a", "", "b"]);
    expect(await texts([])).toEqual([]);
    expect(await texts([""])).toEqual([]);
  });

  it("does not depend on where the text is cut", async () => {
    const lines = fc.array(
      fc.stringMatching(/^[ab \r]*$/).filter((line) => !line.endsWith("\r")),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.array(fc.nat(40), { maxLength: 5 }), async (expected, cuts) => {
        const text = expected.map((line, i) => line + (i % 2 === 0 ? "\n" : "\r\n")).join("");
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort((a, b) => a - b);
        const chunks = at.slice(1).map((end, i) => text.slice(at[i], end));
        expect(await texts(chunks)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it("takes chunks for documents where asked", async () => {
    expect(await texts(["a\nb", "", "c"], { documents: "chunks" })).toEqual(["a\nb", "", "c"]);
  });

  it("asks for no more than is read", async () => {
    let given = 0;
    const endless = new ReadableStream<string>({
      pull: (controller) => controller.enqueue(`${given++}\n`),
    });
    const reader = endless.pipeThrough(analyzeStream()).getReader();
    for (let i = 0; i < 5; i++) expect((await reader.read()).value?.text).toBe(`${i}`);
    await reader.cancel();
    expect(given).toBeLessThan(12);
  });

  it("refuses wrong options and chunks", async () => {
    expect(() => analyzeStream({ documents: "pages" as "lines" })).toThrow(/unknown documents "pages"; use one of/);
    expect(() => analyzeStream({ reference: "yesterday" })).toThrow(RangeError);
    await expect(analyses([new Uint8Array(1) as unknown as string])).rejects.toThrow(/TextDecoderStream/);
  });

  it("says so where the engine has no streams", () => {
    vi.stubGlobal("TransformStream", undefined);
    try {
      expect(() => analyzeStream()).toThrow(/no TransformStream: call analyze/);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
