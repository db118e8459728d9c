import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { analyze, normalize, romanize, toCsv, toGeoJSON, toHtml, transliterate } from "../../src/index.ts";
import { type Site, startSite, type Tab } from "./browser.ts";

const SAMPLE: string = readFileSync("seeds/texts/sample.txt", "utf8").trim();
const TEXT = "وصل الوفد إلى مدينة تمبكتو في مالي يوم الخميس الماضي، ثم وإلى غاو قبل ثلاثة أيام.";

let site: Site;
let tab: Tab;
let page: Page;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  await tab?.close();
  tab = await site.open("/playground.html");
  page = tab.page;
});
afterAll(() => tab?.close());

const field = (): ReturnType<Page["locator"]> => page.locator("textarea");
const card = (): ReturnType<Page["locator"]> => page.locator(".card .body");
const mention = (text: string): ReturnType<Page["locator"]> => page.locator(".mention", { hasText: text }).first();
/** How many stretches of each colour the text has. */
const painted = (group: string): Promise<number> =>
  page.evaluate(`CSS.highlights.get("found-${group}")?.size ?? 0`) as Promise<number>;

async function write(text: string, reference = "2023-10-05"): Promise<void> {
  await page.getByLabel("Reference date").fill(reference);
  await field().fill(text);
  const { names, dates } = analyze(text, { reference });
  await page.getByText(`${names.length} names and ${dates.length} dates`).waitFor();
}
const quiet = (): void => {
  expect(tab.faults).toEqual([]);
  expect(tab.foreign).toEqual([]);
};

describe("the first load", () => {
  it("weighs less than 350 kB gzipped, with map, timeline and font, and shows the sample read", async () => {
    site.server.sent.clear();
    const own = await site.open("/playground.html");
    await own.page.locator(".map .dot").first().waitFor();
    await own.page.waitForLoadState("networkidle");
    const bytes = [...site.server.sent.values()].reduce((sum, size) => sum + size, 0);
    console.log(`first load of the playground: ${(bytes / 1000).toFixed(0)} kB`);
    expect(bytes).toBeLessThan(350_000);
    expect([...site.server.sent.keys()].filter((path) => path.includes("worker"))).toEqual([]);
    expect(await own.page.locator(".mention").count()).toBeGreaterThan(30);
    await own.page.locator("textarea").focus();
    await own.page.getByText("read in").waitFor();
    const all = [...site.server.sent.values()].reduce((sum, size) => sum + size, 0);
    console.log(`with all tables, once somebody touches it: ${(all / 1000).toFixed(0)} kB`);
    expect(own.faults).toEqual([]);
    await own.close();
  });
});

describe("the text", () => {
  it("is read as it is typed, names and dates on coloured ground", async () => {
    await write("");
    expect(await page.locator(".mention").count()).toBe(0);
    await field().pressSequentially("زار الوفد تمبكتو أمس");
    await page.getByText("1 names and 1 dates").waitFor();
    expect([await painted("place"), await painted("date"), await painted("actor")]).toEqual([1, 1, 0]);
    quiet();
  });

  it("keeps its letters joined: nothing stands between them in the page", async () => {
    await write(TEXT);
    expect(await page.locator(".behind > div").innerHTML()).toBe(TEXT);
  });

  it("has its ground by marks behind it where a browser knows no highlights", async () => {
    await page.evaluate("delete CSS.highlights");
    await field().fill(TEXT);
    await page.locator(".behind mark.found-place").first().waitFor();
    expect(await page.locator(".behind mark").allInnerTexts()).toContain("تمبكتو");
    expect(await page.locator(".behind > div").innerText()).toBe(TEXT);
    quiet();
  });

  it("stands exactly over its coloured ground", async () => {
    await write(`${TEXT}\n\n${TEXT}\nA line in Latin letters, Timbuktu.`);
    const heights = await page.evaluate(
      "[document.querySelector('.behind').offsetHeight, document.querySelector('.field').scrollHeight]",
    );
    const [behind, front] = heights as [number, number];
    expect(Math.abs(behind - front)).toBeLessThanOrEqual(1);
  });

  it("shows markup as what it is", async () => {
    await write('<img src=x onerror="document.title=1"> <b>مالي</b> {{ 1 + 1 }}');
    await mention("مالي").click();
    expect(await page.title()).not.toBe("1");
    expect(await page.locator(".playground img").count()).toBe(0);
    quiet();
  });

  it("can be cleared and chosen from samples", async () => {
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByText("No name and no date.").waitFor();
    await page.getByLabel("Sample").selectOption({ label: "Sudan and Chad" });
    await mention("الفاشر").waitFor();
    expect(await page.getByLabel("Reference date").inputValue()).toBe("2023-11-06");
    quiet();
  });

  it("comes from a file that is opened or dropped", async () => {
    const file = { name: "news.txt", mimeType: "text/plain", buffer: Buffer.from(`${TEXT}\r\nمن النيجر.`) };
    await page.locator("input[type=file]").setInputFiles(file);
    await mention("النيجر").waitFor();
    const transfer = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File(["غادر تشاد."], "a.txt")); return data; })()`,
    );
    await page.locator(".editor").dispatchEvent("dragover", { dataTransfer: transfer });
    await page.getByText("Drop the file to read it").waitFor();
    await page.locator(".editor").dispatchEvent("drop", { dataTransfer: transfer });
    await mention("تشاد").waitFor();
    expect(await field().inputValue()).toBe("غادر تشاد.");
    quiet();
  });
});

describe("the card", () => {
  it("shows record, candidates, confidence and why of a name", async () => {
    await write(TEXT);
    await mention("تمبكتو").click();
    const text = await card().innerText();
    for (const words of ["Timbuktu", "Tombouctou", "ml/timbuktu", "Q9427", "exact", "Mali"]) {
      expect(text).toContain(words);
    }
    expect(text).toContain("“مدينة” before it says what it is.");
    expect(text).toContain("The text also names Mali.");
    expect(Number(await card().locator("meter").getAttribute("value"))).toBeGreaterThan(0.9);
    const candidates = card().locator(".candidates button");
    expect(await candidates.count()).toBe(analyze(TEXT).names[0]!.candidates.length);
    await candidates.nth(1).click();
    expect(await candidates.nth(1).getAttribute("aria-pressed")).toBe("true");
    expect(await card().innerText()).toContain(analyze(TEXT).names[0]!.candidates[1]!.id);
    quiet();
  });

  it("asks the letter model when told to", async () => {
    await write(TEXT);
    await mention("تمبكتو").click();
    await page.getByRole("button", { name: "Ask the letter model" }).click();
    await card().locator(".spellings").waitFor();
    expect(await card().locator(".spellings dd").count()).toBe(2);
    quiet();
  });

  it("shows how a date follows from the reference, which can be changed", async () => {
    await write(TEXT);
    await mention("الخميس الماضي").click();
    expect(await card().innerText()).toContain("2023-09-28");
    expect(await card().innerText()).toContain("XXXX-WXX-4");
    await page.getByLabel("Reference date").fill("2024-02-29");
    await page.locator(".card .body", { hasText: "2024-02-22" }).waitFor();
    await page.getByLabel("Reference date").fill("");
    await page.locator(".card .body", { hasText: "without a reference date they stay open" }).waitFor();
    await write("يوم الاثنين", "2023-10-05");
    await mention("الاثنين").click();
    await page.locator(".card .body", { hasText: "2023-10-02" }).waitFor();
    await page.getByLabel("A bare weekday or month lies").selectOption("future");
    await page.locator(".card .body", { hasText: "2023-10-09" }).waitFor();
    quiet();
  });

  it("follows the caret in the text", async () => {
    await write("غادر مالي أمس");
    await field().press("Home");
    for (let i = 0; i < 6; i++) await field().press("ArrowLeft");
    await page
      .locator(".card .body", { hasText: "Bamako" })
      .or(page.locator(".card .body", { hasText: "world/ml" }))
      .waitFor();
    expect(await painted("chosen")).toBe(1);
  });
});

describe("the list", () => {
  it("is one stop of the Tab key and walks with the arrows", async () => {
    await write(TEXT);
    expect(await page.locator(".mention[tabindex='0']").count()).toBe(1);
    await page.locator(".mention[tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".mention[aria-current=true]").innerText()).toContain("مالي");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-current')")).toBe("true");
    await page.keyboard.press("End");
    expect(await page.locator(".mention[aria-current=true]").innerText()).toContain("ثلاثة أيام");
    await page.keyboard.press("Home");
    await page.getByRole("button", { name: "Next mention" }).click();
    await page.getByRole("button", { name: "Previous mention" }).click();
    expect(await page.locator(".mention[aria-current=true]").innerText()).toContain("تمبكتو");
  });

  it("hides a group, in the text as well", async () => {
    await write(TEXT);
    const before = await page.locator(".mention").count();
    await page.locator(".filters button.date").click();
    expect(await page.locator(".filters button.date").getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator(".mention").count()).toBe(before - 2);
    expect(await painted("date")).toBe(0);
    await page.locator(".filters button.date").click();
    expect(await painted("date")).toBe(2);
  });
});

describe("map and timeline", () => {
  it("shows the places where they are, and leads to their mentions", async () => {
    await write(TEXT);
    await page
      .locator(".map")
      .getByRole("button", { name: /^Timbuktu, / })
      .waitFor();
    const at = async (name: RegExp): Promise<{ x: number; y: number }> =>
      (await page.locator(".map").getByRole("button", { name }).locator("circle").boundingBox())!;
    const [timbuktu, gao] = [await at(/^Timbuktu, /), await at(/^Gao, /)];
    expect(timbuktu.x).toBeLessThan(gao.x);
    expect(timbuktu.y).toBeLessThan(gao.y);
    await page
      .locator(".map")
      .getByRole("button", { name: /^Gao, / })
      .press("Enter");
    await page.locator(".card .body", { hasText: "ml/gao" }).waitFor();
    expect(await page.locator(".map .named").count()).toBe(1);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect((await at(/^Gao, /)).x - (await at(/^Timbuktu, /)).x).toBeGreaterThan(gao.x - timbuktu.x);
    await page.getByRole("button", { name: "Whole region" }).click();
    expect((await at(/^Gao, /)).x - (await at(/^Timbuktu, /)).x).toBeLessThan(gao.x - timbuktu.x);
    expect(await page.locator(".map .note").innerText()).toContain("Natural Earth");
    quiet();
  });

  it("lays the dates out against the reference", async () => {
    await write("قبل أسبوع، وفي 16 سبتمبر الماضي، ومنذ عام 2012، وغدا.");
    const bars = page.locator(".timeline .bar");
    await expect.poll(() => bars.count()).toBe(4);
    const line = (await page.locator(".timeline .reference").boundingBox())!;
    const september = (await page
      .locator(".timeline")
      .getByRole("button", { name: "2023-09-16" })
      .locator("rect")
      .boundingBox())!;
    const tomorrow = (await page
      .locator(".timeline")
      .getByRole("button", { name: "2023-10-06" })
      .locator("rect")
      .boundingBox())!;
    expect(september.x).toBeLessThan(line.x);
    expect(tomorrow.x).toBeGreaterThanOrEqual(line.x - 1);
    await page.locator(".timeline").getByRole("button", { name: "2023-09-16" }).click();
    await page.locator(".card .body", { hasText: "2023-09-17" }).waitFor();
    await page.getByRole("button", { name: "One month" }).click();
    expect(await page.getByRole("button", { name: "One month" }).getAttribute("aria-pressed")).toBe("true");
    await page.getByRole("button", { name: "All", exact: true }).click();
    await page.getByLabel("Reference date").fill("");
    await expect.poll(() => page.locator(".timeline .reference").count()).toBe(0);
    quiet();
  });
});

describe("the sentence", () => {
  it("shows its tokens with their clitics, and walks on", async () => {
    await write("قال قادة الجيش. وبالمدينة أسواق.");
    await expect.poll(() => page.locator("#sentence-panel li").count()).toBe(4);
    await page.getByRole("button", { name: "Sentence after" }).click();
    await page.locator("#sentence-panel .clitic").first().waitFor();
    expect(await page.locator("#sentence-panel .clitic").allInnerTexts()).toEqual(["و", "ب"]);
    quiet();
  });

  it("shows each step of a preset; the last one is what normalize gives", async () => {
    await write("وَصَلَ إلى الـقاهرة");
    await page.getByRole("tab", { name: "Normalization" }).click();
    const last = async (): Promise<string> =>
      (await page.locator("#sentence-panel td.arabic").last().innerText()).trim();
    await expect.poll(last).toBe(normalize("وَصَلَ إلى الـقاهرة", "search"));
    await page.getByLabel("Preset").selectOption("camel");
    await expect.poll(last).toBe(normalize("وَصَلَ إلى الـقاهرة", "camel"));
    quiet();
  });

  it("is written in every scheme", async () => {
    const text = "زار الوفد تمبكتو.";
    await write(text);
    await page.getByRole("tab", { name: "Tokens and clitics" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.locator("#sentence-panel .latin").first().waitFor();
    const rows = await page.locator("#sentence-panel .latin").allInnerTexts();
    expect(rows.length).toBe(15);
    expect(rows).toContain(romanize(text, { scheme: "bgn-pcgn-1956" }).text);
    expect(rows).toContain(transliterate(text, { scheme: "buckwalter" }));
    quiet();
  });
});

describe("what leaves the page", () => {
  const clipboard = (): Promise<string> => page.evaluate("navigator.clipboard.readText()") as Promise<string>;

  it("is copied in four formats, as the library writes them", async () => {
    await write(TEXT);
    const analysis = analyze(TEXT, { reference: "2023-10-05" });
    const expected: Readonly<Record<string, unknown>> = {
      JSON: JSON.parse(JSON.stringify(analysis)),
      CSV: toCsv(analysis),
      GeoJSON: toGeoJSON(analysis),
    };
    for (const [name, content] of Object.entries(expected)) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByText(`Copied as ${name}.`).waitFor();
      const copied = await clipboard();
      expect(name === "CSV" ? copied.replace(/\r?\n/g, "\r\n") : JSON.parse(copied)).toEqual(content);
    }
    await page.getByRole("button", { name: "HTML", exact: true }).click();
    await page.getByText("Copied as HTML.").waitFor();
    expect(await clipboard()).toContain(toHtml(analysis));
    quiet();
  });

  it("is a link that holds the text and how it was read", async () => {
    await write(TEXT, "2023-03-01");
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("The link holds the text").waitFor();
    const link = await clipboard();
    const other = await site.open(link.slice(site.server.url.length));
    await other.page.getByText("4 names").or(other.page.getByText("3 names")).first().waitFor();
    expect(await other.page.locator("textarea").inputValue()).toBe(TEXT);
    expect(await other.page.getByLabel("Reference date").inputValue()).toBe("2023-03-01");
    expect(other.faults).toEqual([]);
    await other.close();
  });

  it("a broken link is an ordinary visit", async () => {
    const other = await site.open("/playground.html#t=broken!");
    await other.page.locator(".map .dot").first().waitFor();
    expect(await other.page.locator("textarea").inputValue()).toBe(SAMPLE);
    expect(other.faults).toEqual([]);
    await other.close();
  });
});

describe("a text of 100 kB", () => {
  it("does not hold the page up", async () => {
    const long = Array.from(
      { length: Math.ceil(100_000 / new TextEncoder().encode(SAMPLE).length) + 1 },
      () => SAMPLE,
    ).join("\n\n");
    await field().focus();
    await page.getByText("read in").waitFor();
    await page.evaluate(`(() => {
      globalThis.longest = 0;
      let last = performance.now();
      const step = (now) => { globalThis.longest = Math.max(globalThis.longest, now - last); last = now; requestAnimationFrame(step); };
      requestAnimationFrame(step);
    })()`);
    await field().fill(long);
    const { names } = analyze(long, { reference: "2023-10-05" });
    await page.getByText(`${new Intl.NumberFormat("en").format(names.length)} names`).waitFor();
    const reading = (await page.evaluate("globalThis.longest")) as number;
    await page.evaluate("globalThis.longest = 0");
    await field().press("Control+Home");
    for (const letter of "في مالي ") await page.keyboard.insertText(letter);
    await page.waitForTimeout(1500);
    const typing = (await page.evaluate("globalThis.longest")) as number;
    console.log(
      `100 kB: longest frame ${reading.toFixed(0)} ms while pasting and reading, ${typing.toFixed(0)} ms while typing`,
    );
    expect(await page.locator(".mention").count()).toBeLessThanOrEqual(200);
    expect(typing).toBeLessThan(1000);
    quiet();
  });
});

describe("the Arabic page", () => {
  it("has its columns from right to left and speaks Arabic", async () => {
    const own = await site.open("/ar/playground.html");
    await own.page.locator(".mention").first().click();
    const x = async (selector: string): Promise<number> => (await own.page.locator(selector).first().boundingBox())!.x;
    expect(await x(".editor")).toBeGreaterThan(await x(".panel.found"));
    expect(await x(".panel.found")).toBeGreaterThan(await x(".panel.card"));
    const latin = await own.page.locator(".playground h2").allInnerTexts();
    expect(latin.filter((heading) => /[a-z]/i.test(heading))).toEqual([]);
    expect(own.faults).toEqual([]);
    await own.close();
  });

  it("fits a narrow screen", async () => {
    const own = await site.open("/ar/playground.html", { width: 360 });
    await own.page.locator(".map .dot").first().waitFor();
    expect(await own.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await own.close();
  });
});
