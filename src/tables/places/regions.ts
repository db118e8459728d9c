import type { PlaceTable } from "../../core/records.ts";

/**
 * Continents, seas, world regions and the areas across borders that news of the Sahel speaks of, and some well-known
 * parts of countries that have no table of their own. `in` names a region only where it lies wholly inside.
 *
 * Wikidata items: country-coder 5.6.1 (after UN M49) and Natural Earth; division codes: ISO 3166-2 as in CLDR 48;
 * coordinates: a point inside, by the map. Arabic: the usage of the press.
 */
export const regions: PlaceTable = {
  "regions/abkhazia": {
    kind: "area", en: "Abkhazia", fr: "Abkhazie", at: [43, 41], in: "world/ge",
    ar: "أبخازيا",
  },
  "regions/afar": {
    kind: "area", en: "Afar", aliases: ["Afar Region"], at: [11.8, 41], in: "regions/horn-of-africa",
    ar: "إقليم عفار | ولاية عفار | عفر الإثيوبي | إقليم العفر | إقليم آفار",
  },
  "regions/africa": {
    kind: "continent", en: "Africa", fr: "Afrique", at: [2, 17], wikidata: "Q15",
    ar: "أفريقيا | القارة الأفريقية | القارة السمراء",
  },
  "regions/african-great-lakes": {
    kind: "area", en: "African Great Lakes", fr: "Grands Lacs africains", at: [-3, 30], in: "regions/africa",
    ar: "البحيرات الكبرى | البحيرات العظمى | البحيرات الأفريقية الكبرى | البحيرات الأفريقية العظمى",
  },
  "regions/ambazonia": {
    kind: "area", en: "Ambazonia", fr: "Ambazonie", at: [5.8, 9.6], in: "world/cm",
    ar: "أمبازونيا",
  },
  "regions/americas": {
    kind: "continent", en: "Americas", fr: "Amérique", at: [15, -85], wikidata: "Q828",
    ar: "الأمريكتان | الأمريكتين | الأميركتان | الأميركتين",
  },
  "regions/antarctica": {
    kind: "continent", en: "Antarctica", fr: "Antarctique", at: [-80, 0], wikidata: "Q51",
    ar: "القارة القطبية الجنوبية | أنتاركتيكا",
  },
  "regions/arab-world": {
    kind: "area", en: "Arab world", fr: "Monde arabe",
    ar: "العالم العربي | الوطن العربي | البلاد العربية | المنطقة العربية",
  },
  "regions/arabian-peninsula": {
    kind: "area", en: "Arabian Peninsula", fr: "Péninsule arabique", at: [23, 46], in: "regions/asia",
    ar: "شبه الجزيرة العربية | الجزيرة العربية | جزيرة العرب | شبه جزيرة العرب",
  },
  "regions/arabian-sea": {
    kind: "sea", en: "Arabian Sea", fr: "Mer d'Arabie", at: [15, 65],
    ar: "بحر العرب | البحر العربي",
  },
  "regions/arctic-ocean": {
    kind: "sea", en: "Arctic Ocean", fr: "Océan Arctique", at: [85, 0], wikidata: "Q788",
    ar: "المحيط المتجمد الشمالي | المحيط القطبي الشمالي",
  },
  "regions/asia": {
    kind: "continent", en: "Asia", fr: "Asie", at: [35, 95], wikidata: "Q48",
    ar: "آسيا | القارة الآسيوية",
  },
  "regions/asia-pacific": {
    kind: "area", en: "Asia-Pacific", fr: "Asie-Pacifique",
    ar: "آسيا والمحيط الهادئ | آسيا المحيط الهادئ",
  },
  // «الأطلسي» alone is most often the alliance.
  "regions/atlantic-ocean": {
    kind: "sea", en: "Atlantic Ocean", fr: "Océan Atlantique", at: [0, -30],
    ar: "المحيط الأطلسي | المحيط الأطلنطي | المحيط الأطلنتي | الأطلنطي",
    arWeak: "الأطلسي",
    arCue: "ساحل | سواحل | شواطئ | قوارب | قارب | المهاجرين | مهاجرين | الضفة | مياه | واجهة | الواجهة",
  },
  "regions/atlas-mountains": {
    kind: "mountain", en: "Atlas Mountains", fr: "Atlas", at: [32, -4], in: "regions/maghreb",
    ar: "جبال الأطلس | سلسلة الأطلس",
  },
  "regions/bab-al-mandab": {
    kind: "sea", en: "Bab al-Mandab", fr: "Bab el-Mandeb", at: [12.58, 43.33],
    ar: "باب المندب | مضيق باب المندب",
  },
  "regions/balkans": {
    kind: "area", en: "Balkans", at: [43, 21], in: "regions/europe",
    ar: "البلقان",
  },
  "regions/baltic-sea": {
    kind: "sea", en: "Baltic Sea", fr: "Mer Baltique", at: [58, 20],
    ar: "بحر البلطيق | البلطيق",
  },
  "regions/biafra": {
    kind: "area", en: "Biafra", at: [6, 7.5], in: "world/ng",
    ar: "بيافرا",
  },
  "regions/bight-of-benin": {
    kind: "sea", en: "Bight of Benin", fr: "Golfe du Bénin",
    ar: "خليج بنين | خليج البنين",
  },
  "regions/bight-of-biafra": {
    kind: "sea", en: "Bight of Biafra", fr: "Golfe du Biafra",
    ar: "خليج بيافرا",
  },
  "regions/bilad-al-sudan": {
    kind: "area", en: "Bilad al-Sudan", fr: "Soudan historique", aliases: ["Sudanic belt"],
    ar: "بلاد السودان",
  },
  "regions/black-sea": {
    kind: "sea", en: "Black Sea", fr: "Mer Noire", at: [43.3, 34.3],
    ar: "البحر الأسود",
  },
  "regions/bornu-area": {
    kind: "area", en: "Bornu", aliases: ["Borno region"], in: "regions/lake-chad-basin",
    ar: "بلاد برنو",
  },
  "regions/bosphorus": {
    kind: "sea", en: "Bosphorus", fr: "Bosphore", at: [41.12, 29.07], in: "world/tr",
    ar: "مضيق البوسفور | البوسفور",
  },
  "regions/cabinda": {
    kind: "area", en: "Cabinda", at: [-5.55, 12.2], in: "regions/central-africa",
    ar: "كابيندا",
  },
  "regions/cabo-delgado": {
    kind: "area", en: "Cabo Delgado", at: [-12.3, 39.5], in: "regions/southern-africa",
    ar: "كابو ديلغادو | كابو دلغادو",
  },
  "regions/canary-islands": {
    kind: "island", en: "Canary Islands", fr: "Îles Canaries", at: [28.3, -15.8], iso: "ES-CN", in: "world/es",
    ar: "جزر الكناري | الكناري | أرخبيل الكناري | جزر الكناريا | جزر كناريا | جزر الخالدات",
    arNotAfter: "طائر | طيور | عصفور | عصافير | الطائر",
  },
  "regions/caribbean": {
    kind: "sea", en: "Caribbean", fr: "Caraïbes", at: [15, -73], wikidata: "Q664609",
    ar: "الكاريبي | البحر الكاريبي | جزر الكاريبي",
  },
  "regions/caspian-sea": {
    kind: "sea", en: "Caspian Sea", fr: "Mer Caspienne", at: [42, 50.5],
    ar: "بحر قزوين",
  },
  "regions/catalonia": {
    kind: "region", en: "Catalonia", fr: "Catalogne", at: [41.8, 1.5], iso: "ES-CT", in: "world/es",
    ar: "كتالونيا | كاتالونيا | كتالونية",
  },
  "regions/caucasus": {
    kind: "area", en: "Caucasus", fr: "Caucase", at: [42.5, 44.5],
    ar: "القوقاز | جنوب القوقاز | شمال القوقاز",
  },
  "regions/central-africa": {
    kind: "area", en: "Central Africa", fr: "Afrique centrale", at: [4, 18], wikidata: "Q27433", in: "regions/africa",
    ar: "وسط أفريقيا | أواسط أفريقيا",
    arWeak: "أفريقيا الوسطى",
    arCue: "دول | بلدان | الكاميرون | الغابون | الكونغو | سيماك | إيكاس",
  },
  "regions/central-america": {
    kind: "area", en: "Central America", fr: "Amérique centrale", at: [14, -87], wikidata: "Q27611", in: "regions/americas",
    ar: "أمريكا الوسطى | أميركا الوسطى",
  },
  "regions/central-asia": {
    kind: "area", en: "Central Asia", fr: "Asie centrale", at: [43, 66], wikidata: "Q27275", in: "regions/asia",
    ar: "آسيا الوسطى | وسط آسيا",
  },
  "regions/central-sahel": {
    kind: "area", en: "Central Sahel", fr: "Sahel central", at: [14.5, 0], in: "regions/sahel",
    ar: "الساحل الأوسط | وسط الساحل | منطقة الساحل الأوسط | الساحل الأفريقي الأوسط",
  },
  "regions/chechnya": {
    kind: "region", en: "Chechnya", fr: "Tchétchénie", at: [43.4, 45.7], iso: "RU-CE", in: "world/ru",
    ar: "الشيشان | جمهورية الشيشان",
  },
  "regions/congo-basin": {
    kind: "area", en: "Congo Basin", fr: "Bassin du Congo", at: [0, 20], in: "regions/central-africa",
    ar: "حوض الكونغو | حوض نهر الكونغو | حوض الكونجو",
  },
  "regions/congo-river": {
    kind: "river", en: "Congo River", fr: "Congo", at: [-2, 18],
    ar: "نهر الكونغو | نهر الكونجو",
    arWeak: "الكونغو | الكونجو",
    arCue: "حوض | غابات | ضفاف",
  },
  "regions/crimea": {
    kind: "area", en: "Crimea", fr: "Crimée", at: [45.3, 34.4], wikidata: "Q7835",
    ar: "القرم | شبه جزيرة القرم",
  },
  "regions/cyrenaica": {
    kind: "area", en: "Cyrenaica", fr: "Cyrénaïque", at: [31, 22.5], in: "world/ly",
    ar: "برقة | إقليم برقة",
  },
  "regions/darien": {
    kind: "area", en: "Darién Gap", fr: "Bouchon du Darién", at: [7.9, -77.5],
    ar: "فجوة دارين",
  },
  "regions/donbas": {
    kind: "area", en: "Donbas", fr: "Donbass", at: [48, 38.5], in: "world/ua",
    ar: "دونباس | الدونباس | إقليم دونباس",
  },
  "regions/east-africa": {
    kind: "area", en: "East Africa", fr: "Afrique de l'Est", at: [0, 37], wikidata: "Q27407", in: "regions/africa",
    ar: "شرق أفريقيا | شرقي أفريقيا | الشرق الأفريقي | أفريقيا الشرقية",
  },
  "regions/east-asia": {
    kind: "area", en: "East Asia", fr: "Asie de l'Est", at: [36, 115], wikidata: "Q27231", in: "regions/asia",
    ar: "شرق آسيا | شرقي آسيا | آسيا الشرقية",
  },
  "regions/eastern-europe": {
    kind: "area", en: "Eastern Europe", fr: "Europe de l'Est", at: [52, 30], wikidata: "Q27468", in: "regions/europe",
    ar: "أوروبا الشرقية | شرق أوروبا | شرقي أوروبا",
  },
  "regions/eastern-sahel": {
    kind: "area", en: "Eastern Sahel", in: "regions/sahel",
    ar: "الساحل الشرقي",
  },
  "regions/english-channel": {
    kind: "sea", en: "English Channel", fr: "Manche", at: [50, -1.5],
    ar: "المانش | بحر المانش | القناة الإنجليزية | قناة المانش",
  },
  "regions/equateur-cd": {
    kind: "area", en: "Equateur", in: "regions/central-africa",
    ar: "الاستوائية الكونغولية",
  },
  "regions/europe": {
    kind: "continent", en: "Europe", at: [50, 15], wikidata: "Q46",
    ar: "أوروبا | أوربا | القارة الأوروبية | القارة العجوز | القارة الأوربية",
  },
  "regions/fezzan": {
    kind: "area", en: "Fezzan", aliases: ["Fazzan"], at: [26, 14], in: "world/ly",
    ar: "فزان | إقليم فزان",
  },
  "regions/fouta": {
    kind: "area", en: "Fouta", aliases: ["Futa"], in: "regions/west-africa",
    ar: "بلاد فوتا",
  },
  "regions/french-equatorial-africa": {
    kind: "area", en: "French Equatorial Africa", fr: "Afrique équatoriale française", in: "regions/central-africa", to: "1958",
    ar: "أفريقيا الاستوائية الفرنسية",
  },
  "regions/gaza-strip": {
    kind: "area", en: "Gaza Strip", fr: "Bande de Gaza", at: [31.4, 34.37], wikidata: "Q39760", in: "world/ps",
    ar: "قطاع غزة",
  },
  "regions/ghana-empire": {
    kind: "area", en: "Ghana Empire", in: "regions/west-africa",
    ar: "إمبراطورية غانا | مملكة غانا | إمبراطورية جانا",
  },
  "regions/global-south": {
    kind: "area", en: "Global South", fr: "Sud global",
    ar: "الجنوب العالمي",
  },
  "regions/golan-heights": {
    kind: "area", en: "Golan Heights", fr: "Plateau du Golan", at: [33, 35.75],
    ar: "الجولان | هضبة الجولان | الجولان المحتل | مرتفعات الجولان",
  },
  "regions/great-sand-sea": {
    kind: "area", en: "Great Sand Sea", aliases: ["Grand Erg"], in: "regions/maghreb", weak: true,
    ar: "بحر الرمال العظيم",
  },
  "regions/greater-darfur": {
    kind: "area", en: "Greater Darfur", in: "regions/sahel",
    ar: "دارفور الكبرى",
  },
  // «الخليج» is also any bay, and the name of newspapers.
  "regions/gulf": {
    kind: "area", en: "Gulf", fr: "Golfe", aliases: ["Gulf states", "Pays du Golfe"],
    ar: "منطقة الخليج | دول الخليج | بلدان الخليج | دول الخليج العربي | دول الخليج العربية",
    arWeak: "الخليج",
    arCue: "دول | بلدان | السعودية | قطر | الإمارات | الكويت | إيران",
  },
  "regions/gulf-of-aden": {
    kind: "sea", en: "Gulf of Aden", fr: "Golfe d'Aden", at: [12, 47.5],
    ar: "خليج عدن",
  },
  "regions/gulf-of-guinea": {
    kind: "sea", en: "Gulf of Guinea", fr: "Golfe de Guinée", at: [2, 3],
    ar: "خليج غينيا",
  },
  "regions/gulf-of-sidra": {
    kind: "sea", en: "Gulf of Sidra", fr: "Golfe de Syrte", at: [31.5, 18.5], in: "world/ly",
    ar: "خليج سرت | خليج سدرة",
  },
  "regions/hamada-al-hamra": {
    kind: "area", en: "Hamada al-Hamra", aliases: ["Red Hamada"], at: [29.5, 12], in: "regions/maghreb",
    ar: "الحمادة الحمراء | حمادة الحمراء",
  },
  "regions/hamada-du-draa": {
    kind: "area", en: "Hamada du Drâa", aliases: ["Hamada"], in: "regions/maghreb",
    ar: "حمادة تندوف",
    arWeak: "الحمادة",
  },
  "regions/hausaland": {
    kind: "area", en: "Hausaland", at: [12.5, 8], in: "regions/west-africa",
    ar: "بلاد الهوسا | بلاد الحوصة",
  },
  "regions/hoggar": {
    kind: "mountain", en: "Hoggar Mountains", fr: "Massif du Hoggar", aliases: ["Ahaggar"], at: [23.3, 5.6], in: "world/dz",
    ar: "الهقار | الأهقار | الهوقار | جبال الهقار",
  },
  "regions/horn-of-africa": {
    kind: "area", en: "Horn of Africa", fr: "Corne de l'Afrique", at: [8, 46], in: "regions/africa",
    ar: "القرن الأفريقي | قرن أفريقيا",
  },
  "regions/iberian-peninsula": {
    kind: "area", en: "Iberian Peninsula", fr: "Péninsule ibérique", at: [40, -4], wikidata: "Q12837", in: "regions/europe",
    ar: "شبه الجزيرة الإيبيرية | شبه جزيرة إيبيريا",
  },
  "regions/indian-ocean": {
    kind: "sea", en: "Indian Ocean", fr: "Océan Indien", at: [-15, 80],
    ar: "المحيط الهندي",
  },
  "regions/islamic-world": {
    kind: "area", en: "Islamic world", fr: "Monde islamique", aliases: ["Muslim world"],
    ar: "العالم الإسلامي | البلاد الإسلامية | بلاد المسلمين",
  },
  "regions/ituri": {
    kind: "region", en: "Ituri", at: [1.7, 29.8], iso: "CD-IT", in: "world/cd",
    ar: "إيتوري",
  },
  "regions/jebel-nafusa": {
    kind: "area", en: "Jebel Nafusa", aliases: ["Nafusa Mountains", "Western Mountains"], at: [32, 12], in: "regions/maghreb",
    ar: "جبل نفوسة | جبال نفوسة | الجبل الغربي",
  },
  "regions/jubaland": {
    kind: "area", en: "Jubaland", at: [0, 42], in: "regions/horn-of-africa",
    ar: "جوبالاند",
  },
  "regions/kabylie": {
    kind: "area", en: "Kabylie", aliases: ["Kabylia"], at: [36.6, 4.5], in: "regions/maghreb",
    ar: "منطقة القبائل",
  },
  "regions/kanem-bornu": {
    kind: "area", en: "Kanem-Bornu", aliases: ["Kanem-Bornu Empire"], in: "regions/lake-chad-basin",
    ar: "كانم برنو | مملكة كانم | إمبراطورية كانم برنو | مملكة كانم برنو | إمبراطورية كانم | سلطنة كانم | مملكة برنو | إمبراطورية بورنو | سلطنة برنو | دولة كانم",
  },
  "regions/kashmir": {
    kind: "area", en: "Kashmir", fr: "Cachemire", at: [34, 76],
    ar: "كشمير | إقليم كشمير",
  },
  "regions/katanga": {
    kind: "area", en: "Katanga", at: [-10, 26], in: "regions/central-africa",
    ar: "كاتانغا",
  },
  "regions/kivu": {
    kind: "area", en: "Kivu", aliases: ["Kivus"], at: [-1.5, 28.8], in: "regions/central-africa",
    ar: "كيفو",
  },
  "regions/korean-peninsula": {
    kind: "area", en: "Korean Peninsula", fr: "Péninsule coréenne", at: [38, 127], in: "regions/asia",
    ar: "شبه الجزيرة الكورية | شبه جزيرة كوريا",
  },
  "regions/kurdistan": {
    kind: "area", en: "Kurdistan", at: [37, 43],
    ar: "كردستان | إقليم كردستان | كوردستان",
  },
  "regions/lake-chad-basin": {
    kind: "area", en: "Lake Chad Basin", fr: "Bassin du lac Tchad", at: [13.1, 14.1], in: "regions/africa",
    ar: "حوض بحيرة تشاد | حوض تشاد",
  },
  "regions/lake-victoria": {
    kind: "lake", en: "Lake Victoria", fr: "Lac Victoria", at: [-1, 33],
    ar: "بحيرة فيكتوريا",
  },
  "regions/lake-volta": {
    kind: "lake", en: "Lake Volta", aliases: ["Lac Volta"], at: [7, 0], in: "regions/west-africa",
    ar: "بحيرة فولتا | بحيرة الفولتا",
  },
  "regions/lampedusa": {
    kind: "island", en: "Lampedusa", at: [35.51, 12.58], in: "world/it",
    ar: "لامبيدوزا | لمبيدوزا | لامبيدوسا | لمبدوزا",
  },
  "regions/latin-america": {
    kind: "area", en: "Latin America", fr: "Amérique latine", at: [-15, -60], in: "regions/americas",
    ar: "أمريكا اللاتينية | أميركا اللاتينية",
  },
  "regions/levant": {
    kind: "area", en: "Levant", at: [34, 37], in: "regions/middle-east",
    ar: "بلاد الشام | الشام | المشرق العربي",
  },
  "regions/liptako-gourma": {
    kind: "area", en: "Liptako-Gourma", at: [15, 0.5], in: "regions/sahel",
    ar: "ليبتاكو غورما | ليبتاكو جورما | ليبتاكو قورما | ليبتاكو كورما | لبتاكو غورما",
  },
  "regions/maghreb": {
    kind: "area", en: "Maghreb", at: [32, 3], in: "regions/north-africa",
    ar: "المغرب العربي | المغرب الكبير | المغرب الإسلامي | بلاد المغرب | بلاد المغرب الإسلامي | بلاد المغرب العربي | البلدان المغاربية | الدول المغاربية | المنطقة المغاربية",
  },
  "regions/mali-empire": {
    kind: "area", en: "Mali Empire", in: "regions/west-africa",
    ar: "إمبراطورية مالي | مملكة مالي",
  },
  "regions/mano-river": {
    kind: "area", en: "Mano River", at: [8.5, -11], in: "regions/west-africa",
    ar: "نهر مانو",
  },
  // «المتوسط» is also 'the average'.
  "regions/mediterranean": {
    kind: "sea", en: "Mediterranean Sea", fr: "Mer Méditerranée", aliases: ["Mediterranean", "Méditerranée"], at: [35, 18],
    ar: "البحر الأبيض المتوسط | البحر المتوسط | حوض المتوسط | حوض البحر المتوسط | الأبيض المتوسط",
    arWeak: "المتوسط",
    arCue: "البحر | ضفتي | ضفاف | شرق | غرب | عبر | قوارب | مهاجرين | المهاجرين | سواحل | قبالة",
  },
  "regions/middle-east": {
    kind: "area", en: "Middle East", fr: "Moyen-Orient", at: [29, 41],
    ar: "الشرق الأوسط",
  },
  "regions/near-east": {
    kind: "area", en: "Near East", fr: "Proche-Orient", at: [33, 37],
    ar: "الشرق الأدنى",
  },
  "regions/niger-bend": {
    kind: "area", en: "Niger Bend", aliases: ["Boucle du Niger"], at: [16.5, -1], in: "regions/west-africa",
    ar: "منحنى النيجر | منحنى نهر النيجر | ثنية النيجر",
  },
  "regions/niger-delta": {
    kind: "area", en: "Niger Delta", fr: "Delta du Niger", at: [5.3, 6.2], in: "world/ng",
    ar: "دلتا النيجر | دلتا نهر النيجر | الدلتا النيجيرية",
  },
  "regions/niger-river": {
    kind: "river", en: "Niger River", fr: "Niger", aliases: ["Fleuve Niger"], at: [11, 4],
    ar: "نهر النيجر | نهر النيجير",
    arWeak: "النيجر | النيجير",
    arCue: "ضفاف | ضفتي | ضفة | منعطف | منحنى | فيضان | مياه | حوض | النهر",
  },
  "regions/north-africa": {
    kind: "area", en: "North Africa", fr: "Afrique du Nord", at: [29, 10], wikidata: "Q27381", in: "regions/africa",
    ar: "شمال أفريقيا | شمالي أفريقيا | الشمال الأفريقي | أفريقيا الشمالية",
  },
  "regions/north-america": {
    kind: "continent", en: "North America", fr: "Amérique du Nord", at: [45, -100], wikidata: "Q49",
    ar: "أمريكا الشمالية | أميركا الشمالية",
  },
  "regions/north-kivu": {
    kind: "region", en: "North Kivu", fr: "Nord-Kivu", at: [-0.8, 29], iso: "CD-NK", in: "world/cd",
    ar: "شمال كيفو | كيفو الشمالية | نورد كيفو",
  },
  "regions/oceania": {
    kind: "continent", en: "Oceania", fr: "Océanie", at: [-18, 140], wikidata: "Q538",
    ar: "أوقيانوسيا | أوقيانيا | أوسيانيا",
  },
  "regions/ogaden": {
    kind: "area", en: "Ogaden", at: [7, 44], in: "world/et",
    ar: "أوغادين | أوغادن | أوجادين",
  },
  "regions/oriental": {
    kind: "area", en: "Oriental", aliases: ["Tafilalt", "Tafilalet"], in: "regions/maghreb",
    ar: "تافيلالت",
  },
  "regions/oromia": {
    kind: "area", en: "Oromia", at: [8, 39], in: "regions/horn-of-africa",
    ar: "أوروميا",
  },
  "regions/pacific-ocean": {
    kind: "sea", en: "Pacific Ocean", fr: "Océan Pacifique", at: [0, -160],
    ar: "المحيط الهادئ | الباسيفيك",
  },
  "regions/panama-canal": {
    kind: "area", en: "Panama Canal", fr: "Canal de Panama", at: [9.1, -79.7], in: "world/pa",
    ar: "قناة بنما",
  },
  "regions/persian-gulf": {
    kind: "sea", en: "Persian Gulf", fr: "Golfe Persique", aliases: ["Arabian Gulf", "Golfe arabo-persique"], at: [27, 51],
    ar: "الخليج العربي | الخليج الفارسي",
  },
  "regions/puntland": {
    kind: "area", en: "Puntland", at: [8.5, 49], in: "world/so",
    ar: "بونتلاند | أرض البونت | بلاد بونت",
  },
  "regions/red-sea": {
    kind: "sea", en: "Red Sea", fr: "Mer Rouge", at: [20, 38.5],
    ar: "البحر الأحمر",
  },
  // «الريف» is first of all 'the countryside'.
  "regions/rif": {
    kind: "area", en: "Rif", at: [35, -4], in: "world/ma", weak: true,
    ar: "الريف",
    arCue: "المغرب | المغربي | الحسيمة | حراك | الخطابي",
  },
  // «الصحراء» alone is any desert, and Western Sahara.
  "regions/sahara": {
    kind: "desert", en: "Sahara", at: [23.5, 10], in: "regions/africa",
    ar: "الصحراء الكبرى | الصحراء الأفريقية | الصحراء الأفريقية الكبرى",
    arWeak: "الصحراء",
    arCue: "مهاجرين | المهاجرين | عبور | عبر | تهريب | قلب | أعماق | رمال | كثبان | الطوارق | العطش",
  },
  // «الساحل» is also 'the coast' and a former region of Burkina Faso.
  "regions/sahel": {
    kind: "area", en: "Sahel", at: [14.5, 2], in: "regions/africa",
    ar: "الساحل الأفريقي | منطقة الساحل | الساحل الأفريقي الغربي | منطقة الساحل الأفريقي",
    arWeak: "الساحل",
    arCue: "دول | أفريقيا | الأفريقي | الأفريقية | مالي | النيجر | بوركينا | تشاد | كونفدرالية | كونفيدرالية | تحالف | الإرهاب | الإرهابية | الجماعات | الجهاديين | الجهادية | تنظيم | داعش | الصحراء | أزمة | استراتيجية | برخان | الانقلابات | مبعوث | الجفاف | تدخل",
  },
  "regions/sahel-sahara": {
    kind: "area", en: "Sahel-Saharan region", fr: "Bande sahélo-saharienne", aliases: ["Sahelo-Saharan region", "Région sahélo-saharienne"],
    at: [17, 5], in: "regions/africa",
    ar: "الساحل والصحراء | الساحل الصحراوي | الشريط الساحلي الصحراوي | المنطقة الساحلية الصحراوية | الصحراء والساحل | الفضاء الساحلي الصحراوي | منطقة الساحل والصحراء | الساحل والصحراء الكبرى",
  },
  "regions/scandinavia": {
    kind: "area", en: "Scandinavia", fr: "Scandinavie", at: [63, 15], in: "regions/europe",
    ar: "اسكندنافيا | إسكندينافيا",
  },
  "regions/senegal-river": {
    kind: "river", en: "Senegal River", aliases: ["Fleuve Sénégal"], at: [15.8, -16.5], in: "regions/west-africa",
    ar: "نهر السنغال | نهر صنهاجة",
  },
  "regions/senegal-river-basin": {
    kind: "area", en: "Senegal River basin", fr: "Bassin du fleuve Sénégal", at: [15.5, -12.5],
    ar: "حوض نهر السنغال | حوض السنغال",
  },
  "regions/senegambia": {
    kind: "area", en: "Senegambia", aliases: ["Senegambie"], at: [13.5, -15], in: "regions/west-africa",
    ar: "سينيغامبيا | السنغامبيا",
  },
  "regions/sinai": {
    kind: "area", en: "Sinai", fr: "Sinaï", at: [29.5, 33.8], in: "world/eg",
    ar: "سيناء | شبه جزيرة سيناء | شمال سيناء | جنوب سيناء",
  },
  "regions/sokoto-caliphate": {
    kind: "area", en: "Sokoto Caliphate", in: "regions/west-africa",
    ar: "خلافة سوكوتو | خلافة صكتو | الخلافة الصكتية | دولة سوكوتو الإسلامية | سلطنة سوكوتو | خلافة سكوتو",
  },
  "regions/somali-region": {
    kind: "area", en: "Somali Region", in: "regions/horn-of-africa",
    ar: "الإقليم الصومالي",
  },
  "regions/somaliland": {
    kind: "area", en: "Somaliland", at: [9.8, 46], in: "world/so",
    ar: "أرض الصومال | صوماليلاند | جمهورية أرض الصومال",
  },
  "regions/songhai-lands": {
    kind: "area", en: "Songhai lands", aliases: ["Songhay Empire"], in: "regions/west-africa",
    ar: "إمبراطورية سونغاي | مملكة سنغاي | إمبراطورية سنغاي | سونغاي الإسلامية",
  },
  "regions/south-america": {
    kind: "continent", en: "South America", fr: "Amérique du Sud", at: [-15, -60], wikidata: "Q18",
    ar: "أمريكا الجنوبية | أميركا الجنوبية",
  },
  "regions/south-asia": {
    kind: "area", en: "South Asia", fr: "Asie du Sud", at: [24, 78], wikidata: "Q771405", in: "regions/asia",
    ar: "جنوب آسيا | جنوبي آسيا",
  },
  "regions/south-china-sea": {
    kind: "sea", en: "South China Sea", fr: "Mer de Chine méridionale", at: [13, 114],
    ar: "بحر الصين الجنوبي",
  },
  "regions/south-kivu": {
    kind: "region", en: "South Kivu", fr: "Sud-Kivu", at: [-3, 28.3], iso: "CD-SK", in: "world/cd",
    ar: "جنوب كيفو | كيفو الجنوبية",
  },
  "regions/southeast-asia": {
    kind: "area", en: "Southeast Asia", fr: "Asie du Sud-Est", at: [5, 110], wikidata: "Q11708", in: "regions/asia",
    ar: "جنوب شرق آسيا | جنوب شرقي آسيا",
  },
  "regions/southern-africa": {
    kind: "area", en: "Southern Africa", fr: "Afrique australe", at: [-22, 25], wikidata: "Q27394", in: "regions/africa",
    ar: "الجنوب الأفريقي | أفريقيا الجنوبية",
  },
  "regions/strait-of-gibraltar": {
    kind: "sea", en: "Strait of Gibraltar", fr: "Détroit de Gibraltar", at: [35.95, -5.6],
    ar: "مضيق جبل طارق",
  },
  "regions/strait-of-hormuz": {
    kind: "sea", en: "Strait of Hormuz", fr: "Détroit d'Ormuz", at: [26.57, 56.25],
    ar: "مضيق هرمز",
  },
  "regions/sub-saharan-africa": {
    kind: "area", en: "Sub-Saharan Africa", fr: "Afrique subsaharienne", at: [3, 20], wikidata: "Q132959", in: "regions/africa",
    ar: "أفريقيا جنوب الصحراء | جنوب الصحراء | أفريقيا جنوب الصحراء الكبرى | جنوب الصحراء الكبرى | أفريقيا ما وراء الصحراء | أفريقيا السوداء | أفريقيا الواقعة جنوب الصحراء",
  },
  "regions/suez-canal": {
    kind: "area", en: "Suez Canal", fr: "Canal de Suez", at: [30.5, 32.35], in: "world/eg",
    ar: "قناة السويس",
  },
  "regions/taiwan-strait": {
    kind: "sea", en: "Taiwan Strait", fr: "Détroit de Taïwan", at: [24.5, 119.5],
    ar: "مضيق تايوان",
  },
  "regions/tassili-n-ajjer": {
    kind: "mountain", en: "Tassili n'Ajjer", at: [25.5, 9], in: "world/dz",
    ar: "طاسيلي ناجر | الطاسيلي | طاسيلي | التاسيلي | تاسيلي ناجر | طاسيلي نآزجر",
  },
  "regions/tibet": {
    kind: "area", en: "Tibet", at: [31, 88], in: "world/cn",
    ar: "التبت | التيبت",
  },
  "regions/tigray": {
    kind: "region", en: "Tigray", fr: "Tigré", at: [14, 38.5], iso: "ET-TI", in: "world/et",
    ar: "تيغراي | تيجراي | التيغراي | تقراي | تيقراي | تغراي",
  },
  // «المثلث الحدودي» is also that of Egypt, Libya and Sudan.
  "regions/tri-border-area": {
    kind: "area", en: "Tri-border area", fr: "Zone des trois frontières", aliases: ["Three-border area", "Liptako-Gourma tri-border area", "Trois frontières"],
    at: [15.3, 0.6], in: "regions/sahel",
    ar: "منطقة الحدود الثلاثة | منطقة الحدود الثلاث | الحدود الثلاثة | الحدود الثلاث",
    arWeak: "المثلث الحدودي | مثلث الحدود",
    arCue: "مالي | المالية | المالي | النيجر | النيجرية | بوركينا | بوركينية | البوركينية | ليبتاكو | الساحل | ميناكا | تيلابيري | غاو | الصحراء | الجماعات | برخان | باماكو | نيامي | واغادوغو",
  },
  "regions/tripolitania": {
    kind: "area", en: "Tripolitania", fr: "Tripolitaine", at: [31.5, 13], in: "world/ly",
    ar: "إقليم طرابلس",
  },
  "regions/volta-river": {
    kind: "river", en: "Volta River", aliases: ["Volta"], at: [6, 0.5], in: "regions/west-africa",
    ar: "نهر فولتا | نهر الفولتا",
  },
  "regions/west-africa": {
    kind: "area", en: "West Africa", fr: "Afrique de l'Ouest", at: [13, -2], wikidata: "Q4412", in: "regions/africa",
    ar: "غرب أفريقيا | غربي أفريقيا | أفريقيا الغربية | الغرب الأفريقي",
  },
  "regions/west-africa-and-sahel": {
    kind: "area", en: "West Africa and the Sahel", fr: "Afrique de l'Ouest et Sahel", at: [14, -2], in: "regions/africa",
    ar: "غرب أفريقيا والساحل | منطقة غرب أفريقيا والساحل | غربي أفريقيا والساحل | الساحل وغرب أفريقيا | غرب أفريقيا ومنطقة الساحل | منطقة الساحل وغرب أفريقيا | أفريقيا الغربية والساحل",
  },
  "regions/west-asia": {
    kind: "area", en: "West Asia", fr: "Asie de l'Ouest", at: [33, 45], wikidata: "Q27293", in: "regions/asia",
    ar: "غرب آسيا | غربي آسيا",
  },
  "regions/west-bank": {
    kind: "area", en: "West Bank", fr: "Cisjordanie", at: [32, 35.3], wikidata: "Q36678", in: "world/ps",
    ar: "الضفة الغربية | الضفة الغربية المحتلة",
  },
  "regions/western-europe": {
    kind: "area", en: "Western Europe", fr: "Europe de l'Ouest", at: [48, 5], wikidata: "Q27496", in: "regions/europe",
    ar: "أوروبا الغربية | غرب أوروبا | غربي أوروبا",
  },
  "regions/western-sahel": {
    kind: "area", en: "Western Sahel", in: "regions/sahel",
    ar: "الساحل الغربي",
  },
  "regions/western-sudan": {
    kind: "area", en: "Western Sudan", fr: "Soudan occidental", at: [14, -4],
    ar: "السودان الغربي",
  },
};
