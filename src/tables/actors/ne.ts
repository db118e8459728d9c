import type { ActorTable } from "../../core/records.ts";

/**
 * Niger: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No Wikidata
 * items: none could be checked. Composed names (army, government, ministries with the adjective of the country) are
 * made by rule, not listed here. Arabic spellings, and persons of lesser office: Arabic news of 2012-2026.
 */
export const ne: ActorTable = {
  "ne/abba-issoufou": {
    kind: "person", en: "Sani Mahamadou Issoufou", aliases: ["Abba Issoufou"], countries: ["NE"],
    ar: "ساني محمدو إيسوفو | سني محمدو إيسوفو | ساني إيسوفو محمدو | ساني محمادو إيسوفو | أبا إيسوفو | مهامان ساني محمدو | مهامان صاني محامادو | ماهامان ساني محامادو | ماهامان ساني محمدو | صاني محمدو يوسفو",
  },
  "ne/abdou-adamou": {
    kind: "person", en: "Abdou Adamou", countries: ["NE"],
    ar: "عبدو آدامو | عبده آدامو",
  },
  "ne/abdou-kaza": {
    kind: "person", en: "Abdou Kaza", countries: ["NE"],
    ar: "عبدو كازا | عبدو كزا",
  },
  "ne/abdou-labo": {
    kind: "person", en: "Abdou Labo", countries: ["NE"],
    ar: "عبدو لابو | عبده لابو | أبدو لابو",
  },
  "ne/abdou-mani": {
    kind: "person", en: "Abdou Mani", countries: ["NE"],
    ar: "عبدو ماني",
  },
  "ne/abdou-moumouni": {
    kind: "person", en: "Abdou Moumouni", countries: ["NE"], weak: true,
    ar: "عبدو موموني | عبده موموني",
    arCue: "جامعة",
  },
  "ne/abdou-moumouni-university": {
    kind: "institution", en: "Abdou Moumouni University", fr: "Université Abdou-Moumouni", countries: ["NE"],
    ar: "جامعة عبدو موموني | جامعة عبدو مومني | جامعة عبده موموني | جامعة نيامي",
  },
  "ne/abdou-sidikou-issa": {
    kind: "person", en: "Abdou Sidikou Issa", countries: ["NE"],
    ar: "عبدو صديقو عيسى | عبدو سيديكو عيسى | عبده صديقو عيسى | عبدو صديقو إيسى | عبدو سيديكو إيسا | عبده سيديكو عيسى | عبدو صديقي عيسى | عبدو صديكو عيسى",
  },
  "ne/abdoul-kadri-hamadou": {
    kind: "person", en: "Abdoul Kadri Hamadou", countries: ["NE"],
    ar: "عبد القادري حمادو | عبدول قادري حمادو",
  },
  "ne/abdoul-razak-alfaga": {
    kind: "person", en: "Abdoul Razak Alfaga", aliases: ["Abdoul Razak Issoufou"], countries: ["NE"],
    ar: "عبد الرزاق إيسوفو | عبد الرزاق ألفاغا | عبد الرزاق عيسوفو ألفاغا",
  },
  "ne/abdoulaye-badie": {
    kind: "person", en: "Abdoulaye Badié", countries: ["NE"],
    ar: "عبدولاي بادييه | عبد الله بادييه | عبد الله باديي",
  },
  "ne/abdoulaye-seydou": {
    kind: "person", en: "Abdoulaye Seydou", countries: ["NE"],
    ar: "عبد الله سيدو | عبدولاي سيدو | عبد اللاي سيدو | عبدولاي سيدوا",
  },
  "ne/abdoulaye-tiemogo": {
    kind: "person", en: "Abdoulaye Tiémogo", countries: ["NE"],
    ar: "عبد الله تيموغو | عبدولاي تييموغو | عبدولاي تيموغو",
  },
  "ne/abdoulmoumouni-ghousmane": {
    kind: "person", en: "Abdoul Moumouni Ghousmane", aliases: ["Abdoulmoumouni Ghousmane"], countries: ["NE"],
    ar: "عبد المؤمن غوسمان | عبدول موموني غوسمان | عبد المؤمني غوسمان",
  },
  "ne/abdourahamane-ben-hamaye": {
    kind: "person", en: "Abdourahamane Ben Hamaye", countries: ["NE"],
    ar: "عبد الرحمن بن حماي | عبد الرحمن بن حاماي | عبد الرحمان بن حماي",
  },
  "ne/abdourahamane-maouli": {
    kind: "person", en: "Abdourahamane Maouli", countries: ["NE"],
    ar: "عبد الرحمن مولي | عبد الرحمن ماولي",
    arWeak: "عبد الرحمن موالي",
    arCue: "أرليت | عمدة | رئيس بلدية",
  },
  "ne/abdourahamane-tiani": {
    kind: "person", en: "Abdourahamane Tiani", aliases: ["Abdourahamane Tchiani", "Abdourahmane Tchiani", "Omar Tchiani", "Abdourahmane Tiani", "Abdurahmane Tchiani", "Omar Abdourahamane Tiani", "Abderrahmane Tiani"], countries: ["NE"],
    ar: "عبد الرحمن تياني | عبد الرحمن تشياني | عبد الرحمان تياني | عبد الرحمان تشياني | عمر تشياني | عمر تياني | عبد الرحمن تيان | عبد الرحمن شياني | عبدو رحمن تياني | عبد الرحمن عمر تياني | عبد الرحمن تيشاني | عبد الرحمن التياني | عبدورحمن تياني | عبدو رحمن تشياني | عبد الرحمن تشاني | عبد الرحماني تياني | عبد الرحمن تيني | عبد الرحمن تجاني | عبد الرحمن ثياني | عبدورامان تشياني | عبدرحمان تياني | عمر عبد الرحمن تياني | عمر عبد الرحمن تشياني | عبدورحمان تياني | عبدو رحمان تشياني | عبدو الرحمن تياني",
    arWeak: "تياني | تشياني",
  },
  "ne/abdourahmane-touraoua": {
    kind: "person", en: "Abdourahmane Touraoua", countries: ["NE"],
    ar: "عبد الرحمن توراوا | عبد الرحمن تورواوا",
  },
  "ne/aboubacar-oumarou-sanda": {
    kind: "person", en: "Aboubacar Oumarou Sanda", aliases: ["Sultan of Damagaram"], countries: ["NE"],
    ar: "أبو بكر عمرو ساندا | أبوبكر عومارو ساندا | أبوبكر أومارو ساندا",
  },
  "ne/acharif-mohamed-moctar": {
    kind: "person", en: "Acharif Mohamed Moctar", aliases: ["Asharif Mohamed-Moctar"], countries: ["NE"], parent: "armed-groups/mnj",
    ar: "أشريف محمد مختار | أشريف محمد المختار",
    arWeak: "شريف محمد مختار",
    arCue: "النيجر | الطوارق",
  },
  "ne/adal-rhoubeid": {
    kind: "person", en: "Adal Rhoubeid", countries: ["NE"],
    ar: "أدال غبيد | عدال غبيد | أدال روبيد | أدال الغبيد | عدال روبيد",
  },
  "ne/adam-tcheke-koudigan": {
    kind: "person", en: "Adam Tcheke Koudigan", aliases: ["Goukouni Zen?"], countries: ["NE"], parent: "armed-groups/mjrn",
    ar: "آدم تشيكي كوديغان | آدام تشيكي كوديغان | آدم شيكي كوديغان | آدم تشيكي كوديقان | آدم تشيكه كوديغان | آدام شيكي كوديغان | آدم كوديغان",
    arWeak: "كوديغان",
  },
  "ne/adamou-harouna": {
    kind: "person", en: "Adamou Harouna", countries: ["NE"],
    ar: "آدمو هارونا | آدامو هارونا",
  },
  "ne/adji-ali-salatou": {
    kind: "person", en: "Adji Ali Salatou", countries: ["NE"],
    ar: "أجي علي سالاتو | أدجي علي سالاتو | أجي علي صلاتو | أدجي علي صلاتو | أجي سالاتو",
    arWeak: "سالاتو",
  },
  "ne/adn-fusaha": {
    kind: "party", en: "ADN-Fusaha",
    aliases: ["Alliance for Democracy and Niger", "Alliance démocratique pour le Niger"], acronyms: ["ADN"],
    countries: ["NE"],
    ar: "التحالف الديمقراطي من أجل النيجر | حزب فصاحة | حزب فوساها | التحالف الديمقراطي للنيجر",
  },
  "ne/agadez-mosque": {
    kind: "institution", en: "Agadez Mosque", fr: "Grande mosquée d'Agadez", countries: ["NE"],
    ar: "المسجد الكبير في أغاديز | الجامع الكبير في أغاديز | مسجد أغاديز | جامع أغاديز | المسجد الكبير بأغاديز",
  },
  "ne/agadez-sultanate": {
    kind: "institution", en: "Sultanate of Aïr", fr: "Sultanat de l'Aïr", countries: ["NE"],
    ar: "سلطنة آير | سلطنة أغاديز | سلطان آير | سلطان آيير | سلطنة الأيير | سلطان الآير | سلطان أغاديز",
  },
  "ne/agadez-university": {
    kind: "institution", en: "University of Agadez", fr: "Université d'Agadez", countries: ["NE"],
    ar: "جامعة أغاديز | جامعة أغاديس | جامعة أجاديز",
  },
  "ne/aghali-alambo": {
    kind: "person", en: "Aghali Alambo", fr: "Aghaly Alambo", countries: ["NE"], parent: "armed-groups/mnj",
    ar: "أغالي ألامبو | أغالي ألمبو | أغالي العمبو | أغلي ألامبو | أقالي ألمبو | أجالي ألامبو | أجالي ألمبو | أجالي العمبو | غالي آلامبو | أغالي علامبو | أغلي ألمبو | اغالي علمبو | أغالي ألمبوا | أغالي الومبو | أقالي الامبو | أغالي أغ ألمبو",
  },
  "ne/ahmat-jidoud": {
    kind: "person", en: "Ahmat Jidoud", countries: ["NE"],
    ar: "أحمد جيدود | أحمت جيدود | أحمد جدود | أحمت جدود",
    arWeak: "جيدود",
  },
  "ne/ahmed-akoli": {
    kind: "person", en: "Ahmed Akoli", countries: ["NE"], parent: "armed-groups/mnj",
    ar: "أحمد أكولي",
  },
  "ne/ahmed-ali-zaki": {
    kind: "person", en: "Ahmed Ali Zaki", countries: ["NE"],
    ar: "أحمد علي زاكي | أحمد علي زكي",
  },
  "ne/ahmed-mohamed-cemga": {
    kind: "person", en: "Ahmed Mohamed (general)", aliases: ["Ahmed Mohamed"], countries: ["NE"],
    weak: true,
    ar: "أحمد محمد",
    arCue: "رئيس أركان الجيش النيجري | رئيسا لأركان القوات المسلحة النيجرية | الجيوش النيجرية | سيني غاربا",
  },
  "ne/ahmed-sidien": {
    kind: "person", en: "Ahmed Sidien", aliases: ["Ahmed Sidian"], countries: ["NE"],
    ar: "أحمد سيديان | أحمد سيديين | أحمد صيديان | أحمد سيدين",
  },
  "ne/ahmoudou-madassane": {
    kind: "person", en: "Ahmoudou Madassane", countries: ["NE"],
    ar: "أحمدو ماداسان | أحمودو مداسان | أحمودو ماداسان",
  },
  "ne/aicha-macky": {
    kind: "person", en: "Aïcha Macky", countries: ["NE"],
    ar: "عائشة ماكي | عيشة ماكي",
  },
  "ne/aichatou-boulama-kane": {
    kind: "person", en: "Aïchatou Boulama Kané", aliases: ["Aïchatou Kané Boulama"], countries: ["NE"],
    ar: "عائشاتو بولاما كاني | عائشتو بولاما كاني | عائشاتو بولاما كانيه | إيساتو بولاما كاني | عائشتو بولاما كانيه | عايشتو كاني بوالاما | عائشة بولاما كاني | عيشتو بولاما كاني | عائشة بولاما",
  },
  "ne/aissa-lawan-wandarma": {
    kind: "person", en: "Aïssa Lawan Wandarma", countries: ["NE"],
    ar: "عيسى لاوان واندارما | أيسا لاوان واندارما | عائشة لاوان واندارما | أيساتو لاوان واندارما | عائشة لوان واندارما | عيسى واندارما",
  },
  "ne/aissata-issoufou": {
    kind: "person", en: "Aïssata Issoufou", countries: ["NE"],
    ar: "عيساتا إيسوفو | عائشة إيسوفو | أيساتا إيسوفو",
  },
  "ne/aissatou-abdoulaye-tondi": {
    kind: "person", en: "Aïssatou Abdoulaye Tondi", countries: ["NE"],
    ar: "عائشاتو عبد الله توندي | عائشتو عبد الله توندي | عائشاتو عبدولاي توندي | إيساتو عبد الله توندي | عائشاتو عبد اللاي توندي | عائشتو عبدولاي توندي | عيشة عبد الله توندي | عائشة عبد الله توندي | عيساتو عبد الله توندي",
    arWeak: "توندي",
  },
  "ne/aklou-sidi-sidi": {
    kind: "person", en: "Aklou Sidi Sidi", countries: ["NE"],
    ar: "أكلو سيدي سيدي",
  },
  "ne/alat-mogaskia": {
    kind: "person", en: "Alat Mogaskia", countries: ["NE"],
    ar: "آلات موغاسكيا | آلات مواجاسكيا | آلات موجاسكيا | ألات موغاسكيه",
  },
  "ne/albade-abouba": {
    kind: "person", en: "Albadé Abouba", countries: ["NE"],
    ar: "ألبادي أبوبا | ألبدي أبوبا | ألباديه أبوبا | ألبادي أبوبة | ألبادي أبو با",
  },
  "ne/alfouzazi-issintag": {
    kind: "person", en: "Alfouzazi Issintag", countries: ["NE"],
    ar: "ألفوزازي إيسينتاج | الفوزازي إيسينتاغ",
  },
  "ne/ali-badjo-gamatie": {
    kind: "person", en: "Ali Badjo Gamatié", countries: ["NE"],
    ar: "علي باجو غاماتيي | علي بادجو غاماتيه | علي بادجو جاماتيه | علي باجو غاماتي | علي غاماتيي",
  },
  "ne/ali-ben-salah-hamouda": {
    kind: "person", en: "Ali Ben Salah Hamouda", countries: ["NE"],
    ar: "علي بن صالح حمودة | علي بن صلاح حمودة",
  },
  "ne/ali-idrissa": {
    kind: "person", en: "Ali Idrissa", countries: ["NE"], weak: true,
    ar: "علي إدريسا | علي إدريسا ناني",
    arCue: "النيجر | الشفافية",
  },
  "ne/ali-kadri": {
    kind: "person", en: "Ali Kadri", countries: ["NE"],
    weak: true,
    ar: "علي قدري",
    arCue: "النيجر | نيامي | سالو",
  },
  "ne/ali-mariama-elhadj-ibrahim": {
    kind: "person", en: "Ali Mariama Elhadj Ibrahim", countries: ["NE"],
    ar: "علي مريم الحاج إبراهيم | علي مريما الحاج إبراهيم | مريم الحاج إبراهيم علي",
  },
  "ne/ali-saibou": {
    kind: "person", en: "Ali Saibou", fr: "Ali Saïbou", countries: ["NE"],
    ar: "علي سيبو | علي سايبو | علي سايبوا",
  },
  "ne/ali-soumana-journalist": {
    kind: "person", en: "Ali Soumana (journalist)", aliases: ["Ali Soumana"], countries: ["NE"],
    ar: "علي سومانا",
    arWeak: "سومانا",
  },
  "ne/ali-zaki": {
    kind: "person", en: "Ali Zaki", aliases: ["Sultan Ali Zaki"], countries: ["NE"], weak: true,
    ar: "علي زاكي | علي زكي",
    arCue: "مارادي | سلطان كاتسينا | السلطان",
  },
  "ne/alio-daouda": {
    kind: "person", en: "Alio Daouda", countries: ["NE"],
    ar: "أليو داودا | عليو داودا | أليو داوودا | علي داودا | أليو داوود",
  },
  "ne/alkache-alhada": {
    kind: "person", en: "Alkache Alhada", countries: ["NE"],
    ar: "ألكاش الهادا | ألكاش الهدا | الكاش الحادة | الكاش الحدا | القاش الهدى | ألكاشي ألهادا",
  },
  "ne/alkassoum-indatou": {
    kind: "person", en: "Alkassoum Indatou", countries: ["NE"],
    ar: "القاسم إنداتو | ألكاسوم إنداتو | القاسوم انداتو | ألقاسم إندتو | ألكاسم إندادو",
    arWeak: "إنداتو",
  },
  "ne/alliance-of-movements-for-the-emergence-of-niger": {
    kind: "party", en: "Alliance of Movements for the Emergence of Niger", fr: "Alliance des mouvements pour l'émergence du Niger", acronyms: ["AMEN-AMIN"],
    countries: ["NE"],
    ar: "تحالف الحركات من أجل نهضة النيجر | تحالف الحركات من أجل نهوض النيجر | تحالف الحركات من أجل بزوغ النيجر",
  },
  "ne/alma-oumarou": {
    kind: "person", en: "Alma Oumarou", aliases: ["Oumarou Malam Alma"], countries: ["NE"],
    ar: "ألما عومارو | ألما أومارو | ألما عمرو | أومارو مالاما ألما | عمرو ملام ألما | أومارو مالام ألما | عومارو مالام ألما",
  },
  "ne/almahaou": {
    kind: "mission", en: "Operation Almahaou", fr: "Opération Almahaou", countries: ["NE"], parent: "ne/armed-forces",
    ar: "عملية ألماهو | عملية ألماهاو | عملية المهاو",
  },
  "ne/almou-hassane": {
    kind: "person", en: "Almou Hassane", countries: ["NE"],
    ar: "ألمو حسن | ألمو حسان | ألمو حسني",
  },
  "ne/almoustapha-alhacen": {
    kind: "person", en: "Almoustapha Alhacen", countries: ["NE"],
    ar: "المصطفى ألحسن",
  },
  "ne/almoustapha-garba": {
    kind: "person", en: "Almoustapha Garba", countries: ["NE"],
    ar: "المصطفى غاربا | ألموستفا غاربا",
  },
  "ne/alphadi": {
    kind: "person", en: "Alphadi", aliases: ["Seidnaly Sidhamed"], countries: ["NE"],
    ar: "المصمم ألفادي | سيدنا علي سيدي أحمد ألفادي",
    arWeak: "ألفادي",
  },
  "ne/alternative-citoyens": {
    kind: "institution", en: "Alternative Espaces Citoyens", aliases: ["Alternatives Espaces Citoyens"], acronyms: ["AEC"], countries: ["NE"],
    ar: "بدائل فضاءات المواطنين | جمعية البديل فضاء المواطن | منظمة البديل لفضاءات المواطن | منظمة ألترناتيف | مساحات بديلة للمواطنين | مساحات المواطن البديلة | بدائل المساحات المواطنة | جمعية البديل مساحات المواطنة | منظمة البديل فضاء المواطنين | الفضاء البديل للمواطنين | ألترناتيف فضاءات المواطنة | منظمة ألترناتيف إسباس سيتوايان | بديل فضاءات المواطنين",
    arWeak: "ألترناتيف",
  },
  "ne/amadou-abdramane": {
    kind: "person", en: "Amadou Abdramane", aliases: ["Amadou Abdourahmane", "Amadou Abdourahamane", "Amadou Abdrahamane"], countries: ["NE"],
    ar: "أمادو عبد الرحمن | أمادو عبد الرحمان | أمادو عبدرامان | أمادو عبدرمان | حمادو عبد الرحمن | أحمدو عبد الرحمن | أمادو عبدرمن | عبد الرحمن أمادو | عبد الرحمن حمادو | عمادو عبد الرحمن | أمادو عبد الرمان | أمادو عبدرحمن | أمادو عبد رمان | أمادو عبدراماني | أمادو عبدرحمان | أمادو عبد الرامان | أمدو عبد الرحمن | أمادو أبدرامان | عبدرحمن أمادو",
  },
  "ne/amadou-aissa-siddo": {
    kind: "person", en: "Amadou Aïssa Siddo", countries: ["NE"],
    ar: "أمادو عيسى سيدو | أمادو عيساتا سيدو",
  },
  "ne/amadou-ali-djibo": {
    kind: "person", en: "Amadou Ali Djibo", aliases: ["Max"], countries: ["NE"],
    ar: "أمادو علي جيبو | أمادو جيبو علي",
  },
  "ne/amadou-boubacar-cisse": {
    kind: "person", en: "Amadou Boubacar Cissé", countries: ["NE"],
    ar: "أمادو بوبكر سيسي | أحمدو بوبكر سيسي | أحمادو بوبكر سيسي | أمادو أبو بكر سيسي",
  },
  "ne/amadou-bounty-diallo": {
    kind: "person", en: "Amadou Bounty Diallo", countries: ["NE"],
    ar: "أمادو بونتي ديالو",
  },
  "ne/amadou-cheiffou": {
    kind: "person", en: "Amadou Cheiffou", countries: ["NE"],
    ar: "أمادو شيفو | أمادو شفو | أحمدو شيفو | شايفو أمادو | شيفو أمادو",
  },
  "ne/amadou-moutari": {
    kind: "person", en: "Amadou Moutari", countries: ["NE"],
    ar: "أمادو موتاري | أمادو مطري",
  },
  "ne/amadou-salifou": {
    kind: "person", en: "Amadou Salifou", countries: ["NE"],
    ar: "أمادو ساليفو | أمادو صاليفو | أحمدو ساليفو",
  },
  "ne/amadou-torda": {
    kind: "person", en: "Amadou Torda", countries: ["NE"],
    ar: "أمادو توردا",
  },
  "ne/amani-abdou": {
    kind: "person", en: "Amani Abdou", countries: ["NE"], weak: true,
    ar: "أماني عبدو",
    arCue: "النيجر | وزير",
  },
  "ne/amina-abdoulaye-mamani": {
    kind: "person", en: "Amina Abdoulaye Mamani", countries: ["NE"],
    ar: "أمينة عبد الله ماماني",
  },
  "ne/amina-moumouni": {
    kind: "person", en: "Amina Moumouni", countries: ["NE"],
    ar: "أمينة موموني | أمينة مومني",
  },
  "ne/amina-weira": {
    kind: "person", en: "Amina Weira", countries: ["NE"],
    ar: "أمينة ويرا | أمينة ويرة",
  },
  "ne/aminata-zourkaleini": {
    kind: "person", en: "Allahoury Aminata Zourkaleini", countries: ["NE"],
    ar: "ألاهوري أميناتا زوركاليني | أميناتا زوركاليني | ألاهوري زوركاليني",
  },
  "ne/amirou-abdoul-kader": {
    kind: "person", en: "Amirou Abdoul Kader", aliases: ["Abdoul Kader Amirou"], countries: ["NE"],
    ar: "أميرو عبد القادر | عبد القادر أميرو",
  },
  "ne/amoumoune-kalakouawa": {
    kind: "person", en: "Amoumoune Kalakouawa", countries: ["NE"],
    ar: "أمومون كالاكواوا | أموموني كلاكوا | أموموني كالاكوا | أمومن كالاكوا | أموموني كلكوا | أمومون كالاكوا | أمومون كلاكوا",
  },
  "ne/andp": {
    kind: "party", en: "Nigerien Alliance for Democracy and Progress", fr: "Alliance nigérienne pour la démocratie et le progrès", acronyms: ["ANDP-Zaman Lahiya"], countries: ["NE"],
    ar: "التحالف النيجري من أجل الديمقراطية والتقدم | التحالف النيجري للديمقراطية والتقدم | التحالف النيجيري من أجل الديمقراطية والتقدم | حزب زمان لاهيا",
    arWeak: "زمان لاهيا",
  },
  "ne/andre-salifou": {
    kind: "person", en: "André Salifou", countries: ["NE"],
    ar: "أندري ساليفو | أندريه ساليفو | أندري سالفو",
  },
  "ne/anlc": {
    kind: "movement", en: "Nigerien Association for the Fight against Corruption", fr: "Association nigérienne de lutte contre la corruption", acronyms: ["ANLC"], countries: ["NE"],
    ar: "الجمعية النيجرية لمكافحة الفساد | الجمعية النيجيرية لمكافحة الفساد | الرابطة النيجرية لمكافحة الفساد",
  },
  "ne/apbe": {
    kind: "aid", en: "APBE (Niger)", aliases: ["Action pour le bien-être"], acronyms: ["APBE"], countries: ["NE"],
    ar: "منظمة العمل من أجل السعادة | العمل من أجل الرفاه | منظمة العمل من أجل الرفاهية | منظمة العمل من أجل الرفاه",
  },
  "ne/ard-adaltchi": {
    kind: "party", en: "ARD-Adaltchi", aliases: ["Alliance pour le renouveau démocratique"], acronyms: ["ARD"],
    countries: ["NE"],
    ar: "التحالف من أجل التجديد الديمقراطي أدالشي | حزب أدالشي | التحالف للتجديد الديمقراطي أدالشي",
  },
  "ne/ard-niger": {
    kind: "party", en: "Alliance for the Republic, Democracy and Reconciliation", fr: "Alliance pour la réconciliation, la démocratie et la République", acronyms: ["ARDR"], countries: ["NE"], from: "2013",
    ar: "التحالف من أجل الجمهورية والديمقراطية والمصالحة | التحالف من أجل الجمهورية والديمقراطية والمصالحة في النيجر | التحالف للجمهورية والديمقراطية والمصالحة | التحالف للجمهورية والديمقراطية والمصالحة في النيجر",
  },
  "ne/armed-forces": {
    kind: "state-force", en: "Armed Forces of Niger", fr: "Forces armées nigériennes", aliases: ["Nigerien army", "armée nigérienne"], acronyms: ["FAN"],
    countries: ["NE"],
    acled: [{ name: "Military Forces of Niger (2011-2021)", from: "2011", to: "2021" }, { name: "Military Forces of Niger (2021-)", from: "2021" }],
    ar: "الجيش النيجري | القوات المسلحة النيجرية | جيش النيجر | القوات المسلحة في النيجر | القوات المسلحة لجمهورية النيجر",
  },
  "ne/armed-movement-for-democracy-and-progress": {
    kind: "armed-group", en: "Armed Movement for Democracy and Progress", aliases: ["Mouvement armé pour la démocratie et le progrès"], acronyms: ["MADP"], countries: ["NE"],
    ar: "الحركة المسلحة من أجل الديمقراطية والتقدم | الحركة المسلحة للديمقراطية والتقدم",
  },
  "ne/asmana-malam-issa": {
    kind: "person", en: "Asmana Malam Issa", countries: ["NE"],
    ar: "أسمانا مالام عيسى | أسمانا مالم عيسى",
  },
  "ne/assahaba-ebankawel": {
    kind: "person", en: "Assahaba Ebankawel", countries: ["NE"],
    ar: "أصحابا إبنكاول | أساهابا إيبانكاويل | أصحابا إيبنكاول",
    arWeak: "إبنكاول",
  },
  "ne/assoumane-abdou-harouna": {
    kind: "person", en: "Assoumane Abdou Harouna", aliases: ["Abdou Assoumane Harouna"], countries: ["NE"],
    ar: "أسومان عبدو هارونا | عثمان عبدو هارونا | أسومان عبده هارونا | أسومان عبدو أرونا | عثمان عبده هارونا | عثمان عبدو أرونا | أسوماني عبدو هارونا | عبدو عثمان هارونا | عبدو أسومان هارونا | عبده عثمان هارونا",
  },
  "ne/attawane-abeitane": {
    kind: "person", en: "Attawane Abeïtane", aliases: ["Almou Attawane"], countries: ["NE"],
    ar: "أتواني أبيتاني | أتاوان أبيتان",
  },
  "ne/azizou-chehou": {
    kind: "person", en: "Azizou Chehou", countries: ["NE"],
    ar: "عزيزو شيهو | عزيزو شهو | عزيزو شيحو | شيهو عزيزو | عبد العزيز شحو",
  },
  "ne/baba-alpha": {
    kind: "person", en: "Baba Alpha", countries: ["NE"],
    ar: "بابا ألفا",
  },
  "ne/badou-zaki": {
    kind: "person", en: "Badou Zaki", aliases: ["Ezzaki Badou"], countries: ["MA", "NE"],
    ar: "بادو الزاكي | بادو زاكي",
  },
  "ne/bagri": {
    kind: "company", en: "Banque agricole du Niger", acronyms: ["BAGRI"], countries: ["NE"],
    ar: "بنك باغري | البنك الزراعي للنيجر | البنك الزراعي النيجري",
  },
  "ne/bakary-yaou-sangare": {
    kind: "person", en: "Bakary Yaou Sangaré", aliases: ["Bakary Sangaré"], countries: ["NE"],
    ar: "باكاري ياو سانغاري | بكاري ياو سانغاري | باكاري ياوو سانغاري | بكاري ياو سنغاري | باكاري ياو سنغاري | باكاري ياو سانجاري | بكاري ياوو سانغاري | بكاري سنغاري | بكاري يو سنغاري | بكاري زكرياء سانغاري | باكاري سانغاري | بكاري سانغاري | باكاري ياو سنجاري | بكاري ياو سانجاري | بكري ياو سانغاري | باكري ياو سانغاري | بكاري ياوا سانجاري | بكاري ياو سنكاري | باكاري ياو سونغاري | بوكاري ياو سانغاري | باكاري ياو سانجار",
  },
  "ne/bako-mamadou": {
    kind: "person", en: "Bako Mamadou", countries: ["NE"],
    ar: "باكو محمدو | باكو مامادو | باكو محمادو",
  },
  "ne/bana-ibrahim": {
    kind: "person", en: "Bana Ibrahim", countries: ["NE"], weak: true,
    ar: "بانا إبراهيم",
    arCue: "النيجر | نيامي",
  },
  "ne/bar-association": {
    kind: "institution", en: "Bar Association of Niger", fr: "Barreau du Niger",
    aliases: ["Nigerien Bar Association", "Ordre des avocats du Niger"], countries: ["NE"],
    ar: "نقابة المحامين النيجرية | نقابة المحامين في النيجر | اتحاد المحامين في النيجر | هيئة المحامين في النيجر",
  },
  "ne/barkai-issouf": {
    kind: "person", en: "Barkaï Issouf", countries: ["NE"],
    ar: "باركاي إيسوف",
  },
  "ne/barmou-batoure": {
    kind: "person", en: "Barmou Batoure", countries: ["NE"],
    ar: "بارمو باتوري | برمو باتوري | بارمو باتوريه | برمو باتوريه",
  },
  "ne/barry-bibata": {
    kind: "person", en: "Barry Bibata Niandou", aliases: ["Barry Bibata"], countries: ["NE"],
    ar: "باري بيباتا نياندو | باري بيباتا | بيباتا باري | باري نياندو",
  },
  "ne/bia-niger": {
    kind: "company", en: "International Bank for Africa in Niger", fr: "Banque internationale pour l'Afrique au Niger", acronyms: ["BIA-Niger"], countries: ["NE"],
    ar: "البنك الدولي لأفريقيا في النيجر | البنك الدولي لأفريقيا بالنيجر | بنك بيا النيجر | بنك بيا",
  },
  "ne/bilyaminou-idi": {
    kind: "person", en: "Bilyaminou Idi", countries: ["NE"],
    ar: "بيليامينو إيدي | بليامينو إيدي",
  },
  "ne/boubacar-hainikoye": {
    kind: "person", en: "Boubacar Haïnikoye", aliases: ["Boubacar Hainikoye Soumana"], countries: ["NE"],
    ar: "بوبكر هينيكوي | بوبكر هاينيكوي | بوبكر حينيكوي | أبو بكر هينيكوي",
  },
  "ne/boubacar-hassan": {
    kind: "person", en: "Boubacar Hassan", countries: ["NE"], weak: true,
    ar: "بوبكر حسن | بوكار حسن | أبوبكر حسن",
    arCue: "النيجر | النيجري | وزارة الدفاع",
  },
  "ne/boubacar-talatou": {
    kind: "person", en: "Boubacar Talatou", countries: ["NE"],
    ar: "بوبكر تلاتو | بوبكر تالاتو | أبو بكر تلاتو",
  },
  "ne/boubakar-jerome": {
    kind: "person", en: "Boubakar Jérôme", countries: ["NE"],
    ar: "بوبكر جيروم | أبو بكر جيروم",
  },
  "ne/boube-ibrahim": {
    kind: "person", en: "Boubé Ibrahim", countries: ["NE"],
    ar: "بوبي إبراهيم | بوبيه إبراهيم",
  },
  "ne/boube-oumarou": {
    kind: "person", en: "Boubé Oumarou", countries: ["NE"],
    ar: "بوبي اومارو | بوبي عمرو | بوبيه عمر",
  },
  "ne/boubou-hama": {
    kind: "person", en: "Boubou Hama", countries: ["NE"],
    ar: "بوبو هاما | بوبو حاما",
  },
  "ne/boubou-hama-museum": {
    kind: "institution", en: "Boubou Hama National Museum", fr: "Musée national Boubou-Hama", countries: ["NE"],
    ar: "متحف بوبو هاما | المتحف الوطني بوبو هاما | متحف بوبو هاما الوطني",
  },
  "ne/boukary-adji": {
    kind: "person", en: "Boukary Adji", countries: ["NE"],
    ar: "بوكاري أجي | بوكاري أدجي",
  },
  "ne/boureima-daouda": {
    kind: "person", en: "Boureima Abdou Daouda", aliases: ["Boureima Daouda"], countries: ["NE"],
    ar: "بوريما داودا | بوريما عبدو داودا | بوريمة عبده داود | بوريما عبده داودا",
  },
  "ne/boutali-tchiwerin": {
    kind: "person", en: "Boutali Tchiwerin", aliases: ["Boutali Tchiouerin"], countries: ["NE"], parent: "armed-groups/mnj",
    ar: "بوتالي تشيوارين | بوتالي تشيويرين",
  },
  "ne/brigi-rafini": {
    kind: "person", en: "Brigi Rafini", countries: ["NE"],
    ar: "بريجي رافيني | بريغي رافيني | بريجي رفيني | بيريجي رافيني | ابريجي رفيني | بريجي رافني | ابريجي رافيني | بيرجي رافيني | برجي رافيني | بريقي رافيني | بريجيه رافيني | بريج رافيني",
    arWeak: "رافيني",
  },
  "ne/cap-20-21": {
    kind: "movement", en: "CAP 20/21", aliases: ["Coalition pour l'alternance politique"], countries: ["NE"],
    from: "2020",
    ar: "تحالف التناوب السياسي 2020 2021 | ائتلاف التناوب السياسي النيجري",
  },
  "ne/ccin": {
    kind: "institution", en: "Chamber of Commerce and Industry of Niger",
    fr: "Chambre de commerce et d'industrie du Niger", acronyms: ["CCIN"], countries: ["NE"],
    ar: "غرفة التجارة والصناعة في النيجر | غرفة التجارة والصناعة النيجرية | غرفة التجارة النيجرية",
  },
  "ne/ccr": {
    kind: "institution", en: "Consultative Council for the Refoundation", fr: "Conseil consultatif de la refondation", acronyms: ["CCR"],
    countries: ["NE"], from: "2025",
    ar: "المجلس الاستشاري لإعادة التأسيس | المجلس الاستشاري للتأسيس | المجلس الاستشاري لإعادة البناء | المجلس الاستشاري للتأسيس الجديد | المجلس الاستشاري لإعادة تأسيس",
  },
  "ne/cds-rahama": {
    kind: "party", en: "Democratic and Social Convention", fr: "Convention démocratique et sociale", acronyms: ["CDS", "CDS-Rahama"], countries: ["NE"],
    from: "1991",
    ar: "المؤتمر الديمقراطي الاجتماعي | الاتفاق الديمقراطي والاجتماعي | حزب رحمة | الميثاق الديمقراطي والاجتماعي | المعاهدة الديمقراطية والاجتماعية | المؤتمر الديمقراطي والاجتماعي | التحالف الديمقراطي والاجتماعي | الاتفاقية الديمقراطية والاجتماعية | التوافق الديمقراطي والاجتماعي | حزب راهاما | حزب رهامة",
    arWeak: "رحمة | راهاما",
    arCue: "مهامان عثمان | محمان عثمان | النيجر",
  },
  "ne/central-anti-terrorism-service-niger": {
    kind: "state-force", en: "Central Anti-Terrorism Service (Niger)", fr: "Service central de lutte contre le terrorisme", acronyms: ["SCLCT/CTO"],
    countries: ["NE"],
    ar: "المصلحة المركزية لمكافحة الإرهاب | المصالح المركزية لمكافحة الإرهاب",
  },
  "ne/cfln": {
    kind: "armed-group", en: "Coordination of Free Forces of Niger", fr: "Coordination des forces libres du Niger", acronyms: ["CFLN"], countries: ["NE"],
    ar: "تنسيقية القوى الحرة في النيجر | تنسيقية القوات الحرة في النيجر | تنسيقية القوى الحرة | تنسيق القوات الحرة في النيجر | تنسيق القوى الحرة في النيجر",
  },
  "ne/chaibou-samna": {
    kind: "person", en: "Chaïbou Samna", countries: ["NE"],
    ar: "شايبو سامنا | شعيبو سمنا | شايبو سمنا",
  },
  "ne/cness": {
    kind: "institution", en: "National Centre for Strategic and Security Studies (Niger)",
    fr: "Centre national d'études stratégiques et de sécurité", acronyms: ["CNESS"], countries: ["NE"],
    ar: "المركز الوطني للدراسات الاستراتيجية والأمنية النيجري | المركز الوطني للدراسات الاستراتيجية والأمنية في النيجر",
  },
  "ne/cnt-niger": {
    kind: "union", en: "National Confederation of Workers (Niger)", fr: "Confédération nigérienne du travail", acronyms: ["CNT"], countries: ["NE"],
    ar: "الكونفدرالية النيجرية للعمل | الاتحاد النيجري للعمل | الاتحادية النيجرية للشغل | الكونفدرالية النيجرية للشغل | الاتحاد النيجري للشغل",
  },
  "ne/cods": {
    kind: "movement", en: "CODDH",
    aliases: ["Collectif des organisations de défense des droits de l'homme et de la démocratie"], acronyms: ["CODDHD"],
    countries: ["NE"],
    ar: "تجمع منظمات الدفاع عن حقوق الإنسان والديمقراطية | تجمع منظمات الدفاع عن حقوق الإنسان في النيجر",
  },
  "ne/coldeff": {
    kind: "institution", en: "Commission for the Fight against Economic, Financial and Fiscal Delinquency",
    fr: "Commission de lutte contre la délinquance économique, financière et fiscale", acronyms: ["COLDEFF"], countries: ["NE"],
    ar: "لجنة مكافحة الجرائم الاقتصادية والمالية والضريبية | لجنة مكافحة الجرائم الاقتصادية | لجنة مكافحة الجنوح الاقتصادي والمالي",
    arShort: "كولديف",
  },
  "ne/conseil-islamique": {
    kind: "movement", en: "Islamic Council of Niger", fr: "Conseil islamique du Niger", countries: ["NE"],
    ar: "المجلس الإسلامي في النيجر | المجلس الإسلامي النيجري | مجلس العلماء في النيجر",
  },
  "ne/constitutional-court": {
    kind: "institution", en: "Constitutional Court of Niger", fr: "Cour constitutionnelle du Niger",
    aliases: ["Nigerien Constitutional Court"], countries: ["NE"],
    ar: "المحكمة الدستورية النيجرية",
  },
  "ne/coordination-of-forces-for-democracy-and-the-republic": {
    kind: "movement", en: "Coordination of Forces for Democracy and the Republic", acronyms: ["CFDR"], countries: ["NE"], from: "2009",
    ar: "تنسيقية قوى الديمقراطية والجمهورية | تنسيقية القوى من أجل الديمقراطية والجمهورية | تنسيق القوى من أجل الديمقراطية والجمهورية | الهيئة التنسيقية للقوى الديمقراطية من أجل الجمهورية | تنسيقية القوى الديمقراطية من أجل الجمهورية | تنسيقية القوى الديمقراطية من أجل الديمقراطية والجمهورية | تنسيقية القوى للديمقراطية والجمهورية | تنسيق القوى للديمقراطية والجمهورية",
  },
  "ne/copa-2016": {
    kind: "movement", en: "Coalition for Change 2016", acronyms: ["COPA 2016"], countries: ["NE"], from: "2016", to: "2016",
    ar: "التحالف من أجل التغيير 2016 | ائتلاف المعارضة من أجل التناوب 2016 | ائتلاف التناوب 2016",
  },
  "ne/cpr-inganci": {
    kind: "party", en: "CPR-Inganci", aliases: ["Congress for the Republic (Niger)", "Congrès pour la République"],
    acronyms: ["CPR"], countries: ["NE"],
    ar: "المؤتمر من أجل الجمهورية إنغانسي | حزب إنغانسي | المؤتمر من أجل الجمهورية في النيجر | المؤتمر للجمهورية إنغانسي | المؤتمر للجمهورية في النيجر",
  },
  "ne/csc-niger": {
    kind: "institution", en: "Superior Council of Communication (Niger)", fr: "Conseil supérieur de la communication",
    acronyms: ["CSC"], countries: ["NE"],
    ar: "المجلس الأعلى للاتصال في النيجر | المجلس الأعلى للاتصالات في النيجر | المجلس الأعلى للاتصال النيجري",
  },
  "ne/csrd": {
    kind: "government", en: "Supreme Council for the Restoration of Democracy", fr: "Conseil suprême pour la restauration de la démocratie",
    acronyms: ["CSRD"], countries: ["NE"], from: "2010-02-18", to: "2011-04",
    ar: "المجلس الأعلى لاستعادة الديمقراطية | المجلس الأعلى لإعادة الديمقراطية | المجلس الأعلى من أجل استعادة الديمقراطية | المجلس الأعلى لإرساء الديمقراطية | المجلس الأعلى من أجل إقرار الديمقراطية | المجلس الأعلى لإقرار الديمقراطية | المجلس الأعلى لإحياء الديمقراطية",
  },
  "ne/cure-salee": {
    kind: "institution", en: "Cure Salée", fr: "Cure salée", countries: ["NE"],
    ar: "مهرجان كور ساليه | مهرجان الكور ساليه | كور ساليه | مهرجان كوري سالي",
  },
  "ne/dagra-mamadou": {
    kind: "person", en: "Dagra Mamadou", countries: ["NE"],
    ar: "داغرا مامادو | داجرا مامادو",
  },
  "ne/damagaram-sultanate": {
    kind: "institution", en: "Sultanate of Damagaram", fr: "Sultanat du Damagaram", aliases: ["Sultanate of Zinder"], countries: ["NE"],
    ar: "سلطنة داماغارام | سلطنة دامغرام | سلطان داماغارام | سلطان دامغرام | سلطان زيندر | سلطان زندر | سلطنة زندر | سلطنة دماغرم | سلطان دماغرم | إمبراطورية دماغرم | مملكة دماغرم | سلطنة دمغرم",
  },
  "ne/daniel-sosah": {
    kind: "person", en: "Daniel Sosah", countries: ["NE"],
    ar: "دانيال سوساه | دانييل سوساه",
    arWeak: "سوساه",
  },
  "ne/daouda-malam-wanke": {
    kind: "person", en: "Daouda Malam Wanké", aliases: ["Daouda Wanké"], countries: ["NE"],
    ar: "داودا مالام وانكي | داوودا مالام وانكي | داودا مالم وانكي | داودا وانكي",
  },
  "ne/daouda-mamadou-marthe": {
    kind: "person", en: "Daouda Mamadou Marthé", countries: ["NE"],
    ar: "داودا مامادو مارتي | داود مامادو مارتي | داودا مامادو مارتيه | داود مامادو مارتيه | داودا مارتي",
  },
  "ne/daouda-takoubakoye": {
    kind: "person", en: "Daouda Takoubakoye", countries: ["NE"],
    ar: "داودا تاكوباكوي | داوودا تاكوباكوي | داودا تكوباكوي",
  },
  "ne/daoura-hadizatou": {
    kind: "person", en: "Daoura Hadizatou", countries: ["NE"],
    ar: "داورا هاديزاتو | داورة هاديزاتو",
  },
  "ne/democratic-confederation-of-workers-of-niger": {
    kind: "union", en: "Democratic Confederation of Workers of Niger", fr: "Confédération démocratique des travailleurs du Niger", acronyms: ["CDTN"],
    countries: ["NE"],
    ar: "الكونفدرالية الديمقراطية لعمال النيجر | الكونفيدرالية الديمقراطية لعمال النيجر",
  },
  "ne/didilli-amadou": {
    kind: "person", en: "Didilli Amadou", countries: ["NE"],
    ar: "ديديلي أمادو",
  },
  "ne/djabir-ismael": {
    kind: "person", en: "Djabir Oumarou Ismaël", countries: ["NE"], weak: true,
    ar: "جابر عمر إسماعيل | جابرو إسماعيل | جبير إسماعيل | دجابر عمر إسماعيل",
    arCue: "النيجر | الإسلامية",
  },
  "ne/djibo-bakary": {
    kind: "person", en: "Djibo Bakary", countries: ["NE"],
    ar: "جيبو بكاري | دجيبو باكاري | جيبو باكاري",
  },
  "ne/djibo-hamani": {
    kind: "person", en: "Djibo Hamani", countries: ["NE"],
    ar: "جيبو هاماني | جيبو حماني | جبو حماني",
  },
  "ne/djibril-bare-mainassara": {
    kind: "person", en: "Djibril Baré Maïnassara", aliases: ["Djibril Baré"], countries: ["NE"],
    ar: "جبريل باري مناصرة | جبريل باري ميناسارا | جبريل باري مايناسارا | جبريل باري | جبريل مناصرة",
  },
  "ne/djida-hamadou": {
    kind: "person", en: "Djida Hamadou", countries: ["NE"],
    ar: "جيدا حمادو | دجيدا حمادو",
  },
  "ne/djingarey-maiga": {
    kind: "person", en: "Djingarey Maïga", countries: ["NE"],
    ar: "جينغاري مايغا | جنغاري مايغا",
  },
  "ne/electoral-commission": {
    kind: "institution", en: "Independent National Electoral Commission of Niger",
    fr: "Commission électorale nationale indépendante du Niger", aliases: ["Nigerien electoral commission"],
    acronyms: ["CENI"], countries: ["NE"],
    ar: "اللجنة الانتخابية النيجرية | اللجنة الوطنية المستقلة للانتخابات في النيجر",
  },
  "ne/elhadj-idi-abdou": {
    kind: "person", en: "Elhadj Idi Abdou", countries: ["NE"],
    ar: "الحاج إيدي عبدو | إيدي عبدو | الحاجي إيدي عبدو",
  },
  "ne/elisabeth-sherif": {
    kind: "person", en: "Elisabeth Shérif", countries: ["NE"],
    ar: "إليزابيث شريف | إليزابيث الشريف | إليزابيت شريف",
  },
  "ne/fal-niger": {
    kind: "armed-group", en: "Free Armed Forces (Niger)", fr: "Forces armées libres", acronyms: ["FAL"], countries: ["NE"], from: "2024",
    ar: "القوات المسلحة الحرة النيجرية | القوات المسلحة الحرة في النيجر",
    arWeak: "القوات المسلحة الحرة | القوات الحرة المسلحة",
    arCue: "النيجر | النيجري | ريسا أغ بولا | ريسا أغ بوله",
  },
  "ne/falke-bacharou": {
    kind: "person", en: "Falké Bacharou", countries: ["NE"],
    ar: "فالكي بشارو | فالكي باشارو",
  },
  "ne/falmata-taya": {
    kind: "person", en: "Falmata Taya", countries: ["NE"],
    ar: "فلماتا تايا | فالماتا تايا",
  },
  "ne/farmo-moumouni": {
    kind: "person", en: "Farmo Moumouni", countries: ["NE"],
    ar: "فارمو موموني | فرمو موموني",
  },
  "ne/fati-mariko": {
    kind: "person", en: "Fati Mariko", countries: ["NE"],
    ar: "فاتي ماريكو",
  },
  "ne/fatimata-bazeye": {
    kind: "person", en: "Salifou Fatimata Bazèye", aliases: ["Fatimata Bazèye"], countries: ["NE"],
    ar: "ساليفو فاتيماتا بازيي | فاتيماتا بازيي | فاطماتا بازيي",
  },
  "ne/fdd": {
    kind: "movement", en: "Front for the Defence of Democracy", fr: "Front de défense de la démocratie", acronyms: ["FDD"], countries: ["NE"], from: "2009", weak: true,
    ar: "جبهة الدفاع عن الديمقراطية | جبهة الدفاع عن الديموقراطية | الجبهة من أجل الدفاع عن الديمقراطية | الجبهة للدفاع عن الديمقراطية",
    arCue: "تانجا | النيجر | إيسوفو | ايسوفو",
  },
  "ne/fenifoot": {
    kind: "institution", en: "Nigerien Football Federation", fr: "Fédération nigérienne de football", acronyms: ["FENIFOOT"], countries: ["NE"],
    ar: "الاتحاد النيجري لكرة القدم",
  },
  "ne/florence-loan": {
    kind: "person", en: "Florence Loan", countries: ["BE", "NE"],
    ar: "فلورانس لوان",
  },
  "ne/foumakoye-gado": {
    kind: "person", en: "Foumakoye Gado", countries: ["NE"],
    ar: "فوماكوي غادو | فوماكويه غادو | فوماكوي جادو | فوماكوي قادو | بيير فوماكوي غادو",
  },
  "ne/frddr": {
    kind: "movement", en: "Front for the Restoration of Democracy and Defence of the Republic", fr: "Front pour la restauration de la démocratie et la défense de la République", acronyms: ["FRDDR"], countries: ["NE"],
    ar: "جبهة استعادة الديمقراطية والدفاع عن الجمهورية | الجبهة من أجل استعادة الديمقراطية والدفاع عن الجمهورية",
  },
  "ne/front-patriotique": {
    kind: "movement", en: "Patriotic Front for Sovereignty (Niger)", fr: "Front patriotique pour la souveraineté",
    aliases: ["FPS"], acronyms: ["FPS"], countries: ["NE"],
    ar: "الجبهة الوطنية من أجل السيادة | الجبهة الوطنية للسيادة في النيجر | الجبهة الوطنية للسيادة",
  },
  "ne/fusad": {
    kind: "movement", en: "United Front for the Safeguard of Democratic Gains", fr: "Front uni pour la sauvegarde des acquis démocratiques", acronyms: ["FUSAD"], countries: ["NE"],
    ar: "الجبهة الموحدة للحفاظ على المكتسبات الديمقراطية | الجبهة الموحدة لحماية المكتسبات الديمقراطية",
  },
  "ne/garama-saratou": {
    kind: "person", en: "Garama Saratou Rabiou Inoussa", aliases: ["Garama Saratou"], countries: ["NE"],
    ar: "غاراما ساراتو | غاراما ساراتو رابيو إينوسا",
  },
  "ne/garba-hakimi": {
    kind: "person", en: "Garba Hakimi", countries: ["NE"],
    ar: "غاربا حكيمي | غربا حكيمي | قربا حكيمي | جاربا حكيمي | جربا حكيمي | غربا حاكمي | قاربا حكيمي",
  },
  "ne/garba-lompo": {
    kind: "person", en: "Garba Lompo", countries: ["NE"],
    ar: "غاربا لومبو | جاربا لومبو | غربا لومبو",
  },
  "ne/garba-maikido": {
    kind: "person", en: "Garba Maïkido", countries: ["NE"],
    ar: "غاربا ماكيدو | غاربا مايكيدو | غربا ماكيدو",
  },
  "ne/gazali-abdou-tasawa": {
    kind: "person", en: "Gazali Abdou Tasawa", aliases: ["Gazali Abdou"], countries: ["NE"],
    ar: "غزالي عبدو تاساوا | غزالي عبده تاساوا | غزالي عبدو تسوا | غزالي عبده تسوا | غازالي عبدو | غزالي تاساوا",
    arWeak: "تاساوا",
  },
  "ne/gendarmerie": {
    kind: "state-force", en: "National Gendarmerie of Niger", fr: "Gendarmerie nationale du Niger",
    aliases: ["Nigerien gendarmerie", "Niger gendarmerie", "Gendarmerie nigérienne"], countries: ["NE"],
    ar: "الدرك النيجري | الدرك الوطني النيجري",
  },
  "ne/general-directorate-of-documentation-and-external-security-niger": {
    kind: "state-force", en: "General Directorate of Documentation and External Security (Niger)", aliases: ["External intelligence of Niger"],
    fr: "Direction générale de la documentation et de la sécurité extérieure", acronyms: ["DGDSE"], countries: ["NE"],
    ar: "المديرية العامة للوثائق والأمن الخارجي | المديرية العامة للتوثيق والأمن الخارجي | مديرية التوثيق والأمن الخارجي",
  },
  "ne/ghousmane-abdourahamane": {
    kind: "person", en: "Ghousmane Abdourahamane", aliases: ["Gousmane Abdourahmane"], countries: ["NE"],
    ar: "غوسمان عبد الرحمن | غوسمان عبد الرحمان | غوسمان عبدالرحمن",
  },
  "ne/gilles-baillet": {
    kind: "person", en: "Gilles Baillet", countries: ["NE"],
    ar: "جيل باييه | جيل بايي",
  },
  "ne/gobir-kingdom": {
    kind: "institution", en: "Kingdom of Gobir", fr: "Royaume du Gobir", countries: ["NE", "NG"],
    ar: "مملكة غوبير | مملكة جوبر | سلطنة غوبير | مملكة غوبر | مملكة جوبير",
  },
  "ne/goukoye-abdoulkarim": {
    kind: "person", en: "Goukoye Abdoulkarim", countries: ["NE"],
    ar: "غوكوي عبد الكريم | غوكويي عبد الكريم | جوكوي عبد الكريم | غوكوي عبدول كريم | قوكوي عبد الكريم",
  },
  "ne/gourouza-magagi-salamatou": {
    kind: "person", en: "Gourouza Magagi Salamatou", countries: ["NE"],
    ar: "غوروزا ماغاجي سالاماتو | غوروزا ماجاجي سالاماتو | سالاماتو غوروزا ماغاجي | قوروزا مقازي سلامو | غوروزا مقازي | قوروزا مقازي | غوروزا سالاماتو",
  },
  "ne/government": {
    kind: "government", en: "Government of Niger", fr: "Gouvernement du Niger", countries: ["NE"],
    ar: "حكومة النيجر | حكومة نيامي | السلطات الانتقالية في النيجر | سلطات نيامي | سلطات النيجر | السلطات العسكرية في النيجر",
  },
  "ne/gremah-boucar": {
    kind: "person", en: "Grémah Boucar", countries: ["NE"],
    ar: "غريما بوكار | غريماه بوكار | جريما بوكار",
  },
  "ne/group-of-25": {
    kind: "movement", en: "Group of 25 (Niger)", fr: "Groupe des 25", countries: ["NE"], from: "2025-09",
    ar: "مجموعة ال25 في النيجر",
    arWeak: "مجموعة ال25 | مجموعة 25",
    arCue: "النيجر | النيجري | بازوم | نيامي",
  },
  "ne/habibou-assoumane": {
    kind: "person", en: "Habibou Assoumane", countries: ["NE"],
    ar: "حبيبو أسوماني | حبيبو عثمان | حبيبو أسومان",
  },
  "ne/habibou-bako": {
    kind: "person", en: "Habibou Bako", countries: ["NE"],
    ar: "حبيبو باكو | حبيب باكو",
  },
  "ne/hacp": {
    kind: "institution", en: "High Authority for the Consolidation of Peace", fr: "Haute Autorité à la consolidation de la paix", acronyms: ["HACP"],
    countries: ["NE"],
    ar: "الهيئة العليا لتوطيد السلام | الهيئة العليا لتعزيز السلام | السلطة العليا لتوطيد السلام | الهيئة العليا لترسيخ السلام | السلطة العليا لتعزيز السلام | الهيئة العليا لتعزيز السلم | الهيئة العليا لتوطيد السلم",
  },
  "ne/hadiza-bazoum": {
    kind: "person", en: "Hadiza Bazoum", countries: ["NE"],
    ar: "حديزا بازوم | خديجة بازوم | هاديزا بازوم | حديزة بازوم | حديزا مابروك | حديزا مبروك | خديجة مبروك",
  },
  "ne/halcia": {
    kind: "institution", en: "HALCIA",
    aliases: ["Haute Autorité de lutte contre la corruption et les infractions assimilées"], acronyms: ["HALCIA"],
    countries: ["NE"],
    ar: "هالسيا | الهيئة العليا لمكافحة الفساد في النيجر | الهيئة العليا لمكافحة الفساد والجرائم المماثلة",
  },
  "ne/halidou-mounkaila": {
    kind: "person", en: "Halidou Mounkaila", countries: ["NE"],
    ar: "هاليدو مونكايلا | خالد مونكايلا",
  },
  "ne/hama-amadou": {
    kind: "person", en: "Hama Amadou", countries: ["NE"],
    ar: "هاما أمادو | حما أمادو | حمه أمادو | حاما أمادو | هما أمادو | حما أحمدو | حمى أمادو | هاما أحمدو | هاما حمادو | حامه أمادو | أمادو هاما | أحمد حما | هاما أمادوا",
  },
  "ne/hamadou-adamou-souley": {
    kind: "person", en: "Hamadou Adamou Souley", countries: ["NE"],
    ar: "حمادو آدامو سولي | أمادو آدامو سولي | حمادو أدمو سولي | حمادو آدامو سولاي | أمادو أدمو سولي | أمادو آدامو سولاي | هامو أمادو سولي | هامادو آدامو سولي | حمدو آدمو سولي",
  },
  "ne/hamadou-djibo": {
    kind: "person", en: "Hamadou Djibo", countries: ["NE"],
    ar: "حمدو دجيبو | هامادو دجيبو | حمادو جيبو",
  },
  "ne/hamani-diori": {
    kind: "person", en: "Hamani Diori", countries: ["NE"],
    ar: "حماني ديوري | هاماني ديوري | حماني جوري | هماني ديوري",
  },
  "ne/hamid-algabid": {
    kind: "person", en: "Hamid Algabid", countries: ["NE"],
    ar: "حميد الغابيد | حميد القابد | حميد الغبيد | حامد الغابد | حامد القابد",
    arWeak: "الغابيد",
  },
  "ne/hamid-mahmoud": {
    kind: "person", en: "Hamid Mahmoud", countries: ["NE"], weak: true,
    ar: "حميد محمود",
    arCue: "الصحفي | الصحافي | أغاديز | النيجر",
  },
  "ne/hankouraou-biri-kassoum": {
    kind: "person", en: "Hankouraou Biri Kassoum", countries: ["NE"],
    ar: "هانكوراو بيري قاسم | هانكوراو بيري كاسوم",
  },
  "ne/harouna-doula": {
    kind: "person", en: "Harouna Doula Gabdé", aliases: ["Harouna Doula"], countries: ["NE"],
    ar: "هارونا دولا | هارون دولا",
  },
  "ne/harouna-garba": {
    kind: "person", en: "Harouna Garba", countries: ["NE"],
    ar: "هارونا غاربا | هارونا جاربا",
  },
  "ne/hassane-boukar": {
    kind: "person", en: "Hassane Boukar", countries: ["NE"],
    ar: "حسن بوكار | حسان بوكار | حسن بوكر | حسان بوكر | الحسن بوكار",
  },
  "ne/hassoumi-massaoudou": {
    kind: "person", en: "Hassoumi Massaoudou", aliases: ["Massoudou Hassoumi"], countries: ["NE"],
    ar: "حسومي مسعودو | حسومي مسعود | هاسومي مسعودو | حسومي ماسودو | حسومي ماساودو | حسومي مساودو | حسومي مسعوده | هاسومي ماسودو | هاسومي ماساودو | حسومي ماسعودو | هسومي مسعودو | هسومي ماسودو | حاسومي مسعودو | هاشمي مسعودو | هاسومي مسعود | حسن مسعودو | حسومي مسودو | حسومي مسعدو | حسومي مساعدو | حسمي مسعودو | حصومي مسعودو | هسومي مسعود | هسومي مسودو | هسومي ماساودو",
    arWeak: "مسعودو | ماسودو",
  },
  "ne/herve-lybohy": {
    kind: "person", en: "Hervé Lybohy", countries: ["NE"],
    ar: "هيرفي ليبوهي",
  },
  "ne/ibra-boulama-issa": {
    kind: "person", en: "Ibra Boulama Issa", countries: ["NE"],
    ar: "إبرا بولاما عيسى | إبراهيم بولاما عيسى",
  },
  "ne/ibrahim-abba-lele": {
    kind: "person", en: "Ibrahim Abba Lélé", countries: ["NE"],
    ar: "إبراهيم أبا ليلي | إبراهيم أبا ليليه",
  },
  "ne/ibrahim-bagadoma": {
    kind: "person", en: "Ibrahim Bagadoma", countries: ["NE"],
    ar: "إبراهيم باغادوما | إبراهيم باجادوما | إبراهيم بغادوما",
  },
  "ne/ibrahim-bare-mainassara": {
    kind: "person", en: "Ibrahim Baré Maïnassara", aliases: ["Baré Maïnassara"], countries: ["NE"],
    ar: "إبراهيم باري ماينسارا | إبراهيم باري مناصرة | إبراهيم باري ماينصارا | إبراهيم باري ميناصارا | إبراهيم باري ميناسارا | إبراهيم باريه ماينسارا | باري مايناسارا | إبراهيم باري مايناسارا | باري مينسر | باري ميناصارا | إبراهيم باري مينصارة | إبراهيم ماينسارا",
    arWeak: "ماينسارا",
  },
  "ne/ibrahim-diori": {
    kind: "person", en: "Ibrahim Diori", countries: ["NE"],
    ar: "إبراهيم ديوري | ابراهيم جوري",
  },
  "ne/ibrahim-djibo-lawyer": {
    kind: "person", en: "Ibrahim Djibo (lawyer)", aliases: ["Ibrahim Djibo"], countries: ["NE"],
    ar: "إبراهيم جيبو | إبراهيم دجيبو",
  },
  "ne/ibrahim-hassane-mayaki": {
    kind: "person", en: "Ibrahim Assane Mayaki", aliases: ["Ibrahim Mayaki"], countries: ["NE"],
    ar: "إبراهيم حسن ماياكي | إبراهيم ماياكي | إبراهيم أسان ماياكي | إبراهيم حسان ماياكي",
    arWeak: "ماياكي",
  },
  "ne/ibrahim-manzo-diallo": {
    kind: "person", en: "Ibrahim Manzo Diallo", countries: ["NE"],
    ar: "إبراهيم مانزو ديالو | إبراهيم مانزو",
  },
  "ne/ibrahim-natatou": {
    kind: "person", en: "Ibrahim Natatou", countries: ["NE"],
    ar: "إبراهيم ناتاتو",
  },
  "ne/ibrahim-wally-karingama": {
    kind: "person", en: "Ibrahim Wally Karingama", aliases: ["Ibrahim Waly Karingama", "Ibra Wally Karingama"], countries: ["NE"],
    ar: "إبراهيم والي كارينغاما | إبراهيم والي كارينغما | إبرا والي كارينغاما",
  },
  "ne/ibrahim-yacouba": {
    kind: "person", en: "Ibrahim Yacouba", countries: ["NE"],
    ar: "إبراهيم ياكوبا | إبراهيم يعقوبا | إبراهيم ياكوبة | إبراهيم ياكوبو",
  },
  "ne/ibro-amadou-bacharou": {
    kind: "person", en: "Ibro Amadou Bacharou", countries: ["NE"],
    ar: "إيبرو أمادو باشارو | إبرو أمادو باشارو | إيبرو أمادو بشارو | أمادو إبرو | إبرو أمادو | إبرو أمادو بشارو | إيبرو باشارو",
    arWeak: "باشارو",
  },
  "ne/ibro-boulama": {
    kind: "person", en: "Ibro Boulama", countries: ["NE"],
    ar: "إبرو بولاما | إبراهيم بولاما | إبرو بولامة | إبراهيم بولامي",
  },
  "ne/ibro-chaibou": {
    kind: "person", en: "Ibro Chaïbou", countries: ["NE"],
    ar: "إبرو شعيبو | إبرو شايبو",
  },
  "ne/ide-kalilou": {
    kind: "person", en: "Idé Kalilou", countries: ["NE"],
    ar: "إيدي كاليلو | إيدي خليلو",
  },
  "ne/ide-oumarou": {
    kind: "person", en: "Idé Oumarou", countries: ["NE"],
    ar: "إيدي عمرو | إيدي أومارو | إدي عمر",
  },
  "ne/idi-ango-ousmane": {
    kind: "person", en: "Idi Ango Ousmane", countries: ["NE"],
    ar: "إيدي أنغو عثمان | عثمان إيدي أنغو",
  },
  "ne/idi-illiassou-mainassara": {
    kind: "person", en: "Idi Illiassou Maïnassara", aliases: ["Illiassou Idi Maïnassara"], countries: ["NE"],
    ar: "إيدي إلياسو مايناسارا | إلياسو إيدي مايناسارا | إيلياسو مايناسارا | إيدي إلياسو ميناسارا",
  },
  "ne/idrissa-madaki": {
    kind: "person", en: "Idrissa Madaki", countries: ["NE"],
    ar: "إدريسا ماداكي",
  },
  "ne/idrissa-soumana-maiga": {
    kind: "person", en: "Idrissa Soumana Maïga", countries: ["NE"],
    ar: "إدريسا سومانا مايغا | إدريس سومانا مايغا | إدريسا سومانا",
  },
  "ne/ikta-abdoulaye-mohamed": {
    kind: "person", en: "Ikta Abdoulaye Mohamed", countries: ["NE"],
    ar: "إكتا عبد الله محمد | إيكتا عبد الله محمد | إيكتا عبد اللي محمد",
  },
  "ne/ins": {
    kind: "institution", en: "National Institute of Statistics (Niger)", fr: "Institut national de la statistique",
    acronyms: ["INS"], countries: ["NE"],
    ar: "المعهد الوطني للإحصاء في النيجر | المعهد الوطني للإحصاء النيجري | المعهد النيجري للإحصاء",
  },
  "ne/insa-garba-saidou": {
    kind: "person", en: "Insa Garba Saidou", countries: ["NE"],
    ar: "إنسا غاربا سيدو | إنسا غربا سيدو | إنسا غاربا سعيدو",
  },
  "ne/intinicar-alhassane": {
    kind: "person", en: "Intinicar Alhassane", countries: ["NE"],
    ar: "إنتينيكار الحسن | إنتنيكر الحسن | انتينكار الحسن",
  },
  "ne/iro-oumarou": {
    kind: "person", en: "Iro Oumarou", countries: ["NE"],
    ar: "إيرو عمرو | إيرو عمارو | إيرو أومارو | إرو عمارو",
  },
  "ne/islamic-university-of-say": {
    kind: "institution", en: "Islamic University of Niger", fr: "Université islamique de Say",
    aliases: ["Islamic University in Niger"], countries: ["NE"],
    ar: "الجامعة الإسلامية بالنيجر | الجامعة الإسلامية في النيجر | جامعة ساي الإسلامية | الجامعة الإسلامية في ساي | الجامعة الإسلامية بساي",
  },
  "ne/issa-lamine": {
    kind: "person", en: "Issa Lamine", countries: ["NE"],
    ar: "عيسى لامين",
    arWeak: "عيسى الأمين",
    arCue: "النيجر | وزير الصحة | نيامي",
  },
  "ne/issaka-issoufou": {
    kind: "person", en: "Issaka Issoufou", countries: ["NE"],
    ar: "إيساكا إيسوفو | إسحاق إيسوفو",
  },
  "ne/issaka-souna": {
    kind: "person", en: "Issaka Souna", countries: ["NE"],
    ar: "إيساكا سونا | إسحاقا سونا | إسحاق سونا | ايساكا سونه",
  },
  "ne/issouf-ag-maha": {
    kind: "person", en: "Issouf Ag Maha", countries: ["NE"],
    ar: "يوسف أغ ماها | إيسوف أغ ماها",
  },
  "ne/issoufou-katambe": {
    kind: "person", en: "Issoufou Katambé", countries: ["NE"],
    ar: "إيسوفو كاتامبي | إيسوفو كاتمبي | إسوفو كاتامبي | إيسوفو كتامبي | يوسفو كاتامبي",
    arWeak: "كاتامبي",
  },
  "ne/issoufou-labo": {
    kind: "person", en: "Issoufou Labo", countries: ["NE"],
    ar: "إيسوفو لابو | إيسوفو لابو عثمان | لابو إيسوفو",
  },
  "ne/issoufou-mamane-police": {
    kind: "person", en: "Issoufou Mamane (police)", aliases: ["Issoufou Mamane"], countries: ["NE"],
    ar: "إيسوفو مامان | إيسوفو ماماني | إيسوفو محمان",
  },
  "ne/issoufou-sidibe": {
    kind: "person", en: "Issoufou Sidibé", countries: ["NE"],
    ar: "إيسوفو سيديبي",
  },
  "ne/jean-michel-cavalli": {
    kind: "person", en: "Jean-Michel Cavalli", countries: ["FR", "NE"],
    ar: "جان ميشيل كافالي | جان ميشال كافالي",
    arWeak: "كافالي",
  },
  "ne/junta": {
    kind: "government", en: "Military junta of Niger", fr: "Junte militaire du Niger",
    aliases: ["Nigerien military junta", "National Council for the Safeguard of the Homeland", "Conseil national pour la sauvegarde de la patrie", "Nigerien junta", "National Council for Safeguarding the Homeland"],
    acronyms: ["CNSP"], countries: ["NE"], from: "2023-07-26", to: "2025-03",
    ar: "المجلس الوطني لحماية الوطن | المجلس الوطني لحماية الوطن في النيجر | المجلس العسكري في النيجر | المجلس العسكري النيجري | المجلس العسكري الحاكم في النيجر | المجلس الوطني لإنقاذ الوطن | المجلس الوطني للحفاظ على الوطن | المجلس الوطني للدفاع عن الوطن | المجلس الوطني لصون الوطن | المجلس العسكري بالنيجر | المجلس الوطني للحفاظ على الوطن بالنيجر | المجلس الوطني لحماية البلاد | المجلس الوطني لصيانة الوطن | المجلس الوطني لإنقاذ الوطن الأم | المجلس الوطني لحماية الدولة | المجلس العسكري في نيامي | السلطات العسكرية في نيامي | النظام العسكري في نيامي | النظام العسكري في النيجر | الحكومة العسكرية في النيجر | قادة الانقلاب في النيجر | الانقلابيون في النيجر | الانقلابيون في نيامي | المجلس العسكري الحاكم في نيامي | العسكريون في النيجر | المجلس الوطني للمحافظة على الوطن | المجلس الوطني لحفظ الوطن | المجلس الوطني لحراسة الوطن",
    arWeak: "المجلس العسكري | الطغمة العسكرية | مجلس حماية الوطن | مجلس إنقاذ الوطن",
  },
  "ne/kadidiatou-bouli-ali": {
    kind: "person", en: "Kadidiatou Bouli Ali", countries: ["NE"],
    ar: "كاديدياتو بولي علي | خديجة بولي علي | قديدياتو بولي علي",
  },
  "ne/kaffa-rakiatou-jackou": {
    kind: "person", en: "Kaffa Rakiatou Jackou", countries: ["NE"],
    ar: "كافا راكياتو جاكو | كفا ركياتو جاكو",
  },
  "ne/kairou-amoustapha": {
    kind: "person", en: "Kairou Amoustapha", countries: ["NE"],
    ar: "خيرو أمصطفى | كايرو أموستافا | خيرو أموستافا",
  },
  "ne/kaka-amadou-djibrilla": {
    kind: "person", en: "Kaka Amadou Djibrilla", countries: ["NE"],
    ar: "كاكا أمادو جبريلا | كاكا أمادو جبريل",
  },
  "ne/kalla-ankourao": {
    kind: "person", en: "Kalla Ankourao", aliases: ["Kalla Hankouraou"], countries: ["NE"],
    ar: "كالا أنكوراو | كالا هنكوراو | كلا أنكوراو | كالا أنكوراوو | كالا أنكورو | قالا أنكوراو | كالا هانكوراو | كالا أنكورا | كلا أنكورا",
  },
  "ne/kalla-moutari": {
    kind: "person", en: "Kalla Moutari", countries: ["NE"],
    ar: "كالا موتاري | كلا موتاري | كالا مختاري | قلا موتاري | كالا موطاري | قالا موتاري",
    arWeak: "موتاري",
  },
  "ne/kamilou-daouda": {
    kind: "person", en: "Kamilou Daouda", aliases: ["Daouda Kamilou"], countries: ["NE"],
    ar: "كاميلو داودا | كميلو داوودا | داودا كاميلو",
  },
  "ne/kaocen": {
    kind: "person", en: "Kaocen", aliases: ["Kaocen Ag Geda", "Ag Mohammed Wau Teguidda Kaocen"], countries: ["NE"],
    ar: "كاوسن | كوسن أغ محمد | كاوصن | محمد كاوسن | الكاوسن | كاوسن أغ كدة | كاوسن أغ محمد | كاوسين",
  },
  "ne/karim-tanko": {
    kind: "person", en: "Karim Tanko", countries: ["NE"],
    ar: "كريم تانكو | كريم طنكو",
  },
  "ne/karimou-hima": {
    kind: "person", en: "Karimou Hima", countries: ["NE"],
    ar: "كريمو هيما | كاريمو هيما",
  },
  "ne/karingama-wali-ibrahim": {
    kind: "person", en: "Karingama Wali Ibrahim", countries: ["NE"],
    ar: "كارينغاما والي إبراهيم | كارنغاما والي إبراهيم",
  },
  "ne/kassaly-daouda": {
    kind: "person", en: "Kassaly Daouda", countries: ["NE"],
    ar: "كاسالي داودا | كسالي داودا | قصالي داودا",
  },
  "ne/kassoum-mamane-moctar": {
    kind: "person", en: "Kassoum Mamane Moctar", aliases: ["Kassoum Moctar"], countries: ["NE"],
    ar: "قاسم مامان مختار | كاسوم مامان مختار | قاسم ممان مختار | قاسم مامان المختار | كاسوم ممان مختار | كاسوم مامان المختار",
  },
  "ne/kindo-zada": {
    kind: "person", en: "Kindo Zada", countries: ["NE"], parent: "armed-groups/mnj",
    ar: "كيندو زادا | كيندو زاده | كندو زادا",
  },
  "ne/koffi-dan-kowa": {
    kind: "person", en: "Koffi Dan Kowa", countries: ["NE"],
    ar: "كوفي دان كوا | كوفي دان كاوا",
  },
  "ne/kollo-prison": {
    kind: "institution", en: "Kollo prison", fr: "Prison de Kollo", countries: ["NE"],
    ar: "سجن كولو",
  },
  "ne/koutoukale-prison": {
    kind: "institution", en: "Koutoukalé prison", fr: "Prison de Koutoukalé", countries: ["NE"],
    ar: "سجن كوتوكالي | سجن كوتوكاليه | سجن كوتوكالا | سجن كوتوكالي شديد الحراسة",
  },
  "ne/lamine-zeine": {
    kind: "person", en: "Ali Mahaman Lamine Zeine", aliases: ["Ali Lamine Zeine", "Lamine Zeine", "Ali Mahamane Lamine Zeine"], countries: ["NE"],
    ar: "علي محمد لمين زين | علي لمين زين | علي مهمان لمين زين | علي محمد الأمين زين | علي الأمين زين | علي محمان لمين زين | علي محمد لامين زين | علي مهامان لامين زين | علي لامين زين | لمين زين | علي مهمن لمين زين | علي ماهامان لامين زين | علي محمد لمين زاين | لامين زين | علي محمد الأمين الزين | علي محمن لمين زين | علي محمد لمين زيني | علي ماحامان لامين زين | علي مهماني لايمن زيني | الأمين زيني | الأمين زين | علي محمان لامين زين | علي الأمين زيني | علي مهامان الأمين زين | علي محمن الأمين زين | علي محمد الأمين | علي أمين زين | علي محمان الأمين زين | علي ماهمان لامين زين | علي محمان الأمين زيني | علي ماهمان الأمين زين | علي محامان لامين زين | علي ماحمان لامين زين | علي محمان لامين زيني | علي ماهاماني لامين زين | علي مهمان الأمين زين | لامين زين علي ماهمان | علي مهماني لامين زين | علي لامين زيني | علي لمين زين مهمان | لمين زين مهمان | زين مهمان | لامين زين محمان | علي محمد لمين | علي الأمين محمان زين",
    arWeak: "زين",
  },
  "ne/laouan-magagi": {
    kind: "person", en: "Laouan Magagi", countries: ["NE"],
    ar: "لاوان ماغاجي | لوان ماغاجي | لاوان ماغاغي | لاوان مقاجي | لوان ماغاغي",
  },
  "ne/laurent-lompo": {
    kind: "person", en: "Djalwana Laurent Lompo", aliases: ["Laurent Lompo"], countries: ["NE"],
    ar: "لوران لومبو | جالوانا لوران لومبو",
  },
  "ne/lirwana-abdourahmane": {
    kind: "person", en: "Lirwana Abdourahmane", countries: ["NE"],
    ar: "ليروانا عبد الرحمن | لروانا عبد الرحمن | ليروانا عبد الرحمان",
  },
  "ne/m62": {
    kind: "movement", en: "M62 Movement", fr: "Mouvement M62", acronyms: ["M62"], countries: ["NE"], from: "2022-08",
    ar: "حركة إم 62 | تحالف إم 62 | ائتلاف إم 62 | إم62 | الاتحاد المقدس لحماية سيادة وكرامة الشعب | الاتحاد المقدس لصيانة سيادة الشعب وكرامته | الاتحاد المقدس من أجل الحفاظ على سيادة وكرامة الشعب | الاتحاد المقدس للحفاظ على سيادة الشعب وكرامته | الحركة 62",
  },
  "ne/magagi-maman-dada": {
    kind: "person", en: "Magagi Maman Dada", countries: ["NE"],
    ar: "ماغاغي مامان دادا | ماغاجي مامان دادا | ماجاجي مامان دادا",
  },
  "ne/mahamadou-abou-tarka": {
    kind: "person", en: "Mahamadou Abou Tarka", aliases: ["Abou Tarka"], countries: ["NE"],
    ar: "محمدو أبو طاركا | محمدو أبو تاركا | محمد أبو طاركا | محمادو أبو تاركا | محمد أبو تاركا | مامادو أبو طاركا | مامادو أبو تاركا | محمدو أبو تركا | أبو تركا محمدو | محمادو أبو طرقا | محمدو أبو تركة",
  },
  "ne/mahamadou-bakabe": {
    kind: "person", en: "Mahamadou Bakabé", countries: ["NE"],
    ar: "محمد باكابيه | محمدو باكابي | محمدو باكابيه | محمد باكابي",
  },
  "ne/mahamadou-danda": {
    kind: "person", en: "Mahamadou Danda", countries: ["NE"],
    ar: "محمدو دندا | محمدو داندا | ماهامادو داندا | محمدو دانداه | مامادو دانداه | مامادو داندا | محمد داندا",
  },
  "ne/mahamadou-issoufou": {
    kind: "person", en: "Mahamadou Issoufou", aliases: ["Issoufou Mahamadou", "Mohamed Issoufou"], countries: ["NE"],
    ar: "محمدو إيسوفو | محمد إيسوفو | محمدو يوسف | محمدو يوسفو | محمد يوسفو | محمادو إيسوفو | مامادو إيسوفو | محمادو يوسوفو | محمدو يوسوفو | محمدو اسوفو | محمدو إيسوف | محمادو إسوفو | محمد يوسوفو | ماهامادو إيسوفو | محمدو إيسوفي | إيسوفو محمدو | محمدو إسوفوا | ماهامدو إيسوفو | محامادو إيسوفو | محمدو ايسفو | ماهاماد إيسوفو | إيسوفو محمد | مهامادو إيسوفو | مهمادو إيسوفو | محمد إسفو | محامدو إيسوفو | ماهمادو إسوفو",
    arWeak: "إيسوفو | يوسفو | إسوفو | محمد يوسف",
    arCue: "النيجر | نيامي | الرئيس",
  },
  "ne/mahamadou-karidjo": {
    kind: "person", en: "Mahamadou Karidjo", countries: ["NE"],
    ar: "محمدو كاريجو | مامادو كاريدجو | محمدو كاريدجو | محمد كاريدجو | محمدو كارجو",
    arWeak: "كاريجو",
  },
  "ne/mahamadou-laouali-dan-dano": {
    kind: "person", en: "Mahamadou Laouali Dan Dano", aliases: ["Laouali Dan Dano"], countries: ["NE"],
    ar: "محمدو لاوالي دان دانو | لاوالي دان دانو | محمدو لوالي دان دانو | محمدو دانو",
  },
  "ne/mahamadou-saidou": {
    kind: "person", en: "Mahamadou Saidou", countries: ["NE"], weak: true,
    ar: "محمدو سيدو | محمدو سعيدو",
    arCue: "التعليم العالي",
  },
  "ne/mahamadou-zada": {
    kind: "person", en: "Mahamadou Zada", countries: ["NE"],
    ar: "محمدو زادا | مامادو زادا",
  },
  "ne/mahaman-elhadj-ousmane": {
    kind: "person", en: "Mahaman Elhadj Ousmane", countries: ["NE"],
    ar: "محمان الحاج عثمان | ماهامان الحاج عثمان | محمان الحاج أوسمان | محمد الحاج عثمان | ماهامان الحاج أوسمان",
  },
  "ne/mahaman-tidjani-alou": {
    kind: "person", en: "Mahaman Tidjani Alou", countries: ["NE"],
    ar: "محمان تيجاني ألو | ماهمان تيجاني عالو | محمان تجاني ألو",
  },
  "ne/mahamane-hamissou": {
    kind: "person", en: "Mahamane Hamissou Moumouni", countries: ["NE"],
    ar: "محمان حميسو | محمان هاميسو | ماهامان هاميسو | مهامان هاميسو",
  },
  "ne/mahamane-jean-padonou": {
    kind: "person", en: "Mahamane Jean Padonou", countries: ["NE"],
    ar: "محمان جان بادونو | ماهامان جان بادونو | ماهمان جون بادونو | محمان بادونو",
  },
  "ne/mahamane-ousmane": {
    kind: "person", en: "Mahamane Ousmane", countries: ["NE"],
    ar: "ماهامان عثمان | مهمان عثمان | ماهامن عثمان | محمن عثمان | مهامان عثمان | محمان عثمان | ماهامان أوسمان | محامان عثمان | مهمن عثمان | ماهمان عسمان | ماهمان عثمان | ماهاماني عثمان | محماني عثمان | ماحمان عثمان | ماهاماني أوسمان | عثمان محمان | ماهماني عثمان",
  },
  "ne/mahmoud-sallah": {
    kind: "person", en: "Mahmoud Sallah", aliases: ["Mahamoud Sallah", "Mahmoud Salah", "Mahamoud Salah"], countries: ["NE"], parent: "armed-groups/fpl-niger", weak: true,
    ar: "محمود صلاح | محمود صالح",
    arCue: "النيجر | الجبهة | التبو | تحرير",
  },
  "ne/mai-manga-oumara": {
    kind: "person", en: "Maï Manga Oumara", countries: ["NE"],
    ar: "ماي مانغا عمارة | ماي مانغا أومارا | ماي مانغا عمر",
  },
  "ne/maidagi-alambeye": {
    kind: "person", en: "Maïdagi Allambeye", countries: ["NE"],
    ar: "ميداغي ألامبي | مايداغي ألامبي | مايداجي ألامباي",
  },
  "ne/maikoul-zodi": {
    kind: "person", en: "Maïkoul Zodi", countries: ["NE"],
    ar: "مايكول زودي | ميكول زودي",
  },
  "ne/maina-boukar": {
    kind: "person", en: "Maïna Boukar", countries: ["NE"],
    ar: "ماينا بوكار | مايينا بوكار",
  },
  "ne/mairou-malam-ligari": {
    kind: "person", en: "Maïrou Malam Ligari", countries: ["NE"],
    ar: "مايرو مالام ليغاري | مايرو مالم ليغاري",
  },
  "ne/maison-de-la-presse": {
    kind: "institution", en: "Maison de la presse (Niger)", countries: ["NE"],
    ar: "دار الصحافة في النيجر | بيت الصحافة في النيجر | دار الصحافة النيجرية | دار الصحافة بنيامي",
  },
  "ne/maizama-abdoulaye": {
    kind: "person", en: "Maizama Abdoulaye", countries: ["NE"],
    ar: "مايزاما عبدولاي | ميزاما عبد الله | مايزاما عبد الله",
  },
  "ne/malika-issoufou": {
    kind: "person", en: "Malika Issoufou", aliases: ["Lalla Malika Issoufou"], countries: ["NE"],
    ar: "مليكة إيسوفو | لالا ماليكا إيسوفو | ماليكا إيسوفو | لالا مليكة إيسوفو",
  },
  "ne/mamadou-diop-ne": {
    kind: "person", en: "Mamadou Diop (Niger)", countries: ["NE"], weak: true,
    ar: "مامادو ديوب | ممادو جوب",
    arCue: "النيجر | النيجري | المالية",
  },
  "ne/mamadou-tandja": {
    kind: "person", en: "Mamadou Tandja", countries: ["NE"],
    ar: "مامادو تانجا | ممادو تانجا | محمدو تانجا | مامادو طانجا | مامادو تنجا | ممادو طانجا | محمد تانجا | محمدو تنجا | مامادو تاندجا | محمادو طانجا | ممادو تانديا | محمد طانجا | محمدو طانجا | تانجا مامادو | طانجا مامادو | ممدو تانجا | مامادو تاندجه | محمد تنجا | مامدو تانجا | مامادو تانجه | ماميدو تانجا | محمد تاندجا",
    arWeak: "تانجا | طانجا",
  },
  "ne/maman-abou": {
    kind: "person", en: "Maman Abou", countries: ["NE"],
    ar: "مامان أبو | مامان أبوه",
  },
  "ne/maman-sani-kiaou": {
    kind: "person", en: "Maman Sani Kiaou", countries: ["NE"],
    ar: "محمان ساني كياو | ماهامان ساني كياو | محمد ساني كياو | مامان ساني كياو | ماماني ساني كياو | مامان كياو | ساني كياو | محمان كياو",
  },
  "ne/maman-souley": {
    kind: "person", en: "Maman Souley", countries: ["NE"],
    ar: "مامان سولي | ممان سولي",
  },
  "ne/maman-wada": {
    kind: "person", en: "Maman Wada", countries: ["NE"],
    ar: "مامان وادا | مامان واده",
  },
  "ne/mamane-kaka-touda": {
    kind: "person", en: "Mamane Kaka Touda", countries: ["NE"],
    ar: "مامان كاكا تودا | ممان كاكا تودا | مامان تودا",
  },
  "ne/mamane-malam-annou": {
    kind: "person", en: "Mamane Malam Annou", countries: ["NE"],
    ar: "مامان مالم أنو | مامان مالام أنو",
  },
  "ne/mamane-oumarou": {
    kind: "person", en: "Mamane Oumarou", countries: ["NE"],
    ar: "مامان أومارو | ماماني أومارو | مامان عومارو",
  },
  "ne/mamoudou-djibo": {
    kind: "person", en: "Mamoudou Djibo", countries: ["NE"],
    ar: "مامودو جيبو | محمودو جيبو",
  },
  "ne/mamoudou-harouna-djingarey": {
    kind: "person", en: "Mamoudou Harouna Djingarey", countries: ["NE"],
    ar: "محمود هارون جينغاري | مامودو هارونا جينغاري | محمودو هارونا جينغاري | محمود جينغاري",
  },
  "ne/mano-aghali": {
    kind: "person", en: "Mano Aghali", countries: ["NE"],
    ar: "مانو أغالي | مانو أغلي",
  },
  "ne/mano-dayak": {
    kind: "person", en: "Mano Dayak", countries: ["NE"],
    ar: "مانو داياك | مانو دياك | منو دياك",
  },
  "ne/manzo-hadiza": {
    kind: "person", en: "Manzo Hadiza", countries: ["NE"],
    ar: "مانزو هاديزا | منزو هاديزا | مانزو حديزة",
  },
  "ne/maradi-university": {
    kind: "institution", en: "Dan Dicko Dankoulodo University of Maradi", fr: "Université Dan Dicko Dankoulodo de Maradi", aliases: ["University of Maradi"], countries: ["NE"],
    ar: "جامعة مارادي | جامعة مرادي | جامعة دان ديكو دان كولودو",
  },
  "ne/mariama-gamatie": {
    kind: "person", en: "Mariama Gamatié Bayard", aliases: ["Bayard Mariama Gamatié"], countries: ["NE"],
    ar: "مريم غاماتيي بايارد | مارياما غاماتييه | بايارد مارياما غاماتييه | مريم بايارد",
  },
  "ne/marou-amadou": {
    kind: "person", en: "Marou Amadou", countries: ["NE"],
    ar: "مارو أمادو",
  },
  "ne/massalatchi-sani": {
    kind: "person", en: "Massalatchi Mahaman Sani", countries: ["NE"],
    ar: "ماسالاتشي محمان ساني | مصلتشي محمان ساني",
  },
  "ne/massaouda-jaharou": {
    kind: "person", en: "Massaouda Jaharou", countries: ["NE"],
    ar: "مساودة جهرو | مسعودة جهارو | مساودة جاهارو | مسعودة جهرو",
  },
  "ne/mathieu-pourchier": {
    kind: "person", en: "Mathieu Pourchier", countries: ["FR"],
    ar: "ماتيو بورشييه | ماثيو بورشييه | ماتيو بورشيي",
  },
  "ne/mden-falala": {
    kind: "party", en: "Nigerien Democratic Movement Falala", fr: "Mouvement démocratique pour l'émergence du Niger – Falala", acronyms: ["MDEN-Falala"], countries: ["NE"],
    ar: "الحركة الديمقراطية من أجل نهضة النيجر | حزب فالالا",
    arWeak: "فالالا",
  },
  "ne/mdou-moctar": {
    kind: "person", en: "Mdou Moctar", aliases: ["Mahamadou Souleymane"], countries: ["NE"],
    ar: "مدو مختار | امدو مختار | مدو موكتار",
  },
  "ne/meteo-niger": {
    kind: "institution", en: "National Meteorology Directorate (Niger)", fr: "Direction de la météorologie nationale",
    acronyms: ["DMN"], countries: ["NE"],
    ar: "الأرصاد الجوية النيجرية | مديرية الأرصاد الجوية الوطنية في النيجر | الوكالة الوطنية للأرصاد الجوية في النيجر",
  },
  "ne/michel-cartateguy": {
    kind: "person", en: "Michel Cartatéguy", countries: ["NE", "FR"],
    ar: "ميشال كارتاتيغي | ميشيل كارتاتيغي",
  },
  "ne/midou-guirey": {
    kind: "person", en: "Midou Guirey", countries: ["NE"],
    ar: "ميدو غيري | ميدو جيري",
  },
  "ne/mnrd-hankuri": {
    kind: "party", en: "MNRD-Hankuri",
    aliases: ["Nigerien Movement for Democratic Renewal", "Mouvement nigérien pour le renouveau démocratique"],
    acronyms: ["MNRD"], countries: ["NE"],
    ar: "الحركة النيجرية للتجديد الديمقراطي | الحركة النيجرية من أجل التجديد الديمقراطي | حزب هانكوري",
  },
  "ne/mnsd": {
    kind: "party", en: "National Movement for the Development of Society", fr: "Mouvement national pour la société du développement",
    acronyms: ["MNSD", "MNSD-Nassara"], countries: ["NE"], from: "1989",
    ar: "الحركة الوطنية لتنمية المجتمع | الحركة الوطنية من أجل مجتمع التنمية | حزب نصارا | الحركة الوطنية من أجل تنمية المجتمع | الحركة الوطنية لمجتمع التنمية | الحركة الوطنية للمجتمع النامي | الحركة الوطنية من أجل مجتمع النماء | الحركة الوطنية من أجل مجتمع نام | الحركة الوطنية من أجل مجتمع تنموي | الحركة الوطنية لمجتمع متطور | الحركة الوطنية للتنمية الاجتماعية | الحركة الوطنية من أجل مجتمع متطور",
    arWeak: "نصارا | ناسارا",
  },
  "ne/moden-lumana": {
    kind: "party", en: "MODEN/FA Lumana Africa", aliases: ["Nigerien Democratic Movement for an African Federation", "MODEN Lumana", "MODEN FA", "Moden Fa Lumana"], countries: ["NE"], from: "2009",
    ar: "حزب لومانا | الحركة الديمقراطية النيجرية من أجل اتحاد أفريقي | لومانا أفريكا | حزب لومانا أفريكا | الحركة الديمقراطية النيجرية من أجل فدرالية أفريقية | مودن لومانا | مودن فا لومانا | حركة لومانا | الحركة الديمقراطية النيجرية | الحركة النيجرية الديمقراطية | الحركة الديمقراطية النيجيرية | لومانا أفريقيا | مودين فا لومانا | حزب مودين لومانا | مودين لومانا | حزب مودن لومانا",
    arWeak: "لومانا",
  },
  "ne/mohamed-anacko": {
    kind: "person", en: "Mohamed Anacko", countries: ["NE"],
    ar: "محمد أناكو | محمد أنكو | محمد أناكوا",
  },
  "ne/mohamed-aoutchiki-kriska": {
    kind: "person", en: "Mohamed Aoutchiki Kriska", countries: ["NE"],
    ar: "محمد أوتشيكي كريسكا | محمد عوتشيكي كريسكا | محمد كريسكا",
  },
  "ne/mohamed-bazoum": {
    kind: "person", en: "Mohamed Bazoum", aliases: ["Mohammed Bazoum"], countries: ["NE"],
    ar: "محمد بازوم | محمد بازوما | محمد بزوم | محمد بازم | بازوم | محمد بازون | محمد بازوام | محمد بازووم",
  },
  "ne/mohamed-ben-omar": {
    kind: "person", en: "Mohamed Ben Omar", countries: ["NE"], weak: true,
    ar: "محمد بن عمر",
    arCue: "النيجر | النيجري | النيجرية",
  },
  "ne/mohamed-boucha": {
    kind: "person", en: "Mohamed Boucha", countries: ["NE"],
    ar: "محمد بوشا | محمد بوشة",
  },
  "ne/mohamed-mbarek": {
    kind: "person", en: "Mohamed Mbarek", countries: ["NE"], weak: true,
    ar: "محمد مبارك",
    arCue: "بازوم | النيجر",
  },
  "ne/mohamed-mouddour": {
    kind: "person", en: "Mohamed Mouddour", aliases: ["Mohamed Mudur"], countries: ["NE"],
    ar: "محمد مودور | محمد مودوور",
  },
  "ne/mohamed-sanoussi-samro": {
    kind: "person", en: "Mohamed Sanoussi Elhadji Samro", countries: ["NE"],
    ar: "محمد سنوسي الحاج سامرو | محمد السنوسي سامرو | محمد سامرو",
  },
  "ne/mohamed-seydou-diagne": {
    kind: "person", en: "Mohamed Seydou Diagne", countries: ["SN", "NE"],
    ar: "محمد سيدو ديانغ | محمد سيدو دياني | محمدو سيدو ديان | سيدو ديان",
  },
  "ne/mohamed-tori-fpj": {
    kind: "person", en: "Mohamed Tori", aliases: ["Mahamat Tori"], countries: ["NE"], parent: "armed-groups/fpj-niger",
    weak: true,
    ar: "محمد توري | محمد طوري",
    arCue: "الجبهة الوطنية | جبهة العدالة | النيجر | التبو | تبو",
  },
  "ne/mohamed-toumba": {
    kind: "person", en: "Mohamed Toumba", countries: ["NE"],
    ar: "محمد تومبا | محمد طومبا | محمد تمبا | محمد تومبه | تومبا محمد | محمد توومبا",
    arWeak: "تومبا",
  },
  "ne/moncef-jazzar": {
    kind: "person", en: "Moncef Jazzar", countries: ["TN"],
    ar: "منصف الجزار | المنصف الجزار",
  },
  "ne/mouctar-mamoudou": {
    kind: "person", en: "Mouctar Mamoudou", countries: ["NE"],
    ar: "مختار محمودو | مختار مامودو | موكتار محمودو",
  },
  "ne/moudi-moussa": {
    kind: "person", en: "Moudi Moussa", countries: ["NE"],
    ar: "مودي موسى",
  },
  "ne/moumouni-boureima-general": {
    kind: "person", en: "Moumouni Boureima (general)", aliases: ["Moumouni Boureima", "Tchanga"], countries: ["NE"],
    ar: "مومني بوريما | موموني بوريما",
  },
  "ne/moussa-aksar": {
    kind: "person", en: "Moussa Aksar", countries: ["NE"],
    ar: "موسى أكسار | موسى اكسر",
    arWeak: "أكسار",
  },
  "ne/moussa-coulibaly-lawyer": {
    kind: "person", en: "Moussa Coulibaly (lawyer)", aliases: ["Moussa Coulibaly"], countries: ["NE"], weak: true,
    ar: "موسى كوليبالي",
    arCue: "محام | المحامي | نقيب | المحامين",
  },
  "ne/moussa-hassane-baraze": {
    kind: "person", en: "Moussa Hassane Barazé", aliases: ["Hassane Barazé"], countries: ["NE"],
    ar: "موسى حسن بارازي | موسى حسان بارازي | موسى حسن برازي | موسى حسان برازي | موسى بارازي",
    arWeak: "بارازي",
  },
  "ne/moussa-kaka": {
    kind: "person", en: "Moussa Kaka", countries: ["NE"],
    ar: "موسى كاكا",
  },
  "ne/moussa-kounai": {
    kind: "person", en: "Moussa Kounaï", countries: ["NE"], parent: "armed-groups/mplj",
    ar: "موسى كوناي | موسى كوناي باركي",
  },
  "ne/moussa-maazou": {
    kind: "person", en: "Moussa Maâzou", countries: ["NE"],
    ar: "موسى مازو | موسى معزو",
  },
  "ne/moussa-moumouni-djermakoye": {
    kind: "person", en: "Moussa Moumouni Djermakoye", countries: ["NE"],
    ar: "موسى موموني جرماكوي | موسى مومني جرماكوي | موسى موموني دجيرماكوي | موسى مومني دجيرماكوي | موسى جرماكوي",
    arWeak: "جرماكوي",
  },
  "ne/moussa-poussy": {
    kind: "person", en: "Moussa Poussy", countries: ["NE"],
    ar: "موسى بوسي",
  },
  "ne/moussa-salaou-barmou": {
    kind: "person", en: "Moussa Salaou Barmou", aliases: ["Moussa Barmou", "Salaou Barmou"], countries: ["NE"],
    ar: "موسى سالاو بارمو | موسى سالو بارمو | موسى صلاو بارمو | موسى سلاو بارمو | موسى بارمو | موسى سالو برمو | موسى صلاح برمو | موسى سالاو برمو | موسى صلاح بارمو | موسى صالحو برمو | موسى صالاو بارمو",
    arWeak: "بارمو | برمو",
  },
  "ne/moussa-tchangari": {
    kind: "person", en: "Moussa Tchangari", countries: ["NE"],
    ar: "موسى تشانغاري | موسى تشنغاري | موسى تشانجاري | موسى شنغاري | موسى تشانكاري | موسى شانغاري | موسى تشنغري | موسى تشانقاري | موسى تيانغاري | موسى تشاناغري | موسى شنقاري | موسي تشانجري",
    arWeak: "تشانغاري",
  },
  "ne/moustapha-alassane": {
    kind: "person", en: "Moustapha Alassane", countries: ["NE"], weak: true,
    ar: "مصطفى الحسن | مصطفى ألاسان",
    arCue: "المخرج | السينما | فيلم | النيجر",
  },
  "ne/moustapha-barke-bako": {
    kind: "person", en: "Mahaman Moustapha Barké Bako", aliases: ["Moustapha Barké"], countries: ["NE"],
    ar: "مصطفى باركي باكو | محمد مصطفى باركي باكو | مهمان مصطفى باركي | مهمن مصطفى باركي | محمان مصطفى بركة | محمان مصطفى باركي | محمد مصطفى باركي | مصطفى باركي | مصطفى بركي | مامان مصطفى باركي باكو",
  },
  "ne/moustapha-kadi": {
    kind: "person", en: "Moustapha Kadi", countries: ["NE"],
    ar: "مصطفى قادي | مصطفى كادي | موستافا كادي",
  },
  "ne/moustapha-ledru": {
    kind: "person", en: "Moustapha Ledru", countries: ["NE"],
    ar: "مصطفى ليدرو | مصطفى لودرو | مصطفى ليدروه",
  },
  "ne/mpcr": {
    kind: "movement", en: "Movement for Responsible Citizenship", fr: "Mouvement pour la promotion de la citoyenneté responsable", acronyms: ["MPCR"], countries: ["NE"],
    ar: "حركة المواطنة المسؤولة | الحركة من أجل مواطنة مسؤولة | الحركة من أجل تعزيز المواطنة المسؤولة",
  },
  "ne/mrn-coalition": {
    kind: "movement", en: "Movement for the Renaissance of Niger", fr: "Mouvance pour la renaissance du Niger",
    acronyms: ["MRN"], countries: ["NE"], from: "2013",
    ar: "الحركة من أجل نهضة النيجر | تحالف نهضة النيجر | حركة نهضة النيجر | الحراك من أجل نهضة النيجر",
  },
  "ne/nabara-yacouba": {
    kind: "person", en: "Nabara Yacouba", countries: ["NE"],
    ar: "نبارا يكوبا | نابارا ياكوبا | نبارا يعقوبا | نابارا يعقوبا",
  },
  "ne/national-guard": {
    kind: "state-force", en: "National Guard of Niger", fr: "Garde nationale du Niger", acronyms: ["GNN"], countries: ["NE"],
    ar: "الحرس الوطني النيجري | الحرس الوطني في النيجر | الحرس القومي النيجري",
  },
  "ne/national-human-rights-commission-niger": {
    kind: "institution", en: "National Human Rights Commission (Niger)", fr: "Commission nationale des droits humains", acronyms: ["CNDH"], countries: ["NE"],
    ar: "اللجنة الوطنية لحقوق الإنسان في النيجر | اللجنة الوطنية لحقوق الإنسان بالنيجر",
  },
  "ne/national-observatory-of-communication-niger": {
    kind: "institution", en: "National Observatory of Communication (Niger)", fr: "Observatoire national de la communication", acronyms: ["ONC"],
    countries: ["NE"],
    ar: "المرصد الوطني للاتصال في النيجر | المرصد الوطني للاتصالات في النيجر | المرصد الوطني للاتصال",
  },
  "ne/national-team": {
    kind: "institution", en: "Niger national football team", fr: "Équipe du Niger de football",
    aliases: ["Mena", "équipe du Niger"], countries: ["NE"],
    ar: "منتخب النيجر | المنتخب النيجري | منتخب مينا | مينا النيجر | منتخب المينا",
  },
  "ne/nayoussa-nassirou": {
    kind: "person", en: "Nayoussa Nassirou", countries: ["NE"],
    ar: "نايوسا ناصيرو | نايوسا نصيرو",
  },
  "ne/network-of-organisations-for-transparency-and-budget-analysis": {
    kind: "movement", en: "Network of Organisations for Transparency and Budget Analysis",
    fr: "Réseau des organisations pour la transparence et l'analyse budgétaire", acronyms: ["ROTAB"], countries: ["NE"],
    ar: "شبكة المنظمات من أجل الشفافية وتحليل الميزانية | شبكة روتاب | منظمة روتاب | روتاب | شبكة منظمات من أجل الشفافية وتحليل الميزانية | شبكة منظمات الشفافية وتحليل الميزانية",
    arWeak: "شبكة منظمات من أجل الشفافية",
  },
  "ne/niamey-court-of-appeal": {
    kind: "institution", en: "Niamey Court of Appeal", fr: "Cour d'appel de Niamey", countries: ["NE"],
    ar: "محكمة الاستئناف في نيامي | محكمة الاستئناف بنيامي | محكمة استئناف نيامي",
  },
  "ne/niamey-hospital": {
    kind: "institution", en: "National Hospital of Niamey", fr: "Hôpital national de Niamey",
    aliases: ["Niamey National Hospital"], countries: ["NE"],
    ar: "المستشفى الوطني في نيامي | مستشفى نيامي الوطني | المستشفى الوطني بنيامي",
  },
  "ne/niamey-prison": {
    kind: "institution", en: "Niamey civil prison", fr: "Maison d'arrêt de Niamey", countries: ["NE"],
    ar: "سجن نيامي المدني | السجن المدني في نيامي | سجن نيامي المركزي | سجن نيامي",
  },
  "ne/niger-islamic-association": {
    kind: "movement", en: "Niger Islamic Association", fr: "Association islamique du Niger", acronyms: ["AIN"], countries: ["NE"],
    ar: "الجمعية الإسلامية في النيجر | الرابطة الإسلامية في النيجر | الجمعية الإسلامية النيجرية",
  },
  "ne/niger-poste": {
    kind: "company", en: "Niger Poste", countries: ["NE"],
    ar: "بريد النيجر | نيجر بوست",
  },
  "ne/nigerien-association-for-the-defence-of-human-rights": {
    kind: "movement", en: "Nigerien Association for the Defence of Human Rights", fr: "Association nigérienne pour la défense des droits de l'homme",
    acronyms: ["ANDDH"], countries: ["NE"],
    ar: "الجمعية النيجرية للدفاع عن حقوق الإنسان | الرابطة النيجرية للدفاع عن حقوق الإنسان | الجمعية النيجيرية للدفاع عن حقوق الإنسان | الجمعية النيجرية من أجل الدفاع عن حقوق الإنسان | الرابطة النيجرية من أجل الدفاع عن حقوق الإنسان | الجمعية النيجيرية من أجل الدفاع عن حقوق الإنسان",
  },
  "ne/nigerien-patriotic-movement-kiishin-kassa": {
    kind: "party", en: "Nigerien Patriotic Movement – Kiishin Kassa", fr: "Mouvement patriotique nigérien – Kiishin Kassa", aliases: ["MPN-Kiishin Kassa"], acronyms: ["MPN"],
    countries: ["NE"],
    ar: "الحركة الوطنية النيجرية | كيشين كاسا | الحركة الوطنية النيجيرية كيشين كاسا | الحركة الوطنية النيجرية كيشين كاسا | كيشين كسا",
  },
  "ne/niya": {
    kind: "mission", en: "Operation Niya", fr: "Opération Niya", countries: ["NE"], parent: "ne/armed-forces",
    ar: "عملية نيا | عملية نية | عملية نييا",
  },
  "ne/nouhou-arzika": {
    kind: "person", en: "Nouhou Arzika", countries: ["NE"],
    ar: "نوحو أرزيكا | نوهو أرزيكا | نوحو أرزيقا | نوهو أرزيقا | نوهو عرزيكا | نوح عرزيكا",
    arWeak: "أرزيكا",
  },
  "ne/omar-hamidou-tchiana": {
    kind: "person", en: "Omar Hamidou Tchiana", aliases: ["Ladan Tchiana"], countries: ["NE"],
    ar: "عمر حميدو تشيانا | عمر حاميدو تشيانا | عمر حميدو شيانا | عمر حاميدو شيانا | عمر تشيانا",
    arWeak: "تشيانا",
  },
  "ne/operation-damissa": {
    kind: "mission", en: "Operation Damissa", fr: "Opération Damissa", countries: ["NE"],
    ar: "عملية داميسا | عملية دميسا",
  },
  "ne/operation-domol-leydi": {
    kind: "mission", en: "Operation Domol Leydi", fr: "Opération Domol Leydi", countries: ["NE"],
    ar: "عملية دومول ليدي | عملية دومول لايدي | متطوعو دومول ليدي",
    arWeak: "دومول ليدي",
  },
  "ne/operation-dongo": {
    kind: "mission", en: "Operation Dongo", fr: "Opération Dongo", countries: ["NE"],
    ar: "عملية دونغو | عملية دونجو",
  },
  "ne/operation-garkoua": {
    kind: "mission", en: "Operation Garkoua", fr: "Opération Garkoua", countries: ["NE"],
    ar: "عملية غاركوا | عملية قرقوا | عملية غركوا | عملية غرقوا | عملية غاركوا النيجرية",
  },
  "ne/operation-lawali": {
    kind: "mission", en: "Operation Lawali", countries: ["NE"],
    ar: "عملية لاوالي",
  },
  "ne/operation-mekrou": {
    kind: "mission", en: "Operation Mekrou", fr: "Opération Mékrou", countries: ["NE"], parent: "ne/armed-forces",
    ar: "عملية ميكرو",
  },
  "ne/ouhoumoudou-mahamadou": {
    kind: "person", en: "Ouhoumoudou Mahamadou", countries: ["NE"],
    ar: "أوهومودو محمدو | أوهومودو محمد | أوحومودو محمدو | حمودو محمدو | أوهومودو ماهامادو | أوحومدو محمدو | أوحمودو محمدو | أوهومودو مامادو",
    arWeak: "أحمدو محمدو",
  },
  "ne/ould-salem-said": {
    kind: "person", en: "Ould Salem Saïd", aliases: ["Ould Salem Said Mohamed"], countries: ["NE"],
    ar: "ولد سالم سعيد",
  },
  "ne/oumarou-abou-kane": {
    kind: "person", en: "Oumarou Abou Kané", countries: ["NE"],
    ar: "عمر أبو كاني | عمرو أبو كاني | أومارو أبو كاني",
  },
  "ne/oumarou-dogari-moumouni": {
    kind: "person", en: "Oumarou Dogari Moumouni", aliases: ["Oumarou Dogari"], countries: ["NE"],
    ar: "عمرو دوغاري | أومارو دوغاري | عمر دوغاري",
  },
  "ne/oumarou-ganda": {
    kind: "person", en: "Oumarou Ganda", countries: ["NE"],
    ar: "عمرو غاندا | أومارو غاندا | عومارو غاندا",
  },
  "ne/oumarou-ibrahim-oumarou": {
    kind: "person", en: "Oumarou Ibrahim Oumarou", aliases: ["Sultan of Aïr"], countries: ["NE"],
    ar: "عومارو إبراهيم عومارو | أومارو إبراهيم أومارو",
  },
  "ne/oumarou-kane-journalist": {
    kind: "person", en: "Oumarou Kané (journalist)", countries: ["NE"], weak: true,
    ar: "عمر كاني | عمر كانيه | عمارو كاني",
    arCue: "صحف | صحيفة | القنفذ",
  },
  "ne/oumarou-noma": {
    kind: "person", en: "Oumarou Noma", aliases: ["Noma Oumarou"], countries: ["NE"],
    ar: "عومارو نوما | أومارو نوما | نوما أومارو | عمرو نوما",
  },
  "ne/oumarou-tawaye": {
    kind: "person", en: "Oumarou Tawayé", countries: ["NE"],
    ar: "أومارو تاوي | عمارو تاواي | أومارو تاواي | عمرو تاوايي",
  },
  "ne/ousmane-abarchi": {
    kind: "person", en: "Ousmane Abarchi", countries: ["NE"],
    ar: "عثمان أبارشي | أوسمان أبارشي | عثمان أبرشي",
    arWeak: "أبارشي",
  },
  "ne/ousmane-cisse-minister": {
    kind: "person", en: "Ousmane Cissé", countries: ["NE"],
    weak: true,
    ar: "عثمان سيسي",
    arCue: "النيجر | النيجري | نيامي",
  },
  "ne/ousmane-toudou": {
    kind: "person", en: "Ousmane Toudou", countries: ["NE"],
    ar: "عثمان تودو",
  },
  "ne/ousseini-hadizatou-yacouba": {
    kind: "person", en: "Ousseini Hadizatou Yacouba", aliases: ["Hadizatou Yacouba"], countries: ["NE"],
    ar: "أوسيني هاديزاتو ياكوبا | حسيني حديزاتو يعقوبا | أوسيني هديزاتو يعقوبا | هاديزاتو ياكوبا | أوسيني حديزاتا | أوسيني هديزاتو | أوسيني حديزاتو | أوسيني هاديزاتو",
  },
  "ne/ousseini-tinni": {
    kind: "person", en: "Ousseini Tinni", countries: ["NE"],
    ar: "أوسيني تيني | حسيني تيني | أوسيني تني",
  },
  "ne/parliament": {
    kind: "institution", en: "National Assembly of Niger", fr: "Assemblée nationale du Niger",
    aliases: ["Nigerien parliament", "Parliament of Niger", "Parlement nigérien"], countries: ["NE"],
    ar: "البرلمان النيجري | الجمعية الوطنية النيجرية",
  },
  "ne/patriotic-movement-for-the-republic": {
    kind: "party", en: "Patriotic Movement for the Republic", fr: "Mouvement patriotique pour la République", aliases: ["Jamhuriya"], acronyms: ["MPR-Jamhuriya"], countries: ["NE"],
    ar: "الحركة الوطنية من أجل الجمهورية | الحركة الوطنية من أجل خدمة الجمهورية | الحركة الوطنية للجمهورية | حزب الحركة الوطنية الجمهورية | إم بي آر جمهوريا | حزب جمهوريا",
    arWeak: "جمهوريا",
  },
  "ne/pjp": {
    kind: "party", en: "Peace, Justice, Progress", fr: "Paix, justice et progrès", acronyms: ["PJP-Génération Doubara"], countries: ["NE"], weak: true,
    ar: "السلام والعدالة والتقدم | حزب السلام والعدالة والتقدم",
    arCue: "النيجر | النيجري | جيبو",
  },
  "ne/pnds": {
    kind: "party", en: "Nigerien Party for Democracy and Socialism", fr: "Parti nigérien pour la démocratie et le socialisme",
    acronyms: ["PNDS", "PNDS-Tarayya"], countries: ["NE"], from: "1990-12",
    ar: "الحزب النيجري للديمقراطية والاشتراكية | الحزب النيجري من أجل الديمقراطية والاشتراكية | الحزب الوطني للديمقراطية والاشتراكية | حزب تاريا | الحزب الوطني النيجري للديمقراطية والاشتراكية | حزب النيجر من أجل الديمقراطية والاشتراكية | الحزب الوطني من أجل الديمقراطية والاشتراكية | بي ان دي اس",
    arWeak: "حزب الديمقراطية والاشتراكية | تاريا | تارايا",
  },
  "ne/police": {
    kind: "state-force", en: "National Police of Niger", fr: "Police nationale du Niger",
    aliases: ["Nigerien police", "Niger police", "Police nigérienne"], countries: ["NE"],
    ar: "الشرطة النيجرية | الشرطة الوطنية النيجرية",
  },
  "ne/ppn-rda": {
    kind: "party", en: "Nigerien Progressive Party – African Democratic Rally", fr: "Parti progressiste nigérien – RDA", acronyms: ["PPN-RDA"], countries: ["NE"],
    ar: "الحزب التقدمي النيجري | الحزب التقدمي النيجيري",
  },
  "ne/presidential-guard": {
    kind: "state-force", en: "Presidential Guard (Niger)", fr: "Garde présidentielle", aliases: ["Nigerien presidential guard"], countries: ["NE"],
    ar: "الحرس الرئاسي النيجري | الحرس الرئاسي في النيجر | حرس الرئاسة النيجري",
    arWeak: "الحرس الرئاسي | حرس الرئاسة",
  },
  "ne/psdn-alheri": {
    kind: "party", en: "PSDN-Alheri", aliases: ["Parti social-démocrate nigérien"], acronyms: ["PSDN"],
    countries: ["NE"],
    ar: "الحزب الاشتراكي الديمقراطي النيجري | حزب الخيري النيجري",
  },
  "ne/rabiou-abdou": {
    kind: "person", en: "Rabiou Abdou", countries: ["NE"],
    ar: "رابيو عبدو | ربيعو عبدو | رابيو عبده | ربيعو عبده",
  },
  "ne/rahmane-idrissa": {
    kind: "person", en: "Rahmane Idrissa", countries: ["NE"],
    ar: "رحمن إدريسا | رحمان إدريسا",
  },
  "ne/rahmatou-keita": {
    kind: "person", en: "Rahmatou Keïta", countries: ["NE"],
    ar: "رحمتو كيتا | رحماتو كيتا",
  },
  "ne/ramatou-djermakoye-seyni": {
    kind: "person", en: "Sidikou Ramatou Djermakoye Seyni", countries: ["NE"],
    ar: "راماتو جيرماكوي سيني | رمتو جرماكوي سيني | سيديكو راماتو جيرماكوي سيني | سيديكو رمتو جرماكوي",
  },
  "ne/rdr-tchanji": {
    kind: "party", en: "Democratic and Republican Renewal", fr: "Renouveau démocratique et républicain", acronyms: ["RDR-Tchanji"], countries: ["NE"],
    ar: "التجديد الديمقراطي والجمهوري | حزب التجديد الديمقراطي والجمهوري | حزب تشانجي | آر دي آر تشانجي",
    arWeak: "تشانجي",
    arCue: "النيجر | حزب",
  },
  "ne/rhissa-ag-boula": {
    kind: "person", en: "Rhissa Ag Boula", aliases: ["Rissa Ag Boula", "Ghissa Ag Boula"], countries: ["NE"], parent: "armed-groups/crr-niger",
    ar: "غيسا أغ بولا | ريسا أغ بولا | غيسى أغ بولا | غيسا أق بولا | ريسا أق بولا | عيسى أغ بولا | غيسا آغ بولى | ريشا أغ بولا | غيسه أغ بوله | جيسا أغ بولا | جيسى أغ بولا | رهيسا آغ بولا | أغ بولا | ريسا بولا | غيسة أغ بولا | ريسة أغ بولا | غيسا أغبولا | ريسى أغ بولا",
  },
  "ne/rhissa-feltou": {
    kind: "person", en: "Rhissa Feltou", countries: ["NE"],
    ar: "غيسا فلتو | ريسا فلتو | ريسا فيلتو | غيسا فيلتو",
  },
  "ne/rpp-farilla": {
    kind: "party", en: "Rally for Peace and Progress", fr: "Rassemblement pour la paix et le progrès",
    aliases: ["RPP-Farilla"], acronyms: ["RPP"], countries: ["NE"],
    ar: "التجمع من أجل السلام والتقدم | حزب فاريلا | التجمع من أجل السلام والتقدم فاريلا | التجمع للسلام والتقدم | التجمع للسلام والتقدم فاريلا",
  },
  "ne/rsd": {
    kind: "party", en: "Social and Democratic Rally", fr: "Rassemblement social-démocrate", acronyms: ["RSD-Gaskiya"], countries: ["NE"], weak: true,
    ar: "التجمع الاجتماعي الديمقراطي | التجمع الديمقراطي الاجتماعي | حزب غاسكيا",
    arCue: "النيجر | النيجري | شيفو",
  },
  "ne/sabo-moctar-gado": {
    kind: "person", en: "Gado Sabo Moctar", countries: ["NE"],
    ar: "غادو سابو مختار | مختار جادو سابو | مختار غادو سابو | جادو سابو مختار",
  },
  "ne/sadat-illiya": {
    kind: "person", en: "Sadat Illiya Dan Malam", countries: ["NE"],
    ar: "السادات إليا دان مالم | سادات إيليا دان مالام | سادات إليا | سادات إيليا",
  },
  "ne/sadou-seydou": {
    kind: "person", en: "Sadou Seydou", countries: ["NE"],
    ar: "سادو سيدو",
  },
  "ne/sadou-soloke": {
    kind: "person", en: "Sadou Soloké", countries: ["NE"],
    ar: "صادو سولوكي | سادو سولوكي | صادو صولوكي | سادو سلوكي",
  },
  "ne/sahabi-oumarou": {
    kind: "person", en: "Sahabi Oumarou", countries: ["NE"],
    ar: "سحابي عومارو | صاحبي عومارو | سحابي عمارو | ساهابي عومارو | سحابي عمرو | صاحبي عمارو | صحابي عومارو | صحابي عمرو | صحابي أومارو",
    arWeak: "عومارو",
  },
  "ne/saidou-sidibe": {
    kind: "person", en: "Saidou Sidibé", countries: ["NE"],
    ar: "سعيدو سيديبي | سيدو سيديبي",
  },
  "ne/salem-bazoum": {
    kind: "person", en: "Salem Bazoum", countries: ["NE"],
    ar: "سالم بازوم | سالم محمد بازوم",
  },
  "ne/saley-saidou": {
    kind: "person", en: "Saley Saidou", aliases: ["Saley Seydou"], countries: ["NE"],
    ar: "صالي سيدو | سالي سيدو",
  },
  "ne/salifou-labo-bouche": {
    kind: "person", en: "Salifou Labo Bouché", countries: ["NE"],
    ar: "ساليفو لابو بوشي | ساليفو بوشي",
  },
  "ne/salifou-modi": {
    kind: "person", en: "Salifou Mody", aliases: ["Salifou Modi"], countries: ["NE"],
    ar: "ساليفو مودي | صاليفو مودي | ساليفو مود | سليفو مودي | صليفو مودي | سالفو مودي | صالحو مودي | ساليفو مدي | ساليفو موديه | ساليفا مودي | ساليفوا مودي",
    arWeak: "مودي",
  },
  "ne/salissou-boukari": {
    kind: "person", en: "Salissou Boukari", countries: ["NE"],
    ar: "ساليسو بوكاري | صالسو بوكاري | ساليسو بكاري",
  },
  "ne/salissou-habi": {
    kind: "person", en: "Mahamadou Habi Salissou", aliases: ["Salissou Mahamadou Habi"], countries: ["NE"],
    ar: "ساليسو محمدو هابي | محمدو هابي ساليسو | ساليسو هابي",
  },
  "ne/salissou-mahaman-salissou": {
    kind: "person", en: "Salissou Mahaman Salissou", countries: ["NE"],
    ar: "ساليسو محمان ساليسو | ساليسو ماحامان ساليسو | ساليسو مهمان ساليسو",
  },
  "ne/salou-djibo": {
    kind: "person", en: "Salou Djibo", countries: ["NE"],
    ar: "سالو جيبو | سالو دجيبو | سالو جبو | صالو جيبو | سالو ديبو | سالو ديجبوا | سالو دجيبوا | سالو ديجيبو | سالو جيبوه | سلو جيبو | سالوا جيبو | صالو دجيبو | سالو جيبوا",
  },
  "ne/saman": {
    kind: "union", en: "Autonomous Union of Magistrates of Niger", fr: "Syndicat autonome des magistrats du Niger", acronyms: ["SAMAN"], countries: ["NE"],
    ar: "النقابة المستقلة لقضاة النيجر | نقابة قضاة النيجر | النقابة المستقلة للقضاة في النيجر | النقابة المستقلة لقضاة النيجير | اتحاد القضاة المستقلين | اتحاد القضاة المستقلين في النيجر | النقابة المستقلة للقضاة النيجريين",
  },
  "ne/samira-sabou": {
    kind: "person", en: "Samira Sabou", countries: ["NE"],
    ar: "سميرة سابو | سميرا سابو",
  },
  "ne/sani-chekaraou": {
    kind: "person", en: "Sani Chekaraou", countries: ["NE"],
    ar: "ساني شيكاراو | ساني شكراو | ساني تشيكاراو",
  },
  "ne/sani-gourouza": {
    kind: "person", en: "Sani Gourouza", countries: ["NE"],
    ar: "ساني غوروزا | ساني غوروزة | ساني سالي غوروزا | الكابتن غوروزا | الكابتن غوروزة",
  },
  "ne/sani-kache": {
    kind: "person", en: "Sani Kaché Issa", aliases: ["Sani Kaché"], countries: ["NE"],
    ar: "ساني كاشي | ساني كاشي عيسى",
  },
  "ne/sanoussi-tambari-jackou": {
    kind: "person", en: "Sanoussi Tambari Jackou", aliases: ["Sanoussi Jackou"], countries: ["NE"],
    ar: "سنوسي تمباري جاكو | سانوسي تمباري جاكو | سنوسي جاكو | سانوسي جاكو",
  },
  "ne/sarraounia-mangou": {
    kind: "person", en: "Sarraounia Mangou", aliases: ["Sarraounia"], countries: ["NE"],
    ar: "الملكة سارونيا | سارونيا مانغو | الملكة سراونيا",
  },
  "ne/sawaba": {
    kind: "party", en: "Sawaba", countries: ["NE"], from: "1954",
    ar: "حزب ساوابا | حركة ساوابا | حزب سوابا",
    arWeak: "ساوابا | سوابا",
  },
  "ne/seini-oumarou": {
    kind: "person", en: "Seïni Oumarou", aliases: ["Seyni Oumarou"], countries: ["NE"],
    ar: "سيني عمرو | سيني أومارو | سيني عومارو | سايني أومارو | سيني عمارو | سايني عومارو | ساييني أومارو | سيني عمر | سايني عمرو | سييني عومارو | صيني أومارو | صيني عمرو | سيني أومرو | سيني أمارو | سايني عمارو",
  },
  "ne/sekou-doro-adamou": {
    kind: "person", en: "Sékou Doro Adamou", countries: ["NE"],
    ar: "سيكو دورو آدامو",
  },
  "ne/seydou-asman": {
    kind: "person", en: "Seydou Asman", countries: ["NE"],
    ar: "سيدو أسمان | سعيدو أسمان",
  },
  "ne/seydou-bague": {
    kind: "person", en: "Seydou Bagué", aliases: ["Saidou Bagué"], countries: ["NE"],
    ar: "سيدو باغي | سيدو باجوي | سيدو باغيه",
  },
  "ne/seyni-garba": {
    kind: "person", en: "Seyni Garba", countries: ["NE"],
    ar: "سيني غاربا | سيني جاربا | سيني غربا | سيني قربا",
  },
  "ne/seyni-kountche": {
    kind: "person", en: "Seyni Kountché", countries: ["NE"],
    ar: "سيني كونتشي | سيني كونتشيه | سايني كونتشي | سينو كونتشي | حسيني كونتشي",
    arWeak: "كونتشي",
  },
  "ne/sidi-mohamed-al-mahmoud": {
    kind: "person", en: "Sidi Mohamed Al Mahmoud", countries: ["NE"],
    ar: "سيدي محمد المحمود | سيدي محمد آل محمود",
  },
  "ne/sidi-mohamed-raliou": {
    kind: "person", en: "Sidi Mohamed Raliou", aliases: ["Mohamed Raliou"], countries: ["NE"],
    ar: "سيدي محمد راليو | سيدي محمد رعليو | سيدي محمد غاليو | سيدي محمد الموليود | سيدي راليو",
    arWeak: "راليو",
  },
  "ne/sirajo-issa": {
    kind: "person", en: "Sirajo Issa", countries: ["NE"],
    ar: "سراجو عيسى | سيراجو عيسى",
  },
  "ne/smaine-younous": {
    kind: "person", en: "Smaïne Younous", countries: ["NE"],
    ar: "إسماعيل يونوس | سماين يونس | إسماعين يونس",
  },
  "ne/snad": {
    kind: "union", en: "SNAD (Niger)", aliases: ["Syndicat national des agents de la douane"], acronyms: ["SNAD"],
    countries: ["NE"],
    ar: "النقابة الوطنية لأعوان الجمارك في النيجر | نقابة أعوان الجمارك في النيجر",
  },
  "ne/soulemane-oumarou-brah": {
    kind: "person", en: "Soulémane Oumarou Brah", aliases: ["Soulemane Brah"], countries: ["NE"],
    ar: "سليمان عمر براه | سليمان عمرو براه | سليمان براه",
  },
  "ne/souley-abdoulaye": {
    kind: "person", en: "Souley Abdoulaye", countries: ["NE"],
    ar: "سولي عبد الله | سولاي عبدولاي | سولي عبدولاي",
  },
  "ne/souley-adji": {
    kind: "person", en: "Souley Adji", countries: ["NE"],
    ar: "سولي أدجي | سولي أجي | سولاي أدجي",
  },
  "ne/souley-oumarou-lawyer": {
    kind: "person", en: "Souley Oumarou (lawyer)", aliases: ["Souley Oumarou"], countries: ["NE"],
    ar: "سولاي أومارو | سولي أومارو | سولي عمرو",
  },
  "ne/souleymane-balla-arabe": {
    kind: "person", en: "Souleymane Balla Arabé", aliases: ["Balla Arabé"], countries: ["NE"],
    ar: "سليمان بالا عربي | بالا عربي | سليمان بلا عربي | سليمان بالا عرابي",
  },
  "ne/souleymane-dan-tanimoune": {
    kind: "person", en: "Souleymane Dan Tanimoune", aliases: ["Suleymane Dan Tanimoune"], countries: ["NE"],
    ar: "سليمان دان تانيمون | سليمان تانيمون | تانيمون",
  },
  "ne/souleymane-garba": {
    kind: "person", en: "Souleymane Garba", countries: ["NE"],
    ar: "سليمان غاربا | سليمان قربة | سليمان جاربا",
  },
  "ne/souleymane-gazobi": {
    kind: "person", en: "Souleymane Gazobi", countries: ["NE"],
    ar: "سليمان غازوبي | سليمان غزوبي",
  },
  "ne/souleymane-salou": {
    kind: "person", en: "Souleymane Salou", countries: ["NE"],
    ar: "سليمان سالو | سالو سليمان | سليمان صالو | الجنرال صلو",
  },
  "ne/soumana-boubacar": {
    kind: "person", en: "Soumana Boubacar", countries: ["NE"],
    ar: "سومانا بوبكر | سومانا بوبكار | سمانة بوبكر | سومانا بوباكار | سومانا أبو بكر",
  },
  "ne/soumana-idrissa-maiga": {
    kind: "person", en: "Soumana Idrissa Maïga", countries: ["NE"],
    ar: "سومانا إدريس مايجا | سومانا إدريسا مايغا",
  },
  "ne/soumana-maiga": {
    kind: "person", en: "Soumana Maïga", countries: ["NE"],
    ar: "سومانا مايغا | سومانا مايجا | سومانا ميغا",
  },
  "ne/soumana-sanda": {
    kind: "person", en: "Soumana Sanda", countries: ["NE"],
    ar: "سومانا ساندا",
  },
  "ne/stade-seyni-kountche": {
    kind: "institution", en: "Stade Général-Seyni-Kountché", countries: ["NE"],
    ar: "ملعب سيني كونتشي | ملعب الجنرال سيني كونتشي | ملعب سيني كونتشيه",
  },
  "ne/state-court-of-niger": {
    kind: "institution", en: "State Court of Niger", fr: "Cour d'État du Niger", countries: ["NE"], from: "2023",
    ar: "محكمة الدولة في النيجر | محكمة الدولة النيجرية",
    arWeak: "محكمة الدولة",
  },
  "ne/synaceb": {
    kind: "union", en: "SYNACEB",
    aliases: ["Syndicat national des agents contractuels et fonctionnaires de l'éducation de base"],
    acronyms: ["SYNACEB"], countries: ["NE"],
    ar: "النقابة الوطنية لأعوان التعليم الأساسي في النيجر | نقابة سيناسيب",
  },
  "ne/tahirou-guimba": {
    kind: "person", en: "Tahirou Guimba", countries: ["NE"],
    ar: "طاهرو غيمبا | تاهيرو غيمبا | طاهرو جيمبا | تاهيرو جيمبا",
  },
  "ne/tahoua-university": {
    kind: "institution", en: "University of Tahoua", fr: "Université Djibo Hamani de Tahoua", aliases: ["Djibo Hamani University"], countries: ["NE"],
    ar: "جامعة تاهوا | جامعة طاوة | جامعة جيبو حماني | جامعة تاوا",
  },
  "ne/tidjani-ibrahim-katiella": {
    kind: "person", en: "Tidjani Ibrahim Katiella", aliases: ["Tidjani Ibrahim"], countries: ["NE"],
    ar: "تيجاني إبراهيم كاتييلا | تجاني إبراهيم كاتييلا | تيجاني إبراهيم كاتيالا | تجاني إبراهيم كاتيالا | التيجاني إبراهيم | تجاني إبراهيم | إبراهيم تيجاني كاتييلا | إبراهيم تيجاني كاتيالا | تيجاني كاتييلا",
    arWeak: "كاتييلا | إبراهيم تيجاني",
    arCue: "تيلابيري | حاكم | محافظ",
  },
  "ne/tidjani-idrissa-abdoulkadri": {
    kind: "person", en: "Tidjani Idrissa Abdoulkadri", countries: ["NE"],
    ar: "تيجاني إدريسا عبد القادري | تيجاني إدريسا عبد القادر",
  },
  "ne/timidria": {
    kind: "movement", en: "Timidria", fr: "Association Timidria", aliases: ["Timidria Association"],
    countries: ["NE"],
    ar: "جمعية تيميدريا | تيميدريا | منظمة تيميدريا | تيمدريا | منظمة تيمدريا",
  },
  "ne/toure-seydou-abdoul-aziz": {
    kind: "person", en: "Touré Seydou Abdoul Aziz", countries: ["NE"],
    ar: "توريه سيدو عبد العزيز | توري سيدو عبد العزيز",
  },
  "ne/tournons-la-page": {
    kind: "movement", en: "Tournons la page Niger", aliases: ["Tournons la page", "TLP", "Turn the Page"],
    countries: ["NE"],
    ar: "حركة لنطوي الصفحة | لنطوي الصفحة | حركة طي الصفحة | لنقلب الصفحة النيجر | حركة لنقلب الصفحة | تورنون لاباج | حركة تورنون لا باج | تورنون لا باج | حركة اقلب الصفحة | منظمة تورنون لا باج | شبكة تورنون لا باج | منظمة لنطوي الصفحة",
  },
  "ne/tribunal-de-grande-instance": {
    kind: "institution", en: "High Court of Niamey", fr: "Tribunal de grande instance de Niamey", countries: ["NE"],
    ar: "محكمة نيامي العليا | المحكمة العليا في نيامي | محكمة البداية في نيامي | محكمة نيامي الابتدائية",
  },
  "ne/uas": {
    kind: "union", en: "Unity of Union Action (Niger)", fr: "Unité d'action syndicale", acronyms: ["UAS"],
    countries: ["NE"], from: "2023-02",
    ar: "وحدة العمل النقابي في النيجر | وحدة العمل النقابي النيجرية",
  },
  "ne/udps-amana": {
    kind: "party", en: "UDPS-Amana", aliases: ["Union pour la démocratie et le progrès social"], acronyms: ["UDPS"],
    countries: ["NE"],
    ar: "الاتحاد من أجل الديمقراطية والتقدم الاجتماعي أمانة | حزب أمانة النيجري | الاتحاد للديمقراطية والتقدم الاجتماعي أمانة",
  },
  "ne/udr": {
    kind: "party", en: "Union for Democracy and the Republic", fr: "Union pour la démocratie et la république", acronyms: ["UDR-Tabbat"], countries: ["NE"], weak: true,
    ar: "الاتحاد من أجل الديمقراطية والجمهورية | حزب تبات",
    arCue: "النيجر | النيجري | سيسي",
  },
  "ne/uenun": {
    kind: "union", en: "UENUN", aliases: ["Union des étudiants nigériens à l'université de Niamey"],
    acronyms: ["UENUN"], countries: ["NE"],
    ar: "اتحاد طلاب جامعة نيامي | اتحاد الطلاب النيجريين بجامعة نيامي",
  },
  "ne/ugtn": {
    kind: "union", en: "General Union of Workers of Niger", fr: "Union générale des travailleurs du Niger",
    acronyms: ["UGTN"], countries: ["NE"],
    ar: "الاتحاد العام لعمال النيجر | الاتحاد العام لعمال النيجير | الاتحاد العام للعمال النيجريين",
  },
  "ne/university-of-diffa": {
    kind: "institution", en: "University of Diffa", fr: "Université de Diffa", countries: ["NE"],
    ar: "جامعة ديفا",
  },
  "ne/usn": {
    kind: "union", en: "Union of Nigerien Scholars", fr: "Union des scolaires nigériens", acronyms: ["USN"], countries: ["NE"],
    ar: "اتحاد طلاب النيجر | اتحاد الطلبة النيجريين",
  },
  "ne/victorien-adebayor": {
    kind: "person", en: "Victorien Adebayor", aliases: ["Adebayor Zakari Adje"], countries: ["NE"],
    ar: "فيكتوريان أديبايور | أديبايور زكاري أدجي | فيكتورين أديبايور | أديبايور زكريا",
  },
  "ne/wassalke-boukari": {
    kind: "person", en: "Wassalké Boukari", countries: ["NE"],
    ar: "وسالكي بوكاري | واسالكي بوكاري",
  },
  "ne/workers-trade-union-confederation-of-niger": {
    kind: "union", en: "Workers' Trade Union Confederation of Niger", fr: "Union des syndicats des travailleurs du Niger", acronyms: ["USTN"],
    countries: ["NE"],
    ar: "اتحاد نقابات عمال النيجر | اتحاد نقابات العمال في النيجر | اتحاد النقابات العمالية في النيجر | الاتحاد النقابي لعمال النيجر | اتحاد نقابات العمال النيجري",
  },
  "ne/yacouba-soumana-gaoh": {
    kind: "person", en: "Yacouba Soumana Gaoh", countries: ["NE"],
    ar: "يعقوبا سومانا غاوه | يعقوبا سومانا | ياكوبا سومانا غاوه | ياكوبا سومانا | يعقوبا غاوه",
  },
  "ne/yahouza-sadissou": {
    kind: "person", en: "Yahouza Sadissou", countries: ["NE"],
    ar: "يهوزا ساديسو | ياهوزا ساديسو | يحوزا ساديسو",
  },
  "ne/yaye-garba": {
    kind: "person", en: "Yayé Garba", countries: ["NE"],
    ar: "ياي غاربا | يايي غاربا | ياي جاربا",
  },
  "ne/young-revolutionaries": {
    kind: "armed-group", en: "Movement of Young Revolutionaries of Niger", countries: ["NE"],
    ar: "حركة الشباب الثوريين النيجيريين | حركة الشباب الثوريين النيجريين | حركة الشباب الثوري النيجري",
  },
  "ne/youssef-oumarou": {
    kind: "person", en: "Youssouf Oumarou", countries: ["NE"],
    ar: "يوسف عومارو | يوسف أومارو",
  },
  "ne/youssouf-seriba": {
    kind: "person", en: "Youssouf Seriba", countries: ["NE"],
    ar: "يوسف سيريبا | يوسف سريبا",
  },
  "ne/yussif-moussa": {
    kind: "person", en: "Yussif Moussa", countries: ["NE"], weak: true,
    ar: "يوسف موسى",
    arCue: "منتخب | لاعب | مدافع | النيجر",
  },
  "ne/zabeirou-souley": {
    kind: "person", en: "Zabeirou Souley", countries: ["NE"],
    ar: "زبيرو سولي | زابيرو سولي | زبيرو سليمان | زابيرو سليمان",
  },
  "ne/zakaria-abdourahamane": {
    kind: "person", en: "Zakaria Abdourahamane", countries: ["NE"], weak: true,
    ar: "زكريا عبد الرحمن | عبد الرحمن زكريا | عبدو الرحمن زكريا",
    arCue: "النيجر | النيجرية | النيجري",
  },
  "ne/zakou-djibo-general": {
    kind: "person", en: "Zakou Djibo (general)", aliases: ["Zakou Djibo", "Zakaye"], countries: ["NE"],
    ar: "زاكو جيبو | زاكو دجيبو | زكو جيبو",
  },
  "ne/zazia-bazoum": {
    kind: "person", en: "Zazia Bazoum", aliases: ["Zaza Bazoum"], countries: ["NE"],
    ar: "زازيا بازوم | زازا بازوم",
  },
  "ne/zinder-university": {
    kind: "institution", en: "André Salifou University of Zinder", fr: "Université André-Salifou de Zinder", aliases: ["University of Zinder"], countries: ["NE"],
    ar: "جامعة زندر | جامعة زيندر | جامعة أندري ساليفو",
  },
};
