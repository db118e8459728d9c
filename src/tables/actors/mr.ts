import type { ActorTable } from "../../core/records.ts";

/**
 * Mauritania: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from
 * general knowledge of the country's public life and its Arabic press; ACLED strings as public code that reads that
 * data set has them. No Wikidata items: none could be checked. Composed names (army, government, ministries with the
 * adjective of the country) are made by rule.
 */
export const mr: ActorTable = {
  "mr/abdallah-bin-bayyah": {
    kind: "person", en: "Abdallah bin Bayyah", fr: "Abdallah Ben Bayyah", countries: ["MR"],
    ar: "عبد الله بن بيه | عبد الله ولد بيه",
  },
  "mr/abderrahmane-sissako": {
    kind: "person", en: "Abderrahmane Sissako", countries: ["MR"],
    ar: "عبد الرحمن سيساكو | عبد الرحمان سيساكو | عبد الرحمن سيسكو | عبد الرحمن سيساغو",
  },
  "mr/aboubakar-kamara": {
    kind: "person", en: "Aboubakar Kamara", countries: ["MR"],
    ar: "أبو بكر كامارا | أبو بكر كمارا",
  },
  "mr/abu-hafs-al-mauritani": {
    kind: "person", en: "Abu Hafs al-Mauritani", fr: "Abou Hafs al-Mauritani", aliases: ["Mahfouz Ould al-Walid"], countries: ["MR"],
    ar: "أبو حفص الموريتاني | محفوظ ولد الوالد",
  },
  "mr/adama-ba": {
    kind: "person", en: "Adama Ba", countries: ["MR"],
    ar: "آداما با | آدما با",
  },
  "mr/adil": {
    kind: "party", en: "National Pact for Democracy and Development", fr: "Pacte national pour la démocratie et le développement",
    acronyms: ["PNDD-ADIL"], countries: ["MR"], from: "2008",
    ar: "حزب عادل | العهد الوطني للديمقراطية والتنمية | العهد الوطني للديمقراطية والتنمية عادل",
  },
  "mr/ahmed-ould-daddah": {
    kind: "person", en: "Ahmed Ould Daddah", countries: ["MR"],
    ar: "أحمد ولد داداه | أحمد ولد دادة",
  },
  "mr/ahmed-ould-yahya": {
    kind: "person", en: "Ahmed Ould Yahya", countries: ["MR"],
    ar: "أحمد ولد يحيى | أحمد ولد يحي",
  },
  "mr/ahmedou-ould-abdallah": {
    kind: "person", en: "Ahmedou Ould Abdallah", countries: ["MR"],
    ar: "أحمدو ولد عبد الله",
  },
  "mr/ajd-mr": {
    kind: "party", en: "Alliance for Justice and Democracy – Movement for Renewal",
    fr: "Alliance pour la justice et la démocratie – Mouvement pour la rénovation", acronyms: ["AJD/MR"], countries: ["MR"],
    ar: "التحالف من أجل العدالة والديمقراطية | حزب التحالف من أجل العدالة والديمقراطية | التحالف من أجل العدالة والديمقراطية حركة التجديد",
  },
  "mr/aminetou-mint-el-moctar": {
    kind: "person", en: "Aminetou Mint El Moctar", countries: ["MR"],
    ar: "آمنة بنت المختار | أمينتو بنت المختار | آمنتو بنت المختار",
  },
  "mr/amir-abdou": {
    kind: "person", en: "Amir Abdou", countries: ["MR"], weak: true,
    ar: "أمير عبدو",
    arCue: "المدرب | المنتخب | موريتانيا | جزر القمر",
  },
  "mr/anrpts": {
    kind: "institution", en: "National Agency of the Population Register and Secure Documents",
    fr: "Agence nationale du registre des populations et des titres sécurisés", acronyms: ["ANRPTS"], countries: ["MR"],
    ar: "الوكالة الوطنية لسجل السكان والوثائق المؤمنة | وكالة سجل السكان والوثائق المؤمنة",
  },
  "mr/app": {
    kind: "party", en: "People's Progressive Alliance", fr: "Alliance populaire progressiste", acronyms: ["APP"], countries: ["MR"],
    ar: "التحالف الشعبي التقدمي | حزب التحالف الشعبي التقدمي",
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
  "mr/basep": {
    kind: "state-force", en: "Presidential Security Battalion", fr: "Bataillon de la sécurité présidentielle", acronyms: ["BASEP"], countries: ["MR"],
    ar: "كتيبة الأمن الرئاسي | كتيبة الحرس الرئاسي الموريتانية | الحرس الرئاسي الموريتاني | كتيبة أمن الرئاسة",
    arShort: "باسيب | البازب | بازب",
  },
  "mr/bcm": {
    kind: "institution", en: "Central Bank of Mauritania", fr: "Banque centrale de Mauritanie", acronyms: ["BCM"], countries: ["MR"],
    ar: "البنك المركزي الموريتاني | البنك المركزي لموريتانيا",
  },
  "mr/biram-dah-abeid": {
    kind: "person", en: "Biram Dah Abeid", aliases: ["Biram Ould Dah Ould Abeid"], countries: ["MR"], parent: "mr/ira",
    ar: "بيرام الداه اعبيد | برام الداه اعبيد | بيرام ولد الداه ولد اعبيد | بيرام ولد اعبيد | بيرام الداه عبيد | برام ولد الداه ولد اعبيد | بيرام ولد الداه ولد عبيد | بيرام ولد اعبيدي | بيرام ولد عبيد | بيرام داه عبيد | بيرام ولد الداه | برام ولد اعبيد | بيرام ولد داه عبيد",
    arWeak: "بيرام",
  },
  "mr/boubacar-ould-messaoud": {
    kind: "person", en: "Boubacar Ould Messaoud", countries: ["MR"],
    ar: "بوبكر ولد مسعود | ببكر ولد مسعود | بوبكر مسعود",
  },
  "mr/ceni": {
    kind: "institution", en: "Independent National Electoral Commission (Mauritania)", fr: "Commission électorale nationale indépendante",
    acronyms: ["CENI"], countries: ["MR"],
    ar: "اللجنة الوطنية المستقلة للانتخابات | اللجنة المستقلة للانتخابات في موريتانيا | اللجنة الوطنية المستقلة للانتخابات الموريتانية",
    arWeak: "اللجنة المستقلة للانتخابات | لجنة الانتخابات",
  },
  "mr/cgtm": {
    kind: "union", en: "General Confederation of Workers of Mauritania", fr: "Confédération générale des travailleurs de Mauritanie", acronyms: ["CGTM"],
    countries: ["MR"],
    ar: "الكونفدرالية العامة لعمال موريتانيا | الكونفدرالية العامة للعمال الموريتانيين",
  },
  "mr/cheikh-ould-baya": {
    kind: "person", en: "Cheikh Ould Baya", countries: ["MR"],
    ar: "الشيخ ولد بايه | شيخ ولد بايه",
  },
  "mr/cheikh-ould-saleck": {
    kind: "person", en: "Cheikh Saleck", fr: "Cheikh Ould Saleck", countries: ["MR"], parent: "armed-groups/aqim",
    ar: "الشيخ ولد السالك | السالك ولد الشيخ",
  },
  "mr/cltm": {
    kind: "union", en: "Free Confederation of Workers of Mauritania", fr: "Confédération libre des travailleurs de Mauritanie", acronyms: ["CLTM"],
    countries: ["MR"],
    ar: "الكونفدرالية الحرة لعمال موريتانيا",
  },
  "mr/cmjd": {
    kind: "government", en: "Military Council for Justice and Democracy", fr: "Conseil militaire pour la justice et la démocratie", acronyms: ["CMJD"],
    countries: ["MR"], from: "2005-08-03", to: "2007-04-19",
    ar: "المجلس العسكري للعدالة والديمقراطية | المجلس العسكري من أجل العدالة والديمقراطية",
  },
  "mr/cndh": {
    kind: "institution", en: "National Human Rights Commission (Mauritania)", fr: "Commission nationale des droits de l'homme", acronyms: ["CNDH"],
    countries: ["MR"],
    ar: "اللجنة الوطنية لحقوق الإنسان في موريتانيا | اللجنة الوطنية لحقوق الإنسان الموريتانية",
  },
  "mr/coast-guard": {
    kind: "state-force", en: "Mauritanian Coast Guard", fr: "Garde-côtes mauritanienne", countries: ["MR"],
    ar: "خفر السواحل الموريتانية | خفر السواحل الموريتاني",
  },
  "mr/cod": {
    kind: "movement", en: "Coordination of the Democratic Opposition", fr: "Coordination de l'opposition démocratique", acronyms: ["COD"],
    countries: ["MR"], from: "2009",
    ar: "منسقية المعارضة الديمقراطية | منسقية المعارضة الموريتانية",
  },
  "mr/constitutional-council": {
    kind: "institution", en: "Constitutional Council of Mauritania", fr: "Conseil constitutionnel de Mauritanie", countries: ["MR"],
    ar: "المجلس الدستوري الموريتاني | المجلس الدستوري في موريتانيا",
  },
  "mr/corentin-martins": {
    kind: "person", en: "Corentin Martins", countries: ["MR"],
    ar: "كورنتين مارتينز | كورنتان مارتينز | كورنتان مارتينس",
  },
  "mr/coumba-ba": {
    kind: "person", en: "Coumba Ba", countries: ["MR"],
    ar: "كمبا با | كومبا با | كمب با",
  },
  "mr/court-of-auditors": {
    kind: "institution", en: "Court of Auditors of Mauritania", fr: "Cour des comptes de Mauritanie", countries: ["MR"],
    ar: "محكمة الحسابات الموريتانية",
    arWeak: "محكمة الحسابات",
  },
  "mr/dahan-ould-ahmed-mahmoud": {
    kind: "person", en: "Dahane Ould Ahmed Mahmoud", countries: ["MR"],
    ar: "الداهان ولد أحمد محمود",
  },
  "mr/dimi-mint-abba": {
    kind: "person", en: "Dimi Mint Abba", countries: ["MR"],
    ar: "ديمي بنت آبه | ديمي بنت آب | ديمي بنت أبا",
  },
  "mr/el-hor": {
    kind: "movement", en: "El Hor", countries: ["MR"], from: "1978-03",
    ar: "حركة الحر | منظمة الحر",
  },
  "mr/el-id-ould-mohameden": {
    kind: "person", en: "El Id Ould Mohameden", countries: ["MR"],
    ar: "العيد ولد محمدن | العيد محمدن امبارك | العيد ولد محمدن ولد امبارك | العيد محمدن",
  },
  "mr/el-wiam": {
    kind: "party", en: "El Wiam", countries: ["MR"],
    ar: "حزب الوئام | حزب الوئام الديمقراطي الاجتماعي",
  },
  "mr/ely-ould-dah": {
    kind: "person", en: "Ely Ould Dah", countries: ["MR"],
    ar: "اعل ولد الداه | اعلي ولد الداه",
  },
  "mr/ely-ould-mohamed-vall": {
    kind: "person", en: "Ely Ould Mohamed Vall", countries: ["MR"],
    ar: "اعل ولد محمد فال | أعلي ولد محمد فال | علي ولد محمد فال | علي ولد محمد فالي",
  },
  "mr/fatimetou-mint-abdel-malick": {
    kind: "person", en: "Fatimetou Mint Abdel Malick", countries: ["MR"],
    ar: "فاطمة بنت عبد المالك | فاطمتو بنت عبد المالك",
  },
  "mr/feb-25-movement": {
    kind: "movement", en: "25 February Movement", fr: "Mouvement du 25 février", countries: ["MR"], from: "2011-02-25",
    ar: "حركة 25 فبراير | حركة 25 فبراير الشبابية",
  },
  "mr/federation": {
    kind: "institution", en: "Football Federation of Mauritania", fr: "Fédération de football de Mauritanie", acronyms: ["FFRIM"], countries: ["MR"],
    ar: "الاتحادية الموريتانية لكرة القدم | اتحادية كرة القدم الموريتانية | الاتحاد الموريتاني لكرة القدم",
  },
  "mr/flam": {
    kind: "movement", en: "African Liberation Forces of Mauritania", fr: "Forces de libération africaines de Mauritanie", acronyms: ["FLAM"],
    countries: ["MR"], from: "1983", to: "2014",
    ar: "قوات تحرير الأفارقة في موريتانيا | حركة تحرير الأفارقة الموريتانيين | قوات تحرير الأفارقة الموريتانيين | حركة افلام | منظمة افلام | حركة فلام | حركة أفلام الزنجية",
  },
  "mr/fndu": {
    kind: "movement", en: "National Forum for Democracy and Unity", fr: "Forum national pour la démocratie et l'unité", acronyms: ["FNDU"],
    countries: ["MR"], from: "2014-03",
    ar: "المنتدى الوطني للديمقراطية والوحدة | منتدى المعارضة الموريتانية | المنتدى الوطني للديمقراطية والوحدة المعارض",
  },
  "mr/food-security-commission": {
    kind: "institution", en: "Food Security Commission", fr: "Commissariat à la sécurité alimentaire", acronyms: ["CSA"], countries: ["MR"],
    ar: "مفوضية الأمن الغذائي | مفوضية الأمن الغذائي الموريتانية",
  },
  "mr/forum-ulema": {
    kind: "institution", en: "Forum of Mauritanian Ulema", fr: "Forum des oulémas mauritaniens", countries: ["MR"],
    ar: "هيئة العلماء الموريتانيين | رابطة العلماء الموريتانيين",
  },
  "mr/fpc": {
    kind: "party", en: "Forces of Progress for Change", fr: "Forces progressistes pour le changement", acronyms: ["FPC"], countries: ["MR"],
    ar: "القوى التقدمية للتغيير",
  },
  "mr/g5-college": {
    kind: "institution", en: "G5 Sahel Defence College", fr: "Collège de défense du G5 Sahel", countries: ["MR"], parent: "organizations/g5-sahel",
    ar: "كلية الدفاع لمجموعة الخمس بالساحل | كلية الدفاع لمجموعة الخمس في الساحل | كلية الدفاع التابعة لمجموعة الساحل",
  },
  "mr/ggsr": {
    kind: "state-force", en: "General Group for Road Safety", fr: "Groupement général de la sécurité des routes", acronyms: ["GGSR"], countries: ["MR"],
    ar: "التجمع العام لأمن الطرق",
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
  },
  "mr/hamadi-ould-sid-el-moctar": {
    kind: "person", en: "Hamadi Ould Sid'El Moctar", countries: ["MR"],
    ar: "حمادي ولد سيدي المختار | حمادي ولد سيد المختار | حمادي سيدي المختار",
  },
  "mr/hanena-ould-sidi": {
    kind: "person", en: "Hanena Ould Sidi", countries: ["MR"],
    ar: "حننه ولد سيدي | حننا ولد سيدي | حنن ولد سيدي | حننة ولد حننه | حنانا ولد سيدي",
  },
  "mr/haratin-charter": {
    kind: "movement", en: "Charter for the Political, Economic and Social Rights of the Haratin", fr: "Manifeste des Haratines", countries: ["MR"],
    from: "2013-04-29",
    ar: "ميثاق الحراطين | ميثاق لحراطين | الميثاق من أجل الحقوق السياسية والاقتصادية والاجتماعية للحراطين | ميثاق الحقوق السياسية والاقتصادية والاجتماعية للحراطين",
  },
  "mr/hatem": {
    kind: "party", en: "Hatem", aliases: ["Party of Unity and Change"], countries: ["MR"],
    ar: "حزب حاتم | حزب الاتحاد والتغيير الموريتاني",
  },
  "mr/hce": {
    kind: "government", en: "High Council of State", fr: "Haut Conseil d'État", acronyms: ["HCE"], countries: ["MR"], from: "2008-08-06", to: "2009-04",
    ar: "المجلس الأعلى للدولة الموريتاني | المجلس الأعلى للدولة في موريتانيا",
    arWeak: "المجلس الأعلى للدولة",
  },
  "mr/houssein-ould-meddou": {
    kind: "person", en: "Houssein Ould Meddou", countries: ["MR"],
    ar: "الحسين ولد مدو | الحسين ولد امدو | ولد مدو | ولد امدو | حسين ولد مدو",
  },
  "mr/ibrahima-moctar-sarr": {
    kind: "person", en: "Ibrahima Moctar Sarr", countries: ["MR"],
    ar: "إبراهيما مختار صار | إبراهيما مختار سار | إبراهيم مختار صار | صار إبراهيما مختار | إبراهيما صار",
  },
  "mr/insaf": {
    kind: "party", en: "El Insaf", aliases: ["Equity Party"], previousNames: ["Union for the Republic"], acronyms: ["UPR"], countries: ["MR"],
    from: "2009",
    ar: "حزب الإنصاف",
    arWeak: "الإنصاف",
    arFormer: "حزب الاتحاد من أجل الجمهورية | الاتحاد من أجل الجمهورية",
  },
  "mr/ira": {
    kind: "movement", en: "Initiative for the Resurgence of the Abolitionist Movement", fr: "Initiative pour la résurgence du mouvement abolitionniste",
    acronyms: ["IRA", "IRA-Mauritanie"], countries: ["MR"], from: "2008",
    ar: "مبادرة انبعاث الحركة الانعتاقية | مبادرة انبعاث الحركة الانعتاقية إيرا | حركة إيرا | حركة إيرا الحقوقية | منظمة إيرا | حركة انبعاث الحركة الانعتاقية | المبادرة الانعتاقية إيرا | مبادرة إيرا",
    arShort: "إيرا",
  },
  "mr/iseri": {
    kind: "institution", en: "Higher Institute for Islamic Studies and Research", fr: "Institut supérieur d'études et de recherches islamiques",
    acronyms: ["ISERI"], countries: ["MR"],
    ar: "المعهد العالي للدراسات والبحوث الإسلامية",
  },
  "mr/ismail-ould-bedda": {
    kind: "person", en: "Ismail Ould Bedda Ould Cheikh Sidiya", fr: "Ismaïl Ould Bedda Ould Cheikh Sidiya", countries: ["MR"],
    ar: "إسماعيل ولد بده ولد الشيخ سيديا | إسماعيل ولد الشيخ سيديا | إسماعيل بده الشيخ سيديا",
  },
  "mr/ismail-ould-cheikh-ahmed": {
    kind: "person", en: "Ismail Ould Cheikh Ahmed", fr: "Ismaïl Ould Cheikh Ahmed", countries: ["MR"],
    ar: "إسماعيل ولد الشيخ أحمد | إسماعيل ولد الشيخ | ولد الشيخ أحمد",
  },
  "mr/jemil-ould-mansour": {
    kind: "person", en: "Jemil Ould Mansour", aliases: ["Mohamed Jemil Ould Mansour"], countries: ["MR"],
    ar: "محمد جميل ولد منصور | جميل ولد منصور | محمد جميل منصور | جميل منصور",
  },
  "mr/journalists-syndicate": {
    kind: "union", en: "Union of Mauritanian Journalists", fr: "Syndicat des journalistes mauritaniens", countries: ["MR"],
    ar: "نقابة الصحفيين الموريتانيين",
  },
  "mr/kane-hamidou-baba": {
    kind: "person", en: "Kane Hamidou Baba", countries: ["MR"],
    ar: "كان حاميدو بابا | كان حميدو بابا | كان حامدو بابا | كان حميدو باب",
  },
  "mr/kane-ousmane": {
    kind: "person", en: "Kane Ousmane Mamoudou", countries: ["MR"],
    ar: "عثمان مامودو كان | كان عثمان | كان عثمان مامودو",
  },
  "mr/karama": {
    kind: "party", en: "El Karama", countries: ["MR"],
    ar: "حزب الكرامة الموريتاني",
  },
  "mr/khadijetou-mbareck-fall": {
    kind: "person", en: "Khadijetou M'Bareck Fall", countries: ["MR"],
    ar: "خديجة بنت امبارك فال | خديجة امبارك فال",
  },
  "mr/khadim-ould-semane": {
    kind: "person", en: "Khadim al-Semane", fr: "Khadim Ould Semane", countries: ["MR"], parent: "armed-groups/aqim",
    ar: "الخديم ولد السمان | خديم ولد السمان | الخديم ولد السمان الأنصاري",
  },
  "mr/khouna-ould-haidalla": {
    kind: "person", en: "Mohamed Khouna Ould Haidalla", countries: ["MR"],
    ar: "محمد خونا ولد هيدالة | محمد خونه ولد هيداله | محمد خونا ولد هيدال | ولد هيدالة | محمد خونا ولد هيد الله",
  },
  "mr/maaouya-ould-taya": {
    kind: "person", en: "Maaouya Ould Sid'Ahmed Taya", fr: "Maaouiya Ould Taya", aliases: ["Maaouya Ould Taya"], countries: ["MR"],
    ar: "معاوية ولد سيدي أحمد الطايع | معاوية ولد الطايع | معاوية ولد سيد أحمد الطايع | ولد الطايع | معاويه ولد سيد احمد ولد الطايع | معاوية ولد سيدي أحمد ولد الطايع | معاوية ولد طايع",
  },
  "mr/mariem-mint-dah": {
    kind: "person", en: "Mariem Fadel Dah", aliases: ["Mariem Mint Dah"], countries: ["MR"],
    ar: "مريم بنت الداه | مريم فاضل الداه | مريم محمد فاضل ولد الداه | مريم محمد فاضل الداه",
  },
  "mr/meharistes": {
    kind: "state-force", en: "Camel-mounted unit of the National Guard", fr: "Unité méhariste de la Garde nationale", aliases: ["Méharistes"],
    countries: ["MR"], parent: "mr/national-guard",
    ar: "التجمع الجمالي | الوحدات الجمالية | تجمع الهجانة | وحدات الهجانة | التجمع الخاص للجمالة",
  },
  "mr/messaoud-ould-boulkheir": {
    kind: "person", en: "Messaoud Ould Boulkheir", countries: ["MR"],
    ar: "مسعود ولد بلخير | مسعود ولد بو الخير | مسعود ولد بولخير",
  },
  "mr/misgharou-ould-ghouizi": {
    kind: "person", en: "Misgharou Ould Ghouizi", countries: ["MR"],
    ar: "مسغارو ولد اغويزي | مسغارو ولد سيدي ولد اغويزي | مسقارو ولد اغويزي | مسغارو ولد سيدي",
  },
  "mr/mohamed-abdallahi-ould-oudaa": {
    kind: "person", en: "Mohamed Abdallahi Ould Oudaa", fr: "Mohamed Abdellahi Ould Oudaa", countries: ["MR"],
    ar: "محمد عبد الله ولد أوداعه | محمد عبد الله ولد اوداع",
  },
  "mr/mohamed-ahmed-ould-mohamed-lemine": {
    kind: "person", en: "Mohamed Ahmed Ould Mohamed Lemine", countries: ["MR"],
    ar: "محمد أحمد ولد محمد الأمين",
  },
  "mr/mohamed-bouamatou": {
    kind: "person", en: "Mohamed Ould Bouamatou", countries: ["MR"],
    ar: "محمد ولد بوعماتو | محمد ولد بوعماتوا | ولد بوعماتو | محمد بوعماتو",
  },
  "mr/mohamed-cheikh-ould-mkhaitir": {
    kind: "person", en: "Mohamed Cheikh Ould Mkhaitir", countries: ["MR"],
    ar: "محمد الشيخ ولد امخيطير | محمد شيخ ولد امخيطير | ولد امخيطير | محمد الشيخ ولد محمد ولد امخيطير | محمد الشيخ ولد مخيطير",
  },
  "mr/mohamed-el-hacen-ould-dedew": {
    kind: "person", en: "Mohamed El Hacen Ould Dedew", countries: ["MR"],
    ar: "محمد الحسن ولد الددو | محمد الحسن الددو | محمد الحسن ولد الددو الشنقيطي | ولد الددو",
  },
  "mr/mohamed-el-moctar-shinqiti": {
    kind: "person", en: "Mohamed El Moctar Shinqiti", fr: "Mohamed El Moctar Chinguetti", countries: ["MR"],
    ar: "محمد المختار الشنقيطي | محمد بن المختار الشنقيطي",
  },
  "mr/mohamed-lemine-ould-dahi": {
    kind: "person", en: "Mohamed Lemine Ould Dahi", countries: ["MR"],
    ar: "محمد الأمين ولد الداهي",
  },
  "mr/mohamed-mahmoud-ould-boya": {
    kind: "person", en: "Mohamed Mahmoud Ould Cheikh Abdallahi Ould Boya", fr: "Mohamed Mahmoud Ould Boya", countries: ["MR"],
    ar: "محمد محمود ولد عبد الله ولد بيه | محمد محمود ولد بيه | محمد محمود ولد الشيخ عبد الله ولد بيه",
  },
  "mr/mohamed-mahmoud-ould-louly": {
    kind: "person", en: "Mohamed Mahmoud Ould Ahmed Louly", countries: ["MR"],
    ar: "محمد محمود ولد أحمد لولي | محمد محمود ولد لولي",
  },
  "mr/mohamed-mahmoud-ould-seyidi": {
    kind: "person", en: "Mohamed Mahmoud Ould Seyidi", countries: ["MR"],
    ar: "محمد محمود ولد سيدي | محمد محمود ولد السيد",
  },
  "mr/mohamed-ould-abdel-aziz": {
    kind: "person", en: "Mohamed Ould Abdel Aziz", countries: ["MR"],
    ar: "محمد ولد عبد العزيز | ولد عبد العزيز",
  },
  "mr/mohamed-ould-bilal": {
    kind: "person", en: "Mohamed Ould Bilal", countries: ["MR"],
    ar: "محمد ولد بلال | محمد ولد بلال مسعود",
  },
  "mr/mohamed-ould-ghazouani": {
    kind: "person", en: "Mohamed Ould Ghazouani", aliases: ["Mohamed Ould Cheikh El Ghazouani"], countries: ["MR"],
    ar: "محمد ولد الشيخ الغزواني | محمد ولد الغزواني | ولد الشيخ الغزواني | ولد الغزواني | محمد ولد الشيخ محمد أحمد الغزواني | محمد الغزواني | محمد ولد غزواني | ولد غزواني | محمد ولد شيخ الغزواني | محمد ولد الشيخ غزواني | محمد الشيخ الغزواني",
    arWeak: "غزواني | الغزواني",
  },
  "mr/mohamed-ould-maouloud": {
    kind: "person", en: "Mohamed Ould Maouloud", countries: ["MR"],
    ar: "محمد ولد مولود",
  },
  "mr/mohamed-ould-meguett": {
    kind: "person", en: "Mohamed Ould Meguett", aliases: ["Mohamed Bamba Ould Meguett"], countries: ["MR"],
    ar: "محمد ولد مكت | محمد بمبا ولد مكت | محمد بمب ولد مكت | محمد ولد مكتي | ولد مكت",
  },
  "mr/mohamed-ould-soueidatt": {
    kind: "person", en: "Mohamed Ould Soueidatt", countries: ["MR"],
    ar: "محمد ولد اسويدات | محمد ولد سويدات | محمد ولد اسويداتي",
  },
  "mr/mohamed-salem-ould-bechir": {
    kind: "person", en: "Mohamed Salem Ould Béchir", countries: ["MR"],
    ar: "محمد سالم ولد البشير | محمد سالم ولد بشير",
  },
  "mr/mohamed-salem-ould-merzoug": {
    kind: "person", en: "Mohamed Salem Ould Merzoug", countries: ["MR"],
    ar: "محمد سالم ولد مرزوك | محمد سالم ولد مرزوق | ولد مرزوك",
  },
  "mr/mohamedou-ould-slahi": {
    kind: "person", en: "Mohamedou Ould Slahi", countries: ["MR"],
    ar: "محمدو ولد صلاحي | محمدو ولد الصلاحي | محمد ولد صلاحي | محمدو صلاحي",
  },
  "mr/mokhtar-bolle-chaabane": {
    kind: "person", en: "Mokhtar Bolle Chaabane", fr: "Mokhtar Bollé Chaabane", countries: ["MR"],
    ar: "المختار بله شعبان | مختار بله شعبان | المختار ولد بله شعبان | المختار بول شعبان",
  },
  "mr/mokhtar-ould-djay": {
    kind: "person", en: "Mokhtar Ould Djay", aliases: ["El Moctar Ould Ajay"], countries: ["MR"],
    ar: "المختار ولد أجاي | مختار ولد أجاي | ولد أجاي | المختار ولد جاي | المختار أجاي | مختار ولد جاي",
  },
  "mr/moktar-ould-daddah": {
    kind: "person", en: "Moktar Ould Daddah", countries: ["MR"],
    ar: "المختار ولد داداه | مختار ولد داداه | المختار ولد دادة",
  },
  "mr/moulaye-ould-mohamed-laghdaf": {
    kind: "person", en: "Moulaye Ould Mohamed Laghdaf", countries: ["MR"],
    ar: "مولاي ولد محمد لغظف | مولاي ولد محمد الأغظف | مولاي ولد محمد الاقظف | مولاي محمد لغظف | مولاي ولد محمد الأغضف | مولاي ولد محمد لقظف",
  },
  "mr/mourabitoun-team": {
    kind: "institution", en: "Mauritania national football team", fr: "Équipe de Mauritanie de football", aliases: ["Mourabitounes"], countries: ["MR"],
    ar: "المنتخب الموريتاني | منتخب المرابطون | المنتخب الوطني المرابطون",
    arWeak: "المرابطون",
    arCue: "المنتخب | مباراة | كرة القدم | المدرب | كأس",
  },
  "mr/moustapha-chafi": {
    kind: "person", en: "Moustapha Limam Chafi", aliases: ["Mustapha Ould Limam Chafi"], countries: ["MR"],
    ar: "المصطفى ولد الإمام الشافعي | مصطفى ولد الإمام الشافعي | مصطفى ولد الشافعي | المصطفى الشافعي | مصطفى الإمام الشافعي | المصطفى ولد الشافعي",
    arWeak: "مصطفى الشافعي",
    arCue: "الموريتاني | كومباوري | موريتانيا",
  },
  "mr/naha-mint-mouknass": {
    kind: "person", en: "Naha Mint Mouknass", countries: ["MR"],
    ar: "الناها بنت مكناس | الناه بنت مكناس | ناها بنت مكناس | الناها بنت حمدي ولد مكناس | الناهه بنت مكناس",
  },
  "mr/nany-ould-chrougha": {
    kind: "person", en: "Nany Ould Chrougha", countries: ["MR"],
    ar: "الناني ولد اشروقه | الناني ولد شروقة | ناني ولد اشروقه",
  },
  "mr/national-guard": {
    kind: "state-force", en: "Mauritanian National Guard", fr: "Garde nationale mauritanienne", countries: ["MR"],
    ar: "الحرس الوطني الموريتاني",
  },
  "mr/nouadhibou-fc": {
    kind: "institution", en: "FC Nouadhibou", countries: ["MR"],
    ar: "نادي نواذيبو | اف سي نواذيبو | أف سي انواذيبو",
  },
  "mr/noura-mint-seymali": {
    kind: "person", en: "Noura Mint Seymali", countries: ["MR"],
    ar: "نورة بنت سيمالي | نورا بنت سيمالي",
  },
  "mr/outouma-soumare": {
    kind: "person", en: "Outouma Soumaré", countries: ["MR"],
    ar: "أوتوما سوماري | أوتوما سوماريه",
  },
  "mr/parliament": {
    kind: "institution", en: "National Assembly of Mauritania", fr: "Assemblée nationale de Mauritanie", countries: ["MR"],
    ar: "الجمعية الوطنية الموريتانية | البرلمان الموريتاني",
  },
  "mr/prds": {
    kind: "party", en: "Democratic and Social Republican Party", fr: "Parti républicain démocratique et social", acronyms: ["PRDS"], countries: ["MR"],
    from: "1991", to: "2005",
    ar: "الحزب الجمهوري الديمقراطي الاجتماعي | الحزب الجمهوري الموريتاني",
  },
  "mr/rfd": {
    kind: "party", en: "Rally of Democratic Forces", fr: "Rassemblement des forces démocratiques", acronyms: ["RFD"], countries: ["MR"], from: "2001",
    ar: "تكتل القوى الديمقراطية | حزب تكتل القوى الديمقراطية | حزب التكتل",
    arWeak: "التكتل",
  },
  "mr/saleh-ould-hanenna": {
    kind: "person", en: "Saleh Ould Hanenna", countries: ["MR"],
    ar: "صالح ولد حننا | صالح ولد حنن | صالح ولد حنه",
  },
  "mr/samba-thiam": {
    kind: "person", en: "Samba Thiam", countries: ["MR"],
    ar: "صمب تيام | سامبا تيام | صمبا اتيام | صمبا تيام | سامبا ثيام | صامبا تيام",
  },
  "mr/sawab": {
    kind: "party", en: "Sawab", countries: ["MR"], from: "2004",
    ar: "حزب الصواب",
    arWeak: "الصواب",
  },
  "mr/sghair-ould-mbareck": {
    kind: "person", en: "Sghaïr Ould M'Bareck", countries: ["MR"],
    ar: "اسغير ولد مبارك | اصغير ولد امبارك | سغير ولد امبارك",
  },
  "mr/sidi-mohamed-ould-boubacar": {
    kind: "person", en: "Sidi Mohamed Ould Boubacar", countries: ["MR"],
    ar: "سيدي محمد ولد بوبكر | سيدي محمد ولد ببكر | سيد محمد ولد بوبكر | ولد بوبكر | سيدي محمد ولد أبو بكر",
  },
  "mr/sidi-mohamed-ould-maham": {
    kind: "person", en: "Sidi Mohamed Ould Maham", countries: ["MR"],
    ar: "سيدي محمد ولد محم | سيد محمد ولد محم",
  },
  "mr/sidi-ould-cheikh-abdallahi": {
    kind: "person", en: "Sidi Ould Cheikh Abdallahi", countries: ["MR"],
    ar: "سيدي ولد الشيخ عبد الله | سيدي محمد ولد الشيخ عبد الله | سيدي ولد الشيخ عبد اللهي | ولد الشيخ عبد الله | سيدي محمد ولد الشيخ عبد اللهي",
  },
  "mr/sidi-ould-salem": {
    kind: "person", en: "Sidi Ould Salem", countries: ["MR"],
    ar: "سيدي ولد سالم",
  },
  "mr/sos-esclaves": {
    kind: "movement", en: "SOS Esclaves", countries: ["MR"], from: "1995",
    ar: "نجدة العبيد | منظمة نجدة العبيد | جمعية نجدة العبيد",
  },
  "mr/taazour": {
    kind: "institution", en: "Taazour", aliases: ["General Delegation for National Solidarity and the Fight against Exclusion"], countries: ["MR"],
    from: "2019-11",
    ar: "المندوبية العامة للتضامن الوطني ومكافحة الإقصاء | مندوبية تآزر | وكالة تآزر | المندوبية العامة تآزر",
    arWeak: "تآزر",
  },
  "mr/tadamoun": {
    kind: "institution", en: "Tadamoun", aliases: ["National Agency for the Fight against the Legacy of Slavery"], countries: ["MR"], from: "2013",
    to: "2019",
    ar: "وكالة التضامن الموريتانية | وكالة التضامن لمحاربة آثار الرق | الوكالة الوطنية لمحاربة مخلفات الرق",
  },
  "mr/tewassoul": {
    kind: "party", en: "Tewassoul", aliases: ["National Rally for Reform and Development", "Rassemblement national pour la réforme et le développement"],
    acronyms: ["RNRD"], countries: ["MR"], from: "2007-08",
    ar: "حزب تواصل | حزب التجمع الوطني للإصلاح والتنمية | التجمع الوطني للإصلاح والتنمية | التجمع الوطني للإصلاح والتنمية تواصل",
    arWeak: "تواصل",
  },
  "mr/touche-pas-nationalite": {
    kind: "movement", en: "Don't Touch My Nationality", fr: "Touche pas à ma nationalité", acronyms: ["TPMN"], countries: ["MR"], from: "2011",
    ar: "لا تلمس جنسيتي | حركة لا تلمس جنسيتي",
  },
  "mr/udp": {
    kind: "party", en: "Union for Democracy and Progress", fr: "Union pour la démocratie et le progrès", acronyms: ["UDP"], countries: ["MR"],
    ar: "حزب الاتحاد من أجل الديمقراطية والتقدم | الاتحاد من أجل الديمقراطية والتقدم",
  },
  "mr/ufp": {
    kind: "party", en: "Union of the Forces of Progress", fr: "Union des forces de progrès", acronyms: ["UFP"], countries: ["MR"], from: "2000",
    ar: "اتحاد قوى التقدم | حزب اتحاد قوى التقدم",
  },
  "mr/ulema-training-centre": {
    kind: "institution", en: "Centre for Training of Ulema", fr: "Centre de formation des oulémas", countries: ["MR"],
    ar: "مركز تكوين العلماء",
  },
  "mr/unem": {
    kind: "union", en: "National Union of Mauritanian Students", fr: "Union nationale des étudiants mauritaniens", acronyms: ["UNEM"], countries: ["MR"],
    ar: "الاتحاد الوطني لطلبة موريتانيا | الاتحاد الوطني للطلبة الموريتانيين",
  },
  "mr/university-nouakchott": {
    kind: "institution", en: "University of Nouakchott", fr: "Université de Nouakchott", countries: ["MR"],
    ar: "جامعة نواكشوط | جامعة انواكشوط | جامعة نواكشوط العصرية",
  },
  "mr/unpm": {
    kind: "union", en: "National Employers' Union of Mauritania", fr: "Union nationale du patronat mauritanien", acronyms: ["UNPM"], countries: ["MR"],
    ar: "الاتحاد الوطني لأرباب العمل الموريتانيين | اتحاد أرباب العمل الموريتانيين | الاتحاد العام لأرباب العمل بموريتانيا",
  },
  "mr/utm": {
    kind: "union", en: "Union of Workers of Mauritania", fr: "Union des travailleurs de Mauritanie", acronyms: ["UTM"], countries: ["MR"],
    ar: "اتحاد عمال موريتانيا",
  },
  "mr/yahya-ould-ahmed-el-waghef": {
    kind: "person", en: "Yahya Ould Ahmed El Waghef", countries: ["MR"],
    ar: "يحيى ولد أحمد الوقف | يحي ولد أحمد الوقف",
  },
  "mr/yahya-ould-hademine": {
    kind: "person", en: "Yahya Ould Hademine", countries: ["MR"],
    ar: "يحيى ولد حدمين | يحي ولد حدمين | يحيى ولد حد أمين",
  },
  "mr/zein-ould-zeidane": {
    kind: "person", en: "Zeine Ould Zeidane", countries: ["MR"],
    ar: "الزين ولد زيدان | زين ولد زيدان",
  },
  "mr/zeinebou-mint-ahmednah": {
    kind: "person", en: "Zeinebou Mint Ahmednah", countries: ["MR"],
    ar: "زينب بنت أحمدناه | زينب أحمدناه",
  },
};
