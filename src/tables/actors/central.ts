import type { ActorTable } from "../../core/records.ts";

/**
 * Cameroon, the Central African Republic, South Sudan, Ethiopia and their neighbours: leaders, ministers, rebels, parties;
 * heads of state of eastern and southern Africa.
 * Names and offices from general knowledge. No Wikidata items: none could be checked.
 */
export const central: ActorTable = {
  "central/abay-weldu": {
    kind: "person", en: "Abay Weldu", countries: ["ET"],
    ar: "أباي ولدو | أباي وولدو",
  },
  "central/abbas-sidiki": {
    kind: "person", en: "Sidiki Abass", aliases: ["Abbas Sidiki", "Bi Sidi Souleymane", "Sidiki Abbas", "General Sidiki"], countries: ["CF"], parent: "armed-groups/three-r",
    ar: "بي سيدي سليمان | سيديكي عباس | سيديكي أباس | بي سيديكي سليمان | سيدي سليمان صديقي | صديقي عباس سليمان | سيديكي سليمان | سيديقي عباس | باي سيدي سليمان",
    arWeak: "عباس صديقي | عباس صديق | صديقي عباس",
    arCue: "أفريقيا الوسطى | بوكار | حركة",
  },
  "central/abdel-aziz-fall": {
    kind: "person", en: "Abdel Aziz Fall", countries: ["SN"], weak: true,
    ar: "عبد العزيز فال",
    arCue: "مينوسكا | أفريقيا الوسطى | بانغي",
  },
  "central/abdel-bagi-ayii": {
    kind: "person", en: "Abdel-Bagi Ayii", countries: ["SS"],
    ar: "عبد الباقي أيي أكول | عبد الباقي أيي | عبدالباقي أيي | السلطان عبد الباقي",
  },
  "central/abdel-kader-kalil": {
    kind: "person", en: "Abdel Kader Kalil", countries: ["CF"], weak: true,
    ar: "عبد القادر خليل",
    arCue: "أفريقيا الوسطى | سيليكا",
  },
  "central/abdella-jabir": {
    kind: "person", en: "Abdella Jabir", aliases: ["Abdalla Jaber"], countries: ["ER"],
    ar: "عبد الله جابر الإرتري",
    arWeak: "عبد الله جابر",
    arCue: "إريتريا | إرتريا | أسمرا | أفورقي",
  },
  "central/abdikadir-mohamed-abdikadir": {
    kind: "person", en: "Abdikadir Mohamed Abdikadir", aliases: ["Ikrima", "Abdukadir Mohamed Abdukadir"], countries: ["SO", "KE"], parent: "armed-groups/al-shabaab",
    ar: "عبد القادر محمد عبد القادر",
  },
  "central/abdikarim-mohamed-hirsi": {
    kind: "person", en: "Abdikarim Mohamed Hirsi", aliases: ["Qorleh", "Qoorleex"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "عبد الكريم محمد حرسي",
    arWeak: "قورليح | قورليه",
    arCue: "حركة الشباب | الصومال | جلب",
  },
  "central/abdirahman-mohamed-abdullahi-irro": {
    kind: "person", en: "Abdirahman Mohamed Abdullahi (Irro)", countries: ["SO"],
    ar: "عبد الرحمن محمد عبد الله عرو | عبد الرحمن عرو | عبد الرحمن سيرو | عبد الرحمن عيرو",
  },
  "central/abdirahman-sandhere": {
    kind: "person", en: "Abdirahman Sandhere", aliases: ["Ukash", "Yukash", "Abdirahman Sandheere"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "عبد الرحمن سندهيري | عبد الرحمن ساندهيري | عبد الرحمن ساندهير | عبدي رحمن سندهيري",
    arWeak: "يوكاش | عكاش",
    arCue: "حركة الشباب | الصومال",
  },
  "central/abdisaid-muse-ali": {
    kind: "person", en: "Abdisaid Muse Ali", countries: ["SO"],
    ar: "عبد سعيد موسى | عبدي سعيد موسى | عبد السعيد موسى علي",
  },
  "central/abdisalam-abdi-ali": {
    kind: "person", en: "Abdisalam Abdi Ali", countries: ["SO"],
    ar: "عبد السلام عبدي علي",
  },
  "central/abdoul-karim-meckassoua": {
    kind: "person", en: "Abdoul Karim Meckassoua", aliases: ["Meckassoua", "Karim Meckassoua"], countries: ["CF"],
    ar: "عبد الكريم ميكاسوا | كريم ميكاسوا | عبد الكريم مكاسوا | عبدو كريم ميكاسوا",
  },
  "central/abdoulaye-hissene": {
    kind: "person", en: "Abdoulaye Hissène", aliases: ["Abdoulaye Hissene Ramadan", "Abdullah Hissene"], countries: ["CF"], parent: "armed-groups/fprc", weak: true,
    ar: "عبد الله حسين | عبد الله هيسين | عبدولاي حسين | عبد اللاي حسين | عبدولاي هيسين",
    arCue: "أفريقيا الوسطى | سيليكا",
  },
  "central/abdoulaye-miskine": {
    kind: "person", en: "Abdoulaye Miskine", aliases: ["Martin Koumtamadji"], countries: ["CF"],
    ar: "عبد الله مسكين | عبدالله مسكين | مارتن كومتامادجي | مارتان كومتامادجي",
  },
  "central/abdoulkader-houssein-omar": {
    kind: "person", en: "Abdoulkader Houssein Omar", countries: ["DJ"],
    ar: "عبد القادر حسين عمر",
  },
  "central/abdulkadir-mohamed-nur": {
    kind: "person", en: "Abdulkadir Mohamed Nur", countries: ["SO"],
    ar: "عبد القادر محمد نور",
  },
  "central/abdulkadir-sheikh-ali-ibrahim": {
    kind: "person", en: "Abdulkadir Sheikh Ali Ibrahim", countries: ["SO"],
    ar: "عبد القادر شيخ علي إبراهيم",
  },
  "central/abdullahi-osman-mohamed": {
    kind: "person", en: "Abdullahi Osman Mohamed", aliases: ["Engineer Ismail", "Engineer Ismael"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "عبد الله عثمان محمد أبوكر | عبدلله عثمان محمد أبوكر",
    arWeak: "عبد الله عثمان محمد | المهندس إسماعيل",
    arCue: "حركة الشباب | الصومال | متفجرات",
  },
  "central/abel-alier": {
    kind: "person", en: "Abel Alier", countries: ["SS"],
    ar: "أبيل ألير | ابيل الير كوال | أبل ألير | أبيل ألير كواي",
  },
  "central/aboubakar-siddiki": {
    kind: "person", en: "Aboubakar Siddiki", countries: ["CM"], weak: true,
    ar: "أبو بكر صديقي",
    arCue: "الكاميرون | المعارضة | محكمة عسكرية | الكاميروني",
  },
  "central/aboubakary-abdoulaye": {
    kind: "person", en: "Aboubakary Abdoulaye", countries: ["CM"], weak: true,
    ar: "أبو بكري عبد الله",
    arCue: "الكاميرون | مجلس الشيوخ",
  },
  "central/aboulkassim-algoni-tidjani": {
    kind: "person", en: "Aboulkassim Algoni Tidjani", countries: ["CF"],
    ar: "أبو القاسم القوني التيجاني",
  },
  "central/abraham-belay": {
    kind: "person", en: "Abraham Belay", countries: ["ET"],
    ar: "أبرهام بلاي | أبراهام بيلاي | أبرهام بيلاي | ابراهام بلاي",
  },
  "central/abraham-chol-maketh": {
    kind: "person", en: "Abraham Chol Maketh", countries: ["SS"],
    ar: "أبراهام شول مكيت | أبرام شول",
  },
  "central/abraham-kelang": {
    kind: "person", en: "Abraham Kelang", countries: ["SS"],
    ar: "أبراهام كيلانق | أبراهام كيلانج | أبراهام كلانق",
  },
  "central/abraham-manyuat-peter": {
    kind: "person", en: "Abraham Manyuat Peter", countries: ["SS"],
    ar: "أبراهام مانيوات بيتر | أبراهام مانيوات | أبراهام منيوات | أبراهام مانويات",
  },
  "central/abraham-wana-yoane": {
    kind: "person", en: "Abraham Wana Yoane", countries: ["SS"],
    ar: "أبراهام وانا يواني | إبراهيم وانا يواني",
  },
  "central/abuk-payiti": {
    kind: "person", en: "Abuk Payiti Ayik", aliases: ["Abuk Payiti"], countries: ["SS"],
    ar: "أبوك فايتي أييك | أبوك فايتي",
  },
  "central/abune-mathias": {
    kind: "person", en: "Abune Mathias", countries: ["ET"],
    ar: "أبونا ماتياس | أبونا متياس | البطريرك متياس | البطريرك أبونا متياس | البطريرك ماتياس",
  },
  "central/abyei-administration": {
    kind: "government", en: "Abyei Special Administrative Area", aliases: ["Abyei administration"], countries: ["SS", "SD"],
    ar: "منطقة أبيي الإدارية الخاصة | منطقة أبيي الإدارية | الهيئة الإدارية لمنطقة أبيي | إدارية أبيي الخاصة | إدارية منطقة أبيي | إدارة أبيي الخاصة",
    arWeak: "إدارية أبيي",
  },
  "central/achille-bassilekin": {
    kind: "person", en: "Achille Bassilekin", aliases: ["Achille Bassilekin III"], countries: ["CM"],
    ar: "أشيل باسيليكين",
  },
  "central/achille-mbembe": {
    kind: "person", en: "Achille Mbembe", countries: ["CM"],
    ar: "أشيل مبيمبي | آشيل مبمبي | أشيل مبيمبيه | أشيل ممبي | أخيل مبيمبي",
  },
  "central/adamou-ndam-njoya": {
    kind: "person", en: "Adamou Ndam Njoya", aliases: ["Ndam Njoya"], countries: ["CM"],
    ar: "أدامو ندام نجويا | آدم ندام نجويا",
  },
  "central/adanech-abebe": {
    kind: "person", en: "Adanech Abebe", aliases: ["Adanech Abiebie"], countries: ["ET"],
    ar: "أدانيش أبيبي | أدانتش أبيبي | أدانيتش أبيبي | أداناش أبيبي | أدانج أبيبي | أدانيش أبابي",
  },
  "central/addis-ababa-university": {
    kind: "institution", en: "Addis Ababa University", countries: ["ET"],
    ar: "جامعة أديس أبابا",
  },
  "central/adem-farah": {
    kind: "person", en: "Adem Farah", countries: ["ET"],
    ar: "آدم فرح | آدم فارح",
  },
  "central/adem-mohammed": {
    kind: "person", en: "Adem Mohammed", countries: ["ET"], weak: true,
    ar: "آدم محمد محمود",
    arCue: "إثيوبيا | الإثيوبي",
  },
  "central/aden-duale": {
    kind: "person", en: "Aden Duale", countries: ["KE"],
    ar: "آدن دوالي | عدن دعالي",
  },
  "central/adolphe-lele-lafrique": {
    kind: "person", en: "Adolphe Lele Lafrique", aliases: ["Deben Tchoffo"], countries: ["CM"],
    ar: "أدولف ليلي لافريك | أدولف ليليه لافريك | ليلي لافريك | أدولف لولي لافريك | أدولف لافريك | أدولف ليلي",
  },
  "central/adut-salva-kiir": {
    kind: "person", en: "Adut Salva Kiir", aliases: ["Adut Salva Kiir Mayardit"], countries: ["SS"],
    ar: "أدوت سلفا كير | أدوت سلفاكير | أدوت سلفا كير ميارديت",
  },
  "central/african-movement-for-new-independence-and-democracy": {
    kind: "party", en: "African Movement for New Independence and Democracy", fr: "Mouvement africain pour la nouvelle indépendance et la démocratie",
    acronyms: ["MANIDEM"], countries: ["CM"],
    ar: "مانيديم | الحركة الأفريقية من أجل استقلال وديمقراطية جديدين | الحركة الأفريقية من أجل الاستقلال الجديد والديمقراطية | الحركة الأفريقية من أجل الاستقلال والديمقراطية الجديدة | مانيدم | حزب مانيدم | مانديم | الحركة الأفريقية للاستقلال الجديد والديمقراطية",
  },
  "central/african-union-transition-mission-in-somalia": {
    kind: "mission", en: "African Union Transition Mission in Somalia", aliases: ["African Transition Mission in Somalia", "Mission de transition de l'Union africaine en Somalie"], acronyms: ["ATMIS"], countries: ["SO"],
    ar: "بعثة الاتحاد الأفريقي الانتقالية في الصومال | أتميس | البعثة الأفريقية الانتقالية في الصومال | بعثة الاتحاد الإفريقي في الصومال الانتقالية | البعثة الانتقالية للاتحاد الأفريقي في الصومال",
  },
  "central/africano-mande": {
    kind: "person", en: "Africano Mande Gedima", aliases: ["Africano Mande"], countries: ["SS"],
    ar: "أفريكانو ماندي قديما | أفريكانو ماندي | أفريكانو ماندي غديما",
  },
  "central/agak-achuil-lual": {
    kind: "person", en: "Agak Achuil Lual", countries: ["SS"],
    ar: "أقاك أشويل لوال | أقاك أشويل",
  },
  "central/agegnehu-teshager": {
    kind: "person", en: "Agegnehu Teshager", countries: ["ET"],
    ar: "أجينيهو تيشاجر | أغنيهو تشاغر | أجيجنيهو تيشاجر | أغيغنيهو تيشاغر | أقنيهو تشاقر | أجنيهو تيشاجير",
  },
  "central/agel-machar": {
    kind: "person", en: "Agel Machar", countries: ["SS"],
    ar: "أجيل مشار | أقيل مشار",
  },
  "central/agel-ring-machar": {
    kind: "person", en: "Agel Ring Machar", countries: ["SS"],
    ar: "أجيل رينق مشار | أجيل رينج مشار | أقيل رينق مشار",
  },
  "central/aggrey-idri": {
    kind: "person", en: "Aggrey Ezbon Idri", aliases: ["Aggrey Idri"], countries: ["SS"],
    ar: "أقري إدري | أقري إيزبوني إدري | أقري إدري إزبون | أغري إدري | أقري إدري إيزبوني",
  },
  "central/aggrey-jaden": {
    kind: "person", en: "Aggrey Jaden", countries: ["SS"],
    ar: "أقري جادين | أقري جادين لادو | أجري جادين",
  },
  "central/aggrey-tisa-sabuni": {
    kind: "person", en: "Aggrey Tisa Sabuni", countries: ["SS"],
    ar: "أقري تيسا صابوني | أغري تيسا صابوني | أغري تيزا صابوني | أقري تيسا | أقري تيسا صبوني | أجري تيسا صابوني | أجري تيسا | أقري تيسا سابوني",
  },
  "central/agha-robinson": {
    kind: "person", en: "Agha Robinson Ndong", aliases: ["Agha Robinson"], countries: ["CM"],
    ar: "آغا روبنسون | أغا روبنسون ندونغ",
  },
  "central/agnes-kwaje-lasuba": {
    kind: "person", en: "Agnes Kwaje Lasuba", countries: ["SS"],
    ar: "أقنيس كواجي لاسوبا | أغنيس كواجي | أقنس كواجي لاسوبا",
  },
  "central/agok-makur": {
    kind: "person", en: "Agok Makur Kur", aliases: ["Agok Makur"], countries: ["SS"],
    ar: "أقوك ماكور | أقوق ماكور | أقوك ماكور كور",
  },
  "central/agot-alier": {
    kind: "person", en: "Agot Alier", aliases: ["Agot Alier Leek"], countries: ["SS"],
    ar: "أقوت ألير | أقوت ألير ليك",
  },
  "central/agwelek-forces": {
    kind: "armed-group", en: "Agwelek Forces", aliases: ["Agwelek"], countries: ["SS"],
    ar: "قوات أقويليك | أقويليك | قوات أغويليك | أغويليك | قوات أقوليك | أقوليك | قوات الأقوليك",
  },
  "central/ahmadou-ahidjo": {
    kind: "person", en: "Ahmadou Ahidjo", countries: ["CM"],
    ar: "أحمدو أهيدجو | أحمدو أهيجو | أحمدو أحيجو | أحمدو أحيدجو | أحمد أهيجو | أحمد أهيدجو | أحمدو أهيدغو",
  },
  "central/ahmat-bahar": {
    kind: "person", en: "Ahmat Bahar", countries: ["CF"],
    ar: "أحمات بهار | أحمد بهار",
  },
  "central/ahmed-abba": {
    kind: "person", en: "Ahmed Abba", countries: ["CM"], weak: true,
    ar: "أحمد عبا | أحمد أبا",
    arCue: "إذاعة فرنسا | الكاميرون | صحفي | صحافي",
  },
  "central/ahmed-issa-awad": {
    kind: "person", en: "Ahmed Issa Awad", countries: ["SO"],
    ar: "أحمد عيسى عوض",
  },
  "central/ahmed-madobe": {
    kind: "person", en: "Ahmed Madobe", countries: ["SO"],
    ar: "أحمد مدوبي | أحمد محمد إسلام مدوبي | أحمد مادوبي",
  },
  "central/ahmed-moallim-fiqi": {
    kind: "person", en: "Ahmed Moallim Fiqi", countries: ["SO"],
    ar: "أحمد معلم فقي | أحمد معلم فقيه",
  },
  "central/ahmed-shide": {
    kind: "person", en: "Ahmed Shide", countries: ["ET"],
    ar: "أحمد شيدي | أحمد شدي | أحمد شيد",
  },
  "central/aisha-mohammed-mussa": {
    kind: "person", en: "Aisha Mohammed Mussa", aliases: ["Aisha Mohammed"], countries: ["ET"],
    ar: "عائشة محمد موسى | أيشا محمد موسى",
    arWeak: "عائشة محمد | أيشا محمد",
    arCue: "إثيوبيا | الإثيوبية",
  },
  "central/akech-tong-aleu": {
    kind: "person", en: "Akech Tong Aleu", countries: ["SS"],
    ar: "أكيج تونق أليو | أكيج طونق أليو | أكيج تونق",
  },
  "central/akere-muna": {
    kind: "person", en: "Akere Muna", aliases: ["Akéré Muna"], countries: ["CM"],
    ar: "أكيري مونا | أكير مونا",
  },
  "central/akol-de-mabior": {
    kind: "person", en: "Akuol de Mabior", countries: ["SS"],
    ar: "أكول دي مبيور | أكوول دي مبيور | أكول قرنق دي مبيور",
  },
  "central/akol-koor-kuc": {
    kind: "person", en: "Akol Koor Kuc", aliases: ["Akol Koor Kuch"], countries: ["SS"],
    ar: "أكول كور كوج | أكول كور كوك | أكول كور",
  },
  "central/akol-paul-kordit": {
    kind: "person", en: "Akol Paul Kordit", countries: ["SS"],
    ar: "أكول فاول كورديت | أكول بول كورديت | أكول فول كورديت",
  },
  "central/akot-lual-arech": {
    kind: "person", en: "Akot Lual Arech", countries: ["SS"],
    ar: "أكوت لوال أريج | أكوت لوال",
  },
  "central/akot-maze-adikir": {
    kind: "person", en: "Akot Maze Adikir", aliases: ["Akot Maze"], countries: ["SS"],
    ar: "أكوت مازي | أكوت مازي أديكير",
  },
  "central/akuei-bona-malwal": {
    kind: "person", en: "Akuei Bona Malwal", countries: ["SS"],
    ar: "أكوي بونا ملوال | أكوي بونا",
  },
  "central/alain-fogue": {
    kind: "person", en: "Alain Fogue", aliases: ["Alain Fogué Tedom"], countries: ["CM"],
    ar: "ألان فوج | آلان فوغ | ألان فوغي | ألان فوغ تيدوم",
  },
  "central/alamin-mohammed-seid": {
    kind: "person", en: "Alamin Mohammed Seid", countries: ["ER"],
    ar: "الأمين محمد سعيد الإريتري",
    arWeak: "الأمين محمد سعيد",
    arCue: "إريتريا | الجبهة الشعبية | أسمرا | أفورقي",
  },
  "central/alamine-ousmane-mey": {
    kind: "person", en: "Alamine Ousmane Mey", countries: ["CM"],
    ar: "الأمين عثمان ماي | أمين عثمان ماي | الأمين عثمان مي",
  },
  "central/albert-dzongang": {
    kind: "person", en: "Albert Dzongang", countries: ["CM"],
    ar: "ألبرت دزونجانج | ألبير دزونغانغ | ألبرت دزونغانغ",
  },
  "central/albert-ondo-ossa": {
    kind: "person", en: "Albert Ondo Ossa", countries: ["GA"],
    ar: "ألبير أوندو أوسا | ألبرت أوندو أوسا",
  },
  "central/albert-shingiro": {
    kind: "person", en: "Albert Shingiro", countries: ["BI"],
    ar: "ألبرت شينجيرو | ألبير شينغيرو | ألبرت شينغيرو",
  },
  "central/albert-yaloke-mokpem": {
    kind: "person", en: "Albert Yaloké Mokpem", aliases: ["Albert Yaloké Mokpème"], countries: ["CF"],
    ar: "ألبير يالوكي موكبيم | ألبير موكبيم | ألبرت يالوكي موكبيمي | ألبرت يالوكي موكبيم",
    arWeak: "موكبيم",
  },
  "central/albino-akol-atak": {
    kind: "person", en: "Albino Akol Atak", aliases: ["Albino Akol"], countries: ["SS"],
    ar: "ألبينو أكول أتاك | ألبينو أكول",
  },
  "central/aleu-ayieny-aleu": {
    kind: "person", en: "Aleu Ayieny Aleu", countries: ["SS"],
    ar: "أليو أييني أليو | أليو أيني أليو | أليو أيانج أليو | أليو أيانق أليو | أليو أيينج أليو",
  },
  "central/alexander-bikantov": {
    kind: "person", en: "Alexander Bikantov", countries: ["RU"],
    ar: "ألكسندر بيكانتوف",
  },
  "central/alexander-ivanov-cosi": {
    kind: "person", en: "Alexander Ivanov (COSI)", countries: ["RU"], weak: true,
    ar: "ألكسندر إيفانوف",
    arCue: "أفريقيا الوسطى | بانغي | ضباط الاتحاد للأمن الدولي | المدربين الروس",
  },
  "central/alexander-rastorguyev": {
    kind: "person", en: "Alexander Rastorguyev", aliases: ["Aleksandr Rastorguev"], countries: ["RU"],
    ar: "ألكسندر راستورغييف | ألكسندر راستورغويف | ألكسندر راستورجوييف | ألكسندر راتسورغييف",
  },
  "central/alexandre-ferdinand-nguendet": {
    kind: "person", en: "Alexandre-Ferdinand Nguendet", aliases: ["Nguendet", "Ferdinand Nguendet"], countries: ["CF"],
    ar: "ألكسندر فرديناند نغنديت | ألكسندر فرديناند نغينديت | ألكسندر فرديناند نغينديه | ألكسندر نغيندي | ألكسندر فردينان نغندت",
  },
  "central/alfred-futuyo": {
    kind: "person", en: "Alfred Futuyo", aliases: ["Alfred Futuyo Karaba"], countries: ["SS"],
    ar: "ألفريد فوتويو كرابا | ألفريد فوتويو | ألفريد فتويو | ألفرد فوتويو",
  },
  "central/alfred-lado-gore": {
    kind: "person", en: "Alfred Lado Gore", countries: ["SS"],
    ar: "ألفريد لادو قوري | ألفريد لادو غوري | ألفرد لادو قوري | ألفرد لادو قور",
  },
  "central/alfred-mutua": {
    kind: "person", en: "Alfred Mutua", countries: ["KE"],
    ar: "ألفريد موتوا",
  },
  "central/alfred-yekatom": {
    kind: "person", en: "Alfred Yekatom", countries: ["CF"],
    ar: "ألفريد يكاتوم | ألفرد يكاتوم | ألفريد يكاتوم رومبو | ألفريد ييكاتوم | ألفرد يكاتوم رومبو | ألفريد ياكاتوم رومبو | رومبو ياكاتوم",
    arWeak: "يكاتوم",
  },
  "central/ali-akbar-onanga-yobegue": {
    kind: "person", en: "Ali Akbar Onanga Y'Obegue", countries: ["GA"],
    ar: "علي أكبر أونانغا",
  },
  "central/ali-said-abdella": {
    kind: "person", en: "Ali Said Abdella", countries: ["ER"],
    ar: "علي سيد عبد الله | علي سيد عبدالله الإريتري",
  },
  "central/alice-lakwena": {
    kind: "person", en: "Alice Lakwena", aliases: ["Alice Auma"], countries: ["UG"],
    ar: "أليس لاكوينا | أليس لاكوينيا | أليس أوما",
  },
  "central/alice-nkom": {
    kind: "person", en: "Alice Nkom", countries: ["CM"],
    ar: "أليس نكوم",
  },
  "central/alim-garga": {
    kind: "person", en: "Alim Garga", countries: ["CM"],
    ar: "أليم غارغا",
  },
  "central/alliance-for-a-political-transition-in-cameroon": {
    kind: "movement", en: "Alliance for a Political Transition in Cameroon", fr: "Alliance pour une transition politique", acronyms: ["ATP"], countries: ["CM"],
    ar: "التحالف من أجل الانتقال السياسي في الكاميرون | التحالف من أجل انتقال سياسي في الكاميرون | التحالف للانتقال السياسي في الكاميرون",
    arWeak: "التحالف من أجل الانتقال السياسي",
    arCue: "الكاميرون | الكاميروني | ياوندي",
  },
  "central/alternance-2023": {
    kind: "movement", en: "Alternance 2023", countries: ["GA"],
    ar: "منصة التناوب 2023 | ائتلاف التناوب 2023 | التناوب 2023",
  },
  "central/amadama-chaibou": {
    kind: "person", en: "Amadama Chaïbou", aliases: ["Adama Chaïbou"], countries: ["CF"],
    ar: "أماداما شايبو | أداما شايبو",
  },
  "central/amadou-ali": {
    kind: "person", en: "Amadou Ali", countries: ["CM"],
    ar: "أمادو علي",
  },
  "central/amadou-vamoulke": {
    kind: "person", en: "Amadou Vamoulké", countries: ["CM"],
    ar: "أمادو فامولكي",
    arWeak: "فامولكي",
  },
  "central/amanuel-assefa": {
    kind: "person", en: "Amanuel Assefa", countries: ["ET"],
    ar: "أمانويل أسفا | أمانوئيل أسفا | أمانئيل أسفا | عمانوئيل أسفا",
  },
  "central/ambachew-mekonnen": {
    kind: "person", en: "Ambachew Mekonnen", countries: ["ET"],
    ar: "أمباتشو ميكونين | أمباتشو مكونن | أمباشو ميكونين | أمباشو مكونن | أمباتشيو ميكونين",
  },
  "central/ambazonia-governing-council": {
    kind: "armed-group", en: "Ambazonia Governing Council", aliases: ["Ambazonia Governing Council (AGovC)"], acronyms: ["AGC", "AGovC"], countries: ["CM"], parent: "armed-groups/ambazonia",
    ar: "مجلس حكم أمبازونيا | المجلس الحاكم لأمبازونيا | مجلس حكام أمبازونيا | المجلس الحكومي لأمبازونيا",
  },
  "central/ambrose-riny-thiik": {
    kind: "person", en: "Ambrose Riiny Thiik", countries: ["SS"],
    ar: "أمبروز رينق ثيك | أمبروز رينق طيك | أمبروس رينق ثيك",
  },
  "central/amhara-media": {
    kind: "media", en: "Amhara Media Corporation", aliases: ["Amhara Mass Media"], countries: ["ET"],
    ar: "أمهرة ميديا | هيئة إعلام أمهرة | مؤسسة أمهرة الإعلامية",
  },
  "central/amhara-militia": {
    kind: "armed-group", en: "Amhara militias", aliases: ["Amhara militia"], countries: ["ET"],
    ar: "ميليشيات أمهرة | مليشيات أمهرة | مليشيا أمهرة | مليشيا الأمهرا | مليشيات الأمهرا | ميليشيات الأمهرا | ميليشيات الأمهرة | مليشيات الأمهرة | الميليشيات الأمهرية | المليشيات الأمهرية",
  },
  "central/amhara-news": {
    kind: "media", en: "Amhara News", countries: ["ET"],
    ar: "أخبار الأمهرا | موقع أخبار الأمهرا | أخبار أمهرا",
  },
  "central/amhara-special-forces": {
    kind: "state-force", en: "Amhara Special Forces", aliases: ["Amhara regional forces"], countries: ["ET"],
    ar: "قوات أمهرة الخاصة | القوات الخاصة لإقليم أمهرة | القوات الخاصة الأمهرية | قوات الأمهرة الخاصة | قوات إقليم أمهرة | القوات الخاصة في أمهرة | القوات الخاصة بأمهرة",
  },
  "central/anatole-collinet-makosso": {
    kind: "person", en: "Anatole Collinet Makosso", countries: ["CG"],
    ar: "أناتول كولينيه ماكوسو | أناتول كولينت ماكوسو",
  },
  "central/andargachew-tsige": {
    kind: "person", en: "Andargachew Tsege", aliases: ["Andargachew Tsige"], countries: ["ET"],
    ar: "أندارغاتشو تسيغي | أندارجاتشو تسيجي | أندرغاتشو تسيجي | أندارقاتشو صقي | أندارغاتشو تسيجي",
  },
  "central/andre-kolingba": {
    kind: "person", en: "André Kolingba", countries: ["CF"],
    ar: "أندريه كولينغبا | أندري كولينغبا",
  },
  "central/andre-marie-mbida": {
    kind: "person", en: "André-Marie Mbida", countries: ["CM"],
    ar: "أندريه ماري مبيدا | أندري ماري مبيدا",
  },
  "central/andre-nzapayeke": {
    kind: "person", en: "André Nzapayéké", countries: ["CF"],
    ar: "أندريه نزابايكي | أندري نزاباييكي | أندريه نزاباييكي | أندريه نزاباييكيه",
  },
  "central/andrea-mayar-acho": {
    kind: "person", en: "Andrea Mayar Acho", aliases: ["Andrea Mayar"], countries: ["SS"],
    ar: "أندريا ميار أشو | أندريا ميار | أندريا مايار أشو",
  },
  "central/andrew-nkea": {
    kind: "person", en: "Andrew Nkea", countries: ["CM"],
    ar: "أندرو نكيا | أندرو نكيا فوانيا",
  },
  "central/andry-rajoelina": {
    kind: "person", en: "Andry Rajoelina", countries: ["MG"],
    ar: "أندري راجولينا | أندريه راجولينا | أندري راجويلينا | راجولينا",
  },
  "central/ange-felix-patasse": {
    kind: "person", en: "Ange-Félix Patassé", countries: ["CF"],
    ar: "أنج فيليكس باتاسي | أنج فيليكس باتاسيه | أنجي فيليكس باتاسي | فيليكس باتاسي",
    arWeak: "باتاسي",
  },
  "central/ange-maxime-kazagui": {
    kind: "person", en: "Ange-Maxime Kazagui", countries: ["CF"],
    ar: "أنج ماكسيم كازاغي",
  },
  "central/angelina-teny": {
    kind: "person", en: "Angelina Teny", aliases: ["Angelina Jany Teny"], countries: ["SS"],
    ar: "أنجلينا تينج | أنجلينا تيني | انجلينا تينق | أنجلينا جاني تينج | أنجلينا جاني تيني | أنجيلينا جاني تيني",
    arWeak: "تينج",
  },
  "central/angelo-beda": {
    kind: "person", en: "Angelo Beda", countries: ["SS"],
    ar: "أنجلو بيدا | أنجيلو بيدا",
  },
  "central/anicet-ekane": {
    kind: "person", en: "Anicet Ekane", countries: ["CM"],
    ar: "أنيسيه إيكاني | أنيسيت إيكاني | أنيسيت إيكان",
  },
  "central/anicet-georges-dologuele": {
    kind: "person", en: "Anicet-Georges Dologuélé", aliases: ["Dologuélé"], countries: ["CF"],
    ar: "أنيسيه جورج دولوغيلي | أنيسي جورج دولوغيلي | أنيسيه جورج دولوجيلي | أنيسي جورج دولوجيلي | أنيسيه دولوغيلي | أنيسيت جورج دولوغيليه | أنيسيه جورج دولوغيليه | أنيسيه دولوغيليه | أنيسيت جورج دولوجيليه | أنيسات دولوغيلي | أنيسيت جورج دولوغويلي | أنيسيه جورج دولوجويلي | أنيسيه جورج دولوغليه | أنيست جورج دولوغيليه | أنيست جورج دولوجيل | جورج دولوغيلي | أنيسيت جورج دولوغيلي | أنيسيت جورج دولوغويل | أنيسيت دولوغويل | أنيسي جورج دولوجيليه | أنيست جورج دولوغويلي",
    arWeak: "دولوغيلي | دولوغيليه | دولوغويلي | دولوجيليه | دولوغليه | دولوجويلي",
  },
  "central/anita-kiki-gbeho": {
    kind: "person", en: "Anita Kiki Gbeho", countries: ["SS"],
    ar: "أنيتا كيكي غبيهو | أنيتا كيكي غبيو | أنيتا كيكي | أنيتا كيكي جبيهو",
  },
  "central/anthony-lino-makana": {
    kind: "person", en: "Anthony Lino Makana", countries: ["SS"],
    ar: "أنتوني لينو ماكانا | أنتوني لينو مكنة",
  },
  "central/antipas-nyok-de-kucho": {
    kind: "person", en: "Antipas Nyok de Kucho", aliases: ["Antipas Nyok"], countries: ["SS"],
    ar: "أنتيباس نيوك | أنتيباس نيوك دي كوشو | أنتيباس نيوك دي كوجو",
  },
  "central/antoinette-montaigne": {
    kind: "person", en: "Antoinette Montaigne", countries: ["CF"],
    ar: "أنطوانيت مونتين | أنطوانيت مونتيني | أنطوانيت مونتان",
  },
  "central/apc-cameroon": {
    kind: "movement", en: "Political Alliance for Change", fr: "Alliance politique pour le changement", acronyms: ["APC"], countries: ["CM"],
    ar: "التحالف السياسي من أجل التغيير في الكاميرون | التحالف السياسي للتغيير في الكاميرون",
    arWeak: "التحالف السياسي من أجل التغيير",
    arCue: "الكاميرون | الكاميروني | كامتو",
  },
  "central/arega-kebede": {
    kind: "person", en: "Arega Kebede", countries: ["ET"],
    ar: "أريغا كيبيدي | أرغا كبدي | أريقا كبدي | أرقا كبدي | أريجا كيبيدي",
  },
  "central/aristide-briand-reboas": {
    kind: "person", en: "Aristide Briand Reboas", countries: ["CF"],
    ar: "أريستيد بريان ريبواس | أريستيد ريبواس",
  },
  "central/armando-guebuza": {
    kind: "person", en: "Armando Guebuza", countries: ["MZ"],
    ar: "أرماندو غيبوزا | أرماندو غويبوزا",
  },
  "central/armel-sayo": {
    kind: "person", en: "Armel Sayo", countries: ["CF"],
    ar: "أرميل سايو | أرمل سايو | أرميل ساو",
  },
  "central/arnaud-djoubaye-abazene": {
    kind: "person", en: "Arnaud Djoubaye Abazène", countries: ["CF"],
    ar: "أرنو دجوباي أبازين | أرنو دجوباي | أرنو جوباي أبازين",
  },
  "central/arok-thon-arok": {
    kind: "person", en: "Arok Thon Arok", countries: ["SS"],
    ar: "أروك طون أروك | اروك طون | أروك تون أروك | أروك ثون أروك",
  },
  "central/arrey-ntui": {
    kind: "person", en: "Arrey Elvis Ntui", aliases: ["Arrey Ntui"], countries: ["CM"],
    ar: "آري نتوي | آري إلفيس نتوي",
  },
  "central/arrow-boys": {
    kind: "armed-group", en: "Arrow Boys", countries: ["SS"],
    ar: "شباب السهام | أولاد السهام | فتيان السهام | مليشيا السهام | شباب السهم | أرو بوي | أرو بويز | فتيان السهم | فتية السهم",
  },
  "central/arsene-sende": {
    kind: "person", en: "Arsène Sendé", countries: ["CF"],
    ar: "أرسين سيندي",
  },
  "central/arthur-bertrand-piri": {
    kind: "person", en: "Arthur Bertrand Piri", aliases: ["Bertrand Arthur Piri"], countries: ["CF"],
    ar: "آرثر برتران بيري | برتران أرثر بيري | برتران أرتور بيري | برتراند بيري",
  },
  "central/asaminew-tsige": {
    kind: "person", en: "Asaminew Tsige", countries: ["ET"],
    ar: "أسامنيو تسيغي | أسامينو تسيجي | أسامنيو تسيجي | أسامنو تسيغي | أسامينيو تسيجي | أسامنيو تسيقي",
  },
  "central/ateki-seta-caxton": {
    kind: "person", en: "Ateki Seta Caxton", aliases: ["Seta Caxton"], countries: ["CM"],
    ar: "سيتا كاكستون أتيكي | أتيكي سيتا كاكستون",
  },
  "central/atem-garang": {
    kind: "person", en: "Atem Garang", countries: ["SS"],
    ar: "أتيم قرنق دينق | أتيم قرنق",
  },
  "central/atem-yaak-atem": {
    kind: "person", en: "Atem Yaak Atem", countries: ["SS"],
    ar: "أتيم ياك أتيم | أتيم ياك",
  },
  "central/ateny-wek-ateny": {
    kind: "person", en: "Ateny Wek Ateny", aliases: ["Ateny Wek"], countries: ["SS"],
    ar: "أتينج ويك أتينج | أتيني ويك أتيني | أتينج ويك | أتيني ويك | أتني ويك أتني",
  },
  "central/atian-diing-atian": {
    kind: "person", en: "Atian Diing Atian", aliases: ["Athian Diing Athian"], countries: ["SS"],
    ar: "أثيان ديينق أثيان | أثيان دينق أثيان | أثيان ديينغ أثيان | أطيان دينق أطيان",
  },
  "central/augustin-agou": {
    kind: "person", en: "Augustin Agou", countries: ["CF"],
    ar: "أوغستان أغو",
  },
  "central/augustine-awa-fonka": {
    kind: "person", en: "Augustine Awa Fonka", countries: ["CM"],
    ar: "أوغسطين أوا فونكا | أوغستين أوا فونكا | أوجستين فونكا أوا | أواه فونكا أوجوستين | أوغسطين فونكا أوا | أوا فونكا أوغستين | اوا فونكا",
  },
  "central/augustino-jadalla-wani": {
    kind: "person", en: "Augustino Jadalla Wani", countries: ["SS"],
    ar: "أوغستينو جاد الله واني | أوقستينو جاد الله",
  },
  "central/aurelien-simplice-zingas": {
    kind: "person", en: "Aurélien-Simplice Zingas", aliases: ["Aurélien Zingas"], countries: ["CF"],
    ar: "أوريليان سيمبليس زينغاس | أوريليان زينغاس",
  },
  "central/autorite-nationale-des-elections": {
    kind: "institution", en: "Autorité nationale des élections", acronyms: ["ANE"], countries: ["CF"],
    ar: "الهيئة الوطنية للانتخابات في أفريقيا الوسطى | السلطة الوطنية للانتخابات في أفريقيا الوسطى | هيئة الانتخابات الوطنية في أفريقيا الوسطى | سلطة الانتخابات الوطنية في أفريقيا الوسطى",
    arWeak: "السلطة الوطنية للانتخابات | الهيئة الوطنية للانتخابات",
    arCue: "أفريقيا الوسطى | بانغي",
  },
  "central/awan-guol-riak": {
    kind: "person", en: "Awan Guol Riak", countries: ["SS"],
    ar: "أوان قول رياك | أوان غول رياك | أوان قوول رياك",
  },
  "central/awow-daniel-chuang": {
    kind: "person", en: "Awow Daniel Chuang", countries: ["SS"],
    ar: "أوو دانيال شوانق | أوو دانيال | أوو دانيل تشوانق | أوو دانيال تشوانق | أوو دانييل تشوانغ",
  },
  "central/awut-deng-acuil": {
    kind: "person", en: "Awut Deng Acuil", countries: ["SS"],
    ar: "أووت دينق أشويل | أووت دينغ أشويل | أووت دينق أشوويل | أووت دينغ أشوويل | أوت دينق أشويل | أوت دينق أجويل",
    arWeak: "أشويل",
  },
  "central/ayah-paul-abine": {
    kind: "person", en: "Ayah Paul Abine", aliases: ["Paul Ayah Abine"], countries: ["CM"],
    ar: "أياه بول أبيني | بول أياه أبيني | بول أياه",
  },
  "central/azali-assoumani": {
    kind: "person", en: "Azali Assoumani", countries: ["KM"],
    ar: "غزالي عثماني | آزالي أسوماني | عثمان غزالي | غزالي عثمان",
  },
  "central/azande-ani-kpi-gbe": {
    kind: "armed-group", en: "Azande Ani Kpi Gbe", aliases: ["Azandé Ani Kpi Gbé"], acronyms: ["AAKG"], countries: ["CF"],
    ar: "أزاندي أني كبي غبي | ميليشيا أزاندي أني كبي غبي | ميليشيا أزاندي",
  },
  "central/azande-militia": {
    kind: "armed-group", en: "Azande militia", aliases: ["Ani Kpi Gbe", "AKPG"], countries: ["SS"],
    ar: "أني كفي قبي | أزاندي أني كبي قبي | أزندي أني كفي قبي",
  },
  "central/baba-medan-konyi": {
    kind: "person", en: "Baba Medan Konyi", aliases: ["Baba Medan"], countries: ["SS"],
    ar: "بابا ميدان كوني | بابا ميدان | بابا مدان كوني | بابا ميدان كونيي",
  },
  "central/bak-barnaba-chol": {
    kind: "person", en: "Bak Barnaba Chol", aliases: ["Barnaba Bak Chol"], countries: ["SS"],
    ar: "باك برنابا شول | برنابا باك شول | برنابا باك تشول | بارناباس باك شول",
  },
  "central/baltasar-engonga": {
    kind: "person", en: "Baltasar Engonga", aliases: ["Baltasar Engonga Edjo'o"], countries: ["GQ"],
    ar: "بالتازار إنغونغا | بالتاسار إنغونغا | بالتازار إنغونغا إدجو",
  },
  "central/bank-of-south-sudan": {
    kind: "institution", en: "Bank of South Sudan", countries: ["SS"],
    ar: "بنك جنوب السودان المركزي | بنك جنوب السودان | البنك المركزي لجنوب السودان",
  },
  "central/bapiny-monytuil": {
    kind: "person", en: "Bapiny Monytuil", countries: ["SS"],
    ar: "بابيني منيتويل | بافيني منتويل | بابيني منتويل",
  },
  "central/barnaba-marial-benjamin": {
    kind: "person", en: "Barnaba Marial Benjamin", countries: ["SS"],
    ar: "برنابا مريال بنجامين | برنابا ماريال بنجامين | برنابا مريال بنيامين | برنابا ماريال بنيامين | برنابا بنجامين | برنابا بنيامين | برنابا مريال",
  },
  "central/barthelemy-boganda": {
    kind: "person", en: "Barthélemy Boganda", countries: ["CF"],
    ar: "بارتيليمي بوغاندا | بارتليمي بوغاندا | بارثيليمي بوغاندا",
  },
  "central/basile-atangana-kouna": {
    kind: "person", en: "Basile Atangana Kouna", countries: ["CM"],
    ar: "باسيل أتانغانا كونا",
  },
  "central/basilio-thomas-wani": {
    kind: "person", en: "Basilio Thomas Wani", countries: ["SS"],
    ar: "باسيليو توماس واني",
  },
  "central/beatrice-wani-noah": {
    kind: "person", en: "Beatrice Wani-Noah", countries: ["SS"],
    ar: "بياتريس خميسة واني | بياتريس واني نوح | بياتريس واني | بياتريس كاميسا واني | بياتريس خميسا واني | بياتريس خميسة",
  },
  "central/beda-machar-deng": {
    kind: "person", en: "Beda Machar Deng", aliases: ["Bieda Machar"], countries: ["SS"],
    ar: "بيدا مشار دينق | بيدا مشار",
  },
  "central/bekele-gerba": {
    kind: "person", en: "Bekele Gerba", countries: ["ET"],
    ar: "بيكيلي غيربا | بقلي قربا | بيكيلي جيربا | بكلي جربا",
  },
  "central/belbek-deng-kuol": {
    kind: "person", en: "Belbek Deng Kuol", aliases: ["Bulabek Deng Kuol", "Belbek Kuol"], countries: ["SS", "SD"],
    ar: "بلبك كوال | بلبك دينق كوال | بلابيك دينق كوال | بولابيك دينق كوال",
  },
  "central/belete-molla": {
    kind: "person", en: "Belete Molla", countries: ["ET"],
    ar: "بيليتي مولا | بلتي مولا | بيلتي مولا | بلتا مولا",
  },
  "central/bello-bouba-maigari": {
    kind: "person", en: "Bello Bouba Maïgari", countries: ["CM"],
    ar: "بيلو بوبا مايغاري | بلو بوبا مايغاري | بيلو بوبا مايجاري | بلو بوبا مايجاري | بلو بوبا ميغاري | بيلو بوبا ميغاري",
    arWeak: "مايغاري",
  },
  "central/ben-wilson-ngassan": {
    kind: "person", en: "Ben Wilson Ngassan", countries: ["CF"],
    ar: "بن ويلسون نغاسان | بن ويلسون نجاسان",
  },
  "central/benishangul-pdm": {
    kind: "movement", en: "Benishangul People's Liberation Movement", countries: ["ET"],
    ar: "حركة تحرير شعب بني شنقول | جبهة تحرير بني شنقول | جبهة تحرير شعب بني شنقول | حركة تحرير بني شنقول | الحركة الشعبية لتحرير بني شنقول",
  },
  "central/benjamin-baak-deng": {
    kind: "person", en: "Benjamin Baak Deng", countries: ["SS"],
    ar: "بنجامين باك دينق | بنجامين باك",
  },
  "central/benjamin-bol-mel": {
    kind: "person", en: "Benjamin Bol Mel", countries: ["SS"],
    ar: "بنجامين بول ميل | بنيامين بول ميل | بنجامين بول مل | بنيامين بول مل",
    arWeak: "بول ميل | بول مل",
    arCue: "نائب الرئيس | جنوب السودان | جوبا | كير",
  },
  "central/benjamin-laat": {
    kind: "person", en: "Benjamin Laat", countries: ["SS"],
    ar: "بنجامين لات",
  },
  "central/benjamin-majak": {
    kind: "person", en: "Benjamin Majak", countries: ["SS"],
    ar: "بنجامين مجاك | بنجامين ماجاك",
  },
  "central/berhanu-nega": {
    kind: "person", en: "Berhanu Nega", countries: ["ET"],
    ar: "برهانو نيغا | برهانو نقا | برهانو نغا | برهانو نيجا | برهان نيغا | بيرهانو نيغا",
  },
  "central/bernard-bonda": {
    kind: "person", en: "Bernard Bonda", countries: ["CF"],
    ar: "برنار بوندا",
  },
  "central/bernard-njonga": {
    kind: "person", en: "Bernard Njonga", countries: ["CM"],
    ar: "برنار نجونغا",
  },
  "central/bernard-okalia-bilai": {
    kind: "person", en: "Bernard Okalia Bilai", countries: ["CM"],
    ar: "برنار أوكاليا بيلاي | أوكاليا بيلاي | بيرنارد أوكاليا بيلاي | برنارد أوكاليا بيلاي",
  },
  "central/bertin-bea": {
    kind: "person", en: "Bertin Béa", countries: ["CF"], parent: "central/kwa-na-kwa", weak: true,
    ar: "برتان بيا | بيرتين بيا",
    arCue: "أفريقيا الوسطى | كوا نا كوا",
  },
  "central/bertin-kisob": {
    kind: "person", en: "Bertin Kisob", countries: ["CM"],
    ar: "بيرتان كيسوب",
  },
  "central/bertrand-bisimwa": {
    kind: "person", en: "Bertrand Bisimwa", countries: ["CD"],
    ar: "برتران بيسيموا | برتراند بيسيموا | بيرتران بيسيموا",
    arWeak: "بيسيموا",
  },
  "central/beyene-russom": {
    kind: "person", en: "Beyene Russom", countries: ["ER"],
    ar: "بيني رؤسوم | بيين رسوم | بيني رسوم",
  },
  "central/billene-seyoum": {
    kind: "person", en: "Billene Seyoum", countries: ["ET"],
    ar: "بيلين سيوم | بلين سيوم | بيليني سيوم | بلني سيوم | بيلني سيوم",
  },
  "central/bingu-wa-mutharika": {
    kind: "person", en: "Bingu wa Mutharika", countries: ["MW"],
    ar: "بينغو وا موثاريكا | بينجو وا موثاريكا | بينغو واموثاريكا | بينغو وا موتاريكا",
  },
  "central/birhanu-jula": {
    kind: "person", en: "Birhanu Jula", countries: ["ET"],
    ar: "برهانو جولا | بيرهانو جولا",
  },
  "central/bobi-wine": {
    kind: "person", en: "Bobi Wine", countries: ["UG"],
    ar: "بوبي واين | روبرت كياغولاني",
  },
  "central/bol-bol": {
    kind: "person", en: "Bol Bol", countries: ["SS"], weak: true,
    ar: "بول بول",
    arCue: "كرة السلة | السلة | إن بي إيه",
  },
  "central/bol-joseph-agau": {
    kind: "person", en: "Bol Joseph Agau", countries: ["SS"],
    ar: "بول جوزيف أقاو",
  },
  "central/bol-manute": {
    kind: "person", en: "Manute Bol", countries: ["SS"],
    ar: "مانوت بول | منوت بول",
  },
  "central/bol-wek-agoth": {
    kind: "person", en: "Bol Wek Agoth", countries: ["SS"],
    ar: "بول ويك أقوت | بول ويك أقوث | بول ويك أجوث",
  },
  "central/bona-malwal": {
    kind: "person", en: "Bona Malwal", countries: ["SS"],
    ar: "بونا ملوال | بونا ملوال مادوت",
  },
  "central/bona-panek-biar": {
    kind: "person", en: "Bona Panek Biar", aliases: ["Bona Panek"], countries: ["SS"],
    ar: "بونا فانيك بيار | بونا بانيك بيار | بونا بانيك | بونا فانيك",
  },
  "central/boniface-mwangi": {
    kind: "person", en: "Boniface Mwangi", countries: ["KE"],
    ar: "بونيفاس موانغي",
  },
  "central/bor-philip-wutchok": {
    kind: "person", en: "Bor Philip Wutchok", countries: ["SS"],
    ar: "بور فيليب ووتشوك | بور فيليب | بور فيليب وتشوك",
  },
  "central/bosco-ntaganda": {
    kind: "person", en: "Bosco Ntaganda", countries: ["CD"],
    ar: "بوسكو نتاغاندا | بوسكو نتاجاندا",
    arWeak: "نتاغاندا",
  },
  "central/both-diu": {
    kind: "person", en: "Both Diu", aliases: ["Buth Diu"], countries: ["SS"],
    ar: "بوث ديو | بوث ضيو",
  },
  "central/bouba-dobekreo": {
    kind: "person", en: "Bouba Dobekreo", countries: ["CM"],
    ar: "بوبا دوبيكريو | بوبا دوبركيو",
  },
  "central/brdc": {
    kind: "movement", en: "Republican Bloc for the Defence of the Constitution",
    fr: "Bloc républicain pour la défense de la Constitution", acronyms: ["BRDC"], countries: ["CF"],
    ar: "الكتلة الجمهورية للدفاع عن الدستور | الكتلة الجمهورية من أجل الدفاع عن الدستور",
  },
  "central/brenda-biya": {
    kind: "person", en: "Brenda Biya", countries: ["CM"],
    ar: "بريندا بيا | برندا بيا",
  },
  "central/brigade-n-hamedu": {
    kind: "movement", en: "Brigade N'Hamedu", aliases: ["Brigade Nhamedu", "Blue Revolution"], countries: ["ER"], from: "2022",
    ar: "لواء نحميدو | برقيد نحميدو | نحميدو | بريقيد نحميدو | برغيد نحمدو",
  },
  "central/bruno-bidjang": {
    kind: "person", en: "Bruno Bidjang", countries: ["CM"],
    ar: "برونو بيدجانغ | برونو بيجانغ",
  },
  "central/bruno-tshibala": {
    kind: "person", en: "Bruno Tshibala", countries: ["CD"],
    ar: "برونو تشيبالا",
  },
  "central/bruno-yapande": {
    kind: "person", en: "Bruno Yapandé", countries: ["CF"],
    ar: "برونو يابانديه | برونو ياباندي",
  },
  "central/budhok-ayang-kur": {
    kind: "person", en: "Budhok Ayang Kur", aliases: ["Abudhok Ayang Kur"], countries: ["SS"],
    ar: "أبودوك أيانق كور | أبودوك أيانق | بودوك أيانق",
  },
  "central/bulis-koch": {
    kind: "person", en: "Bulis Koch Aguar", aliases: ["Bolis Kuoch", "Bulis Koch"], countries: ["SS"],
    ar: "بولس كوك | بوليس كوج | بولس كوج أقوار | بوليس كوج أقوار",
  },
  "central/cabral-libii": {
    kind: "person", en: "Cabral Libii", aliases: ["Cabral Libii Li Ngue"], countries: ["CM"],
    ar: "كابرال ليبي | كابرال ليبيي",
  },
  "central/calixthe-beyala": {
    kind: "person", en: "Calixthe Beyala", countries: ["CM"],
    ar: "كاليكست بيالا | كاليكست بيلا",
  },
  "central/cameroon-anglophone-civil-society-consortium": {
    kind: "movement", en: "Cameroon Anglophone Civil Society Consortium", acronyms: ["CACSC"], countries: ["CM"],
    ar: "ائتلاف المجتمع المدني الأنغلوفوني | ائتلاف المجتمع المدني الناطق بالإنجليزية | كونسورتيوم المجتمع المدني الأنغلوفوني | تجمع المجتمع المدني الأنغلوفوني الكاميروني",
  },
  "central/cameroon-democratic-union": {
    kind: "party", en: "Cameroon Democratic Union", fr: "Union démocratique du Cameroun", acronyms: ["UDC"], countries: ["CM"],
    ar: "الاتحاد الديمقراطي الكاميروني | الاتحاد الديموقراطي الكاميروني | اتحاد الكاميرون الديمقراطي",
  },
  "central/cameroon-human-rights-commission": {
    kind: "institution", en: "Cameroon Human Rights Commission", fr: "Commission des droits de l'homme du Cameroun", countries: ["CM"],
    ar: "المفوضية الوطنية لحقوق الإنسان والحريات في الكاميرون | لجنة حقوق الإنسان الكاميرونية | اللجنة الكاميرونية لحقوق الإنسان",
  },
  "central/cameroon-national-salvation-front": {
    kind: "party", en: "Cameroon National Salvation Front", fr: "Front pour le salut national du Cameroun", aliases: ["FSNC"], acronyms: ["FSNC"],
    countries: ["CM"],
    ar: "جبهة الخلاص الوطني الكاميروني | الجبهة من أجل الخلاص الوطني الكاميروني | جبهة الخلاص الوطني الكاميرونية | جبهة الإنقاذ الوطني الكاميرونية | الجبهة من أجل الخلاص الوطني في الكاميرون | جبهة الإنقاذ الوطني في الكاميرون | الجبهة للخلاص الوطني الكاميروني",
  },
  "central/cameroon-party-for-national-reconciliation": {
    kind: "party", en: "Cameroon Party for National Reconciliation", fr: "Parti camerounais pour la réconciliation nationale", acronyms: ["PCRN"],
    countries: ["CM"],
    ar: "الحزب الكاميروني للمصالحة الوطنية | حزب المصالحة الوطنية الكاميروني | الحزب الكاميروني من أجل المصالحة الوطنية | حزب الكاميرون للمصالحة الوطنية",
  },
  "central/cameroon-peoples-democratic-movement": {
    kind: "party", en: "Cameroon People's Democratic Movement", fr: "Rassemblement démocratique du peuple camerounais", acronyms: ["RDPC", "CPDM"],
    countries: ["CM"],
    ar: "التجمع الديمقراطي للشعب الكاميروني | التجمع الديموقراطي للشعب الكاميروني | التجمع الديمقراطي لشعب الكاميرون | الحركة الديمقراطية للشعب الكاميروني | الحركة الديمقراطية الشعبية الكاميرونية | الحركة الديمقراطية لشعب الكاميرون | التجمع الديمقراطي الشعبي الكاميروني | حركة الشعب الديمقراطية الكاميرونية | حركة الكاميرون الديمقراطية الشعبية | تجمع الشعب الديمقراطي الكاميروني",
  },
  "central/cameroon-renaissance-movement": {
    kind: "party", en: "Cameroon Renaissance Movement", fr: "Mouvement pour la renaissance du Cameroun", acronyms: ["MRC"], countries: ["CM"],
    ar: "حركة نهضة الكاميرون | حركة النهضة الكاميرونية | حركة النهضة من أجل الكاميرون | الحركة من أجل نهضة الكاميرون | حركة من أجل نهضة الكاميرون | الحركة من أجل النهضة في الكاميرون | حركة إحياء الكاميرون | حركة الكاميرون للنهضة | حزب النهضة الكاميروني",
    arWeak: "حركة عصر النهضة",
  },
  "central/cameroonian-football-federation": {
    kind: "institution", en: "Cameroonian Football Federation", fr: "Fédération camerounaise de football", acronyms: ["FECAFOOT"], countries: ["CM"],
    ar: "الاتحاد الكاميروني لكرة القدم | اتحاد الكرة الكاميروني | الاتحاد الكاميروني للعبة | فيكافوت | الفيكافوت",
  },
  "central/camilo-gatmai": {
    kind: "person", en: "Camilo Gatmai Kel", countries: ["SS"],
    ar: "كاميلو قاتماي كيل | كاميلو قاتماي | كاميلو غاتماي كيل",
  },
  "central/capo-daniel": {
    kind: "person", en: "Capo Daniel", aliases: ["Ngong Emmanuel"], countries: ["CM"],
    ar: "كابو دانيال | كابو دانييل | نغونغ إيمانويل | إيمانويل نغونغ",
  },
  "central/carlik-jones": {
    kind: "person", en: "Carlik Jones", countries: ["US", "SS"],
    ar: "كارليك جونز",
  },
  "central/carlos-vila-nova": {
    kind: "person", en: "Carlos Vila Nova", countries: ["ST"],
    ar: "كارلوس فيلا نوفا",
  },
  "central/cavaye-yeguie-djibril": {
    kind: "person", en: "Cavayé Yéguié Djibril", aliases: ["Cavayé", "Cavaye Yeguie"], countries: ["CM"],
    ar: "كافايي ييغيي جبريل | كافاي ييغي جبريل | كافايي ييغيه جبريل | كافايه جبريل",
  },
  "central/celestin-djamen": {
    kind: "person", en: "Célestin Djamen", countries: ["CM"],
    ar: "سيلستين جامين | سيليستان دجامين | سيلستان جامين",
  },
  "central/celestine-ketcha-courtes": {
    kind: "person", en: "Célestine Ketcha Courtès", countries: ["CM"],
    ar: "سيلستين كيتشا كورتيس | سلستين كيتشا كورتيس | سلستين كيتشا",
  },
  "central/cenco": {
    kind: "institution", en: "National Episcopal Conference of Congo", fr: "Conférence épiscopale nationale du Congo",
    acronyms: ["CENCO"], countries: ["CD"],
    ar: "المجلس الوطني للأساقفة الكونغوليين | المؤتمر الأسقفي الوطني الكونغولي | مجلس الأساقفة الكونغولي",
  },
  "central/central-african-human-rights-defenders-network": {
    kind: "institution", en: "Central African Human Rights Defenders Network", fr: "Réseau des défenseurs des droits humains en Afrique centrale",
    acronyms: ["REDHAC"], countries: ["CM"],
    ar: "شبكة المدافعين عن حقوق الإنسان في وسط أفريقيا | ريداك | شبكة حقوق الإنسان في وسط أفريقيا",
  },
  "central/centre-for-human-rights-and-democracy-in-africa": {
    kind: "institution", en: "Centre for Human Rights and Democracy in Africa", acronyms: ["CHRDA"], countries: ["CM"],
    ar: "مركز حقوق الإنسان والديمقراطية في أفريقيا",
    arWeak: "المركز الأفريقي لحقوق الإنسان والديمقراطية",
  },
  "central/chan-reech-madut": {
    kind: "person", en: "Chan Reech Madut", countries: ["SS"],
    ar: "شان ريج مادوت | تشان ريك مادوت | شان ريج مدوت",
  },
  "central/chantal-biya": {
    kind: "person", en: "Chantal Biya", countries: ["CM"],
    ar: "شانتال بيا | شنتال بيا | شانتال بييا",
  },
  "central/charles-abyei-jok": {
    kind: "person", en: "Charles Abyei Jok", aliases: ["Charles Abyei"], countries: ["SS"],
    ar: "شارليس أبيي جوك | شارلس أبيي جوك | تشارلز أبيي جوك | شارليس أبيي | شارلس أبيي",
  },
  "central/charles-armel-doubane": {
    kind: "person", en: "Charles-Armel Doubane", countries: ["CF"],
    ar: "شارل أرميل دوبان",
  },
  "central/charles-assamba": {
    kind: "person", en: "Charles Assamba", aliases: ["Charles Assamba Ongodo"], countries: ["CM"],
    ar: "شارل أسامبا | شارل أسامبا أونغودو",
  },
  "central/charles-chiek-mayor": {
    kind: "person", en: "Charles Chiek Mayor", countries: ["SS"],
    ar: "شارلس شيك مايور | شارلس شيك | تشارلز شيك مايور",
  },
  "central/charles-kahariri": {
    kind: "person", en: "Charles Kahariri", countries: ["KE"],
    ar: "تشارلز كاهاريري",
  },
  "central/charles-madut-akol": {
    kind: "person", en: "Charles Madut Akol", countries: ["SS"],
    ar: "شارلس مادوت أكول",
  },
  "central/charles-tai-gituai": {
    kind: "person", en: "Charles Tai Gituai", countries: ["KE"],
    ar: "شارلس تاي قيتوي | تشارلز تاي غيتواي | شارلس تاي غيتواي | تشارلز جيتواي",
  },
  "central/charles-udwar-ukech": {
    kind: "person", en: "Charles Udwar Ukech", countries: ["SS"],
    ar: "شارلس أودوار أوكيج | شارليس أودوار أوكيج | تشارلز أودوار",
  },
  "central/chol-ajongo": {
    kind: "person", en: "Chol Ajongo", countries: ["SS"],
    ar: "شول أجونقو",
  },
  "central/chol-deng-alak": {
    kind: "person", en: "Chol Deng Alak", aliases: ["Chol Deng Alaak"], countries: ["SS"],
    ar: "شول دينق ألاك | تشول دينق ألاك | شول دينج ألاك",
  },
  "central/chol-thon-balok": {
    kind: "person", en: "Chol Thon Balok", aliases: ["Chol Thon"], countries: ["SS"],
    ar: "شول تونق بلوك | شول طون بلوك | شول تون بالوك",
  },
  "central/chris-anu": {
    kind: "person", en: "Chris Anu", countries: ["CM"],
    ar: "كريس أنو",
  },
  "central/christian-carlassare": {
    kind: "person", en: "Christian Carlassare", countries: ["IT", "SS"],
    ar: "كريستيان كارلاساري | كرستيان كارلاسري | كريستيان كارلسار",
  },
  "central/christian-penda-ekoka": {
    kind: "person", en: "Christian Penda Ekoka", countries: ["CM"],
    ar: "كريستيان بيندا إيكوكا | كريستيان بندا إيكوكا",
  },
  "central/christian-tumi": {
    kind: "person", en: "Christian Tumi", aliases: ["Christian Wiyghan Tumi"], countries: ["CM"],
    ar: "كريستيان تومي | الكاردينال تومي | كريستيان ويغان تومي",
  },
  "central/christophe-gazam-betty": {
    kind: "person", en: "Christophe Gazam Betty", countries: ["CF"],
    ar: "كريستوف غزام بيتي | كريستوف غازام بيتي",
  },
  "central/christophe-lutundula": {
    kind: "person", en: "Christophe Lutundula", countries: ["CD"],
    ar: "كريستوف لوتوندولا",
    arWeak: "لوتوندولا",
  },
  "central/cirino-hiteng": {
    kind: "person", en: "Cirino Hiteng", aliases: ["Cirino Hiteng Ofuho"], countries: ["SS"],
    ar: "سيرينو هيتنق | شيرينو هيتنق | سيرينو هيتينق أوفوهو | سيرينو هيتينغ | سرينو هيتنق أوفهو | سيرينو هيتنغ",
  },
  "central/claude-abanda": {
    kind: "person", en: "Claude Abanda", countries: ["CM"],
    ar: "كلود أباندا",
  },
  "central/clement-anicet-guiyama-massogo": {
    kind: "person", en: "Clément Anicet Guiyama-Massogo", aliases: ["Guiyama Massogo"], countries: ["CF"],
    ar: "أنيسيه غياما ماسوغو | كليمان أنيسيه غياما ماسوغو | غياما ماسوغو",
  },
  "central/clement-atangana": {
    kind: "person", en: "Clément Atangana", countries: ["CM"],
    ar: "كليمان أتانغانا | كليمون أتانغانا",
  },
  "central/clement-mboro": {
    kind: "person", en: "Clement Mboro", countries: ["SS"],
    ar: "كلمنت أمبورو | كلمنتو أمبورو",
  },
  "central/clement-wani-konga": {
    kind: "person", en: "Clement Wani Konga", countries: ["SS"],
    ar: "كلمنت واني كونقا | كلمنت واني | كليمنت واني كونقا | كليمنت كونقا",
  },
  "central/coalition-of-the-democratic-opposition-2020": {
    kind: "movement", en: "Coalition of the Democratic Opposition 2020", fr: "Coalition de l'opposition démocratique 2020", aliases: ["COD-2020"], countries: ["CF"],
    ar: "تحالف المعارضة الديمقراطية 2020 | ائتلاف المعارضة الديمقراطية 2020",
    arWeak: "تحالف المعارضة الديمقراطية",
  },
  "central/commercial-bank-of-ethiopia": {
    kind: "company", en: "Commercial Bank of Ethiopia", acronyms: ["CBE"], countries: ["ET"],
    ar: "البنك التجاري الإثيوبي | بنك إثيوبيا التجاري",
  },
  "central/commission-human-rights-south-sudan": {
    kind: "institution", en: "Commission on Human Rights in South Sudan", aliases: ["UN Commission on Human Rights in South Sudan"], countries: ["SS"],
    from: "2016",
    ar: "لجنة حقوق الإنسان في جنوب السودان | لجنة الأمم المتحدة لحقوق الإنسان في جنوب السودان | لجنة حقوق الإنسان بجنوب السودان | مفوضية حقوق الإنسان في جنوب السودان | اللجنة المعنية بحقوق الإنسان في جنوب السودان | اللجنة الأممية المعنية بحقوق الإنسان في جنوب السودان",
  },
  "central/communist-party-ss": {
    kind: "party", en: "Communist Party of South Sudan", countries: ["SS"],
    ar: "الحزب الشيوعي لجنوب السودان | الحزب الشيوعي الجنوب سوداني | الحزب الشيوعي بجنوب السودان",
  },
  "central/community-empowerment-for-progress-organization": {
    kind: "aid", en: "Community Empowerment for Progress Organization", acronyms: ["CEPO"], countries: ["SS"],
    ar: "منظمة تمكين المجتمع من أجل التقدم | منظمة تمكين المجتمع من أجل التنمية | منظمة سيبو",
  },
  "central/congolese-party-of-labour": {
    kind: "party", en: "Congolese Party of Labour", fr: "Parti congolais du travail", acronyms: ["PCT"],
    countries: ["CG"],
    ar: "حزب العمل الكونغولي | الحزب الكونغولي للعمل",
  },
  "central/constitutional-council-of-cameroon": {
    kind: "institution", en: "Constitutional Council of Cameroon", countries: ["CM"],
    ar: "المجلس الدستوري الكاميروني | المجلس الدستوري في الكاميرون | المحكمة الدستورية الكاميرونية",
  },
  "central/corneille-nangaa": {
    kind: "person", en: "Corneille Nangaa", countries: ["CD"],
    ar: "كورنيل نانغا | كورناي نانغا | كورنيل نانجا | كورنيي نانغا | كورني يوبيلوكو نانغا | كورني نانجا | كورنيه نانغا",
    arWeak: "نانغا",
  },
  "central/cornelius-kon": {
    kind: "person", en: "Cornelius Kon Ngu", aliases: ["Cornelius Kon"], countries: ["SS"],
    ar: "كورنيليو كون | كورنيليوس كون نقو | كورنيليوس كون",
  },
  "central/costello-garang": {
    kind: "person", en: "Costello Garang", aliases: ["Costello Garang Ring"], countries: ["SS"],
    ar: "كوستيلو قرنق رينق | كوستيلو قرنق | كوستيلو قرنغ",
  },
  "central/crepin-mboli-goumba": {
    kind: "person", en: "Crépin Mboli Goumba", aliases: ["Mboli Goumba"], countries: ["CF"],
    ar: "كريبان مبولي غومبا | كريبين مبولي غومبا | كريبان امبولي غومبا | كريبان مبولي جومبا | كريبين امبولي غومبا | كريبين مبولي جومبا",
  },
  "central/crispus-kiyonga": {
    kind: "person", en: "Crispus Kiyonga", countries: ["UG"],
    ar: "كريسبوس كيونغا | كريسبوس كييونغا",
  },
  "central/ctsamvm": {
    kind: "institution", en: "CTSAMVM", aliases: ["Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism"], countries: ["SS"],
    ar: "آلية مراقبة وقف إطلاق النار والتحقق من الترتيبات الأمنية الانتقالية | آلية مراقبة وقف إطلاق النار والترتيبات الأمنية الانتقالية | ستسام | آلية مراقبة وقف إطلاق النار | آلية مراقبة وقف إطلاق النار بجنوب السودان | آلية رصد وقف إطلاق النار والترتيبات الأمنية الانتقالية والتحقق منها",
    arWeak: "الآلية المشتركة لمراقبة وقف إطلاق النار",
  },
  "central/cyriaque-gonda": {
    kind: "person", en: "Cyriaque Gonda", countries: ["CF"],
    ar: "سيرياك غوندا",
  },
  "central/cyrille-rolande-bechon": {
    kind: "person", en: "Cyrille Rolande Bechon", countries: ["CM"],
    ar: "سيريل رولاند بيشون | سيريل رولاند بيشو",
  },
  "central/cyrille-serge-atonfack": {
    kind: "person", en: "Cyrille Serge Atonfack", aliases: ["Cyrille Atonfack Guemo"], countries: ["CM"],
    ar: "سيريل سيرج أتونفاك | سيريل سيرج أتونفاك غيمو | سيريل أتونفاك | سيريل أتونفاك غيمو",
    arWeak: "أتونفاك",
  },
  "central/dabney-yerima": {
    kind: "person", en: "Dabney Yerima", countries: ["CM"],
    ar: "دابني يريما",
  },
  "central/dak-duop-bichok": {
    kind: "person", en: "Dak Duop Bichok", aliases: ["Dak Duop Bischok"], countries: ["SS"],
    ar: "داك دوب بيشوك | داك دوب بيشوب | داك دوب بشوك | داك دوب",
  },
  "central/damane-zakaria": {
    kind: "person", en: "Damane Zakaria", aliases: ["Zakaria Damane"], countries: ["CF"],
    ar: "زكريا داماني | زكريا دامان | داماني زكريا",
  },
  "central/daniel-awet-akot": {
    kind: "person", en: "Daniel Awet Akot", countries: ["SS"],
    ar: "دانيال أويت أكوت | دانيال أويت",
  },
  "central/daniel-badagbu-rimbasa": {
    kind: "person", en: "Daniel Badagbu Rimbasa", aliases: ["Badagbu Daniel", "Badagbu Daniel Rimbasa"], countries: ["SS"],
    ar: "دانيال بادقبو | بادقبو دانيال | دانيال بداقبو | دانيال باداقبو | دانيال بداقبو ريمباسا | باديقبو دانيال ريمباسا | باداقبو دانيال | باديقبو دانيال | باديقو دانيال | باديغبو دانيال",
  },
  "central/daniel-bekele": {
    kind: "person", en: "Daniel Bekele", countries: ["ET"],
    ar: "دانيل بقلي | دانييل بيكيلي | دانيال بيكيلي | دانييل بقلي | دانيال بقلي",
  },
  "central/daniel-chapo": {
    kind: "person", en: "Daniel Chapo", countries: ["MZ"],
    ar: "دانيال تشابو | دانييل تشابو | دانييل شابو",
  },
  "central/daniel-deng-bul": {
    kind: "person", en: "Daniel Deng Bul", aliases: ["Daniel Deng Bul Yak"], countries: ["SS"],
    ar: "دانيال دينق بول | دانيال دينق بول ياك",
  },
  "central/daniel-laat-kon": {
    kind: "person", en: "Daniel Laat Kon", countries: ["SS"],
    ar: "دانيال لات كون | دانيال لات",
  },
  "central/daniel-ona-ondo": {
    kind: "person", en: "Daniel Ona Ondo", countries: ["GA"],
    ar: "دانيال أونا أوندو | دانييل أونا أوندو",
  },
  "central/daniele-darlan": {
    kind: "person", en: "Danièle Darlan", countries: ["CF"],
    ar: "دانييل دارلان | دانيال دارلان | دانيلا دارلان",
  },
  "central/danny-faure": {
    kind: "person", en: "Danny Faure", countries: ["SC"],
    ar: "داني فور",
  },
  "central/dau-aturjong": {
    kind: "person", en: "Dau Aturjong", aliases: ["Dau Aturjong Nyuol"], countries: ["SS"],
    ar: "داو أتورجونق | داو أتورجونق نيول | داو أتورجونق نيوال",
  },
  "central/daud-aweis": {
    kind: "person", en: "Daud Aweis", aliases: ["Daud Aweis Jama", "Daud Aways"], countries: ["SO"],
    ar: "داود عويس | داوود عويس | داود أويس | داود عويس جامع",
  },
  "central/david-dacko": {
    kind: "person", en: "David Dacko", countries: ["CF"],
    ar: "ديفيد داكو | دافيد داكو",
  },
  "central/david-deng-athorbei": {
    kind: "person", en: "David Deng Athorbei", countries: ["SS"],
    ar: "ديفيد دينق أثوربي | ديفيد دينق أطوربي",
  },
  "central/david-lokonga-moses": {
    kind: "person", en: "David Lokonga Moses", countries: ["SS"],
    ar: "ديفيد لوكونقا موسى | ديفيد لوكونقا | ديفيد لوكونجا موسى | ديفيد لوكونغا | ديفيد لوكونجا",
  },
  "central/david-yau-yau": {
    kind: "person", en: "David Yau Yau", countries: ["SS"],
    ar: "ديفيد ياو ياو | ديفيد ياوياو | داوود ياو ياو | ديفيد يو يو | دافيد ياو ياو | ديفيد ياويا",
  },
  "central/dawit-isaak": {
    kind: "person", en: "Dawit Isaak", countries: ["ER"],
    ar: "داويت إسحاق | داويت اسحق | داود إسحاق الصحفي",
  },
  "central/dawud-ibsa": {
    kind: "person", en: "Dawud Ibsa", countries: ["ET"], parent: "armed-groups/oromo-liberation-front",
    ar: "داود إبسا | داوود إبسا",
  },
  "central/debretsion-gebremichael": {
    kind: "person", en: "Debretsion Gebremichael", countries: ["ET"],
    ar: "دبرصيون جبر ميكائيل | دبرتسيون جبر ميكائيل | دبرصيون جبري ميكائيل | دبرصيون جبر ميكائيل أبراهام | دبرتسيون جبري ميكائيل | دبرتسيون جبر ميكائيل أبراهام | دبرصيون جبرميكائيل | ديبريتسيون غبريمايكل | ديبرصيون جيبريميكائيل | دبريتسيون جبريميكائيل | ديبريتسيون جبرمايكل | ديبريتسيون جبرميكائيل | دبرتسيون جبرمايكل | ديبرتسيون جبراميكائيل | دبرتسيون غبرميكائيل",
    arWeak: "دبرصيون",
  },
  "central/demeke-mekonnen": {
    kind: "person", en: "Demeke Mekonnen", countries: ["ET"],
    ar: "ديميكي مكونن | دمقي مكونن | ديميكي ميكونين | دمقي ميكونين | ديمكي مكونن | دمقي موكنن | ديميكي ميكونن",
    arWeak: "مكونن",
  },
  "central/denay-chagor": {
    kind: "person", en: "Denay Chagor", aliases: ["Denay Jock Chagor"], countries: ["SS"],
    ar: "ديناي جوك شاقور | ديناي شاقور | دناي شاقور",
  },
  "central/deng-alor": {
    kind: "person", en: "Deng Alor", countries: ["SS"],
    ar: "دينق ألور | دينغ ألور | دينق ألور كوال | دينغ ألور كوال | دينق ألور كوول | دينج ألور | دينق ألور كول | دينج ألور كول | دنق الور",
  },
  "central/deng-dau-deng": {
    kind: "person", en: "Deng Dau Deng", countries: ["SS"],
    ar: "دينق داو دينق | دينق داو ملك | دينق داو",
  },
  "central/deng-deng-akon": {
    kind: "person", en: "Deng Deng Akon", countries: ["SS"],
    ar: "دينق دينق أكون | دينق دينق أكوون",
  },
  "central/deng-lual-wol": {
    kind: "person", en: "Deng Lual Wol", countries: ["SS"],
    ar: "دينق لوال وول | دينق لول وول",
  },
  "central/denis-christel-sassou-nguesso": {
    kind: "person", en: "Denis Christel Sassou Nguesso", countries: ["CG"],
    ar: "دوني كريستيل ساسو نغيسو | دينيس كريستل ساسو نغيسو",
  },
  "central/denis-mukwege": {
    kind: "person", en: "Denis Mukwege", countries: ["CD"],
    ar: "دينيس موكويغي | دنيس موكويغي | دوني موكويغي",
    arWeak: "موكويغي",
  },
  "central/deo-akiiki": {
    kind: "person", en: "Deo Akiiki", countries: ["UG"],
    ar: "ديو أكيكي | ديو أكيكيه",
  },
  "central/desire-kolingba": {
    kind: "person", en: "Désiré Kolingba", countries: ["CF"],
    ar: "ديزيريه كولينغبا",
  },
  "central/dhieu-mathok-diing": {
    kind: "person", en: "Dhieu Mathok Diing", aliases: ["Dhieu Mathok", "Dhieu Mathok Diing Wol"], countries: ["SS"],
    ar: "ضيو متوك دينق | ضيو متوك دينق وول | ضيو ماتوك | ضيو ماطوك | ضيو مطوك دينق وول | ضيو ماتوك دينق وول",
  },
  "central/dickson-gatluak": {
    kind: "person", en: "Dickson Gatluak Jock", aliases: ["Dickson Gatluak"], countries: ["SS"],
    ar: "ديكسون قاتلواك جوك | ديكسون قاتلواك | ديكسون غاتلواك",
  },
  "central/didier-badjeck": {
    kind: "person", en: "Didier Badjeck", countries: ["CM"],
    ar: "ديدييه بادجيك | ديدير بادجيك | ديدييه باجيك | ديديي بادجيك",
  },
  "central/dier-tong-ngor": {
    kind: "person", en: "Dier Tong Ngor", countries: ["SS"],
    ar: "ضيو تونق نقور | ديير تونق نقور | ديير طونق نقور",
  },
  "central/dieudonne-essomba": {
    kind: "person", en: "Dieudonné Essomba", countries: ["CM"],
    ar: "ديودونيه إيسومبا",
  },
  "central/dieudonne-ndomate": {
    kind: "person", en: "Dieudonné Ndomaté", countries: ["CF"],
    ar: "ديودونيه ندوماتيه | ديودوني ندوماتي | ديودونيه ندوماتي",
  },
  "central/dieudonne-nzapalainga": {
    kind: "person", en: "Dieudonné Nzapalainga", aliases: ["Cardinal Nzapalainga"], countries: ["CF"],
    ar: "ديودونيه نزابالينغا | ديودوني نزابالينغا | ديودونيه نزابالاينغا | ديودونيه انزابالينغا | ديودوني نزابالاينغا | نزابالاينغا | الكاردينال نزابالاينغا | ديودونيه نزابالاينجا",
    arWeak: "نزابالينغا",
  },
  "central/dina-mufti": {
    kind: "person", en: "Dina Mufti", countries: ["ET"],
    ar: "دينا مفتي",
  },
  "central/djeukam-tchameni": {
    kind: "person", en: "Djeukam Tchameni", countries: ["CM"],
    ar: "جوكام تشاميني | دجوكام تشاميني | جيوكام تشاميني",
  },
  "central/djouma-narkoyo": {
    kind: "person", en: "Djouma Narkoyo", aliases: ["Michel Djouma Narkoyo"], countries: ["CF"], parent: "armed-groups/seleka",
    ar: "جوما ناركويو | جوما نركويو | دجوما ناركويو | دجوما نركويو | جمعة ناركويو",
  },
  "central/dmitri-sytii": {
    kind: "person", en: "Dmitri Sytii", aliases: ["Dmitri Sytyi", "Sytyi", "Sytii"], countries: ["CF", "RU"],
    ar: "ديمتري سيتي | ديميتري سيتي | دميتري سيتي | دميتري سيتيي | ديمتري سيتيي",
  },
  "central/dominic-gatgok-riek": {
    kind: "person", en: "Dominic Gatgok Riek", countries: ["SS"],
    ar: "دومينيك قاتقوك رياك | دومينيك قاتقوك | دومنيك قاتقوك رياك",
  },
  "central/dominique-yandocka": {
    kind: "person", en: "Dominique Yandocka", aliases: ["Ephrem Dominique Yandocka"], countries: ["CF"],
    ar: "دومينيك ياندوكا | إفريم دومينيك ياندوكا",
  },
  "central/dong-samuel": {
    kind: "person", en: "Dong Samuel Luak", countries: ["SS"],
    ar: "دونق سامويل لواك | دونق صموئيل | دونق صمويل لواك | دونق سامويل",
  },
  "central/dr-john-garang-memorial-university": {
    kind: "institution", en: "Dr John Garang Memorial University", aliases: ["John Garang University"], countries: ["SS"],
    ar: "جامعة الدكتور جون قرنق | جامعة جون قرنق | جامعة جون قرنق التذكارية | جامعة د. جون قرنق | جامعة الدكتور جون قرنق التذكارية",
  },
  "central/duma-boko": {
    kind: "person", en: "Duma Boko", countries: ["BW"],
    ar: "دوما بوكو",
  },
  "central/ebc-ethiopia": {
    kind: "media", en: "Ethiopian Broadcasting Corporation", acronyms: ["EBC"], countries: ["ET"],
    ar: "هيئة الإذاعة الإثيوبية | هيئة الإذاعة والتلفزيون الإثيوبية | هيئة البث الإثيوبية | الإذاعة والتلفزيون الإثيوبي | التلفزيون الإثيوبي",
  },
  "central/ebenezer-akwanga": {
    kind: "person", en: "Ebenezer Akwanga", countries: ["CM"],
    ar: "إيبينزر أكوانغا | إبنيزر أكوانغا",
  },
  "central/edgar-lungu": {
    kind: "person", en: "Edgar Lungu", countries: ["ZM"],
    ar: "إدغار لونغو | إدجار لونجو",
  },
  "central/edgard-alain-mebe-ngo-o": {
    kind: "person", en: "Edgard Alain Mebe Ngo'o", aliases: ["Edgar Alain Mebe Ngo'o"], countries: ["CM"],
    ar: "إدغار ألان ميبي نغو | إدغار ميبي نغو | ميبي نغو | إدغار آلان ميبي نغوو",
  },
  "central/edith-douzima-lawson": {
    kind: "person", en: "Edith Douzima Lawson", aliases: ["Marie-Edith Douzima"], countries: ["CF"],
    ar: "إديت دوزيما | ماري إديت دوزيما",
  },
  "central/edith-kah-walla": {
    kind: "person", en: "Edith Kah Walla", countries: ["CM"],
    ar: "إديث كاه والا | إيديث كاه والا | كاه والا | إديت كاه والا | إديث كابانغ والا",
  },
  "central/edmund-yakani": {
    kind: "person", en: "Edmund Yakani", countries: ["SS"],
    ar: "إدموند ياكاني",
  },
  "central/edward-hiiboro-kussala": {
    kind: "person", en: "Edward Hiiboro Kussala", countries: ["SS"],
    ar: "إدوارد هيبورو كوسالا | إدوارد هيبورو | ادوارد هيبورو كسالا | باراني إدواردو هيبورو كوسالا",
  },
  "central/edward-lino": {
    kind: "person", en: "Edward Lino", countries: ["SS"],
    ar: "إدوارد لينو أبيي | إدوارد لينو | إدوارد لينو وور",
  },
  "central/elecam": {
    kind: "institution", en: "Elecam", aliases: ["Elections Cameroon"], acronyms: ["ELECAM"], countries: ["CM"],
    ar: "إيليكام | إليكام | الهيئة الانتخابية الوطنية في الكاميرون | هيئة انتخابات الكاميرون | هيئة الانتخابات الكاميرونية | الانتخابات الكاميرون | مجلس انتخابات الكاميرون",
  },
  "central/elia-john-ahaji": {
    kind: "person", en: "Elia John Ahaji", aliases: ["Elia Ahaji"], countries: ["SS"],
    ar: "إيليا جون أهاجي | إيلياء جون أهاجي | إيليا أهاجي",
  },
  "central/elias-waya-nyipuoch": {
    kind: "person", en: "Elias Waya Nyipuoch", aliases: ["Elias Waya"], countries: ["SS"],
    ar: "إلياس وايا نيفوج | إلياس وايا | إلياس وايا نيبوج",
  },
  "central/elijah-mabor-makuac": {
    kind: "person", en: "Elijah Mabor Makuac", aliases: ["Elijah Mabor"], countries: ["SS"],
    ar: "إيليا مبور مكواج | إليجا مبور مكواج | إيليا مابور مكواج | إليجا مابور مكواج | إيليا مابور | إليجا مبور",
  },
  "central/elijah-malok": {
    kind: "person", en: "Elijah Malok", countries: ["SS"],
    ar: "أليجا مالوك ألينق | أليجا مالوك | اليجا ملوك",
  },
  "central/elizabeth-regina-mundi": {
    kind: "person", en: "Elizabeth Regina Mundi", aliases: ["Regina Mundi"], countries: ["CM"],
    ar: "إليزابيث ريجين موندي | ريجينا موندي | إليزابيث ريجينا موندي | ريجين موندي",
  },
  "central/eloi-anguimate": {
    kind: "person", en: "Eloi Anguimaté", countries: ["CF"],
    ar: "إيلوا أنغيماتي",
  },
  "central/elvis-ngolle-ngolle": {
    kind: "person", en: "Elvis Ngolle Ngolle", countries: ["CM"],
    ar: "إلفيس نغولي نغولي",
  },
  "central/emergence-4": {
    kind: "state-force", en: "Operation Emergence 4", countries: ["CM"],
    ar: "عملية إيمرجنس 4 | عملية إيميرجانس 4",
  },
  "central/emmanuel-adil-anthony": {
    kind: "person", en: "Emmanuel Adil Anthony", aliases: ["Emmanuel Adil"], countries: ["SS"],
    ar: "إيمانويل عادل أنتوني | إيمانويل عديل أنتوني | عمانويل عادل أنتوني | إيمانويل عادل أنطوني | إيمانويل أديل أنطوني | إيمانويل أدل أنتوني | إيمانويل عادل | عمانوئيل عادل أنطوني",
  },
  "central/emmanuel-jal": {
    kind: "person", en: "Emmanuel Jal", countries: ["SS"],
    ar: "إيمانويل جال",
  },
  "central/emmanuel-ngafeeson": {
    kind: "person", en: "Emmanuel Ngafeeson", countries: ["CM"],
    ar: "إيمانويل نغافيسون | إيمانويل نغافيسو",
  },
  "central/emmanuel-nganou-djoumessi": {
    kind: "person", en: "Emmanuel Nganou Djoumessi", countries: ["CM"],
    ar: "إيمانويل نغانو جوميسي",
  },
  "central/emmanuel-nsahlai": {
    kind: "person", en: "Emmanuel Nsahlai", countries: ["CM"],
    ar: "إيمانويل نسالاي | إيمانويل نساهلاي",
  },
  "central/emmanuel-primo-okello": {
    kind: "person", en: "Emmanuel Primo Okello", countries: ["SS"],
    ar: "إيمانويل بريمو أوكيلو | إيمانويل بريمو",
  },
  "central/emmanuel-simh": {
    kind: "person", en: "Emmanuel Simh", countries: ["CM"],
    ar: "إيمانويل سيمه | إيمانويل سيم",
  },
  "central/emmerson-mnangagwa": {
    kind: "person", en: "Emmerson Mnangagwa", countries: ["ZW"],
    ar: "إيمرسون منانغاغوا | إمرسون منانغاغوا | إيمرسون منانجاجوا | منانغاغوا",
  },
  "central/endf": {
    kind: "state-force", en: "Ethiopian National Defence Force", fr: "Force de défense nationale éthiopienne", aliases: ["Ethiopian National Defense Force"],
    acronyms: ["ENDF"], countries: ["ET"],
    ar: "قوات الدفاع الوطني الإثيوبية | قوات الدفاع الوطني الإثيوبي | قوات الدفاع الوطنية الإثيوبية | قوة الدفاع الوطني الإثيوبية | قوات الدفاع الإثيوبية | قوات الدفاع الوطني في إثيوبيا | الجيش الفيدرالي الإثيوبي | الجيش الأثيوبي",
  },
  "central/enow-abrams-egbe": {
    kind: "person", en: "Enow Abrams Egbe", countries: ["CM"],
    ar: "إينو أبرامز إيغبي | إينو أبرامس إغبي",
  },
  "central/ephraim-inoni": {
    kind: "person", en: "Ephraim Inoni", aliases: ["Chief Ephraim Inoni"], countries: ["CM"],
    ar: "إفرايم إينوني | إفراييم إينوني",
  },
  "central/eplf": {
    kind: "movement", en: "Eritrean People's Liberation Front", fr: "Front populaire de libération de l'Érythrée", acronyms: ["EPLF"], countries: ["ER"],
    from: "1973", to: "1994",
    ar: "الجبهة الشعبية لتحرير إريتريا | الجبهة الشعبية لتحرير أرتريا",
  },
  "central/eprdf": {
    kind: "party", en: "Ethiopian People's Revolutionary Democratic Front", fr: "Front démocratique révolutionnaire du peuple éthiopien", acronyms: ["EPRDF"],
    countries: ["ET"], from: "1988", to: "2019",
    ar: "الجبهة الديمقراطية الثورية للشعوب الإثيوبية | الجبهة الثورية الديمقراطية للشعوب الإثيوبية | الجبهة الديمقراطية الثورية لشعوب إثيوبيا | الجبهة الثورية الديمقراطية لشعوب إثيوبيا | الجبهة الثورية الديمقراطية الشعبية الإثيوبية | الجبهة الديمقراطية الثورية الشعبية الإثيوبية",
  },
  "central/eric-massi": {
    kind: "person", en: "Eric Massi", aliases: ["Éric Massi"], countries: ["CF"],
    ar: "إيريك ماسي | إريك ماسي | إريك نيريس ماسي",
  },
  "central/eric-rekosset-kamot": {
    kind: "person", en: "Eric Rekosset-Kamot", aliases: ["Éric Rokosset-Kamot"], countries: ["CF"],
    ar: "إيريك روكوسيت كاموت | إيريك ريكوسيت",
  },
  "central/eric-tataw": {
    kind: "person", en: "Eric Tataw", countries: ["CM"],
    ar: "إريك تاتاو",
  },
  "central/erik-essousse": {
    kind: "person", en: "Erik Essousse", countries: ["CM"],
    ar: "إريك إيسوس | إيريك إيسوس",
  },
  "central/eritrean-islamic-jihad": {
    kind: "armed-group", en: "Eritrean Islamic Jihad", aliases: ["Eritrean Islamic Reform Movement"], countries: ["ER"],
    ar: "حركة الجهاد الإسلامي الإريتري | حركة الجهاد الإرتري | الجهاد الإسلامي الإريتري | حركة الإصلاح الإسلامي الإريتري | الحركة الإسلامية الإرترية للإصلاح | حزب المؤتمر الإسلامي الإرتري",
  },
  "central/eritrean-liberation-front": {
    kind: "movement", en: "Eritrean Liberation Front", fr: "Front de libération de l'Érythrée", acronyms: ["ELF"], countries: ["ER"], from: "1960",
    ar: "جبهة التحرير الإريترية | جبهة تحرير إريتريا | جبهة التحرير الأرترية | جبهة تحرير أرتريا",
  },
  "central/ernest-mada": {
    kind: "person", en: "Ernest Mada", countries: ["CF"],
    ar: "إرنست مادا",
  },
  "central/ernest-ouandie": {
    kind: "person", en: "Ernest Ouandié", countries: ["CM"],
    ar: "إرنست وانديي | إرنست واندي",
  },
  "central/eskinder-nega": {
    kind: "person", en: "Eskinder Nega", countries: ["ET"],
    ar: "إسكندر نيغا | إسكندر نقا | إسكندر نجا | اسكندر نيقا | إسكيندر نيغا | إسكندر نيجا",
  },
  "central/estifanos-habtemariam": {
    kind: "person", en: "Estifanos Habtemariam", countries: ["ER"],
    ar: "إستيفانوس هبتي ماريام | إسطفانوس هبتماريام | إستيفانوس هبتماريام",
  },
  "central/ethiopian-electoral-board": {
    kind: "institution", en: "National Election Board of Ethiopia", acronyms: ["NEBE"], countries: ["ET"],
    ar: "المجلس الوطني للانتخابات في إثيوبيا | المجلس الانتخابي الوطني الإثيوبي | مجلس الانتخابات الوطني الإثيوبي | المجلس الانتخابي الإثيوبي",
  },
  "central/ethiopian-human-rights-commission": {
    kind: "institution", en: "Ethiopian Human Rights Commission", acronyms: ["EHRC"], countries: ["ET"],
    ar: "المفوضية الإثيوبية لحقوق الإنسان | مفوضية حقوق الإنسان الإثيوبية | اللجنة الإثيوبية لحقوق الإنسان | لجنة حقوق الإنسان الإثيوبية | الهيئة الإثيوبية لحقوق الإنسان",
  },
  "central/etienne-tshisekedi": {
    kind: "person", en: "Étienne Tshisekedi", countries: ["CD"],
    ar: "إتيان تشيسيكيدي | إيتيان تشيسيكيدي",
  },
  "central/eu-training-mission-in-the-central-african-republic": {
    kind: "mission", en: "EU Training Mission in the Central African Republic", aliases: ["EUTM CAR", "European Union Training Mission in the Central African Republic"], acronyms: ["EUTM RCA"], countries: ["CF"],
    ar: "بعثة الاتحاد الأوروبي للتدريب في أفريقيا الوسطى | بعثة الاتحاد الأوروبي للتدريب في جمهورية أفريقيا الوسطى | بعثة الاتحاد الأوروبي التدريبية في أفريقيا الوسطى | بعثة الاتحاد الأوروبي للتدريب العسكري في أفريقيا الوسطى | يوتم أفريقيا الوسطى | بعثة التدريب الأوروبية في أفريقيا الوسطى | بعثة التدريب التابعة للاتحاد الأوروبي في أفريقيا الوسطى",
  },
  "central/eugene-barret-ngaikosset": {
    kind: "person", en: "Eugène Barret Ngaïkosset", aliases: ["Eugène Ngaïkosset"], countries: ["CF"],
    ar: "أوجين نغايكوسيت | يوجين باريه نغايكوسيت | أوجين نغايكوسيه | أوجين نغايكوسي",
  },
  "central/evariste-ndayishimiye": {
    kind: "person", en: "Évariste Ndayishimiye", countries: ["BI"],
    ar: "إيفاريست ندايشيميي | إيفاريست ندايشيمي | إيفاريست نداييشيميي | إيفاريست نداييشيمي | ندايشيميي | ايفاريست ندايشيمية | إيفاريست ندايشيمييه",
  },
  "central/evariste-ngamana": {
    kind: "person", en: "Evariste Ngamana", countries: ["CF"],
    ar: "إيفاريست نغامانا",
  },
  "central/evaristo-carvalho": {
    kind: "person", en: "Evaristo Carvalho", countries: ["ST"],
    ar: "إيفاريستو كارفالو | إيفاريستو كارفاليو",
  },
  "central/ezboni-mundiri": {
    kind: "person", en: "Ezboni Mondiri", aliases: ["Ezbon Mundiri"], countries: ["SS"],
    ar: "ازبوني منديري | ايزبوني منديري",
  },
  "central/ezekiel-lol-gatkuoth": {
    kind: "person", en: "Ezekiel Lol Gatkuoth", countries: ["SS"],
    ar: "إزيكيل لول قاتكوث | ازيكيل لول | إزيكيل لول جاتكوث | حزقيال لول قاتكوث",
  },
  "central/ezema": {
    kind: "party", en: "Ezema", aliases: ["Ethiopian Citizens for Social Justice"], countries: ["ET"], from: "2019",
    ar: "المواطنون الإثيوبيون من أجل العدالة الاجتماعية | حزب إيزيما | المواطنين الإثيوبيين من أجل العدالة الاجتماعية",
    arWeak: "إيزيما | إيزما",
    arCue: "إثيوبيا | حزب | برهانو",
  },
  "central/fai-yengo-francis": {
    kind: "person", en: "Fai Yengo Francis", aliases: ["Francis Fai Yengo"], countries: ["CM"],
    ar: "فاي ينغو فرانسيس | فاي ينغو | فرانسيس فاي ينغو",
  },
  "central/fano": {
    kind: "armed-group", en: "Fano", aliases: ["Fano militia", "Amhara Fano"], countries: ["ET"], weak: true,
    ar: "ميليشيا فانو | ميليشيات فانو | فانو | قوات فانو | مليشيا الفانو | الفانو",
    arCue: "أمهرة | إثيوبيا | الأمهرية | مليشيا | ميليشيا",
  },
  "central/felix-agbor-nkongho": {
    kind: "person", en: "Felix Agbor Nkongho", aliases: ["Agbor Balla", "Felix Agbor Balla"], countries: ["CM"],
    ar: "فيليكس أغبور نكونغو | فيليكس أغبور بالا | أغبور بالا | أغبور نكونغو | فيليكس أجبور",
  },
  "central/felix-kulayigye": {
    kind: "person", en: "Felix Kulayigye", countries: ["UG"],
    ar: "فيليكس كولايغي | فيليكس كولاييجي",
  },
  "central/felix-moloua": {
    kind: "person", en: "Félix Moloua", countries: ["CF"],
    ar: "فيليكس مولوا",
    arWeak: "مولوا",
  },
  "central/felix-moumie": {
    kind: "person", en: "Félix Moumié", countries: ["CM"],
    ar: "فيليكس مومييه | فيليكس موميي",
  },
  "central/ferdinand-ngoh-ngoh": {
    kind: "person", en: "Ferdinand Ngoh Ngoh", aliases: ["Ngoh Ngoh"], countries: ["CM"],
    ar: "فرديناند نغوه نغوه | فردينان نغوه نغوه | فرديناند نجوه نغوه | فرديناند نغوه نجوه | فردينان نجوه نغوه | فردينان نغوه نجوه | فردينان نغو نغو | فرديناند نجو نجو",
  },
  "central/ferdinand-oyono": {
    kind: "person", en: "Ferdinand Oyono", countries: ["CM"],
    ar: "فرديناند أويونو | فرديناند أويون",
  },
  "central/fermina-makuet-manyok": {
    kind: "person", en: "Fermina Makuet Manyok", aliases: ["Pirmina Makuet"], countries: ["SS"],
    ar: "فيرمينا ماكويت | فرمينا مكويت | فيرمينا مكويت منيوك | فيرمينا ماكويت مانيوك | فرمينا ماكويت",
  },
  "central/festus-mogae": {
    kind: "person", en: "Festus Mogae", countries: ["SS", "BW"],
    ar: "فيستوس موغاي | فستوس موغاي | فستوس موجاي",
  },
  "central/fidele-gouandjika": {
    kind: "person", en: "Fidèle Gouandjika", countries: ["CF"],
    ar: "فيديل غواندجيكا | فيدل غواندجيكا | فيديل جوانجيكا",
  },
  "central/filipe-nyusi": {
    kind: "person", en: "Filipe Nyusi", countries: ["MZ"],
    ar: "فيليبي نيوسي | فيليب نيوسي",
  },
  "central/firmin-ngrebada": {
    kind: "person", en: "Firmin Ngrébada", countries: ["CF"],
    ar: "فيرمين نغريبادا | فيرمان نغريبادا | فيرمين نجريبادا | فيرمان نجريبادا",
    arWeak: "نغريبادا",
  },
  "central/fitsum-arega": {
    kind: "person", en: "Fitsum Arega", countries: ["ET"],
    ar: "فيتسوم أريغا | فصوم أرقا | فيتسوم أريجا | فيتسوم أرجا",
  },
  "central/florian-ndjadder": {
    kind: "person", en: "Florian Ndjadder", aliases: ["Florian Ndjadder-Bedaya"], countries: ["CF"],
    ar: "فلوريان ندجادير | فلوريان نجادر | فلوريان ندجادر بيدايا",
  },
  "central/fontem-neba": {
    kind: "person", en: "Fontem Neba", aliases: ["Fontem Aforteka'a Neba"], countries: ["CM"],
    ar: "فونتيم نيبا | فونتيم أفورتيكا نيبا",
  },
  "central/former-detainees": {
    kind: "movement", en: "Former Detainees", aliases: ["SPLM Former Detainees", "SPLM Leaders"], acronyms: ["SPLM-FD"], countries: ["SS"],
    ar: "مجموعة المعتقلين السابقين | مجموعة المعتقلين العشرة | المعتقلون السياسيون السابقون | مجموعة القادة المعتقلين السابقين | مجموعة المعتقلين السياسيين السابقين",
    arWeak: "المعتقلين السابقين | المعتقلون السابقون | المعتقلين العشرة",
    arCue: "جنوب السودان | جوبا | الحركة الشعبية | سلفاكير | باقان",
  },
  "central/foxi-kethevoama": {
    kind: "person", en: "Foxi Kéthévoama", countries: ["CF"],
    ar: "فوكسي كيتفواما | فوكسي كيثيفواما",
  },
  "central/fozia-hashim": {
    kind: "person", en: "Fozia Hashim", countries: ["ER"],
    ar: "فوزية هاشم",
  },
  "central/francis-deng": {
    kind: "person", en: "Francis Deng", aliases: ["Francis Mading Deng"], countries: ["SS"],
    ar: "فرانسيس دينق | فرانسيس مادينق دينق | فرانسيس دينج",
  },
  "central/francis-marial-abur": {
    kind: "person", en: "Francis Marial Abur", countries: ["SS"],
    ar: "فرانسيس مريال أبور",
  },
  "central/francis-ngannou": {
    kind: "person", en: "Francis Ngannou", countries: ["CM"],
    ar: "فرانسيس نغانو | فرانسيس نجانو | فرنسيس نغانو | فرانسيس إنغانو",
  },
  "central/francis-ogolla": {
    kind: "person", en: "Francis Ogolla", countries: ["KE"],
    ar: "فرانسيس أوغولا | فرانسيس أوجولا",
  },
  "central/francisco-macias-nguema": {
    kind: "person", en: "Francisco Macías Nguema", countries: ["GQ"],
    ar: "فرانسيسكو ماسياس نغويما | ماسياس نغويما",
  },
  "central/franck-biya": {
    kind: "person", en: "Franck Biya", countries: ["CM"],
    ar: "فرانك بيا | فرانك إيمانويل بيا | فرانك بييا",
  },
  "central/frankline-ndifor": {
    kind: "person", en: "Frankline Ndifor", countries: ["CM"],
    ar: "فرانكلين نديفور | فرانكلين أفاني نديفور",
  },
  "central/frederic-bintsamou": {
    kind: "person", en: "Frédéric Bintsamou", countries: ["CG"],
    ar: "القس نتومي | فريدريك بينتسامو",
  },
  "central/fridolin-ambongo": {
    kind: "person", en: "Fridolin Ambongo", countries: ["CD"],
    ar: "فريدولين أمبونغو | فريدولان أمبونغو | فريدولين أمبونجو",
  },
  "central/fulbert-ngodji": {
    kind: "person", en: "Fulbert Ngodji", countries: ["CF"],
    ar: "فولبير نغوجي | فولبيرت نغودجي | فولبير نغودجي",
  },
  "central/gabon-national-union": {
    kind: "party", en: "National Union (Gabon)", fr: "Union nationale", acronyms: ["UN"], countries: ["GA"],
    ar: "الاتحاد الوطني الغابوني | حزب الاتحاد الوطني الغابوني",
  },
  "central/gabriel-changson-chang": {
    kind: "person", en: "Gabriel Changson Chang", aliases: ["Gabriel Changson"], countries: ["SS"],
    ar: "قبريال شانقسون شانق | قابرييل شانقسون شانق | غابرييل شانغسون شانغ | غابريال شانغسون | قبريال شانقسون | قابرييل شانقسون | غابرييل تشانغسون تشانغ | غابرييل تشانغسون | قبريال شانقسون شان",
  },
  "central/gabriel-dodo-ndoke": {
    kind: "person", en: "Gabriel Dodo Ndoke", countries: ["CM"],
    ar: "غابرييل دودو ندوكي",
  },
  "central/gabriel-duop-lam": {
    kind: "person", en: "Gabriel Duop Lam", countries: ["SS"],
    ar: "قبريال دوب لام | غابرييل دوب لام | جبريل دوب لام | جبريال دوب لام | جابرييل دوب لام | قابرييل دوب لام | قبريال دوبلام",
  },
  "central/gabriel-jok-riak": {
    kind: "person", en: "Gabriel Jok Riak", countries: ["SS"],
    ar: "قبريال جوك رياك | جبريل جوك رياك | غابرييل جوك رياك | جابرييل جوك رياك | جوك رياك | قبريال جوك رياك ماكول | قابريال جوك | غابريال جوك رياك | قبريال جوك",
  },
  "central/gabriel-tanginye": {
    kind: "person", en: "Gabriel Tanginye", aliases: ["Gabriel Gatwech Chan", "Gabriel Tang"], countries: ["SS"],
    ar: "قبريال تانجينا | قبريال تانق | قبريال تانقينيا | غابريال تانجينا | غابرييل تانجينا | قبريال تانق قاتويج | قبريال تانغ غاتويج | قبريال تانق قاينيك | قبريال تانج | غابرييل تانغ | غابرييل تانغينيا | قبريال تانقينج",
  },
  "central/gabriel-zubeir-wako": {
    kind: "person", en: "Gabriel Zubeir Wako", aliases: ["Cardinal Zubeir Wako"], countries: ["SD", "SS"],
    ar: "قبريال زبير واكو | غابرييل زبير واكو | قابرييل زبير واكو | جبرائيل زبير واكو",
  },
  "central/galax-yves-landry-etoga": {
    kind: "person", en: "Galax Yves Landry Etoga", countries: ["CM"],
    ar: "غالاكس إيف لاندري إيتوغا | لاندري إيتوغا | غالاكس إيتوغا",
  },
  "central/gambella-liberation-front": {
    kind: "armed-group", en: "Gambella Liberation Front", acronyms: ["GLF"], countries: ["ET"],
    ar: "جبهة تحرير قامبيلا | جبهة تحرير غامبيلا | جيش تحرير قامبيلا | جيش تحرير غامبيلا | جبهة تحرير جامبيلا",
  },
  "central/garang-ateny": {
    kind: "person", en: "Garang Ateny", countries: ["SS"],
    ar: "قرنق أتيني | قرنق أتيني قرنق",
  },
  "central/garang-diing": {
    kind: "person", en: "Garang Diing Akuong", countries: ["SS"],
    ar: "قرنق دينق أكونق | قرنق ديينق أكونق | قرنق ديينق | قرنق دينق أكوانق",
  },
  "central/garga-haman-adji": {
    kind: "person", en: "Garga Haman Adji", countries: ["CM"],
    ar: "غارغا هامان أدجي | غارغا هامان | جارجا هامان أدجي | غارغا حمان أدجي",
  },
  "central/gaston-eloundou-essomba": {
    kind: "person", en: "Gaston Eloundou Essomba", countries: ["CM"],
    ar: "غاستون إيلوندو إيسومبا",
  },
  "central/gaston-mandata-nguerekata": {
    kind: "person", en: "Gaston Mandata Nguérékata", aliases: ["Gaston Nguérékata"], countries: ["CF"],
    ar: "غاستون مانداتا نغيريكاتا | غاستون نغيريكاتا",
  },
  "central/gatluak-gai": {
    kind: "person", en: "Gatluak Gai", countries: ["SS"],
    ar: "قاتلواك قاي | قلواك قاي | قتلواك قاي | غاتلواك غاي | غلواك غاي | قلوك قاي",
  },
  "central/gatwech-lam-puoch": {
    kind: "person", en: "Gatwech Lam Puoch", countries: ["SS"],
    ar: "قاتويج لام بوج | قاتويج لام فوش | قاتويج لام بوتش | قتويج لام",
  },
  "central/gedion-timothewos": {
    kind: "person", en: "Gedion Timothewos", countries: ["ET"],
    ar: "جيديون تيموثيوس | غيديون تيموثيوس | جيديون تيموتيوس | غيديون تيموتيوس | جيديون طيموتيوس",
    arWeak: "تيموثيوس | طيموتيوس",
  },
  "central/gedu-andargachew": {
    kind: "person", en: "Gedu Andargachew", countries: ["ET"],
    ar: "غيدو أندارغاشيو | قدو أندارقاتشو | غدو أندارغاتشو | غيدو أندارغاتشو | قدو أندارغاتشو | جيدو أندارجاتشو | جدو أندارجاتشو | قدو أندارجاتشو | غيدو أندارجاشو",
  },
  "central/gelweng": {
    kind: "armed-group", en: "Gelweng", aliases: ["Titweng"], countries: ["SS"],
    ar: "قلوينق | تيتوينق | تيت وينق | مليشيا قلوينق | شباب القلوينق",
  },
  "central/general-directorate-for-external-research-cameroon": {
    kind: "state-force", en: "General Directorate for External Research (Cameroon)", fr: "Direction générale de la recherche extérieure", acronyms: ["DGRE"],
    countries: ["CM"],
    ar: "الإدارة العامة للبحوث الخارجية | المديرية العامة للأبحاث الخارجية | المديرية العامة للبحوث الخارجية الكاميرونية",
  },
  "central/general-no-pity": {
    kind: "person", en: "General No Pity", aliases: ["No Pity"], countries: ["CM"],
    ar: "الجنرال نو بيتي | نو بيتي | جنرال نو بيتي",
  },
  "central/geoffrey-kondogbia": {
    kind: "person", en: "Geoffrey Kondogbia", countries: ["CF"],
    ar: "جيفري كوندوغبيا | جوفري كوندوغبيا | جيفري كوندوجبيا | جوفري كوندوجبيا",
  },
  "central/george-athor": {
    kind: "person", en: "George Athor", aliases: ["George Athor Deng"], countries: ["SS"],
    ar: "جورج أتور | جورج أطور | جورج أثور | جورج أطور دينق | جورج أتور دينق | جورج أثور دينق",
  },
  "central/georges-chikoti": {
    kind: "person", en: "Georges Chikoti", countries: ["AO"],
    ar: "جورج شيكوتي | جورجس شيكوتي",
  },
  "central/georges-elanga-obam": {
    kind: "person", en: "Georges Elanga Obam", countries: ["CM"],
    ar: "جورج إيلانغا أوبام",
  },
  "central/ger-duany": {
    kind: "person", en: "Ger Duany", countries: ["SS"],
    ar: "قير دواني | جير دواني | غير دواني",
  },
  "central/geri-raimondo-legge": {
    kind: "person", en: "Geri Raimondo Legge", countries: ["SS"],
    ar: "جيري رايموندو ليج | جيري ريموندو ليقي | قيري ريموندو ليقي | قيري رايموندو ليقي | غيري رايموندو ليغي | قيري رايموندو",
  },
  "central/gervais-lakosso": {
    kind: "person", en: "Gervais Lakosso", countries: ["CF"],
    ar: "جيرفيه لاكوسو | جيرفي لاكوسو | جرفي لاكوسو",
  },
  "central/gervais-ndirakobuca": {
    kind: "person", en: "Gervais Ndirakobuca", countries: ["BI"],
    ar: "جيرفيه نديراكوبوكا | جيرفي نديراكوبوكا",
  },
  "central/getachew-reda": {
    kind: "person", en: "Getachew Reda", countries: ["ET"],
    ar: "جيتاتشو رضا | جيتاتشو ردا | غيتاتشو رضا | جتاتشو رضا | غيتاتشو ردا | قيتاتشو ردا | قيتاتشو رضا | جيتاشو رضا | غيتاتشيو رضا | جيتاتشيو رضا | غيتاشيو رضا | قتاتشو ردا",
    arWeak: "غيتاتشو | جيتاتشو",
  },
  "central/gier-chuang-aluong": {
    kind: "person", en: "Gier Chuang Aluong", countries: ["SS"],
    ar: "قير شوانق ألونق | قير شوانق | جير شوانق ألونق",
  },
  "central/gilbert-kamezolai": {
    kind: "person", en: "Gilbert Kamezolaï", fr: "Gilbert Kamezolai", countries: ["CF"],
    ar: "جلبرت كاميزو-لاي | كاميزو-لاي | كاميزولاي | جيلبرت كاميزولاي",
  },
  "central/gilbert-toumou-deya": {
    kind: "person", en: "Gilbert Toumou Deya", countries: ["CF"],
    ar: "جيلبير تومو ديا | جيلبير توموديا | جلبرت تومو ديا | جيلبرت تومو ديا",
  },
  "central/gilberto-da-piedade-verissimo": {
    kind: "person", en: "Gilberto da Piedade Veríssimo", aliases: ["Gilberto Da Piedade"], countries: ["AO"],
    ar: "جيلبرتو دا بيداد فيريسيمو | جيلبرتو دا بيداد | غيلبرتو دا بيداد فيريسيمو",
  },
  "central/girma-wolde-giorgis": {
    kind: "person", en: "Girma Wolde-Giorgis", countries: ["ET"],
    ar: "جيرما وولد جورجيس | قيرما ولدقيورقيس | غيرما وولد غيورغيس | جرما ولد جورجيس | غيرما ولدي جيورجيس | جيرما ولد جرجس",
  },
  "central/gisele-bedan": {
    kind: "person", en: "Gisèle Bedan", countries: ["CF"],
    ar: "جيزيل بيدان",
  },
  "central/gola-boyoi-gola": {
    kind: "person", en: "Gola Boyoi Gola", countries: ["SS"],
    ar: "قولا بويوي قولا | قولا بويوي | غولا بويوي",
  },
  "central/gontran-djono": {
    kind: "person", en: "Gontran Djono", aliases: ["Gontran Djono Ahaba"], countries: ["CF"],
    ar: "غونتران جونو | غاونتران دغونو | غونتران دجونو أهابا",
  },
  "central/good-news-radio": {
    kind: "media", en: "Good News Radio", countries: ["SS"],
    ar: "راديو جود نيوز | إذاعة جود نيوز | راديو قود نيوز | إذاعة قود نيوز",
  },
  "central/gordon-buay": {
    kind: "person", en: "Gordon Buay", countries: ["SS"],
    ar: "قوردون بواي | غوردون بواي | قردون بواي | جوردون بواي",
  },
  "central/gordon-koang-chol": {
    kind: "person", en: "Gordon Koang Chol", aliases: ["Gordon Kong", "Gordon Koang"], countries: ["SS"],
    ar: "قوردون كونق شول | غوردون كونق | قردون كونق | قوردون كونغ | غوردون كونغ تشول | قوردون كوانق",
  },
  "central/gordon-muortat-mayen": {
    kind: "person", en: "Gordon Muortat Mayen", aliases: ["Gordon Muortat"], countries: ["SS"],
    ar: "جوردون مورتات | غوردون مورتات | قوردون مورتات | غوردون مورتات مايين",
  },
  "central/greater-pioneer-operating-company": {
    kind: "company", en: "Greater Pioneer Operating Company", acronyms: ["GPOC"], countries: ["SS"],
    ar: "شركة النيل الكبرى بايونير | شركة بايونير الكبرى | شركة غريتر بايونير",
  },
  "central/gregoire-djarmaila": {
    kind: "person", en: "Grégoire Djarmaila", countries: ["CM"],
    ar: "غريغوار دجارمايلا",
  },
  "central/gregoire-mvongo": {
    kind: "person", en: "Grégoire Mvongo", countries: ["CM"],
    ar: "غريغوار مفونغو",
  },
  "central/gregoire-owona": {
    kind: "person", en: "Grégoire Owona", countries: ["CM"],
    ar: "غريغوار أوونا | غريغوار أووونا | جريجوار أوونا",
  },
  "central/gregory-vasili": {
    kind: "person", en: "Gregory Vasili", aliases: ["Gregory Deng Kuac Aduol", "Gregory Vasily Dimitry"], countries: ["SS"],
    ar: "قريقوري فاسيلي | غريغوري فاسيلي | قريقوري فاسيلي ديمتري | قرقوري فاسيلي",
  },
  "central/guidon-shimiray": {
    kind: "person", en: "Guidon Shimiray Mwissa", aliases: ["Guidon Shimiray", "Guidon Mwisa Shimiray", "General Guidon"], countries: ["CD"], parent: "armed-groups/ndc-r",
    ar: "غيدون شيميراي | غيدون شيميراي مويسا | غيدون مويسا شيميراي | جيدون شيميراي | جيدون شيميراي مويسا",
  },
  "central/gumuz-militia": {
    kind: "armed-group", en: "Gumuz militia", countries: ["ET"],
    ar: "ميليشيا القمز | ميليشيات القمز | ميليشيا الجوموز | مليشيات القمز | ميليشيات الجوموز",
  },
  "central/guy-brice-parfait-kolelas": {
    kind: "person", en: "Guy-Brice Parfait Kolélas", countries: ["CG"],
    ar: "غي بريس بارفيه كوليلاس | غي بريس بارفي كوليلاس",
  },
  "central/guy-simplice-kodegue": {
    kind: "person", en: "Guy Simplice Kodégué", countries: ["CF"],
    ar: "غي سيمبليس كوديغي",
  },
  "central/habtamu-itefa": {
    kind: "person", en: "Habtamu Itefa", countries: ["ET"],
    ar: "هبتامو إيتفا | هابتامو إيتيفا | هبتامو إتيفا | هابتامو إيتفا | هابتامو أتيفا",
  },
  "central/hachalu-hundessa": {
    kind: "person", en: "Hachalu Hundessa", countries: ["ET"],
    ar: "هاشالو هونديسا | هاتشالو هونديسا | هاتشالو هوندسا | هشالو هونديسا | هاشالو هوندسا",
  },
  "central/haddas-ertra": {
    kind: "media", en: "Haddas Ertra", aliases: ["Eritrea al-Haditha"], countries: ["ER"],
    ar: "حداس إرترا",
    arWeak: "إرتريا الحديثة | إريتريا الحديثة",
    arCue: "صحيفة | جريدة",
  },
  "central/hage-geingob": {
    kind: "person", en: "Hage Geingob", countries: ["NA"],
    ar: "هاغه غينغوب | هاغي غينغوب | هاجي جينجوب",
  },
  "central/hagos-gebrehiwet": {
    kind: "person", en: "Hagos Gebrehiwet", aliases: ["Hagos Ghebrehiwet"], countries: ["ER"],
    ar: "حقوص قبرهوت | هاجوس جبرهيويت | حقوس قبر هوت | هاغوس غبرهويت | حقوص قبرهيوت | حقوص كيشا",
  },
  "central/haile-gebrselassie": {
    kind: "person", en: "Haile Gebrselassie", countries: ["ET"],
    ar: "هايلي جبريسيلاسي | هايلي جيبرسيلاسي | هيلا جبريسيلاسي | هايله جبرسيلاسي | هيلا جبرسيلاسي | هيلا غبرسيلاسي",
  },
  "central/haile-selassie": {
    kind: "person", en: "Haile Selassie", countries: ["ET"],
    ar: "هيلا سيلاسي | هيلاسيلاسي | هايلي سيلاسي | هيلاسلاسي | هيلا سلاسي | هيلي سيلاسي",
  },
  "central/haile-woldense": {
    kind: "person", en: "Haile Woldense", aliases: ["Haile Durue"], countries: ["ER"],
    ar: "هيلي ولدتنسائي | هيلي درع | هايلي ولدنسائي",
  },
  "central/hailemariam-desalegn": {
    kind: "person", en: "Hailemariam Desalegn", countries: ["ET"],
    ar: "هايلي مريام ديسالين | هيلي مريام ديسالين | هايلي ماريام ديسالين | هايلي مريام دسالين | هيلي ماريام ديسالين | هيلي مريام دسالين | هايلماريام ديسالين | هايلي مريم ديسيلين | هايلي ميريام ديسيلين | هيلا مريام ديسالين | هيلا ماريام ديسالين | هيلي مريم ديسالين",
    arWeak: "ديسالين",
  },
  "central/hailu-adugna": {
    kind: "person", en: "Hailu Adugna", countries: ["ET"],
    ar: "هايلو أدوجنا | هايلو أدونيا | هايلو أدوغنا",
  },
  "central/hakainde-hichilema": {
    kind: "person", en: "Hakainde Hichilema", countries: ["ZM"],
    ar: "هاكيندي هيشيليما | هاكايندي هيشيليما | هيشيليما | هاكايندي هيتشيليما",
  },
  "central/hamadou-moustapha": {
    kind: "person", en: "Hamadou Moustapha", countries: ["CM"], weak: true,
    ar: "حمادو مصطفى",
    arCue: "الكاميرون | الكاميروني",
  },
  "central/hamid-idris-awate": {
    kind: "person", en: "Hamid Idris Awate", countries: ["ER"],
    ar: "حامد إدريس عواتي | إدريس عواتي | حامد عواتي",
  },
  "central/hamza-guismala": {
    kind: "person", en: "Hamza Guismala", aliases: ["Hamza Guissmalla", "Hamza Guismalla"], countries: ["CF"], parent: "armed-groups/fprc",
    ar: "حمزة غيسمالا | حمزة جويسمالا",
  },
  "central/haroun-gaye": {
    kind: "person", en: "Haroun Gaye", countries: ["CF"],
    ar: "هارون غاي | هارون قاي | هارون جاي | هارون غاييه | هارون غايي",
  },
  "central/hassan-bouba": {
    kind: "person", en: "Hassan Bouba", countries: ["CF"],
    ar: "حسن بوبا | حسن بوبا علي",
  },
  "central/hassan-omar-mohamed-bourhan": {
    kind: "person", en: "Hassan Omar Mohamed Bourhan", countries: ["DJ"],
    ar: "حسن عمر محمد برهان",
  },
  "central/hassan-sheikh-mohamud": {
    kind: "person", en: "Hassan Sheikh Mohamud", countries: ["SO"], weak: true,
    ar: "حسن شيخ محمود | حسن شيخ محمد",
  },
  "central/hele-pierre": {
    kind: "person", en: "Hele Pierre", aliases: ["Pierre Hélé"], countries: ["CM"],
    ar: "بيير هيلي",
  },
  "central/henri-djonyang": {
    kind: "person", en: "Henri Djonyang", countries: ["CM"],
    ar: "هنري دجونيانغ | هنري دونيانغ",
  },
  "central/henri-marie-dondra": {
    kind: "person", en: "Henri-Marie Dondra", countries: ["CF"],
    ar: "هنري ماري دوندرا",
    arWeak: "دوندرا",
  },
  "central/henri-wanzet-linguissara": {
    kind: "person", en: "Henri Wanzet Linguissara", countries: ["CF"],
    ar: "هنري وانزيه لينغيسارا | وانزيه لينغيسارا | هنري وانزي لينغيسارا | هنري وانزيت لينجيسارا",
  },
  "central/henry-odwar": {
    kind: "person", en: "Henry Dilla Odwar", aliases: ["Henry Odwar"], countries: ["SS"],
    ar: "هنري ديلا أدوار | هنري أدوار | هنري أودوار | هنري دلا أودوار",
  },
  "central/henry-okello-oryem": {
    kind: "person", en: "Henry Okello Oryem", countries: ["UG"],
    ar: "هنري أوكيلو أوريم | هنري أوكيلو أورييم | أوكيلو أوريم",
  },
  "central/herbert-gontran-djono-ahaba": {
    kind: "person", en: "Herbert Gontran Djono Ahaba", countries: ["CF"],
    ar: "هربرت غونتران دجونو أهابا | هيربير غونتران دجونو أهابا | جونو أهابا",
  },
  "central/heritier-doneng": {
    kind: "person", en: "Héritier Doneng", countries: ["CF"],
    ar: "إيريتييه دونينغ | هيريتييه دونينغ",
  },
  "central/hermine-patricia-tomaino-ndam-njoya": {
    kind: "person", en: "Hermine Patricia Tomaïno Ndam Njoya", aliases: ["Patricia Tomaïno Ndam Njoya"], countries: ["CM"],
    ar: "باتريسيا تومايينو ندام نجويا | باتريسيا ندام نجويا | هيرمين باتريسيا | هيرمين ندام نجويا",
  },
  "central/herve-ndoba": {
    kind: "person", en: "Hervé Ndoba", countries: ["CF"],
    ar: "هيرفي ندوبا | هيرفيه ندوبا | إيرفي ندوبا",
  },
  "central/hery-rajaonarimampianina": {
    kind: "person", en: "Hery Rajaonarimampianina", countries: ["MG"],
    ar: "هيري راجاوناريمامبيانينا",
  },
  "central/hilaire-kamga": {
    kind: "person", en: "Hilaire Kamga", countries: ["CM"],
    ar: "هيلير كامغا",
  },
  "central/hiram-samuel-iyodi": {
    kind: "person", en: "Hiram Samuel Iyodi", aliases: ["Samuel Iyodi"], countries: ["CM"],
    ar: "حيرام صامويل إيودي | صامويل حيرام إيودي",
  },
  "central/honson-chuol-james": {
    kind: "person", en: "Honson Chuol James", countries: ["SS"],
    ar: "هونسون شول جيمس | هونسون تشول جيمس | هونسون شول",
  },
  "central/hussein-abdelbagi": {
    kind: "person", en: "Hussein Abdelbagi", aliases: ["Hussein Abdelbagi Akol"], countries: ["SS"],
    ar: "حسين عبد الباقي أكول | حسين عبد الباقي أكول أقاني",
    arWeak: "حسين عبد الباقي",
    arCue: "نائب الرئيس | جنوب السودان | سلفا كير",
  },
  "central/hussein-mar-nyuot": {
    kind: "person", en: "Hussein Mar Nyuot", aliases: ["Hussein Maar"], countries: ["SS"],
    ar: "حسين مار نيوت | حسين مار",
  },
  "central/ian-khama": {
    kind: "person", en: "Ian Khama", countries: ["BW"],
    ar: "إيان خاما",
  },
  "central/ibrahim-idris-totil": {
    kind: "person", en: "Ibrahim Idris Totil", aliases: ["Ibrahim Totil"], countries: ["ER"],
    ar: "إبراهيم إدريس توتيل | إبراهيم توتيل",
  },
  "central/ibrahim-mbombo-njoya": {
    kind: "person", en: "Ibrahim Mbombo Njoya", countries: ["CM"],
    ar: "إبراهيم مبومبو نجويا | السلطان إبراهيم مبومبو نجويا",
  },
  "central/igor-lamaka": {
    kind: "person", en: "Igor Lamaka", countries: ["CF"],
    ar: "إيغور لاماكا",
  },
  "central/interim-government-of-ambazonia": {
    kind: "government", en: "Interim Government of Ambazonia", countries: ["CM"], parent: "armed-groups/ambazonia",
    ar: "حكومة أمبازونيا المؤقتة | الحكومة المؤقتة لأمبازونيا | الحكومة الانتقالية لأمبازونيا | الحكومة المؤقتة الأمبازونية | حكومة أمبازونيا الانتقالية | حكومة أمبازونيا في المنفى",
  },
  "central/isabel-dos-santos": {
    kind: "person", en: "Isabel dos Santos", countries: ["AO"],
    ar: "إيزابيل دوس سانتوس",
  },
  "central/ismael-bidoung-mkpatt": {
    kind: "person", en: "Ismaël Bidoung Mkpatt", fr: "Ismaël Bidoung Mkpwatt", aliases: ["Bidoung Mkpatt"], countries: ["CM"],
    ar: "إسماعيل بيدونغ مبكات | بيدونغ مبكات | إسماعيل بيدونغ",
  },
  "central/ismail-konyi": {
    kind: "person", en: "Ismail Konyi", aliases: ["Ismael Konyi"], countries: ["SS"],
    ar: "إسماعيل كوني | إسماعيل كونيي | سلطان إسماعيل كوني",
  },
  "central/ismail-omar-guelleh": {
    kind: "person", en: "Ismail Omar Guelleh", countries: ["DJ"],
    ar: "إسماعيل عمر جيله | إسماعيل عمر غيلة | إسماعيل عمر جيلي | إسماعيل عمر غيلي | عمر جيله",
  },
  "central/jaal-marroo": {
    kind: "person", en: "Jaal Marroo", aliases: ["Kumsa Diriba", "Jal Maro"], countries: ["ET"], parent: "central/oromo-liberation-army",
    ar: "جال مارو | غال مارو | جال مرو | جعل مارو | كومسا ديريبا | كومسا ديربا | كمسا دريبا | جال مورو | جال ميرو",
  },
  "central/jackson-abugo": {
    kind: "person", en: "Jackson Abugo Gama", aliases: ["Jackson Abugo"], countries: ["SS"],
    ar: "جاكسون أبوجو | جاكسون أبوقو",
  },
  "central/jacob-akech-dengdit": {
    kind: "person", en: "Jacob Akech Dengdit", countries: ["SS"],
    ar: "جاكوب اكيج | جاكوب أكيج دينقديت | جاكوب اكيج دينق",
  },
  "central/jacob-dollar-ruot": {
    kind: "person", en: "Jacob Dollar Ruot", countries: ["SS"],
    ar: "جاكوب دولار رووت | جاكوب دولار روت | جاكوب دولار",
  },
  "central/jacob-kodji": {
    kind: "person", en: "Jacob Kodji", countries: ["CM"],
    ar: "جاكوب كودجي",
  },
  "central/jacob-zuma": {
    kind: "person", en: "Jacob Zuma", countries: ["ZA"],
    ar: "جاكوب زوما | جيكوب زوما",
    arWeak: "زوما",
  },
  "central/jacques-bougha-hagbe": {
    kind: "person", en: "Jacques Bougha Hagbe", countries: ["CM"],
    ar: "جاك بوغا هاغبي | جاك بوغا",
  },
  "central/jacques-fame-ndongo": {
    kind: "person", en: "Jacques Fame Ndongo", countries: ["CM"],
    ar: "جاك فام ندونغو | جاك فامي ندونغو",
  },
  "central/jakaya-kikwete": {
    kind: "person", en: "Jakaya Kikwete", countries: ["TZ"],
    ar: "جاكايا كيكويتي | كيكويتي",
  },
  "central/james-ajongo-mawut": {
    kind: "person", en: "James Ajongo Mawut", countries: ["SS"],
    ar: "جيمس أجونقو ماوت | جيمس أجونقو | جيمس أجونغو ماوت | جيمس أجونغو | جيمس أجونجو ماوت | جيمس أجونجو",
  },
  "central/james-alala-deng": {
    kind: "person", en: "James Alala Deng", countries: ["SS"],
    ar: "جيمس ألالا دينق | جيمس ألالا | جيمس ألالا دينغ",
  },
  "central/james-alic-garang": {
    kind: "person", en: "James Alic Garang", countries: ["SS"],
    ar: "جيمس أليك قرنق | جيمس أليج قرنق",
  },
  "central/james-altaib-berapai": {
    kind: "person", en: "James Altaib Berapai", aliases: ["James al-Tayib Jazz Birapai"], countries: ["SS"],
    ar: "جيمس الطيب جاز بيرباي | جيمس الطيب بيرابي | جيمس الطيب جاز",
  },
  "central/james-gai-yoach": {
    kind: "person", en: "James Gai Yoach", countries: ["SS"],
    ar: "جيمس قاي يواج | جيمس قاي يوج | جيمس غاي يواك",
  },
  "central/james-gatdet-dak": {
    kind: "person", en: "James Gatdet Dak", countries: ["SS"],
    ar: "جيمس قديت داك | جيمس قاديت داك | جيمس قاتديت داك | جيمس غاتديت داك",
  },
  "central/james-hoth-mai": {
    kind: "person", en: "James Hoth Mai", countries: ["SS"],
    ar: "جيمس هوث ماي | جيمس هوث | جيمس هوت ماي",
  },
  "central/james-kabarebe": {
    kind: "person", en: "James Kabarebe", countries: ["RW"],
    ar: "جيمس كاباريبي",
    arWeak: "كاباريبي",
  },
  "central/james-koang-chuol": {
    kind: "person", en: "James Koang Chuol", countries: ["SS"],
    ar: "جيمس كوانق شول | جيمس كوانج شول | جيمس كوانج تشول | جيمس كوانق",
  },
  "central/james-kok-ruea": {
    kind: "person", en: "James Kok Ruea", aliases: ["James Kok"], countries: ["SS"],
    ar: "جيمس كوك رو | جيمس كوك روي | جيمس كوك رويا",
  },
  "central/james-nando": {
    kind: "person", en: "James Nando", aliases: ["James Nando Mark"], countries: ["SS"],
    ar: "جيمس ناندو | جيمس ناندو مارك",
  },
  "central/james-odhok-oyay": {
    kind: "person", en: "James Odhok Oyay", aliases: ["James Odhok Oyai"], countries: ["SS"],
    ar: "جيمس أودوك أوياي | جيمس أدوك أوياي | جيمس أودوك",
  },
  "central/james-pitia-morgan": {
    kind: "person", en: "James Pitia Morgan", aliases: ["James Morgan"], countries: ["SS"],
    ar: "جيمس فيتيا مورغان | جيمس بيتيا مورغان | جيمس بيتيا مورقان | جيمس مورقان",
  },
  "central/james-wani-igga": {
    kind: "person", en: "James Wani Igga", countries: ["SS"],
    ar: "جيمس واني إيقا | جيمس واني إيغا | جيمس واني ايجا | جيمس واني",
    arWeak: "واني إيقا | إيقا",
  },
  "central/jamil-mukulu": {
    kind: "person", en: "Jamil Mukulu", countries: ["UG"],
    ar: "جميل موكولو | جميل مكولو",
  },
  "central/janet-museveni": {
    kind: "person", en: "Janet Museveni", countries: ["UG"],
    ar: "جانيت موسيفيني",
  },
  "central/january-makamba": {
    kind: "person", en: "January Makamba", countries: ["TZ"],
    ar: "جانواري ماكامبا",
  },
  "central/janvier-karairi": {
    kind: "person", en: "Janvier Karairi", aliases: ["Janvier Buingo Karairi"], countries: ["CD"], parent: "armed-groups/apcls",
    ar: "جانفييه كارايري | جانفييه كاريري | جانفيير كارايري",
  },
  "central/jawar-mohammed": {
    kind: "person", en: "Jawar Mohammed", countries: ["ET"],
    ar: "جوار محمد | جوهر محمد الأورومي | جور محمد",
    arWeak: "جوهر محمد",
    arCue: "أورومو | إثيوبيا | أوروميا | الأورومو",
  },
  "central/jean-abate-edii": {
    kind: "person", en: "Jean Abaté Edi'i", countries: ["CM"],
    ar: "جان أباتي إدي | جان أباتي ايدي",
  },
  "central/jean-bedel-bokassa": {
    kind: "person", en: "Jean-Bédel Bokassa", countries: ["CF"],
    ar: "جان بيديل بوكاسا | جون بيديل بوكاسا",
    arWeak: "بوكاسا",
  },
  "central/jean-claude-gakosso": {
    kind: "person", en: "Jean-Claude Gakosso", countries: ["CG"],
    ar: "جان كلود غاكوسو | جان كلود جاكوسو | جون كلود جاكوسو",
    arWeak: "غاكوسو",
  },
  "central/jean-de-dieu-momo": {
    kind: "person", en: "Jean de Dieu Momo", countries: ["CM"],
    ar: "جان دو ديو مومو | جان دي ديو مومو",
  },
  "central/jean-ernest-massena-ngalle-bibehe": {
    kind: "person", en: "Jean Ernest Massena Ngalle Bibehe", aliases: ["Ngalle Bibehe"], countries: ["CM"],
    ar: "جان إرنست نغالي بيبيهي | نغالي بيبيهي | نغالي بيبيه | جان إرنست ماسينا نغالي بيبيهي",
  },
  "central/jean-eyeghe-ndong": {
    kind: "person", en: "Jean Eyeghé Ndong", countries: ["GA"],
    ar: "جان إيغي ندونغ",
  },
  "central/jean-felix-akaga": {
    kind: "person", en: "Jean-Félix Akaga", countries: ["GA"], parent: "organizations/fomac",
    ar: "جان فيليكس أكاغا | جان فليكس أكاغا | جان فيليكس أكاجا",
  },
  "central/jean-francis-bozize": {
    kind: "person", en: "Jean-Francis Bozizé", countries: ["CF"],
    ar: "جان فرنسيس بوزيزيه | جان فرانسيس بوزيزي",
  },
  "central/jean-jacques-demafouth": {
    kind: "person", en: "Jean-Jacques Demafouth", countries: ["CF"],
    ar: "جان جاك ديمافوث | جان جاك ديمافوت | جان جاك دمافوت",
  },
  "central/jean-marie-michel-mokoko": {
    kind: "person", en: "Jean-Marie Michel Mokoko", countries: ["CG"],
    ar: "جان ماري ميشال موكوكو | جان ماري ميشيل موكوكو",
  },
  "central/jean-mbarga": {
    kind: "person", en: "Jean Mbarga", countries: ["CM"],
    ar: "جان مبارغا",
  },
  "central/jean-michel-nintcheu": {
    kind: "person", en: "Jean-Michel Nintcheu", countries: ["CM"],
    ar: "جان ميشال نينتشو | جان ميشيل نينتشو",
  },
  "central/jean-pierre-amougou-belinga": {
    kind: "person", en: "Jean-Pierre Amougou Belinga", aliases: ["Amougou Belinga"], countries: ["CM"],
    ar: "جان بيار أموغو بيلينغا | جان بيير أموغو بيلينغا | أموغو بيلينغا | جان بيير أموجو بيلينجا | أموغو بلينغا",
  },
  "central/jean-pierre-bemba": {
    kind: "person", en: "Jean-Pierre Bemba", countries: ["CD"],
    ar: "جان بيير بيمبا | جان بيار بيمبا",
  },
  "central/jean-pierre-bogmis": {
    kind: "person", en: "Jean-Pierre Bogmis", aliases: ["Jean-Baptiste Bogmis"], countries: ["CM"],
    ar: "جان بيار بوغميس",
  },
  "central/jean-pierre-waboe": {
    kind: "person", en: "Jean-Pierre Waboé", countries: ["CF"],
    ar: "جان بيير وابوي | جان بيير وابو | جان بيار وابوي",
  },
  "central/jean-serge-bokassa": {
    kind: "person", en: "Jean-Serge Bokassa", countries: ["CF"],
    ar: "جان سيرج بوكاسا | جون سيرج بوكاسا | سيرج بوكاسا",
  },
  "central/jean-willybiro-sako": {
    kind: "person", en: "Jean Willybiro-Sako", aliases: ["Jean Willibyro Sacko"], countries: ["CF"],
    ar: "جان ويليبيرو ساكو",
  },
  "central/jeje-odongo": {
    kind: "person", en: "Jeje Odongo", countries: ["UG"],
    ar: "جيجي أودونغو",
    arWeak: "أودونغو",
  },
  "central/jemma-nunu-kumba": {
    kind: "person", en: "Jemma Nunu Kumba", countries: ["SS"],
    ar: "جيما نونو كومبا | جيما نونو كمبا | جمة نونو كومبا | جيما نونو",
  },
  "central/jieng-council-of-elders": {
    kind: "institution", en: "Jieng Council of Elders", acronyms: ["JCE"], countries: ["SS"],
    ar: "مجلس حكماء الدينكا | مجلس شيوخ الدينكا | مجلس أعيان الدينكا | مجلس أعيان جينق | مجلس كبار الدينكا | مجلس جيانق | مجلس أعيان قبيلة الدينكا",
  },
  "central/joachim-kokate": {
    kind: "person", en: "Joachim Kokaté", countries: ["CF"],
    ar: "يواكيم كوكاتي | جواكيم كوكاتي | يواكيم كوكاتيه",
  },
  "central/joel-embiid": {
    kind: "person", en: "Joel Embiid", countries: ["CM"],
    ar: "جويل إمبييد | جويل امبيد",
  },
  "central/john-fru-ndi": {
    kind: "person", en: "John Fru Ndi", aliases: ["Ni John Fru Ndi", "Fru Ndi"], countries: ["CM"],
    ar: "جون فرو ندي | ني جون فرو ندي | جون فروندي | جون فرو إندي",
  },
  "central/john-gai-yoh": {
    kind: "person", en: "John Gai Yoh", countries: ["SS"],
    ar: "جون قاي يوه | جون قاي نوت يوه | جون قاي",
  },
  "central/john-kenyi-loburon": {
    kind: "person", en: "John Kenyi Loburon", aliases: ["John Kenyi"], countries: ["SS"],
    ar: "جون كيني لوبورون | جون كيني لوبرون",
  },
  "central/john-kong-nyuon": {
    kind: "person", en: "John Kong Nyuon", countries: ["SS"],
    ar: "جون كونق نيون | جون كونق",
  },
  "central/john-luk-jok": {
    kind: "person", en: "John Luk Jok", countries: ["SS"],
    ar: "جون لوك جوك | جون لوك",
  },
  "central/john-magufuli": {
    kind: "person", en: "John Magufuli", countries: ["TZ"],
    ar: "جون ماغوفولي | جون ماجوفولي",
    arWeak: "ماغوفولي",
  },
  "central/john-wol-makec": {
    kind: "person", en: "John Wol Makec", countries: ["SS"],
    ar: "جون وول ماكيج | جون وول مكيج | جون وول ماكيت",
  },
  "central/johnny-ohisa-damian": {
    kind: "person", en: "Johnny Ohisa Damian", countries: ["SS"],
    ar: "جوني أوهيسا داميان | جوني أوهيسا",
  },
  "central/johnson-juma-okot": {
    kind: "person", en: "Johnson Juma Okot", countries: ["SS"],
    ar: "جونسون جوما أوكوت | جونسون جمعة أوكوت | جونسون جمعة أوكوط",
  },
  "central/johnson-olony": {
    kind: "person", en: "Johnson Olony", countries: ["SS"],
    ar: "جونسون أولوني | جونسون أولونج | جونسون أولونغ | جونسون أولونق",
    arWeak: "أولوني | أولونج | أولونق",
  },
  "central/johnston-busingye": {
    kind: "person", en: "Johnston Busingye", countries: ["RW"],
    ar: "جونستون بوسينغي",
  },
  "central/joint-defence-board-south-sudan": {
    kind: "institution", en: "Joint Defence Board (South Sudan)", aliases: ["Joint Defence Board"], acronyms: ["JDB"], countries: ["SS"],
    ar: "مجلس الدفاع المشترك بجنوب السودان | مجلس الدفاع المشترك في جنوب السودان",
    arWeak: "مجلس الدفاع المشترك",
  },
  "central/jose-eduardo-dos-santos": {
    kind: "person", en: "José Eduardo dos Santos", countries: ["AO"],
    ar: "خوسيه إدواردو دوس سانتوس | جوزيه إدواردو دوس سانتوس | جوزي إدواردو دوس سانتوس",
  },
  "central/joseph-bakosoro": {
    kind: "person", en: "Joseph Bakosoro", aliases: ["Bangasi Joseph Bakosoro"], countries: ["SS"],
    ar: "بنقاسي جوزيف باكوسورو | جوزيف باكوسورو | بنقاسي باكوسورو | جوزيف بكسورو | بنقاسي جوزيف باكاسورو | بنغاسي جوزيف باكاسورو | جوزيف بنغازي باكوسورو | بانقاسي جوزيف باكاسورو | جوزيف بكاسورو",
  },
  "central/joseph-beti-assomo": {
    kind: "person", en: "Joseph Beti Assomo", aliases: ["Beti Assomo"], countries: ["CM"],
    ar: "جوزيف بيتي أسومو",
  },
  "central/joseph-bindoumi": {
    kind: "person", en: "Joseph Bindoumi", countries: ["CF"],
    ar: "جوزيف بيندومي",
  },
  "central/joseph-dion-ngute": {
    kind: "person", en: "Joseph Dion Ngute", aliases: ["Dion Ngute"], countries: ["CM"],
    ar: "جوزيف ديون نغوتي | جوزيف ديون نجوتي | ديون نغوتي | ديون نجوتي | جوزيف نغوتي | جوزيف ديون نغوتيه | جوزيف ديون انغوتي",
    arWeak: "نغوتي",
  },
  "central/joseph-geng-akech": {
    kind: "person", en: "Joseph Geng Akech", countries: ["SS"],
    ar: "جوزيف قينق أكيج | جوزيف قنق أكيج | جوزيف قنق أكيش | جوزيف قينق أكيش | جوزيف غينغ أكيتش | جوزيف جينق أكيج | جوزيف جينغ أكيش | جوزيف جينج أكيج | جوزيف قينق",
  },
  "central/joseph-kabila": {
    kind: "person", en: "Joseph Kabila", countries: ["CD"],
    ar: "جوزيف كابيلا",
    arWeak: "كابيلا",
  },
  "central/joseph-kony": {
    kind: "person", en: "Joseph Kony", aliases: ["Joseph Rao Kony"], countries: ["UG"], parent: "armed-groups/lra",
    ar: "جوزيف كوني | جوزف كوني",
  },
  "central/joseph-lagu": {
    kind: "person", en: "Joseph Lagu", countries: ["SS"],
    ar: "جوزيف لاقو | جوزيف لاغو",
  },
  "central/joseph-lual-achuil": {
    kind: "person", en: "Joseph Lual Achuil", aliases: ["Joseph Lual Acuil"], countries: ["SS"],
    ar: "جوزيف لوال أشويل | جوزيف لوال اشويل لوال",
  },
  "central/joseph-nguen-monytuil": {
    kind: "person", en: "Joseph Nguen Monytuil", aliases: ["Nguen Monytuil"], countries: ["SS"],
    ar: "جوزيف نقوين منيتويل | نقوين منيتويل | جوزيف مونتويل | جوزيف منتويل | نقوين مونجتويل | نقوين مونيتويل | نجوين مونيتويل | نقوين مونتويل",
  },
  "central/joseph-nouma": {
    kind: "person", en: "Joseph Nouma", countries: ["CM"],
    ar: "جوزيف نوما",
  },
  "central/joseph-oduho": {
    kind: "person", en: "Joseph Oduho", countries: ["SS"],
    ar: "جوزيف أودوهو | جوزيف أدوهو",
  },
  "central/joseph-owona": {
    kind: "person", en: "Joseph Owona", countries: ["CM"],
    ar: "جوزيف أوونا",
  },
  "central/joseph-yakete": {
    kind: "person", en: "Joseph Yakété", countries: ["CF"],
    ar: "جوزيف ياكيتي | جوزيف ياكيتيه",
  },
  "central/joseph-zoundeiko": {
    kind: "person", en: "Joseph Zoundeiko", aliases: ["Joseph Zindeko"], countries: ["CF"],
    ar: "جوزيف زونديكو | جوزيف زينديكو",
  },
  "central/josephine-lagu": {
    kind: "person", en: "Josephine Lagu", aliases: ["Josephine Joseph Lagu"], countries: ["SS"],
    ar: "جوزفين لاقو | جوزفين جوزيف لاقو | جوزفين لاغو",
  },
  "central/joshua-konyi": {
    kind: "person", en: "Joshua Konyi", countries: ["SS"],
    ar: "جوشوا كوني | جوشوا كونيي | جوشوا كوني إرير",
  },
  "central/joshua-osih": {
    kind: "person", en: "Joshua Osih", countries: ["CM"],
    ar: "جوشوا أوسيه | جوشوا أوسي",
    arWeak: "أوسيه",
  },
  "central/josue-binoua": {
    kind: "person", en: "Josué Binoua", countries: ["CF"],
    ar: "جوزويه بينوا | جوزيه بينوا | جوسوي بينوا",
  },
  "central/joyce-banda": {
    kind: "person", en: "Joyce Banda", countries: ["MW"],
    ar: "جويس باندا",
  },
  "central/juan-jose-aguirre": {
    kind: "person", en: "Juan José Aguirre", aliases: ["Juan José Aguirre Muñoz"], countries: ["CF"],
    ar: "خوان خوسيه أغيري | خوان خوسيه أغيري مونيوس",
  },
  "central/judith-suminwa": {
    kind: "person", en: "Judith Suminwa", countries: ["CD"],
    ar: "جوديت سومينوا | جوديث سومينوا | جوديث سومينوا تولوكا",
    arWeak: "سومينوا",
  },
  "central/jules-doret-ndongo": {
    kind: "person", en: "Jules Doret Ndongo", aliases: ["Jules Doré Ndongo"], countries: ["CM"],
    ar: "جول دوري ندونغو",
  },
  "central/julius-malema": {
    kind: "person", en: "Julius Malema", countries: ["ZA"],
    ar: "جوليوس ماليما",
  },
  "central/justin-badi-arama": {
    kind: "person", en: "Justin Badi Arama", countries: ["SS"],
    ar: "جاستن بادي أراما | جستن بادي أراما",
  },
  "central/justin-danwe": {
    kind: "person", en: "Justin Danwe", countries: ["CM"],
    ar: "جاستن دانوي | جوستان دانوي | جاستين دانوي",
  },
  "central/kalonzo-musyoka": {
    kind: "person", en: "Kalonzo Musyoka", countries: ["KE"],
    ar: "كالونزو موسيوكا | ستيفن كالونزو موسيوكا | ستيفن كالونزو | كالونزو ماسيوكا",
  },
  "central/karl-namnganda": {
    kind: "person", en: "Karl Namnganda", countries: ["CF"],
    ar: "كارل نامغاندا | كارل نامنغاندا",
  },
  "central/kassim-majaliwa": {
    kind: "person", en: "Kassim Majaliwa", countries: ["TZ"],
    ar: "قاسم ماجاليوا | كاسيم ماجاليوا",
  },
  "central/kella-dual-kueth": {
    kind: "person", en: "Kella Dual Kueth", aliases: ["Kella Kueth"], countries: ["SS"],
    ar: "كيلا دوال كويث | كيلا كويث | كيلا دوال كويت",
  },
  "central/kenea-yadeta": {
    kind: "person", en: "Kenea Yadeta", countries: ["ET"],
    ar: "كينيا ياديتا | قنا يديتا | كينيا يادتا",
  },
  "central/kenenisa-bekele": {
    kind: "person", en: "Kenenisa Bekele", countries: ["ET"],
    ar: "كينينيسا بيكيلي | كينينيسا بقلي | كينينسا بيكيلي",
  },
  "central/kennedy-lado": {
    kind: "person", en: "Kennedy Lado", countries: ["SS"],
    ar: "كينيدي لادو | كنيدي لادو",
  },
  "central/kerbino-wol-agok": {
    kind: "person", en: "Kerbino Wol Agok", countries: ["SS"],
    ar: "كربينو وول | كيربينو وول | كربينو وول أقوك",
  },
  "central/kerubino-kuanyin-bol": {
    kind: "person", en: "Kerubino Kuanyin Bol", countries: ["SS"],
    ar: "كاربينو كوانين | كاربينو كوانين بول",
  },
  "central/khalid-boutros-bora": {
    kind: "person", en: "Khalid Boutros Bora", countries: ["SS"],
    ar: "خالد بطرس بورا | خالد بطرس",
  },
  "central/khaman-maluach": {
    kind: "person", en: "Khaman Maluach", countries: ["SS"],
    ar: "خمان ملواج | خامان مالواش | كامان مالواش | خمان مالواتش | خامان مالواتش",
  },
  "central/kildadi-taguieke-boukar": {
    kind: "person", en: "Kildadi Taguieke Boukar", countries: ["CM"],
    ar: "كيلدادي تاغييكي بوكار | كيلدادي تاغييكي",
  },
  "central/king-mswati-iii": {
    kind: "person", en: "King Mswati III", countries: ["SZ"],
    ar: "مسواتي الثالث | الملك مسواتي الثالث | الملك مسواتي",
  },
  "central/kirill-radchenko": {
    kind: "person", en: "Kirill Radchenko", countries: ["RU"],
    ar: "كيريل رادتشينكو | كيريل رادتشنكو | كيريل رادشينكو",
  },
  "central/kitgwang-faction": {
    kind: "armed-group", en: "Kitgwang faction", countries: ["SS"],
    ar: "فصيل كيتقوانق | مجموعة كيتقوانق | فصيل كيتغوانغ | فصيل كتقوانق | مجموعة كيتغوانغ | كيتقوانق | فصيل كيت قوانق | كيت قوانغ | كيت قوانق | كتقوانق | مجموعة كيت قوانق | فصيل إعلان كيت قوانق | إعلان كيت قوانق",
  },
  "central/kithure-kindiki": {
    kind: "person", en: "Kithure Kindiki", countries: ["KE"],
    ar: "كيثوري كينديكي | كيتوري كينديكي",
  },
  "central/kizza-besigye": {
    kind: "person", en: "Kizza Besigye", countries: ["UG"],
    ar: "كيزا بيسيجي | كيزا بيسيغي | كيزا بسيجي",
    arWeak: "بيسيجي",
  },
  "central/kok-alat": {
    kind: "person", en: "Kok Alat", countries: ["SS"],
    ar: "كوك ألات",
  },
  "central/kornelio-koriom": {
    kind: "person", en: "Kornelio Koriom", aliases: ["Kornelio Koriom Mayiik"], countries: ["SS"],
    ar: "كورنيليو كوريوم | كورنيليو كوريوم مييك",
  },
  "central/kosti-manibe": {
    kind: "person", en: "Kosti Manibe", countries: ["SS"],
    ar: "كوستي مانيبي | كوستا مانيبي",
  },
  "central/kuel-aguer-kuel": {
    kind: "person", en: "Kuel Aguer Kuel", aliases: ["Kuel Aguer"], countries: ["SS"],
    ar: "كويل أقوير كويل | كويل أقوير | كوال أقوير كوال",
  },
  "central/kuol-athian-mawien": {
    kind: "person", en: "Kuol Athian Mawien", aliases: ["Kuol Athian"], countries: ["SS"],
    ar: "كول أطيان ماوين | كول أثيان ماوين | كول أطيان | كول أثيان",
  },
  "central/kuol-deim-kuol": {
    kind: "person", en: "Kuol Deim Kuol", aliases: ["Kuol Diem Kuol"], countries: ["SS"],
    ar: "كوال ديم كوال | كوال ديم",
  },
  "central/kuol-manyang-juuk": {
    kind: "person", en: "Kuol Manyang Juuk", aliases: ["Kuol Manyang"], countries: ["SS"],
    ar: "كوال منيانق جوك | كوال منيانق | كول مانيانق جوك | كول مانيانق | كول مانيانغ | كول منيانق | كول مانيانغ جوك | كول منيانق جوك",
  },
  "central/kuol-muor-muor": {
    kind: "person", en: "Kuol Muor Muor", countries: ["SS"],
    ar: "كوال مور مور",
  },
  "central/kur-lual-kur": {
    kind: "person", en: "Kur Lual Kur", countries: ["SS"],
    ar: "كور لوال كور",
  },
  "central/kur-nyang-mabor": {
    kind: "person", en: "Kor Nyang Mabor", countries: ["SS"],
    ar: "كور نيانق مبور",
  },
  "central/kwa-na-kwa": {
    kind: "party", en: "Kwa Na Kwa", acronyms: ["KNK"], countries: ["CF"],
    ar: "كوا نا كوا | حزب كوا نا كوا | العمل ولا شيء غير العمل | كوا نا كوا للعمل | حزب العمل لا شيء سوى العمل",
  },
  "central/lam-paul-gabriel": {
    kind: "person", en: "Lam Paul Gabriel", countries: ["SS"],
    ar: "لام بول قبريال | لام بول غابرييل | لام فول قبريال | لام بول جابريل | لام بول جبرائيل",
  },
  "central/lam-tungwar-kueigwong": {
    kind: "person", en: "Lam Tungwar Kueigwong", aliases: ["Lam Tungwar"], countries: ["SS"],
    ar: "لام تونقوار كويقونق | لام تونقوار | لام تنقوار",
  },
  "central/lambert-lissane-moukove": {
    kind: "person", en: "Lambert Lissane Moukové", aliases: ["Lambert Lissane"], countries: ["CF"],
    ar: "لامبير ليسان موكوفي | لامبرت موكوف ليسان | لامبير ليسان",
  },
  "central/lambert-mende": {
    kind: "person", en: "Lambert Mende Omalanga", aliases: ["Lambert Mende"], countries: ["CD"],
    ar: "لامبرت ميندي | لامبير ميندي | لمبير ميندي | لامبرت مندي | لامبير مندي | لامبرت ميندي أومالانغا",
  },
  "central/laurent-esso": {
    kind: "person", en: "Laurent Esso", countries: ["CM"],
    ar: "لوران إيسو",
  },
  "central/laurent-monsengwo": {
    kind: "person", en: "Laurent Monsengwo", countries: ["CD"],
    ar: "لوران مونسينغو | لوران مونسنغو",
  },
  "central/lawrence-kanyuka": {
    kind: "person", en: "Lawrence Kanyuka", countries: ["CD"],
    ar: "لورانس كانيوكا | لورنس كانيوكا",
  },
  "central/lazarus-chakwera": {
    kind: "person", en: "Lazarus Chakwera", countries: ["MW"],
    ar: "لازاروس شاكويرا | لازاروس تشاكويرا",
  },
  "central/lea-doumta": {
    kind: "person", en: "Léa Doumta", aliases: ["Léa Mboua Doumta"], countries: ["CF"],
    ar: "ليا دومتا | ليا كوياسوم دومتا",
  },
  "central/legesse-tulu": {
    kind: "person", en: "Legesse Tulu", countries: ["ET"],
    ar: "ليجيسي تولو | لقسي تولو | ليغيسي تولو | لجسي تولو | ليقيسي تولو | ليجيس تولو | لغسي تولو",
  },
  "central/lejeune-mbella-mbella": {
    kind: "person", en: "Lejeune Mbella Mbella", aliases: ["Mbella Mbella"], countries: ["CM"],
    ar: "لوجون مبيلا مبيلا | ليجون مبيلا مبيلا | لوجون امبيلا مبيلا | لوجون مبيلا امبيلا | ليجون امبيلا مبيلا | ليجون مبيلا امبيلا | لوجون امبيلا امبيلا | لوجون مبيلا",
  },
  "central/lemma-megersa": {
    kind: "person", en: "Lemma Megersa", countries: ["ET"],
    ar: "ليما ميغيرسا | لما مجرسا | لمى مغرسا | ليما ميجيرسا | لما مقرسا | لما ميغرسا | ليما ماغيرسا | لما مغرسا",
  },
  "central/leopold-maxime-eko-eko": {
    kind: "person", en: "Léopold Maxime Eko Eko", aliases: ["Eko Eko", "Maxime Eko Eko"], countries: ["CM"],
    ar: "ليوبولد ماكسيم إيكو إيكو | ماكسيم إيكو إيكو | إيكو إيكو | مكسيم إيكو إيكو",
  },
  "central/leopold-mboli-fatran": {
    kind: "person", en: "Léopold Mboli Fatran", countries: ["CF"],
    ar: "ليوبولد مبولي فاتران",
  },
  "central/levi-yakete": {
    kind: "person", en: "Levi Yakété", countries: ["CF"],
    ar: "ليفي ياكيتي | ليفي ياكيتيه | ليفي ياكايتي | ليفي ياكيته",
  },
  "central/lindiwe-sisulu": {
    kind: "person", en: "Lindiwe Sisulu", countries: ["ZA"],
    ar: "لينديوي سيسولو",
  },
  "central/lokali-amae-bullen": {
    kind: "person", en: "Lokali Amae Bullen", countries: ["SS"],
    ar: "لوكالي أمي بولين | لوكالي أماي بولين | لوكالي أماي | لوكالي أمي | لوكالي أمايي بولين",
  },
  "central/longue-longue": {
    kind: "person", en: "Longue Longue", countries: ["CM"],
    ar: "لونغي لونغي",
    arWeak: "لونغ لونغ",
  },
  "central/louis-lobong-lojore": {
    kind: "person", en: "Louis Lobong Lojore", aliases: ["Louis Lobong"], countries: ["SS"],
    ar: "لويس لوبونق لوجوري | لويس لوبونق",
  },
  "central/louis-mafouta": {
    kind: "person", en: "Louis Mafouta", countries: ["CF"],
    ar: "لويس مافوتا",
  },
  "central/louis-paul-motaze": {
    kind: "person", en: "Louis Paul Motaze", aliases: ["Louis-Paul Motaze"], countries: ["CM"],
    ar: "لويس بول موتازي | لويس بول موتاز | لوي بول موتازي",
  },
  "central/lual-dau-marach": {
    kind: "person", en: "Lual Dau Marach", countries: ["SS"],
    ar: "لوال داو مرش | لوال داو",
  },
  "central/lual-deng": {
    kind: "person", en: "Lual Deng", aliases: ["Lual Achuek Deng"], countries: ["SS"],
    ar: "لوال أشويك دينق | لوال دينق | لوال أشويل دينق | لوال دينق أشويل",
  },
  "central/luc-magloire-mbarga-atangana": {
    kind: "person", en: "Luc Magloire Mbarga Atangana", countries: ["CM"],
    ar: "لوك ماغلوار مبارغا أتانغانا | لوك مبارغا أتانغانا",
  },
  "central/lucas-abaga-nchama": {
    kind: "person", en: "Lucas Abaga Nchama", countries: ["GQ"],
    ar: "لوكاس أباغا نشاما | لوكاس أباغا نتشاما",
  },
  "central/lucas-ayaba-cho": {
    kind: "person", en: "Lucas Ayaba Cho", aliases: ["Cho Ayaba", "Ayaba Cho", "Ayaba Cho Lucas"], countries: ["CM"],
    ar: "لوكاس أيابا تشو | لوكاس أيابا شو | أيابا تشو لوكاس | أيابا تشو | لوكاس شو أيابا | لوكاس تشو أيابا",
  },
  "central/ludovic-ngaifei": {
    kind: "person", en: "Ludovic Ngaïfei", countries: ["CF"],
    ar: "لودوفيك نغايفي | لودوفيك نغايفيه",
  },
  "central/luka-biong": {
    kind: "person", en: "Luka Biong", countries: ["SS"],
    ar: "لوكا بيونق | لوكا بيونغ | لوكا بيونج | لوكا بيونق دينق",
    arWeak: "بيونق",
  },
  "central/lul-ruai-koang": {
    kind: "person", en: "Lul Ruai Koang", countries: ["SS"],
    ar: "لول رواي كوانق | لول رواي كوانج | لول رواي كونق | لول رواي كونج | لول رواي | لول رواي كونغ | لول روي كوانغ | لول روي كوانق | لول روايكوانق",
  },
  "central/luol-deng": {
    kind: "person", en: "Luol Deng", countries: ["SS"], weak: true,
    ar: "لوول دينق | لول دينق | لوال دينق أجو | لول دينج | لوول دينغ | لوال دينغ | لول دينغ",
    arCue: "كرة السلة | السلة | منتخب | إن بي إيه",
  },
  "central/mabior-garang-de-mabior": {
    kind: "person", en: "Mabior Garang de Mabior", countries: ["SS"],
    ar: "مابيور قرنق دي مابيور | مبيور قرنق دي مبيور | مابيور قرنق | مبيور قرنق | مابيور جارانج | مابور قرنق مابور | مبيور جون قرنق",
  },
  "central/madeleine-tchuente": {
    kind: "person", en: "Madeleine Tchuente", countries: ["CM"],
    ar: "مادلين تشوينتي",
  },
  "central/madhal-lang-juk": {
    kind: "person", en: "Madhal Lang Juk", countries: ["SS"],
    ar: "مدهل لانق جوك | مدهل لانق | مادهال لانق",
  },
  "central/madhang-majok-meen": {
    kind: "person", en: "Madhang Majok Meen", countries: ["SS"],
    ar: "مادهانق مجوك مين | مدانق مجوك مين | مادانق مجوك مين | مادهانق مجوك",
  },
  "central/mading-yak-riek": {
    kind: "person", en: "Mading Yak Riek", countries: ["SS"],
    ar: "مادينق ياك رياك | مادينق ياك",
  },
  "central/madut-biar-yel": {
    kind: "person", en: "Madut Biar Yel", countries: ["SS"],
    ar: "مادوت بيار يل | مدوت بيار | مادوت بيار",
  },
  "central/magok-magok-deng": {
    kind: "person", en: "Magok Magok Deng", countries: ["SS"],
    ar: "ماقوك ماقوك دينق | مقوك مقوك دينق | ماقوق ماقوق دينق",
  },
  "central/mahamat-al-khatim": {
    kind: "person", en: "Mahamat Al-Khatim", aliases: ["Mahamat al-Khatim"], countries: ["CF"],
    ar: "محمد الخاتم | محمد الخطيم | محمد الخاطم | محمد الخاتم محمد | محمد خاتم",
    arWeak: "الخاطم",
    arCue: "أفريقيا الوسطى | كاغا باندورو | الحركة الوطنية",
  },
  "central/mahamat-chetima-abba": {
    kind: "person", en: "Mahamat Chetima Abba", countries: ["CM"],
    ar: "محمد شتيما أبا | محمد شيتيما أبا",
  },
  "central/mahamat-kamoun": {
    kind: "person", en: "Mahamat Kamoun", countries: ["CF"],
    ar: "محمد كامون | محمد كمون | محمات كامون",
  },
  "central/mahamat-said-abdel-kani": {
    kind: "person", en: "Mahamat Said Abdel Kani", aliases: ["Said Abdel Kani", "Mahamat Said"], countries: ["CF"],
    ar: "محمد سعيد عبد الكاني | محمد سعيد عبد القاني",
  },
  "central/mahamat-salleh-adoum": {
    kind: "person", en: "Mahamat Salleh Adoum", countries: ["CF"], weak: true,
    ar: "محمد صالح آدم",
    arCue: "أفريقيا الوسطى | الجبهة الشعبية لنهضة",
  },
  "central/mahamat-taib-yacoub": {
    kind: "person", en: "Mahamat Taïb Yacoub", countries: ["CF"],
    ar: "محمد طيب يعقوب",
  },
  "central/mahmoud-solomon": {
    kind: "person", en: "Mahmoud Solomon Agok", aliases: ["Mahmoud Solomon"], countries: ["SS"],
    ar: "محمود سولومون أقوك | محمود سلمون | محمود سولمون | محمود سليمان أقوك | محمود سولومون",
  },
  "central/mahmoud-thabit-kombo": {
    kind: "person", en: "Mahmoud Thabit Kombo", countries: ["TZ"],
    ar: "محمود ثابت كومبو",
  },
  "central/maite-nkoana-mashabane": {
    kind: "person", en: "Maite Nkoana-Mashabane", countries: ["ZA"],
    ar: "مايتي نكوانا ماشاباني",
  },
  "central/majak-d-agoot": {
    kind: "person", en: "Majak D'Agoot", aliases: ["Majak Agot Atem"], countries: ["SS"],
    ar: "مجاك داقوت | مجاك أقوت أتيم | مجاك أقوت | ميجاك دي أقوت | مجاك دي أقوت | ماجاك دا أغوت",
  },
  "central/major-national-dialogue-cameroon": {
    kind: "institution", en: "Major National Dialogue (Cameroon)", fr: "Grand dialogue national", countries: ["CM"], from: "2019-09-30", to: "2019-10-04",
    ar: "الحوار الوطني الكبير في الكاميرون",
    arWeak: "الحوار الوطني الكبير",
    arCue: "الكاميرون | ياوندي",
  },
  "central/majur-dak": {
    kind: "person", en: "Majur Dak", aliases: ["David Majur Dak"], countries: ["SS"],
    ar: "ماجور داك | مجور داك | ديفيد ماجور داك | ديفيد مجور داك",
  },
  "central/makier-benjamin": {
    kind: "person", en: "Makier Benjamin", aliases: ["Makir Benjamin"], countries: ["SS"],
    ar: "ماكير بنجامين | ماكير بنيامين",
  },
  "central/makur-kulang-liei": {
    kind: "person", en: "Makur Kulang Liei", aliases: ["Makur Kulang"], countries: ["SS"],
    ar: "ماكور كولانق | مكور كولانق | ماكور كولانق ليي | ماكور كولانغ",
  },
  "central/malaak-ayuen": {
    kind: "person", en: "Malaak Ayuen", aliases: ["Malaak Ayuen Ajok"], countries: ["SS"],
    ar: "ملاك أيوين | ملاك أيوين أجوك | مالاك أيوين | مالاك أيوين أجوك",
  },
  "central/malachie-manaouda": {
    kind: "person", en: "Malachie Manaouda", countries: ["CM"],
    ar: "مالاشي ماناودا | ملاشي ماناودا | ماناودا مالاشي | مناودا مالاشي",
  },
  "central/mam-pal-dhuor": {
    kind: "person", en: "Mam Pal Dhuor", countries: ["SS"],
    ar: "مام فال ضور | مام بال ضور | مام فال دور",
  },
  "central/mamadou-mota": {
    kind: "person", en: "Mamadou Mota", countries: ["CM"],
    ar: "مامادو موتا | مامادو موتا ياكوبا",
  },
  "central/mamo-mihretu": {
    kind: "person", en: "Mamo Mihretu", countries: ["ET"],
    ar: "مامو ميهيريتو | مامو مهرتو | مامو مهريتو | مامو ميهريتو",
  },
  "central/manawa-peter-gatkuoth": {
    kind: "person", en: "Manawa Peter Gatkuoth", aliases: ["Manawa Peter"], countries: ["SS"],
    ar: "مناوا بيتر قاتكوث | مناوا بيتر | مناوا بيتر قاتكوت | مناوا فيتر قاتكوث | مناوة بيتر",
  },
  "central/mancho-bibixy": {
    kind: "person", en: "Mancho Bibixy", countries: ["CM"],
    ar: "مانشو بيبيكسي | مانشو بيبكسي",
  },
  "central/mandela-center-international": {
    kind: "institution", en: "Mandela Center International", countries: ["CM"],
    ar: "مركز مانديلا إنترناشيونال | مانديلا سنتر إنترناشونال | مركز مانديلا الدولي",
    arWeak: "مركز مانديلا",
  },
  "central/manhiem-bol-malek": {
    kind: "person", en: "Manhiem Bol Malek", countries: ["SS"],
    ar: "منهيم بول ملك | منهيم بول",
  },
  "central/manu-dibango": {
    kind: "person", en: "Manu Dibango", countries: ["CM"],
    ar: "مانو ديبانغو | مانو ديبانجو",
  },
  "central/manuel-pinto-da-costa": {
    kind: "person", en: "Manuel Pinto da Costa", countries: ["ST"],
    ar: "مانويل بينتو دا كوستا",
  },
  "central/marafa-hamidou-yaya": {
    kind: "person", en: "Marafa Hamidou Yaya", countries: ["CM"],
    ar: "مارافا حميدو يايا | مارافا حامدو يايا | مارافا حميدو | مرافا حميدو يايا | مرافا حاميدو يايا | مرافا حميدو يحيى",
  },
  "central/marc-brys": {
    kind: "person", en: "Marc Brys", countries: ["CM"],
    ar: "مارك بريس | مارك بريز | مارك برايس",
  },
  "central/marc-ravalomanana": {
    kind: "person", en: "Marc Ravalomanana", countries: ["MG"],
    ar: "مارك رافالومانانا",
    arWeak: "رافالومانانا",
  },
  "central/marcel-niat-njifenji": {
    kind: "person", en: "Marcel Niat Njifenji", aliases: ["Niat Njifenji", "Niat"], countries: ["CM"],
    ar: "مارسيل نيات نجيفنجي | مارسيل نيات",
  },
  "central/marial-dongrin-ater": {
    kind: "person", en: "Marial Dongrin Ater", countries: ["SS"],
    ar: "مريال دونقرين أتير | ماريال دونقرين أتر | ماريال دونقرين | مريال دونقرين",
  },
  "central/marianta-njomia": {
    kind: "person", en: "Marianta Njomia", countries: ["CM"], parent: "armed-groups/ambazonia",
    ar: "ماريانتا نجوميا",
  },
  "central/marie-madeleine-n-kouet-hoornaert": {
    kind: "person", en: "Marie-Madeleine N'Kouet Hoornaert", countries: ["CF"],
    ar: "ماري مادلين نكويه | ماري مادلين نكوي",
  },
  "central/marie-noelle-koyara": {
    kind: "person", en: "Marie-Noëlle Koyara", countries: ["CF"],
    ar: "ماري نويل كويارا | ماري نويل أندي كويارا",
  },
  "central/marie-reine-hassen": {
    kind: "person", en: "Marie-Reine Hassen", countries: ["CF"],
    ar: "ماري رين حسن",
  },
  "central/marie-therese-abena-ondoa": {
    kind: "person", en: "Marie-Thérèse Abena Ondoa", countries: ["CM"],
    ar: "ماري تيريز أبينا أوندوا",
  },
  "central/mark-bareta": {
    kind: "person", en: "Mark Bareta", aliases: ["Marc Bareta"], countries: ["CM"],
    ar: "مارك باريتا",
  },
  "central/mark-okeny-paul": {
    kind: "person", en: "Mark Okeny Paul", countries: ["SS"],
    ar: "مارك أوكين بول | مارك أوكيني بول",
  },
  "central/marthe-kirima": {
    kind: "person", en: "Marthe Kirima", countries: ["CF"],
    ar: "مارت كيريما",
  },
  "central/martin-abucha": {
    kind: "person", en: "Martin Gama Abucha", aliases: ["Martin Abucha"], countries: ["SS"],
    ar: "مارتن أبوشا | مارتن أبوتشا | مارتن قاما أبوشا | مارتن جاما أبوتشا",
  },
  "central/martin-elia-lomuro": {
    kind: "person", en: "Martin Elia Lomuro", aliases: ["Martin Elia"], countries: ["SS"],
    ar: "مارتن إيليا لومورو | مارتن إليا لومورو | مارتن لومورو | مارتن إيليا",
    arWeak: "لومورو",
  },
  "central/martin-fayulu": {
    kind: "person", en: "Martin Fayulu", countries: ["CD"],
    ar: "مارتن فايولو | مارتان فايولو",
    arWeak: "فايولو",
  },
  "central/martin-mbarga-nguele": {
    kind: "person", en: "Martin Mbarga Nguélé", countries: ["CM"],
    ar: "مارتان مبارغا نغيلي | مارتين مبارغا نغيلي",
  },
  "central/martin-ziguele": {
    kind: "person", en: "Martin Ziguélé", countries: ["CF"],
    ar: "مارتان زيغيلي | مارتن زيغيلي | مارتان زيجيلي | مارتن زيجيلي",
    arWeak: "زيغيلي",
  },
  "central/martinez-zogo": {
    kind: "person", en: "Martinez Zogo", countries: ["CM"],
    ar: "مارتينيز زوغو | مارتنيز زوغو | مارتينيز زوجو | مارتنيز زوجو",
  },
  "central/mathiang-anyoor": {
    kind: "armed-group", en: "Mathiang Anyoor", aliases: ["Mathiang Anyoor militia", "Dut Ku Beny"], countries: ["SS"],
    ar: "مثيانق أنيور | ماثيانق أنيور | ماتيانق أنيور | مثيانغ أنيور | ماثيانغ أنيور | مليشيا مثيانق أنيور",
  },
  "central/mathias-barthelemy-morouba": {
    kind: "person", en: "Mathias Barthélemy Morouba", countries: ["CF"],
    ar: "ماتياس بارتيليمي موروبا | ماتياس موروبا",
  },
  "central/mathias-eric-owona-nguini": {
    kind: "person", en: "Mathias Éric Owona Nguini", countries: ["CM"],
    ar: "ماتياس إريك أوونا نغيني | ماتياس أوونا نغيني",
  },
  "central/matip-nhial": {
    kind: "person", en: "Matip Nhial", countries: ["SS"],
    ar: "ماتيب نيال | متيب نيال",
  },
  "central/matthew-puljang": {
    kind: "person", en: "Matthew Puljang", countries: ["SS"],
    ar: "ماثيو فولجانق | متيو بول جانق",
  },
  "central/matthias-naab": {
    kind: "person", en: "Matthias Naab", countries: ["DE"],
    ar: "ماتياس ناب | ماتياس زد ناب",
  },
  "central/matur-chut-dhuol": {
    kind: "person", en: "Matur Chut Dhuol", aliases: ["Matur Chut"], countries: ["SS"],
    ar: "مطور شوط ضول | ماتور شوت | ماتور شوت ضول | مطور شوت ضول | ماتور شوط",
  },
  "central/mawien-makol": {
    kind: "person", en: "Mawien Makol", aliases: ["Mawien Makol Arik"], countries: ["SS"],
    ar: "ماوين ماكول أريك | ماوين ماكول | ماوين مكول",
  },
  "central/maxime-balalou": {
    kind: "person", en: "Maxime Balalou", countries: ["CF"],
    ar: "ماكسيم بالالو",
  },
  "central/maxime-mokom": {
    kind: "person", en: "Maxime Mokom", aliases: ["Maxime Jeoffroy Eli Mokom Gawaka"], countries: ["CF"],
    ar: "ماكسيم موكوم | مكسيم موكوم | ماكسيم جيوفروي إيلي موكوم | ماكسيم موكوم غاواكا | ماكسيم جيفري إيلي موكوم غاواكا | موكوم غاواكا",
    arWeak: "موكوم",
  },
  "central/maximilienne-ngo-mbe": {
    kind: "person", en: "Maximilienne Ngo Mbe", countries: ["CM"],
    ar: "ماكسيميليان نغو مبي | ماكسيميليين نغو مبي",
  },
  "central/mayen-dut-wol": {
    kind: "person", en: "Mayen Dut Wol", countries: ["SS"],
    ar: "مايين دوت وول | ماين دوت وول | ميين دوت وول",
  },
  "central/mayiik-ayii-deng": {
    kind: "person", en: "Mayiik Ayii Deng", countries: ["SS"],
    ar: "مييك أيي دينق | مييك أيي | ميك أيي دينق | مايك آيي دينق",
  },
  "central/mbah-ivo": {
    kind: "person", en: "Ivo Mbah", aliases: ["General Ivo"], countries: ["CM"], parent: "armed-groups/ambazonia",
    ar: "إيفو مباه | إيفو مبا",
  },
  "central/mdrec": {
    kind: "party", en: "Democratic Movement for the Renaissance and Evolution of Central Africa", fr: "Mouvement démocratique pour la renaissance et l'évolution de la Centrafrique", acronyms: ["MDREC"], countries: ["CF"],
    ar: "الحركة الديمقراطية لنهضة وتطور أفريقيا الوسطى | الحركة الديمقراطية من أجل نهضة وتطور أفريقيا الوسطى",
  },
  "central/meles-zenawi": {
    kind: "person", en: "Meles Zenawi", countries: ["ET"],
    ar: "ملس زيناوي | ميليس زيناوي",
    arWeak: "زيناوي",
  },
  "central/mengistu-haile-mariam": {
    kind: "person", en: "Mengistu Haile Mariam", aliases: ["Mengistu"], countries: ["ET"],
    ar: "منغستو هيلا مريام | منقستو هايلي مريم | منغستو هايلي مريام | منغيستو هايلي مريام | منجستو هيلا مريام | منقستو هيلا مريام | منغستو هيلي ماريام | منجستو هايلا ماريام | منغستو هيلا مريم | منغستو هيلا ماريام | منقستو هيلي ماريام",
    arWeak: "منغستو | منقستو | منجستو",
  },
  "central/merera-gudina": {
    kind: "person", en: "Merera Gudina", countries: ["ET"],
    ar: "ميريرا غودينا | مرارا قودينا | مريرا جودينا | ميرارا جودينا | ميريرا جودينا",
  },
  "central/michael-chiangjiek": {
    kind: "person", en: "Michael Chiangjiek Geay", aliases: ["Michael Chiangjiek Mut"], countries: ["SS"],
    ar: "مايكل شانجيك | مايكل تشانجيك | مايكل شينجيك | مايكل تشينجيك | مايكل شانقجيك",
  },
  "central/michael-christopher-ss": {
    kind: "person", en: "Michael Christopher", countries: ["SS"], weak: true,
    ar: "مايكل كريستوفر | مايكل ريال كريستوفر",
    arCue: "جوبا | الوطن | جنوب السودان | صحيفة",
  },
  "central/michael-makuei-lueth": {
    kind: "person", en: "Michael Makuei Lueth", countries: ["SS"],
    ar: "مايكل ماكوي لويث | مايكل مكوي لويث | مايكل ماكوي لويت | مايكل مكوي لويت | مايكل مكوي | مايكل ماكوي | ميشيل ماكوي",
    arWeak: "ماكوي | مكوي",
    arCue: "جوبا | وزير الإعلام | الناطق | جنوب السودان",
  },
  "central/michael-randrianirina": {
    kind: "person", en: "Michael Randrianirina", countries: ["MG"],
    ar: "مايكل راندريانيرينا | ميكايل راندريانيرينا | ميكائيل راندريانيرينا",
  },
  "central/michael-sata": {
    kind: "person", en: "Michael Sata", countries: ["ZM"],
    ar: "مايكل ساتا | مايكل شلوفيا ساتا | مايكل تشيلوفيا ساتا | مايكل ساثا | مايكل شلوفيا ساثا | مايكل شيلوفيا ساتا",
  },
  "central/michel-landry-louanga": {
    kind: "person", en: "Michel Landry Louanga", countries: ["CF"],
    ar: "ميشيل لاندري لوانغا",
  },
  "central/michel-nicaise-nassin": {
    kind: "person", en: "Michel Nicaise Nassin", countries: ["CF"],
    ar: "ميشيل نيكاز ناسان | ميشيل نيكيز ناسان",
  },
  "central/michele-ndoki": {
    kind: "person", en: "Michèle Ndoki", countries: ["CM"],
    ar: "ميشيل ندوكي | ميشال ندوكي",
  },
  "central/micopax": {
    kind: "mission", en: "MICOPAX", aliases: ["Mission for the Consolidation of Peace in Central African Republic", "Mission de consolidation de la paix en Centrafrique"], acronyms: ["MICOPAX"], countries: ["CF"],
    ar: "ميكوباكس | بعثة توطيد السلام في أفريقيا الوسطى | بعثة تعزيز السلام في أفريقيا الوسطى | بعثة تعزيز السلام في جمهورية أفريقيا الوسطى | فوماك | قوة فوماك | القوة المتعددة الجنسيات لوسط أفريقيا | القوة الإقليمية لوسط أفريقيا",
  },
  "central/midjiyawa-bakari": {
    kind: "person", en: "Midjiyawa Bakari", countries: ["CM"],
    ar: "ميدجياوا بكاري | ميجياوا بكاري | ميدجياوا باكاري | ميجياوا باكاري | ميندغياوا بكاري",
  },
  "central/mikhail-khodorkovsky": {
    kind: "person", en: "Mikhail Khodorkovsky", countries: ["RU"],
    ar: "ميخائيل خودوركوفسكي | خودوركوفسكي",
  },
  "central/mimi-mefo": {
    kind: "person", en: "Mimi Mefo", countries: ["CM"],
    ar: "ميمي ميفو",
  },
  "central/minette-libom-li-likeng": {
    kind: "person", en: "Minette Libom Li Likeng", countries: ["CM"],
    ar: "مينيت ليبوم لي ليكنغ | مينيت ليبوم",
  },
  "central/modeste-bahati-lukwebo": {
    kind: "person", en: "Modeste Bahati Lukwebo", countries: ["CD"],
    ar: "موديست باهاتي لوكويبو | موديست باهاتي",
  },
  "central/modibo-adama": {
    kind: "person", en: "Modibo Adama", aliases: ["Modibbo Adama"], countries: ["NG", "CM"],
    ar: "موديبو أداما | مودي أداما",
  },
  "central/mohamed-abdullahi-farmajo": {
    kind: "person", en: "Mohamed Abdullahi Farmajo", countries: ["SO"],
    ar: "محمد عبد الله فرماجو | محمد عبد الله فارماجو | فرماجو | محمد عبد الله محمد فرماجو | فارماجو",
  },
  "central/mohamed-mire": {
    kind: "person", en: "Mohamed Mire", aliases: ["Abdirahman Mohamed Mire", "Mohamed Mire Jama"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    weak: true,
    ar: "محمد مير | محمد مير جامع | محمد ميري",
    arCue: "حركة الشباب | الصومال | شبيلي",
  },
  "central/mohamed-moussa-dhaffane": {
    kind: "person", en: "Mohamed Moussa Dhaffane", aliases: ["Moussa Dhaffane"], countries: ["CF"],
    ar: "محمد موسى دافان | محمد موسى دفاني | محمد موسى ضفان | محمد ضفان | موسى ضفان | محمد موسى ظفان",
  },
  "central/mohammed-nabil-mforifoum-mbombo-njoya": {
    kind: "person", en: "Mohammed Nabil Mforifoum Mbombo Njoya", aliases: ["Nabil Mbombo Njoya"], countries: ["CM"],
    ar: "محمد نبيل مفوريفوم مبومبو نجويا | محمد نبيل مبومبو نجويا | نبيل مبومبو نجويا",
  },
  "central/moise-katumbi": {
    kind: "person", en: "Moïse Katumbi", countries: ["CD"],
    ar: "مويس كاتومبي | مويز كاتومبي",
    arWeak: "كاتومبي",
  },
  "central/mokgweetsi-masisi": {
    kind: "person", en: "Mokgweetsi Masisi", countries: ["BW"],
    ar: "موكغويتسي ماسيسي | موكجويتسي ماسيسي",
    arWeak: "ماسيسي",
  },
  "central/mona-omar": {
    kind: "person", en: "Mona Omar", countries: ["EG"], weak: true,
    ar: "منى عمر",
    arCue: "السفيرة | مساعد وزير الخارجية | مساعدة وزير الخارجية",
  },
  "central/monday-semaya-kumba": {
    kind: "person", en: "Monday Semaya Kumba", aliases: ["Semaya Kumba"], countries: ["SS"],
    ar: "مندي سيمايا كومبا | ماندي سيمايا كومبا | سيمايا كومبا | منداي سمايا كومبا | مونداي سيمايا كومبا | مانداي سيمايا",
  },
  "central/mongo-beti": {
    kind: "person", en: "Mongo Beti", countries: ["CM"],
    ar: "مونغو بيتي | مونجو بيتي",
  },
  "central/monica-juma": {
    kind: "person", en: "Monica Juma", countries: ["KE"],
    ar: "مونيكا جمعة | مونيكا جوما",
  },
  "central/monyluak-alor": {
    kind: "person", en: "Monyluak Alor Kuol", aliases: ["Monyluak Alor"], countries: ["SS"],
    ar: "مونجلواك الور كوال | مونيلواك ألور | مونيلواك ألور كوال",
  },
  "central/moses-lokujo": {
    kind: "person", en: "Moses Lokujo", countries: ["SS"],
    ar: "موسيس لكوجو | موسى لكوجو | موسيس لوكوجو",
  },
  "central/moses-makur-deng": {
    kind: "person", en: "Moses Makur Deng", countries: ["SS"],
    ar: "موسيس ماكور دينق | موسس مكور دينق",
  },
  "central/moses-wetangula": {
    kind: "person", en: "Moses Wetangula", countries: ["KE"],
    ar: "موسيس ويتانغولا | موزيس ويتانغولا",
  },
  "central/mounouna-foutsou": {
    kind: "person", en: "Mounouna Foutsou", countries: ["CM"],
    ar: "مونونا فوتسو",
  },
  "central/movement-for-the-defence-of-the-republic": {
    kind: "party", en: "Movement for the Defence of the Republic", fr: "Mouvement pour la défense de la République", acronyms: ["MDR"], countries: ["CM"],
    ar: "الحركة من أجل الدفاع عن الجمهورية | الحركة للدفاع عن الجمهورية",
    arWeak: "حركة الدفاع عن الجمهورية",
    arCue: "الكاميرون | الكاميرونية",
  },
  "central/movement-for-the-liberation-of-the-central-african-people": {
    kind: "party", en: "Movement for the Liberation of the Central African People", fr: "Mouvement de libération du peuple centrafricain", acronyms: ["MLPC"],
    countries: ["CF"],
    ar: "حركة تحرير شعب أفريقيا الوسطى | حركة تحرير الشعب الأفريقي الأوسط | الحركة من أجل تحرير شعب وسط أفريقيا | الحركة من أجل تحرير شعب أفريقيا الوسطى | حركة تحرير شعوب أفريقيا الوسطى",
  },
  "central/mubarak-muganga": {
    kind: "person", en: "Mubarak Muganga", countries: ["RW"],
    ar: "مبارك موغانغا | مبارك موجانجا",
  },
  "central/muhoozi-kainerugaba": {
    kind: "person", en: "Muhoozi Kainerugaba", countries: ["UG"],
    ar: "موهوزي كاينيروغابا | موهوزي كاينروجابا | موهوزي كاينيروجابا | موهوزي كينيروغابا | موهوزي",
    arWeak: "كاينيروغابا",
  },
  "central/mulatu-teshome": {
    kind: "person", en: "Mulatu Teshome", countries: ["ET"],
    ar: "مولاتو تيشومي | مولاتو تشومي | ملاتو تشومي | ملاتو تيشومي | مولاتو تيشوم",
  },
  "central/mulu-nega": {
    kind: "person", en: "Mulu Nega", countries: ["ET"],
    ar: "مولو نيغا | مولو نقا | ملو نقا | مولو نيجا",
  },
  "central/musa-assimeh": {
    kind: "person", en: "Musa Assimeh", aliases: ["Moussa Assimeh"], countries: ["SD", "CF"],
    ar: "موسى سليمان السميح | موسى السميح | موسى أسيميه",
  },
  "central/musa-baluku": {
    kind: "person", en: "Musa Baluku", countries: ["UG"],
    ar: "موسى بالوكو | موسى سيكا بالوكو | موسى بلوكو | سيكا موسى بالوكو",
  },
  "central/musa-ruai": {
    kind: "person", en: "Moses Ruai Lat", aliases: ["Moses Ruai"], countries: ["SS"],
    ar: "موسى رواي | موسس رواي",
  },
  "central/musalia-mudavadi": {
    kind: "person", en: "Musalia Mudavadi", countries: ["KE"],
    ar: "موساليا مودافادي | موسيليا مودافادي",
    arWeak: "مودافادي",
  },
  "central/mustafa-mohammed-omar": {
    kind: "person", en: "Mustafa Mohammed Omar", aliases: ["Mustafe Omer"], countries: ["ET"],
    ar: "مصطفى محمد عمر الصومالي | مصطفى عمر أقجر | مصطفى عغجر",
    arWeak: "مصطفى محمد عمر | مصطفى عمر",
    arCue: "الإقليم الصومالي | إثيوبيا | جيجيغا",
  },
  "central/mwai-kibaki": {
    kind: "person", en: "Mwai Kibaki", countries: ["KE"],
    ar: "مواي كيباكي",
    arWeak: "كيباكي",
  },
  "central/naledi-pandor": {
    kind: "person", en: "Naledi Pandor", countries: ["ZA"],
    ar: "ناليدي باندور",
    arWeak: "باندور",
  },
  "central/nama-amhara": {
    kind: "party", en: "National Movement of Amhara", acronyms: ["NAMA"], countries: ["ET"], from: "2018",
    ar: "الحركة الوطنية للأمهرا | حركة أمهرة الوطنية | الحركة الوطنية لأمهرة | الحركة الوطنية للأمهرة",
  },
  "central/narcisse-mouelle-kombi": {
    kind: "person", en: "Narcisse Mouelle Kombi", countries: ["CM"],
    ar: "نارسيس مويل كومبي | نارسيس مويلي كومبي",
  },
  "central/nasir-incident-court": {
    kind: "institution", en: "Special Court (Juba, Nasir incident)", aliases: ["Nasir trial court"], countries: ["SS"], weak: true,
    ar: "المحكمة الخاصة | محكمة حادثة ناصر | محكمة ناصر الخاصة",
    arCue: "مشار | جوبا",
  },
  "central/national-commission-for-bilingualism-and-multiculturalism": {
    kind: "institution", en: "National Commission for Bilingualism and Multiculturalism",
    fr: "Commission nationale pour la promotion du bilinguisme et du multiculturalisme", countries: ["CM"],
    ar: "اللجنة الوطنية لتعزيز ثنائية اللغة والتعددية الثقافية | اللجنة الوطنية لثنائية اللغة والتعددية الثقافية | اللجنة الوطنية لتعزيز الثنائية اللغوية والتعددية الثقافية | لجنة ثنائية اللغة والتعددية الثقافية | اللجنة الوطنية لترقية ثنائية اللغة والتعددية الثقافية",
  },
  "central/national-constitutional-amendment-committee": {
    kind: "institution", en: "National Constitutional Amendment Committee", acronyms: ["NCAC"], countries: ["SS"],
    ar: "اللجنة القومية لتعديل الدستور | لجنة تعديل الدستور القومية | اللجنة القومية لتعديل الدستور بجنوب السودان",
    arWeak: "اللجنة الوطنية لتعديل الدستور",
  },
  "central/national-episcopal-conference-of-cameroon": {
    kind: "institution", en: "National Episcopal Conference of Cameroon", acronyms: ["CENC"], countries: ["CM"],
    ar: "مؤتمر أساقفة الكاميرون | المؤتمر الأسقفي الوطني في الكاميرون | مجلس أساقفة الكاميرون",
  },
  "central/national-movement-future": {
    kind: "party", en: "National Movement for the Future (CAR)", countries: ["CF"],
    ar: "الحراك الوطني من أجل المستقبل",
  },
  "central/national-security-service-south-sudan": {
    kind: "state-force", en: "National Security Service (South Sudan)", aliases: ["National Security Service"], acronyms: ["NSS"], countries: ["SS"],
    ar: "جهاز الأمن الوطني بجنوب السودان | جهاز الأمن الوطني في جنوب السودان | جهاز الأمن القومي بجنوب السودان | جهاز أمن جنوب السودان | جهاز الأمن القومي في جنوب السودان | جهاز الأمن الوطني الجنوب سوداني",
    arWeak: "جهاز الأمن الوطني",
    arCue: "جنوب السودان | جوبا | أكول كور | تمازج",
  },
  "central/national-transitional-council-central-african-republic": {
    kind: "institution", en: "National Transitional Council (Central African Republic)", fr: "Conseil national de transition", acronyms: ["CNT"], countries: ["CF"],
    ar: "المجلس الوطني الانتقالي في أفريقيا الوسطى | المجلس الوطني الانتقالي بأفريقيا الوسطى | برلمان أفريقيا الوسطى الانتقالي | البرلمان الانتقالي في أفريقيا الوسطى",
  },
  "central/national-union-for-democracy-and-progress-cameroon": {
    kind: "party", en: "National Union for Democracy and Progress (Cameroon)", acronyms: ["NUDP", "UNDP"], countries: ["CM"],
    ar: "الاتحاد الوطني من أجل الديمقراطية والتقدم الكاميروني | الاتحاد الوطني للديمقراطية والتقدم الكاميروني | الاتحاد الوطني للديمقراطية والتقدم في الكاميرون",
    arWeak: "الاتحاد الوطني للديمقراطية والتقدم | الاتحاد الوطني من أجل الديمقراطية والتقدم",
    arCue: "الكاميرون | الكاميروني | بيلو بوبا | بيا",
  },
  "central/navin-ramgoolam": {
    kind: "person", en: "Navin Ramgoolam", countries: ["MU"],
    ar: "نافين رامغولام | نافين رامجولام",
  },
  "central/ndm-south-sudan": {
    kind: "movement", en: "National Democratic Movement (South Sudan)", acronyms: ["NDM"], countries: ["SS"], from: "2016",
    ar: "الحركة الوطنية الديمقراطية بجنوب السودان | الحركة الديمقراطية الوطنية لجنوب السودان",
    arWeak: "الحركة الوطنية الديمقراطية | الحركة الديمقراطية الوطنية",
    arCue: "لام أكول | جوبا | جنوب السودان",
  },
  "central/nebiat-getachew": {
    kind: "person", en: "Nebiat Getachew", countries: ["ET"],
    ar: "نبيات غيتاتشو | نبيات جيتاتشو | نبيات قيتاتشو | نبيات غيتاشيو | نبيات جيتاتشيو",
  },
  "central/nebiyu-tedla": {
    kind: "person", en: "Nebiyu Tedla", countries: ["ET"],
    ar: "نبيو تيدلا | نبيو تدلا",
  },
  "central/nelson-mandela": {
    kind: "person", en: "Nelson Mandela", countries: ["ZA"],
    ar: "نيلسون مانديلا | نلسون مانديلا | مانديلا",
  },
  "central/nelson-ndjadder": {
    kind: "person", en: "Nelson Ndjadder", countries: ["CF"],
    ar: "نلسون ندجادير | نيلسون ندجادر | نيلسون نجادر",
  },
  "central/netumbo-nandi-ndaitwah": {
    kind: "person", en: "Netumbo Nandi-Ndaitwah", countries: ["NA"],
    ar: "نيتومبو ناندي ندايتواه | نيتومبو ناندي نديتوا | نيتومبو ناندي ندايتوا",
  },
  "central/nhial-deng-nhial": {
    kind: "person", en: "Nhial Deng Nhial", countries: ["SS"],
    ar: "نيال دينق نيال | نيال دينغ نيال | نيال دينق",
  },
  "central/nhial-majak-nhial": {
    kind: "person", en: "Nhial Majak Nhial", countries: ["SS"],
    ar: "نيال ماجاك نيال | نيال مجاك نيال",
  },
  "central/nicolas-guerekoyame-gbangou": {
    kind: "person", en: "Nicolas Guérékoyamé-Gbangou", aliases: ["Nicolas Guérékoyamé"], countries: ["CF"],
    ar: "نيكولا غيريكويامي | نيكولا غيريكويامي غبانغو | نيكولا جيري كوياميه | نيكولا غيركويام غبانغو | غيريكويامي غبانغو | نيكولاس غيريكويامي غبانغو",
  },
  "central/nicolas-tiangaye": {
    kind: "person", en: "Nicolas Tiangaye", countries: ["CF"],
    ar: "نيكولا تيانغاي | نيكولا تيانجاي | نيكولاس تيانغاي | نيكولا تيانغايي",
    arWeak: "تيانغاي",
  },
  "central/nourd-gregaza": {
    kind: "person", en: "Nourd Gregaza", countries: ["CF"],
    ar: "نورد غريغازا",
  },
  "central/now-movement": {
    kind: "party", en: "Now Movement", fr: "Mouvement Now", countries: ["CM"],
    ar: "حركة ناو | حركة الآن الكاميرونية",
  },
  "central/nuni-omot": {
    kind: "person", en: "Nuni Omot", countries: ["SS"],
    ar: "نوني أوموت",
  },
  "central/nyandeng-malek": {
    kind: "person", en: "Nyandeng Malek", countries: ["SS"],
    ar: "نيانديق ملك دليليج | نيانداق ملك دليليج | نيانديق ملك | نياندينق ملك",
  },
  "central/obed-namsio": {
    kind: "person", en: "Obed Namsio", countries: ["CF"],
    ar: "أوبيد نامسيو",
  },
  "central/obuto-mamur-mete": {
    kind: "person", en: "Obuto Mamur Mete", countries: ["SS"],
    ar: "أبوتو مامور ميتي | أوبوتو مامور ميتي | أوبوتو مامور | أبوتو مامور | أوبوتو مامور ميتيه",
  },
  "central/odowaa-yusuf-rageh": {
    kind: "person", en: "Odowaa Yusuf Rageh", countries: ["SO"],
    ar: "أدوا يوسف راغي | أودوا يوسف راجي",
  },
  "central/ofwono-opondo": {
    kind: "person", en: "Ofwono Opondo", countries: ["UG"],
    ar: "أوفونو أوبوندو",
  },
  "central/okot-odhiambo": {
    kind: "person", en: "Okot Odhiambo", countries: ["UG"], parent: "armed-groups/lra",
    ar: "أوكوت أوديامبو | أوكوت أوديهامبو | أوكوت أودهيامبو",
  },
  "central/ola-shene": {
    kind: "armed-group", en: "Shene", aliases: ["OLF-Shene", "Shane"], countries: ["ET"], parent: "central/oromo-liberation-army",
    ar: "أونق شني | أونق شاني | أونغ شني | جماعة شني | جماعة شيني | جماعة شاني | حركة شني | مجموعة شني | أونق شيني | أونيغ شين",
    arWeak: "شني | شيني",
    arCue: "أورومو | أوروميا | إثيوبيا",
  },
  "central/oliver-lekeaka": {
    kind: "person", en: "Oliver Lekeaka", aliases: ["Field Marshall", "Lekeaka Oliver"], countries: ["CM"], parent: "armed-groups/ambazonia",
    ar: "أوليفر ليكيكا | أوليفر ليكياكا | ليكيكا أوليفر | ليكياكا أوليفر",
  },
  "central/oliver-modi": {
    kind: "person", en: "Oliver Modi", countries: ["SS"],
    ar: "أوليفر مودي | أوليفر مودي بنجامين",
  },
  "central/oliver-mori-benjamin": {
    kind: "person", en: "Oliver Mori Benjamin", aliases: ["Oliver Mori"], countries: ["SS"],
    ar: "أوليفر موري بنجامين | أوليفر موري",
  },
  "central/olivier-bibou-nissack": {
    kind: "person", en: "Olivier Bibou Nissack", countries: ["CM"],
    ar: "أوليفييه بيبو نيساك | أوليفيه بيبو نيساك",
  },
  "central/olivier-nduhungirehe": {
    kind: "person", en: "Olivier Nduhungirehe", countries: ["RW"],
    ar: "أوليفييه ندوهونغيريهي | أوليفييه ندوهونجيريهي | أوليفييه إندوهونجيريه",
    arWeak: "ندوهونغيريهي",
  },
  "central/onyoti-adigo": {
    kind: "person", en: "Onyoti Adigo Nyikwec", aliases: ["Onyoti Adigo"], countries: ["SS"],
    ar: "أونيوتي أديقو نيكويج | أونيوتي أديقو | أنيوتي أديقو | أونيوتي أديغو",
  },
  "central/orkhan-dzhemal": {
    kind: "person", en: "Orkhan Dzhemal", aliases: ["Orhan Dzhemal"], countries: ["RU"],
    ar: "أورهان جمال | أورخان جمال",
  },
  "central/oromo-federalist-congress": {
    kind: "party", en: "Oromo Federalist Congress", acronyms: ["OFC"], countries: ["ET"],
    ar: "المؤتمر الفيدرالي الأورومي | مؤتمر أورومو الفيدرالي | المؤتمر الاتحادي الأورومي | مؤتمر الأورومو الفيدرالي | حزب مؤتمر أورومو الفيدرالي",
  },
  "central/oromo-liberation-army": {
    kind: "armed-group", en: "Oromo Liberation Army", aliases: ["OLF-Shene", "Shene"], acronyms: ["OLA"], countries: ["ET"],
    ar: "جيش تحرير أورومو | جيش تحرير الأورومو | جيش تحرير أوروميا | جيش تحرير شعب الأورومو | جيش الأورومو للتحرير",
  },
  "central/osman-saleh": {
    kind: "person", en: "Osman Saleh", countries: ["ER"], weak: true,
    ar: "عثمان صالح | عثمان صالح محمد",
    arCue: "إريتريا | الإريتري",
  },
  "central/osman-saleh-sabbe": {
    kind: "person", en: "Osman Saleh Sabbe", countries: ["ER"],
    ar: "عثمان صالح سبي | عثمان سبي",
  },
  "central/oswald-baboke": {
    kind: "person", en: "Oswald Baboke", countries: ["CM"],
    ar: "أوزوالد بابوكي | أوسوالد بابوكي",
  },
  "central/oumar-bichair": {
    kind: "person", en: "Oumar Bichair", countries: ["CM"],
    ar: "عمر بيشاير | عمر بيشير",
  },
  "central/oumar-kobine-layama": {
    kind: "person", en: "Oumar Kobine Layama", aliases: ["Omar Kobine Layama"], countries: ["CF"],
    ar: "عمر كوبين لاياما | عمر قوبين لاياما | عمر كوبين لياما | عمر كوبيني لاياما | كوبين لاياما",
    arWeak: "لاياما",
  },
  "central/oyay-deng-ajak": {
    kind: "person", en: "Oyay Deng Ajak", countries: ["SS"],
    ar: "أوياي دينق أجاك | أوياي دينق",
  },
  "central/oyet-nathaniel-pierino": {
    kind: "person", en: "Oyet Nathaniel Pierino", aliases: ["Oyet Nathaniel"], countries: ["SS"],
    ar: "أويت ناثانيال بيرينو | أويت ناثانيال | أويت نثانيال | ناثانيال أويت | أويت نثانيال بيرينو | أويت ناتانيال بيرينو | أويت نتنايل | ناثانيال أويت بيرينو | اويت ناثانيل بيرينو | أويت ناثانيل",
  },
  "central/paddy-ankunda": {
    kind: "person", en: "Paddy Ankunda", countries: ["UG"],
    ar: "بادي انكوندا",
  },
  "central/pagan-amum": {
    kind: "person", en: "Pagan Amum", countries: ["SS"],
    ar: "باقان أموم | باغان أموم | باقان أموم أوكيج | باقام أموم | باغان أموم أوكيج | فاقان أموم",
    arWeak: "باقان",
  },
  "central/pal-mai-deng": {
    kind: "person", en: "Pal Mai Deng", countries: ["SS"],
    ar: "فال ماي دينق | بال ماي دينق | فال ماي دينج",
  },
  "central/pareto": {
    kind: "institution", en: "PARETO", countries: ["CF"],
    ar: "منظمة باريتو | منظمة باريتو الحقوقية",
  },
  "central/paride-taban": {
    kind: "person", en: "Paride Taban", countries: ["SS"],
    ar: "باريدي تعبان | فاريدي تعبان",
  },
  "central/pascal-bida-koyagbele": {
    kind: "person", en: "Pascal Bida Koyagbélé", aliases: ["Bida Koyagbélé"], countries: ["CF"],
    ar: "باسكال بيدا كوياغبيلي | بيدا كوياغبيلي",
  },
  "central/patrice-edouard-ngaissona": {
    kind: "person", en: "Patrice-Édouard Ngaïssona", countries: ["CF"],
    ar: "باتريس إدوار نغيسونا | باتريس إدوارد نغيسونا | باتريس إدوار نغايسونا | باتريس إدوار نجيسونا | باتريس إدوارد نغايسونا | باتريس نغايسونا | باتريس ادوارد نجيسونا | باتريس إدوارد نجايسونا | نغايسونا | باتريس إدوارد نجاجسونيا | باتريس إدوارد نغاوسسون",
    arWeak: "نغيسونا",
  },
  "central/patrice-nganang": {
    kind: "person", en: "Patrice Nganang", countries: ["CM"],
    ar: "باتريس نغانانغ | باتريس نجانانج",
  },
  "central/patrick-muyaya": {
    kind: "person", en: "Patrick Muyaya", countries: ["CD"],
    ar: "باتريك مويايا",
    arWeak: "مويايا",
  },
  "central/patrick-oyet": {
    kind: "person", en: "Patrick Oyet", aliases: ["Patrick Oyet Charles"], countries: ["SS"],
    ar: "باتريك أويت | باتريك أويت شارلس",
  },
  "central/patrick-zamoi": {
    kind: "person", en: "Patrick Raphael Zamoi", aliases: ["Patrick Zamoi"], countries: ["SS"],
    ar: "باتريك رفائيل زاموي | باتريك زاموي | باتريك رافائيل زاموي",
  },
  "central/paul-atanga-nji": {
    kind: "person", en: "Paul Atanga Nji", aliases: ["Atanga Nji"], countries: ["CM"],
    ar: "بول أتانغا نجي | بول أتانجا نجي | أتانغا نجي | أتانجا نجي | بول أتانغا | بول اتانجا | بول أتانغا أنجي",
  },
  "central/paul-chouta": {
    kind: "person", en: "Paul Chouta", countries: ["CM"],
    ar: "بول شوتا",
  },
  "central/paul-eric-kingue": {
    kind: "person", en: "Paul Éric Kingué", countries: ["CM"],
    ar: "بول إيريك كينغي | بول إريك كينغيه",
  },
  "central/paul-malong-awan": {
    kind: "person", en: "Paul Malong Awan", aliases: ["Paul Malong"], countries: ["SS"],
    ar: "بول ملونق أوان | بول ملونغ أوان | بول ملونق أوان أنيي | بول مالونق أوان | بول ملونغ أوان أنيي | بول ملونق | فول ملونق أوان | فول ملونق | بول مالونق | بول ملونغ | بول مالونغ",
    arWeak: "ملونق",
  },
  "central/paul-mashatile": {
    kind: "person", en: "Paul Mashatile", countries: ["ZA"],
    ar: "بول ماشاتيلي",
  },
  "central/paul-mayom-akec": {
    kind: "person", en: "Paul Mayom Akec", countries: ["SS"],
    ar: "بول مايوم أكيج | بول مايوم | فول مايوم",
  },
  "central/paul-nang-majok": {
    kind: "person", en: "Paul Nang Majok", countries: ["SS"],
    ar: "بول نانق مجوك | بول نانق | بول نانق ماجوك | بول نانغ ماجوك | بول مجوك نانق | بول ماجوك نانغ | بول مجوك نانغ | بول ماجوك نانق | فول نانق مجوك | فول نانق ماجوك",
  },
  "central/paul-naseri-bea": {
    kind: "person", en: "Paul Naseri Bea", countries: ["CM"],
    ar: "بول نصيري بيا | بول ناسيري بيا | ناصري بول بيا | نصري بول بيا | ناسيري بول بيا",
  },
  "central/paul-yoane-bonju": {
    kind: "person", en: "Paul Yoane Bonju", countries: ["SS"],
    ar: "بول يواني بونجو | بول يواني",
  },
  "central/pauline-nalova-lyonga": {
    kind: "person", en: "Pauline Nalova Lyonga", aliases: ["Nalova Lyonga"], countries: ["CM"],
    ar: "نالوفا ليونغا | بولين نالوفا ليونغا | نالوفا ليونجا",
  },
  "central/paulino-lukudu-loro": {
    kind: "person", en: "Paulino Lukudu Loro", countries: ["SS"],
    ar: "باولينو لوكودو لورو | باولينو لوكودو | باولينو لكودو | فاولينو لوكودو لورو | باولو لوكودو لورو",
  },
  "central/paulino-matip": {
    kind: "person", en: "Paulino Matip", aliases: ["Paulino Matip Nhial"], countries: ["SS"],
    ar: "فاولينو ماتيب | فاولينو متيب | باولينو ماتيب | فاولينو ماتيب نيال",
  },
  "central/pcca": {
    kind: "movement", en: "People's Coalition for Civic Action", acronyms: ["PCCA"], countries: ["SS"], from: "2021",
    ar: "تحالف الشعب للعمل المدني | التحالف الشعبي للعمل المدني | ائتلاف الشعب للعمل المدني | تحالف شعب جنوب السودان للعمل المدني",
  },
  "central/peter-adwok-nyaba": {
    kind: "person", en: "Peter Adwok Nyaba", countries: ["SS"],
    ar: "بيتر أدوك نيابا | بيتر أدووك نيابا | بيتر أدووك | فيتر أدوك نيابا",
  },
  "central/peter-bashir-gbandi": {
    kind: "person", en: "Peter Bashir Gbandi", aliases: ["Bashir Gbandi", "Peter Bashir Mandi"], countries: ["SS"],
    ar: "بيتر بشير بندي | بيتر بشير قبندي | بيتر بشير غبندي | بيتر بشير مندي",
  },
  "central/peter-biar-ajak": {
    kind: "person", en: "Peter Biar Ajak", countries: ["SS"],
    ar: "بيتر بيار أجاك | فيتر بيار أجاك",
  },
  "central/peter-dak-wejlueth": {
    kind: "person", en: "Peter Dak", countries: ["SS"],
    ar: "بيتر داك ويجلويث",
  },
  "central/peter-gadet": {
    kind: "person", en: "Peter Gadet", aliases: ["Peter Gatdet", "Peter Gadet Yak"], countries: ["SS"],
    ar: "بيتر قاديت | بيتر قديت | بيتر جاديت | فيتر قديت | بيتر قاديت ياك | بيتر غاديت | بيتر غاديت ياك",
    arWeak: "قديت",
  },
  "central/peter-lam-both": {
    kind: "person", en: "Peter Lam Both", countries: ["SS"],
    ar: "بيتر لام بوث | فيتر لام بوث | بيتر لام بوت",
  },
  "central/peter-mafany-musonge": {
    kind: "person", en: "Peter Mafany Musonge", countries: ["CM"],
    ar: "بيتر مافاني موسونغي | بيتر موسونغي | بيتر مفاني موسونغي",
  },
  "central/peter-marcello-nasir": {
    kind: "person", en: "Peter Marcello Nasir", aliases: ["Peter Marcello"], countries: ["SS"],
    ar: "بيتر مارسيلو ناصر | بيتر مارسيلو | بيتر مارسيلو ناصر جيلينق | بيتر مارسيل",
  },
  "central/peter-mayen-majongdit": {
    kind: "person", en: "Peter Mayen Majongdit", aliases: ["Peter Mayen"], countries: ["SS"],
    ar: "بيتر ماين مجونقديت | بيتر مايين مجونقديت | بيتر ميين مجونقديت | بيتر مايين",
  },
  "central/peter-mutharika": {
    kind: "person", en: "Peter Mutharika", countries: ["MW"],
    ar: "بيتر موتاريكا | بيتر موثاريكا | آرثر بيتر موثاريكا",
  },
  "central/peter-thok": {
    kind: "person", en: "Peter Thok Chuol Luak", countries: ["SS"],
    ar: "بيتر ثوك شول | بيتر طوك شول لواك | بيتر ثوك شول لواك",
  },
  "central/petros-solomon": {
    kind: "person", en: "Petros Solomon", countries: ["ER"],
    ar: "بطرس سلمون | بيتروس سلمون | بطرس سولومون",
  },
  "central/pfdj": {
    kind: "party", en: "People's Front for Democracy and Justice", fr: "Front populaire pour la démocratie et la justice", acronyms: ["PFDJ"],
    countries: ["ER"], from: "1994",
    ar: "الجبهة الشعبية للديمقراطية والعدالة | الجبهة الشعبية من أجل الديمقراطية والعدالة | الجبهة الشعبية للديموقراطية والعدالة | حزب الجبهة الشعبية للديمقراطية والعدالة",
  },
  "central/philemon-yang": {
    kind: "person", en: "Philémon Yang", countries: ["CM"],
    ar: "فيليمون يانغ | فيليمون يانج | فيلمون يانغ | فيلمون يونجي يانج",
  },
  "central/philip-aguer": {
    kind: "person", en: "Philip Aguer", aliases: ["Philip Aguer Panyang"], countries: ["SS"],
    ar: "فيليب أقوير | فيليب أغوير | فيليب أقوير فانيانق | فيليب أغير | فيليب أقوير بانيانق",
  },
  "central/philip-thon-leek": {
    kind: "person", en: "Philip Thon Leek", countries: ["SS"],
    ar: "فيليب طون ليك | فيليب تون ليك",
  },
  "central/philipos-woldeyohannes": {
    kind: "person", en: "Filipos Woldeyohannes", countries: ["ER"],
    ar: "فيليبوس ولديوهانس | فيليبوس وولديوهانس | فليبوس ولديوهنس | فيليبوس ولد يوهانس | فلبوس ولديوهنس | فيليبوس ولديوهنس",
  },
  "central/philippe-stevens": {
    kind: "person", en: "Philippe Stevens", countries: ["CM"], weak: true,
    ar: "فيليب ستيفنز",
    arCue: "ماروا | الكاميرون | أبرشية",
  },
  "central/pia-philip-michael": {
    kind: "person", en: "Pia Philip Michael", countries: ["SS"],
    ar: "بيا فيليب مايكل | بيا فيليب",
  },
  "central/pierre-emerick-aubameyang": {
    kind: "person", en: "Pierre-Emerick Aubameyang", countries: ["GA"],
    ar: "بيير إيمريك أوباميانغ | بيار إيمريك أوباميانغ | بيير إيمريك أوباميانج | بيار إيمريك أوباميانج | بيير إيميريك أوباميانغ | أوباميانج",
    arWeak: "أوباميانغ",
  },
  "central/pierre-kwemo": {
    kind: "person", en: "Pierre Kwemo", countries: ["CM"],
    ar: "بيير كويمو",
  },
  "central/pierre-nkurunziza": {
    kind: "person", en: "Pierre Nkurunziza", countries: ["BI"],
    ar: "بيير نكورونزيزا | بيار نكورونزيزا | نكورونزيزا | بيير نكورنزيزا",
  },
  "central/pierre-somse": {
    kind: "person", en: "Pierre Somsé", countries: ["CF"],
    ar: "بيار سومسيه | بيار سومسي | بيير سومسي | بيير سومسيه",
  },
  "central/poth-madit-dut": {
    kind: "person", en: "Poth Madit Dut", countries: ["SS"],
    ar: "فوث مديت دوت | فوث ماديت دوت | فوث مديت",
  },
  "central/presbyterian-church-in-cameroon": {
    kind: "institution", en: "Presbyterian Church in Cameroon", fr: "Église presbytérienne au Cameroun", acronyms: ["PCC"], countries: ["CM"],
    ar: "الكنيسة المشيخية في الكاميرون | الكنيسة المشيخية الكاميرونية | الكنيسة المشيخية بالكاميرون",
  },
  "central/prosper-bazombanza": {
    kind: "person", en: "Prosper Bazombanza", countries: ["BI"],
    ar: "بروسبير بازومبانزا",
  },
  "central/prosperity-party-ethiopia": {
    kind: "party", en: "Prosperity Party (Ethiopia)", fr: "Parti de la prospérité", countries: ["ET"], weak: true,
    ar: "حزب الازدهار | حزب الازدهار الإثيوبي | حزب الرخاء الإثيوبي | حزب الرفاهية الإثيوبي",
    arCue: "إثيوبيا | الإثيوبي | أبي أحمد",
  },
  "central/puok-both-baluang": {
    kind: "person", en: "Puok Both Baluang", countries: ["SS"],
    ar: "فوك بوث بالوانق | بوك بوث بالوانق | فوك بوث | بوك بوث",
  },
  "central/puot-kang-chol": {
    kind: "person", en: "Puot Kang Chol", countries: ["SS"],
    ar: "فوت كانق شول | بوت كانق شول | فوت كانج شول | بوت كانج تشول | بوت كانج شول | بوت كانغ تشول",
  },
  "central/rabi-mujung-emmanuel": {
    kind: "person", en: "Rabi Mujung Emmanuel", countries: ["SS"],
    ar: "رابي موجونق | ربيع موجونق | رابي موجونغ | روبي موجونغ | رابي موجونق إيمانويل",
  },
  "central/radio-miraya": {
    kind: "media", en: "Radio Miraya", countries: ["SS"],
    ar: "راديو مرايا | راديو ميرايا | إذاعة مرايا | مرايا إف إم",
  },
  "central/raila-odinga": {
    kind: "person", en: "Raila Odinga", countries: ["KE"],
    ar: "رايلا أودينغا | رايلا أودينجا",
    arWeak: "أودينغا",
  },
  "central/ramadan-hassan-laku": {
    kind: "person", en: "Ramadan Hassan Laku", countries: ["SS"],
    ar: "رمضان حسن لاكو",
  },
  "central/ramadan-mohamed-abdallah-goc": {
    kind: "person", en: "Ramadan Mohamed Abdallah Goc", aliases: ["Ramadan Goc"], countries: ["SS"],
    ar: "رمضان محمد عبد الله قوج | رمضان محمد عبد الله قوك | رمضان عبد الله قوج | رمضان عبد الله قوك | رمضان عبدالله قوج | رمضان محمد عبدالله قوج",
  },
  "central/rameaux-claude-bireau": {
    kind: "person", en: "Rameaux-Claude Bireau", aliases: ["Claude Rameaux Bireau"], countries: ["CF"],
    ar: "كلود رامو بيرو | رامو كلود بيرو",
  },
  "central/raoul-savoy": {
    kind: "person", en: "Raoul Savoy", countries: ["CH"],
    ar: "راؤول سافوا | راول سافوي",
  },
  "central/raychelle-omamo": {
    kind: "person", en: "Raychelle Omamo", countries: ["KE"],
    ar: "راشيل أومامو | ريتشيل أومامو",
  },
  "central/raymond-ndong-sima": {
    kind: "person", en: "Raymond Ndong Sima", countries: ["GA"],
    ar: "ريمون ندونغ سيما | ريمون ندونج سيما | ريموند ندونغ سيما | ريموند ندونج سيما",
  },
  "central/rdc-car": {
    kind: "party", en: "Central African Democratic Rally", fr: "Rassemblement démocratique centrafricain", acronyms: ["RDC"], countries: ["CF"],
    ar: "التجمع الديمقراطي لأفريقيا الوسطى | التجمع الديمقراطي في أفريقيا الوسطى",
  },
  "central/real-splm": {
    kind: "movement", en: "Real SPLM", countries: ["SS"],
    ar: "الحركة الشعبية الحقيقية | الحركة الشعبية لتحرير السودان الحقيقية",
  },
  "central/reath-muoch-tang": {
    kind: "person", en: "Reath Muoch Tang", countries: ["SS"],
    ar: "ريث موش تانق | ريث موج تانق | ريث مووش تانق",
  },
  "central/rebecca-joshua-okwaci": {
    kind: "person", en: "Rebecca Joshua Okwaci", aliases: ["Rebecca Joshua"], countries: ["SS"],
    ar: "ريبيكا جوشوا أوكواتشي | ربيكا جوشوا | ريبيكا جوشوا | ريبيكا جوشوا أوكواسي",
  },
  "central/rebecca-nyandeng": {
    kind: "person", en: "Rebecca Nyandeng", countries: ["SS"],
    ar: "ريبيكا نياندينق | ربيكا نياندينق | ريبيكا نياندينغ | ريبيكا نياندينج | ربيكا نياندينغ | ربيكا قرنق | ربيكا نياندينق دي مابيور | ربيكا نياندينق دي مبيور | ريبيكا قرنق | ريبيكا جارانج",
    arWeak: "نياندينق | ربيكا",
  },
  "central/reconstituted-joint-monitoring-and-evaluation-commission": {
    kind: "institution", en: "Reconstituted Joint Monitoring and Evaluation Commission", acronyms: ["RJMEC", "JMEC"], countries: ["SS"],
    ar: "المفوضية المشتركة المعاد تشكيلها للمراقبة والتقييم | مفوضية المراقبة والتقييم المشتركة | اللجنة المشتركة للمراقبة والتقييم | المفوضية المشتركة للمراقبة والتقييم | جيمك | مفوضية المراقبة والتقويم المشتركة | اللجنة المشتركة للرصد والتقييم | آر جيميك | آرجيميك | مفوضية مراقبة وتقييم الاتفاق | مفوضية المراقبة والتقييم المشتركة المعاد تشكيلها | اللجنة المشتركة المعاد تشكيلها للرصد والتقييم | مفوضية الرصد والتقييم المشتركة",
    arWeak: "مفوضية المراقبة والتقويم | مفوضية المراقبة والتقييم | مفوضية التقويم | مفوضية مراقبة وتقييم اتفاق السلام",
  },
  "central/red-dragons": {
    kind: "armed-group", en: "Red Dragons (Lebialem)", aliases: ["Red Dragons of Lebialem"], countries: ["CM"], parent: "armed-groups/ambazonia",
    weak: true,
    ar: "التنانين الحمر | التنين الأحمر | التنانين الحمراء",
    arCue: "الكاميرون | أمبازونيا | ليبياليم",
  },
  "central/red-sea-afar": {
    kind: "armed-group", en: "Red Sea Afar Democratic Organisation", acronyms: ["RSADO"], countries: ["ER"],
    ar: "تنظيم عفر البحر الأحمر | التنظيم الديمقراطي لعفر البحر الأحمر | تنظيم عفر البحر الأحمر الديمقراطي | تنظيم العفر الديمقراطي | منظمة عفر البحر الأحمر الديمقراطية",
  },
  "central/redwan-hussien": {
    kind: "person", en: "Redwan Hussien", countries: ["ET"], weak: true,
    ar: "رضوان حسين",
    arCue: "إثيوبيا | الإثيوبي",
  },
  "central/regis-onanga-ndiaye": {
    kind: "person", en: "Régis Onanga Ndiaye", countries: ["GA"],
    ar: "ريجيس أونانغا ندياي",
  },
  "central/rene-claude-meka": {
    kind: "person", en: "René Claude Meka", countries: ["CM"],
    ar: "رينيه كلود ميكا | رونيه كلود ميكا",
  },
  "central/rene-emmanuel-sadi": {
    kind: "person", en: "René Emmanuel Sadi", countries: ["CM"],
    ar: "رينيه إيمانويل سادي | رونيه إيمانويل سادي | رينيه إيمانويل صادي | رونيه إيمانويل صادي | رينيه سادي | ريني إيمانيول سادي | ريني سادي | روني سادي",
  },
  "central/republican-convention-for-social-progress": {
    kind: "party", en: "Republican Convention for Social Progress", fr: "Convention républicaine pour le progrès social", acronyms: ["CRPS"], countries: ["CF"],
    weak: true,
    ar: "المؤتمر الجمهوري للتقدم الاجتماعي",
    arCue: "أفريقيا الوسطى | تيانغاي",
  },
  "central/revitalized-transitional-government-of-national-unity": {
    kind: "government", en: "Revitalized Transitional Government of National Unity", acronyms: ["R-TGoNU", "RTGoNU"], countries: ["SS"],
    ar: "حكومة الوحدة الوطنية بجنوب السودان | الحكومة الانتقالية للوحدة الوطنية المعاد تنشيطها | حكومة الوحدة الوطنية الانتقالية بجنوب السودان | حكومة الوحدة الانتقالية بجنوب السودان | الحكومة الانتقالية بجنوب السودان | حكومة الوحدة الوطنية في جنوب السودان | حكومة الوحدة الوطنية الانتقالية في جنوب السودان | الحكومة الانتقالية في جنوب السودان | الحكومة الانتقالية المنشطة للوحدة الوطنية",
  },
  "central/richard-filakota": {
    kind: "person", en: "Richard Filakota", countries: ["CF"],
    ar: "ريشار فيلاكوتا | ريتشارد فيلاكوتا",
  },
  "central/richard-gashi-avolo": {
    kind: "person", en: "Richard Gashi Avolo", countries: ["SS"],
    ar: "ريتشارد قاشي أفولو",
  },
  "central/riek-bim-top": {
    kind: "person", en: "Riek Bim Top", countries: ["SS"],
    ar: "رياك بيم توب | رياك بيم",
  },
  "central/riek-gai-kok": {
    kind: "person", en: "Riek Gai Kok", countries: ["SS"],
    ar: "رياك قاي كوك | رياك قاي",
  },
  "central/rigathi-gachagua": {
    kind: "person", en: "Rigathi Gachagua", countries: ["KE"],
    ar: "ريغاثي غاشاغوا | ريغاتي غاشاغوا | ريجاتي جاتشاجوا",
    arWeak: "غاشاغوا",
  },
  "central/rigobert-song": {
    kind: "person", en: "Rigobert Song", aliases: ["Rigobert Song Bahanag"], countries: ["CM"],
    ar: "ريغوبير سونغ | ريجوبيرت سونغ | ريغوبير سونج | ريجوبيرت سونج | ريغوبرت سونغ | ريجوبير سونج | ريغوبيرت سونغ",
  },
  "central/rin-tueny-mabor": {
    kind: "person", en: "Rin Tueny Mabor", countries: ["SS"],
    ar: "رين تويني مابور | رين تويني | رين تويني مبور | رين توينج مبور | رين توينج مابور | رين توينق مابور | رين تيوني مابور | رين تينج مابور | رين تيونق مبور | رين توينج",
  },
  "central/rizik-zachariah-hassan": {
    kind: "person", en: "Rizik Zachariah Hassan", countries: ["SS"],
    ar: "رزق زكريا حسن | رزق زكريا",
  },
  "central/robert-mugabe": {
    kind: "person", en: "Robert Mugabe", countries: ["ZW"],
    ar: "روبرت موغابي | موغابي | روبرت موجابي",
  },
  "central/robinah-nabbanja": {
    kind: "person", en: "Robinah Nabbanja", countries: ["UG"],
    ar: "روبينا نابانجا",
  },
  "central/rodrigue-ngaibona": {
    kind: "person", en: "Rodrigue Ngaïbona", countries: ["CF"],
    ar: "رودريغ نغايبونا | رودريغ نغيبونا | رودريجيو نجايبونا | أنديلو نغايبونا | الجنرال أندجيلو | الجنرال أنجيلو",
    arWeak: "أندجيلو",
    arCue: "أفريقيا الوسطى | أنتي بالاكا",
  },
  "central/ronald-lamola": {
    kind: "person", en: "Ronald Lamola", countries: ["ZA"],
    ar: "رونالد لامولا",
    arWeak: "لامولا",
  },
  "central/ronald-ruay-deng": {
    kind: "person", en: "Ronald Ruay Deng", aliases: ["Ronald Ruay"], countries: ["SS"],
    ar: "رونالد رواي دينق | رونالد رواي",
  },
  "central/royal-ivey": {
    kind: "person", en: "Royal Ivey", countries: ["US", "SS"],
    ar: "رويال آيفي",
  },
  "central/ruben-madol-arol": {
    kind: "person", en: "Ruben Madol Arol", countries: ["SS"],
    ar: "روبن مادول أرول | روبن مادول",
  },
  "central/ruben-um-nyobe": {
    kind: "person", en: "Ruben Um Nyobè", countries: ["CM"],
    ar: "روبن أوم نيوبي | روبن أم نيوبي",
  },
  "central/rudolf-duala-manga-bell": {
    kind: "person", en: "Rudolf Duala Manga Bell", countries: ["CM"],
    ar: "رودولف دوالا مانغا بيل | دوالا مانغا بيل",
  },
  "central/rufin-benam-beltoungou": {
    kind: "person", en: "Rufin Benam Beltoungou", countries: ["CF"],
    ar: "روفان بينام بيلتونغو | روفان بينام بلتونغو",
  },
  "central/rumbek-university": {
    kind: "institution", en: "Rumbek University", aliases: ["Rumbek University of Science and Technology"], countries: ["SS"],
    ar: "جامعة رومبيك | جامعة رومبيك للعلوم والتكنولوجيا",
  },
  "central/sabri-wani-lado": {
    kind: "person", en: "Sabri Wani Lado", aliases: ["Sabri Wani Ladu"], countries: ["SS"],
    ar: "صبري واني لادو",
  },
  "central/sacred-union": {
    kind: "movement", en: "Sacred Union of the Nation", fr: "Union sacrée de la nation", countries: ["CD"],
    ar: "الاتحاد المقدس للأمة | ائتلاف الاتحاد المقدس | الاتحاد المقدس من أجل الأمة",
  },
  "central/sahle-work-zewde": {
    kind: "person", en: "Sahle-Work Zewde", aliases: ["Sahlework Zewde"], countries: ["ET"],
    ar: "ساهلي وورك زودي | سهلورق زودي | سهلي ورق زودي | ساهلورك زودي | سهل ورق زودي | ساهلي ورق زودي | ساهلوورق زودي | سهلورك زودي | ساهلوورك زودي",
    arWeak: "زودي",
  },
  "central/saibou-issa": {
    kind: "person", en: "Saïbou Issa", countries: ["CM"],
    ar: "سايبو عيسى | صيبو عيسى",
  },
  "central/said-abdullahi-deni": {
    kind: "person", en: "Said Abdullahi Deni", countries: ["SO"],
    ar: "سعيد عبد الله دني | سعيد دني",
  },
  "central/said-chawul-lom": {
    kind: "person", en: "Said Chawul Lom", countries: ["SS"],
    ar: "سعيد شول لوم | سعيد شاول لوم | سعيد تشاول لوم",
  },
  "central/saleh-meki": {
    kind: "person", en: "Saleh Meki", countries: ["ER"],
    ar: "صالح مكي الإرتري",
    arWeak: "صالح مكي",
    arCue: "إريتريا | إرتريا | أسمرا | أفورقي",
  },
  "central/salva-chol-ayat": {
    kind: "person", en: "Salva Chol Ayat", countries: ["SS"],
    ar: "سلفا شول أيات | سلفا شول أياط",
  },
  "central/salva-mathok": {
    kind: "person", en: "Salva Mathok Gengdit", aliases: ["Salva Mathok"], countries: ["SS"],
    ar: "سلفا ماثوك | سلفا ماتوك | سلفا ماثوك قينقديت | سلفا مثوك | سلفا ماتوك قينق ديت",
  },
  "central/salvatore-garang-mabiordit": {
    kind: "person", en: "Salvatore Garang Mabiordit", countries: ["SS"],
    ar: "سلفاتوري قرنق مبيورديت | سلفاتوري قرنق | سلفاتور قرنق مابيورديت",
  },
  "central/saly-mohamadou": {
    kind: "person", en: "Saly Mohamadou", countries: ["CM"],
    ar: "سالي محمدو | سالي محمادو",
  },
  "central/sam-kutesa": {
    kind: "person", en: "Sam Kutesa", countries: ["UG"],
    ar: "سام كوتيسا",
    arWeak: "كوتيسا",
  },
  "central/sama-lukonde": {
    kind: "person", en: "Sama Lukonde", countries: ["CD"],
    ar: "سما لوكوندي | ساما لوكوندي | جان ميشال ساما لوكوندي",
  },
  "central/samia-suluhu-hassan": {
    kind: "person", en: "Samia Suluhu Hassan", countries: ["TZ"],
    ar: "سامية صولوحو حسن | سامية سولوهو حسن | سامية صلوحو حسن | سامية سولوحو حسن | سامية صلوحي حسن | سامية سولوهو | سامية صولحو حسن | سامية سلوحو حسن",
  },
  "central/samuel-ateny-arieh": {
    kind: "person", en: "Samuel Ateny Arieh", countries: ["SS"],
    ar: "صموئيل أتينج أريك",
  },
  "central/samuel-dieudonne-ivaha-diboua": {
    kind: "person", en: "Samuel Dieudonné Ivaha Diboua", countries: ["CM"],
    ar: "صامويل ديودونيه إيفاها ديبوا | صامويل إيفاها ديبوا",
  },
  "central/samuel-etoo": {
    kind: "person", en: "Samuel Eto'o", aliases: ["Eto'o", "Etoo"], countries: ["CM"],
    ar: "صامويل إيتو | صمويل إيتو | صامويل إيتوو | سامويل إيتو | صاموئيل إيتو",
  },
  "central/samuel-fonki-forba": {
    kind: "person", en: "Samuel Fonki Forba", aliases: ["Fonki Samuel Forba", "Samuel Fonki"], countries: ["CM"],
    ar: "فونكي صموئيل فوربا | صامويل فونكي فوربا | صامويل فونكي | صموئيل فونكي | فونكي صامويل فوربا",
  },
  "central/samuel-ikome-sako": {
    kind: "person", en: "Samuel Ikome Sako", aliases: ["Samuel Sako"], countries: ["CM"],
    ar: "صامويل إيكومي ساكو | صامويل ساكو | صموئيل إيكومي ساكو | سامويل إيكومي ساكو | إيكومي ساكو",
  },
  "central/samuel-kleda": {
    kind: "person", en: "Samuel Kleda", countries: ["CM"],
    ar: "صامويل كليدا | صموئيل كليدا | سامويل كليدا",
  },
  "central/samuel-mvondo-ayolo": {
    kind: "person", en: "Samuel Mvondo Ayolo", countries: ["CM"],
    ar: "صامويل مفوندو أيولو | صمويل مفوندو أيولو",
  },
  "central/samuel-rangba": {
    kind: "person", en: "Samuel Rangba", countries: ["CF"],
    ar: "صامويل رانغبا",
  },
  "central/samuel-wazizi": {
    kind: "person", en: "Samuel Wazizi", countries: ["CM"],
    ar: "صامويل وازيزي | صموئيل وازيزي | سامويل أجيكا أبوي وازيزي",
  },
  "central/santino-deng-wol": {
    kind: "person", en: "Santino Deng Wol", countries: ["SS"],
    ar: "سانتينو دينق وول | سانتينو دينغ وول",
  },
  "central/santo-domic": {
    kind: "person", en: "Santo Domic", aliases: ["Santo Domic Chol"], countries: ["SS"],
    ar: "سانتو دوميك | سانتو دوميك شول",
  },
  "central/sanu-ss": {
    kind: "party", en: "Sudan African National Union", acronyms: ["SANU"], countries: ["SS", "SD"],
    ar: "حزب سانو",
  },
  "central/sarah-cleto-rial": {
    kind: "person", en: "Sarah Cleto Rial", aliases: ["Sarah Cleto"], countries: ["SS"],
    ar: "سارة كليتو ريال | سارة كليتو | سارة كليتو حسن",
  },
  "central/saturnino-lohure": {
    kind: "person", en: "Saturnino Lohure", countries: ["SS"],
    ar: "ساتورنينو لوهوري | ساترنينو لوهوري | ساتورنينو لاهوري",
  },
  "central/seare-mekonnen": {
    kind: "person", en: "Seare Mekonnen", countries: ["ET"],
    ar: "سيري ميكونين | سعاري مكونن | سيار ميكونين | سياري ميكونن | سيري مكونن | سيار مكونن",
  },
  "central/sebastien-wenezoui": {
    kind: "person", en: "Sébastien Wénézoui", countries: ["CF"],
    ar: "سيباستيان وينيزوي | سيباستيان ونيزوي",
  },
  "central/sebhat-ephrem": {
    kind: "person", en: "Sebhat Ephrem", countries: ["ER"],
    ar: "سبحت أفريم | سبحات إفرم | سبهات إفريم",
  },
  "central/sebhat-nega": {
    kind: "person", en: "Sebhat Nega", countries: ["ET"],
    ar: "سبحات نقا | سبحات نيغا | سبهات نيغا | سبحت نقا",
  },
  "central/seini-boukar-lamine": {
    kind: "person", en: "Emmanuel Seini Boukar", aliases: ["Seini Boukar Lamine", "Seiny Boukar Lamine"], countries: ["CM"],
    ar: "سيني بوكار لامين | سيني بوكار",
  },
  "central/seleshi-bekele": {
    kind: "person", en: "Seleshi Bekele", countries: ["ET"],
    ar: "سيليشي بيكيلي | سيلشي بيكيلي | سلشي بقلي | سيليشي بقلي | سيلشي بقلي | سلشي بيكيلي | سليشي بقلي | سيليشي بيكلي",
  },
  "central/sembe-bobbo": {
    kind: "person", en: "Sembé Bobbo", countries: ["CF"],
    ar: "سمبي بوبو | سيمبي بوبو",
  },
  "central/semere-russom": {
    kind: "person", en: "Semere Russom", countries: ["ER"],
    ar: "سمري رؤسوم | سمري رسوم | سيميري رسوم",
  },
  "central/serge-espoir-matomba": {
    kind: "person", en: "Serge Espoir Matomba", countries: ["CM"],
    ar: "سيرج إسبوار ماتومبا",
  },
  "central/serge-ghislain-djorie": {
    kind: "person", en: "Serge Ghislain Djorie", countries: ["CF"],
    ar: "سيرج جيسلان دجوري | سيرج غيسلان دجوري | سيرج غيلان دجوري | سيرج جيسلان جوري",
  },
  "central/severino-mira-jamus": {
    kind: "person", en: "Severino Mira Jamus", countries: ["SS"],
    ar: "سارافينو ميرا جاموس | سرافينو ميرا",
  },
  "central/shabait": {
    kind: "media", en: "Shabait", aliases: ["shabait.com", "Ministry of Information of Eritrea"], countries: ["ER"],
    ar: "شابايت | شبايت",
  },
  "central/sherif-daniel": {
    kind: "person", en: "Sherif Daniel Sherif", countries: ["SS"],
    ar: "شريف دانيال شريف | شريف دانيال",
  },
  "central/shifta": {
    kind: "armed-group", en: "Shifta", aliases: ["Shifta militia", "Shiftas"], countries: ["ET", "SD", "ER"],
    ar: "عصابات الشفتة | عصابات الشفتا | عصابة الشفتة | مليشيا الشفتة | ميليشيا الشفتة | مليشيات الشفتة | قوات الشفتة | مليشيا الشفتا | عصابات الشفته الإثيوبية",
    arWeak: "الشفتة | الشفتا",
    arCue: "الفشقة | إثيوبيا | الإثيوبية | القضارف | مزارعين",
  },
  "central/shimelis-abdisa": {
    kind: "person", en: "Shimelis Abdisa", countries: ["ET"],
    ar: "شيملس أبديسا | شملس أبديسا | شيميليس أبديسا | شميليس عبديسا | شملس عبديسا",
    arWeak: "شيملس | أبديسا",
  },
  "central/simeon-oyono-esono": {
    kind: "person", en: "Simeón Oyono Esono", countries: ["GQ"],
    ar: "سيميون أويونو إيسونو",
  },
  "central/simon-achidi-achu": {
    kind: "person", en: "Simon Achidi Achu", countries: ["CM"],
    ar: "سيمون أشيدي أتشو | سيمون أشيدي آشو",
  },
  "central/simon-gatwech-dual": {
    kind: "person", en: "Simon Gatwech Dual", aliases: ["Simon Gatwech"], countries: ["SS"],
    ar: "سايمون قاتويج دوال | سيمون قاتويج دوال | سايمون قاتويش دوال | سايمون غاتوتش دوال | سيمون قاتويش دوال | سايمون قاتويش | سايمون قاتويج | سيمون قاتويج | سايمون قاتويك | سيمون غاتويش | سايمون غاتويش دوال | سايمون غاتويتش",
    arWeak: "قاتويج",
  },
  "central/simon-kun-puoch": {
    kind: "person", en: "Simon Kun Puoch", countries: ["SS"],
    ar: "سايمون كون فوج | سايمون كون بوج | سايمون كون فوش",
  },
  "central/simon-mijok-mijak": {
    kind: "person", en: "Simon Mijok Mijak", countries: ["SS"],
    ar: "سايمون مجوك مجاك | سايمون ميجوك ميجاك | سيمون ميجوك ميجاك | سايمون مجوك",
  },
  "central/simon-uber-mawut": {
    kind: "person", en: "Simon Uber Mawut", countries: ["SS"],
    ar: "سايمون أوبير ماوت | سايمون أوبير",
  },
  "central/simplice-sarandji": {
    kind: "person", en: "Simplice Sarandji", countries: ["CF"],
    ar: "سيمبليس سارانجي | سمبليس سارانجي | سيمبليس ساراندجي | سمبليس ساراندجي",
    arWeak: "سارانجي",
  },
  "central/sisiku-ayuk-tabe": {
    kind: "person", en: "Sisiku Ayuk Tabe", aliases: ["Sisiku Julius Ayuk Tabe"], countries: ["CM"],
    ar: "سيسيكو أيوك تابي | سيسيكو جوليوس أيوك تابي | جوليوس أيوك تابي | أيوك تابي | يوليوس ايوك تابى | جوليوس أيوك تاب | جوليوس سيسيكو أيوك تابي | سيسيكو أيوك تابيه | سيسيكو تابي | سيسيكو جوليوس أيوك",
  },
  "central/soba-samuel": {
    kind: "person", en: "Soba Samuel Manasseh", countries: ["SS"],
    ar: "سوبا صموئيل ماناسيه | سوبا صموئيل | سوبا سامويل",
  },
  "central/social-democratic-front-cameroon": {
    kind: "party", en: "Social Democratic Front (Cameroon)", acronyms: ["SDF"], countries: ["CM"],
    ar: "الجبهة الاجتماعية الديمقراطية | الجبهة الاجتماعية الديمقراطية الكاميرونية | الجبهة الديمقراطية الاجتماعية | جبهة الديمقراطية الاجتماعية",
    arWeak: "الجبهة الاشتراكية الديمقراطية",
  },
  "central/souleymane-daouda": {
    kind: "person", en: "Souleymane Daouda", countries: ["CF"], parent: "armed-groups/upc-car", weak: true,
    ar: "سليمان داودا | سليمان داوود",
    arCue: "أفريقيا الوسطى",
  },
  "central/south-sudan-broadcasting-corporation": {
    kind: "media", en: "South Sudan Broadcasting Corporation", acronyms: ["SSBC"], countries: ["SS"],
    ar: "هيئة الإذاعة والتلفزيون في جنوب السودان | هيئة إذاعة جنوب السودان | هيئة البث في جنوب السودان | تلفزيون جنوب السودان | هيئة الإذاعة والتلفزيون لجنوب السودان | هيئة إذاعة وتلفزيون جنوب السودان | إس إس بي سي | هيئة بث جنوب السودان | هيئة جنوب السودان للبث | هيئة جنوب السودان للإذاعة والتلفزيون | إذاعة جنوب السودان",
  },
  "central/south-sudan-council-of-churches": {
    kind: "institution", en: "South Sudan Council of Churches", acronyms: ["SSCC"], countries: ["SS"],
    ar: "مجلس كنائس جنوب السودان | مجلس الكنائس بجنوب السودان",
  },
  "central/south-sudan-defence-forces-militia": {
    kind: "armed-group", en: "South Sudan Defence Forces (militia)", acronyms: ["SSDF"], countries: ["SS"],
    ar: "قوات دفاع جنوب السودان | قوات دفاع السودان الجنوبي",
  },
  "central/south-sudan-democratic-movement": {
    kind: "armed-group", en: "South Sudan Democratic Movement", aliases: ["Cobra Faction", "South Sudan Democratic Movement – Cobra Faction"], acronyms: ["SSDM"], countries: ["SS"],
    ar: "الحركة الديمقراطية لجنوب السودان | حركة جنوب السودان الديمقراطية | فصيل الكوبرا | الحركة الديمقراطية بجنوب السودان | حركة جنوب السودان الديمقراطية فصيل كوبرا | الحركة الديمقراطية لجنوب السودان فصيل الكوبرا | مجموعة كوبرا",
    arWeak: "فصيل كوبرا | حركة كوبرا",
  },
  "central/south-sudan-liberation-army": {
    kind: "armed-group", en: "South Sudan Liberation Army", aliases: ["South Sudan Liberation Movement", "SSLM"], acronyms: ["SSLA"], countries: ["SS"],
    ar: "جيش تحرير جنوب السودان | حركة تحرير جنوب السودان | حركة وجيش تحرير جنوب السودان | حركة جيش تحرير جنوب السودان",
  },
  "central/south-sudan-national-movement-for-change": {
    kind: "movement", en: "South Sudan National Movement for Change", acronyms: ["SSNMC"], countries: ["SS"],
    ar: "الحركة الوطنية لجنوب السودان من أجل التغيير | حركة جنوب السودان الوطنية للتغيير | الحركة الوطنية للتغيير في جنوب السودان | الحركة الوطنية لجنوب السودان للتغيير | حركة جنوب السودان الوطنية من أجل التغيير | الحركة الوطنية من أجل التغيير في جنوب السودان",
  },
  "central/south-sudan-nec": {
    kind: "institution", en: "National Elections Commission (South Sudan)", countries: ["SS"],
    ar: "مفوضية الانتخابات بجنوب السودان | لجنة الانتخابات الوطنية في جنوب السودان | مفوضية الانتخابات في جنوب السودان | المفوضية الوطنية للانتخابات بجنوب السودان | اللجنة الوطنية للانتخابات في جنوب السودان",
    arWeak: "مفوضية الانتخابات القومية | المفوضية القومية للانتخابات | مفوضية الانتخابات الوطنية",
    arCue: "جنوب السودان | جوبا | أبيدنيقو",
  },
  "central/south-sudan-nra": {
    kind: "institution", en: "National Revenue Authority (South Sudan)", acronyms: ["NRA"], countries: ["SS"],
    ar: "هيئة الإيرادات القومية | هيئة الإيرادات الوطنية بجنوب السودان | سلطة الإيرادات القومية | هيئة الإيرادات الوطنية لجنوب السودان",
  },
  "central/south-sudan-opposition-alliance": {
    kind: "movement", en: "South Sudan Opposition Alliance", aliases: ["SSOA"], acronyms: ["SSOA"], countries: ["SS"],
    ar: "تحالف المعارضة في جنوب السودان | تحالف المعارضة لجنوب السودان | تحالف المعارضة بجنوب السودان | تحالف أحزاب المعارضة في جنوب السودان | تحالف سوا | تحالف جنوب السودان المعارض | تحالف معارضة جنوب السودان | مجموعة سوا",
    arWeak: "سوا | تحالف أحزاب المعارضة",
    arCue: "تحالف | المعارضة | جنوب السودان",
  },
  "central/south-sudan-relief-and-rehabilitation-commission": {
    kind: "aid", en: "South Sudan Relief and Rehabilitation Commission", countries: ["SS"],
    ar: "مفوضية الإغاثة وإعادة التأهيل | مفوضية الإغاثة والتأهيل | لجنة الإغاثة وإعادة التأهيل | هيئة الإغاثة وإعادة التأهيل | مفوضية الإغاثة وإعادة التعمير بجنوب السودان",
  },
  "central/south-sudan-united-front": {
    kind: "armed-group", en: "South Sudan United Front", aliases: ["South Sudan United Front/Army"], acronyms: ["SSUF"], countries: ["SS"],
    ar: "الجبهة المتحدة لجنوب السودان | جبهة جنوب السودان المتحدة",
  },
  "central/southern-cameroons-defence-forces": {
    kind: "armed-group", en: "Southern Cameroons Defence Forces", acronyms: ["SOCADEF"], countries: ["CM"], parent: "armed-groups/ambazonia",
    ar: "سوكاديف | قوات دفاع جنوب الكاميرون | قوات الدفاع لجنوب الكاميرون",
  },
  "central/southern-cameroons-national-council": {
    kind: "movement", en: "Southern Cameroons National Council", acronyms: ["SCNC"], countries: ["CM"],
    ar: "المجلس الوطني لجنوب الكاميرون | المجلس الوطني لجنوب الكاميرونات | المجلس الوطني للكاميرون الجنوبي | مجلس جنوب الكاميرون الوطني",
  },
  "central/special-criminal-court-cameroon": {
    kind: "institution", en: "Special Criminal Court (Cameroon)", fr: "Tribunal criminel spécial", acronyms: ["TCS"], countries: ["CM"],
    ar: "المحكمة الجنائية الخاصة الكاميرونية | المحكمة الجنائية الخاصة في الكاميرون | المحكمة الجنائية الخاصة بالكاميرون",
  },
  "central/special-criminal-court-car": {
    kind: "institution", en: "Special Criminal Court (CAR)", fr: "Cour pénale spéciale", aliases: ["Special Criminal Court"], acronyms: ["SCC", "CPS"],
    countries: ["CF"],
    ar: "المحكمة الجنائية الخاصة في أفريقيا الوسطى | المحكمة الجنائية الخاصة في بانغي | المحكمة الجنائية الخاصة لأفريقيا الوسطى | المحكمة الجنائية الخاصة لجمهورية أفريقيا الوسطى",
    arWeak: "المحكمة الجنائية الخاصة",
    arCue: "بانغي | أفريقيا الوسطى | إفريقيا الوسطى",
  },
  "central/splm-dc": {
    kind: "party", en: "SPLM–Democratic Change", aliases: ["Sudan People's Liberation Movement–Democratic Change"], acronyms: ["SPLM-DC"], countries: ["SS"],
    from: "2009",
    ar: "الحركة الشعبية للتغيير الديمقراطي | الحركة الشعبية التغيير الديمقراطي | الحركة الشعبية لتحرير السودان التغيير الديمقراطي | الحركة الشعبية لتحرير السودان للتغيير الديمقراطي | حزب الحركة الشعبية للتغيير الديمقراطي | الحركة الشعبية من أجل التغيير الديمقراطي",
  },
  "central/ss-civil-society-forum": {
    kind: "institution", en: "South Sudan Civil Society Forum", aliases: ["SSCSF"], countries: ["SS"],
    ar: "منتدى المجتمع المدني بجنوب السودان | منتدى المجتمع المدني في جنوب السودان | منتدى المجتمع المدني الجنوب سوداني",
  },
  "central/ssoma": {
    kind: "movement", en: "Non-Signatory South Sudan Opposition Groups", aliases: ["NSSSOG", "SSOMA", "South Sudan Opposition Movements Alliance"], countries: ["SS"],
    ar: "حركات المعارضة غير الموقعة | سوما جنوب السودان | تحالف حركات المعارضة لجنوب السودان | حركات المعارضة الجنوب سودانية | تحالف حركات معارضة جنوب السودان | تحالف حركات المعارضة بجنوب السودان | تحالف حركات جنوب السودان المعارضة",
  },
  "central/stand-up-for-cameroon": {
    kind: "movement", en: "Stand Up for Cameroon", countries: ["CM"],
    ar: "قفوا من أجل الكاميرون | مجموعة قفوا من أجل الكاميرون | ستاند أب فور كاميرون",
  },
  "central/stanislaus-paysama": {
    kind: "person", en: "Stanislaus Paysama", aliases: ["Stanislaus Abdullahi Paysama"], countries: ["SS"],
    ar: "ستانسلاوس باياساما | استانسلاوس بياساما | ستانسلاوس عبد الله بياساما | ستانيسلاوس بياساما",
  },
  "central/stephen-ameyu": {
    kind: "person", en: "Stephen Ameyu", aliases: ["Stephen Ameyu Martin Mulla"], countries: ["SS"],
    ar: "ستيفن أميو | استيفن أميو | ستيفن أميو مارتن | ستيفن أمييو مارتن | ستيفن أمييو | ستيفن أميو مارتن مولا",
  },
  "central/stephen-buay": {
    kind: "person", en: "Stephen Buay", countries: ["SS"],
    ar: "ستيفن بواي | ستيفن بواي رولنيانق",
  },
  "central/stephen-dhieu-dau": {
    kind: "person", en: "Stephen Dhieu Dau", countries: ["SS"],
    ar: "ستيفن ديو داو | استيفن ديو داو | ستيفن ضيو داو",
  },
  "central/stephen-lado": {
    kind: "person", en: "Stephen Lado Onesimo", countries: ["SS"],
    ar: "ستيفن لادو أونسيمو | ستيفن لادو أونيسيمو | استيفن لادو أونسمو",
  },
  "central/stephen-lado-onyang": {
    kind: "person", en: "Stephen Lado Onyang", countries: ["SS"],
    ar: "استيفن لادو أونيانق | ستيفن لادو أونيانق | استيفن لادو",
  },
  "central/stephen-par-kuol": {
    kind: "person", en: "Stephen Par Kuol", countries: ["SS"],
    ar: "ستيفن بار كول | استيفن بار كوال | ستيفن فار كوال | استيفن فار كوال",
  },
  "central/sultani-makenga": {
    kind: "person", en: "Sultani Makenga", countries: ["CD"],
    ar: "سلطاني ماكينغا | سلطاني ماكنغا | ماكنغا سلطاني | ماكينغا سلطاني",
    arWeak: "ماكينغا",
  },
  "central/suzanne-jambo": {
    kind: "person", en: "Suzanne Jambo", aliases: ["Susan Jambo"], countries: ["SS"],
    ar: "سوزان جامبو",
  },
  "central/sylvain-patasse": {
    kind: "person", en: "Sylvain Patassé", aliases: ["Sylvain Patassé-Ngakoutou"], countries: ["CF"],
    ar: "سيلفان باتاسيه | سيلفان باتاسي",
  },
  "central/sylvie-baipo-temon": {
    kind: "person", en: "Sylvie Baïpo-Temon", countries: ["CF"],
    ar: "سيلفي بايبو تيمون | سيلفي بيبو تيمون | سيلفي بايبو تمون | سيلفي فالانتي بايبو تيمون | سيلفي فاليري بايبو تيمون | سيلفي بايبو",
  },
  "central/taban-deng-gai": {
    kind: "person", en: "Taban Deng Gai", countries: ["SS"],
    ar: "تعبان دينق قاي | تعبان دنق قاي | تعبان دينق غاي | تعبان دينغ قاي | تعبان دنق غاي | تعبان دينق | تعبان دينغ | تابان دينج قاي | تابان دينغ غاي",
  },
  "central/taban-lo-liyong": {
    kind: "person", en: "Taban Lo Liyong", countries: ["SS"],
    ar: "تعبان لو ليونق | تابان لو ليونج | تعبان لو ليونغ",
  },
  "central/tadesse-werede": {
    kind: "person", en: "Tadesse Werede", countries: ["ET"],
    ar: "تاديسي ويردي | تاديسي وريدي | تادسي وردي | تاديسي وردي | تاديسا ويريدي | تادسي ورده | تاديسي ويريدي | تادسي وريدا | تاديسي ورده | تاديسي ويريدي تسفاي | تاديسي ويردي تسفاي | تادسي ويردي",
    arWeak: "تاديسي",
  },
  "central/tagesse-chafo": {
    kind: "person", en: "Tagesse Chafo", countries: ["ET"],
    ar: "تاغيسي تشافو | تاقسي شافو | تاجيسي شافو | تاجيسي تشافو | تاقيسي شافو | تاغيسي شافو",
  },
  "central/talba-malla-ibrahim": {
    kind: "person", en: "Talba Malla Ibrahim", aliases: ["Ibrahim Talba Malla"], countries: ["CM"],
    ar: "إبراهيم تالبا مالا | تالبا مالا إبراهيم",
  },
  "central/taye-atske-selassie": {
    kind: "person", en: "Taye Atske Selassie", countries: ["ET"],
    ar: "تايي أتسكي سيلاسي | تاي أتسكي سيلاسي | تايي أسقي سيلاسي | تايي أتسكي سلاسي | تاي أسقي سيلاسي | تاي أتسكي سلاسي",
    arWeak: "سيلاسي | تايي",
  },
  "central/telar-ring-deng": {
    kind: "person", en: "Telar Ring Deng", countries: ["SS"],
    ar: "تيلار رينق دينق | تلار رينق دينق | تيلار رينغ دينغ | تيلار رينج دينق | تيلار رينق | تيلار دينق | تلار رينق | تلار دينق",
  },
  "central/temesgen-tiruneh": {
    kind: "person", en: "Temesgen Tiruneh", countries: ["ET"],
    ar: "تيمسغن تيرونيه | تمسقن طرونه | تيمسجن تيرونه | تميسغن تيرونه | تمسجن طرونه | تيميسجين تيرونيه | تيمسقن طرونه | تيميسغن تيرونيه | تمسغن طرونه | تيميسغن تيرونه",
    arWeak: "طرونه",
  },
  "central/teodorin-obiang": {
    kind: "person", en: "Teodorín Obiang", aliases: ["Teodoro Nguema Obiang Mangue"], countries: ["GQ"],
    ar: "تيودورين أوبيانغ | تيودورو نغويما أوبيانغ مانغي | تيودورين أوبيانج",
    arWeak: "تيودورين",
    arCue: "غينيا الاستوائية",
  },
  "central/teodoro-obiang-nguema": {
    kind: "person", en: "Teodoro Obiang Nguema", countries: ["GQ"],
    ar: "تيودورو أوبيانغ نغيما | تيودورو أوبيانج نغيما | تيودورو أوبيانغ نجيما | تيودورو أوبيانج نجيما | تيودورو أوبيانغ | تيودورو أوبيانج | أوبيانغ نغيما | تيودورو أوبيانغ نغويما | تيودورو أوبيانج نجويما | تيودورو أوبيانغ نغويما مباسوغو | تيودورو أوبيانغ نغيما مباسوغو",
  },
  "central/ter-manyang-gatwech": {
    kind: "person", en: "Ter Manyang Gatwech", aliases: ["Ter Manyang"], countries: ["SS"],
    ar: "تير منيانق قاتويج | تير منيانق | تير مانيانق قاتويج | تير مانيانق",
  },
  "central/tete-antonio": {
    kind: "person", en: "Téte António", countries: ["AO"],
    ar: "تيتي أنطونيو | تيتي أنتونيو",
  },
  "central/theodore-datouo": {
    kind: "person", en: "Théodore Datouo", countries: ["CM"],
    ar: "تيودور داتو | تيودور داتوو",
  },
  "central/therese-kayikwamba-wagner": {
    kind: "person", en: "Thérèse Kayikwamba Wagner", countries: ["CD"],
    ar: "تيريز كاييكوامبا فاغنر | تيريز كاييكوامبا واغنر | تيريز كايكوامبا فاغنر",
  },
  "central/thierry-kamach": {
    kind: "person", en: "Thierry Kamach", countries: ["CF"],
    ar: "تييري كاماش | تييري كماش",
  },
  "central/thomas-cirillo": {
    kind: "person", en: "Thomas Cirillo", countries: ["SS"],
    ar: "توماس سريلو | توماس سيريلو | توماس سيرلو | توماس سيريلو سواكا | توماس سيرلو سواكا | توماس سريلو سواكا | توماس شريلو | توماس شيريلو سواكا | توماس تشيريلو | توماس سريلو سوكا | شريلو سواكا",
    arWeak: "سريلو | سيريلو",
  },
  "central/thomas-duoth": {
    kind: "person", en: "Thomas Duoth Guet", aliases: ["Thomas Duoth"], countries: ["SS"],
    ar: "توماس دوث | توماس دوت قويت | توماس دوث قيت | توماس دوت",
  },
  "central/thomas-lubanga": {
    kind: "person", en: "Thomas Lubanga", countries: ["CD"],
    ar: "توماس لوبانغا | توماس لوبانجا",
    arWeak: "لوبانغا",
  },
  "central/thomas-thabane": {
    kind: "person", en: "Thomas Thabane", countries: ["LS"],
    ar: "توماس ثاباني",
  },
  "central/tiger-division": {
    kind: "state-force", en: "Tiger Division", aliases: ["Tiger Battalion", "Presidential Guard (South Sudan)"], countries: ["SS"],
    ar: "قوات التايقر | قوات تايقر | قوات تايغر | لواء تايقر | كتيبة تايقر | فرقة تايقر | قوات التايغر | قوات تايجر | لواء تايغر | قوات الحرس الرئاسي تايقر | حرس الرئاسة تايقر | الحرس الجمهوري تايقر",
    arWeak: "التايقر | تايقر",
  },
  "central/tigray-interim-administration": {
    kind: "government", en: "Tigray Interim Administration", aliases: ["Interim Regional Administration of Tigray"], countries: ["ET"], from: "2023",
    ar: "الإدارة المؤقتة لإقليم تيغراي | إدارة تيغراي المؤقتة | الإدارة الإقليمية المؤقتة لتيغراي | الإدارة المؤقتة في تيغراي | حكومة تيغراي المؤقتة | الإدارة المؤقتة لتيغراي | الإدارة المؤقتة لإقليم تيجراي",
  },
  "central/tigray-tv": {
    kind: "media", en: "Tigrai TV", aliases: ["Tigray TV", "Dimtsi Weyane"], countries: ["ET"],
    ar: "تلفزيون تيغراي | قناة تيغراي | ديمتسي وياني | تيغراي تي في | دمتسي ويانى",
  },
  "central/tina-salama": {
    kind: "person", en: "Tina Salama", countries: ["CD"],
    ar: "تينا سلامة | تينا سلاما",
  },
  "central/tiriane-noah": {
    kind: "person", en: "Tiriane Noah", countries: ["CM"],
    ar: "تيريان نواه | تيريان نوا",
  },
  "central/tirunesh-dibaba": {
    kind: "person", en: "Tirunesh Dibaba", countries: ["ET"],
    ar: "تيرونيش ديبابا | تيرونش ديبابا",
  },
  "central/toby-maduot": {
    kind: "person", en: "Toby Maduot", aliases: ["Toby Maduot Parek", "Tobby Maduot"], countries: ["SS"],
    ar: "توبي مادوت | توبي مادوت فارك | توبي مدوت",
  },
  "central/tong-akeen-ngor": {
    kind: "person", en: "Tong Akeen Ngor", countries: ["SS"],
    ar: "تونق أكين نقور | طونق أكين نقور | تونق أكيين نقور | تونق أكين",
  },
  "central/tor-deng-mawien": {
    kind: "person", en: "Tor Deng Mawien", countries: ["SS"],
    ar: "تور دينق ماوين | طور دينق ماوين",
  },
  "central/tor-tungwar": {
    kind: "person", en: "Tor Tungwar", aliases: ["Tor Tungwar Kueiguong"], countries: ["SS"],
    ar: "طور تونقوار | تور تونقوار",
  },
  "central/toussaint-kongo-doudou": {
    kind: "person", en: "Toussaint Kongo Doudou", countries: ["CF"],
    ar: "توسان كونغو دودو",
  },
  "central/toussaint-muntazini": {
    kind: "person", en: "Toussaint Muntazini", countries: ["CD"],
    ar: "توسان مونتازيني | توسان مونتازامبا | توسان مونتازيني موكيمابا",
  },
  "central/transitional-national-legislative-assembly": {
    kind: "institution", en: "Transitional National Legislative Assembly", acronyms: ["TNLA"], countries: ["SS"],
    ar: "المجلس التشريعي الوطني الانتقالي | البرلمان الانتقالي في جنوب السودان",
    arWeak: "المجلس التشريعي القومي | المجلس التشريعي القومي الانتقالي | المجلس التشريعي الانتقالي القومي | المجلس التشريعي الانتقالي المنشط",
    arCue: "جنوب السودان | جوبا",
  },
  "central/truth-justice-reparation-and-reconciliation-commission": {
    kind: "institution", en: "Truth, Justice, Reparation and Reconciliation Commission", acronyms: ["CVJRR"], countries: ["CF"],
    ar: "لجنة الحقيقة والعدالة والجبر والمصالحة | لجنة الحقيقة والعدالة والتعويض والمصالحة | لجنة الحقيقة والعدل والجبر والمصالحة",
  },
  "central/tsadkan-gebretensae": {
    kind: "person", en: "Tsadkan Gebretensae", countries: ["ET"],
    ar: "تسادكان جبرتنساي | تسادقان قبرتنساي | تسادكان غبرتنساي | تسادكان جبر تنساي | تسادكان غبرتنسائي | صادقان قبرتنساي | تسادكان جيبريتنساي | تسادكان غبريتنساي",
    arWeak: "تسادكان | تسادقان",
  },
  "central/tundu-lissu": {
    kind: "person", en: "Tundu Lissu", countries: ["TZ"],
    ar: "توندو ليسو | تندو ليسو",
  },
  "central/tut-gatluak": {
    kind: "person", en: "Tut Gatluak", countries: ["SS"],
    ar: "توت قلواك | توت جلواك | توت غلواك | توت قلواك مانيمي | توت قلواك منيمي | توت جاتلواك | توت جاتلواك مانيم | توت قلواك منيم | توت كيو قاتلواك | توت كيو قلواك | توت كيو غاتلواك | توت كيو | توت قالواك",
    arWeak: "قلواك",
  },
  "central/udps-congo": {
    kind: "party", en: "Union for Democracy and Social Progress (DR Congo)",
    fr: "Union pour la démocratie et le progrès social", acronyms: ["UDPS"], countries: ["CD"],
    ar: "الاتحاد من أجل الديمقراطية والتقدم الاجتماعي | الاتحاد للديمقراطية والتقدم الاجتماعي",
  },
  "central/udsf-ss": {
    kind: "party", en: "United Democratic Salvation Front", acronyms: ["UDSF"], countries: ["SS", "SD"],
    ar: "جبهة الإنقاذ الديمقراطية المتحدة",
  },
  "central/uhuru-kenyatta": {
    kind: "person", en: "Uhuru Kenyatta", countries: ["KE"],
    ar: "أوهورو كينياتا | أهورو كينياتا",
    arWeak: "كينياتا",
  },
  "central/ujoss": {
    kind: "union", en: "Union of Journalists of South Sudan", acronyms: ["UJOSS"], countries: ["SS"],
    ar: "اتحاد صحفيي جنوب السودان | اتحاد الصحفيين في جنوب السودان | اتحاد الصحفيين بجنوب السودان | اتحاد الصحافيين في جنوب السودان | نقابة صحفيي جنوب السودان",
  },
  "central/union-for-change-cameroon": {
    kind: "party", en: "Union for Change (Cameroon)", fr: "Union pour le changement", countries: ["CM"],
    ar: "حركة الاتحاد من أجل التغيير | حركة الاتحاد للتغيير",
    arWeak: "الاتحاد من أجل التغيير",
    arCue: "الكاميرون | تشيروما",
  },
  "central/union-of-the-peoples-of-cameroon": {
    kind: "party", en: "Union of the Peoples of Cameroon", fr: "Union des populations du Cameroun", acronyms: ["UPC"], countries: ["CM"],
    ar: "اتحاد شعوب الكاميرون | اتحاد سكان الكاميرون | اتحاد الشعوب الكاميرونية",
  },
  "central/united-hearts-movement": {
    kind: "party", en: "United Hearts Movement", fr: "Mouvement cœurs unis", acronyms: ["MCU"], countries: ["CF"],
    ar: "حركة القلوب المتحدة | حركة القلوب الموحدة | حزب القلوب المتحدة | حركة قلوب متحدة",
    arWeak: "القلوب المتحدة | القلوب الموحدة",
  },
  "central/united-south-sudan-party": {
    kind: "party", en: "United South Sudan Party", acronyms: ["USSP"], countries: ["SS"],
    ar: "حزب جنوب السودان المتحد",
  },
  "central/univers-party": {
    kind: "party", en: "Univers Party", fr: "Univers", countries: ["CM"],
    ar: "حزب يونيفير | حزب أونيفير | حزب يونيفرس",
  },
  "central/university-of-bahr-el-ghazal": {
    kind: "institution", en: "University of Bahr el Ghazal", countries: ["SS"],
    ar: "جامعة بحر الغزال",
  },
  "central/university-of-bangui": {
    kind: "institution", en: "University of Bangui", fr: "Université de Bangui", countries: ["CF"],
    ar: "جامعة بانغي | جامعة بانجي",
  },
  "central/university-of-buea": {
    kind: "institution", en: "University of Buea", countries: ["CM"],
    ar: "جامعة بويا",
  },
  "central/university-of-douala": {
    kind: "institution", en: "University of Douala", fr: "Université de Douala", countries: ["CM"],
    ar: "جامعة دوالا",
  },
  "central/university-of-juba": {
    kind: "institution", en: "University of Juba", aliases: ["Juba University"], countries: ["SS"],
    ar: "جامعة جوبا",
  },
  "central/university-of-maroua": {
    kind: "institution", en: "University of Maroua", fr: "Université de Maroua", countries: ["CM"],
    ar: "جامعة ماروا",
  },
  "central/university-of-ngaoundere": {
    kind: "institution", en: "University of Ngaoundéré", fr: "Université de Ngaoundéré", countries: ["CM"],
    ar: "جامعة نغاونديري | جامعة أنغاونديري",
  },
  "central/university-of-yaounde": {
    kind: "institution", en: "University of Yaoundé I", fr: "Université de Yaoundé I", aliases: ["University of Yaoundé"], countries: ["CM"],
    ar: "جامعة ياوندي | جامعة ياوندي الأولى | جامعة ياوندي 1",
  },
  "central/upper-nile-university": {
    kind: "institution", en: "Upper Nile University", countries: ["SS"],
    ar: "جامعة أعالي النيل",
  },
  "central/urbain-olanguena-awono": {
    kind: "person", en: "Urbain Olanguena Awono", countries: ["CM"],
    ar: "أوربان أولانغينا أوونو | أوربان أولانغينا",
  },
  "central/urca": {
    kind: "party", en: "URCA", aliases: ["Union for Central African Renewal"], countries: ["CF"],
    ar: "الاتحاد من أجل تجديد أفريقيا الوسطى | الاتحاد من أجل النهضة في أفريقيا الوسطى | الاتحاد من أجل النهضة في جمهورية إفريقيا الوسطى | الاتحاد من أجل نهضة أفريقيا الوسطى | الاتحاد للنهضة في أفريقيا الوسطى | الاتحاد للنهضة في جمهورية إفريقيا الوسطى",
  },
  "central/valere-nka": {
    kind: "person", en: "Valère Nka", countries: ["CM"],
    ar: "فالير نكا | فاليري نكا | الجنرال نكا",
  },
  "central/valsero": {
    kind: "person", en: "Valsero", aliases: ["Gaston Serval Abe"], countries: ["CM"],
    ar: "فالسيرو | الجنرال فالسيرو",
  },
  "central/venancio-mondlane": {
    kind: "person", en: "Venâncio Mondlane", countries: ["MZ"],
    ar: "فينانسيو موندلان | فينانسيو موندلاني",
    arWeak: "موندلان",
  },
  "central/vera-songwe": {
    kind: "person", en: "Vera Songwe", countries: ["CM"],
    ar: "فيرا سونغوي | فيرا سونجوي",
  },
  "central/veterino-kin-akon": {
    kind: "person", en: "Veterino Kin Akon", countries: ["SS"],
    ar: "فيترينو كين أكون | فيترينو كين",
  },
  "central/vincent-biruta": {
    kind: "person", en: "Vincent Biruta", countries: ["RW"],
    ar: "فنسنت بيروتا | فانسان بيروتا | فينسنت بيروتا",
    arWeak: "بيروتا",
  },
  "central/vincent-karega": {
    kind: "person", en: "Vincent Karega", countries: ["RW"],
    ar: "فينسنت كاريغا | فانسان كاريغا",
  },
  "central/vincent-otti": {
    kind: "person", en: "Vincent Otti", countries: ["UG"], parent: "armed-groups/lra",
    ar: "فنسنت أوتي | فينسنت أوتي | فنسان أوتي | فينسينت أوتي",
  },
  "central/virginie-baikoua": {
    kind: "person", en: "Virginie Baïkoua", countries: ["CF"],
    ar: "فيرجيني بايكوا | فرجيني بايكوا",
  },
  "central/vital-kamerhe": {
    kind: "person", en: "Vital Kamerhe", countries: ["CD"],
    ar: "فيتال كاميرهي",
    arWeak: "كاميرهي",
  },
  "central/vladimir-titorenko": {
    kind: "person", en: "Vladimir Titorenko", countries: ["RU"],
    ar: "فلاديمير تيتورينكو",
  },
  "central/warnyang-kiir-warnyang": {
    kind: "person", en: "Warnyang Kiir Warnyang", countries: ["SS"],
    ar: "وارنيانق كير وارنيانق | وارنيانق كير | ورنيانق كير",
  },
  "central/wavel-ramkalawan": {
    kind: "person", en: "Wavel Ramkalawan", countries: ["SC"],
    ar: "وافل رامكالاوان | وافيل رامكالاوان",
  },
  "central/wenyen-gabriel": {
    kind: "person", en: "Wenyen Gabriel", countries: ["SS"],
    ar: "وينين غابرييل | وينين قبريال | وينيان غابرييل | وينين جابرييل",
  },
  "central/wildlife-service-ss": {
    kind: "state-force", en: "South Sudan Wildlife Service", countries: ["SS"],
    ar: "قوات الحياة البرية بجنوب السودان | قوات حماية الحياة البرية بجنوب السودان",
  },
  "central/wilfred-tassang": {
    kind: "person", en: "Wilfred Tassang", countries: ["CM"],
    ar: "ويلفريد تاسانغ",
  },
  "central/william-adriano-baiki": {
    kind: "person", en: "William Adriano Baiki", countries: ["SS"],
    ar: "وليم ادريانو | وليم أدريانو بايكي | وليام أدريانو",
  },
  "central/william-amuri-yakutumba": {
    kind: "person", en: "William Amuri Yakutumba", aliases: ["William Yakutumba"], countries: ["CD"], parent: "armed-groups/mai-mai-yakutumba",
    ar: "ويليام ياكوتومبا | وليام ياكوتومبا | ويليام أموري ياكوتومبا | وليم ياكوتومبا",
  },
  "central/william-anyak-deng": {
    kind: "person", en: "William Anyak Deng", countries: ["SS"],
    ar: "وليام أنياك دينق | ويليام أنياك دينق | وليم أنياك دينق",
  },
  "central/william-anyuon-kuol": {
    kind: "person", en: "William Anyuon Kuol", countries: ["SS"],
    ar: "وليام أنيون كول | وليم أنيون كول | وليام أنيوان كول",
  },
  "central/william-deng-nhial": {
    kind: "person", en: "William Deng Nhial", aliases: ["William Deng"], countries: ["SS"],
    ar: "وليم دينق نيال",
  },
  "central/william-gatjiath": {
    kind: "person", en: "William Gatjiath", aliases: ["William Gatjiath Deng"], countries: ["SS"],
    ar: "وليم قاتجيث | وليام جاتجيث دينق",
  },
  "central/william-koji-kerjok": {
    kind: "person", en: "William Koji Kerjok", aliases: ["William Kocgie Kerjok"], countries: ["SS"],
    ar: "وليم كوجي كيرجوك | وليم كوجي | وليام كوجي كيرجوك",
  },
  "central/william-nyuon-bany": {
    kind: "person", en: "William Nyuon Bany", countries: ["SS"],
    ar: "وليم نون بانج | وليام نيون باني | وليم نيون باني | وليم نيون بان | وليم نون | وليم نيون",
  },
  "central/william-wol-mayom": {
    kind: "person", en: "William Wol Mayom", countries: ["SS"],
    ar: "وليم وول مايوم | ويليام وول مايوم | وليم وول ميوم",
  },
  "central/willy-ngoma": {
    kind: "person", en: "Willy Ngoma", countries: ["CD"],
    ar: "ويلي نغوما | ويلي نجوما",
  },
  "central/yap-abdou": {
    kind: "person", en: "Yap Abdou", countries: ["CM"],
    ar: "ياب عبدو",
  },
  "central/yemane-gebreab": {
    kind: "person", en: "Yemane Gebreab", countries: ["ER"],
    ar: "يماني قبرآب | يمان قبرآب | يماني جبرآب | يمان جبرآب",
    arWeak: "قبرآب",
  },
  "central/yemane-gebremeskel": {
    kind: "person", en: "Yemane Gebremeskel", countries: ["ER"],
    ar: "يماني جبرمسقل | يمان جبرمسقل | يماني جبر مسقل | يماني قبرمسقل | يمان جبر مسقل",
    arWeak: "جبرمسقل",
  },
  "central/yien-mathew-chol": {
    kind: "person", en: "Yien Mathew Chol", aliases: ["Yien Mathew"], countries: ["SS"],
    ar: "يين ماثيو شول | يين ماثيو | ين ماثيو شول",
  },
  "central/yilkal-kefale": {
    kind: "person", en: "Yilkal Kefale", countries: ["ET"],
    ar: "يلكال كيفالي | يلقال كفالي | ييلكال كيفالي | يلكال كفالي",
  },
  "central/yohanis-okiech": {
    kind: "person", en: "Yohanis Okiech", aliases: ["Yoanis Okiech", "Johannes Okiech"], countries: ["SS"],
    ar: "يوهانس أوكيج | يوهانس أوكيك | يوانس أوكيج | يوهانيس أوكيج | يوانس أوكيتش",
  },
  "central/yolanda-awel-deng": {
    kind: "person", en: "Yolanda Awel Deng", countries: ["SS"],
    ar: "يولندا أويل دينق | يولاندا أويل دينق | يولاندا أويل | يولندا أويل",
  },
  "central/yolande-makolo": {
    kind: "person", en: "Yolande Makolo", countries: ["RW"],
    ar: "يولاند ماكولو",
  },
  "central/yvon-sana-bangui": {
    kind: "person", en: "Yvon Sana Bangui", countries: ["CF"],
    ar: "إيفون سانا بانغي",
  },
  "central/zakaria-joseph-garang": {
    kind: "person", en: "Zakaria Joseph Garang", countries: ["SS"],
    ar: "زكريا جوزيف قرنق",
  },
  "central/zemene-kassie": {
    kind: "person", en: "Zemene Kassie", aliases: ["Zemene Kase"], countries: ["ET"], parent: "central/fano",
    ar: "زميني كاسي | زمني كاسي | زيميني كاسي | زمنى كاسا | زمين كاسي | زيمين كاسي | زيميني كاسيه | زميني كاسيه",
    arWeak: "زميني",
  },
  "central/zephirin-mamadou": {
    kind: "person", en: "Zéphirin Mamadou", countries: ["CF"],
    ar: "زيفيران مامادو | زفيرين مامادو",
  },
};
