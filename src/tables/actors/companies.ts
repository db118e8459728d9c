import type { ActorTable } from "../../core/records.ts";

/**
 * Companies that news of the Sahel names: airlines, mining, oil and gas, telecoms, energy, transport, banks and arms
 * makers. Names from general knowledge of the region's press; no identifiers, as none could be checked.
 */
export const companies: ActorTable = {
  "companies/a4si": {
    kind: "company", en: "A4SI", aliases: ["A4 Special Security International"], countries: ["CO"],
    ar: "إي فور إس آي | شركة إيه فور الكولومبية",
  },
  "companies/access-bank": {
    kind: "company", en: "Access Bank", countries: ["NG"],
    ar: "أكسيس بنك | بنك أكسيس النيجيري | أكسس بنك | بنك أكسس | بنك أكسيس | أكسس",
  },
  "companies/acwa-power": {
    kind: "company", en: "ACWA Power", countries: ["SA"],
    ar: "أكوا باور | أكوا باور السعودية",
  },
  "companies/ad-ports": {
    kind: "company", en: "AD Ports Group", fr: "AD Ports", countries: ["AE"],
    ar: "موانئ أبوظبي | مجموعة موانئ أبوظبي | مجموعة أبوظبي للموانئ",
  },
  "companies/addax": {
    kind: "company", en: "Addax & Oryx Group", aliases: ["Addax"], countries: ["CH"],
    ar: "أداكس | شركة أداكس | أداكس إنرجي",
  },
  "companies/africa-global-logistics": {
    kind: "company", en: "Africa Global Logistics", acronyms: ["AGL"],
    ar: "أفريكا غلوبال لوجستيكس | أفريكا غلوبال لوجيستيكس",
  },
  "companies/africa-world-airlines": {
    kind: "company", en: "Africa World Airlines", countries: ["GH"],
    ar: "أفريقيا وورلد إيرلاينز | خطوط أفريقيا العالمية | أفريكا وورلد إيرلاينز",
  },
  "companies/afriland-first-bank": {
    kind: "company", en: "Afriland First Bank", countries: ["CM"],
    ar: "أفريلاند فيرست بنك | أفريلاند",
  },
  "companies/afriqiyah-airways": {
    kind: "company", en: "Afriqiyah Airways", countries: ["LY"],
    ar: "الخطوط الجوية الأفريقية | الخطوط الأفريقية | الأفريقية للطيران",
  },
  "companies/afro-turk": {
    kind: "company", en: "Afro Turk", aliases: ["Afro Turc"], countries: ["TR", "BF"],
    ar: "أفرو تورك | شركة أفرو تورك | أفرو ترك | أفروتورك",
  },
  "companies/aggreko": {
    kind: "company", en: "Aggreko", countries: ["GB"],
    ar: "شركة أغريكو | أغريكو البريطانية | أجريكو البريطانية",
  },
  "companies/agip": {
    kind: "company", en: "Agip", aliases: ["Nigerian Agip Oil Company"], acronyms: ["NAOC"], countries: ["IT", "NG"],
    ar: "أجيب الإيطالية | شركة أجيب | أجيب النفطية",
    arWeak: "أجيب",
    arCue: "النفط | النفطية | نيجيريا | إيني | الإيطالية",
  },
  "companies/ahmeyim-gas": {
    kind: "company", en: "New Fortress Energy", countries: ["US"],
    ar: "نيو فورترس إنرجي | نيو فورتريس إنرجي",
  },
  "companies/aigle-azur": {
    kind: "company", en: "Aigle Azur", countries: ["FR"],
    ar: "إيغل أزور | شركة إيغل أزور | إيجل أزور | طيران إيغل أزور",
  },
  "companies/air-algerie": {
    kind: "company", en: "Air Algérie", countries: ["DZ"],
    ar: "الخطوط الجوية الجزائرية | الجوية الجزائرية | الجزائرية للطيران | اير الجيري | الخطوط الجزائرية | إير ألجيريا",
  },
  "companies/air-arabia": {
    kind: "company", en: "Air Arabia", countries: ["AE"],
    ar: "العربية للطيران",
  },
  "companies/air-burkina": {
    kind: "company", en: "Air Burkina", countries: ["BF"],
    ar: "أير بوركينا | خطوط بوركينا الجوية | الخطوط الجوية البوركينية | طيران بوركينا | آر بوركينا",
  },
  "companies/air-cote-divoire": {
    kind: "company", en: "Air Côte d'Ivoire", countries: ["CI"],
    ar: "طيران كوت ديفوار | خطوط كوت ديفوار | إير كوت ديفوار | الخطوط الجوية الإيفوارية | الخطوط الإيفوارية",
  },
  "companies/air-france": {
    kind: "company", en: "Air France", countries: ["FR"],
    ar: "أير فرانس | الخطوط الجوية الفرنسية | الخطوط الفرنسية | شركة إير فرانس | ار فرانس | إير فرنس",
  },
  "companies/air-mali": {
    kind: "company", en: "Air Mali", countries: ["ML"],
    ar: "أير مالي | شركة طيران مالي | الخطوط الجوية المالية | طيران مالي",
  },
  "companies/air-peace": {
    kind: "company", en: "Air Peace", countries: ["NG"],
    ar: "إير بيس",
  },
  "companies/air-senegal": {
    kind: "company", en: "Air Senegal", fr: "Air Sénégal", countries: ["SN"],
    ar: "أير سنغال | طيران السنغال | الخطوط الجوية السنغالية | الخطوط السنغالية",
  },
  "companies/airbus": {
    kind: "company", en: "Airbus",
    ar: "إيرباص | شركة إيرباص",
  },
  "companies/airtel": {
    kind: "company", en: "Airtel", aliases: ["Airtel Chad", "Airtel Tchad", "Airtel Niger"],
    countries: ["IN", "NE", "TD", "NG"],
    ar: "إيرتل | إيرتيل | إيرتل النيجر | إيرتل تشاد | ايرتل نيجر",
  },
  "companies/aiteo": {
    kind: "company", en: "Aiteo", countries: ["NG"],
    ar: "أيتيو",
  },
  "companies/akonta-mining": {
    kind: "company", en: "Akonta Mining", countries: ["GH"],
    ar: "أكونتا ماينينغ | أكونتا مينينغ | أكونتا للتعدين",
  },
  "companies/al-fakher-advanced-works": {
    kind: "company", en: "Al-Fakher Advanced Works", countries: ["SD"], weak: true,
    ar: "الفاخر | شركة الفاخر | شركة الفاخر للأعمال المتقدمة | شركة الفاخر المتقدمة المحدودة | الفاخر للأعمال المتقدمة | شركة الفاخر المتقدمة | شركة الفاخر المحدودة",
    arCue: "شركة | الذهب | السودان",
  },
  "companies/al-fattan": {
    kind: "company", en: "Al Fattan Group", countries: ["AE"],
    ar: "مجموعة الفتان القابضة | مجموعة الفتان الإماراتية | مجموعة الفتان",
  },
  "companies/al-junaid": {
    kind: "company", en: "al-Junaid", fr: "Al-Junaid", aliases: ["Al Junaid Multi Activities"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "شركة الجنيد | الجنيد للأنشطة المتعددة | شركات الجنيد | مجموعة الجنيد | شركة الجنيد للأنشطة المتعددة",
    arWeak: "الجنيد",
  },
  "companies/al-salam-bank-sd": {
    kind: "company", en: "Al-Salam Bank (Sudan)", aliases: ["Al-Salam Bank"], countries: ["SD"],
    ar: "مصرف السلام السوداني | مصرف السلام السودان",
  },
  "companies/al-solag-mining": {
    kind: "company", en: "Al-Solag Mining", aliases: ["Alsolag"], countries: ["SD", "RU"],
    ar: "شركة الصولج | الصولج للتعدين | شركة السولاج | شركة الصولج للتعدين | السولج للتعدين | شركة السولج",
    arWeak: "السولاج | السولج",
  },
  "companies/al-zumoroud-and-al-yaqoot": {
    kind: "company", en: "Al Zumoroud and Al Yaqoot Gold & Jewellers", aliases: ["Al Zumoroud and Al Yaqoot"],
    countries: ["AE", "SD"],
    ar: "الزمرد والياقوت | شركة الزمرد والياقوت | الزمرد والياقوت للذهب والمجوهرات",
  },
  "companies/albayrak": {
    kind: "company", en: "Albayrak Group", fr: "Groupe Albayrak", countries: ["TR", "GN"],
    ar: "مجموعة البيرق التركية | مجموعة ألبيرق | ألبيرق التركية | شركة البيرق التركية | ألبايراك | شركة ألبيرق",
  },
  "companies/alcoa": {
    kind: "company", en: "Alcoa", countries: ["US"],
    ar: "ألكوا",
  },
  "companies/algold": {
    kind: "company", en: "Algold Resources", aliases: ["Algold"], countries: ["CA", "MR"],
    ar: "ألغولد ريسورسز | ألغولد | شركة ألغولد | ألجولد ريسورسز",
  },
  "companies/allied-gold": {
    kind: "company", en: "Allied Gold", countries: ["CA", "ML"],
    ar: "ألايد غولد | أليد غولد | آلايد غولد كورب | أليد جولد | ألايد جولد | آلايد جولد كورب | اللايد جولد | ألايد غولد الكندية",
  },
  "companies/alrosa": {
    kind: "company", en: "Alrosa", countries: ["RU"],
    ar: "ألروسا | شركة ألروسا",
  },
  "companies/alstom": {
    kind: "company", en: "Alstom", countries: ["FR"],
    ar: "ألستوم | شركة ألستوم | ألستوم الفرنسية",
  },
  "companies/amarante": {
    kind: "company", en: "Amarante International", countries: ["FR"],
    ar: "أمارانت إنترناشيونال | شركة أمارانت",
    arWeak: "أمارانت",
  },
  "companies/amea-power": {
    kind: "company", en: "AMEA Power", countries: ["AE"],
    ar: "أميا باور | أميا باور الإماراتية | شركة أميا باور",
  },
  "companies/amentum": {
    kind: "company", en: "Amentum", countries: ["US"],
    ar: "شركة أمينتوم | أمينتوم الأمريكية | أمنتوم",
  },
  "companies/anglogold": {
    kind: "company", en: "AngloGold Ashanti", countries: ["ZA", "ML"],
    ar: "أنغلو غولد أشانتي | أنجلو جولد أشانتي | أنغلوغولد | أنجلوجولد | أنغلوغولد أشانتي | أنجلوجولد أشانتي | أنغلو جولد أشانتي | أنجلوغولد أشانتي | أنجلو غولد أشانتي",
  },
  "companies/arab-contractors-company": {
    kind: "company", en: "Arab Contractors", countries: ["EG"],
    ar: "شركة المقاولون العرب | شركة المقاولين العرب | المقاولون العرب المصرية",
  },
  "companies/arab-mining-company": {
    kind: "company", en: "Arab Mining Company", aliases: ["ARMICO"], countries: ["JO"],
    ar: "الشركة العربية للتعدين",
  },
  "companies/arc-resources": {
    kind: "company", en: "ARC Resources Corporation", aliases: ["Africa Resources Corporation", "Thiik International"], countries: ["SS"],
    ar: "أفريكان ريسورسز كوربوريشن | شركة أفريكان ريسورسز | إيه آر سي ريسورسز | أفريكا ريسورسز | شركة إيه آر سي",
  },
  "companies/arcelormittal": {
    kind: "company", en: "ArcelorMittal",
    ar: "أرسيلور ميتال | أرسيلورميتال",
  },
  "companies/ariab-mining": {
    kind: "company", en: "Ariab Mining", countries: ["SD"],
    ar: "شركة أرياب للتعدين | شركة أرياب للتعدين السودانية | أرياب للتعدين | شركة أرياب",
  },
  "companies/arik-air": {
    kind: "company", en: "Arik Air", countries: ["NG"],
    ar: "أريك إير | أريك للطيران | طيران أريك",
  },
  "companies/arise": {
    kind: "company", en: "Arise IIP", countries: ["AE", "BJ", "TD"],
    ar: "أرايز",
  },
  "companies/arise-mauritania": {
    kind: "company", en: "Arise Mauritania", countries: ["MR"],
    ar: "آرايز موريتانيا | شركة آرايز موريتانيا",
  },
  "companies/asante-gold": {
    kind: "company", en: "Asante Gold", aliases: ["Asante Gold Corporation"], countries: ["GH"],
    ar: "أسانتي غولد | أسانتي جولد",
  },
  "companies/asecna": {
    kind: "intergovernmental", en: "ASECNA", fr: "Asecna", aliases: ["Agency for Aerial Navigation Safety in Africa and Madagascar"],
    ar: "وكالة سلامة الملاحة الجوية في أفريقيا ومدغشقر | وكالة أسكنا | أسكنا",
    arShort: "أسيكنا",
  },
  "companies/aselsan": {
    kind: "company", en: "Aselsan", countries: ["TR"],
    ar: "أسيلسان | شركة أسيلسان | أسلسان",
  },
  "companies/asky": {
    kind: "company", en: "ASKY Airlines", acronyms: ["ASKY"], fr: "Asky", countries: ["TG"],
    ar: "طيران أسكاي | أسكاي للطيران | شركة أسكاي | خطوط أسكاي | أسكاي إيرلاينز | أسكي للطيران | أسكي إيرلاينز | طيران أسكي",
    arWeak: "أسكاي",
  },
  "companies/asl-airlines": {
    kind: "company", en: "ASL Airlines", countries: ["IE"],
    ar: "إيه إس إل إيرلاينز | أي إس إل إيرلاينز",
  },
  "companies/atbara-cement": {
    kind: "company", en: "Atbara Cement", countries: ["SD"],
    ar: "أسمنت عطبرة | مصنع أسمنت عطبرة | شركة أسمنت عطبرة",
  },
  "companies/attijari-bank-mauritanie": {
    kind: "company", en: "Attijari Bank Mauritanie", countries: ["MR"],
    ar: "التجاري بنك موريتانيا | التجاري بنك",
  },
  "companies/attijariwafa": {
    kind: "company", en: "Attijariwafa Bank", fr: "Attijariwafa bank", aliases: ["Attijariwafa"], countries: ["MA"],
    ar: "التجاري وفا بنك | بنك التجاري وفا | مجموعة التجاري وفا بنك | البنك التجاري الوفا | التجاري وفابنك | وفا بنك | مجموعة التجاري وفا | التجاري وفا",
  },
  "companies/aura-energy": {
    kind: "company", en: "Aura Energy", countries: ["MR", "AU"],
    ar: "أورا إنرجي | أورا للطاقة | أروا أنرجي | أورا أنيرجي | شركة أورا الأسترالية",
  },
  "companies/avesoro": {
    kind: "company", en: "Avesoro Resources", aliases: ["Avesoro"],
    ar: "أفيسورو | أفيسورو ريسورسز | شركة أفيسورو",
  },
  "companies/aviatrade": {
    kind: "company", en: "Aviatrade", countries: ["RU"],
    ar: "شركة أفياتريد | افياتريد",
  },
  "companies/avocet-mining": {
    kind: "company", en: "Avocet Mining", countries: ["BF"],
    ar: "أفوسيت ماينينغ | أفوست ماينينغ | أفوسيت مينينغ | أفوست مينينغ | أفوسيت للتعدين",
  },
  "companies/axian": {
    kind: "company", en: "Axian Telecom", countries: ["MG"],
    ar: "أكسيان تيليكوم | أكسيان تلكوم | مجموعة أكسيان",
  },
  "companies/axis-minerals": {
    kind: "company", en: "Axis Minerals", countries: ["GN"],
    ar: "أكسيس مينيرالز | أكسيس مينيرال",
  },
  "companies/az-gold": {
    kind: "company", en: "AZ Gold", countries: ["AE", "SD"],
    ar: "شركة إيه زد غولد | إيه زد غولد | إيه زد للذهب",
  },
  "companies/azalai-hotels": {
    kind: "company", en: "Azalaï Hotels", countries: ["ML"],
    ar: "فنادق أزالاي | مجموعة أزالاي | فندق أزالاي",
  },
  "companies/azman-air": {
    kind: "company", en: "Azman Air", countries: ["NG"],
    ar: "أزمان إير | شركة أزمان إير | أزمان للطيران",
  },
  "companies/b2gold": {
    kind: "company", en: "B2Gold", countries: ["CA", "ML"],
    ar: "بي 2 غولد | بي تو غولد | بي تو جولد | بي 2 جولد | شركة بي تو غولد الكندية | شركة ب تو غولد | ب تو غولد",
  },
  "companies/badica": {
    kind: "company", en: "BADICA", aliases: ["Bureau d'achat de diamant en Centrafrique", "KARDIAM"], countries: ["CF"],
    ar: "شركة باديكا | مكتب شراء الماس في أفريقيا الوسطى",
    arWeak: "باديكا",
    arCue: "الماس | أفريقيا الوسطى",
  },
  "companies/badr-airlines": {
    kind: "company", en: "Badr Airlines", countries: ["SD"],
    ar: "بدر للطيران",
  },
  "companies/bamako-senou-airports-of-mali": {
    kind: "company", en: "Bamako Senou Airports of Mali", fr: "Aéroports du Mali", countries: ["ML"],
    ar: "مطارات مالي | شركة مطارات مالي",
  },
  "companies/bancroft": {
    kind: "company", en: "Bancroft Global Development", aliases: ["Bancroft"], countries: ["US", "CF"],
    ar: "بانكروفت | بانكروفت غلوبال | شركة بانكروفت | بانكروفت غلوبال ديفلوبمنت | بانكروفت الأمريكية",
  },
  "companies/bank-albaraka-sudan": {
    kind: "company", en: "Al Baraka Bank Sudan", countries: ["SD"],
    ar: "بنك البركة السوداني",
  },
  "companies/bank-of-africa": {
    kind: "company", en: "Bank of Africa", acronyms: ["BOA"], countries: ["ML", "NE", "BF", "SN"],
    ar: "بنك أوف أفريكا | بنك أفريقيا | بنك بي أو إيه",
  },
  "companies/bank-of-khartoum": {
    kind: "company", en: "Bank of Khartoum", fr: "Banque de Khartoum", countries: ["SD"],
    ar: "بنك الخرطوم",
  },
  "companies/bankak": {
    kind: "company", en: "Bankak", countries: ["SD"],
    ar: "تطبيق بنكك",
    arWeak: "بنكك",
  },
  "companies/bankily": {
    kind: "company", en: "Bankily", countries: ["MR"],
    ar: "بنكيلي | تطبيق بنكيلي",
  },
  "companies/banque-atlantique": {
    kind: "company", en: "Banque Atlantique",
    ar: "بنك أتلانتيك | البنك الأطلسي | بنك أطلنطيك | البنك الأطلنتي",
  },
  "companies/banque-commerciale-du-chari": {
    kind: "company", en: "Banque commerciale du Chari", acronyms: ["BCC"], countries: ["TD"],
    ar: "بنك شاري التجاري | البنك التجاري الشاري | البنك التجاري شاري | بنك شاري",
  },
  "companies/baowu": {
    kind: "company", en: "Baowu Steel", aliases: ["China Baowu"], countries: ["CN"],
    ar: "باوو ستيل | باوو",
  },
  "companies/bapco": {
    kind: "company", en: "BAPCO", fr: "Bapco", aliases: ["Bashayer Pipeline Company"], countries: ["SD", "SS"],
    ar: "شركة بشائر لخطوط الأنابيب | شركة خطوط أنابيب بشائر | بابكو السودان",
  },
  "companies/barrick": {
    kind: "company", en: "Barrick Mining", aliases: ["Barrick", "Barrick Gold"], countries: ["CA", "ML"],
    ar: "باريك غولد | باريك جولد | باريك غولد الكندية | باريك للتعدين | باريك ماينينغ | باريك مايننغ | باريك | باريك ماينينج | باريك جولد الكندية | شركة باريك الكندية | بارك جولد | بارك غولد",
  },
  "companies/barry-callebaut": {
    kind: "company", en: "Barry Callebaut", countries: ["CH"],
    ar: "باري كاليبو | باري كاليباوت | باري كاليبوت",
  },
  "companies/baykar": {
    kind: "company", en: "Baykar", countries: ["TR"],
    ar: "بايكار التركية | بايكار | شركة بيرقدار | بايكار للصناعات الدفاعية",
  },
  "companies/bcp-morocco": {
    kind: "company", en: "Banque centrale populaire", acronyms: ["BCP"], countries: ["MA"],
    ar: "البنك الشعبي المركزي | مجموعة البنك الشعبي | البنك الشعبي المركزي المغربي | البنك المركزي الشعبي المغربي | مجموعة البنك الشعبي المغربية | مجموعة البنك المركزي الشعبي | البنك المركزي الشعبي",
  },
  "companies/bdm": {
    kind: "company", en: "Development Bank of Mali", fr: "Banque de développement du Mali", acronyms: ["BDM", "BDM-SA"], countries: ["ML"],
    ar: "بنك التنمية المالي | بنك تنمية مالي | بنك التنمية في مالي | بنك مالي للتنمية",
  },
  "companies/bea-amana": {
    kind: "company", en: "Banque El Amana", acronyms: ["BEA"], countries: ["MR"],
    ar: "بنك الأمانة الموريتاني | بنك الأمانة | مصرف الأمانة الموريتاني",
  },
  "companies/bim-mali": {
    kind: "company", en: "Banque internationale pour le Mali", acronyms: ["BIM"], countries: ["ML"],
    ar: "البنك الدولي لمالي | بنك مالي الدولي | البنك الدولي لأجل مالي",
  },
  "companies/bim-mauritania": {
    kind: "company", en: "Banque islamique de Mauritanie", acronyms: ["BIM"], countries: ["MR"],
    ar: "البنك الإسلامي الموريتاني | البنك الإسلامي لموريتانيا",
  },
  "companies/binter-canarias": {
    kind: "company", en: "Binter Canarias", countries: ["ES"],
    ar: "بينتر كنارياس | شركة بينتر | بنتير كنارياس | بينتر الإسبانية",
  },
  "companies/bissa-gold": {
    kind: "company", en: "Bissa Gold", countries: ["BF"],
    ar: "بيسا غولد | شركة بيسا غولد",
  },
  "companies/black-shield": {
    kind: "company", en: "Black Shield Security Services", aliases: ["Black Shield"], countries: ["AE"],
    ar: "بلاك شيلد الإماراتية | شركة بلاك شيلد | بلاك شيلد للخدمات الأمنية | شركة بلاك شيلد الإماراتية | بلاك شيلد",
  },
  "companies/blackwater": {
    kind: "company", en: "Blackwater", aliases: ["Academi", "Constellis"], countries: ["US"],
    ar: "بلاك ووتر | بلاكووتر | شركة بلاك ووتر | بلاك ووتر الأمريكية | كونستيليس | شركة كونستيليس",
  },
  "companies/bmce": {
    kind: "company", en: "BMCE Bank", fr: "Banque marocaine du commerce extérieur", acronyms: ["BMCE"], countries: ["MA"],
    ar: "البنك المغربي للتجارة الخارجية | البنك المغربي للتجارة الخارجية لأفريقيا",
  },
  "companies/bmci-mauritania": {
    kind: "company", en: "BMCI (Mauritania)", acronyms: ["BMCI"], countries: ["MR"],
    ar: "البنك الموريتاني للتجارة الدولية | البنك الموريتاني للتجارة والصناعة | بنك بي إم سي آي | بي إم سي آي الموريتاني | بي إم سي آي",
  },
  "companies/bmi-mauritania": {
    kind: "company", en: "Banque mauritanienne de l'investissement", acronyms: ["BMI"], countries: ["MR"],
    ar: "البنك الموريتاني للاستثمار | بنك موريتانيا للاستثمار",
  },
  "companies/bms-muamalat": {
    kind: "company", en: "Banque Muamelat Es-Sahiha", acronyms: ["BMS"], countries: ["MR"],
    ar: "بنك المعاملات الصحيحة | بنك معاملات الصحيحة | بنك المعاملات",
  },
  "companies/bnda": {
    kind: "company", en: "National Agricultural Development Bank of Mali", fr: "Banque nationale de développement agricole", acronyms: ["BNDA"],
    countries: ["ML"],
    ar: "البنك الوطني للتنمية الزراعية في مالي",
    arWeak: "البنك الوطني للتنمية الزراعية",
    arCue: "مالي | المالي | باماكو",
  },
  "companies/bnp-paribas": {
    kind: "company", en: "BNP Paribas", countries: ["FR"],
    ar: "بي إن بي باريبا | بي إن بي باريباس | بنك بي إن بي باريبا",
  },
  "companies/boeing": {
    kind: "company", en: "Boeing", countries: ["US"],
    ar: "بوينغ | بوينج | شركة بوينغ",
  },
  "companies/bollore": {
    kind: "company", en: "Bolloré", countries: ["FR"],
    ar: "مجموعة بولوري | بولوري | مجموعة بولوريه | بولوري أفريكا لوجيستيك | بولوريه",
  },
  "companies/bouamatou-group": {
    kind: "company", en: "Bouamatou Group", aliases: ["BSA Group"], countries: ["MR"],
    ar: "مجموعة بوعماتو | مجموعة ولد بوعماتو",
  },
  "companies/bouygues": {
    kind: "company", en: "Bouygues", countries: ["FR"],
    ar: "بويغ الفرنسية | شركة بويغ | مجموعة بويغ | مجموعة بويج | شركة بويج الفرنسية",
    arWeak: "بويغ | بويج",
  },
  "companies/bp": {
    kind: "company", en: "BP", aliases: ["British Petroleum"], countries: ["GB", "MR", "SN"],
    ar: "بريتيش بتروليوم | شركة بي بي | بي بي البريطانية | بريتش بتروليوم",
    arWeak: "بي بي",
    arCue: "نفط | النفط | الغاز | غاز | بريتيش | كوسموس | آحميم | السلحفاة",
  },
  "companies/bpm-mauritania": {
    kind: "company", en: "Banque populaire de Mauritanie", acronyms: ["BPM"], countries: ["MR"],
    ar: "البنك الشعبي الموريتاني | البنك الشعبي لموريتانيا | المصرف الشعبي الموريتاني | المصرف الشعبي لموريتانيا",
  },
  "companies/brakina": {
    kind: "company", en: "Brakina", countries: ["BF"],
    ar: "شركة براكينا",
    arWeak: "براكينا",
    arCue: "شركة | مصنع | جعة",
  },
  "companies/brussels-airlines": {
    kind: "company", en: "Brussels Airlines", countries: ["BE"],
    ar: "بروكسل إيرلاينز | طيران بروكسل | خطوط بروكسل الجوية | الخطوط الجوية البلجيكية | الخطوط البلجيكية",
  },
  "companies/bsgr": {
    kind: "company", en: "BSG Resources", aliases: ["Beny Steinmetz Group Resources"], acronyms: ["BSGR"], countries: ["GN"],
    ar: "مجموعة بيني شتاينميتز | مجموعة بني ستاينميتز | مجموعة بيني ستاينميتز | بيني ستاينميتز غروب",
  },
  "companies/bsic": {
    kind: "company", en: "Sahel-Saharan Bank for Investment and Trade", fr: "Banque sahélo-saharienne pour l'investissement et le commerce", acronyms: ["BSIC"], countries: ["LY", "TD", "NE"],
    ar: "المصرف الساحلي الصحراوي للاستثمار والتجارة | بنك الساحل والصحراء للاستثمار والتجارة | مصرف الساحل والصحراء للاستثمار والتجارة | بنك ساحل الصحراء للاستثمار والتجارة | بنك الساحل والصحراء",
  },
  "companies/bua-group": {
    kind: "company", en: "BUA Group", countries: ["NG"],
    ar: "مجموعة بوا النيجيرية | شركة بوا النيجيرية | بي يو إيه النيجيرية | مجموعة بوا | بي يو إيه | مجموعة بي يو إيه",
  },
  "companies/bumi-mauritanie": {
    kind: "company", en: "Bumi Mauritanie", aliases: ["Bumi Resources", "Bumi Mauritania"], countries: ["MR"],
    ar: "بومي موريتانيا | شركة بومي موريتانيا",
  },
  "companies/buraq-air": {
    kind: "company", en: "Buraq Air", countries: ["LY"],
    ar: "البراق للطيران | شركة البراق للطيران | طيران البراق",
  },
  "companies/bw-energy": {
    kind: "company", en: "BW Energy", countries: ["NO"],
    ar: "بي دبليو إنرجي",
  },
  "companies/cairn-energy": {
    kind: "company", en: "Cairn Energy", aliases: ["Capricorn Energy"], countries: ["GB", "SN"],
    ar: "كيرن إنرجي | كيرن إينرجي | كيرن للطاقة | كيرن إنيرجي",
  },
  "companies/camair-co": {
    kind: "company", en: "Camair-Co", countries: ["CM"],
    ar: "كاميركو | كامير كو | الخطوط الجوية الكاميرونية",
  },
  "companies/cameroon-development-corporation": {
    kind: "company", en: "Cameroon Development Corporation", acronyms: ["CDC"], countries: ["CM"],
    ar: "شركة تنمية الكاميرون | مؤسسة تنمية الكاميرون | مؤسسة التنمية الكاميرونية",
  },
  "companies/camrail": {
    kind: "company", en: "Camrail", countries: ["CM"],
    ar: "كامرايل | شركة كامرايل",
  },
  "companies/camtel": {
    kind: "company", en: "Camtel", countries: ["CM"],
    ar: "كامتل | كامتيل | شركة كامتل",
  },
  "companies/canal-plus": {
    kind: "company", en: "Canal+", aliases: ["Canal Plus"], countries: ["FR"],
    ar: "كانال بلس | قناة كانال بلس | كنال بلس | مجموعة كانال بلس | مجموعة كانال بلوس الفرنسية",
  },
  "companies/canam-mali": {
    kind: "institution", en: "National Health Insurance Fund of Mali", fr: "Caisse nationale d'assurance maladie", acronyms: ["CANAM"], countries: ["ML"], weak: true,
    ar: "الصندوق الوطني للتأمين الصحي",
    arCue: "مالي | باماكو",
  },
  "companies/capital-tap-holding": {
    kind: "company", en: "Capital Tap Holding", countries: ["AE", "SD"],
    ar: "كابيتال تاب القابضة | كابيتال تاب هولدينغ | كابيتال تاب",
  },
  "companies/cardinal-namdini": {
    kind: "company", en: "Cardinal Namdini", aliases: ["Cardinal Namdini Mining"], countries: ["GH"],
    ar: "كاردينال نامديني | منجم نامديني",
  },
  "companies/cargill": {
    kind: "company", en: "Cargill", countries: ["US"],
    ar: "شركة كارغيل | شركة كارجيل",
    arWeak: "كارغيل | كارجيل | كارغل",
    arCue: "شركة | كاكاو | الكاكاو | الحبوب | الأمريكية",
  },
  "companies/castel": {
    kind: "company", en: "Castel Group", fr: "Groupe Castel", aliases: ["Castel"], countries: ["FR", "CF"],
    ar: "مجموعة كاستل | مجموعة كاستيل | كاستل الفرنسية | شركة كاستل | مجموعة كاستل الفرنسية",
    arWeak: "كاستل | كاستيل",
  },
  "companies/caterpillar": {
    kind: "company", en: "Caterpillar", countries: ["US"],
    ar: "كاتربيلر | شركة كاتربيلر",
  },
  "companies/cbao": {
    kind: "company", en: "CBAO", acronyms: ["CBAO"], countries: ["SN"],
    ar: "سي بي إيه أو",
    arWeak: "بنك سباو",
  },
  "companies/ccecc": {
    kind: "company", en: "China Civil Engineering Construction Corporation", acronyms: ["CCECC"], countries: ["CN"],
    ar: "الشركة الصينية لهندسة البناء المدني | الشركة الصينية للهندسة المدنية | شركة الهندسة المدنية الصينية | الشركة الصينية للهندسة المدنية والإنشاءات",
  },
  "companies/cdc-senegal": {
    kind: "company", en: "Caisse des dépôts et consignations (Senegal)", acronyms: ["CDC"], countries: ["SN"],
    ar: "صندوق الودائع والأمانات السنغالي | صندوق الودائع والضمانات السنغالي",
    arWeak: "صندوق الودائع والأمانات",
    arCue: "السنغال | السنغالي | عليو سال",
  },
  "companies/cdd-mauritania": {
    kind: "company", en: "Caisse de Dépôts et de Développement", acronyms: ["CDD"], countries: ["MR"], weak: true,
    ar: "صندوق الإيداع والتنمية",
  },
  "companies/ceiba": {
    kind: "company", en: "Ceiba Intercontinental", countries: ["GQ"],
    ar: "سيبا إنتركونتيننتال | طيران سيبا",
  },
  "companies/cemoi": {
    kind: "company", en: "Cémoi", countries: ["FR", "CI"],
    ar: "مجموعة سيموا | سيموا الفرنسية | شركة سيموا",
  },
  "companies/central-bank-of-sudan": {
    kind: "institution", en: "Central Bank of Sudan", countries: ["SD"],
    ar: "بنك السودان المركزي | البنك المركزي السوداني | بنك السودان",
  },
  "companies/cepsa": {
    kind: "company", en: "Cepsa", countries: ["ES"],
    ar: "سيبسا | شركة سيبسا",
  },
  "companies/cfao": {
    kind: "company", en: "CFAO", countries: ["FR"],
    ar: "مجموعة سي إف إيه أو | سيفاو | مجموعة سيفاو | سي إف إيه أو",
  },
  "companies/cgcoc": {
    kind: "company", en: "CGCOC Group", aliases: ["CGC", "China Geo-Engineering Corporation"], countries: ["CN"],
    ar: "سي جي سي أو سي | شركة سي جي سي الصينية",
  },
  "companies/chalco": {
    kind: "company", en: "Chalco", aliases: ["Aluminum Corporation of China"], countries: ["CN"],
    ar: "تشالكو | شالكو",
  },
  "companies/chariot": {
    kind: "company", en: "Chariot", countries: ["MR", "GB"], weak: true,
    ar: "شاريوت | شركة شاريوت",
    arCue: "الهيدروجين | نور | موريتانيا",
  },
  "companies/chevron": {
    kind: "company", en: "Chevron", countries: ["US"],
    ar: "شيفرون | شركة شيفرون | شفرون الأمريكية | شيفرون الأمريكية",
  },
  "companies/china-gezhouba": {
    kind: "company", en: "China Gezhouba", countries: ["CN"],
    ar: "غيتشوبا | غيجوبا | جيزهوبا | مجموعة غيتشوبا الصينية",
  },
  "companies/china-harbour-engineering-company": {
    kind: "company", en: "China Harbour Engineering Company", acronyms: ["CHEC"], countries: ["CN"],
    ar: "شركة هندسة الموانئ الصينية | الشركة الصينية لهندسة الموانئ | تشاينا هاربور | شركة تشاينا هاربور",
  },
  "companies/china-railway-group": {
    kind: "company", en: "China Railway Group", aliases: ["China Railway", "CREC"], countries: ["CN"],
    ar: "مجموعة السكك الحديدية الصينية | تشاينا ريلواي",
  },
  "companies/china-road-and-bridge": {
    kind: "company", en: "China Road and Bridge Corporation", acronyms: ["CRBC"], countries: ["CN"],
    ar: "الشركة الصينية للطرق والجسور | شركة الصين للطرق والجسور | شركة الطرق والجسور الصينية",
  },
  "companies/chinguitel": {
    kind: "company", en: "Chinguitel", countries: ["MR"],
    ar: "شنقيتل | شنقيتيل",
  },
  "companies/cimaf": {
    kind: "company", en: "CIMAF", aliases: ["Ciments de l'Afrique"], countries: ["MA"],
    ar: "سيماف | مجموعة سيماف | أسمنت أفريقيا سيماف | سيماف المغربية",
  },
  "companies/cimfaso": {
    kind: "company", en: "CIMFASO", countries: ["BF"],
    ar: "سيمفاسو | شركة سيمفاسو",
  },
  "companies/cma-cgm": {
    kind: "company", en: "CMA CGM", countries: ["FR"],
    ar: "سي إم آيه سي جي إم | شركة سي إم إيه سي جي إم | سي أم أ سي جي أم | مجموعة سي أم أ سي جي أم",
  },
  "companies/cmdt": {
    kind: "company", en: "Malian Company for Textile Development", fr: "Compagnie malienne pour le développement des textiles", acronyms: ["CMDT"],
    countries: ["ML"],
    ar: "الشركة المالية لتطوير المنسوجات | الشركة المالية لتنمية النسيج | الشركة المالية لتنمية المنسوجات | الشركة المالية لتنمية الأقمشة | الشركة المالية لتنمية القطن | شركة سي إم دي تي | الشركة المالية للمنسوجات | الشركة المالية للتنمية النسيجية | الشركة المالية للنسيج | شركة القطن المالية | الشركة المالية لتطوير النسيج",
  },
  "companies/cmoc": {
    kind: "company", en: "CMOC", aliases: ["China Molybdenum"], countries: ["CN"],
    ar: "سي إم أو سي الصينية | تشاينا موليبدنوم",
  },
  "companies/cnam-mauritania": {
    kind: "company", en: "National Health Insurance Fund (Mauritania)", aliases: ["National Health Insurance Fund"], acronyms: ["CNAM"], countries: ["MR"],
    ar: "الصندوق الوطني للتأمين الصحي بموريتانيا | الصندوق الوطني للتأمين الصحي الموريتاني | اكنام | صندوق التأمين الصحي الموريتاني",
    arWeak: "الصندوق الوطني للتأمين الصحي",
  },
  "companies/cnnc": {
    kind: "company", en: "China National Nuclear Corporation", acronyms: ["CNNC"], countries: ["CN", "NE"],
    ar: "الشركة الوطنية الصينية للطاقة النووية | المؤسسة الوطنية الصينية للطاقة النووية | المؤسسة النووية الوطنية الصينية | سي إن إن سي الصينية",
  },
  "companies/cnooc": {
    kind: "company", en: "CNOOC", countries: ["CN"],
    ar: "سينوك | شركة سينوك الصينية | المؤسسة الوطنية الصينية للنفط البحري",
  },
  "companies/cnpc": {
    kind: "company", en: "China National Petroleum Corporation", acronyms: ["CNPC"], countries: ["CN", "NE", "TD", "SD"],
    ar: "المؤسسة الوطنية الصينية للبترول | شركة البترول الوطنية الصينية | مؤسسة البترول الوطنية الصينية | شركة النفط الوطنية الصينية | المؤسسة الوطنية الصينية للنفط | شركة النفط الصينية الوطنية | الشركة الوطنية الصينية للبترول | شركة سي إن بي سي | سي إن بي سي | الشركة الوطنية الصينية للنفط | شركة النفط الوطنية الصينية سي إن بي سي | الشركة الصينية الوطنية للنفط | الشركة الصينية الوطنية للبترول | المؤسسة الصينية الوطنية للبترول | تشاينا ناشيونال بتروليوم | تشاينا ناشيونال بتروليوم كورب | تشاينا ناشونال بتروليوم | سي إن بي سي الصينية",
  },
  "companies/cnpcic": {
    kind: "company", en: "CNPCIC", acronyms: ["CNPCIC"], countries: ["TD", "CN"],
    ar: "شركة النفط الوطنية الصينية في تشاد | شركة البترول الصينية في تشاد",
  },
  "companies/cominak": {
    kind: "company", en: "COMINAK", fr: "Cominak", aliases: ["Compagnie minière d'Akouta"], acronyms: ["COMINAK"],
    countries: ["NE"], parent: "companies/orano", from: "1974", to: "2021",
    ar: "كوميناك | كومناك",
  },
  "companies/commercial-bank-chad": {
    kind: "company", en: "Commercial Bank Chad", acronyms: ["CBT"], countries: ["TD"],
    ar: "المصرف التجاري التشادي | البنك التجاري التشادي | كوميرشال بنك تشاد",
  },
  "companies/compagnie-des-bauxites-de-guinee": {
    kind: "company", en: "Compagnie des bauxites de Guinée", acronyms: ["CBG"], countries: ["GN"],
    ar: "شركة بوكسيت غينيا | شركة البوكسيت الغينية",
  },
  "companies/compagnie-ivoirienne-delectricite": {
    kind: "company", en: "Compagnie ivoirienne d'électricité", acronyms: ["CIE"], countries: ["CI"],
    ar: "الشركة الإيفوارية للكهرباء | شركة الكهرباء الإيفوارية | شركة كهرباء كوت ديفوار",
  },
  "companies/conjuncta": {
    kind: "company", en: "Conjuncta", countries: ["DE", "MR"],
    ar: "كونيونكتا | شركة كونيونكتا | كونجونكتا | شركة كونجونكتا الألمانية",
  },
  "companies/conocophillips": {
    kind: "company", en: "ConocoPhillips", countries: ["US"],
    ar: "كونوكو فيليبس | كونوكوفيليبس",
  },
  "companies/cora-gold": {
    kind: "company", en: "Cora Gold", countries: ["GB", "ML"],
    ar: "كورا غولد | كورا جولد",
  },
  "companies/coris-bank": {
    kind: "company", en: "Coris Bank", aliases: ["Coris Bank International"], countries: ["BF"],
    ar: "كوريس بنك | بنك كوريس",
  },
  "companies/corsair": {
    kind: "company", en: "Corsair", countries: ["FR"],
    ar: "كورسير | شركة كورسير",
  },
  "companies/cosider": {
    kind: "company", en: "Cosider", countries: ["DZ"],
    ar: "كوسيدار | مجمع كوسيدار",
  },
  "companies/cotco": {
    kind: "company", en: "COTCO", aliases: ["Cameroon Oil Transportation Company"], acronyms: ["COTCO"],
    countries: ["CM", "TD"],
    ar: "كوتكو | شركة كوتكو | شركة نقل النفط الكاميرونية | شركة أنابيب النفط الكاميرونية | شركة الكاميرون لنقل النفط | كاميرون أويل ترانسبورتيشن | كاميرون أويل ترانسبورتاشن | الشركة الكاميرونية لنقل النفط",
  },
  "companies/coton-tchad": {
    kind: "company", en: "Coton Tchad", aliases: ["CotonTchad"], countries: ["TD"],
    ar: "شركة القطن التشادية | شركة قطن التشادية | شركة القطن تشاد | شركة قطن تشاد | كوتون تشاد | كوتونتشاد",
  },
  "companies/cpc-taiwan": {
    kind: "company", en: "CPC Corporation", aliases: ["CPC Taiwan", "Opic Africa"], countries: ["TW"],
    ar: "شركة سي بي سي التايوانية | سي بي سي التايوانية | أوبيك أفريكا | أوبيك التايوانية | شركة أوبيك التايوانية",
  },
  "companies/crawford-capital": {
    kind: "company", en: "Crawford Capital", countries: ["SS"],
    ar: "كروفورد كابيتال | شركة كروفورد | كروفورد كابيتل",
  },
  "companies/crcc": {
    kind: "company", en: "CRCC", acronyms: ["CRCC"], countries: ["CN"],
    ar: "الشركة الصينية لإنشاء السكك الحديدية | الشركة الصينية لبناء السكك الحديدية | شركة السكك الحديدية الصينية | شركة الإنشاءات الصينية للسكك الحديدية | شركة بناء السكك الحديدية الصينية | الشركة الصينية لإنشاءات السكك الحديدية",
  },
  "companies/credit-agricole": {
    kind: "company", en: "Crédit Agricole", countries: ["FR"],
    ar: "كريدي أغريكول | كريدي أجريكول",
  },
  "companies/ctc-group-sudan": {
    kind: "company", en: "CTC Group (Sudan)", aliases: ["CTC Group"], countries: ["SD"],
    ar: "مجموعة سي تي سي السودانية | مجموعة سي تي سي",
  },
  "companies/cwp-global": {
    kind: "company", en: "CWP Global", countries: ["MR"],
    ar: "سي دبليو بي | سي دبليو بي غلوبال",
  },
  "companies/dakar-dem-dikk": {
    kind: "company", en: "Dakar Dem Dikk", acronyms: ["DDD"], countries: ["SN"],
    ar: "داكار ديم ديك | دكار ديم ديك",
  },
  "companies/dal-group": {
    kind: "company", en: "DAL Group", fr: "Groupe DAL", countries: ["SD"],
    ar: "مجموعة دال | شركة دال | مجموعة دال الغذائية",
  },
  "companies/dana-air": {
    kind: "company", en: "Dana Air", countries: ["NG"],
    ar: "دانا إير | طيران دانا | دانا للطيران",
  },
  "companies/dangote": {
    kind: "company", en: "Dangote Group", fr: "Groupe Dangote", aliases: ["Dangote"], countries: ["NG"],
    ar: "مجموعة دانغوتي | مجموعة دانغوت | مصفاة دانغوتي | مجموعة دانجوتي | دانغوتي للأسمنت | مصفاة دانغوت | شركة دانغوتي | مصفاة دانجوت | شركة دانغوت | مصفاة دانجوتي | دانغوتي القابضة | مجموعة دانقوتي",
    arWeak: "دانغوت | دانقوتي | دانغوتي | دانجوتي",
  },
  "companies/dangote-cement": {
    kind: "company", en: "Dangote Cement", countries: ["NG"],
    ar: "دانغوتي للأسمنت | دانغوتي سيمنت | أسمنت دانغوتي | دانجوتي للأسمنت | شركة الإسمنت دانغوتي",
  },
  "companies/dangote-cement-sn": {
    kind: "company", en: "SOCOCIM", countries: ["SN"],
    ar: "سوكوسيم",
  },
  "companies/dangote-refinery": {
    kind: "company", en: "Dangote Refinery", countries: ["NG"], parent: "companies/dangote",
    ar: "مصفاة دانغوتي | مصفاة دانجوتي | مصفاة دانغوت | مصفاة دنغوتي | مصفاة دانقوتي",
  },
  "companies/dar-petroleum": {
    kind: "company", en: "Dar Petroleum", aliases: ["Dar Petroleum Operating Company"], acronyms: ["DPOC"], countries: ["SS"],
    ar: "دار بتروليوم | شركة دار للبترول | شركة دار بتروليوم | دار للبترول | شركة دار للعمليات البترولية",
  },
  "companies/dassault": {
    kind: "company", en: "Dassault", countries: ["FR"], weak: true,
    ar: "داسو | شركة داسو | داسو للطيران | داسو أفياسيون",
    arCue: "طائرات | رافال | شركة",
  },
  "companies/diamville": {
    kind: "company", en: "Diamville", countries: ["CF"],
    ar: "ديامفيل | شركة ديامفيل | دياموفيل",
  },
  "companies/diarra-transport": {
    kind: "company", en: "Diarra Transport", countries: ["ML"],
    ar: "ديارا للنقل | دياررا ترانسبور",
  },
  "companies/digitel": {
    kind: "company", en: "Digitel", countries: ["SS"],
    ar: "ديجيتيل | شركة ديجيتل | ديجيتل جنوب السودان",
  },
  "companies/dp-world": {
    kind: "company", en: "DP World", countries: ["AE", "SN"],
    ar: "موانئ دبي العالمية | مجموعة موانئ دبي العالمية | شركة موانئ دبي | موانئ دبي | دي بي وورلد | شركة دي بي وورلد | دي بي ورلد",
  },
  "companies/dyck-advisory-group": {
    kind: "company", en: "Dyck Advisory Group", acronyms: ["DAG"], countries: ["ZA", "MZ"],
    ar: "دايك أدفايزوري | مجموعة دايك الاستشارية | دايك أدفيسوري غروب | مجموعة ديك الاستشارية",
  },
  "companies/ecobank": {
    kind: "company", en: "Ecobank", countries: ["TG"],
    ar: "إيكوبنك | إيكو بانك | مجموعة إيكوبنك | إيكو بنك",
  },
  "companies/edf": {
    kind: "company", en: "EDF", aliases: ["Électricité de France"], countries: ["FR"],
    ar: "شركة كهرباء فرنسا | كهرباء فرنسا | إي دي إف الفرنسية",
  },
  "companies/edg-guinea": {
    kind: "company", en: "Électricité de Guinée", acronyms: ["EDG"], countries: ["GN"],
    ar: "شركة كهرباء غينيا | كهرباء غينيا",
  },
  "companies/edge-group": {
    kind: "company", en: "EDGE Group", aliases: ["EDGE"], countries: ["AE"],
    ar: "مجموعة إيدج | إيدج الإماراتية | مجموعة إيدج الإماراتية",
  },
  "companies/edm": {
    kind: "company", en: "Énergie du Mali", acronyms: ["EDM", "EDM-SA"], countries: ["ML"],
    ar: "طاقة مالي | شركة كهرباء مالي | الشركة المالية للكهرباء | شركة الطاقة المالية | إنرجي دي مالي | كهرباء مالي | إي دي إم المالية | شركة إي دي إم | شركة كهرباء مالي إي دي إم | إينرجي دو مالي | شركة الكهرباء المالية | شركة الكهرباء في مالي | الشركة الوطنية للكهرباء في مالي | شركة كهرباء مالي الوطنية | شركة طاقة مالي",
  },
  "companies/egyptair": {
    kind: "company", en: "EgyptAir", countries: ["EG"],
    ar: "مصر للطيران | شركة مصر للطيران",
  },
  "companies/eiffage": {
    kind: "company", en: "Eiffage", countries: ["FR", "SN"],
    ar: "إيفاج الفرنسية | مجموعة إيفاج | شركة إيفاج",
  },
  "companies/el-sewedy-electric": {
    kind: "company", en: "El Sewedy Electric", aliases: ["Elsewedy Electric"], countries: ["EG"],
    ar: "السويدي إلكتريك | شركة السويدي إلكتريك | السويدي إليكتريك",
  },
  "companies/elberier-group": {
    kind: "company", en: "Moawia Elberier Group", countries: ["SD"],
    ar: "مجموعة معاوية البرير | مجموعة معاوية البرير القابضة",
  },
  "companies/elbit": {
    kind: "company", en: "Elbit Systems", aliases: ["Elbit"], countries: ["IL"],
    ar: "إلبيت سيستمز | شركة إلبيت | إلبيت الإسرائيلية",
  },
  "companies/electricity-company-of-ghana": {
    kind: "company", en: "Electricity Company of Ghana", acronyms: ["ECG"], countries: ["GH"],
    ar: "شركة كهرباء غانا | شركة الكهرباء الغانية",
  },
  "companies/elnefeidi-group": {
    kind: "company", en: "Elnefeidi Group", countries: ["SD"],
    ar: "مجموعة النفيدي | مجموعة شركات النفيدي",
    arWeak: "النفيدي",
  },
  "companies/emirates-airline": {
    kind: "company", en: "Emirates (airline)", countries: ["AE"],
    ar: "طيران الإمارات",
  },
  "companies/emirates-global-aluminium": {
    kind: "company", en: "Emirates Global Aluminium", acronyms: ["EGA"], countries: ["AE", "GN"],
    ar: "الإمارات العالمية للألمنيوم | الإمارات العالمية للألومنيوم | إمارات غلوبال ألمنيوم | غلوبال ألمنيوم الإماراتية | شركة الإمارات العالمية للألمنيوم | شركة إي جي إيه",
  },
  "companies/endeavour": {
    kind: "company", en: "Endeavour Mining", aliases: ["Endeavour"], countries: ["GB", "BF", "SN", "CI"],
    ar: "إنديفور مايننغ | إنديفور ماينينغ | شركة إنديفور | إندفور مايننغ | إنديفور للتعدين | إنديفور مايننج | إنديفور ماينينج | إنديفور | إنديفر ماينينغ | إنديفر مايننغ | إنديفور ماينينق",
  },
  "companies/eneo": {
    kind: "company", en: "Eneo", aliases: ["Eneo Cameroon"], countries: ["CM"],
    ar: "شركة إينيو | إينيو الكاميرون | إينيو",
  },
  "companies/engie": {
    kind: "company", en: "Engie", countries: ["FR"],
    ar: "شركة إنجي الفرنسية | إنجي الفرنسية | مجموعة إنجي",
    arWeak: "إنجي",
  },
  "companies/eni": {
    kind: "company", en: "Eni", countries: ["IT", "LY"],
    ar: "شركة إيني | إيني الإيطالية | إيني الإيطالي | مجموعة إيني | عملاق النفط الإيطالي إيني",
    arWeak: "إيني",
  },
  "companies/equaflight": {
    kind: "company", en: "Equaflight", countries: ["CG"],
    ar: "إيكوا فلايت | إيكوافلايت",
  },
  "companies/equinor": {
    kind: "company", en: "Equinor", countries: ["NO"],
    ar: "إكوينور | شركة إكوينور النرويجية",
  },
  "companies/equity-bank-ss": {
    kind: "company", en: "Equity Bank (Kenya, South Sudan)", aliases: ["Equity Bank"], countries: ["KE", "SS"],
    ar: "إيكويتي بنك | إكويتي بنك | بنك إيكويتي | بنك إكويتي",
  },
  "companies/eramet": {
    kind: "company", en: "Eramet", countries: ["FR", "SN", "GA"],
    ar: "إيراميت | مجموعة إيراميت الفرنسية",
  },
  "companies/essakane": {
    kind: "company", en: "Essakane SA", aliases: ["IAMGOLD Essakane"], countries: ["BF"], parent: "companies/iamgold",
    ar: "شركة إيساكان | إيام غولد إيساكان | شركة إساكان | إيام غولد إساكان",
  },
  "companies/esso-tchad": {
    kind: "company", en: "Esso Chad", fr: "Esso Tchad", countries: ["TD"], parent: "companies/exxonmobil",
    ar: "إيسو تشاد | إيسو تشاد للاستكشاف والإنتاج | إسو تشاد للاستكشاف والإنتاج | إسو تشاد | إيسو التشادية | إسو التشادية",
  },
  "companies/ethio-telecom": {
    kind: "company", en: "Ethio Telecom", countries: ["ET"],
    ar: "إيثيو تيليكوم | إثيو تليكوم | إثيو تلكوم | إثيو تيليكوم | إثيوتيليكوم",
  },
  "companies/ethiopian-airlines": {
    kind: "company", en: "Ethiopian Airlines", countries: ["ET"],
    ar: "الخطوط الجوية الإثيوبية | الخطوط الإثيوبية | الإثيوبية للطيران",
  },
  "companies/etihad-airways": {
    kind: "company", en: "Etihad Airways", countries: ["AE"],
    ar: "الاتحاد للطيران | طيران الاتحاد",
  },
  "companies/ettrat": {
    kind: "company", en: "ETER (Mauritania)", aliases: ["Établissement des travaux d'entretien routier", "ETER"],
    countries: ["MR"],
    ar: "مؤسسة أشغال صيانة الطرق | مؤسسة أشغال صيانة الطرق إيتير",
  },
  "companies/evro-polis": {
    kind: "company", en: "Evro Polis", countries: ["RU", "SY"], parent: "world/wagner-group",
    ar: "مجموعة إيفرو بوليس | إيفرو بوليس",
  },
  "companies/executive-outcomes": {
    kind: "company", en: "Executive Outcomes", countries: ["ZA"],
    ar: "إكزكيوتيف أوتكمز | إكزكتيف آوتكمز",
  },
  "companies/export-development-bank-sd": {
    kind: "company", en: "Export Development Bank (Sudan)", aliases: ["Export Development Bank"], countries: ["SD"],
    ar: "بنك تنمية الصادرات",
  },
  "companies/expresso-telecom": {
    kind: "company", en: "Expresso Telecom", countries: ["SN", "MR"],
    ar: "إكسبريسو تلكوم | إكسبريسو السنغال | إكسبرسو تيليكوم | إكسبريسو تيليكوم",
  },
  "companies/exxonmobil": {
    kind: "company", en: "ExxonMobil", aliases: ["Exxon"], countries: ["US", "TD"],
    ar: "إكسون موبيل | إكسون موبايل | اكسون موبل | إكسون | شركة إكسون الأمريكية",
  },
  "companies/faisal-islamic-bank-sudan": {
    kind: "company", en: "Faisal Islamic Bank (Sudan)", aliases: ["Faisal Islamic Bank"], countries: ["SD"],
    ar: "بنك فيصل الإسلامي | بنك فيصل الإسلامي السوداني | بنك فيصل الإسلامي بالسودان",
  },
  "companies/far-limited": {
    kind: "company", en: "FAR Limited", aliases: ["FAR Ltd"], countries: ["AU", "SN", "GM"],
    ar: "فار ليمتد | شركة فار الأسترالية | فار الأسترالية",
  },
  "companies/farmers-bank-sd": {
    kind: "company", en: "Farmers Commercial Bank", countries: ["SD"],
    ar: "بنك المزارع | بنك المزارع التجاري | مصرف المزارع التجاري",
  },
  "companies/faso-coton": {
    kind: "company", en: "Faso Coton", countries: ["BF"],
    ar: "شركة فاسو كوتون | فاسو كوتون",
  },
  "companies/faso-mebo": {
    kind: "movement", en: "Faso Mêbo", countries: ["BF"],
    ar: "فاسو ميبو | مبادرة فاسو ميبو | مبادرة فاسو مبو | برنامج فاسو ميبو",
  },
  "companies/feraal": {
    kind: "company", en: "Feraal", aliases: ["Feraal Group"], countries: ["DZ"], weak: true,
    ar: "فيرال",
    arCue: "الجزائر | غار جبيلات | الحديد",
  },
  "companies/fidelity-bank-nigeria": {
    kind: "company", en: "Fidelity Bank (Nigeria)", aliases: ["Fidelity Bank"], countries: ["NG"],
    ar: "فيديليتي بنك النيجيري",
  },
  "companies/firefinch": {
    kind: "company", en: "Firefinch", countries: ["AU", "ML"],
    ar: "فايرفينش | شركة فايرفينش | فاير فينش | فايرفينتش",
  },
  "companies/first-bank-of-nigeria": {
    kind: "company", en: "First Bank of Nigeria", countries: ["NG"],
    ar: "فيرست بنك النيجيري | فيرست بنك أوف نيجيريا | البنك الأول في نيجيريا | فيرست بنك نيجيريا | البنك الأول النيجيري",
  },
  "companies/first-quantum": {
    kind: "company", en: "First Quantum Minerals", aliases: ["First Quantum"], countries: ["CA", "MR", "ZM"],
    ar: "فرست كوانتوم | فيرست كوانتم | فيرست كوانتوم مينيرالز",
  },
  "companies/flutterwave": {
    kind: "company", en: "Flutterwave", countries: ["NG"],
    ar: "فلاترويف | فلاتروايف | فلاتر ويف | فلوتر ويف",
  },
  "companies/flydubai": {
    kind: "company", en: "flydubai", countries: ["AE"],
    ar: "فلاي دبي",
  },
  "companies/flynas": {
    kind: "company", en: "flynas", countries: ["SA"],
    ar: "طيران ناس | فلاي ناس",
  },
  "companies/fonsis": {
    kind: "company", en: "FONSIS", acronyms: ["FONSIS"], countries: ["SN"],
    ar: "فونسيس | الصندوق السيادي السنغالي | الصندوق السيادي للاستثمارات الاستراتيجية السنغالي",
  },
  "companies/fortescue": {
    kind: "company", en: "Fortescue", countries: ["AU"],
    ar: "فورتسكيو | فورتيسكيو | شركة فورتسكيو الأسترالية",
  },
  "companies/fortuna": {
    kind: "company", en: "Fortuna Mining", aliases: ["Fortuna Silver", "Fortuna Silver Mines", "Fortuna"],
    countries: ["CA", "BF"],
    ar: "فورتونا مايننغ | فورتونا سيلفر | فورتونا ماينينغ | فورتونا مايننج | فورتونا ماينينج | فورتونا سيلفر ماينز | شركة فورتونا | فورتونا ماينز",
    arWeak: "فورتونا",
  },
  "companies/fosun": {
    kind: "company", en: "Fosun", countries: ["CN"],
    ar: "فوسون الصينية | مجموعة فوسون",
  },
  "companies/frank-timis": {
    kind: "person", en: "Frank Timiș", countries: ["RO"],
    ar: "فرانك تيميس | فرانك تيميش | فرانك تيميز",
  },
  "companies/free-senegal": {
    kind: "company", en: "Free Senegal", aliases: ["Yas Sénégal", "Tigo Sénégal", "Free"], countries: ["SN"],
    ar: "فري السنغال | شركة فري السنغال | تيغو السنغال | شركة تيغو السنغال",
  },
  "companies/gac-guinea": {
    kind: "company", en: "Guinea Alumina Corporation", acronyms: ["GAC"], countries: ["GN"],
    ar: "غينيا ألومينا | شركة غينيا ألومينا | شركة غينيا ألومينا كوربوريشن",
  },
  "companies/galp": {
    kind: "company", en: "Galp Energia", aliases: ["Galp"], countries: ["PT"],
    ar: "غالب البرتغالية | شركة غالب البرتغالية | غالب إنرجيا",
  },
  "companies/ganfeng": {
    kind: "company", en: "Ganfeng Lithium", aliases: ["Ganfeng"], countries: ["CN", "ML"],
    ar: "غانفنغ | غانفنغ ليثيوم | جانفينج ليثيوم | غانفينغ ليثيوم | جانفنج | جانفنج ليثيوم | غان فنغ | جانفينغ | جانفينغ ليثيوم | غانفينغ | جان فنغ",
  },
  "companies/garda-world": {
    kind: "company", en: "GardaWorld", countries: ["CA"],
    ar: "غاردا وورلد | غارداوورلد | جاردا وورلد",
  },
  "companies/gazprom": {
    kind: "company", en: "Gazprom", countries: ["RU"],
    ar: "غازبروم | جازبروم | شركة غازبروم | غاز بروم الروسية | غاز بروم | جاز بروم",
  },
  "companies/gbm": {
    kind: "company", en: "GBM", aliases: ["Générale de Banque de Mauritanie"], acronyms: ["GBM"], countries: ["MR"],
    ar: "بنك موريتانيا العام | البنك الموريتاني العام | جنرال بنك موريتانيا | البنك العام لموريتانيا | البنك العام الموريتاني | جنرال بنك",
  },
  "companies/general-electric": {
    kind: "company", en: "General Electric", acronyms: ["GE"], countries: ["US"],
    ar: "جنرال إلكتريك | شركة جنرال إلكتريك",
  },
  "companies/ghana-airways": {
    kind: "company", en: "Ghana Airways", countries: ["GH"],
    ar: "الخطوط الجوية الغانية | الخطوط الغانية | طيران غانا",
  },
  "companies/glavkosmos": {
    kind: "company", en: "Glavkosmos", aliases: ["Glavcosmos"], countries: ["RU"],
    ar: "غلافكوسموس | شركة غلافكوسموس | جلافكوسموس",
  },
  "companies/glencore": {
    kind: "company", en: "Glencore", countries: ["CH", "TD"],
    ar: "غلينكور | جلينكور | غلنكور",
  },
  "companies/globacom": {
    kind: "company", en: "Globacom", aliases: ["Glo"], countries: ["NG"],
    ar: "غلوباكوم | جلوباكوم",
  },
  "companies/global-atomic": {
    kind: "company", en: "Global Atomic", countries: ["CA", "NE"],
    ar: "غلوبال أتوميك | جلوبال أتوميك",
  },
  "companies/global-security-services-group": {
    kind: "company", en: "Global Security Services Group", acronyms: ["GSSG"], countries: ["AE"],
    ar: "مجموعة الخدمات الأمنية العالمية | غلوبال سيكيوريتي سيرفيسز | مجموعة خدمات الأمن العالمية | شركة الخدمات الأمنية العالمية | غلوبال سيكيوريتي سيرفيسز غروب | شركة غلوبال سيكيوريتي سيرفيسز غروب",
  },
  "companies/gnpoc": {
    kind: "company", en: "Greater Nile Petroleum Operating Company", acronyms: ["GNPOC"], countries: ["SD", "SS"],
    ar: "شركة النيل الكبرى لعمليات البترول | النيل الكبرى للبترول | النيل الكبرى لعمليات البترول | شركة النيل الكبرى",
  },
  "companies/gold-fields": {
    kind: "company", en: "Gold Fields", countries: ["GH"],
    ar: "غولد فيلدز | جولد فيلدز | غولد فيلدس",
  },
  "companies/golden-star-resources": {
    kind: "company", en: "Golden Star Resources", countries: ["CA", "GH"],
    ar: "شركة غولدن ستار | شركة جولدن ستار | غولدن ستار ريسورسز",
    arWeak: "غولدن ستار",
  },
  "companies/google": {
    kind: "company", en: "Google", countries: ["US"],
    ar: "شركة غوغل | شركة جوجل | غوغل | جوجل",
  },
  "companies/goviex": {
    kind: "company", en: "GoviEx Uranium", fr: "GoviEx", countries: ["CA", "NE"],
    ar: "غوفيكس | غوفي إكس | جوفيكس | غوفيكس يورانيوم | غوفي إكس يورانيوم | جوفي إكس",
  },
  "companies/gpci": {
    kind: "company", en: "Panafrican Group for Commerce and Investment",
    fr: "Groupe panafricain pour le commerce et l'investissement", acronyms: ["GPCI"], countries: ["CM", "ML"],
    ar: "المجموعة البانأفريقية للتجارة والاستثمار | المجموعة الأفريقية للتجارة والاستثمار",
  },
  "companies/grande-cote-operations": {
    kind: "company", en: "Grande Côte Operations", acronyms: ["GCO"], countries: ["SN"], parent: "companies/eramet",
    ar: "غراند كوت أوبيراسيون | شركة غراند كوت | غراند كوت السنغالية",
  },
  "companies/grands-moulins-du-mali": {
    kind: "company", en: "Grands Moulins du Mali", countries: ["ML"],
    ar: "مطاحن مالي الكبرى | المطاحن الكبرى في مالي | مطاحن مالي",
  },
  "companies/griffiths-energy": {
    kind: "company", en: "Griffiths Energy", aliases: ["Caracal Energy"], countries: ["CA", "TD"],
    ar: "غريفيث إنرجي | شركة غريفيثس إنرجي | كاراكال إنرجي | غريفيثس إنرجي",
  },
  "companies/gsk-advance-company": {
    kind: "company", en: "GSK Advance Company", acronyms: ["GSK Advance"], countries: ["SD"],
    ar: "شركة جي إس كيه أدفانس | جي إس كيه أدفانس | جي إس كي أدفانس | شركة جي إس كي",
    arWeak: "شركة جي اس كيه | جي إس كيه | جي إس كي",
    arCue: "السودان | الدعم السريع | عقوبات | الخزانة",
  },
  "companies/gtbank": {
    kind: "company", en: "GTBank", aliases: ["Guaranty Trust Bank"], countries: ["NG"],
    ar: "غارانتي ترست بنك | جارانتي ترست بنك | غارانتي تراست بنك | جي تي بنك | بنك غارانتي ترست | غارانتي ترست",
  },
  "companies/gum-arabic-company": {
    kind: "company", en: "Gum Arabic Company", countries: ["SD"],
    ar: "شركة الصمغ العربي",
  },
  "companies/gunvor": {
    kind: "company", en: "Gunvor", countries: ["CH"],
    ar: "غونفور | شركة غونفور",
  },
  "companies/haggar-group": {
    kind: "company", en: "Haggar Group", countries: ["SD"],
    ar: "مجموعة حجار القابضة | مجموعة حجار السودانية",
  },
  "companies/hainan-mining": {
    kind: "company", en: "Hainan Mining", countries: ["CN", "ML"],
    ar: "هاينان ماينينغ | هاينان مايننغ | هاينان للتعدين | هاينان ماينينج",
  },
  "companies/heirs-holdings": {
    kind: "company", en: "Heirs Holdings", aliases: ["Heirs Energies"], countries: ["NG"],
    ar: "هيرز هولدينغز | هيرز إنرجيز",
  },
  "companies/holcim": {
    kind: "company", en: "Holcim", aliases: ["LafargeHolcim", "Lafarge"], countries: ["CH"],
    ar: "لافارج هولسيم | هولسيم | شركة لافارج | لافارج الفرنسية | مجموعة لافارج",
    arWeak: "لافارج",
  },
  "companies/hounde-gold": {
    kind: "company", en: "Houndé Gold Operation", aliases: ["Houndé Gold"], countries: ["BF"],
    ar: "هوندي غولد | شركة هوندي غولد",
  },
  "companies/huawei": {
    kind: "company", en: "Huawei", countries: ["CN"],
    ar: "هواوي",
  },
  "companies/hummingbird": {
    kind: "company", en: "Hummingbird Resources", aliases: ["Hummingbird"], countries: ["GB", "ML"],
    ar: "هامينغبيرد | هامينغبيرد ريسورسز | همينغ بيرد | هامينجبيرد | هامينجبيرد ريسورسز | همينج بيرد | هامينغبرد | هامينغبرد ريسورسز | هامنغبيرد",
  },
  "companies/hydroma": {
    kind: "company", en: "Hydroma", aliases: ["Petroma"], countries: ["ML"],
    ar: "هيدروما | بيتروما",
  },
  "companies/iamgold": {
    kind: "company", en: "IAMGOLD", fr: "Iamgold", acronyms: ["IAMGOLD"], countries: ["CA", "BF", "ML"],
    ar: "أيام غولد | آي إيه إم غولد | إيام جولد | آي إم غولد | إيم غولد",
  },
  "companies/iberia-airline": {
    kind: "company", en: "Iberia", countries: ["ES"],
    ar: "خطوط إيبيريا | شركة إيبيريا | إيبيريا الإسبانية | الخطوط الجوية الإسبانية",
  },
  "companies/ibm-mauritania": {
    kind: "company", en: "International Bank of Mauritania", aliases: ["IBM"], countries: ["MR"],
    ar: "البنك الدولي الموريتاني | البنك الدولي لموريتانيا",
  },
  "companies/ibom-air": {
    kind: "company", en: "Ibom Air", countries: ["NG"],
    ar: "إيبوم إير | إيبوم للطيران",
  },
  "companies/ics-senegal": {
    kind: "company", en: "Industries chimiques du Sénégal", acronyms: ["ICS"], countries: ["SN"],
    ar: "الصناعات الكيماوية السنغالية | شركة الصناعات الكيميائية السنغالية | الصناعات الكيميائية السنغالية | شركة الصناعات الكيماوية السنغالية | الصناعات الكيماوية في السنغال",
  },
  "companies/imouraren-sa": {
    kind: "company", en: "Imouraren SA", countries: ["NE"], parent: "companies/orano",
    ar: "شركة إيمورارين | إيمورارين إس إيه",
  },
  "companies/indorama": {
    kind: "company", en: "Indorama", aliases: ["Indorama Eleme Petrochemicals"], countries: ["NG", "ID"],
    ar: "إندوراما | ايندو راما | إندو راما | اندوراما للبتروكيماويات",
  },
  "companies/industrial-bank-of-kuwait": {
    kind: "company", en: "Industrial Bank of Kuwait", countries: ["KW"],
    ar: "البنك الكويتي الصناعي | بنك الكويت الصناعي | البنك الصناعي الكويتي",
  },
  "companies/industrial-resources-general-trading": {
    kind: "company", en: "Industrial Resources General Trading", countries: ["AE"],
    ar: "إنداستريال ريسورسز جنرال تريدينغ | إندستريال ريسورسز جنرال تريدينغ",
  },
  "companies/infinity-power": {
    kind: "company", en: "Infinity Power", countries: ["EG"],
    ar: "إنفينيتي باور",
  },
  "companies/innoson": {
    kind: "company", en: "Innoson", aliases: ["Innoson Vehicle Manufacturing"], countries: ["NG"],
    ar: "إينوسون | إنوسون",
  },
  "companies/international-golden-group": {
    kind: "company", en: "International Golden Group", aliases: ["IGG"], countries: ["AE"],
    ar: "إنترناشونال غولدن غروب | المجموعة الذهبية الدولية | انترناشونال جولدن جروب",
  },
  "companies/international-holding-company": {
    kind: "company", en: "International Holding Company", acronyms: ["IHC"], countries: ["AE"],
    ar: "الشركة العالمية القابضة | العالمية القابضة الإماراتية | إنترناشونال هولدينغ الإماراتية",
  },
  "companies/international-resources-holding": {
    kind: "company", en: "International Resources Holding", acronyms: ["IRH"], countries: ["AE"],
    ar: "إنترناشيونال ريسورسز هولدينغ | إنترناشونال ريسورسز هولدينغ | الشركة العالمية للموارد القابضة",
  },
  "companies/internet-research-agency": {
    kind: "company", en: "Internet Research Agency", aliases: ["IRA (Saint Petersburg)"], countries: ["RU"],
    ar: "وكالة أبحاث الإنترنت | وكالة أبحاث الإنترنت الروسية | وكالة بحوث الإنترنت",
  },
  "companies/iskan": {
    kind: "company", en: "ISKAN (Mauritania)", aliases: ["ISKAN"], countries: ["MR"],
    ar: "شركة إسكان الموريتانية",
  },
  "companies/ivory-bank": {
    kind: "company", en: "Ivory Bank", countries: ["SS"],
    ar: "بنك العاج | إيفوري بنك | بنك إيفوري",
  },
  "companies/jaiz-bank": {
    kind: "company", en: "Jaiz Bank", countries: ["NG"],
    ar: "بنك جائز | جائز بنك",
  },
  "companies/jindal": {
    kind: "company", en: "Jindal Steel", countries: ["IN"],
    ar: "جيندال | جيندال ستيل",
  },
  "companies/julius-berger": {
    kind: "company", en: "Julius Berger Nigeria", aliases: ["Julius Berger"], countries: ["NG"],
    ar: "جوليوس بيرغر | جوليوس بيرجر | يوليوس بيرغر",
  },
  "companies/jumia": {
    kind: "company", en: "Jumia", countries: ["NG"],
    ar: "جوميا",
  },
  "companies/kaduna-refinery": {
    kind: "company", en: "Kaduna Refinery", countries: ["NG"],
    ar: "مصفاة كادونا",
  },
  "companies/kalashnikov-concern": {
    kind: "company", en: "Kalashnikov Concern", aliases: ["Kalashnikov"], countries: ["RU"],
    ar: "مجموعة كلاشنيكوف | شركة كلاشنيكوف | كونسورتيوم كلاشنيكوف | مجموعة كلاشينكوف",
  },
  "companies/karpowership": {
    kind: "company", en: "Karpowership", aliases: ["Karadeniz"], countries: ["TR"],
    ar: "كاربورشيب | كارادينيز | كارباورشيب | شركة كارادينيز | كارباور | كار باور شيب",
  },
  "companies/kcb": {
    kind: "company", en: "KCB Bank", aliases: ["Kenya Commercial Bank", "KCB"], countries: ["KE", "SS"],
    ar: "البنك التجاري الكيني | كي سي بي | بنك كي سي بي | كينيا كوميرشيال بنك",
  },
  "companies/kenana": {
    kind: "company", en: "Kenana Sugar Company", countries: ["SD"],
    ar: "سكر كنانة | شركة سكر كنانة",
  },
  "companies/kenya-airways": {
    kind: "company", en: "Kenya Airways", countries: ["KE"],
    ar: "الخطوط الجوية الكينية | الخطوط الكينية | كينيا إيرويز",
  },
  "companies/khartoum-refinery": {
    kind: "company", en: "Khartoum Refinery Company", countries: ["SD"],
    ar: "شركة مصفاة الخرطوم | مصفاة الخرطوم للبترول",
  },
  "companies/khartoum-water": {
    kind: "institution", en: "Khartoum Water Corporation", countries: ["SD"],
    ar: "هيئة مياه ولاية الخرطوم | هيئة مياه الخرطوم",
  },
  "companies/kibali": {
    kind: "company", en: "Kibali Gold Mines", aliases: ["Barrick Kibali"], countries: ["CD"],
    parent: "companies/barrick",
    ar: "باريك كيبالي | كيبالي غولد | منجم كيبالي",
  },
  "companies/kinross": {
    kind: "company", en: "Kinross Gold", aliases: ["Kinross", "Kinross Gold Corporation"], countries: ["CA", "MR"],
    ar: "كينروس | كينروس غولد | كينروس الكندية | كينروس تازيازت | كين روس | كينروس غولد كوربوريشن",
  },
  "companies/kodal": {
    kind: "company", en: "Kodal Minerals", aliases: ["Kodal"], countries: ["GB", "ML"],
    ar: "كودال مينيرالز | كودال منيرالز | كودال للتعدين | كودال منرالز | كودال مينرالز | كودال للمعادن",
  },
  "companies/konga": {
    kind: "company", en: "Konga", countries: ["NG"],
    ar: "كونغا",
  },
  "companies/kosmos": {
    kind: "company", en: "Kosmos Energy", aliases: ["Kosmos"], countries: ["US", "MR", "SN"],
    ar: "كوسموس إنرجي | كوسموس للطاقة | شركة كوسموس الأمريكية | كوسموس إينرجي | كوزموس إنرجي | كوزموس إينرجي | كوسموس | كوسموس أنيرجي | كوسموس إينيرجي | شركة كوسموس",
  },
  "companies/kush-mining": {
    kind: "company", en: "Kush Exploration and Production", aliases: ["Kush mining"], countries: ["SD"],
    ar: "كوش للتعدين | شركة كوش للتعدين | شركة كوش الروسية | كوش للإنتاج والاستكشاف",
  },
  "companies/la-poste-burkina": {
    kind: "company", en: "La Poste (Burkina Faso)", previousNames: ["SONAPOST"], countries: ["BF"],
    ar: "البريد البوركيني | شركة البريد البوركينية | سونابوست",
  },
  "companies/la-poste-mali": {
    kind: "company", en: "La Poste (Mali)", countries: ["ML"],
    ar: "البريد المالي | شركة البريد المالية | بريد مالي",
  },
  "companies/la-poste-senegal": {
    kind: "company", en: "La Poste (Senegal)", countries: ["SN"],
    ar: "البريد السنغالي | شركة البريد السنغالية | بريد السنغال",
  },
  "companies/lafarge-africa": {
    kind: "company", en: "Lafarge Africa", countries: ["NG"],
    ar: "لافارج أفريقيا",
  },
  "companies/leo-lithium": {
    kind: "company", en: "Leo Lithium", countries: ["AU", "ML"],
    ar: "ليو ليثيوم",
  },
  "companies/les-mines-de-lithium-de-bougouni": {
    kind: "company", en: "Les Mines de Lithium de Bougouni", countries: ["ML"],
    ar: "مناجم ليثيوم بوغوني | شركة مناجم ليثيوم بوغوني | مناجم الليثيوم في بوغوني | لي مين دو ليثيوم دو بوغوني",
  },
  "companies/libyan-airlines": {
    kind: "company", en: "Libyan Airlines", countries: ["LY"],
    ar: "الخطوط الجوية الليبية | الخطوط الليبية",
  },
  "companies/lilium-mining": {
    kind: "company", en: "Lilium Mining", aliases: ["Lilium"], countries: ["BF"],
    ar: "ليليوم ماينينغ | ليليوم مينينغ | ليليوم للتعدين | ليليوم مايننج | ليليوم مايننغ",
    arWeak: "ليليوم",
    arCue: "بوركينا | إنديفور | الذهب | منجم",
  },
  "companies/limak": {
    kind: "company", en: "Limak", countries: ["TR"],
    ar: "ليماك | شركة ليماك | مجموعة ليماك",
  },
  "companies/lithium-du-mali": {
    kind: "company", en: "Lithium du Mali", countries: ["ML"],
    ar: "ليثيوم مالي | الليثيوم دو مالي",
  },
  "companies/lobaye-invest": {
    kind: "company", en: "Lobaye Invest", countries: ["CF", "RU"],
    ar: "لوباي إنفست | لوباييه إنفست | شركة لوباي إنفست | لوباي إنفست سارلو | لوباي إنفيست | شركة لوباي إنفيست",
  },
  "companies/loulo-gounkoto": {
    kind: "company", en: "Loulo-Gounkoto", countries: ["ML"], parent: "companies/barrick",
    ar: "مجمع لولو غونكوتو | لولو غونكوتو | مجمع لولو غونغوتو | لولو غونغوتو | لولو جونكوتو | مجمع لولو جونكوتو | لولو غونكوتا | لوولو غونكوتو",
  },
  "companies/lufthansa": {
    kind: "company", en: "Lufthansa", countries: ["DE"],
    ar: "لوفتهانزا | لوفتهانزا الألمانية",
  },
  "companies/lukoil": {
    kind: "company", en: "Lukoil", countries: ["RU"],
    ar: "لوك أويل | لوكويل",
  },
  "companies/lundin-energy": {
    kind: "company", en: "Lundin Energy", aliases: ["Lundin Oil", "Lundin"], countries: ["SE"],
    ar: "لوندين للنفط | لوندين بتروليوم | لوندين إنرجي | شركة لوندين",
  },
  "companies/m-invest": {
    kind: "company", en: "M Invest", countries: ["RU", "SD"], parent: "world/wagner-group",
    ar: "إم إنفست | شركة إم إنفست | إم انفيست",
  },
  "companies/maersk": {
    kind: "company", en: "Maersk", countries: ["DK"],
    ar: "ميرسك | شركة ميرسك",
  },
  "companies/malitel": {
    kind: "company", en: "Malitel", aliases: ["Moov Africa Malitel", "Sotelma"], countries: ["ML"],
    ar: "ماليتيل | ماليتل | موف أفريكا ماليتيل | سوتلما | مالي تل | مالي تيل | شركة مالي تل",
  },
  "companies/managem": {
    kind: "company", en: "Managem", countries: ["MA", "SD", "SN"],
    ar: "مجموعة مناجم المغربية | مناجم المغربية | شركة مناجم المغربية | ماناجم",
  },
  "companies/managem-sudan": {
    kind: "company", en: "Manub", aliases: ["Managem Gold Sudan"], countries: ["SD"],
    ar: "شركة مناجم المغربية بالسودان",
    arWeak: "مناجم السودان",
    arCue: "شركة | مناجم",
  },
  "companies/marena-gold": {
    kind: "company", en: "Marena Gold", countries: ["ML"],
    ar: "مارينا غولد | شركة مارينا غولد",
  },
  "companies/maroc-telecom": {
    kind: "company", en: "Maroc Telecom", countries: ["MA", "ML", "MR", "BF"],
    ar: "اتصالات المغرب | ماروك تليكوم | ماروك تيليكوم",
  },
  "companies/masdar": {
    kind: "company", en: "Masdar", countries: ["AE"],
    ar: "شركة مصدر الإماراتية | مصدر الإماراتية | شركة أبوظبي لطاقة المستقبل",
    arWeak: "شركة مصدر",
  },
  "companies/masrivi": {
    kind: "company", en: "Masrvi", countries: ["MR"],
    ar: "تطبيق مصرفي الموريتاني | مصريفي",
  },
  "companies/mattel": {
    kind: "company", en: "Mattel (Mauritania)", fr: "Mattel", aliases: ["Mauritano-Tunisienne de télécommunications"], countries: ["MR"],
    ar: "شركة ماتل | ماتال الموريتانية | شركة ماتال | شركة ماتيل | ماتل الموريتانية",
    arWeak: "ماتل",
    arCue: "شركة | اتصالات | الاتصالات | موريتل | شنقيتل",
  },
  "companies/mauripost": {
    kind: "company", en: "Mauripost", countries: ["MR"],
    ar: "موريبوست | بريد موريتانيا",
  },
  "companies/mauritania-airlines": {
    kind: "company", en: "Mauritania Airlines", aliases: ["Mauritania Airlines International"], acronyms: ["MAI"], countries: ["MR"],
    ar: "الموريتانية للطيران | الموريتانية الدولية للطيران | الخطوط الجوية الموريتانية | الموريتانية للطيران الدولية | الخطوط الموريتانية | موريتانيا إيرلاينز | شركة موريتانيا إيرلاينز | موريتانيان إيرلاينز",
  },
  "companies/mauritel": {
    kind: "company", en: "Mauritel", countries: ["MR"],
    ar: "موريتل | موريتيل | موري تل | موريتل موبايل | شركة موريتيل",
  },
  "companies/max-air": {
    kind: "company", en: "Max Air", countries: ["NG"],
    ar: "ماكس إير | ماكس للطيران النيجيرية",
  },
  "companies/mbda": {
    kind: "company", en: "MBDA", countries: ["FR"],
    ar: "إم بي دي إي | شركة إم بي دي إي",
  },
  "companies/mcm-mauritania": {
    kind: "company", en: "Mauritanian Copper Mines", acronyms: ["MCM"], countries: ["MR"], parent: "companies/first-quantum",
    ar: "شركة نحاس موريتانيا | مناجم نحاس موريتانيا | شركة إم سي إم | إم سي إم الموريتانية | شركة ام سي ام للنحاس | شركة معادن نحاس موريتانيا | شركة النحاس الموريتانية | مناجم النحاس الموريتانية",
    arWeak: "إم سي إم",
    arCue: "نحاس | أكجوجت | الذهب",
  },
  "companies/meridiam": {
    kind: "company", en: "Meridiam", countries: ["FR"],
    ar: "ميريديام | شركة ميريديام",
  },
  "companies/meroe-gold": {
    kind: "company", en: "Meroe Gold", countries: ["SD"], parent: "world/wagner-group",
    ar: "مروي غولد | مروي قولد | مروي جولد | ميروي غولد | ميرو غولد | شركة مروي لتعدين الذهب | مروي للذهب | ميروي للذهب | شركة مروي للذهب | ميروي جولد",
  },
  "companies/meta": {
    kind: "company", en: "Meta", aliases: ["Facebook"], countries: ["US"],
    ar: "شركة ميتا | شركة فيسبوك",
  },
  "companies/midas-ressources": {
    kind: "company", en: "Midas Ressources", countries: ["CF", "RU"], weak: true,
    ar: "ميداس ريسورس | ميداس ريسورسز | شركة ميداس | مايداس ريسورسز | شركة مايداس ريسورسز | ميداس للموارد",
    arCue: "الوسطى | التعدين | فاغنر | شركة",
  },
  "companies/miferma": {
    kind: "company", en: "Miferma", aliases: ["Mines de fer de Mauritanie"], countries: ["MR", "FR"], to: "1974",
    ar: "ميفرما | شركة ميفرما | شركة معادن حديد موريتانيا | ميفيرما",
  },
  "companies/millicom": {
    kind: "company", en: "Millicom", aliases: ["Tigo"], countries: ["LU"],
    ar: "ميليكوم | شركة ميليكوم | شركة تيغو | تيجو تشاد | تيغو تشاد",
  },
  "companies/moniepoint": {
    kind: "company", en: "Moniepoint", countries: ["NG"],
    ar: "مونيبوينت | موني بوينت",
  },
  "companies/moov": {
    kind: "company", en: "Moov Africa", aliases: ["Moov"], countries: ["BF", "NE", "TD", "TG", "BJ"],
    ar: "موف أفريكا | موف أفريقيا",
  },
  "companies/moov-africa-tchad": {
    kind: "company", en: "Moov Africa Tchad", countries: ["TD"],
    ar: "موف تشاد | موف أفريكا تشاد",
  },
  "companies/mrs-oil": {
    kind: "company", en: "MRS Oil Nigeria", aliases: ["MRS Oil"], acronyms: ["MRS"], countries: ["NG"],
    ar: "شركة ام ار اس | إم آر إس النيجيرية | إم آر إس أويل",
  },
  "companies/msc": {
    kind: "company", en: "MSC", aliases: ["Mediterranean Shipping Company"], countries: ["CH"],
    ar: "إم إس سي للشحن | شركة البحر الأبيض المتوسط للشحن | مجموعة إم إس سي",
  },
  "companies/mtn": {
    kind: "company", en: "MTN", countries: ["ZA", "SD", "NG"],
    ar: "إم تي إن | أم تي أن السودان",
  },
  "companies/mtn-nigeria": {
    kind: "company", en: "MTN Nigeria", countries: ["NG"],
    ar: "إم تي إن نيجيريا | إم.تي.إن نيجيريا | إم تي إن النيجيرية",
  },
  "companies/mtn-south-sudan": {
    kind: "company", en: "MTN South Sudan", countries: ["SS"],
    ar: "إم تي إن جنوب السودان",
  },
  "companies/mubadala": {
    kind: "company", en: "Mubadala", countries: ["AE"],
    ar: "شركة مبادلة | مبادلة للاستثمار | شركة مبادلة للاستثمار | مبادلة الإماراتية",
  },
  "companies/najah-major-works": {
    kind: "company", en: "Najah for Major Works", fr: "Najah for Major Works (NMW)", countries: ["MR"],
    ar: "النجاح للأعمال الكبرى | شركة النجاح للأعمال الكبرى | النجاح للأشغال الكبرى",
  },
  "companies/national-hydrocarbons-corporation-cameroon": {
    kind: "company", en: "National Hydrocarbons Corporation (Cameroon)", fr: "Société nationale des hydrocarbures", aliases: ["National Hydrocarbons Corporation"], acronyms: ["SNH"], countries: ["CM"],
    ar: "الشركة الوطنية للهيدروكربونات الكاميرونية | الشركة الوطنية للمحروقات الكاميرونية | الشركة الوطنية الكاميرونية للمحروقات | شركة المحروقات الوطنية الكاميرونية | شركة النفط والغاز الوطنية الكاميرونية",
    arWeak: "الشركة الوطنية للهيدروكربونات",
    arCue: "الكاميرون | الكاميرونية",
  },
  "companies/national-medical-supplies-fund": {
    kind: "institution", en: "National Medical Supplies Fund (Sudan)", countries: ["SD"],
    ar: "الصندوق القومي للإمدادات الطبية | صندوق الإمدادات الطبية | الهيئة القومية للإمدادات الطبية",
    arWeak: "الإمدادات الطبية",
    arCue: "السودان | الصحة | بورتسودان",
  },
  "companies/naval-group": {
    kind: "company", en: "Naval Group", countries: ["FR"],
    ar: "نافال غروب | نافال جروب | مجموعة نافال الفرنسية",
  },
  "companies/ndjamena-refining-company": {
    kind: "company", en: "N'Djamena Refining Company", fr: "Société de raffinage de N'Djamena", aliases: ["N'Djamena refinery"], acronyms: ["SRN"],
    countries: ["TD", "CN"],
    ar: "شركة تكرير انجمينا | شركة تكرير نجامينا | شركة تكرير النفط بانجمينا | مصفاة جرمايا | مصفاة انجمينا | مصفاة دجيرمايا",
  },
  "companies/nere-mining": {
    kind: "company", en: "Nere Mining", countries: ["BF"],
    ar: "شركة نيري للتعدين | شركة نير للتعدين | نيري مينينغ",
  },
  "companies/nestle": {
    kind: "company", en: "Nestlé", countries: ["CH"],
    ar: "نستله | شركة نستله | نسله",
  },
  "companies/nestoil": {
    kind: "company", en: "Nestoil", countries: ["NG"],
    ar: "نيست أويل | نيستويل | نستويل",
  },
  "companies/newmont": {
    kind: "company", en: "Newmont", countries: ["GH"],
    ar: "نيومونت | نيومنت",
  },
  "companies/nexter": {
    kind: "company", en: "Nexter", aliases: ["KNDS France"], countries: ["FR"],
    ar: "نيكستر | شركة نيكستر | نكستر الفرنسية",
  },
  "companies/nigelec": {
    kind: "company", en: "NIGELEC", fr: "Nigelec", aliases: ["Société nigérienne d'électricité"], countries: ["NE"],
    ar: "نيجيليك | الشركة النيجرية للكهرباء | نيغيليك | نيجليك | نيجيلك | شركة الكهرباء النيجرية | شركة كهرباء النيجر | شركة الكهرباء الوطنية النيجرية",
  },
  "companies/niger-airlines": {
    kind: "company", en: "Niger Airlines", countries: ["NE"],
    ar: "خطوط النيجر الجوية | شركة النيجر الجوية | خطوط النيجر للطيران | شركة النيجر للطيران | طيران النيجر | الخطوط الجوية النيجرية | نيجر إيرلاينز | النيجر إيرلاينز",
  },
  "companies/niger-telecoms": {
    kind: "company", en: "Niger Telecoms", fr: "Niger Télécoms", countries: ["NE"],
    ar: "نيجر تيليكوم | نيجر تلكوم | النيجر للاتصالات | نيجر تليكوم | شركة اتصالات النيجر",
  },
  "companies/nigeria-air": {
    kind: "company", en: "Nigeria Air", countries: ["NG"],
    ar: "نيجيريا إير | الخطوط النيجيرية نيجيريا إير",
  },
  "companies/nigeria-lng": {
    kind: "company", en: "Nigeria LNG", aliases: ["NLNG"], countries: ["NG"],
    ar: "نيجيريا للغاز الطبيعي المسال | شركة الغاز الطبيعي المسال النيجيرية | الشركة النيجيرية للغاز الطبيعي المسال | شركة الغاز المسال النيجيرية",
  },
  "companies/nile-commercial-bank": {
    kind: "company", en: "Nile Commercial Bank", countries: ["SS"],
    ar: "بنك النيل التجاري",
  },
  "companies/nilepet": {
    kind: "company", en: "Nilepet", countries: ["SS"],
    ar: "نايلبت | نايل بت | نايلبيت | شركة نايلبت | شركة نيل بت | نيل بيت | نايل بيت | مؤسسة النيل للبترول",
    arWeak: "شركة النيل للبترول",
  },
  "companies/nimba-mining": {
    kind: "company", en: "Nimba Mining Company", countries: ["GN"],
    ar: "نيمبا للتعدين | شركة نيمبا للتعدين | نيمبا ماينينغ",
  },
  "companies/nmpb-sd": {
    kind: "institution", en: "National Medicines and Poisons Board (Sudan)", countries: ["SD"],
    ar: "المجلس القومي للأدوية والسموم",
  },
  "companies/nnpc": {
    kind: "company", en: "NNPC",
    aliases: ["Nigerian National Petroleum Company", "Nigerian National Petroleum Corporation"], countries: ["NG"],
    ar: "شركة البترول الوطنية النيجيرية | مؤسسة البترول الوطنية النيجيرية | شركة النفط الوطنية النيجيرية | المؤسسة الوطنية النيجيرية للبترول | مؤسسة النفط الوطنية النيجيرية | المؤسسة الوطنية النيجيرية للنفط | نيجيريا ناشونال بتروليم | المؤسسة الوطنية للبترول في نيجيريا | شركة النفط الحكومية النيجيرية | المؤسسة النيجيرية الوطنية للبترول | شركة البترول الوطنية النيجيرية المحدودة | شركة النفط الوطنية النيجيرية المحدودة | المؤسسة الوطنية للنفط في نيجيريا | إن إن بي سي | شركة النفط الوطنية في نيجيريا | شركة البترول الوطنية في نيجيريا | الشركة الوطنية النيجيرية للبترول | شركة البترول النيجيرية | شركة النفط النيجيرية الحكومية | الشركة الوطنية النيجيرية للنفط | شركة النفط النيجيرية الوطنية",
    arWeak: "شركة البترول الوطنية | شركة النفط الوطنية",
  },
  "companies/noc-libya": {
    kind: "company", en: "National Oil Corporation", aliases: ["National Oil Corporation (Libya)"], acronyms: ["NOC"], countries: ["LY"],
    ar: "المؤسسة الوطنية للنفط | المؤسسة الوطنية للنفط الليبية | مؤسسة النفط الليبية | مؤسسة النفط الوطنية الليبية | شركة النفط الوطنية الليبية | المؤسسة الليبية للنفط | الشركة الوطنية الليبية للنفط",
  },
  "companies/nordgold": {
    kind: "company", en: "Nordgold", acronyms: ["NORDGOLD"], countries: ["RU", "BF"],
    ar: "نوردغولد | نورد جولد | نوردغولد الروسية | نورديغولد | شركة نورديغولد | شركة نورد غولد | نورد غولد | شركة نورد جولد",
  },
  "companies/norinco": {
    kind: "company", en: "Norinco", countries: ["CN"],
    ar: "شركة نورينكو | نورينكو الصينية | نورينكو | مجموعة نورينكو",
  },
  "companies/nornickel": {
    kind: "company", en: "Nornickel", aliases: ["Norilsk Nickel"], countries: ["RU"],
    ar: "نورنيكل | نوريلسك نيكل | نورنيكل الروسية",
  },
  "companies/noueigued-group": {
    kind: "company", en: "Mohamed Abdallahi Ould Noueigued Group", aliases: ["MAON Group"], countries: ["MR"],
    ar: "مجموعة محمد عبد الله ولد انويكظ | مجموعة أهل انويكظ | مجموعة انويكظ | مجموعة أهل نويكظ",
  },
  "companies/nouvelle-banque-de-mauritanie": {
    kind: "company", en: "Nouvelle Banque de Mauritanie", acronyms: ["NBM"], countries: ["MR"],
    ar: "بنك موريتانيا الجديد | البنك الموريتاني الجديد",
  },
  "companies/novatek": {
    kind: "company", en: "Novatek", countries: ["RU"],
    ar: "نوفاتك | شركة نوفاتك الروسية | نوفاتيك",
  },
  "companies/nsia": {
    kind: "company", en: "NSIA", aliases: ["NSIA Banque"], countries: ["CI"],
    ar: "نسيا بنك | مجموعة نسيا",
  },
  "companies/nso-group": {
    kind: "company", en: "NSO Group", aliases: ["NSO"], countries: ["IL"],
    ar: "مجموعة إن إس أو | إن إس أو الإسرائيلية | شركة إن إس أو | إن إس أو غروب",
  },
  "companies/oando": {
    kind: "company", en: "Oando", countries: ["NG"],
    ar: "أواندو | شركة أواندو | أوندو النفطية",
  },
  "companies/ocp": {
    kind: "company", en: "OCP Group", fr: "OCP", aliases: ["Office chérifien des phosphates"], acronyms: ["OCP"], countries: ["MA"],
    ar: "المجمع الشريف للفوسفاط | المكتب الشريف للفوسفاط | مجموعة المكتب الشريف للفوسفاط | المكتب الشريف للفوسفات | المجمع الشريف للفوسفات | مجموعة المجمع الشريف للفوسفاط | أو سي بي المغربية | مجموعة أو سي بي | مجمع الفوسفاط المغربي",
    arWeak: "أو سي بي",
  },
  "companies/oklo-resources": {
    kind: "company", en: "Oklo Resources", countries: ["AU", "ML"],
    ar: "أوكلو ريسورسز | شركة أوكلو",
  },
  "companies/olam": {
    kind: "company", en: "Olam", countries: ["SG"], weak: true,
    ar: "أولام | شركة أولام",
    arCue: "القطن | شركة | تشاد",
  },
  "companies/omdurman-national-bank": {
    kind: "company", en: "Omdurman National Bank", countries: ["SD"],
    ar: "بنك أم درمان الوطني | بنك أمدرمان الوطني",
  },
  "companies/omv": {
    kind: "company", en: "OMV", countries: ["AT"],
    ar: "أو إم في النمساوية | شركة أو إم في",
    arWeak: "أو إم في",
  },
  "companies/onea": {
    kind: "company", en: "ONEA", aliases: ["Office national de l'eau et de l'assainissement"], countries: ["BF"],
    ar: "المكتب الوطني للمياه والصرف الصحي البوركيني | المكتب الوطني للماء والصرف الصحي في بوركينا فاسو | شركة أونيا البوركينية",
  },
  "companies/ongc-videsh": {
    kind: "company", en: "ONGC Videsh", aliases: ["ONGC"], countries: ["IN"],
    ar: "أو إن جي سي | أو إن جي سي فيديش | أونجك فيديش | شركة أو إن جي سي | شركة أو إن جي سي فيديش | شركة أو أن جي سي الهندية | مؤسسة النفط والغاز الهندية",
  },
  "companies/opay": {
    kind: "company", en: "OPay", countries: ["NG"],
    ar: "أوباي | أو باي",
  },
  "companies/oragroup": {
    kind: "company", en: "Oragroup", aliases: ["Orabank"],
    ar: "أورا غروب | أورا بنك | أورابنك",
  },
  "companies/orange": {
    kind: "company", en: "Orange", aliases: ["Orange Mali"], countries: ["FR", "ML", "SN", "BF"],
    ar: "أورانج مالي | أورانج السنغال | شركة أورانج | أورانج الفرنسية | أورانج بوركينا | مجموعة أورانج | شركة أورنج | أورنج الفرنسية | أورانج | أورنج",
  },
  "companies/orano": {
    kind: "company", en: "Orano", aliases: ["Areva", "Orano Mining"], previousNames: ["Cogema"],
    countries: ["FR", "NE"], from: "2018-01",
    ar: "مجموعة أورانو | أورانو | أورانو الفرنسية | مجموعة أورانو الفرنسية | أورانا | أورانا الفرنسية | أوارنو | آرانو الفرنسية | شركة أورانا",
    arFormer: "أريفا | شركة أريفا | مجموعة أريفا | أريفا الفرنسية | كوجيما | كوغيما",
  },
  "companies/orezone": {
    kind: "company", en: "Orezone Gold", aliases: ["Orezone"], countries: ["CA", "BF"],
    ar: "أوريزون غولد | أورزون غولد | أوريزون جولد | أورزون جولد | أوريزون غولد كوربوريشن | شركة أوريزون الكندية | أورزون | أوريزون الكندية",
  },
  "companies/oryx-energies": {
    kind: "company", en: "Oryx Energies", countries: ["CH"],
    ar: "أوريكس إنرجي | أوريكس إنيرجيز | أوريكس للطاقة | شركة أوريكس",
    arWeak: "أوريكس",
  },
  "companies/oxford-economics": {
    kind: "company", en: "Oxford Economics", countries: ["GB"],
    ar: "أكسفورد إيكونوميكس | أوكسفورد إيكونوميكس | أكسفورد إيكونوميكس أفريقيا",
  },
  "companies/pan-african-minerals": {
    kind: "company", en: "Pan African Minerals", countries: ["BF"],
    ar: "بان أفريكان مينرالز | بان أفريكان مينيرالز | شركة بان أفريكان مينيرالز",
  },
  "companies/paramount-group": {
    kind: "company", en: "Paramount Group", aliases: ["Paramount"], countries: ["ZA"],
    ar: "مجموعة باراماونت | باراماونت الجنوب أفريقية | باراماونت غروب | باراماونت",
  },
  "companies/paystack": {
    kind: "company", en: "Paystack", countries: ["NG"],
    ar: "بايستاك | باي ستاك",
  },
  "companies/perenco": {
    kind: "company", en: "Perenco", countries: ["FR", "TD"],
    ar: "بيرينكو | برينكو | شركة بيرينكو | بيرنكو | برنكو",
  },
  "companies/perkoa-zinc-mine-company-nantou-mining": {
    kind: "company", en: "Perkoa zinc mine company (Nantou Mining)", aliases: ["Perkoa zinc mine company"], countries: ["BF"],
    ar: "نانتو مينينغ | نانتو ماينينغ | شركة نانتو",
  },
  "companies/perseus-mining": {
    kind: "company", en: "Perseus Mining", countries: ["AU", "GH", "CI"],
    ar: "بيرسيوس ماينينغ | بيرسيوس للتعدين | برسيوس ماينينغ",
  },
  "companies/petro-energy": {
    kind: "company", en: "Petro-Energy", countries: ["SD"],
    ar: "بترو إنرجي | شركة بترو إنرجي",
  },
  "companies/petro-tim": {
    kind: "company", en: "Petro-Tim", countries: ["SN"],
    ar: "بيترو تيم | بتروتيم | بترو تيم | شركة بترو تيم",
  },
  "companies/petronas": {
    kind: "company", en: "Petronas", countries: ["MY", "SD", "TD"],
    ar: "بتروناس | شركة بتروناس الماليزية",
  },
  "companies/petroneeds": {
    kind: "company", en: "Petroneeds", countries: ["SD"],
    ar: "بترونيدز | شركة بترونيدز",
  },
  "companies/petrosen": {
    kind: "company", en: "Petrosen", acronyms: ["PETROSEN"], countries: ["SN"],
    ar: "بتروسين | بيتروسين | بتروسن | بتروسين السنغالية | بيتروسن | شركة البترول الوطنية السنغالية | شركة البترول الوطنية السنيغالية | الشركة الوطنية للبترول السنغالية | شركة النفط الوطنية السنغالية بتروسين",
  },
  "companies/poly-hondone": {
    kind: "company", en: "Poly Hondone Pelagic Fishery", fr: "Poly Hondone", countries: ["CN", "MR"],
    ar: "شركة هوندونغ | بولي هوندونغ | هوندونغ الصينية | شركة بولي هوندونغ الصينية | شركة هوندونج | بولي هوندونج | هوندونج الصينية | هونغ دونغ الدولية | هونغ دونغ | بولي هونغ دونغ | بولي هوندون بيلاجي | هوندون بيلاجي | بولي هونغ دون | شركة هوندون | هونك دونك الدولية | هوندونغ | هوندونج",
  },
  "companies/port-authority-of-douala": {
    kind: "company", en: "Port Authority of Douala", fr: "Port autonome de Douala", acronyms: ["PAD"], countries: ["CM"],
    ar: "ميناء دوالا | هيئة ميناء دوالا | ميناء دوالا المستقل",
  },
  "companies/port-authority-of-kribi": {
    kind: "company", en: "Port Authority of Kribi", fr: "Port autonome de Kribi", acronyms: ["PAK"], countries: ["CM"],
    ar: "ميناء كريبي | ميناء كريبي المستقل",
  },
  "companies/port-autonome-de-lome": {
    kind: "company", en: "Port autonome de Lomé", aliases: ["Lomé Container Terminal"], countries: ["TG"],
    ar: "ميناء لومي المستقل | محطة حاويات لومي",
  },
  "companies/port-harcourt-refinery": {
    kind: "company", en: "Port Harcourt Refinery", countries: ["NG"],
    ar: "مصفاة بورت هاركورت | مصفاة بورت هاركور | مصفاة بورت هاركوت",
  },
  "companies/powerchina": {
    kind: "company", en: "PowerChina", countries: ["CN"],
    ar: "باور تشاينا | شركة باور تشاينا | باور شاينا | شركة الطاقة الصينية باور تشاينا",
  },
  "companies/prodigious-international": {
    kind: "company", en: "Prodigious International Management Services", aliases: ["Prodigious"],
    countries: ["AE", "SD"],
    ar: "شركة بروديجيس | بروديجيس إنترناشونال | بروديجيس",
  },
  "companies/qatar-airways": {
    kind: "company", en: "Qatar Airways", countries: ["QA"],
    ar: "الخطوط الجوية القطرية | القطرية للطيران | الخطوط القطرية",
  },
  "companies/qatarenergy": {
    kind: "company", en: "QatarEnergy", previousNames: ["Qatar Petroleum"], countries: ["QA"],
    ar: "قطر للطاقة | شركة قطر للطاقة | قطر للبترول",
  },
  "companies/radisson-blu-bamako": {
    kind: "company", en: "Radisson Blu Bamako", countries: ["ML"],
    ar: "راديسون بلو | فندق راديسون | فندق راديسون بلو | راديسون بلو باماكو",
  },
  "companies/randgold": {
    kind: "company", en: "Randgold Resources", aliases: ["Randgold"], countries: ["ML", "GB"],
    ar: "راند غولد | راندغولد ريسورسز | راندجولد | راندجولد ريسورسز | راندغولد | رندغولد",
  },
  "companies/razel": {
    kind: "company", en: "Razel-Bec", aliases: ["Razel", "Razel Fayat"], countries: ["FR"],
    ar: "شركة رازيل | رازيل الفرنسية | رازيل بيك",
    arWeak: "رازيل",
  },
  "companies/red-rock-mining": {
    kind: "company", en: "Red Rock Mining", countries: ["SD"],
    ar: "رد روك للتعدين | ريد روك للتعدين | شركة ريد روك | شركة رد روك للتعدين | ريد روك",
  },
  "companies/renaissance-africa-energy": {
    kind: "company", en: "Renaissance Africa Energy", countries: ["NG"],
    ar: "رينيسانس أفريكا إنرجي | رينيسانس أفريقيا للطاقة",
  },
  "companies/repsol": {
    kind: "company", en: "Repsol", countries: ["ES"],
    ar: "ريبسول | شركة ريبسول | ريبسول الإسبانية",
  },
  "companies/resolute": {
    kind: "company", en: "Resolute Mining", aliases: ["Resolute"], countries: ["AU", "ML", "SN"],
    ar: "ريزولوت مايننغ | ريزولوت ماينينغ | ريسولوت مايننج | ريزوليوت مايننغ | ريزولوت للتعدين | ريزولوت | ريسولوت ماينينغ | ريزولوت مايننج | ريزولوت ماينينج | ريسولوت | ريسوليوت | ريسوليوت ماينينغ | ريزوليوت",
  },
  "companies/rimbo": {
    kind: "company", en: "Rimbo Transport Voyageurs", countries: ["NE"],
    ar: "شركة ريمبو | ريمبو للنقل | ريمبو | رينبو للنقل",
  },
  "companies/rio-tinto": {
    kind: "company", en: "Rio Tinto",
    ar: "ريو تينتو",
  },
  "companies/riverstone-karma": {
    kind: "company", en: "Riverstone Karma", countries: ["BF"],
    ar: "ريفرستون كارما | شركة ريفرستون كارما | نيري مايننغ | نيري للتعدين",
  },
  "companies/robex": {
    kind: "company", en: "Robex Resources", countries: ["CA", "ML"],
    ar: "روبيكس | روبيكس ريسورسز | روبكس",
  },
  "companies/roketsan": {
    kind: "company", en: "Roketsan", countries: ["TR"],
    ar: "روكيتسان | روكتسان | شركة روكيتسان",
  },
  "companies/rosatom": {
    kind: "company", en: "Rosatom", countries: ["RU"],
    ar: "روساتوم | روزاتوم | شركة روساتوم الروسية | روس أتوم | مؤسسة روس آتوم | شركة روس أتوم",
  },
  "companies/roscosmos": {
    kind: "company", en: "Roscosmos", countries: ["RU"],
    ar: "روسكوسموس | روس كوسموس | وكالة روسكوسموس | وكالة الفضاء الروسية",
  },
  "companies/rosneft": {
    kind: "company", en: "Rosneft", countries: ["RU"],
    ar: "روسنفت | روس نفت | شركة روسنفت",
  },
  "companies/rosoboronexport": {
    kind: "company", en: "Rosoboronexport", countries: ["RU"],
    ar: "روسوبورون إكسبورت | روس أوبورون إكسبورت | روسوبورونإكسبورت",
  },
  "companies/rostec": {
    kind: "company", en: "Rostec", aliases: ["Rostekh"], countries: ["RU"],
    ar: "روستيخ | شركة روستيخ | روستيك | شركة روستك | مؤسسة روستيخ | مجموعة روستيخ | روستك",
  },
  "companies/roxgold": {
    kind: "company", en: "Roxgold", countries: ["BF"],
    ar: "روكس غولد | روكسغولد",
  },
  "companies/royal-air-maroc": {
    kind: "company", en: "Royal Air Maroc", acronyms: ["RAM"], countries: ["MA"],
    ar: "الخطوط الملكية المغربية | الخطوط الجوية المغربية | الخطوط الملكية المغربية لارام | الخطوط المغربية | رويال إير ماروك | الخطوط الجوية الملكية المغربية",
    arShort: "لارام",
  },
  "companies/royal-group-uae": {
    kind: "company", en: "Royal Group (UAE)", countries: ["AE"],
    ar: "رويال غروب | مجموعة رويال غروب | رويال جروب الإماراتية",
  },
  "companies/rusal": {
    kind: "company", en: "Rusal", countries: ["RU", "GN"],
    ar: "روسال | شركة روسال",
  },
  "companies/rwandair": {
    kind: "company", en: "RwandAir", countries: ["RW"],
    ar: "رواند إير | الخطوط الرواندية | رواندا إير | الخطوط الجوية الرواندية",
  },
  "companies/sadat": {
    kind: "company", en: "SADAT", fr: "Sadat", aliases: ["SADAT International Defence Consultancy"], countries: ["TR"],
    ar: "شركة سادات | سادات التركية | شركة صادات | صادات التركية | سادات الدولية للاستشارات الدفاعية | سادات للاستشارات الدفاعية | شركة سادات العسكرية",
    arWeak: "سادات | صادات",
  },
  "companies/safaricom": {
    kind: "company", en: "Safaricom", countries: ["KE"],
    ar: "سفاريكوم | سافاريكوم",
  },
  "companies/safran": {
    kind: "company", en: "Safran", countries: ["FR"],
    ar: "مجموعة سافران | شركة سافران الفرنسية | سافران الفرنسية | سافران",
  },
  "companies/sahara-group": {
    kind: "company", en: "Sahara Group", countries: ["NG"],
    ar: "صحارى غروب | مجموعة صحارى النيجيرية | صحارى جروب",
  },
  "companies/samir-refinery": {
    kind: "company", en: "SAMIR", aliases: ["Société anonyme marocaine de l'industrie du raffinage"], countries: ["MA"],
    ar: "مصفاة سامير | شركة سامير | مصفاة لاسامير",
    arWeak: "سامير",
    arCue: "المحمدية | مصفاة | المغرب | التكرير",
  },
  "companies/sar-senegal": {
    kind: "company", en: "African Refining Company", fr: "Société africaine de raffinage", acronyms: ["SAR"], countries: ["SN"],
    ar: "الشركة الأفريقية للتكرير | الشركة السنغالية للتكرير | شركة التكرير السنغالية",
  },
  "companies/satom": {
    kind: "company", en: "Sogea-Satom", countries: ["FR"],
    ar: "سوجيا ساتوم | ساتوم الفرنسية | شركة ساتوم | سوجيا ساتوم الفرنسية",
    arWeak: "ساتوم",
    arCue: "أريفا | أرليت | إرليت | الفرنسية",
  },
  "companies/saudia": {
    kind: "company", en: "Saudia", countries: ["SA"],
    ar: "الخطوط الجوية السعودية | الخطوط السعودية | الخطوط الجوية العربية السعودية",
  },
  "companies/savannah": {
    kind: "company", en: "Savannah Energy", aliases: ["Savannah"], countries: ["GB", "NE", "TD"],
    ar: "سافانا إنرجي | سافانا للطاقة | سافانا بتروليوم | شركة سافانا البريطانية | سافانا تشاد | سافانا ميدستريم",
  },
  "companies/scatec": {
    kind: "company", en: "Scatec", countries: ["NO"],
    ar: "سكاتك | سكاتيك | شركة سكاتك النرويجية",
  },
  "companies/sea-ports-corporation-sudan": {
    kind: "company", en: "Sea Ports Corporation (Sudan)", aliases: ["Sea Ports Corporation"], countries: ["SD"],
    ar: "هيئة الموانئ البحرية | هيئة الموانئ البحرية السودانية | هيئة موانئ السودان",
  },
  "companies/sedad-mauritania": {
    kind: "company", en: "Sedad (Mauritania)", aliases: ["Sedad"], countries: ["MR"],
    ar: "تطبيق السداد | خدمة السداد الموريتانية",
  },
  "companies/seen-niger": {
    kind: "company", en: "SEEN (Niger)", fr: "Société d'exploitation des eaux du Niger",
    aliases: ["Nigérienne des eaux", "SEEN"], countries: ["NE"],
    ar: "شركة المياه النيجرية | الشركة النيجرية للمياه | شركة استغلال مياه النيجر",
  },
  "companies/semafo": {
    kind: "company", en: "SEMAFO", fr: "Semafo", acronyms: ["SEMAFO"], countries: ["CA", "BF"],
    ar: "سيمافو | شركة سيمافو الكندية | سيمافو بوركينا فاسو",
  },
  "companies/semos": {
    kind: "company", en: "SEMOS", aliases: ["Société d'exploitation des mines d'or de Sadiola"], countries: ["ML"],
    ar: "شركة سيموس | شركة استغلال مناجم الذهب في ساديولا | شركة مناجم ساديولا",
  },
  "companies/seneau": {
    kind: "company", en: "Sen'Eau", countries: ["SN"],
    ar: "شركة سينو للمياه | سين أو السنغالية",
  },
  "companies/senegal-airlines": {
    kind: "company", en: "Senegal Airlines", countries: ["SN"], weak: true,
    ar: "السنغال إيرلاينز | سنغال إيرلاينز",
    arCue: "الطيران | طائرة | شركة",
  },
  "companies/senelec": {
    kind: "company", en: "Senelec", acronyms: ["SENELEC"], countries: ["SN"],
    ar: "سينيليك | سنيلك | شركة الكهرباء السنغالية | الشركة الوطنية للكهرباء في السنغال | الشركة الوطنية للكهرباء السنغالية | شركة كهرباء السنغال | سينيلك | سنليك",
  },
  "companies/seplat": {
    kind: "company", en: "Seplat Energy", aliases: ["Seplat"], countries: ["NG"],
    ar: "سيبلات | سبلات",
  },
  "companies/setraco": {
    kind: "company", en: "Setraco", aliases: ["Setraco Nigeria"], countries: ["NG"],
    ar: "سيتراكو | ستراكو | شركة سيتراكو",
  },
  "companies/sewa-security-services": {
    kind: "company", en: "Sewa Security Services", countries: ["CF"],
    ar: "سوا سيكيوريتي | سيوا سيكيوريتي | شركة سيوا للأمن | سيوا للخدمات الأمنية",
  },
  "companies/shell": {
    kind: "company", en: "Shell", countries: ["GB", "NG"],
    ar: "شركة شل | شل نيجيريا | رويال داتش شل | شركة شل النفطية | رويال دتش شل | مجموعة شل | شل النفطية | شركة رويال داتش شل",
    arWeak: "شل",
  },
  "companies/shell-nigeria": {
    kind: "company", en: "Shell Petroleum Development Company", aliases: ["SPDC", "Shell Nigeria"], countries: ["NG"],
    ar: "شل نيجيريا | شركة شل لتطوير البترول في نيجيريا | شل لتطوير البترول | شركة شل لتنمية البترول | شل بتروليوم ديفلوبمنت | شل للتنمية البترولية | شركة شل لتطوير البترول",
  },
  "companies/sht": {
    kind: "company", en: "Chad Hydrocarbons Company", fr: "Société des hydrocarbures du Tchad", aliases: ["Chadian Hydrocarbons Company"], acronyms: ["SHT"], countries: ["TD"],
    ar: "الشركة التشادية للمحروقات | شركة المحروقات التشادية | شركة هيدروكربورات تشاد | شركة الهيدروكربونات التشادية | شركة تشاد للمحروقات | الشركة التشادية للهيدروكربونات | شركة النفط التشادية",
  },
  "companies/siberian-for-mining": {
    kind: "company", en: "Siberian for Mining", aliases: ["Siberian Mining"], countries: ["RU", "SD"],
    ar: "سيبيرين للتعدين | شركة سيبيرين | شركة سيبرين | سيبرين للتعدين | شركة سيبيريا للتعدين | سيبيريان للتعدين",
  },
  "companies/siemens": {
    kind: "company", en: "Siemens", countries: ["DE"],
    ar: "شركة سيمنز | سيمنز | سيمنس | شركة سيمنس | سيمنز الألمانية",
  },
  "companies/sifca": {
    kind: "company", en: "SIFCA", countries: ["CI"],
    ar: "مجموعة سيفكا | سيفكا",
  },
  "companies/siguiri-gold-company": {
    kind: "company", en: "Société aurifère de Guinée", acronyms: ["SAG"], countries: ["GN"],
    ar: "شركة سيغيري للذهب | الشركة الذهبية الغينية",
  },
  "companies/simfer": {
    kind: "company", en: "Simfer", countries: ["GN"],
    ar: "سيمفير | شركة سيمفير",
  },
  "companies/simon-trott": {
    kind: "person", en: "Simon Trott", countries: ["GB"],
    ar: "سيمون تروت | سايمون تروت",
  },
  "companies/sinohydro": {
    kind: "company", en: "Sinohydro", countries: ["CN"],
    ar: "سينوهيدرو | شركة سينوهيدرو | ساينوهيدرو | سينو هيدرو",
  },
  "companies/sinopec": {
    kind: "company", en: "Sinopec", countries: ["CN"],
    ar: "سينوبك | سينوبيك | شركة سينوبك الصينية",
  },
  "companies/sipex": {
    kind: "company", en: "SIPEX", countries: ["DZ", "NE"], parent: "companies/sonatrach",
    ar: "سيبكس",
  },
  "companies/sitarail": {
    kind: "company", en: "Sitarail", countries: ["CI"],
    ar: "سيتاراي | سيتاريل | سيتا راي",
  },
  "companies/sky-mali": {
    kind: "company", en: "Sky Mali", countries: ["ML"], from: "2020",
    ar: "سكاي مالي | طيران سكاي مالي | شركة سكاي مالي للطيران | اسكاي مالي | سكاي مالي للطيران",
  },
  "companies/smb-winning": {
    kind: "company", en: "SMB-Winning Consortium", aliases: ["Winning Consortium Simandou"], acronyms: ["SMB"], countries: ["GN"],
    ar: "إس إم بي وينينغ | تحالف وينينغ | شركة بوكي المنجمية | شركة تعدين بوكيه | كونسورتيوم إس إم بي",
    arWeak: "وينينغ",
  },
  "companies/smh-mauritania": {
    kind: "company", en: "Mauritanian Hydrocarbons Company", fr: "Société mauritanienne des hydrocarbures", acronyms: ["SMH"], countries: ["MR"],
    ar: "الشركة الموريتانية للمحروقات",
  },
  "companies/sml-niger": {
    kind: "company", en: "Société des mines du Liptako", acronyms: ["SML"], countries: ["NE"],
    ar: "شركة مناجم ليبتاكو | شركة مناجم الليبتاكو",
  },
  "companies/sn-citec": {
    kind: "company", en: "SN-CITEC", countries: ["BF"],
    ar: "شركة سيتيك | سيتيك البوركينية",
  },
  "companies/sndp": {
    kind: "company", en: "National Fish Distribution Company (Mauritania)",
    fr: "Société nationale de distribution de poisson", aliases: ["National Fish Distribution Company"], acronyms: ["SNDP"], countries: ["MR"],
    ar: "الشركة الوطنية لتوزيع الأسماك | الشركة الموريتانية لتوزيع الأسماك | شركة توزيع الأسماك الموريتانية",
  },
  "companies/sne-chad": {
    kind: "company", en: "SNE (Chad)", fr: "Société nationale d'électricité", acronyms: ["SNE"], countries: ["TD"],
    ar: "الشركة الوطنية للكهرباء التشادية | شركة الكهرباء الوطنية التشادية | شركة الكهرباء التشادية | شركة كهرباء تشاد",
    arWeak: "الشركة الوطنية للكهرباء",
    arCue: "تشاد | التشادية | نجامينا | انجمينا",
  },
  "companies/snim": {
    kind: "company", en: "SNIM",
    aliases: ["Société nationale industrielle et minière", "National Industrial and Mining Company"],
    countries: ["MR"],
    ar: "الشركة الوطنية للصناعة والمناجم | الشركة الموريتانية للصناعة والمناجم | شركة اسنيم | الشركة الوطنية للصناعة والتعدين | الشركة الموريتانية للمعادن اسنيم | الشركة الوطنية للصناعة والمعادن | الوطنية للصناعة والمناجم | الشركة الوطنية للصناعات والمناجم",
    arShort: "اسنيم | سنيم",
  },
  "companies/snpt": {
    kind: "company", en: "SNPT", aliases: ["Société nouvelle des phosphates du Togo"], countries: ["TG"],
    ar: "الشركة الجديدة لفوسفات توغو | شركة فوسفات توغو",
  },
  "companies/sntv": {
    kind: "company", en: "SNTV (Niger)", aliases: ["Société nationale de transport des voyageurs"], acronyms: ["SNTV"],
    countries: ["NE"],
    ar: "الشركة الوطنية لنقل المسافرين النيجرية | الشركة النيجرية لنقل المسافرين",
  },
  "companies/socapalm": {
    kind: "company", en: "SOCAPALM", countries: ["CM"],
    ar: "سوكابالم | شركة سوكابالم",
  },
  "companies/societe-beninoise-denergie-electrique": {
    kind: "company", en: "Société béninoise d'énergie électrique", acronyms: ["SBEE"], countries: ["BJ"],
    ar: "الشركة البنينية للطاقة الكهربائية | شركة الكهرباء البنينية",
  },
  "companies/societe-de-telecommunications-du-mali": {
    kind: "company", en: "Société de télécommunications du Mali", acronyms: ["SOTELMA"], countries: ["ML"],
    ar: "شركة الاتصالات المالية | شركة الاتصالات في مالي",
  },
  "companies/societe-des-mines-de-syama": {
    kind: "company", en: "Société des mines de Syama", acronyms: ["SOMISY"], countries: ["ML"],
    ar: "شركة مناجم سياما | مناجم سياما",
  },
  "companies/societe-des-mines-de-taparko": {
    kind: "company", en: "Société des mines de Taparko", acronyms: ["SOMITA"], countries: ["BF"],
    ar: "شركة مناجم تاباركو | شركة منجم تاباركو | سوميتا",
  },
  "companies/societe-generale": {
    kind: "company", en: "Société Générale", countries: ["FR"],
    ar: "سوسيتيه جنرال | سوسيتي جنرال | بنك سوسيتيه جنرال | سوسييتيه جنرال",
  },
  "companies/societe-ivoirienne-de-raffinage": {
    kind: "company", en: "Société ivoirienne de raffinage", aliases: ["SIR", "Ivorian Refining Company"], countries: ["CI"],
    ar: "الشركة الإيفوارية للتكرير | شركة التكرير الإيفوارية | مصفاة أبيدجان",
  },
  "companies/societe-miniere-de-dasa": {
    kind: "company", en: "Société minière de Dasa", acronyms: ["SOMIDA"], countries: ["NE"],
    ar: "شركة منجم داسا | شركة منجم داسة | شركة مناجم داسا | سوميدا | شركة سوميدا",
  },
  "companies/sodeci": {
    kind: "company", en: "SODECI", countries: ["CI"],
    ar: "سوديسي | شركة المياه العاجية سوديسي",
  },
  "companies/sodecoton": {
    kind: "company", en: "Sodecoton", countries: ["CM"],
    ar: "سوديكوتون | شركة سوديكوتون",
  },
  "companies/sofitex": {
    kind: "company", en: "SOFITEX", fr: "Sofitex", countries: ["BF"],
    ar: "سوفيتكس",
  },
  "companies/soguipami": {
    kind: "company", en: "Soguipami", fr: "Société guinéenne du patrimoine minier", countries: ["GN"],
    ar: "سوغيبامي | الشركة الغينية للتراث المعدني",
  },
  "companies/soluxe-niamey": {
    kind: "company", en: "Soluxe International (Niamey)", aliases: ["Soluxe International"], countries: ["NE", "CN"],
    ar: "فندق سولوكس | فندق سولوكس الدولي | فندق سولوكس إنترناشيونال | فندق سولوكس إنترناشونال",
  },
  "companies/somagep": {
    kind: "company", en: "SOMAGEP", acronyms: ["SOMAGEP"], countries: ["ML"],
    ar: "الشركة المالية لإدارة مياه الشرب | الشركة المالية لإدارة المياه الشرب | الشركة المالية لإدارة مياه الصالحة للشرب | الشركة المالية لإدارة المياه الصالحة للشرب | سوماغيب | شركة سوماغيب | الشركة المالية لتسيير مياه الشرب | شركة المياه المالية",
    arWeak: "المياه المالية",
  },
  "companies/somair": {
    kind: "company", en: "SOMAÏR", fr: "Somaïr", aliases: ["Société des mines de l'Aïr"], acronyms: ["SOMAIR"],
    countries: ["NE"], parent: "companies/orano", from: "1968",
    ar: "سومير | سومايير | شركة مناجم الأيير | شركة مناجم آير | شركة صومايير | سوماير | شركة سومير | شركة سوماير | شركة سومايير | شركة مناجم آيير | سوميير | سومايغ",
  },
  "companies/somasert": {
    kind: "company", en: "SOMASERT", aliases: ["Société mauritanienne des services et du tourisme"], countries: ["MR"],
    ar: "صوماسرت | شركة صوماسرت | سوماسرت",
  },
  "companies/somelec": {
    kind: "company", en: "SOMELEC", fr: "Somelec", aliases: ["Société mauritanienne d'électricité"], countries: ["MR"],
    ar: "الشركة الموريتانية للكهرباء | صوملك | شركة الكهرباء الموريتانية | شركة كهرباء موريتانيا",
  },
  "companies/somika": {
    kind: "company", en: "SOMIKA", aliases: ["Société des mines de Komana"], countries: ["ML"],
    ar: "شركة سوميكا | شركة مناجم كومانا",
  },
  "companies/somilo": {
    kind: "company", en: "Somilo", acronyms: ["SOMILO"], countries: ["ML"],
    ar: "شركة مناجم لولو | سوميلو | شركة لولو غونكوتو",
  },
  "companies/somina": {
    kind: "company", en: "SOMINA", fr: "Somina", aliases: ["Société des mines d'Azelik"], countries: ["NE", "CN"],
    ar: "شركة سومينا | شركة مناجم أزليك",
  },
  "companies/sonabel": {
    kind: "company", en: "SONABEL", fr: "Sonabel", aliases: ["Société nationale d'électricité du Burkina Faso"], countries: ["BF"],
    ar: "سونابيل | شركة الكهرباء البوركينية | الشركة الوطنية للكهرباء في بوركينا فاسو | شركة كهرباء بوركينا فاسو | الشركة الوطنية البوركينية للكهرباء",
  },
  "companies/sonabhy": {
    kind: "company", en: "SONABHY", fr: "Sonabhy", aliases: ["Société nationale burkinabè d'hydrocarbures"], countries: ["BF"],
    ar: "سونابي | الشركة البوركينية للمحروقات",
  },
  "companies/sonacim": {
    kind: "company", en: "SONACIM Chad", fr: "Sonacim", aliases: ["Société nationale de ciment (Chad)"], countries: ["TD"],
    ar: "شركة سوناسيم | سوناسيم | الشركة الوطنية للأسمنت في تشاد | مصنع أسمنت باوري",
  },
  "companies/sonacos": {
    kind: "company", en: "Sonacos", fr: "Société nationale de commercialisation des oléagineux du Sénégal", aliases: ["Suneor"], countries: ["SN"],
    ar: "سوناكوس | شركة سوناكوس | شركة سونوكوس",
  },
  "companies/sonara": {
    kind: "company", en: "Sonara", fr: "Société nationale de raffinage", acronyms: ["SONARA"], countries: ["CM"],
    ar: "مصفاة سونارا | شركة سونارا | سونارا | الشركة الوطنية للتكرير الكاميرونية",
  },
  "companies/sonatel": {
    kind: "company", en: "Sonatel", countries: ["SN"],
    ar: "سوناتيل | سوناتل | شركة سوناتل السنغالية | سوناتيل السنغالية",
  },
  "companies/sonatrach": {
    kind: "company", en: "Sonatrach", countries: ["DZ", "NE"],
    ar: "سوناطراك | مجمع سوناطراك | مجمع سوناطراك الجزائري",
  },
  "companies/sonef": {
    kind: "company", en: "Sonef Transport", countries: ["NE"],
    ar: "شركة سونيف للنقل | سونيف للنقل | شركة سونيف | سونيف",
  },
  "companies/sonelgaz": {
    kind: "company", en: "Sonelgaz", countries: ["DZ"],
    ar: "سونلغاز | مجمع سونلغاز",
  },
  "companies/sonibank": {
    kind: "company", en: "Sonibank", countries: ["NE"],
    ar: "سونيبنك | بنك سونيبنك | سوني بنك | سوني بانك",
  },
  "companies/sonichar": {
    kind: "company", en: "SONICHAR", acronyms: ["SONICHAR"], countries: ["NE"],
    ar: "شركة نيجر الوطنية للفحم آنو أرارين | شركة نيجر الوطنية لفحم آنو أرارين | سونيشار | سونيتشار | الشركة الوطنية النيجرية للفحم | الشركة النيجرية للفحم",
  },
  "companies/sonidep": {
    kind: "company", en: "SONIDEP", fr: "Sonidep", aliases: ["Société nigérienne des produits pétroliers"],
    acronyms: ["SONIDEP"], countries: ["NE"],
    ar: "سونيديب | الشركة النيجرية للمنتجات النفطية | الشركة النيجرية للمنتجات البترولية | الشركة النيجرية للنفط | الشركة النيجيرية للمنتجات البترولية سونيديب | الشركة الوطنية النيجرية للبترول | الشركة النيجرية للبترول | شركة النفط النيجرية | الشركة الوطنية للنفط النيجرية",
  },
  "companies/sonimex": {
    kind: "company", en: "Sonimex", countries: ["MR"],
    ar: "سونيمكس | شركة سونيمكس | سونمكس | الشركة الوطنية للإيراد والتصدير | شركة سونمكس | صونمكس | الشركة الموريتانية للإيراد والتصدير",
  },
  "companies/sopamib": {
    kind: "company", en: "Société de participation minière du Burkina", acronyms: ["SOPAMIB"], countries: ["BF"],
    ar: "سوباميب | شركة المساهمة المنجمية لبوركينا | شركة المساهمات المنجمية لبوركينا",
  },
  "companies/sopamim": {
    kind: "company", en: "SOPAMIM", countries: ["ML"], from: "2026",
    ar: "سوباميم",
  },
  "companies/sopamin": {
    kind: "company", en: "SOPAMIN", fr: "Sopamin", aliases: ["Société du patrimoine des mines du Niger"], countries: ["NE"],
    ar: "سوبامين | شركة تراث مناجم النيجر",
  },
  "companies/soraz": {
    kind: "company", en: "SORAZ", fr: "Soraz", aliases: ["Société de raffinage de Zinder"], countries: ["NE"],
    ar: "شركة تكرير زندر | مصفاة سوراز | سوراز | شركة مصفاة زندر | شركة مصفاة زيندر | مصفاة زيندر | مصفاة زندر | مصفاة أوليلوا",
  },
  "companies/sorem": {
    kind: "company", en: "SOREM Mali", aliases: ["Société de recherche et d'exploitation des ressources minérales du Mali"], countries: ["ML"],
    ar: "سوريم مالي | سوريم المالية | شركة البحث واستغلال الموارد المعدنية في مالي | شركة البحث واستغلال الموارد المعدنية",
    arWeak: "سوريم",
    arCue: "مالي | المالية | المعدنية",
  },
  "companies/sosucam": {
    kind: "company", en: "SOSUCAM", countries: ["CM"],
    ar: "سوسوكام | شركة سوسوكام | شركة السكر الكاميرونية",
  },
  "companies/sosuco": {
    kind: "company", en: "SN SOSUCO", countries: ["BF"],
    ar: "شركة سوسوكو | سوسوكو",
  },
  "companies/sotel-tchad": {
    kind: "company", en: "Sotel Tchad", countries: ["TD"],
    ar: "سوتل تشاد | سوتيل تشاد | شركة الاتصالات التشادية",
  },
  "companies/sotraco": {
    kind: "company", en: "SOTRACO", countries: ["BF"],
    ar: "سوتراكو | شركة سوتراكو للنقل",
  },
  "companies/sound-energy": {
    kind: "company", en: "Sound Energy", countries: ["GB", "MA"],
    ar: "ساوند إنرجي | ساوند إنيرجي | شركة ساوند إنرجي",
  },
  "companies/spacex": {
    kind: "company", en: "SpaceX", countries: ["US"],
    ar: "سبيس إكس | شركة سبيس إكس",
  },
  "companies/stanbic-ibtc": {
    kind: "company", en: "Stanbic IBTC", countries: ["NG"],
    ar: "ستانبيك آي بي تي سي | ستانبيك",
  },
  "companies/standard-chartered": {
    kind: "company", en: "Standard Chartered", countries: ["GB"],
    ar: "ستاندرد تشارترد | ستاندرد شارترد",
  },
  "companies/starlink": {
    kind: "company", en: "Starlink", countries: ["US"],
    ar: "ستارلينك | خدمة ستارلينك | ستار لينك",
  },
  "companies/ste-chad": {
    kind: "company", en: "Chadian Water Company", fr: "Société tchadienne des eaux", acronyms: ["STE"],
    countries: ["TD"],
    ar: "الشركة التشادية للمياه | شركة المياه التشادية | الشركة التشادية للماء",
  },
  "companies/stp-mauritania": {
    kind: "company", en: "Public Transport Company (Mauritania)", fr: "Société de transports publics", aliases: ["Public Transport Company"],
    acronyms: ["STP"], countries: ["MR"],
    ar: "شركة النقل العمومي الموريتانية | الشركة الموريتانية للنقل العمومي | شركة النقل العمومي في نواكشوط",
  },
  "companies/stpe-chad": {
    kind: "company", en: "STPE (Chad)", aliases: ["Société tchadienne des postes et de l'épargne"], acronyms: ["STPE"],
    countries: ["TD"],
    ar: "البريد التشادي | الشركة التشادية للبريد والادخار | شركة البريد والادخار التشادية",
  },
  "companies/sucre-cst": {
    kind: "company", en: "Sucre CST", acronyms: ["CST"], countries: ["TD"],
    ar: "شركة السكر التشادية | الشركة السكرية التشادية | شركة سكر تشاد",
  },
  "companies/sudan-airports-company": {
    kind: "company", en: "Sudan Airports Company", countries: ["SD"],
    ar: "شركة مطارات السودان | شركة مطارات السودان القابضة",
  },
  "companies/sudan-airways": {
    kind: "company", en: "Sudan Airways", countries: ["SD"],
    ar: "الخطوط الجوية السودانية | سودانير | الخطوط السودانية | سودان إيروايز",
  },
  "companies/sudan-electricity-distribution": {
    kind: "company", en: "Sudanese Electricity Distribution Company", countries: ["SD"],
    ar: "الشركة السودانية لتوزيع الكهرباء | شركة توزيع الكهرباء السودانية",
  },
  "companies/sudan-electricity-holding": {
    kind: "company", en: "Sudan Electricity Holding Company", aliases: ["Sudan Electricity Company"], countries: ["SD"],
    ar: "شركة كهرباء السودان | شركة كهرباء السودان القابضة | كهرباء السودان القابضة",
  },
  "companies/sudan-electricity-transmission": {
    kind: "company", en: "Sudanese Electricity Transmission Company", countries: ["SD"],
    ar: "الشركة السودانية لنقل الكهرباء | شركة نقل الكهرباء السودانية",
  },
  "companies/sudan-master-technology": {
    kind: "company", en: "Sudan Master Technology", aliases: ["SMT Engineering Industries"], acronyms: ["SMT"], countries: ["SD"],
    ar: "سودان ماستر تكنولوجي | السودان ماستر تكنولوجي | شركة سودان ماستر تكنولوجي | شركة السودان ماستر تكنولوجي | إس إم تي للصناعات الهندسية | شركة إس إم تي | سودان ماستر للتكنولوجيا",
  },
  "companies/sudanese-defence-industries-system": {
    kind: "company", en: "Sudanese Defence Industries System",
    aliases: ["Defense Industries System", "Military Industry Corporation", "MIC"], acronyms: ["DIS"],
    countries: ["SD"],
    ar: "منظومة الصناعات الدفاعية | منظومة الصناعات الدفاعية السودانية | هيئة التصنيع الحربي السودانية | هيئة التصنيع الحربي | نظام الصناعات الدفاعية | نظام الصناعات الدفاعية السوداني | الصناعات الدفاعية السودانية",
    arWeak: "التصنيع الحربي",
  },
  "companies/sudanese-french-bank": {
    kind: "company", en: "Sudanese French Bank", countries: ["SD"],
    ar: "البنك السوداني الفرنسي",
    arWeak: "السوداني الفرنسي",
    arCue: "بنك | البنك | مصرف",
  },
  "companies/sudanese-mineral-resources-company": {
    kind: "company", en: "Sudanese Mineral Resources Company", acronyms: ["SMRC"], countries: ["SD"],
    ar: "الشركة السودانية للموارد المعدنية | السودانية للموارد المعدنية | الشركة السودانية للموارد المعدنية المحدودة | الشركة السودانية للموارد التعدينية | شركة الموارد المعدنية السودانية | الشركة السودانية للموارد | شركة السودان للموارد المعدنية",
  },
  "companies/sudanese-sugar-company": {
    kind: "company", en: "Sudanese Sugar Company", countries: ["SD"],
    ar: "شركة السكر السودانية | السكر السودانية",
  },
  "companies/sudapet": {
    kind: "company", en: "Sudapet", countries: ["SD"],
    ar: "سودابت | سودابيت | شركة سودابت",
  },
  "companies/sudatel": {
    kind: "company", en: "Sudatel", countries: ["SD", "MR", "SN"],
    ar: "سوداتل | مجموعة سوداتل | سوداني للاتصالات | شركة سوداني | شبكة سوداني | سوداني ون",
  },
  "companies/sudd-petroleum": {
    kind: "company", en: "Sudd Petroleum Operating Company", acronyms: ["SPOC"], countries: ["SS"],
    ar: "سود بيتروليوم | شركة سد للبترول | سود بتروليوم | شركة السدود للبترول",
  },
  "companies/suez-company": {
    kind: "company", en: "Suez (company)", countries: ["FR"],
    ar: "شركة سويز الفرنسية | سويز إنفيرونمون",
  },
  "companies/sukala": {
    kind: "company", en: "Sukala", aliases: ["N-Sukala"], countries: ["ML"],
    ar: "شركة سوكالا | سوكالا للسكر | ن سوكالا | سوكالا المالية",
  },
  "companies/sukhoi": {
    kind: "company", en: "Sukhoi", countries: ["RU"],
    ar: "شركة سوخوي | سوخوي الروسية",
    arWeak: "سوخوي",
  },
  "companies/summa": {
    kind: "company", en: "Summa (Turkey)", aliases: ["Summa"], countries: ["TR", "SN", "NE"],
    ar: "شركة سوما التركية | سوما التركية | مجموعة سوما التركية",
    arWeak: "شركة سوما",
  },
  "companies/swiftair": {
    kind: "company", en: "Swiftair", countries: ["ES"],
    ar: "سويفت إير | شركة سويفت إير | سويفتير",
  },
  "companies/swissport": {
    kind: "company", en: "Swissport", countries: ["CH"],
    ar: "سويس بورت | شركة سويس بورت | سويسبورت",
  },
  "companies/talisman-energy": {
    kind: "company", en: "Talisman Energy", aliases: ["Talisman"], countries: ["CA"],
    ar: "تاليسمان | تاليسمان إنرجي | تاليسمان للطاقة",
  },
  "companies/tarco": {
    kind: "company", en: "Tarco Aviation", aliases: ["Tarco"], countries: ["SD"],
    ar: "تاركو للطيران | تاركو",
  },
  "companies/tasiast": {
    kind: "company", en: "Tasiast Mauritanie", aliases: ["Tasiast Mauritanie Ltd", "Tasiast"], acronyms: ["TMLSA"],
    countries: ["MR"], parent: "companies/kinross",
    ar: "تازيازت موريتانيا | شركة تازيازت | تازيازت موريتانيا المحدودة | شركة كينروس تازيازت",
    arWeak: "تازيازت",
  },
  "companies/tassili-airlines": {
    kind: "company", en: "Tassili Airlines", countries: ["DZ"],
    ar: "طيران الطاسيلي | الطاسيلي للطيران | خطوط الطاسيلي",
  },
  "companies/tata-steel": {
    kind: "company", en: "Tata Steel", countries: ["IN"],
    ar: "تاتا ستيل",
  },
  "companies/tchadia-airlines": {
    kind: "company", en: "Tchadia Airlines", aliases: ["Tchadia"], countries: ["TD"], weak: true,
    ar: "تشاديا للطيران | تشاديا إيرلاينز | تشاديا",
    arCue: "الطيران | طيران | طائرة | شركة",
  },
  "companies/telecel-group": {
    kind: "company", en: "Telecel Group", countries: ["BF", "GH", "LR"],
    ar: "مجموعة تيليسيل | تيليسيل فاسو | تيلسيل فاسو | مجموعة تيلسيل | تيليسيل",
  },
  "companies/telecel-mali": {
    kind: "company", en: "Telecel Mali", countries: ["ML"],
    ar: "تيليسل مالي | تليسل مالي | تيليسال مالي | تيلسيل مالي",
  },
  "companies/teranga-gold": {
    kind: "company", en: "Teranga Gold", countries: ["SN", "BF"],
    ar: "تيرانغا غولد | ترانغا غولد | تيرانغا جولد",
  },
  "companies/thales": {
    kind: "company", en: "Thales", countries: ["FR"],
    ar: "تاليس | مجموعة تاليس",
  },
  "companies/timersoi-uranium": {
    kind: "company", en: "Timersoi National Uranium Company", acronyms: ["TNUC"], countries: ["NE"],
    ar: "تيمرسوي الوطنية لليورانيوم",
  },
  "companies/togocom": {
    kind: "company", en: "Togocom", aliases: ["Togo Telecom"], countries: ["TG"],
    ar: "توغوكوم | توغو كوم | توجوكوم",
  },
  "companies/torm": {
    kind: "company", en: "Torm", countries: ["DK"],
    ar: "تورم الدنماركية | شركة تورم",
  },
  "companies/tosyali": {
    kind: "company", en: "Tosyali Algérie", countries: ["DZ"],
    ar: "توسيالي | مصنع توسيالي | شركة توسيالي",
  },
  "companies/totalenergies": {
    kind: "company", en: "TotalEnergies", aliases: ["Total"], countries: ["FR"],
    ar: "توتال إنرجي | توتال إنرجيز | شركة توتال | توتال الفرنسية | مجموعة توتال | توتال إينيرجي | توتال للطاقة | طوطال | طوطال الفرنسية | طوطال إنيرجي",
    arWeak: "توتال",
  },
  "companies/toubani-resources": {
    kind: "company", en: "Toubani Resources", countries: ["AU", "ML"],
    ar: "توباني ريسورسز | شركة توباني | توباني",
  },
  "companies/toyota": {
    kind: "company", en: "Toyota", countries: ["JP"],
    ar: "شركة تويوتا | تويوتا",
  },
  "companies/tradive": {
    kind: "company", en: "Tradive", aliases: ["Tradive General Trading"], countries: ["AE", "SD"],
    ar: "تراديف | تراديف للتجارة العامة | شركة تراديف",
  },
  "companies/trafigura": {
    kind: "company", en: "Trafigura", countries: ["SG"],
    ar: "ترافيغورا | ترافيجورا",
  },
  "companies/transavia": {
    kind: "company", en: "Transavia", countries: ["FR"],
    ar: "ترانسافيا",
  },
  "companies/transcorp": {
    kind: "company", en: "Transcorp", aliases: ["Transnational Corporation of Nigeria"], countries: ["NG"],
    ar: "ترانسكورب | ترانس كورب",
  },
  "companies/transrail-senegal": {
    kind: "company", en: "TER Dakar", aliases: ["Train express régional"], countries: ["SN"],
    ar: "قطار داكار السريع | القطار السريع في داكار",
    arWeak: "القطار الإقليمي السريع",
  },
  "companies/trevali": {
    kind: "company", en: "Trevali Mining", fr: "Trevali", countries: ["CA", "BF"],
    ar: "تريفالي | تريفالي ماينينغ",
  },
  "companies/trinity-energy": {
    kind: "company", en: "Trinity Energy", countries: ["SS"],
    ar: "ترينيتي إنيرجي | ترينيتي للطاقة | شركة ترينيتي",
  },
  "companies/tullow-oil": {
    kind: "company", en: "Tullow Oil", countries: ["GB"],
    ar: "تولو أويل | تالو أويل | شركة تولو",
    arWeak: "تولو",
  },
  "companies/tunisair": {
    kind: "company", en: "Tunisair", countries: ["TN"],
    ar: "الخطوط التونسية | الخطوط الجوية التونسية | تونيسار",
  },
  "companies/turkish-aerospace-industries": {
    kind: "company", en: "Turkish Aerospace Industries", acronyms: ["TAI", "TUSAŞ"], countries: ["TR"],
    ar: "توساش | الصناعات الجوية التركية | الشركة التركية لصناعات الفضاء | توساش التركية",
  },
  "companies/turkish-airlines": {
    kind: "company", en: "Turkish Airlines", countries: ["TR"],
    ar: "الخطوط الجوية التركية | الخطوط التركية | طيران تركيا",
  },
  "companies/turkish-petroleum": {
    kind: "company", en: "Turkish Petroleum", fr: "TPAO", acronyms: ["TPAO"], countries: ["TR"],
    ar: "شركة البترول التركية | مؤسسة البترول التركية",
  },
  "companies/uba-bank": {
    kind: "company", en: "UBA (bank)", aliases: ["United Bank for Africa"], acronyms: ["UBA"], countries: ["NG"],
    ar: "يونايتد بنك أوف أفريكا | يونايتد بنك أوف أفريقيا | المصرف المتحد لأفريقيا | البنك المتحد لأفريقيا | يونايتد بنك فور أفريكا | بنك يو بي إيه | بنك يو بي أي",
  },
  "companies/unilever": {
    kind: "company", en: "Unilever", countries: ["GB"],
    ar: "يونيليفر | شركة يونيليفر",
  },
  "companies/unimer": {
    kind: "company", en: "Unimer", countries: ["MA"],
    ar: "مجموعة يونيمير المغربية | يونمير المغربية | مجموعة أونيمير المغربية | مجموعة يونمير",
  },
  "companies/union-bank-of-nigeria": {
    kind: "company", en: "Union Bank of Nigeria", aliases: ["Union Bank (Nigeria)"], countries: ["NG"],
    ar: "يونيون بنك النيجيري | يونيون بنك أوف نيجيريا | بنك الاتحاد النيجيري",
  },
  "companies/united-hydrocarbon": {
    kind: "company", en: "United Hydrocarbon", countries: ["TD"],
    ar: "يونايتد هيدروكاربون | يونايتد هايدروكاربون",
  },
  "companies/united-nigeria-airlines": {
    kind: "company", en: "United Nigeria Airlines", countries: ["NG"],
    ar: "يونايتد نيجيريا | الخطوط الجوية النيجيرية المتحدة | يونايتد نيجيريا إيرلاينز",
  },
  "companies/uralchem": {
    kind: "company", en: "Uralchem", aliases: ["Uralkali"], countries: ["RU"],
    ar: "أورالكيم | أورالكالي | شركة أورالكيم الروسية",
  },
  "companies/uranium-one": {
    kind: "company", en: "Uranium One", countries: ["RU"],
    ar: "أورانيوم ون | يورانيوم وان | أورانيوم وان",
  },
  "companies/utair": {
    kind: "company", en: "UTair", countries: ["RU"],
    ar: "يوتير الروسية | شركة يوتير | يو تي إير",
  },
  "companies/vectus": {
    kind: "company", en: "Vectus Global", countries: ["AE"],
    ar: "فيكتوس غلوبال | فكتوس غلوبال",
  },
  "companies/veolia": {
    kind: "company", en: "Veolia", countries: ["FR"],
    ar: "فيوليا | شركة فيوليا",
  },
  "companies/vinci": {
    kind: "company", en: "Vinci", countries: ["FR"],
    ar: "مجموعة فينسي | شركة فينسي الفرنسية | فينسي الفرنسية | فانسي الفرنسية | مجموعة فانسي",
  },
  "companies/vista-bank": {
    kind: "company", en: "Vista Bank",
    ar: "فيستا بنك | بنك فيستا",
    arWeak: "فيستا",
  },
  "companies/vitol": {
    kind: "company", en: "Vitol", countries: ["NL"],
    ar: "فيتول | شركة فيتول",
  },
  "companies/voltalia": {
    kind: "company", en: "Voltalia", countries: ["FR"],
    ar: "فولتاليا | شركة فولتاليا الفرنسية",
  },
  "companies/wanbao-mining": {
    kind: "company", en: "Wanbao Mining", aliases: ["Wanbao"], countries: ["CN"],
    ar: "وانباو للتعدين | وانباو ماينينغ | شركة وانباو | وانباو",
  },
  "companies/wapco": {
    kind: "company", en: "West African Oil Pipeline Company", acronyms: ["WAPCO"], countries: ["NE", "BJ"],
    ar: "وابكو | شركة خط أنابيب نفط غرب أفريقيا | شركة غرب أفريقيا لأنابيب النفط | ويبكو | شركة ويبكو | شركة خط أنابيب غرب أفريقيا للنفط | شركة أنابيب النفط لغرب أفريقيا | شركة خطوط أنابيب النفط في غرب أفريقيا | غرب أفريقيا للنفط وخطوط الأنابيب | شركة خطوط أنابيب غرب أفريقيا للنفط | شركة أنبوب النفط لغرب أفريقيا | شركة خط أنابيب النفط لغرب أفريقيا | شركة خط أنابيب غرب أفريقيا | شركة خطوط أنابيب غرب أفريقيا | شركة أنابيب غرب أفريقيا",
  },
  "companies/warri-refinery": {
    kind: "company", en: "Warri Refinery", countries: ["NG"],
    ar: "مصفاة واري",
  },
  "companies/wave-mobile-money": {
    kind: "company", en: "Wave Mobile Money", countries: ["SN"],
    ar: "شركة ويف السنغالية | ويف موبايل ماني | تطبيق ويف السنغالي",
  },
  "companies/west-african-resources": {
    kind: "company", en: "West African Resources", countries: ["AU", "BF"],
    ar: "ويست أفريكان ريسورسز | وست أفريكان ريسورسز | وست أفريكان ريسورسيز | موارد غرب إفريقيا الأسترالية",
  },
  "companies/willbros": {
    kind: "company", en: "Willbros", countries: ["US"],
    ar: "ويلبروس | ويلابروس | ويل بروس",
  },
  "companies/winning-consortium-simandou": {
    kind: "company", en: "Winning Consortium Simandou", acronyms: ["WCS"], countries: ["GN", "CN"],
    ar: "كونسورتيوم وينينغ سيماندو | تحالف وينينغ سيماندو | وينينغ كونسورتيوم سيماندو | كونسورتيوم وينينغ | وينينغ كونسورتيوم",
  },
  "companies/woodside": {
    kind: "company", en: "Woodside", countries: ["AU", "SN"],
    ar: "وودسايد | وودسايد إنرجي | شركة وودسايد الأسترالية | وود سايد | وود سايد إنرجي | وودسايد الأسترالية | وودسايد بتروليوم",
  },
  "companies/yadran": {
    kind: "company", en: "Yadran Group", fr: "Yadran", countries: ["RU", "ML"],
    ar: "مجموعة يادران | يادران الروسية | شركة يادران | الشركة الروسية يادران",
    arWeak: "يادران",
  },
  "companies/yapi-merkezi": {
    kind: "company", en: "Yapı Merkezi", countries: ["TR"],
    ar: "يابي مركزي | يابي مركزي التركية | شركة يابي مركزي",
  },
  "companies/zadna": {
    kind: "company", en: "Zadna", aliases: ["Zadna International"], countries: ["SD"],
    ar: "شركة زادنا | زادنا العالمية | شركة زادنا العالمية | شركة زادنا الدولية للتنمية | شركة زادنا العالمية للاستثمار | زادنا الدولية للتنمية | زادنا العالمية للاستثمار",
    arWeak: "زادنا",
  },
  "companies/zain-south-sudan": {
    kind: "company", en: "Zain South Sudan", countries: ["SS"],
    ar: "زين جنوب السودان",
  },
  "companies/zain-sudan": {
    kind: "company", en: "Zain Sudan", aliases: ["Zain"], countries: ["SD"],
    ar: "زين السودان | زين للاتصالات",
  },
  "companies/zamani-telecom": {
    kind: "company", en: "Zamani Telecom", aliases: ["Orange Niger"], countries: ["NE"],
    ar: "زماني تلكوم | زماني تيليكوم | أورانج النيجر | زماني كوم | شركة زماني",
    arWeak: "زماني",
  },
  "companies/zarubezhneft": {
    kind: "company", en: "Zarubezhneft", countries: ["RU"],
    ar: "زاروبيج نفط | زاروبيجنفت | زاروبيجنفط",
  },
  "companies/zenith-bank": {
    kind: "company", en: "Zenith Bank", countries: ["NG"],
    ar: "زينيث بنك | بنك زينيث | زينث بنك | زينيث",
  },
  "companies/zijin-mining": {
    kind: "company", en: "Zijin Mining", countries: ["CN"],
    ar: "زيجين ماينينغ | زيجين مينينغ | زيجين للتعدين | شركة زيجين | زيجين | زيجين ماينينج",
  },
  "companies/zimar": {
    kind: "company", en: "Zimar", countries: ["NE"],
    ar: "زيمار | شركة زيمار",
  },
  "companies/zte": {
    kind: "company", en: "ZTE", countries: ["CN"],
    ar: "زد تي إي | شركة زد تي إي",
  },
};
