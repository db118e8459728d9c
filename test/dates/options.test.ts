import { expect, it } from "vitest";
import { fromHijri, narrow, parseDate, parseDates, toHijri } from "../../src/entries/dates.ts";

it.each([
  [{ reference: "20 September 2023" }, '"20 September 2023" is no reference'],
  [{ reference: "2023-02-30" }, '"2023-02-30" is no reference'],
  [{ reference: "2023-09-20T25:00" }, "is no reference"],
  [{ prefer: "soon" }, 'unknown prefer "soon"; use one of "past", "future"'],
  [{ weekStart: "friday" }, 'unknown weekStart "friday"'],
  [{ order: "ymd" }, 'unknown order "ymd"; use one of "dmy", "mdy"'],
  [{ hijri: "civil" }, 'unknown hijri "civil"; use one of "umm-al-qura", "tabular"'],
  [{ referense: "2023-09-20" }, 'unknown option "referense"; use one of "reference"'],
])("says what is wrong with %j", (options, message) => {
  expect(() => parseDates("", options as never)).toThrow(RangeError);
  expect(() => parseDates("", options as never)).toThrow(message);
});

it("throws a TypeError for what is no object or no string", () => {
  expect(() => parseDates("", null as never)).toThrow(TypeError);
  expect(() => parseDates("", { reference: 20230920 as never })).toThrow(TypeError);
});

const start = (text: string, options: object): string | undefined => {
  const value = parseDate(text, { reference: "2023-08-16", ...options });
  return value !== undefined && "start" in value ? value.start : undefined;
};

it("looks behind or ahead", () => {
  expect(start("الجمعة", {})).toBe("2023-08-11");
  expect(start("الجمعة", { prefer: "future" })).toBe("2023-08-18");
  expect(start("مايو", { prefer: "future" })).toBe("2024-05-01");
  expect(start("14 سبتمبر", { prefer: "future" })).toBe("2023-09-14");
  expect(start("يوم 27", { prefer: "future" })).toBe("2023-08-27");
  expect(start("الصيف", { prefer: "future", reference: "2023-10-01" })).toBe("2024-06-01");
  expect(start("عيد الميلاد", { prefer: "future" })).toBe("2023-12-25");
  expect(start("عطلة نهاية الأسبوع", { prefer: "future" })).toBe("2023-08-19");
  expect(start("29 فبراير", {})).toBe("2020-02-29");
});

it("begins the week on the day that is asked for", () => {
  expect(start("هذا الأسبوع", {})).toBe("2023-08-14");
  expect(start("هذا الأسبوع", { weekStart: "sunday" })).toBe("2023-08-13");
  expect(start("هذا الأسبوع", { weekStart: "saturday" })).toBe("2023-08-12");
});

it("reads numeric dates in the order that is asked for, a year first always the same", () => {
  expect(start("03/08/2023", {})).toBe("2023-08-03");
  expect(start("03/08/2023", { order: "mdy" })).toBe("2023-03-08");
  expect(start("2023/03/08", { order: "mdy" })).toBe("2023-03-08");
  expect(start("13/08/2023", { order: "mdy" })).toBe("2023-08-13");
  expect(start("10-03-90", { calendar: "islamic-umalqura" })).toBe("1970-05-16");
  expect(start("10-03-90", {})).toBe("1990-03-10");
});

it("reads Hijri dates by the calendar that is asked for", () => {
  expect(start("غرة محرم 1445", {})).toBe("2023-07-19");
  expect(start("غرة محرم 1445", { hijri: "tabular" })).toBe("2023-07-19");
  expect(start("غرة رمضان 1445", {})).toBe("2024-03-11");
  expect(start("غرة رمضان 1445", { hijri: "tabular" })).toBe("2024-03-11");
});

it("says what disagrees", () => {
  expect(parseDate("الأحد 16 أغسطس 2023", {})).toMatchObject({ start: "2023-08-16", conflict: "weekday" });
  expect(parseDate("أمس الأحد", { reference: "2023-08-16" })).toMatchObject({ conflict: "day-word" });
  expect(parseDate("20 محرم 1445ه\u0640 الموافق 2 أغسطس 2023م", {})).toMatchObject({ conflict: "calendar" });
});

it("keeps the Hijri date beside the Gregorian one", () => {
  expect(parseDate("2 أغسطس 2023م الموافق 15 محرم 1445ه\u0640", {})).toEqual({
    type: "date",
    timex: "2023-08-02",
    calendar: "gregorian",
    hijri: { year: 1445, month: 1, day: 15 },
    start: "2023-08-02",
    end: "2023-08-03",
    grain: "day",
  });
});

it("names the zone", () => {
  expect(parseDate("الساعة 14:30 ت غ", {})).toMatchObject({ timex: "T14:30", zone: "UTC" });
  expect(parseDate("الساعة السابعة مساء بتوقيت باماكو", {})).toMatchObject({ timex: "T19", zone: "Africa/Bamako" });
});

it.each([
  ["مطلع أغسطس 2023", "2023-08-01", "2023-08-11"],
  ["منتصف أغسطس 2023", "2023-08-11", "2023-08-21"],
  ["أواخر فبراير 2024", "2024-02-21", "2024-03-01"],
  ["بداية عام 2023", "2023-01-01", "2023-05-01"],
  ["أواسط عام 2023", "2023-05-01", "2023-09-01"],
  ["نهاية عام 2023", "2023-09-01", "2024-01-01"],
  ["أغسطس 2023", "2023-08-01", "2023-09-01"],
])("narrows «%s»", (text, from, to) => {
  expect(narrow(parseDate(text)!)).toMatchObject({ start: from, end: to });
});

it("narrows nothing that has no ends or is no date", () => {
  expect(narrow(parseDate("مطلع أغسطس")!)).toEqual(parseDate("مطلع أغسطس"));
  expect(narrow(parseDate("ثلاثة أيام")!)).toEqual(parseDate("ثلاثة أيام"));
});

it.each([
  ["الأحد", "XXXX-WXX-7"],
  ["أغسطس الماضي", "XXXX-08"],
  ["14 أغسطس", "XXXX-08-14"],
  ["14 الجاري", "XXXX-XX-14"],
  ["أمس", "XXXX-XX-XX"],
  ["العام الماضي", "XXXX"],
  ["قبل شهرين", "XXXX-XX"],
  ["شهر رمضان", "XXXX-XX"],
  ["15 محرم", "XXXX-XX-XX"],
  ["الصيف الماضي", "XXXX-SU"],
  ["الثمانينيات", "XX8"],
  ["تسعينيات القرن الماضي", "XX9"],
  ["عيد العمال", "XXXX-05-01"],
  ["عيد الفطر", "XXXX-XX-XX"],
  ["ليل السبت", "XXXX-WXX-6TNI"],
  ["الأيام الثلاثة الماضية", "P3D"],
  ["بقية الشهر", "XXXX-XX-XX"],
  ["آخر يوم من الشهر الماضي", "XXXX-XX-XX"],
  ["مساء أمس", "XXXX-XX-XXTEV"],
  ["الساعة الثالثة", "T03"],
  ["الآن", "PRESENT_REF"],
])("leaves «%s» open without a reference", (text, timex) => {
  const value = parseDate(text);
  expect(value?.timex).toBe(timex);
  expect(value).not.toHaveProperty("start");
});

it("converts between the calendars", () => {
  expect(toHijri("2023-08-02")).toEqual({ year: 1445, month: 1, day: 15 });
  expect(fromHijri({ year: 1445, month: 1, day: 15 })).toBe("2023-08-02");
  expect(toHijri("2024-03-11", { hijri: "tabular" })).toEqual({ year: 1445, month: 9, day: 1 });
  expect(fromHijri({ year: 1, month: 1, day: 1 })).toBe("0622-07-19");
  expect(() => toHijri("2023-13-01")).toThrow('"2023-13-01" is no day');
  expect(() => toHijri("2023-08-02", { hijri: "lunar" as never })).toThrow('unknown hijri "lunar"');
  expect(() => fromHijri({ year: 1445, month: 2, day: 31 })).toThrow("1445-2-31 is no Hijri date");
});
