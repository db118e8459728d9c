import type { ActorTable } from "../../core/records.ts";

/**
 * Mauritania: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from
 * general knowledge of the country's public life and its Arabic press; ACLED strings as public code that reads that
 * data set has them. No Wikidata items: none could be checked. Composed names (army, government, ministries with the
 * adjective of the country) are made by rule.
 */
export const mr: ActorTable = {
  "mr/abass-ould-braham": {
    kind: "person", en: "Abass Ould Braham", aliases: ["Abbas Braham"], countries: ["MR"],
    ar: "عباس ولد ابراهام | عباس ابراهام | عباس برهام | عباس براهام",
  },
  "mr/abba-ould-babty": {
    kind: "person", en: "Abba Ould Babty", countries: ["MR"],
    ar: "آبه ولد بابتي | آب ولد بابتي | آبه ولد بابتي ولد الحاج أحمد | آبه ولد بابتي الحاج أحمد | آبه بابتي | أب بابتي الحاج أحمد | آبه ولد بابته | آب ولد بابته",
    arWeak: "ولد بابتي | ولد بابتي الحاج أحمد",
  },
  "mr/abbah-ould-abdallah": {
    kind: "person", en: "Abbah Ould Abdallah", countries: ["MR"],
    ar: "اباه ولد عبد الله | محمد فال ولد عبد الله اباه",
  },
  "mr/abbas-mohamed-ahmed-beddou": {
    kind: "person", en: "Abbas Mohamed Ahmed Beddou", countries: ["MR"],
    ar: "العباس محمد أحمد بده",
  },
  "mr/abdallah-bin-bayyah": {
    kind: "person", en: "Abdallah bin Bayyah", fr: "Abdallah Ben Bayyah", countries: ["MR"],
    ar: "عبد الله بن بيه | عبد الله ولد بيه | الشيخ بن بيه | عبدالله بن بيا | الشيخ ابن بيه | عبد الله ولد ابيه | عبد الله ابن بيه",
  },
  "mr/abdallah-ibn-yasin": {
    kind: "person", en: "Abdallah ibn Yasin", countries: ["MR"],
    ar: "عبد الله بن ياسين | عبد الله بن ياسين الجزولي",
  },
  "mr/abdallah-matala-saleck": {
    kind: "person", en: "Abdallahi Matala Saleck", countries: ["MR"],
    ar: "عبد الله معطى السالك | عبد الله معطل السالك | عبد الله معطلا السالك",
  },
  "mr/abdallah-ould-bouna": {
    kind: "person", en: "Abdallah Ould Bouna", countries: ["MR"],
    ar: "عبد الله ولد بونا | عبد الله ولد بون",
  },
  "mr/abdallah-ould-sid": {
    kind: "person", en: "Abdallah Ould Sid", aliases: ["Abdallah Sid", "Abdallahi Essid"], countries: ["MR"], weak: true,
    ar: "عبد الله السيد | عبد الله ولد السيد",
    arCue: "بيت الشعر | بيت شعر | مدير بيت",
  },
  "mr/abdallah-salem-ould-moalla": {
    kind: "person", en: "Abdallah Salem Ould Moalla", countries: ["MR"],
    ar: "عبد الله السالم المعلى | عبد الله السالم ولد المعلى | عبد الله السالم ولد المعلا",
  },
  "mr/abdallah-souleymane-cheikh-sidia": {
    kind: "person", en: "Abdallah Souleymane Cheikh Sidia", countries: ["MR"],
    ar: "عبد الله سليمان الشيخ سيديا | عبد الله ولد سليمان ولد الشيخ سيديا",
  },
  "mr/abdallahi-hassen-ould-benhmeida": {
    kind: "person", en: "Abdallahi Hassen Ould Benhmeida", countries: ["MR"],
    ar: "عبد الله حسن ولد ابن احميدة | عبد الله ولد ابن احميدة | عبد الله ولد بنحميدة | عبد الله حسن ولد بنحميده",
  },
  "mr/abdallahi-mohamedou": {
    kind: "person", en: "Abdallahi Mohamedou", countries: ["MR"], weak: true,
    ar: "عبد الله محمدو",
    arCue: "صحراء | صحراء ميديا | الصحفي",
  },
  "mr/abdallahi-ould-ahmed-aicha": {
    kind: "person", en: "Abdallahi Ould Ahmed Aicha", aliases: ["Balahi Ould Ahmed Aicha"], countries: ["MR"],
    ar: "عبد الله ولد أحمد عيشة | بلاهي ولد أحمد عيشة | ولد أحمد عيشة | عبد الله ولد أحمد عيش | عبد الله أحمد عيشه",
    arWeak: "ولد أحمد عيش",
  },
  "mr/abdallahi-ould-ahmed-damou": {
    kind: "person", en: "Abdallahi Ould Ahmed Damou", aliases: ["Abdallah Ould Hormtallah Ould Ahmed Damou"], countries: ["MR"],
    ar: "عبد الله ولد أحمد دامو | عبد الله أحمد دامو",
  },
  "mr/abdallahi-ould-atfagha-moctar": {
    kind: "person", en: "Abdallahi Ould Atfagha Moctar", countries: ["MR"],
    ar: "عبد الله ولد أتفغ المختار | عبد الله أتفاغ المختار | عبد الله ولد أتفاغ المختار",
  },
  "mr/abdallahi-ould-hmeida": {
    kind: "person", en: "Abdallahi Ould Hmeida", countries: ["MR"],
    ar: "عبد الله ولد أحميدة | عبد الله أحميدة",
  },
  "mr/abdallahi-ould-mohamed-mahmoud": {
    kind: "person", en: "Abdallahi Ould Mohamed Mahmoud", countries: ["MR"],
    ar: "عبد الله ولد محمد محمود",
  },
  "mr/abdallahi-ould-mohamed-sidiya": {
    kind: "person", en: "Abdallahi Ould Mohamed Sidiya", countries: ["MR"],
    ar: "عبد الله ولد محمد سيديا | عبد الله ولد محمد سيدي",
  },
  "mr/abdallahi-ould-weddih": {
    kind: "person", en: "Abdallahi Ould Weddih", countries: ["MR"],
    ar: "عبد الله ولد وديه | عبد الله سيدي محمد وديه | عبد الله ولد سيدي محمد ولد وديه | عبد الله وديه",
    arWeak: "ولد وديه",
  },
  "mr/abdeddayem-ould-moustapha": {
    kind: "person", en: "Abdeddayem Ould Moustapha", countries: ["MR"],
    ar: "عبد الدائم ولد المصطفى",
  },
  "mr/abdel-aziz-bouh-referee": {
    kind: "person", en: "Abdel Aziz Bouh (referee)", aliases: ["Abdel Aziz Bouh"], countries: ["MR"],
    ar: "عبد العزيز بوه | عبد العزيز محمد بوه",
  },
  "mr/abdel-fettah-ould-habib": {
    kind: "person", en: "Abdel Fettah Ould Habib", countries: ["MR"],
    ar: "عبد الفتاح ولد حبيب | عبد الفتاح ولد الحبيب",
  },
  "mr/abdel-vetah-ould-abeidna": {
    kind: "person", en: "Abdel Vetah Ould Abeidna", countries: ["MR"],
    ar: "عبد الفتاح ولد اعبيدن | عبد الفتاح ولد اعبيدنا | عبد الفتاح ولد اعبيدنه | عبد الفتاح اعبيدن",
    arWeak: "ولد اعبيدن | ولد اعبيدنا | ولد اعبيدنه",
  },
  "mr/abdel-wedoud-ould-cheikh": {
    kind: "person", en: "Abdel Wedoud Ould Cheikh", countries: ["MR"],
    ar: "عبد الودود ولد الشيخ",
  },
  "mr/abdelkader-thiam": {
    kind: "person", en: "Abdelkader Thiam", aliases: ["Abdoulkader Thiam"], countries: ["MR"],
    ar: "عبد القادر تيام | عبد القادر صيام | عبد القادر ثيام",
  },
  "mr/abdellahi-ould-kebd": {
    kind: "person", en: "Abdellahi Ould Kebd", countries: ["MR"],
    ar: "عبد الله ولد الكبد | عبد الله ولد كبد",
  },
  "mr/abderrahmane-al-tandghi": {
    kind: "person", en: "Abderrahmane al-Tandghi", countries: ["MR"],
    ar: "عبد الرحمن التندغي | الطيب ولد سيدي عالي",
  },
  "mr/abderrahmane-ould-boubacar": {
    kind: "person", en: "Abderrahmane Ould Boubacar", countries: ["MR"],
    ar: "عبد الرحمن ولد بوبكر | عبد الرحمن ولد ببكر | عبد الرحمن ولد أبو بكر",
  },
  "mr/abderrahmane-ould-el-hacen": {
    kind: "person", en: "Abderrahmane Ould El Hacen", countries: ["MR"], weak: true,
    ar: "عبد الرحمن ولد الحسن | عبد الرحمن ولد الحسين",
    arCue: "والي | واليا | الوالي",
  },
  "mr/abderrahmane-ould-khattry": {
    kind: "person", en: "Abderrahmane Ould Khattry", countries: ["MR"],
    ar: "عبد الرحمن ولد خطري | عبد الرحمن خطري",
  },
  "mr/abderrahmane-ould-lekwar": {
    kind: "person", en: "Abderrahmane Ould Lekwar", countries: ["MR"],
    ar: "عبد الرحمن ولد لكور | عبد الرحمن ولد الكور | عبد الرحمن لكور",
  },
  "mr/abderrahmane-ould-mini": {
    kind: "person", en: "Abderrahmane Ould Mini", countries: ["MR"],
    ar: "عبد الرحمن ولد ميني | عبد الرحمن ولد مينيه | عبد الرحمن ميني",
  },
  "mr/abderrahmane-sissako": {
    kind: "person", en: "Abderrahmane Sissako", countries: ["MR"],
    ar: "عبد الرحمن سيساكو | عبد الرحمان سيساكو | عبد الرحمن سيسكو | عبد الرحمن سيساغو",
    arWeak: "سيساكو",
  },
  "mr/abdessalam-ould-mohamed-saleh": {
    kind: "person", en: "Abdessalam Ould Mohamed Saleh", countries: ["MR"], weak: true,
    ar: "عبد السلام ولد محمد صالح | ولد محمد صالح",
  },
  "mr/abdesselam-ould-horma": {
    kind: "person", en: "Abdesselam Ould Horma", countries: ["MR"],
    ar: "عبد السلام ولد حرمة | عبد السلام حرمة",
  },
  "mr/abdine-ould-kheir": {
    kind: "person", en: "Abidine Ould Kheir", countries: ["MR"],
    ar: "عابدين ولد الخير | عابدين ولد خيري",
  },
  "mr/abdou-maham": {
    kind: "person", en: "Abdou Maham", countries: ["MR"],
    ar: "عبدو محم | عبدو ولد محم | عبده محم",
  },
  "mr/abdou-ould-tajeddine": {
    kind: "person", en: "Abdou Ould Tajeddine", countries: ["MR"],
    ar: "عبدو ولد تاج الدين | عبدو تاج الدين",
  },
  "mr/abdoul-ba-footballer": {
    kind: "person", en: "Abdoul Ba (footballer)", aliases: ["Abdoul Bâ", "Abdoul Ba"], countries: ["MR"], weak: true,
    ar: "عبدول با",
    arCue: "المنتخب | منتخب | لاعب | المدافع | المرابطون | قائد المنتخب",
  },
  "mr/abdoul-birane-wane": {
    kind: "person", en: "Abdoul Birane Wane", countries: ["MR"],
    ar: "عبدول بيران وان | عبدول بيرام وان | وان بيران | وان عبدول بيران",
  },
  "mr/abdoulaye-ba-ira": {
    kind: "person", en: "Abdoulaye Ba (IRA)", aliases: ["Abdoulaye Ba", "Aboulaye Ba"], countries: ["MR"],
    ar: "آبولاي با | آبلاي با",
    arWeak: "عبد الله با",
    arCue: "إيرا | الهجرة | الانعتاقية",
  },
  "mr/abdoulaye-sileye-gaye": {
    kind: "person", en: "Abdoulaye Sileye Gaye", countries: ["MR"],
    ar: "عبدولاي سيلي كي | عبد الله سيلي غاي | عبدولاي سيلي غاي | عبدولاي غاي",
  },
  "mr/abdullah-ibn-yasin-university": {
    kind: "institution", en: "Abdullah ibn Yasin University", countries: ["MR"],
    ar: "جامعة عبد الله بن ياسين | جامعة عبد الله بن يس | جامعة عبد الله بن يسن",
  },
  "mr/abeid-ould-imijine": {
    kind: "person", en: "Abeid Ould Imijine", countries: ["MR"],
    ar: "عبيد ولد اميجن | عبيد اميجن",
    arWeak: "ولد اميجن",
  },
  "mr/abou-al-mundhir-al-shinqiti": {
    kind: "person", en: "Abou al-Mundhir al-Shinqiti", countries: ["MR"],
    ar: "أبو المنذر الشنقيطي",
  },
  "mr/aboubakar-kamara": {
    kind: "person", en: "Aboubakar Kamara", countries: ["MR"],
    ar: "أبو بكر كامارا | أبو بكر كمارا",
  },
  "mr/aboul-maaly-ould-el-hady": {
    kind: "person", en: "Aboul Maaly Ould El Hady", countries: ["MR"],
    ar: "أبو المعالي ولد الهادي | ابو المعالي الهادي",
  },
  "mr/abu-anas-al-chinguitti": {
    kind: "person", en: "Abu Anas al-Chinguitti", aliases: ["Abu Anas al-Shinqiti"], countries: ["MR"], parent: "armed-groups/aqim",
    ar: "أبو أنس الشنقيطي",
  },
  "mr/abu-bakr-ibn-umar": {
    kind: "person", en: "Abu Bakr ibn Umar", countries: ["MR"],
    ar: "أبو بكر بن عامر اللمتوني | أبوبكر بن عامر | أبو بكر بن عمر اللمتوني",
  },
  "mr/abu-hafs-al-mauritani": {
    kind: "person", en: "Abu Hafs al-Mauritani", fr: "Abou Hafs al-Mauritani", aliases: ["Mahfouz Ould al-Walid"], countries: ["MR"],
    ar: "أبو حفص الموريتاني | محفوظ ولد الوالد | أبو حفص ولد الوالد",
    arWeak: "ولد الوالد",
  },
  "mr/adama-ba": {
    kind: "person", en: "Adama Ba", countries: ["MR"],
    ar: "آداما با | آدما با | أداما باه",
  },
  "mr/adama-bocar-soko": {
    kind: "person", en: "Adama Bocar Soko", countries: ["MR"],
    ar: "آدما بوكار سوكو | أداما بوكار سوكو",
  },
  "mr/adil": {
    kind: "party", en: "National Pact for Democracy and Development",
    fr: "Pacte national pour la démocratie et le développement", aliases: ["ADIL"], acronyms: ["PNDD-ADIL"],
    countries: ["MR"], from: "2008",
    ar: "حزب عادل | العهد الوطني للديمقراطية والتنمية | العهد الوطني للديمقراطية والتنمية عادل | العهد الوطني من أجل الديمقراطية والتنمية | العهد الوطني من أجل الديمقراطية والتنمية عادل",
  },
  "mr/adwaba": {
    kind: "institution", en: "Adwaba", countries: ["MR"],
    ar: "منظمة آدوابه | منظمة أدوابه الحقوقية",
    arWeak: "آدوابه",
    arCue: "منظمة | الحقوقية | العبودية",
  },
  "mr/aeronautics-agency": {
    kind: "institution", en: "National Civil Aviation Agency (Mauritania)", fr: "Agence nationale de l'aviation civile",
    acronyms: ["ANAC"], countries: ["MR"],
    ar: "الوكالة الوطنية للطيران المدني الموريتانية | وكالة الطيران المدني الموريتانية | الوكالة الموريتانية للطيران المدني | الوكالة الوطنية للطيران المدني في موريتانيا",
  },
  "mr/aghdhefna-ould-eyih": {
    kind: "person", en: "Aghdhefna Ould Eyih", countries: ["MR"],
    ar: "أقظفنا ولد أييه | أغظفنا ولد أييه | أقظفنا أييه",
  },
  "mr/ahmed-abdallahi-ould-moustapha": {
    kind: "person", en: "Ahmed Abdallahi Ould Moustapha", countries: ["MR"],
    ar: "أحمد عبد الله ولد المصطفى | أحمدو ولد عبد الله ولد المصطفى | أحمد عبد الله المصطفى",
  },
  "mr/ahmed-baba-miske": {
    kind: "person", en: "Ahmed Baba Miské", countries: ["MR"],
    ar: "أحمد باب مسكة | أحمد بابا مسكة | أحمد باب ولد أحمد مسكه | أحمد بابا ميسكي",
  },
  "mr/ahmed-baba-ould-azizi": {
    kind: "person", en: "Ahmed Baba Ould Azizi", aliases: ["Ahmed Baba Azizi Ould Mamy"], countries: ["MR"],
    ar: "أحمد باب ولد اعزيزي | أحمد بابا ولد اعزيزي | أحمد باب ولد عزيزي | أحمد باب اعزيزي | أحمد باب ولد أعزيزي ولد المامي",
  },
  "mr/ahmed-boulemsak": {
    kind: "person", en: "Ahmed Boulemsak", aliases: ["Ahmed Bolamsak"], countries: ["MR"],
    ar: "أحمد بولمساك | أحمد ولد بولمساك",
  },
  "mr/ahmed-haroun-ould-cheikh-sidiya": {
    kind: "person", en: "Ahmed Haroun Ould Cheikh Sidiya", countries: ["MR"],
    ar: "أحمد هارون ولد الشيخ سيديا | أحمد ولد هارون ولد الشيخ سيديا",
  },
  "mr/ahmed-jiddou-ould-ahmed-bahi": {
    kind: "person", en: "Ahmed Jiddou Ould Ahmed Bahi", countries: ["MR"],
    ar: "أحمد جدو ولد أحمد باهي | أحمد جدو أحمد باهي",
  },
  "mr/ahmed-kelly": {
    kind: "person", en: "Ahmed Kelly", countries: ["MR"],
    ar: "أحمد كلي | أحمد ولد كلي",
  },
  "mr/ahmed-mahmoud-ould-taya": {
    kind: "person", en: "Ahmed Mahmoud Ould Taya", countries: ["MR"],
    ar: "أحمد محمود ولد الطايع | محمد محمود ولد الطايع | أحمد محمود ولد محمد عبد الله ولد الطايع | أحمد محمود محمد عبد الله الطايع | أحمد محمود الطايع | احمودي ولد الطايع",
  },
  "mr/ahmed-mohamed-el-moustapha": {
    kind: "person", en: "Ahmed Mohamed El Moustapha", countries: ["MR"], weak: true,
    ar: "أحمد محمد المصطفى",
    arCue: "صحفي | الصحفي | الأخبار | مراسل",
  },
  "mr/ahmed-ould-ameine": {
    kind: "person", en: "Ahmed Ould Ameine", countries: ["MR"], weak: true,
    ar: "أحمد ولد أمين",
    arCue: "العقيد | المجلس العسكري | العدالة والديمقراطية",
  },
  "mr/ahmed-ould-bah": {
    kind: "person", en: "Ahmed Ould Bah", aliases: ["Hmeida"], countries: ["MR"], weak: true,
    ar: "أحمد ولد باه | أحمد ولد اباه | ولد باه | ولد اباه",
    arCue: "التكتل | المعارضة | موريتانيا",
  },
  "mr/ahmed-ould-bahini": {
    kind: "person", en: "Ahmed Ould Bahini", countries: ["MR"],
    ar: "أحمد ولد باهيني | أحمد باهيني",
    arWeak: "ولد باهيني",
  },
  "mr/ahmed-ould-bekrine": {
    kind: "person", en: "Ahmed Ould Bekrine", countries: ["MR"],
    ar: "أحمد ولد بكرن | أحمد ولد بكرين | أحمد بمب ولد بكرن | أحمد بكرن",
  },
  "mr/ahmed-ould-bettar": {
    kind: "person", en: "Ahmed Ould Bettar", countries: ["MR"],
    ar: "أحمد ولد بتار | أحمد بتار",
  },
  "mr/ahmed-ould-bouceif": {
    kind: "person", en: "Ahmed Ould Bouceif", countries: ["MR"],
    ar: "أحمد ولد بوسيف | أحمد ولد ابوسيف | أحمد بوسيف",
    arWeak: "بوسيف | ولد ابوسيف",
  },
  "mr/ahmed-ould-daddah": {
    kind: "person", en: "Ahmed Ould Daddah", aliases: ["Ahmed Daddah"], countries: ["MR"],
    ar: "أحمد ولد داداه | أحمد ولد دادة | أحمد ولد دادا | أحمد داداه | أحمد ولد دداه",
    arWeak: "ولد داداه",
  },
  "mr/ahmed-ould-deye": {
    kind: "person", en: "Ahmed Ould Dih", countries: ["MR"],
    ar: "أحمد ولد الديه | أحمد الديه",
    arWeak: "ولد الديه",
  },
  "mr/ahmed-ould-ehel-daoud": {
    kind: "person", en: "Ahmed Ould Ehel Daoud", countries: ["MR"],
    ar: "أحمد ولد أهل داود",
    arWeak: "ولد أهل داود",
  },
  "mr/ahmed-ould-hamza": {
    kind: "person", en: "Ahmed Ould Hamza", countries: ["MR"], weak: true,
    ar: "أحمد ولد حمزة | ولد حمزة",
  },
  "mr/ahmed-ould-khattry": {
    kind: "person", en: "Ahmed Ould Khattry", countries: ["MR"],
    ar: "أحمد ولد خطري",
  },
  "mr/ahmed-ould-meidah": {
    kind: "person", en: "Ahmed Ould Meidah", countries: ["MR"],
    ar: "أحمد ولد الميداح | أحمد ولد ميداح | أحمد الميداح",
  },
  "mr/ahmed-ould-moulaye-ahmed": {
    kind: "person", en: "Ahmed Ould Moulaye Ahmed", countries: ["MR"],
    ar: "أحمد ولد مولاي أحمد",
  },
  "mr/ahmed-ould-moulaye-mhamed": {
    kind: "person", en: "Ahmed Ould Moulaye Mhamed", countries: ["MR"],
    ar: "أحمد ولد مولاي امحمد | أحمد مولاي امحمد",
  },
  "mr/ahmed-ould-samb": {
    kind: "person", en: "Ahmed Ould Samb", countries: ["MR"],
    ar: "أحمد ولد صمب | أحمد ولد صمبا",
  },
  "mr/ahmed-ould-semiou": {
    kind: "person", en: "Ahmed Ould Semiou", countries: ["MR"],
    ar: "أحمد سميو | أحمد ولد سميو | ولد سميو",
  },
  "mr/ahmed-ould-sid-ahmed": {
    kind: "person", en: "Ahmed Ould Sid Ahmed", countries: ["MR"], weak: true,
    ar: "أحمد ولد سيد أحمد | أحمد ولد سيدي أحمد",
    arCue: "وزير | الخارجية",
  },
  "mr/ahmed-ould-tachefine": {
    kind: "person", en: "Ahmed Ould Tachefine", countries: ["MR"],
    ar: "أحمد ولد تاشفين | أحمد ولد يوسف ولد تاشفين | أحمد تاشفين",
  },
  "mr/ahmed-ould-teguedi": {
    kind: "person", en: "Ahmed Ould Teguedi", countries: ["MR"],
    ar: "أحمد ولد تكدي | أحمد ولد التكدي | أحمد ولد تيكدي | أحمد ولد تقدي | أحمد تكدي",
    arWeak: "ولد تكدي | ولد التكدي | ولد تيكدي",
  },
  "mr/ahmed-ould-yahya": {
    kind: "person", en: "Ahmed Ould Yahya", countries: ["MR"],
    ar: "أحمد ولد يحيى | أحمد ولد يحي | أحمد عبد الرحمن ولد يحيى | أحمد عبد الرحمان ولد يحي | أحمد عبدالرحمن ولد يحيى | أحمد ولد عبد الرحمن ولد يحيى",
    arWeak: "ولد يحيى | ولد يحي",
  },
  "mr/ahmed-said-benaouf": {
    kind: "person", en: "Ahmed Saïd Benaouf", countries: ["MR"],
    ar: "أحمد سعيد بنعوف | أحمد بنعوف | أحمد ولد بنعوف",
  },
  "mr/ahmed-salem-ould-bede": {
    kind: "person", en: "Ahmed Salem Ould Bede", countries: ["MR"],
    ar: "أحمد سالم ولد بده",
  },
  "mr/ahmed-salem-ould-bouhoubeiny": {
    kind: "person", en: "Ahmed Salem Ould Bouhoubeiny", countries: ["MR"],
    ar: "أحمد سالم ولد بوحبيني | أحمد سالم بوحبيني | أحمد سالم ولد بوحبين",
    arWeak: "بوحبيني | ولد بوحبيني | ولد بوحبين",
  },
  "mr/ahmed-sid-ahmed-ould-ejj": {
    kind: "person", en: "Ahmed Sid Ahmed Ould Ejj", countries: ["MR"],
    ar: "أحمد سيد أحمد ولد أج | محمد سيد أحمد ولد أج | أحمد ولد سيد أحمد ولد أج | أحمد سيدي أحمد ولد أج | أحمد سيد أحمد أج",
  },
  "mr/ahmed-vall-ould-addou": {
    kind: "person", en: "Ahmed Vall Ould Addou", countries: ["MR"],
    ar: "أحمد فال ولد آدو",
  },
  "mr/ahmedit-ould-chein": {
    kind: "person", en: "Ahmedit Ould Chein", countries: ["MR"],
    ar: "أحمديت ولد الشين | حمديت ولد الشين | أحمديت ولد الشيين | أحمديت الشين",
    arWeak: "ولد الشين | ولد الشيين",
  },
  "mr/ahmedou-bamba-ould-baya": {
    kind: "person", en: "Ahmedou Bamba Ould Baya", countries: ["MR"],
    ar: "أحمدو بمبا ولد بايه | أحمدو بمب ولد بايه | أحمد بمبا ولد بايه | أحمدو بمبا بايه",
  },
  "mr/ahmedou-ould-abdallah": {
    kind: "person", en: "Ahmedou Ould Abdallah", countries: ["MR"],
    ar: "أحمدو ولد عبد الله",
  },
  "mr/ahmedou-ould-abdel-kader": {
    kind: "person", en: "Ahmedou Ould Abdel Kader", countries: ["MR"],
    ar: "أحمدو ولد عبد القادر | أحمد ولد عبد القادر",
  },
  "mr/ahmedou-ould-dey": {
    kind: "person", en: "Ahmedou Ould Dey", countries: ["MR"],
    ar: "أحمدو ولد دي ولد محمد الراظي | أحمدو ولد الداي",
  },
  "mr/ahmedou-ould-jelvoun": {
    kind: "person", en: "Ahmedou Ould Jelvoun", countries: ["MR"],
    ar: "أحمدو ولد حدمين ولد جلفون | أحمدو ولد جلفون | أحمدو حدمين جلفون",
  },
  "mr/ahmedou-ould-khattara": {
    kind: "person", en: "Ahmedou Ould Khattara", aliases: ["Ahmed Ould Khattra"], countries: ["MR"],
    ar: "أحمد ولد اخطيره | أحمدو ولد اخطيره | أحمد اخطيره",
  },
  "mr/ahmedou-ould-lemrabott": {
    kind: "person", en: "Ahmedou Ould Lemrabott", aliases: ["Ahmedou Ould Habib Rahmane"], countries: ["MR"],
    ar: "أحمدو ولد لمرابط | أحمدو ولد المرابط | أحمدو ولد لمرابط ولد حبيب الرحمن | أحمدو ولد حبيب الرحمن | أحمدو لمرابط",
    arWeak: "ولد حبيب الرحمن",
    arCue: "الإمام | العلامة",
  },
  "mr/ahmedou-ould-wediaa": {
    kind: "person", en: "Ahmedou Ould Wediaa", aliases: ["Ahmedou El Wedia"], countries: ["MR"],
    ar: "أحمدو ولد الوديعة | أحمدو ولد وديعة | أحمدو الوديعة",
    arWeak: "ولد الوديعة | ولد وديعة",
  },
  "mr/aicha-mint-jeddane": {
    kind: "person", en: "Aïcha Mint Jeddane", countries: ["MR"],
    ar: "عائشة بنت جدان | عائشة بنت جدانا | عائشة منت جدان | عيشة بنت جدان",
  },
  "mr/aichetou-mint-mhaiham": {
    kind: "person", en: "Aïchetou Mint M'Haiham", aliases: ["Aicha Mint M'haiham"], countries: ["MR"],
    ar: "عيشة بنت امحيحم | عيشة منت امحيحم | عائشة بنت امحيحم",
  },
  "mr/aissata-lam": {
    kind: "person", en: "Aïssata Lam", countries: ["MR"],
    ar: "عيشاتا لام | عيساتا لام | عيشة لام",
  },
  "mr/ajd-mr": {
    kind: "party", en: "Alliance for Justice and Democracy – Movement for Renewal",
    fr: "Alliance pour la justice et la démocratie – Mouvement pour la rénovation", acronyms: ["AJD/MR"], countries: ["MR"],
    ar: "التحالف من أجل العدالة والديمقراطية | حزب التحالف من أجل العدالة والديمقراطية | التحالف من أجل العدالة والديمقراطية حركة التجديد | التحالف للعدالة والديمقراطية | حزب التحالف للعدالة والديمقراطية | التحالف للعدالة والديمقراطية حركة التجديد",
  },
  "mr/al-ghad-mauritania": {
    kind: "party", en: "El Ghad (Mauritania)", countries: ["MR"],
    ar: "حزب الغد الموريتاني | حزب الغد في موريتانيا",
  },
  "mr/alassane-diop-footballer": {
    kind: "person", en: "Alassane Diop (footballer)", aliases: ["Alassane Diop"], countries: ["MR"],
    ar: "أليساني ديوب | الحسن جوب",
  },
  "mr/alliance-for-mauritania": {
    kind: "party", en: "Alliance for Mauritania", countries: ["MR"],
    ar: "حزب التحالف من أجل موريتانيا",
  },
  "mr/amadou-tidjane-diop": {
    kind: "person", en: "Amadou Tidjane Diop", countries: ["MR"],
    ar: "أمادو تيجاني جوب | أمادو تيجان جوب | أمادو تيجان ديوب | أمادو تجاني جوب",
  },
  "mr/amal-mint-maouloud": {
    kind: "person", en: "Amal Mint Maouloud", countries: ["MR"],
    ar: "آمال بنت مولود | آمال منت مولود",
  },
  "mr/amal-mint-sidi-ould-cheikh-abdallahi": {
    kind: "person", en: "Amal Mint Sidi Ould Cheikh Abdallahi", countries: ["MR"],
    ar: "آمال بنت سيدي ولد الشيخ عبد الله | أمال سيدي محمد الشيخ عبد الله | آمال سيدي الشيخ عبد الله | أمال بنت الشيخ عبد الله | آمال منت سيدي ولد الشيخ عبد الله",
  },
  "mr/amar-ould-mohamed-lemine": {
    kind: "person", en: "Amar Ould Mohamed Lemine", countries: ["MR"], weak: true,
    ar: "عمار ولد محمد الأمين | عمار محمد الأمين",
    arCue: "القاضي | رئيس المحكمة | العشرية",
  },
  "mr/amedi-camara": {
    kind: "person", en: "Amedi Camara", countries: ["MR"], weak: true,
    ar: "آمدي كمرا | آمدي كامارا | آمادي كامارا",
    arCue: "موريتانيا | الموريتاني | البيئة",
  },
  "mr/aminetou-mint-el-moctar": {
    kind: "person", en: "Aminetou Mint El Moctar", aliases: ["Aminetou Mint Moctar"], countries: ["MR"],
    ar: "آمنة بنت المختار | أمينتو بنت المختار | آمنتو بنت المختار | آمنة منت المختار | أمينتو منت المختار | اميناتو منت المختار | امنتو منت المختار | أميناتو بنت المختار | أمينة بنت المختار | أمينتو بنت المختار ولد إيلي",
  },
  "mr/aminetou-mint-ely": {
    kind: "person", en: "Aminetou Mint Ely", countries: ["MR"],
    ar: "آمنة بنت أعلي | آمنتو بنت أعلي | آمنة منت أعلي | آمنة بنت اعل | آمنتو منت أعلي | آمنتو بنت اعل",
  },
  "mr/amir-abdou": {
    kind: "person", en: "Amir Abdou", countries: ["MR"], weak: true,
    ar: "أمير عبدو | أمير عبده",
    arCue: "المدرب | المنتخب | موريتانيا | جزر القمر",
  },
  "mr/amm": {
    kind: "movement", en: "Association of Mayors of Mauritania", aliases: ["Association des maires de Mauritanie"],
    countries: ["MR"],
    ar: "رابطة العمد الموريتانيين | رابطة عمد موريتانيا | رابطة عمد ولايات موريتانيا",
  },
  "mr/anarpam": {
    kind: "institution", en: "National Agency for Geological Research and Mining Heritage (Mauritania)",
    aliases: ["ANARPAM"], acronyms: ["ANARPAM"], countries: ["MR"],
    ar: "الوكالة الوطنية للبحوث الجيولوجية والأملاك المعدنية | الوكالة الوطنية للبحوث الجيولوجية والممتلكات المعدنية | الوكالة الوطنية للبحوث الجيولوجية",
  },
  "mr/anem-students": {
    kind: "union", en: "National Association of Mauritanian Students", acronyms: ["ANEM"], countries: ["MR"],
    ar: "الرابطة الوطنية لطلاب موريتانيا | الرابطة الوطنية للطلاب الموريتانيين | الرابطة الوطنية لطلبة موريتانيا",
  },
  "mr/anrpts": {
    kind: "institution", en: "National Agency of the Population Register and Secure Documents",
    fr: "Agence nationale du registre des populations et des titres sécurisés", acronyms: ["ANRPTS"], countries: ["MR"],
    ar: "الوكالة الوطنية لسجل السكان والوثائق المؤمنة | وكالة سجل السكان والوثائق المؤمنة",
  },
  "mr/ansade": {
    kind: "institution", en: "National Agency for Statistics and Demographic and Economic Analysis (Mauritania)",
    previousNames: ["National Statistics Office"], acronyms: ["ANSADE", "ONS"], countries: ["MR"],
    ar: "الوكالة الوطنية للإحصاء والتحليل الديمغرافي والاقتصادي | الوكالة الوطنية للإحصاء الموريتانية | المكتب الوطني للإحصاء الموريتاني | المكتب الوطني للإحصاء في موريتانيا | الوكالة الوطنية للإحصاء والتحليل الديموغرافي والاقتصادي",
  },
  "mr/anti-corruption-court-mr": {
    kind: "institution", en: "Criminal court for corruption (Nouakchott)", countries: ["MR"],
    ar: "المحكمة المختصة في جرائم الفساد | المحكمة الجنائية المختصة بالفساد | المحكمة الجنائية المختصة في جرائم الفساد",
  },
  "mr/apm-teachers": {
    kind: "union", en: "Alliance of Teachers of Mauritania", aliases: ["Alliance des professeurs de Mauritanie"],
    acronyms: ["APM"], countries: ["MR"],
    ar: "تحالف أساتذة موريتانيا | تحالف أساتذة موريتانيا تام | نقابة تحالف أساتذة موريتانيا | نقابة تحالف الأساتذة الموريتانيين",
  },
  "mr/app": {
    kind: "party", en: "People's Progressive Alliance", fr: "Alliance populaire progressiste", acronyms: ["APP"], countries: ["MR"],
    ar: "التحالف الشعبي التقدمي | حزب التحالف الشعبي التقدمي",
  },
  "mr/arabic-language-council": {
    kind: "institution", en: "Arabic Tongue Council (Mauritania)", countries: ["MR"],
    ar: "مجلس اللسان العربي | مجلس اللسان العربي بموريتانيا",
  },
  "mr/armed-forces": {
    kind: "state-force", en: "Mauritanian Armed Forces", fr: "Forces armées mauritaniennes",
    aliases: ["Mauritanian army", "Mauritanian National Army", "armée mauritanienne"], countries: ["MR"],
    acled: [
      { name: "Military Forces of Mauritania (1984-2005)", from: "1984", to: "2005" },
      { name: "Military Forces of Mauritania (2009-)", from: "2009" },
    ],
    ar: "الجيش الموريتاني | الجيش الوطني الموريتاني | القوات المسلحة الموريتانية | جيش موريتانيا",
    arWeak: "الجيش الوطني",
    arCue: "موريتانيا | نواكشوط | انواكشوط",
  },
  "mr/arsn": {
    kind: "institution", en: "National Authority for Radiation Protection (Mauritania)", aliases: ["ARSN"],
    acronyms: ["ARSN"], countries: ["MR"],
    ar: "الهيئة الوطنية للحماية من الإشعاع والسلامة والأمن النووي | السلطة الوطنية للحماية من الإشعاع",
  },
  "mr/asala-mauritania": {
    kind: "party", en: "Asala Party", countries: ["MR"],
    ar: "حزب الأصالة الموريتاني",
    arWeak: "حزب الأصالة",
    arCue: "موريتانيا | الموريتاني | الموريتانية | نواكشوط",
  },
  "mr/asma-mint-abdel-aziz": {
    kind: "person", en: "Asma Mint Abdel Aziz", aliases: ["Asma Abdel Aziz"], countries: ["MR"], weak: true,
    ar: "أسماء عبد العزيز | أسماء بنت عبد العزيز | أسماء منت عبد العزيز | أسماء بنت محمد ولد عبد العزيز",
    arCue: "ولد عبد العزيز | الرئيس السابق | الرئيس الموريتاني السابق",
  },
  "mr/assane-soumare": {
    kind: "person", en: "Assane Soumaré", countries: ["MR"], weak: true,
    ar: "الحسن سومارى | أسان سوماري",
    arCue: "الصيد | موريتانيا | الموريتاني",
  },
  "mr/association-of-women-heads-of-households": {
    kind: "movement", en: "Association of Women Heads of Households", fr: "Association des femmes chefs de famille", acronyms: ["AFCF"], countries: ["MR"],
    ar: "رابطة النساء معيلات الأسر | جمعية النساء معيلات الأسر | رابطة معيلات الأسر | منظمة معيلات الأسر",
  },
  "mr/attm": {
    kind: "company", en: "ATTM", fr: "Société d'assainissement, de travaux, de transport et de maintenance",
    countries: ["MR"],
    ar: "شركة إي تي تي إم | إي تي تي إم الموريتانية | شركة أتتم | آ تي تي م | أتتم",
  },
  "mr/aziz-ould-dahi": {
    kind: "person", en: "Abdel Aziz Ould Dahi", countries: ["MR"],
    ar: "عبد العزيز ولد الداهي | عزيز ولد الداهي | عزيز الداهي",
  },
  "mr/ba-aissata-yahya": {
    kind: "person", en: "Aïssata Ba Yahya", countries: ["MR"],
    ar: "عيساتا با يحيى | با عيستا يحيى | عيستا با يحيى | با عيساتا يحيى | عيساتا با يحي | با عيستا يحي",
  },
  "mr/ba-amadou-tidjane": {
    kind: "person", en: "Ba Amadou Tidjane", countries: ["MR"],
    ar: "با آمدو تيجان | با أمادو تيجان",
  },
  "mr/ba-housseynou-hamady": {
    kind: "person", en: "Ba Housseynou Hamady", countries: ["MR"],
    ar: "با حسينو حمادي | با حسينو | با حسينو همدي | با حسينو حمدي",
  },
  "mr/ba-mamadou-alassane": {
    kind: "person", en: "Ba Mamadou Alassane", countries: ["MR"],
    ar: "با مامادو الحسن | با مامادو ألاسان | با ممدو الحسن",
  },
  "mr/ba-mamadou-mbare": {
    kind: "person", en: "Ba Mamadou M'Baré", countries: ["MR"],
    ar: "با امبارى | با ممادو امبارى | با مامادو الملقب امبارى | با ممادو الملقب امباري",
  },
  "mr/ba-ousmane": {
    kind: "person", en: "Ba Ousmane", countries: ["MR"], weak: true,
    ar: "با عثمان | با عصمان",
    arCue: "موريتانيا | الموريتاني | التعليم | الوزير",
  },
  "mr/baathists": {
    kind: "movement", en: "Ba'athists (Mauritania)", countries: ["MR"],
    ar: "حزب البعث الموريتاني | البعثيون الموريتانيون | البعثيين الموريتانيين | حركة البعث في موريتانيا",
  },
  "mr/baba-ould-cheikh-sidiya": {
    kind: "person", en: "Baba Ould Cheikh Sidiya", countries: ["MR"],
    ar: "بابا ولد الشيخ سيديا | بابا بن الشيخ سيديا | الشيخ سيديا باب | باب ولد الشيخ سيديا | الشيخ سيدي باب | بابه ولد الشيخ سيديا",
  },
  "mr/babacar-baye-ndiaye": {
    kind: "person", en: "Babacar Baye Ndiaye", countries: ["MR"],
    ar: "باباكار باي انجاي | بابكر باي انجاي",
  },
  "mr/babacar-niasse": {
    kind: "person", en: "Babacar Niasse", countries: ["MR"],
    ar: "بوبكر نياسي | بوبكر نياس | بابكر نياس | بابكار نياس | أبو بكر نياسي | نيازي باباكر | باباكر نياسي | بابكر نياسي",
  },
  "mr/babah-sidi-abdallah": {
    kind: "person", en: "Babah Sidi Abdallah", countries: ["MR"],
    ar: "باباه سيدي عبد الله | بباه سيدي عبد الله",
  },
  "mr/badil-party-mauritania": {
    kind: "party", en: "Alternative (Mauritania)", aliases: ["El Badil"], countries: ["MR"],
    ar: "حزب البديل الموريتاني | حزب البديل في موريتانيا",
  },
  "mr/baham-ould-mohamed-laghdaf": {
    kind: "person", en: "Baham Ould Mohamed Laghdaf", countries: ["MR"],
    ar: "باهام ولد محمد الأغظف | بحام ولد محمد لغظف | بحام ولد محمد الأقظف | باهام محمد الأغظف",
  },
  "mr/bahaye-ould-ghadda": {
    kind: "person", en: "Bahaye Ould Ghadda", countries: ["MR"],
    ar: "بهاي ولد غدة",
  },
  "mr/bakkar-ould-soueid-ahmed": {
    kind: "person", en: "Bakar Ould Soueid Ahmed", countries: ["MR"],
    ar: "بكار ولد اسويد أحمد",
  },
  "mr/bal-mohamed-habib": {
    kind: "person", en: "Bal Mohamed Habib", countries: ["MR"],
    ar: "بال محمد الحبيب | بال محمد حبيب",
  },
  "mr/balla-toure": {
    kind: "person", en: "Balla Touré", countries: ["MR"],
    ar: "بالا توري | بلا توري",
  },
  "mr/basep": {
    kind: "state-force", en: "Presidential Security Battalion", fr: "Bataillon de la sécurité présidentielle", acronyms: ["BASEP"], countries: ["MR"],
    ar: "كتيبة الأمن الرئاسي | كتيبة الحرس الرئاسي الموريتانية | الحرس الرئاسي الموريتاني | كتيبة أمن الرئاسة | كتيبة الأمن الرئاسي الموريتانية | كتيبة باسيب | الأمن الرئاسي الموريتاني | تجمع الأمن الرئاسي الموريتاني",
    arShort: "باسيب | البازب | بازب",
    arCue: "موريتانيا | نواكشوط | الموريتاني | كتيبة الصاعقة",
  },
  "mr/basic-education-movement": {
    kind: "union", en: "Mauritanian Union of the Basic Education Movement", countries: ["MR"],
    ar: "النقابة الموريتانية لحركة التعليم الأساسي",
  },
  "mr/bcm": {
    kind: "institution", en: "Central Bank of Mauritania", fr: "Banque centrale de Mauritanie", acronyms: ["BCM"], countries: ["MR"],
    ar: "البنك المركزي الموريتاني | البنك المركزي لموريتانيا",
  },
  "mr/bed-mauritania": {
    kind: "state-force", en: "Bureau for Security Studies and Documentation (Mauritania)", aliases: ["Bureau d'études et de documentation"], acronyms: ["BED", "DGSE"], countries: ["MR"],
    ar: "الإدارة العامة للأمن الخارجي والتوثيق | المديرية العامة للأمن الخارجي والتوثيق | مديرية الأمن الخارجي والتوثيق",
  },
  "mr/beddy-ould-ebnou": {
    kind: "person", en: "Beddy Ould Ebnou", countries: ["MR"],
    ar: "بدي ولد ابنو | بدي ابنو",
  },
  "mr/bedr-ould-abdel-aziz": {
    kind: "person", en: "Bedr Ould Abdel Aziz", countries: ["MR"],
    ar: "بدر ولد عبد العزيز",
  },
  "mr/beida-dahane": {
    kind: "person", en: "Beida Dahane", aliases: ["Dahane Beida"], countries: ["MR"],
    ar: "بيدا داهان | دهان بيدا | داهان بيدا | دهان بيده | بيده دهان",
  },
  "mr/bemba-ould-dermane": {
    kind: "person", en: "Bemba Ould Dermane", countries: ["MR"],
    ar: "بمب ولد درمان | بمبا ولد درمان | بمبه ولد درمان",
    arWeak: "ولد درمان",
  },
  "mr/biram-dah-abeid": {
    kind: "person", en: "Biram Dah Abeid", aliases: ["Biram Ould Dah Ould Abeid", "Biram Dah Ould Abeid", "Biram Ould Abeid"], countries: ["MR"], parent: "mr/ira",
    ar: "بيرام الداه اعبيد | برام الداه اعبيد | بيرام ولد الداه ولد اعبيد | بيرام ولد اعبيد | بيرام الداه عبيد | برام ولد الداه ولد اعبيد | بيرام ولد الداه ولد عبيد | بيرام ولد اعبيدي | بيرام ولد عبيد | بيرام داه عبيد | بيرام ولد الداه | برام ولد اعبيد | بيرام ولد داه عبيد | بيرام الداه | برام الداه | بيرام ولد والداه ولد اعبيدي | بيرام ولد الداه ولد اعبيدي | برام الداه اعبيدي | برام ولد الداه ولد عبيد | بيرام ولد الداه اعبيد | برام ولد عبيدي | بيرام داه ولد عبيد | بيرام ولد الداه عبيد | بيرام ولد داه اعبيد | بيرام الداه ولد اعبيد | بيرام ولد داه ولد عبيد | بيرام داه ولد اعبيد | بيرم ولد اعبيد | بيرام ولد لعبيد | بيرام ولد العبيد | بيرام دا عبيد | بيرام ولد الداه ولد العبيد",
    arWeak: "بيرام | ولد اعبيد | ولد اعبيدي | ولد داه عبيد",
  },
  "mr/bocar-soule-ba": {
    kind: "person", en: "Bocar Soulé Ba", aliases: ["Ba Bocar Soulé"], countries: ["MR"],
    ar: "با بوكار سولي | بوكار سولي با | با بوكار صولي",
  },
  "mr/bodda-mouhsine": {
    kind: "person", en: "Bodda Mouhsine", aliases: ["Mouhsine Bodda"], countries: ["MR"],
    ar: "بودا موحسني | بودا محسن | محسن بودا | بدا محسن",
  },
  "mr/boidiel-ould-houmeid": {
    kind: "person", en: "Boidiel Ould Houmeid", aliases: ["Boydiel Ould Houmeid"], countries: ["MR"],
    ar: "بيجل ولد هميد | بيجيل ولد هميد | بيجل ولد حميد | بيدجل ولد هميد | بيجيل ولد حميد | بويجل ولد هميد | بجل ولد هميد | بيجل ولد احميد | بيديل ولد هميد | بيجل هميد",
    arWeak: "ولد هميد",
  },
  "mr/bou-ould-levdal": {
    kind: "person", en: "Bou Ould Levdal", countries: ["MR"],
    ar: "البو ولد لفظل | البو ولد لفضل | البو لفظل",
  },
  "mr/boubacar-ould-el-mamy": {
    kind: "person", en: "Boubacar Ould El Mamy", aliases: ["Aboubacar El Mami"], countries: ["MR"],
    ar: "أبو بكر ولد المامي | أبو بكر المامي",
  },
  "mr/boubacar-ould-messaoud": {
    kind: "person", en: "Boubacar Ould Messaoud", countries: ["MR"],
    ar: "بوبكر ولد مسعود | ببكر ولد مسعود | بوبكر مسعود | أبو بكر ولد مسعود",
    arWeak: "ولد مسعود",
  },
  "mr/bouddah-ould-bouseyri": {
    kind: "person", en: "Bouddah Ould Bouseyri", countries: ["MR"],
    ar: "بداه ولد البوصيري | الإمام بداه | بداه البوصيري | بداه ولد البصيري",
  },
  "mr/boullah-ould-mogueye": {
    kind: "person", en: "Boullah Ould Mogueye", countries: ["MR"],
    ar: "بلاه ولد مكي | بله ولد مكي | بلاه ولد مكية | بلاه ولد امكيه | بله ولد مكية",
    arWeak: "ولد مكية | ولد امكيه",
  },
  "mr/bouna-ould-el-hacen": {
    kind: "person", en: "Bouna Ould El Hacen", countries: ["MR"],
    ar: "بونا ولد الحسن | بونه ولد الحسن",
  },
  "mr/brahim-ould-bekaye": {
    kind: "person", en: "Brahim Ould Bekaye", countries: ["MR"],
    ar: "إبراهيم ولد البكاي | إبراهيم ولد البكاي ولد امسيكة | إبراهيم البكاي",
    arWeak: "ولد البكاي | ولد امسيكة",
  },
  "mr/brahim-ould-bilal-ramdhane": {
    kind: "person", en: "Brahim Ould Bilal Ramdhane", countries: ["MR"],
    ar: "إبراهيم ولد بلال رمضان | إبراهيم بلال رمضان | إبراهيم ولد بلال | إبراهيم ولد بلال رمظان",
    arWeak: "ولد بلال رمضان",
  },
  "mr/brahim-ould-daddah": {
    kind: "person", en: "Brahim Ould Daddah", countries: ["MR"],
    ar: "إبراهيم ولد داداه | ابراهيم ولد الداده | إبراهيم داداه",
  },
  "mr/brahim-ould-ebety": {
    kind: "person", en: "Brahim Ould Ebety", countries: ["MR"],
    ar: "إبراهيم ولد أبتي | إبراهيم أبتي",
    arWeak: "ولد أبتي",
  },
  "mr/brahim-ould-mbareck": {
    kind: "person", en: "Brahim Ould M'Bareck Ould Mohamed El Moctar", countries: ["MR"],
    ar: "إبراهيم ولد امبارك ولد محمد المختار | إبراهيم ولد امبارك",
  },
  "mr/brahim-vall-ould-cheibany": {
    kind: "person", en: "Brahim Vall Ould Cheibany", countries: ["MR"],
    ar: "إبراهيم فال ولد الشيباني | إبراهيم فال ولد شيباني | إبراهيم فال الشيباني",
    arWeak: "ولد الشيباني | ولد شيباني",
  },
  "mr/camara-saloum-mohamed": {
    kind: "person", en: "Camara Saloum Mohamed", countries: ["MR"],
    ar: "كامارا سالوم محمد | كمرا سالوم محمد | كمارا سالوم",
  },
  "mr/ceni": {
    kind: "institution", en: "Independent National Electoral Commission (Mauritania)", fr: "Commission électorale nationale indépendante",
    acronyms: ["CENI"], countries: ["MR"],
    ar: "اللجنة الوطنية المستقلة للانتخابات | اللجنة المستقلة للانتخابات في موريتانيا | اللجنة الوطنية المستقلة للانتخابات الموريتانية | اللجنة الانتخابية الموريتانية | لجنة الانتخابات الموريتانية | اللجنة المستقلة للانتخابات الموريتانية",
    arWeak: "اللجنة المستقلة للانتخابات | لجنة الانتخابات",
  },
  "mr/centrist-reformists": {
    kind: "movement", en: "Centrist Reformists", countries: ["MR"],
    ar: "الإصلاحيون الوسطيون | الإصلاحيين الوسطيين | تيار الإصلاحيين الوسطيين",
  },
  "mr/cese": {
    kind: "institution", en: "Economic, Social and Environmental Council (Mauritania)",
    fr: "Conseil économique, social et environnemental", acronyms: ["CESE"], countries: ["MR"],
    ar: "المجلس الاقتصادي والاجتماعي والبيئي الموريتاني | المجلس الاقتصادي والاجتماعي الموريتاني | المجلس الاقتصادي والاجتماعي والبيئي في موريتانيا",
  },
  "mr/cgtm": {
    kind: "union", en: "General Confederation of Workers of Mauritania", fr: "Confédération générale des travailleurs de Mauritanie", acronyms: ["CGTM"],
    countries: ["MR"],
    ar: "الكونفدرالية العامة لعمال موريتانيا | الكونفدرالية العامة للعمال الموريتانيين | الكونفدرالية العامة للشغيلة الموريتانية | الكونفدرالية العامة لعمال موريتانيا سي جي تي أم | كونفدرالية عمال موريتانيا",
  },
  "mr/chamber-of-commerce": {
    kind: "institution", en: "Chamber of Commerce, Industry and Agriculture of Mauritania", acronyms: ["CCIAM"],
    countries: ["MR"],
    ar: "غرفة التجارة والصناعة والزراعة الموريتانية | غرفة التجارة الموريتانية | الغرفة التجارية الموريتانية | الغرفة الموريتانية للتجارة والصناعة والزراعة",
  },
  "mr/chbih-ould-cheikh-melainine": {
    kind: "person", en: "Chbih Ould Cheikh Melainine", countries: ["MR"],
    ar: "الشبيه ولد الشيخ ماء العينين | شبيه ولد الشيخ ماء العينين | الشبيه ولد ماء العينين | أشبيه ولد الشيخ ماء العينين",
  },
  "mr/cheikh-ahmedou-ould-sidi": {
    kind: "person", en: "Cheikh Ahmedou Ould Sidi", countries: ["MR"],
    ar: "الشيخ أحمدو ولد سيدي | الشيخ أحمدو ولد أحمد سالم ولد سيدي | الشيخ أحمدو ولد أحمد سالم | شيخ أحمدو ولد سيدي",
  },
  "mr/cheikh-ali-ridha": {
    kind: "person", en: "Cheikh Ali Ridha", aliases: ["Ali Ridha Ould Mohamed Naji"], countries: ["MR"], weak: true,
    ar: "الشيخ علي الرضا | الشيخ علي رضا | الشيخ الرضا | علي الرضا بن محمد ناجي | الشيخ علي الرضا الصعيدي | علي الرضا ولد محمد ناجي | علي الرضى الصعيدي | الشيخ الرضى | علي الرضا الصعيدي | الشيخ علي الرضا ولد محمد ناجي",
    arCue: "موريتانيا | الموريتاني | الشرفاء",
  },
  "mr/cheikh-ayah": {
    kind: "person", en: "Cheikh Ayah", aliases: ["Cheikh Ayah Ould Cheikh Taleb Bouya"], countries: ["MR"],
    ar: "الشيخ آياه | الشيخ آياه بن الشيخ الطالب بوي",
  },
  "mr/cheikh-el-avia-ould-mohamed-khouna": {
    kind: "person", en: "Cheikh El Avia Ould Mohamed Khouna", countries: ["MR"],
    ar: "الشيخ العافية ولد محمد خونة | الشيخ العافية ولد محمد خونا | شيخ الفيدا ولد محمد خونا | شيخ العافية ولد محمد خونا | الشيخ العافية محمد خونة | شيخ العافية ولد محمد خونة",
  },
  "mr/cheikh-el-kebir-ould-moulaye-taher": {
    kind: "person", en: "Cheikh El Kebir Ould Moulaye Taher", countries: ["MR"],
    ar: "الشيخ الكبير مولاي الطاهر | الشيخ الكبير ولد مولاي الطاهر",
  },
  "mr/cheikh-mahfoudh-ould-brahim-vall": {
    kind: "person", en: "Cheikh Mahfoudh Ould Brahim Vall", countries: ["MR"],
    ar: "الشيخ محفوظ ولد إبراهيم فال | محفوظ ولد إبراهيم فال | شيخ محفوظ ولد إبراهيم فال",
  },
  "mr/cheikh-ould-abdallahi-ould-ewah": {
    kind: "person", en: "Cheikh Ould Abdallahi Ould Ewah", countries: ["MR"],
    ar: "الشيخ ولد عبد الله ولد أواه | شيخ ولد عبد الله ولد أواه",
    arWeak: "ولد أواه",
  },
  "mr/cheikh-ould-baya": {
    kind: "person", en: "Cheikh Ould Baya", countries: ["MR"],
    ar: "الشيخ ولد بايه | شيخ ولد بايه | الشيخ ولد بايا | الشيخ أحمد ولد بايه | الشيخ أحمد ولد بايا",
  },
  "mr/cheikh-ould-bedda": {
    kind: "person", en: "Cheikh Ould Bedda", countries: ["MR"],
    ar: "الشيخ ولد بده | شيخ ولد بده",
  },
  "mr/cheikh-ould-horma": {
    kind: "person", en: "Cheikh Ould Horma Ould Babana", countries: ["MR"],
    ar: "الشيخ ولد حرمة | الشيخ ولد حرمه ولد ببانا | الشيخ ولد حرمة ولد ببانه | الشيخ ولد حرمه ولد بابانا | شيخ ولد حرمة",
  },
  "mr/cheikh-ould-jiddou": {
    kind: "person", en: "Cheikh Ould Jiddou", aliases: ["Cheikh Ould Jidou"], countries: ["MR"],
    ar: "الشيخ ولد جدو | شيخ ولد جدو | الشيخ ولد جيدو",
  },
  "mr/cheikh-ould-mhaimid": {
    kind: "person", en: "Cheikh Ould Mhaimid", countries: ["MR"],
    ar: "الشيخ ولد امحيميد | الشيخ ولد محيميد | الشيخ امحيميد | شيخ ولد امحيميد",
    arWeak: "ولد امحيميد | ولد محيميد",
  },
  "mr/cheikh-ould-saleck": {
    kind: "person", en: "Cheikh Saleck", fr: "Cheikh Ould Saleck", countries: ["MR"], parent: "armed-groups/aqim",
    ar: "الشيخ ولد السالك | السالك ولد الشيخ | شيخ ولد السالك",
  },
  "mr/cheikh-ould-zein": {
    kind: "person", en: "Cheikh Ould Zein", countries: ["MR"],
    ar: "الشيخ ولد الزين ولد الإمام | الشيخ ولد الزين | شيخ ولد الزين ولد الإمام",
  },
  "mr/cheikh-sid-ahmed-ould-babamine": {
    kind: "person", en: "Cheikh Sid Ahmed Ould Babamine", aliases: ["Ould Babamine"], countries: ["MR"],
    ar: "الشيخ سيد أحمد ولد باب مين | الشيخ سيد أحمد ولد بابامين | سيد أحمد ولد بابمين | ولد بابامين | شيخ سيد أحمد ولد باب مين",
  },
  "mr/cheikh-sidiya-al-kabir": {
    kind: "person", en: "Cheikh Sidiya al-Kabir", countries: ["MR"],
    ar: "الشيخ سيديا الكبير | الشيخ سيدي الكبير بن المختار بن الهيبة | الشيخ سيديا بن المختار بن الهيبة",
    arWeak: "الشيخ سيديا",
    arCue: "الأبييري | بوتلميت | القادرية",
  },
  "mr/cheikhany-ould-beibe": {
    kind: "person", en: "Cheikhany Ould Beibe", countries: ["MR"],
    ar: "الشيخاني ولد بيب | الشيخاني ولد بيبه",
    arWeak: "ولد بيب | ولد بيبه",
  },
  "mr/cheikhna-ould-hajbou": {
    kind: "person", en: "Cheikhna Ould Hajbou", countries: ["MR"],
    ar: "شيخنه ولد حجبو | شيخنا ولد حجبو | شيخن ولد حجبو | شيخنه حجبو",
    arWeak: "ولد حجبو",
  },
  "mr/cheikhna-ould-nenni": {
    kind: "person", en: "Cheikhna Ould Nenni", countries: ["MR"],
    ar: "شيخنا ولد النني | شيخنا النني",
  },
  "mr/cheikhou-sylla": {
    kind: "person", en: "Cheikhou Sylla", countries: ["MR"],
    ar: "شيخو سيلا",
  },
  "mr/chenouf-ould-maloukif": {
    kind: "person", en: "Chenouf Ould Maloukif", countries: ["MR"],
    ar: "شنوف ولد مالكيف | شنوف مالكيف | شنوف ولد مالوكيف",
    arWeak: "ولد مالكيف | ولد مالوكيف",
  },
  "mr/chinguetti-prize": {
    kind: "institution", en: "Chinguetti Prize", fr: "Prix Chinguitt", countries: ["MR"],
    ar: "جائزة شنقيط | مجلس جائزة شنقيط | جائزة شنقيط للعلوم",
  },
  "mr/chinguetty-bank": {
    kind: "company", en: "Chinguetty Bank", fr: "Chinguitty Bank", countries: ["MR"],
    ar: "مصرف شنقيط | بنك شنقيط",
  },
  "mr/chinguitt-modern-university": {
    kind: "institution", en: "Chinguitt Modern University", countries: ["MR"],
    ar: "جامعة شنقيط العصرية",
  },
  "mr/cisse-mint-cheikh-ould-boide": {
    kind: "person", en: "Cissé Mint Cheikh Ould Boïde", countries: ["MR"],
    ar: "سيسه بنت الشيخ ولد بيده | سيس بنت بيده | سيس بنت الشيخ ولد بيده | سيسه بنت بيده | سيسه بنت الشيخ بيده | سيسه منت الشيخ ولد بيده",
    arWeak: "بنت بيده",
  },
  "mr/civil-protection-mr": {
    kind: "institution", en: "General Delegation for Civil Protection (Mauritania)", countries: ["MR"],
    ar: "المندوبية العامة للأمن المدني وتسيير الأزمات | مندوبية الأمن المدني وتسيير الأزمات | الأمن المدني وتسيير الأزمات",
  },
  "mr/cltm": {
    kind: "union", en: "Free Confederation of Workers of Mauritania", fr: "Confédération libre des travailleurs de Mauritanie", acronyms: ["CLTM"],
    countries: ["MR"],
    ar: "الكونفدرالية الحرة لعمال موريتانيا | الكونفدرالية الحرة للشغيلة الموريتانية | الكونفدرالية الحرة للعمال الموريتانيين | الكونفيدرالية الحرة لعمال موريتانيا",
  },
  "mr/cmers": {
    kind: "institution", en: "Mauritanian Center for Studies and Strategic Research", acronyms: ["CMERS"], countries: ["MR"],
    ar: "المركز الموريتاني للدراسات والبحوث الاستراتيجية",
  },
  "mr/cmjd": {
    kind: "government", en: "Military Council for Justice and Democracy", fr: "Conseil militaire pour la justice et la démocratie", acronyms: ["CMJD"],
    countries: ["MR"], from: "2005-08-03", to: "2007-04-19",
    ar: "المجلس العسكري للعدالة والديمقراطية | المجلس العسكري من أجل العدالة والديمقراطية",
  },
  "mr/cmt-mauritania": {
    kind: "union", en: "General Confederation of Mauritanian Workers CMT", fr: "Confédération mauritanienne des travailleurs", acronyms: ["CMT"], countries: ["MR"],
    ar: "الكونفدرالية الموريتانية للشغيلة | الكونفدرالية الموريتانية للعمال | الكونفدرالية الموريتانية للعمل",
  },
  "mr/cndh": {
    kind: "institution", en: "National Human Rights Commission (Mauritania)", fr: "Commission nationale des droits de l'homme", acronyms: ["CNDH"],
    countries: ["MR"],
    ar: "اللجنة الوطنية لحقوق الإنسان في موريتانيا | اللجنة الوطنية لحقوق الإنسان الموريتانية",
  },
  "mr/cnss": {
    kind: "institution", en: "National Social Security Fund (Mauritania)", fr: "Caisse nationale de sécurité sociale",
    acronyms: ["CNSS"], countries: ["MR"],
    ar: "الصندوق الوطني للضمان الاجتماعي الموريتاني | صندوق الضمان الاجتماعي الموريتاني | الصندوق الوطني للضمان الاجتماعي بموريتانيا",
  },
  "mr/cntm": {
    kind: "union", en: "National Confederation of Workers of Mauritania",
    fr: "Confédération nationale des travailleurs de Mauritanie", acronyms: ["CNTM"], countries: ["MR"],
    ar: "الكونفدرالية الوطنية للشغيلة الموريتانية | الكونفدرالية الوطنية للشغيلة في موريتانيا",
  },
  "mr/coast-guard": {
    kind: "state-force", en: "Mauritanian Coast Guard", fr: "Garde-côtes mauritanienne", countries: ["MR"],
    ar: "خفر السواحل الموريتانية | خفر السواحل الموريتاني | حرس السواحل الموريتاني | خفر السواحل بموريتانيا",
  },
  "mr/cod": {
    kind: "movement", en: "Coordination of the Democratic Opposition", fr: "Coordination de l'opposition démocratique", acronyms: ["COD"],
    countries: ["MR"], from: "2009",
    ar: "منسقية المعارضة الديمقراطية | منسقية المعارضة الموريتانية | تنسيقية المعارضة الديمقراطية | تنسيقية المعارضة الموريتانية",
    arWeak: "منسقية المعارضة | تنسيقية المعارضة",
  },
  "mr/codioro-moussa-nguenore": {
    kind: "person", en: "Codioro Moussa Nguénore", countries: ["MR"],
    ar: "كوديورو موسى انكينور | كوديورو موسى انغينور | كوجورو موسى انكينور | كوديورو موسى نغينور",
    arWeak: "انكينور",
  },
  "mr/coexist-together-coalition": {
    kind: "movement", en: "Coexist Together coalition", fr: "Coalition Vivre ensemble", acronyms: ["CVE"], countries: ["MR"], weak: true,
    ar: "ائتلاف العيش المشترك | تحالف العيش المشترك",
    arCue: "موريتانيا | الموريتاني",
  },
  "mr/collective-of-widows": {
    kind: "movement", en: "Collective of Widows of Mauritania", fr: "Collectif des veuves", acronyms: ["COVIRE"],
    countries: ["MR"],
    ar: "تجمع ضحايا العنف الإنساني | أرامل الشهداء الموريتانيات | رابطة أرامل الزنوج الموريتانيين | تجمع أرامل العسكريين الزنوج",
  },
  "mr/conscience-et-resistance": {
    kind: "movement", en: "Conscience and Resistance", fr: "Conscience et résistance", acronyms: ["CR"],
    countries: ["MR"],
    ar: "ضمير ومقاومة | حركة ضمير ومقاومة | مشروع ضمير ومقاومة",
  },
  "mr/constitutional-council": {
    kind: "institution", en: "Constitutional Council of Mauritania", fr: "Conseil constitutionnel de Mauritanie", countries: ["MR"],
    ar: "المجلس الدستوري الموريتاني | المجلس الدستوري في موريتانيا",
  },
  "mr/construction-and-progress-party": {
    kind: "party", en: "Construction and Progress Party (Mauritania)", aliases: ["Party of Building and Progress"],
    countries: ["MR"],
    ar: "حزب البناء والتقدم | حزب البناء والتقدم الموريتاني",
  },
  "mr/coordination-of-basic-education": {
    kind: "union", en: "Coordination of Basic Education Unions (Mauritania)", countries: ["MR"],
    ar: "منسقية التعليم الأساسي | منسقية نقابات التعليم الأساسي | منسقية الدفاع عن المدرس | منسقية التعليم الأساسي الموريتانية",
  },
  "mr/corentin-martins": {
    kind: "person", en: "Corentin Martins", countries: ["MR"],
    ar: "كورنتين مارتينز | كورنتان مارتينز | كورنتان مارتينس | كورنتين مارتينس | كورينتين مارتينز",
  },
  "mr/coumba-ba": {
    kind: "person", en: "Coumba Ba", countries: ["MR"],
    ar: "كمبا با | كومبا با | كمب با | كمبه با",
  },
  "mr/coumba-dada-kane": {
    kind: "person", en: "Coumba Dada Kane", countries: ["MR"],
    ar: "كمبا دادا كان | كومبا دادا كان | كمبا دادة كان | كومبا دادة كان",
  },
  "mr/court-clerks-union": {
    kind: "union", en: "National Union of Mauritanian Court Clerks", fr: "Syndicat national des greffiers mauritaniens",
    countries: ["MR"],
    ar: "النقابة الوطنية لكتاب الضبط الموريتانيين | نقابة كتاب الضبط الموريتانيين | النقابة الوطنية لكتاب الضبط | النقابة الوطنية لكتابات الضبط",
  },
  "mr/court-of-auditors": {
    kind: "institution", en: "Court of Auditors of Mauritania", fr: "Cour des comptes de Mauritanie",
    aliases: ["Court of Accounts"], countries: ["MR"],
    ar: "محكمة الحسابات الموريتانية",
    arWeak: "محكمة الحسابات",
  },
  "mr/dah-ould-abdel-jelil": {
    kind: "person", en: "Dah Ould Abdel Jelil", countries: ["MR"],
    ar: "الداه ولد عبد الجليل | الداه عبد الجليل",
  },
  "mr/dah-ould-boushab": {
    kind: "person", en: "Dah Ould Boushab", countries: ["MR"],
    ar: "الداه ولد بوشعاب | الداه بوشعاب | الداه ولد بوشعب",
  },
  "mr/dah-ould-el-mamy": {
    kind: "person", en: "Dah Ould El Mamy", countries: ["MR"],
    ar: "الداه ولد المامي | الداه ولد حمادي ولد المامي | الداه المامي",
    arWeak: "ولد المامي",
  },
  "mr/dah-ould-sidi-ould-amar-taleb": {
    kind: "person", en: "Dah Ould Sidi Ould Amar Taleb", countries: ["MR"],
    ar: "الداه ولد سيدي ولد أعمر طالب | الداه ولد سيدي ولد أعمر الطالب | الداه ولد أعمر طالب | الداه ولد أعمر الطالب | الداه سيدي أعمر طالب | الداه ولد سيدي أعمر طالب",
    arWeak: "ولد أعمر طالب | ولد أعمر الطالب | ولد سيدي أعمر طالب",
  },
  "mr/dahane-ould-ahmed-mahmoud": {
    kind: "person", en: "Dahane Ould Ahmed Mahmoud", countries: ["MR"],
    ar: "دحان ولد أحمد محمود | الدحان ولد أحمد محمود | الداهان ولد أحمد محمود",
  },
  "mr/dahmane-ould-beyrouk": {
    kind: "person", en: "Dahmane Ould Beyrouk", countries: ["MR"],
    ar: "دحمان ولد بيروك | دحمان ولد بيروكه | دحمان بيروك",
    arWeak: "ولد بيروك | ولد بيروكه",
  },
  "mr/daoud-ould-ahmed-aicha": {
    kind: "person", en: "Daoud Ould Ahmed Aicha", countries: ["MR"],
    ar: "داود ولد أحمد عيشة",
  },
  "mr/dedoud-ould-abdallah": {
    kind: "person", en: "Dedoud Ould Abdallah", countries: ["MR"],
    ar: "ددود ولد عبد الله | الددود ولد عبد الله",
  },
  "mr/demba-sow-footballer": {
    kind: "person", en: "Demba Sow (footballer)", aliases: ["Demba Sow"], countries: ["MR"],
    ar: "ديمبا سو | دامبا سو | دمبا سو",
  },
  "mr/democratic-alternation-2029": {
    kind: "party", en: "Democratic Alternation Coalition 2029", countries: ["MR"],
    ar: "ائتلاف التناوب الديمقراطي 2029 | ائتلاف التناوب الديمقراطي",
  },
  "mr/democratic-covenant": {
    kind: "party", en: "Democratic Covenant (El Ahd)", aliases: ["El Ahd Edimoukraty"], countries: ["MR"],
    ar: "حزب العهد الديمقراطي",
    arWeak: "العهد الوطني الديمقراطي | العهد الديمقراطي",
    arCue: "حزب | حركة | ولد",
  },
  "mr/democratic-meeting": {
    kind: "party", en: "Democratic Meeting Party", fr: "Rencontre démocratique", aliases: ["El Lika Edimoukraty"],
    countries: ["MR"],
    ar: "اللقاء الديمقراطي الوطني | حزب اللقاء الديمقراطي الوطني | حزب اللقاء الديمقراطي | حزب اللقاء الموريتاني",
    arWeak: "اللقاء الديمقراطي",
    arCue: "موريتانيا | الموريتاني",
  },
  "mr/democratic-opposition-institution": {
    kind: "institution", en: "Democratic Opposition Institution", fr: "Institution de l'opposition démocratique", countries: ["MR"],
    ar: "مؤسسة المعارضة الديمقراطية | مؤسسة المعارضة الديمقراطية في موريتانيا | مؤسسة المعارضة الموريتانية | زعامة المعارضة الديمقراطية | مؤسسة زعامة المعارضة | مؤسسة زعامة المعارضة الديمقراطية",
  },
  "mr/dia-adama-oumar": {
    kind: "person", en: "Dia Adama Oumar", countries: ["MR"],
    ar: "جا آدما | جا آدما عمر | جا أداما عمر | ديا أداما عمر",
  },
  "mr/dia-moctar-malal": {
    kind: "person", en: "Dia Moctar Malal", aliases: ["Moctar Malal Dia"], countries: ["MR"],
    ar: "جا مختار ملل | جا ملل | جا مختار مال | ديا مختار ملل | جا المختار ملل | مختار ملل جا | المختار ملل جا | مختار ملال جا",
  },
  "mr/diallo-guidileye": {
    kind: "person", en: "Diallo Guidileye", aliases: ["Guidileye Diallo"], countries: ["MR"],
    ar: "ديالو غيديلي | ديالو غيديلاي | ديالو جيديلي",
  },
  "mr/diallo-mamadou-bathia": {
    kind: "person", en: "Diallo Mamadou Bathia", countries: ["MR"],
    ar: "ديالو مامادو باتيا | جالو مامادو باتيا | ديالو مامادو بتيا | جالو مامادو بتيا | جالو ممادو باتيا",
  },
  "mr/dimi-mint-abba": {
    kind: "person", en: "Dimi Mint Abba", countries: ["MR"],
    ar: "ديمي بنت آبه | ديمي بنت آب | ديمي بنت أبا | ديمي منت آبه | ديمي منت اب",
    arWeak: "بنت آبه | بنت أبا",
  },
  "mr/direct-democracy-movement-mauritania": {
    kind: "movement", en: "Direct Democracy Movement (Mauritania)", countries: ["MR"],
    ar: "حركة الديمقراطية المباشرة | حزب الديمقراطية المباشرة",
  },
  "mr/djibril-ould-bilal": {
    kind: "person", en: "Djibril Ould Bilal", countries: ["MR"],
    ar: "جبريل ولد بلال",
  },
  "mr/djiby-sow": {
    kind: "person", en: "Djiby Sow", countries: ["MR"],
    ar: "جيبي صو | جيبي سو | دجيبي سو",
  },
  "mr/djinda-ball": {
    kind: "person", en: "Djinda Ball", countries: ["MR"],
    ar: "جيندا بال | جينبا بال | جندا بال | جنده بال",
  },
  "mr/dominique-da-silva": {
    kind: "person", en: "Dominique Da Silva", countries: ["MR"],
    ar: "دومينيك دا سيلفا | دومينيك داسيلفا | دومينيك سيلفا",
  },
  "mr/dy-ould-zein": {
    kind: "person", en: "Dy Ould Zein", countries: ["MR"],
    ar: "الدي ولد الزين | ادي ولد الزين",
  },
  "mr/el-arby-ould-saleck": {
    kind: "person", en: "El Arby Ould Saleck", countries: ["MR"],
    ar: "العربي ولد السالك",
  },
  "mr/el-ghassem-ould-bellali": {
    kind: "person", en: "El Ghassem Ould Bellali", countries: ["MR"],
    ar: "القاسم ولد بلالي | القاسم بلالي | قاسم ولد بلالي",
    arWeak: "ولد بلالي",
  },
  "mr/el-hacen-ould-meguett": {
    kind: "person", en: "El Hacen Ould Meguett", countries: ["MR"],
    ar: "الحسن ولد بمب مكت | الحسن ولد مكت | الحسن ولد بمبا مكت | الحسن ولد بمبا ولد مكت | الحسن ولد مكتي",
  },
  "mr/el-hacen-ould-mohamed": {
    kind: "person", en: "El Hacen Ould Mohamed", countries: ["MR"], weak: true,
    ar: "الحسن ولد محمد",
    arCue: "عرفات | تواصل | المعارضة",
  },
  "mr/el-hadj-ould-abdelkader": {
    kind: "person", en: "El-Hadj Ould Abdelkader", countries: ["MR"],
    ar: "الحاج ولد عبد القادر | أبو يونس الموريتاني | يوسف الأفغاني",
  },
  "mr/el-hadj-ould-mechri": {
    kind: "person", en: "El Hadj Ould El Mechri", countries: ["MR"],
    ar: "الحاج ولد المشري | الشيخ الحاج ولد المشري | الحاج المشري",
    arWeak: "ولد المشري",
  },
  "mr/el-hafedh-el-ghabed": {
    kind: "person", en: "El Hafedh El Ghabed", countries: ["MR"],
    ar: "الحافظ الغابد | الحافظ ولد الغابد",
    arWeak: "ولد الغابد",
  },
  "mr/el-hiwar": {
    kind: "party", en: "El Hiwar", countries: ["MR"],
    ar: "حزب الحوار الموريتاني",
    arWeak: "حزب الحوار",
  },
  "mr/el-hor": {
    kind: "movement", en: "El Hor", aliases: ["El Hor Movement"], countries: ["MR"], from: "1978-03",
    ar: "حركة الحر | منظمة الحر",
  },
  "mr/el-id-ould-mohameden": {
    kind: "person", en: "El Id Ould Mohameden", countries: ["MR"],
    ar: "العيد ولد محمدن | العيد محمدن امبارك | العيد ولد محمدن ولد امبارك | العيد محمدن | العيد ولد محمدن امبارك | العيد ولد امبارك",
  },
  "mr/el-islah-mauritania": {
    kind: "party", en: "El Islah (Mauritania)", fr: "Parti El Islah", countries: ["MR"], weak: true,
    ar: "حزب الإصلاح الموريتاني | حزب الإصلاح",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "mr/el-khalil-ould-intahah": {
    kind: "person", en: "El Khalil Ould Intahah", countries: ["MR"],
    ar: "الخليل ولد انتهاه | الخليل انتهاه",
  },
  "mr/el-maalouma-mint-bilal": {
    kind: "person", en: "El Maalouma Mint Bilal", aliases: ["Malouma Mint Bilal", "Maalouma Mint Bilal"], countries: ["MR"],
    ar: "المعلومة بنت بلال | المعلومة منت بلال",
  },
  "mr/el-ravah": {
    kind: "party", en: "El Ravah", aliases: ["Ravah", "Rafah Party", "Errafah"], countries: ["MR"],
    ar: "حزب الرفاه الموريتاني",
    arWeak: "حزب الرفاه | الرفاه",
  },
  "mr/el-vadila": {
    kind: "party", en: "El Vadila", fr: "Parti El Vadila", aliases: ["Al-Fadila", "El Fadhila"], countries: ["MR"],
    ar: "حزب الفضيلة الموريتاني",
    arWeak: "حزب الفضيلة | الفضيلة",
  },
  "mr/el-wiam": {
    kind: "party", en: "El Wiam", fr: "Parti El Wiam",
    aliases: ["Al-Wiam", "Entente for Democracy and Social Change"], countries: ["MR"],
    ar: "حزب الوئام | حزب الوئام الديمقراطي الاجتماعي",
    arWeak: "الوئام",
  },
  "mr/electoral-alliance-of-the-democratic-opposition": {
    kind: "movement", en: "Electoral Alliance of the Democratic Opposition",
    fr: "Alliance électorale de l'opposition démocratique", acronyms: ["AEOD"], countries: ["MR"], from: "2018",
    to: "2019",
    ar: "التحالف الانتخابي للمعارضة الديمقراطية | تحالف المعارضة الانتخابي الموريتاني | التحالف الانتخابي للمعارضة الموريتانية",
  },
  "mr/elvadil-ould-sidaty": {
    kind: "person", en: "Elvadil Ould Sidaty Ould Ahmed Louly", countries: ["MR"],
    ar: "الفضيل ولد سيداتي | الفضيل ولد سيداتي ولد أحمد لولي | الفضيل ولد سيداتي ولد أحمد لول | الفضيل سيداتي أحمد لولي | الفضيل سيداتي",
    arWeak: "ولد أحمد لول",
  },
  "mr/ely-cheikh-voulany": {
    kind: "person", en: "Ely Cheikh Voulany", countries: ["MR"],
    ar: "علي الشيخ الفولاني | عالي الشيخ الفولاني | أعلي ولد الشيخ الفلاني | اعلي الشيخ الفلاني | علي الشيخ فولاني",
  },
  "mr/ely-ould-dah": {
    kind: "person", en: "Ely Ould Dah", countries: ["MR"],
    ar: "اعل ولد الداه | اعلي ولد الداه",
  },
  "mr/ely-ould-doula": {
    kind: "person", en: "Ely Ould Doula", aliases: ["Ely Ould Dola"], countries: ["MR"],
    ar: "عالي ولد الدولة | علي ولد الدولة",
  },
  "mr/ely-ould-moctar-gendarme": {
    kind: "person", en: "Ely Ould Moctar (gendarme)", countries: ["MR"],
    ar: "اعل ولد المختار | اعلي ولد المختار",
  },
  "mr/ely-ould-mohamed-vall": {
    kind: "person", en: "Ely Ould Mohamed Vall", aliases: ["Ely Mohamed Vall", "Eli Ould Mohamed Vall"], countries: ["MR"],
    ar: "اعل ولد محمد فال | أعلي ولد محمد فال | علي ولد محمد فال | علي ولد محمد فالي | إعلي ولد محمد فل | إيلي ولد محمد فال | إيلي ولد محمد فل | إلي ولد محمد فال | علي ولد محمد فل",
    arWeak: "ولد محمد فالي",
  },
  "mr/ely-ould-rafa": {
    kind: "person", en: "Ely Ould Rafa", countries: ["MR"],
    ar: "علي ولد رافع | عالي ولد رافع",
  },
  "mr/ely-ould-sneiba": {
    kind: "person", en: "Ely Ould Sneiba", countries: ["MR"],
    ar: "أعل ولد أصنيبه | أعلي ولد أصنيبه | أعل أصنيبه",
  },
  "mr/ely-ould-veirik": {
    kind: "person", en: "Ely Ould Veirik", countries: ["MR"],
    ar: "أعل ولد الفيرك | أعلي ولد الفيرك | علي ولد الفيرك | أعل ولد الفيرك ولد محمد | أعل الفيرك",
    arWeak: "ولد الفيرك",
  },
  "mr/ely-zayed-ould-mbareck": {
    kind: "person", en: "Ely Zayed Ould M'Bareck", countries: ["MR"],
    ar: "اعل زايد ولد امبارك | اعلي زايد ولد امبارك | علي زايد ولد امبارك | اعل زايد امبارك الخير | اعل زايد ولد امبارك الخير",
  },
  "mr/emia-atar": {
    kind: "institution", en: "Combined Arms Military School of Atar", acronyms: ["EMIA"], countries: ["MR"],
    ar: "المدرسة العسكرية لمختلف الأسلحة بأطار | المدرسة العسكرية لمختلف الأسلحة | مدرسة مختلف الأسلحة | الأكاديمية العسكرية لمختلف الأسلحة بأطار | الأكاديمية العسكرية بأطار | الأكاديمية العسكرية في أطار",
  },
  "mr/enajm": {
    kind: "institution", en: "National School of Administration, Journalism and Magistracy",
    fr: "École nationale d'administration, de journalisme et de magistrature", acronyms: ["ENAJM"], countries: ["MR"],
    ar: "المدرسة الوطنية للإدارة والصحافة والقضاء | المدرسة الوطنية للإدارة والصحافة والقضاء الموريتانية",
  },
  "mr/enempr": {
    kind: "institution", en: "National School of Maritime and Fisheries Education (Mauritania)", acronyms: ["ENEMP"],
    countries: ["MR"],
    ar: "المدرسة الوطنية للتعليم البحري والصيد | الأكاديمية البحرية الموريتانية | الأكاديمية البحرية بنواذيبو | الأكاديمية البحرية في نواذيبو | أكاديمية نواذيبو البحرية",
  },
  "mr/ener": {
    kind: "company", en: "National Road Maintenance Company (Mauritania)",
    fr: "Établissement national pour l'entretien routier", acronyms: ["ENER"], countries: ["MR"],
    ar: "الشركة الوطنية لصيانة الطرق | المؤسسة الوطنية لصيانة الطرق | شركة صيانة الطرق الموريتانية",
  },
  "mr/errahma-foundation": {
    kind: "aid", en: "Errahma Foundation", countries: ["MR"], weak: true,
    ar: "هيئة الرحمة",
    arCue: "ولد عبد العزيز | العشرية | بدر",
  },
  "mr/esp-nouakchott": {
    kind: "institution", en: "Higher Polytechnic School of Nouakchott", fr: "École supérieure polytechnique",
    acronyms: ["ESP"], countries: ["MR"],
    ar: "المدرسة العليا المتعددة التقنيات بنواكشوط | المدرسة العليا متعددة التقنيات بنواكشوط | البوليتكنيك بنواكشوط",
  },
  "mr/fatimata-mbaye": {
    kind: "person", en: "Fatimata Mbaye", countries: ["MR"],
    ar: "فاطمتا امباي | فاطماتا مباي | فاطمة امباي | فاتيماتا مباي | فاطيماتا امباي",
  },
  "mr/fatimetou-habib": {
    kind: "person", en: "Fatimetou Habib", countries: ["MR"], weak: true,
    ar: "فاطمة حبيب | فاطمتو حبيب",
    arCue: "موريتانيا | الموريتاني | الموريتانية | الزراعة",
  },
  "mr/fatimetou-mint-abdel-malick": {
    kind: "person", en: "Fatimetou Mint Abdel Malick", countries: ["MR"],
    ar: "فاطمة بنت عبد المالك | فاطمتو بنت عبد المالك | فاطمة عبد المالك | فاطمتو عبد المالك | فاطمة منت عبد المالك",
    arWeak: "بنت عبد المالك | منت عبد المالك",
  },
  "mr/fatimetou-mint-dahi": {
    kind: "person", en: "Fatimetou Mint Dahi", countries: ["MR"],
    ar: "فاطمة بنت داحي | فاطمة منت داحي | فاطمة داحي",
  },
  "mr/fatma-mint-habib": {
    kind: "person", en: "Fatma Mint Habib", aliases: ["Vatma Mint Habib"], countries: ["MR"],
    ar: "فاطمة بنت حبيب | فاطمة منت حبيب",
  },
  "mr/feb-25-movement": {
    kind: "movement", en: "25 February Movement", fr: "Mouvement du 25 février", countries: ["MR"], from: "2011-02-25",
    ar: "حركة 25 فبراير | حركة 25 فبراير الشبابية",
  },
  "mr/federation": {
    kind: "institution", en: "Football Federation of Mauritania", fr: "Fédération de football de Mauritanie", acronyms: ["FFRIM"], countries: ["MR"],
    ar: "الاتحادية الموريتانية لكرة القدم | اتحادية كرة القدم الموريتانية | الاتحاد الموريتاني لكرة القدم",
  },
  "mr/felix-negre": {
    kind: "person", en: "Félix Négré", countries: ["MR"],
    ar: "فيليكس نيكري | فيليكس نيغري | فليكس نيكري | فلكس نيكري | فيليكس نغري | فليكس نغري",
  },
  "mr/fgte": {
    kind: "union", en: "General Federation of Education Workers (Mauritania)",
    fr: "Fédération générale des travailleurs de l'enseignement", acronyms: ["FGTE"], countries: ["MR"],
    ar: "الاتحادية العامة لعمال التعليم | الفيدرالية العامة لعمال التعليم",
  },
  "mr/flam": {
    kind: "movement", en: "African Liberation Forces of Mauritania", fr: "Forces de libération africaines de Mauritanie", acronyms: ["FLAM"],
    countries: ["MR"], from: "1983", to: "2014",
    ar: "قوات تحرير الأفارقة في موريتانيا | حركة تحرير الأفارقة الموريتانيين | قوات تحرير الأفارقة الموريتانيين | حركة افلام | منظمة افلام | حركة فلام | حركة أفلام الزنجية | قوات التحرير الأفريقية في موريتانيا | القوات الأفريقية لتحرير موريتانيا | جبهة تحرير الأفارقة الموريتانيين | فلام الزنجية | أفلام الموريتانية",
    arWeak: "فلام",
  },
  "mr/fndu": {
    kind: "movement", en: "National Forum for Democracy and Unity", fr: "Forum national pour la démocratie et l'unité", acronyms: ["FNDU"],
    countries: ["MR"], from: "2014-03",
    ar: "المنتدى الوطني للديمقراطية والوحدة | منتدى المعارضة الموريتانية | المنتدى الوطني للديمقراطية والوحدة المعارض | منتدى الديمقراطية والوحدة | المنتدى الوطني من أجل الديمقراطية والوحدة | المنتدى الوطني من أجل الديمقراطية والوحدة المعارض",
  },
  "mr/fonadh": {
    kind: "movement", en: "National Forum of Human Rights Organizations (Mauritania)",
    fr: "Forum des organisations nationales des droits de l'homme", acronyms: ["FONADH"], countries: ["MR"],
    ar: "منتدى المنظمات الوطنية لحقوق الإنسان | ائتلاف منظمات حقوق الإنسان الموريتانية فوناد | منتدى المنظمات الوطنية لحقوق الإنسان في موريتانيا | منظمة فوناد",
  },
  "mr/food-security-commission": {
    kind: "institution", en: "Food Security Commission", fr: "Commissariat à la sécurité alimentaire", acronyms: ["CSA"], countries: ["MR"],
    ar: "مفوضية الأمن الغذائي | مفوضية الأمن الغذائي الموريتانية",
  },
  "mr/forum-ulema": {
    kind: "institution", en: "Forum of Mauritanian Ulema", fr: "Forum des oulémas mauritaniens",
    aliases: ["Association of Mauritanian Ulema", "Association des oulémas de Mauritanie"], countries: ["MR"],
    ar: "هيئة العلماء الموريتانيين | رابطة العلماء الموريتانيين | رابطة علماء موريتانيا | هيئة علماء موريتانيا | رابطة العلماء في موريتانيا",
  },
  "mr/fpc": {
    kind: "party", en: "Forces of Progress for Change", fr: "Forces progressistes pour le changement", acronyms: ["FPC"], countries: ["MR"],
    ar: "القوى التقدمية للتغيير",
  },
  "mr/free-union-of-mauritanian-students": {
    kind: "union", en: "Free Union of Mauritanian Students", countries: ["MR"],
    ar: "الاتحاد الحر للطلاب الموريتانيين | الاتحاد الحر للطلبة الموريتانيين",
  },
  "mr/free-zone-authority": {
    kind: "institution", en: "Nouadhibou Free Zone Authority", countries: ["MR"],
    ar: "سلطة منطقة نواذيبو الحرة | سلطة المنطقة الحرة",
  },
  "mr/french-institute-nouakchott": {
    kind: "institution", en: "French Institute of Mauritania", fr: "Institut français de Mauritanie",
    countries: ["MR", "FR"],
    ar: "المعهد الفرنسي في نواكشوط | المعهد الفرنسي بنواكشوط | المعهد الثقافي الفرنسي بنواكشوط | المركز الثقافي الفرنسي بنواكشوط | المعهد الفرنسي في موريتانيا",
  },
  "mr/front-for-citizenship-and-justice": {
    kind: "party", en: "Front for Citizenship and Justice", fr: "Front pour la citoyenneté et la justice", aliases: ["Jem"], countries: ["MR"],
    ar: "جبهة المواطنة والعدالة | حزب جبهة المواطنة والعدالة | جبهة المواطنة والعدالة جمع",
  },
  "mr/front-for-democratic-alternance": {
    kind: "movement", en: "Coalition for Pacific Alternation", fr: "Coalition pour l'alternance pacifique",
    acronyms: ["CAP"], countries: ["MR"], from: "2011",
    ar: "المعاهدة من أجل التناوب السلمي | معاهدة التناوب السلمي | كتلة المعاهدة من أجل التناوب السلمي",
  },
  "mr/front-for-democratic-change-mr": {
    kind: "party", en: "Front for Democratic Change (Mauritania)", countries: ["MR"], weak: true,
    ar: "جبهة التغيير الديمقراطي | جبهة التغيير الديمقراطي الموريتانية",
    arCue: "موريتانيا | الموريتاني",
  },
  "mr/frud": {
    kind: "party", en: "Republican Front for Unity and Democracy", fr: "Front républicain pour l'unité et la démocratie", acronyms: ["FRUD"], countries: ["MR"],
    ar: "الجبهة الجمهورية للوحدة والديمقراطية | حزب الجبهة الجمهورية للوحدة والديمقراطية | الجبهة الجمهورية من أجل الوحدة والديمقراطية | حزب الجبهة الجمهورية من أجل الوحدة والديمقراطية",
  },
  "mr/future-party-mauritania": {
    kind: "party", en: "El Moustaqbel", aliases: ["Future Party (Mauritania)"], countries: ["MR"],
    ar: "حزب المستقبل الموريتاني",
    arWeak: "حزب المستقبل",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "mr/g5-college": {
    kind: "institution", en: "G5 Sahel Defence College", fr: "Collège de défense du G5 Sahel", countries: ["MR"], parent: "organizations/g5-sahel",
    ar: "كلية الدفاع لمجموعة الخمس بالساحل | كلية الدفاع لمجموعة الخمس في الساحل | كلية الدفاع التابعة لمجموعة الساحل | كلية الدفاع لدول الساحل | كلية الدفاع بنواكشوط",
  },
  "mr/garmi-mint-abba": {
    kind: "person", en: "Garmi Mint Abba", countries: ["MR"],
    ar: "كرمي بنت آبه | كرمي منت آبه | قرمي بنت آبه",
  },
  "mr/gendarmerie": {
    kind: "state-force", en: "National Gendarmerie of Mauritania", fr: "Gendarmerie nationale de Mauritanie",
    aliases: ["Mauritanian gendarmerie", "Mauritania gendarmerie", "Gendarmerie mauritanienne"], countries: ["MR"],
    ar: "الدرك الوطني الموريتاني | الدرك الوطني في موريتانيا",
  },
  "mr/ggsr": {
    kind: "state-force", en: "General Group for Road Safety", fr: "Groupement général de la sécurité des routes", acronyms: ["GGSR"], countries: ["MR"],
    ar: "التجمع العام لأمن الطرق | تجمع أمن الطرق | التجمع العام لأمن الطرق الموريتاني",
  },
  "mr/ghaly-ould-moctar-vall": {
    kind: "person", en: "Ghaly Ould Moctar Vall", aliases: ["Ghali Ould Mokhtar Fall Bassadi"], countries: ["MR"],
    ar: "غالي ولد المختار فال البصادي | غالي ولد المختار فال | غالي بن المختار فال | غالي المختار فال البصادي",
  },
  "mr/ghamou-achour": {
    kind: "person", en: "Ghamou Achour", countries: ["MR"],
    ar: "قامو عاشور | غامو عاشور | قامو عاشور سالم",
  },
  "mr/ghoulam-ould-mohamed-colonel": {
    kind: "person", en: "Ghoulam Ould Mohamed (colonel)", aliases: ["Ghoulam Ould Mahmoud"], countries: ["MR"], weak: true,
    ar: "غلام ولد محمد | غلام ولد محمود",
    arCue: "العقيد | المجلس العسكري | العدالة والديمقراطية",
  },
  "mr/government": {
    kind: "government", en: "Government of Mauritania", fr: "Gouvernement de la Mauritanie", countries: ["MR"],
    acled: [{ name: "Government of Mauritania (2009-2019)", from: "2009", to: "2019" }, { name: "Government of Mauritania (2019-)", from: "2019" }],
    ar: "حكومة موريتانيا | حكومة نواكشوط | سلطات نواكشوط",
  },
  "mr/gsi": {
    kind: "state-force", en: "Special Intervention Group", fr: "Groupement spécial d'intervention", aliases: ["Groupements spéciaux d'intervention"],
    acronyms: ["GSI"], countries: ["MR"], parent: "mr/armed-forces",
    ar: "المجموعة الخاصة للتدخل | المجموعات الخاصة للتدخل | مجموعات التدخل الخاصة | المجموعة الخاصة للتدخل في الجيش الموريتاني",
    arWeak: "التجمعات الخاصة للتدخل | التجمع الخاص للتدخل | الكتائب الخاصة للتدخل | كتائب التدخل الخاصة",
  },
  "mr/habib-ould-hemet": {
    kind: "person", en: "Habib Ould Hemet", countries: ["MR"],
    ar: "حبيب ولد همت | حبيب ولد حمت | حبيب ولد همد",
  },
  "mr/habib-ould-mahfoudh": {
    kind: "person", en: "Habib Ould Mahfoudh", aliases: ["Habib Mahfoud"], countries: ["MR"],
    ar: "حبيب ولد محفوظ",
  },
  "mr/habiboullah-ould-ahmedou": {
    kind: "person", en: "Habiboullah Ould Ahmedou", countries: ["MR"],
    ar: "حبيب الله ولد أحمدو",
  },
  "mr/habiboullah-ould-nahah": {
    kind: "person", en: "Habiboullah Ould Nahah", countries: ["MR"],
    ar: "حبيب الله ولد النهاه | حبيب الله النهاه | حبيب الله ولد النهاه ولد أحمدو",
  },
  "mr/haimouda-ould-ramdhane": {
    kind: "person", en: "Haïmouda Ould Ramdhane", countries: ["MR"],
    ar: "حيموده ولد رمظان | حيمود ولد رمظان | حيمودة ولد رمضان | حيمود ولد رمضان | حيموده رمظان",
    arWeak: "ولد رمظان",
  },
  "mr/hamadi-ould-baba-ould-hamadi": {
    kind: "person", en: "Hamadi Ould Baba Ould Hamadi", countries: ["MR"],
    ar: "حمادي ولد بابا ولد حمادي",
  },
  "mr/hamadi-ould-meimou": {
    kind: "person", en: "Hamadi Ould Meimou", countries: ["MR"],
    ar: "حمادي ولد ميمو | حمادي ولد أميمو | حمادي ولد ميموه | حمادي أميمو | حمادي ميمو",
    arWeak: "ولد ميمو | ولد أميمو",
  },
  "mr/hamadi-ould-sid-el-moctar": {
    kind: "person", en: "Hamadi Ould Sid'El Moctar", countries: ["MR"],
    ar: "حمادي ولد سيدي المختار | حمادي ولد سيد المختار | حمادي سيدي المختار | امادي ولد سيدي المختار | حمادي سيدي المختار عبدي | حمادي ولد سيدي المختار ولد عبدي | حمادي سيد المختار | حمادي ولد سيد المختار ولد محمد عبدي | حمدي ولد سيدي المختار",
    arWeak: "ولد سيد المختار | ولد سيدي المختار",
  },
  "mr/hamady-ould-lehbouss": {
    kind: "person", en: "Hamady Ould Lehbouss", countries: ["MR"],
    ar: "حمادي ولد الحبوس | حمادي ولد لحبوس | حمادي الحبوس",
    arWeak: "ولد الحبوس | ولد لحبوس",
  },
  "mr/hamady-ould-tebari": {
    kind: "person", en: "Hamady Ould Tebari", countries: ["MR"],
    ar: "حمادي ولد التيباري | حمادي التيباري",
    arWeak: "ولد التيباري",
  },
  "mr/hamahoullah": {
    kind: "person", en: "Cheikh Hamahoullah", aliases: ["Cheikh Hamallah"], countries: ["MR"],
    ar: "الشيخ حماه الله | أحمد حماه الله | الشيخ أحمد حماه الله | أحمدو حماه الله | الشيخ حماه الل",
  },
  "mr/hamahoullah-ould-salem": {
    kind: "person", en: "Hamahoullah Ould Salem", countries: ["MR"],
    ar: "حماه الله ولد السالم | حماه الله ولد سالم | حماه الله السالم",
  },
  "mr/hamden-ould-tah": {
    kind: "person", en: "Hamden Ould Tah", aliases: ["Hamdan Ould Tah", "Hamdene Ould Tah"], countries: ["MR"],
    ar: "حمدن ولد التاه | حمدا ولد التاه | حمدن ولد تاه | حمدن التاه",
  },
  "mr/hamdi-ould-brahim": {
    kind: "person", en: "Hamdi Ould Brahim", countries: ["MR"], weak: true,
    ar: "حمدي ولد إبراهيم",
    arCue: "تواصل | النائب | البرلمان",
  },
  "mr/hamdi-ould-mahjoub": {
    kind: "person", en: "Hamdi Ould Mahjoub", countries: ["MR"],
    ar: "حمدي ولد محجوب | حمدي ولد المحجوب | حمدي محجوب",
  },
  "mr/hamdi-ould-mouknass": {
    kind: "person", en: "Hamdi Ould Mouknass", countries: ["MR"],
    ar: "حمدي ولد مكناس | حمدي مكناس",
  },
  "mr/hamen-youssouf": {
    kind: "person", en: "Hamen Youssouf", aliases: ["Hammen Ould Youssef"], countries: ["MR"],
    ar: "حمن يوسف | حمن ولد يوسف",
  },
  "mr/hamoud-ould-mhamed": {
    kind: "person", en: "Hamoud Ould M'Hamed", countries: ["MR"],
    ar: "حمود ولد امحمد | حمود ولد أمحمد ولد أحمد | حمود امحمد",
    arWeak: "ولد امحمد",
  },
  "mr/hanena-ould-hanoun": {
    kind: "person", en: "Hanena Ould Hanoun", countries: ["MR"],
    ar: "حنن ولد حنون | حننا ولد حنون | حنن ولد حنن",
  },
  "mr/hanena-ould-sidi": {
    kind: "person", en: "Hanena Ould Sidi", aliases: ["Hanana Ould Sidi", "Hanenna Ould Sidi"], countries: ["MR"],
    ar: "حننه ولد سيدي | حننا ولد سيدي | حنن ولد سيدي | حننة ولد حننه | حنانا ولد سيدي | حننه سيدي | حنين ولد سيدي | حننا سيدي حننا | حنن ولد سيدي ولد حننا | حننا ولد سيدي ولد حننا | حنينا ولد سيدي | حنن ولد حننا | حنينه ولد سيدي",
    arWeak: "ولد حننه",
  },
  "mr/hanevi-ould-dahah": {
    kind: "person", en: "Hanevi Ould Dahah", countries: ["MR"],
    ar: "حنفي ولد دهاه | حنفي ولد الدهاه | حنفي الدهاه | حنفي دهاه",
    arWeak: "ولد دهاه | ولد الدهاه",
  },
  "mr/haratin-charter": {
    kind: "movement", en: "Charter for the Political, Economic and Social Rights of the Haratin", fr: "Manifeste des Haratines", countries: ["MR"],
    from: "2013-04-29",
    ar: "ميثاق الحراطين | ميثاق لحراطين | الميثاق من أجل الحقوق السياسية والاقتصادية والاجتماعية للحراطين | ميثاق الحقوق السياسية والاقتصادية والاجتماعية للحراطين",
  },
  "mr/hatem": {
    kind: "party", en: "Hatem",
    aliases: ["Party of Unity and Change", "HATEM", "Mauritanian Party of Union and Change", "Parti mauritanien de l'union et du changement"],
    countries: ["MR"],
    ar: "حزب حاتم | حزب الاتحاد والتغيير الموريتاني | حزب الاتحاد والتغيير | حزب الوحدة والتغيير",
    arWeak: "حاتم",
  },
  "mr/hawa-diallo-insaf": {
    kind: "person", en: "Hawa Diallo (Insaf)", countries: ["MR"], weak: true,
    ar: "هاوا جالو | حوا جالو",
    arCue: "الإنصاف | نائب | حزب",
  },
  "mr/hce": {
    kind: "government", en: "High Council of State", fr: "Haut Conseil d'État", acronyms: ["HCE"], countries: ["MR"], from: "2008-08-06", to: "2009-04",
    ar: "المجلس الأعلى للدولة الموريتاني | المجلس الأعلى للدولة في موريتانيا",
    arWeak: "المجلس الأعلى للدولة",
  },
  "mr/heiba-ould-cheikh-sidaty": {
    kind: "person", en: "Heiba Ould Cheikh Sidaty", countries: ["MR"],
    ar: "الهيبة ولد الشيخ سيداتي | هيبة ولد الشيخ سيداتي | الهيبة ولد الشيخ سيدات | هيبة ولد الشيخ سيدات",
  },
  "mr/hemeya-tanjy": {
    kind: "person", en: "Hemeya Tanjy", countries: ["MR"],
    ar: "حمية الطنجي | هميا الطنجي | حمية طنجي | حمية تنجي | هميا طنجي | حميا الطنجي | هيماي تانجي | هيمايا تانجي",
  },
  "mr/heritage-cities-festival": {
    kind: "institution", en: "Heritage Cities Festival", countries: ["MR"],
    ar: "مهرجان مدائن التراث | مهرجان المدن القديمة | مهرجان مدن التراث",
  },
  "mr/high-authority-for-the-press-and-audiovisual-media": {
    kind: "institution", en: "High Authority for the Press and Audiovisual Media", fr: "Haute autorité de la presse et de l'audiovisuel", acronyms: ["HAPA"],
    countries: ["MR"],
    ar: "السلطة العليا للصحافة والسمعيات البصرية | السلطة العليا للصحافة والسمعيات والبصريات | الهابا | السلطة العليا للصحافة | الهيئة العليا للصحافة والسمعيات البصرية",
    arWeak: "هابا",
  },
  "mr/high-court-of-justice": {
    kind: "institution", en: "High Court of Justice (Mauritania)", fr: "Haute Cour de justice", countries: ["MR"],
    ar: "محكمة العدل السامية الموريتانية | محكمة العدل السامية في موريتانيا",
    arWeak: "محكمة العدل السامية",
    arCue: "موريتانيا | الموريتاني | ولد عبد العزيز | نواكشوط",
  },
  "mr/high-youth-council": {
    kind: "institution", en: "High Youth Council (Mauritania)", fr: "Haut Conseil de la jeunesse", countries: ["MR"],
    ar: "المجلس الأعلى للشباب الموريتاني | المجلس الأعلى للشباب في موريتانيا | المجلس الأعلى للشباب بموريتانيا",
  },
  "mr/higher-council-for-fatwa-and-grievances": {
    kind: "institution", en: "Higher Council for Fatwa and Grievances",
    fr: "Haut conseil de la fatwa et des recours gracieux", aliases: ["High Council for Fatwa and Grievances"],
    countries: ["MR"],
    ar: "المجلس الأعلى للفتوى والمظالم",
  },
  "mr/hindou-mint-ainina": {
    kind: "person", en: "Hindou Mint Ainina", countries: ["MR"],
    ar: "هندو بنت عينينا | هند بنت عينينا | هند منت عينيه | هند بنت عينيه | هندو منت عينينا",
  },
  "mr/hope-mauritania-coalition": {
    kind: "movement", en: "Hope Mauritania coalition", fr: "Coalition Espoir Mauritanie", countries: ["MR"],
    ar: "ائتلاف أمل موريتانيا | أمل موريتانيا | تحالف أمل موريتانيا",
  },
  "mr/hope-party-mauritania": {
    kind: "party", en: "Mauritanian Party of Hope", fr: "Parti mauritanien de l'espoir", countries: ["MR"],
    ar: "حزب الأمل الموريتاني",
    arWeak: "حزب الأمل",
    arCue: "موريتانيا | الموريتاني | الموريتانية | نواكشوط",
  },
  "mr/houda-babah": {
    kind: "person", en: "Houda Babah", aliases: ["Houda Babah Sidi Abdallah"], countries: ["MR"],
    ar: "هدى باباه | هدى بنت باباه | هدى منت باباه | هدى بنت باباه سيدي عبد الله | هدى باباه سيدي عبد الله",
    arWeak: "بنت باباه | منت باباه | بنت باباه سيدي عبد الله",
  },
  "mr/house-of-poetry": {
    kind: "institution", en: "House of Poetry (Nouakchott)", countries: ["MR"],
    ar: "بيت الشعر نواكشوط | بيت الشعر في نواكشوط | بيت شعر نواكشوط | بيت الشعر بنواكشوط",
  },
  "mr/houssein-ould-meddou": {
    kind: "person", en: "Houssein Ould Meddou", countries: ["MR"],
    ar: "الحسين ولد مدو | الحسين ولد امدو | ولد مدو | ولد امدو | حسين ولد مدو | حسين ولد امدو | الحسين مدو",
  },
  "mr/hussein-ould-mahand": {
    kind: "person", en: "Hussein Ould Mahand", countries: ["MR"],
    ar: "الحسين ولد محنض | الحسين محنض",
  },
  "mr/ibrahima-keita-footballer": {
    kind: "person", en: "Ibrahima Keita (footballer)", aliases: ["Ibrahima Keita"], countries: ["MR"], weak: true,
    ar: "إبراهيما كيتا | كيتا إبراهيما",
    arCue: "موريتانيا | المرابطون | الموريتاني | تشكيل",
  },
  "mr/ibrahima-moctar-sarr": {
    kind: "person", en: "Ibrahima Moctar Sarr", countries: ["MR"],
    ar: "إبراهيما مختار صار | إبراهيما مختار سار | إبراهيم مختار صار | صار إبراهيما مختار | إبراهيما صار | إبراهيما موكتار سار | صار إبراهيما | سار إبراهيما مختار",
    arWeak: "صار براهيما",
  },
  "mr/idrissa-koreira": {
    kind: "person", en: "Idrissa Koréïra", countries: ["MR"],
    ar: "إدريس كوريرا | إدريسا كوريرا | إدريسا دمبا كوريرا | إدريسا دامبا كوريرا",
  },
  "mr/imam-cheikh-ould-ely": {
    kind: "person", en: "Imam Cheikh Ould Ely", countries: ["MR"],
    ar: "الإمام الشيخ ولد أعلي | إمام الشيخ ولد أعلي",
  },
  "mr/imprimerie-nationale": {
    kind: "company", en: "National Printing House (Mauritania)", fr: "Imprimerie nationale", countries: ["MR"],
    ar: "المطبعة الوطنية الموريتانية | المطبعة الوطنية في موريتانيا | المطبعة الوطنية بموريتانيا",
    arWeak: "المطبعة الوطنية",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "mr/imrop": {
    kind: "institution", en: "Mauritanian Institute of Oceanographic and Fisheries Research", acronyms: ["IMROP"], countries: ["MR"],
    ar: "المعهد الموريتاني لبحوث المحيطات والصيد | المعهد الموريتاني لبحوث المحيطات | ايمروب",
  },
  "mr/insaf": {
    kind: "party", en: "El Insaf",
    aliases: ["Equity Party", "Insaf", "Union for the Republic", "Union pour la République", "Parti El Insaf"],
    acronyms: ["UPR"], countries: ["MR"], from: "2009",
    ar: "حزب الإنصاف",
    arWeak: "الإنصاف",
    arFormer: "حزب الاتحاد من أجل الجمهورية | الاتحاد من أجل الجمهورية",
  },
  "mr/ira": {
    kind: "movement", en: "Initiative for the Resurgence of the Abolitionist Movement", fr: "Initiative pour la résurgence du mouvement abolitionniste",
    acronyms: ["IRA", "IRA-Mauritanie"], countries: ["MR"], from: "2008",
    ar: "مبادرة انبعاث الحركة الانعتاقية | مبادرة انبعاث الحركة الانعتاقية إيرا | حركة إيرا | حركة إيرا الحقوقية | منظمة إيرا | حركة انبعاث الحركة الانعتاقية | المبادرة الانعتاقية إيرا | مبادرة إيرا | مبادرة إحياء الحركة الانعتاقية | حركة مناهضة العبودية إيرا | حركة إيرا لمناهضة العبودية | مبادرة المقاومة من أجل الانعتاق | إيرا موريتانيا | حركة إيرا الانعتاقية",
    arWeak: "مبادرة الانعتاق",
    arShort: "إيرا",
  },
  "mr/iseri": {
    kind: "institution", en: "Higher Institute for Islamic Studies and Research", fr: "Institut supérieur d'études et de recherches islamiques",
    acronyms: ["ISERI"], countries: ["MR"],
    ar: "المعهد العالي للدراسات والبحوث الإسلامية",
  },
  "mr/ismail-diakite": {
    kind: "person", en: "Ismail Diakité", countries: ["MR"],
    ar: "إسماعيل دياكيتي | إسماعيل جاكيتي | إسماعيل دياكيتيه",
  },
  "mr/ismail-ould-abdel-vetah": {
    kind: "person", en: "Ismail Ould Abdel Vetah", aliases: ["Ismaïl Abdel Fettah"], countries: ["MR"],
    ar: "إسماعيل ولد عبد الفتاح",
  },
  "mr/ismail-ould-amar": {
    kind: "person", en: "Ismail Ould Amar", countries: ["MR"],
    ar: "إسماعيل ولد أعمر | إسماعيل ولد أعمار | إسماعيل أعمر",
  },
  "mr/ismail-ould-bedda": {
    kind: "person", en: "Ismail Ould Bedda Ould Cheikh Sidiya", fr: "Ismaïl Ould Bedda Ould Cheikh Sidiya", countries: ["MR"],
    ar: "إسماعيل ولد بده ولد الشيخ سيديا | إسماعيل ولد الشيخ سيديا | إسماعيل بده الشيخ سيديا | إسماعيل ولد أبد ولد الشيخ سيديا | إسماعيل ولد بده | إسماعيل ولد بده ولد شيخ سيديا | إسماعيل ولد بدا ولد الشيخ سيديا",
  },
  "mr/ismail-ould-cheikh-ahmed": {
    kind: "person", en: "Ismail Ould Cheikh Ahmed", fr: "Ismaïl Ould Cheikh Ahmed", aliases: ["Ismaïl Cheikh Ahmed"], countries: ["MR"],
    ar: "إسماعيل ولد الشيخ أحمد | إسماعيل ولد الشيخ | ولد الشيخ أحمد | اسماعيل ولد شيخ احمد | إسماعيل الشيخ أحمد | إسماعيل ولد الشيح أحمد | إسماعيل شيخ أحمد",
  },
  "mr/issa-ould-yedaly": {
    kind: "person", en: "Issa Ould Yedaly", countries: ["MR"],
    ar: "عيسى ولد اليدالي | عيسى اليدالي",
  },
  "mr/issagh-el-kenti": {
    kind: "person", en: "Issagh El Kenti", aliases: ["Isselkou Ould El Kenti", "Ishaq El Kounti"], countries: ["MR"],
    ar: "إسحاق الكنتي | إسحاق ولد الكنتي | إسحق الكنتي",
  },
  "mr/isselkou-ould-ahmed-izid-bih": {
    kind: "person", en: "Isselkou Ould Ahmed Izid Bih", countries: ["MR"],
    ar: "إسلكو ولد أحمد إزيدبيه | إسلكو ولد أحمد ازيد بيه | إسلك ولد أحمد إزيدبيه | إسلك ولد أحمد إزيد بيه | إسلكو ولد إزيد بيه | إسلك ولد إزيد بيه | اسلكو أحمد ازيدبيه | إسلكو أحمد إزيد بيه | اسلك ولد ازيدبيه | إسلكو ولد ازيدبيه",
    arWeak: "إزيدبيه | ولد أحمد إزيدبيه | ولد أحمد ازيد بيه",
  },
  "mr/isselkou-ould-cheikh-el-wely": {
    kind: "person", en: "Isselkou Ould Cheikh El Wely", countries: ["MR"],
    ar: "إسلكو ولد الشيخ الولي | إسلك ولد الشيخ الولي | إسلكو ولد الشيخ ولد الولي | أسلكو ولد الولي",
    arWeak: "ولد الشيخ الولي",
  },
  "mr/isselmou-ould-abdel-kader": {
    kind: "person", en: "Isselmou Ould Abdel Kader", countries: ["MR"],
    ar: "إسلمو ولد عبد القادر | إسلم ولد عبد القادر",
  },
  "mr/isselmou-ould-mohamed-mbady": {
    kind: "person", en: "Isselmou Ould Mohamed M'Bady", countries: ["MR"],
    ar: "إسلمو ولد محمد امبادي | إسلمو ولد امبادي | إسلمو محمد امبادي",
    arWeak: "ولد محمد امبادي | ولد امبادي",
  },
  "mr/isselmou-ould-moustapha": {
    kind: "person", en: "Isselmou Ould Moustapha", aliases: ["Isselmou Ould Salihi"], countries: ["MR"],
    ar: "إسلمو ولد المصطفى | اسلم ولد المصطفى | إسلمو ولد مصطفى | اسلم ولد مصطفى | إسلمو ولد صالحي | إسلمو ولد صالحين",
    arWeak: "ولد صالحي | ولد صالحين",
  },
  "mr/isselmou-ould-sidel-moctar": {
    kind: "person", en: "Isselmou Ould Sid'El Moctar", countries: ["MR"],
    ar: "إسلمو ولد سيدي المختار | إسلمو ولد سيد المختار ولد لحبيب | إسلم ولد سيدي المختار ولد لحبيب | إسلمو ولد سيدي المختار ولد لحبيب",
  },
  "mr/isselmou-ould-sidi": {
    kind: "person", en: "Isselmou Ould Sidi", countries: ["MR"],
    ar: "إسلمو ولد سيدي",
  },
  "mr/jamiyat-al-mustaqbal": {
    kind: "movement", en: "Future Association for Da'wa, Culture and Education", aliases: ["Jamiyat al-Mustaqbal"],
    countries: ["MR"],
    ar: "جمعية المستقبل للدعوة والثقافة والتعليم | جمعية المستقبل للدعوة | جمعية المستقبل الموريتانية",
  },
  "mr/jedna-ould-deida": {
    kind: "person", en: "Jedna Ould Deida", countries: ["MR"],
    ar: "جدنا ولد ديده | جدنه ولد ديده | جدنا ولد ديدا | جدنا ديده",
    arWeak: "ولد ديده | ولد ديدا",
  },
  "mr/jemal-ould-yessa": {
    kind: "person", en: "Jemal Ould Yessa", countries: ["MR"],
    ar: "جمال ولد اليسع | جمال اليسع",
  },
  "mr/jemil-ould-mansour": {
    kind: "person", en: "Jemil Ould Mansour", aliases: ["Mohamed Jemil Ould Mansour", "Jemil Mansour", "Mohamed Jemil Mansour"], countries: ["MR"],
    ar: "محمد جميل ولد منصور | جميل ولد منصور | محمد جميل منصور | جميل منصور | محمد جميل بن منصور",
    arWeak: "ولد منصور",
  },
  "mr/joint-coordination-of-education-unions": {
    kind: "union", en: "Joint Coordination of Basic and Secondary Education Unions (Mauritania)", countries: ["MR"],
    ar: "هيئة التنسيق المشترك بين نقابات التعليم الأساسي والثانوي | هيئة التنسيق المشترك بين نقابات التعليم | هيئة التنسيق المشترك لنقابات التعليم | هيئة النضال المشترك بين نقابات التعليم الأساسي والثانوي",
  },
  "mr/journalists-for-al-aqsa": {
    kind: "movement", en: "Mauritanian Journalists for al-Aqsa", countries: ["MR"],
    ar: "رابطة صحفيو موريتانيا من أجل الأقصى | صحفيو موريتانيا من أجل الأقصى | رابطة صحفيي موريتانيا من أجل الأقصى",
  },
  "mr/journalists-syndicate": {
    kind: "union", en: "Union of Mauritanian Journalists", fr: "Syndicat des journalistes mauritaniens",
    aliases: ["Mauritanian Journalists Syndicate", "Syndicate of Mauritanian Journalists"], countries: ["MR"],
    ar: "نقابة الصحفيين الموريتانيين | نقابة صحفيي موريتانيا",
  },
  "mr/judges-club": {
    kind: "union", en: "Mauritanian Judges Club", countries: ["MR"],
    ar: "نادي القضاة الموريتانيين | نادي قضاة موريتانيا",
  },
  "mr/justice-and-democracy-mauritania": {
    kind: "party", en: "Justice and Democracy Party", countries: ["MR"],
    ar: "حزب العدالة والديمقراطية الموريتاني",
    arWeak: "حزب العدالة والديمقراطية",
    arCue: "موريتانيا | الموريتاني | الموريتانية | نواكشوط",
  },
  "mr/kab-ould-ahleiwa": {
    kind: "person", en: "Kab Ould Ahleiwa", countries: ["MR"],
    ar: "كاب ولد أعليوه | كاب أعليوه",
  },
  "mr/kaber-hachem": {
    kind: "person", en: "Kaber Hachem", countries: ["MR"],
    ar: "كابر هاشم",
  },
  "mr/kadiata-malick-diallo": {
    kind: "person", en: "Kadiata Malick Diallo", countries: ["MR"],
    ar: "كادياتا مالك جالو | كادياتا مالك ديالو | قاديتا مالك جالو | كاديتا مالك جالو | قاديتا جالو | كاجاتا مالك جالو",
  },
  "mr/kadihine": {
    kind: "movement", en: "Kadihine", fr: "Mouvement des Kadihines", countries: ["MR"],
    ar: "حركة الكادحين | الكادحون الموريتانيون | الكادحين الموريتانيين | الحركة الوطنية الديمقراطية الموريتانية",
    arWeak: "الكادحين | الكادحون",
  },
  "mr/kane-boubacar": {
    kind: "person", en: "Kane Boubacar", countries: ["MR"],
    ar: "كان بوبكار | كن بوبكار",
  },
  "mr/kane-hamedine": {
    kind: "person", en: "Kane Hamedine", countries: ["MR"],
    ar: "كان حمدين | كن حمدين | كان هاميدين",
  },
  "mr/kane-hamidou-baba": {
    kind: "person", en: "Kane Hamidou Baba", aliases: ["Hamidou Baba Kane"], countries: ["MR"],
    ar: "كان حاميدو بابا | كان حميدو بابا | كان حامدو بابا | كان حميدو باب | كان حاميدو باب | كن حاميدو بابا | حاميدو بابا كان | كان حاميدو بابه | حميدو بابا كان",
  },
  "mr/kane-ousmane": {
    kind: "person", en: "Kane Ousmane Mamoudou", countries: ["MR"],
    ar: "عثمان مامودو كان | كان عثمان مامودو | عثمان مامادو كان | عثمان ممادو كان",
    arWeak: "كان عثمان",
  },
  "mr/karama": {
    kind: "party", en: "El Karama", fr: "Parti El Karama", aliases: ["Dignity Party"], countries: ["MR"],
    ar: "حزب الكرامة الموريتاني",
    arWeak: "حزب الكرامة | الكرامة",
  },
  "mr/kassi-diallo": {
    kind: "person", en: "Kassi Diallo", countries: ["MR"],
    ar: "كسي جالو",
  },
  "mr/kavana": {
    kind: "movement", en: "Kavana", countries: ["MR"],
    ar: "حركة كفانا | حراك كفانا | حركة كفانا الموريتانية",
    arWeak: "كفانا",
  },
  "mr/khadijetou-mbareck-fall": {
    kind: "person", en: "Khadijetou M'Bareck Fall", countries: ["MR"],
    ar: "خديجة بنت امبارك فال | خديجة امبارك فال | خديجة منت امبارك فال",
    arWeak: "بنت امبارك فال",
  },
  "mr/khadijetou-mint-bouka": {
    kind: "person", en: "Khadijetou Mint Bouka", countries: ["MR"],
    ar: "خديجة بنت بوكة | خديجة بنت بوك | خديجة منت بوكة",
  },
  "mr/khadijetou-mint-sghair-ould-mbareck": {
    kind: "person", en: "Khadijetou Mint Sghair Ould Mbareck", countries: ["MR"],
    ar: "خديجة بنت اسغير ولد امبارك | خديجة منت اسغير ولد امبارك | خديجة بنت اصغير ولد امبارك | خديجة بنت سغير ولد مبارك",
  },
  "mr/khadim-diaw": {
    kind: "person", en: "Khadim Diaw", countries: ["MR"],
    ar: "خديم دياو | خاديم دياو | دياو خاضيم | خاضيم دياو",
  },
  "mr/khadim-ould-semane": {
    kind: "person", en: "Khadim al-Semane", fr: "Khadim Ould Semane", countries: ["MR"], parent: "armed-groups/aqim",
    ar: "الخديم ولد السمان | خديم ولد السمان | الخديم ولد السمان الأنصاري | خادم ولد السمان | الخديم ولد سمان | خادم ولد سمان | خديم ولد سمان | الخديم السمان",
    arWeak: "ولد السمان | ولد السمان الأنصاري | خالد ولد السمان",
    arCue: "أنصار الله | القاعدة | إعدام",
  },
  "mr/khalifa-ould-eide": {
    kind: "person", en: "Khalifa Ould Eide", countries: ["MR"],
    ar: "الخليفة ولد أيده | خليفة ولد أيده | الخليفة أيده",
  },
  "mr/khalil-nahwi": {
    kind: "person", en: "Khalil Nahwi", countries: ["MR"],
    ar: "الخليل النحوي | خليل النحوي",
  },
  "mr/khalil-ould-teyib": {
    kind: "person", en: "Khalil Ould Teyib", countries: ["MR"],
    ar: "الخليل ولد الطيب | الخليل الطيب",
  },
  "mr/khally-diallo": {
    kind: "person", en: "Khally Mamadou Diallo", countries: ["MR"],
    ar: "خالي جالو | خالي ممادو جالو | خالي مامادو ديالو",
  },
  "mr/khattry-ould-ejjeh": {
    kind: "person", en: "Khattry Ould Ejjeh", countries: ["MR"],
    ar: "خطري ولد أجه | خطري ولد أج | خطره ولد أج",
  },
  "mr/khouna-ould-haidalla": {
    kind: "person", en: "Mohamed Khouna Ould Haidalla", aliases: ["Khouna Ould Haidalla", "Mohamed Khouna Haidallah"], countries: ["MR"],
    ar: "محمد خونا ولد هيدالة | محمد خونه ولد هيداله | محمد خونا ولد هيدال | ولد هيدالة | محمد خونا ولد هيد الله | خونا ولد هيداله | محمد خون ولد هيدالة | محمد خونا هيدالة | محمد خونة هيدالة | محمد ولد هيدالة | محمد خونا ولد حيدالة | محمد ولد خونا ولد هيدالة | محمد خونه ولد حيدالله",
    arWeak: "ولد هيدال | ولد هيد الله",
  },
  "mr/knights-of-change": {
    kind: "movement", en: "Knights of Change", fr: "Cavaliers du changement", countries: ["MR"], from: "2003",
    ar: "فرسان التغيير | تنظيم فرسان التغيير | حركة فرسان التغيير",
  },
  "mr/ladji-traore": {
    kind: "person", en: "Ladji Traoré", countries: ["MR"],
    ar: "لادجي تراوري | لادجي تراوروي | لادجي اتراوري | لاجي تراوري",
  },
  "mr/lalla-aicha-sy": {
    kind: "person", en: "Lalla Aïcha Sy", countries: ["MR"],
    ar: "لاله عائشة سي | لالة عيشة سي | للا عائشة سي",
  },
  "mr/lalla-mariem-mint-moulaye-idriss": {
    kind: "person", en: "Lalla Mariem Mint Moulaye Idriss", countries: ["MR"],
    ar: "لاله مريم بنت مولاي ادريس | مريم بنت مولاي إدريس | لالة مريم منت مولاي إدريس",
  },
  "mr/lalla-mint-cherif": {
    kind: "person", en: "Lalla Mint Cherif", countries: ["MR"],
    ar: "لاله بنت اشريف | لالة بنت الشريف | لالة منت اشريف | لالا بنت اشريف",
  },
  "mr/lalya-camara": {
    kind: "person", en: "Lalya Camara", countries: ["MR"],
    ar: "لاليا كامرا | لاليا كمرا | لاليا كامارا",
  },
  "mr/lamine-mangane": {
    kind: "person", en: "Lamine Mangane", countries: ["MR"],
    ar: "لامين مانغان | لمين مانغان | لمين منكان | الأمين مانغان | لامين منغان",
  },
  "mr/larbi-ould-jideyn": {
    kind: "person", en: "Larbi Ould Jideyn", countries: ["MR"],
    ar: "العربي ولد جدين | العربي جدين",
    arWeak: "ولد جدين",
  },
  "mr/lebatt-ould-mayouf": {
    kind: "person", en: "Lebatt Ould Mayouf", aliases: ["Labatt Ould Mayouf"], countries: ["MR"],
    ar: "لبات ولد المعيوف | لبات ولد معيوف | لبات ولد امعيوف | الباه ولد المعيوف | لبات المعيوف",
  },
  "mr/leila-bouamatou": {
    kind: "person", en: "Leila Bouamatou", countries: ["MR"],
    ar: "ليلى بوعماتو | ليلى بنت بوعماتو | ليلى منت بوعماتو",
  },
  "mr/lemane-ould-aly": {
    kind: "person", en: "Lemane Ould Aly", countries: ["MR"],
    ar: "لمان ولد عال | لمان ولد اعل",
  },
  "mr/lemina-mint-kotob": {
    kind: "person", en: "Lemina Mint Kotob Ould Moma", countries: ["MR"],
    ar: "لمينة بنت القطب ولد امم | لمينة منت القطب ولد امم | لمينه بنت القطب",
    arWeak: "ولد امم | بنت القطب",
  },
  "mr/lemine-ould-mohamed-salem": {
    kind: "person", en: "Lemine Ould Mohamed Salem", aliases: ["Lemine Ould Salem"], countries: ["MR"],
    ar: "الأمين ولد محمد سالم | لمين ولد سالم | لمين ولد محمد سالم | محمد الأمين ولد محمد سالم",
  },
  "mr/lemrabott-diah": {
    kind: "person", en: "Lemrabott Diah", aliases: ["Lemrabet Ould Diah"], countries: ["MR"],
    ar: "لمرابط دياه | لمرابط ولد دياه",
  },
  "mr/lemrabott-ould-bennahi": {
    kind: "person", en: "Lemrabott Ould Bennahi", countries: ["MR"],
    ar: "لمرابط ولد بناهي | المرابط ولد بناهي | لمرابط بناهي",
    arWeak: "بناهي | ولد بناهي",
  },
  "mr/lemrabott-ould-lekhdeim": {
    kind: "person", en: "Lemrabott Ould Lekhdeim", aliases: ["El Mourabit Ould Lekhdeim"], countries: ["MR"],
    ar: "لمرابط ولد لخديم | المرابط ولد لخديم | المرابط ولد محمد لخديم | لمرابط لخديم",
  },
  "mr/lo-gourmo-abdoul": {
    kind: "person", en: "Lo Gourmo Abdoul", countries: ["MR"],
    ar: "لو غورمو عبدول | لو كورمو عبدول | لو غورمو عبدل | لو كورمو عبدل | لو غورمو | لو قورمو | لوكورمو عبدول | لو كورمو | لو غورمو عبدو",
  },
  "mr/ma-al-aynayn": {
    kind: "person", en: "Ma al-'Aynayn", fr: "Ma el Aïnin", countries: ["MR"],
    ar: "الشيخ ماء العينين | ماء العينين القلقمي | الشيخ ماء العينين بن محمد فاضل",
  },
  "mr/maaden-mauritanie": {
    kind: "company", en: "Maaden Mauritanie", countries: ["MR"],
    ar: "شركة معادن موريتانيا | وكالة معادن موريتانيا | معادن موريتانيا",
  },
  "mr/maaouya-ould-taya": {
    kind: "person", en: "Maaouya Ould Sid'Ahmed Taya", fr: "Maaouiya Ould Taya", aliases: ["Maaouya Ould Taya", "Maaouya Sid Ahmed Ould Taya", "Ould Taya"], countries: ["MR"],
    ar: "معاوية ولد سيدي أحمد الطايع | معاوية ولد الطايع | معاوية ولد سيد أحمد الطايع | ولد الطايع | معاويه ولد سيد احمد ولد الطايع | معاوية ولد سيدي أحمد ولد الطايع | معاوية ولد طايع | معاوية الطايع | معاوية ولد سيدي الطايع | معاوية سيدي أحمد الطايع | معاويه سيد أحمد الطايع | معاوية سيدي أحمد ولد الطايع",
    arWeak: "ولد سيدي أحمد الطايع | ولد سيد أحمد الطايع | ولد طايع",
  },
  "mr/maarouf-ould-heiba": {
    kind: "person", en: "Maarouf Ould Heiba", countries: ["MR"],
    ar: "معروف ولد هيبة | معروف ولد الهيبة",
    arWeak: "ولد هيبة | ولد الهيبة",
  },
  "mr/maekfoula-mint-agatt": {
    kind: "person", en: "Mekfoula Mint Agatt", countries: ["MR"],
    ar: "مكفولة بنت آكاط | مكفولة منت آكاط",
    arWeak: "بنت آكاط | منت آكاط",
  },
  "mr/mahamadou-doudou-wane": {
    kind: "person", en: "Mahamadou Doudou Wane", aliases: ["Mamadou Doudou Wane"], countries: ["MR"],
    ar: "محمدو دودو وان",
  },
  "mr/mahfoudh-ould-azizi": {
    kind: "person", en: "Mahfoudh Ould Azizi", countries: ["MR"],
    ar: "محفوظ ولد اعزيزي | محفوظ ولد العزيزي | محفوظ ولد عزيزي | محفوظ اعزيزي",
    arWeak: "ولد اعزيزي | ولد العزيزي | ولد عزيزي",
  },
  "mr/mahfoudh-ould-bettah": {
    kind: "person", en: "Mahfoudh Ould Bettah", countries: ["MR"],
    ar: "محفوظ ولد بتاح | محفوظ ولد ابتاح | محفوظ بتاح",
    arWeak: "ولد بتاح",
  },
  "mr/mahi-ould-hamed": {
    kind: "person", en: "Mahi Ould Hamed", countries: ["MR"],
    ar: "الماحي ولد حامد | ماحي ولد حامد | الماحي ولد حمد | ماحي ولد حمد",
  },
  "mr/malouma": {
    kind: "person", en: "Malouma", aliases: ["Malouma Mint El Meidah"], countries: ["MR"],
    ar: "المعلومة بنت الميداح | المعلومة منت الميداح | المعلومة بنت المختار ولد الميداح | معلومة منت الميداح",
    arWeak: "بنت الميداح | منت الميداح | ولد الميداح",
  },
  "mr/mamadou-bocar-ba": {
    kind: "person", en: "Mamadou Bocar Ba", countries: ["MR"], weak: true,
    ar: "مامادو بوكار با | ممادو بوكار با | مامادو بوكر با | با مامادو بوكاري | مامادو بوكاري با | با ممادو بوكار | با مامودو بوكاري",
  },
  "mr/mamadou-idrissa-wade": {
    kind: "person", en: "Mamadou Idrissa Wade", countries: ["MR"],
    ar: "مامادو إدريسا واد | مامادو إدريسا واده",
  },
  "mr/mamoudou-mamadou-niang": {
    kind: "person", en: "Mamoudou Mamadou Niang", countries: ["MR"],
    ar: "مامودو ممدو انيانك | مامودو مامادو نيانغ | مامودو ممادو نيانغ | ممودو ممدو انيانغ",
  },
  "mr/mani-chari-gazoil": {
    kind: "movement", en: "Mani Chari Gazoil", fr: "Je n'achète pas de gasoil", aliases: ["I'm not buying diesel"],
    countries: ["MR"],
    ar: "حركة ماني شاري كزوال | ماني شاري كزوال | ماني شاري غزوال",
  },
  "mr/mariem-bekaye": {
    kind: "person", en: "Mariem Bekaye", countries: ["MR"],
    ar: "مريم بكاي | مريم بنت بكاي",
    arWeak: "بنت بكاي",
  },
  "mr/mariem-boidiel": {
    kind: "person", en: "Mariem Boïdiel Houmeïd", countries: ["MR"],
    ar: "مريم بيجل | مريم بيجل هميد | مريم بنت بيجل ولد هميد | مريم بنت بيجل",
    arWeak: "بنت بيجل",
  },
  "mr/mariem-cheikh-dieng": {
    kind: "person", en: "Mariem Cheikh Dieng", countries: ["MR"],
    ar: "مريم الشيخ جينغ | مريم الشيخ جينك | مريم الشيخ صمب | مريم الشيخ صمبا جينغ | مريم الشيخ دينغ",
    arWeak: "مريم بنت الشيخ | مريم منت الشيخ",
    arCue: "إيرا | النائب | النائبة | بيرام",
  },
  "mr/mariem-daddah": {
    kind: "person", en: "Mariem Daddah", countries: ["MR"],
    ar: "مريم داداه | مريم داده",
  },
  "mr/mariem-mint-bilal": {
    kind: "person", en: "Mariem Mint Bilal", aliases: ["Mariem Bilal", "Mariam Mint Bilal"], countries: ["MR"],
    ar: "مريم منت بلال | مريم بنت بلال",
  },
  "mr/mariem-mint-dah": {
    kind: "person", en: "Mariem Fadel Dah", aliases: ["Mariem Mint Dah"], countries: ["MR"],
    ar: "مريم بنت الداه | مريم فاضل الداه | مريم محمد فاضل ولد الداه | مريم محمد فاضل الداه | مريم منت الداه",
  },
  "mr/mariem-ninine": {
    kind: "person", en: "Mariem Ninine", countries: ["MR"],
    ar: "مريم النينين",
  },
  "mr/maty-mint-hamady": {
    kind: "person", en: "Maty Mint Hamady", countries: ["MR"],
    ar: "ماتي بنت حمادي | مات بنت حمادي | ماتي منت حمادي | ماتي بنت حمدي",
  },
  "mr/mauritania-airports-company": {
    kind: "institution", en: "Mauritania Airports Company", countries: ["MR"],
    ar: "شركة مطارات موريتانيا | الشركة الموريتانية للمطارات",
  },
  "mr/mauritania-forward": {
    kind: "party", en: "Mauritania Forward", fr: "Mauritanie en avant", countries: ["MR"],
    ar: "موريتانيا إلى الأمام | حزب موريتانيا إلى الأمام",
  },
  "mr/mauritanian-anti-slavery-tribunal": {
    kind: "institution", en: "Mauritanian Anti-Slavery Tribunal", fr: "Cour criminelle spéciale contre l'esclavage", countries: ["MR"],
    ar: "محكمة مكافحة الرق | المحكمة المختصة بجرائم الرق | المحكمة الجنائية المختصة بمحاربة العبودية | المحكمة الجنائية المختصة بجرائم الرق",
  },
  "mr/mauritanian-bar-association": {
    kind: "union", en: "Mauritanian Bar Association", fr: "Ordre national des avocats de Mauritanie", acronyms: ["ONA"], countries: ["MR"],
    ar: "الهيئة الوطنية للمحامين الموريتانيين | هيئة المحامين الموريتانيين | نقابة المحامين الموريتانيين | هيئة المحامين الموريتانية | عمادة المحامين الموريتانيين | سلك المحامين الموريتانيين",
    arWeak: "الهيئة الوطنية للمحامين",
  },
  "mr/mauritanian-federation-of-building-and-public-works": {
    kind: "union", en: "Mauritanian Federation of Building and Public Works", countries: ["MR"],
    ar: "الاتحادية الموريتانية للبناء والأشغال العامة | اتحادية البناء والأشغال العامة",
  },
  "mr/mauritanian-granite": {
    kind: "company", en: "Mauritanian Granite and Marble Company", aliases: ["GMM"], countries: ["MR"],
    parent: "companies/snim",
    ar: "الشركة الموريتانية للغرانيت | الشركة الموريتانية للغرانيت والرخام | شركة الغرانيت والرخام الموريتانية",
  },
  "mr/mauritanian-human-rights-association": {
    kind: "movement", en: "Mauritanian Human Rights Association", fr: "Association mauritanienne des droits de l'homme", acronyms: ["AMDH"], countries: ["MR"],
    ar: "الجمعية الموريتانية لحقوق الإنسان | الرابطة الموريتانية لحقوق الإنسان",
  },
  "mr/mauritanian-party-for-freedom-equality-and-justice": {
    kind: "party", en: "Party for Freedom, Equality and Justice (Mauritania)", aliases: ["PLEJ"], acronyms: ["PLEJ"],
    countries: ["MR"],
    ar: "حزب الحرية والمساواة والعدالة | حزب الحرية والعدالة والمساواة الموريتاني",
  },
  "mr/mauritanian-peoples-party": {
    kind: "party", en: "Mauritanian People's Party", fr: "Parti du peuple mauritanien", acronyms: ["PPM"], countries: ["MR"], from: "1960", to: "1978",
    ar: "حزب الشعب الموريتاني",
  },
  "mr/mbarek-bouna-moctar": {
    kind: "person", en: "M'Bareck Ould Bouna Mokhtar", countries: ["MR"],
    ar: "امبارك بونه مختار | امبارك ولد بونه مختار | امبارك ولد بون مختار",
  },
  "mr/mbarka-mint-el-bara": {
    kind: "person", en: "Mbarka Mint El Bara", aliases: ["Batta Mint El Bara", "Embarka Mint El Bara"], countries: ["MR"],
    ar: "امباركة البراء | باته البراء | مباركة بنت البراء | باتة بنت البراء | امباركه بنت البراء",
  },
  "mr/meharistes": {
    kind: "state-force", en: "Camel-mounted unit of the National Guard", fr: "Unité méhariste de la Garde nationale", aliases: ["Méharistes"],
    countries: ["MR"], parent: "mr/national-guard",
    ar: "التجمع الجمالي | الوحدات الجمالية | تجمع الهجانة | وحدات الهجانة | التجمع الخاص للجمالة",
  },
  "mr/meimouna-mint-taghi": {
    kind: "person", en: "Meimouna Mint Mohamed Taghi", countries: ["MR"],
    ar: "ميمونة بنت التقي | ميمونة بنت محمد التقي | ميمونة محمد التقي | ميمونة منت التقي",
  },
  "mr/mekfoula-mint-brahim": {
    kind: "person", en: "Mekfoula Mint Brahim", countries: ["MR"],
    ar: "مكفولة بنت إبراهيم | المكفولة بنت إبراهيم | مكفولة منت إبراهيم | المكفولة منت إبراهيم",
  },
  "mr/memme-ould-beibatte": {
    kind: "person", en: "Memme Ould Beibatte", countries: ["MR"],
    ar: "أمم ولد بيباته | أمم ولد ابيبات | أمم ولد بيبات | أممه ولد بيباته | أمم بيباتة",
    arWeak: "ولد بيباته | ولد ابيبات | ولد بيبات",
  },
  "mr/memoud-belbellah": {
    kind: "person", en: "Memoud Belbellah", countries: ["MR"],
    ar: "ممود بلبلاه | ممود ولد بلبلاه",
  },
  "mr/messaoud-ould-boulkheir": {
    kind: "person", en: "Messaoud Ould Boulkheir", aliases: ["Messaoud Boulkheir", "Messaoud Ould Belkheir"], countries: ["MR"],
    ar: "مسعود ولد بلخير | مسعود ولد بو الخير | مسعود ولد بولخير | مسعود بلخير | مسعود ولد أبي الخير | مسعود ولد بالخير",
    arWeak: "ولد بلخير | ولد بو الخير | ولد بولخير",
  },
  "mr/messouda-baham": {
    kind: "person", en: "Messouda Baham Mohamed Laghdaf", countries: ["MR"],
    ar: "مسعودة بحام | مسعودة بنت بحام | مسعودة منت بحام | مسعودة بنت بحام محمد لغظف | مسعودة بحام محمد لغظف | مسعودة بنت باهام",
    arWeak: "بنت بحام | منت بحام | بنت بحام محمد لغظف",
  },
  "mr/misgharou-ould-ghouizi": {
    kind: "person", en: "Misgharou Ould Ghouizi", countries: ["MR"],
    ar: "مسغارو ولد اغويزي | مسغارو ولد سيدي ولد اغويزي | مسقارو ولد اغويزي | مسغارو ولد سيدي | مسقارو ولد سيدي | مسغارو ولد أغوزي | مسكارو ولد اغويزي | مسغارو اغويزي",
    arWeak: "اغويزي | ولد اغويزي",
  },
  "mr/mithaq-coalition": {
    kind: "movement", en: "Coalition of the Charter", fr: "Al-Mithaq", aliases: ["Mithaq coalition"], countries: ["MR"], from: "2007",
    ar: "كتلة الميثاق",
  },
  "mr/moctar-ahmed-bouceif": {
    kind: "person", en: "Moctar Ahmed Bouceif", countries: ["MR"],
    ar: "المختار أحمد بوسيف | المختار أحمد ولد بوسيف | المختار أبو سيف | المختار ولد بوسيف | المختار بوسيف",
  },
  "mr/moctar-ahmed-yedaly": {
    kind: "person", en: "Moctar Ahmed Yedaly", countries: ["MR"],
    ar: "المختار ولد يدالي | المختار أحمد يدالي | المختار أحمد ولد يدالي | مختار أحمد يدالي | المختار ولد أحمد اليدالي | المختار أحمد اليدالي | المختار ولد أحمد ولد اليدالي | المختار يدالي",
    arWeak: "ولد يدالي",
  },
  "mr/moctar-al-housseynou-lam": {
    kind: "person", en: "Moctar Al Housseynou Lam", countries: ["MR"],
    ar: "المختار الحسينو لام | مختار الحسينو لام | المختار الحسين لام | مختار الحسين لام | المختار الحسيني لام",
  },
  "mr/moctar-ndiaye": {
    kind: "person", en: "Moctar Ndiaye", aliases: ["Mokhtar N'Diaye"], countries: ["MR"],
    ar: "المختار انجاي | مختار انجاي",
  },
  "mr/moctar-ould-bekkar": {
    kind: "person", en: "Moctar Ould Bekkar", aliases: ["Mokhtar Ould Bekar"], countries: ["MR"],
    ar: "المختار ولد بكار | المختار بكار",
  },
  "mr/moctar-ould-bouna": {
    kind: "person", en: "Moctar Ould Bouna", aliases: ["Mokhtar Ould Bouna"], countries: ["MR"],
    ar: "المختار ولد بون | المختار ولد بونا | المختار بن بونا | المختار بن بون | ابن بونا الجكني",
  },
  "mr/moctar-ould-hamidoun": {
    kind: "person", en: "Moctar Ould Hamidoun", aliases: ["Mokhtar Ould Hamidoun", "Moctar Ould Hamed"], countries: ["MR"],
    ar: "المختار ولد حامد | المختار ولد حامدن | المختار بن حامد الديماني | المختار بن حامد | المختار ولد حامدون",
  },
  "mr/moctar-ould-hende": {
    kind: "person", en: "Moctar Ould Hende", countries: ["MR"],
    ar: "المختار ولد حنده | مختار ولد حنده | المختار حنده",
    arWeak: "ولد حنده",
  },
  "mr/moctar-ould-mohamed-moussa": {
    kind: "person", en: "Moctar Ould Mohamed Moussa", countries: ["MR"],
    ar: "المختار ولد محمد موسى | المختار محمد موسى",
  },
  "mr/moctar-salem-lahbib": {
    kind: "person", en: "Moctar Salem Lahbib", countries: ["MR"],
    ar: "المختار السالم لحبيب | المختار السالم ولد لحبيب",
  },
  "mr/moctar-sidi-el-hacen": {
    kind: "person", en: "Moctar Sidi El Hacen", countries: ["MR"],
    ar: "المختار سيدي الحسن",
  },
  "mr/mohamed-abdallahi-ould-abdallahi": {
    kind: "person", en: "Mohamed Abdallahi Ould Abdallahi", countries: ["MR"],
    ar: "محمد عبد الله ولد عبد الله",
  },
  "mr/mohamed-abdallahi-ould-ahmednah": {
    kind: "person", en: "Mohamed Abdallahi Ould Ahmednah", countries: ["MR"],
    ar: "محمد عبد الله ولد أحمدناه | محمد عبد الله ولد احمدنا | محمد عبد الله أحمدناه",
  },
  "mr/mohamed-abdallahi-ould-louly": {
    kind: "person", en: "Mohamed Abdallahi Ould Louly", countries: ["MR"],
    ar: "محمد عبد الله ولد لولي | محمد عبد الله ولد الولي | محمد يحي عبد الله ولد الولي | محمد عبد الله لولي",
  },
  "mr/mohamed-abdallahi-ould-moustapha": {
    kind: "person", en: "Mohamed Abdallahi Ould Moustapha", countries: ["MR"],
    ar: "محمد عبد الله ولد المصطفى",
  },
  "mr/mohamed-abdallahi-ould-oudaa": {
    kind: "person", en: "Mohamed Abdallahi Ould Oudaa", fr: "Mohamed Abdellahi Ould Oudaa", countries: ["MR"],
    ar: "محمد عبد الله ولد أوداعه | محمد عبد الله ولد اوداع | محمد عبد الله أوداعه",
    arWeak: "أوداعه | ولد أوداعه | ولد اوداع",
  },
  "mr/mohamed-abdallahi-ould-seddigh": {
    kind: "person", en: "Mohamed Abdallahi Ould Seddigh", aliases: ["Mohamed Abdallah Ould Siddik"], countries: ["MR"],
    ar: "محمد عبد الله ولد الصديق",
  },
  "mr/mohamed-ahmed-ould-babahmed": {
    kind: "person", en: "Mohamed Ahmed Ould Babahmed", countries: ["MR"],
    ar: "محمد أحمد ولد باب أحمد | محمد أحمد ولد بابه أحمد",
  },
  "mr/mohamed-ahmed-ould-mohamed-lemine": {
    kind: "person", en: "Mohamed Ahmed Ould Mohamed Lemine", countries: ["MR"],
    ar: "محمد أحمد ولد محمد الأمين",
  },
  "mr/mohamed-aly-abdel-aziz": {
    kind: "person", en: "Mohamed Aly Abdel Aziz", countries: ["MR"],
    ar: "محمد عالي عبد العزيز | محمد عالي ولد عبد العزيز",
  },
  "mr/mohamed-aly-ould-adoud": {
    kind: "person", en: "Mohamed Aly Ould Adoud", aliases: ["Mohamed Ali Ould Addoud"], countries: ["MR"],
    ar: "محمد عالي ولد عدود | محمد علي ولد عدود | محمد عالي ولد عبد الودود | محمد عالي عدود",
  },
  "mr/mohamed-aly-ould-sidi-mohamed": {
    kind: "person", en: "Mohamed Aly Ould Sidi Mohamed", countries: ["MR"],
    ar: "محمد عالي ولد سيدي محمد | محمدعالي ولد سيدي محمد",
  },
  "mr/mohamed-bakay-journalist": {
    kind: "person", en: "Mohamed Bakay (journalist)", countries: ["MR"], weak: true,
    ar: "محمد البكاي",
    arCue: "الأناضول | نواكشوط | صحفي | الصحفي",
  },
  "mr/mohamed-bouamatou": {
    kind: "person", en: "Mohamed Ould Bouamatou", aliases: ["Mohamed Bouamatou"], countries: ["MR"],
    ar: "محمد ولد بوعماتو | محمد ولد بوعماتوا | ولد بوعماتو | محمد بوعماتو | محمد ولد بو عماتو | محمد أبو عماتو | محمد ولد أبو عماتو",
    arWeak: "بوعماتو | ولد بوعماتوا",
  },
  "mr/mohamed-bouya-ould-cheikh-mohamed-fadel": {
    kind: "person", en: "Mohamed Bouya Ould Cheikh Mohamed Fadel", countries: ["MR"],
    ar: "محمد بوي ولد الشيخ محمد فاضل | محمد بوي الشيخ محمد فاضل | محمد بويه ولد الشيخ محمد فاضل | محمد بويا ولد الشيخ محمد فاضل | محمد بويا الشيخ محمد فاضل",
  },
  "mr/mohamed-cheikh-ould-beyda": {
    kind: "person", en: "Mohamed Cheikh Ould Beyda", countries: ["MR"],
    ar: "محمد الشيخ ولد بيده | محمد الشيخ ولد بيدا | محمد الشيخ بيده | محمد ولد الشيخ ولد بيده | حماده ولد بيده",
    arWeak: "ولد بيدا",
  },
  "mr/mohamed-cheikh-ould-mkhaitir": {
    kind: "person", en: "Mohamed Cheikh Ould Mkhaitir", aliases: ["Mohamed Ould Mkhaitir", "Cheikh Ould Mkhaitir", "Mohamed Cheikh Ould Mohamed"], countries: ["MR"],
    ar: "محمد الشيخ ولد امخيطير | محمد شيخ ولد امخيطير | ولد امخيطير | محمد الشيخ ولد محمد ولد امخيطير | محمد الشيخ ولد مخيطير | محمد الشيخ ولد امخيطر | محمد ولد مخيطير | محمد ولد امخيطير | الشيخ ولد امخيطير | محمد الشيخ امخيطير | محمد شيخ ولد مخيطير | محمد الشيخ ولد مخيطر | الشيخ ولد مخيطير",
    arWeak: "امخيطير | ولد مخيطير",
  },
  "mr/mohamed-cheikh-ould-mohamed-lemine": {
    kind: "person", en: "Mohamed Cheikh Ould Mohamed Lemine", aliases: ["Berrour"], countries: ["MR"],
    ar: "محمد الشيخ ولد محمد الأمين | محمد الشيخ ولد محمد لمين | محمد الشيخ البرور",
    arWeak: "ابرور | البرور | برور",
    arCue: "الجيوش | الأركان | الفريق | اللواء",
  },
  "mr/mohamed-el-hacen-ould-ahmedou-el-khadim": {
    kind: "person", en: "Mohamed El Hacen Ould Ahmedou El Khadim", countries: ["MR"],
    ar: "محمد الحسن ولد أحمدو الخديم | محمد الحسن بن أحمد الخديم | محمد الحسن بن أحمدو الخديم",
  },
  "mr/mohamed-el-hacen-ould-boukhreiss": {
    kind: "person", en: "Mohamed El Hacen Ould Boukhreiss", countries: ["MR"],
    ar: "محمد الحسن ولد بوخريص | محمد الحسن بوخريص",
  },
  "mr/mohamed-el-hacen-ould-dedew": {
    kind: "person", en: "Mohamed El Hacen Ould Dedew", aliases: ["Mohamed El Hassan Ould Dedew", "Mohamed el-Hassan al-Dido", "Mohamed Hassan Ould Dedew"], countries: ["MR"],
    ar: "محمد الحسن ولد الددو | محمد الحسن الددو | محمد الحسن ولد الددو الشنقيطي | ولد الددو | الشيخ محمد الحسن ولد الددو | الشيخ الددو | الحسن الددو | محمد الحسن ولد الدادو | محمد ولد الحسن الددو | محمد الحسن الدادو | الحسن ولد الددو | محمد الحسن الديدو | محمد الحسن ولد ددو | محمد الحسن ولد الديدو | محمد حسن ولد الددو | محمد الحسن ددو | محمد الحسن بن الددو",
    arWeak: "ولد الددو الشنقيطي",
  },
  "mr/mohamed-el-hacen-ould-el-hadj": {
    kind: "person", en: "Mohamed El Hacen Ould El Hadj", countries: ["MR"],
    ar: "محمد الحسن ولد الحاج",
  },
  "mr/mohamed-el-hafedh-nahwi": {
    kind: "person", en: "Mohamed El Hafedh Nahwi", countries: ["MR"],
    ar: "محمد الحافظ النحوي | محمد الحافظ ولد النحوي",
    arWeak: "ولد النحوي",
  },
  "mr/mohamed-el-hanchi-kettab": {
    kind: "person", en: "Mohamed El Hanchi El Kettab", countries: ["MR"],
    ar: "محمد الحنشي الكتاب | محمد الحنشي ولد الكتاب",
    arWeak: "ولد الكتاب",
  },
  "mr/mohamed-el-moctar-ould-abdi": {
    kind: "person", en: "Mohamed El Moctar Ould Abdi", countries: ["MR"],
    ar: "محمد المختار ولد عبدي",
  },
  "mr/mohamed-el-moctar-ould-ahmedou": {
    kind: "person", en: "Mohamed El Moctar Ould Ahmedou", countries: ["MR"],
    ar: "محمد المختار ولد أحمدو",
  },
  "mr/mohamed-el-moctar-ould-bah": {
    kind: "person", en: "Mohamed El Moctar Ould Bah", countries: ["MR"],
    ar: "محمد المختار ولد اباه | محمد المختار ولد اباه الشنقيطي | محمد المختار اباه",
  },
  "mr/mohamed-el-moctar-ould-mbale": {
    kind: "person", en: "Mohamed El Moctar Ould M'Balle", countries: ["MR"],
    ar: "محمد المختار ولد امباله | محمد المختار ولد امبالا | محمد المختار امباله",
  },
  "mr/mohamed-el-moctar-ould-menny": {
    kind: "person", en: "Mohamed El Moctar Ould Menny", countries: ["MR"],
    ar: "محمد المختار ولد مني | المختار ولد مني | محمد المختار ولد الشيخ مني | المختار ولد الشيخ مني | محمد المختار ولد امني | محمد المختار الشيخ آمني | محمد المختار ولد الشيخ آمني | محمد المختار آمني",
    arWeak: "ولد مني | ولد الشيخ مني | ولد امني | ولد الشيخ آمني",
  },
  "mr/mohamed-el-moctar-shinqiti": {
    kind: "person", en: "Mohamed El Moctar Shinqiti", fr: "Mohamed El Moctar Chinguetti", countries: ["MR"],
    ar: "محمد المختار الشنقيطي | محمد بن المختار الشنقيطي",
  },
  "mr/mohamed-el-moustapha-ould-bedredine": {
    kind: "person", en: "Mohamed El Moustapha Ould Bedredine", aliases: ["Moustapha Ould Bedredine"], countries: ["MR"],
    ar: "محمد المصطفى ولد بدر الدين | مصطفى ولد بدر الدين | المصطفى ولد بدر الدين | محمد المصطفى بدر الدين | محمد ولد بدر الدين",
  },
  "mr/mohamed-fadhel-ould-mamin": {
    kind: "person", en: "Cheikh Mohamed Fadhel", countries: ["MR"],
    ar: "الشيخ محمد فاضل بن مامين | محمد فاضل بن مامين | محمد الفاضل بن مامينا | الشيخ محمد الفاضل بن مامينا | الشيخ محمد فاضل ولد مامين",
    arWeak: "ولد مامين",
  },
  "mr/mohamed-fall-ould-oumeir": {
    kind: "person", en: "Mohamed Fall Ould Oumeir", countries: ["MR"],
    ar: "محمد فال ولد عمير | محمد فال ولد أعمير | محمد فال عمير",
    arWeak: "ولد عمير | ولد أعمير",
  },
  "mr/mohamed-ghoulam-ould-el-hadj-cheikh": {
    kind: "person", en: "Mohamed Ghoulam Ould El Hadj Cheikh", countries: ["MR"],
    ar: "محمد غلام ولد الحاج الشيخ | محمد غلام ولد الحاج",
    arWeak: "ولد الحاج الشيخ",
  },
  "mr/mohamed-lemine-alkay": {
    kind: "person", en: "Mohamed Lemine Alkay", countries: ["MR"],
    ar: "محمد الأمين آلكاي | محمد الأمين ولد آلكاي",
  },
  "mr/mohamed-lemine-amar-saleh": {
    kind: "person", en: "Mohamed Lemine Amar Saleh", countries: ["MR"],
    ar: "محمد الأمين أعمر صالح | محمد الأمين ولد أعمر صالح",
  },
  "mr/mohamed-lemine-chinguitti": {
    kind: "person", en: "Muhammad al-Amin al-Shinqiti", countries: ["MR"],
    ar: "محمد الأمين الشنقيطي | الشيخ محمد الأمين الشنقيطي",
  },
  "mr/mohamed-lemine-el-fadhel": {
    kind: "person", en: "Mohamed Lemine El Fadhel", countries: ["MR"], weak: true,
    ar: "محمد الأمين الفاضل | محمد الأمين ولد الفاضل | ولد الفاضل",
    arCue: "الكاتب | الناشط | معا للحد من حوادث السير | موريتانيا | الموريتانية",
  },
  "mr/mohamed-lemine-el-mourteji": {
    kind: "person", en: "Mohamed Lemine El Mourteji El Wafi", countries: ["MR"],
    ar: "محمد الأمين المرتجي الوافي | المرتجي الوافي | محمد لمين المرتجي الوافي | محمد الأمين المرتجي",
  },
  "mr/mohamed-lemine-mahmoudi": {
    kind: "person", en: "Mohamed Lemine Mahmoudi", countries: ["MR"],
    ar: "محمد الأمين محمودي",
  },
  "mr/mohamed-lemine-ould-aby": {
    kind: "person", en: "Mohamed Lemine Ould Aby Ould Cheikh El Hadrami", countries: ["MR"],
    ar: "محمد الأمين ولد آبي ولد الشيخ الحضرمي | محمد الأمين ولد آبي الشيخ الحضرمي | محمد لمين ولد أبي ولد الشيخ الحضرمي",
  },
  "mr/mohamed-lemine-ould-blal": {
    kind: "person", en: "Mohamed Lemine Ould Blal", countries: ["MR"],
    ar: "محمد الأمين ولد ابلال | محمد الأمين محمد ابلال | محمد لمين ولد ابلال | محمد الأمين ابلال",
  },
  "mr/mohamed-lemine-ould-bobatt": {
    kind: "person", en: "Mohamed Lemine Ould Bobatt", countries: ["MR"],
    ar: "محمد الأمين ولد بويات | محمد الأمين ولد بوبات | محمد الأمين بوبات | محمد الأمين بويات | محمد لمين ولد بويات",
    arWeak: "ولد بويات | ولد بوبات",
  },
  "mr/mohamed-lemine-ould-cheikh": {
    kind: "person", en: "Mohamed Lemine Ould Cheikh", countries: ["MR"],
    ar: "محمد الأمين ولد الشيخ | محمد لمين ولد الشيخ",
  },
  "mr/mohamed-lemine-ould-dadde": {
    kind: "person", en: "Mohamed Lemine Ould Dadde", countries: ["MR"],
    ar: "محمد الأمين ولد الداده | محمد الأمين ولد الدده | محمد لمين ولد الداده | محمد لمين ولد الدده | محمد لمين ولد داده | محمد الأمين الداده",
  },
  "mr/mohamed-lemine-ould-dahi": {
    kind: "person", en: "Mohamed Lemine Ould Dahi", countries: ["MR"],
    ar: "محمد الأمين ولد الداهي | محمد الأمين الداهي | محمد لمين ولد الداهي",
  },
  "mr/mohamed-lemine-ould-dhehby": {
    kind: "person", en: "Mohamed Lemine Ould Dhehby", countries: ["MR"],
    ar: "محمد الأمين ولد الذهبي | محمد لمين ولد الذهبي",
    arWeak: "ولد الذهبي",
  },
  "mr/mohamed-lemine-ould-guig": {
    kind: "person", en: "Mohamed Lemine Ould Guig", countries: ["MR"],
    ar: "محمد الأمين ولد الكيك | محمد لمين ولد الكيك | محمد الأمين ولد كيك | محمد الأمين ولد قيق | محمد لمين ولد كيك | محمد الأمين الكيك",
    arWeak: "ولد الكيك | ولد كيك | ولد قيق",
  },
  "mr/mohamed-lemine-ould-hassan": {
    kind: "person", en: "Mohamed Lemine Ould Hassan", countries: ["MR"],
    ar: "محمد الأمين ولد الحسن | محمد لمين ولد الحسن",
  },
  "mr/mohamed-lemine-ould-moulaye-ely": {
    kind: "person", en: "Mohamed Lemine Ould Moulaye Ely", countries: ["MR"],
    ar: "محمد الأمين ولد مولاي اعلي | محمد لمين ولد مولاي اعلي",
    arWeak: "ولد مولاي اعلي",
  },
  "mr/mohamed-lemine-ould-sidi-maouloud": {
    kind: "person", en: "Mohamed Lemine Ould Sidi Maouloud", countries: ["MR"],
    ar: "محمد الأمين ولد سيدي مولود | محمد الأمين سيدي مولود | محمد لمين ولد سيدي مولود",
  },
  "mr/mohamed-lemine-ould-zein": {
    kind: "person", en: "Mohamed Lemine Ould Zein", countries: ["MR"],
    ar: "محمد الأمين ولد الزين",
  },
  "mr/mohamed-mahmoud-ould-aboulmaaly": {
    kind: "person", en: "Mohamed Mahmoud Ould Aboulmaaly", countries: ["MR"],
    ar: "محمد محمود ولد أبو المعالي | محمد محمود أبو المعالي | محمد محمود ولد أبوالمعالي | محمد محمود أبوالمعالي",
    arWeak: "ولد أبوالمعالي",
  },
  "mr/mohamed-mahmoud-ould-bekkar": {
    kind: "person", en: "Mohamed Mahmoud Ould Bekkar", countries: ["MR"],
    ar: "محمد محمود ولد بكار | محمد محمود بكار",
  },
  "mr/mohamed-mahmoud-ould-boya": {
    kind: "person", en: "Mohamed Mahmoud Ould Cheikh Abdallahi Ould Boya", fr: "Mohamed Mahmoud Ould Boya", countries: ["MR"],
    ar: "محمد محمود ولد عبد الله ولد بيه | محمد محمود ولد بيه | محمد محمود ولد الشيخ عبد الله ولد بيه | محمد محمود ولد الشيخ عبد الله بن بيه | محمد محمود بن بيه | محمد محمود الشيخ عبد الله ولد بيه | محمد محمود الشيخ عبد الله بن بيه",
    arWeak: "ولد الشيخ عبد الله بن بيه",
  },
  "mr/mohamed-mahmoud-ould-cheikhna": {
    kind: "person", en: "Mohamed Mahmoud Ould Cheikhna", countries: ["MR"],
    ar: "محمد محمود ولد شيخنا",
  },
  "mr/mohamed-mahmoud-ould-ely-mahmoud": {
    kind: "person", en: "Mohamed Mahmoud Ould Ely Mahmoud", countries: ["MR"],
    ar: "محمد محمود ولد أعل محمود | محمد محمود أعل محمود | محمد محمود ولد أعلي محمود | محمد محمود اعلي محمود",
    arWeak: "ولد أعل محمود | ولد أعلي محمود",
  },
  "mr/mohamed-mahmoud-ould-hanena": {
    kind: "person", en: "Mohamed Mahmoud Ould Hanena", countries: ["MR"],
    ar: "محمد محمود ولد حننا | محمد محمود ولد حننه | محمد محمود حننا",
  },
  "mr/mohamed-mahmoud-ould-jaavar": {
    kind: "person", en: "Mohamed Mahmoud Ould Jaavar", countries: ["MR"], weak: true,
    ar: "محمد محمود ولد جعفر | ولد جعفر",
  },
  "mr/mohamed-mahmoud-ould-lematt": {
    kind: "person", en: "Mohamed Mahmoud Ould Lematt", countries: ["MR"],
    ar: "محمد محمود ولد لمات | محمد محمود ولد امات | محمد محمود ولد الأمات | محمد محمود لمات",
  },
  "mr/mohamed-mahmoud-ould-louly": {
    kind: "person", en: "Mohamed Mahmoud Ould Ahmed Louly", countries: ["MR"],
    ar: "محمد محمود ولد أحمد لولي | محمد محمود ولد لولي | محمد محمود أحمد لولي",
  },
  "mr/mohamed-mahmoud-ould-mohamed-lemine": {
    kind: "person", en: "Mohamed Mahmoud Ould Mohamed Lemine", countries: ["MR"],
    ar: "محمد محمود ولد محمد الأمين | محمد محمود ولد محمد لمين",
  },
  "mr/mohamed-mahmoud-ould-seyidi": {
    kind: "person", en: "Mohamed Mahmoud Ould Seyidi", countries: ["MR"],
    ar: "محمد محمود ولد سيدي | محمد محمود ولد السيد",
  },
  "mr/mohamed-mahmoud-sassi": {
    kind: "person", en: "Mohamed Mahmoud Sassi", countries: ["MR"],
    ar: "محمد محمود الساسي | محمد محمود ولد الساسي",
  },
  "mr/mohamed-mahmoud-zoubeir": {
    kind: "person", en: "Mohamed Mahmoud Zoubeir", countries: ["MR"],
    ar: "محمد محمود الزبير | محمد محمود ولد الزبير",
  },
  "mr/mohamed-melainine-ould-eyih": {
    kind: "person", en: "Mohamed Melainine Ould Eyih", countries: ["MR"],
    ar: "محمد ماء العينين ولد أييه | ماء العينين ولد أييه | محمد ماء العينين ولد أيه | محمد ماء العينين أييه",
    arWeak: "ولد أييه | ولد أيه",
  },
  "mr/mohamed-misara": {
    kind: "person", en: "Mohamed Misara", countries: ["MR"],
    ar: "محمد ميصارة | محمد ميسارا | محمد ميسارة | محمد صمبه ميسره | محمد ميصاره صمب | محمد سامبا ميسارا | محمد صمب ميصاره",
  },
  "mr/mohamed-nagi-ould-ahmedou": {
    kind: "person", en: "Mohamed Nagi Ould Ahmedou", countries: ["MR"],
    ar: "محمد ناجي ولد أحمدو | محمد ناجي أحمدو",
  },
  "mr/mohamed-nedhirou-ould-hamed": {
    kind: "person", en: "Mohamed Nedhirou Ould Hamed", countries: ["MR"],
    ar: "محمد نذيرو ولد حامد | نذيرو ولد حامد | محمد نذير ولد حامد",
  },
  "mr/mohamed-nema-oumar": {
    kind: "person", en: "Mohamed Nema Oumar", countries: ["MR"],
    ar: "محمد نعمة عمر",
  },
  "mr/mohamed-ould-abdel-aziz": {
    kind: "person", en: "Mohamed Ould Abdel Aziz", aliases: ["Ould Abdel Aziz"], countries: ["MR"],
    ar: "محمد ولد عبد العزيز | ولد عبد العزيز | محمد لد عبد العزيز | محمد ولد عبد لعزيز | محمد والد عبد العزيز | محمد ولدعبد العزيز | محمد وليد عبد العزيز",
    arWeak: "محمد عبد العزيز | الجنرال عزيز",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "mr/mohamed-ould-abdel-vetah": {
    kind: "person", en: "Mohamed Ould Abdel Vetah", countries: ["MR"], weak: true,
    ar: "محمد ولد عبد الفتاح",
    arCue: "وزير | النفط | موريتانيا | الموريتاني",
  },
  "mr/mohamed-ould-babana": {
    kind: "person", en: "Mohamed Ould Babana", countries: ["MR"],
    ar: "محمد ولد ببانا | محمد ولد بابانا | محمد ببانا | محمد ولد ببانه",
    arWeak: "ببانا | ولد بابانا",
  },
  "mr/mohamed-ould-bettar": {
    kind: "person", en: "Mohamed Ould Bettar", countries: ["MR"],
    ar: "محمد ولد بتار ولد الطلبه | محمد ولد بتار",
  },
  "mr/mohamed-ould-bilal": {
    kind: "person", en: "Mohamed Ould Bilal", countries: ["MR"],
    ar: "محمد ولد بلال | محمد ولد بلال مسعود | محمد بلال مسعود",
    arWeak: "ولد بلال مسعود | ولد بلال",
  },
  "mr/mohamed-ould-boilil": {
    kind: "person", en: "Mohamed Ould Boilil", countries: ["MR"],
    ar: "محمد ولد ابيليل | ولد ابيليل | محمد ولد بيليل | محمد ولد بوليل | محمد ابيليل",
    arWeak: "ولد بيليل | ولد بوليل",
  },
  "mr/mohamed-ould-chabarnou": {
    kind: "person", en: "Mohamed Ould Chabarnou", countries: ["MR"],
    ar: "محمد ولد شبرنو | محمد ولد شبارنو | محمد ولد اشبارنو | محمد شبرنو",
    arWeak: "ولد شبرنو | ولد شبارنو",
  },
  "mr/mohamed-ould-cheikh-mohamed-ahmed": {
    kind: "person", en: "Mohamed Ould Cheikh Mohamed Ahmed", countries: ["MR"],
    ar: "محمد ولد الشيخ محمد أحمد",
  },
  "mr/mohamed-ould-cheikhna-officer": {
    kind: "person", en: "Mohamed Ould Cheikhna", countries: ["MR"],
    ar: "محمد ولد شيخنا",
  },
  "mr/mohamed-ould-daf": {
    kind: "person", en: "Mohamed Ould Daf", countries: ["MR"],
    ar: "محمد ولد الداف | ولد الداف | محمد الداف",
  },
  "mr/mohamed-ould-debagh": {
    kind: "person", en: "Mohamed Ould Debagh", countries: ["MR"],
    ar: "محمد ولد الدباغ",
  },
  "mr/mohamed-ould-el-hady": {
    kind: "person", en: "Mohamed Ould El Hady", countries: ["MR"], weak: true,
    ar: "محمد ولد الهادي",
    arCue: "الأمن | الفريق | الجنرال | موريتانيا",
  },
  "mr/mohamed-ould-ghadda": {
    kind: "person", en: "Mohamed Ould Ghadda", countries: ["MR"],
    ar: "محمد ولد غدة | ولد غدة | محمد غده | محمد ولد قدة | محمد ولد غدا",
  },
  "mr/mohamed-ould-ghazouani": {
    kind: "person", en: "Mohamed Ould Ghazouani", aliases: ["Mohamed Ould Cheikh El Ghazouani", "Mohamed Ould Cheikh Ghazouani", "Ould Ghazouani"], countries: ["MR"],
    ar: "محمد ولد الشيخ الغزواني | محمد ولد الغزواني | ولد الشيخ الغزواني | ولد الغزواني | محمد ولد الشيخ محمد أحمد الغزواني | محمد الغزواني | محمد ولد غزواني | ولد غزواني | محمد ولد شيخ الغزواني | محمد ولد الشيخ غزواني | محمد الشيخ الغزواني | محمد ولد الغزوني | محمد ولد الشيح الغزواني | محمد ولد القزواني | محمد غزواني | محمد ولد الشيخ القزواني | محمد شيخ الغزواني | محمد ولد الغزاوني | محمد ولد الشيخ الغزاوني | محمد ولد الشيخ الغزوني",
    arWeak: "غزواني | الغزواني | ولد الشيخ محمد أحمد الغزواني | ولد شيخ الغزواني | ولد الشيخ غزواني",
  },
  "mr/mohamed-ould-houeichich": {
    kind: "person", en: "Mohamed Ould Houeichich", countries: ["MR"],
    ar: "محمد ولد أحويشيش | محمد ولد حويشيش | محمد أحويشيش",
  },
  "mr/mohamed-ould-kembou": {
    kind: "person", en: "Mohamed Ould Kembou", countries: ["MR"],
    ar: "محمد ولد كمبو | محمد ولد كامبو | محمد كمبو",
    arWeak: "ولد كمبو | ولد كامبو",
  },
  "mr/mohamed-ould-khaled": {
    kind: "person", en: "Mohamed Ould Khaled", countries: ["MR"],
    ar: "محمد ولد خالد",
  },
  "mr/mohamed-ould-khouna": {
    kind: "person", en: "Mohamed Ould Khouna", countries: ["MR"],
    ar: "محمد ولد خونة | محمد ولد خونا | محمد خونة",
  },
  "mr/mohamed-ould-lehreitani": {
    kind: "person", en: "Mohamed Ould Lehreitani", countries: ["MR"],
    ar: "محمد ولد لحريطاني | محمد ولد الحريطاني | محمد لحريطاني",
  },
  "mr/mohamed-ould-mahboubi": {
    kind: "person", en: "Mohamed Ould Mahboubi", aliases: ["Mohamed El Mahboubi"], countries: ["MR"],
    ar: "محمد ولد المحبوبي | محمد المحبوبي",
  },
  "mr/mohamed-ould-maouloud": {
    kind: "person", en: "Mohamed Ould Maouloud", countries: ["MR"],
    ar: "محمد ولد مولود | محمد ولد ملود",
    arWeak: "ولد مولود",
  },
  "mr/mohamed-ould-mayif": {
    kind: "person", en: "Mohamed Ould Mayif", countries: ["MR"],
    ar: "محمد ولد معيف | محمد معيف",
  },
  "mr/mohamed-ould-meguett": {
    kind: "person", en: "Mohamed Ould Meguett", aliases: ["Mohamed Bamba Ould Meguett", "Mohamed Meguet"], countries: ["MR"],
    ar: "محمد ولد مكت | محمد بمبا ولد مكت | محمد بمب ولد مكت | محمد ولد مكتي | ولد مكت | محمد بمب مكت | محمد بمبا مكت | محمد ولد بمب مكت | محمد ولد بمبا مكت | محمد ولد مكتت | محمد ولد امكت",
  },
  "mr/mohamed-ould-mekhalla-ould-abada": {
    kind: "person", en: "Mohamed Ould Mekhalla Ould Abada", countries: ["MR"],
    ar: "محمد ولد مكحله ولد اعباده",
  },
  "mr/mohamed-ould-msabou": {
    kind: "person", en: "Mohamed Ould Msabou", countries: ["MR"],
    ar: "محمد ولد امصبوع | محمد ولد مصبوع | محمد امصبوع",
    arWeak: "ولد امصبوع | ولد مصبوع",
  },
  "mr/mohamed-ould-noueigued": {
    kind: "person", en: "Mohamed Ould Noueigued", countries: ["MR"],
    ar: "محمد ولد انويكظ | محمد ولد نويكظ | ولد انويكظ | محمد انويكظ",
    arWeak: "ولد نويكظ",
  },
  "mr/mohamed-ould-rzeizim": {
    kind: "person", en: "Mohamed Ould Rzeizim", countries: ["MR"],
    ar: "محمد ولد ارزيزيم | محمد ولد رزيزيم | محمد ارزيزيم",
    arWeak: "ارزيزيم | ولد ارزيزيم | ولد رزيزيم",
  },
  "mr/mohamed-ould-saleck": {
    kind: "person", en: "Mohamed Ould Saleck", aliases: ["Mohamed Ould Salek"], countries: ["MR"],
    ar: "محمد ولد السالك",
  },
  "mr/mohamed-ould-sidi-yahya": {
    kind: "person", en: "Mohamed Ould Sidi Yahya", countries: ["MR"],
    ar: "محمد ولد سيدي يحيى",
  },
  "mr/mohamed-ould-soueidatt": {
    kind: "person", en: "Mohamed Ould Soueidatt", countries: ["MR"],
    ar: "محمد ولد اسويدات | محمد ولد سويدات | محمد ولد اسويداتي | محمد اسويدات",
    arWeak: "اسويدات | ولد اسويدات | ولد سويدات | ولد اسويداتي",
  },
  "mr/mohamed-ould-soueilim": {
    kind: "person", en: "Mohamed Ould Soueilim", countries: ["MR"],
    ar: "محمد ولد اسويلم | محمد ولد سويلم | محمد اسويلم",
    arWeak: "ولد اسويلم | ولد سويلم",
  },
  "mr/mohamed-ould-taleb-poet": {
    kind: "person", en: "Mohamed Ould Taleb", countries: ["MR"], weak: true,
    ar: "محمد ولد الطالب | ولد الطالب",
    arCue: "الشاعر | شاعر",
  },
  "mr/mohamed-ould-talebna": {
    kind: "person", en: "Mohamed Ould Talebna", countries: ["MR"],
    ar: "محمد ولد طالبنا | محمد طالبنا",
    arWeak: "ولد طالبنا",
  },
  "mr/mohamed-ould-tolba": {
    kind: "person", en: "Mohamed Ould Tolba", countries: ["MR"], weak: true,
    ar: "محمد ولد الطلبة | ولد الطلبة",
  },
  "mr/mohamed-ould-znagui": {
    kind: "person", en: "Mohamed Ould Mohamed Znagui", countries: ["MR"],
    ar: "محمد ولد محمد أزناكي | محمد ازناكي ولد سيدي أحمد | محمد زناكي ولد سيد أحمد | محمد ولد ازناكي",
  },
  "mr/mohamed-said-ould-hamody": {
    kind: "person", en: "Mohamed Said Ould Hamody", countries: ["MR"],
    ar: "محمد سعيد ولد همدي | محمد سعيد ولد حمادي | محمد سعيد همدي",
  },
  "mr/mohamed-salem-ould-addoud": {
    kind: "person", en: "Mohamed Salem Ould Addoud", countries: ["MR"],
    ar: "محمد سالم ولد عدود | محمد سالم عدود",
    arWeak: "ولد عدود",
  },
  "mr/mohamed-salem-ould-bechir": {
    kind: "person", en: "Mohamed Salem Ould Béchir", countries: ["MR"],
    ar: "محمد سالم ولد البشير | محمد سالم ولد بشير | أحمد سالم ولد البشير | أحمد سالم ولد بشير",
  },
  "mr/mohamed-salem-ould-brahim-vall": {
    kind: "person", en: "Mohamed Salem Ould Brahim Vall", aliases: ["El Merkhi"], countries: ["MR"],
    ar: "محمد سالم ولد إبراهيم فال | محمد سالم المرخي | محمد سالم ولد أحمد المرخي | ولد أحمد المرخي",
  },
  "mr/mohamed-salem-ould-dah": {
    kind: "person", en: "Mohamed Salem Ould Dah", countries: ["MR"],
    ar: "محمد سالم ولد الداه | محمد سالم الداه",
  },
  "mr/mohamed-salem-ould-merzoug": {
    kind: "person", en: "Mohamed Salem Ould Merzoug", aliases: ["Mohamed Salem Merzoug", "Mohamed Salem Ould Merzouk"], countries: ["MR"],
    ar: "محمد سالم ولد مرزوك | محمد سالم ولد مرزوق | ولد مرزوك | محمد سالم مرزوغ | محمد سالم ولد مرزوغ | محمد سالم مرزوك | محمد سالم مرزوق",
    arWeak: "ولد مرزوق",
  },
  "mr/mohamed-salem-ould-mohamedou": {
    kind: "person", en: "Mohamed Salem Ould Mohamedou", countries: ["MR"],
    ar: "محمد سالم ولد محمدو",
  },
  "mr/mohamed-traore-insaf": {
    kind: "person", en: "Mohamed Traoré (Insaf)", countries: ["MR"], weak: true,
    ar: "محمد أتراوري | محمد تراوري",
    arCue: "الإنصاف | الأمين العام",
  },
  "mr/mohamed-vall-ould-abdi": {
    kind: "person", en: "Mohamed Vall Ould Abdi", countries: ["MR"],
    ar: "محمد ولد فال ولد عبدي | محمد فال ولد عبدي",
    arWeak: "ولد عبدي",
  },
  "mr/mohamed-vall-ould-bellal": {
    kind: "person", en: "Mohamed Vall Ould Bellal", countries: ["MR"],
    ar: "محمد فال ولد بلال | محمد فال بلال",
  },
  "mr/mohamed-vall-ould-rayess": {
    kind: "person", en: "Mohamed Vall Ould Rayess", countries: ["MR"],
    ar: "محمد فال ولد الرايس | محمد فال الرايس | محمد فال ولد رايس",
  },
  "mr/mohamed-yahdhih-ould-moctar-el-hacen": {
    kind: "person", en: "Mohamed Yahdhih Ould Moctar El Hacen", aliases: ["Mohamed Yahdhih Ould Moctar El Hassan"], countries: ["MR"],
    ar: "محمد يحظيه ولد المختار الحسن | محمد يحظيه المختار الحسن | محمد ولد المختار الحسن | محمد ولد مختار الحسن",
  },
  "mr/mohamed-yahya-ould-horma": {
    kind: "person", en: "Mohamed Yahya Ould Horma", countries: ["MR"],
    ar: "محمد يحي ولد حرمه | محمد يحيى ولد حرمة | محمد يحيى ولد حرمه ولد ببانا | محمد يحي حرمه",
  },
  "mr/mohamed-yahya-ould-said": {
    kind: "person", en: "Mohamed Yahya Ould Said", countries: ["MR"],
    ar: "محمد يحيى ولد السعيد | محمد يحي ولد السعيد | محمد يحيى ولد سعيد | محمد يحيى سعيد | محمد يحيى السعيد",
  },
  "mr/mohamed-yahya-ould-taleb-ahmed": {
    kind: "person", en: "Mohamed Yahya Ould Taleb Ahmed", countries: ["MR"],
    ar: "محمد يحي ولد الطالب أحمد | محمد يحيى ولد الطالب أحمد",
  },
  "mr/mohamed-yehdhih-ould-breidelleil": {
    kind: "person", en: "Mohamed Yehdhih Ould Breidelleil", countries: ["MR"],
    ar: "محمد يحظيه ولد ابريد الليل | محمد يحظيه ولد بريد الليل | ولد ابريد الليل | محمد يحظيه ابريد الليل",
    arWeak: "ولد بريد الليل",
  },
  "mr/mohamed-yeslem-ould-vil": {
    kind: "person", en: "Mohamed Yeslem Ould Vil", countries: ["MR"],
    ar: "محمد يسلم ولد الفيل | محمد يسلم الفيل",
  },
  "mr/mohameden-ould-blal": {
    kind: "person", en: "Mohameden Ould Blal", aliases: ["Mohameden Ould Bilal"], countries: ["MR"],
    ar: "محمدن ولد بلال | محمدن ولد ابلال | محمذن ولد بلال",
  },
  "mr/mohameden-ould-ichidou": {
    kind: "person", en: "Mohameden Ould Ichidou", countries: ["MR"],
    ar: "محمدن ولد إشدو | محمدن ولد إشيدو | محمد ولد إشدو | محمدن إشدو",
    arWeak: "ولد إشدو | ولد إشيدو",
  },
  "mr/mohamedou-ould-ahdhana": {
    kind: "person", en: "Mohamedou Ould Ahdhana", aliases: ["Mohamed Ould Ahdhana"], countries: ["MR"],
    ar: "محمدو ولد أحظانا | محمد ولد أحظانا | محمدو أحظانا",
  },
  "mr/mohamedou-ould-mhaimid": {
    kind: "person", en: "Mohamedou Ould Mhaimid", fr: "Mohamédou Ould M'Haimid", countries: ["MR"],
    ar: "محمدو ولد امحيميد | محمدو أحمدو امحيميد | محمدو ولد محيميد | محمدو ولد أحمدو ولد امحيميد | محمدو امحيميد",
  },
  "mr/mohamedou-ould-slahi": {
    kind: "person", en: "Mohamedou Ould Slahi", aliases: ["Mohamedou Ould Salahi", "Mohamed Ould Slahi"], countries: ["MR"],
    ar: "محمدو ولد صلاحي | محمدو ولد الصلاحي | محمد ولد صلاحي | محمدو صلاحي | محمدو ولد سلاحي | محمد ولد السلاحي | محمد ولد الصلاحي | محمدو السلاحي",
    arWeak: "ولد صلاحي | ولد الصلاحي",
  },
  "mr/mokhtar-al-kunti": {
    kind: "person", en: "Sidi al-Mukhtar al-Kunti", countries: ["MR"],
    ar: "سيدي المختار الكنتي | الشيخ المختار الكنتي | الشيخ سيدي المختار الكنتي | المختار الكنتي الكبير | المختار الكنتي",
  },
  "mr/mokhtar-bolle-chaabane": {
    kind: "person", en: "Mokhtar Bolle Chaabane", fr: "Mokhtar Bollé Chaabane", countries: ["MR"],
    ar: "المختار بله شعبان | مختار بله شعبان | المختار ولد بله شعبان | المختار بول شعبان | المختار ولد بله | المختار ولد بله ولد شعبان | المختار ولد بل ولد شعبان | المختار بولي شعبان | المختار بله ولد شعبان | المختار بل شعبان | مختار بل شعبان",
    arWeak: "ولد بله شعبان | ولد بله | ولد شعبان",
  },
  "mr/mokhtar-ould-dahi": {
    kind: "person", en: "Mokhtar Ould Dahi", countries: ["MR"],
    ar: "المختار ولد داهي | مختار ولد داهي | المختار ولد الداهي | المختار داهي",
    arWeak: "ولد داهي",
  },
  "mr/mokhtar-ould-djay": {
    kind: "person", en: "Mokhtar Ould Djay", aliases: ["El Moctar Ould Ajay", "Moctar Ould Djay", "Moctar Ould Diay", "Mokhtar Ould Diay"], countries: ["MR"],
    ar: "المختار ولد أجاي | مختار ولد أجاي | ولد أجاي | المختار ولد جاي | المختار أجاي | مختار ولد جاي | المختار ولد أدياي | المختار ولد انجاي | مختار ولد ادجاي | المختار ولد أدجاي | المختار ولد دجاي | مختار ولد دياي",
    arWeak: "ولد جاي",
  },
  "mr/moktar-ould-daddah": {
    kind: "person", en: "Moktar Ould Daddah", countries: ["MR"],
    ar: "المختار ولد داداه | مختار ولد داداه | المختار ولد دادة | المختار داداه",
    arWeak: "ولد داداه",
  },
  "mr/mommed-ould-ahmed": {
    kind: "person", en: "Memed Ould Ahmed", countries: ["MR"],
    ar: "ممد ولد أحمد",
  },
  "mr/mona-mint-dey": {
    kind: "person", en: "Mouna Mint Dey", countries: ["MR"],
    ar: "منى بنت الدي | منى منت الدي",
    arWeak: "بنت الدي | منت الدي",
  },
  "mr/moroccan-cultural-center-nouakchott": {
    kind: "institution", en: "Moroccan Cultural Centre in Nouakchott", fr: "Centre culturel marocain de Nouakchott",
    countries: ["MR", "MA"],
    ar: "المركز الثقافي المغربي بنواكشوط | المركز الثقافي المغربي في نواكشوط | المركز الثقافي المغربي بانواكشوط | المركز الثقافي المغربي في موريتانيا",
  },
  "mr/mortadha-ould-tfeil": {
    kind: "person", en: "Mortadha Ould Tfeil", countries: ["MR"],
    ar: "المرتضى ولد اطفيل | مرتضى ولد اطفيل | المرتضى ولد طفيل | المرتضى اطفيل",
    arWeak: "ولد اطفيل | ولد طفيل",
  },
  "mr/mother-and-child-hospital-nouakchott": {
    kind: "institution", en: "Mother and Child Hospital (Nouakchott)", countries: ["MR"],
    ar: "مستشفى الأم والطفل بنواكشوط | مركز الأم والطفل",
    arWeak: "مستشفى الأمومة والطفولة",
    arCue: "نواكشوط | موريتانيا",
  },
  "mr/moulaty-mint-el-moctar": {
    kind: "person", en: "Moulaty Mint El Moctar", aliases: ["Moulaty Mint Moctar"], countries: ["MR"],
    ar: "مولاتي بنت المختار | مولاتي منت المختار",
  },
  "mr/moulaye-brahim-ould-moulaye-brahim": {
    kind: "person", en: "Moulaye Brahim Ould Moulaye Brahim", countries: ["MR"],
    ar: "مولاي إبراهيم ولد مولاي إبراهيم",
  },
  "mr/moulaye-brahim-ould-moulaye-mhamed": {
    kind: "person", en: "Moulaye Brahim Ould Moulaye Mhamed", countries: ["MR"],
    ar: "مولاي إبراهيم ولد مولاي امحمد | مولاي إبراهيم مولاي امحمد",
  },
  "mr/moulaye-el-hacen-ould-jeid": {
    kind: "person", en: "Moulaye El Hacen Ould Jeid", countries: ["MR"],
    ar: "مولاي الحسن ولد جعيد | مولاي الحسن ولد الجيد | مولاي الحسن ولد جيد | مولاي الحسن جعيد",
  },
  "mr/moulaye-ould-mohamed-laghdaf": {
    kind: "person", en: "Moulaye Ould Mohamed Laghdaf", aliases: ["Moulaye Mohamed Laghdaf", "Moulay Ould Mohamed Laghdaf"], countries: ["MR"],
    ar: "مولاي ولد محمد لغظف | مولاي ولد محمد الأغظف | مولاي ولد محمد الاقظف | مولاي محمد لغظف | مولاي ولد محمد الأغضف | مولاي ولد محمد لقظف | مولاي ولد الأغظف | مولاي ولد لقظف | مولاي محمد الأغظف | مولاي ولد محمد لغضف | مولاي محمد ولد الأغظف | مولاي ولد محمد لكظف",
    arWeak: "ولد محمد لغظف | ولد محمد الأغظف | ولد محمد الاقظف | ولد محمد الأغضف | ولد محمد لقظف",
  },
  "mr/mourabitoun-team": {
    kind: "institution", en: "Mauritania national football team", fr: "Équipe de Mauritanie de football",
    aliases: ["Mourabitounes", "équipe de Mauritanie"], countries: ["MR"],
    ar: "المنتخب الموريتاني | منتخب المرابطون | المنتخب الوطني المرابطون",
    arWeak: "المرابطون",
    arCue: "المنتخب | مباراة | كرة القدم | المدرب | كأس",
  },
  "mr/mourtoudo-diop": {
    kind: "person", en: "Mourtoudo Diop", countries: ["MR"],
    ar: "مرتضو جوب | مورتودو ديوب",
  },
  "mr/moussa-bilal-biram": {
    kind: "person", en: "Moussa Bilal Biram", aliases: ["Moussa Biram"], countries: ["MR"],
    ar: "موسى بلال بيرام | موسى ولد بلال بيرام | موسى بيرام",
  },
  "mr/moussa-fall": {
    kind: "person", en: "Moussa Fall", countries: ["MR"], weak: true,
    ar: "موسى فال | موسى أفال",
    arCue: "الحوار | موريتانيا | منسق | الحركة من أجل التغيير",
  },
  "mr/moussa-ould-ebnou": {
    kind: "person", en: "Moussa Ould Ebnou", countries: ["MR"],
    ar: "موسى ولد إبنو | موسى ولد إبن | موسى إبنو",
  },
  "mr/moussa-ould-hamed": {
    kind: "person", en: "Moussa Ould Hamed", countries: ["MR"],
    ar: "موسى ولد حامد",
  },
  "mr/moussa-ould-samba-sy": {
    kind: "person", en: "Moussa Ould Samba Sy", countries: ["MR"],
    ar: "موسى صمب سي | موسى صمبا سي | موسى سامبا سي",
  },
  "mr/moustapha-chafi": {
    kind: "person", en: "Moustapha Limam Chafi", aliases: ["Mustapha Ould Limam Chafi", "Moustapha Ould Limam Chafi", "Moustapha Chafi"], countries: ["MR"],
    ar: "المصطفى ولد الإمام الشافعي | مصطفى ولد الإمام الشافعي | مصطفى ولد الشافعي | المصطفى الشافعي | مصطفى الإمام الشافعي | المصطفى ولد الشافعي | مصطفى لمام الشافعي | مصطفى شافي | مصطفى ليمام شافي | مصطفى ولد لمام الشافعي | مصطفى ولد ليمام الشافعي | موستافا ليمام شافي | مصطفى ولد الامام شافي | مصطفى الامام شافي | المصطفى الإمام الشافعي",
    arWeak: "مصطفى الشافعي | ولد الإمام الشافعي | ولد الشافعي",
    arCue: "الموريتاني | كومباوري | موريتانيا",
  },
  "mr/moustapha-ould-abeiderrahmane": {
    kind: "person", en: "Moustapha Ould Abeiderrahmane", countries: ["MR"],
    ar: "مصطفى ولد اعبيد الرحمن | مصطفى ولد عبيد الرحمن | المصطفى ولد اعبيد الرحمن | المصطفى ولد اعبيد عبيد الرحمن | مصطفى اعبيد الرحمن",
    arWeak: "ولد اعبيد الرحمن | ولد عبيد الرحمن | ولد اعبيد عبيد الرحمن",
  },
  "mr/moustapha-ould-mohamed-saleck": {
    kind: "person", en: "Moustapha Ould Mohamed Saleck", countries: ["MR"],
    ar: "المصطفى ولد محمد السالك | مصطفى ولد محمد السالك | المصطفى ولد محمد سالك | مصطفى ولد محمد سالك",
  },
  "mr/moustapha-sall-coach": {
    kind: "person", en: "Moustapha Sall (coach)", aliases: ["Mustapha Sall"], countries: ["MR"],
    ar: "مصطفى صال | موستافا سال",
  },
  "mr/mpr-mauritania": {
    kind: "party", en: "Movement for Refoundation", fr: "Mouvement pour la refondation", acronyms: ["MPR"], countries: ["MR"],
    ar: "حزب الحركة من أجل إعادة التأسيس | الحركة من أجل إعادة التأسيس | حزب حركة إعادة التأسيس",
  },
  "mr/mrabih-ould-abidine": {
    kind: "person", en: "Mrabih Ould Abidine", countries: ["MR"],
    ar: "امربيه ولد عابدين | مربيه ولد عابدين | أمربيه ربو ولد بونن ولد عابدين | امربيه ربه ولد بونن ولد عابدين | مربيه ربو ولد عابدين",
    arWeak: "ولد عابدين",
  },
  "mr/murabit-al-hajj-ould-fahfu": {
    kind: "person", en: "Murabit al-Hajj Ould Fahfu", aliases: ["Lemrabott El Hadj Ould Vahvou", "Murabit al-Hajj"], countries: ["MR"],
    ar: "لمرابط الحاج ولد فحفو | الحاج ولد فحفو | المرابط الحاج ولد فحفو | مرابط الحاج ولد فحفو | لمرابط ولد فحفو | ولد فحفو | المرابط الحاج | لمرابط الحاج فحفو",
  },
  "mr/naha-mint-haroun": {
    kind: "person", en: "Naha Mint Haroun Ould Cheikh Sidiya", countries: ["MR"],
    ar: "الناها بنت هارون ولد الشيخ سيديا | الناها بنت هارون | النها بنت هارون | الناها منت هارون ولد الشيخ سيديا",
  },
  "mr/naha-mint-mouknass": {
    kind: "person", en: "Naha Mint Mouknass", countries: ["MR"],
    ar: "الناها بنت مكناس | الناه بنت مكناس | ناها بنت مكناس | الناها بنت حمدي ولد مكناس | الناهه بنت مكناس | الناه حمدي مكناس | الناها حمدي مكناس | الناها منت مكناس | الناه منت مكناس | الناها مكناس | نهى منت حمدي ولد مكناس | الناهة منت مكناس | الناهة بنت حمدي ولد مكناس | النها بنت مكناس | نهى بنت مكناس | ناها منت مكناس | الناها بنت مقناس | ناهة بنت مكناس | نها بنت مكناس",
    arWeak: "بنت مكناس | منت مكناس",
  },
  "mr/nahnou-nastatia": {
    kind: "movement", en: "We Can Movement", fr: "Mouvement Nastatie", countries: ["MR"],
    ar: "حركة نستطيع",
  },
  "mr/naji-mohamed-imam": {
    kind: "person", en: "Naji Mohamed Imam", aliases: ["Nagi Mohamed El Imam"], countries: ["MR"],
    ar: "ناجي محمد الإمام",
  },
  "mr/naji-ould-khattry": {
    kind: "person", en: "Naji Ould Khattry", countries: ["MR"],
    ar: "الناجي ولد خطري | ناجي ولد خطري | الناجي ولد خطاري | الناجي خطري",
    arWeak: "ولد خطاري",
  },
  "mr/namori-diaw": {
    kind: "person", en: "Namori Diaw", countries: ["MR"],
    ar: "ناموري جاو | ناموري دياو",
  },
  "mr/nana-mint-cheikhna": {
    kind: "person", en: "Nana Mint Cheikhna", countries: ["MR"],
    ar: "النانه بنت شيخنا | نانا بنت شيخنا | النانة منت شيخنا | النانة منت الشيخ محمد لغظف | النانة منت شيخنا ولد محمد لغظف | النانه بنت شيخنا محمد الأغظف",
  },
  "mr/nanna-kane": {
    kind: "person", en: "Nenna Kane", countries: ["MR"], weak: true,
    ar: "ننه كان | ننا كان",
    arCue: "الشؤون الاجتماعية | وزيرة الشؤون | موريتانيا",
  },
  "mr/nany-ould-chrougha": {
    kind: "person", en: "Nany Ould Chrougha", countries: ["MR"],
    ar: "الناني ولد اشروقه | الناني ولد شروقة | ناني ولد اشروقه | الناني ولد شروغة | الناني اشروقة | الناني ولد اشروغه",
    arWeak: "ولد اشروقه | ولد شروقة",
  },
  "mr/nasserists": {
    kind: "movement", en: "Nasserists (Mauritania)", countries: ["MR"],
    ar: "التيار الناصري الموريتاني | الناصريون الموريتانيون | الناصريين الموريتانيين | الحركة الناصرية في موريتانيا",
  },
  "mr/national-bank-of-mauritania": {
    kind: "company", en: "National Bank of Mauritania", fr: "Banque nationale de Mauritanie", acronyms: ["BNM"], countries: ["MR"],
    ar: "البنك الوطني الموريتاني | البنك الوطني لموريتانيا",
  },
  "mr/national-cardiology-center-mr": {
    kind: "institution", en: "National Cardiology Center (Nouakchott)", countries: ["MR"], weak: true,
    ar: "المركز الوطني لأمراض القلب | مركز أمراض القلب بنواكشوط",
    arCue: "نواكشوط | موريتانيا | الموريتاني",
  },
  "mr/national-democratic-alliance-mauritania": {
    kind: "party", en: "National Democratic Alliance (Mauritania)", acronyms: ["AND"], countries: ["MR"], weak: true,
    ar: "التحالف الوطني الديمقراطي",
    arCue: "موريتانيا | الموريتاني",
  },
  "mr/national-fishing-federation": {
    kind: "union", en: "National Fishing Federation", acronyms: ["FNP"], countries: ["MR"],
    ar: "الاتحادية الوطنية للصيد | الاتحادية الوطنية للصيد التقليدي | الفيدرالية الوطنية للصيد",
  },
  "mr/national-front-for-the-defence-of-democracy": {
    kind: "movement", en: "National Front for the Defence of Democracy",
    fr: "Front national pour la défense de la démocratie", acronyms: ["FNDD"], countries: ["MR"], from: "2008",
    to: "2009",
    ar: "الجبهة الوطنية للدفاع عن الديمقراطية | جبهة الدفاع عن الديمقراطية الموريتانية | الجبهة الوطنية من أجل الدفاع عن الديمقراطية",
  },
  "mr/national-group-of-livestock": {
    kind: "union", en: "National Group of Livestock Associations (Mauritania)",
    fr: "Groupement national des associations pastorales", acronyms: ["GNAP"], countries: ["MR"],
    ar: "التجمع الوطني للرابطات الرعوية | التجمع الوطني للتعاونيات الرعوية",
  },
  "mr/national-guard": {
    kind: "state-force", en: "Mauritanian National Guard", fr: "Garde nationale mauritanienne", countries: ["MR"],
    ar: "الحرس الوطني الموريتاني | الحرس الموريتاني",
  },
  "mr/national-mechanism-for-the-prevention-of-torture": {
    kind: "institution", en: "National Mechanism for the Prevention of Torture", fr: "Mécanisme national de prévention de la torture", acronyms: ["MNP"],
    countries: ["MR"],
    ar: "الآلية الوطنية للوقاية من التعذيب",
  },
  "mr/national-security-mauritania": {
    kind: "state-force", en: "General Directorate of National Security", countries: ["MR"],
    ar: "المديرية العامة للأمن الوطني الموريتانية | المديرية العامة للأمن الوطني الموريتاني | الأمن الوطني الموريتاني | إدارة الأمن الوطني الموريتاني",
  },
  "mr/national-society-of-rural-development-mauritania": {
    kind: "company", en: "National Society of Rural Development (Mauritania)", fr: "Société nationale pour le développement rural", acronyms: ["SONADER"],
    countries: ["MR"],
    ar: "الشركة الوطنية للتنمية الريفية | الشركة الوطنية للتنمية صونادير | صونادير | سونادير",
  },
  "mr/national-union-of-doctors": {
    kind: "union", en: "National Union of Mauritanian Doctors", countries: ["MR"],
    ar: "نقابة الأطباء الموريتانيين | النقابة الوطنية للأطباء الموريتانيين | السلك الوطني للأطباء الموريتانيين | نقابة الأطباء العامين الموريتانيين | نقابة الأطباء الأخصائيين الموريتانيين",
  },
  "mr/national-waqf-foundation": {
    kind: "institution", en: "National Foundation of Waqf", countries: ["MR"],
    ar: "المؤسسة الوطنية للأوقاف الموريتانية",
    arWeak: "المؤسسة الوطنية للأوقاف",
    arCue: "موريتانيا | الموريتاني | نواكشوط | انواكشوط",
  },
  "mr/national-water-company-mauritania": {
    kind: "company", en: "National Water Company (Mauritania)", fr: "Société nationale d'eau", acronyms: ["SNDE"], countries: ["MR"], weak: true,
    ar: "الشركة الوطنية للماء | الشركة الوطنية للمياه | الشركة الوطنية بموريتانيا",
    arCue: "نواكشوط | موريتانيا",
  },
  "mr/ndiaga-dieng": {
    kind: "person", en: "N'Diaga Dieng", countries: ["MR"],
    ar: "انجاغا دينغ | انجاكا دينغ | نجاغا ديانغ | انجاكا جينك",
  },
  "mr/niang-djibril-hamady": {
    kind: "person", en: "Niang Djibril Hamady", countries: ["MR"],
    ar: "نيانغ جبريل حمادي | انيانغ جبريل حمادي | نيانغ جبريل حمدي | انيانغ جبريل حمدي",
  },
  "mr/niang-mamoudou": {
    kind: "person", en: "Niang Mamoudou", countries: ["MR"],
    ar: "نيانغ مامودو | نيانغ مامادو",
  },
  "mr/nida-el-watan": {
    kind: "party", en: "Nida El Watan", fr: "Parti Nida El Watan", countries: ["MR"], weak: true,
    ar: "نداء الوطن | حزب نداء الوطن",
    arCue: "موريتانيا | الموريتاني",
  },
  "mr/noel-mamere": {
    kind: "person", en: "Noël Mamère", countries: ["FR"],
    ar: "نويل مامير | نويل مايمر",
  },
  "mr/nouadhibou-fc": {
    kind: "institution", en: "FC Nouadhibou", countries: ["MR"],
    ar: "نادي نواذيبو | اف سي نواذيبو | أف سي انواذيبو | فريق نواذيبو | إف سي نواذيبو الموريتاني | أفسي نواذيبو | نادي أفسي نواذيبو | أفسي نواذيب | اف س نواذيبو | نواذيبو الموريتاني | انواذيبو الموريتاني | نواديبو الموريتاني",
  },
  "mr/noura-mint-seymali": {
    kind: "person", en: "Noura Mint Seymali", countries: ["MR"],
    ar: "نورة بنت سيمالي | نورا بنت سيمالي | نورة منت سيمالي | نورا منت سيمالي | نورة منت سيم عالي",
    arWeak: "سيمالي | بنت سيمالي",
  },
  "mr/noureddine-mohamedou": {
    kind: "person", en: "Noureddine Mohamedou", countries: ["MR"], weak: true,
    ar: "نور الدين محمدو | نور الدين ولد محمدو",
    arCue: "موريتانيا إلى الأمام | حزب | الحوار | المعارضة",
  },
  "mr/omar-ould-maatalla": {
    kind: "person", en: "Omar Ould Maatalla", countries: ["MR"],
    ar: "عمر ولد معط الله | عمر ولد معطى الله | عمر ولد معطلا",
  },
  "mr/onas-mr": {
    kind: "institution", en: "National Sanitation Office (Mauritania)", acronyms: ["ONAS"], countries: ["MR"],
    ar: "المكتب الوطني للصرف الصحي بموريتانيا | المكتب الوطني للصرف الصحي الموريتاني",
    arWeak: "المكتب الوطني للصرف الصحي",
    arCue: "نواكشوط | موريتانيا | الموريتاني",
  },
  "mr/onm": {
    kind: "institution", en: "National Meteorology Office (Mauritania)", fr: "Office national de la météorologie",
    acronyms: ["ONM"], countries: ["MR"],
    ar: "المكتب الوطني للأرصاد الجوية | المكتب الوطني للأرصاد الجوية الموريتاني | الأرصاد الجوية الموريتانية | المكتب الوطني للأرصاد الجوية في موريتانيا | الهيئة الوطنية للأرصاد الجوية",
  },
  "mr/ophthalmologists-association": {
    kind: "union", en: "Mauritanian Association of Ophthalmologists", fr: "Association mauritanienne d'ophtalmologie",
    countries: ["MR"],
    ar: "الجمعية الموريتانية لأطباء العيون | الجمعية الموريتانية لطب العيون",
  },
  "mr/othmane-ould-cheikh-aboul-maaly": {
    kind: "person", en: "Othmane Ould Cheikh Aboul Maaly", countries: ["MR"],
    ar: "عثمان ولد الشيخ أحمد أبو المعالي | عثمان ولد أبو المعالي | الشيخ عثمان الشيخ أحمد أبو المعالي | عثمان ولد الشيخ أبو المعالي | عثمان أبو المعالي | عثمان ولد أبي المعالي",
    arWeak: "ولد الشيخ أحمد أبو المعالي | ولد الشيخ أبو المعالي | ولد أبي المعالي",
  },
  "mr/oulaya-mint-amartichitt": {
    kind: "person", en: "Oulaya Mint Amartichitt", aliases: ["Ooleya Mint Amartichitt"], countries: ["MR"],
    ar: "عليا منت اعمر تيشيت | علية منت أعمر تيشيت | عليه منت اعمرتيشيت",
  },
  "mr/oumar-diop-sebkha": {
    kind: "person", en: "Oumar Diop (Sebkha)", aliases: ["Oumar Diop"], countries: ["MR"], from: "2023", weak: true,
    ar: "عمر جوب",
    arCue: "وفاة | مقتل | الشرطة | مفوضية | توقيفه",
  },
  "mr/oumar-ndiaye-footballer": {
    kind: "person", en: "Oumar Ndiaye (footballer)", aliases: ["Oumar N'Diaye"], countries: ["MR"], weak: true,
    ar: "عمر نداي | عمر اندياي | عمر نجاي | عمر إبراهيم اندياي",
    arCue: "المنتخب | منتخب | لاعب | المرابطون | تشكيلة | هدف",
  },
  "mr/oumar-ould-beibacar": {
    kind: "person", en: "Oumar Ould Beibacar", countries: ["MR"],
    ar: "عمر ولد بيبكر | عمر ولد ببكر | عمر ولد بيباكر | عمر بيبكر",
    arWeak: "ولد بيبكر | ولد بيباكر",
  },
  "mr/ousmane-samba": {
    kind: "person", en: "Ousmane Samba", countries: ["MR"],
    ar: "عثمان سامبا | أوصمان صامبا | عثمان صمبا",
  },
  "mr/outouma-soumare": {
    kind: "person", en: "Outouma Soumaré", countries: ["MR"],
    ar: "أوتوما سوماري | أوتوما سوماريه | أوتوما أنتوان سليمان سوماري | أوتاما سوماري | اتوما سوماري | أوتوما انتوان سوماري | أوتوما أنطوان سوماري | أوتوما سليمان سوماري",
  },
  "mr/parliament": {
    kind: "institution", en: "National Assembly of Mauritania", fr: "Assemblée nationale de Mauritanie", countries: ["MR"],
    ar: "الجمعية الوطنية الموريتانية | البرلمان الموريتاني",
  },
  "mr/parliamentary-inquiry-commission-2020": {
    kind: "institution", en: "Parliamentary Inquiry Commission (Mauritania)",
    fr: "Commission d'enquête parlementaire", acronyms: ["CEP"], countries: ["MR"], from: "2020-01",
    ar: "لجنة التحقيق البرلمانية الموريتانية | لجنة التحقيق البرلمانية في موريتانيا",
    arWeak: "لجنة التحقيق البرلمانية",
    arCue: "موريتانيا | العشرية | ولد عبد العزيز | نواكشوط",
  },
  "mr/party-for-a-strong-mauritania": {
    kind: "party", en: "Party for a Strong Mauritania", countries: ["MR"],
    ar: "حزب من أجل موريتانيا قوية",
  },
  "mr/police": {
    kind: "state-force", en: "National Police of Mauritania", fr: "Police nationale de Mauritanie",
    aliases: ["Mauritanian police", "Mauritania police", "Police mauritanienne"], countries: ["MR"],
    ar: "الشرطة الوطنية الموريتانية | الشرطة الوطنية في موريتانيا",
  },
  "mr/popular-democratic-party-mauritania": {
    kind: "party", en: "Democratic People's Party (Mauritania)", countries: ["MR"],
    ar: "حزب الشعب الديمقراطي الموريتاني",
  },
  "mr/popular-front-mauritania": {
    kind: "party", en: "Popular Front (Mauritania)", fr: "Front populaire", countries: ["MR"], weak: true,
    ar: "حزب الجبهة الشعبية | الجبهة الشعبية الموريتانية",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "mr/popular-movement-mauritania": {
    kind: "party", en: "Mauritanian Popular Movement", countries: ["MR"],
    ar: "الحركة الشعبية الموريتانية",
  },
  "mr/prds": {
    kind: "party", en: "Democratic and Social Republican Party", fr: "Parti républicain démocratique et social",
    aliases: ["Republican Party for Democracy and Renewal", "PRDR", "Parti républicain pour la démocratie et le renouvellement"],
    acronyms: ["PRDS"], countries: ["MR"], from: "1991", to: "2005",
    ar: "الحزب الجمهوري الديمقراطي الاجتماعي | الحزب الجمهوري الموريتاني | الحزب الجمهوري للديمقراطية والتجديد | الحزب الجمهوري الديمقراطي والاجتماعي | الحزب الجمهوري من أجل الديمقراطية والتجديد",
    arWeak: "الحزب الجمهوري",
  },
  "mr/press-support-fund": {
    kind: "institution", en: "Private Press Support Fund (Mauritania)", countries: ["MR"],
    ar: "صندوق دعم الصحافة الخاصة | صندوق الدعم العمومي للصحافة الخاصة | صندوق دعم الصحافة الموريتانية",
  },
  "mr/progressive-popular-movement": {
    kind: "party", en: "Progressive People's Movement (Mauritania)", fr: "Mouvement populaire progressiste",
    acronyms: ["MPP"], countries: ["MR"],
    ar: "حزب الحركة الشعبية التقدمية | الحركة الشعبية التقدمية",
  },
  "mr/public-school-directors": {
    kind: "union", en: "Association of Directors of Public Schools", countries: ["MR"],
    ar: "تجمع مديري مدارس التعليم العمومي بموريتانيا | تجمع مديري مدارس التعليم العمومي الموريتاني",
  },
  "mr/rabi-ould-idoumou": {
    kind: "person", en: "Rabi Ould Idoumou", countries: ["MR"],
    ar: "الربيع ولد ادوم | الربيع ادوم",
    arWeak: "ولد ادوم",
  },
  "mr/rally-for-democracy-and-unity": {
    kind: "party", en: "Rally for Democracy and Unity", fr: "Rassemblement pour la démocratie et l'unité", acronyms: ["RDU"], countries: ["MR"],
    ar: "حزب التجمع من أجل الديمقراطية والوحدة | التجمع من أجل الديمقراطية والوحدة | حزب التجمع للديمقراطية والوحدة | التجمع للديمقراطية والوحدة",
  },
  "mr/rally-of-mauritanian-press": {
    kind: "union", en: "Rally of the Mauritanian Press", fr: "Regroupement de la presse mauritanienne",
    acronyms: ["RPM"], countries: ["MR"],
    ar: "تجمع الصحافة الموريتانية | رابطة الصحفيين الموريتانيين | اتحاد المواقع الإخبارية الموريتانية",
  },
  "mr/refoundation-for-global-action": {
    kind: "party", en: "Refoundation for Global Action", fr: "Refondation pour une action globale", acronyms: ["RAG"], countries: ["MR"], weak: true,
    ar: "حركة الرك | حزب الرك | الرك",
    arCue: "بيرام | إيرا | موريتانيا",
  },
  "mr/regulation-authority": {
    kind: "institution", en: "Regulatory Authority (Mauritania)", fr: "Autorité de régulation", aliases: ["ARE"],
    acronyms: ["ARE"], countries: ["MR"],
    ar: "سلطة التنظيم الموريتانية | سلطة التنظيم متعددة القطاعات | سلطة التنظيم الموريتاني",
    arWeak: "سلطة التنظيم",
    arCue: "موريتانيا | موريتل | ماتل | شنقيتل | صوملك",
  },
  "mr/rfd": {
    kind: "party", en: "Rally of Democratic Forces", fr: "Rassemblement des forces démocratiques", acronyms: ["RFD"], countries: ["MR"], from: "2001",
    ar: "تكتل القوى الديمقراطية | حزب تكتل القوى الديمقراطية | حزب التكتل",
    arWeak: "التكتل",
  },
  "mr/riad-ould-ahmed-el-hadi": {
    kind: "person", en: "Riad Ould Ahmed El Hadi", countries: ["MR"],
    ar: "رياض ولد أحمد الهادي",
  },
  "mr/ribat": {
    kind: "party", en: "Ribat Party", fr: "Parti Ribat",
    aliases: ["Ribat National Party for Rights and the Building of Generations"], countries: ["MR"],
    ar: "حزب الرباط الموريتاني | حزب الرباط الوطني | حزب الرباط الوطني من أجل الحقوق وبناء الأجيال",
    arWeak: "حزب الرباط",
    arCue: "موريتانيا | السعد ولد لوليد",
  },
  "mr/ribat-watani": {
    kind: "movement", en: "National Ribat for the Support of the Palestinian People", countries: ["MR"],
    ar: "الرباط الوطني لنصرة الشعب الفلسطيني | الرباط الوطني الموريتاني لنصرة الشعب الفلسطيني | الرباط الوطني لنصرة القضية الفلسطينية | الرباط الوطني الموريتاني",
  },
  "mr/road-safety-together": {
    kind: "movement", en: "Together to Reduce Road Accidents", countries: ["MR"],
    ar: "معا للحد من حوادث السير | منظمة معا للحد من حوادث السير | حملة معا للحد من حوادث السير",
  },
  "mr/saad-bouh": {
    kind: "person", en: "Cheikh Saad Bouh", countries: ["MR"],
    ar: "الشيخ سعد بوه | الشيخ سعد أبيه | الشيخ سعدبوه",
  },
  "mr/saad-bouh-kamara": {
    kind: "person", en: "Saad Bouh Kamara", countries: ["MR"],
    ar: "سعد بوه كمرا | سعدبوه كمرا | سعد بوه كامارا",
  },
  "mr/saad-ould-louleid": {
    kind: "person", en: "Saad Ould Louleid", countries: ["MR"],
    ar: "السعد ولد لوليد | سعد ولد لوليد | سعد ولد الوليد | السعد لوليد",
    arWeak: "لوليد | ولد لوليد | ولد الوليد",
  },
  "mr/saadani-mint-khaitour": {
    kind: "person", en: "Saadani Mint Khaitour", countries: ["MR"],
    ar: "سعداني بنت خيطور | سعداني منت خيطور",
    arWeak: "بنت خيطور | منت خيطور",
  },
  "mr/sahel-foundation-mauritania": {
    kind: "movement", en: "Sahel Foundation (Mauritania)", countries: ["MR"],
    ar: "مؤسسة الساحل لحقوق الإنسان | منظمة الساحل لحقوق الإنسان | مؤسسة الساحل للدفاع عن حقوق الإنسان ودعم التعليم والسلم الاجتماعي",
  },
  "mr/said-ould-habib": {
    kind: "person", en: "Saïd Ould Habib", countries: ["MR"],
    ar: "سعيد ولد حبيب",
  },
  "mr/saleck-ould-sidi-mahmoud": {
    kind: "person", en: "Saleck Ould Sidi Mahmoud", countries: ["MR"],
    ar: "السالك ولد سيدي محمود",
    arWeak: "ولد سيدي محمود",
  },
  "mr/saleh-ould-hanenna": {
    kind: "person", en: "Saleh Ould Hanenna", aliases: ["Saleh Ould Hanena", "Salah Ould Hanena"], countries: ["MR"],
    ar: "صالح ولد حننا | صالح ولد حنن | صالح ولد حنه | صالح ولد حننه | صالح ولد حنينا | صالح حننا",
    arWeak: "ولد حننا | ولد حنن | ولد حنه",
  },
  "mr/salka-mint-tah": {
    kind: "person", en: "Salka Mint Tah", countries: ["MR"],
    ar: "السالكة بنت التاه | السالكة منت التاه",
  },
  "mr/sall-seydou": {
    kind: "person", en: "Sall Seydou", countries: ["MR"],
    ar: "صال صيدو | صال سيدو",
  },
  "mr/salvation-forces-alliance": {
    kind: "movement", en: "Salvation Forces Alliance (Mauritania)", fr: "Alliance des forces du salut",
    aliases: ["Coalition of the Forces of the People"], countries: ["MR"], from: "2024-12",
    ar: "تحالف قوى الإنقاذ | ائتلاف قوى الشعب المعارض | ائتلاف قوى الشعب | ائتلاف قوى الشعب الموريتاني",
  },
  "mr/samba-ould-salem": {
    kind: "person", en: "Samba Ould Salem", countries: ["MR"],
    ar: "صمب ولد سالم | صمبا ولد سالم",
  },
  "mr/samba-thiam": {
    kind: "person", en: "Samba Thiam", countries: ["MR"],
    ar: "صمب تيام | سامبا تيام | صمبا اتيام | صمبا تيام | سامبا ثيام | صامبا تيام | صامبا اتيام",
  },
  "mr/samory-ould-beye": {
    kind: "person", en: "Samory Ould Beye", countries: ["MR"],
    ar: "الساموري ولد بي | الساموري ولد بيه | ساموري ولد بي | صاموري ولد بي",
  },
  "mr/sandrella-merhej": {
    kind: "person", en: "Sandrella Merhej", countries: ["LB", "MR"],
    ar: "سندريلا مرهج",
  },
  "mr/saoudatou-wane": {
    kind: "person", en: "Saoudatou Wane", countries: ["MR"],
    ar: "سوداتا وان | سعودة وان | سودة وان",
  },
  "mr/savia-mint-ntahah": {
    kind: "person", en: "Savia Mint N'Tahah", countries: ["MR"],
    ar: "صفية بنت انتهاه | صفية منت انتهاه | صفية انتهاه",
    arWeak: "بنت انتهاه | منت انتهاه",
  },
  "mr/sawab": {
    kind: "party", en: "Sawab", fr: "Parti Sawab", countries: ["MR"], from: "2004",
    ar: "حزب الصواب",
    arWeak: "الصواب",
  },
  "mr/seddoum-ould-eyda": {
    kind: "person", en: "Seddoum Ould Eyda", countries: ["MR"],
    ar: "سدوم ولد ايده | سدوم ايده",
  },
  "mr/seidou-samba-dia": {
    kind: "person", en: "Saïdou Samba Dia", countries: ["MR"],
    ar: "صيدو صمبا ديا | صيدو صمبا جا | سيدو سامبا ديا",
  },
  "mr/sem-teachers": {
    kind: "union", en: "Union of Public Education Teachers of Mauritania",
    aliases: ["Syndicat des enseignants de Mauritanie"], acronyms: ["SEM"], countries: ["MR"],
    ar: "نقابة معلمي التعليم العمومي بموريتانيا | نقابة معلمي التعليم العمومي | نقابة معلمي التعليم العمومي في موريتانيا",
  },
  "mr/seyid-ould-bah": {
    kind: "person", en: "Seyid Ould Bah", aliases: ["Abdallah Seyid Ould Bah"], countries: ["MR"],
    ar: "السيد ولد أباه | عبد الله السيد ولد أباه | عبد الله ولد أباه",
  },
  "mr/seyid-ould-ghaylani": {
    kind: "person", en: "Seyid Ould Ghaylani", countries: ["MR"],
    ar: "السيد ولد الغيلاني | سيد ولد الغيلاني",
  },
  "mr/sghair-ould-mbareck": {
    kind: "person", en: "Sghaïr Ould M'Bareck", countries: ["MR"],
    ar: "اسغير ولد مبارك | اصغير ولد امبارك | سغير ولد امبارك | صغير ولد مبارك | الصغير ولد مبارك | اسغير ولد امبارك | الصغير ولد امبارك | سغير ولد مبارك | صغير ولد امبارك",
  },
  "mr/shipbuilding-company-mauritania": {
    kind: "company", en: "Mauritanian Shipbuilding Company", acronyms: ["CNM"], countries: ["MR"],
    ar: "الشركة الموريتانية لصناعة السفن | شركة بناء السفن الموريتانية",
  },
  "mr/shura-for-development": {
    kind: "party", en: "Shura for Development", aliases: ["Choura pour le développement"], countries: ["MR"],
    ar: "حزب الشورى من أجل التنمية | حزب الشورى للتنمية",
  },
  "mr/sid-ahmed-ould-bneijara": {
    kind: "person", en: "Sid Ahmed Ould Bneijara", countries: ["MR"],
    ar: "سيد أحمد ولد ابنيجارة | سيدي أحمد ولد ابنيجارة | سيد أحمد ولد بنيجارة | سيدي أحمد ولد بنيجارة | سيد أحمد ابنيجارة",
    arWeak: "ابنيجارة | ولد ابنيجارة | ولد بنيجارة",
  },
  "mr/sid-ahmed-ould-boubali": {
    kind: "person", en: "Sid Ahmed Ould Boubali", countries: ["MR"],
    ar: "سيد أحمد ولد بوبالي | سيدي أحمد ولد بوبالي | سيد أحمد بوبالي",
  },
  "mr/sid-ahmed-ould-bouh": {
    kind: "person", en: "Sid'Ahmed Ould Bouh", countries: ["MR"],
    ar: "سيد أحمد ولد ابوه | سيدي أحمد ولد ابوه | سيدي أحمد ولد بوه | سيد أحمد ولد بوه | سيد أحمد ابوه",
    arWeak: "ولد ابوه | ولد بوه",
  },
  "mr/sid-ahmed-ould-mohamed": {
    kind: "person", en: "Sid'Ahmed Ould Mohamed", countries: ["MR"], weak: true,
    ar: "سيد أحمد ولد محمد | سيدي أحمد ولد محمد",
    arCue: "وزير | موريتانيا",
  },
  "mr/sid-el-emine-ould-sidahmed": {
    kind: "person", en: "Sid El Emine Ould Sid'Ahmed", countries: ["MR"],
    ar: "سيد الأمين ولد سيد أحمد",
  },
  "mr/sidamar-ould-cheikhna": {
    kind: "person", en: "Sid'Amar Ould Cheikhna", countries: ["MR"],
    ar: "سيد أعمر ولد شيخنا | سيدي أعمر ولد شيخنا",
  },
  "mr/sidaty-ould-abba": {
    kind: "person", en: "Sidaty Ould Abba", aliases: ["Sidati Ould Abba"], countries: ["MR"],
    ar: "سيداتي ولد آبه | سيداتي ولد آب | سيداتي ولد آبا",
  },
  "mr/sidi-ahmed-ould-aida": {
    kind: "person", en: "Sidi Ahmed Ould Aida", countries: ["MR"],
    ar: "سيدي أحمد ولد عيدة | سيد أحمد ولد عيدة | الأمير سيد أحمد ولد عيده | سيدي أحمد عيدة",
  },
  "mr/sidi-ahmed-ould-ejje": {
    kind: "person", en: "Sidi Ahmed Ould Ejje", aliases: ["Sid'Ahmed Ould Dje"], countries: ["MR"],
    ar: "سيد أحمد ولد اج",
  },
  "mr/sidi-ahmed-ould-rayss": {
    kind: "person", en: "Sidi Ahmed Ould Rayss", aliases: ["Sid'Ahmed Ould Raïss"], countries: ["MR"],
    ar: "سيدي أحمد ولد الرايس | سيدي أحمد ولد رايس | سيد أحمد ولد الرايس | سيد أحمد ولد رايس | سيدي أحمد الرايس",
  },
  "mr/sidi-aly-sidi-boubacar": {
    kind: "person", en: "Sidi Aly Sidi Boubacar", countries: ["MR"],
    ar: "سيدي عالي سيدي بوبكر | سيدي عالي ولد سيدي بوبكر | سيدي عالي سيدي أبو بكر",
  },
  "mr/sidi-bekaye-ould-hamadi": {
    kind: "person", en: "Sidi Bekaye Ould Hamadi", countries: ["MR"],
    ar: "سيدي البكاي ولد حمادي",
  },
  "mr/sidi-el-emine-ould-nasser": {
    kind: "person", en: "Sidi El Emine Ould Nasser", aliases: ["Sidi Lemine Ben Nasser"], countries: ["MR"],
    ar: "سيد الأمين بن ناصر | سيد الأمين ولد ناصر",
  },
  "mr/sidi-mohamed-ould-bamba": {
    kind: "person", en: "Sidi Mohamed Ould Bamba", aliases: ["Sidi Mohamed Bamba"], countries: ["MR"],
    ar: "سيدي محمد ولد بمب | سيدي محمد بمب | سيدي محمد ولد بمبا",
  },
  "mr/sidi-mohamed-ould-boubacar": {
    kind: "person", en: "Sidi Mohamed Ould Boubacar", aliases: ["Sidi Mohamed Boubacar", "Sidi Mohamed Ould Boubaker"], countries: ["MR"],
    ar: "سيدي محمد ولد بوبكر | سيدي محمد ولد ببكر | سيد محمد ولد بوبكر | ولد بوبكر | سيدي محمد ولد أبو بكر | سيد محمد ولد ببكر",
    arWeak: "ولد أبو بكر",
  },
  "mr/sidi-mohamed-ould-boubatt": {
    kind: "person", en: "Sidi Mohamed Ould Boubatt", countries: ["MR"],
    ar: "سيد محمد ولد بوبات | سيد محمد بوبات",
  },
  "mr/sidi-mohamed-ould-cheikh-el-alem": {
    kind: "person", en: "Sidi Mohamed Ould Cheikh El Alem", countries: ["MR"],
    ar: "سيدي محمد ولد الشيخ العالم | سيد محمد ولد الشيخ العالم",
  },
  "mr/sidi-mohamed-ould-ghaber": {
    kind: "person", en: "Sidi Mohamed Ould Ghaber", countries: ["MR"],
    ar: "سيدي محمد ولد الغابر | سيدي محمد ولد غابر | سيدي محمد الغابر | سيد محمد ولد الغابر",
    arWeak: "ولد الغابر | ولد غابر",
  },
  "mr/sidi-mohamed-ould-haidalla": {
    kind: "person", en: "Sidi Mohamed Ould Haidalla", countries: ["MR"],
    ar: "سيدي محمد ولد هيداله | سيد محمد ولد هيداله | سيدي محمد هيداله",
  },
  "mr/sidi-mohamed-ould-maham": {
    kind: "person", en: "Sidi Mohamed Ould Maham", countries: ["MR"],
    ar: "سيدي محمد ولد محم | سيد محمد ولد محم",
    arWeak: "ولد محم",
  },
  "mr/sidi-mohamed-ould-taleb-omar": {
    kind: "person", en: "Sidi Mohamed Ould Taleb Omar", countries: ["MR"],
    ar: "سيدي محمد ولد الطالب أعمر | سيدي محمد ولد الطالب عمر | سيدي محمد ولد طالب أعمر | سيدي محمد الطالب أعمر | سيد محمد ولد الطالب أعمر",
    arWeak: "ولد الطالب أعمر | ولد الطالب عمر | ولد طالب أعمر",
  },
  "mr/sidi-mouloud-ould-brahim": {
    kind: "person", en: "Sidi Mouloud Ould Brahim", countries: ["MR"],
    ar: "سيدي مولود ولد إبراهيم | سيدي مولود ولد براهيم",
  },
  "mr/sidi-ould-abeid": {
    kind: "person", en: "Sidi Ould Abeid", countries: ["MR"], weak: true,
    ar: "سيدي ولد عبيد",
    arCue: "السبق | الصحفي | صحفي",
  },
  "mr/sidi-ould-cheikh-abdallahi": {
    kind: "person", en: "Sidi Ould Cheikh Abdallahi", aliases: ["Sidi Mohamed Ould Cheikh Abdallahi"], countries: ["MR"],
    ar: "سيدي ولد الشيخ عبد الله | سيدي محمد ولد الشيخ عبد الله | سيدي ولد الشيخ عبد اللهي | ولد الشيخ عبد الله | سيدي محمد ولد الشيخ عبد اللهي | سيدي ولد شيخ عبد الله | سيدي محمد الشيخ عبد الله | سيد ولد الشيخ عبد الله | سيدي محمد ولد شيخ عبد الله",
    arWeak: "ولد الشيخ عبد اللهي",
  },
  "mr/sidi-ould-habat": {
    kind: "person", en: "Sidi Ould Habat", countries: ["MR"],
    ar: "سيدي ولد حبت | سيدي ولد حبوت",
  },
  "mr/sidi-ould-kory": {
    kind: "person", en: "Sidi Ould Kory", countries: ["MR"],
    ar: "سيدي ولد الكوري | سيدي الكوري",
  },
  "mr/sidi-ould-salem": {
    kind: "person", en: "Sidi Ould Salem", countries: ["MR"],
    ar: "سيدي ولد سالم",
  },
  "mr/sidi-ould-sidina": {
    kind: "person", en: "Sidi Ould Sidina", countries: ["MR"],
    ar: "سيدي ولد سيدينا | سيدي ولد سيدنا",
    arWeak: "ولد سيدينا",
  },
  "mr/sidi-ould-zahaf": {
    kind: "person", en: "Sidi Ould Zahaf", countries: ["MR"],
    ar: "سيدي ولد الزحاف | سيدي الزحاف",
    arWeak: "ولد الزحاف",
  },
  "mr/sidi-ould-zein": {
    kind: "person", en: "Sidi Ould Zein", countries: ["MR"],
    ar: "سيدي ولد الزين",
  },
  "mr/sidi-yahya-ould-cheikhna-lemrabott": {
    kind: "person", en: "Sidi Yahya Ould Cheikhna Ould Lemrabott", countries: ["MR"],
    ar: "سيدي يحيى ولد شيخنا ولد لمرابط | سيدي يحيى شيخنا لمرابط | سيدي يحيى ولد شيخنا | سيدي يحيى ولد شيخنا لمرابط | سيدي يحي شيخنا لمرابط | سيدي يحيى شيخنا ولد لمرابط | سيدي يحي ولد شيخنا",
    arWeak: "ولد شيخنا لمرابط",
  },
  "mr/sidna-aly-ould-mohamed-khouna": {
    kind: "person", en: "Sidna Aly Ould Mohamed Khouna", countries: ["MR"],
    ar: "سيدنا عالي ولد محمد خونه | سيدنا عالي ولد محمد خونا | سيدنا عالي محمد خونه",
  },
  "mr/sidna-ould-ahmed-ely": {
    kind: "person", en: "Sidna Ould Ahmed Ely", countries: ["MR"],
    ar: "سيدنا ولد أحمد اعلي | سيدنا ولد احمد اعل",
  },
  "mr/sidney-sokhona": {
    kind: "person", en: "Sidney Sokhona", countries: ["MR"],
    ar: "سيدني سوخونا | سيدني سوكونا",
  },
  "mr/slem-teachers": {
    kind: "union", en: "Free Union of Mauritanian Teachers", fr: "Syndicat libre des enseignants mauritaniens",
    acronyms: ["SLEM"], countries: ["MR"],
    ar: "النقابة الحرة للمعلمين الموريتانيين | النقابة الحرة للمعلمين",
    arWeak: "النقابة الحرة للمدرسين",
  },
  "mr/sneiba-el-kory": {
    kind: "person", en: "Sneiba El Kory", countries: ["MR"],
    ar: "سنيبه الكوري | اسنيبة الكوري",
  },
  "mr/snem-students": {
    kind: "union", en: "National Union of Mauritanian Students (SNEM)", acronyms: ["SNEM"], countries: ["MR"],
    ar: "النقابة الوطنية لطلاب موريتانيا | النقابة الوطنية للطلاب الموريتانيين | النقابة الوطنية لطلبة موريتانيا",
  },
  "mr/snes-mauritania": {
    kind: "union", en: "National Union of Secondary Education", acronyms: ["SNES"], countries: ["MR"],
    ar: "النقابة الوطنية للتعليم الثانوي",
  },
  "mr/snie-mauritania": {
    kind: "union", en: "Independent National Union of Teachers", countries: ["MR"],
    ar: "النقابة الوطنية المستقلة للمعلمين الموريتانيين",
    arWeak: "النقابة الوطنية المستقلة للمعلمين",
    arCue: "موريتانيا | الموريتاني | نواكشوط | التعليم الأساسي",
  },
  "mr/snim-foundation": {
    kind: "aid", en: "SNIM Foundation", countries: ["MR"], parent: "companies/snim",
    ar: "هيئة اسنيم الخيرية | خيرية اسنيم | هيئة سنيم الخيرية | خيرية سنيم | مؤسسة سنيم الخيرية",
  },
  "mr/societe-mauritanienne-de-commercialisation-de-poisson": {
    kind: "company", en: "Societe Mauritanienne de Commercialisation de Poisson", fr: "Société mauritanienne de commercialisation de poisson",
    acronyms: ["SMCP"], countries: ["MR"],
    ar: "الشركة الموريتانية لتسويق الأسماك | الشركة الموريتانية لتسويق السمك | شركة تسويق الأسماك | شركة تسويق السمك",
  },
  "mr/sogho-alassane": {
    kind: "person", en: "Sogho Alassane", countries: ["MR"],
    ar: "سوغو الحسن | صوغو الحسن | سوغو ألاسان | سوكو الحسن",
  },
  "mr/somagaz": {
    kind: "company", en: "Somagaz", acronyms: ["SOMAGAZ"], countries: ["MR"],
    ar: "صوماغاز | سوماغاز | الشركة الموريتانية للغاز | الشركة الموريتانية لصناعة الغاز",
  },
  "mr/somip": {
    kind: "company", en: "Mauritanian Petroleum Industries Company",
    fr: "Société mauritanienne des industries de pétrole", acronyms: ["SOMIP"], countries: ["MR"],
    ar: "الشركة الموريتانية لصناعات البترول | الشركة الموريتانية للصناعات البترولية | شركة سوميب",
  },
  "mr/sos-esclaves": {
    kind: "movement", en: "SOS Esclaves", countries: ["MR"], from: "1995",
    ar: "نجدة العبيد | منظمة نجدة العبيد | جمعية نجدة العبيد",
  },
  "mr/soufi-ould-cheibani": {
    kind: "person", en: "Soufi Ould Cheibani", aliases: ["Sofi Ould Cheibani", "Soufi Ould Chibany"], countries: ["MR"],
    ar: "الصوفي ولد الشيباني | الصوفي ولد شيباني | الصوفي الشيباني",
  },
  "mr/soufi-ould-cheine": {
    kind: "person", en: "Soufi Ould Cheine", countries: ["MR"],
    ar: "الصوفي ولد الشين | الصوفي ولد الشين ولد جبريل | الصوفي الشين",
  },
  "mr/soultane-ould-souad": {
    kind: "person", en: "Soultane Ould Souad", countries: ["MR"],
    ar: "السلطان ولد أسواد | سلطان ولد أسواد | السلطان ولد محمد أسواد | سلطان لسواد | السلطان لسواد | السلطان أسواد",
    arWeak: "ولد أسواد | ولد محمد أسواد",
  },
  "mr/sow-abou-demba": {
    kind: "person", en: "Sow Abou Demba", countries: ["MR"],
    ar: "صو آبو دمبا | سو أبو دمبا | سو آبو ديمبا",
  },
  "mr/state-general-inspectorate": {
    kind: "institution", en: "State General Inspectorate (Mauritania)", fr: "Inspection générale d'État",
    acronyms: ["IGE"], countries: ["MR"],
    ar: "المفتشية العامة للدولة الموريتانية | المفتشية العامة للدولة في موريتانيا",
    arWeak: "المفتشية العامة للدولة | مفتشية الدولة",
    arCue: "موريتانيا | الموريتاني | نواكشوط",
  },
  "mr/struggle-for-justice-party": {
    kind: "party", en: "Struggle for Justice Party", countries: ["MR"],
    ar: "حزب النضال من أجل العدالة",
  },
  "mr/student-initiative": {
    kind: "movement", en: "Student Initiative against Zionist Penetration", countries: ["MR"],
    ar: "المبادرة الطلابية لمناهضة الاختراق الصهيوني | المبادرة الطلابية لمناهضة الاختراق الصهيوني وللدفاع عن القضايا العادلة",
  },
  "mr/supreme-court-of-mauritania": {
    kind: "institution", en: "Supreme Court of Mauritania", fr: "Cour suprême de Mauritanie", countries: ["MR"],
    ar: "المحكمة العليا الموريتانية | المحكمة العليا في موريتانيا | المحكمة العليا بموريتانيا",
  },
  "mr/taazour": {
    kind: "institution", en: "Taazour", aliases: ["General Delegation for National Solidarity and the Fight against Exclusion"], countries: ["MR"],
    from: "2019-11",
    ar: "المندوبية العامة للتضامن الوطني ومكافحة الإقصاء | مندوبية تآزر | وكالة تآزر | المندوبية العامة تآزر | المندوبية الوطنية للتضامن الوطني ومكافحة الإقصاء | الوكالة الوطنية للتضامن ومكافحة الإقصاء | المندوبية العامة للتضامن ومكافحة الإقصاء | وكالة التآزر | المندوبية العامة للتضامن الوطني",
    arWeak: "تآزر",
  },
  "mr/tadamoun": {
    kind: "institution", en: "Tadamoun", aliases: ["National Agency for the Fight against the Legacy of Slavery"], countries: ["MR"], from: "2013",
    to: "2019",
    ar: "وكالة التضامن الموريتانية | وكالة التضامن لمحاربة آثار الرق | الوكالة الوطنية لمحاربة مخلفات الرق",
  },
  "mr/taghi-ould-youssef": {
    kind: "person", en: "Taghi Ould Youssef", countries: ["MR"],
    ar: "التقي ولد يوسف",
  },
  "mr/taghiyoullah-ledhem": {
    kind: "person", en: "Taghiyoullah Ledhem", countries: ["MR"],
    ar: "تقي الله الأدهم | تقي الله ولد أدهم | تقي الله لدهم",
    arWeak: "ولد أدهم",
  },
  "mr/taghy-ould-cheikh": {
    kind: "person", en: "Taghi Ould Cheikh", countries: ["MR"], weak: true,
    ar: "التقي ولد الشيخ | التقي الشيخ",
    arCue: "الشاعر | شعراء | شاعر",
  },
  "mr/tahra-mint-hembara": {
    kind: "person", en: "Tahra Mint Hembara", countries: ["MR"],
    ar: "الطاهرة منت همبارا | طهرة منت همبارة | الطاهره منت هامبارا",
  },
  "mr/taleb-moustapha-ould-cheikh": {
    kind: "person", en: "Taleb Moustapha Ould Cheikh", countries: ["MR"],
    ar: "الطالب مصطفى ولد الشيخ | طالب مصطفى ولد الشيخ",
  },
  "mr/taleb-ould-abdi-vall": {
    kind: "person", en: "Taleb Ould Abdi Vall", countries: ["MR"],
    ar: "الطالب ولد عبدي فال | طالب ولد عبدي فال",
    arWeak: "ولد عبدي فال",
  },
  "mr/taleb-ould-sidahmed": {
    kind: "person", en: "Taleb Ould Sid'Ahmed", countries: ["MR"],
    ar: "الطالب ولد سيد أحمد | الطالب ولد سيدي أحمد | الطالب ولد سيدأحمد",
    arWeak: "ولد سيدأحمد",
  },
  "mr/tamam": {
    kind: "party", en: "Rally of the Mauritanian People", fr: "Rassemblement du peuple mauritanien",
    aliases: ["Tamam", "Mauritanian People's Rally"], acronyms: ["RPM"], countries: ["MR"],
    ar: "تجمع الشعب الموريتاني | حزب تمام | حزب تجمع الشعب الموريتاني | حزب التجمع من أجل موريتانيا | تجمع الشعب الموريتاني تمام | حزب التجمع من أجل موريتانيا تمام",
  },
  "mr/tayeb-ould-mohamed-mahmoud": {
    kind: "person", en: "Taieb Ould Mohamed Mahmoud", countries: ["MR"],
    ar: "الطيب ولد محمد محمود",
  },
  "mr/teachers-union-mauritania": {
    kind: "union", en: "SIPES", acronyms: ["SIPES"], countries: ["MR"],
    ar: "النقابة المستقلة لأساتذة التعليم الثانوي | النقابة المستقلة لأساتذة التعليم الثانوي في موريتانيا",
  },
  "mr/tekber-mint-melainine": {
    kind: "person", en: "Tekber Mint Melainine", countries: ["MR"],
    ar: "تكبر بنت ماء العينين | تكيبر بنت ماء العينين | تكبر ماء العينين | تكبر منت ماء العينين",
  },
  "mr/tewassoul": {
    kind: "party", en: "Tewassoul", aliases: ["National Rally for Reform and Development", "Rassemblement national pour la réforme et le développement"],
    acronyms: ["RNRD"], countries: ["MR"], from: "2007-08",
    ar: "حزب تواصل | حزب التجمع الوطني للإصلاح والتنمية | التجمع الوطني للإصلاح والتنمية | التجمع الوطني للإصلاح والتنمية تواصل | حزب التجمع الوطني من أجل الإصلاح والتنمية | التجمع الوطني من أجل الإصلاح والتنمية",
    arWeak: "تواصل",
  },
  "mr/tfeila-mint-hadene": {
    kind: "person", en: "Tfeila Mint Hadene", countries: ["MR"],
    ar: "اطفيله بنت حادن | اطفيله منت حادن | اطفيلة منت محمدن | اطفيله بنت محمدن",
    arWeak: "بنت حادن | منت حادن",
  },
  "mr/thiam-tidjani": {
    kind: "person", en: "Thiam Tidjani", countries: ["MR"], weak: true,
    ar: "تيام تيجاني | تيام التيجاني | تيام تجاني | اتيام التيجاني",
    arCue: "وزير | المعادن | الصناعة | موريتانيا | الموريتاني",
  },
  "mr/tiam-diombar": {
    kind: "person", en: "Tiam Diombar", countries: ["MR"],
    ar: "تيام جمبار | ثيام جمبار | تيام جومبار | تيام دجومبار | ثيام جومبار",
    arWeak: "جمبار",
  },
  "mr/tijani-ould-karim": {
    kind: "person", en: "Tijani Ould Karim", countries: ["MR"],
    ar: "التجاني ولد كريم | التيجاني ولد كريم",
  },
  "mr/touche-pas-nationalite": {
    kind: "movement", en: "Don't Touch My Nationality", fr: "Touche pas à ma nationalité", acronyms: ["TPMN"], countries: ["MR"], from: "2011",
    ar: "لا تلمس جنسيتي | حركة لا تلمس جنسيتي | لا تمس جنسيتي | حركة لا تمس جنسيتي",
  },
  "mr/udp": {
    kind: "party", en: "Union for Democracy and Progress", fr: "Union pour la démocratie et le progrès", acronyms: ["UDP"], countries: ["MR"],
    ar: "حزب الاتحاد من أجل الديمقراطية والتقدم | الاتحاد من أجل الديمقراطية والتقدم | حزب الاتحاد للديمقراطية والتقدم | الاتحاد للديمقراطية والتقدم",
  },
  "mr/ufp": {
    kind: "party", en: "Union of the Forces of Progress", fr: "Union des forces de progrès", acronyms: ["UFP"], countries: ["MR"], from: "2000",
    ar: "اتحاد قوى التقدم | حزب اتحاد قوى التقدم",
  },
  "mr/ugem-students": {
    kind: "union", en: "General Union of Mauritanian Students", acronyms: ["UGEM"], countries: ["MR"],
    ar: "الاتحاد العام للطلاب الموريتانيين | الاتحاد العام لطلاب موريتانيا | الاتحاد العام للطلبة الموريتانيين",
  },
  "mr/ulema-training-centre": {
    kind: "institution", en: "Centre for Training of Ulema", fr: "Centre de formation des oulémas", countries: ["MR"],
    ar: "مركز تكوين العلماء",
  },
  "mr/unad": {
    kind: "party", en: "National Union for Democratic Alternation",
    fr: "Union nationale pour l'alternance démocratique", acronyms: ["UNAD"], countries: ["MR"],
    ar: "الاتحاد الوطني من أجل التناوب الديمقراطي | حزب الاتحاد الوطني من أجل التناوب الديمقراطي | حزب إيناد | الاتحاد الوطني للتناوب الديمقراطي | حزب التناوب الديمقراطي",
    arWeak: "إيناد",
  },
  "mr/unem": {
    kind: "union", en: "National Union of Mauritanian Students", fr: "Union nationale des étudiants mauritaniens", acronyms: ["UNEM"], countries: ["MR"],
    ar: "الاتحاد الوطني لطلبة موريتانيا | الاتحاد الوطني للطلبة الموريتانيين",
  },
  "mr/unionist-democratic-socialist-party": {
    kind: "party", en: "Unionist Democratic Socialist Party", fr: "Parti unioniste démocratique et socialiste", acronyms: ["PUDS"], countries: ["MR"],
    ar: "الحزب الوحدوي الديمقراطي الاشتراكي | حزب الوحدوي الديمقراطي الاشتراكي | الحزب الوحدوي الاشتراكي الديمقراطي | الوحدوي الاشتراكي الديمقراطي | الوحدوي الديمقراطي الاشتراكي",
  },
  "mr/unity-and-development-party": {
    kind: "party", en: "Unity and Development Party", fr: "Parti de l'unité et du développement", acronyms: ["PUD"], countries: ["MR"],
    ar: "حزب الوحدة والتنمية الموريتاني",
    arWeak: "حزب الوحدة والتنمية",
    arCue: "موريتانيا | الموريتاني | الموريتانية | نواكشوط",
  },
  "mr/university-nouadhibou": {
    kind: "institution", en: "University of Nouadhibou", countries: ["MR"],
    ar: "جامعة نواذيبو | جامعة انواذيبو",
  },
  "mr/university-nouakchott": {
    kind: "institution", en: "University of Nouakchott", fr: "Université de Nouakchott", countries: ["MR"],
    ar: "جامعة نواكشوط | جامعة انواكشوط | جامعة نواكشوط العصرية",
  },
  "mr/university-of-islamic-sciences-of-aioun": {
    kind: "institution", en: "University of Islamic Sciences of Aioun", fr: "Université des sciences islamiques d'Aïoun", countries: ["MR"],
    ar: "جامعة العلوم الإسلامية بالعيون | جامعة العلوم الإسلامية بلعيون | جامعة العلوم الإسلامية في لعيون | جامعة لعيون الإسلامية",
  },
  "mr/unpm": {
    kind: "union", en: "National Employers' Union of Mauritania", fr: "Union nationale du patronat mauritanien", acronyms: ["UNPM"], countries: ["MR"],
    ar: "الاتحاد الوطني لأرباب العمل الموريتانيين | اتحاد أرباب العمل الموريتانيين | الاتحاد العام لأرباب العمل بموريتانيا",
  },
  "mr/urban-community-of-nouakchott": {
    kind: "government", en: "Urban Community of Nouakchott", fr: "Communauté urbaine de Nouakchott", acronyms: ["CUN"],
    countries: ["MR"],
    ar: "مجموعة نواكشوط الحضرية | مجموعة انواكشوط الحضرية | المجموعة الحضرية لنواكشوط | المجموعة الحضرية بنواكشوط | المجموعة الحضرية لانواكشوط | نواكشوط الحضرية",
    arWeak: "المجموعة الحضرية",
    arCue: "نواكشوط | انواكشوط | موريتانيا | البلدية",
  },
  "mr/utm": {
    kind: "union", en: "Union of Workers of Mauritania", fr: "Union des travailleurs de Mauritanie", acronyms: ["UTM"], countries: ["MR"],
    ar: "اتحاد عمال موريتانيا | الاتحاد العام للعمال الموريتانيين | اتحاد العمال الموريتانيين",
  },
  "mr/vadily-ould-rayess": {
    kind: "person", en: "Vadily Ould Rayess", aliases: ["Fadili Ould Raiss"], countries: ["MR"],
    ar: "فضيلي ولد الرايس | الفضيلي ولد الرايس | فضيلي الرايس",
  },
  "mr/valle-mint-mini": {
    kind: "person", en: "Vallé Mint Mini", countries: ["MR"],
    ar: "فاله بنت ميني | فاله منت ميني",
    arWeak: "بنت ميني | منت ميني",
  },
  "mr/vanguard-of-forces-for-democratic-change": {
    kind: "party", en: "Vanguard of the Forces for Democratic Change",
    fr: "Avant-garde des forces pour le changement démocratique", countries: ["MR"],
    ar: "طلائع قوى التغيير الديمقراطي | طليعة قوى التغيير الديمقراطي | حزب طلائع قوى التغيير | طلائع قوى التغيير | حزب طلائع قوى التغيير الديمقراطي",
  },
  "mr/vatimetou-mint-mahfoudh-ould-khattry": {
    kind: "person", en: "Vatimetou Mint Mahfoudh Ould Khattry", countries: ["MR"],
    ar: "فاطمة بنت محفوظ ولد خطري | فاطمة منت محفوظ ولد خطري | فاطمة بنت خطري | فاطمة بنت محفوظ خطري",
  },
  "mr/vatma-vall-mint-soueina": {
    kind: "person", en: "Vatma Vall Mint Soueina", countries: ["MR"],
    ar: "فاطمة فال بنت اصوينع | فاطمة فال منت اصوينع | فاطمة بنت اصوينع | فاطم فال بنت اصوينع | فطمه فال بنت اصوينع | فاطمة فال بنت سوينع",
    arWeak: "بنت اصوينع | منت اصوينع",
  },
  "mr/wane-ibrahima-lamine": {
    kind: "person", en: "Wane Ibrahima Lamine", countries: ["MR"],
    ar: "وان إبراهيما لامين | وان إبراهيما | وان إبراهيما الأمين",
  },
  "mr/warda-ahmed-souleymane": {
    kind: "person", en: "Warda Ahmed Souleymane", countries: ["MR"],
    ar: "وردة أحمد سليمان | وردة بنت أحمد سليمان",
  },
  "mr/welid-ould-nass": {
    kind: "person", en: "Welid Ould Nass", aliases: ["Oualid Nass El Kory Ould Hanoun"], countries: ["MR"],
    ar: "وليد الناس الكوري ولد هنون | وليد ولد الناس ولد هنون | وليد الناس ولد هنون | وليد الناس الكوري هنون",
  },
  "mr/writers-union": {
    kind: "union", en: "Union of Mauritanian Writers", countries: ["MR"],
    ar: "اتحاد الأدباء والكتاب الموريتانيين | اتحاد الأدباء الموريتانيين | رابطة الأدباء والكتاب الموريتانيين | اتحاد الكتاب الموريتانيين",
  },
  "mr/yacoub-diallo": {
    kind: "person", en: "Yacoub Diallo", countries: ["MR"], weak: true,
    ar: "يعقوب جالو | يعقوب ديالو",
    arCue: "الكادحين | موريتانيا | الموريتاني",
  },
  "mr/yacoub-diarra": {
    kind: "person", en: "Yacoub Diarra", countries: ["MR"],
    ar: "يعقوب جارا",
  },
  "mr/yacoub-ould-atigh": {
    kind: "person", en: "Yacoub Ould Atigh", countries: ["MR"],
    ar: "يعقوب ولد العتيق | يعقوب العتيق",
    arWeak: "ولد العتيق",
  },
  "mr/yacoub-ould-dahoud": {
    kind: "person", en: "Yacoub Ould Dahoud", countries: ["MR"],
    ar: "يعقوب ولد دحود | يعقوب ولد الداحود | يعقوب دحود",
  },
  "mr/yacoub-ould-moine": {
    kind: "person", en: "Yacoub Ould Moine", countries: ["MR"],
    ar: "يعقوب ولد أمين | يعقوب ولد أمين ولد السالك | يعقوب ولد محمد الأمين | يعقوب أمين",
  },
  "mr/yahdhih-ould-abdel-wedoud": {
    kind: "person", en: "Yahdhih Ould Abdel Wedoud", aliases: ["Yahdih Ould Abdel Wedoud"], countries: ["MR"],
    ar: "يحظيه ولد عبد الودود | يحظيه بن عبد الودود",
  },
  "mr/yahya-ould-ahmed-el-waghef": {
    kind: "person", en: "Yahya Ould Ahmed El Waghef", aliases: ["Yahya Ould Ahmed Waghf", "Yahya Ould El Waghef"], countries: ["MR"],
    ar: "يحيى ولد أحمد الوقف | يحي ولد أحمد الوقف | يحيى ولد أحمد وقف | يحيى ولد أحمد الواقف | يحيى ولد الوقف | يحيى ولد أحمد واقف | يحي ولد أحمد واقف | يحيى ولد احمد الوغف | يحيى أحمد الوقف",
    arWeak: "ولد أحمد الوقف",
  },
  "mr/yahya-ould-hademine": {
    kind: "person", en: "Yahya Ould Hademine", countries: ["MR"],
    ar: "يحيى ولد حدمين | يحي ولد حدمين | يحيى ولد حد أمين | يحيى ولد حدأمين | يحيى حدمين | يحيى ولد أحدمين | يحي حدمين",
    arWeak: "حدمين | ولد حدمين | ولد حد أمين",
  },
  "mr/yahya-ould-kebd": {
    kind: "person", en: "Yahya Ould Kebd", countries: ["MR"],
    ar: "يحيى ولد الكبد | يحي ولد الكبد",
    arWeak: "ولد الكبد",
  },
  "mr/yahya-ould-loud": {
    kind: "person", en: "Yahya Ould Loud", countries: ["MR"],
    ar: "يحي اللود | يحيى اللود | يحيى ولد اللود",
    arWeak: "ولد اللود",
  },
  "mr/yeb-baba-hacen": {
    kind: "person", en: "Yeb Baba Hacen", countries: ["MR"],
    ar: "يب باب حسن مولاي الحسن | يب باب حسن",
  },
  "mr/yedan-biyed": {
    kind: "movement", en: "Yedan Biyed", aliases: ["Hand in Hand Association"], countries: ["MR"],
    ar: "جمعية يدا بيد | جمعية يدا بيد الموريتانية",
  },
  "mr/younis-al-mauritani": {
    kind: "person", en: "Younis al-Mauritani", aliases: ["Younis al-Mauretani", "Abderrahmane Ould Mohamed el-Houcein"], countries: ["MR"], parent: "armed-groups/al-qaeda",
    ar: "يونس الموريتاني | عبد الرحمن ولد محمد الحسين | الشيخ يونس الموريتاني",
  },
  "mr/youssouf-camara-ira": {
    kind: "person", en: "Youssouf Camara (IRA)", aliases: ["Youssouf Camara"], countries: ["MR"], weak: true,
    ar: "يوسف كامارا | يوسف كمرا",
    arCue: "إيرا | موريتانيا | ناشط | اعتقال",
  },
  "mr/youth-movement-party-mr": {
    kind: "party", en: "Youth Movement for the Nation", aliases: ["El Hirak Echebabi"], countries: ["MR"],
    ar: "حزب الحراك الشبابي من أجل الوطن | حزب الحراك الشبابي",
  },
  "mr/zein-el-abidine-ould-cheikh-ahmed": {
    kind: "person", en: "Zein El Abidine Ould Cheikh Ahmed", countries: ["MR"],
    ar: "محمد زين العابدين ولد الشيخ أحمد | زين العابدين ولد الشيخ أحمد | زين العابدين ولد محمد محمود | زين العابدين ولد محمد محمود ولد الشيخ أحمد",
  },
  "mr/zein-ould-zeidane": {
    kind: "person", en: "Zeine Ould Zeidane", aliases: ["Zein Ould Zeidane"], countries: ["MR"],
    ar: "الزين ولد زيدان | زين ولد زيدان | الزين زيدان | الزين ولد الزيدان",
    arWeak: "ولد زيدان",
  },
  "mr/zeinebou-mint-ahmednah": {
    kind: "person", en: "Zeinebou Mint Ahmednah", countries: ["MR"],
    ar: "زينب بنت أحمدناه | زينب أحمدناه | زينب منت أحمدناه | زينبو بنت أحمدناه",
    arWeak: "أحمدناه | بنت أحمدناه | منت أحمدناه",
  },
  "mr/zeinebou-mint-ely-salem": {
    kind: "person", en: "Zeinebou Mint Ely Salem", countries: ["MR"],
    ar: "زينب بنت أعلي سالم | زينب منت أعلي سالم",
  },
  "mr/zeinebou-mint-taghi": {
    kind: "person", en: "Zeinebou Mint Taghi", countries: ["MR"],
    ar: "زينب التقي | زينب بنت التقي | زينب منت التقي",
    arWeak: "بنت التقي | منت التقي",
  },
};
