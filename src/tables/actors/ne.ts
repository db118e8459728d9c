import type { ActorTable } from "../../core/records.ts";

/**
 * Niger: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No Wikidata
 * items: none could be checked. Composed names (army, government, ministries with the adjective of the country) are
 * made by rule, not listed here.
 */
export const ne: ActorTable = {
  "ne/abba-issoufou": {
    kind: "person", en: "Sani Mahamadou Issoufou", aliases: ["Abba Issoufou"], countries: ["NE"],
    ar: "ساني محمدو إيسوفو | سني محمدو إيسوفو | ساني إيسوفو محمدو | ساني محمادو إيسوفو | أبا إيسوفو",
  },
  "ne/abdou-sidikou-issa": {
    kind: "person", en: "Abdou Sidikou Issa", countries: ["NE"],
    ar: "عبدو صديقو عيسى | عبدو سيديكو عيسى | عبده صديقو عيسى | عبدو صديقو إيسى | عبدو سيديكو إيسا",
  },
  "ne/abdoulaye-seydou": {
    kind: "person", en: "Abdoulaye Seydou", countries: ["NE"],
    ar: "عبد الله سيدو | عبدولاي سيدو | عبد اللاي سيدو | عبدولاي سيدوا",
  },
  "ne/abdourahamane-tiani": {
    kind: "person", en: "Abdourahamane Tiani", aliases: ["Abdourahamane Tchiani", "Abdourahmane Tchiani", "Omar Tchiani"], countries: ["NE"],
    ar: "عبد الرحمن تياني | عبد الرحمن تشياني | عبد الرحمان تياني | عبد الرحمان تشياني | عمر تشياني | عمر تياني | عبد الرحمن تيان | عبد الرحمن شياني | عبدو رحمن تياني | عبد الرحمن عمر تياني | عبد الرحمن تيشاني | عبد الرحمن التياني",
    arWeak: "تياني | تشياني",
  },
  "ne/aghali-alambo": {
    kind: "person", en: "Aghali Alambo", fr: "Aghaly Alambo", countries: ["NE"], parent: "armed-groups/mnj",
    ar: "أغالي ألامبو | أغالي ألمبو | أغالي العمبو | أغلي ألامبو | أقالي ألمبو | أجالي ألامبو | أجالي ألمبو | أجالي العمبو",
  },
  "ne/albade-abouba": {
    kind: "person", en: "Albadé Abouba", countries: ["NE"],
    ar: "ألبادي أبوبا | ألبدي أبوبا | ألباديه أبوبا",
  },
  "ne/ali-idrissa": {
    kind: "person", en: "Ali Idrissa", countries: ["NE"], weak: true,
    ar: "علي إدريسا",
    arCue: "النيجر | الشفافية",
  },
  "ne/ali-saibou": {
    kind: "person", en: "Ali Saibou", fr: "Ali Saïbou", countries: ["NE"],
    ar: "علي سيبو | علي سايبو | علي سايبوا",
  },
  "ne/alio-daouda": {
    kind: "person", en: "Alio Daouda", countries: ["NE"],
    ar: "أليو داودا | عليو داودا | أليو داوودا",
  },
  "ne/alkassoum-indatou": {
    kind: "person", en: "Alkassoum Indatou", countries: ["NE"],
    ar: "القاسم إنداتو | ألكاسوم إنداتو | القاسوم انداتو | ألقاسم إندتو | ألكاسم إندادو",
  },
  "ne/almahaou": {
    kind: "mission", en: "Operation Almahaou", fr: "Opération Almahaou", countries: ["NE"], parent: "ne/armed-forces",
    ar: "عملية ألماهو | عملية ألماهاو | عملية المهاو",
  },
  "ne/alternative-citoyens": {
    kind: "institution", en: "Alternative Espaces Citoyens", acronyms: ["AEC"], countries: ["NE"],
    ar: "بدائل فضاءات المواطنين | جمعية البديل فضاء المواطن | منظمة البديل لفضاءات المواطن | منظمة ألترناتيف",
  },
  "ne/amadou-abdramane": {
    kind: "person", en: "Amadou Abdramane", countries: ["NE"],
    ar: "أمادو عبد الرحمن | أمادو عبد الرحمان | أمادو عبدرامان | أمادو عبدرمان | حمادو عبد الرحمن | أحمدو عبد الرحمن | أمادو عبدرمن",
  },
  "ne/amadou-cheiffou": {
    kind: "person", en: "Amadou Cheiffou", countries: ["NE"],
    ar: "أمادو شيفو | أمادو شفو",
  },
  "ne/armed-forces": {
    kind: "state-force", en: "Armed Forces of Niger", fr: "Forces armées nigériennes", aliases: ["Nigerien army", "armée nigérienne"], acronyms: ["FAN"],
    countries: ["NE"],
    acled: [{ name: "Military Forces of Niger (2011-2021)", from: "2011", to: "2021" }, { name: "Military Forces of Niger (2021-)", from: "2021" }],
    ar: "الجيش النيجري | القوات المسلحة النيجرية | جيش النيجر | القوات المسلحة في النيجر | القوات المسلحة لجمهورية النيجر",
  },
  "ne/assahaba-ebankawel": {
    kind: "person", en: "Assahaba Ebankawel", countries: ["NE"],
    ar: "أصحابا إبنكاول | أساهابا إيبانكاويل | أصحابا إيبنكاول",
  },
  "ne/bakary-yaou-sangare": {
    kind: "person", en: "Bakary Yaou Sangaré", countries: ["NE"],
    ar: "باكاري ياو سانغاري | بكاري ياو سانغاري | باكاري ياوو سانغاري | بكاري ياو سنغاري | باكاري ياو سنغاري | باكاري ياو سانجاري | بكاري ياوو سانغاري | بكاري سنغاري",
  },
  "ne/brigi-rafini": {
    kind: "person", en: "Brigi Rafini", countries: ["NE"],
    ar: "بريجي رافيني | بريغي رافيني | بريجي رفيني | بيريجي رافيني | ابريجي رفيني | بريجي رافني",
  },
  "ne/ccr": {
    kind: "institution", en: "Consultative Council for the Refoundation", fr: "Conseil consultatif de la refondation", acronyms: ["CCR"],
    countries: ["NE"], from: "2025",
    ar: "المجلس الاستشاري لإعادة التأسيس | المجلس الاستشاري للتأسيس",
  },
  "ne/cds-rahama": {
    kind: "party", en: "Democratic and Social Convention", fr: "Convention démocratique et sociale", acronyms: ["CDS", "CDS-Rahama"], countries: ["NE"],
    from: "1991",
    ar: "المؤتمر الديمقراطي الاجتماعي | الاتفاق الديمقراطي والاجتماعي | حزب رحمة",
  },
  "ne/coldeff": {
    kind: "institution", en: "Commission for the Fight against Economic, Financial and Fiscal Delinquency",
    fr: "Commission de lutte contre la délinquance économique, financière et fiscale", acronyms: ["COLDEFF"], countries: ["NE"],
    ar: "لجنة مكافحة الجرائم الاقتصادية والمالية والضريبية",
    arShort: "كولديف",
  },
  "ne/csrd": {
    kind: "government", en: "Supreme Council for the Restoration of Democracy", fr: "Conseil suprême pour la restauration de la démocratie",
    acronyms: ["CSRD"], countries: ["NE"], from: "2010-02-18", to: "2011-04",
    ar: "المجلس الأعلى لاستعادة الديمقراطية | المجلس الأعلى لإعادة الديمقراطية | المجلس الأعلى من أجل استعادة الديمقراطية",
  },
  "ne/daouda-malam-wanke": {
    kind: "person", en: "Daouda Malam Wanké", countries: ["NE"],
    ar: "داودا مالام وانكي | داوودا مالام وانكي | داودا مالم وانكي",
  },
  "ne/foumakoye-gado": {
    kind: "person", en: "Foumakoye Gado", countries: ["NE"],
    ar: "فوماكوي غادو | فوماكويه غادو | فوماكوي جادو | فوماكوي قادو",
  },
  "ne/garba-hakimi": {
    kind: "person", en: "Garba Hakimi", countries: ["NE"],
    ar: "غاربا حكيمي | غربا حكيمي | قربا حكيمي | جاربا حكيمي | جربا حكيمي",
  },
  "ne/government": {
    kind: "government", en: "Government of Niger", fr: "Gouvernement du Niger", countries: ["NE"],
    ar: "حكومة النيجر | حكومة نيامي | السلطات الانتقالية في النيجر | سلطات نيامي | سلطات النيجر | السلطات العسكرية في النيجر",
  },
  "ne/hacp": {
    kind: "institution", en: "High Authority for the Consolidation of Peace", fr: "Haute Autorité à la consolidation de la paix", acronyms: ["HACP"],
    countries: ["NE"],
    ar: "الهيئة العليا لتوطيد السلام | الهيئة العليا لتعزيز السلام | السلطة العليا لتوطيد السلام",
  },
  "ne/hadiza-bazoum": {
    kind: "person", en: "Hadiza Bazoum", countries: ["NE"],
    ar: "حديزا بازوم | خديجة بازوم | هاديزا بازوم | حديزة بازوم",
  },
  "ne/hama-amadou": {
    kind: "person", en: "Hama Amadou", countries: ["NE"],
    ar: "هاما أمادو | حما أمادو | حمه أمادو | حاما أمادو | هما أمادو | حما أحمدو | حمى أمادو",
  },
  "ne/hamani-diori": {
    kind: "person", en: "Hamani Diori", countries: ["NE"],
    ar: "حماني ديوري | هاماني ديوري | حماني جوري | هماني ديوري",
  },
  "ne/hassoumi-massaoudou": {
    kind: "person", en: "Hassoumi Massaoudou", countries: ["NE"],
    ar: "حسومي مسعودو | حسومي مسعود | هاسومي مسعودو | حسومي ماسودو | حسومي ماساودو | حسومي مساودو | حسومي مسعوده",
  },
  "ne/ibrahim-bare-mainassara": {
    kind: "person", en: "Ibrahim Baré Maïnassara", countries: ["NE"],
    ar: "إبراهيم باري ماينسارا | إبراهيم باري مناصرة | إبراهيم باري ماينصارا | إبراهيم باري ميناصارا | إبراهيم باري ميناسارا | إبراهيم باريه ماينسارا | باري مايناسارا | إبراهيم باري مايناسارا",
  },
  "ne/ibrahim-yacouba": {
    kind: "person", en: "Ibrahim Yacouba", countries: ["NE"],
    ar: "إبراهيم ياكوبا | إبراهيم يعقوبا | إبراهيم ياكوبة",
  },
  "ne/ibro-amadou-bacharou": {
    kind: "person", en: "Ibro Amadou Bacharou", countries: ["NE"],
    ar: "إيبرو أمادو باشارو | إبرو أمادو باشارو | إيبرو أمادو بشارو",
  },
  "ne/issoufou-katambe": {
    kind: "person", en: "Issoufou Katambé", countries: ["NE"],
    ar: "إيسوفو كاتامبي | إيسوفو كاتمبي | إسوفو كاتامبي | إيسوفو كتامبي | يوسفو كاتامبي",
  },
  "ne/junta": {
    kind: "government", en: "Military junta of Niger", fr: "Junte militaire du Niger",
    aliases: ["Nigerien military junta", "National Council for the Safeguard of the Homeland", "Conseil national pour la sauvegarde de la patrie"],
    acronyms: ["CNSP"], countries: ["NE"], from: "2023-07-26", to: "2025-03",
    ar: "المجلس الوطني لحماية الوطن | المجلس الوطني لحماية الوطن في النيجر | المجلس العسكري في النيجر | المجلس العسكري النيجري | المجلس العسكري الحاكم في النيجر | المجلس الوطني لإنقاذ الوطن | المجلس الوطني للحفاظ على الوطن | المجلس الوطني للدفاع عن الوطن | المجلس الوطني لصون الوطن | المجلس العسكري بالنيجر | المجلس الوطني للحفاظ على الوطن بالنيجر",
    arWeak: "المجلس العسكري | الطغمة العسكرية",
  },
  "ne/kalla-moutari": {
    kind: "person", en: "Kalla Moutari", countries: ["NE"],
    ar: "كالا موتاري | كلا موتاري | كالا مختاري | قلا موتاري | كالا موطاري",
  },
  "ne/lamine-zeine": {
    kind: "person", en: "Ali Mahaman Lamine Zeine", countries: ["NE"],
    ar: "علي محمد لمين زين | علي لمين زين | علي مهمان لمين زين | علي محمد الأمين زين | علي الأمين زين | علي محمان لمين زين | علي محمد لامين زين | علي مهامان لامين زين | علي لامين زين | لمين زين | علي مهمن لمين زين | علي ماهامان لامين زين | علي محمد لمين زاين | لامين زين | علي محمد الأمين الزين | علي محمن لمين زين",
  },
  "ne/m62": {
    kind: "movement", en: "M62 Movement", fr: "Mouvement M62", acronyms: ["M62"], countries: ["NE"], from: "2022-08",
    ar: "حركة إم 62 | تحالف إم 62 | ائتلاف إم 62",
  },
  "ne/mahamadou-abou-tarka": {
    kind: "person", en: "Mahamadou Abou Tarka", countries: ["NE"],
    ar: "محمدو أبو طاركا | محمدو أبو تاركا | محمد أبو طاركا | محمادو أبو تاركا",
  },
  "ne/mahamadou-issoufou": {
    kind: "person", en: "Mahamadou Issoufou", countries: ["NE"],
    ar: "محمدو إيسوفو | محمد إيسوفو | محمدو يوسف | محمدو يوسفو | محمد يوسفو | محمادو إيسوفو | مامادو إيسوفو | محمادو يوسوفو | محمدو يوسوفو | محمدو اسوفو | محمدو إيسوف | محمادو إسوفو",
    arWeak: "إيسوفو | يوسفو",
  },
  "ne/mahamadou-karidjo": {
    kind: "person", en: "Mahamadou Karidjo", countries: ["NE"],
    ar: "محمدو كاريجو | مامادو كاريدجو | محمدو كاريدجو",
  },
  "ne/mahamane-ousmane": {
    kind: "person", en: "Mahamane Ousmane", countries: ["NE"],
    ar: "ماهامان عثمان | مهمان عثمان | ماهامن عثمان | محمن عثمان | مهامان عثمان | محمان عثمان | ماهامان أوسمان | محامان عثمان | مهمن عثمان",
  },
  "ne/mahmoud-sallah": {
    kind: "person", en: "Mahmoud Sallah", countries: ["NE"], parent: "armed-groups/fpl-niger", weak: true,
    ar: "محمود صلاح",
    arCue: "النيجر | الجبهة | التبو | تحرير",
  },
  "ne/maikoul-zodi": {
    kind: "person", en: "Maïkoul Zodi", countries: ["NE"],
    ar: "مايكول زودي | ميكول زودي",
  },
  "ne/mamadou-tandja": {
    kind: "person", en: "Mamadou Tandja", countries: ["NE"],
    ar: "مامادو تانجا | ممادو تانجا | محمدو تانجا | مامادو طانجا | مامادو تنجا | ممادو طانجا | محمد تانجا | محمدو تنجا | مامادو تاندجا | محمادو طانجا | ممادو تانديا",
    arWeak: "تانجا | طانجا",
  },
  "ne/marou-amadou": {
    kind: "person", en: "Marou Amadou", countries: ["NE"],
    ar: "مارو أمادو",
  },
  "ne/mnsd": {
    kind: "party", en: "National Movement for the Development of Society", fr: "Mouvement national pour la société du développement",
    acronyms: ["MNSD", "MNSD-Nassara"], countries: ["NE"], from: "1989",
    ar: "الحركة الوطنية لتنمية المجتمع | الحركة الوطنية من أجل مجتمع التنمية | حزب نصارا | الحركة الوطنية من أجل تنمية المجتمع",
  },
  "ne/moden-lumana": {
    kind: "party", en: "MODEN/FA Lumana Africa", aliases: ["Nigerien Democratic Movement for an African Federation"], countries: ["NE"], from: "2009",
    ar: "حزب لومانا | الحركة الديمقراطية النيجرية من أجل اتحاد أفريقي | لومانا أفريكا | حزب لومانا أفريكا | الحركة الديمقراطية النيجرية من أجل فدرالية أفريقية | مودن لومانا",
  },
  "ne/mohamed-anacko": {
    kind: "person", en: "Mohamed Anacko", countries: ["NE"],
    ar: "محمد أناكو | محمد أنكو | محمد أناكوا",
  },
  "ne/mohamed-bazoum": {
    kind: "person", en: "Mohamed Bazoum", countries: ["NE"],
    ar: "محمد بازوم | محمد بازوما | محمد بزوم | محمد بازم",
    arWeak: "بازوم",
  },
  "ne/mohamed-toumba": {
    kind: "person", en: "Mohamed Toumba", countries: ["NE"],
    ar: "محمد تومبا | محمد طومبا | محمد تمبا",
  },
  "ne/moussa-aksar": {
    kind: "person", en: "Moussa Aksar", countries: ["NE"],
    ar: "موسى أكسار | موسى اكسر",
  },
  "ne/moussa-kounai": {
    kind: "person", en: "Moussa Kounaï", countries: ["NE"], parent: "armed-groups/fpl-niger",
    ar: "موسى كوناي | موسى كوناي باركي",
  },
  "ne/moussa-salaou-barmou": {
    kind: "person", en: "Moussa Salaou Barmou", countries: ["NE"],
    ar: "موسى سالاو بارمو | موسى سالو بارمو | موسى صلاو بارمو | موسى سلاو بارمو | موسى بارمو | موسى سالو برمو",
    arWeak: "بارمو",
  },
  "ne/moussa-tchangari": {
    kind: "person", en: "Moussa Tchangari", countries: ["NE"],
    ar: "موسى تشانغاري | موسى تشنغاري | موسى تشانجاري | موسى شنغاري | موسى تشانكاري",
  },
  "ne/moustapha-barke-bako": {
    kind: "person", en: "Mahaman Moustapha Barké Bako", countries: ["NE"],
    ar: "مصطفى باركي باكو | محمد مصطفى باركي باكو | مهمان مصطفى باركي | مهمن مصطفى باركي",
  },
  "ne/national-guard": {
    kind: "state-force", en: "National Guard of Niger", fr: "Garde nationale du Niger", acronyms: ["GNN"], countries: ["NE"],
    ar: "الحرس الوطني النيجري | الحرس الوطني في النيجر | الحرس القومي النيجري",
  },
  "ne/national-team": {
    kind: "institution", en: "Niger national football team", fr: "Équipe du Niger de football", aliases: ["Mena"], countries: ["NE"],
    ar: "منتخب النيجر | المنتخب النيجري | منتخب مينا",
  },
  "ne/niya": {
    kind: "mission", en: "Operation Niya", fr: "Opération Niya", countries: ["NE"], parent: "ne/armed-forces",
    ar: "عملية نيا | عملية نية",
  },
  "ne/ouhoumoudou-mahamadou": {
    kind: "person", en: "Ouhoumoudou Mahamadou", countries: ["NE"],
    ar: "أوهومودو محمدو | أوهومودو محمد | أوحومودو محمدو | حمودو محمدو | أوهومودو ماهامادو | أوحومدو محمدو | أوحمودو محمدو",
  },
  "ne/ousmane-abarchi": {
    kind: "person", en: "Ousmane Abarchi", countries: ["NE"],
    ar: "عثمان أبارشي | أوسمان أبارشي | عثمان أبرشي",
  },
  "ne/pnds": {
    kind: "party", en: "Nigerien Party for Democracy and Socialism", fr: "Parti nigérien pour la démocratie et le socialisme",
    acronyms: ["PNDS", "PNDS-Tarayya"], countries: ["NE"], from: "1990-12",
    ar: "الحزب النيجري للديمقراطية والاشتراكية | الحزب النيجري من أجل الديمقراطية والاشتراكية | الحزب الوطني للديمقراطية والاشتراكية | حزب تاريا | الحزب الوطني النيجري للديمقراطية والاشتراكية",
  },
  "ne/presidential-guard": {
    kind: "state-force", en: "Presidential Guard (Niger)", fr: "Garde présidentielle", countries: ["NE"],
    ar: "الحرس الرئاسي النيجري | الحرس الرئاسي في النيجر | حرس الرئاسة النيجري",
    arWeak: "الحرس الرئاسي | حرس الرئاسة",
  },
  "ne/rdr-tchanji": {
    kind: "party", en: "Democratic and Republican Renewal", fr: "Renouveau démocratique et républicain", acronyms: ["RDR-Tchanji"], countries: ["NE"],
    ar: "التجديد الديمقراطي والجمهوري | حزب التجديد الديمقراطي والجمهوري | حزب تشانجي",
  },
  "ne/rhissa-ag-boula": {
    kind: "person", en: "Rhissa Ag Boula", countries: ["NE"], parent: "armed-groups/crr-niger",
    ar: "غيسا أغ بولا | ريسا أغ بولا | غيسى أغ بولا | غيسا أق بولا | ريسا أق بولا | عيسى أغ بولا | غيسا آغ بولى | ريشا أغ بولا | غيسه أغ بوله | جيسا أغ بولا | جيسى أغ بولا",
  },
  "ne/salem-bazoum": {
    kind: "person", en: "Salem Bazoum", countries: ["NE"],
    ar: "سالم بازوم | سالم محمد بازوم",
  },
  "ne/salifou-modi": {
    kind: "person", en: "Salifou Mody", aliases: ["Salifou Modi"], countries: ["NE"],
    ar: "ساليفو مودي | صاليفو مودي | ساليفو مود | سليفو مودي | صليفو مودي | سالفو مودي",
  },
  "ne/salou-djibo": {
    kind: "person", en: "Salou Djibo", countries: ["NE"],
    ar: "سالو جيبو | سالو دجيبو | سالو جبو | صالو جيبو | سالو ديبو",
  },
  "ne/samira-sabou": {
    kind: "person", en: "Samira Sabou", countries: ["NE"],
    ar: "سميرة سابو | سميرا سابو",
  },
  "ne/seini-oumarou": {
    kind: "person", en: "Seïni Oumarou", countries: ["NE"],
    ar: "سيني عمرو | سيني أومارو | سيني عومارو | سايني أومارو | سيني عمارو",
  },
  "ne/seyni-kountche": {
    kind: "person", en: "Seyni Kountché", countries: ["NE"],
    ar: "سيني كونتشي | سيني كونتشيه | سايني كونتشي | سينو كونتشي | حسيني كونتشي",
  },
  "ne/soumana-boubacar": {
    kind: "person", en: "Soumana Boubacar", countries: ["NE"],
    ar: "سومانا بوبكر | سومانا بوبكار | سمانة بوبكر",
  },
  "ne/tournons-la-page": {
    kind: "movement", en: "Tournons la page Niger", countries: ["NE"],
    ar: "حركة لنطوي الصفحة | لنطوي الصفحة | حركة طي الصفحة",
  },
  "ne/usn": {
    kind: "union", en: "Union of Nigerien Scholars", fr: "Union des scolaires nigériens", acronyms: ["USN"], countries: ["NE"],
    ar: "اتحاد طلاب النيجر | اتحاد الطلبة النيجريين",
  },
};
