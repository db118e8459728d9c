import type { ActorTable } from "../../core/records.ts";

/**
 * Ethnic and social communities of the Sahel. Names from general knowledge of the region's press: with and without the
 * article, plurals of the written language and of the region. A people whose name is also a common word or another
 * people's name is weak.
 */
export const communities: ActorTable = {
  "communities/amazigh": {
    kind: "community", en: "Amazigh", fr: "Amazighs", aliases: ["Berbers"], countries: ["DZ", "MA", "LY"],
    ar: "الأمازيغ | البربر | أمازيغ",
  },
  "communities/amhara": {
    kind: "community", en: "Amhara", fr: "Amharas", countries: ["ET"],
    ar: "قومية الأمهرة | الأمهرة",
  },
  "communities/ansar-sudan": {
    kind: "community", en: "Ansar (Sudan)", fr: "Ansar", countries: ["SD"],
    ar: "هيئة شؤون الأنصار | كيان الأنصار",
    arWeak: "الأنصار",
    arCue: "المهدي | الأمة | الختمية",
  },
  "communities/arabs-of-chad": {
    kind: "community", en: "Chadian Arabs", fr: "Arabes du Tchad", aliases: ["Shuwa Arabs"], countries: ["TD"],
    ar: "عرب شوا | العرب الشوا | عرب تشاد | عرب الشوا | القبائل العربية في تشاد | القبائل العربية التشادية",
  },
  "communities/arabs-of-mali": {
    kind: "community", en: "Arabs of Mali", fr: "Arabes du Mali", aliases: ["Azawad Arabs"], countries: ["ML"], weak: true,
    ar: "عرب مالي | عرب أزواد | العرب | العرب الأزواديين | العرب الأزواديون | عرب تمبكتو",
    arCue: "الطوارق | السونغاي | أزواد",
  },
  "communities/awlad-idris": {
    kind: "community", en: "Ouled Driss", countries: ["ML"],
    ar: "أولاد إدريس | قبيلة أولاد إدريس",
  },
  "communities/baggara": {
    kind: "community", en: "Baggara", countries: ["SD", "TD"],
    ar: "البقارة | قبائل البقارة | عرب البقارة",
  },
  "communities/bambara": {
    kind: "community", en: "Bambara", fr: "Bambaras", aliases: ["Bamana"], countries: ["ML"],
    ar: "البامبارا | بامبارا | البمبارا | بمبارا | البنبارا | قبيلة البامبارا | بنبارا | البمبرا | بمبرا | عرقية البامبارا",
  },
  "communities/baoule": {
    kind: "community", en: "Baoulé", fr: "Baoulés", countries: ["CI"],
    ar: "الباولي | قبيلة الباولي",
  },
  "communities/bariba": {
    kind: "community", en: "Bariba", fr: "Baribas", countries: ["BJ", "NG"],
    ar: "الباريبا | باريبا",
  },
  "communities/beja": {
    kind: "community", en: "Beja", fr: "Bedja", countries: ["SD", "ER"],
    ar: "البجا | قبائل البجا | قبيلة البجا | البجة | نظارات البجا",
  },
  "communities/bella": {
    kind: "community", en: "Bella", aliases: ["Iklan", "Buzu"], countries: ["ML", "NE", "BF"], weak: true,
    ar: "البيلا | بيلا | البوزو | الإكلان",
    arCue: "الطوارق | العبودية | مالي",
  },
  "communities/beni-amer": {
    kind: "community", en: "Beni Amer", countries: ["SD", "ER"],
    ar: "البني عامر | قبيلة البني عامر | البني عامر والحباب",
    arWeak: "بني عامر",
  },
  "communities/beni-halba": {
    kind: "community", en: "Beni Halba", countries: ["SD"],
    ar: "بني هلبة | قبيلة بني هلبة | البني هلبة",
  },
  "communities/berabish": {
    kind: "community", en: "Berabish", fr: "Bérabiches", aliases: ["Barabish"], countries: ["ML", "MR"],
    ar: "البرابيش | قبيلة البرابيش | برابيش | قبائل البرابيش",
  },
  "communities/berta": {
    kind: "community", en: "Berta", countries: ["SD", "ET"],
    ar: "البرتا | قبيلة البرتا",
  },
  "communities/berti": {
    kind: "community", en: "Berti", countries: ["SD"],
    ar: "البرتي | قبيلة البرتي",
  },
  "communities/bilala": {
    kind: "community", en: "Bilala", fr: "Bilalas", countries: ["TD"],
    ar: "البلالة | قبيلة البلالة",
  },
  "communities/bobo": {
    kind: "community", en: "Bobo", fr: "Bobos", countries: ["BF", "ML"],
    ar: "البوبو | قبيلة البوبو | إثنية البوبو",
    arWeak: "بوبو",
  },
  "communities/borgo": {
    kind: "community", en: "Borgo", fr: "Borgos", countries: ["SD", "TD"],
    ar: "البرقو | قبيلة البرقو",
  },
  "communities/bozo": {
    kind: "community", en: "Bozo", fr: "Bozos", countries: ["ML"],
    ar: "البوزو الصيادون | صيادو البوزو | صيادي البوزو | قبيلة البوزو",
    arWeak: "البوزو | بوزو",
    arCue: "الصيادين | النهر | مالي | موبتي",
  },
  "communities/buduma": {
    kind: "community", en: "Buduma", fr: "Boudoumas", countries: ["TD", "NE", "NG"],
    ar: "البودوما | بودوما | البدوما",
  },
  "communities/bwa": {
    kind: "community", en: "Bwa", fr: "Bwas", countries: ["BF", "ML"],
    ar: "قبيلة البوا | البواموا",
  },
  "communities/chamanamas": {
    kind: "community", en: "Chamanamas", countries: ["ML"],
    ar: "شمنماس | شامنماس | قبيلة شمنماس",
  },
  "communities/dadjo": {
    kind: "community", en: "Dadjo", fr: "Dadjos", aliases: ["Daju"], countries: ["TD", "SD"],
    ar: "الداجو | قبيلة الداجو | داجو",
  },
  "communities/dagara": {
    kind: "community", en: "Dagara", fr: "Dagaras", countries: ["BF", "GH"],
    ar: "الداغارا | داغارا | الداجارا | داجارا",
  },
  "communities/danagla": {
    kind: "community", en: "Danagla", countries: ["SD"],
    ar: "الدناقلة",
  },
  "communities/daoussahak": {
    kind: "community", en: "Daoussahak", aliases: ["Idaksahak", "Dawsahak"], countries: ["ML", "NE"],
    ar: "داوساحاق | قبيلة داوساحاق | الداوساحاق | داوسحاق | إدوساحاق | داوسحاك | إدوسحاق | قبيلة إدوسحاق",
  },
  "communities/dinka": {
    kind: "community", en: "Dinka", fr: "Dinkas", countries: ["SS"],
    ar: "الدينكا | قبيلة الدينكا | دينكا | دينكا نقوك",
  },
  "communities/diola": {
    kind: "community", en: "Jola", fr: "Diolas", aliases: ["Diola"], countries: ["SN", "GM", "GW"],
    ar: "الجولا | الديولا | قبيلة الجولا | قبيلة الديولا | ديولا | الدجولا",
  },
  "communities/dogon": {
    kind: "community", en: "Dogon", fr: "Dogons", countries: ["ML", "BF"],
    ar: "الدوغون | دوغون | الدوجون | دوجون | قبائل الدوغون | الدوقون | قبيلة الدوغون | الدوغن | إثنية الدوغون | عرقية الدوغون | الدوغو",
  },
  "communities/fallata": {
    kind: "community", en: "Fallata", countries: ["SD"],
    ar: "قبيلة الفلاتة",
    arWeak: "الفلاتة",
    arCue: "دارفور | تلس | جنوب دارفور | السودان",
  },
  "communities/foulse": {
    kind: "community", en: "Foulsé", fr: "Foulsés", aliases: ["Kurumba"], countries: ["BF"],
    ar: "الفولسي | فولسي | الكورومبا | كورومبا",
  },
  "communities/fulani": {
    kind: "community", en: "Fulani", fr: "Peuls", aliases: ["Fula", "Fulbe", "Peul"], countries: ["NG", "ML", "BF", "NE", "GN", "SN", "CM", "MR"],
    ar: "الفولاني | الفولانيين | الفولانيون | الفلانيين | الفلانيون | الفولان | الفلاني | الفولبي | قبائل الفولاني | قبيلة الفولاني | فولاني | فولانيين | فولانيون | قبائل الفلان | قبيلة الفلان | قبيلة الفولان | قبائل الفولان | إثنية الفولاني | البول الفولاني | عرقية الفولاني | البيول",
    arWeak: "الفلان | فلان | فلاني | فولان | الفولانية",
    arCue: "رعاة | قبيلة | الدوغون | الرعاة | عرقية | إثنية",
  },
  "communities/fur": {
    kind: "community", en: "Fur", fr: "Fours", countries: ["SD", "TD"],
    ar: "قبيلة الفور | قبائل الفور | إثنية الفور | أبناء الفور | شعب الفور",
    arWeak: "الفور",
    arCue: "دارفور | قبيلة | المساليت | جبل مرة | الزغاوة",
  },
  "communities/gbaya": {
    kind: "community", en: "Gbaya", fr: "Gbayas", countries: ["CF", "CM"],
    ar: "الغبايا | قبيلة الغبايا",
  },
  "communities/gimir": {
    kind: "community", en: "Gimir", fr: "Guimr", countries: ["SD", "TD"],
    ar: "قبيلة القمر",
    arWeak: "القمر",
    arCue: "قبيلة | بني هلبة | دارفور | كلبس",
  },
  "communities/gorane": {
    kind: "community", en: "Gorane", fr: "Goranes", aliases: ["Daza", "Kreda"], countries: ["TD"],
    ar: "القرعان | قرعان | قبيلة القرعان | قبائل القرعان | الغوران | الدازا | الدازقرا | الكريدا | قبيلة الدازا",
  },
  "communities/goula": {
    kind: "community", en: "Goula", fr: "Goulas", countries: ["CF", "TD"],
    ar: "قبيلة الغولا | الغولا",
  },
  "communities/gourmantche": {
    kind: "community", en: "Gourmantché", fr: "Gourmantchés", aliases: ["Gurma"], countries: ["BF", "NE"],
    ar: "الغورمانتشي | غورمانتشي | الغورمانشي | غورمانشي | قبيلة الغورمانتشي | الجورمانتشي | الغورمانتشيه",
  },
  "communities/gourounsi": {
    kind: "community", en: "Gurunsi", fr: "Gourounsi", countries: ["BF", "GH"],
    ar: "الغورونسي | الغورونسيين | الجورونسي | الجورونسيين",
  },
  "communities/habbaniya": {
    kind: "community", en: "Habbaniya", countries: ["SD"],
    ar: "الهبانية | قبيلة الهبانية",
  },
  "communities/hadendoa": {
    kind: "community", en: "Hadendoa", countries: ["SD"],
    ar: "الهدندوة | قبيلة الهدندوة",
  },
  "communities/hadjerai": {
    kind: "community", en: "Hadjerai", fr: "Hadjaraïs", aliases: ["Hadjarai"], countries: ["TD"],
    ar: "الحجراي | الحجيراي | حجراي | الهجراي",
  },
  "communities/hamar": {
    kind: "community", en: "Hamar", countries: ["SD"],
    ar: "دار حمر | قبيلة حمر | قبيلة الحمر",
  },
  "communities/haratin": {
    kind: "community", en: "Haratin", fr: "Haratines", aliases: ["Haratine"], countries: ["MR", "ML", "MA"],
    ar: "الحراطين | لحراطين | حراطين | شريحة الحراطين | شريحة لحراطين | الحراطيين",
  },
  "communities/hausa": {
    kind: "community", en: "Hausa", fr: "Haoussas", aliases: ["Haoussa"], countries: ["NG", "NE", "SD"],
    ar: "الهوسا | هوسا | الحوصة | قبائل الهوسا | قبيلة الهوسا | الهاوسا | هاوسا | الهوسة",
  },
  "communities/hawazma": {
    kind: "community", en: "Hawazma", countries: ["SD"],
    ar: "الحوازمة | قبيلة الحوازمة",
  },
  "communities/idnan": {
    kind: "community", en: "Idnan", countries: ["ML"],
    ar: "إدنان | قبيلة إدنان | إيدنان",
  },
  "communities/ifoghas": {
    kind: "community", en: "Ifoghas", aliases: ["Kel Adagh"], countries: ["ML"],
    ar: "قبيلة إيفوغاس | إيفوغاس | الإيفوغاس | إيفوقاس | قبائل إيفوغاس | إيفغاس | كل أضاغ",
  },
  "communities/igbo": {
    kind: "community", en: "Igbo", fr: "Igbos", aliases: ["Ibo"], countries: ["NG"],
    ar: "الإيغبو | الإيبو | إيغبو | إيبو | قبيلة الإيغبو | الإجبو | الإغبو | الإيجبو | إيجبو",
  },
  "communities/imghad": {
    kind: "community", en: "Imghad", countries: ["ML", "NE"],
    ar: "إمغاد | قبيلة إمغاد | إيمغاد | الإمغاد | طوارق إمغاد | إيمقاد | طوارق إيمغاد",
  },
  "communities/imraguen": {
    kind: "community", en: "Imraguen", countries: ["MR"],
    ar: "إمراغن | الإيمراغن | إيمراغن",
  },
  "communities/ingessana": {
    kind: "community", en: "Ingessana", countries: ["SD"],
    ar: "الأنقسنا | قبيلة الأنقسنا",
  },
  "communities/iwellemmedan": {
    kind: "community", en: "Iwellemmedan", fr: "Oulliminden", countries: ["ML", "NE"],
    ar: "إولمدن | ايوليمدن | إيولمدن",
  },
  "communities/izala": {
    kind: "community", en: "Izala", countries: ["NG", "NE"],
    ar: "جماعة إزالة | إزالة البدعة | جماعة إزالة البدعة وإقامة السنة",
  },
  "communities/jaaliyin": {
    kind: "community", en: "Ja'aliyin", countries: ["SD"],
    ar: "الجعليين | قبيلة الجعليين | الجعليون",
  },
  "communities/kababish": {
    kind: "community", en: "Kababish", fr: "Kababich", countries: ["SD"],
    ar: "الكبابيش | قبيلة الكبابيش",
  },
  "communities/kabye": {
    kind: "community", en: "Kabye", fr: "Kabyè", countries: ["TG"],
    ar: "الكابيي | كابيي",
  },
  "communities/kanuri": {
    kind: "community", en: "Kanuri", fr: "Kanouris", aliases: ["Beriberi"], countries: ["NG", "NE", "TD"],
    ar: "الكانوري | كانوري | الكنوري | كنوري | البرنو | قبيلة الكانوري | قبيلة البرنو",
  },
  "communities/kel-air": {
    kind: "community", en: "Kel Aïr", countries: ["NE"],
    ar: "كل آير | كل أيير | طوارق آير",
  },
  "communities/kel-ansar": {
    kind: "community", en: "Kel Ansar", aliases: ["Kel Antessar"], countries: ["ML"],
    ar: "كل أنصار | كل أنتصر | قبيلة كل أنصر | كل أنصر | قبيلة الأنصار كل أنتصر | كل انتصار",
  },
  "communities/khassonke": {
    kind: "community", en: "Khassonke", fr: "Khassonkés", countries: ["ML"],
    ar: "الخاسونكي | خاسونكي | الخاسونكة",
  },
  "communities/khatmiyya": {
    kind: "community", en: "Khatmiyya", countries: ["SD"],
    ar: "الطريقة الختمية | الختمية",
  },
  "communities/kotoko": {
    kind: "community", en: "Kotoko", fr: "Kotokos", countries: ["TD", "CM"],
    ar: "الكوتوكو | كوتوكو",
  },
  "communities/kunta": {
    kind: "community", en: "Kunta", fr: "Kountas", countries: ["ML", "MR", "DZ", "NE"],
    ar: "قبيلة كنتة | الكنتة | قبائل كنتة | الكنتيين",
    arWeak: "كنتة",
    arCue: "قبيلة | البرابيش | أزواد | العرب | الطريقة",
  },
  "communities/lebu": {
    kind: "community", en: "Lebu", fr: "Lébous", countries: ["SN"],
    ar: "الليبو | قبيلة الليبو",
  },
  "communities/lemhar": {
    kind: "community", en: "Lamhar", countries: ["ML"],
    ar: "لمهار | قبيلة لمهار",
  },
  "communities/lobi": {
    kind: "community", en: "Lobi", fr: "Lobis", countries: ["BF", "CI", "GH"],
    ar: "اللوبي في بوركينا | قبيلة اللوبي | قبائل اللوبي",
  },
  "communities/maalia": {
    kind: "community", en: "Ma'alia", countries: ["SD"],
    ar: "المعاليا | قبيلة المعاليا",
  },
  "communities/maba": {
    kind: "community", en: "Maba", fr: "Mabas", aliases: ["Ouaddaïens"], countries: ["TD"],
    ar: "المابا | الوداويين | الوداويون | قبيلة المابا",
  },
  "communities/mahamid": {
    kind: "community", en: "Mahamid", aliases: ["Mohamid"], countries: ["NE", "TD", "SD", "LY"],
    ar: "المحاميد | قبيلة المحاميد | عرب المحاميد | قبائل المحاميد",
  },
  "communities/mandinka": {
    kind: "community", en: "Mandinka", fr: "Mandingues", aliases: ["Mandingo", "Malinke", "Mandé"], countries: ["GM", "SN", "ML", "GN"],
    ar: "الماندينغ | الماندينكا | ماندينكا | الماندينغو | المانديغ | المندينغ | المالينكي | مالينكي | الماندنغ | ماندينغ | الماندينجو | الماندينج | المندنكا | المالنكي",
  },
  "communities/masalit": {
    kind: "community", en: "Masalit", fr: "Masalits", aliases: ["Massalit"], countries: ["SD", "TD"],
    ar: "المساليت | قبيلة المساليت | مساليت | قبائل المساليت | المسالات | المساليط",
  },
  "communities/massa": {
    kind: "community", en: "Massa", fr: "Massas", countries: ["TD", "CM"],
    ar: "قبيلة الماسا",
    arWeak: "ماسا",
  },
  "communities/mbororo": {
    kind: "community", en: "Mbororo", fr: "Mbororos", aliases: ["Wodaabe", "Bororo"], countries: ["TD", "CF", "CM", "NE"],
    ar: "المبورورو | البورورو | مبورورو | امبرورو | الأمبررو | أمبررو | الودابي | الووداب",
  },
  "communities/meidob": {
    kind: "community", en: "Meidob", countries: ["SD"],
    ar: "الميدوب | قبيلة الميدوب",
  },
  "communities/minianka": {
    kind: "community", en: "Minianka", fr: "Miniankas", countries: ["ML"],
    ar: "المينيانكا | مينيانكا | الميانكا",
  },
  "communities/misseriya": {
    kind: "community", en: "Misseriya", countries: ["SD"],
    ar: "المسيرية | قبيلة المسيرية | قبائل المسيرية",
  },
  "communities/moors": {
    kind: "community", en: "Moors", fr: "Maures", aliases: ["Bidhan"], countries: ["MR", "ML", "SN"],
    ar: "البيظان | بيظان",
    arWeak: "المور | البيضان",
  },
  "communities/mossi": {
    kind: "community", en: "Mossi", fr: "Mossis", aliases: ["Moose"], countries: ["BF"],
    ar: "قبيلة الموسي | قبائل الموسي | الموشي | إثنية الموسي | عرقية الموسي | قبائل الموشي | الموسيين",
    arWeak: "الموسي",
    arCue: "بوركينا | الفولاني | قبيلة | إمبراطور",
  },
  "communities/moundang": {
    kind: "community", en: "Moundang", fr: "Moundangs", countries: ["TD", "CM"],
    ar: "الموندانغ | المندانغ | موندانغ",
  },
  "communities/mourides": {
    kind: "community", en: "Mourides", aliases: ["Muridiyya"], countries: ["SN"],
    ar: "الطريقة المريدية | المريدية",
    arWeak: "المريدون | المريديين",
  },
  "communities/murle": {
    kind: "community", en: "Murle", countries: ["SS"],
    ar: "المورلي | قبيلة المورلي",
  },
  "communities/musgum": {
    kind: "community", en: "Musgum", fr: "Mousgoums", countries: ["CM", "TD"],
    ar: "الموسغوم | المسغوم | موسغوم | الموسجوم",
  },
  "communities/nemadi": {
    kind: "community", en: "Nemadi", countries: ["MR"],
    ar: "النمادي | نمادي",
  },
  "communities/nuba": {
    kind: "community", en: "Nuba", fr: "Noubas", countries: ["SD"],
    ar: "قبائل النوبة | أبناء النوبة | قبيلة النوبة",
    arWeak: "النوبة | النوبا",
    arCue: "جنوب كردفان | كادقلي | جبال | الحلو",
  },
  "communities/nubians": {
    kind: "community", en: "Nubians", fr: "Nubiens", countries: ["SD", "EG"],
    ar: "النوبيون | النوبيين | أهل النوبة",
  },
  "communities/nuer": {
    kind: "community", en: "Nuer", fr: "Nuers", countries: ["SS"],
    ar: "النوير | قبيلة النوير",
  },
  "communities/oromo": {
    kind: "community", en: "Oromo", fr: "Oromos", countries: ["ET"],
    ar: "الأورومو | أورومو | الأورومو الإثيوبيين",
  },
  "communities/oulad-ghanam": {
    kind: "community", en: "Ouled Ghanam", countries: ["ML"],
    ar: "أولاد غنام | قبيلة أولاد غنام",
  },
  "communities/ouled-sliman": {
    kind: "community", en: "Awlad Sulayman", fr: "Ouled Slimane", countries: ["LY", "TD"],
    ar: "أولاد سليمان | قبيلة أولاد سليمان",
  },
  "communities/qadiriyya": {
    kind: "community", en: "Qadiriyya", countries: ["ML", "MR", "SN", "NG"],
    ar: "الطريقة القادرية | القادرية",
  },
  "communities/rashaida": {
    kind: "community", en: "Rashaida", fr: "Rachaïda", countries: ["SD", "ER"],
    ar: "الرشايدة | قبيلة الرشايدة",
  },
  "communities/reguibat": {
    kind: "community", en: "Reguibat", fr: "R'guibat", countries: ["EH", "MR", "DZ"],
    ar: "الرقيبات | قبيلة الرقيبات | الركيبات",
  },
  "communities/rizeigat": {
    kind: "community", en: "Rizeigat", countries: ["SD"],
    ar: "الرزيقات | قبيلة الرزيقات | قبائل الرزيقات",
  },
  "communities/runga": {
    kind: "community", en: "Runga", fr: "Rounga", countries: ["CF", "TD"],
    ar: "الرونغا | رونغا | الرونقا",
  },
  "communities/sahrawis": {
    kind: "community", en: "Sahrawis", fr: "Sahraouis", countries: ["EH", "DZ", "MR"],
    ar: "الصحراويون | الصحراويين | الشعب الصحراوي | اللاجئون الصحراويون | اللاجئين الصحراويين",
  },
  "communities/salamat": {
    kind: "community", en: "Salamat", countries: ["SD", "TD"],
    ar: "السلامات | قبيلة السلامات | عرب السلامات",
  },
  "communities/samo": {
    kind: "community", en: "Samo", fr: "Samos", countries: ["BF"],
    ar: "قبيلة الساموا | قبيلة السامو | إثنية السامو",
  },
  "communities/sara": {
    kind: "community", en: "Sara", fr: "Saras", countries: ["TD"],
    ar: "قبيلة السارا | قبائل السارا | إثنية السارا",
    arWeak: "السارا | سارا",
    arCue: "تشاد | الجنوبية | الجنوب",
  },
  "communities/senufo": {
    kind: "community", en: "Senufo", fr: "Sénoufos", countries: ["ML", "BF", "CI"],
    ar: "السنوفو | سنوفو | السينوفو | سينوفو",
  },
  "communities/serer": {
    kind: "community", en: "Serer", fr: "Sérères", countries: ["SN", "GM"],
    ar: "السيرير | قبيلة السيرير | سيرير",
  },
  "communities/shaigiya": {
    kind: "community", en: "Shaigiya", fr: "Chaïgiya", countries: ["SD"],
    ar: "الشايقية | قبيلة الشايقية",
  },
  "communities/shilluk": {
    kind: "community", en: "Shilluk", fr: "Chillouks", countries: ["SS"],
    ar: "الشلك | قبيلة الشلك",
  },
  "communities/shukriya": {
    kind: "community", en: "Shukriya", fr: "Choukriya", countries: ["SD"],
    ar: "الشكرية | قبيلة الشكرية",
  },
  "communities/songhai": {
    kind: "community", en: "Songhai", fr: "Songhaï", aliases: ["Songhay", "Sonrhaï"], countries: ["ML", "NE"],
    ar: "السونغاي | سونغاي | السونغهاي | سونغهاي | صنغاي | الصنغاي | سنغاي | السنغاي | السونغي | سونراي | السونراي | السونجاي | سونجاي | الصونغاي",
  },
  "communities/soninke": {
    kind: "community", en: "Soninke", fr: "Soninkés", aliases: ["Sarakolé"], countries: ["ML", "SN", "MR"],
    ar: "السوننكي | سوننكي | السونينكي | سونينكي | السراكولي | سراكولي | الساراكولي | السوننكة | سوننكة",
  },
  "communities/susu": {
    kind: "community", en: "Susu", fr: "Soussous", countries: ["GN"],
    ar: "السوسو | قبيلة السوسو",
  },
  "communities/taaisha": {
    kind: "community", en: "Ta'aisha", fr: "Ta'aicha", countries: ["SD"],
    ar: "التعايشة | قبيلة التعايشة",
  },
  "communities/tama": {
    kind: "community", en: "Tama", fr: "Tamas", countries: ["TD", "SD"],
    ar: "قبيلة التاما | التاما | قبيلة تاما",
    arWeak: "تاما",
  },
  "communities/terjem": {
    kind: "community", en: "Terjem", fr: "Tarjam", countries: ["SD"],
    ar: "الترجم | قبيلة الترجم",
  },
  "communities/tigrayans": {
    kind: "community", en: "Tigrayans", fr: "Tigréens", countries: ["ET"],
    ar: "التيغراي | تيغراويون | التيغراويين | التيجراي",
  },
  "communities/tijaniyya": {
    kind: "community", en: "Tijaniyya", fr: "Tidjaniyya", countries: ["SN", "MR", "ML", "NE", "NG", "TD"],
    ar: "الطريقة التيجانية | الطريقة التجانية | التيجانية | التجانية",
  },
  "communities/tiv": {
    kind: "community", en: "Tiv", fr: "Tivs", countries: ["NG"],
    ar: "التيف | قبيلة التيف",
  },
  "communities/toubou": {
    kind: "community", en: "Toubou", fr: "Toubous", aliases: ["Tubu", "Teda"], countries: ["TD", "LY", "NE"],
    ar: "التبو | تبو | قبائل التبو | قبيلة التبو | التباوي | التباويين | التباويون | التوبو | توبو | التيدا | الطوبو | قبائل التيدا",
  },
  "communities/toucouleur": {
    kind: "community", en: "Toucouleur", fr: "Toucouleurs", aliases: ["Tukulor", "Haalpulaar"], countries: ["SN", "MR", "ML"],
    ar: "التكرور | التوكولور | توكولور | الهالبولار | هالبولار | التكارير | تكرور",
  },
  "communities/tuareg": {
    kind: "community", en: "Tuareg", fr: "Touareg", aliases: ["Kel Tamasheq", "Twareg"], countries: ["ML", "NE", "DZ", "LY", "BF"],
    ar: "الطوارق | طوارق | التوارق | توارق | التوارك | قبائل الطوارق | قبيلة الطوارق",
    arWeak: "الطارقية | الطارقي | الطوارقي",
  },
  "communities/tunjur": {
    kind: "community", en: "Tunjur", fr: "Toundjour", countries: ["SD", "TD"],
    ar: "التنجر | قبيلة التنجر | التنجور",
  },
  "communities/wolof": {
    kind: "community", en: "Wolof", fr: "Wolofs", countries: ["SN", "GM", "MR"],
    ar: "الولوف | قبيلة الولوف | الوولوف",
    arWeak: "ولوف",
  },
  "communities/yoruba": {
    kind: "community", en: "Yoruba", fr: "Yorubas", countries: ["NG", "BJ"],
    ar: "اليوروبا | يوروبا | اليوربا | يوربا | قبيلة اليوروبا",
  },
  "communities/zaghawa": {
    kind: "community", en: "Zaghawa", fr: "Zaghawas", aliases: ["Beri", "Bideyat"], countries: ["TD", "SD"],
    ar: "الزغاوة | زغاوة | قبيلة الزغاوة | قبائل الزغاوة | الزاغاوا | زاغاوا | البديات | الزغاوا",
    arWeak: "البري",
  },
  "communities/zarma": {
    kind: "community", en: "Zarma", fr: "Zarmas", aliases: ["Djerma"], countries: ["NE", "ML"],
    ar: "الزرما | زرما | الجرما | الدجيرما | الزارما | زارما | الجيرما",
  },
  "communities/zayadiya": {
    kind: "community", en: "Ziyadiya", countries: ["SD"],
    ar: "الزيادية | قبيلة الزيادية",
  },
};
