import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "../../src/names/find-names.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { romanizeName } from "../../src/names/romanize-name.ts";
import { createUnlistedFinder } from "../../src/names/unlisted.ts";
import { isOrdinaryWord } from "../../src/text/is-ordinary-word.ts";
import { nameRomanizer } from "../../src/transliterate/model/name-romanizer.ts";
import { anyText } from "../any-text.ts";
import { ACTORS, PLACES } from "./tables.ts";

const gazetteer = createGazetteer([PLACES, ACTORS], { unlisted: createUnlistedFinder({ romanizer: nameRomanizer }) });

const found = (text: string): string[] =>
  findNames(text, { gazetteer })
    .filter(({ match }) => match === "rule")
    .map(({ start, end }) => text.slice(start, end));

it("«تراوري أداما» is not whom «تراوري» alone means", () => {
  const own = createGazetteer(
    [{ "x/traore": { kind: "person", en: "Ibrahim Traoré", ar: "إبراهيم تراوري", arWeak: "تراوري", arCue: "الرقيب" } }],
    { unlisted: createUnlistedFinder() },
  );
  const ids = (text: string) => findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id);
  expect(ids("قال الرقيب تراوري إن")).toEqual(["x/traore"]);
  expect(ids("قال الرقيب تراوري سليمان إن")).toEqual([""]);
});

describe("persons whom no table has", () => {
  it.each([
    ["behind a title", "قال الكولونيل مالك كوليبالي إن", ["مالك كوليبالي"]],
    ["behind a title and what belongs to it", "وزير الخارجية المالي السابق موسى كوناتي", ["موسى كوناتي"]],
    ["behind two titles", "الرئيس الجنرال إدريس ديارا", ["إدريس ديارا"]],
    ["by one name behind a title", "وصل الشيخ إدريس أمس", ["إدريس"]],
    ["by first and family name", "استقبل سليمان سيسوكو وفدا", ["سليمان سيسوكو"]],
    ["with proclitics", "لقاء بين إدريس ديارا وموسى كوليبالي", ["إدريس ديارا", "موسى كوليبالي"]],
    ["by a word for son", "قال سيدي محمد ولد أعمر طالب إن", ["سيدي محمد ولد أعمر"]],
    ["with a word for son and a servant's name", "استقبل محمد ولد عبد العزيز وفدا", ["محمد ولد عبد العزيز"]],
    ["by a Tuareg name", "قال موسى أغ أشاراتومان", ["موسى أغ أشاراتومان"]],
    ["by a kunya", "زعيم الجماعة أبو الوليد الصحراوي", ["أبو الوليد الصحراوي"]],
    ["by a servant's name", "عبد الرحمن ديارا يصل", ["عبد الرحمن ديارا"]],
    ["with a compound name", "قال نور الدين كوليبالي", ["نور الدين كوليبالي"]],
    ["with an unknown family name in waw", "الجنرال محمد بندياغو يصل", ["محمد بندياغو"]],
    ["with an unknown first name before a known family name", "الجنرال شيغيل مايغا", ["شيغيل مايغا"]],
    ["whose family name then stands alone", "قال إدريس تراوري. ولتراوري رأي", ["إدريس تراوري", "تراوري"]],
    ["as the whole text", "سليمان محمد كينان", ["سليمان محمد كينان"]],
    ["as the whole text, of words that are ordinary too", "محمود صلاح", ["محمود صلاح"]],
    ["whose father has the name of a place", "قال سليمان ولد تمبكتو إن", ["سليمان ولد تمبكتو"]],
    ["with an unknown name that has a mark", "محمد صالح يونس ضوّاي", ["محمد صالح يونس ضوّاي"]],
    ["whose last name is a small place", "قال مامادو كونا إن", ["مامادو كونا"]],
    ["of names that are other words too, behind a verb of speech", "قال صادق أمين إن", ["صادق أمين"]],
    ["whose last name is a demonym", "قتل موسى النيجري في الغارة", ["موسى النيجري"]],
    ["before another", "مع إدريس ديارا ومامادو كوليبالي", ["إدريس ديارا", "مامادو كوليبالي"]],
    ["whose last name, a first name too, then speaks", "قال إدريس موسى. وأضاف موسى", ["إدريس موسى", "موسى"]],
    ["whose last name, a first name too, is spoken of", "قال إدريس موسى. وغادر موسى", ["إدريس موسى"]],
    ["before the post that they get", "عين سيدي محمد ولد أعمر أمينا عاما", ["سيدي محمد ولد أعمر"]],
  ])("are found %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["after whom an airport is named", "مطار موسى تراوري الدولي"],
    ["after whom a place is named", "في منطقة أم الفيض عبد الله"],
    ["where a word begins like a kunya behind a proclitic", "القادمة من كابو محمد"],
    ["where a title stands alone", "قال الجنرال إن الرئيس غادر"],
    ["where a first name is a common word", "كان كريم سعيد اليوم"],
    ["where «على» is 'on'", "الجنرال على الحدود"],
    ["in a single first name", "غادر محمد أمس"],
    ["where «ولد» is 'was born'", "ولد إدريس في غاو"],
    ["over the end of a line", "غادر موسى\nكوليبالي"],
    ["where nothing follows the word for son", "غادر بن"],
  ])("are not seen %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  const knowing = createGazetteer([PLACES, ACTORS], { unlisted: createUnlistedFinder(), isOrdinaryWord });
  const foundKnowing = (text: string): string[] =>
    findNames(text, { gazetteer: knowing })
      .filter(({ match }) => match === "rule")
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    ["with a family name that no list has", "وأوضح مامادو بزنكورو أن", ["مامادو بزنكورو"]],
    ["with two such names", "قال محمد تيدغوغو بزنكورو إن", ["محمد تيدغوغو بزنكورو"]],
    ["with a first name that no list has", "عين زوركلاني مايغا وزيرا", ["زوركلاني مايغا"]],
    ["with two such names behind a title", "مع الكولونيل زوركلاني بزنكورو في", ["زوركلاني بزنكورو"]],
    ["with one such name behind a title", "مع الجنرال بزنكورو في", ["بزنكورو"]],
    ["before a title", "وقال زوركلاني بزنكورو رئيس البلدية", ["زوركلاني بزنكورو"]],
    ["behind a title far away", "وزير التنمية المحلية زوركلاني مايغا", ["زوركلاني مايغا"]],
    ["with such a family name that has the article", "وقال إدريس البزنكور إن", ["إدريس البزنكور"]],
    ["with one behind a first name that is a word too", "وأكد كريم بزنكورو أن", ["كريم بزنكورو"]],
    ["before a word for son", "مع زوركلاني ولد موسى في", ["زوركلاني ولد موسى"]],
    ["with a second name that is a word too", "قال محمد سعيد أمس", ["محمد سعيد"]],
    ["behind an adjective that is a family name too", "اللاعب الصغير محمد بزنكورو", ["محمد بزنكورو"]],
    ["with «أبو» glued to the name", "قال أبوعياض بزنكورو", ["أبوعياض بزنكورو"]],
    ["whose names a hyphen joins", "وقال سليمان-إدريس كوليبالي", ["سليمان-إدريس كوليبالي"]],
    ["in quotes", '"زوركلاني مايغا"', ["زوركلاني مايغا"]],
    ["before an office", "وقال محمد بزنكورو قائد القوات", ["محمد بزنكورو"]],
    ["and then by that family name alone", "وقال محمد بزنكورو. ورد بزنكورو أمس", ["محمد بزنكورو", "بزنكورو"]],
  ])("are found, where ordinary words are known, %s", (_, text, expected) => {
    expect(foundKnowing(text)).toEqual(expected);
  });

  it.each([
    ["before a verb", "قال محمد يستنكر الهجوم"],
    ["before a noun", "غادر محمد المدينة"],
    ["before a month", "في فاتح شتمبر المقبل"],
    ["between the two places of a road", "على محور زنكوما بزنكورو أمس"],
    ["where the title is of nobody", "الرئيس زار المدينة"],
    ["where two words that nobody knows stand alone", "بزنكورو زوركلاني"],
    ["in words of respect", "فضيلة الشيخ"],
    ["where a noun follows the word for son", "وصف الأوضاع أغ الأوضاع"],
    ["where a girl of a country is spoken of", "قال إن بنت مالي"],
  ])("are not seen, where ordinary words are known, %s", (_, text) => {
    expect(foundKnowing(text)).toEqual([]);
  });

  it("are told from another whom their name sounds like", () => {
    const sleepers = createGazetteer(
      [{ "x/mahamadou": { kind: "person", en: "Mahamadou Issoufou", ar: "محمدو إيسوفو" } }],
      { unlisted: createUnlistedFinder({ romanizer: nameRomanizer }) },
    );
    const [mention] = findNames("بعد أن قام\nمحمد يوسف أمس", { gazetteer: sleepers });
    expect(mention).toMatchObject({ match: "rule", candidates: [{ id: "", en: "Mohamed Youssef" }] });
  });

  it("are not whom the end of their name alone would mean", () => {
    const lebatt = createGazetteer(
      [{ "x/lebatt": { kind: "person", en: "Mohamed El Hacen Lebatt", ar: "الحسن ولد لبات | ولد لبات" } }],
      { unlisted: createUnlistedFinder() },
    );
    const ids = (text: string): string[] =>
      findNames(text, { gazetteer: lebatt }).map(({ candidates }) => candidates[0]!.id);
    expect(ids("قال ولد لبات أمس")).toEqual(["x/lebatt"]);
    expect(ids("قال الحسن ولد لبات أمس")).toEqual(["x/lebatt"]);
    expect(ids("قال سليمان ولد لبات أمس")).toEqual([""]);
  });

  it("are not who has a name like the beginning of theirs", () => {
    const hamoud = createGazetteer(
      [{ "x/hamoud": { kind: "person", en: "Hamoud Ould M'Hamed", ar: "حمود ولد امحمد | أحمد ولد امحمد" } }],
      { unlisted: createUnlistedFinder(), isOrdinaryWord },
    );
    const ids = (text: string): string[] =>
      findNames(text, { gazetteer: hamoud }).map(({ candidates }) => candidates[0]!.id);
    expect(ids("قال حموود ولد امحمد أمس")).toEqual(["x/hamoud"]);
    expect(ids("قال حموود ولد امحمد ولد سيدي أمس")).toEqual([""]);
    expect(ids("قال سيدي حموود ولد امحمد أمس")).toEqual([""]);
  });

  it("are no place without their first letter", () => {
    const laos = createGazetteer([{ "x/laos": { kind: "country", en: "Laos", ar: "لاوس" } }], {
      unlisted: createUnlistedFinder(),
    });
    const ids = (text: string): string[] =>
      findNames(text, { gazetteer: laos }).map(({ candidates }) => candidates[0]!.id);
    expect(ids("قال كلاوس ديارا")).toEqual([""]);
    expect(ids("تايلاند ولاوس")).toEqual(["x/laos"]);
  });

  it("own a small place's name where no place stands, once the text has named them in full", () => {
    const erdimi = createGazetteer(
      [
        { "x/camp": { kind: "camp", en: "Iridimi", ar: "اردمي" } },
        { "x/erdimi": { kind: "person", en: "Timan Erdimi", ar: "تيمان اردمي" } },
      ],
      { unlisted: createUnlistedFinder(), isOrdinaryWord },
    );
    const ids = (text: string): string[] =>
      findNames(text, { gazetteer: erdimi }).map(({ candidates }) => candidates[0]!.id);
    expect(ids("قال تيمان اردمي أمس. وأضاف اردمي")).toEqual(["x/erdimi", "x/erdimi"]);
    expect(ids("قال تيمان اردمي أمس في اردمي")).toEqual(["x/erdimi", "x/camp"]);
    expect(ids("قال تيمان اردمي أمس. مخيم اردمي")).toEqual(["x/erdimi", "x/camp"]);
    expect(ids("وأضاف اردمي")).toEqual(["x/camp"]);
  });

  it("own «ولد» and their father's name where the text has named them in full", () => {
    const hanenna = createGazetteer(
      [{ "x/saleh": { kind: "person", en: "Saleh Ould Hanenna", ar: "صالح ولد حننا | ولد حننا" } }],
      { unlisted: createUnlistedFinder(), isOrdinaryWord },
    );
    const names = (text: string): string[] =>
      findNames(text, { gazetteer: hanenna }).map(
        ({ start, end, candidates }) => `${candidates[0]!.id}: ${text.slice(start, end)}`,
      );
    expect(names("قال ولد حننا أمس")).toEqual(["x/saleh: ولد حننا"]);
    expect(names("مع محمد محمود ولد حننا، ورد ولد حننا أمس")).toEqual([": محمد محمود ولد حننا", ": ولد حننا"]);
    expect(names("مع صالح ولد حننا ومحمد ولد حننا، ورد ولد حننا")).toEqual([
      "x/saleh: صالح ولد حننا",
      ": محمد ولد حننا",
      "x/saleh: ولد حننا",
    ]);
    expect(names("مع محمد ولد زنكوما، ورد ولد زنكوما أمس")).toEqual([": محمد ولد زنكوما", ": ولد زنكوما"]);
    expect(names("مع سيدي عالي ولد حننا أمس")).toEqual([": سيدي عالي ولد حننا"]);
  });

  it("take over a place or a demonym that is the end of their name", () => {
    const tables = [{ "x/dicko": { kind: "village", en: "Dicko", ar: "ديكو" } }, PLACES] as const;
    const whole = createGazetteer(tables, { unlisted: createUnlistedFinder() });
    const spans = (text: string): string[] =>
      findNames(text, { gazetteer: whole }).map(({ start, end }) => text.slice(start, end));
    expect(spans("قال سليمان ديكو في ديكو")).toEqual(["سليمان ديكو", "ديكو"]);
    expect(spans("مع أبو إدريس النيجري أمس")).toEqual(["أبو إدريس النيجري"]);
    expect(spans("مع سليمان في ديكو")).toEqual(["ديكو"]);
  });

  it("have the spellings of other countries for aliases, where none is spoken of", () => {
    const [mention] = findNames("الجنرال موسى محمد", { gazetteer });
    expect(mention?.candidates[0]).toMatchObject({ en: "Musa Mohamed", fr: "Moussa Mohamed" });
    expect(mention?.candidates[0]?.aliases).toContain("Moussa Mahamat");
  });

  it("have one candidate without an id, spelt by the habits of the text's country", () => {
    const [, mention] = findNames("في مالي الجنرال موسى كوليبالي", { gazetteer });
    expect(mention).toMatchObject({ match: "rule", candidates: [{ id: "", kind: "person", ar: ["موسى كوليبالي"] }] });
    expect(mention?.candidates[0]?.en).toBe("Moussa Coulibaly");
    expect(mention?.candidates[0]?.fr).toBe("Moussa Coulibaly");
  });

  it("are spelt letter by letter without a romanizer", () => {
    const plain = createGazetteer([], { unlisted: createUnlistedFinder() });
    expect(findNames("الجنرال موسى كوليبالي", { gazetteer: plain })[0]?.candidates[0]?.en).toMatch(/^Mus/);
  });

  it("are left out where nobody asks for them", () => {
    const plain = createGazetteer([PLACES]);
    expect(findNames("الجنرال موسى كوليبالي", { gazetteer: plain })).toEqual([]);
    expect(findNames("الجنرال موسى كوليبالي", { gazetteer, unlisted: false })).toEqual([]);
    expect(romanizeName("موسى كوليبالي", { gazetteer }).source).toBe("letters");
  });

  it.each([
    "كريم ",
    "محمد ",
    "الجنرال ",
    "ولد ",
    "أبو ",
    "عبد ",
    "عبد الله ",
    "تنظيم القاعدة (أكيم) ",
    "قرية زنكوما ",
    "زنكوما رئيس ",
  ])("cost no more than the length of the text, a hundred thousand times %j", (piece) => {
    const began = process.cpuUsage().user;
    findNames(piece.repeat(100_000), { gazetteer: knowing });
    expect(process.cpuUsage().user - began).toBeLessThan(8_000_000);
  });

  it("never overlap other mentions, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom(
        "الجنرال",
        "موسى",
        "ولد",
        "أبو",
        "عبد",
        "الله",
        "مالي",
        "تراوري",
        "على",
        "مطار",
        ".",
        "\n",
        "كاندو",
      ),
      { maxLength: 40 },
    );
    const texts = fc.oneof(
      anyText(),
      words.map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of findNames(text, { gazetteer })) {
          expect(start >= at && end > start && end <= text.length).toBe(true);
          at = end;
        }
      }),
    );
  });
});

describe("places that no table has", () => {
  const knowing = createGazetteer([PLACES], {
    unlisted: createUnlistedFinder({ romanizer: nameRomanizer }),
    isOrdinaryWord,
  });
  const places = (text: string): string[] =>
    findNames(text, { gazetteer: knowing })
      .filter(({ match }) => match === "rule")
      .map(({ start, end, candidates }) => `${candidates[0]?.kind}: ${text.slice(start, end)}`);

  it.each([
    ["behind a word for places", "هجوم على قرية زنكوما شمال البلاد", ["village: زنكوما"]],
    ["with that word where it is a part of the name", "وبمخيم زنكوما للاجئين", ["camp: مخيم زنكوما"]],
    ["behind an amount of rain", "سقطت 36 ملم في زنكوما أمس", ["village: زنكوما"]],
    ["with an opening word", "إلى قرية أولاد زنكوما أمس", ["village: أولاد زنكوما"]],
    ["of two words", "في بلدة زنكوما بزنكورو أمس", ["town: زنكوما بزنكورو"]],
    ["with the article", "في بلدة البزنكور أمس", ["town: البزنكور"]],
    ["that have the name of a person", "في قرية ديارا أمس", ["village: ديارا"]],
  ])("are found %s", (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    "في قرية صغيرة",
    "سقطت 20 ملم في الساعة",
    "سقطت 20 ملم زنكوما",
    "في منطقة حدودية",
    "في منطقة متاخمة",
    "إلى مخيم مؤقت",
    "في مدينة قال",
    "سكان قرية",
    "في زنكوما أمس",
  ])("are not seen in «%s»", (text) => {
    expect(places(text)).toEqual([]);
  });

  it("are left out where nobody asks for them", () => {
    expect(findNames("في قرية زنكوما أمس", { gazetteer: knowing, unlisted: false })).toEqual([]);
    expect(findNames("في قرية زنكوما أمس", { gazetteer: createGazetteer([PLACES]) })).toEqual([]);
  });
});
