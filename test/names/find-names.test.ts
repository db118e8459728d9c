import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames } from "../../src/names/find-names.ts";
import type { Gazetteer } from "../../src/names/gazetteer.ts";
import { createGazetteer } from "../../src/names/gazetteer.ts";
import { isOrdinaryWord } from "../../src/text/is-ordinary-word.ts";
import { tokenStream } from "../../src/text/tokenize.ts";
import { anyText } from "../any-text.ts";
import { gazetteer } from "./tables.ts";

/** `surface = English name`, for every mention. */
const found = (text: string): string[] =>
  findNames(text, { gazetteer }).map(
    ({ start, end, candidates }) => `${text.slice(start, end)} = ${candidates[0]?.en}`,
  );

describe("findNames", () => {
  it.each([
    ["a name", "تمبكتو", ["تمبكتو = Timbuktu"]],
    ["no part of a word", "ماليزيا", []],
    ["proclitics off", "وتمبكتو وبمالي ولمالي", ["تمبكتو = Timbuktu", "مالي = Mali", "مالي = Mali"]],
    ["the article behind lam", "للنيجر وللجزائر", ["لنيجر = Niger", "لجزائر = Algeria"]],
    ["the longest name", "قال تنظيم القاعدة", ["تنظيم القاعدة = al-Qaeda"]],
    [
      "a name with a hyphen or quotes in it",
      "بوركينا-فاسو و تنظيم «القاعدة»",
      ["بوركينا-فاسو = Burkina Faso", "تنظيم «القاعدة = al-Qaeda"],
    ],
    ["words written as one", "بوركينافاسو", ["بوركينافاسو = Burkina Faso"]],
    ["a division with its head word", "في منطقة تمبكتو", ["منطقة تمبكتو = Timbuktu Region"]],
    ["proclitics of the head word off", "بمنطقة تمبكتو", ["منطقة تمبكتو = Timbuktu Region"]],
    ["a town without its head word", "مدينة تمبكتو", ["تمبكتو = Timbuktu"]],
    ["what the head word says", "نهر النيجر في النيجر", ["نهر النيجر = Niger River", "النيجر = Niger"]],
    ["a head word before quotes", "حركة «فاكت»", ["فاكت = FACT"]],
    [
      "a record of its own for an institution",
      "الجيش المالي وجيش مالي",
      ["الجيش المالي = Malian Armed Forces", "جيش مالي = Malian Armed Forces"],
    ],
    ["an institution made by rule", "الشرطة النيجرية", ["الشرطة النيجرية = Nigerien police"]],
    ["no ministry where the minister is the country's", "وزير الخارجية النيجري", ["النيجري = Niger"]],
    [
      "an institution in a country",
      "القوات المسلحة في بوركينا فاسو",
      ["القوات المسلحة في بوركينا فاسو = Burkinabe Armed Forces"],
    ],
    ["no country without a blank line between", "بوركينا\n\nفاسو", []],
    ["a Latin acronym", "(FAMa)", ["FAMa = Malian Armed Forces"]],
    ["an Arabic acronym", "فاما", ["فاما = Malian Armed Forces"]],
  ])("finds %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["without a cue", "حفر بير جديد", []],
    ["behind a head word", "في قرية بير", ["بير = Ber"]],
    ["near a word of its table", "سكان الأزواد في بير", ["بير = Ber"]],
    ["as the whole text", "«بير»", ["بير = Ber"]],
    [
      "where the text is sure of it elsewhere",
      "التقى أسيمي غويتا وفدا ثم غادر غويتا",
      ["أسيمي غويتا = Assimi Goïta", "غويتا = Assimi Goïta"],
    ],
    [
      "in the country that the text speaks of",
      "غادرت بعثة الأمم المتحدة مالي",
      ["بعثة الأمم المتحدة = MINUSMA", "مالي = Mali"],
    ],
  ])("takes a weak form %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("orders namesakes by the country that the text speaks of", () => {
    const first = (text: string): string | undefined => findNames(text, { gazetteer })[0]?.candidates[0]?.id;
    expect(first("وصل إلى كونا في النيجر قادما من النيجر")).toBe("ne/kona");
    expect(first("وصل إلى كونا في مالي")).toBe("ml/kona");
  });

  it("says how sure it is", () => {
    const [sure] = findNames("أسيمي غويتا", { gazetteer });
    const [unsure] = findNames("كونا", { gazetteer });
    expect(sure).toMatchObject({ match: "exact", confidence: 0.97 });
    expect(unsure?.candidates).toHaveLength(2);
    expect(unsure?.confidence).toBeLessThan(0.8);
  });

  it("marks demonyms", () => {
    const [demonym, name] = findNames("الجنود النيجريون في النيجر", { gazetteer });
    expect(demonym).toMatchObject({ start: 7, end: 16, form: "demonym", candidates: [{ id: "world/ne" }] });
    expect(name).not.toHaveProperty("form");
  });

  it.each([
    ["of Mali where the text speaks of it", "غادر الجنود الماليون مالي", ["الماليون = Mali", "مالي = Mali"]],
    ["of no country behind a noun of finance", "قدمت مالي الدعم المالي", ["مالي = Mali"]],
    ["of no country without a noun before it", "في مالي، المالية العامة", ["مالي = Mali"]],
  ])("takes a demonym that is a common word for one %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("finds a name with a slip of the pen, and says so", () => {
    const text = "من الجزائر وموريتنيا";
    expect(found(text)).toEqual(["الجزائر = Algeria", "موريتنيا = Mauritania"]);
    expect(findNames(text, { gazetteer })[1]).toMatchObject({ match: "fuzzy", distance: 1, start: 12 });
    expect(findNames(text, { gazetteer, fuzzy: false })).toHaveLength(1);
  });

  it.each([
    ["in its second word", "شوغيل كوكلا مايغا", "Choguel Maïga"],
    ["in its last word", "شوغيل كوكالا مايجغا", "Choguel Maïga"],
  ])("finds a name with a slip %s", (_, text, name) => {
    const [mention] = findNames(text, { gazetteer });
    expect(mention).toMatchObject({ match: "fuzzy", start: 0, end: text.length });
    expect(mention?.candidates[0]?.en).toBe(name);
  });

  it("does not let two slips pass", () => {
    expect(findNames("شوغيل كوكملا مايبغا", { gazetteer })).toEqual([]);
  });

  it.each([["عبدالحميد أبو زيد"], ["عبد الحميد أبوزيد"], ["#عبد_الحميد_أبو_زيد"]])(
    "finds the words of a name in %s",
    (text) => {
      expect(findNames(text, { gazetteer })[0]?.candidates[0]?.en).toBe("Abdelhamid Abou Zeid");
    },
  );

  it.each([
    [
      "وماليوالنيجر",
      [
        [1, 5],
        [6, 12],
      ],
    ],
    [
      "ماليبالجزائر",
      [
        [0, 4],
        [5, 12],
      ],
    ],
    ["ماليزيا", []],
  ])("sees the names that %s is glued from", (text, spans) => {
    expect(findNames(text, { gazetteer }).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it("takes a stream in place of a text", () => {
    const text = "مالي";
    expect(findNames(tokenStream(text), { gazetteer })).toEqual(findNames(text, { gazetteer }));
  });

  it("wants a gazetteer", () => {
    expect(() => findNames("", { gazetteer: {} as Gazetteer })).toThrow(/createGazetteer/);
  });

  it("gives spans inside the text, in order, none inside another, whatever the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let at = 0;
        for (const { start, end, candidates, confidence } of findNames(text, { gazetteer })) {
          expect(start >= at && end > start && end <= text.length).toBe(true);
          expect(candidates.length > 0 && confidence > 0 && confidence <= 1).toBe(true);
          at = end;
        }
      }),
    );
  });

  it.each(["\u0627", "\u0648", "\u0644", "\ud800", "\u064e", "\u0640", "#", "\u202e", "\u0645\u0627\u0644\u064a "])(
    "is calm about a megabyte of %j",
    (piece) => {
      expect(findNames(piece.repeat(1_000_000 / piece.length), { gazetteer }).length).toBeLessThanOrEqual(200_000);
    },
  );
});

describe("weak places", () => {
  const own = createGazetteer([
    { "x/bama": { kind: "town", en: "Bama", ar: "باما", weak: true } },
    { "x/kita": { kind: "town", en: "Madina Kita", ar: "مدينا كيتا" } },
    { "x/kati": { kind: "town", en: "Kati", ar: "كاتي", weak: true } },
  ]);
  const names = (text: string): (string | undefined)[] =>
    findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.en);

  it("are sure behind a word for any division or settlement", () => {
    expect(names("هجوم في منطقة باما أمس")).toEqual(["Bama"]);
    expect(names("هجوم في باما أمس")).toEqual([]);
  });

  it("stand before a name spelt by ear that would begin with that word", () => {
    expect(names("هجوم في مدينة كاتي أمس")).toEqual(["Kati"]);
  });
});

describe("offices by rule", () => {
  it("have names with the demonym and with the country's name", () => {
    const [mention] = findNames("الدرك النيجري", { gazetteer });
    expect(mention?.candidates[0]).toMatchObject({
      en: "Nigerien gendarmerie",
      fr: "Gendarmerie nigérienne",
      aliases: expect.arrayContaining([
        "Gendarmerie of Niger",
        "National Gendarmerie of Niger",
        "Gendarmerie du Niger",
      ]),
    });
    const [ministry] = findNames("وزارة الخارجية النيجرية", { gazetteer });
    expect(ministry?.candidates[0]?.aliases).toContain("Ministère des Affaires étrangères du Niger");
  });

  it.each([
    ["قوات الدفاع والأمن المالية", "ml/defence-and-security-forces"],
    ["المحكمة الدستورية في مالي", "ml/constitutional-court"],
    ["المنتخب المالي", "ml/football-team"],
  ])("are found: %s", (text, id) => {
    expect(findNames(`أعلن ${text} أمس`, { gazetteer })[0]?.candidates[0]?.id).toBe(id);
  });

  it("stand behind a record of the tables for the same words", () => {
    const own = createGazetteer([
      { "world/ml": { kind: "country", en: "Mali", iso: "ML", ar: "مالي", arDemonym: "مالي" } },
      { "ml/malian-police": { kind: "state-force", en: "National Police of Mali", ar: "الشرطة المالية" } },
    ]);
    expect(findNames("قالت الشرطة المالية", { gazetteer: own })[0]?.candidates[0]?.id).toBe("ml/malian-police");
  });
});

describe("createGazetteer", () => {
  it("lets a later table win", () => {
    const own = createGazetteer([
      { "a/b": { kind: "town", en: "A", ar: "غاو" } },
      { "a/b": { kind: "town", en: "B", ar: "غاو" } },
    ]);
    expect(own.size).toBe(1);
    expect(own.get("a/b")).toEqual({ id: "a/b", kind: "town", en: "B", fr: "B", ar: ["غاو"] });
    expect([...own.records()]).toHaveLength(1);
  });

  it("knows the country of a place by its parents", () => {
    expect(gazetteer.get("ml/timbuktu")).toMatchObject({ country: "ML" });
    expect(gazetteer.get("regions/niger-river")).not.toHaveProperty("country");
  });

  it("names what is wrong with a table", () => {
    expect(() => createGazetteer([null as never])).toThrow("not null");
    expect(() => createGazetteer([{ "a/b": { kind: "town", en: "A" } as never }])).toThrow('"a/b" has no ar');
  });
});

describe("a place of one word", () => {
  const tables = [
    {
      "x/ml": { kind: "country", en: "Mali", iso: "ML", ar: "مالي" },
      "x/sd": { kind: "country", en: "Sudan", iso: "SD", ar: "السودان" },
      "x/kati": { kind: "town", en: "Kati", ar: "كاتي", weak: true, in: "x/ml" },
      "x/korma": { kind: "town", en: "Korma", ar: "كورماري", in: "x/sd" },
    },
  ] as const;
  const home = createGazetteer(tables, { isOrdinaryWord });
  const names = (text: string, gazetteer = home): string[] =>
    findNames(text, { gazetteer }).map(({ candidates }) => candidates[0]!.en);

  it("that is weak counts in news of its country, where a place stands", () => {
    expect(names("في مالي هجوم قرب كاتي أمس")).toEqual(["Mali", "Kati"]);
    expect(names("هجوم قرب كاتي أمس")).toEqual([]);
    expect(names("في مالي قال كاتي أمس")).toEqual(["Mali"]);
    expect(names("في مالي هجوم قرب كاتي أمس", createGazetteer(tables))).toEqual(["Mali"]);
  });

  it("is the one that lies in what the text names", () => {
    const twins = createGazetteer(
      [
        {
          "x/kaduna": { kind: "region", en: "Kaduna", ar: "كادونا" },
          "x/nyafunke": { kind: "department", en: "Niafunké", ar: "نيافونكي" },
          "x/lere": { kind: "town", en: "Lere", ar: "ليري", in: "x/kaduna" },
          "x/lere-ml": { kind: "village", en: "Léré", ar: "ليري", weak: true, in: "x/nyafunke" },
        },
      ],
      { isOrdinaryWord },
    );
    expect(names("هجوم في ليري أمس", twins)).toEqual(["Lere"]);
    expect(names("هجوم في ليري بدائرة نيافونكي", twins)).toEqual(["Léré", "Niafunké"]);
  });

  it("is the one that lies in the country of the place behind it", () => {
    const twins = createGazetteer([
      ...tables,
      {
        "x/lere-district": { kind: "department", en: "Lere", ar: "ليري", in: "x/sd" },
        "x/lere": { kind: "town", en: "Léré", ar: "ليري", in: "x/ml" },
        "x/mopti": { kind: "city", en: "Mopti", ar: "موبتي", in: "x/ml" },
      },
    ]);
    expect(names("في منطقة ليري أمس", twins)).toEqual(["Lere"]);
    expect(names("في منطقة ليري بموبتي", twins)).toEqual(["Léré", "Mopti"]);
  });

  it("that is misspelt is none of a country that the text does not speak of", () => {
    expect(names("في السودان هجوم على بلدة كورمارى")).toEqual(["Sudan", "Korma"]);
    expect(names("في السودان هجوم على بلدة كورمري")).toEqual(["Sudan", "Korma"]);
    expect(names("في مالي هجوم على بلدة كورمري")).toEqual(["Mali"]);
    expect(names("في السودان هجوم قرب كورمري")).toEqual(["Sudan", "Korma"]);
    expect(names("في السودان قال كورمري")).toEqual(["Sudan"]);
  });
});

describe("a person's weak name", () => {
  it("counts behind a verb of speech in news of the country", () => {
    const gazetteer = createGazetteer([
      { "x/sd": { kind: "country", en: "Sudan", iso: "SD", ar: "السودان" } },
      {
        "x/burhan": {
          kind: "person",
          en: "Abdel Fattah al-Burhan",
          countries: ["SD"],
          ar: "عبد الفتاح البرهان",
          arWeak: "البرهان",
        },
      },
    ]);
    const names = (text: string): string[] => findNames(text, { gazetteer }).map(({ candidates }) => candidates[0]!.en);
    expect(names("في السودان وقال البرهان إن")).toEqual(["Sudan", "Abdel Fattah al-Burhan"]);
    expect(names("في السودان مع البرهان على")).toEqual(["Sudan"]);
    expect(names("وقال البرهان إن")).toEqual([]);
  });
});

describe("names of organisations", () => {
  const own = createGazetteer([
    {
      "x/fed": {
        kind: "aid",
        en: "FED",
        aliases: ["Help for Farmers", "Farmers (Mali)"],
        acronyms: ["AND"],
        ar: "غوث الفلاحين | غ ف م",
      },
      "x/person": { kind: "person", en: "Jean Paul", ar: "جان بول" },
      "x/orano": { kind: "company", en: "Orano", ar: "أورانو" },
      "x/division": {
        kind: "state-force",
        en: "19th Division",
        ar: "الفرقة 19",
      },
    },
  ]);
  const surfaces = (text: string): string[] =>
    findNames(text, { gazetteer: own }).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["in Latin letters, whole or in capitals", "Help for Farmers, FED", ["Help for Farmers", "FED"]],
    ["not one word that has a remark", "Farmers", []],
    ["not in small letters where they are short", "this and that, And so, AND", ["AND"]],
    ["in one Latin word behind a cue", "شركة Orano", ["Orano"]],
    ["not in one Latin word alone", "قالت Orano إن", []],
    ["not in one Latin word without its capital", "شركة orano", []],
    ["not persons in Latin letters", "Jean Paul", []],
    ["with a slip in Latin letters not at all", "Help for Farmerss", []],
    ["of single letters with dots, and blanks behind them", "غ.ف.م غ. ف. م", ["غ.ف.م", "غ. ف. م"]],
    ["with the article before a number", "الفرقة الـ19 والفرقة ال 19", ["الفرقة الـ19", "الفرقة ال 19"]],
  ])("are found %s", (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe("the place at the end of an organisation's name", () => {
  const own = createGazetteer([
    {
      "x/ml": { kind: "country", en: "Mali", iso: "ML", ar: "مالي", arDemonym: "مالي" },
      "x/gn": { kind: "country", en: "Guinea", iso: "GN", ar: "غينيا", arDemonym: "غيني" },
      "x/gw": { kind: "country", en: "Guinea-Bissau", iso: "GW", ar: "غينيا بيساو", arDemonym: "غيني بيساوي" },
      "x/bf": { kind: "country", en: "Burkina Faso", iso: "BF", ar: "بوركينا فاسو", arDemonym: "بوركيني" },
    },
    {
      "x/council": { kind: "institution", en: "High Council of Mali", ar: "المجلس الأعلى المالي" },
      "x/party": { kind: "party", en: "Party of Guinea", ar: "حزب الشعب الغيني" },
      "x/union": { kind: "intergovernmental", en: "Union of the West", ar: "اتحاد النقد لغرب أفريقيا" },
      "x/press": {
        kind: "union",
        en: "Journalists of Burkina",
        ar: "رابطة الصحفيين البوركينيين | رابطة الصحفيين في بوركينا فاسو",
      },
      "x/free": { kind: "movement", en: "Free Union of the Journalists", ar: "رابطة الصحفيين في الساحل الحر" },
    },
  ]);
  const ids = (text: string) => findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id);

  it.each([
    ["المجلس الأعلى المالي", ["x/council"]],
    ["المجلس الأعلى لمالي", ["x/council"]],
    ["المجلس الأعلى بمالي", ["x/council"]],
    ["المجلس الأعلى في مالي", ["x/council"]],
    ["المجلس الأعلى في النيجر", []],
    ["حزب الشعب في غينيا بيساو", ["x/gw"]],
    ["اتحاد النقد في غرب أفريقيا", ["x/union"]],
    ["اتحاد النقد لدول غرب أفريقيا", ["x/union"]],
    ["اتحاد النقد لأفريقيا الغربية", ["x/union"]],
    ["اتحاد النقد لوسط أفريقيا", []],
    ["رابطة الصحفيين ببوركينا فاسو", ["x/press"]],
    ["رابطة الصحفيين في الساحل الحر", ["x/free"]],
  ])("may be said in other ways: %s", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe("what a name is for", () => {
  const own = createGazetteer([
    {
      "x/change": { kind: "party", en: "Front for Change", ar: "الجبهة من أجل التغيير" },
      "x/peace": { kind: "party", en: "Movement for Peace", ar: "حركة السلام للتنمية" },
      "x/change-now": { kind: "party", en: "Front for Change Now", ar: "الجبهة للتغيير الآن" },
    },
  ]);
  it.each([
    ["الجبهة من أجل التغيير", "x/change"],
    ["الجبهة للتغيير", "x/change"],
    ["الجبهة لأجل التغيير", "x/change"],
    ["الجبهة من أجل التغيير الآن", "x/change-now"],
    ["حركة السلام من أجل التنمية", "x/peace"],
    ["الجبهة من التغيير", undefined],
    ["الجبهة التغيير", undefined],
  ])("%s", (text, id) => {
    expect(findNames(text, { gazetteer: own })[0]?.candidates[0]?.id).toBe(id);
  });
});

describe("a lost «و»", () => {
  const own = createGazetteer([
    {
      "x/community": { kind: "intergovernmental", en: "Community", ar: "المجموعة الاقتصادية والنقدية للدول" },
    },
  ]);
  it("is missed in a name of four words or more, and counts as a slip", () => {
    const [mention] = findNames("المجموعة الاقتصادية النقدية للدول", { gazetteer: own });
    expect(mention).toMatchObject({ match: "fuzzy", distance: 1, candidates: [{ id: "x/community" }] });
    expect(findNames("المجموعة الاقتصادية النقدية للدول", { gazetteer: own, fuzzy: false })).toEqual([]);
  });
});

describe("a word for a division", () => {
  it("means one kind of them first", () => {
    const own = createGazetteer([
      {
        "x/region": { kind: "region", en: "Kidal Region", ar: "كيدال" },
        "x/cercle": { kind: "department", en: "Kidal Cercle", ar: "كيدال" },
        "x/town": { kind: "town", en: "Kidal", ar: "كيدال" },
      },
    ]);
    const first = (text: string) => findNames(text, { gazetteer: own })[0]?.candidates[0]?.id;
    expect(first("ولاية كيدال")).toBe("x/region");
    expect(first("دائرة كيدال")).toBe("x/cercle");
    expect(first("بلدية كيدال")).toBe("x/town");
  });
});

describe("a word that announces several", () => {
  it("chooses the kind of each name of the list", () => {
    const ids = (text: string) => findNames(text, { gazetteer }).map(({ candidates }) => candidates[0]?.id);
    expect(ids("في ولايتي تمبكتو وتنبكتو")).toEqual(["ml/timbuktu-region", "ml/timbuktu"]);
    expect(ids("في مدينتي تمبكتو وتمبكتو")).toEqual(["ml/timbuktu", "ml/timbuktu"]);
    expect(ids("في قرى بير وبير")).toEqual(["ml/ber", "ml/ber"]);
    expect(ids("في قرى تمبكتو وحفر بير")).toEqual(["ml/timbuktu"]);
  });
});

describe("a head word before a bracket", () => {
  it("announces the name in it", () => {
    expect(found("بلدة (بير) النائية")).toEqual(["بير = Ber"]);
  });
});

describe("a demonym right behind a name", () => {
  it("is no agency of that name", () => {
    const own = createGazetteer([
      {
        "x/fr": { kind: "country", en: "France", iso: "FR", ar: "فرنسا", arDemonym: "فرنسي" },
      },
      {
        "x/afp": { kind: "media", en: "AFP", ar: "فرانس برس", arWeak: "الفرنسية", arCue: "نقلت" },
        "x/paper": { kind: "media", en: "Jeune Afrique", ar: "جون أفريك" },
      },
    ]);
    const ids = (text: string) =>
      findNames(text, { gazetteer: own }).flatMap(({ candidates }) => candidates.map(({ id }) => id));
    expect(ids("نقلت الفرنسية عن الجيش")).toEqual(["x/fr", "x/afp"]);
    expect(ids("نقلت جون أفريك الفرنسية عن الجيش")).toEqual(["x/paper", "x/fr"]);
    expect(ids("باريس/ الفرنسية/ قال")).toEqual(["x/fr", "x/afp"]);
  });
});

describe("a direction before a name that begins with it too", () => {
  it("leaves it the longer one", () => {
    const own = createGazetteer([
      {
        "x/area": { kind: "area", en: "Central Africa", ar: "وسط أفريقيا" },
        "x/cf": { kind: "country", en: "Central African Republic", ar: "أفريقيا الوسطى" },
      },
    ]);
    const ids = (text: string) => findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id);
    expect(ids("في وسط أفريقيا الوسطى")).toEqual(["x/cf"]);
    expect(ids("في وسط أفريقيا")).toEqual(["x/area"]);
  });
});

describe("a small place without its first letter", () => {
  it("is doubtful where that is no usual proclitic", () => {
    expect(findNames("في كونا وكونا", { gazetteer }).map(({ confidence }) => confidence > 0.6)).toEqual([true, true]);
    expect(findNames("قال فكونا", { gazetteer })[0]?.confidence).toBeLessThan(0.5);
  });
});

describe("alef for teh marbuta at the end of a word", () => {
  const own = createGazetteer([
    { "x/kaduna": { kind: "town", en: "Kaduna", ar: "كادونا" } },
    { "x/kadre": { kind: "village", en: "Mai Kadra", ar: "ماي خضرا" } },
  ]);
  it.each([
    ["في بلدة كادونة", ["x/kaduna"]],
    ["إلى ماي خضرة أمس", ["x/kadre"]],
    ["قالت كادونة ذلك", []],
    ["إلى ماي خضري أمس", []],
  ])("%s", (text, ids) => {
    expect(findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id)).toEqual(ids);
  });
});

describe("a slip of the pen", () => {
  it.each([
    ["in the last letter of a later word", "شمال كردفام", 1],
    ["in its first letter", "شمال مردفان", 1],
    ["in a short word", "غرب كرم", 0],
    ["in the last letter of the first word", "شمام كردفان", 0],
  ])("%s", (_, text, count) => {
    const own = createGazetteer([
      { "x/north": { kind: "region", en: "North Kordofan", ar: "شمال كردفان" } },
      { "x/west": { kind: "town", en: "West Kord", ar: "غرب كرد" } },
    ]);
    expect(findNames(text, { gazetteer: own }).length).toBe(count);
  });

  it("makes no ordinary word", () => {
    const tables = [
      { "x/party": { kind: "party", en: "Malian Socialist Party", ar: "الحزب الاشتراكي المالي" } },
    ] as const;
    const knowing = createGazetteer(tables, { isOrdinaryWord });
    expect(findNames("الحزب الاشتراككي المالي", { gazetteer: knowing }).length).toBe(1);
    expect(findNames("الحزب الاشتراكي العمالي", { gazetteer: knowing })).toEqual([]);
    expect(findNames("الحزب الاشتراكي العمالي", { gazetteer: createGazetteer(tables) }).length).toBe(1);
  });
});

describe("a name in an ordinary word", () => {
  it("is none, or doubtful", () => {
    const tables = [
      { "x/ss": { kind: "country", en: "South Sudan", iso: "SS", ar: "جنوب السودان" } },
      { "x/juba": { kind: "city", en: "Juba", ar: "جوبا", in: "x/ss" } },
      { "x/sabha": { kind: "town", en: "Sabha", ar: "سبها" } },
    ] as const;
    const sure = (text: string) =>
      findNames(text, { gazetteer: createGazetteer(tables, { isOrdinaryWord }) }).map(({ confidence }) => confidence);
    expect(sure("غادر إلى جوبا")).toEqual([0.97]);
    expect(sure("يمنع وجوبا من ذلك")).toEqual([0.53]);
    expect(sure("في جنوب السودان وجوبا")).toEqual([0.97, 0.97]);
    expect(sure("نقطة كسبها اليوم")).toEqual([]);
    expect(sure("طرابلس وسبها")).toEqual([0.97]);
  });

  it("is none where it is weak", () => {
    const tables = [
      { "x/ml": { kind: "country", en: "Mali", iso: "ML", ar: "مالي" } },
      { "x/ber": { kind: "village", en: "Ber", ar: "بير", weak: true, arCue: "الأزواد", in: "x/ml" } },
    ] as const;
    const ids = (text: string) =>
      findNames(text, { gazetteer: createGazetteer(tables, { isOrdinaryWord }) }).map(
        ({ candidates }) => candidates[0]!.id,
      );
    expect(ids("جيش الأزواد كبير")).toEqual([]);
    expect(ids("جيش الأزواد وبير")).toEqual(["x/ber"]);
  });
});

describe("a weak name of one word", () => {
  it("is not one with a hamza that the name has not", () => {
    const tables = [
      { "x/fama": { kind: "state-force", en: "FAMa", ar: "القوات المالية", arWeak: "فاما", arCue: "جيش" } },
    ] as const;
    const own = createGazetteer(tables);
    expect(findNames("جيش فاما", { gazetteer: own }).length).toBe(1);
    expect(findNames("جيش فأما هو", { gazetteer: own })).toEqual([]);
  });
});

describe("a small place behind a word for a group", () => {
  it("is doubtful", () => {
    expect(findNames("في كونا", { gazetteer })[0]?.confidence).toBeGreaterThan(0.6);
    expect(findNames("قبيلة كونا", { gazetteer })[0]?.confidence).toBeLessThan(0.5);
  });
});

describe("a name that several countries have", () => {
  const own = createGazetteer(
    [
      {
        "x/ma": { kind: "country", en: "Morocco", iso: "MA", ar: "المغرب" },
        "x/gb": { kind: "country", en: "Britain", iso: "GB", ar: "بريطانيا" },
        "x/town": { kind: "town", en: "Aguelmane", ar: "أكلمان", in: "x/ma" },
      },
      { "x/navy": { kind: "state-force", en: "Royal Moroccan Navy", ar: "البحرية الملكية", countries: ["MA"] } },
    ],
    { isOrdinaryWord },
  );
  const sure = (text: string): number => findNames(text, { gazetteer: own }).at(-1)!.confidence;

  it("is doubtful where the text speaks of another, or of none", () => {
    expect(sure("في المغرب أعلنت البحرية الملكية")).toBeGreaterThan(0.9);
    expect(sure("أعلنت البحرية الملكية")).toBeLessThan(0.8);
    expect(sure("في بريطانيا أعلنت البحرية الملكية")).toBeLessThan(0.6);
  });

  it("is less sure, as a small place far away", () => {
    expect(sure("في المغرب قرب أكلمان")).toBeGreaterThan(0.9);
    expect(sure("من بريطانيا إلى بريطانيا قرب أكلمان")).toBeLessThan(0.8);
  });
});

describe("a weak name of several words", () => {
  const own = createGazetteer([
    { "x/un": { kind: "intergovernmental", en: "UN", ar: "الأمم المتحدة" } },
    {
      "x/mission": { kind: "mission", en: "Mission", ar: "مينوسما", arWeak: "بعثة الأمم المتحدة", arCue: "مالي" },
      "x/court": {
        kind: "institution",
        en: "Court",
        ar: "محكمة الدولة",
        arWeak: "الأمم المتحدة الإقليمية",
        arCue: "مالي",
      },
    },
  ]);
  it.each([
    ["قالت بعثة الأمم المتحدة اليوم", ["x/un"]],
    ["قالت بعثة الأمم المتحدة في مالي", ["x/mission"]],
    ["قالت الأمم المتحدة الإقليمية", ["x/un"]],
  ])("hides no sure one inside: %s", (text, ids) => {
    expect(findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id)).toEqual(ids);
  });
});

describe("a word written as two", () => {
  const own = createGazetteer(
    [
      { "x/timbuktu": { kind: "city", en: "Timbuktu", ar: "تمبكتو" } },
      { "x/tissa": { kind: "village", en: "Tissa", weak: true, ar: "تيسا" } },
      { "x/tessalit": { kind: "town", en: "Tessalit", ar: "تيساليت" } },
      { "x/kidal": { kind: "town", en: "Kidal", ar: "كيدال" } },
    ],
    { isOrdinaryWord },
  );
  it.each([
    ["في تمبك تو", ["تمبك تو"]],
    ["وبتمبك-تو", ["تمبك-تو"]],
    ["في تيسا ليت", ["تيسا ليت"]],
    ["تمبك. تو", []],
    ["كي دال", []],
  ])("%s", (text, found) => {
    const mentions = findNames(text, { gazetteer: own });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(found);
    expect(mentions.every(({ match }) => match === "fuzzy")).toBe(true);
  });
});

describe("a first word without its article", () => {
  const own = createGazetteer([
    { "x/icc": { kind: "institution", en: "ICC", ar: "المحكمة الجنائية الدولية" } },
    { "x/court": { kind: "institution", en: "Court", ar: "محكمة العدل" } },
  ]);
  it.each([
    ["محكمة الجنائية الدولية", ["x/icc"]],
    ["لمحكمة الجنائية الدولية", ["x/icc"]],
    ["محكمة العدل", ["x/court"]],
    ["محكمة جنائية دولية", []],
  ])("%s", (text, ids) => {
    expect(findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id)).toEqual(ids);
  });

  it("is a slip of the pen", () => {
    expect(findNames("محكمة الجنائية الدولية", { gazetteer: own })[0]?.match).toBe("fuzzy");
    expect(findNames("محكمة الجنائية الدولية", { gazetteer: own, fuzzy: false })).toEqual([]);
  });
});

describe("a dot without a blank", () => {
  it("parts the words of a name", () => {
    const own = createGazetteer([{ "x/bbc": { kind: "media", en: "BBC", ar: "بي بي سي" } }]);
    const text = "بي.بي.سي";
    expect(findNames(text, { gazetteer: own }).map(({ start, end }) => text.slice(start, end))).toEqual([text]);
    expect(findNames("بي. بي سي", { gazetteer: own })).toEqual([]);
  });
});

describe("words written as one", () => {
  const own = createGazetteer([
    {
      "x/un": { kind: "intergovernmental", en: "UN", ar: "الأمم المتحدة" },
      "x/fund": { kind: "intergovernmental", en: "UN fund", ar: "الأمم المتحدة للسكان" },
      "x/hamad": { kind: "person", en: "Abou Hamad", ar: "أبو حمد" },
    },
  ]);
  it.each([
    ["الأممالمتحدة", ["UN"]],
    ["قالت الأممالمتحدة للسكان إن", ["UN fund"]],
    ["وللأممالمتحدة", ["UN"]],
    ["وأبوحمد", ["Abou Hamad"]],
    ["أبوحميد", []],
  ])("%s", (text, names) => {
    expect(findNames(text, { gazetteer: own, fuzzy: false }).map(({ candidates }) => candidates[0]?.en)).toEqual(names);
  });
});

describe("a name with brackets in it", () => {
  it("goes on behind them", () => {
    const own = createGazetteer([
      { "x/is": { kind: "armed-group", en: "IS", ar: "تنظيم الدولة | داعش" } },
      { "x/is-sahel": { kind: "armed-group", en: "IS Sahel", ar: "تنظيم الدولة في الساحل" } },
    ]);
    const ids = (text: string) => findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id);
    expect(ids("تنظيم الدولة (داعش) في الساحل")).toEqual(["x/is-sahel"]);
    expect(ids("تنظيم الدولة (داعش) في مالي")).toEqual(["x/is", "x/is"]);
    expect(ids("تنظيم الدولة (داعش")).toEqual(["x/is", "x/is"]);
  });
});

describe("words of names", () => {
  it("are found in each of their usual spellings", () => {
    const gazetteer = createGazetteer([{ "x/diallo": { kind: "person", en: "Sidi Ag Diallo", ar: "سيدي أغ ديالو" } }]);
    for (const text of ["سيدي أغ ديالو", "سيدي أق جالو", "سيدي أج ديالو"]) {
      expect(findNames(text, { gazetteer })).toMatchObject([{ match: "exact", candidates: [{ id: "x/diallo" }] }]);
    }
  });

  it("are found in the genitive, and written in one", () => {
    const own = createGazetteer([
      {
        "x/bakr": { kind: "person", en: "Abu Bakr al-Masri", ar: "أبو بكر المصري" },
        "x/adam": { kind: "person", en: "Noureddine Adam", ar: "نور الدين آدم" },
      },
    ]);
    const ids = (text: string) => findNames(text, { gazetteer: own }).map(({ candidates }) => candidates[0]?.id);
    expect(ids("لقاء أبي بكر المصري ونورالدين آدم")).toEqual(["x/bakr", "x/adam"]);
  });
});
