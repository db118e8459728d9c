import type { ActorTable } from "../../core/records.ts";

/**
 * Algeria, Libya, Tunisia, Morocco, Western Sahara and Egypt: officials who deal with the Sahel, leaders, forces, parties
 * and media. Names and offices from general knowledge. No Wikidata items: none could be checked.
 */
export const maghreb: ActorTable = {
  "maghreb/128th-brigade-libya": {
    kind: "state-force", en: "128th Brigade (Libya)", countries: ["LY"], weak: true,
    ar: "اللواء 128 | اللواء 128 المعزز | لواء 128 معزز",
    arCue: "ليبيا | الليبي | سبها | حفتر | الجنوب",
  },
  "maghreb/5-5-joint-military-commission": {
    kind: "institution", en: "5+5 Joint Military Commission", acronyms: ["JMC"], countries: ["LY"], weak: true,
    ar: "اللجنة العسكرية المشتركة | اللجنة العسكرية المشتركة الليبية | اللجنة العسكرية الليبية المشتركة",
    arCue: "ليبيا | الليبية",
  },
  "maghreb/abbas-kamel": {
    kind: "person", en: "Abbas Kamel", countries: ["EG"], weak: true,
    ar: "عباس كامل",
  },
  "maghreb/abdel-ghani-al-kikli": {
    kind: "person", en: "Abdel Ghani al-Kikli", aliases: ["Ghnewa"], countries: ["LY"],
    ar: "عبد الغني الككلي | غنيوة الككلي",
  },
  "maghreb/abdel-mageed-sakr": {
    kind: "person", en: "Abdel Mageed Sakr", countries: ["EG"],
    ar: "عبد المجيد صقر",
  },
  "maghreb/abdel-rahman-al-milad": {
    kind: "person", en: "Abdel Rahman al-Milad", aliases: ["Bija"], countries: ["LY"],
    ar: "عبد الرحمن الميلاد | عبد الرحمن ميلاد | البيدجا",
  },
  "maghreb/abdelali-hassani-cherif": {
    kind: "person", en: "Abdelali Hassani Cherif", countries: ["DZ"],
    ar: "عبد العالي حساني | عبد العالي حساني شريف",
  },
  "maghreb/abdelaziz-djerad": {
    kind: "person", en: "Abdelaziz Djerad", countries: ["DZ"],
    ar: "عبد العزيز جراد",
  },
  "maghreb/abdelilah-benkirane": {
    kind: "person", en: "Abdelilah Benkirane", countries: ["MA"],
    ar: "عبد الإله بنكيران | عبد الإله بن كيران | بنكيران",
  },
  "maghreb/abdelkader-bensalah": {
    kind: "person", en: "Abdelkader Bensalah", countries: ["DZ"], weak: true,
    ar: "عبد القادر بن صالح",
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
  "maghreb/abdelmalek-gouri": {
    kind: "person", en: "Abdelmalek Gouri", countries: ["DZ"], parent: "armed-groups/jund-al-khilafah",
    ar: "عبد المالك قوري | عبد الملك قوري | عبد المالك غوري | عبد الملك غوري | خالد أبو سليمان",
  },
  "maghreb/abdelmalek-sellal": {
    kind: "person", en: "Abdelmalek Sellal", countries: ["DZ"],
    ar: "عبد المالك سلال | عبد الملك سلال",
  },
  "maghreb/abdelouafi-laftit": {
    kind: "person", en: "Abdelouafi Laftit", countries: ["MA"],
    ar: "عبد الوافي لفتيت",
    arWeak: "لفتيت",
  },
  "maghreb/abderrazak-makri": {
    kind: "person", en: "Abderrazak Makri", countries: ["DZ"],
    ar: "عبد الرزاق مقري",
  },
  "maghreb/abdul-raouf-kara": {
    kind: "person", en: "Abdul Raouf Kara", countries: ["LY"],
    ar: "عبد الرؤوف كارة",
  },
  "maghreb/abdulhadi-al-hweij": {
    kind: "person", en: "Abdulhadi al-Hweij", countries: ["LY"],
    ar: "عبد الهادي الحويج",
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
  "maghreb/abdulrazek-al-nadoori": {
    kind: "person", en: "Abdulrazek al-Nadoori", countries: ["LY"],
    ar: "عبد الرازق الناظوري | عبد الرازق ناظوري | عبد الرزاق الناظوري",
    arWeak: "الناظوري",
  },
  "maghreb/ahmad-al-tijani": {
    kind: "person", en: "Ahmad al-Tijani", fr: "Ahmed Tijani", countries: ["DZ", "MA"],
    ar: "سيدي أحمد التجاني | سيدي أحمد التيجاني | أحمد التجاني | أحمد التيجاني | الشيخ أحمد التجاني | الشيخ سيدي أحمد التجاني",
  },
  "maghreb/ahmed-abu-zeid": {
    kind: "person", en: "Ahmed Abu Zeid", countries: ["EG"], weak: true,
    ar: "أحمد أبو زيد",
    arCue: "الخارجية | المصرية | المتحدث",
  },
  "maghreb/ahmed-al-mismari": {
    kind: "person", en: "Ahmed al-Mismari", countries: ["LY"],
    ar: "أحمد المسماري",
    arWeak: "المسماري",
  },
  "maghreb/ahmed-mizab": {
    kind: "person", en: "Ahmed Mizab", countries: ["DZ"],
    ar: "أحمد ميزاب | أحمد مزاب",
  },
  "maghreb/ahmed-ouyahia": {
    kind: "person", en: "Ahmed Ouyahia", countries: ["DZ"],
    ar: "أحمد أويحيى | أويحيى",
  },
  "maghreb/ahmed-toufiq": {
    kind: "person", en: "Ahmed Toufiq", countries: ["MA"],
    ar: "أحمد التوفيق",
  },
  "maghreb/aimene-benabderrahmane": {
    kind: "person", en: "Aïmene Benabderrahmane", countries: ["DZ"],
    ar: "أيمن بن عبد الرحمن | أيمن بن عبد عبدالرحمان",
  },
  "maghreb/algerian-agency-of-international-cooperation": {
    kind: "institution", en: "Algerian Agency of International Cooperation", fr: "Agence algérienne de coopération internationale", acronyms: ["AALCI"],
    countries: ["DZ"],
    ar: "الوكالة الجزائرية للتعاون الدولي | وكالة التعاون الدولي الجزائرية | الوكالة الجزائرية للتعاون الدولي من أجل التضامن والتنمية",
  },
  "maghreb/algerian-football-federation": {
    kind: "institution", en: "Algerian Football Federation", acronyms: ["FAF"], countries: ["DZ"],
    ar: "الاتحاد الجزائري الجزائرية لكرة القدم | الاتحاد الاتحادية الجزائرية لكرة القدم | الاتحادية الجزائرية لكرة القدم",
  },
  "maghreb/ali-zeidan": {
    kind: "person", en: "Ali Zeidan", countries: ["LY"], weak: true,
    ar: "علي زيدان",
    arCue: "ليبيا | الليبي",
  },
  "maghreb/amar-bendjama": {
    kind: "person", en: "Amar Bendjama", countries: ["DZ"],
    ar: "عمار بن جامع | عمار بن جمعة",
  },
  "maghreb/amari-saifi": {
    kind: "person", en: "Amari Saifi", aliases: ["Abderrazak el Para"], countries: ["DZ"], parent: "armed-groups/gspc",
    ar: "عماري صايفي | عماري سايفي | عبد الرزاق البارا | عبد الرزاق البارة",
    arWeak: "صايفي",
  },
  "maghreb/aminatou-haidar": {
    kind: "person", en: "Aminatou Haidar", countries: ["EH"],
    ar: "أمينتو حيدر | أميناتو حيدر | أمينتو حيدار | أميناتو حيدار",
  },
  "maghreb/antar-zouabri": {
    kind: "person", en: "Antar Zouabri", countries: ["DZ"],
    ar: "عنتر زوابري",
    arWeak: "زوابري",
  },
  "maghreb/atlantic-initiative-for-the-sahel": {
    kind: "intergovernmental", en: "Atlantic Initiative for the Sahel", countries: ["MA"], weak: true,
    ar: "المبادرة الأطلسية | المبادرة الملكية الأطلسية | المبادرة الأطلسية لدول الساحل",
    arCue: "المغرب | المغربية | الساحل",
  },
  "maghreb/bachir-tartag": {
    kind: "person", en: "Bachir Tartag", countries: ["DZ"],
    ar: "بشير طرطاق | عثمان طرطاق",
    arWeak: "طرطاق",
  },
  "maghreb/barka-wardougou": {
    kind: "person", en: "Barka Wardougou", countries: ["LY"],
    ar: "بركة وردوغو | بركة وردقو | بركة وردكو",
    arWeak: "وردوغو",
  },
  "maghreb/bashir-saleh": {
    kind: "person", en: "Bashir Saleh", countries: ["LY"], weak: true,
    ar: "بشير صالح | بشير صالح بشير",
    arCue: "القذافي | ليبيا | الليبي",
  },
  "maghreb/beji-caid-essebsi": {
    kind: "person", en: "Beji Caid Essebsi", countries: ["TN"],
    ar: "الباجي قايد السبسي | قايد السبسي",
  },
  "maghreb/belqasem-haftar": {
    kind: "person", en: "Belqasem Haftar", countries: ["LY"],
    ar: "بلقاسم حفتر | بلقاسم خليفة حفتر",
  },
  "maghreb/benghazi-defense-brigades": {
    kind: "armed-group", en: "Benghazi Defense Brigades", acronyms: ["BDB"], countries: ["LY"],
    ar: "سرايا الدفاع عن بنغازي",
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
  "maghreb/bouchraya-hammoudi-bayoun": {
    kind: "person", en: "Bouchraya Hammoudi Bayoun", countries: ["EH"],
    ar: "بشرايا حمودي بيون | بشراي حمودي بيون | بشرايا حمدي بيون | بشراي حمدي بيون",
  },
  "maghreb/boudjemaa-dellimi": {
    kind: "person", en: "Boudjemaa Dellimi", countries: ["DZ"],
    ar: "بوجمعة ديلمي | بوجمعة دلمي",
    arWeak: "ديلمي",
  },
  "maghreb/brahim-boughali": {
    kind: "person", en: "Brahim Boughali", countries: ["DZ"],
    ar: "إبراهيم بوغالي",
    arWeak: "بوغالي",
  },
  "maghreb/democratic-national-rally-algeria": {
    kind: "party", en: "Democratic National Rally (Algeria)", acronyms: ["RND"], countries: ["DZ"], weak: true,
    ar: "التجمع الوطني الديمقراطي",
    arCue: "الجزائر | الجزائري",
  },
  "maghreb/djamel-belmadi": {
    kind: "person", en: "Djamel Belmadi", countries: ["DZ"],
    ar: "جمال بلماضي",
    arWeak: "بلماضي",
  },
  "maghreb/eissa-abdelmajid-mansour": {
    kind: "person", en: "Eissa Abdelmajid Mansour", countries: ["LY"], weak: true,
    ar: "عيسى عبد المجيد منصور | عيسى عبد المجيد",
    arCue: "التبو | ليبيا",
  },
  "maghreb/emad-trabelsi": {
    kind: "person", en: "Emad Trabelsi", countries: ["LY"],
    ar: "عماد الطرابلسي | عماد مصطفى الطرابلسي",
  },
  "maghreb/fouad-yazourh": {
    kind: "person", en: "Fouad Yazourh", countries: ["MA"],
    ar: "فؤاد يازوغ | فؤاد يزوغ",
    arWeak: "يازوغ",
  },
  "maghreb/fouzi-lekjaa": {
    kind: "person", en: "Fouzi Lekjaa", countries: ["MA"],
    ar: "فوزي لقجع",
  },
  "maghreb/general-national-congress-libya": {
    kind: "institution", en: "General National Congress (Libya)", acronyms: ["GNC"], countries: ["LY"], weak: true,
    ar: "المؤتمر الوطني العام | المؤتمر الوطني العام الليبي",
    arCue: "ليبيا | الليبي | طرابلس",
  },
  "maghreb/government-of-national-stability": {
    kind: "government", en: "Government of National Stability", acronyms: ["GNS"], countries: ["LY"],
    ar: "حكومة الاستقرار الوطني | الحكومة المكلفة من مجلس النواب | الحكومة المكلفة من البرلمان",
  },
  "maghreb/great-mosque-of-algiers": {
    kind: "institution", en: "Great Mosque of Algiers", fr: "Djamaâ El Djazaïr", countries: ["DZ"],
    ar: "جامع الجزائر | عمادة جامع الجزائر",
  },
  "maghreb/haitham-al-tajouri": {
    kind: "person", en: "Haitham al-Tajouri", countries: ["LY"],
    ar: "هيثم التاجوري",
    arWeak: "التاجوري",
  },
  "maghreb/hannibal-gaddafi": {
    kind: "person", en: "Hannibal Gaddafi", countries: ["LY"],
    ar: "هانيبال القذافي | هنيبعل القذافي",
  },
  "maghreb/hassan-hattab": {
    kind: "person", en: "Hassan Hattab", countries: ["DZ"], parent: "armed-groups/gspc",
    ar: "حسان حطاب | حسن حطاب",
  },
  "maghreb/hassan-musa-keley": {
    kind: "person", en: "Hassan Musa Keley", aliases: ["Hassan Moussa Kelley"], countries: ["LY"],
    ar: "حسن موسى كيلي | حسن موسى كلي | حسن موسى سوقي | حسن موسى التباوي",
  },
  "maghreb/hassan-rashad": {
    kind: "person", en: "Hassan Rashad", countries: ["EG"], weak: true,
    ar: "حسن رشاد",
    arCue: "المخابرات | مصر | المصرية | المصري",
  },
  "maghreb/hirak-algeria": {
    kind: "movement", en: "Hirak (Algeria)", countries: ["DZ"], weak: true,
    ar: "الحراك الشعبي | الحراك الجزائري",
    arCue: "الجزائر | الجزائري",
  },
  "maghreb/hussein-al-koni": {
    kind: "person", en: "Hussein al-Koni", countries: ["LY"],
    ar: "حسين الكوني",
  },
  "maghreb/ibrahim-al-koni": {
    kind: "person", en: "Ibrahim al-Koni", countries: ["LY"],
    ar: "إبراهيم الكوني",
    arCue: "الروائي | الأديب | رواية",
  },
  "maghreb/international-mediation-in-mali": {
    kind: "mission", en: "International mediation in Mali", countries: ["DZ", "ML"],
    ar: "الوساطة الدولية في مالي | فريق الوساطة الدولية",
  },
  "maghreb/islamic-fighting-group-libya": {
    kind: "armed-group", en: "Islamic Fighting Group (Libya)", acronyms: ["LIFG"], countries: ["LY"],
    ar: "الجماعة الإسلامية الليبية المقاتلة | الجماعة الليبية المقاتلة | الجماعة الإسلامية المقاتلة",
  },
  "maghreb/justice-and-development-party-morocco": {
    kind: "party", en: "Justice and Development Party (Morocco)", countries: ["MA"],
    ar: "حزب العدالة والتنمية المغربي",
  },
  "maghreb/kamel-daoud": {
    kind: "person", en: "Kamel Daoud", countries: ["DZ"], weak: true,
    ar: "كمال داود",
    arCue: "الكاتب | الروائي | الجزائري",
  },
  "maghreb/kamel-rezig": {
    kind: "person", en: "Kamel Rezig", countries: ["DZ"],
    ar: "كمال رزيق",
  },
  "maghreb/khaled-al-mahjoub": {
    kind: "person", en: "Khaled al-Mahjoub", countries: ["LY"],
    ar: "خالد المحجوب",
  },
  "maghreb/khaled-al-mishri": {
    kind: "person", en: "Khaled al-Mishri", countries: ["LY"],
    ar: "خالد المشري",
  },
  "maghreb/khaled-haftar": {
    kind: "person", en: "Khaled Haftar", countries: ["LY"],
    ar: "خالد حفتر | خالد خليفة حفتر",
  },
  "maghreb/khemaies-jhinaoui": {
    kind: "person", en: "Khemaies Jhinaoui", countries: ["TN"],
    ar: "خميس الجهيناوي",
    arWeak: "الجهيناوي",
  },
  "maghreb/libya-dawn": {
    kind: "armed-group", en: "Libya Dawn", countries: ["LY"],
    ar: "فجر ليبيا | عملية فجر ليبيا | قوات فجر ليبيا",
  },
  "maghreb/libyan-coast-guard": {
    kind: "institution", en: "Libyan Coast Guard", countries: ["LY"],
    ar: "خفر السواحل الليبي | خفر السواحل الليبية | حرس السواحل الليبي",
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
  "maghreb/mahmoud-al-werfalli": {
    kind: "person", en: "Mahmoud al-Werfalli", countries: ["LY"],
    ar: "محمود الورفلي",
    arWeak: "الورفلي",
  },
  "maghreb/mahmoud-jibril": {
    kind: "person", en: "Mahmoud Jibril", countries: ["LY"], weak: true,
    ar: "محمود جبريل",
    arCue: "ليبيا | الليبي",
  },
  "maghreb/massoud-al-jadi": {
    kind: "person", en: "Massoud al-Jadi", countries: ["LY"],
    ar: "مسعود الجدي | مسعود جدي | مسعود عبد الله جدي",
  },
  "maghreb/mohamed-ali-nafti": {
    kind: "person", en: "Mohamed Ali Nafti", countries: ["TN"],
    ar: "محمد علي النفطي",
  },
  "maghreb/mohamed-arkab": {
    kind: "person", en: "Mohamed Arkab", countries: ["DZ"],
    ar: "محمد عرقاب",
    arWeak: "عرقاب",
  },
  "maghreb/mohamed-lamine-bencheneb": {
    kind: "person", en: "Mohamed Lamine Bencheneb", countries: ["DZ"],
    ar: "محمد الأمين بن شنب | محمد لمين بن شنب | محمد الأمين بن الشنب | محمد لمين بن الشنب",
  },
  "maghreb/mohamed-mediene": {
    kind: "person", en: "Mohamed Mediène", aliases: ["General Toufik"], countries: ["DZ"],
    ar: "محمد مدين | الجنرال توفيق",
  },
  "maghreb/mohamed-morsi": {
    kind: "person", en: "Mohamed Morsi", countries: ["EG"],
    ar: "محمد مرسي",
    arWeak: "مرسي",
  },
  "maghreb/mohamed-salah": {
    kind: "person", en: "Mohamed Salah", countries: ["EG"], weak: true,
    ar: "محمد صلاح",
    arCue: "ليفربول | منتخب | اللاعب",
  },
  "maghreb/mohamed-salem-ould-salek": {
    kind: "person", en: "Mohamed Salem Ould Salek", countries: ["EH"],
    ar: "محمد سالم ولد السالك | محمد سالم السالك",
  },
  "maghreb/mohamed-sidati": {
    kind: "person", en: "Mohamed Sidati", countries: ["EH"], weak: true,
    ar: "محمد سيداتي | محمد سالم سيداتي",
    arCue: "البوليساريو | الصحراوي",
  },
  "maghreb/mohamed-taher-siala": {
    kind: "person", en: "Mohamed Taher Siala", countries: ["LY"],
    ar: "محمد الطاهر سيالة | محمد طاهر سيالة",
  },
  "maghreb/mohamed-takala": {
    kind: "person", en: "Mohamed Takala", countries: ["LY"],
    ar: "محمد تكالة",
    arWeak: "تكالة",
  },
  "maghreb/mohamed-wali-akeik": {
    kind: "person", en: "Mohamed Wali Akeik", countries: ["EH"],
    ar: "محمد الولي أعكيك",
    arWeak: "أعكيك",
  },
  "maghreb/mohamed-yassine-mansouri": {
    kind: "person", en: "Mohamed Yassine Mansouri", countries: ["MA"],
    ar: "محمد ياسين المنصوري | محمد يس المنصوري | ياسين المنصوري",
  },
  "maghreb/mohammed-al-haddad": {
    kind: "person", en: "Mohammed al-Haddad", countries: ["LY"], weak: true,
    ar: "محمد الحداد",
    arCue: "ليبيا | الليبي | الأركان",
  },
  "maghreb/mohammed-berrid": {
    kind: "person", en: "Mohammed Berrid", countries: ["MA"],
    ar: "محمد بريظ | محمد بريد",
  },
  "maghreb/mohammed-vi-foundation-of-african-ulema": {
    kind: "institution", en: "Mohammed VI Foundation of African Ulema", fr: "Fondation Mohammed VI des oulémas africains", countries: ["MA"],
    ar: "مؤسسة محمد السادس للعلماء الأفارقة",
  },
  "maghreb/moncef-marzouki": {
    kind: "person", en: "Moncef Marzouki", countries: ["TN"],
    ar: "المنصف المرزوقي | منصف المرزوقي | المرزوقي",
  },
  "maghreb/mostafa-madbouly": {
    kind: "person", en: "Mostafa Madbouly", countries: ["EG"],
    ar: "مصطفى مدبولي",
    arWeak: "مدبولي",
  },
  "maghreb/mourad-medelci": {
    kind: "person", en: "Mourad Medelci", countries: ["DZ"],
    ar: "مراد مدلسي",
    arWeak: "مدلسي",
  },
  "maghreb/movement-for-the-autonomy-of-kabylie": {
    kind: "movement", en: "Movement for the Autonomy of Kabylie", fr: "Mouvement pour l'autodétermination de la Kabylie", acronyms: ["MAK"], countries: ["DZ"],
    weak: true,
    ar: "الحركة من أجل تقرير المصير في القبائل | الحركة من أجل تقرير مصير منطقة القبائل | الحركة من أجل استقلال منطقة القبائل | حركة استقلال القبائل | حركة الماك | الماك",
    arCue: "القبائل | الجزائر | الانفصالية | الجزائرية",
  },
  "maghreb/movement-of-society-for-peace": {
    kind: "party", en: "Movement of Society for Peace", acronyms: ["MSP"], countries: ["DZ"],
    ar: "حركة مجتمع السلم",
  },
  "maghreb/mustafa-abdul-jalil": {
    kind: "person", en: "Mustafa Abdul Jalil", countries: ["LY"], weak: true,
    ar: "مصطفى عبد الجليل",
    arCue: "ليبيا | الليبي | الانتقالي",
  },
  "maghreb/mutassim-gaddafi": {
    kind: "person", en: "Mutassim Gaddafi", countries: ["LY"],
    ar: "المعتصم القذافي | المعتصم بالله القذافي",
  },
  "maghreb/nabil-ammar": {
    kind: "person", en: "Nabil Ammar", countries: ["TN"], weak: true,
    ar: "نبيل عمار",
    arCue: "تونس | التونسي",
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
    kind: "person", en: "Nabil Sahraoui", countries: ["DZ"], parent: "armed-groups/gspc",
    ar: "نبيل صحراوي | أبو إبراهيم مصطفى",
  },
  "maghreb/nadir-larbaoui": {
    kind: "person", en: "Nadir Larbaoui", countries: ["DZ"],
    ar: "نذير العرباوي | نادير العرباوي | نذير لعرباوي | نادير لعرباوي",
    arWeak: "العرباوي",
  },
  "maghreb/najla-bouden": {
    kind: "person", en: "Najla Bouden", countries: ["TN"],
    ar: "نجلاء بودن",
  },
  "maghreb/national-construction-movement": {
    kind: "party", en: "National Construction Movement", countries: ["DZ"],
    ar: "حركة البناء الوطني",
  },
  "maghreb/noureddine-bedoui": {
    kind: "person", en: "Noureddine Bedoui", countries: ["DZ"], weak: true,
    ar: "نور الدين بدوي",
    arCue: "الجزائر | الجزائري",
  },
  "maghreb/nouri-abusahmain": {
    kind: "person", en: "Nouri Abusahmain", countries: ["LY"],
    ar: "نوري أبو سهمين | نوري بوسهمين | نوري أبوسهمين",
  },
  "maghreb/nourredine-ayadi": {
    kind: "person", en: "Nourredine Ayadi", countries: ["DZ"],
    ar: "نور الدين عيادي",
    arWeak: "عيادي",
  },
  "maghreb/omar-hilale": {
    kind: "person", en: "Omar Hilale", countries: ["MA"], weak: true,
    ar: "عمر هلال",
    arCue: "المغرب | المغربي | السفير",
  },
  "maghreb/operation-dignity": {
    kind: "mission", en: "Operation Dignity", countries: ["LY"], weak: true,
    ar: "عملية الكرامة | قوات عملية الكرامة",
    arCue: "ليبيا | حفتر | بنغازي",
  },
  "maghreb/operation-volcano-of-rage": {
    kind: "mission", en: "Operation Volcano of Rage", countries: ["LY"],
    ar: "بركان الغضب | عملية بركان الغضب",
  },
  "maghreb/osama-hammad": {
    kind: "person", en: "Osama Hammad", countries: ["LY"], weak: true,
    ar: "أسامة حماد",
    arCue: "ليبيا | الليبية | الحكومة",
  },
  "maghreb/osama-juwaili": {
    kind: "person", en: "Osama Juwaili", countries: ["LY"],
    ar: "أسامة الجويلي | أسامة جويلي",
    arWeak: "الجويلي",
  },
  "maghreb/osama-najim": {
    kind: "person", en: "Osama Najim", aliases: ["Osama Elmasry Njeem"], countries: ["LY"],
    ar: "أسامة نجيم | أسامة المصري نجيم",
  },
  "maghreb/othman-jerandi": {
    kind: "person", en: "Othman Jerandi", countries: ["TN"],
    ar: "عثمان الجرندي",
    arWeak: "الجرندي",
  },
  "maghreb/petroleum-facilities-guard": {
    kind: "state-force", en: "Petroleum Facilities Guard", acronyms: ["PFG"], countries: ["LY"],
    ar: "حرس المنشآت النفطية | حرس المنشآت النفطية الليبية | جهاز حرس المنشآت النفطية",
  },
  "maghreb/policy-center-for-the-new-south": {
    kind: "institution", en: "Policy Center for the New South", countries: ["MA"],
    ar: "مركز السياسات من أجل الجنوب الجديد | مركز سياسات الجنوب الجديد",
  },
  "maghreb/rached-ghannouchi": {
    kind: "person", en: "Rached Ghannouchi", countries: ["TN"],
    ar: "راشد الغنوشي",
    arWeak: "الغنوشي",
  },
  "maghreb/riyad-mahrez": {
    kind: "person", en: "Riyad Mahrez", countries: ["DZ"],
    ar: "رياض محرز",
  },
  "maghreb/royal-moroccan-football-federation": {
    kind: "institution", en: "Royal Moroccan Football Federation", countries: ["MA"],
    ar: "الجامعة الملكية المغربية لكرة القدم | الجامعة المغربية لكرة القدم",
  },
  "maghreb/saad-dine-el-otmani": {
    kind: "person", en: "Saad Dine El Otmani", countries: ["MA"],
    ar: "سعد الدين العثماني",
  },
  "maghreb/saadi-gaddafi": {
    kind: "person", en: "Saadi Gaddafi", countries: ["LY"],
    ar: "الساعدي القذافي | الساعدي معمر القذافي",
  },
  "maghreb/salah-badi": {
    kind: "person", en: "Salah Badi", countries: ["LY"], weak: true,
    ar: "صلاح بادي",
    arCue: "ليبيا | طرابلس | الصمود",
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
  "maghreb/sidi-mohamed-omar": {
    kind: "person", en: "Sidi Mohamed Omar", countries: ["EH"], weak: true,
    ar: "سيدي محمد عمار | سيدي محمد عمر",
    arCue: "البوليساريو | الصحراوي | الجبهة",
  },
  "maghreb/sifi-ghrieb": {
    kind: "person", en: "Sifi Ghrieb", countries: ["DZ"],
    ar: "سيفي غريب",
  },
  "maghreb/sofiane-mimouni": {
    kind: "person", en: "Sofiane Mimouni", countries: ["DZ"],
    ar: "سفيان ميموني",
    arWeak: "ميموني",
  },
  "maghreb/special-deterrence-force": {
    kind: "state-force", en: "Special Deterrence Force", acronyms: ["RADA"], countries: ["LY"], weak: true,
    ar: "قوة الردع الخاصة | جهاز الردع | قوة الردع",
    arCue: "ليبيا | طرابلس | الليبية",
  },
  "maghreb/stability-support-apparatus": {
    kind: "state-force", en: "Stability Support Apparatus", acronyms: ["SSA"], countries: ["LY"],
    ar: "جهاز دعم الاستقرار",
  },
  "maghreb/supreme-council-of-libyan-tuareg": {
    kind: "movement", en: "Supreme Council of Libyan Tuareg", countries: ["LY"],
    ar: "المجلس الأعلى لطوارق ليبيا | المجلس الاجتماعي لطوارق ليبيا | المجلس الاجتماعي الأعلى لطوارق ليبيا",
  },
  "maghreb/taher-al-baour": {
    kind: "person", en: "Taher al-Baour", countries: ["LY"],
    ar: "الطاهر الباعور",
    arWeak: "الباعور",
  },
  "maghreb/tamim-khallaf": {
    kind: "person", en: "Tamim Khallaf", countries: ["EG"],
    ar: "تميم خلاف",
  },
  "maghreb/tewfik-hamel": {
    kind: "person", en: "Tewfik Hamel", countries: ["DZ"],
    ar: "توفيق هامل",
  },
  "maghreb/third-force-misrata": {
    kind: "armed-group", en: "Third Force (Misrata)", countries: ["LY"], weak: true,
    ar: "القوة الثالثة",
    arCue: "ليبيا | مصراتة | سبها",
  },
  "maghreb/toubou-front-for-the-salvation-of-libya": {
    kind: "armed-group", en: "Toubou Front for the Salvation of Libya", countries: ["LY"],
    ar: "جبهة التبو لإنقاذ ليبيا | جبهة التبو لخلاص ليبيا | الجبهة التباوية لإنقاذ ليبيا",
  },
  "maghreb/tripoli-protection-force": {
    kind: "armed-group", en: "Tripoli Protection Force", countries: ["LY"],
    ar: "قوة حماية طرابلس",
  },
  "maghreb/vladimir-petkovic": {
    kind: "person", en: "Vladimir Petković", countries: ["DZ"],
    ar: "فلاديمير بيتكوفيتش",
    arWeak: "بيتكوفيتش",
  },
  "maghreb/walid-regragui": {
    kind: "person", en: "Walid Regragui", countries: ["MA"],
    ar: "وليد الركراكي | وليد الركراجي",
    arWeak: "الركراكي",
  },
  "maghreb/youssef-chahed": {
    kind: "person", en: "Youssef Chahed", countries: ["TN"],
    ar: "يوسف الشاهد",
  },
  "maghreb/zine-el-abidine-ben-ali": {
    kind: "person", en: "Zine El Abidine Ben Ali", countries: ["TN"],
    ar: "زين العابدين بن علي",
  },
  "maghreb/zlawi-mina-salah": {
    kind: "person", en: "Zlawi Mina Salah", countries: ["LY"],
    ar: "زلاوي مينا | زلاوي مينا صالح",
  },
};
