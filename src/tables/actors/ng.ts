import type { ActorTable } from "../../core/records.ts";

/**
 * Nigeria: presidents, ministers, officers, spokesmen, governors, armed groups' leaders, emirs, parties and unions. Names and
 * offices from general knowledge of the country's public life. No Wikidata items: none could be checked.
 */
export const ng: ActorTable = {
  "ng/1st-division": {
    kind: "state-force", en: "1st Division (Nigerian Army)", aliases: ["1 Division Kaduna"], countries: ["NG"],
    ar: "الفرقة الأولى للجيش النيجيري | الفرقة الأولى كادونا | الفرقة الأولى في كادونا",
  },
  "ng/7th-division": {
    kind: "state-force", en: "7th Division (Nigerian Army)", aliases: ["7 Division Maiduguri"], countries: ["NG"],
    ar: "الفرقة السابعة للجيش النيجيري | الفرقة السابعة مشاة مايدوغوري | الفرقة السابعة في مايدوغوري",
  },
  "ng/8th-division": {
    kind: "state-force", en: "8th Division (Nigerian Army)", aliases: ["8 Division Sokoto"], countries: ["NG"],
    ar: "الفرقة الثامنة للجيش النيجيري | الفرقة الثامنة سوكوتو | الفرقة الثامنة في سوكوتو",
  },
  "ng/abba-aji-kalli": {
    kind: "person", en: "Abba Aji Kalli", countries: ["NG"],
    ar: "أبا عجي كالي | أبا أجي كالي | عبا آجي كالي",
  },
  "ng/abba-kabir-yusuf": {
    kind: "person", en: "Abba Kabir Yusuf", countries: ["NG"],
    ar: "أبا كبير يوسف | عبا كبير يوسف | ابا يوسف كبير",
  },
  "ng/abba-kyari": {
    kind: "person", en: "Abba Kyari", countries: ["NG"],
    ar: "أبا كياري | عبا كياري",
    arWeak: "كياري",
  },
  "ng/abba-moro": {
    kind: "person", en: "Abba Moro", countries: ["NG"],
    ar: "أبا مورو | عبا مورو",
  },
  "ng/abdu-jinjiri": {
    kind: "person", en: "Abdu Jinjiri", countries: ["NG"],
    ar: "عبدو جنجيري | عبده جنجيري | عبدو جينجيري",
  },
  "ng/abdul-samad-rabiu": {
    kind: "person", en: "Abdul Samad Rabiu", aliases: ["Abdulsamad Rabiu"], countries: ["NG"],
    ar: "عبد الصمد ربيعو | عبد الصمد رابيو | عبد الصمد ربيع",
  },
  "ng/abdulaziz-yari": {
    kind: "person", en: "Abdulaziz Yari", countries: ["NG"],
    ar: "عبد العزيز ياري | عبد العزيز أبو بكر ياري",
  },
  "ng/abdulfatah-ahmed": {
    kind: "person", en: "Abdulfatah Ahmed", countries: ["NG"], weak: true,
    ar: "عبد الفتاح أحمد",
    arCue: "كوارا | نيجيريا | النيجيري | إيلورين",
  },
  "ng/abduljabbar-kabara": {
    kind: "person", en: "Abduljabbar Kabara", aliases: ["Abduljabbar Nasiru Kabara"], countries: ["NG"],
    ar: "عبد الجبار كابارا | عبد الجبار ناصر كبرا | عبد الجبار نصير كبرا | عبد الجبار ناصر كابارا | عبد الجبار ناصيرو كابارا",
  },
  "ng/abdulkadir-ibrahim-nema": {
    kind: "person", en: "Abdulkadir Ibrahim", countries: ["NG"], weak: true,
    ar: "عبد القادر إبراهيم",
    arCue: "وكالة الطوارئ | نيما | يوبي | بورنو | نيجيريا",
  },
  "ng/abdullahi-adamu": {
    kind: "person", en: "Abdullahi Adamu", countries: ["NG"],
    ar: "عبد الله آدامو | عبد اللاهي أدامو | عبد الله أدمو",
  },
  "ng/abdullahi-bala-lau": {
    kind: "person", en: "Abdullahi Bala Lau", countries: ["NG"],
    ar: "عبد الله بالا لاو | عبد الله بلا لاو | عبد الله بلا لو",
  },
  "ng/abdullahi-bego": {
    kind: "person", en: "Abdullahi Bego", countries: ["NG"],
    ar: "عبد الله بيغو | عبدالله بيجو",
  },
  "ng/abdullahi-dan-fodio": {
    kind: "person", en: "Abdullahi dan Fodio", aliases: ["Abdullahi ibn Fodio"], countries: ["NG"],
    ar: "عبد الله بن فودي | عبد الله دان فوديو | عبد الله فودي",
  },
  "ng/abdullahi-haruna-kiyawa": {
    kind: "person", en: "Abdullahi Haruna Kiyawa", countries: ["NG"],
    ar: "عبد الله هارونا كياوا | عبد الله هارون كياوا | عبد الله كياوا | هارونا كياوا | هارون كياوا",
    arWeak: "كياوا",
  },
  "ng/abdullahi-sule": {
    kind: "person", en: "Abdullahi Sule", countries: ["NG"],
    ar: "عبد الله سولي | عبد اللاهي سولي",
  },
  "ng/abdullahi-umar-ganduje": {
    kind: "person", en: "Abdullahi Umar Ganduje", aliases: ["Abdullahi Ganduje"], countries: ["NG"],
    ar: "عبد الله عمر غاندوجي | عبد الله عمر جاندوجي | عبد الله غاندوجي",
    arWeak: "غاندوجي",
  },
  "ng/abdulmumin-jibrin": {
    kind: "person", en: "Abdulmumin Jibrin", countries: ["NG"], weak: true,
    ar: "عبد المؤمن جبرين | عبد المؤمن جبريل",
    arCue: "نيجيريا | النيجيري | النواب | كانو",
  },
  "ng/abdulrahman-abdulrazaq": {
    kind: "person", en: "AbdulRahman AbdulRazaq", countries: ["NG"],
    ar: "عبد الرحمن عبد الرزاق | عبدالرحمن عبدالرزاق",
  },
  "ng/abdulrahman-dambazau": {
    kind: "person", en: "Abdulrahman Dambazau", aliases: ["Abdulrahman Bello Dambazau"], countries: ["NG"],
    ar: "عبد الرحمن دامبازاو | عبد الرحمن بيلو دامبازاو",
  },
  "ng/abdulrasheed-bawa": {
    kind: "person", en: "Abdulrasheed Bawa", countries: ["NG"],
    ar: "عبد الرشيد باوا | عبد الرشيد باوة",
  },
  "ng/abdulrasheed-maina": {
    kind: "person", en: "Abdulrasheed Maina", countries: ["NG"],
    ar: "عبد الرشيد ماينا",
  },
  "ng/abdulsalami-nasidi": {
    kind: "person", en: "Abdulsalami Nasidi", countries: ["NG"],
    ar: "عبد السلام ناسيدي | عبد السلامي ناسيدي | عبد السلام نصيدي",
  },
  "ng/abimbola-oyeyemi": {
    kind: "person", en: "Abimbola Oyeyemi", countries: ["NG"],
    ar: "أبيمبولا أوييمي | أبيمبولا أويييمي",
  },
  "ng/abiola-ajimobi": {
    kind: "person", en: "Abiola Ajimobi", countries: ["NG"],
    ar: "أبيولا أجيموبي",
  },
  "ng/abu-abdullah-al-barnawi": {
    kind: "person", en: "Abu Abdullah al-Barnawi", countries: ["NG"],
    ar: "أبو عبد الله البرناوي | أبو عبد الله بن عمر البرناوي",
    arWeak: "أبا غانا",
  },
  "ng/abu-baraa": {
    kind: "person", en: "Abu Bara'a (Ansaru)", countries: ["NG"], weak: true,
    ar: "أبو البراء | أبو براء | أبو بارا | أبو البراء محمود محمد عثمان | محمود محمد عثمان | محمود محمد عثمان الأنصاري | أبو براء الأنصاري | أبو بارة",
    arCue: "أنصارو | أنصار | نيجيريا",
  },
  "ng/abu-bilal-al-minuki": {
    kind: "person", en: "Abu Bilal al-Minuki", aliases: ["Abubakar Mainok", "Abu Mainok"], countries: ["NG"],
    ar: "أبو بلال المينوكي | أبو بكر مينوك | أبو بكر ماينوك",
  },
  "ng/abu-khalid-sambisa": {
    kind: "person", en: "Abu Khalid (Boko Haram)", aliases: ["Abu Khalid"], countries: ["NG"], weak: true,
    ar: "أبو خالد",
    arCue: "سامبيسا | بوكو حرام",
  },
  "ng/abu-qaqa": {
    kind: "person", en: "Abu Qaqa", countries: ["NG"],
    ar: "أبو القعقاع | أبو قعقاع | أبو كاكا | أبو قاقا | أبو القاقا",
  },
  "ng/abubakar-adam-kambar": {
    kind: "person", en: "Abubakar Adam Kambar", countries: ["NG"],
    ar: "أبو بكر آدم كمبار | أبو بكر آدم كامبار | أبوبكر آدم كمبر",
  },
  "ng/abubakar-atiku-bagudu": {
    kind: "person", en: "Abubakar Atiku Bagudu", countries: ["NG"],
    ar: "أبو بكر أتيكو باغودو | أبو بكر عتيقو باغودو | أبو بكر أتيكو باجودو | أبو بكر عتيقو باجودو | أتيكو باغودو | عتيقو باغودو | أبوبكر باغودو",
  },
  "ng/abubakar-audu": {
    kind: "person", en: "Abubakar Audu", countries: ["NG"], weak: true,
    ar: "أبو بكر أودو | أبوبكر أودو",
    arCue: "كوغي | كوجي | نيجيريا",
  },
  "ng/abubakar-bawa-bwari": {
    kind: "person", en: "Abubakar Bawa Bwari", countries: ["NG"],
    ar: "أبو بكر باوا بواري",
  },
  "ng/abubakar-gamandi": {
    kind: "person", en: "Abubakar Gamandi", countries: ["NG"],
    ar: "أبو بكر غاماندي | أبو أبوبكر غاماندي | أبو بكر جاماندي | أبو أبوبكر جاماندي",
    arWeak: "غاماندي",
  },
  "ng/abubakar-gashua": {
    kind: "person", en: "Abubakar Gashua", aliases: ["Abu Aisha"], countries: ["NG"], parent: "armed-groups/boko-haram",
    ar: "أبو بكر غاشوا | أبوبكر غاشوا",
    arWeak: "أبو عائشة",
    arCue: "بوكو حرام | شيكاو | الشكوي",
  },
  "ng/abubakar-gumi": {
    kind: "person", en: "Abubakar Gumi", countries: ["NG"],
    ar: "أبو بكر غومي | أبو بكر محمود غومي | أبوبكر جومي",
  },
  "ng/abubakar-haruna-eze": {
    kind: "person", en: "Abubakar Haruna Eze", countries: ["NG"],
    ar: "أبو بكر هارون إيزي",
  },
  "ng/abubakar-ibn-umar-garbai-el-kanemi": {
    kind: "person", en: "Abubakar Ibn Umar Garbai El-Kanemi", aliases: ["Shehu of Borno", "Abubakar Umar Garbai El-Kanemi", "Abubakar Umar Garbai al-Kanemi", "Abubakar Garbai El-Kanemi"], countries: ["NG"],
    ar: "أبو بكر بن عمر الكانمي | أبو بكر ابن عمر الكانمي | أبو بكر بن عمر غرباي الكانمي | أبو بكر ابن عمر غرباي الكانمي | أبو بكر ابن عمر غرباي | أبو بكر عمر غرباي الكانمي | أبو بكر عمر غرباي | أبو بكر عمر جاربي | عمر غرباي الكانمي | أبو بكر غارباي الكانمي | أبو بكر عمر غارباي الكانمي | أبو بكر ابن غارباي الكانمي",
  },
  "ng/abubakar-kyari": {
    kind: "person", en: "Abubakar Kyari", countries: ["NG"],
    ar: "أبو بكر كياري",
  },
  "ng/abubakar-malami": {
    kind: "person", en: "Abubakar Malami", countries: ["NG"],
    ar: "أبو بكر مالامي",
  },
  "ng/abubakar-momoh": {
    kind: "person", en: "Abubakar Momoh", countries: ["NG"],
    ar: "أبو بكر موموه | أبو بكر مومو",
  },
  "ng/abubakar-olusola-saraki": {
    kind: "person", en: "Abubakar Olusola Saraki", aliases: ["Olusola Saraki"], countries: ["NG"],
    ar: "أولوسولا ساراكي",
  },
  "ng/abubakar-rimi": {
    kind: "person", en: "Abubakar Rimi", countries: ["NG"],
    ar: "أبو بكر ريمي",
  },
  "ng/abubakar-sadiq-aliyu": {
    kind: "person", en: "Abubakar Sadiq Aliyu", countries: ["NG"],
    ar: "أبو بكر صادق عليو | أبو بكر صديق عليو | أبو بكر صادق علي | أبو بكر صديق علي",
  },
  "ng/abubakar-sani-bello": {
    kind: "person", en: "Abubakar Sani Bello", countries: ["NG"],
    ar: "أبو بكر ساني بيلو | أبو بكر سني بيلو | أبو بكر ساني بللو | أبو بكر سني بللو",
  },
  "ng/abubakar-tafawa-balewa": {
    kind: "person", en: "Abubakar Tafawa Balewa", aliases: ["Tafawa Balewa"], countries: ["NG"],
    ar: "أبو بكر تافاوا باليوا | أبو بكر باليوا | تافاوا باليوا",
  },
  "ng/abubakar-usman-niger-state": {
    kind: "person", en: "Abubakar Usman (Niger State)", aliases: ["Abubakar Usman"], countries: ["NG"], weak: true,
    ar: "أبو بكر عثمان",
    arCue: "ولاية النيجر | أمين حكومة",
  },
  "ng/academic-staff-union-of-universities": {
    kind: "union", en: "Academic Staff Union of Universities", acronyms: ["ASUU"], countries: ["NG"],
    ar: "اتحاد أساتذة الجامعات النيجيرية | نقابة أساتذة الجامعات النيجيرية | اتحاد أعضاء هيئة التدريس بالجامعات النيجيرية | نقابة أعضاء هيئة التدريس بالجامعات | اتحاد أعضاء هيئة التدريس بالجامعات | الاتحاد الأكاديمي لموظفي الجامعات | نقابة أعضاء هيئة التدريس بالجامعات النيجيرية | اتحاد هيئة التدريس بالجامعات النيجيرية | اتحاد موظفي الجامعات النيجيرية | اتحاد موظفي الجامعات في نيجيريا | اتحاد أعضاء هيئة التدريس في الجامعات | اتحاد الموظفين الأكاديميين بالجامعات | نقابة الموظفين الأكاديميين بالجامعات",
    arWeak: "اتحاد موظفي الجامعات | اتحاد أساتذة الجامعات",
  },
  "ng/accord-party": {
    kind: "party", en: "Accord Party", aliases: ["Accord"], countries: ["NG"],
    ar: "حزب أكورد | حزب الوفاق النيجيري | حزب الاتفاق النيجيري",
  },
  "ng/action-congress-of-nigeria": {
    kind: "party", en: "Action Congress of Nigeria", acronyms: ["ACN"], countries: ["NG"], to: "2013",
    ar: "مؤتمر العمل النيجيري | حزب المؤتمر من أجل العمل في نيجيريا | مؤتمر العمل في نيجيريا | حزب مؤتمر العمل | حزب المؤتمر للعمل في نيجيريا",
    arWeak: "حزب المؤتمر من أجل العمل",
  },
  "ng/adams-oshiomhole": {
    kind: "person", en: "Adams Oshiomhole", countries: ["NG"],
    ar: "آدامز أوشيومولي | آدم أوشيومولي | أدامس أوشيومهول",
    arWeak: "أوشيومولي",
  },
  "ng/adamu-adamu": {
    kind: "person", en: "Adamu Adamu", countries: ["NG"],
    ar: "آدامو آدامو | آدم آدامو",
  },
  "ng/adamu-muazu": {
    kind: "person", en: "Adamu Muazu", aliases: ["Ahmed Adamu Mu'azu", "Adamu Mu'azu"], countries: ["NG"],
    ar: "أدامو معاذ | أدامو معازو | أحمد أدامو معاذ | آدم معاذ | أدامو موازو",
  },
  "ng/adebayo-adelabu": {
    kind: "person", en: "Adebayo Adelabu", countries: ["NG"],
    ar: "أديبايو أديلابو",
  },
  "ng/ademola-adeleke": {
    kind: "person", en: "Ademola Adeleke", countries: ["NG"],
    ar: "أديمولا أديليكي",
  },
  "ng/ademola-lookman": {
    kind: "person", en: "Ademola Lookman", countries: ["NG"],
    ar: "أديمولا لوكمان | أدمولا لوكمان",
    arWeak: "لوكمان",
  },
  "ng/adeola-ajayi": {
    kind: "person", en: "Adeola Oluwatosin Ajayi", aliases: ["Adeola Ajayi"], countries: ["NG"],
    ar: "أديولا أجايي | أديولا أولواتوسين أجايي | أديولا أجاي",
  },
  "ng/aderemi-opadokun": {
    kind: "person", en: "Aderemi Opadokun", countries: ["NG"],
    ar: "أديريمي أوبادوكون",
  },
  "ng/adesola-amosu": {
    kind: "person", en: "Adesola Amosu", countries: ["NG"],
    ar: "أديسولا أموسو",
  },
  "ng/adewale-osifeso": {
    kind: "person", en: "Adewale Osifeso", countries: ["NG"],
    ar: "أديوالي أوسيفيسو | أديوالي أوسيفيسوا",
  },
  "ng/adewole-adebayo": {
    kind: "person", en: "Adewole Adebayo", countries: ["NG"],
    ar: "أديولي أديبايو",
  },
  "ng/ado-aliero": {
    kind: "person", en: "Ado Aliero", aliases: ["Adamu Aliero Yankuzo", "Adamu Aliero", "Ado Aleru"], countries: ["NG"],
    ar: "أدو أليرو | أدو عليرو | أدامو أليرو يانكوزو | أدامو أليرو | أدو أليرو يانكوزو",
  },
  "ng/ado-bayero": {
    kind: "person", en: "Ado Bayero", countries: ["NG"],
    ar: "أدو بايرو | آدو عبد الله باييرو | أدو عبد الله بايرو | أدو باييرو",
  },
  "ng/ado-isa": {
    kind: "person", en: "Ado Isa", countries: ["NG"],
    ar: "أدو عيسى | آدو إيسا",
  },
  "ng/afe-babalola": {
    kind: "person", en: "Afe Babalola", countries: ["NG"],
    ar: "آفي بابالولا",
  },
  "ng/afenifere": {
    kind: "movement", en: "Afenifere", countries: ["NG"],
    ar: "أفينيفيري | أفينيفر | أفنيفيري | أفينيفير",
  },
  "ng/african-action-congress": {
    kind: "party", en: "African Action Congress", acronyms: ["AAC"], countries: ["NG"],
    ar: "مؤتمر العمل الأفريقي",
  },
  "ng/african-democratic-congress": {
    kind: "party", en: "African Democratic Congress", acronyms: ["ADC"], countries: ["NG"],
    ar: "المؤتمر الديمقراطي الأفريقي | حزب المؤتمر الديمقراطي الأفريقي | حزب المؤتمر الأفريقي الديمقراطي | المؤتمر الأفريقي الديمقراطي | الكونغرس الديمقراطي الأفريقي",
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
  "ng/ahmad-rufai": {
    kind: "person", en: "Ahmad Rufai", countries: ["NG"], weak: true,
    ar: "أحمد روفاي | أحمد رفاعي",
    arCue: "سوكوتو | الشرطة | شرطة",
  },
  "ng/ahmad-salkida": {
    kind: "person", en: "Ahmad Salkida", countries: ["NG"],
    ar: "أحمد سالكيدا | أحمد سلكيدا",
    arWeak: "سالكيدا",
  },
  "ng/ahmad-sani-yerima": {
    kind: "person", en: "Ahmad Sani Yerima", aliases: ["Ahmed Sani Yerima", "Ahmad Rufai Sani"], countries: ["NG"],
    ar: "أحمد ساني يريما | أحمد يريما",
  },
  "ng/ahmadu-bello": {
    kind: "person", en: "Ahmadu Bello", aliases: ["Sardauna of Sokoto"], countries: ["NG"], weak: true,
    ar: "أحمدو بيلو | أحمدو بللو | أحمد بيلو",
    arCue: "سردونا | نيجيريا | النيجيري | سوكوتو | الشمال",
  },
  "ng/ahmadu-bello-university": {
    kind: "institution", en: "Ahmadu Bello University", acronyms: ["ABU"], countries: ["NG"],
    ar: "جامعة أحمدو بيلو | جامعة أحمدو بللو | جامعة أحمد بيلو | جامعة أحمد بلو | جامعة أحمدو بلو | جامعة أحمد بللو | جامعة أحمد وبيلو",
  },
  "ng/ahmadu-fintiri": {
    kind: "person", en: "Ahmadu Fintiri", aliases: ["Ahmadu Umaru Fintiri"], countries: ["NG"],
    ar: "أحمدو فينتيري | أمادو فينتيري | أحمدو عمر فينتيري | أمادو عمر فينتيري",
    arWeak: "فينتيري",
  },
  "ng/ahmadu-musa-kida": {
    kind: "person", en: "Ahmadu Musa Kida", countries: ["NG"],
    ar: "أحمدو موسى كيدا | أحمد موسى كيدا",
  },
  "ng/ahmed-aliyu-sokoto": {
    kind: "person", en: "Ahmed Aliyu (Sokoto)", aliases: ["Ahmed Aliyu"], countries: ["NG"], weak: true,
    ar: "أحمد عليو | أحمد عليو سوكوتو",
    arCue: "سوكوتو | حاكم",
  },
  "ng/ahmed-bamalli": {
    kind: "person", en: "Ahmed Nuhu Bamalli", aliases: ["Ahmed Bamalli", "Emir of Zazzau"], countries: ["NG"],
    ar: "أحمد نوحو بامالي | أحمد بامالي | أحمد نوح بامالي | أحمد نوهو بامالي",
  },
  "ng/ahmed-gulak": {
    kind: "person", en: "Ahmed Gulak", countries: ["NG"],
    ar: "أحمد غولاك | أحمد علي غولاك | أحمد علي جولاك",
  },
  "ng/ahmed-ibrahim-matane": {
    kind: "person", en: "Ahmed Ibrahim Matane", countries: ["NG"],
    ar: "أحمد إبراهيم ماتان | أحمد إبراهيم ماتاني | أحمد متاني",
  },
  "ng/ahmed-idris-accountant": {
    kind: "person", en: "Ahmed Idris (accountant general)", aliases: ["Ahmed Idris"], countries: ["NG"], weak: true,
    ar: "أحمد إدريس",
    arCue: "المحاسب العام | نيجيريا",
  },
  "ng/ahmed-idris-wase": {
    kind: "person", en: "Ahmed Idris Wase", aliases: ["Idris Wase"], countries: ["NG"],
    ar: "إدريس واسي | أحمد إدريس واسي",
  },
  "ng/ahmed-jaha": {
    kind: "person", en: "Ahmed Jaha", countries: ["NG"],
    ar: "أحمد جاها",
  },
  "ng/ahmed-lawan": {
    kind: "person", en: "Ahmed Lawan", countries: ["NG"],
    ar: "أحمد لاوان | أحمد لوان",
  },
  "ng/ahmed-makarfi": {
    kind: "person", en: "Ahmed Makarfi", countries: ["NG"],
    ar: "أحمد مكارفي | أحمد ماكارفي",
  },
  "ng/ahmed-musa": {
    kind: "person", en: "Ahmed Musa", countries: ["NG"], weak: true,
    ar: "أحمد موسى",
    arCue: "منتخب | اللاعب | المهاجم",
  },
  "ng/ahmed-rufai-abubakar": {
    kind: "person", en: "Ahmed Rufai Abubakar", countries: ["NG"],
    ar: "أحمد رفاعي أبو بكر",
  },
  "ng/ahmed-satomi": {
    kind: "person", en: "Ahmed Satomi", countries: ["NG"],
    ar: "أحمد ساتومي | أحمد ساتوما",
  },
  "ng/ahmed-wakil": {
    kind: "person", en: "Ahmed Wakil", countries: ["NG"], weak: true,
    ar: "أحمد وكيل | أحمد محمد وكيل",
    arCue: "باوتشي | الشرطة | شرطة | بوتشي",
  },
  "ng/ahmed-zanna": {
    kind: "person", en: "Ahmed Zanna", aliases: ["Ahmed Khalifa Zanna"], countries: ["NG"],
    ar: "أحمد زنا | أحمد خليفة زنا",
  },
  "ng/aisha-alhassan": {
    kind: "person", en: "Aisha Alhassan", countries: ["NG"], weak: true,
    ar: "عائشة الحسن | عائشة جمي الحسن",
    arCue: "تارابا | شؤون المرأة | نيجيريا | النيجيرية",
  },
  "ng/aisha-buhari": {
    kind: "person", en: "Aisha Buhari", countries: ["NG"],
    ar: "عائشة بخاري | عائشة بوهاري | عائشة بحاري",
  },
  "ng/aisha-saadu": {
    kind: "person", en: "Aisha Saadu", countries: ["NG"], weak: true,
    ar: "عائشة سعدو | عائشة سادو",
    arCue: "السلامة | نيجيريا",
  },
  "ng/aisha-wakil": {
    kind: "person", en: "Aisha Wakil", aliases: ["Mama Boko Haram"], countries: ["NG"],
    ar: "عائشة وكيل | ماما بوكو حرام | عائشة الوكيل",
  },
  "ng/aisha-yesufu": {
    kind: "person", en: "Aisha Yesufu", countries: ["NG"],
    ar: "عائشة يسوفو | آيشا يسوفو | عائشة يوسفو",
  },
  "ng/aishatu-binani": {
    kind: "person", en: "Aishatu Binani", aliases: ["Aisha Dahiru Binani"], countries: ["NG"],
    ar: "عائشة داهيرو بيناني | عائشة بيناني | عائشاتو بيناني",
  },
  "ng/ajuri-ngelale": {
    kind: "person", en: "Ajuri Ngelale", countries: ["NG"],
    ar: "أجوري نغيلالي | أجوري نجيلالي",
    arWeak: "نغيلالي",
  },
  "ng/akinwunmi-ambode": {
    kind: "person", en: "Akinwunmi Ambode", countries: ["NG"],
    ar: "أكينوونمي أمبودي | أكينوومي أمبودي | أكينومي أمبودي",
  },
  "ng/akor-adams": {
    kind: "person", en: "Akor Adams", countries: ["NG"],
    ar: "أكور آدامز",
  },
  "ng/al-khidr-abdulbaqi-muhammad": {
    kind: "person", en: "al-Khidr Abdulbaqi Muhammad", countries: ["NG"],
    ar: "الخضر عبد الباقي محمد | الخضر عبد الباقي | الخضر بن عبد الباقي محمد | الخضر عبدالباقي",
  },
  "ng/alex-badeh": {
    kind: "person", en: "Alex Badeh", countries: ["NG"],
    ar: "أليكس بادي | أليكس باديه | ألكس باديه | الكس بادي | أليكس بادح | أليكس باده | أليكس بديه",
  },
  "ng/alex-iwobi": {
    kind: "person", en: "Alex Iwobi", countries: ["NG"],
    ar: "أليكس أيوبي",
  },
  "ng/alex-otti": {
    kind: "person", en: "Alex Otti", countries: ["NG"],
    ar: "أليكس أوتي",
  },
  "ng/alfred-alabo": {
    kind: "person", en: "Alfred Alabo", aliases: ["Alabo Alfred"], countries: ["NG"],
    ar: "ألفريد ألابو | ألابو ألفريد",
  },
  "ng/alhaji-umaru-mutallab": {
    kind: "person", en: "Alhaji Umaru Mutallab", aliases: ["Umaru Mutallab"], countries: ["NG"],
    ar: "عمرو مطلب | الحاج عمر مطلب",
  },
  "ng/alhassan-yusuf": {
    kind: "person", en: "Alhassan Yusuf", countries: ["NG"], weak: true,
    ar: "الحسن يوسف",
    arCue: "نيجيريا | النيجيري | النسور",
  },
  "ng/ali-kachalla": {
    kind: "person", en: "Ali Kachalla", aliases: ["Ali Kawaje", "Kachalla Ali Kawaje"], countries: ["NG"],
    ar: "علي كاشالا | علي كتشالا | علي كواجي | علي كاواجي | كاتشالا علي كاويجي | كاتشالا علي | علي كاتشالا | علي كاويجي | علي كشالا | علي كاشللا | كاشالا علي كواجي",
    arWeak: "كاشالا",
  },
  "ng/ali-modu-sheriff": {
    kind: "person", en: "Ali Modu Sheriff", countries: ["NG"],
    ar: "علي مودو شريف | علي مودو شيريف",
  },
  "ng/ali-ndume": {
    kind: "person", en: "Ali Ndume", aliases: ["Muhammad Ali Ndume"], countries: ["NG"],
    ar: "علي ندومي | محمد علي ندومي | علي اندومي",
    arWeak: "ندومي",
  },
  "ng/ali-ngulde": {
    kind: "person", en: "Ali Ngulde", countries: ["NG"],
    ar: "علي نغولدي | علي نغولدا | علي غولدي | علي نجولدي | علي نجولدا",
  },
  "ng/aliko-dangote": {
    kind: "person", en: "Aliko Dangote", countries: ["NG"],
    ar: "أليكو دانغوتي | عليكو دانغوتي | أليكو دانجوتي | عليكو دانجوتي | اليكو دانغوت | علي دانغوتي",
    arWeak: "دانغوتي",
  },
  "ng/aliyu-babangida": {
    kind: "person", en: "Aliyu Babangida", countries: ["NG"],
    ar: "عليو بابانجيدا",
  },
  "ng/aliyu-gusau": {
    kind: "person", en: "Aliyu Gusau", aliases: ["Aliyu Mohammed Gusau"], countries: ["NG"],
    ar: "عليو غوساو | علي غوساو | عليو محمد غوساو | علي محمد غوساو | عليو جوسو | عليو جوساو | عليو محمد جوساو | علي جوساو",
  },
  "ng/aliyu-magatakarda-wamakko": {
    kind: "person", en: "Aliyu Magatakarda Wamakko", aliases: ["Aliyu Wamakko"], countries: ["NG"],
    ar: "عليو واماكو | علي ماغاتاكاردا واماكو | عليو ماغاتاكاردا واماكو | علي واماكو | عليو ماجاتاكاردا واماكو | علي ماجاتاكاردا واماكو",
  },
  "ng/aliyu-sokomba": {
    kind: "person", en: "Aliyu Sokomba", countries: ["NG"],
    ar: "عليو سوكومبا | علي سوكومبا | أليو سوكومبا",
  },
  "ng/aliyu-waziri": {
    kind: "person", en: "Aliyu Waziri", countries: ["NG"],
    ar: "عليو وزيري | علي وزيري",
  },
  "ng/all-democratic-alliance-nigeria": {
    kind: "party", en: "All Democratic Alliance", acronyms: ["ADA"], countries: ["NG"],
    ar: "تحالف جميع الديمقراطيين | التحالف الديمقراطي الشامل",
  },
  "ng/all-nigeria-peoples-party": {
    kind: "party", en: "All Nigeria Peoples Party", acronyms: ["ANPP"], countries: ["NG"], to: "2013",
    ar: "حزب عموم شعب نيجيريا | حزب كل شعب نيجيريا | حزب كل النيجيريين | حزب شعب عموم نيجيريا | حزب جميع شعوب نيجيريا | حزب كل شعوب نيجيريا | حزب الشعب النيجيري | حزب عموم نيجيريا",
  },
  "ng/all-progressives-grand-alliance": {
    kind: "party", en: "All Progressives Grand Alliance", acronyms: ["APGA"], countries: ["NG"],
    ar: "التحالف التقدمي الكبير | التحالف الكبير للتقدميين | التحالف التقدمي الكبير لعموم نيجيريا | التحالف الكبير لجميع التقدميين | التحالف الكبير لكل التقدميين | تحالف كل التقدميين الكبير",
  },
  "ng/allen-onyema": {
    kind: "person", en: "Allen Onyema", countries: ["NG"],
    ar: "ألين أونيما | آلن أونيما",
  },
  "ng/alliance-for-democracy-nigeria": {
    kind: "party", en: "Alliance for Democracy (Nigeria)", countries: ["NG"],
    ar: "التحالف من أجل الديمقراطية النيجيري | التحالف للديمقراطية النيجيري",
    arWeak: "التحالف من أجل الديمقراطية",
  },
  "ng/aloy-ejimakor": {
    kind: "person", en: "Aloy Ejimakor", countries: ["NG"],
    ar: "ألوي إيجيماكور",
  },
  "ng/alphonsus-bello": {
    kind: "person", en: "Alphonsus Bello", countries: ["NG"],
    ar: "ألفونسوس بيلو | ألفونسو بيلو",
  },
  "ng/ameyo-adadevoh": {
    kind: "person", en: "Ameyo Adadevoh", aliases: ["Stella Adadevoh"], countries: ["NG"],
    ar: "أمييو أداديفوه | ستيلا أداديفوه | أميو أداديفوه | ستيلا أداديفو",
  },
  "ng/amina-ali-nkeki": {
    kind: "person", en: "Amina Ali Nkeki", aliases: ["Amina Ali"], countries: ["NG"],
    ar: "أمينة علي نكيكي | أمينة علي دارشا نكيكي | أمينا علي نكيكي",
  },
  "ng/amina-of-zazzau": {
    kind: "person", en: "Amina of Zazzau", aliases: ["Queen Amina"], countries: ["NG"], weak: true,
    ar: "الملكة أمينة | أمينة ملكة زازاو | الملكة أمينة ملكة زازاو",
    arCue: "زاريا | زازاو | الهوسا | نيجيريا",
  },
  "ng/amina-zakari": {
    kind: "person", en: "Amina Zakari", countries: ["NG"],
    ar: "أمينة زكري",
  },
  "ng/aminu-ado-bayero": {
    kind: "person", en: "Aminu Ado Bayero", countries: ["NG"],
    ar: "أمينو أدو بايرو | أمينو أدو باييرو | أمين أدو بايرو",
  },
  "ng/aminu-bello-masari": {
    kind: "person", en: "Aminu Bello Masari", countries: ["NG"],
    ar: "أمينو بيلو ماساري | أمينو بيلو مساري | أمينو ماساري",
    arWeak: "ماساري",
  },
  "ng/aminu-boza": {
    kind: "person", en: "Aminu Boza", countries: ["NG"],
    ar: "أمينو بوزا | أمين بوزا",
  },
  "ng/aminu-daurawa": {
    kind: "person", en: "Aminu Daurawa", aliases: ["Aminu Ibrahim Daurawa"], countries: ["NG"],
    ar: "أمينو إبراهيم دوراوا | أمينو دوراوا | أمينو داوراوا",
  },
  "ng/aminu-iliyasu": {
    kind: "person", en: "Aminu Iliyasu", countries: ["NG"],
    ar: "أمينو إلياسو | أمين إلياسو | أمينو إلياس",
  },
  "ng/aminu-kano": {
    kind: "person", en: "Aminu Kano", aliases: ["Mallam Aminu Kano"], countries: ["NG"],
    ar: "أمينو كانو | أمين كانو",
  },
  "ng/aminu-sadiq-ogwuche": {
    kind: "person", en: "Aminu Sadiq Ogwuche", countries: ["NG"],
    ar: "أمينو صادق أوغوتشي | أمينو صديق أوغوتشي | أمين صادق أوغوتشي | أمينو صادق أوجوتشي",
  },
  "ng/aminu-tambuwal": {
    kind: "person", en: "Aminu Tambuwal", aliases: ["Aminu Waziri Tambuwal"], countries: ["NG"],
    ar: "أمينو تامبوال | أمينو وزيري تامبوال | أمينو تمبوال",
  },
  "ng/aminu-wali": {
    kind: "person", en: "Aminu Wali", aliases: ["Aminu Bashir Wali"], countries: ["NG"], weak: true,
    ar: "أمينو والي | أمين والي | أمينو بشير والي | أمينو بشير ولي",
    arCue: "الخارجية | نيجيريا | النيجيري",
  },
  "ng/amotekun": {
    kind: "state-force", en: "Amotekun", aliases: ["Western Nigeria Security Network", "Operation Amotekun"], countries: ["NG"],
    ar: "أموتيكون | قوة أموتيكون | شبكة أموتيكون | قوات أموتيكون | عملية أموتيكون | شبكة أمن غرب نيجيريا",
  },
  "ng/andrew-azazi": {
    kind: "person", en: "Andrew Azazi", aliases: ["Owoye Azazi", "Andrew Owoye Azazi"], countries: ["NG"],
    ar: "أندرو أزازي | أووي أزازي | أندرو أووي أزازي",
  },
  "ng/anietie-ewang": {
    kind: "person", en: "Anietie Ewang", countries: ["NG"],
    ar: "أنييتي إيوانغ | أنيتي إيوانغ | أنييتي إيوانج | أنيتي إيوانج",
  },
  "ng/anjuguri-manzah": {
    kind: "person", en: "Anjuguri Manzah", countries: ["NG"],
    ar: "أنجوغوري مانزا | أنجوجوري مانزاه",
  },
  "ng/ansar-ud-deen-society": {
    kind: "institution", en: "Ansar-Ud-Deen Society of Nigeria", countries: ["NG"],
    ar: "جمعية أنصار الدين النيجيرية | جمعية أنصار الدين في نيجيريا",
  },
  "ng/anthony-joshua": {
    kind: "person", en: "Anthony Joshua", countries: ["NG"],
    ar: "أنتوني جوشوا",
  },
  "ng/anyim-pius-anyim": {
    kind: "person", en: "Anyim Pius Anyim", aliases: ["Pius Anyim"], countries: ["NG"],
    ar: "أنييم بيوس أنييم | بيوس أنييم | بيوس أنيم",
  },
  "ng/appolonia-anele": {
    kind: "person", en: "Appolonia Anele", countries: ["NG"],
    ar: "أبولونيا أنيلي",
  },
  "ng/arabic-and-islamic-training-centre-agege": {
    kind: "institution", en: "Arabic and Islamic Training Centre Agege", aliases: ["Markaz Agege"], countries: ["NG"],
    ar: "مركز التعليم العربي الإسلامي بأغيغي | مركز التعليم العربي الإسلامي أغيغي | مركز العلوم العربية والإسلامية أغيغي",
  },
  "ng/arewa-consultative-forum": {
    kind: "movement", en: "Arewa Consultative Forum", acronyms: ["ACF"], countries: ["NG"],
    ar: "منتدى أريوا الاستشاري | المنتدى الاستشاري للشمال | المنتدى الاستشاري لأريوا | منتدى أريوا التشاوري | منتدى الشمال الاستشاري | المنتدى الاستشاري أريوا | منتدى أروا الاستشاري | المنتدى الاستشاري الشمالي",
  },
  "ng/asabe-kwambura": {
    kind: "person", en: "Asabe Kwambura", countries: ["NG"],
    ar: "أسابي كوامبورا",
  },
  "ng/asari-dokubo": {
    kind: "person", en: "Asari Dokubo", aliases: ["Mujahid Dokubo-Asari"], countries: ["NG"],
    ar: "أساري دوكوبو | مجاهد دوكوبو أساري | مجاهد أساري دوكوبو | دوكوبو أساري",
    arWeak: "دوكوبو",
  },
  "ng/asinim-butswat": {
    kind: "person", en: "Asinim Butswat", countries: ["NG"],
    ar: "اسينيم بوتسوار | أسينيم بوتسوات",
  },
  "ng/asisat-oshoala": {
    kind: "person", en: "Asisat Oshoala", countries: ["NG"],
    ar: "أسيسات أوشوالا | عزيزات أوشوالا | أوشوالا",
  },
  "ng/ateke-tom": {
    kind: "person", en: "Ateke Tom", countries: ["NG"],
    ar: "أتيكي توم",
  },
  "ng/attahiru-bafarawa": {
    kind: "person", en: "Attahiru Bafarawa", countries: ["NG"],
    ar: "أتاهيرو بافاراوا | أتاهيرو دالهاتو بافاراوا | الطاهرو بافاراوا",
    arWeak: "بافاراوا | بافاراوة",
  },
  "ng/attahiru-i": {
    kind: "person", en: "Attahiru I", aliases: ["Muhammadu Attahiru"], countries: ["NG"],
    ar: "عطاهيرو الأول | السلطان الطاهر أحمدو | محمد الطاهر الأول",
  },
  "ng/attahiru-jega": {
    kind: "person", en: "Attahiru Jega", countries: ["NG"],
    ar: "عطاهيرو جيغا | أتاهيرو جيغا | الطاهر جيغا | أتاهيرو جيجا | عطا الله جيجا | الطاهر جيجا | أتهيرو جيغا | عطاهيرو جيجا | أتاهيرو محمدو جيغا | عطاهر جيغا",
    arWeak: "جيغا",
  },
  "ng/audu-ogbeh": {
    kind: "person", en: "Audu Ogbeh", countries: ["NG"],
    ar: "أودو أوغبيه | أودو أوغبي",
  },
  "ng/augustine-eguavoen": {
    kind: "person", en: "Augustine Eguavoen", countries: ["NG"],
    ar: "أوغستين إيغوافوين | أوغستين إيغوافون | أوجستين إيجوافوين",
  },
  "ng/austin-ejide": {
    kind: "person", en: "Austin Ejide", countries: ["NG"],
    ar: "أوستين إيجيدي | أوستن إيجيدي | أوستين اجيدي",
  },
  "ng/austin-ezeani": {
    kind: "person", en: "Austin Ezeani", countries: ["NG"],
    ar: "أوستن إزياني",
  },
  "ng/auwal-musa-rafsanjani": {
    kind: "person", en: "Auwal Musa Rafsanjani", countries: ["NG"],
    ar: "أول موسى رفسنجاني | أوال موسى رفسنجاني | أول رفسنجاني",
  },
  "ng/auwalun-daudawa": {
    kind: "person", en: "Auwalun Daudawa", aliases: ["Auwal Daudawa"], countries: ["NG"],
    ar: "أوالون داوداوا | أوولون داوداوا | أوالون دوداوا | أوولون دوداوا | عوال داوداوا | أولون دوداوا | أوال داوداوا | عولو داوداوا | أوالو داوداوا | أولو داوداوا | اول داوداوا",
  },
  "ng/awwal-gambo": {
    kind: "person", en: "Awwal Gambo", aliases: ["Awwal Zubairu Gambo"], countries: ["NG"],
    ar: "أوال غامبو | أول زبيرو غامبو | أوال زبيرو غامبو | أول غامبو | أوال جامبو",
  },
  "ng/ayo-fayose": {
    kind: "person", en: "Ayo Fayose", aliases: ["Ayodele Fayose"], countries: ["NG"],
    ar: "أيو فايوسي | أيوديلي فايوسي | أيو فايوز | آيو فايوس",
    arWeak: "فايوسي",
  },
  "ng/ayo-oritsejafor": {
    kind: "person", en: "Ayo Oritsejafor", countries: ["NG"],
    ar: "أيو أوريتسيجافور",
  },
  "ng/ayodele-oke": {
    kind: "person", en: "Ayodele Oke", aliases: ["Ayo Oke"], countries: ["NG"],
    ar: "أيوديلي أوكي | أيو أوكي",
  },
  "ng/ayuba-alamson": {
    kind: "person", en: "Ayuba Alamson", aliases: ["Ayuba Alamson Chibok"], countries: ["NG"],
    ar: "أيوبا ألامسون | أيوب ألامسون",
  },
  "ng/ayuba-wabba": {
    kind: "person", en: "Ayuba Wabba", countries: ["NG"],
    ar: "أيوبا وابا | أيوب وابا | أيوبا وبا",
  },
  "ng/azubuike-ihejirika": {
    kind: "person", en: "Azubuike Ihejirika", countries: ["NG"],
    ar: "أزوبويكي إيهيجيريكا",
    arWeak: "إيهيجيريكا",
  },
  "ng/ba-idrisa": {
    kind: "person", en: "Ba Idrisa", countries: ["NG"], parent: "armed-groups/iswap", weak: true,
    ar: "با إدريسا | با إدريس | أبو عبد الله ابن عمر البرناوي | ابا إدريسا",
    arCue: "داعش | غرب أفريقيا | الدولة",
  },
  "ng/ba-lawan": {
    kind: "person", en: "Ba Lawan", aliases: ["Abu Bakr ibn Muhammad ibn Ali al-Barnawi"], countries: ["NG"],
    ar: "لاوان أبو بكر | أبا لاوان | با لوان | أبا لوان | أبو لوان",
    arWeak: "با لاوان",
  },
  "ng/baba-ahmed-jidda": {
    kind: "person", en: "Baba Ahmed Jidda", aliases: ["Ambassador Jidda"], countries: ["NG"],
    ar: "بابا أحمد جدة | بابا أحمد جيدا",
  },
  "ng/babachir-lawal": {
    kind: "person", en: "Babachir Lawal", aliases: ["Babachir David Lawal"], countries: ["NG"],
    ar: "باباشير لاوال | باباشير ديفيد لاوال | بابا شير لاوال",
  },
  "ng/babagana-monguno": {
    kind: "person", en: "Babagana Monguno", countries: ["NG"],
    ar: "باباغانا مونغونو | باباجانا مونغونو | باباغانا مونجونو | باباجانا مونجونو | بابا غانا مونغونو | محمد باباغانا مونغونو",
  },
  "ng/babajide-sanwo-olu": {
    kind: "person", en: "Babajide Sanwo-Olu", countries: ["NG"],
    ar: "باباجيدي سانوو أولو | باباجيدي سانو أولو | باباجيدي سانوولو",
  },
  "ng/babakura-kolo": {
    kind: "person", en: "Babakura Kolo", countries: ["NG"],
    ar: "باباكورا كولو | بابا كورا كولو",
  },
  "ng/babangida-aliyu": {
    kind: "person", en: "Babangida Aliyu", aliases: ["Mu'azu Babangida Aliyu"], countries: ["NG"],
    ar: "بابانجيدا عليو | بابانغيدا عليو | معاذ بابانجيدا عليو | معاذ بابانغيدا عليو | بابانغيدا علي",
  },
  "ng/babatunde-fashola": {
    kind: "person", en: "Babatunde Fashola", aliases: ["Raji Fashola"], countries: ["NG"],
    ar: "باباتوندي فاشولا | باباتوندي راجي فاشولا | راجي فاشولا",
    arWeak: "فاشولا",
  },
  "ng/bako-wurgi": {
    kind: "person", en: "Bako Wurgi", countries: ["NG"],
    ar: "باكو ورجي | باكو ورغي | باكا ورغي | باكا ورجي | باكو وورجي | باكا نغاربا | باكا ناغاربا",
  },
  "ng/bala-elkana": {
    kind: "person", en: "Bala Elkana", countries: ["NG"],
    ar: "بالا إلكانا",
  },
  "ng/bala-mohammed": {
    kind: "person", en: "Bala Mohammed", countries: ["NG"], weak: true,
    ar: "بالا محمد",
    arCue: "باوتشي | حاكم | نيجيريا",
  },
  "ng/bala-salisu-zango": {
    kind: "person", en: "Bala Salisu Zango", aliases: ["Bala Zango"], countries: ["NG"],
    ar: "بالا زانغو | بالا ساليسو زانغو",
  },
  "ng/balarabe-abbas-lawal": {
    kind: "person", en: "Balarabe Abbas Lawal", aliases: ["Balarabe Lawal"], countries: ["NG"],
    ar: "بلاربي عباس لاوال | بالارابي لاوال | بلربي لاوال",
  },
  "ng/balarabe-musa": {
    kind: "person", en: "Balarabe Musa", aliases: ["Abdulkadir Balarabe Musa"], countries: ["NG"],
    ar: "بلارابي موسى",
  },
  "ng/bamanga-tukur": {
    kind: "person", en: "Bamanga Tukur", countries: ["NG"],
    ar: "بامانغا توكور | بمنجا تكر | بامانغا تكر | بامانجا توكور",
  },
  "ng/barau-jibrin": {
    kind: "person", en: "Barau Jibrin", aliases: ["Jibrin Barau"], countries: ["NG"],
    ar: "باراو جبرين | جبرين باراو | باراو جبريل | برو جبريل",
  },
  "ng/bart-nnaji": {
    kind: "person", en: "Bart Nnaji", aliases: ["Barth Nnaji"], countries: ["NG"],
    ar: "بارت نناجي | بارث نناجي",
  },
  "ng/bashir-garga": {
    kind: "person", en: "Bashir Garga", aliases: ["Bashir Idris Garga"], countries: ["NG"],
    ar: "بشير غارغا | بشير إدريس غارغا | بشير جارجا",
  },
  "ng/bashir-magashi": {
    kind: "person", en: "Bashir Magashi", countries: ["NG"],
    ar: "بشير ماغاشي | بشير مغاشي | بشير صالحي ماغاشي",
    arWeak: "ماغاشي",
  },
  "ng/bashir-manzo": {
    kind: "person", en: "Bashir Manzo", countries: ["NG"],
    ar: "بشير مانزو",
  },
  "ng/bashir-usman-kebbi-police": {
    kind: "person", en: "Bashir Usman", countries: ["NG"], weak: true,
    ar: "بشير عثمان",
    arCue: "كيبي | الشرطة | نيجيريا",
  },
  "ng/bassey-otu": {
    kind: "person", en: "Bassey Otu", countries: ["NG"],
    ar: "باسي أوتو | بيسي أوتو",
  },
  "ng/bayero-university-kano": {
    kind: "institution", en: "Bayero University Kano", acronyms: ["BUK"], countries: ["NG"],
    ar: "جامعة بايرو | جامعة بايارو | جامعة باييرو",
  },
  "ng/bayo-ojulari": {
    kind: "person", en: "Bayo Ojulari", countries: ["NG"],
    ar: "بايو أوجولاري | بشير بايو أوجولاري | بشير أوجولاري | بشير أوجولي",
  },
  "ng/bayo-onanuga": {
    kind: "person", en: "Bayo Onanuga", countries: ["NG"],
    ar: "بايو أونانوغا | بايو أونانوجا",
    arWeak: "أونانوغا",
  },
  "ng/beacon-security-and-intelligence": {
    kind: "institution", en: "Beacon Security and Intelligence", aliases: ["Beacon Consulting"], countries: ["NG"],
    ar: "بيكون للأمن والاستخبارات | بيكون كونسالتينغ | بيكون للاستشارات الأمنية | بيكون سيكيوريتي | شركة بيكون الأمنية",
  },
  "ng/bello-bodejo": {
    kind: "person", en: "Bello Bodejo", aliases: ["Bello Abdullahi Bodejo"], countries: ["NG"],
    ar: "بيلو بوديجو | بيلو عبد الله بوديجو",
  },
  "ng/bello-danbatta": {
    kind: "person", en: "Bello Danbatta", aliases: ["Bello Dambatta"], countries: ["NG"],
    ar: "بيلو دامباتا | بيلو دان باتا",
  },
  "ng/ben-ahanotu": {
    kind: "person", en: "Ben Ahanotu", countries: ["NG"],
    ar: "بن أهانوتو | بين أهونوتو | بين أهانوتو",
  },
  "ng/ben-ayade": {
    kind: "person", en: "Ben Ayade", countries: ["NG"],
    ar: "بن أيادي | بين أيادي | بن أياد",
  },
  "ng/ben-okri": {
    kind: "person", en: "Ben Okri", countries: ["NG"],
    ar: "بن أوكري | بين أوكري",
  },
  "ng/benjamin-hundeyin": {
    kind: "person", en: "Benjamin Hundeyin", countries: ["NG"],
    ar: "بنيامين هوندين | بنجامين هوندين | بنيامين هونديين | بنجامين هونديين",
    arWeak: "هوندين",
  },
  "ng/benjamin-kalu": {
    kind: "person", en: "Benjamin Kalu", countries: ["NG"],
    ar: "بنجامين كالو | بنيامين كالو",
  },
  "ng/benjamin-kwashi": {
    kind: "person", en: "Benjamin Kwashi", aliases: ["Ben Kwashi"], countries: ["NG"],
    ar: "بنجامين كواشي | بنيامين كواشي | بن كواشي",
  },
  "ng/benjamin-onwuka": {
    kind: "person", en: "Benjamin Onwuka", countries: ["NG"],
    ar: "بنيامين أونووكا | بنجامين أونووكا",
  },
  "ng/benson-akinroluyo": {
    kind: "person", en: "Benson Akinroluyo", countries: ["NG"],
    ar: "بنسون أكينرولويو",
  },
  "ng/bernard-onyeuko": {
    kind: "person", en: "Bernard Onyeuko", countries: ["NG"],
    ar: "برنارد أونيوكو | برنارد أونييوكو | برنار أونيوكو",
    arWeak: "أونيوكو",
  },
  "ng/bethel-baptist-high-school": {
    kind: "institution", en: "Bethel Baptist High School", countries: ["NG"],
    ar: "ثانوية بيثيل المعمدانية | مدرسة بيثيل المعمدانية | مدرسة بيثيل المعمدانية الثانوية | ثانوية بيثيل | مدرسة بيثل المعمدانية | مدرسة بيت إيل المعمدانية",
    arWeak: "مدرسة بيثيل",
  },
  "ng/betta-edu": {
    kind: "person", en: "Betta Edu", countries: ["NG"],
    ar: "بيتا إيدو | بيتا إدو | بتا إيدو",
  },
  "ng/bianca-odumegwu-ojukwu": {
    kind: "person", en: "Bianca Odumegwu-Ojukwu", countries: ["NG"],
    ar: "بيانكا أودوميغو أوجوكو | بيانكا أوجوكو",
  },
  "ng/binta-nyako": {
    kind: "person", en: "Binta Nyako", countries: ["NG"],
    ar: "بينتا نياكو | بنتا نياكو",
  },
  "ng/biodun-oyebanji": {
    kind: "person", en: "Biodun Oyebanji", aliases: ["Abiodun Oyebanji"], countries: ["NG"],
    ar: "بيودون أويبانجي",
  },
  "ng/bisi-akande": {
    kind: "person", en: "Bisi Akande", countries: ["NG"],
    ar: "بيسي أكاندي",
  },
  "ng/bismarck-rewane": {
    kind: "person", en: "Bismarck Rewane", countries: ["NG"],
    ar: "بسمارك ريواني",
  },
  "ng/black-axe": {
    kind: "armed-group", en: "Black Axe", countries: ["NG"],
    ar: "بلاك آكس | عصابة بلاك آكس | عصابة الفأس الأسود | عصابة الفأس السوداء",
    arWeak: "الفأس الأسود",
  },
  "ng/blessing-okagbare": {
    kind: "person", en: "Blessing Okagbare", countries: ["NG"],
    ar: "بليسينغ أوكاغباري | بليسينج أوكاجباري | بلسينغ أوكاغباري",
  },
  "ng/bode-george": {
    kind: "person", en: "Bode George", countries: ["NG"],
    ar: "بودي جورج",
  },
  "ng/boderi": {
    kind: "person", en: "Boderi", countries: ["NG"], weak: true,
    ar: "بوديري | بوديري إيسياكو | بوديري إسيا | بوديري إسياكو | بودري إسياكا",
    arCue: "العصابات | قاطع | كادونا | اللصوص",
  },
  "ng/bola-ige": {
    kind: "person", en: "Bola Ige", countries: ["NG"],
    ar: "بولا إيجي | بولا إيغي",
  },
  "ng/bola-oyebade": {
    kind: "person", en: "Bola Oyebade", countries: ["NG"],
    ar: "بولا أويبادي",
  },
  "ng/bolaji-abdullahi": {
    kind: "person", en: "Bolaji Abdullahi", countries: ["NG"],
    ar: "بولاجي عبد الله | بولاجي عبد اللاهي",
  },
  "ng/bologi-ibrahim": {
    kind: "person", en: "Bologi Ibrahim", countries: ["NG"],
    ar: "بولوغي إبراهيم | بولوجي إبراهيم",
  },
  "ng/borno-elders-forum": {
    kind: "movement", en: "Borno Elders Forum", countries: ["NG"],
    ar: "منتدى حكماء بورنو | منتدى شيوخ بورنو",
  },
  "ng/borno-sema": {
    kind: "institution", en: "Borno State Emergency Management Agency", aliases: ["State Emergency Management Agency (Borno)"], acronyms: ["SEMA"], countries: ["NG"],
    ar: "وكالة إدارة الطوارئ بولاية بورنو | وكالة إدارة الطوارئ في ولاية بورنو | وكالة الطوارئ في بورنو | وكالة إدارة الطوارئ في بورنو | وكالة الطوارئ في ولاية بورنو | وكالة ولاية بورنو لإدارة الطوارئ",
  },
  "ng/boss-mustapha": {
    kind: "person", en: "Boss Mustapha", countries: ["NG"],
    ar: "بوس مصطفى",
  },
  "ng/bosun-tijani": {
    kind: "person", en: "Bosun Tijani", countries: ["NG"],
    ar: "بوسون تيجاني",
  },
  "ng/boyloaf": {
    kind: "person", en: "Boyloaf", aliases: ["Victor Ben Ebikabowei"], countries: ["NG"],
    ar: "بويلوف | فيكتور بن إيبيكابوي",
  },
  "ng/bright-edafe": {
    kind: "person", en: "Bright Edafe", countries: ["NG"],
    ar: "برايت إيدافي | برايت إدافي",
  },
  "ng/bright-osayi-samuel": {
    kind: "person", en: "Bright Osayi-Samuel", countries: ["NG"],
    ar: "برايت أوساي صامويل | برايت أوسايي صامويل | برايت أوساي صمويل",
  },
  "ng/bring-back-our-girls": {
    kind: "movement", en: "Bring Back Our Girls", acronyms: ["BBOG"], countries: ["NG"],
    ar: "أعيدوا فتياتنا | أعيدوا إلينا فتياتنا | أعيدوا بناتنا | أعيدوا إلينا بناتنا | أعيدوا لنا فتياتنا | حملة أعيدوا فتياتنا | حركة أعيدوا لنا بناتنا | حملة أعيدوا إلينا فتياتنا | أعيدوا لنا بناتنا | حملة أعيدوا بناتنا",
  },
  "ng/brown-ideye": {
    kind: "person", en: "Brown Ideye", countries: ["NG"],
    ar: "براون إيديي | براون أيدي | براون إيدييه",
  },
  "ng/bruno-onyemaechi": {
    kind: "person", en: "Bruno Onyemaechi", countries: ["NG"],
    ar: "برونو أونيمايتشي | برونو أونيمايشي",
  },
  "ng/buba-marwa": {
    kind: "person", en: "Buba Marwa", aliases: ["Mohamed Buba Marwa"], countries: ["NG"],
    ar: "بوبا مروة | بوبا مروا | محمد بوبا مروة | محمد بوبا مروى | بوبا ماروا",
  },
  "ng/budgit": {
    kind: "institution", en: "BudgIT", countries: ["NG"],
    ar: "منظمة بادجيت | مؤسسة بادجيت | بدجت النيجيرية",
  },
  "ng/buhari-abdullahi": {
    kind: "person", en: "Buhari Abdullahi", countries: ["NG"], weak: true,
    ar: "بخاري عبد الله | بوهاري عبد الله",
    arCue: "غومبي | الشرطة | شرطة",
  },
  "ng/buhari-yadi": {
    kind: "person", en: "Buhari Yadi", aliases: ["Buhari Alhaji Halidu", "Buharin Yadi"], countries: ["NG"],
    ar: "بوهاري يادي | بوهارين يادي | بوهاري الحاج هاليدو | بخاري يادي",
  },
  "ng/buharin-daji": {
    kind: "person", en: "Buharin Daji", countries: ["NG"],
    ar: "بوهارين داجي | بخارين داجي | بوهاري داجي | بوخارين داجي | بوهاري جنرال | بخاري داجي",
  },
  "ng/bukar-abba-ibrahim": {
    kind: "person", en: "Bukar Abba Ibrahim", aliases: ["Bukar Ibrahim"], countries: ["NG"],
    ar: "بوكار أبا إبراهيم | بوكار عبا إبراهيم",
  },
  "ng/bukar-arge": {
    kind: "person", en: "Bukar Arge", countries: ["NG"],
    ar: "بوكار أرجي | بوكار آرج",
  },
  "ng/bukky-shonibare": {
    kind: "person", en: "Bukky Shonibare", countries: ["NG"],
    ar: "بوكي شونيباري",
  },
  "ng/bukola-saraki": {
    kind: "person", en: "Bukola Saraki", countries: ["NG"],
    ar: "بوكولا ساراكي | بوكولا سراكي",
    arWeak: "ساراكي",
  },
  "ng/bulama-bukarti": {
    kind: "person", en: "Bulama Bukarti", aliases: ["Audu Bulama Bukarti"], countries: ["NG"],
    ar: "بولاما بوكارتي | بولاما بكارتي | أودو بولاما بوكارتي | بولاما بوكارطي | بولاما بكرتي",
  },
  "ng/bulama-mali-gubio": {
    kind: "person", en: "Bulama Mali Gubio", countries: ["NG"],
    ar: "بولاما مالي غوبيو | بولاما غوبيو | بولاما مالي جوبيو | بولاما جوبيو",
  },
  "ng/bulus-yakuru": {
    kind: "person", en: "Bulus Yakuru", countries: ["NG"],
    ar: "بولس ياكورا | بولس ياكورو",
  },
  "ng/bulus-yohanna": {
    kind: "person", en: "Bulus Yohanna", aliases: ["Bulus Dauwa Yohanna"], countries: ["NG"],
    ar: "بولس يوهانا | بولوس يوهانا | بولس داوا يوهانا | بولوس داوا يوهانا | بولس دووا يوهانا | بولوس داووا يوهانا | بولس داووا يوهانا",
  },
  "ng/bunu-bukar": {
    kind: "person", en: "Bunu Bukar", countries: ["NG"],
    ar: "بونو بوكار | بونو بكر | بونو بوكر | بونو أبو بكر مصطفى",
  },
  "ng/burna-boy": {
    kind: "person", en: "Burna Boy", countries: ["NG"],
    ar: "بيرنا بوي | بورنا بوي",
  },
  "ng/caleb-mutfwang": {
    kind: "person", en: "Caleb Mutfwang", countries: ["NG"],
    ar: "كاليب موتفوانغ | كالب موتفوانغ | كاليب موتفوانج | كالب موتفوانج",
    arWeak: "موتفوانغ",
  },
  "ng/calvin-bassey": {
    kind: "person", en: "Calvin Bassey", countries: ["NG"],
    ar: "كالفين باسي",
  },
  "ng/carl-ikeme": {
    kind: "person", en: "Carl Ikeme", countries: ["NG"],
    ar: "كارل إيكيمي | كارل ايكيم",
  },
  "ng/catherine-anene": {
    kind: "person", en: "Catherine Anene", countries: ["NG"],
    ar: "كاثرين أنيني | كاترين أنيني | كاثرين أنيني سيوويسي | كاترين أنيني سيوويسي | كيت أنيني",
    arWeak: "أنيني",
  },
  "ng/catholic-archdiocese-of-abuja": {
    kind: "institution", en: "Catholic Archdiocese of Abuja", countries: ["NG"],
    ar: "أبرشية أبوجا الكاثوليكية | أبرشية أبوجا | رئاسة أساقفة أبوجا",
  },
  "ng/catholic-archdiocese-of-kaduna": {
    kind: "institution", en: "Catholic Archdiocese of Kaduna", countries: ["NG"],
    ar: "أبرشية كادونا الكاثوليكية | أبرشية كادونا | رئاسة أساقفة كادونا",
  },
  "ng/catholic-bishops-conference": {
    kind: "institution", en: "Catholic Bishops' Conference of Nigeria", countries: ["NG"],
    ar: "مجلس الأساقفة النيجيري | مؤتمر الأساقفة الكاثوليك في نيجيريا | مؤتمر أساقفة نيجيريا الكاثوليك | مجلس أساقفة نيجيريا | مجلس الأساقفة الكاثوليك في نيجيريا | مؤتمر الأساقفة الكاثوليك النيجيري",
  },
  "ng/catholic-diocese-of-kafanchan": {
    kind: "institution", en: "Catholic Diocese of Kafanchan", countries: ["NG"],
    ar: "أبرشية كافانشان الكاثوليكية | أبرشية كافانشان",
  },
  "ng/catholic-diocese-of-maiduguri": {
    kind: "institution", en: "Catholic Diocese of Maiduguri", countries: ["NG"],
    ar: "أبرشية مايدوغوري الكاثوليكية | أبرشية مايدوغوري",
  },
  "ng/catholic-diocese-of-sokoto": {
    kind: "institution", en: "Catholic Diocese of Sokoto", countries: ["NG"],
    ar: "أبرشية سوكوتو الكاثوليكية | أبرشية سوكوتو",
  },
  "ng/catholic-diocese-of-uromi": {
    kind: "institution", en: "Catholic Diocese of Uromi", countries: ["NG"],
    ar: "أبرشية أورومي الكاثوليكية | أبرشية أورومي",
  },
  "ng/central-bank": {
    kind: "institution", en: "Central Bank of Nigeria", acronyms: ["CBN"], countries: ["NG"],
    ar: "البنك المركزي النيجيري | مصرف نيجيريا المركزي | البنك المركزي في نيجيريا | بنك نيجيريا المركزي",
  },
  "ng/charly-boy": {
    kind: "person", en: "Charly Boy", countries: ["NG"],
    ar: "تشارلي بوي",
  },
  "ng/cheta-nwanze": {
    kind: "person", en: "Cheta Nwanze", countries: ["NG"],
    ar: "شيتا نوانزي | تشيتا نوانزي",
  },
  "ng/chiamaka-nnadozie": {
    kind: "person", en: "Chiamaka Nnadozie", countries: ["NG"],
    ar: "شياماكا نادوزي | تشياماكا نادوزي | تشياماكا نادوزيي",
  },
  "ng/chidera-ejuke": {
    kind: "person", en: "Chidera Ejuke", countries: ["NG"],
    ar: "تشيديرا إيجوكي | شيديرا إيجوكي | تشيديرا ايجوك",
  },
  "ng/chidi-nwabuzor": {
    kind: "person", en: "Chidi Nwabuzor", countries: ["NG"],
    ar: "تشيدي نوابوزور | شيدي نوابوزور | شيدي نوابوزو",
  },
  "ng/chidi-odiah": {
    kind: "person", en: "Chidi Odiah", countries: ["NG"],
    ar: "تشيدي أودياه | شيدي أودياه",
  },
  "ng/chidi-odinkalu": {
    kind: "person", en: "Chidi Odinkalu", countries: ["NG"],
    ar: "تشيدي أودينكالو | شيدي أودينكالو",
  },
  "ng/chidimma-adetshina": {
    kind: "person", en: "Chidimma Adetshina", countries: ["NG"],
    ar: "تشيديما أديتشينا",
  },
  "ng/chidozie-awaziem": {
    kind: "person", en: "Chidozie Awaziem", countries: ["NG"],
    ar: "تشيدوزي أوازيم | شيدوزي أوازيم | تشيدوزي أوازييم",
  },
  "ng/chike-oti": {
    kind: "person", en: "Chike Oti", countries: ["NG"],
    ar: "تشيكي أوتي | شيكي أوتي",
  },
  "ng/chikwe-ihekweazu": {
    kind: "person", en: "Chikwe Ihekweazu", countries: ["NG"],
    ar: "شيكوي إيهيكويازو | تشيكوي إيهيكويازو | تشيكوي إهيكويازو | تشيكوي إيهكويزو",
  },
  "ng/chimamanda-ngozi-adichie": {
    kind: "person", en: "Chimamanda Ngozi Adichie", countries: ["NG"],
    ar: "تشيماماندا نغوزي أديتشي | شيماماندا نغوزي أديتشي | تشيماماندا نغوزي أديشي | شيماماندا نغوزي أديشي | تشيماماندا أديتشي",
    arWeak: "أديتشي",
  },
  "ng/chinedu-nneke": {
    kind: "person", en: "Chinedu Nneke", countries: ["NG"],
    ar: "تشينيدو نيكي",
  },
  "ng/chinua-achebe": {
    kind: "person", en: "Chinua Achebe", countries: ["NG"],
    ar: "تشينوا أتشيبي | تشينوا أشيبي | شينوا أتشيبي | تشنوا اتشيبي",
    arWeak: "أتشيبي",
  },
  "ng/chinwike-asadu": {
    kind: "person", en: "Chinweike Asadu", countries: ["NG"],
    ar: "شينويكي أسادو | تشينويكي أسادو",
  },
  "ng/chris-anyanwu": {
    kind: "person", en: "Chris Anyanwu", countries: ["NG"],
    ar: "كريس أنيانوو | كريس أنيانو | كريس أنيانوا",
  },
  "ng/chris-ngige": {
    kind: "person", en: "Chris Ngige", countries: ["NG"],
    ar: "كريس نغيجي",
  },
  "ng/chris-olukolade": {
    kind: "person", en: "Chris Olukolade", countries: ["NG"],
    ar: "كريس أولوكولادي | كريس الوكولادي | كريس أولوكولاد",
    arWeak: "أولوكولادي",
  },
  "ng/christian-association-of-nigeria": {
    kind: "movement", en: "Christian Association of Nigeria", acronyms: ["CAN"], countries: ["NG"],
    ar: "الجمعية المسيحية في نيجيريا | الجمعية المسيحية النيجيرية | رابطة المسيحيين في نيجيريا | الرابطة المسيحية في نيجيريا | الاتحاد المسيحي النيجيري | الرابطة المسيحية النيجيرية | رابطة مسيحيي نيجيريا | جمعية المسيحيين في نيجيريا | رابطة الجمعيات المسيحية في نيجيريا | جمعية مسيحيي نيجيريا | رابطة الجمعيات المسيحية | جمعية نيجيريا المسيحية | اتحاد المسيحيين في نيجيريا | رابطة المسيحيين النيجيريين | الجمعية المسيحية لنيجيريا | المنظمة المسيحية النيجيرية",
    arWeak: "الرابطة المسيحية",
    arCue: "نيجيريا | النيجيرية",
  },
  "ng/christopher-dega": {
    kind: "person", en: "Christopher Dega", countries: ["NG"],
    ar: "كريستوفر ديغا | كريستوفر ديجا",
  },
  "ng/chukwuma-soludo": {
    kind: "person", en: "Chukwuma Soludo", aliases: ["Charles Soludo"], countries: ["NG"],
    ar: "تشوكوما سولودو | تشارلز سولودو | تشارلز تشوكوما سولودو",
    arWeak: "سولودو",
  },
  "ng/church-of-nigeria": {
    kind: "institution", en: "Church of Nigeria", aliases: ["Anglican Church of Nigeria"], countries: ["NG"],
    ar: "الكنيسة الأنجليكانية النيجيرية | كنيسة نيجيريا الأنجليكانية | الكنيسة الأنجليكانية في نيجيريا",
  },
  "ng/cislac": {
    kind: "institution", en: "Civil Society Legislative Advocacy Centre", acronyms: ["CISLAC"], countries: ["NG"],
    ar: "مركز المجتمع المدني للمناصرة التشريعية | مركز المناصرة التشريعية للمجتمع المدني",
  },
  "ng/civil-rights-congress-nigeria": {
    kind: "institution", en: "Civil Rights Congress of Nigeria", aliases: ["Civil Rights Congress"], acronyms: ["CRC"],
    countries: ["NG"],
    ar: "مؤتمر الحقوق المدنية النيجيري | كونغرس الحقوق المدنية النيجيري",
    arWeak: "مؤتمر الحقوق المدنية | كونغرس الحقوق المدنية",
    arCue: "نيجيريا | النيجيري | كادونا | شيهو ساني",
  },
  "ng/cleen-foundation": {
    kind: "aid", en: "CLEEN Foundation", countries: ["NG"],
    ar: "مؤسسة كلين النيجيرية | مؤسسة كلين",
  },
  "ng/clem-agba": {
    kind: "person", en: "Clem Agba", aliases: ["Clement Agba"], countries: ["NG"],
    ar: "كليم أغبا | كليمنت أغبا",
  },
  "ng/coalition-of-northern-groups": {
    kind: "movement", en: "Coalition of Northern Groups", acronyms: ["CNG"], countries: ["NG"],
    ar: "ائتلاف جماعات الشمال | تحالف جماعات الشمال | ائتلاف المجموعات الشمالية | تحالف المجموعات الشمالية | ائتلاف الجماعات الشمالية | تحالف الجماعات الشمالية النيجيرية",
  },
  "ng/cocin": {
    kind: "institution", en: "COCIN", aliases: ["Church of Christ in Nations"], countries: ["NG"],
    ar: "كنيسة كوسين | كنيسة المسيح في نيجيريا",
  },
  "ng/community-protection-guards": {
    kind: "state-force", en: "Zamfara Community Protection Guards", aliases: ["Zamfara State Community Protection Guard", "Askarawa"], acronyms: ["CPG"], countries: ["NG"],
    ar: "حرس حماية المجتمع | حراس حماية المجتمع | حرس حماية المجتمع في زامفارا | قوات الدفاع المدني في زامفارا | حراس الحماية المجتمعية في زامفارا | قوات حماية المجتمع في زامفارا | حرس الحماية المجتمعية في زامفارا | حراس حماية مجتمع زامفارا",
  },
  "ng/confidence-macharry": {
    kind: "person", en: "Confidence MacHarry", aliases: ["Confidence McHarry"], countries: ["NG"],
    ar: "كونفيدنس ماكهاري | كونفيدنس ماك هاري",
  },
  "ng/congress-for-progressive-change": {
    kind: "party", en: "Congress for Progressive Change", acronyms: ["CPC"], countries: ["NG"], to: "2013",
    ar: "المؤتمر من أجل التغيير التقدمي | مؤتمر التغيير التقدمي | حزب مؤتمر التغيير التقدمي | حزب المؤتمر من أجل التغيير التدريجي",
    arWeak: "المؤتمر من أجل التغيير",
  },
  "ng/cordelia-nwawe": {
    kind: "person", en: "Cordelia Nwawe", countries: ["NG"],
    ar: "كورديليا نواوي | كورديليا نواوا",
  },
  "ng/cristian-munduate": {
    kind: "person", en: "Cristian Munduate", countries: ["GT"],
    ar: "كريستيان موندواتي | كريستيان مندواتي",
  },
  "ng/cyriel-dessers": {
    kind: "person", en: "Cyriel Dessers", countries: ["NG"],
    ar: "سيريل ديسرز | سيريل ديسيرس | سيريل ديسيرز",
  },
  "ng/dada-olusegun": {
    kind: "person", en: "Dada Olusegun", countries: ["NG"],
    ar: "دادا أولوسيغون | دادا أولوسيجون",
  },
  "ng/dahiru-bako": {
    kind: "person", en: "Dahiru Bako", countries: ["NG"],
    ar: "داهيرو باكو | ضاهرو باكو | ظاهر باكو | الطاهر باكو",
  },
  "ng/dahiru-usman-bauchi": {
    kind: "person", en: "Dahiru Usman Bauchi", aliases: ["Dahiru Bauchi"], countries: ["NG"],
    ar: "طاهر عثمان باوتشي | الطاهر عثمان باوتشي | طاهر عثمان بوتشي | داهيرو عثمان باوتشي | الطاهر عثمان بوتشي | ضاهر بوتشي | طاهر بوشي | داهيرو بوتشي | الشيخ طاهر عثمان بوتشي | طاهر عثمان بوشي | طاهر بوتشي | طاهر باوتشي",
  },
  "ng/damian-chukwu": {
    kind: "person", en: "Damian Chukwu", countries: ["NG"],
    ar: "داميان تشوكو",
  },
  "ng/dan-isuhu": {
    kind: "person", en: "Dan Isuhu", countries: ["NG"],
    ar: "دان إيسوهو | دان إسوهو | إيسوهو ماديلي",
  },
  "ng/dan-manjang": {
    kind: "person", en: "Dan Manjang", countries: ["NG"],
    ar: "دان ماجانغ | دان مانجانغ",
  },
  "ng/danbaba-suntai": {
    kind: "person", en: "Danbaba Suntai", countries: ["NG"],
    ar: "دانبابا سونتاي",
  },
  "ng/daniel-atori": {
    kind: "person", en: "Daniel Atori", countries: ["NG"],
    ar: "دانيال أتوري",
  },
  "ng/daniel-bwala": {
    kind: "person", en: "Daniel Bwala", countries: ["NG"],
    ar: "دانيال بوالا",
  },
  "ng/daniel-ndukwe": {
    kind: "person", en: "Daniel Ndukwe", countries: ["NG"],
    ar: "دانيال ندوكوي | دانييل ندوكوي",
  },
  "ng/daniel-okoh": {
    kind: "person", en: "Daniel Okoh", countries: ["NG"],
    ar: "دانيال أوكوه | دانييل أوكوه | دانيال أوكو",
  },
  "ng/dankarami": {
    kind: "person", en: "Dankarami", aliases: ["Gwaska Dankarami", "Dan Karami"], countries: ["NG"],
    ar: "دانكارامي | دان كارامي | غوندي دانكارامي | جواسكا دانكارامي | غواسكا دانكارامي | غواسكا دان كارامي | غواسكا | غواسكا دان كرامي",
  },
  "ng/danny-shittu": {
    kind: "person", en: "Danny Shittu", countries: ["NG"],
    ar: "داني شيتو",
  },
  "ng/dapo-abiodun": {
    kind: "person", en: "Dapo Abiodun", countries: ["NG"],
    ar: "دابو أبيودون | دابو أبودون",
  },
  "ng/dari-bayero": {
    kind: "person", en: "Dari Bayero", countries: ["NG"],
    ar: "داري بايرو | داري باييرو",
  },
  "ng/darius-ishaku": {
    kind: "person", en: "Darius Ishaku", countries: ["NG"],
    ar: "داريوس إسحاقو | داريوش إسحاقو | داريوس إيشاكو | داريوش إيشاكو",
  },
  "ng/datti-baba-ahmed": {
    kind: "person", en: "Datti Baba-Ahmed", aliases: ["Yusuf Datti Baba-Ahmed"], countries: ["NG"],
    ar: "داتي بابا أحمد | يوسف داتي بابا أحمد",
  },
  "ng/dauda-iliya": {
    kind: "person", en: "Dauda Iliya", countries: ["NG"],
    ar: "داودا إيليا | داود إيليا",
  },
  "ng/dave-umahi": {
    kind: "person", en: "Dave Umahi", aliases: ["David Umahi"], countries: ["NG"],
    ar: "ديف أوماهي | ديفيد أوماهي | دافيد أوماهي",
  },
  "ng/david-adewusi": {
    kind: "person", en: "David Adewusi", countries: ["NG"],
    ar: "ديفيد أديوسي | ديفيد أديووسي",
  },
  "ng/david-mark": {
    kind: "person", en: "David Mark", countries: ["NG"], weak: true,
    ar: "ديفيد مارك | دافيد مارك | ديفد مارك",
    arCue: "مجلس الشيوخ | نيجيريا | النيجيري",
  },
  "ng/david-misal": {
    kind: "person", en: "David Misal", countries: ["NG"],
    ar: "ديفيد ميسال | دافيد ميسال",
  },
  "ng/david-oyedepo": {
    kind: "person", en: "David Oyedepo", countries: ["NG"],
    ar: "ديفيد أويديبو | دايفد أويديبو",
  },
  "ng/davido": {
    kind: "person", en: "Davido", countries: ["NG"], weak: true,
    ar: "دافيدو",
    arCue: "المغني | نيجيريا | النيجيري",
  },
  "ng/dayo-apata": {
    kind: "person", en: "Dayo Apata", countries: ["NG"],
    ar: "دايو أباتا",
  },
  "ng/debo-adeniran": {
    kind: "person", en: "Debo Adeniran", countries: ["NG"],
    ar: "ديبو أدينيران",
  },
  "ng/deborah-samuel": {
    kind: "person", en: "Deborah Samuel", aliases: ["Deborah Samuel Yakubu"], countries: ["NG"],
    ar: "ديبورا صامويل | ديبورا يعقوبو | ديبورا صموئيل | ديبورا ياكوبو | ديبوره صمويل",
  },
  "ng/deeper-life": {
    kind: "institution", en: "Deeper Life Bible Church", aliases: ["Deeper Christian Life Ministry"], countries: ["NG"],
    ar: "كنيسة الحياة الأعمق | كنيسة ديبر لايف | كنيسة الحياة الأعمق للكتاب المقدس",
  },
  "ng/defence-headquarters-nigeria": {
    kind: "state-force", en: "Defence Headquarters (Nigeria)", aliases: ["Defence Headquarters", "Nigerian Defence Headquarters"], acronyms: ["DHQ"], countries: ["NG"],
    ar: "مقر الدفاع النيجيري | مقر قيادة الدفاع النيجيرية | قيادة الدفاع النيجيرية | مقر القيادة العسكرية النيجيرية | مقر قيادة الجيش النيجيري | القيادة العسكرية النيجيرية | القيادة العامة للدفاع النيجيري | هيئة الدفاع النيجيرية | مقر القيادة الدفاعية النيجيرية",
  },
  "ng/dele-adeleye": {
    kind: "person", en: "Dele Adeleye", countries: ["NG"],
    ar: "ديلي أديليي | ديلي أديلي",
  },
  "ng/dele-alake": {
    kind: "person", en: "Dele Alake", countries: ["NG"],
    ar: "ديلي ألاكي | ديلي أليك | ديلي ألاكه | ديل ألاكي",
  },
  "ng/dele-farotimi": {
    kind: "person", en: "Dele Farotimi", countries: ["NG"],
    ar: "ديلي فاروتيمي",
  },
  "ng/dele-giwa": {
    kind: "person", en: "Dele Giwa", countries: ["NG"],
    ar: "ديلي غيوا | ديلي جيوا | ديل جيوا",
  },
  "ng/dele-oyewale": {
    kind: "person", en: "Dele Oyewale", countries: ["NG"],
    ar: "ديلي أويوالي",
  },
  "ng/dickson-etuhu": {
    kind: "person", en: "Dickson Etuhu", countries: ["NG"],
    ar: "ديكسون إيتوهو",
  },
  "ng/diepreye-alamieyeseigha": {
    kind: "person", en: "Diepreye Alamieyeseigha", countries: ["NG"],
    ar: "دييبريي ألاميسيغا",
  },
  "ng/diezani-alison-madueke": {
    kind: "person", en: "Diezani Alison-Madueke", countries: ["NG"],
    ar: "ديزاني أليسون مادويكي | ديزاني أليسون مادوكي | ديزاني اليسون",
  },
  "ng/dimeji-bankole": {
    kind: "person", en: "Dimeji Bankole", countries: ["NG"],
    ar: "ديميجي بانكولي",
  },
  "ng/dino-melaye": {
    kind: "person", en: "Dino Melaye", countries: ["NG"],
    ar: "دينو ميلاي",
  },
  "ng/dogo-maikasuwa": {
    kind: "person", en: "Dogo Maikasuwa", aliases: ["Dogo da Million"], countries: ["NG"],
    ar: "دوغو مايكاسوا | دوغو دا ميليون",
  },
  "ng/dolapo-badmos": {
    kind: "person", en: "Dolapo Badmos", countries: ["NG"],
    ar: "دولابو بادموس | دولابو بدموس",
  },
  "ng/don-awunah": {
    kind: "person", en: "Don Awunah", countries: ["NG"],
    ar: "دون أوونا | دون أونا | دون أووناه",
  },
  "ng/dora-akunyili": {
    kind: "person", en: "Dora Akunyili", countries: ["NG"],
    ar: "دورا أكونييلي",
  },
  "ng/doris-uzoka-anite": {
    kind: "person", en: "Doris Uzoka-Anite", aliases: ["Doris Anite"], countries: ["NG"],
    ar: "دوريس أوزوكا أنيتي | دوريس أنيتي",
  },
  "ng/douye-diri": {
    kind: "person", en: "Douye Diri", countries: ["NG"],
    ar: "دوي ديري | دويي ديري | دويه ديري",
  },
  "ng/doyin-okupe": {
    kind: "person", en: "Doyin Okupe", countries: ["NG"],
    ar: "دوين أوكوبي | دويين أوكوبي",
  },
  "ng/dungus-abdulkarim": {
    kind: "person", en: "Dungus Abdulkarim", countries: ["NG"],
    ar: "دنغوس عبد الكريم | دونغوس عبد الكريم | دونجوس عبد الكريم | عبد الكريم دونغوس",
  },
  "ng/dzarma-zirkushu": {
    kind: "person", en: "Dzarma Zirkusu", aliases: ["Dzarma Zirkushu"], countries: ["NG"],
    ar: "دزارما زيركوسو | زارما زيركوشو | دزارما زيركوشو",
  },
  "ng/eastern-security-network": {
    kind: "armed-group", en: "Eastern Security Network", acronyms: ["ESN"], countries: ["NG"],
    ar: "شبكة الأمن الشرقية | شبكة الأمن الشرقي | شبكة أمن الشرق | الشبكة الأمنية الشرقية",
  },
  "ng/ebere-amaraizu": {
    kind: "person", en: "Ebere Amaraizu", countries: ["NG"],
    ar: "إيبيري أمارايزو | ابيرا امارايزو",
  },
  "ng/ebube-agu": {
    kind: "state-force", en: "Ebube Agu", aliases: ["Ebubeagu", "Ebube Agu Security Network"], countries: ["NG"],
    ar: "إيبوبي أغو | إبوبي أغو | إيبوبي أجو | إبوبي أجو",
  },
  "ng/economic-and-financial-crimes-commission": {
    kind: "institution", en: "Economic and Financial Crimes Commission", acronyms: ["EFCC"], countries: ["NG"],
    ar: "لجنة الجرائم الاقتصادية والمالية | مفوضية الجرائم الاقتصادية والمالية | لجنة مكافحة الجرائم الاقتصادية والمالية | لجنة الجرائم المالية والاقتصادية النيجيرية | لجنة مكافحة الجرائم المالية والاقتصادية | لجنة الجرائم الاقتصادية والمالية النيجيرية | هيئة مكافحة الجرائم الاقتصادية والمالية | هيئة الجرائم الاقتصادية والمالية | وكالة مكافحة الفساد النيجيرية | هيئة مكافحة الفساد النيجيرية | وكالة الجرائم الاقتصادية والمالية | هيئة مكافحة الجرائم الاقتصادية والمالية النيجيرية",
    arWeak: "لجنة الجرائم المالية والاقتصادية",
    arCue: "نيجيريا | النيجيري | النيجيرية | أبوجا | لاغوس",
  },
  "ng/ecwa": {
    kind: "institution", en: "ECWA", aliases: ["Evangelical Church Winning All"], countries: ["NG"],
    ar: "كنيسة إيكوا | الكنيسة الإنجيلية في غرب أفريقيا | إيكوا الكنسية",
  },
  "ng/edet-okon": {
    kind: "person", en: "Edet Okon", countries: ["NG"],
    ar: "إيديت أوكون | إديت أوكون | إدت أوكون",
  },
  "ng/edison-ehie": {
    kind: "person", en: "Edison Ehie", countries: ["NG"],
    ar: "إديسون إيهي | إديسون إهي",
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
  "ng/edwin-clark": {
    kind: "person", en: "Edwin Clark", countries: ["NG"], weak: true,
    ar: "إدوين كلارك",
    arCue: "دلتا النيجر | نيجيريا | النيجيري",
  },
  "ng/efe-ambrose": {
    kind: "person", en: "Efe Ambrose", countries: ["NG"],
    ar: "إيفي أمبروز | إيفي أمبروزي | ايفي أمبروس",
  },
  "ng/ehimen-ejodame": {
    kind: "person", en: "Ehimen Ejodame", countries: ["NG"],
    ar: "إهيمن إيجودامي | إهيمين إيجودامي",
    arWeak: "إيجودامي",
  },
  "ng/ejire-adeyemi-toun": {
    kind: "person", en: "Ejire-Adeyemi Toun", countries: ["NG"],
    ar: "تون إيجيري أدييمي | أديتون إيجيري أديمي | أدتون إيجيري أدييمي",
  },
  "ng/ekperikpe-ekpo": {
    kind: "person", en: "Ekperikpe Ekpo", countries: ["NG"],
    ar: "إيكبيريكبي إيكبو",
  },
  "ng/elderson-echiejile": {
    kind: "person", en: "Elderson Echiéjilé", countries: ["NG"],
    ar: "إلدرسون إيتشيجيلي | إيلديرسون إيشيجيلي | إلديرسون إيتشييجيلي",
  },
  "ng/eli-lazarus": {
    kind: "person", en: "Eli Lazarus", countries: ["NG"],
    ar: "إيلي لازاروس | إيلي لازاراس",
  },
  "ng/elisha-abbo": {
    kind: "person", en: "Elisha Abbo", countries: ["NG"], weak: true,
    ar: "إليشا أبو | إليشع أبو",
    arCue: "مجلس الشيوخ | نيجيريا | أداماوا",
  },
  "ng/emeka-ihedioha": {
    kind: "person", en: "Emeka Ihedioha", countries: ["NG"],
    ar: "إيميكا إيهيديوها",
  },
  "ng/emeka-nwajiuba": {
    kind: "person", en: "Emeka Nwajiuba", aliases: ["Chukwuemeka Nwajiuba"], countries: ["NG"],
    ar: "إيميكا نواجيوبا | تشوكويميكا نواجيوبا",
  },
  "ng/emeka-nwite": {
    kind: "person", en: "Emeka Nwite", countries: ["NG"],
    ar: "إيميكا نوايت | إيميكا نويتي | إيميكا نويت",
  },
  "ng/emeka-umeagbalasi": {
    kind: "person", en: "Emeka Umeagbalasi", countries: ["NG"],
    ar: "إيميكا أوميغبالاسي | إيميكا أوميجبالاسي",
  },
  "ng/emma-powerful": {
    kind: "person", en: "Emma Powerful", countries: ["NG"],
    ar: "إيما باورفول",
  },
  "ng/emmanuel-abuh": {
    kind: "person", en: "Emmanuel Abuh", countries: ["NG"],
    ar: "إيمانويل أبوه | أبوه إيمانويل",
  },
  "ng/emmanuel-dennis": {
    kind: "person", en: "Emmanuel Dennis", countries: ["NG"],
    ar: "إيمانويل دينيس",
  },
  "ng/emmanuel-emenike": {
    kind: "person", en: "Emmanuel Emenike", countries: ["NG"],
    ar: "إيمانويل إيمينيكي | إيمانويل إيمنيكي | إيمانويل إمينيكي",
  },
  "ng/emmanuel-ogalla": {
    kind: "person", en: "Emmanuel Ogalla", countries: ["NG"],
    ar: "إيمانويل أوغالا | إيمانويل إيكيتشوكو أوغالا",
    arWeak: "أوغالا",
  },
  "ng/emmanuel-ojukwu": {
    kind: "person", en: "Emmanuel Ojukwu", countries: ["NG"],
    ar: "إيمانويل أوجوكوو | إيمانويل أوجوكو",
  },
  "ng/emmanuel-onwubiko": {
    kind: "person", en: "Emmanuel Onwubiko", countries: ["NG"],
    ar: "إيمانويل أونوبيكو",
  },
  "ng/emmanuel-osodeke": {
    kind: "person", en: "Emmanuel Osodeke", countries: ["NG"],
    ar: "إيمانويل أوسوديكي",
  },
  "ng/emmanuel-uduaghan": {
    kind: "person", en: "Emmanuel Uduaghan", countries: ["NG"],
    ar: "إيمانويل أودواغان",
  },
  "ng/emmanuel-undiendeye": {
    kind: "person", en: "Emmanuel Undiendeye", aliases: ["Emmanuel Undiandeye"], countries: ["NG"],
    ar: "إيمانويل أونديندي | إيمانويل أوندياندي | إيمانويل أونديندييه | إيمانويل باركر أوندياندي",
    arWeak: "أونديندي | أوندياندي",
  },
  "ng/end-sars": {
    kind: "movement", en: "End SARS", aliases: ["EndSARS"], countries: ["NG"],
    ar: "إند سارس | انهوا سارس | إنهاء سارس",
  },
  "ng/enoch-adeboye": {
    kind: "person", en: "Enoch Adeboye", countries: ["NG"],
    ar: "إينوك أديبوي | إنوك أديبويي",
  },
  "ng/enoch-mark": {
    kind: "person", en: "Enoch Mark", countries: ["NG"],
    ar: "إينوك مارك",
  },
  "ng/ernest-shonekan": {
    kind: "person", en: "Ernest Shonekan", countries: ["NG"],
    ar: "إرنست شونيكان",
  },
  "ng/esther-yakubu": {
    kind: "person", en: "Esther Yakubu", countries: ["NG"],
    ar: "إستير ياكوبو | إستير يعقوب | استير يعقوبو",
  },
  "ng/ewuare-ii": {
    kind: "person", en: "Ewuare II", countries: ["NG"],
    ar: "إيوار الثاني | إيواري الثاني | أوبا إيوار الثاني | أوبا إيواري الثاني",
  },
  "ng/ezekiel-dachomo": {
    kind: "person", en: "Ezekiel Dachomo", countries: ["NG"],
    ar: "إزيكيل داتشومو | حزقيال داتشومو",
  },
  "ng/faisal-shuaib": {
    kind: "person", en: "Faisal Shuaib", countries: ["NG"], weak: true,
    ar: "فيصل شعيب",
    arCue: "نيجيريا | النيجيرية | الصحة | شلل الأطفال",
  },
  "ng/falalu-bello": {
    kind: "person", en: "Falalu Bello", countries: ["NG"],
    ar: "فالالو بيلو",
  },
  "ng/farah-dagogo": {
    kind: "person", en: "Farah Dagogo", countries: ["NG"],
    ar: "فرح داغوغو",
  },
  "ng/farooq-kperogi": {
    kind: "person", en: "Farooq Kperogi", countries: ["NG"],
    ar: "فاروق كبيروغي",
  },
  "ng/farouk-lawan": {
    kind: "person", en: "Farouk Lawan", countries: ["NG"],
    ar: "فاروق لاوان",
  },
  "ng/faruk-lawal-jobe": {
    kind: "person", en: "Faruk Lawal Jobe", aliases: ["Faruq Lawal Jobe"], countries: ["NG"],
    ar: "فاروق لاوال جوبي | فاروق جوبي",
  },
  "ng/faruk-yahaya": {
    kind: "person", en: "Faruk Yahaya", countries: ["NG"], weak: true,
    ar: "فاروق يحيى | فاروق يهايا",
  },
  "ng/fatima-akilu": {
    kind: "person", en: "Fatima Akilu", countries: ["NG"],
    ar: "فاطمة أكيلو | فاطمة عقيلو",
  },
  "ng/federal-high-court-nigeria": {
    kind: "institution", en: "Federal High Court (Nigeria)", aliases: ["Federal High Court"], countries: ["NG"],
    ar: "المحكمة الاتحادية العليا في أبوجا | المحكمة الفيدرالية العليا في أبوجا | المحكمة العليا الاتحادية في أبوجا | المحكمة الفيدرالية العليا النيجيرية | المحكمة الاتحادية العليا النيجيرية | المحكمة العليا الفيدرالية في أبوجا | المحكمة الاتحادية العليا في لاغوس",
    arWeak: "المحكمة الاتحادية في أبوجا | المحكمة الاتحادية العليا | المحكمة الفيدرالية العليا",
  },
  "ng/federal-inland-revenue-service": {
    kind: "institution", en: "Federal Inland Revenue Service", acronyms: ["FIRS"], countries: ["NG"],
    ar: "مصلحة الضرائب الفيدرالية النيجيرية | مصلحة الضرائب الاتحادية | دائرة الإيرادات الداخلية الفيدرالية | مصلحة الإيرادات الداخلية الاتحادية | خدمة الإيرادات الداخلية الفيدرالية | هيئة الإيرادات الداخلية الفيدرالية | مصلحة الضرائب النيجيرية",
  },
  "ng/federal-road-safety-corps": {
    kind: "institution", en: "Federal Road Safety Corps", acronyms: ["FRSC"], countries: ["NG"],
    ar: "هيئة السلامة على الطرق النيجيرية | فيلق السلامة على الطرق الفيدرالي | هيئة السلامة على الطرق الاتحادية | فيلق السلامة على الطرق | هيئة سلامة الطرق الاتحادية النيجيرية | هيئة سلامة الطرق الاتحادية | هيئة سلامة الطرق النيجيرية | هيئة سلامة الطرق الفيدرالية | هيئة السلامة على الطرق الفيدرالية | فيلق السلامة على الطرق الاتحادي | الهيئة الفيدرالية للسلامة على الطرق | هيئة السلامة المرورية الاتحادية | اللجنة الفيدرالية للسلامة على الطرق | الفيلق الفيدرالي للسلامة على الطرق",
    arWeak: "لجنة السلامة على الطرق الاتحادية",
  },
  "ng/federal-university-gusau": {
    kind: "institution", en: "Federal University Gusau", countries: ["NG"],
    ar: "الجامعة الاتحادية في غوساو | جامعة غوساو | الجامعة الفيدرالية في غوساو | جامعة غوساو الاتحادية | الجامعة الفدرالية في غوساو | الجامعة الاتحادية في جوساو | جامعة جوساو | الجامعة الفيدرالية غوساو",
  },
  "ng/fegor-ogude": {
    kind: "person", en: "Fegor Ogude", countries: ["NG"],
    ar: "فيغور أوغودي | فيجور أوجودي",
  },
  "ng/fela-kuti": {
    kind: "person", en: "Fela Kuti", aliases: ["Fela Anikulapo Kuti"], countries: ["NG"],
    ar: "فيلا كوتي | فيلا أنيكولابو كوتي",
  },
  "ng/femi-adesina": {
    kind: "person", en: "Femi Adesina", countries: ["NG"],
    ar: "فيمي أديسينا",
  },
  "ng/femi-babafemi": {
    kind: "person", en: "Femi Babafemi", countries: ["NG"],
    ar: "فيمي بابافيمي | فيمي بابا فيمي",
  },
  "ng/femi-falana": {
    kind: "person", en: "Femi Falana", countries: ["NG"],
    ar: "فيمي فالانا",
  },
  "ng/femi-gbajabiamila": {
    kind: "person", en: "Femi Gbajabiamila", countries: ["NG"],
    ar: "فيمي غباجابياميلا | فيمي باجابياميلا",
    arWeak: "غباجابياميلا",
  },
  "ng/femi-joseph": {
    kind: "person", en: "Femi Joseph", countries: ["NG"], weak: true,
    ar: "فيمي جوزيف",
    arCue: "الشرطة | شرطة | أوندو",
  },
  "ng/femi-otedola": {
    kind: "person", en: "Femi Otedola", countries: ["NG"],
    ar: "فيمي أوتيدولا",
  },
  "ng/festus-keyamo": {
    kind: "person", en: "Festus Keyamo", countries: ["NG"],
    ar: "فيستوس كيامو",
  },
  "ng/festus-okoye": {
    kind: "person", en: "Festus Okoye", countries: ["NG"],
    ar: "فيستوس أوكوي | فستوس أوكوي",
  },
  "ng/festus-osifo": {
    kind: "person", en: "Festus Osifo", countries: ["NG"],
    ar: "فيستوس أوسيفو | فستوس أوسيفو",
  },
  "ng/finidi-george": {
    kind: "person", en: "Finidi George", countries: ["NG"],
    ar: "فينيدي جورج",
  },
  "ng/fisayo-dele-bashiru": {
    kind: "person", en: "Fisayo Dele-Bashiru", countries: ["NG"],
    ar: "فيسايو ديلي باشيرو | فيسايو ديلي بشيرو",
  },
  "ng/folashodun-shonubi": {
    kind: "person", en: "Folashodun Shonubi", countries: ["NG"],
    ar: "فولاشودون شونوبي | فولاشودون أديبيسي شونوبي",
  },
  "ng/folorunso-alakija": {
    kind: "person", en: "Folorunso Alakija", countries: ["NG"],
    ar: "فولورونشو ألاكيجا",
  },
  "ng/forest-guards": {
    kind: "state-force", en: "Forest Guards (Nigeria)", countries: ["NG"], from: "2025",
    ar: "فيلق حراس الغابات في نيجيريا | حراس الغابات في نيجيريا | حرس الغابات النيجيري",
  },
  "ng/francis-enobore": {
    kind: "person", en: "Francis Enobore", countries: ["NG"],
    ar: "فرنسيس إينوبور",
  },
  "ng/francis-nwifuru": {
    kind: "person", en: "Francis Nwifuru", countries: ["NG"],
    ar: "فرانسيس نويفورو",
  },
  "ng/francis-uzoho": {
    kind: "person", en: "Francis Uzoho", countries: ["NG"],
    ar: "فرانسيس أوزوهو",
  },
  "ng/frank-mba": {
    kind: "person", en: "Frank Mba", countries: ["NG"],
    ar: "فرانك مبا",
  },
  "ng/frank-onyeka": {
    kind: "person", en: "Frank Onyeka", countries: ["NG"],
    ar: "فرانك أونيكا | فرانك أونييكا",
  },
  "ng/freedom-onuoha": {
    kind: "person", en: "Freedom Onuoha", aliases: ["Freedom Chukwudi Onuoha"], countries: ["NG"],
    ar: "فريدوم أونوها | فريدم أونوها",
  },
  "ng/fulan-nasrullah": {
    kind: "person", en: "Fulan Nasrullah", countries: ["NG"],
    ar: "فولان نصر الله | فولان نصرالله",
  },
  "ng/gabriel-kolawole": {
    kind: "person", en: "Gabriel Kolawole", countries: ["NG"],
    ar: "غابرييل كولاولي | جابريل كولاوولي | غابرييل كولاوولي | جبريل كولاولي | جابريل كولافولا",
  },
  "ng/gabriel-olonisakin": {
    kind: "person", en: "Gabriel Olonisakin", countries: ["NG"],
    ar: "غابرييل أولونيساكين | جابرييل أولونيساكين | أبايومي أولونيساكين | أبايومي غابرييل أولونيشاكين",
    arWeak: "أولونيساكين",
  },
  "ng/gabriel-suswam": {
    kind: "person", en: "Gabriel Suswam", countries: ["NG"],
    ar: "غابرييل سوسوام",
  },
  "ng/gambo-isah": {
    kind: "person", en: "Gambo Isah", countries: ["NG"],
    ar: "غامبو عيسى | جامبو عيسى | غامبو إيسا | جامبو إيسا | غامبو إيساه | غمبو عيسى | قمبو عيسى | جامبو إيساه",
  },
  "ng/gambo-kwache": {
    kind: "person", en: "Gambo Kwache", countries: ["NG"],
    ar: "غامبو كواتشي | غامبو كوتشي",
  },
  "ng/gani-adams": {
    kind: "person", en: "Gani Adams", countries: ["NG"],
    ar: "غاني آدامز",
  },
  "ng/gani-fawehinmi": {
    kind: "person", en: "Gani Fawehinmi", countries: ["NG"],
    ar: "غاني فاويهنمي | غاني فاويهينمي | جاني فاويهينمي",
  },
  "ng/garba-shehu": {
    kind: "person", en: "Garba Shehu", countries: ["NG"],
    ar: "غاربا شيهو | جاربا شيهو | غاربا شيخو | جاربا شيخو | قربا شيهو | غربا شيهو | جربا شيهو | غاربا شهو",
  },
  "ng/gbenga-daniel": {
    kind: "person", en: "Gbenga Daniel", aliases: ["Otunba Gbenga Daniel"], countries: ["NG"],
    ar: "غبينغا دانيال | جبينجا دانيال",
  },
  "ng/gboyega-oyetola": {
    kind: "person", en: "Gboyega Oyetola", aliases: ["Adegboyega Oyetola"], countries: ["NG"],
    ar: "غبوييغا أويتولا | أديغبوييغا أويتولا | أديجبوييجا أويتولا | أديبويغا أويتولا | جبويجا أويتولا",
  },
  "ng/genevieve-nnaji": {
    kind: "person", en: "Genevieve Nnaji", countries: ["NG"],
    ar: "جنيفيف نناجي",
  },
  "ng/geoffrey-ogbonna": {
    kind: "person", en: "Geoffrey Ogbonna", countries: ["NG"],
    ar: "جيفري أوغبونا | جيوفري أوغبونا",
  },
  "ng/geoffrey-onyeama": {
    kind: "person", en: "Geoffrey Onyeama", countries: ["NG"],
    ar: "جيفري أونياما | جيفري أونيياما | جيوفري أونياما",
    arWeak: "أونياما",
  },
  "ng/george-akume": {
    kind: "person", en: "George Akume", countries: ["NG"],
    ar: "جورج أكومي",
  },
  "ng/gideon-jibrin": {
    kind: "person", en: "Gideon Jibrin", aliases: ["Gideon Jubrin"], countries: ["NG"],
    ar: "جدعون جبرين | جيديون جبرين | غيديون جبرين | جدعون جبريل",
  },
  "ng/gideon-orkar": {
    kind: "person", en: "Gideon Orkar", countries: ["NG"],
    ar: "جدعون أوركار",
  },
  "ng/godfrey-oboabona": {
    kind: "person", en: "Godfrey Oboabona", countries: ["NG"],
    ar: "غودفري أوبوابونا | جودفري أوبوابونا",
  },
  "ng/godsday-orubebe": {
    kind: "person", en: "Godsday Orubebe", countries: ["NG"],
    ar: "غودزداي أوروبيبي",
  },
  "ng/godswill-akpabio": {
    kind: "person", en: "Godswill Akpabio", countries: ["NG"],
    ar: "غودسويل أكبابيو | جودسويل أكبابيو",
    arWeak: "أكبابيو",
  },
  "ng/godswill-tamuno": {
    kind: "person", en: "Godswill Tamuno", countries: ["NG"],
    ar: "غودسويل تامونو | جودسويل تامونو",
  },
  "ng/godwin-emefiele": {
    kind: "person", en: "Godwin Emefiele", countries: ["NG"],
    ar: "غودوين إيميفيلي | جودوين إيميفيلي | غودوين إمفييلي",
  },
  "ng/godwin-obaseki": {
    kind: "person", en: "Godwin Obaseki", countries: ["NG"],
    ar: "غودوين أوباسيكي | جودوين أوباسيكي",
  },
  "ng/goni-maina": {
    kind: "person", en: "Goni Maina", countries: ["NG"],
    ar: "غوني ماينا | جوني ماينا",
  },
  "ng/government-ekpemupolo": {
    kind: "person", en: "Government Ekpemupolo", aliases: ["Tompolo"], countries: ["NG"],
    ar: "تومبولو | توم بولو | غوفرنمنت إكبيمبولو | غوفرمنت إكبيموبولو | غوفيرنمنت إكبيموبولو | جوفرمنت إكميبيوبولو",
  },
  "ng/grace-iringe-koko": {
    kind: "person", en: "Grace Iringe-Koko", countries: ["NG"],
    ar: "غريس إيرينغي كوكو | غريس إيرينج كوكو | جريس إيرينجي كوكو | غريس إيرينغ كوكو | غريس إرينغ كوكو",
  },
  "ng/grace-taku": {
    kind: "person", en: "Grace Taku", countries: ["NG"],
    ar: "غريس تاكو | جريس تاكو",
  },
  "ng/greenfield-university": {
    kind: "institution", en: "Greenfield University", countries: ["NG"],
    ar: "جامعة غرينفيلد | جامعة جرينفيلد | جامعة غرين فيلد",
  },
  "ng/gregory-yenlong": {
    kind: "person", en: "Gregory Yenlong", countries: ["NG"],
    ar: "غريغوري ينلونغ | جريجوري ينلونج | غريغوري يينلونغ",
  },
  "ng/gyang-bere": {
    kind: "person", en: "Gyang Bere", countries: ["NG"],
    ar: "غيانغ بيري | جيانغ بيري | جيانج بيري",
  },
  "ng/gyang-dantong": {
    kind: "person", en: "Gyang Dantong", countries: ["NG"],
    ar: "غيانغ دانتونغ | جيانج دانتونج | جيانج داتونج | غيانغ داتونغ",
  },
  "ng/habibu-bama": {
    kind: "person", en: "Habibu Bama", countries: ["NG"],
    ar: "حبيبو باما | حبيب باما",
  },
  "ng/hadi-sirika": {
    kind: "person", en: "Hadi Sirika", countries: ["NG"],
    ar: "هادي سيريكا",
  },
  "ng/hadiza-bala-usman": {
    kind: "person", en: "Hadiza Bala Usman", countries: ["NG"],
    ar: "حديزة بالا عثمان | هاديزا بالا عثمان | خديجة بالا عثمان | هديزا بالا عثمان",
  },
  "ng/hadiza-balarabe": {
    kind: "person", en: "Hadiza Balarabe", countries: ["NG"],
    ar: "حديزة بلاربي | هاديزا بلاربي | خديجة بلاربي | هديزا بالارابي",
  },
  "ng/hafiz-ringim": {
    kind: "person", en: "Hafiz Ringim", countries: ["NG"],
    ar: "حافظ رينغيم | حفيظ رنجيم",
  },
  "ng/hajiya-najaatu-muhammad": {
    kind: "person", en: "Hajiya Naja'atu Muhammad", aliases: ["Naja'atu Mohammed", "Najaatu Mohammed"], countries: ["NG"],
    ar: "نجعت محمد | ناجاتو محمد",
  },
  "ng/hakeem-alade-najimdeen": {
    kind: "person", en: "Hakeem Alade Najimdeen", aliases: ["Hakeem Najimudeen"], countries: ["NG"],
    ar: "حكيم ألادي نجم الدين | حكيم نجم الدين",
  },
  "ng/hakeem-baba-ahmed": {
    kind: "person", en: "Hakeem Baba-Ahmed", countries: ["NG"],
    ar: "حكيم بابا أحمد",
  },
  "ng/hakeem-bello": {
    kind: "person", en: "Hakeem Bello", countries: ["NG"], weak: true,
    ar: "حكيم بيلو",
    arCue: "لاغوس | لاجوس | فاشولا",
  },
  "ng/haliru-bello": {
    kind: "person", en: "Haliru Bello", aliases: ["Bello Haliru Mohammed"], countries: ["NG"],
    ar: "حليرو بيلو | هاليرو بيلو | بيلو هاليرو محمد | بيلو هاليرو | بيلو حليرو",
  },
  "ng/hamsatu-allamin": {
    kind: "person", en: "Hamsatu Allamin", countries: ["NG"],
    ar: "همساتو الأمين | حمصاتو الأمين | هامساتو ألامين | حمساتو الأمين",
  },
  "ng/hamza-al-mustapha": {
    kind: "person", en: "Hamza Al-Mustapha", countries: ["NG"], weak: true,
    ar: "حمزة المصطفى",
    arCue: "نيجيريا | النيجيري | أباتشا | أباشا",
  },
  "ng/hannatu-musawa": {
    kind: "person", en: "Hannatu Musawa", countries: ["NG"],
    ar: "حنة موساوا | حناتو موساوا | هاناتو موساوا | حنان موساوا",
  },
  "ng/harold-demuren": {
    kind: "person", en: "Harold Demuren", countries: ["NG"],
    ar: "هارولد ديمورين | هارولد دينورين | هارولد ديموران",
  },
  "ng/haruna-magashi": {
    kind: "person", en: "Haruna Magashi", countries: ["NG"],
    ar: "هارونا ماغاشي | هارونا ماجاشي | هارون ماغاشي",
  },
  "ng/haruna-mairiga": {
    kind: "person", en: "Haruna Mairiga", countries: ["NG"],
    ar: "هارونا مايريجا | حرونا مايريغا",
  },
  "ng/haruna-mohammed": {
    kind: "person", en: "Haruna Mohammed", countries: ["NG"], weak: true,
    ar: "هارونا محمد",
    arCue: "الشرطة | شرطة | أنامبرا | باوتشي",
  },
  "ng/haruna-mohammed-sani": {
    kind: "person", en: "Haruna Mohammed Sani", countries: ["NG"],
    ar: "هارونا محمد ساني | هارون محمد ساني",
  },
  "ng/hassan-abubakar-air-marshal": {
    kind: "person", en: "Hassan Abubakar (air marshal)", aliases: ["Hassan Abubakar"], countries: ["NG"], weak: true,
    ar: "حسن أبو بكر | حسن أبو أبوبكر",
    arCue: "الجوية | المارشال | سلاح الجو",
  },
  "ng/hassan-attu": {
    kind: "person", en: "Hassan Attu", countries: ["NG"],
    ar: "حسن عطو | حسن أتو",
  },
  "ng/hassan-mohammed-ayo": {
    kind: "person", en: "Hassan Mohammed Ayo", aliases: ["Hassan Auyo"], countries: ["NG"], weak: true,
    ar: "حسن أيو | حسن محمد أيو",
    arCue: "باوشي | باوتشي | بوشي",
  },
  "ng/hassan-mohammed-jtf": {
    kind: "person", en: "Hassan Mohammed", countries: ["NG"], weak: true,
    ar: "حسن محمد",
    arCue: "القوة المشتركة | مايدوغوري | بورنو",
  },
  "ng/hauwa-liman": {
    kind: "person", en: "Hauwa Liman", countries: ["NG"],
    ar: "حواء ليمان | حوا ليمان | هاوا ليمان | حواء محمد ليمان",
  },
  "ng/heineken-lokpobiri": {
    kind: "person", en: "Heineken Lokpobiri", countries: ["NG"],
    ar: "هاينكن لوكبوبيري | هاينيكن لوكبوبيري",
  },
  "ng/henry-ayoola": {
    kind: "person", en: "Henry Ayoola", countries: ["NG"],
    ar: "هنري أيولا",
  },
  "ng/henry-ndukuba": {
    kind: "person", en: "Henry Ndukuba", countries: ["NG"],
    ar: "هنري ندوكوبا | هنري نداكوبا",
  },
  "ng/henry-odein-ajumogobia": {
    kind: "person", en: "Henry Odein Ajumogobia", aliases: ["Odein Ajumogobia"], countries: ["NG"],
    ar: "أودين أجوموغوبيا | هنري أجوموغوبيا",
  },
  "ng/henry-okah": {
    kind: "person", en: "Henry Okah", countries: ["NG"],
    ar: "هنري أوكا | هنري أوكاه",
  },
  "ng/henry-okoye": {
    kind: "person", en: "Henry Okoye", countries: ["NG"],
    ar: "هنري أوكويي | هنري أوكوي",
  },
  "ng/henry-onyekuru": {
    kind: "person", en: "Henry Onyekuru", countries: ["NG"],
    ar: "هنري أونيكورو",
  },
  "ng/herbert-wigwe": {
    kind: "person", en: "Herbert Wigwe", countries: ["NG"],
    ar: "هربرت ويغوي",
  },
  "ng/hisbah-nigeria": {
    kind: "state-force", en: "Hisbah", aliases: ["Kano Hisbah"], countries: ["NG"],
    ar: "شرطة الحسبة النيجيرية | هيئة الحسبة في كانو | شرطة الحسبة في كانو | شرطة الحسبة بكانو | الحسبة في كانو",
    arWeak: "الحسبة | شرطة الحسبة | هيئة الحسبة | مجلس الحسبة | لجنة الحسبة",
  },
  "ng/hope-uzodinma": {
    kind: "person", en: "Hope Uzodinma", aliases: ["Hope Uzodimma"], countries: ["NG"],
    ar: "هوب أوزودينما",
    arWeak: "أوزودينما",
  },
  "ng/hosea-tsambido": {
    kind: "person", en: "Hosea Tsambido", countries: ["NG"],
    ar: "هوسيا تسامبيدو | هوشع تسامبيدو",
  },
  "ng/humwashi-wonosikou": {
    kind: "person", en: "Humwashi Wonosikou", countries: ["NG"],
    ar: "هومواشي وونوسيكو",
  },
  "ng/huriwa": {
    kind: "institution", en: "HURIWA", aliases: ["Human Rights Writers Association of Nigeria"], countries: ["NG"],
    ar: "رابطة كتاب حقوق الإنسان في نيجيريا | هوريوا",
  },
  "ng/hyacinth-alia": {
    kind: "person", en: "Hyacinth Alia", countries: ["NG"],
    ar: "هياسنث عليا | هياسينث عليا | هياسنث أليا | هياسينث أليا | هياسنث علياء | هياسينث علياء | هاياسينث عاليا",
  },
  "ng/ibe-kachikwu": {
    kind: "person", en: "Ibe Kachikwu", aliases: ["Emmanuel Ibe Kachikwu", "Emmanuel Kachikwu"], countries: ["NG"],
    ar: "إيبي كاتشيكو | إيمانويل كاتشيكو | إيمانويل إيبي كاتشيكو | إيبه كاتشيكو | إيمانويل إيبي كاتشيكوو",
    arWeak: "كاتشيكو",
  },
  "ng/ibikunle-amosun": {
    kind: "person", en: "Ibikunle Amosun", countries: ["NG"],
    ar: "إيبيكونلي أموسون",
  },
  "ng/ibikunle-daramola": {
    kind: "person", en: "Ibikunle Daramola", countries: ["NG"],
    ar: "إيبيكونلي دارامولا | إيبيكونل دارامولا",
    arWeak: "دارامولا",
  },
  "ng/ibn-saleh-ibrahim": {
    kind: "person", en: "Ibn Saleh Ibrahim", countries: ["NG"], parent: "armed-groups/boko-haram",
    ar: "ابن صالح إبراهيم",
  },
  "ng/ibok-ete-ibas": {
    kind: "person", en: "Ibok-Ete Ibas", aliases: ["Ibok Ekwe Ibas"], countries: ["NG"],
    ar: "إيبوك إيتي إيباس | إيبوك إيتي إيكوي إيباس | إيبوك إيباس | إيبوك إيكوي إيباس | إيبوك إيتي أكوي إيباس",
  },
  "ng/ibrahim-ali-general": {
    kind: "person", en: "Ibrahim Ali (general)", countries: ["NG"],
    ar: "إبراهيم سالو علي | إبراهيم صالو علي",
  },
  "ng/ibrahim-attahiru": {
    kind: "person", en: "Ibrahim Attahiru", countries: ["NG"],
    ar: "إبراهيم عطاهيرو | إبراهيم أتاهيرو | إبراهيم الطاهيرو | إبراهيم طاهيرو | إبراهيم الطاهر عطاهيرو",
    arWeak: "عطاهيرو",
  },
  "ng/ibrahim-audu-husseini": {
    kind: "person", en: "Ibrahim Audu Husseini", countries: ["NG"],
    ar: "إبراهيم أودو الحسيني | إبراهيم أودو حسيني",
  },
  "ng/ibrahim-babangida": {
    kind: "person", en: "Ibrahim Babangida", aliases: ["Ibrahim Badamasi Babangida"], countries: ["NG"],
    ar: "إبراهيم بابانغيدا | إبراهيم بابنجيدا | إبراهيم بابانجيدا | إبراهيم باباغيندا",
  },
  "ng/ibrahim-dankwambo": {
    kind: "person", en: "Ibrahim Dankwambo", aliases: ["Ibrahim Hassan Dankwambo"], countries: ["NG"],
    ar: "إبراهيم دانكوامبو | إبراهيم حسن دانكوامبو | إبراهيم حسن دان كوامبو",
  },
  "ng/ibrahim-dasuki": {
    kind: "person", en: "Ibrahim Dasuki", aliases: ["Ibrahim Dasuki (sultan)"], countries: ["NG"], weak: true,
    ar: "إبراهيم داسوكي | إبراهيم دسوقي | إبراهيم دسوقي سوكوتو",
    arCue: "سلطان | سوكوتو | نيجيريا",
  },
  "ng/ibrahim-dosara": {
    kind: "person", en: "Ibrahim Dosara", countries: ["NG"],
    ar: "إبراهيم دوسارا",
  },
  "ng/ibrahim-el-zakzaky": {
    kind: "person", en: "Ibrahim El-Zakzaky", aliases: ["Ibrahim Zakzaky"], countries: ["NG"],
    ar: "إبراهيم الزكزاكي | إبراهيم زكزاكي | الزكزاكي | إبراهيم يعقوب الزكزاكي | إبراهيم يعقوب زكزاكي | إبراهيم يعقوب الزكزكي | إبراهيم يعقوب زكزكي | الزكزكي | زكزاكي | زكزكي | الزاكزاكي | زاكزاكي",
  },
  "ng/ibrahim-farinloye": {
    kind: "person", en: "Ibrahim Farinloye", countries: ["NG"],
    ar: "إبراهيم فارينلوي",
  },
  "ng/ibrahim-geidam": {
    kind: "person", en: "Ibrahim Geidam", aliases: ["Ibrahim Gaidam"], countries: ["NG"],
    ar: "إبراهيم غيدام | إبراهيم غايدام | إبراهيم جيدام",
  },
  "ng/ibrahim-gusau": {
    kind: "person", en: "Ibrahim Gusau", aliases: ["Ibrahim Musa Gusau"], countries: ["NG"],
    ar: "إبراهيم غوساو | إبراهيم موسى غوساو",
  },
  "ng/ibrahim-idris": {
    kind: "person", en: "Ibrahim Idris", countries: ["NG"], weak: true,
    ar: "إبراهيم إدريس",
    arCue: "الشرطة | المفتش | نيجيريا",
  },
  "ng/ibrahim-katsina": {
    kind: "person", en: "Ibrahim Katsina", aliases: ["Ibrahim Ahmad Katsina"], countries: ["NG"],
    ar: "إبراهيم كاتسينا | إبراهيم أحمد كاتسينا",
  },
  "ng/ibrahim-lamorde": {
    kind: "person", en: "Ibrahim Lamorde", countries: ["NG"],
    ar: "إبراهيم لاموردي",
  },
  "ng/ibrahim-liman": {
    kind: "person", en: "Ibrahim Liman", countries: ["NG"],
    ar: "إبراهيم ليمان | إبراهيم لمان",
  },
  "ng/ibrahim-magu": {
    kind: "person", en: "Ibrahim Magu", countries: ["NG"],
    ar: "إبراهيم ماغو | إبراهيم ماجو",
  },
  "ng/ibrahim-maqari": {
    kind: "person", en: "Ibrahim Maqari", countries: ["NG"],
    ar: "إبراهيم مقري | إبراهيم أحمد مقري",
  },
  "ng/ibrahim-musa-imn": {
    kind: "person", en: "Ibrahim Musa (IMN)", aliases: ["Ibrahim Musa"], countries: ["NG"], weak: true,
    ar: "إبراهيم موسى",
    arCue: "الحركة الإسلامية | الزكزاكي | الشيعة",
  },
  "ng/ibrahim-sakaba": {
    kind: "person", en: "Ibrahim Sakaba", countries: ["NG"],
    ar: "إبراهيم ساكابا | إبراهيم سكابا",
  },
  "ng/ibrahim-shekarau": {
    kind: "person", en: "Ibrahim Shekarau", countries: ["NG"],
    ar: "إبراهيم شيكاراو",
  },
  "ng/ibrahim-shema": {
    kind: "person", en: "Ibrahim Shema", aliases: ["Ibrahim Shehu Shema"], countries: ["NG"],
    ar: "إبراهيم شيما | إبراهيم شيهو شيما | إبراهيم شهو شيما",
  },
  "ng/ibukun-odunlami": {
    kind: "person", en: "Funmilayo Ibukun Odunlami", aliases: ["Ibukun Odunlami", "Funmilayo Odunlami"], countries: ["NG"],
    ar: "إبوكن أودونلامي | فونميلايو أودونلامي | إيبوكون أودونلامي",
  },
  "ng/idayat-hassan": {
    kind: "person", en: "Idayat Hassan", countries: ["NG"],
    ar: "إيدايات حسن | هدايات حسن | هدايت حسن",
  },
  "ng/idi-abbas": {
    kind: "person", en: "Idi Abbas", countries: ["NG"],
    ar: "إيدي عباس",
  },
  "ng/idi-mukhtar-maiha": {
    kind: "person", en: "Idi Mukhtar Maiha", aliases: ["Mukhtar Maiha"], countries: ["NG"],
    ar: "إيدي مختار مايها | عيدي مختار مايها | عيدي مختار ميها",
  },
  "ng/idris-gobir": {
    kind: "person", en: "Idris Gobir", aliases: ["Idris Mohammed Gobir"], countries: ["NG"],
    ar: "إدريس غوبير | إدريس محمد غوبير",
  },
  "ng/idris-wada": {
    kind: "person", en: "Idris Wada", countries: ["NG"],
    ar: "إدريس وادا | إدريس ودا",
  },
  "ng/idrissa-timta": {
    kind: "person", en: "Idrissa Timta", aliases: ["Emir of Gwoza", "Idris Timta"], countries: ["NG"],
    ar: "إدريسا تيمتا | إدريس تيمتا | شيهو إدريسا تيمتا | محمد شيهو تيمتا",
  },
  "ng/ifeanyi-ejiofor": {
    kind: "person", en: "Ifeanyi Ejiofor", countries: ["NG"],
    ar: "إفياني إيجيوفور",
  },
  "ng/ifeanyi-okowa": {
    kind: "person", en: "Ifeanyi Okowa", countries: ["NG"],
    ar: "إيفيانيي أوكوا | إفياني أوكوا | إيفياني أوكوا",
  },
  "ng/ifeanyi-ubah": {
    kind: "person", en: "Ifeanyi Ubah", countries: ["NG"],
    ar: "إفياني أوباه | إيفيانيي أوبا | إفياني أوبا",
  },
  "ng/ifeanyi-ugwuanyi": {
    kind: "person", en: "Ifeanyi Ugwuanyi", countries: ["NG"],
    ar: "إيفيانيي أوغوانيي | إفياني أوغواني | إيفياني أوجوانيي | إيفياني أوغواني",
  },
  "ng/ifedayo-adetifa": {
    kind: "person", en: "Ifedayo Adetifa", countries: ["NG"],
    ar: "إيفيدايو أديتيفا | إيفدايو أديتيفا",
  },
  "ng/ignatius-kaigama": {
    kind: "person", en: "Ignatius Kaigama", countries: ["NG"],
    ar: "إغناطيوس كايغاما | إغناطيوس كاياغاما | إيغناتيوس كايغاما",
  },
  "ng/ijaw-youth-council": {
    kind: "movement", en: "Ijaw Youth Council", acronyms: ["IYC"], countries: ["NG"],
    ar: "مجلس شباب إيجاو | مجلس شباب الإيجاو",
  },
  "ng/ike-ekweremadu": {
    kind: "person", en: "Ike Ekweremadu", countries: ["NG"],
    ar: "إيكي إكويريمادو | آيك إكويريمادو | آيك إكويرمادو",
  },
  "ng/ikechukwu-aduba": {
    kind: "person", en: "Ikechukwu Aduba", countries: ["NG"],
    ar: "إيكيشوكو أدوبا | ايكيشوكوو ادوبا | إيكيتشوكو أدوبا",
  },
  "ng/ikechukwu-uche": {
    kind: "person", en: "Ikechukwu Uche", countries: ["NG"],
    ar: "إيكيتشوكو أوتشي | إيكي أوتشي | إيكيشوكو أوشي",
  },
  "ng/ikenga-tochukwu": {
    kind: "person", en: "Ikenga Tochukwu", countries: ["NG"],
    ar: "إيكينغا توتشوكو | توشوكو إيكنغا | توتشوكو إيكينغا | توتشوكوو إيكينغا | توشوكو إيكينغا",
  },
  "ng/imaan-sulaiman-ibrahim": {
    kind: "person", en: "Imaan Sulaiman-Ibrahim", countries: ["NG"], weak: true,
    ar: "إيمان سليمان إبراهيم",
    arCue: "نيجيريا | النيجيرية | وزيرة",
  },
  "ng/independent-corrupt-practices-commission": {
    kind: "institution", en: "Independent Corrupt Practices Commission", acronyms: ["ICPC"], countries: ["NG"],
    ar: "اللجنة المستقلة لمكافحة الممارسات الفاسدة | اللجنة المستقلة للممارسات الفاسدة | مفوضية الممارسات الفاسدة المستقلة",
  },
  "ng/independent-national-electoral-commission-nigeria": {
    kind: "institution", en: "Independent National Electoral Commission (Nigeria)", acronyms: ["INEC"], countries: ["NG"],
    ar: "اللجنة الوطنية الانتخابية النيجيرية | اللجنة الوطنية المستقلة للانتخابات في نيجيريا | اللجنة الوطنية المستقلة للانتخابات النيجيرية | مفوضية الانتخابات النيجيرية | المفوضية النيجيرية المستقلة للانتخابات | اللجنة الانتخابية النيجيرية | اللجنة الانتخابية المستقلة في نيجيريا | اللجنة المستقلة للانتخابات في نيجيريا | لجنة الانتخابات النيجيرية | المفوضية الوطنية المستقلة للانتخابات في نيجيريا | الهيئة الانتخابية النيجيرية | هيئة الانتخابات النيجيرية | لجنة الانتخابات الوطنية المستقلة | لجنة الانتخابات المستقلة النيجيرية",
    arWeak: "اللجنة الوطنية الانتخابية المستقلة | اللجنة الانتخابية الوطنية المستقلة | المفوضية الوطنية المستقلة للانتخابات | اللجنة الوطنية المستقلة للانتخابات",
    arCue: "نيجيريا | النيجيرية",
  },
  "ng/intersociety": {
    kind: "institution", en: "Intersociety", aliases: ["International Society for Civil Liberties and Rule of Law"], countries: ["NG"],
    ar: "إنترسوسايتي | إنترسوسيتي | الجمعية الدولية للحريات المدنية وسيادة القانون",
  },
  "ng/inuwa-kubo": {
    kind: "person", en: "Inuwa Kubo", countries: ["NG"],
    ar: "إينوا كوبو | إنوا كوبو | مالم إينوا كوبو",
  },
  "ng/inuwa-yahaya": {
    kind: "person", en: "Inuwa Yahaya", countries: ["NG"],
    ar: "إنووا يحيى | إينوا يحيى | إنووا يحيا | إينوا يحيا | محمدو إنوا يحيى | إنوا يحيى",
  },
  "ng/irene-ugbo": {
    kind: "person", en: "Irene Ugbo", countries: ["NG"],
    ar: "إيرين أوغبو | إيرين أوجبو",
  },
  "ng/isa-azare": {
    kind: "person", en: "Isa Azare", countries: ["NG"],
    ar: "عيسى عازاري | عيسى أزاري | عيسى عاذار",
  },
  "ng/isa-gusau": {
    kind: "person", en: "Isa Gusau", countries: ["NG"],
    ar: "عيسى غوساو | عيسى جوساو | عيسى غسو | عيسى قوساو | إيسا غوساو",
  },
  "ng/isa-muhammad-bawa": {
    kind: "person", en: "Isa Muhammad Bawa", countries: ["NG"],
    ar: "عيسى محمد باوا | الحاج عيسى محمد باوا | عيسى محمد بافا | عيسى بافا",
    arWeak: "عيسى باوا",
  },
  "ng/isa-pantami": {
    kind: "person", en: "Isa Pantami", aliases: ["Isa Ali Pantami"], countries: ["NG"],
    ar: "عيسى علي بانتامي | عيسى بانتامي | عيسى علي إبراهيم بانتامي | عيسى علي فنتامي | عيسى فنتامي | عيسى علي بنتامي",
    arWeak: "بانتامي",
  },
  "ng/isa-salihu-kalenjeni": {
    kind: "person", en: "Isa Salihu Kalenjeni", countries: ["NG"],
    ar: "عيسى صاليحو كالينجيني | عيسى صالح كالينجيني | عيسى كالينجيني",
  },
  "ng/isa-sanusi": {
    kind: "person", en: "Isa Sanusi", countries: ["NG"], weak: true,
    ar: "عيسى سنوسي | عيسى سانوسي | عيسى السنوسي",
    arCue: "العفو | نيجيريا | النيجيرية",
  },
  "ng/isa-yuguda": {
    kind: "person", en: "Isa Yuguda", countries: ["NG"],
    ar: "عيسى يوغودا | إيسا يوغودا",
  },
  "ng/isaac-adewole": {
    kind: "person", en: "Isaac Adewole", countries: ["NG"],
    ar: "إسحاق أديوول | إيزاك أديوولي | إيساك أديوولي",
  },
  "ng/ishaq-akintola": {
    kind: "person", en: "Ishaq Akintola", countries: ["NG"],
    ar: "إسحاق أكينتولا",
  },
  "ng/ishaq-oloyede": {
    kind: "person", en: "Ishaq Oloyede", countries: ["NG"],
    ar: "إسحاق أولويدي | إسحاق أولانريواجو أولويدي",
  },
  "ng/ishaya-bamaiyi": {
    kind: "person", en: "Ishaya Bamaiyi", countries: ["NG"],
    ar: "إيشايا باماي | إشعيا باماي",
  },
  "ng/isiya-kwashen-garwa": {
    kind: "person", en: "Isiya Kwashen Garwa", aliases: ["Kwashen Garwa"], countries: ["NG"],
    ar: "كواشين غاروا | إسيا كواشن جاروا",
  },
  "ng/islamic-movement-in-nigeria": {
    kind: "movement", en: "Islamic Movement in Nigeria", acronyms: ["IMN"], countries: ["NG"],
    ar: "الحركة الإسلامية في نيجيريا | الحركة الإسلامية النيجيرية | الحركة الإسلامية بنيجيريا | حركة الشيخ الزكزاكي | الحركة الاسلامية النيجيرية الشيعية | حركة الزكزاكي | الحركة الإسلامية الشيعية في نيجيريا | حركة نيجيريا الإسلامية | الحركة الشيعية في نيجيريا | الحركة الشيعية النيجيرية | حركة الشيعة النيجيرية",
  },
  "ng/israel-adesanya": {
    kind: "person", en: "Israel Adesanya", countries: ["NG"],
    ar: "إسرائيل أديسانيا",
  },
  "ng/ita-ekpenyong": {
    kind: "person", en: "Ita Ekpenyong", countries: ["NG"],
    ar: "إيتا إكبينيونغ",
  },
  "ng/itse-sagay": {
    kind: "person", en: "Itse Sagay", countries: ["NG"],
    ar: "إيتسي ساغاي",
  },
  "ng/iyabo-obasanjo": {
    kind: "person", en: "Iyabo Obasanjo", aliases: ["Iyabo Obasanjo-Bello"], countries: ["NG"],
    ar: "إيابو أوباسانجو",
  },
  "ng/iyorchia-ayu": {
    kind: "person", en: "Iyorchia Ayu", countries: ["NG"],
    ar: "إيورتشيا أيو",
  },
  "ng/jaafar-jaafar": {
    kind: "person", en: "Ja'afar Ja'afar", aliases: ["Jaafar Jaafar"], countries: ["NG"], weak: true,
    ar: "جعفر جعفر",
    arCue: "نيجيريا | الصحفي | النيجيري",
  },
  "ng/jaafar-mahmoud-adam": {
    kind: "person", en: "Ja'afar Mahmoud Adam", aliases: ["Ja'afar Mahmud Adam"], countries: ["NG"],
    ar: "جعفر محمود آدم",
  },
  "ng/jamaatu-nasril-islam": {
    kind: "movement", en: "Jama'atu Nasril Islam", acronyms: ["JNI"], countries: ["NG"],
    ar: "جماعة نصر الإسلام النيجيرية | جمعية نصر الإسلام في نيجيريا | جماعة نصرة الإسلام في نيجيريا",
    arWeak: "جماعة نصر الإسلام",
    arCue: "نيجيريا | كادونا | سوكوتو",
  },
  "ng/james-faleke": {
    kind: "person", en: "James Faleke", countries: ["NG"],
    ar: "جيمس فاليكي",
  },
  "ng/james-ibori": {
    kind: "person", en: "James Ibori", countries: ["NG"],
    ar: "جيمس إيبوري",
  },
  "ng/james-ngilari": {
    kind: "person", en: "James Ngilari", aliases: ["Bala James Ngilari"], countries: ["NG"],
    ar: "جيمس نغيلاري | بالا نغيلاري",
  },
  "ng/james-omotosho": {
    kind: "person", en: "James Omotosho", countries: ["NG"],
    ar: "جيمس أوموتوشو",
  },
  "ng/janiya-damaina": {
    kind: "person", en: "Kachalla Damina", aliases: ["Damina", "Kachalla Damaina"], countries: ["NG"],
    ar: "كاشالا داماينا | كاشالا دامينا | جانيا داماينا",
  },
  "ng/jay-jay-okocha": {
    kind: "person", en: "Jay-Jay Okocha", aliases: ["Augustine Okocha"], countries: ["NG"],
    ar: "جاي جاي أوكوشا | أوغستين أوكوشا | أوكوتشا | أوكوشا",
  },
  "ng/jehu-okorie": {
    kind: "person", en: "Jehu Okorie", countries: ["NG"],
    ar: "جيهو أوكوري",
  },
  "ng/jerry-useni": {
    kind: "person", en: "Jerry Useni", countries: ["NG"],
    ar: "جيري أوسيني",
  },
  "ng/jibrilla-bindow": {
    kind: "person", en: "Jibrilla Bindow", aliases: ["Bindow Jibrilla", "Bindo Jibrilla"], countries: ["NG"],
    ar: "جبريلا بيندو | بيندو جبريلا | محمد بيندو جبريل",
  },
  "ng/jibrin-ibrahim": {
    kind: "person", en: "Jibrin Ibrahim", countries: ["NG"],
    ar: "جبرين إبراهيم | جبريل إبراهيم النيجيري",
  },
  "ng/jide-idris": {
    kind: "person", en: "Jide Idris", countries: ["NG"],
    ar: "جيدي إدريس | جيد إدريس",
  },
  "ng/jimmy-akpor": {
    kind: "person", en: "Jimmy Akpor", countries: ["NG"],
    ar: "جيمي أكبور",
    arWeak: "أكبور",
  },
  "ng/jimoh-moshood": {
    kind: "person", en: "Jimoh Moshood", countries: ["NG"],
    ar: "جيموه موشود | جيمو موشود",
  },
  "ng/joash-amupitan": {
    kind: "person", en: "Joash Amupitan", countries: ["NG"],
    ar: "جواش أموبيتان",
  },
  "ng/joe-ajaero": {
    kind: "person", en: "Joe Ajaero", countries: ["NG"],
    ar: "جو أجايرو",
  },
  "ng/joe-aribo": {
    kind: "person", en: "Joe Aribo", countries: ["NG"],
    ar: "جو أريبو | جوي أريبو",
  },
  "ng/joe-keke": {
    kind: "person", en: "Joe Keke", countries: ["NG"],
    ar: "جو كيكي | جو كيكيه",
  },
  "ng/john-enenche": {
    kind: "person", en: "John Enenche", countries: ["NG"],
    ar: "جون إنينشي | جون إينينشي",
    arWeak: "إنينشي",
  },
  "ng/john-enoh": {
    kind: "person", en: "John Owan Enoh", aliases: ["John Enoh"], countries: ["NG"],
    ar: "جون أوان إينوه | جون إينوه | جون أوان إينو",
  },
  "ng/john-obi-mikel": {
    kind: "person", en: "John Obi Mikel", aliases: ["Mikel John Obi"], countries: ["NG"],
    ar: "جون أوبي ميكيل | أوبي ميكيل | أوبي ميكل | ميكيل جون أوبي",
  },
  "ng/john-odigie-oyegun": {
    kind: "person", en: "John Odigie-Oyegun", countries: ["NG"],
    ar: "جون أوديجي أويجون | جون أويغون",
  },
  "ng/john-ogu": {
    kind: "person", en: "John Ogu", countries: ["NG"],
    ar: "جون أوغو | جون أوجو",
  },
  "ng/john-onaiyekan": {
    kind: "person", en: "John Onaiyekan", countries: ["NG"],
    ar: "جون أونايكان | جون أونايكن",
  },
  "ng/johnson-aguiyi-ironsi": {
    kind: "person", en: "Johnson Aguiyi-Ironsi", aliases: ["Aguiyi Ironsi"], countries: ["NG"],
    ar: "جونسون أغويي إيرونسي | أغويي إيرونسي | جونسون إيرونسي | أجويي إيرونسي | إيرونسي | جونسون أغيلي إرونسي",
  },
  "ng/jolly-nyame": {
    kind: "person", en: "Jolly Nyame", countries: ["NG"],
    ar: "جولي نيامي",
  },
  "ng/jomo-gbomo": {
    kind: "person", en: "Jomo Gbomo", countries: ["NG"],
    ar: "جومو غبومو",
  },
  "ng/jonah-jang": {
    kind: "person", en: "Jonah Jang", aliases: ["Jonah David Jang"], countries: ["NG"],
    ar: "جوناه جانغ | يونا جانغ | جونا ديفيد جانغ | جوناه ديفيد جانج | يونا جانج",
  },
  "ng/joseph-hayab": {
    kind: "person", en: "Joseph Hayab", aliases: ["John Joseph Hayab"], countries: ["NG"],
    ar: "جوزيف حياب | جوزيف هياب | جون حياب | جوزيف جون هياب | جوزيف جون هاياب | جون جوزيف هاياب",
  },
  "ng/joseph-jaiyeoba": {
    kind: "person", en: "Joseph Jaiyeoba", countries: ["NG"],
    ar: "جوزيف جايوبا | جوزيف جاييوبا",
  },
  "ng/joseph-utsev": {
    kind: "person", en: "Joseph Utsev", countries: ["NG"],
    ar: "جوزيف أوتسيف",
  },
  "ng/joseph-yobo": {
    kind: "person", en: "Joseph Yobo", countries: ["NG"],
    ar: "جوزيف يوبو",
  },
  "ng/josephine-adeh": {
    kind: "person", en: "Josephine Adeh", countries: ["NG"],
    ar: "جوزفين أديه | جوزفين أدي | جوزيفين أديه",
  },
  "ng/joshua-dariye": {
    kind: "person", en: "Joshua Dariye", countries: ["NG"],
    ar: "جوشوا داريي | جوشوا دارييه",
  },
  "ng/josiah-fearon": {
    kind: "person", en: "Josiah Fearon", aliases: ["Josiah Idowu-Fearon"], countries: ["NG"],
    ar: "جوزيا إيدوو فيرون | يوشيا إيدوو فيرون | جوشيا إيدوو فيرون",
  },
  "ng/journalists-union": {
    kind: "union", en: "Nigeria Union of Journalists", acronyms: ["NUJ"], countries: ["NG"],
    ar: "اتحاد الصحفيين النيجيريين | نقابة الصحفيين النيجيريين | نقابة الصحفيين النيجيرية | اتحاد الصحافيين النيجيريين",
  },
  "ng/joy-ogwu": {
    kind: "person", en: "Joy Ogwu", countries: ["NG"],
    ar: "جوي أوغوو | جوي أوغو",
  },
  "ng/julius-abure": {
    kind: "person", en: "Julius Abure", countries: ["NG"],
    ar: "جوليوس أبوري",
  },
  "ng/jumoke-oduwole": {
    kind: "person", en: "Jumoke Oduwole", countries: ["NG"],
    ar: "جوموكي أودوولي",
  },
  "ng/juwon-oshaniwa": {
    kind: "person", en: "Juwon Oshaniwa", countries: ["NG"],
    ar: "جوون أوشانيوا | جون أوشانيوا",
  },
  "ng/kabiru-adamu": {
    kind: "person", en: "Kabiru Adamu", aliases: ["Kabir Adamu"], countries: ["NG"],
    ar: "كبيرو أدامو | كبير أدامو",
  },
  "ng/kabiru-gombe": {
    kind: "person", en: "Kabiru Gombe", aliases: ["Kabiru Haruna Gombe"], countries: ["NG"],
    ar: "كبيرو غومبي | محمد كبير هارون غومبي | كبيرو جومبي | كبير هارون غومبي | كبير غومبي",
  },
  "ng/kabiru-marafa": {
    kind: "person", en: "Kabiru Marafa", countries: ["NG"],
    ar: "كبيرو مارافا | كبيرو مرافا",
  },
  "ng/kabiru-sokoto": {
    kind: "person", en: "Kabiru Sokoto", countries: ["NG"],
    ar: "كبيرو سوكوتو | كبير سوكوتو | كبيرو عمر",
  },
  "ng/kabiru-tanimu-turaki": {
    kind: "person", en: "Kabiru Tanimu Turaki", aliases: ["Tanimu Turaki"], countries: ["NG"],
    ar: "كبيرو تانيمو توراكي | تانيمو توراكي",
  },
  "ng/kachalla-alti": {
    kind: "person", en: "Kachalla Alti", countries: ["NG"],
    ar: "كاشالا ألتي | كشالا ألتي",
  },
  "ng/kachalla-baleri": {
    kind: "person", en: "Kachalla Baleri", aliases: ["Baleri"], countries: ["NG"],
    ar: "كاتشالا باليري | باليري | بليري",
  },
  "ng/kachalla-buzu": {
    kind: "person", en: "Kachalla Buzu", countries: ["NG"],
    ar: "كاشالا بوزو | كشلا بوزو | كاتشالا بوزو",
  },
  "ng/kachalla-gudau": {
    kind: "person", en: "Kachalla Gudau", countries: ["NG"],
    ar: "كاتشالا جوداو | كاشالا غوداو",
  },
  "ng/kachalla-halilu-sububu": {
    kind: "person", en: "Kachalla Halilu Sububu", aliases: ["Halilu Sububu"], countries: ["NG"],
    ar: "كاشالا هاليلو سوبوبو | كتشالا هاليلو سوبوبو | كاشالا خليلو سوبوبو | كتشالا خليلو سوبوبو | حاليلو سوبوبو | هليلو سوبوبو | هاليلو سوبوبو | خليلو سوبوبو | هليلو بوزو | هاليلو بوزو",
  },
  "ng/kachallah-mati": {
    kind: "person", en: "Kachallah Mati", countries: ["NG"],
    ar: "كاتشالا ماتي | كشالا ماتي",
  },
  "ng/kaka-shehu-lawan": {
    kind: "person", en: "Kaka Shehu Lawan", countries: ["NG"],
    ar: "كاكا شيهو لاوان | كاكا شيهو لوان",
  },
  "ng/kala-kato": {
    kind: "institution", en: "Kala Kato", aliases: ["Kala-Kato"], countries: ["NG"],
    ar: "كالا كاتو",
  },
  "ng/kalu-uche": {
    kind: "person", en: "Kalu Uche", countries: ["NG"],
    ar: "كالو أوتشي | كالو أوشي",
  },
  "ng/kamal-datti-abubakar": {
    kind: "person", en: "Kamal Datti Abubakar", countries: ["NG"],
    ar: "كمال داتي أبو بكر | كمال داتي | كمال الدين داتي",
  },
  "ng/kamaru-usman": {
    kind: "person", en: "Kamaru Usman", countries: ["NG"],
    ar: "كامارو عثمان | كامارو أوسمان",
  },
  "ng/kano-emirate": {
    kind: "institution", en: "Kano Emirate", aliases: ["Kano Emirate Council"], countries: ["NG"],
    ar: "إمارة كانو",
  },
  "ng/kanunta-kanu": {
    kind: "person", en: "Kanunta Kanu", aliases: ["Prince Kanunta Kanu"], countries: ["NG"],
    ar: "كانونتا كانو",
  },
  "ng/karibullah-nasiru-kabara": {
    kind: "person", en: "Karibullah Nasiru Kabara", countries: ["NG"],
    ar: "كريب الله ناصر كبرا | قريب الله ناصر كبر | قريب الله ناصر كبرا",
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
  "ng/kayode-fayemi": {
    kind: "person", en: "Kayode Fayemi", countries: ["NG"],
    ar: "كايودي فايمي | كايود فايمي",
    arWeak: "فايمي",
  },
  "ng/kelechi-iheanacho": {
    kind: "person", en: "Kelechi Iheanacho", countries: ["NG"],
    ar: "كيليتشي إيهيناتشو | كيليشي إيهياناتشو | إيهيناتشو",
  },
  "ng/kelvin-aneke": {
    kind: "person", en: "Sunday Kelvin Aneke", aliases: ["S. K. Aneke"], countries: ["NG"],
    ar: "صنداي كلفين أنيكي | كيلفن أنيكي | صنداي أنيكي | سنداي كيلفن أنيكي | صنداي كلفن أنيكي",
    arWeak: "أنيكي",
  },
  "ng/kemi-adeosun": {
    kind: "person", en: "Kemi Adeosun", countries: ["NG"],
    ar: "كيمي أديوسون",
  },
  "ng/kemi-badenoch": {
    kind: "person", en: "Kemi Badenoch", countries: ["NG"],
    ar: "كيمي بادينوك",
  },
  "ng/ken-saro-wiwa": {
    kind: "person", en: "Ken Saro-Wiwa", countries: ["NG"],
    ar: "كين سارو ويوا | كن سارو ويوا | كين سارو وا",
  },
  "ng/kenneth-minimah": {
    kind: "person", en: "Kenneth Minimah", countries: ["NG"],
    ar: "كينيث مينيماه | كينيث مينيما",
    arWeak: "مينيماه",
  },
  "ng/kenneth-omeruo": {
    kind: "person", en: "Kenneth Omeruo", countries: ["NG"],
    ar: "كينيث أوميرو | كينث أوميرو",
  },
  "ng/khalid-aliyu": {
    kind: "person", en: "Khalid Aliyu", aliases: ["Khalid Abubakar Aliyu"], countries: ["NG"], weak: true,
    ar: "خالد عليو | خالد أبو بكر عليو | خالد أبوبكر علي | خالد أبو بكر علي",
    arCue: "نصر الإسلام | نيجيريا | النيجيري",
  },
  "ng/kingdom-of-benin-ng": {
    kind: "institution", en: "Kingdom of Benin (Nigeria)", aliases: ["Edo Kingdom"], countries: ["NG"],
    ar: "مملكة بنين القديمة | إمبراطورية بنين",
  },
  "ng/kingsley-fanwo": {
    kind: "person", en: "Kingsley Fanwo", countries: ["NG"],
    ar: "كينغسلي فانو | كينغسلي فيمي فانو | كينغسلي فيمي فانوا | كينجسلي فيمي فانو",
  },
  "ng/kingsley-kuku": {
    kind: "person", en: "Kingsley Kuku", countries: ["NG"],
    ar: "كينغسلي كوكو | كينجسلي كوكو",
  },
  "ng/kingsley-moghalu": {
    kind: "person", en: "Kingsley Moghalu", countries: ["NG"],
    ar: "كينغسلي موغالو | كينجزلي موجالو",
  },
  "ng/kingsley-samuel": {
    kind: "person", en: "Kingsley Samuel", countries: ["NG"],
    ar: "كينغسلي صامويل | كينغسلي صموئيل",
  },
  "ng/kolawole-oluwadare": {
    kind: "person", en: "Kolawole Oluwadare", countries: ["NG"],
    ar: "كولاوولي أولوواداري | كولاوولي أولووداري",
  },
  "ng/kudirat-abiola": {
    kind: "person", en: "Kudirat Abiola", countries: ["NG"],
    ar: "كوديرات أبيولا | قدرات أبيولا",
  },
  "ng/kudirat-kekere-ekun": {
    kind: "person", en: "Kudirat Kekere-Ekun", countries: ["NG"],
    ar: "كوديرات كيكيري إيكون",
  },
  "ng/kwankwasiyya": {
    kind: "institution", en: "Kwankwasiyya", countries: ["NG"],
    ar: "كوانكواسيا | الكوانكواسية",
  },
  "ng/labaran-maku": {
    kind: "person", en: "Labaran Maku", countries: ["NG"],
    ar: "لاباران ماكو | لبران ماكو",
  },
  "ng/labour-party": {
    kind: "party", en: "Labour Party (Nigeria)", fr: "Parti travailliste", acronyms: ["LP"], countries: ["NG"],
    ar: "حزب العمال النيجيري | حزب العمل النيجيري",
    arWeak: "حزب العمال | حزب العمل",
  },
  "ng/lai-mohammed": {
    kind: "person", en: "Lai Mohammed", countries: ["NG"],
    ar: "لاي محمد",
  },
  "ng/lars-lagerback": {
    kind: "person", en: "Lars Lagerbäck", countries: ["SE", "NG"],
    ar: "لارس لاغرباك | لارس لاجرباك | لارس لاغربيك",
  },
  "ng/lateef-fagbemi": {
    kind: "person", en: "Lateef Fagbemi", countries: ["NG"],
    ar: "لطيف فاغبيمي | لطيف فاجبيمي",
  },
  "ng/lawal-daura": {
    kind: "person", en: "Lawal Daura", countries: ["NG"],
    ar: "لاوال دورا | لوال داورا | لاوال داورا | لول دورا | لوال دورا",
  },
  "ng/lawali-damina": {
    kind: "person", en: "Lawali Damina", countries: ["NG"],
    ar: "لاوالي دامينا",
  },
  "ng/lawan-andimi": {
    kind: "person", en: "Lawan Andimi", countries: ["NG"],
    ar: "لاوان أنديمي | لوان أنديمي",
  },
  "ng/lawan-buba": {
    kind: "person", en: "Lawan Buba", countries: ["NG"],
    ar: "لاوان بوبا",
  },
  "ng/lawan-shiisu-adam": {
    kind: "person", en: "Lawan Shiisu Adam", countries: ["NG"],
    ar: "لاوان شيسو آدم | لاوان شيسو آدام | لاوان أدامو | لاوان شيسو | لاوان آدم | لوان شيسو",
  },
  "ng/lawan-zanna": {
    kind: "person", en: "Lawan Zanna", countries: ["NG"],
    ar: "لاوان زنا | لاوان زانا",
  },
  "ng/leah-sharibu": {
    kind: "person", en: "Leah Sharibu", countries: ["NG"],
    ar: "ليا شاريبو | ليئة شاريبو | ليا شريبو | ليئة شريبو | ليه شاريبو | لياه شاريبو",
    arWeak: "شاريبو",
  },
  "ng/ledum-mitee": {
    kind: "person", en: "Ledum Mitee", countries: ["NG"],
    ar: "ليدوم ميتي | ليدوم ميتيه",
  },
  "ng/leon-balogun": {
    kind: "person", en: "Leon Balogun", countries: ["NG"],
    ar: "ليون بالوغون | ليون بالوجون",
  },
  "ng/liyel-imoke": {
    kind: "person", en: "Liyel Imoke", countries: ["NG"],
    ar: "لييل إيموكي | ليل إيموكي | ليال إيموكي",
  },
  "ng/loveth-odah": {
    kind: "person", en: "Loveth Odah", countries: ["NG"],
    ar: "لوفيث أوداه | لوفيث أودا",
  },
  "ng/lucky-aiyedatiwa": {
    kind: "person", en: "Lucky Aiyedatiwa", countries: ["NG"],
    ar: "لاكي أييداتيوا",
  },
  "ng/luka-binniyat": {
    kind: "person", en: "Luka Binniyat", countries: ["NG"],
    ar: "لوكا بنيات | لوكا بينيات",
  },
  "ng/lukman-haruna": {
    kind: "person", en: "Lukman Haruna", countries: ["NG"],
    ar: "لقمان هارونا | لوكمان هارونا",
  },
  "ng/m-uba": {
    kind: "person", en: "M. Uba", aliases: ["Musa Uba"], countries: ["NG"],
    ar: "إم أوبا | موسى أوبا | اللواء أوبا | العميد أوبا | م أوبا | محمد موسى أوبا",
  },
  "ng/maduka-okoye": {
    kind: "person", en: "Maduka Okoye", countries: ["NG"],
    ar: "مادوكا أوكوي | مادوكا أوكويي",
  },
  "ng/mahmood-yakubu": {
    kind: "person", en: "Mahmood Yakubu", countries: ["NG"],
    ar: "محمود ياكوبو | محمود يعقوبو",
  },
  "ng/mahmud-al-nigeri": {
    kind: "person", en: "Mahmud al-Nigeri", aliases: ["Mallam Mamuda"], countries: ["NG"],
    ar: "محمود النيجيري | محمود النيجري | مالام مامودا | محمود محمد عثمان النيجيري | مالام محمودا | المعلم محمودا | أبو بكر أبا | أبوبكر عبا",
    arWeak: "مامودا",
  },
  "ng/mahmud-dantawasa": {
    kind: "person", en: "Mahmud Dantawasa", aliases: ["Mahmud Muhammad Dantawasa"], countries: ["NG"],
    ar: "محمود دانتاواسا",
  },
  "ng/mai-mala-buni": {
    kind: "person", en: "Mai Mala Buni", countries: ["NG"],
    ar: "ماي مالا بوني | ماي ملا بوني | مي مالا بوني",
  },
  "ng/maikanti-baru": {
    kind: "person", en: "Maikanti Baru", countries: ["NG"],
    ar: "مايكانتي بارو | مايكانتي كاتشالا بارو",
  },
  "ng/maitama-sule": {
    kind: "person", en: "Maitama Sule", aliases: ["Yusuf Maitama Sule"], countries: ["NG"],
    ar: "ميتاما سولي | يوسف ميتاما سولي | مايتاما سولي | يوسف مايتاما سولي",
  },
  "ng/maitatsine": {
    kind: "armed-group", en: "Maitatsine", aliases: ["Maitatsine movement", "Yan Tatsine"], countries: ["NG"],
    ar: "مايتاتسين | ميتاتسيني | حركة مايتاتسيني | مايتاتسيني | حركة ميتاتسيني",
  },
  "ng/mala-kachalla": {
    kind: "person", en: "Mala Kachalla", countries: ["NG"],
    ar: "مالا كاتشالا",
  },
  "ng/malam-abba": {
    kind: "person", en: "Abu Mustapha", aliases: ["Malam Abba"], countries: ["NG"], parent: "armed-groups/boko-haram",
    weak: true,
    ar: "ملام أبا | مالام أبا | أبو مصطفى",
    arCue: "شيكاو | الشكوي | بوكو حرام | بالا",
  },
  "ng/malam-bako": {
    kind: "person", en: "Malam Bako", countries: ["NG"], parent: "armed-groups/iswap", weak: true,
    ar: "مالام باكو | معلم باكو | ملام باكو | مالم باكو | مالام باكو جورجور | مالام باكو غورغور | باكو غورغور | باكو جورجور",
    arCue: "داعش | غرب أفريقيا | والي",
  },
  "ng/malik-samuel": {
    kind: "person", en: "Malik Samuel", countries: ["NG"],
    ar: "مالك صامويل | ماليك صموئيل",
  },
  "ng/mamman-daura": {
    kind: "person", en: "Mamman Daura", countries: ["NG"],
    ar: "مامان دورا | ممان داورا",
  },
  "ng/mamman-shuwa": {
    kind: "person", en: "Mohammed Shuwa", aliases: ["Mamman Shuwa"], countries: ["NG"],
    ar: "مامان شوا | مامان شوى | محمد شوا | مأمون شوا",
  },
  "ng/mani-mummuni": {
    kind: "person", en: "Mani Mummuni", aliases: ["Mani Malam Mumuni"], countries: ["NG"],
    ar: "ماني مومني | ماني مالام موموني | ماني مومو",
  },
  "ng/mannir-haidara": {
    kind: "person", en: "Mannir Haidara", countries: ["NG"], weak: true,
    ar: "منير حيدرة | مانير حيدرة | منير حيدرا",
    arCue: "زامفارا | زمفرا | كاورا نامودا | نيجيريا",
  },
  "ng/mansir-hassan": {
    kind: "person", en: "Mansir Hassan", countries: ["NG"], weak: true,
    ar: "منصور حسن | منسير حسن | مانسير حسن",
    arCue: "الشرطة | كادونا",
  },
  "ng/mansur-dan-ali": {
    kind: "person", en: "Mansur Dan-Ali", aliases: ["Mansur Muhammad Dan-Ali", "Mansur Dan Ali"], countries: ["NG"],
    ar: "منصور دان علي | منصور محمد دان علي | منصور دن علي",
  },
  "ng/manzo-ezekiel": {
    kind: "person", en: "Manzo Ezekiel", countries: ["NG"],
    ar: "مانزو إيزيكيل | مانزو حزقيال",
  },
  "ng/marilyn-ogar": {
    kind: "person", en: "Marilyn Ogar", countries: ["NG"],
    ar: "مارلين أوغار | مارلين أوجار | ماريلين أوغار | ماريلين أوجار",
  },
  "ng/mark-lipdo": {
    kind: "person", en: "Mark Lipdo", countries: ["NG"],
    ar: "مارك ليبدو",
  },
  "ng/markus-kangye": {
    kind: "person", en: "Markus Kangye", countries: ["NG"],
    ar: "ماركوس كانجي",
  },
  "ng/martin-amaewhule": {
    kind: "person", en: "Martin Amaewhule", aliases: ["Martins Amaewhule"], countries: ["NG"],
    ar: "مارتن أمايوهول | مارتينز أموهول | مارتينز أمايوهول",
  },
  "ng/martin-dawes": {
    kind: "person", en: "Martin Dawes", countries: ["NG"],
    ar: "مارتن دوز",
  },
  "ng/mary-noel-berje": {
    kind: "person", en: "Mary Noel-Berje", countries: ["NG"],
    ar: "ماري نويل بيرجي | ماري نويل برجي",
  },
  "ng/maryam-abacha": {
    kind: "person", en: "Maryam Abacha", countries: ["NG"],
    ar: "مريم أباتشا",
  },
  "ng/maryam-uwais": {
    kind: "person", en: "Maryam Uwais", countries: ["NG"],
    ar: "مريم أويس | مريم عويس",
  },
  "ng/matthew-kukah": {
    kind: "person", en: "Matthew Kukah", countries: ["NG"],
    ar: "ماثيو كوكا | ماثيو كوكاه | ماثيو حسن كوكا",
  },
  "ng/matthew-seiyefa": {
    kind: "person", en: "Matthew Seiyefa", countries: ["NG"],
    ar: "ماثيو سيفا | ماثيو سييفا",
  },
  "ng/mayirenso-saraso": {
    kind: "person", en: "Mayirenso Saraso", aliases: ["MLD Saraso"], countries: ["NG"],
    ar: "مايرينسو ساراسو",
  },
  "ng/mele-kyari": {
    kind: "person", en: "Mele Kyari", countries: ["NG"],
    ar: "ميلي كياري | ميل كياري | ميلي كولو كياري | ميلي كولو كاري | ملي كياري",
  },
  "ng/michael-babatunde": {
    kind: "person", en: "Michael Babatunde", countries: ["NG"],
    ar: "مايكل باباتوندي",
  },
  "ng/michael-nnadi": {
    kind: "person", en: "Michael Nnadi", countries: ["NG"],
    ar: "مايكل نادي",
  },
  "ng/michael-onoja": {
    kind: "person", en: "Michael Onoja", countries: ["NG"],
    ar: "مايكل أونوجا",
    arWeak: "أونوجا",
  },
  "ng/michael-zuokumor": {
    kind: "person", en: "Michael Zuokumor", countries: ["NG"],
    ar: "مايكل زووكومور | مايكل زوكومور",
  },
  "ng/michelle-alozie": {
    kind: "person", en: "Michelle Alozie", countries: ["NG"],
    ar: "ميشيل ألوزي | ميشيل ألوزيي",
  },
  "ng/middle-belt-forum": {
    kind: "movement", en: "Middle Belt Forum", countries: ["NG"],
    ar: "منتدى الحزام الأوسط | منتدى منطقة الحزام الأوسط",
  },
  "ng/mike-abattam": {
    kind: "person", en: "Mike Abattam", countries: ["NG"],
    ar: "مايك أباتام | مايكل أباتام | مايك أباتم | مايكل أباتم",
  },
  "ng/mike-adenuga": {
    kind: "person", en: "Mike Adenuga", countries: ["NG"],
    ar: "مايك أدينوغا",
  },
  "ng/mike-omeri": {
    kind: "person", en: "Mike Omeri", countries: ["NG"],
    ar: "مايك أوميري",
  },
  "ng/mike-ozekhome": {
    kind: "person", en: "Mike Ozekhome", countries: ["NG"],
    ar: "مايك أوزيخومي",
  },
  "ng/miyetti-allah": {
    kind: "union", en: "Miyetti Allah", aliases: ["Miyetti Allah Cattle Breeders Association"], acronyms: ["MACBAN"], countries: ["NG"],
    ar: "ميتي الله | مييتي الله | جمعية مربي الماشية ميتي الله | رابطة ميتي الله | ميتي الله كاوتال هور | مييتي الله كاوتال هوري | جمعية ميتي الله | جمعية مييتي الله | ميتي الله لمربي الماشية | جمعية ميتي الله لمربي الماشية في نيجيريا | رابطة مييتي الله لمربي الماشية | رابطة مربي الماشية مييتي الله",
  },
  "ng/mohammad-barkindo": {
    kind: "person", en: "Mohammad Barkindo", aliases: ["Mohammed Barkindo"], countries: ["NG"],
    ar: "محمد باركيندو",
  },
  "ng/mohammed-abacha": {
    kind: "person", en: "Mohammed Abacha", countries: ["NG"],
    ar: "محمد أباتشا",
  },
  "ng/mohammed-abubakar-bauchi": {
    kind: "person", en: "Mohammed Abdullahi Abubakar", aliases: ["Mohammed Abubakar"], countries: ["NG"], weak: true,
    ar: "محمد عبد الله أبو بكر | محمد أبو بكر",
    arCue: "بوتشي | باوتشي",
  },
  "ng/mohammed-adamu": {
    kind: "person", en: "Mohammed Adamu", countries: ["NG"], weak: true,
    ar: "محمد أدامو | محمد أبو بكر أدامو",
    arCue: "الشرطة | المفتش",
  },
  "ng/mohammed-badaru-abubakar": {
    kind: "person", en: "Mohammed Badaru Abubakar", countries: ["NG"],
    ar: "محمد بدارو أبو بكر | محمد بادارو أبو بكر | محمد بدارو أبو أبوبكر | محمد بادارو أبو أبوبكر | بدارو أبو بكر | محمد بدارو",
  },
  "ng/mohammed-bello-adoke": {
    kind: "person", en: "Mohammed Bello Adoke", aliases: ["Mohammed Adoke"], countries: ["NG"],
    ar: "محمد بيلو أدوكي | محمد أدوكي",
  },
  "ng/mohammed-dikko-abubakar": {
    kind: "person", en: "Mohammed Dikko Abubakar", aliases: ["MD Abubakar"], countries: ["NG"],
    ar: "محمد ديكو أبو بكر | محمد أبو بكر ديكو",
  },
  "ng/mohammed-goni": {
    kind: "person", en: "Mohammed Goni", countries: ["NG"], weak: true,
    ar: "محمد غوني | محمد جوني",
    arCue: "بورنو | نيجيريا",
  },
  "ng/mohammed-idris": {
    kind: "person", en: "Mohammed Idris", countries: ["NG"], weak: true,
    ar: "محمد إدريس | محمد إدريس مالاجي",
    arCue: "وزير | الإعلام | نيجيريا",
  },
  "ng/mohammed-jalige": {
    kind: "person", en: "Mohammed Jalige", countries: ["NG"],
    ar: "محمد جاليغي | محمد جاليجي | محمد جالغي",
    arWeak: "جاليغي",
  },
  "ng/mohammed-kanar": {
    kind: "person", en: "Mohammed Kanar", countries: ["NG"],
    ar: "محمد كنار",
  },
  "ng/mohammed-ladan": {
    kind: "person", en: "Mohammed Ladan", countries: ["NG"], weak: true,
    ar: "محمد لدن | محمد لادان",
    arCue: "باوشي | باوتشي | شرطة",
  },
  "ng/mohammed-lerama": {
    kind: "person", en: "Mohammed Lerama", countries: ["NG"],
    ar: "محمد ليراما",
  },
  "ng/mohammed-shehu-police": {
    kind: "person", en: "Mohammed Shehu (police)", aliases: ["Mohammed Shehu"], countries: ["NG"], weak: true,
    ar: "محمد شيهو | محمد شيخو",
    arCue: "الشرطة | زمفارا | المتحدث",
  },
  "ng/mohammed-tahir-monguno": {
    kind: "person", en: "Mohammed Tahir Monguno", aliases: ["Tahir Monguno"], countries: ["NG"],
    ar: "محمد طاهر مونغونو | طاهر مونغونو",
  },
  "ng/mohammed-yerima": {
    kind: "person", en: "Mohammed Yerima", aliases: ["Mohammed Yerima (army)"], countries: ["NG"], weak: true,
    ar: "محمد يريما | محمد ياريما | محمد ييريما",
    arCue: "الجيش | نيجيريا | النيجيري",
  },
  "ng/mohammed-zakzaky": {
    kind: "person", en: "Mohammed Zakzaky", aliases: ["Mohammed Ibraheem Zakzaky"], countries: ["NG"],
    ar: "محمد الزكزاكي | محمد زكزاكي | محمد إبراهيم الزكزاكي",
  },
  "ng/mojisola-adeyeye": {
    kind: "person", en: "Mojisola Adeyeye", countries: ["NG"],
    ar: "موجيسولا أدييي | موجيسولا أديي",
  },
  "ng/momodu-bama": {
    kind: "person", en: "Momodu Bama", countries: ["NG"],
    ar: "مومودو باما | محمدو باما",
  },
  "ng/monday-morgan": {
    kind: "person", en: "Monday Morgan", aliases: ["Monday Riku Morgan"], countries: ["NG"],
    ar: "مونداي ريكو مورغان | مونداي مورغان",
  },
  "ng/monday-okpebholo": {
    kind: "person", en: "Monday Okpebholo", countries: ["NG"],
    ar: "مونداي أوكبيبولو",
  },
  "ng/moses-joel-yamu": {
    kind: "person", en: "Moses Joel Yamu", countries: ["NG"],
    ar: "موسى جويل يامو | موسى يامو | موزيس يامو | موزس جويل يامو",
  },
  "ng/moses-simon": {
    kind: "person", en: "Moses Simon", countries: ["NG"],
    ar: "موسيس سيمون | موزيس سيمون | موسى سيمون | موزس سيمون",
  },
  "ng/moshood-abiola": {
    kind: "person", en: "Moshood Abiola", aliases: ["MKO Abiola"], countries: ["NG"],
    ar: "مشهود أبيولا | مسعود أبيولا | موسهود أبيولا",
  },
  "ng/movement-for-the-survival-of-the-ogoni-people": {
    kind: "movement", en: "Movement for the Survival of the Ogoni People", acronyms: ["MOSOP"], countries: ["NG"],
    ar: "حركة بقاء شعب أوغوني | حركة إنقاذ شعب أوغوني | حركة بقاء شعب الأوغوني | الحركة من أجل بقاء شعب أوغوني | حركة من أجل بقاء شعب الأوغوني",
  },
  "ng/mubarak-bala": {
    kind: "person", en: "Mubarak Bala", countries: ["NG"],
    ar: "مبارك بالا | مبارك بلا",
  },
  "ng/mudassiru-abdullahi": {
    kind: "person", en: "Mudassiru Abdullahi", countries: ["NG"],
    ar: "موداسيرو عبد الله | مدثر عبد الله",
  },
  "ng/muhammad-abali": {
    kind: "person", en: "Muhammad Abali Ibn Idrissa", aliases: ["Mohammed Abali"], countries: ["NG"],
    ar: "محمد أبالي | محمد ابالي بن إدريسا | محمد عبالي",
  },
  "ng/muhammad-abu-ali": {
    kind: "person", en: "Muhammad Abu Ali", aliases: ["Abu Ali"], countries: ["NG"],
    ar: "محمد أبو علي النيجيري | محمدو أبو علي",
    arWeak: "محمد أبو علي | أبو علي",
    arCue: "مقدم | اللفتنانت كولونيل | مالام فاتوري | الجيش النيجيري",
  },
  "ng/muhammad-ali-pate": {
    kind: "person", en: "Muhammad Ali Pate", aliases: ["Ali Pate"], countries: ["NG"], weak: true,
    ar: "محمد علي باتي | علي باتي | محمد علي باتيه | محمد علي باته",
    arCue: "الصحة | نيجيريا | النيجيري",
  },
  "ng/muhammad-auwal-albani": {
    kind: "person", en: "Muhammad Auwal Albani", aliases: ["Albani Zaria", "Muhammad Auwal Albani Zaria"], countries: ["NG"],
    ar: "محمد الأول الباني | محمد أول الألباني | محمد أول ألباني زاريا | محمد الأول الألباني | أول ألباني زاريا | محمد أوول ألباني زاريا | ألباني زاريا",
  },
  "ng/muhammad-bello": {
    kind: "person", en: "Muhammad Bello", aliases: ["Sultan Muhammad Bello"], countries: ["NG"],
    ar: "محمد بيلو بن عثمان | محمد بللو",
    arWeak: "محمد بلو | محمد بيلو",
    arCue: "فودي | فوديو | سوكوتو | صكتو",
  },
  "ng/muhammad-dingyadi": {
    kind: "person", en: "Muhammad Dingyadi", aliases: ["Muhammadu Maigari Dingyadi"], countries: ["NG"],
    ar: "محمد دينغيادي | محمد ميغاري دينغيادي | محمد مايغاري دينغيادي",
  },
  "ng/muhammad-dole": {
    kind: "person", en: "Muhammad Dole", countries: ["NG"],
    ar: "محمد دولي",
  },
  "ng/muhammad-indimi": {
    kind: "person", en: "Muhammad Indimi", countries: ["NG"],
    ar: "محمد إنديمي",
  },
  "ng/muhammad-saad-abubakar-iii": {
    kind: "person", en: "Muhammad Sa'ad Abubakar III", aliases: ["Sultan of Sokoto", "Sa'adu Abubakar III"], countries: ["NG"],
    ar: "محمد سعد أبو بكر | محمد سعد أبوبكر | محمد سعد أبو بكر الثالث | سعد أبو بكر الثالث | سعد أبو بكر | أبو بكر سعد الثالث",
  },
  "ng/muhammad-turi": {
    kind: "person", en: "Muhammad Turi", countries: ["NG"],
    ar: "محمد محمود توري",
  },
  "ng/murtadha-gusau": {
    kind: "person", en: "Murtadha Gusau", countries: ["NG"],
    ar: "مرتضى غساو | مرتضى غوساو | مرتضى قوساو",
  },
  "ng/murtala-muhammed": {
    kind: "person", en: "Murtala Muhammed", aliases: ["Murtala Mohammed"], countries: ["NG"],
    ar: "مرتضى محمد | مورتالا محمد | مرتلا محمد | مرتالا محمد | مورتالا رامات محمد",
  },
  "ng/murtala-nyako": {
    kind: "person", en: "Murtala Nyako", countries: ["NG"],
    ar: "مرتضى نياكو | مورتالا نياكو | مرتلا نياكو | مرتالا نياكو",
  },
  "ng/murtala-rufai": {
    kind: "person", en: "Murtala Rufa'i", aliases: ["Murtala Ahmed Rufai"], countries: ["NG"],
    ar: "مرتضى روفاي | مورتالا روفاي | مرتالا روفاعي | مورتالا أحمد روفاي | مرتضى أحمد روفاي | مرتضى أحمد رفاعي | مرتلا أحمد رفاعي",
  },
  "ng/musa-ashoms": {
    kind: "person", en: "Musa Ashoms", countries: ["NG"],
    ar: "موسى آشومز | موسى إبراهيم أشومس",
  },
  "ng/musa-bukar": {
    kind: "person", en: "Musa Bukar", aliases: ["Musa Alhaji Bukar"], countries: ["NG"], weak: true,
    ar: "موسى بوكار | موسى الحاج بوكار",
    arCue: "بورنو | باغا | كوكاوا",
  },
  "ng/musa-danmadami": {
    kind: "person", en: "Musa Danmadami", countries: ["NG"],
    ar: "موسى دانمادامي | موسى دان مادامي",
  },
  "ng/musa-kimboku": {
    kind: "person", en: "Musa Kimboku", countries: ["NG"],
    ar: "موسى كيمبوكو",
  },
  "ng/musa-magaji-majia": {
    kind: "person", en: "Musa Magaji Majia", aliases: ["Magaji Musa Majiya", "Magaji Musa Majia"], countries: ["NG"],
    ar: "موسى ماجاجي ماجيا | ماغاجي موسى ماجيا | ماجاجي موسى ماجيا | ماجاجي ماجيا",
  },
  "ng/musiliu-obanikoro": {
    kind: "person", en: "Musiliu Obanikoro", countries: ["NG"],
    ar: "موسيليو أوبانيكورو",
  },
  "ng/muslim-rights-concern": {
    kind: "aid", en: "Muslim Rights Concern", acronyms: ["MURIC"], countries: ["NG"],
    ar: "منظمة الدفاع عن حقوق المسلمين | منظمة حقوق المسلمين النيجيرية | مجموعة حقوق المسلمين | موريك | منظمة موريك | منظمة الدفاع عن حقوق المسلمين في نيجيريا | منظمة الاهتمام بحقوق المسلمين | هيئة حقوق المسلمين النيجيرية",
  },
  "ng/muslim-students-society-of-nigeria": {
    kind: "institution", en: "Muslim Students' Society of Nigeria", acronyms: ["MSSN"], countries: ["NG"],
    ar: "جمعية الطلبة المسلمين في نيجيريا | جمعية الطلاب المسلمين في نيجيريا | جمعية الطلاب المسلمين النيجيرية | جمعية الطلبة المسلمين النيجيرية",
  },
  "ng/mustapha-chad": {
    kind: "person", en: "Mustapha Chad", countries: ["NG"], weak: true,
    ar: "مصطفى تشاد",
    arCue: "بوكو حرام | شيكاو | ولاية غرب أفريقيا",
  },
  "ng/mustapha-habib-ahmed": {
    kind: "person", en: "Mustapha Habib Ahmed", countries: ["NG"],
    ar: "مصطفى حبيب أحمد",
  },
  "ng/mustapha-kirmimma": {
    kind: "person", en: "Mustapha Kirmimma", countries: ["NG"], parent: "armed-groups/iswap",
    ar: "مصطفى كريمة | مصطفى كرميما | مصطفى كيرميما",
  },
  "ng/mustapha-suleiman-police": {
    kind: "person", en: "Mustapha Suleiman (police)", countries: ["NG"], weak: true,
    ar: "مصطفى سليمان",
    arCue: "كيبي | الشرطة | شرطة",
  },
  "ng/nadeco": {
    kind: "party", en: "National Democratic Coalition", acronyms: ["NADECO"], countries: ["NG"],
    ar: "التحالف الوطني الديمقراطي النيجيري | ناديكو",
  },
  "ng/nafdac": {
    kind: "institution", en: "NAFDAC", aliases: ["National Agency for Food and Drug Administration and Control"], countries: ["NG"],
    ar: "الوكالة الوطنية لإدارة ومراقبة الغذاء والدواء | نافداك | الوكالة الوطنية للرقابة على الأغذية والأدوية | الوكالة الوطنية لإدارة ومراقبة الأغذية والأدوية | الوكالة الوطنية للغذاء والدواء النيجيرية | هيئة الغذاء والدواء النيجيرية | وكالة الغذاء والدواء النيجيرية",
  },
  "ng/nafiu-abubakar": {
    kind: "person", en: "Nafiu Abubakar", countries: ["NG"],
    ar: "نافيو أبو بكر | نافعو أبو بكر | نافيو أبوبكر | نافعو أبوبكر",
  },
  "ng/nahum-daso": {
    kind: "person", en: "Nahum Daso", aliases: ["Nahum Kenneth Daso"], countries: ["NG"],
    ar: "نعوم داسو | ناحوم داسو | نعوم كينيث داسو | ناحوم كينيث داسو | كينيث داسو",
  },
  "ng/namadi-sambo": {
    kind: "person", en: "Namadi Sambo", countries: ["NG"],
    ar: "نامادي سامبو | نمادي سامبو",
  },
  "ng/nana-asmau": {
    kind: "person", en: "Nana Asma'u", countries: ["NG"],
    ar: "نانا أسماء | نانا أسماؤ | أسماء بنت عثمان بن فودي",
  },
  "ng/nannm": {
    kind: "union", en: "National Association of Nigeria Nurses and Midwives", acronyms: ["NANNM"], countries: ["NG"],
    ar: "الرابطة الوطنية للممرضين والقابلات في نيجيريا | الجمعية الوطنية للممرضين والقابلات في نيجيريا | الجمعية الوطنية لممرضات وقابلات نيجيريا",
  },
  "ng/naptip": {
    kind: "institution", en: "National Agency for the Prohibition of Trafficking in Persons", acronyms: ["NAPTIP"],
    countries: ["NG"],
    ar: "الوكالة الوطنية لحظر الاتجار بالأشخاص | الوكالة الوطنية لحظر الاتجار بالبشر | الوكالة الوطنية النيجيرية لمكافحة الاتجار بالبشر | وكالة مكافحة الاتجار بالبشر النيجيرية | الوكالة الوطنية لمكافحة الاتجار بالبشر | الوكالة النيجيرية لمكافحة الاتجار بالبشر | الوكالة الوطنية النيجيرية لحظر الاتجار بالبشر",
  },
  "ng/nard": {
    kind: "union", en: "Nigerian Association of Resident Doctors", acronyms: ["NARD"], countries: ["NG"],
    ar: "اتحاد الأطباء المقيمين النيجيري | رابطة الأطباء المقيمين في نيجيريا | الجمعية النيجيرية للأطباء المقيمين | نقابة الأطباء المقيمين في نيجيريا | الرابطة الوطنية للأطباء المقيمين في نيجيريا | رابطة الأطباء المقيمين النيجيرية | الجمعية الوطنية للأطباء المقيمين في نيجيريا | الرابطة الوطنية للأطباء المقيمين النيجيرية | جمعية الأطباء المقيمين النيجيرية",
    arWeak: "الرابطة الوطنية للأطباء المقيمين | الجمعية الوطنية للأطباء المقيمين | رابطة الأطباء المقيمين",
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
  "ng/nasir-muazu": {
    kind: "person", en: "Nasir Mu'azu", aliases: ["Nasiru Muazu"], countries: ["NG"],
    ar: "ناصر معاذ | ناصر موعزو | ناصر معازو | ناصيرو معاذ",
  },
  "ng/nasiru-gawuna": {
    kind: "person", en: "Nasiru Gawuna", aliases: ["Nasir Yusuf Gawuna"], countries: ["NG"],
    ar: "ناصر غاونا | ناصر يوسف غاونا",
  },
  "ng/nasiru-kabara": {
    kind: "person", en: "Nasiru Kabara", countries: ["NG"],
    ar: "ناصر كبرا | ناصر كبر",
  },
  "ng/nasrul-lahi-l-fatih-society": {
    kind: "institution", en: "Nasrul-Lahi-L-Fatih Society", aliases: ["NASFAT"], acronyms: ["NASFAT"], countries: ["NG"],
    ar: "جمعية نصر الله الفاتح | جمعية نصر الله الفاتح النيجيرية | جماعة نصر الله الفاتح",
  },
  "ng/nastura-ashir-shariff": {
    kind: "person", en: "Nastura Ashir Shariff", countries: ["NG"],
    ar: "ناستورا أشير شريف | ناستورا أشير",
  },
  "ng/natasha-akpoti-uduaghan": {
    kind: "person", en: "Natasha Akpoti-Uduaghan", aliases: ["Natasha Akpoti"], countries: ["NG"],
    ar: "ناتاشا أكبوتي أودواغان | ناتاشا أكبوتي",
  },
  "ng/nathan-sharibu": {
    kind: "person", en: "Nathan Sharibu", countries: ["NG"],
    ar: "ناثان شاريبو | ناتان شاريبو",
  },
  "ng/nathan-tella": {
    kind: "person", en: "Nathan Tella", countries: ["NG"],
    ar: "ناثان تيلا | نيثان تيلا",
  },
  "ng/nathaniel-asuwaye": {
    kind: "person", en: "Nathaniel Asuwaye", countries: ["NG"],
    ar: "ناثانيال أسواي | ناثانيل أسواي | ناثانيال أسوايي",
  },
  "ng/national-broadcasting-commission-nigeria": {
    kind: "institution", en: "National Broadcasting Commission (Nigeria)", acronyms: ["NBC"], countries: ["NG"],
    ar: "لجنة البث الوطنية النيجيرية | هيئة البث الوطنية النيجيرية | اللجنة الوطنية للبث في نيجيريا | مفوضية البث النيجيرية | هيئة البث الإذاعي النيجيرية | اللجنة الوطنية للإذاعة والتلفزيون في نيجيريا",
    arWeak: "اللجنة الوطنية للبث",
  },
  "ng/national-counter-terrorism-centre-nigeria": {
    kind: "institution", en: "National Counter Terrorism Centre (Nigeria)", acronyms: ["NCTC"], countries: ["NG"],
    ar: "المركز الوطني لمكافحة الإرهاب في نيجيريا | المركز الوطني النيجيري لمكافحة الإرهاب | المركز الوطني لمكافحة الإرهاب النيجيري",
  },
  "ng/national-drug-law-enforcement-agency": {
    kind: "state-force", en: "National Drug Law Enforcement Agency", acronyms: ["NDLEA"], countries: ["NG"],
    ar: "الوكالة الوطنية لإنفاذ قوانين المخدرات | الوكالة الوطنية لمكافحة المخدرات النيجيرية | الوكالة الوطنية لإنفاذ قانون المخدرات | وكالة مكافحة المخدرات النيجيرية | الوكالة الوطنية النيجيرية لمكافحة المخدرات | الوكالة الوطنية لتطبيق قوانين المخدرات | الوكالة الوطنية لمكافحة المخدرات في نيجيريا",
  },
  "ng/national-emergency-management-agency-nigeria": {
    kind: "institution", en: "National Emergency Management Agency (Nigeria)", aliases: ["National Emergency Management Agency"], acronyms: ["NEMA"], countries: ["NG"],
    ar: "وكالة إدارة الطوارئ النيجيرية | الوكالة الوطنية النيجيرية لإدارة الطوارئ | الوكالة النيجيرية لإدارة الطوارئ | وكالة الطوارئ النيجيرية | الوكالة الوطنية النيجيرية لإدارة حالات الطوارئ | هيئة الطوارئ الوطنية النيجيرية | هيئة الطوارئ النيجيرية | وكالة الطوارئ الوطنية النيجيرية | الوكالة الوطنية لإدارة الطوارئ في نيجيريا | وكالة إدارة الكوارث الوطنية النيجيرية",
    arWeak: "الوكالة الوطنية لإدارة الطوارئ | وكالة إدارة الطوارئ الوطنية | وكالة الطوارئ الوطنية | الوكالة الوطنية لإدارة الحالات الطارئة | الوكالة الوطنية لتدبير حالات الطوارئ | وكالة إدارة الحالات الطارئة | الوكالة الوطنية لإدارة حالات الطوارئ | الوكالة الوطنية للأوضاع الطارئة | وكالة إدارة الطوارئ القومية | الوكالة القومية لإدارة الطوارئ | المركز الوطني لحالات الطوارئ | هيئة إدارة الطوارئ الوطنية | الهيئة الوطنية لإدارة الطوارئ | الوكالة الوطنية للطوارئ | الهيئة الوطنية لإدارة حالات الطوارئ",
    arCue: "نيجيريا | النيجيرية",
  },
  "ng/national-human-rights-commission-nigeria": {
    kind: "institution", en: "National Human Rights Commission (Nigeria)", acronyms: ["NHRC"], countries: ["NG"],
    ar: "اللجنة الوطنية لحقوق الإنسان في نيجيريا | اللجنة النيجيرية لحقوق الإنسان | اللجنة الوطنية النيجيرية لحقوق الإنسان | لجنة حقوق الإنسان النيجيرية",
  },
  "ng/national-intelligence-agency-nigeria": {
    kind: "state-force", en: "National Intelligence Agency (Nigeria)", aliases: ["National Intelligence Agency"], acronyms: ["NIA"], countries: ["NG"],
    ar: "وكالة الاستخبارات الوطنية النيجيرية | وكالة المخابرات الوطنية النيجيرية | جهاز المخابرات الوطني النيجيري | جهاز المخابرات النيجيري | الوكالة الوطنية للاستخبارات النيجيرية | المخابرات النيجيرية | الاستخبارات النيجيرية",
  },
  "ng/national-peace-committee-nigeria": {
    kind: "institution", en: "National Peace Committee (Nigeria)", aliases: ["National Peace Committee"], countries: ["NG"],
    ar: "لجنة السلام الوطنية النيجيرية | لجنة السلام الوطنية في نيجيريا",
  },
  "ng/national-primary-health-care-development-agency": {
    kind: "institution", en: "National Primary Health Care Development Agency", acronyms: ["NPHCDA"], countries: ["NG"],
    ar: "الوكالة الوطنية لتنمية الرعاية الصحية الأولية",
  },
  "ng/nawair-ud-deen-society": {
    kind: "institution", en: "Nawair-Ud-Deen Society", countries: ["NG"],
    ar: "جمعية نوائر الدين | جمعية نوائر الدين النيجيرية",
  },
  "ng/nenadi-usman": {
    kind: "person", en: "Nenadi Usman", countries: ["NG"],
    ar: "نينادي عثمان | نناندي عثمان",
  },
  "ng/nentawe-yilwatda": {
    kind: "person", en: "Nentawe Yilwatda", countries: ["NG"],
    ar: "نينتاوي يلواتدا",
  },
  "ng/new-nigeria-peoples-party": {
    kind: "party", en: "New Nigeria Peoples Party", acronyms: ["NNPP"], countries: ["NG"],
    ar: "حزب شعب نيجيريا الجديد | حزب شعب نيجيريا الجديدة | حزب الشعب النيجيري الجديد | حزب شعوب نيجيريا الجديدة | حزب نيجيريا الجديدة الشعبي | حزب شعوب نيجيريا الجديد | حزب الشعوب النيجيرية الجديدة | حزب نيجيريا الجديدة للشعب",
  },
  "ng/ngozi-odu": {
    kind: "person", en: "Ngozi Odu", countries: ["NG"],
    ar: "نغوزي أودو | نجوزي أودو",
  },
  "ng/niger-delta-development-commission": {
    kind: "institution", en: "Niger Delta Development Commission", acronyms: ["NDDC"], countries: ["NG"],
    ar: "لجنة تنمية دلتا النيجر | مفوضية تنمية دلتا النيجر | هيئة تنمية دلتا النيجر | لجنة تطوير دلتا النيجر",
  },
  "ng/niger-delta-peoples-volunteer-force": {
    kind: "armed-group", en: "Niger Delta People's Volunteer Force", acronyms: ["NDPVF"], countries: ["NG"],
    ar: "قوة متطوعي شعب دلتا النيجر | قوة متطوعي شعوب دلتا النيجر | جبهة إنقاذ دلتا النيجر الشعبية | القوة التطوعية لشعب دلتا النيجر | قوات متطوعي دلتا النيجر الشعبية | قوة المتطوعين الشعبية لدلتا النيجر | قوات متطوعي شعب دلتا النيجر",
  },
  "ng/nigeria-centre-for-disease-control": {
    kind: "institution", en: "Nigeria Centre for Disease Control", acronyms: ["NCDC"], countries: ["NG"],
    ar: "المركز النيجيري لمكافحة الأمراض | مركز نيجيريا لمكافحة الأمراض | المركز الوطني لمكافحة الأمراض في نيجيريا | مركز السيطرة على الأمراض في نيجيريا | المركز النيجيري للسيطرة على الأمراض | مركز مكافحة الأمراض النيجيري | مركز السيطرة على الأمراض النيجيري | المركز النيجيري لمراقبة الأمراض والوقاية منها | المركز الوطني النيجيري لمكافحة الأمراض | مركز مكافحة الأمراض في نيجيريا",
  },
  "ng/nigeria-football-federation": {
    kind: "institution", en: "Nigeria Football Federation", acronyms: ["NFF"], countries: ["NG"],
    ar: "الاتحاد النيجيري لكرة القدم | اتحاد الكرة النيجيري | اتحاد كرة القدم النيجيري",
  },
  "ng/nigeria-governors-forum": {
    kind: "institution", en: "Nigeria Governors' Forum", acronyms: ["NGF"], countries: ["NG"],
    ar: "منتدى حكام نيجيريا | منتدى المحافظين النيجيري | منتدى حكام الولايات النيجيرية | منتدى محافظي نيجيريا | منتدى الحكام النيجيريين",
    arWeak: "منتدى حكام الولايات",
  },
  "ng/nigeria-hydrological-services-agency": {
    kind: "institution", en: "Nigeria Hydrological Services Agency", acronyms: ["NIHSA"], countries: ["NG"],
    ar: "وكالة الخدمات الهيدرولوجية النيجيرية | الوكالة النيجيرية للخدمات الهيدرولوجية | وكالة الخدمات المائية النيجيرية",
  },
  "ng/nigeria-inter-religious-council": {
    kind: "institution", en: "Nigeria Inter-Religious Council", acronyms: ["NIREC"], countries: ["NG"],
    ar: "المجلس النيجيري للأديان | مجلس نيجيريا للأديان | المجلس النيجيري المشترك للأديان",
  },
  "ng/nigeria-labour-congress": {
    kind: "union", en: "Nigeria Labour Congress", acronyms: ["NLC"], countries: ["NG"],
    ar: "مؤتمر العمل النيجيري | مؤتمر العمال النيجيري | مؤتمر العمل في نيجيريا | الاتحاد العام للعمال في نيجيريا | مؤتمر العمال في نيجيريا | مؤتمر عمال نيجيريا | اتحاد العمال النيجيري | اتحاد عمال نيجيريا | اتحاد نقابات العمال النيجيري | كونغرس العمل النيجيري | مؤتمر نيجيريا للعمل",
  },
  "ng/nigeria-national-football-team": {
    kind: "institution", en: "Nigeria national football team", aliases: ["Super Eagles", "équipe du Nigeria"],
    countries: ["NG"],
    ar: "منتخب نيجيريا | المنتخب النيجيري | النسور الخضراء | النسور الممتازة | نسور نيجيريا | النسور النيجيرية | النسور الممتازة النيجيرية",
    arWeak: "النسور | النسور الخضر",
    arCue: "نيجيريا | النيجيري",
  },
  "ng/nigeria-union-of-teachers": {
    kind: "union", en: "Nigeria Union of Teachers", acronyms: ["NUT"], countries: ["NG"],
    ar: "اتحاد المعلمين النيجيري | نقابة المعلمين النيجيريين | اتحاد معلمي نيجيريا | نقابة المعلمين النيجيرية | اتحاد المعلمين النيجيريين | نقابة المعلمين في نيجيريا | الاتحاد النيجيري للمعلمين",
  },
  "ng/nigerian-bar-association": {
    kind: "union", en: "Nigerian Bar Association", acronyms: ["NBA"], countries: ["NG"],
    ar: "نقابة المحامين النيجيرية | نقابة المحامين النيجيريين | رابطة المحامين النيجيرية | اتحاد المحامين النيجيري | نقابة المحامين في نيجيريا | رابطة المحامين النيجيريين | جمعية المحامين النيجيريين | نقابة محامي نيجيريا",
  },
  "ng/nigerian-civil-aviation-authority": {
    kind: "institution", en: "Nigerian Civil Aviation Authority", aliases: ["Nigeria Civil Aviation Authority"],
    acronyms: ["NCAA"], countries: ["NG"],
    ar: "هيئة الطيران المدني النيجيرية | سلطة الطيران المدني النيجيرية | هيئة الطيران المدني في نيجيريا | الهيئة النيجيرية للطيران المدني",
  },
  "ng/nigerian-communications-commission": {
    kind: "institution", en: "Nigerian Communications Commission", acronyms: ["NCC"], countries: ["NG"],
    ar: "لجنة الاتصالات النيجيرية | هيئة الاتصالات النيجيرية | مفوضية الاتصالات النيجيرية",
  },
  "ng/nigerian-correctional-service": {
    kind: "institution", en: "Nigerian Correctional Service", previousNames: ["Nigerian Prisons Service"], countries: ["NG"],
    ar: "مصلحة السجون النيجيرية | مصلحة السجون في نيجيريا | إدارة السجون النيجيرية | هيئة السجون النيجيرية | دائرة الإصلاحيات النيجيرية | مصلحة الإصلاح النيجيرية | خدمة الإصلاح النيجيرية | دائرة السجون النيجيرية | دائرة الإصلاح النيجيرية | الخدمة الإصلاحية النيجيرية | مؤسسة الإصلاح النيجيرية",
  },
  "ng/nigerian-customs": {
    kind: "state-force", en: "Nigerian Customs", aliases: ["Nigeria Customs Service"], countries: ["NG"],
    ar: "الجمارك النيجيرية | مصلحة الجمارك النيجيرية | دائرة الجمارك النيجيرية | خدمة الجمارك النيجيرية | هيئة الجمارك النيجيرية",
  },
  "ng/nigerian-defence-academy": {
    kind: "institution", en: "Nigerian Defence Academy", acronyms: ["NDA"], countries: ["NG"],
    ar: "أكاديمية الدفاع النيجيرية | الأكاديمية العسكرية النيجيرية في كادونا | أكاديمية الدفاع في كادونا",
  },
  "ng/nigerian-exchange": {
    kind: "institution", en: "Nigerian Exchange", aliases: ["Nigerian Stock Exchange"], acronyms: ["NGX"], countries: ["NG"],
    ar: "البورصة النيجيرية | بورصة نيجيريا | بورصة لاغوس",
  },
  "ng/nigerian-immigration-service": {
    kind: "state-force", en: "Nigerian Immigration Service", aliases: ["Nigeria Immigration Service"], acronyms: ["NIS"], countries: ["NG"],
    ar: "دائرة الهجرة النيجيرية | مصلحة الهجرة النيجيرية | هيئة الهجرة النيجيرية | خدمة الهجرة النيجيرية",
  },
  "ng/nigerian-medical-association": {
    kind: "union", en: "Nigerian Medical Association", acronyms: ["NMA"], countries: ["NG"],
    ar: "الجمعية الطبية النيجيرية | نقابة الأطباء النيجيرية | الرابطة الطبية النيجيرية | الجمعية الطبية في نيجيريا | رابطة الأطباء النيجيريين | اتحاد الأطباء النيجيريين",
  },
  "ng/nigerian-meteorological-agency": {
    kind: "institution", en: "Nigerian Meteorological Agency", aliases: ["NiMet"], countries: ["NG"],
    ar: "وكالة الأرصاد الجوية النيجيرية | هيئة الأرصاد النيجيرية | الوكالة النيجيرية للأرصاد الجوية | هيئة الأرصاد الجوية النيجيرية | الأرصاد النيجيرية",
  },
  "ng/nigerian-ports-authority": {
    kind: "institution", en: "Nigerian Ports Authority", acronyms: ["NPA"], countries: ["NG"],
    ar: "هيئة الموانئ النيجيرية | سلطة الموانئ النيجيرية | هيئة موانئ نيجيريا",
  },
  "ng/nigerian-supreme-council-for-islamic-affairs": {
    kind: "institution", en: "Nigerian Supreme Council for Islamic Affairs", acronyms: ["NSCIA"], countries: ["NG"],
    ar: "المجلس الأعلى للشؤون الإسلامية في نيجيريا | المجلس النيجيري الأعلى للشؤون الإسلامية | المجلس الأعلى النيجيري للشؤون الإسلامية | المجلس الأعلى للشئون الإسلامية بنيجيريا | المجلس الأعلى للشؤون الإسلامية النيجيري",
  },
  "ng/nigerian-upstream-petroleum-regulatory-commission": {
    kind: "institution", en: "Nigerian Upstream Petroleum Regulatory Commission", acronyms: ["NUPRC"], countries: ["NG"],
    ar: "اللجنة النيجيرية لتنظيم قطاع النفط | هيئة تنظيم البترول النيجيرية | الهيئة النيجيرية لتنظيم قطاع النفط | لجنة تنظيم البترول النيجيرية | اللجنة التنظيمية للبترول في نيجيريا | هيئة تنظيم النفط النيجيرية",
  },
  "ng/nimasa": {
    kind: "institution", en: "NIMASA", aliases: ["Nigerian Maritime Administration and Safety Agency"], countries: ["NG"],
    ar: "الوكالة النيجيرية للإدارة والسلامة البحرية | نيماسا | وكالة الإدارة والسلامة البحرية النيجيرية | الإدارة البحرية والسلامة النيجيرية | الوكالة النيجيرية للإدارة البحرية والسلامة | وكالة السلامة البحرية النيجيرية",
  },
  "ng/niyi-adebayo": {
    kind: "person", en: "Niyi Adebayo", aliases: ["Adeniyi Adebayo"], countries: ["NG"],
    ar: "نيي أديبايو | نيي أدبايو | أدينيي أديبايو",
  },
  "ng/nkeki-mutah": {
    kind: "person", en: "Nkeki Mutah", countries: ["NG"],
    ar: "نكيكي موتا",
  },
  "ng/nnamdi-azikiwe": {
    kind: "person", en: "Nnamdi Azikiwe", countries: ["NG"],
    ar: "نامدي أزيكيوي",
    arWeak: "أزيكيوي",
  },
  "ng/nnamdi-obasi": {
    kind: "person", en: "Nnamdi Obasi", countries: ["NG"],
    ar: "نامدي أوباسي",
  },
  "ng/nnamdi-omoni": {
    kind: "person", en: "Nnamdi Omoni", countries: ["NG"],
    ar: "ننامدي أوموني | نامدي أوموني",
  },
  "ng/nollywood": {
    kind: "institution", en: "Nollywood", countries: ["NG"],
    ar: "نوليوود | نولي وود | نوليود",
  },
  "ng/north-east-development-commission": {
    kind: "institution", en: "North East Development Commission", acronyms: ["NEDC"], countries: ["NG"],
    ar: "لجنة تنمية الشمال الشرقي | مفوضية تنمية الشمال الشرقي | لجنة تنمية شمال شرق نيجيريا | هيئة تنمية شمال شرق نيجيريا",
  },
  "ng/northern-elders-forum": {
    kind: "movement", en: "Northern Elders Forum", acronyms: ["NEF"], countries: ["NG"],
    ar: "منتدى شيوخ الشمال | منتدى حكماء الشمال | منتدى أعيان الشمال النيجيري | منتدى زعماء الشمال | منتدى حكماء شمال نيجيريا | منتدى شيوخ شمال نيجيريا | منتدى شيوخ الشمال النيجيري | منتدى كبار الشمال | منتدى أعيان الشمال | منتدى الشيوخ الشماليين | منتدى كبار السن في الشمال",
  },
  "ng/northern-governors-forum": {
    kind: "institution", en: "Northern Governors' Forum", countries: ["NG"],
    ar: "منتدى حكام الشمال | منتدى حكام ولايات الشمال | منتدى حكام الولايات الشمالية | منتدى محافظي الشمال | منتدى حكام شمال نيجيريا",
  },
  "ng/nosa-igiebor": {
    kind: "person", en: "Nosa Igiebor", countries: ["NG"],
    ar: "نوسا إيغيبور | نوسا إيجيبور",
  },
  "ng/nosdra": {
    kind: "institution", en: "Nigeria Oil Spill Agency", acronyms: ["NOSDRA"], countries: ["NG"],
    ar: "الوكالة الوطنية لكشف التسربات النفطية | الوكالة الوطنية للكشف عن التسرب النفطي والاستجابة له",
  },
  "ng/nscdc": {
    kind: "state-force", en: "Nigeria Security and Civil Defence Corps", aliases: ["Civil Defence Corps"], acronyms: ["NSCDC"], countries: ["NG"],
    ar: "قوات الدفاع المدني النيجيرية | فيلق الأمن والدفاع المدني النيجيري | فيلق الدفاع المدني النيجيري | فيلق الأمن والدفاع المدني | هيئة الأمن والدفاع المدني النيجيرية | قوات الأمن والدفاع المدني النيجيرية | فيالق الأمن والدفاع المدني | فيلق نيجيريا للأمن والدفاع المدني",
  },
  "ng/nupeng": {
    kind: "union", en: "Nigeria Union of Petroleum and Natural Gas Workers", acronyms: ["NUPENG"], countries: ["NG"],
    ar: "اتحاد عمال البترول والغاز الطبيعي النيجيري | نقابة عمال النفط والغاز النيجيرية | اتحاد نيجيريا لعمال البترول والغاز الطبيعي | نوبينغ | اتحاد عمال النفط والغاز الطبيعي في نيجيريا | نقابة عمال النفط والغاز في نيجيريا | الاتحاد الوطني لعمال البترول والغاز الطبيعي | الاتحاد الوطني لعمال النفط والغاز الطبيعي | نقابة عمال النفط والغاز الطبيعي النيجيرية | اتحاد عمال النفط والغاز الطبيعي النيجيري | النقابة الوطنية لعمال النفط والغاز الطبيعي",
    arWeak: "نقابة عمال النفط والغاز الطبيعي",
  },
  "ng/nuru-khalid": {
    kind: "person", en: "Nuru Khalid", aliases: ["Nura Khalid"], countries: ["NG"], weak: true,
    ar: "نورو خالد | نور خالد | محمد نورو خالد",
    arCue: "الإمام | أبوجا | نيجيريا",
  },
  "ng/nwankwo-kanu": {
    kind: "person", en: "Nwankwo Kanu", aliases: ["Kanu Nwankwo"], countries: ["NG"],
    ar: "نوانكو كانو | كانو نوانكو",
  },
  "ng/nyesom-wike": {
    kind: "person", en: "Nyesom Wike", countries: ["NG"],
    ar: "نيسوم ويكي | نييسوم ويكي | نيسوم ويك | نيسوم وايك",
  },
  "ng/obafemi-awolowo": {
    kind: "person", en: "Obafemi Awolowo", countries: ["NG"],
    ar: "أوبافيمي أوولوو",
    arWeak: "أوولوو",
  },
  "ng/obafemi-awolowo-university": {
    kind: "institution", en: "Obafemi Awolowo University", acronyms: ["OAU"], countries: ["NG"],
    ar: "جامعة أوبافيمي أولوو | جامعة أوبافيمي أوولوو | جامعة أوبافيمي أولوو إيفي",
  },
  "ng/obafemi-martins": {
    kind: "person", en: "Obafemi Martins", countries: ["NG"],
    ar: "أوبافيمي مارتينز | أوبافيمي مارتنز | أوبافمي مارتينز",
  },
  "ng/obi-cubana": {
    kind: "person", en: "Obi Cubana", countries: ["NG"],
    ar: "أوبي كوبانا",
  },
  "ng/oby-ezekwesili": {
    kind: "person", en: "Oby Ezekwesili", aliases: ["Obiageli Ezekwesili"], countries: ["NG"],
    ar: "أوبي إزيكويسيلي | أوبياغيلي إزيكويسيلي | أوبياجيلي إيزيكويسيلي | أوبياجيلي إزيكويسيلي | أوبي إيزيكويسيلي",
  },
  "ng/odiko-macdon": {
    kind: "person", en: "Odiko Macdon", countries: ["NG"],
    ar: "أوديكو ماكدون | أوديكو ماكدن",
  },
  "ng/odion-ighalo": {
    kind: "person", en: "Odion Ighalo", countries: ["NG"],
    ar: "أوديون إيغالو | إيغالو | إيجالو",
  },
  "ng/odumegwu-ojukwu": {
    kind: "person", en: "Odumegwu Ojukwu", countries: ["NG"],
    ar: "أودوميغو أوجوكو | أودوميجو أوجوكو",
  },
  "ng/ogbonnaya-onu": {
    kind: "person", en: "Ogbonnaya Onu", countries: ["NG"],
    ar: "أوغبونايا أونو",
  },
  "ng/ogenyi-onazi": {
    kind: "person", en: "Ogenyi Onazi", countries: ["NG"],
    ar: "أوغيني أونازي | أوجيني أونازي | أوجينيي أونازي",
  },
  "ng/ohanaeze-ndigbo": {
    kind: "movement", en: "Ohanaeze Ndigbo", aliases: ["Ohanaeze"], countries: ["NG"],
    ar: "أوهانيزي نديغبو | أوهانيزي ندي إيغبو | أوهانيزي | أوهانيز نديغبو | أوهانايزي نديغبو | أوهانايز ندي إيغبو | أوهاناييز",
  },
  "ng/ojo-maduekwe": {
    kind: "person", en: "Ojo Maduekwe", countries: ["NG"],
    ar: "أوجو مادويكوي | أوجو مادويكو",
  },
  "ng/okasanmi-ajayi": {
    kind: "person", en: "Okasanmi Ajayi", countries: ["NG"],
    ar: "أوكاسانمي آجاي | أوكاسانمي أجايي | أجايي أوكاسانمي",
  },
  "ng/okechukwu-enelamah": {
    kind: "person", en: "Okechukwu Enelamah", countries: ["NG"],
    ar: "أوكيتشوكو إينيلاما | أوكيتشوكوو إنيلاما",
  },
  "ng/okechukwu-nwanguma": {
    kind: "person", en: "Okechukwu Nwanguma", countries: ["NG"],
    ar: "أوكيتشوكو نوانغوما | أوكيشوكو نوانغوما",
  },
  "ng/okezie-ikpeazu": {
    kind: "person", en: "Okezie Ikpeazu", countries: ["NG"],
    ar: "أوكيزي إيكبيازو",
  },
  "ng/okoi-obono-obla": {
    kind: "person", en: "Okoi Obono-Obla", countries: ["NG"],
    ar: "أوكوي أوبونو أوبلا",
  },
  "ng/ola-aina": {
    kind: "person", en: "Ola Aina", countries: ["NG"],
    ar: "أولا أينا",
  },
  "ng/ola-olukoyede": {
    kind: "person", en: "Ola Olukoyede", countries: ["NG"],
    ar: "أولا أولوكويدي",
  },
  "ng/ola-saad-ibrahim": {
    kind: "person", en: "Ola Sa'ad Ibrahim", aliases: ["Ola Ibrahim"], countries: ["NG"],
    ar: "أولا سعد إبراهيم",
  },
  "ng/olabisi-ayeni": {
    kind: "person", en: "Olabisi Ayeni", countries: ["NG"],
    ar: "أولابيسي أييني",
  },
  "ng/oladayo-amao": {
    kind: "person", en: "Oladayo Amao", aliases: ["Isiaka Oladayo Amao"], countries: ["NG"],
    ar: "أولادايو أماو | إسحاق أولادايو أماو | إيسياكا أماو",
  },
  "ng/oladele-daji": {
    kind: "person", en: "Oladele Daji", countries: ["NG"],
    ar: "أولاديلي داجي | اولاديل داجي",
  },
  "ng/oladipo-diya": {
    kind: "person", en: "Oladipo Diya", countries: ["NG"],
    ar: "أولاديبو ديا",
  },
  "ng/olamilekan-adegbite": {
    kind: "person", en: "Olamilekan Adegbite", countries: ["NG"],
    ar: "أولاميليكان أديغبيتي | أولاميلكان أديغبيت",
  },
  "ng/olaniyi-osoba": {
    kind: "person", en: "Olaniyi Osoba", countries: ["NG"],
    ar: "أولانيي أوسوبا | أولاني أوسوبا",
  },
  "ng/olatokunbo-adesanya": {
    kind: "person", en: "Olatokunbo Adesanya", countries: ["NG"],
    ar: "أولاتوكونبو أديسانيا",
  },
  "ng/olayemi-cardoso": {
    kind: "person", en: "Olayemi Cardoso", countries: ["NG"],
    ar: "أولايمي كاردوسو | أولاييمي كاردوسو",
  },
  "ng/olubunmi-tunji-ojo": {
    kind: "person", en: "Olubunmi Tunji-Ojo", countries: ["NG"],
    ar: "أولوبونمي تونجي أوجو | بونمي تونجي أوجو",
  },
  "ng/olufemi-oke-osanyintolu": {
    kind: "person", en: "Olufemi Oke-Osanyintolu", aliases: ["Femi Oke-Osanyintolu"], countries: ["NG"],
    ar: "أولوفيمي أوكي أوسانيينتولو | فيمي أوكي أوسانينتولو | أولوفيمي داميلولا أوكي أوسانيينتولو | فيمي أوسانينتولو | أولوفيمي أوكي أوسانينتولو",
  },
  "ng/olufemi-oluyede": {
    kind: "person", en: "Olufemi Oluyede", countries: ["NG"],
    ar: "أولوفيمي أولويدي | أولوفيمي أوليدي | أولوفيمي أولوييدي",
    arWeak: "أولويدي",
  },
  "ng/olugbenga-adepoju": {
    kind: "person", en: "Olugbenga Adepoju", countries: ["NG"],
    ar: "أولوغبنغا أديبوجو | أولوجبنغا أديبوجو",
  },
  "ng/olugbenga-ashiru": {
    kind: "person", en: "Olugbenga Ashiru", aliases: ["Gbenga Ashiru"], countries: ["NG"],
    ar: "أولوغبينغا أشيرو | غبينغا أشيرو | جبينجا أشيرو",
  },
  "ng/olugbenga-fadeyi": {
    kind: "person", en: "Olugbenga Fadeyi", countries: ["NG"],
    ar: "أولوغبينغا فاديي | أولوغبينغا فادي",
  },
  "ng/olukayode-ariwoola": {
    kind: "person", en: "Olukayode Ariwoola", countries: ["NG"],
    ar: "أولوكايودي أريوولا",
  },
  "ng/olumuyiwa-adejobi": {
    kind: "person", en: "Olumuyiwa Adejobi", countries: ["NG"],
    ar: "أولومويوا أديجوبي | مويوا أديجوبي",
    arWeak: "أديجوبي",
  },
  "ng/olusegun-adeniyi": {
    kind: "person", en: "Olusegun Adeniyi", aliases: ["Olusegun Gabriel Adeniyi"], countries: ["NG"],
    ar: "أولوسيغون أدينيي",
  },
  "ng/olusegun-aganga": {
    kind: "person", en: "Olusegun Aganga", countries: ["NG"],
    ar: "أولوسيغون أغانغا",
  },
  "ng/olusegun-mimiko": {
    kind: "person", en: "Olusegun Mimiko", countries: ["NG"],
    ar: "أولوسيغون ميميكو",
  },
  "ng/oluseyi-petinrin": {
    kind: "person", en: "Oluseyi Petinrin", aliases: ["Andrew Petinrin"], countries: ["NG"],
    ar: "أولوسيي بيتينرين | أندرو بيتينرين",
  },
  "ng/olusola-akinboyewa": {
    kind: "person", en: "Olusola Akinboyewa", countries: ["NG"],
    ar: "أولوسولا أكينبوييوا",
  },
  "ng/omolola-odutola": {
    kind: "person", en: "Omolola Odutola", countries: ["NG"],
    ar: "أومولولا أودوتولا",
  },
  "ng/omoyele-sowore": {
    kind: "person", en: "Omoyele Sowore", countries: ["NG"],
    ar: "أومويلي سووري | أومويلي سوري | أومويلي سوور | أوموييلي سووور",
    arWeak: "سووري",
  },
  "ng/onome-onovwakpoyeya": {
    kind: "person", en: "Onome Onovwakpoyeya", countries: ["NG"],
    ar: "أونومي أونوفواكبوييا",
  },
  "ng/onyebuchi-chukwu": {
    kind: "person", en: "Onyebuchi Chukwu", countries: ["NG"],
    ar: "أونيبوتشي تشوكو",
  },
  "ng/onyema-nwachukwu": {
    kind: "person", en: "Onyema Nwachukwu", countries: ["NG"],
    ar: "أونيما نواتشوكو | أونييما نواتشوكو | أونيما نواشوكو | أونييما نواشوكو",
    arWeak: "نواتشوكو",
  },
  "ng/oodua-peoples-congress": {
    kind: "movement", en: "Oodua Peoples Congress", countries: ["NG"],
    ar: "مؤتمر شعب أودوا | مؤتمر شعوب أودوا | مؤتمر شعب الأودوا | المؤتمر الشعبي لأودوا | مؤتمر أودوا الشعبي | كونغرس شعب أودوا",
  },
  "ng/ooni-adeyeye-ogunwusi": {
    kind: "person", en: "Ooni Adeyeye Ogunwusi", aliases: ["Ooni of Ife"], countries: ["NG"],
    ar: "أديي أوغونوسي | أوني إيفي | أدييي إينيتان أوغونوسي",
  },
  "ng/operation-boyona": {
    kind: "mission", en: "Operation Boyona", countries: ["NG"],
    ar: "عملية بويونا",
  },
  "ng/operation-crocodile-smile": {
    kind: "mission", en: "Operation Crocodile Smile", countries: ["NG"],
    ar: "عملية ابتسامة التمساح | عملية كروكودايل سمايل | عملية رقصة التمساح | عملية تمساح الابتسامة",
    arWeak: "ابتسامة التمساح",
  },
  "ng/operation-delta-safe": {
    kind: "state-force", en: "Operation Delta Safe", countries: ["NG"],
    ar: "عملية دلتا سيف | عملية دلتا الآمنة | عملية دلتا آمنة | عملية أمن الدلتا",
  },
  "ng/operation-desert-sanity": {
    kind: "mission", en: "Operation Desert Sanity", countries: ["NG"],
    ar: "عملية ديزرت سانيتي | عملية ديسرت سانيتي | عملية صفاء الصحراء",
    arWeak: "عملية تطهير الصحراء",
  },
  "ng/operation-fansan-yamma": {
    kind: "mission", en: "Operation Fansan Yamma", countries: ["NG"],
    ar: "عملية فانسان ياما | عملية فنسان ياما | عملية فانسان يما | عملية فنسان يما | فانسان ياما | عملية فانسان يانما | فانسان يانما | عملية إنقاذ الغرب",
  },
  "ng/operation-forest-sanity": {
    kind: "state-force", en: "Operation Forest Sanity", countries: ["NG"],
    ar: "عملية فورست سانيتي | فورست سانيتي | فوريست سانيتي",
  },
  "ng/operation-hadarin-daji": {
    kind: "mission", en: "Operation Hadarin Daji", countries: ["NG"],
    ar: "عملية هادارين داجي | عملية حضرين داجي | هادارين داجي | حدارين داجي",
  },
  "ng/operation-lake-sanity": {
    kind: "mission", en: "Operation Lake Sanity", countries: ["NG"],
    ar: "عملية ليك سانيتي | ليك سانيتي | عملية صفاء البحيرة",
    arWeak: "عملية تطهير البحيرة",
  },
  "ng/operation-last-hold": {
    kind: "mission", en: "Operation Last Hold", countries: ["NG"],
    ar: "عملية لاست هولد | عملية الصمود الأخير | عملية الحصن الأخير | عملية المعقل الأخير",
  },
  "ng/operation-python-dance": {
    kind: "state-force", en: "Operation Python Dance", aliases: ["Egwu Eke"], countries: ["NG"],
    ar: "عملية رقصة الثعبان | عملية رقصة الأفعى | عملية رقصة البيثون | عملية بايثون دانس | عملية رقصة البايثون | عملية رقصة بايثون",
    arWeak: "رقصة الأفعى | رقصة البيثون | رقصة الثعبان | رقصة البايثون",
    arCue: "عملية | نيجيريا | بيافرا",
  },
  "ng/operation-safe-corridor": {
    kind: "mission", en: "Operation Safe Corridor", countries: ["NG"],
    ar: "عملية الممر الآمن | برنامج الممر الآمن",
    arWeak: "عملية ممر آمن",
  },
  "ng/operation-safe-haven": {
    kind: "mission", en: "Operation Safe Haven", countries: ["NG"],
    ar: "عملية الملاذ الآمن | عملية سيف الآمن | عملية الملاذ هيفن | عملية سيف هيفن | الملاذ الآمن النيجيرية",
    arWeak: "عملية ملاذ آمن",
  },
  "ng/operation-tura-takaibango": {
    kind: "mission", en: "Operation Tura Takaibango", countries: ["NG"],
    ar: "عملية تورا تاكايبانغو | عملية تورا تاكيبانغو",
  },
  "ng/operation-udo-ka": {
    kind: "mission", en: "Operation Udo Ka", countries: ["NG"],
    ar: "عملية أودو كا",
  },
  "ng/operation-whirl-punch": {
    kind: "mission", en: "Operation Whirl Punch", countries: ["NG"],
    ar: "عملية ويرل بانش | عملية ويرل بنش",
  },
  "ng/operation-whirl-stroke": {
    kind: "mission", en: "Operation Whirl Stroke", countries: ["NG"],
    ar: "عملية ويرل ستروك | عملية ضربة الدوامة | ويرل ستروك",
    arWeak: "عملية الزوبعة",
  },
  "ng/operation-zaman-lafiya": {
    kind: "mission", en: "Operation Zaman Lafiya", countries: ["NG"],
    ar: "عملية زمن لافيا | عملية زمان لافيا",
  },
  "ng/orji-uzor-kalu": {
    kind: "person", en: "Orji Uzor Kalu", countries: ["NG"],
    ar: "أورجي أوزور كالو | أورجي كالو",
  },
  "ng/orlando-ikeokwu": {
    kind: "person", en: "Orlando Ikeokwu", countries: ["NG"],
    ar: "أورلاندو إيكيوكوو | أورلاندو إيكيوكو",
  },
  "ng/osagie-ehanire": {
    kind: "person", en: "Osagie Ehanire", countries: ["NG"],
    ar: "أوساغي إيهانيري | أوساغي إهانير | أوساجي إهانير | أوساجي إيهانيري",
  },
  "ng/osahon-enabulele": {
    kind: "person", en: "Osahon Enabulele", countries: ["NG"],
    ar: "أوساهون إنابوليلي | أوساهون إينابوليلي | اوساهو اونابوليلي",
  },
  "ng/osai-ojigho": {
    kind: "person", en: "Osai Ojigho", countries: ["NG"],
    ar: "أوساي أوجيغو",
  },
  "ng/othman-abubakar": {
    kind: "person", en: "Othman Abubakar", countries: ["NG"], weak: true,
    ar: "عثمان أبو بكر | عثمان أبوبكر",
    arCue: "أداماوا | الشرطة | شرطة | يولا",
  },
  "ng/ovie-omo-agege": {
    kind: "person", en: "Ovie Omo-Agege", countries: ["NG"],
    ar: "أوفي أومو أجيجي | أوفي أومو أغيغي",
  },
  "ng/oyewale-tomori": {
    kind: "person", en: "Oyewale Tomori", countries: ["NG"],
    ar: "أوييوالي توموري | أويوالي توموري",
  },
  "ng/oyo-empire": {
    kind: "institution", en: "Oyo Empire", countries: ["NG"],
    ar: "إمبراطورية أويو | مملكة أويو",
  },
  "ng/pam-ayuba": {
    kind: "person", en: "Pam Ayuba", countries: ["NG"],
    ar: "بام أيوبا",
  },
  "ng/pan-niger-delta-forum": {
    kind: "movement", en: "Pan Niger Delta Forum", acronyms: ["PANDEF"], countries: ["NG"],
    ar: "منتدى عموم دلتا النيجر | منتدى دلتا النيجر | بانديف",
  },
  "ng/parliament": {
    kind: "institution", en: "National Assembly of Nigeria", fr: "Assemblée nationale du Nigeria",
    aliases: ["Nigerian parliament", "Nigerian National Assembly", "Parlement nigérian"], countries: ["NG"],
    ar: "الجمعية الوطنية النيجيرية | البرلمان النيجيري",
  },
  "ng/patience-jonathan": {
    kind: "person", en: "Patience Jonathan", countries: ["NG"],
    ar: "باشنس جوناثان | باتيانس جوناثان",
  },
  "ng/patricia-etteh": {
    kind: "person", en: "Patricia Etteh", countries: ["NG"],
    ar: "باتريشيا إيتيه | باتريسيا إيتي",
  },
  "ng/patrick-egbuniwe": {
    kind: "person", en: "Patrick Egbuniwe", countries: ["NG"],
    ar: "باتريك إغبونيوي | باتريك اغبونيي | باتريك إيغبونيوي",
  },
  "ng/patrick-sawyer": {
    kind: "person", en: "Patrick Sawyer", countries: ["LR"],
    ar: "باتريك ساوير | باتريك سوير",
  },
  "ng/patrick-yakowa": {
    kind: "person", en: "Patrick Yakowa", aliases: ["Patrick Ibrahim Yakowa"], countries: ["NG"],
    ar: "باتريك ياكوا | باتريك إبراهيم ياكوا",
  },
  "ng/paul-hemba": {
    kind: "person", en: "Paul Hemba", countries: ["NG"],
    ar: "بول هيمبا | بول همبا",
  },
  "ng/paul-onuachu": {
    kind: "person", en: "Paul Onuachu", countries: ["NG"],
    ar: "بول أونواتشو | بول أونوتشو | بول أونواشو",
  },
  "ng/pauline-tallen": {
    kind: "person", en: "Pauline Tallen", countries: ["NG"],
    ar: "بولين تالن",
  },
  "ng/pengassan": {
    kind: "union", en: "PENGASSAN", aliases: ["Petroleum and Natural Gas Senior Staff Association of Nigeria"], countries: ["NG"],
    ar: "بنغاسان | بينغاسان | رابطة كبار موظفي البترول والغاز الطبيعي في نيجيريا | رابطة كبار موظفي البترول والغاز الطبيعي | نقابة كبار موظفي النفط والغاز | اتحاد كبار موظفي النفط والغاز في نيجيريا | نقابة كبار العاملين في النفط والغاز الطبيعي | بنجاسان | بينجاسان | رابطة نيجيريا لكبار موظفي البترول والغاز الطبيعي | رابطة كبار موظفي النفط والغاز الطبيعي | رابطة كبار موظفي النفط والغاز الطبيعي في نيجيريا | جمعية كبار موظفي البترول والغاز الطبيعي في نيجيريا",
  },
  "ng/peoples-redemption-party": {
    kind: "party", en: "People's Redemption Party", acronyms: ["PRP"], countries: ["NG"],
    ar: "حزب فداء الشعب | حزب خلاص الشعب | حزب الخلاص الشعبي النيجيري",
  },
  "ng/pernille-ironside": {
    kind: "person", en: "Pernille Ironside", countries: ["CA"],
    ar: "بيرنيل أيرونسايد | برنيل أيرونسايد",
  },
  "ng/perpetua-nkwocha": {
    kind: "person", en: "Perpetua Nkwocha", countries: ["NG"],
    ar: "بيربيتوا نكوتشا | بربيتوا نكوشا",
  },
  "ng/peter-afunanya": {
    kind: "person", en: "Peter Afunanya", countries: ["NG"],
    ar: "بيتر أفونانيا",
  },
  "ng/peter-hawkins": {
    kind: "person", en: "Peter Hawkins", countries: ["GB"], weak: true,
    ar: "بيتر هوكينز | بيتر هوكنز",
    arCue: "يونيسف | اليونيسيف | نيجيريا | اليمن",
  },
  "ng/peter-lundberg": {
    kind: "person", en: "Peter Lundberg", countries: ["SE"],
    ar: "بيتر لوندبيرغ | بيتر لوندبرغ | بيتر لاندبرغ",
  },
  "ng/peter-mbah": {
    kind: "person", en: "Peter Mbah", countries: ["NG"],
    ar: "بيتر مباه",
  },
  "ng/peter-odemwingie": {
    kind: "person", en: "Peter Odemwingie", countries: ["NG"],
    ar: "بيتر أوديموينجي | بيتر أوديمونجي | بيتر أوديموينغي | أوسازي أوديموينجي",
  },
  "ng/peter-odili": {
    kind: "person", en: "Peter Odili", countries: ["NG"],
    ar: "بيتر أوديلي",
  },
  "ng/pogu-bitrus": {
    kind: "person", en: "Pogu Bitrus", countries: ["NG"],
    ar: "بوغو بيتروس | بوجو بيتروس | بوغو بيطرس | بوغو بتروس",
  },
  "ng/police": {
    kind: "state-force", en: "Nigeria Police Force", fr: "Police nigériane",
    aliases: ["Nigerian police", "Nigeria police", "National Police of Nigeria"], acronyms: ["NPF"],
    countries: ["NG"],
    ar: "قوة الشرطة النيجيرية | الشرطة النيجيرية",
  },
  "ng/presidential-amnesty-programme": {
    kind: "institution", en: "Presidential Amnesty Programme", aliases: ["Niger Delta Amnesty Programme"],
    acronyms: ["PAP"], countries: ["NG"],
    ar: "برنامج العفو الرئاسي | برنامج العفو الرئاسي النيجيري | برنامج العفو في دلتا النيجر",
  },
  "ng/rabe-abubakar": {
    kind: "person", en: "Rabe Abubakar", countries: ["NG"], weak: true,
    ar: "رابي أبو بكر | رابع أبو بكر | ربيع أبو بكر | رابي أبوبكر",
    arCue: "نيجيريا | النيجيري | العميد | الدفاع",
  },
  "ng/rabiu-kwankwaso": {
    kind: "person", en: "Rabiu Kwankwaso", countries: ["NG"],
    ar: "رابيو كوانكواسو | ربيعو كوانكواسو | ربيع موسى كوانكواسو | رابيع كوانكواسو",
    arWeak: "كوانكواسو",
  },
  "ng/ralph-uwazuruike": {
    kind: "person", en: "Ralph Uwazuruike", countries: ["NG"],
    ar: "رالف أوازوروكي",
  },
  "ng/ramalan-yero": {
    kind: "person", en: "Ramalan Yero", aliases: ["Mukhtar Ramalan Yero"], countries: ["NG"],
    ar: "مختار رملان يارو | رملان يارو | مختار رمضان ييرو | مختار رامالان ييرو | مختار ييرو | مختار يرو",
  },
  "ng/ramhan-nansel": {
    kind: "person", en: "Ramhan Nansel", countries: ["NG"],
    ar: "رامهان نانسيل | رامهان نانسل | رمهان نانسيل",
  },
  "ng/raphael-onyedika": {
    kind: "person", en: "Raphael Onyedika", countries: ["NG"],
    ar: "رافاييل أونيديكا",
  },
  "ng/rasheedat-ajibade": {
    kind: "person", en: "Rasheedat Ajibade", countries: ["NG"],
    ar: "رشيدات أجيبادي | راشيدات أجيبادي | رشيدة أجيبادي",
  },
  "ng/rashidi-yekini": {
    kind: "person", en: "Rashidi Yekini", countries: ["NG"],
    ar: "رشيدي يكيني",
  },
  "ng/rauf-aregbesola": {
    kind: "person", en: "Rauf Aregbesola", countries: ["NG"],
    ar: "رؤوف أريغبيسولا | رعوف أريغبيسولا",
    arWeak: "أريغبيسولا",
  },
  "ng/rawa-gana-modu": {
    kind: "person", en: "Rawa Gana Modu", countries: ["NG"],
    ar: "راوا غانا مودو | روا غانا مودو",
  },
  "ng/rebecca-sharibu": {
    kind: "person", en: "Rebecca Sharibu", countries: ["NG"],
    ar: "ريبيكا شاريبو | ربيكا شاريبو | ريبيكا شريبو",
  },
  "ng/redeemed-christian-church-of-god": {
    kind: "institution", en: "Redeemed Christian Church of God", acronyms: ["RCCG"], countries: ["NG"],
    ar: "كنيسة الله المسيحية المفدية | كنيسة الله المفتدى المسيحية | كنيسة الرب المفدية | الكنيسة المسيحية المفدية",
  },
  "ng/remi-tinubu": {
    kind: "person", en: "Remi Tinubu", aliases: ["Oluremi Tinubu"], countries: ["NG"],
    ar: "ريمي تينوبو | أولوريمي تينوبو | أوليريمي تينوبو",
  },
  "ng/reuben-abati": {
    kind: "person", en: "Reuben Abati", countries: ["NG"],
    ar: "روبن أباتي",
  },
  "ng/reuben-buhari": {
    kind: "person", en: "Reuben Buhari", countries: ["NG"],
    ar: "روبين بوهاري | روبن بخاري | روبين بخاري",
  },
  "ng/reuben-kovangiya": {
    kind: "person", en: "Reuben Kovangiya", countries: ["NG"],
    ar: "روبن كوفانغيا | روبين كوفانغيا",
    arWeak: "كوفانغيا",
  },
  "ng/rhoda-jatau": {
    kind: "person", en: "Rhoda Jatau", countries: ["NG"],
    ar: "رودا جاتو | رودا جاتاو | رهودا جاتاو",
  },
  "ng/rochas-okorocha": {
    kind: "person", en: "Rochas Okorocha", countries: ["NG"],
    ar: "روشاس أوكوروشا | روتشاس أوكوروتشا | روكاس أوكوروشا",
    arWeak: "أوكوروشا",
  },
  "ng/rogers-nicholas": {
    kind: "person", en: "Rogers Nicholas", countries: ["NG"],
    ar: "روجرز نيكولاس | روجرز نيكولا | روجرز إبي نيكولاس",
  },
  "ng/rosaline-managbe": {
    kind: "person", en: "Rosaline Managbe", countries: ["NG"],
    ar: "روزالين ماناجبي",
  },
  "ng/rotimi-akeredolu": {
    kind: "person", en: "Rotimi Akeredolu", countries: ["NG"],
    ar: "روتيمي أكيريدولو | أولوروتيمي أكيريدولو",
  },
  "ng/rotimi-amaechi": {
    kind: "person", en: "Rotimi Amaechi", countries: ["NG"],
    ar: "روتيمي أميتشي | روتيمي أماييتشي",
    arWeak: "أميتشي",
  },
  "ng/rotimi-oyekanmi": {
    kind: "person", en: "Rotimi Oyekanmi", countries: ["NG"],
    ar: "روتيمي أويكانمي",
  },
  "ng/sabo-nanono": {
    kind: "person", en: "Sabo Nanono", aliases: ["Muhammad Sabo Nanono"], countries: ["NG"],
    ar: "سابو نانونو | محمد سابو نانونو",
  },
  "ng/sadiq-umar": {
    kind: "person", en: "Umar Sadiq", aliases: ["Sadiq Umar"], countries: ["NG"], weak: true,
    ar: "عمر صادق | صادق عمر",
    arCue: "نيجيريا | النيجيري | المهاجم | اللاعب",
  },
  "ng/sadique-abubakar": {
    kind: "person", en: "Sadique Abubakar", countries: ["NG"], weak: true,
    ar: "صديق أبو بكر | صديق أبو أبوبكر | صديقي أبو بكر",
    arCue: "الجوية | المارشال | سلاح الجو",
  },
  "ng/sadiya-umar-farouq": {
    kind: "person", en: "Sadiya Umar Farouq", countries: ["NG"],
    ar: "سعدية عمر فاروق | سعدية فاروق | سادية عمر فاروق",
  },
  "ng/sagir-musa": {
    kind: "person", en: "Sagir Musa", countries: ["NG"],
    ar: "صغير موسى | ساغير موسى | ساجر موسى | ساجير موسى | موسى صغير",
  },
  "ng/saidu-alkali": {
    kind: "person", en: "Saidu Alkali", aliases: ["Saidu Ahmed Alkali"], countries: ["NG"],
    ar: "سعيدو ألكالي | سعيد ألكالي | سعيدو أحمد ألكالي | سعيد القالي",
  },
  "ng/saidu-dakingari": {
    kind: "person", en: "Saidu Dakingari", aliases: ["Usman Saidu Dakingari"], countries: ["NG"],
    ar: "سعيدو داكينغاري | عثمان سعيد داكينغاري | عثمان داكينجاري",
  },
  "ng/saifura-khorsa": {
    kind: "person", en: "Saifura Khorsa", aliases: ["Saifura Hussaini Ahmed Khorsa"], countries: ["NG"],
    ar: "سيفورا خورسا | سيفورا حسيني أحمد خورسا | صفورة خورسا",
  },
  "ng/saleh-mamman": {
    kind: "person", en: "Saleh Mamman", countries: ["NG"],
    ar: "صالح مامان | صالح ممان | صالح مامن",
  },
  "ng/salihu-lukman": {
    kind: "person", en: "Salihu Lukman", countries: ["NG"],
    ar: "صالحو لقمان | صالح لقمان",
  },
  "ng/salisu-mustapha": {
    kind: "person", en: "Salisu Mustapha", countries: ["NG"],
    ar: "ساليسو مصطفى | ساليسو مصطفا",
  },
  "ng/sam-olumekun": {
    kind: "person", en: "Sam Olumekun", countries: ["NG"],
    ar: "سام أولوميكون",
  },
  "ng/samaila-uba": {
    kind: "person", en: "Samaila Uba", countries: ["NG"],
    ar: "ساميلا أوبا | سمايلة أوبا | صمايلا أوبا",
  },
  "ng/samaila-yombe-dabai": {
    kind: "person", en: "Samaila Yombe Dabai", aliases: ["Samaila Yombe"], countries: ["NG"],
    ar: "سامايلا يومبي داباي | سامايلا داباي يومبي | سماعيلا يومبي داباي | سامايلا يومبي",
  },
  "ng/sambo-dasuki": {
    kind: "person", en: "Sambo Dasuki", countries: ["NG"],
    ar: "سامبو داسوكي | سامبو دسوقي",
    arWeak: "داسوكي",
  },
  "ng/samson-ayokunle": {
    kind: "person", en: "Samson Ayokunle", countries: ["NG"],
    ar: "سامسون أيوكونلي | شمشون أيوكونلي",
  },
  "ng/samson-itodo": {
    kind: "person", en: "Samson Itodo", countries: ["NG"],
    ar: "سامسون إيتودو | شمشون إيتودو",
  },
  "ng/samson-siasia": {
    kind: "person", en: "Samson Siasia", countries: ["NG"],
    ar: "سامسون سياسيا | شمشون سياسيا",
  },
  "ng/samuel-anyanwu": {
    kind: "person", en: "Samuel Anyanwu", countries: ["NG"],
    ar: "صامويل أنيانوو | سامويل أنيانو",
  },
  "ng/samuel-aruwan": {
    kind: "person", en: "Samuel Aruwan", countries: ["NG"],
    ar: "صامويل أروان | صمويل أروان | صموئيل أروان | سامويل أروان",
  },
  "ng/samuel-chukwueze": {
    kind: "person", en: "Samuel Chukwueze", countries: ["NG"],
    ar: "صامويل تشوكويزي | تشوكويزي | سامويل شوكويزي",
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
  "ng/sani-dangote-bandit": {
    kind: "person", en: "Sani Dangote (bandit)", aliases: ["Sani Dangote"], countries: ["NG"], weak: true,
    ar: "ساني دانغوتي | ساني دانجوتي",
    arCue: "عصابة | العصابات | زامفارا | قطاع الطرق",
  },
  "ng/sani-kamilu-shatambaya": {
    kind: "person", en: "Sani Kamilu Shatambaya", countries: ["NG"],
    ar: "ساني كاميلو شاتامبايا | ساني شاتامبايا",
  },
  "ng/sani-rijiyar-lemo": {
    kind: "person", en: "Sani Rijiyar Lemo", aliases: ["Muhammad Sani Umar Rijiyar Lemo"], countries: ["NG"],
    ar: "محمد الثاني عمر موسى رجير ليمو | ساني عمر ريجيار ليمو | محمد ثاني عمر ريجيار ليمو | ساني ريجيار ليمو",
  },
  "ng/sani-shuwaram": {
    kind: "person", en: "Sani Shuwaram", countries: ["NG"],
    ar: "ساني شوارام",
  },
  "ng/sani-uba": {
    kind: "person", en: "Sani Uba", countries: ["NG"],
    ar: "ساني أوبا",
  },
  "ng/sani-usman-kukasheka": {
    kind: "person", en: "Sani Usman Kukasheka", aliases: ["Sani Kukasheka Usman", "Sani Usman"], countries: ["NG"],
    ar: "ساني عثمان كوكاشيكا | ساني عصمان كوكاشيكا | ساني عثمان | ساني كوكاشيكا عثمان | ساني كوكاشيكا | ساني كوكا شيكا عثمان",
    arWeak: "كوكاشيكا",
  },
  "ng/sani-yahaya-jingir": {
    kind: "person", en: "Sani Yahaya Jingir", aliases: ["Yahaya Jingir"], countries: ["NG"],
    ar: "ساني يحيى جينغير | يحيى جينغير | محمد ساني يحيى جينغير | محمد ثاني يحيى جنجير | ساني يحيى جينجير | محمد ساني يحيى جنغر",
  },
  "ng/sanusi-abubakar": {
    kind: "person", en: "Sanusi Abubakar", countries: ["NG"],
    ar: "سنوسي أبو بكر",
  },
  "ng/satomi-ahmad": {
    kind: "person", en: "Satomi Ahmad", countries: ["NG"],
    ar: "ساتومي أحمد",
  },
  "ng/sbm-intelligence": {
    kind: "company", en: "SBM Intelligence", countries: ["NG"],
    ar: "إس بي إم إنتلجنس | إس بي إم إنتليجنس | إس بي إم للاستخبارات | شركة إس بي إم",
  },
  "ng/semi-ajayi": {
    kind: "person", en: "Semi Ajayi", countries: ["NG"],
    ar: "سيمي أجاي | سيمي أجايي",
  },
  "ng/serap": {
    kind: "aid", en: "SERAP", aliases: ["Socio-Economic Rights and Accountability Project"], countries: ["NG"],
    ar: "مشروع الحقوق الاجتماعية والاقتصادية والمساءلة | سيراب | منظمة سيراب | مشروع الحقوق الاقتصادية والاجتماعية والمساءلة",
  },
  "ng/seriake-dickson": {
    kind: "person", en: "Seriake Dickson", countries: ["NG"],
    ar: "سيرياكي ديكسون",
  },
  "ng/seyi-makinde": {
    kind: "person", en: "Seyi Makinde", countries: ["NG"],
    ar: "سيي ماكيندي | سي ماكيندي | سيي ماكينده | شيي ماكيندي | سيي ماكندي | سييي ماكيندي",
  },
  "ng/seyi-tinubu": {
    kind: "person", en: "Seyi Tinubu", countries: ["NG"],
    ar: "سيي تينوبو | سي تينوبو | شيي تينوبو",
  },
  "ng/shehu-abdullahi": {
    kind: "person", en: "Shehu Abdullahi", countries: ["NG"], weak: true,
    ar: "شيهو عبد اللاهي | شيهو عبد الله",
    arCue: "نيجيريا | النيجيري | المهاجم | اللاعب",
  },
  "ng/shehu-idris": {
    kind: "person", en: "Shehu Idris", countries: ["NG"],
    ar: "شيهو إدريس | شيخو إدريس | شهو إدريس",
  },
  "ng/shehu-musa-yaradua": {
    kind: "person", en: "Shehu Musa Yar'Adua", countries: ["NG"],
    ar: "شيهو موسى يارادوا | شيهو يارادوا | شيخو موسى يارادوا",
  },
  "ng/shehu-sani": {
    kind: "person", en: "Shehu Sani", countries: ["NG"],
    ar: "شيهو ساني | شهو ساني | شيخو ساني | شيهو سني | شاهو ساني",
  },
  "ng/shehu-shagari": {
    kind: "person", en: "Shehu Shagari", countries: ["NG"],
    ar: "شيهو شاغاري | شيخو شاغاري | شيخو شاجاري | الشيخ شاغاري | شيخو شغاري",
  },
  "ng/sheikh-bello-yabo": {
    kind: "person", en: "Sheikh Bello Yabo", aliases: ["Bello Yabo"], countries: ["NG"],
    ar: "بيلو يابو | بلو يابو",
  },
  "ng/sheikh-ibrahim-saleh": {
    kind: "person", en: "Sheikh Ibrahim Saleh", aliases: ["Sharif Ibrahim Saleh al-Hussaini", "Ibrahim Saleh al-Hussaini"], countries: ["NG"],
    ar: "الشيخ إبراهيم صالح الحسيني | إبراهيم صالح الحسيني | الشريف إبراهيم صالح | شريف إبراهيم صالح",
  },
  "ng/sheikh-mala": {
    kind: "person", en: "Sheikh Mala", countries: ["NG"],
    ar: "شيخو مالا",
  },
  "ng/sheriff-oborevwori": {
    kind: "person", en: "Sheriff Oborevwori", countries: ["NG"],
    ar: "شريف أوبوريفوري",
  },
  "ng/shola-ameobi": {
    kind: "person", en: "Shola Ameobi", countries: ["NG"],
    ar: "شولا أميوبي",
  },
  "ng/siminalayi-fubara": {
    kind: "person", en: "Siminalayi Fubara", aliases: ["Sim Fubara"], countries: ["NG"],
    ar: "سيمينالايي فوبارا | سيم فوبارا | سيمالياي فوبارا | سيمينالي فوبارا | سيميلايي فوبارا",
    arWeak: "فوبارا",
  },
  "ng/simon-ekpa": {
    kind: "person", en: "Simon Ekpa", countries: ["NG"],
    ar: "سيمون إيكبا | سايمون إيكبا | سيمون إكبا | سايمون إكبا",
    arWeak: "إيكبا",
  },
  "ng/simon-lalong": {
    kind: "person", en: "Simon Lalong", countries: ["NG"],
    ar: "سيمون لالونغ | سايمون لالونغ | سيمون لالونج | سايمون لالونج | سيمون باكو لالونج | سيمون باكو لالونغ | سايمون باكو لالونغ",
    arWeak: "لالونغ",
  },
  "ng/simon-mwadkwon": {
    kind: "person", en: "Simon Mwadkwon", countries: ["NG"],
    ar: "سيمون موادكون | سايمون موادكون | سيمون موادكوون",
  },
  "ng/simon-wapmuk": {
    kind: "person", en: "Simon Wapmuk", countries: ["NG"],
    ar: "سيمون وابموك",
  },
  "ng/social-democratic-party-nigeria": {
    kind: "party", en: "Social Democratic Party (Nigeria)", aliases: ["Social Democratic Party"], acronyms: ["SDP"], countries: ["NG"],
    ar: "الحزب الديمقراطي الاجتماعي النيجيري | الحزب الاجتماعي الديمقراطي النيجيري | الحزب الديمقراطي الاشتراكي النيجيري | الحزب الاشتراكي الديمقراطي النيجيري",
    arWeak: "الحزب الديمقراطي الاجتماعي | الحزب الاجتماعي الديمقراطي",
    arCue: "نيجيريا | النيجيري | النيجيرية",
  },
  "ng/sokoto-sultanate-council": {
    kind: "institution", en: "Sokoto Sultanate Council", aliases: ["Sultanate of Sokoto"], countries: ["NG"],
    ar: "مجلس سلطنة سوكوتو | مجلس سلطان سوكوتو",
  },
  "ng/solomon-arase": {
    kind: "person", en: "Solomon Arase", countries: ["NG"],
    ar: "سولومون أراسي | سليمان أراسي",
  },
  "ng/southern-kaduna-peoples-union": {
    kind: "movement", en: "Southern Kaduna Peoples Union", acronyms: ["SOKAPU"], countries: ["NG"],
    ar: "اتحاد شعوب جنوب كادونا | اتحاد سكان جنوب كادونا | اتحاد شعب جنوب كادونا",
  },
  "ng/special-anti-robbery-squad": {
    kind: "state-force", en: "Special Anti-Robbery Squad", acronyms: ["SARS"], countries: ["NG"], to: "2020-10",
    ar: "فرقة مكافحة السرقة الخاصة | الفرقة الخاصة لمكافحة السرقة | وحدة مكافحة السرقة الخاصة | الوحدة الخاصة لمكافحة السرقة | الفرقة الخاصة لمكافحة السطو | فرقة مكافحة السطو الخاصة | وحدة سارس | فرقة سارس | وحدة محاربة السرقة | وحدة مكافحة السرقة | الفرقة الخاصة بمكافحة السرقة | فرقة مكافحة السرقة | القوة الخاصة لمكافحة السرقة | سارس النيجيرية | وحدة الشرطة الخاصة لمكافحة السرقة",
  },
  "ng/st-marys-school-papiri": {
    kind: "institution", en: "St. Mary's School Papiri", aliases: ["St. Mary's Catholic School"], countries: ["NG"],
    ar: "مدرسة سانت ماري الكاثوليكية | مدرسة القديسة مريم الكاثوليكية | مدرسة سانت ماري في بابيري | مدرسة سانت ماري",
    arWeak: "مدرسة القديسة ماري",
    arCue: "نيجيريا | النيجيرية | بابيري",
  },
  "ng/stanley-nkwocha": {
    kind: "person", en: "Stanley Nkwocha", countries: ["NG"],
    ar: "ستانلي نكوتشا",
  },
  "ng/stanley-nwabali": {
    kind: "person", en: "Stanley Nwabali", countries: ["NG"],
    ar: "ستانلي نوابالي | نوابالي",
  },
  "ng/stefanos-foundation": {
    kind: "aid", en: "Stefanos Foundation", countries: ["NG"],
    ar: "مؤسسة ستيفانوس | منظمة ستيفانوس",
  },
  "ng/stella-oduah": {
    kind: "person", en: "Stella Oduah", countries: ["NG"],
    ar: "ستيلا أودواه | ستيلا أودوا",
  },
  "ng/suhaila-zakzaky": {
    kind: "person", en: "Suhaila Zakzaky", aliases: ["Suhaila Ibraheem Zakzaky"], countries: ["NG"],
    ar: "سهيلة زكزاكي | سهيلة إبراهيم الزكزاكي",
  },
  "ng/sulaiman-bala-idris": {
    kind: "person", en: "Sulaiman Bala Idris", countries: ["NG"],
    ar: "سليمان بالا إدريس",
  },
  "ng/sule-lamido": {
    kind: "person", en: "Sule Lamido", countries: ["NG"],
    ar: "سولي لاميدو | سلي لاميدو",
  },
  "ng/suleiman-abba": {
    kind: "person", en: "Suleiman Abba", countries: ["NG"], weak: true,
    ar: "سليمان أبا | سليمان عبا",
    arCue: "الشرطة | نيجيريا | النيجيرية",
  },
  "ng/suleiman-adamu-minister": {
    kind: "person", en: "Suleiman Adamu", aliases: ["Suleiman Hussein Adamu"], countries: ["NG"], weak: true,
    ar: "سليمان آدامو | سليمان حسين آدامو",
    arCue: "نيجيريا | النيجيري | وزير الموارد المائية | أبوجا",
  },
  "ng/suleiman-nguroje": {
    kind: "person", en: "Suleiman Nguroje", countries: ["NG"],
    ar: "سليمان نغوروجي | سليمان نجوروجي | سليمان يحيى نغوروجي",
  },
  "ng/sullivan-chime": {
    kind: "person", en: "Sullivan Chime", countries: ["NG"],
    ar: "سوليفان تشيمي",
  },
  "ng/sunday-abutu": {
    kind: "person", en: "Sunday Abutu", countries: ["NG"],
    ar: "صنداي أبوتو | سانداي أبوتو",
  },
  "ng/sunday-dare": {
    kind: "person", en: "Sunday Dare", countries: ["NG"],
    ar: "صنداي داري | صنداي دير | سنداي داري",
  },
  "ng/sunday-igboho": {
    kind: "person", en: "Sunday Igboho", countries: ["NG"],
    ar: "صنداي إيغبوهو | سنداي إيغبوهو | صنداي إيجبوهو | سنداي إيجبوهو | صنداي أديمو",
    arWeak: "إيغبوهو",
  },
  "ng/sunday-mba": {
    kind: "person", en: "Sunday Mba", countries: ["NG"],
    ar: "صنداي مبا | صانداي مبا",
  },
  "ng/sunday-oliseh": {
    kind: "person", en: "Sunday Oliseh", countries: ["NG"],
    ar: "صنداي أوليسيه | سانداي أوليسيه",
  },
  "ng/super-falcons": {
    kind: "institution", en: "Super Falcons", aliases: ["Nigeria women's national football team"], countries: ["NG"],
    ar: "منتخب نيجيريا للسيدات | سوبر فالكونز | صقور نيجيريا للسيدات | منتخب سيدات نيجيريا | منتخب نيجيريا النسائي | الصقور الممتازة للسيدات",
  },
  "ng/supreme-council-for-sharia-in-nigeria": {
    kind: "institution", en: "Supreme Council for Sharia in Nigeria", acronyms: ["SCSN"], countries: ["NG"],
    ar: "المجلس الأعلى للشريعة في نيجيريا | المجلس الأعلى للشريعة النيجيري | مجلس الشريعة الأعلى في نيجيريا",
    arWeak: "المجلس الأعلى للشريعة | مجلس الشريعة الأعلى",
    arCue: "نيجيريا | النيجيري | كادونا",
  },
  "ng/supreme-court": {
    kind: "institution", en: "Supreme Court of Nigeria", fr: "Cour suprême du Nigeria",
    aliases: ["Nigerian Supreme Court"], countries: ["NG"],
    ar: "المحكمة العليا النيجيرية",
  },
  "ng/synagogue-church-of-all-nations": {
    kind: "institution", en: "Synagogue Church of All Nations", acronyms: ["SCOAN"], countries: ["NG"],
    ar: "كنيسة كل الأمم | كنيس كل الأمم | كنيسة كنيس جميع الأمم",
  },
  "ng/t-b-joshua": {
    kind: "person", en: "T. B. Joshua", aliases: ["TB Joshua"], countries: ["NG"],
    ar: "تي بي جوشوا | تي.بي جوشوا | تيميتوبي جوشوا | تي. بي. جوشوا",
  },
  "ng/taawun-al-muslimeen": {
    kind: "movement", en: "Jama'at Ta'awun al-Muslimeen", countries: ["NG"],
    ar: "جماعة تعاون المسلمين في نيجيريا | جماعة تعاون مسلمي نيجيريا | جماعة تعاون المسلمين النيجيرية",
    arWeak: "جماعة تعاون المسلمين",
    arCue: "نيجيريا | النيجيري | إيوو",
  },
  "ng/tahir-mamman": {
    kind: "person", en: "Tahir Mamman", countries: ["NG"],
    ar: "طاهر مامان | طاهر ممان | الطاهر مامان",
  },
  "ng/taiwo-adebayo": {
    kind: "person", en: "Taiwo Adebayo", aliases: ["Taiwo Hassan Adebayo"], countries: ["NG"],
    ar: "تايوو أديبايو | تايو أديبايو | تايوو حسن أديبايو",
  },
  "ng/taiwo-awoniyi": {
    kind: "person", en: "Taiwo Awoniyi", countries: ["NG"],
    ar: "تايو أونيي | تايوو أوونيي",
  },
  "ng/taiwo-oyedele": {
    kind: "person", en: "Taiwo Oyedele", countries: ["NG"],
    ar: "تايو أويديلي | تايو أويديل",
  },
  "ng/tajudeen-abbas": {
    kind: "person", en: "Tajudeen Abbas", countries: ["NG"],
    ar: "تاج الدين عباس | تاجودين عباس",
  },
  "ng/tammy-danagogo": {
    kind: "person", en: "Tammy Danagogo", countries: ["NG"],
    ar: "تامي داناغوجو",
  },
  "ng/tanko-al-makura": {
    kind: "person", en: "Tanko Al-Makura", aliases: ["Umaru Tanko Al-Makura"], countries: ["NG"],
    ar: "تانكو المكورة",
  },
  "ng/tanko-muhammad": {
    kind: "person", en: "Tanko Muhammad", aliases: ["Ibrahim Tanko Muhammad"], countries: ["NG"],
    ar: "إبراهيم تانكو محمد | تانكو محمد | ابراهيم تانكو",
  },
  "ng/taye-taiwo": {
    kind: "person", en: "Taye Taiwo", countries: ["NG"],
    ar: "تاي تايو | تايي تايوو | تاي تايوو | تايي تايو",
  },
  "ng/terem-moffi": {
    kind: "person", en: "Terem Moffi", countries: ["NG"],
    ar: "تيريم موفي | تيرم موفي",
  },
  "ng/terna-tyopev": {
    kind: "person", en: "Terna Tyopev", countries: ["NG"],
    ar: "تيرنا تيوبيف | تيرنا تيوبف | ماتياس تيرنا تيوبيف | تيوبيف تيرنا ماتياس",
  },
  "ng/tersoo-kula": {
    kind: "person", en: "Tersoo Kula", countries: ["NG"],
    ar: "تيرسو كولا | ترسو كولا | تيرسوو كولا",
  },
  "ng/terver-akase": {
    kind: "person", en: "Terver Akase", countries: ["NG"],
    ar: "تيرفر أكاسي | ترفر أكاسي | تيرفير أكاسي",
  },
  "ng/texas-chukwu": {
    kind: "person", en: "Texas Chukwu", countries: ["NG"],
    ar: "تكساس تشوكو",
  },
  "ng/theodore-orji": {
    kind: "person", en: "Theodore Orji", countries: ["NG"],
    ar: "ثيودور أورجي | تيودور أورجي",
  },
  "ng/theophilus-danjuma": {
    kind: "person", en: "Theophilus Danjuma", aliases: ["T. Y. Danjuma", "Theophilus Yakubu Danjuma"],
    countries: ["NG"],
    ar: "ثيوفيلوس دانجوما | تيوفيلوس دانجوما | ثيوفيلس دانجوما | تي واي دانجوما | ثيوفيلوس ياكوبو دانجوما",
  },
  "ng/tijjani-muhammad-bande": {
    kind: "person", en: "Tijjani Muhammad-Bande", aliases: ["Tijjani Bande"], countries: ["NG"],
    ar: "تيجاني محمد باندي | تيجاني باندي",
  },
  "ng/timipre-sylva": {
    kind: "person", en: "Timipre Sylva", countries: ["NG"],
    ar: "تيميبري سيلفا | تيميبر سيلفا | تيمبري سيلفا",
  },
  "ng/timothy-antigha": {
    kind: "person", en: "Timothy Antigha", countries: ["NG"],
    ar: "تيموثي أنتيغا | تيموثي أنتيغها | تيموتي أنتيغا",
  },
  "ng/tobi-amusan": {
    kind: "person", en: "Tobi Amusan", countries: ["NG"],
    ar: "توبي أموسان",
  },
  "ng/tolu-arokodare": {
    kind: "person", en: "Tolu Arokodare", aliases: ["Toluwalase Arokodare"], countries: ["NG"],
    ar: "تولو أروكوداري",
  },
  "ng/tom-ikimi": {
    kind: "person", en: "Tom Ikimi", countries: ["NG"],
    ar: "توم إيكيمي | توم إكيمي",
  },
  "ng/toni-payne": {
    kind: "person", en: "Toni Payne", countries: ["NG"],
    ar: "توني باين",
  },
  "ng/tony-elumelu": {
    kind: "person", en: "Tony Elumelu", countries: ["NG"],
    ar: "توني إيلوميلو | توني إلوميلو | توني إلوميللو",
  },
  "ng/trade-union-congress-of-nigeria": {
    kind: "union", en: "Trade Union Congress of Nigeria", acronyms: ["TUC"], countries: ["NG"],
    ar: "مؤتمر نقابات عمال نيجيريا | مؤتمر نقابات العمال النيجيري | مؤتمر النقابات العمالية النيجيري | مؤتمر نقابات العمال في نيجيريا | اتحاد نقابات العمال في نيجيريا | المؤتمر النقابي النيجيري",
    arWeak: "مؤتمر نقابات العمال",
    arCue: "نيجيريا",
  },
  "ng/transmission-company-of-nigeria": {
    kind: "institution", en: "Transmission Company of Nigeria", acronyms: ["TCN"], countries: ["NG"],
    ar: "شركة نقل الكهرباء النيجيرية | شركة نقل الكهرباء في نيجيريا | شركة النقل النيجيرية",
  },
  "ng/tukur-gusau": {
    kind: "person", en: "Tukur Gusau", countries: ["NG"],
    ar: "توكور غوساو | تكور غوساو | توكور غسو",
  },
  "ng/tukur-mamu": {
    kind: "person", en: "Tukur Mamu", countries: ["NG"],
    ar: "توكور مامو",
  },
  "ng/tukur-yusuf-buratai": {
    kind: "person", en: "Tukur Yusuf Buratai", aliases: ["Tukur Buratai"], countries: ["NG"],
    ar: "توكور يوسف بوراتاي | توكور يوسف بوراتي | توكور بوراتاي | توكور بوراتي | يوسف بوراتاي | يوسف بوراتي | تكر بوراتاي | تي واي بوراتاي",
    arWeak: "بوراتاي | بوراتي",
  },
  "ng/tunde-bakare": {
    kind: "person", en: "Tunde Bakare", countries: ["NG"],
    ar: "توندي باكاري",
  },
  "ng/tunde-idiagbon": {
    kind: "person", en: "Tunde Idiagbon", countries: ["NG"],
    ar: "توندي إدياغبون",
  },
  "ng/tunji-alausa": {
    kind: "person", en: "Tunji Alausa", countries: ["NG"],
    ar: "تونجي ألوسا | تونجي ألاوسا | تنجي ألاوسا",
  },
  "ng/tunji-disu": {
    kind: "person", en: "Tunji Disu", aliases: ["Olatunji Disu"], countries: ["NG"],
    ar: "تونجي ديسو | أولاتونجي ديسو",
  },
  "ng/tunji-oketunmbi": {
    kind: "person", en: "Tunji Oketunmbi", countries: ["NG"],
    ar: "تونجي أوكيتونبي | تونجي أوكيتونمبي",
  },
  "ng/turai-yaradua": {
    kind: "person", en: "Turai Yar'Adua", countries: ["NG"],
    ar: "توراي يارادوا",
  },
  "ng/tyronne-ebuehi": {
    kind: "person", en: "Tyronne Ebuehi", countries: ["NG"],
    ar: "تايرون إيبويهي | تيرون إيبويهي | تايرون إيبوي",
  },
  "ng/ubah-gabriel-ogaba": {
    kind: "person", en: "Ubah Gabriel Ogaba", countries: ["NG"],
    ar: "أوباه غابرييل أوغابا | غابرييل أوباه | أوبا غابرييل أوغابا | جابرييل أوباه | أوبا جابرييل أوجابا",
  },
  "ng/uche-nnaji": {
    kind: "person", en: "Uche Nnaji", aliases: ["Geoffrey Uche Nnaji"], countries: ["NG"],
    ar: "أوتشي نناجي | أوشي نناجي | جيفري نناجي",
  },
  "ng/uche-secondus": {
    kind: "person", en: "Uche Secondus", countries: ["NG"],
    ar: "أوتشي سيكوندوس | أوتشي سكوندوس | أوشي سيكوندوس | يوتشي سيكوندوس",
  },
  "ng/uchenna-kanu": {
    kind: "person", en: "Uchenna Kanu", countries: ["NG"],
    ar: "أوتشينا كانو | أوشينا كانو",
  },
  "ng/udeme-edet": {
    kind: "person", en: "Udeme Edet", countries: ["NG"],
    ar: "أوديمي إيديت | أودمي إديت",
  },
  "ng/udom-emmanuel": {
    kind: "person", en: "Udom Emmanuel", countries: ["NG"],
    ar: "أودوم إيمانويل | أودوم عمانوئيل",
  },
  "ng/uju-kennedy-ohanenye": {
    kind: "person", en: "Uju Kennedy-Ohanenye", countries: ["NG"],
    ar: "أوجو كينيدي أوهانيني | أوجو كينيدي أوهانيي",
  },
  "ng/ulama-council-nigeria": {
    kind: "movement", en: "Council of Ulama (Nigeria)", countries: ["NG"],
    ar: "مجلس العلماء النيجيري | مجلس العلماء في نيجيريا | مجلس علماء نيجيريا",
  },
  "ng/umar-ardo": {
    kind: "person", en: "Umar Ardo", countries: ["NG"], weak: true,
    ar: "عمر آردو",
    arCue: "نيجيريا | التحالف | المعارضة",
  },
  "ng/umar-bago": {
    kind: "person", en: "Umar Bago", aliases: ["Mohammed Umar Bago"], countries: ["NG"],
    ar: "عمر باغو | عمر باجو | عمر محمد باغو | محمد عمر باغو | محمد أومارو باغو | عمرو باغو | محمد باغو",
  },
  "ng/umar-damagum": {
    kind: "person", en: "Umar Damagum", aliases: ["Umar Iliya Damagum"], countries: ["NG"],
    ar: "عمر داماغوم | عمر إيليا داماغوم | إيليا داماغوم | إيليا داماجون",
  },
  "ng/umar-farouk-abdulmutallab": {
    kind: "person", en: "Umar Farouk Abdulmutallab", countries: ["NG"], weak: true,
    ar: "عمر فاروق عبد المطلب | عمر الفاروق عبد المطلب | عمر عبد المطلب",
    arCue: "نيجيريا | النيجيري | ديترويت | طائرة",
  },
  "ng/umar-namadi": {
    kind: "person", en: "Umar Namadi", countries: ["NG"],
    ar: "عمر نامادي",
  },
  "ng/umar-tafida": {
    kind: "person", en: "Umar Tafida", aliases: ["Abubakar Umar Tafida"], countries: ["NG"],
    ar: "عمر تفيدة | عمر تافيدا | أبو بكر عمر تافيدا | عمر تفيدا | عمر أبو بكر تفيدا",
  },
  "ng/umar-usman-kadafur": {
    kind: "person", en: "Umar Usman Kadafur", countries: ["NG"],
    ar: "عمر عثمان كادافور | عثمان كادافور | عمر كادافور",
  },
  "ng/umaru-dikko": {
    kind: "person", en: "Umaru Dikko", countries: ["NG"],
    ar: "عمرو ديكو | عمارو ديكو | عمر ديكو",
  },
  "ng/umo-eno": {
    kind: "person", en: "Umo Eno", countries: ["NG"],
    ar: "أومو إينو | أومو إنو",
  },
  "ng/university-of-ibadan": {
    kind: "institution", en: "University of Ibadan", acronyms: ["UI"], countries: ["NG"],
    ar: "جامعة إبادان | جامعة عبادان بنيجيريا | جامعة إيبادان",
  },
  "ng/university-of-ilorin": {
    kind: "institution", en: "University of Ilorin", countries: ["NG"],
    ar: "جامعة إلورن | جامعة إيلورين | جامعة إلورين",
  },
  "ng/university-of-jos": {
    kind: "institution", en: "University of Jos", countries: ["NG"],
    ar: "جامعة جوس",
  },
  "ng/university-of-lagos": {
    kind: "institution", en: "University of Lagos", acronyms: ["UNILAG"], countries: ["NG"],
    ar: "جامعة لاغوس | جامعة لاجوس",
  },
  "ng/university-of-maiduguri": {
    kind: "institution", en: "University of Maiduguri", acronyms: ["UNIMAID"], countries: ["NG"],
    ar: "جامعة مايدوغوري | جامعة ميدوغوري | جامعة ميدوغري",
  },
  "ng/university-of-nigeria-nsukka": {
    kind: "institution", en: "University of Nigeria, Nsukka", acronyms: ["UNN"], countries: ["NG"],
    ar: "جامعة نيجيريا في نسوكا | جامعة نسوكا | جامعة نيجيريا نسوكا",
  },
  "ng/ursula-mueller": {
    kind: "person", en: "Ursula Mueller", countries: ["DE"],
    ar: "أورسولا مولر | أورسولا مويلر",
  },
  "ng/usman-alkali-baba": {
    kind: "person", en: "Usman Alkali Baba", aliases: ["Usman Baba Alkali"], countries: ["NG"],
    ar: "عثمان القالي بابا | عثمان ألكالي بابا | عثمان القاضي بابا | عثمان بابا | عثمان بابا ألكالي | عثمان الكالي",
  },
  "ng/usman-bugaje": {
    kind: "person", en: "Usman Bugaje", countries: ["NG"],
    ar: "عثمان بوغاجي | عثمان أبوغاجي | عثمان أبوجاجي",
  },
  "ng/usman-ciroma": {
    kind: "person", en: "Usman Ciroma", countries: ["NG"],
    ar: "عثمان كيروما | عثمان شيروما | عثمان تشيروما",
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
  "ng/usman-ododo": {
    kind: "person", en: "Usman Ododo", aliases: ["Ahmed Usman Ododo"], countries: ["NG"],
    ar: "عثمان أودودو | أحمد عثمان أودودو | عثمان احمد أودودو",
  },
  "ng/usman-tar": {
    kind: "person", en: "Usman Tar", countries: ["NG"],
    ar: "عثمان تار",
  },
  "ng/usman-yusuf": {
    kind: "person", en: "Usman Yusuf", countries: ["NG"], weak: true,
    ar: "عثمان يوسف",
    arCue: "نيجيريا | النيجيري | الشمال",
  },
  "ng/usman-zannah": {
    kind: "person", en: "Usman Zannah", countries: ["NG"],
    ar: "عثمان زناه | عثمان زنا",
  },
  "ng/usmanu-danfodiyo-university": {
    kind: "institution", en: "Usmanu Danfodiyo University", aliases: ["UDUS"], countries: ["NG"],
    ar: "جامعة عثمان دان فوديو | جامعة عثمان بن فودي | جامعة عثمانو دانفوديو | جامعة عثمان دانفوديو | جامعة عثمان بن فوديو | جامعة عثمان دنفوديو",
  },
  "ng/victor-boniface": {
    kind: "person", en: "Victor Boniface", countries: ["NG"],
    ar: "فيكتور بونيفاس",
  },
  "ng/victor-isuku": {
    kind: "person", en: "Victor Isuku", aliases: ["Victor Isukwu"], countries: ["NG"],
    ar: "فيكتور إيسوكو | فكتور إيسوكو | إسوكو فيكتور",
  },
  "ng/victor-moses": {
    kind: "person", en: "Victor Moses", countries: ["NG"],
    ar: "فيكتور موسيس | فيكتور موسى | فيكتور موزس",
  },
  "ng/victor-osimhen": {
    kind: "person", en: "Victor Osimhen", countries: ["NG"],
    ar: "فيكتور أوسيمين | فيكتور أوسيمهين | فيكتور أوسيمهن | أوسيمهن | أوسيمين | أوسيمهين",
  },
  "ng/vigilante-group-of-nigeria": {
    kind: "movement", en: "Vigilante Group of Nigeria", acronyms: ["VGN"], countries: ["NG"],
    ar: "مجموعة الحراسة النيجيرية | جماعة الحراسة الأهلية في نيجيريا | مجموعة الأمن الأهلي النيجيرية",
  },
  "ng/vincent-enyeama": {
    kind: "person", en: "Vincent Enyeama", countries: ["NG"],
    ar: "فنسنت إنياما",
  },
  "ng/viola-onwuliri": {
    kind: "person", en: "Viola Onwuliri", countries: ["NG"],
    ar: "فيولا أونووليري | فيولا أونوليري",
  },
  "ng/waidi-shaibu": {
    kind: "person", en: "Waidi Shaibu", countries: ["NG"],
    ar: "وايدي شعيبو | ويدي شعيبو | وايدي شايبو | ويدي شايبو | وحيد شعيبو | وعيدي شعيبو",
    arWeak: "اللواء شايبو",
  },
  "ng/wale-edun": {
    kind: "person", en: "Wale Edun", countries: ["NG"],
    ar: "والي إيدون | وال إيدون | أولاوالي إيدون | ويل إيدون",
  },
  "ng/walter-onnoghen": {
    kind: "person", en: "Walter Onnoghen", countries: ["NG"],
    ar: "والتر أونوغين",
  },
  "ng/wasiu-abiodun": {
    kind: "person", en: "Wasiu Abiodun", countries: ["NG"],
    ar: "واسيو أبيودون | وسيو أبيودون | واصيو أبيودون",
    arWeak: "أبيودون",
  },
  "ng/wilfred-anagbe": {
    kind: "person", en: "Wilfred Anagbe", countries: ["NG"],
    ar: "ويلفريد أناغبي",
  },
  "ng/wilfred-ndidi": {
    kind: "person", en: "Wilfred Ndidi", countries: ["NG"],
    ar: "ويلفريد نديدي | نديدي | ويلفرد نديدي",
  },
  "ng/william-ovye-aya": {
    kind: "person", en: "William Ovye Aya", countries: ["NG"],
    ar: "ويليام أوفي آيا | وليام أوفيي آيا | ويليام آيا",
  },
  "ng/william-troost-ekong": {
    kind: "person", en: "William Troost-Ekong", countries: ["NG"],
    ar: "ويليام تروست إيكونغ | تروست إيكونغ | تروست إيكونج | وليام إيكونغ",
  },
  "ng/willie-obiano": {
    kind: "person", en: "Willie Obiano", countries: ["NG"],
    ar: "ويلي أوبيانو",
  },
  "ng/wilson-uwujaren": {
    kind: "person", en: "Wilson Uwujaren", countries: ["NG"],
    ar: "ويلسون أووجارن",
  },
  "ng/wizkid": {
    kind: "person", en: "Wizkid", countries: ["NG"],
    ar: "ويزكيد | ويز كيد",
  },
  "ng/yahaya-bello": {
    kind: "person", en: "Yahaya Bello", countries: ["NG"], weak: true,
    ar: "يحيى بيلو | يحيا بيلو | ياهايا بيلو | يحيى بلو",
    arCue: "كوغي | كوجي | نيجيريا | النيجيري | حاكم",
  },
  "ng/yahaya-sharif-aminu": {
    kind: "person", en: "Yahaya Sharif-Aminu", aliases: ["Yahaya Aminu Sharif"], countries: ["NG"],
    ar: "يحيى شريف أمينو | يحيى أمينو شريف | ياهايا شريف أمينو",
  },
  "ng/yahuza-getso": {
    kind: "person", en: "Yahuza Getso", countries: ["NG"],
    ar: "يهوذا غيتسو | ياهوزا غيتسو | يحوزا غيتسو",
  },
  "ng/yakubu-aiyegbeni": {
    kind: "person", en: "Yakubu Aiyegbeni", countries: ["NG"],
    ar: "ياكوبو أييغبيني | ياكوبو أيجبيني | ياكوبو آييجبيني | ياكوبو إيغبيني",
  },
  "ng/yakubu-dogara": {
    kind: "person", en: "Yakubu Dogara", countries: ["NG"],
    ar: "يعقوب دوغارا | ياكوبو دوغارا | ياكوبو دوجارا | يعقوبو دوجارا",
  },
  "ng/yakubu-gowon": {
    kind: "person", en: "Yakubu Gowon", countries: ["NG"],
    ar: "يعقوب غوون | ياكوبو غوون | يعقوبو غوون | يعقوب جوون | ياكوبو جوون | يعقوب جون | يعقوب غاوون | ياكوبي جوون",
    arWeak: "غوون",
  },
  "ng/yakubu-nkeki": {
    kind: "person", en: "Yakubu Nkeki", countries: ["NG"],
    ar: "يعقوب نكيكي | يعقوبو نكيكي | ياكوبو نكيكي | يعقوبو كابو | يعقوب نكيكي مينا",
  },
  "ng/yakubu-sabo": {
    kind: "person", en: "Yakubu Sabo", countries: ["NG"],
    ar: "يعقوب سابو | يعقوبو سابو | ياكوبو سابو",
  },
  "ng/yan-sakai": {
    kind: "armed-group", en: "Yan Sakai", aliases: ["Yan Sa Kai"], countries: ["NG"],
    ar: "يان ساكاي | يان سكاي | ميليشيات يان ساكاي | ميليشيا يان ساكاي | ان ساكاي | يان ساكي | ين ساكاي",
  },
  "ng/yana-galang": {
    kind: "person", en: "Yana Galang", countries: ["NG"],
    ar: "يانا غالانغ | يانا جالانج",
  },
  "ng/yassine-gaba": {
    kind: "person", en: "Yassine Gaba", countries: ["BJ"],
    ar: "ياسين غابا",
  },
  "ng/yazid-abubakar": {
    kind: "person", en: "Yazid Abubakar", countries: ["NG"], weak: true,
    ar: "يزيد أبو بكر | يزيد أبو أبوبكر | يزيد أبوبكر",
    arCue: "الشرطة | زمفارا",
  },
  "ng/yellow-jambros": {
    kind: "person", en: "Yellow Jambros", aliases: ["Yellow Janbros"], countries: ["NG"],
    ar: "يلو جامبروس | يالو جانبروس",
  },
  "ng/yemi-cardoso": {
    kind: "person", en: "Yemi Cardoso", countries: ["NG"],
    ar: "يمي كاردوسو | ييمي كاردوسو",
  },
  "ng/yemi-osinbajo": {
    kind: "person", en: "Yemi Osinbajo", countries: ["NG"],
    ar: "ييمي أوسينباجو | ييمي أوسينباغو | يمي أوسينباجو",
    arWeak: "أوسينباجو",
  },
  "ng/yemisi-opalola": {
    kind: "person", en: "Yemisi Opalola", countries: ["NG"],
    ar: "ييميسي أوبالولا | يميسي أوبالولا",
  },
  "ng/yiaga-africa": {
    kind: "institution", en: "Yiaga Africa", countries: ["NG"],
    ar: "ياغا أفريقيا | ياجا أفريقيا",
  },
  "ng/yoruba-nation-movement": {
    kind: "movement", en: "Yoruba Nation movement", fr: "Nation Yoruba", countries: ["NG"],
    ar: "حركة أمة اليوروبا | حركة دولة اليوروبا | أمة اليوروبا | حركة استقلال اليوروبا",
  },
  "ng/young-progressives-party": {
    kind: "party", en: "Young Progressives Party", acronyms: ["YPP"], countries: ["NG"],
    ar: "حزب التقدميين الشباب | حزب الشباب التقدمي النيجيري",
  },
  "ng/yushau-shuaib": {
    kind: "person", en: "Yushau Shuaib", aliases: ["Yushau A. Shuaib"], countries: ["NG"],
    ar: "يوشاو شعيب | يوشع شعيب",
  },
  "ng/yusuf-abdullahi-ata": {
    kind: "person", en: "Yusuf Abdullahi Ata", aliases: ["Yusuf Ata"], countries: ["NG"],
    ar: "يوسف عبد الله عطا | يوسف عبد الله أتا",
  },
  "ng/yusuf-bichi": {
    kind: "person", en: "Yusuf Bichi", aliases: ["Yusuf Magaji Bichi"], countries: ["NG"],
    ar: "يوسف بيتشي | يوسف ماغاجي بيتشي | يوسف بيشي | يوسف ماجاجي بيتشي",
  },
  "ng/zaidu-sanusi": {
    kind: "person", en: "Zaidu Sanusi", countries: ["NG"],
    ar: "زيدو سانوسي | زايدو سانوسي",
  },
  "ng/zailani-bappa": {
    kind: "person", en: "Zailani Bappa", countries: ["NG"],
    ar: "زيلاني بابا",
  },
  "ng/zainab-ahmed": {
    kind: "person", en: "Zainab Ahmed", aliases: ["Zainab Shamsuna Ahmed"], countries: ["NG"], weak: true,
    ar: "زينب شمسونا أحمد | زينب أحمد | زينب شامسونا أحمد",
    arCue: "المالية | نيجيريا | النيجيرية",
  },
  "ng/zainab-bulkachuwa": {
    kind: "person", en: "Zainab Bulkachuwa", countries: ["NG"],
    ar: "زينب بولكاتشوا",
  },
  "ng/zakari-shinaka": {
    kind: "person", en: "Zakari Shinaka", countries: ["NG"],
    ar: "زكاري شيناكا | زكريا شيناكا | زكاري شيناكه",
  },
  "ng/zannah-mustapha-lawyer": {
    kind: "person", en: "Zannah Mustapha (lawyer)", countries: ["NG"],
    ar: "زنا مصطفى | زنة مصطفى | زناه مصطفى",
  },
  "ng/zannah-umar-mustapha": {
    kind: "person", en: "Zannah Umar Mustapha", aliases: ["Zannah Mustapha"], countries: ["NG"],
    ar: "زانا عمر مصطفى | زانا مصطفى",
  },
  "ng/zeenah-ibrahim": {
    kind: "person", en: "Zeenah Ibrahim", aliases: ["Zeenat Ibrahim", "Zinat Ibraheem"], countries: ["NG"], weak: true,
    ar: "زينة إبراهيم | زينات إبراهيم | زينت إبراهيم",
    arCue: "الزكزاكي | زكزاكي | الزكزكي | نيجيريا",
  },
  "ng/zephaniah-jisalo": {
    kind: "person", en: "Zephaniah Jisalo", countries: ["NG"],
    ar: "زفانيا جيسالو | زيفانيا جيسالو",
  },
  "ng/zubaida-umar": {
    kind: "person", en: "Zubaida Umar", countries: ["NG"],
    ar: "زبيدة عمر | زبيدة عمرو",
  },
  "ng/zubairu-abubakar": {
    kind: "person", en: "Zubairu Abubakar", countries: ["NG"],
    ar: "زبيرو أبو بكر | زبير أبو بكر | زوبايرو أبو بكر",
  },
  "ng/zubairu-dada": {
    kind: "person", en: "Zubairu Dada", countries: ["NG"],
    ar: "زبيرو دادا | الزبير دادا",
  },
};
