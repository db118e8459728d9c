import type { ActorTable } from "../../core/records.ts";

/**
 * Media of and about the Sahel: news agencies, newspapers, broadcasters and news sites, and the media arms of jihadist
 * groups. From general knowledge of the region's press. Many outlets are named with a common word («the news», «the
 * event»): those stand as weak forms, beside the full names with «agency», «site», «channel» or a country. No Wikidata
 * items: none could be checked.
 */
export const media: ActorTable = {
  "media/218-tv": {
    kind: "media", en: "218 TV", countries: ["LY"], weak: true,
    ar: "قناة 218 | 218 نيوز",
  },
  "media/24-ae": {
    kind: "media", en: "24.ae", countries: ["AE"],
    ar: "موقع 24 الإماراتي | 24 الإماراتي | موقع 24 الإخباري",
  },
  "media/28-novembre": {
    kind: "media", en: "28 Novembre", countries: ["MR"],
    ar: "موقع 28 نوفمبر",
  },
  "media/2m-morocco": {
    kind: "media", en: "2M", countries: ["MA"],
    ar: "القناة الثانية المغربية | قناة دوزيم | دوزيم المغربية | دوزيم",
  },
  "media/2stv": {
    kind: "media", en: "2sTV", countries: ["SN"],
    ar: "2 إس تي في | قناة 2 إس تي في | دو إس تي في",
  },
  "media/3tv-burkina": {
    kind: "media", en: "3TV", countries: ["BF"],
    ar: "تروا تي في | قناة 3 تي في البوركينية",
  },
  "media/7tv-senegal": {
    kind: "media", en: "7TV (Senegal)", aliases: ["7TV"], countries: ["SN"],
    ar: "قناة 7 تي في السنغالية | سبعة تي في السنغالية",
  },
  "media/abba-garde": {
    kind: "media", en: "Abba Garde", countries: ["TD"],
    ar: "أبا غارد | صحيفة أبا غارد",
  },
  "media/abc-australia": {
    kind: "media", en: "ABC (Australia)", aliases: ["ABC"], countries: ["AU"],
    ar: "هيئة الإذاعة الأسترالية | هيئة البث الأسترالية",
  },
  "media/abc-news": {
    kind: "media", en: "ABC News", countries: ["US"],
    ar: "إيه بي سي نيوز | شبكة إيه بي سي | إيه بي سي",
  },
  "media/abc-spain": {
    kind: "media", en: "ABC (Spain)", aliases: ["ABC"], countries: ["ES"],
    ar: "صحيفة إيه بي سي الإسبانية | صحيفة أي بي سي الإسبانية | صحيفة آ بي ثي | إيه بي سي الإسبانية",
  },
  "media/abidjan-net": {
    kind: "media", en: "Abidjan.net", countries: ["CI"],
    ar: "أبيدجان نت | أبيدجان.نت",
  },
  "media/ach-chahid-chad": {
    kind: "media", en: "Al-Chahid (Chad)", aliases: ["Al-Chahid", "Ach-Chahid", "Al-Shahid"], countries: ["TD"],
    ar: "صحيفة الشاهد التشادية | الشاهد التشادية | صحيفة الشاهد الأسبوعية",
  },
  "media/actu-cameroun": {
    kind: "media", en: "Actu Cameroun", countries: ["CM"],
    ar: "أكتو كاميرون | أكتي كاميرون",
  },
  "media/actualite-cd": {
    kind: "media", en: "Actualite.cd", countries: ["CD"],
    ar: "أكتواليتي سي دي | أكتواليتيه سي دي",
  },
  "media/actuniger": {
    kind: "media", en: "ActuNiger", countries: ["NE"],
    ar: "أكتو نيجر | موقع أكتو نيجر",
  },
  "media/addis-standard": {
    kind: "media", en: "Addis Standard", countries: ["ET"],
    ar: "أديس ستاندرد | أديس ستاندارد",
  },
  "media/aden-al-ghad": {
    kind: "media", en: "Aden al-Ghad", countries: ["YE"],
    ar: "عدن الغد | صحيفة عدن الغد",
  },
  "media/adiac": {
    kind: "media", en: "ADIAC", fr: "Agence d'information d'Afrique centrale",
    aliases: ["Les Dépêches de Brazzaville", "Adiac-Congo"], countries: ["CG"],
    ar: "أدياك كونغو | وكالة أدياك | لي ديبيش دو برازافيل | ليديبيش دي برازافيل | ادياك كونجو | وكالة أنباء أفريقيا الوسطى أدياك | ليه ديبيش دو برازافيل | ديبيش دو برازافيل",
  },
  "media/adrar-info": {
    kind: "media", en: "Adrar Info", countries: ["MR"],
    ar: "أدرار إنفو | موقع آدرار إنفو",
  },
  "media/afia-darfur": {
    kind: "media", en: "Radio Afia Darfur", countries: ["TD", "SD"],
    ar: "راديو عافية دارفور | عافية دارفور | إذاعة عافية دارفور",
  },
  "media/afp": {
    kind: "media", en: "Agence France-Presse", acronyms: ["AFP"],
    ar: "وكالة الصحافة الفرنسية | وكالة فرانس برس | فرانس برس | وكالة فرانس بريس | وكالة الأنباء الفرنسية | فرانس بريس | وكالة الأنباء الفرنسية فرانس برس | الوكالة الفرنسية للأنباء | الوكالة الفرنسية للصحافة | وكالة الصحافة الفرنسية أ ف ب | إيه إف بي | وكالة أ ف ب",
    arWeak: "الفرنسية | الصحافة الفرنسية | الوكالة الفرنسية",
    arShort: "أ ف ب | أف ب | أ ف بي",
  },
  "media/africa-business-plus": {
    kind: "media", en: "Africa Business+", countries: ["FR"],
    ar: "أفريكا بيزنس بلس",
  },
  "media/africa-confidential": {
    kind: "media", en: "Africa Confidential", countries: ["GB"],
    ar: "أفريكا كونفيدنشيال | أفريكا كونفيدانشال | أفريكا كونفدنشال | أفريكا كونفيدنشل | أفريكا كونفدنشيال",
  },
  "media/africa-defense-forum": {
    kind: "media", en: "Africa Defense Forum", acronyms: ["ADF"], countries: ["US"],
    ar: "أفريكا ديفنس فوروم | منبر الدفاع الأفريقي | مجلة منبر الدفاع الأفريقي | أفريكا ديفينس فوروم",
  },
  "media/africa-eye": {
    kind: "media", en: "Africa Eye",
    ar: "أفريكا آي | موقع أفريكا آي | عين على أفريقيا",
  },
  "media/africa-intelligence": {
    kind: "media", en: "Africa Intelligence",
    ar: "موقع أفريكا إنتليجنس | أفريكا إنتليجنس | موقع أفريكا إنتلجنس | مجلة أفريكا إنتليجنس | أفريكا إنتليجينس | أفريكا أنتيليجنس",
  },
  "media/africa-no-1": {
    kind: "media", en: "Africa No. 1", fr: "Africa n° 1", aliases: ["Africa Radio", "Africa No 1"],
    ar: "راديو أفريقيا 1 | إذاعة أفريقيا 1 | إذاعة أفريقيا رقم واحد | راديو أفريقيا رقم 1 | إذاعة أفريقيا نمرة 1",
  },
  "media/africa-press": {
    kind: "media", en: "Africa Press",
    ar: "أفريقيا برس | موقع أفريقيا برس",
  },
  "media/africa24": {
    kind: "media", en: "Africa 24", countries: ["FR"],
    ar: "أفريكا 24 | قناة أفريكا 24 | قناة أفريقيا 24 | أفريقيا 24 | موقع أفريقيا 24",
  },
  "media/africable": {
    kind: "media", en: "Africable", countries: ["ML"],
    ar: "أفريكابل | قناة أفريكابل",
  },
  "media/africaguinee": {
    kind: "media", en: "Africaguinee", countries: ["GN"],
    ar: "أفريكا غيني | أفريكا غينيه",
  },
  "media/african-initiative": {
    kind: "media", en: "African Initiative",
    ar: "المبادرة الأفريقية الروسية | وكالة المبادرة الأفريقية | أفريكان إنيشياتيف",
  },
  "media/africanews": {
    kind: "media", en: "Africanews",
    ar: "أفريكا نيوز | قناة أفريكا نيوز | أفريقيا نيوز",
  },
  "media/afrigatenews": {
    kind: "media", en: "Afrigate News", aliases: ["Africa Gate News"], countries: ["LY"],
    ar: "بوابة أفريقيا الإخبارية | بوابة إفريقيا | أفريجيت نيوز | موقع بوابة أفريقيا | أفريقيا الإخبارية",
  },
  "media/afrik-com": {
    kind: "media", en: "Afrik.com", weak: true,
    ar: "أفريك كوم",
  },
  "media/afrique-media": {
    kind: "media", en: "Afrique Média", countries: ["CM"],
    ar: "أفريك ميديا | قناة أفريك ميديا | تلفزيون أفريك ميديا",
  },
  "media/afronews24": {
    kind: "media", en: "AfroNews 24", aliases: ["Afronews24"],
    ar: "أفرو نيوز 24 | موقع أفرو نيوز | أفرونيوز 24",
  },
  "media/afropolicy": {
    kind: "institution", en: "Afropolicy",
    ar: "أفروبوليسي | مركز أفروبوليسي",
  },
  "media/agence-ecofin": {
    kind: "media", en: "Agence Ecofin", aliases: ["Ecofin Agency", "Ecofin"],
    ar: "وكالة إيكوفين | إيكوفين | وكالة إيكوفين الاقتصادية",
  },
  "media/agenzia-nova": {
    kind: "media", en: "Agenzia Nova", aliases: ["Nova"], countries: ["IT"],
    ar: "وكالة نوفا | وكالة نوفا الإيطالية | نوفا الإيطالية",
  },
  "media/aghchorguit-info": {
    kind: "media", en: "Aghchorguit Info", countries: ["MR"],
    ar: "موقع أغشوركيت",
  },
  "media/agp-guinea": {
    kind: "media", en: "Agence guinéenne de presse", acronyms: ["AGP"], countries: ["GN"],
    ar: "وكالة الأنباء الغينية | وكالة الصحافة الغينية",
  },
  "media/ahle-gambia": {
    kind: "media", en: "Ahle Gambia", countries: ["GM"],
    ar: "جريدة أهل غامبيا | أهل غامبيا",
  },
  "media/aib": {
    kind: "media", en: "Burkina Information Agency", fr: "Agence d'information du Burkina", acronyms: ["AIB"], countries: ["BF"],
    ar: "وكالة أنباء بوركينا | وكالة الأنباء البوركينية | وكالة أنباء بوركينا فاسو | وكالة الأنباء البوركينابية | الوكالة البوركينية للأنباء | وكالة أنباء بوركينا الرسمية | وكالة الإعلام البوركينية | وكالة الإعلام في بوركينا فاسو | وكالة إعلام بوركينا | وكالة المعلومات البوركينية | وكالة بوركينا للأنباء | الوكالة البوركينية للإعلام | وكالة الإعلام البوركينابية | وكالة الأنباء البوركينية أي بي",
  },
  "media/ain-alhagiga": {
    kind: "media", en: "Ain Alhagiga", aliases: ["Ain Al-Haqiqa"], countries: ["SD"],
    ar: "موقع عين الحقيقة | عين الحقيقة السودانية",
  },
  "media/aip-ivoirien": {
    kind: "media", en: "Agence ivoirienne de presse", aliases: ["Ivorian Press Agency"], acronyms: ["AIP"],
    countries: ["CI"],
    ar: "وكالة الأنباء الإيفوارية | الوكالة الإيفوارية للصحافة | وكالة الصحافة الإيفوارية | وكالة أنباء ساحل العاج",
  },
  "media/air-info": {
    kind: "media", en: "Aïr Info", aliases: ["Aïr Info Agadez"], countries: ["NE"],
    ar: "آير إنفو | صحيفة آير إنفو | موقع آير إنفو | أيير إنفو | صحيفة أيير إنفو",
  },
  "media/ait-nigeria": {
    kind: "media", en: "Africa Independent Television", acronyms: ["AIT"], countries: ["NG"],
    ar: "تلفزيون أفريقيا المستقل | قناة أفريقيا المستقلة | التلفزيون الأفريقي المستقل",
  },
  "media/akhbaar-gambia": {
    kind: "media", weak: true, en: "Akhbaar Gambia", countries: ["GM"],
    ar: "أخبار غامبيا",
  },
  "media/akhbar-al-aan": {
    kind: "media", en: "Akhbar Al Aan",
    ar: "أخبار الآن | قناة الآن | تلفزيون الآن",
  },
  "media/akhbar-al-khaleej": {
    kind: "media", en: "Akhbar Al Khaleej", countries: ["BH"],
    ar: "أخبار الخليج البحرينية | صحيفة أخبار الخليج",
    arWeak: "أخبار الخليج",
    arCue: "صحيفة | جريدة | البحرينية",
  },
  "media/akhbar-alyoum-sudan": {
    kind: "media", en: "Akhbar Al-Youm (Sudan)", aliases: ["Akhbar Al-Youm"], countries: ["SD"],
    ar: "صحيفة أخبار اليوم السودانية | أخبار اليوم السودانية",
  },
  "media/akhbar-el-yom": {
    kind: "media", en: "Akhbar el-Yom", countries: ["EG"],
    ar: "صحيفة أخبار اليوم المصرية | أخبار اليوم المصرية | بوابة أخبار اليوم | مؤسسة أخبار اليوم",
    arWeak: "أخبار اليوم",
  },
  "media/akhbar-libya-24": {
    kind: "media", en: "Akhbar Libya 24", countries: ["LY"],
    ar: "أخبار ليبيا 24 | وكالة أخبار ليبيا 24",
  },
  "media/akhbar-watan": {
    kind: "media", en: "Akhbar Watan", countries: ["MR"], weak: true,
    ar: "أخبار الوطن",
    arCue: "موقع | موريتانيا | نواكشوط",
  },
  "media/akhbarona": {
    kind: "media", en: "Akhbarona", countries: ["MA"],
    ar: "أخبارنا المغربية | موقع أخبارنا المغربية | جريدة أخبارنا المغربية",
  },
  "media/akhir-lahza": {
    kind: "media", en: "Akhir Lahza", countries: ["SD"],
    ar: "صحيفة آخر لحظة",
    arWeak: "آخر لحظة",
    arCue: "صحيفة | جريدة | الخرطوم",
  },
  "media/aki": {
    kind: "media", en: "Adnkronos",
    ar: "وكالة آكي الإيطالية | وكالة آكي | آكي الإيطالية | وكالة أدنكرونوس | أدنكرونوس",
  },
  "media/akjoujt-net": {
    kind: "media", en: "Akjoujt.net", countries: ["MR"],
    ar: "أكجوجت نت | أكجوجت إنفو | موقع أكجوجت",
  },
  "media/al-ahdath-al-maghribia": {
    kind: "media", en: "Al Ahdath Al Maghribia", countries: ["MA"],
    ar: "صحيفة الأحداث المغربية | جريدة الأحداث المغربية",
    arWeak: "الأحداث المغربية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-ahdath-info": {
    kind: "media", en: "Al-Ahdath Info (Chad)", aliases: ["Al-Ahdath Info"], countries: ["TD"],
    ar: "صحيفة الأحداث إنفو | الأحداث إنفو",
  },
  "media/al-ahdath-news": {
    kind: "media", en: "Al-Ahdath News", countries: ["SD"],
    ar: "الأحداث نيوز",
    arWeak: "الأحداث السودانية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-ahram": {
    kind: "media", en: "Al-Ahram", aliases: ["Ahram"], countries: ["EG"],
    ar: "صحيفة الأهرام | بوابة الأهرام | جريدة الأهرام | الأهرام المصرية",
    arWeak: "الأهرام",
  },
  "media/al-ahram-al-yom": {
    kind: "media", en: "Al-Ahram al-Yom", countries: ["SD"],
    ar: "الأهرام اليوم | صحيفة الأهرام اليوم",
  },
  "media/al-ain": {
    kind: "media", en: "Al-Ain News", aliases: ["Al-Ain"],
    ar: "العين الإخبارية | بوابة العين الإخبارية | العين الإماراتية | موقع العين الإخبارية | موقع العين",
  },
  "media/al-akhbar-lebanon": {
    kind: "media", en: "Al-Akhbar (Lebanon)", aliases: ["Al-Akhbar"], countries: ["LB"],
    ar: "صحيفة الأخبار اللبنانية | الأخبار اللبنانية",
  },
  "media/al-akhbar-sd": {
    kind: "media", en: "Al-Akhbar (Sudan)", aliases: ["Al-Akhbar"], countries: ["SD"],
    ar: "صحيفة الأخبار السودانية",
    arWeak: "الأخبار السودانية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-alam": {
    kind: "media", en: "Al-Alam",
    ar: "قناة العالم | صحيفة العلم المغربية | العلم المغربية",
    arWeak: "العالم",
  },
  "media/al-anba-kuwait": {
    kind: "media", en: "Al-Anba (Kuwait)", aliases: ["Al-Anba"], countries: ["KW"],
    ar: "صحيفة الأنباء الكويتية",
    arWeak: "الأنباء الكويتية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-andalus": {
    kind: "media", en: "al-Andalus Media Foundation", fr: "Fondation médiatique Al-Andalus", parent: "armed-groups/aqim", from: "2009",
    ar: "مؤسسة الأندلس للإنتاج الإعلامي | مؤسسة الأندلس الإعلامية | مؤسسة الأندلس",
    arCue: "القاعدة | المغرب الإسلامي",
  },
  "media/al-aqsa-tv": {
    kind: "media", en: "Al-Aqsa TV", countries: ["PS"],
    ar: "قناة الأقصى | قناة الأقصى الفضائية",
  },
  "media/al-arab-london": {
    kind: "media", en: "Al-Arab (London)", aliases: ["Al-Arab"], countries: ["GB"],
    ar: "صحيفة العرب اللندنية | العرب اللندنية",
  },
  "media/al-arab-qatar": {
    kind: "media", en: "Al-Arab (Qatar)", aliases: ["Al-Arab"], countries: ["QA"],
    ar: "العرب القطرية | صحيفة العرب القطرية",
  },
  "media/al-arabiya": {
    kind: "media", en: "Al Arabiya",
    ar: "قناة العربية | العربية نت | العربية الحدث | قناة العربية الحدث | فضائية العربية",
    arWeak: "العربية",
  },
  "media/al-araby-tv": {
    kind: "media", en: "Al Araby", aliases: ["Al-Araby Al-Jadeed", "The New Arab"],
    ar: "العربي الجديد | التلفزيون العربي | صحيفة العربي الجديد | قناة العربي | موقع العربي الجديد",
  },
  "media/al-ayam-24": {
    kind: "media", en: "Al Ayam 24", countries: ["MA"],
    ar: "الأيام 24 | موقع الأيام 24",
  },
  "media/al-ayam-chad": {
    kind: "media", en: "Al-Ayam (Chad)", aliases: ["Al-Ayam"], countries: ["TD"],
    ar: "صحيفة الأيام التشادية",
    arWeak: "الأيام التشادية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-badil": {
    kind: "media", en: "Al-Badil al-Thalith", countries: ["MR"],
    ar: "البديل الثالث | موقع البديل الثالث",
  },
  "media/al-bawaba-news-egypt": {
    kind: "media", en: "Al-Bawaba News", aliases: ["Al Bawaba"], countries: ["EG"],
    ar: "البوابة نيوز | موقع البوابة نيوز | صحيفة البوابة المصرية",
  },
  "media/al-bayan-radio-chad": {
    kind: "media", en: "Radio Al-Bayan (Chad)", aliases: ["Radio Al-Bayan"], countries: ["TD"],
    ar: "إذاعة البيان التشادية | إذاعة البيان في تشاد | إذاعة البيان بانجمينا",
  },
  "media/al-bayan-uae": {
    kind: "media", en: "Al-Bayan (UAE)", aliases: ["Al-Bayan"], countries: ["AE"],
    ar: "صحيفة البيان الإماراتية | البيان الإماراتية",
    arWeak: "صحيفة البيان",
  },
  "media/al-bilad-chad": {
    kind: "media", en: "Al-Bilad (Chad)", aliases: ["Al-Bilad"], countries: ["TD"],
    ar: "صحيفة البلاد التشادية | البلاد التشادية",
  },
  "media/al-chaab-mauritania": {
    kind: "media", en: "Al-Chaab (Mauritania)", fr: "Chaab", aliases: ["Al-Chaab"], countries: ["MR"],
    ar: "جريدة الشعب الموريتانية | صحيفة الشعب الموريتانية | الشعب الموريتانية",
  },
  "media/al-dar-sudan": {
    kind: "media", en: "Al-Dar (Sudan)", aliases: ["Al-Dar"], countries: ["SD"],
    ar: "صحيفة الدار السودانية | الدار السودانية",
  },
  "media/al-democrati": {
    kind: "media", en: "Al-Democrati", countries: ["SD"],
    ar: "صحيفة الديمقراطي | الديمقراطي السودانية",
    arWeak: "الديمقراطي",
  },
  "media/al-dostor-egypt": {
    kind: "media", en: "Al-Dostor (Egypt)", aliases: ["Al-Dostor"], countries: ["EG"],
    ar: "صحيفة الدستور المصرية | الدستور المصرية | جريدة الدستور المصرية",
  },
  "media/al-ekhbariya-saudi": {
    kind: "media", en: "Al Ekhbariya", countries: ["SA"],
    ar: "قناة الإخبارية السعودية | الإخبارية السعودية",
  },
  "media/al-fikr": {
    kind: "media", en: "Alfikr", aliases: ["Elfikr", "El Fikr"], countries: ["MR"],
    ar: "موقع الفكر الموريتاني | موقع الفكر | الفكر الموريتاني | موقع الفكر نت",
    arWeak: "الفكر",
  },
  "media/al-furqan-media": {
    kind: "media", en: "al-Furqan Media", fr: "Al-Furqan", parent: "armed-groups/islamic-state",
    ar: "مؤسسة الفرقان للإنتاج الإعلامي | مؤسسة الفرقان الإعلامية | مؤسسة الفرقان",
    arWeak: "الفرقان",
  },
  "media/al-ghad-jordan": {
    kind: "media", en: "Al-Ghad (Jordan)", aliases: ["Al-Ghad"], countries: ["JO"],
    ar: "الغد الأردنية | صحيفة الغد الأردنية | جريدة الغد الأردنية",
  },
  "media/al-gomhuria": {
    kind: "media", en: "Al-Gomhuria", countries: ["EG"],
    ar: "صحيفة الجمهورية المصرية | الجمهورية أونلاين | جريدة الجمهورية المصرية",
  },
  "media/al-hadath": {
    kind: "media", en: "Al Hadath",
    ar: "قناة الحدث",
    arWeak: "الحدث",
  },
  "media/al-hadath-al-azawadi": {
    kind: "media", en: "Al-Hadath al-Azawadi", countries: ["ML"],
    ar: "الحدث الأزوادي | موقع الحدث الأزوادي",
  },
  "media/al-hadath-al-ifriqi": {
    kind: "media", en: "Al-Hadath Al-Ifriqi", aliases: ["Al Hadath Africain"], countries: ["MA"],
    ar: "الحدث الأفريقي | موقع الحدث الأفريقي | صحيفة الحدث الأفريقي",
  },
  "media/al-hadatha-sd": {
    kind: "media", en: "Al-Hadatha (Sudan)", aliases: ["Al-Hadatha"], countries: ["SD"], weak: true,
    ar: "صحيفة الحداثة | الحداثة السودانية | الحداثة",
    arCue: "صحيفة | السودان | الخرطوم",
  },
  "media/al-hadith-mauritania": {
    kind: "media", en: "Elhadeth", countries: ["MR"],
    ar: "موقع الحادثة",
  },
  "media/al-hakim-news": {
    kind: "media", en: "Al-Hakim News", countries: ["SD"],
    ar: "الحاكم نيوز",
  },
  "media/al-hayat-media": {
    kind: "media", en: "al-Hayat Media Center", fr: "Al-Hayat", parent: "armed-groups/islamic-state",
    ar: "مركز الحياة للإعلام | مركز الحياة الإعلامي",
  },
  "media/al-hayat-newspaper": {
    kind: "media", en: "Al-Hayat",
    ar: "صحيفة الحياة | جريدة الحياة",
    arWeak: "الحياة",
  },
  "media/al-hourriya": {
    kind: "media", en: "Alhourriya", countries: ["MR"],
    ar: "وكالة الحرية نت | الحرية نت | الحرية الموريتانية | موقع الحرية نت الموريتاني",
  },
  "media/al-hurra": {
    kind: "media", en: "Al-Hurra", countries: ["US"],
    ar: "قناة الحرة | الحرة الأمريكية | الحرة الأميركية",
    arWeak: "الحرة",
  },
  "media/al-ittihad-uae": {
    kind: "media", en: "Al-Ittihad (UAE)", aliases: ["Al-Ittihad"], countries: ["AE"],
    ar: "صحيفة الاتحاد الإماراتية | الاتحاد الإماراتية",
  },
  "media/al-jamahir": {
    kind: "media", en: "Al-Jamahir", countries: ["SD"],
    ar: "صحيفة الجماهير السودانية | صحيفة الجماهير",
  },
  "media/al-jareeda": {
    kind: "media", en: "Al-Jareeda", aliases: ["Al Jarida"], countries: ["SD"],
    ar: "صحيفة الجريدة السودانية | الجريدة السودانية",
    arWeak: "صحيفة الجريدة | الجريدة",
    arCue: "السودان | الخرطوم | السودانية",
  },
  "media/al-jarida-kuwait": {
    kind: "media", en: "Al-Jarida (Kuwait)", aliases: ["Al-Jarida"], countries: ["KW"],
    ar: "الجريدة الكويتية | صحيفة الجريدة الكويتية",
  },
  "media/al-jazeera": {
    kind: "media", en: "Al Jazeera", aliases: ["Al Jazeera Mubasher", "Al Jazeera Media Network"],
    ar: "قناة الجزيرة | الجزيرة نت | شبكة الجزيرة | الجزيرة مباشر | قناة الجزيرة القطرية | فضائية الجزيرة | موقع الجزيرة نت | الجزيرة الإنجليزية | الجزيرة الإنكليزية | قناة الجزيرة مباشر | الجزيرة.نت | الجزيرة القطرية",
    arWeak: "الجزيرة",
    arCue: "مراسل | قناة | القناة | القطرية",
  },
  "media/al-jazirah-saudi": {
    kind: "media", en: "Al Jazirah (Saudi Arabia)", aliases: ["Al Jazirah"], countries: ["SA"],
    ar: "صحيفة الجزيرة السعودية | جريدة الجزيرة السعودية",
  },
  "media/al-karama-sudan": {
    kind: "media", en: "Al-Karama (Sudan)", aliases: ["Al-Karama"], countries: ["SD"],
    ar: "صحيفة الكرامة السودانية | صحيفة الكرامة",
  },
  "media/al-kataib": {
    kind: "media", en: "al-Kataib Media Foundation", aliases: ["Al-Kataib Foundation"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "الكتائب للإنتاج الإعلامي | مؤسسة الكتائب الإعلامية",
    arWeak: "مؤسسة الكتائب",
    arCue: "الصومال | الشباب",
  },
  "media/al-khaleej-online": {
    kind: "media", en: "Al-Khaleej Online",
    ar: "الخليج أونلاين | موقع الخليج أونلاين",
  },
  "media/al-khaleej-uae": {
    kind: "media", en: "Al-Khaleej (UAE)", aliases: ["Al-Khaleej"], countries: ["AE"],
    ar: "صحيفة الخليج الإماراتية | الخليج الإماراتية",
    arWeak: "صحيفة الخليج",
  },
  "media/al-maidan": {
    kind: "media", en: "Al-Midan", countries: ["SD"],
    ar: "صحيفة الميدان | الميدان الشيوعية | الميدان السودانية",
    arWeak: "الميدان",
  },
  "media/al-malahem": {
    kind: "media", en: "al-Malahem Media Foundation", countries: ["YE"], parent: "armed-groups/al-qaeda-in-the-arabian-peninsula",
    ar: "مؤسسة الملاحم | الملاحم للإنتاج الإعلامي | مؤسسة الملاحم الإعلامية",
  },
  "media/al-mamlaka": {
    kind: "media", en: "Al-Mamlaka TV", countries: ["JO"],
    ar: "قناة المملكة | قناة المملكة الأردنية",
  },
  "media/al-manar": {
    kind: "media", en: "Al-Manar",
    ar: "قناة المنار",
    arWeak: "المنار",
  },
  "media/al-mandara": {
    kind: "media", en: "Al-Mandara News", countries: ["TD"],
    ar: "المندرة نيوز",
  },
  "media/al-marsad-libya": {
    kind: "media", en: "Al-Marsad (Libya)", aliases: ["Al-Marsad"], countries: ["LY"],
    ar: "صحيفة المرصد الليبية | المرصد الليبية",
    arWeak: "صحيفة المرصد",
    arCue: "ليبيا | الليبية",
  },
  "media/al-masar-tv": {
    kind: "media", en: "Al-Masar TV (Libya)", aliases: ["Al-Masar TV"], countries: ["LY"],
    ar: "قناة المسار الليبية | تلفزيون المسار",
    arWeak: "قناة المسار",
    arCue: "ليبيا | الليبية",
  },
  "media/al-mashhad": {
    kind: "media", en: "Al Mashhad", aliases: ["Almashhad TV"], countries: ["AE"],
    ar: "قناة المشهد | منصة المشهد | تلفزيون المشهد | قناة ومنصة المشهد",
  },
  "media/al-mashhad-al-sudani": {
    kind: "media", en: "Al-Mashhad al-Sudani", countries: ["SD"], weak: true,
    ar: "المشهد السوداني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-masir-ss": {
    kind: "media", en: "Al-Masir (South Sudan)", aliases: ["Al-Maseer", "Al-Masir"], countries: ["SS"], weak: true,
    ar: "صحيفة المصير | المصير",
    arCue: "جوبا | جنوب السودان",
  },
  "media/al-masirah": {
    kind: "media", en: "Al-Masirah", countries: ["YE"],
    ar: "قناة المسيرة | قناة المسيرة الفضائية | المسيرة نت",
  },
  "media/al-masry-al-youm": {
    kind: "media", en: "Al-Masry Al-Youm", countries: ["EG"],
    ar: "المصري اليوم | صحيفة المصري اليوم",
  },
  "media/al-massae-morocco": {
    kind: "media", en: "Al Massae", countries: ["MA"],
    ar: "صحيفة المساء المغربية | المساء المغربية | جريدة المساء المغربية",
  },
  "media/al-mawakib-sd": {
    kind: "media", en: "Al-Mawakib", countries: ["SD"],
    ar: "صحيفة المواكب",
    arWeak: "المواكب | المواكب السودانية",
    arCue: "صحيفة",
  },
  "media/al-mawgif": {
    kind: "media", en: "Al-Mawgif", aliases: ["Al-Mawqif", "Al Maugif"], countries: ["SS"],
    ar: "صحيفة الموقف الجنوب سودانية | الموقف الجنوبية",
    arWeak: "صحيفة الموقف | الموقف",
    arCue: "جوبا | جنوب السودان",
  },
  "media/al-mayadeen": {
    kind: "media", en: "Al Mayadeen",
    ar: "قناة الميادين | الميادين نت",
    arWeak: "الميادين",
  },
  "media/al-mogaz-al-sudani": {
    kind: "media", en: "Al-Mogaz al-Sudani", countries: ["SD"], weak: true,
    ar: "الموجز السوداني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-monitor": {
    kind: "media", en: "Al-Monitor", countries: ["US"],
    ar: "موقع المونيتور | المونيتور الأمريكي | موقع مونيتور",
    arWeak: "المونيتور",
  },
  "media/al-mourabitoun-tv": {
    kind: "media", en: "Al-Mourabitoun TV", fr: "Chaîne Al-Mourabitoune",
    aliases: ["Al-Mourabitoune", "Elmourabitoune"], countries: ["MR"],
    ar: "قناة المرابطون | تلفزيون المرابطون | المرابطون تي في | قناة المرابطون الموريتانية | المرابطون الموريتانية",
  },
  "media/al-mourassil": {
    kind: "media", en: "Al-Mourassil", countries: ["MR"], weak: true,
    ar: "موقع المراسل | المراسل الموريتاني",
  },
  "media/al-muhaqiq": {
    kind: "media", en: "Al-Muhaqiq", countries: ["SD"],
    ar: "المحقق السودانية | موقع المحقق | المحقق الإخباري",
    arWeak: "المحقق",
  },
  "media/al-naba": {
    kind: "media", en: "al-Naba", fr: "Al-Naba", parent: "armed-groups/islamic-state", from: "2015",
    ar: "صحيفة النبأ | مجلة النبأ | أسبوعية النبأ | جريدة النبأ | صحيفة النبأ الأسبوعية",
    arWeak: "النبأ",
  },
  "media/al-nasr-chad": {
    kind: "media", en: "Radio Al-Nasr (Chad)", aliases: ["Radio Al-Nasr"], countries: ["TD"],
    ar: "إذاعة النصر التشادية | قناة النصر التشادية | إذاعة النصر في تشاد",
  },
  "media/al-nilin": {
    kind: "media", en: "Al-Nilin", countries: ["SD"],
    ar: "موقع النيلين | صحيفة النيلين",
    arWeak: "النيلين",
    arCue: "موقع | موقع إلكتروني",
  },
  "media/al-omk": {
    kind: "media", en: "Al3omk", countries: ["MA"],
    ar: "صحيفة العمق المغربي | جريدة العمق المغربي | موقع العمق المغربي | موقع العمق",
    arWeak: "صحيفة العمق | العمق المغربي | العمق",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-qabas": {
    kind: "media", en: "Al-Qabas", countries: ["KW"],
    ar: "صحيفة القبس | القبس الكويتية | جريدة القبس",
    arWeak: "القبس",
  },
  "media/al-qahera-24": {
    kind: "media", en: "Cairo 24", countries: ["EG"],
    ar: "القاهرة 24 | موقع القاهرة 24",
  },
  "media/al-qahera-news": {
    kind: "media", en: "Al-Qahera News", aliases: ["Cairo News"], countries: ["EG"],
    ar: "القاهرة الإخبارية | قناة القاهرة الإخبارية",
  },
  "media/al-quds-al-arabi": {
    kind: "media", en: "Al-Quds Al-Arabi",
    ar: "القدس العربي | صحيفة القدس العربي",
  },
  "media/al-quds-press": {
    kind: "media", en: "Al-Quds Press",
    ar: "قدس برس | وكالة قدس برس",
  },
  "media/al-raed-libya": {
    kind: "media", en: "Al-Raed Network", countries: ["LY"],
    ar: "شبكة الرائد | شبكة الرائد الإعلامية",
    arWeak: "الرائد",
  },
  "media/al-raed-mauritania": {
    kind: "media", en: "Al-Raed (Mauritania)", aliases: ["Al-Raed"], countries: ["MR"],
    ar: "موقع الرائد الموريتاني | موقع الرائد",
  },
  "media/al-rai-jordan": {
    kind: "media", en: "Al Ra'i (Jordan)", aliases: ["Al Ra'i"], countries: ["JO"],
    ar: "الرأي الأردنية | صحيفة الرأي الأردنية",
  },
  "media/al-rai-kuwait": {
    kind: "media", en: "Al Rai (Kuwait)", aliases: ["Al Rai"], countries: ["KW"],
    ar: "الرأي الكويتية | صحيفة الرأي الكويتية",
  },
  "media/al-rakoba": {
    kind: "media", en: "Alrakoba", countries: ["SD"],
    ar: "صحيفة الراكوبة | موقع الراكوبة",
    arWeak: "الراكوبة",
  },
  "media/al-ray-al-aam": {
    kind: "media", en: "Al-Rayaam", countries: ["SD"],
    ar: "صحيفة الرأي العام السودانية | الرأي العام السودانية",
  },
  "media/al-raya-qatar": {
    kind: "media", en: "Al Raya (Qatar)", aliases: ["Al Raya"], countries: ["QA"],
    ar: "الراية القطرية | صحيفة الراية القطرية",
  },
  "media/al-riyadh": {
    kind: "media", en: "Al-Riyadh", countries: ["SA"],
    ar: "صحيفة الرياض السعودية | جريدة الرياض | صحيفة الرياض | جريدة الرياض السعودية",
  },
  "media/al-roeya": {
    kind: "media", en: "Al Roeya", countries: ["AE"],
    ar: "صحيفة الرؤية الإماراتية",
    arWeak: "الرؤية الإماراتية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-saaa-24": {
    kind: "media", en: "Al-Saaa 24", countries: ["LY"],
    ar: "صحيفة الساعة 24 الليبية | صحيفة الساعة 24 | الساعة 24 الليبية | الساعة 24",
  },
  "media/al-sada-sd": {
    kind: "media", en: "Al-Sada (Sudan)", aliases: ["Al-Sada"], countries: ["SD"], weak: true,
    ar: "صحيفة الصدى | الصدى الرياضية",
    arCue: "المريخ | الرياضية | السودان",
  },
  "media/al-sahel-tv-mr": {
    kind: "media", en: "Sahel TV", countries: ["MR"],
    ar: "قناة الساحل الموريتانية | تلفزيون الساحل الموريتاني",
  },
  "media/al-sayha": {
    kind: "media", en: "Al-Sayha", countries: ["SD"],
    ar: "صحيفة الصيحة",
    arWeak: "الصيحة",
  },
  "media/al-seyassah": {
    kind: "media", en: "Al-Seyassah", countries: ["KW"],
    ar: "صحيفة السياسة الكويتية",
    arWeak: "السياسة الكويتية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-shaab-algeria": {
    kind: "media", en: "Al-Shaab (Algeria)", aliases: ["Al-Shaab"], countries: ["DZ"],
    ar: "صحيفة الشعب الجزائرية | جريدة الشعب الجزائرية | الشعب الجزائرية",
  },
  "media/al-sharq-qatar": {
    kind: "media", en: "Al-Sharq (Qatar)", aliases: ["Al-Sharq"], countries: ["QA"],
    ar: "صحيفة الشرق القطرية | الشرق القطرية",
  },
  "media/al-siyassa-al-dawliya": {
    kind: "media", en: "Al-Siyassa Al-Dawliya", countries: ["EG"],
    ar: "مجلة السياسة الدولية",
  },
  "media/al-sudan-al-yom": {
    kind: "media", en: "Al-Sudan Al-Yom", countries: ["SD"], weak: true,
    ar: "صحيفة السودان اليوم | السودان اليوم",
  },
  "media/al-sudani": {
    kind: "media", en: "Al-Sudani", countries: ["SD"],
    ar: "صحيفة السوداني | السوداني الدولية | صحيفة السوداني الدولية",
  },
  "media/al-sulta-net": {
    kind: "media", en: "Al-Sulta Net", countries: ["SD"],
    ar: "السلطة نت",
  },
  "media/al-tabia": {
    kind: "media", en: "Al-Tabia", aliases: ["Attabia"], countries: ["SD"],
    ar: "منصة الطابية",
    arWeak: "الطابية",
  },
  "media/al-tareeq-sd": {
    kind: "media", en: "Al-Tareeq", aliases: ["Altareeq"], countries: ["SD"],
    ar: "صحيفة الطريق",
    arWeak: "الطريق السودانية | موقع الطريق",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/al-tayar": {
    kind: "media", en: "Al-Tayar", countries: ["SD"],
    ar: "صحيفة التيار",
    arWeak: "التيار",
  },
  "media/al-unwan": {
    kind: "media", en: "Al-Unwan", countries: ["LY"],
    ar: "صحيفة العنوان الليبية | العنوان الليبية",
  },
  "media/al-urwah-al-wuthqa": {
    kind: "media", en: "al-Urwah al-Wuthqa Foundation", countries: ["NG"], parent: "armed-groups/boko-haram",
    ar: "مؤسسة العروة الوثقى | مؤسسة العروة الوثقى الإعلامية | العروة الوثقى الإعلامية",
  },
  "media/al-wafd-newspaper": {
    kind: "media", en: "Al-Wafd (newspaper)", countries: ["EG"],
    ar: "صحيفة الوفد | جريدة الوفد | بوابة الوفد",
  },
  "media/al-wasat-libya": {
    kind: "media", en: "Al-Wasat (Libya)", fr: "Al-Wasat", aliases: ["Bawabat al-Wasat"], countries: ["LY"],
    ar: "بوابة الوسط | بوابة الوسط الليبية | صحيفة الوسط الليبية | الوسط الليبية",
  },
  "media/al-watan-egypt": {
    kind: "media", en: "El-Watan (Egypt)", aliases: ["El-Watan", "El Watan News"], countries: ["EG"],
    ar: "صحيفة الوطن المصرية | الوطن المصرية | جريدة الوطن المصرية",
  },
  "media/al-watan-qatar": {
    kind: "media", en: "Al-Watan (Qatar)", aliases: ["Al-Watan"], countries: ["QA"],
    ar: "صحيفة الوطن القطرية",
  },
  "media/al-watan-saudi": {
    kind: "media", en: "Al-Watan (Saudi Arabia)", aliases: ["Al-Watan"], countries: ["SA"],
    ar: "صحيفة الوطن السعودية | الوطن السعودية | الوطن أون لاين",
  },
  "media/al-wifaq-sudan": {
    kind: "media", en: "Al-Wifaq (Sudan)", aliases: ["Al-Wifaq"], countries: ["SD"],
    ar: "صحيفة الوفاق السودانية | الوفاق السودانية",
  },
  "media/al-yaqut": {
    kind: "media", en: "al-Yaqut Media Center", aliases: ["Al-Yaqut Media"], countries: ["NG"], parent: "armed-groups/ansaru",
    ar: "مؤسسة اليقوت الإعلامية | مركز الياقوت الإعلامي | الياقوت الإعلامية",
  },
  "media/al-youm-al-tali": {
    kind: "media", en: "Al-Youm al-Tali", countries: ["SD"],
    ar: "صحيفة اليوم التالي",
    arWeak: "اليوم التالي",
  },
  "media/al-zarqa-tv": {
    kind: "media", en: "Al-Zarqa TV", countries: ["SD"],
    ar: "قناة الزرقاء | قناة الزرقاء السودانية",
  },
  "media/al24-news": {
    kind: "media", en: "AL24 News", countries: ["DZ"],
    ar: "قناة الجزائر الدولية | أي أل 24 نيوز | إيه إل 24 | إيه إل 24 نيوز | أ إل 24 نيوز",
  },
  "media/alakhbar": {
    kind: "media", en: "Alakhbar",
    aliases: ["Alakhbar Independent News Agency", "Al-Akhbar", "Agence Alakhbar", "Alakhbar Info"], countries: ["MR"],
    from: "2003",
    ar: "وكالة الأخبار المستقلة | وكالة الأخبار الموريتانية | الأخبار إنفو | موقع الأخبار | وكالة أنباء الأخبار | وكالة الأخبار المستقلة للأنباء | وكالة الأخبار | الأخبار الموريتانية | الأخبار المستقلة",
    arWeak: "الأخبار",
    arCue: "نواكشوط | موريتانيا | المستقلة",
  },
  "media/alakhbar-media": {
    kind: "media", en: "Alakhbar Media", countries: ["MR"],
    ar: "الأخبار ميديا",
  },
  "media/alanba": {
    kind: "media", en: "Al-Anba Info", fr: "Alanba", countries: ["MR"],
    ar: "الأنباء أنفو | موقع الأنباء أنفو | وكالة الأنباء أنفو",
  },
  "media/albalad-sd": {
    kind: "media", en: "Al-Balad TV (Sudan)", aliases: ["Al-Balad TV"], countries: ["SD"],
    ar: "قناة البلد السودانية",
    arWeak: "قناة البلد",
    arCue: "السودان | السودانية | الخرطوم",
  },
  "media/algerian-radio": {
    kind: "media", en: "Algerian Radio", fr: "Radio algérienne", countries: ["DZ"],
    ar: "الإذاعة الجزائرية | الإذاعة الوطنية الجزائرية | إذاعة الجزائر الدولية | إذاعة الجزائر | الإذاعة الحكومية الجزائرية",
  },
  "media/algerian-television": {
    kind: "media", en: "Algerian Television", fr: "Télévision algérienne", acronyms: ["ENTV", "EPTV"],
    countries: ["DZ"],
    ar: "التلفزيون الجزائري | التلفزيون الحكومي الجزائري | التلفزيون العمومي الجزائري | التلفزيون الرسمي الجزائري",
  },
  "media/algerie-patriotique": {
    kind: "media", en: "Algérie Patriotique", countries: ["DZ"],
    ar: "ألجيري باتريوتيك",
    arWeak: "الجزائر الوطنية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/algerie360": {
    kind: "media", en: "Algérie 360", aliases: ["Algerie360"], countries: ["DZ"],
    ar: "ألجيري 360 | موقع ألجيري 360",
  },
  "media/alhadath-mr": {
    kind: "media", en: "Al Hadath (Mauritania)", aliases: ["El Hadeth", "Al-Hadath"], countries: ["MR"], weak: true,
    ar: "الحدث الموريتاني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/alhurriya-news-sudan": {
    kind: "media", en: "Al-Hurriya News", countries: ["SD"],
    ar: "الحرية نيوز | موقع الحرية نيوز",
  },
  "media/alkawarib": {
    kind: "media", en: "Lekwarib", aliases: ["Lekwareb"], countries: ["MR"],
    ar: "موقع لكوارب | لكوارب نيوز | لكوارب انفو",
  },
  "media/alkhair-news-chad": {
    kind: "media", en: "Al-Khair News (Chad)", countries: ["TD"],
    ar: "الخير نيوز | موقع الخير نيوز",
  },
  "media/all-africa": {
    kind: "media", en: "AllAfrica",
    ar: "أول أفريكا | أول أفريكا دوت كوم | أول أفريكا غلوبال ميديا | أوول أفريكا | آل أفريكا | موقع آل أفريكا | أول أفريكا الإخباري",
  },
  "media/all-eyes-on-wagner": {
    kind: "institution", en: "All Eyes on Wagner",
    ar: "كل العيون على فاغنر | أول آيز أون فاغنر",
  },
  "media/almodon": {
    kind: "media", en: "Al-Modon", countries: ["LB"],
    ar: "صحيفة المدن اللبنانية | موقع المدن اللبناني | المدن اللبنانية",
    arWeak: "موقع المدن | صحيفة المدن | المدن",
  },
  "media/alsumaria": {
    kind: "media", en: "Alsumaria", countries: ["IQ"],
    ar: "السومرية نيوز | قناة السومرية | السومرية",
  },
  "media/altaghyeer": {
    kind: "media", en: "Al-Taghyeer", countries: ["SD"],
    ar: "صحيفة التغيير السودانية | صحيفة التغيير الإلكترونية | التغيير الإلكترونية | التغيير السودانية | موقع التغيير نت | التغيير نت",
    arWeak: "صحيفة التغيير | التغيير",
  },
  "media/alwihda": {
    kind: "media", en: "Alwihda Info", aliases: ["Alwihda"], countries: ["TD"],
    ar: "الوحدة إنفو | صحيفة الوحدة التشادية | موقع الوحدة إنفو | موقع الوحدة التشادي | الوحدة إنفو التشادية",
    arWeak: "موقع الوحدة | صحيفة الوحدة",
    arCue: "تشاد | التشادي | انجمينا",
  },
  "media/alyaoum24": {
    kind: "media", en: "Alyaoum24", countries: ["MA"],
    ar: "اليوم 24 | موقع اليوم 24 | اليوم 24 المغربية",
  },
  "media/amap": {
    kind: "media", en: "Malian Press and Publicity Agency", fr: "Agence malienne de presse et de publicité", aliases: ["Agence malienne de presse"], acronyms: ["AMAP"], countries: ["ML"],
    ar: "وكالة الأنباء المالية | الوكالة المالية للصحافة | الوكالة المالية للصحافة والنشر | وكالة أنباء مالي | أماب | وكالة أماب | الوكالة المالية للصحافة والإشهار | وكالة أماب الرسمية | الوكالة المالية للصحافة والإعلان | وكالة الصحافة المالية | الوكالة المالية للأنباء | وكالة أنباء مالي الرسمية",
  },
  "media/amaq": {
    kind: "media", en: "Amaq News Agency", fr: "Agence Amaq", aliases: ["Amaq"], parent: "armed-groups/islamic-state",
    from: "2014",
    ar: "وكالة أعماق | وكالة أعماق الإخبارية | وكالة أعماق الدعائية | وكالة أعماق للأنباء | أعماق الدعائية | أعماق الإخبارية",
    arWeak: "أعماق",
  },
  "media/amel-jedid": {
    kind: "media", en: "Amal Jadid", aliases: ["Emel Jedid"], countries: ["MR"],
    ar: "صحيفة أمل جديد | أسبوعية أمل جديد | جريدة أمل جديد",
  },
  "media/ami": {
    kind: "media", en: "Mauritanian News Agency", fr: "Agence mauritanienne d'information",
    aliases: ["Mauritanian Information Agency", "Mauritanian Agency of Information"], acronyms: ["AMI"],
    countries: ["MR"],
    ar: "الوكالة الموريتانية للأنباء | وكالة الأنباء الموريتانية",
    arWeak: "وما",
    arCue: "الأنباء | للأنباء",
  },
  "media/aminiya": {
    kind: "media", en: "Aminiya", countries: ["NG"],
    ar: "صحيفة أمينية",
  },
  "media/amplitude-fm": {
    kind: "media", en: "Amplitude FM", countries: ["CM"],
    ar: "أمبليتود إف إم | إذاعة أمبليتود | أمبليتيد إف إم | أمبليتود",
  },
  "media/anadolu": {
    kind: "media", en: "Anadolu Agency", fr: "Agence Anadolu", aliases: ["Anadolu"], acronyms: ["AA"],
    ar: "وكالة الأناضول | وكالة الأناضول للأنباء | وكالة أنباء الأناضول | وكالة أنباء الأناضول التركية | الأناضول التركية | الأنضول | الأناظول",
    arWeak: "الأناضول | أناضول",
  },
  "media/anbaa-echarq": {
    kind: "media", en: "Anbaa Echarq", aliases: ["Mauripress", "Anba Echargh"], countries: ["MR"],
    ar: "موقع أنباء الشرق | أنباء الشرق الموريتانية",
    arWeak: "أنباء الشرق",
    arCue: "موقع | موريتانيا | نواكشوط | النعمة",
    arNotAfter: "وكالة",
  },
  "media/anbaa-info": {
    kind: "media", en: "Anbaa Info", countries: ["MR"],
    ar: "أنباء انفو | موقع أنباء انفو | أنباء.إنفو | أنباء إنفو الموريتاني",
  },
  "media/anbaa-online": {
    kind: "media", en: "Anbaa Online",
    ar: "أنباء أونلاين | أنباء انفو الموريتانية",
  },
  "media/anfani": {
    kind: "media", en: "Anfani", aliases: ["Radio Anfani"], countries: ["NE"],
    ar: "إذاعة أنفاني | راديو أنفاني | أنفاني إف إم | أنفاني النيجرية",
    arWeak: "أنفاني",
  },
  "media/ani-mauritania": {
    kind: "media", en: "Nouakchott News Agency", fr: "Agence Nouakchott d'information", acronyms: ["ANI"], countries: ["MR"],
    ar: "وكالة نواكشوط للأنباء | وكالة انواكشوط للأنباء",
  },
  "media/annahar-alarabi": {
    kind: "media", en: "Annahar Al-Arabi", countries: ["AE"],
    ar: "النهار العربي | صحيفة النهار العربي | موقع النهار العربي",
  },
  "media/annahar-lebanon": {
    kind: "media", en: "Annahar (Lebanon)", aliases: ["Annahar"], countries: ["LB"],
    ar: "صحيفة النهار اللبنانية | النهار اللبنانية",
  },
  "media/annasr-algeria": {
    kind: "media", en: "Annasr", aliases: ["An-Nasr"], countries: ["DZ"],
    ar: "صحيفة النصر الجزائرية | جريدة النصر الجزائرية | النصر الجزائرية",
  },
  "media/annass-info": {
    kind: "media", en: "Annass Info", countries: ["MR"],
    ar: "الناس إنفو | صحيفة الناس إنفو | موقع الناس إنفو",
  },
  "media/anp": {
    kind: "media", en: "Nigerien Press Agency", fr: "Agence nigérienne de presse", acronyms: ["ANP"], countries: ["NE"],
    ar: "وكالة الأنباء النيجرية | وكالة النيجر للأنباء | الوكالة النيجرية للصحافة | وكالة أنباء النيجر | الوكالة النيجرية للأنباء",
  },
  "media/ansa": {
    kind: "media", en: "ANSA", fr: "Ansa",
    ar: "وكالة الأنباء الإيطالية | وكالة أنسا",
  },
  "media/ap": {
    kind: "media", en: "Associated Press", acronyms: ["AP"],
    ar: "وكالة أسوشيتد برس | أسوشيتد برس | أسوشييتد برس | وكالة الأسوشيتد برس | الأسوشيتد برس | أسوشيتد بريس | وكالة أي بي | وكالة إيه بي | أسوشيدت برس | أسوشييتد بريس | اسوشيتيد برس | وكالة أ ب | أسوشيتدبرس الأمريكية",
  },
  "media/apanews": {
    kind: "media", en: "APA News", fr: "APAnews", aliases: ["African Press Agency", "Agence de presse africaine"],
    acronyms: ["APA"],
    ar: "وكالة الأنباء الأفريقية | وكالة الصحافة الأفريقية | وكالة أبا نيوز | آبا نيوز | وكالة أنباء أفريقيا آبا | وكالة أبا | وكالة آبا للأنباء | وكالة الصحافة الأفريقية أبا",
  },
  "media/aps-algeria": {
    kind: "media", en: "Algeria Press Service", fr: "Algérie Presse Service", acronyms: ["APS"], countries: ["DZ"],
    ar: "وكالة الأنباء الجزائرية | الوكالة الجزائرية للأنباء | وكالة أنباء الجزائر | وكالة الأنباء الجزائرية واج",
    arShort: "وأج | و أ ج",
  },
  "media/aps-senegal": {
    kind: "media", en: "Senegalese Press Agency", fr: "Agence de presse sénégalaise", acronyms: ["APS"], countries: ["SN"],
    ar: "وكالة الأنباء السنغالية | وكالة الصحافة السنغالية | الوكالة السنغالية للصحافة | الوكالة السنغالية للأنباء | وكالة أنباء السنغال | وكالة السنغال للأنباء",
    arShort: "أ ب س",
  },
  "media/aqlame": {
    kind: "media", en: "Aqlame", countries: ["MR"],
    ar: "موقع أقلام حرة | أقلام حرة | وكالة أقلام",
    arWeak: "موقع أقلام | أقلام",
  },
  "media/arab-news": {
    kind: "media", en: "Arab News", countries: ["SA"],
    ar: "عرب نيوز | أراب نيوز",
  },
  "media/arabi-post": {
    kind: "media", en: "Arabic Post",
    ar: "عربي بوست | موقع عربي بوست",
  },
  "media/arabi21": {
    kind: "media", en: "Arabi21",
    ar: "عربي 21 | موقع عربي 21 | صحيفة عربي 21",
  },
  "media/arc-en-ciel-chad": {
    kind: "media", en: "Radio Arc-en-ciel (Chad)", aliases: ["Radio Arc-en-ciel"], countries: ["TD"],
    ar: "إذاعة قوس قزح التشادية | إذاعة قوس قزح في تشاد",
  },
  "media/arewa24": {
    kind: "media", en: "Arewa24", aliases: ["Arewa 24"], countries: ["NG"],
    ar: "أريوا 24 | أروا 24",
  },
  "media/arise-news": {
    kind: "media", en: "Arise News", countries: ["NG"],
    ar: "أرايز نيوز | أرايس نيوز | قناة أرايز | أرايز تي في | أرايز تي.في",
  },
  "media/armed-forces-newspaper": {
    kind: "media", en: "Al-Quwat al-Musallaha", countries: ["SD"],
    ar: "صحيفة القوات المسلحة",
  },
  "media/as-sahab": {
    kind: "media", en: "as-Sahab", fr: "As-Sahab", parent: "armed-groups/al-qaeda",
    ar: "مؤسسة السحاب للإنتاج الإعلامي | مؤسسة السحاب الإعلامية | مؤسسة السحاب | السحاب للإنتاج الإعلامي | مؤسسة سحاب",
    arWeak: "السحاب",
  },
  "media/asdaa-sudania": {
    kind: "media", en: "Asda Sudania", aliases: ["Asdaa Sudania"], countries: ["SD"],
    ar: "أصداء سودانية",
  },
  "media/asharq-al-awsat": {
    kind: "media", en: "Asharq Al-Awsat",
    ar: "صحيفة الشرق الأوسط | جريدة الشرق الأوسط | الشرق الأوسط اللندنية | الشرق الأوسط السعودية",
    arWeak: "الشرق الأوسط",
    arCue: "صحيفة | جريدة",
  },
  "media/asharq-news": {
    kind: "media", en: "Asharq News",
    ar: "الشرق للأخبار | قناة الشرق للأخبار | الشرق بلومبرغ | اقتصاد الشرق مع بلومبرغ | الشرق للأخبار بلومبرغ | اقتصاد الشرق",
  },
  "media/assaba-net": {
    kind: "media", en: "Assaba.net", countries: ["MR"],
    ar: "لعصابة نت | موقع لعصابة",
  },
  "media/assaba-news": {
    kind: "media", en: "Loussaba News Agency", countries: ["MR"],
    ar: "وكالة لعصابه الإخبارية",
  },
  "media/assabah-morocco": {
    kind: "media", en: "Assabah (Morocco)", aliases: ["Assabah"], countries: ["MA"],
    ar: "الصباح المغربية | صحيفة الصباح المغربية | جريدة الصباح المغربية | يومية الصباح",
    arWeak: "الصباح",
  },
  "media/assalam-info": {
    kind: "media", en: "Assalam Info", countries: ["TD"],
    ar: "موقع السلام انفو | السلام انفو | السلام إنفو التشادي",
  },
  "media/assiraj": {
    kind: "media", en: "Essirage", aliases: ["Assiraj"], countries: ["MR"],
    ar: "موقع السراج | صحيفة السراج | السراج الإخباري | السراج نت | موقع السراج الإخباري | السراج الموريتاني",
    arWeak: "السراج",
  },
  "media/aswat-magharibia": {
    kind: "media", en: "Maghreb Voices", countries: ["US"],
    ar: "أصوات مغاربية | موقع أصوات مغاربية | مغرب فويسز",
  },
  "media/atalayar": {
    kind: "media", en: "Atalayar", countries: ["ES"],
    ar: "أتالايار | موقع أتالايار",
  },
  "media/atar-magazine": {
    kind: "media", en: "Atar", aliases: ["Atar Magazine"], countries: ["SD"],
    ar: "مجلة أتر | أتر السودانية",
    arWeak: "أتر",
  },
  "media/atlantic-media-mr": {
    kind: "media", en: "Atlantic Media", countries: ["MR"],
    ar: "أطلنتيك ميديا | آتلانتيك ميديا",
  },
  "media/atlas-info": {
    kind: "media", en: "Anba Atlas", countries: ["MR"],
    ar: "أنباء أطلس | موقع أنباء أطلس",
  },
  "media/atlasinfo": {
    kind: "media", en: "Atlasinfo", countries: ["MR"],
    ar: "أطلس إنفو",
  },
  "media/atpe": {
    kind: "media", en: "Chadian Press and Publishing Agency", fr: "Agence tchadienne de presse et d'édition",
    aliases: ["Chadian News Agency", "ATP", "Agence tchadienne de presse", "Chadian Press Agency"],
    acronyms: ["ATPE"], countries: ["TD"],
    ar: "الوكالة التشادية للصحافة والنشر | الوكالة التشادية للأنباء والنشر | وكالة تشاد للأنباء | وكالة تشاد للأنباء والنشر | وكالة الأنباء التشادية | الوكالة التشادية للأنباء | وكالة الأنباء والنشر التشادية | الوكالة التشادية للأنباء والصحافة | وكالة الصحافة التشادية",
  },
  "media/attaqa": {
    kind: "media", en: "Attaqa", aliases: ["Energy Platform"], countries: ["AE"],
    ar: "منصة الطاقة المتخصصة | منصة الطاقة",
    arWeak: "الطاقة",
  },
  "media/aujourdhui-au-faso": {
    kind: "media", en: "Aujourd'hui au Faso", countries: ["BF"],
    ar: "أوجوردوي أو فاسو | أوجوردوي أوفاسو",
  },
  "media/aujourdhui-mali": {
    kind: "media", en: "Aujourd'hui-Mali", aliases: ["Aujourd'hui Mali"], countries: ["ML"],
    ar: "أوجوردوي مالي | صحيفة أوجوردوي مالي | أوجوردوي المالية | أجوردوي مالي",
  },
  "media/avenir-communication": {
    kind: "company", en: "Avenir Communication", countries: ["SN"],
    ar: "أفينيغ كومينيكاسيون | أفينير كومينيكاسيون | أفونير كوميونيكاسيون",
  },
  "media/awras": {
    kind: "media", en: "Awras", countries: ["DZ"],
    ar: "موقع أوراس الجزائري | موقع أوراس | أوراس ميديا",
    arWeak: "أوراس",
  },
  "media/axios": {
    kind: "media", en: "Axios", countries: ["US"],
    ar: "أكسيوس | موقع أكسيوس",
  },
  "media/ayin": {
    kind: "media", en: "Ayin Network", fr: "Réseau Ayin", aliases: ["Ayin"], countries: ["SD"],
    ar: "شبكة عاين",
    arWeak: "عاين",
  },
  "media/az-zallaqa": {
    kind: "media", en: "Az-Zallaqa Media Foundation", fr: "Fondation médiatique Az-Zallaqa", aliases: ["Zallaqa", "al-Zallaqa"], countries: ["ML"],
    parent: "armed-groups/jnim", from: "2017",
    ar: "مؤسسة الزلاقة | مؤسسة الزلاقة للإنتاج الإعلامي | مؤسسة الزلاقة الإعلامية | مؤسسة الزلاقة للإنتاج | مؤسسة زلاقة | وكالة الزلاقة | الذراع الإعلامية الزلاقة | الزلاقة الإعلامية | الزلاقة للإنتاج الإعلامي",
    arWeak: "الزلاقة | زلاقة",
    arCue: "نصرة الإسلام | الجماعة | الذراع الإعلامية",
  },
  "media/azawad-press-agency": {
    kind: "media", en: "Azawad Press Agency", countries: ["ML"],
    ar: "وكالة أزواد برس | وكالة أزواد للأنباء | وكالة أنباء أزواد | أزواد برس",
  },
  "media/badil-info": {
    kind: "media", en: "Badil", countries: ["MA"],
    ar: "موقع بديل | موقع بديل المغربي | بديل أنفو",
  },
  "media/baj-news": {
    kind: "media", en: "Baj News", countries: ["SD"],
    ar: "باج نيوز | موقع باج نيوز",
  },
  "media/bamada-net": {
    kind: "media", en: "Bamada.net", countries: ["ML"],
    ar: "بامادا نت | موقع بامادا | باماكو نت | بامادا دوت نت | بامادا",
  },
  "media/bamako-news": {
    kind: "media", en: "Bamako News", countries: ["ML"],
    ar: "باماكو نيوز",
  },
  "media/banouto": {
    kind: "media", en: "Banouto", countries: ["BJ"],
    ar: "بانوتو",
  },
  "media/barlamane": {
    kind: "media", en: "Barlamane", countries: ["MA"],
    ar: "برلمان كوم",
  },
  "media/bassikounou-info": {
    kind: "media", en: "Bassikounou Info", countries: ["MR"],
    ar: "باسكنو إنفو | باسكنو نت",
  },
  "media/bbc": {
    kind: "media", en: "BBC", aliases: ["British Broadcasting Corporation", "BBC Afrique", "BBC Africa", "BBC Arabic"],
    ar: "هيئة الإذاعة البريطانية | بي بي سي | بي بي سي عربي | بي بي سي نيوز | الإذاعة البريطانية | إذاعة بي بي سي | البي بي سي | بي بي سي أفريقيا",
  },
  "media/bbc-afrique": {
    kind: "media", en: "BBC Afrique", countries: ["GB"], parent: "media/bbc",
    ar: "بي بي سي أفريك | بي بي سي إفريقيا بالفرنسية | بي بي سي الفرنسية",
  },
  "media/bbc-hausa": {
    kind: "media", en: "BBC Hausa", countries: ["GB"],
    ar: "بي بي سي هوسا | بي بي سي الهوسا | بي بي سي بلغة الهوسا",
  },
  "media/beam-reports": {
    kind: "media", en: "Beam Reports", countries: ["SD"],
    ar: "بيم ريبورتس | منصة بيم ريبورتس | مرصد بيم | بيم ريبورتز",
  },
  "media/bellewar-media": {
    kind: "media", en: "Bellewar Media", countries: ["MR"],
    ar: "بلوار ميديا | بلوارميديا",
  },
  "media/bellingcat": {
    kind: "institution", en: "Bellingcat",
    ar: "بيلينغكات | موقع بيلينغكات | بيلنغكات | بيلينجكات",
  },
  "media/belta": {
    kind: "media", en: "BelTA", countries: ["BY"],
    ar: "وكالة بيلتا | وكالة بلتا",
  },
  "media/benbere": {
    kind: "media", en: "Benbere", countries: ["ML"],
    ar: "بنبيري | مدونة بنبيري | بنبيريه",
  },
  "media/benin-web-tv": {
    kind: "media", en: "Bénin Web TV", countries: ["BJ"],
    ar: "بنين ويب تي في | بنين ويب",
  },
  "media/bes-bi": {
    kind: "media", en: "Bes Bi", countries: ["SN"],
    ar: "بس بي السنغالية | صحيفة بس بي",
  },
  "media/bf1": {
    kind: "media", en: "BF1", countries: ["BF"],
    ar: "قناة بي إف 1 | بي إف 1 | بي إف وان | قناة بي إف وان",
  },
  "media/bfmtv": {
    kind: "media", en: "BFM TV",
    ar: "قناة بي إف إم تي في | بي إف إم تي في | قناة بي أف أم | بي إف إم",
  },
  "media/bild": {
    kind: "media", en: "Bild", countries: ["DE"],
    ar: "صحيفة بيلد | بيلد الألمانية | بيلد",
  },
  "media/blast": {
    kind: "media", en: "Blast (France)", aliases: ["Blast"], countries: ["FR"],
    ar: "موقع بلاست الفرنسي | موقع بلاست",
  },
  "media/bloomberg": {
    kind: "media", en: "Bloomberg",
    ar: "وكالة بلومبرغ | بلومبرغ | بلومبيرغ | بلومبرج | بلومبيرج | وكالة بلومبرغ للأنباء | بلوم برغ",
  },
  "media/blue-nile-tv": {
    kind: "media", en: "Blue Nile TV", countries: ["SD"],
    ar: "قناة النيل الأزرق | النيل الأزرق الفضائية | تلفزيون النيل الأزرق",
  },
  "media/blueprint-nigeria": {
    kind: "media", en: "Blueprint (Nigeria)", aliases: ["Blueprint"], countries: ["NG"],
    ar: "صحيفة بلوبرينت | بلوبرينت النيجيرية | بلوبرينت",
  },
  "media/bna": {
    kind: "media", en: "Bahrain News Agency", fr: "Agence de presse de Bahreïn", acronyms: ["BNA"],
    ar: "وكالة أنباء البحرين",
  },
  "media/bonferey": {
    kind: "media", en: "Bonferey", aliases: ["Radio Télévision Bonferey"], countries: ["NE"],
    ar: "بونفيري | قناة بونفيري | تلفزيون بونفيري | بونفري | قناة بونفري",
  },
  "media/bonkaney": {
    kind: "media", en: "Radio Bonkaney", countries: ["NE"],
    ar: "إذاعة بونكاني | قناة بونكاني | بونكانيه",
  },
  "media/braknapost": {
    kind: "media", en: "Brakna Post", countries: ["MR"],
    ar: "براكنة بوست | لبراكنة بوست",
  },
  "media/burkina-online": {
    kind: "media", en: "Burkina Online", countries: ["BF"],
    ar: "بوركينا أونلاين",
  },
  "media/burkina24": {
    kind: "media", en: "Burkina24", countries: ["BF"],
    ar: "بوركينا 24 | موقع بوركينا 24",
  },
  "media/business-day-nigeria": {
    kind: "media", en: "Business Day (Nigeria)", aliases: ["Business Day"], countries: ["NG"],
    ar: "بيزنس داي | صحيفة بيزنس داي",
  },
  "media/business-news-tunisia": {
    kind: "media", en: "Business News (Tunisia)", aliases: ["Business News"], countries: ["TN"],
    ar: "بزنس نيوز التونسي | موقع بزنس نيوز",
  },
  "media/cameroon-tribune": {
    kind: "media", en: "Cameroon Tribune", countries: ["CM"],
    ar: "كاميرون تريبيون | كاميرون تريبون | صحيفة كاميرون تريبيون",
  },
  "media/canal-3-burkina": {
    kind: "media", en: "Canal 3 Burkina", aliases: ["Canal 3"], countries: ["BF"],
    ar: "كنال 3 بوركينا | كانال 3 بوركينا | قناة كانال 3 البوركينية",
  },
  "media/canal-3-niger": {
    kind: "media", en: "Canal 3 Niger", countries: ["NE"],
    ar: "كنال 3 النيجر | قناة كنال 3 | كانال 3 نيجر | قناة كانال 3",
  },
  "media/canal2-international": {
    kind: "media", en: "Canal 2 International", countries: ["CM"],
    ar: "كنال 2 إنترناسيونال | قناة كنال 2 الكاميرونية",
  },
  "media/capital-fm-sd": {
    kind: "media", en: "Capital FM (Khartoum)", aliases: ["Capital FM"], countries: ["SD"],
    ar: "كابيتال إف إم",
  },
  "media/casbah-tribune": {
    kind: "media", en: "Casbah Tribune", countries: ["DZ"],
    ar: "قصبة تريبون | كازبا تريبون",
  },
  "media/cbc-canada": {
    kind: "media", en: "CBC (Canada)", aliases: ["Radio-Canada", "CBC"], countries: ["CA"],
    ar: "هيئة الإذاعة الكندية | راديو كندا | سي بي سي الكندية",
  },
  "media/cbs": {
    kind: "media", en: "CBS", countries: ["US"],
    ar: "سي بي إس | شبكة سي بي إس | سي بي إس نيوز",
  },
  "media/cctv": {
    kind: "media", en: "CCTV", aliases: ["China Central Television"], countries: ["CN"],
    ar: "سي سي تي في | تلفزيون الصين المركزي | التلفزيون الصيني المركزي",
  },
  "media/cgtn": {
    kind: "media", en: "CGTN", countries: ["CN"],
    ar: "سي جي تي إن",
  },
  "media/channel-12-israel": {
    kind: "media", en: "Channel 12 (Israel)", aliases: ["Channel 12"], countries: ["IL"],
    ar: "القناة 12 الإسرائيلية | القناة 12 العبرية | القناة الثانية عشرة الإسرائيلية",
  },
  "media/channel-13-israel": {
    kind: "media", en: "Channel 13 (Israel)", aliases: ["Channel 13"], countries: ["IL"],
    ar: "القناة 13 الإسرائيلية | القناة 13 العبرية",
  },
  "media/channels-tv": {
    kind: "media", en: "Channels TV", countries: ["NG"],
    ar: "تشانلز تي في | قناة تشانلز | تلفزيون تشانلز | تشانيلز | تشانلز | قناة تشانيلز | تشانيلز تي في | شانلز تي في | تشانلز التلفزيونية | تشانلز النيجيرية",
  },
  "media/chari-info": {
    kind: "media", en: "Chari Info", countries: ["TD"],
    ar: "شاري إنفو | شاري إنفوس | موقع شاري إنفو",
  },
  "media/cherifla-tv": {
    kind: "media", en: "Cherifla TV", countries: ["ML"],
    ar: "شريفلا تي في | قناة شريفلا | شريفلا",
  },
  "media/china-daily": {
    kind: "media", en: "China Daily", countries: ["CN"],
    ar: "تشاينا ديلي | تشاينا دايلي | صحيفة تشاينا ديلي",
  },
  "media/chinguitt-media": {
    kind: "media", en: "Chinguit Media", countries: ["MR"],
    ar: "شنقيط ميديا | وكالة شنقيط ميديا",
  },
  "media/citi-fm": {
    kind: "media", en: "Citi FM", aliases: ["Citi News"], countries: ["GH"],
    ar: "سيتي إف إم | سيتي نيوز روم",
  },
  "media/citi-newsroom": {
    kind: "media", en: "Citi Newsroom", countries: ["GH"],
    ar: "سيتي نيوزروم | سيتي إف إم الغانية",
  },
  "media/city-review-ss": {
    kind: "media", en: "City Review (South Sudan)", aliases: ["The City Review", "City Review"], countries: ["SS"],
    ar: "سيتي ريفيو | سيتي رفيو | صحيفة سيتي ريفيو",
  },
  "media/cnbc": {
    kind: "media", en: "CNBC", countries: ["US"],
    ar: "شبكة سي إن بي سي | قناة سي إن بي سي | سي إن بي سي عربية",
  },
  "media/cnews": {
    kind: "media", en: "CNews", countries: ["FR"],
    ar: "سي نيوز",
  },
  "media/cnn": {
    kind: "media", en: "CNN",
    ar: "شبكة سي إن إن | سي إن إن | قناة سي إن إن | سي إن إن بالعربية",
  },
  "media/confidentiel-afrique": {
    kind: "media", en: "Confidentiel Afrique",
    ar: "كونفيدونسيال أفريك",
  },
  "media/connectionivoirienne": {
    kind: "media", en: "Connectionivoirienne", aliases: ["Connection Ivoirienne"], countries: ["CI"],
    ar: "كونيكسيون إيفوارين | كونكسيون إيفواريان | موقع كونيكسيون إيفوارين",
  },
  "media/corbeau-news": {
    kind: "media", en: "Corbeau News", countries: ["CF"],
    ar: "كوربو نيوز",
  },
  "media/corriere-della-sera": {
    kind: "media", en: "Corriere della Sera", countries: ["IT"],
    ar: "كورييري ديلا سيرا | كوريري ديلا سيرا",
  },
  "media/courrier-confidentiel": {
    kind: "media", en: "Courrier Confidentiel", countries: ["BF"],
    ar: "كورييه كونفيدانسيال | كورييه كونفيدونسيل | كوريي كونفيدانسيال | كورييه كونفيدنسيال | كوريي كونفيدونسيال",
  },
  "media/courrier-international": {
    kind: "media", en: "Courrier international", countries: ["FR"],
    ar: "كورييه إنترناسيونال | كوريي أنترناسيونال | كوريه أنترناسيونال",
  },
  "media/cridem": {
    kind: "media", en: "Cridem", acronyms: ["CRIDEM"], countries: ["MR"],
    ar: "موقع كريدم | كريدم | كريديم | موقع كريديم",
  },
  "media/crtv": {
    kind: "media", en: "CRTV", acronyms: ["CRTV"], countries: ["CM"],
    ar: "سي آر تي في | الإذاعة والتلفزة الكاميرونية | الإذاعة والتلفزيون الكاميروني | إذاعة وتلفزيون الكاميرون | التلفزيون الكاميروني | الإذاعة الكاميرونية",
  },
  "media/cumhuriyet": {
    kind: "media", en: "Cumhuriyet", countries: ["TR"],
    ar: "صحيفة جمهوريت | جمهوريت التركية | صحيفة جمهورييت | جمهورييت",
  },
  "media/daily-graphic": {
    kind: "media", en: "Daily Graphic", countries: ["GH"],
    ar: "ديلي غرافيك | ديلي جرافيك | ديلي غرافيك الغانية | غرافيك الغانية | صحيفة غرافيك الغانية",
  },
  "media/daily-independent-nigeria": {
    kind: "media", en: "Daily Independent (Nigeria)", aliases: ["Daily Independent", "Independent (Nigeria)"],
    countries: ["NG"],
    ar: "ديلي إندبندنت النيجيرية | صحيفة ديلي إندبندنت",
  },
  "media/daily-mail": {
    kind: "media", en: "Daily Mail", countries: ["GB"],
    ar: "ديلي ميل | الديلي ميل",
  },
  "media/daily-maverick": {
    kind: "media", en: "Daily Maverick", countries: ["ZA"],
    ar: "ديلي مافريك | ديلي مافيريك",
  },
  "media/daily-monitor-uganda": {
    kind: "media", en: "Daily Monitor (Uganda)", aliases: ["Daily Monitor"], countries: ["UG"],
    ar: "ديلي مونيتور الأوغندية | صحيفة مونيتور الأوغندية | ديلي مونيتور",
  },
  "media/daily-nation": {
    kind: "media", en: "Daily Nation", countries: ["KE"],
    ar: "ديلي نيشن | صحيفة ديلي نيشن | صحيفة نيشن الكينية | ديلي نيشن الكينية",
  },
  "media/daily-nigerian": {
    kind: "media", en: "Daily Nigerian", countries: ["NG"],
    ar: "ديلي نيجيريان | ديلي نايجيريان | دايلي نيجيريان | ديلي نيجيرين",
  },
  "media/daily-post-nigeria": {
    kind: "media", en: "Daily Post (Nigeria)", fr: "Daily Post", countries: ["NG"],
    ar: "ديلي بوست النيجيرية | صحيفة ديلي بوست | ديلي بوست",
  },
  "media/daily-sabah": {
    kind: "media", en: "Daily Sabah", countries: ["TR"],
    ar: "ديلي صباح | صحيفة ديلي صباح",
  },
  "media/daily-trust": {
    kind: "media", en: "Daily Trust", countries: ["NG"],
    ar: "ديلي ترست | صحيفة ديلي ترست | ديلي تراست",
  },
  "media/dakaractu": {
    kind: "media", en: "Dakaractu", countries: ["SN"],
    ar: "دكار أكتو | داكار أكتو",
  },
  "media/dakarmatin": {
    kind: "media", en: "Dakarmatin", aliases: ["Dakar Matin"], countries: ["SN"],
    ar: "دكار ماتان | دكار ماتين",
  },
  "media/dakarnews": {
    kind: "media", en: "DakarNews", countries: ["SN"],
    ar: "داكار نيوز | دكار نيوز",
  },
  "media/dar-al-hilal": {
    kind: "media", en: "Dar al-Hilal", countries: ["EG"],
    ar: "دار الهلال | بوابة دار الهلال | مؤسسة دار الهلال",
  },
  "media/daraj": {
    kind: "media", en: "Daraj", countries: ["LB"],
    ar: "موقع درج | موقع درج ميديا | درج ميديا",
  },
  "media/darfur-network-for-human-rights": {
    kind: "movement", en: "Darfur Network for Human Rights", countries: ["SD"],
    ar: "شبكة دارفور لحقوق الإنسان",
  },
  "media/darfur24": {
    kind: "media", en: "Darfur24", countries: ["SD"],
    ar: "دارفور 24 | موقع دارفور 24 | شبكة دارفور 24",
  },
  "media/dava-tv": {
    kind: "media", en: "Dava TV", countries: ["MR"],
    ar: "قناة دافا | تلفزيون دافا | دافا الموريتانية",
  },
  "media/december-news-sudan": {
    kind: "media", en: "December (Sudanese newspaper)", aliases: ["December News"], countries: ["SD"],
    ar: "صحيفة ديسمبر السودانية | صحيفة ديسمبر",
  },
  "media/defense-news": {
    kind: "media", en: "Defense News", countries: ["US"],
    ar: "ديفنس نيوز | ديفينس نيوز",
  },
  "media/der-spiegel": {
    kind: "media", en: "Der Spiegel", countries: ["DE"],
    ar: "دير شبيغل | ديرشبيغل | دير شبيجل | مجلة دير شبيغل | شبيغل الألمانية | شبيغل | شبيجل",
  },
  "media/der-tagesspiegel": {
    kind: "media", en: "Der Tagesspiegel", countries: ["DE"],
    ar: "تاغس شبيغل | تاغسشبيغل | تاجس شبيجل | تاغيس شبيغل",
  },
  "media/deutsche-welle": {
    kind: "media", en: "Deutsche Welle", acronyms: ["DW"],
    ar: "دويتشه فيله | شبكة دويتشه فيله | قناة دويتشه فيله | دويتشه فيلله | دويتش فيله | دويتشه ويله | دوتشيه فيله | الدويتشه فيله | إذاعة دويتشه فيله | دوتش فيله | دويتشي فيله | دويتش فيلا | دوتشه فيله | دويتشه فيلة الألمانية | صوت ألمانيا | دويتشه فيلي | دوتشي فيله | دويتش فيلي",
    arShort: "دي دبليو",
  },
  "media/devex": {
    kind: "media", en: "Devex", countries: ["US"],
    ar: "ديفكس | موقع ديفكس",
  },
  "media/die-welt": {
    kind: "media", en: "Die Welt", countries: ["DE"],
    ar: "دي فيلت | صحيفة دي فيلت",
  },
  "media/die-zeit": {
    kind: "media", en: "Die Zeit", countries: ["DE"],
    ar: "دي تسايت | صحيفة دي تسايت | دي زيت الألمانية",
  },
  "media/dja-fm": {
    kind: "media", en: "Dja FM", countries: ["TD"],
    ar: "دجا إف إم | إذاعة دجا إف إم | ديا إف إم | راديو دجا إف إم | ديجيا إف إم | جا إف إم التشادية",
  },
  "media/djoma-media": {
    kind: "media", en: "Djoma Media", countries: ["GN"],
    ar: "دجوما ميديا | جوما ميديا",
  },
  "media/dounia-tv": {
    kind: "media", en: "Dounia TV", countries: ["NE"],
    ar: "قناة دونيا النيجرية | تلفزيون دونيا | قناة دونيا في النيجر | إذاعة وتلفزيون دونيا | دنيا تي في | قناة دنيا النيجرية | تلفزيون دنيا النيجر | دونيا تي في",
    arWeak: "قناة دونيا | إذاعة دونيا",
    arCue: "النيجر | نيامي",
  },
  "media/dpa": {
    kind: "media", en: "Deutsche Presse-Agentur", aliases: ["German Press Agency"], acronyms: ["DPA"],
    ar: "وكالة الأنباء الألمانية | د ب أ | وكالة الأنباء الألمانية د ب أ",
    arWeak: "الألمانية | الوكالة الألمانية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/dzair-tube": {
    kind: "media", en: "Dzair Tube", countries: ["DZ"],
    ar: "دزاير توب | موقع دزاير توب",
  },
  "media/dzayer-news": {
    kind: "media", en: "Dzair News", aliases: ["Dzayer News"], countries: ["DZ"],
    ar: "دزاير نيوز | قناة دزاير نيوز",
  },
  "media/ean-libya": {
    kind: "media", en: "Ean Libya", countries: ["LY"], weak: true,
    ar: "عين ليبيا",
  },
  "media/ech-chourouk-tunisia": {
    kind: "media", en: "Ech-Chourouk (Tunisia)", aliases: ["Ech-Chourouk"], countries: ["TN"],
    ar: "الشروق التونسية | صحيفة الشروق التونسية | جريدة الشروق التونسية",
  },
  "media/echargh-today": {
    kind: "media", en: "Echargh Today", aliases: ["Echarq al-Yawm"], countries: ["MR"],
    ar: "موقع الشرق اليوم | الشرق اليوم الموريتاني",
    arWeak: "الشرق اليوم",
    arCue: "موقع | موريتانيا | نواكشوط | النعمة",
  },
  "media/echorouk": {
    kind: "media", en: "Echorouk", aliases: ["Ech-Chorouk"], countries: ["DZ"],
    ar: "صحيفة الشروق الجزائرية | الشروق أونلاين | جريدة الشروق | الشروق اليومي | الشروق الجزائرية | الشروق نيوز",
    arWeak: "الشروق",
  },
  "media/echourouq-media": {
    kind: "media", en: "Echourouq Media", countries: ["MR"],
    ar: "الشروق ميديا",
  },
  "media/ecsaharaui": {
    kind: "media", en: "ECSaharaui", countries: ["EH"],
    ar: "إيسي صحراوي",
  },
  "media/eddamir-mr": {
    kind: "media", en: "Eddamir", countries: ["MR"],
    ar: "موقع الضمير",
    arWeak: "الضمير الموريتاني | الضمير",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/eddelvin": {
    kind: "media", en: "Eddelvin", countries: ["MR"], weak: true,
    ar: "الدلفين | موقع الدلفين",
    arCue: "موقع | موريتانيا | نواكشوط",
  },
  "media/eddiffa": {
    kind: "media", en: "Eddiffa", countries: ["MR"],
    ar: "موقع الضفة | الضفة الموريتاني | موقع الضفة الموريتاني",
  },
  "media/eekad": {
    kind: "media", en: "Ikad", aliases: ["Eekad"], countries: ["QA"],
    ar: "منصة إيكاد | منصة إيكاد للتحقيقات",
  },
  "media/efe": {
    kind: "media", en: "EFE", aliases: ["EFE Agency", "Agencia EFE"],
    ar: "وكالة الأنباء الإسبانية | وكالة إيفي | وكالة إفي | إيفي الإسبانية | وكالة أنباء إيفي",
    arWeak: "إفي",
  },
  "media/el-bilad": {
    kind: "media", en: "El Bilad", countries: ["DZ"],
    ar: "صحيفة البلاد الجزائرية | البلاد الجزائرية | قناة البلاد الجزائرية | جريدة البلاد الجزائرية",
    arWeak: "قناة البلاد",
  },
  "media/el-confidencial": {
    kind: "media", en: "El Confidencial", countries: ["ES"],
    ar: "إلكونفيدنسيال | الكونفيدنثيال | إل كونفيدينسيال",
  },
  "media/el-diario": {
    kind: "media", en: "elDiario.es", countries: ["ES"],
    ar: "إل دياريو | إلدياريو | صحيفة إل دياريو | موقع إل دياريو",
  },
  "media/el-djeich": {
    kind: "media", en: "El-Djeich", countries: ["DZ"],
    ar: "مجلة الجيش الجزائرية",
    arWeak: "مجلة الجيش",
  },
  "media/el-emel-el-jedid": {
    kind: "media", en: "El Emel El Jedid", countries: ["MR"], weak: true,
    ar: "الأمل الجديد | صحيفة الأمل الجديد | جريدة الأمل الجديد",
  },
  "media/el-espanol": {
    kind: "media", en: "El Español", countries: ["ES"],
    ar: "إل إسبانيول | صحيفة إلإسبانيول",
  },
  "media/el-haqiqa-mr": {
    kind: "media", en: "Al Hakika", countries: ["MR"],
    ar: "وكالة الحقيقة الإخبارية | وكالة الحقيقة | موقع الحقيقة",
  },
  "media/el-hassad": {
    kind: "media", en: "Al-Hasad", countries: ["MR"],
    ar: "موقع الحصاد الموريتاني",
    arWeak: "الحصاد",
  },
  "media/el-hiwar-algeria": {
    kind: "media", en: "El Hiwar (Algeria)", aliases: ["El Hiwar"], countries: ["DZ"],
    ar: "الحوار الجزائرية | صحيفة الحوار الجزائرية | جريدة الحوار الجزائرية",
  },
  "media/el-independiente-spain": {
    kind: "media", en: "El Independiente", countries: ["ES"],
    ar: "إل إندبندينتي | إل إنديبندينتي | إلإندبندينتي",
  },
  "media/el-islah-info": {
    kind: "media", en: "El Islah Info", countries: ["MR"],
    ar: "الإصلاح إنفو | موقع الإصلاح",
  },
  "media/el-khabar": {
    kind: "media", en: "El Khabar", countries: ["DZ"],
    ar: "صحيفة الخبر الجزائرية | جريدة الخبر | يومية الخبر | الخبر الجزائرية",
    arWeak: "الخبر",
  },
  "media/el-maestro-tv": {
    kind: "media", en: "El Maestro TV", countries: ["NE"],
    ar: "إلمايسترو تي في | إل مايسترو تي في",
  },
  "media/el-massa-algeria": {
    kind: "media", en: "El Massa (Algeria)", aliases: ["El Massa"], countries: ["DZ"],
    ar: "المساء الجزائرية | صحيفة المساء الجزائرية | جريدة المساء الجزائرية",
  },
  "media/el-moudjahid": {
    kind: "media", en: "El Moudjahid", countries: ["DZ"],
    ar: "صحيفة المجاهد | جريدة المجاهد | المجاهد الجزائرية | صحيفة المجاهد الجزائرية",
    arWeak: "المجاهد",
  },
  "media/el-mouraqueb": {
    kind: "media", en: "El Mouraqueb", countries: ["MR"], weak: true,
    ar: "موقع المراقب",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "media/el-moustaqbel-agency": {
    kind: "media", en: "El Moustaqbel agency", countries: ["MR"],
    ar: "وكالة المستقبل للإعلام | وكالة المستقبل الموريتانية | وكالة صوت المستقبل",
  },
  "media/el-mundo": {
    kind: "media", en: "El Mundo", countries: ["ES"],
    ar: "إلموندو | صحيفة إلموندو | إل موندو",
  },
  "media/el-pais": {
    kind: "media", en: "El País", countries: ["ES"],
    ar: "إلباييس | صحيفة إلباييس | إل باييس | الباييس الإسبانية | صحيفة إل باييس",
  },
  "media/el-watan-algeria": {
    kind: "media", en: "El Watan", countries: ["DZ"],
    ar: "صحيفة الوطن الجزائرية | الوطن الجزائرية | صحيفة الوطن الجزائرية الناطقة بالفرنسية | صحيفة الوطن الناطقة بالفرنسية",
  },
  "media/el-watan-mr": {
    kind: "media", en: "El Watan (Mauritania)", aliases: ["El Watan"], countries: ["MR"],
    ar: "الوطن الموريتانية | صحيفة الوطن الموريتانية",
  },
  "media/el-yowm-info": {
    kind: "media", en: "Elyowm", countries: ["MR"],
    ar: "موقع اليوم الموريتاني",
  },
  "media/elaf-sudan": {
    kind: "media", en: "Elaf (Sudan)", countries: ["SD"],
    ar: "صحيفة إيلاف السودانية | إيلاف السودانية",
  },
  "media/elalem-info": {
    kind: "media", en: "El Alem", countries: ["MR"],
    ar: "العلم إنفو | موقع العلم الموريتاني",
  },
  "media/elaph": {
    kind: "media", en: "Elaph", countries: ["GB"],
    ar: "موقع إيلاف | صحيفة إيلاف | إيلاف الإلكترونية",
    arWeak: "إيلاف",
  },
  "media/elbeyan": {
    kind: "media", en: "El Beyan", countries: ["MR"],
    ar: "موقع البيان الموريتاني",
    arWeak: "البيان الموريتاني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/electrontv": {
    kind: "media", en: "ElectronTV", countries: ["TD"],
    ar: "إلكترون تي في | قناة إلكترون",
  },
  "media/elhawadith": {
    kind: "media", en: "Elhawadith", countries: ["MR"],
    ar: "موقع الحوادث الموريتاني",
    arWeak: "موقع الحوادث | الحوادث",
  },
  "media/elhodh-net": {
    kind: "media", en: "El Hodh", aliases: ["Hodh Info"], countries: ["MR"],
    ar: "موقع الحوض | الحوض الشرقي إنفو | الحوض إنفو | الحوض نت",
  },
  "media/elhora-info": {
    kind: "media", en: "El Hora", countries: ["MR"],
    ar: "الحرة إنفو | موقع الحرة الموريتاني",
  },
  "media/elilami": {
    kind: "media", weak: true, en: "El Ilami", countries: ["MR"],
    ar: "موقع الإعلامي | الإعلامي الموريتاني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/elistiklal-mr": {
    kind: "media", weak: true, en: "El Istiklal", countries: ["MR"],
    ar: "موقع الاستقلال | الاستقلال الموريتاني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/elistitlaa": {
    kind: "media", en: "El Istitlaa", countries: ["MR"],
    ar: "موقع الاستطلاع | الاستطلاع الموريتاني",
    arWeak: "الاستطلاع",
  },
  "media/eljemhouriya-mr": {
    kind: "media", en: "El Jemhouriya", countries: ["MR"],
    ar: "موقع الجمهورية الموريتاني | الجمهورية إنفو",
  },
  "media/eljewahir": {
    kind: "media", en: "El Jewahir", aliases: ["Eljewahir"], countries: ["MR"],
    ar: "موقع الجواهر | وكالة الجواهر | الجواهر الموريتانية",
    arWeak: "الجواهر",
  },
  "media/elmenara-mauritania": {
    kind: "media", en: "El Menara (Mauritania)", aliases: ["El Menara"], countries: ["MR"],
    ar: "موقع المنارة الموريتاني | المنارة الموريتانية",
  },
  "media/elmiraat-mauritania": {
    kind: "media", en: "El Miraat (Mauritania)", aliases: ["El Miraat"], countries: ["MR"],
    ar: "موقع المرآة | المرآة الموريتانية | موقع المرآة الموريتاني",
    arWeak: "المرآة",
  },
  "media/elmohit": {
    kind: "media", en: "El Mohit", countries: ["MR"],
    ar: "موقع المحيط | وكالة المحيط الموريتانية",
    arWeak: "المحيط",
  },
  "media/elmourabia-media": {
    kind: "media", en: "Elmourabia Media", aliases: ["Al-Maraabi Medias"], countries: ["MR"],
    ar: "المرابع ميديا | موقع المرابع | المرابع ميدياس",
    arWeak: "المرابع",
  },
  "media/elvetach": {
    kind: "media", en: "El Vetach", countries: ["MR"],
    ar: "موقع الفتاش | وكالة الفتاش",
    arWeak: "الفتاش إنفو | الفتاش",
  },
  "media/elwassat-mauritania": {
    kind: "media", en: "Elwassat (Mauritania)", aliases: ["Elwassat"], countries: ["MR"],
    ar: "موقع الوسط الموريتاني | الوسط الموريتانية",
    arWeak: "موقع الوسط",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "media/elwiam-info": {
    kind: "media", en: "Al-Wiam al-Watani", fr: "Alwiam Info", countries: ["MR"],
    ar: "الوئام الوطني للأنباء | وكالة الوئام الوطني للأنباء | الوئام الوطني",
  },
  "media/emedia-senegal": {
    kind: "media", en: "Emedia", countries: ["SN"],
    ar: "مجموعة إي ميديا السنغالية | إيميديا السنغالية | إي ميديا إنفست",
  },
  "media/ena-ethiopia": {
    kind: "media", en: "ENA (Ethiopia)", aliases: ["ENA"], countries: ["ET"],
    ar: "وكالة الأنباء الإثيوبية",
  },
  "media/energy-voice": {
    kind: "media", en: "Energy Voice", countries: ["GB"],
    ar: "إنرجي فويس | موقع إنرجي فويس",
  },
  "media/ennahar": {
    kind: "media", en: "Ennahar", aliases: ["Ennahar TV"], countries: ["DZ"],
    ar: "قناة النهار الجزائرية | النهار أونلاين | النهار الجزائرية | تلفزيون النهار الجزائري | تلفزيون النهار | النهار تي في",
    arWeak: "النهار",
  },
  "media/ennahar-mr": {
    kind: "media", en: "Ennahar (Mauritania)", aliases: ["Ennahar"], countries: ["MR"],
    ar: "النهار الموريتانية",
    arWeak: "النهار الموريتاني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/enquete-senegal": {
    kind: "media", en: "Enquête (Senegal)", aliases: ["Enquête"], countries: ["SN"],
    ar: "صحيفة أنكيت السنغالية | أنكيت بلوس | صحيفة لانكيت السنغالية | أونكيت السنغالية | صحيفة أونكيت | صحيفة لونكيت | لانكيت السنغالية | أنكيت السنغالية | أونكيت | لونكيت",
  },
  "media/epa": {
    kind: "media", en: "European Pressphoto Agency", aliases: ["EPA"],
    ar: "وكالة الصور الأوروبية | الوكالة الأوروبية للصور",
    arShort: "إ ب أ",
  },
  "media/equinoxe-tv": {
    kind: "media", en: "Équinoxe TV", aliases: ["Equinoxe"], countries: ["CM"],
    ar: "قناة إكينوكس | إكينوكس | قناة إيكينوكس | إكوينوكس | إيكينوكس",
  },
  "media/er-raya-mauritania": {
    kind: "media", en: "Er-Raya (Mauritania)", aliases: ["Er-Raya", "Al-Raya"], countries: ["MR"],
    ar: "صحيفة الراية الموريتانية | أسبوعية الراية الموريتانية | الراية الموريتانية",
  },
  "media/erassed-mr": {
    kind: "media", en: "Erassed", countries: ["MR"],
    ar: "موقع الراصد",
    arWeak: "الراصد الموريتاني | الراصد",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/erem-news": {
    kind: "media", en: "Erem News", countries: ["AE"],
    ar: "إرم نيوز",
  },
  "media/erray-el-moustenir": {
    kind: "media", en: "Erray El Moustenir", aliases: ["Rai Al-Mostenir", "Erray Elmoustenir"], countries: ["MR"],
    ar: "موقع الرأي المستنير",
    arWeak: "الرأي المستنير",
    arCue: "موقع | صحيفة",
  },
  "media/erribat": {
    kind: "media", en: "Erribat", countries: ["MR"],
    ar: "موقع الرباط الموريتاني | وكالة الرباط الموريتانية",
  },
  "media/espace-tv": {
    kind: "media", en: "Espace TV", countries: ["GN"],
    ar: "إسباس تي في | إسباس إف إم | إذاعة إسباس | قناة إسباس",
  },
  "media/essabq": {
    kind: "media", en: "Essabq", countries: ["MR"],
    ar: "موقع السبق | السبق الصحفي الموريتاني | السبق الإخباري | السبق الموريتاني",
    arWeak: "السبق",
  },
  "media/essada-mauritania": {
    kind: "media", en: "Essada", countries: ["MR"],
    ar: "موقع الصدى | صحيفة الصدى الموريتانية | وكالة الصدى",
    arWeak: "الصدى",
  },
  "media/essafir-mr": {
    kind: "media", en: "Essevir", countries: ["MR"],
    ar: "موقع السفير الموريتاني",
  },
  "media/essaha-mr": {
    kind: "media", en: "Essaha", countries: ["MR"],
    ar: "موقع الساحة | وكالة الساحة",
    arWeak: "الساحة الموريتانية",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/essahraa": {
    kind: "media", en: "Essahraa", countries: ["MR"],
    ar: "صحيفة الصحراء الموريتانية | موقع الصحراء | الصحراء نت | موقع الصحراء الموريتاني | الصحراء.نت | صحيفة الصحراء | يومية الصحراء | الصحراء الموريتانية",
  },
  "media/essawahil": {
    kind: "media", en: "Essawahil", aliases: ["Asawahil", "Sawahil Media"], countries: ["MR"],
    ar: "السواحل ميديا | موقع السواحل | وكالة السواحل | موقع السواحل ميديا",
  },
  "media/euractiv": {
    kind: "media", en: "Euractiv", countries: ["BE"],
    ar: "يوراكتيف | موقع يوراكتيف",
  },
  "media/euronews": {
    kind: "media", en: "Euronews",
    ar: "يورونيوز | قناة يورونيوز | يورو نيوز عربية",
  },
  "media/europa-press": {
    kind: "media", en: "Europa Press", countries: ["ES"],
    ar: "أوروبا بريس | وكالة أوروبا برس | وكالة أوروبا بريس | أوروبا برس | يوروبا بريس",
  },
  "media/europe-1": {
    kind: "media", en: "Europe 1", countries: ["FR"],
    ar: "أوروبا 1 | إذاعة أوروبا 1 | أوروب 1",
  },
  "media/evasion-guinea": {
    kind: "media", en: "Évasion Guinée", countries: ["GN"],
    ar: "إيفازيون غيني | إيفازيون إف إم",
  },
  "media/eye-radio": {
    kind: "media", en: "Eye Radio", countries: ["SS"],
    ar: "راديو آي | آي راديو | إذاعة آي | شبكة آي راديو | عين راديو جوبا",
  },
  "media/ezahra-info": {
    kind: "media", en: "Ezahra", countries: ["MR"],
    ar: "موقع الزهراء | الزهراء إنفو | الزهرة أنفو | موقع الزهرة إنفو",
  },
  "media/fana": {
    kind: "media", en: "Fana", countries: ["ET"],
    ar: "فانا الإثيوبية | هيئة فانا",
  },
  "media/far-maroc": {
    kind: "media", en: "FAR-Maroc", countries: ["MA"],
    ar: "فار ماروك | فارماروك | منتدى فار ماروك",
  },
  "media/fars-news": {
    kind: "media", en: "Fars News Agency", countries: ["IR"],
    ar: "وكالة فارس | وكالة أنباء فارس | وكالة فارس للأنباء",
  },
  "media/fasanea": {
    kind: "media", en: "Fasanea", aliases: ["Fasania"], countries: ["LY"],
    ar: "صحيفة فسانيا | فسانيا",
  },
  "media/faso7": {
    kind: "media", en: "Faso7", countries: ["BF"],
    ar: "فاسو 7 | موقع فاسو7 | فاسو7",
  },
  "media/fatu-network": {
    kind: "media", en: "The Fatu Network", countries: ["GM"],
    ar: "فاتو نتورك | شبكة فاتو | ذا فاتو نتورك",
  },
  "media/fawasel": {
    kind: "media", en: "Fawasel", countries: ["LY"],
    ar: "منصة فواصل | منصة فواصل الليبية | وكالة فواصل | فواصل الليبية",
    arWeak: "فواصل",
  },
  "media/febrayer": {
    kind: "media", en: "Febrayer", countries: ["MA"],
    ar: "فبراير كوم | موقع فبراير",
  },
  "media/february-tv-libya": {
    kind: "media", en: "February TV", countries: ["LY"],
    ar: "قناة فبراير الليبية | قناة فبراير الفضائية",
    arWeak: "قناة فبراير",
  },
  "media/fides": {
    kind: "media", en: "Fides", countries: ["VA"],
    ar: "وكالة فيدس | فيدس | وكالة فيديس",
  },
  "media/fim-fm": {
    kind: "media", en: "FIM FM", countries: ["GN"],
    ar: "إذاعة فيم إف إم | فيم إف إم",
  },
  "media/financial-afrik": {
    kind: "media", en: "Financial Afrik",
    ar: "فايننشال أفريك | فاينانشال أفريك | فينانسيال أفريك",
  },
  "media/financial-times": {
    kind: "media", en: "Financial Times", acronyms: ["FT"],
    ar: "فايننشال تايمز | صحيفة فايننشال تايمز | فاينانشال تايمز | الفايننشال تايمز",
  },
  "media/flightradar24": {
    kind: "media", en: "Flightradar24", countries: ["SE"],
    ar: "فلايت رادار | فلايت رادار 24 | موقع فلايت رادار | فلايترادار24 | فلايت رادار24",
  },
  "media/fm-liberte": {
    kind: "media", en: "FM Liberté", countries: ["TD"],
    ar: "إذاعة إف إم ليبرتي | إف إم ليبرتي | إذاعة إف إم ليبرتيه | إذاعة إف إم الحرية | إذاعة الحرية التشادية | إف إم الحرية | إف إم ليبرتيه | راديو ليبرتي | إذاعة ليبرتي",
  },
  "media/forbidden-stories": {
    kind: "institution", en: "Forbidden Stories",
    ar: "فوربيدن ستوريز",
    arWeak: "قصص محظورة",
  },
  "media/foreign-affairs": {
    kind: "media", en: "Foreign Affairs", countries: ["US"],
    ar: "فورين أفيرز | فورين أفيرس | فورن أفيرز | مجلة الشؤون الخارجية الأمريكية",
  },
  "media/foreign-policy": {
    kind: "media", en: "Foreign Policy",
    ar: "مجلة فورين بوليسي | فورين بوليسي",
  },
  "media/foroyaa": {
    kind: "media", en: "Foroyaa", countries: ["GM"],
    ar: "فورويا | صحيفة فورويا",
  },
  "media/fox-news": {
    kind: "media", en: "Fox News", countries: ["US"],
    ar: "فوكس نيوز | شبكة فوكس نيوز",
  },
  "media/france-2": {
    kind: "media", en: "France 2", countries: ["FR"],
    ar: "فرانس 2 | قناة فرانس 2",
  },
  "media/france-24": {
    kind: "media", en: "France 24",
    ar: "فرانس 24 | قناة فرانس 24 | قناة فرنسا 24 | فرنسا 24 | فرانس فانت كاتر | فرانس 24 عربي | فرانس 24 العربية | فرنس 24",
  },
  "media/france-info": {
    kind: "media", en: "France Info", countries: ["FR"],
    ar: "فرانس إنفو | إذاعة فرانس إنفو",
  },
  "media/france-inter": {
    kind: "media", en: "France Inter", countries: ["FR"],
    ar: "فرانس إنتر | فرانس أنتير | إذاعة فرانس إنتر",
  },
  "media/frankfurter-allgemeine-zeitung": {
    kind: "media", en: "Frankfurter Allgemeine Zeitung", countries: ["DE"],
    ar: "فرانكفورتر ألغماينه | فرانكفورتر ألجماينه | فرانكفورتر ألغماينه تسايتونغ",
  },
  "media/fraternite-benin": {
    kind: "media", en: "Fraternité (Benin)", aliases: ["Fraternité"], countries: ["BJ"],
    ar: "فراتيرنيتيه البنينية | صحيفة فراتيرنيتي البنينية | فراتيرنيتي البنينية",
  },
  "media/fraternite-matin": {
    kind: "media", en: "Fraternité Matin", aliases: ["Frat-Mat"], countries: ["CI"],
    ar: "فراترنيتيه ماتان | فراترنيتي ماتان | فراتماتان | فراترنتي ماتان | صحيفة فراترنتي | فراتيرنيتي الإيفوارية | فراترنتي",
  },
  "media/freedom-radio-nigeria": {
    kind: "media", en: "Freedom Radio (Nigeria)", aliases: ["Freedom Radio"], countries: ["NG"],
    ar: "إذاعة فريدوم | راديو فريدوم | إذاعة فريدوم النيجيرية",
  },
  "media/futuro-sahara": {
    kind: "media", en: "Futuro Sahara", countries: ["EH"],
    ar: "مجلة المستقبل الصحراوي | المستقبل الصحراوي",
  },
  "media/futurs-medias": {
    kind: "media", en: "Groupe Futurs Médias", aliases: ["GFM"], acronyms: ["GFM"], countries: ["SN"],
    ar: "مجموعة فيتير ميديا | مجموعة فيوتشر ميديا | مجموعة فوتور ميديا | فيوتشر ميديا السنغالية | مجموعة فوتير ميديا | مجموعة المستقبل الإعلامية",
  },
  "media/gabon-media-time": {
    kind: "media", en: "Gabon Media Time", countries: ["GA"],
    ar: "غابون ميديا تايم",
  },
  "media/gabon-review": {
    kind: "media", en: "Gabon Review", countries: ["GA"],
    ar: "غابون ريفيو",
  },
  "media/garowe-online": {
    kind: "media", en: "Garowe Online", countries: ["SO"],
    ar: "غارووي أونلاين | جاروي أونلاين | غاروي أونلاين",
  },
  "media/ghana-broadcasting-corporation": {
    kind: "media", en: "Ghana Broadcasting Corporation", acronyms: ["GBC"], countries: ["GH"],
    ar: "هيئة الإذاعة الغانية | هيئة البث الغانية | هيئة الإذاعة والتلفزيون الغانية | هيئة إذاعة غانا | جي بي سي الغانية",
  },
  "media/ghana-news-agency": {
    kind: "media", en: "Ghana News Agency", acronyms: ["GNA"], countries: ["GH"],
    ar: "وكالة الأنباء الغانية | وكالة أنباء غانا | وكالة غانا للأنباء",
  },
  "media/ghanaian-times": {
    kind: "media", en: "Ghanaian Times", countries: ["GH"],
    ar: "غانيان تايمز",
  },
  "media/ghanasoccernet": {
    kind: "media", en: "GhanaSoccernet", countries: ["GH"],
    ar: "غانا سوكر نت | غانا سوكرنت | غانا سوكر",
  },
  "media/ghanaweb": {
    kind: "media", en: "GhanaWeb", countries: ["GH"],
    ar: "غانا ويب",
  },
  "media/global-times": {
    kind: "media", en: "Global Times", countries: ["CN"],
    ar: "غلوبال تايمز | جلوبال تايمز",
  },
  "media/global-voices": {
    kind: "media", en: "Global Voices",
    ar: "غلوبال فويسز | جلوبال فويسز | الأصوات العالمية غلوبال فويسز",
  },
  "media/gon-sport": {
    kind: "media", en: "Goan", aliases: ["Gawn", "Goal (Sudan)"], countries: ["SD"],
    ar: "صحيفة قوون | قوون الرياضية | قوون",
  },
  "media/goud": {
    kind: "media", en: "Goud", countries: ["MA"],
    ar: "موقع كود | كود المغربية | موقع كود المغربي",
    arWeak: "كود",
  },
  "media/graphic-online": {
    kind: "media", en: "Graphic Online", countries: ["GH"],
    ar: "غرافيك أونلاين",
  },
  "media/grey-zone": {
    kind: "media", en: "Grey Zone", aliases: ["Gray Zone", "GreyZone"], countries: ["RU"], to: "2023",
    ar: "غراي زون | قناة غراي زون | جراي زون | قناة المنطقة الرمادية",
  },
  "media/grts": {
    kind: "media", en: "Gambia Radio and Television Services", acronyms: ["GRTS"], countries: ["GM"],
    ar: "التلفزيون الغامبي | الإذاعة والتلفزيون الغامبي | التلفزيون الرسمي الغامبي",
  },
  "media/guinee360": {
    kind: "media", en: "Guinée360", countries: ["GN"],
    ar: "غيني 360 | غينيا 360",
  },
  "media/guineematin": {
    kind: "media", en: "Guinéematin", countries: ["GN"],
    ar: "غيني ماتان | موقع غيني ماتان | غينيا ماتان",
    arWeak: "غينيماتان",
  },
  "media/guineenews": {
    kind: "media", en: "Guineenews", countries: ["GN"],
    ar: "غيني نيوز | غينيه نيوز",
  },
  "media/gulf-news": {
    kind: "media", en: "Gulf News", countries: ["AE"],
    ar: "غلف نيوز | جلف نيوز",
  },
  "media/haaretz": {
    kind: "media", en: "Haaretz", countries: ["IL"],
    ar: "هآرتس | صحيفة هآرتس",
  },
  "media/hala-96": {
    kind: "media", en: "Hala 96", countries: ["SD"],
    ar: "إذاعة هلا 96 | هلا 96",
  },
  "media/heart-of-africa": {
    kind: "media", weak: true, en: "Heart of Africa", aliases: ["Galb Africa"], countries: ["SS", "SD"],
    ar: "قلب إفريقيا",
    arCue: "موقع | صحيفة",
  },
  "media/hespress": {
    kind: "media", en: "Hespress", countries: ["MA"],
    ar: "هسبريس | جريدة هسبريس | موقع هسبريس",
  },
  "media/hibapress": {
    kind: "media", en: "Hibapress", countries: ["MA"],
    ar: "هبة بريس",
  },
  "media/hiiraan": {
    kind: "media", en: "Hiiraan Online", countries: ["SO"],
    ar: "هيران أونلاين",
  },
  "media/hilal-tv": {
    kind: "media", en: "Al-Hilal TV (Sudan)", aliases: ["Al-Hilal TV"], countries: ["SD"],
    ar: "الهلال الفضائية | قناة الهلال السودانية",
  },
  "media/hindustan-times": {
    kind: "media", en: "Hindustan Times", countries: ["IN"],
    ar: "هندوستان تايمز",
  },
  "media/hiyad": {
    kind: "media", en: "Hiyad", countries: ["MR"],
    ar: "موقع الحياد",
    arWeak: "الحياد الموريتاني | الحياد",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/horizon-fm": {
    kind: "media", en: "Horizon FM", countries: ["BF"],
    ar: "هورايزون إف إم | إذاعة هورايزون | أوريزون إف إم",
  },
  "media/horizons-mauritania": {
    kind: "media", en: "Horizons (Mauritania)", aliases: ["Horizons"], countries: ["MR"],
    ar: "صحيفة أوريزون | صحيفة هوريزون | صحيفة أوريزون الموريتانية | أوريزون الموريتانية | صحيفة هوريزون الموريتانية",
    arWeak: "هوريزون",
  },
  "media/horon-tv": {
    kind: "media", en: "Horon TV", countries: ["ML"],
    ar: "هورون تي في | قناة هورون",
    arWeak: "هورون",
  },
  "media/hot-in-juba": {
    kind: "media", en: "Hot in Juba", countries: ["SS"],
    ar: "هوت إن جوبا",
  },
  "media/houna-sahara": {
    kind: "media", en: "Houna Sahara", countries: ["EH"], weak: true,
    ar: "هنا الصحراء",
    arCue: "موقع | صحيفة | الصحراء",
  },
  "media/hourriya-media": {
    kind: "media", en: "Hourriya Media", fr: "Hourriya Média", countries: ["MR"],
    ar: "موقع حرية ميديا | وكالة حرية ميديا | حرية ميديا",
  },
  "media/huffpost": {
    kind: "media", en: "HuffPost", previousNames: ["The Huffington Post"], countries: ["US"],
    ar: "هافينغتون بوست | هاف بوست | هافنغتون بوست | هافينجتون بوست | هاف بوست عربي | هافينغتون بوست عربي | هافنغتون بوست المغرب",
  },
  "media/humangle": {
    kind: "media", en: "HumAngle", countries: ["NG"],
    ar: "هيوم أنغل | موقع هيوم أنجل",
  },
  "media/hurriyat-sudan": {
    kind: "media", en: "Hurriyat Sudan", countries: ["SD"], weak: true,
    ar: "صحيفة حريات | حريات السودانية | حريات الإلكترونية | حريات",
  },
  "media/hurriyet": {
    kind: "media", en: "Hürriyet", countries: ["TR"],
    ar: "صحيفة حرييت | حرييت التركية | صحيفة حريت التركية | حرييت",
  },
  "media/i24news": {
    kind: "media", en: "i24NEWS", countries: ["IL"],
    ar: "آي 24 نيوز | قناة آي 24 نيوز",
  },
  "media/ialtchad": {
    kind: "media", en: "Ialtchad Presse", aliases: ["Ialtchad"], countries: ["TD"],
    ar: "إيالتشاد | يال تشاد | عيال تشاد | موقع عيال تشاد",
  },
  "media/icilome": {
    kind: "media", en: "Icilome", countries: ["TG"],
    ar: "إيسيلومي | موقع إيسي لومي | إيسي لومي | موقع إيسيلومي",
  },
  "media/ifriqiyah-media": {
    kind: "media", en: "Ifriqiyah Media", aliases: ["Ifriqiya Media"], countries: ["TN", "ML", "DZ"],
    ar: "إفريقية للإعلام | مؤسسة إفريقية للإعلام",
  },
  "media/iha": {
    kind: "media", en: "IHA", countries: ["TR"],
    ar: "وكالة إخلاص | وكالة إخلاص للأنباء",
  },
  "media/il-foglio": {
    kind: "media", en: "Il Foglio", countries: ["IT"],
    ar: "إيل فوليو | إل فوليو",
  },
  "media/il-giornale": {
    kind: "media", en: "Il Giornale", countries: ["IT"],
    ar: "إل جورنالي | إيل جورنالي",
  },
  "media/il-sole-24-ore": {
    kind: "media", en: "Il Sole 24 Ore", countries: ["IT"],
    ar: "إل سولي 24 أوري | إيل سولي 24 أوري",
  },
  "media/impact-tv-burkina": {
    kind: "media", en: "Impact TV (Burkina Faso)", aliases: ["Impact TV"], countries: ["BF"],
    ar: "قناة إمباكت البوركينية | إمباكت تي في | قناة إمباكت تي في",
  },
  "media/ina-iraq": {
    kind: "media", en: "Iraqi News Agency", fr: "Agence de presse irakienne", acronyms: ["INA"],
    ar: "وكالة الأنباء العراقية",
    arWeak: "واع",
  },
  "media/inbaa-tchad": {
    kind: "media", en: "Inbaa Tchad", countries: ["TD"],
    ar: "موقع إنباء تشاد | أنباء تشاد",
  },
  "media/independent-arabia": {
    kind: "media", en: "Independent Arabia",
    ar: "إندبندنت عربية | إندبندنت العربية | صحيفة الإندبندنت",
  },
  "media/info-matin": {
    kind: "media", en: "Info-Matin", countries: ["ML"],
    ar: "إنفو ماتان | صحيفة إنفو ماتان",
  },
  "media/infomigrants": {
    kind: "media", en: "InfoMigrants", countries: ["FR"], from: "2017",
    ar: "مهاجر نيوز | موقع مهاجر نيوز | إنفوميغرانتس | إنفو ميغرانتس",
  },
  "media/infowakat": {
    kind: "media", en: "Infowakat", countries: ["BF"],
    ar: "إنفو واكات | إنفوواكات",
  },
  "media/initiatives-news": {
    kind: "media", en: "Initiatives News", countries: ["MR"],
    ar: "مبادرات نيوز",
  },
  "media/intalfa": {
    kind: "media", en: "Intalfa", countries: ["MR"],
    ar: "انتالفه | موقع انتالفه",
  },
  "media/intelligence-online": {
    kind: "media", en: "Intelligence Online", countries: ["FR"],
    ar: "إنتلجنس أونلاين | موقع إنتلجنس أونلاين | إنتليجنس أونلاين | أنتليجانس أونلاين | انتيليجنس أونلاين",
  },
  "media/interfax": {
    kind: "media", en: "Interfax", countries: ["RU"],
    ar: "إنترفاكس | وكالة إنترفاكس",
  },
  "media/interlignes": {
    kind: "media", en: "Interlignes", countries: ["DZ"],
    ar: "أنترلين | موقع أنترلين | إنترلين الجزائري",
  },
  "media/intibaha": {
    kind: "media", en: "Al-Intibaha", countries: ["SD"],
    ar: "صحيفة الانتباهة",
    arWeak: "الانتباهة",
  },
  "media/iradio-senegal": {
    kind: "media", en: "iRadio (Senegal)", aliases: ["iRadio"], countries: ["SN"],
    ar: "آي راديو السنغالية",
  },
  "media/iran-press": {
    kind: "media", en: "Iran Press", countries: ["IR"],
    ar: "إيران برس | وكالة إيران برس",
  },
  "media/irish-times": {
    kind: "media", en: "Irish Times", countries: ["IE"],
    ar: "صحيفة آيريش تايمز | آيريش تايمز | الأيرلندية تايمز | صحيفة الأيرلندية تايمز | الآيرش تايمز",
  },
  "media/irna": {
    kind: "media", en: "IRNA", fr: "Irna", aliases: ["Islamic Republic News Agency"],
    ar: "وكالة الأنباء الإيرانية | وكالة إرنا",
  },
  "media/itele": {
    kind: "media", en: "i-Télé", aliases: ["iTélé", "I-Télé"], countries: ["FR"],
    ar: "قناة آي تيلي | آي تيلي",
  },
  "media/itv-senegal": {
    kind: "media", en: "iTV (Senegal)", aliases: ["iTV"], countries: ["SN"],
    ar: "قناة إي تي في السنغالية | آي تي في السنغال",
  },
  "media/izvestia": {
    kind: "media", en: "Izvestia", countries: ["RU"],
    ar: "إزفستيا | صحيفة إزفستيا | ايزفيستيا",
  },
  "media/jawhara-fm": {
    kind: "media", en: "Jawhara FM", countries: ["TN"],
    ar: "جوهرة إف إم | إذاعة جوهرة",
  },
  "media/jerusalem-post": {
    kind: "media", en: "The Jerusalem Post", countries: ["IL"],
    ar: "جيروزاليم بوست | جيروساليم بوست | صحيفة جيروزاليم بوست",
  },
  "media/jeune-afrique": {
    kind: "media", en: "Jeune Afrique", acronyms: ["JA"],
    ar: "مجلة جون أفريك | جون أفريك | مجلة جون أفريك الفرنسية | مجلة أفريقيا الفتاة | أفريقيا الفتاة | جان أفريك | مجلة جان أفريك | جين أفريك | أفريقيا الشابة | مجلة أفريقيا الشابة",
  },
  "media/joliba-tv": {
    kind: "media", en: "Joliba TV", aliases: ["Joliba TV News"], countries: ["ML"],
    ar: "جوليبا تي في | قناة جوليبا | قناة جوليبا تي في | جوليبا تي في نيوز | جوليبا نيوز | تلفزة جوليبا | جوليبا تيفي",
    arWeak: "جوليبا",
  },
  "media/jonglei-fm": {
    kind: "media", en: "Radio Jonglei", aliases: ["Jonglei FM"], countries: ["SS"],
    ar: "إذاعة جونقلي | راديو جونقلي | جونقلي إف إم",
  },
  "media/journal-du-mali": {
    kind: "media", en: "Journal du Mali", countries: ["ML"],
    ar: "جورنال دو مالي | صحيفة جورنال دو مالي | جورنال دي مالي | جورنال مالي",
  },
  "media/journal-du-tchad": {
    kind: "media", en: "Journal du Tchad", countries: ["TD"],
    ar: "جورنال دو تشاد | جورنال دي تشاد",
  },
  "media/joy-fm": {
    kind: "media", en: "Joy FM", aliases: ["MyJoyOnline"], countries: ["GH"],
    ar: "جوي إف إم | ماي جوي أونلاين | جوي نيوز | جوي أونلاين",
  },
  "media/juba-monitor": {
    kind: "media", en: "Juba Monitor", countries: ["SS"],
    ar: "جوبا مونيتور | جوبا مونتر | جوبا مونيتر",
  },
  "media/juba-press": {
    kind: "media", en: "Juba Press", countries: ["SS"],
    ar: "جوبا برس",
  },
  "media/juhaina-newspaper": {
    kind: "media", en: "Juhaina (Sudan)", aliases: ["Juhaina"], countries: ["SD"], weak: true,
    ar: "جهينة | صحيفة جهينة",
    arCue: "السودانية | السودان | صحيفة",
  },
  "media/juhayna-observatory": {
    kind: "media", en: "Juhayna (fact-checking)", countries: ["SD"],
    ar: "مرصد جهينة | منصة جهينة لتدقيق المعلومات",
  },
  "media/kafar-wewater": {
    kind: "media", en: "Kafar o Water", countries: ["SD"],
    ar: "كفر ووتر | كفرووتر",
  },
  "media/kan-israel": {
    kind: "media", en: "Kan (Israel)", aliases: ["Israeli Public Broadcasting Corporation", "Kan"], countries: ["IL"],
    ar: "هيئة البث الإسرائيلية | هيئة البث الإسرائيلية كان | قناة كان الإسرائيلية | هيئة البث العبرية",
  },
  "media/kanal-fm": {
    kind: "media", en: "Kanal FM", countries: ["TG"],
    ar: "كانال إف إم",
  },
  "media/kankossa-news": {
    kind: "media", en: "Kankossa News", aliases: ["Kankossa Today"], countries: ["MR"],
    ar: "كنكوصة نيوز | كنكوصة اليوم",
  },
  "media/kapitalis": {
    kind: "media", en: "Kapitalis", countries: ["TN"],
    ar: "كابيتاليس | موقع كابيتاليس",
  },
  "media/kassataya": {
    kind: "media", en: "Kassataya", countries: ["MR"],
    ar: "كاساتايا | موقع كاساتايا",
  },
  "media/kerr-fatou": {
    kind: "media", en: "Kerr Fatou", countries: ["GM"],
    ar: "كير فاتو | موقع كير فاتو",
  },
  "media/khaleej-times": {
    kind: "media", en: "Khaleej Times", countries: ["AE"],
    ar: "خليج تايمز | صحيفة خليج تايمز",
  },
  "media/khartoum-monitor": {
    kind: "media", en: "Khartoum Monitor", countries: ["SD"],
    ar: "خرطوم مونيتور | خرطوم مونتر | خرطوم مونيتر",
  },
  "media/khartoum-news": {
    kind: "media", en: "Khartoum News", countries: ["SD"],
    ar: "خرطوم نيوز | موقع خرطوم نيوز",
  },
  "media/khartoum-tv": {
    kind: "media", en: "Khartoum TV", countries: ["SD"],
    ar: "قناة الخرطوم | تلفزيون ولاية الخرطوم",
  },
  "media/kibaru": {
    kind: "media", en: "Kibaru", countries: ["ML"],
    ar: "كيبارو | صحيفة كيبارو",
  },
  "media/kidal-info": {
    kind: "media", en: "Kidal Info", countries: ["ML"],
    ar: "كيدال إنفو",
  },
  "media/kiffa-info": {
    kind: "media", en: "Kiffainfo", aliases: ["Kiffa News Agency", "Kiffa Info", "Agence Kiffa Info"],
    countries: ["MR"],
    ar: "وكالة كيفه للأنباء | كيفه إنفو | كيفه للأنباء | وكالة كيفة | موقع كيفة",
  },
  "media/koaci": {
    kind: "media", en: "KOACI", countries: ["CI"],
    ar: "كواسي نيوز | كوآسي | موقع كواسي | كواسي الإيفواري | موقع كواتشي",
  },
  "media/kommersant": {
    kind: "media", en: "Kommersant", countries: ["RU"],
    ar: "كوميرسانت | صحيفة كوميرسانت",
  },
  "media/kooora": {
    kind: "media", en: "Kooora",
    ar: "موقع كووورة | كووورة | موقع كورة | موقع كوورة",
  },
  "media/kronen-zeitung": {
    kind: "media", en: "Kronen Zeitung", countries: ["AT"],
    ar: "كرونن تسايتونغ | كرونن زايتونغ | كرونين تسايتونغ | كرونن تسايتونج",
  },
  "media/kuajok-fm": {
    kind: "media", en: "Kuajok FM", countries: ["SS"],
    ar: "كواجوك إف إم | إذاعة كواجوك",
  },
  "media/kuna": {
    kind: "media", en: "Kuwait News Agency", fr: "Agence de presse koweïtienne",
    acronyms: ["KUNA"],
    ar: "وكالة الأنباء الكويتية | وكالة كونا",
    arWeak: "كونا",
  },
  "media/kura-sudania": {
    kind: "media", en: "Kura Sudania", countries: ["SD"],
    ar: "كورة سودانية | كوورة سودانية",
  },
  "media/kush-news": {
    kind: "media", en: "Kush News", countries: ["SD"],
    ar: "كوش نيوز | موقع كوش نيوز",
  },
  "media/kyiv-independent": {
    kind: "media", en: "The Kyiv Independent", countries: ["UA"],
    ar: "كييف إندبندنت | ذا كييف إندبندنت",
  },
  "media/kyiv-post": {
    kind: "media", en: "Kyiv Post", countries: ["UA"],
    ar: "كييف بوست | صحيفة كييف بوست",
  },
  "media/kyodo": {
    kind: "media", en: "Kyodo News", fr: "Kyodo",
    ar: "وكالة كيودو | كيودو اليابانية | كيودو",
  },
  "media/la-croix": {
    kind: "media", en: "La Croix", aliases: ["La Croix Africa"], countries: ["FR"],
    ar: "صحيفة لاكروا | لا كروا | لاكروا الفرنسية | صحيفة لاكروا الفرنسية | لاكروا أفريك",
  },
  "media/la-depeche-du-midi": {
    kind: "media", en: "La Dépêche du Midi", countries: ["FR"],
    ar: "لا ديبيش | لا ديباش دو ميدي | لاديباش",
    arWeak: "لاديبيش",
  },
  "media/la-libre-belgique": {
    kind: "media", en: "La Libre Belgique", countries: ["BE"],
    ar: "لا ليبر بلجيك | لا ليبر بلجيكا | لاليبر بلجيك",
  },
  "media/la-nation-benin": {
    kind: "media", en: "La Nation (Benin)", aliases: ["La Nation"], countries: ["BJ"],
    ar: "لا ناسيون البنينية",
  },
  "media/la-nouvelle-tribune": {
    kind: "media", en: "La Nouvelle Tribune",
    ar: "لانوفيل تريبون | لا نوفال تريبون",
  },
  "media/la-nouvelle-tribune-benin": {
    kind: "media", en: "La Nouvelle Tribune (Benin)", aliases: ["La Nouvelle Tribune"], countries: ["BJ"],
    ar: "لا نوفيل تريبون البنينية | لا نوفيل تريبيون البنينية",
  },
  "media/la-razon-spain": {
    kind: "media", en: "La Razón (Spain)", aliases: ["La Razón"], countries: ["ES"],
    ar: "صحيفة لا رازون | صحيفة لاراثون | لاراثون | لا راثون | صحيفة لاراسون | لا رازون الإسبانية",
    arWeak: "لا رازون | لارازون",
  },
  "media/la-repubblica": {
    kind: "media", en: "La Repubblica", countries: ["IT"],
    ar: "لاريبوبليكا | لا ريبوبليكا | صحيفة لا ريبوبليكا",
  },
  "media/la-roue-de-lhistoire": {
    kind: "media", en: "La Roue de l'Histoire", countries: ["NE"],
    ar: "لارو دو ليستوار | صحيفة عجلة التاريخ | لا رو دو ليستوار | عجلة التاريخ النيجرية",
  },
  "media/la-sirene-mali": {
    kind: "media", en: "La Sirène (Mali)", aliases: ["La Sirène"], countries: ["ML"],
    ar: "صحيفة لاسيرين | لا سيرين المالية | لاسيرين المالية | لاسيرين",
  },
  "media/la-stampa": {
    kind: "media", en: "La Stampa", countries: ["IT"],
    ar: "لا ستامبا | لاستامبا",
  },
  "media/la-tribune": {
    kind: "media", en: "La Tribune", countries: ["FR"], weak: true,
    ar: "لا تريبون | لاتريبون | صحيفة لا تريبون",
  },
  "media/la-tribune-afrique": {
    kind: "media", en: "La Tribune Afrique", countries: ["FR"],
    ar: "لا تريبين أفريك | لا تريبيون أفريك",
  },
  "media/la-tribune-senegal": {
    kind: "media", en: "La Tribune (Senegal)", aliases: ["La Tribune"], countries: ["SN"],
    ar: "لاتريبون السنغالية | صحيفة لاتريبون السنغالية | لا تريبون السنغالية",
  },
  "media/la-vanguardia": {
    kind: "media", en: "La Vanguardia", countries: ["ES"],
    ar: "لا فانغوارديا | لافانغوارديا | لا فانجوارديا | لافانغوارديا الإسبانية",
  },
  "media/la-voix-chad": {
    kind: "media", en: "La Voix (Chad)", aliases: ["La Voix"], countries: ["TD"], weak: true,
    ar: "صحيفة لا فوا | صحيفة لا لافوا",
  },
  "media/laayoun-info": {
    kind: "media", en: "Laayoun Info", countries: ["MR"],
    ar: "العيون إنفو",
  },
  "media/labari": {
    kind: "media", en: "Labari", countries: ["NE"],
    ar: "قناة لاباري | تلفزيون لاباري | قناة لابري | لابري تي في | تلفزيون لابري | لاباري تي في",
    arWeak: "لاباري",
  },
  "media/lakome": {
    kind: "media", en: "Lakome", countries: ["MA"],
    ar: "موقع لكم المغربي | لكم المغربية | موقع لكم | لكم الإخباري",
  },
  "media/lalerte-mali": {
    kind: "media", en: "L'Alerte (Mali)", aliases: ["L'Alerte"], countries: ["ML"],
    ar: "صحيفة لاليرت | لاليرت المالية | لاليرت",
  },
  "media/lalternance-mali": {
    kind: "media", en: "L'Alternance (Mali)", aliases: ["L'Alternance"], countries: ["ML"],
    ar: "صحيفة لالتيرنانس | صحيفة لا لتيرانس | لالترنانس المالية | لالتيرنانس المالية | لالتيرنانس",
  },
  "media/lalternative-togo": {
    kind: "media", en: "L'Alternative (Togo)", aliases: ["L'Alternative"], countries: ["TG"],
    ar: "لالترناتيف | لالتيرناتيف",
  },
  "media/lamp-fall": {
    kind: "media", en: "Lamp Fall TV", aliases: ["Lamp Fall FM"], countries: ["SN"],
    ar: "لامب فال | لامب فال إف إم | قناة لامب فال",
  },
  "media/lana": {
    kind: "media", en: "Libyan News Agency", fr: "Agence de presse libyenne", acronyms: ["LANA"], countries: ["LY"],
    ar: "وكالة الأنباء الليبية | وال الليبية",
  },
  "media/las-senegal": {
    kind: "media", en: "L'AS (Senegal)", aliases: ["L'AS"], countries: ["SN"],
    ar: "صحيفة لاس السنغالية | لاس السنغالية | يومية لاس",
  },
  "media/laube-mali": {
    kind: "media", en: "L'Aube (Mali)", aliases: ["L'Aube"], countries: ["ML"],
    ar: "صحيفة لوب المالية | لوب المالية | صحيفة لوب",
  },
  "media/lauthentique": {
    kind: "media", en: "L'Authentique", countries: ["MR"],
    ar: "لوتانتيك | صحيفة لوتانتيك | لوتنتيك | لوتانتيك الموريتانية",
  },
  "media/lautre-republicain": {
    kind: "media", en: "L'Autre Républicain", countries: ["NE"],
    ar: "لوتر ريبوبليكان | صحيفة لوتر ريبوبليكان | لوتر ريبيبليكان",
  },
  "media/lci": {
    kind: "media", en: "LCI",
    ar: "قناة إل سي إي | إل سي إي",
  },
  "media/le-22-septembre": {
    kind: "media", en: "Le 22 Septembre", aliases: ["22 Septembre"], countries: ["ML"],
    ar: "صحيفة 22 سبتمبر | صحيفة 22 سبتمبر المالية | لو 22 سبتمبر | فانت دو سبتامبر",
  },
  "media/le-calame": {
    kind: "media", en: "Le Calame", countries: ["MR"],
    ar: "صحيفة القلم الموريتانية | لوكلام | صحيفة القلم | لوكالم | لو كالام | لوكلم | القلم الموريتانية | لكلام الموريتانية",
    arWeak: "القلم",
  },
  "media/le-canard-dechaine-niger": {
    kind: "media", en: "Le Canard déchaîné (Niger)", aliases: ["Le Canard déchaîné"], countries: ["NE"],
    ar: "لو كانار ديشيني | لوكانار ديشيني | صحيفة لوكانار ديشينيه",
  },
  "media/le-canard-enchaine": {
    kind: "media", en: "Le Canard enchaîné", countries: ["FR"],
    ar: "لو كانار أنشينيه | لو كانار أونشينيه | لوكانار أنشينيه",
  },
  "media/le-challenger": {
    kind: "media", en: "Le Challenger", countries: ["ML"], weak: true,
    ar: "صحيفة لو شالانجر | صحيفة لو تشالنجر | لو شالانجر | لوشالنجر | صحيفة لوشالنجر | لوشالنجير | لو شالنجر | لو تشالنجر",
  },
  "media/le-combat-mali": {
    kind: "media", en: "Le Combat (Mali)", aliases: ["Le Combat"], countries: ["ML"],
    ar: "لوكومبا | لو كومبا",
  },
  "media/le-courrier-niger": {
    kind: "media", en: "Le Courrier (Niger)", aliases: ["Le Courrier"], countries: ["NE"],
    ar: "صحيفة لو كورييه النيجرية | لوكورييه النيجرية | لو كوريي النيجرية | لوكوريي النيجرية | صحيفة لوكوريي",
  },
  "media/le-democrate-niger": {
    kind: "media", en: "Le Démocrate (Niger)", aliases: ["Le Démocrate"], countries: ["NE"],
    ar: "لو ديموكرات النيجرية | صحيفة لوديموكرات | لوديموكرات النيجرية | لوديموكرات | لو ديموكرات",
  },
  "media/le-desk": {
    kind: "media", en: "Le Desk", countries: ["MA"],
    ar: "موقع لوديسك | لوديسك المغربي | لوديسك",
  },
  "media/le-figaro": {
    kind: "media", en: "Le Figaro",
    ar: "صحيفة لوفيغارو | لوفيغارو | لوفيجارو | صحيفة لوفيغارو الفرنسية | لو فيغارو | لو فيجارو | الفيغارو | لافيغارو",
  },
  "media/le-jalon": {
    kind: "media", en: "Le Jalon", countries: ["ML"],
    ar: "لوجالون | موقع لوجالون | لو جالون المالية",
  },
  "media/le-jdd": {
    kind: "media", en: "Le Journal du dimanche", acronyms: ["JDD"], countries: ["FR"],
    ar: "لوجورنال دو ديمانش | لو جورنال دو ديمانش | جورنال دو ديمانش | صحيفة لو جي دي دي | لو جي دي دي",
  },
  "media/le-jour-cameroon": {
    kind: "media", en: "Le Jour (Cameroon)", aliases: ["Le Jour"], countries: ["CM"],
    ar: "صحيفة لوجور الكاميرونية | لو جور الكاميرونية | لوجور الكاميرونية",
  },
  "media/le-jour-plus": {
    kind: "media", en: "Le Jour Plus", countries: ["CI"],
    ar: "لوجور بليس | لوجور بلوس | صحيفة لوجور بلوس | صحيفة لوجور بليس | لو جور بلوس",
  },
  "media/le-lynx-guinea": {
    kind: "media", en: "Le Lynx", aliases: ["Lynx FM"], countries: ["GN"],
    ar: "لو لينكس | صحيفة لو لينكس",
  },
  "media/le-mandat-ci": {
    kind: "media", en: "Le Mandat (Côte d'Ivoire)", aliases: ["Le Mandat"], countries: ["CI"],
    ar: "صحيفة لوماندا | لوماندا الإيفوارية | صحيفة لو ماندا | لوماندا | لو ماندا",
  },
  "media/le-matin-mali": {
    kind: "media", en: "Le Matin (Mali)", aliases: ["Le Matin"], countries: ["ML"],
    ar: "صحيفة لوماتان المالية | لوماتان المالية",
  },
  "media/le-matin-morocco": {
    kind: "media", en: "Le Matin (Morocco)", aliases: ["Le Matin"], countries: ["MA"],
    ar: "صحيفة لوماتان المغربية | لوماتان المغربية",
  },
  "media/le-matinal-benin": {
    kind: "media", en: "Le Matinal (Benin)", aliases: ["Le Matinal"], countries: ["BJ"],
    ar: "صحيفة لوماتينال | لوماتينال البنينية | صحيفة لوماتينال البنينية | لو ماتينال البنينية | لوماتينال",
  },
  "media/le-messager-cameroon": {
    kind: "media", en: "Le Messager (Cameroon)", aliases: ["Le Messager"], countries: ["CM"],
    ar: "صحيفة لوميساجي الكاميرونية | لو ميساجيه الكاميرونية | لوميساجي | لو ميساجي الكاميرونية | لوميساجيه الكاميرونية | صحيفة لوميساجي",
  },
  "media/le-monde": {
    kind: "media", en: "Le Monde", aliases: ["Le Monde Afrique"],
    ar: "صحيفة لوموند | لوموند | صحيفة لوموند الفرنسية | جريدة لوموند | لو موند | لوموند الفرنسية | لوموند أفريقيا | لوموند أفريك | لو مند | اللو موند",
  },
  "media/le-monde-daujourdhui": {
    kind: "media", en: "Le Monde d'aujourd'hui", countries: ["NE"],
    ar: "لوموند دوجوردوي | صحيفة لوموند دوجوردوي النيجرية",
  },
  "media/le-monde-diplomatique": {
    kind: "media", en: "Le Monde diplomatique", countries: ["FR"],
    ar: "لوموند ديبلوماتيك | لو موند ديبلوماتيك | لوموند دبلوماتيك",
  },
  "media/le-nouveau-courrier": {
    kind: "media", en: "Le Nouveau Courrier", countries: ["CI"],
    ar: "لونوفو كوريي | صحيفة لونوفو كوريي | لو نوفو كوريي | لونوفو كوريه",
  },
  "media/le-nouveau-reveil": {
    kind: "media", en: "Le Nouveau Réveil", countries: ["CI"],
    ar: "لو نوفو ريفاي | لو نوفو ريفيي | لونوفو ريفاي | لو نوفو ريفي | لونوفو ريفي | صحيفة لو نوفو ريفاي",
  },
  "media/le-nouvel-obs": {
    kind: "media", en: "Le Nouvel Obs", aliases: ["L'Obs", "Le Nouvel Observateur"],
    countries: ["FR"],
    ar: "نوفيل أوبس | لو نوفيل أوبسرفاتور | لونوفيل أوبسرفاتور | مجلة لوبس | نوفيل أوبسرفاتور | لونوفيل أوبس",
    arWeak: "لوبس",
  },
  "media/le-parisien": {
    kind: "media", en: "Le Parisien", countries: ["FR"],
    ar: "لوباريزيان | لو باريزيان | صحيفة لوباريزيان | لو باريزيين",
  },
  "media/le-patriote-ci": {
    kind: "media", en: "Le Patriote (Côte d'Ivoire)", aliases: ["Le Patriote"], countries: ["CI"],
    ar: "لو باتريوت الإيفوارية | صحيفة لو باتريوت | لوباتريوت | لو باتريوت",
  },
  "media/le-pays-burkina-faso": {
    kind: "media", en: "Le Pays (Burkina Faso)", aliases: ["Le Pays"], countries: ["BF"], weak: true,
    ar: "صحيفة لو باي | صحيفة لو بيي | لو باي البوركينية | لو باي | صحيفة لوباي البوركينية | لوباي البوركينية | صحيفة لوباي | لو بيي",
  },
  "media/le-pays-chad": {
    kind: "media", en: "Le Pays (Chad)", aliases: ["Le Pays"], countries: ["TD"],
    ar: "صحيفة لوبيي التشادية | لوباي التشادية | صحيفة لو باي التشادية | صحيفة لو بيي التشادية | لو باي التشادية",
  },
  "media/le-pays-mali": {
    kind: "media", en: "Le Pays (Mali)", aliases: ["Le Pays"], countries: ["ML"],
    ar: "صحيفة لوباي المالية | لو باي المالية | صحيفة لو باي المالية",
  },
  "media/le-point": {
    kind: "media", en: "Le Point", aliases: ["Le Point Afrique"],
    ar: "مجلة لوبوان | صحيفة لوبوان | لوبوان | مجلة لوبوان الفرنسية | لو بوان | لوبوان أفريك",
  },
  "media/le-populaire-senegal": {
    kind: "media", en: "Le Populaire (Senegal)", aliases: ["Le Populaire"], countries: ["SN"],
    ar: "لوبوبيلار | صحيفة لوبوبيلار | صحيفة لوبوبيلير | لوبوبيلير | لو بوبولير السنغالية | لوبوبولير",
  },
  "media/le-pouce-mali": {
    kind: "media", en: "Le Pouce (Mali)", aliases: ["Le Pouce"], countries: ["ML"],
    ar: "صحيفة لوبوس | لوبوس المالية | لو بوس المالية",
    arWeak: "لوبوس",
  },
  "media/le-pretoire-mali": {
    kind: "media", en: "Le Prétoire (Mali)", aliases: ["Le Prétoire"], countries: ["ML"],
    ar: "لوبريتوار | صحيفة لوبريتوار | لو بريتوار المالية | صحيفة لوبريطوار",
  },
  "media/le-progres-chad": {
    kind: "media", en: "Le Progrès (Chad)", aliases: ["Le Progrès"], countries: ["TD"], weak: true,
    ar: "صحيفة لو بروغري | لوبروغري التشادية | لو بروغري التشادية | صحيفة لو بروغريه | لو بروغريه التشادية | صحيفة لوبروغري | لوبروغري | صحيفة لو بروغري التشادية | لوبروغريه التشادية | صحيفة لوبروغريه | لو بروغري | لو بروغريه | لوبروغريه",
  },
  "media/le-quotidien-burkina": {
    kind: "media", en: "Le Quotidien (Burkina Faso)", aliases: ["Le Quotidien"], countries: ["BF"],
    ar: "صحيفة لوكوتيديان البوركينية | لوكوتيديان البوركينية",
  },
  "media/le-quotidien-de-nouakchott": {
    kind: "media", en: "Le Quotidien de Nouakchott", countries: ["MR"],
    ar: "لوكوتيديان دي نواكشوط | لو كوتيديان دو نواكشوط | صحيفة لوكوتيديان دي نواكشوط",
  },
  "media/le-quotidien-doran": {
    kind: "media", en: "Le Quotidien d'Oran", countries: ["DZ"],
    ar: "لو كوتيديان دوران | لوكوتيديان دوران | لو كوتيديان دورون | لوكوتيديان دورون | يومية وهران",
  },
  "media/le-quotidien-senegal": {
    kind: "media", en: "Le Quotidien (Senegal)", aliases: ["Le Quotidien"], countries: ["SN"],
    ar: "صحيفة لو كوتيديان | لوكوتيديان السنغالية | لو كوتيديان | لوكوتديان | صحيفة لوكوتديان | صحيفة لوكوتيديان | لو كوتيديان السنغالية | لوكوتيديان",
  },
  "media/le-renovateur-mauritania": {
    kind: "media", en: "Le Rénovateur Quotidien", aliases: ["Le Rénovateur"], countries: ["MR"],
    ar: "لورينوفاتور | لو رينوفاتور | صحيفة لورينوفاتور | صحيفة لو رينوفاتير",
  },
  "media/le-reporter-burkina-faso": {
    kind: "media", en: "Le Reporter (Burkina Faso)", aliases: ["Le Reporter"], countries: ["BF"], weak: true,
    ar: "لو ريبورتر البوركينية | لو روبورتير | لوريبورتير البوركينية",
  },
  "media/le-republicain-mali": {
    kind: "media", en: "Le Républicain (Mali)", aliases: ["Le Républicain"], countries: ["ML"], weak: true,
    ar: "صحيفة لو ريبوبليكان | صحيفة لو ريبيبليكان | لوريبيبليكان المالية | لوريبوبليكان المالية | لو ريبوبليكان المالية | صحيفة لوريبوبليكان | لوريبوبليكان | لو ريبوبليكان | لو ريبيبليكان",
  },
  "media/le-republicain-niger": {
    kind: "media", en: "Le Républicain (Niger)", aliases: ["Le Républicain"], countries: ["NE"],
    ar: "صحيفة لو ريبوبليكان النيجرية | لو ريبوبليكان النيجر | لوريبوبليكان النيجرية",
  },
  "media/le-sahel": {
    kind: "media", en: "Le Sahel", aliases: ["ONEP"], countries: ["NE"],
    ar: "صحيفة لو ساحل | صحيفة لوساحل | لو ساحل النيجرية | جريدة لو ساحل | لوساحل | لو ساحيل | صحيفة الساحل النيجرية | صحيفة لو ساحل النيجرية | يومية لوساحل | لو ساحل",
  },
  "media/le-soir-belgium": {
    kind: "media", en: "Le Soir (Belgium)", aliases: ["Le Soir"], countries: ["BE"],
    ar: "لوسوار البلجيكية | صحيفة لو سوار البلجيكية | صحيفة لوسوار البلجيكية",
    arWeak: "لو سوار | لوسوار",
    arCue: "بلجيكا | البلجيكية",
  },
  "media/le-soir-dalgerie": {
    kind: "media", en: "Le Soir d'Algérie", countries: ["DZ"],
    ar: "لوسوار دالجيري | لو سوار دالجيري | صحيفة لوسوار الجزائرية",
  },
  "media/le-soir-de-bamako": {
    kind: "media", en: "Le Soir de Bamako", countries: ["ML"],
    ar: "لو سوار دي باماكو | صحيفة لو سوار دي باماكو | لوسوار دي باماكو | لوسوار دو باماكو | صحيفة لوسوار دو باماكو | لو سوار دو باماكو",
  },
  "media/le-soleil": {
    kind: "media", en: "Le Soleil", countries: ["SN"],
    ar: "صحيفة لوسولي | لوسولاي السنغالية | صحيفة لوسوليي | صحيفة لوسولاي | جريدة لوسولاي | لو سولاي السنغالية | صحيفة لو سوليل السنغالية | لو سوليل السنغالية | صحيفة لوسوليل | لوسوليل السنغالية | لوسولاي | لو سولي | لوسولي | لو سوليه | صحيفة لو سوليي | لوسوليه | لوسولي السنغالية | لوسولييي | لسولاي | صحيفة لسولاي | لو سوليي | لو سولاي | صحيفة لو سولاي",
    arWeak: "لو سوليل",
  },
  "media/le-souft": {
    kind: "media", en: "Le Souft", countries: ["NE"],
    ar: "صحيفة لو سوفت | لو سوفت",
  },
  "media/le-sphinx-mali": {
    kind: "media", en: "Le Sphinx (Mali)", aliases: ["Le Sphinx"], countries: ["ML"],
    ar: "صحيفة لوسفانكس | لوسفانكس | صحيفة لو سفانكس | صحيفة سفينكس المالية | لو سفينكس | لوسفينكس",
  },
  "media/le-temoin-senegal": {
    kind: "media", en: "Le Témoin (Senegal)", aliases: ["Le Témoin", "Le Témoin Quotidien"], countries: ["SN"],
    ar: "صحيفة لوتيموان | لوتيموان السنغالية | صحيفة لو تيموان السنغالية | لوتيموان كوتيديان | صحيفة لوتيموان كوتيديان | لو تيموان | لوتيموان",
  },
  "media/le-temps-chad": {
    kind: "media", en: "Le Temps (Chad)", aliases: ["Le Temps"], countries: ["TD"],
    ar: "صحيفة لوتان التشادية | لوتان التشادية",
  },
  "media/le-temps-ci": {
    kind: "media", en: "Le Temps (Côte d'Ivoire)", aliases: ["Le Temps"], countries: ["CI"],
    ar: "صحيفة لوطان الإيفوارية | لوطان الإيفوارية | لو تان الإيفوارية",
    arWeak: "لوطان",
    arCue: "الإيفوارية | كوت ديفوار | غباغبو | صحيفة",
  },
  "media/le-temps-switzerland": {
    kind: "media", en: "Le Temps (Switzerland)", aliases: ["Le Temps"], countries: ["CH"],
    ar: "صحيفة لوتان السويسرية | لوتان السويسرية | صحيفة لو تان السويسرية",
  },
  "media/le-veridique": {
    kind: "media", en: "Le Véridique", countries: ["MR"],
    ar: "لو فيريديك | لوفيريديك | موقع لوفيريديك",
  },
  "media/le-visionnaire-chad": {
    kind: "media", en: "Le Visionnaire (Chad)", aliases: ["Le Visionnaire"], countries: ["TD"],
    ar: "صحيفة لو فيزيونير التشادية | لو فيزيونير",
  },
  "media/le360": {
    kind: "media", en: "Le360", countries: ["MA"],
    ar: "موقع لو 360 | لو 360",
  },
  "media/leadership-nigeria": {
    kind: "media", en: "Leadership (Nigeria)", aliases: ["Leadership"], countries: ["NG"], weak: true,
    ar: "صحيفة ليدرشيب النيجيرية | ليدرشيب | صحيفة ليدرشب | ليدرشيب النيجيرية",
  },
  "media/lebjawi": {
    kind: "media", en: "Lebjawi", countries: ["MR"],
    ar: "موقع لبجاوي | لبجاوي | وكالة لبجاوي",
  },
  "media/lebledparle": {
    kind: "media", en: "Lebledparle", countries: ["CM"],
    ar: "لوبليد بارل | لوبلاد بارل",
  },
  "media/leconomiste-du-faso": {
    kind: "media", en: "L'Économiste du Faso", countries: ["BF"],
    ar: "ليكونوميست دي فاسو | ليكونوميست دو فاسو | صحيفة ليكونوميست دو فاسو",
  },
  "media/ledjely": {
    kind: "media", en: "Ledjely", countries: ["GN"],
    ar: "ليدجيلي | موقع ليدجيلي | لدجيلي",
  },
  "media/lefaso": {
    kind: "media", en: "Lefaso.net", aliases: ["Lefaso"], countries: ["BF"],
    ar: "موقع لوفاسو نت | لوفاسو نت | موقع ليفاسو | فاسو نت | موقع فاسو نت | لوفاسو دوت نت | موقع لو فاسو نت | ليفاسو نت | لوفاسو | موقع لوفاسو | لفاسو نت | لو فاسو | ليفاسو",
  },
  "media/legit-ng": {
    kind: "media", en: "Legit.ng", aliases: ["Legit"], countries: ["NG"],
    ar: "موقع ليجيت | ليجيت النيجيري | ليجيت إن جي | ليجيت",
  },
  "media/lengo-songo": {
    kind: "media", en: "Lengo Songo", countries: ["CF"],
    ar: "لينغو سونغو | لنغو سونغو | إذاعة لينغو سونغو",
  },
  "media/lenqueteur-niger": {
    kind: "media", en: "L'Enquêteur (Niger)", aliases: ["L'Enquêteur"], countries: ["NE"],
    ar: "صحيفة لانكيتور | صحيفة لونكيتور | لانكيتور",
  },
  "media/leral": {
    kind: "media", en: "Leral", countries: ["SN"],
    ar: "موقع ليرال | ليرال نت | موقع ليرال نت | ليرال",
  },
  "media/les-echos": {
    kind: "media", en: "Les Échos", countries: ["FR"],
    ar: "ليزيكو | صحيفة ليزيكو | لي زيكو",
  },
  "media/les-echos-mali": {
    kind: "media", en: "Les Échos (Mali)", aliases: ["Les Échos"], countries: ["ML"],
    ar: "صحيفة ليزيكو المالية | ليزيكو المالية | صحيفة ليه زيكو المالية",
  },
  "media/lessor": {
    kind: "media", en: "L'Essor", countries: ["ML"],
    ar: "صحيفة ليسور | صحيفة لسور | جريدة ليسور | ليسور المالية | لوسور المالية | صحيفة لوسور | ليصور المالية",
    arWeak: "ليسور | لوسور | لسور",
  },
  "media/leveil-hebdo": {
    kind: "media", en: "L'Éveil Hebdo", countries: ["MR"],
    ar: "ليفاي هبدو | صحيفة ليفاي إبدو | ليفي هبدو | ليفاي إبدو",
  },
  "media/levenement-burkina-faso": {
    kind: "media", en: "L'Événement (Burkina Faso)", aliases: ["L'Événement"], countries: ["BF"],
    ar: "صحيفة ليفينمان | ليفينمان البوركينية | ليفينمون | ليفينمان",
  },
  "media/levenement-niger": {
    kind: "media", en: "L'Événement (Niger)", aliases: ["L'Événement"], countries: ["NE"],
    ar: "صحيفة ليفينمان النيجرية | صحيفة ليفنمان النيجرية | ليفينمان النيجرية",
  },
  "media/levenement-precis": {
    kind: "media", en: "L'Événement Précis", countries: ["BJ"],
    ar: "ليفينمون بريسي | صحيفة ليفينمان بريسي | ليفينمان بريسي",
  },
  "media/lexpress": {
    kind: "media", en: "L'Express",
    ar: "مجلة ليكسبريس | ليكسبريس | صحيفة ليكسبريس",
  },
  "media/lexpress-de-bamako": {
    kind: "media", en: "L'Express de Bamako", countries: ["ML"],
    ar: "ليكسبريس دو باماكو | ليكسبريس دي باماكو | صحيفة ليكسبريس دو باماكو",
  },
  "media/lexpress-du-faso": {
    kind: "media", en: "L'Express du Faso", countries: ["BF"],
    ar: "ليكسبرس دو فاسو | صحيفة ليكسبرس دو فاسو | ليكسبريس دي فاسو | ليكسبريس دو فاسو | لكسبريس دي فاسو",
  },
  "media/lexpression-algeria": {
    kind: "media", en: "L'Expression (Algeria)", aliases: ["L'Expression"], countries: ["DZ"],
    ar: "صحيفة ليكسبريسيون | ليكسبريسيون",
  },
  "media/lhumanite": {
    kind: "media", en: "L'Humanité", countries: ["FR"],
    ar: "لومانيتيه | صحيفة لومانيتيه",
  },
  "media/liberation": {
    kind: "media", en: "Libération",
    ar: "صحيفة ليبراسيون | ليبراسيون | صحيفة لبيراسيون",
  },
  "media/liberte-algeria": {
    kind: "media", en: "Liberté (Algeria)", aliases: ["Liberté"], countries: ["DZ"], to: "2022-04",
    ar: "صحيفة ليبرتي الجزائرية | ليبرتي الجزائرية | ليبرتيه الجزائرية | صحيفة ليبيرتي الجزائرية | صحيفة ليبرتي | صحيفة ليبرتيه الجزائرية",
  },
  "media/liberte-togo": {
    kind: "media", en: "Liberté (Togo)", aliases: ["Liberté"], countries: ["TG"],
    ar: "ليبرتي التوغولية | صحيفة ليبرتيه التوغولية",
  },
  "media/libre-info": {
    kind: "media", en: "Libre Info", countries: ["BF"],
    ar: "ليبر إنفو",
  },
  "media/libya-24": {
    kind: "media", en: "Libya 24", countries: ["LY"],
    ar: "قناة ليبيا 24 | ليبيا 24 | قناة ليبيا 24 الفضائية",
  },
  "media/libya-al-aan": {
    kind: "media", en: "Libya al-Aan", aliases: ["Libya Alaan"], countries: ["LY"],
    ar: "قناة ليبيا الآن",
  },
  "media/libya-al-ahrar": {
    kind: "media", en: "Libya Al-Ahrar", countries: ["LY"],
    ar: "ليبيا الأحرار | قناة ليبيا الأحرار",
  },
  "media/libya-al-hadath": {
    kind: "media", en: "Libya Alhadath", countries: ["LY"],
    ar: "ليبيا الحدث | قناة ليبيا الحدث | ليبيا الحدث الفضائية | قناة الحدث الليبية",
  },
  "media/libya-al-mostakbal": {
    kind: "media", en: "Libya Al-Mostakbal", countries: ["LY"],
    ar: "ليبيا المستقبل | موقع ليبيا المستقبل | صحيفة ليبيا المستقبل",
  },
  "media/libya-herald": {
    kind: "media", en: "Libya Herald", countries: ["LY"],
    ar: "ليبيا هيرالد",
  },
  "media/libya-observer": {
    kind: "media", en: "Libya Observer", countries: ["LY"],
    ar: "ليبيا أوبزرفر | ليبيا أوبزيرفر | صحيفة ليبيا أوبزرفر",
  },
  "media/libya-panorama": {
    kind: "media", en: "Libya Panorama", countries: ["LY"],
    ar: "قناة ليبيا بانوراما | ليبيا بانوراما",
  },
  "media/libya-review": {
    kind: "media", en: "Libya Review", countries: ["LY"],
    ar: "ليبيا ريفيو",
  },
  "media/libya-update": {
    kind: "media", en: "Libya Update", countries: ["LY"],
    ar: "ليبيا أبديت | موقع ليبيا أبديت",
  },
  "media/lindependant-mali": {
    kind: "media", en: "L'Indépendant", countries: ["ML"],
    ar: "صحيفة لانديباندان | لانديبندان المالية | صحيفة لاندبندان | لاندبندان المالية | صحيفة لاندبندنت المالية | صحيفة لانديباندون | لانديباندان | لاندبندان | لانديباندون",
  },
  "media/lindicateur-du-renouveau": {
    kind: "media", en: "L'Indicateur du Renouveau", aliases: ["L'Indicateur Renouveau"], countries: ["ML"],
    ar: "لانديكاتور دو رونوفو | صحيفة لانديكاتور | لانديكاتور رونوفو | لانديكاتور دي رونوفو | لانديكاتور",
  },
  "media/linfodrome": {
    kind: "media", en: "Linfodrome", countries: ["CI"],
    ar: "لينفودروم | لانفودروم",
  },
  "media/lintelligent-dabidjan": {
    kind: "media", en: "L'Intelligent d'Abidjan", countries: ["CI"],
    ar: "لانتيليجون دابيدجان | لانتليجان دابيدجان | صحيفة لانتليجان دابيدجان | لانتيليجان دابيدجان | لانتيليجان",
  },
  "media/linter-de-bamako": {
    kind: "media", en: "L'Inter de Bamako", countries: ["ML"],
    ar: "لانتير دو باماكو | صحيفة لانتير دو باماكو | لانتر دي باماكو | لانتير دي باماكو",
  },
  "media/linter-ivory": {
    kind: "media", en: "L'Inter (Côte d'Ivoire)", aliases: ["L'Inter"], countries: ["CI"],
    ar: "لانتر الإيفوارية | صحيفة لانتر الإيفوارية | صحيفة لانتير | لانتير الإيفوارية",
    arWeak: "لانتير",
  },
  "media/liptako-tv": {
    kind: "media", en: "Liptako TV", countries: ["NE"],
    ar: "قناة ليبتاكو | تلفزيون ليبتاكو",
  },
  "media/lobservateur-chad": {
    kind: "media", en: "L'Observateur (Chad)", aliases: ["L'Observateur"], countries: ["TD"],
    ar: "صحيفة لوبسرفاتور التشادية | لوبسرفاتور التشادية",
  },
  "media/lobservateur-senegal": {
    kind: "media", en: "L'Observateur (Senegal)", aliases: ["L'Observateur"], countries: ["SN"],
    ar: "صحيفة لوبسرفاتور | صحيفة لوبسيرفاتور | لوبسرفاتور السنغالية | لوبسيرفاتور السنغالية | لوبسرفاتور | صحيفة لوبس السنغالية | لوبزرفاتور",
  },
  "media/long-war-journal": {
    kind: "media", en: "Long War Journal", countries: ["US"],
    ar: "لونغ وور جورنال | لونج وور جورنال | مجلة الحرب الطويلة",
  },
  "media/lopinion-france": {
    kind: "media", en: "L'Opinion (France)", aliases: ["L'Opinion"], countries: ["FR"],
    ar: "صحيفة لوبينيون الفرنسية | لوبينيون الفرنسية | لوبينيون | لوبيينون",
    arCue: "فرنسا | الفرنسية",
  },
  "media/lorient-le-jour": {
    kind: "media", en: "L'Orient-Le Jour", countries: ["LB"],
    ar: "لوريان لوجور | لوريون لو جور | لوريان لو جور",
  },
  "media/los-angeles-times": {
    kind: "media", en: "Los Angeles Times", countries: ["US"],
    ar: "لوس أنجلوس تايمز | لوس أنجليس تايمز | لوس أنجيليس تايمز",
  },
  "media/lunion-gabon": {
    kind: "media", en: "L'Union (Gabon)", aliases: ["L'Union"], countries: ["GA"],
    ar: "لونيون الغابونية | صحيفة لونيون الغابونية | صحيفة لونيون | لونيون الجابونية",
    arWeak: "لونيون",
  },
  "media/m7-tv": {
    kind: "media", en: "M7 TV", countries: ["ML"],
    ar: "إم 7 تي في | قناة إم 7 المالية",
  },
  "media/maan-news": {
    kind: "media", en: "Ma'an News Agency", countries: ["PS"],
    ar: "وكالة معا | وكالة معا الإخبارية | وكالة معا الفلسطينية",
  },
  "media/maariv": {
    kind: "media", en: "Maariv", countries: ["IL"],
    ar: "صحيفة معاريف | معاريف الإسرائيلية | معاريف العبرية | معاريف",
  },
  "media/machahid24": {
    kind: "media", en: "Machahid 24", aliases: ["Machahid24"], countries: ["MA"],
    ar: "مشاهد 24 | موقع مشاهد 24",
  },
  "media/mada-masr": {
    kind: "media", en: "Mada Masr", countries: ["EG"],
    ar: "مدى مصر",
  },
  "media/madar": {
    kind: "media", en: "Al Madar", countries: ["MR"],
    ar: "موقع المدار",
    arWeak: "المدار",
  },
  "media/madar-mr": {
    kind: "media", en: "Madar", countries: ["MR"],
    ar: "مدار.نت | موقع مدار | وكالة مدار",
    arWeak: "مدار",
  },
  "media/madar21": {
    kind: "media", en: "Madar21", countries: ["MA"],
    ar: "مدار21 | مدار 21",
  },
  "media/maghreb-emergent": {
    kind: "media", en: "Maghreb Émergent", countries: ["DZ"],
    ar: "مغرب إيمرجون | مغرب إيمارجون | ماغراب إيمرجان | المغرب الناشئ",
  },
  "media/mahadra-tv": {
    kind: "media", en: "Mahadra TV", countries: ["MR"],
    ar: "قناة المحظرة | قناة المحظرة الموريتانية | تلفزة المحظرة | إذاعة المحظرة",
    arWeak: "المحظرة",
  },
  "media/mail-guardian": {
    kind: "media", en: "Mail & Guardian", countries: ["ZA"],
    ar: "ميل آند غارديان",
  },
  "media/mali-24": {
    kind: "media", en: "Mali 24", countries: ["ML"],
    ar: "مالي 24 | مالي24",
  },
  "media/mali-tribune": {
    kind: "media", en: "Mali Tribune", countries: ["ML"],
    ar: "مالي تريبون",
  },
  "media/maliactu": {
    kind: "media", en: "Maliactu", countries: ["ML"],
    ar: "موقع مالي أكتو | مالي أكتو | مالي أكتي",
  },
  "media/malijet": {
    kind: "media", en: "Malijet", countries: ["ML"],
    ar: "موقع مالي جيت | مالي جيت | مالي جت | ماليجت",
  },
  "media/malikile": {
    kind: "media", en: "Malikilé", countries: ["ML"],
    ar: "ماليكيلي | صحيفة ماليكيلي",
  },
  "media/maliweb": {
    kind: "media", en: "Maliweb", countries: ["ML"],
    ar: "موقع مالي ويب | مالي ويب",
  },
  "media/map": {
    kind: "media", en: "Maghreb Arab Press", fr: "Agence marocaine de presse",
    aliases: ["Maghreb Arabe Presse", "Moroccan News Agency"], acronyms: ["MAP"], countries: ["MA"],
    ar: "وكالة المغرب العربي للأنباء | وكالة الأنباء المغربية | لاماب | وكالة لاماب | المغرب العربي للأنباء",
  },
  "media/marianne": {
    kind: "media", en: "Marianne", countries: ["FR"],
    ar: "مجلة ماريان",
  },
  "media/maroc-hebdo": {
    kind: "media", en: "Maroc Hebdo", countries: ["MA"],
    ar: "ماروك إيبدو | ماروك هيبدو | مجلة ماروك إيبدو",
  },
  "media/masrawy": {
    kind: "media", en: "Masrawy", countries: ["EG"],
    ar: "مصراوي | موقع مصراوي",
  },
  "media/matin-libre": {
    kind: "media", en: "Matin Libre", countries: ["BJ"],
    ar: "ماتان ليبر | صحيفة ماتان ليبر البنينية",
  },
  "media/mauriactu": {
    kind: "media", en: "Mauriactu", countries: ["MR"],
    ar: "موري أكتو",
  },
  "media/maurinews": {
    kind: "media", en: "Maurinews", countries: ["MR"],
    ar: "موري نيوز | موقع موري نيوز",
  },
  "media/mauritania-tv": {
    kind: "media", en: "Television of Mauritania", fr: "TVM",
    aliases: ["Al Mouritaniya", "Al Mauritania", "Mauritanian TV"], acronyms: ["TVM"], countries: ["MR"],
    ar: "التلفزة الموريتانية | التلفزيون الموريتاني | قناة الموريتانية | التلفزة الوطنية الموريتانية | تلفزة الموريتانية | التلفزة الوطنية بموريتانيا",
    arWeak: "الموريتانية",
  },
  "media/mauriweb": {
    kind: "media", en: "Mauriweb", countries: ["MR"],
    ar: "موريويب | موري ويب",
  },
  "media/mcd": {
    kind: "media", en: "Monte Carlo Doualiya", aliases: ["Radio Monte Carlo", "RMC"], acronyms: ["MCD"],
    ar: "مونت كارلو الدولية | إذاعة مونت كارلو الدولية | إذاعة مونت كارلو | راديو مونت كارلو | مونتي كارلو الدولية | إذاعة مونتي كارلو | إذاعة مونتي كارلو الدولية | مونتيكارلو الدولية",
    arWeak: "مونت كارلو",
  },
  "media/mdameek": {
    kind: "media", en: "Madameek", countries: ["SD"],
    ar: "صحيفة مداميك | مداميك",
  },
  "media/medi1": {
    kind: "media", en: "Medi1 TV Afrique", countries: ["MA"],
    ar: "ميدي1 | ميدي 1 تي في | قناة ميدي1 تي في | ميدي1 تي في | ميدي1 تيفي | ميدي 1 تيفي | قناة ميدي آن | ميدي آن تيفي | ميدي آن",
  },
  "media/mediapart": {
    kind: "media", en: "Mediapart",
    ar: "موقع ميديا بارت | ميديا بارت | ميديابارت الفرنسي | ميديابار | ميديا بار | ميديابارت",
  },
  "media/medias24": {
    kind: "media", en: "Médias24", countries: ["MA"],
    ar: "ميديا 24 | ميديا24",
  },
  "media/mehr-news": {
    kind: "media", en: "Mehr News Agency", countries: ["IR"],
    ar: "وكالة مهر | وكالة مهر للأنباء | وكالة أنباء مهر",
  },
  "media/mena-egypt": {
    kind: "media", en: "Middle East News Agency", fr: "Agence de presse MENA", acronyms: ["MENA"],
    ar: "وكالة أنباء الشرق الأوسط | وكالة أنباء الشرق الأوسط المصرية",
    arShort: "أ ش أ",
  },
  "media/menadefense": {
    kind: "media", en: "MenaDefense", countries: ["DZ"],
    ar: "مينا ديفانس | مينا ديفنس | مينا دفاع",
  },
  "media/menastream": {
    kind: "institution", en: "MENASTREAM", fr: "Menastream",
    ar: "مينا ستريم",
  },
  "media/meyadin": {
    kind: "media", en: "Meyadin", countries: ["MR"],
    ar: "موقع ميادين | وكالة ميادين",
    arWeak: "ميادين",
  },
  "media/middle-east-eye": {
    kind: "media", en: "Middle East Eye", acronyms: ["MEE"],
    ar: "ميدل إيست آي | موقع ميدل إيست آي | ميدل إيست أي البريطاني",
  },
  "media/middle-east-monitor": {
    kind: "media", en: "Middle East Monitor", acronyms: ["MEMO"], countries: ["GB"],
    ar: "ميدل إيست مونيتور | ميدل ايست مونيتر",
  },
  "media/middle-east-online": {
    kind: "media", en: "Middle East Online", countries: ["GB"],
    ar: "ميدل إيست أونلاين",
  },
  "media/mikado-fm": {
    kind: "media", en: "Mikado FM", countries: ["ML"], parent: "organizations/minusma", from: "2015", to: "2023",
    ar: "إذاعة ميكادو | ميكادو إف إم | راديو ميكادو",
    arWeak: "ميكادو",
  },
  "media/milliyet": {
    kind: "media", en: "Milliyet", countries: ["TR"],
    ar: "صحيفة ملييت | ملييت التركية | صحيفة ميلييت | ميلييت",
  },
  "media/mimi-mefo-info": {
    kind: "media", en: "Mimi Mefo Info", countries: ["CM"],
    ar: "ميمي ميفو إنفو",
  },
  "media/mining-com": {
    kind: "media", en: "Mining.com", countries: ["CA"],
    ar: "ماينينغ دوت كوم | ماينينج دوت كوم | موقع ماينينغ",
  },
  "media/mining-technology": {
    kind: "media", en: "Mining Technology", countries: ["GB"],
    ar: "مجلة ماينينغ تكنولوجي | موقع ماينينغ تكنولوجي",
  },
  "media/minute-bf": {
    kind: "media", en: "Minute.bf", countries: ["BF"],
    ar: "مينوت بي إف | موقع مينوت",
  },
  "media/mithak-mr": {
    kind: "media", en: "El Mithak", aliases: ["Mithak"], countries: ["MR"],
    ar: "موقع الميثاق | موقع ميثاق",
  },
  "media/mondafrique": {
    kind: "media", en: "Mondafrique", aliases: ["Mondafrik"],
    ar: "موقع موند أفريك | موند أفريك",
  },
  "media/monte-carro": {
    kind: "media", en: "Monte Carro", countries: ["SD"],
    ar: "مونت كارو | موقع مونت كارو",
  },
  "media/mosaique-fm": {
    kind: "media", en: "Mosaïque FM", countries: ["TN"],
    ar: "موزاييك إف إم | إذاعة موزاييك | موزاييك التونسية | إذاعة موزاييك التونسية",
    arWeak: "موزاييك",
  },
  "media/mosaique-guinee": {
    kind: "media", en: "Mosaïque Guinée", countries: ["GN"],
    ar: "موزاييك غيني",
  },
  "media/mourageb": {
    kind: "media", en: "El Mourageb", countries: ["MR"],
    ar: "شبكة المراقب",
    arWeak: "المراقب الموريتاني",
    arCue: "صحيفة | جريدة | موقع | نشرت | نشر | نقلت | ذكرت | أوردت",
  },
  "media/mouraghiboun": {
    kind: "media", en: "Mouraghiboun", countries: ["MR"],
    ar: "موقع مراقبون | مراقبون الموريتاني",
  },
  "media/mourassiloun": {
    kind: "media", en: "Mourassiloun", countries: ["MR"],
    ar: "موقع مراسلون الموريتاني | موقع مراسلون",
    arWeak: "مراسلون",
  },
  "media/mouritanides": {
    kind: "media", en: "Mouritanides", aliases: ["Mauritanides FM", "Mauritanid FM", "Radio Mauritanid"],
    countries: ["MR"],
    ar: "موريتانيد | موريتانيدز | موريتانيد إف إم | راديو موريتانيد",
  },
  "media/mrtv-chad": {
    kind: "media", en: "MRTV (Chad)", aliases: ["MRTV"], countries: ["TD"],
    ar: "قناة إم آر تي في التشادية | إم آر تي في",
  },
  "media/msnbc": {
    kind: "media", en: "MSNBC", countries: ["US"],
    ar: "إم إس إن بي سي",
  },
  "media/mushahid": {
    kind: "media", en: "Al-Mushahid", fr: "Al-Moushahid", countries: ["MR"],
    ar: "موقع المشاهد الموريتاني | موقع المشاهد",
    arWeak: "المشاهد",
  },
  "media/mutations-burkina": {
    kind: "media", en: "Mutations (Burkina Faso)", aliases: ["Mutations"], countries: ["BF"],
    ar: "صحيفة موتاسيون البوركينية",
  },
  "media/mutations-cameroon": {
    kind: "media", en: "Mutations", countries: ["CM"],
    ar: "صحيفة ميتاسيون | صحيفة موتاسيون | ميتاسيون",
  },
  "media/nabd-al-sudan": {
    kind: "media", en: "Nabd al-Sudan", fr: "Nabd al-Soudan", countries: ["SD"],
    ar: "نبض السودان | موقع نبض السودان",
  },
  "media/nafezat-al-sudan": {
    kind: "media", weak: true, en: "Nafezat al-Sudan", aliases: ["Nafiza Sudan"], countries: ["SD"],
    ar: "نافذة السودان",
    arCue: "موقع | منصة",
  },
  "media/nan": {
    kind: "media", en: "News Agency of Nigeria", acronyms: ["NAN"], countries: ["NG"],
    ar: "وكالة الأنباء النيجيرية | وكالة أنباء نيجيريا",
  },
  "media/nan-media": {
    kind: "media", en: "NAN Media", aliases: ["Nan Africa"],
    ar: "نان ميديا | موقع نان | شبكة نان",
  },
  "media/nation-mirror": {
    kind: "media", en: "Nation Mirror", countries: ["SS"],
    ar: "نيشن ميرور | ذا نيشن ميرور",
  },
  "media/nawafedh": {
    kind: "media", en: "Nawafedh", countries: ["MR"],
    ar: "موقع نوافذ | نوافذ الموريتاني",
    arWeak: "نوافذ",
    arCue: "موقع",
  },
  "media/nbc": {
    kind: "media", en: "NBC", countries: ["US"],
    ar: "إن بي سي | شبكة إن بي سي | إن بي سي نيوز",
  },
  "media/nci-ivoirien": {
    kind: "media", en: "Nouvelle chaîne ivoirienne", aliases: ["NCI"], countries: ["CI"],
    ar: "القناة الإيفوارية الجديدة | نوفيل شين إيفواريان | إن سي آي الإيفوارية",
  },
  "media/ndarason-international": {
    kind: "media", en: "Ndarason International",
    aliases: ["Radio Ndarason", "Radio Ndarason Internationale", "Ndarason Internationale"], countries: ["TD", "NG"],
    ar: "راديو ندارسون | إذاعة ندارسون | ندارسون الدولية | ندراسون الدولية | إذاعة نداراسون | نداراسون إنترناشيونال | راديو نداراسون",
    arWeak: "نداراسون",
  },
  "media/ndjamena-al-jadida": {
    kind: "media", en: "N'Djamena Al-Djadida", countries: ["TD"],
    ar: "صحيفة أنجمينا الجديدة | أنجمينا الجديدة",
  },
  "media/ndjamena-hebdo": {
    kind: "media", en: "N'Djamena Hebdo", countries: ["TD"],
    ar: "انجمينا إيبدو | صحيفة انجمينا إيبدو | نجامينا هيبدو | إنجمينا هبدو | أنجمينا هيبدو | أنجمينا بي هبدو | إنجمينا بي إيبدو | نجامينا إبدو | إنجامينا هيبدو | نجامينا هبدو | نجامينا بي هبدو | صحيفة نجامينا بي إبدو",
  },
  "media/ndjamena-post": {
    kind: "media", en: "N'Djamena Post", countries: ["TD"],
    ar: "انجمينا بوست | نجامينا بوست",
  },
  "media/nema-info": {
    kind: "media", en: "Nema Info", countries: ["MR"],
    ar: "النعمة إنفو | النعمة نت",
  },
  "media/nessma": {
    kind: "media", en: "Nessma", countries: ["TN"],
    ar: "قناة نسمة | نسمة تي في | قناة نسمة التونسية",
  },
  "media/netafrique": {
    kind: "media", en: "NetAfrique", countries: ["BF"],
    ar: "نيتافريك | نت أفريك | نت أفريك البوركيني",
  },
  "media/netblocks": {
    kind: "institution", en: "NetBlocks", countries: ["GB"],
    ar: "نتبلوكس | نت بلوكس | مرصد نتبلوكس | منظمة نتبلوكس | مرصد نت بلوكس | نيتبلوكس",
  },
  "media/neue-zurcher-zeitung": {
    kind: "media", en: "Neue Zürcher Zeitung", acronyms: ["NZZ"], countries: ["CH"],
    ar: "نويه تسورشر تسايتونغ | نويه تسوريشر تسايتونغ | نويه تسورخر تسايتونغ",
  },
  "media/new-telegraph-nigeria": {
    kind: "media", en: "New Telegraph", countries: ["NG"],
    ar: "نيو تلغراف النيجيرية | صحيفة نيو تلغراف | صحيفة نيو تليغراف | نيو تلغراف",
  },
  "media/new-times-rwanda": {
    kind: "media", en: "The New Times (Rwanda)", aliases: ["The New Times"], countries: ["RW"],
    ar: "نيو تايمز الرواندية | صحيفة نيو تايمز الرواندية",
  },
  "media/new-vision-uganda": {
    kind: "media", en: "New Vision", countries: ["UG"],
    ar: "نيو فيجن | نيو فيجن الأوغندية | نيو فيشن الأوغندية",
  },
  "media/new-york-times": {
    kind: "media", en: "The New York Times", fr: "New York Times", acronyms: ["NYT"],
    ar: "نيويورك تايمز | صحيفة نيويورك تايمز | نيويورك تايمز الأمريكية | نيويورك تيمز | نيو يورك تايمز",
  },
  "media/news24": {
    kind: "media", en: "News24 (South Africa)", aliases: ["News24"], countries: ["ZA"],
    ar: "نيوز 24 | نيوز 24 الجنوب أفريقية | نيوز24",
  },
  "media/newsweek": {
    kind: "media", en: "Newsweek", countries: ["US"],
    ar: "نيوزويك | مجلة نيوزويك | نيوز ويك | مجلة نيوزويك الأمريكية",
  },
  "media/nezavisimaya-gazeta": {
    kind: "media", en: "Nezavisimaya Gazeta", countries: ["RU"],
    ar: "نيزافيسيمايا غازيتا | صحيفة نيزافيسيمايا غازيتا | نيزافيسيمايا جازيتا | نيزافيسيمايا",
  },
  "media/nhk": {
    kind: "media", en: "NHK", countries: ["JP"],
    ar: "إن إتش كيه | هيئة الإذاعة اليابانية | إن إتش كي | هيئة الإذاعة والتلفزيون اليابانية",
  },
  "media/niarela": {
    kind: "media", en: "Niarela.net", countries: ["ML"],
    ar: "نياريلا نت",
  },
  "media/nida-al-watan-lebanon": {
    kind: "media", en: "Nida al-Watan (Lebanon)", aliases: ["Nida al-Watan"], countries: ["LB"],
    ar: "نداء الوطن اللبنانية | صحيفة نداء الوطن اللبنانية",
  },
  "media/niger-diaspora": {
    kind: "media", en: "Niger Diaspora", countries: ["NE"],
    ar: "نيجر ديسبورا | نيجر دياسبورا",
  },
  "media/niger-inter": {
    kind: "media", en: "Niger Inter", countries: ["NE"],
    ar: "نيجر إنتر",
  },
  "media/niger-search": {
    kind: "media", en: "Niger Search", countries: ["NE"],
    ar: "نيجر سيرش",
  },
  "media/niger-times": {
    kind: "media", en: "Niger Times", countries: ["NE"],
    ar: "نيجر تايمز | صحيفة نيجر تايمز | النيجر تايمز",
  },
  "media/niger24": {
    kind: "media", en: "Niger 24", aliases: ["Niger24"], countries: ["NE"],
    ar: "نيجر 24 | موقع نيجر 24 | النيجر 24",
  },
  "media/nigerian-tribune": {
    kind: "media", en: "Nigerian Tribune", countries: ["NG"],
    ar: "صحيفة نيجيريان تريبيون | نيجيريان تريبون | صحيفة تريبيون النيجيرية | نيجيريا تريبيون | تريبيون النيجيرية",
  },
  "media/nikkei": {
    kind: "media", en: "Nikkei", countries: ["JP"],
    ar: "نيكاي | صحيفة نيكاي | نيكي آسيا | نيكاي آسيا",
  },
  "media/nna-lebanon": {
    kind: "media", en: "National News Agency (Lebanon)", fr: "Agence nationale d'information", aliases: ["National News Agency"], acronyms: ["NNA"],
    ar: "الوكالة الوطنية للإعلام",
  },
  "media/noon-post": {
    kind: "media", en: "Noon Post",
    ar: "نون بوست | موقع نون بوست",
  },
  "media/noorinfo": {
    kind: "media", en: "Noorinfo", countries: ["MR"],
    ar: "نور إنفو | موقع نور إنفو",
  },
  "media/nord-sud-journal": {
    kind: "media", en: "Nord Sud Journal", countries: ["ML"],
    ar: "نور سود جورنال | صحيفة نور سود | نور سود",
  },
  "media/nord-sud-quotidien": {
    kind: "media", en: "Nord-Sud Quotidien", aliases: ["Nord-Sud", "Nord Sud"], countries: ["CI"],
    ar: "نور سود كوتيديان | نورسود | صحيفة نورسيد | نور سيد الإيفوارية | صحيفة نور سيد | نور سيد",
  },
  "media/notre-voie": {
    kind: "media", en: "Notre Voie", countries: ["CI"],
    ar: "نوتر فوا | نوتر فوي",
  },
  "media/nouadhibou-news": {
    kind: "media", en: "Nouadhibou News", countries: ["MR"],
    ar: "أخبار نواذيبو | نواذيبو نيوز",
  },
  "media/nouadhibou-today": {
    kind: "media", en: "Nouadhibou Today", countries: ["MR"],
    ar: "نواذيبو اليوم | انواذيبو اليوم | نواذيبو توداي",
  },
  "media/nouakchott-free-radio": {
    kind: "media", en: "Nouakchott Free Radio", fr: "Radio Nouakchott libre", countries: ["MR"],
    ar: "إذاعة نواكشوط الحرة | راديو نواكشوط الحرة | إذاعة انواكشوط الحرة | راديو نواكشوط",
  },
  "media/nouakchott-info": {
    kind: "media", en: "Nouakchott Info", countries: ["MR"],
    ar: "نواكشوط إنفو | صحيفة نواكشوط إنفو",
  },
  "media/nouakchott-newspaper": {
    kind: "media", en: "Journal Nouakchott", countries: ["MR"],
    ar: "صحيفة نواكشوط | صحيفة انواكشوط",
  },
  "media/nouvel-horizon-mali": {
    kind: "media", en: "Nouvel Horizon (Mali)", aliases: ["Nouvel Horizon", "Le Nouvel Horizon"], countries: ["ML"],
    ar: "نوفيل أوريزون | صحيفة نوفيل أوريزون | نوفيل هوريزون | لونوفيل أوريزون",
  },
  "media/nouvelle-liberation-mali": {
    kind: "media", en: "Nouvelle Libération (Mali)", aliases: ["Nouvelle Libération"], countries: ["ML"],
    ar: "نوفيل ليبراسيون | صحيفة نوفيل ليبراسيون | نوفيل ليبيراسيون",
  },
  "media/novaya-gazeta": {
    kind: "media", en: "Novaya Gazeta", countries: ["RU"],
    ar: "نوفايا غازيتا | نوفايا جازيتا",
  },
  "media/npr": {
    kind: "media", en: "NPR", aliases: ["National Public Radio"], countries: ["US"],
    ar: "إن بي آر | الإذاعة الوطنية العامة الأمريكية | الإذاعة العامة الوطنية الأمريكية | إذاعة إن بي آر",
  },
  "media/nta-nigeria": {
    kind: "media", en: "Nigerian Television Authority", acronyms: ["NTA"], countries: ["NG"],
    ar: "هيئة التلفزيون النيجيرية | هيئة التلفزيون النيجيري | التلفزيون الوطني النيجيري | سلطة التلفزيون النيجيرية | التلفزيون النيجيري الرسمي | هيئة تلفزيون نيجيريا | تلفزيون نيجيريا",
  },
  "media/nuba-reports": {
    kind: "media", en: "Nuba Reports", countries: ["SD"],
    ar: "نوبة ريبورتس | نوبا ريبورتس | تقارير النوبة",
  },
  "media/observateur-paalga": {
    kind: "media", en: "L'Observateur Paalga", countries: ["BF"],
    ar: "لوبسرفاتور بالغا | صحيفة لوبسرفاتور بالغا | لوبسيرفاتور بالغا | أوبسرفاتور بالغا | أوبسيرفاتور بالغا | لوبسرفاتور باالغا | لوبسرفاتور البوركينية | صحيفة لوبسرفاتور البوركينية | لوبسرفاتور بالجا",
  },
  "media/oeil-du-sahel": {
    kind: "media", en: "L'Œil du Sahel", countries: ["CM"], weak: true,
    ar: "عين الساحل | لويل دو ساحل | لوي دو ساحل | صحيفة عين الساحل | لوي دي ساهيل | لويل دي ساحل | لوي دو ساهل | لويل دو ساحل الكاميرونية",
  },
  "media/ofug-jadeed": {
    kind: "media", en: "Ofug Jadeed", aliases: ["Afaq Jadid"], countries: ["SD"],
    ar: "مجلة أفق جديد",
    arWeak: "أفق جديد",
    arCue: "مجلة | صحيفة | موقع",
  },
  "media/okaz": {
    kind: "media", en: "Okaz", countries: ["SA"],
    ar: "صحيفة عكاظ | عكاظ السعودية | عكاظ",
  },
  "media/okdiario": {
    kind: "media", en: "OKdiario", countries: ["ES"],
    ar: "أوكي دياريو | أوك دياريو | أوكدياريو",
  },
  "media/oman-agency": {
    kind: "media", en: "Oman News Agency", fr: "Agence de presse omanaise", acronyms: ["ONA"],
    ar: "وكالة الأنباء العمانية",
    arWeak: "العمانية",
  },
  "media/omega-bf": {
    kind: "media", en: "Radio Omega", fr: "Radio Oméga", aliases: ["Omega FM", "Oméga Médias"], countries: ["BF"],
    ar: "إذاعة أوميغا | راديو أوميغا | أوميغا إف إم | إذاعة أوميجا | راديو أوميجا | أوميجا إف إم | أوميغا ميديا",
    arWeak: "أوميغا | أوميجا",
  },
  "media/onama": {
    kind: "media", en: "ONAMA", countries: ["TD"],
    ar: "أوناما | الهيئة الوطنية للإعلام المرئي والمسموع في تشاد | أونا ما | الهيئة الوطنية للإعلام السمعي البصري التشادي | المكتب الوطني للإعلام السمعي البصري | المكتب الوطني للسمعي البصري في تشاد | الديوان الوطني للإعلام السمعي البصري",
    arWeak: "الهيئة الوطنية للإعلام السمعي البصري",
  },
  "media/ortb": {
    kind: "media", en: "ORTB", aliases: ["Office de radiodiffusion et télévision du Bénin", "SRTB"], countries: ["BJ"],
    ar: "أو آر تي بي | هيئة الإذاعة والتلفزيون في بنين | هيئة الإذاعة والتلفزيون البنينية | مكتب الإذاعة والتلفزيون في بنين | التلفزيون البنيني | تلفزيون بنين | التلفزيون الوطني البنيني",
  },
  "media/ortm": {
    kind: "media", en: "ORTM", acronyms: ["ORTM"],
    aliases: ["Office de radio et télévision du Mali", "Office de radiodiffusion-télévision du Mali", "Malian state television"],
    countries: ["ML"],
    ar: "التلفزيون المالي | التلفزيون الرسمي المالي | هيئة الإذاعة والتلفزيون المالية | التلفزيون الحكومي المالي | هيئة إذاعة وتلفزيون مالي | التلفزيون الوطني المالي | مكتب الإذاعة والتلفزيون المالي | الإذاعة والتلفزيون المالي | تلفزيون مالي | إذاعة مالي | الإذاعة المالية | ديوان الإذاعة والتلفزيون المالي | إذاعة وتلفزيون مالي | الإذاعة والتلفزيون في مالي",
    arWeak: "أورتم",
    arShort: "أو آر تي إم",
  },
  "media/ouaga-fm": {
    kind: "media", en: "Ouaga FM", countries: ["BF"],
    ar: "أواغا إف إم | واغا إف إم | إذاعة أواغا إف إم",
  },
  "media/ouest-france": {
    kind: "media", en: "Ouest-France", countries: ["FR"],
    ar: "ويست فرانس | أويست فرانس",
  },
  "media/ouestaf-news": {
    kind: "media", en: "Ouestaf News",
    ar: "ويستاف نيوز | واستاف | وست أف",
  },
  "media/pana": {
    kind: "media", en: "Panapress", aliases: ["Pan-African News Agency", "Pana Press"], acronyms: ["PANA"],
    ar: "وكالة أنباء عموم أفريقيا | بانا برس | وكالة بانا برس | بانابريس | وكالة عموم أفريقيا للأنباء | وكالة الأنباء الأفريقية بانا | وكالة بانا | عموم أفريقيا للأنباء",
  },
  "media/paris-match": {
    kind: "media", en: "Paris Match", countries: ["FR"],
    ar: "باري ماتش | مجلة باري ماتش",
  },
  "media/pbs": {
    kind: "media", en: "PBS", countries: ["US"],
    ar: "بي بي إس | شبكة بي بي إس | قناة بي بي إس",
  },
  "media/peace-fm": {
    kind: "media", en: "Peace FM", countries: ["GH"],
    ar: "بيس اف ام | بيس إف إم الغانية",
  },
  "media/peoples-daily": {
    kind: "media", en: "People's Daily", countries: ["CN"],
    ar: "صحيفة الشعب الصينية | صحيفة الشعب اليومية الصينية | صحيفة الشعب اليومية أونلاين | بيبولز ديلي",
  },
  "media/peoples-gazette": {
    kind: "media", en: "Peoples Gazette", countries: ["NG"],
    ar: "بيبولز غازيت | بيبلز غازيت | بيبولز جازيت",
  },
  "media/petra-agency": {
    kind: "media", en: "Petra", aliases: ["Jordan News Agency"],
    ar: "وكالة بترا | وكالة الأنباء الأردنية | بترا الأردنية | وكالة الأنباء الأردنية بترا",
    arWeak: "بترا",
  },
  "media/phil-infos": {
    kind: "media", en: "Phil Infos", countries: ["BF"],
    ar: "فيل إنفوس | فيل إنفو",
  },
  "media/points-chauds": {
    kind: "media", en: "Points chauds", countries: ["MR"],
    ar: "بوان شو | موقع بوان شو | صحيفة النقاط الساخنة",
  },
  "media/politico": {
    kind: "media", en: "Politico",
    ar: "بوليتيكو | صحيفة بوليتيكو",
  },
  "media/pr-nigeria": {
    kind: "media", en: "PR Nigeria", acronyms: ["PRNigeria"], countries: ["NG"],
    ar: "بي آر نيجيريا",
  },
  "media/premium-times": {
    kind: "media", en: "Premium Times", countries: ["NG"],
    ar: "بريميوم تايمز | صحيفة بريميوم تايمز | بريميوم تايم | بريميم تايمز",
  },
  "media/press-tv": {
    kind: "media", en: "Press TV", countries: ["IR"],
    ar: "برس تي في | قناة برس تي في",
  },
  "media/pressafrik": {
    kind: "media", en: "PressAfrik", countries: ["SN"],
    ar: "بريس أفريك | بريسافريك",
  },
  "media/punch-nigeria": {
    kind: "media", en: "The Punch", aliases: ["Punch"], countries: ["NG"],
    ar: "صحيفة بانش | صحيفة ذا بانش | صحيفة بنش | صحيفة بانش النيجيرية | بانش النيجيرية | ذا بانش | ذي بانش | البانش النيجيرية | بنش النيجيرية",
    arWeak: "بانش",
  },
  "media/qiraat-africa": {
    kind: "media", en: "African Readings", fr: "Qiraat Ifriqiya", aliases: ["Qiraat African", "Qira'at African"],
    ar: "قراءات أفريقية | مجلة قراءات أفريقية | مركز قراءات أفريقية | قراءات إفريقية السعودية",
  },
  "media/qna": {
    kind: "media", en: "Qatar News Agency", fr: "Agence de presse du Qatar", acronyms: ["QNA"],
    ar: "وكالة الأنباء القطرية | وكالة قنا",
    arWeak: "قنا",
  },
  "media/quartz": {
    kind: "media", en: "Quartz", countries: ["US"],
    ar: "كوارتز أفريقيا | كوارتز أفريكا | موقع كوارتز",
  },
  "media/quran-radio-mauritania": {
    kind: "media", en: "Holy Quran Radio (Mauritania)", aliases: ["Holy Quran Radio"], countries: ["MR"],
    ar: "إذاعة القرآن الكريم الموريتانية | إذاعة القرآن الكريم في موريتانيا",
  },
  "media/radio-aadar-koukia": {
    kind: "media", en: "Radio Aadar Koukia", aliases: ["Aadar Koukia", "Adar Koukia"], countries: ["ML"],
    ar: "راديو أدار كوكيا | إذاعة أدار كوكيا | أدار كوكيا",
  },
  "media/radio-alfarouk": {
    kind: "media", en: "Radio Al-Farouk", countries: ["ML"],
    ar: "إذاعة الفاروق تمبكتو | إذاعة الفاروق في تمبكتو | راديو الفاروق تمبكتو",
  },
  "media/radio-andalus": {
    kind: "media", en: "Radio Andalus", aliases: ["Radio al-Andalus"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "إذاعة الأندلس الصومالية",
    arWeak: "إذاعة الأندلس | راديو الأندلس",
    arCue: "الصومال | الشباب | الصومالية",
  },
  "media/radio-annia": {
    kind: "media", en: "Radio Annia", countries: ["ML"],
    ar: "إذاعة أنيا | إذاعة آنيا في غاو | راديو أنيا",
  },
  "media/radio-azawad-international": {
    kind: "media", en: "Radio Azawad International", countries: ["ML"],
    ar: "راديو أزواد | إذاعة أزواد",
  },
  "media/radio-bakhita": {
    kind: "media", en: "Radio Bakhita", aliases: ["Bakhita FM"], countries: ["SS"],
    ar: "راديو بخيتة | إذاعة بخيتة | بخيتة إف إم | راديو بخيته إف إم",
  },
  "media/radio-bamakan": {
    kind: "media", en: "Radio Bamakan", countries: ["ML"],
    ar: "راديو باماكان | إذاعة باماكان",
  },
  "media/radio-bouctou": {
    kind: "media", en: "Radio Bouctou", countries: ["ML"],
    ar: "راديو بكتو | إذاعة بوكتو | راديو بوكتو تمبكتو",
  },
  "media/radio-coton": {
    kind: "media", en: "Radio Coton", countries: ["ML"],
    ar: "إذاعة كوتون | راديو كوتون",
  },
  "media/radio-dabanga": {
    kind: "media", en: "Radio Dabanga", aliases: ["Dabanga"], countries: ["SD"],
    ar: "راديو دبنقا | دبنقا | إذاعة دبنقا | راديو دبنغا | دبنغا | موقع دبنقا",
  },
  "media/radio-guintan": {
    kind: "media", en: "Radio Guintan", countries: ["ML"],
    ar: "إذاعة غينتان | راديو غينتان",
  },
  "media/radio-hanna-gao": {
    kind: "media", en: "Radio Hanna", aliases: ["Hanna FM"], countries: ["ML"],
    ar: "راديو هانا غاو | إذاعة هانا | راديو هنا غاو",
  },
  "media/radio-jamana": {
    kind: "media", en: "Radio Jamana", aliases: ["Jamana"], countries: ["ML"],
    ar: "راديو جامانا | إذاعة جامانا | راديو جمانا",
  },
  "media/radio-kaira": {
    kind: "media", en: "Radio Kayira", countries: ["ML"],
    ar: "إذاعة كايرا | راديو كايرا | إذاعة كاييرا",
  },
  "media/radio-kledu": {
    kind: "media", en: "Radio Kledu", fr: "Radio Klédu", countries: ["ML"],
    ar: "إذاعة كليدو | راديو كليدو | إذاعة كلي دو | راديو كليدو إف إم",
  },
  "media/radio-kobenni": {
    kind: "media", en: "Kobenni FM", countries: ["MR"],
    ar: "إذاعة كوبني | كوبني إف إم | إذاعة كوبني الحرة",
  },
  "media/radio-lafia": {
    kind: "media", en: "Radio Lafia", countries: ["ML"],
    ar: "إذاعة لافيا | راديو لافيا تمبكتو",
  },
  "media/radio-m": {
    kind: "media", en: "Radio M", countries: ["DZ"],
    ar: "راديو أم الجزائري | راديو إم الجزائرية",
  },
  "media/radio-manara-chad": {
    kind: "media", en: "Radio Manara (Chad)", aliases: ["Manara", "Al-Manara FM"], countries: ["TD"],
    ar: "راديو منارة | إذاعة المنارة التشادية | المنارة التشادية | منارة راديو",
    arWeak: "منارة",
  },
  "media/radio-mauritanie": {
    kind: "media", en: "Radio Mauritanie", countries: ["MR"],
    ar: "إذاعة موريتانيا | الإذاعة الموريتانية | إذاعة نواكشوط",
  },
  "media/radio-naata": {
    kind: "media", en: "Radio Naata", countries: ["ML"],
    ar: "إذاعة ناتا | راديو ناتا غاو | إذاعة ناطا | راديو ناتا",
  },
  "media/radio-ndeke-luka": {
    kind: "media", en: "Radio Ndeke Luka", countries: ["CF"],
    ar: "راديو نديكي لوكا | راديو انديكي لوكا | إذاعة نديكي لوكا | إذاعة ندكي لوكا | راديو ندكيه لوكا | إذاعة ندكيه لوكا | نديكي لوكا | ندكي لوكا",
  },
  "media/radio-nostalgie": {
    kind: "media", en: "Radio Nostalgie", aliases: ["Nostalgie"],
    ar: "راديو نوستالجي | إذاعة نوستالجي | نوستالجي إف إم | نوستالجي",
  },
  "media/radio-okapi": {
    kind: "media", en: "Radio Okapi", countries: ["CD"],
    ar: "راديو أوكابي | إذاعة أوكابي",
    arWeak: "أوكابي",
  },
  "media/radio-pulsar": {
    kind: "media", en: "Radio Pulsar", countries: ["BF"],
    ar: "راديو بولسار | إذاعة بولسار | بولسار",
  },
  "media/radio-rurale-de-menaka": {
    kind: "media", en: "Radio rurale de Ménaka", countries: ["ML"],
    ar: "إذاعة ميناكا الريفية | إذاعة ميناكا | راديو ميناكا",
  },
  "media/radio-sahel-sahara-international": {
    kind: "media", en: "Radio Sahel et Sahara International", aliases: ["International Sahel and Sahara Radio"],
    countries: ["MR"],
    ar: "إذاعة الساحل والصحراء الدولية | إذاعة الساحل والصحراء",
  },
  "media/radio-sol-mansi": {
    kind: "media", en: "Rádio Sol Mansi", countries: ["GW"],
    ar: "راديو سول مانسي | إذاعة سول مانسي",
  },
  "media/radio-tahanint": {
    kind: "media", en: "Radio Tahanint", countries: ["ML"],
    ar: "إذاعة تهانينت | راديو تهانينت | إذاعة تاهانينت | إذاعة تاهانينت في كيدال",
  },
  "media/radio-tamazuj": {
    kind: "media", en: "Radio Tamazuj", countries: ["SS", "SD"],
    ar: "راديو تمازج | إذاعة تمازج",
    arWeak: "تمازج",
  },
  "media/radio-tenwir": {
    kind: "media", en: "Radio Tenwir", countries: ["MR"],
    ar: "إذاعة التنوير | راديو التنوير الموريتاني | إذاعة التنوير الموريتانية | راديو التنوير",
    arWeak: "التنوير",
  },
  "media/radio-tisdas": {
    kind: "media", en: "Radio Tisdas", aliases: ["Tisdas"], countries: ["ML"],
    ar: "راديو تيسداس | إذاعة تيسداس | تيسداس كيدال",
  },
  "media/rai-al-youm": {
    kind: "media", en: "Rai al-Youm",
    ar: "رأي اليوم | صحيفة رأي اليوم | صحيفة الرأي اليوم",
  },
  "media/rapide-info": {
    kind: "media", en: "Rapide Info", countries: ["MR"],
    ar: "رابيد إنفو | موقع رابيد إنفو",
  },
  "media/rasd-tv": {
    kind: "media", en: "RASD TV", countries: ["EH"],
    ar: "التلفزيون الصحراوي | تلفزيون الجمهورية العربية الصحراوية | قناة التلفزيون الصحراوي",
  },
  "media/raseef22": {
    kind: "media", en: "Raseef22",
    ar: "رصيف 22 | موقع رصيف 22",
  },
  "media/reliefweb": {
    kind: "media", en: "ReliefWeb",
    ar: "ريليف ويب | موقع ريليف ويب",
  },
  "media/renouveau-tv": {
    kind: "media", en: "Renouveau TV", countries: ["ML"],
    ar: "رونوفو تي في | قناة رونوفو | تلفزيون رونوفو | رونوفو المالية | رونوفو",
  },
  "media/republique-togolaise": {
    kind: "media", en: "Republic of Togo (site)", aliases: ["République togolaise", "republicoftogo.com"],
    countries: ["TG"],
    ar: "ريبوبليك توغوليز | موقع ريبوبليك أوف توغو | ريبوبليك أوف توغو | ريبابليك أوف توغو",
  },
  "media/reuters": {
    kind: "media", en: "Reuters",
    ar: "وكالة رويترز | رويترز | وكالة رويترز للأنباء | وكالة رويتر | رويتر | رويترس للأنباء",
  },
  "media/reveil-dakar": {
    kind: "media", en: "Réveil Dakar", countries: ["SN"],
    ar: "لريفي داكار | ريفي داكار | لريفي دكار | صحوة دكار | ريفاي دكار | موقع ريفاي دكار | رفاي دكار",
  },
  "media/rewmi-quotidien": {
    kind: "media", en: "Rewmi Quotidien", countries: ["SN"],
    ar: "رومي كوتيديان | صحيفة رومي كوتيديان | ريومي كوتيديان | صحيفة رومي",
  },
  "media/rfi": {
    kind: "media", en: "Radio France Internationale", fr: "Radio France internationale", acronyms: ["RFI"],
    ar: "إذاعة فرنسا الدولية | راديو فرنسا الدولي | راديو فرنسا الدولية | الإذاعة الفرنسية الدولية | راديو فرانس أنترناسيونال | راديو فرانس إنترناشيونال | إذاعة فرنسا العالمية | راديو فرنسا العالمي | إذاعة فرنسا الدولية آر إف إي | إذاعة راديو فرنسا الدولي | ار اف ايه",
    arWeak: "إذاعة فرنسا | راديو فرنسا",
    arShort: "آر أف آي | آر فآي",
  },
  "media/rfm-senegal": {
    kind: "media", en: "RFM (Senegal)", aliases: ["Radio Futurs Médias", "RFM"], countries: ["SN"],
    ar: "راديو فيوتشر ميديا | إذاعة فيوتشر ميديا | إذاعة فوتير ميديا | إذاعة آر إف إم | راديو فيتير ميديا | راديو آر إف إم | آر إف إم السنغالية | فوتير ميديا | فيوتشر ميديا | آر إف إم",
  },
  "media/ria-novosti": {
    kind: "media", en: "RIA Novosti",
    ar: "ريا نوفوستي | وكالة نوفوستي | وكالة ريا نوفوستي | نوفوستي",
  },
  "media/rim-afric": {
    kind: "media", en: "Rim Afric", countries: ["MR"],
    ar: "ريم آفريك",
  },
  "media/rim-post": {
    kind: "media", en: "Rim Post", countries: ["MR"],
    ar: "ريم بوست | موقع ريم بوست",
  },
  "media/rimnow": {
    kind: "media", en: "Rim Now", countries: ["MR"],
    ar: "موقع ريم ناو | ريم ناو | موقع موريتانيا الآن | ريمناو",
  },
  "media/rimtoday": {
    kind: "media", en: "Rim Today", countries: ["MR"],
    ar: "ريم توداي | ريم تودي | وكالة موريتانيا اليوم | موقع موريتانيا اليوم",
    arWeak: "موريتانيا اليوم",
    arCue: "موقع | صحيفة | وكالة",
  },
  "media/rmc": {
    kind: "media", en: "RMC", countries: ["FR"],
    ar: "آر إم سي | إذاعة آر إم سي | راديو آر إم سي | قناة آر إم سي",
  },
  "media/rnt-chad": {
    kind: "media", en: "RNT (Chad)", aliases: ["Radiodiffusion nationale tchadienne", "RNT"], acronyms: ["ONRTV"], countries: ["TD"],
    ar: "الإذاعة الوطنية التشادية | إذاعة تشاد الوطنية | الإذاعة التشادية | إذاعة تشاد | راديو تشاد | الإذاعة الوطنية في تشاد | الديوان الوطني للإعلام المرئي والمسموع | تيلي تشاد | التلفزيون الوطني لتشاد | المكتب الوطني للإعلام المرئي والمسموع",
  },
  "media/rose-al-yusuf": {
    kind: "media", en: "Rose al-Yusuf", aliases: ["Rose El Youssef"], countries: ["EG"],
    ar: "روز اليوسف | مجلة روز اليوسف | بوابة روز اليوسف | صحيفة روز اليوسف",
  },
  "media/rosso-info": {
    kind: "media", en: "Rosso Info", countries: ["MR"],
    ar: "روصو إنفو | روصو نت",
  },
  "media/roya-post": {
    kind: "media", en: "Roya Post", countries: ["MR"],
    ar: "رؤيا بوست",
  },
  "media/rt": {
    kind: "media", en: "RT", aliases: ["Russia Today", "RT Arabic", "Russia Today Arabic"], acronyms: ["RT"],
    ar: "قناة روسيا اليوم | روسيا اليوم | قناة آر تي | آر تي عربي | آر تي عربية | روسيا اليوم عربي | آر تي الروسية | قناة آر تي الروسية | شبكة آر تي | موقع آر تي",
    arWeak: "آر تي",
  },
  "media/rtb": {
    kind: "media", en: "RTB", aliases: ["Radiodiffusion télévision du Burkina", "Burkina Faso state television"],
    countries: ["BF"],
    ar: "تلفزيون بوركينا فاسو | التلفزيون البوركيني | الإذاعة والتلفزيون البوركيني | إذاعة وتلفزيون بوركينا | هيئة الإذاعة والتلفزيون البوركينية | تلفزيون بوركينا | آر تي بي البوركيني | قناة آر تي بي | التلفزيون الوطني البوركيني | تلفزيون بوركينا فاسو الرسمي | التلفزيون الرسمي آر تي بي | التلفزيون الوطني آر تي بي | التلفزيون الحكومي البوركيني",
    arWeak: "آر تي بي",
  },
  "media/rtg-guinea": {
    kind: "media", en: "Radio Télévision Guinéenne", acronyms: ["RTG"], countries: ["GN"],
    ar: "الإذاعة والتلفزيون الغيني | التلفزيون الغيني | الإذاعة والتلفزة الغينية | التلفزيون الرسمي الغيني | إذاعة وتلفزيون غينيا | آر تي جي",
  },
  "media/rti-cote-divoire": {
    kind: "media", en: "RTI (Côte d'Ivoire)", aliases: ["RTI"], countries: ["CI"],
    ar: "التلفزيون الإيفواري | تلفزيون كوت ديفوار",
  },
  "media/rtl-france": {
    kind: "media", en: "RTL", countries: ["FR"],
    ar: "إذاعة آر تي إل | آر تي إل الفرنسية",
    arWeak: "آر تي إل",
    arCue: "إذاعة | الفرنسية",
  },
  "media/rtn": {
    kind: "media", en: "RTN",
    aliases: ["Radio Télévision du Niger", "Office de radiodiffusion et télévision du Niger", "Niger state television"],
    acronyms: ["ORTN"], countries: ["NE"],
    ar: "التلفزيون النيجري | الإذاعة والتلفزيون النيجري | تلفزيون النيجر | هيئة الإذاعة والتلفزيون النيجرية | التلفزيون الوطني النيجري | إذاعة وتلفزيون النيجر",
  },
  "media/rts-senegal": {
    kind: "media", en: "RTS", aliases: ["Radiodiffusion télévision sénégalaise"], countries: ["SN"],
    ar: "التلفزيون السنغالي | الإذاعة والتلفزيون السنغالي | هيئة الإذاعة والتلفزيون السنغالية | آر تي إس السنغالية | إذاعة وتلفزيون السنغال | الإذاعة والتلفزة السنغالية | التلفزة السنغالية | التلفزيون الرسمي السنغالي | التلفزيون الوطني السنغالي | القناة السنغالية الرسمية",
    arWeak: "أر تي إس",
  },
  "media/rudaw": {
    kind: "media", en: "Rudaw",
    ar: "شبكة رووداو | رووداو",
  },
  "media/rybar": {
    kind: "media", en: "Rybar", countries: ["RU"],
    ar: "قناة ريبار | ريبار الروسية | ريبار",
  },
  "media/saba-yemen": {
    kind: "media", en: "Saba News Agency", countries: ["YE"],
    ar: "وكالة سبأ | وكالة الأنباء اليمنية سبأ | وكالة الأنباء اليمنية",
  },
  "media/sabc": {
    kind: "media", en: "SABC", countries: ["ZA"],
    ar: "هيئة إذاعة جنوب أفريقيا | هيئة البث الجنوب أفريقية | إس إيه بي سي",
  },
  "media/sabq": {
    kind: "media", en: "Sabq", countries: ["SA"],
    ar: "صحيفة سبق | صحيفة سبق السعودية | صحيفة سبق الإلكترونية | سبق السعودية",
    arWeak: "سبق",
  },
  "media/sabqpress": {
    kind: "media", en: "Sabqpress", countries: ["DZ"],
    ar: "سبق برس | موقع سبق برس",
  },
  "media/sada-al-ahdath-mr": {
    kind: "media", en: "Sada Al Ahdath", countries: ["MR"], weak: true,
    ar: "صدى الأحداث",
    arCue: "موقع | موريتانيا | نواكشوط",
  },
  "media/sada-el-balad": {
    kind: "media", en: "Sada El-Balad", countries: ["EG"],
    ar: "صدى البلد | قناة صدى البلد | موقع صدى البلد",
  },
  "media/safa-ps": {
    kind: "media", en: "Safa (Palestine)", aliases: ["Safa"], countries: ["PS"],
    ar: "وكالة صفا | وكالة الصحافة الفلسطينية صفا",
  },
  "media/sahara-fm": {
    kind: "media", en: "Sahara FM", countries: ["NE"],
    ar: "إذاعة صحارى إف إم | صحارى إف إم | راديو صحارى أغاديز | صحارا أف أم | إذاعة صحارى النيجر",
  },
  "media/sahara-libre": {
    kind: "media", en: "Sahara Libre", countries: ["EH"], weak: true,
    ar: "الصحراء الحرة | صحيفة الصحراء الحرة",
    arCue: "البوليساريو | الصحراوي | صحيفة",
  },
  "media/sahara-media": {
    kind: "media", en: "Sahara Media", fr: "Sahara Médias", aliases: ["Sahara Medias"], countries: ["MR"],
    ar: "صحراء ميديا | وكالة صحراء ميديا | الصحراء ميديا | صحرا ميديا | إذاعة صحراء ميديا | موقع صحراء ميديا | صحراء مديا | إذاعة صحراء مديا",
  },
  "media/sahara-now": {
    kind: "media", en: "Sahara Now", countries: ["EH"],
    ar: "موقع الصحراء الآن",
    arWeak: "الصحراء الآن",
    arCue: "موقع",
  },
  "media/sahara-reporters": {
    kind: "media", en: "Sahara Reporters", countries: ["NG"],
    ar: "صحارى ريبورترز | صحارا ريبورترز | موقع صحارى ريبورترز | ساهارا ريبورترز | صحارى ريبورتر | ساهارا ريبورتر | صحارا ريبورتر",
  },
  "media/sahel-intelligence": {
    kind: "media", en: "Sahel Intelligence",
    ar: "ساحل إنتليجنس | الساحل إنتليجنس | ساهل إنتليجنس | سهيل إنتليجنس | ساحل إنتيليجنس",
  },
  "media/sahel-tribune": {
    kind: "media", en: "Sahel Tribune", countries: ["ML"],
    ar: "ساحل تريبون | ساهل تريبون | موقع ساحل تريبيون | ساحل تريبيون",
  },
  "media/sahelien": {
    kind: "media", en: "Sahelien", countries: ["ML"],
    ar: "موقع ساحليان | ساحليان",
  },
  "media/sahra-news": {
    kind: "media", en: "Sahra News", countries: ["MR"], weak: true,
    ar: "صحراء نيوز",
    arCue: "نواكشوط | موقع | وكالة | موريتانيا | الموريتانية",
  },
  "media/sahrawi-press-service": {
    kind: "media", en: "Sahrawi Press Service", fr: "Sahara Press Service",
    acronyms: ["SPS"], countries: ["EH"],
    ar: "وكالة الأنباء الصحراوية | وكالة الأنباء الصحراوية واص",
    arWeak: "واص",
  },
  "media/salaamedia": {
    kind: "media", en: "SalaaMedia", aliases: ["Salaa Media"], countries: ["SD"],
    ar: "سلاميديا | سلا ميديا",
  },
  "media/sana-syria": {
    kind: "media", en: "Syrian Arab News Agency", fr: "Agence de presse syrienne", acronyms: ["SANA"],
    ar: "وكالة الأنباء السورية | وكالة سانا",
    arWeak: "سانا",
  },
  "media/saraounia": {
    kind: "media", en: "Radio Saraounia", countries: ["NE"],
    ar: "إذاعة سارونيا | راديو ساراونيا | إذاعة ساراونيا | ساراونيا إف إم | ساراونيا النيجرية",
    arWeak: "ساراونيا",
  },
  "media/sasa-post": {
    kind: "media", en: "Sasa Post", countries: ["EG"],
    ar: "ساسة بوست | موقع ساسة بوست",
  },
  "media/saudi-gazette": {
    kind: "media", en: "Saudi Gazette", countries: ["SA"],
    ar: "سعودي غازيت | سعودي جازيت",
  },
  "media/savane-fm": {
    kind: "media", en: "Savane FM", countries: ["BF"],
    ar: "إذاعة سافان | إذاعة سافانا | سافان إف إم | راديو سافان",
  },
  "media/sawt-info": {
    kind: "media", en: "Sewt Info", aliases: ["Sawt"], countries: ["MR"],
    ar: "سويت إنفو | موقع صوت إنفو | صوت إنفو",
    arWeak: "موقع صوت",
  },
  "media/semafor": {
    kind: "media", en: "Semafor", countries: ["US"],
    ar: "سيمافور | موقع سيمافور",
  },
  "media/sen-tv": {
    kind: "media", en: "Sen TV", countries: ["SN"],
    ar: "سين تي في | قناة سين تي في",
  },
  "media/senarabe": {
    kind: "media", en: "Senarabe", countries: ["SN"], weak: true,
    ar: "سنعربي | سين عربي",
    arCue: "موقع | السنغال | السنغالية",
  },
  "media/senego": {
    kind: "media", en: "Senego", countries: ["SN"], weak: true,
    ar: "سينيغو",
    arCue: "موقع | السنغالي | السنغالية",
  },
  "media/senenews": {
    kind: "media", en: "Senenews", countries: ["SN"],
    ar: "سيني نيوز | سينينيوز",
  },
  "media/seneweb": {
    kind: "media", en: "Seneweb", countries: ["SN"],
    ar: "سينيويب | موقع سنويب | سني ويب | سيني ويب | موقع سنيويب | سنيويب",
  },
  "media/shafaq": {
    kind: "media", en: "Shafaq News", countries: ["IQ"],
    ar: "شفق نيوز | وكالة شفق نيوز",
  },
  "media/shahada-news-agency": {
    kind: "media", en: "Shahada News Agency", countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "وكالة شهادة | وكالة الشهادة الإخبارية | وكالة شهادة الإخبارية",
  },
  "media/shehab": {
    kind: "media", en: "Shehab News Agency", countries: ["PS"],
    ar: "وكالة شهاب | وكالة شهاب للأنباء",
  },
  "media/shinqit-channel": {
    kind: "media", en: "Chinguit TV", countries: ["MR"],
    ar: "قناة شنقيط | تلفزيون شنقيط",
  },
  "media/shorouk": {
    kind: "media", en: "Shorouk", countries: ["EG"],
    ar: "صحيفة الشروق المصرية | الشروق المصرية",
  },
  "media/sidwaya": {
    kind: "media", en: "Sidwaya", countries: ["BF"],
    ar: "صحيفة سيدوايا | سيدوايا",
  },
  "media/sika-finance": {
    kind: "media", en: "Sika Finance", countries: ["CI"],
    ar: "سيكا فاينانس | سيكا فينانس | سيكافينانس | سيكا فاينانص",
  },
  "media/site-intelligence": {
    kind: "institution", en: "SITE Intelligence Group", acronyms: ["SITE"],
    ar: "موقع سايت | مركز سايت | مجموعة سايت | مركز سايت للاستخبارات | موقع سايت الأمريكي | سايت إنتليجنس غروب | سايت إنتليجنس جروب | سايت إنتلجنس غروب | سايت إنتلجنس | سايت الأمريكي | مؤسسة سايت | سايت المتخصص في رصد المواقع الجهادية | شبكة سايت",
    arWeak: "سايت",
  },
  "media/sky-news": {
    kind: "media", en: "Sky News", countries: ["GB"],
    ar: "سكاي نيوز البريطانية | شبكة سكاي نيوز",
  },
  "media/sky-news-arabia": {
    kind: "media", en: "Sky News Arabia", aliases: ["Sky News"],
    ar: "سكاي نيوز عربية | سكاي نيوز | قناة سكاي نيوز عربية | اسكاي نيوز | اسكاي نيوز عربية",
  },
  "media/slate-afrique": {
    kind: "media", en: "Slate Afrique", countries: ["FR"],
    ar: "سلايت أفريك | سليت أفريك | سلات أفريك",
  },
  "media/soir-info": {
    kind: "media", en: "Soir Info", countries: ["CI"],
    ar: "سوار إنفو",
  },
  "media/sonna-somalia": {
    kind: "media", en: "Somali National News Agency", acronyms: ["SONNA"], countries: ["SO"],
    ar: "وكالة الأنباء الصومالية | وكالة الأنباء الوطنية الصومالية | وكالة صونا",
  },
  "media/source-a": {
    kind: "media", en: "Source A", countries: ["SN"],
    ar: "سورس آ | صحيفة سورس آ السنغالية",
  },
  "media/south-china-morning-post": {
    kind: "media", en: "South China Morning Post", acronyms: ["SCMP"], countries: ["HK"],
    ar: "ساوث تشاينا مورنينغ بوست | ساوث تشاينا مورنينج بوست | ساوث شاينا مورنينغ بوست",
  },
  "media/spa": {
    kind: "media", en: "Saudi Press Agency", fr: "Agence de presse saoudienne", acronyms: ["SPA"],
    ar: "وكالة الأنباء السعودية | وكالة واس",
    arWeak: "واس",
  },
  "media/sputnik": {
    kind: "media", en: "Sputnik", fr: "Spoutnik", aliases: ["Sputnik News", "Sputnik Africa", "Sputnik Afrique"],
    ar: "وكالة سبوتنيك | سبوتنيك | سبوتنيك عربي | وكالة سبوتنيك الروسية | سبوتنك | سبوتنيك الروسية | سبوتنيك أفريقيا",
  },
  "media/stades-senegal": {
    kind: "media", en: "Stades (Senegal)", aliases: ["Stades"], countries: ["SN"],
    ar: "صحيفة ستاد السنغالية",
  },
  "media/studio-kalangou": {
    kind: "media", en: "Studio Kalangou", countries: ["NE"],
    ar: "استوديو كالانغو | ستوديو كالانغو | استوديو كالانجو | ستوديو كالانجو",
  },
  "media/studio-tamani": {
    kind: "media", en: "Studio Tamani", countries: ["ML"], from: "2013",
    ar: "استوديو تاماني | ستوديو تاماني | ستوديو تماني | استديو تماني | إذاعة تماني | راديو تماني | راديو تاماني",
  },
  "media/studio-yafa": {
    kind: "media", en: "Studio Yafa", countries: ["BF"],
    ar: "ستوديو يافا | استوديو يافا",
  },
  "media/sud-fm": {
    kind: "media", en: "Sud FM", countries: ["SN"],
    ar: "سود إف إم | إذاعة سود إف إم | سيد إف إم",
  },
  "media/sud-quotidien": {
    kind: "media", en: "Sud Quotidien", countries: ["SN"],
    ar: "سود كوتيديان | صحيفة سود كوتيديان | سيد كوتيديان | سود كوتيديان السنغالية",
  },
  "media/sudan-alan": {
    kind: "media", en: "Sudan Now (newspaper)", aliases: ["Al-Sudan Al-Aan", "Sudan Now"], countries: ["SD"],
    ar: "صحيفة السودان الآن | السودان الآن الإلكترونية",
  },
  "media/sudan-bukra": {
    kind: "media", en: "Sudan Bukra", countries: ["SD"],
    ar: "قناة سودان بكرة | سودان بكرة",
  },
  "media/sudan-fact": {
    kind: "media", en: "Sudan Fact", countries: ["SD"],
    ar: "سودان فاكت | سودان فاكت تشيك",
  },
  "media/sudan-media-forum": {
    kind: "media", en: "Sudan Media Forum", countries: ["SD"],
    ar: "منتدى الإعلام السوداني",
  },
  "media/sudan-plus": {
    kind: "media", en: "Sudan Plus", countries: ["SD"],
    ar: "سودان بلس | قناة سودان بلس",
  },
  "media/sudan-radio-service": {
    kind: "media", en: "Sudan Radio Service", countries: ["SS", "SD"],
    ar: "سودان راديو سيرفس | سودان راديو سيرفيس",
  },
  "media/sudan-tribune": {
    kind: "media", en: "Sudan Tribune", countries: ["SD"],
    ar: "سودان تربيون | موقع سودان تربيون | سودان تريبيون | سودان تريبون | السودان تربيون | سودان ترابيون | صحيفة السودان تربيون",
  },
  "media/sudan-tv": {
    kind: "media", en: "Sudan TV", fr: "Télévision soudanaise", aliases: ["Sudan Television"], countries: ["SD"],
    ar: "تلفزيون السودان | التلفزيون السوداني | التلفزيون القومي السوداني | الإذاعة والتلفزيون السوداني | الهيئة العامة للإذاعة والتلفزيون السودانية | الهيئة القومية للإذاعة والتلفزيون | الهيئة السودانية العامة للإذاعة والتلفزيون",
    arWeak: "التلفزيون القومي",
  },
  "media/sudan-voices": {
    kind: "media", en: "Sudan Voices", countries: ["SD"],
    ar: "سودان فويسز",
  },
  "media/sudan-war-monitor": {
    kind: "media", en: "Sudan War Monitor", countries: ["SD"],
    ar: "سودان وور مونيتور | سودان وار مونيتور",
  },
  "media/sudania24": {
    kind: "media", en: "Sudania 24", countries: ["SD"],
    ar: "سودانية 24 | قناة سودانية 24",
  },
  "media/sudanile": {
    kind: "media", en: "Sudanile", countries: ["SD"],
    ar: "سودانايل | صحيفة سودانايل | سودان نايل",
  },
  "media/sudans-post": {
    kind: "media", en: "Sudans Post", countries: ["SS", "SD"],
    ar: "سودان بوست | سودانس بوست",
  },
  "media/sudaress": {
    kind: "media", en: "Sudaress", countries: ["SD"],
    ar: "سودارس | موقع سودارس",
  },
  "media/suddeutsche-zeitung": {
    kind: "media", en: "Süddeutsche Zeitung", countries: ["DE"],
    ar: "زود دويتشه تسايتونغ | سود دويتشه تسايتونغ | صحيفة زود دويتشه | زود دويتشه",
  },
  "media/suna": {
    kind: "media", en: "Sudan News Agency", fr: "Agence de presse soudanaise", acronyms: ["SUNA"], countries: ["SD"],
    ar: "وكالة السودان للأنباء | وكالة الأنباء السودانية | وكالة سونا | وكالة سونا للأنباء | وكالة أنباء السودان | سونا السودانية | وكالة السودان للأنباء سونا",
    arWeak: "سونا",
  },
  "media/sunu-lamb": {
    kind: "media", en: "Sunu Lamb", countries: ["SN"],
    ar: "سونو لامب | صحيفة سونو لامب",
  },
  "media/swissinfo": {
    kind: "media", en: "Swissinfo", countries: ["CH"],
    ar: "سويس إنفو | سويسرا إنفو",
  },
  "media/tachad": {
    kind: "media", en: "Tachad.com", aliases: ["Tachad"], countries: ["TD"],
    ar: "موقع تاشاد | تاشاد كوم | تاشاد",
  },
  "media/tag-press": {
    kind: "media", en: "Tag Press", aliases: ["Tagpress"], countries: ["SD"],
    ar: "تاق برس | تاق بريس | تاغ برس",
  },
  "media/taiba-press": {
    kind: "media", en: "Taiba Press", aliases: ["Teeba Press"], countries: ["SD"],
    ar: "طيبة برس",
  },
  "media/tamtam-info": {
    kind: "media", en: "Tamtam Info", countries: ["NE"],
    ar: "تام تام إنفو | تامتام انفو",
  },
  "media/tanakra": {
    kind: "media", en: "Tanakra", countries: ["ML"],
    ar: "موقع تناكرا | وكالة تناكرا | تناكرا",
  },
  "media/tanasuh": {
    kind: "media", en: "Tanasuh TV", aliases: ["Al-Tanasuh"], countries: ["LY"],
    ar: "قناة التناصح | التناصح الليبية | شبكة التناصح",
    arWeak: "التناصح",
  },
  "media/tap": {
    kind: "media", en: "Tunis Afrique Presse", fr: "Agence Tunis-Afrique-Presse", acronyms: ["TAP"], countries: ["TN"],
    ar: "وكالة تونس أفريقيا للأنباء | وكالة الأنباء التونسية | وكالة تونس افريقيا",
  },
  "media/taqadoum-mr": {
    kind: "media", en: "Taqadoum", countries: ["MR"],
    ar: "موقع التقدم | التقدم الموريتاني",
  },
  "media/taqadoumy": {
    kind: "media", en: "Taqadoumy", countries: ["MR"],
    ar: "موقع تقدمي | صحيفة تقدمي",
    arWeak: "تقدمي",
  },
  "media/tasnim": {
    kind: "media", en: "Tasnim News Agency", aliases: ["Tasnim"], countries: ["IR"],
    ar: "وكالة تسنيم | وكالة تسنيم للأنباء | وكالة أنباء تسنيم | تسنيم الإيرانية",
    arWeak: "تسنيم",
  },
  "media/tass": {
    kind: "media", en: "TASS", aliases: ["ITAR-TASS", "TASS Russian News Agency"],
    ar: "وكالة تاس | وكالة تاس الروسية | وكالة أنباء تاس | وكالة إيتار تاس | إيتار تاس | تاس الروسية | ايتارتاس",
    arWeak: "تاس",
  },
  "media/tawary": {
    kind: "media", en: "Tawary", countries: ["MR"],
    ar: "وكالة الطواري | موقع الطواري | موقع تواري | تواري الإخباري | الطواري الموريتاني",
    arWeak: "الطواري | تواري",
  },
  "media/tawassoul-net": {
    kind: "media", en: "Tawassoul.net", countries: ["MR"],
    ar: "موقع تواصل نت | تواصل نيوز",
  },
  "media/tawatur": {
    kind: "media", en: "Tawatur", countries: ["MR"],
    ar: "موقع تواتر | وكالة تواتر",
    arWeak: "تواتر",
  },
  "media/tayba-tv": {
    kind: "media", en: "Tayba TV", countries: ["SD"], weak: true,
    ar: "قناة طيبة",
    arCue: "السودان | الخرطوم",
  },
  "media/tchad-24": {
    kind: "media", en: "Tchad 24", aliases: ["Chad 24"], countries: ["TD"],
    ar: "تشاد 24 | قناة تشاد 24 | موقع تشاد 24",
  },
  "media/tchad-one": {
    kind: "media", en: "Tchad One", countries: ["TD"],
    ar: "تشاد ون | تشاد وان",
  },
  "media/tchadactuel": {
    kind: "media", en: "Tchadactuel", countries: ["TD"],
    ar: "تشاد أكتويل | تشادأكتويل",
  },
  "media/tchadanthropus": {
    kind: "media", en: "Tchadanthropus Tribune", aliases: ["Le Tchadanthropus-Tribune", "Tchadanthropus"],
    countries: ["TD"],
    ar: "تشادانتروبوس | تشاد أنثروبوس | تشادانثروبوس | تشادانتروبيس",
  },
  "media/tchadinfos": {
    kind: "media", en: "Tchadinfos", countries: ["TD"],
    ar: "تشاد إنفوس | تشاد إنفو | موقع تشاد إنفو",
  },
  "media/tefassil": {
    kind: "media", en: "Tefassil", countries: ["MR"],
    ar: "موقع تفاصيل الموريتاني | موقع تفاصيل",
  },
  "media/tele-sahel": {
    kind: "media", en: "Télé Sahel", countries: ["NE"],
    ar: "تيلي ساحل | قناة تيلي ساحل | تلفزيون الساحل | تلفزيون تيلي ساحل | تلي ساحل | التلفزيون الوطني في النيجر | تالي ساحل | التلفزيون الرسمي النيجري | التلفزيون الرسمي للنيجر | التلفزيون الحكومي النيجري | التلفزيون الرسمي في النيجر | تلفزيون النيجر الرسمي | تيلي سهيل | تليفزيون الساحل",
    arWeak: "قناة الساحل",
  },
  "media/tele-tchad": {
    kind: "media", en: "Télé Tchad", aliases: ["ONAMA", "Chadian television"], countries: ["TD"],
    ar: "التلفزيون التشادي | تلفزيون تشاد | التلفزيون الوطني التشادي | تلفزة تشاد",
  },
  "media/television-togolaise": {
    kind: "media", en: "Télévision togolaise", acronyms: ["TVT"], countries: ["TG"],
    ar: "التلفزيون التوغولي | تلفزيون توغو | تلفزيون توغو الرسمي",
  },
  "media/telquel": {
    kind: "media", en: "TelQuel", countries: ["MA"],
    ar: "تيل كيل | تيلكيل | مجلة تيل كيل | تيلكيل عربي | تيل كيل عربي",
  },
  "media/tenere-tv": {
    kind: "media", en: "Ténéré TV", countries: ["NE"],
    ar: "قناة تينيري | تلفزيون تينيري | راديو تينيري | إذاعة تينيري",
  },
  "media/tf1": {
    kind: "media", en: "TF1", countries: ["FR"],
    ar: "تي إف 1 | قناة تي إف 1",
  },
  "media/tfm-senegal": {
    kind: "media", en: "TFM", aliases: ["Télé Futurs Médias"], countries: ["SN"],
    ar: "قناة تي إف إم | تي إف إم السنغالية | تيليفيزيون فيتير ميديا | تلفزيون فوتير ميديا | تيلي فوتورز ميدياس | قناة تيلي فوتور ميديا | قناة تي أف م | قناة تي إف إم السنغالية",
    arWeak: "تي إف إم",
  },
  "media/thabat": {
    kind: "media", en: "Thabat News Agency", fr: "Agence Thabat", parent: "armed-groups/al-qaeda",
    ar: "وكالة ثبات الإخبارية | وكالة ثبات | صحيفة ثبات",
    arWeak: "ثبات",
  },
  "media/the-africa-report": {
    kind: "media", en: "The Africa Report",
    ar: "ذا أفريكا ريبورت | مجلة ذا أفريكا ريبورت | أفريكا ريبورت | ذي أفريكا ريبورت | دي أفريكان ريبورت | ذا أفريكان ريبورت | أفريكان ريبورت | ذي أفريكان ريبورت | صحيفة ذا أفريكا ريبورت",
  },
  "media/the-atlantic": {
    kind: "media", en: "The Atlantic", countries: ["US"],
    ar: "ذا أتلانتيك | ذي أتلانتيك | مجلة أتلانتيك | مجلة ذا أتلانتيك | ذي أتلنتك",
  },
  "media/the-cable-nigeria": {
    kind: "media", en: "The Cable (Nigeria)", aliases: ["The Cable"], countries: ["NG"],
    ar: "ذا كيبل | ذا كيبول | صحيفة ذا كيبل | موقع ذا كيبل | ذا كابل | ذي كيبل | صحيفة ذا كابل",
  },
  "media/the-citizen-ss": {
    kind: "media", en: "The Citizen (South Sudan)", aliases: ["Number One Citizen", "The Citizen"], countries: ["SS", "SD"],
    ar: "صحيفة سيتيزن | صحيفة ذا سيتزن | ذا سيتيزن | صحيفة سيتزن",
  },
  "media/the-conversation": {
    kind: "media", en: "The Conversation", countries: ["AU"],
    ar: "ذا كونفرسيشن | ذا كونفرسيشين | ذي كونفرسيشن | موقع ذا كونفرسيشن",
  },
  "media/the-dawn-ss": {
    kind: "media", en: "The Dawn (South Sudan)", aliases: ["The Dawn"], countries: ["SS"],
    ar: "صحيفة ذا دون | ذا دون جوبا | صحيفة الفجر الجنوب سودانية",
  },
  "media/the-defense-post": {
    kind: "media", en: "The Defense Post", countries: ["US"],
    ar: "ذا ديفنس بوست | ديفنس بوست | ذا ديفينس بوست | موقع ديفينس بوست",
  },
  "media/the-east-african": {
    kind: "media", en: "The East African", countries: ["KE"],
    ar: "إيست أفريكان | صحيفة ذا إيست أفريكان | ذي إيست أفريكان | ذا إيست أفريكان",
  },
  "media/the-economist": {
    kind: "media", en: "The Economist",
    ar: "مجلة الإيكونوميست | الإيكونوميست | مجلة إيكونوميست | ذي إيكونوميست | ذا إيكونوميست | إيكونوميست البريطانية",
  },
  "media/the-guardian": {
    kind: "media", en: "The Guardian",
    ar: "صحيفة الغارديان | صحيفة الجارديان | الغارديان البريطانية | صحيفة غارديان | ذا غارديان | ذا جارديان | غارديان البريطانية",
    arWeak: "الغارديان | الجارديان",
  },
  "media/the-guardian-nigeria": {
    kind: "media", en: "The Guardian (Nigeria)", aliases: ["The Guardian"], countries: ["NG"],
    ar: "صحيفة الغارديان النيجيرية | صحيفة الجارديان النيجيرية | الغارديان النيجيرية | الجارديان النيجيرية | ذا غارديان النيجيرية",
  },
  "media/the-hill": {
    kind: "media", en: "The Hill", countries: ["US"],
    ar: "صحيفة ذا هيل | موقع ذا هيل | ذا هيل الأمريكية | ذا هيل الأميركية",
    arWeak: "ذا هيل | ذي هيل",
  },
  "media/the-independent": {
    kind: "media", en: "The Independent", countries: ["GB"],
    ar: "صحيفة إندبندنت | الإندبندنت | إندبندنت البريطانية",
  },
  "media/the-intercept": {
    kind: "media", en: "The Intercept", countries: ["US"],
    ar: "ذا إنترسبت | موقع ذا إنترسبت | موقع إنترسبت | إنترسبت",
  },
  "media/the-nation-nigeria": {
    kind: "media", en: "The Nation (Nigeria)", aliases: ["The Nation"], countries: ["NG"],
    ar: "صحيفة ذا نيشن النيجيرية | ذا نيشن النيجيرية | صحيفة ذي نيشن النيجيرية | ذي نايشن | ذا نايشن | ذي نيشن النيجيرية | ذا نيشن | ذو نيشن النيجيرية | ذانيشن النيجيرية",
    arWeak: "صحيفة ذا نيشن",
  },
  "media/the-national-interest": {
    kind: "media", en: "The National Interest", countries: ["US"],
    ar: "ناشيونال إنترست | ذا ناشيونال إنترست | ذا ناشونال إنترست | ناشونال إنترست | ناشيونال إنتريست | ذي ناشيونال إنترست",
  },
  "media/the-national-uae": {
    kind: "media", en: "The National",
    ar: "صحيفة ذا ناشونال | ذا ناشيونال | ذا ناشونال",
  },
  "media/the-new-humanitarian": {
    kind: "media", en: "The New Humanitarian",
    ar: "ذا نيو هيومانيتريان | نيو هيومانيتاريان | شبكة إيرين | إيرين نيوز | شبكة الأنباء الإنسانية إيرين | شبكة الأنباء الإنسانية",
  },
  "media/the-point-gambia": {
    kind: "media", en: "The Point (Gambia)", aliases: ["The Point"], countries: ["GM"],
    ar: "صحيفة ذا بوينت الغامبية | صحيفة ذا بوينت غامبيا",
  },
  "media/the-reporter-ethiopia": {
    kind: "media", en: "The Reporter (Ethiopia)", aliases: ["The Reporter"], countries: ["ET"],
    ar: "ذا ريبورتر الإثيوبية | صحيفة ريبورتر الإثيوبية | ريبورتر الإثيوبية",
  },
  "media/the-standard-gambia": {
    kind: "media", en: "The Standard (Gambia)", aliases: ["The Standard"], countries: ["GM"],
    ar: "ذا ستاندرد الغامبية | صحيفة ستاندرد الغامبية | ستاندارد الغامبية",
  },
  "media/the-standard-kenya": {
    kind: "media", en: "The Standard (Kenya)", aliases: ["The Standard"], countries: ["KE"],
    ar: "ذا ستاندرد الكينية | صحيفة ستاندرد الكينية",
  },
  "media/the-sun-nigeria": {
    kind: "media", en: "The Sun (Nigeria)", aliases: ["The Sun", "Daily Sun"], countries: ["NG"],
    ar: "صحيفة ذا صن النيجيرية | ذا صن النيجيرية | صحيفة الشمس النيجيرية | صحيفة صن النيجيرية | صحيفة ديلي صن | ديلي صن النيجيرية | ديلي صن",
  },
  "media/the-telegraph": {
    kind: "media", en: "The Telegraph", countries: ["GB"],
    ar: "صحيفة التلغراف | التلغراف | ديلي تلغراف | تلغراف البريطانية | ديلي تليغراف | تليغراف البريطانية | الديلي تلغراف | ديلي تلجراف | الديلي تلجراف | ذا تلغراف | ديلي تلغراف البريطانية",
  },
  "media/the-times": {
    kind: "media", en: "The Times",
    ar: "صحيفة التايمز | صحيفة التايمز البريطانية | التايمز البريطانية | ذا تايمز | التايمز اللندنية",
    arWeak: "التايمز",
  },
  "media/the-whistler-nigeria": {
    kind: "media", en: "The Whistler (Nigeria)", aliases: ["The Whistler"], countries: ["NG"],
    ar: "ذا ويسلر | صحيفة ويسلر",
  },
  "media/thimar": {
    kind: "media", en: "Thimar", countries: ["MR"],
    ar: "موقع ثمار | وكالة ثمار",
  },
  "media/this-day": {
    kind: "media", en: "This Day", countries: ["NG"],
    ar: "صحيفة ذيس داي | ذيس داي | صحيفة ديس داي | ديس داي النيجيرية | هذا اليوم النيجيرية | ديس داي",
  },
  "media/tidjikja-info": {
    kind: "media", en: "Tidjikja Info", countries: ["MR"],
    ar: "تجكجة إنفو | تيجكجة إنفو",
  },
  "media/timbedra-info": {
    kind: "media", en: "Timbedra Info", countries: ["MR"],
    ar: "تمبدغة إنفو",
  },
  "media/time-magazine": {
    kind: "media", en: "Time (magazine)", countries: ["US"],
    ar: "مجلة تايم | مجلة التايم",
  },
  "media/times-of-india": {
    kind: "media", en: "The Times of India", countries: ["IN"],
    ar: "تايمز أوف إنديا | تايمز أوف إنديا الهندية",
  },
  "media/times-of-israel": {
    kind: "media", en: "The Times of Israel", countries: ["IL"],
    ar: "تايمز أوف إسرائيل",
  },
  "media/times-of-oman": {
    kind: "media", en: "Times of Oman", countries: ["OM"],
    ar: "تايمز أوف عمان",
  },
  "media/tm2": {
    kind: "media", en: "TM2", countries: ["ML"], weak: true,
    ar: "قناة تي إم 2 | تي أم 2 | تي إم 2 المالية",
  },
  "media/togo-first": {
    kind: "media", en: "Togo First", countries: ["TG"],
    ar: "توغو فيرست | توغو فرست",
  },
  "media/togo-presse": {
    kind: "media", en: "Togo-Presse", aliases: ["Togo Presse"], countries: ["TG"],
    ar: "توغو بريس | توغو برس",
  },
  "media/touba-tv": {
    kind: "media", en: "Touba TV", countries: ["SN"],
    ar: "طوبى تي في | قناة طوبى تي في | توبا تي في",
  },
  "media/toumai-web-medias": {
    kind: "media", en: "Toumaï Web Medias", countries: ["TD"],
    ar: "توماي ويب ميديا | توماي ميديا | توماي ويب | توماي انفو",
  },
  "media/toumast-press": {
    kind: "media", en: "Toumast Press", countries: ["ML"],
    ar: "توماست بريس | وكالة توماست برس | توماست برس | موقع توماست | توماست الإخباري | توماست",
  },
  "media/trarza-info": {
    kind: "media", en: "Trarza Info", countries: ["MR"],
    ar: "الترارزه انفو | موقع الترارزة",
  },
  "media/trt": {
    kind: "media", en: "TRT", aliases: ["TRT Arabi", "TRT Arabic"], acronyms: ["TRT"], countries: ["TR"],
    ar: "تي آر تي | تي ار تي عربي | قناة تي آر تي | تي آر تي أفريكا",
  },
  "media/tsa": {
    kind: "media", en: "Tout sur l'Algérie", acronyms: ["TSA"], countries: ["DZ"],
    ar: "موقع كل شيء عن الجزائر | كل شيء عن الجزائر | تي إس إيه عربي | تي أس أ عربي | موقع تي أس أ | تي إس آ الجزائري | تي أس أي الجزائري | تي أس أ | موقع تي إس إيه",
    arWeak: "تي إس إيه",
  },
  "media/tv3-ghana": {
    kind: "media", en: "TV3 (Ghana)", aliases: ["TV3 Ghana", "TV3"], countries: ["GH"],
    ar: "تي في 3 | تي في ثري",
  },
  "media/tv5": {
    kind: "media", en: "TV5 Monde", aliases: ["TV5", "TV5Monde"],
    ar: "تي في 5 موند | قناة تي في 5 موند | تي في سانك موند | قناة تي في 5 | تي في 5 | تي في سانك | تيفي5 موند | تي في5 موند | تيفي سانك",
  },
  "media/tvc-news": {
    kind: "media", en: "TVC News", countries: ["NG"],
    ar: "تي في سي نيوز",
  },
  "media/ukrainska-pravda": {
    kind: "media", en: "Ukrainska Pravda", countries: ["UA"],
    ar: "أوكراينسكا برافدا | أوكرانسكا برافدا",
  },
  "media/ukrinform": {
    kind: "media", en: "Ukrinform", countries: ["UA"],
    ar: "أوكرينفورم | وكالة أوكرينفورم",
  },
  "media/ultra-algeria": {
    kind: "media", en: "Ultra Algeria", aliases: ["Ultra Sawt Algeria"], countries: ["DZ"],
    ar: "ألترا جزائر | ألترا الجزائر",
  },
  "media/ultra-sudan": {
    kind: "media", en: "Ultra Sudan", countries: ["SD"],
    ar: "ألترا سودان",
  },
  "media/un-news": {
    kind: "media", en: "UN News", fr: "ONU Info",
    ar: "أخبار الأمم المتحدة | موقع أخبار الأمم المتحدة | راديو الأمم المتحدة | إذاعة الأمم المتحدة",
  },
  "media/una-oic": {
    kind: "media", en: "Union of OIC News Agencies", fr: "Union des agences de presse de l'OCI", acronyms: ["UNA"],
    ar: "اتحاد وكالات أنباء دول منظمة التعاون الإسلامي | اتحاد وكالات أنباء منظمة التعاون الإسلامي | يونا السعودية | وكالة يونا | اتحاد وكالات أنباء دول منظمة التعاون الإسلامي يونا",
    arWeak: "يونا",
  },
  "media/upi": {
    kind: "media", en: "UPI", aliases: ["United Press International"],
    ar: "وكالة يونايتد برس إنترناشونال | يونايتد برس إنترناشيونال | وكالة يونايتد برس | يونايتد برس | يونايتد برس إنترناشيونال الأمريكية | يو بي آي",
  },
  "media/usa-today": {
    kind: "media", en: "USA Today", countries: ["US"],
    ar: "يو إس إيه توداي",
  },
  "media/valeurs-actuelles": {
    kind: "media", en: "Valeurs Actuelles", countries: ["FR"],
    ar: "فالور أكتويل | مجلة فالور أكتويل",
  },
  "media/vanguard-nigeria": {
    kind: "media", en: "Vanguard", countries: ["NG"],
    ar: "صحيفة فانغارد | صحيفة فانجارد | فانغارد النيجيرية | صحيفة فانجارد النيجيرية | صحيفة الطليعة النيجيرية | فانغوارد | ذي فانغارد",
    arWeak: "فانغارد | فانجارد",
  },
  "media/vatican-news": {
    kind: "media", en: "Vatican News", countries: ["VA"],
    ar: "فاتيكان نيوز",
  },
  "media/vedomosti": {
    kind: "media", en: "Vedomosti", countries: ["RU"],
    ar: "فيدوموستي",
  },
  "media/vision-4": {
    kind: "media", en: "Vision 4", countries: ["CM"],
    ar: "فيزيون 4 | قناة فيزيون 4 | فيزيون فور",
  },
  "media/voa": {
    kind: "media", en: "Voice of America", fr: "Voix de l'Amérique", acronyms: ["VOA"],
    ar: "صوت أمريكا | إذاعة صوت أمريكا | صوت أميركا | إذاعة صوت أميركا",
  },
  "media/voice-of-nigeria": {
    kind: "media", en: "Voice of Nigeria", acronyms: ["VON"], countries: ["NG"],
    ar: "صوت نيجيريا",
  },
  "media/voix-du-sahel": {
    kind: "media", en: "Voix du Sahel", countries: ["NE"], weak: true,
    ar: "صوت الساحل | إذاعة صوت الساحل",
  },
  "media/vox-africa": {
    kind: "media", en: "Vox Africa", countries: ["GB"],
    ar: "فوكس أفريكا | قناة فوكس أفريكا",
  },
  "media/vox-populi-senegal": {
    kind: "media", en: "Vox Populi", countries: ["SN"],
    ar: "فوكس بوبولي",
  },
  "media/vozpopuli": {
    kind: "media", en: "Vozpópuli", countries: ["ES"],
    ar: "فوز بوبيلي | فوثبوبولي | فوز بوبولي",
  },
  "media/wafa": {
    kind: "media", en: "WAFA", fr: "Wafa",
    ar: "وكالة الأنباء الفلسطينية | وكالة وفا",
    arWeak: "وفا",
  },
  "media/wakat-sera": {
    kind: "media", en: "WakatSéra", countries: ["BF"],
    ar: "واكات سيرا | موقع واكات سيرا | وقت سيرا | موقع وقت سيرا | وكات سيرا | واكات سيرا البوركيني",
  },
  "media/walf": {
    kind: "media", en: "Walfadjri", aliases: ["Walf TV", "Walf", "Walf Fadjri", "Wal Fadjri"], countries: ["SN"],
    ar: "وال فجر | والفجر السنغالية | قناة والف | وولف تي في | مجموعة والفجر | والف تي في | والفجري | والف فجري | والف فادجري | والفدجري | والف فجر | والفادجري | مجموعة وال فجري | وال فادجري | تلفزيون والف | إذاعة والف",
    arWeak: "والفجر | والف",
    arCue: "السنغال | قناة | داكار | السنغالية",
  },
  "media/walf-quotidien": {
    kind: "media", en: "Walf Quotidien", aliases: ["Walfadjri", "Walf", "Le Quotidien Walfadjri"], countries: ["SN"],
    ar: "والف كوتيديان | صحيفة والف كوتيديان | والف كوتيدين | صحيفة والفجري | والف كوتديان | يومية والف",
  },
  "media/wall-street-journal": {
    kind: "media", en: "The Wall Street Journal", fr: "Wall Street Journal", acronyms: ["WSJ"],
    ar: "وول ستريت جورنال | صحيفة وول ستريت جورنال",
  },
  "media/walla": {
    kind: "media", en: "Walla", countries: ["IL"],
    ar: "موقع والا | موقع والا العبري | موقع والا الإسرائيلي | موقع واللا",
  },
  "media/wam": {
    kind: "media", en: "Emirates News Agency", fr: "Agence de presse des Émirats", acronyms: ["WAM"],
    ar: "وكالة أنباء الإمارات | وكالة الأنباء الإماراتية | وكالة وام",
    arWeak: "وام",
  },
  "media/wamaps": {
    kind: "institution", en: "WAMAPS", fr: "Wamaps", acronyms: ["WAMAPS"],
    ar: "وامابس | موقع وامابس",
  },
  "media/washington-post": {
    kind: "media", en: "The Washington Post", fr: "Washington Post",
    ar: "واشنطن بوست | صحيفة واشنطن بوست | الواشنطن بوست | واشنطن بوسط | واشنطون بوست",
  },
  "media/watania-tv-mauritania": {
    kind: "media", en: "Watania TV (Mauritania)", aliases: ["Watania TV"], countries: ["MR"],
    ar: "قناة الوطنية الموريتانية | قناة الوطنية في موريتانيا",
    arWeak: "الوطنية الموريتانية",
    arCue: "قناة | قنوات | تلفزيون",
  },
  "media/xalima": {
    kind: "media", en: "Xalima", countries: ["SN"], weak: true,
    ar: "خليمة | موقع خليمة",
    arCue: "السنغال | السنغالي | موقع",
  },
  "media/xibaaru": {
    kind: "media", en: "Xibaaru", countries: ["SN"],
    ar: "كسيبارو | موقع خيبارو | خيبارو السنغالي | موقع كيبارو السنغالي",
  },
  "media/xinhua": {
    kind: "media", en: "Xinhua", aliases: ["Xinhua News Agency", "Chine nouvelle"],
    ar: "وكالة شينخوا | وكالة أنباء شينخوا | شينخوا | وكالة الأنباء الصينية | وكالة أنباء الصين الجديدة",
  },
  "media/yabiladi": {
    kind: "media", en: "Yabiladi", countries: ["MA"],
    ar: "يابلادي | موقع يابلادي",
  },
  "media/yedioth-ahronoth": {
    kind: "media", en: "Yedioth Ahronoth", aliases: ["Ynet"], countries: ["IL"],
    ar: "يديعوت أحرونوت | يديعوت احرنوت | صحيفة يديعوت أحرونوت",
  },
  "media/yeni-safak": {
    kind: "media", en: "Yeni Şafak", countries: ["TR"],
    ar: "يني شفق | صحيفة يني شفق",
  },
  "media/youm7": {
    kind: "media", en: "Youm7", aliases: ["Al-Youm Al-Sabea"], countries: ["EG"],
    ar: "صحيفة اليوم السابع | موقع اليوم السابع",
    arWeak: "اليوم السابع",
  },
  "media/youth-radio-mauritania": {
    kind: "media", en: "Youth Radio (Mauritania)", fr: "Radio Jeunesse", countries: ["MR"],
    ar: "إذاعة الشباب الموريتانية | إذاعة شباب موريتانيا",
  },
  "media/zagazola": {
    kind: "media", en: "Zagazola Makama", aliases: ["Zagazola"], countries: ["NG"],
    ar: "زاغازولا ماكاما | زغازولا ماكاما | زاجازولا ماكاما | زاغازولا | زغازولا مكاما | زقازولا ماكاما | زاغازولا مكاما",
  },
  "media/zahrat-chinguit": {
    kind: "media", en: "Zahrat Chinguit", fr: "Zahrat Chinguitt", countries: ["MR"],
    ar: "زهرة شنقيط | موقع زهرة شنقيط",
  },
  "media/zajil-news": {
    kind: "media", en: "Zajil News", countries: ["SD"],
    ar: "زاجل نيوز",
  },
  "media/zanka20": {
    kind: "media", en: "Zanka 20", aliases: ["Rue20"], countries: ["MA"],
    ar: "زنقة 20",
  },
  "media/zik-fm": {
    kind: "media", en: "Zik FM", countries: ["SN"],
    ar: "زيك إف إم | إذاعة زيك إف إم",
  },
  "media/zoodomail": {
    kind: "media", en: "ZoodoMail", countries: ["BF"],
    ar: "زودو مايل | زودومايل",
  },
  "media/zouerate-media": {
    kind: "media", en: "Zouerate Media", fr: "Zouerate Média", countries: ["MR"],
    ar: "ازويرات ميديا | موقع ازويرات ميديا | زويرات ميديا | ازويرات إنفو",
  },
  "media/zoul-sport": {
    kind: "media", en: "Zoul Sport", countries: ["SD"],
    ar: "زول سبورت",
  },
};
