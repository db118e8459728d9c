import type { ActorTable } from "../../core/records.ts";

/**
 * Mali: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No Wikidata
 * items: none could be checked. Composed names (army, government, ministries with the adjective of the country) are
 * made by rule, not listed here.
 */
export const ml: ActorTable = {
  "ml/abass-dembele": {
    kind: "person", en: "Abass Dembélé", countries: ["ML"],
    ar: "عباس ديمبيلي | عباس دمبيلي | عباس دمبلي | أباس ديمبيلي",
  },
  "ml/abdelkrim-al-targui": {
    kind: "person", en: "Abdelkrim al-Targui", aliases: ["Hamada Ag Hama"], countries: ["ML"], parent: "armed-groups/aqim",
    ar: "عبد الكريم التارقي | عبد الكريم الطارقي | حمادة أغ حما | عبد الكريم الطوارقي | عبد الكريم التارغي",
  },
  "ml/abdelmalek-droukdel": {
    kind: "person", en: "Abdelmalek Droukdel", aliases: ["Abu Musab Abdel Wadoud"], countries: ["DZ", "ML"], parent: "armed-groups/aqim",
    ar: "عبد المالك دروكدال | عبد المالك درودكال | دروكدال | درودكال | أبو مصعب عبد الودود | عبد الملك دروكدال | عبد المالك دروكدل | عبد الملك دروكدل | عبد الملك درودكال | عبد المالك دركدال",
  },
  "ml/abdoul-majid-ag-mohamed": {
    kind: "person", en: "Abdoul Majid Ag Mohamed Ahmed", aliases: ["Nasser"], countries: ["ML"],
    ar: "عبد المجيد أغ محمد أحمد | عبد المجيد أغ محمد",
  },
  "ml/abdoulaye-diop": {
    kind: "person", en: "Abdoulaye Diop", countries: ["ML"],
    ar: "عبد الله ديوب | عبدولاي ديوب | عبد اللاي ديوب | عبدولاي جوب | عبد الله جوب | عبد اللاي جوب",
  },
  "ml/abdoulaye-idrissa-maiga": {
    kind: "person", en: "Abdoulaye Idrissa Maïga", countries: ["ML"],
    ar: "عبد الله إدريسا مايغا | عبد الله إدريس مايغا | عبدولاي إدريسا مايغا | عبدولاي إدريس مايغا | عبد الله إدريسا مايجا | عبد الله إدريس مايجا | عبدولاي إدريسا مايجا",
  },
  "ml/abdoulaye-maiga": {
    kind: "person", en: "Abdoulaye Maïga", countries: ["ML"],
    ar: "عبد الله مايغا | عبدولاي مايغا | عبد اللاي مايغا | عبدولاي مايجا | عبد الله مايجا | عبد الله ميغا | عبد الله مايكا",
    arWeak: "مايغا",
  },
  "ml/abou-zeid": {
    kind: "person", en: "Abdelhamid Abou Zeid", countries: ["DZ", "ML"], parent: "armed-groups/aqim",
    ar: "عبد الحميد أبو زيد | محمد غدير أبو زيد",
    arWeak: "أبو زيد",
  },
  "ml/abu-huzeifa": {
    kind: "person", en: "Abu Huzeifa", fr: "Abou Houzeifa", aliases: ["Higgo"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "أبو حذيفة هيغو | أبو حذيفة هيجو | أبو حذيفة الملقب هيغو | أبو حذيفة هوغو",
    arWeak: "أبو حذيفة",
  },
  "ml/achafagh-ag-bouhada": {
    kind: "person", en: "Achafagh Ag Bouhada", countries: ["ML"], parent: "armed-groups/hcua",
    ar: "أشفغ أغ بوحدة | أشفاغ أغ بوحدة | أشفغ أغ بوهدا | أشفغ أغ بهادا",
  },
  "ml/adama-ben-diarra": {
    kind: "person", en: "Adama Ben Diarra", countries: ["ML"],
    ar: "أداما بن ديارا | أدما بن ديارا",
  },
  "ml/adema": {
    kind: "party", en: "Alliance for Democracy in Mali", fr: "Alliance pour la démocratie au Mali", acronyms: ["ADEMA", "ADEMA-PASJ"], countries: ["ML"],
    from: "1990",
    ar: "التحالف من أجل الديمقراطية في مالي | حزب التحالف من أجل الديمقراطية في مالي",
    arShort: "أديما",
  },
  "ml/aeem": {
    kind: "union", en: "Association of Pupils and Students of Mali", fr: "Association des élèves et étudiants du Mali", acronyms: ["AEEM"],
    countries: ["ML"],
    ar: "جمعية تلاميذ وطلاب مالي | رابطة طلاب مالي",
  },
  "ml/ag-gamou": {
    kind: "person", en: "El Hadj Ag Gamou", countries: ["ML"],
    ar: "الحاج أغ غامو | الحاجي أغ غامو | الهجي أغ غامو | الحاج أق غامو | الهادي أغ غامو | أغ غامو | الحاجي أغ كامو | أغ كامو | الحاج اغ قامو | آغ جامو | الحاج أغ جامو | الحاجي أغ جامو | الهجي أغ جامو",
    arWeak: "غامو",
  },
  "ml/ahmada-ag-bibi": {
    kind: "person", en: "Ahmada Ag Bibi", countries: ["ML"], parent: "armed-groups/hcua",
    ar: "أحمدا أغ بيبي | أحمادة أغ بيبي | أحمد أغ بيبي | أحمادا أغ بيبي",
  },
  "ml/ahmed-baba-institute": {
    kind: "institution", en: "Ahmed Baba Institute", fr: "Institut Ahmed Baba", countries: ["ML"],
    ar: "معهد أحمد بابا | مركز أحمد بابا | مكتبة أحمد بابا | معهد أحمد بابا التمبكتي",
  },
  "ml/ahmed-ould-sidi-mohamed": {
    kind: "person", en: "Ahmed Ould Sidi Mohamed", countries: ["ML"], parent: "armed-groups/maa", weak: true,
    ar: "أحمد ولد سيدي محمد",
    arCue: "أزواد | العربية | مالي",
  },
  "ml/aige": {
    kind: "institution", en: "Independent Election Management Authority", fr: "Autorité indépendante de gestion des élections", acronyms: ["AIGE"],
    countries: ["ML"],
    ar: "الهيئة المستقلة لإدارة الانتخابات في مالي | السلطة المستقلة لإدارة الانتخابات | الهيئة المستقلة لإدارة الانتخابات",
  },
  "ml/al-annabi": {
    kind: "person", en: "Abu Obaidah Youssef al-Annabi", fr: "Abou Oubaïda Youssef al-Annabi", aliases: ["Yazid Mebarek"], countries: ["DZ", "ML"],
    parent: "armed-groups/aqim",
    ar: "أبو عبيدة يوسف العنابي | يوسف العنابي | أبو عبيدة العنابي | يزيد مبارك | أبو عبيدة يوسف العناني",
    arWeak: "العنابي",
  },
  "ml/al-hassan": {
    kind: "person", en: "Al Hassan Ag Abdoul Aziz", countries: ["ML"], parent: "armed-groups/ansar-dine",
    ar: "الحسن أغ عبد العزيز | الحسن أغ عبد العزيز أغ محمد | الحسن آق عبد العزيز",
  },
  "ml/al-mahdi": {
    kind: "person", en: "Ahmad al-Faqi al-Mahdi", countries: ["ML"], parent: "armed-groups/ansar-dine",
    ar: "أحمد الفقي المهدي | أحمد الفاقي المهدي | أحمد الفقيه المهدي",
  },
  "ml/al-sahrawi": {
    kind: "person", en: "Adnan Abu Walid al-Sahrawi", fr: "Adnan Abou Walid al-Sahraoui", countries: ["ML", "NE", "BF"], parent: "armed-groups/is-sahel",
    ar: "عدنان أبو الوليد الصحراوي | أبو الوليد الصحراوي | عدنان أبو وليد الصحراوي | أبو وليد الصحراوي | عدنان الصحراوي | لحبيب عبدي سعيد | عدنان أبوليد الصحراوي",
  },
  "ml/al-tilemsi": {
    kind: "person", en: "Ahmed al-Tilemsi", countries: ["ML"], parent: "armed-groups/mujao",
    ar: "أحمد التلمسي | أحمد ولد عامر التلمسي | أحمد التيلمسي | أحمد ولد العامر",
  },
  "ml/alghabass-ag-intalla": {
    kind: "person", en: "Alghabass Ag Intalla", countries: ["ML"], parent: "armed-groups/fla",
    ar: "العباس أغ إنتالا | الغباس أغ إنتالا | الغابس أغ إنتالا | العباس أغ إنتالة | الغباس أغ انتالله | الغباس آغ إنتاله | العباس أق انتالا | العباس أنتالا | الغباص أغ إنتالا | العباس أج أنتالا | الغاباس أغ إنتالا | العباس أغ إنتلا | العباس أك أنتالا",
  },
  "ml/alhamdou-ag-ilyene": {
    kind: "person", en: "Alhamdou Ag Ilyène", countries: ["ML"],
    ar: "الحمدو أغ إيليين | الحمدو أغ إليان | ألحمدو أغ إيلين",
  },
  "ml/ali-farka-toure": {
    kind: "person", en: "Ali Farka Touré", countries: ["ML"],
    ar: "علي فاركا توري | علي فركا توري | علي فاركا توريه",
  },
  "ml/aliou-boubacar-diallo": {
    kind: "person", en: "Aliou Boubacar Diallo", countries: ["ML"],
    ar: "عليو بوبكر ديالو | أليو بوبكر ديالو | عليو ديالو | أليو ديالو | علي بوبكر جالو",
  },
  "ml/almou-ag-mohamed": {
    kind: "person", en: "Almou Ag Mohamed", countries: ["ML"], parent: "armed-groups/cma",
    ar: "ألمو أغ محمد | المو آق محمد",
  },
  "ml/alousseni-sanou": {
    kind: "person", en: "Alousséni Sanou", countries: ["ML"],
    ar: "الحسين سانو | ألوسيني سانو | الحسيني سانو",
  },
  "ml/alpha-oumar-konare": {
    kind: "person", en: "Alpha Oumar Konaré", countries: ["ML"],
    ar: "ألفا عمر كوناري | ألفا عمر كوناريه | ألفا أومر كوناري | ألفا عمر كونري",
  },
  "ml/amadou-hampate-ba": {
    kind: "person", en: "Amadou Hampâté Bâ", countries: ["ML"],
    ar: "أمادو همباتي با | أمادو هامباتي با | أحمدو همباطي با | أمادو هامباطي با",
  },
  "ml/amadou-koufa": {
    kind: "person", en: "Amadou Koufa", aliases: ["Hamadoun Kouffa", "Mohammed Kouffa", "Amadou Diallo"], countries: ["ML"],
    parent: "armed-groups/katiba-macina",
    ar: "أمادو كوفا | محمد كوفا | أمادو كوفة | حمادون كوفا | أحمدو كوفا | حمادو كوفا | محمد كوفة | أحمد كوفا | حمدون كوفا | همادون كوفا",
    arWeak: "كوفا",
  },
  "ml/amadou-sanogo": {
    kind: "person", en: "Amadou Haya Sanogo", aliases: ["Amadou Sanogo"], countries: ["ML"],
    ar: "أمادو هايا سانوغو | أمادو سانوغو | أمادو سونوغو | أمادو هيا سانوغو | أحمدو سانوغو | أمادو سانوجو | أمادو هايا سانوجو | أمادو هايا سونوغو | أمادو سنوغو | أمادو ساناغو",
    arWeak: "سانوغو | سونوغو",
  },
  "ml/amadou-toumani-toure": {
    kind: "person", en: "Amadou Toumani Touré", acronyms: ["ATT"], countries: ["ML"],
    ar: "أمادو توماني توري | حمادو توماني توري | أحمدو توماني توري | أمادو توماني توريه | توماني توري | آمادو تومانيه توري",
  },
  "ml/ambery-ag-rhissa": {
    kind: "person", en: "Ambéry Ag Rhissa", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "أمبيري أغ غيسا | أمبيري أغ غيسى | أمبيري أغ ريسا | أمبري أغ عيسى | أنبيري أغ غيسا | أمبيري أغ جيسا | أمبيري أغ جيسى",
  },
  "ml/armed-forces": {
    kind: "state-force", en: "Malian Armed Forces", fr: "Forces armées maliennes", aliases: ["Malian army", "armée malienne"], acronyms: ["FAMa"],
    countries: ["ML"],
    acled: [
      { name: "Military Forces of Mali (2002-2012)", from: "2002", to: "2012" },
      { name: "Military Forces of Mali (2012-2013)", from: "2012", to: "2013" },
      { name: "Military Forces of Mali (2013-2020)", from: "2013", to: "2020" },
      { name: "Military Forces of Mali (2020-2021)", from: "2020", to: "2021" },
    ],
    ar: "الجيش المالي | القوات المسلحة المالية | القوات المسلحة وقوات الأمن المالية",
    arWeak: "فاما",
    arShort: "الفاما",
    arCue: "الجيش | المالي | مالي | القوات | جنود",
  },
  "ml/asma": {
    kind: "party", en: "Alliance for the Solidarity of Mali", fr: "Alliance pour la solidarité au Mali", acronyms: ["ASMA-CFP"], countries: ["ML"],
    ar: "التحالف من أجل التضامن في مالي",
  },
  "ml/assimi-goita": {
    kind: "person", en: "Assimi Goïta", aliases: ["Assimi Goita"], countries: ["ML"],
    ar: "أسيمي غويتا | عاصيمي غويتا | أسيمي جويتا | عاصمي غويتا | أسيمي كويتا | عصيمي غويتا | هاشيمي غويتا | أسمي غويتا | عاصيمي جويتا | عاصمي كويتا | عاصيمي قويتا",
    arWeak: "غويتا | جويتا | كويتا",
  },
  "ml/attaye-ag-mohamed": {
    kind: "person", en: "Attaye Ag Mohamed", countries: ["ML"], parent: "armed-groups/csp",
    ar: "عطاي أغ محمد | أتاي أغ محمد | أطاي أغ محمد | عطايي أغ محمد | العطاي أغ محمد",
  },
  "ml/ba-ag-moussa": {
    kind: "person", en: "Ba Ag Moussa", fr: "Bah Ag Moussa", aliases: ["Bamoussa Diarra"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "با أغ موسى | باه أغ موسى | باموسى ديارا | با أق موسى | باه آق موسى | باغ أغ موسى | با أج موسى",
  },
  "ml/baba-ould-cheikh": {
    kind: "person", en: "Baba Ould Cheikh", countries: ["ML"],
    ar: "بابا ولد الشيخ | بابا ولد شيخ",
  },
  "ml/bah-ndaw": {
    kind: "person", en: "Bah N'Daw", aliases: ["Bah Ndaw"], countries: ["ML"],
    ar: "باه نداو | باه انداو | با نداو | باه ندو | باه نداوو | با انداو | با نداوو",
    arWeak: "نداو | انداو",
  },
  "ml/bakoun-kante": {
    kind: "person", en: "Bakoun Kanté", countries: ["ML"],
    ar: "باكون كانتي | بكون كانتي | باكون كانتيه",
  },
  "ml/bilal-ag-acherif": {
    kind: "person", en: "Bilal Ag Acherif", countries: ["ML"], parent: "armed-groups/fla",
    ar: "بلال أغ الشريف | بلال أغ شريف | بلال أغ أشريف | بلال آق الشريف | بلال آج الشريف | بلال أغ أشيريف | بلال ولد الشريف | بلال أك الشريف",
  },
  "ml/boubou-cisse": {
    kind: "person", en: "Boubou Cissé", countries: ["ML"],
    ar: "بوبو سيسي | بوبو سيسيه | بوبو سيسا",
  },
  "ml/cfr": {
    kind: "movement", en: "Coalition of Forces for the Republic", fr: "Coalition des forces pour la République", acronyms: ["CFR"], countries: ["ML"],
    ar: "تحالف القوى من أجل الجمهورية | ائتلاف القوى من أجل الجمهورية",
  },
  "ml/cheick-fanta-mady-dembele": {
    kind: "person", en: "Cheick Fanta Mady Dembélé", countries: ["ML"],
    ar: "شيخ فانتا مادي ديمبيلي | الشيخ فانتا مادي ديمبيلي | شيخ فانتا مادي دمبيلي | الشيخ فانتا مادي دمبلي",
  },
  "ml/cheick-modibo-diarra": {
    kind: "person", en: "Cheick Modibo Diarra", countries: ["ML"],
    ar: "الشيخ موديبو ديارا | شيخ موديبو ديارا | شيخ موديبو جارا | الشيخ موديبو جارا | شيك موديبو ديارا",
  },
  "ml/cheikh-ag-aoussa": {
    kind: "person", en: "Cheikh Ag Aoussa", countries: ["ML"], parent: "armed-groups/hcua",
    ar: "الشيخ أغ أوسا | شيخ أغ أوسا | الشيخ أغ أوسة | الشيخ أغ هوسا | الشيخ أق أوسا | الشيخ آغ عوسى | شيخ أغ عوسا",
  },
  "ml/choguel-maiga": {
    kind: "person", en: "Choguel Kokalla Maïga", aliases: ["Choguel Maïga"], countries: ["ML"],
    ar: "شوغيل كوكالا مايغا | شوغيل مايغا | شوغل كوكالا مايغا | شوغويل كوكالا مايغا | شوغويل مايغا | تشوغيل كوكالا مايغا | شوجيل كوكالا مايجا | شوجويل كوكالا مايجا | شوغيل كوكالا ميغا | شوغل مايغا | شوكيل كوكالا مايغا | شوغيل كوكالا | شوقيل كوكالا مايغا | تشوغيل مايغا | شوكل كوكالا مايغا | شوغيل كوكالا مايكا",
    arWeak: "مايغا | شوغيل",
  },
  "ml/cmas": {
    kind: "movement", en: "Coordination of Movements, Associations and Sympathisers of Imam Mahmoud Dicko",
    fr: "Coordination des mouvements, associations et sympathisants de l'imam Mahmoud Dicko", acronyms: ["CMAS"], countries: ["ML"], from: "2019-09",
    to: "2024-03",
    ar: "تنسيقية الحركات والجمعيات والمتعاطفين مع الإمام محمود ديكو | تنسيقية حركات وجمعيات ومتعاطفي الإمام محمود ديكو | تنسيقية الحركات والجمعيات المتعاطفة مع الإمام محمود ديكو | تنسيقية حركات وجمعيات وأنصار الإمام محمود ديكو | تنسيقية الإمام محمود ديكو | تنسيقية الإمام ديكو",
  },
  "ml/cndh": {
    kind: "institution", en: "National Human Rights Commission (Mali)", fr: "Commission nationale des droits de l'homme", acronyms: ["CNDH"],
    countries: ["ML"],
    ar: "اللجنة الوطنية لحقوق الإنسان في مالي",
  },
  "ml/cnrdre": {
    kind: "government", en: "National Committee for the Restoration of Democracy and State",
    fr: "Comité national pour le redressement de la démocratie et la restauration de l'État", acronyms: ["CNRDRE"], countries: ["ML"], from: "2012-03-22",
    to: "2012-04",
    ar: "اللجنة الوطنية لإنعاش الديمقراطية واستعادة الدولة | اللجنة الوطنية لإصلاح الديمقراطية واستعادة الدولة | اللجنة الوطنية لاستعادة الديمقراطية وإعادة الدولة",
  },
  "ml/cnt": {
    kind: "institution", en: "National Transitional Council (Mali)", fr: "Conseil national de transition", acronyms: ["CNT"], countries: ["ML"],
    from: "2020-12-05",
    ar: "المجلس الوطني الانتقالي في مالي | المجلس الوطني الانتقالي المالي",
    arWeak: "المجلس الوطني الانتقالي | المجلس الوطني للانتقال",
  },
  "ml/codem": {
    kind: "party", en: "Convergence for the Development of Mali", fr: "Convergence pour le développement du Mali", acronyms: ["CODEM"], countries: ["ML"],
    ar: "التقارب من أجل تنمية مالي | حزب التقارب من أجل تنمية مالي",
  },
  "ml/cvjr": {
    kind: "institution", en: "Truth, Justice and Reconciliation Commission", fr: "Commission vérité, justice et réconciliation", acronyms: ["CVJR"],
    countries: ["ML"], from: "2014", to: "2022",
    ar: "لجنة الحقيقة والعدالة والمصالحة | لجنة الحقيقة والعدل والمصالحة",
  },
  "ml/daoud-aly-mohammedine": {
    kind: "person", en: "Daoud Aly Mohammedine", countries: ["ML"],
    ar: "داود علي محمدين | داوود علي محمدين",
  },
  "ml/dioncounda-traore": {
    kind: "person", en: "Dioncounda Traoré", countries: ["ML"],
    ar: "ديونكوندا تراوري | جونكوندا تراوري | ديونكوندا ترواري | ديانكوندا تراوري | جوندا تراوري",
  },
  "ml/dirpa": {
    kind: "state-force", en: "Directorate of Information and Public Relations of the Malian Armies",
    fr: "Direction de l'information et des relations publiques des armées", acronyms: ["DIRPA"], countries: ["ML"], parent: "ml/armed-forces",
    ar: "مديرية الإعلام والعلاقات العامة للجيش | مديرية الإعلام والعلاقات العامة للجيوش | مديرية الإعلام والعلاقات العامة في الجيش المالي | مديرية الإعلام والعلاقات العامة للقوات المسلحة",
    arShort: "ديربا",
  },
  "ml/django-sissoko": {
    kind: "person", en: "Django Sissoko", aliases: ["Diango Cissoko"], countries: ["ML"],
    ar: "ديانغو سيسوكو | دجانغو سيسوكو | جانغو سيسوكو | جانجو سيسوكو | ديانجو سيسوكو",
  },
  "ml/djoliba-ac": {
    kind: "institution", en: "Djoliba AC", countries: ["ML"],
    ar: "نادي جوليبا | جوليبا المالي | دجوليبا المالي | جوليبا أف سي",
    arWeak: "جوليبا",
  },
  "ml/elisee-dao": {
    kind: "person", en: "Élisée Jean Dao", countries: ["ML"],
    ar: "إيليزيه جان داو | إليزي جان داو | إيليزي داو",
  },
  "ml/eric-chelle": {
    kind: "person", en: "Éric Chelle", countries: ["ML"],
    ar: "إريك شيل | إيريك شيل | إريك شيلي",
  },
  "ml/etienne-fakaba-sissoko": {
    kind: "person", en: "Étienne Fakaba Sissoko", countries: ["ML"],
    ar: "إتيان فاكابا سيسوكو | إيتيان فاكابا سيسوكو | إتيين فاكابا سيسوكو",
  },
  "ml/fahad-ag-almahmoud": {
    kind: "person", en: "Fahad Ag Almahmoud", countries: ["ML"], parent: "armed-groups/gatia",
    ar: "فهد أغ المحمود | فهد أق المحمود | فهد أغ محمود",
  },
  "ml/famouke-camara": {
    kind: "person", en: "Famouké Camara", countries: ["ML"],
    ar: "فاموكي كامارا | فاموكيه كامارا | فاموكي كمارا",
  },
  "ml/fily-sissoko": {
    kind: "person", en: "Fily Bouaré Sissoko", fr: "Bouaré Fily Sissoko", countries: ["ML"],
    ar: "فيلي سيسوكو | بواري فيلي سيسوكو | فيلي بواري سيسوكو",
  },
  "ml/forsat": {
    kind: "state-force", en: "Special Anti-Terrorist Force", fr: "Forces spéciales antiterroristes", acronyms: ["FORSAT"], countries: ["ML"],
    ar: "القوات الخاصة لمكافحة الإرهاب في مالي | قوة فورسات",
    arShort: "فورسات",
  },
  "ml/ginna-dogon": {
    kind: "movement", en: "Ginna Dogon", countries: ["ML"],
    ar: "جينا دوغون | جمعية جينا دوغون | غينا دوغون | جينا دوجون | جمعية جينا دوجون",
  },
  "ml/government": {
    kind: "government", en: "Government of Mali", fr: "Gouvernement du Mali", countries: ["ML"],
    acled: [{ name: "Government of Mali (2002-2012)", from: "2002", to: "2012" }, { name: "Government of Mali (2021-)", from: "2021" }],
    ar: "حكومة مالي | الحكومة الانتقالية في مالي | السلطات الانتقالية في مالي | حكومة باماكو | سلطات باماكو | السلطة الانتقالية في مالي",
    arWeak: "السلطات المالية | الحكومة المالية | الحكومة الانتقالية",
    arCue: "باماكو | غويتا | أزواد | مالي",
  },
  "ml/hama-ag-mahmoud": {
    kind: "person", en: "Hama Ag Mahmoud", countries: ["ML"], parent: "armed-groups/cja",
    ar: "حما أغ محمود | حاما أغ محمود | هاما أغ محمود | حمة أغ محمود | حما أغ سيدي محمود",
  },
  "ml/hamada-ould-kheirou": {
    kind: "person", en: "Hamada Ould Mohamed Kheirou", aliases: ["Abu Qumqum"], countries: ["MR", "ML"], parent: "armed-groups/mujao",
    ar: "حماده ولد محمد خيرو | حمادة ولد خيرو | حماد ولد محمد الخير | حمادة ولد محمد الخير | أبو قمقم | حماده ولد خيري",
  },
  "ml/hamadoun-toure": {
    kind: "person", en: "Hamadoun Touré", countries: ["ML"],
    ar: "حمدون توري | حمادون توري | حمدون توريه",
  },
  "ml/hanoune-ould-ali": {
    kind: "person", en: "Hanoune Ould Ali", countries: ["ML"], parent: "armed-groups/plateforme",
    ar: "حنون ولد علي | حنون ولد اعلي | حانون ولد علي | هانون ولد علي",
  },
  "ml/harouna-toureh": {
    kind: "person", en: "Harouna Toureh", countries: ["ML"], parent: "armed-groups/plateforme",
    ar: "هارونا توري | هارونا توريه",
  },
  "ml/hcim": {
    kind: "institution", en: "High Islamic Council of Mali", fr: "Haut Conseil islamique du Mali", acronyms: ["HCIM", "HCI"], countries: ["ML"],
    ar: "المجلس الإسلامي الأعلى في مالي | المجلس الأعلى الإسلامي في مالي | المجلس الإسلامي الأعلى المالي | المجلس الإسلامي الأعلى بمالي | المجلس الأعلى الإسلامي المالي",
  },
  "ml/houka-houka": {
    kind: "person", en: "Houka Houka Ag Alhousseini", countries: ["ML"], parent: "armed-groups/jnim",
    ar: "هوكا هوكا أغ الحسيني | هوكا هوكا أغ الحسين | هوكا أغ الحسيني | حوكا حوكا أغ الحسيني | هوكا هوكا",
  },
  "ml/houssein-ould-ghoulam": {
    kind: "person", en: "Houssein Ould Ghoulam", fr: "Hocine Ould Ghoulam", countries: ["ML"], parent: "armed-groups/maa",
    ar: "الحسين ولد غلام | حسين ولد غلام | الحسين ولد الغلام",
  },
  "ml/ibrahim-ag-bahanga": {
    kind: "person", en: "Ibrahim Ag Bahanga", countries: ["ML"],
    ar: "إبراهيم أغ باهانغا | إبراهيم أغ بهنغا | إبراهيم أغ باهنغا | إبراهيم أغ بهانغا | إبراهيم اغ باهانجا | إبراهيم آغ باهنقا",
  },
  "ml/ibrahim-boubacar-keita": {
    kind: "person", en: "Ibrahim Boubacar Keïta", aliases: ["Ibrahim Boubacar Keita"], acronyms: ["IBK"], countries: ["ML"],
    ar: "إبراهيم بوبكر كيتا | إبراهيم أبو بكر كيتا | إبراهيم بوبكار كيتا | إبراهيم أبوبكر كايتا | إبراهيم ببكر كيتا | إبراهيم بوبكر كيتة | إبراهيم كيتا | أبو بكر كيتا | بوبكر كيتا | إبراهيم بوباكار كيتا | إبراهيما كيتا | إبراهيم بوبكر كايتا",
    arWeak: "كيتا | كايتا",
  },
  "ml/ibrahim-ikassa-maiga": {
    kind: "person", en: "Ibrahim Ikassa Maïga", countries: ["ML"],
    ar: "إبراهيم إيكاسا مايغا | إبراهيم إكاسا مايغا | إبراهيم إيكسا مايغا | إبراهيم إيكاسا مايجا | إبراهيم إكاسا مايجا | إبراهيم إيكسا مايجا",
  },
  "ml/ibrahim-ould-handa": {
    kind: "person", en: "Ibrahim Ould Handa", fr: "Brahim Ould Handa", countries: ["ML"],
    ar: "إبراهيم ولد حندا | إبراهيم ولد هندا | براهيم ولد هندا",
  },
  "ml/intalla-ag-attaher": {
    kind: "person", en: "Intalla Ag Attaher", countries: ["ML"],
    ar: "إنتالا أغ الطاهر | إنتالة أغ الطاهر | إنتالا أغ أطاهر | أنتالا آق الطاهر",
  },
  "ml/ismael-wague": {
    kind: "person", en: "Ismaël Wagué", countries: ["ML"],
    ar: "إسماعيل واغي | إسماعيل واغيه | إسماعيل واغ | إسماعيل واجي | إسماعيل واكي | إسماعيل واغوي | إسماعيل واقي | إسماعيل واجيه",
  },
  "ml/issa-kaou-ndjim": {
    kind: "person", en: "Issa Kaou N'Djim", countries: ["ML"],
    ar: "عيسى كاو نجيم | عيسى كاو إنجيم | عيسى كاو جيم | عيسى كاوو نجيم",
  },
  "ml/iyad-ag-ghaly": {
    kind: "person", en: "Iyad Ag Ghaly", fr: "Iyad Ag Ghali", aliases: ["Abu al-Fadl"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "إياد أغ غالي | إياد أق غالي | إياد أج غالي | إياد غالي | إياد آغ خالي | إياد أك غالي | إياد ولد غالي | أغ غالي | إياد أغ غاني | إياد أغ أغالي | إياد أق أغالي | إياد آج جالي | إياد أغ غال | أبو الفضل إياد أغ غالي | إياد أغ جالي | إياد أق جالي",
  },
  "ml/junta": {
    kind: "government", en: "Malian military junta", fr: "Junte militaire malienne",
    aliases: ["National Committee for the Salvation of the People", "Comité national pour le salut du peuple"], acronyms: ["CNSP"], countries: ["ML"],
    from: "2020-08-18",
    ar: "المجلس العسكري في مالي | المجلس العسكري المالي | المجلس العسكري الحاكم في مالي | المجلس العسكري بمالي | المجلس العسكري الحاكم بمالي | اللجنة الوطنية لإنقاذ الشعب | المجلس الوطني لإنقاذ الشعب | اللجنة الوطنية لخلاص الشعب | اللجنة الوطنية لنجدة الشعب | الحكام العسكريون في مالي",
    arWeak: "المجلس العسكري | المجلس العسكري الانتقالي | الطغمة العسكرية",
  },
  "ml/karim-keita": {
    kind: "person", en: "Karim Keïta", countries: ["ML"],
    ar: "كريم كيتا | عبد الكريم كيتا",
  },
  "ml/keba-sangare": {
    kind: "person", en: "Kèba Sangaré", countries: ["ML"],
    ar: "كيبا سنغاري | كيبا سانغارى | كيبا سانجاري | كيبا سنجاري",
  },
  "ml/konimba-sidibe": {
    kind: "person", en: "Konimba Sidibé", countries: ["ML"],
    ar: "كونيمبا سيديبي",
  },
  "ml/m5-rfp": {
    kind: "movement", en: "June 5 Movement – Rally of Patriotic Forces", fr: "Mouvement du 5 juin – Rassemblement des forces patriotiques",
    acronyms: ["M5-RFP", "M5"], countries: ["ML"], from: "2020-06-05",
    ar: "حركة 5 يونيو | حركة الخامس من يونيو | حركة 5 يونيو تجمع القوى الوطنية | حركة 5 يونيو تجمع القوى الوطنية المالية | حركة الخامس من حزيران | حركة 5 حزيران | حركة 5 جوان | حركة 5 يونيو تجمع القوى الوطنية لمالي | تحالف 5 يونيو | حركة إم 5 | ائتلاف 5 يونيو | تجمع القوى الوطنية المالية",
  },
  "ml/mahmoud-ag-ghali": {
    kind: "person", en: "Mahmoud Ag Ghali", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "محمود أغ غالي | محمود أق غالي | محمود أغ أغالي",
  },
  "ml/mahmoud-barry": {
    kind: "person", en: "Mahmoud Barry", aliases: ["Abou Yahya"], countries: ["ML"], parent: "armed-groups/katiba-macina",
    ar: "محمود باري | محمود بري أبو يحيى | أبو يحيى محمود باري",
  },
  "ml/mahmoud-dicko": {
    kind: "person", en: "Mahmoud Dicko", countries: ["ML"],
    ar: "محمود ديكو | محمود دكو | الإمام ديكو",
    arWeak: "ديكو",
  },
  "ml/mahmoud-ould-mohamed": {
    kind: "person", en: "Mahmoud Ould Mohamed", countries: ["ML"], weak: true,
    ar: "محمود ولد محمد",
    arCue: "مالي | المالي | وزير | المصالحة",
  },
  "ml/malick-diaw": {
    kind: "person", en: "Malick Diaw", countries: ["ML"],
    ar: "مالك دياو | ماليك دياو | مالك جاو | مالك ديا | ماليك ديو | مالك ادياو",
  },
  "ml/mamadou-igor-diarra": {
    kind: "person", en: "Mamadou Igor Diarra", countries: ["ML"],
    ar: "مامادو إيغور ديارا | مامادو إيغور جارا | مامادو إيجور ديارا | مامادو إيجور جارا",
  },
  "ml/mamoudou-kassogue": {
    kind: "person", en: "Mamoudou Kassogué", countries: ["ML"],
    ar: "مامودو كاسوغي | محمودو كاسوغي | مامودو كاسوغيه | مامودو كاسوجي",
  },
  "ml/moc": {
    kind: "mission", en: "Operational Coordination Mechanism", fr: "Mécanisme opérationnel de coordination", acronyms: ["MOC"], countries: ["ML"],
    from: "2016",
    acled: [{ name: "Military Forces of Mali (2013-2020) Operational Coordination Mechanism", from: "2013", to: "2020" }],
    ar: "آلية التنسيق العملياتية | آلية التنسيق العملياتي | آلية التنسيق الميداني | الآلية العملياتية للتنسيق | آلية التنسيق العملي",
    arWeak: "موك",
  },
  "ml/moctar-ouane": {
    kind: "person", en: "Moctar Ouane", countries: ["ML"],
    ar: "مختار وان | مختار عوان | المختار وان | مختار أوان | مختار وين",
  },
  "ml/modibo-keita": {
    kind: "person", en: "Modibo Keïta", aliases: ["Modibo Keita"], countries: ["ML"],
    ar: "موديبو كيتا | مودبو كيتا",
  },
  "ml/modibo-kone": {
    kind: "person", en: "Modibo Koné", countries: ["ML"],
    ar: "موديبو كوني | موديبو كونيه | مودبو كوني",
  },
  "ml/modibo-sidibe": {
    kind: "person", en: "Modibo Sidibé", countries: ["ML"],
    ar: "موديبو سيديبي | موديبو سيديبيه | مودبو سيديبي",
  },
  "ml/mohamed-ag-intalla": {
    kind: "person", en: "Mohamed Ag Intalla", countries: ["ML"],
    ar: "محمد أغ إنتالا | محمد أغ إنتالة | محمد أق إنتالا | محمد أغ انتالله",
  },
  "ml/mohamed-ag-najem": {
    kind: "person", en: "Mohamed Ag Najem", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "محمد أغ ناجم | محمد أغ ناجيم | محمد أغ نجم | محمد أغ نجيم | محمد أق ناجم | محمد أج ناجم",
  },
  "ml/mohamed-elmaouloud-ramadane": {
    kind: "person", en: "Mohamed Elmaouloud Ramadane", countries: ["ML"], parent: "armed-groups/fla",
    ar: "محمد المولود رمضان | محمد المولود ولد رمضان | محمد مولود رمضان | محمد مولود ولد رمضان | محمد الملود رمضان",
  },
  "ml/mohamed-ould-aweynat": {
    kind: "person", en: "Mohamed Ould Aweynat", fr: "Mohamed Ould Aweinat", countries: ["ML"],
    ar: "محمد ولد عوينات | محمد ولد عوينت | محمد ولد أعوينات",
  },
  "ml/mohamed-ousmane-ag-mohamedoun": {
    kind: "person", en: "Mohamed Ousmane Ag Mohamedoun", countries: ["ML"], parent: "armed-groups/cpa",
    ar: "محمد عثمان أغ محمدون | محمد عثمان أغ محمدن | محمد عثمان أغ محمدين | محمد أوسمان أغ محمدون",
  },
  "ml/mokhtar-belmokhtar": {
    kind: "person", en: "Mokhtar Belmokhtar", aliases: ["Khalid Abu al-Abbas"], countries: ["DZ", "ML", "LY"], parent: "armed-groups/al-mourabitoun",
    ar: "مختار بلمختار | مختار بالمختار | بلمختار | خالد أبو العباس | مختار بن مختار | المختار بلمختار | خالد أبو العباس الأعور | بالمختار | بلعور",
    arWeak: "الأعور",
  },
  "ml/mossa-ag-attaher": {
    kind: "person", en: "Mossa Ag Attaher", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "موسى أغ الطاهر | موسا أغ الطاهر | موسى أغ أطاهر | موسى أغ التاهر | موسى أغ أتاهر | موسى أق الطاهر",
  },
  "ml/moussa-ag-acharatoumane": {
    kind: "person", en: "Moussa Ag Acharatoumane", countries: ["ML"], parent: "armed-groups/msa",
    ar: "موسى أغ أشراتومان | موسى أغ أشاراتومان | موسى أغ أشراتمان | موسى أغ اشراتومن | موسى آق أشراتومان | موسى أغ شراتومان",
  },
  "ml/moussa-ag-assarid": {
    kind: "person", en: "Moussa Ag Assarid", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "موسى أغ السعيد | موسى أغ أساريد | موسى أغ الساريد | موسى أغ السارد | موسى أغ أسريد",
  },
  "ml/moussa-mara": {
    kind: "person", en: "Moussa Mara", countries: ["ML"],
    ar: "موسى مارا | موسى مرا",
  },
  "ml/moussa-marega": {
    kind: "person", en: "Moussa Marega", countries: ["ML"],
    ar: "موسى ماريغا | موسى ماريجا",
  },
  "ml/moussa-traore": {
    kind: "person", en: "Moussa Traoré", countries: ["ML"],
    ar: "موسى تراوري | موسى تراوريه",
  },
  "ml/national-guard": {
    kind: "state-force", en: "National Guard of Mali", fr: "Garde nationale du Mali", countries: ["ML"],
    ar: "الحرس الوطني المالي | الحرس الوطني في مالي",
  },
  "ml/national-team": {
    kind: "institution", en: "Mali national football team", fr: "Équipe du Mali de football", aliases: ["Eagles of Mali", "Aigles du Mali"],
    countries: ["ML"],
    ar: "المنتخب المالي | منتخب مالي | نسور مالي",
  },
  "ml/nema-sagara": {
    kind: "person", en: "Néma Sagara", countries: ["ML"],
    ar: "نيما ساغارا | نعمة ساغارا | نيما سغارا | نيما ساجارا | نعمة ساجارا | نيما سجارا",
  },
  "ml/nina-walet-intalou": {
    kind: "person", en: "Nina Walet Intalou", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "نينا ولت إنتالو | نينا والت إنتالو | نينا ولات انتالو | نينا والات إنتالو",
  },
  "ml/omar-ould-hamaha": {
    kind: "person", en: "Omar Ould Hamaha", fr: "Oumar Ould Hamaha", countries: ["ML"], parent: "armed-groups/mujao",
    ar: "عمر ولد حماها | عمار ولد حماها | عمر ولد حمها | عمر ولد حماحا",
  },
  "ml/oumar-diarra": {
    kind: "person", en: "Oumar Diarra", countries: ["ML"],
    ar: "عمر ديارا | عومار ديارا | عمر جارا | عمر ديارة | أومار ديارا",
  },
  "ml/oumar-mariko": {
    kind: "person", en: "Oumar Mariko", countries: ["ML"],
    ar: "عمر ماريكو | أومار ماريكو",
    arWeak: "ماريكو",
  },
  "ml/oumar-tatam-ly": {
    kind: "person", en: "Oumar Tatam Ly", countries: ["ML"],
    ar: "عمر تاتام لي | عمر تاتم لي | أومار تاتام لي",
  },
  "ml/oumou-sangare": {
    kind: "person", en: "Oumou Sangaré", countries: ["ML"],
    ar: "أومو سانغاري | أم سانغاري | أومو سنغاري | أومو سانجاري | أم سانجاري | أومو سنجاري",
  },
  "ml/ousmane-madani-haidara": {
    kind: "person", en: "Chérif Ousmane Madani Haïdara", countries: ["ML"],
    ar: "الشريف عثمان مدني حيدرا | شريف عثمان مدني حيدرا | عثمان مدني حيدرا | الشريف عثمان مدني حيدره | عثمان مداني حيدرا | شريف عثمان ماداني حيدرا | عثمان ماداني حيدرا",
  },
  "ml/parena": {
    kind: "party", en: "Party for National Rebirth", fr: "Parti pour la renaissance nationale", acronyms: ["PARENA"], countries: ["ML"], from: "1995",
    ar: "حزب النهضة الوطنية المالي | حزب بارينا | حزب من أجل النهضة الوطنية",
  },
  "ml/qutaiba-al-shinqiti": {
    kind: "person", en: "Qutaiba Abu Numan al-Shinqiti", fr: "Koutaïba Abou Nouman al-Chinguetti", countries: ["ML"], parent: "armed-groups/jnim",
    ar: "قتيبة أبو النعمان الشنقيطي | أبو النعمان الشنقيطي | قتيبة أبو نعمان الشنقيطي | أبو النعمان قتيبة الشنقيطي",
  },
  "ml/ras-bath": {
    kind: "person", en: "Ras Bath", aliases: ["Mohamed Youssouf Bathily"], countries: ["ML"],
    ar: "راس باث | راس بات | محمد يوسف باتيلي",
  },
  "ml/real-bamako": {
    kind: "institution", en: "AS Real Bamako", fr: "AS Real de Bamako", countries: ["ML"],
    ar: "ريال باماكو | ريال بامكو",
  },
  "ml/red-berets": {
    kind: "state-force", en: "33rd Parachute Commando Regiment", fr: "33e régiment des commandos parachutistes", aliases: ["Red Berets", "Bérets rouges"],
    countries: ["ML"], weak: true,
    ar: "أصحاب القبعات الحمر | القبعات الحمر | القبعات الحمراء | ذوو القبعات الحمر",
    arCue: "مالي | انقلاب | المظليين | سانوغو",
  },
  "ml/rokia-traore": {
    kind: "person", en: "Rokia Traoré", countries: ["ML"],
    ar: "رقية تراوري | روكيا تراوري | رقيا تراوري",
  },
  "ml/rpm": {
    kind: "party", en: "Rally for Mali", fr: "Rassemblement pour le Mali", acronyms: ["RPM"], countries: ["ML"], from: "2001",
    ar: "التجمع من أجل مالي | حزب التجمع من أجل مالي | تجمع من أجل مالي",
  },
  "ml/sadi": {
    kind: "party", en: "African Solidarity for Democracy and Independence", fr: "Solidarité africaine pour la démocratie et l'indépendance",
    acronyms: ["SADI"], countries: ["ML"],
    ar: "التضامن الأفريقي من أجل الديمقراطية والاستقلال | حزب سادي | حزب التضامن الأفريقي من أجل الديمقراطية والاستقلال",
  },
  "ml/sadio-camara": {
    kind: "person", en: "Sadio Camara", countries: ["ML"],
    ar: "ساديو كامارا | ساديو كمارا | صاديو كامارا | ساجو كمارا | سادجو كامارا",
  },
  "ml/salif-keita": {
    kind: "person", en: "Salif Keïta", countries: ["ML"],
    ar: "ساليف كيتا | سالف كيتا | صليف كيتا",
  },
  "ml/sambou-minkoro-diakite": {
    kind: "person", en: "Sambou Minkoro Diakité", countries: ["ML"],
    ar: "سامبو مينكورو دياكيتي | سامبو منكورو جاكيتي",
  },
  "ml/sanda-ould-boumama": {
    kind: "person", en: "Sanda Ould Boumama", countries: ["ML"], parent: "armed-groups/ansar-dine",
    ar: "سندا ولد بوعمامة | سنده ولد بوعمامة | سندا ولد بومامة | سند ولد بوعمامة",
  },
  "ml/seydou-keita": {
    kind: "person", en: "Seydou Keita", countries: ["ML"],
    ar: "سيدو كيتا",
  },
  "ml/sidan-ag-hitta": {
    kind: "person", en: "Sidan Ag Hitta", fr: "Seidane Ag Hitta", countries: ["ML"], parent: "armed-groups/jnim",
    ar: "سيدان أغ هيتا | سيدن أغ حيتا | سيدان أغ حيتا | سيدي أغ هيتا | سيدان أق هيتا",
  },
  "ml/sidi-brahim-ould-sidati": {
    kind: "person", en: "Sidi Brahim Ould Sidati", countries: ["ML"], parent: "armed-groups/cma",
    ar: "سيدي إبراهيم ولد سيداتي | سيدي براهيم ولد سيداتي | سيدي إبراهيم ولد سيدات | سيدي إبراهيم ولد السيداتي | سيدي ابراهيم سيداتي",
  },
  "ml/souleymane-dembele": {
    kind: "person", en: "Souleymane Dembélé", countries: ["ML"],
    ar: "سليمان ديمبيلي | سليمان دمبيلي | سليمان دمبلي | سليمان ديمبلي",
  },
  "ml/soumaila-cisse": {
    kind: "person", en: "Soumaïla Cissé", countries: ["ML"],
    ar: "سومايلا سيسي | سومايلا سيسيه | سوميلا سيسي | سوميلا سيسيه | إسماعيلا سيسي | صومايلا سيسي | سومايلا سيسيي | سومائيلا سيسي",
  },
  "ml/soumeylou-boubeye-maiga": {
    kind: "person", en: "Soumeylou Boubèye Maïga", countries: ["ML"],
    ar: "سوميلو بوباي مايغا | سومايلو بوبيي مايغا | سوميلو بوبي مايغا | سومايلو بوباي مايغا | سوميلو بوبيي مايغا | سوميلو بوباي مايجا | سومايلو بوبي مايغا | سوميلو بوباييه مايغا",
  },
  "ml/stade-malien": {
    kind: "institution", en: "Stade Malien", fr: "Stade malien", countries: ["ML"],
    ar: "ستاد مالي | الملعب المالي | ستاد ماليان | الاستاد المالي",
  },
  "ml/state-security": {
    kind: "state-force", en: "National State Security Agency", fr: "Agence nationale de la sécurité d'État",
    aliases: ["Sécurité d'État", "Direction générale de la sécurité d'État"], acronyms: ["ANSE", "SE"], countries: ["ML"],
    ar: "الوكالة الوطنية لأمن الدولة في مالي | جهاز أمن الدولة المالي | أمن الدولة المالي | المخابرات المالية | جهاز الاستخبارات المالي",
    arWeak: "أمن الدولة",
  },
  "ml/tabital-pulaaku": {
    kind: "movement", en: "Tabital Pulaaku", aliases: ["Tabital Pulaaku International"], countries: ["ML", "BF", "SN", "MR", "GN"],
    ar: "تابيتال بولاكو | تبيتال بولاكو",
  },
  "ml/talha-abu-hind": {
    kind: "person", en: "Talha Abu Hind", fr: "Talha Abou Hind", aliases: ["Talha al-Libi", "Abderrahmane Talha", "Abdarrahmane Talha al-Libi"],
    countries: ["ML"], parent: "armed-groups/jnim",
    ar: "طلحة أبو هند | أبو هند طلحة | طلحة الليبي | عبد الرحمن طلحة الليبي | طلحة الأزوادي",
    arWeak: "أبو هند | عبد الرحمن طلحة | عبد الرحمان طلحة",
    // A slip of the press, one letter short: the middle word becomes the conjunction "or", which no fuzzy reading may touch.
    arMisspelt: "طلحة أو هند",
    arCue: "تمبكتو | نصرة الإسلام | القاعدة",
  },
  "ml/tiebile-drame": {
    kind: "person", en: "Tiébilé Dramé", countries: ["ML"],
    ar: "تييبيلي درامي | تيبيلي درامي | تيابيلي درامي | تييبيليه درامي",
  },
  "ml/tiegoum-boubeye-maiga": {
    kind: "person", en: "Tiégoum Boubèye Maïga", countries: ["ML"],
    ar: "تيغوم بوبي مايغا | تيغوم بوباي مايغا | تيجوم بوبي مايجا | تيجوم بوباي مايجا",
  },
  "ml/tieman-hubert-coulibaly": {
    kind: "person", en: "Tiéman Hubert Coulibaly", countries: ["ML"],
    ar: "تيمان هوبير كوليبالي | تيمان هوبرت كوليبالي | تييمان هوبير كوليبالي | تييمان كوليبالي | تيمان كوليبالي",
  },
  "ml/tinariwen": {
    kind: "institution", en: "Tinariwen", countries: ["ML"],
    ar: "فرقة تيناريوين | تيناريوين | فرقة تيناروين",
  },
  "ml/untm": {
    kind: "union", en: "National Workers' Union of Mali", fr: "Union nationale des travailleurs du Mali", acronyms: ["UNTM"], countries: ["ML"],
    from: "1963",
    ar: "الاتحاد الوطني لعمال مالي | الاتحاد الوطني للعمال الماليين | الاتحاد الوطني للعمال في مالي",
  },
  "ml/urd": {
    kind: "party", en: "Union for the Republic and Democracy", fr: "Union pour la République et la démocratie", acronyms: ["URD"], countries: ["ML"],
    from: "2003",
    ar: "الاتحاد من أجل الجمهورية والديمقراطية | حزب الاتحاد من أجل الجمهورية والديمقراطية | اتحاد الجمهورية والديمقراطية",
  },
  "ml/yahya-abu-al-hammam": {
    kind: "person", en: "Yahya Abu al-Hammam", fr: "Yahia Abou al-Hammam", aliases: ["Djamel Okacha"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "يحيى أبو الهمام | جمال عكاشة | يحيى أبو همام | أبو الهمام | يحيى أبو هام",
  },
  "ml/yelema": {
    kind: "party", en: "Yelema", countries: ["ML"], from: "2010",
    ar: "حزب يليما | حزب ييليما | حزب التغيير يليما",
  },
  "ml/yerewolo": {
    kind: "movement", en: "Yèrèwolo Debout sur les remparts", countries: ["ML"],
    ar: "حركة يريولو | يريولو | حركة ييريوولو | يريوولو ديبو سور لي رمبار | حركة يريوولو | يروولو",
  },
  "ml/youssouf-toloba": {
    kind: "person", en: "Youssouf Toloba", countries: ["ML"],
    ar: "يوسف تولوبا | يوسوف تولوبا",
  },
  "ml/yves-bissouma": {
    kind: "person", en: "Yves Bissouma", countries: ["ML"],
    ar: "إيف بيسوما | إيفس بيسوما | يفيس بيسوما",
  },
  "ml/zeini-moulaye": {
    kind: "person", en: "Zeïni Moulaye", countries: ["ML"],
    ar: "زيني مولاي | الزيني مولاي",
  },
};
