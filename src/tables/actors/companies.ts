import type { ActorTable } from "../../core/records.ts";

/**
 * Companies that news of the Sahel names: airlines, mining, oil and gas, telecoms, energy, transport, banks and arms
 * makers. Names from general knowledge of the region's press; no identifiers, as none could be checked.
 */
export const companies: ActorTable = {
  "companies/ad-ports": {
    kind: "company", en: "AD Ports Group", fr: "AD Ports", countries: ["AE"],
    ar: "موانئ أبوظبي | مجموعة موانئ أبوظبي | مجموعة أبوظبي للموانئ",
  },
  "companies/air-algerie": {
    kind: "company", en: "Air Algérie", countries: ["DZ"],
    ar: "الخطوط الجوية الجزائرية | الجوية الجزائرية | الجزائرية للطيران",
  },
  "companies/air-burkina": {
    kind: "company", en: "Air Burkina", countries: ["BF"],
    ar: "أير بوركينا | خطوط بوركينا الجوية | الخطوط الجوية البوركينية",
  },
  "companies/air-france": {
    kind: "company", en: "Air France", countries: ["FR"],
    ar: "أير فرانس | الخطوط الجوية الفرنسية | الخطوط الفرنسية | شركة إير فرانس",
  },
  "companies/air-mali": {
    kind: "company", en: "Air Mali", countries: ["ML"],
    ar: "أير مالي | شركة طيران مالي | الخطوط الجوية المالية",
  },
  "companies/air-senegal": {
    kind: "company", en: "Air Senegal", fr: "Air Sénégal", countries: ["SN"],
    ar: "أير سنغال | طيران السنغال | الخطوط الجوية السنغالية | الخطوط السنغالية",
  },
  "companies/airtel": {
    kind: "company", en: "Airtel", countries: ["IN", "NE", "TD", "NG"],
    ar: "إيرتل | إيرتيل | إيرتل النيجر | إيرتل تشاد",
  },
  "companies/al-junaid": {
    kind: "company", en: "al-Junaid", fr: "Al-Junaid", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "شركة الجنيد | الجنيد للأنشطة المتعددة | شركات الجنيد | مجموعة الجنيد",
  },
  "companies/allied-gold": {
    kind: "company", en: "Allied Gold", countries: ["CA", "ML"],
    ar: "ألايد غولد | أليد غولد | آلايد غولد كورب | أليد جولد | ألايد جولد | آلايد جولد كورب",
  },
  "companies/anglogold": {
    kind: "company", en: "AngloGold Ashanti", countries: ["ZA", "ML"],
    ar: "أنغلو غولد أشانتي | أنجلو جولد أشانتي | أنغلوغولد | أنجلوجولد",
  },
  "companies/arise": {
    kind: "company", en: "Arise IIP", countries: ["AE", "BJ", "TD"],
    ar: "أرايز",
  },
  "companies/asecna": {
    kind: "intergovernmental", en: "ASECNA", fr: "Asecna", aliases: ["Agency for Aerial Navigation Safety in Africa and Madagascar"],
    ar: "وكالة سلامة الملاحة الجوية في أفريقيا ومدغشقر",
    arShort: "أسيكنا",
  },
  "companies/asky": {
    kind: "company", en: "ASKY Airlines", fr: "Asky", countries: ["TG"],
    ar: "طيران أسكاي | أسكاي للطيران",
    arWeak: "أسكاي",
  },
  "companies/attijariwafa": {
    kind: "company", en: "Attijariwafa Bank", fr: "Attijariwafa bank", countries: ["MA"],
    ar: "التجاري وفا بنك | بنك التجاري وفا | مجموعة التجاري وفا بنك",
  },
  "companies/b2gold": {
    kind: "company", en: "B2Gold", countries: ["CA", "ML"],
    ar: "بي 2 غولد | بي تو غولد | بي تو جولد | بي 2 جولد | شركة بي تو غولد الكندية",
  },
  "companies/badr-airlines": {
    kind: "company", en: "Badr Airlines", countries: ["SD"],
    ar: "بدر للطيران",
  },
  "companies/bank-of-africa": {
    kind: "company", en: "Bank of Africa", acronyms: ["BOA"], countries: ["ML", "NE", "BF", "SN"],
    ar: "بنك أوف أفريكا | بنك أفريقيا",
  },
  "companies/bank-of-khartoum": {
    kind: "company", en: "Bank of Khartoum", fr: "Banque de Khartoum", countries: ["SD"],
    ar: "بنك الخرطوم",
  },
  "companies/bapco": {
    kind: "company", en: "BAPCO", fr: "Bapco", aliases: ["Bashayer Pipeline Company"], countries: ["SD", "SS"],
    ar: "شركة بشائر لخطوط الأنابيب | شركة خطوط أنابيب بشائر | بابكو السودان",
  },
  "companies/barrick": {
    kind: "company", en: "Barrick Mining", previousNames: ["Barrick Gold"], countries: ["CA", "ML"],
    ar: "باريك غولد | باريك جولد | باريك غولد الكندية | باريك للتعدين | باريك ماينينغ | باريك مايننغ | باريك",
  },
  "companies/baykar": {
    kind: "company", en: "Baykar", countries: ["TR"],
    ar: "بايكار التركية | بايكار",
  },
  "companies/bdm": {
    kind: "company", en: "Development Bank of Mali", fr: "Banque de développement du Mali", acronyms: ["BDM", "BDM-SA"], countries: ["ML"],
    ar: "بنك التنمية المالي | بنك تنمية مالي | بنك التنمية في مالي",
  },
  "companies/bnda": {
    kind: "company", en: "National Agricultural Development Bank of Mali", fr: "Banque nationale de développement agricole", acronyms: ["BNDA"],
    countries: ["ML"],
    ar: "البنك الوطني للتنمية الزراعية في مالي",
  },
  "companies/bollore": {
    kind: "company", en: "Bolloré", countries: ["FR"],
    ar: "مجموعة بولوري | بولوري | مجموعة بولوريه",
  },
  "companies/bouygues": {
    kind: "company", en: "Bouygues", countries: ["FR"],
    ar: "بويغ الفرنسية | شركة بويغ | مجموعة بويغ",
  },
  "companies/bp": {
    kind: "company", en: "BP", aliases: ["British Petroleum"], countries: ["GB", "MR", "SN"],
    ar: "بريتيش بتروليوم | شركة بي بي | بي بي البريطانية | بريتش بتروليوم",
  },
  "companies/canal-plus": {
    kind: "company", en: "Canal+", countries: ["FR"],
    ar: "كانال بلس | قناة كانال بلس | كنال بلس | مجموعة كانال بلس",
  },
  "companies/chinguitel": {
    kind: "company", en: "Chinguitel", countries: ["MR"],
    ar: "شنقيتل | شنقيتيل",
  },
  "companies/cmdt": {
    kind: "company", en: "Malian Company for Textile Development", fr: "Compagnie malienne pour le développement des textiles", acronyms: ["CMDT"],
    countries: ["ML"],
    ar: "الشركة المالية لتطوير المنسوجات | الشركة المالية لتنمية النسيج",
  },
  "companies/cnpc": {
    kind: "company", en: "China National Petroleum Corporation", acronyms: ["CNPC"], countries: ["CN", "NE", "TD", "SD"],
    ar: "المؤسسة الوطنية الصينية للبترول | شركة البترول الوطنية الصينية | مؤسسة البترول الوطنية الصينية | شركة النفط الوطنية الصينية | المؤسسة الوطنية الصينية للنفط | شركة النفط الصينية الوطنية | الشركة الوطنية الصينية للبترول | شركة سي إن بي سي",
  },
  "companies/cominak": {
    kind: "company", en: "COMINAK", fr: "Cominak", aliases: ["Compagnie minière d'Akouta"], countries: ["NE"], parent: "companies/orano", from: "1974",
    to: "2021",
    ar: "كوميناك | كومناك",
  },
  "companies/coris-bank": {
    kind: "company", en: "Coris Bank", countries: ["BF"],
    ar: "كوريس بنك | بنك كوريس",
  },
  "companies/dal-group": {
    kind: "company", en: "DAL Group", fr: "Groupe DAL", countries: ["SD"],
    ar: "مجموعة دال | شركة دال | مجموعة دال الغذائية",
  },
  "companies/dangote": {
    kind: "company", en: "Dangote Group", fr: "Groupe Dangote", countries: ["NG"],
    ar: "مجموعة دانغوتي | مجموعة دانغوت | مصفاة دانغوتي | مجموعة دانجوتي | دانغوتي للأسمنت",
  },
  "companies/diarra-transport": {
    kind: "company", en: "Diarra Transport", countries: ["ML"],
    ar: "ديارا للنقل | دياررا ترانسبور",
  },
  "companies/dp-world": {
    kind: "company", en: "DP World", countries: ["AE", "SN"],
    ar: "موانئ دبي العالمية | مجموعة موانئ دبي العالمية",
  },
  "companies/ecobank": {
    kind: "company", en: "Ecobank", countries: ["TG"],
    ar: "إيكوبنك | إيكو بانك | مجموعة إيكوبنك",
  },
  "companies/edm": {
    kind: "company", en: "Énergie du Mali", acronyms: ["EDM", "EDM-SA"], countries: ["ML"],
    ar: "طاقة مالي | شركة كهرباء مالي | الشركة المالية للكهرباء | شركة الطاقة المالية | إنرجي دي مالي",
  },
  "companies/eiffage": {
    kind: "company", en: "Eiffage", countries: ["FR", "SN"],
    ar: "إيفاج الفرنسية | مجموعة إيفاج | شركة إيفاج",
  },
  "companies/endeavour": {
    kind: "company", en: "Endeavour Mining", countries: ["GB", "BF", "SN", "CI"],
    ar: "إنديفور مايننغ | إنديفور ماينينغ | شركة إنديفور | إندفور مايننغ | إنديفور للتعدين | إنديفور مايننج | إنديفور ماينينج",
  },
  "companies/eni": {
    kind: "company", en: "Eni", countries: ["IT", "LY"],
    ar: "شركة إيني | إيني الإيطالية",
  },
  "companies/eramet": {
    kind: "company", en: "Eramet", countries: ["FR", "SN", "GA"],
    ar: "إيراميت | مجموعة إيراميت الفرنسية",
  },
  "companies/essakane": {
    kind: "company", en: "Essakane SA", countries: ["BF"], parent: "companies/iamgold",
    ar: "شركة إيساكان",
  },
  "companies/esso-tchad": {
    kind: "company", en: "Esso Chad", fr: "Esso Tchad", countries: ["TD"], parent: "companies/exxonmobil",
    ar: "إيسو تشاد",
  },
  "companies/ethiopian-airlines": {
    kind: "company", en: "Ethiopian Airlines", countries: ["ET"],
    ar: "الخطوط الجوية الإثيوبية | الخطوط الإثيوبية | الإثيوبية للطيران",
  },
  "companies/evro-polis": {
    kind: "company", en: "Evro Polis", countries: ["RU", "SY"], parent: "world/wagner-group",
    ar: "مجموعة إيفرو بوليس | إيفرو بوليس",
  },
  "companies/exxonmobil": {
    kind: "company", en: "ExxonMobil", countries: ["US", "TD"],
    ar: "إكسون موبيل | إكسون موبايل | اكسون موبل",
  },
  "companies/first-quantum": {
    kind: "company", en: "First Quantum Minerals", countries: ["CA", "MR", "ZM"],
    ar: "فرست كوانتوم | فيرست كوانتم | فيرست كوانتوم مينيرالز",
  },
  "companies/fortuna": {
    kind: "company", en: "Fortuna Mining", countries: ["CA", "BF"],
    ar: "فورتونا مايننغ | فورتونا سيلفر | فورتونا ماينينغ | فورتونا مايننج | فورتونا ماينينج",
  },
  "companies/ganfeng": {
    kind: "company", en: "Ganfeng Lithium", countries: ["CN", "ML"],
    ar: "غانفنغ | غانفنغ ليثيوم | جانفينج ليثيوم | غانفينغ ليثيوم | جانفنج | جانفنج ليثيوم",
  },
  "companies/glencore": {
    kind: "company", en: "Glencore", countries: ["CH", "TD"],
    ar: "غلينكور | جلينكور | غلنكور",
  },
  "companies/global-atomic": {
    kind: "company", en: "Global Atomic", countries: ["CA", "NE"],
    ar: "غلوبال أتوميك | جلوبال أتوميك",
  },
  "companies/gnpoc": {
    kind: "company", en: "Greater Nile Petroleum Operating Company", acronyms: ["GNPOC"], countries: ["SD", "SS"],
    ar: "شركة النيل الكبرى لعمليات البترول | النيل الكبرى للبترول",
  },
  "companies/goviex": {
    kind: "company", en: "GoviEx Uranium", fr: "GoviEx", countries: ["CA", "NE"],
    ar: "غوفيكس | غوفي إكس | جوفيكس | غوفيكس يورانيوم | غوفي إكس يورانيوم",
  },
  "companies/gum-arabic-company": {
    kind: "company", en: "Gum Arabic Company", countries: ["SD"],
    ar: "شركة الصمغ العربي",
  },
  "companies/huawei": {
    kind: "company", en: "Huawei", countries: ["CN"],
    ar: "هواوي",
  },
  "companies/hummingbird": {
    kind: "company", en: "Hummingbird Resources", countries: ["GB", "ML"],
    ar: "هامينغبيرد | هامينغبيرد ريسورسز | همينغ بيرد | هامينجبيرد | هامينجبيرد ريسورسز | همينج بيرد",
  },
  "companies/iamgold": {
    kind: "company", en: "IAMGOLD", fr: "Iamgold", countries: ["CA", "BF", "ML"],
    ar: "أيام غولد | آي إيه إم غولد | إيام جولد",
  },
  "companies/ics-senegal": {
    kind: "company", en: "Industries chimiques du Sénégal", acronyms: ["ICS"], countries: ["SN"],
    ar: "الصناعات الكيماوية السنغالية | شركة الصناعات الكيميائية السنغالية",
  },
  "companies/imouraren-sa": {
    kind: "company", en: "Imouraren SA", countries: ["NE"], parent: "companies/orano",
    ar: "شركة إيمورارين | إيمورارين إس إيه",
  },
  "companies/kenana": {
    kind: "company", en: "Kenana Sugar Company", countries: ["SD"],
    ar: "سكر كنانة",
  },
  "companies/kinross": {
    kind: "company", en: "Kinross Gold", countries: ["CA", "MR"],
    ar: "كينروس | كينروس غولد | كينروس الكندية | كينروس تازيازت",
  },
  "companies/kodal": {
    kind: "company", en: "Kodal Minerals", countries: ["GB", "ML"],
    ar: "كودال مينيرالز | كودال منيرالز",
  },
  "companies/kosmos": {
    kind: "company", en: "Kosmos Energy", countries: ["US", "MR", "SN"],
    ar: "كوسموس إنرجي | كوسموس للطاقة | شركة كوسموس الأمريكية | كوسموس إينرجي",
  },
  "companies/leo-lithium": {
    kind: "company", en: "Leo Lithium", countries: ["AU", "ML"],
    ar: "ليو ليثيوم",
  },
  "companies/loulo-gounkoto": {
    kind: "company", en: "Loulo-Gounkoto", countries: ["ML"], parent: "companies/barrick",
    ar: "مجمع لولو غونكوتو | لولو غونكوتو | مجمع لولو غونغوتو | لولو غونغوتو | لولو جونكوتو | مجمع لولو جونكوتو | لولو غونكوتا",
  },
  "companies/malitel": {
    kind: "company", en: "Malitel", aliases: ["Moov Africa Malitel", "Sotelma"], countries: ["ML"],
    ar: "ماليتيل | ماليتل | موف أفريكا ماليتيل | سوتلما",
  },
  "companies/maroc-telecom": {
    kind: "company", en: "Maroc Telecom", countries: ["MA", "ML", "MR", "BF"],
    ar: "اتصالات المغرب",
  },
  "companies/mattel": {
    kind: "company", en: "Mattel (Mauritania)", fr: "Mattel", aliases: ["Mauritano-Tunisienne de télécommunications"], countries: ["MR"],
    ar: "شركة ماتل | ماتال الموريتانية",
  },
  "companies/mauripost": {
    kind: "company", en: "Mauripost", countries: ["MR"],
    ar: "موريبوست",
  },
  "companies/mauritania-airlines": {
    kind: "company", en: "Mauritania Airlines", aliases: ["Mauritania Airlines International"], countries: ["MR"],
    ar: "الموريتانية للطيران | الموريتانية الدولية للطيران | الخطوط الجوية الموريتانية | الموريتانية للطيران الدولية",
  },
  "companies/mauritel": {
    kind: "company", en: "Mauritel", countries: ["MR"],
    ar: "موريتل | موريتيل",
  },
  "companies/mcm-mauritania": {
    kind: "company", en: "Mauritanian Copper Mines", acronyms: ["MCM"], countries: ["MR"], parent: "companies/first-quantum",
    ar: "شركة نحاس موريتانيا | مناجم نحاس موريتانيا | شركة إم سي إم",
  },
  "companies/meroe-gold": {
    kind: "company", en: "Meroe Gold", countries: ["SD"], parent: "world/wagner-group",
    ar: "مروي غولد | مروي قولد | مروي جولد",
  },
  "companies/moov": {
    kind: "company", en: "Moov Africa", countries: ["BF", "NE", "TD", "TG", "BJ"],
    ar: "موف أفريكا | موف أفريقيا",
  },
  "companies/mtn": {
    kind: "company", en: "MTN", countries: ["ZA", "SD", "NG"],
    ar: "إم تي إن | أم تي أن السودان",
  },
  "companies/nigelec": {
    kind: "company", en: "NIGELEC", fr: "Nigelec", aliases: ["Société nigérienne d'électricité"], countries: ["NE"],
    ar: "نيجيليك | الشركة النيجرية للكهرباء | نيغيليك",
  },
  "companies/niger-telecoms": {
    kind: "company", en: "Niger Telecoms", fr: "Niger Télécoms", countries: ["NE"],
    ar: "نيجر تيليكوم | نيجر تلكوم | النيجر للاتصالات",
  },
  "companies/nnpc": {
    kind: "company", en: "NNPC", aliases: ["Nigerian National Petroleum Company"], countries: ["NG"],
    ar: "شركة البترول الوطنية النيجيرية | مؤسسة البترول الوطنية النيجيرية | شركة النفط الوطنية النيجيرية | المؤسسة الوطنية النيجيرية للبترول",
  },
  "companies/noc-libya": {
    kind: "company", en: "National Oil Corporation", acronyms: ["NOC"], countries: ["LY"],
    ar: "المؤسسة الوطنية للنفط | المؤسسة الوطنية للنفط الليبية",
  },
  "companies/nordgold": {
    kind: "company", en: "Nordgold", countries: ["RU", "BF"],
    ar: "نوردغولد | نورد جولد | نوردغولد الروسية",
  },
  "companies/norinco": {
    kind: "company", en: "Norinco", countries: ["CN"],
    ar: "شركة نورينكو | نورينكو الصينية",
  },
  "companies/ocp": {
    kind: "company", en: "OCP Group", fr: "OCP", aliases: ["Office chérifien des phosphates"], acronyms: ["OCP"], countries: ["MA"],
    ar: "المجمع الشريف للفوسفاط | المكتب الشريف للفوسفاط | مجموعة المكتب الشريف للفوسفاط",
  },
  "companies/orange": {
    kind: "company", en: "Orange", countries: ["FR", "ML", "SN", "BF"],
    ar: "أورانج مالي | أورانج السنغال | شركة أورانج | أورانج الفرنسية | أورانج بوركينا",
    arWeak: "أورانج",
  },
  "companies/orano": {
    kind: "company", en: "Orano", previousNames: ["Areva", "Cogema"], countries: ["FR", "NE"], from: "2018-01",
    ar: "مجموعة أورانو | أورانو | أورانو الفرنسية | مجموعة أورانو الفرنسية",
    arFormer: "أريفا | شركة أريفا | مجموعة أريفا | أريفا الفرنسية | كوجيما | كوغيما",
  },
  "companies/orezone": {
    kind: "company", en: "Orezone Gold", countries: ["CA", "BF"],
    ar: "أوريزون غولد | أورزون غولد | أوريزون جولد | أورزون جولد",
  },
  "companies/petronas": {
    kind: "company", en: "Petronas", countries: ["MY", "SD", "TD"],
    ar: "بتروناس | شركة بتروناس الماليزية",
  },
  "companies/petrosen": {
    kind: "company", en: "Petrosen", countries: ["SN"],
    ar: "بتروسين | بيتروسين",
  },
  "companies/poly-hondone": {
    kind: "company", en: "Poly Hondone Pelagic Fishery", fr: "Poly Hondone", countries: ["CN", "MR"],
    ar: "شركة هوندونغ | بولي هوندونغ | هوندونغ الصينية | شركة بولي هوندونغ الصينية | شركة هوندونج | بولي هوندونج | هوندونج الصينية",
  },
  "companies/randgold": {
    kind: "company", en: "Randgold Resources", countries: ["ML", "GB"],
    ar: "راند غولد | راندغولد ريسورسز | راندجولد | راندجولد ريسورسز",
  },
  "companies/resolute": {
    kind: "company", en: "Resolute Mining", countries: ["AU", "ML", "SN"],
    ar: "ريزولوت مايننغ | ريزولوت ماينينغ | ريسولوت مايننج | ريزوليوت مايننغ | ريزولوت للتعدين | ريزولوت | ريسولوت ماينينغ | ريزولوت مايننج | ريزولوت ماينينج",
  },
  "companies/rosatom": {
    kind: "company", en: "Rosatom", countries: ["RU"],
    ar: "روساتوم | روزاتوم | شركة روساتوم الروسية",
  },
  "companies/royal-air-maroc": {
    kind: "company", en: "Royal Air Maroc", countries: ["MA"],
    ar: "الخطوط الملكية المغربية | الخطوط الجوية المغربية | الخطوط الملكية المغربية لارام",
  },
  "companies/sadat": {
    kind: "company", en: "SADAT", fr: "Sadat", aliases: ["SADAT International Defence Consultancy"], countries: ["TR"],
    ar: "شركة سادات | سادات التركية | شركة صادات | صادات التركية",
  },
  "companies/sar-senegal": {
    kind: "company", en: "African Refining Company", fr: "Société africaine de raffinage", countries: ["SN"],
    ar: "الشركة الأفريقية للتكرير",
  },
  "companies/satom": {
    kind: "company", en: "Sogea-Satom", countries: ["FR"],
    ar: "سوجيا ساتوم | ساتوم الفرنسية | شركة ساتوم",
  },
  "companies/savannah": {
    kind: "company", en: "Savannah Energy", countries: ["GB", "NE", "TD"],
    ar: "سافانا إنرجي | سافانا للطاقة | سافانا بتروليوم | شركة سافانا البريطانية",
  },
  "companies/semafo": {
    kind: "company", en: "SEMAFO", fr: "Semafo", countries: ["CA", "BF"],
    ar: "سيمافو | شركة سيمافو الكندية",
  },
  "companies/senelec": {
    kind: "company", en: "Senelec", countries: ["SN"],
    ar: "سينيليك | سنيلك",
  },
  "companies/shell": {
    kind: "company", en: "Shell", countries: ["GB", "NG"],
    ar: "شركة شل | شل نيجيريا | رويال داتش شل | شركة شل النفطية",
  },
  "companies/sht": {
    kind: "company", en: "Chad Hydrocarbons Company", fr: "Société des hydrocarbures du Tchad", acronyms: ["SHT"], countries: ["TD"],
    ar: "الشركة التشادية للمحروقات | شركة المحروقات التشادية | شركة هيدروكربورات تشاد | شركة الهيدروكربونات التشادية",
  },
  "companies/sky-mali": {
    kind: "company", en: "Sky Mali", countries: ["ML"], from: "2020",
    ar: "سكاي مالي | طيران سكاي مالي | شركة سكاي مالي للطيران",
  },
  "companies/smh-mauritania": {
    kind: "company", en: "Mauritanian Hydrocarbons Company", fr: "Société mauritanienne des hydrocarbures", acronyms: ["SMH"], countries: ["MR"],
    ar: "الشركة الموريتانية للمحروقات",
  },
  "companies/sml-niger": {
    kind: "company", en: "Société des mines du Liptako", acronyms: ["SML"], countries: ["NE"],
    ar: "شركة مناجم ليبتاكو | شركة مناجم الليبتاكو",
  },
  "companies/sne-chad": {
    kind: "company", en: "SNE (Chad)", fr: "Société nationale d'électricité", acronyms: ["SNE"], countries: ["TD"],
    ar: "الشركة الوطنية للكهرباء التشادية",
  },
  "companies/snim": {
    kind: "company", en: "SNIM", aliases: ["Société nationale industrielle et minière"], countries: ["MR"],
    ar: "الشركة الوطنية للصناعة والمناجم | الشركة الموريتانية للصناعة والمناجم | شركة اسنيم | الشركة الوطنية للصناعة والتعدين",
    arShort: "اسنيم | سنيم",
  },
  "companies/sofitex": {
    kind: "company", en: "SOFITEX", fr: "Sofitex", countries: ["BF"],
    ar: "سوفيتكس",
  },
  "companies/somair": {
    kind: "company", en: "SOMAÏR", fr: "Somaïr", aliases: ["Société des mines de l'Aïr"], countries: ["NE"], parent: "companies/orano", from: "1968",
    ar: "سومير | سومايير | شركة مناجم الأيير | شركة مناجم آير | شركة صومايير",
  },
  "companies/somelec": {
    kind: "company", en: "SOMELEC", fr: "Somelec", aliases: ["Société mauritanienne d'électricité"], countries: ["MR"],
    ar: "الشركة الموريتانية للكهرباء | صوملك",
  },
  "companies/somina": {
    kind: "company", en: "SOMINA", fr: "Somina", aliases: ["Société des mines d'Azelik"], countries: ["NE", "CN"],
    ar: "شركة سومينا | شركة مناجم أزليك",
  },
  "companies/sonabel": {
    kind: "company", en: "SONABEL", fr: "Sonabel", aliases: ["Société nationale d'électricité du Burkina Faso"], countries: ["BF"],
    ar: "سونابيل",
  },
  "companies/sonabhy": {
    kind: "company", en: "SONABHY", fr: "Sonabhy", aliases: ["Société nationale burkinabè d'hydrocarbures"], countries: ["BF"],
    ar: "سونابي | الشركة البوركينية للمحروقات",
  },
  "companies/sonatel": {
    kind: "company", en: "Sonatel", countries: ["SN"],
    ar: "سوناتيل",
  },
  "companies/sonatrach": {
    kind: "company", en: "Sonatrach", countries: ["DZ", "NE"],
    ar: "سوناطراك | مجمع سوناطراك | مجمع سوناطراك الجزائري",
  },
  "companies/sonelgaz": {
    kind: "company", en: "Sonelgaz", countries: ["DZ"],
    ar: "سونلغاز | مجمع سونلغاز",
  },
  "companies/sonidep": {
    kind: "company", en: "SONIDEP", fr: "Sonidep", aliases: ["Société nigérienne des produits pétroliers"], countries: ["NE"],
    ar: "سونيديب | الشركة النيجرية للمنتجات النفطية",
  },
  "companies/sopamib": {
    kind: "company", en: "Société de participation minière du Burkina", acronyms: ["SOPAMIB"], countries: ["BF"],
    ar: "سوباميب",
  },
  "companies/sopamin": {
    kind: "company", en: "SOPAMIN", fr: "Sopamin", aliases: ["Société du patrimoine des mines du Niger"], countries: ["NE"],
    ar: "سوبامين | شركة تراث مناجم النيجر",
  },
  "companies/soraz": {
    kind: "company", en: "SORAZ", fr: "Soraz", aliases: ["Société de raffinage de Zinder"], countries: ["NE"],
    ar: "شركة تكرير زندر | مصفاة سوراز | سوراز",
  },
  "companies/sorem": {
    kind: "company", en: "SOREM Mali", aliases: ["Société de recherche et d'exploitation des ressources minérales du Mali"], countries: ["ML"],
    ar: "سوريم مالي | سوريم المالية",
  },
  "companies/starlink": {
    kind: "company", en: "Starlink", countries: ["US"],
    ar: "ستارلينك | خدمة ستارلينك",
  },
  "companies/sudan-airways": {
    kind: "company", en: "Sudan Airways", countries: ["SD"],
    ar: "الخطوط الجوية السودانية | سودانير | الخطوط السودانية | سودان إيروايز",
  },
  "companies/sudatel": {
    kind: "company", en: "Sudatel", countries: ["SD", "MR", "SN"],
    ar: "سوداتل | مجموعة سوداتل | سوداني للاتصالات",
  },
  "companies/tarco": {
    kind: "company", en: "Tarco Aviation", countries: ["SD"],
    ar: "تاركو للطيران | تاركو",
  },
  "companies/tasiast": {
    kind: "company", en: "Tasiast Mauritanie", acronyms: ["TMLSA"], countries: ["MR"], parent: "companies/kinross",
    ar: "تازيازت موريتانيا | شركة تازيازت | تازيازت موريتانيا المحدودة | شركة كينروس تازيازت",
    arWeak: "تازيازت",
  },
  "companies/timersoi-uranium": {
    kind: "company", en: "Timersoi National Uranium Company", acronyms: ["TNUC"], countries: ["NE"],
    ar: "تيمرسوي الوطنية لليورانيوم",
  },
  "companies/totalenergies": {
    kind: "company", en: "TotalEnergies", previousNames: ["Total"], countries: ["FR"],
    ar: "توتال إنرجي | توتال إنرجيز | شركة توتال | توتال الفرنسية | مجموعة توتال | توتال إينيرجي | توتال للطاقة",
    arWeak: "توتال",
  },
  "companies/toyota": {
    kind: "company", en: "Toyota", countries: ["JP"],
    ar: "شركة تويوتا",
  },
  "companies/trevali": {
    kind: "company", en: "Trevali Mining", fr: "Trevali", countries: ["CA", "BF"],
    ar: "تريفالي | تريفالي ماينينغ",
  },
  "companies/turkish-airlines": {
    kind: "company", en: "Turkish Airlines", countries: ["TR"],
    ar: "الخطوط الجوية التركية | الخطوط التركية",
  },
  "companies/turkish-petroleum": {
    kind: "company", en: "Turkish Petroleum", fr: "TPAO", acronyms: ["TPAO"], countries: ["TR"],
    ar: "شركة البترول التركية | مؤسسة البترول التركية",
  },
  "companies/vinci": {
    kind: "company", en: "Vinci", countries: ["FR"],
    ar: "مجموعة فينسي | شركة فينسي الفرنسية",
  },
  "companies/wapco": {
    kind: "company", en: "West African Oil Pipeline Company", acronyms: ["WAPCO"], countries: ["NE", "BJ"],
    ar: "وابكو | شركة خط أنابيب نفط غرب أفريقيا | شركة غرب أفريقيا لأنابيب النفط",
  },
  "companies/west-african-resources": {
    kind: "company", en: "West African Resources", countries: ["AU", "BF"],
    ar: "ويست أفريكان ريسورسز | وست أفريكان ريسورسز",
  },
  "companies/woodside": {
    kind: "company", en: "Woodside", countries: ["AU", "SN"],
    ar: "وودسايد | وودسايد إنرجي | شركة وودسايد الأسترالية",
  },
  "companies/yadran": {
    kind: "company", en: "Yadran Group", fr: "Yadran", countries: ["RU", "ML"],
    ar: "مجموعة يادران | يادران الروسية | شركة يادران",
  },
  "companies/zadna": {
    kind: "company", en: "Zadna", countries: ["SD"],
    ar: "شركة زادنا | زادنا العالمية",
  },
  "companies/zain-sudan": {
    kind: "company", en: "Zain Sudan", countries: ["SD"],
    ar: "زين السودان | زين للاتصالات",
  },
};
