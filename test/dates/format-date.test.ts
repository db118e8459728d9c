import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormatDateOptions, formatDate, parseDate } from "../../src/entries/dates.ts";

const written = (text: string, options: FormatDateOptions = {}): string | undefined =>
  formatDate(parseDate(text, { reference: "2023-08-16" })!, options);

it.each([
  [{}, "15 أغسطس 2023"],
  [{ months: "levant" }, "15 آب 2023"],
  [{ months: "algeria-tunisia" }, "15 أوت 2023"],
  [{ months: "morocco" }, "15 غشت 2023"],
  [{ months: "mauritania" }, "15 أغشت 2023"],
  [{ weekday: "long" }, "الثلاثاء 15 أغسطس 2023"],
] as const)("writes a day with %j", (options, expected) => {
  expect(written("2023-08-15", options)).toBe(expected);
});

/** Values by the words they come from, with the words they are written in. */
it.each([
  ["مايو 2023", { months: "morocco" }, "ماي 2023"],
  ["مايو 2023", { months: "mauritania" }, "مايو 2023"],
  ["سنة 2012", {}, "عام 2012"],
  ["أوائل أغسطس الماضي", {}, "مطلع أغسطس 2022"],
  ["الربع الأخير من 2022", {}, "الربع الرابع من عام 2022"],
  ["النصف الثاني من 2022", {}, "النصف الثاني من عام 2022"],
  ["النصف الثاني من شهر أغسطس", {}, "النصف الثاني من أغسطس 2023"],
  ["تسعينيات القرن الماضي", {}, "تسعينيات القرن 20"],
  ["القرن التاسع عشر", {}, "القرن 19"],
  ["ليل السبت", {}, "ليلة 12 أغسطس 2023"],
  ["فجر أمس", {}, "فجر 15 أغسطس 2023"],
  ["أمس الساعة الثالثة والنصف عصرا", {}, "15 أغسطس 2023 الساعة 15:30"],
  ["أمس الساعة 15:00 بتوقيت غرينتش", {}, "15 أغسطس 2023 الساعة 15:00 بتوقيت غرينتش"],
  ["أمس الساعة 15:00:20", {}, "15 أغسطس 2023 الساعة 15:00:20"],
  ["غرة شوال 1444", {}, "1 شوال 1444 هجرية"],
  ["شوال 1444", {}, "شوال 1444 هجرية"],
  ["سنة 1444 هجرية", {}, "عام 1444 هجرية"],
  ["من 3 إلى 12 سبتمبر 2022", {}, "من 3 سبتمبر 2022 إلى 12 سبتمبر 2022"],
  ["بين عامي 2012 و2015", {}, "من عام 2012 إلى عام 2015"],
  ["منذ مايو 2012", {}, "منذ مايو 2012"],
  ["حتى نهاية العام", {}, "من 16 أغسطس 2023 إلى 31 ديسمبر 2023"],
  ["حتى نهاية العام الماضي", {}, "حتى عام 2022"],
  ["عامين وشهر و11 يوما", {}, "عامين وشهر واحد و11 يوما"],
  ["103 أيام", {}, "103 أيام"],
] as const)("writes «%s» with %j", (text, options, expected) => {
  expect(written(text, options)).toBe(expected);
});

it.each(["كل يوم", "منذ ذلك الحين", "الأسبوع الماضي", "عدة أسابيع", "من الساعة 14:00 إلى 16:30", "نصف ساعة"])(
  "has no words for «%s»",
  (text) => expect(written(text)).toBeUndefined(),
);

it("has no words for what has no start", () => {
  expect(formatDate(parseDate("أغسطس")!)).toBeUndefined();
  expect(formatDate(parseDate("الساعة الثالثة")!)).toBeUndefined();
});

it("says what is wrong with an option", () => {
  const value = parseDate("2023-08-15")!;
  expect(() => formatDate(value, { months: "gulf" as never })).toThrow('unknown months "gulf"; use one of "common"');
  expect(() => formatDate(value, { month: "levant" } as never)).toThrow('unknown option "month"');
});

describe("what is written is read back", () => {
  const options: fc.Arbitrary<FormatDateOptions> = fc.record({
    months: fc.constantFrom("common", "levant", "algeria-tunisia", "morocco", "mauritania"),
    weekday: fc.constantFrom("none", "long"),
  });
  const iso = fc
    .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const source = fc.oneof(
    iso,
    iso.map((day) => `${day} الساعة ${day.slice(8)}:15`.replace(/(2[4-9]|3\d):/, "23:")),
    iso.map((day) => `مطلع عام ${day.slice(0, 4)}`),
    fc.tuple(iso, iso).map((days) => `من ${days.sort().join(" إلى ")}`),
    fc.tuple(fc.nat(300), fc.nat(40)).map(([years, days]) => `${years + 1} سنة و${days + 1} يوما`),
  );

  it("for days, times, years, intervals and durations", () => {
    fc.assert(
      fc.property(source, options, (text, settings) => {
        const value = parseDate(text);
        fc.pre(value !== undefined);
        const words = formatDate(value!, settings);
        expect(words).toBeDefined();
        const { timex: _, ...meant } = value!;
        expect(parseDate(words!)).toMatchObject(meant);
      }),
    );
  });
});
