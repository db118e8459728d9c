import type { ActorTable } from "../../core/records.ts";

/**
 * The rest of the world as news of the Sahel names it: leaders, envoys, forces, governments and parties of other
 * countries, United Nations and African Union officials, foreign contractors, writers, singers, preachers, and those
 * whom history remembers. Names, offices and dates from general knowledge; ACLED strings as public code that reads that
 * data set has them. No Wikidata items: none could be checked. Composed names (army, government, ministries with the
 * adjective of the country) are made by rule; a force stands here only for what the rule cannot say.
 */
export const world: ActorTable = {
  "world/43e-bima": {
    kind: "state-force", en: "43rd Marine Infantry Battalion", fr: "43e bataillon d'infanterie de marine", acronyms: ["43e BIMA"], countries: ["FR", "CI"],
    ar: "الكتيبة 43 لمشاة البحرية | كتيبة مشاة البحرية الثالثة والأربعون | كتيبة مشاة البحرية 43 | الكتيبة 43 مشاة البحرية",
  },
  "world/aaidh-al-qarni": {
    kind: "person", en: "Aaidh al-Qarni", countries: ["SA"],
    ar: "عائض القرني",
  },
  "world/abd-el-krim": {
    kind: "person", en: "Abd el-Krim", countries: ["MA"],
    ar: "عبد الكريم الخطابي | محمد بن عبد الكريم الخطابي",
  },
  "world/abdel-bari-atwan": {
    kind: "person", en: "Abdel Bari Atwan", countries: ["PS"],
    ar: "عبد الباري عطوان",
  },
  "world/abdel-fattah-el-sisi": {
    kind: "person", en: "Abdel Fattah el-Sisi", fr: "Abdel Fattah al-Sissi", aliases: ["Abdel Fattah al-Sisi"], countries: ["EG"],
    ar: "عبد الفتاح السيسي | السيسي",
  },
  "world/abdelaziz-bouteflika": {
    kind: "person", en: "Abdelaziz Bouteflika", countries: ["DZ"],
    ar: "عبد العزيز بوتفليقة | بوتفليقة",
  },
  "world/abdelfattah-mourou": {
    kind: "person", en: "Abdelfattah Mourou", countries: ["TN"],
    ar: "عبد الفتاح مورو",
  },
  "world/abdelkader-messahel": {
    kind: "person", en: "Abdelkader Messahel", countries: ["DZ"],
    ar: "عبد القادر مساهل",
    arWeak: "مساهل",
  },
  "world/abdelmadjid-tebboune": {
    kind: "person", en: "Abdelmadjid Tebboune", countries: ["DZ"],
    ar: "عبد المجيد تبون | تبون | عبد المجيد طبون",
  },
  "world/abdi-farah-shirdon": {
    kind: "person", en: "Abdi Farah Shirdon", countries: ["SO"],
    ar: "عبدي فارح شردون | عبدي فارح شيردون ساعد",
  },
  "world/abdiaziz-abu-musab": {
    kind: "person", en: "Abdiaziz Abu Musab", countries: ["SO"],
    ar: "عبد العزيز أبو مصعب",
  },
  "world/abdirahman-abdishakur": {
    kind: "person", en: "Abdirahman Abdishakur", countries: ["SO"],
    ar: "عبد الرحمن عبد الشكور",
  },
  "world/abdirashid-janan": {
    kind: "person", en: "Abdirashid Janan", countries: ["SO"],
    ar: "عبد الرشيد جنان | عبد الرشيد حسن عبد النور",
  },
  "world/abdiweli-sheikh-ahmed": {
    kind: "person", en: "Abdiweli Sheikh Ahmed", countries: ["SO"],
    ar: "عبد الولي شيخ أحمد",
  },
  "world/abdrabbuh-mansur-hadi": {
    kind: "person", en: "Abdrabbuh Mansur Hadi", countries: ["YE"],
    ar: "عبد ربه منصور هادي | منصور هادي",
  },
  "world/abdul-hamid-dbeibah": {
    kind: "person", en: "Abdul Hamid Dbeibah", fr: "Abdelhamid Dbeibah", aliases: ["Abdulhamid Dbeibah", "Abdul Hamid Dbeibeh", "Abdelhamid Dabaiba", "Dabaiba", "Dbeibah", "Dbeiba"], countries: ["LY"],
    ar: "عبد الحميد الدبيبة | الدبيبة | عبد الحميد دبيبة | عبد الحميد محمد الدبيبة",
  },
  "world/abdul-latif-rashid": {
    kind: "person", en: "Abdul Latif Rashid", countries: ["IQ"],
    ar: "عبد اللطيف رشيد | عبد اللطيف جمال رشيد",
  },
  "world/abdul-malik-al-houthi": {
    kind: "person", en: "Abdul-Malik al-Houthi", countries: ["YE"],
    ar: "عبد الملك الحوثي | عبدالملك بدر الدين الحوثي",
  },
  "world/abdul-rahman-al-rashed": {
    kind: "person", en: "Abdul Rahman al-Rashed", countries: ["SA"],
    ar: "عبد الرحمن الراشد",
  },
  "world/abdul-rahman-al-sudais": {
    kind: "person", en: "Abdul Rahman al-Sudais", countries: ["SA"],
    ar: "عبد الرحمن السديس | السديس",
  },
  "world/abdulaziz-al-al-sheikh": {
    kind: "person", en: "Abdulaziz Al al-Sheikh", countries: ["SA"],
    ar: "عبد العزيز آل الشيخ | عبد العزيز بن عبد الله آل الشيخ",
  },
  "world/abdulaziz-bin-saud-bin-nayef": {
    kind: "person", en: "Abdulaziz bin Saud bin Nayef", countries: ["SA"],
    ar: "عبد العزيز بن سعود بن نايف | عبد العزيز بن سعود",
  },
  "world/abdullah-al-rabeeah": {
    kind: "person", en: "Abdullah al-Rabeeah", countries: ["SA"],
    ar: "عبد الله الربيعة | عبد الله بن عبد العزيز الربيعة",
    arWeak: "الربيعة",
  },
  "world/abdullah-al-yahya": {
    kind: "person", en: "Abdullah al-Yahya", countries: ["KW"],
    ar: "عبد الله اليحيا | عبد الله علي اليحيا",
  },
  "world/abdullah-azzam": {
    kind: "person", en: "Abdullah Azzam", countries: ["PS"],
    ar: "عبد الله عزام",
  },
  "world/abdullah-bin-nasser-al-thani": {
    kind: "person", en: "Abdullah bin Nasser Al Thani", countries: ["QA"],
    ar: "عبد الله بن ناصر بن خليفة آل ثاني",
  },
  "world/abdullahi-haji-daud": {
    kind: "person", en: "Abdullahi Haji Daud", countries: ["SO"],
    ar: "عبد الله حاجي داود | عبد الله حاجي دواد",
  },
  "world/abdullahi-nadir": {
    kind: "person", en: "Abdullahi Nadir", countries: ["SO"],
    ar: "عبد الله ندير | عبد الله نذير",
  },
  "world/abdullatif-al-al-shaikh": {
    kind: "person", en: "Abdullatif Al Al-Shaikh", countries: ["SA"],
    ar: "عبد اللطيف آل الشيخ | عبد اللطيف بن عبد العزيز آل الشيخ",
  },
  "world/abdullatif-al-zayani": {
    kind: "person", en: "Abdullatif al-Zayani", countries: ["BH"],
    ar: "عبد اللطيف الزياني | عبد اللطيف بن راشد الزياني",
    arWeak: "الزياني",
  },
  "world/abdulqadir-mumin": {
    kind: "person", en: "Abdulqadir Mumin", countries: ["SO"], weak: true,
    ar: "عبد القادر مؤمن | عبدالقادر المؤمن | عبد القادر المؤمن | عبدالقادر مومن",
    arCue: "داعش | الصومال | بونتلاند | تنظيم الدولة",
  },
  "world/abdulrazak-gurnah": {
    kind: "person", en: "Abdulrazak Gurnah", countries: ["TZ"],
    ar: "عبد الرزاق قرنح | عبد الرزاق غورنا | عبد الرزاق قرنة | عبد الرزاق جرنه",
  },
  "world/abdulsalami-abubakar": {
    kind: "person", en: "Abdulsalami Abubakar", countries: ["NG"], weak: true,
    ar: "عبد السلام أبو بكر | عبد السلامي أبو بكر | عبدالسلام أبوبكر | عبد السلام أبابكر",
    arCue: "نيجيريا | إيكواس | النيجيري",
  },
  "world/abiy-ahmed": {
    kind: "person", en: "Abiy Ahmed", countries: ["ET"],
    ar: "آبي أحمد | أبيي أحمد | آبي أحمد علي",
  },
  "world/abu-al-hassan-al-hashimi-al-qurashi": {
    kind: "person", en: "Abu al-Hassan al-Hashimi al-Qurashi", countries: ["IQ"],
    ar: "أبو الحسن الهاشمي القرشي | أبو الحسن القرشي",
  },
  "world/abu-bakr-al-baghdadi": {
    kind: "person", en: "Abu Bakr al-Baghdadi", fr: "Abou Bakr al-Baghdadi", countries: ["IQ"], parent: "armed-groups/islamic-state",
    ar: "أبو بكر البغدادي",
    arWeak: "البغدادي",
  },
  "world/abu-hafs-al-hashimi-al-qurashi": {
    kind: "person", en: "Abu Hafs al-Hashimi al-Qurashi", countries: ["IQ"],
    ar: "أبو حفص الهاشمي القرشي | أبو حفص القرشي",
  },
  "world/abu-hamza-al-qurashi": {
    kind: "person", en: "Abu Hamza al-Qurashi", countries: ["IQ"],
    ar: "أبو حمزة القرشي | أبو حمزة المهاجر القرشي",
  },
  "world/abu-hudhayfah-al-ansari": {
    kind: "person", en: "Abu Hudhayfah al-Ansari", countries: ["IQ"], weak: true,
    ar: "أبو حذيفة الأنصاري",
    arCue: "داعش | تنظيم الدولة | المتحدث",
  },
  "world/abu-ibrahim-al-hashimi-al-qurashi": {
    kind: "person", en: "Abu Ibrahim al-Hashimi al-Qurashi", countries: ["IQ"],
    ar: "أبو إبراهيم الهاشمي القرشي | أبو إبراهيم القرشي | أبو إبراهيم الهاشمي",
  },
  "world/abu-iyadh": {
    kind: "person", en: "Abu Iyadh al-Tunisi", fr: "Abou Iyadh", aliases: ["Seifallah Ben Hassine"], countries: ["TN"],
    parent: "armed-groups/ansar-al-sharia-tunisia",
    ar: "أبو عياض التونسي | أبو عياض | سيف الله بن حسين",
  },
  "world/abu-mohammed-al-adnani": {
    kind: "person", en: "Abu Mohammed al-Adnani", countries: ["SY"],
    ar: "أبو محمد العدناني | العدناني",
  },
  "world/abu-muhammad-al-maqdisi": {
    kind: "person", en: "Abu Muhammad al-Maqdisi", countries: ["JO"],
    ar: "أبو محمد المقدسي",
  },
  "world/abu-musab-al-barnawi": {
    kind: "person", en: "Abu Musab al-Barnawi", fr: "Abou Mosab al-Barnaoui", countries: ["NG"], parent: "armed-groups/iswap",
    ar: "أبو مصعب البرناوي | البرناوي | أبو مصعب البرنوي | حبيب يوسف البرناوي | أبو مصعب حبيب بن محمد بن يوسف البرناوي | حبيب بن محمد بن يوسف | أبو مصعب حبيب البرناوي",
    arWeak: "حبيب يوسف",
    arCue: "بوكو حرام | غرب أفريقيا | البرناوي | داعش",
  },
  "world/abu-musab-al-zarqawi": {
    kind: "person", en: "Abu Musab al-Zarqawi", countries: ["JO"],
    ar: "أبو مصعب الزرقاوي | الزرقاوي",
  },
  "world/abu-qatada": {
    kind: "person", en: "Abu Qatada", countries: ["JO"],
    ar: "أبو قتادة الفلسطيني | أبو قتادة | أبو قتادة النيجيري",
  },
  "world/abu-yasir-hassan": {
    kind: "person", en: "Abu Yasir Hassan", countries: ["MZ"], parent: "armed-groups/islamic-state-in-mozambique",
    ar: "أبو ياسر حسن",
  },
  "world/abubakar-shekau": {
    kind: "person", en: "Abubakar Shekau", aliases: ["Abu Bakr Shekau", "Aboubakar Shekau", "Abubakar Shekaou", "Aboubacar Shekau"], countries: ["NG"], parent: "armed-groups/boko-haram",
    ar: "أبو بكر شيكاو | أبو بكر شيكو | شيكاو | أبو بكر شيكوي | أبو بكر شكوى | أبو بكر شيكاوي | أبوبكر شيكوا | أبو بكر الشكوي | أبو بكر الشيكاوي | أبوبكر الشكوى | شيكاوا | أبو بكر الشيكوي | أبو محمد أبو بكر بن محمد الشكوي",
    arWeak: "الشكوي",
  },
  "world/adama-barrow": {
    kind: "person", en: "Adama Barrow", countries: ["GM"],
    ar: "أداما بارو | أدما بارو | آدم بارو",
  },
  "world/aden-hashi-ayro": {
    kind: "person", en: "Aden Hashi Ayro", aliases: ["Aden Hashi Farah Ayro"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "آدم حاشي عيرو | عدن حاشي عيرو | آدم حاشي أيرو | آدن حاشي عيرو",
  },
  "world/adly-mansour": {
    kind: "person", en: "Adly Mansour", countries: ["EG"],
    ar: "عدلي منصور",
  },
  "world/adolf-hitler": {
    kind: "person", en: "Adolf Hitler", countries: ["DE"],
    ar: "أدولف هتلر",
    arWeak: "هتلر",
  },
  "world/adolphe-muzito": {
    kind: "person", en: "Adolphe Muzito", countries: ["CD"],
    ar: "أدولف موزيتو",
  },
  "world/africa-corps": {
    kind: "state-force", en: "Africa Corps", aliases: ["Afrika Korps", "Corps africain", "Russian Africa Corps", "African Corps"], countries: ["RU", "ML", "NE", "BF", "CF", "LY"], from: "2023-11",
    ar: "فيلق أفريقيا | الفيلق الأفريقي | فيلق إفريقيا الروسي | الفيلق الأفريقي الروسي | قوات الفيلق الأفريقي | أفريكا كوربس | أفريكا كوربس الروسية | الفيلق الروسي الأفريقي | قوات فيلق أفريقيا | أفريكا كور | أفريكا كوربز | أفريقيا كوربس | الفيلق الروسي في أفريقيا | فيلق روسيا الأفريقي",
    arWeak: "الفيلق الروسي",
    arCue: "الجيش المالي | مالي",
  },
  "world/african-national-congress": {
    kind: "party", en: "African National Congress", acronyms: ["ANC"], countries: ["ZA"],
    ar: "حزب المؤتمر الوطني الأفريقي | المؤتمر الوطني الأفريقي | حزب المؤتمر الوطني الأفريقي الحاكم",
  },
  "world/africom": {
    kind: "state-force", en: "United States Africa Command", fr: "Commandement des États-Unis pour l'Afrique", acronyms: ["AFRICOM"], countries: ["US"],
    from: "2007-10",
    ar: "القيادة العسكرية الأمريكية في أفريقيا | القيادة الأمريكية في أفريقيا | القيادة الأميركية في أفريقيا | القيادة العسكرية الأميركية في أفريقيا | القيادة الأمريكية لأفريقيا | قيادة القوات الأمريكية في أفريقيا | القيادة الأمريكية الأفريقية | القيادة العسكرية الأمريكية لأفريقيا | أفريقيكوم | قيادة أفريقيا الأمريكية | قيادة أفريقيا في الجيش الأمريكي | القيادة الإفريقية للجيش الأمريكي | القيادة المركزية الأمريكية في أفريقيا | قيادة الجيش الأمريكي في أفريقيا | القيادة العسكرية الافريقية الأمريكية | القوات الأمريكية لإفريقيا | القيادة الأمريكية الخاصة بأفريقيا | أفري كوم | قيادة أفريقيا الأميركية",
    arShort: "أفريكوم | الأفريكوم",
  },
  "world/aguila-saleh": {
    kind: "person", en: "Aguila Saleh", aliases: ["Akila Saleh", "Aqila Saleh", "Aguila Saleh Issa"], countries: ["LY"],
    ar: "عقيلة صالح | عقيلة صالح عيسى",
  },
  "world/ahmad-gumi": {
    kind: "person", en: "Ahmad Gumi", countries: ["NG"],
    ar: "أحمد غومي | أحمد أبو بكر غومي | أحمد جومي | أحمد محمود غومي",
  },
  "world/ahmad-hassoun": {
    kind: "person", en: "Ahmad Hassoun", countries: ["SY"],
    ar: "أحمد حسون | أحمد بدر الدين حسون",
  },
  "world/ahmad-tejan-kabbah": {
    kind: "person", en: "Ahmad Tejan Kabbah", countries: ["SL"],
    ar: "أحمد تيجان كباح | أحمد تيجان كبه",
  },
  "world/ahmed-abdi-godane": {
    kind: "person", en: "Ahmed Abdi Godane", countries: ["SO"],
    ar: "أحمد عبدي غودان | أحمد عبدي غودني | أحمد غودان | أحمد عبدي غودن | مختار أبو الزبير | مختار عبد الرحمن أبو الزبير | أحمد عبدي غوداني | أحمد غودني | الشيخ مختار أبو الزبير | مختار أبو زبير",
    arWeak: "غودان",
  },
  "world/ahmed-aboul-gheit": {
    kind: "person", en: "Ahmed Aboul Gheit", countries: ["EG"], parent: "organizations/arab-league",
    ar: "أحمد أبو الغيط | أبو الغيط",
  },
  "world/ahmed-al-raysuni": {
    kind: "person", en: "Ahmed al-Raysuni", countries: ["MA"],
    ar: "أحمد الريسوني | الريسوني",
  },
  "world/ahmed-al-sharaa": {
    kind: "person", en: "Ahmed al-Sharaa", aliases: ["Abu Mohammad al-Julani"], countries: ["SY"],
    ar: "أحمد الشرع | أبو محمد الجولاني",
    arWeak: "الجولاني",
  },
  "world/ahmed-attaf": {
    kind: "person", en: "Ahmed Attaf", countries: ["DZ"],
    ar: "أحمد عطاف | عطاف أحمد",
  },
  "world/ahmed-diriye": {
    kind: "person", en: "Ahmed Diriye", aliases: ["Abu Ubaidah Ahmed Umar"], countries: ["SO"],
    ar: "أحمد ديري | أحمد عمر ديري | أحمد عمر أبو عبيدة",
  },
  "world/ahmed-fathi-khalifa": {
    kind: "person", en: "Ahmed Fathi Khalifa", countries: ["EG"],
    ar: "أحمد فتحي خليفة",
  },
  "world/ahmed-mansour-journalist": {
    kind: "person", en: "Ahmed Mansour (journalist)", countries: ["EG"], weak: true,
    ar: "أحمد منصور",
    arCue: "الجزيرة | المذيع | بلا حدود",
  },
  "world/ahmed-shafik": {
    kind: "person", en: "Ahmed Shafik", countries: ["EG"], weak: true,
    ar: "أحمد شفيق",
    arCue: "المصري | مصر | رئيس الوزراء",
  },
  "world/aidarus-al-zubaidi": {
    kind: "person", en: "Aidarus al-Zubaidi", countries: ["YE"],
    ar: "عيدروس الزبيدي",
  },
  "world/ajay-banga": {
    kind: "person", en: "Ajay Banga", parent: "organizations/world-bank",
    ar: "أجاي بانغا | أجاي بانجا",
  },
  "world/akinwumi-adesina": {
    kind: "person", en: "Akinwumi Adesina", countries: ["NG"], parent: "organizations/african-development-bank",
    ar: "أكينوومي أديسينا | أكينومي أديسينا | أديسينا",
  },
  "world/alaa-abd-el-fattah": {
    kind: "person", en: "Alaa Abd El-Fattah", countries: ["EG"],
    ar: "علاء عبد الفتاح",
  },
  "world/alain-mabanckou": {
    kind: "person", en: "Alain Mabanckou", countries: ["CG"],
    ar: "آلان مابانكو",
  },
  "world/alassane-ouattara": {
    kind: "person", en: "Alassane Ouattara", countries: ["CI"],
    ar: "الحسن واتارا | وتارا | الحسن وتارا | ألاسان واتارا | الحسن وطارا | الحسن درامان واتارا | واتارا | حسن وتارا | الحسن أوتارا | الحسن واطارا | الحسن وتره | حسن واتارا | الحسن وتاره | الحسن عبد الرحمن واتارا | الاسان وتارا | ألاسان درامان واتارا",
  },
  "world/alek-wek": {
    kind: "person", en: "Alek Wek", countries: ["SS"],
    ar: "أليك ويك",
  },
  "world/alexander-novak": {
    kind: "person", en: "Alexander Novak", fr: "Alexandre Novak", countries: ["RU"],
    ar: "ألكسندر نوفاك",
    arWeak: "نوفاك",
  },
  "world/alexandre-barro-chambrier": {
    kind: "person", en: "Alexandre Barro Chambrier", countries: ["GA"],
    ar: "ألكسندر بارو شامبرييه | ألكسندر بارو شامبريي",
  },
  "world/algerian-army": {
    kind: "state-force", en: "Algerian People's National Army", fr: "Armée nationale populaire", acronyms: ["ANP"], countries: ["DZ"],
    ar: "الجيش الوطني الشعبي الجزائري | الجيش الجزائري | الجيش الوطني الشعبي | القوات المسلحة الجزائرية | الجيش الشعبي الجزائري | الجيش الشعبي الوطني الجزائري",
  },
  "world/algerian-presidency": {
    kind: "government", en: "El Mouradia", countries: ["DZ"],
    ar: "قصر المرادية | الرئاسة الجزائرية",
  },
  "world/ali-abdullah-saleh": {
    kind: "person", en: "Ali Abdullah Saleh", countries: ["YE"],
    ar: "علي عبد الله صالح",
  },
  "world/ali-al-qaradaghi": {
    kind: "person", en: "Ali al-Qaradaghi", countries: ["IQ"],
    ar: "علي القره داغي | علي محيي الدين القره داغي | القره داغي",
  },
  "world/ali-al-sistani": {
    kind: "person", en: "Ali al-Sistani", countries: ["IQ"],
    ar: "علي السيستاني",
    arWeak: "السيستاني",
  },
  "world/ali-bin-fetais-al-marri": {
    kind: "person", en: "Ali bin Fetais Al-Marri", countries: ["QA"],
    ar: "علي بن فطيس المري",
  },
  "world/ali-bongo": {
    kind: "person", en: "Ali Bongo Ondimba", fr: "Ali Bongo", countries: ["GA"],
    ar: "علي بونغو | علي بونغو أونديمبا | علي بونجو | علي بونجو أونديمبا | علي بونغو أنديمبا | علي بنغو | عالي بونغو",
  },
  "world/ali-darassa": {
    kind: "person", en: "Ali Darassa", aliases: ["Ali Darass", "Ali Darassa Mahamat", "Ali Darrassa"], countries: ["CF"], parent: "armed-groups/upc-car",
    ar: "علي داراسا | علي دراسا | علي درسة | علي دارس | علي داراسا محمد | علي درسا | علي نداراس | علي دارسا | علي ضراسة | علي دراسة",
    arWeak: "داراسا",
  },
  "world/ali-gomaa": {
    kind: "person", en: "Ali Gomaa", countries: ["EG"], weak: true,
    ar: "علي جمعة",
    arCue: "مفتي | مصر | المفتي",
  },
  "world/ali-kanna": {
    kind: "person", en: "Ali Kanna", countries: ["LY"],
    ar: "علي كنة | علي كنا | علي كنه سليمان | علي سليمان كنة",
  },
  "world/ali-khamenei": {
    kind: "person", en: "Ali Khamenei", countries: ["IR"],
    ar: "علي خامنئي | خامنئي",
  },
  "world/ali-kony": {
    kind: "person", en: "Ali Kony", countries: ["UG", "CF"], parent: "armed-groups/lra",
    weak: true,
    ar: "علي كوني",
    arCue: "جيش الرب | جوزيف كوني | أوغندا",
  },
  "world/alpha-conde": {
    kind: "person", en: "Alpha Condé", countries: ["GN"],
    ar: "ألفا كوندي | ألفا كونديه | الفا كوندا | ألفا كاندي | ألفا كوند | ألفا كندي",
    arWeak: "كوندي",
  },
  "world/amadou-bagayoko": {
    kind: "person", en: "Amadou Bagayoko", countries: ["ML"],
    ar: "أمادو باغايوكو",
  },
  "world/amadou-gon-coulibaly": {
    kind: "person", en: "Amadou Gon Coulibaly", countries: ["CI"],
    ar: "أمادو غون كوليبالي | أمادو جون كوليبالي",
  },
  "world/amr-moussa": {
    kind: "person", en: "Amr Moussa", countries: ["EG"],
    ar: "عمرو موسى",
  },
  "world/amy-pope": {
    kind: "person", en: "Amy Pope", countries: ["US"], parent: "organizations/iom",
    ar: "إيمي بوب | إيمي بوبي | آمي بوب",
  },
  "world/anas-al-sharif": {
    kind: "person", en: "Anas al-Sharif", countries: ["PS"],
    ar: "أنس الشريف",
  },
  "world/andre-mba-obame": {
    kind: "person", en: "André Mba Obame", countries: ["GA"],
    ar: "أندريه مبا أوبامي | أندري مبا أوبامي | أندريه امبا أوبامي",
  },
  "world/andre-okombi-salissa": {
    kind: "person", en: "André Okombi Salissa", countries: ["CG"],
    ar: "أندريه أوكومبي ساليسا",
  },
  "world/andrei-averyanov": {
    kind: "person", en: "Andrei Averyanov", fr: "Andreï Averianov", countries: ["RU"],
    ar: "أندريه أفريانوف | أندري أفيريانوف | أندريه أفيريانوف | أفيريانوف",
  },
  "world/angel-losada": {
    kind: "person", en: "Ángel Losada", countries: ["ES"],
    ar: "أنخيل لوسادا | أنجيل لوسادا | انجل لوسادا فرنانديز | آنخيل لوسادا تورس كيفيدو | آنخيل لوسادا فرنانديز",
    arWeak: "لوسادا",
  },
  "world/angela-merkel": {
    kind: "person", en: "Angela Merkel", countries: ["DE"],
    ar: "أنجيلا ميركل | ميركل | أنغيلا ميركل | أنغيلا ميركيل | انغيلا مركل",
  },
  "world/angelina-jolie": {
    kind: "person", en: "Angelina Jolie", countries: ["US"],
    ar: "أنجلينا جولي | أنجيلينا جولي",
  },
  "world/anna-bjerde": {
    kind: "person", en: "Anna Bjerde",
    ar: "آنا بيردي | آنا بيرد | آنا بيارد",
    arWeak: "بيردي",
  },
  "world/annalena-baerbock": {
    kind: "person", en: "Annalena Baerbock", countries: ["DE"],
    ar: "أنالينا بيربوك | بيربوك | أنالينا بربوك | أنالينا بايربوك",
  },
  "world/antonio-guterres": {
    kind: "person", en: "António Guterres", countries: ["PT"], parent: "organizations/united-nations",
    ar: "أنطونيو غوتيريش | غوتيريش | أنطونيو غوتيريس | غوتيريس | أنطونيو جوتيريش | جوتيريش | أنطونيو غوتيرش | غوتيرش | أنتونيو غوتيريش | أنطونيو غوتيرس | أنطونيو جوتيريس | أنطونيو غوتيراس | انتونيو غوتيريس | أنتونيو جوتيريش | غوتيرس | أنطونيو غتيريس",
  },
  "world/antonio-tajani": {
    kind: "person", en: "Antonio Tajani", countries: ["IT"],
    ar: "أنطونيو تاياني | أنتونيو تاياني",
    arWeak: "تاياني",
  },
  "world/antony-blinken": {
    kind: "person", en: "Antony Blinken", countries: ["US"],
    ar: "أنتوني بلينكن | بلينكن | أنطوني بلينكن | أنتوني بلينكين | بلينكين | انتوني بلنكن",
  },
  "world/anwar-al-awlaki": {
    kind: "person", en: "Anwar al-Awlaki", countries: ["YE"],
    ar: "أنور العولقي",
  },
  "world/anwar-sadat": {
    kind: "person", en: "Anwar Sadat", countries: ["EG"],
    ar: "أنور السادات | السادات",
  },
  "world/apc-nigeria": {
    kind: "party", en: "All Progressives Congress", fr: "Congrès des progressistes", acronyms: ["APC"], countries: ["NG"], from: "2013",
    ar: "حزب المؤتمر التقدمي | مؤتمر جميع التقدميين | حزب مؤتمر جميع التقدميين | مؤتمر كل التقدميين | حزب مؤتمر التقدميين | حزب مؤتمر التقدميين العام | حزب المؤتمر التقدمي العام | حزب جميع التقدميين | المؤتمر التقدمي الشامل | حزب المؤتمر التقدمي لعموم نيجيريا | مؤتمر التقدميين | المؤتمر التقدمي لعموم نيجيريا | حزب المؤتمر التقدمي الشامل | حزب المؤتمر التقدمي النيجيري | حزب الكونغرس التقدميين | حزب المؤتمر التقدميين | الحزب التقدمي في الكونغرس | حزب المؤتمر التقدمي الشعبي | المؤتمر التقدمي لجميع النيجيريين | حزب مؤتمر التقدميين جميعا | حزب المؤتمر العام للتقدميين | حزب الكل التقدمي | مؤتمر جميع القوى التقدمية | حزب مؤتمر التقدم الشامل | الكونغرس التقدمي | حزب مؤتمر عموم التقدميين | مؤتمر عموم التقدميين | المؤتمر التقدمي العام",
    arWeak: "المؤتمر التقدمي | كل التقدميين",
  },
  "world/asaad-al-shaibani": {
    kind: "person", en: "Asaad al-Shaibani", countries: ["SY"],
    ar: "أسعد الشيباني | أسعد حسن الشيباني",
    arWeak: "الشيباني",
  },
  "world/atiku-abubakar": {
    kind: "person", en: "Atiku Abubakar", countries: ["NG"],
    ar: "عتيق أبو بكر | أتيكو أبو بكر | عتيقو أبو بكر | أبو بكر أتيكو | عتيق الله أبوبكر",
  },
  "world/augustin-matata-ponyo": {
    kind: "person", en: "Augustin Matata Ponyo", countries: ["CD"],
    ar: "أوغستان ماتاتا بونيو | ماتاتا بونيو",
  },
  "world/ayman-al-zawahiri": {
    kind: "person", en: "Ayman al-Zawahiri", aliases: ["Ayman Zawahiri"], countries: ["EG"], parent: "armed-groups/al-qaeda",
    ar: "أيمن الظواهري | الظواهري | أمين الظواهري",
  },
  "world/ayman-safadi": {
    kind: "person", en: "Ayman Safadi", countries: ["JO"],
    ar: "أيمن الصفدي",
    arWeak: "الصفدي",
  },
  "world/azimio-la-umoja": {
    kind: "movement", en: "Azimio la Umoja", countries: ["KE"],
    ar: "ائتلاف أزيميو | أزيميو لا أوموجا | تحالف أزيميو لا أوموجا | تحالف أزيميو",
  },
  "world/aziz-akhannouch": {
    kind: "person", en: "Aziz Akhannouch", countries: ["MA"],
    ar: "عزيز أخنوش | أخنوش",
  },
  "world/aziza-brahim": {
    kind: "person", en: "Aziza Brahim", countries: ["EH"],
    ar: "عزيزة إبراهيم",
  },
  "world/azmi-bishara": {
    kind: "person", en: "Azmi Bishara", countries: ["PS"],
    ar: "عزمي بشارة",
  },
  "world/babagana-zulum": {
    kind: "person", en: "Babagana Zulum", aliases: ["Babagana Umara Zulum"], countries: ["NG"],
    ar: "باباغانا زولوم | باباجانا زولوم | باباغانا أومارا زولوم | باباغنا زولوم | باباغانا عمارة زولوم | باباجانا عمر زولوم | باباغانا زولم | بابا غانا زولوم | باباغانا عمر زولوم | بابا قانا زولوم | بابغانا أومارا زولوم | بابا غانا عمارة زولوم",
    arWeak: "زولوم",
  },
  "world/badr-abdelatty": {
    kind: "person", en: "Badr Abdelatty", countries: ["EG"],
    ar: "بدر عبد العاطي",
  },
  "world/badr-bin-hamad-al-busaidi": {
    kind: "person", en: "Badr bin Hamad al-Busaidi", countries: ["OM"],
    ar: "بدر البوسعيدي | بدر بن حمد البوسعيدي",
    arWeak: "البوسعيدي",
  },
  "world/bah-oury": {
    kind: "person", en: "Bah Oury", aliases: ["Amadou Oury Bah", "Mamadou Oury Bah"], countries: ["GN"],
    ar: "باه أوري | مامادو أوري باه | أمادو أوري باه | با أوري | باه عوري | أمادو عوري باه | مامادو عوري باه | أمادو أوري با | حمادو أوري باه | أمادو وري باه | باه أووري",
  },
  "world/bakura-doro": {
    kind: "person", en: "Bakura Doro", fr: "Bakoura Doro", aliases: ["Ibrahim Mahamadu"], countries: ["NG", "NE"], parent: "armed-groups/bakura-faction",
    ar: "باكورا دورو | بكورا دورو | إبراهيم محمدو باكورا | باكورا | إبراهيم باكورا | باكورا بوكو حرام | محمد باكورا | الحاجي باكورا",
    arWeak: "إبراهيم محمودو | إبراهيم محمدو | باكورة",
    arCue: "بوكو حرام | باكورا | باكورة | شيكاو",
  },
  "world/ban-ki-moon": {
    kind: "person", en: "Ban Ki-moon", countries: ["KR"], parent: "organizations/united-nations",
    ar: "بان كي مون | بان كيمون | بانكي مون",
  },
  "world/bandar-bin-sultan": {
    kind: "person", en: "Bandar bin Sultan", countries: ["SA"],
    ar: "بندر بن سلطان | الأمير بندر بن سلطان",
  },
  "world/bankole-adeoye": {
    kind: "person", en: "Bankole Adeoye", countries: ["NG"], parent: "organizations/african-union",
    ar: "بانكولي أديوي | بانكول أديوي | بانكولي أديوييه | أديوي بانكول | أديوي بانكولي | بنكولي أديوي",
    arWeak: "أديوي",
  },
  "world/barack-obama": {
    kind: "person", en: "Barack Obama", countries: ["US"],
    ar: "باراك أوباما | أوباما | بارك أوباما | براك أوباما",
  },
  "world/bashar-al-assad": {
    kind: "person", en: "Bashar al-Assad", countries: ["SY"],
    ar: "بشار الأسد",
  },
  "world/bear-brigade": {
    kind: "armed-group", en: "Bear Brigade", fr: "Brigade Bear", aliases: ["81st Volunteer Brigade"], countries: ["RU", "BF"],
    ar: "لواء الدب | لواء الدببة | لواء الدب الروسي | بير بريغاد",
  },
  "world/bello-matawalle": {
    kind: "person", en: "Bello Matawalle", countries: ["NG"],
    ar: "بيلو ماتاوالي | بيلو محمد ماتاوالي | بللو ماتوالي | بيلو ماتاوال | بيلو ماتوال | بيلو ماتوالي | بلو محمد ماتوالي | محمد بيلو ماتاوالي",
    arWeak: "ماتاوالي",
  },
  "world/bello-turji": {
    kind: "person", en: "Bello Turji", countries: ["NG"],
    ar: "بيلو تورجي | بللو تورجي | بيلو توجي | بيلو تورغي | كاتشالا تورجي",
    arWeak: "تورجي",
  },
  "world/benjamin-netanyahu": {
    kind: "person", en: "Benjamin Netanyahu", fr: "Benjamin Netanyahou", countries: ["IL"],
    ar: "بنيامين نتنياهو | نتنياهو | نتانياهو | بنيامين نتانياهو",
  },
  "world/bernard-arnault": {
    kind: "person", en: "Bernard Arnault", countries: ["FR"],
    ar: "برنار أرنو",
  },
  "world/bernard-emie": {
    kind: "person", en: "Bernard Émié", countries: ["FR"],
    ar: "برنار إيمييه | برنارد إيميه | برنار إيمي | برنار إيميه | برنارد إيمي | برنار إيميي | برنار إمييه",
    arWeak: "إيمييه",
  },
  "world/bernard-kolelas": {
    kind: "person", en: "Bernard Kolélas", countries: ["CG"],
    ar: "برنار كوليلاس",
  },
  "world/bert-koenders": {
    kind: "person", en: "Bert Koenders", countries: ["NL", "ML"], parent: "organizations/minusma",
    ar: "بيرت كوندرز | بيرت كوندرس | برت كوندرز | ألبرت كوندرز | ألبرت كوندرس | بيرت كونديرز | ألبرت جيرار كوندرس | ألبير كوندرز | كوندرس",
    arWeak: "كوندرز",
  },
  "world/bola-tinubu": {
    kind: "person", en: "Bola Tinubu", countries: ["NG"],
    ar: "بولا تينوبو | بولا أحمد تينوبو | تينوبو | بولا تنيبو | بولا تينيبو | بولا أحمد تنوبو | بولا تنوبو | بولا تينبو | بولا أحمد تنيبو | بولا تينوبا",
  },
  "world/boni-yayi": {
    kind: "person", en: "Thomas Boni Yayi", aliases: ["Boni Yayi"], countries: ["BJ"],
    ar: "توماس بوني يايي | بوني يايي | توماس بوني ياي | توماس ياي بوني | بوني ياي | توماس يايي بوني | ياي بوني",
  },
  "world/bonomade-machude-omar": {
    kind: "person", en: "Bonomade Machude Omar", aliases: ["Ibn Omar", "Abu Surakha"], countries: ["MZ"], parent: "armed-groups/islamic-state-in-mozambique",
    ar: "بونومادي ماشودي عمر | بونوماد ماشود عمر | بونومادي ماتشودي عمر",
    arWeak: "بن ماضي عمر",
    arCue: "موزمبيق | بالما",
  },
  "world/boris-pistorius": {
    kind: "person", en: "Boris Pistorius", countries: ["DE"],
    ar: "بوريس بيستوريوس | بيستوريوس | بوريس بستوريوس",
  },
  "world/boris-yeltsin": {
    kind: "person", en: "Boris Yeltsin", countries: ["RU"],
    ar: "بوريس يلتسين | يلتسين",
  },
  "world/brahim-ghali": {
    kind: "person", en: "Brahim Ghali", aliases: ["Ibrahim Ghali"], countries: ["EH"], parent: "armed-groups/polisario",
    ar: "إبراهيم غالي",
  },
  "world/brice-laccruche-alihanga": {
    kind: "person", en: "Brice Laccruche Alihanga", countries: ["GA"],
    ar: "بريس لاكروش أليهانغا | بريس لاكروش",
  },
  "world/brice-oligui-nguema": {
    kind: "person", en: "Brice Oligui Nguema", aliases: ["Oligui Nguema", "Brice Clotaire Oligui Nguema"], countries: ["GA"],
    ar: "بريس أوليغي نغيما | بريس أوليغي أنغيما | بريس أوليجي نجيما | بريس كلوتير أوليغي نغيما | بريس أولغي نغيما | أوليغي نغيما | بريس أوليغي نغويما | بريس كلوتير أوليغي أنغيما | برايس أوليغي نغيما | برايس كلوتير أوليغي نغيما | بريس كلوتير أوليجي نجيما | بريس نغيما | بريس نجيما | بريس أوليغوي",
  },
  "world/bundeswehr": {
    kind: "state-force", en: "Bundeswehr", aliases: ["German Armed Forces", "German army"], countries: ["DE"],
    ar: "البوندسفير | الجيش الألماني | القوات المسلحة الألمانية | البوندسفار | القوات الألمانية | الجيش الاتحادي الألماني | جيش ألمانيا",
  },
  "world/caesar-acellam": {
    kind: "person", en: "Caesar Acellam", aliases: ["Caesar Achellam"], countries: ["UG"],
    ar: "سيزار أسيلام | سيزار أشيلام | قيصر أشيلام",
  },
  "world/callixte-mbarushimana": {
    kind: "person", en: "Callixte Mbarushimana", countries: ["RW"],
    ar: "كاليكست مباروشيمانا",
  },
  "world/cameroon-bir": {
    kind: "state-force", en: "Rapid Intervention Battalion (Cameroon)", fr: "Bataillon d'intervention rapide", acronyms: ["BIR"], countries: ["CM"],
    ar: "كتيبة التدخل السريع الكاميرونية | كتيبة التدخل السريع | لواء التدخل السريع الكاميروني | لواء التدخل السريع في الكاميرون | وحدات التدخل السريع الكاميرونية | قوات التدخل السريع الكاميرونية | وحدة التدخل السريع الكاميرونية | فوج التدخل السريع الكاميروني",
    arWeak: "لواء التدخل السريع",
    arCue: "الكاميرون | الكاميروني",
  },
  "world/casimir-oye-mba": {
    kind: "person", en: "Casimir Oyé Mba", countries: ["GA"],
    ar: "كازيمير أويه مبا | كازيمير أوي مبا",
  },
  "world/catherine-colonna": {
    kind: "person", en: "Catherine Colonna", countries: ["FR"],
    ar: "كاترين كولونا | كاثرين كولونا | كولونا | كاترين كولونة",
  },
  "world/catherine-russell": {
    kind: "person", en: "Catherine Russell", countries: ["US"], parent: "organizations/unicef",
    ar: "كاثرين راسل | كاترين راسل",
  },
  "world/catherine-samba-panza": {
    kind: "person", en: "Catherine Samba-Panza", countries: ["CF"],
    ar: "كاترين سامبا بانزا | كاثرين سامبا بانزا | سامبا بانزا",
    arWeak: "بانزا",
  },
  "world/cellou-dalein-diallo": {
    kind: "person", en: "Cellou Dalein Diallo", aliases: ["Cellou Diallo"], countries: ["GN"],
    ar: "سيلو دالين ديالو | سيلو دالان ديالو | سيلو ديالو | سيلو دالن ديالو | سلو دالين ديالو | كالو داليان ديالو | دالين ديالو | دالين جالو | سيلو داليان ديالو | سيللو دالين ديالو | سيلو دالاين ديالو | سيلو داليين ديالو | سيلو دلين ديالو | سيلو دالاين جالو",
  },
  "world/cesaria-evora": {
    kind: "person", en: "Cesária Évora", countries: ["CV"],
    ar: "سيزاريا إيفورا",
  },
  "world/chadema": {
    kind: "party", en: "Chadema", countries: ["TZ"],
    ar: "حزب تشاديما | تشاديما | شاديما | حزب شاديما",
  },
  "world/chama-cha-mapinduzi": {
    kind: "party", en: "Chama Cha Mapinduzi", acronyms: ["CCM"], countries: ["TZ"],
    ar: "حزب تشاما تشا مابيندوزي | تشاما تشا مابيندوزي | حزب شاما شا مابيندوزي | شاما شا مابيندوزي | حزب الثورة التنزاني",
  },
  "world/charles-michel": {
    kind: "person", en: "Charles Michel", countries: ["BE"],
    ar: "شارل ميشيل | تشارلز ميشيل | شارل ميشال | تشارلز ميشال | شارل مشيل",
  },
  "world/charles-taylor": {
    kind: "person", en: "Charles Taylor", countries: ["LR"],
    ar: "تشارلز تايلور | شارل تايلور | تشارلز تيلور",
  },
  "world/charles-wesco": {
    kind: "person", en: "Charles Wesco", countries: ["US"],
    ar: "تشارلز ويسكو",
  },
  "world/che-guevara": {
    kind: "person", en: "Che Guevara", countries: ["AR"],
    ar: "تشي غيفارا | تشي جيفارا | غيفارا",
  },
  "world/christopher-musa": {
    kind: "person", en: "Christopher Musa", countries: ["NG"],
    ar: "كريستوفر موسى | كريستوفر غوابين موسى | كريستوفر جوابين موسى",
  },
  "world/cia": {
    kind: "state-force", en: "CIA", aliases: ["Central Intelligence Agency"], countries: ["US"],
    ar: "وكالة الاستخبارات المركزية الأمريكية | وكالة المخابرات المركزية الأمريكية | وكالة المخابرات المركزية | وكالة الاستخبارات المركزية | سي آي إيه | المخابرات المركزية الأمريكية | السي آي إيه | المخابرات الأمريكية | الاستخبارات المركزية الأمريكية | الاستخبارات الأميركية | وكالة المخابرات الأمريكية | المخابرات المركزية",
  },
  "world/cindy-mccain": {
    kind: "person", en: "Cindy McCain", countries: ["US"], parent: "organizations/wfp",
    ar: "سيندي ماكين | سيندي مكين | سندي ماكين",
  },
  "world/claudio-descalzi": {
    kind: "person", en: "Claudio Descalzi", countries: ["IT"],
    ar: "كلاوديو ديسكالزي | كلاوديو دي سكالزي",
  },
  "world/clement-mouamba": {
    kind: "person", en: "Clément Mouamba", countries: ["CG"],
    ar: "كليمان موامبا",
  },
  "world/clementine-nkweta": {
    kind: "person", en: "Clementine Nkweta-Salami", countries: ["CM", "SD"],
    ar: "كليمنتين نكويتا سلامي | كليمنتين نكويتا | كلمنتين نكويتا سلامي | نكويتا سلامي | كليمنتين سلامي",
    arWeak: "سلامي",
  },
  "world/cnrd-guinea": {
    kind: "government", en: "Military junta of Guinea", fr: "Junte militaire de Guinée",
    aliases: ["Guinean military junta", "National Committee of Reconciliation and Development", "Guinean junta", "National Rally and Development Committee", "Comité national du rassemblement pour le développement"], acronyms: ["CNRD"], countries: ["GN"],
    from: "2021-09-05",
    ar: "المجلس العسكري في غينيا | المجلس العسكري الغيني | اللجنة الوطنية للمصالحة والتنمية | اللجنة الوطنية للتجمع والتنمية | المجلس العسكري الحاكم في غينيا | المجلس الوطني للتجمع والتنمية | المجلس الوطني للتجمع من أجل التنمية | اللجنة الوطنية للتجمع من أجل التنمية | المجلس الوطني للمصالحة والتنمية | لجنة التجمع الوطني والتنمية | لجنة المصالحة الوطنية والتنمية | اللجنة الوطنية للتجمع والتطوير",
    arWeak: "المجلس العسكري",
  },
  "world/ctri-gabon": {
    kind: "government", en: "Military junta of Gabon", fr: "Junte militaire du Gabon",
    aliases: ["Gabonese military junta", "Committee for the Transition and Restoration of Institutions"], acronyms: ["CTRI"], countries: ["GA"],
    from: "2023-08-30",
    ar: "المجلس العسكري في الغابون | المجلس العسكري الغابوني | لجنة الانتقال واستعادة المؤسسات | لجنة انتقال واستعادة المؤسسات | لجنة المرحلة الانتقالية واستعادة المؤسسات | المجلس العسكري في الجابون | المجلس العسكري الجابوني | لجنة الانتقال وإعادة المؤسسات | اللجنة الانتقالية لاستعادة المؤسسات | لجنة استعادة المؤسسات الانتقالية | لجنة استعادة المؤسسات",
    arWeak: "المجلس العسكري",
  },
  "world/cyril-ramaphosa": {
    kind: "person", en: "Cyril Ramaphosa", countries: ["ZA"],
    ar: "سيريل رامافوزا | رامافوزا | سيريل رامابوزا | سيريل رامافوسا",
  },
  "world/dauda-lawal": {
    kind: "person", en: "Dauda Lawal", countries: ["NG"],
    ar: "داودا لوال | دودا لوال | داودا لاوال | داود لوال | داود لاوال | داودا لاوان",
  },
  "world/david-beasley": {
    kind: "person", en: "David Beasley", countries: ["US"], parent: "organizations/wfp",
    ar: "ديفيد بيزلي | ديفيد بيسلي",
    arWeak: "بيزلي",
  },
  "world/david-lammy": {
    kind: "person", en: "David Lammy", countries: ["GB"],
    ar: "ديفيد لامي | دافيد لامي",
  },
  "world/democratic-alliance-south-africa": {
    kind: "party", en: "Democratic Alliance (South Africa)", acronyms: ["DA"], countries: ["ZA"],
    ar: "حزب التحالف الديمقراطي الجنوب أفريقي",
    arWeak: "حزب التحالف الديمقراطي | التحالف الديمقراطي",
    arCue: "جنوب أفريقيا | بريتوريا | جوهانسبرغ | رامافوزا",
  },
  "world/denis-sassou-nguesso": {
    kind: "person", en: "Denis Sassou Nguesso", fr: "Denis Sassou-Nguesso", aliases: ["Denis Sassou-N'Guesso"], countries: ["CG"],
    ar: "دينيس ساسو نغيسو | دوني ساسو نغيسو | ساسو نغيسو | دنيس ساسو نغيسو | دينيس ساسو نجيسو | دوني ساسو نغويسو | ديني ساسو نغيسو | دنيس ساسو نجيسو | دوني ساسو نجيسو | دني ساسو نغيسو | دينيس ساسو انغيسو | ساسو نجيسو | دنيس ساسو إنغيسو",
    arWeak: "نغيسو",
  },
  "world/denise-brown": {
    kind: "person", en: "Denise Brown", countries: ["SD"], parent: "organizations/ocha",
    ar: "دينيس براون | دنيز براون | دينيز براون | دونيز براون",
  },
  "world/dgse": {
    kind: "state-force", en: "DGSE", aliases: ["Directorate-General for External Security"], countries: ["FR"],
    ar: "المديرية العامة للأمن الخارجي | الاستخبارات الخارجية الفرنسية | المخابرات الفرنسية | الاستخبارات الفرنسية | المخابرات الخارجية الفرنسية | جهاز المخابرات الفرنسي | الإدارة العامة للأمن الخارجي الفرنسي | جهاز المخابرات الخارجية الفرنسية | جهاز الاستخبارات الفرنسي | الإدارة العامة للأمن الخارجي",
  },
  "world/dikko-radda": {
    kind: "person", en: "Dikko Radda", aliases: ["Dikko Umaru Radda"], countries: ["NG"],
    ar: "ديكو رادا | ديكو عمر رادا | عمر ديكو رادا | ديكو أومارو رادا",
  },
  "world/dmitry-peskov": {
    kind: "person", en: "Dmitry Peskov", fr: "Dmitri Peskov", countries: ["RU"],
    ar: "دميتري بيسكوف | ديمتري بيسكوف | بيسكوف",
  },
  "world/dmitry-utkin": {
    kind: "person", en: "Dmitry Utkin", fr: "Dmitri Outkine", countries: ["RU"], parent: "world/wagner-group",
    ar: "ديمتري أوتكين | دميتري أوتكين | أوتكين",
  },
  "world/dogo-gide": {
    kind: "person", en: "Dogo Gide", countries: ["NG"],
    ar: "دوغو غيدي | دوغو غيد | دوجو جيدي | دوغو جيدي | دوغو جيد | دوقو قيدي | دغو جيدي",
  },
  "world/dominic-ongwen": {
    kind: "person", en: "Dominic Ongwen", countries: ["UG"],
    ar: "دومينيك أونغوين | دومينيك أونجوين",
  },
  "world/donald-trump": {
    kind: "person", en: "Donald Trump", countries: ["US"],
    ar: "دونالد ترامب | ترامب | دونالد ترمب | ترمب | دونلد ترامب | دونالد طرامب",
  },
  "world/dss": {
    kind: "state-force", en: "Department of State Services", fr: "Département des services d'État", acronyms: ["DSS"], countries: ["NG"],
    ar: "جهاز أمن الدولة النيجيري | إدارة خدمات الدولة النيجيرية | إدارة أمن الدولة النيجيرية | إدارة خدمات الدولة | دائرة خدمات الدولة | جهاز خدمات الدولة | وزارة خدمات الدولة | قسم خدمات الدولة | جهاز المخابرات الداخلية النيجيري | جهاز الأمن النيجيري | أجهزة أمن الدولة النيجيرية | جهاز أمن الدولة في نيجيريا | دائرة أمن الدولة النيجيرية | إدارة أمن الدولة في نيجيريا",
    arWeak: "جهاز أمن الدولة | إدارة أمن الدولة | إدارة الخدمات الحكومية | دي إس إس",
    arCue: "نيجيريا | أبوجا | جهاز",
  },
  "world/economic-freedom-fighters": {
    kind: "party", en: "Economic Freedom Fighters", acronyms: ["EFF"], countries: ["ZA"],
    ar: "حزب مقاتلي الحرية الاقتصادية | مقاتلون من أجل الحرية الاقتصادية | حزب مقاتلون من أجل الحرية الاقتصادية | المناضلون من أجل الحرية الاقتصادية",
  },
  "world/edward-snowden": {
    kind: "person", en: "Edward Snowden", countries: ["US"],
    ar: "إدوارد سنودن",
  },
  "world/el-ghassim-wane": {
    kind: "person", en: "El-Ghassim Wane", countries: ["MR", "ML"], parent: "organizations/minusma",
    ar: "القاسم وان | القاسم وني | القاسم وين | القاسم واني | الغاسم وان | القاسم أوان | القاسم واين | الغاسيم وان | الغاسم واين",
  },
  "world/elon-musk": {
    kind: "person", en: "Elon Musk", countries: ["US"],
    ar: "إيلون ماسك",
  },
  "world/elysee": {
    kind: "government", en: "Élysée", countries: ["FR"],
    ar: "قصر الإليزيه | الإليزيه | الرئاسة الفرنسية | قصر الإليزي",
  },
  "world/emanuela-del-re": {
    kind: "person", en: "Emanuela Del Re", countries: ["IT"],
    ar: "إيمانويلا ديل ري | إيمانويلا دل ري | إيمانويلا كلوديا ديل ري | إيمانويلا ديل ريه | إيمانويلا دي ري | مانويلا ديل ري",
  },
  "world/emir-abdelkader": {
    kind: "person", en: "Emir Abdelkader", countries: ["DZ"],
    ar: "الأمير عبد القادر | الأمير عبد القادر الجزائري",
  },
  "world/emmanuel-issoze-ngondet": {
    kind: "person", en: "Emmanuel Issoze-Ngondet", countries: ["GA"],
    ar: "إيمانويل إيسوزي نغوندي | إيمانويل إيسوزيه نغونديه",
  },
  "world/emmanuel-macron": {
    kind: "person", en: "Emmanuel Macron", countries: ["FR"],
    ar: "إيمانويل ماكرون | ماكرون | إمانويل ماكرون | إيمانويل مكرون | عمانوئيل ماكرون | إيمانوال ماكرون | ايمانيول ماكرون | عمانويل ماكرون",
  },
  "world/emmanuel-ramazani-shadary": {
    kind: "person", en: "Emmanuel Ramazani Shadary", countries: ["CD"],
    ar: "إيمانويل رامازاني شاداري | إيمانويل رمضاني شاداري | رامازاني شاداري",
  },
  "world/ennahda": {
    kind: "party", en: "Ennahda", fr: "Ennahdha", countries: ["TN"],
    ar: "حركة النهضة التونسية | حزب النهضة التونسي | النهضة التونسية | حركة النهضة الإسلامية",
    arWeak: "حركة النهضة | حزب النهضة",
    arCue: "تونس | الغنوشي",
  },
  "world/faca": {
    kind: "state-force", en: "Central African Armed Forces", fr: "Forces armées centrafricaines", acronyms: ["FACA"], countries: ["CF"],
    ar: "القوات المسلحة لأفريقيا الوسطى | جيش أفريقيا الوسطى | القوات المسلحة في أفريقيا الوسطى | القوات المسلحة الوسط أفريقية | قوات أفريقيا الوسطى المسلحة | القوات المسلحة لجمهورية أفريقيا الوسطى",
    arShort: "فاكا",
  },
  "world/fahad-yasin": {
    kind: "person", en: "Fahad Yasin", countries: ["SO"],
    ar: "فهد ياسين",
  },
  "world/fahmy-howeidy": {
    kind: "person", en: "Fahmy Howeidy", countries: ["EG"],
    ar: "فهمي هويدي",
  },
  "world/fairuz": {
    kind: "person", en: "Fairuz", countries: ["LB"],
    ar: "السيدة فيروز",
  },
  "world/faisal-al-qassem": {
    kind: "person", en: "Faisal al-Qassem", countries: ["SY"],
    ar: "فيصل القاسم",
  },
  "world/faisal-bin-farhan": {
    kind: "person", en: "Faisal bin Farhan", fr: "Fayçal ben Farhan", countries: ["SA"],
    ar: "فيصل بن فرحان | فيصل بن فرحان آل سعود",
  },
  "world/faisal-mekdad": {
    kind: "person", en: "Faisal Mekdad", countries: ["SY"],
    ar: "فيصل المقداد",
  },
  "world/fally-ipupa": {
    kind: "person", en: "Fally Ipupa", countries: ["CD"],
    ar: "فالي إيبوبا",
  },
  "world/farhan-haq": {
    kind: "person", en: "Farhan Haq", parent: "organizations/united-nations",
    ar: "فرحان حق | فرحان عزيز حق",
  },
  "world/fathi-bashagha": {
    kind: "person", en: "Fathi Bashagha", fr: "Fathi Bachagha", aliases: ["Bashagha", "Bachagha"], countries: ["LY"],
    ar: "فتحي باشاغا | فتحي باشاغة | فتحي باشاجا | فتحي باشاجة",
    arWeak: "باشاغا",
  },
  "world/fatou-bensouda": {
    kind: "person", en: "Fatou Bensouda", countries: ["GM"], parent: "organizations/icc",
    ar: "فاتو بنسودا | بنسودا | فاتو بن سودة | فاطو بنسودا | فاتو بن سودا | فاتو بينسودا",
  },
  "world/fatoumata-kaba": {
    kind: "person", en: "Fatoumata Sinkoun Kaba", parent: "organizations/minusma",
    ar: "فاتوماتا سينكون كابا | فاتوماتا كابا | فاطوماتا كابا",
  },
  "world/faure-gnassingbe": {
    kind: "person", en: "Faure Gnassingbé", countries: ["TG"],
    ar: "فور غناسينغبي | فوري غناسينغبي | فور غناسينغبيه | فور جناسينجبي | فوريه غناسينغبي | غناسينغبي | فور إيسوزيما غناسينغبي | فور غناسنغبي | فور ناسينغبي | فور نياسينغبي | فور غناسيمبي | فور نياسيمبي | فوري نياسينبي | فور غناسينجبي | فور إسوزيمنا غناسينغبي | فاوري غناسينغبي | فوري إيسوزيمنا ناسينغبي",
  },
  "world/faustin-archange-touadera": {
    kind: "person", en: "Faustin-Archange Touadéra", aliases: ["Touadéra", "Touadera"], countries: ["CF"],
    ar: "فوستان أرشانج تواديرا | فوستين أرشانج تواديرا | تواديرا | فوستان آركانج تواديرا | فاوستين أرشانج تواديرا | فوستين أركانج تواديرا | فوستين أرشانغ تواديرا | فاوستين آركانج تواديرا | فوستان أركونغ تواديرا | فوستين أركانجي تواديرا | فوستين تواديرا | طواديرا | توديرا | فوستين أرشينج تواديرا | فوستين أرشينغ تواديرا | فوستان تواديرا | فوستن أركانج تواديرا | فستان أركانج تواديرا | أركانج تواديرا | أرشانج تواديرا | أركانغ تواديرا",
  },
  "world/fayez-al-sarraj": {
    kind: "person", en: "Fayez al-Sarraj", aliases: ["Fayez Serraj", "Sarraj", "Serraj"], countries: ["LY"],
    ar: "فايز السراج",
  },
  "world/fazul-abdullah-mohammed": {
    kind: "person", en: "Fazul Abdullah Mohammed", countries: ["KM"],
    ar: "فضل عبد الله محمد | فاضل عبد الله محمد | هارون فضل | فازول عبد الله محمد",
  },
  "world/fbi": {
    kind: "state-force", en: "FBI", aliases: ["Federal Bureau of Investigation"], countries: ["US"],
    ar: "مكتب التحقيقات الفدرالي | مكتب التحقيقات الفيدرالي | مكتب التحقيقات الاتحادي | إف بي آي | الإف بي آي | مكتب التحقيقات الاتحادي الأمريكي",
  },
  "world/federica-mogherini": {
    kind: "person", en: "Federica Mogherini", countries: ["IT"],
    ar: "فيديريكا موغيريني | موغيريني | فدريكا موغيريني | فيدريكا موجيريني | فيديريكا موجيريني | موجيريني | فدريكا موجيريني",
  },
  "world/felicien-kabuga": {
    kind: "person", en: "Félicien Kabuga", countries: ["RW"],
    ar: "فيليسيان كابوغا | فليسيان كابوغا | فيليسيان كابوجا",
  },
  "world/felix-houphouet-boigny": {
    kind: "person", en: "Félix Houphouët-Boigny", countries: ["CI"],
    ar: "فيليكس هوفويت بوانيي | هوفويت بوانيي | فيليكس أوفويه بوانيي | أوفويه بوانيي | هوفوات بوانيي | فيليكس هوفويه بوانيي",
    arWeak: "بوانيي",
  },
  "world/felix-tshisekedi": {
    kind: "person", en: "Félix Tshisekedi", countries: ["CD"],
    ar: "فيليكس تشيسيكيدي | تشيسيكيدي | فيلكس تشيسكيدي | فيليكس تشيسكيدي | تشيسكيدي | فليكس تشيسكيدي | فيليكس تشيسيكدي",
  },
  "world/fidel-castro": {
    kind: "person", en: "Fidel Castro", countries: ["CU"],
    ar: "فيدل كاسترو",
  },
  "world/filippo-grandi": {
    kind: "person", en: "Filippo Grandi", countries: ["IT"], parent: "organizations/unhcr",
    ar: "فيليبو غراندي | فيليبو جراندي | فيليبو غرندي",
    arWeak: "غراندي",
  },
  "world/fis": {
    kind: "party", en: "Islamic Salvation Front", fr: "Front islamique du salut", acronyms: ["FIS"], countries: ["DZ"],
    acled: [{ name: "FIS: Islamic Salvation Front" }],
    ar: "الجبهة الإسلامية للإنقاذ | جبهة الإنقاذ الإسلامية الجزائرية | الفيس المحل | الجبهة الإسلامية للإنقاذ المحظورة | الجبهة الإسلامية من أجل الإنقاذ | جبهة الإنقاذ الإسلامية",
    arWeak: "جبهة الإنقاذ",
  },
  "world/flintlock": {
    kind: "mission", en: "Flintlock", aliases: ["Exercise Flintlock"], countries: ["US"],
    ar: "مناورات فلينتلوك | تمرين فلينتلوك | فلينتلوك | مناورات فلنتلوك | تمرين فلنتلوك | فلنتلوك | فلينت لوك",
  },
  "world/fln": {
    kind: "party", en: "National Liberation Front (Algeria)", fr: "Front de libération nationale", acronyms: ["FLN"], countries: ["DZ"],
    ar: "جبهة التحرير الوطني الجزائرية | حزب جبهة التحرير الوطني | جبهة التحرير الجزائرية",
    arWeak: "جبهة التحرير الوطني | الأفلان",
  },
  "world/florence-parly": {
    kind: "person", en: "Florence Parly", countries: ["FR"],
    ar: "فلورنس بارلي | فلورانس بارلي | فلورينس بارلي | بارلي | فلورونس بارلي",
  },
  "world/foday-sankoh": {
    kind: "person", en: "Foday Sankoh", countries: ["SL"],
    ar: "فوداي سنكوح | فوداي سانكو | فودي سنكوح",
  },
  "world/francois-bozize": {
    kind: "person", en: "François Bozizé", aliases: ["Bozizé", "Bozize"], countries: ["CF"],
    ar: "فرانسوا بوزيزي | بوزيزي | فرنسوا بوزيزي | فرانسوا بوزيزيه | فرانسوا بوزيز | فرنسوا بوزيز | فرنسوا بوزيزيه | بوزيزيه",
  },
  "world/francois-hollande": {
    kind: "person", en: "François Hollande", countries: ["FR"],
    ar: "فرانسوا هولاند | فرنسوا هولاند | هولاند | فرانسوا أولاند | فرانسوا هولند | أولاند | فرنسوا أولاند | فرنسوا هولند | فرانسوا هولاندا",
  },
  "world/francois-lecointre": {
    kind: "person", en: "François Lecointre", countries: ["FR"],
    ar: "فرانسوا لوكوانتر | فرنسوا لوكوانتر | فرانسوا لوكوانتري | فرانسوا ليكوانتر | فرانسوا لوكونتر | فرانسوا لوكوينتر",
    arWeak: "لوكوانتر",
  },
  "world/frantz-fanon": {
    kind: "person", en: "Frantz Fanon", countries: ["FR"],
    ar: "فرانز فانون | فرانتز فانون",
    arWeak: "فانون",
  },
  "world/frelimo": {
    kind: "party", en: "FRELIMO", countries: ["MZ"],
    ar: "جبهة فريليمو | حزب فريليمو | فريليمو | جبهة تحرير موزمبيق",
  },
  "world/french-army": {
    kind: "state-force", en: "French Armed Forces", fr: "Forces armées françaises", aliases: ["French army"], countries: ["FR"],
    acled: [{ name: "Military Forces of France (2012-2017)", from: "2012", to: "2017" }, { name: "Military Forces of France (2017-)", from: "2017" }],
    ar: "الجيش الفرنسي | القوات الفرنسية | القوات المسلحة الفرنسية | أركان الجيش الفرنسي | هيئة الأركان الفرنسية | رئاسة الأركان الفرنسية | قيادة أركان الجيوش الفرنسية | هيئة أركان الجيوش الفرنسية | قيادة الأركان الفرنسية",
  },
  "world/french-elements-in-gabon": {
    kind: "state-force", en: "French Elements in Gabon", fr: "Éléments français au Gabon", acronyms: ["EFG"], countries: ["FR", "GA"],
    ar: "العناصر الفرنسية في الغابون | عناصر فرنسا في الغابون | القوات الفرنسية في الغابون | عناصر القوات الفرنسية في الغابون",
  },
  "world/french-foreign-legion": {
    kind: "state-force", en: "French Foreign Legion", fr: "Légion étrangère", countries: ["FR"],
    ar: "الفيلق الأجنبي الفرنسي | اللفيف الأجنبي الفرنسي | الفوج الأجنبي الفرنسي | الفوج الأجنبي الثاني للمظليين",
    arWeak: "اللفيف الأجنبي | الفيلق الأجنبي",
  },
  "world/fuad-hussein": {
    kind: "person", en: "Fuad Hussein", countries: ["IQ"], weak: true,
    ar: "فؤاد حسين",
    arCue: "العراقي | العراق",
  },
  "world/fuad-mohamed-khalaf": {
    kind: "person", en: "Fuad Mohamed Khalaf", countries: ["SO"],
    ar: "فؤاد محمد خلف | فؤاد شنغولي | فؤاد شنقولي",
  },
  "world/gaid-salah": {
    kind: "person", en: "Ahmed Gaïd Salah", aliases: ["Gaid Salah"], countries: ["DZ"],
    ar: "أحمد قايد صالح | قايد صالح | القايد صالح",
  },
  "world/gamal-abdel-nasser": {
    kind: "person", en: "Gamal Abdel Nasser", countries: ["EG"],
    ar: "جمال عبد الناصر",
  },
  "world/gebran-bassil": {
    kind: "person", en: "Gebran Bassil", countries: ["LB"],
    ar: "جبران باسيل",
  },
  "world/george-clooney": {
    kind: "person", en: "George Clooney", countries: ["US"],
    ar: "جورج كلوني",
  },
  "world/george-weah": {
    kind: "person", en: "George Weah", countries: ["LR"],
    ar: "جورج ويا | جورج وياه",
  },
  "world/georges-pompidou": {
    kind: "person", en: "Georges Pompidou", countries: ["FR"],
    ar: "جورج بومبيدو",
  },
  "world/germain-katanga": {
    kind: "person", en: "Germain Katanga", countries: ["CD"],
    ar: "جيرمان كاتانغا | جيرمان كاتانجا",
  },
  "world/ghassan-salame": {
    kind: "person", en: "Ghassan Salamé", aliases: ["Salamé", "Salame"], countries: ["LB", "LY"], parent: "organizations/unsmil",
    ar: "غسان سلامة",
  },
  "world/giorgia-meloni": {
    kind: "person", en: "Giorgia Meloni", countries: ["IT"],
    ar: "جورجيا ميلوني | ميلوني | جيورجيا ميلوني | جورجا ميلوني | جيورجا ميلوني",
  },
  "world/giovanie-biha": {
    kind: "person", en: "Giovanie Biha", countries: ["BI"], parent: "organizations/unowas",
    ar: "جيوفاني بيها | جوفاني بيها | جيوفاني بيه | جيوفانيه بيها | جيوفانا بيها | جيوفاني بيا",
  },
  "world/giulio-regeni": {
    kind: "person", en: "Giulio Regeni", countries: ["IT"],
    ar: "جوليو ريجيني",
    arWeak: "ريجيني",
  },
  "world/gna": {
    kind: "government", en: "Government of National Accord", fr: "Gouvernement d'entente nationale", acronyms: ["GNA", "GEN"], countries: ["LY"],
    from: "2016-03", to: "2021-03",
    ar: "حكومة الوفاق الوطني الليبية | حكومة الوفاق الوطني | حكومة الوفاق | حكومة الوفاق الليبية | حكومة السراج | حكومة الوفاق الوطني المعترف بها دوليا | حكومة فايز السراج",
    arWeak: "حكومة التوافق الوطني",
  },
  "world/gnassingbe-eyadema": {
    kind: "person", en: "Gnassingbé Eyadéma", countries: ["TG"],
    ar: "غناسينغبي إياديما | إياديما | جناسينجبي إياديما | ياديما نياسينغبي | ياديما غناسينغبي | غناسينغبي إيادما | نياسينغبي إياديما | إياديما غناسينغبي",
  },
  "world/gnu": {
    kind: "government", en: "Government of National Unity", fr: "Gouvernement d'unité nationale", acronyms: ["GNU", "GUN"], countries: ["LY"],
    from: "2021-03",
    ar: "حكومة الوحدة الوطنية الليبية | حكومة الوحدة الوطنية المؤقتة | حكومة الدبيبة | حكومة الوحدة الليبية | حكومة الوحدة الوطنية في ليبيا | الحكومة الليبية المؤقتة برئاسة الدبيبة | حكومة الوحدة في طرابلس",
    arWeak: "حكومة الوحدة الوطنية | حكومة الوحدة | حكومة طرابلس",
  },
  "world/goodluck-jonathan": {
    kind: "person", en: "Goodluck Jonathan", countries: ["NG"],
    ar: "غودلاك جوناثان | جودلاك جوناثان | غودلاك جوناتان | غودلوك جوناثان | جودلاك جوناتان | غودلك جوناثان | جودلك جوناثان | غود لاك جوناثان | كودلاك جوناثان",
  },
  "world/greta-thunberg": {
    kind: "person", en: "Greta Thunberg", countries: ["SE"],
    ar: "غريتا تونبرغ | غريتا ثونبرغ",
  },
  "world/gru": {
    kind: "state-force", en: "GRU", aliases: ["Main Intelligence Directorate", "Russian military intelligence"], countries: ["RU"],
    ar: "الاستخبارات العسكرية الروسية | المخابرات العسكرية الروسية | جي آر يو",
  },
  "world/guido-crosetto": {
    kind: "person", en: "Guido Crosetto", countries: ["IT"],
    ar: "غويدو كروزيتو | جويدو كروسيتو | غويدو كروسيتو | جويدو كروزيتو",
    arWeak: "كروزيتو",
  },
  "world/guillaume-soro": {
    kind: "person", en: "Guillaume Soro", countries: ["CI"],
    ar: "غيوم سورو | جيوم سورو | غويوم سورو | جييوم سورو | غيوم كيغبافوري سورو | كيغبافوري سورو | جيوم كيجبافوري سورو | غيوم صورو | غليوم سورو | غييوم سورو | جيلوم سورو",
    arWeak: "سورو",
  },
  "world/habib-bourguiba": {
    kind: "person", en: "Habib Bourguiba", countries: ["TN"],
    ar: "الحبيب بورقيبة | بورقيبة",
  },
  "world/habib-soussou": {
    kind: "person", en: "Habib Soussou", aliases: ["Habib Soussou Mahamat"], countries: ["CF"], parent: "armed-groups/anti-balaka",
    ar: "حبيب سوسو",
  },
  "world/hadi-al-bahra": {
    kind: "person", en: "Hadi al-Bahra", countries: ["SY"],
    ar: "هادي البحرة",
  },
  "world/hadin-kai": {
    kind: "mission", en: "Operation Hadin Kai", fr: "Opération Hadin Kai", aliases: ["Operation Lafiya Dole"], countries: ["NG"],
    parent: "world/nigerian-army", from: "2021-04",
    ar: "عملية هادين كاي | عملية هادن كاي | عملية لافيا دول | عملية لافيا دولي | لافيا دولي | لفيا دولي | لافيا دول | عملية حدين كاي | عملية هدين كاي | عملية حدن كاي | هادين كاي | هادن كاي",
    arWeak: "عملية السلام بالقوة",
  },
  "world/hafez-al-assad": {
    kind: "person", en: "Hafez al-Assad", countries: ["SY"],
    ar: "حافظ الأسد",
  },
  "world/haider-al-abadi": {
    kind: "person", en: "Haider al-Abadi", countries: ["IQ"],
    ar: "حيدر العبادي",
  },
  "world/haitham-bin-tariq": {
    kind: "person", en: "Haitham bin Tariq", countries: ["OM"],
    ar: "هيثم بن طارق | السلطان هيثم",
  },
  "world/hakan-fidan": {
    kind: "person", en: "Hakan Fidan", countries: ["TR"],
    ar: "هاكان فيدان | هكان فيدان | حقان فيدان",
    arWeak: "فيدان",
  },
  "world/hamad-bin-isa-al-khalifa": {
    kind: "person", en: "Hamad bin Isa Al Khalifa", countries: ["BH"],
    ar: "حمد بن عيسى | حمد بن عيسى آل خليفة",
  },
  "world/hamad-bin-jassim-al-thani": {
    kind: "person", en: "Hamad bin Jassim Al Thani", countries: ["QA"],
    ar: "حمد بن جاسم | حمد بن جاسم آل ثاني | حمد بن جاسم بن جبر آل ثاني",
  },
  "world/hamad-bin-khalifa-al-thani": {
    kind: "person", en: "Hamad bin Khalifa Al Thani", countries: ["QA"],
    ar: "حمد بن خليفة | حمد بن خليفة آل ثاني",
  },
  "world/hamdan-bin-mohammed-al-maktoum": {
    kind: "person", en: "Hamdan bin Mohammed Al Maktoum", countries: ["AE"],
    ar: "حمدان بن محمد بن راشد | حمدان بن محمد بن راشد آل مكتوم",
  },
  "world/hamdeen-sabahi": {
    kind: "person", en: "Hamdeen Sabahi", countries: ["EG"],
    ar: "حمدين صباحي",
  },
  "world/hamdi-loza": {
    kind: "person", en: "Hamdi Loza", countries: ["EG"],
    ar: "حمدي لوزا",
  },
  "world/hamed-bakayoko": {
    kind: "person", en: "Hamed Bakayoko", countries: ["CI"],
    ar: "حامد باكايوكو | حميد باكايوكو | أحمد باكايوكو | حمد بكايوكو | حمد باكايوكو",
    arWeak: "باكايوكو",
  },
  "world/hamza-abdi-barre": {
    kind: "person", en: "Hamza Abdi Barre", countries: ["SO"],
    ar: "حمزة عبدي بري",
  },
  "world/hamza-bin-laden": {
    kind: "person", en: "Hamza bin Laden", countries: ["SA"],
    ar: "حمزة بن لادن",
  },
  "world/hanna-tetteh": {
    kind: "person", en: "Hanna Tetteh", aliases: ["Tetteh"], countries: ["GH", "LY"], parent: "organizations/unsmil",
    ar: "هانا تيتيه | هانا تيته | حنا تيتيه | هانا سيروا تيتيه | حنا تيته | هنا تيتيه | هانا تيتي",
  },
  "world/hany-sweilam": {
    kind: "person", en: "Hany Sweilam", countries: ["EG"],
    ar: "هاني سويلم",
  },
  "world/hassan-al-banna": {
    kind: "person", en: "Hassan al-Banna", countries: ["EG"],
    ar: "حسن البنا",
  },
  "world/hassan-al-zadma": {
    kind: "person", en: "Hassan al-Zadma", aliases: ["Hassan Zadma", "Hassan Maatouk al-Zadma"], countries: ["LY"], parent: "world/lna",
    ar: "حسن الزادمة | حسن معتوق الزادمة",
    arWeak: "الزادمة",
  },
  "world/hassan-ali-khaire": {
    kind: "person", en: "Hassan Ali Khaire", countries: ["SO"],
    ar: "حسن علي خيري | حسن علي خيره",
  },
  "world/hassan-dahir-aweys": {
    kind: "person", en: "Hassan Dahir Aweys", countries: ["SO"],
    ar: "حسن طاهر أويس | حسن ضاهر أويس | حسن طاهر عويس | حسن ظاهر أويس",
  },
  "world/hassan-nasrallah": {
    kind: "person", en: "Hassan Nasrallah", countries: ["LB"],
    ar: "حسن نصر الله",
  },
  "world/henri-konan-bedie": {
    kind: "person", en: "Henri Konan Bédié", countries: ["CI"],
    ar: "هنري كونان بيدي | هنري كونان بيدييه | كونان بيدييه | كونان بيدي",
  },
  "world/henry-kissinger": {
    kind: "person", en: "Henry Kissinger", countries: ["US"],
    ar: "هنري كيسنجر | كيسنجر",
  },
  "world/hissein-taha": {
    kind: "person", en: "Hissein Brahim Taha", aliases: ["Hissein Taha"], countries: ["TD"], parent: "organizations/oic",
    ar: "حسين إبراهيم طه | حسين براهيم طه",
  },
  "world/hoshyar-zebari": {
    kind: "person", en: "Hoshyar Zebari", countries: ["IQ"],
    ar: "هوشيار زيباري | زيباري",
  },
  "world/hosni-mubarak": {
    kind: "person", en: "Hosni Mubarak", fr: "Hosni Moubarak", countries: ["EG"],
    ar: "حسني مبارك",
  },
  "world/ibn-battuta": {
    kind: "person", en: "Ibn Battuta", countries: ["MA"],
    ar: "ابن بطوطة",
  },
  "world/ibn-baz": {
    kind: "person", en: "Ibn Baz", countries: ["SA"],
    ar: "ابن باز | عبد العزيز بن باز",
  },
  "world/ibn-khaldun": {
    kind: "person", en: "Ibn Khaldun", countries: ["TN"],
    ar: "ابن خلدون",
  },
  "world/ibn-taymiyya": {
    kind: "person", en: "Ibn Taymiyya", countries: ["SY"],
    ar: "ابن تيمية",
  },
  "world/ibrahim-al-afghani": {
    kind: "person", en: "Ibrahim al-Afghani", countries: ["SO"],
    ar: "إبراهيم الأفغاني | إبراهيم جامع ميعاد",
  },
  "world/ibrahim-al-assaf": {
    kind: "person", en: "Ibrahim al-Assaf", countries: ["SA"],
    ar: "إبراهيم العساف | إبراهيم بن عبد العزيز العساف",
  },
  "world/ibrahim-al-jaafari": {
    kind: "person", en: "Ibrahim al-Jaafari", countries: ["IQ"],
    ar: "إبراهيم الجعفري | إبراهيم الأشيقر الجعفري",
  },
  "world/ibrahim-mahlab": {
    kind: "person", en: "Ibrahim Mahlab", countries: ["EG"],
    ar: "إبراهيم محلب",
    arWeak: "محلب",
  },
  "world/idi-amin": {
    kind: "person", en: "Idi Amin", countries: ["UG"],
    ar: "عيدي أمين | عيدي أمين دادا",
  },
  "world/idris-of-libya": {
    kind: "person", en: "Idris of Libya", countries: ["LY"],
    ar: "إدريس السنوسي | الملك إدريس السنوسي | الملك إدريس",
  },
  "world/igor-gromyko": {
    kind: "person", en: "Igor Gromyko", countries: ["RU", "ML"],
    ar: "إيغور غروميكو | ايجور جروميكو | إيغور جروميكو",
    arWeak: "غروميكو",
  },
  "world/ihab-awad": {
    kind: "person", en: "Ihab Awad", countries: ["EG"],
    ar: "إيهاب عوض",
  },
  "world/ikililou-dhoinine": {
    kind: "person", en: "Ikililou Dhoinine", countries: ["KM"],
    ar: "إكليل ظنين",
  },
  "world/ikrima": {
    kind: "person", en: "Ikrima", countries: ["KE", "SO"], weak: true,
    ar: "عبد القادر محمد عبد القادر عكرمة | عكرمة",
    arCue: "حركة الشباب | الصومال | كينيا",
  },
  "world/inkatha-freedom-party": {
    kind: "party", en: "Inkatha Freedom Party", acronyms: ["IFP"], countries: ["ZA"],
    ar: "حزب إنكاثا | حزب إنكاتا | حزب إنكاثا للحرية | حزب الحرية إنكاثا",
  },
  "world/isaias-afwerki": {
    kind: "person", en: "Isaias Afwerki", countries: ["ER"],
    ar: "أسياس أفورقي | أفورقي | أسياسي أفورقي",
  },
  "world/ismael-lo": {
    kind: "person", en: "Ismaël Lô", countries: ["SN"],
    ar: "إسماعيل لو",
  },
  "world/ismail-haniyeh": {
    kind: "person", en: "Ismail Haniyeh", countries: ["PS"],
    ar: "إسماعيل هنية",
    arWeak: "هنية",
  },
  "world/issa-tchiroma": {
    kind: "person", en: "Issa Tchiroma Bakary", aliases: ["Tchiroma"], countries: ["CM"],
    ar: "عيسى تشيروما بكاري | عيسى تشيروما | عيسى تشيروما باكاري | عيسى شيروما | تشيروما بكاري | عيسى شيروما بكاري | عيسى تشيروما بقاري",
    arWeak: "تشيروما",
    arCue: "الكاميرون | الكاميروني | بيا | ياوندي | غاروا",
  },
  "world/ivan-maslov": {
    kind: "person", en: "Ivan Maslov", countries: ["RU", "ML"], parent: "world/wagner-group",
    ar: "إيفان ماسلوف | إيفان مسلوف",
    arWeak: "ماسلوف",
  },
  "world/j-m-coetzee": {
    kind: "person", en: "J. M. Coetzee", countries: ["ZA"],
    ar: "جون ماكسويل كوتزي | كويتزي",
  },
  "world/j-peter-pham": {
    kind: "person", en: "J. Peter Pham", countries: ["US"],
    ar: "بيتر فام | جون بيتر فام | جاي بيتر فام",
  },
  "world/jacques-chirac": {
    kind: "person", en: "Jacques Chirac", countries: ["FR"],
    ar: "جاك شيراك | شيراك | جاك شراك",
  },
  "world/jalal-talabani": {
    kind: "person", en: "Jalal Talabani", countries: ["IQ"],
    ar: "جلال طالباني | جلال الطالباني",
  },
  "world/jamal-khashoggi": {
    kind: "person", en: "Jamal Khashoggi", countries: ["SA"],
    ar: "جمال خاشقجي | خاشقجي",
  },
  "world/jasem-mohamed-albudaiwi": {
    kind: "person", en: "Jasem Mohamed Albudaiwi", countries: ["KW"],
    ar: "جاسم البديوي | جاسم محمد البديوي",
  },
  "world/jawad-al-bulani": {
    kind: "person", en: "Jawad al-Bulani", countries: ["IQ"],
    ar: "جواد البولاني",
  },
  "world/jean-claude-kassi-brou": {
    kind: "person", en: "Jean-Claude Kassi Brou", aliases: ["Jean-Claude Brou"], countries: ["CI"], parent: "organizations/ecowas",
    ar: "جان كلود كاسي برو | جون كلود كاسي برو | جان كلود كاسي بروا | جان كلود برو | جان كلود كاسي بروو",
  },
  "world/jean-marie-bockel": {
    kind: "person", en: "Jean-Marie Bockel", countries: ["FR"],
    ar: "جان ماري بوكيل | جون ماري بوكيل",
    arWeak: "بوكيل",
  },
  "world/jean-marie-runiga": {
    kind: "person", en: "Jean-Marie Runiga", aliases: ["Jean-Marie Runiga Lugerero"], countries: ["CD"], parent: "armed-groups/m23",
    ar: "جان ماري رونيغا | جان ماري رونيغا لوغيريرو | جان ماري رونيجا",
  },
  "world/jean-noel-barrot": {
    kind: "person", en: "Jean-Noël Barrot", countries: ["FR"],
    ar: "جان نويل بارو | جون نويل بارو | جان نويل باروت | جان نوال بارو",
  },
  "world/jean-remy-yama": {
    kind: "person", en: "Jean Rémy Yama", countries: ["GA"],
    ar: "جان ريمي ياما",
  },
  "world/jean-yves-le-drian": {
    kind: "person", en: "Jean-Yves Le Drian", countries: ["FR"],
    ar: "جان إيف لودريان | لودريان | جان إيف لودريون | جون إيف لودريان | جان ايف دريان | جان إيف لو دريان | لو دريان | إيف لودريان",
  },
  "world/jeannine-mabunda": {
    kind: "person", en: "Jeannine Mabunda", countries: ["CD"],
    ar: "جانين مابوندا",
  },
  "world/jeddah-platform": {
    kind: "intergovernmental", en: "Jeddah Platform (Sudan talks)", aliases: ["Jeddah Platform", "Jeddah process"],
    countries: ["SA", "SD", "US"], from: "2023-05",
    ar: "منبر جدة | منبر جدة التفاوضي | مفاوضات جدة",
  },
  "world/jeff-bezos": {
    kind: "person", en: "Jeff Bezos", countries: ["US"],
    ar: "جيف بيزوس",
  },
  "world/jeffery-woodke": {
    kind: "person", en: "Jeffery Woodke", aliases: ["Jeff Woodke"], countries: ["US", "NE"],
    ar: "جيفري وودكي | جيفري وودك | جيفري ودكي | جيف وودكي",
    arWeak: "وودكي",
  },
  "world/joao-cravinho": {
    kind: "person", en: "João Cravinho", countries: ["PT"],
    ar: "جواو كرافينيو | جواو كرافينهو | جواو غوميز كرافينيو | جواو أغرافينو | جواو كرافينو | جواو غرافينيو | خواو كرافينيو | جواو غوميس كرافينيو",
    arWeak: "كرافينيو",
  },
  "world/joao-lourenco": {
    kind: "person", en: "João Lourenço", countries: ["AO"],
    ar: "جواو لورينسو | جواو لورنسو | لورينسو | جواو لورينكو | خواو لورينسو",
  },
  "world/joe-biden": {
    kind: "person", en: "Joe Biden", countries: ["US"],
    ar: "جو بايدن | بايدن | جوزيف بايدن | جو بيدن | جوزف بايدن",
  },
  "world/joel-meyer": {
    kind: "person", en: "Joël Meyer", countries: ["FR", "ML"],
    ar: "جويل ماير | جويل مايير | جويل ميير | جويل ميار",
  },
  "world/john-f-kennedy": {
    kind: "person", en: "John F. Kennedy", countries: ["US"],
    ar: "جون كينيدي | جون كنيدي",
  },
  "world/john-mahama": {
    kind: "person", en: "John Dramani Mahama", aliases: ["John Mahama"], countries: ["GH"],
    ar: "جون دراماني ماهاما | جون ماهاما | جون درماني ماهاما | جون دراماني مهاما | جون مهاما | جون ديراماني ماهاما | جون دراماني محاما | جون محاما",
    arWeak: "ماهاما",
  },
  "world/johnson-sirleaf": {
    kind: "person", en: "Ellen Johnson Sirleaf", countries: ["LR"],
    ar: "إلين جونسون سيرليف | إيلين جونسون سيرليف | إلين سيرليف | إيلين جونسون سرليف",
    arWeak: "سيرليف",
  },
  "world/jomo-kenyatta": {
    kind: "person", en: "Jomo Kenyatta", countries: ["KE"],
    ar: "جومو كينياتا",
  },
  "world/jose-manuel-albares": {
    kind: "person", en: "José Manuel Albares", countries: ["ES"],
    ar: "خوسيه مانويل ألباريس | ألباريس | خوسي مانويل ألباريس",
  },
  "world/jose-maria-neves": {
    kind: "person", en: "José Maria Neves", countries: ["CV"],
    ar: "جوزيه ماريا نيفيس | خوسيه ماريا نيفيس",
    arWeak: "نيفيس",
  },
  "world/josep-borrell": {
    kind: "person", en: "Josep Borrell", countries: ["ES"],
    ar: "جوزيب بوريل | بوريل | جوزيف بوريل | خوسيب بوريل | جوسيب بوريل | جوزاب بوريل | خوسيه بوريل",
  },
  "world/joseph-aoun": {
    kind: "person", en: "Joseph Aoun", countries: ["LB"],
    ar: "جوزيف عون | جوزاف عون",
  },
  "world/joseph-boakai": {
    kind: "person", en: "Joseph Boakai", countries: ["LR"],
    ar: "جوزيف بواكاي | جوزيف بوكاي | جوزيف نيوما بواكاي | جوزف بواكاي",
    arWeak: "بواكاي",
  },
  "world/joseph-stalin": {
    kind: "person", en: "Joseph Stalin", countries: ["RU"],
    ar: "جوزيف ستالين | ستالين",
  },
  "world/julian-assange": {
    kind: "person", en: "Julian Assange", countries: ["AU"],
    ar: "جوليان أسانج",
  },
  "world/julien-nkoghe-bekale": {
    kind: "person", en: "Julien Nkoghe Bekale", countries: ["GA"],
    ar: "جوليان نكوغي بيكالي | جوليان نكوغ بيكالي",
  },
  "world/julius-maada-bio": {
    kind: "person", en: "Julius Maada Bio", countries: ["SL"],
    ar: "جوليوس مادا بيو | جوليوس بيو | مادا بيو | يوليوس مادا بيو | جوليوس مادا بايو | جوليوس مادانا بيو",
  },
  "world/julius-nyerere": {
    kind: "person", en: "Julius Nyerere", countries: ["TZ"],
    ar: "جوليوس نيريري | نيريري",
  },
  "world/justin-welby": {
    kind: "person", en: "Justin Welby", countries: ["GB"],
    ar: "جاستن ويلبي | جستن ويلبي",
  },
  "world/juvenal-habyarimana": {
    kind: "person", en: "Juvénal Habyarimana", countries: ["RW"],
    ar: "جوفينال هابياريمانا | هابياريمانا",
  },
  "world/kais-saied": {
    kind: "person", en: "Kais Saied", fr: "Kaïs Saïed", countries: ["TN"],
    ar: "قيس سعيد",
  },
  "world/kaja-kallas": {
    kind: "person", en: "Kaja Kallas", countries: ["EE"],
    ar: "كايا كالاس | كالاس",
  },
  "world/kamel-al-wazir": {
    kind: "person", en: "Kamel al-Wazir", countries: ["EG"],
    ar: "كامل الوزير",
  },
  "world/kandia-camara": {
    kind: "person", en: "Kandia Camara", countries: ["CI"],
    ar: "كانديا كامارا | كانديا كمارا | كاندي كامارا",
  },
  "world/karim-khan": {
    kind: "person", en: "Karim Khan", countries: ["GB"], parent: "organizations/icc", weak: true,
    ar: "كريم خان | كريم أحمد خان | كريم أسد خان | كريم أسد أحمد خان",
    arCue: "الجنائية | المدعي العام | لاهاي",
  },
  "world/kashim-shettima": {
    kind: "person", en: "Kashim Shettima", countries: ["NG"],
    ar: "كاشم شيتيما | قاسم شتيما | كاشيم شيتيما | كاشيم شتيما | قاسم شيتيما | كاسم شيتيما | كاشم شتيما",
    arWeak: "شيتيما",
  },
  "world/kathleen-fitzgibbon": {
    kind: "person", en: "Kathleen FitzGibbon", countries: ["US", "NE"],
    ar: "كاثلين فيتزجيبون | كاثلين فيتزغيبون | كاتلين فيتزغيبون",
    arWeak: "فيتزجيبون",
  },
  "world/kayumba-nyamwasa": {
    kind: "person", en: "Kayumba Nyamwasa", countries: ["RW"],
    ar: "كايومبا نياموازا | كايومبا نياماسا",
  },
  "world/kelly-ondo-obiang": {
    kind: "person", en: "Kelly Ondo Obiang", countries: ["GA"],
    ar: "كيلي أوندو أوبيانغ",
  },
  "world/kemi-seba": {
    kind: "person", en: "Kémi Séba", countries: ["BJ"],
    ar: "كيمي سيبا | كمي سيبا | كيمي سبا | ستيليو كابو شيشي",
  },
  "world/ken-elliott": {
    kind: "person", en: "Ken Elliott", countries: ["AU", "BF"],
    ar: "كين إليوت | كينيث إليوت | كين إيليوت | آرثر كينيث إليوت | آرثر إليوت | كينث اليوت | كينيث إيليوت | كن إليوت",
  },
  "world/kenneth-kaunda": {
    kind: "person", en: "Kenneth Kaunda", countries: ["ZM"],
    ar: "كينيث كاوندا | كاوندا",
  },
  "world/khaled-mashal": {
    kind: "person", en: "Khaled Mashal", countries: ["PS"],
    ar: "خالد مشعل",
  },
  "world/khalid-al-attiyah": {
    kind: "person", en: "Khalid al-Attiyah", countries: ["QA"],
    ar: "خالد العطية | خالد بن محمد العطية",
  },
  "world/khalid-al-barnawi": {
    kind: "person", en: "Khalid al-Barnawi", fr: "Khalid al-Barnaoui", countries: ["NG"], parent: "armed-groups/ansaru",
    ar: "خالد البرناوي | خالد البرنوي",
  },
  "world/khalid-batarfi": {
    kind: "person", en: "Khalid Batarfi", countries: ["YE"],
    ar: "خالد باطرفي | خالد سعيد باطرفي",
  },
  "world/khalid-bin-ahmed-al-khalifa": {
    kind: "person", en: "Khalid bin Ahmed Al Khalifa", countries: ["BH"],
    ar: "خالد بن أحمد آل خليفة | خالد بن أحمد بن محمد آل خليفة",
  },
  "world/khalid-bin-khalifa-al-thani": {
    kind: "person", en: "Khalid bin Khalifa Al Thani", countries: ["QA"],
    ar: "خالد بن خليفة بن عبد العزيز آل ثاني | خالد بن خليفة آل ثاني",
  },
  "world/khalifa-bin-zayed-al-nahyan": {
    kind: "person", en: "Khalifa bin Zayed Al Nahyan", countries: ["AE"],
    ar: "خليفة بن زايد | خليفة بن زايد آل نهيان",
  },
  "world/khalifa-haftar": {
    kind: "person", en: "Khalifa Haftar", aliases: ["Haftar", "Hiftar", "Khalifa Hifter"], countries: ["LY"], parent: "world/lna",
    ar: "خليفة حفتر | حفتر | خليفة بلقاسم حفتر | خليفة أبو القاسم حفتر",
  },
  "world/khalifa-shaheen-al-marar": {
    kind: "person", en: "Khalifa Shaheen al-Marar", countries: ["AE"],
    ar: "خليفة شاهين المرر | خليفة شاهين",
  },
  "world/khalil-al-hayya": {
    kind: "person", en: "Khalil al-Hayya", countries: ["PS"],
    ar: "خليل الحية",
  },
  "world/king-abdullah-ii": {
    kind: "person", en: "King Abdullah II", countries: ["JO"],
    ar: "عبد الله الثاني | الملك عبد الله الثاني | عبد الله الثاني بن الحسين",
  },
  "world/king-abdullah-of-saudi-arabia": {
    kind: "person", en: "King Abdullah of Saudi Arabia", countries: ["SA"],
    ar: "عبد الله بن عبد العزيز | الملك عبد الله بن عبد العزيز | عبد الله بن عبد العزيز آل سعود",
  },
  "world/king-faisal": {
    kind: "person", en: "King Faisal", countries: ["SA"],
    ar: "فيصل بن عبد العزيز | الملك فيصل",
  },
  "world/koffi-olomide": {
    kind: "person", en: "Koffi Olomidé", countries: ["CD"],
    ar: "كوفي أولوميدي | كوفي أولوميد",
  },
  "world/konstantin-pikalov": {
    kind: "person", en: "Konstantin Pikalov", countries: ["RU"], parent: "world/wagner-group",
    ar: "كونستانتين بيكالوف | قسطنطين بيكالوف",
    arWeak: "بيكالوف",
  },
  "world/koundjoare": {
    kind: "mission", en: "Operation Koundjoaré", fr: "Opération Koundjoaré", countries: ["TG"], from: "2018",
    ar: "عملية كوندجواري | عملية كونجواري | عملية كوندجوار | كوندجواري",
  },
  "world/kremlin": {
    kind: "government", en: "Kremlin", countries: ["RU"],
    ar: "الكرملين | الكرملن",
  },
  "world/kristalina-georgieva": {
    kind: "person", en: "Kristalina Georgieva", parent: "organizations/imf",
    ar: "كريستالينا غورغييفا | كريستالينا جورجيفا | كريستالينا جورجييفا | غورغييفا | جورجيفا",
  },
  "world/kwame-nkrumah": {
    kind: "person", en: "Kwame Nkrumah", countries: ["GH"],
    ar: "كوامي نكروما | نكروما",
  },
  "world/laurent-desire-kabila": {
    kind: "person", en: "Laurent-Désiré Kabila", countries: ["CD"],
    ar: "لوران ديزيريه كابيلا | لوران كابيلا",
  },
  "world/laurent-fabius": {
    kind: "person", en: "Laurent Fabius", countries: ["FR"],
    ar: "لوران فابيوس | فابيوس | لوران فابيس",
  },
  "world/laurent-gbagbo": {
    kind: "person", en: "Laurent Gbagbo", countries: ["CI"],
    ar: "لوران غباغبو | غباغبو | لوران جباجبو | لوران باغبو | لوران غباغبوا | لوران كباكبو | باغبو | لورون غباغبو | لوران بغبو | لوران باجبو",
  },
  "world/laurent-michon": {
    kind: "person", en: "Laurent Michon", countries: ["FR"], parent: "organizations/barkhane",
    ar: "لوران ميشون",
    arWeak: "ميشون",
  },
  "world/laurent-nkunda": {
    kind: "person", en: "Laurent Nkunda", countries: ["CD"],
    ar: "لوران نكوندا | لوران نكوندابا تواري | لوران نكوندا باتواري",
  },
  "world/leo-africanus": {
    kind: "person", en: "Leo Africanus", countries: ["MA"],
    ar: "ليون الإفريقي | الحسن الوزان",
  },
  "world/leonardo-santos-simao": {
    kind: "person", en: "Leonardo Santos Simão", countries: ["MZ"], parent: "organizations/unowas",
    ar: "ليوناردو سانتوس سيماو | ليوناردو سيماو | ليوناردو سانتوس | ليوناردو سانتوس سيمياو",
    arWeak: "سيماو",
  },
  "world/libya-hcs": {
    kind: "institution", en: "High Council of State (Libya)", fr: "Haut Conseil d'État libyen", acronyms: ["HCS"], countries: ["LY"],
    ar: "المجلس الأعلى للدولة الليبي | المجلس الأعلى للدولة في ليبيا | مجلس الدولة الليبي | مجلس الدولة الأعلى في ليبيا | مجلس الدولة الاستشاري الليبي",
    arWeak: "المجلس الأعلى للدولة | المجلس الاستشاري للدولة",
  },
  "world/libya-hor": {
    kind: "institution", en: "Libyan House of Representatives", fr: "Chambre des représentants de Libye", acronyms: ["HoR"], countries: ["LY"],
    ar: "مجلس النواب الليبي | البرلمان الليبي | مجلس نواب طبرق | برلمان طبرق | مجلس النواب في طبرق | البرلمان المنعقد في طبرق | مجلس النواب المنعقد في طبرق | برلمان ليبيا | مجلس النواب بطبرق",
  },
  "world/libya-ntc": {
    kind: "government", en: "National Transitional Council (Libya)", fr: "Conseil national de transition", acronyms: ["NTC", "CNT"], countries: ["LY"],
    from: "2011-02", to: "2012-08",
    ar: "المجلس الوطني الانتقالي الليبي | المجلس الوطني الانتقالي في ليبيا | المجلس الانتقالي الليبي | المجلس الانتقالي في ليبيا | المجلس الوطني الليبي الانتقالي | المجلس الوطني الليبي",
    arWeak: "المجلس الوطني الانتقالي",
  },
  "world/libya-presidential-council": {
    kind: "government", en: "Libyan Presidential Council", fr: "Conseil présidentiel libyen", countries: ["LY"],
    ar: "المجلس الرئاسي الليبي | المجلس الرئاسي في ليبيا | المجلس الرئاسي لحكومة الوفاق",
    arWeak: "المجلس الرئاسي",
  },
  "world/lna": {
    kind: "state-force", en: "Libyan National Army", fr: "Armée nationale libyenne", aliases: ["Libyan Arab Armed Forces", "Haftar's forces"],
    acronyms: ["LNA", "ANL"], countries: ["LY"], from: "2014",
    ar: "الجيش الوطني الليبي | القوات المسلحة العربية الليبية | قوات حفتر | قوات خليفة حفتر | جيش حفتر | قوات المشير خليفة حفتر | قوات شرق ليبيا | القيادة العامة للقوات المسلحة العربية الليبية | مليشيات حفتر | قوات المشير حفتر | القيادة العامة للجيش الليبي | الجيش الليبي الوطني | قوات اللواء حفتر | قوات الجنرال حفتر | ميليشيات حفتر",
    arWeak: "قوات القيادة العامة",
  },
  "world/lubna-al-hussein": {
    kind: "person", en: "Lubna al-Hussein", countries: ["SD"],
    ar: "لبنى أحمد حسين | لبنى حسين | لبنى أحمد الحسين | لبنى الحسين",
  },
  "world/lucky-irabor": {
    kind: "person", en: "Lucky Irabor", countries: ["NG"],
    ar: "لاكي إيرابور | لوكي إيرابور | ليو إيرابور | لاكي اليونور إيرابور",
    arWeak: "إيرابور",
  },
  "world/luigi-di-maio": {
    kind: "person", en: "Luigi Di Maio", countries: ["IT"],
    ar: "لويجي دي مايو",
  },
  "world/luis-antonio-tagle": {
    kind: "person", en: "Luis Antonio Tagle", countries: ["PH"],
    ar: "لويس أنطونيو تاغلي",
  },
  "world/lupita-nyongo": {
    kind: "person", en: "Lupita Nyong'o", countries: ["KE"],
    ar: "لوبيتا نيونغو | لوبيتا نيونجو",
  },
  "world/magic-system": {
    kind: "person", en: "Magic System", countries: ["CI"],
    ar: "ماجيك سيستم",
  },
  "world/mahad-karate": {
    kind: "person", en: "Mahad Karate", countries: ["SO"],
    ar: "مهد كاراتي | مهاد كاراتي | مهد كراتي | مهاد محمد علي كاراتي | مهاد كراتي | مهاد كراتيه | مهاد قراطي | محمد عبد الرحمن مهاد كراتيه",
  },
  "world/mahamat-salleh-adoum-kette": {
    kind: "person", en: "Mahamat Salleh Adoum Kette", aliases: ["Mahamat Salleh", "Mahamat Salle Adoum Kette"], countries: ["CF"], parent: "armed-groups/fprc",
    ar: "محمد صالح آدم كيتي | محمد صالح آدم كيتيه | محمد صالح أدوم كيتي",
  },
  "world/mahamoud-ali-rage": {
    kind: "person", en: "Mahamoud Ali Rage", aliases: ["Ali Dhere", "Ali Mohamed Rage"], countries: ["SO"],
    ar: "علي محمود راجي | علي طيري | علي دهيري | علي ديري | علي محمود راغي | علي محمد راجي | علي محمد راج",
  },
  "world/mahamoud-ali-youssouf": {
    kind: "person", en: "Mahamoud Ali Youssouf", aliases: ["Mahmoud Ali Youssouf"], countries: ["DJ"], parent: "organizations/african-union",
    ar: "محمود علي يوسف",
  },
  "world/mahatma-gandhi": {
    kind: "person", en: "Mahatma Gandhi", countries: ["IN"],
    ar: "المهاتما غاندي | مهاتما غاندي",
  },
  "world/mahmoud-abbas": {
    kind: "person", en: "Mahmoud Abbas", countries: ["PS"],
    ar: "محمود عباس | أبو مازن",
  },
  "world/mahmoud-darwish": {
    kind: "person", en: "Mahmoud Darwish", countries: ["PS"],
    ar: "محمود درويش",
  },
  "world/mahmoud-tawfik": {
    kind: "person", en: "Mahmoud Tawfik", countries: ["EG"], weak: true,
    ar: "محمود توفيق",
    arCue: "وزير الداخلية | المصري | مصر",
  },
  "world/maitre-gims": {
    kind: "person", en: "Maître Gims", countries: ["CD"],
    ar: "ميتر غيمس | ميتر جيمس",
    arWeak: "غيمس",
  },
  "world/malala-yousafzai": {
    kind: "person", en: "Malala Yousafzai", countries: ["PK"],
    ar: "ملالا يوسفزاي | ملالا يوسف زاي",
    arWeak: "ملالا",
  },
  "world/malcolm-x": {
    kind: "person", en: "Malcolm X", countries: ["US"],
    ar: "مالكوم إكس",
  },
  "world/malek-bennabi": {
    kind: "person", en: "Malek Bennabi", countries: ["DZ"],
    ar: "مالك بن نبي",
  },
  "world/malek-reuben-riak": {
    kind: "person", en: "Malek Reuben Riak", countries: ["SS"],
    ar: "مالك روبن رياك | ملك روبن رياك | مالك روبين رياك",
  },
  "world/mamady-doumbouya": {
    kind: "person", en: "Mamady Doumbouya", fr: "Mamadi Doumbouya", countries: ["GN"],
    ar: "مامادي دومبويا | مامادي دومبيا | ممادي دومبويا | دومبويا | مامادو دومبويا | مامادي دمبويا | محمد دومبويا | مامادي دمبوي | محمدي دومبويا | مامادي دوبويا | مامدي دومبويا | مامادي دومبوي | ممادي دمبويا | مامادي دومبوية | محمادي دومبويا | مامادي دوميويا | مامادي دنبويا | ممدي دومبويا | مامادي دوموبويا | ماماديه دومبويا | مامادي دامبويا | ماميدي دومبويا | مامودو دومبويا | مامادي دومبايا",
  },
  "world/maman-sidikou": {
    kind: "person", en: "Mamane Sambo Sidikou", fr: "Maman Sambo Sidikou", aliases: ["Maman Sidikou"], countries: ["NE"],
    ar: "مامان سامبو سيديكو | مامان صمبو صديقو | مامان سيديكو | مامان سامبو صديقو | ماماني سامبو سيديكو | مامان صديقو | ممان سامبو سيديكو | محمان سيديكو | ممان سيديكو",
    arWeak: "سيديكو",
  },
  "world/mamman-nur": {
    kind: "person", en: "Mamman Nur", aliases: ["Maman Nour", "Mamman Nour", "Maman Nur"], countries: ["NG"], parent: "armed-groups/iswap",
    ar: "مامان نور | ممان نور | مامن نور | مامان نوري",
  },
  "world/mao-zedong": {
    kind: "person", en: "Mao Zedong", countries: ["CN"],
    ar: "ماو تسي تونغ",
  },
  "world/marc-conruyt": {
    kind: "person", en: "Marc Conruyt", countries: ["FR"], parent: "organizations/barkhane",
    ar: "مارك كونروي | مارك كونرويت | مارك كونريت",
    arWeak: "كونروي",
  },
  "world/marco-rubio": {
    kind: "person", en: "Marco Rubio", countries: ["US"],
    ar: "ماركو روبيو | روبيو | مارك روبيو",
  },
  "world/margaret-thatcher": {
    kind: "person", en: "Margaret Thatcher", countries: ["GB"],
    ar: "مارغريت تاتشر | مارجريت تاتشر",
    arWeak: "تاتشر",
  },
  "world/maria-zakharova": {
    kind: "person", en: "Maria Zakharova", countries: ["RU"],
    ar: "ماريا زاخاروفا | زاخاروفا",
  },
  "world/marial-chanuong": {
    kind: "person", en: "Marial Chanuong", aliases: ["Marial Chanuong Yol Mangok"], countries: ["SS"],
    ar: "ماريال شانونق | ماريال شانونغ يول | مريال شانونق | ماريال تشانوونغ | ماريال شانونق يول",
  },
  "world/mariem-hassan": {
    kind: "person", en: "Mariem Hassan", countries: ["EH"],
    ar: "مريم الحسان | مريم الحسن",
  },
  "world/mark-lowcock": {
    kind: "person", en: "Mark Lowcock", countries: ["GB"], parent: "organizations/ocha",
    ar: "مارك لوكوك | مارك لوكك",
    arWeak: "لوكوك",
  },
  "world/mark-zuckerberg": {
    kind: "person", en: "Mark Zuckerberg", countries: ["US"],
    ar: "مارك زوكربيرغ | زوكربيرغ | مارك زوكربيرج",
  },
  "world/martin-griffiths": {
    kind: "person", en: "Martin Griffiths", countries: ["GB"], parent: "organizations/ocha",
    ar: "مارتن غريفيث | مارتن غريفيثس | مارتن جريفيث | مارتن غريفثس | مارتن غريفيتس | مارتن جريفيثس",
    arWeak: "غريفيث",
  },
  "world/martin-luther-king": {
    kind: "person", en: "Martin Luther King", countries: ["US"],
    ar: "مارتن لوثر كينغ | مارتن لوثر كينج",
  },
  "world/marwan-barghouti": {
    kind: "person", en: "Marwan Barghouti", countries: ["PS"],
    ar: "مروان البرغوثي",
  },
  "world/masoud-barzani": {
    kind: "person", en: "Masoud Barzani", countries: ["IQ"],
    ar: "مسعود بارزاني | مسعود البارزاني",
  },
  "world/massad-boulos": {
    kind: "person", en: "Massad Boulos", countries: ["US"],
    ar: "مسعد بولس | بولس مسعد | مسعد بولص",
    arWeak: "بولس",
  },
  "world/mathias-dzon": {
    kind: "person", en: "Mathias Dzon", countries: ["CG"],
    ar: "ماتياس دزون",
  },
  "world/mathieu-ngudjolo": {
    kind: "person", en: "Mathieu Ngudjolo", countries: ["CD"],
    ar: "ماتيو نغودجولو | ماتيو نغوجولو",
  },
  "world/maurice-kamto": {
    kind: "person", en: "Maurice Kamto", aliases: ["Kamto"], countries: ["CM"],
    ar: "موريس كامتو",
    arWeak: "كامتو",
  },
  "world/maxim-shugaley": {
    kind: "person", en: "Maxim Shugaley", fr: "Maxim Chougaleï", countries: ["RU"],
    ar: "مكسيم شوغالي | مكسيم شوغالاي | ماكسيم شوغالي | مكسيم شوجالي | مكسيم شوغاليه",
    arWeak: "شوغالي",
  },
  "world/med-hondo": {
    kind: "person", en: "Med Hondo", countries: ["MR"],
    ar: "ميد هوندو | محمد هوندو",
  },
  "world/mehdi-al-mashat": {
    kind: "person", en: "Mehdi al-Mashat", countries: ["YE"],
    ar: "مهدي المشاط",
  },
  "world/meriam-ibrahim": {
    kind: "person", en: "Meriam Ibrahim", countries: ["SD"],
    ar: "مريم يحيى إبراهيم | مريم إسحاق | مريم يحيى إبراهيم إسحق | مريم إسحق | مريم إبراهيم إسحاق",
    arWeak: "مريم يحيى",
  },
  "world/michael-langley": {
    kind: "person", en: "Michael Langley", countries: ["US"],
    ar: "مايكل لانغلي | مايكل لانجلي | لانغلي",
    arNotAfter: "في | مدينة",
  },
  "world/michael-moussa-adamo": {
    kind: "person", en: "Michael Moussa Adamo", countries: ["GA"],
    ar: "مايكل موسى أدامو",
  },
  "world/michel-aoun": {
    kind: "person", en: "Michel Aoun", countries: ["LB"],
    ar: "ميشال عون",
  },
  "world/michel-djotodia": {
    kind: "person", en: "Michel Djotodia", countries: ["CF"],
    ar: "ميشال جوتوديا | ميشيل جوتوديا | جوتوديا | ميشيل دجوتوديا | ميشال دجوتوديا | ميشال غوتوديا | ميشيل جوتوديا دجوتوديا | دجوتوديا | ميشيل ديوتوديا | ميشيل دجوتويا | ميشال دجوكوديا | ميشال دجوتديا",
    arWeak: "دجوتدويا",
  },
  "world/michelle-bachelet": {
    kind: "person", en: "Michelle Bachelet", countries: ["CL"], parent: "organizations/ohchr",
    ar: "ميشيل باشليه | باشليه | ميشال باشليه | ميشيل باشيليت | ميشيل باشليت",
  },
  "world/mikhail-bogdanov": {
    kind: "person", en: "Mikhail Bogdanov", fr: "Mikhaïl Bogdanov", countries: ["RU"],
    ar: "ميخائيل بوغدانوف | بوغدانوف | ميخائيل بوجدانوف",
  },
  "world/mikhail-gorbachev": {
    kind: "person", en: "Mikhail Gorbachev", countries: ["RU"],
    ar: "ميخائيل غورباتشوف | غورباتشوف",
  },
  "world/mirador": {
    kind: "mission", en: "Operation Mirador", fr: "Opération Mirador", countries: ["BJ"], from: "2022",
    ar: "عملية ميرادور | قوة ميرادور",
  },
  "world/miriam-makeba": {
    kind: "person", en: "Miriam Makeba", countries: ["ZA"],
    ar: "ميريام ماكيبا | مريم ماكيبا",
  },
  "world/mishal-al-ahmad-al-jaber-al-sabah": {
    kind: "person", en: "Mishal al-Ahmad al-Jaber al-Sabah", countries: ["KW"],
    ar: "مشعل الأحمد | مشعل الأحمد الجابر الصباح | مشعل الأحمد الجابر",
  },
  "world/mo-dewji": {
    kind: "person", en: "Mo Dewji", countries: ["TZ"],
    ar: "محمد ديوجي",
  },
  "world/moallim-ayman": {
    kind: "person", en: "Maalim Ayman", aliases: ["Moallim Ayman"], countries: ["SO", "KE"], parent: "armed-groups/al-shabaab",
    ar: "معلم أيمن",
    arWeak: "المعلم أيمن",
    arCue: "الشباب | الصومال | كينيا",
  },
  "world/mobutu-sese-seko": {
    kind: "person", en: "Mobutu Sese Seko", countries: ["CD"],
    ar: "موبوتو سيسي سيكو | موبوتو",
  },
  "world/moeen-abdul-malik": {
    kind: "person", en: "Moeen Abdul Malik", countries: ["YE"],
    ar: "معين عبد الملك",
  },
  "world/mohamad-al-arefe": {
    kind: "person", en: "Mohamad al-Arefe", countries: ["SA"],
    ar: "محمد العريفي",
  },
  "world/mohamed-abdel-aty": {
    kind: "person", en: "Mohamed Abdel Aty", countries: ["EG"], weak: true,
    ar: "محمد عبد العاطي",
    arCue: "وزير الري | سد النهضة | المصري",
  },
  "world/mohamed-abdel-wahed": {
    kind: "person", en: "Mohamed Abdel Wahed", countries: ["EG"], weak: true,
    ar: "محمد عبد الواحد",
    arCue: "خبير الشؤون الأفريقية | الأمن القومي | الشئون الأفريقية",
  },
  "world/mohamed-abdelaziz-sahrawi": {
    kind: "person", en: "Mohamed Abdelaziz", countries: ["EH"], parent: "armed-groups/polisario", weak: true,
    ar: "محمد عبد العزيز",
    arCue: "البوليساريو | الصحراوية | الصحراوي",
  },
  "world/mohamed-ahmed-zaki": {
    kind: "person", en: "Mohamed Ahmed Zaki", countries: ["EG"], weak: true,
    ar: "محمد أحمد زكي | محمد زكي",
    arCue: "وزير الدفاع المصري | المصري | مصر",
  },
  "world/mohamed-al-hacen-lebatt": {
    kind: "person", en: "Mohamed El Hacen Lebatt", aliases: ["Mohamed Lebatt", "Mohamed el Hacen Ould Lebatt"], countries: ["MR", "SD"],
    parent: "organizations/african-union",
    ar: "محمد الحسن ولد لبات | محمد الحسن لبات | محمد الحسن لباد | ولد لبات | محمد ولد الحسن ولد لبات | الحسن ولد لبات | محمد الحسن ولد لباد",
  },
  "world/mohamed-al-menfi": {
    kind: "person", en: "Mohamed al-Menfi", aliases: ["Mohammed Menfi", "Menfi", "al-Menfi"], countries: ["LY"],
    ar: "محمد المنفي | محمد يونس المنفي",
  },
  "world/mohamed-elbaradei": {
    kind: "person", en: "Mohamed ElBaradei", countries: ["EG"],
    ar: "محمد البرادعي | البرادعي",
  },
  "world/mohamed-hassanein-heikal": {
    kind: "person", en: "Mohamed Hassanein Heikal", countries: ["EG"],
    ar: "محمد حسنين هيكل",
  },
  "world/mohamed-hussein-roble": {
    kind: "person", en: "Mohamed Hussein Roble", countries: ["SO"],
    ar: "محمد حسين روبلي | محمد روبلي",
    arWeak: "روبلي",
  },
  "world/mohamed-hussein-tantawi": {
    kind: "person", en: "Mohamed Hussein Tantawi", countries: ["EG"],
    ar: "محمد حسين طنطاوي | المشير طنطاوي | حسين طنطاوي",
  },
  "world/mohamed-ibn-chambas": {
    kind: "person", en: "Mohamed Ibn Chambas", aliases: ["Ibn Chambas"], countries: ["GH"], parent: "organizations/unowas",
    ar: "محمد بن شمباس | محمد ابن شمباس | محمد بن شامباس | محمد بن تشامباس | ابن شمباس | ابن تشامباس",
    arWeak: "شمباس",
  },
  "world/mohamed-kamel-amr": {
    kind: "person", en: "Mohamed Kamel Amr", countries: ["EG"],
    ar: "محمد كامل عمرو",
  },
  "world/mohamed-nasheed": {
    kind: "person", en: "Mohamed Nasheed", countries: ["MV"], weak: true,
    ar: "محمد نشيد",
    arCue: "المالديف | جزر المالديف",
  },
  "world/mohamed-orabi": {
    kind: "person", en: "Mohamed Orabi", countries: ["EG"], weak: true,
    ar: "محمد العرابي",
    arCue: "وزير الخارجية الأسبق | المصري | مصر",
  },
  "world/mohamed-said-atom": {
    kind: "person", en: "Mohamed Said Atom", countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "محمد سعيد أتوم | محمد سعيد أتم",
  },
  "world/mohammad-mustafa": {
    kind: "person", en: "Mohammad Mustafa", countries: ["PS"], weak: true,
    ar: "محمد مصطفى",
    arCue: "رئيس الوزراء الفلسطيني | الفلسطيني | فلسطين",
  },
  "world/mohammad-shtayyeh": {
    kind: "person", en: "Mohammad Shtayyeh", countries: ["PS"],
    ar: "محمد اشتية",
  },
  "world/mohammed-al-jadaan": {
    kind: "person", en: "Mohammed al-Jadaan", countries: ["SA"],
    ar: "محمد الجدعان",
  },
  "world/mohammed-badie": {
    kind: "person", en: "Mohammed Badie", countries: ["EG"],
    ar: "محمد بديع",
  },
  "world/mohammed-bin-nayef": {
    kind: "person", en: "Mohammed bin Nayef", countries: ["SA"],
    ar: "محمد بن نايف | الأمير محمد بن نايف",
  },
  "world/mohammed-bin-rashid-al-maktoum": {
    kind: "person", en: "Mohammed bin Rashid Al Maktoum", countries: ["AE"],
    ar: "محمد بن راشد | محمد بن راشد آل مكتوم",
  },
  "world/mohammed-bin-salman": {
    kind: "person", en: "Mohammed bin Salman", fr: "Mohammed ben Salmane", countries: ["SA"],
    ar: "محمد بن سلمان | محمد بن سلمان بن عبد العزيز",
  },
  "world/mohammed-bin-zayed": {
    kind: "person", en: "Mohamed bin Zayed Al Nahyan", fr: "Mohammed ben Zayed", countries: ["AE"],
    ar: "محمد بن زايد | محمد بن زايد آل نهيان",
  },
  "world/mohammed-deif": {
    kind: "person", en: "Mohammed Deif", countries: ["PS"],
    ar: "محمد الضيف",
  },
  "world/mohammed-shia-al-sudani": {
    kind: "person", en: "Mohammed Shia al-Sudani", countries: ["IQ"],
    ar: "محمد شياع السوداني",
  },
  "world/mohammed-vi": {
    kind: "person", en: "Mohammed VI", countries: ["MA"],
    ar: "الملك محمد السادس | محمد السادس",
  },
  "world/mohammed-yusuf": {
    kind: "person", en: "Mohammed Yusuf", fr: "Mohamed Yusuf", countries: ["NG"], parent: "armed-groups/boko-haram", weak: true,
    ar: "محمد يوسف",
    arCue: "بوكو حرام | مؤسس | مايدوغوري",
  },
  "world/molly-phee": {
    kind: "person", en: "Molly Phee", countries: ["US"], weak: true,
    ar: "مولي في | ماري كاثرين في | مولي فيي | ماري كاترين في | مولي فاي",
  },
  "world/mongi-hamdi": {
    kind: "person", en: "Mongi Hamdi", countries: ["TN", "ML"], parent: "organizations/minusma",
    ar: "المنجي الحامدي | مونغي حمدي | مونجي حمدي | منجي حامدي | المنجي حامدي | منجي الحامدي | منجي حمدي | المنجي حمدي",
  },
  "world/moroccan-army": {
    kind: "state-force", en: "Royal Moroccan Armed Forces", fr: "Forces armées royales", countries: ["MA"],
    ar: "القوات المسلحة الملكية | القوات المسلحة الملكية المغربية | الجيش المغربي | الجيش الملكي المغربي",
  },
  "world/mossad": {
    kind: "state-force", en: "Mossad", countries: ["IL"],
    ar: "الموساد | الموساد الإسرائيلي | جهاز الموساد",
  },
  "world/moussa-dadis-camara": {
    kind: "person", en: "Moussa Dadis Camara", aliases: ["Dadis Camara"], countries: ["GN"],
    ar: "موسى داديس كامارا | داديس كامارا | موسى دادي كامارا | موسى داديس كمارا | داديس كمارا | داديس كمرا | موسى داديس كمرا | موسى داديس | موسى دديس كامارا | موسى داديس كامرا | موسى داديس كاماره | موسى دادس كامارا",
    arWeak: "داديس",
  },
  "world/mpla": {
    kind: "party", en: "MPLA", countries: ["AO"],
    ar: "الحركة الشعبية لتحرير أنغولا | حزب الحركة الشعبية لتحرير أنغولا | الحركة الشعبية لتحرير أنجولا",
  },
  "world/muammar-gaddafi": {
    kind: "person", en: "Muammar Gaddafi", fr: "Mouammar Kadhafi", countries: ["LY"],
    ar: "معمر القذافي | القذافي | العقيد القذافي | معمر قذافي",
    arWeak: "قذافي",
  },
  "world/muhammad-ibn-abd-al-wahhab": {
    kind: "person", en: "Muhammad ibn Abd al-Wahhab", countries: ["SA"],
    ar: "محمد بن عبد الوهاب",
  },
  "world/muhammad-imara": {
    kind: "person", en: "Muhammad Imara", countries: ["EG"], weak: true,
    ar: "محمد عمارة",
    arCue: "المفكر | الأزهر | المصري",
  },
  "world/muhammadu-buhari": {
    kind: "person", en: "Muhammadu Buhari", countries: ["NG"],
    ar: "محمدو بخاري | محمدو بوهاري | محمد بوهاري | بخاري محمدو | محمدو بهاري",
    arWeak: "محمد بخاري",
    arCue: "نيجيريا | النيجيري",
  },
  "world/mukhtar-robow": {
    kind: "person", en: "Mukhtar Robow", countries: ["SO"],
    ar: "مختار روبو | مختار ربو",
  },
  "world/muqtada-al-sadr": {
    kind: "person", en: "Muqtada al-Sadr", countries: ["IQ"],
    ar: "مقتدى الصدر",
  },
  "world/murhaf-abu-qasra": {
    kind: "person", en: "Murhaf Abu Qasra", countries: ["SY"],
    ar: "مرهف أبو قصرة",
  },
  "world/musa-al-koni": {
    kind: "person", en: "Musa al-Koni", fr: "Moussa al-Koni", aliases: ["Al-Koni"], countries: ["LY"],
    ar: "موسى الكوني",
  },
  "world/muse-bihi-abdi": {
    kind: "person", en: "Muse Bihi Abdi", countries: ["SO"],
    ar: "موسى بيحي | موسى بيحي عبدي | موسى بيهي عبدي",
  },
  "world/muslim-brotherhood": {
    kind: "movement", en: "Muslim Brotherhood", fr: "Frères musulmans", from: "1928",
    ar: "جماعة الإخوان المسلمين | الإخوان المسلمين | الإخوان المسلمون | جماعة الإخوان | تنظيم الإخوان | التنظيم الدولي للإخوان",
    arWeak: "الإخوان",
  },
  "world/mustafa-al-kadhimi": {
    kind: "person", en: "Mustafa al-Kadhimi", countries: ["IQ"],
    ar: "مصطفى الكاظمي",
  },
  "world/nabih-berri": {
    kind: "person", en: "Nabih Berri", countries: ["LB"],
    ar: "نبيه بري",
  },
  "world/nadine-gordimer": {
    kind: "person", en: "Nadine Gordimer", countries: ["ZA"],
    ar: "نادين غورديمر | نادين جورديمر",
  },
  "world/naguib-mahfouz": {
    kind: "person", en: "Naguib Mahfouz", countries: ["EG"],
    ar: "نجيب محفوظ",
  },
  "world/naim-qassem": {
    kind: "person", en: "Naim Qassem", countries: ["LB"],
    ar: "نعيم قاسم",
  },
  "world/najib-mikati": {
    kind: "person", en: "Najib Mikati", countries: ["LB"],
    ar: "نجيب ميقاتي",
    arWeak: "ميقاتي",
  },
  "world/najla-el-mangoush": {
    kind: "person", en: "Najla el-Mangoush", aliases: ["Najla Mangoush"], countries: ["LY"],
    ar: "نجلاء المنقوش",
    arWeak: "المنقوش",
  },
  "world/nana-akufo-addo": {
    kind: "person", en: "Nana Akufo-Addo", countries: ["GH"],
    ar: "نانا أكوفو أدو | أكوفو أدو | نانا أدو دانكوا أكوفو أدو | نانا أكوفوا أدو | نانا أكفو أدو",
  },
  "world/napoleon": {
    kind: "person", en: "Napoleon", countries: ["FR"],
    ar: "نابليون بونابرت | نابليون",
  },
  "world/narendra-modi": {
    kind: "person", en: "Narendra Modi", countries: ["IN"],
    ar: "ناريندرا مودي | نارندرا مودي",
  },
  "world/nasir-al-wuhayshi": {
    kind: "person", en: "Nasir al-Wuhayshi", countries: ["YE"],
    ar: "ناصر الوحيشي | ناصر عبد الكريم الوحيشي",
  },
  "world/nasir-el-rufai": {
    kind: "person", en: "Nasir El-Rufai", countries: ["NG"],
    ar: "ناصر أحمد الرفاعي | ناصر الروفاي | نصير الرفاعي | ناصر الرفيعي",
    arWeak: "ناصر الرفاعي",
    arCue: "نيجيريا | كادونا | النيجيري",
  },
  "world/nasser-bourita": {
    kind: "person", en: "Nasser Bourita", countries: ["MA"],
    ar: "ناصر بوريطة | بوريطة",
  },
  "world/nasser-judeh": {
    kind: "person", en: "Nasser Judeh", countries: ["JO"],
    ar: "ناصر جودة",
  },
  "world/nathalie-yamb": {
    kind: "person", en: "Nathalie Yamb", countries: ["CM"],
    ar: "ناتالي يامب | ناتالي يام",
  },
  "world/national-army-benin": {
    kind: "state-force", en: "Benin Armed Forces", fr: "Forces armées béninoises", acronyms: ["FAB"], countries: ["BJ"],
    ar: "الجيش البنيني | القوات المسلحة البنينية | جيش بنين",
  },
  "world/national-unity-platform": {
    kind: "party", en: "National Unity Platform", acronyms: ["NUP"], countries: ["UG"],
    ar: "حزب منصة الوحدة الوطنية | حزب برنامج الوحدة الوطنية",
    arWeak: "منصة الوحدة الوطنية",
    arCue: "أوغندا | الأوغندي | بوبي واين | كمبالا",
  },
  "world/nawaf-al-ahmad-al-jaber-al-sabah": {
    kind: "person", en: "Nawaf al-Ahmad al-Jaber al-Sabah", countries: ["KW"],
    ar: "نواف الأحمد | نواف الأحمد الجابر الصباح | نواف الأحمد الجابر",
  },
  "world/nawaf-salam": {
    kind: "person", en: "Nawaf Salam", countries: ["LB"],
    ar: "نواف سلام",
  },
  "world/nawal-el-saadawi": {
    kind: "person", en: "Nawal El Saadawi", countries: ["EG"],
    ar: "نوال السعداوي",
  },
  "world/nayef-al-hajraf": {
    kind: "person", en: "Nayef al-Hajraf", countries: ["KW"],
    ar: "نايف الحجرف | نايف فلاح الحجرف",
  },
  "world/ngugi-wa-thiongo": {
    kind: "person", en: "Ngũgĩ wa Thiong'o", countries: ["KE"],
    ar: "نغوغي وا ثيونغو | نجوجي وا ثيونجو | نغوجي واثيونغو",
  },
  "world/nicholas-haysom": {
    kind: "person", en: "Nicholas Haysom", countries: ["ZA", "SS"], parent: "organizations/unmiss",
    ar: "نيكولاس هايسوم | نيكولاس هيسوم | نيكولاس هيثوم | نيكولاس فينك هايسوم",
    arWeak: "هايسوم",
  },
  "world/nick-checker": {
    kind: "person", en: "Nick Checker", countries: ["US"],
    ar: "نيك تشيكر | نيكولاس تشيكر",
    arWeak: "تشيكر",
  },
  "world/nicolas-sarkozy": {
    kind: "person", en: "Nicolas Sarkozy", countries: ["FR"],
    ar: "نيكولا ساركوزي | ساركوزي | نيكولاي ساركوزي | نيكولاس ساركوزي | نيقولا ساركوزي",
  },
  "world/nigerian-army": {
    kind: "state-force", en: "Nigerian Armed Forces", fr: "Forces armées nigérianes", aliases: ["Nigerian army"], countries: ["NG"],
    acled: [{ name: "Military Forces of Nigeria (1999-2015)", from: "1999", to: "2015" }, { name: "Military Forces of Nigeria (2015-)", from: "2015" }],
    ar: "الجيش النيجيري | القوات المسلحة النيجيرية | جيش نيجيريا",
  },
  "world/nizar-madani": {
    kind: "person", en: "Nizar Madani", countries: ["SA"],
    ar: "نزار مدني | نزار بن عبيد مدني",
  },
  "world/nnamdi-kanu": {
    kind: "person", en: "Nnamdi Kanu", aliases: ["Nnamdi Okwu Kanu"], countries: ["NG"], parent: "armed-groups/ipob",
    ar: "نامدي كانو | ننامدي كانو | نمدي كانو | إنامدي كانو | ناندي كانو | نمندي كانو | نمادي كانو | نناميد كانو",
  },
  "world/noureddine-adam": {
    kind: "person", en: "Noureddine Adam", aliases: ["Nourredine Adam", "Nureddine Adam", "Noureldine Adam", "Nourreldine Adam"], countries: ["CF"], parent: "armed-groups/fprc", weak: true,
    ar: "نور الدين آدم | نورالدين آدم",
    arCue: "سيليكا | أفريقيا الوسطى | الجبهة",
  },
  "world/nouri-al-maliki": {
    kind: "person", en: "Nouri al-Maliki", countries: ["IQ"],
    ar: "نوري المالكي",
  },
  "world/nrm-uganda": {
    kind: "party", en: "National Resistance Movement (Uganda)", acronyms: ["NRM"], countries: ["UG"],
    ar: "حركة المقاومة الوطنية الأوغندية | حزب حركة المقاومة الوطنية",
    arWeak: "حركة المقاومة الوطنية",
    arCue: "أوغندا | الأوغندي | موسيفيني | كمبالا",
  },
  "world/nuhu-ribadu": {
    kind: "person", en: "Nuhu Ribadu", countries: ["NG"],
    ar: "نوهو ريبادو | نوح ريبادو",
    arWeak: "ريبادو",
  },
  "world/olaf-scholz": {
    kind: "person", en: "Olaf Scholz", countries: ["DE"],
    ar: "أولاف شولتس | شولتس | أولاف شولتز | أولف شولتز | اولاف شولز",
  },
  "world/olivier-dubois": {
    kind: "person", en: "Olivier Dubois", countries: ["FR", "ML"],
    ar: "أوليفييه دوبوا | أوليفيه دوبوا | أوليفيي دوبوا | أوليفر دوبوا",
    arWeak: "دوبوا",
  },
  "world/olivier-salgado": {
    kind: "person", en: "Olivier Salgado", countries: ["FR", "ML"], parent: "organizations/minusma",
    ar: "أوليفييه سالغادو | أوليفييه سالجادو | أوليفيه سالغادو | أوليفييه سلغادو | أوليفيي سالغادو | اوليفيه سلغادو | أوليفيي سالجادو",
    arWeak: "سالغادو",
  },
  "world/olusegun-obasanjo": {
    kind: "person", en: "Olusegun Obasanjo", countries: ["NG"],
    ar: "أولوسيغون أوباسانجو | أوباسانجو | أوليسيغون أوباسانجو | أولوسيجون أوباسانجو | أولوسيغون أوبسانجو | أولوسيغون أوباسنجو | اوباسنجو | أوباسانغو",
  },
  "world/omar-abdel-rahman": {
    kind: "person", en: "Omar Abdel-Rahman", countries: ["EG"], weak: true,
    ar: "عمر عبد الرحمن",
    arCue: "الشيخ الضرير | الجماعة الإسلامية | المصري",
  },
  "world/omar-abdirashid-ali-sharmarke": {
    kind: "person", en: "Omar Abdirashid Ali Sharmarke", countries: ["SO"],
    ar: "عمر عبد الرشيد شرماركي | عمر شرماركي",
  },
  "world/omar-al-mukhtar": {
    kind: "person", en: "Omar al-Mukhtar", countries: ["LY"],
    ar: "عمر المختار",
  },
  "world/omar-hammami": {
    kind: "person", en: "Omar Hammami", countries: ["US", "SO"],
    ar: "عمر الهمامي | أبو منصور الأمريكي",
  },
  "world/omar-suleiman": {
    kind: "person", en: "Omar Suleiman", countries: ["EG"], weak: true,
    ar: "عمر سليمان",
    arCue: "المصري | مصر | مبارك | المخابرات",
  },
  "world/omar-touray": {
    kind: "person", en: "Omar Alieu Touray", aliases: ["Omar Touray"], countries: ["GM"], parent: "organizations/ecowas",
    ar: "عمر توراي | عمر عليو توراي | عمر أليو توراي | عمر علي توراي | عمر عليون توراي | عمر أليو توري | عمر عيلو توري | عمر أليو توريه | عمر عليو توري | أومار أليو توراي",
  },
  "world/orange-democratic-movement": {
    kind: "party", en: "Orange Democratic Movement", acronyms: ["ODM"], countries: ["KE"],
    ar: "حزب الحركة الديمقراطية البرتقالية | الحركة الديمقراطية البرتقالية | الحركة البرتقالية الديمقراطية",
  },
  "world/osama-askar": {
    kind: "person", en: "Osama Askar", countries: ["EG"],
    ar: "أسامة عسكر",
  },
  "world/osama-bin-laden": {
    kind: "person", en: "Osama bin Laden", fr: "Oussama Ben Laden", countries: ["SA"], parent: "armed-groups/al-qaeda",
    ar: "أسامة بن لادن | بن لادن",
  },
  "world/oumar-younous": {
    kind: "person", en: "Oumar Younous", aliases: ["Oumar Sodiam", "Oumar Younous Abdoulay"], countries: ["CF"], parent: "armed-groups/fprc",
    ar: "عمر يونس أوسوديام | أومار سوديام | عمر سوديام | عمر يونس سوديام",
    arWeak: "عمر يونس",
    arCue: "سيليكا | أفريقيا الوسطى | ماس | الماس",
  },
  "world/pacome-moubelet-boubeya": {
    kind: "person", en: "Pacôme Moubelet Boubeya", countries: ["GA"],
    ar: "باكوم موبيليه بوبيا | باكوم موبيليت بوبيا",
  },
  "world/papa-wemba": {
    kind: "person", en: "Papa Wemba", countries: ["CD"],
    ar: "بابا ويمبا",
  },
  "world/pascal-lissouba": {
    kind: "person", en: "Pascal Lissouba", countries: ["CG"],
    ar: "باسكال ليسوبا",
  },
  "world/pascal-tsaty-mabiala": {
    kind: "person", en: "Pascal Tsaty Mabiala", countries: ["CG"],
    ar: "باسكال تساتي مابيالا",
  },
  "world/patriarch-kirill": {
    kind: "person", en: "Patriarch Kirill", countries: ["RU"],
    ar: "البطريرك كيريل",
  },
  "world/patrice-lumumba": {
    kind: "person", en: "Patrice Lumumba", countries: ["CD"],
    ar: "باتريس لومومبا | لومومبا",
  },
  "world/patrice-motsepe": {
    kind: "person", en: "Patrice Motsepe", countries: ["ZA"], parent: "organizations/caf",
    ar: "باتريس موتسيبي | موتسيبي",
  },
  "world/patrice-talon": {
    kind: "person", en: "Patrice Talon", countries: ["BJ"],
    ar: "باتريس تالون | بتريس تالون | باتريس طالون | باتريك تالون | باتريس غيوم أتاناز تالون",
    arWeak: "تالون",
  },
  "world/patrick-karegeya": {
    kind: "person", en: "Patrick Karegeya", countries: ["RW"],
    ar: "باتريك كاريغيا",
  },
  "world/patrick-pouyanne": {
    kind: "person", en: "Patrick Pouyanné", countries: ["FR"],
    ar: "باتريك بويانيه | باتريك بويانيي | باتريك بوياني",
  },
  "world/paul-biya": {
    kind: "person", en: "Paul Biya", aliases: ["Biya"], countries: ["CM"],
    ar: "بول بيا | بول بييا | بول بيه | بيا بول | بول بايا",
    arWeak: "بيا | الرئيس بيا",
    arCue: "الكاميرون | الكاميروني | الكاميرونية | ياوندي",
  },
  "world/paul-kagame": {
    kind: "person", en: "Paul Kagame", countries: ["RW"],
    ar: "بول كاغامي | كاغامي | بول كاغامه | بول كاجامي | بول كاغام | بول كاغاميه | بول كغامي | بول كاكامي",
  },
  "world/paul-rusesabagina": {
    kind: "person", en: "Paul Rusesabagina", countries: ["RW"],
    ar: "بول روسيساباجينا | بول روسيساباغينا",
  },
  "world/paulette-missambo": {
    kind: "person", en: "Paulette Missambo", countries: ["GA"],
    ar: "بوليت ميسامبو",
  },
  "world/pdp-nigeria": {
    kind: "party", en: "People's Democratic Party", fr: "Parti démocratique populaire", acronyms: ["PDP"], countries: ["NG"], from: "1998",
    ar: "حزب الشعب الديمقراطي | حزب الشعب الديمقراطي النيجيري | حزب الشعب الديموقراطي | الحزب الديمقراطي الشعبي | الحزب الديمقراطي الشعبي النيجيري | حزب الشعوب الديمقراطي | حزب الشعوب الديمقراطي النيجيري",
    arWeak: "الحزب الشعبي الديمقراطي",
  },
  "world/pedro-sanchez": {
    kind: "person", en: "Pedro Sánchez", countries: ["ES"],
    ar: "بيدرو سانشيز | بيدرو سانشيث | بيدرو سانتشيز | بدرو سانشيز | بيدرو سانشيس",
    arWeak: "سانشيز",
  },
  "world/pentagon": {
    kind: "government", en: "Pentagon", fr: "Pentagone", aliases: ["US Department of Defense"], countries: ["US"],
    ar: "البنتاغون | البنتاجون | وزارة الدفاع الأمريكية | وزارة الدفاع الأميركية | وزارة الحرب الأمريكية | وزارة الحرب الأميركية",
  },
  "world/peter-obi": {
    kind: "person", en: "Peter Obi", countries: ["NG"],
    ar: "بيتر أوبي | بيتر غريغوري أوبي",
  },
  "world/pierre-buyoya": {
    kind: "person", en: "Pierre Buyoya", countries: ["BI", "ML"], parent: "organizations/misahel",
    ar: "بيير بويويا | بيار بويويا",
    arWeak: "بويويا",
  },
  "world/pope-francis": {
    kind: "person", en: "Pope Francis", fr: "Pape François",
    ar: "البابا فرنسيس | البابا فرانسيس | البابا فرانسيسكو | فرنسيس الأول",
  },
  "world/pope-shenouda-iii": {
    kind: "person", en: "Pope Shenouda III", countries: ["EG"],
    ar: "شنودة الثالث | البابا شنودة",
  },
  "world/pope-tawadros-ii": {
    kind: "person", en: "Pope Tawadros II", countries: ["EG"],
    ar: "تواضروس الثاني | البابا تواضروس",
  },
  "world/qaboos-bin-said": {
    kind: "person", en: "Qaboos bin Said", countries: ["OM"],
    ar: "قابوس بن سعيد | السلطان قابوس",
  },
  "world/qasim-al-raymi": {
    kind: "person", en: "Qasim al-Raymi", countries: ["YE"],
    ar: "قاسم الريمي | أبو هريرة الصنعاني",
  },
  "world/quad-sudan": {
    kind: "intergovernmental", en: "Quad (Sudan mediation)", fr: "Quad pour le Soudan", aliases: ["Quartet"], countries: ["US", "SA", "AE", "EG", "SD"],
    ar: "الرباعية الدولية بشأن السودان | الآلية الرباعية بشأن السودان | المجموعة الرباعية بشأن السودان | الرباعية الدولية | الرباعية بشأن السودان | الآلية الرباعية الدولية | رباعية السودان",
    arWeak: "الرباعية | المجموعة الرباعية | الآلية الرباعية | اللجنة الرباعية | دول الرباعية | مبادرة الرباعية",
  },
  "world/quai-dorsay": {
    kind: "government", en: "French Ministry for Europe and Foreign Affairs", fr: "Quai d'Orsay",
    aliases: ["French Foreign Ministry", "French Ministry of Foreign Affairs"], countries: ["FR"],
    ar: "وزارة الخارجية الفرنسية | الكيدورسيه | الخارجية الفرنسية | الكي دورسيه | كي دورسيه",
  },
  "world/radhia-achouri": {
    kind: "person", en: "Radhia Achouri", countries: ["TN", "ML"], parent: "organizations/minusma",
    ar: "راضية عاشوري | راضية العاشوري | رضية عاشوري",
  },
  "world/ramtane-lamamra": {
    kind: "person", en: "Ramtane Lamamra", countries: ["DZ", "SD"],
    ar: "رمطان لعمامرة | لعمامرة | رمضان لعمامرة | رمضان العمامرة | رمطان العمامرة",
  },
  "world/rashad-al-alimi": {
    kind: "person", en: "Rashad al-Alimi", countries: ["YE"],
    ar: "رشاد العليمي | رشاد محمد العليمي",
    arWeak: "العليمي",
  },
  "world/raska-lukwiya": {
    kind: "person", en: "Raska Lukwiya", countries: ["UG"], parent: "armed-groups/lra",
    ar: "راسكا لوكويا | راسكا لوكويه",
  },
  "world/ravina-shamdasani": {
    kind: "person", en: "Ravina Shamdasani", parent: "organizations/ohchr",
    ar: "رافينا شامداساني | رافينا شمداساني",
    arWeak: "شامداساني",
  },
  "world/recep-tayyip-erdogan": {
    kind: "person", en: "Recep Tayyip Erdoğan", fr: "Recep Tayyip Erdogan", countries: ["TR"],
    ar: "رجب طيب أردوغان | أردوغان | رجب طيب أردوجان | أردوجان | الطيب أردوغان | رجب أردوغان | طيب أردوغان | أردغان",
  },
  "world/reem-al-hashimy": {
    kind: "person", en: "Reem Al Hashimy", countries: ["AE"],
    ar: "ريم الهاشمي | ريم بنت إبراهيم الهاشمي",
  },
  "world/richard-nixon": {
    kind: "person", en: "Richard Nixon", countries: ["US"],
    ar: "ريتشارد نيكسون",
  },
  "world/riyad-al-maliki": {
    kind: "person", en: "Riyad al-Maliki", countries: ["PS"],
    ar: "رياض المالكي",
  },
  "world/robert-beugre-mambe": {
    kind: "person", en: "Robert Beugré Mambé", aliases: ["Beugré Mambé"], countries: ["CI"],
    ar: "روبير بوغري مامبي | روبرت بوغري مامبي | روبير بوغريه مامبيه | روبير بوجري مامبي | روبرت بوجري مامبي | روبير بوجريه مامبيه",
    arWeak: "مامبي",
  },
  "world/robert-dussey": {
    kind: "person", en: "Robert Dussey", countries: ["TG"],
    ar: "روبرت دوسي | روبير دوسي | روبرت دوسيه | روبير دوساي | روبيرت دوساي | روبرت دوساي",
  },
  "world/romano-prodi": {
    kind: "person", en: "Romano Prodi", countries: ["IT"],
    ar: "رومانو برودي | برودي",
  },
  "world/ronald-reagan": {
    kind: "person", en: "Ronald Reagan", countries: ["US"],
    ar: "رونالد ريغان | رونالد ريجان",
  },
  "world/rudolph-atallah": {
    kind: "person", en: "Rudolph Atallah", countries: ["US"],
    ar: "رودولف عطا الله | رودولف عطالله | رودولف عطاالله | رودولف أتالا",
  },
  "world/ruhollah-khomeini": {
    kind: "person", en: "Ruhollah Khomeini", countries: ["IR"],
    ar: "روح الله الخميني | آية الله الخميني",
    arWeak: "الخميني",
  },
  "world/russian-armed-forces": {
    kind: "state-force", en: "Russian Armed Forces", fr: "Forces armées russes", aliases: ["Russian army"], countries: ["RU"],
    ar: "الجيش الروسي | القوات المسلحة الروسية | القوات الروسية",
  },
  "world/russian-defence-ministry": {
    kind: "government", en: "Russian Ministry of Defence", fr: "Ministère russe de la Défense", countries: ["RU"],
    ar: "وزارة الدفاع الروسية | الدفاع الروسية",
  },
  "world/saad-bin-atef-al-awlaki": {
    kind: "person", en: "Saad bin Atef al-Awlaki", countries: ["YE"],
    ar: "سعد بن عاطف العولقي | سعد العولقي",
  },
  "world/saad-hariri": {
    kind: "person", en: "Saad Hariri", countries: ["LB"],
    ar: "سعد الحريري",
  },
  "world/sabah-al-ahmad-al-jaber-al-sabah": {
    kind: "person", en: "Sabah al-Ahmad al-Jaber al-Sabah", countries: ["KW"],
    ar: "صباح الأحمد | صباح الأحمد الجابر الصباح | صباح الأحمد الجابر",
  },
  "world/sabah-al-khalid-al-sabah": {
    kind: "person", en: "Sabah al-Khalid al-Sabah", countries: ["KW"],
    ar: "صباح الخالد | صباح خالد الحمد الصباح | صباح الخالد الحمد الصباح",
  },
  "world/sabri-boukadoum": {
    kind: "person", en: "Sabri Boukadoum", countries: ["DZ"],
    ar: "صبري بوقادوم | صبري بوقدوم",
  },
  "world/saddam-haftar": {
    kind: "person", en: "Saddam Haftar", countries: ["LY"], parent: "world/lna",
    ar: "صدام حفتر | صدام خليفة حفتر",
  },
  "world/saddam-hussein": {
    kind: "person", en: "Saddam Hussein", countries: ["IQ"],
    ar: "صدام حسين",
  },
  "world/sadr": {
    kind: "government", en: "Sahrawi Arab Democratic Republic", fr: "République arabe sahraouie démocratique", acronyms: ["SADR", "RASD"],
    countries: ["EH"], from: "1976-02-27",
    ar: "الجمهورية العربية الصحراوية الديمقراطية | الجمهورية الصحراوية | الجمهورية العربية الصحراوية | الجمهورية الصحراوية العربية الديمقراطية | الجمهورية العربية الصحراوية الديموقراطية",
  },
  "world/said-chengriha": {
    kind: "person", en: "Saïd Chengriha", countries: ["DZ"],
    ar: "السعيد شنقريحة | سعيد شنقريحة | شنقريحة | السعيد شنغريحة | شنغريحة",
  },
  "world/said-djinnit": {
    kind: "person", en: "Saïd Djinnit", countries: ["DZ"],
    ar: "سعيد جنيت | السعيد جنيت | سعيد جينيت",
  },
  "world/saif-al-adel": {
    kind: "person", en: "Saif al-Adel", countries: ["EG"],
    ar: "سيف العدل",
  },
  "world/saif-al-islam-gaddafi": {
    kind: "person", en: "Saif al-Islam Gaddafi", fr: "Seif al-Islam Kadhafi", countries: ["LY"],
    ar: "سيف الإسلام القذافي | سيف القذافي | سيف الإسلام معمر القذافي",
  },
  "world/saif-bin-zayed-al-nahyan": {
    kind: "person", en: "Saif bin Zayed Al Nahyan", countries: ["AE"],
    ar: "سيف بن زايد | سيف بن زايد آل نهيان",
  },
  "world/salah-al-budair": {
    kind: "person", en: "Salah al-Budair", countries: ["SA"],
    ar: "صلاح البدير",
  },
  "world/saleh-al-fawzan": {
    kind: "person", en: "Saleh al-Fawzan", countries: ["SA"],
    ar: "صالح الفوزان | صالح بن فوزان الفوزان",
  },
  "world/saleh-ali-saleh-nabhan": {
    kind: "person", en: "Saleh Ali Saleh Nabhan", countries: ["KE"], parent: "armed-groups/al-qaeda",
    ar: "صالح علي صالح نبهان | صالح علي نبهان",
  },
  "world/salim-kony": {
    kind: "person", en: "Salim Kony", aliases: ["Salim Saleh Kony"], countries: ["UG", "CF"], parent: "armed-groups/lra",
    ar: "سليم صالح كوني",
    arWeak: "سليم كوني",
    arCue: "جيش الرب | جوزيف كوني | أوغندا",
  },
  "world/salman-al-ouda": {
    kind: "person", en: "Salman al-Ouda", countries: ["SA"],
    ar: "سلمان العودة",
  },
  "world/salman-bin-hamad-al-khalifa": {
    kind: "person", en: "Salman bin Hamad Al Khalifa", countries: ["BH"],
    ar: "سلمان بن حمد | سلمان بن حمد آل خليفة",
  },
  "world/sameh-shoukry": {
    kind: "person", en: "Sameh Shoukry", fr: "Sameh Choukri", countries: ["EG"],
    ar: "سامح شكري",
  },
  "world/samir-geagea": {
    kind: "person", en: "Samir Geagea", countries: ["LB"],
    ar: "سمير جعجع",
  },
  "world/samora-machel": {
    kind: "person", en: "Samora Machel", countries: ["MZ"],
    ar: "سامورا ماشيل",
  },
  "world/samuel-ablakwa": {
    kind: "person", en: "Samuel Ablakwa", fr: "Samuel Okudzeto Ablakwa", countries: ["GH"],
    ar: "صامويل أبلاكوا | صموئيل أوكودزيتو أبلاكوا | صامويل أوكودزيتو أبلاكوا | سامويل أوكودزيتو أبلاكوا | أوكودزيتو أبلاكوا",
    arWeak: "أبلاكوا",
  },
  "world/sanusi-lamido": {
    kind: "person", en: "Muhammadu Sanusi II", aliases: ["Sanusi Lamido Sanusi", "Lamido Sanusi"], countries: ["NG"],
    ar: "محمد السنوسي الثاني | سنوسي لاميدو سنوسي | محمدو سنوسي الثاني | لاميدو سنوسي | محمد سنوسي الثاني | لاميدو سنوسي لاميدو | سانوسي لاميدو سانوسي | السنوسي لاميدو السنوسي | محمدو سنوسي",
  },
  "world/saoud-bin-abdulrahman-al-thani": {
    kind: "person", en: "Saoud bin Abdulrahman Al Thani", countries: ["QA"],
    ar: "سعود بن عبد الرحمن آل ثاني",
  },
  "world/saud-al-faisal": {
    kind: "person", en: "Saud al-Faisal", countries: ["SA"],
    ar: "سعود الفيصل | الأمير سعود الفيصل",
  },
  "world/saud-al-qahtani": {
    kind: "person", en: "Saud al-Qahtani", countries: ["SA"],
    ar: "سعود القحطاني",
  },
  "world/sayyid-qutb": {
    kind: "person", en: "Sayyid Qutb", countries: ["EG"],
    ar: "سيد قطب",
  },
  "world/sebastien-lecornu": {
    kind: "person", en: "Sébastien Lecornu", countries: ["FR"],
    ar: "سيباستيان لوكورنو | سيباستيان ليكورنو | لوكورنو | سباستيان لوكورنو | سيباستيان لوكورني | سيبستيان لوكورنو | سيباستيان لو كورنو",
  },
  "world/sedki-sobhi": {
    kind: "person", en: "Sedki Sobhi", countries: ["EG"],
    ar: "صدقي صبحي",
  },
  "world/sekou-toure": {
    kind: "person", en: "Ahmed Sékou Touré", aliases: ["Sékou Touré"], countries: ["GN"],
    ar: "أحمد سيكو توري | سيكو توري | شيخو توري | أحمد شيخو توري | أحمد سيكوتوري | أحمد شيكو توري | أحمد سيكوتوريه",
  },
  "world/sergey-lavrov": {
    kind: "person", en: "Sergey Lavrov", fr: "Sergueï Lavrov", countries: ["RU"],
    ar: "سيرغي لافروف | لافروف | سيرجي لافروف | سرغي لافروف | سيرغيه لافروف",
  },
  "world/shawki-allam": {
    kind: "person", en: "Shawki Allam", countries: ["EG"],
    ar: "شوقي علام",
  },
  "world/sheikh-sharif-sheikh-ahmed": {
    kind: "person", en: "Sheikh Sharif Sheikh Ahmed", countries: ["SO"],
    ar: "شريف شيخ أحمد | شيخ شريف شيخ أحمد | شيخ شريف أحمد",
  },
  "world/sherif-ismail": {
    kind: "person", en: "Sherif Ismail", countries: ["EG"], weak: true,
    ar: "شريف إسماعيل",
    arCue: "رئيس الوزراء | المصري | مصر",
  },
  "world/shireen-abu-akleh": {
    kind: "person", en: "Shireen Abu Akleh", countries: ["PS"],
    ar: "شيرين أبو عاقلة",
  },
  "world/siad-barre": {
    kind: "person", en: "Siad Barre", countries: ["SO"],
    ar: "سياد بري | محمد سياد بري",
  },
  "world/sidi-ould-tah": {
    kind: "person", en: "Sidi Ould Tah", countries: ["MR"], parent: "organizations/african-development-bank",
    ar: "سيدي ولد التاه | سيدي ولد تاه | سيدي ولد الطاه | سيد ولد التاه",
  },
  "world/smail-chergui": {
    kind: "person", en: "Smaïl Chergui", countries: ["DZ"], parent: "organizations/au-psc",
    ar: "إسماعيل شرقي | سماعيل شرقي | إسماعيل الشرقي",
  },
  "world/sophie-petronin": {
    kind: "person", en: "Sophie Pétronin", countries: ["FR", "ML"],
    ar: "صوفي بيترونين | صوفي بترونين | صوفي بيترونان | صوفي بترونان | سوفي بيترونان | مريم بيترونين",
    arWeak: "بيترونين",
  },
  "world/sspdf": {
    kind: "state-force", en: "South Sudan People's Defence Forces", fr: "Forces de défense du peuple du Soudan du Sud", acronyms: ["SSPDF"],
    countries: ["SS"], from: "2018",
    acled: [{ name: "Military Forces of South Sudan (2011-)", from: "2011" }],
    ar: "قوات دفاع شعب جنوب السودان | جيش جنوب السودان | الجيش الجنوب سوداني | قوات الدفاع الشعبي لجنوب السودان | القوات المسلحة لجنوب السودان | القوات المسلحة في جنوب السودان | القوات المسلحة لدولة جنوب السودان | قوات الدفاع الشعبية لجنوب السودان | قوات دفاع الشعب الجنوب سودانية | قوات دفاع الشعب بجنوب السودان | قوات دفاع جنوب السودان الشعبية",
  },
  "world/staffan-de-mistura": {
    kind: "person", en: "Staffan de Mistura", countries: ["EH"],
    ar: "ستيفان دي ميستورا | ستافان دي ميستورا | دي ميستورا | ستيفان دي مستورا",
    arWeak: "ميستورا",
  },
  "world/state-department": {
    kind: "government", en: "US Department of State", fr: "Département d'État", countries: ["US"],
    ar: "وزارة الخارجية الأمريكية | وزارة الخارجية الأميركية | الخارجية الأمريكية | الخارجية الأميركية | كتابة الدولة الأمريكية | كتابة الدولة الأمريكية للشؤون الخارجية",
  },
  "world/stephane-dujarric": {
    kind: "person", en: "Stéphane Dujarric", parent: "organizations/united-nations",
    ar: "ستيفان دوجاريك | دوجاريك | ستيفان دوجريك | ستيفان دوجاريتش | ستيفان دو جاريك",
  },
  "world/stephanie-williams": {
    kind: "person", en: "Stephanie Williams", countries: ["US", "LY"], parent: "organizations/unsmil",
    ar: "ستيفاني وليامز | ستيفاني ويليامز",
  },
  "world/stephen-townsend": {
    kind: "person", en: "Stephen Townsend", countries: ["US"],
    ar: "ستيفن تاونسند | تاونسند | ستيفن تاونسيند",
  },
  "world/strive-masiyiwa": {
    kind: "person", en: "Strive Masiyiwa", countries: ["ZW"],
    ar: "سترايف ماسيوا",
  },
  "world/subul-al-salam": {
    kind: "state-force", en: "Subul al-Salam Battalion", fr: "Brigade Soboul al-Salam", countries: ["LY"], parent: "world/lna",
    ar: "كتيبة سبل السلام | لواء سبل السلام",
  },
  "world/swapo": {
    kind: "party", en: "SWAPO", countries: ["NA"],
    ar: "حزب سوابو | منظمة سوابو | سوابو",
  },
  "world/sylvain-itte": {
    kind: "person", en: "Sylvain Itté", countries: ["FR", "NE"],
    ar: "سيلفان إيتي | سيلفان إيت | سيلفين إيتي | سيلفان إيتيه | سيلفان إيته | سيلفان إتي | سلفان إيتي",
  },
  "world/sylvestre-mudacumura": {
    kind: "person", en: "Sylvestre Mudacumura", countries: ["RW"],
    ar: "سيلفستر موداكومورا",
  },
  "world/tahnoun-bin-zayed-al-nahyan": {
    kind: "person", en: "Tahnoun bin Zayed Al Nahyan", countries: ["AE"],
    ar: "طحنون بن زايد | طحنون بن زايد آل نهيان",
  },
  "world/tamim-bin-hamad": {
    kind: "person", en: "Tamim bin Hamad Al Thani", fr: "Tamim ben Hamad Al Thani", countries: ["QA"],
    ar: "تميم بن حمد | تميم بن حمد آل ثاني | الشيخ تميم",
  },
  "world/taoreed-lagbaja": {
    kind: "person", en: "Taoreed Lagbaja", countries: ["NG"],
    ar: "تاوريد لاغباجا | تاوريد لاجباجا | طوريد لاغباجا | تاريد لاجباجا | تاريد لاغباجا | توريد لاغباجا",
    arWeak: "لاغباجا",
  },
  "world/tareq-saleh": {
    kind: "person", en: "Tareq Saleh", countries: ["YE"], weak: true,
    ar: "طارق صالح",
    arCue: "اليمن | اليمني | المخا",
  },
  "world/tariq-ibn-ziyad-libya": {
    kind: "state-force", en: "Tariq ben Zeyad Brigade", fr: "Brigade Tariq ben Zeyad", countries: ["LY"], parent: "world/lna",
    ar: "لواء طارق بن زياد | لواء طارق بن زياد المعزز | كتيبة طارق بن زياد الليبية",
  },
  "world/tawakkol-karman": {
    kind: "person", en: "Tawakkol Karman", countries: ["YE"],
    ar: "توكل كرمان",
  },
  "world/tedros": {
    kind: "person", en: "Tedros Adhanom Ghebreyesus", aliases: ["Tedros Adhanom"], countries: ["ET"], parent: "organizations/who",
    ar: "تيدروس أدهانوم غيبريسوس | تيدروس أدهانوم | تيدروس أدهانوم جيبريسوس | تيدروس غيبريسوس | تيدروس | تيدروس غبرييسوس",
  },
  "world/theoneste-bagosora": {
    kind: "person", en: "Théoneste Bagosora", countries: ["RW"],
    ar: "تيونيست باغوسورا | تيونست باغوسورا",
  },
  "world/thierry-burkhard": {
    kind: "person", en: "Thierry Burkhard", countries: ["FR"],
    ar: "تييري بوركار | تيري بوركار | تييري بوركهارد | تيري بوركهارد | تييري بوركهار | تييري بورخارد",
    arWeak: "بوركار",
  },
  "world/thomas-kwoyelo": {
    kind: "person", en: "Thomas Kwoyelo", countries: ["UG"],
    ar: "توماس كويلو | توماس كوييلو",
  },
  "world/tidjane-thiam": {
    kind: "person", en: "Tidjane Thiam", countries: ["CI"],
    ar: "تيجان تيام | تيدجان تيام | تيجاني تيام | تيدجان ثيام | تيجان ثيام | التيجاني تيام",
  },
  "world/tom-fletcher": {
    kind: "person", en: "Tom Fletcher", countries: ["GB"], parent: "organizations/ocha",
    ar: "توم فليتشر | توم فلتشر | توماس فليتشر",
    arWeak: "فليتشر",
  },
  "world/tom-perriello": {
    kind: "person", en: "Tom Perriello", countries: ["US"],
    ar: "توم بيريللو | توم بيرييلو | توم بيريلو | توم بريليو | بيرييلو | بيريلو | توم بيريليو | توماس بيرييلو",
    arWeak: "بيريللو",
  },
  "world/trevor-noah": {
    kind: "person", en: "Trevor Noah", countries: ["ZA"],
    ar: "تريفور نواه",
  },
  "world/trilateral-mechanism": {
    kind: "mission", en: "Trilateral Mechanism (Sudan)", fr: "Mécanisme trilatéral", countries: ["SD"], from: "2022", weak: true,
    ar: "الآلية الثلاثية | الآلية الثلاثية الأممية الأفريقية",
    arCue: "السودان | إيغاد | الاتحاد الأفريقي",
  },
  "world/tsctp": {
    kind: "mission", en: "Trans-Sahara Counterterrorism Partnership", fr: "Partenariat transsaharien de lutte contre le terrorisme", acronyms: ["TSCTP"],
    countries: ["US"], from: "2005",
    ar: "الشراكة العابرة للصحراء لمكافحة الإرهاب | مبادرة مكافحة الإرهاب عبر الصحراء | الشراكة عبر الصحراء لمكافحة الإرهاب | شراكة مكافحة الإرهاب عبر الصحراء | شراكة عبر الصحراء لمكافحة الإرهاب | مبادرة عبر الصحراء لمكافحة الإرهاب",
  },
  "world/turki-al-alshikh": {
    kind: "person", en: "Turki Al Alshikh", countries: ["SA"],
    ar: "تركي آل الشيخ",
  },
  "world/turki-al-faisal": {
    kind: "person", en: "Turki al-Faisal", countries: ["SA"],
    ar: "تركي الفيصل | الأمير تركي الفيصل",
  },
  "world/uba-sani": {
    kind: "person", en: "Uba Sani", countries: ["NG"],
    ar: "أوبا ساني | عبا ساني | أوبا سني",
  },
  "world/uda-kenya": {
    kind: "party", en: "United Democratic Alliance (Kenya)", acronyms: ["UDA"], countries: ["KE"],
    ar: "حزب التحالف الديمقراطي المتحد الكيني | التحالف الديمقراطي المتحد الكيني",
    arWeak: "التحالف الديمقراطي المتحد",
    arCue: "كينيا | الكيني | روتو | نيروبي",
  },
  "world/ulrich-manfoumbi": {
    kind: "person", en: "Ulrich Manfoumbi", countries: ["GA"],
    ar: "أولريش مانفومبي | أولريخ مانفومبي",
  },
  "world/umaro-sissoco-embalo": {
    kind: "person", en: "Umaro Sissoco Embaló", aliases: ["Umaro Embaló", "Sissoco Embaló"], countries: ["GW"],
    ar: "عمر سيسوكو إمبالو | عمرو سيسوكو إمبالو | إمبالو | عمارو سيسوكو إمبالو | أومارو سيسوكو إمبالو | عمر سيسكو إمبالو | عمر سيسوكو إيمبالو | سيسوكو إمبالو | عمر إمبالو",
  },
  "world/umaru-yaradua": {
    kind: "person", en: "Umaru Yar'Adua", aliases: ["Umaru Musa Yar'Adua"], countries: ["NG"],
    ar: "عمارو يارادوا | عمر يارادوا | عمارو موسى يارادوا | أومارو يارادوا | عمر موسى يارادوا | أومارو موسى يارادوا | عمر موسى يار أدوا | عمر يار أدوا | اومارو يار ادوا",
    arWeak: "يارادوا",
  },
  "world/umkhonto-we-sizwe-party": {
    kind: "party", en: "uMkhonto we Sizwe Party", aliases: ["MK Party"], acronyms: ["MK"], countries: ["ZA"],
    ar: "حزب أومكونتو وي سيزوي | أومكونتو وي سيزوي | حزب أومخونتو وي سيزوي",
  },
  "world/umm-kulthum": {
    kind: "person", en: "Umm Kulthum", countries: ["EG"],
    ar: "أم كلثوم",
  },
  "world/ursula-von-der-leyen": {
    kind: "person", en: "Ursula von der Leyen", countries: ["DE"],
    ar: "أورسولا فون دير لاين | فون دير لاين | أورسولا فون دير لايين | أورزولا فون ديرلاين | فون ديرلاين | أورسولا فون ديرلاين | أورزولا فون دير لاين | اورسولا فان دير لاين | أورسولا فاندرلاين",
  },
  "world/us-military": {
    kind: "state-force", en: "United States Armed Forces", fr: "Armée américaine", aliases: ["US military"], countries: ["US"],
    ar: "الجيش الأمريكي | الجيش الأميركي | القوات الأمريكية | القوات الأميركية",
  },
  "world/victoire-ingabire": {
    kind: "person", en: "Victoire Ingabire", countries: ["RW"],
    ar: "فيكتوار إنغابيري | فيكتوار أنغابير",
  },
  "world/victoria-nuland": {
    kind: "person", en: "Victoria Nuland", countries: ["US"],
    ar: "فيكتوريا نولاند | نولاند | فكتوريا نولاند",
  },
  "world/vincent-foucher": {
    kind: "person", en: "Vincent Foucher", countries: ["FR"],
    ar: "فانسان فوشيه | فنسنت فوشيه | فينسنت فوشيه | فنسنت فوشر",
  },
  "world/vladimir-lenin": {
    kind: "person", en: "Vladimir Lenin", countries: ["RU"],
    ar: "فلاديمير لينين",
    arWeak: "لينين",
  },
  "world/vladimir-putin": {
    kind: "person", en: "Vladimir Putin", fr: "Vladimir Poutine", countries: ["RU"],
    ar: "فلاديمير بوتين | بوتين | فلادمير بوتين | فلاديمير بوتن | بوتن",
  },
  "world/volker-perthes": {
    kind: "person", en: "Volker Perthes", countries: ["DE", "SD"], parent: "organizations/unitams",
    ar: "فولكر بيرتس | فولكر بيرتيس | فولكر بيرثيس | بيرتس | فولكر برتس | فولكر بيريتس",
    arWeak: "فولكر",
  },
  "world/volker-turk": {
    kind: "person", en: "Volker Türk", parent: "organizations/ohchr",
    ar: "فولكر تورك | تورك فولكر | فولكر ترك | فولكر تيرك",
    arWeak: "تورك",
  },
  "world/volodymyr-zelensky": {
    kind: "person", en: "Volodymyr Zelenskyy", fr: "Volodymyr Zelensky", countries: ["UA"],
    ar: "فولوديمير زيلينسكي | زيلينسكي | فلاديمير زيلينسكي | فولوديمير زيلنسكي",
  },
  "world/wael-al-dahdouh": {
    kind: "person", en: "Wael al-Dahdouh", countries: ["PS"],
    ar: "وائل الدحدوح",
  },
  "world/wael-ghonim": {
    kind: "person", en: "Wael Ghonim", countries: ["EG"],
    ar: "وائل غنيم",
  },
  "world/wagner-group": {
    kind: "armed-group", en: "Wagner Group", fr: "Groupe Wagner", aliases: ["Wagner", "PMC Wagner", "Wagner PMC"], countries: ["RU", "ML", "CF", "LY", "SD"],
    from: "2014",
    acled: [{ name: "Wagner Group" }],
    ar: "مجموعة فاغنر | فاغنر | مجموعة فاجنر | فاجنر | مجموعة فاغنير | فاغنير | مجموعة واغنر | واغنر | مجموعة فاكنر | فاكنر | مجموعة فاغنار | فاغنار | جماعة فاغنر | مجموعة فاقنر | مجموعة فانغر",
  },
  "world/walid-al-muallem": {
    kind: "person", en: "Walid al-Muallem", countries: ["SY"],
    ar: "وليد المعلم",
  },
  "world/walid-jumblatt": {
    kind: "person", en: "Walid Jumblatt", countries: ["LB"],
    ar: "وليد جنبلاط",
  },
  "world/wang-yi": {
    kind: "person", en: "Wang Yi", countries: ["CN"],
    ar: "وانغ يي | وانج يي | وانغ ي",
  },
  "world/white-house": {
    kind: "government", en: "White House", fr: "Maison-Blanche", countries: ["US"],
    ar: "البيت الأبيض",
  },
  "world/wilfried-houngbedji": {
    kind: "person", en: "Wilfried Léandre Houngbédji", aliases: ["Wilfried Houngbédji"], countries: ["BJ"],
    ar: "ويلفريد لياندر هونغبيدجي | ويلفريد هونغبيدجي | ويلفريد لياندري هونغبيدجي | ويلفريد هونغبدجي | ويلفريد هونجبدجي | ويلفريد لياندر هونجبيدجي | ويلفريد هونجبيدجي | ويلفريد لياندري هونجبيدجي",
    arWeak: "هونغبيدجي",
  },
  "world/william-ruto": {
    kind: "person", en: "William Ruto", countries: ["KE"],
    ar: "وليام روتو | ويليام روتو | وليم روتو",
    arWeak: "روتو",
  },
  "world/winston-churchill": {
    kind: "person", en: "Winston Churchill", countries: ["GB"],
    ar: "ونستون تشرشل",
    arWeak: "تشرشل",
  },
  "world/wole-soyinka": {
    kind: "person", en: "Wole Soyinka", countries: ["NG"],
    ar: "وولي سوينكا | وول سوينكا | سوينكا | ولي شوينكا | وولي شوينكا | وول سوينكه",
  },
  "world/workneh-gebeyehu": {
    kind: "person", en: "Workneh Gebeyehu", countries: ["ET"], parent: "organizations/igad",
    ar: "ورقنيه جبيهو | ورقنه جبيهو | وركنه قبيهو | وركني جيبيهو | ورقيني قبيهو | ورقني قبيهو | وركني قبيهو | ورقنه قبيهو | وركينه جيبيهو | ورقنه غبيهو | ورقيني جيبيهو | ورقينيه قيبيهو | ورقنيه قبيهو",
    arWeak: "جبيهو",
  },
  "world/xi-jinping": {
    kind: "person", en: "Xi Jinping", countries: ["CN"],
    ar: "شي جين بينغ | شي جين بينج | شي جينبينغ | تشي جين بينغ",
  },
  "world/yahya-jammeh": {
    kind: "person", en: "Yahya Jammeh", countries: ["GM"],
    ar: "يحيى جامع | يحيى جامي | يحيى جاميه | يحيا جامي | يحيى جامح | يحي جامي | يحيى جامه",
    arWeak: "جامع | جامي | جامه",
  },
  "world/yahya-saree": {
    kind: "person", en: "Yahya Saree", countries: ["YE"],
    ar: "يحيى سريع",
  },
  "world/yahya-sinwar": {
    kind: "person", en: "Yahya Sinwar", countries: ["PS"],
    ar: "يحيى السنوار",
    arWeak: "السنوار",
  },
  "world/yasir-al-rumayyan": {
    kind: "person", en: "Yasir Al-Rumayyan", countries: ["SA"],
    ar: "ياسر الرميان",
  },
  "world/yasser-arafat": {
    kind: "person", en: "Yasser Arafat", countries: ["PS"],
    ar: "ياسر عرفات",
  },
  "world/yevgeny-prigozhin": {
    kind: "person", en: "Yevgeny Prigozhin", fr: "Evgueni Prigojine", countries: ["RU"], parent: "world/wagner-group",
    ar: "يفغيني بريغوجين | بريغوجين | إيفغيني بريغوجين | يفجيني بريجوجين | بريجوجين | يفغيني بريغوزين | يفغيني بريغوجن | ييفغيني بريغوجين | يفجيني بريغوجين | يفغيني بريجوجين | بريغوزين | يفغيني بريغوغين | يفغيني بريغوزهين | إيفغويني بروغوجيني | يفغيني بروغوجين | بروغوجين | يفغيني بريغوجيني",
  },
  "world/youssef-raggi": {
    kind: "person", en: "Youssef Raggi", countries: ["LB"],
    ar: "يوسف رجي",
  },
  "world/yoweri-museveni": {
    kind: "person", en: "Yoweri Museveni", countries: ["UG"],
    ar: "يوري موسيفيني | موسيفيني | يوويري موسيفيني | يويري موسيفيني | يوري موسفيني | يوري كاغوتا موسيفيني | يويري موسفيني",
  },
  "world/yunus-bek-yevkurov": {
    kind: "person", en: "Yunus-bek Yevkurov", fr: "Iounous-bek Evkourov", countries: ["RU"],
    ar: "يونس بيك يفكوروف | يونس بك يفكوروف | يونس بيك إيفكوروف | يفكوروف | يونس بك يفقوروف | يونس بك إيفكوروف | يونس بيك يفكيروف | يونس بك يفكيروف",
  },
  "world/yusuf-al-qaradawi": {
    kind: "person", en: "Yusuf al-Qaradawi", countries: ["QA"],
    ar: "يوسف القرضاوي | القرضاوي",
  },
  "world/yusuf-bin-alawi": {
    kind: "person", en: "Yusuf bin Alawi", countries: ["OM"],
    ar: "يوسف بن علوي | يوسف بن علوي بن عبد الله",
  },
  "world/yusuf-tuggar": {
    kind: "person", en: "Yusuf Tuggar", countries: ["NG"],
    ar: "يوسف توغار | يوسف ميتاما توغار | يوسف توجار | يوسف تغار",
    arWeak: "توغار",
  },
  "world/zacharie-myboto": {
    kind: "person", en: "Zacharie Myboto", countries: ["GA"],
    ar: "زكاري ميبوتو | زاكاري ميبوتو",
  },
  "world/zakariya-ismail-hersi": {
    kind: "person", en: "Zakariya Ismail Hersi", aliases: ["Zakariya Ismail Ahmed Hersi"], countries: ["SO"], parent: "armed-groups/al-shabaab",
    ar: "زكريا إسماعيل حرسي | زكريا إسماعيل أحمد حرسي | زكريا أحمد حرسي",
  },
  "world/zakir-naik": {
    kind: "person", en: "Zakir Naik", countries: ["IN"],
    ar: "ذاكر نايك | ذاكر نائيك",
  },
  "world/zanu-pf": {
    kind: "party", en: "ZANU–PF", countries: ["ZW"],
    ar: "حزب زانو | زانو بي إف | حزب زانو بي إف | حزب الاتحاد الوطني الأفريقي الزيمبابوي | زانو الجبهة الوطنية",
  },
  "world/zeinab-badawi": {
    kind: "person", en: "Zeinab Badawi", countries: ["SD"],
    ar: "زينب بدوي",
  },
};
