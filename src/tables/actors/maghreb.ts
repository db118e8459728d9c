import type { ActorTable } from "../../core/records.ts";

/**
 * Algeria, Libya, Tunisia, Morocco, Western Sahara and Egypt: officials who deal with the Sahel, leaders, forces, parties
 * and media. Names and offices from general knowledge. No Wikidata items: none could be checked.
 */
export const maghreb: ActorTable = {
  "maghreb/106th-brigade-libya": {
    kind: "state-force", en: "106th Brigade (Libya)", countries: ["LY"],
    ar: "اللواء 106 | اللواء 106 مجحفل | الكتيبة 106",
  },
  "maghreb/10th-brigade-libya": {
    kind: "state-force", en: "10th Brigade (Libya)", countries: ["LY"], parent: "world/lna",
    ar: "اللواء العاشر الليبي | اللواء العاشر مشاة الليبي",
    arWeak: "اللواء العاشر",
    arCue: "ليبيا | تراغن | حفتر | الجيش الليبي",
  },
  "maghreb/111th-brigade-libya": {
    kind: "state-force", en: "111th Brigade (Libya)", countries: ["LY"],
    ar: "اللواء 111 | اللواء 111 مجحفل",
  },
  "maghreb/128th-brigade-libya": {
    kind: "state-force", en: "128th Brigade (Libya)", countries: ["LY"], weak: true,
    ar: "اللواء 128 | اللواء 128 المعزز | لواء 128 معزز | اللواء 128 معزز | الكتيبة 128",
    arCue: "ليبيا | الليبي | سبها | حفتر | الجنوب",
  },
  "maghreb/12th-brigade-libya": {
    kind: "state-force", en: "12th Brigade (Libya)", countries: ["LY"], parent: "world/lna",
    ar: "اللواء 12 الليبي | اللواء 12 مجحفل",
    arWeak: "اللواء 12",
    arCue: "ليبيا | سبها | براك | بن نايل",
  },
  "maghreb/155th-battalion-libya": {
    kind: "armed-group", en: "155th Battalion (Libya)", countries: ["LY"],
    ar: "الكتيبة 155 | الكتيبة 155 مشاة | كتيبة 155 مشاة",
  },
  "maghreb/166th-battalion-misrata": {
    kind: "armed-group", en: "166th Battalion (Misrata)", countries: ["LY"],
    ar: "الكتيبة 166",
  },
  "maghreb/173rd-battalion-libya": {
    kind: "armed-group", en: "173rd Battalion (Libya)", countries: ["LY"],
    ar: "الكتيبة 173",
  },
  "maghreb/20-february-movement": {
    kind: "movement", en: "20 February Movement", fr: "Mouvement du 20 février", countries: ["MA"], from: "2011",
    ar: "حركة 20 فبراير المغربية | حركة 20 فبراير | حركة عشرين فبراير",
  },
  "maghreb/276-battalion-libya": {
    kind: "state-force", en: "276th Infantry Battalion (Libya)", countries: ["LY"],
    ar: "الكتيبة 276 | الكتيبة 276 مشاة",
  },
  "maghreb/444th-combat-brigade": {
    kind: "state-force", en: "444th Combat Brigade", aliases: ["444 Brigade"], countries: ["LY"],
    ar: "اللواء 444 | اللواء 444 قتال | لواء 444 | لواء 444 قتال | الكتيبة 444",
  },
  "maghreb/5-5-joint-military-commission": {
    kind: "institution", en: "5+5 Joint Military Commission", acronyms: ["JMC"], countries: ["LY"],
    ar: "اللجنة العسكرية المشتركة الليبية | اللجنة العسكرية الليبية المشتركة",
    arWeak: "اللجنة العسكرية المشتركة | اللجنة العسكرية المشتركة خمسة زائد خمسة | لجنة خمسة زائد خمسة | لجنة 5 زائد 5",
    arCue: "ليبيا | الليبية",
  },
  "maghreb/55th-battalion-libya": {
    kind: "armed-group", en: "55th Battalion (Libya)", countries: ["LY"],
    ar: "كتيبة 55 مشاة",
    arWeak: "الكتيبة 55 | كتيبة 55",
  },
  "maghreb/604th-infantry-brigade": {
    kind: "armed-group", en: "604th Infantry Brigade", aliases: ["604 Battalion"], countries: ["LY"],
    ar: "الكتيبة 604 | الكتيبة 604 مشاة | كتيبة 604 مشاة",
  },
  "maghreb/6th-infantry-brigade-libya": {
    kind: "state-force", en: "6th Infantry Brigade (Libya)", aliases: ["6th Brigade"], countries: ["LY"],
    ar: "اللواء السادس مشاة | اللواء السادس مشاة سبها",
    arWeak: "اللواء السادس",
    arCue: "سبها | التبو | أولاد سليمان",
  },
  "maghreb/73rd-brigade-libya": {
    kind: "state-force", en: "73rd Brigade (Libya)", countries: ["LY"],
    ar: "اللواء 73 | اللواء 73 مشاة",
  },
  "maghreb/abba-al-hissen": {
    kind: "person", en: "Abba El Haissan", aliases: ["Abba Elhaissan"], countries: ["EH"],
    ar: "أبا الحيسن | أبا الحيسان",
  },
  "maghreb/abbas-el-fassi": {
    kind: "person", en: "Abbas El Fassi", countries: ["MA"],
    ar: "عباس الفاسي",
  },
  "maghreb/abbas-kamel": {
    kind: "person", en: "Abbas Kamel", countries: ["EG"], weak: true,
    ar: "عباس كامل",
  },
  "maghreb/abbassi-madani": {
    kind: "person", en: "Abbassi Madani", countries: ["DZ"],
    ar: "عباسي مدني | عباس مدني",
  },
  "maghreb/abdallah-arabi-polisario": {
    kind: "person", en: "Abdullah Arabi", countries: ["EH"], weak: true,
    ar: "عبد الله العرابي | عبد الله عرابي",
    arCue: "البوليساريو | الصحراوي | إسبانيا",
  },
  "maghreb/abdallah-djaballah": {
    kind: "person", en: "Abdallah Djaballah", countries: ["DZ"],
    ar: "عبد الله جاب الله",
  },
  "maghreb/abdallahi-lehbib-balal": {
    kind: "person", en: "Abdallahi Lehbib Balal", countries: ["EH"],
    ar: "عبد الله لحبيب البلال | عبد الله لحبيب | لحبيب ولد البلال | لحبيب البلال",
  },
  "maghreb/abdel-fattah-younes": {
    kind: "person", en: "Abdel Fattah Younes", countries: ["LY"],
    ar: "عبد الفتاح يونس",
  },
  "maghreb/abdel-ghani-al-kikli": {
    kind: "person", en: "Abdel Ghani al-Kikli", aliases: ["Ghnewa", "Gheniwa", "Ghaniwa al-Kikli"], countries: ["LY"],
    ar: "عبد الغني الككلي | غنيوة الككلي | اغنيوة الككلي",
  },
  "maghreb/abdel-mageed-sakr": {
    kind: "person", en: "Abdel Mageed Sakr", countries: ["EG"],
    ar: "عبد المجيد صقر",
  },
  "maghreb/abdel-moneim-al-hasnawi": {
    kind: "person", en: "Abdel Moneim al-Hasnawi", aliases: ["Abu Talha al-Libi"], countries: ["LY"], parent: "armed-groups/aqim",
    ar: "عبد المنعم الحسناوي | عبد المنعم سالم خليفة الحسناوي",
  },
  "maghreb/abdel-rahman-al-milad": {
    kind: "person", en: "Abdel Rahman al-Milad", aliases: ["Bija", "al-Bidja"], countries: ["LY"],
    ar: "عبد الرحمن الميلاد | عبد الرحمن ميلاد | البيدجا | عبد الرحمن البيجا | عبد الرحمن البيدجا | عبدالرحمن ميلاد البيدجا",
  },
  "maghreb/abdelali-hassani-cherif": {
    kind: "person", en: "Abdelali Hassani Cherif", countries: ["DZ"],
    ar: "عبد العالي حساني | عبد العالي حساني شريف",
  },
  "maghreb/abdelaziz-belaid": {
    kind: "person", en: "Abdelaziz Belaïd", countries: ["DZ"],
    ar: "عبد العزيز بلعيد",
  },
  "maghreb/abdelaziz-belkhadem": {
    kind: "person", en: "Abdelaziz Belkhadem", countries: ["DZ"],
    ar: "عبد العزيز بلخادم",
    arWeak: "بلخادم",
  },
  "maghreb/abdelaziz-benali-cherif": {
    kind: "person", en: "Abdelaziz Benali Cherif", countries: ["DZ"],
    ar: "عبد العزيز بن علي الشريف | عبد العزيز بن علي شريف",
    arWeak: "بن علي الشريف",
  },
  "maghreb/abdelaziz-djerad": {
    kind: "person", en: "Abdelaziz Djerad", countries: ["DZ"],
    ar: "عبد العزيز جراد",
  },
  "maghreb/abdelbaset-al-megrahi": {
    kind: "person", en: "Abdelbaset al-Megrahi", countries: ["LY"],
    ar: "عبد الباسط المقرحي",
  },
  "maghreb/abdelfattah-louarak": {
    kind: "person", en: "Abdelfattah Louarak", countries: ["MA"],
    ar: "عبد الفتاح الوراق",
  },
  "maghreb/abdelghani-rachedi": {
    kind: "person", en: "Abdelghani Rachedi", countries: ["DZ"],
    ar: "عبد الغني راشدي | عبد الغاني راشدي",
  },
  "maghreb/abdelhafid-henchi": {
    kind: "person", en: "Abdelhafid Henchi", countries: ["DZ"],
    ar: "عبد الحفيظ هنشي",
  },
  "maghreb/abdelhak-khiame": {
    kind: "person", en: "Abdelhak Khiame", countries: ["MA"],
    ar: "عبد الحق الخيام",
  },
  "maghreb/abdelhak-lamrini": {
    kind: "person", en: "Abdelhak Lamrini", countries: ["MA"],
    ar: "عبد الحق المريني | عبد الحق لمريني",
  },
  "maghreb/abdelhak-layada": {
    kind: "person", en: "Abdelhak Layada", aliases: ["Abdelhaq Layada"], countries: ["DZ"], parent: "armed-groups/gia",
    ar: "عبد الحق لعيايدة | عبد الحق العيايدة | عبد الحق لعيادة",
  },
  "maghreb/abdelhak-saihi": {
    kind: "person", en: "Abdelhak Saihi", countries: ["DZ"],
    ar: "عبد الحق سايحي",
  },
  "maghreb/abdelhakim-al-hasadi": {
    kind: "person", en: "Abdelhakim al-Hasadi", countries: ["LY"],
    ar: "عبد الحكيم الحصادي",
  },
  "maghreb/abdelhakim-belhadj": {
    kind: "person", en: "Abdelhakim Belhadj", countries: ["LY"],
    ar: "عبد الحكيم بلحاج | عبد الحكيم بالحاج",
  },
  "maghreb/abdelhamid-ghriss": {
    kind: "person", en: "Abdelhamid Ghriss", countries: ["DZ"],
    ar: "عبد الحميد غريس",
  },
  "maghreb/abdelilah-benkirane": {
    kind: "person", en: "Abdelilah Benkirane", countries: ["MA"],
    ar: "عبد الإله بنكيران | عبد الإله بن كيران | بنكيران",
  },
  "maghreb/abdelkader-ait-ouarabi": {
    kind: "person", en: "Abdelkader Aït Ouarabi", aliases: ["General Hassan"], countries: ["DZ"],
    ar: "عبد القادر آيت وعرابي",
    arWeak: "الجنرال حسان",
  },
  "maghreb/abdelkader-bengrina": {
    kind: "person", en: "Abdelkader Bengrina", countries: ["DZ"],
    ar: "عبد القادر بن قرينة",
  },
  "maghreb/abdelkader-bensalah": {
    kind: "person", en: "Abdelkader Bensalah", countries: ["DZ"], weak: true,
    ar: "عبد القادر بن صالح",
  },
  "maghreb/abdelkader-djellaoui": {
    kind: "person", en: "Abdelkader Djellaoui", countries: ["DZ"],
    ar: "عبد القادر جلاوي",
  },
  "maghreb/abdelkader-haddad": {
    kind: "person", en: "Abdelkader Haddad", aliases: ["Nacer El Djinn"], countries: ["DZ"], weak: true,
    ar: "عبد القادر حداد | ناصر الجن",
    arCue: "الجنرال | المخابرات | الأمن الداخلي | الجن",
  },
  "maghreb/abdelkader-taleb-omar": {
    kind: "person", en: "Abdelkader Taleb Omar", countries: ["EH"],
    ar: "عبد القادر طالب عمر | عبد القادر الطالب عمر | عبد القادر الطالب اعمر | عبد القادر الطالب عمار | عبد القادر طالب عمار",
  },
  "maghreb/abdelkarim-hadiya": {
    kind: "person", en: "Abdelkarim Hadiya", countries: ["LY"],
    ar: "عبد الكريم هدية",
  },
  "maghreb/abdelkrim-benmbarek": {
    kind: "person", en: "Abdelkrim Benmbarek", countries: ["DZ"],
    ar: "عبد الكريم بن مبارك",
  },
  "maghreb/abdelkrim-bouzred": {
    kind: "person", en: "Abdelkrim Bouzred", countries: ["DZ"],
    ar: "عبد الكريم بوالزرد | عبد الكريم بو الزرد",
  },
  "maghreb/abdelkrim-zbidi": {
    kind: "person", en: "Abdelkrim Zbidi", countries: ["TN"],
    ar: "عبد الكريم الزبيدي",
  },
  "maghreb/abdellatif-hammouchi": {
    kind: "person", en: "Abdellatif Hammouchi", countries: ["MA"],
    ar: "عبد اللطيف الحموشي",
    arWeak: "الحموشي",
  },
  "maghreb/abdellatif-loudiyi": {
    kind: "person", en: "Abdellatif Loudiyi", countries: ["MA"],
    ar: "عبد اللطيف لوديي | عبد اللطيف اللوديي",
    arWeak: "لوديي",
  },
  "maghreb/abdellatif-ouahbi": {
    kind: "person", en: "Abdellatif Ouahbi", countries: ["MA"],
    ar: "عبد اللطيف وهبي",
  },
  "maghreb/abdelmadjid-amar-belaid": {
    kind: "person", en: "Abdelmadjid Amar Belaïd", countries: ["DZ"],
    ar: "عبد المجيد عمار بلعيد | عمار بلعيد",
  },
  "maghreb/abdelmadjid-attar": {
    kind: "person", en: "Abdelmadjid Attar", countries: ["DZ"],
    ar: "عبد المجيد عطار",
  },
  "maghreb/abdelmadjid-chikhi": {
    kind: "person", en: "Abdelmadjid Chikhi", countries: ["DZ"],
    ar: "عبد المجيد شيخي",
  },
  "maghreb/abdelmalek-gouri": {
    kind: "person", en: "Abdelmalek Gouri", aliases: ["Abdelmalik Gouri", "Khaled Abou Slimane", "Khalid Abu Suleiman"], countries: ["DZ"], parent: "armed-groups/jund-al-khilafah",
    ar: "عبد المالك قوري | عبد الملك قوري | عبد المالك غوري | عبد الملك غوري | خالد أبو سليمان | غوري عبد المالك | قوري عبد المالك",
  },
  "maghreb/abdelmalek-guenaizia": {
    kind: "person", en: "Abdelmalek Guenaïzia", countries: ["DZ"],
    ar: "عبد المالك قنايزية | عبد المالك غنايزية",
  },
  "maghreb/abdelmalek-sellal": {
    kind: "person", en: "Abdelmalek Sellal", countries: ["DZ"],
    ar: "عبد المالك سلال | عبد الملك سلال",
  },
  "maghreb/abdelmonem-al-hur": {
    kind: "person", en: "Abdelmonem al-Hur", countries: ["LY"],
    ar: "عبد المنعم الحر",
  },
  "maghreb/abdelmoumen-ould-kaddour": {
    kind: "person", en: "Abdelmoumen Ould Kaddour", countries: ["DZ"],
    ar: "عبد المؤمن ولد قدور",
  },
  "maghreb/abdelouafi-laftit": {
    kind: "person", en: "Abdelouafi Laftit", countries: ["MA"],
    ar: "عبد الوافي لفتيت",
    arWeak: "لفتيت",
  },
  "maghreb/abdelrahman-hashim": {
    kind: "person", en: "Abdelrahman Hashim", aliases: ["Abdel Rahman Hashim al-Kilani", "Abdel Rahman Hashem"], countries: ["LY"],
    ar: "عبد الرحمن هاشم الكيلاني | عبد الرحمن الكيلاني",
  },
  "maghreb/abdelrahman-shalgham": {
    kind: "person", en: "Abdelrahman Shalgham", countries: ["LY"],
    ar: "عبد الرحمن شلقم",
    arWeak: "شلقم",
  },
  "maghreb/abdelwahab-al-magri": {
    kind: "person", en: "Abdelwahab al-Magri", aliases: ["Abdul Wahab al-Maqri"], countries: ["LY"],
    ar: "عبد الوهاب المقري",
  },
  "maghreb/abdelwahab-qaid": {
    kind: "person", en: "Abdelwahab Qaid", countries: ["LY"],
    ar: "عبد الوهاب قايد",
  },
  "maghreb/abderrachid-tabi": {
    kind: "person", en: "Abderrachid Tabi", countries: ["DZ"],
    ar: "عبد الرشيد طبي",
  },
  "maghreb/abderrahim-al-kani": {
    kind: "person", en: "Abderrahim al-Kani", countries: ["LY"],
    ar: "عبد الرحيم الكاني | عبد الرحيم الشقاقي",
  },
  "maghreb/abderrahmane-al-nigeri": {
    kind: "person", en: "Abderrahmane al-Nigeri", aliases: ["Abu Dujana"], countries: ["NE", "DZ"], parent: "armed-groups/mulathamun",
    ar: "عبد الرحمن النيجري | عبد الرحمن النيجيري",
    arWeak: "أبو دجانة",
    arCue: "أميناس | تيقنتورين | بلمختار | النيجري",
  },
  "maghreb/abderrazak-makri": {
    kind: "person", en: "Abderrazak Makri", countries: ["DZ"],
    ar: "عبد الرزاق مقري",
  },
  "maghreb/abdeslam-yassine": {
    kind: "person", en: "Abdeslam Yassine", countries: ["MA"],
    ar: "عبد السلام ياسين",
  },
  "maghreb/abdessamad-kayouh": {
    kind: "person", en: "Abdessamad Kayouh", countries: ["MA"],
    ar: "عبد الصمد قيوح",
  },
  "maghreb/abdul-raouf-kara": {
    kind: "person", en: "Abdul Raouf Kara", aliases: ["Abdelraouf Kara"], countries: ["LY"],
    ar: "عبد الرؤوف كارة",
  },
  "maghreb/abdulfattah-al-nadoori": {
    kind: "person", en: "Abdulfattah al-Nadoori", countries: ["LY"],
    ar: "عبد الفتاح الناظوري",
  },
  "maghreb/abdulhadi-al-hweij": {
    kind: "person", en: "Abdulhadi al-Hweij", countries: ["LY"],
    ar: "عبد الهادي الحويج",
  },
  "maghreb/abdulhafiz-ghoga": {
    kind: "person", en: "Abdulhafiz Ghoga", countries: ["LY"],
    ar: "عبد الحفيظ غوقة",
  },
  "maghreb/abdullah-al-lafi": {
    kind: "person", en: "Abdullah al-Lafi", countries: ["LY"],
    ar: "عبد الله اللافي",
  },
  "maghreb/abdullah-al-senussi": {
    kind: "person", en: "Abdullah al-Senussi", countries: ["LY"],
    ar: "عبد الله السنوسي",
  },
  "maghreb/abdullah-al-thinni": {
    kind: "person", en: "Abdullah al-Thinni", countries: ["LY"],
    ar: "عبد الله الثني",
  },
  "maghreb/abdullah-arhouma": {
    kind: "person", en: "Abdullah Arhouma", countries: ["LY"],
    ar: "عبد الله أرحومة | عبدالله ارحومة",
  },
  "maghreb/abdullah-bliheg": {
    kind: "person", en: "Abdullah Bliheg", aliases: ["Abdullah Belhaiq"], countries: ["LY"],
    ar: "عبد الله بليحق | عبدالله بليحيق",
  },
  "maghreb/abdullah-mansour": {
    kind: "person", en: "Abdullah Mansour", countries: ["LY"], weak: true,
    ar: "عبد الله منصور",
    arCue: "القذافي | النيجر | الليبي | ليبيا",
  },
  "maghreb/abdullah-nuraddin": {
    kind: "person", en: "Abdullah Nuraddin", countries: ["LY"],
    ar: "عبد الله نور الدين الهمالي",
  },
  "maghreb/abdullah-qaderbouh": {
    kind: "person", en: "Abdullah Qaderbouh", countries: ["LY"],
    ar: "عبد الله قادربوه",
  },
  "maghreb/abdulrahman-al-suwaihli": {
    kind: "person", en: "Abdulrahman al-Suwaihli", aliases: ["Abdulrahman Sewehli"], countries: ["LY"],
    ar: "عبد الرحمن السويحلي",
  },
  "maghreb/abdulrazek-al-nadoori": {
    kind: "person", en: "Abdulrazek al-Nadoori", aliases: ["Abdel Razek al-Nadoori"], countries: ["LY"],
    ar: "عبد الرازق الناظوري | عبد الرازق ناظوري | عبد الرزاق الناظوري",
    arWeak: "الناظوري",
  },
  "maghreb/abdulsalam-al-hassi": {
    kind: "person", en: "Abdulsalam al-Hassi", countries: ["LY"], parent: "world/lna",
    ar: "عبد السلام الحاسي",
  },
  "maghreb/abdulsalam-al-rajhi": {
    kind: "person", en: "Abdulsalam Al-Rajhi", aliases: ["Abdul Salam Al-Rajhi"], countries: ["LY"],
    ar: "عبد السلام الراجحي",
  },
  "maghreb/abdulsalam-al-zoubi": {
    kind: "person", en: "Abdulsalam al-Zoubi", aliases: ["Abdulsalam Zubi"], countries: ["LY"],
    ar: "عبد السلام الزوبي | عبد السلام زوبي",
  },
  "maghreb/abdulsalam-ashour": {
    kind: "person", en: "Abdulsalam Ashour", countries: ["LY"],
    ar: "عبد السلام عاشور",
  },
  "maghreb/abdulsalam-kajman": {
    kind: "person", en: "Abdulsalam Kajman", aliases: ["Abdelsalam Kajman"], countries: ["LY"],
    ar: "عبد السلام كاجمان | عبد السلام كجمان",
  },
  "maghreb/abdulsalam-nasiya": {
    kind: "person", en: "Abdulsalam Nasiya", countries: ["LY"],
    ar: "عبد السلام نصية",
  },
  "maghreb/abdulsalam-shanqala": {
    kind: "person", en: "Abdulsalam Shanqala", countries: ["LY"],
    ar: "عبد السلام شنقلة | عبدالسلام شنقلة",
  },
  "maghreb/abdurrahim-el-keib": {
    kind: "person", en: "Abdurrahim El-Keib", aliases: ["Abdel Rahim al-Keib"], countries: ["LY"],
    ar: "عبد الرحيم الكيب",
  },
  "maghreb/abir-moussi": {
    kind: "person", en: "Abir Moussi", countries: ["TN"],
    ar: "عبير موسي",
  },
  "maghreb/abou-el-fadhl-baadji": {
    kind: "person", en: "Abou El Fadhl Baadji", countries: ["DZ"],
    ar: "أبو الفضل بعجي",
  },
  "maghreb/abu-al-bara-al-jazairi": {
    kind: "person", en: "Abu al-Bara al-Jazairi", aliases: ["Abou al-Bara al-Djazairi", "Abu al-Baraa"], countries: ["DZ"], parent: "armed-groups/mulathamun",
    ar: "أبو البراء الجزائري",
  },
  "maghreb/abu-anas-al-libi": {
    kind: "person", en: "Abu Anas al-Libi", countries: ["LY"],
    ar: "أبو أنس الليبي | نزيه الرقيعي | نزيه عبد الحميد الرقيعي",
  },
  "maghreb/abu-bakr-al-siddiq-battalion": {
    kind: "armed-group", en: "Abu Bakr al-Siddiq Battalion (Zintan)", countries: ["LY"],
    weak: true,
    ar: "كتيبة أبو بكر الصديق",
    arCue: "ليبيا | الزنتان | سيف الإسلام",
  },
  "maghreb/abu-bakr-al-suqi": {
    kind: "person", en: "Abu Bakr al-Suqi", aliases: ["Boubaker al-Souki"], countries: ["LY"],
    ar: "أبو بكر السوقي | بو بكر السوقي | أبوبكر السوقي",
  },
  "maghreb/abu-bakr-yunis-jaber": {
    kind: "person", en: "Abu-Bakr Yunis Jaber", countries: ["LY"],
    ar: "أبو بكر يونس جابر | أبو بكر يونس",
  },
  "maghreb/abu-moaz-al-iraqi": {
    kind: "person", en: "Abu Moaz al-Iraqi", aliases: ["Abu Muadh al-Iraqi", "Abu Abdullah al-Iraqi"], countries: ["IQ", "LY"], parent: "armed-groups/is-libya",
    ar: "أبو معاذ العراقي",
    arWeak: "أبو عبد الله العراقي | عبد الله الربعي",
    arCue: "ليبيا | سبها | المسماري | أبو معاذ",
  },
  "maghreb/abu-nabil-al-anbari": {
    kind: "person", en: "Abu Nabil al-Anbari", countries: ["IQ"],
    ar: "أبو نبيل الأنباري | وسام الزبيدي | أبو المغيرة القحطاني",
    arWeak: "عبد العزيز الأنباري",
    arCue: "ليبيا | داعش | درنة | المسماري",
  },
  "maghreb/abu-yahya-al-libi": {
    kind: "person", en: "Abu Yahya al-Libi", countries: ["LY"],
    ar: "أبو يحيى الليبي | أبو يحي الليبي",
  },
  "maghreb/abuzed-omar-dorda": {
    kind: "person", en: "Abuzed Omar Dorda", aliases: ["Abu Zayd Omar Dourda"], countries: ["LY"],
    ar: "أبو زيد دوردة | أبوزيد عمر دوردة",
  },
  "maghreb/adam-arami": {
    kind: "person", en: "Adam Arami", countries: ["LY"],
    ar: "آدم أرمي",
  },
  "maghreb/adam-dazi": {
    kind: "person", en: "Adam Dazi", aliases: ["Adam Ahmed Dazi"], countries: ["LY"],
    ar: "آدم دازي | آدم أحمد دازي",
  },
  "maghreb/administrative-control-authority-libya": {
    kind: "institution", en: "Administrative Control Authority (Libya)", countries: ["LY"],
    ar: "هيئة الرقابة الإدارية الليبية | هيئة الرقابة الإدارية في ليبيا | الرقابة الإدارية الليبية",
    arWeak: "هيئة الرقابة الإدارية",
    arCue: "ليبيا | طرابلس",
  },
  "maghreb/african-atlantic-gas-pipeline": {
    kind: "institution", en: "African Atlantic Gas Pipeline", fr: "Gazoduc Afrique Atlantique", countries: ["NG", "MA"],
    ar: "أنبوب الغاز الإفريقي الأطلسي | خط أنابيب الغاز نيجيريا المغرب | أنبوب الغاز نيجيريا المغرب | أنبوب الغاز المغربي النيجيري | أنبوب الغاز الأطلسي الأفريقي",
  },
  "maghreb/aghlas-mohamed": {
    kind: "person", en: "Aghlas Mohamed", countries: ["LY"],
    ar: "أغلس محمد | أغلاس محمد | أغلس محمد أغلس",
  },
  "maghreb/ahlam-mosteghanemi": {
    kind: "person", en: "Ahlam Mosteghanemi", countries: ["DZ"],
    ar: "أحلام مستغانمي",
  },
  "maghreb/ahmad-al-tijani": {
    kind: "person", en: "Ahmad al-Tijani", fr: "Ahmed Tijani", countries: ["DZ", "MA"],
    ar: "سيدي أحمد التجاني | سيدي أحمد التيجاني | أحمد التجاني | أحمد التيجاني | الشيخ أحمد التجاني | الشيخ سيدي أحمد التجاني",
  },
  "maghreb/ahmed-abu-khattala": {
    kind: "person", en: "Ahmed Abu Khattala", countries: ["LY"],
    ar: "أحمد أبو ختالة | أبو ختالة | أحمد بوختالة | أحمد أبوختالة",
  },
  "maghreb/ahmed-abu-zeid": {
    kind: "person", en: "Ahmed Abu Zeid", countries: ["EG"], weak: true,
    ar: "أحمد أبو زيد",
    arCue: "الخارجية | المصرية | المتحدث",
  },
  "maghreb/ahmed-al-ataybi": {
    kind: "person", en: "Ahmed al-Ataybi", countries: ["LY"], parent: "world/lna",
    ar: "أحمد العطايبي",
  },
  "maghreb/ahmed-al-dabbashi": {
    kind: "person", en: "Ahmed al-Dabbashi", aliases: ["al-Ammu"], countries: ["LY"],
    ar: "أحمد الدباشي | أحمد الدباشي العمو | أحمد عمر الدباشي | عمي الدباشي",
  },
  "maghreb/ahmed-al-mismari": {
    kind: "person", en: "Ahmed al-Mismari", aliases: ["Mismari", "Ahmed Mesmari", "Al-Mesmari"], countries: ["LY"],
    ar: "أحمد المسماري",
    arWeak: "المسماري",
  },
  "maghreb/ahmed-al-nemr": {
    kind: "person", en: "Ahmed al-Nemr", countries: ["LY"], weak: true,
    ar: "أحمد النمر",
    arCue: "مرزق | سبها | الإعمار",
  },
  "maghreb/ahmed-al-sharkasi": {
    kind: "person", en: "Ahmed al-Sharkasi", countries: ["LY"],
    ar: "أحمد الشركسي",
  },
  "maghreb/ahmed-aoun": {
    kind: "person", en: "Ahmed Aoun", countries: ["LY"], weak: true,
    ar: "أحمد عون",
    arCue: "ليبيا | حفتر | القيادة العامة",
  },
  "maghreb/ahmed-barka": {
    kind: "person", en: "Ahmed Barka", aliases: ["Ahmed Baraka"], countries: ["LY"], weak: true,
    ar: "أحمد بركة",
    arCue: "سبها | المنطقة الجنوبية | ليبيا",
  },
  "maghreb/ahmed-ben-bella": {
    kind: "person", en: "Ahmed Ben Bella", countries: ["DZ"],
    ar: "أحمد بن بلة | أحمد بن بلا | بن بلة",
  },
  "maghreb/ahmed-boukhari": {
    kind: "person", en: "Ahmed Boukhari", countries: ["EH"], weak: true,
    ar: "أحمد بخاري | البخاري أحمد | أحمد البخاري",
    arCue: "البوليساريو | الصحراوي | الأمم المتحدة",
  },
  "maghreb/ahmed-buzeid-al-sulouqi": {
    kind: "person", en: "Ahmed Abouzeid al-Sulouqi", countries: ["LY"],
    ar: "أحمد بوزيد السلوقي",
  },
  "maghreb/ahmed-deghdegh": {
    kind: "person", en: "Ahmed Deghdegh", countries: ["DZ"],
    ar: "أحمد دغداغ",
  },
  "maghreb/ahmed-edabir": {
    kind: "person", en: "Ahmed Edabir", countries: ["DZ"],
    ar: "أحمد إيدابير | أحمد إدابير",
  },
  "maghreb/ahmed-el-bouari": {
    kind: "person", en: "Ahmed El Bouari", countries: ["MA"],
    ar: "أحمد البواري",
  },
  "maghreb/ahmed-gaddaf-al-dam": {
    kind: "person", en: "Ahmed Gaddaf al-Dam", countries: ["LY"],
    ar: "أحمد قذاف الدم | قذاف الدم",
  },
  "maghreb/ahmed-hachani": {
    kind: "person", en: "Ahmed Hachani", countries: ["TN"],
    ar: "أحمد الحشاني",
  },
  "maghreb/ahmed-hamza": {
    kind: "person", en: "Ahmed Hamza", countries: ["LY"], weak: true,
    ar: "أحمد حمزة",
    arCue: "حقوق الإنسان | ليبيا | المؤسسة الوطنية",
  },
  "maghreb/ahmed-hamza-al-mahdi": {
    kind: "person", en: "Ahmed Hamza al-Mahdi", countries: ["LY"],
    ar: "أحمد حمزة المهدي",
  },
  "maghreb/ahmed-lakhrif": {
    kind: "person", en: "Ahmed Lakhrif", countries: ["MA"],
    ar: "أحمد لخريف",
  },
  "maghreb/ahmed-maiteeq": {
    kind: "person", en: "Ahmed Maiteeq", aliases: ["Ahmed Maetig"], countries: ["LY"],
    ar: "أحمد معيتيق | أحمد عمر معيتيق",
  },
  "maghreb/ahmed-matko": {
    kind: "person", en: "Ahmed Matko", aliases: ["Ahmed Matkou"], countries: ["LY"],
    ar: "أحمد ماتكو",
  },
  "maghreb/ahmed-mizab": {
    kind: "person", en: "Ahmed Mizab", countries: ["DZ"],
    ar: "أحمد ميزاب | أحمد مزاب",
  },
  "maghreb/ahmed-omar-al-ansari": {
    kind: "person", en: "Ahmed Omar al-Ansari", countries: ["LY"],
    ar: "أحمد عمر الأنصاري",
  },
  "maghreb/ahmed-ouyahia": {
    kind: "person", en: "Ahmed Ouyahia", countries: ["DZ"],
    ar: "أحمد أويحيى | أويحيى",
  },
  "maghreb/ahmed-reda-benchemsi": {
    kind: "person", en: "Ahmed Reda Benchemsi", countries: ["MA"],
    ar: "أحمد رضا بنشمسي",
  },
  "maghreb/ahmed-reda-chami": {
    kind: "person", en: "Ahmed Reda Chami", countries: ["MA"],
    ar: "أحمد رضا الشامي | أحمد رضى الشامي",
  },
  "maghreb/ahmed-taleb-ibrahimi": {
    kind: "person", en: "Ahmed Taleb Ibrahimi", countries: ["DZ"],
    ar: "أحمد طالب الإبراهيمي",
  },
  "maghreb/ahmed-toufiq": {
    kind: "person", en: "Ahmed Toufiq", countries: ["MA"],
    ar: "أحمد التوفيق",
  },
  "maghreb/ahmid-houma": {
    kind: "person", en: "Ahmid Houma", countries: ["LY"],
    ar: "أحميد حومة",
  },
  "maghreb/ahrar-fezzan-battalion": {
    kind: "armed-group", en: "Ahrar Fezzan Battalion",
    ar: "كتيبة أحرار فزان",
  },
  "maghreb/aimene-benabderrahmane": {
    kind: "person", en: "Aïmene Benabderrahmane", countries: ["DZ"],
    ar: "أيمن بن عبد الرحمن | أيمن بن عبد عبدالرحمان",
  },
  "maghreb/ais-algeria": {
    kind: "armed-group", en: "Islamic Salvation Army", aliases: ["Armée islamique du salut"], acronyms: ["AIS"], countries: ["DZ"],
    ar: "الجيش الإسلامي للإنقاذ",
  },
  "maghreb/aisha-gaddafi": {
    kind: "person", en: "Aisha Gaddafi", countries: ["LY"],
    ar: "عائشة القذافي | عائشة معمر القذافي",
  },
  "maghreb/akakus-oil": {
    kind: "company", en: "Akakus Oil", aliases: ["Akakus Oil Operations"], countries: ["LY"],
    ar: "شركة أكاكوس | أكاكوس للعمليات النفطية | شركة أكاكوس للعمليات النفطية",
  },
  "maghreb/al-adl-wal-ihsane": {
    kind: "movement", en: "Justice and Spirituality", fr: "Al Adl Wal Ihsane", countries: ["MA"],
    ar: "جماعة العدل والإحسان | العدل والإحسان",
  },
  "maghreb/al-bunyan-al-marsous": {
    kind: "armed-group", en: "Al-Bunyan al-Marsous", aliases: ["Bunyan Marsous"], countries: ["LY"],
    ar: "البنيان المرصوص | عملية البنيان المرصوص | قوات البنيان المرصوص",
  },
  "maghreb/al-fitouri-ghraibel": {
    kind: "person", en: "al-Fitouri Ghraibel", countries: ["LY"],
    ar: "الفيتوري غريبيل | الفيتوري غريبل",
  },
  "maghreb/al-mahdi-dangou": {
    kind: "person", en: "al-Mahdi Dangou", aliases: ["Abu Barakat"], countries: ["LY"],
    ar: "المهدي دنقو | المهدي سالم دنقو | أبو بركات المهدي دنقو | المهدي دنقوا",
    arWeak: "دنقو",
  },
  "maghreb/al-mundhir-al-khartoush": {
    kind: "person", en: "al-Mundhir al-Khartoush", aliases: ["Munther al-Khartoush"], countries: ["LY"],
    ar: "المنذر الخرطوش",
  },
  "maghreb/al-qaqaa-brigade": {
    kind: "armed-group", en: "Al-Qaqaa Brigade", aliases: ["al-Qaqa Brigade", "Qaaqaa Brigade", "Brigade Al-Qaaqaa"], countries: ["LY"],
    ar: "لواء القعقاع | كتيبة القعقاع",
    arWeak: "كتائب القعقاع",
  },
  "maghreb/al-saiqa": {
    kind: "state-force", en: "al-Saiqa Special Forces", aliases: ["Saiqa", "Saiqa Special Forces (Libya)"], countries: ["LY"], parent: "world/lna",
    weak: true,
    ar: "قوات الصاعقة | القوات الخاصة الصاعقة | الصاعقة | قوات الصاعقة الليبية | القوات الخاصة (الصاعقة) الليبية",
    arCue: "بنغازي | ليبيا | الورفلي | بوخمادة | حفتر",
  },
  "maghreb/al-siddiq-al-sour": {
    kind: "person", en: "al-Siddiq al-Sour", countries: ["LY"],
    ar: "الصديق الصور",
  },
  "maghreb/algeria-ugta": {
    kind: "union", en: "General Union of Algerian Workers", fr: "Union générale des travailleurs algériens",
    acronyms: ["UGTA"], countries: ["DZ"],
    ar: "الاتحاد العام للعمال الجزائريين",
  },
  "maghreb/algerian-agency-of-international-cooperation": {
    kind: "institution", en: "Algerian Agency of International Cooperation", fr: "Agence algérienne de coopération internationale", acronyms: ["AALCI"],
    countries: ["DZ"],
    ar: "الوكالة الجزائرية للتعاون الدولي | وكالة التعاون الدولي الجزائرية | الوكالة الجزائرية للتعاون الدولي من أجل التضامن والتنمية",
  },
  "maghreb/algerian-football-federation": {
    kind: "institution", en: "Algerian Football Federation", acronyms: ["FAF"], countries: ["DZ"],
    ar: "الاتحاد الجزائري الجزائرية لكرة القدم | الاتحاد الاتحادية الجزائرية لكرة القدم | الاتحادية الجزائرية لكرة القدم | الاتحاد الجزائري لكرة القدم | اتحادية كرة القدم الجزائرية",
    arWeak: "الفاف",
    arCue: "كرة | المنتخب | الجزائر | مدرب",
  },
  "maghreb/algerian-ministry-of-national-defence": {
    kind: "institution", en: "Ministry of National Defence (Algeria)", fr: "Ministère de la Défense nationale", acronyms: ["MDN"], countries: ["DZ"],
    ar: "وزارة الدفاع الوطني الجزائرية | وزارة الدفاع الوطني في الجزائر",
    arWeak: "وزارة الدفاع الوطني",
    arCue: "الجزائر | الجزائرية | الجزائري | بيان",
  },
  "maghreb/algerian-union-bank": {
    kind: "company", en: "Algerian Union Bank (Mauritania)", acronyms: ["AUB"], countries: ["DZ", "MR"],
    ar: "بنك الاتحاد الجزائري | بنك الاتحاد الجزائري بموريتانيا | بنك الاتحاد الجزائري في موريتانيا",
  },
  "maghreb/ali-aarrass": {
    kind: "person", en: "Ali Aarrass", countries: ["MA"],
    ar: "علي أعراس",
  },
  "maghreb/ali-abu-zariba": {
    kind: "person", en: "Ali Abu Zariba", countries: ["LY"],
    ar: "علي أبو زريبة | علي بوزريبة | علي ابوزريبة",
    arWeak: "أبو زريبة",
    arCue: "الزاوية | ليبيا",
  },
  "maghreb/ali-al-debeiba": {
    kind: "person", en: "Ali al-Debeiba", countries: ["LY"],
    ar: "علي الدبيبة",
  },
  "maghreb/ali-al-deeb": {
    kind: "person", en: "Ali al-Deeb", aliases: ["Ali al-Dhib"], countries: ["LY"], weak: true,
    ar: "علي الذيب",
    arCue: "حرس المنشآت النفطية | ليبيا",
  },
  "maghreb/ali-al-hassi": {
    kind: "person", en: "Ali al-Hassi", countries: ["LY"],
    ar: "علي الحاسي",
  },
  "maghreb/ali-al-qatrani": {
    kind: "person", en: "Ali al-Qatrani", countries: ["LY"],
    ar: "علي القطراني | علي فرج القطراني",
  },
  "maghreb/ali-al-saidi": {
    kind: "person", en: "Ali al-Saidi", aliases: ["Ali al-Saeedi al-Qaidi"], countries: ["LY"],
    ar: "علي السعيدي القايدي | علي السعيدي",
  },
  "maghreb/ali-al-sallabi": {
    kind: "person", en: "Ali al-Sallabi", countries: ["LY"],
    ar: "علي الصلابي | علي محمد الصلابي",
  },
  "maghreb/ali-al-tekbali": {
    kind: "person", en: "Ali al-Tekbali", countries: ["LY"],
    ar: "علي التكبالي",
  },
  "maghreb/ali-anouzla": {
    kind: "person", en: "Ali Anouzla", countries: ["MA"],
    ar: "علي أنوزلا",
  },
  "maghreb/ali-aujali": {
    kind: "person", en: "Ali Aujali", countries: ["LY"],
    ar: "علي الأوجلي",
  },
  "maghreb/ali-belarabi": {
    kind: "person", en: "Ali Belarabi", countries: ["DZ"],
    ar: "علي بلعرابي | سيدي علي بلعرابي",
  },
  "maghreb/ali-belhadj": {
    kind: "person", en: "Ali Belhadj", countries: ["DZ"],
    ar: "علي بلحاج | علي بن حاج",
  },
  "maghreb/ali-benflis": {
    kind: "person", en: "Ali Benflis", countries: ["DZ"],
    ar: "علي بن فليس | بن فليس",
  },
  "maghreb/ali-benhadjar": {
    kind: "person", en: "Ali Benhadjar", countries: ["DZ"],
    weak: true,
    ar: "علي بن حجر",
    arCue: "الجزائر | الجزائري | الدعوة والجهاد",
  },
  "maghreb/ali-bousbeiha": {
    kind: "person", en: "Ali Bousbeiha", aliases: ["Ali Abu Sbeiha"], countries: ["LY"],
    ar: "علي بوسبيحة | علي أبوسبيحة | علي أبو سبيحة",
  },
  "maghreb/ali-draa": {
    kind: "person", en: "Ali Draa", countries: ["DZ"], weak: true,
    ar: "علي ذراع",
    arCue: "السلطة | الانتخابات | الجزائر",
  },
  "maghreb/ali-haddad": {
    kind: "person", en: "Ali Haddad", countries: ["DZ"], weak: true,
    ar: "علي حداد",
    arCue: "الجزائر | الجزائري | رجال الأعمال",
  },
  "maghreb/ali-laarayedh": {
    kind: "person", en: "Ali Laarayedh", countries: ["TN"],
    ar: "علي العريض",
  },
  "maghreb/ali-lmrabet": {
    kind: "person", en: "Ali Lmrabet", countries: ["MA"],
    ar: "علي المرابط",
  },
  "maghreb/ali-medlej": {
    kind: "person", en: "Ali Medlej", countries: ["CA"],
    ar: "علي مدلج",
  },
  "maghreb/ali-salem-tamek": {
    kind: "person", en: "Ali Salem Tamek", countries: ["EH"],
    ar: "علي سالم التامك | علي سالم تامك",
  },
  "maghreb/ali-sida": {
    kind: "person", en: "Ali Sida", countries: ["LY"],
    ar: "علي سيدا | علي سيدا التباوي | علي صيدة",
  },
  "maghreb/ali-triki": {
    kind: "person", en: "Ali Triki", countries: ["LY"],
    ar: "علي التريكي | علي عبد السلام التريكي",
  },
  "maghreb/ali-zeidan": {
    kind: "person", en: "Ali Zeidan", countries: ["LY"], weak: true,
    ar: "علي زيدان",
    arCue: "ليبيا | الليبي",
  },
  "maghreb/amar-belani": {
    kind: "person", en: "Amar Belani", countries: ["DZ"],
    ar: "عمار بلاني | عمار بلعني",
  },
  "maghreb/amar-bendjama": {
    kind: "person", en: "Amar Bendjama", countries: ["DZ"],
    ar: "عمار بن جامع | عمار بن جمعة",
  },
  "maghreb/amar-saadani": {
    kind: "person", en: "Amar Saadani", countries: ["DZ"],
    ar: "عمار سعداني | عمار سعيداني",
  },
  "maghreb/amari-saifi": {
    kind: "person", en: "Amari Saifi", aliases: ["Abderrazak el Para"], countries: ["DZ"], parent: "armed-groups/gspc",
    ar: "عماري صايفي | عماري سايفي | عبد الرزاق البارا | عبد الرزاق البارة | عمار صايفي | عماري الصايفي",
    arWeak: "صايفي",
  },
  "maghreb/amci-morocco": {
    kind: "institution", en: "Moroccan Agency for International Cooperation", acronyms: ["AMCI"], countries: ["MA"],
    ar: "الوكالة المغربية للتعاون الدولي | وكالة التعاون الدولي المغربية",
  },
  "maghreb/amel-abdellatif": {
    kind: "person", en: "Amel Abdellatif", countries: ["DZ"],
    ar: "آمال عبد اللطيف",
  },
  "maghreb/amina-benkhadra": {
    kind: "person", en: "Amina Benkhadra", countries: ["MA"],
    ar: "أمينة بنخضرة",
  },
  "maghreb/amina-bouayach": {
    kind: "person", en: "Amina Bouayach", countries: ["MA"],
    ar: "آمنة بوعياش | أمينة بوعياش",
  },
  "maghreb/aminatou-haidar": {
    kind: "person", en: "Aminatou Haidar", countries: ["EH"],
    ar: "أمينتو حيدر | أميناتو حيدر | أمينتو حيدار | أميناتو حيدار",
  },
  "maghreb/amine-tahraoui": {
    kind: "person", en: "Amine Tahraoui", countries: ["MA"], weak: true,
    ar: "أمين التهراوي",
    arCue: "الصحة | المغرب | المغربي",
  },
  "maghreb/amir-boukhors": {
    kind: "person", en: "Amir Boukhors", aliases: ["Amir DZ"], countries: ["DZ"],
    ar: "أمير بوخرص | أمير ديزاد | أمير دي زاد",
  },
  "maghreb/amira-bouraoui": {
    kind: "person", en: "Amira Bouraoui", countries: ["DZ"],
    ar: "أميرة بوراوي",
  },
  "maghreb/ammar-belhimer": {
    kind: "person", en: "Ammar Belhimer", countries: ["DZ"],
    ar: "عمار بلحيمر",
  },
  "maghreb/anas-al-dabbashi-battalion": {
    kind: "armed-group", en: "Martyr Anas al-Dabbashi Battalion", countries: ["LY"],
    ar: "كتيبة شهداء أنس الدباشي | كتيبة الشهيد أنس الدباشي | كتيبة أنس الدباشي | مليشيا أنس الدباشي",
  },
  "maghreb/andre-azoulay": {
    kind: "person", en: "André Azoulay", countries: ["MA"],
    ar: "أندري أزولاي | أندريه أزولاي",
  },
  "maghreb/anie-algeria": {
    kind: "institution", en: "National Independent Authority for Elections (Algeria)", acronyms: ["ANIE"], countries: ["DZ"],
    ar: "السلطة الوطنية المستقلة للانتخابات",
  },
  "maghreb/antar-zouabri": {
    kind: "person", en: "Antar Zouabri", countries: ["DZ"],
    ar: "عنتر زوابري",
    arWeak: "زوابري",
  },
  "maghreb/anti-illegal-migration-agency-libya": {
    kind: "institution", en: "Anti-Illegal Migration Agency (Libya)", acronyms: ["DCIM"], countries: ["LY"],
    ar: "جهاز مكافحة الهجرة غير الشرعية | جهاز الهجرة غير الشرعية | جهاز مكافحة الهجرة غير القانونية | جهاز مكافحة الهجرة الليبي | إدارة مكافحة الهجرة غير الشرعية الليبية",
  },
  "maghreb/anwar-haddam": {
    kind: "person", en: "Anwar Haddam", countries: ["DZ"],
    ar: "أنور هدام",
  },
  "maghreb/apn-algeria": {
    kind: "institution", en: "People's National Assembly (Algeria)", fr: "Assemblée populaire nationale", acronyms: ["APN"], countries: ["DZ"],
    ar: "المجلس الشعبي الوطني الجزائري | المجلس الشعبي الوطني",
  },
  "maghreb/arabian-gulf-oil-company": {
    kind: "company", en: "Arabian Gulf Oil Company", acronyms: ["AGOCO"], countries: ["LY"],
    ar: "شركة الخليج العربي للنفط | الخليج العربي للنفط | أجوكو | شركة أجوكو",
  },
  "maghreb/aref-nayed": {
    kind: "person", en: "Aref Nayed", countries: ["LY"],
    ar: "عارف النايض",
  },
  "maghreb/asaad-zhio": {
    kind: "person", en: "Asaad Zhio", countries: ["LY"],
    ar: "أسعد زهيو",
  },
  "maghreb/ashour-shuwail": {
    kind: "person", en: "Ashour Shuwail", countries: ["LY"],
    ar: "عاشور شوايل",
  },
  "maghreb/assembly-of-the-representatives-of-the-people": {
    kind: "institution", en: "Assembly of the Representatives of the People", acronyms: ["ARP"], countries: ["TN"],
    ar: "مجلس نواب الشعب التونسي | مجلس نواب الشعب في تونس | البرلمان التونسي المنحل",
    arWeak: "مجلس نواب الشعب",
    arCue: "تونس | التونسي | سعيد",
  },
  "maghreb/assia-djebar": {
    kind: "person", en: "Assia Djebar", countries: ["DZ"],
    ar: "آسيا جبار",
  },
  "maghreb/athmane-mazouz": {
    kind: "person", en: "Athmane Mazouz", countries: ["DZ"],
    ar: "عثمان معزوز",
  },
  "maghreb/atiya-al-shaari": {
    kind: "person", en: "Atiya al-Shaari", aliases: ["Atiyah al-Shaeri"], countries: ["LY"],
    ar: "عطية الشاعري",
  },
  "maghreb/atiyah-abd-al-rahman": {
    kind: "person", en: "Atiyah Abd al-Rahman", countries: ["LY"],
    ar: "عطية عبد الرحمن | عطية الله الليبي | عطية الله",
  },
  "maghreb/atlantic-initiative-for-the-sahel": {
    kind: "intergovernmental", en: "Atlantic Initiative for the Sahel", countries: ["MA"], weak: true,
    ar: "المبادرة الأطلسية | المبادرة الملكية الأطلسية | المبادرة الأطلسية لدول الساحل | مبادرة الأطلسي | مبادرة الأطلسي المغربية | المبادرة المغربية الأطلسية",
    arCue: "المغرب | المغربية | الساحل",
  },
  "maghreb/avant-garde-freedoms": {
    kind: "party", en: "Vanguard of Freedoms", fr: "Talaie El Hurriyet", countries: ["DZ"],
    ar: "طلائع الحريات | حزب طلائع الحريات",
  },
  "maghreb/ayoub-abu-ras": {
    kind: "person", en: "Ayoub Abu Ras", countries: ["LY"], parent: "armed-groups/tripoli-revolutionaries-brigade",
    ar: "أيوب أبوراس | أيوب أبو راس",
  },
  "maghreb/ayoub-al-zarrouq": {
    kind: "person", en: "Ayoub al-Zarrouq", countries: ["LY"],
    ar: "أيوب الزروق",
  },
  "maghreb/aziz-rabbah": {
    kind: "person", en: "Aziz Rabbah", countries: ["MA"],
    ar: "عزيز رباح | عزيز الرباح",
  },
  "maghreb/azouz-nasri": {
    kind: "person", en: "Azouz Nasri", countries: ["DZ"],
    ar: "عزوز ناصري",
  },
  "maghreb/azzedine-mihoubi": {
    kind: "person", en: "Azzedine Mihoubi", countries: ["DZ"],
    ar: "عز الدين ميهوبي",
  },
  "maghreb/babiya-chia": {
    kind: "person", en: "Babiya Chia", aliases: ["Babiya Shia"], countries: ["EH"],
    ar: "بابية الشيعة",
  },
  "maghreb/bachir-mustapha-sayed": {
    kind: "person", en: "Bachir Mustapha Sayed", countries: ["EH"],
    ar: "البشير مصطفى السيد | بشير مصطفى السيد",
  },
  "maghreb/bachir-tartag": {
    kind: "person", en: "Bachir Tartag", countries: ["DZ"],
    ar: "بشير طرطاق | عثمان طرطاق",
    arWeak: "طرطاق",
  },
  "maghreb/badr-al-din-al-toumi": {
    kind: "person", en: "Badr al-Din al-Toumi", aliases: ["Badreddin al-Toumi"], countries: ["LY"],
    ar: "بدر الدين التومي",
  },
  "maghreb/badr-al-suhati": {
    kind: "person", en: "Badr al-Suhati", countries: ["LY"],
    ar: "بدر السحاتي",
  },
  "maghreb/baghdadi-mahmudi": {
    kind: "person", en: "Baghdadi Mahmudi", countries: ["LY"],
    ar: "البغدادي المحمودي | البغدادي علي المحمودي",
  },
  "maghreb/bakhta-mansouri": {
    kind: "person", en: "Selma Bakhta Mansouri", countries: ["DZ"],
    ar: "سلمى بختة منصوري | بختة منصوري | سلمة بختة منصوري | سلمى منصوري",
  },
  "maghreb/bank-of-algeria": {
    kind: "institution", en: "Bank of Algeria", countries: ["DZ"],
    ar: "بنك الجزائر | البنك المركزي الجزائري",
  },
  "maghreb/barka-shedemi": {
    kind: "person", en: "Barka Shedemi", countries: ["LY"],
    ar: "بركة شدمي | بركة شدامي",
  },
  "maghreb/barka-wardougou": {
    kind: "person", en: "Barka Wardougou", countries: ["LY"],
    ar: "بركة وردوغو | بركة وردقو | بركة وردكو | باركا وردوغو | بركا وردوغو",
    arWeak: "وردوغو",
  },
  "maghreb/bashir-al-amin": {
    kind: "person", en: "Bashir al-Amin", countries: ["LY"], weak: true,
    ar: "بشير الأمين",
    arCue: "ليبيا",
  },
  "maghreb/bashir-al-qadi": {
    kind: "person", en: "Bashir al-Qadi", countries: ["LY"],
    weak: true,
    ar: "بشير القاضي",
    arCue: "البنيان المرصوص | سرت | مصراتة",
  },
  "maghreb/bashir-al-sheikh": {
    kind: "person", en: "Bashir al-Sheikh", countries: ["LY"], weak: true,
    ar: "بشير الشيخ",
    arCue: "فزان | الشرارة",
  },
  "maghreb/bashir-khalfallah": {
    kind: "person", en: "Bashir Khalfallah", aliases: ["Bashir al-Baqra"], countries: ["LY"],
    ar: "بشير خلف الله | بشير البقرة | بشير خلف الله البقرة",
  },
  "maghreb/bashir-saleh": {
    kind: "person", en: "Bashir Saleh", countries: ["LY"], weak: true,
    ar: "بشير صالح | بشير صالح بشير",
    arCue: "القذافي | ليبيا | الليبي",
  },
  "maghreb/batal-sid-ahmed": {
    kind: "person", en: "Batal Sid Ahmed", countries: ["EH"],
    ar: "البطل سيد أحمد | بطل سيد أحمد | البطل سيدأحمد",
  },
  "maghreb/battalion-301": {
    kind: "armed-group", en: "301 Battalion (Misrata)", aliases: ["301st Battalion (Libya)"], countries: ["LY"],
    ar: "كتيبة 301 مشاة",
    arWeak: "كتيبة 301 | الكتيبة 301",
    arCue: "ليبيا | مصراتة | طرابلس",
  },
  "maghreb/bayt-mal-al-quds-agency": {
    kind: "aid", en: "Bayt Mal Al Quds Agency", countries: ["MA"],
    ar: "وكالة بيت مال القدس الشريف | وكالة بيت مال القدس",
  },
  "maghreb/bcij": {
    kind: "institution", en: "Central Bureau of Judicial Investigations", fr: "Bureau central d'investigation judiciaire", acronyms: ["BCIJ"], countries: ["MA"],
    ar: "المكتب المركزي للأبحاث القضائية | البسيج | مكتب الأبحاث القضائية المغربي",
  },
  "maghreb/beji-caid-essebsi": {
    kind: "person", en: "Beji Caid Essebsi", countries: ["TN"],
    ar: "الباجي قايد السبسي | قايد السبسي",
  },
  "maghreb/belady-foundation": {
    kind: "institution", en: "Belady Foundation", countries: ["LY"],
    ar: "مؤسسة بلادي لحقوق الإنسان",
    arWeak: "مؤسسة بلادي",
    arCue: "ليبيا",
  },
  "maghreb/belkacem-sahli": {
    kind: "person", en: "Belkacem Sahli", countries: ["DZ"],
    ar: "بلقاسم ساحلي",
  },
  "maghreb/belkhair-al-shaab": {
    kind: "person", en: "Belkhair al-Shaab", countries: ["LY"],
    ar: "بلخير الشعاب",
  },
  "maghreb/belqasem-al-abaaj": {
    kind: "person", en: "Belqasem al-Abaaj", countries: ["LY"],
    ar: "بلقاسم الأبعج | أبو القاسم الأبعج | أبوالقاسم الأبعج",
  },
  "maghreb/belqasem-haftar": {
    kind: "person", en: "Belqasem Haftar", countries: ["LY"],
    ar: "بلقاسم حفتر | بلقاسم خليفة حفتر | بالقاسم حفتر | بالقاسم خليفة | أبو القاسم حفتر",
  },
  "maghreb/belqasem-igzit": {
    kind: "person", en: "Belqasem Igzit", countries: ["LY"],
    ar: "أبو القاسم قزيط | بلقاسم قزيط",
  },
  "maghreb/benali-benali": {
    kind: "person", en: "Benali Benali", countries: ["DZ"], weak: true,
    ar: "بن علي بن علي",
    arCue: "الفريق | الجنرال | الجزائر | الجزائري | الحرس",
  },
  "maghreb/benghazi-defense-brigades": {
    kind: "armed-group", en: "Benghazi Defense Brigades", aliases: ["Benghazi Defence Brigades"], acronyms: ["BDB"], countries: ["LY"],
    ar: "سرايا الدفاع عن بنغازي | كتائب الدفاع عن بنغازي | ألوية الدفاع عن بنغازي | لواءات بنغازي الدفاعية | ألوية بنغازي الدفاعية",
  },
  "maghreb/benmessaoud-abdelkader": {
    kind: "person", en: "Benmessaoud Abdelkader", aliases: ["Mossab Abou Daoud"], countries: ["DZ"], parent: "armed-groups/gspc",
    ar: "بن مسعود عبد القادر | عبد القادر بن مسعود | مصعب أبو داود | مصعب أبو داوود",
  },
  "maghreb/bouabdellah-ghlamallah": {
    kind: "person", en: "Bouabdellah Ghlamallah", countries: ["DZ"],
    ar: "بوعبد الله غلام الله",
  },
  "maghreb/boualem-boualem": {
    kind: "person", en: "Boualem Boualem", countries: ["DZ"],
    ar: "بوعلام بوعلام",
  },
  "maghreb/boualem-chebihi": {
    kind: "person", en: "Boualem Chebihi", countries: ["DZ"],
    ar: "بوعلام شبيحي",
    arWeak: "شبيحي",
  },
  "maghreb/boualem-sansal": {
    kind: "person", en: "Boualem Sansal", countries: ["DZ"],
    ar: "بوعلام صنصال",
    arWeak: "صنصال",
  },
  "maghreb/boubakr-al-hakim": {
    kind: "person", en: "Boubakr al-Hakim", countries: ["TN"],
    ar: "بوبكر الحكيم | أبو بكر الحكيم | أبو مقاتل التونسي",
  },
  "maghreb/bouchaib-arroub": {
    kind: "person", en: "Bouchaib Arroub", countries: ["MA"],
    ar: "بوشعيب عروب",
  },
  "maghreb/bouchraya-hammoudi-bayoun": {
    kind: "person", en: "Bouchraya Hammoudi Bayoun", countries: ["EH"],
    ar: "بشرايا حمودي بيون | بشراي حمودي بيون | بشرايا حمدي بيون | بشراي حمدي بيون | بشرايا بيون",
  },
  "maghreb/boudjemaa-dellimi": {
    kind: "person", en: "Boudjemaa Dellimi", countries: ["DZ"],
    ar: "بوجمعة ديلمي | بوجمعة دلمي",
    arWeak: "ديلمي",
  },
  "maghreb/bouguerra-soltani": {
    kind: "person", en: "Bouguerra Soltani", countries: ["DZ"],
    ar: "أبو جرة سلطاني | أبوجرة سلطاني",
  },
  "maghreb/boumediene-benattou": {
    kind: "person", en: "Boumediene Benattou", countries: ["DZ"],
    ar: "بومدين بن عتو",
  },
  "maghreb/brahim-boughali": {
    kind: "person", en: "Brahim Boughali", countries: ["DZ"],
    ar: "إبراهيم بوغالي",
    arWeak: "بوغالي",
  },
  "maghreb/brahim-dahane": {
    kind: "person", en: "Brahim Dahane", countries: ["EH"], weak: true,
    ar: "إبراهيم دحان",
    arCue: "الصحراوي | الصحراوية | العيون",
  },
  "maghreb/brahim-merad": {
    kind: "person", en: "Brahim Merad", countries: ["DZ"], weak: true,
    ar: "إبراهيم مراد",
    arCue: "الجزائر | الجزائري | وزير الداخلية",
  },
  "maghreb/brahim-mohamed-mahmoud-beidila": {
    kind: "person", en: "Brahim Mohamed Mahmoud Beidila", countries: ["EH"],
    ar: "إبراهيم محمد محمود بيد الله",
  },
  "maghreb/brega-company": {
    kind: "company", en: "Brega Petroleum Marketing Company", aliases: ["Brega"], countries: ["LY"],
    ar: "شركة البريقة | البريقة لتسويق النفط | شركة البريقة لتسويق النفط",
  },
  "maghreb/brigade-116-libya": {
    kind: "armed-group", en: "116th Battalion (Libya)", countries: ["LY"],
    ar: "كتيبة 116 | الكتيبة 116",
  },
  "maghreb/brigade-20-20": {
    kind: "armed-group", en: "Brigade 20-20", aliases: ["20-20 Battalion", "Unit 20/20"], countries: ["LY"],
    ar: "كتيبة 20 20 | كتيبة عشرين عشرين",
  },
  "maghreb/brigade-52-libya": {
    kind: "armed-group", en: "52nd Infantry Brigade (Libya)", countries: ["LY"],
    ar: "اللواء 52 مشاة",
    arWeak: "اللواء 52",
    arCue: "ليبيا | الزاوية | طرابلس",
  },
  "maghreb/buhubeini-yahya": {
    kind: "person", en: "Buhubeini Yahya", countries: ["EH"],
    ar: "بوحبيني يحيى | يحيى بوحبيني",
  },
  "maghreb/central-bank-of-libya": {
    kind: "institution", en: "Central Bank of Libya", acronyms: ["CBL"], countries: ["LY"],
    ar: "مصرف ليبيا المركزي | المصرف المركزي الليبي | البنك المركزي الليبي | بنك ليبيا المركزي | المصرف الليبي المركزي",
  },
  "maghreb/chadli-bendjedid": {
    kind: "person", en: "Chadli Bendjedid", countries: ["DZ"],
    ar: "الشاذلي بن جديد | شاذلي بن جديد",
  },
  "maghreb/chakib-benmoussa": {
    kind: "person", en: "Chakib Benmoussa", countries: ["MA"],
    ar: "شكيب بنموسى | شكيب بن موسى",
  },
  "maghreb/chakib-khelil": {
    kind: "person", en: "Chakib Khelil", countries: ["DZ"],
    ar: "شكيب خليل",
  },
  "maghreb/cheb-khaled": {
    kind: "person", en: "Cheb Khaled", countries: ["DZ"], weak: true,
    ar: "الشاب خالد",
    arCue: "أغنية | المغني | الراي | مطرب",
  },
  "maghreb/chokri-belaid": {
    kind: "person", en: "Chokri Belaid", countries: ["TN"],
    ar: "شكري بلعيد",
  },
  "maghreb/christophe-gleizes": {
    kind: "person", en: "Christophe Gleizes", countries: ["FR"],
    ar: "كريستوف غليز | كريستوف غليزيس | كريستوف جليز",
  },
  "maghreb/cnapest": {
    kind: "union", en: "CNAPEST", countries: ["DZ"],
    ar: "كناباست | نقابة كناباست | الكنابست",
  },
  "maghreb/cndh-morocco": {
    kind: "institution", en: "National Human Rights Council (Morocco)", acronyms: ["CNDH"], countries: ["MA"],
    ar: "المجلس الوطني لحقوق الإنسان المغربي | المجلس الوطني لحقوق الإنسان بالمغرب",
    arWeak: "المجلس الوطني لحقوق الإنسان",
    arCue: "المغرب | المغربي | المغربية | العيون",
  },
  "maghreb/codesa-eh": {
    kind: "institution", en: "Collective of Sahrawi Human Rights Defenders", aliases: ["CODAPSO"], acronyms: ["CODESA"], countries: ["EH"],
    ar: "تجمع المدافعين الصحراويين عن حقوق الإنسان | كوديسا",
  },
  "maghreb/constitution-protection-force": {
    kind: "armed-group", en: "Constitution Protection Force", countries: ["LY"],
    ar: "قوة حماية الدستور | قوة حماية الدستور والانتخابات",
  },
  "maghreb/constitutional-union-morocco": {
    kind: "party", en: "Constitutional Union (Morocco)", fr: "Union constitutionnelle", acronyms: ["UC"],
    countries: ["MA"],
    ar: "حزب الاتحاد الدستوري | الاتحاد الدستوري المغربي",
  },
  "maghreb/corcas": {
    kind: "institution", en: "Royal Advisory Council for Saharan Affairs", acronyms: ["CORCAS"], countries: ["MA"],
    ar: "المجلس الملكي الاستشاري للشؤون الصحراوية | الكوركاس | كوركاس",
  },
  "maghreb/council-of-the-nation-algeria": {
    kind: "institution", en: "Council of the Nation (Algeria)", fr: "Conseil de la nation", countries: ["DZ"],
    ar: "مجلس الأمة الجزائري | مجلس الأمة في الجزائر",
    arWeak: "مجلس الأمة",
  },
  "maghreb/cyrenaica-transitional-council": {
    kind: "movement", en: "Cyrenaica Transitional Council", aliases: ["Barqa Council"], countries: ["LY"],
    ar: "مجلس برقة الانتقالي | المجلس الانتقالي لإقليم برقة | المكتب السياسي لإقليم برقة | المكتب السياسي لبرقة",
    arWeak: "مجلس برقة",
  },
  "maghreb/dah-el-bendir": {
    kind: "person", en: "Addah Al-Bendir", countries: ["EH"],
    ar: "الداه البندير | الداه ولد البندير | الداه البنديرة",
  },
  "maghreb/dahou-ould-kablia": {
    kind: "person", en: "Dahou Ould Kablia", countries: ["DZ"],
    ar: "دحو ولد قابلية",
  },
  "maghreb/democratic-national-rally-algeria": {
    kind: "party", en: "Democratic National Rally (Algeria)", acronyms: ["RND"], countries: ["DZ"], weak: true,
    ar: "التجمع الوطني الديمقراطي",
    arCue: "الجزائر | الجزائري",
  },
  "maghreb/desert-shield-libya": {
    kind: "armed-group", en: "Desert Shield (Libya)", countries: ["LY"],
    ar: "درع الصحراء | درع ليبيا الجنوبية",
  },
  "maghreb/dged": {
    kind: "state-force", en: "DGED", aliases: ["General Directorate for Studies and Documentation", "Direction générale des études et de la documentation"], acronyms: ["DGED"], countries: ["MA"],
    ar: "المديرية العامة للدراسات والمستندات | لادجيد | المخابرات الخارجية المغربية | المخابرات المغربية | الاستخبارات الخارجية المغربية | الاستخبارات المغربية | جهاز المخابرات المغربية",
  },
  "maghreb/dgsi-algeria": {
    kind: "state-force", en: "General Directorate of Internal Security (Algeria)", aliases: ["Direction générale de la sécurité intérieure"], acronyms: ["DGSI"], countries: ["DZ"],
    ar: "المديرية العامة للأمن الداخلي الجزائرية | مديرية الأمن الداخلي الجزائرية",
    arWeak: "المديرية العامة للأمن الداخلي | مديرية الأمن الداخلي",
    arCue: "الجزائر | الجزائري | الجزائرية",
  },
  "maghreb/dignity-operations-room": {
    kind: "state-force", en: "Dignity Operations Room", aliases: ["Karama Operations Room"], countries: ["LY"], parent: "world/lna",
    ar: "غرفة عمليات الكرامة",
  },
  "maghreb/directorates-support-agency": {
    kind: "state-force", en: "Directorates Support Agency", aliases: ["Security Directorates Support Agency"], countries: ["LY"],
    ar: "جهاز دعم المديريات | جهاز دعم مديريات الأمن | جهاز دعم مديريات الأمن بالمناطق",
  },
  "maghreb/djamel-belmadi": {
    kind: "person", en: "Djamel Belmadi", countries: ["DZ"],
    ar: "جمال بلماضي",
    arWeak: "بلماضي",
  },
  "maghreb/djamel-ould-abbes": {
    kind: "person", en: "Djamel Ould Abbes", countries: ["DZ"],
    ar: "جمال ولد عباس",
  },
  "maghreb/djamel-zitouni": {
    kind: "person", en: "Djamel Zitouni", countries: ["DZ"],
    ar: "جمال زيتوني",
  },
  "maghreb/djebbar-mehenna": {
    kind: "person", en: "Djebbar Mehenna", countries: ["DZ"],
    ar: "جبار مهنا | جبار مهنة",
  },
  "maghreb/djezzy": {
    kind: "company", en: "Djezzy", countries: ["DZ"], weak: true,
    ar: "جيزي | متعامل جازي | شركة جازي",
    arCue: "شركة | الهاتف | الاتصالات | متعامل",
  },
  "maghreb/driss-isbayene": {
    kind: "person", en: "Driss Isbayene", countries: ["MA"],
    ar: "إدريس إسباعين",
  },
  "maghreb/driss-jettou": {
    kind: "person", en: "Driss Jettou", countries: ["MA"],
    ar: "إدريس جطو",
  },
  "maghreb/driss-lachgar": {
    kind: "person", en: "Driss Lachgar", countries: ["MA"],
    ar: "إدريس لشكر",
  },
  "maghreb/drs-algeria": {
    kind: "state-force", en: "Department of Intelligence and Security (Algeria)", aliases: ["Département du renseignement et de la sécurité", "Department of Intelligence and Security"], acronyms: ["DRS"], countries: ["DZ"], to: "2016",
    ar: "مديرية الاستعلامات والأمن | دائرة الاستعلام والأمن | جهاز الاستعلام والأمن | مديرية الاستعلام والأمن | المخابرات الجزائرية | جهاز المخابرات الجزائري | الاستخبارات الجزائرية | جهاز الاستخبارات الجزائرية | دي أر أس | دائرة الاستعلامات والأمن | المخابرات العسكرية الجزائرية",
  },
  "maghreb/drug-control-agency-libya": {
    kind: "institution", en: "Drug Control Agency (Libya)", countries: ["LY"],
    ar: "جهاز مكافحة المخدرات والمؤثرات العقلية",
  },
  "maghreb/dst-morocco": {
    kind: "state-force", en: "General Directorate for Territorial Surveillance", aliases: ["Direction générale de la surveillance du territoire", "General Directorate for Territorial Surveillance (Morocco)"], acronyms: ["DGST", "DST"], countries: ["MA"],
    ar: "المديرية العامة لمراقبة التراب الوطني | مديرية مراقبة التراب الوطني | الديستي | المخابرات الداخلية المغربية | الاستخبارات الداخلية المغربية",
  },
  "maghreb/eissa-abdelmajid-mansour": {
    kind: "person", en: "Eissa Abdelmajid Mansour", aliases: ["Issa Abdelmajid Mansour"], countries: ["LY"], weak: true,
    ar: "عيسى عبد المجيد منصور | عيسى عبد المجيد",
    arCue: "التبو | ليبيا",
  },
  "maghreb/el-farouk-belkhir": {
    kind: "person", en: "El Farouk Belkhir", countries: ["MA"],
    ar: "بلخير الفاروق | الفاروق بلخير",
  },
  "maghreb/el-ouali-mustapha-sayed": {
    kind: "person", en: "El-Ouali Mustapha Sayed", countries: ["EH"],
    ar: "الولي مصطفى السيد | الوالي مصطفى السيد",
  },
  "maghreb/elghalia-djimi": {
    kind: "person", en: "Elghalia Djimi", countries: ["EH"],
    ar: "الغالية الدجيمي | الغالية دجيمي | الغالية ادجيمي",
  },
  "maghreb/elyes-fakhfakh": {
    kind: "person", en: "Elyes Fakhfakh", countries: ["TN"],
    ar: "إلياس الفخفاخ",
  },
  "maghreb/emad-al-sayeh": {
    kind: "person", en: "Emad al-Sayeh", aliases: ["Imad al-Sayeh"], countries: ["LY"],
    ar: "عماد السايح",
  },
  "maghreb/emad-trabelsi": {
    kind: "person", en: "Emad Trabelsi", aliases: ["Imad Trabelsi"], countries: ["LY"],
    ar: "عماد الطرابلسي | عماد مصطفى الطرابلسي",
  },
  "maghreb/ermias-ghermay": {
    kind: "person", en: "Ermias Ghermay", countries: ["ET", "LY"],
    ar: "أرمياس غيرماي | إرمياس غرماي",
  },
  "maghreb/essam-abu-zreiba": {
    kind: "person", en: "Essam Abu Zreiba", aliases: ["Issam Abu Zriba"], countries: ["LY"],
    ar: "عصام أبوزريبة | عصام بوزريبة",
  },
  "maghreb/ezzedine-gueirib": {
    kind: "person", en: "Ezzedine Gueirib", countries: ["LY"],
    ar: "عز الدين قويرب",
  },
  "maghreb/faraj-bumatari": {
    kind: "person", en: "Faraj Bumatari", countries: ["LY"],
    ar: "فرج بومطاري | فرج أبومطاري",
  },
  "maghreb/faraj-egaim": {
    kind: "person", en: "Faraj Egaim", aliases: ["Faraj Qaim"], countries: ["LY"],
    ar: "فرج إقعيم | فرج قعيم",
  },
  "maghreb/fares-battalion-sabha": {
    kind: "armed-group", en: "Fares Battalion (Sabha)", countries: ["LY"], weak: true,
    ar: "كتيبة فارس",
    arCue: "سبها",
  },
  "maghreb/farhat-bengdara": {
    kind: "person", en: "Farhat Bengdara", aliases: ["Farhat Omar Bengdara"], countries: ["LY"],
    ar: "فرحات بن قدارة | فرحات عمر بن قدارة",
  },
  "maghreb/fateh-boutbig": {
    kind: "person", en: "Fateh Boutbig", countries: ["DZ"],
    ar: "فاتح بوطبيق",
  },
  "maghreb/fathallah-al-saiti": {
    kind: "person", en: "Fathallah al-Saiti", countries: ["LY"],
    ar: "فتح الله السعيطي",
  },
  "maghreb/fathi-al-majbari": {
    kind: "person", en: "Fathi al-Majbari", countries: ["LY"],
    ar: "فتحي المجبري",
  },
  "maghreb/fathi-bin-shatwan": {
    kind: "person", en: "Fathi Bin Shatwan", countries: ["LY"],
    ar: "فتحي بن شتوان",
  },
  "maghreb/fathi-terbil": {
    kind: "person", en: "Fathi Terbil", countries: ["LY"],
    ar: "فتحي تربل",
  },
  "maghreb/fatim-zahra-ammor": {
    kind: "person", en: "Fatim-Zahra Ammor", countries: ["MA"],
    ar: "فاطمة الزهراء عمور",
  },
  "maghreb/fatima-zahra-mansouri": {
    kind: "person", en: "Fatima-Zahra Mansouri", countries: ["MA"],
    ar: "فاطمة الزهراء المنصوري",
  },
  "maghreb/fatma-mehdi": {
    kind: "person", en: "Fatma Mehdi", countries: ["EH"], weak: true,
    ar: "فاطمة المهدي | فاطمة المهدي حسان",
    arCue: "الصحراوي | الصحراوية | الصحراويات | البوليساريو",
  },
  "maghreb/fawzi-al-mansouri": {
    kind: "person", en: "Fawzi al-Mansouri", countries: ["LY"],
    ar: "فوزي المنصوري",
  },
  "maghreb/fawzi-al-nuwairi": {
    kind: "person", en: "Fawzi al-Nuwairi", countries: ["LY"],
    ar: "فوزي النويري",
  },
  "maghreb/february-17th-martyrs-brigade": {
    kind: "armed-group", en: "February 17th Martyrs Brigade", aliases: ["17 February Brigade", "February 17 Martyrs Brigade"], countries: ["LY"],
    ar: "كتيبة شهداء 17 فبراير | كتيبة 17 فبراير | كتيبة شهداء السابع عشر من فبراير | سرايا 17 فبراير",
  },
  "maghreb/ferhat-mehenni": {
    kind: "person", en: "Ferhat Mehenni", countries: ["DZ"],
    ar: "فرحات مهني",
  },
  "maghreb/fersaoui-abdelouahab": {
    kind: "person", en: "Fersaoui Abdelouahab", countries: ["DZ"],
    ar: "عبد الوهاب فرساوي",
  },
  "maghreb/fethi-ghares": {
    kind: "person", en: "Fethi Ghares", countries: ["DZ"],
    ar: "فتحي غراس",
  },
  "maghreb/fezzan-anger-movement": {
    kind: "movement", en: "Fezzan Anger Movement", fr: "Mouvement Colère du Fezzan",
    aliases: ["Ghadab Fezzan", "Fezzan Rage"], countries: ["LY"],
    ar: "حراك غضب فزان | غضب فزان | حراك فزان",
  },
  "maghreb/fezzan-salvation-movement": {
    kind: "movement", en: "Fezzan Salvation Movement", countries: ["LY"],
    ar: "حركة إنقاذ فزان | حراك إنقاذ فزان",
  },
  "maghreb/ffs-algeria": {
    kind: "party", en: "Socialist Forces Front", fr: "Front des forces socialistes", acronyms: ["FFS"], countries: ["DZ"],
    ar: "جبهة القوى الاشتراكية | الأفافاس | حزب الأفافاس",
  },
  "maghreb/fifth-military-region-algeria": {
    kind: "state-force", en: "Fifth Military Region (Algeria)", countries: ["DZ"], weak: true,
    ar: "الناحية العسكرية الخامسة",
    arCue: "الجزائر | الجزائري | الجزائرية | قسنطينة",
  },
  "maghreb/first-military-region-algeria": {
    kind: "state-force", en: "First Military Region (Algeria)", countries: ["DZ"], weak: true,
    ar: "الناحية العسكرية الأولى",
    arCue: "الجزائر | الجزائري | البليدة",
  },
  "maghreb/fitiwi-abdelrazak": {
    kind: "person", en: "Fitiwi Abdelrazak", countries: ["ER", "LY"],
    ar: "فيتيوي عبد الرزاق | فيتوي عبد الرزاق",
  },
  "maghreb/forsatin": {
    kind: "institution", en: "Forsatin Forum", aliases: ["Forum for the Support of Autonomy in Tindouf"], countries: ["EH"],
    ar: "منتدى فورساتين | فورساتين | منتدى دعم الحكم الذاتي بتندوف | منتدى دعم مؤيدي الحكم الذاتي",
  },
  "maghreb/fouad-ali-el-himma": {
    kind: "person", en: "Fouad Ali El Himma", countries: ["MA"],
    ar: "فؤاد عالي الهمة",
  },
  "maghreb/fouad-yazourh": {
    kind: "person", en: "Fouad Yazourh", countries: ["MA"],
    ar: "فؤاد يازوغ | فؤاد يزوغ",
    arWeak: "يازوغ",
  },
  "maghreb/fourth-military-region-algeria": {
    kind: "state-force", en: "Fourth Military Region (Algeria)", countries: ["DZ"], weak: true,
    ar: "الناحية العسكرية الرابعة",
    arCue: "الجزائر | الجزائري | ورقلة",
  },
  "maghreb/fouzi-lekjaa": {
    kind: "person", en: "Fouzi Lekjaa", countries: ["MA"],
    ar: "فوزي لقجع",
    arWeak: "لقجع",
  },
  "maghreb/free-destourian-party": {
    kind: "party", en: "Free Destourian Party", fr: "Parti destourien libre", acronyms: ["PDL"], countries: ["TN"],
    ar: "الحزب الدستوري الحر",
  },
  "maghreb/future-front-algeria": {
    kind: "party", en: "Future Front", fr: "Front El Moustakbal", countries: ["DZ"], weak: true,
    ar: "جبهة المستقبل",
    arCue: "الجزائر | الجزائري | الجزائرية | بلعيد",
  },
  "maghreb/general-electricity-company-of-libya": {
    kind: "company", en: "General Electricity Company of Libya", acronyms: ["GECOL"], countries: ["LY"],
    ar: "الشركة العامة للكهرباء الليبية",
    arWeak: "الشركة العامة للكهرباء",
    arCue: "ليبيا | طرابلس | سبها",
  },
  "maghreb/general-national-congress-libya": {
    kind: "institution", en: "General National Congress (Libya)", acronyms: ["GNC"], countries: ["LY"],
    ar: "المؤتمر الوطني العام الليبي | المؤتمر الوطني الليبي",
    arWeak: "المؤتمر الوطني العام | المؤتمر الوطني العام المنتهية ولايته | المؤتمر الوطني في طرابلس",
    arCue: "ليبيا | الليبي | طرابلس",
  },
  "maghreb/genz212": {
    kind: "movement", en: "GenZ212", countries: ["MA"], from: "2025-09",
    ar: "حركة جيل زد 212 | جيل زد 212 | حركة جيل زد المغربية",
  },
  "maghreb/georgette-gagnon": {
    kind: "person", en: "Georgette Gagnon", countries: ["LY", "CA"],
    ar: "جورجيت غانيون | جورجيت غاغنون",
  },
  "maghreb/ghalla-bahiya": {
    kind: "person", en: "Ghalla Bahiya", countries: ["MA"],
    ar: "غلا بهية",
  },
  "maghreb/gis-egypt": {
    kind: "state-force", en: "Egyptian General Intelligence Service", acronyms: ["GIS", "EGIS"], countries: ["EG"],
    ar: "جهاز المخابرات العامة المصرية | المخابرات العامة المصرية | جهاز المخابرات العامة المصري | المخابرات العامة المصري | جهاز المخابرات المصرية",
  },
  "maghreb/government-of-national-stability": {
    kind: "government", en: "Government of National Stability", acronyms: ["GNS"], countries: ["LY"],
    ar: "حكومة الاستقرار الوطني | الحكومة المكلفة من مجلس النواب | الحكومة المكلفة من البرلمان | الحكومة الليبية المكلفة من البرلمان | الحكومة المكلفة من مجلس النواب الليبي | حكومة أسامة حماد | حكومة شرق ليبيا | الحكومة الموازية في ليبيا | حكومة الشرق الليبي | الحكومة الليبية الموازية | حكومة بنغازي | الحكومة في شرق ليبيا",
    arWeak: "حكومة الاستقرار | حكومة حماد",
    arCue: "ليبيا | باشاغا | حماد | الليبية",
  },
  "maghreb/great-man-made-river": {
    kind: "institution", en: "Great Man-Made River", countries: ["LY"],
    ar: "النهر الصناعي | النهر الصناعي العظيم | جهاز النهر الصناعي",
  },
  "maghreb/great-mosque-of-algiers": {
    kind: "institution", en: "Great Mosque of Algiers", fr: "Djamaâ El Djazaïr", countries: ["DZ"],
    ar: "جامع الجزائر | عمادة جامع الجزائر",
  },
  "maghreb/guermit-bounouira": {
    kind: "person", en: "Guermit Bounouira", countries: ["DZ"],
    ar: "قرميط بونويرة",
  },
  "maghreb/habboub-cherkaoui": {
    kind: "person", en: "Habboub Cherkaoui", countries: ["MA"],
    ar: "حبوب الشرقاوي",
  },
  "maghreb/habib-essid": {
    kind: "person", en: "Habib Essid", countries: ["TN"],
    ar: "الحبيب الصيد",
  },
  "maghreb/hach-ahmed-bericalla": {
    kind: "person", en: "Hach Ahmed Bericalla", countries: ["EH"],
    ar: "الحاج أحمد باريكلا | الحاج أحمد باريكلى | الحاج أحمد بريكلا",
  },
  "maghreb/hademine-mouloud-said": {
    kind: "person", en: "Hademine Mouloud Said", countries: ["EH"],
    ar: "حدمين مولود سعيد",
  },
  "maghreb/hafed-gaddur": {
    kind: "person", en: "Hafed Gaddur", countries: ["LY"],
    ar: "حافظ قدور",
  },
  "maghreb/haitham-al-tajouri": {
    kind: "person", en: "Haitham al-Tajouri", countries: ["LY"],
    ar: "هيثم التاجوري",
    arWeak: "التاجوري",
  },
  "maghreb/hakim-benchamach": {
    kind: "person", en: "Hakim Benchamach", countries: ["MA"],
    ar: "حكيم بن شماش | حكيم بنشماش",
  },
  "maghreb/halbous-brigade": {
    kind: "armed-group", en: "Halbous Brigade", aliases: ["Al-Halbous Brigade"], countries: ["LY"],
    ar: "كتيبة الحلبوص | لواء الحلبوص | كتيبة حلبوص",
  },
  "maghreb/hamada-salma-daf": {
    kind: "person", en: "Hamada Salma Daf", countries: ["EH"],
    ar: "حمادة سلمى الداف | حمادة سلمى | حمادة سلمة",
  },
  "maghreb/hamadi-jebali": {
    kind: "person", en: "Hamadi Jebali", countries: ["TN"],
    ar: "حمادي الجبالي",
  },
  "maghreb/hamdi-ould-errachid": {
    kind: "person", en: "Hamdi Ould Errachid", countries: ["MA"],
    ar: "حمدي ولد الرشيد | مولاي حمدي ولد الرشيد | ولد الرشيد | سيدي حمدي ولد الرشيد",
  },
  "maghreb/hamed-al-khayali": {
    kind: "person", en: "Hamed al-Khayali", countries: ["LY"],
    ar: "حامد الخيالي | حامد رافع الخيالي",
  },
  "maghreb/hamid-chabar": {
    kind: "person", en: "Hamid Chabar", countries: ["MA"],
    ar: "حميد شبار",
  },
  "maghreb/hamid-chabat": {
    kind: "person", en: "Hamid Chabat", countries: ["MA"],
    ar: "حميد شباط",
  },
  "maghreb/hamma-hammami": {
    kind: "person", en: "Hamma Hammami", countries: ["TN"],
    ar: "حمة الهمامي",
  },
  "maghreb/hamma-salama": {
    kind: "person", en: "Hamma Salama", countries: ["EH"],
    ar: "حمة سلامة",
  },
  "maghreb/hannibal-gaddafi": {
    kind: "person", en: "Hannibal Gaddafi", countries: ["LY"],
    ar: "هانيبال القذافي | هنيبعل القذافي",
  },
  "maghreb/harouge-oil-operations": {
    kind: "company", en: "Harouge Oil Operations", countries: ["LY"],
    ar: "شركة الهروج | الهروج للعمليات النفطية | شركة الهروج للعمليات النفطية",
  },
  "maghreb/haroun-el-achaachi": {
    kind: "person", en: "Haroun el-Achaachi", countries: ["DZ"], parent: "armed-groups/aqim",
    ar: "هارون العشعاشي | هارون العشاشي",
  },
  "maghreb/hashim-bouregaa": {
    kind: "person", en: "Hashim Bouregaa", countries: ["LY"],
    ar: "هاشم بورقعة | هاشم بو رقعة",
  },
  "maghreb/hasni-abidi": {
    kind: "person", en: "Hasni Abidi", countries: ["DZ"],
    ar: "حسني عبيدي",
  },
  "maghreb/hassan-abu-zariba": {
    kind: "person", en: "Hassan Abu Zariba", countries: ["LY"],
    ar: "حسن أبو زريبة | حسن بوزريبة | حسن ابوزريبة",
  },
  "maghreb/hassan-hattab": {
    kind: "person", en: "Hassan Hattab", aliases: ["Hassan Hatab", "Abou Hamza (Hassan Hattab)"], countries: ["DZ"], parent: "armed-groups/gspc",
    ar: "حسان حطاب | حسن حطاب",
  },
  "maghreb/hassan-ii": {
    kind: "person", en: "Hassan II", aliases: ["King Hassan II"], countries: ["MA"],
    ar: "الحسن الثاني | الملك الحسن الثاني",
  },
  "maghreb/hassan-musa-keley": {
    kind: "person", en: "Hassan Musa Keley", aliases: ["Hassan Moussa Kelley", "Hassan Moussa Keley"], countries: ["LY"],
    ar: "حسن موسى كيلي | حسن موسى كلي | حسن موسى سوقي | حسن موسى التباوي | حسن كلي | حسن كيلي",
  },
  "maghreb/hassan-naciri": {
    kind: "person", en: "Hassan Naciri", countries: ["MA"], weak: true,
    ar: "حسن الناصري",
    arCue: "السفير | سفير | المغرب | داكار | دكار",
  },
  "maghreb/hassan-rashad": {
    kind: "person", en: "Hassan Rashad", countries: ["EG"], weak: true,
    ar: "حسن رشاد",
    arCue: "المخابرات | مصر | المصرية | المصري",
  },
  "maghreb/hassane-rabehi": {
    kind: "person", en: "Hassane Rabehi", countries: ["DZ"],
    ar: "حسان رابحي | حسن رابحي",
  },
  "maghreb/helena-maleno": {
    kind: "person", en: "Helena Maleno", countries: ["ES"],
    ar: "هيلينا مالينو | إيلينا مالينو",
  },
  "maghreb/hicham-dguig": {
    kind: "person", en: "Hicham Dguig", countries: ["MA"],
    ar: "هشام الدكيك",
  },
  "maghreb/hichem-aboud": {
    kind: "person", en: "Hichem Aboud", countries: ["DZ"],
    ar: "هشام عبود",
  },
  "maghreb/hichem-mechichi": {
    kind: "person", en: "Hichem Mechichi", countries: ["TN"],
    ar: "هشام المشيشي | المشيشي",
  },
  "maghreb/high-islamic-council-algeria": {
    kind: "institution", en: "High Islamic Council (Algeria)", countries: ["DZ"],
    ar: "المجلس الإسلامي الأعلى الجزائري | المجلس الإسلامي الأعلى بالجزائر",
    arWeak: "المجلس الإسلامي الأعلى",
    arCue: "الجزائر | الجزائري",
  },
  "maghreb/high-national-elections-commission-libya": {
    kind: "institution", en: "High National Elections Commission (Libya)", acronyms: ["HNEC"], countries: ["LY"],
    ar: "المفوضية الوطنية العليا للانتخابات | المفوضية العليا للانتخابات الليبية | المفوضية العليا للانتخابات في ليبيا | المفوضية الوطنية العليا للانتخابات الليبية | مفوضية الانتخابات الليبية | المفوضية الليبية للانتخابات | الهيئة العليا للانتخابات الليبية | مفوضية الانتخابات في ليبيا",
    arWeak: "المفوضية العليا للانتخابات",
    arCue: "ليبيا | الليبية | السايح",
  },
  "maghreb/high-security-council-algeria": {
    kind: "institution", en: "High Security Council (Algeria)", acronyms: ["HCS"], countries: ["DZ"], weak: true,
    ar: "المجلس الأعلى للأمن الجزائري | المجلس الأعلى للأمن",
    arCue: "الجزائر | الجزائري | تبون",
  },
  "maghreb/hirak-algeria": {
    kind: "movement", en: "Hirak (Algeria)", fr: "Hirak", countries: ["DZ"], weak: true,
    ar: "الحراك الشعبي | الحراك الجزائري",
    arCue: "الجزائر | الجزائري",
  },
  "maghreb/hirak-rif": {
    kind: "movement", en: "Hirak Rif", fr: "Hirak du Rif", countries: ["MA"], from: "2016",
    ar: "حراك الريف | حراك الريف المغربي",
  },
  "maghreb/hisham-ashmawi": {
    kind: "person", en: "Hisham Ashmawi", countries: ["EG"],
    ar: "هشام عشماوي | هشام العشماوي",
  },
  "maghreb/hmad-hammad": {
    kind: "person", en: "Hmad Hammad", countries: ["EH"],
    ar: "احماد حماد",
  },
  "maghreb/hocine-ait-ahmed": {
    kind: "person", en: "Hocine Aït Ahmed", countries: ["DZ"],
    ar: "حسين آيت أحمد | الحسين آيت أحمد",
  },
  "maghreb/hocine-boulahia": {
    kind: "person", en: "Hocine Boulahia", countries: ["DZ"],
    ar: "حسين بولحية",
  },
  "maghreb/houari-boumediene": {
    kind: "person", en: "Houari Boumediene", countries: ["DZ"],
    ar: "هواري بومدين | الهواري بومدين | بومدين",
  },
  "maghreb/houria-meddahi": {
    kind: "person", en: "Houria Meddahi", countries: ["DZ"],
    ar: "حورية مداحي",
  },
  "maghreb/house-of-councillors-morocco": {
    kind: "institution", en: "House of Councillors (Morocco)", countries: ["MA"],
    ar: "مجلس المستشارين المغربي",
    arWeak: "مجلس المستشارين",
    arCue: "المغرب | المغربي | المغربية",
  },
  "maghreb/house-of-representatives-egypt": {
    kind: "institution", en: "House of Representatives (Egypt)", countries: ["EG"],
    ar: "مجلس النواب المصري",
  },
  "maghreb/house-of-representatives-morocco": {
    kind: "institution", en: "House of Representatives (Morocco)", countries: ["MA"],
    ar: "مجلس النواب المغربي",
  },
  "maghreb/hussein-al-aib": {
    kind: "person", en: "Hussein al-Aib", countries: ["LY"],
    ar: "حسين العائب | حسين محمد العائب",
  },
  "maghreb/hussein-al-koni": {
    kind: "person", en: "Hussein al-Koni", countries: ["LY"],
    ar: "حسين الكوني",
  },
  "maghreb/ibrahim-al-darsi": {
    kind: "person", en: "Ibrahim Al-Darsi", aliases: ["Ibrahim al-Drissi"], countries: ["LY"],
    ar: "إبراهيم الدرسي",
  },
  "maghreb/ibrahim-al-koni": {
    kind: "person", en: "Ibrahim al-Koni", countries: ["LY"],
    ar: "إبراهيم الكوني",
    arCue: "الروائي | الأديب | رواية",
  },
  "maghreb/ibrahim-bayt-al-mal": {
    kind: "person", en: "Ibrahim Bayt al-Mal", aliases: ["Ibrahim Baitulmal", "Ibrahim Beit al-Mal"], countries: ["LY"],
    ar: "إبراهيم بيت المال",
  },
  "maghreb/ibrahim-dabaiba": {
    kind: "person", en: "Ibrahim Dabaiba", countries: ["LY"],
    ar: "إبراهيم الدبيبة",
  },
  "maghreb/ibrahim-jadhran": {
    kind: "person", en: "Ibrahim Jadhran", countries: ["LY"],
    ar: "إبراهيم الجضران | إبراهيم جضران | الجضران | إبراهيم الجظران",
  },
  "maghreb/ibrahim-mohamed-kari": {
    kind: "person", en: "Ibrahim Mohamed Kari", countries: ["LY"],
    ar: "إبراهيم محمد كري | إبراهيم كاري",
  },
  "maghreb/ibrahim-wardougou": {
    kind: "person", en: "Ibrahim Wardougou", countries: ["LY"],
    ar: "إبراهيم وردقو | إبراهيم وردكو",
  },
  "maghreb/ibtissem-hamlaoui": {
    kind: "person", en: "Ibtissem Hamlaoui", countries: ["DZ"],
    ar: "ابتسام حملاوي",
  },
  "maghreb/idris-al-maghribi": {
    kind: "person", en: "Idris al-Maghribi", countries: ["LY"],
    ar: "إدريس المغربي",
  },
  "maghreb/idris-madi": {
    kind: "person", en: "Idris Madi", countries: ["LY"], parent: "world/lna",
    ar: "إدريس مادي",
  },
  "maghreb/ihsane-el-kadi": {
    kind: "person", en: "Ihsane El Kadi", countries: ["DZ"],
    ar: "إحسان القاضي",
  },
  "maghreb/ihya-libya": {
    kind: "movement", en: "Ihya Libya", countries: ["LY"],
    ar: "حركة إحياء ليبيا | تكتل إحياء ليبيا | تيار إحياء ليبيا | إحياء ليبيا",
  },
  "maghreb/ilyas-el-omari": {
    kind: "person", en: "Ilyas El Omari", countries: ["MA"],
    ar: "إلياس العماري",
  },
  "maghreb/interim-government-libya": {
    kind: "government", en: "Interim Government (Libya)", aliases: ["al-Thinni government"], countries: ["LY"],
    ar: "الحكومة الليبية المؤقتة | الحكومة المؤقتة الليبية",
    arWeak: "الحكومة المؤقتة",
    arCue: "ليبيا | البيضاء | الثني",
  },
  "maghreb/internal-security-agency-libya": {
    kind: "state-force", en: "Internal Security Agency (Libya)", countries: ["LY"],
    ar: "جهاز الأمن الداخلي الليبي | جهاز الأمن الداخلي في ليبيا | الأمن الداخلي الليبي | جهاز الأمن الداخلي بليبيا",
  },
  "maghreb/international-mediation-in-mali": {
    kind: "mission", en: "International mediation in Mali", countries: ["DZ", "ML"],
    ar: "الوساطة الدولية في مالي | فريق الوساطة الدولية | فريق الوساطة الدولية في مالي | الوساطة الدولية بقيادة الجزائر",
    arWeak: "الوساطة الدولية | مجموعة الوساطة الدولية",
    arCue: "مالي | أزواد | الجزائر | اتفاق السلم",
  },
  "maghreb/isacom": {
    kind: "institution", en: "Sahrawi Organ against Moroccan Occupation", acronyms: ["ISACOM"], countries: ["EH"],
    ar: "الهيئة الصحراوية لمناهضة الاحتلال المغربي | إيساكوم",
  },
  "maghreb/isie-tunisia": {
    kind: "institution", en: "Independent High Authority for Elections (Tunisia)", acronyms: ["ISIE"], countries: ["TN"],
    ar: "الهيئة العليا المستقلة للانتخابات التونسية | الهيئة العليا المستقلة للانتخابات في تونس",
    arWeak: "الهيئة العليا المستقلة للانتخابات",
    arCue: "تونس | التونسي | التونسية",
  },
  "maghreb/islamic-fighting-group-libya": {
    kind: "armed-group", en: "Islamic Fighting Group (Libya)", aliases: ["Libyan Islamic Fighting Group", "Groupe islamique combattant en Libye"], acronyms: ["LIFG"], countries: ["LY"],
    ar: "الجماعة الإسلامية الليبية المقاتلة | الجماعة الليبية المقاتلة | الجماعة الإسلامية المقاتلة | الجماعة الإسلامية المقاتلة في ليبيا | الجماعة الإسلامية المقاتلة الليبية | الجماعة الليبية الإسلامية المقاتلة | الجماعة المقاتلة الليبية",
  },
  "maghreb/ismail-al-sallabi": {
    kind: "person", en: "Ismail al-Sallabi", countries: ["LY"],
    ar: "إسماعيل الصلابي",
  },
  "maghreb/ismail-al-sharif": {
    kind: "person", en: "Ismail al-Sharif", countries: ["LY"], weak: true,
    ar: "إسماعيل الشريف",
    arCue: "مجلس النواب | الجفرة | ليبيا",
  },
  "maghreb/issa-al-aribi": {
    kind: "person", en: "Issa al-Aribi", countries: ["LY"],
    ar: "عيسى العريبي",
  },
  "maghreb/issad-rebrab": {
    kind: "person", en: "Issad Rebrab", countries: ["DZ"],
    ar: "يسعد ربراب | إسعد ربراب",
    arWeak: "ربراب",
  },
  "maghreb/issam-chebbi": {
    kind: "person", en: "Issam Chebbi", countries: ["TN"],
    ar: "عصام الشابي",
  },
  "maghreb/istiqlal-party": {
    kind: "party", en: "Istiqlal Party", fr: "Parti de l'Istiqlal", countries: ["MA"],
    ar: "حزب الاستقلال المغربي",
    arWeak: "حزب الاستقلال",
  },
  "maghreb/istirlab-center-for-studies": {
    kind: "institution", en: "Istirlab Center for Studies", countries: ["LY"],
    ar: "مركز إسطرلاب للدراسات | مركز إسطرلاب",
  },
  "maghreb/jadallah-azzouz-al-talhi": {
    kind: "person", en: "Jadallah Azzouz al-Talhi", countries: ["LY"],
    ar: "جاد الله عزوز الطلحي",
  },
  "maghreb/jalal-harchaoui": {
    kind: "person", en: "Jalal Harchaoui", aliases: ["Jalel Harchaoui"], countries: ["LY"],
    ar: "جلال حرشاوي",
  },
  "maghreb/jamal-al-traiki": {
    kind: "person", en: "Jamal al-Traiki", countries: ["LY"],
    ar: "جمال التريكي",
  },
  "maghreb/janzour-knights-brigade": {
    kind: "armed-group", en: "Janzour Knights Brigade", aliases: ["Fursan Janzour", "Janzour Knights"], countries: ["LY"],
    ar: "كتيبة فرسان جنزور | فرسان جنزور | لواء فرسان جنزور",
  },
  "maghreb/jaouhar-ben-mbarek": {
    kind: "person", en: "Jaouhar Ben Mbarek", countries: ["TN"],
    ar: "جوهر بن مبارك",
  },
  "maghreb/jibril-wahida": {
    kind: "person", en: "Jibril Wahida", aliases: ["Jibril Ouhida"], countries: ["LY"],
    ar: "جبريل أوحيدة",
  },
  "maghreb/jil-jadid": {
    kind: "party", en: "Jil Jadid", countries: ["DZ"], weak: true,
    ar: "حزب جيل جديد | جيل جديد | حزب جيل جديد الجزائري | جيل جديد الجزائري",
    arCue: "الجزائر | الجزائري | الجزائرية | جيلالي",
  },
  "maghreb/joint-force-conflict-resolution-tripoli": {
    kind: "state-force", en: "Joint Force for Resolving Conflict and Extending Security", countries: ["LY"],
    ar: "القوة المشتركة لفض النزاع وبسط الأمن | قوة فض النزاع وبسط الأمن",
  },
  "maghreb/jumaa-al-nawfali": {
    kind: "person", en: "Jumaa al-Nawfali", countries: ["LY"],
    ar: "جمعة النوفلي",
  },
  "maghreb/jumaa-al-qarqai": {
    kind: "person", en: "Jumaa al-Qarqai", countries: ["LY"],
    ar: "جمعة القرقعي",
  },
  "maghreb/jumaa-al-thabit": {
    kind: "person", en: "Jumaa al-Thabit", countries: ["LY"],
    ar: "جمعة الثابت",
  },
  "maghreb/justice-and-construction-party-libya": {
    kind: "party", en: "Justice and Construction Party (Libya)", acronyms: ["JCP"], countries: ["LY"],
    ar: "حزب العدالة والبناء الليبي | حزب العدالة والبناء | العدالة والبناء الليبي",
  },
  "maghreb/justice-and-development-party-morocco": {
    kind: "party", en: "Justice and Development Party (Morocco)", fr: "Parti de la justice et du développement",
    acronyms: ["PJD"], countries: ["MA"],
    ar: "حزب العدالة والتنمية المغربي",
    arWeak: "حزب العدالة والتنمية | البيجيدي",
    arCue: "المغرب | بنكيران | المغربي",
  },
  "maghreb/kamel-baddari": {
    kind: "person", en: "Kamel Baddari", countries: ["DZ"],
    ar: "كمال بداري",
  },
  "maghreb/kamel-beldjoud": {
    kind: "person", en: "Kamel Beldjoud", countries: ["DZ"],
    ar: "كمال بلجود",
  },
  "maghreb/kamel-daoud": {
    kind: "person", en: "Kamel Daoud", countries: ["DZ"], weak: true,
    ar: "كمال داود",
    arCue: "الكاتب | الروائي | الجزائري",
  },
  "maghreb/kamel-eddine-chikhi": {
    kind: "person", en: "Kamel Eddine Chikhi", countries: ["DZ"],
    ar: "كمال الدين شيخي",
  },
  "maghreb/kamel-feki": {
    kind: "person", en: "Kamel Feki", countries: ["TN"],
    ar: "كمال الفقي",
  },
  "maghreb/kamel-maddouri": {
    kind: "person", en: "Kamel Maddouri", countries: ["TN"],
    ar: "كمال المدوري",
  },
  "maghreb/kamel-moula": {
    kind: "person", en: "Kamel Moula", countries: ["DZ"],
    ar: "كمال مولى",
  },
  "maghreb/kamel-retieb": {
    kind: "person", en: "Kamel Retieb", countries: ["DZ"],
    ar: "كمال رتيب | كمال رتياب",
  },
  "maghreb/kamel-rezig": {
    kind: "person", en: "Kamel Rezig", countries: ["DZ"],
    ar: "كمال رزيق",
  },
  "maghreb/kamel-sidi-said": {
    kind: "person", en: "Kamel Sidi Said", countries: ["DZ"],
    ar: "كمال سيدي السعيد",
  },
  "maghreb/kamel-zarrouk": {
    kind: "person", en: "Kamel Zarrouk", countries: ["TN"],
    ar: "كمال زروق",
  },
  "maghreb/kaouter-krikou": {
    kind: "person", en: "Kaouter Krikou", countries: ["DZ"],
    ar: "كوثر كريكو",
  },
  "maghreb/karim-khelfane": {
    kind: "person", en: "Karim Khelfane", countries: ["DZ"],
    ar: "كريم خلفان",
  },
  "maghreb/karim-tabbou": {
    kind: "person", en: "Karim Tabbou", countries: ["DZ"],
    ar: "كريم طابو",
  },
  "maghreb/karima-benyaich": {
    kind: "person", en: "Karima Benyaich", countries: ["MA"],
    ar: "كريمة بنيعيش",
  },
  "maghreb/kateb-yacine": {
    kind: "person", en: "Kateb Yacine", countries: ["DZ"], weak: true,
    ar: "كاتب ياسين",
    arCue: "رواية | الروائي | نجمة | الكاتب",
  },
  "maghreb/khairi-al-tamimi": {
    kind: "person", en: "Khairi al-Tamimi", countries: ["LY"],
    ar: "خيري التميمي",
  },
  "maghreb/khaled-al-mahjoub": {
    kind: "person", en: "Khaled al-Mahjoub", countries: ["LY"],
    ar: "خالد المحجوب",
  },
  "maghreb/khaled-al-mishri": {
    kind: "person", en: "Khaled al-Mishri", aliases: ["Mishri", "Khalid al-Meshri", "Khalid al-Mishri"], countries: ["LY"],
    ar: "خالد المشري",
  },
  "maghreb/khaled-al-sharif": {
    kind: "person", en: "Khaled al-Sharif", countries: ["LY"], weak: true,
    ar: "خالد الشريف",
    arCue: "ليبيا | الليبي | الجماعة الليبية المقاتلة | طرابلس",
  },
  "maghreb/khaled-drareni": {
    kind: "person", en: "Khaled Drareni", countries: ["DZ"],
    ar: "خالد درارني | خالد دراريني",
  },
  "maghreb/khaled-haftar": {
    kind: "person", en: "Khaled Haftar", countries: ["LY"],
    ar: "خالد حفتر | خالد خليفة حفتر",
  },
  "maghreb/khaled-mazen": {
    kind: "person", en: "Khaled Mazen", countries: ["LY"],
    ar: "خالد مازن | خالد التيجاني مازن",
  },
  "maghreb/khaled-nezzar": {
    kind: "person", en: "Khaled Nezzar", countries: ["DZ"],
    ar: "خالد نزار",
  },
  "maghreb/khalid-ait-taleb": {
    kind: "person", en: "Khalid Aït Taleb", countries: ["MA"],
    ar: "خالد آيت الطالب",
  },
  "maghreb/khalid-shakshak": {
    kind: "person", en: "Khalid Shakshak", countries: ["LY"],
    ar: "خالد شكشك",
  },
  "maghreb/khalida-toumi": {
    kind: "person", en: "Khalida Toumi", countries: ["DZ"],
    ar: "خليدة تومي",
  },
  "maghreb/khalifa-abdelhafiz": {
    kind: "person", en: "Khalifa Abdelhafiz", countries: ["LY"], weak: true,
    ar: "خليفة عبد الحفيظ",
    arCue: "سبها | منطقة سبها العسكرية | اللواء",
  },
  "maghreb/khalifa-abdulsadek": {
    kind: "person", en: "Khalifa Abdulsadek", countries: ["LY"],
    ar: "خليفة عبد الصادق | خليفة رجب عبد الصادق",
  },
  "maghreb/khalifa-al-ghwell": {
    kind: "person", en: "Khalifa al-Ghwell", aliases: ["Khalifa Ghwell"], countries: ["LY"],
    ar: "خليفة الغويل",
  },
  "maghreb/khalihenna-ould-errachid": {
    kind: "person", en: "Khalihenna Ould Errachid", countries: ["MA"],
    ar: "خليهن ولد الرشيد | خلي هنا ولد الرشيد | خليهنا ولد الرشيد",
  },
  "maghreb/khalil-sid-mhamed": {
    kind: "person", en: "Khalil Sidi Mhamed", countries: ["EH"], weak: true,
    ar: "خليل سيد امحمد | خليل سيدي امحمد | الخليل سيدي محمد",
    arCue: "البوليساريو | الصحراوي | الصحراوية",
  },
  "maghreb/khamis-brigade": {
    kind: "state-force", en: "Khamis Brigade", aliases: ["32nd Reinforced Brigade"], countries: ["LY"],
    ar: "اللواء 32 معزز | اللواء 32 المعزز | كتيبة خميس القذافي",
    arWeak: "كتيبة خميس | كتائب خميس | لواء خميس | اللواء 32",
  },
  "maghreb/khamis-gaddafi": {
    kind: "person", en: "Khamis Gaddafi", countries: ["LY"],
    ar: "خميس القذافي",
  },
  "maghreb/khat-achahid": {
    kind: "movement", en: "Khat Achahid", countries: ["EH"], weak: true,
    ar: "خط الشهيد | تيار خط الشهيد",
    arCue: "البوليساريو | الصحراوي | الصحراوية",
  },
  "maghreb/khatri-addouh": {
    kind: "person", en: "Khatri Addouh", countries: ["EH"],
    ar: "خطري أدوه | خاطري أدوه",
  },
  "maghreb/khemaies-jhinaoui": {
    kind: "person", en: "Khemaies Jhinaoui", countries: ["TN"],
    ar: "خميس الجهيناوي",
    arWeak: "الجهيناوي",
  },
  "maghreb/kufra-military-zone": {
    kind: "state-force", en: "Kufra Military Zone", countries: ["LY"],
    ar: "منطقة الكفرة العسكرية | المنطقة العسكرية الكفرة",
  },
  "maghreb/laaziz-faid": {
    kind: "person", en: "Laaziz Faid", countries: ["DZ"],
    ar: "لعزيز فايد | العزيز فايد",
  },
  "maghreb/lahbib-mohamed-abdelaziz": {
    kind: "person", en: "Lahbib Mohamed Abdelaziz", countries: ["EH"],
    ar: "الحبيب محمد عبد العزيز | لحبيب محمد عبد العزيز | الحبيب ولد محمد عبد العزيز",
  },
  "maghreb/laila-benali": {
    kind: "person", en: "Leila Benali", countries: ["MA"],
    ar: "ليلى بنعلي",
  },
  "maghreb/lakhmissi-bezzaz": {
    kind: "person", en: "Lakhmissi Bezzaz", countries: ["DZ"],
    ar: "لخميسي بزاز | الخميسي بزاز",
  },
  "maghreb/lamine-abaali": {
    kind: "person", en: "Lamine Abaali", countries: ["EH"],
    ar: "لمن أباعلي | لمين أباعلي | محمد لمين أباعلي",
  },
  "maghreb/lazhar-soualem": {
    kind: "person", en: "Lazhar Soualem", countries: ["DZ"],
    ar: "الأزهر سوالم | لزهر سوالم",
  },
  "maghreb/leila-aslaoui": {
    kind: "person", en: "Leïla Aslaoui", countries: ["DZ"],
    ar: "ليلى عسلاوي",
    arWeak: "عسلاوي",
    arCue: "المحكمة | الدستورية | الجزائر",
  },
  "maghreb/liamine-zeroual": {
    kind: "person", en: "Liamine Zeroual", countries: ["DZ"],
    ar: "اليامين زروال | ليامين زروال | الأمين زروال | اليمين زروال",
  },
  "maghreb/libya-africa-investment-portfolio": {
    kind: "company", en: "Libya Africa Investment Portfolio", acronyms: ["LAP", "LAIP"], countries: ["LY"],
    ar: "محفظة ليبيا أفريقيا للاستثمار | محفظة ليبيا أفريقيا | محفظة أفريقيا للاستثمار | الشركة الليبية للاستثمارات الأفريقية",
  },
  "maghreb/libya-crimes-watch": {
    kind: "institution", en: "Libya Crimes Watch", countries: ["LY"],
    ar: "منظمة رصد الجرائم في ليبيا | رصد الجرائم الليبية",
  },
  "maghreb/libya-dawn": {
    kind: "armed-group", en: "Libya Dawn", aliases: ["Fajr Libya", "Operation Libya Dawn"], countries: ["LY"],
    ar: "فجر ليبيا | عملية فجر ليبيا | قوات فجر ليبيا | مليشيات فجر ليبيا | ميليشيات فجر ليبيا",
  },
  "maghreb/libya-reconstruction-fund": {
    kind: "institution", en: "Libya Development and Reconstruction Fund", aliases: ["Fund for the Development and Reconstruction of Libya"], countries: ["LY"],
    ar: "صندوق التنمية وإعادة إعمار ليبيا | صندوق تنمية وإعادة إعمار ليبيا | صندوق التنمية وإعادة الإعمار | صندوق إعمار ليبيا",
  },
  "maghreb/libya-revolutionaries-operations-room": {
    kind: "armed-group", en: "Libya Revolutionaries Operations Room", aliases: ["Libyan Revolutionaries' Operations Room"], acronyms: ["LROR"], countries: ["LY"],
    ar: "غرفة عمليات ثوار ليبيا | غرفة ثوار ليبيا",
    arWeak: "غرفة عمليات الثوار",
  },
  "maghreb/libya-shield-force": {
    kind: "state-force", en: "Libya Shield Force", aliases: ["Libya Shield", "Libya Shield Brigades"], countries: ["LY"],
    ar: "درع ليبيا | قوات درع ليبيا | كتيبة درع ليبيا | قوة درع ليبيا | كتائب درع ليبيا | لواء درع ليبيا",
  },
  "maghreb/libyan-audit-bureau": {
    kind: "institution", en: "Libyan Audit Bureau", countries: ["LY"],
    ar: "ديوان المحاسبة الليبي | ديوان المحاسبة في ليبيا",
    arWeak: "ديوان المحاسبة",
    arCue: "ليبيا | طرابلس",
  },
  "maghreb/libyan-coast-guard": {
    kind: "institution", en: "Libyan Coast Guard", countries: ["LY"],
    ar: "خفر السواحل الليبي | خفر السواحل الليبية | حرس السواحل الليبي | البحرية الليبية وخفر السواحل | خفر سواحل ليبيا",
  },
  "maghreb/libyan-council-of-elders-for-reconciliation": {
    kind: "institution", en: "Libyan Council of Elders for Reconciliation", aliases: ["Elders Council of Libya"], countries: ["LY"],
    ar: "مجلس أعيان ليبيا للمصالحة | مجلس أعيان ليبيا للمصالحة الوطنية | مجلس أعيان ليبيا",
  },
  "maghreb/libyan-foreign-bank": {
    kind: "company", en: "Libyan Foreign Bank", countries: ["LY"],
    ar: "المصرف الليبي الخارجي | المصرف العربي الليبي الخارجي",
  },
  "maghreb/libyan-intelligence-service": {
    kind: "state-force", en: "Libyan Intelligence Service", countries: ["LY"],
    ar: "جهاز المخابرات الليبية | المخابرات الليبية | جهاز المخابرات الليبي | الاستخبارات الليبية | جهاز المخابرات العامة الليبية",
  },
  "maghreb/libyan-investment-authority": {
    kind: "institution", en: "Libyan Investment Authority", acronyms: ["LIA"], countries: ["LY"],
    ar: "المؤسسة الليبية للاستثمار | صندوق الاستثمار الليبي",
  },
  "maghreb/libyan-national-army-land-forces": {
    kind: "state-force", en: "Libyan National Army land forces", aliases: ["LNA Land Forces"], countries: ["LY"],
    ar: "رئاسة أركان القوات البرية الليبية | القوات البرية التابعة للقيادة العامة | رئاسة أركان القوات البرية بالقيادة العامة | القوات البرية الليبية",
  },
  "maghreb/libyan-national-salvation-government": {
    kind: "government", en: "Libyan National Salvation Government", aliases: ["Ghwell government"], countries: ["LY"],
    ar: "حكومة الإنقاذ الوطني الليبية",
    arWeak: "حكومة الإنقاذ الوطني",
    arCue: "ليبيا | الغويل | طرابلس",
  },
  "maghreb/libyan-political-dialogue-forum": {
    kind: "institution", en: "Libyan Political Dialogue Forum", countries: ["LY"],
    ar: "ملتقى الحوار السياسي الليبي | منتدى الحوار السياسي الليبي | لجنة ال75 الليبية",
    arWeak: "ملتقى الحوار السياسي",
  },
  "maghreb/lokman-abou-sakhr": {
    kind: "person", en: "Lokman Abou Sakhr", aliases: ["Khaled Chaib"], countries: ["DZ", "TN"],
    ar: "لقمان أبو صخر | خالد الشايب | خالد حمادي الشايب",
  },
  "maghreb/lotfi-boudjemaa": {
    kind: "person", en: "Lotfi Boudjemaa", countries: ["DZ"],
    ar: "لطفي بوجمعة",
  },
  "maghreb/louisa-hanoune": {
    kind: "person", en: "Louisa Hanoune", countries: ["DZ"],
    ar: "لويزة حنون",
  },
  "maghreb/lounes-magramane": {
    kind: "person", en: "Lounès Magramane", countries: ["DZ"],
    ar: "لوناس مقرمان | لوناس مقرمن",
    arWeak: "مقرمان",
  },
  "maghreb/lutfi-al-harari": {
    kind: "person", en: "Lutfi al-Harari", countries: ["LY"],
    ar: "لطفي الحراري",
  },
  "maghreb/maati-monjib": {
    kind: "person", en: "Maati Monjib", countries: ["MA"],
    ar: "المعطي منجب",
  },
  "maghreb/mabrouk-al-ghazwi": {
    kind: "person", en: "Mabrouk al-Ghazwi", aliases: ["al-Mabrouk al-Ghazwi"], countries: ["LY"],
    ar: "المبروك الغزوي | مبروك الغزوي | المبروك محمد الغزوي",
  },
  "maghreb/mabrouk-hnish": {
    kind: "person", en: "Mabrouk Hnish", countries: ["LY"],
    ar: "مبروك احنيش | مبروك حنيش",
  },
  "maghreb/mabrouk-sahban": {
    kind: "person", en: "Mabrouk Sahban", aliases: ["al-Mabrouk Sahban"], countries: ["LY"],
    ar: "المبروك سحبان | مبروك سحبان",
  },
  "maghreb/madani-mezrag": {
    kind: "person", en: "Madani Mezrag", countries: ["DZ"],
    ar: "مدني مزراق",
  },
  "maghreb/mahdi-al-barghathi": {
    kind: "person", en: "Mahdi al-Barghathi", countries: ["LY"],
    ar: "المهدي البرغثي",
  },
  "maghreb/mahfoud-ali-beiba": {
    kind: "person", en: "Mahfoud Ali Beiba", countries: ["EH"],
    ar: "المحفوظ علي بيبا | المحفوظ اعلي بيبا | محفوظ علي بيبا",
  },
  "maghreb/mahjoub-brigade": {
    kind: "armed-group", en: "Mahjoub Brigade", countries: ["LY"],
    ar: "كتيبة المحجوب | لواء المحجوب",
  },
  "maghreb/mahmoud-al-barassi": {
    kind: "person", en: "Mahmoud al-Barassi", countries: ["LY"],
    ar: "محمود البرعصي",
  },
  "maghreb/mahmoud-al-werfalli": {
    kind: "person", en: "Mahmoud al-Werfalli", aliases: ["Werfalli"], countries: ["LY"],
    ar: "محمود الورفلي",
    arWeak: "الورفلي",
  },
  "maghreb/mahmoud-bin-rajab": {
    kind: "person", en: "Mahmoud bin Rajab", countries: ["LY"],
    ar: "محمود بن رجب",
  },
  "maghreb/mahmoud-hamza": {
    kind: "person", en: "Mahmoud Hamza", countries: ["LY"],
    ar: "محمود حمزة",
  },
  "maghreb/mahmoud-jibril": {
    kind: "person", en: "Mahmoud Jibril", countries: ["LY"], weak: true,
    ar: "محمود جبريل",
    arCue: "ليبيا | الليبي",
  },
  "maghreb/mahmoud-shammam": {
    kind: "person", en: "Mahmoud Shammam", countries: ["LY"],
    ar: "محمود شمام",
  },
  "maghreb/majdi-bouhna": {
    kind: "person", en: "Majdi Bouhna", aliases: ["Majdi Abu Hana"], countries: ["LY"],
    ar: "مجدي بوهنة",
  },
  "maghreb/malainine-lakhal": {
    kind: "person", en: "Malainine Lakhal", countries: ["EH"],
    ar: "ماء العينين لكحل | ماء العينين لخال",
  },
  "maghreb/malika-bendouda": {
    kind: "person", en: "Malika Bendouda", countries: ["DZ"],
    ar: "مليكة بن دودة | مليكة بندودة",
  },
  "maghreb/mansour-daw": {
    kind: "person", en: "Mansour Daw", countries: ["LY"],
    ar: "منصور ضو",
  },
  "maghreb/mansour-omar": {
    kind: "person", en: "Mansour Omar", countries: ["EH"],
    ar: "منصور عمر | عمر منصور",
  },
  "maghreb/marai-al-ammami": {
    kind: "person", en: "Marai al-Ammami", aliases: ["Amraja al-Amami"], countries: ["LY"],
    ar: "مراجع العمامي | أمراجع العمامي",
  },
  "maghreb/mariam-salek-hmada": {
    kind: "person", en: "Mariam Salek Hmada", countries: ["EH"],
    ar: "مريم السالك احمادة | مريم السالك حمادة",
  },
  "maghreb/martyrs-of-umm-al-aranib-battalion": {
    kind: "armed-group", en: "Martyrs of Umm al-Aranib Battalion", countries: ["LY"],
    ar: "كتيبة شهداء أم الأرانب",
  },
  "maghreb/martyrs-of-wau-battalion": {
    kind: "armed-group", en: "Martyrs of Wau Battalion", countries: ["LY"],
    ar: "كتيبة شهداء واو",
  },
  "maghreb/masoud-al-dhawi": {
    kind: "person", en: "Masoud al-Dhawi", countries: ["LY"],
    ar: "مسعود الضاوي | مسعود عبد الله الضاوي",
  },
  "maghreb/masoud-suleman": {
    kind: "person", en: "Masoud Suleman", countries: ["LY"],
    ar: "مسعود سليمان موسى",
    arWeak: "مسعود سليمان",
    arCue: "المؤسسة الوطنية للنفط | ليبيا",
  },
  "maghreb/massoud-al-jadi": {
    kind: "person", en: "Massoud al-Jadi", countries: ["LY"],
    ar: "مسعود الجدي | مسعود جدي | مسعود عبد الله جدي",
  },
  "maghreb/mbarka-bouaida": {
    kind: "person", en: "Mbarka Bouaida", countries: ["MA"],
    ar: "امباركة بوعيدة | مباركة بوعيدة",
  },
  "maghreb/mehdi-bensaid": {
    kind: "person", en: "Mohamed Mehdi Bensaid", countries: ["MA"],
    ar: "محمد المهدي بنسعيد | محمد مهدي بنسعيد | المهدي بنسعيد",
  },
  "maghreb/mehdi-jomaa": {
    kind: "person", en: "Mehdi Jomaa", countries: ["TN"],
    ar: "مهدي جمعة",
  },
  "maghreb/mellitah-oil-and-gas": {
    kind: "company", en: "Mellitah Oil and Gas", countries: ["LY"],
    ar: "شركة مليتة للنفط والغاز | مليتة للنفط والغاز | شركة مليتة | مليتة الليبية",
  },
  "maghreb/mhamed-khaddad": {
    kind: "person", en: "Mhamed Khadad", countries: ["EH"],
    ar: "امحمد خداد | محمد خداد",
  },
  "maghreb/miloud-al-zwai": {
    kind: "person", en: "Miloud al-Zwai", countries: ["LY"],
    ar: "ميلود الزوي",
  },
  "maghreb/misbah-douma": {
    kind: "person", en: "Misbah Douma", countries: ["LY"],
    ar: "مصباح دومة | مصباح دومه أوحيدة",
  },
  "maghreb/misrata-brigades": {
    kind: "armed-group", en: "Misrata brigades", aliases: ["Misrata militias"], countries: ["LY"],
    ar: "كتائب مصراتة | ميليشيات مصراتة | ثوار مصراتة | قوات مصراتة | مليشيات مصراتة | مليشيا مصراتة",
  },
  "maghreb/mohamed-abdennabaoui": {
    kind: "person", en: "Mohamed Abdennabaoui", countries: ["MA"],
    ar: "محمد عبد النباوي",
  },
  "maghreb/mohamed-adjroud": {
    kind: "person", en: "Mohamed Adjroud", countries: ["DZ"],
    ar: "محمد عجرود",
  },
  "maghreb/mohamed-aissa": {
    kind: "person", en: "Mohamed Aïssa", countries: ["DZ"], weak: true,
    ar: "محمد عيسى",
    arCue: "وزير الشؤون الدينية | الجزائر | الجزائري",
  },
  "maghreb/mohamed-al-ajmi-al-atiri": {
    kind: "person", en: "Mohamed al-Ajmi al-Atiri", countries: ["LY"],
    ar: "العجمي العتيري",
  },
  "maghreb/mohamed-al-darsi": {
    kind: "person", en: "Mohamed al-Darsi", countries: ["LY"], weak: true,
    ar: "محمد الدرسي",
    arCue: "القاعدة | ليبيا | الأردن",
  },
  "maghreb/mohamed-al-ghasri": {
    kind: "person", en: "Mohamed al-Ghasri", aliases: ["Mohamed Ghasri"], countries: ["LY"],
    ar: "محمد الغصري",
  },
  "maghreb/mohamed-al-hwaij": {
    kind: "person", en: "Mohamed al-Hwaij", countries: ["LY"],
    ar: "محمد الحويج",
  },
  "maghreb/mohamed-al-mabshir": {
    kind: "person", en: "Mohamed al-Mabshir", aliases: ["Mohamed al-Mubashir"], countries: ["LY"], weak: true,
    ar: "محمد المبشر",
    arCue: "ليبيا | أعيان | للمصالحة",
  },
  "maghreb/mohamed-al-zahawi": {
    kind: "person", en: "Mohamed al-Zahawi", countries: ["LY"], weak: true,
    ar: "محمد الزهاوي",
    arCue: "أنصار الشريعة | بنغازي | ليبيا",
  },
  "maghreb/mohamed-al-zain-misrata": {
    kind: "person", en: "Mohamed al-Zain", countries: ["LY"],
    weak: true,
    ar: "محمد الزين",
    arCue: "مكافحة الإرهاب | مصراتة",
  },
  "maghreb/mohamed-ali-nafti": {
    kind: "person", en: "Mohamed Ali Nafti", countries: ["TN"],
    ar: "محمد علي النفطي",
  },
  "maghreb/mohamed-ammari-zayed": {
    kind: "person", en: "Mohamed Ammari Zayed", aliases: ["Mohamed Ammari"], countries: ["LY"],
    ar: "محمد عماري زايد | محمد العماري زايد",
  },
  "maghreb/mohamed-antar-daoud": {
    kind: "person", en: "Mohamed Antar Daoud", countries: ["DZ"],
    ar: "محمد عنتر داود | عنتر داود",
  },
  "maghreb/mohamed-aoun": {
    kind: "person", en: "Mohamed Aoun", countries: ["LY"], weak: true,
    ar: "محمد عون",
    arCue: "النفط والغاز | ليبيا | الدبيبة",
  },
  "maghreb/mohamed-arkab": {
    kind: "person", en: "Mohamed Arkab", countries: ["DZ"],
    ar: "محمد عرقاب",
    arWeak: "عرقاب",
  },
  "maghreb/mohamed-bahroun": {
    kind: "person", en: "Mohamed Bahroun", aliases: ["al-Far"], countries: ["LY"],
    ar: "محمد بحرون",
  },
  "maghreb/mohamed-ben-nayel": {
    kind: "person", en: "Mohamed Ben Nayel", countries: ["LY"],
    ar: "محمد بن نايل",
  },
  "maghreb/mohamed-benaissa": {
    kind: "person", en: "Mohamed Benaïssa", countries: ["MA"], weak: true,
    ar: "محمد بنعيسى | محمد بن عيسى",
    arCue: "المغرب | المغربي",
  },
  "maghreb/mohamed-benattou": {
    kind: "person", en: "Mohamed Benattou", countries: ["DZ"],
    ar: "محمد بن عتو",
  },
  "maghreb/mohamed-benhammou": {
    kind: "person", en: "Mohamed Benhammou", countries: ["MA"],
    ar: "محمد بنحمو | محمد بن حمو",
  },
  "maghreb/mohamed-bouazizi": {
    kind: "person", en: "Mohamed Bouazizi", countries: ["TN"],
    ar: "محمد البوعزيزي | البوعزيزي",
  },
  "maghreb/mohamed-boucetta": {
    kind: "person", en: "Mohamed Boucetta", countries: ["MA"],
    ar: "محمد بوستة",
  },
  "maghreb/mohamed-boudiaf": {
    kind: "person", en: "Mohamed Boudiaf", countries: ["DZ"],
    ar: "محمد بوضياف",
  },
  "maghreb/mohamed-bouslimani": {
    kind: "person", en: "Mohamed Bouslimani", countries: ["DZ"],
    ar: "محمد بوسليماني",
  },
  "maghreb/mohamed-brahmi": {
    kind: "person", en: "Mohamed Brahmi", countries: ["TN"],
    ar: "محمد البراهمي",
  },
  "maghreb/mohamed-charfi": {
    kind: "person", en: "Mohamed Charfi", countries: ["DZ"], weak: true,
    ar: "محمد شرفي",
    arCue: "الانتخابات | الجزائر | السلطة الوطنية",
  },
  "maghreb/mohamed-cheikh-biadillah": {
    kind: "person", en: "Mohamed Cheikh Biadillah", countries: ["MA"],
    ar: "محمد الشيخ بيد الله",
  },
  "maghreb/mohamed-daddach": {
    kind: "person", en: "Mohamed Daddach", countries: ["EH"],
    ar: "محمد داداش | سيدي محمد ددش",
  },
  "maghreb/mohamed-derider": {
    kind: "person", en: "Mohamed Derider", countries: ["LY"],
    ar: "محمد دريدر",
  },
  "maghreb/mohamed-dihani": {
    kind: "person", en: "Mohamed Dihani", countries: ["EH"],
    ar: "محمد الديحاني | محمد ديحاني",
  },
  "maghreb/mohamed-el-kebir-tijani": {
    kind: "person", en: "Mohamed El Kebir Tijani", countries: ["MA"],
    ar: "محمد الكبير التيجاني | محمد الكبير التجاني",
  },
  "maghreb/mohamed-ghannouchi": {
    kind: "person", en: "Mohamed Ghannouchi", countries: ["TN"],
    ar: "محمد الغنوشي",
  },
  "maghreb/mohamed-hajib": {
    kind: "person", en: "Mohamed Hajib", countries: ["MA"],
    ar: "محمد حاجب",
  },
  "maghreb/mohamed-hammouda": {
    kind: "person", en: "Mohamed Hammouda", countries: ["LY"], weak: true,
    ar: "محمد حمودة",
    arCue: "المتحدث باسم حكومة | الدبيبة | ليبيا",
  },
  "maghreb/mohamed-hamouche": {
    kind: "person", en: "Mohamed Hamouche", countries: ["DZ"], weak: true,
    ar: "محمد حموش",
    arCue: "الجزائر | الجزائري | بلدية",
  },
  "maghreb/mohamed-hassad": {
    kind: "person", en: "Mohamed Hassad", countries: ["MA"],
    ar: "محمد حصاد",
  },
  "maghreb/mohamed-kaidi": {
    kind: "person", en: "Mohamed Kaïdi", countries: ["DZ"],
    ar: "محمد قايدي",
  },
  "maghreb/mohamed-laagab": {
    kind: "person", en: "Mohamed Laagab", countries: ["DZ"],
    ar: "محمد لعقاب",
  },
  "maghreb/mohamed-lamine-ahmed": {
    kind: "person", en: "Mohamed Lamine Ahmed", countries: ["EH"], weak: true,
    ar: "محمد لمين أحمد",
    arCue: "البوليساريو | الصحراوي | الصحراوية",
  },
  "maghreb/mohamed-lamine-bencheneb": {
    kind: "person", en: "Mohamed Lamine Bencheneb", countries: ["DZ"],
    ar: "محمد الأمين بن شنب | محمد لمين بن شنب | محمد الأمين بن الشنب | محمد لمين بن الشنب | لمين بوشنب | محمد لمين بوشنب | بن شنب أمين | لمين بن شنب | الأمين بوشنب | الأمين بشنب | الأمين بن شنب | الطاهر أبو عائشة | لامين بن شنب",
  },
  "maghreb/mohamed-lamine-buhali": {
    kind: "person", en: "Mohamed Lamine Buhali", countries: ["EH"],
    ar: "محمد لمين البوهالي | محمد الأمين البوهالي | لمين البوهالي | محمد لمين ولد البوهالي",
  },
  "maghreb/mohamed-lamine-haddi": {
    kind: "person", en: "Mohamed Lamine Haddi", countries: ["EH"],
    ar: "محمد لمين هدي | محمد الأمين هدي",
  },
  "maghreb/mohamed-larbi-zitout": {
    kind: "person", en: "Mohamed Larbi Zitout", countries: ["DZ"],
    ar: "محمد العربي زيطوط | العربي زيطوط",
  },
  "maghreb/mohamed-mamoune-al-kacimi": {
    kind: "person", en: "Mohamed Mamoune Al-Kacimi Al-Hassani", countries: ["DZ"],
    ar: "محمد المأمون القاسمي الحسني | المأمون القاسمي الحسني | محمد المأمون القاسمي",
  },
  "maghreb/mohamed-manfour": {
    kind: "person", en: "Mohamed Manfour", aliases: ["Mohamed al-Manfour"], countries: ["LY"],
    ar: "محمد المنفور | محمد منفور",
  },
  "maghreb/mohamed-mediene": {
    kind: "person", en: "Mohamed Mediène", aliases: ["General Toufik"], countries: ["DZ"],
    ar: "محمد مدين | الجنرال توفيق",
  },
  "maghreb/mohamed-meziane-minister": {
    kind: "person", en: "Mohamed Meziane", countries: ["DZ"], weak: true,
    ar: "محمد مزيان",
    arCue: "الاتصال | الجزائر | الجزائري | سوناطراك",
  },
  "maghreb/mohamed-morsi": {
    kind: "person", en: "Mohamed Morsi", countries: ["EG"],
    ar: "محمد مرسي",
    arWeak: "مرسي",
  },
  "maghreb/mohamed-ould-errachid": {
    kind: "person", en: "Mohamed Ould Errachid", countries: ["MA"],
    ar: "محمد ولد الرشيد",
  },
  "maghreb/mohamed-ouzzine": {
    kind: "person", en: "Mohamed Ouzzine", countries: ["MA"],
    ar: "محمد أوزين",
  },
  "maghreb/mohamed-saad-berrada": {
    kind: "person", en: "Mohamed Saad Berrada", countries: ["MA"],
    ar: "محمد سعد برادة | سعد برادة",
  },
  "maghreb/mohamed-sadiki": {
    kind: "person", en: "Mohamed Sadiki", countries: ["MA"], weak: true,
    ar: "محمد صديقي",
    arCue: "وزير الفلاحة | المغرب | المغربي",
  },
  "maghreb/mohamed-salah": {
    kind: "person", en: "Mohamed Salah", countries: ["EG"], weak: true,
    ar: "محمد صلاح",
    arCue: "ليفربول | منتخب | اللاعب",
  },
  "maghreb/mohamed-salem-ould-salek": {
    kind: "person", en: "Mohamed Salem Ould Salek", countries: ["EH"],
    ar: "محمد سالم ولد السالك | محمد سالم السالك | محمد سالم ولد السلك",
    arWeak: "ولد السلك",
  },
  "maghreb/mohamed-seddik-ait-messaoudene": {
    kind: "person", en: "Mohamed Seddik Aït Messaoudene", countries: ["DZ"],
    ar: "محمد صديق آيت مسعودان | محمد الصديق آيت مسعودان",
  },
  "maghreb/mohamed-seghir-saadaoui": {
    kind: "person", en: "Mohamed Seghir Saadaoui", countries: ["DZ"],
    ar: "محمد الصغير سعداوي | محمد صغير سعداوي",
  },
  "maghreb/mohamed-sidati": {
    kind: "person", en: "Mohamed Sidati", countries: ["EH"], weak: true,
    ar: "محمد سيداتي | محمد سالم سيداتي",
    arCue: "البوليساريو | الصحراوي",
  },
  "maghreb/mohamed-sowan": {
    kind: "person", en: "Mohamed Sowan", countries: ["LY"],
    ar: "محمد صوان",
  },
  "maghreb/mohamed-taher-siala": {
    kind: "person", en: "Mohamed Taher Siala", countries: ["LY"],
    ar: "محمد الطاهر سيالة | محمد طاهر سيالة | محمد سيالة",
  },
  "maghreb/mohamed-takala": {
    kind: "person", en: "Mohamed Takala", countries: ["LY"],
    ar: "محمد تكالة",
    arWeak: "تكالة",
  },
  "maghreb/mohamed-tayeb-brakni": {
    kind: "person", en: "Mohamed Tayeb Brakni", countries: ["DZ"],
    ar: "محمد الطيب براكني",
  },
  "maghreb/mohamed-wali-akeik": {
    kind: "person", en: "Mohamed Wali Akeik", countries: ["EH"],
    ar: "محمد الولي أعكيك | محمد الوالي عكيك | محمد الولي عكيك | محمد الوالي أعكيك",
    arWeak: "أعكيك",
  },
  "maghreb/mohamed-yassine-mansouri": {
    kind: "person", en: "Mohamed Yassine Mansouri", countries: ["MA"],
    ar: "محمد ياسين المنصوري | محمد يس المنصوري | ياسين المنصوري",
  },
  "maghreb/mohamed-yeslem-beissat": {
    kind: "person", en: "Mohamed Yeslem Beissat", countries: ["EH"],
    ar: "محمد يسلم بيسط | محمد يسلم بيسات",
  },
  "maghreb/mohamed-zerouali": {
    kind: "person", en: "Mohamed Zerouali", countries: ["EH"], weak: true,
    ar: "محمد الزروالي",
    arCue: "البوليساريو | الصحراوي",
  },
  "maghreb/mohamed-ziane": {
    kind: "person", en: "Mohamed Ziane", countries: ["MA"], weak: true,
    ar: "محمد زيان",
    arCue: "المغرب | المغربي | النقيب | الحزب المغربي",
  },
  "maghreb/mohammed-al-haddad": {
    kind: "person", en: "Mohammed al-Haddad", countries: ["LY"], weak: true,
    ar: "محمد الحداد | محمد علي الحداد",
    arCue: "ليبيا | الليبي | الأركان",
  },
  "maghreb/mohammed-al-kani": {
    kind: "person", en: "Mohammed al-Kani", countries: ["LY"],
    ar: "محمد الكاني",
  },
  "maghreb/mohammed-berrid": {
    kind: "person", en: "Mohammed Berrid", countries: ["MA"],
    ar: "محمد بريظ | محمد بريد",
  },
  "maghreb/mohammed-kachlaf": {
    kind: "person", en: "Mohammed Kachlaf", aliases: ["Mohamed Kashlaf", "al-Qasab"], countries: ["LY"],
    ar: "محمد كشلاف | محمد كشلاف القصب",
    arWeak: "القصب",
    arCue: "الزاوية | كشلاف",
  },
  "maghreb/mohammed-magariaf": {
    kind: "person", en: "Mohammed Magariaf", aliases: ["Mohamed Magariaf"], countries: ["LY"],
    ar: "محمد المقريف | المقريف | محمد يوسف المقريف",
  },
  "maghreb/mohammed-v": {
    kind: "person", en: "Mohammed V", countries: ["MA"],
    ar: "الملك محمد الخامس | السلطان محمد الخامس",
    arWeak: "محمد الخامس",
    arCue: "المغرب | المغربي | السلطان",
  },
  "maghreb/mohammed-v-foundation-for-solidarity": {
    kind: "aid", en: "Mohammed V Foundation for Solidarity", countries: ["MA"],
    ar: "مؤسسة محمد الخامس للتضامن",
  },
  "maghreb/mohammed-vi-foundation-of-african-ulema": {
    kind: "institution", en: "Mohammed VI Foundation of African Ulema", fr: "Fondation Mohammed VI des oulémas africains", countries: ["MA"],
    ar: "مؤسسة محمد السادس للعلماء الأفارقة",
  },
  "maghreb/mohammed-vi-imam-institute": {
    kind: "institution", en: "Mohammed VI Institute for the Training of Imams", countries: ["MA"],
    ar: "معهد محمد السادس لتكوين الأئمة | معهد محمد السادس لتكوين الأئمة المرشدين والمرشدات | معهد محمد السادس لتكوين الأئمة والمرشدين والمرشدات",
  },
  "maghreb/mohammedia-ulema-league": {
    kind: "institution", en: "Mohammedia League of Scholars", countries: ["MA"],
    ar: "الرابطة المحمدية للعلماء",
  },
  "maghreb/mohand-berkouk": {
    kind: "person", en: "Mohand Berkouk", countries: ["DZ"],
    ar: "محند برقوق | امحند برقوق",
  },
  "maghreb/mohand-laenser": {
    kind: "person", en: "Mohand Laenser", countries: ["MA"],
    ar: "امحند العنصر | محند العنصر",
  },
  "maghreb/mohcine-belabbas": {
    kind: "person", en: "Mohcine Belabbas", countries: ["DZ"],
    ar: "محسن بلعباس",
  },
  "maghreb/mohcine-jazouli": {
    kind: "person", en: "Mohcine Jazouli", countries: ["MA"],
    ar: "محسن الجزولي | محسن جزولي",
  },
  "maghreb/mohsen-al-kani": {
    kind: "person", en: "Mohsen al-Kani", countries: ["LY"],
    ar: "محسن الكاني",
  },
  "maghreb/mokhtar-didouche": {
    kind: "person", en: "Mokhtar Didouche", countries: ["DZ"],
    ar: "مختار ديدوش",
  },
  "maghreb/moncef-marzouki": {
    kind: "person", en: "Moncef Marzouki", countries: ["TN"],
    ar: "المنصف المرزوقي | منصف المرزوقي | المرزوقي",
  },
  "maghreb/moroccan-royal-cabinet": {
    kind: "government", en: "Moroccan Royal Cabinet", countries: ["MA"],
    ar: "الديوان الملكي المغربي | بلاغ الديوان الملكي",
    arWeak: "الديوان الملكي",
    arCue: "المغربي | المغرب | الرباط | محمد السادس",
  },
  "maghreb/mostafa-madbouly": {
    kind: "person", en: "Mostafa Madbouly", countries: ["EG"],
    ar: "مصطفى مدبولي",
    arWeak: "مدبولي",
  },
  "maghreb/mostefa-bouchachi": {
    kind: "person", en: "Mostefa Bouchachi", countries: ["DZ"],
    ar: "مصطفى بوشاشي",
  },
  "maghreb/mostefa-yahi": {
    kind: "person", en: "Mostefa Yahi", countries: ["DZ"],
    ar: "مصطفى ياحي",
  },
  "maghreb/moulay-aghdidi": {
    kind: "person", en: "Moulay Aghdidi", aliases: ["Moulay Ag Didi"], countries: ["LY"],
    ar: "مولاي أقديدي | مولاي قديدي | مولاي أغديدي | مولاي أغ ديدي",
  },
  "maghreb/moulay-hafid-elalamy": {
    kind: "person", en: "Moulay Hafid Elalamy", countries: ["MA"],
    ar: "مولاي حفيظ العلمي",
  },
  "maghreb/mouloud-baal": {
    kind: "person", en: "Mouloud Baal", aliases: ["Abou al-Mundhir"], countries: ["DZ"], parent: "armed-groups/aqim",
    ar: "مولود بعال | مولود بعل",
  },
  "maghreb/mouloud-hamrouche": {
    kind: "person", en: "Mouloud Hamrouche", countries: ["DZ"],
    ar: "مولود حمروش",
  },
  "maghreb/mouloud-said": {
    kind: "person", en: "Mouloud Said", countries: ["EH"], weak: true,
    ar: "مولود سعيد",
    arCue: "البوليساريو | الصحراوي | واشنطن",
  },
  "maghreb/mourad-adjal": {
    kind: "person", en: "Mourad Adjal", countries: ["DZ"],
    ar: "مراد عجال",
  },
  "maghreb/mourad-dhina": {
    kind: "person", en: "Mourad Dhina", countries: ["DZ"],
    ar: "مراد دهينة",
  },
  "maghreb/mourad-medelci": {
    kind: "person", en: "Mourad Medelci", countries: ["DZ"],
    ar: "مراد مدلسي",
    arWeak: "مدلسي",
  },
  "maghreb/moussa-ibrahim": {
    kind: "person", en: "Moussa Ibrahim", countries: ["LY"], weak: true,
    ar: "موسى إبراهيم",
    arCue: "القذافي | ليبيا | الليبي",
  },
  "maghreb/moussa-koussa": {
    kind: "person", en: "Moussa Koussa", countries: ["LY"],
    ar: "موسى كوسا | موسى كوسة",
  },
  "maghreb/moussa-touati": {
    kind: "person", en: "Moussa Touati", countries: ["DZ"],
    ar: "موسى تواتي",
  },
  "maghreb/movement-for-the-autonomy-of-kabylie": {
    kind: "movement", en: "Movement for the Autonomy of Kabylie", fr: "Mouvement pour l'autodétermination de la Kabylie", acronyms: ["MAK"], countries: ["DZ"],
    weak: true,
    ar: "الحركة من أجل تقرير المصير في القبائل | الحركة من أجل تقرير مصير منطقة القبائل | الحركة من أجل استقلال منطقة القبائل | حركة استقلال القبائل | حركة الماك | الماك | حركة تقرير مصير القبائل | حركة ماك الانفصالية | حركة استقلال منطقة القبائل | حركة الماك الانفصالية",
    arCue: "القبائل | الجزائر | الانفصالية | الجزائرية",
  },
  "maghreb/movement-of-society-for-peace": {
    kind: "party", en: "Movement of Society for Peace", acronyms: ["MSP"], countries: ["DZ"],
    ar: "حركة مجتمع السلم",
    arWeak: "حمس",
  },
  "maghreb/muammar-al-dhawi": {
    kind: "person", en: "Muammar al-Dhawi", aliases: ["Moammar al-Dhawi"], countries: ["LY"],
    ar: "معمر الضاوي | معمر ضاوي",
  },
  "maghreb/muftah-boukhalil": {
    kind: "person", en: "Muftah Boukhalil", countries: ["LY"],
    ar: "مفتاح بو خليل | مفتاح بوخليل | مفتاح أبوخليل",
  },
  "maghreb/mustafa-abdul-jalil": {
    kind: "person", en: "Mustafa Abdul Jalil", aliases: ["Mustafa Abdel Jalil"], countries: ["LY"], weak: true,
    ar: "مصطفى عبد الجليل",
    arCue: "ليبيا | الليبي | الانتقالي",
  },
  "maghreb/mustafa-al-sharkasi": {
    kind: "person", en: "Mustafa al-Sharkasi", countries: ["LY"],
    ar: "مصطفى الشركسي",
  },
  "maghreb/mustafa-qaddour": {
    kind: "person", en: "Mustafa Qaddour", countries: ["LY"], parent: "armed-groups/nawasi-brigade",
    weak: true,
    ar: "مصطفى قدور",
    arCue: "النواصي | طرابلس | ليبيا",
  },
  "maghreb/mustafa-sanalla": {
    kind: "person", en: "Mustafa Sanalla", countries: ["LY"],
    ar: "مصطفى صنع الله",
  },
  "maghreb/mustapha-baitas": {
    kind: "person", en: "Mustapha Baitas", countries: ["MA"],
    ar: "مصطفى بايتاس | مصطفى بيتاس | بايتاس",
  },
  "maghreb/mustapha-el-khalfi": {
    kind: "person", en: "Mustapha El Khalfi", countries: ["MA"],
    ar: "مصطفى الخلفي",
  },
  "maghreb/mustapha-ramid": {
    kind: "person", en: "Mustapha Ramid", countries: ["MA"],
    ar: "مصطفى الرميد",
  },
  "maghreb/mustapha-salma-ould-sidi-mouloud": {
    kind: "person", en: "Mustapha Salma Ould Sidi Mouloud", countries: ["EH"],
    ar: "مصطفى سلمة ولد سيدي مولود | مصطفى سلمى ولد سيدي مولود | مصطفى سلمة",
  },
  "maghreb/mustapha-sidi-el-bachir": {
    kind: "person", en: "Mustapha Sidi El Bachir", countries: ["EH"], weak: true,
    ar: "مصطفى سيدي البشير | المصطفى سيدي البشير | مصطفى محمد عالي سيد البشير | مصطفى سيد البشير | المصطفى محمد عالي سيد البشير | مصطفى محمد علي سيد البشير | مصطفى ولد سيد البشير",
    arCue: "البوليساريو | الصحراوي | تندوف",
  },
  "maghreb/mutassim-gaddafi": {
    kind: "person", en: "Mutassim Gaddafi", countries: ["LY"],
    ar: "المعتصم القذافي | المعتصم بالله القذافي | معتصم القذافي",
  },
  "maghreb/naam-miyara": {
    kind: "person", en: "Naam Miyara", countries: ["MA"],
    ar: "النعم ميارة",
  },
  "maghreb/naama-asfari": {
    kind: "person", en: "Naâma Asfari", countries: ["EH"],
    ar: "النعمة أسفاري | النعمة الأسفاري",
  },
  "maghreb/nabil-ammar": {
    kind: "person", en: "Nabil Ammar", countries: ["TN"], weak: true,
    ar: "نبيل عمار",
    arCue: "تونس | التونسي",
  },
  "maghreb/nabil-benabdellah": {
    kind: "person", en: "Nabil Benabdellah", countries: ["MA"], weak: true,
    ar: "نبيل بنعبد الله | نبيل بن عبد الله",
    arCue: "المغرب | المغربي | التقدم والاشتراكية | حزب",
  },
  "maghreb/nabil-fahmy": {
    kind: "person", en: "Nabil Fahmy", countries: ["EG"],
    ar: "نبيل فهمي",
  },
  "maghreb/nabil-lafri": {
    kind: "person", en: "Nabil Lafri", countries: ["DZ"],
    ar: "نبيل لعفري",
    arWeak: "لعفري",
  },
  "maghreb/nabil-sahraoui": {
    kind: "person", en: "Nabil Sahraoui", aliases: ["Nabil Sahrawi", "Abu Ibrahim Mustafa", "Mustapha Abou Ibrahim"], countries: ["DZ"], parent: "armed-groups/gspc",
    ar: "نبيل صحراوي | أبو إبراهيم مصطفى | مصطفى أبو إبراهيم",
  },
  "maghreb/nabila-mounib": {
    kind: "person", en: "Nabila Mounib", countries: ["MA"],
    ar: "نبيلة منيب",
  },
  "maghreb/nadia-fettah": {
    kind: "person", en: "Nadia Fettah", countries: ["MA"],
    ar: "نادية فتاح | نادية فتاح العلوي",
  },
  "maghreb/nadir-larbaoui": {
    kind: "person", en: "Nadir Larbaoui", countries: ["DZ"],
    ar: "نذير العرباوي | نادير العرباوي | نذير لعرباوي | نادير لعرباوي",
    arWeak: "العرباوي",
  },
  "maghreb/naftal": {
    kind: "company", en: "Naftal", countries: ["DZ"],
    ar: "نفطال | شركة نفطال | نافطال",
  },
  "maghreb/naima-benyahia": {
    kind: "person", en: "Naïma Ben Yahia", countries: ["MA"],
    ar: "نعيمة بن يحيى | نعيمة ابن يحيى",
  },
  "maghreb/najem-ould-dia": {
    kind: "person", en: "Najem Ould Dia", countries: ["EH"],
    ar: "الناجم ولد الدية",
  },
  "maghreb/naji-issa": {
    kind: "person", en: "Naji Issa", countries: ["LY"], weak: true,
    ar: "ناجي عيسى | ناجي محمد عيسى",
    arCue: "مصرف ليبيا المركزي | المصرف المركزي | ليبيا",
  },
  "maghreb/najla-bouden": {
    kind: "person", en: "Najla Bouden", countries: ["TN"],
    ar: "نجلاء بودن",
  },
  "maghreb/nana-labbat-rachid": {
    kind: "person", en: "Nana Labbat Rachid", countries: ["EH"],
    ar: "نانا لبات الرشيد | النانة لبات الرشيد",
  },
  "maghreb/nasser-al-juhaimi": {
    kind: "person", en: "Nasser al-Juhaimi", countries: ["LY"],
    ar: "ناصر الجهيمي",
  },
  "maghreb/nasser-zefzafi": {
    kind: "person", en: "Nasser Zefzafi", countries: ["MA"],
    ar: "ناصر الزفزافي | الزفزافي",
  },
  "maghreb/nassera-dutour": {
    kind: "person", en: "Nassera Dutour", countries: ["DZ"],
    ar: "نصيرة ديتور",
  },
  "maghreb/national-construction-movement": {
    kind: "party", en: "National Construction Movement", countries: ["DZ"],
    ar: "حركة البناء الوطني",
  },
  "maghreb/national-forces-alliance-libya": {
    kind: "party", en: "National Forces Alliance (Libya)", acronyms: ["NFA"], countries: ["LY"],
    ar: "تحالف القوى الوطنية الليبي | تحالف القوى الوطنية في ليبيا",
    arWeak: "تحالف القوى الوطنية",
    arCue: "ليبيا | الليبي | جبريل",
  },
  "maghreb/national-front-for-the-salvation-of-libya": {
    kind: "movement", en: "National Front for the Salvation of Libya", acronyms: ["NFSL"], countries: ["LY"],
    ar: "الجبهة الوطنية لإنقاذ ليبيا | جبهة إنقاذ ليبيا | جبهة الإنقاذ الليبية",
  },
  "maghreb/national-front-party-libya": {
    kind: "party", en: "National Front Party (Libya)", countries: ["LY"],
    ar: "حزب الجبهة الوطنية الليبي | حزب الجبهة الوطنية في ليبيا",
    arWeak: "حزب الجبهة الوطنية",
  },
  "maghreb/national-institution-for-human-rights-in-libya": {
    kind: "institution", en: "National Institution for Human Rights in Libya", acronyms: ["NIHRL"], countries: ["LY"],
    ar: "المؤسسة الوطنية لحقوق الإنسان في ليبيا | المؤسسة الوطنية لحقوق الإنسان بليبيا | اللجنة الوطنية لحقوق الإنسان بليبيا | اللجنة الوطنية لحقوق الإنسان في ليبيا | المؤسسة الوطنية الليبية لحقوق الإنسان | مؤسسة حقوق الإنسان الليبية",
    arWeak: "المؤسسة الوطنية لحقوق الإنسان",
    arCue: "ليبيا | الليبية | الكفرة | طرابلس",
  },
  "maghreb/national-tebu-assembly": {
    kind: "movement", en: "National Tebu Assembly", fr: "Rassemblement national toubou", countries: ["LY"],
    ar: "التجمع الوطني التباوي | التجمع الوطني للتبو | التجمع التباوي",
  },
  "maghreb/nicola-orlando": {
    kind: "person", en: "Nicola Orlando", countries: ["IT"],
    ar: "نيكولا أورلاندو",
  },
  "maghreb/nidaa-tounes": {
    kind: "party", en: "Nidaa Tounes", countries: ["TN"],
    ar: "نداء تونس | حزب نداء تونس",
  },
  "maghreb/nizar-baraka": {
    kind: "person", en: "Nizar Baraka", countries: ["MA"],
    ar: "نزار بركة",
  },
  "maghreb/north-observatory": {
    kind: "aid", en: "Northern Observatory for Human Rights", acronyms: ["ONDH"], countries: ["MA"],
    ar: "مرصد الشمال لحقوق الإنسان",
  },
  "maghreb/noureddine-bedoui": {
    kind: "person", en: "Noureddine Bedoui", countries: ["DZ"], weak: true,
    ar: "نور الدين بدوي",
    arCue: "الجزائر | الجزائري",
  },
  "maghreb/noureddine-erray": {
    kind: "person", en: "Noureddine Erray", countries: ["TN"],
    ar: "نور الدين الري",
  },
  "maghreb/noureddine-ouadah": {
    kind: "person", en: "Noureddine Ouadah", countries: ["DZ"],
    ar: "نور الدين واضح",
  },
  "maghreb/noureddine-taboubi": {
    kind: "person", en: "Noureddine Taboubi", countries: ["TN"],
    ar: "نور الدين الطبوبي",
  },
  "maghreb/noureddine-yassa": {
    kind: "person", en: "Noureddine Yassa", countries: ["DZ"],
    ar: "نور الدين ياسة | نور الدين ياسا",
  },
  "maghreb/nouri-abusahmain": {
    kind: "person", en: "Nouri Abusahmain", countries: ["LY"],
    ar: "نوري أبو سهمين | نوري بوسهمين | نوري أبوسهمين",
  },
  "maghreb/nouri-al-mismari": {
    kind: "person", en: "Nouri al-Mismari", countries: ["LY"],
    ar: "نوري المسماري",
  },
  "maghreb/nourredine-ayadi": {
    kind: "person", en: "Nourredine Ayadi", countries: ["DZ"],
    ar: "نور الدين عيادي",
    arWeak: "عيادي",
  },
  "maghreb/nourredine-makri": {
    kind: "person", en: "Nourredine Makri", countries: ["DZ"],
    ar: "نور الدين مقري",
  },
  "maghreb/omar-al-aswad": {
    kind: "person", en: "Omar al-Aswad", countries: ["LY"], weak: true,
    ar: "عمر الأسود | عمر بشير الأسود",
    arCue: "ليبيا | المجلس الرئاسي",
  },
  "maghreb/omar-al-hassi": {
    kind: "person", en: "Omar al-Hassi", countries: ["LY"],
    ar: "عمر الحاسي",
  },
  "maghreb/omar-baghdada": {
    kind: "person", en: "Omar Baghdada", countries: ["LY"],
    ar: "عمر بغدادة | عمر بوغدادة",
  },
  "maghreb/omar-emraja-al-megarhi": {
    kind: "person", en: "Omar Emraja al-Megarhi", countries: ["LY"],
    ar: "عمر امراجع المقرحي | عمر امراجع",
  },
  "maghreb/omar-hilale": {
    kind: "person", en: "Omar Hilale", countries: ["MA"], weak: true,
    ar: "عمر هلال",
    arCue: "المغرب | المغربي | السفير",
  },
  "maghreb/omar-radi": {
    kind: "person", en: "Omar Radi", countries: ["MA"],
    ar: "عمر الراضي",
  },
  "maghreb/omar-rifai-sorour": {
    kind: "person", en: "Omar Rifai Sorour", countries: ["EG", "LY"],
    ar: "عمر رفاعي سرور",
  },
  "maghreb/omar-tantoush": {
    kind: "person", en: "Omar Tantoush", countries: ["LY"],
    ar: "عمر تنتوش",
  },
  "maghreb/omar-tlemsani-officer": {
    kind: "person", en: "Omar Tlemsani", countries: ["DZ"], weak: true,
    ar: "عمر تلمساني",
    arCue: "الناحية | العسكرية | تمنراست | اللواء",
  },
  "maghreb/omar-zadma": {
    kind: "person", en: "Omar al-Zadma", countries: ["LY"],
    ar: "عمر الزادمة",
  },
  "maghreb/onhym": {
    kind: "company", en: "ONHYM", acronyms: ["ONHYM"], countries: ["MA"],
    ar: "المكتب الوطني للهيدروكاربورات والمعادن | المكتب الوطني للهيدروكاربورات",
  },
  "maghreb/operation-dignity": {
    kind: "mission", en: "Operation Dignity", aliases: ["Karama", "Operation Karama"], countries: ["LY"],
    ar: "الكرامة الليبية",
    arWeak: "عملية الكرامة | قوات عملية الكرامة | قوات الكرامة",
    arCue: "ليبيا | حفتر | بنغازي",
  },
  "maghreb/operation-flood-of-dignity": {
    kind: "mission", en: "Operation Flood of Dignity", countries: ["LY"], from: "2019-04",
    ar: "عملية طوفان الكرامة | طوفان الكرامة",
  },
  "maghreb/operation-imposing-law": {
    kind: "mission", en: "Operation Imposing Law (Murzuq)", countries: ["LY"], weak: true,
    ar: "عملية فرض القانون",
    arCue: "ليبيا | سبها | مرزق",
  },
  "maghreb/operation-purge-the-south": {
    kind: "mission", en: "Operation to purge the south (Libya)", aliases: ["LNA Fezzan operation"], countries: ["LY"], from: "2019-01",
    ar: "عملية تطهير الجنوب | عملية تطهير الجنوب الليبي | عملية تحرير الجنوب الليبي",
  },
  "maghreb/operation-volcano-of-rage": {
    kind: "mission", en: "Operation Volcano of Rage", aliases: ["Volcano of Rage", "Operation Burkan al-Ghadab"], countries: ["LY"],
    ar: "بركان الغضب | عملية بركان الغضب",
  },
  "maghreb/osama-al-wafi": {
    kind: "person", en: "Osama al-Wafi", countries: ["LY"],
    ar: "أسامة الوافي",
  },
  "maghreb/osama-hammad": {
    kind: "person", en: "Osama Hammad", aliases: ["Osama Hamad", "Oussama Hammad"], countries: ["LY"], weak: true,
    ar: "أسامة حماد | أسامة سعد حماد",
    arCue: "ليبيا | الليبية | الحكومة",
  },
  "maghreb/osama-juwaili": {
    kind: "person", en: "Osama Juwaili", countries: ["LY"],
    ar: "أسامة الجويلي | أسامة جويلي",
    arWeak: "الجويلي",
  },
  "maghreb/osama-najim": {
    kind: "person", en: "Osama Najim", aliases: ["Osama Elmasry Njeem", "Osama Njeem"], countries: ["LY"],
    ar: "أسامة نجيم | أسامة المصري نجيم",
  },
  "maghreb/othman-abdul-jalil": {
    kind: "person", en: "Othman Abdul-Jalil", aliases: ["Othman Abduljalil"], countries: ["LY"],
    ar: "عثمان عبد الجليل",
  },
  "maghreb/othman-al-lahab": {
    kind: "person", en: "Othman al-Lahab", countries: ["LY"],
    ar: "عثمان اللهب",
  },
  "maghreb/othman-benjelloun": {
    kind: "person", en: "Othman Benjelloun", countries: ["MA"],
    ar: "عثمان بنجلون",
  },
  "maghreb/othman-jerandi": {
    kind: "person", en: "Othman Jerandi", countries: ["TN"],
    ar: "عثمان الجرندي",
    arWeak: "الجرندي",
  },
  "maghreb/oubi-bouchraya-bachir": {
    kind: "person", en: "Oubi Bouchraya Bachir", countries: ["EH"],
    ar: "أبي بشراي البشير | أبي بشرايا البشير | أبي بشرايا | أبي بشراي | أوبي بشرايا",
  },
  "maghreb/oun-al-furjani": {
    kind: "person", en: "Oun al-Furjani", countries: ["LY"],
    ar: "عون الفرجاني",
  },
  "maghreb/pam-morocco": {
    kind: "party", en: "Authenticity and Modernity Party", fr: "Parti authenticité et modernité", acronyms: ["PAM"], countries: ["MA"],
    ar: "حزب الأصالة والمعاصرة | الأصالة والمعاصرة",
  },
  "maghreb/petroleum-facilities-guard": {
    kind: "state-force", en: "Petroleum Facilities Guard", aliases: ["Petroleum Facilities Guards"], acronyms: ["PFG"], countries: ["LY"],
    ar: "حرس المنشآت النفطية | حرس المنشآت النفطية الليبية | جهاز حرس المنشآت النفطية | قوات حرس المنشآت النفطية",
    arWeak: "حراس المنشآت النفطية | حرس منشآت النفط",
  },
  "maghreb/policy-center-for-the-new-south": {
    kind: "institution", en: "Policy Center for the New South", countries: ["MA"],
    ar: "مركز السياسات من أجل الجنوب الجديد | مركز سياسات الجنوب الجديد | مركز السياسات للجنوب الجديد",
  },
  "maghreb/popular-front-for-the-liberation-of-libya": {
    kind: "movement", en: "Popular Front for the Liberation of Libya", countries: ["LY"],
    ar: "الجبهة الشعبية لتحرير ليبيا",
  },
  "maghreb/popular-movement-morocco": {
    kind: "party", en: "Popular Movement (Morocco)", fr: "Mouvement populaire", countries: ["MA"],
    ar: "حزب الحركة الشعبية المغربي | الحركة الشعبية المغربية",
    arWeak: "حزب الحركة الشعبية",
    arCue: "المغرب | المغربي | العنصر | أوزين",
  },
  "maghreb/pps-morocco": {
    kind: "party", en: "Party of Progress and Socialism", fr: "Parti du progrès et du socialisme", acronyms: ["PPS"], countries: ["MA"],
    ar: "حزب التقدم والاشتراكية | التقدم والاشتراكية",
  },
  "maghreb/prince-moulay-hassan": {
    kind: "person", en: "Prince Moulay Hassan", countries: ["MA"],
    ar: "الأمير مولاي الحسن | ولي العهد الأمير مولاي الحسن",
    arWeak: "مولاي الحسن",
    arCue: "ولي العهد | الأمير | المغرب | المغربي",
  },
  "maghreb/prince-moulay-rachid": {
    kind: "person", en: "Prince Moulay Rachid", countries: ["MA"],
    ar: "الأمير مولاي رشيد",
    arWeak: "مولاي رشيد",
  },
  "maghreb/rabah-kebir": {
    kind: "person", en: "Rabah Kebir", countries: ["DZ"],
    ar: "رابح كبير",
  },
  "maghreb/rabia-abu-ras": {
    kind: "person", en: "Rabia Abu Ras", countries: ["LY"],
    ar: "ربيعة أبو راص",
  },
  "maghreb/rachad": {
    kind: "party", en: "Rachad", countries: ["DZ"],
    ar: "حركة رشاد | تنظيم رشاد | حركة رشاد الجزائرية",
  },
  "maghreb/rached-ghannouchi": {
    kind: "person", en: "Rached Ghannouchi", countries: ["TN"],
    ar: "راشد الغنوشي",
    arWeak: "الغنوشي",
  },
  "maghreb/rachid-abou-tourab": {
    kind: "person", en: "Rachid Abou Tourab", countries: ["DZ"],
    ar: "أبو تراب رشيد | رشيد أبو تراب",
  },
  "maghreb/rachid-hachichi": {
    kind: "person", en: "Rachid Hachichi", countries: ["DZ"],
    ar: "رشيد حشيشي | حشيشي رشيد",
  },
  "maghreb/rachid-nekkaz": {
    kind: "person", en: "Rachid Nekkaz", countries: ["DZ"],
    ar: "رشيد نكاز",
  },
  "maghreb/rachid-sid-ali": {
    kind: "person", en: "Rachid Sid Ali", aliases: ["Ali Dix"], countries: ["DZ"], parent: "armed-groups/aqim",
    ar: "رشيد سيد علي",
  },
  "maghreb/rachid-talbi-alami": {
    kind: "person", en: "Rachid Talbi Alami", countries: ["MA"],
    ar: "راشيد الطالبي العلمي | رشيد الطالبي العلمي | الطالبي العلمي",
  },
  "maghreb/rafallah-al-sahati-brigade": {
    kind: "armed-group", en: "Rafallah al-Sahati Brigade", aliases: ["Rafallah Sahati Brigade"], countries: ["LY"],
    ar: "كتيبة راف الله السحاتي | لواء راف الله السحاتي | راف الله السحاتي | كتيبة رافع الله السحاتي",
  },
  "maghreb/rafik-abdessalem": {
    kind: "person", en: "Rafik Abdessalem", countries: ["TN"],
    ar: "رفيق عبد السلام",
  },
  "maghreb/rahbat-al-duroua-battalion": {
    kind: "armed-group", en: "Rahbat al-Duroua Battalion", aliases: ["Rahbat al-Duru Battalion"], countries: ["LY"],
    ar: "كتيبة رحبة الدروع | ميليشيا رحبة الدروع | مليشيا رحبة الدروع | رحبة الدروع | كتيبة رحبة الدروع تاجوراء | ميليشيا البقرة | مليشيا البقرة | ميليشيات البقرة",
  },
  "maghreb/raisedon-zenenga": {
    kind: "person", en: "Raisedon Zenenga", countries: ["LY"],
    ar: "ريزدون زينينغا | رايزدون زينينغا | ريزيدون زينينجا | رايزدون زنينغا | ريزيدون زينينغا",
  },
  "maghreb/rajab-abdou": {
    kind: "person", en: "Rajab Abdou", countries: ["LY"],
    ar: "رجب عبدو",
  },
  "maghreb/rajab-abu-sabiha": {
    kind: "person", en: "Rajab Abu Sabiha", countries: ["LY"],
    ar: "رجب أبو سبيحة | رجب بوسبيحة",
  },
  "maghreb/ramadan-abu-jannah": {
    kind: "person", en: "Ramadan Abu Jannah", aliases: ["Ramadan Boujenah"], countries: ["LY"],
    ar: "رمضان أبو جناح | رمضان أبوجناح | رمضان بوجناح",
  },
  "maghreb/ramadan-al-laki": {
    kind: "person", en: "Ramadan al-Laki", countries: ["LY"],
    ar: "رمضان اللاكي",
  },
  "maghreb/ramadan-al-tuwaijer": {
    kind: "person", en: "Ramadan al-Tuwaijer", countries: ["LY"],
    ar: "رمضان التويجر",
  },
  "maghreb/rcd-algeria": {
    kind: "party", en: "Rally for Culture and Democracy", fr: "Rassemblement pour la culture et la démocratie", acronyms: ["RCD"], countries: ["DZ"],
    ar: "التجمع من أجل الثقافة والديمقراطية | التجمع من أجل الثقافة والديموقراطية | حزب الأرسيدي | الأرسيدي | التجمع للثقافة والديمقراطية | التجمع للثقافة والديموقراطية",
  },
  "maghreb/riyad-mahrez": {
    kind: "person", en: "Riyad Mahrez", countries: ["DZ"],
    ar: "رياض محرز",
  },
  "maghreb/rni-morocco": {
    kind: "party", en: "National Rally of Independents", fr: "Rassemblement national des indépendants", acronyms: ["RNI"], countries: ["MA"],
    ar: "التجمع الوطني للأحرار | حزب التجمع الوطني للأحرار",
  },
  "maghreb/rochdi-fethi-moussaoui": {
    kind: "person", en: "Rochdi Fethi Moussaoui", countries: ["DZ"],
    ar: "رشدي فتحي موسوي | رشدي موساوي | فتحي موساوي",
  },
  "maghreb/royal-gendarmerie-morocco": {
    kind: "state-force", en: "Royal Moroccan Gendarmerie", aliases: ["Gendarmerie royale", "Royal Gendarmerie"], countries: ["MA"],
    ar: "الدرك الملكي المغربي | الدرك الملكي",
  },
  "maghreb/royal-moroccan-football-federation": {
    kind: "institution", en: "Royal Moroccan Football Federation", countries: ["MA"],
    ar: "الجامعة الملكية المغربية لكرة القدم | الجامعة المغربية لكرة القدم",
  },
  "maghreb/royal-moroccan-navy": {
    kind: "state-force", en: "Royal Moroccan Navy", aliases: ["Marine royale", "Royal Navy (Morocco)"], countries: ["MA"],
    ar: "البحرية الملكية المغربية | البحرية المغربية",
    arWeak: "البحرية الملكية",
  },
  "maghreb/ryad-mezzour": {
    kind: "person", en: "Ryad Mezzour", countries: ["MA"],
    ar: "رياض مزور",
  },
  "maghreb/saad-bouakba": {
    kind: "person", en: "Saad Bouakba", countries: ["DZ"],
    ar: "سعد بوعقبة",
  },
  "maghreb/saad-bouchrada": {
    kind: "person", en: "Saad Bouchrada", countries: ["LY"],
    ar: "سعد بوشرادة | سعد بن شرادة | سعد بو شرادة",
  },
  "maghreb/saad-dine-el-otmani": {
    kind: "person", en: "Saad Dine El Otmani", countries: ["MA"],
    ar: "سعد الدين العثماني",
  },
  "maghreb/saad-lamjarred": {
    kind: "person", en: "Saad Lamjarred", countries: ["MA"],
    ar: "سعد لمجرد",
  },
  "maghreb/saadi-gaddafi": {
    kind: "person", en: "Saadi Gaddafi", countries: ["LY"],
    ar: "الساعدي القذافي | الساعدي معمر القذافي",
  },
  "maghreb/sabha-council-of-elders": {
    kind: "institution", en: "Sabha Council of Elders", countries: ["LY"],
    ar: "مجلس حكماء وأعيان سبها | مجلس أعيان سبها | مجلس حكماء سبها | مجلس شيوخ وأعيان سبها",
  },
  "maghreb/sabha-military-zone": {
    kind: "state-force", en: "Sabha Military Zone", aliases: ["Sebha Military Region"], countries: ["LY"],
    ar: "منطقة سبها العسكرية | المنطقة العسكرية سبها | المنطقة العسكرية بسبها",
  },
  "maghreb/sadek-hebbache": {
    kind: "person", en: "Sadek Hebbache", aliases: ["Abu Dujana (Jund al-Khilafah)"], countries: ["DZ"], parent: "armed-groups/jund-al-khilafah",
    ar: "هباش الصادق | الصادق هباش",
    arWeak: "أبو دجانة",
    arCue: "جند الخلافة | سكيكدة | هباش",
  },
  "maghreb/sadiq-al-ghariani": {
    kind: "person", en: "Sadiq al-Ghariani", aliases: ["Sadeq al-Ghariani"], countries: ["LY"],
    ar: "الصادق الغرياني | الشيخ الصادق الغرياني | المفتي الغرياني | الصادق عبد الرحمن الغرياني",
    arWeak: "الغرياني",
  },
  "maghreb/sadiq-al-kabir": {
    kind: "person", en: "Sadiq al-Kabir", aliases: ["Sadiq al-Kebir", "Saddek Elkaber"], countries: ["LY"],
    ar: "الصديق الكبير | الصديق عمر الكبير | صديق الكبير",
  },
  "maghreb/safia-farkash": {
    kind: "person", en: "Safia Farkash", countries: ["LY"],
    ar: "صفية فركاش",
  },
  "maghreb/sahrawi-national-council": {
    kind: "institution", en: "Sahrawi National Council", countries: ["EH"],
    ar: "المجلس الوطني الصحراوي | البرلمان الصحراوي",
  },
  "maghreb/sahrawi-red-crescent": {
    kind: "institution", en: "Sahrawi Red Crescent", countries: ["EH"],
    ar: "الهلال الأحمر الصحراوي",
  },
  "maghreb/sahrawis-for-peace": {
    kind: "movement", en: "Sahrawis for Peace Movement", acronyms: ["MSP"], countries: ["EH"],
    ar: "حركة صحراويون من أجل السلام | صحراويون من أجل السلام",
  },
  "maghreb/said-abou-moughatil": {
    kind: "person", en: "Saïd Abou Moughatil", countries: ["DZ"], parent: "armed-groups/tariq-ibn-ziyad",
    ar: "سعيد أبو مقاتل | سعيد أبو مقاتيل",
  },
  "maghreb/said-bouteflika": {
    kind: "person", en: "Saïd Bouteflika", countries: ["DZ"],
    ar: "السعيد بوتفليقة | سعيد بوتفليقة",
  },
  "maghreb/said-sayoud": {
    kind: "person", en: "Saïd Sayoud", countries: ["DZ"],
    ar: "السعيد سعيود | سعيد سعيود",
  },
  "maghreb/salah-al-namroush": {
    kind: "person", en: "Salah al-Namroush", countries: ["LY"],
    ar: "صلاح النمروش | صلاح الدين النمروش",
  },
  "maghreb/salah-badi": {
    kind: "person", en: "Salah Badi", aliases: ["Badi"], countries: ["LY"], weak: true,
    ar: "صلاح بادي",
    arCue: "ليبيا | طرابلس | الصمود",
  },
  "maghreb/salah-bogheib": {
    kind: "person", en: "Salah Bogheib", countries: ["LY"],
    ar: "صلاح بوغيب",
  },
  "maghreb/salah-eddine-dahmoune": {
    kind: "person", en: "Salah Eddine Dahmoune", countries: ["DZ"],
    ar: "صلاح الدين دحمون",
  },
  "maghreb/salah-gasmi": {
    kind: "person", en: "Salah Gasmi", aliases: ["Salah Abu Mohamed"], countries: ["DZ"],
    ar: "صلاح قاسمي | صلاح أبو محمد | قاسمي صلاح",
  },
  "maghreb/salah-goudjil": {
    kind: "person", en: "Salah Goudjil", countries: ["DZ"],
    ar: "صالح قوجيل",
    arWeak: "قوجيل",
  },
  "maghreb/salaheddine-mezouar": {
    kind: "person", en: "Salaheddine Mezouar", countries: ["MA"],
    ar: "صلاح الدين مزوار",
  },
  "maghreb/salama-al-ghwail": {
    kind: "person", en: "Salama al-Ghwail", countries: ["LY"],
    ar: "سلامة الغويل",
  },
  "maghreb/saleh-al-fandi": {
    kind: "person", en: "Saleh al-Fandi", countries: ["LY"],
    ar: "صالح الفاندي | الشيخ صالح الفاندي",
  },
  "maghreb/saleh-hamma": {
    kind: "person", en: "Saleh Hamma", countries: ["LY"],
    ar: "صالح همة",
  },
  "maghreb/salek-baba-hassena": {
    kind: "person", en: "Salek Baba Hassena", aliases: ["Salek Baba"], countries: ["EH"],
    ar: "سالك بابا حسنة | السالك بابا حسنة | السالك بابا",
  },
  "maghreb/salem-al-zadma": {
    kind: "person", en: "Salem al-Zadma", countries: ["LY"],
    ar: "سالم الزادمة",
  },
  "maghreb/salem-derby": {
    kind: "person", en: "Salem Derby", countries: ["LY"],
    ar: "سالم دربي",
  },
  "maghreb/salem-deryaq": {
    kind: "person", en: "Salem Deryaq", aliases: ["Salem Diriyaq"], countries: ["LY"],
    ar: "سالم درياق",
  },
  "maghreb/salem-juha": {
    kind: "person", en: "Salem Juha", countries: ["LY"],
    ar: "سالم جحا",
  },
  "maghreb/salem-lebsir": {
    kind: "person", en: "Salem Lebsir", countries: ["EH"],
    ar: "سالم لبصير | سالم البصير",
  },
  "maghreb/salim-al-afghani": {
    kind: "person", en: "Salim al-Afghani", aliases: ["Mohamed Benslim", "Slim al-Afghani"], countries: ["DZ"], parent: "armed-groups/dhamat-houmet-daawa-salafia",
    ar: "سليم الأفغاني",
  },
  "maghreb/salim-dada": {
    kind: "person", en: "Salim Dada", countries: ["DZ"],
    ar: "سليم دادة | سليم دادا",
  },
  "maghreb/sami-al-saadi": {
    kind: "person", en: "Sami al-Saadi", countries: ["LY"],
    ar: "سامي الساعدي",
  },
  "maghreb/samir-saioud": {
    kind: "person", en: "Samir Saïoud", aliases: ["Samir Moussaab"], countries: ["DZ"], parent: "armed-groups/aqim",
    ar: "سمير سعيود | سمير مصعب",
  },
  "maghreb/saqr-al-jaroushi": {
    kind: "person", en: "Saqr al-Jaroushi", aliases: ["Saqr Geroushi"], countries: ["LY"],
    ar: "صقر الجروشي | صقر الجاروشي",
  },
  "maghreb/sarra-zaafrani": {
    kind: "person", en: "Sarra Zaafrani Zenzri", countries: ["TN"],
    ar: "سارة الزعفراني | سارة الزعفراني الزنزري",
  },
  "maghreb/sawaiq-brigade": {
    kind: "armed-group", en: "Sawaiq Brigade", aliases: ["al-Sawaiq Brigade"], countries: ["LY"],
    ar: "لواء الصواعق | كتيبة الصواعق | كتائب الصواعق",
  },
  "maghreb/second-military-region-algeria": {
    kind: "state-force", en: "Second Military Region (Algeria)", countries: ["DZ"], weak: true,
    ar: "الناحية العسكرية الثانية",
    arCue: "الجزائر | الجزائري | وهران",
  },
  "maghreb/security-threats-combating-agency": {
    kind: "state-force", en: "Security Threats Combating Agency", countries: ["LY"],
    ar: "جهاز مكافحة التهديدات الأمنية | جهاز مكافحة التهديدات الأمنية الليبي",
  },
  "maghreb/seifeddine-makhlouf": {
    kind: "person", en: "Seifeddine Makhlouf", countries: ["TN"],
    ar: "سيف الدين مخلوف",
  },
  "maghreb/selma-ennaifer": {
    kind: "person", en: "Selma Ennaifer", countries: ["TN"],
    ar: "سلمى النيفر",
  },
  "maghreb/shaaban-hadiya": {
    kind: "person", en: "Shaaban Hadiya", aliases: ["Abu Obaida al-Zawi"], countries: ["LY"],
    ar: "شعبان هدية | أبو عبيدة الزاوي",
  },
  "maghreb/sharafeddine-barka": {
    kind: "person", en: "Sharafeddine Barka", countries: ["LY"],
    ar: "شرف الدين بركة",
  },
  "maghreb/shura-council-of-mujahideen-in-derna": {
    kind: "armed-group", en: "Shura Council of Mujahideen in Derna", aliases: ["Derna Mujahideen Shura Council"], countries: ["LY"],
    ar: "مجلس شورى مجاهدي درنة | مجلس شورى مجاهدي درنة وضواحيها | مجلس شورى ثوار درنة | مجلس شورى المجاهدين في درنة | شورى مجاهدي درنة | مجلس مجاهدي درنة | قوة حماية درنة",
  },
  "maghreb/sid-ali-ould-zemirli": {
    kind: "person", en: "Sid Ali Ould Zemirli", countries: ["DZ"],
    ar: "سيد علي ولد زميرلي | سيدي علي ولد زميرلي",
  },
  "maghreb/sid-ali-zerrouki": {
    kind: "person", en: "Sid Ali Zerrouki", countries: ["DZ"],
    ar: "سيد علي زروقي",
  },
  "maghreb/siddiq-haftar": {
    kind: "person", en: "Siddiq Haftar", aliases: ["Al-Siddiq Haftar"], countries: ["LY"],
    ar: "الصديق حفتر | صديق حفتر",
  },
  "maghreb/sidi-omar-polisario": {
    kind: "person", en: "Sidi Mohamed Omar", aliases: ["Sidi Omar"], countries: ["EH"],
    ar: "سيدي محمد عمار",
    arWeak: "سيدي عمر | سيدي عمار | سيدي محمد عمر",
    arCue: "البوليساريو | الصحراوي | الصحراوية | بوليساريو | الجبهة",
  },
  "maghreb/sidi-ougal": {
    kind: "person", en: "Sidi Ougal", countries: ["EH"],
    ar: "سيدي وكال | سيدي أوكال",
  },
  "maghreb/sifi-ghrieb": {
    kind: "person", en: "Sifi Ghrieb", countries: ["DZ"],
    ar: "سيفي غريب",
  },
  "maghreb/sirte-protection-and-security-force": {
    kind: "armed-group", en: "Sirte Protection and Security Force", countries: ["LY"],
    ar: "قوة حماية وتأمين سرت | قوة تأمين وحماية سرت",
  },
  "maghreb/sixth-military-region-algeria": {
    kind: "state-force", en: "Sixth Military Region (Algeria)", countries: ["DZ"],
    ar: "الناحية العسكرية السادسة الجزائرية | الناحية العسكرية السادسة بتمنراست",
    arWeak: "الناحية العسكرية السادسة",
  },
  "maghreb/snpm": {
    kind: "union", en: "National Union of the Moroccan Press", fr: "Syndicat national de la presse marocaine",
    acronyms: ["SNPM"], countries: ["MA"],
    ar: "النقابة الوطنية للصحافة المغربية | نقابة الصحافة المغربية",
  },
  "maghreb/social-council-of-toubou-tribes": {
    kind: "institution", en: "Social Council of Toubou Tribes", countries: ["LY"],
    ar: "المجلس الاجتماعي لقبائل التبو | المجلس الاجتماعي للتبو | المجلس الأعلى للتبو | مجلس شيوخ التبو | مجلس أعيان التبو",
  },
  "maghreb/social-council-of-warfalla-tribes": {
    kind: "institution", en: "Social Council of Warfalla Tribes", countries: ["LY"],
    ar: "المجلس الاجتماعي لقبائل ورفلة | المجلس الاجتماعي ورفلة",
  },
  "maghreb/sofiane-chaib": {
    kind: "person", en: "Sofiane Chaib", countries: ["DZ"],
    ar: "سفيان شايب",
  },
  "maghreb/sofiane-mimouni": {
    kind: "person", en: "Sofiane Mimouni", countries: ["DZ"],
    ar: "سفيان ميموني",
    arWeak: "ميموني",
  },
  "maghreb/soraya-mouloudji": {
    kind: "person", en: "Soraya Mouloudji", countries: ["DZ"],
    ar: "صورية مولوجي",
  },
  "maghreb/soufiane-djilali": {
    kind: "person", en: "Soufiane Djilali", countries: ["DZ"],
    ar: "سفيان جيلالي | جيلالي سفيان",
  },
  "maghreb/soulaimane-raissouni": {
    kind: "person", en: "Soulaimane Raissouni", countries: ["MA"],
    ar: "سليمان الريسوني",
  },
  "maghreb/south-protection-force-libya": {
    kind: "armed-group", en: "South Protection Force (Libya)", aliases: ["Southern Protection Force"], countries: ["LY"],
    ar: "قوة حماية الجنوب | قوة حماية الجنوب الليبي | قوة تأمين الجنوب الليبي",
    arWeak: "قوات حماية الجنوب | قوة تأمين الجنوب",
    arCue: "ليبيا | سبها | مرزق | التبو",
  },
  "maghreb/southern-military-zone-lna": {
    kind: "state-force", en: "Southern Military Zone (LNA)", countries: ["LY"], parent: "world/lna",
    ar: "مجموعة المناطق العسكرية الجنوبية",
    arWeak: "المنطقة العسكرية الجنوبية | المناطق العسكرية الجنوبية",
    arCue: "ليبيا | الليبي | سبها | مرزق | الأبعج | سحبان | فزان | حفتر",
  },
  "maghreb/southern-operations-room-lna": {
    kind: "state-force", en: "Southern Operations Room (LNA)", countries: ["LY"],
    ar: "غرفة عمليات الجنوب الليبي",
    arWeak: "غرفة عمليات الجنوب | غرفة عمليات تحرير الجنوب | قوة عمليات الجنوب | غرفة عمليات القوات البرية الجنوبية",
    arCue: "ليبيا | الليبي | حفتر | سبها | مرزق",
  },
  "maghreb/special-deterrence-force": {
    kind: "state-force", en: "Special Deterrence Force", aliases: ["Rada", "RADA Special Deterrence Forces", "Special Deterrence Forces", "SDF (Tripoli)"], acronyms: ["RADA"], countries: ["LY"],
    ar: "قوات الردع الليبية | ميليشيات الردع | ميليشيا الردع | مليشيا الردع | مليشيات الردع",
    arWeak: "قوة الردع الخاصة | جهاز الردع | قوة الردع | جهاز الردع لمكافحة الجريمة المنظمة | جهاز الردع لمكافحة الجريمة المنظمة والإرهاب | جهاز الردع لمكافحة الإرهاب | جهاز الردع لمكافحة الإرهاب والجريمة المنظمة | قوات الردع | قوات الردع الخاصة | جهاز قوة الردع",
    arCue: "ليبيا | طرابلس | الليبية",
  },
  "maghreb/spla-sahrawi": {
    kind: "state-force", en: "Sahrawi People's Liberation Army", aliases: ["ELPS"], acronyms: ["SPLA"], countries: ["EH"],
    ar: "جيش التحرير الشعبي الصحراوي | الجيش الصحراوي",
  },
  "maghreb/stability-support-apparatus": {
    kind: "state-force", en: "Stability Support Apparatus", aliases: ["Stabilization Support Apparatus", "Stability Support Authority"], acronyms: ["SSA"], countries: ["LY"],
    ar: "جهاز دعم الاستقرار | قوات دعم الاستقرار | قوة دعم الاستقرار",
    arWeak: "دعم الاستقرار",
  },
  "maghreb/stephanie-koury": {
    kind: "person", en: "Stephanie Koury", countries: ["LY", "US"],
    ar: "ستيفاني خوري | ستيفاني كوري",
  },
  "maghreb/sufian-bin-qumu": {
    kind: "person", en: "Sufian bin Qumu", countries: ["LY"],
    ar: "سفيان بن قمو",
  },
  "maghreb/sultana-khaya": {
    kind: "person", en: "Sultana Khaya", countries: ["EH"],
    ar: "سلطانة خيا",
  },
  "maghreb/sumoud-brigade-misrata": {
    kind: "armed-group", en: "Sumoud Brigade (Misrata)", countries: ["LY"],
    ar: "لواء الصمود",
  },
  "maghreb/supreme-council-of-fezzan-tribes-and-cities": {
    kind: "institution", en: "Supreme Council of Fezzan Tribes and Cities", countries: ["LY"],
    ar: "المجلس الأعلى لقبائل ومدن فزان | مجلس قبائل ومدن فزان | المجلس الأعلى لقبائل ومدن الجنوب | المجلس الأعلى لقبائل فزان | مجلس شيوخ فزان",
  },
  "maghreb/supreme-council-of-libyan-tuareg": {
    kind: "movement", en: "Supreme Council of Libyan Tuareg", countries: ["LY"],
    ar: "المجلس الأعلى لطوارق ليبيا | المجلس الاجتماعي لطوارق ليبيا | المجلس الاجتماعي الأعلى لطوارق ليبيا | المجلس الاجتماعي لقبائل الطوارق | المجلس الاجتماعي للطوارق | المجلس الأعلى للطوارق في ليبيا | مجلس طوارق ليبيا",
    arWeak: "المجلس الأعلى للطوارق",
  },
  "maghreb/supreme-council-of-sheikhs-and-notables-libya": {
    kind: "movement", en: "Supreme Council of Sheikhs and Notables of Libya", countries: ["LY"],
    ar: "المجلس الأعلى لمشايخ وأعيان ليبيا | المجلس الأعلى للقبائل الليبية",
  },
  "maghreb/supreme-judicial-council-libya": {
    kind: "institution", en: "Supreme Judicial Council (Libya)", countries: ["LY"],
    ar: "المجلس الأعلى للقضاء الليبي | المجلس الأعلى للقضاء في ليبيا",
  },
  "maghreb/supreme-security-committee-libya": {
    kind: "state-force", en: "Supreme Security Committee (Libya)", acronyms: ["SSC"], countries: ["LY"],
    ar: "اللجنة الأمنية العليا الليبية | اللجنة الأمنية العليا في طرابلس | اللجنة الأمنية العليا المؤقتة | اللجنة الأمنية العليا في ليبيا",
    arWeak: "اللجنة الأمنية العليا",
  },
  "maghreb/taha-derbal": {
    kind: "person", en: "Taha Derbal", countries: ["DZ"],
    ar: "طه دربال",
  },
  "maghreb/tahar-bencheneb": {
    kind: "person", en: "Mohamed Tahar Bencheneb", aliases: ["Tahar Bencheneb"], countries: ["DZ"],
    ar: "الطاهر بن شنب | محمد الطاهر بن شنب | طاهر بن شنب",
  },
  "maghreb/taher-al-baour": {
    kind: "person", en: "Taher al-Baour", countries: ["LY"],
    ar: "الطاهر الباعور | طاهر الباعور | الطاهر سالم الباعور",
    arWeak: "الباعور",
  },
  "maghreb/taieb-fassi-fihri": {
    kind: "person", en: "Taieb Fassi Fihri", countries: ["MA"],
    ar: "الطيب الفاسي الفهري",
  },
  "maghreb/tajoura-brigades": {
    kind: "armed-group", en: "Tajoura brigades",
    ar: "كتائب تاجوراء",
  },
  "maghreb/talal-al-mihoub": {
    kind: "person", en: "Talal al-Mihoub", countries: ["LY"],
    ar: "طلال الميهوب",
  },
  "maghreb/taleb-ammi-deh": {
    kind: "person", en: "Taleb Ammi Deh", countries: ["EH"],
    ar: "طالب عمي ديه | الطالب عمي ديه | طالب عمي دي",
  },
  "maghreb/taleb-barrada": {
    kind: "person", en: "Taleb Barrada", countries: ["MA"],
    ar: "طالب برادة | الطالب برادة",
  },
  "maghreb/tamim-khallaf": {
    kind: "person", en: "Tamim Khallaf", countries: ["EG"],
    ar: "تميم خلاف",
  },
  "maghreb/taoufik-bouachrine": {
    kind: "person", en: "Taoufik Bouachrine", countries: ["MA"],
    ar: "توفيق بوعشرين",
  },
  "maghreb/taoufik-charfeddine": {
    kind: "person", en: "Taoufik Charfeddine", countries: ["TN"],
    ar: "توفيق شرف الدين",
  },
  "maghreb/tarek-lamloum": {
    kind: "person", en: "Tarek Lamloum", countries: ["LY"],
    ar: "طارق لملوم",
  },
  "maghreb/tayeb-belaiz": {
    kind: "person", en: "Tayeb Belaiz", countries: ["DZ"],
    ar: "الطيب بلعيز",
  },
  "maghreb/tayeb-louh": {
    kind: "person", en: "Tayeb Louh", countries: ["DZ"],
    ar: "الطيب لوح",
  },
  "maghreb/tayeb-zitouni": {
    kind: "person", en: "Tayeb Zitouni", countries: ["DZ"],
    ar: "الطيب زيتوني",
  },
  "maghreb/tewfik-hamel": {
    kind: "person", en: "Tewfik Hamel", countries: ["DZ"],
    ar: "توفيق هامل",
  },
  "maghreb/third-force-misrata": {
    kind: "armed-group", en: "Third Force (Misrata)", aliases: ["Misrata Third Force", "Third Force"], countries: ["LY"], weak: true,
    ar: "القوة الثالثة | القوة العسكرية الثالثة | القوة الثالثة مصراتة",
    arCue: "ليبيا | مصراتة | سبها",
  },
  "maghreb/third-military-region-algeria": {
    kind: "state-force", en: "Third Military Region (Algeria)", countries: ["DZ"], weak: true,
    ar: "الناحية العسكرية الثالثة",
    arCue: "الجزائر | الجزائري | بشار",
  },
  "maghreb/toubou-front-for-the-salvation-of-libya": {
    kind: "armed-group", en: "Toubou Front for the Salvation of Libya", aliases: ["TFSL", "Front toubou pour le salut de la Libye"], countries: ["LY"],
    ar: "جبهة التبو لإنقاذ ليبيا | جبهة التبو لخلاص ليبيا | الجبهة التباوية لإنقاذ ليبيا",
  },
  "maghreb/toufik-hakkar": {
    kind: "person", en: "Toufik Hakkar", countries: ["DZ"],
    ar: "توفيق حكار",
  },
  "maghreb/trans-saharan-gas-pipeline": {
    kind: "institution", en: "Trans-Saharan Gas Pipeline", fr: "Gazoduc transsaharien", acronyms: ["TSGP"], countries: ["NG", "NE", "DZ"],
    ar: "أنبوب الغاز العابر للصحراء | خط أنابيب الغاز العابر للصحراء | خط أنبوب الغاز العابر للصحراء | أنبوب الغاز العابر الصحراء",
  },
  "maghreb/tripoli-protection-force": {
    kind: "armed-group", en: "Tripoli Protection Force", countries: ["LY"],
    ar: "قوة حماية طرابلس",
  },
  "maghreb/ugtt": {
    kind: "union", en: "Tunisian General Labour Union", fr: "Union générale tunisienne du travail", acronyms: ["UGTT"], countries: ["TN"],
    ar: "الاتحاد العام التونسي للشغل | اتحاد الشغل التونسي",
  },
  "maghreb/ulema-association-algeria": {
    kind: "institution", en: "Association of Algerian Muslim Ulema", countries: ["DZ"],
    ar: "جمعية العلماء المسلمين الجزائريين | جمعية علماء المسلمين الجزائريين",
  },
  "maghreb/university-of-fezzan": {
    kind: "institution", en: "University of Fezzan", countries: ["LY"],
    ar: "جامعة فزان",
  },
  "maghreb/unms": {
    kind: "institution", en: "National Union of Sahrawi Women", acronyms: ["UNMS"], countries: ["EH"],
    ar: "الاتحاد الوطني للمرأة الصحراوية | اتحاد النساء الصحراويات",
  },
  "maghreb/usfp-morocco": {
    kind: "party", en: "Socialist Union of Popular Forces", fr: "Union socialiste des forces populaires", acronyms: ["USFP"], countries: ["MA"],
    ar: "الاتحاد الاشتراكي للقوات الشعبية | الاتحاد الاشتراكي المغربي",
    arWeak: "الاتحاد الاشتراكي",
    arCue: "المغرب | المغربي | لشكر",
  },
  "maghreb/vladimir-petkovic": {
    kind: "person", en: "Vladimir Petković", countries: ["DZ"],
    ar: "فلاديمير بيتكوفيتش",
    arWeak: "بيتكوفيتش",
  },
  "maghreb/waha-oil-company": {
    kind: "company", en: "Waha Oil Company", countries: ["LY"],
    ar: "شركة الواحة للنفط | الواحة للنفط | شركة الواحة النفطية",
  },
  "maghreb/walid-al-lafi": {
    kind: "person", en: "Walid al-Lafi", aliases: ["Walid Ellafi"], countries: ["LY"],
    ar: "وليد اللافي",
  },
  "maghreb/walid-regragui": {
    kind: "person", en: "Walid Regragui", countries: ["MA"],
    ar: "وليد الركراكي | وليد الركراجي",
    arWeak: "الركراكي",
  },
  "maghreb/wanis-bukhamada": {
    kind: "person", en: "Wanis Bukhamada", aliases: ["Wanis Boukhamada"], countries: ["LY"],
    ar: "ونيس بوخمادة | ونيس أبو خمادة | ونيس بو خمادة",
  },
  "maghreb/war-information-division": {
    kind: "institution", en: "War Information Division (LNA)", countries: ["LY"], parent: "world/lna", weak: true,
    ar: "شعبة الإعلام الحربي",
    arCue: "ليبيا | الليبي | حفتر",
  },
  "maghreb/wassini-bouazza": {
    kind: "person", en: "Wassini Bouazza", countries: ["DZ"],
    ar: "واسيني بوعزة",
  },
  "maghreb/wissam-ben-hamid": {
    kind: "person", en: "Wissam Ben Hamid", countries: ["LY"],
    ar: "وسام بن حميد | وسام بن احميد",
  },
  "maghreb/workers-party-algeria": {
    kind: "party", en: "Workers' Party (Algeria)", fr: "Parti des travailleurs", acronyms: ["PT"], countries: ["DZ"],
    ar: "حزب العمال الجزائري",
    arWeak: "حزب العمال",
    arCue: "لويزة حنون | حنون | الجزائر",
  },
  "maghreb/xristos-katsiroubas": {
    kind: "person", en: "Xristos Katsiroubas", aliases: ["Christos Katsiroubas"], countries: ["CA"],
    ar: "كريستوس كاتسيروباس | كريستوس كاتسيروبس",
  },
  "maghreb/yacine-el-mahdi-oualid": {
    kind: "person", en: "Yacine El-Mahdi Oualid", countries: ["DZ"],
    ar: "ياسين المهدي وليد | ياسين وليد",
  },
  "maghreb/yanja-khattat": {
    kind: "person", en: "Yanja Khattat", countries: ["MA"],
    ar: "ينجا الخطاط | الخطاط ينجا",
  },
  "maghreb/yasmina-khadra": {
    kind: "person", en: "Yasmina Khadra", countries: ["DZ"],
    ar: "ياسمينة خضرا | ياسمينا خضرا",
  },
  "maghreb/yazid-zerhouni": {
    kind: "person", en: "Noureddine Yazid Zerhouni", countries: ["DZ"],
    ar: "نور الدين يزيد زرهوني | يزيد زرهوني | نور الدين زرهوني",
  },
  "maghreb/youcef-aouchiche": {
    kind: "person", en: "Youcef Aouchiche", countries: ["DZ"],
    ar: "يوسف أوشيش",
  },
  "maghreb/youcef-belmehdi": {
    kind: "person", en: "Youcef Belmehdi", countries: ["DZ"],
    ar: "يوسف بلمهدي | يوسف بالمهدي",
  },
  "maghreb/youcef-yousfi": {
    kind: "person", en: "Youcef Yousfi", countries: ["DZ"],
    ar: "يوسف يوسفي",
  },
  "maghreb/younes-sekkouri": {
    kind: "person", en: "Younes Sekkouri", countries: ["MA"],
    ar: "يونس السكوري | يونس سكوري",
  },
  "maghreb/yousef-al-agouri": {
    kind: "person", en: "Yousef al-Agouri", countries: ["LY"],
    ar: "يوسف العقوري",
  },
  "maghreb/youssef-amrani": {
    kind: "person", en: "Youssef Amrani", countries: ["MA"],
    ar: "يوسف العمراني",
  },
  "maghreb/youssef-chahed": {
    kind: "person", en: "Youssef Chahed", countries: ["TN"],
    ar: "يوسف الشاهد",
  },
  "maghreb/zakia-driouich": {
    kind: "person", en: "Zakia Driouich", countries: ["MA"],
    ar: "زكية الدريوش | زكية دريوش",
  },
  "maghreb/zallaf-company": {
    kind: "company", en: "Zallaf Libya Oil and Gas", aliases: ["Zallaf"], countries: ["LY"],
    ar: "شركة زلاف | زلاف ليبيا | شركة زلاف ليبيا | شركة زلاف لاستكشاف النفط",
  },
  "maghreb/zawiya-brigades": {
    kind: "armed-group", en: "Zawiya brigades",
    ar: "كتائب الزاوية",
  },
  "maghreb/ziad-balam": {
    kind: "person", en: "Ziad Balam", countries: ["LY"],
    ar: "زياد بلعم",
  },
  "maghreb/zidan-al-zadma": {
    kind: "person", en: "Zidan al-Zadma", countries: ["LY"],
    ar: "زيدان الزادمة",
  },
  "maghreb/zine-el-abidine-ben-ali": {
    kind: "person", en: "Zine El Abidine Ben Ali", countries: ["TN"],
    ar: "زين العابدين بن علي",
  },
  "maghreb/zintan-brigades": {
    kind: "armed-group", en: "Zintan brigades", aliases: ["Zintan militias"], countries: ["LY"],
    ar: "كتائب الزنتان | ميليشيات الزنتان | ثوار الزنتان | قوات الزنتان | مليشيا الزنتان | لواء الزنتان",
  },
  "maghreb/zlawi-mina-salah": {
    kind: "person", en: "Zlawi Mina Salah", aliases: ["Zelawi Minna", "Zallawi Minna", "Zelawi Minah"], countries: ["LY"],
    ar: "زلاوي مينا | زلاوي مينا صالح | الزلاوي مينا",
  },
  "maghreb/zoheir-bouamama": {
    kind: "person", en: "Zoheir Bouamama", countries: ["DZ"],
    ar: "زهير بوعمامة",
  },
  "maghreb/zoubida-assoul": {
    kind: "person", en: "Zoubida Assoul", countries: ["DZ"],
    ar: "زبيدة عسول",
  },
  "maghreb/zouheir-harek": {
    kind: "person", en: "Zoheir Harek", aliases: ["Sofiane Fassila"], countries: ["DZ"], parent: "armed-groups/aqim",
    ar: "زهير حراك | حراك زهير | سفيان فصيلة | سفيان فسيلة",
  },
  "maghreb/zouhir-ballalou": {
    kind: "person", en: "Zouhir Ballalou", countries: ["DZ"],
    ar: "زهير بللو",
  },
};
