import type { ActorTable } from "../../core/records.ts";

/**
 * Nigeria: presidents, ministers, officers, spokesmen, governors, armed groups' leaders, emirs, parties and unions. Names and
 * offices from general knowledge of the country's public life. No Wikidata items: none could be checked.
 */
export const ng: ActorTable = {
  "ng/abba-kabir-yusuf": {
    kind: "person", en: "Abba Kabir Yusuf", countries: ["NG"],
    ar: "أبا كبير يوسف | عبا كبير يوسف",
  },
  "ng/abba-kyari": {
    kind: "person", en: "Abba Kyari", countries: ["NG"],
    ar: "أبا كياري | عبا كياري",
    arWeak: "كياري",
  },
  "ng/abdulaziz-yari": {
    kind: "person", en: "Abdulaziz Yari", countries: ["NG"],
    ar: "عبد العزيز ياري",
  },
  "ng/abdullahi-bala-lau": {
    kind: "person", en: "Abdullahi Bala Lau", countries: ["NG"],
    ar: "عبد الله بالا لاو",
  },
  "ng/abdullahi-haruna-kiyawa": {
    kind: "person", en: "Abdullahi Haruna Kiyawa", countries: ["NG"],
    ar: "عبد الله هارونا كياوا | عبد الله هارون كياوا | عبد الله كياوا",
    arWeak: "كياوا",
  },
  "ng/abdullahi-sule": {
    kind: "person", en: "Abdullahi Sule", countries: ["NG"],
    ar: "عبد الله سولي | عبد اللاهي سولي",
  },
  "ng/abdullahi-umar-ganduje": {
    kind: "person", en: "Abdullahi Umar Ganduje", countries: ["NG"],
    ar: "عبد الله عمر غاندوجي | عبد الله عمر جاندوجي | عبد الله غاندوجي",
    arWeak: "غاندوجي",
  },
  "ng/abdulrahman-abdulrazaq": {
    kind: "person", en: "AbdulRahman AbdulRazaq", countries: ["NG"],
    ar: "عبد الرحمن عبد الرزاق",
  },
  "ng/abu-abdullah-al-barnawi": {
    kind: "person", en: "Abu Abdullah al-Barnawi", countries: ["NG"],
    ar: "أبو عبد الله البرناوي | أبو عبد الله بن عمر البرناوي | أبا غانا",
  },
  "ng/abu-baraa": {
    kind: "person", en: "Abu Bara'a (Ansaru)", countries: ["NG"], weak: true,
    ar: "أبو البراء",
    arCue: "أنصارو | أنصار | نيجيريا",
  },
  "ng/abu-qaqa": {
    kind: "person", en: "Abu Qaqa", countries: ["NG"],
    ar: "أبو القعقاع | أبو قعقاع | أبو كاكا | أبو قاقا",
  },
  "ng/abubakar-adam-kambar": {
    kind: "person", en: "Abubakar Adam Kambar", countries: ["NG"],
    ar: "أبو بكر آدم كمبار | أبو بكر آدم كامبار | أبوبكر آدم كمبر",
  },
  "ng/abubakar-atiku-bagudu": {
    kind: "person", en: "Abubakar Atiku Bagudu", countries: ["NG"],
    ar: "أبو بكر أتيكو باغودو | أبو بكر عتيقو باغودو | أبو بكر أتيكو باجودو | أبو بكر عتيقو باجودو",
  },
  "ng/abubakar-gamandi": {
    kind: "person", en: "Abubakar Gamandi", countries: ["NG"],
    ar: "أبو بكر غاماندي | أبو أبوبكر غاماندي | أبو بكر جاماندي | أبو أبوبكر جاماندي",
    arWeak: "غاماندي",
  },
  "ng/abubakar-ibn-umar-garbai-el-kanemi": {
    kind: "person", en: "Abubakar Ibn Umar Garbai El-Kanemi", aliases: ["Shehu of Borno"], countries: ["NG"],
    ar: "أبو بكر بن عمر الكانمي | أبو بكر ابن عمر الكانمي | أبو بكر بن عمر غرباي الكانمي | أبو بكر ابن عمر غرباي الكانمي | أبو بكر ابن عمر غرباي | أبو بكر عمر غرباي الكانمي | أبو بكر عمر غرباي | أبو بكر عمر جاربي",
  },
  "ng/abubakar-sadiq-aliyu": {
    kind: "person", en: "Abubakar Sadiq Aliyu", countries: ["NG"],
    ar: "أبو بكر صادق عليو | أبو بكر صديق عليو | أبو بكر صادق علي | أبو بكر صديق علي",
  },
  "ng/abubakar-sani-bello": {
    kind: "person", en: "Abubakar Sani Bello", countries: ["NG"],
    ar: "أبو بكر ساني بيلو | أبو بكر سني بيلو | أبو بكر ساني بللو | أبو بكر سني بللو",
  },
  "ng/ademola-lookman": {
    kind: "person", en: "Ademola Lookman", countries: ["NG"],
    ar: "أديمولا لوكمان",
    arWeak: "لوكمان",
  },
  "ng/adeola-ajayi": {
    kind: "person", en: "Adeola Oluwatosin Ajayi", aliases: ["Adeola Ajayi"], countries: ["NG"],
    ar: "أديولا أجايي | أديولا أولواتوسين أجايي | أديولا أجاي",
  },
  "ng/ado-aliero": {
    kind: "person", en: "Ado Aliero", countries: ["NG"],
    ar: "أدو أليرو | أدو عليرو",
  },
  "ng/ado-bayero": {
    kind: "person", en: "Ado Bayero", countries: ["NG"],
    ar: "أدو بايرو",
  },
  "ng/african-democratic-congress": {
    kind: "party", en: "African Democratic Congress", acronyms: ["ADC"], countries: ["NG"],
    ar: "المؤتمر الديمقراطي الأفريقي | حزب المؤتمر الديمقراطي الأفريقي",
  },
  "ng/agbu-kefas": {
    kind: "person", en: "Agbu Kefas", countries: ["NG"],
    ar: "أغبو كيفاس",
  },
  "ng/ahmad-manga": {
    kind: "person", en: "Ahmad Manga", countries: ["NG"], weak: true,
    ar: "أحمد مانغا | أحمد مانجا",
    arCue: "زامفارا | زمفرا | نيجيريا | المستشار",
  },
  "ng/ahmad-salkida": {
    kind: "person", en: "Ahmad Salkida", countries: ["NG"],
    ar: "أحمد سالكيدا | أحمد سلكيدا",
    arWeak: "سالكيدا",
  },
  "ng/ahmadu-fintiri": {
    kind: "person", en: "Ahmadu Fintiri", countries: ["NG"],
    ar: "أحمدو فينتيري | أمادو فينتيري | أحمدو عمر فينتيري | أمادو عمر فينتيري",
    arWeak: "فينتيري",
  },
  "ng/ahmed-aliyu-sokoto": {
    kind: "person", en: "Ahmed Aliyu (Sokoto)", aliases: ["Ahmed Aliyu"], countries: ["NG"], weak: true,
    ar: "أحمد عليو | أحمد عليو سوكوتو",
    arCue: "سوكوتو | حاكم",
  },
  "ng/ahmed-jaha": {
    kind: "person", en: "Ahmed Jaha", countries: ["NG"],
    ar: "أحمد جاها",
  },
  "ng/ahmed-lawan": {
    kind: "person", en: "Ahmed Lawan", countries: ["NG"],
    ar: "أحمد لاوان | أحمد لوان",
  },
  "ng/ahmed-musa": {
    kind: "person", en: "Ahmed Musa", countries: ["NG"], weak: true,
    ar: "أحمد موسى",
    arCue: "منتخب | اللاعب | المهاجم",
  },
  "ng/ajuri-ngelale": {
    kind: "person", en: "Ajuri Ngelale", countries: ["NG"],
    ar: "أجوري نغيلالي | أجوري نجيلالي",
    arWeak: "نغيلالي",
  },
  "ng/alex-badeh": {
    kind: "person", en: "Alex Badeh", countries: ["NG"],
    ar: "أليكس بادي | أليكس باديه",
  },
  "ng/alfred-alabo": {
    kind: "person", en: "Alfred Alabo", countries: ["NG"],
    ar: "ألفريد ألابو",
  },
  "ng/ali-kachalla": {
    kind: "person", en: "Ali Kachalla", aliases: ["Ali Kawaje"], countries: ["NG"],
    ar: "علي كاشالا | علي كتشالا | علي كواجي | علي كاواجي",
    arWeak: "كاشالا",
  },
  "ng/ali-modu-sheriff": {
    kind: "person", en: "Ali Modu Sheriff", countries: ["NG"],
    ar: "علي مودو شريف | علي مودو شيريف",
  },
  "ng/ali-ndume": {
    kind: "person", en: "Ali Ndume", countries: ["NG"],
    ar: "علي ندومي",
    arWeak: "ندومي",
  },
  "ng/ali-ngulde": {
    kind: "person", en: "Ali Ngulde", countries: ["NG"],
    ar: "علي نغولدي | علي نغولدا | علي غولدي",
  },
  "ng/aliko-dangote": {
    kind: "person", en: "Aliko Dangote", countries: ["NG"],
    ar: "أليكو دانغوتي | عليكو دانغوتي | أليكو دانجوتي | عليكو دانجوتي",
  },
  "ng/all-progressives-grand-alliance": {
    kind: "party", en: "All Progressives Grand Alliance", acronyms: ["APGA"], countries: ["NG"],
    ar: "التحالف التقدمي الكبير | التحالف الكبير للتقدميين",
  },
  "ng/aminu-ado-bayero": {
    kind: "person", en: "Aminu Ado Bayero", countries: ["NG"],
    ar: "أمينو أدو بايرو",
  },
  "ng/aminu-bello-masari": {
    kind: "person", en: "Aminu Bello Masari", countries: ["NG"],
    ar: "أمينو بيلو ماساري | أمينو بيلو مساري | أمينو ماساري",
    arWeak: "ماساري",
  },
  "ng/aminu-tambuwal": {
    kind: "person", en: "Aminu Tambuwal", countries: ["NG"],
    ar: "أمينو تامبوال | أمينو وزيري تامبوال | أمينو تمبوال",
  },
  "ng/amotekun": {
    kind: "state-force", en: "Amotekun", countries: ["NG"],
    ar: "أموتيكون | قوة أموتيكون",
  },
  "ng/appolonia-anele": {
    kind: "person", en: "Appolonia Anele", countries: ["NG"],
    ar: "أبولونيا أنيلي",
  },
  "ng/arewa-consultative-forum": {
    kind: "movement", en: "Arewa Consultative Forum", acronyms: ["ACF"], countries: ["NG"],
    ar: "منتدى أريوا الاستشاري | المنتدى الاستشاري للشمال",
  },
  "ng/asari-dokubo": {
    kind: "person", en: "Asari Dokubo", countries: ["NG"],
    ar: "أساري دوكوبو",
    arWeak: "دوكوبو",
  },
  "ng/attahiru-bafarawa": {
    kind: "person", en: "Attahiru Bafarawa", countries: ["NG"],
    ar: "أتاهيرو بافاراوا | أتاهيرو دالهاتو بافاراوا | الطاهرو بافاراوا",
    arWeak: "بافاراوا | بافاراوة",
  },
  "ng/austin-ezeani": {
    kind: "person", en: "Austin Ezeani", countries: ["NG"],
    ar: "أوستن إزياني",
  },
  "ng/auwal-daudawa": {
    kind: "person", en: "Auwal Daudawa", countries: ["NG"],
    ar: "أوال داوداوا",
  },
  "ng/auwalun-daudawa": {
    kind: "person", en: "Auwalun Daudawa", countries: ["NG"],
    ar: "أوالون داوداوا | أوولون داوداوا | أوالون دوداوا | أوولون دوداوا | عوال داوداوا",
  },
  "ng/azubuike-ihejirika": {
    kind: "person", en: "Azubuike Ihejirika", countries: ["NG"],
    ar: "أزوبويكي إيهيجيريكا",
    arWeak: "إيهيجيريكا",
  },
  "ng/ba-idrisa": {
    kind: "person", en: "Ba Idrisa", countries: ["NG"], parent: "armed-groups/iswap", weak: true,
    ar: "با إدريسا | با إدريس | أبو عبد الله ابن عمر البرناوي",
    arCue: "داعش | غرب أفريقيا | الدولة",
  },
  "ng/ba-lawan": {
    kind: "person", en: "Ba Lawan", aliases: ["Abu Bakr ibn Muhammad ibn Ali al-Barnawi"], countries: ["NG"],
    ar: "با لاوان | لاوان أبو بكر | أبا لاوان | با لوان",
  },
  "ng/babagana-monguno": {
    kind: "person", en: "Babagana Monguno", countries: ["NG"],
    ar: "باباغانا مونغونو | باباجانا مونغونو | باباغانا مونجونو | باباجانا مونجونو | بابا غانا مونغونو",
  },
  "ng/babajide-sanwo-olu": {
    kind: "person", en: "Babajide Sanwo-Olu", countries: ["NG"],
    ar: "باباجيدي سانوو أولو | باباجيدي سانو أولو",
  },
  "ng/babakura-kolo": {
    kind: "person", en: "Babakura Kolo", countries: ["NG"],
    ar: "باباكورا كولو | بابا كورا كولو",
  },
  "ng/bako-wurgi": {
    kind: "person", en: "Bako Wurgi", countries: ["NG"],
    ar: "باكو ورجي | باكو ورغي | باكا ورغي | باكا ورجي | باكو وورجي",
  },
  "ng/bala-mohammed": {
    kind: "person", en: "Bala Mohammed", countries: ["NG"], weak: true,
    ar: "بالا محمد",
    arCue: "باوتشي | حاكم | نيجيريا",
  },
  "ng/bashir-magashi": {
    kind: "person", en: "Bashir Magashi", countries: ["NG"],
    ar: "بشير ماغاشي | بشير مغاشي | بشير صالحي ماغاشي",
    arWeak: "ماغاشي",
  },
  "ng/bayo-ojulari": {
    kind: "person", en: "Bayo Ojulari", countries: ["NG"],
    ar: "بايو أوجولاري",
  },
  "ng/bayo-onanuga": {
    kind: "person", en: "Bayo Onanuga", countries: ["NG"],
    ar: "بايو أونانوغا | بايو أونانوجا",
    arWeak: "أونانوغا",
  },
  "ng/benjamin-hundeyin": {
    kind: "person", en: "Benjamin Hundeyin", countries: ["NG"],
    ar: "بنيامين هوندين | بنجامين هوندين | بنيامين هونديين | بنجامين هونديين",
    arWeak: "هوندين",
  },
  "ng/bernard-onyeuko": {
    kind: "person", en: "Bernard Onyeuko", countries: ["NG"],
    ar: "برنارد أونيوكو | برنارد أونييوكو",
    arWeak: "أونيوكو",
  },
  "ng/bianca-odumegwu-ojukwu": {
    kind: "person", en: "Bianca Odumegwu-Ojukwu", countries: ["NG"],
    ar: "بيانكا أودوميغو أوجوكو | بيانكا أوجوكو",
  },
  "ng/boderi": {
    kind: "person", en: "Boderi", countries: ["NG"], weak: true,
    ar: "بوديري | بوديري إيسياكو",
    arCue: "العصابات | قاطع | كادونا | اللصوص",
  },
  "ng/borno-elders-forum": {
    kind: "movement", en: "Borno Elders Forum", countries: ["NG"],
    ar: "منتدى حكماء بورنو | منتدى شيوخ بورنو",
  },
  "ng/bring-back-our-girls": {
    kind: "movement", en: "Bring Back Our Girls", acronyms: ["BBOG"], countries: ["NG"],
    ar: "أعيدوا فتياتنا | أعيدوا إلينا فتياتنا | أعيدوا بناتنا | أعيدوا إلينا بناتنا | أعيدوا لنا فتياتنا | حملة أعيدوا فتياتنا",
  },
  "ng/buharin-daji": {
    kind: "person", en: "Buharin Daji", countries: ["NG"],
    ar: "بوهارين داجي | بخارين داجي",
  },
  "ng/bukola-saraki": {
    kind: "person", en: "Bukola Saraki", countries: ["NG"],
    ar: "بوكولا ساراكي | بوكولا سراكي",
    arWeak: "ساراكي",
  },
  "ng/bulama-bukarti": {
    kind: "person", en: "Bulama Bukarti", countries: ["NG"],
    ar: "بولاما بوكارتي | بولاما بكارتي",
  },
  "ng/caleb-mutfwang": {
    kind: "person", en: "Caleb Mutfwang", countries: ["NG"],
    ar: "كاليب موتفوانغ | كالب موتفوانغ | كاليب موتفوانج | كالب موتفوانج",
    arWeak: "موتفوانغ",
  },
  "ng/catherine-anene": {
    kind: "person", en: "Catherine Anene", countries: ["NG"],
    ar: "كاثرين أنيني | كاترين أنيني | كاثرين أنيني سيوويسي | كاترين أنيني سيوويسي",
    arWeak: "أنيني",
  },
  "ng/chimamanda-ngozi-adichie": {
    kind: "person", en: "Chimamanda Ngozi Adichie", countries: ["NG"],
    ar: "تشيماماندا نغوزي أديتشي | شيماماندا نغوزي أديتشي | تشيماماندا نغوزي أديشي | شيماماندا نغوزي أديشي",
    arWeak: "أديتشي",
  },
  "ng/chinua-achebe": {
    kind: "person", en: "Chinua Achebe", countries: ["NG"],
    ar: "تشينوا أتشيبي | تشينوا أشيبي",
    arWeak: "أتشيبي",
  },
  "ng/chris-olukolade": {
    kind: "person", en: "Chris Olukolade", countries: ["NG"],
    ar: "كريس أولوكولادي | كريس الوكولادي",
    arWeak: "أولوكولادي",
  },
  "ng/christian-association-of-nigeria": {
    kind: "movement", en: "Christian Association of Nigeria", acronyms: ["CAN"], countries: ["NG"],
    ar: "الجمعية المسيحية في نيجيريا | الجمعية المسيحية النيجيرية | رابطة المسيحيين في نيجيريا | الرابطة المسيحية في نيجيريا | الاتحاد المسيحي النيجيري",
  },
  "ng/community-protection-guards": {
    kind: "state-force", en: "Zamfara Community Protection Guards", acronyms: ["CPG"], countries: ["NG"],
    ar: "حرس حماية المجتمع | حراس حماية المجتمع | حرس حماية المجتمع في زامفارا",
  },
  "ng/dahiru-usman-bauchi": {
    kind: "person", en: "Dahiru Usman Bauchi", countries: ["NG"],
    ar: "طاهر عثمان باوتشي | الطاهر عثمان باوتشي | طاهر عثمان بوتشي | داهيرو عثمان باوتشي | الطاهر عثمان بوتشي",
  },
  "ng/dan-isuhu": {
    kind: "person", en: "Dan Isuhu", countries: ["NG"],
    ar: "دان إيسوهو | دان إسوهو",
  },
  "ng/daniel-bwala": {
    kind: "person", en: "Daniel Bwala", countries: ["NG"],
    ar: "دانيال بوالا",
  },
  "ng/dankarami": {
    kind: "person", en: "Dankarami", aliases: ["Gwaska Dankarami"], countries: ["NG"],
    ar: "دانكارامي | دان كارامي | غوندي دانكارامي",
  },
  "ng/darius-ishaku": {
    kind: "person", en: "Darius Ishaku", countries: ["NG"],
    ar: "داريوس إسحاقو | داريوش إسحاقو | داريوس إيشاكو | داريوش إيشاكو",
  },
  "ng/diezani-alison-madueke": {
    kind: "person", en: "Diezani Alison-Madueke", countries: ["NG"],
    ar: "ديزاني أليسون مادويكي | ديزاني أليسون مادوكي",
  },
  "ng/dungus-abdulkarim": {
    kind: "person", en: "Dungus Abdulkarim", countries: ["NG"],
    ar: "دنغوس عبد الكريم | دونغوس عبد الكريم",
  },
  "ng/eastern-security-network": {
    kind: "armed-group", en: "Eastern Security Network", acronyms: ["ESN"], countries: ["NG"],
    ar: "شبكة الأمن الشرقية | شبكة الأمن الشرقي",
  },
  "ng/economic-and-financial-crimes-commission": {
    kind: "institution", en: "Economic and Financial Crimes Commission", acronyms: ["EFCC"], countries: ["NG"],
    ar: "لجنة الجرائم الاقتصادية والمالية | مفوضية الجرائم الاقتصادية والمالية | لجنة مكافحة الجرائم الاقتصادية والمالية",
  },
  "ng/edet-okon": {
    kind: "person", en: "Edet Okon", countries: ["NG"],
    ar: "إيديت أوكون | إديت أوكون",
  },
  "ng/edward-buba": {
    kind: "person", en: "Edward Buba", countries: ["NG"],
    ar: "إدوارد بوبا",
  },
  "ng/edward-gabkwet": {
    kind: "person", en: "Edward Gabkwet", countries: ["NG"],
    ar: "إدوارد غابكويت | إدوارد جابكويت",
    arWeak: "غابكويت",
  },
  "ng/ehimen-ejodame": {
    kind: "person", en: "Ehimen Ejodame", countries: ["NG"],
    ar: "إهيمن إيجودامي",
    arWeak: "إيجودامي",
  },
  "ng/emmanuel-abuh": {
    kind: "person", en: "Emmanuel Abuh", countries: ["NG"],
    ar: "إيمانويل أبوه | أبوه إيمانويل",
  },
  "ng/emmanuel-ogalla": {
    kind: "person", en: "Emmanuel Ogalla", countries: ["NG"],
    ar: "إيمانويل أوغالا",
    arWeak: "أوغالا",
  },
  "ng/emmanuel-undiendeye": {
    kind: "person", en: "Emmanuel Undiendeye", countries: ["NG"],
    ar: "إيمانويل أونديندي | إيمانويل أوندياندي | إيمانويل أونديندييه",
    arWeak: "أونديندي | أوندياندي",
  },
  "ng/faruk-yahaya": {
    kind: "person", en: "Faruk Yahaya", countries: ["NG"], weak: true,
    ar: "فاروق يحيى",
  },
  "ng/femi-adesina": {
    kind: "person", en: "Femi Adesina", countries: ["NG"],
    ar: "فيمي أديسينا",
  },
  "ng/femi-gbajabiamila": {
    kind: "person", en: "Femi Gbajabiamila", countries: ["NG"],
    ar: "فيمي غباجابياميلا",
    arWeak: "غباجابياميلا",
  },
  "ng/frank-mba": {
    kind: "person", en: "Frank Mba", countries: ["NG"],
    ar: "فرانك مبا",
  },
  "ng/gabriel-olonisakin": {
    kind: "person", en: "Gabriel Olonisakin", countries: ["NG"],
    ar: "غابرييل أولونيساكين | جابرييل أولونيساكين",
    arWeak: "أولونيساكين",
  },
  "ng/gambo-isah": {
    kind: "person", en: "Gambo Isah", countries: ["NG"],
    ar: "غامبو عيسى | جامبو عيسى | غامبو إيسا | جامبو إيسا | غامبو إيساه",
  },
  "ng/garba-shehu": {
    kind: "person", en: "Garba Shehu", countries: ["NG"],
    ar: "غاربا شيهو | جاربا شيهو | غاربا شيخو | جاربا شيخو",
  },
  "ng/geoffrey-onyeama": {
    kind: "person", en: "Geoffrey Onyeama", countries: ["NG"],
    ar: "جيفري أونياما | جيفري أونيياما",
    arWeak: "أونياما",
  },
  "ng/godswill-akpabio": {
    kind: "person", en: "Godswill Akpabio", countries: ["NG"],
    ar: "غودسويل أكبابيو | جودسويل أكبابيو",
    arWeak: "أكبابيو",
  },
  "ng/godwin-emefiele": {
    kind: "person", en: "Godwin Emefiele", countries: ["NG"],
    ar: "غودوين إيميفيلي | جودوين إيميفيلي | غودوين إمفييلي",
  },
  "ng/goni-maina": {
    kind: "person", en: "Goni Maina", countries: ["NG"],
    ar: "غوني ماينا | جوني ماينا",
  },
  "ng/government-ekpemupolo": {
    kind: "person", en: "Government Ekpemupolo", aliases: ["Tompolo"], countries: ["NG"],
    ar: "تومبولو | توم بولو",
  },
  "ng/hassan-abubakar-air-marshal": {
    kind: "person", en: "Hassan Abubakar (air marshal)", aliases: ["Hassan Abubakar"], countries: ["NG"], weak: true,
    ar: "حسن أبو بكر | حسن أبو أبوبكر",
    arCue: "الجوية | المارشال | سلاح الجو",
  },
  "ng/heineken-lokpobiri": {
    kind: "person", en: "Heineken Lokpobiri", countries: ["NG"],
    ar: "هاينكن لوكبوبيري | هاينيكن لوكبوبيري",
  },
  "ng/hyacinth-alia": {
    kind: "person", en: "Hyacinth Alia", countries: ["NG"],
    ar: "هياسنث عليا | هياسينث عليا | هياسنث أليا | هياسينث أليا | هياسنث علياء | هياسينث علياء | هاياسينث عاليا",
  },
  "ng/ibikunle-daramola": {
    kind: "person", en: "Ibikunle Daramola", countries: ["NG"],
    ar: "إيبيكونلي دارامولا",
    arWeak: "دارامولا",
  },
  "ng/ibrahim-attahiru": {
    kind: "person", en: "Ibrahim Attahiru", countries: ["NG"],
    ar: "إبراهيم عطاهيرو | إبراهيم أتاهيرو | إبراهيم الطاهيرو | إبراهيم طاهيرو",
    arWeak: "عطاهيرو",
  },
  "ng/ibrahim-babangida": {
    kind: "person", en: "Ibrahim Babangida", aliases: ["Ibrahim Badamasi Babangida"], countries: ["NG"],
    ar: "إبراهيم بابانغيدا | إبراهيم بابنجيدا | إبراهيم بابانجيدا",
  },
  "ng/ibrahim-dosara": {
    kind: "person", en: "Ibrahim Dosara", countries: ["NG"],
    ar: "إبراهيم دوسارا",
  },
  "ng/ibrahim-el-zakzaky": {
    kind: "person", en: "Ibrahim El-Zakzaky", countries: ["NG"],
    ar: "إبراهيم الزكزاكي | إبراهيم زكزاكي | الزكزاكي",
  },
  "ng/ibrahim-geidam": {
    kind: "person", en: "Ibrahim Geidam", countries: ["NG"],
    ar: "إبراهيم غيدام | إبراهيم غايدام | إبراهيم جيدام",
  },
  "ng/ibrahim-idris": {
    kind: "person", en: "Ibrahim Idris", countries: ["NG"], weak: true,
    ar: "إبراهيم إدريس",
    arCue: "الشرطة | المفتش | نيجيريا",
  },
  "ng/ibrahim-liman": {
    kind: "person", en: "Ibrahim Liman", countries: ["NG"],
    ar: "إبراهيم ليمان | إبراهيم لمان",
  },
  "ng/ibrahim-magu": {
    kind: "person", en: "Ibrahim Magu", countries: ["NG"],
    ar: "إبراهيم ماغو",
  },
  "ng/idi-abbas": {
    kind: "person", en: "Idi Abbas", countries: ["NG"],
    ar: "إيدي عباس",
  },
  "ng/independent-national-electoral-commission-nigeria": {
    kind: "institution", en: "Independent National Electoral Commission (Nigeria)", acronyms: ["INEC"], countries: ["NG"], weak: true,
    ar: "اللجنة الوطنية الانتخابية المستقلة | اللجنة الوطنية الانتخابية النيجيرية | اللجنة الانتخابية الوطنية المستقلة | اللجنة الوطنية المستقلة للانتخابات في نيجيريا",
    arCue: "نيجيريا | النيجيرية",
  },
  "ng/inuwa-yahaya": {
    kind: "person", en: "Inuwa Yahaya", countries: ["NG"],
    ar: "إنووا يحيى | إينوا يحيى | إنووا يحيا | إينوا يحيا",
  },
  "ng/isa-gusau": {
    kind: "person", en: "Isa Gusau", countries: ["NG"],
    ar: "عيسى غوساو | عيسى جوساو",
  },
  "ng/isa-muhammad-bawa": {
    kind: "person", en: "Isa Muhammad Bawa", countries: ["NG"],
    ar: "عيسى محمد باوا | الحاج عيسى محمد باوا",
    arWeak: "عيسى باوا",
  },
  "ng/islamic-movement-in-nigeria": {
    kind: "movement", en: "Islamic Movement in Nigeria", acronyms: ["IMN"], countries: ["NG"],
    ar: "الحركة الإسلامية في نيجيريا | الحركة الإسلامية النيجيرية | الحركة الإسلامية بنيجيريا",
  },
  "ng/iyorchia-ayu": {
    kind: "person", en: "Iyorchia Ayu", countries: ["NG"],
    ar: "إيورتشيا أيو",
  },
  "ng/jamaatu-nasril-islam": {
    kind: "movement", en: "Jama'atu Nasril Islam", acronyms: ["JNI"], countries: ["NG"], weak: true,
    ar: "جماعة نصر الإسلام | جماعة نصر الإسلام النيجيرية",
    arCue: "نيجيريا | كادونا | سوكوتو",
  },
  "ng/jimmy-akpor": {
    kind: "person", en: "Jimmy Akpor", countries: ["NG"],
    ar: "جيمي أكبور",
    arWeak: "أكبور",
  },
  "ng/joash-amupitan": {
    kind: "person", en: "Joash Amupitan", countries: ["NG"],
    ar: "جواش أموبيتان",
  },
  "ng/john-enenche": {
    kind: "person", en: "John Enenche", countries: ["NG"],
    ar: "جون إنينشي | جون إينينشي",
    arWeak: "إنينشي",
  },
  "ng/josephine-adeh": {
    kind: "person", en: "Josephine Adeh", countries: ["NG"],
    ar: "جوزفين أديه | جوزفين أدي",
  },
  "ng/kabiru-adamu": {
    kind: "person", en: "Kabiru Adamu", countries: ["NG"],
    ar: "كبيرو أدامو | كبير أدامو",
  },
  "ng/kabiru-sokoto": {
    kind: "person", en: "Kabiru Sokoto", countries: ["NG"],
    ar: "كبيرو سوكوتو | كبير سوكوتو",
  },
  "ng/kachalla-halilu-sububu": {
    kind: "person", en: "Kachalla Halilu Sububu", aliases: ["Halilu Sububu"], countries: ["NG"],
    ar: "كاشالا هاليلو سوبوبو | كتشالا هاليلو سوبوبو | كاشالا خليلو سوبوبو | كتشالا خليلو سوبوبو | حاليلو سوبوبو | هليلو سوبوبو | هاليلو سوبوبو",
  },
  "ng/kachallah-mati": {
    kind: "person", en: "Kachallah Mati", countries: ["NG"],
    ar: "كاتشالا ماتي | كشالا ماتي",
  },
  "ng/kaka-shehu-lawan": {
    kind: "person", en: "Kaka Shehu Lawan", countries: ["NG"],
    ar: "كاكا شيهو لاوان",
  },
  "ng/kashim-ibrahim-imam": {
    kind: "person", en: "Kashim Ibrahim-Imam", countries: ["NG"],
    ar: "كاشم إبراهيم إمام",
  },
  "ng/kayode-egbetokun": {
    kind: "person", en: "Kayode Egbetokun", countries: ["NG"],
    ar: "كايودي إغبيتوكون | كايودي ايغبيتوكون",
    arWeak: "إغبيتوكون",
  },
  "ng/kelvin-aneke": {
    kind: "person", en: "Sunday Kelvin Aneke", aliases: ["S. K. Aneke"], countries: ["NG"],
    ar: "صنداي كلفين أنيكي | كيلفن أنيكي | صنداي أنيكي | سنداي كيلفن أنيكي | صنداي كلفن أنيكي",
    arWeak: "أنيكي",
  },
  "ng/kenneth-minimah": {
    kind: "person", en: "Kenneth Minimah", countries: ["NG"],
    ar: "كينيث مينيماه | كينيث مينيما",
    arWeak: "مينيماه",
  },
  "ng/kudirat-kekere-ekun": {
    kind: "person", en: "Kudirat Kekere-Ekun", countries: ["NG"],
    ar: "كوديرات كيكيري إيكون",
  },
  "ng/labour-party": {
    kind: "party", en: "Labour Party (Nigeria)", countries: ["NG"],
    ar: "حزب العمال النيجيري | حزب العمل النيجيري",
  },
  "ng/lai-mohammed": {
    kind: "person", en: "Lai Mohammed", countries: ["NG"],
    ar: "لاي محمد",
  },
  "ng/lawali-damina": {
    kind: "person", en: "Lawali Damina", countries: ["NG"],
    ar: "لاوالي دامينا",
  },
  "ng/lawan-buba": {
    kind: "person", en: "Lawan Buba", countries: ["NG"],
    ar: "لاوان بوبا",
  },
  "ng/lawan-shiisu-adam": {
    kind: "person", en: "Lawan Shiisu Adam", countries: ["NG"],
    ar: "لاوان شيسو آدم | لاوان شيسو آدام",
  },
  "ng/leah-sharibu": {
    kind: "person", en: "Leah Sharibu", countries: ["NG"],
    ar: "ليا شاريبو | ليئة شاريبو | ليا شريبو | ليئة شريبو",
    arWeak: "شاريبو",
  },
  "ng/m-uba": {
    kind: "person", en: "M. Uba", aliases: ["Musa Uba"], countries: ["NG"],
    ar: "إم أوبا | موسى أوبا | اللواء أوبا",
  },
  "ng/mahmood-yakubu": {
    kind: "person", en: "Mahmood Yakubu", countries: ["NG"],
    ar: "محمود ياكوبو | محمود يعقوبو",
  },
  "ng/mahmud-al-nigeri": {
    kind: "person", en: "Mahmud al-Nigeri", aliases: ["Mallam Mamuda"], countries: ["NG"],
    ar: "محمود النيجيري | محمود النيجري | مالام مامودا",
    arWeak: "مامودا",
  },
  "ng/mai-mala-buni": {
    kind: "person", en: "Mai Mala Buni", countries: ["NG"],
    ar: "ماي مالا بوني",
  },
  "ng/malam-bako": {
    kind: "person", en: "Malam Bako", countries: ["NG"], parent: "armed-groups/iswap", weak: true,
    ar: "مالام باكو | معلم باكو",
    arCue: "داعش | غرب أفريقيا | والي",
  },
  "ng/mannir-haidara": {
    kind: "person", en: "Mannir Haidara", countries: ["NG"], weak: true,
    ar: "منير حيدرة | مانير حيدرة | منير حيدرا",
    arCue: "زامفارا | زمفرا | كاورا نامودا | نيجيريا",
  },
  "ng/mansir-hassan": {
    kind: "person", en: "Mansir Hassan", countries: ["NG"], weak: true,
    ar: "منصور حسن | منسير حسن",
    arCue: "الشرطة | كادونا",
  },
  "ng/matthew-kukah": {
    kind: "person", en: "Matthew Kukah", countries: ["NG"],
    ar: "ماثيو كوكا | ماثيو كوكاه | ماثيو حسن كوكا",
  },
  "ng/mele-kyari": {
    kind: "person", en: "Mele Kyari", countries: ["NG"],
    ar: "ميلي كياري | ميل كياري",
  },
  "ng/michael-onoja": {
    kind: "person", en: "Michael Onoja", countries: ["NG"],
    ar: "مايكل أونوجا",
    arWeak: "أونوجا",
  },
  "ng/miyetti-allah": {
    kind: "union", en: "Miyetti Allah", aliases: ["Miyetti Allah Cattle Breeders Association"], acronyms: ["MACBAN"], countries: ["NG"],
    ar: "ميتي الله | مييتي الله | جمعية مربي الماشية ميتي الله | رابطة ميتي الله",
  },
  "ng/mohammed-adamu": {
    kind: "person", en: "Mohammed Adamu", countries: ["NG"], weak: true,
    ar: "محمد أدامو",
    arCue: "الشرطة | المفتش",
  },
  "ng/mohammed-badaru-abubakar": {
    kind: "person", en: "Mohammed Badaru Abubakar", countries: ["NG"],
    ar: "محمد بدارو أبو بكر | محمد بادارو أبو بكر | محمد بدارو أبو أبوبكر | محمد بادارو أبو أبوبكر | بدارو أبو بكر",
  },
  "ng/mohammed-idris": {
    kind: "person", en: "Mohammed Idris", countries: ["NG"], weak: true,
    ar: "محمد إدريس",
    arCue: "وزير | الإعلام | نيجيريا",
  },
  "ng/mohammed-jalige": {
    kind: "person", en: "Mohammed Jalige", countries: ["NG"],
    ar: "محمد جاليغي | محمد جاليجي | محمد جالغي",
    arWeak: "جاليغي",
  },
  "ng/mohammed-shehu-police": {
    kind: "person", en: "Mohammed Shehu (police)", aliases: ["Mohammed Shehu"], countries: ["NG"], weak: true,
    ar: "محمد شيهو | محمد شيخو",
    arCue: "الشرطة | زمفارا | المتحدث",
  },
  "ng/momodu-bama": {
    kind: "person", en: "Momodu Bama", countries: ["NG"],
    ar: "مومودو باما | محمدو باما",
  },
  "ng/muhammad-saad-abubakar-iii": {
    kind: "person", en: "Muhammad Sa'ad Abubakar III", aliases: ["Sultan of Sokoto"], countries: ["NG"],
    ar: "محمد سعد أبو بكر | محمد سعد أبوبكر | محمد سعد أبو بكر الثالث",
  },
  "ng/mustapha-chad": {
    kind: "person", en: "Mustapha Chad", countries: ["NG"], weak: true,
    ar: "مصطفى تشاد",
    arCue: "بوكو حرام | شيكاو | ولاية غرب أفريقيا",
  },
  "ng/mustapha-kirmimma": {
    kind: "person", en: "Mustapha Kirmimma", countries: ["NG"], parent: "armed-groups/iswap",
    ar: "مصطفى كريمة | مصطفى كرميما | مصطفى كيرميما",
  },
  "ng/nafiu-abubakar": {
    kind: "person", en: "Nafiu Abubakar", countries: ["NG"],
    ar: "نافيو أبو بكر | نافعو أبو بكر | نافيو أبوبكر | نافعو أبوبكر",
  },
  "ng/nahum-daso": {
    kind: "person", en: "Nahum Daso", countries: ["NG"],
    ar: "نعوم داسو | ناحوم داسو | نعوم كينيث داسو | ناحوم كينيث داسو",
  },
  "ng/namadi-sambo": {
    kind: "person", en: "Namadi Sambo", countries: ["NG"],
    ar: "نامادي سامبو",
  },
  "ng/nasanda": {
    kind: "person", en: "Nasanda", countries: ["NG"], weak: true,
    ar: "ناساندا | نا ساندا",
    arCue: "زامفارا | قطاع الطرق",
  },
  "ng/nasir-idris": {
    kind: "person", en: "Nasir Idris", countries: ["NG"], weak: true,
    ar: "ناصر إدريس | نصير إدريس",
    arCue: "كيبي | حاكم",
  },
  "ng/national-emergency-management-agency-nigeria": {
    kind: "institution", en: "National Emergency Management Agency (Nigeria)", acronyms: ["NEMA"], countries: ["NG"], weak: true,
    ar: "الوكالة الوطنية لإدارة الطوارئ | وكالة إدارة الطوارئ الوطنية | وكالة إدارة الطوارئ النيجيرية | وكالة الطوارئ الوطنية",
    arCue: "نيجيريا | النيجيرية",
  },
  "ng/nentawe-yilwatda": {
    kind: "person", en: "Nentawe Yilwatda", countries: ["NG"],
    ar: "نينتاوي يلواتدا",
  },
  "ng/new-nigeria-peoples-party": {
    kind: "party", en: "New Nigeria Peoples Party", acronyms: ["NNPP"], countries: ["NG"],
    ar: "حزب شعب نيجيريا الجديد | حزب شعب نيجيريا الجديدة | حزب الشعب النيجيري الجديد",
  },
  "ng/nigeria-football-federation": {
    kind: "institution", en: "Nigeria Football Federation", acronyms: ["NFF"], countries: ["NG"],
    ar: "الاتحاد النيجيري لكرة القدم | اتحاد الكرة النيجيري",
  },
  "ng/nigeria-labour-congress": {
    kind: "union", en: "Nigeria Labour Congress", acronyms: ["NLC"], countries: ["NG"],
    ar: "مؤتمر العمل النيجيري | مؤتمر العمال النيجيري | مؤتمر العمل في نيجيريا | الاتحاد العام للعمال في نيجيريا",
  },
  "ng/nigeria-national-football-team": {
    kind: "institution", en: "Nigeria national football team", aliases: ["Super Eagles"], countries: ["NG"],
    ar: "منتخب نيجيريا | المنتخب النيجيري | النسور الخضراء | النسور الممتازة | نسور نيجيريا",
  },
  "ng/nigerian-customs": {
    kind: "state-force", en: "Nigerian Customs", countries: ["NG"],
    ar: "الجمارك النيجيرية | مصلحة الجمارك النيجيرية",
  },
  "ng/nigerian-immigration-service": {
    kind: "state-force", en: "Nigerian Immigration Service", acronyms: ["NIS"], countries: ["NG"],
    ar: "دائرة الهجرة النيجيرية | مصلحة الهجرة النيجيرية",
  },
  "ng/nyesom-wike": {
    kind: "person", en: "Nyesom Wike", countries: ["NG"],
    ar: "نيسوم ويكي | نييسوم ويكي",
  },
  "ng/odumegwu-ojukwu": {
    kind: "person", en: "Odumegwu Ojukwu", countries: ["NG"],
    ar: "أودوميغو أوجوكو | أودوميجو أوجوكو",
  },
  "ng/ola-olukoyede": {
    kind: "person", en: "Ola Olukoyede", countries: ["NG"],
    ar: "أولا أولوكويدي",
  },
  "ng/olufemi-oluyede": {
    kind: "person", en: "Olufemi Oluyede", countries: ["NG"],
    ar: "أولوفيمي أولويدي | أولوفيمي أوليدي | أولوفيمي أولوييدي",
    arWeak: "أولويدي",
  },
  "ng/olumuyiwa-adejobi": {
    kind: "person", en: "Olumuyiwa Adejobi", countries: ["NG"],
    ar: "أولومويوا أديجوبي",
    arWeak: "أديجوبي",
  },
  "ng/onyema-nwachukwu": {
    kind: "person", en: "Onyema Nwachukwu", countries: ["NG"],
    ar: "أونيما نواتشوكو | أونييما نواتشوكو | أونيما نواشوكو | أونييما نواشوكو",
    arWeak: "نواتشوكو",
  },
  "ng/operation-desert-sanity": {
    kind: "mission", en: "Operation Desert Sanity", countries: ["NG"],
    ar: "عملية ديزرت سانيتي | عملية ديسرت سانيتي",
  },
  "ng/operation-fansan-yamma": {
    kind: "mission", en: "Operation Fansan Yamma", countries: ["NG"],
    ar: "عملية فانسان ياما | عملية فنسان ياما | عملية فانسان يما | عملية فنسان يما | فانسان ياما",
  },
  "ng/operation-hadarin-daji": {
    kind: "mission", en: "Operation Hadarin Daji", countries: ["NG"],
    ar: "عملية هادارين داجي | عملية حضرين داجي | هادارين داجي",
  },
  "ng/operation-lake-sanity": {
    kind: "mission", en: "Operation Lake Sanity", countries: ["NG"],
    ar: "عملية ليك سانيتي | ليك سانيتي",
  },
  "ng/operation-safe-corridor": {
    kind: "mission", en: "Operation Safe Corridor", countries: ["NG"],
    ar: "عملية الممر الآمن | برنامج الممر الآمن",
  },
  "ng/operation-safe-haven": {
    kind: "mission", en: "Operation Safe Haven", countries: ["NG"],
    ar: "عملية الملاذ الآمن | عملية سيف الآمن | عملية الملاذ هيفن | عملية سيف هيفن",
  },
  "ng/operation-whirl-stroke": {
    kind: "mission", en: "Operation Whirl Stroke", countries: ["NG"],
    ar: "عملية ويرل ستروك",
  },
  "ng/rabiu-kwankwaso": {
    kind: "person", en: "Rabiu Kwankwaso", countries: ["NG"],
    ar: "رابيو كوانكواسو | ربيعو كوانكواسو | ربيع موسى كوانكواسو",
    arWeak: "كوانكواسو",
  },
  "ng/ramalan-yero": {
    kind: "person", en: "Ramalan Yero", aliases: ["Mukhtar Ramalan Yero"], countries: ["NG"],
    ar: "مختار رملان يارو | رملان يارو | مختار رمضان ييرو",
  },
  "ng/rauf-aregbesola": {
    kind: "person", en: "Rauf Aregbesola", countries: ["NG"],
    ar: "رؤوف أريغبيسولا | رعوف أريغبيسولا",
    arWeak: "أريغبيسولا",
  },
  "ng/reuben-kovangiya": {
    kind: "person", en: "Reuben Kovangiya", countries: ["NG"],
    ar: "روبن كوفانغيا | روبين كوفانغيا",
    arWeak: "كوفانغيا",
  },
  "ng/rotimi-amaechi": {
    kind: "person", en: "Rotimi Amaechi", countries: ["NG"],
    ar: "روتيمي أميتشي | روتيمي أماييتشي",
    arWeak: "أميتشي",
  },
  "ng/sadique-abubakar": {
    kind: "person", en: "Sadique Abubakar", countries: ["NG"], weak: true,
    ar: "صديق أبو بكر | صديق أبو أبوبكر",
    arCue: "الجوية | المارشال | سلاح الجو",
  },
  "ng/sagir-musa": {
    kind: "person", en: "Sagir Musa", countries: ["NG"],
    ar: "صغير موسى | ساغير موسى | ساجر موسى | ساجير موسى",
  },
  "ng/sambo-dasuki": {
    kind: "person", en: "Sambo Dasuki", countries: ["NG"],
    ar: "سامبو داسوكي | سامبو دسوقي",
    arWeak: "داسوكي",
  },
  "ng/samuel-aruwan": {
    kind: "person", en: "Samuel Aruwan", countries: ["NG"],
    ar: "صامويل أروان | صمويل أروان | صموئيل أروان | سامويل أروان",
  },
  "ng/samuel-ortom": {
    kind: "person", en: "Samuel Ortom", countries: ["NG"],
    ar: "صامويل أورتوم | صمويل أورتوم | صمويل أورتم | صامويل أورتم",
    arWeak: "أورتوم",
  },
  "ng/sani-abacha": {
    kind: "person", en: "Sani Abacha", countries: ["NG"],
    ar: "ساني أباتشا",
    arWeak: "أباتشا",
  },
  "ng/sani-uba": {
    kind: "person", en: "Sani Uba", countries: ["NG"],
    ar: "ساني أوبا",
  },
  "ng/sani-usman-kukasheka": {
    kind: "person", en: "Sani Usman Kukasheka", countries: ["NG"],
    ar: "ساني عثمان كوكاشيكا | ساني عصمان كوكاشيكا | ساني عثمان",
    arWeak: "كوكاشيكا",
  },
  "ng/sbm-intelligence": {
    kind: "company", en: "SBM Intelligence", countries: ["NG"],
    ar: "إس بي إم إنتلجنس | إس بي إم إنتليجنس",
  },
  "ng/sheikh-ibrahim-saleh": {
    kind: "person", en: "Sheikh Ibrahim Saleh", aliases: ["Sharif Ibrahim Saleh al-Hussaini"], countries: ["NG"],
    ar: "الشيخ إبراهيم صالح الحسيني | إبراهيم صالح الحسيني | الشريف إبراهيم صالح",
  },
  "ng/sheikh-mala": {
    kind: "person", en: "Sheikh Mala", countries: ["NG"],
    ar: "شيخو مالا",
  },
  "ng/simon-ekpa": {
    kind: "person", en: "Simon Ekpa", countries: ["NG"],
    ar: "سيمون إيكبا | سايمون إيكبا | سيمون إكبا | سايمون إكبا",
    arWeak: "إيكبا",
  },
  "ng/simon-lalong": {
    kind: "person", en: "Simon Lalong", countries: ["NG"],
    ar: "سيمون لالونغ | سايمون لالونغ | سيمون لالونج | سايمون لالونج",
    arWeak: "لالونغ",
  },
  "ng/sunday-dare": {
    kind: "person", en: "Sunday Dare", countries: ["NG"],
    ar: "صنداي داري | صنداي دير | سنداي داري",
  },
  "ng/sunday-igboho": {
    kind: "person", en: "Sunday Igboho", countries: ["NG"],
    ar: "صنداي إيغبوهو | سنداي إيغبوهو | صنداي إيجبوهو | سنداي إيجبوهو",
    arWeak: "إيغبوهو",
  },
  "ng/tajudeen-abbas": {
    kind: "person", en: "Tajudeen Abbas", countries: ["NG"],
    ar: "تاج الدين عباس | تاجودين عباس",
  },
  "ng/timipre-sylva": {
    kind: "person", en: "Timipre Sylva", countries: ["NG"],
    ar: "تيميبري سيلفا | تيميبر سيلفا",
  },
  "ng/trade-union-congress-of-nigeria": {
    kind: "union", en: "Trade Union Congress of Nigeria", acronyms: ["TUC"], countries: ["NG"], weak: true,
    ar: "مؤتمر نقابات عمال نيجيريا | مؤتمر نقابات العمال | مؤتمر نقابات العمال النيجيري",
    arCue: "نيجيريا",
  },
  "ng/tukur-gusau": {
    kind: "person", en: "Tukur Gusau", countries: ["NG"],
    ar: "توكور غوساو | تكور غوساو",
  },
  "ng/tukur-mamu": {
    kind: "person", en: "Tukur Mamu", countries: ["NG"],
    ar: "توكور مامو",
  },
  "ng/tukur-yusuf-buratai": {
    kind: "person", en: "Tukur Yusuf Buratai", countries: ["NG"],
    ar: "توكور يوسف بوراتاي | توكور يوسف بوراتي | توكور بوراتاي | توكور بوراتي | يوسف بوراتاي | يوسف بوراتي",
    arWeak: "بوراتاي",
  },
  "ng/umar-bago": {
    kind: "person", en: "Umar Bago", countries: ["NG"],
    ar: "عمر باغو | عمر باجو | عمر محمد باغو | محمد عمر باغو | محمد أومارو باغو | عمرو باغو",
  },
  "ng/umar-namadi": {
    kind: "person", en: "Umar Namadi", countries: ["NG"],
    ar: "عمر نامادي",
  },
  "ng/usman-alkali-baba": {
    kind: "person", en: "Usman Alkali Baba", countries: ["NG"],
    ar: "عثمان القالي بابا | عثمان ألكالي بابا",
  },
  "ng/usman-dan-fodio": {
    kind: "person", en: "Usman dan Fodio", fr: "Ousmane dan Fodio", countries: ["NG"],
    ar: "عثمان دان فوديو | عثمان بن فودي | عثمان بن فوديو | الشيخ عثمان دان فوديو | عثمان دان فودي | عثمان بن فودي الفلاني",
  },
  "ng/usman-jibrin": {
    kind: "person", en: "Usman Jibrin", countries: ["NG"], weak: true,
    ar: "عثمان جبرين",
    arCue: "البحرية | نيجيريا",
  },
  "ng/victor-osimhen": {
    kind: "person", en: "Victor Osimhen", countries: ["NG"],
    ar: "فيكتور أوسيمين | فيكتور أوسيمهين",
    arWeak: "أوسيمين",
  },
  "ng/waidi-shaibu": {
    kind: "person", en: "Waidi Shaibu", countries: ["NG"],
    ar: "وايدي شعيبو | ويدي شعيبو | وايدي شايبو | ويدي شايبو | وحيد شعيبو",
    arWeak: "اللواء شايبو",
  },
  "ng/wale-edun": {
    kind: "person", en: "Wale Edun", countries: ["NG"],
    ar: "والي إيدون | وال إيدون",
  },
  "ng/wasiu-abiodun": {
    kind: "person", en: "Wasiu Abiodun", countries: ["NG"],
    ar: "واسيو أبيودون | وسيو أبيودون",
    arWeak: "أبيودون",
  },
  "ng/yan-sakai": {
    kind: "armed-group", en: "Yan Sakai", aliases: ["Yan Sa Kai"], countries: ["NG"],
    ar: "يان ساكاي | يان سكاي | ميليشيات يان ساكاي | ميليشيا يان ساكاي",
  },
  "ng/yazid-abubakar": {
    kind: "person", en: "Yazid Abubakar", countries: ["NG"], weak: true,
    ar: "يزيد أبو بكر | يزيد أبو أبوبكر | يزيد أبوبكر",
    arCue: "الشرطة | زمفارا",
  },
  "ng/yemi-cardoso": {
    kind: "person", en: "Yemi Cardoso", countries: ["NG"],
    ar: "يمي كاردوسو | ييمي كاردوسو",
  },
  "ng/yemi-osinbajo": {
    kind: "person", en: "Yemi Osinbajo", countries: ["NG"],
    ar: "ييمي أوسينباجو",
    arWeak: "أوسينباجو",
  },
  "ng/yoruba-nation-movement": {
    kind: "movement", en: "Yoruba Nation movement", countries: ["NG"],
    ar: "حركة أمة اليوروبا | حركة دولة اليوروبا",
  },
  "ng/zannah-umar-mustapha": {
    kind: "person", en: "Zannah Umar Mustapha", aliases: ["Zannah Mustapha"], countries: ["NG"],
    ar: "زانا عمر مصطفى | زانا مصطفى",
  },
};
