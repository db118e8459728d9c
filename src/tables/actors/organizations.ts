import type { ActorTable } from "../../core/records.ts";

/**
 * Intergovernmental bodies, United Nations agencies and missions, foreign operations, joint forces, aid and rights
 * organisations that news of the Sahel names. Names and dates from general knowledge; the ACLED string of MINUSMA as
 * public code that reads that data set has it. No Wikidata items: none could be checked. The bare «UN mission» is a
 * weak form of every country mission of the United Nations: the country of the context decides.
 */
export const organizations: ActorTable = {
  "organizations/aaaid": {
    kind: "intergovernmental", en: "Arab Authority for Agricultural Investment and Development", acronyms: ["AAAID"],
    countries: ["SD"],
    ar: "الهيئة العربية للاستثمار والإنماء الزراعي",
  },
  "organizations/abu-dhabi-forum-for-peace": {
    kind: "institution", en: "Abu Dhabi Forum for Peace", aliases: ["Forum for Promoting Peace in Muslim Societies"],
    countries: ["AE"],
    ar: "منتدى أبوظبي للسلم | منتدى تعزيز السلم في المجتمعات المسلمة | منتدى تعزيز السلم | المؤتمر الأفريقي لتعزيز السلم",
  },
  "organizations/abu-dhabi-fund": {
    kind: "institution", en: "Abu Dhabi Fund for Development", acronyms: ["ADFD"], countries: ["AE"],
    ar: "صندوق أبوظبي للتنمية | صندوق أبو ظبي للتنمية",
  },
  "organizations/accra-initiative": {
    kind: "intergovernmental", en: "Accra Initiative", fr: "Initiative d'Accra", countries: ["GH", "BF", "BJ", "CI", "TG", "ML", "NE"], from: "2017-09",
    ar: "مبادرة أكرا | قوة أكرا | دول مبادرة أكرا",
  },
  "organizations/acf": {
    kind: "aid", en: "Action Against Hunger", fr: "Action contre la faim", acronyms: ["ACF"],
    ar: "منظمة العمل ضد الجوع | العمل ضد الجوع | منظمة مكافحة الجوع | العمل لمكافحة الجوع | منظمة العمل من أجل مكافحة الجوع | أكشن أغينست هانغر | آكسيون كونتر لا فان | حركة ضد الجوع | العمل ضد المجاعة | منظمة أكسيون كونتر لافان | منظمة الحركة ضد الجوع",
  },
  "organizations/acled": {
    kind: "institution", en: "ACLED", fr: "Acled",
    aliases: ["Armed Conflict Location & Event Data", "Armed Conflict Location and Event Data Project"],
    ar: "مشروع بيانات مواقع وأحداث النزاعات المسلحة | مشروع بيانات مواقع النزاع المسلح وأحداثه | مشروع بيانات الصراعات المسلحة وأحداثها | منظمة أكليد | مشروع أكليد | مشروع بيانات الأحداث ومواقع النزاعات المسلحة | مشروع بيانات النزاعات المسلحة ومواقعها وأحداثها | مشروع مواقع النزاعات المسلحة وبيانات الأحداث | مشروع بيانات مواقع الصراعات المسلحة وأحداثها | منظمة أكليد غير الحكومية | مشروع بيانات أحداث ومواقع النزاع المسلح | منظمة بيانات مواقع وأحداث الصراعات المسلحة | مشروع مواقع وأحداث النزاعات المسلحة | مشروع بيانات مواقع وأحداث الصراع المسلح | مشروع بيانات النزاعات المسلحة | موقع بيانات الصراعات المسلحة وأحداثها | موقع أكليد | منظمة أكليد المتخصصة | مرصد أكليد",
    arShort: "أكليد | آكلد",
  },
  "organizations/acmad": {
    kind: "intergovernmental", en: "ACMAD",
    fr: "Centre africain pour les applications de la météorologie au développement",
    aliases: ["African Centre of Meteorological Applications for Development"], countries: ["NE"],
    ar: "المركز الأفريقي لتطبيقات الأرصاد الجوية من أجل التنمية | المركز الأفريقي لتطبيقات الأرصاد الجوية | مركز أكماد",
    arWeak: "أكماد",
  },
  "organizations/acsad": {
    kind: "intergovernmental", en: "ACSAD", aliases: ["Arab Center for the Studies of Arid Zones and Dry Lands"],
    ar: "المركز العربي لدراسات المناطق الجافة والأراضي القاحلة | منظمة أكساد | مركز أكساد | أكساد",
  },
  "organizations/acted": {
    kind: "aid", en: "ACTED", fr: "Acted",
    ar: "منظمة أكتد | أكتد | منظمة أكتيد | وكالة التعاون التقني والتنمية | الوكالة الفرنسية للتعاون والتنمية | وكالة التعاون الفني والتنمية",
  },
  "organizations/aecid": {
    kind: "institution", en: "Spanish Agency for International Development Cooperation",
    fr: "Agence espagnole de coopération internationale", acronyms: ["AECID"], countries: ["ES"],
    ar: "الوكالة الإسبانية للتعاون الدولي | الوكالة الإسبانية للتعاون الدولي من أجل التنمية | وكالة التعاون الإسبانية | الوكالة الإسبانية للتعاون والتنمية",
  },
  "organizations/aes": {
    kind: "intergovernmental", en: "Alliance of Sahel States", fr: "Alliance des États du Sahel",
    aliases: ["Confederation of Sahel States", "Confédération des États du Sahel", "Confédération de l'AES"], acronyms: ["AES"],
    countries: ["ML", "BF", "NE"], from: "2023-09-16",
    ar: "تحالف دول الساحل | كونفدرالية دول الساحل | اتحاد دول الساحل | كونفيدرالية دول الساحل | تجمع دول الساحل | رابطة دول الساحل | كونفدرالية الساحل | كونفدرالية تحالف دول الساحل | حلف دول الساحل | تكتل دول الساحل | دول تحالف الساحل | كونفدرالية دول تحالف الساحل | كونفدرالية دول الساحل الثلاث | دول كونفدرالية الساحل | تحالف الساحل الثلاثي | دول التحالف الثلاثي في الساحل | كونفدرالية الساحل الثلاثية | تحالف دول الساحل الثلاثة | اتحاد كونفدرالية دول الساحل | كونفيدرالية الساحل | الكونفدرالية الساحلية | كنفدرالية دول الساحل | كنفدرالية تحالف دول الساحل | كونفدرالية بلدان الساحل | التحالف الكونفدرالي لدول الساحل | فيدرالية دول الساحل | اتحاد الساحل | دول الساحل الثلاث | بلدان تحالف الساحل | ائتلاف دول الساحل | تحالف دول الساحل الجديد | كونفيدرالية تحالف دول الساحل | اتحاد دول الساحل الثلاث | الاتحاد الكونفدرالي لدول الساحل | تحالف الدول الساحلية | تحالف بلدان الساحل | الكونفدرالية الثلاثية لدول الساحل | اتحاد كونفيدرالي لدول الساحل | اتحاد كونفدرالي بين دول الساحل | الاتحاد الكونفدرالي للساحل | كونفدرالية الدول الساحلية | كونفدرالية تحالف الساحل | تحالف دول ساحل | تحالف الساحل الجديد",
    arWeak: "تحالف الساحل",
  },
  "organizations/aes-college": {
    kind: "intergovernmental", en: "College of Heads of State of the AES", fr: "Collège des chefs d'État de l'AES",
    countries: ["ML", "BF", "NE"], parent: "organizations/aes",
    ar: "هيئة رؤساء دول تحالف الساحل | مجمع رؤساء دول كونفدرالية دول الساحل | كلية رؤساء دول تحالف دول الساحل | هيئة رؤساء دول الكونفدرالية | مجلس رؤساء دول كونفدرالية الساحل",
  },
  "organizations/aes-court": {
    kind: "intergovernmental", en: "Sahel Criminal and Human Rights Court",
    fr: "Cour pénale et des droits de l'homme du Sahel", acronyms: ["CPS-DH"], countries: ["ML", "BF", "NE"],
    parent: "organizations/aes",
    ar: "المحكمة الجنائية لدول الساحل | محكمة الساحل الجنائية وحقوق الإنسان | المحكمة الجنائية وحقوق الإنسان للساحل | محكمة الساحل الجنائية | المحكمة الجنائية الساحلية لحقوق الإنسان | محكمة الجنايات وحقوق الإنسان للساحل | المحكمة الجنائية لكونفدرالية الساحل | محكمة جنائية وحقوق إنسان في الساحل | المحكمة الجنائية وحقوق الإنسان لدول الساحل | محكمة جنائية للساحل",
  },
  "organizations/aes-force": {
    kind: "state-force", en: "Unified Force of the Alliance of Sahel States", fr: "Force unifiée de l'AES",
    aliases: ["AES Unified Force", "Unified Force of the AES", "AES unified force", "Joint Force of the Alliance of Sahel States", "Unified Force of the Confederation of Sahel States"], acronyms: ["FU-AES"], countries: ["ML", "BF", "NE"], parent: "organizations/aes",
    ar: "القوة الموحدة لدول الساحل | القوة الموحدة لتحالف دول الساحل | القوة المشتركة لتحالف دول الساحل | القوة الموحدة لكونفدرالية دول الساحل | القوة المشتركة لكونفدرالية دول الساحل | القوة الموحدة لكونفدرالية الساحل | القوات الموحدة لدول الساحل | القوة الموحدة للساحل | القوات الموحدة لتحالف دول الساحل | القوة المشتركة لتحالف الساحل | قوة تحالف دول الساحل | القوة العسكرية المشتركة لتحالف دول الساحل | القوة الموحدة لتحالف الساحل | قوة مشتركة لدول الساحل | القوة العسكرية الموحدة لدول الساحل | القوة العسكرية الموحدة لتحالف دول الساحل",
  },
  "organizations/aes-parliament": {
    kind: "intergovernmental", en: "AES Parliament", fr: "Parlement confédéral de l'AES", countries: ["ML", "BF", "NE"],
    ar: "برلمان تحالف دول الساحل | برلمان كونفدرالية دول الساحل | برلمان كونفدرالية تحالف دول الساحل | برلمان كونفدرالية الساحل",
  },
  "organizations/aes-television": {
    kind: "media", en: "AES Television", countries: ["ML", "BF", "NE"],
    ar: "تلفزيون تحالف دول الساحل | قناة تحالف دول الساحل | تلفزيون اتحاد دول الساحل | تلفزيون كونفدرالية دول الساحل",
  },
  "organizations/afad": {
    kind: "aid", en: "AFAD", acronyms: ["AFAD"], countries: ["TR"],
    ar: "إدارة الكوارث والطوارئ التركية | هيئة الكوارث والطوارئ التركية",
    arWeak: "آفاد",
  },
  "organizations/afd": {
    kind: "aid", en: "French Development Agency", fr: "Agence française de développement", acronyms: ["AFD"],
    ar: "الوكالة الفرنسية للتنمية | وكالة التنمية الفرنسية",
  },
  "organizations/afisma": {
    kind: "mission", en: "AFISMA", fr: "MISMA", aliases: ["African-led International Support Mission to Mali"], countries: ["ML"], from: "2012-12",
    to: "2013-07",
    ar: "بعثة الدعم الدولية بقيادة أفريقية في مالي | بعثة الدعم الدولية إلى مالي بقيادة أفريقية | القوة الأفريقية في مالي | البعثة الدولية لدعم مالي | القوات الأفريقية في مالي | بعثة الدعم الدولي إلى مالي بقيادة أفريقية | القوة الدولية لدعم مالي | بعثة الدعم الدولي بقيادة أفريقية في مالي | القوة الدولية لدعم مالي بقيادة أفريقية | القوة الدولية لمساعدة مالي | قوة غرب أفريقيا في مالي | البعثة الدولية لمساندة مالي | بعثة الدعم الدولية لمالي | بعثة الدعم الدولية في مالي | القوة الأفريقية لدعم مالي | القوة الأفريقية المشتركة في مالي | البعثة الدولية لدعم مالي بقيادة أفريقية | بعثة الدعم الدولية التي تقودها أفريقيا في مالي | بعثة الدعم الدولية لمالي بقيادة أفريقية | بعثة الدعم الدولية لمالي تحت قيادة أفريقية | القوة الأفريقية في مالي ميسما",
    arShort: "ميسما | أفيسما | الميسما",
  },
  "organizations/afreximbank": {
    kind: "intergovernmental", en: "Afreximbank", fr: "Banque africaine d'import-export",
    aliases: ["African Export-Import Bank"],
    ar: "البنك الأفريقي للتصدير والاستيراد | البنك الأفريقي للاستيراد والتصدير | بنك التصدير والاستيراد الأفريقي | بنك الاستيراد والتصدير الأفريقي | أفريكسيم | بنك أفريكسيم | أفريكسيمبنك",
    arShort: "أفريكسيم بنك | أفركسيم بنك",
  },
  "organizations/africa-center-for-strategic-studies": {
    kind: "institution", en: "Africa Center for Strategic Studies",
    aliases: ["Centre d'études stratégiques de l'Afrique"], acronyms: ["ACSS"],
    ar: "مركز أفريقيا للدراسات الاستراتيجية | المركز الأفريقي للدراسات الاستراتيجية",
  },
  "organizations/africa-centres-for-disease-control-and-prevention": {
    kind: "intergovernmental", en: "Africa Centres for Disease Control and Prevention", acronyms: ["Africa CDC"],
    ar: "المراكز الأفريقية لمكافحة الأمراض والوقاية منها | المركز الأفريقي لمكافحة الأمراض والوقاية منها | المراكز الأفريقية لمكافحة الأمراض | المركز الأفريقي لمكافحة الأمراض | مراكز أفريقيا لمكافحة الأمراض",
  },
  "organizations/africa-eu-summit": {
    kind: "intergovernmental", en: "Africa–EU Summit", fr: "Sommet UE-UA", aliases: ["EU-AU Summit"],
    ar: "القمة الأوروبية الأفريقية | القمة الأفريقية الأوروبية | قمة الاتحاد الأوروبي والاتحاد الأفريقي | قمة الاتحاد الأفريقي والاتحاد الأوروبي | قمة أوروبا أفريقيا | قمة أفريقيا أوروبا",
  },
  "organizations/africa-france-summit": {
    kind: "intergovernmental", en: "Africa–France Summit", fr: "Sommet Afrique-France", countries: ["FR"],
    ar: "القمة الفرنسية الأفريقية | القمة الأفريقية الفرنسية | قمة أفريقيا فرنسا | قمة فرنسا أفريقيا | القمة الفرنسية الأفريقية الجديدة | قمة الإليزيه للسلام والأمن في أفريقيا | قمة الإليزيه حول السلم والأمن في أفريقيا",
  },
  "organizations/african-airlines-association": {
    kind: "institution", en: "African Airlines Association", acronyms: ["AFRAA"],
    ar: "اتحاد شركات الطيران الأفريقية | رابطة شركات الطيران الأفريقية",
  },
  "organizations/african-bar-association": {
    kind: "union", en: "African Bar Association", acronyms: ["AFBA"],
    ar: "نقابة المحامين الأفريقية | نقابة المحامين الأفارقة | اتحاد المحامين الأفارقة",
  },
  "organizations/african-center-for-justice-and-peace-studies": {
    kind: "aid", en: "African Center for Justice and Peace Studies", acronyms: ["ACJPS"],
    ar: "المركز الأفريقي لدراسات العدالة والسلام",
  },
  "organizations/african-centre-for-the-study-and-research-on-terrorism": {
    kind: "intergovernmental", en: "African Centre for the Study and Research on Terrorism", acronyms: ["CAERT", "ACSRT"],
    ar: "المركز الأفريقي للدراسات والبحوث حول الإرهاب | المركز الأفريقي للدراسات والبحث في الإرهاب | المركز الأفريقي للدراسات والبحث حول الإرهاب",
  },
  "organizations/african-commission-on-human-and-peoples-rights": {
    kind: "intergovernmental", en: "African Commission on Human and Peoples' Rights", acronyms: ["ACHPR", "CADHP"],
    ar: "اللجنة الأفريقية لحقوق الإنسان والشعوب | المفوضية الأفريقية لحقوق الإنسان والشعوب | المفوضية الأفريقية لحقوق الإنسان | اللجنة الأفريقية لحقوق الإنسان",
  },
  "organizations/african-continental-free-trade-area": {
    kind: "intergovernmental", en: "African Continental Free Trade Area", fr: "Zone de libre-échange continentale africaine", acronyms: ["AfCFTA", "ZLECAF"],
    ar: "منطقة التجارة الحرة القارية الأفريقية | اتفاقية التجارة الحرة القارية الأفريقية | منطقة التجارة الحرة الأفريقية",
    arWeak: "منطقة التجارة الحرة القارية",
  },
  "organizations/african-court": {
    kind: "intergovernmental", en: "African Court on Human and Peoples' Rights", fr: "Cour africaine des droits de l'homme et des peuples",
    parent: "organizations/african-union",
    ar: "المحكمة الأفريقية لحقوق الإنسان والشعوب | المحكمة الأفريقية لحقوق الإنسان | محكمة حقوق الإنسان الأفريقية | المحكمة الأفريقية للشعوب وحقوق الإنسان",
  },
  "organizations/african-development-bank": {
    kind: "intergovernmental", en: "African Development Bank", fr: "Banque africaine de développement", acronyms: ["AfDB", "BAD"],
    ar: "البنك الأفريقي للتنمية | بنك التنمية الأفريقي | مصرف التنمية الأفريقي | البنك الأفريقي الإنمائي | مجموعة البنك الأفريقي للتنمية | المصرف الأفريقي للتنمية | مجموعة بنك التنمية الأفريقي",
  },
  "organizations/african-development-fund": {
    kind: "intergovernmental", en: "African Development Fund", fr: "Fonds africain de développement",
    ar: "صندوق التنمية الأفريقي | الصندوق الأفريقي للتنمية",
  },
  "organizations/african-group-at-the-united-nations": {
    kind: "intergovernmental", en: "African Group at the United Nations", aliases: ["A3"],
    ar: "المجموعة الأفريقية في الأمم المتحدة | المجموعة الأفريقية في مجلس الأمن | مجموعة الأعضاء الأفارقة الثلاثة في مجلس الأمن",
  },
  "organizations/african-lion": {
    kind: "mission", en: "African Lion", aliases: ["African Lion exercise"], countries: ["MA", "US"],
    ar: "مناورات الأسد الأفريقي | تدريبات الأسد الأفريقي | تمرين الأسد الأفريقي | الأسد الأفريقي 2025 | الأسد الإفريقي",
  },
  "organizations/african-medicines-agency": {
    kind: "intergovernmental", en: "African Medicines Agency", fr: "Agence africaine du médicament", acronyms: ["AMA"],
    ar: "الوكالة الأفريقية للأدوية | وكالة الدواء الأفريقية",
  },
  "organizations/african-parks": {
    kind: "institution", en: "African Parks", countries: ["BJ", "TD", "CF"],
    ar: "حدائق أفريقيا | منظمة أفريكان باركس | أفريكان باركس | منظمة المتنزهات الأفريقية | الحدائق الأفريقية | شبكة الحدائق الأفريقية | أفريكان باركز | منظمة الحدائق الأفريقية | مجموعة الحدائق الأفريقية | مجموعة المتنزهات الأفريقية | متنزهات أفريقيا | منظمة متنزهات أفريقيا | شبكة المتنزهات الأفريقية",
    arWeak: "المتنزهات الأفريقية",
    arCue: "حديقة | متنزه",
  },
  "organizations/african-standby-force": {
    kind: "intergovernmental", en: "African Standby Force", fr: "Force africaine en attente",
    ar: "القوة الأفريقية الجاهزة | القوة الاحتياطية الأفريقية | القوة الجاهزة الأفريقية | القوة الأفريقية الاحتياطية",
  },
  "organizations/african-union": {
    kind: "intergovernmental", en: "African Union", fr: "Union africaine", aliases: ["Organisation of African Unity"],
    acronyms: ["AU", "UA"], from: "2002-07-09",
    ar: "الاتحاد الأفريقي | مفوضية الاتحاد الأفريقي | منظمة الاتحاد الأفريقي | اتحاد الدول الأفريقية | اتحاد الأفريقي | الاتحاد الفريقي",
    arFormer: "منظمة الوحدة الأفريقية",
  },
  "organizations/afrikajom": {
    kind: "institution", en: "AfrikaJom Center", countries: ["SN"],
    ar: "أفريكا جوم | مركز أفريكا جوم | أفريكاجوم سنتر",
  },
  "organizations/afripol": {
    kind: "intergovernmental", en: "Afripol",
    ar: "أفريبول | آلية الاتحاد الأفريقي للتعاون الشرطي | منظمة أفريبول",
  },
  "organizations/afristat": {
    kind: "institution", en: "AFRISTAT",
    ar: "أفريستات",
  },
  "organizations/afrobarometer": {
    kind: "institution", en: "Afrobarometer",
    ar: "أفروباروميتر | أفروبارومتر | أفرو باروميتر | شبكة أفروباروميتر | الباروميتر الأفريقي | أفروباروميتر للاستطلاعات",
  },
  "organizations/agir-ensemble": {
    kind: "movement", en: "Agir ensemble pour les droits humains", countries: ["FR"],
    ar: "لنعمل معا من أجل حقوق الإنسان | نعمل معا من أجل حقوق الإنسان | منظمة لنعمل معا من أجل حقوق الإنسان",
  },
  "organizations/agoa": {
    kind: "intergovernmental", en: "AGOA", aliases: ["African Growth and Opportunity Act"], countries: ["US"],
    ar: "قانون النمو والفرص في أفريقيا | قانون النمو والفرص الأفريقي | أغوا | قانون أغوا",
  },
  "organizations/agra": {
    kind: "aid", en: "AGRA", aliases: ["Alliance for a Green Revolution in Africa"],
    ar: "التحالف من أجل ثورة خضراء في أفريقيا | تحالف الثورة الخضراء في أفريقيا",
  },
  "organizations/agrhymet": {
    kind: "intergovernmental", en: "AGRHYMET", aliases: ["AGRHYMET Regional Centre"], countries: ["NE"],
    parent: "organizations/cilss",
    ar: "مركز أغريميت | أغريميت | المركز الإقليمي أغريميت | مركز أجريميت | مركز أقريميت",
  },
  "organizations/ahl-al-bayt-world-assembly": {
    kind: "movement", en: "AhlulBayt World Assembly", countries: ["IR"],
    ar: "المجمع العالمي لأهل البيت",
  },
  "organizations/aid-to-the-church-in-need": {
    kind: "aid", en: "Aid to the Church in Need", fr: "Aide à l'Église en détresse", acronyms: ["ACN"],
    ar: "عون الكنيسة المتألمة | هيئة عون الكنيسة المتألمة | مساعدة الكنيسة المحتاجة",
  },
  "organizations/airwars": {
    kind: "institution", en: "Airwars", countries: ["GB"],
    ar: "منظمة إيروارز | إيروورز | موقع إيروورز",
  },
  "organizations/al-ahram-center": {
    kind: "institution", en: "Al-Ahram Center for Political and Strategic Studies", acronyms: ["ACPSS"],
    countries: ["EG"],
    ar: "مركز الأهرام للدراسات السياسية والاستراتيجية | مركز الأهرام للدراسات | مركز الأهرام",
  },
  "organizations/al-azhar": {
    kind: "institution", en: "al-Azhar", fr: "Al-Azhar", countries: ["EG"],
    ar: "الأزهر الشريف | مشيخة الأزهر | جامعة الأزهر",
    arWeak: "الأزهر",
    arCue: "شيخ | الإمام | علماء | القاهرة",
  },
  "organizations/al-jazeera-centre-for-studies": {
    kind: "institution", en: "Al Jazeera Centre for Studies", countries: ["QA"],
    ar: "مركز الجزيرة للدراسات",
  },
  "organizations/al-mustafa-university": {
    kind: "institution", en: "Al-Mustafa International University", countries: ["IR"],
    ar: "جامعة المصطفى العالمية | جامعة المصطفى الإيرانية",
  },
  "organizations/alafarika": {
    kind: "institution", en: "Alafarika for Studies", countries: ["NG"],
    ar: "الأفارقة للدراسات والاستشارات | مركز الأفارقة للدراسات | الأفارقة للدراسات",
  },
  "organizations/alarm-phone": {
    kind: "movement", en: "Alarm Phone Sahara", countries: ["NE"],
    ar: "هاتف إنذار الصحراء | ألارم فون صحارى | منظمة ألارم فون الصحراء | ألارم فون صحراء | هاتف الإنذار في الصحراء | ألارمفون الصحراء | ألارمفون صحارى | ألارميفون صحارى",
  },
  "organizations/alecso": {
    kind: "intergovernmental", en: "ALECSO", acronyms: ["ALECSO"],
    ar: "الألكسو | المنظمة العربية للتربية والثقافة والعلوم | الأليكسو | ألكسو | منظمة ألكسو",
  },
  "organizations/algerian-red-crescent": {
    kind: "aid", en: "Algerian Red Crescent", fr: "Croissant-Rouge algérien", countries: ["DZ"],
    ar: "الهلال الأحمر الجزائري",
  },
  "organizations/algiers-agreement-committee": {
    kind: "intergovernmental", en: "Agreement Monitoring Committee", fr: "Comité de suivi de l'accord", acronyms: ["CSA"], countries: ["ML"],
    from: "2015",
    ar: "لجنة متابعة اتفاق السلام | لجنة متابعة تنفيذ اتفاق السلم والمصالحة | لجنة متابعة اتفاق السلم والمصالحة | لجنة متابعة تطبيق اتفاق السلم والمصالحة | لجنة متابعة اتفاق الجزائر | لجنة متابعة تنفيذ اتفاق السلام والمصالحة | لجنة متابعة اتفاقية الجزائر | لجنة متابعة اتفاق السلم | لجنة متابعة تنفيذ اتفاق الجزائر | لجنة متابعة تطبيق اتفاق الجزائر | لجنة متابعة تنفيذ اتفاق السلام في مالي | لجنة متابعة اتفاق السلام والمصالحة | لجنة متابعة تطبيق اتفاق السلام | لجنة متابعة اتفاق السلم في مالي | لجنة متابعة تنفيذ اتفاق السلام",
  },
  "organizations/alima": {
    kind: "aid", en: "ALIMA", fr: "Alima", aliases: ["Alliance for International Medical Action"],
    ar: "منظمة أليما | التحالف الطبي الدولي أليما | ألايما | منظمة ألايما | أليما الطبية",
    arWeak: "أليما",
  },
  "organizations/alliance-for-responsible-mining": {
    kind: "aid", en: "Alliance for Responsible Mining", acronyms: ["ARM"],
    ar: "التحالف من أجل التعدين المسؤول",
  },
  "organizations/alps-group": {
    kind: "intergovernmental", en: "ALPS Group", aliases: ["Aligned for Advancing Lifesaving and Peace in Sudan"],
    countries: ["SD"], from: "2024-08",
    ar: "مجموعة ألبس | منصة ألبس | تحالف ألبس | مجموعة متحالفون من أجل إنقاذ الأرواح والسلام في السودان | مجموعة إنقاذ الأرواح والسلام في السودان | متحالفون من أجل إنقاذ الأرواح والسلام في السودان | منصة متحالفون من أجل إنقاذ الأرواح والسلام في السودان | متحالفون من أجل تعزيز إنقاذ الأرواح والسلام في السودان | مجموعة متحالفون لإنقاذ الأرواح",
  },
  "organizations/amis": {
    kind: "mission", en: "African Union Mission in Sudan", fr: "Mission de l'Union africaine au Soudan", acronyms: ["AMIS", "MUAS"], countries: ["SD"],
    parent: "organizations/african-union", from: "2004", to: "2007-12",
    ar: "بعثة الاتحاد الأفريقي في السودان | قوات الاتحاد الأفريقي في دارفور | القوات الأفريقية في دارفور | بعثة الاتحاد الأفريقي في دارفور | قوة الاتحاد الأفريقي في دارفور | قوات الاتحاد الإفريقي بدارفور | بعثة الاتحاد الإفريقي بدارفور",
    arWeak: "أميس",
  },
  "organizations/amisom": {
    kind: "mission", en: "AMISOM", fr: "Mission de l'Union africaine en Somalie",
    aliases: ["African Union Mission in Somalia"], countries: ["SO"], parent: "organizations/african-union",
    from: "2007", to: "2022-03",
    ar: "بعثة الاتحاد الأفريقي في الصومال | قوات الاتحاد الأفريقي في الصومال | القوات الأفريقية في الصومال | بعثة أميصوم | قوات أميصوم | قوات الأميصوم | القوات الأفريقية بالصومال | بعثة الاتحاد الأفريقي لحفظ السلام في الصومال | قوات حفظ السلام الأفريقية في الصومال | أمصوم",
    arShort: "أميصوم | الأميصوم | أميسوم",
  },
  "organizations/amnesty": {
    kind: "institution", en: "Amnesty International", aliases: ["Amnesty"],
    ar: "منظمة العفو الدولية | العفو الدولية | أمنستي إنترناشيونال | أمنستي | منظمة أمنيستي | أمنستي انترناشونال | منظمة أمنستي | منظمة أمنستي إنترناشيونال | أمنيستي | منظمة العفو | أمنيستي إنترناشيونال | منظمة العفو العالمية",
  },
  "organizations/anglican-church": {
    kind: "institution", en: "Anglican Communion", fr: "Communion anglicane",
    ar: "الكنيسة الأنغليكانية | الكنيسة الأنجليكانية",
  },
  "organizations/anti-slavery-international": {
    kind: "movement", en: "Anti-Slavery International",
    ar: "المنظمة الدولية لمناهضة العبودية | المنظمة الدولية لمناهضة الرق | منظمة مكافحة العبودية الدولية | منظمة مناهضة العبودية الدولية | منظمة مكافحة العبودية العالمية | منظمة مناهضة العبودية العالمية",
  },
  "organizations/apess": {
    kind: "movement", en: "APESS", aliases: ["Association pour la promotion de l'élevage au Sahel et en savane"],
    ar: "جمعية تنمية الثروة الحيوانية في الساحل والسافانا",
  },
  "organizations/apf": {
    kind: "intergovernmental", en: "Parliamentary Assembly of La Francophonie",
    fr: "Assemblée parlementaire de la Francophonie", acronyms: ["APF"],
    ar: "الجمعية البرلمانية للفرانكفونية | الجمعية البرلمانية للفرنكوفونية",
  },
  "organizations/appo": {
    kind: "intergovernmental", en: "African Petroleum Producers' Organization",
    fr: "Organisation des producteurs de pétrole africains", acronyms: ["APPO"],
    ar: "منظمة منتجي النفط الأفارقة | منظمة منتجي البترول الأفارقة | منظمة البلدان المنتجة للبترول الأفريقية | منظمة الدول الأفريقية المنتجة للنفط | منظمة الدول الأفريقية المنتجة للبترول",
  },
  "organizations/aprm": {
    kind: "intergovernmental", en: "African Peer Review Mechanism", fr: "Mécanisme africain d'évaluation par les pairs",
    acronyms: ["APRM", "MAEP"],
    ar: "الآلية الأفريقية لمراجعة النظراء | الآلية الأفريقية للتقييم من قبل النظراء | آلية مراجعة النظراء الأفريقية",
  },
  "organizations/arab-african-summit": {
    kind: "intergovernmental", en: "Arab–African Summit", fr: "Sommet arabo-africain",
    ar: "القمة العربية الأفريقية | القمة الأفريقية العربية",
  },
  "organizations/arab-atomic-energy": {
    kind: "intergovernmental", en: "Arab Organization for Industrialization", acronyms: ["AOI"], countries: ["EG"],
    ar: "الهيئة العربية للتصنيع",
  },
  "organizations/arab-bank-for-economic-development-in-africa": {
    kind: "intergovernmental", en: "Arab Bank for Economic Development in Africa", acronyms: ["BADEA"],
    ar: "المصرف العربي للتنمية الاقتصادية في أفريقيا | البنك العربي للتنمية الاقتصادية في أفريقيا",
  },
  "organizations/arab-center-doha": {
    kind: "institution", en: "Arab Center for Research and Policy Studies", acronyms: ["ACRPS"], countries: ["QA"],
    ar: "المركز العربي للأبحاث ودراسة السياسات | المركز العربي للأبحاث",
  },
  "organizations/arab-fund-for-economic-and-social-development": {
    kind: "intergovernmental", en: "Arab Fund for Economic and Social Development", acronyms: ["FADES"],
    ar: "الصندوق العربي للإنماء الاقتصادي والاجتماعي | الصندوق العربي للتنمية الاقتصادية والاجتماعية | الصندوق العربي للإنماء | الصندوق العربي للتنمية",
  },
  "organizations/arab-interior-ministers-council": {
    kind: "intergovernmental", en: "Arab Interior Ministers Council",
    fr: "Conseil des ministres arabes de l'Intérieur",
    ar: "مجلس وزراء الداخلية العرب",
  },
  "organizations/arab-islamic-summit": {
    kind: "intergovernmental", en: "Arab–Islamic Summit",
    ar: "القمة العربية الإسلامية | القمة العربية الإسلامية المشتركة | القمة العربية الإسلامية الطارئة",
  },
  "organizations/arab-lawyers-union": {
    kind: "union", en: "Arab Lawyers Union", countries: ["EG"],
    ar: "اتحاد المحامين العرب",
  },
  "organizations/arab-league": {
    kind: "intergovernmental", en: "Arab League", fr: "Ligue arabe",
    aliases: ["League of Arab States", "Ligue des États arabes"], from: "1945-03-22",
    ar: "جامعة الدول العربية | الجامعة العربية",
  },
  "organizations/arab-maghreb-union": {
    kind: "intergovernmental", en: "Arab Maghreb Union", fr: "Union du Maghreb arabe", acronyms: ["AMU", "UMA"],
    countries: ["DZ", "LY", "MR", "MA", "TN"], from: "1989-02-17",
    ar: "اتحاد المغرب العربي | الاتحاد المغاربي | اتحاد دول المغرب العربي | الاتحاد المغاربي العربي | اتحاد المغرب الكبير | منظمة اتحاد المغرب العربي | اتحاد المغربي العربي",
  },
  "organizations/arab-monetary-fund": {
    kind: "intergovernmental", en: "Arab Monetary Fund", fr: "Fonds monétaire arabe", acronyms: ["AMF"],
    ar: "صندوق النقد العربي",
  },
  "organizations/arab-organization-for-agricultural-development": {
    kind: "intergovernmental", en: "Arab Organization for Agricultural Development", acronyms: ["AOAD"],
    ar: "المنظمة العربية للتنمية الزراعية",
  },
  "organizations/arab-organization-for-human-rights": {
    kind: "institution", en: "Arab Organization for Human Rights", acronyms: ["AOHR"],
    ar: "المنظمة العربية لحقوق الإنسان | المنظمة العربية لحقوق الإنسان في بريطانيا",
  },
  "organizations/arab-parliament": {
    kind: "intergovernmental", en: "Arab Parliament", fr: "Parlement arabe",
    ar: "البرلمان العربي",
  },
  "organizations/arab-trade-union-confederation": {
    kind: "union", en: "Arab Trade Union Confederation", acronyms: ["ATUC"],
    ar: "الاتحاد العربي للنقابات",
  },
  "organizations/article-19": {
    kind: "movement", en: "Article 19", countries: ["GB"],
    ar: "منظمة المادة 19 | المادة 19 الحقوقية | أرتيكل 19 | منظمة أرتيكل 19",
  },
  "organizations/asean": {
    kind: "intergovernmental", en: "ASEAN", fr: "Association des nations de l'Asie du Sud-Est",
    aliases: ["Association of Southeast Asian Nations"],
    ar: "رابطة دول جنوب شرق آسيا | آسيان | رابطة آسيان | منظمة آسيان",
  },
  "organizations/aswan-forum": {
    kind: "institution", en: "Aswan Forum", aliases: ["Aswan Forum for Sustainable Peace and Development"],
    countries: ["EG"],
    ar: "منتدى أسوان | منتدى أسوان للسلام والتنمية المستدامين | منتدى أسوان للسلام والتنمية المستدامة",
  },
  "organizations/atlafco": {
    kind: "intergovernmental", en: "ATLAFCO", fr: "COMHAFAT",
    aliases: ["Ministerial Conference on Fisheries Cooperation among African States Bordering the Atlantic Ocean"],
    countries: ["MA"],
    ar: "المؤتمر الوزاري للتعاون في مجال الصيد البحري بين الدول الأفريقية المطلة على المحيط الأطلسي | كومهافات",
  },
  "organizations/atlantic-african-states-process": {
    kind: "intergovernmental", en: "Atlantic African States Process", fr: "Processus des États africains atlantiques",
    acronyms: ["PEAA"],
    ar: "مسلسل الدول الأفريقية الأطلسية | مسار الدول الأفريقية الأطلسية",
  },
  "organizations/atlantic-council": {
    kind: "institution", en: "Atlantic Council", countries: ["US"],
    ar: "المجلس الأطلسي | مركز المجلس الأطلسي | معهد المجلس الأطلسي | أتلانتيك كاونسل | مجلس الأطلسي | أتلانتك كاونسل",
  },
  "organizations/au-panel-of-the-wise": {
    kind: "institution", en: "Panel of the Wise", fr: "Groupe des sages",
    ar: "لجنة حكماء الاتحاد الأفريقي | مجلس حكماء الاتحاد الأفريقي | لجنة الحكماء الأفريقية | لجنة الحكماء التابعة للاتحاد الأفريقي",
  },
  "organizations/au-psc": {
    kind: "intergovernmental", en: "African Union Peace and Security Council",
    fr: "Conseil de paix et de sécurité de l'Union africaine",
    aliases: ["AU Peace and Security Council", "Conseil de paix et de sécurité", "Peace and Security Council"],
    acronyms: ["AUPSC", "CPS"], parent: "organizations/african-union",
    ar: "مجلس السلم والأمن الأفريقي | مجلس السلم والأمن التابع للاتحاد الأفريقي | مجلس السلم والأمن بالاتحاد الأفريقي | مجلس الأمن والسلم الأفريقي | مجلس السلم والأمن في الاتحاد الأفريقي | مجلس الأمن والسلم التابع للاتحاد الأفريقي | مجلس السلم و الأمن للاتحاد الأفريقي | مجلس السلم والأمن للاتحاد الأفريقي | مجلس السلام والأمن التابع للاتحاد الأفريقي | مجلس السلام والأمن الأفريقي | مجلس الأمن الأفريقي",
    arWeak: "مجلس السلم والأمن",
  },
  "organizations/auhip": {
    kind: "institution", en: "African Union High-Level Implementation Panel", acronyms: ["AUHIP"],
    ar: "الآلية الأفريقية رفيعة المستوى | آلية الاتحاد الأفريقي رفيعة المستوى | الآلية رفيعة المستوى للاتحاد الأفريقي | اللجنة الأفريقية رفيعة المستوى | الآلية الأفريقية الرفيعة المستوى بشأن السودان | فريق الاتحاد الأفريقي رفيع المستوى المعني بالسودان | لجنة أمبيكي | الآلية الأفريقية الرفيعة المستوى | لجنة الاتحاد الأفريقي الرفيعة المستوى | فريق الاتحاد الأفريقي رفيع المستوى المعني بالتنفيذ",
  },
  "organizations/aussom": {
    kind: "mission", en: "AUSSOM", aliases: ["African Union Support and Stabilization Mission in Somalia"], acronyms: ["AUSSOM"], countries: ["SO"],
    ar: "بعثة الاتحاد الأفريقي للدعم والاستقرار في الصومال | بعثة الاتحاد الأفريقي لدعم الاستقرار في الصومال | أوصوم",
  },
  "organizations/avaaz": {
    kind: "movement", en: "Avaaz",
    ar: "منظمة آفاز | آفاز | حركة أفاز",
  },
  "organizations/avocats-sans-frontieres": {
    kind: "movement", en: "Lawyers Without Borders", fr: "Avocats sans frontières", acronyms: ["ASF"],
    ar: "محامون بلا حدود | منظمة محامون بلا حدود | محامين بلا حدود",
  },
  "organizations/bamako-forum": {
    kind: "institution", en: "Bamako Forum", fr: "Forum de Bamako", countries: ["ML"],
    ar: "منتدى باماكو | منتدى باماكو للأمن",
  },
  "organizations/barkhane": {
    kind: "mission", en: "Operation Barkhane", fr: "Opération Barkhane", aliases: ["Barkhane", "Barkhane Force", "Barkhane operation"], countries: ["ML", "NE", "BF", "TD", "MR"],
    parent: "world/french-army", from: "2014-08-01", to: "2022-11-09",
    ar: "عملية برخان | قوة برخان | عملية بارخان | قوة بارخان | قوات برخان | عملية باركان | قوة باركان | قوات بارخان | برخان | بارخان | عملية برخان الفرنسية | قوة برخان الفرنسية | عملية برخاني | القوة الفرنسية برخان | عملية بركان الفرنسية | عملية برخان العسكرية | عملية برخان لمكافحة الإرهاب | قوة برخان العسكرية | عملية برخاني العسكرية | عملية بارخان الفرنسية | قوة بارخان الفرنسية | قوة باركان الفرنسية | عملية باركان الفرنسية | قوات برخان الفرنسية | قوات بارخان الفرنسية | قوات باركان | برخان الفرنسية | قوة بارخاني | عملية بارخاني | عملية برخين | عملية الكثبان | قوة برخين | قوة بركان الفرنسية",
    arWeak: "باركان",
    arShort: "بارخاني | برخاني",
  },
  "organizations/bceao": {
    kind: "intergovernmental", en: "Central Bank of West African States", fr: "Banque centrale des États de l'Afrique de l'Ouest", acronyms: ["BCEAO"],
    parent: "organizations/uemoa",
    ar: "البنك المركزي لدول غرب أفريقيا | مصرف غرب أفريقيا المركزي | بنك دول غرب أفريقيا المركزي | المصرف المركزي لدول غرب أفريقيا | البنك المركزي لغرب أفريقيا | البنك المركزي لبلدان غرب أفريقيا | المصرف المركزي لغرب أفريقيا | بنك غرب أفريقيا المركزي | البنك المركزي لدول أفريقيا الغربية | البنك المركزي الإقليمي لغرب أفريقيا | البنك المركزي الإقليمي لدول غرب أفريقيا",
    arShort: "بسياو",
  },
  "organizations/bdeac": {
    kind: "intergovernmental", en: "Development Bank of the Central African States",
    fr: "Banque de développement des États de l'Afrique centrale", acronyms: ["BDEAC"],
    ar: "بنك التنمية لدول وسط أفريقيا | بنك تنمية دول وسط أفريقيا | مصرف التنمية لدول وسط أفريقيا",
  },
  "organizations/beac": {
    kind: "intergovernmental", en: "Bank of Central African States", fr: "Banque des États de l'Afrique centrale", acronyms: ["BEAC"],
    parent: "organizations/cemac",
    ar: "بنك دول وسط أفريقيا | مصرف دول وسط أفريقيا | البنك المركزي لدول وسط إفريقيا | بنك دول أفريقيا الوسطى",
  },
  "organizations/berlin-conference-sudan": {
    kind: "intergovernmental", en: "Berlin Conference on Sudan", fr: "Conférence de Berlin sur le Soudan",
    countries: ["SD", "DE"],
    ar: "مؤتمر برلين لدعم السودان | مؤتمر برلين حول السودان | مؤتمر برلين بشأن السودان | مؤتمر شركاء السودان في برلين | مؤتمر شركاء السودان",
  },
  "organizations/bill-melinda-gates-foundation": {
    kind: "aid", en: "Bill & Melinda Gates Foundation", fr: "Fondation Bill-et-Melinda-Gates",
    aliases: ["Gates Foundation", "Fondation Gates"],
    ar: "مؤسسة بيل وميليندا غيتس | مؤسسة بيل ومليندا غيتس | مؤسسة بيل وميليندا جيتس | مؤسسة بيل ومليندا جيتس | مؤسسة بيل غيتس | مؤسسة غيتس",
  },
  "organizations/binuca": {
    kind: "mission", en: "UN Integrated Peacebuilding Office in the Central African Republic", fr: "Bureau intégré des Nations unies en Centrafrique", acronyms: ["BINUCA"], countries: ["CF"], from: "2010", to: "2014",
    ar: "مكتب الأمم المتحدة المتكامل لبناء السلام في أفريقيا الوسطى | مكتب الأمم المتحدة المتكامل لبناء السلام في جمهورية أفريقيا الوسطى | المكتب المتكامل للأمم المتحدة في أفريقيا الوسطى | بينوكا",
  },
  "organizations/blue-helmets": {
    kind: "mission", en: "UN peacekeepers", fr: "Casques bleus", aliases: ["Blue Helmets"], parent: "organizations/united-nations",
    ar: "أصحاب الخوذ الزرق | ذوي القبعات الزرق | ذوو القبعات الزرق | قوات حفظ السلام التابعة للأمم المتحدة | قوات حفظ السلام الدولية | جنود حفظ السلام التابعون للأمم المتحدة | القبعات الزرقاء | الخوذ الزرق | أصحاب القبعات الزرقاء | ذوي الخوذ الزرق",
    arWeak: "قوات حفظ السلام | القبعات الزرق | قوات حفظ السلام الأممية",
  },
  "organizations/boad": {
    kind: "intergovernmental", en: "West African Development Bank", fr: "Banque ouest-africaine de développement", acronyms: ["BOAD"],
    parent: "organizations/uemoa",
    ar: "بنك غرب أفريقيا للتنمية | بنك التنمية لغرب أفريقيا | مصرف التنمية لغرب أفريقيا | البنك الغرب أفريقي للتنمية | بنك تنمية غرب أفريقيا | بنك التنمية في غرب أفريقيا | مصرف غرب أفريقيا للتنمية | البنك الإفريقي الغربي للتنمية | بنك التنمية لدول غرب أفريقيا | بنك غرب أفريقيا الإنمائي | مصرف غرب أفريقيا الإنمائي",
  },
  "organizations/boali": {
    kind: "mission", en: "Operation Boali", fr: "Opération Boali", countries: ["FR", "CF"], from: "2002", to: "2013",
    ar: "عملية بوالي | قوة بوالي | عملية بوالي الفرنسية",
  },
  "organizations/bonuca": {
    kind: "mission", en: "UN Peacebuilding Office in the Central African Republic", fr: "Bureau des Nations unies en Centrafrique", acronyms: ["BONUCA"], countries: ["CF"], from: "2000", to: "2009",
    ar: "مكتب الأمم المتحدة لدعم بناء السلام في أفريقيا الوسطى | مكتب الأمم المتحدة لدعم السلام في أفريقيا الوسطى | بونوكا",
  },
  "organizations/bourrasque": {
    kind: "mission", en: "Operation Bourrasque", fr: "Opération Bourrasque", countries: ["FR", "ML", "NE"],
    parent: "organizations/barkhane", from: "2020",
    ar: "عملية بوراسك | عملية بوراسك الفرنسية",
  },
  "organizations/brics": {
    kind: "intergovernmental", en: "BRICS", fr: "Brics",
    ar: "مجموعة بريكس | تجمع بريكس | تكتل بريكس",
    arShort: "بريكس | البريكس",
  },
  "organizations/brookings": {
    kind: "institution", en: "Brookings Institution", countries: ["US"],
    ar: "معهد بروكينغز | بروكينغز | معهد بروكينجز | مؤسسة بروكينغز",
  },
  "organizations/brvm": {
    kind: "institution", en: "BRVM",
    aliases: ["Bourse régionale des valeurs mobilières", "Regional Stock Exchange (West Africa)"], acronyms: ["BRVM"],
    countries: ["CI"],
    ar: "البورصة الإقليمية للقيم المنقولة | البورصة الإقليمية للأوراق المالية في أبيدجان | بورصة غرب أفريقيا الإقليمية | البورصة الإقليمية لغرب أفريقيا | البورصة الإقليمية للأوراق المالية | بورصة أبيدجان الإقليمية",
  },
  "organizations/burkina-red-cross": {
    kind: "aid", en: "Burkinabe Red Cross", fr: "Croix-Rouge burkinabè", countries: ["BF"],
    ar: "الصليب الأحمر البوركيني | الصليب الأحمر في بوركينا فاسو",
  },
  "organizations/cadre-harmonise": {
    kind: "institution", en: "Cadre harmonisé", aliases: ["Harmonised Framework"],
    ar: "الكادر المنسق | الإطار المنسق للأمن الغذائي | كادر هارمونيزيه | الإطار المنسق لتحليل الأمن الغذائي",
  },
  "organizations/caf": {
    kind: "institution", en: "Confederation of African Football", fr: "Confédération africaine de football", acronyms: ["CAF"],
    ar: "الاتحاد الأفريقي لكرة القدم | الكونفدرالية الأفريقية لكرة القدم | الاتحاد الإفريقي للعبة | الاتحاد القاري كاف | الكونفدرالية الإفريقية لكرة القدم كاف",
    arWeak: "الكاف",
  },
  "organizations/cames": {
    kind: "intergovernmental", en: "CAMES", aliases: ["Conseil africain et malgache pour l'enseignement supérieur"],
    countries: ["BF"],
    ar: "المجلس الأفريقي والملغاشي للتعليم العالي | كاميس",
  },
  "organizations/caminando-fronteras": {
    kind: "aid", en: "Caminando Fronteras", aliases: ["Walking Borders"], countries: ["ES"],
    ar: "كاميناندو فرونتيراس | كاميناندو فرونتيرا | ووكينغ بوردرز | ووكنج بوردرز | منظمة كاميناندو فرونتيراس | كامينادو فرونتيراس",
  },
  "organizations/care": {
    kind: "aid", en: "CARE International", fr: "Care",
    ar: "منظمة كير | كير الدولية | منظمة كير الدولية | كير إنترناشونال",
  },
  "organizations/caritas": {
    kind: "aid", en: "Caritas",
    ar: "منظمة كاريتاس | كاريتاس",
  },
  "organizations/carnegie-endowment": {
    kind: "institution", en: "Carnegie Endowment", aliases: ["Carnegie"],
    ar: "مؤسسة كارنيغي | مركز كارنيغي | مؤسسة كارنيجي | مركز كارنيجي | معهد كارنيغي | مؤسسة كارنيغي للسلام الدولي | مركز كارنيغي للشرق الأوسط | معهد كارنيغي للشرق الأوسط | كارنيغي للشرق الأوسط | كارنيجي للشرق الأوسط",
    arWeak: "كارنيغي | كارنيجي",
  },
  "organizations/carter-center": {
    kind: "institution", en: "Carter Center", fr: "Centre Carter",
    ar: "مركز كارتر | مؤسسة كارتر",
  },
  "organizations/cas-sport": {
    kind: "institution", en: "Court of Arbitration for Sport", fr: "Tribunal arbitral du sport",
    acronyms: ["CAS", "TAS"],
    ar: "محكمة التحكيم الرياضية | محكمة التحكيم الرياضي | المحكمة الرياضية الدولية | محكمة التحكيم الرياضي الدولية",
  },
  "organizations/catholic-church": {
    kind: "institution", en: "Catholic Church", fr: "Église catholique",
    ar: "الكنيسة الكاثوليكية",
  },
  "organizations/cdd-west-africa": {
    kind: "institution", en: "Centre for Democracy and Development", acronyms: ["CDD"], countries: ["NG"],
    ar: "مركز الديمقراطية والتنمية | مركز الديمقراطية والتنمية في أبوجا | مركز الديمقراطية والتنمية النيجيري",
  },
  "organizations/cecafa": {
    kind: "institution", en: "CECAFA", aliases: ["Council for East and Central Africa Football Associations"],
    ar: "سيكافا | اتحاد شرق ووسط أفريقيا لكرة القدم | مجلس اتحادات شرق ووسط أفريقيا | كأس سيكافا | بطولة سيكافا",
  },
  "organizations/cemac": {
    kind: "intergovernmental", en: "Economic and Monetary Community of Central Africa",
    fr: "Communauté économique et monétaire de l'Afrique centrale",
    aliases: ["Central African Economic and Monetary Community"], acronyms: ["CEMAC"],
    countries: ["CM", "TD", "CF", "CG", "GA", "GQ"],
    ar: "المجموعة الاقتصادية والنقدية لوسط أفريقيا | الجماعة الاقتصادية والنقدية لوسط أفريقيا | المجموعة الاقتصادية والنقدية لدول وسط أفريقيا | الجماعة الاقتصادية والنقدية لدول وسط أفريقيا | الجماعة الاقتصادية والنقدية لأفريقيا الوسطى | مجموعة السيماك | منظمة سيماك | مجموعة سيماك | منطقة سيماك | الاتحاد النقدي لوسط أفريقيا | منظمة السيماك | الجماعة الاقتصادية والمالية لدول وسط أفريقيا | المجموعة النقدية لوسط أفريقيا | المجموعة النقدية والاقتصادية لوسط أفريقيا | المجموعة الاقتصادية والمالية لوسط أفريقيا | الاتحاد الاقتصادي والنقدي لوسط أفريقيا | المجموعة الاقتصادية والنقدية لدول أفريقيا الوسطى | الاتحاد الاقتصادي والنقدي لدول وسط أفريقيا | المجموعة الاقتصادية النقدية لدول وسط أفريقيا | المجموعة الاقتصادية النقدية لوسط أفريقيا | المجموعة الاقتصادية النقدية لدول أفريقيا المركزية | المجموعة الاقتصادية والنقدية لأفريقيا المركزية | دول السيماك | التجمع الاقتصادي والنقدي لوسط أفريقيا | المجتمع الاقتصادي والنقدي لوسط أفريقيا",
    arShort: "سيماك | السيماك",
  },
  "organizations/cemoc": {
    kind: "mission", en: "Joint Operational General Staffs Committee", fr: "Comité d'état-major opérationnel conjoint",
    aliases: ["Joint Military Staff Committee"], acronyms: ["CEMOC"], countries: ["DZ", "ML", "MR", "NE"], from: "2010-04",
    ar: "لجنة الأركان العملياتية المشتركة | لجنة الأركان العملياتية المشتركة لدول الساحل | لجنة الأركان المشتركة لدول الميدان | لجنة الأركان العملياتية | لجنة أركان العمليات المشتركة | لجنة الأركان العملياتية المشتركة لبلدان الساحل | هيئة الأركان العملياتية المشتركة | مجلس رؤساء أركان دول الساحل | لجنة قيادات الأركان المشتركة | لجنة الأركان المشتركة لدول الساحل | لجنة الأركان العملياتية المشتركة بتمنراست | قيادة الأركان العملياتية المشتركة | لجنة قيادات الأركان العملياتية المشتركة | لجنة قيادة الأركان العملياتية المشتركة",
    arShort: "سيموك",
  },
  "organizations/cen-sad": {
    kind: "intergovernmental", en: "Community of Sahel-Saharan States", fr: "Communauté des États sahélo-sahariens",
    aliases: ["Community of Sahel–Saharan States"], acronyms: ["CEN-SAD", "COMESSA"], from: "1998-02",
    ar: "تجمع دول الساحل والصحراء | تجمع الساحل والصحراء | مجموعة دول الساحل والصحراء | تجمع دول الساحل الصحراوي | تجمع دول الساحل والصحراء س ص | تجمع دول س ص | تجمع س ص | مجموعة الساحل والصحراء | منظمة تجمع دول الساحل والصحراء | تجمع الساحل والصحراء سين صاد | تجمع دول الساحل الصحراوية | تجمع سين صاد | تجمع بلدان الساحل والصحراء | منظمة دول الساحل والصحراء | منظمة الساحل والصحراء | اتحاد دول الساحل والصحراء | تجمع دول الصحراء والساحل | تكتل دول الساحل والصحراء",
    arWeak: "س ص",
    arShort: "سين صاد | سن صاد",
  },
  "organizations/cenozo": {
    kind: "institution", en: "CENOZO", aliases: ["Norbert Zongo Cell for Investigative Journalism in West Africa"],
    countries: ["BF"],
    ar: "خلية نوربرت زونغو للصحافة الاستقصائية في غرب أفريقيا | خلية نوربرت زونغو للصحافة الاستقصائية | مركز نوربرت زونغو للصحافة الاستقصائية | سينوزو",
  },
  "organizations/center-for-american-progress": {
    kind: "institution", en: "Center for American Progress", countries: ["US"],
    ar: "مركز التقدم الأمريكي | مركز التقدم الأميركي",
  },
  "organizations/centre-for-civilians-in-conflict": {
    kind: "aid", en: "Centre for Civilians in Conflict", acronyms: ["CIVIC"],
    ar: "مركز المدنيين في الصراعات | مركز المدنيين في النزاعات",
  },
  "organizations/centre-for-information-resilience": {
    kind: "institution", en: "Centre for Information Resilience", acronyms: ["CIR"],
    ar: "مركز مرونة المعلومات | مركز صمود المعلومات | مركز مقاومة المعلومات | مركز المرونة المعلوماتية",
  },
  "organizations/cepgl": {
    kind: "intergovernmental", en: "Economic Community of the Great Lakes Countries",
    fr: "Communauté économique des pays des Grands Lacs", acronyms: ["CEPGL"],
    ar: "الجماعة الاقتصادية لدول البحيرات الكبرى | الجماعة الاقتصادية لبلدان البحيرات الكبرى",
  },
  "organizations/cerf": {
    kind: "institution", en: "Central Emergency Response Fund", acronyms: ["CERF"],
    ar: "الصندوق المركزي لمواجهة الطوارئ | صندوق الأمم المتحدة المركزي للطوارئ | الصندوق المركزي للاستجابة للطوارئ",
  },
  "organizations/cfr": {
    kind: "institution", en: "Council on Foreign Relations", countries: ["US"],
    ar: "مجلس العلاقات الخارجية الأمريكي | مجلس العلاقات الخارجية الأميركي",
  },
  "organizations/chad-red-cross": {
    kind: "aid", en: "Red Cross of Chad", fr: "Croix-Rouge du Tchad", countries: ["TD"],
    ar: "الصليب الأحمر التشادي | الصليب الأحمر في تشاد",
  },
  "organizations/champs-countries": {
    kind: "intergovernmental", en: "Field countries", fr: "Pays du champ", countries: ["DZ", "ML", "MR", "NE"], from: "2010",
    ar: "دول الميدان | بلدان الميدان",
  },
  "organizations/chatham-house": {
    kind: "institution", en: "Chatham House",
    ar: "تشاتام هاوس | شاتام هاوس | تشاتهام هاوس | المعهد الملكي للشؤون الدولية",
  },
  "organizations/christian-aid": {
    kind: "aid", en: "Christian Aid", countries: ["GB"],
    ar: "كريستيان إيد | منظمة كريستيان إيد | منظمة المعونة المسيحية",
  },
  "organizations/christian-solidarity-international": {
    kind: "movement", en: "Christian Solidarity International", aliases: ["Christian Solidarity Worldwide"],
    ar: "التضامن المسيحي الدولي | منظمة التضامن المسيحي | منظمة التضامن المسيحي العالمية | كريستيان سوليداريتي وورلد وايد",
  },
  "organizations/cilss": {
    kind: "intergovernmental", en: "Permanent Interstate Committee for Drought Control in the Sahel",
    fr: "Comité permanent inter-États de lutte contre la sécheresse dans le Sahel", acronyms: ["CILSS"], from: "1973",
    ar: "اللجنة الدولية المشتركة لمكافحة الجفاف في الساحل | اللجنة الدائمة المشتركة بين الدول لمكافحة الجفاف في الساحل | اللجنة الحكومية لمكافحة الجفاف في الساحل | اللجنة الدائمة لمكافحة الجفاف في الساحل | اللجنة الدائمة بين الدول لمكافحة الجفاف في الساحل | اللجنة المشتركة لمكافحة الجفاف في الساحل | اللجنة المشتركة بين الدول لمكافحة الجفاف في الساحل | اللجنة الدولية لمكافحة التصحر في الساحل | لجنة مكافحة آثار الجفاف في الساحل | لجنة مكافحة الجفاف في الساحل | اللجنة الدائمة لمكافحة آثار الجفاف في الساحل | اللجنة الدولية لمكافحة آثار الجفاف في الساحل | اللجنة الدائمة المشتركة لمكافحة الجفاف في الساحل | اللجنة المشتركة الدائمة لمكافحة الجفاف | اللجنة الدولية لمكافحة الجفاف في الساحل | اللجنة المشتركة لمكافحة آثار الجفاف في الساحل | اللجنة المشتركة بين الدول لمكافحة الجفاف في منطقة الساحل | اللجنة الدائمة المشتركة بين دول الساحل لمكافحة الجفاف",
    arShort: "سيلس | السيلس",
  },
  "organizations/cis": {
    kind: "intergovernmental", en: "Commonwealth of Independent States", fr: "Communauté des États indépendants",
    acronyms: ["CIS", "CEI"],
    ar: "رابطة الدول المستقلة",
  },
  "organizations/cissa": {
    kind: "intergovernmental", en: "CISSA", fr: "Comité des services de renseignement et de sécurité d'Afrique",
    aliases: ["Committee of Intelligence and Security Services of Africa"],
    ar: "لجنة أجهزة الأمن والمخابرات الأفريقية | السيسا | لجنة أجهزة المخابرات والأمن في أفريقيا | منظمة السيسا",
  },
  "organizations/cites": {
    kind: "intergovernmental", en: "CITES",
    ar: "اتفاقية سايتس | سايتس | اتفاقية الاتجار الدولي بالأنواع المهددة بالانقراض",
  },
  "organizations/cjeu": {
    kind: "intergovernmental", en: "Court of Justice of the European Union",
    fr: "Cour de justice de l'Union européenne", aliases: ["European Court of Justice"], acronyms: ["CJEU", "CJUE"],
    ar: "محكمة العدل الأوروبية | محكمة العدل التابعة للاتحاد الأوروبي | محكمة العدل الأوربية",
  },
  "organizations/clcpro": {
    kind: "intergovernmental", en: "CLCPRO",
    fr: "Commission de lutte contre le criquet pèlerin dans la région occidentale",
    aliases: ["Commission for Controlling the Desert Locust in the Western Region"],
    ar: "هيئة مكافحة الجراد الصحراوي في المنطقة الغربية | هيئة مكافحة الجراد الصحراوي",
  },
  "organizations/clingendael": {
    kind: "institution", en: "Clingendael Institute", countries: ["NL"],
    ar: "معهد كلينغندايل | معهد كلينجنديل | معهد كلينجينديل | معهد كلينغنديل | كلينغينديل | معهد كلينغندال الهولندي | معهد كلينغينديل الهولندي",
  },
  "organizations/club-of-paris": {
    kind: "intergovernmental", en: "Club of Paris", aliases: ["Paris Club", "Club de Paris"],
    ar: "نادي باريس",
  },
  "organizations/coalition-sahel": {
    kind: "intergovernmental", en: "Coalition for the Sahel", fr: "Coalition pour le Sahel", from: "2020-01",
    ar: "الائتلاف من أجل الساحل | ائتلاف من أجل الساحل | تحالف من أجل الساحل | التحالف الدولي من أجل الساحل | ائتلاف الساحل",
  },
  "organizations/collective-for-the-defence-of-the-rights-of-the-azawad-people": {
    kind: "movement", en: "Collective for the Defence of the Rights of the Azawad People",
    fr: "Collectif pour la défense des droits du peuple de l'Azawad",
    aliases: ["Kal Akal", "Association for the Defence of the Rights of the People of Azawad", "CDDPA"],
    acronyms: ["CD-DPA"],
    ar: "تجمع الدفاع عن حقوق الشعب الأزوادي | تجمع الدفاع عن حقوق شعب أزواد | جمعية الدفاع عن حقوق الشعب الأزوادي | كال أكال | التجمع من أجل الدفاع عن حقوق الشعب الأزوادي | التجمع للدفاع عن حقوق شعب أزواد | تجمع الدفاع عن حقوق الأزواديين | جمعية الدفاع عن حقوق شعب أزواد",
  },
  "organizations/comesa": {
    kind: "intergovernmental", en: "COMESA", fr: "Marché commun de l'Afrique orientale et australe",
    aliases: ["Common Market for Eastern and Southern Africa"],
    ar: "السوق المشتركة لشرق وجنوب أفريقيا | السوق المشتركة لشرق أفريقيا والجنوب الأفريقي | السوق المشتركة لدول شرق وجنوب أفريقيا | منظمة الكوميسا | تجمع الكوميسا",
    arShort: "الكوميسا | كوميسا",
  },
  "organizations/comiac": {
    kind: "intergovernmental", en: "COMIAC", fr: "Comiac",
    aliases: ["Standing Committee for Information and Cultural Affairs"], parent: "organizations/oic",
    ar: "كومياك | اللجنة الدائمة للإعلام والشؤون الثقافية | الكومياك",
  },
  "organizations/commando-hubert": {
    kind: "state-force", en: "Commando Hubert", countries: ["FR"],
    ar: "كوماندوز هوبير | كوماندو هوبير | وحدة هوبير | قوات كوماندو هوبير",
  },
  "organizations/committee-for-justice": {
    kind: "institution", en: "Committee for Justice", acronyms: ["CFJ"], countries: ["CH"],
    ar: "لجنة العدالة كوميتي فور جستس | منظمة لجنة العدالة",
  },
  "organizations/commonwealth": {
    kind: "intergovernmental", en: "Commonwealth of Nations", fr: "Commonwealth",
    ar: "دول الكومنولث | رابطة الكومنولث | منظمة الكومنولث",
    arShort: "الكومنولث | كومنولث",
  },
  "organizations/concern-worldwide": {
    kind: "aid", en: "Concern Worldwide", countries: ["IE"],
    ar: "كونسيرن وورلد وايد | منظمة كونسيرن | كونسيرن العالمية | كونسيرن الأيرلندية",
    arWeak: "كونسيرن",
  },
  "organizations/conflict-armament-research": {
    kind: "institution", en: "Conflict Armament Research", acronyms: ["CAR"],
    ar: "مركز أبحاث تسليح النزاعات | مؤسسة أبحاث تسليح النزاعات | منظمة أبحاث تسليح النزاعات | مركز بحوث تسليح الصراعات | أبحاث تسلح الصراعات | منظمة أبحاث التسلح في النزاعات | أبحاث التسلح في الصراعات",
  },
  "organizations/conflict-observatory": {
    kind: "institution", en: "Conflict Observatory", weak: true,
    ar: "مرصد الصراع السوداني | مرصد النزاع السوداني | مرصد الصراعات | كونفليكت أوبزرفاتوري",
    arCue: "السودان | الأمريكي | ييل",
  },
  "organizations/conseil-entente": {
    kind: "intergovernmental", en: "Conseil de l'Entente",
    aliases: ["Entente Council", "Council of the Entente"], countries: ["CI", "NE", "BF", "BJ", "TG"], from: "1959",
    ar: "مجلس الوئام | مجلس التفاهم | مجلس الوفاق الأفريقي",
    arWeak: "مجلس الوفاق | مجلس الاتفاق | دول الوفاق",
    arCue: "كوت ديفوار | بنين | توغو",
  },
  "organizations/control-risks": {
    kind: "company", en: "Control Risks", countries: ["GB"],
    ar: "كونترول ريسكس | شركة كونترول ريسكس",
  },
  "organizations/coopi": {
    kind: "aid", en: "COOPI",
    ar: "منظمة كوبي الإيطالية | كوبي الإيطالية | كووبي | منظمة كووبي الإيطالية",
  },
  "organizations/cordaid": {
    kind: "aid", en: "Cordaid", countries: ["NL"],
    ar: "كوردايد | منظمة كوردايد",
  },
  "organizations/corymbe": {
    kind: "mission", en: "Operation Corymbe", fr: "Opération Corymbe", countries: ["FR"], from: "1990",
    ar: "عملية كورامب | عملية كوريمب | مهمة كوريمب",
  },
  "organizations/cosafa": {
    kind: "institution", en: "COSAFA", aliases: ["Council of Southern Africa Football Associations"],
    ar: "اتحاد جنوب أفريقيا لكرة القدم كوسافا | كوسافا | مجلس اتحادات جنوب أفريقيا لكرة القدم",
  },
  "organizations/cosi": {
    kind: "company", en: "Officers Union for International Security", aliases: ["Community of Officers for International Security", "COSI"], acronyms: ["COSI"], countries: ["RU", "CF"], parent: "world/wagner-group",
    ar: "رابطة الضباط من أجل الأمن الدولي | اتحاد الضباط من أجل الأمن الدولي | مجتمع الضباط من أجل الأمن الدولي | رابطة الضباط للأمن الدولي | اتحاد ضباط الأمن الدولي",
  },
  "organizations/council-of-europe": {
    kind: "intergovernmental", en: "Council of Europe", fr: "Conseil de l'Europe",
    ar: "مجلس أوروبا",
  },
  "organizations/council-of-senior-scholars": {
    kind: "institution", en: "Council of Senior Scholars (Saudi Arabia)", countries: ["SA"],
    ar: "هيئة كبار العلماء السعودية | هيئة كبار العلماء في السعودية",
    arWeak: "هيئة كبار العلماء",
  },
  "organizations/cpj": {
    kind: "institution", en: "Committee to Protect Journalists", fr: "Comité pour la protection des journalistes", acronyms: ["CPJ"],
    ar: "لجنة حماية الصحفيين | لجنة حماية الصحافيين",
  },
  "organizations/cplp": {
    kind: "intergovernmental", en: "Community of Portuguese Language Countries",
    fr: "Communauté des pays de langue portugaise", acronyms: ["CPLP"],
    ar: "مجموعة الدول الناطقة بالبرتغالية | رابطة الدول الناطقة بالبرتغالية | جماعة البلدان الناطقة بالبرتغالية | مجموعة البلدان الناطقة بالبرتغالية | مجموعة الدول الناطقة باللغة البرتغالية",
  },
  "organizations/credit-suisse": {
    kind: "company", en: "Credit Suisse", countries: ["CH"],
    ar: "بنك كريدي سويس | كريدي سويس | مصرف كريدي سويس",
  },
  "organizations/crepmf": {
    kind: "institution", en: "AMF-UMOA", aliases: ["Financial Markets Authority of WAEMU"], countries: ["CI"],
    ar: "سلطة الأسواق المالية للاتحاد النقدي لغرب أفريقيا | هيئة الأسواق المالية لغرب أفريقيا",
  },
  "organizations/crisis-group": {
    kind: "institution", en: "International Crisis Group", aliases: ["Crisis Group"], acronyms: ["ICG"],
    ar: "مجموعة الأزمات الدولية | مجموعة الأزمات العالمية | مجموعة الازمات | كرايسس غروب | مجموعة كرايزيس غروب | إنترناشونال كرايسس غروب | مركز الأزمات الدولية | مجموعة إدارة الأزمات الدولية | منظمة مجموعة الأزمات الدولية | مجموعة الأزمة الدولية | المجموعة الدولية للأزمات | إنترناشيونال كرايسيز غروب | إنترناشونال كرايزيس غروب | كرايسيز غروب",
    arWeak: "الأزمات الدولية",
  },
  "organizations/critical-threats": {
    kind: "institution", en: "Critical Threats Project", countries: ["US"],
    ar: "مشروع التهديدات الحرجة | مشروع التهديدات الخطيرة | مشروع كريتيكال ثريتس | كريتيكال ثريتس",
  },
  "organizations/crs": {
    kind: "aid", en: "Catholic Relief Services", acronyms: ["CRS"],
    ar: "خدمات الإغاثة الكاثوليكية | منظمة الإغاثة الكاثوليكية | كاثوليك ريليف سيرفيسز | كاثوليك ريليف سرفيسز | هيئة الإغاثة الكاثوليكية",
  },
  "organizations/csis": {
    kind: "institution", en: "Center for Strategic and International Studies", acronyms: ["CSIS"], countries: ["US"],
    ar: "مركز الدراسات الاستراتيجية والدولية | مركز الدراسات الاستراتيجية والدولية الأمريكي | مركز الدراسات الدولية والاستراتيجية",
  },
  "organizations/csto": {
    kind: "intergovernmental", en: "Collective Security Treaty Organization",
    fr: "Organisation du traité de sécurité collective", acronyms: ["CSTO", "OTSC"],
    ar: "منظمة معاهدة الأمن الجماعي",
  },
  "organizations/ctc-west-point": {
    kind: "institution", en: "Combating Terrorism Center at West Point", acronyms: ["CTC"], countries: ["US"],
    ar: "مركز مكافحة الإرهاب في ويست بوينت | مركز مكافحة الإرهاب بأكاديمية ويست بوينت | ويست بوينت | أكاديمية ويست بوينت",
  },
  "organizations/daande-liptako": {
    kind: "media", en: "Daandè Liptako", countries: ["BF", "ML", "NE"],
    ar: "إذاعة داندي ليبتاكو | داندي ليبتاكو",
  },
  "organizations/dakar-forum": {
    kind: "institution", en: "Dakar International Forum on Peace and Security in Africa",
    fr: "Forum international de Dakar sur la paix et la sécurité en Afrique", aliases: ["Dakar Forum"],
    countries: ["SN"],
    ar: "منتدى داكار للسلم والأمن | منتدى دكار الدولي للسلم والأمن في أفريقيا | منتدى دكار | منتدى داكار الدولي | منتدى دكار حول السلم والأمن في أفريقيا",
  },
  "organizations/dangote-foundation": {
    kind: "aid", en: "Aliko Dangote Foundation", fr: "Fondation Dangote", countries: ["NG"],
    ar: "مؤسسة أليكو دانغوتي | مؤسسة دانغوتي",
  },
  "organizations/danish-refugee-council": {
    kind: "aid", en: "Danish Refugee Council", fr: "Conseil danois pour les réfugiés", acronyms: ["DRC"],
    ar: "المجلس الدنماركي للاجئين | المجلس الدنماركي لشؤون اللاجئين | مجلس اللاجئين الدنماركي | مجلس اللاجئين الدانماركي | المجلس الدانماركي للاجئين | المنظمة الدنماركية للاجئين",
  },
  "organizations/dar-al-ifta-egypt": {
    kind: "institution", en: "Dar al-Ifta (Egypt)", countries: ["EG"],
    ar: "دار الإفتاء المصرية",
  },
  "organizations/dar-al-ifta-libya": {
    kind: "institution", en: "Dar al-Ifta (Libya)", countries: ["LY"],
    ar: "دار الإفتاء الليبية",
  },
  "organizations/dea-us": {
    kind: "institution", en: "Drug Enforcement Administration", acronyms: ["DEA"], countries: ["US"],
    ar: "إدارة مكافحة المخدرات الأميركية | إدارة مكافحة المخدرات الأمريكية | وكالة مكافحة المخدرات الأميركية | وكالة مكافحة المخدرات الأمريكية | الإدارة الأمريكية لمكافحة المخدرات",
  },
  "organizations/democratic-arab-center": {
    kind: "institution", en: "Democratic Arab Center", countries: ["DE"],
    ar: "المركز الديمقراطي العربي",
  },
  "organizations/desert-to-power": {
    kind: "intergovernmental", en: "Desert to Power", parent: "organizations/african-development-bank",
    ar: "مبادرة من الصحراء إلى الطاقة | مبادرة الصحراء من أجل الطاقة | ديزرت تو باور",
  },
  "organizations/desert-wolves": {
    kind: "armed-group", en: "Desert Wolves", fr: "Loups du désert", countries: ["CO", "SD"],
    ar: "كتيبة ذئاب الصحراء",
    arWeak: "ذئاب الصحراء",
  },
  "organizations/diakonia": {
    kind: "aid", en: "Diakonia", countries: ["SE"],
    ar: "منظمة دياكونيا | دياكونيا السويدية | جمعية دياكونيا | دياكونيا | جمعية العمل المسكوني السويدي دياكونيا",
  },
  "organizations/dignity": {
    kind: "aid", en: "DIGNITY – Danish Institute Against Torture",
    aliases: ["Dignity", "Danish Institute Against Torture"], countries: ["DK"],
    ar: "المعهد الدنماركي لمكافحة التعذيب | المعهد الدنماركي ضد التعذيب | منظمة دينييتي | المعهد الدنماركي لمناهضة التعذيب",
    arWeak: "دينييتي",
  },
  "organizations/direct-aid-society": {
    kind: "aid", en: "Direct Aid Society", aliases: ["Direct Aid", "Africa Muslims Agency"], countries: ["KW"],
    ar: "جمعية العون المباشر | هيئة العون المباشر | العون المباشر | لجنة مسلمي أفريقيا",
  },
  "organizations/diyanet-foundation": {
    kind: "aid", en: "Diyanet Foundation", fr: "Fondation religieuse turque",
    aliases: ["Türkiye Diyanet Foundation", "Turkish Diyanet Foundation"], countries: ["TR"],
    ar: "وقف الديانة التركي | رئاسة الشؤون الدينية التركية | هيئة الشؤون الدينية التركية",
  },
  "organizations/dsca": {
    kind: "institution", en: "Defense Security Cooperation Agency", acronyms: ["DSCA"], countries: ["US"],
    ar: "وكالة التعاون الأمني الدفاعي | وكالة التعاون الأمني الدفاعي الأمريكية | وكالة التعاون الأمني الدفاعية | وكالة التعاون الأمني والدفاعي",
  },
  "organizations/easf": {
    kind: "state-force", en: "Eastern Africa Standby Force", aliases: ["East African Standby Force"], acronyms: ["EASF"],
    ar: "قوة شرق أفريقيا الاحتياطية | قوة شرق أفريقيا الجاهزة | قوة احتياط شرق أفريقيا",
  },
  "organizations/east-african-community": {
    kind: "intergovernmental", en: "East African Community", fr: "Communauté d'Afrique de l'Est", acronyms: ["EAC"],
    ar: "مجموعة شرق أفريقيا | جماعة شرق أفريقيا | مجموعة دول شرق أفريقيا | مجموعة شرق أفريقيا الاقتصادية",
  },
  "organizations/ebid": {
    kind: "intergovernmental", en: "ECOWAS Bank for Investment and Development",
    fr: "Banque d'investissement et de développement de la CEDEAO", acronyms: ["EBID", "BIDC"],
    parent: "organizations/ecowas",
    ar: "بنك الاستثمار والتنمية لإيكواس | بنك إيكواس للاستثمار والتنمية | بنك الاستثمار والتنمية التابع لإيكواس | بنك إيكواس | بنك تنمية إيكواس | بنك الاستثمار والتنمية التابع للمجموعة الاقتصادية لدول غرب أفريقيا | بنك الإيكواس",
  },
  "organizations/ebrd": {
    kind: "intergovernmental", en: "European Bank for Reconstruction and Development",
    fr: "Banque européenne pour la reconstruction et le développement", acronyms: ["EBRD", "BERD"],
    ar: "البنك الأوروبي لإعادة الإعمار والتنمية | البنك الأوروبي للإنشاء والتعمير",
  },
  "organizations/eccas": {
    kind: "intergovernmental", en: "Economic Community of Central African States", fr: "Communauté économique des États de l'Afrique centrale",
    acronyms: ["ECCAS", "CEEAC"],
    ar: "المجموعة الاقتصادية لدول وسط أفريقيا | الجماعة الاقتصادية لدول وسط أفريقيا | المجموعة الاقتصادية لوسط أفريقيا | المجموعة الاقتصادية لدول أفريقيا الوسطى | الجماعة الاقتصادية لوسط أفريقيا | التجمع الاقتصادي لدول وسط أفريقيا | المجموعة الاقتصادية لبلدان وسط أفريقيا | منظمة دول وسط أفريقيا | الجماعة الاقتصادية لدول أفريقيا الوسطى | الإيكاس | مجموعة دول وسط أفريقيا | المجموعة الاقتصادية لبلدان أفريقيا الوسطى | المجموعة الاقتصادية لدول وسط القارة الأفريقية | الاتحاد الاقتصادي لدول وسط أفريقيا",
    arShort: "سياك | إيكاس | سيياك",
  },
  "organizations/ecfr": {
    kind: "institution", en: "European Council on Foreign Relations", acronyms: ["ECFR"], countries: ["DE"],
    ar: "المجلس الأوروبي للعلاقات الخارجية | المجلس الأوروبي للشؤون الخارجية",
  },
  "organizations/echo-eu": {
    kind: "institution", en: "ECHO", aliases: ["European Civil Protection and Humanitarian Aid Operations"],
    ar: "المديرية العامة للمساعدات الإنسانية الأوروبية | المكتب الأوروبي للمساعدات الإنسانية | مكتب المساعدات الإنسانية التابع للاتحاد الأوروبي",
  },
  "organizations/echr": {
    kind: "intergovernmental", en: "European Court of Human Rights", fr: "Cour européenne des droits de l'homme",
    acronyms: ["ECHR", "CEDH"],
    ar: "المحكمة الأوروبية لحقوق الإنسان | محكمة حقوق الإنسان الأوروبية",
  },
  "organizations/eclipse-op": {
    kind: "mission", en: "Operation Éclipse", fr: "Opération Éclipse", countries: ["FR", "ML", "BF"],
    parent: "organizations/barkhane", from: "2021",
    ar: "عملية إكليبس | عملية إيكليبس | عملية الكسوف الفرنسية",
  },
  "organizations/ecomib": {
    kind: "mission", en: "ECOMIB", aliases: ["ECOWAS Mission in Guinea-Bissau"], acronyms: ["ECOMIB"], countries: ["GW"],
    ar: "بعثة إيكواس في غينيا بيساو | إيكوميب | قوة إيكواس في غينيا بيساو | بعثة السيدياو في غينيا بيساو",
  },
  "organizations/ecomig": {
    kind: "mission", en: "ECOMIG", fr: "Micega", aliases: ["ECOWAS Mission in the Gambia"], countries: ["GM"], parent: "organizations/ecowas",
    from: "2017-01",
    ar: "بعثة إيكواس في غامبيا | بعثة المجموعة الاقتصادية لدول غرب أفريقيا في غامبيا | بعثة إيكواس في جامبيا | بعثة المجموعة الاقتصادية لدول جرب أفريقيا في جامبيا | قوة إيكواس في غامبيا | قوة السيدياو في غامبيا | بعثة السيدياو في غامبيا | بعثة الإيكواس في غامبيا | إيكوميك | الإيكوميغ | قوة إيكوميغ",
    arShort: "إيكوميغ",
  },
  "organizations/ecomog": {
    kind: "mission", en: "ECOMOG", aliases: ["Economic Community of West African States Monitoring Group", "ECOWAS Monitoring Group"], acronyms: ["ECOMOG"],
    ar: "إيكوموغ | قوات إيكوموغ | قوة إيكوموغ | الإيكوموغ",
  },
  "organizations/economist-intelligence-unit": {
    kind: "institution", en: "Economist Intelligence Unit", acronyms: ["EIU"], countries: ["GB"],
    ar: "وحدة الاستخبارات الاقتصادية | وحدة المعلومات الاقتصادية التابعة لمجلة الإيكونوميست | وحدة الإيكونوميست للاستخبارات",
  },
  "organizations/ecosoc": {
    kind: "institution", en: "UN Economic and Social Council", acronyms: ["ECOSOC"],
    ar: "المجلس الاقتصادي والاجتماعي التابع للأمم المتحدة | المجلس الاقتصادي والاجتماعي للأمم المتحدة",
  },
  "organizations/ecowas": {
    kind: "intergovernmental", en: "ECOWAS", fr: "Cédéao",
    aliases: ["Economic Community of West African States", "Communauté économique des États de l'Afrique de l'Ouest"], acronyms: ["ECOWAS", "CEDEAO"],
    countries: ["NG", "GH", "SN", "CI", "BJ", "TG", "GM", "GN", "GW", "SL", "LR", "CV"], from: "1975-05-28",
    ar: "المجموعة الاقتصادية لدول غرب أفريقيا | الجماعة الاقتصادية لدول غرب أفريقيا | المجموعة الاقتصادية لغرب أفريقيا | مجموعة دول غرب أفريقيا | الجماعة الاقتصادية لغرب أفريقيا | منظمة إيكواس | مجموعة إيكواس | المجموعة الاقتصادية لبلدان غرب أفريقيا | منظمة دول غرب أفريقيا | مجموعة غرب أفريقيا الاقتصادية | المنظمة الاقتصادية لدول غرب أفريقيا | مجموعة غرب أفريقيا | الاتحاد الاقتصادي لدول غرب أفريقيا | التجمع الاقتصادي لدول غرب أفريقيا | مجموعة سيدياو | منظمة سيدياو | مجموعة الايكواس | منظمة الايكواس | تكتل إيكواس | جماعة إيكواس | مجموعة دول غرب أفريقيا إيكواس | الجماعة الاقتصادية لبلدان غرب أفريقيا | التكتل الاقتصادي لدول غرب أفريقيا | السوق المشتركة لدول غرب أفريقيا | الإتحاد الإقتصادي لغرب أفريقيا | المنظمة الإقليمية لغرب أفريقيا | تجمع دول غرب أفريقيا | تكتل غرب أفريقيا | الكتلة الاقتصادية لغرب أفريقيا | التجمع الاقتصادي لغرب أفريقيا | المجموعة الاقتصادية لأفريقيا الغربية | اتحاد دول غرب أفريقيا | المجموعة الاقتصادية لدول أفريقيا الغربية | مفوضية إيكواس | منظمة السيدياو | مجموعة السيدياو | المجموعة الاقتصادية غرب الأفريقية | مفوضية الإيكواس | مفوضية المجموعة الاقتصادية لدول غرب أفريقيا | مفوضية الجماعة الاقتصادية لدول غرب أفريقيا | مفوضية سيدياو | مجموعة الإكواس | دول مجموعة الإكواس | دول الإكواس | دول الإيكواس | المجموعة الاقتصادية لتنمية دول غرب أفريقيا | الرابطة الاقتصادية لدول غرب أفريقيا | إيكواش | سيدايو | المجموعة الاقتصادية للتنمية في دول غرب أفريقيا",
    arWeak: "سيداو | السيداو",
    arShort: "إيكواس | الإيكواس | سيدياو | السيدياو | الإكواس | إكواس | ايكوواس | اكوواس | سدياو | السدياو | صيدياو",
  },
  "organizations/ecowas-court": {
    kind: "intergovernmental", en: "ECOWAS Court of Justice", fr: "Cour de justice de la Cédéao",
    aliases: ["ECOWAS Court", "Court of Justice of the ECOWAS"], parent: "organizations/ecowas",
    ar: "محكمة العدل التابعة لإيكواس | محكمة إيكواس | محكمة العدل التابعة للمجموعة الاقتصادية لدول غرب أفريقيا | محكمة الإيكواس | محكمة المجموعة الاقتصادية لدول غرب أفريقيا | محكمة عدل إيكواس | محكمة العدل لدول غرب أفريقيا | محكمة عدل المجموعة الاقتصادية لدول غرب أفريقيا | محكمة العدل لدى إيكواس",
  },
  "organizations/ecowas-force": {
    kind: "mission", en: "ECOWAS Standby Force", fr: "Force en attente de la Cédéao", acronyms: ["ESF"], parent: "organizations/ecowas",
    ar: "قوة إيكواس الاحتياطية | القوة الاحتياطية لإيكواس | قوة التدخل التابعة لإيكواس | القوة الاحتياطية للمجموعة الاقتصادية لدول غرب أفريقيا | قوات إيكواس | قوة الاحتياط لإيكواس | قوة الاحتياط التابعة لإيكواس | قوة الإيكواس الاحتياطية | القوة الاحتياطية للإيكواس | قوات الإيكواس | قوة الاستعداد التابعة لإيكواس | قوات إيكواس الاحتياطية | قوة التدخل التابعة للإيكواس | قوة تدخل إيكواس | القوة الاحتياطية للمجموعة الاقتصادية",
  },
  "organizations/ecowas-parliament": {
    kind: "intergovernmental", en: "ECOWAS Parliament", fr: "Parlement de la CEDEAO", parent: "organizations/ecowas",
    ar: "برلمان إيكواس | برلمان الإيكواس | برلمان المجموعة الاقتصادية لدول غرب أفريقيا | برلمان سيدياو | برلمان الجماعة الاقتصادية لدول غرب أفريقيا",
  },
  "organizations/ecss-egypt": {
    kind: "institution", en: "Egyptian Center for Strategic Studies",
    aliases: ["Egyptian Center for Thought and Strategic Studies"], acronyms: ["ECSS"], countries: ["EG"],
    ar: "المركز المصري للفكر والدراسات الاستراتيجية | المركز المصري للفكر والدراسات",
  },
  "organizations/egyptian-red-crescent": {
    kind: "aid", en: "Egyptian Red Crescent", fr: "Croissant-Rouge égyptien", countries: ["EG"],
    ar: "الهلال الأحمر المصري",
  },
  "organizations/eiti": {
    kind: "institution", en: "EITI", fr: "ITIE", aliases: ["Extractive Industries Transparency Initiative"],
    ar: "مبادرة الشفافية في الصناعات الاستخراجية | مبادرة شفافية الصناعات الاستخراجية | مبادرة الشفافية في مجال الصناعات الاستخراجية | المبادرة الدولية للشفافية في الصناعات الاستخراجية",
  },
  "organizations/emergency-rooms": {
    kind: "aid", en: "Emergency Response Rooms", fr: "Salles d'intervention d'urgence", acronyms: ["ERR"], countries: ["SD"], from: "2023-04",
    ar: "غرف الطوارئ السودانية | غرف الطوارئ في السودان | غرف الاستجابة للطوارئ | غرفة طوارئ السودان | غرف الطوارئ التطوعية | غرف الطوارئ بالسودان | غرف طوارئ السودان | غرف الطوارئ القاعدية",
    arWeak: "غرفة الطوارئ | غرف الطوارئ",
  },
  "organizations/emirates-policy-center": {
    kind: "institution", en: "Emirates Policy Center", acronyms: ["EPC"], countries: ["AE"],
    ar: "مركز الإمارات للسياسات",
  },
  "organizations/emirates-red-crescent": {
    kind: "aid", en: "Emirates Red Crescent", fr: "Croissant-Rouge émirati",
    ar: "الهلال الأحمر الإماراتي | هيئة الهلال الأحمر الإماراتي",
  },
  "organizations/enabel": {
    kind: "institution", en: "Enabel", aliases: ["Belgian Development Agency"], countries: ["BE"],
    ar: "وكالة إينابيل | الوكالة البلجيكية للتنمية | إينابل | وكالة إنابل",
    arWeak: "إينابيل",
  },
  "organizations/enough-project": {
    kind: "institution", en: "Enough Project", countries: ["US"],
    ar: "مشروع كفاية | منظمة كفاية الأمريكية | إيناف بروجكت | منظمة كفاية",
    arWeak: "كفاية",
  },
  "organizations/epervier": {
    kind: "mission", en: "Operation Épervier", fr: "Opération Épervier", aliases: ["Épervier"], countries: ["TD"], parent: "world/french-army", from: "1986-02",
    to: "2014-08-01",
    ar: "عملية إيبرفييه | عملية إبرفييه | عملية ايبرفيي | إيبرفييه | إبرفييه | عملية الباشق | عملية الصقر الفرنسية | عملية إيبيرفييه | قوة إيبرفييه | عملية ايبيرفيي | قوات إيبرفييه | عملية إبيرفيه | عملية إبيرفييه",
  },
  "organizations/essmgb": {
    kind: "mission", en: "ECOWAS Stabilisation Support Mission in Guinea-Bissau", aliases: ["ECOMIB II", "SSMGB"], acronyms: ["ESSMGB"], countries: ["GW"], from: "2022",
    ar: "بعثة دعم الاستقرار في غينيا بيساو | بعثة إيكواس لدعم الاستقرار في غينيا بيساو | قوة دعم الاستقرار في غينيا بيساو",
  },
  "organizations/eu-border-assistance-mission-in-libya": {
    kind: "mission", en: "EU Border Assistance Mission in Libya", aliases: ["European Union Border Assistance Mission in Libya", "EUBAM Libya"], acronyms: ["EUBAM"], countries: ["LY"],
    ar: "بعثة الاتحاد الأوروبي للمساعدة على إدارة الحدود في ليبيا | بعثة الاتحاد الأوروبي لإدارة الحدود في ليبيا | بعثة الاتحاد الأوروبي للمساعدة الحدودية في ليبيا | يوبام | بعثة الاتحاد الأوروبي لمساعدة ليبيا على إدارة الحدود | بعثة المساعدة الحدودية للاتحاد الأوروبي في ليبيا",
  },
  "organizations/eu-emergency-trust-fund-for-africa": {
    kind: "intergovernmental", en: "EU Emergency Trust Fund for Africa",
    fr: "Fonds fiduciaire d'urgence de l'UE pour l'Afrique",
    ar: "الصندوق الاستئماني الأوروبي لأفريقيا | صندوق الطوارئ الاستئماني الأوروبي لأفريقيا | الصندوق الاستئماني للاتحاد الأوروبي لأفريقيا | صندوق الائتمان الأوروبي للطوارئ | الصندوق الائتماني الأوروبي للطوارئ من أجل أفريقيا | صندوق الطوارئ الأوروبي من أجل أفريقيا | الصندوق الاستئماني للاتحاد الأوروبي",
    arWeak: "صندوق الطوارئ الأوروبي",
  },
  "organizations/eu-racc": {
    kind: "institution", en: "EU Regional Advisory and Coordination Cell",
    fr: "Cellule régionale de conseil et de coordination de l'UE", acronyms: ["RACC"],
    countries: ["MR", "ML", "NE", "BF", "TD"],
    ar: "الخلية الإقليمية للاستشارات والتنسيق | خلية التشاور والتنسيق الإقليمية | خلية التنسيق والاستشارة الإقليمية | الخلية الإقليمية للمشورة والتنسيق",
  },
  "organizations/eucap-mali": {
    kind: "mission", en: "EUCAP Sahel Mali", aliases: ["European Union Capacity Building Mission in Mali", "EUCAP Sahel"], acronyms: ["EUCAP"], countries: ["ML"],
    parent: "organizations/european-union", from: "2015-01",
    ar: "بعثة الاتحاد الأوروبي لبناء القدرات في مالي | بعثة الاتحاد الأوروبي لبناء القدرات في منطقة الساحل بمالي | يوكاب الساحل مالي | يوكاب ساحل مالي | بعثة يوكاب الساحل في مالي | بعثة بناء القدرات الأوروبية في مالي | أوكاب الساحل مالي | بعثة الاتحاد الأوروبي لبناء القدرات المدنية في مالي | بعثة الاتحاد الأوروبي لتدريب الشرطة في مالي | البعثة المدنية للاتحاد الأوروبي في مالي | بعثة الاتحاد الأوروبي لبناء القدرات بمالي | البعثة الأوروبية لبناء القدرات في مالي | بعثة أوكاب الساحل في مالي | بعثة تعزيز القدرات الأوروبية في مالي | بعثة الاتحاد الأوروبي لتعزيز القدرات في مالي | بعثة بناء القدرات التابعة للاتحاد الأوروبي في مالي | بعثة الاتحاد الأوروبي لبناء القدرات في منطقة الساحل مالي | البعثة المدنية الأوروبية في مالي | العملية المدنية لمنطقة الساحل في مالي | بعثة الاتحاد الأوروبي المدنية في مالي | يوكاب مالي | مهمة يوكاب ساحل | بعثة يوكاب ساحل مالي | بعثة يوكاب الساحل مالي | بعثة الاتحاد الأوروبي لبناء القدرات في الساحل | بعثة الدعم المدني للاتحاد الأوروبي في مالي | بعثة الدعم المدني للاتحاد الأوروبي",
    arWeak: "بعثة الاتحاد الأوروبي في مالي | يوكاب الساحل | يوكاب ساحل | بعثة يوكاب الساحل",
    arCue: "مالي | باماكو",
  },
  "organizations/eucap-niger": {
    kind: "mission", en: "EUCAP Sahel Niger", aliases: ["European Union Capacity Building Mission in Niger", "EUCAP Sahel"], acronyms: ["EUCAP"], countries: ["NE"],
    parent: "organizations/european-union", from: "2012-08", to: "2024-09",
    ar: "بعثة الاتحاد الأوروبي لبناء القدرات في النيجر | يوكاب الساحل النيجر | يوكاب ساحل النيجر | بعثة يوكاب الساحل في النيجر | بعثة بناء القدرات الأوروبية في النيجر | أوكاب الساحل النيجر | البعثة المدنية للاتحاد الأوروبي في النيجر | بعثة الاتحاد الأوروبي لبناء القدرات بالنيجر | البعثة الأوروبية لبناء القدرات في النيجر | بعثة الاتحاد الأوروبي لتعزيز القدرات في النيجر | بعثة الاتحاد الأوروبي المدنية في النيجر | البعثة الأوروبية المدنية في النيجر | بعثة أوكاب الساحل في النيجر | بعثة الشرطة الأوروبية في النيجر | البعثة المدنية الأوروبية في النيجر | بعثة بناء القدرات التابعة للاتحاد الأوروبي في النيجر | يوكاب النيجر | بعثة يوكاب الساحل النيجر | أوكاب ساحل النيجر | أوكاب ساحل | أوكاب الساحل | بعثة الاتحاد الأوروبي في النيجر",
  },
  "organizations/eufor-chad": {
    kind: "mission", en: "EUFOR Chad/CAR", fr: "EUFOR Tchad/RCA", aliases: ["European Union Force Chad/CAR", "EUFOR"], countries: ["TD", "CF"], parent: "organizations/european-union", from: "2008-01",
    to: "2009-03",
    ar: "القوة الأوروبية في تشاد | قوة يوفور في تشاد | قوة الاتحاد الأوروبي في تشاد | قوات الاتحاد الأوروبي في تشاد | القوة الأوروبية في تشاد وأفريقيا الوسطى | يوفور تشاد | قوة يوفور | يوفور تشاد أفريقيا الوسطى | قوة الاتحاد الأوروبي في تشاد وأفريقيا الوسطى | بعثة يوفور | قوات يوفور | قوة يوفور الأوروبية | القوات الأوروبية في تشاد | بعثة الاتحاد الأوروبي في تشاد وأفريقيا الوسطى",
    arShort: "يوفور | أوفور",
  },
  "organizations/eufor-rca": {
    kind: "mission", en: "EUFOR RCA", aliases: ["European Union Force in the Central African Republic"], acronyms: ["EUFOR RCA"], countries: ["CF"],
    ar: "قوة الاتحاد الأوروبي في أفريقيا الوسطى | قوة الاتحاد الأوروبي في جمهورية أفريقيا الوسطى | يوفور أفريقيا الوسطى | القوة الأوروبية في أفريقيا الوسطى | يوفور في أفريقيا الوسطى | القوات الأوروبية في أفريقيا الوسطى",
  },
  "organizations/euiss": {
    kind: "institution", en: "EU Institute for Security Studies", acronyms: ["EUISS"], countries: ["FR"],
    ar: "المعهد الأوروبي لدراسات الأمن | معهد الاتحاد الأوروبي للدراسات الأمنية | المعهد الأوروبي للدراسات الأمنية",
  },
  "organizations/eumpm-niger": {
    kind: "mission", en: "EU Military Partnership Mission in Niger", fr: "Mission de partenariat militaire de l'UE au Niger", aliases: ["European Union Military Partnership Mission in Niger"], acronyms: ["EUMPM"],
    countries: ["NE"], parent: "organizations/european-union", from: "2023-02", to: "2024-06",
    ar: "بعثة الشراكة العسكرية للاتحاد الأوروبي في النيجر | بعثة الشراكة العسكرية الأوروبية في النيجر | مهمة الشراكة العسكرية الأوروبية في النيجر | مهمة الشراكة العسكرية للاتحاد الأوروبي في النيجر | البعثة العسكرية الأوروبية في النيجر | بعثة الشراكة العسكرية بالنيجر | بعثة الاتحاد الأوروبي العسكرية في النيجر | بعثة الشراكة العسكرية مع النيجر | المهمة العسكرية للاتحاد الأوروبي في النيجر | الشراكة العسكرية للاتحاد الأوروبي في النيجر | البعثة الأوروبية للشراكة العسكرية في النيجر | بعثة الاتحاد الأوروبي للشراكة العسكرية في النيجر",
    arWeak: "بعثة الاتحاد الأوروبي في النيجر",
  },
  "organizations/eurasian-economic-union": {
    kind: "intergovernmental", en: "Eurasian Economic Union", acronyms: ["EAEU", "EEU"], countries: ["RU"],
    ar: "الاتحاد الاقتصادي الأوراسي | الاتحاد الأوراسي | الاتحاد الاقتصادي الأورواسي | الاتحاد الاقتصادي الأوروآسيوي",
  },
  "organizations/euratom": {
    kind: "intergovernmental", en: "Euratom", aliases: ["European Atomic Energy Community"],
    ar: "يوراتوم | منظمة يوراتوم | الجماعة الأوروبية للطاقة الذرية | المجموعة الأوروبية للطاقة الذرية | وكالة الإمداد الأوروبية يوراتوم",
  },
  "organizations/european-commission": {
    kind: "intergovernmental", en: "European Commission", fr: "Commission européenne", parent: "organizations/european-union",
    ar: "المفوضية الأوروبية | المفوضية الأوربية",
  },
  "organizations/european-council": {
    kind: "intergovernmental", en: "European Council", fr: "Conseil européen",
    ar: "المجلس الأوروبي | مجلس الاتحاد الأوروبي",
  },
  "organizations/european-development-fund": {
    kind: "intergovernmental", en: "European Development Fund", acronyms: ["EDF", "FED"],
    ar: "صندوق التنمية الأوروبي | الصندوق الأوروبي للتنمية",
  },
  "organizations/european-external-action-service": {
    kind: "intergovernmental", en: "European External Action Service", acronyms: ["EEAS", "SEAE"],
    ar: "الدائرة الأوروبية للعمل الخارجي | خدمة العمل الخارجي الأوروبية | جهاز العمل الخارجي الأوروبي | هيئة العمل الخارجي الأوروبية | الخدمة الأوروبية للعمل الخارجي | دائرة العمل الخارجي الأوروبية | الدائرة الأوروبية للشؤون الخارجية | جهاز العمل الخارجي للاتحاد الأوروبي",
  },
  "organizations/european-investment-bank": {
    kind: "intergovernmental", en: "European Investment Bank", acronyms: ["EIB", "BEI"],
    ar: "بنك الاستثمار الأوروبي | البنك الأوروبي للاستثمار",
  },
  "organizations/european-parliament": {
    kind: "intergovernmental", en: "European Parliament", fr: "Parlement européen", parent: "organizations/european-union",
    ar: "البرلمان الأوروبي | البرلمان الأوربي",
  },
  "organizations/european-peace-facility": {
    kind: "intergovernmental", en: "European Peace Facility", fr: "Facilité européenne pour la paix",
    ar: "مرفق السلام الأوروبي | صندوق السلام الأوروبي | آلية السلام الأوروبية",
  },
  "organizations/european-union": {
    kind: "intergovernmental", en: "European Union", fr: "Union européenne", acronyms: ["EU", "UE"], from: "1993-11",
    ar: "الاتحاد الأوروبي | الاتحاد الأوربي | التكتل الأوروبي",
  },
  "organizations/europol": {
    kind: "intergovernmental", en: "Europol",
    ar: "وكالة يوروبول | وكالة الشرطة الأوروبية | الشرطة الأوروبية يوروبول | اليوروبول | يوروبول",
  },
  "organizations/eutm-mali": {
    kind: "mission", en: "EU Training Mission in Mali", fr: "Mission de formation de l'Union européenne au Mali",
    aliases: ["European Union Training Mission in Mali"], acronyms: ["EUTM", "EUTM Mali"], countries: ["ML"], parent: "organizations/european-union",
    from: "2013-02", to: "2024-05-17",
    ar: "بعثة الاتحاد الأوروبي للتدريب في مالي | بعثة الاتحاد الأوروبي لتدريب الجيش المالي | بعثة الاتحاد الأوروبي العسكرية للتدريب في مالي | بعثة الاتحاد الأوروبي للتدريب العسكري في مالي | بعثة تدريب الاتحاد الأوروبي في مالي | بعثة التدريب الأوروبية في مالي | بعثة الاتحاد الأوروبي لتدريب القوات المالية | البعثة الأوروبية لتدريب الجيش المالي | بعثة الاتحاد الأوروبي لتدريب القوات المسلحة المالية | البعثة الأوروبية للتدريب في مالي | بعثة تدريب الجيش المالي الأوروبية | بعثة التدريب التابعة للاتحاد الأوروبي في مالي | مهمة الاتحاد الأوروبي للتدريب في مالي | المهمة الأوروبية لتدريب الجيش المالي | مهمة التدريب الأوروبية في مالي | بعثة التدريب العسكرية للاتحاد الأوروبي في مالي | بعثة الاتحاد الأوروبي التدريبية في مالي | البعثة العسكرية الأوروبية للتدريب في مالي | البعثة العسكرية الأوروبية في مالي | بعثة الاتحاد الأوروبي لتدريب القوات في مالي | بعثة التدريب العسكري الأوروبية في مالي | البعثة الأوروبية لتدريب القوات المالية | بعثة الاتحاد الأوروبي العسكرية في مالي | مهمة تدريب الاتحاد الأوروبي في مالي | بعثة الاتحاد الأوروبي العسكرية للمساهمة في تدريب القوات المسلحة المالية | المهمة العسكرية الأوروبية في مالي | بعثة الاتحاد الأوروبي للمساهمة في تدريب القوات المسلحة المالية | المهمة التدريبية العسكرية في مالي | المهمة التدريبية الأوروبية في مالي | إي يو تي إم مالي | بعثة التدريب العسكري للاتحاد الأوروبي في مالي | بعثة التدريب الأوربية بمالي | بعثة التدريب الأوروبية بمالي | يوتيم مالي | المهمة الأوروبية لتدريب جيش مالي | بعثة الاتحاد الأوروبي في مالي",
    arWeak: "يوتم",
    arShort: "يوتم مالي | أوتم مالي",
  },
  "organizations/exim-bank-of-china": {
    kind: "company", en: "Exim Bank of China", countries: ["CN"],
    ar: "بنك التصدير والاستيراد الصيني | إكزيم بنك الصين | بنك إكزيم الصيني | بنك الصادرات والواردات الصيني",
  },
  "organizations/famine-early-warning-systems-network": {
    kind: "aid", en: "Famine Early Warning Systems Network", acronyms: ["FEWS NET"],
    ar: "شبكة نظم الإنذار المبكر بالمجاعة | شبكة أنظمة الإنذار المبكر بالمجاعة | شبكة نظم الإنذار المبكر من المجاعة | شبكة نظم الإنذار المبكر للمجاعة | شبكة أنظمة الإنذار المبكر من المجاعة | شبكة الإنذار المبكر بالمجاعة",
  },
  "organizations/fao": {
    kind: "intergovernmental", en: "Food and Agriculture Organization",
    fr: "Organisation des Nations unies pour l'alimentation et l'agriculture",
    aliases: ["UN Food and Agriculture Organization"], acronyms: ["FAO"], parent: "organizations/united-nations",
    ar: "منظمة الأغذية والزراعة | منظمة الأمم المتحدة للأغذية والزراعة | منظمة الأغذية والزراعة التابعة للأمم المتحدة | منظمة الزراعة والأغذية | منظمة الفاو | منظمة فاو | منظمة الاغذية والزراعة الأممية | منظمة الأمم المتحدة للزراعة والأغذية | منظمة الأغذية والزراعة العالمية | منظمة التغذية والزراعة | منظمة الزراعة والأغذية التابعة للأمم المتحدة | منظمة الغذاء والزراعة | منظمة الأمم المتحدة للتغذية والزراعة | منظمة الأمم المتحدة للزراعة والغذاء | منظمة الأمم المتحدة للغذاء والزراعة",
    arWeak: "فاو",
    arShort: "الفاو",
  },
  "organizations/federation-of-african-journalists": {
    kind: "union", en: "Federation of African Journalists", fr: "Fédération des journalistes africains",
    aliases: ["African Union of Journalists"], acronyms: ["FAJ", "FJA"],
    ar: "اتحاد الصحفيين الأفارقة | فيدرالية الصحفيين الأفارقة | الاتحاد الأفريقي للصحفيين | اتحاد الصحافيين الأفارقة",
  },
  "organizations/federation-of-arab-journalists": {
    kind: "union", en: "Federation of Arab Journalists",
    ar: "الاتحاد العام للصحفيين العرب | اتحاد الصحفيين العرب | اتحاد الصحافيين العرب",
  },
  "organizations/ffm-sudan": {
    kind: "intergovernmental", en: "UN Fact-Finding Mission for Sudan", fr: "Mission d'établissement des faits sur le Soudan", countries: ["SD"],
    parent: "organizations/un-human-rights-council",
    ar: "بعثة تقصي الحقائق في السودان | البعثة الدولية المستقلة لتقصي الحقائق في السودان | بعثة الأمم المتحدة لتقصي الحقائق في السودان | بعثة تقصي الحقائق بشأن السودان | البعثة الدولية المستقلة لتقصي الحقائق | بعثة تقصي الحقائق الأممية في السودان | البعثة الأممية لتقصي الحقائق في السودان | البعثة الدولية المستقلة لتقصي الحقائق بشأن السودان | بعثة تقصي الحقائق بالسودان | البعثة المستقلة لتقصي الحقائق في السودان | البعثة الدولية لتقصي الحقائق في السودان",
    arWeak: "البعثة الدولية لتقصي الحقائق",
  },
  "organizations/fidh": {
    kind: "institution", en: "International Federation for Human Rights",
    fr: "Fédération internationale pour les droits humains",
    aliases: ["Fédération internationale des ligues des droits de l'Homme"], acronyms: ["FIDH"],
    ar: "الاتحاد الدولي لحقوق الإنسان | الفيدرالية الدولية لحقوق الإنسان | الفدرالية الدولية لحقوق الإنسان | الفيدرالية الدولية لرابطات حقوق الإنسان | الاتحاد الدولي لرابطات حقوق الإنسان | الفيدرالية الدولية لجمعيات حقوق الإنسان",
  },
  "organizations/fifa": {
    kind: "institution", en: "FIFA", fr: "Fifa",
    ar: "الاتحاد الدولي لكرة القدم",
    arShort: "الفيفا | فيفا",
  },
  "organizations/financial-action-task-force": {
    kind: "intergovernmental", en: "Financial Action Task Force", acronyms: ["FATF", "GAFI"],
    ar: "مجموعة العمل المالي | فاتف",
  },
  "organizations/fitch-ratings": {
    kind: "company", en: "Fitch Ratings", countries: ["US"],
    ar: "وكالة فيتش | فيتش",
  },
  "organizations/five-plus-five-dialogue": {
    kind: "intergovernmental", en: "5+5 Dialogue", fr: "Dialogue 5+5",
    ar: "حوار خمسة زائد خمسة | حوار 5 زائد 5 | مجموعة خمسة زائد خمسة",
  },
  "organizations/focac": {
    kind: "intergovernmental", en: "Forum on China–Africa Cooperation", fr: "Forum sur la coopération sino-africaine",
    acronyms: ["FOCAC"],
    ar: "منتدى التعاون الصيني الأفريقي | منتدى التعاون الصيني الإفريقي فوكاك | قمة منتدى التعاون الصيني الأفريقي | منتدى فوكاك",
  },
  "organizations/fomac": {
    kind: "mission", en: "Multinational Force of Central Africa", fr: "Force multinationale de l'Afrique centrale", acronyms: ["FOMAC"],
    ar: "القوة متعددة الجنسيات لوسط أفريقيا | القوة متعددة الجنسيات في وسط أفريقيا | القوة المتعددة الجنسيات لوسط أفريقيا | القوة المتعددة الجنسيات في وسط أفريقيا | القوة المتعددة الجنسية لدول وسط أفريقيا | القوة متعددة الجنسيات لدول وسط أفريقيا | قوة وسط أفريقيا متعددة الجنسيات | فوماك",
  },
  "organizations/fondation-jean-jaures": {
    kind: "institution", en: "Fondation Jean-Jaurès", countries: ["FR"],
    ar: "مؤسسة جان جوريس | مؤسسة جان جوريه",
  },
  "organizations/fonds-solidarite-africain": {
    kind: "intergovernmental", en: "African Solidarity Fund", aliases: ["Fonds de solidarité africain"], acronyms: ["FSA"],
    ar: "صندوق التضامن الأفريقي",
  },
  "organizations/francophonie": {
    kind: "intergovernmental", en: "International Organisation of La Francophonie",
    fr: "Organisation internationale de la Francophonie", aliases: ["Francophonie"], acronyms: ["OIF"],
    ar: "المنظمة الدولية للفرنكوفونية | منظمة الفرنكوفونية | المنظمة الفرنكوفونية | المنظمة الدولية للفرانكوفونية | منظمة الدول الناطقة بالفرنسية | المنظمة العالمية للفرنكوفونية | المنظمة العالمية للفرانكفونية | منظمة الفرانكفونية | منظمة الفرانكوفونية | المنظمة الدولية للفرانكفونية | الفرنكوفونية الدولية | منظمة الدول الفرنكوفونية | المنظمة الدولية للدول الناطقة بالفرنسية | الفرنكفونية الدولية | منظمة الدول الفرانكوفونية",
    arWeak: "الفرنكوفونية | الفرانكفونية | الفرانكوفونية | الفرنكفونية",
  },
  "organizations/freedom-house": {
    kind: "institution", en: "Freedom House", countries: ["US"],
    ar: "فريدوم هاوس | منظمة فريدوم هاوس | بيت الحرية الأمريكي | فريدام هاوس | مؤسسة فريدام هاوس",
  },
  "organizations/french-africa-command": {
    kind: "state-force", en: "French Africa Command", fr: "Commandement pour l'Afrique", acronyms: ["CPA"],
    countries: ["FR"], from: "2024",
    ar: "القيادة الفرنسية لأفريقيا | قيادة أفريقيا الفرنسية | القيادة الفرنسية الخاصة بأفريقيا | القيادة العسكرية الفرنسية لأفريقيا",
  },
  "organizations/french-elements-in-senegal": {
    kind: "state-force", en: "French Elements in Senegal", fr: "Éléments français au Sénégal", acronyms: ["EFS"], countries: ["FR", "SN"],
    ar: "العناصر الفرنسية في السنغال | القوات الفرنسية في السنغال | القوات الفرنسية بالسنغال السنغال | القوات الفرنسية بالسنغال",
  },
  "organizations/french-forces-in-chad": {
    kind: "state-force", en: "French forces in Chad", fr: "Éléments français au Tchad", acronyms: ["FFT"], countries: ["FR", "TD"],
    ar: "القوات الفرنسية في تشاد | القوات الفرنسية بتشاد | العناصر الفرنسية في تشاد | الوحدات الفرنسية في تشاد",
  },
  "organizations/french-forces-in-cote-divoire": {
    kind: "state-force", en: "French Forces in Côte d'Ivoire", fr: "Forces françaises en Côte d'Ivoire",
    acronyms: ["FFCI"], countries: ["FR", "CI"], to: "2025-02",
    ar: "القوات الفرنسية في كوت ديفوار | القوات الفرنسية في ساحل العاج | الكتيبة الفرنسية في كوت ديفوار | القوات الفرنسية بكوت ديفوار",
  },
  "organizations/french-forces-in-mali": {
    kind: "state-force", en: "French forces in Mali", countries: ["FR", "ML"],
    ar: "القوات الفرنسية في مالي | القوات الفرنسية بمالي | الجنود الفرنسيون في مالي | الجنود الفرنسيين في مالي",
  },
  "organizations/french-forces-in-niger": {
    kind: "state-force", en: "French forces in Niger", countries: ["FR", "NE"],
    ar: "القوات الفرنسية في النيجر | القوات الفرنسية بالنيجر | الجنود الفرنسيون في النيجر | الجنود الفرنسيين في النيجر",
  },
  "organizations/french-forces-in-the-sahel": {
    kind: "state-force", en: "French forces in the Sahel", countries: ["FR"],
    ar: "القوات الفرنسية في الساحل | القوات الفرنسية بمنطقة الساحل | القوات الفرنسية بالساحل | القوات الفرنسية في منطقة الساحل",
  },
  "organizations/french-special-operations-command": {
    kind: "state-force", en: "French Special Operations Command", aliases: ["Commandement des opérations spéciales"], acronyms: ["COS"], countries: ["FR"],
    ar: "قيادة العمليات الخاصة الفرنسية",
  },
  "organizations/friedrich-ebert-foundation": {
    kind: "institution", en: "Friedrich Ebert Foundation", countries: ["DE"],
    ar: "مؤسسة فريدريش إيبرت | مؤسسة فريدريك إيبرت | فريدريش إيبرت | فريدريك إيبرت",
  },
  "organizations/friedrich-naumann": {
    kind: "institution", en: "Friedrich Naumann Foundation", countries: ["DE"],
    ar: "مؤسسة فريدريش ناومان | مؤسسة فريدريش نومان",
  },
  "organizations/friends-of-sudan": {
    kind: "intergovernmental", en: "Friends of Sudan", fr: "Amis du Soudan", countries: ["SD"],
    ar: "مجموعة أصدقاء السودان | أصدقاء السودان | مؤتمر أصدقاء السودان | اجتماع أصدقاء السودان",
  },
  "organizations/front-line-defenders": {
    kind: "movement", en: "Front Line Defenders",
    ar: "فرونت لاين ديفندرز | منظمة فرونت لاين ديفندرز",
  },
  "organizations/frontex": {
    kind: "intergovernmental", en: "Frontex",
    ar: "فرونتكس | وكالة فرونتكس | وكالة حماية الحدود الأوروبية",
  },
  "organizations/future-uae": {
    kind: "institution", en: "Future for Advanced Research and Studies", acronyms: ["FARAS"], countries: ["AE"],
    ar: "المستقبل للأبحاث والدراسات المتقدمة | مركز المستقبل للأبحاث والدراسات المتقدمة | مركز المستقبل للأبحاث",
  },
  "organizations/g20": {
    kind: "intergovernmental", en: "G20", aliases: ["Group of Twenty"], acronyms: ["G20"],
    ar: "مجموعة العشرين",
  },
  "organizations/g5-sahel": {
    kind: "intergovernmental", en: "G5 Sahel", aliases: ["Group of Five for the Sahel", "G5 du Sahel"],
    acronyms: ["G5S"], countries: ["MR", "ML", "BF", "NE", "TD"], from: "2014-02-16", to: "2023-12-06",
    ar: "مجموعة دول الساحل الخمس | مجموعة الساحل الخمس | دول الساحل الخمس | مجموعة الخمس في الساحل | مجموعة الخمسة في الساحل | مجموعة الخمس لدول الساحل | مجموعة دول الساحل الخمسة | مجموعة خمسة الساحل | مجموعة الخمسة لدول الساحل | مجموعة دول الساحل | مجموعة الساحل الخماسية | مجموعة الدول الخمس في الساحل | خمسة الساحل | جي 5 الساحل | مجموعة 5 الساحل | مجموعة خمس الساحل | مجموعة الخمس بالساحل | دول مجموعة الخمس في الساحل | دول الخمس في الساحل | مجموعة الدول الخمس بالساحل | مجموعة الساحل | مجموعة الساحل الخمسة | مجموعة دول الساحل الأفريقي الخمس | مجموعة دول الساحل الخماسية | مجموعة الخمسة الساحل | مجموعة الخمسة ساحل | مجموعة الخمس ساحل | تجمع دول الساحل الخمس | تجمع دول الساحل الخمسة | منظمة دول الساحل الخمس | دول مجموعة الساحل | دول مجموعة الخمس | دول الساحل الخمسة | مجموعة دول الخمس في الساحل | بلدان الساحل الخمسة | بلدان الساحل الخمس | مجموعة جي 5 | مجموعة جي5 | مجموعة جي 5 الساحل | مجموعة الدول الخمس للساحل | مجموعة الخمس الساحلية | مجموعة الدول الخمس لمنطقة الساحل | مجموعة خمسة ساحل | تجمع الساحل الخماسي | تكتل دول الساحل الخمس | التجمع الخماسي لدول الساحل | تجمع الخمسة بالساحل | مجموعة دول الساحل ج5 | مجموعة دول الساحل الخمس جي 5 | مجموعة الساحل ج5 | مجموعة دول الخمس بالساحل | مجموعة دول الخمس للساحل | مجموعة 5 لدول الساحل | مجموعة الساحل الأفريقي الخمسة | دول مجموعة الساحل الأفريقي الخمسة | مجمعة الخمسة في الساحل | مجموعة الساحل 5 | مجموعة بلدان الساحل الخمسة | المجموعة الخماسية لمنطقة الساحل | مجموعة الخمس لمنطقة الساحل | خماسي الساحل | تجمع الخمس للساحل | خماسية الساحل",
    arShort: "جي5 ساحل | جي 5 ساحل | ج 5 ساحل",
    arWeak: "مجموعة الدول الخمس",
  },
  "organizations/g5-sahel-force": {
    kind: "mission", en: "G5 Sahel Joint Force", fr: "Force conjointe du G5 Sahel", aliases: ["Joint Force of the G5 Sahel", "G5 Sahel Force", "Joint force of the G5 Sahel countries"], acronyms: ["FC-G5S"],
    countries: ["MR", "ML", "BF", "NE", "TD"], parent: "organizations/g5-sahel", from: "2017-07",
    ar: "القوة المشتركة لدول الساحل الخمس | القوة المشتركة لمجموعة دول الساحل الخمس | القوة المشتركة لمجموعة الخمس في الساحل | القوة المشتركة لمجموعة الساحل | القوة العسكرية المشتركة لدول الساحل الخمس | قوة مجموعة دول الساحل الخمس | القوة المشتركة لمجموعة الساحل الخمس | القوة المشتركة لدول الساحل | القوة المشتركة لمجموعة الخمسة في الساحل | قوة الساحل المشتركة | قوة مجموعة الساحل | القوة المشتركة لمجموعة الخمس لدول الساحل | قوة الساحل | القوة المشتركة لمجموعة دول الساحل | قوة دول الساحل الخمس | قوة مجموعة الخمس | قوة الساحل الخماسية | القوة الإقليمية لدول الساحل الخمس | القوة الأفريقية لدول الساحل | قوة مجموعة الساحل المشتركة | القوة المشتركة لبلدان الساحل الخمس | القوة المشتركة لمكافحة الإرهاب في الساحل | القوة المشتركة لدول الساحل الخمسة | قوة الدول الخمس في الساحل | القوة المشتركة لمجموعة الساحل الخماسية | القوة العسكرية المشتركة لمجموعة الساحل | القوات المشتركة لدول الساحل | القوات المشتركة لمجموعة الساحل | القوات المشتركة لدول الساحل الخمس | القوة العسكرية لدول الساحل الخمس | قوات مجموعة الساحل | قوات دول الساحل الخمس | القوة المشتركة للساحل | قوة مجموعة دول الساحل | قوة مجموعة الخمس في الساحل | القوة المشتركة لمجموعة الساحل 5 | القوة المشتركة جي 5 الساحل | القوة المشتركة لمجموعة الخمسة | القوة المشتركة لمجموعة 5 الساحل | قوة ساحل 5 | القوة الأفريقية الخماسية | قوة جي 5 | قوة مجموعة دول الساحل الخمس المشتركة",
    arWeak: "القوة المشتركة",
    arCue: "الساحل | سيفاري | ليبتاكو",
  },
  "organizations/g7": {
    kind: "intergovernmental", en: "G7", fr: "Groupe des sept", aliases: ["Group of Seven"],
    ar: "مجموعة السبع | مجموعة الدول السبع | مجموعة السبع الكبرى",
  },
  "organizations/gaddafi-foundation": {
    kind: "aid", en: "Gaddafi International Charity and Development Foundation", aliases: ["Gaddafi Foundation"], countries: ["LY"], from: "1997",
    ar: "مؤسسة القذافي | مؤسسة القذافي للتنمية | مؤسسة القذافي العالمية للجمعيات الخيرية | مؤسسة القذافي الخيرية | مؤسسة القذافي العالمية للجمعيات الخيرية والتنمية",
  },
  "organizations/gavi": {
    kind: "aid", en: "Gavi", fr: "Alliance du vaccin", aliases: ["Gavi, the Vaccine Alliance", "GAVI Alliance"],
    ar: "تحالف اللقاحات غافي | تحالف اللقاحات جافي | التحالف العالمي للقاحات | التحالف العالمي للقاحات والتحصين | غافي",
  },
  "organizations/gcc": {
    kind: "intergovernmental", en: "Gulf Cooperation Council", fr: "Conseil de coopération du Golfe", acronyms: ["GCC", "CCG"], from: "1981",
    ar: "مجلس التعاون لدول الخليج العربية | مجلس التعاون الخليجي | مجلس التعاون لدول الخليج",
  },
  "organizations/gecf": {
    kind: "intergovernmental", en: "Gas Exporting Countries Forum", fr: "Forum des pays exportateurs de gaz",
    acronyms: ["GECF"],
    ar: "منتدى الدول المصدرة للغاز | منتدى البلدان المصدرة للغاز",
  },
  "organizations/geneva-call": {
    kind: "aid", en: "Geneva Call", fr: "Appel de Genève",
    ar: "نداء جنيف | منظمة نداء جنيف",
  },
  "organizations/giaba": {
    kind: "intergovernmental", en: "GIABA", acronyms: ["GIABA"],
    ar: "مجموعة العمل الحكومية لمكافحة غسل الأموال في غرب أفريقيا | مجموعة العمل الحكومية لمكافحة تبييض الأموال في غرب أفريقيا | المجموعة الحكومية الدولية لمكافحة غسل الأموال في غرب أفريقيا",
  },
  "organizations/giz": {
    kind: "aid", en: "GIZ", fr: "Agence allemande de coopération internationale",
    aliases: ["German Agency for International Cooperation"],
    ar: "الوكالة الألمانية للتعاون الدولي | الوكالة الألمانية للتعاون | الوكالة الألمانية للتنمية | جي آي زد | الوكالة الألمانية للتعاون الفني",
  },
  "organizations/global-fund": {
    kind: "aid", en: "Global Fund", fr: "Fonds mondial",
    aliases: ["Global Fund to Fight AIDS, Tuberculosis and Malaria", "Fonds mondial de lutte contre le sida, la tuberculose et le paludisme"],
    ar: "الصندوق العالمي لمكافحة الإيدز والسل والملاريا | الصندوق العالمي لمكافحة أمراض الإيدز والسل والملاريا",
  },
  "organizations/global-gateway": {
    kind: "intergovernmental", en: "Global Gateway", countries: ["BE"],
    ar: "البوابة العالمية الأوروبية | مبادرة البوابة العالمية | مبادرة غلوبال غيتواي",
  },
  "organizations/global-initiative": {
    kind: "institution", en: "Global Initiative Against Transnational Organized Crime",
    fr: "Initiative mondiale contre la criminalité transnationale organisée", aliases: ["Global Initiative"], acronyms: ["GI-TOC"],
    ar: "المبادرة العالمية لمكافحة الجريمة المنظمة العابرة للحدود | المبادرة العالمية لمكافحة الجريمة المنظمة | غلوبال إنيشياتيف | المبادرة العالمية ضد الجريمة المنظمة | المبادرة العالمية ضد الجريمة المنظمة العابرة للحدود",
  },
  "organizations/global-witness": {
    kind: "institution", en: "Global Witness", countries: ["GB"],
    ar: "غلوبال ويتنس | جلوبال ويتنس | منظمة غلوبال ويتنس",
  },
  "organizations/grand-african-nemo": {
    kind: "mission", en: "Grand African NEMO", countries: ["FR"],
    ar: "غراند أفريكان نيمو | مناورات غراند أفريكان نيمو | تمرين نيمو الأفريقي",
  },
  "organizations/great-green-wall": {
    kind: "intergovernmental", en: "Great Green Wall", fr: "Grande Muraille verte", countries: ["SN", "MR", "ML", "BF", "NE", "TD", "SD"], from: "2007",
    ar: "السور الأخضر العظيم | الوكالة الأفريقية للسور الأخضر الكبير | السور الأخضر الكبير | الجدار الأخضر العظيم | مبادرة السور الأخضر العظيم | الوكالة الأفريقية للسور الأخضر العظيم | وكالة السور الأخضر العظيم | مشروع السور الأخضر الكبير | الحائط الأخضر الكبير | السور الأخضر الأفريقي الكبير | الجدار الأخضر الكبير",
  },
  "organizations/green-climate-fund": {
    kind: "intergovernmental", en: "Green Climate Fund", fr: "Fonds vert pour le climat", acronyms: ["GCF"],
    ar: "الصندوق الأخضر للمناخ | صندوق المناخ الأخضر",
  },
  "organizations/green-peace": {
    kind: "movement", en: "Greenpeace",
    ar: "غرينبيس | منظمة غرينبيس | جرينبيس | السلام الأخضر",
  },
  "organizations/group-of-77": {
    kind: "intergovernmental", en: "Group of 77", acronyms: ["G77"],
    ar: "مجموعة السبعة والسبعين والصين | مجموعة السبعة والسبعين",
    arWeak: "مجموعة 77",
  },
  "organizations/guardia-civil": {
    kind: "state-force", en: "Civil Guard (Spain)", fr: "Garde civile espagnole", countries: ["ES"],
    ar: "الحرس المدني الإسباني",
    arWeak: "الحرس المدني",
    arCue: "إسبانيا | الإسبانية | الكناري | نواذيبو",
  },
  "organizations/gulf-of-guinea-commission": {
    kind: "intergovernmental", en: "Gulf of Guinea Commission", fr: "Commission du golfe de Guinée", acronyms: ["CGG"],
    ar: "لجنة خليج غينيا | مفوضية خليج غينيا",
  },
  "organizations/handicap-international": {
    kind: "aid", en: "Humanity & Inclusion", fr: "Handicap International", acronyms: ["HI"],
    ar: "منظمة هانديكاب إنترناشيونال | هانديكاب إنترناشيونال | منظمة الإنسانية والإدماج | هانديكاب إنترناشونال | هيومانيتي آند إنكلوجن | منظمة المعاقين الدولية | الإنسانية والإدماج | المنظمة الدولية للمعاقين | المنظمة الدولية للمعوقين | هانديكاب انترناسيونال",
  },
  "organizations/hd-centre": {
    kind: "institution", en: "Centre for Humanitarian Dialogue", fr: "Centre pour le dialogue humanitaire",
    aliases: ["HD Centre"], acronyms: ["HD"],
    ar: "مركز الحوار الإنساني | مركز الحوار الإنساني السويسري | مركز هنري دونان للحوار الإنساني | مركز هنري دونان | منظمة الحوار الإنساني",
    arWeak: "الحوار الإنساني",
  },
  "organizations/health-link-ss": {
    kind: "aid", en: "Health Link South Sudan", countries: ["SS"],
    ar: "هيلث لينك | منظمة هيلث لينك",
  },
  "organizations/health-pooled-fund": {
    kind: "aid", en: "Health Pooled Fund", countries: ["SS"],
    ar: "صندوق الصحة المشترك | هيلث بولد فند",
  },
  "organizations/helen-keller": {
    kind: "aid", en: "Helen Keller Intl", aliases: ["Helen Keller International"], countries: ["US"],
    ar: "هيلين كيلر الدولية | منظمة هيلين كيلر | هيلين كيلر إنترناشيونال",
  },
  "organizations/heritage-foundation": {
    kind: "institution", en: "Heritage Foundation", countries: ["US"],
    ar: "مؤسسة هيريتيج | مؤسسة هيريتاج | مؤسسة التراث الأمريكية",
    arWeak: "مؤسسة التراث | هيريتيج",
  },
  "organizations/hirondelle-foundation": {
    kind: "aid", en: "Hirondelle Foundation", fr: "Fondation Hirondelle", countries: ["CH"],
    ar: "مؤسسة هيرونديل | مؤسسة إيرونديل | مؤسسة إيرونديل السويسرية | مؤسسة هيرونديل السويسرية | هيرونديل | إيرونديل",
  },
  "organizations/hizb-ut-tahrir": {
    kind: "movement", en: "Hizb ut-Tahrir",
    ar: "حزب التحرير الإسلامي",
    arWeak: "حزب التحرير",
  },
  "organizations/holy-see": {
    kind: "government", en: "Holy See", fr: "Saint-Siège", countries: ["VA"],
    ar: "الكرسي الرسولي",
  },
  "organizations/hrl-yale": {
    kind: "institution", en: "Yale Humanitarian Research Lab", fr: "Laboratoire de recherche humanitaire de Yale", acronyms: ["HRL"],
    ar: "مختبر الأبحاث الإنسانية في جامعة ييل | مختبر البحوث الإنسانية بجامعة ييل | مختبر البحوث الإنسانية في جامعة ييل | مختبر الأبحاث الإنسانية بجامعة ييل | مختبر البحوث الإنسانية التابع لجامعة ييل | مختبر ييل | مختبر ييل للأبحاث الإنسانية | مختبر الأبحاث الإنسانية | كلية ييل للصحة العامة | مختبر البحوث الإنسانية",
  },
  "organizations/hrw": {
    kind: "institution", en: "Human Rights Watch", acronyms: ["HRW"],
    ar: "هيومن رايتس ووتش | منظمة هيومن رايتس ووتش | هيومان رايتس ووتش | هيومن رايتس واتش | منظمة مراقبة حقوق الإنسان | هيومن رايتش ووتش | هيومن رايتس وتش | منظمة هيومن رايتس | هيومان رايتس واتش | منظمة هيومان رايتس ووتش | هيومن رايت ووتش | منظمة هيومن رايتس ووتش الحقوقية | هيومان رايتس وتش | هيومن رايتس | منظمة هيومن رايتس واتش | هيومن رايتس ووتس | رايتس ووتش | هيومان رايتس | هيومن رايس ووتش",
  },
  "organizations/hudson-institute": {
    kind: "institution", en: "Hudson Institute", countries: ["US"],
    ar: "معهد هدسون | معهد هدسون الأمريكي",
  },
  "organizations/iaea": {
    kind: "intergovernmental", en: "International Atomic Energy Agency", fr: "Agence internationale de l'énergie atomique", acronyms: ["IAEA", "AIEA"],
    ar: "الوكالة الدولية للطاقة الذرية | وكالة الطاقة الذرية",
  },
  "organizations/iata": {
    kind: "institution", en: "IATA", aliases: ["International Air Transport Association"],
    ar: "اتحاد النقل الجوي الدولي | الاتحاد الدولي للنقل الجوي | منظمة إياتا | إياتا | الإياتا",
  },
  "organizations/icao": {
    kind: "intergovernmental", en: "ICAO", fr: "OACI", aliases: ["International Civil Aviation Organization"],
    ar: "منظمة الطيران المدني الدولي | المنظمة الدولية للطيران المدني | إيكاو | الإيكاو",
  },
  "organizations/icbl": {
    kind: "movement", en: "International Campaign to Ban Landmines", acronyms: ["ICBL"],
    ar: "الحملة الدولية لمناهضة الألغام | الحملة الدولية لحظر الألغام الأرضية | الحملة الدولية لحظر الألغام",
  },
  "organizations/icc": {
    kind: "intergovernmental", en: "International Criminal Court", fr: "Cour pénale internationale", acronyms: ["ICC", "CPI"],
    ar: "المحكمة الجنائية الدولية | الجنائية الدولية | محكمة الجنايات الدولية | محكمة لاهاي | المحكمة الدولية الجنائية | محكمة الجنايات الدولية في لاهاي | محكمة الجزاء الدولية | المحكمة الجنائية الدولية بلاهاي",
  },
  "organizations/icc-arbitration": {
    kind: "institution", en: "International Chamber of Commerce", fr: "Chambre de commerce internationale",
    aliases: ["International Court of Arbitration"],
    ar: "غرفة التجارة الدولية | محكمة التحكيم الدولية في باريس | محكمة التحكيم الدولية التابعة لغرفة التجارة الدولية | الغرفة الدولية للتجارة | غرفة التجارة الدولية في باريس",
  },
  "organizations/icc-prosecutor": {
    kind: "institution", en: "Office of the Prosecutor of the ICC", parent: "organizations/icc",
    ar: "مكتب المدعي العام بالمحكمة الجنائية الدولية | مكتب المدعي العام للمحكمة الجنائية الدولية | مكتب مدعي المحكمة الجنائية الدولية | مكتب الادعاء بالمحكمة الجنائية الدولية | مكتب الادعاء في المحكمة الجنائية الدولية",
  },
  "organizations/icglr": {
    kind: "intergovernmental", en: "International Conference on the Great Lakes Region",
    fr: "Conférence internationale sur la région des Grands Lacs", acronyms: ["ICGLR", "CIRGL"],
    ar: "المؤتمر الدولي لمنطقة البحيرات العظمى | المؤتمر الدولي لمنطقة البحيرات الكبرى | المؤتمر الدولي حول منطقة البحيرات العظمى | المؤتمر الدولي لإقليم البحيرات العظمى | المؤتمر الدولي حول منطقة البحيرات الكبرى | منظمة البحيرات العظمى | المؤتمر الدولي المعني بمنطقة البحيرات الكبرى",
  },
  "organizations/icj": {
    kind: "intergovernmental", en: "International Court of Justice", fr: "Cour internationale de justice", acronyms: ["ICJ", "CIJ"],
    parent: "organizations/united-nations",
    ar: "محكمة العدل الدولية",
  },
  "organizations/icj-jurists": {
    kind: "institution", en: "International Commission of Jurists", fr: "Commission internationale de juristes",
    ar: "اللجنة الدولية للحقوقيين | لجنة الحقوقيين الدولية | لجنة الحقوقيين الدوليين",
  },
  "organizations/icmpd": {
    kind: "intergovernmental", en: "International Centre for Migration Policy Development", acronyms: ["ICMPD"],
    countries: ["AT"],
    ar: "المركز الدولي لتطوير سياسات الهجرة",
  },
  "organizations/icrc": {
    kind: "aid", en: "International Committee of the Red Cross", fr: "Comité international de la Croix-Rouge", acronyms: ["ICRC", "CICR"],
    ar: "اللجنة الدولية للصليب الأحمر | لجنة الصليب الأحمر الدولية | الصليب الأحمر الدولي | لجنة الصليب الأحمر | لجنة الصليب الأحمر الدولي | اللجنة الدولية الصليب الأحمر | منظمة الصليب الأحمر الدولية | منظمة الصليب الأحمر | هيئة الصليب الأحمر | المنظمة الدولية للصليب الأحمر",
    arWeak: "الصليب الأحمر",
    arCue: "المتحدث باسم | متحدث باسم | موظفي | رهائن | سجناء",
  },
  "organizations/icsid": {
    kind: "intergovernmental", en: "ICSID", fr: "CIRDI",
    aliases: ["International Centre for Settlement of Investment Disputes", "Centre international pour le règlement des différends relatifs aux investissements"],
    ar: "المركز الدولي لتسوية منازعات الاستثمار | مركز تسوية منازعات الاستثمار | المركز الدولي لتسوية المنازعات الاستثمارية | مركز تسوية المنازعات الاستثمارية | المركز الدولي لتسوية نزاعات الاستثمار | مركز تسوية نزاعات الاستثمار | المركز الدولي لتسوية المنازعات المتعلقة بالاستثمار | المركز الدولي لتسوية النزاعات الاستثمارية | مركز تسوية النزاعات الاستثمارية",
    arWeak: "إكسيد",
    arCue: "الدولي | تحكيم | الاستثمار",
  },
  "organizations/ida": {
    kind: "intergovernmental", en: "International Development Association",
    fr: "Association internationale de développement", acronyms: ["IDA"],
    ar: "المؤسسة الدولية للتنمية | الرابطة الدولية للتنمية | الهيئة الدولية للتنمية",
  },
  "organizations/idmc": {
    kind: "institution", en: "Internal Displacement Monitoring Centre",
    fr: "Observatoire des situations de déplacement interne", acronyms: ["IDMC"],
    ar: "مركز رصد النزوح الداخلي | مرصد النزوح الداخلي | مركز مراقبة النزوح الداخلي",
  },
  "organizations/iea": {
    kind: "intergovernmental", en: "International Energy Agency", fr: "Agence internationale de l'énergie",
    acronyms: ["IEA", "AIE"],
    ar: "وكالة الطاقة الدولية | الوكالة الدولية للطاقة",
  },
  "organizations/ifad": {
    kind: "intergovernmental", en: "International Fund for Agricultural Development", acronyms: ["IFAD", "FIDA"],
    ar: "الصندوق الدولي للتنمية الزراعية",
    arWeak: "إيفاد",
  },
  "organizations/ifc": {
    kind: "intergovernmental", en: "International Finance Corporation", fr: "Société financière internationale",
    acronyms: ["IFC", "SFI"],
    ar: "مؤسسة التمويل الدولية | هيئة التمويل الدولية",
  },
  "organizations/ifj": {
    kind: "union", en: "International Federation of Journalists", fr: "Fédération internationale des journalistes",
    acronyms: ["IFJ", "FIJ"],
    ar: "الاتحاد الدولي للصحفيين | الاتحاد الدولي للصحافيين | الفيدرالية الدولية للصحفيين",
  },
  "organizations/ifrc": {
    kind: "aid", en: "International Federation of Red Cross and Red Crescent Societies",
    fr: "Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge", acronyms: ["IFRC", "FICR"],
    ar: "الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | الاتحاد الدولي للصليب الأحمر | الفيدرالية الدولية للصليب الأحمر | الاتحاد الدولي لجمعيات الصليب والهلال الأحمر",
  },
  "organizations/ifri": {
    kind: "institution", en: "IFRI", acronyms: ["IFRI"], countries: ["FR"],
    ar: "المعهد الفرنسي للعلاقات الدولية | إيفري الفرنسي | المعهد الفرنسي للعلاقات الخارجية",
  },
  "organizations/igad": {
    kind: "intergovernmental", en: "IGAD", fr: "Igad",
    aliases: ["Intergovernmental Authority on Development", "Autorité intergouvernementale pour le développement"],
    countries: ["DJ", "ET", "KE", "SO", "SD", "SS", "UG", "ER"], from: "1996",
    ar: "الهيئة الحكومية للتنمية | الهيئة الحكومية المعنية بالتنمية | منظمة إيغاد | الهيئة الحكومية للتنمية في شرق أفريقيا | الهيئة الحكومية الدولية المعنية بالتنمية | منظمة إيقاد | هيئة إيغاد | الهيئة الحكومية للتنمية بشرق أفريقيا | الهيئة الحكومية الدولية للتنمية | الهيئة الحكومية المعنية بالتنمية في أفريقيا | منظمة الإيقاد | منظمة الإيغاد | مجموعة إيغاد | مجموعة إيقاد | هيئة إيقاد | الهيئة الحكومية للتنمية إيقاد | منظمة دول الإيقاد | منظمة إيجاد | السلطة الحكومية للتنمية | السلطة الحكومية الدولية للتنمية | الهيئة الحكومية للتنمية في دول شرق أفريقيا | السلطة الحكومية الدولية المعنية بالتنمية | الهيئة الحكومية لتنمية شرق أفريقيا",
    arWeak: "إيقاد | إيجاد",
    arShort: "إيغاد | الإيغاد | الإيقاد",
    arCue: "السودان | منظمة | المبادرة | الصومال | قمة",
  },
  "organizations/ihh": {
    kind: "aid", en: "IHH Humanitarian Relief Foundation", fr: "Fondation IHH", acronyms: ["IHH"],
    ar: "هيئة الإغاثة الإنسانية التركية | هيئة حقوق الإنسان والحريات والإغاثة الإنسانية | هيئة الإغاثة التركية | هيئة الإغاثة الإنسانية وحقوق الإنسان والحريات | هيئة الإغاثة والمساعدات الإنسانية | هيئة الإغاثة الإنسانية في تركيا",
    arWeak: "هيئة الإغاثة الإنسانية",
  },
  "organizations/iiro": {
    kind: "aid", en: "International Islamic Relief Organization", acronyms: ["IIRO"], countries: ["SA"],
    ar: "هيئة الإغاثة الإسلامية العالمية | هيئة الإغاثة العالمية",
  },
  "organizations/iiss": {
    kind: "institution", en: "International Institute for Strategic Studies", acronyms: ["IISS"], countries: ["GB"],
    ar: "المعهد الدولي للدراسات الاستراتيجية | المعهد الدولي للدراسات الإستراتيجية في لندن",
  },
  "organizations/ilo": {
    kind: "intergovernmental", en: "International Labour Organization", fr: "Organisation internationale du travail", acronyms: ["ILO", "OIT"],
    parent: "organizations/united-nations",
    ar: "منظمة العمل الدولية | المنظمة الدولية للعمل | المكتب الدولي للشغل",
  },
  "organizations/imam-university": {
    kind: "institution", en: "Imam Mohammad Ibn Saud Islamic University", countries: ["SA"],
    ar: "جامعة الإمام محمد بن سعود الإسلامية | جامعة الإمام محمد بن سعود",
  },
  "organizations/imctc": {
    kind: "intergovernmental", en: "Islamic Military Counter Terrorism Coalition", fr: "Coalition militaire islamique contre le terrorisme",
    acronyms: ["IMCTC"], from: "2015-12",
    ar: "التحالف الإسلامي العسكري لمحاربة الإرهاب | التحالف الإسلامي لمحاربة الإرهاب | التحالف الإسلامي العسكري | التحالف الإسلامي العسكري ضد الإرهاب | التحالف الإسلامي لمكافحة الإرهاب | التحالف الإسلامي العسكري لمكافحة الإرهاب | التحالف العسكري الإسلامي لمحاربة الإرهاب | التحالف العسكري الإسلامي",
  },
  "organizations/imf": {
    kind: "intergovernmental", en: "International Monetary Fund", fr: "Fonds monétaire international", acronyms: ["IMF", "FMI"],
    ar: "صندوق النقد الدولي | صندوق النقد | الصندوق النقدي الدولي | صندوق النقد العالمي",
  },
  "organizations/imo": {
    kind: "intergovernmental", en: "International Maritime Organization", fr: "Organisation maritime internationale",
    acronyms: ["IMO", "OMI"],
    ar: "المنظمة البحرية الدولية",
  },
  "organizations/imouhagh-international": {
    kind: "movement", en: "Imouhagh International", aliases: ["Imouhagh Internationale"],
    ar: "منظمة إيموهاغ الدولية | إيموهاغ الدولية | إيموهاغ إنترناشونال",
  },
  "organizations/india-africa-summit": {
    kind: "intergovernmental", en: "India–Africa Forum Summit", fr: "Sommet Inde-Afrique", countries: ["IN"],
    ar: "قمة منتدى الهند أفريقيا | قمة الهند أفريقيا | القمة الهندية الأفريقية | منتدى الهند أفريقيا",
  },
  "organizations/insecurity-insight": {
    kind: "institution", en: "Insecurity Insight",
    ar: "إنسكيوريتي إنسايت | إنسيكيوريتي إنسايت",
  },
  "organizations/inso": {
    kind: "aid", en: "INSO", aliases: ["International NGO Safety Organisation"], acronyms: ["INSO"],
    ar: "المنظمة الدولية لسلامة المنظمات غير الحكومية | منظمة إنسو | إنسو الدولية | المنظمة الدولية لسلامة المنظمات | المنظمة الدولية لسلامة المنظمات غير الحكومية إنسو | منظمة إنسو الدولية | إنسو",
  },
  "organizations/institute-for-economics-and-peace": {
    kind: "institution", en: "Institute for Economics and Peace", acronyms: ["IEP"], countries: ["AU"],
    ar: "معهد الاقتصاد والسلام",
  },
  "organizations/institute-for-the-study-of-war": {
    kind: "institution", en: "Institute for the Study of War", acronyms: ["ISW"], countries: ["US"],
    ar: "معهد دراسة الحرب | معهد دراسات الحرب | معهد دراسة الحرب الأمريكي | معهد دراسات الحرب الأمريكي",
  },
  "organizations/integrated-food-security-phase-classification": {
    kind: "aid", en: "Integrated Food Security Phase Classification", acronyms: ["IPC"],
    ar: "التصنيف المرحلي المتكامل للأمن الغذائي | التصنيف المرحلي المتكامل لانعدام الأمن الغذائي | التصنيف المرحلي المتكامل | مبادرة التصنيف المرحلي المتكامل للأمن الغذائي | التصنيف المتكامل لمراحل الأمن الغذائي | لجنة مراجعة المجاعة | التصنيف المرحلي للأمن الغذائي | المبادرة العالمية للتصنيف المتكامل",
  },
  "organizations/inter-parliamentary-union": {
    kind: "intergovernmental", en: "Inter-Parliamentary Union", fr: "Union interparlementaire",
    acronyms: ["IPU", "UIP"],
    ar: "الاتحاد البرلماني الدولي | اتحاد البرلمان الدولي",
  },
  "organizations/international-alert": {
    kind: "institution", en: "International Alert", countries: ["GB"],
    ar: "إنترناشيونال أليرت | إنترناشونال أليرت | منظمة الإنذار الدولية",
  },
  "organizations/international-coalition-against-islamic-state": {
    kind: "intergovernmental", en: "International Coalition against Islamic State",
    fr: "Coalition internationale contre l'État islamique", aliases: ["Global Coalition against Daesh"],
    ar: "التحالف الدولي ضد داعش | التحالف الدولي ضد تنظيم داعش | التحالف الدولي ضد تنظيم الدولة | التحالف الدولي لمحاربة داعش | التحالف الدولي لمكافحة داعش | التحالف الدولي ضد تنظيم الدولة الإسلامية",
  },
  "organizations/international-humanitarian-city": {
    kind: "aid", en: "International Humanitarian City", countries: ["AE"],
    ar: "المدينة العالمية للخدمات الإنسانية | دبي الإنسانية",
  },
  "organizations/international-islamic-charitable-organization": {
    kind: "aid", en: "International Islamic Charitable Organization", acronyms: ["IICO"], countries: ["KW"],
    ar: "الهيئة الخيرية الإسلامية العالمية",
  },
  "organizations/international-maritime-bureau": {
    kind: "institution", en: "International Maritime Bureau", aliases: ["IMB Piracy Reporting Centre"],
    acronyms: ["IMB"],
    ar: "المكتب البحري الدولي | المكتب الدولي للملاحة البحرية | مكتب الملاحة العالمي",
  },
  "organizations/international-medical-corps": {
    kind: "aid", en: "International Medical Corps", acronyms: ["IMC"], countries: ["US"],
    ar: "الهيئة الطبية الدولية | منظمة الهيئة الطبية الدولية | الفيلق الطبي الدولي",
  },
  "organizations/interpeace": {
    kind: "institution", en: "Interpeace", countries: ["CH"],
    ar: "إنتربيس | منظمة إنتربيس",
  },
  "organizations/interpol": {
    kind: "intergovernmental", en: "Interpol", fr: "Organisation internationale de police criminelle",
    aliases: ["International Criminal Police Organization"],
    ar: "المنظمة الدولية للشرطة الجنائية | منظمة الإنتربول | منظمة الشرطة الجنائية الدولية | منظمة الشرطة الدولية",
    arShort: "الإنتربول | إنتربول",
  },
  "organizations/intersos": {
    kind: "aid", en: "INTERSOS",
    ar: "منظمة إنترسوس | إنترسوس | إنتر سوس",
  },
  "organizations/investment-and-development-bank-of-the-aes": {
    kind: "intergovernmental", en: "Investment and Development Bank of the AES", fr: "Banque confédérale pour l'investissement et le développement",
    aliases: ["Confederal Bank for Investment and Development"], acronyms: ["BCID-AES"], countries: ["ML", "BF", "NE"],
    ar: "البنك الكونفدرالي للاستثمار والتنمية | بنك الاستثمار والتنمية لتحالف دول الساحل | بنك الاستثمار والتنمية لدول الساحل | بنك الساحل للاستثمار والتنمية | بنك كونفدرالية دول الساحل | البنك الكونفدرالي لدول الساحل | مصرف الساحل للاستثمار والتنمية | بنك كونفدرالية الساحل للاستثمار والتنمية | بنك دول الساحل للاستثمار | بنك الاستثمار والتنمية لكونفدرالية دول الساحل",
    arWeak: "بنك الاستثمار والتنمية | البنك الكونفدرالي",
    arCue: "تحالف دول الساحل | كونفدرالية | الكونفدرالية",
  },
  "organizations/invisible-children": {
    kind: "institution", en: "Invisible Children", countries: ["US"],
    ar: "منظمة أطفال غير مرئيين | أطفال غير مرئيين | إنفيزيبل تشيلدرن",
  },
  "organizations/ioc": {
    kind: "institution", en: "International Olympic Committee", fr: "Comité international olympique",
    acronyms: ["IOC", "CIO"],
    ar: "اللجنة الأولمبية الدولية",
  },
  "organizations/iom": {
    kind: "intergovernmental", en: "International Organization for Migration", fr: "Organisation internationale pour les migrations",
    acronyms: ["IOM", "OIM"], parent: "organizations/united-nations",
    ar: "المنظمة الدولية للهجرة | منظمة الهجرة الدولية | منظمة الهجرة العالمية | المنظمة العالمية للهجرة | المنظمة الدولية للهجره الأممية | منظمة الهجرة الأممية | منظمة الهجرة التابعة للأمم المتحدة | وكالة الأمم المتحدة للهجرة | وكالة الهجرة التابعة للأمم المتحدة",
  },
  "organizations/iom-dtm": {
    kind: "institution", en: "Displacement Tracking Matrix", aliases: ["DTM"], acronyms: ["DTM"],
    ar: "مصفوفة تتبع النزوح | مصفوفة تتبع النزوح التابعة لمنظمة الهجرة الدولية",
  },
  "organizations/ipcc": {
    kind: "intergovernmental", en: "Intergovernmental Panel on Climate Change",
    fr: "Groupe d'experts intergouvernemental sur l'évolution du climat", aliases: ["UN climate panel"],
    acronyms: ["IPCC", "GIEC"], parent: "organizations/united-nations",
    ar: "الهيئة الحكومية الدولية المعنية بتغير المناخ | الهيئة الحكومية المعنية بتغير المناخ | اللجنة الحكومية الدولية المعنية بتغير المناخ | الفريق الحكومي الدولي المعني بتغير المناخ",
  },
  "organizations/irc": {
    kind: "aid", en: "International Rescue Committee", fr: "Comité international de secours", acronyms: ["IRC"],
    ar: "لجنة الإنقاذ الدولية | اللجنة الدولية للإنقاذ | لجنة الإغاثة الدولية | لجنة الإنقاذ العالمية",
  },
  "organizations/irena": {
    kind: "intergovernmental", en: "IRENA", fr: "Agence internationale pour les énergies renouvelables",
    aliases: ["International Renewable Energy Agency"], countries: ["AE"],
    ar: "الوكالة الدولية للطاقة المتجددة",
  },
  "organizations/iri": {
    kind: "institution", en: "International Republican Institute", acronyms: ["IRI"], countries: ["US"],
    ar: "المعهد الجمهوري الدولي | المعهد الجمهوري الأمريكي",
  },
  "organizations/iris": {
    kind: "institution", en: "IRIS", acronyms: ["IRIS"], countries: ["FR"],
    ar: "معهد العلاقات الدولية والاستراتيجية | معهد إيريس | معهد العلاقات الدولية والاستراتيجية الفرنسي",
    arWeak: "إيريس",
  },
  "organizations/isdb": {
    kind: "intergovernmental", en: "Islamic Development Bank", fr: "Banque islamique de développement", acronyms: ["IsDB", "BID"],
    ar: "البنك الإسلامي للتنمية | بنك التنمية الإسلامي",
  },
  "organizations/isesco": {
    kind: "intergovernmental", en: "ICESCO", fr: "Icesco", aliases: ["Islamic World Educational Scientific and Cultural Organization"],
    acronyms: ["ISESCO"],
    ar: "منظمة العالم الإسلامي للتربية والعلوم والثقافة",
    arShort: "إيسيسكو | الإيسيسكو",
  },
  "organizations/islamic-dawa-organization": {
    kind: "aid", en: "Islamic Da'wa Organization", aliases: ["Munazzamat al-Da'wa al-Islamiyya"], countries: ["SD"],
    ar: "منظمة الدعوة الإسلامية",
  },
  "organizations/islamic-fiqh-academy": {
    kind: "intergovernmental", en: "International Islamic Fiqh Academy", acronyms: ["IIFA"], countries: ["SA"],
    ar: "مجمع الفقه الإسلامي الدولي | مجمع الفقه الإسلامي",
  },
  "organizations/islamic-relief": {
    kind: "aid", en: "Islamic Relief", fr: "Secours islamique",
    ar: "منظمة الإغاثة الإسلامية | الإغاثة الإسلامية عبر العالم | هيئة الإغاثة الإسلامية",
    arWeak: "الإغاثة الإسلامية",
  },
  "organizations/islamic-solidarity-fund": {
    kind: "intergovernmental", en: "Islamic Solidarity Fund", acronyms: ["ISF"],
    ar: "صندوق التضامن الإسلامي | صندوق التضامن الإسلامي للتنمية",
  },
  "organizations/islamic-university-of-madinah": {
    kind: "institution", en: "Islamic University of Madinah", countries: ["SA"],
    ar: "الجامعة الإسلامية بالمدينة المنورة | الجامعة الإسلامية في المدينة المنورة",
  },
  "organizations/iss": {
    kind: "institution", en: "Institute for Security Studies", fr: "Institut d'études de sécurité", aliases: ["ISS Africa"], acronyms: ["ISS"],
    ar: "معهد الدراسات الأمنية | معهد الدراسات الأمنية الأفريقي | معهد الدراسات الأمنية في بريتوريا | معهد دراسات الأمن | معهد الدراسات الأمنية في جنوب أفريقيا | معهد الدراسات الأمنية بجنوب أفريقيا | معهد الدراسات الأمنية لأفريقيا",
  },
  "organizations/italian-bilateral-support-mission-in-niger": {
    kind: "mission", en: "Italian Bilateral Support Mission in Niger", aliases: ["Missione bilaterale di supporto in Niger"], acronyms: ["MISIN"], countries: ["NE", "IT"],
    ar: "البعثة الإيطالية في النيجر | بعثة الدعم الإيطالية في النيجر | بعثة الدعم العسكرية الإيطالية في النيجر | بعثة الدعم الإيطالية في جمهورية النيجر | ميسين",
  },
  "organizations/italy-africa-summit": {
    kind: "intergovernmental", en: "Italy–Africa Summit", fr: "Sommet Italie-Afrique", countries: ["IT"],
    ar: "القمة الإيطالية الأفريقية | قمة إيطاليا أفريقيا",
  },
  "organizations/itu": {
    kind: "intergovernmental", en: "International Telecommunication Union",
    fr: "Union internationale des télécommunications", acronyms: ["ITU", "UIT"],
    ar: "الاتحاد الدولي للاتصالات",
  },
  "organizations/ituc": {
    kind: "union", en: "International Trade Union Confederation", fr: "Confédération syndicale internationale",
    acronyms: ["ITUC", "CSI"],
    ar: "الاتحاد الدولي للنقابات | الاتحاد الدولي لنقابات العمال | الكونفدرالية النقابية الدولية",
  },
  "organizations/iucn": {
    kind: "institution", en: "IUCN", fr: "UICN", aliases: ["International Union for Conservation of Nature"],
    ar: "الاتحاد الدولي لحفظ الطبيعة | الاتحاد العالمي لصون الطبيعة | الاتحاد الدولي لصون الطبيعة",
  },
  "organizations/iums": {
    kind: "institution", en: "International Union of Muslim Scholars", fr: "Union internationale des oulémas musulmans", countries: ["QA"],
    ar: "الاتحاد العالمي لعلماء المسلمين | اتحاد علماء المسلمين | الاتحاد العالمي للعلماء المسلمين",
  },
  "organizations/jamestown": {
    kind: "institution", en: "Jamestown Foundation", countries: ["US"],
    ar: "مؤسسة جيمستاون | مؤسسة جيمس تاون | جيمستاون | جيمس تاون",
  },
  "organizations/jica": {
    kind: "aid", en: "JICA", fr: "Jica", aliases: ["Japan International Cooperation Agency"],
    ar: "الوكالة اليابانية للتعاون الدولي",
    arShort: "جايكا",
  },
  "organizations/kaiptc": {
    kind: "institution", en: "Kofi Annan International Peacekeeping Training Centre", acronyms: ["KAIPTC"],
    countries: ["GH"],
    ar: "مركز كوفي عنان الدولي للتدريب على حفظ السلام | مركز كوفي عنان لحفظ السلام | مركز كوفي أنان الدولي لتدريب | مركز كوفي عنان الدولي لتدريب | مركز كوفي أنان الدولي للتدريب | مركز كوفي عنان الدولي للتدريب | مركز كوفي أنان الدولي للتدريب على حفظ السلام",
  },
  "organizations/khalifa-bin-zayed-foundation": {
    kind: "aid", en: "Khalifa bin Zayed Foundation", countries: ["AE"],
    ar: "مؤسسة خليفة بن زايد للأعمال الإنسانية | مؤسسة خليفة بن زايد آل نهيان للأعمال الإنسانية | مؤسسة خليفة الإنسانية | خليفة الإنسانية | مؤسسة خليفة",
  },
  "organizations/kimberley-process": {
    kind: "intergovernmental", en: "Kimberley Process", fr: "Processus de Kimberley",
    ar: "عملية كيمبرلي | نظام كيمبرلي | مسار كيمبرلي | عملية كمبرلي",
  },
  "organizations/kisal-observatory": {
    kind: "movement", en: "Kisal Observatory", aliases: ["Observatoire Kisal"],
    ar: "مرصد كيسال | كيسال",
  },
  "organizations/konrad-adenauer-foundation": {
    kind: "institution", en: "Konrad Adenauer Foundation", countries: ["DE"],
    ar: "مؤسسة كونراد أديناور | كونراد أديناور",
  },
  "organizations/korea-africa-summit": {
    kind: "intergovernmental", en: "Korea–Africa Summit", countries: ["KR"],
    ar: "القمة الكورية الأفريقية | قمة كوريا أفريقيا",
  },
  "organizations/korea-international-cooperation-agency": {
    kind: "institution", en: "Korea International Cooperation Agency", acronyms: ["KOICA"], countries: ["KR"],
    ar: "الوكالة الكورية للتعاون الدولي | وكالة التعاون الدولي الكورية | كويكا",
  },
  "organizations/ksrelief": {
    kind: "aid", en: "KSrelief", fr: "Centre du roi Salman pour l'aide humanitaire",
    aliases: ["King Salman Humanitarian Aid and Relief Centre", "King Salman Humanitarian Aid and Relief Center"],
    ar: "مركز الملك سلمان للإغاثة والأعمال الإنسانية | مركز الملك سلمان للإغاثة | مركز الملك سلمان",
  },
  "organizations/kuwait-fund": {
    kind: "institution", en: "Kuwait Fund for Arab Economic Development", acronyms: ["KFAED"], countries: ["KW"],
    ar: "الصندوق الكويتي للتنمية | الصندوق الكويتي للتنمية الاقتصادية العربية | الصندوق الكويتي",
  },
  "organizations/kuwait-red-crescent": {
    kind: "aid", en: "Kuwait Red Crescent", fr: "Croissant-Rouge koweïtien", countries: ["KW"],
    ar: "الهلال الأحمر الكويتي | جمعية الهلال الأحمر الكويتي",
  },
  "organizations/lake-chad-basin-governors-forum": {
    kind: "intergovernmental", en: "Lake Chad Basin Governors' Forum",
    fr: "Forum des gouverneurs du bassin du lac Tchad",
    ar: "منتدى حكام حوض بحيرة تشاد | منتدى محافظي حوض بحيرة تشاد | منتدى حكام ولايات حوض بحيرة تشاد",
  },
  "organizations/lcbc": {
    kind: "intergovernmental", en: "Lake Chad Basin Commission", fr: "Commission du bassin du lac Tchad", acronyms: ["LCBC", "CBLT"],
    countries: ["TD", "NG", "NE", "CM"], from: "1964",
    ar: "لجنة حوض بحيرة تشاد | مفوضية حوض بحيرة تشاد | هيئة حوض بحيرة تشاد | هيئة حوض البحيرة | اللجنة الإقليمية لحوض بحيرة تشاد | تجمع دول حوض بحيرة تشاد | لجنة حوض بحيرة التشاد | دول حوض بحيرة تشاد | سلطة حوض بحيرة تشاد | لجنة بحيرة تشاد | مجلس حوض بحيرة تشاد | هيئة بحيرة تشاد | منظمة حوض بحيرة تشاد | مفوضية بحيرة تشاد | تجمع حوض بحيرة تشاد | اللجنة الدائمة لحوض بحيرة تشاد",
  },
  "organizations/libyan-red-crescent": {
    kind: "aid", en: "Libyan Red Crescent", fr: "Croissant-Rouge libyen", countries: ["LY"],
    ar: "الهلال الأحمر الليبي",
  },
  "organizations/licorne": {
    kind: "mission", en: "Operation Licorne", fr: "Opération Licorne", aliases: ["Licorne"], countries: ["FR", "CI"], from: "2002",
    to: "2015-01",
    ar: "عملية ليكورن | قوة ليكورن | عملية الليكورن | قوات ليكورن | قوة ليكورن الفرنسية | قوات الليكورن | عملية وحيد القرن | ليكورن | القوة الفرنسية ليكورن",
  },
  "organizations/liptako-gourma-authority": {
    kind: "intergovernmental", en: "Liptako-Gourma Authority", fr: "Autorité du Liptako-Gourma", acronyms: ["ALG"], countries: ["ML", "BF", "NE"],
    from: "1970",
    ar: "هيئة ليبتاكو غورما | سلطة ليبتاكو غورما | سلطة ليبتاكو جورما | هيئة ليبتاكو جورما | سلطة التنمية المندمجة لدول ليبتاكو غورما | هيئة تنمية ليبتاكو غورما | هيئة التنمية المتكاملة لليبتاكو غورما | سلطة تنمية ليبتاكو غورما | السلطة المتكاملة لتنمية ليبتاكو غورما | السلطة المتكاملة لتنمية دول ليبتاكو غورما | سلطة التنمية المتكاملة لدول ليبتاكو غورما | سلطة التنمية المتكاملة لليبتاكو غورما | منظمة ليبتاكو غورما | منظمة التنمية المتكاملة لليبتاكو غورما",
  },
  "organizations/liptako-gourma-charter": {
    kind: "intergovernmental", en: "Liptako-Gourma Charter", fr: "Charte du Liptako-Gourma",
    countries: ["ML", "BF", "NE"], from: "2023-09-16",
    ar: "ميثاق ليبتاكو غورما | ميثاق ليبتاكو جورما | ميثاق ليبتاكو غورما المنشئ لتحالف دول الساحل",
  },
  "organizations/lome-forum": {
    kind: "institution", en: "Lomé Peace and Security Forum", fr: "Forum de Lomé sur la paix et la sécurité",
    acronyms: ["LPSF"], countries: ["TG"],
    ar: "منتدى لومي للسلم والأمن | منتدى لومي للسلام والأمن | منتدى لومي",
  },
  "organizations/london-club": {
    kind: "intergovernmental", en: "London Club", fr: "Club de Londres",
    ar: "نادي لندن",
  },
  "organizations/london-conference-sudan": {
    kind: "intergovernmental", en: "London Conference on Sudan", fr: "Conférence de Londres sur le Soudan",
    countries: ["SD", "GB"], from: "2025-04",
    ar: "مؤتمر لندن حول السودان | مؤتمر لندن بشأن السودان | مؤتمر لندن للسودان",
    arWeak: "مؤتمر لندن",
    arCue: "السودان | السوداني",
  },
  "organizations/luxdev": {
    kind: "institution", en: "LuxDev", aliases: ["Luxembourg Development Cooperation Agency"], countries: ["LU"],
    ar: "لوكس ديف | وكالة لوكسمبورغ للتعاون | وكالة لوكسمبورغ للتعاون الإنمائي",
  },
  "organizations/maarif-foundation": {
    kind: "aid", en: "Maarif Foundation", fr: "Fondation Maarif", aliases: ["Turkish Maarif Foundation"],
    countries: ["TR"],
    ar: "وقف المعارف التركي | مؤسسة المعارف التركي | وقف المعارف التركية | مؤسسة المعارف التركية | وقف معارف التركي | مدارس المعارف التركية | وقف المعارف",
  },
  "organizations/makerere-university": {
    kind: "institution", en: "Makerere University", countries: ["UG"],
    ar: "جامعة ماكيريري | جامعة ماكريري",
  },
  "organizations/mali-red-cross": {
    kind: "aid", en: "Mali Red Cross", fr: "Croix-Rouge malienne", countries: ["ML"],
    ar: "الصليب الأحمر المالي",
  },
  "organizations/mano-river-union": {
    kind: "intergovernmental", en: "Mano River Union", fr: "Union du fleuve Mano", acronyms: ["MRU"], countries: ["SL", "LR", "GN", "CI"],
    ar: "اتحاد نهر مانو | منظمة اتحاد نهر مانو",
  },
  "organizations/maoc": {
    kind: "institution", en: "Maritime Analysis and Operations Centre", acronyms: ["MAOC-N"],
    ar: "مركز التحليل والعمليات البحرية لمكافحة المخدرات | مركز التحليل والعمليات البحرية",
  },
  "organizations/mastercard-foundation": {
    kind: "aid", en: "Mastercard Foundation", countries: ["CA"],
    ar: "مؤسسة ماستركارد",
  },
  "organizations/mauritanian-red-crescent": {
    kind: "aid", en: "Mauritanian Red Crescent", fr: "Croissant-Rouge mauritanien", countries: ["MR"],
    ar: "الهلال الأحمر الموريتاني",
  },
  "organizations/mbz-defence-college": {
    kind: "institution", en: "Mohammed bin Zayed Defence College", fr: "Collège de défense Mohammed Ben Zayed", countries: ["MR"],
    ar: "كلية محمد بن زايد للدفاع",
  },
  "organizations/mdm": {
    kind: "aid", en: "Médecins du Monde", fr: "Médecins du monde", aliases: ["Doctors of the World"], acronyms: ["MDM"],
    ar: "أطباء العالم | منظمة أطباء العالم",
  },
  "organizations/medair": {
    kind: "aid", en: "Medair", countries: ["CH"],
    ar: "ميدير | منظمة ميدير | ميداير",
  },
  "organizations/mercosur": {
    kind: "intergovernmental", en: "Mercosur",
    ar: "ميركوسور | سوق الجنوب المشتركة",
  },
  "organizations/mercy-corps": {
    kind: "aid", en: "Mercy Corps",
    ar: "ميرسي كور | منظمة ميرسي كور | فيلق الرحمة | منظمة ميرسي كوربس | فيلق الرحمة الدولي | ميرسي كوربس الأمريكية | ميرسي كوربس | ميرسي كور الأمريكية",
  },
  "organizations/mercy-worldwide": {
    kind: "aid", en: "Rahma Worldwide", aliases: ["Al-Rahma Al-Alamiya"], countries: ["KW"],
    ar: "الرحمة العالمية الكويتية | جمعية الرحمة العالمية | الرحمة العالمية",
  },
  "organizations/mfwa": {
    kind: "movement", en: "Media Foundation for West Africa", acronyms: ["MFWA"], countries: ["GH"],
    ar: "مؤسسة الإعلام لغرب أفريقيا | مؤسسة الإعلام في غرب أفريقيا | المؤسسة الإعلامية لغرب أفريقيا",
  },
  "organizations/micema": {
    kind: "mission", en: "MICEMA", aliases: ["ECOWAS Mission in Mali", "ECOWAS Force in Mali", "Mission de la CEDEAO au Mali"], acronyms: ["MICEMA"], countries: ["ML"],
    ar: "بعثة إيكواس في مالي | القوة الغرب أفريقية في مالي | ميسيما",
  },
  "organizations/millennium-challenge-corporation": {
    kind: "institution", en: "Millennium Challenge Corporation", acronyms: ["MCC"], countries: ["US"],
    ar: "مؤسسة تحدي الألفية | هيئة تحدي الألفية | مؤسسة تحديات الألفية | هيئة تحديات الألفية",
  },
  "organizations/mining-indaba": {
    kind: "institution", en: "Mining Indaba", countries: ["ZA"],
    ar: "مؤتمر إندابا للتعدين | ماينينغ إندابا | إندابا للتعدين",
  },
  "organizations/minuci": {
    kind: "mission", en: "MINUCI", fr: "Mission des Nations unies en Côte d'Ivoire",
    aliases: ["United Nations Mission in Côte d'Ivoire"], countries: ["CI"], from: "2003-05", to: "2004-04",
    ar: "مينوتشي | بعثة مينوتشي",
  },
  "organizations/minurcat": {
    kind: "mission", en: "MINURCAT", fr: "Mission des Nations unies en République centrafricaine et au Tchad",
    aliases: ["United Nations Mission in the Central African Republic and Chad", "UN Mission in the Central African Republic and Chad"],
    countries: ["TD", "CF"], parent: "organizations/united-nations", from: "2007-09", to: "2010-12",
    ar: "بعثة الأمم المتحدة في جمهورية أفريقيا الوسطى وتشاد | بعثة الأمم المتحدة في تشاد وأفريقيا الوسطى | بعثة الأمم المتحدة في أفريقيا الوسطى وتشاد | بعثة الأمم المتحدة في تشاد | مينوركا",
    arWeak: "بعثة الأمم المتحدة",
    arShort: "مينوركات",
  },
  "organizations/minurso": {
    kind: "mission", en: "MINURSO",
    fr: "Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental",
    aliases: ["United Nations Mission for the Referendum in Western Sahara", "UN Mission for the Referendum in Western Sahara"],
    countries: ["EH"], parent: "organizations/united-nations", from: "1991-04",
    ar: "بعثة الأمم المتحدة لتنظيم استفتاء في الصحراء الغربية | بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية | بعثة الأمم المتحدة من أجل الاستفتاء في الصحراء الغربية | بعثة الأمم المتحدة في الصحراء الغربية | بعثة الأمم المتحدة إلى الصحراء | بعثة الأمم المتحدة لتنظيم الاستفتاء في الصحراء الغربية | بعثة المينورسو | بعثة مينورسو | بعثة الأمم المتحدة بالصحراء الغربية | البعثة الأممية في الصحراء الغربية | بعثة الأمم المتحدة للصحراء الغربية | بعثة الأمم المتحدة للاستفتاء بالصحراء الغربية",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية | القبعات الزرق",
    arShort: "المينورسو | مينورسو | المنورسو | منورسو",
  },
  "organizations/minusca": {
    kind: "mission", en: "MINUSCA",
    fr: "Mission multidimensionnelle intégrée des Nations unies pour la stabilisation en Centrafrique",
    aliases: ["United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic", "UN Multidimensional Integrated Stabilization Mission in the Central African Republic", "UN Mission in the Central African Republic"],
    countries: ["CF"], parent: "organizations/united-nations", from: "2014-04",
    ar: "بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في جمهورية أفريقيا الوسطى | بعثة الأمم المتحدة في أفريقيا الوسطى | بعثة الأمم المتحدة في جمهورية أفريقيا الوسطى | بعثة الأمم المتحدة لتحقيق الاستقرار في أفريقيا الوسطى | البعثة الأممية في أفريقيا الوسطى | بعثة الأمم المتحدة لحفظ السلام في أفريقيا الوسطى | بعثة الأمم المتحدة المتعددة الأبعاد في أفريقيا الوسطى | بعثة الأمم المتحدة بأفريقيا الوسطى | قوات حفظ السلام في أفريقيا الوسطى | بعثة الأمم المتحدة المتكاملة في أفريقيا الوسطى | قوة الأمم المتحدة في أفريقيا الوسطى | بعثة حفظ السلام في أفريقيا الوسطى | البعثة الأممية بأفريقيا الوسطى | قوات الأمم المتحدة في أفريقيا الوسطى | بعثة الأمم المتحدة المتكاملة متعددة الأبعاد لتحقيق الاستقرار في جمهورية أفريقيا الوسطى | بعثة مينوسكا | بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في أفريقيا الوسطى | قوة حفظ السلام في أفريقيا الوسطى | بعثة الأمم المتحدة المتكاملة متعددة الأبعاد لتحقيق الاستقرار في أفريقيا الوسطى | بعثة الأمم المتحدة المتعددة الأبعاد المتكاملة لتحقيق الاستقرار في جمهورية أفريقيا الوسطى | بعثة الأمم المتحدة المتعددة الأبعاد لتحقيق الاستقرار في جمهورية أفريقيا الوسطى | بعثة الأمم المتحدة متعددة الأبعاد لتحقيق الاستقرار في أفريقيا الوسطى | بعثة الأمم المتحدة لإحلال الاستقرار في أفريقيا الوسطى | بعثة الأمم المتحدة لدعم الاستقرار في أفريقيا الوسطى | بعثة المنظمة الدولية في أفريقيا الوسطى | مينسكا | منوسكا | مينوشكا",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية | القبعات الزرق | قوات حفظ السلام الأممية | بعثة حفظ السلام الأممية | بعثة الأمم المتحدة لحفظ السلام",
    arShort: "مينوسكا | المينوسكا | مونوسكا",
  },
  "organizations/minusma": {
    kind: "mission", en: "MINUSMA",
    fr: "Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali",
    aliases: ["United Nations Multidimensional Integrated Stabilization Mission in Mali", "UN Multidimensional Integrated Stabilization Mission in Mali", "UN Mission in Mali"],
    countries: ["ML"], parent: "organizations/united-nations", from: "2013-04", to: "2023-12-31",
    acled: [{ name: "MINUSMA: United Nations Multidimensional Integrated Stabilization Mission in Mali (2013-)" }],
    ar: "بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة متعددة الأبعاد المتكاملة لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة المتكاملة متعددة الأبعاد لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة في مالي | بعثة الأمم المتحدة لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة لحفظ السلام في مالي | البعثة الأممية في مالي | بعثة حفظ السلام الأممية في مالي | قوات حفظ السلام الأممية في مالي | بعثة الأمم المتحدة بمالي | بعثة الأمم المتحدة إلى مالي | البعثة الأممية بمالي | البعثة متعددة الأبعاد لإحلال الاستقرار في مالي | بعثة الأمم المتحدة المتعددة الأبعاد في مالي | بعثة الأمم المتحدة لإرساء الاستقرار في مالي | البعثة الدولية في مالي | بعثة الأمم المتحدة متعددة الأبعاد في مالي | قوات الأمم المتحدة في مالي | بعثة الأمم المتحدة لحفظ الاستقرار في مالي | بعثة السلام الأممية في مالي | قوة الأمم المتحدة في مالي | بعثة الأمم المتحدة المتكاملة في مالي | قوات حفظ السلام في مالي | بعثة حفظ السلام في مالي | بعثة حفظ السلام التابعة للأمم المتحدة في مالي | بعثة الأمم المتحدة لتثبيت الاستقرار في مالي | بعثة الأمم المتحدة المتعددة الأطراف في مالي | قوة حفظ السلام الأممية في مالي | قوات البعثة الأممية في مالي | البعثة الأممية المتكاملة في مالي | المينيسما | بعثة منظمة الأمم المتحدة المتكاملة المتعددة الأبعاد من أجل الاستقرار في مالي | بعثة منظمة الأمم المتحدة المتكاملة متعددة الأبعاد لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة المتعددة الأبعاد من أجل الاستقرار في مالي | بعثة الأمم المتحدة المتعددة الأبعاد المتكاملة لتحقيق الاستقرار في مالي | البعثة الأممية المتكاملة لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة المدمجة متعددة الأبعاد لإرساء الاستقرار في مالي | بعثة الأمم المتحدة المندمجة لتحقيق الاستقرار في مالي | قوات الأمم المتحدة لحفظ السلام في مالي | قوة حفظ السلام في مالي | القوات الأممية في مالي | بعثة الأمم المتحدة المتكاملة لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة لإحلال الاستقرار في مالي | بعثة الأمم المتحدة متعددة الأبعاد من أجل الاستقرار في مالي | بعثة الأمم المتحدة لدعم الاستقرار في مالي | بعثة الأمم المتحدة من أجل الاستقرار في مالي | بعثة الأمم المتحدة متعددة الأبعاد لتحقيق الاستقرار في مالي | بعثة الأمم المتحدة المتعددة الأبعاد لتحقيق الاستقرار في مالي | البعثة الأممية المتكاملة متعددة الأبعاد لتحقيق الاستقرار في مالي | بعثة منظمة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي | البعثة الأممية لتحقيق الاستقرار في مالي | قوة الأمم المتحدة لحفظ السلام في مالي",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية | القبعات الزرق | قوات حفظ السلام الأممية | بعثة حفظ السلام الأممية | بعثة الأمم المتحدة لحفظ السلام",
    arShort: "مينوسما | المينوسما | منيسما | المنيسما | مينوسوما | مينوزما | مينيسما | مينسما | مينيسوما | ميونسما | منوسما | المنوسما | مونيسما | المينوسمى | مينوصما",
  },
  "organizations/misahel": {
    kind: "mission", en: "African Union Mission for Mali and the Sahel", fr: "Mission de l'Union africaine pour le Mali et le Sahel",
    acronyms: ["MISAHEL"], countries: ["ML"], parent: "organizations/african-union", from: "2013-08",
    ar: "بعثة الاتحاد الأفريقي لمالي والساحل | بعثة الاتحاد الأفريقي في مالي والساحل | بعثة الاتحاد الأفريقي إلى مالي ومنطقة الساحل | بعثة الاتحاد الأفريقي في مالي | بعثة الاتحاد الأفريقي إلى مالي والساحل | بعثة الاتحاد الأفريقي بمالي والساحل | بعثة الاتحاد الأفريقي من أجل مالي والساحل | بعثة الاتحاد الأفريقي في منطقة الساحل | بعثة ميساهل | بعثة الاتحاد الأفريقي للساحل ومالي | ميساحل | البعثة الأفريقية في مالي وبلدان الساحل | البعثة الأفريقية لمالي والساحل",
    arShort: "ميساهل | الميساهل | ميصاهل",
  },
  "organizations/misca": {
    kind: "mission", en: "MISCA", fr: "Mission internationale de soutien à la Centrafrique",
    aliases: ["African-led International Support Mission to the Central African Republic"], countries: ["CF"],
    from: "2013-12", to: "2014-09",
    ar: "القوة الأفريقية في أفريقيا الوسطى | بعثة الدعم الدولية إلى جمهورية أفريقيا الوسطى | البعثة الدولية لدعم أفريقيا الوسطى | القوة الأفريقية بأفريقيا الوسطى | قوات الاتحاد الأفريقي في أفريقيا الوسطى | بعثة الاتحاد الأفريقي في أفريقيا الوسطى | بعثة الدعم الدولية في أفريقيا الوسطى بقيادة أفريقية | القوة الأفريقية لدعم أفريقيا الوسطى | قوات ميسكا | بعثة الدعم الدولية لأفريقيا الوسطى | بعثة الدعم الدولية بقيادة أفريقية في جمهورية أفريقيا الوسطى | بعثة الدعم الدولية في أفريقيا الوسطى | قوة ميسكا | القوات الأفريقية في أفريقيا الوسطى | البعثة الأفريقية في أفريقيا الوسطى | قوة الاتحاد الأفريقي في أفريقيا الوسطى",
    arShort: "ميسكا | الميسكا",
  },
  "organizations/miss-mauritania": {
    kind: "institution", en: "Mauritanian Institute for Strategic Studies",
    fr: "Institut mauritanien d'études stratégiques", acronyms: ["IMES"], countries: ["MR"],
    ar: "المعهد الموريتاني للدراسات الاستراتيجية",
  },
  "organizations/mission-gazelle": {
    kind: "mission", en: "Mission Gazelle", countries: ["NE", "DE"], weak: true,
    ar: "مهمة غزال | مهمة غازيل | عملية غزال",
    arCue: "ألمانيا | الألمانية | النيجر",
  },
  "organizations/mnjtf": {
    kind: "mission", en: "Multinational Joint Task Force", fr: "Force multinationale mixte", aliases: ["Multinational Joint Force", "Multinational Joint Task Force against Boko Haram", "Lake Chad Multinational Force"], acronyms: ["MNJTF", "FMM"],
    countries: ["NG", "NE", "TD", "CM", "BJ"], from: "1994",
    ar: "القوة المشتركة متعددة الجنسيات | قوة المهام المشتركة متعددة الجنسيات | القوة متعددة الجنسيات المشتركة | القوة المشتركة المتعددة الجنسيات | القوة المختلطة متعددة الجنسيات | قوة المهام المشتركة المتعددة الجنسيات | القوة متعددة الجنسيات المختلطة | قوة العمل المشتركة متعددة الجنسيات | القوة المتعددة الجنسيات المختلطة | قوات المهام المشتركة متعددة الجنسيات | القوة الإقليمية المشتركة لحوض بحيرة تشاد | القوة المشتركة متعددة الجنسية | القوة الإقليمية متعددة الجنسيات | القوة المتعددة الجنسيات لمكافحة بوكو حرام | قوة العمل المشتركة المتعددة الجنسيات | القوة متعددة الجنسيات لمحاربة بوكو حرام | القوة العسكرية المشتركة متعددة الجنسيات | القوات المشتركة متعددة الجنسيات | القوات المشتركة المتعددة الجنسيات | قوة مشتركة متعددة الجنسيات | القوة الأفريقية المشتركة متعددة الجنسيات | قوة المهمات المشتركة متعددة الجنسيات | فرقة العمل المشتركة متعددة الجنسيات | قوة متعددة الجنسيات مشتركة | فرقة العمل المشتركة المتعددة الجنسيات | قوة المهام المختلطة متعددة الجنسيات | قوات المهام المشتركة المتعددة الجنسيات | القوة العسكرية متعددة الجنسيات لمكافحة بوكو حرام | القوة المشتركة لمكافحة بوكو حرام | القوة الأفريقية لمحاربة بوكو حرام | القوة المتعددة الجنسيات المشتركة | القوة الإقليمية المشتركة ضد بوكو حرام | القوات المشتركة متعددة الجنسيات في حوض بحيرة تشاد | القوة المشتركة لدول حوض بحيرة تشاد | القوة المختلطة المتعددة الجنسيات | قوة التدخل المشتركة المتعددة الجنسيات | قوة التدخل المشتركة المتعددة الاطراف | القوة المشتركة المتعددة الأطراف | القوة المشتركة متعددة الأطراف | القوة متعددة الأطراف لمكافحة بوكو حرام | القوة المشتركة متعددة الجنسيات للتدخل | قوة المهام المشتركة متعددة الجنسيات لمكافحة بوكو حرام | القوة الأفريقية لمكافحة بوكو حرام | القوة الإقليمية المختلطة | القوة المشتركة المتعددة الجنسية | القوة المختلطة المتعددة الجنسيات لحوض بحيرة تشاد | القوات المختلطة متعددة الجنسيات | قوة المهمات المشتركة المتعددة الجنسيات | القوة المشتركة لبحيرة تشاد | فرقة المهام المشتركة المتعددة الجنسيات | قوة الواجب المشتركة متعددة الجنسيات | القوات المتعددة الجنسيات المشتركة",
    arWeak: "القوة متعددة الجنسيات | القوة المتعددة الجنسيات | القوة المختلطة | قوة التدخل المشتركة | القوة المشتركة المختلطة | القوة الإفريقية المشتركة | القوات متعددة الجنسيات | قوة المهام المشتركة",
    arCue: "بحيرة تشاد | بوكو حرام | ديفا | نجامينا",
  },
  "organizations/mo-ibrahim-foundation": {
    kind: "aid", en: "Mo Ibrahim Foundation", fr: "Fondation Mo Ibrahim",
    ar: "مؤسسة مو إبراهيم | مؤسسة محمد إبراهيم",
  },
  "organizations/monusco": {
    kind: "mission", en: "MONUSCO",
    fr: "Mission de l'Organisation des Nations unies pour la stabilisation en République démocratique du Congo",
    aliases: ["United Nations Organization Stabilization Mission in the Democratic Republic of the Congo", "United Nations Organization Stabilization Mission in the DR Congo", "UN Organization Stabilization Mission in the Democratic Republic of the Congo"],
    countries: ["CD"], parent: "organizations/united-nations", from: "2010-07",
    ar: "بعثة منظمة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية | بعثة الأمم المتحدة في الكونغو الديمقراطية | بعثة الأمم المتحدة لتحقيق الاستقرار في الكونغو الديمقراطية | بعثة الأمم المتحدة في جمهورية الكونغو الديمقراطية | بعثة الأمم المتحدة لحفظ السلام في الكونغو الديمقراطية | بعثة الأمم المتحدة بالكونغو الديمقراطية | بعثة الأمم المتحدة في الكونغو | قوات حفظ السلام في الكونغو الديمقراطية | بعثة مونوسكو | البعثة الأممية في الكونغو الديمقراطية | قوات الأمم المتحدة في الكونغو الديمقراطية | بعثة الأمم المتحدة لتحقيق الاستقرار في الكونغو | بعثة حفظ السلام في الكونغو الديمقراطية",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية | القبعات الزرق | قوات حفظ السلام الأممية | بعثة حفظ السلام الأممية | بعثة الأمم المتحدة لحفظ السلام",
    arShort: "مونوسكو | المونوسكو | منوسكو",
  },
  "organizations/moodys": {
    kind: "company", en: "Moody's", countries: ["US"],
    ar: "وكالة موديز | موديز",
  },
  "organizations/msf": {
    kind: "aid", en: "Doctors Without Borders", fr: "Médecins sans frontières", acronyms: ["MSF"],
    ar: "أطباء بلا حدود | منظمة أطباء بلا حدود | اطباء بلاحدود | منظمة أطباء بلا حدود الدولية | منظمة أطباء بلاحدود الفرنسية | منظمه أطباء بلا حدود الفرنسية | أطباء دون حدود | أطباء من دون حدود | أطباء بدون حدود | منظمة أطباء من دون حدود",
  },
  "organizations/munich-security-conference": {
    kind: "institution", en: "Munich Security Conference", fr: "Conférence de Munich sur la sécurité",
    ar: "مؤتمر ميونيخ للأمن | مؤتمر ميونخ للأمن | مؤتمر ميونيخ الأمني",
  },
  "organizations/muslim-aid": {
    kind: "aid", en: "Muslim Aid", countries: ["GB"],
    ar: "منظمة الإعانة الإسلامية | منظمة مسلم ايد | مسلم إيد | منظمة العون الإسلامي البريطانية",
  },
  "organizations/muslim-council-of-elders": {
    kind: "movement", en: "Muslim Council of Elders", fr: "Conseil des sages musulmans",
    ar: "مجلس حكماء المسلمين",
  },
  "organizations/muslim-world-league": {
    kind: "institution", en: "Muslim World League", fr: "Ligue islamique mondiale", countries: ["SA"],
    ar: "رابطة العالم الإسلامي",
  },
  "organizations/national-endowment-for-democracy": {
    kind: "institution", en: "National Endowment for Democracy", acronyms: ["NED"], countries: ["US"],
    ar: "الصندوق الوطني للديمقراطية | الوقف الوطني للديمقراطية | الصندوق الوطني للديمقراطية الأمريكي",
  },
  "organizations/nato": {
    kind: "intergovernmental", en: "NATO", fr: "OTAN", aliases: ["North Atlantic Treaty Organization"], from: "1949",
    ar: "حلف شمال الأطلسي | منظمة حلف شمال الأطلسي | حلف الناتو | حلف الأطلسي | حلف شمال الأطلنطي | حلف شمال الاطلسى ناتو | منظمة الناتو | حلف الأطلنطي | الحلف الأطلسي | قوات الناتو | حلف النيتو",
    arShort: "الناتو | ناتو",
  },
  "organizations/ndi": {
    kind: "institution", en: "National Democratic Institute", acronyms: ["NDI"], countries: ["US"],
    ar: "المعهد الديمقراطي الوطني | المعهد الوطني الديمقراطي | المعهد الديمقراطي الأمريكي",
  },
  "organizations/nepad": {
    kind: "intergovernmental", en: "NEPAD", fr: "Nepad", parent: "organizations/african-union",
    ar: "الشراكة الجديدة من أجل تنمية أفريقيا | الشراكة الجديدة لتنمية أفريقيا | وكالة نيباد",
    arShort: "نيباد | النيباد",
  },
  "organizations/new-development-bank": {
    kind: "intergovernmental", en: "New Development Bank", acronyms: ["NDB"],
    ar: "بنك التنمية الجديد | بنك بريكس للتنمية",
  },
  "organizations/new-silk-road": {
    kind: "intergovernmental", en: "Belt and Road Initiative", fr: "Nouvelles routes de la soie", acronyms: ["BRI"],
    countries: ["CN"],
    ar: "مبادرة الحزام والطريق | الحزام والطريق | مبادرة الحزام والطريق الصينية",
  },
  "organizations/niger-basin-authority": {
    kind: "intergovernmental", en: "Niger Basin Authority", fr: "Autorité du bassin du Niger", acronyms: ["NBA", "ABN"],
    ar: "سلطة حوض النيجر | سلطة حوض نهر النيجر | هيئة حوض النيجر | هيئة حوض نهر النيجر | هيئة حوض نهر نيجر | سلطة حوض نهر النيجر التنموية | منظمة حوض النيجر | منظمة حوض نهر النيجر | لجنة حوض نهر النيجر | مجموعة حوض النيجر",
  },
  "organizations/niger-red-cross": {
    kind: "aid", en: "Red Cross Society of Niger", fr: "Croix-Rouge nigérienne", countries: ["NE"],
    ar: "الصليب الأحمر النيجري | الصليب الأحمر في النيجر",
  },
  "organizations/nigeria-red-cross": {
    kind: "aid", en: "Nigerian Red Cross", fr: "Croix-Rouge nigériane", countries: ["NG"],
    ar: "الصليب الأحمر النيجيري",
  },
  "organizations/nile-hope": {
    kind: "aid", en: "Nile Hope", countries: ["SS"],
    ar: "نايل هوب | منظمة نايل هوب",
  },
  "organizations/nobel-committee": {
    kind: "institution", en: "Nobel Committee", countries: ["NO"],
    ar: "لجنة نوبل | لجنة نوبل النرويجية | لجنة جائزة نوبل",
  },
  "organizations/non-aligned-movement": {
    kind: "intergovernmental", en: "Non-Aligned Movement", fr: "Mouvement des non-alignés",
    ar: "حركة عدم الانحياز | دول عدم الانحياز | حركة دول عدم الانحياز",
  },
  "organizations/nouakchott-process": {
    kind: "intergovernmental", en: "Nouakchott Process", fr: "Processus de Nouakchott",
    ar: "مسار نواكشوط",
    arWeak: "عملية نواكشوط",
  },
  "organizations/nrc": {
    kind: "aid", en: "Norwegian Refugee Council", fr: "Conseil norvégien pour les réfugiés", acronyms: ["NRC"],
    ar: "المجلس النرويجي للاجئين | المجلس النرويجي لشؤون اللاجئين | مجلس اللاجئين النرويجي",
  },
  "organizations/oapec": {
    kind: "intergovernmental", en: "OAPEC", fr: "Organisation des pays arabes exportateurs de pétrole",
    aliases: ["Organization of Arab Petroleum Exporting Countries"],
    ar: "أوابك | منظمة الأقطار العربية المصدرة للبترول",
  },
  "organizations/oapi": {
    kind: "intergovernmental", en: "African Intellectual Property Organization",
    fr: "Organisation africaine de la propriété intellectuelle", acronyms: ["OAPI"], countries: ["CM"],
    ar: "المنظمة الأفريقية للملكية الفكرية",
  },
  "organizations/oas": {
    kind: "intergovernmental", en: "Organization of American States", fr: "Organisation des États américains",
    acronyms: ["OAS", "OEA"],
    ar: "منظمة الدول الأمريكية | منظمة الدول الأميركية",
  },
  "organizations/obangame-express": {
    kind: "mission", en: "Obangame Express", countries: ["US"],
    ar: "أوبانغامي إكسبريس | مناورات أوبانغامي إكسبريس | أوبانغام إكسبرس | تمرين أوبانغامي",
  },
  "organizations/observatory-for-the-protection-of-human-rights-defenders": {
    kind: "movement", en: "Observatory for the Protection of Human Rights Defenders",
    fr: "Observatoire pour la protection des défenseurs des droits humains",
    ar: "مرصد حماية المدافعين عن حقوق الإنسان | المرصد من أجل حماية المدافعين عن حقوق الإنسان | مرصد حماية حقوق الإنسان",
  },
  "organizations/ocha": {
    kind: "intergovernmental", en: "UN Office for the Coordination of Humanitarian Affairs", fr: "Bureau de la coordination des affaires humanitaires",
    aliases: ["United Nations Office for the Coordination of Humanitarian Affairs"], acronyms: ["OCHA", "UNOCHA"], parent: "organizations/united-nations",
    ar: "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية | مكتب تنسيق الشؤون الإنسانية التابع للأمم المتحدة | مكتب تنسيق الشؤون الإنسانية | مكتب الأمم المتحدة للشؤون الإنسانية | مكتب الشؤون الإنسانية التابع للأمم المتحدة | مكتب تنسيق الشؤون الإنسانية للأمم المتحدة | مكتب الأمم المتحدة لتنسيق المساعدات الإنسانية | مكتب تنسيق الشئون الإنسانية | مكتب الأمم المتحدة لتنسيق الشئون الإنسانية | مكتب التنسيق الإنساني للأمم المتحدة | مكتب تنسيق المساعدات الإنسانية التابع للأمم المتحدة | مكتب تنسيق الشؤون الإنسانية بالأمم المتحدة | مكتب تنسيق الشؤون الإنسانية الأممي | مكتب الأمم المتحدة لتنسيق العمليات الإنسانية | مكتب تنسيق المساعدات الإنسانية | مكتب الأمم المتحدة لتنسيق العمل الإنساني | مكتب تنسيق العمليات الإنسانية",
    arShort: "أوتشا | الأوتشا | أوشا | الأوشا",
  },
  "organizations/oecd": {
    kind: "intergovernmental", en: "OECD", acronyms: ["OECD", "OCDE"],
    ar: "منظمة التعاون الاقتصادي والتنمية | منظمة التعاون والتنمية الاقتصادية | منظمة التعاون والتنمية",
  },
  "organizations/ofac": {
    kind: "institution", en: "OFAC", aliases: ["Office of Foreign Assets Control"], countries: ["US"],
    ar: "مكتب مراقبة الأصول الأجنبية | مكتب مراقبة الأصول الأجنبية الأمريكي | أوفاك",
  },
  "organizations/ohada": {
    kind: "intergovernmental", en: "OHADA", fr: "Ohada", aliases: ["Organisation for the Harmonisation of Business Law in Africa"],
    ar: "منظمة تنسيق قانون الأعمال في أفريقيا | منظمة تنسيق قوانين الأعمال في أفريقيا | منظمة مواءمة قانون الأعمال في أفريقيا",
    arShort: "أوهادا",
  },
  "organizations/ohchr": {
    kind: "intergovernmental", en: "Office of the United Nations High Commissioner for Human Rights",
    fr: "Haut-Commissariat des Nations unies aux droits de l'homme",
    aliases: ["UN Human Rights Office", "Office of the UN High Commissioner for Human Rights", "Haut-Commissariat aux droits de l'homme"],
    acronyms: ["OHCHR", "HCDH"], parent: "organizations/united-nations",
    ar: "مفوضية الأمم المتحدة السامية لحقوق الإنسان | المفوضية السامية للأمم المتحدة لحقوق الإنسان | المفوضية السامية لحقوق الإنسان | مكتب الأمم المتحدة لحقوق الإنسان | مفوضية الأمم المتحدة لحقوق الإنسان | مكتب حقوق الإنسان التابع للأمم المتحدة | مكتب المفوض السامي لحقوق الإنسان | مفوضية حقوق الإنسان | مكتب مفوض الأمم المتحدة السامي لحقوق الإنسان | المفوضية العليا لحقوق الإنسان | المفوضية السامية لحقوق الإنسان التابعة للأمم المتحدة | مكتب المفوضية السامية لحقوق الإنسان | المفوضية الأممية لحقوق الإنسان | مكتب الأمم المتحدة السامي لحقوق الإنسان | مكتب مفوضية الأمم المتحدة لحقوق الإنسان | المفوضية العليا للأمم المتحدة لحقوق الإنسان | مكتب المفوض السامي للأمم المتحدة لحقوق الإنسان | مكتب الأمم المتحدة لحقوق الانسان في السودان",
  },
  "organizations/oic": {
    kind: "intergovernmental", en: "Organisation of Islamic Cooperation",
    fr: "Organisation de la coopération islamique", aliases: ["Organisation of the Islamic Conference"],
    acronyms: ["OIC", "OCI"], from: "1969-09",
    ar: "منظمة التعاون الإسلامي",
    arFormer: "منظمة المؤتمر الإسلامي",
  },
  "organizations/omvg": {
    kind: "intergovernmental", en: "Gambia River Basin Development Organization", fr: "Organisation pour la mise en valeur du fleuve Gambie", acronyms: ["OMVG"], countries: ["GM", "GN", "GW", "SN"],
    ar: "منظمة استثمار نهر غامبيا | منظمة استثمار حوض نهر غامبيا | منظمة تنمية نهر غامبيا | منظمة تنمية حوض نهر غامبيا",
  },
  "organizations/omvs": {
    kind: "intergovernmental", en: "Senegal River Basin Development Organization",
    fr: "Organisation pour la mise en valeur du fleuve Sénégal",
    aliases: ["Organisation for the Development of the Senegal River"], acronyms: ["OMVS"],
    countries: ["SN", "MR", "ML", "GN"], from: "1972",
    ar: "منظمة استثمار نهر السنغال | منظمة استثمار نهر السينغال | منظمة استغلال نهر السنغال | منظمة تنمية نهر السنغال | هيئة استثمار نهر السنغال | منظمة استثمار نهر السنغال الدولية | منظمة استصلاح نهر السنغال | منظمة تثمين نهر السنغال | منظمة استثمار حوض نهر السنغال | منظمة حوض نهر السنغال | منظمة إحياء نهر السنغال | المنظمة الدولية لاستثمار نهر السنغال | منظمة استغلال حوض نهر السنغال | مؤسسة استثمار نهر السنغال | منظمة تنمية حوض نهر السنغال | هيئة تنمية نهر السنغال",
  },
  "organizations/opcw": {
    kind: "intergovernmental", en: "OPCW", fr: "OIAC",
    aliases: ["Organisation for the Prohibition of Chemical Weapons"],
    ar: "منظمة حظر الأسلحة الكيميائية | منظمة حظر الأسلحة الكيماوية",
  },
  "organizations/opec": {
    kind: "intergovernmental", en: "OPEC", fr: "Opep", aliases: ["Organization of the Petroleum Exporting Countries"],
    ar: "منظمة الدول المصدرة للنفط | منظمة البلدان المصدرة للبترول | منظمة البلدان المصدرة للنفط | منظمة أوبك",
    arShort: "أوبك | الأوبك",
  },
  "organizations/opec-fund": {
    kind: "intergovernmental", en: "OPEC Fund for International Development", acronyms: ["OFID"],
    ar: "صندوق أوبك للتنمية الدولية | صندوق الأوبك للتنمية الدولية | صندوق الأوبك للتنمية | صندوق أوبك | صندوق أوبك للتنمية",
  },
  "organizations/opec-plus": {
    kind: "intergovernmental", en: "OPEC+",
    ar: "أوبك بلس | تحالف أوبك بلس | مجموعة أوبك بلس",
  },
  "organizations/open-arms": {
    kind: "aid", en: "Open Arms", countries: ["ES"],
    ar: "منظمة أوبن آرمز | أوبن آرمز | أوبن أرمز الإسبانية",
  },
  "organizations/open-doors": {
    kind: "movement", en: "Open Doors", countries: ["NL"],
    ar: "منظمة الأبواب المفتوحة | الأبواب المفتوحة الدولية | أوبن دورز",
  },
  "organizations/open-society": {
    kind: "institution", en: "Open Society Foundations", aliases: ["OSIWA"], countries: ["US"],
    ar: "مؤسسة المجتمع المفتوح | مؤسسات المجتمع المفتوح | أوبن سوسايتي",
  },
  "organizations/operation-alpha-cm": {
    kind: "mission", en: "Operation Alpha (Cameroon)", fr: "Opération Alpha", countries: ["CM"], weak: true,
    ar: "عملية ألفا",
    arCue: "الكاميرون | بوكو حرام | الكاميروني",
  },
  "organizations/operation-gama-aiki": {
    kind: "mission", en: "Operation Gama Aiki", countries: ["NE", "NG"], parent: "organizations/mnjtf",
    ar: "عملية غاما آيكي | عملية قما أيكي",
  },
  "organizations/operation-irini": {
    kind: "mission", en: "Operation IRINI", aliases: ["EUNAVFOR MED IRINI"], acronyms: ["EUNAVFOR MED"], countries: ["LY"],
    ar: "عملية إيريني | إيريني",
  },
  "organizations/operation-juniper-shield": {
    kind: "mission", en: "Operation Juniper Shield", aliases: ["Operation Enduring Freedom – Trans Sahara", "OEF-TS"],
    ar: "عملية جونيبر شيلد",
  },
  "organizations/operation-lake-sanity-2": {
    kind: "mission", en: "Operation Lake Sanity 2", countries: ["NG", "NE", "TD", "CM"], parent: "organizations/mnjtf",
    ar: "عملية ليك سانيتي 2 | عملية سلامة البحيرة | عملية تطهير البحيرة",
  },
  "organizations/operation-nalmaro": {
    kind: "mission", en: "Operation Nalmaro", aliases: ["Nalewa Dole"], countries: ["NE", "NG"], parent: "organizations/mnjtf",
    ar: "عملية نالمارو",
  },
  "organizations/operation-sophia": {
    kind: "mission", en: "Operation Sophia", aliases: ["EUNAVFOR MED Operation Sophia", "EUNAVFOR Med"], countries: ["LY"], weak: true,
    ar: "عملية صوفيا",
    arCue: "الأوروبي | ليبيا | البحرية",
  },
  "organizations/osce": {
    kind: "intergovernmental", en: "OSCE", acronyms: ["OSCE"],
    ar: "منظمة الأمن والتعاون في أوروبا",
  },
  "organizations/oxfam": {
    kind: "aid", en: "Oxfam",
    ar: "منظمة أوكسفام | أوكسفام | أوكسفام الدولية | أوكسفام البريطانية | منظمة أكسفام | أكسفام | أوكسفام إنترناشيونال",
  },
  "organizations/pan-african-parliament": {
    kind: "intergovernmental", en: "Pan-African Parliament", acronyms: ["PAP"],
    ar: "البرلمان الأفريقي | برلمان عموم أفريقيا",
  },
  "organizations/pangea-risk": {
    kind: "company", en: "Pangea-Risk",
    ar: "بانجيا ريسك | بانغيا ريسك",
  },
  "organizations/paris-conference-sudan": {
    kind: "intergovernmental", en: "Paris Conference on Sudan", fr: "Conférence de Paris sur le Soudan",
    countries: ["SD", "FR"],
    ar: "مؤتمر باريس لدعم الانتقال في السودان | مؤتمر باريس حول السودان | مؤتمر باريس لدعم السودان | مؤتمر باريس بشأن السودان | المؤتمر الدولي لدعم السودان في باريس",
    arWeak: "مؤتمر باريس",
    arCue: "السودان | السوداني | حمدوك",
  },
  "organizations/pau-summit": {
    kind: "intergovernmental", en: "Pau Summit", fr: "Sommet de Pau", countries: ["FR"], from: "2020-01-13",
    ar: "قمة مدينة بو | قمة بو الفرنسية | قمة باو الفرنسية",
    arWeak: "قمة بو | قمة باو",
    arCue: "الساحل | ماكرون | فرنسا | مجموعة الخمس | برخان",
  },
  "organizations/pew": {
    kind: "institution", en: "Pew Research Center", countries: ["US"],
    ar: "مركز بيو | مركز بيو للأبحاث | معهد بيو",
  },
  "organizations/pharos-studies": {
    kind: "institution", en: "Pharos Center for Consultancy and Strategic Studies", countries: ["EG"],
    ar: "مركز فاروس | مركز فاروس للاستشارات والدراسات الاستراتيجية | فاروس للدراسات الأفريقية",
  },
  "organizations/plan-international": {
    kind: "aid", en: "Plan International",
    ar: "بلان إنترناشونال | منظمة بلان الدولية | بلان إنترناشيونال | منظمة الخطة الدولية | بلان الدولية",
  },
  "organizations/population-movement-mali": {
    kind: "institution", en: "Commission on Population Movement (Mali)", countries: ["ML"],
    ar: "لجنة حركة السكان في مالي",
  },
  "organizations/practical-action": {
    kind: "aid", en: "Practical Action", countries: ["GB"],
    ar: "براكتيكال أكشن | منظمة براكتيكال أكشن",
  },
  "organizations/premiere-urgence-internationale": {
    kind: "aid", en: "Première Urgence Internationale", aliases: ["Première Urgence"], acronyms: ["PUI"],
    ar: "منظمة بروميير أورجانس | منظمة بريميير أورجانس | الإغاثة الأولية الدولية | بروميير أورجانس | الأولوية العاجلة الدولية | بروميير أورجانس إنترناسيونال | منظمة الإسعاف الأولي الدولية",
  },
  "organizations/promediation": {
    kind: "institution", en: "Promediation", fr: "Promédiation",
    ar: "منظمة بروميدياسيون | بروميدياسيون | منظمة بروميديشن | بروميديشن | منظمة الوساطة الفرنسية بروميدياسيون",
  },
  "organizations/public-eye": {
    kind: "institution", en: "Public Eye", countries: ["CH"],
    ar: "منظمة بابليك آي | بابليك آي | بوبليك آي | منظمة بابليك آي السويسرية",
  },
  "organizations/publish-what-you-pay": {
    kind: "movement", en: "Publish What You Pay", fr: "Publiez ce que vous payez", acronyms: ["PWYP"],
    ar: "أنشر ما تدفع | شبكة انشر ما تدفع | انشروا ما تدفعون",
  },
  "organizations/qarawiyyin-university": {
    kind: "institution", en: "University of al-Qarawiyyin", countries: ["MA"],
    ar: "جامعة القرويين | القرويين بفاس",
  },
  "organizations/qatar-charity": {
    kind: "aid", en: "Qatar Charity",
    ar: "قطر الخيرية | جمعية قطر الخيرية",
  },
  "organizations/qatar-fund-for-development": {
    kind: "institution", en: "Qatar Fund for Development", acronyms: ["QFFD"], countries: ["QA"],
    ar: "صندوق قطر للتنمية",
  },
  "organizations/qatar-red-crescent": {
    kind: "aid", en: "Qatar Red Crescent", fr: "Croissant-Rouge qatari",
    ar: "الهلال الأحمر القطري",
  },
  "organizations/rabat-process": {
    kind: "intergovernmental", en: "Rabat Process", fr: "Processus de Rabat",
    ar: "مسار الرباط | عملية الرباط | مسلسل الرباط",
  },
  "organizations/rand": {
    kind: "institution", en: "RAND Corporation", countries: ["US"],
    ar: "مؤسسة راند | مركز راند | مؤسسة راند الأمريكية",
  },
  "organizations/rbm-pastoral": {
    kind: "movement", en: "Réseau Billital Maroobé", acronyms: ["RBM"], countries: ["NE"],
    ar: "شبكة بيليتال ماروبي | شبكة بلال ماروبي | بيليتال ماروبي",
  },
  "organizations/reach-out-cameroon": {
    kind: "aid", en: "Reach Out Cameroon", aliases: ["Reach Out"], countries: ["CM"],
    ar: "ريتش أوت كاميرون | منظمة ريتش أوت",
  },
  "organizations/relief-international": {
    kind: "aid", en: "Relief International", countries: ["US"],
    ar: "ريليف إنترناشونال | ريليف إنترناشيونال",
  },
  "organizations/reporters-without-borders": {
    kind: "institution", en: "Reporters Without Borders", fr: "Reporters sans frontières", acronyms: ["RSF", "RWB"],
    ar: "مراسلون بلا حدود | منظمة مراسلون بلا حدود | صحفيون بلا حدود | منظمة مراسلين بلا حدود | صحافيون بلا حدود | مراسلين بلا حدود | صحفيين بلا حدود",
  },
  "organizations/roppa": {
    kind: "movement", en: "ROPPA",
    aliases: ["Réseau des organisations paysannes et de producteurs de l'Afrique de l'Ouest"], countries: ["BF"],
    ar: "شبكة منظمات المزارعين والمنتجين في غرب أفريقيا | شبكة منظمات الفلاحين في غرب أفريقيا",
  },
  "organizations/roscongress-foundation": {
    kind: "institution", en: "Roscongress Foundation", aliases: ["Roscongress"], countries: ["RU"],
    ar: "مؤسسة روسكونغرس | روسكونغرس | مؤسسة روس كونغرس",
  },
  "organizations/rosnedra": {
    kind: "institution", en: "Rosnedra", aliases: ["Federal Agency for Mineral Resources"], countries: ["RU"],
    ar: "روسنيدرا | وكالة الموارد الطبيعية الروسية | الوكالة الروسية للموارد الجوفية | وكالة روسنيدرا",
  },
  "organizations/rotary": {
    kind: "institution", en: "Rotary International", aliases: ["Rotary"],
    ar: "نادي الروتاري | الروتاري الدولي | أندية الروتاري | منظمة الروتاري",
  },
  "organizations/russia-africa-summit": {
    kind: "intergovernmental", en: "Russia–Africa Summit", fr: "Sommet Russie-Afrique",
    ar: "القمة الروسية الأفريقية | قمة روسيا أفريقيا | منتدى الشراكة الروسية الأفريقية | منتدى روسيا أفريقيا | القمة الأفريقية الروسية | المنتدى الاقتصادي والإنساني الروسي الأفريقي | منتدى روسيا أفريقيا الاقتصادي | المنتدى الاقتصادي الروسي الأفريقي | قمة روسيا وأفريقيا",
  },
  "organizations/russian-house": {
    kind: "institution", en: "Russian House", aliases: ["Maison russe", "Russian House in Bangui"], countries: ["RU"],
    ar: "البيت الروسي في بانغي | البيت الروسي في باماكو | البيت الروسي في واغادوغو | البيت الروسي في نجامينا | دار روسيا في بانغي",
    arWeak: "البيت الروسي",
    arCue: "بانغي | باماكو | واغادوغو | نجامينا | أفريقيا الوسطى | فاغنر | الثقافي",
  },
  "organizations/sabre": {
    kind: "state-force", en: "Task Force Sabre", fr: "Force Sabre", aliases: ["Sabre"], countries: ["BF"], parent: "world/french-army", from: "2009",
    to: "2023-02",
    ar: "قوة سابر | قوة سابر الفرنسية | عملية سابر | قوات سابر | قوة المهام سابر | قوات سابر الفرنسية | القوات الخاصة سابر | قوة السيف الفرنسية | قوات صابر | قوة صابر | قوة سابر الخاصة | فرقة سابر | وحدة سابر | مهمة سابر",
  },
  "organizations/sadakatasi": {
    kind: "aid", en: "Sadakatasi", countries: ["TR"],
    ar: "جمعية صدقة طاشي | جمعية صدقة تاشي | صدقة تاشي | صدقة طاشي",
  },
  "organizations/sadc": {
    kind: "intergovernmental", en: "Southern African Development Community", fr: "Communauté de développement d'Afrique australe", acronyms: ["SADC"],
    ar: "مجموعة التنمية لأفريقيا الجنوبية | مجموعة تنمية الجنوب الأفريقي | الجماعة الإنمائية للجنوب الأفريقي | مجموعة التنمية للجنوب الأفريقي | تجمع تنمية الجنوب الأفريقي | جماعة تنمية الجنوب الأفريقي | جماعة التنمية للجنوب الأفريقي | مجموعة تنمية جنوب أفريقيا | الجماعة الاقتصادية للجنوب الأفريقي",
    arShort: "سادك",
  },
  "organizations/sahel-alliance": {
    kind: "intergovernmental", en: "Sahel Alliance", fr: "Alliance Sahel", from: "2017-07",
    ar: "التحالف من أجل الساحل | تحالف الساحل للتنمية | تحالف دعم دول الساحل الأفريقي | تحالف دعم دول الساحل | التحالف من أجل منطقة الساحل",
  },
  "organizations/sahel-and-west-africa-club": {
    kind: "intergovernmental", en: "Sahel and West Africa Club", acronyms: ["SWAC", "CSAO"],
    ar: "نادي الساحل وغرب أفريقيا",
  },
  "organizations/sahel-independent-panel": {
    kind: "institution", en: "Independent High-Level Panel on the Sahel", countries: ["NE"],
    ar: "الفريق المستقل رفيع المستوى المعني بالساحل | اللجنة المستقلة رفيعة المستوى حول الساحل",
  },
  "organizations/sahel-ulema-league": {
    kind: "institution", en: "League of Ulema, Preachers and Imams of the Sahel Countries", fr: "Ligue des oulémas, prêcheurs et imams des pays du Sahel",
    countries: ["DZ"], from: "2013",
    ar: "رابطة علماء ودعاة وأئمة دول الساحل | رابطة علماء ودعاة وأئمة الساحل | رابطة علماء الساحل | رابطة أئمة الساحل | رابطة علماء الساحل ودعاته",
  },
  "organizations/salvamento-maritimo": {
    kind: "state-force", en: "Salvamento Marítimo", countries: ["ES"],
    ar: "خدمة الإنقاذ البحري الإسبانية | الإنقاذ البحري الإسباني | سالفامنتو ماريتيمو",
  },
  "organizations/samaritans-purse": {
    kind: "aid", en: "Samaritan's Purse", countries: ["US"],
    ar: "ساماريتانز بيرس | منظمة ساماريتانز بيرس | محفظة السامري | سماريتانز بيرس | سامريتان بيرس | سامارتين بيرس",
  },
  "organizations/samim": {
    kind: "mission", en: "SADC Mission in Mozambique", aliases: ["Southern African Development Community Mission in Mozambique"], acronyms: ["SAMIM"], countries: ["MZ"], from: "2021", to: "2024",
    ar: "قوة سادك في موزمبيق | بعثة سادك في موزمبيق | بعثة مجموعة تنمية الجنوب الأفريقي في موزمبيق | بعثة مجموعة تنمية الجنوب الأفريقي",
  },
  "organizations/sangaris": {
    kind: "mission", en: "Operation Sangaris", fr: "Opération Sangaris", aliases: ["Sangaris"], countries: ["CF"], parent: "world/french-army", from: "2013-12-05",
    to: "2016-10-31",
    ar: "عملية سنغاريس | عملية سانغاريس | قوة سنغاريس | قوة سانغاريس | سانغاريس | سنغاريس | قوات سنغاريس | عملية سنجاريس | عملية سانجاريس | قوة سنجاريس | عملية سنغاريس الفرنسية | عملية سانغاريس الفرنسية | قوات سنغاريس الفرنسية | قوات سانغاريس | قوة سنغاريس الفرنسية | سنجاريس | سانجاريس | قوات سانغريس | سانغريس",
  },
  "organizations/sant-egidio": {
    kind: "institution", en: "Community of Sant'Egidio", fr: "Communauté de Sant'Egidio",
    aliases: ["Sant'Egidio", "Sant Egidio"],
    ar: "جماعة سانت إيجيديو | جمعية سانت إيجيديو | سانت إيجيديو | سانتيجيديو | سانت إيغيديو | منظمة سانت إيجيديو | سان إيجيديو | سانت إيجيديو الإيطالية | سانتا إيجيديو | جمعية القديس إيجيديو | القديس إيجيديو",
  },
  "organizations/saudi-african-summit": {
    kind: "intergovernmental", en: "Saudi–African Summit", fr: "Sommet Arabie saoudite-Afrique", countries: ["SA"],
    ar: "القمة السعودية الأفريقية | القمة الأفريقية السعودية",
  },
  "organizations/saudi-fund-for-development": {
    kind: "institution", en: "Saudi Fund for Development", fr: "Fonds saoudien pour le développement",
    acronyms: ["SFD"], countries: ["SA"],
    ar: "الصندوق السعودي للتنمية | صندوق التنمية السعودي",
  },
  "organizations/saudi-red-crescent": {
    kind: "aid", en: "Saudi Red Crescent", fr: "Croissant-Rouge saoudien", countries: ["SA"],
    ar: "الهلال الأحمر السعودي | هيئة الهلال الأحمر السعودي",
  },
  "organizations/save-darfur-coalition": {
    kind: "institution", en: "Save Darfur Coalition", countries: ["US", "SD"],
    ar: "منظمة إنقاذ دارفور | تحالف أنقذوا دارفور | تحالف إنقاذ دارفور | ائتلاف إنقاذ دارفور | ائتلاف أنقذوا دارفور | حملة أنقذوا دارفور",
  },
  "organizations/save-the-children": {
    kind: "aid", en: "Save the Children", fr: "Save the Children International",
    ar: "منظمة إنقاذ الطفولة | أنقذوا الأطفال | منظمة أنقذوا الأطفال | هيئة إنقاذ الطفولة | سيف ذا تشيلدرن | هيئة إنقاذ الأطفال | منظمة رعاية الأطفال | منظمة إنقاذ الأطفال | أنقذوا الأطفال الدولية | منظمة سيف ذا تشيلدرن | انقذوا الطفولة | منظمة سيف ذي تشيلدرن | سايف ذا تشيلدرن | منظمة حماية الأطفال | سيف ذي تشلدرن | إنقاذ الطفولة | منظمة إنقاذ الطفل | إنقاذ الطفل | منظمة إنقاذ الطفولة الدولية | سيف ذي تشيلدرن",
  },
  "organizations/sea-watch": {
    kind: "aid", en: "Sea-Watch", countries: ["DE"],
    ar: "سي ووتش | منظمة سي ووتش",
  },
  "organizations/search-for-common-ground": {
    kind: "institution", en: "Search for Common Ground", countries: ["US"],
    ar: "البحث عن أرضية مشتركة | منظمة البحث عن أرضية مشتركة | سيرش فور كومن غراوند",
  },
  "organizations/secours-islamique-france": {
    kind: "aid", en: "Secours Islamique France", acronyms: ["SIF"], countries: ["FR"],
    ar: "الإغاثة الإسلامية الفرنسية | الإغاثة الإسلامية فرنسا",
  },
  "organizations/senegal-red-cross": {
    kind: "aid", en: "Senegalese Red Cross", fr: "Croix-Rouge sénégalaise", countries: ["SN"],
    ar: "الصليب الأحمر السنغالي",
  },
  "organizations/serval": {
    kind: "mission", en: "Operation Serval", fr: "Opération Serval", aliases: ["Serval", "Serval operation", "Serval force"], countries: ["ML"], parent: "world/french-army", from: "2013-01-11",
    to: "2014-08-01",
    ar: "عملية سرفال | عملية القط المتوحش | قوة سرفال | عملية سيرفال | قوات سرفال | قوة سيرفال | عملية الهر الوحشي | عملية القط البري | سيرفال الفرنسية | عملية سرفال الفرنسية | قوة سرفال الفرنسية | عملية سيرفال الفرنسية | قوات سيرفال | عملية القط المتوحش الفرنسية | عملية السرفال | عملية سارفال | قوة سارفال | عملية هر الصحراء | عملية القط الوحشي | عملية القطط المتوحشة | عملية الهر البري | عملية القط النمر",
    arWeak: "سرفال | سيرفال | القط المتوحش",
  },
  "organizations/shanghai-cooperation-organisation": {
    kind: "intergovernmental", en: "Shanghai Cooperation Organisation", fr: "Organisation de coopération de Shanghai",
    acronyms: ["SCO", "OCS"],
    ar: "منظمة شنغهاي للتعاون",
  },
  "organizations/sibylline": {
    kind: "company", en: "Sibylline", countries: ["GB"],
    ar: "شركة سيبيلين | شركة سيبيلين للاستشارات | سيبيلين للاستشارات | سيبيلاين",
  },
  "organizations/sida-sweden": {
    kind: "institution", en: "Swedish International Development Cooperation Agency", acronyms: ["SIDA"],
    countries: ["SE"],
    ar: "الوكالة السويدية للتنمية | الوكالة السويدية للتعاون الإنمائي الدولي | الوكالة السويدية للتنمية الدولية",
  },
  "organizations/sightsavers": {
    kind: "aid", en: "Sightsavers", countries: ["GB"],
    ar: "سايت سيفرز | منظمة سايت سيفرز",
  },
  "organizations/sipri": {
    kind: "institution", en: "SIPRI", acronyms: ["SIPRI"],
    ar: "معهد ستوكهولم الدولي لأبحاث السلام | معهد ستوكهولم لأبحاث السلام | معهد استوكهولم الدولي لأبحاث السلام | معهد سيبري | سيبري",
  },
  "organizations/small-arms-survey": {
    kind: "institution", en: "Small Arms Survey",
    ar: "مسح الأسلحة الصغيرة | مشروع مسح الأسلحة الصغيرة | منظمة مسح الأسلحة الصغيرة",
  },
  "organizations/socialist-international": {
    kind: "movement", en: "Socialist International", fr: "Internationale socialiste",
    ar: "الاشتراكية الدولية | الأممية الاشتراكية",
  },
  "organizations/society-for-threatened-peoples": {
    kind: "movement", en: "Society for Threatened Peoples", countries: ["DE"],
    ar: "جمعية الشعوب المهددة | جمعية الدفاع عن الشعوب المهددة | منظمة الشعوب المهددة",
  },
  "organizations/sogem": {
    kind: "company", en: "SOGEM", aliases: ["Société de gestion de l'énergie de Manantali"], countries: ["ML"],
    parent: "organizations/omvs",
    ar: "شركة تسيير الطاقة في ماننتالي | شركة سوجيم | سوجيم ماننتالي",
  },
  "organizations/sogenav": {
    kind: "company", en: "SOGENAV", aliases: ["Société de gestion et d'exploitation de la navigation"],
    countries: ["MR"], parent: "organizations/omvs",
    ar: "شركة تسيير واستغلال الملاحة | سوجناف",
  },
  "organizations/sohr": {
    kind: "institution", en: "Syrian Observatory for Human Rights", acronyms: ["SOHR"], countries: ["GB"],
    ar: "المرصد السوري لحقوق الإنسان",
  },
  "organizations/solidarites-international": {
    kind: "aid", en: "Solidarités International", aliases: ["Solidarites International"],
    ar: "منظمة سوليداريتي إنترناشيونال | منظمة تضامن إنترناشيونال | منظمة سوليداريتي الدولية | منظمة تضامن الدولية | سوليداريتي إنترناشونال | منظمة سوليداريتيه | منظمة سوليداريتي | سوليداريتيه إنترناسيونال | سوليداريتي إنترناشيونال | سوليداريتيه | سوليداريتي | سوليداريتيه الفرنسية",
  },
  "organizations/sos-childrens-villages": {
    kind: "aid", en: "SOS Children's Villages", fr: "SOS Villages d'enfants",
    ar: "قرى الأطفال إس أو إس | قرى الأطفال العالمية | منظمة قرى الأطفال",
  },
  "organizations/sos-mediterranee": {
    kind: "aid", en: "SOS Méditerranée", countries: ["FR"],
    ar: "إس أو إس ميديتيراني | منظمة إس أو إس المتوسط | إس أو إس ميديتيرانيه",
  },
  "organizations/sos-sahel": {
    kind: "aid", en: "SOS Sahel", aliases: ["SOS Sahel International"],
    ar: "منظمة إس أو إس الساحل | إس أو إس الساحل | إس أو إس ساحل | منظمة نجدة الساحل",
  },
  "organizations/soufan-center": {
    kind: "institution", en: "Soufan Center",
    ar: "مركز صوفان | مركز سوفان | مجموعة سوفان | مجموعة صوفان | شركة مجموعة صوفان | مركز صوفان الأمريكي | معهد صوفان",
  },
  "organizations/south-america-africa-summit": {
    kind: "intergovernmental", en: "South America–Africa Summit",
    ar: "قمة أمريكا الجنوبية أفريقيا | قمة أفريقيا أمريكا الجنوبية | قمة أفريقيا وأمريكا الجنوبية",
  },
  "organizations/srfc": {
    kind: "intergovernmental", en: "Sub-Regional Fisheries Commission", fr: "Commission sous-régionale des pêches",
    acronyms: ["SRFC", "CSRP"], countries: ["SN"],
    ar: "اللجنة شبه الإقليمية للصيد | اللجنة الفرعية الإقليمية للصيد | اللجنة دون الإقليمية لمصايد الأسماك",
  },
  "organizations/standard-and-poors": {
    kind: "company", en: "S&P Global Ratings", countries: ["US"],
    ar: "ستاندرد آند بورز | وكالة ستاندرد آند بورز",
  },
  "organizations/stratfor": {
    kind: "company", en: "Stratfor", countries: ["US"],
    ar: "ستراتفور | مركز ستراتفور | معهد ستراتفور",
  },
  "organizations/sudan-council-of-churches": {
    kind: "institution", en: "Sudan Council of Churches", countries: ["SD"],
    ar: "مجلس كنائس السودان | مجلس الكنائس السوداني",
  },
  "organizations/sudan-doctors-committee": {
    kind: "union", en: "Central Committee of Sudan Doctors", fr: "Comité central des médecins soudanais", acronyms: ["CCSD"], countries: ["SD"],
    ar: "لجنة أطباء السودان المركزية | اللجنة المركزية لأطباء السودان | لجنة أطباء السودان | لجنة الأطباء المركزية في السودان | لجنة الأطباء المركزية السودانية | اللجنة المركزية للأطباء السودانيين",
    arWeak: "لجنة الأطباء المركزية",
    arCue: "السودان | السودانية | الخرطوم | أم درمان | البرهان | المهنيين | الثورة",
  },
  "organizations/sudan-doctors-network": {
    kind: "union", en: "Sudan Doctors Network", fr: "Réseau des médecins du Soudan", countries: ["SD"],
    ar: "شبكة أطباء السودان | شبكة الأطباء السودانيين | شبكة اطباء سودانية | شبكة أطباء السودانية",
  },
  "organizations/sudan-relief-fund": {
    kind: "institution", en: "Sudan Relief Fund", countries: ["US"],
    ar: "صندوق إغاثة السودان",
  },
  "organizations/sudanese-red-crescent": {
    kind: "aid", en: "Sudanese Red Crescent", fr: "Croissant-Rouge soudanais", countries: ["SD"],
    ar: "الهلال الأحمر السوداني | جمعية الهلال الأحمر السوداني",
  },
  "organizations/support-group-mali": {
    kind: "intergovernmental", en: "Support and Follow-up Group on Mali", fr: "Groupe de suivi et de soutien à la transition au Mali", countries: ["ML"],
    ar: "مجموعة الدعم والمتابعة حول مالي | مجموعة الدعم والمتابعة للانتقال في مالي | مجموعة دعم ومتابعة الانتقال في مالي | مجموعة الدعم والمتابعة حول الوضع في مالي | مجموعة متابعة ودعم الانتقال في مالي | مجموعة دعم المرحلة الانتقالية في مالي | مجموعة الاتصال حول مالي | مجموعة أصدقاء مالي",
    arWeak: "مجموعة الدعم والمتابعة",
    arCue: "مالي | المالي | باماكو",
  },
  "organizations/swissaid": {
    kind: "aid", en: "Swissaid", countries: ["CH"],
    ar: "سويس إيد | منظمة سويس إيد | سويسايد | منظمة سويسايد",
  },
  "organizations/swp-berlin": {
    kind: "institution", en: "German Institute for International and Security Affairs", aliases: ["SWP"],
    countries: ["DE"],
    ar: "المعهد الألماني للشؤون الدولية والأمنية | المؤسسة الألمانية للعلوم والسياسة",
  },
  "organizations/tablighi-jamaat": {
    kind: "movement", en: "Tablighi Jamaat", aliases: ["Jama'at al-Tabligh"],
    ar: "جماعة الدعوة والتبليغ | جماعة التبليغ | جماعة التبليغ والدعوة | حركة التبليغ | الدعوة والتبليغ",
  },
  "organizations/takuba": {
    kind: "mission", en: "Takuba Task Force", fr: "Task Force Takuba", aliases: ["Takuba", "European Task Force Takuba", "Takuba force"], countries: ["ML"], from: "2020-03", to: "2022-06",
    ar: "قوة تاكوبا | قوة تاكوبا الأوروبية | تاكوبا | قوة المهام تاكوبا | عملية تاكوبا | قوة تكوبا | تكوبا | قوات تاكوبا | المجموعة تاكوبا | تجمع القوات الخاصة الأوروبية تاكوبا | قوة تاكوبا الخاصة | قوات تاكوبا الأوروبية | تاكوبا الأوروبية | قوة تكوبا الأوروبية | مجموعة تاكوبا | مجموعة تاكوبا الأوروبية | القوات الخاصة الأوروبية تاكوبا | عملية تكوبا | قوة طاكوبا | طاكوبا | بعثة تاكوبا | مهمة تاكوبا | قوة السيف تاكوبا",
  },
  "organizations/tamazgha": {
    kind: "movement", en: "Tamazgha", countries: ["FR"],
    ar: "منظمة تامازغا | جمعية تامازغا | تامازغا الفرنسية",
  },
  "organizations/tana-forum": {
    kind: "institution", en: "Tana Forum", countries: ["ET"],
    ar: "منتدى تانا | منتدى تانا رفيع المستوى",
  },
  "organizations/tearfund": {
    kind: "aid", en: "Tearfund", countries: ["GB"],
    ar: "تيرفاند | منظمة تيرفاند",
  },
  "organizations/terre-des-hommes": {
    kind: "aid", en: "Terre des hommes", countries: ["CH"],
    ar: "أرض البشر | منظمة أرض البشر | تير دي زوم | تير ديزوم | منظمة أرض الإنسان",
    arWeak: "أرض الإنسان",
  },
  "organizations/the-sentry": {
    kind: "institution", en: "The Sentry",
    ar: "منظمة ذا سنتري | ذا سنتري | مجموعة سنتري | منظمة سنتري | ذا سينتري | منظمة ذا سينتري | منظمة ذا سنتري الدولية | ذي سنتري | منظمة ذي سنتري",
  },
  "organizations/ticad": {
    kind: "intergovernmental", en: "TICAD",
    fr: "Conférence internationale de Tokyo sur le développement de l'Afrique",
    aliases: ["Tokyo International Conference on African Development"],
    ar: "مؤتمر طوكيو الدولي للتنمية الأفريقية | مؤتمر تيكاد | تيكاد | قمة تيكاد | مؤتمر طوكيو الدولي للتنمية في أفريقيا | مؤتمر طوكيو الدولي حول التنمية في أفريقيا",
  },
  "organizations/tika": {
    kind: "aid", en: "Turkish Cooperation and Coordination Agency", fr: "Agence turque de coopération", acronyms: ["TIKA"],
    ar: "وكالة التعاون والتنسيق التركية | الوكالة التركية للتعاون والتنسيق",
    arShort: "تيكا",
  },
  "organizations/tony-blair-institute": {
    kind: "institution", en: "Tony Blair Institute for Global Change", aliases: ["Tony Blair Institute"],
    acronyms: ["TBI"], countries: ["GB"],
    ar: "معهد توني بلير | معهد توني بلير للتغيير العالمي | مؤسسة توني بلير",
  },
  "organizations/tony-elumelu-foundation": {
    kind: "aid", en: "Tony Elumelu Foundation", countries: ["NG"],
    ar: "مؤسسة توني إلوميلو | مؤسسة توني إيلوميلو",
  },
  "organizations/transparency": {
    kind: "institution", en: "Transparency International", acronyms: ["TI"],
    ar: "منظمة الشفافية الدولية | الشفافية الدولية",
  },
  "organizations/trends-research": {
    kind: "institution", en: "TRENDS Research & Advisory", countries: ["AE"],
    ar: "مركز تريندز | تريندز للبحوث والاستشارات | مركز تريندز للبحوث والاستشارات | تريندز للبحوث",
  },
  "organizations/trial-international": {
    kind: "aid", en: "TRIAL International",
    ar: "منظمة ترايل | ترايل إنترناشيونال | ترايال إنترناشيونال",
  },
  "organizations/troika": {
    kind: "intergovernmental", en: "Troika (Sudan)", fr: "Troïka", aliases: ["Troika"], countries: ["US", "GB", "NO"],
    ar: "مجموعة الترويكا | دول الترويكا | ترويكا السودان | بلدان الترويكا",
    arWeak: "الترويكا",
  },
  "organizations/tuareg-diaspora-organisation-odte": {
    kind: "movement", en: "Tuareg Diaspora Organisation (ODTE)", fr: "Organisation de la diaspora touarègue en Europe", acronyms: ["ODTE"],
    ar: "منظمة الجاليات الأزوادية في أوروبا | منظمة المغتربين الطوارق في أوروبا | منظمة شتات الطوارق في أوروبا",
  },
  "organizations/tumaini": {
    kind: "institution", en: "Tumaini Initiative", aliases: ["Tumaini peace process"], countries: ["KE", "SS"], from: "2024",
    ar: "مبادرة تومايني | مبادرة توميني | محادثات تومايني | تومايني | توميني",
  },
  "organizations/tunisian-red-crescent": {
    kind: "aid", en: "Tunisian Red Crescent", fr: "Croissant-Rouge tunisien", countries: ["TN"],
    ar: "الهلال الأحمر التونسي",
  },
  "organizations/turkey-africa-summit": {
    kind: "intergovernmental", en: "Turkey–Africa Partnership Summit", fr: "Sommet Turquie-Afrique",
    countries: ["TR"],
    ar: "القمة التركية الأفريقية | القمة الأفريقية التركية | قمة الشراكة التركية الأفريقية | قمة تركيا أفريقيا",
  },
  "organizations/turkish-red-crescent": {
    kind: "aid", en: "Turkish Red Crescent", fr: "Croissant-Rouge turc", aliases: ["Kizilay"],
    ar: "الهلال الأحمر التركي",
  },
  "organizations/uae-presidential-court": {
    kind: "government", en: "Presidential Court (United Arab Emirates)", countries: ["AE"],
    ar: "ديوان الرئاسة الإماراتي | ديوان الرئاسة الإماراتية | ديوان الرئاسة بدولة الإمارات | الديوان الرئاسي الإماراتي",
  },
  "organizations/uafa": {
    kind: "institution", en: "Union of Arab Football Associations", acronyms: ["UAFA"],
    ar: "الاتحاد العربي لكرة القدم",
  },
  "organizations/uefa": {
    kind: "institution", en: "UEFA", aliases: ["Union of European Football Associations"],
    ar: "الاتحاد الأوروبي لكرة القدم | اليويفا | يويفا | الاتحاد الأوروبي لكرة القدم يويفا",
  },
  "organizations/uemoa": {
    kind: "intergovernmental", en: "West African Economic and Monetary Union", fr: "Union économique et monétaire ouest-africaine",
    acronyms: ["UEMOA", "WAEMU"], from: "1994-01",
    ar: "الاتحاد الاقتصادي والنقدي لغرب أفريقيا | الاتحاد الاقتصادي والنقدي لدول غرب أفريقيا | اتحاد غرب أفريقيا الاقتصادي والنقدي | الاتحاد الاقتصادي النقدي لغرب أفريقيا | الاتحاد الاقتصادي والنقدي لأفريقيا الغربية | اتحاد دول غرب أفريقيا النقدي | الاتحاد النقدي لغرب أفريقيا | الاتحاد النقدي والاقتصادي لغرب أفريقيا | الاتحاد النقدي والاقتصادي لدول غرب أفريقيا | الاتحاد الاقتصادي والمالي لغرب أفريقيا | الاتحاد الاقتصادي والمالي لدول غرب أفريقيا | المجموعة الاقتصادية والنقدية لغرب أفريقيا | الاتحاد الاقتصادي النقدي لدول غرب أفريقيا | الاتحاد الاقتصادي والنقدي غرب الأفريقي | الاتحاد الاقتصادي والنقدي في غرب إفريقيا | الاتحاد الاقتصادي والمالي في غرب إفريقيا | الاتحاد النقدي لدول غرب أفريقيا",
    arShort: "إيموا | أويموا | يوموا | الأويموا | اليوموا | ويموا | الإيموا",
  },
  "organizations/ufl": {
    kind: "intergovernmental", en: "Fusion and Liaison Unit", fr: "Unité de fusion et de liaison", acronyms: ["UFL"], countries: ["DZ"], from: "2010",
    ar: "وحدة التنسيق والاتصال لدول الساحل | وحدة الدمج والاتصال | وحدة التنسيق والاتصال | وحدة الاندماج والاتصال | وحدة التنسيق والربط | وحدة الاندماج والاتصال لدول الساحل | وحدة الدمج والربط",
  },
  "organizations/ujpla": {
    kind: "union", en: "Free African Press Union", fr: "Union des journalistes de la presse libre africaine", acronyms: ["UJPLA"],
    ar: "اتحاد الصحافة الإفريقية الحرة | اتحاد صحفيي الصحافة الأفريقية الحرة | اتحاد الصحفيين الأفارقة الأحرار",
  },
  "organizations/umm-al-qura-university": {
    kind: "institution", en: "Umm al-Qura University", countries: ["SA"],
    ar: "جامعة أم القرى",
  },
  "organizations/un-cat": {
    kind: "institution", en: "UN Committee against Torture", acronyms: ["CAT"],
    ar: "لجنة الأمم المتحدة لمناهضة التعذيب | لجنة مناهضة التعذيب الأممية",
  },
  "organizations/un-cted": {
    kind: "institution", en: "CTED", aliases: ["UN Counter-Terrorism Committee Executive Directorate"],
    ar: "المديرية التنفيذية للجنة مكافحة الإرهاب | لجنة مكافحة الإرهاب الأممية",
  },
  "organizations/un-department-of-peace-operations": {
    kind: "intergovernmental", en: "UN Department of Peace Operations", acronyms: ["DPKO"],
    ar: "إدارة عمليات السلام | إدارة عمليات حفظ السلام | إدارة عمليات السلام التابعة للأمم المتحدة | إدارة عمليات حفظ السلام بالأمم المتحدة",
  },
  "organizations/un-general-assembly": {
    kind: "intergovernmental", en: "United Nations General Assembly", fr: "Assemblée générale des Nations unies",
    aliases: ["UN General Assembly", "General Assembly"], acronyms: ["UNGA"], parent: "organizations/united-nations",
    ar: "الجمعية العامة للأمم المتحدة | الجمعية العامة للأمم",
    arWeak: "الجمعية العامة | الجمعية العمومية",
  },
  "organizations/un-habitat": {
    kind: "intergovernmental", en: "UN-Habitat", fr: "ONU-Habitat",
    aliases: ["United Nations Human Settlements Programme"],
    ar: "برنامج الأمم المتحدة للمستوطنات البشرية | موئل الأمم المتحدة | الأمم المتحدة للموئل",
  },
  "organizations/un-human-rights-council": {
    kind: "intergovernmental", en: "United Nations Human Rights Council",
    fr: "Conseil des droits de l'homme des Nations unies",
    aliases: ["Conseil des droits de l'homme", "Human Rights Council", "UN Human Rights Council"],
    acronyms: ["UNHRC", "CDH"], parent: "organizations/united-nations",
    ar: "مجلس حقوق الإنسان التابع للأمم المتحدة | مجلس حقوق الإنسان | مجلس حقوق الإنسان الأممي | مجلس حقوق الإنسان بالأمم المتحدة | مجلس الأمم المتحدة لحقوق الإنسان | مجلس حقوق الإنسان في الأمم المتحدة",
  },
  "organizations/un-monitoring-team": {
    kind: "institution", en: "UN Analytical Support and Sanctions Monitoring Team",
    ar: "فريق الدعم التحليلي ورصد الجزاءات | فريق الأمم المتحدة للرصد | فريق المراقبة التابع للأمم المتحدة | فريق الدعم التحليلي ورصد العقوبات",
  },
  "organizations/un-panel-of-experts-on-mali": {
    kind: "institution", en: "UN Panel of Experts on Mali", countries: ["ML"], parent: "organizations/united-nations",
    ar: "فريق الخبراء المعني بمالي | فريق خبراء الأمم المتحدة المعني بمالي | لجنة خبراء الأمم المتحدة بشأن مالي | خبراء الأمم المتحدة المعنيون بمالي | خبراء الأمم المتحدة بشأن مالي",
  },
  "organizations/un-panel-sudan": {
    kind: "intergovernmental", en: "UN Panel of Experts on Sudan", fr: "Groupe d'experts des Nations unies sur le Soudan", countries: ["SD"],
    parent: "organizations/un-security-council",
    ar: "فريق خبراء الأمم المتحدة المعني بالسودان | فريق الخبراء المعني بالسودان | لجنة خبراء الأمم المتحدة بشأن السودان | لجنة مجلس الأمن 1591 | لجنة العقوبات على السودان",
  },
  "organizations/un-pbc": {
    kind: "institution", en: "UN Peacebuilding Commission", acronyms: ["PBC"],
    ar: "لجنة بناء السلام التابعة للأمم المتحدة | لجنة الأمم المتحدة لبناء السلام",
  },
  "organizations/un-pbf": {
    kind: "institution", en: "UN Peacebuilding Fund", fr: "Fonds pour la consolidation de la paix", acronyms: ["PBF"],
    ar: "صندوق بناء السلام | صندوق الأمم المتحدة لبناء السلام | صندوق بناء السلام التابع للأمم المتحدة",
  },
  "organizations/un-sahel-strategy": {
    kind: "institution", en: "United Nations Integrated Strategy for the Sahel", acronyms: ["UNISS"],
    ar: "استراتيجية الأمم المتحدة المتكاملة لمنطقة الساحل | الاستراتيجية المتكاملة للأمم المتحدة في منطقة الساحل",
  },
  "organizations/un-security-council": {
    kind: "intergovernmental", en: "United Nations Security Council", fr: "Conseil de sécurité des Nations unies",
    aliases: ["Conseil de sécurité", "Security Council", "UN Security Council", "Conseil de sécurité de l'ONU"],
    acronyms: ["UNSC", "CSNU"], parent: "organizations/united-nations",
    ar: "مجلس الأمن الدولي | مجلس الأمن التابع للأمم المتحدة | مجلس الأمن | مجلس أمن الأمم المتحدة | مجلس الأمن الأممي",
  },
  "organizations/un-tourism": {
    kind: "intergovernmental", en: "UN Tourism", fr: "Organisation mondiale du tourisme",
    aliases: ["World Tourism Organization", "UNWTO"],
    ar: "منظمة السياحة العالمية | منظمة الأمم المتحدة للسياحة",
  },
  "organizations/un-wgad": {
    kind: "institution", en: "UN Working Group on Arbitrary Detention", acronyms: ["WGAD"],
    ar: "فريق الأمم المتحدة العامل المعني بالاحتجاز التعسفي | الفريق العامل المعني بالاحتجاز التعسفي | فريق العمل الأممي المعني بالاحتجاز التعسفي",
  },
  "organizations/un-women": {
    kind: "intergovernmental", en: "UN Women", fr: "ONU Femmes", parent: "organizations/united-nations",
    ar: "هيئة الأمم المتحدة للمرأة | منظمة الأمم المتحدة للمرأة | وكالة الأمم المتحدة للمرأة | الأمم المتحدة للمرأة",
  },
  "organizations/unaids": {
    kind: "intergovernmental", en: "UNAIDS", acronyms: ["ONUSIDA"],
    ar: "برنامج الأمم المتحدة المشترك لمكافحة الإيدز | برنامج الأمم المتحدة المشترك المعني بالإيدز | برنامج الأمم المتحدة لمكافحة الإيدز",
  },
  "organizations/unamid": {
    kind: "mission", en: "UNAMID", fr: "MINUAD", aliases: ["African Union–United Nations Hybrid Operation in Darfur", "African Union–UN Hybrid Operation in Darfur", "UN–African Union Mission in Darfur"], countries: ["SD"],
    parent: "organizations/united-nations", from: "2007-07", to: "2020-12",
    ar: "العملية المختلطة للاتحاد الأفريقي والأمم المتحدة في دارفور | البعثة المشتركة للأمم المتحدة والاتحاد الأفريقي في دارفور | البعثة المشتركة للاتحاد الأفريقي والأمم المتحدة في دارفور | بعثة الأمم المتحدة والاتحاد الأفريقي في دارفور | البعثة المختلطة في دارفور | بعثة يوناميد | العملية الهجين في دارفور | بعثة الأمم المتحدة في دارفور | البعثة المشتركة في دارفور | بعثة اليوناميد | قوات اليوناميد | قوات يوناميد | القوات المشتركة في دارفور | قوات حفظ السلام المشتركة في دارفور | بعثة الاتحاد الأفريقي والأمم المتحدة في دارفور | القوة المشتركة للأمم المتحدة والاتحاد الأفريقي في دارفور | بعثة حفظ السلام في دارفور | قوات حفظ السلام في دارفور | القوة الهجين | العملية المشتركة للأمم المتحدة والاتحاد الأفريقي في دارفور | القوات الأممية الأفريقية المشتركة في دارفور | بعثة حفظ السلام المشتركة في دارفور | القوة المختلطة للأمم المتحدة والاتحاد الأفريقي | العملية المختلطة في دارفور | القوة المختلطة في دارفور | اليوناميت | يوناميت | اليونميت | القوة المشتركة في دارفور | القوات المختلطة في دارفور | القوة الدولية المشتركة في دارفور | قوات الهجين | القوات الدولية في دارفور",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية | البعثة المشتركة | القبعات الزرق | قوات حفظ السلام الأممية | بعثة حفظ السلام الأممية | بعثة الأمم المتحدة لحفظ السلام",
    arShort: "يوناميد | اليوناميد | اليونميد | يونميد | اليونامد | يونامد | اليناميد",
  },
  "organizations/unccd": {
    kind: "intergovernmental", en: "UNCCD", fr: "Convention des Nations unies sur la lutte contre la désertification",
    aliases: ["United Nations Convention to Combat Desertification"],
    ar: "اتفاقية الأمم المتحدة لمكافحة التصحر | اتفاقية مكافحة التصحر",
  },
  "organizations/unctad": {
    kind: "intergovernmental", en: "UNCTAD", fr: "Cnuced", aliases: ["UN Trade and Development"], acronyms: ["CNUCED"],
    parent: "organizations/united-nations",
    ar: "مؤتمر الأمم المتحدة للتجارة والتنمية",
    arShort: "الأونكتاد | أونكتاد",
  },
  "organizations/undp": {
    kind: "intergovernmental", en: "UN Development Programme", fr: "Programme des Nations unies pour le développement",
    aliases: ["United Nations Development Programme"], acronyms: ["UNDP", "PNUD"], parent: "organizations/united-nations",
    ar: "برنامج الأمم المتحدة الإنمائي | برنامج الأمم المتحدة للتنمية | البرنامج الإنمائي للأمم المتحدة | البرنامج الأممي للتنمية | برنامج الأمم المتحدة من أجل التنمية | برنامج التنمية التابع للأمم المتحدة | البرنامج الإنمائي التابع للأمم المتحدة | برنامج الأمم المتحدة لأجل التنمية",
  },
  "organizations/uneca": {
    kind: "intergovernmental", en: "UN Economic Commission for Africa", fr: "Commission économique des Nations unies pour l'Afrique",
    acronyms: ["UNECA", "ECA", "CEA"], parent: "organizations/united-nations",
    ar: "اللجنة الاقتصادية لأفريقيا | اللجنة الاقتصادية لأفريقيا التابعة للأمم المتحدة | لجنة الأمم المتحدة الاقتصادية لأفريقيا",
  },
  "organizations/unep": {
    kind: "intergovernmental", en: "UN Environment Programme", fr: "Programme des Nations unies pour l'environnement", acronyms: ["UNEP", "PNUE"],
    parent: "organizations/united-nations",
    ar: "برنامج الأمم المتحدة للبيئة",
  },
  "organizations/unesco": {
    kind: "intergovernmental", en: "UNESCO", fr: "Unesco", aliases: ["United Nations Educational Scientific and Cultural Organization"],
    parent: "organizations/united-nations",
    ar: "منظمة الأمم المتحدة للتربية والعلم والثقافة | منظمة اليونسكو",
    arShort: "اليونسكو | يونسكو | اليونيسكو | يونيسكو",
  },
  "organizations/unfpa": {
    kind: "intergovernmental", en: "UN Population Fund", fr: "Fonds des Nations unies pour la population",
    aliases: ["FNUAP"], acronyms: ["UNFPA"], parent: "organizations/united-nations",
    ar: "صندوق الأمم المتحدة للسكان | صندوق السكان التابع للأمم المتحدة | صندوق الأمم المتحدة لأنشطة السكان | صندوق السكان الأممي",
  },
  "organizations/unhas": {
    kind: "intergovernmental", en: "UN Humanitarian Air Service", fr: "Service aérien humanitaire des Nations unies", acronyms: ["UNHAS"],
    parent: "organizations/wfp",
    ar: "خدمة الأمم المتحدة للنقل الجوي للمساعدة الإنسانية | خدمة الأمم المتحدة الجوية للمساعدة الإنسانية | خدمة الأمم المتحدة الجوية للمساعدات الإنسانية | خدمة الأمم المتحدة للنقل الجوي الإنساني | الخدمات الجوية الإنسانية للأمم المتحدة",
  },
  "organizations/unhcr": {
    kind: "intergovernmental", en: "UN Refugee Agency", fr: "Haut-Commissariat des Nations unies pour les réfugiés",
    aliases: ["United Nations High Commissioner for Refugees", "UN High Commissioner for Refugees", "Haut-Commissariat aux réfugiés", "Office of the United Nations High Commissioner for Refugees"],
    acronyms: ["UNHCR", "HCR"], parent: "organizations/united-nations",
    ar: "المفوضية السامية للأمم المتحدة لشؤون اللاجئين | مفوضية الأمم المتحدة لشؤون اللاجئين | المفوضية السامية لشؤون اللاجئين | مفوضية الأمم المتحدة السامية لشؤون اللاجئين | مفوضية شؤون اللاجئين | مفوضية اللاجئين | المفوضية العليا للاجئين | المفوضية السامية للاجئين | المفوضية العليا لشؤون اللاجئين | مفوضية الأمم المتحدة للاجئين | المفوضية العليا للأمم المتحدة للاجئين | المفوضية السامية للأمم المتحدة للاجئين | المفوضية السامية لشئون اللاجئين | مفوضية الأمم المتحدة لشئون اللاجئين | وكالة الأمم المتحدة للاجئين | المفوضية العليا التابعة للأمم المتحدة لشؤون اللاجئين | وكالة اللاجئين التابعة للأمم المتحدة | المفوضية الأممية للاجئين | المفوضية الأممية لشؤون اللاجئين | مفوضية شئون اللاجئين | المندوبية السامية لشؤون اللاجئين | المفوضية العليا للأمم المتحدة لشؤون اللاجئين | المفوضية العامة للاجئين | وكالة غوث اللاجئين الدولية | مفوضية السامية للأمم المتحدة لشؤون اللاجئين | مكتب مفوضية الأمم المتحدة السامية لشؤون اللاجئين | مكتب المفوضية السامية لشؤون اللاجئين | مفوضية الأمم المتحدة العليا للاجئين | المندوبية السامية للاجئين | المحافظة السامية للاجئين | الوكالة الأممية للاجئين | مفوضية الأمم المتحدة السامية للاجئين | مفوضية غوث اللاجئين | المفوضية السامية لغوث اللاجئين | مفوضة اللاجئين",
  },
  "organizations/unicef": {
    kind: "intergovernmental", en: "UNICEF", fr: "Unicef",
    aliases: ["United Nations Children's Fund", "Fonds des Nations unies pour l'enfance", "UN Children's Fund"],
    parent: "organizations/united-nations",
    ar: "منظمة الأمم المتحدة للطفولة | صندوق الأمم المتحدة للطفولة | منظمة اليونيسف | منظمة اليونيسيف | منظمة اليونسيف | منظمة يونيسف | منظمة يونيسيف | صندوق الأمم المتحدة لرعاية الطفولة | منظمة الطفولة العالمية | صندوق الطفولة التابع للأمم المتحدة | منظمة الطفولة الأممية | صندوق الأمم المتحدة للأطفال | منظمة الأمم المتحدة لرعاية الطفولة | منظمة رعاية الطفولة التابعة للأمم المتحدة | منظمة الطفولة التابعة للأمم المتحدة",
    arShort: "اليونيسف | يونيسف | اليونيسيف | يونيسيف | اليونسيف | يونسيف | اليونسف",
  },
  "organizations/unido": {
    kind: "intergovernmental", en: "UNIDO", fr: "Organisation des Nations unies pour le développement industriel",
    aliases: ["United Nations Industrial Development Organization", "Onudi"],
    ar: "منظمة الأمم المتحدة للتنمية الصناعية | اليونيدو | يونيدو",
  },
  "organizations/unifil": {
    kind: "mission", en: "UNIFIL", fr: "FINUL", aliases: ["United Nations Interim Force in Lebanon"], countries: ["LB"],
    parent: "organizations/united-nations", from: "1978",
    ar: "قوة الأمم المتحدة المؤقتة في لبنان | قوات الأمم المتحدة المؤقتة في لبنان",
    arShort: "اليونيفيل | يونيفيل",
  },
  "organizations/uniogbis": {
    kind: "mission", en: "United Nations Integrated Peacebuilding Office in Guinea-Bissau", acronyms: ["UNIOGBIS"], countries: ["GW"], to: "2020",
    ar: "مكتب الأمم المتحدة المتكامل لبناء السلام في غينيا بيساو | مكتب الأمم المتحدة في غينيا بيساو",
  },
  "organizations/union-for-the-mediterranean": {
    kind: "intergovernmental", en: "Union for the Mediterranean", fr: "Union pour la Méditerranée",
    acronyms: ["UfM", "UpM"],
    ar: "الاتحاد من أجل المتوسط",
  },
  "organizations/union-of-african-scholars": {
    kind: "movement", en: "Union of African Scholars",
    ar: "اتحاد علماء إفريقيا",
  },
  "organizations/union-of-sahel-journalists": {
    kind: "union", en: "Union of Journalists of the Sahel Countries", fr: "Union des journalistes des pays du Sahel",
    aliases: ["Union of Journalists of the G5 Sahel"], countries: ["MR", "ML", "NE", "BF", "TD"], from: "2021-07",
    ar: "اتحاد صحفيي دول الساحل | اتحاد صحفيي دول الخمس بالساحل | اتحاد صحفيي دول الساحل الخمس | اتحاد صحفيي الساحل",
  },
  "organizations/unisfa": {
    kind: "mission", en: "UNISFA", fr: "FISNUA", aliases: ["United Nations Interim Security Force for Abyei", "UN Interim Security Force for Abyei"], countries: ["SD", "SS"],
    parent: "organizations/united-nations", from: "2011-06",
    ar: "قوة الأمم المتحدة الأمنية المؤقتة لأبيي | قوة الأمم المتحدة الأمنية المؤقتة في أبيي | القوة الأمنية المؤقتة لأبيي | القوة الأممية في أبيي | بعثة الأمم المتحدة في أبيي | القوة الأمنية المؤقتة في أبيي | قوات الأمم المتحدة المؤقتة في أبيي | قوة حفظ السلام في أبيي | قوات يونسفا | بعثة الأمم المتحدة المؤقتة في أبيي | البعثة الأممية في أبيي | القوة الأممية المؤقتة في أبيي | قوات اليونيسفا | قوات حفظ السلام في أبيي | قوة الأمم المتحدة المؤقتة لأبيي | قوة الأمم المتحدة لحفظ السلام في أبيي | قوة الأمم المتحدة المؤقتة في أبيي | قوات الأمم المتحدة في أبيي | قوة الأمم المتحدة في أبيي | القوات الأممية في أبيي",
    arWeak: "القبعات الزرق | قوات حفظ السلام الأممية | بعثة الأمم المتحدة",
    arShort: "يونيسفا | اليونيسفا | يونسفا | اليونسفا | يونيصفا",
  },
  "organizations/unitaid": {
    kind: "intergovernmental", en: "Unitaid",
    ar: "يونيتايد | اليونيتيد | يونيتيد",
  },
  "organizations/unitams": {
    kind: "mission", en: "UNITAMS", fr: "MINUATS",
    aliases: ["United Nations Integrated Transition Assistance Mission in Sudan", "UN Integrated Transition Assistance Mission in Sudan"], countries: ["SD"],
    parent: "organizations/united-nations", from: "2020-06", to: "2024-02",
    ar: "بعثة الأمم المتحدة المتكاملة لدعم الانتقال في السودان | بعثة الأمم المتحدة المتكاملة لدعم المرحلة الانتقالية في السودان | بعثة الأمم المتحدة المتكاملة لتقديم المساعدة خلال الفترة الانتقالية في السودان | بعثة الأمم المتحدة لدعم الانتقال في السودان | بعثة الأمم المتحدة المتكاملة في السودان | بعثة الأمم المتحدة في السودان | بعثة الأمم المتحدة لدعم الفترة الانتقالية في السودان | البعثة الأممية في السودان | بعثة يونيتامس | بعثة اليونيتامس | بعثة الأمم المتحدة المتكاملة للمساعدة الانتقالية في السودان | بعثة الأمم المتحدة المتكاملة لمساعدة الانتقال في السودان | البعثة الأممية المتكاملة لدعم الانتقال في السودان | البعثة الأممية لدعم الانتقال في السودان | بعثة الأمم المتحدة المتكاملة لدعم عملية الانتقال السياسي في السودان | البعثة الأممية بالسودان | بعثة الأمم المتحدة المتكاملة لدعم الانتقال السياسي في السودان | بعثة الأمم المتحدة المتكاملة لدعم الفترة الانتقالية بالسودان",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية",
    arShort: "يونيتامس | اليونيتامس | يونيتامز | اليونتامس | يونتامس | يونيتاميس | يونتامز | اليونتامز | يونيتمس",
  },
  "organizations/united-nations": {
    kind: "intergovernmental", en: "United Nations", fr: "Nations unies", aliases: ["United Nations Organization", "Organisation des Nations unies"],
    acronyms: ["UN", "UNO", "ONU"], from: "1945",
    ar: "الأمم المتحدة | منظمة الأمم المتحدة | هيئة الأمم المتحدة | هيئة الأمم",
  },
  "organizations/unmas": {
    kind: "intergovernmental", en: "UN Mine Action Service", fr: "Service de lutte antimines des Nations unies", acronyms: ["UNMAS"],
    parent: "organizations/united-nations",
    ar: "دائرة الأمم المتحدة للأعمال المتعلقة بالألغام | دائرة الأمم المتحدة لمكافحة الألغام | خدمة الأمم المتحدة لمكافحة الألغام",
  },
  "organizations/unmeer": {
    kind: "mission", en: "UN Mission for Ebola Emergency Response", acronyms: ["UNMEER"], from: "2014", to: "2015",
    ar: "بعثة الأمم المتحدة لمكافحة الإيبولا | بعثة الأمم المتحدة للتصدي العاجل لفيروس إيبولا | بعثة الأمم المتحدة للتصدي العاجل للإيبولا",
  },
  "organizations/unmil": {
    kind: "mission", en: "UNMIL", fr: "MINUL", aliases: ["United Nations Mission in Liberia"], countries: ["LR"], parent: "organizations/united-nations",
    from: "2003-09", to: "2018-03",
    ar: "بعثة الأمم المتحدة في ليبيريا",
    arWeak: "بعثة الأمم المتحدة",
  },
  "organizations/unmis": {
    kind: "mission", en: "UNMIS", fr: "MINUS", aliases: ["United Nations Mission in Sudan", "UN Mission in Sudan"], countries: ["SD"], parent: "organizations/united-nations",
    from: "2005-03", to: "2011-07",
    ar: "بعثة الأمم المتحدة في السودان | بعثة يونميس | بعثة الأمم المتحدة بالسودان | بعثة الأمم المتحدة للسودان",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية",
    arShort: "يونميس | اليونميس",
  },
  "organizations/unmiss": {
    kind: "mission", en: "UNMISS", fr: "MINUSS", aliases: ["United Nations Mission in South Sudan", "UN Mission in South Sudan"], countries: ["SS"],
    parent: "organizations/united-nations", from: "2011-07",
    ar: "بعثة الأمم المتحدة في جنوب السودان | بعثة الأمم المتحدة في جمهورية جنوب السودان | بعثة الأمم المتحدة بجنوب السودان | البعثة الأممية في جنوب السودان | بعثة الأمم المتحدة لحفظ السلام في جنوب السودان | بعثة الأمم المتحدة في دولة جنوب السودان | بعثة اليونميس | قوات حفظ السلام في جنوب السودان | بعثة يونميس | قوة الأمم المتحدة في جنوب السودان | بعثة أونميس | بعثة حفظ السلام في جنوب السودان | يونمس",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية | القبعات الزرق | قوات حفظ السلام الأممية | بعثة حفظ السلام الأممية | بعثة الأمم المتحدة لحفظ السلام",
    arShort: "أونميس | يونميس | اليونميس | أنميس",
  },
  "organizations/unoca": {
    kind: "institution", en: "United Nations Regional Office for Central Africa",
    fr: "Bureau régional des Nations unies pour l'Afrique centrale", acronyms: ["UNOCA"], from: "2011",
    ar: "مكتب الأمم المتحدة الإقليمي لوسط أفريقيا | مكتب الأمم المتحدة في وسط أفريقيا | مكتب الأمم المتحدة لوسط أفريقيا | مكتب الأمم المتحدة الإقليمي في وسط أفريقيا",
    arShort: "أونوكا",
  },
  "organizations/unoci": {
    kind: "mission", en: "UNOCI", acronyms: ["ONUCI"], fr: "ONUCI", aliases: ["United Nations Operation in Côte d'Ivoire", "UN Operation in Côte d'Ivoire"], countries: ["CI"],
    parent: "organizations/united-nations", from: "2004-04", to: "2017-06",
    ar: "عملية الأمم المتحدة في كوت ديفوار | بعثة الأمم المتحدة في كوت ديفوار | بعثة الأمم المتحدة في ساحل العاج | أونوسي | أونوكي | عملية الأمم المتحدة في ساحل العاج | قوة الأمم المتحدة في ساحل العاج | قوات الأمم المتحدة في ساحل العاج | البعثة الأممية في ساحل العاج | قوات حفظ السلام في ساحل العاج",
    arWeak: "بعثة الأمم المتحدة",
  },
  "organizations/unoct": {
    kind: "institution", en: "UN Office of Counter-Terrorism", acronyms: ["UNOCT"],
    ar: "مكتب الأمم المتحدة لمكافحة الإرهاب | مكتب مكافحة الإرهاب التابع للأمم المتحدة",
  },
  "organizations/unodc": {
    kind: "intergovernmental", en: "UN Office on Drugs and Crime", fr: "Office des Nations unies contre la drogue et le crime",
    acronyms: ["UNODC", "ONUDC"], parent: "organizations/united-nations",
    ar: "مكتب الأمم المتحدة المعني بالمخدرات والجريمة | مكتب الأمم المتحدة لمكافحة المخدرات والجريمة | مكتب المخدرات والجريمة التابع للأمم المتحدة | مكتب الأمم المتحدة لمكافحة الجريمة والمخدرات | مكتب الأمم المتحدة لمكافحة المخدرات | مكتب الأمم المتحدة المعني بالجريمة والمخدرات",
  },
  "organizations/unops": {
    kind: "intergovernmental", en: "UN Office for Project Services", fr: "Bureau des Nations unies pour les services d'appui aux projets",
    acronyms: ["UNOPS"], parent: "organizations/united-nations",
    ar: "مكتب الأمم المتحدة لخدمات المشاريع",
  },
  "organizations/unowas": {
    kind: "mission", en: "UN Office for West Africa and the Sahel", fr: "Bureau des Nations unies pour l'Afrique de l'Ouest et le Sahel", aliases: ["United Nations Office for West Africa and the Sahel", "UN Office for West Africa"],
    acronyms: ["UNOWAS", "UNOWA"], parent: "organizations/united-nations",
    ar: "مكتب الأمم المتحدة لغرب أفريقيا والساحل | مكتب الأمم المتحدة في غرب أفريقيا والساحل | مكتب الأمم المتحدة لغرب أفريقيا ومنطقة الساحل | مكتب الأمم المتحدة لغرب أفريقيا | مكتب الأمم المتحدة في غرب أفريقيا | مكتب الأمم المتحدة في غرب أفريقيا ومنطقة الساحل | مكتب الأمم المتحدة بغرب أفريقيا والساحل | مكتب الأمم المتحدة الإقليمي لغرب أفريقيا والساحل | مكتب الأمم المتحدة لغرب أفريقيا ودول الساحل",
    arShort: "أونواس | يونواس",
  },
  "organizations/unrwa": {
    kind: "intergovernmental", en: "UNRWA", fr: "Unrwa", aliases: ["UN Relief and Works Agency for Palestine Refugees"],
    parent: "organizations/united-nations",
    ar: "وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين | وكالة غوث وتشغيل اللاجئين الفلسطينيين",
    arShort: "الأونروا | أونروا",
  },
  "organizations/unsmil": {
    kind: "mission", en: "UNSMIL", fr: "MANUL", aliases: ["United Nations Support Mission in Libya", "UN Support Mission in Libya"], countries: ["LY"],
    parent: "organizations/united-nations", from: "2011-09",
    ar: "بعثة الأمم المتحدة للدعم في ليبيا | بعثة الأمم المتحدة في ليبيا | بعثة الدعم الأممية في ليبيا | البعثة الأممية في ليبيا | بعثة الأمم المتحدة لدى ليبيا | البعثة الأممية إلى ليبيا | بعثة الأمم المتحدة للدعم بليبيا | البعثة الأممية للدعم في ليبيا | بعثة الدعم الأممية بليبيا | بعثة الدعم في ليبيا | البعثة الأممية بليبيا | بعثة الأمم المتحدة بليبيا | بعثة الأمم المتحدة لدعم ليبيا | بعثة الأمم المتحدة إلى ليبيا",
    arWeak: "بعثة الأمم المتحدة | البعثة الأممية | البعثة الأممية للدعم",
    arShort: "أنسميل | يونسميل",
  },
  "organizations/upu": {
    kind: "intergovernmental", en: "Universal Postal Union", fr: "Union postale universelle", acronyms: ["UPU"],
    ar: "الاتحاد البريدي العالمي",
  },
  "organizations/urgences-panafricanistes": {
    kind: "movement", en: "Urgences panafricanistes", countries: ["BJ"],
    ar: "أورجانس بانافريكانيست | طوارئ الوحدة الأفريقية | أورجونس بانافريكانيست | منظمة الطوارئ الأفريقية | حركة الطوارئ الأفريقية",
  },
  "organizations/us-africa-summit": {
    kind: "intergovernmental", en: "US–Africa Leaders Summit", fr: "Sommet États-Unis–Afrique", countries: ["US"],
    ar: "القمة الأمريكية الأفريقية | القمة الأميركية الأفريقية | القمة الأفريقية الأمريكية | قمة الولايات المتحدة وأفريقيا | قمة الولايات المتحدة أفريقيا | قمة القادة الأمريكية الأفريقية | قمة قادة الولايات المتحدة وأفريقيا | قمة أمريكا أفريقيا | قمة واشنطن الأفريقية",
  },
  "organizations/us-dfc": {
    kind: "institution", en: "U.S. International Development Finance Corporation", acronyms: ["DFC"], countries: ["US"],
    ar: "مؤسسة تمويل التنمية الدولية الأمريكية | مؤسسة التمويل الإنمائي الدولي الأمريكية",
  },
  "organizations/us-exim-bank": {
    kind: "institution", en: "Export–Import Bank of the United States", countries: ["US"],
    ar: "بنك التصدير والاستيراد الأمريكي | بنك الاستيراد والتصدير الأمريكي",
  },
  "organizations/us-forces-in-niger": {
    kind: "state-force", en: "US forces in Niger", countries: ["US", "NE"],
    ar: "القوات الأمريكية في النيجر | القوات الأميركية في النيجر | القوات الأمريكية بالنيجر | الجنود الأمريكيون في النيجر | الجنود الأمريكيين في النيجر",
  },
  "organizations/us-institute-dia": {
    kind: "state-force", en: "Defense Intelligence Agency", acronyms: ["DIA"], countries: ["US"],
    ar: "وكالة استخبارات الدفاع الأمريكية | وكالة الاستخبارات الدفاعية الأمريكية",
  },
  "organizations/us-special-operations-command-africa": {
    kind: "state-force", en: "US Special Operations Command Africa", aliases: ["Special Operations Command Africa"], acronyms: ["SOCAFRICA"], countries: ["US"],
    ar: "قيادة العمليات الخاصة الأمريكية في أفريقيا | قيادة العمليات الخاصة الأميركية في أفريقيا | قيادة العمليات الخاصة الأفريقية",
  },
  "organizations/usaid": {
    kind: "aid", en: "USAID", fr: "Usaid",
    aliases: ["United States Agency for International Development", "US Agency for International Development"],
    ar: "الوكالة الأمريكية للتنمية الدولية | الوكالة الأميركية للتنمية الدولية | الوكالة الأمريكية للتنمية | وكالة التنمية الأمريكية | المعونة الأمريكية | وكالة التنمية الدولية الأمريكية | وكالة المعونة الأمريكية | هيئة المعونة الأمريكية | وكالة التنمية الأميركية | المعونة الأميركية | يو إس إيد | وكالة التنمية الدولية الأميركية",
  },
  "organizations/uscirf": {
    kind: "institution", en: "USCIRF", aliases: ["United States Commission on International Religious Freedom"],
    countries: ["US"],
    ar: "اللجنة الأمريكية للحرية الدينية الدولية | اللجنة الأمريكية للحريات الدينية الدولية",
  },
  "organizations/usip": {
    kind: "institution", en: "United States Institute of Peace", acronyms: ["USIP"], countries: ["US"],
    ar: "معهد السلام الأمريكي | المعهد الأمريكي للسلام | معهد الولايات المتحدة للسلام",
  },
  "organizations/verisk-maplecroft": {
    kind: "company", en: "Verisk Maplecroft", countries: ["GB"],
    ar: "فيريسك مابلكروفت | مابلكروفت | شركة فيريسك مابلكروفت",
  },
  "organizations/waho": {
    kind: "intergovernmental", en: "West African Health Organisation", fr: "Organisation ouest-africaine de la santé",
    acronyms: ["WAHO", "OOAS"],
    ar: "منظمة الصحة لغرب أفريقيا | منظمة غرب أفريقيا للصحة | منظمة صحة غرب أفريقيا",
  },
  "organizations/walk-free-foundation": {
    kind: "aid", en: "Walk Free Foundation", fr: "Fondation Walk Free",
    ar: "مؤسسة ووك فري | مؤسسة واك فري | منظمة ووك فري | ووك فري",
  },
  "organizations/wanep": {
    kind: "movement", en: "WANEP", aliases: ["West Africa Network for Peacebuilding"], countries: ["GH"],
    ar: "شبكة غرب أفريقيا لبناء السلام | وانيب",
  },
  "organizations/wapp": {
    kind: "intergovernmental", en: "West African Power Pool",
    fr: "Système d'échanges d'énergie électrique ouest-africain", acronyms: ["WAPP", "EEEOA"],
    ar: "تجمع الطاقة لغرب أفريقيا | مجمع الطاقة لغرب أفريقيا | تجمع كهرباء غرب أفريقيا",
  },
  "organizations/washington-institute": {
    kind: "institution", en: "Washington Institute",
    ar: "معهد واشنطن لسياسة الشرق الأدنى | معهد واشنطن لسياسات الشرق الأدنى | معهد واشنطن لدراسات الشرق الأدنى | معهد واشنطن",
  },
  "organizations/wateraid": {
    kind: "aid", en: "WaterAid", countries: ["GB"],
    ar: "ووتر إيد | منظمة ووتر إيد",
  },
  "organizations/wathi": {
    kind: "institution", en: "WATHI", acronyms: ["WATHI"], weak: true,
    ar: "مركز واتي | واتي | معهد واثي | مركز واثي",
    arCue: "السنغال | مركز | الباحث",
  },
  "organizations/wco": {
    kind: "intergovernmental", en: "World Customs Organization", fr: "Organisation mondiale des douanes",
    acronyms: ["WCO", "OMD"],
    ar: "منظمة الجمارك العالمية",
  },
  "organizations/wfp": {
    kind: "intergovernmental", en: "World Food Programme", fr: "Programme alimentaire mondial", acronyms: ["WFP", "PAM"],
    parent: "organizations/united-nations",
    ar: "برنامج الأغذية العالمي | برنامج الغذاء العالمي | برنامج الأغذية العالمي التابع للأمم المتحدة | برنامج الأمم المتحدة للأغذية | برنامج الأغذية الدولي | البرنامج العالمي للغذاء | البرنامج العالمي للأغذية | برنامج الاغذية الأممي | برنامج الغذاء الدولي | برنامج الغذاء العالمي التابع للأمم المتحدة | منظمة الغذاء العالمية | منظمة الأغذية العالمية | البرنامج الغذائي العالمي | برنامج التغذية العالمي | برنامج التغذية الدولي | برنامج الأمم المتحدة للغذاء | برنامج الأغذية العالمية | منظمة الغذاء العالمي | برنامج الغداء العالمي | برنامج الغذاء العالمية",
  },
  "organizations/who": {
    kind: "intergovernmental", en: "World Health Organization", fr: "Organisation mondiale de la santé", acronyms: ["WHO", "OMS"],
    parent: "organizations/united-nations",
    ar: "منظمة الصحة العالمية | المنظمة العالمية للصحة | منظمة الصحة الدولية | منظمة الصحة",
    arWeak: "الصحة العالمية",
  },
  "organizations/wilson-center": {
    kind: "institution", en: "Wilson Center", countries: ["US"],
    ar: "مركز ويلسون | مركز وودرو ويلسون",
  },
  "organizations/wipo": {
    kind: "intergovernmental", en: "World Intellectual Property Organization",
    fr: "Organisation mondiale de la propriété intellectuelle", acronyms: ["WIPO", "OMPI"],
    ar: "المنظمة العالمية للملكية الفكرية",
  },
  "organizations/wmo": {
    kind: "intergovernmental", en: "World Meteorological Organization", fr: "Organisation météorologique mondiale",
    acronyms: ["WMO", "OMM"],
    ar: "المنظمة العالمية للأرصاد الجوية",
  },
  "organizations/world-amazigh-congress": {
    kind: "movement", en: "World Amazigh Congress", aliases: ["Congrès mondial amazigh"],
    ar: "الكونغرس العالمي الأمازيغي | الكونغرس الأمازيغي العالمي | المؤتمر العالمي الأمازيغي | المؤتمر الأمازيغي العالمي",
  },
  "organizations/world-assembly-of-muslim-youth": {
    kind: "aid", en: "World Assembly of Muslim Youth", acronyms: ["WAMY"],
    ar: "الندوة العالمية للشباب الإسلامي | ندوة الشباب الإسلامي",
  },
  "organizations/world-bank": {
    kind: "intergovernmental", en: "World Bank", fr: "Banque mondiale", acronyms: ["WB", "BM"],
    ar: "البنك الدولي | مجموعة البنك الدولي | البنك العالمي",
  },
  "organizations/world-council-of-churches": {
    kind: "institution", en: "World Council of Churches", fr: "Conseil œcuménique des Églises", acronyms: ["WCC"],
    ar: "مجلس الكنائس العالمي",
  },
  "organizations/world-economic-forum": {
    kind: "institution", en: "World Economic Forum", fr: "Forum économique mondial", acronyms: ["WEF"],
    ar: "المنتدى الاقتصادي العالمي | منتدى دافوس",
  },
  "organizations/world-gold-council": {
    kind: "institution", en: "World Gold Council", fr: "Conseil mondial de l'or", acronyms: ["WGC"],
    ar: "مجلس الذهب العالمي | المجلس العالمي للذهب",
  },
  "organizations/world-islamic-call-society": {
    kind: "movement", en: "World Islamic Call Society", countries: ["LY"],
    ar: "جمعية الدعوة الإسلامية العالمية | جمعية الدعوة الإسلامية الليبية",
  },
  "organizations/world-organisation-against-torture": {
    kind: "aid", en: "World Organisation Against Torture", acronyms: ["OMCT"],
    ar: "المنظمة العالمية لمناهضة التعذيب | المنظمة العالمية لمكافحة التعذيب | المنظمة الدولية لمناهضة التعذيب | المنظمة العالمية ضد التعذيب | المنظمة الدولية ضد التعذيب",
  },
  "organizations/world-vision": {
    kind: "aid", en: "World Vision", fr: "Vision mondiale",
    ar: "منظمة الرؤية العالمية | منظمة وورلد فيجن | وورلد فيجن | الرؤية العالمية الدولية | منظمة وورلد فيجن الدولية | وورلد فيجن الدولية",
    arWeak: "الرؤية العالمية",
  },
  "organizations/wto": {
    kind: "intergovernmental", en: "World Trade Organization", fr: "Organisation mondiale du commerce", acronyms: ["WTO", "OMC"],
    ar: "منظمة التجارة العالمية",
  },
  "organizations/wwf": {
    kind: "aid", en: "WWF", fr: "Fonds mondial pour la nature", aliases: ["World Wide Fund for Nature"],
    ar: "الصندوق العالمي للطبيعة | الصندوق العالمي للحياة البرية",
  },
  "organizations/yale-university": {
    kind: "institution", en: "Yale University", countries: ["US"],
    ar: "جامعة ييل | جامعة يال",
  },
  "organizations/zayed-charitable-foundation": {
    kind: "aid", en: "Zayed Charitable Foundation", fr: "Fondation Zayed", countries: ["AE"],
    ar: "مؤسسة زايد بن سلطان آل نهيان للأعمال الخيرية والإنسانية | مؤسسة زايد للأعمال الخيرية والإنسانية | مؤسسة زايد بن سلطان آل نهيان | مؤسسة زايد الإنسانية | مؤسسة زايد الخيرية",
  },
  "organizations/zaytuna-university": {
    kind: "institution", en: "Ez-Zitouna University", countries: ["TN"],
    ar: "جامعة الزيتونة | جامعة الزيتونة بتونس",
  },
  "organizations/zoes-ark": {
    kind: "aid", en: "Zoé's Ark", fr: "L'Arche de Zoé", aliases: ["Arche de Zoé", "Zoe's Ark"], countries: ["FR"],
    ar: "آرش دو زويه | أرش دو زوي | لارش دي زوي | لارش دو زوي | لارش دو زويه | آرش دي زو | أرش دي زويه | سفينة زوي | جمعية سفينة زوي | تشيلدرن ريسكيو | منظمة تشيلدرن ريسكيو | قوس زوي | فلك زوي",
  },
};
