import type { ActorTable } from "../../core/records.ts";

/**
 * Armed groups of the Sahel and its neighbourhood: jihadist groups with their factions and predecessors, rebel
 * movements, self-defence groups and militias. Names and dates from general knowledge of the region; strings of the
 * ACLED data set are given only where public code that reads that data set has them letter by letter (their years are
 * those in the string). No Wikidata items: none could be checked.
 */
export const armedGroups: ActorTable = {
  "armed-groups/abu-salim-central-security": {
    kind: "armed-group", en: "Abu Salim Central Security Force", aliases: ["Ghnewa Brigade", "Abu Salim Central Security Apparatus", "Ghneiwa militia"], countries: ["LY"],
    ar: "قوة الأمن المركزي أبو سليم | الأمن المركزي أبو سليم | الأمن المركزي بوسليم | جهاز الأمن المركزي أبو سليم | ميليشيا غنيوة | مليشيا غنيوة | ميليشيا الأمن المركزي | كتيبة غنيوة | قوات غنيوة",
  },
  "armed-groups/abu-salim-martyrs-brigade": {
    kind: "armed-group", en: "Abu Salim Martyrs Brigade", countries: ["LY"],
    ar: "كتيبة شهداء أبو سليم | كتيبة شهداء بوسليم | كتيبة شهداء بو سليم",
  },
  "armed-groups/abu-sayyaf": {
    kind: "armed-group", en: "Abu Sayyaf", countries: ["PH"],
    ar: "جماعة أبو سياف | جماعة أبي سياف",
    arWeak: "أبو سياف | أبي سياف",
    arCue: "الفلبين | الفلبيني | ماليزيا",
  },
  "armed-groups/adc": {
    kind: "armed-group", en: "Democratic Alliance for Change of 23 May", fr: "Alliance démocratique du 23 mai pour le changement", acronyms: ["ADC"],
    countries: ["ML"], from: "2006-05-23",
    ar: "التحالف الديمقراطي من أجل التغيير | تحالف 23 مايو الديمقراطي من أجل التغيير | تحالف 23 ماي الديمقراطي من أجل التغيير | تحالف 23 مايو من أجل التغيير | التحالف الديمقراطي من أجل التغيير 23 مايو | تحالف 23 مايو | التحالف الديموقراطي من أجل التغيير | تحالف 23 أيار | التحالف الديموقراطي لتغيير 23 ايار | التحالف الديمقراطي لتغيير 23 مايو | تحالف 23 أيار الديمقراطي من أجل التغيير | التحالف الديمقراطي ليوم 23 مايو | التحالف الديمقراطي 23 مايو",
    arWeak: "تحالف 23 ماي",
  },
  "armed-groups/adf": {
    kind: "armed-group", en: "Allied Democratic Forces", fr: "Forces démocratiques alliées", acronyms: ["ADF"], countries: ["CD", "UG"], from: "1995",
    acled: [{ name: "ADF: Allied Democratic Forces" }],
    ar: "القوات الديمقراطية المتحالفة | القوات الديموقراطية المتحالفة | قوات الحلفاء الديمقراطية | قوات التحالف الديمقراطي | قوات التحالف الديمقراطية | القوات الديمقراطية المتحدة | تحالف القوى الديمقراطية | متمردو القوات الديمقراطية المتحالفة | القوات المتحالفة الديمقراطية | القوى الديمقراطية المتحالفة",
    arWeak: "تحالف القوات الديمقراطية",
  },
  "armed-groups/afrc-sierra-leone": {
    kind: "armed-group", en: "Armed Forces Revolutionary Council (Sierra Leone)", countries: ["SL"], from: "1997",
    weak: true,
    ar: "المجلس الثوري للقوات المسلحة",
    arCue: "سيراليون | فريتاون | كوروما",
  },
  "armed-groups/ahlu-sunna-waljamaa": {
    kind: "armed-group", en: "Ahlu Sunna Waljama'a", countries: ["SO"],
    ar: "أهل السنة والجماعة الصومالية | تنظيم أهل السنة والجماعة | جماعة أهل السنة والجماعة الصومالية",
  },
  "armed-groups/al-amin-toro": {
    kind: "person", en: "Al-Amin Toro", aliases: ["Amin Toro"], countries: ["SD"], parent: "armed-groups/slm-aw",
    weak: true,
    ar: "الأمين توري",
    arCue: "جبل مرة | عبد الواحد | تحرير السودان",
  },
  "armed-groups/al-ansar-battalion": {
    kind: "armed-group", en: "al-Ansar Battalion", fr: "Katiba Al-Ansar", aliases: ["Ansar Battalion", "Katibat al-Ansar"], countries: ["ML"], parent: "armed-groups/aqim",
    ar: "كتيبة الأنصار | سرية الأنصار",
  },
  "armed-groups/al-daman-battalion": {
    kind: "armed-group", en: "al-Daman Battalion", aliases: ["Daman Brigade", "al-Dhaman Battalion"], countries: ["LY"],
    ar: "كتيبة الضمان | كتيبة ضمان تاجوراء",
  },
  "armed-groups/al-furqan-battalion": {
    kind: "armed-group", en: "al-Furqan Battalion", fr: "Katiba Al-Fourghan", aliases: ["Furqan Battalion", "Katibat al-Furqan", "Al-Furqan Brigade"], countries: ["ML"], parent: "armed-groups/aqim",
    ar: "كتيبة الفرقان | سرية الفرقان",
  },
  "armed-groups/al-mourabitoun": {
    kind: "armed-group", en: "al-Mourabitoun", fr: "Al-Mourabitoune", aliases: ["al-Murabitun", "al-Murabitoun", "Al-Mourabitoun Battalion"], countries: ["ML", "DZ", "NE", "LY"],
    parent: "armed-groups/jnim", from: "2013-08",
    acled: [{ name: "Al Mourabitoune Battalion" }],
    ar: "تنظيم المرابطون | جماعة المرابطون | حركة المرابطون | تنظيم المرابطين | جماعة المرابطين | كتيبة المرابطون | كتيبة المرابطين | سرية المرابطون | تنظيم المرابطون الجهادي | جماعة المرابطون الجهادي | تنظيم المرابطون الجهادية | تنظيم المرابطون المسلحة | جماعة المرابطون الجهادية | المورابيتون | المورابيطون | موراباتون",
    arWeak: "المرابطون | المرابطين | المربطون",
  },
  "armed-groups/al-nusra-front": {
    kind: "armed-group", en: "al-Nusra Front", fr: "Front al-Nosra", countries: ["SY"], from: "2012", to: "2016",
    ar: "جبهة النصرة | جبهة النصرة السورية",
    arWeak: "النصرة",
    arCue: "سوريا | حلب | إدلب",
  },
  "armed-groups/al-qaeda": {
    kind: "armed-group", en: "al-Qaeda", fr: "Al-Qaïda", aliases: ["al-Qaida"], acronyms: ["AQ"], countries: ["AF", "PK", "YE"], from: "1988",
    acled: [{ name: "Al Qaeda" }],
    ar: "تنظيم القاعدة | تنظيم قاعدة الجهاد | شبكة القاعدة | تنظيم القاعدة الإرهابي | قاعدة الجهاد | تنظيم القاعدة الدولي | جماعة القاعدة | تنظيمي القاعدة",
    arWeak: "القاعدة | القاعدة المركزية",
  },
  "armed-groups/al-qaeda-in-the-arabian-peninsula": {
    kind: "armed-group", en: "Al-Qaeda in the Arabian Peninsula", acronyms: ["AQAP"],
    ar: "تنظيم القاعدة في جزيرة العرب | القاعدة في جزيرة العرب | القاعدة في شبه الجزيرة العربية",
  },
  "armed-groups/al-qassam-brigades": {
    kind: "armed-group", en: "Al-Qassam Brigades", countries: ["PS"], parent: "armed-groups/hamas",
    ar: "كتائب القسام | كتائب عز الدين القسام | كتائب الشهيد عز الدين القسام",
    arWeak: "القسام",
  },
  "armed-groups/al-shabaab": {
    kind: "armed-group", en: "al-Shabaab", fr: "Al-Shabab", aliases: ["Harakat al-Shabaab al-Mujahideen", "Al-Shabab movement", "Shebab"], countries: ["SO", "KE"], parent: "armed-groups/al-qaeda", from: "2006",
    acled: [{ name: "Al Shabaab" }],
    ar: "حركة الشباب المجاهدين | حركة الشباب الصومالية | حركة الشباب الإسلامية | الشباب المجاهدين | الشباب الصومالية | الشباب الصومالي | حركة الشباب الصومالي | جماعة الشباب الصومالية | حركة الشباب المجاهدين الصومالية | حركة شباب المجاهدين | حركة الشباب المتشددة | جماعة الشباب المجاهدين | حركة الشباب الإرهابية",
    arWeak: "حركة الشباب | جماعة الشباب | مليشيات الشباب | ميليشيا الشباب",
  },
  "armed-groups/al-shefshafa": {
    kind: "armed-group", en: "Al-Shefshafa", countries: ["SD"], weak: true,
    ar: "الشفشافة | عصابات الشفشافة",
    arCue: "السودان | الدعم السريع | النهب",
  },
  "armed-groups/ali-majok": {
    kind: "person", en: "Ali Majok al-Momin", aliases: ["Ali Majouk"], countries: ["SD"], parent: "armed-groups/awakening-council",
    ar: "علي مجوك المؤمن | علي مجوك | علي مجوك مؤمن",
  },
  "armed-groups/alliance-for-the-salvation-of-the-sahel": {
    kind: "armed-group", en: "Alliance for the Salvation of the Sahel", aliases: ["Alliance pour le salut au Sahel"], acronyms: ["ASS"], countries: ["ML", "BF"],
    ar: "التحالف من أجل إنقاذ الساحل | تحالف إنقاذ الساحل",
  },
  "armed-groups/alliance-nationale-chad": {
    kind: "armed-group", en: "National Alliance (Chad)", fr: "Alliance nationale", aliases: ["National Alliance for Change and Democracy", "Alliance nationale pour le changement démocratique"], acronyms: ["ANCD"], countries: ["TD"],
    ar: "التحالف الوطني للتغيير والديمقراطية | التحالف الوطني من أجل التغيير والديمقراطية | التحالف الوطني للتغيير الديمقراطي",
    arWeak: "التحالف الوطني",
    arCue: "تشاد | المتمردين التشاديين | نوري",
  },
  "armed-groups/ambazonia": {
    kind: "armed-group", en: "Ambazonian separatists", fr: "Séparatistes ambazoniens", aliases: ["Ambazonia Defence Forces", "Amba boys"],
    countries: ["CM"],
    ar: "الانفصاليون الأنغلوفونيون | الانفصاليين الأنغلوفون | انفصاليو أمبازونيا | قوات دفاع أمبازونيا | الانفصاليون الناطقون بالإنجليزية | الانفصاليين الناطقين بالإنجليزية | انفصاليي أمبازونيا | انفصاليون أنغلوفون | مقاتلو أمبازونيا | مقاتلي أمبازونيا | حكومة أمبازونيا | الانفصاليين الأنجلوفون | المتمردون الانفصاليون الناطقون بالإنجليزية | الانفصاليون الأنغلوفون | أمبا بويز | الأمبازونيون | قوات الدفاع الأمبازونية | الانفصاليون الأمبازونيون | انفصاليون ناطقون بالإنجليزية | الانفصاليين الناطقين بالإنكليزية | قوات الدفاع عن أمبازونيا | صبية أمبا | متمردون أمبازونيون | الانفصاليون الناطقون بالانكليزية | متمردي أمبازونيا | الأمبازونيون الانفصاليون | الصبية الأمبازونيون | أمبا بوي | الانفصاليون الناطقون بالإنجليزية في الكاميرون",
  },
  "armed-groups/ansar-al-sharia-azawad": {
    kind: "armed-group", en: "Ansar al-Sharia (Azawad)", aliases: ["Ansar al-Sharia in Azawad"], countries: ["ML"], from: "2012-12",
    ar: "أنصار الشريعة في أزواد | جماعة أنصار الشريعة في أزواد | أنصار الشريعة بأزواد",
    arWeak: "أنصار الشريعة",
    arCue: "أزواد | ولد حماها | البرابيش | تمبكتو",
  },
  "armed-groups/ansar-al-sharia-libya": {
    kind: "armed-group", en: "Ansar al-Sharia (Libya)", fr: "Ansar al-Charia (Libye)", countries: ["LY"], from: "2012", to: "2017",
    ar: "أنصار الشريعة في ليبيا | أنصار الشريعة الليبية",
    arWeak: "أنصار الشريعة",
  },
  "armed-groups/ansar-al-sharia-tunisia": {
    kind: "armed-group", en: "Ansar al-Sharia (Tunisia)", fr: "Ansar al-Charia (Tunisie)", countries: ["TN"], from: "2011",
    ar: "أنصار الشريعة التونسية | أنصار الشريعة في تونس | أنصار الشريعة بتونس",
  },
  "armed-groups/ansar-al-sunna-battalion": {
    kind: "armed-group", en: "Ansar al-Sunna Battalion", aliases: ["Katiba Ansar al-Sunna", "Katiba Ansar Sunna"], countries: ["ML"], parent: "armed-groups/mujao",
    ar: "كتيبة أنصار السنة",
  },
  "armed-groups/ansar-allah-al-murabitun": {
    kind: "armed-group", en: "Ansar Allah al-Murabitun", countries: ["MR"],
    ar: "أنصار الله المرابطين | أنصار الله المرابطون | أنصار الله المرابطين في بلاد شنقيط | أنصار الله المرابطون في بلاد شنقيط | جند الله المرابطين | أنصار الله المرابطون ببلاد شنقيط",
  },
  "armed-groups/ansar-dine": {
    kind: "armed-group", en: "Ansar Dine", aliases: ["Ansar al-Din", "Ansar Eddine", "Ansar al-Dine", "Defenders of the Faith"], countries: ["ML"], parent: "armed-groups/jnim", from: "2012",
    acled: [{ name: "Ansar Dine" }],
    ar: "أنصار الدين | جماعة أنصار الدين | حركة أنصار الدين | تنظيم أنصار الدين | أنصار دين | جماعة أنصار الدين السلفية | حركة أنصار الدين الإسلامية | تنظيم أنصار الدين المتشدد | أنصار الدين المالية | حركة أنصار الدين الجهادية | جماعة أنصار الدين الجهادية | أنصار الدين الأزوادية | جماعة أنصار الدين الإسلامية | أنصار الدين الطوارقية | حركة أنصار الدين الطوارقية",
  },
  "armed-groups/ansaru": {
    kind: "armed-group", en: "Ansaru", aliases: ["Jama'atu Ansarul Muslimina fi Biladis Sudan", "Vanguard for the Protection of Muslims in Black Africa", "Vanguards for the Protection of Muslims in Black Africa"], countries: ["NG"], parent: "armed-groups/al-qaeda",
    from: "2012",
    ar: "جماعة أنصار المسلمين في بلاد السودان | أنصار المسلمين في بلاد السودان | جماعة أنصارو | أنصارو | أنصاروا | جماعة أنصاروا | تنظيم أنصارو | حركة أنصارو | جماعة أنصار المسلمين | جماعة أنصار المسلمين في السودان | أنصار المسلمين في بلاد السود | طلائع حماية المسلمين في بلاد السود | جماعة الأنصار الإسلامية | جماعة أنصار الإسلامية | جماعة أنصارول المسلمين | أنصارول مسلمين | جماعة أنصار الإرهابية",
    arWeak: "أنصار المسلمين | أنصار الإسلامية",
  },
  "armed-groups/ansarul-islam": {
    kind: "armed-group", en: "Ansarul Islam", fr: "Ansaroul Islam", aliases: ["Ansar ul Islam", "Ansar al-Islam (Burkina Faso)", "Ansarul Islam lil Irchad wal Djihad"], countries: ["BF", "ML"], parent: "armed-groups/jnim",
    from: "2016-12",
    acled: [{ name: "Ansaroul Islam" }],
    ar: "جماعة أنصار الإسلام | حركة أنصار الإسلام | أنصارول إسلام | أنصار الإسلام البوركينية | تنظيم أنصار الإسلام | جماعة أنصارول إسلام | تنظيم أنصارول إسلام | جماعة أنصارول الإسلام | أنصار الاسلام في بوركينا فاسو | جماعة أنصار الإسلام البوركينية | أنصار الإسلام ببوركينا فاسو | أنصارو الإسلام | أنصارول الإسلام",
    arWeak: "أنصار الإسلام",
  },
  "armed-groups/ansiprj": {
    kind: "armed-group", en: "National Alliance for the Protection of Peul Identity and the Restoration of Justice", fr: "Alliance nationale pour la sauvegarde de l'identité peule et la restauration de la justice", acronyms: ["ANSIPRJ"], countries: ["ML"], from: "2016",
    ar: "التحالف الوطني لحماية هوية الفولان واستعادة العدالة | التحالف الوطني للحفاظ على هوية الفلان واستعادة العدالة | التحالف الوطني لصون هوية الفلان واستعادة العدالة | التحالف الوطني للحفاظ على هوية الفلان وإعادة العدل | التحالف الوطني لحماية هوية الفلان وإعادة العدالة",
  },
  "armed-groups/anti-balaka": {
    kind: "armed-group", en: "Anti-balaka", aliases: ["Anti-balaka militias", "Antibalaka"], countries: ["CF"], from: "2013",
    acled: [{ name: "Anti-Balaka" }],
    ar: "أنتي بالاكا | الأنتي بالاكا | أنتي بلاكا | مناهضو بالاكا | مناهضي بالاكا | ميليشيا أنتي بالاكا | ميليشيات أنتي بالاكا | مليشيات أنتي بالاكا | مليشيا أنتي بالاكا | أنتي بالاكة | ضد بالاكا | المناهضين للبالاكا | مليشيات مناهضة بالاكا | ميليشيا مناهضة بالاكا | مناهضو البالاكا | الميليشيات المناهضة لبالاكا | أنتي بالاكاس | ميليشيات البالاكا | عصابات البالاكا | مناهضو السواطير | مناهضي السواطير | مكافحي بلاكا | المناهضون للبالاكا | مناهضة بالاكا | مكافحة البلاكا | ضد البلاكا | آنتي-بالاكا المسيحية | ميليشيا بالاكا | ميليشيات مكافحة بالاكا | مكافحة بالاكا | ميليشيا مكافحة بالاكا",
    arWeak: "البلاكا",
    arCue: "أفريقيا الوسطى | بانغي | سيليكا",
  },
  "armed-groups/apcls": {
    kind: "armed-group", en: "Alliance of Patriots for a Free and Sovereign Congo", fr: "Alliance des patriotes pour un Congo libre et souverain", acronyms: ["APCLS"], countries: ["CD"],
    ar: "تحالف الوطنيين من أجل كونغو حر وذات سيادة | تحالف الوطنيين من أجل كونغو حرة وذات سيادة | تحالف الوطنيين من أجل كونغو حر وسيادي | تحالف الوطنيين من أجل كونغو حرة ومستقلة | تحالف الوطنيين من أجل الكونغو الحر وذي السيادة",
  },
  "armed-groups/aprd": {
    kind: "armed-group", en: "Popular Army for the Restoration of Democracy", fr: "Armée populaire pour la restauration de la République et la démocratie", acronyms: ["APRD"], countries: ["CF"],
    ar: "الجيش الشعبي لاستعادة الجمهورية والديمقراطية | الجيش الشعبي لإعادة الجمهورية والديمقراطية | الجيش الشعبي من أجل استعادة الديمقراطية | الجيش الشعبي لإعادة الديمقراطية | الجيش الشعبي لاستعادة الديمقراطية | الجيش الشعبي من أجل إعادة الديمقراطية | الجيش الشعبي لإعادة إرساء الديمقراطية | الجيش الشعبي لإحياء الديمقراطية",
  },
  "armed-groups/aqim": {
    kind: "armed-group", en: "al-Qaeda in the Islamic Maghreb", fr: "Al-Qaïda au Maghreb islamique", aliases: ["Al-Qaeda Organization in the Islamic Maghreb", "Al-Qaeda in the Land of the Islamic Maghreb", "Al-Qaïda au pays du Maghreb islamique"], acronyms: ["AQIM", "AQMI"],
    countries: ["DZ", "ML", "MR", "NE", "TN", "LY"], parent: "armed-groups/al-qaeda", from: "2007-01",
    acled: [{ name: "AQIM: Al Qaeda in the Islamic Maghreb" }],
    ar: "تنظيم القاعدة في بلاد المغرب الإسلامي | القاعدة في بلاد المغرب الإسلامي | تنظيم القاعدة ببلاد المغرب الإسلامي | القاعدة ببلاد المغرب الإسلامي | تنظيم القاعدة في المغرب الإسلامي | القاعدة في المغرب الإسلامي | تنظيم القاعدة بالمغرب الإسلامي | القاعدة بالمغرب الإسلامي | تنظيم القاعدة ببلاد المغرب | القاعدة ببلاد المغرب | تنظيم القاعدة في بلاد المغرب | القاعدة في بلاد المغرب | تنظيم قاعدة الجهاد ببلاد المغرب الإسلامي | قاعدة الجهاد ببلاد المغرب الإسلامي | قاعدة المغرب الإسلامي | تنظيم القاعدة في شمال أفريقيا | القاعدة ببلاد المغرب العربي | تنظيم القاعدة في المغرب العربي | تنظيم القاعدة ببلاد المغرب العربي | القاعدة في المغرب العربي | فرع القاعدة في المغرب الإسلامي | تنظيم قاعدة المغرب الإسلامي | تنظيم القاعدة المغاربي | القاعدة في شمال أفريقيا | قاعدة الجهاد في بلاد المغرب الإسلامي | تنظيم القاعدة بالمغرب العربي | القاعدة بمنطقة المغرب الإسلامي | قاعدة المغرب | تنظيم القاعدة في المغرب | القاعدة في بلاد المغرب العربي | فرع القاعدة المغاربي | فرع القاعدة في المغرب | قاعدة الساحل | القاعدة في الصحراء والساحل | تنظيم القاعدة في الساحل والصحراء",
    arWeak: "القاعدة في المغرب",
    arShort: "أكمي | القاعدة المغاربية",
  },
  "armed-groups/aqim-sahara": {
    kind: "armed-group", en: "Sahara Emirate of AQIM", fr: "Émirat du Sahara d'AQMI", aliases: ["Sahara Emirate", "Emirate of the Sahara", "Greater Sahara Emirate", "Émirat du Sahara", "Sahara region of AQIM"], countries: ["ML", "MR", "NE", "DZ"], parent: "armed-groups/aqim",
    ar: "إمارة الصحراء | إمارة منطقة الصحراء | إمارة الصحراء الكبرى",
  },
  "armed-groups/arab-militias": {
    kind: "armed-group", en: "Arab militias", countries: ["SD"], weak: true,
    ar: "ميليشيات عربية | مليشيات عربية | المليشيات العربية | الميليشيات العربية",
    arCue: "دارفور | السودان | الجنجويد",
  },
  "armed-groups/arla": {
    kind: "armed-group", en: "Revolutionary Army for the Liberation of Azawad", fr: "Armée révolutionnaire de libération de l'Azawad", acronyms: ["ARLA"],
    countries: ["ML"], from: "1991",
    ar: "الجيش الثوري لتحرير أزواد | الجيش الثوري لتحرير الأزواد",
  },
  "armed-groups/armed-forces-for-a-federal-republic": {
    kind: "armed-group", en: "Armed Forces for a Federal Republic", fr: "Forces armées pour la république fédérale", acronyms: ["FARF"], countries: ["TD"],
    ar: "القوات المسلحة من أجل جمهورية فيدرالية | القوات المسلحة للجمهورية الفيدرالية | القوات المسلحة للجمهورية الاتحادية",
  },
  "armed-groups/armed-forces-of-the-north-fan": {
    kind: "armed-group", en: "Armed Forces of the North (FAN)", fr: "Forces armées du Nord", acronyms: ["FAN"], countries: ["TD"], from: "1976", to: "1983",
    ar: "القوات المسلحة الشمالية | قوات الشمال المسلحة | القوات المسلحة للشمال | القوات المسلحة في الشمال",
  },
  "armed-groups/atnmc": {
    kind: "armed-group", en: "Northern Mali Tuareg Alliance for Change", fr: "Alliance touarègue du Nord-Mali pour le changement",
    acronyms: ["ATNMC", "ATNM"], countries: ["ML"], from: "2006", to: "2011-10",
    ar: "تحالف شمال مالي من أجل التغيير | تحالف طوارق شمال مالي من أجل التغيير | تحالف الطوارق في شمال مالي من أجل التغيير | تحالف الطوارق لشمال مالي من أجل التغيير",
  },
  "armed-groups/awakening-council": {
    kind: "armed-group", en: "Sudanese Awakening Revolutionary Council", fr: "Conseil révolutionnaire de l'éveil soudanais", aliases: ["Revolutionary Awakening Council", "Sudanese Revolutionary Awakening Council"], acronyms: ["SARC"],
    countries: ["SD"], from: "2014",
    acled: [{ name: "RAC: Revolutionary Awakening Council" }],
    ar: "مجلس الصحوة الثوري | مجلس الصحوة الثوري السوداني | قوات مجلس الصحوة | مجلس الصحوة | المجلس الثوري للصحوة السودانية",
  },
  "armed-groups/awakening-council-asl": {
    kind: "armed-group", en: "Sudanese Awakening Revolutionary Council (Original)", aliases: ["Revolutionary Awakening Council al-Asl"], countries: ["SD"], parent: "armed-groups/awakening-council", from: "2023",
    ar: "مجلس الصحوة الثوري الأصل | مجلس الصحوة الثوري السوداني الأصل | مجلس الصحوة الأصل",
  },
  "armed-groups/awakening-council-collective": {
    kind: "armed-group", en: "Sudanese Awakening Revolutionary Council (Collective Leadership)", countries: ["SD"], parent: "armed-groups/awakening-council",
    ar: "مجلس الصحوة الثوري القيادة الجماعية | مجلس الصحوة الثوري السوداني القيادة الجماعية | مجلس الصحوة القيادة الجماعية",
  },
  "armed-groups/azawad-liberation-army": {
    kind: "armed-group", en: "Azawad Liberation Army", fr: "Armée de libération de l'Azawad",
    aliases: ["Azawadian National Army", "Armée nationale azawadienne", "Azawad National Army", "Azawad National Liberation Army"], countries: ["ML"],
    parent: "armed-groups/cma", from: "2023-09",
    ar: "جيش تحرير أزواد | جيش تحرير الأزواد | الجيش الوطني الأزوادي | جيش التحرير الوطني الأزوادي | جيش التحرير الأزوادي | جيش أزواد | الجيش الأزوادي | جيش الأزواد | الجيش الوطني لأزواد | جيش أزواد الوطني",
  },
  "armed-groups/azawad-movements": {
    kind: "movement", en: "Azawad movements", fr: "Mouvements de l'Azawad", aliases: ["Tuareg rebels", "Azawad rebels", "rebelles touareg"],
    countries: ["ML"],
    ar: "الحركات الأزوادية | حركات أزواد | الحركات الأزوادية المسلحة | المتمردون الطوارق | المتمردين الطوارق | متمردو الطوارق | متمردي الطوارق | الانفصاليون الطوارق | الانفصاليين الطوارق | متمردو أزواد | متمردي أزواد | المتمردون الأزواديون | المتمردين الأزواديين | الأزواديون | الأزواديين | الفصائل الأزوادية | المقاتلون الأزواديون | المقاتلين الأزواديين | مقاتلو أزواد | مقاتلي أزواد | مقاتلو الأزواد | مقاتلي الأزواد | المسلحون الطوارق | المسلحين الطوارق | الانفصاليون الأزواديون | الانفصاليين الأزواديين | مقاتلو الطوارق | مقاتلي الطوارق | الحركات الطوارقية | انفصاليو الطوارق | انفصاليو أزواد | ثوار أزواد | القوات الأزوادية | مسلحو أزواد | مسلحو الطوارق | متمردون طوارق | انفصاليون طوارق | الطوارق الانفصاليون | الطوارق المتمردون | ثوار الطوارق | الثوار الطوارق | الثوار الأزواديون | حركات الطوارق المسلحة | فصائل الطوارق | جماعات الطوارق المسلحة | المجموعات المسلحة الطوارقية | المقاتلون الطوارق | مقاتلين أزواديين | مسلحين أزواديين | حركات شمال مالي | الحركات المسلحة في شمال مالي | متمردو شمال مالي | المتمردون في شمال مالي | الحركات الانفصالية في أزواد | الحركات الانفصالية في شمال مالي",
    arWeak: "حركة أزواد | متمردي الشمال | الأزواد",
    arCue: "مالي | كيدال | الطوارق",
  },
  "armed-groups/bakura-faction": {
    kind: "armed-group", en: "Bakura faction of Boko Haram", fr: "Faction Bakura de Boko Haram", countries: ["NE", "TD", "NG"],
    parent: "armed-groups/boko-haram",
    ar: "جماعة باكورا | فصيل باكورا | جماعة بكورا | فصيل بكورا | فصيل بكورة | فصيل باكورا دورو | جماعة باكورا دورو | جماعة أهل السنة فصيل باكورا | فصيل باكورا من بوكو حرام",
  },
  "armed-groups/baraa-ibn-malik": {
    kind: "armed-group", en: "al-Bara' ibn Malik Brigade", fr: "Brigade al-Bara ibn Malik", aliases: ["Al-Baraa ibn Malik Battalion", "Al-Bara bin Malik Brigade", "El Baraa ibn Malik Corps"], countries: ["SD"],
    acled: [{ name: "Al Baraa Ibn Malik Brigade" }],
    ar: "كتيبة البراء بن مالك | فيلق البراء بن مالك | لواء البراء بن مالك | البراء بن مالك | كتائب البراء بن مالك | كتيبة البراء | فيلق البراء | كتائب البراء | لواء البراء | كتيبة البراء ابن مالك | فيلق البراء ابن مالك | قوات البراء بن مالك | كتائب البراء ابن مالك | لواء البراء ابن مالك | كتيبة البراؤون | البراؤون | مليشيا البراء | مليشيات البراء | قوات البراء | كتيبة البراء بن مالك الجهادية",
  },
  "armed-groups/battalion-92-tripoli": {
    kind: "armed-group", en: "92nd Battalion (Tripoli)", countries: ["LY"],
    weak: true,
    ar: "كتيبة 92 | الكتيبة 92",
    arCue: "طرابلس | التاجوري | الطرابلسي | ليبيا",
  },
  "armed-groups/beja-congress": {
    kind: "movement", en: "Beja Congress", fr: "Congrès des Bedja", countries: ["SD", "ER"], from: "1958",
    ar: "مؤتمر البجا | مؤتمر البجا المعارض | مؤتمر البجة | مؤتمر البجا التصحيحي | مؤتمر البجا الإصلاح والتنمية",
  },
  "armed-groups/benghazi-revolutionaries-shura-council": {
    kind: "armed-group", en: "Benghazi Revolutionaries Shura Council", aliases: ["Shura Council of Benghazi Revolutionaries"], countries: ["LY"],
    ar: "مجلس شورى ثوار بنغازي | مجلس ثوار بنغازي | شورى ثوار بنغازي",
  },
  "armed-groups/bishara-suleiman-nour": {
    kind: "person", en: "Bishara Suleiman Nour", aliases: ["Bushara Suleiman Nour"], countries: ["SD"], parent: "armed-groups/jem",
    ar: "بشارة سليمان نور | بشارة سليمان",
  },
  "armed-groups/boko-haram": {
    kind: "armed-group", en: "Boko Haram", aliases: ["Jama'atu Ahlis Sunna Lidda'awati wal-Jihad", "Jama'at Ahl al-Sunna lil-Da'wa wal-Jihad"],
    acronyms: ["JAS"], countries: ["NG", "NE", "TD", "CM"], from: "2002",
    acled: [{ name: "Boko Haram - Jamaatu Ahli is-Sunnah lid-Dawati wal-Jihad" }],
    ar: "بوكو حرام | جماعة بوكو حرام | تنظيم بوكو حرام | حركة بوكو حرام | جماعة أهل السنة للدعوة والجهاد | بوكا حرام | جماعة أهل السنة والجماعة للدعوة والجهاد | بوكوحرام | بوكو حرم | جماعة بوكو حرام المتشددة | بكو حرام | بوكوا حرام | جماعة بوكوحرام النيجيرية | باكو حرام | جماعه بوكو حرام المسلحة | بوكو جرام | بوكو هرام | جماعة السنة للدعوة والجهاد | طالبان نيجيريا | بوكو حارم",
  },
  "armed-groups/bundu-dia-kongo": {
    kind: "movement", en: "Bundu dia Kongo", countries: ["CD"],
    ar: "بوندو ديا كونغو | بوندو ديا كونجو",
  },
  "armed-groups/ccmsr": {
    kind: "armed-group", en: "Military Command Council for the Salvation of the Republic", aliases: ["Military Command Council for the Safeguarding of the Republic"],
    fr: "Conseil de commandement militaire pour le salut de la République", acronyms: ["CCMSR", "CCSMR"], countries: ["TD", "LY", "NE"], from: "2016",
    ar: "مجلس القيادة العسكرية لإنقاذ الجمهورية | مجلس القيادة العسكري لإنقاذ الجمهورية | المجلس العسكري لإنقاذ الجمهورية | مجلس القيادة العسكرية لخلاص الجمهورية | مجلس القيادة العسكرية من أجل إنقاذ الجمهورية | مجلس القيادة العسكرية لإنقاذ تشاد | مجلس القيادة العسكري لإنقاذ البلاد | مجلس القيادة العسكري من أجل إنقاذ الجمهورية | القيادة العسكرية لإنقاذ الجمهورية | مجلس القيادة العسكري لخلاص الجمهورية | المجلس العسكري لخلاص الجمهورية | مجلس قيادة الإنقاذ العسكري للجمهورية | مجلس القيادة العسكرية لإنقاذ جمهورية تشاد | القيادة العسكرية لمجلس الإنقاذ في الجمهورية | المجلس العسكري القيادي لإنقاذ الجمهورية | المجلس القيادي العسكري لإنقاذ الجمهورية | مجلس قيادة عسكري لإنقاذ الجمهورية | مجلس القيادة العسكرية من أجل الجمهورية | المجلس العسكري لتحرير الجمهورية | مجلس الإنقاذ العسكري للجمهورية | مجلس القيادي العسكري لإنقاذ الجمهورية",
    arWeak: "مجلس القيادة العسكرية",
  },
  "armed-groups/central-african-liberators-for-justice-mlcj": {
    kind: "armed-group", en: "Central African Liberators for Justice (MLCJ)", fr: "Mouvement des libérateurs centrafricains pour la justice",
    acronyms: ["MLCJ"], countries: ["CF"],
    ar: "حركة محرري أفريقيا الوسطى من أجل العدالة | حركة المحررين من أجل العدالة",
  },
  "armed-groups/cja": {
    kind: "armed-group", en: "Congress for Justice in Azawad", fr: "Congrès pour la justice dans l'Azawad", acronyms: ["CJA"], countries: ["ML"],
    from: "2016-10",
    ar: "مؤتمر العدالة في أزواد | المؤتمر من أجل العدالة في أزواد | مؤتمر العدالة لأزواد | مؤتمر العدالة بأزواد | المؤتمر من أجل العدالة بأزواد | كونغرس العدالة في أزواد | مؤتمر من أجل العدالة في أزواد | مؤتمر العدالة الأزوادي | مجلس العدالة في أزواد | تجمع العدالة في أزواد | المؤتمر للعدالة في أزواد | الكونغرس من أجل العدالة في أزواد | التجمع من أجل العدالة في أزواد",
  },
  "armed-groups/cjtf": {
    kind: "armed-group", en: "Civilian Joint Task Force", fr: "Force civile mixte", aliases: ["Civilian JTF"], acronyms: ["CJTF"], countries: ["NG"], from: "2013",
    ar: "قوة المهام المشتركة المدنية | قوة المهام المدنية المشتركة | القوة المدنية المشتركة | قوة العمل المدنية المشتركة | القوة المشتركة المدنية | قوة العمل المشتركة المدنية | فرقة العمل المدنية المشتركة | فرقة العمل المشتركة المدنية | القوات المدنية المشتركة | قوة المهمات المدنية المشتركة | قوة المهمات المشتركة المدنية | ميليشيا مدنية مشتركة | مجموعة الدفاع الذاتي المدنية المشتركة | فرقة المهام المشتركة المدنية | قوات الدفاع المدني المشتركة | قوات المهمات المدنية المشتركة | قوات المهام المدنية المشتركة | سيفيليان جي تي إف | قوات العمل المدنية المشتركة | الفرقة المدنية المشتركة | مجموعة المهام المدنية المشتركة | القوة المدنية المشتركة للمهام | قوة الواجب المدنية المشتركة",
  },
  "armed-groups/cma": {
    kind: "armed-group", en: "Coordination of Azawad Movements", fr: "Coordination des mouvements de l'Azawad",
    aliases: ["Coordination of Movements of Azawad", "Coordination of the Movements of Azawad", "Coordination of the Azawad Movements", "Coordination des mouvements azawadiens"], acronyms: ["CMA"], countries: ["ML"], from: "2014-10", to: "2024-11",
    ar: "تنسيقية حركات أزواد | تنسيقية الحركات الأزوادية | تنسيقية حركات الأزواد | منسقية الحركات الأزوادية | منسقية حركات أزواد | منسقية حركات الأزواد | تنسيقية الحركات الأزوادية المسلحة | تنسيق حركات أزواد | تنسيقية أزواد | تنسيقية الأزواديين | تنسيقية الحركات الازاوادية | تحالف حركات أزواد | منسقية حركات الازاواد | ائتلاف حركات أزواد | هيئة تنسيق حركات أزواد | تنسيقية حركات أزاواد | منسقية حركات أزاواد | تنسيقيات حركات أزواد | منسقية أزواد | تنسيقية الحركات الأزوادية المتمردة | تنسيقية الحركات المسلحة الأزوادية | تنسيقية الحركات الطوارقية | تنسيقية حركات الأزواديين | تنسيقية حركة أزواد | تنسيقية الحركات الأزوادية الموقعة | تنسيقية حركات أزود | تنسيقية الأزواد | تنسيقية حركات تحرير أزواد | تنسيقية الحركات في أزواد | تنسيق الحركات الأزوادية | هيئة تنسيق الحركات الأزوادية | تنسيقية لحركات أزواد | تنسيقية الحركات الوطنية الأزوادية | تنسيقية الحركات الوطنية لأزواد",
    arWeak: "التنسيقية | المنسقية",
  },
  "armed-groups/cmfpr": {
    kind: "armed-group", en: "Coordination of Patriotic Movements and Fronts of Resistance", aliases: ["Coordination of Patriotic Resistance Movements and Fronts", "Coordination of Movements and Fronts of Patriotic Resistance", "Coordination of Patriotic Resistance Fronts and Movements"],
    fr: "Coordination des mouvements et fronts patriotiques de résistance", acronyms: ["CMFPR"], countries: ["ML"], from: "2012-07",
    ar: "تنسيقية الحركات والجبهات الوطنية للمقاومة | تنسيقية حركات وجبهات المقاومة الوطنية | تنسيقية حركات وقوى المقاومة الوطنية | تنسيقية الحركات والقوى الوطنية للمقاومة | تنسيقية حركات المقاومة الوطنية | تنسيق حركات وجبهات المقاومة الوطنية",
  },
  "armed-groups/cndp": {
    kind: "armed-group", en: "National Congress for the Defence of the People", fr: "Congrès national pour la défense du peuple", acronyms: ["CNDP"], countries: ["CD"], from: "2006", to: "2009",
    ar: "المؤتمر الوطني للدفاع عن الشعب",
  },
  "armed-groups/cnrd-fln": {
    kind: "armed-group", en: "National Council for Renewal and Democracy", fr: "Conseil national pour le renouveau et la démocratie", aliases: ["CNRD-FLN", "CNRD-Ubwiyunge"], countries: ["RW", "CD"], from: "2016",
    ar: "المجلس الوطني للتجديد والديمقراطية | المجلس الوطني من أجل التجديد والديمقراطية",
  },
  "armed-groups/cnt-chad": {
    kind: "armed-group", en: "Chadian National Concord", fr: "Concorde nationale tchadienne", acronyms: ["CNT"], countries: ["TD"],
    ar: "الوئام الوطني التشادي | الوفاق الوطني التشادي | حركة الوئام الوطني التشادي | حركة الوفاق الوطني التشادي | التوافق الوطني التشادي | الاتفاق الوطني التشادي | الكونكورد الوطني التشادي",
  },
  "armed-groups/congo-river-alliance": {
    kind: "armed-group", en: "Congo River Alliance", fr: "Alliance Fleuve Congo", acronyms: ["AFC"], countries: ["CD"], from: "2023-12",
    ar: "تحالف نهر الكونغو | تحالف نهر الكونغو المتمرد | تحالف قوى نهر الكونغو",
  },
  "armed-groups/convention-of-patriots-for-justice-and-peace-cpjp": {
    kind: "armed-group", en: "Convention of Patriots for Justice and Peace (CPJP)", fr: "Convention des patriotes pour la justice et la paix",
    acronyms: ["CPJP"], countries: ["CF"],
    ar: "اتفاقية الوطنيين من أجل العدالة والسلام | تجمع الوطنيين من أجل العدالة والسلام | اتفاق الوطنيين من أجل العدالة والسلام | ميثاق الوطنيين من أجل العدالة والسلام | اتفاق الوطنيين من أجل العدل والسلام | تحالف الوطنيين من أجل العدالة والسلام | مؤتمر الوطنيين للعدالة والسلام | مؤتمر الوطنيين من أجل العدل والسلام | تجمع الوطنيين للعدالة والسلام | مؤتمر الوطنيين من أجل العدالة والسلام",
  },
  "armed-groups/cooperative-for-the-development-of-the-congo": {
    kind: "armed-group", en: "Cooperative for the Development of the Congo", fr: "Coopérative pour le développement du Congo", acronyms: ["CODECO"], countries: ["CD"],
    ar: "كوديكو | جماعة كوديكو | ميليشيا كوديكو | التعاونية من أجل تنمية الكونغو | التعاونية لتنمية الكونغو | تعاونية تنمية الكونغو",
  },
  "armed-groups/coordination-of-the-armed-resistance": {
    kind: "armed-group", en: "Coordination of the Armed Resistance", fr: "Coordination de la résistance armée", acronyms: ["CRA"], countries: ["NE"],
    weak: true,
    ar: "تنسيقية المقاومة المسلحة | منسقية المقاومة المسلحة",
    arCue: "النيجر | الطوارق",
  },
  "armed-groups/coordination-of-the-inclusivity-movements": {
    kind: "armed-group", en: "Coordination of the Inclusivity Movements", fr: "Coordination des mouvements de l'Inclusivité", acronyms: ["CMI"],
    countries: ["ML"],
    ar: "تنسيقية حركات الشمول | تنسيقية حركات الاندماج | تنسيقية حركات الوفاق | حركات الشمول | حركات الإدماج | تنسيقية الحركات الشاملة",
  },
  "armed-groups/coordination-of-the-resistance-movements-and-patriotic-fronts-ii": {
    kind: "armed-group", en: "Coordination of the Resistance Movements and Patriotic Fronts II", acronyms: ["CMFPR-2"], countries: ["ML"],
    ar: "تنسيقية حركات وجبهات المقاومة الوطنية 2 | تنسيقية الحركات والجبهات الوطنية للمقاومة الثانية",
  },
  "armed-groups/cpa": {
    kind: "armed-group", en: "Coalition of the People for Azawad", fr: "Coalition du peuple pour l'Azawad",
    aliases: ["Coordination for the People of Azawad", "Coalition for the People of Azawad", "Coalition of the Azawad People"], acronyms: ["CPA"], countries: ["ML"], from: "2014-03",
    ar: "ائتلاف شعب أزواد | تنسيقية شعب أزواد | تحالف شعب أزواد | ائتلاف الشعب من أجل أزواد | تحالف الشعب من أجل أزواد | التحالف الشعبي لأزواد | الائتلاف الشعبي الأزوادي | الائتلاف من أجل شعب أزواد | ائتلاف شعب الأزواد | تحالف الشعب الأزوادي | تنسيقية الشعب في أزواد | التنسيقية من أجل شعب أزواد | تنسيقية الشعب الأزوادي | ائتلاف الشعب في أزواد | ائتلاف الشعب الأزوادي | الائتلاف الشعبي من أجل الأزواد | تنسيقية الشعب من أجل أزواد | تكتل شعب أزواد | التحالف من أجل شعب أزواد | التكتل من أجل شعب أزواد",
  },
  "armed-groups/cpc-car": {
    kind: "armed-group", en: "Coalition of Patriots for Change", fr: "Coalition des patriotes pour le changement", aliases: ["Coalition of Patriots for Change in the Central African Republic"], acronyms: ["CPC"], countries: ["CF"],
    from: "2020-12",
    acled: [{ name: "CPC: Coalition of Patriots for Change" }],
    ar: "تحالف الوطنيين من أجل التغيير | ائتلاف الوطنيين من أجل التغيير | تحالف القوى الوطنية من أجل التغيير | تحالف الوطنيين من أجل التغيير المتمرد | تجمع الوطنيين من أجل التغيير | ائتلاف الوطنيين للتغيير | تحالف الوطنيين للتغيير | تحالف وطنيون من أجل التغيير | تحالف الوطنيين من أجل التغير",
  },
  "armed-groups/crr-niger": {
    kind: "armed-group", en: "Council of Resistance for the Republic", fr: "Conseil de la résistance pour la République", aliases: ["Council of the Resistance for the Republic", "Resistance Council for the Republic"], acronyms: ["CRR"],
    countries: ["NE"], from: "2023-08",
    ar: "مجلس المقاومة من أجل الجمهورية | مجلس المقاومة للجمهورية | مجلس المقاومة لأجل الجمهورية | مجلس مقاومة من أجل الجمهورية | مجلس مقاومة الجمهورية | مجلس المقاومة من أجل الجمهورية في النيجر",
  },
  "armed-groups/csp": {
    kind: "armed-group", en: "Permanent Strategic Framework for Peace, Security and Development",
    fr: "Cadre stratégique permanent pour la paix, la sécurité et le développement",
    aliases: ["Permanent Strategic Framework", "Permanent Strategic Framework for the Defence of the People of Azawad", "Cadre stratégique permanent", "Cadre stratégique permanent pour la défense du peuple de l'Azawad", "Strategic Framework for the Defence of the People of Azawad"],
    acronyms: ["CSP", "CSP-PSD", "CSP-DPA"], countries: ["ML"], from: "2021-05", to: "2024-11",
    ar: "الإطار الاستراتيجي الدائم | إطار العمل الاستراتيجي الدائم | الإطار الاستراتيجي الدائم للسلام والأمن والتنمية | إطار العمل الاستراتيجي الدائم للسلام والأمن والتنمية | الإطار الاستراتيجي الدائم للدفاع عن الشعب الأزوادي | الإطار الاستراتيجي الدائم للدفاع عن شعب أزواد | الإطار الاستراتيجي للدفاع عن الشعب الأزوادي | الإطار الاستراتيجي للدفاع عن شعب أزواد | الإطار الاستراتيجي للسلام والأمن والتنمية | الإطار الاستراتيجي الدائم من أجل السلام والأمن والتنمية | الإطار الدائم للسلام والأمن والتنمية | الإطار الاستراتيجي الدائم للشعب الأزوادي | الإطار الاستراتيجي الدائم لأزواد | الإطار الاستراتيجي الأزوادي | الإطار الاستراتيجي الدائم للسلم والأمن والتنمية | الاطار الاستراتيجي الدائم لحركات أزواد | الإطار الاستراتيجي للدفاع عن الأزواد | الإطار الاستراتيجي لشعب أزواد | الهيكل الاستراتيجي الدائم | القوات الأزوادية التابعة للإطار الاستراتيجي | الكادر الاستراتيجي الدائم للدفاع عن شعب أزواد | الإطار الاستراتيجي لحماية شعب أزواد | الإطار الاستراتيجي الدائم لحماية شعب أزواد | الكادر الاستراتيجي الدائم | الإطار الدائم للدفاع عن شعب أزواد | الإطار الأزوادي الدائم | الإطار الدائم للسلم والأمن والتنمية | الإطار الموحد لحركات تحرير أزواد | الإطار الموحد لحركات أزواد | الإطار الموحد للحركات الأزوادية",
    arWeak: "الإطار الاستراتيجي | إطار العمل الاستراتيجي | الإطار الدائم",
    arCue: "أزواد | الأزوادية | كيدال | مالي",
  },
  "armed-groups/dan-na-ambassagou": {
    kind: "armed-group", en: "Dan Na Ambassagou", aliases: ["Dan Nan Ambassagou", "Dan Nan Ambassagou militia", "Dana Ambassagou", "Association Dan Nan Ambassagou"], countries: ["ML"], from: "2016-12",
    acled: [{ name: "Dan Na Ambassagou" }],
    ar: "دان نا أمباساغو | دان نا أمباساجو | دان نان أمباساغو | دان أمباساغو | دان نا أمباسغو | دانا أمباساقو | دانا أمباساغو | دان نا أمبساغو | ميليشيا دان نا أمباساغو | جماعة دان نا أمباساغو | ميليشيا دان نا أمباساجو | دان نان أمباساجو | دانا امباساجو | دان نا أمبساجو | دان نا أمباساغوا | دان نا أمباسادجو | دان نان امباساقو | دان نا انباساغو | دان أمباساجو | دان نا امبساقو | دان ان امباساغو | الصيادون الذين يثقون بالله | دان ناو أمبايونغو | دان نان امباسوغو | دان نا أمباسوغو | دان ناآمباساغو | دانا أماساغو | دان نا أمباسجو",
  },
  "armed-groups/dana-atem": {
    kind: "armed-group", en: "Dana Atem", countries: ["ML"], from: "2018",
    ar: "دانا أتيم | دانا أتم | دانا أتيمي",
  },
  "armed-groups/danab": {
    kind: "state-force", en: "Danab Brigade", aliases: ["Danab"], countries: ["SO"],
    ar: "قوات دنب | لواء دنب | قوات داناب | كتيبة داناب | لواء داناب | كوماندوز دنب",
  },
  "armed-groups/darfur-movements": {
    kind: "armed-group", en: "Darfur armed movements", fr: "Mouvements armés du Darfour", aliases: ["Darfur rebels", "Darfur rebel groups"], countries: ["SD"],
    ar: "الحركات المسلحة في دارفور | حركات دارفور المسلحة | الحركات الدارفورية المسلحة | حركات التمرد في دارفور | متمردو دارفور | المتمردون في دارفور | حركات دارفور | الفصائل المسلحة في دارفور | الحركات المسلحة بدارفور | الحركات المسلحة الدارفورية | حركات مسار دارفور | الحركات الدارفورية",
  },
  "armed-groups/democratic-forces-for-the-liberation-of-rwanda": {
    kind: "armed-group", en: "Democratic Forces for the Liberation of Rwanda", fr: "Forces démocratiques de libération du Rwanda", acronyms: ["FDLR"], countries: ["CD", "RW"],
    ar: "القوات الديمقراطية لتحرير رواندا | القوى الديمقراطية لتحرير رواندا | القوات الديموقراطية لتحرير رواندا",
  },
  "armed-groups/democratic-front-for-renewal-fdr": {
    kind: "armed-group", en: "Democratic Front for Renewal (FDR)", fr: "Front démocratique pour le renouveau", acronyms: ["FDR"], countries: ["NE"],
    ar: "الجبهة الديمقراطية من أجل النهضة | الجبهة الديمقراطية للتجديد أجل النهضة | الجبهة الديمقراطية من في النهضة | الجبهة الديمقراطية من أجل النيجر | الجبهة الديمقراطية للتجديد في النهضة | الجبهة الديمقراطية للتجديد أجل النيجر | الجبهة الديمقراطية للتجديد | الجبهة الديمقراطية من أجل التجديد",
  },
  "armed-groups/democratic-front-of-the-central-african-people": {
    kind: "armed-group", en: "Democratic Front of the Central African People", fr: "Front démocratique du peuple centrafricain", acronyms: ["FDPC"], countries: ["CF"],
    ar: "الجبهة الديمقراطية لشعب أفريقيا الوسطى | الجبهة الديمقراطية لشعب وسط أفريقيا",
  },
  "armed-groups/democratic-revolutionary-council-chad": {
    kind: "armed-group", en: "Democratic Revolutionary Council (Chad)", fr: "Conseil démocratique révolutionnaire", acronyms: ["CDR"], countries: ["TD"],
    ar: "المجلس الديمقراطي الثوري التشادي",
    arWeak: "المجلس الديمقراطي الثوري | المجلس الثوري الديمقراطي",
  },
  "armed-groups/desert-army-islamic-state-in-libya": {
    kind: "armed-group", en: "Desert Army (Islamic State in Libya)", countries: ["LY"], parent: "armed-groups/islamic-state", weak: true,
    ar: "جيش الصحراء",
    arCue: "داعش | ليبيا | دنقو | تنظيم الدولة",
  },
  "armed-groups/dhamat-houmet-daawa-salafia": {
    kind: "armed-group", en: "Dhamat Houmet Daawa Salafia", aliases: ["Protectors of the Salafi Call", "Houmat al-Daawa al-Salafiya"], acronyms: ["DHDS"], countries: ["DZ"],
    ar: "حماة الدعوة السلفية | جماعة حماة الدعوة السلفية | حماة الدعوى السلفية",
  },
  "armed-groups/dhu-al-nun-abdel-shafi": {
    kind: "person", en: "Zuneun Abdel Shafi", aliases: ["Dhu al-Nun Abdel Shafi"], countries: ["SD"],
    ar: "ذو النون عبد الشافع | ذو النون عبد الشافي | زنون عبد الشافع | ذا النون عبد الشافع",
  },
  "armed-groups/dogon-militias": {
    kind: "armed-group", en: "Dogon militias", aliases: ["Dogon hunters", "Dogon self-defence militias", "Dogon militia", "Milices dogons"], countries: ["ML"],
    ar: "ميليشيات الدوغون | مليشيات الدوغون | ميليشيا الدوغون | مليشيا الدوغون | مسلحو الدوغون | مسلحي الدوغون | صيادو الدوغون | صيادي الدوغون | صيادو الدوجون | ميليشيات دوغون | صيادون من الدوغون | مليشيات الصيادين الدوغون | جماعات الدوغون المسلحة | ميليشيا دوغون | الميليشيات الدوغونية | صيادو دوغون",
  },
  "armed-groups/dozo": {
    kind: "armed-group", en: "Dozo", fr: "Dozos", aliases: ["Donso", "Dozo hunters", "Dozo Militia", "Donzo", "Traditional hunters"], countries: ["ML", "BF", "CI"],
    acled: [{ name: "Dozo Militia" }],
    ar: "صيادو الدوزو | صيادي الدوزو | الدوزو | الصيادون الدوزو | الصيادين الدوزو | دوزو | صيادو دوزو | صيادي دوزو | دونسو | دوزوس | الدوزوس | قناصة الدوزو | ميليشيا الدوزو | مليشيا الدوزو | ميليشيات الدوزو | صيادو الدونسو | الدونسو دوزو | الصيادين التقليديين دوزو | ميليشيا دوزو | مقاتلو الدوزو | ميليشيا الصيادين التقليديين | صيادون تقليديون دوزو | الدونزو | دونزو | ميليشيا الدونزو | صيادو دونزو | الدونزوس | صيادي دونسو | صيادو دونسو | الدوزو التقليديين | ميليشيات دوزو | الدنسو | صيادو الدونزو | مليشيات الدونزو | الصيادين التقليديين الدوزو | ميلشيات الدوزو | مليشيات دوزو | صيادون تقليديون من الدوزو",
  },
  "armed-groups/east-shield-forces": {
    kind: "armed-group", en: "East Shield Forces", countries: ["SD"],
    ar: "درع الشرق | قوات درع الشرق",
  },
  "armed-groups/eastern-cohort": {
    kind: "armed-group", en: "Eastern Cohort", fr: "Cohorte de l'Est", aliases: ["Orta al-Sharq"], countries: ["SD", "ER"],
    ar: "الأورطة الشرقية | أورطة شرق السودان | قوات الأورطة الشرقية | الأورطة الشرقية السودانية | أورطة الدفاع الشرقية | قوات أورطة الدفاع الشرقية",
  },
  "armed-groups/eastern-front": {
    kind: "armed-group", en: "Eastern Front", fr: "Front de l'Est", countries: ["SD", "ER"], from: "2005",
    ar: "جبهة شرق السودان | جبهة الشرق السودانية",
    arWeak: "جبهة الشرق | الجبهة الشرقية",
  },
  "armed-groups/eta": {
    kind: "armed-group", en: "ETA", countries: ["ES"],
    ar: "منظمة إيتا | حركة إيتا",
  },
  "armed-groups/fact": {
    kind: "armed-group", en: "Front for Change and Concord in Chad", fr: "Front pour l'alternance et la concorde au Tchad", aliases: ["Front for Alternation and Concord in Chad", "Front for Alternance and Concord in Chad"], acronyms: ["FACT"],
    countries: ["TD", "LY"], from: "2016-04",
    ar: "جبهة التناوب والوفاق في تشاد | الجبهة من أجل التناوب والوفاق في تشاد | جبهة الوفاق والتناوب في تشاد | جبهة التغيير والوفاق في تشاد | الجبهة من أجل التغيير والوفاق في تشاد | جبهة الوفاق من أجل التغيير في تشاد | جبهة التناوب والتوافق في تشاد | جبهة التناوب والوفاق | جبهة الوفاق والتناوب | جبهة التغيير والوفاق | جبهة الوفاق والتغيير | جبهة الوفاق من أجل التغيير | الجبهة من أجل التناوب والوفاق | جبهة التغيير والتوافق في تشاد | جبهة الوفاق من أجل التناوب في تشاد | جبهة التناوب والوفاق التشادية | جبهة الوفاق للتغيير في تشاد | جبهة التغيير والوفاق التشادية | الجبهة من أجل التناوب والتوافق في تشاد | الجبهة من أجل التغيير والوئام في تشاد | جبهة التغيير والوئام في تشاد | جبهة التغيير والاتفاق في تشاد | جبهة التبادل والتوافق في تشاد | الجبهة من أجل التناوب والاتفاق في تشاد | الجبهة من أجل التغيير والاتفاق في تشاد | جبهة التناوب والتفاهم في تشاد | جبهة التوافق والتناوب | جبهة التغيير والوئام | جبهة التناوب والاتفاق | حركة التناوب والوفاق | جبهة الوفاق والتناوب التشادية | جبهة الوفاق التشادية | جبهة التداول والوفاق في تشاد | جبهة التداول والتوافق في تشاد | جبهة من أجل التناوب والوفاق في تشاد | المقاومة الوطنية لجبهة الوفاق من أجل التغيير | الجبهة من أجل التغيير والتوافق في تشاد | جبهة التغيير والتوافق | جبهة التناوب والتوافق | جبهة التداول والوفاق | جبهة التوافق والتغيير في تشاد | الجبهة من أجل البديل والوفاق في تشاد | جبهة التبديل والوفاق | جبهة الوئام والتغيير | جبهة التناوب والوئام في تشاد | الجبهة من أجل التغيير والوفاق | جبهة التناوب والمصالحة | جبهة الإنقاذ والوفاق | جبهة التغيير والسلام في تشاد | جبهة التغيير والمصالحة | جبهة التغيير والوحدة في تشاد | جبهة التغيير والمصالحة في تشاد | جبهة من أجل التناوب والوفاق",
    arWeak: "جبهة الوفاق | فكت",
    arShort: "فاكت | حركة فاكت | متمردو فاكت | متمردي فاكت",
    arCue: "تشاد | تبستي | متمرد",
  },
  "armed-groups/farc": {
    kind: "armed-group", en: "FARC", aliases: ["Revolutionary Armed Forces of Colombia"], countries: ["CO"],
    ar: "فارك | القوات المسلحة الثورية الكولومبية | حركة فارك",
  },
  "armed-groups/fars": {
    kind: "armed-group", en: "Revolutionary Armed Forces of the Sahara", fr: "Forces armées révolutionnaires du Sahara", acronyms: ["FARS"],
    countries: ["NE"],
    ar: "القوات المسلحة الثورية للصحراء | القوات المسلحة الثورية الصحراوية | القوات الثورية المسلحة للصحراء",
  },
  "armed-groups/fatah": {
    kind: "armed-group", en: "Fatah", countries: ["PS"],
    ar: "حركة فتح | حركة التحرير الوطني الفلسطيني",
  },
  "armed-groups/fiaa": {
    kind: "armed-group", en: "Arab Islamic Front of Azawad", fr: "Front islamique arabe de l'Azawad", acronyms: ["FIAA"], countries: ["ML"], from: "1991",
    ar: "الجبهة الإسلامية العربية لأزواد | الجبهة العربية الإسلامية لأزواد | الجبهة الإسلامية العربية الأزوادية | الجبهة العربية الإسلامية لتحرير أزواد | الحركة العربية الإسلامية لتحرير أزواد | الجبهة الإسلامية العربية لتحرير أزواد",
  },
  "armed-groups/fla": {
    kind: "armed-group", en: "Azawad Liberation Front", fr: "Front de libération de l'Azawad", acronyms: ["FLA"], countries: ["ML"], from: "2024-11-30",
    ar: "جبهة تحرير أزواد | جبهة تحرير الأزواد | الجبهة الأزوادية | جبهة تحرير إقليم أزواد | جبهة أزواد | جبهة تحرير أزاواد | جبهة التحرير الأزوادية | جبهة تحرير الإقليم الأزوادي | جبهة تحرير أزواد الانفصالية | جبهة التحرير في أزواد | جبهة التحرير لأزواد | جبهة تحرير أزواد المتمردة | الجبهة لتحرير أزواد | إف إل إيه | جبهة التحرير أزواد | الجبهة الأزوادية للتحرير | جبهة أزواد للتحرير",
  },
  "armed-groups/flaa": {
    kind: "armed-group", en: "Front for the Liberation of Aïr and Azaouak", fr: "Front de libération de l'Aïr et de l'Azaouak", acronyms: ["FLAA"],
    countries: ["NE"], from: "1991",
    ar: "جبهة تحرير آير وأزواك | جبهة تحرير أير وأزواغ | جبهة تحرير آيير وأزواغ | جبهة تحرير آير وأزواد | جبهة تحرير الاير وازواك | جبهة تحرير الأيير والأزواك",
  },
  "armed-groups/fln-mali": {
    kind: "armed-group", en: "Liberation Forces of the Northern Regions of Mali", fr: "Forces de libération des régions nord du Mali", acronyms: ["FLN"], countries: ["ML"], from: "2012",
    ar: "قوات تحرير شمال مالي | قوات تحرير مناطق شمال مالي | قوات تحرير أقاليم شمال مالي | قوات تحرير الشمال المالي",
  },
  "armed-groups/fndjt": {
    kind: "armed-group", en: "Nation Front for Democracy and Justice in Chad", fr: "Front de la nation pour la démocratie et la justice au Tchad", aliases: ["National Front for Democracy and Justice in Chad"], acronyms: ["FNDJT"], countries: ["TD"],
    ar: "الجبهة الوطنية للديمقراطية والعدالة في تشاد | الجبهة الوطنية من أجل الديمقراطية والعدالة في تشاد | جبهة الأمة من أجل الديمقراطية والعدالة في تشاد",
  },
  "armed-groups/fnl-burundi": {
    kind: "armed-group", en: "National Forces of Liberation", fr: "Forces nationales de libération", aliases: ["Palipehutu-FNL", "FNL-Nzabampema"], acronyms: ["FNL"], countries: ["BI", "CD"],
    ar: "قوات التحرير الوطنية البوروندية | قوات التحرير الوطني البوروندية | قوات التحرير الوطني في بوروندي | قوات التحرير الوطنية في بوروندي",
    arWeak: "القوات الوطنية للتحرير | قوات التحرير الوطنية | قوات التحرير الوطني",
    arCue: "بوروندي | بوجومبورا | روواسا | كيفو",
  },
  "armed-groups/fpa-azawad": {
    kind: "armed-group", en: "Popular Front of Azawad", fr: "Front populaire de l'Azawad", acronyms: ["FPA"], countries: ["ML"], from: "2012",
    ar: "الجبهة الشعبية الأزوادية | الجبهة الشعبية لأزواد | الجبهة الشعبية للأزواد | الجبهة الشعبية في أزواد | الجبهة الشعبية من أجل أزواد",
  },
  "armed-groups/fpj-niger": {
    kind: "armed-group", en: "Patriotic Front for Justice", fr: "Front patriotique pour la justice", acronyms: ["FPJ"], countries: ["NE"], from: "2024",
    ar: "الجبهة الوطنية من أجل العدالة | الجبهة الوطنية للعدالة | الجبهة الوطنية من أجل العدالة النيجرية | الجبهة الوطنية للعدالة النيجرية | جبهة العدالة الوطنية | الجبهة الوطنية للعدالة في النيجر | الجبهة الشعبية للعدالة في النيجر",
  },
  "armed-groups/fpl-niger": {
    kind: "armed-group", en: "Patriotic Liberation Front", fr: "Front patriotique de libération", aliases: ["Patriotic Front for Liberation", "Patriotic Front of Liberation", "Popular Liberation Front"],
    acronyms: ["FPL"], countries: ["NE"], from: "2023-08",
    ar: "الجبهة الوطنية لتحرير النيجر | الجبهة الوطنية للتحرير في النيجر | جبهة تحرير النيجر | جبهة تحرير النيجر الوطنية | جبهة التحرير الوطنية النيجرية | الجبهة الوطنية للتحرير النيجرية | جبهة التحرير الوطني النيجرية | جبهة التحرير الوطني في النيجر | جبهة التحرير الشعبية في النيجر | الجبهة الشعبية للتحرير في النيجر | جبهة التحرير الوطنية في النيجر | الجبهة الشعبية لتحرير النيجر | الجبهة الوطنية لتحرير شعب النيجر",
    arWeak: "الجبهة الوطنية للتحرير | جبهة التحرير الوطنية | الجبهة الوطنية من أجل التحرير | جبهة التحرير الشعبية | جبهة التحرير الوطني | جبهة التحرير الشعبي | جبهة التحرير المتمردة",
    arCue: "النيجر | النيجري | أغاديم | صلاح",
  },
  "armed-groups/fpla": {
    kind: "armed-group", en: "Popular Front for the Liberation of Azawad", fr: "Front populaire de libération de l'Azawad", aliases: ["Popular Liberation Front of Azawad"], acronyms: ["FPLA"],
    countries: ["ML"], from: "1991",
    ar: "الجبهة الشعبية لتحرير أزواد | الجبهة الشعبية لتحرير الأزواد",
  },
  "armed-groups/fpr-chad": {
    kind: "armed-group", en: "Popular Front for Recovery", fr: "Front populaire pour le redressement", aliases: ["Popular Front for Redress"], acronyms: ["FPR"], countries: ["TD", "CF"],
    from: "2008",
    ar: "الجبهة الشعبية للنهوض | الجبهة الشعبية لإعادة النهوض | الجبهة الشعبية للتصحيح | الجبهة الشعبية من أجل الإصلاح | الجبهة الشعبية لإعادة الإصلاح | الجبهة الشعبية للإنعاش",
    arWeak: "الجبهة الشعبية للإصلاح | الجبهة الشعبية من أجل الانتعاش",
  },
  "armed-groups/fprc": {
    kind: "armed-group", en: "Popular Front for the Rebirth of Central African Republic", fr: "Front populaire pour la renaissance de la Centrafrique", aliases: ["Popular Front for the Renaissance of the Central African Republic", "Popular Front for the Renaissance in the Central African Republic", "Popular Front for the Renaissance of Central Africa"],
    acronyms: ["FPRC"], countries: ["CF"], from: "2014",
    ar: "الجبهة الشعبية لنهضة أفريقيا الوسطى | الجبهة الشعبية من أجل نهضة أفريقيا الوسطى | الجبهة الشعبية لتجديد أفريقيا الوسطى | الجبهة الشعبية لإحياء أفريقيا الوسطى | الجبهة الشعبية لإعادة نهضة أفريقيا الوسطى | الجبهة الشعبية لنهضة جمهورية أفريقيا الوسطى | الجبهة الشعبية للنهوض بأفريقيا الوسطى | الجبهة الشعبية لميلاد أفريقيا الوسطى من جديد | الجبهة الشعبية من أجل النهضة في أفريقيا الوسطى | الجبهة الشعبية لبعث أفريقيا الوسطى | الجبهة الشعبية لولادة جمهورية أفريقيا الوسطى من جديد | الجبهة الشعبية للنهضة في إفريقيا الوسطى | الجبهة الوطنية لنهضة أفريقيا الوسطى | الجبهة الشعبية من أجل نهضة جمهورية إفريقيا الوسطى | الجبهة الشعبية لانبعاث وسط إفريقيا | الجبهة الشعبية لنهضة وسط أفريقيا",
  },
  "armed-groups/fprn-chad": {
    kind: "armed-group", en: "Popular Front for National Renaissance", fr: "Front populaire pour la renaissance nationale", acronyms: ["FPRN"], countries: ["TD"],
    ar: "الجبهة الشعبية للنهضة الوطنية | الجبهة الشعبية من أجل النهضة الوطنية | الجبهة الشعبية للنهضة الوطنية في تشاد | الجبهة الشعبية للتجديد الوطني | الجبهة الشعبية للبعث الوطني",
  },
  "armed-groups/free-syrian-army": {
    kind: "armed-group", en: "Free Syrian Army", aliases: ["FSA"], acronyms: ["FSA"], countries: ["SY"],
    ar: "الجيش السوري الحر",
    arWeak: "الجيش الحر",
    arCue: "سوريا | السوري",
  },
  "armed-groups/frolinat": {
    kind: "armed-group", en: "FROLINAT", fr: "Frolinat", aliases: ["National Liberation Front of Chad", "Front de libération nationale du Tchad"],
    countries: ["TD"], from: "1966", to: "1993",
    ar: "جبهة التحرير الوطني التشادية | جبهة تحرير تشاد الوطنية | جبهة التحرير الوطنية التشادية | الجبهة الوطنية لتحرير تشاد | جبهة تحرير تشاد | الجبهة الوطنية للتحرير التشادية | جبهة التحرير التشادية | فروليناه | جبهة التحرير الوطني في تشاد",
    arShort: "فرولينا | فرولينات",
  },
  "armed-groups/front-for-the-salvation-of-the-republic-chad": {
    kind: "armed-group", en: "Front for the Salvation of the Republic (Chad)", fr: "Front pour le salut de la République", acronyms: ["FSR"], countries: ["TD"],
    weak: true,
    ar: "جبهة إنقاذ الجمهورية | جبهة خلاص الجمهورية",
    arCue: "تشاد | التشادي | المتمردين",
  },
  "armed-groups/front-of-forces-for-rectification-ffr": {
    kind: "armed-group", en: "Front of Forces for Rectification (FFR)", fr: "Front des forces de redressement", acronyms: ["FFR"], countries: ["NE"],
    ar: "جبهة قوى التقويم | جبهة قوى التصحيح | جبهة قوى التقويم النيجرية | قوى جبهة التقويم | جبهة قوى الإصلاح | جبهة القوى من أجل التصحيح | جبهة القوى من أجل التقويم | جبهة قوى التصحيح والتقويم",
  },
  "armed-groups/frpi": {
    kind: "armed-group", en: "Front for Patriotic Resistance in Ituri", fr: "Force de résistance patriotique de l'Ituri", aliases: ["Patriotic Resistance Front in Ituri", "Ituri Patriotic Resistance Front", "Patriotic Resistance Force in Ituri"], acronyms: ["FRPI"], countries: ["CD"],
    ar: "جبهة المقاومة الوطنية في إيتوري | قوة المقاومة الوطنية في إيتوري | قوات المقاومة الوطنية في إيتوري | جبهة المقاومة الوطنية لإيتوري",
  },
  "armed-groups/fuc": {
    kind: "armed-group", en: "United Front for Change", fr: "Front uni pour le changement", aliases: ["United Front for Democratic Change", "Front uni pour le changement démocratique"], acronyms: ["FUC", "FUCD"], countries: ["TD", "SD"],
    from: "2005-12",
    ar: "الجبهة الموحدة من أجل التغيير | الجبهة الموحدة للتغيير | الجبهة المتحدة للتغيير | الجبهة المتحدة من أجل التغيير | الجبهة المتحدة من أجل التغيير الديمقراطي | الجبهة الموحدة من أجل التغيير الديمقراطي | الجبهة المتحدة للتغيير الديمقراطي | جبهة التغيير التشادية | الجبهة الموحدة للتغيير والديمقراطية | الجبهة الموحدة من أجل التغيير والديمقراطية | الجبهة الموحدة للتغيير الديمقراطي | جبهة التغيير المتحدة | الجبهة الموحدة من أجل التغيير في تشاد",
    arWeak: "جبهة التغيير",
    arCue: "التشادي | محمد نور | ديبي",
  },
  "armed-groups/fulani-self-defence-militias": {
    kind: "armed-group", en: "Fulani self-defence militias", aliases: ["Fulani militia", "Fulani militias", "Milices peules", "Fulani self-defense groups"], countries: ["ML", "NG", "BF"],
    ar: "ميليشيات الفولاني | مليشيات الفولاني | ميليشيات الفلان | مليشيات الفلان | مسلحو الفولاني | مسلحي الفولاني | مسلحون من الفولاني | ميليشيا الفولاني | ميليشيات فولانية | مسلحو الفلاني | ميليشيات الفلاتة | الميليشيات الفولانية | رعاة الفولاني المسلحون",
  },
  "armed-groups/ganda-izo": {
    kind: "armed-group", en: "Ganda Izo", aliases: ["Ganda Iso", "Ganda Izo movement"], countries: ["ML"], from: "2008",
    acled: [{ name: "Ganda Izo" }],
    ar: "غاندا إيزو | غندا إيزو | غاندا إزو | جاندا إيزو | غاندا إيسو | ميليشيا غاندا إيزو | حركة غاندا إيزو | ميليشيا كندا إيزو | غاندايزو | قندا ايزو | كندا ايزو | غندا ايسو",
  },
  "armed-groups/ganda-koy": {
    kind: "armed-group", en: "Ganda Koy", aliases: ["Ganda Koi", "Ganda Koy movement", "Mouvement patriotique Ganda Koy"], countries: ["ML"], from: "1994",
    ar: "غاندا كوي | غندا كوي | جاندا كوي | قندا كوي | حركة غاندا كوي | ميليشيا غاندا كوي | حركة كندا كوي | غانداكوي | قندكوي | ميليشيات غاندا كوي | كندا كوي",
  },
  "armed-groups/ganda-lassal-izo": {
    kind: "armed-group", en: "Ganda Lassal Izo", countries: ["ML"],
    ar: "غاندا لاسال إيزو | غاندا لسال إيزو | غندا لسال إيزو",
  },
  "armed-groups/gatia": {
    kind: "armed-group", en: "Imghad Tuareg Self-Defense Group and Allies", fr: "Groupe d'autodéfense touareg Imghad et alliés", aliases: ["GATIA militia", "Imghad Tuareg Self-Defence Group and Allies", "Imghad and Allied Tuareg Self-Defense Group", "Self-Defense Group of Imghad Tuareg and Allies", "Imghad Tuareg and Allies Self-Defense Group", "Tuareg Imghad and Allies Self-Defense Group", "Groupe autodéfense touareg Imghad et alliés"], acronyms: ["GATIA"],
    countries: ["ML"], from: "2014-08",
    acled: [{ name: "GATIA: Imghad Tuareg and Allies Self-Defense Group" }],
    ar: "مجموعة الدفاع الذاتي لطوارق إمغاد وحلفائهم | جماعة الدفاع الذاتي لطوارق إمغاد وحلفائهم | مجموعة إمغاد للدفاع الذاتي وحلفاؤها | حركة الدفاع الذاتي لإمغاد وحلفائهم | مجموعة الدفاع الذاتي لطوارق إيمغاد وحلفائهم | جماعة الدفاع الذاتي للطوارق إمغاد وحلفائهم | مجموعة الدفاع الذاتي للطوارق إمغاد وحلفائهم | مليشيا غاتيا | ميليشيا غاتيا | جماعة إمغاد للدفاع الذاتي | جماعة الدفاع الذاتي | حركة الدفاع الذاتي للطوارق الإمغاد | مجموعة الدفاع الذاتي لإمغاد وحلفائهم | جماعة الدفاع الذاتي إمغاد وحلفائهم | مجموعة الدفاع الذاتي للطوارق الإمغاد والحلفاء | مجموعة الدفاع الذاتي الطوارق إمغاد وحلفاؤهم | حركة غاتيا | مجموعة غاتيا | حركة كاتيا | جماعة غاتيا | حركة قاتيا | مجموعة الدفاع الذاتي ايمغاد والحلفاء | حركة الدفاع الذاتي طوارق إيمغاد وحلفائهم | حركة الدفاع الذاتي طوارق إيمغاد | غالتيا | مجموعة الدفاع الذاتي إمغاد وحلفاؤهم | مجموعة الدفاع الذاتي للطوارق إيمغاد وحلفائهم | مجموعة الدفاع الذاتي لإمغاد والحلفاء | غاتيا إيمغاد | جماعة الدفاع الذاتي للطوارق إيمغاد وحلفائهم | مجموعة الدفاع الذاتي طوارق إمغاد وحلفائهم | مجموعة الدفاع الذاتي للطوارق إيمغاد وحلفائها | حركة الدفاع الذاتي إيمغاد | الدفاع الذاتي إيمغاد | حركة الدفاع الذاتي لطوارق إيمغاد وحلفائهم | مجموعة الدفاع الذاتي لإيمغاد | جماعة الدفاع الذاتي لطوارق إمغاد | جماعة الدفاع الذاتي إمغاد وحلفائها | مجموعة إمغاد للدفاع الذاتي وحلفائهم | مجموعة الدفاع الذاتي طوارق إمغاد وحلفاؤهم | تجمع إمغاد للدفاع الذاتي وحلفائه | مجموعة الطوارق إمغاد للدفاع الذاتي وحلفائهم | مجموعة الدفاع الذاتي إمغاد | مجموعة إمغاد وحلفائها للدفاع عن النفس | مجموعة الدفاع عن النفس لإمغاد وحلفائهم",
    arWeak: "كاتيا | مجموعة الدفاع الذاتي",
    arShort: "غاتيا | جاتيا | قاتيا | الغاتيا",
  },
  "armed-groups/general-bobo": {
    kind: "person", en: "General Bobo", fr: "Général Bobo", aliases: ["Sambo Bobo"], countries: ["CF"], parent: "armed-groups/three-r",
    ar: "سامبو بوبا | سامبو بوبو",
    arWeak: "الجنرال بوبو",
    arCue: "أفريقيا الوسطى",
  },
  "armed-groups/gia": {
    kind: "armed-group", en: "Armed Islamic Group", fr: "Groupe islamique armé", aliases: ["Armed Islamic Group of Algeria"], acronyms: ["GIA"], countries: ["DZ"], from: "1992", to: "2004",
    ar: "الجماعة الإسلامية المسلحة",
  },
  "armed-groups/gorgor": {
    kind: "state-force", en: "Gorgor Forces", aliases: ["Gorgor"], countries: ["SO"],
    ar: "قوات غورغور | قوات جورجور | قوات غرغر | لواء غورغور | قوات غور غور",
  },
  "armed-groups/group-of-19-slm": {
    kind: "armed-group", en: "Group of 19 (SLM)", fr: "Groupe des 19", aliases: ["G19"], countries: ["SD"], parent: "armed-groups/slm",
    weak: true,
    ar: "مجموعة ال19 | مجموعة 19 | مجموعة التسعة عشر",
    arCue: "دارفور | تحرير السودان | خميس عبد الله",
  },
  "armed-groups/gslf": {
    kind: "armed-group", en: "Gathering of Sudan Liberation Forces", fr: "Rassemblement des forces de libération du Soudan", aliases: ["Sudan Liberation Forces Gathering", "Sudan Liberation Forces Alliance", "Sudan Liberation Forces Rally", "Gathering of the Sudan Liberation Forces"], acronyms: ["GSLF"],
    countries: ["SD"],
    acled: [{ name: "GSLF: Gathering of Sudan Liberation Forces" }],
    ar: "تجمع قوى تحرير السودان | تجمع قوى التحرير | قوى تحرير السودان | تجمع قوات تحرير السودان",
  },
  "armed-groups/gspc": {
    kind: "armed-group", en: "Salafist Group for Preaching and Combat", fr: "Groupe salafiste pour la prédication et le combat", aliases: ["Salafist Group for Call and Combat", "Salafi Group for Call and Combat"], acronyms: ["GSPC"],
    countries: ["DZ", "MR", "ML"], from: "1998", to: "2007-01",
    ar: "الجماعة السلفية للدعوة والقتال | السلفية للدعوة والقتال | تنظيم الجماعة السلفية للدعوة والقتال | الجماعة السلفية المقاتلة | الجماعة السلفية الجزائرية | الجماعة السلفية للدعوى والقتال",
    arWeak: "الجماعة السلفية",
  },
  "armed-groups/gumuz-peoples-democratic-movement": {
    kind: "armed-group", en: "Gumuz People's Democratic Movement", countries: ["ET"],
    ar: "حركة قمز الديمقراطية الشعبية | حركة شعب قمز الديمقراطية | جبهة تحرير قمز | جماعة قمز المسلحة",
  },
  "armed-groups/hamas": {
    kind: "armed-group", en: "Hamas", countries: ["PS"], from: "1987",
    ar: "حركة حماس | حركة المقاومة الإسلامية حماس",
    arWeak: "حماس",
  },
  "armed-groups/haramcad": {
    kind: "state-force", en: "Haramcad", aliases: ["Haram'ad", "Cheetah unit"], countries: ["SO"],
    ar: "قوات هرمعد | قوات حرمعد | قوات هرمعاد | وحدة هرمعد",
  },
  "armed-groups/hayat-tahrir-al-sham": {
    kind: "armed-group", en: "Hay'at Tahrir al-Sham", acronyms: ["HTS"],
    ar: "هيئة تحرير الشام",
  },
  "armed-groups/hcua": {
    kind: "armed-group", en: "High Council for the Unity of Azawad", fr: "Haut Conseil pour l'unité de l'Azawad", aliases: ["Supreme Council for the Unity of Azawad", "High Council of Unity of Azawad"], acronyms: ["HCUA"], countries: ["ML"],
    from: "2013-05", to: "2024-11",
    ar: "المجلس الأعلى لوحدة أزواد | المجلس الأعلى لوحدة الأزواد | المجلس الأعلى من أجل وحدة أزواد | المجلس الأعلى لتوحيد أزواد | المجلس الأعلى لوحدة أزاواد | المجلس الأعلى لوحدة الأزواديين | المجلس الأعلى للوحدة في أزواد | المجلس الأعلى للوحدة الأزوادية | المجلس الأعلى الأزوادي | المجلس الأعلى لوحدة اقليم ازواد | مجلس وحدة أزواد | المجلس الأعلى للأزواد | المجلس الأعلى لتحرير أزواد | المجلس الأعلى الموحد لأزواد | المجلس العالي لوحدة أزواد | المجلس الأعلى لوحدة شعب أزواد | المجلس الأعلى لاتحاد أزواد",
  },
  "armed-groups/hezbollah": {
    kind: "armed-group", en: "Hezbollah", countries: ["LB"], from: "1982",
    ar: "حزب الله اللبناني | جماعة حزب الله | حزب الله",
  },
  "armed-groups/hizbul-islam": {
    kind: "armed-group", en: "Hizbul Islam", aliases: ["Hizb al-Islam", "Islamic Party (Somalia)"], countries: ["SO"], from: "2009", to: "2014",
    ar: "الحزب الإسلامي الصومالي | الحزب الإسلامي في الصومال | حزب الإسلام الصومالي",
    arWeak: "الحزب الإسلامي",
    arCue: "الصومال | مقديشو | أويس | حركة الشباب",
  },
  "armed-groups/holy-spirit-movement": {
    kind: "armed-group", en: "Holy Spirit Movement", aliases: ["Holy Spirit Mobile Forces"], countries: ["UG"], from: "1986",
    ar: "حركة الروح القدس | حركة الروح القدس المسلحة",
  },
  "armed-groups/houthis": {
    kind: "armed-group", en: "Houthis", aliases: ["Ansar Allah"], countries: ["YE"],
    ar: "الحوثيون | الحوثيين | جماعة الحوثي | جماعة أنصار الله | مليشيا الحوثي | ميليشيا الحوثي | حركة أنصار الله | جماعة الحوثيين | مليشيات الحوثي | ميليشيات الحوثي | الحوثي | حركة الحوثي | مليشيا الحوثيين | المتمردون الحوثيون | المتمردين الحوثيين",
  },
  "armed-groups/ipob": {
    kind: "armed-group", en: "Indigenous People of Biafra", fr: "Peuple indigène du Biafra", aliases: ["Indigenous Peoples of Biafra"], acronyms: ["IPOB"], countries: ["NG"], from: "2012",
    ar: "حركة شعب بيافرا الأصلي | شعب بيافرا الأصلي | السكان الأصليون في بيافرا | حركة السكان الأصليين في بيافرا | الشعب الأصلي لبيافرا | السكان الأصليين لبيافرا | السكان الأصليون لبيافرا | شعب بيافرا الأصيل | حركة الشعب الأصلي في بيافرا | الشعوب الأصلية في بيافرا | حركة شعب بيافرا الأصلية | حركة الشعوب الأصلية في بيافرا | حركة الشعوب الأصلية لبيافرا | جماعة السكان الأصليين في بيافرا | انفصاليو بيافرا | انفصاليي بيافرا | انفصاليون بيافرا | حركة أبناء بيافرا الأصلية | سكان بيافرا الأصليين | سكان بيافرا الأصليون | أبناء بيافرا الأصليين | أهالي بيافرا الأصليين | شعب بيافرا الأصليون | حركة استقلال بيافرا | حركة شعب بيافرا الأصليين | منظمة السكان الأصليين في بيافرا | حركة شعب بيافرا | أهالي بيافرا الأصليون",
    arShort: "إيبوب",
  },
  "armed-groups/is-central-africa": {
    kind: "armed-group", en: "Islamic State Central Africa Province", fr: "État islamique en Afrique centrale", aliases: ["Islamic State in Central Africa", "Islamic State's Central Africa Province"], acronyms: ["ISCAP"],
    countries: ["CD", "MZ", "UG"], parent: "armed-groups/islamic-state",
    ar: "ولاية وسط أفريقيا | تنظيم الدولة الإسلامية في وسط أفريقيا | الدولة الإسلامية في وسط أفريقيا | داعش وسط أفريقيا",
  },
  "armed-groups/is-libya": {
    kind: "armed-group", en: "Islamic State in Libya", fr: "État islamique en Libye", aliases: ["Islamic State Libya Province", "ISIS in Libya"], countries: ["LY"], parent: "armed-groups/islamic-state",
    ar: "تنظيم الدولة الإسلامية في ليبيا | داعش ليبيا | داعش في ليبيا | تنظيم داعش في ليبيا | تنظيم داعش الليبي",
  },
  "armed-groups/is-sahel": {
    kind: "armed-group", en: "Islamic State Sahel Province", fr: "État islamique au Sahel",
    aliases: ["Islamic State in the Greater Sahara", "État islamique dans le Grand Sahara", "Islamic State – Sahel Province", "Islamic State Sahel", "Islamic State – Greater Sahara", "ISIS-Sahel", "Islamic State in the Sahel", "Islamic State in Sahel Province"],
    acronyms: ["ISSP", "ISGS", "EIGS", "EIS"], countries: ["ML", "NE", "BF"], parent: "armed-groups/islamic-state", from: "2015-05",
    acled: [{ name: "Islamic State (Greater Sahara)" }, { name: "Islamic State (West Africa) - Greater Sahara Faction" }],
    ar: "تنظيم الدولة الإسلامية في الصحراء الكبرى | تنظيم الدولة الإسلامية في الساحل | الدولة الإسلامية في الصحراء الكبرى | الدولة الإسلامية في الساحل | تنظيم الدولة في الصحراء الكبرى | تنظيم الدولة في الساحل | تنظيم الدولة الإسلامية ولاية الساحل | تنظيم الدولة ولاية الساحل | داعش في الصحراء الكبرى | تنظيم داعش في الصحراء الكبرى | داعش الصحراء الكبرى | داعش في الساحل | تنظيم داعش في الساحل | داعش الساحل | تنظيم داعش في منطقة الساحل | داعش في منطقة الساحل | تنظيم الدولة الإسلامية في منطقة الساحل | تنظيم الدولة الإسلامية بالصحراء الكبرى | الدولة الإسلامية بالصحراء الكبرى | داعش ولاية الساحل | تنظيم داعش ولاية الساحل | تنظيم الدولة الإسلامية في الساحل الأفريقي | ولاية الساحل التابعة لداعش | داعش في الساحل الأفريقي | تنظيم داعش في الساحل الأفريقي | الدولة الإسلامية ولاية الساحل | الدولة الإسلامية بالساحل | تنظيم الدولة بالساحل | فرع داعش في الساحل | تنظيم الدولة في منطقة الساحل | تنظيم داعش بالصحراء الكبرى | تنظيم الدولة الإسلامية داعش في الصحراء الكبرى | داعش في الصحراء الإفريقية الكبرى | داعش الصحراء | داعش فرع الساحل | داعش بالصحراء الكبرى | داعش بالساحل | إمارة الساحل التابعة لداعش | تنظيم الدولة بولاية الساحل | الدولة الإسلامية في الصحراء | تنظيم داعش في الصحراء | تنظيم الدولة الإسلامية بولاية الساحل | داعش بولاية الساحل | دولة الإسلامية في الساحل | تنظيم الدولة فرع الساحل | فرع الدولة الإسلامية في منطقة الساحل | مقاطعة الساحل للدولة الإسلامية | الدولة الإسلامية في مقاطعة الساحل | تنظيم الدولة الإسلامية فرع الصحراء الكبرى | مقاطعة الساحل التابعة للدولة الإسلامية | تنظيم الدولة الإسلامية فرع الساحل | إيسغس | داعش في مالي | تنظيم الدولة في مالي | تنظيم داعش في مالي | تنظيم الدولة الإسلامية في مالي | داعش في بوركينا فاسو",
    arWeak: "ولاية الساحل | إقليم الساحل",
    arCue: "داعش | تنظيم الدولة | النبأ",
  },
  "armed-groups/islamic-army-of-aden": {
    kind: "armed-group", en: "Islamic Army of Aden", countries: ["YE"],
    ar: "جيش عدن أبين الإسلامي",
  },
  "armed-groups/islamic-state": {
    kind: "armed-group", en: "Islamic State", fr: "État islamique", aliases: ["Daesh", "Islamic State in Iraq and the Levant", "Islamic State group", "ISIS", "Daech"],
    acronyms: ["IS", "ISIS", "ISIL", "EI"], countries: ["IQ", "SY"], from: "2013",
    ar: "تنظيم الدولة الإسلامية | داعش | تنظيم داعش | تنظيم الدولة | تنظيم الدولة الإسلامية في العراق والشام | الدولة الإسلامية في العراق والشام | تنظيم الدولة الاسلامية داعش | تنظيم داعش الإرهابي | الداعشيون | داعش الإرهابي | تنظيم الدولة داعش | تنظيم ما يسمى الدولة الإسلامية | ما يسمى بتنظيم الدولة الإسلامية | دواعش | الدواعش",
    arWeak: "الدولة الإسلامية",
  },
  "armed-groups/islamic-state-in-mozambique": {
    kind: "armed-group", en: "Islamic State in Mozambique", aliases: ["Ahlu Sunna Wal Jamaa (Mozambique)", "Islamic State Mozambique Province", "Ansar al-Sunna (Mozambique)", "Al-Shabaab (Mozambique)"],
    countries: ["MZ"],
    ar: "داعش موزمبيق | تنظيم داعش في موزمبيق | داعش في موزمبيق | حركة الشباب الموزمبيقية | ولاية موزمبيق | أنصار السنة في موزمبيق | تنظيم الدولة في موزمبيق | جماعة الشباب في موزمبيق",
  },
  "armed-groups/islamic-state-in-somalia": {
    kind: "armed-group", en: "Islamic State in Somalia", aliases: ["Islamic State Somalia Province", "ISIS-Somalia", "État islamique en Somalie"], countries: ["SO"],
    ar: "داعش الصومال | تنظيم داعش في الصومال | داعش في الصومال | ولاية الصومال",
  },
  "armed-groups/islamic-state-khorasan-province": {
    kind: "armed-group", en: "Islamic State – Khorasan Province", aliases: ["Islamic State Khorasan"], acronyms: ["ISKP", "ISIS-K"],
    ar: "داعش خراسان | تنظيم الدولة الإسلامية ولاية خراسان | داعش ولاية خراسان",
    arWeak: "ولاية خراسان",
  },
  "armed-groups/iswap": {
    kind: "armed-group", en: "Islamic State West Africa Province", fr: "État islamique en Afrique de l'Ouest",
    aliases: ["Islamic State in West Africa", "Islamic State – West Africa Province", "Islamic State's West Africa Province", "ISIS West Africa", "Islamic State in West Africa Province"], acronyms: ["ISWAP", "EIAO", "ISWA"], countries: ["NG", "NE", "TD", "CM"],
    parent: "armed-groups/islamic-state", from: "2015-03",
    acled: [{ name: "Islamic State (West Africa)" }],
    ar: "تنظيم الدولة الإسلامية في غرب أفريقيا | الدولة الإسلامية في غرب أفريقيا | تنظيم الدولة في غرب أفريقيا | ولاية غرب أفريقيا | داعش في غرب أفريقيا | تنظيم داعش في غرب أفريقيا | داعش غرب أفريقيا | تنظيم الدولة الإسلامية ولاية غرب أفريقيا | تنظيم الدولة الإسلامية بغرب أفريقيا | الدولة الإسلامية بغرب أفريقيا | تنظيم الدولة بغرب أفريقيا | داعش بغرب أفريقيا | الدولة الإسلامية ولاية غرب أفريقيا | تنظيم داعش ولاية غرب أفريقيا | داعش ولاية غرب أفريقيا | ولاية غرب أفريقيا التابعة لداعش | الدولة الإسلامية في ولاية غرب أفريقيا | تنظيم ولاية غرب أفريقيا | تنظيم الدولة الإسلامية في ولاية غرب أفريقيا | داعش في ولاية غرب أفريقيا | الدولة في غرب أفريقيا | تنظيم داعش بغرب أفريقيا | داعش فرع غرب أفريقيا | تنظيم الدولة الإسلامية فرع غرب أفريقيا | ولاية الدولة الإسلامية في غرب أفريقيا | إقليم غرب أفريقيا للدولة الإسلامية | تنظيم الدولة الإسلامية في إفريقيا الغربية | داعش في أفريقيا الغربية | تنظيم إسواب | جماعة إيسواب | تنظيم داعش بولاية غرب أفريقيا | تنظيم الدولة في ولاية غرب أفريقيا | داعش بولاية غرب أفريقيا | تنظيم الدولة بولاية غرب أفريقيا | مقاطعة غرب أفريقيا التابعة للدولة الإسلامية | مقاطعة الدولة الإسلامية في غرب أفريقيا | تنظيم الدولة الإسلامية في مقاطعة غرب أفريقيا | تنظيم الدولة فرع غرب أفريقيا",
    arShort: "إيسواب | إسواب",
  },
  "armed-groups/janjaweed": {
    kind: "armed-group", en: "Janjaweed", fr: "Janjawid", aliases: ["Janjaweed militias", "Janjaweed militia"], countries: ["SD", "TD"], from: "2003",
    ar: "الجنجويد | جنجويد | الجنجاويد | جنجاويد | ميليشيات الجنجويد | مليشيات الجنجويد | قوات الجنجويد | عصابات الجنجويد | الجانجويد | جانجويد | ميليشيات الجنجويد العربية | ميليشيا الجنجويد | الجنجويت",
  },
  "armed-groups/jaysh-ayman": {
    kind: "armed-group", en: "Jaysh Ayman", aliases: ["Jaysh al-Ayman", "Jaish Ayman", "Jeysh Ayman"], countries: ["KE", "SO"], parent: "armed-groups/al-shabaab",
    ar: "جيش أيمن | وحدة جيش أيمن | جيش الأيمن",
  },
  "armed-groups/jem": {
    kind: "armed-group", en: "Justice and Equality Movement", fr: "Mouvement pour la justice et l'égalité", acronyms: ["JEM", "MJE"],
    countries: ["SD", "TD"], from: "2000",
    acled: [{ name: "JEM-Gibiril Ibrahim: Justice and Equality Movement" }],
    ar: "حركة العدل والمساواة | حركة العدل والمساواة السودانية | حركة العدالة والمساواة | حركة العدل والمساواة المتمردة | حركة العدل والمساواة الدارفورية | حركة العدل والمساواة بقيادة جبريل إبراهيم | حركة العدل والمساواة جناح جبريل إبراهيم | حركة العدل و المساواة السودانية | حركة المساواة والعدل | حركة العدل والمساواة بدارفور | حركة العدل والمساواة الجديدة | حركة العدل و المساواة | حركة العدالة والمساواة السودانية",
    arWeak: "العدل والمساواة",
  },
  "armed-groups/jnim": {
    kind: "armed-group", en: "Jama'at Nusrat al-Islam wal-Muslimin", fr: "Groupe de soutien à l'islam et aux musulmans",
    aliases: ["Group for the Support of Islam and Muslims", "Jamaat Nusrat al-Islam wal-Muslimin", "Support Group for Islam and Muslims", "Group to Support Islam and Muslims", "Jama'at Nasr al-Islam wal Muslimin", "Nusrat al-Islam"], acronyms: ["JNIM", "GSIM"],
    countries: ["ML", "BF", "NE", "BJ", "TG"], parent: "armed-groups/al-qaeda", from: "2017-03",
    acled: [{ name: "JNIM: Group for Support of Islam and Muslims" }],
    ar: "جماعة نصرة الإسلام والمسلمين | نصرة الإسلام والمسلمين | جماعة نصرة الإسلام | جماعة النصرة | جماعة دعم الإسلام والمسلمين | حركة نصرة الإسلام والمسلمين | تنظيم نصرة الإسلام والمسلمين | جماعة مناصرة الإسلام والمسلمين | جماعة أنصار الإسلام والمسلمين | مجموعة دعم الإسلام والمسلمين | جماعة النصرة للإسلام والمسلمين | جماعة نصر الإسلام والمسلمين | تنظيم جماعة نصرة الإسلام والمسلمين | نصرة الاسلام و المسلمين | جماعة نصرة المسلمين والإسلام | حركة نصرة الإسلام | جماعة نصرة الإسلام الإرهابية | نصر الإسلام والمسلمين | تحالف نصرة الإسلام والمسلمين | كتيبة نصرة الإسلام والمسلمين | جماعات نصرة الإسلام والمسلمين | جبهة نصرة الإسلام والمسلمين | جماعة ناصرة الإسلام والمسلمين | أنصار الإسلام والمسلمين | القاعدة في مالي | فرع القاعدة في مالي | جماعة نصرة الاسلام والمسلمين في مالي | غي سيم | جيه إن آي إم | جي إن آي إم | جماعة نصرة الإسلام والمسلمون | جماعة نصرة الإسلام والمسلين | جماعة النصرة الإسلام والمسلمين | تنظيم دعم الإسلام والمسلمين | جبهة دعم الإسلام والمسلمين | نصرات الإسلام وول موسليمين | جماعة نصرات الإسلام والمسلمين | نصر الإسلام وول موسليمين | جماعة نصرت الإسلام والمسلمين | جماعة نصرة الإسلام المسلمين | جماعة نصرة الإسلام ومسلمين | جيش نصرة الإسلام والمسلمين | جينيم | جماعة نصرة المسلمين | فرع القاعدة في الساحل | فرع القاعدة في منطقة الساحل | مجموعة الدعم للإسلام والمسلمين | جماعة الدعم للإسلام والمسلمين | تنظيم القاعدة في الساحل | القاعدة في الساحل | تنظيم القاعدة في منطقة الساحل | القاعدة في منطقة الساحل | فرع تنظيم القاعدة في الساحل | فرع تنظيم القاعدة في منطقة الساحل | تنظيم القاعدة في الساحل الأفريقي | القاعدة في الساحل الأفريقي | فرع القاعدة في الساحل الأفريقي",
    arWeak: "النصرة | نصرة الإسلام",
    arShort: "جنيم | جنم",
  },
  "armed-groups/jnim-timbuktu": {
    kind: "armed-group", en: "Timbuktu Emirate of JNIM", fr: "Émirat de Tombouctou du GSIM", aliases: ["Emirate of Timbuktu", "Timbuktu Emirate", "JNIM Timbuktu emirate"],
    countries: ["ML"], parent: "armed-groups/jnim",
    ar: "إمارة تمبكتو | إمارة تنبكتو | إمارة تمبكتو الإسلامية",
  },
  "armed-groups/joint-force-darfur": {
    kind: "armed-group", en: "Joint Force of the Armed Struggle Movements", fr: "Force conjointe des mouvements de lutte armée",
    aliases: ["Darfur Joint Protection Force", "Joint Force of Armed Struggle Movements", "Joint Force", "Joint Forces of the Armed Struggle Movements", "Joint Darfur Force", "Darfur Joint Force"], countries: ["SD"],
    acled: [{ name: "Darfur Joint Forces/JSAMF: Joint Force of Armed Struggle Movement" }],
    ar: "القوة المشتركة لحركات الكفاح المسلح | القوات المشتركة لحركات الكفاح المسلح | القوة المشتركة للحركات المسلحة | القوات المشتركة للحركات المسلحة | حركات الكفاح المسلح | القوة المشتركة لحركات دارفور | القوة المشتركة لمسار دارفور | القوة المشتركة للكفاح المسلح | القوة المشتركة للحركات المسلحة في دارفور | القوات المشتركة في الفاشر | القوة المشتركة بالفاشر | القوة المشتركة المتحالفة مع الجيش | القوات المشتركة للكفاح المسلح | قوات الكفاح المسلح | القوة المشتركة للحركات الدارفورية | حركات الكفاح المسلح الدارفورية",
    arWeak: "القوة المشتركة | القوات المشتركة",
    arCue: "الفاشر | دارفور | مناوي | الدعم السريع",
  },
  "armed-groups/joint-force-of-misrata": {
    kind: "armed-group", en: "Joint Force of Misrata", aliases: ["Misrata Joint Force", "Joint Operations Force (Misrata)"], countries: ["LY"],
    ar: "القوة المشتركة مصراتة | القوة المشتركة بمصراتة",
  },
  "armed-groups/jouleibib-al-ansari": {
    kind: "person", en: "Jouleibib al-Ansari", aliases: ["Djouleibib al-Ansari", "El Ezza Ould Yahya"], countries: ["ML"],
    ar: "جليبيب الأنصاري | العزة ولد يحيى",
  },
  "armed-groups/jund-al-khilafah": {
    kind: "armed-group", en: "Jund al-Khilafah in Algeria", fr: "Jund al-Khilafah en Algérie", aliases: ["Jund al-Khilafah", "Soldiers of the Caliphate"], countries: ["DZ"], parent: "armed-groups/islamic-state",
    from: "2014",
    ar: "جند الخلافة | جند الخلافة في الجزائر | جند الخلافة بأرض الجزائر | جند الخلافة في أرض الجزائر | جنود الخلافة في الجزائر",
  },
  "armed-groups/kamajors": {
    kind: "armed-group", en: "Kamajors", aliases: ["Civil Defence Forces (Sierra Leone)", "Kamajor militia"], countries: ["SL"],
    ar: "الكاماجور | ميليشيا الكاماجور | كاماجور | الكاماجورز | مليشيا كاماجور",
  },
  "armed-groups/kamuina-nsapu": {
    kind: "armed-group", en: "Kamuina Nsapu", aliases: ["Kamwina Nsapu"], countries: ["CD"],
    ar: "كاموينا نسابو | كاموينا نسبو | كاموينا ناسابو | كموينا نسابو",
  },
  "armed-groups/kaniyat": {
    kind: "armed-group", en: "Kaniyat", aliases: ["al-Kani militia", "9th Brigade (Tarhuna)"], countries: ["LY"],
    ar: "الكانيات | مليشيا الكانيات | ميليشيا الكانيات | اللواء التاسع ترهونة | مليشيا الكاني | ميليشيا آل الكاني | اللواء السابع مشاة | اللواء السابع ترهونة | اللواء السابع في ترهونة | اللواء السابع مشاة ترهونة | كانيات ترهونة",
    arWeak: "اللواء السابع | اللواء التاسع",
    arCue: "ترهونة | الكاني | طرابلس",
  },
  "armed-groups/katiba-al-ahwal": {
    kind: "armed-group", en: "Katiba al-Ahwal", countries: ["DZ"], parent: "armed-groups/gia",
    ar: "كتيبة الأهوال | جماعة الأهوال",
  },
  "armed-groups/katiba-al-mansour": {
    kind: "armed-group", en: "Katiba al-Mansour", aliases: ["al-Mansour battalion"], countries: ["ML"], weak: true,
    ar: "كتيبة المنصور",
    arCue: "النصرة | القاعدة | مالي",
  },
  "armed-groups/katiba-al-nour": {
    kind: "armed-group", en: "Katiba al-Nour", aliases: ["al-Nour battalion"], countries: ["DZ"], parent: "armed-groups/aqim",
    weak: true,
    ar: "كتيبة النور | سرية النور",
    arCue: "القاعدة | الجزائر | تيزي وزو | بومرداس",
  },
  "armed-groups/katiba-el-feth": {
    kind: "armed-group", en: "Katiba El Feth", aliases: ["Katibat al-Fath"], countries: ["DZ"], parent: "armed-groups/aqim",
    weak: true,
    ar: "كتيبة الفتح | سرية الفتح",
    arCue: "القاعدة | الجزائر | تيزي وزو | بومرداس | السلفية",
  },
  "armed-groups/katiba-gourma": {
    kind: "armed-group", en: "Katiba Gourma", aliases: ["Gourma Katiba", "Gourma Battalion"], countries: ["ML", "BF"], parent: "armed-groups/jnim",
    ar: "كتيبة غورما | كتيبة قورما",
  },
  "armed-groups/katiba-hanifa": {
    kind: "armed-group", en: "Katiba Hanifa", aliases: ["Hanifa Katiba", "Hanifa Battalion"], countries: ["BF", "NE", "BJ"], parent: "armed-groups/jnim",
    ar: "كتيبة حنيفة | كتيبة أبو حنيفة",
  },
  "armed-groups/katiba-macina": {
    kind: "armed-group", en: "Katiba Macina", aliases: ["Macina Liberation Front", "Front de libération du Macina", "Macina Katiba", "Front for the Liberation of Macina", "Macina Battalion", "Macina Brigade", "Katiba du Macina", "Katibat Macina"], acronyms: ["FLM"],
    countries: ["ML", "BF"], parent: "armed-groups/jnim", from: "2015",
    acled: [{ name: "Katiba Macina" }],
    ar: "كتيبة ماسينا | جبهة تحرير ماسينا | حركة تحرير ماسينا | كتائب ماسينا | كتيبة تحرير ماسينا | جبهة ماسينا | كتيبة ماسينة | جبهة تحرير ماسينة | كتائب تحرير ماسينا | جماعة ماسينا | كاتيبا ماسينا | كتيبة الماسينا | جبهة تحرير ماسينا الجهادية | كتائب ماسينا الجهادية | كتيبة ماسنا | جبهة تحرير ماسنا | جبهة تحرير الماسينا | حركة ماسينا | كتيبة ماسينا الإرهابية | حركة تحرير الماسينا | كتائب الماسينا | جبهة التحرير ماسينا | تنظيم ماسينا | لواء ماسينا | ماسينا الجهادية | مجموعة ماسينا | جماعة أمادو كوفا | مقاتلو ماسينا | كاتيبات ماكينا | كاتيبات ماسينا | كتيبة ماكينا | كتيبة الماشينا | قوات تحرير ماسينا | جبهة ماسينا للتحرير | جماعة تحرير ماسينا | كتيبات ماسينا",
  },
  "armed-groups/katiba-mema": {
    kind: "armed-group", en: "Katiba Méma", aliases: ["Méma Battalion"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "كتيبة ميما | كتيبة ميمه | كاتيبة ميما",
  },
  "armed-groups/katiba-osama-bin-laden": {
    kind: "armed-group", en: "Katiba Osama bin Laden", aliases: ["Osama bin Laden Battalion"], countries: ["ML"],
    ar: "كتيبة أسامة بن لادن | سرية أسامة بن لادن",
  },
  "armed-groups/katiba-ouagadou": {
    kind: "armed-group", en: "Katiba Ouagadou", aliases: ["Ouagadou battalion"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "كتيبة وغادو | كتيبة واغادو | كتيبة واقادو",
  },
  "armed-groups/katiba-salaheddine": {
    kind: "armed-group", en: "Katiba Salaheddine", aliases: ["Salaheddine battalion", "Katiba Salah Eddine", "Katibat Salah al-Din"], countries: ["ML"], parent: "armed-groups/mujao",
    ar: "كتيبة صلاح الدين | سرية صلاح الدين",
  },
  "armed-groups/katiba-serma": {
    kind: "armed-group", en: "Katiba Serma", aliases: ["Serma Katiba", "Serma Battalion"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "كتيبة سرما | كتيبة سيرما",
  },
  "armed-groups/khalid-ibn-al-walid": {
    kind: "armed-group", en: "Khalid ibn al-Walid Battalion", fr: "Katiba Khalid Ibn Al-Walid", aliases: ["Ansar Dine South", "Katiba Khalid ibn al-Walid", "Khalid bin Walid Battalion"], countries: ["ML"],
    parent: "armed-groups/ansar-dine",
    ar: "كتيبة خالد بن الوليد | كتيبة خالد ابن الوليد | أنصار الدين الجنوب | أنصار الدين في الجنوب",
  },
  "armed-groups/koglweogo": {
    kind: "armed-group", en: "Koglweogo", aliases: ["Koglwéogo", "Kogleweogo", "Koglweogo militia", "Koglweogo self-defence groups"], countries: ["BF"], from: "2014",
    ar: "كوغلويوغو | كولويوغو | كوغلويغو | كوغليوغو | كوغلوويغو | كوغلويوجو | كوجلويوجو | ميليشيا كوغلويوغو | مليشيا كوغلويوغو | كوغلي ويوغو | الكوغلويوغو | كوغلويغوس | كوليوغو | كولويغو | كوغل ويوغو | كوجلويوغو | حراس الغابات كوغلويوغو | ميليشيا كوغلويغو | كوغلوغو | كوغلويجو | كوجل ويوجو",
  },
  "armed-groups/kordofan-shield-forces": {
    kind: "armed-group", en: "Kordofan Shield Forces", countries: ["SD"],
    ar: "درع كردفان | قوات درع كردفان",
  },
  "armed-groups/kurdistan-workers-party": {
    kind: "armed-group", en: "Kurdistan Workers' Party", acronyms: ["PKK"],
    ar: "حزب العمال الكردستاني",
  },
  "armed-groups/lakurawa": {
    kind: "armed-group", en: "Lakurawa", aliases: ["Lakurawas", "Lakurawa group", "Lukarawa"], countries: ["NG", "NE"],
    ar: "لاكوراوا | جماعة لاكوراوا | اللاكوراوا | لوكوراوا | لاكورا | جماعة لوكوراوا | جماعة لاكورا | تنظيم لاكوراوا | حركة لاكوراوا | مسلحو لاكوراوا | لاكاراوا | لكوراوا | لاكورواه | جماعة لكوراوا | لاكوروي | لاكوراوة | جماعة لاكوروي | لاكوروا | لاكوراواس",
    arWeak: "لاكروا",
    arCue: "سوكوتو | كيبي | نيجيريا | النيجيري",
  },
  "armed-groups/liberation-tigers-of-tamil-eelam": {
    kind: "armed-group", en: "Liberation Tigers of Tamil Eelam", acronyms: ["LTTE"], countries: ["LK"],
    ar: "نمور التاميل",
  },
  "armed-groups/ljm": {
    kind: "armed-group", en: "Liberation and Justice Movement", fr: "Mouvement pour la libération et la justice", acronyms: ["LJM"], countries: ["SD"],
    from: "2010",
    ar: "حركة التحرير والعدالة | حركة التحرير والعدالة السودانية | حركة التحرير والعدل | حركة العدالة والتحرير | حركة التحرير للعدالة | حركة التحرير و العدالة",
  },
  "armed-groups/lra": {
    kind: "armed-group", en: "Lord's Resistance Army", fr: "Armée de résistance du Seigneur", acronyms: ["LRA"], countries: ["UG", "CF", "CD", "SS"],
    from: "1987",
    acled: [{ name: "LRA: Lord's Resistance Army" }],
    ar: "جيش الرب للمقاومة | جيش الرب | حركة جيش الرب للمقاومة | جيش الرب الأوغندي | متمردو جيش الرب | متمردي جيش الرب | ميليشيا جيش الرب | جيش المقاومة الرباني | جيش الرب المتمرد | حركة جيش الرب | جيش مقاومة الرب | مقاومة جيش الرب",
  },
  "armed-groups/lurd": {
    kind: "armed-group", en: "Liberians United for Reconciliation and Democracy", fr: "Libériens unis pour la réconciliation et la démocratie", acronyms: ["LURD"], countries: ["LR"], from: "1999",
    ar: "الليبيريون المتحدون من أجل المصالحة والديمقراطية | الليبيريون المتحدون للمصالحة والديمقراطية | الليبيريين المتحدين من أجل المصالحة والديمقراطية | حركة الليبيريين المتحدين للمصالحة والديمقراطية | جبهة الليبيريين المتحدين من أجل المصالحة والديمقراطية | ليبيريون متحدون من أجل المصالحة والديمقراطية",
    arWeak: "حركة لورد | لورد",
    arCue: "ليبيريا | مونروفيا | تايلور",
  },
  "armed-groups/m23": {
    kind: "armed-group", en: "March 23 Movement", fr: "Mouvement du 23 mars", aliases: ["M23 Movement", "M23 rebels"], acronyms: ["M23"], countries: ["CD"], from: "2012",
    acled: [{ name: "M23: March 23 Movement" }],
    ar: "حركة 23 مارس | حركة إم 23 | إم 23 | متمردو حركة 23 مارس | متمردي حركة 23 مارس | حركة الثالث والعشرين من مارس | حركة ام23 | إم23 | متمردو إم 23 | متمردي إم 23 | حركة 23 مارس المتمردة | متمردو إم23 | حركة مارس 23 | متمردو 23 مارس | متمردي 23 مارس | حركة التمرد إم 23 | حركة ام ثلاثة وعشرون | إم ثلاثة وعشرين | حركة 23 آذار | حركة 23 آذار/مارس | حركة 23 مارس/آذار | حركة 23 من مارس",
  },
  "armed-groups/maa": {
    kind: "armed-group", en: "Arab Movement of Azawad", fr: "Mouvement arabe de l'Azawad", aliases: ["Arab Movement of the Azawad", "Front de libération nationale de l'Azawad", "FLNA"],
    previousNames: ["National Liberation Front of Azawad"], acronyms: ["MAA"], countries: ["ML"], from: "2012",
    ar: "الحركة العربية الأزوادية | الحركة العربية لأزواد | الحركة العربية في أزواد | الحركة العربية للأزواد | حركة أزواد العربية | الحركة العربية الأزوادية المستقلة | حركة عرب أزواد | الحركة العربية بأزواد | الحركة الأزوادية العربية | الحركة العربية الأزاوادية | الحركة العربية لتحرير أزواد | حركة الأزواد العربية | الحركة الوطنية العربية لأزواد | الحركة العربية الأزوداية | الحركة العربية من أجل أزواد | جبهة تحرير أزواد الوطنية | جبهة التحرير الوطني الأزوادي | جبهة التحرير الوطنية الأزوادية | الجبهة الوطنية الأزوادية للتحرير",
    arFormer: "الجبهة الوطنية لتحرير أزواد | الجبهة العربية لتحرير أزواد",
  },
  "armed-groups/macawiisley": {
    kind: "armed-group", en: "Ma'awisley", aliases: ["Macawiisley"], countries: ["SO"],
    ar: "معويسلي | المعويسلي | مليشيات معويسلي | ميليشيا معويسلي | ماويسلي | مقاتلي معويسلي",
  },
  "armed-groups/maghawir-brigade": {
    kind: "armed-group", en: "Maghawir Brigade", fr: "Brigade Maghawir", aliases: ["Tende Brigade", "Tendé Brigade"], countries: ["LY"], from: "2004",
    ar: "لواء مغاوير | لواء المغاوير الليبي | كتيبة مغاوير | كتيبة تندي | كتيبة تيندي | لواء مغاوير الصحراء",
  },
  "armed-groups/mahmuda": {
    kind: "armed-group", en: "Mahmuda", aliases: ["Mahmudawa", "Mahmuda group"], countries: ["NG", "BJ"],
    ar: "جماعة محمودا | جماعة محمودة | جماعة محمودا الإرهابية | تنظيم محمودة | محمودا الإرهابية | محموداوا | جماعة محموداوا | جماعة ماهمودا | جماعة مامودا | جماعة مالام مامودا",
  },
  "armed-groups/mai-mai": {
    kind: "armed-group", en: "Mai-Mai", aliases: ["Mayi-Mayi"], countries: ["CD"],
    ar: "ماي ماي | ميليشيا ماي ماي | ميليشيات ماي ماي | المايي مايي",
  },
  "armed-groups/mai-mai-mazembe": {
    kind: "armed-group", en: "Mai-Mai Mazembe", aliases: ["UPDI Mazembe", "Maï-Maï Mazembe"], countries: ["CD"],
    ar: "ماي ماي مازيمبي | مايي مايي مازيمبي | مازيمبي مايي مايي | ماي ماي مازمبي",
  },
  "armed-groups/mai-mai-yakutumba": {
    kind: "armed-group", en: "Mai-Mai Yakutumba", aliases: ["Maï-Maï Yakutumba"], countries: ["CD"], parent: "armed-groups/mai-mai",
    ar: "ماي ماي ياكوتومبا | مايي مايي ياكوتومبا | ياكوتومبا",
  },
  "armed-groups/mdjt": {
    kind: "armed-group", en: "Movement for Democracy and Justice in Chad", fr: "Mouvement pour la démocratie et la justice au Tchad", acronyms: ["MDJT"],
    countries: ["TD"], from: "1998",
    ar: "الحركة من أجل الديمقراطية والعدالة في تشاد | حركة الديمقراطية والعدالة في تشاد | الحركة من أجل الديموقراطية والعدالة في تشاد | حركة الديمقراطية والعدل في تشاد | حركة العدالة والديمقراطية في تشاد | الحركة من أجل العدالة والديمقراطية في تشاد | الحركة الديمقراطية من أجل العدالة في تشاد | حركة من أجل الديمقراطية والعدالة في تشاد",
    arWeak: "حركة الديمقراطية والعدالة | الحركة من أجل الديمقراطية والعدالة",
  },
  "armed-groups/mdp-mali": {
    kind: "armed-group", en: "Movement for the Defence of the Homeland", fr: "Mouvement pour la défense de la patrie", acronyms: ["MDP"], countries: ["ML"], from: "2016",
    ar: "حركة الدفاع عن الوطن في مالي | الحركة من أجل الدفاع عن الوطن",
    arWeak: "حركة الدفاع عن الوطن",
    arCue: "مالي | الفولان | الفلان | فوني",
  },
  "armed-groups/mend": {
    kind: "armed-group", en: "Movement for the Emancipation of the Niger Delta", fr: "Mouvement pour l'émancipation du delta du Niger",
    acronyms: ["MEND"], countries: ["NG"],
    ar: "حركة تحرير دلتا النيجر | حركة تحرير دلتا نهر النيجر | حركة انعتاق دلتا النيجر | حركة تحرير منطقة دلتا النيجر | الحركة من أجل تحرير دلتا النيجر | حركة من أجل تحرير دلتا النيجر | حركة التحرر لدلتا النيجر | الحركة من أجل انعتاق دلتا النيجر | حركة ميند | حركة تحرر دلتا النيجر | جماعة تحرير دلتا النيجر",
  },
  "armed-groups/mfdc": {
    kind: "armed-group", en: "Movement of Democratic Forces of Casamance", fr: "Mouvement des forces démocratiques de Casamance", aliases: ["Movement of the Democratic Forces of Casamance", "Movement of Casamance Democratic Forces", "Casamance separatists"], acronyms: ["MFDC"],
    countries: ["SN", "GM", "GW"], from: "1982",
    ar: "حركة القوى الديمقراطية في كازامانس | حركة القوى الديمقراطية لكازامانس | حركة القوات الديمقراطية في كازامانس | حركة القوات الديمقراطية لكازامانس | حركة القوى الديمقراطية بكازامانس | الحركة الديمقراطية لقوى كازامانس | حركة القوى الديموقراطية في كازامانس | حركة القوى الديموقراطية لكازامانس | متمردو كازامانس | متمردي كازامانس | حركة قوى كازامانس الديمقراطية | انفصاليو كازامانس | انفصاليي كازامانس | حركة القوى الديموقراطية بكازامانس | حركة القوى الديمقراطية في كازاماس | حركة القوى الديمقراطية لكازاماس | حركة القوى الديموقراطية لكازاماس | حركة القوات الديمقراطية بكازامانس | متمردو كازاماس | حركة تحرير كازامانس | حركة القوى الديمقراطية لكاسامانس | حركة القوات الديموقراطية لكازامانس | حركة قوات كازامانس الديمقراطية | حركة قوات كازامانس الديموقراطية | حركة كاسامانسي الديمقراطية | حركة كازامانس الديمقراطية | القوات الديمقراطية بكازامانس | القوى الديمقراطية بكازامانس | حركة القوى الديمقراطية الكازامانسية | حركة القوى الديمقراطية لتحرير كازامانس | الحركة من أجل القوى الديمقراطية في كازامانس | حركة كازامانس | متمردو الكازامانس | متمردي كاسامانس | متمردي الكازامانس | حركة القوى الديمقراطية في كازامنس | حركة القوى الديمقراطية لكازامانص | حركة قوات كازامنس الديمقراطية | حركة القوى الديمقراطية للكازامانس | حركة القوى الديموقراطية في كازمانس | حركة قوات الديمقراطية في كازامانس",
  },
  "armed-groups/mfua": {
    kind: "armed-group", en: "United Movements and Fronts of Azawad", fr: "Mouvements et fronts unifiés de l'Azawad", acronyms: ["MFUA"],
    countries: ["ML"], from: "1991", to: "1996",
    ar: "الحركات والجبهات الموحدة لأزواد | حركات وجبهات أزواد الموحدة | الحركات والجبهات الأزوادية الموحدة | جبهات وحركات أزواد الموحدة | الجبهات والحركات الموحدة لأزواد",
  },
  "armed-groups/mia": {
    kind: "armed-group", en: "Islamic Movement of Azawad", fr: "Mouvement islamique de l'Azawad", aliases: ["Azawad Islamic Movement"], acronyms: ["MIA"], countries: ["ML"], from: "2013-01",
    to: "2013-05",
    ar: "الحركة الإسلامية الأزوادية | الحركة الإسلامية لأزواد | حركة أزواد الإسلامية | الحركة الإسلامية في أزواد | حركة الأزواد الإسلامية | الحركة الإسلامية للأزواد | الحركة الإسلامية لتحرير أزواد | الحركة الإسلامية من أجل أزواد",
  },
  "armed-groups/military-council-of-resistance-chad": {
    kind: "armed-group", en: "Military Council of Resistance (Chad)", countries: ["TD"],
    ar: "مجلس المقاومة العسكرية",
  },
  "armed-groups/mjrn": {
    kind: "armed-group", en: "Movement for Justice and Rehabilitation of Niger", fr: "Mouvement pour la justice et la réhabilitation du Niger",
    acronyms: ["MJRN"], countries: ["NE", "LY"], from: "2016",
    ar: "حركة العدالة وإعادة تأهيل النيجر | الحركة من أجل العدالة وإعادة تأهيل النيجر | حركة العدل وإعادة تأهيل النيجر",
  },
  "armed-groups/mlc": {
    kind: "armed-group", en: "Movement for the Liberation of the Congo", fr: "Mouvement de libération du Congo", aliases: ["Movement for the Liberation of Congo"], acronyms: ["MLC"], countries: ["CD"],
    ar: "حركة تحرير الكونغو | حركة التحرير الكونغولية | الحركة من أجل تحرير الكونغو",
  },
  "armed-groups/mna": {
    kind: "movement", en: "National Movement of Azawad", fr: "Mouvement national de l'Azawad", acronyms: ["MNA"], countries: ["ML"], from: "2010-11",
    to: "2011-10",
    ar: "الحركة الوطنية الأزوادية | الحركة الوطنية لأزواد",
  },
  "armed-groups/mnj": {
    kind: "armed-group", en: "Niger Movement for Justice", fr: "Mouvement des Nigériens pour la justice", aliases: ["Movement of Nigeriens for Justice", "Nigerien Movement for Justice", "Nigeriens' Movement for Justice"], acronyms: ["MNJ"], countries: ["NE"],
    from: "2007-02",
    ar: "حركة النيجر من أجل العدالة | حركة النيجريين من أجل العدالة | الحركة النيجرية من أجل العدالة | حركة النيجر للعدالة | حركة النيجريين للعدالة | حركة النيجر من أجل العدل | حركة العدالة النيجرية | حركة النيجريين من أجل العدل | حركة شعب النيجر من أجل العدالة | حركة العدل النيجرية | حركة النيجيريين من أجل العدالة | حركة نيجريين من أجل العدالة | حركة النيجيريين للعدالة | الحركة النيجيرية من أجل العدالة",
  },
  "armed-groups/mnla": {
    kind: "armed-group", en: "National Movement for the Liberation of Azawad", fr: "Mouvement national de libération de l'Azawad", aliases: ["Azawad National Liberation Movement", "National Movement of Liberation of Azawad"], acronyms: ["MNLA"],
    countries: ["ML"], from: "2011-10", to: "2024-11",
    ar: "الحركة الوطنية لتحرير أزواد | الحركة الوطنية لتحرير الأزواد | حركة تحرير أزواد | حركة تحرير الأزواد | الحركة الوطنية لتحرير إقليم أزواد | الحركة الوطنية من أجل تحرير أزواد | الحركة الوطنية الأزوادية لتحرير أزواد | الحركة الوطنية لتحرير إقليم الأزواد | الجبهة الوطنية لتحرير أزواد الطوارقية | حركة تحرير أزواد الوطنية | حركة تحرير ازواد الطوارقية | الحركة الوطنية لتحرير الازواد الطوارقية | الحركة الوطنية لتحرير ازاواد | حركة التحرير الوطني لأزواد | حركة التحرير الوطني الأزوادية | الحركة الوطنية لتحرير إقليم أزاواد | حركة تحرير الأزواد الوطنية | حركة أزواد الوطنية | الحركة الوطنية لتحرير أزوداد | الحركة القومية لتحرير أزواد | الحركة الأزوادية لتحرير أزواد | الحركة الوطنية لتحرير الإقليم أزواد",
    arWeak: "منلا",
  },
  "armed-groups/mobondo": {
    kind: "armed-group", en: "Mobondo", countries: ["CD"],
    ar: "موبوندو | ميليشيا موبوندو | مليشيات موبوندو",
  },
  "armed-groups/model-liberia": {
    kind: "armed-group", en: "Movement for Democracy in Liberia", fr: "Mouvement pour la démocratie au Liberia", countries: ["LR"], from: "2003",
    ar: "الحركة من أجل الديمقراطية في ليبيريا | حركة الديمقراطية في ليبيريا | حركة من أجل الديمقراطية في ليبيريا",
  },
  "armed-groups/mohamed-ali-qurashi-tamazuj": {
    kind: "person", en: "Mohamed Ali Qurashi", aliases: ["Mohamed Ali Gurashi"], countries: ["SD"],
    weak: true,
    ar: "محمد علي قرشي",
    arCue: "تمازج | الجبهة الثالثة",
  },
  "armed-groups/mohamed-bakhit-ajab-al-dor": {
    kind: "person", en: "Mohamed Bakhit Ajab al-Dor", aliases: ["Mohamed Bakhit Ajab al-Dour"], countries: ["SD"], parent: "armed-groups/awakening-council",
    ar: "محمد بخيت عجب الدور | عجب الدور",
  },
  "armed-groups/moroccan-islamic-combatant-group": {
    kind: "armed-group", en: "Moroccan Islamic Combatant Group", fr: "Groupe islamique combattant marocain", acronyms: ["GICM"], countries: ["MA"],
    ar: "الجماعة الإسلامية المغربية المقاتلة | الجماعة المغربية المقاتلة",
  },
  "armed-groups/movement-for-democracy-and-development-chad": {
    kind: "armed-group", en: "Movement for Democracy and Development", fr: "Mouvement pour la démocratie et le développement", acronyms: ["MDD"], countries: ["TD"],
    weak: true,
    ar: "الحركة من أجل الديمقراطية والتنمية | حركة الديمقراطية والتنمية",
    arCue: "تشاد | التشادي | التشادية",
  },
  "armed-groups/movement-for-the-actualization-of-the-sovereign-state-of-biafra": {
    kind: "armed-group", en: "Movement for the Actualization of the Sovereign State of Biafra", acronyms: ["MASSOB"], countries: ["NG"],
    ar: "حركة تحقيق دولة بيافرا المستقلة | حركة تحقيق دولة بيافرا ذات السيادة | حركة تحقيق سيادة دولة بيافرا | الحركة من أجل تحقيق دولة بيافرا المستقلة | حركة تحقيق دولة بيافرا السيادية | حركة إقامة دولة بيافرا ذات السيادة | حركة تجسيد دولة بيافرا ذات السيادة | حركة من أجل إقامة دولة بيافرا | حركة من أجل تحقيق دولة بيافرا المستقلة | الحركة من أجل تحقيق دولة بيافرا ذات السيادة | الحركة من أجل إقامة دولة بيافرا المستقلة | حركة السيادة لشعب بيافرا | حركة إحياء دولة بيافرا ذات السيادة",
    arWeak: "ماسوب",
    arCue: "بيافرا",
  },
  "armed-groups/movement-for-the-liberation-of-eastern-sudan": {
    kind: "armed-group", en: "Movement for the Liberation of Eastern Sudan", countries: ["SD"],
    ar: "حركة تحرير شرق السودان | الحركة الشعبية لتحرير شرق السودان | قوات تحرير شرق السودان",
    arWeak: "حركة تحرير الشرق",
  },
  "armed-groups/mpla-azawad": {
    kind: "armed-group", en: "Popular Movement for the Liberation of Azawad", fr: "Mouvement populaire de libération de l'Azawad",
    acronyms: ["MPLA", "MPA"], countries: ["ML"], from: "1988",
    ar: "الحركة الشعبية لتحرير أزواد | الحركة الشعبية لتحرير الأزواد | الحركة الشعبية الأزوادية | حركة أزواد الشعبية | الحركة الشعبية لأزواد",
  },
  "armed-groups/mplj": {
    kind: "armed-group", en: "Patriotic Movement for Freedom and Justice", fr: "Mouvement patriotique pour la liberté et la justice", aliases: ["Patriotic Movement for Liberty and Justice"], acronyms: ["MPLJ"], countries: ["NE"], from: "2024",
    ar: "الحركة الوطنية من أجل الحرية والعدالة | الحركة الوطنية للحرية والعدالة | الحركة الوطنية للحرية والعدالة في النيجر",
  },
  "armed-groups/mprd": {
    kind: "armed-group", en: "Movement for Peace, Reconstruction and Development", fr: "Mouvement pour la paix, la reconstruction et le développement",
    acronyms: ["MPRD"], countries: ["TD", "CF"],
    ar: "حركة السلام وإعادة الإعمار والتنمية | الحركة من أجل السلام وإعادة الإعمار والتنمية | الحركة من أجل السلام والبناء والتنمية | حركة السلام وإعادة البناء والتنمية | الحركة من أجل السلام والإعمار والتنمية | حركة السلم وإعادة البناء والتنمية",
  },
  "armed-groups/mpsa": {
    kind: "armed-group", en: "Popular Movement for the Salvation of Azawad", fr: "Mouvement populaire pour le salut de l'Azawad", acronyms: ["MPSA"],
    countries: ["ML"], from: "2014",
    ar: "الحركة الشعبية لإنقاذ أزواد | الحركة الشعبية لخلاص أزواد | الحركة الشعبية من أجل إنقاذ أزواد",
  },
  "armed-groups/msa": {
    kind: "armed-group", en: "Movement for the Salvation of Azawad", fr: "Mouvement pour le salut de l'Azawad", aliases: ["Azawad Salvation Movement", "Movement for Azawad Salvation", "Movement for the Salvation of Azawad – Daoussahak"], acronyms: ["MSA", "MSA-D"],
    countries: ["ML", "NE"], from: "2016-09",
    ar: "حركة إنقاذ أزواد | حركة خلاص أزواد | حركة الخلاص الأزوادية | الحركة من أجل خلاص أزواد | حركة إنقاذ الأزواد | حركة الإنقاذ الأزوادية | الحركة من أجل إنقاذ أزواد | حركة خلاص الأزواد | حركة نجدة أزواد | الحركة من أجل نجدة أزواد | حركة الخلاص في أزواد | حركة من أجل خلاص أزواد | حركة انقاذ ازاواد | حركة إنقاذ أزواد الموالية | حركة الإنقاذ في أزواد | الحركة لإنقاذ أزواد | حركة الخلاص الأزوادي | حركة إنقاذ أزواد داوساهاك | حركة إنقاذ أزواد الداوساك | حركة من أجل إنقاذ أزواد | حركة الإنقاذ أزواد",
  },
  "armed-groups/msa-c": {
    kind: "armed-group", en: "Movement for the Salvation of Azawad – Chamanamas", fr: "Mouvement pour le salut de l'Azawad – Chamanamas", acronyms: ["MSA-C"], countries: ["ML"], parent: "armed-groups/msa",
    ar: "حركة إنقاذ أزواد جناح الشمناماس | حركة خلاص أزواد جناح الشمناماس | حركة إنقاذ أزواد الشمناماس | حركة إنقاذ أزواد جناح شمنماس",
  },
  "armed-groups/mujao": {
    kind: "armed-group", en: "Movement for Oneness and Jihad in West Africa", fr: "Mouvement pour l'unicité et le jihad en Afrique de l'Ouest",
    aliases: ["Movement for Unity and Jihad in West Africa", "Movement for Tawhid and Jihad in West Africa", "Movement for Monotheism and Jihad in West Africa", "Mouvement pour l'unicité et le djihad en Afrique de l'Ouest"], acronyms: ["MUJAO", "MOJWA", "MUJWA"], countries: ["ML", "NE", "DZ", "MR"], from: "2011-12",
    to: "2013-08",
    acled: [{ name: "MUJAO: Movement for Unity and Jihad in West Africa" }],
    ar: "حركة التوحيد والجهاد في غرب أفريقيا | جماعة التوحيد والجهاد في غرب أفريقيا | التوحيد والجهاد في غرب أفريقيا | حركة الوحدة والجهاد في غرب أفريقيا | الحركة من أجل التوحيد والجهاد في غرب أفريقيا | حركة التوحيد والجهاد بغرب أفريقيا | جماعة التوحيد والجهاد بغرب أفريقيا | حركة الجهاد والتوحيد في غرب أفريقيا | حركة التوحيد والجهاد في أفريقيا الغربية | جماعة الوحدة والجهاد في غرب أفريقيا | حركة التوحيد والجهاد المتشددة | حركة الوحدة والجهاد بغرب أفريقيا | الحركة من أجل الوحدة والجهاد في غرب أفريقيا | التوحيد والجهاد بغرب أفريقيا | حركة من أجل الوحدة والجهاد في غرب إفريقيا | حركة الوحدانية والجهاد في غرب أفريقيا | حركة الوحدوية والجهاد | حركة الوحدانية والجهاد | حركة التوحيد والجهاد بغرب إفريقيا المنشقة",
    arWeak: "التوحيد والجهاد | حركة التوحيد والجهاد | جماعة التوحيد والجهاد | حركة الوحدة والجهاد | الموجاو | حركة الجهاد والتوحيد | جماعة التوحيد",
    arShort: "موجاو | ميجاو | ميوجاو | موجوا | مجاو | حركة موجاو",
  },
  "armed-groups/mulathamun": {
    kind: "armed-group", en: "Masked Men Brigade", fr: "Katiba des Moulathamines",
    aliases: ["Signatories in Blood", "al-Mulathamun Battalion", "Those Who Sign in Blood", "Signed-in-Blood Battalion", "Those Who Signed in Blood", "Mulathameen Brigade", "Al-Mulathamun", "The Masked Ones", "Signatories in Blood Battalion", "Les Signataires par le sang", "Enturbanned"], countries: ["DZ", "ML", "LY"],
    parent: "armed-groups/al-mourabitoun", to: "2013-08",
    ar: "كتيبة الملثمين | الموقعون بالدماء | الموقعون بالدم | كتيبة الموقعون بالدماء | كتيبة الموقعين بالدماء | الموقعين بالدماء | جماعة الملثمين | كتيبة الموقعون بالدم | جماعة الموقعون بالدم | تنظيم الموقعون بالدم | جماعة الموقعون بالدماء | الموقعين بالدم | كتيبة الموقعين بالدم | تنظيم الموقعون بالدماء | كتيبة الملثمون | الموقعون بدمائهم | سرية الملثمين | جماعة الملثمون | تنظيم الملثمون",
    arWeak: "الملثمون | الملثمين",
  },
  "armed-groups/nas": {
    kind: "armed-group", en: "National Salvation Front (South Sudan)", fr: "Front de salut national (Soudan du Sud)", acronyms: ["NAS"],
    countries: ["SS"], from: "2017", weak: true,
    ar: "جبهة الخلاص الوطني | جبهة الإنقاذ الوطني | جبهة الخلاص الوطني لجنوب السودان | جبهة الخلاص الوطني المتمردة | الجبهة الوطنية للإنقاذ في جنوب السودان | جبهة الإنقاذ الوطني في جنوب السودان | جبهة الخلاص الوطنية في جنوب السودان | الجبهة الوطنية للإنقاذ",
    arCue: "جنوب السودان | سيريلو | الاستوائية | شريلو | سواكا | سلفا كير | سلفاكير | جوبا",
  },
  "armed-groups/national-alliance-of-the-resistance-anr": {
    kind: "armed-group", en: "National Alliance of the Resistance (ANR)", fr: "Alliance nationale de la résistance", acronyms: ["ANR"], countries: ["TD"],
    ar: "التحالف الوطني للمقاومة | التحالف القومي للمقاومة",
  },
  "armed-groups/national-front-of-chad": {
    kind: "armed-group", en: "National Front of Chad", fr: "Front national du Tchad", acronyms: ["FNT"], countries: ["TD"],
    ar: "الجبهة الوطنية التشادية | الجبهة الوطنية لتشاد",
  },
  "armed-groups/national-movement-for-justice-and-development-eastern-sudan": {
    kind: "armed-group", en: "National Movement for Justice and Development (Eastern Sudan)", countries: ["SD"],
    ar: "الحركة الوطنية للعدالة والتنمية",
  },
  "armed-groups/national-movement-for-the-liberation-of-the-central-african-republic": {
    kind: "armed-group", en: "National Movement for the Liberation of the Central African Republic", acronyms: ["MNLC"], countries: ["CF"],
    ar: "الحركة الوطنية لتحرير أفريقيا الوسطى | الحركة الوطنية لتحرير جمهورية أفريقيا الوسطى",
  },
  "armed-groups/nawasi-brigade": {
    kind: "armed-group", en: "Nawasi Brigade", aliases: ["Nawasi Battalion", "al-Nawasi Brigade", "Eighth Force"], countries: ["LY"],
    ar: "كتيبة النواصي | قوة النواصي | القوة الثامنة النواصي",
    arWeak: "النواصي",
    arCue: "طرابلس | ليبيا",
  },
  "armed-groups/ndc-r": {
    kind: "armed-group", en: "Nduma Defence of Congo–Renovated", fr: "Nduma défense du Congo-Rénové", acronyms: ["NDC-R"], countries: ["CD"],
    ar: "ندوما للدفاع عن الكونغو | ندوما للدفاع عن الكونغو المتجدد | قوة الدفاع ندوما",
  },
  "armed-groups/niger-delta-avengers": {
    kind: "armed-group", en: "Niger Delta Avengers", fr: "Vengeurs du delta du Niger", acronyms: ["NDA"], countries: ["NG"], from: "2016",
    ar: "منتقمو دلتا النيجر | منتقمي دلتا النيجر | منتقمو الدلتا | المنتقمون لدلتا النيجر | جماعة المنتقمون لدلتا النيجر | جماعة منتقمون دلتا النيجر | ثوار دلتا النيجر | منتقمو دلتا نهر النيجر | منتقمي الدلتا",
  },
  "armed-groups/niger-delta-vigilante": {
    kind: "armed-group", en: "Niger Delta Vigilante", acronyms: ["NDV"], countries: ["NG"],
    ar: "دلتا النيجر للمراقبة | حراس دلتا النيجر | جماعة حراس دلتا النيجر",
  },
  "armed-groups/niger-patriotic-front": {
    kind: "armed-group", en: "Niger Patriotic Front", fr: "Front patriotique nigérien", acronyms: ["FPN"], countries: ["NE"],
    ar: "الجبهة الوطنية النيجرية | الجبهة الوطنية للنيجر | الجبهة الوطنية النيجيرية | الجبهة الوطنية في النيجر",
  },
  "armed-groups/nine-long-gangs": {
    kind: "armed-group", en: "Nine Long gangs", countries: ["SD"],
    ar: "عصابات تسعة طويلة | تسعة طويلة",
  },
  "armed-groups/nisa-somalia": {
    kind: "state-force", en: "National Intelligence and Security Agency (Somalia)", acronyms: ["NISA"], countries: ["SO"],
    ar: "جهاز المخابرات والأمن القومي الصومالي | جهاز المخابرات والأمن الوطني الصومالي | وكالة المخابرات والأمن القومي الصومالية | وكالة الاستخبارات والأمن القومي الصومالية | جهاز الأمن والمخابرات الصومالي | الاستخبارات الوطنية الصومالية",
    arWeak: "وكالة المخابرات والأمن القومي | جهاز المخابرات والأمن القومي | نيسا",
    arCue: "الصومال | مقديشو | الصومالية",
  },
  "armed-groups/nmrd": {
    kind: "armed-group", en: "National Movement for Reform and Development (Sudan)", acronyms: ["NMRD"], countries: ["SD"],
    ar: "الحركة الوطنية للإصلاح والتنمية السودانية | الحركة القومية للإصلاح والتنمية | حركة الإصلاح والتنمية | حركة الإصلاح والمساواة",
    arWeak: "الحركة الوطنية للإصلاح والتنمية",
    arCue: "دارفور | السودان | السوداني | متمردي",
  },
  "armed-groups/npfl": {
    kind: "armed-group", en: "National Patriotic Front of Liberia", fr: "Front national patriotique du Liberia", acronyms: ["NPFL"], countries: ["LR"], from: "1989",
    ar: "الجبهة الوطنية القومية الليبيرية | الجبهة القومية الوطنية الليبيرية | الجبهة الوطنية لليبيريا | الجبهة الوطنية الليبيرية | الجبهة القومية الوطنية لليبيريا | الجبهة الوطنية القومية لليبيريا",
  },
  "armed-groups/nyatura": {
    kind: "armed-group", en: "Nyatura", aliases: ["Nyatura militia"], countries: ["CD"],
    ar: "نياتورا | ميليشيا نياتورا | نياتورا سي إم سي",
  },
  "armed-groups/ogaden-national-liberation-front": {
    kind: "armed-group", en: "Ogaden National Liberation Front", acronyms: ["ONLF"], countries: ["ET"],
    ar: "الجبهة الوطنية لتحرير أوغادين | جبهة تحرير أوغادين | جبهة تحرير أوجادين | الجبهة الوطنية لتحرير الأوغادين | جبهة تحرير الأوغادين | جبهة أوغادين | الجبهة الوطنية لتحرير أوجادين",
  },
  "armed-groups/operations-authority-sudan-intelligence": {
    kind: "state-force", en: "Operations Authority (Sudan intelligence)", countries: ["SD"], weak: true,
    ar: "هيئة العمليات | هيئة العمليات بجهاز المخابرات",
    arCue: "السودان | المخابرات | الأمن | الجهاز",
  },
  "armed-groups/organization-of-the-armed-resistance": {
    kind: "armed-group", en: "Organization of the Armed Resistance", fr: "Organisation de la résistance armée", acronyms: ["ORA"], countries: ["NE"],
    weak: true,
    ar: "منظمة المقاومة المسلحة | تنظيم المقاومة المسلحة",
    arCue: "النيجر | الطوارق",
  },
  "armed-groups/oromo-liberation-front": {
    kind: "armed-group", en: "Oromo Liberation Front", acronyms: ["OLF"], countries: ["ET"],
    ar: "جبهة تحرير أورومو | جبهة تحرير الأورومو | جبهة تحرير أوروميا | جبهة تحرير شعب أورومو | جبهة تحرير شعب الأورومو | جبهة التحرير الأورومية",
  },
  "armed-groups/palestinian-islamic-jihad": {
    kind: "armed-group", en: "Palestinian Islamic Jihad", countries: ["PS"],
    ar: "حركة الجهاد الإسلامي | حركة الجهاد الإسلامي في فلسطين | سرايا القدس",
  },
  "armed-groups/patriotic-movement-for-central-africa-mpc": {
    kind: "armed-group", en: "Patriotic Movement for Central Africa (MPC)", fr: "Mouvement patriotique pour la Centrafrique", acronyms: ["MPC"],
    countries: ["CF"],
    ar: "الحركة الوطنية لأفريقيا الوسطى | الحركة الوطنية من أجل أفريقيا الوسطى | حركة وطنيي أفريقيا الوسطى | الحركة الوطنية لجمهورية أفريقيا الوسطى | الحركة الوطنية من أجل جمهورية أفريقيا الوسطى | الحركة الوطنية في أفريقيا الوسطى | حركة أفريقيا الوسطى الوطنية",
  },
  "armed-groups/patriotic-rally-for-the-renewal-of-the-central-african-republic": {
    kind: "armed-group", en: "Patriotic Rally for the Renewal of the Central African Republic", fr: "Rassemblement patriotique pour le renouveau de la Centrafrique", acronyms: ["RPRC"], countries: ["CF"],
    ar: "التجمع الوطني لتجديد أفريقيا الوسطى | التجمع الوطني من أجل تجديد أفريقيا الوسطى | التجمع الوطني من أجل تجديد جمهورية أفريقيا الوسطى",
  },
  "armed-groups/peoples-armed-forces-chad": {
    kind: "armed-group", en: "People's Armed Forces (Chad)", fr: "Forces armées populaires", acronyms: ["FAP"], countries: ["TD"],
    ar: "القوات المسلحة الشعبية التشادية",
    arWeak: "القوات المسلحة الشعبية | القوات الشعبية المسلحة",
  },
  "armed-groups/plateforme": {
    kind: "armed-group", en: "Platform of the movements of 14 June 2014", fr: "Plateforme des mouvements du 14 juin 2014 d'Alger",
    aliases: ["Platform of Algiers", "Plateforme", "Platform", "Algiers Platform", "Platform of armed groups", "Plateforme d'Alger"], countries: ["ML"], from: "2014-06-14",
    ar: "حركات الأرضية | حركة الأرضية | تحالف الأرضية | ائتلاف الأرضية | مجموعة الأرضية | البلاتفورم | بلاتفورم | بلاتفورما | حركات أرضية الجزائر | ائتلاف بلاتفورم | حركات الأرضية الموالية | حركات الأرضية المؤيدة | الأرضية الموالية لباماكو | الأرضية الموالية للحكومة | البلاتفورم الموالية | بلات فورم | البلات فورم | أرضية 14 يونيو | مجموعات الأرضية | الجماعات الموالية المعروفة بالأرضية | تجمع الأرضية | تنسيقية الأرضية | حركات البلاتفورم",
    arWeak: "الأرضية | أرضية الجزائر",
    arCue: "أزواد | الطوارق | كيدال | غاتيا | اتفاق السلام",
  },
  "armed-groups/platform-for-change-unity-and-democracy-scud": {
    kind: "armed-group", en: "Platform for Change, Unity and Democracy (SCUD)", fr: "Socle pour le changement, l'unité et la démocratie", acronyms: ["SCUD"],
    countries: ["TD"],
    ar: "قاعدة التغيير والوحدة والديمقراطية | قاعدة للتغيير والوحدة والديمقراطية | منبر التغيير والوحدة والديمقراطية | حركة سكوب | قاعدة التغيير والوحدة الوطنية والديمقراطية | منصة التغيير والوحدة والديمقراطية | أرضية التغيير والوحدة والديمقراطية | منصة التغيير والوحدة الوطنية والديمقراطية | أساس التغيير والوحدة والديمقراطية",
    arWeak: "سكود",
    arCue: "التشادي | يحيى ديلو | تيمان",
  },
  "armed-groups/polisario": {
    kind: "movement", en: "Polisario Front", fr: "Front Polisario", aliases: ["Polisario", "Popular Front for the Liberation of Saguia el-Hamra and Río de Oro"], countries: ["EH", "DZ"], from: "1973-05-10",
    ar: "جبهة البوليساريو | البوليساريو | بوليساريو | جبهة بوليساريو | البوليزاريو | جبهة البوليزاريو | الجبهة الشعبية لتحرير الساقية الحمراء ووادي الذهب | الجبهة الشعبية لتحرير الساقية الحمراء وواد الذهب | جبهة تحرير الساقية الحمراء | الجبهة الشعبية لتحرير الساقية الحمراء وادي الذهب | جبهة بوليزاريو | بوليزاريو | البولساريو | جبهة البولساريو | البوليسارو | ميليشيات البوليساريو | مليشيا البوليساريو",
  },
  "armed-groups/popular-mobilization-forces": {
    kind: "armed-group", en: "Popular Mobilization Forces", aliases: ["Hashd al-Shaabi"], countries: ["IQ"],
    ar: "الحشد الشعبي | قوات الحشد الشعبي",
  },
  "armed-groups/puntland-maritime-police": {
    kind: "state-force", en: "Puntland Maritime Police Force", acronyms: ["PMPF"], countries: ["SO"],
    ar: "قوات شرطة بونتلاند البحرية | شرطة بونتلاند البحرية | قوات الشرطة البحرية في بونتلاند | قوة الشرطة البحرية في بونتلاند",
  },
  "armed-groups/raia-mutomboki": {
    kind: "armed-group", en: "Raia Mutomboki", aliases: ["Raïa Mutomboki", "Raiya Mutomboki"], countries: ["CD"],
    ar: "رايا موتومبوكي | رايا متمبوكي | رايا موتمبوكي | راييا موتومبوكي",
  },
  "armed-groups/rally-of-democratic-forces-rafd": {
    kind: "armed-group", en: "Rally of Democratic Forces (RaFD)", fr: "Rassemblement des forces démocratiques", acronyms: ["RaFD"], countries: ["TD"],
    weak: true,
    ar: "تجمع القوى الديمقراطية | تجمع القوات الديموقراطية",
    arCue: "تشاد | التشادي | التشادية | تيمان | أرديمي | تشاد | إرديمي | غيريدا",
  },
  "armed-groups/ras-kamboni-brigades": {
    kind: "armed-group", en: "Ras Kamboni Brigades", aliases: ["Ras Kamboni Movement"], countries: ["SO"],
    ar: "لواء رأس كامبوني | معسكر رأس كامبوني | حركة رأس كامبوني | ميليشيا رأس كامبوني | كتائب رأس كامبوني | مجموعة رأس كامبوني | راس كمبوني",
  },
  "armed-groups/rcd-goma": {
    kind: "armed-group", en: "Rally for Congolese Democracy", fr: "Rassemblement congolais pour la démocratie", acronyms: ["RCD"], countries: ["CD"],
    ar: "التجمع الكونغولي من أجل الديمقراطية | التجمع من أجل الديمقراطية الكونغولية | حركة التجمع من أجل الديمقراطية الكونغولية | التجمع الكونغولي للديمقراطية",
  },
  "armed-groups/red-tabara": {
    kind: "armed-group", en: "RED-Tabara", aliases: ["Resistance for the Rule of Law in Burundi"], countries: ["BI", "CD"],
    ar: "ريد تابارا | رد تابارا | حركة المقاومة من أجل دولة القانون في بوروندي",
  },
  "armed-groups/renamo": {
    kind: "armed-group", en: "RENAMO", aliases: ["Mozambican National Resistance"], countries: ["MZ"],
    ar: "رينامو | حركة رينامو | المقاومة الوطنية الموزمبيقية",
  },
  "armed-groups/renewed-seleka": {
    kind: "armed-group", en: "Renewed Séléka", fr: "Séléka rénovée", countries: ["CF"],
    ar: "سيليكا المجددة | سيليكا المتجددة | سيليكا الجديدة | جبهة سيليكا المجددة",
  },
  "armed-groups/revolution-and-justice-car": {
    kind: "armed-group", en: "Revolution and Justice (CAR)", fr: "Révolution et Justice", acronyms: ["RJ"], countries: ["CF"], weak: true,
    ar: "حركة الثورة والعدالة | الثورة والعدالة | جماعة ثورة وعدالة | ثورة وعدالة | ثورة وعدل",
    arCue: "أفريقيا الوسطى | باوا | سايو",
  },
  "armed-groups/revolutionary-united-front": {
    kind: "armed-group", en: "Revolutionary United Front", fr: "Front révolutionnaire uni", acronyms: ["RUF"], countries: ["SL"],
    ar: "الجبهة الثورية المتحدة السيراليونية | الجبهة المتحدة الثورية",
  },
  "armed-groups/rfc": {
    kind: "armed-group", en: "Rally of Forces for Change", fr: "Rassemblement des forces pour le changement", aliases: ["Rally of the Forces of Change", "Gathering of Forces for Change"], acronyms: ["RFC"], countries: ["TD", "SD"],
    from: "2005",
    ar: "تجمع القوى من أجل التغيير | تجمع القوى للتغيير | تجمع قوى التغيير | تجمع قوى التغيير التشادي | تجمع القوات للتغيير | تجمع القوات من أجل التغيير | تجمع قوات التغيير | حشد القوى من أجل التغيير",
  },
  "armed-groups/rougha": {
    kind: "armed-group", en: "Rougha", countries: ["BF"], weak: true,
    ar: "روغا | حركة روغا | مجموعات الروغا",
    arCue: "بوركينا | الفلان | الدفاع",
  },
  "armed-groups/rsf": {
    kind: "armed-group", en: "Rapid Support Forces", fr: "Forces de soutien rapide", aliases: ["Rapid Support Forces militia"], acronyms: ["RSF", "FSR"], countries: ["SD"], from: "2013-08",
    acled: [{ name: "Rapid Support Forces" }],
    ar: "قوات الدعم السريع | الدعم السريع | مليشيا آل دقلو | ميليشيا آل دقلو | قوات حميدتي | مليشيا حميدتي | ميليشيا حميدتي | الدعم السريع السودانية | قوات الدعم السريع السودانية | قوات التدخل السريع السودانية | ميليشيا الدعم السريع | مليشيا الدعم السريع | ميليشيات الدعم السريع | مليشيات الدعم السريع | قوات الدعم السريع شبه العسكرية | مليشيا الجنجويد | ميليشيا الجنجويد | مليشيا الدعم السريع المتمردة | قوات الدعم السريعة | مليشيات آل دقلو | قوات الإسناد السريع | قوات الرد السريع السودانية | مليشيات حميدتي | مليشيا الجنجويد الدعم السريع | قوات دعم السريع | ميليشيات حميدتي | جنجويد حميدتي | عصابة دقلو",
    arWeak: "الدعامة | مليشيا التمرد",
  },
  "armed-groups/said-youssef-mahel": {
    kind: "person", en: "Said Youssef Mahel", aliases: ["Saeed Yousif Mahel"], countries: ["SD"],
    ar: "سعيد يوسف ماهل | سعيد ماهل",
  },
  "armed-groups/saleh-borsa": {
    kind: "person", en: "Saleh Borsa", countries: ["SD"],
    ar: "صالح برسا | صالح بورسا",
  },
  "armed-groups/seleka": {
    kind: "armed-group", en: "Séléka", aliases: ["Seleka", "Seleka coalition", "Ex-Séléka", "Séléka rebels"], countries: ["CF"], from: "2012",
    ar: "سيليكا | السيليكا | حركة سيليكا | تحالف سيليكا | ائتلاف سيليكا | متمردو سيليكا | متمردي سيليكا | سيلكا | تحالف سيليكا المتمرد | متمردو السيليكا | متمردي السيليكا | حركة السيليكا | مقاتلو سيليكا | مقاتلي سيليكا | ميليشيا سيليكا | تحالف السيليكا | سليكا | السيلكا | حركة سيلكا | ميليشيات سيليكا",
    arNotAfter: "رمل | رمال | جل | جيل | هلام | غبار | أكسيد | مادة | هلامة",
  },
  "armed-groups/shadow-battalions": {
    kind: "armed-group", en: "Shadow Battalions", aliases: ["Shadow Brigades"], countries: ["SD"],
    ar: "كتائب الظل | كتيبة الظل | ميليشيات الظل",
  },
  "armed-groups/shura-council-of-islamic-youth-derna": {
    kind: "armed-group", en: "Shura Council of Islamic Youth (Derna)", countries: ["LY"],
    ar: "مجلس شورى شباب الإسلام | مجلس شورى شباب الإسلام في درنة",
  },
  "armed-groups/siriri": {
    kind: "armed-group", en: "Siriri", countries: ["CF"],
    ar: "حركة سيريري | جماعة سيريري",
  },
  "armed-groups/slm": {
    kind: "armed-group", en: "Sudan Liberation Movement", fr: "Mouvement de libération du Soudan",
    aliases: ["Sudan Liberation Army", "Darfur Liberation Front", "Sudan Liberation Movement/Army", "Sudan Liberation Army/Movement"], acronyms: ["SLM", "SLA", "SLM/A", "MLS"], countries: ["SD"], from: "2002",
    acled: [{ name: "SLM/A: Sudan Liberation Movement/Army" }],
    ar: "حركة تحرير السودان | جيش تحرير السودان | حركة جيش تحرير السودان | حركة وجيش تحرير السودان | حركة وجيش تحرير السودان المتمردة | حركة تحرير السودان الدارفورية | حركة تحرير السودان المتمردة | حركة أو جيش تحرير السودان | حركة جيش التحرير السوداني | جيش حركة تحرير السودان | حركة/جيش تحرير السودان | حركة تحرير السودان الكبرى | حركة التحرير السودانية",
    arFormer: "جبهة تحرير دارفور",
  },
  "armed-groups/slm-aw": {
    kind: "armed-group", en: "Sudan Liberation Movement (Abdel Wahid al-Nur faction)", aliases: ["Sudan Liberation Movement – Abdul Wahid", "Sudan Liberation Movement – Abdel Wahid al-Nur"],
    fr: "Mouvement de libération du Soudan (faction Abdel Wahid al-Nour)", acronyms: ["SLM-AW", "SLA-AW", "SLM/A-AW"], countries: ["SD"],
    parent: "armed-groups/slm", from: "2006",
    ar: "حركة تحرير السودان جناح عبد الواحد نور | حركة تحرير السودان قيادة عبد الواحد نور | حركة تحرير السودان بقيادة عبد الواحد نور | حركة تحرير السودان جناح عبد الواحد محمد نور | حركة تحرير السودان بقيادة عبد الواحد محمد نور | حركة جيش تحرير السودان بقيادة عبد الواحد نور | حركة جيش تحرير السودان بقيادة عبد الواحد محمد نور | حركة جيش تحرير السودان قيادة عبد الواحد نور | حركة جيش تحرير السودان قيادة عبد الواحد | حركة تحرير السودان جناح عبد الواحد | حركة عبد الواحد نور | حركة عبد الواحد محمد نور | حركة عبد الواحد | حركة تحرير السودان عبد الواحد نور | حركة تحرير السودان فصيل عبد الواحد نور | حركة تحرير السودان فصيل عبد الواحد محمد نور | جيش تحرير السودان فصيل عبد الواحد محمد نور | حركة وجيش تحرير السودان بقيادة عبد الواحد نور | حركة وجيش تحرير السودان قيادة عبد الواحد محمد نور | حركة جيش تحرير السودان عبد الواحد نور | حركة عبد الواحد النور | حركة تحرير السودان بقيادة عبد الواحد النور | حركة تحرير السودان قيادة عبد الواحد | حركة تحرير السودان فصيل عبد الواحد | حركة تحرير السودان جناح نور | قوات عبد الواحد نور | حركة تحرير السودان برئاسة عبد الواحد نور | جيش تحرير السودان جناح عبد الواحد",
  },
  "armed-groups/slm-mm": {
    kind: "armed-group", en: "Sudan Liberation Movement (Minni Minnawi faction)", fr: "Mouvement de libération du Soudan (faction Minni Minnawi)", aliases: ["Sudan Liberation Movement – Minni Minnawi", "Sudan Liberation Movement – Minnawi faction"],
    acronyms: ["SLM-MM", "SLA-MM", "SLM/A-MM"], countries: ["SD"], parent: "armed-groups/slm", from: "2006",
    acled: [{ name: "SLM/A-Minnawi: Sudan Liberation Movement/Army (Minnawi Faction)" }],
    ar: "حركة تحرير السودان جناح مناوي | حركة تحرير السودان جناح مني أركو مناوي | حركة تحرير السودان قيادة مناوي | حركة تحرير السودان بقيادة مناوي | حركة تحرير السودان قيادة مني أركو مناوي | حركة تحرير السودان بقيادة مني أركو مناوي | حركة جيش تحرير السودان بقيادة مناوي | حركة جيش تحرير السودان بقيادة مني أركو مناوي | حركة جيش تحرير السودان قيادة مناوي | حركة مناوي | قوات مناوي | حركة مني أركو مناوي | حركة تحرير السودان فصيل مناوي | حركة تحرير السودان فصيل مني أركو مناوي | حركة تحرير السودان بقيادة مني مناوي | جيش تحرير السودان بقيادة مني مناوي | حركة وجيش تحرير السودان بقيادة مناوي | حركة وجيش تحرير السودان قيادة مناوي | حركة جيش تحرير السودان مناوي | حركة تحرير السودان مناوي | حركة مني مناوي | جيش تحرير السودان بقيادة مناوي | جيش تحرير السودان جناح مناوي | حركة تحرير السودان جناح مني",
  },
  "armed-groups/slm-mother": {
    kind: "armed-group", en: "Sudan Liberation Movement – Mainstream", aliases: ["SLM Mother Wing"], countries: ["SD"], parent: "armed-groups/slm",
    ar: "حركة تحرير السودان الأم | حركة تحرير السودان القيادة الأم | حركة تحرير السودان الفصيل الأم | حركة تحرير السودان الإرادة الأم",
  },
  "armed-groups/slm-tambour": {
    kind: "armed-group", en: "Sudan Liberation Movement (Tambour faction)", fr: "Mouvement de libération du Soudan (faction Tambour)", countries: ["SD"],
    parent: "armed-groups/slm",
    acled: [{ name: "SLM/A-Tambor: Sudan Liberation Movement/Army (Mustafa Tambor Faction)" }],
    ar: "حركة تحرير السودان جناح تمبور | حركة تحرير السودان جناح مصطفى تمبور | حركة تحرير السودان قيادة مصطفى تمبور | حركة تحرير السودان بقيادة مصطفى تمبور | حركة تمبور | حركة مصطفى تمبور",
  },
  "armed-groups/slm-tc": {
    kind: "armed-group", en: "Sudan Liberation Movement – Transitional Council", fr: "Mouvement de libération du Soudan – Conseil de transition", aliases: ["Sudan Liberation Movement Transitional Council", "SLM Transitional Council"],
    acronyms: ["SLM-TC", "SLM/TC"], countries: ["SD"], parent: "armed-groups/slm",
    acled: [{ name: "SLM/A-Transitional Council: Sudan Liberation Movement/Army (Transitional Council Faction)" }],
    ar: "حركة تحرير السودان المجلس الانتقالي | حركة جيش تحرير السودان المجلس الانتقالي | حركة تحرير السودان بقيادة الهادي إدريس | حركة تحرير السودان جناح الهادي إدريس | المجلس الانتقالي لحركة تحرير السودان",
    arWeak: "المجلس الثوري الانتقالي",
  },
  "armed-groups/slm-unity": {
    kind: "armed-group", en: "Sudan Liberation Movement – Unity", acronyms: ["SLA-Unity", "SLM-Unity"], countries: ["SD"], parent: "armed-groups/slm",
    ar: "حركة تحرير السودان جناح الوحدة | حركة تحرير السودان قيادة الوحدة | حركة تحرير السودان الوحدة | جيش تحرير السودان الوحدة | جيش تحرير السودان فصيل الوحدة | جيش تحرير السودان جناح الوحدة | حركة تحرير السودان فصيل الوحدة | حركة تحرير السودان فصيل قيادة الوحدة",
  },
  "armed-groups/somali-national-movement": {
    kind: "armed-group", en: "Somali National Movement", countries: ["SO"],
    ar: "الحركة الوطنية الصومالية",
  },
  "armed-groups/sons-of-the-sahara": {
    kind: "armed-group", en: "Movement of the Sons of the Sahara for Islamic Justice", fr: "Mouvement des fils du Sahara pour la justice islamique",
    countries: ["DZ"],
    ar: "حركة أبناء الصحراء للعدالة الإسلامية | حركة أبناء الصحراء من أجل العدالة الإسلامية | أبناء الصحراء للعدالة الإسلامية | حركة أبناء الصحراء من أجل العدالة | حركة أبناء الصحراء | أبناء الصحراء | حركة أبناء الجنوب للعدالة",
  },
  "armed-groups/southern-transitional-council": {
    kind: "movement", en: "Southern Transitional Council", acronyms: ["STC"], countries: ["YE"],
    ar: "المجلس الانتقالي الجنوبي | المجلس الانتقالي الجنوبي اليمني",
  },
  "armed-groups/spla": {
    kind: "armed-group", en: "Sudan People's Liberation Army", fr: "Armée populaire de libération du Soudan", aliases: ["Sudan People's Liberation Movement/Army"], acronyms: ["SPLA", "APLS"],
    countries: ["SS", "SD"], from: "1983", to: "2018",
    ar: "الجيش الشعبي لتحرير السودان | الجيش الشعبي لتحرير جنوب السودان | جيش التحرير الشعبي السوداني | جيش تحرير شعب السودان | جيش التحرير الشعبي لتحرير السودان | جيش تحرير السودان الشعبي | جيش الحركة الشعبية | الجيش الشعبي الجنوبي",
    arWeak: "الجيش الشعبي | جيش التحرير الشعبي",
  },
  "armed-groups/splm": {
    kind: "party", en: "Sudan People's Liberation Movement", fr: "Mouvement populaire de libération du Soudan", acronyms: ["SPLM", "SPLM/A", "MPLS"],
    countries: ["SS", "SD"], from: "1983",
    ar: "الحركة الشعبية لتحرير السودان | الحركة الشعبية لتحرير جنوب السودان | الحركة الشعبية في جنوب السودان | حركة تحرير شعب السودان | الحركة الشعبية الحاكمة | حركة التحرير الشعبية السودانية | حركة تحرير السودان الشعبية | حركة تحرير شعب جنوب السودان",
    arWeak: "الحركة الشعبية",
    arCue: "السودان | جوبا | قرنق",
  },
  "armed-groups/splm-io": {
    kind: "armed-group", en: "Sudan People's Liberation Movement in Opposition", fr: "Mouvement populaire de libération du Soudan – en opposition", aliases: ["Sudan People's Liberation Movement/Army in Opposition", "Sudan People's Liberation Army in Opposition", "Sudan People's Liberation Movement–In Opposition"],
    acronyms: ["SPLM-IO", "SPLM/A-IO", "SPLA-IO", "SPLA/IO"], countries: ["SS"], parent: "armed-groups/splm", from: "2013-12",
    ar: "الحركة الشعبية لتحرير السودان في المعارضة | الحركة الشعبية في المعارضة | الحركة الشعبية لتحرير السودان المعارضة | الحركة الشعبية المعارضة | الحركة الشعبية لتحرير السودان بالمعارضة | الجيش الشعبي لتحرير السودان في المعارضة | الحركة الشعبية جناح المعارضة | الحركة الشعبية لتحرير السودان جناح المعارضة | الحركة الشعبية فصيل المعارضة | الحركة الشعبية لتحرير السودان في المعارضة المسلحة | حزب الحركة الشعبية في المعارضة | الجيش الشعبي في المعارضة | المعارضة المسلحة بقيادة مشار | الحركة الشعبية بزعامة مشار | حركة تحرير شعب السودان في المعارضة",
  },
  "armed-groups/splm-n": {
    kind: "armed-group", en: "Sudan People's Liberation Movement–North", fr: "Mouvement populaire de libération du Soudan – Nord", aliases: ["SPLM-North", "Sudan People's Liberation Movement – Northern sector"],
    acronyms: ["SPLM-N", "SPLM/N"], countries: ["SD"], from: "2011",
    ar: "الحركة الشعبية لتحرير السودان شمال | الحركة الشعبية لتحرير السودان الشمال | الحركة الشعبية شمال | الحركة الشعبية الشمال | الحركة الشعبية لتحرير السودان قطاع الشمال | الحركة الشعبية قطاع الشمال | الحركة الشعبية في الشمال | الجيش الشعبي لتحرير السودان شمال | الجيش الشعبي شمال | الحركة الشعبية لتحرير السودان فرع الشمال | الحركة الشعبية قطاع شمال | الحركة الشعبية فرع الشمال | الجيش الشعبي لتحرير السودان قطاع الشمال | الحركة الشعبية جناح الشمال | الحركة الشعبية لتحرير شمال السودان | الجيش الشعبي قطاع الشمال | متمردو الحركة الشعبية شمال | الحركة الشعبية لتحرير السودان الشمالية | الحركة الشعبية لتحرير السودان جناح الشمال | الحركة الشعبية الشمالية | قطاع الشمال بالحركة الشعبية | حركة تحرير شعب السودان شمال",
    arWeak: "قطاع الشمال",
  },
  "armed-groups/splm-n-agar": {
    kind: "armed-group", en: "Sudan People's Liberation Movement–North (Agar faction)",
    fr: "Mouvement populaire de libération du Soudan – Nord (faction Agar)", acronyms: ["SPLM-N Agar"], countries: ["SD"], parent: "armed-groups/splm-n",
    from: "2017",
    ar: "الحركة الشعبية شمال جناح عقار | الحركة الشعبية شمال جناح مالك عقار | الحركة الشعبية لتحرير السودان شمال جناح مالك عقار | الحركة الشعبية جناح عقار | الحركة الشعبية جناح مالك عقار | الحركة الشعبية بقيادة مالك عقار | الحركة الشعبية قيادة مالك عقار | الحركة الشعبية شمال بقيادة مالك عقار | الحركة الشعبية لتحرير السودان قيادة عقار | الحركة الشعبية شمال بقيادة عقار | الحركة الشعبية لتحرير السودان شمال بقيادة مالك عقار | الحركة الشعبية قيادة عقار",
  },
  "armed-groups/splm-n-hilu": {
    kind: "armed-group", en: "Sudan People's Liberation Movement–North (al-Hilu faction)",
    fr: "Mouvement populaire de libération du Soudan – Nord (faction al-Hilu)", acronyms: ["SPLM-N al-Hilu"], countries: ["SD"],
    parent: "armed-groups/splm-n", from: "2017",
    acled: [{ name: "SPLM-N-Abdelaziz: Sudan People's Liberation Movement (North) (Abdelaziz al-Hilu faction)" }],
    ar: "الحركة الشعبية شمال جناح الحلو | الحركة الشعبية شمال جناح عبد العزيز الحلو | الحركة الشعبية لتحرير السودان شمال جناح عبد العزيز الحلو | الحركة الشعبية جناح الحلو | الحركة الشعبية جناح عبد العزيز الحلو | الحركة الشعبية بقيادة عبد العزيز الحلو | الحركة الشعبية قيادة الحلو | الحركة الشعبية قيادة عبد العزيز الحلو | الحركة الشعبية شمال بقيادة عبد العزيز الحلو | قوات الحلو | جيش الحلو | الحركة الشعبية لتحرير السودان شمال بقيادة عبد العزيز الحلو | الحركة الشعبية لتحرير السودان شمال فصيل عبد العزيز الحلو | الحركة الشعبية شمال فصيل الحلو | الحركة الشعبية شمال قيادة الحلو | الحركة الشعبية لتحرير السودان بقيادة عبد العزيز الحلو | الحركة الشعبية لتحرير السودان جناح الحلو | الحركة الشعبية بقيادة الحلو | الحركة الشعبية لتحرير السودان شمال قيادة الحلو | الحركة الشعبية فصيل الحلو | الحركة الشعبية الحلو | حركة الحلو | قوات عبد العزيز الحلو | الحركة الشعبية لتحرير السودان شمال جناح الحلو | الحركة الشعبية قطاع الشمال جناح الحلو | الحركة الشعبية لتحرير السودان شمال بقيادة الحلو | الحركة الشعبية لتحرير السودان شمال فصيل الحلو | الجيش الشعبي قيادة الحلو | الحركة الشعبية - شمال بقيادة الحلو | الحركة الشعبية لتحرير السودان قطاع الشمال بقيادة عبد العزيز الحلو",
  },
  "armed-groups/srf": {
    kind: "armed-group", en: "Sudan Revolutionary Front", fr: "Front révolutionnaire soudanais", acronyms: ["SRF"], countries: ["SD"], from: "2011-11",
    ar: "الجبهة الثورية السودانية | الجبهة الثورية | الجبهة الثورية في السودان | تحالف الجبهة الثورية | الجبهة الثورية المتمردة | تحالف الجبهة الثورية السودانية | الجبهة الثورية لتحرير السودان | قوى الجبهة الثورية | تحالف الجبهة الثورية المتمردة | الجبهة الثورية المعارضة",
  },
  "armed-groups/sudan-nrf": {
    kind: "armed-group", en: "National Redemption Front", fr: "Front de salut national", acronyms: ["NRF"], countries: ["SD"], from: "2006",
    ar: "جبهة الخلاص الوطني | جبهة الخلاص الوطني السودانية | جبهة الفداء الوطني | جبهة الانقاذ الوطني السودانية",
    arWeak: "جبهة الخلاص",
    arCue: "دارفور | السودان",
  },
  "armed-groups/sudan-shield": {
    kind: "armed-group", en: "Sudan Shield Forces", fr: "Forces du Bouclier du Soudan", aliases: ["Sudan Shield", "Shield of Sudan"], countries: ["SD"], from: "2022",
    acled: [{ name: "Sudan Shield Forces" }],
    ar: "قوات درع السودان | درع السودان | قوات درع السودان بقيادة كيكل | قوات درع الوطن السوداني | قوات كيكل | قوات أبو عاقلة كيكل | درع البطانة | قوات درع البطانة",
  },
  "armed-groups/sudanese-alliance": {
    kind: "armed-group", en: "Sudanese Alliance", fr: "Alliance soudanaise", countries: ["SD"],
    acled: [{ name: "Sudanese Alliance Movement" }],
    ar: "حركة التحالف السوداني | قوات التحالف السوداني",
    arWeak: "التحالف السوداني",
  },
  "armed-groups/syrian-democratic-forces": {
    kind: "armed-group", en: "Syrian Democratic Forces", acronyms: ["SDF"], countries: ["SY"],
    ar: "قوات سوريا الديمقراطية | قسد | قوات سورية الديمقراطية",
  },
  "armed-groups/taliban": {
    kind: "armed-group", en: "Taliban", fr: "Talibans", aliases: ["Taliban movement"], countries: ["AF"], from: "1994",
    ar: "حركة طالبان | حركة طالبان الأفغانية",
    arWeak: "طالبان",
    arCue: "أفغانستان | كابل | الأفغانية",
  },
  "armed-groups/tamazuj": {
    kind: "armed-group", en: "Third Front – Tamazuj", fr: "Troisième front – Tamazuj", aliases: ["Third Front", "Tamazuj Movement"], countries: ["SD"],
    ar: "الجبهة الثالثة تمازج | حركة تمازج | قوات تمازج",
    arWeak: "تمازج | الجبهة الثالثة",
  },
  "armed-groups/tariq-ibn-ziyad": {
    kind: "armed-group", en: "Tariq ibn Ziyad Battalion", fr: "Katiba Tarik Ibn Ziyad", aliases: ["Tariq ibn Ziyad Brigade", "Katiba Tariq ibn Ziyad", "Tarek ibn Ziad Battalion"], countries: ["ML", "DZ"], parent: "armed-groups/aqim",
    ar: "كتيبة طارق بن زياد | سرية طارق بن زياد",
  },
  "armed-groups/three-r": {
    kind: "armed-group", en: "Return, Reclamation, Rehabilitation", fr: "Retour, réclamation et réhabilitation", aliases: ["Return, Reclamation and Rehabilitation"], acronyms: ["3R"], countries: ["CF"],
    from: "2015",
    ar: "حركة العودة والمطالبة وإعادة التأهيل | العودة والمطالبة وإعادة التأهيل | العودة والاسترداد وإعادة التأهيل | حركة 3 آر | جماعة العودة والاستصلاح والتأهيل | حركة العودة والإصلاح وإعادة التأهيل | عودة واستعادة وإعادة تأهيل | حركة العودة والاسترداد وإعادة التأهيل | العودة والاسترداد والتأهيل | جماعة العودة والاسترداد والتأهيل | ميليشيا 3 آر | ميليشيات 3 آر | حركة العودة والاستعادة وإعادة التأهيل | حركة العودة واستعادة الحقوق والتأهيل | العودة والاستصلاح وإعادة التأهيل | العودة والاستعادة وإعادة التأهيل | حركة ثري آر | جماعة 3 آر | تري آر | عودة واستصلاح وإعادة تأهيل | حركة العودة والاستصلاح والتأهيل | عودة ومطالبة وتأهيل | العودة والمطالبة والتأهيل | حركة ثلاثة آر | حركة العودة والمطالبة ورد الاعتبار | عودة واستصلاح ورد اعتبار",
  },
  "armed-groups/tiger-faction-new-forces": {
    kind: "armed-group", en: "Tiger Faction New Forces", acronyms: ["TFNF"], countries: ["SS"], from: "2015-10",
    ar: "قوات تايقر الجديدة | قوات فصيل النمر الجديدة | القوات الجديدة لفصيل النمر | فصيل النمر الجديد | قوات تايقر فاكشن الجديدة | قوات النمر الجديدة",
  },
  "armed-groups/tplf": {
    kind: "party", en: "Tigray People's Liberation Front", fr: "Front de libération du peuple du Tigré", aliases: ["Tigray Defence Forces"], acronyms: ["TPLF", "FLPT"], countries: ["ET"],
    from: "1975",
    ar: "جبهة تحرير تيغراي | الجبهة الشعبية لتحرير تيغراي | جبهة تحرير شعب تيغراي | جبهة تحرير تيجراي | جبهة تيغراي | جبهة تحرير شعب تيجراي | جبهة تحرير شعب تيقراي | جبهة تحرير تيقراي | الجبهة الشعبية لتحرير تيجراي | الجبهة الشعبية لتحرير تيقراي | جبهة تيجراي | قوات تيغراي | قوات دفاع تيغراي | قوات الدفاع التيغراوية | قوات دفاع تيجراي | قوات الدفاع عن تيغراي | جبهة تحرير التيغراي | جبهة تحرير شعب التجراي | جبهة تقراي | الوياني",
  },
  "armed-groups/transitional-government-of-national-unity-chad": {
    kind: "government", en: "Transitional Government of National Unity (Chad)", fr: "Gouvernement d'union nationale de transition", acronyms: ["GUNT"],
    countries: ["TD"], weak: true,
    ar: "حكومة الوحدة الوطنية الانتقالية | الحكومة الانتقالية للوحدة الوطنية",
    arCue: "تشاد | التشادية | كوكوني",
  },
  "armed-groups/tripoli-revolutionaries-brigade": {
    kind: "armed-group", en: "Tripoli Revolutionaries Brigade", aliases: ["Tripoli Revolutionaries Battalion", "Tripoli Revolutionaries' Brigade"], countries: ["LY"],
    ar: "كتيبة ثوار طرابلس | ثوار طرابلس | لواء ثوار طرابلس",
  },
  "armed-groups/twirwaneho": {
    kind: "armed-group", en: "Twirwaneho", countries: ["CD"],
    ar: "تويروانيهو | تويروانيو | توايروانيهو | تويرواناهو | تويرواهينو",
  },
  "armed-groups/ufc-chad": {
    kind: "armed-group", en: "Union of Forces for Change", fr: "Union des forces pour le changement", aliases: ["Union of Forces for Change in Chad"], acronyms: ["UFC"], countries: ["TD"], weak: true,
    ar: "اتحاد القوى من أجل التغيير",
    arCue: "تشاد | التشادي | المتمردين | ابن عمر",
  },
  "armed-groups/ufdd": {
    kind: "armed-group", en: "Union of Forces for Democracy and Development", fr: "Union des forces pour la démocratie et le développement",
    acronyms: ["UFDD"], countries: ["TD", "SD", "LY"], from: "2006-10",
    ar: "اتحاد القوى من أجل الديمقراطية والتنمية | اتحاد القوى للديمقراطية والتنمية | اتحاد قوى الديمقراطية والتنمية | اتحاد القوى من أجل الديموقراطية والتنمية | اتحاد القوى من أجل الديمقراطية والتنمية التشادي | تحالف القوى من أجل الديمقراطية والتنمية | اتحاد قوى الديمقراطية والتنمية التشادي | اتحاد القوى الديمقراطية والتنمية | اتحاد القوى من أجل التنمية والديمقراطية | اتحاد القوات من أجل الديمقراطية والتنمية | اتحاد قوى الديموقراطية والتطور | اتحاد القوى من أجل الديموقراطية والتطور | اتحاد القوى من أجل الديمقراطية والتطور | اتحاد قوى من أجل الديمقراطية والتنمية",
  },
  "armed-groups/ufr": {
    kind: "armed-group", en: "Union of Resistance Forces", fr: "Union des forces de la résistance", aliases: ["Union of Forces of Resistance", "Union of Forces of the Resistance", "Union des forces de résistance"], acronyms: ["UFR"], countries: ["TD", "LY", "SD"],
    from: "2009-01",
    ar: "اتحاد قوى المقاومة | اتحاد قوات المقاومة | اتحاد قوى المقاومة التشادية | اتحاد القوى من أجل المقاومة | تحالف قوى المقاومة | اتحاد قوى المقاومة في تشاد | اتحاد قوات المقاومة التشادية | اتحاد قوى المقاومة المتمرد | تحالف قوى المقاومة التشادي | اتحاد القوى المقاومة | اتحاد قوة المقاومة | حركة اتحاد قوى المقاومة | اتحاد فصائل المقاومة | إتحاد المقاومة التشادية",
    arWeak: "اتحاد المقاومة",
  },
  "armed-groups/ulimo": {
    kind: "armed-group", en: "United Liberation Movement of Liberia for Democracy", acronyms: ["ULIMO"], countries: ["LR"], from: "1991",
    ar: "حركة يوليمو | حركة أوليمو | حركة التحرير المتحدة لليبيريا من أجل الديمقراطية | حركة التحرير المتحدة من أجل الديمقراطية في ليبيريا | حركة التحرير الموحدة لليبيريا",
  },
  "armed-groups/union-of-forces-for-change-and-democracy": {
    kind: "armed-group", en: "Union of Forces for Change and Democracy", fr: "Union des forces pour le changement et la démocratie", acronyms: ["UFCD"],
    countries: ["TD"],
    ar: "اتحاد القوى من أجل التغيير والديمقراطية | اتحاد قوى التغيير والديمقراطية",
  },
  "armed-groups/union-of-forces-for-democracy-and-development-fundamental": {
    kind: "armed-group", en: "Union of Forces for Democracy and Development – Fundamental", acronyms: ["UFDD-F"], countries: ["TD"],
    ar: "اتحاد القوى من أجل الديمقراطية والتنمية الأساسي | اتحاد القوى للديمقراطية والتنمية الأساسي | اتحاد قوى التنمية والديموقراطية الاساسية | اتحاد القوى من أجل الديمقراطية والتنمية الأساسية | اتحاد قوى الديمقراطية والتنمية الأساسية | اتحاد القوى من أجل التنمية والديمقراطية الأساسية",
  },
  "armed-groups/union-of-forces-for-democracy-car-ufdr": {
    kind: "armed-group", en: "Union of Forces for Democracy (CAR) – UFDR", fr: "Union des forces démocratiques pour le rassemblement", aliases: ["Union of Democratic Forces for Unity", "Union of Democratic Forces for the Rally"], acronyms: ["UFDR"],
    countries: ["CF"],
    ar: "اتحاد القوى الديمقراطية من أجل الوحدة | اتحاد القوى الديمقراطية من أجل التجمع | اتحاد القوى الديمقراطية للتغيير | اتحاد القوى الديمقراطية للتجمع | اتحاد القوى الديمقراطية للوحدة",
    arWeak: "اتحاد القوى الديمقراطية",
    arCue: "أفريقيا الوسطى | بيراو | بوزيزيه",
  },
  "armed-groups/union-of-forces-of-the-armed-resistance": {
    kind: "armed-group", en: "Union of Forces of the Armed Resistance", fr: "Union des forces de la résistance armée", acronyms: ["UFRA"], countries: ["NE"],
    ar: "اتحاد قوى المقاومة المسلحة",
  },
  "armed-groups/union-of-islamic-courts": {
    kind: "armed-group", en: "Union of Islamic Courts", aliases: ["Islamic Courts Union", "Islamic Courts"], countries: ["SO"],
    ar: "المحاكم الإسلامية | اتحاد المحاكم الإسلامية | المحاكم الإسلامية الصومالية",
  },
  "armed-groups/union-of-patriotic-forces-for-the-refoundation-of-the-republic": {
    kind: "armed-group", en: "Union of Patriotic Forces for the Refoundation of the Republic", fr: "Union des forces patriotiques pour la refondation de la République", acronyms: ["UFPR"], countries: ["NE"],
    ar: "اتحاد القوى الوطنية لإعادة بناء الجمهورية | اتحاد القوى الوطنية لإعادة تأسيس الجمهورية",
  },
  "armed-groups/unita": {
    kind: "armed-group", en: "UNITA", aliases: ["National Union for the Total Independence of Angola"], countries: ["AO"],
    ar: "يونيتا | حركة يونيتا | الاتحاد الوطني للاستقلال التام لأنغولا",
  },
  "armed-groups/upc-car": {
    kind: "armed-group", en: "Union for Peace in the Central African Republic", fr: "Unité pour la paix en Centrafrique", aliases: ["Unity for Peace in the Central African Republic", "Union for Peace in Central Africa", "Union pour la paix en Centrafrique"], acronyms: ["UPC"],
    countries: ["CF"], from: "2014",
    ar: "الوحدة من أجل السلام في أفريقيا الوسطى | الاتحاد من أجل السلام في أفريقيا الوسطى | حركة الوحدة من أجل السلام في أفريقيا الوسطى | وحدة السلام في أفريقيا الوسطى | الوحدة من أجل السلم في أفريقيا الوسطى | الوحدة من أجل أفريقيا الوسطى | اتحاد من أجل السلام في أفريقيا الوسطى | الاتحاد من أجل السلام في جمهورية أفريقيا الوسطى | اتحاد السلام في أفريقيا الوسطى | الاتحاد من أجل السلم في أفريقيا الوسطى | الاتحاد للسلام في أفريقيا الوسطى | اتحاد السلم في أفريقيا الوسطى | الوحدة من أجل السلام في جمهورية أفريقيا الوسطى | اتحاد شعب الفولاني",
    arWeak: "الاتحاد من أجل السلام | الوحدة من أجل السلام",
  },
  "armed-groups/uqba-ibn-nafi": {
    kind: "armed-group", en: "Uqba ibn Nafi Battalion", fr: "Katiba Okba Ibn Nafaa", aliases: ["Okba Ibn Nafaa Brigade", "Katibat Uqba ibn Nafi"], countries: ["TN", "DZ"], parent: "armed-groups/aqim",
    ar: "كتيبة عقبة بن نافع",
  },
  "armed-groups/vdp": {
    kind: "armed-group", en: "Volunteers for the Defence of the Homeland", fr: "Volontaires pour la défense de la patrie", aliases: ["Volunteers for the Defense of the Homeland", "Volunteers for the Defense of the Fatherland", "Volunteers for Defence of the Homeland", "Volunteers for the Defence of the Fatherland"], acronyms: ["VDP"],
    countries: ["BF"], from: "2020-01",
    ar: "متطوعو الدفاع عن الوطن | متطوعي الدفاع عن الوطن | المتطوعون للدفاع عن الوطن | المتطوعين للدفاع عن الوطن | المتطوعون من أجل الدفاع عن الوطن | المتطوعين من أجل الدفاع عن الوطن | متطوعون للدفاع عن الوطن | متطوعين للدفاع عن الوطن | متطوعون من أجل الدفاع عن الوطن | متطوعين من أجل الدفاع عن الوطن | متطوعو الدفاع الوطني | متطوعي الدفاع الوطني | متطوعو حماية الوطن | متطوعي حماية الوطن | المتطوعين لحماية الوطن | المتطوعون لحماية الوطن | متطوعون لحماية الوطن | متطوعي الدفاع من أجل الوطن | المتطوعين المدنيين للدفاع عن الوطن | متطوعو الجيش البوركيني | المتطوعون المدافعون عن الوطن | المتطوعين المدافعين عن الوطن | متطوعو الدفاع عن البلاد | قوات المتطوعين للدفاع عن الوطن | ميليشيا المتطوعين للدفاع عن الوطن | مليشيات المتطوعين للدفاع عن الوطن | متطوعي الدفاع عن الأمة | متطوعو الدفاع عن الأمة | متطوعو الدفاع عن الشعب",
  },
  "armed-groups/wazalendo": {
    kind: "armed-group", en: "Wazalendo", aliases: ["Wazalendos", "Volontaires pour la défense de la patrie"], countries: ["CD"],
    ar: "وازاليندو | ميليشيات وازاليندو | وازالندو | ميليشيا وازاليندو | الوازاليندو",
  },
  "armed-groups/west-side-boys": {
    kind: "armed-group", en: "West Side Boys", countries: ["SL"],
    ar: "ويست سايد بويز | أولاد الغرب في سيراليون | فتيان الجانب الغربي",
  },
  "armed-groups/white-army": {
    kind: "armed-group", en: "White Army", fr: "Armée blanche", aliases: ["Nuer White Army"], countries: ["SS"],
    ar: "ميليشيا الجيش الأبيض | مليشيا الجيش الأبيض | جيش النوير الأبيض",
    arWeak: "الجيش الأبيض",
    arCue: "جنوب السودان | النوير | جونقلي",
  },
  "armed-groups/yusuf-ibn-tashfin": {
    kind: "armed-group", en: "Yusuf ibn Tashfin Battalion", fr: "Katiba Youssouf Ibn Tachfine", countries: ["ML"], parent: "armed-groups/aqim",
    ar: "كتيبة يوسف بن تاشفين | سرية يوسف بن تاشفين",
  },
  "armed-groups/zaire-militia": {
    kind: "armed-group", en: "Zaïre Militia", aliases: ["Zaïre-FPAC"], countries: ["CD"],
    ar: "ميليشيا زائير | مليشيا زائير | جماعة زائير المسلحة",
  },
  "armed-groups/zawiya-martyrs-battalion": {
    kind: "armed-group", en: "Zawiya Martyrs Battalion", aliases: ["Martyrs of Zawiya Brigade"], countries: ["LY"],
    ar: "كتيبة شهداء الزاوية | لواء شهداء الزاوية",
  },
};
