import type { ActorTable } from "../../core/records.ts";

/**
 * Mali: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No Wikidata
 * items: none could be checked. Composed names (army, government, ministries with the adjective of the country) are
 * made by rule, not listed here. Arabic spellings, and persons of lesser office: Arabic news of 2012-2026, agencies as
 * well as Egyptian, Mauritanian, Maghrebi and Malian papers.
 */
export const ml: ActorTable = {
  "ml/abass-dembele": {
    kind: "person", en: "Abass Dembélé", countries: ["ML"],
    ar: "عباس ديمبيلي | عباس دمبيلي | عباس دمبلي | أباس ديمبيلي",
  },
  "ml/abdallah-ag-alhousseyni": {
    kind: "person", en: "Abdallah Ag Alhousseyni", countries: ["ML"],
    ar: "عبد الله أغ الحوسيني | عبد الله أغ الحوسنين | عبد الله أغ الحسيني | عبد الله أغ الحسين",
  },
  "ml/abdallah-ag-oumbadougou": {
    kind: "person", en: "Abdallah Ag Oumbadougou", countries: ["NE", "ML"],
    ar: "عبد الله أغ أمبادوغو | عبد الله أغ أومبادوغو | عبدالله أغ امبادوقو | عبد الله أومبادوغو | عبد الله أغ أمبدوغو",
  },
  "ml/abdallah-al-chinguitti": {
    kind: "person", en: "Abdallah al-Chinguitti", aliases: ["Abdallah al-Shinqiti", "Abdullah al-Shinqiti", "Abdallah Chinguetti", "Abou Abdallah Chinguetti"], countries: ["MR", "ML"], parent: "armed-groups/aqim", weak: true,
    ar: "عبد الله الشنقيطي | محمد الأمين ولد محمد الحسن",
    arCue: "القاعدة | كتيبة | الفرقان",
  },
  "ml/abdel-kader-haidara": {
    kind: "person", en: "Abdel Kader Haïdara", countries: ["ML"],
    ar: "عبد القادر حيدرا | عبد القادر حيدره | عبد القادر هايدارا",
  },
  "ml/abdel-kader-konate": {
    kind: "person", en: "Abdel Kader Konaté", countries: ["ML"],
    ar: "عبد القادر كوناتي",
  },
  "ml/abdel-karim-konate": {
    kind: "person", en: "Abdel Karim Konaté", aliases: ["Empé"], countries: ["ML"],
    ar: "عبد الكريم كوناتي | عبد الكريم كوناتيه",
  },
  "ml/abdelhakim-al-sahrawi": {
    kind: "person", en: "Abdelhakim al-Sahrawi", aliases: ["Abdelhakim al-Sahraoui", "Abdul Hakim al-Sahrawi", "Abou Abdelhakim al-Sahraoui"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "عبد الحكيم الصحراوي | أبو الحكيم الصحراوي",
  },
  "ml/abdelhamid-abou-houla": {
    kind: "person", en: "Abdelhamid (GSPC)", aliases: ["Abu Haoula", "Abou Houla"], countries: ["DZ", "ML"], parent: "armed-groups/gspc",
    weak: true,
    ar: "أبو حولة",
    arCue: "الجماعة السلفية | مالي | الطوارق",
  },
  "ml/abdelkrim-al-targui": {
    kind: "person", en: "Abdelkrim al-Targui", aliases: ["Hamada Ag Hama"], countries: ["ML"], parent: "armed-groups/aqim",
    ar: "عبد الكريم التارقي | عبد الكريم الطارقي | حمادة أغ حما | عبد الكريم الطوارقي | عبد الكريم التارغي | أبو عبد الكريم الطارقي | حاما أغ أحمد | عبد الكريم طالب | حمادا أغ حاما | عبد الكريم التوارقي | أبو عبد الكريم التارقي",
  },
  "ml/abdellatif-al-ansari": {
    kind: "person", en: "Abdellatif al-Ansari", aliases: ["Abdoul Latif Al Ansari"], countries: ["ML"], parent: "armed-groups/jnim",
    weak: true,
    ar: "عبد اللطيف الأنصاري",
    arCue: "تمبكتو | الجيش المالي | القوات المسلحة المالية | نصرة الإسلام | الزويرة | إرهابي",
  },
  "ml/abdelmalek-droukdel": {
    kind: "person", en: "Abdelmalek Droukdel", aliases: ["Abu Musab Abdel Wadoud"], countries: ["DZ", "ML"], parent: "armed-groups/aqim",
    ar: "عبد المالك دروكدال | عبد المالك درودكال | دروكدال | درودكال | أبو مصعب عبد الودود | عبد الملك دروكدال | عبد المالك دروكدل | عبد الملك دروكدل | عبد الملك درودكال | عبد المالك دركدال",
  },
  "ml/abdelwahab-ould-choghib": {
    kind: "person", en: "Abdelwahab Ould Choghib", aliases: ["Abdelwahab Ould Choghaib", "Abdel Wahab Ould Chouaib"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "عبد الوهاب ولد شغيب | عبد الوهاب ولد شوغيب | عبد الوهاب ولد شعيب",
  },
  "ml/abderrahmane-ben-essayouti": {
    kind: "person", en: "Abderrahmane Ben Essayouti", countries: ["ML"],
    ar: "عبد الرحمن بن السيوطي | عبد الرحمن بن الصيوطي | عبد الرحمان بن السيوطي | عبد الرحمن السيوطي",
  },
  "ml/abderrahmane-niang": {
    kind: "person", en: "Abderrahmane Niang", countries: ["ML"], weak: true,
    ar: "عبد الرحمن نيانغ | عبد الرحمن انيانغ",
    arCue: "مالي | وزير",
  },
  "ml/abderrahmane-ould-amidou": {
    kind: "person", en: "Abderrahmane Ould Amidou", countries: ["ML"],
    ar: "عبد الرحمن ولد أميدو الأزوادي | عبد الرحمن ولد امدو الأزوادي | عبد الرحمان ولد أميدو | عبد الرحمن ولد مدو | عبد الرحمن ولد امدو",
  },
  "ml/abdine-koumare": {
    kind: "person", en: "Abdine Koumaré", countries: ["ML"],
    ar: "عابدين كوماري | عبدين كوماري",
  },
  "ml/abdou-traore-ml": {
    kind: "person", en: "Abdou Traoré", countries: ["ML"], weak: true,
    ar: "عبدو تراوري | عبده تراوري",
    arCue: "مالي | بوردو | منتخب",
  },
  "ml/abdoul-aziz-diallo-tabital-pulaaku": {
    kind: "person", en: "Abdoul Aziz Diallo (Tabital Pulaaku)", aliases: ["Abdoul Aziz Diallo"], countries: ["ML"], weak: true,
    ar: "عبد العزيز ديالو",
    arCue: "تابيتال | الفلان",
  },
  "ml/abdoul-aziz-djibrilla": {
    kind: "person", en: "Abdoul Aziz Djibrilla", countries: ["ML"],
    ar: "عبد العزيز جبريلا | عبد العزيز جيبريلا",
  },
  "ml/abdoul-karim-matafa": {
    kind: "person", en: "Abdoul Karim Matafa", countries: ["ML"],
    ar: "عبد الكريم ماتافا | عبد الكريم متافا",
  },
  "ml/abdoul-karim-traore": {
    kind: "person", en: "Abdoul Karim Traoré", countries: ["ML"], weak: true,
    ar: "عبد الكريم تراوري | عبدول كريم تراوري",
    arCue: "اختطاف | ناشط | مالي | الشباب",
  },
  "ml/abdoul-kassim-fomba": {
    kind: "person", en: "Abdoul Kassim Fomba", countries: ["ML"],
    ar: "عبد القاسم فومبا | عبدول القاسم فومبا | عبد قاسم فومبا | عبدول قاسم فومبا | عبد القاسم إيبا فومبا",
    arWeak: "فومبا",
  },
  "ml/abdoul-majid-ag-mohamed": {
    kind: "person", en: "Abdoul Majid Ag Mohamed Ahmed", aliases: ["Nasser"], countries: ["ML"],
    ar: "عبد المجيد أغ محمد أحمد | عبد المجيد أغ محمد",
  },
  "ml/abdoul-salam-ag-assalat": {
    kind: "person", en: "Abdoul Salam Ag Assalat", countries: ["ML"],
    ar: "عبد السلام أغ أسلات | عبد السلام أغ السلات | عبد السلام أغ أسالات",
  },
  "ml/abdoul-wahab-berthe": {
    kind: "person", en: "Abdoul Wahab Berthé", aliases: ["Wahab Berthé"], countries: ["ML"],
    ar: "عبد الوهاب بيرتي | عبد الوهاب برتي | عبد الوهاب بيرتيه",
  },
  "ml/abdoulaye-alkadi": {
    kind: "person", en: "Abdoulaye Alkadi", countries: ["ML"],
    ar: "عبدولاي القاضي | عبدولاي الكادي",
    arWeak: "عبد الله القاضي",
    arCue: "تاودني | تاوديني | الجنرال",
  },
  "ml/abdoulaye-amadou-sy": {
    kind: "person", en: "Abdoulaye Amadou Sy", countries: ["ML"],
    ar: "عبد الله أمادو سي | عبدولاي أمادو سي",
  },
  "ml/abdoulaye-ascofare": {
    kind: "person", en: "Abdoulaye Ascofaré", countries: ["ML"],
    ar: "عبد الله أسكوفاري | عبدولاي أسكوفاري",
  },
  "ml/abdoulaye-cisse-general": {
    kind: "person", en: "Abdoulaye Cissé (general)", aliases: ["Abdoulaye Cissé"], countries: ["ML"], weak: true,
    ar: "عبد الله سيسي | عبدولاي سيسي",
    arCue: "الجنرال | جنرال | القوات البرية | العقيد",
  },
  "ml/abdoulaye-coulibaly": {
    kind: "person", en: "Abdoulaye Coulibaly", countries: ["ML"],
    ar: "عبد الله كوليبالي | عبدولاي كوليبالي | عبد اللاي كوليبالي | عبد الله كولبالي",
  },
  "ml/abdoulaye-dabo": {
    kind: "person", en: "Abdoulaye Dabo", countries: ["ML"],
    ar: "عبدولاي دابو | عبد الله دابو",
  },
  "ml/abdoulaye-daffe": {
    kind: "person", en: "Abdoulaye Daffé", countries: ["ML"],
    ar: "عبدولاي دافي | عبد الله دافي | عبدولاي دافيه",
  },
  "ml/abdoulaye-diaby": {
    kind: "person", en: "Abdoulaye Diaby", countries: ["ML"],
    ar: "عبدولاي ديابي | عبد الله ديابي | عبدولاي ديباي",
  },
  "ml/abdoulaye-diop": {
    kind: "person", en: "Abdoulaye Diop", countries: ["ML"],
    ar: "عبد الله ديوب | عبدولاي ديوب | عبد اللاي ديوب | عبدولاي جوب | عبد الله جوب | عبد اللاي جوب | عبد الله ديب | عبدو لاي ديوب | عبد اللهي ديوب",
  },
  "ml/abdoulaye-doucoure": {
    kind: "person", en: "Abdoulaye Doucouré", countries: ["ML"],
    ar: "عبدولاي دوكوري | عبد الله دوكوري | عبدولاي دوكوريه | عبد الله دوكوريه",
  },
  "ml/abdoulaye-fadiga-imam": {
    kind: "person", en: "Abdoulaye Fadiga", countries: ["ML"], weak: true,
    ar: "عبد الله فاديغا | عبدولاي فاديغا",
  },
  "ml/abdoulaye-idrissa-maiga": {
    kind: "person", en: "Abdoulaye Idrissa Maïga", countries: ["ML"],
    ar: "عبد الله إدريسا مايغا | عبد الله إدريس مايغا | عبدولاي إدريسا مايغا | عبدولاي إدريس مايغا | عبد الله إدريسا مايجا | عبد الله إدريس مايجا | عبدولاي إدريسا مايجا | عبد الله إدريسي مايغا | عبد الله إدريسا مايكا",
  },
  "ml/abdoulaye-koumare": {
    kind: "person", en: "Abdoulaye Koumaré", countries: ["ML"],
    ar: "عبدولاي كوماري | عبد الله كوماري",
  },
  "ml/abdoulaye-maiga": {
    kind: "person", en: "Abdoulaye Maïga", countries: ["ML"],
    ar: "عبد الله مايغا | عبدولاي مايغا | عبد اللاي مايغا | عبدولاي مايجا | عبد الله مايجا | عبد الله ميغا | عبد الله مايكا | عبدو الله مايغا | عبد الله ميجا | عبد الله مايقا | عبدولاي ميقا | عبد الله ميكا | عبد اللهي مايغا",
    arWeak: "مايغا",
  },
  "ml/abdoulaye-pona": {
    kind: "person", en: "Abdoulaye Pona", countries: ["ML"],
    ar: "عبد الله بونا | عبدولاي بونا",
  },
  "ml/abdoulaye-sekou-sow": {
    kind: "person", en: "Abdoulaye Sékou Sow", countries: ["ML"],
    ar: "عبد الله سيكو سو | عبدولاي سيكو سو",
  },
  "ml/abdoulaye-souleymane-idouwal": {
    kind: "person", en: "Abdoulaye Souleymane Idouwal", countries: ["NE"], parent: "armed-groups/is-sahel",
    ar: "عبد الله سليمان عدوال | عبد الله سليمان ادوال",
  },
  "ml/abdoulkarim-ag-matafa": {
    kind: "person", en: "Abdoulkarim Ag Matafa", aliases: ["Abdelkarim Ag Matafa", "Abdoul Karim Ag Matafa"], countries: ["ML"], parent: "armed-groups/msa",
    ar: "عبد الكريم أغ متفاح | عبد الكريم أغ مطافا | عبد الكريم أغ متافا",
  },
  "ml/abdrahamane-baby": {
    kind: "person", en: "Abdrahamane Baby", countries: ["ML"],
    ar: "عبد الرحمن بابي | عبد الرحمان بابي | عبد الرحمن بيبي | عبد الرحمان بيبي",
  },
  "ml/abdrahamane-diarra-urd": {
    kind: "person", en: "Abdrahamane Diarra (URD)", aliases: ["Abdrahamane Diarra"], countries: ["ML"], weak: true,
    ar: "عبد الرحمن ديارا | عبد الرحمان ديارا",
    arCue: "مالي",
  },
  "ml/abdrahamane-keita-laube": {
    kind: "person", en: "Abdrahamane Keïta", countries: ["ML"], weak: true,
    ar: "عبد الرحمن كيتا",
    arCue: "صحفي | لوب",
  },
  "ml/abdramane-sylla": {
    kind: "person", en: "Abdramane Sylla", countries: ["ML"],
    ar: "عبد الرحمن سيلا | عبد الرحمان سيلا",
  },
  "ml/abdul-bara-al-sahrawi": {
    kind: "person", en: "Abdul Bara al-Sahrawi", aliases: ["Abu al-Bara al-Sahrawi"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "أبو البراء الصحراوي | عبد البراء الصحراوي | أبو البراء الأنصاري",
  },
  "ml/abinou-teme": {
    kind: "person", en: "Abinou Témé", countries: ["ML"],
    ar: "أبينو تيمي | ابينو تيميه",
  },
  "ml/abou-bakar-traore": {
    kind: "person", en: "Abou-Bakar Traoré", aliases: ["Abou Bakar Traoré"], countries: ["ML"], weak: true,
    ar: "أبو بكر تراوري | أبو بكار تراوري",
    arCue: "مالي | وزير | المالية",
  },
  "ml/abou-dardar": {
    kind: "person", en: "Abou Dardar", aliases: ["Dadi Ould Chouaib"], countries: ["ML"], weak: true,
    ar: "أبو الدرداء | أبو دردار | أبو الدردار | دادي ولد شعيب | دادي ولد اشعيب | دادي ولد شعيب أبو الدردار",
    arCue: "الإرهابي | الجهادي | باماكو | شمال | مالي",
  },
  "ml/abou-zeid": {
    kind: "person", en: "Abdelhamid Abou Zeid", aliases: ["Abou Zeid", "Abu Zeid", "Abdelhamid Abu Zeid", "Mohamed Ghadir"], countries: ["DZ", "ML"], parent: "armed-groups/aqim",
    ar: "عبد الحميد أبو زيد | محمد غدير أبو زيد | محمد غدير | غدير محمد | محمد غديري | عبد الحميد بوزيد | عبدالحميد ابوزيد | أبوزيد عبد الحميد | عابد حمادو | حمادو عبيد | عبيد حمادو",
    arWeak: "أبو زيد",
  },
  "ml/aboubacar-sidick-fomba": {
    kind: "person", en: "Aboubacar Sidick Fomba", aliases: ["Aboubacar Sidiki Fomba"], countries: ["ML"],
    ar: "أبو بكر صديق فومبا | أبوبكر صديقي فومبا | أبو بكر سيديك فومبا",
  },
  "ml/aboubacrine-cisse": {
    kind: "person", en: "Aboubacrine Cissé", countries: ["ML"],
    ar: "أبو بكرين سيسي",
  },
  "ml/abu-abderrahmane-al-sahrawi": {
    kind: "person", en: "Abu Abderrahmane al-Sahrawi", aliases: ["Abou Abderrahmane Sahraoui", "Abu Abd al-Rahman al-Sahrawi"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "أبو عبد الرحمن الصحراوي | أبو عبد الرحمان الصحراوي",
  },
  "ml/abu-bakr-al-masri": {
    kind: "person", en: "Abu Bakr al-Masri", aliases: ["Abu Bakr al-Muhajir"], countries: ["EG", "ML"],
    ar: "أبو بكر المهاجر المصري | أبو بكر المصري المهاجر | أبو بكر المهاجر",
  },
  "ml/abu-dahdah": {
    kind: "person", en: "Abu al-Dahdah", countries: ["DZ", "ML"], parent: "armed-groups/is-sahel", weak: true,
    ar: "أبو الدحداح | أبو دحداح",
    arCue: "ميناكا | داعش | الدولة الإسلامية | مالي",
  },
  "ml/abu-huzeifa": {
    kind: "person", en: "Abu Huzeifa", fr: "Abou Houzeifa", aliases: ["Higgo"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "أبو حذيفة هيغو | أبو حذيفة هيجو | أبو حذيفة الملقب هيغو | أبو حذيفة هوغو",
    arWeak: "أبو حذيفة",
  },
  "ml/abu-yahya-al-jazairi": {
    kind: "person", en: "Abu Yahya al-Jazairi", fr: "Abou Yahia al-Jazaïri", countries: ["ML", "DZ"], parent: "armed-groups/jnim",
    ar: "أبو يحيى الجزائري | أبي يحيى الجزائري",
  },
  "ml/achafagh-ag-bouhada": {
    kind: "person", en: "Achafagh Ag Bouhada", aliases: ["Achafagh Ag Bohada"], countries: ["ML"], parent: "armed-groups/hcua",
    ar: "أشفغ أغ بوحدة | أشفاغ أغ بوحدة | أشفغ أغ بوهدا | أشفغ أغ بهادا | أشافغي أغ بوحدة | الشيخ أشافاغ | أشفغي أغ بوحادة | أشفاغ أغ بوهادا",
  },
  "ml/adam-thiam": {
    kind: "person", en: "Adam Thiam", countries: ["ML"],
    ar: "آدم تيام | أدام تيام | آدم ثيام",
  },
  "ml/adama-ben-diarra": {
    kind: "person", en: "Adama Ben Diarra", aliases: ["Ben le Cerveau"], countries: ["ML"],
    ar: "أداما بن ديارا | أدما بن ديارا | بن لو سيرفو",
  },
  "ml/adama-coulibaly-footballer": {
    kind: "person", en: "Adama Coulibaly (footballer)", aliases: ["Adama Coulibaly"], countries: ["ML"], weak: true,
    ar: "أداما كوليبالي",
    arCue: "مدافع | لاعب | المنتخب",
  },
  "ml/adama-dembele-general": {
    kind: "person", en: "Adama Dembélé (general)", aliases: ["Adama Dembélé"], countries: ["ML"], weak: true,
    ar: "أداما ديمبيلي",
    arCue: "الجنرال | جنرال | سلاح الجو",
  },
  "ml/adama-diongo": {
    kind: "person", en: "Adama Diongo", countries: ["ML"],
    ar: "أداما ديونغو | آداما جونغو",
  },
  "ml/adama-drabo": {
    kind: "person", en: "Adama Drabo", countries: ["ML"],
    ar: "أداما درابو",
  },
  "ml/adama-kamissoko": {
    kind: "person", en: "Adama Kamissoko", countries: ["ML"],
    ar: "أداما كاميسوكو | آدما كاميسوكو | آدم كاميسوكو",
    arWeak: "كاميسوكو",
  },
  "ml/adama-noss-traore": {
    kind: "person", en: "Adama Noss Traoré", aliases: ["Adama Malouda"], countries: ["ML"],
    ar: "أداما نوس تراوري",
  },
  "ml/adama-samassekou": {
    kind: "person", en: "Adama Samassékou", countries: ["ML"],
    ar: "أداما سامسيكو | آداما ساماسيكو",
  },
  "ml/adama-sangare-mayor": {
    kind: "person", en: "Adama Sangaré (mayor)", aliases: ["Adama Sangaré"], countries: ["ML"], weak: true,
    ar: "أداما سانغاري | آدما سانغاري | أداما سنغاري",
    arCue: "عمدة | بلدية | باماكو",
  },
  "ml/adama-tamboura": {
    kind: "person", en: "Adama Tamboura", countries: ["ML"],
    ar: "أداما تامبورا | اداما تمبورا",
  },
  "ml/adama-tiemoko-diarra": {
    kind: "person", en: "Adama Tiémoko Diarra", countries: ["ML"],
    ar: "أداما تيموكو ديارا | آدما تيموكو ديارا | أداما تييموكو ديارا",
  },
  "ml/adama-traore-footballer": {
    kind: "person", en: "Adama Traoré (footballer)", countries: ["ML"], weak: true,
    ar: "أداما تراوري",
    arCue: "منتخب مالي | المنتخب المالي | هال سيتي | موناكو",
  },
  "ml/adaman-traore": {
    kind: "person", en: "Adaman Traoré", countries: ["ML"],
    ar: "أدامان تراوري",
  },
  "ml/adame-ba-konare": {
    kind: "person", en: "Adame Ba Konaré", countries: ["ML"],
    ar: "أدام با كوناري | آدم با كوناري",
  },
  "ml/adema": {
    kind: "party", en: "Alliance for Democracy in Mali", fr: "Alliance pour la démocratie au Mali", acronyms: ["ADEMA", "ADEMA-PASJ"], countries: ["ML"],
    from: "1990",
    ar: "التحالف من أجل الديمقراطية في مالي | حزب التحالف من أجل الديمقراطية في مالي | التحالف من أجل الديموقراطية في مالي | التحالف الديمقراطي في مالي | التحالف من أجل الديمقراطية بمالي | التحالف لأجل الديمقراطية في مالي | الائتلاف من أجل الديموقراطية في مالي | الائتلاف من أجل الديمقراطية في مالي | أديما باسج | حزب أديما باسج | التحالف من أجل الديمقراطية في مالي الحزب الأفريقي للتضامن والعدالة | الحزب الأفريقي للتضامن والعدالة | الحزب الأفريقي من أجل التضامن والعدالة | الحزب المالي الأفريقي من أجل التضامن والعدالة | التحالف للديمقراطية في مالي | التحالف للديموقراطية في مالي",
    arShort: "أديما",
  },
  "ml/adp-maliba": {
    kind: "party", en: "Democratic Alliance for Peace – Maliba", fr: "Alliance démocratique pour la paix – Maliba", acronyms: ["ADP-Maliba"], countries: ["ML"],
    ar: "التحالف الديمقراطي من أجل السلام | حزب التحالف الديمقراطي من أجل السلام | التحالف الديمقراطي من أجل السلام ماليبا | حزب ماليبا | التحالف الديمقراطي للسلام | حزب التحالف الديمقراطي للسلام | التحالف الديمقراطي للسلام ماليبا",
    arWeak: "ماليبا",
  },
  "ml/aeem": {
    kind: "union", en: "Association of Pupils and Students of Mali", fr: "Association des élèves et étudiants du Mali", acronyms: ["AEEM"],
    countries: ["ML"],
    ar: "جمعية تلاميذ وطلاب مالي | رابطة طلاب مالي | جمعية الطلاب الماليين | رابطة طلبة مالي | رابطة التلاميذ والطلاب في مالي | جمعية طلاب وتلاميذ مالي | اتحاد طلاب مالي | رابطة طلاب وتلاميذ مالي | اتحاد طلبة مالي | جمعية التلاميذ والطلاب في مالي",
  },
  "ml/afel-bocoum": {
    kind: "person", en: "Afel Bocoum", countries: ["ML"],
    ar: "أفيل بوكوم | أفل بوكوم",
  },
  "ml/ag-alhabib-ibrahim": {
    kind: "person", en: "Ag Alhabib (Ibrahim)", aliases: ["Ibrahim Ag Alhabib"], countries: ["ML"],
    ar: "إبراهيم أغ الحبيب",
  },
  "ml/ag-gamou": {
    kind: "person", en: "El Hadj Ag Gamou", aliases: ["Alhaji Ag Gamou", "Gamou", "El Hadji Ag Gamou", "Elhadji Ag Gamou", "El Hadji Gamou", "El Hajj Ag Gamou", "Alhadji Ag Gamou"], countries: ["ML"],
    ar: "الحاج أغ غامو | الحاجي أغ غامو | الهجي أغ غامو | الحاج أق غامو | الهادي أغ غامو | أغ غامو | الحاجي أغ كامو | أغ كامو | الحاج اغ قامو | آغ جامو | الحاج أغ جامو | الحاجي أغ جامو | الهجي أغ جامو | الحاج أج جامو | الهجي أغ قامو | الحجي أق أمو | الحجي أغ غامو | الهجي أغ كامو | الحاج أغ أمو | الهجي أغ غاموا | الحجي أغ جامو | الهادج أغ غامو | الهدجي أغ غامو | الهجي أق أمو | الهاجي أغ غامو | الهاجي غامو | آلاجي أغ غامو | الحاجي غامو | الحاج غامو | الهجي غامو | الحاجي أغ غمو | الحاج أق قمو | الهجي قامو | الحاج قامو | الهاج أغ غامو",
    arWeak: "غامو",
  },
  "ml/agatam-ag-alhassane": {
    kind: "person", en: "Agatam Ag Alhassane", aliases: ["Aghatam Ag Alhassane"], countries: ["ML"],
    ar: "أغاتام أغ الحسن | أغاتم أغ الحسن | أغثام أغ الحسن | أغاتام أغ الحسان",
  },
  "ml/agefau": {
    kind: "institution", en: "AGEFAU", fr: "Agence de gestion du fonds d'accès universel", countries: ["ML"], weak: true,
    ar: "صندوق النفاذ الشامل | صندوق الولوج الشامل | وكالة تسيير صندوق الولوج الشامل",
    arCue: "مالي | باماكو | مايغا",
  },
  "ml/aguibou-bouare": {
    kind: "person", en: "Aguibou Bouaré", countries: ["ML"],
    ar: "أغيبو بواري | أجيبو بواري | أغيبو بواريه | أجيبو بواريه",
  },
  "ml/ahmada-ag-bibi": {
    kind: "person", en: "Ahmada Ag Bibi", countries: ["ML"], parent: "armed-groups/hcua",
    ar: "أحمدا أغ بيبي | أحمادة أغ بيبي | أحمد أغ بيبي | أحمادا أغ بيبي | أحمدا أق بيبي | أحمدا أج بيبي | حمادا أغ بيبي | أحمدو أغ بيبي | حمادة أغ بيبي | حمدا أغ بيبي | أحمدة أغ بيبي | أحماد أغ بيبي | أحمدا بيبي",
  },
  "ml/ahmed-ag-albachar": {
    kind: "person", en: "Ahmed Ag Albachar", countries: ["ML"],
    ar: "أحمد أغ البشر | أحمد أغ الباشار | أحمد أغ البشار",
  },
  "ml/ahmed-ag-ditta": {
    kind: "person", en: "Ahmed Ag Ditta", countries: ["ML"],
    ar: "أحمد أغ ديتا | أحمد أغ ديته | أحمد أغ دتا",
  },
  "ml/ahmed-ag-kaedy": {
    kind: "person", en: "Ahmed Ag Kaedy", countries: ["ML"],
    ar: "أحمد أغ كايدي | أحمد أغ كيدي",
  },
  "ml/ahmed-baba-al-timbukti": {
    kind: "person", en: "Ahmed Baba al-Timbukti", countries: ["ML"],
    ar: "أحمد بابا التنبكتي | أحمد بابا التمبكتي | أحمد بابا التمبكتاوي",
    arWeak: "أحمد بابا",
  },
  "ml/ahmed-baba-institute": {
    kind: "institution", en: "Ahmed Baba Institute", fr: "Institut Ahmed Baba", countries: ["ML"],
    ar: "معهد أحمد بابا | مركز أحمد بابا | مكتبة أحمد بابا | معهد أحمد بابا التمبكتي | مركز بحوث أحمد بابا | مركز أحمد بابا للبحوث | معهد الدراسات العليا والبحوث الإسلامية أحمد بابا | مركز أحمد بابا للتوثيق | معهد أحمد بابا للدراسات العليا | مركز أحمد بابا التمبكتي | مكتبة مركز أحمد بابا | معهد الدراسات والبحوث الإسلامية العليا أحمد بابا | معهد الدراسات والبحوث الإسلامية العليا أحمد بابا التمبكتي | معهد أحمد بابا للدراسات الإسلامية العليا والبحوث | معهد أحمد بابا للدراسات العليا والبحوث الإسلامية | مركز أحمد بابا للدراسات | مكتبة أحمد بابا التمبكتي",
  },
  "ml/ahmed-diane-semega": {
    kind: "person", en: "Ahmed Diane Séméga", aliases: ["Hamed Diane Séméga"], countries: ["ML"],
    ar: "أحمد ديان سيميغا | حامد ديان سيميغا | حمد ديان سيميغا | أحمد ديان سميغا | أحمد سيميغا",
  },
  "ml/ahmed-mohamed-ag-hamani": {
    kind: "person", en: "Ahmed Mohamed ag Hamani", countries: ["ML"],
    ar: "أحمد محمد أغ حماني | أحمد محمد أغ هاماني | أحمد أغ حماني | أحمد محمد أق حماني | أحمد محمد أج حماني",
  },
  "ml/ahmed-ould-sidi-mohamed": {
    kind: "person", en: "Ahmed Ould Sidi Mohamed", countries: ["ML"], parent: "armed-groups/maa", weak: true,
    ar: "أحمد ولد سيدي محمد",
    arCue: "أزواد | العربية | مالي",
  },
  "ml/ahmoudou-ag-asriw": {
    kind: "person", en: "Ahmoudou Ag Asriw", aliases: ["Amadou Ag Isriw"], countries: ["ML"], parent: "armed-groups/gatia",
    ar: "أحمدو أغ أسريو | أحمدو أغ إيسريو | أحمودو أغ أسريو",
  },
  "ml/aige": {
    kind: "institution", en: "Independent Election Management Authority", fr: "Autorité indépendante de gestion des élections", acronyms: ["AIGE"],
    countries: ["ML"],
    ar: "الهيئة المستقلة لإدارة الانتخابات في مالي | السلطة المستقلة لإدارة الانتخابات | الهيئة المستقلة لإدارة الانتخابات",
  },
  "ml/air-base-101": {
    kind: "institution", en: "Air Base 101 (Bamako-Sénou)", fr: "Base aérienne 101", countries: ["ML"],
    ar: "قاعدة سينو | قاعدة سينو الجوية",
  },
  "ml/aissa-maiga": {
    kind: "person", en: "Aïssa Maïga", aliases: ["Aïssa Maiga"], countries: ["ML", "SN", "FR"],
    ar: "إيسا مايغا | عائشة مايغا",
  },
  "ml/akinane-ag-attaher": {
    kind: "person", en: "Akinane Ag Attaher", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "إكنان أغ الطاهر | إكنان أغ أطاهر | إكنان الطاهر",
  },
  "ml/akli-iknane-ag-souleymane": {
    kind: "person", en: "Akli Iknane Ag Souleymane", countries: ["ML"],
    ar: "أكلي إكنان أغ سليمان | أكلي أغ سليمان | أكلي إيكنان أغ سليمان | أكلي إقنان أغ سليمان",
  },
  "ml/akli-sh-kka": {
    kind: "person", en: "Akli Sh'kka", countries: ["ML"],
    ar: "أكلي شكا | أكلي شيكا | أكلي شاكا | أكلي أغ شكا",
  },
  "ml/akly-ag-arbanda": {
    kind: "person", en: "Akly Ag Arbanda", aliases: ["Akli Ag Arbanda"], countries: ["ML"],
    ar: "آكلي أغ أربندا | آكلي أربندا",
  },
  "ml/akory-ag-iknane": {
    kind: "person", en: "Akory Ag Iknane", countries: ["ML"],
    ar: "أكوري أغ إكنان | أكوري أغ إكنين | أغ إكنان",
  },
  "ml/al-annabi": {
    kind: "person", en: "Abu Obaidah Youssef al-Annabi", fr: "Abou Oubaïda Youssef al-Annabi", aliases: ["Yazid Mebarek"], countries: ["DZ", "ML"],
    parent: "armed-groups/aqim",
    ar: "أبو عبيدة يوسف العنابي | يوسف العنابي | أبو عبيدة العنابي | يزيد مبارك | أبو عبيدة يوسف العناني | مبارك يزيد | يزيد امبارك | امبارك يزيد",
    arWeak: "العنابي",
  },
  "ml/al-bakkay-al-kunti": {
    kind: "person", en: "al-Bakkay al-Kunti", countries: ["ML"],
    ar: "أحمد البكاي الكنتي | البكاي الكنتي",
  },
  "ml/al-hassan": {
    kind: "person", en: "Al Hassan Ag Abdoul Aziz", aliases: ["Al Hassan", "Al Hassan Ag Abdoul Aziz Ag Mohamed Ag Mahmoud"], countries: ["ML"], parent: "armed-groups/ansar-dine",
    ar: "الحسن أغ عبد العزيز | الحسن أغ عبد العزيز أغ محمد | الحسن آق عبد العزيز | الحسن أج عبد العزيز | الحسن أغ عبدالعزيز أغ محمد أغ محمود | الحسن أغ عبد العزيز أغ محمد أغ محمود | الحسن ولد عبد العزيز",
  },
  "ml/al-mahdi": {
    kind: "person", en: "Ahmad al-Faqi al-Mahdi", aliases: ["Ahmed al-Faqi al-Mahdi", "Ahmad al-Mahdi", "Abou Tourab"], countries: ["ML"], parent: "armed-groups/ansar-dine",
    ar: "أحمد الفقي المهدي | أحمد الفاقي المهدي | أحمد الفقيه المهدي | أبو تراب المهدي | أحمد المهدي الفقي | أحمد فقي المهدي | أحمد الفقهي المهدي | أحمد المهدي فقي | أحمد الفكي المهدي",
    arWeak: "أبو تراب | أحمد الفقي",
    arCue: "تمبكتو | أضرحة | لاهاي | الجنائية",
  },
  "ml/al-sahrawi": {
    kind: "person", en: "Adnan Abu Walid al-Sahrawi", fr: "Adnan Abou Walid al-Sahraoui", aliases: ["Abu Walid al-Sahrawi", "Adnan al-Sahrawi"], countries: ["ML", "NE", "BF"], parent: "armed-groups/is-sahel",
    ar: "عدنان أبو الوليد الصحراوي | أبو الوليد الصحراوي | عدنان أبو وليد الصحراوي | أبو وليد الصحراوي | عدنان الصحراوي | لحبيب عبدي سعيد | عدنان أبوليد الصحراوي | عدنان أبو الوليد | أبو الوليد الصحرواي",
  },
  "ml/al-tilemsi": {
    kind: "person", en: "Ahmed al-Tilemsi", aliases: ["Ahmed Ould Amer", "Ahmed el Tilemsi", "Abderrahmane Ould Amar", "Ahmed Tilemsi"], countries: ["ML"], parent: "armed-groups/mujao",
    ar: "أحمد التلمسي | أحمد ولد عامر التلمسي | أحمد التيلمسي | أحمد ولد العامر | أحمد ولد عامر | عبد الرحمن ولد العامر | أحمد ولد عمار التلمسي | عبد الرحمن ولد عامر | أحمد ولد أمهار | أحمد تلمسي | أحمد التليمسي | أحمد التلمصي | أحمد الطلمسي",
  },
  "ml/alain-moizan": {
    kind: "person", en: "Alain Moizan", countries: ["FR"],
    ar: "آلان موازان",
  },
  "ml/alassane-abba": {
    kind: "person", en: "Alassane Abba", countries: ["ML"],
    ar: "الحسن أبا | ألاسان أبا | الحسن عبا | ألاسان عبا",
  },
  "ml/albaraka-ag-alfaqi": {
    kind: "person", en: "Albaraka Ag Alfaqi", countries: ["ML"],
    ar: "البركة أغ الفقي | البراكة أغ الفقي | البركة أغ الفقيه | البركة أق الفقي | البركة أج الفقي",
  },
  "ml/alexander-efremov-wagner": {
    kind: "person", en: "Alexander Efremov", countries: ["RU", "ML"],
    ar: "ألكسندر إفريموف",
  },
  "ml/alfousseini-togo": {
    kind: "person", en: "Alfousseini Togo", countries: ["ML"],
    ar: "الحسيني توغو | ألفسيني توغو | ألفوسيني توغو",
  },
  "ml/alfousseyni-diawara": {
    kind: "person", en: "Alfousseyni Diawara", countries: ["ML"],
    ar: "ألفوسيني دياوارا | ألفوسيني جاوارا | الحسيني دياوارا | ألفوسيني ديارا | ألفوسينو دياوارا | ألفوسني ديارا | ألفوسيني دياورا",
  },
  "ml/alghabass-ag-intalla": {
    kind: "person", en: "Alghabass Ag Intalla", aliases: ["Alghabass Ag Intallah", "Alghabasse Ag Intallah"], countries: ["ML"], parent: "armed-groups/fla",
    ar: "العباس أغ إنتالا | الغباس أغ إنتالا | الغابس أغ إنتالا | العباس أغ إنتالة | الغباس أغ انتالله | الغباس آغ إنتاله | العباس أق انتالا | العباس أنتالا | الغباص أغ إنتالا | العباس أج أنتالا | الغاباس أغ إنتالا | العباس أغ إنتلا | العباس أك أنتالا | عباس إيتالا | عباس أغ إنتالا | الغباس انتالا | عباس انتالا | العباس أغ انتالله | العباس ولد انتالا | الغباس أغ إنتالاه | العباس أغ إنطالا | الغباس آغ إينتالا",
  },
  "ml/alhamdou-ag-ilyene": {
    kind: "person", en: "Alhamdou Ag Ilyène", countries: ["ML"],
    ar: "الحمدو أغ إيليين | الحمدو أغ إليان | ألحمدو أغ إيلين | الحمدو أغ إليين | الحمدو أق إيليين | الحمدو أج إيليين | الحمدو إيليين",
    arWeak: "إيليين",
  },
  "ml/alhassane-ag-ahmed-moussa": {
    kind: "person", en: "Alhassane Ag Ahmed Moussa", countries: ["ML"],
    ar: "الحسن أغ أحمد موسى",
  },
  "ml/alhassane-ag-touhami": {
    kind: "person", en: "Alhassane Ag Touhami", aliases: ["Hassan Ag Touhami", "Touhami Ag Alhassane", "Abin Abin"], countries: ["ML"],
    ar: "الحسن أغ التهامي | الحسن أغ توهامي | حسن أغ التهامي | التهامي أغ الحسن | توهامي أغ الحسن",
  },
  "ml/ali-ahmed-kounta": {
    kind: "person", en: "Ali Ahmed Kounta", countries: ["ML"],
    ar: "علي أحمد كونتا | علي أحمد كنتا",
  },
  "ml/ali-farka-toure": {
    kind: "person", en: "Ali Farka Touré", countries: ["ML"],
    ar: "علي فاركا توري | علي فركا توري | علي فاركا توريه",
  },
  "ml/ali-maychou": {
    kind: "person", en: "Ali Maychou", aliases: ["Abu Abderrahmane al-Sanhaji", "Abou Abderrahmane al-Maghribi"], countries: ["MA", "ML"],
    parent: "armed-groups/jnim",
    ar: "علي مايشو | علي ميشو | علي ماشو | أبو عبد الرحمن الصنهاجي | أبو عبد الرحمن المغربي | علي مايتشو | علي مايشوا | أبو عبدالرحمان المغربي",
    arWeak: "مايشو",
  },
  "ml/ali-ould-sidi": {
    kind: "person", en: "Ali Ould Sidi", countries: ["ML"], weak: true,
    ar: "علي ولد سيدي",
    arCue: "تمبكتو | تنبكتو | البعثة الثقافية",
  },
  "ml/aliou-badra-sacko": {
    kind: "person", en: "Alou Badra Sacko", countries: ["ML"],
    ar: "ألو بادرا ساكو | عالو بدرا ساكو | ألو بدرا ساكو | ألو بدر ساكو | علو بادرا ساكو",
  },
  "ml/aliou-boubacar-diallo": {
    kind: "person", en: "Aliou Boubacar Diallo", aliases: ["Aliou Diallo"], countries: ["ML"],
    ar: "عليو بوبكر ديالو | أليو بوبكر ديالو | عليو ديالو | أليو ديالو | علي بوبكر جالو | عليو أبو بكر ديالو | أليون بوبكر ديالو | عليون بوبكر ديالو | عليو بوباكار ديالو",
  },
  "ml/aliou-dieng": {
    kind: "person", en: "Aliou Dieng", countries: ["ML"],
    ar: "أليو ديانج | أليو ديانغ | عليو ديانج | أليو دينغ | أليو دينج | علي ديانج",
  },
  "ml/aliou-mahamar-toure": {
    kind: "person", en: "Aliou Mahamar Touré", aliases: ["Aliou Mahamane Touré", "Aliou Touré"], countries: ["ML"], parent: "armed-groups/mujao",
    ar: "أليو محمار توري | عليو محمار توري | عليو مهمار توري | أليو ماهامار توري | اليو محمد توري | عليو توري | أليو توري | عليو محمد توري | عليون محمار توري",
  },
  "ml/alkaidi-amar-toure": {
    kind: "person", en: "Alkaïdi Amar Touré", countries: ["ML"],
    ar: "القايدي عمار توري | ألكايدي عمار توري | القايدي أمار توري | ألكايدي أمار توري",
  },
  "ml/alla-ag-albachir": {
    kind: "person", en: "Alla Ag Albachir", countries: ["ML"],
    ar: "ألا أغ البشير",
  },
  "ml/alla-ag-elmehdi": {
    kind: "person", en: "Alla Ag Elmehdi", countries: ["ML"],
    ar: "ألا أغ المهدي | علا أغ المهدي | ألا أق المهدي | ألا أج المهدي",
  },
  "ml/allaye-karembe": {
    kind: "person", en: "Allaye Karembé", countries: ["ML"],
    ar: "علاي كاريمبي | ألاي كارمبي",
  },
  "ml/alliance-jigiya-kura": {
    kind: "party", en: "Jigiya Kura Alliance", fr: "Alliance Jigiya Kura", countries: ["ML"],
    ar: "تحالف جيغيا كورا | جيغيا كورا | تحالف جيجيا كورا",
  },
  "ml/almahmoud-ag-baye": {
    kind: "person", en: "Almahmoud Ag Baye", aliases: ["Ikaray"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "المحمود أغ باي | المحمود أغ بايه | إيكاراي | إكراي | المحمود أق باي | المحمود أج باي | المحمود الباي | المحمود أغ الباي | المحمود باي | ألمحمود أل باي",
    arWeak: "الكاري | إيكراي",
    arCue: "داعش | تنظيم الدولة | برخان | ميناكا | كيدال | قيادي",
  },
  "ml/almamy-toure-footballer": {
    kind: "person", en: "Almamy Touré", countries: ["ML"], weak: true,
    ar: "ألمامي توري",
    arCue: "مالي | موناكو | فرانكفورت | منتخب",
  },
  "ml/almansour-ag-alkassoum": {
    kind: "person", en: "Almansour Ag Alkassoum", aliases: ["Mansour Ag Alkassoum", "Mansour Ag Alkassim", "Almansour Ag Alkassam"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "المنصور أغ القاسم | المنصور أغ الكاسوم | المنصور أغ القسوم | المنصور أق القاسم | المنصور أج القاسم",
  },
  "ml/almou-ag-mohamed": {
    kind: "person", en: "Almou Ag Mohamed", countries: ["ML"], parent: "armed-groups/cma",
    ar: "ألمو أغ محمد | المو آق محمد | ألمو أج محمد",
  },
  "ml/alou-badra-berthe": {
    kind: "person", en: "Alou Badra Berthé", countries: ["ML"],
    ar: "ألو بدرا بيرتي | عليو بدرا بيرتي",
  },
  "ml/alou-boi-diarra": {
    kind: "person", en: "Alou Boi Diarra", aliases: ["Alou Diarra"], countries: ["ML"],
    ar: "ألو بوي ديارا | عليو بوي ديارا | ألو بوا ديارا | ألو بوي جارا | ألو بوي ديارة | عليو بوا ديارا",
  },
  "ml/alousseni-sanou": {
    kind: "person", en: "Alousséni Sanou", countries: ["ML"],
    ar: "الحسين سانو | ألوسيني سانو | الحسيني سانو | علي سيني سانو | عالي سيني سانو | أولسيني سانو | علوسيني سانو | أوسيني سانو | الوسني سانو | لوسيني سانو | ألوسيني صانو | ألوسن سانو",
  },
  "ml/alpha-oumar-konare": {
    kind: "person", en: "Alpha Oumar Konaré", countries: ["ML"],
    ar: "ألفا عمر كوناري | ألفا عمر كوناريه | ألفا أومر كوناري | ألفا عمر كونري | ألفا عمر كوناره | ألفا كوناري | ألفا أومار كوناري",
  },
  "ml/alpha-yaya-sangare": {
    kind: "person", en: "Alpha Yaya Sangaré", countries: ["ML"],
    ar: "ألفا يحيى سانغاري | ألفا يايا سانغاري | ألفا يحيى سنغاري | ألفا يحيى سانجاري | ألفا يايا سنغاري",
  },
  "ml/alwata-ichata-sahi": {
    kind: "person", en: "Alwata Ichata Sahi", countries: ["ML"],
    ar: "علواتة عيشتا ساحي | ألواتا إيشاتا ساحي | الواتا عائشة صاحي",
  },
  "ml/alwata-ould-badi": {
    kind: "person", en: "Alwata Ould Badi Kounta", countries: ["ML"],
    ar: "علواته بن بادي | علواته ولد بادي | علواتة بن بادي الكنتي",
  },
  "ml/aly-annadji": {
    kind: "person", en: "Aly Annadji", countries: ["ML"],
    ar: "علي أنادجي | عالي أنادجي",
  },
  "ml/aly-nouhoum-diallo": {
    kind: "person", en: "Aly Nouhoum Diallo", countries: ["ML"],
    ar: "علي نوحوم ديالو | علي نوهوم ديالو | علي نوحوم جالو | علي نوهوم جالو",
  },
  "ml/aly-tounkara": {
    kind: "person", en: "Aly Tounkara", countries: ["ML"],
    ar: "علي تونكارا | عالي تونكارا | علي تونكرا",
  },
  "ml/amadou-albert-maiga": {
    kind: "person", en: "Amadou Albert Maïga", aliases: ["Albert Maïga"], countries: ["ML"],
    ar: "أمادو ألبرت مايغا | أمادو ألبير مايغا",
  },
  "ml/amadou-aya": {
    kind: "person", en: "Amadou Aya", countries: ["ML"],
    ar: "أمادو آيا",
  },
  "ml/amadou-baba-sy": {
    kind: "person", en: "Amadou Baba Sy", countries: ["ML"],
    ar: "أمادو بابا سي",
  },
  "ml/amadou-bocoum": {
    kind: "person", en: "Amadou Bocoum", countries: ["ML"],
    ar: "أمادو بوكوم",
  },
  "ml/amadou-boly": {
    kind: "person", en: "Amadou Boly", countries: ["ML"], parent: "armed-groups/jnim",
    ar: "أمادو بولي",
  },
  "ml/amadou-dante": {
    kind: "person", en: "Amadou Dante", countries: ["ML"],
    ar: "أمادو دانتي",
  },
  "ml/amadou-hady-tall": {
    kind: "person", en: "Amadou Hady Tall", aliases: ["Thierno Hady Tall"], countries: ["ML"],
    ar: "أمادو هادي تال | أمادو هادي تل | تيرنو هادي تال | تيرنو هادي عمر تال",
  },
  "ml/amadou-haidara": {
    kind: "person", en: "Amadou Haidara", countries: ["ML"],
    ar: "أمادو حيدرا | أمادو هايدارا | أمادو حيدارا | أمادو حيدرة | أمادو هايدرا",
  },
  "ml/amadou-hampate-ba": {
    kind: "person", en: "Amadou Hampâté Bâ", countries: ["ML"],
    ar: "أمادو همباتي با | أمادو هامباتي با | أحمدو همباطي با | أمادو هامباطي با | أمادو حمباطي با | أمادو همباتي باه",
  },
  "ml/amadou-keita": {
    kind: "person", en: "Amadou Keïta", countries: ["ML"],
    ar: "أمادو كيتا | أحمدو كيتا | أحمادو كيتا | أمادو كايتا",
  },
  "ml/amadou-koita": {
    kind: "person", en: "Amadou Koïta", countries: ["ML"], weak: true,
    ar: "أمادو كويتا",
    arCue: "مالي | الاشتراكي",
  },
  "ml/amadou-konare": {
    kind: "person", en: "Amadou Konaré", countries: ["ML"],
    ar: "أمادو كوناري | أمادو كوناريه | أحمدو كوناره",
  },
  "ml/amadou-koufa": {
    kind: "person", en: "Amadou Koufa", aliases: ["Hamadoun Kouffa", "Mohammed Kouffa", "Amadou Diallo", "Koufa", "Hamadoun Koufa", "Amadou Kouffa", "Amadou Diallo Koufa", "Mohammed Kufa"], countries: ["ML"],
    parent: "armed-groups/katiba-macina",
    ar: "أمادو كوفا | محمد كوفا | أمادو كوفة | حمادون كوفا | أحمدو كوفا | حمادو كوفا | محمد كوفة | أحمد كوفا | حمدون كوفا | همادون كوفا | أحمدو كوفى | محمدو كوفى | أمادو كوفي | امادون كوفا | محمدو كوفا | الشيخ كوفا | حمدون كوفى | محمدون كوفا | أمدو كوفا | أحمادو كوفا | حمادون كوفى | حامدون كوفا | أمادو ديالو كوفا | حمادي كوفا | هامادون كوفا | حمدو كوفا",
    arWeak: "كوفا",
  },
  "ml/amadou-mariam": {
    kind: "person", en: "Amadou & Mariam", countries: ["ML"],
    ar: "أمادو ومريم | أمادو وماريام",
  },
  "ml/amadou-ousmane-toure": {
    kind: "person", en: "Amadou Ousmane Touré", countries: ["ML"],
    ar: "أمادو عثمان توري | أحمدو عثمان توري | أمادو أوسمان توري | أمادو عثمان توريه | أحمادو عثمان توري",
  },
  "ml/amadou-pathe-diallo": {
    kind: "person", en: "Amadou Pathé Diallo", aliases: ["Amadou Diallo"], countries: ["ML"],
    ar: "أمادو باتي ديالو | أمادو باتيه ديالو",
  },
  "ml/amadou-sagafourou-gueye": {
    kind: "person", en: "Amadou Sagafourou Guèye", countries: ["ML"],
    ar: "أمادو ساغافورو غاي | أمادو ساغافورو غي",
  },
  "ml/amadou-sangho": {
    kind: "person", en: "Amadou Sangho", countries: ["ML"],
    ar: "أمادو سانجو | أمادو سانغو | أمادو سانغهو",
  },
  "ml/amadou-sanogo": {
    kind: "person", en: "Amadou Haya Sanogo", aliases: ["Amadou Sanogo", "Captain Sanogo"], countries: ["ML"],
    ar: "أمادو هايا سانوغو | أمادو سانوغو | أمادو سونوغو | أمادو هيا سانوغو | أحمدو سانوغو | أمادو سانوجو | أمادو هايا سانوجو | أمادو هايا سونوغو | أمادو سنوغو | أمادو ساناغو | أحمادو هايا سانوغو | أمادو آيا سانوغو | أمادو حيا سانوغو | امانو سانوغو | أمادو حيا سانوجو | مادو سانوجو | أحمدو سانوگو | أمادو سانوغوا | أمادو هيا سانوجو | حمادو سانوغو | آمادو صانوغو | أمادو سانوقو | أمادو حايا سانوغو | احمادو سانوغو | أمادو أيا ساناكو | آمادو ايا ساناغو",
    arWeak: "سانوغو | سونوغو",
  },
  "ml/amadou-sy-savane": {
    kind: "person", en: "Amadou Sy Savané", countries: ["ML"],
    ar: "أمادو سي سافاني | أمادو سي سافانيه",
  },
  "ml/amadou-thiam-ml": {
    kind: "person", en: "Amadou Thiam (Mali)", aliases: ["Amadou Thiam"], countries: ["ML"], weak: true,
    ar: "أمادو تيام",
    arCue: "وزير | وزيرا | مالي | المالي",
  },
  "ml/amadou-toumani-toure": {
    kind: "person", en: "Amadou Toumani Touré", acronyms: ["ATT"], countries: ["ML"],
    ar: "أمادو توماني توري | حمادو توماني توري | أحمدو توماني توري | أمادو توماني توريه | توماني توري | آمادو تومانيه توري | حامد توماني توري | أمادو توري | أحمد توماني توري | محمد توماني توري | مادو توماني توريه | حامادو توماني توري | آمدو توماني توري | أمادو تومان توري | حامدو توماني توري | أمادو تاماني توري | أمادو توماني تورا | حمدو توماني توري | آمادو تماني توري",
  },
  "ml/amadou-zan-traore": {
    kind: "person", en: "Amadou Zan Traoré", countries: ["ML"],
    ar: "أمادو زان تراوري",
  },
  "ml/amara-doumbia": {
    kind: "person", en: "Amara Doumbia", countries: ["ML"],
    ar: "أمارا دومبيا",
  },
  "ml/ambery-ag-rhissa": {
    kind: "person", en: "Ambéry Ag Rhissa", aliases: ["Ambery Ag Rissa"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "أمبيري أغ غيسا | أمبيري أغ غيسى | أمبيري أغ ريسا | أمبري أغ عيسى | أنبيري أغ غيسا | أمبيري أغ جيسا | أمبيري أغ جيسى | امبيري أغ غيسة | عمبيري أغ غيسا",
  },
  "ml/amdh": {
    kind: "movement", en: "Malian Association for Human Rights", fr: "Association malienne des droits de l'homme", acronyms: ["AMDH"], countries: ["ML"],
    ar: "الجمعية المالية لحقوق الإنسان | الرابطة المالية لحقوق الإنسان",
  },
  "ml/ami-koita": {
    kind: "person", en: "Ami Koïta", countries: ["ML"],
    ar: "آمي كويتا | إيمي كويتا",
  },
  "ml/aminata-dramane-traore": {
    kind: "person", en: "Aminata Dramane Traoré", aliases: ["Aminata Traoré"], countries: ["ML"],
    ar: "أميناتا درامان تراوري | أميناتا دراماني تراوري | أميناتا درامان تراوريه | أميناتا درامان طراوري | أميناتا دراماني تراوريه | أميناتا تراوري | أمينتا تراوري | أميناتا ديرامان تراوري",
  },
  "ml/aminata-keita-maiga": {
    kind: "person", en: "Keïta Aminata Maïga", aliases: ["Aminata Maïga"], countries: ["ML"],
    ar: "أميناتا مايغا كيتا | كيتا أميناتا مايغا",
  },
  "ml/amm": {
    kind: "movement", en: "Association of Municipalities of Mali", fr: "Association des municipalités du Mali",
    acronyms: ["AMM"], countries: ["ML"],
    ar: "رابطة بلديات مالي | جمعية بلديات مالي | جمعية البلديات المالية",
  },
  "ml/amupi": {
    kind: "movement", en: "Malian Association for the Unity and Progress of Islam", fr: "Association malienne pour l'unité et le progrès de l'islam", acronyms: ["AMUPI"], countries: ["ML"], from: "1980",
    ar: "جمعية مالي للاتحاد والتقدم | الجمعية المالية لوحدة الإسلام وتقدمه | جمعية مالي لوحدة وتقدم الإسلام",
  },
  "ml/anac": {
    kind: "institution", en: "National Civil Aviation Agency (Mali)", fr: "Agence nationale de l'aviation civile",
    aliases: ["National Civil Aviation Agency"], acronyms: ["ANAC"], countries: ["ML"],
    ar: "الوكالة الوطنية للطيران المدني في مالي | هيئة الطيران المدني المالية | وكالة الطيران المدني المالية | وكالة الطيران المدني في مالي | الوكالة الوطنية للطيران المدني المالية",
  },
  "ml/andogoly-guindo": {
    kind: "person", en: "Andogoly Guindo", countries: ["ML"],
    ar: "أندوغولي غيندو",
  },
  "ml/ansar-dine-haidara": {
    kind: "movement", en: "Ansar Dine International (Chérif Ousmane Haïdara)", aliases: ["Ançardine", "FANSAR"],
    countries: ["ML"],
    ar: "منظمة أنصار الدين الدولية | جمعية أنصار الدين الدولية | فيدرالية أنصار الدين الدولية | حركة أنصار الدين الدولية",
  },
  "ml/ante-a-bana": {
    kind: "movement", en: "Antè A Bana", aliases: ["An tè a bana", "Touche pas à ma Constitution"], countries: ["ML"],
    from: "2017",
    ar: "حركة أنتي أ بانا | منصة أنتي أبانا | أنتي أبانا | لا تلمس دستوري المالية | حركة لا تلمس دستوري | أن تي أبانا | لا تمس دستوري | منصة لا تمس دستوري | حركة لا تمس دستوري",
  },
  "ml/aoua-paul-diallo": {
    kind: "person", en: "Diawara Aoua Paul Diallo", aliases: ["Aoua Paul Diallo"], countries: ["ML"],
    ar: "أوا بول ديالو | ديوارا أوا بول ديالو",
  },
  "ml/apm-maliko": {
    kind: "party", en: "Alternative for Mali", fr: "Alternative pour le Mali", acronyms: ["APM-Maliko"], countries: ["ML"],
    ar: "البديل من أجل مالي | حزب البديل من أجل مالي",
  },
  "ml/appel-du-20-fevrier": {
    kind: "movement", en: "Call of 20 February to Save Mali", fr: "Appel du 20 février pour sauver le Mali",
    aliases: ["Appel du 20 février", "Call of 20 February"], countries: ["ML"], from: "2023",
    ar: "نداء 20 فبراير من أجل إنقاذ مالي | نداء 20 فبراير لإنقاذ مالي | حركة نداء 20 فبراير | نداء العشرين من فبراير | نداء 20 فبراير | تنسيقية المنظمات الداعية لنداء 20 فبراير | دعوة 20 فبراير",
  },
  "ml/arbacane-ag-abzayack": {
    kind: "person", en: "Arbacane Ag Abzayack", countries: ["ML"],
    ar: "أرباكان أغ أبزاياك | أربكان أغ أبزياك | أربكان أغ أبزاياك | عربكان أغ أبزياك | أرباكان أبزاياك",
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
    ar: "الجيش المالي | القوات المسلحة المالية | القوات المسلحة وقوات الأمن المالية | قوات فاما | جنود فاما | عناصر فاما | القوات المالية فاما | جيش فاما | صفوف فاماس | القوات المسلحة المالية فاما | جيش باماكو | قوات باماكو",
    arWeak: "فاما",
    arShort: "الفاما",
    arCue: "الجيش | المالي | مالي | القوات | جنود | فاغنر",
  },
  "ml/aroudeyni-ag-hamatou": {
    kind: "person", en: "Aroudeyni Ag Hamatou", countries: ["ML"],
    ar: "عروديني أغ حماتو | أروديني أغ حماتو | عروديني أغ هاماتو | أروديني أغ هاماتو | أروديني إغ همتو | عروديني أق حماتو | عروديني أج حماتو",
  },
  "ml/arouna-modibo-toure": {
    kind: "person", en: "Arouna Modibo Touré", countries: ["ML"],
    ar: "هارونا موديبو توري | أرونا موديبو توري | هارونا مديبو توري | هارونا موديبو توريه | أرونا مديبو توري",
  },
  "ml/askia-mohammed": {
    kind: "person", en: "Askia Mohammed", countries: ["ML"],
    ar: "أسكيا محمد | الأسكيا محمد | الحاج محمد أسكيا | أسكيا الحاج محمد | الأسقيا محمد | محمد توري أسكيا | أسكيا الكبير",
  },
  "ml/asma": {
    kind: "party", en: "Alliance for the Solidarity of Mali", fr: "Alliance pour la solidarité au Mali", acronyms: ["ASMA-CFP"], countries: ["ML"],
    ar: "التحالف من أجل التضامن في مالي | آسما سي إف بي | حزب آسما | التحالف للتضامن في مالي",
  },
  "ml/assa-badiallo-toure": {
    kind: "person", en: "Assa Badiallo Touré", aliases: ["Assa Touré"], countries: ["ML"],
    ar: "آسا بادياللو توري | آسا باديالو توري",
  },
  "ml/assalat-ag-habi": {
    kind: "person", en: "Assalat Ag Habi", aliases: ["Assalat Ag Habbi"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "السلات أغ هبي | أسلات أغ هبي | أسالات أغ هبي | الصلات أغ خبي | الصلاة أغ خابي | صالح أغ خابي | الصلاة أغ هابي | السلات أغ خابي",
  },
  "ml/assarid-ag-imbarcaouane": {
    kind: "person", en: "Assarid Ag Imbarcaouane", countries: ["ML"],
    ar: "أساريد أغ إمباركاوان | أسريد أغ إمباركاوان | أساريد أغ مباركوان | أساريد أغ إنبركوان | أسريد أغ مباركوان | أساريد أق إمباركاوان | أساريد أج إمباركاوان | أساريد إمباركاوان",
    arWeak: "إمباركاوان",
  },
  "ml/assemblee-des-forces": {
    kind: "movement", en: "EPM (Ensemble pour le Mali)", aliases: ["Ensemble pour le Mali", "Together for Mali"],
    acronyms: ["EPM"], countries: ["ML"],
    ar: "معا من أجل مالي | تحالف معا من أجل مالي | ائتلاف معا من أجل مالي | ائتلاف إنسامبل بور لو مالي | معا لأجل مالي",
  },
  "ml/assep": {
    kind: "union", en: "ASSEP (Mali)", aliases: ["Association des éditeurs de presse privée"], acronyms: ["ASSEP"],
    countries: ["ML"],
    ar: "رابطة ناشري الصحافة الخاصة في مالي | جمعية ناشري الصحافة الخاصة في مالي",
  },
  "ml/assetou-foune-samake": {
    kind: "person", en: "Assétou Founè Samaké Migan", aliases: ["Assétou Founè Samaké"], countries: ["ML"],
    ar: "أسيتو فوني ساماكي | أسيتو فوني ساماكي ميغان | أستو فوني سماكي",
  },
  "ml/assimi-goita": {
    kind: "person", en: "Assimi Goïta", aliases: ["Assimi Goita", "Goïta"], countries: ["ML"],
    ar: "أسيمي غويتا | عاصيمي غويتا | أسيمي جويتا | عاصمي غويتا | أسيمي كويتا | عصيمي غويتا | هاشيمي غويتا | أسمي غويتا | عاصيمي جويتا | عاصمي كويتا | عاصيمي قويتا | عاصمي جويتا | أسيمي غوتا | أسيمى جوتا | أسيمي قويتا | عاصيمي كويتا | هاشمي غويتا | عصيمي كويتا | عاصيمي كوتا | عاسيمي غويتا | عصمي غويتا | أصيمي غويتا | حاسمي غويتا | عاصم غويتا | هاسيمي غويتا | أسيمي غويطا | حاسيمي غويتا | أسيمي غوييتا | عاصمي غوتا",
    arWeak: "غويتا | جويتا | كويتا",
  },
  "ml/assises-nationales": {
    kind: "institution", en: "National Refoundation Conference (Mali)", fr: "Assises nationales de la refondation",
    acronyms: ["ANR"], countries: ["ML"], from: "2021-12",
    ar: "الجلسات الوطنية لإعادة التأسيس | المؤتمر الوطني لإعادة تأسيس الدولة المالية | المشاورات الوطنية لإعادة تأسيس الدولة | المشاورات الوطنية المالية لإعادة التأسيس",
  },
  "ml/attay-ag-abdallah": {
    kind: "person", en: "Attay Ag Abdallah", countries: ["ML"],
    ar: "عطاي أغ عبد الله | أتاي أغ عبد الله",
  },
  "ml/attaye-ag-mohamed": {
    kind: "person", en: "Attaye Ag Mohamed", aliases: ["Attay Ag Mohamed", "Attaye Ag Mohammed"], countries: ["ML"], parent: "armed-groups/csp",
    ar: "عطاي أغ محمد | أتاي أغ محمد | أطاي أغ محمد | عطايي أغ محمد | العطاي أغ محمد | عطاي أق محمد | عطاي أج محمد",
  },
  "ml/aya-nakamura": {
    kind: "person", en: "Aya Nakamura", countries: ["ML", "FR"],
    ar: "آيا ناكامورا | آية ناكامورا | آيا نكامورا",
  },
  "ml/azarock-ag-innaborchad": {
    kind: "person", en: "Azarock Ag Innaborchad", countries: ["ML"],
    ar: "أزاروك أغ إينابورشاد | أزاروك أغ إنابورشاد | أزاروك إينابورشاد",
    arWeak: "إينابورشاد",
  },
  "ml/azawad-political-forum": {
    kind: "movement", en: "Azawad Political Forum", countries: ["ML"],
    ar: "منتدى أزواد السياسي",
  },
  "ml/azaz-ag-loudag-dag": {
    kind: "person", en: "Azaz Ag Loudag Dag", countries: ["ML"],
    ar: "أزاز أغ لوداغ داغ | عزاز أغ لوداغ داغ | أزاز أغ لودق داغ | عزاز أغ لودق داغ | أزاز أق لوداغ داغ | أزاز أج لوداغ داغ | عزاز أغ لوداغداغ | عزاز أغ لودغداغ",
  },
  "ml/ba-ag-moussa": {
    kind: "person", en: "Ba Ag Moussa", fr: "Bah Ag Moussa", aliases: ["Bamoussa Diarra"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "با أغ موسى | باه أغ موسى | باموسى ديارا | با أق موسى | باه آق موسى | باغ أغ موسى | با أج موسى | باموسى | باه موسى | با موسى ديارا | باغ موسى | باموسا",
  },
  "ml/baba-ag-adoubent": {
    kind: "person", en: "Baba Ag Adoubent", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "بابا أغ أدوبنت | بابا أدوبنت",
  },
  "ml/baba-berthe": {
    kind: "person", en: "Baba Berthé", countries: ["ML"],
    ar: "بابا بيرتي | بابا بيرتيه | بابا برتي",
  },
  "ml/baba-dembele": {
    kind: "person", en: "Baba Dembélé", countries: ["ML"],
    ar: "بابا ديمبيلي | بابا دمبيلي",
  },
  "ml/baba-hakib-haidara": {
    kind: "person", en: "Baba Akhib Haïdara", countries: ["ML"],
    ar: "بابا حاكيب حيدرة | بابا أخيب حيدرا | بابا هاكيب حيدرا | بابا أكيب حيدرا | بابا حقيب حيدرا",
  },
  "ml/baba-ould-cheikh": {
    kind: "person", en: "Baba Ould Cheikh", countries: ["ML"],
    ar: "بابا ولد الشيخ | بابا ولد شيخ",
  },
  "ml/baba-ould-sidi-elmoctar": {
    kind: "person", en: "Baba Ould Sidi Elmoctar Kounta", countries: ["ML"],
    ar: "بابا بن سيد المختار الكنتي | بابا ولد سيد المختار الكنتي | بابا ولد سيدي المختار الكنتي",
  },
  "ml/babah-ould-sidi-elmoctar": {
    kind: "person", en: "Babah Ould Sidi Elmoctar", countries: ["ML"],
    ar: "باباه ولد سيدي المختار | بابا ولد سيدي المختار",
  },
  "ml/babaly-ba": {
    kind: "person", en: "Babaly Ba", aliases: ["Babaly Bah"], countries: ["ML"],
    ar: "بابالي باه | بابلي با",
  },
  "ml/babani-kone": {
    kind: "person", en: "Babani Koné", countries: ["ML"],
    ar: "باباني كوني",
  },
  "ml/babemba-traore": {
    kind: "person", en: "Babemba Traoré", countries: ["ML"],
    ar: "بابيمبا تراوري | بابمبا تراوري",
  },
  "ml/baber-gano": {
    kind: "person", en: "Baber Gano", countries: ["ML"],
    ar: "بابير غانو | بابر غانو | بابير غنو",
  },
  "ml/bachar-ag-ahmed": {
    kind: "person", en: "Bachar Ag Ahmed", countries: ["ML"], parent: "armed-groups/fla",
    ar: "بشار أغ أحمد | بشير أغ أحمد | بشار آغ اخماد",
  },
  "ml/badra-alou-macalou": {
    kind: "person", en: "Badra Alou Macalou", countries: ["ML"],
    ar: "بدرا علو ماكالو | بادرا ألو ماكالو | بدرا ألو ماكالو | بدرا ماكالو",
  },
  "ml/bafs": {
    kind: "state-force", en: "Autonomous Special Forces Battalion (Mali)", fr: "Bataillon autonome des forces spéciales", acronyms: ["BAFS"], countries: ["ML"],
    ar: "كتيبة القوات الخاصة المستقلة | كتيبة القوات الخاصة والمراكز القتالية",
    arWeak: "كتيبة القوات الخاصة",
    arCue: "مالي | المالية | المالي",
  },
  "ml/bagayoko-aminata-traore": {
    kind: "person", en: "Bagayoko Aminata Traoré", countries: ["ML"],
    ar: "بغايوغو أميناتا طراوري | باغايوكو أميناتا تراوري | أميناتا تراوري باغايوكو",
  },
  "ml/bah-ndaw": {
    kind: "person", en: "Bah N'Daw", aliases: ["Bah Ndaw", "Bah Ndao", "Ba N'Daou", "Bah N'Daou"], countries: ["ML"],
    ar: "باه نداو | باه انداو | با نداو | باه ندو | باه نداوو | با انداو | با نداوو | باه نداوا | باه نضاو | باه ندوا | بان نداو | باه انداوو | باه إن داو | باه ن داو",
    arWeak: "نداو | انداو",
  },
  "ml/bajan-ag-hamatou": {
    kind: "person", en: "Bajan Ag Hamatou", countries: ["ML"],
    ar: "باجان أغ حماتو | باجان أغ هاماتو | باجان أغ حمتو | باجان أق حماتو | باجان أج حماتو",
  },
  "ml/bakary-bocar-maiga": {
    kind: "person", en: "Bakary Bocar Maïga", countries: ["ML"],
    ar: "بكاري بوكار مايغا | باكاري بوكار مايغا | بكاري بوكار مايجا | بكاري بوكار ميغا | باكاري بوكار مايجا",
  },
  "ml/bakary-doumbia": {
    kind: "person", en: "Bakary Doumbia", countries: ["ML"],
    ar: "بكاري دومبيا | باكاري دومبيا",
  },
  "ml/bakary-mariko": {
    kind: "person", en: "Bakary Mariko", countries: ["ML"],
    ar: "باكاري ماريكو | بكاري ماريكو",
  },
  "ml/bakary-sako": {
    kind: "person", en: "Bakary Sako", countries: ["ML"],
    ar: "بكاري ساكو | باكاري ساكو",
  },
  "ml/bakary-togola": {
    kind: "person", en: "Bakary Togola", countries: ["ML"],
    ar: "باكاري توغولا | بكاري توغولا",
  },
  "ml/bakaye-dibassy": {
    kind: "person", en: "Bakaye Dibassy", countries: ["ML"],
    ar: "باكاي ديباسي | بكاي ديباسي",
  },
  "ml/bakaye-traore": {
    kind: "person", en: "Bakaye Traoré", countries: ["ML"],
    ar: "باكاي تراوري | بكاي تراوري",
  },
  "ml/bakoun-kante": {
    kind: "person", en: "Bakoun Kanté", countries: ["ML"],
    ar: "باكون كانتي | بكون كانتي | باكون كانتيه",
  },
  "ml/balfine-yaro": {
    kind: "person", en: "Balfine Yaro", countries: ["ML"],
    ar: "بالفين يارو | بلفين يارو",
  },
  "ml/ballake-sissoko": {
    kind: "person", en: "Ballaké Sissoko", countries: ["ML"],
    ar: "بالاكي سيسوكو | باللاكي سيسوكو",
  },
  "ml/bamako-central-prison": {
    kind: "institution", en: "Bamako Central Prison", fr: "Maison centrale d'arrêt de Bamako", countries: ["ML"],
    ar: "سجن باماكو المركزي | السجن المركزي في باماكو | السجن المركزي بباماكو",
  },
  "ml/bamako-court-of-appeal": {
    kind: "institution", en: "Bamako Court of Appeal", fr: "Cour d'appel de Bamako", countries: ["ML"],
    ar: "محكمة الاستئناف في باماكو | محكمة الاستئناف بباماكو | محكمة استئناف باماكو",
  },
  "ml/bandiougou-dante": {
    kind: "person", en: "Bandiougou Danté", countries: ["ML"],
    ar: "بانديوغو دانتي | بانديوغو دانتيه",
  },
  "ml/bandiougou-doumbia": {
    kind: "person", en: "Bandiougou Doumbia", countries: ["ML"],
    ar: "بانديوغو دومبيا | باندجوغو دومبيا",
  },
  "ml/bar-association": {
    kind: "institution", en: "Bar Association of Mali", fr: "Barreau du Mali",
    aliases: ["Malian Bar Association", "Ordre des avocats du Mali"], countries: ["ML"],
    ar: "نقابة المحامين في مالي | هيئة المحامين في مالي | اتحاد المحامين في مالي",
  },
  "ml/barthelemy-togo": {
    kind: "person", en: "Kénékouo dit Barthélémy Togo", aliases: ["Barthélémy Togo"], countries: ["ML"],
    ar: "بارتيليمي توغو | كينيكو بارتيليمي توغو",
  },
  "ml/bassary-toure": {
    kind: "person", en: "Bassary Touré", countries: ["ML"],
    ar: "باساري توري | بصاري توري | بساري توري",
  },
  "ml/bassekou-kouyate": {
    kind: "person", en: "Bassekou Kouyaté", countries: ["ML"],
    ar: "باسيكو كوياتي | باسيكو كوياتيه",
  },
  "ml/bay-ag-alhassane": {
    kind: "person", en: "Bay Ag Alhassane", aliases: ["Bay Ag El Hassane"], countries: ["ML"],
    ar: "باي أغ الحسن | باي أغ الحسان",
  },
  "ml/baye-ag-bakabo": {
    kind: "person", en: "Baye Ag Bakabo", aliases: ["Bay Ag Bakabo"], countries: ["ML"], parent: "armed-groups/aqim",
    ar: "باي أغ باكابو | بايي أغ باكابو | باي أغ بكابو | باي باكابو",
  },
  "ml/bayene-ag-ahawali": {
    kind: "person", en: "Bayène Ag Ahawali", countries: ["ML"],
    ar: "بيان أغ أهاوالي | بيان أغ أهوالي | بيين أغ أهوالي | بيان أهاوالي",
  },
  "ml/bdia-faso-jigi": {
    kind: "party", en: "Malian Bloc for Democracy and African Integration", aliases: ["BDIA-Faso Jigi"],
    acronyms: ["BDIA"], countries: ["ML"],
    ar: "الكتلة من أجل الديمقراطية والتكامل الأفريقي | كتلة الديمقراطية والتكامل الأفريقي | الكتلة المالية من أجل الديمقراطية والتكامل الأفريقي | كتلة الديمقراطية والاندماج الأفريقي | فاسو جيغي | الكتلة للديمقراطية والتكامل الأفريقي | الكتلة المالية للديمقراطية والتكامل الأفريقي",
  },
  "ml/bedji-dembele": {
    kind: "person", en: "Bedji Dembélé", countries: ["ML"],
    ar: "بيدجي ديمبيلي | بيجي ديمبيلي",
  },
  "ml/bekaye-ag-hamed": {
    kind: "person", en: "Bekaye Ag Hamed", aliases: ["Bakaye Ag Hamed", "Bakay Ag Hamed Ahmed", "Bakaye Ag Hamed Ahamed"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "بكاي أغ حامد | بكاي أغ حمد",
  },
  "ml/belco-bah": {
    kind: "person", en: "Belco Bah", countries: ["ML"],
    ar: "بلكو باه | بيلكو باه | بيلكو با",
  },
  "ml/belkacem-zaouidi": {
    kind: "person", en: "Belkacem Zaouidi", countries: ["DZ"],
    ar: "بلقاسم زاويدي | أبو أسامة الجزائري",
  },
  "ml/bernadette-keita": {
    kind: "person", en: "Bernadette Keïta", aliases: ["Diawara Bernadette Keïta"], countries: ["ML"],
    ar: "برناديت كيتا | بيرناديت كيتا",
  },
  "ml/berthe-aissata-bengaly": {
    kind: "person", en: "Berthé Aïssata Bengaly", aliases: ["Aïssata Bengaly"], countries: ["ML"],
    ar: "بيرتي عيساتا بنغالي | عيساتا بنغالي | بيرتي أيساتا بنغالي | بيرتي بنغالي",
  },
  "ml/bilal-ag-acherif": {
    kind: "person", en: "Bilal Ag Acherif", aliases: ["Bilal Ag Cherif"], countries: ["ML"], parent: "armed-groups/fla",
    ar: "بلال أغ الشريف | بلال أغ شريف | بلال أغ أشريف | بلال آق الشريف | بلال آج الشريف | بلال أغ أشيريف | بلال ولد الشريف | بلال أك الشريف | بلال الشريف | بلال أقا شريف | بلال أغ شرف | بلال أغا شريف",
  },
  "ml/bilal-hicham": {
    kind: "person", en: "Hicham Bilal", aliases: ["Bilal Hicham", "Hisham Bilal"], countries: ["ML"], parent: "armed-groups/mujao",
    ar: "هشام بلال | هيشام بلال",
  },
  "ml/bina-diarra": {
    kind: "person", en: "Bina Diarra", aliases: ["Al-Bambari"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "بينا ديارا | بنا ديارا | بينا جارا | نبي ديارا | البراء بن بامباري | البراء البمباري | البراء البامباري | أبو حذيفة البمباري | أبو حذيفة البامباري | أبو حذيفة البمبري",
  },
  "ml/bintou-camara": {
    kind: "person", en: "Bintou Camara", countries: ["ML"],
    ar: "بنتو كامارا | بينتو كامارا | بنتو كمارا | بينتو كمارا",
  },
  "ml/bintou-foune-samake": {
    kind: "person", en: "Bintou Founé Samaké", countries: ["ML"],
    ar: "بينتو فوني ساماكي | بينتو فوني سماكي",
  },
  "ml/birama-toure": {
    kind: "person", en: "Birama Touré", countries: ["ML"],
    ar: "بيراما توري | براما توري | بيراما توريه",
  },
  "ml/biramou-sissoko": {
    kind: "person", en: "Biramou Sissoko", countries: ["ML"],
    ar: "بيرامو سيسوكو",
  },
  "ml/bocar-moussa-diarra": {
    kind: "person", en: "Bocar Moussa Diarra", countries: ["ML"],
    ar: "بوكار موسى ديارا | بوكر موسى ديارا",
  },
  "ml/bocary-tereta": {
    kind: "person", en: "Bocary Téréta", countries: ["ML"],
    ar: "بوكاري تيريتا | بوكاري تريتا | بوكري تيريتا",
  },
  "ml/bombino": {
    kind: "person", en: "Bombino", aliases: ["Omara Moctar", "Goumour Almoctar", "Oumara Moctar"], countries: ["NE"],
    ar: "بومبينو | عمارة مختار بومبينو | عمر مختار بومبينو | عمارة مختار | عمر المختار بومبينو | عمارا مختار | أمارا مختار",
  },
  "ml/boubacar-alpha-bah": {
    kind: "person", en: "Boubacar Alpha Bah", aliases: ["Bill"], countries: ["ML"],
    ar: "بوبكر ألفا باه | بوبكر ألفا با | أبوبكر ألفا باه | بوبكار ألفا باه | أبو بكر ألفا باه",
  },
  "ml/boubacar-diane": {
    kind: "person", en: "Boubacar Diané", countries: ["ML"],
    ar: "بوبكر دياني | بوبكار دياني | أبوبكر دياني | أبو بكر دياني",
  },
  "ml/boubacar-dimogui": {
    kind: "person", en: "Boubacar Dimogui", countries: ["ML"],
    ar: "بوبكر ديموغي | بوبكر ديموغوي | بوبكر ديموقي | أبو بكر ديموغي",
  },
  "ml/boubacar-gouro-diall": {
    kind: "person", en: "Boubacar Gouro Diall", countries: ["ML"],
    ar: "بوبكر غورو ديال | أبو بكر غورو ديال | بوبكر ديال",
  },
  "ml/boubacar-haidara-researcher": {
    kind: "person", en: "Boubacar Haïdara (researcher)", aliases: ["Boubacar Haïdara"], countries: ["ML"], weak: true,
    ar: "بوبكر حيدرا | بوبكر هايدارا",
    arCue: "الباحث | مالي",
  },
  "ml/boubacar-karamoko-traore": {
    kind: "person", en: "Boubacar Karamoko Traoré", countries: ["ML"],
    ar: "بوبكر كراموكو تراوري | بوبكر كاراموكو تراوري | أبو بكر كراموكو تراوري",
  },
  "ml/boubacar-ould-hamadi": {
    kind: "person", en: "Boubacar Ould Hamadi", countries: ["ML"],
    ar: "بوبكر ولد حمادي | ببكر ولد حمادي | بوبكر ولد حامادي | أبو بكر ولد حمادي",
  },
  "ml/boubacar-sadigh-ould-taleb": {
    kind: "person", en: "Boubacar Sadigh Ould Taleb", countries: ["ML"],
    ar: "بوبكر صديق ولد الطالب | بوبكر الصديق ولد الطالب | أبو بكر صديق ولد الطالب",
  },
  "ml/boubacar-sega-diallo": {
    kind: "person", en: "Boubacar Séga Diallo", countries: ["ML"],
    ar: "بوبكر سيغا ديالو | أبو بكر سيغا ديالو",
  },
  "ml/boubacar-sidiki-samake": {
    kind: "person", en: "Boubacar Sidiki Samaké", countries: ["ML"],
    ar: "بوبكر صديقي سماكي | بوبكر صديقي ساماكي | بوبكر سيديكي ساماكي | أبو بكر صديقي سماكي",
  },
  "ml/boubacar-traore-footballer": {
    kind: "person", en: "Boubacar Traoré", countries: ["ML"], weak: true,
    ar: "بوبكر تراوري",
    arCue: "ولفرهامبتون | منتخب مالي | لاعب",
  },
  "ml/boubakar-kouyate": {
    kind: "person", en: "Boubakar Kouyaté", countries: ["ML"],
    ar: "بوبكر كوياتي | بوباكار كوياتي | بوبكار كوياتي | أبو بكر كوياتي",
  },
  "ml/boubou-cisse": {
    kind: "person", en: "Boubou Cissé", countries: ["ML"],
    ar: "بوبو سيسي | بوبو سيسيه | بوبو سيسا | بوبو سيس | بابو سيسي | ببو سيسي | بوبي سيسي | بوبو سيسه",
  },
  "ml/boubou-traore-referee": {
    kind: "person", en: "Boubou Traoré (referee)", aliases: ["Boubou Traoré"], countries: ["ML"], weak: true,
    ar: "بوبو تراوري",
    arCue: "حكم | الحكم | تحكيم | صافرة",
  },
  "ml/boukary-daou": {
    kind: "person", en: "Boukary Daou", countries: ["ML"],
    ar: "بوكاري داو | بوكاري داوو | بكاري داو",
  },
  "ml/bouna-ag-attiyoub": {
    kind: "person", en: "Bouna Ag Attiyoub", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "بونا أغ الطيب | بونا أغ أتيوب | بونه أغ الطيب | بونا أغ طيب | بون أغ الطيب",
  },
  "ml/boureima-sangare": {
    kind: "person", en: "Souleymane Boureima Sangaré", countries: ["ML"], weak: true,
    ar: "بوريما سانغاري",
    arCue: "العقيد | الجنرال | سلاح الجو",
  },
  "ml/boureima-seyba": {
    kind: "person", en: "Boureima Seyba", countries: ["ML"],
    ar: "بوريما سيبا | بورايما سيبا",
  },
  "ml/bourema-kansaye": {
    kind: "person", en: "Bouréma Kansaye", countries: ["ML"],
    ar: "بوريما كانساي | بوريما كنساي",
    arWeak: "كانساي",
  },
  "ml/bouye-haidara": {
    kind: "person", en: "Bouyé Haïdara", aliases: ["Cheikh Bouyé Haïdara", "Mohamed Ould Cheickna Hamallah", "Bouyé"], countries: ["ML"],
    ar: "بويه حيدرا | بوييه حيدرا | بويه حيدارا | بوي حيدرا | بوييه حيدارا | بويي حيدرا",
  },
  "ml/boya-dembele": {
    kind: "person", en: "Boya Dembélé", countries: ["ML"],
    ar: "بويا ديمبيلي",
  },
  "ml/brehima-kamena": {
    kind: "person", en: "Bréhima Kaména", countries: ["ML"],
    ar: "بريهيما كامينا | بريما كامينا | إبراهيما كامينا",
  },
  "ml/brehima-mamadou-kone": {
    kind: "person", en: "Bréhima Mamadou Koné", countries: ["ML"],
    ar: "بريهيما مامادو كوني | بريهيما ممادو كوني | بريهيما محمدو كوني",
  },
  "ml/brema-ely-dicko": {
    kind: "person", en: "Bréma Ely Dicko", countries: ["ML"],
    ar: "بريما إيلي ديكو | بريمة إيلي ديكو | بريما علي ديكو | بريمة علي ديكو",
    arCue: "الباحث | عالم الاجتماع",
  },
  "ml/bruno-maiga": {
    kind: "person", en: "Bruno Maïga", countries: ["ML"],
    ar: "برونو مايغا",
  },
  "ml/byblos-hotel": {
    kind: "institution", en: "Hotel Byblos (Sévaré)", fr: "Hôtel Byblos", countries: ["ML"],
    ar: "فندق بيبلوس | فندق بيبلوص",
  },
  "ml/cadre-dechange": {
    kind: "movement", en: "Framework of Political Parties for a Successful Transition",
    aliases: ["Cadre d'échange des partis politiques pour une transition réussie"], countries: ["ML"],
    ar: "إطار الأحزاب السياسية من أجل مرحلة انتقالية ناجحة | إطار الأحزاب السياسية من أجل انتقال ناجح | إطار تشاور الأحزاب السياسية من أجل انتقال ناجح",
  },
  "ml/camp-sidi-el-bekaye-timbuktu": {
    kind: "institution", en: "Camp Cheick Sidi El Bekaye", countries: ["ML"],
    ar: "معسكر سيدي البكاي | معسكر الشيخ سيدي البكاي | معسكر سيد البكاي | معسكر سيدي البكاء",
  },
  "ml/campement-kangaba": {
    kind: "institution", en: "Le Campement Kangaba", aliases: ["Campement de Kangaba"], countries: ["ML"],
    ar: "منتجع كانغابا | كامبمان كانغابا | منتجع لو كامبمون | منتجع كامبمون كانغابا | منتجع لو كامبمان | لو كامبيمنت | منتجع لو كامبيمنت | لو كامبمان | منتجع كامبيمون",
  },
  "ml/ccim": {
    kind: "institution", en: "Chamber of Commerce and Industry of Mali", fr: "Chambre de commerce et d'industrie du Mali", acronyms: ["CCIM"], countries: ["ML"],
    ar: "غرفة التجارة والصناعة في مالي | غرفة التجارة والصناعة المالية | غرفة التجارة في مالي | غرفة تجارة مالي | الغرفة التجارية في مالي",
  },
  "ml/cdr-mali": {
    kind: "movement", en: "Collective for the Defence of the Republic",
    fr: "Collectif pour la défense de la République", acronyms: ["CDR"], countries: ["ML"],
    ar: "تجمع الدفاع عن الجمهورية | جماعة الدفاع عن الجمهورية المالية | التجمع من أجل الدفاع عن الجمهورية | مجموعة الدفاع عن الجمهورية في مالي | التجمع للدفاع عن الجمهورية",
  },
  "ml/cds-mogotiguiya": {
    kind: "party", en: "CDS-Mogotiguiya", aliases: ["Convention sociale démocrate"], acronyms: ["CDS"],
    countries: ["ML"],
    ar: "الاتفاقية الاجتماعية الديمقراطية موغوتيغيا | حزب موغوتيغيا | المؤتمر الاجتماعي الديمقراطي المالي",
  },
  "ml/cedric-kante": {
    kind: "person", en: "Cédric Kanté", countries: ["ML"],
    ar: "سيدريك كانتي | سيدريك كانتيه",
  },
  "ml/cfr": {
    kind: "movement", en: "Coalition of Forces for the Republic", fr: "Coalition des forces pour la République", acronyms: ["CFR"], countries: ["ML"],
    ar: "تحالف القوى من أجل الجمهورية | ائتلاف القوى من أجل الجمهورية | التحالف من أجل الجمهورية في مالي | تحالف القوى للجمهورية | ائتلاف القوى للجمهورية | التحالف للجمهورية في مالي",
  },
  "ml/chahana-takiou": {
    kind: "person", en: "Chahana Takiou", countries: ["ML"],
    ar: "شهانا تاكيو | شاهانا تاكيو",
  },
  "ml/cheick-boucadry-traore": {
    kind: "person", en: "Cheick Boucadry Traoré", aliases: ["Cheick Bougadary Traoré"], countries: ["ML"],
    ar: "شيخ بوكادري تراوري | شيخ بوغادري تراوري | الشيخ بوكادري تراوري",
  },
  "ml/cheick-doucoure": {
    kind: "person", en: "Cheick Doucouré", countries: ["ML"],
    ar: "شيخ دوكوري | الشيخ دوكوري | تشيك دوكوري | شيخ دوكوريه | شيك دوكوري | تشيخ دوكوري | شيخ عمر دوكوري | تشيك عمر دوكوري | شيخ عمر دوكوريه",
  },
  "ml/cheick-fanta-mady-dembele": {
    kind: "person", en: "Cheick Fanta Mady Dembélé", aliases: ["Cheick Dembélé"], countries: ["ML"],
    ar: "شيخ فانتا مادي ديمبيلي | الشيخ فانتا مادي ديمبيلي | شيخ فانتا مادي دمبيلي | الشيخ فانتا مادي دمبلي | فانتا مادي ديمبيلي | شيخ فانتامادي دمبيلي",
  },
  "ml/cheick-fantamady-camara": {
    kind: "person", en: "Cheick Fantamady Camara", countries: ["GN"],
    ar: "شيخ فانتامادي كامارا | الشيخ فانتامادي كامارا",
  },
  "ml/cheick-modibo-diarra": {
    kind: "person", en: "Cheick Modibo Diarra", countries: ["ML"],
    ar: "الشيخ موديبو ديارا | شيخ موديبو ديارا | شيخ موديبو جارا | الشيخ موديبو جارا | شيك موديبو ديارا | شيخ مديبو ديارا | شيخ مودييو ديارا | موديبو ديارا | الشيخ ماديبو ديارا | تشيك موديبو ديارا | الشيخ مودبو ديارا",
  },
  "ml/cheick-oumar-coulibaly": {
    kind: "person", en: "Cheick Oumar Coulibaly", countries: ["ML"],
    ar: "الشيخ عمر كوليبالي | شيخ عمر كوليبالي | الشيخ عمرو كوليبالي | الشيخ أومارو كوليبالي | الشيخ عمر كولبالي",
  },
  "ml/cheick-oumar-diarra-activist": {
    kind: "person", en: "Cheick Oumar Diarra", countries: ["ML"], weak: true,
    ar: "شيخ عمر ديارا",
    arCue: "الناشط | الديمقراطية",
  },
  "ml/cheick-oumar-diarrah": {
    kind: "person", en: "Cheick Oumar Diarrah", countries: ["ML"],
    ar: "الشيخ عمر ديارا | شيخ عمر ديارا | الشيخ عمر جارا",
  },
  "ml/cheick-oumar-konare": {
    kind: "person", en: "Cheick Oumar Konaré", countries: ["ML"],
    ar: "شيخ عمر كوناري | الشيخ عمر كوناري | شيك عمر كوناري",
  },
  "ml/cheick-oumar-sissoko": {
    kind: "person", en: "Cheick Oumar Sissoko", countries: ["ML"],
    ar: "الشيخ عمر سيسوكو | شيخ عمر سيسوكو | الشيخ عمرو سيسوكو | الشيخ أومارو سيسوكو | شيخ عمرو سيسوكو | شيك عمر سيسوكو | شيخ عمر سيسوخو",
  },
  "ml/cheick-sidiya-sissoko": {
    kind: "person", en: "Cheick Sidiya Sissoko", aliases: ["Kalifa Sissoko"], countries: ["ML"],
    ar: "الشيخ سيديا سيسوكو | شيخ سيديا سيسوكو | تشيك سيديا سيسوكو",
  },
  "ml/cheick-tidiane-diabate": {
    kind: "person", en: "Cheick Diabaté", countries: ["ML"],
    ar: "شيخ ديباتي | شيخ دياباتي | الشيخ دياباتي | شيك دياباتي | شيخ تيديان دياباتي",
  },
  "ml/cheickna-seydi-ahamadi-diawara": {
    kind: "person", en: "Cheickna Seydi Ahamadi Diawara", countries: ["ML"],
    ar: "شيخنا سيدي أحمدي دياوارا | شيخنا سيدي أحمد دياوارا",
  },
  "ml/cheikh-ag-aoussa": {
    kind: "person", en: "Cheikh Ag Aoussa", aliases: ["Cheikh Ag Haoussa", "Cheick Ag Aoussa", "Sheikh Ag Aoussa"], countries: ["ML"], parent: "armed-groups/hcua",
    ar: "الشيخ أغ أوسا | شيخ أغ أوسا | الشيخ أغ أوسة | الشيخ أغ هوسا | الشيخ أق أوسا | الشيخ آغ عوسى | شيخ أغ عوسا | الشيخ أج أوسا | شيخ أغ أوسى | الشيخ أغ أوصا | لشيخ أوسا | الشيخ أوسا",
  },
  "ml/chodi-ag": {
    kind: "person", en: "Chodi Ag", countries: ["ML"],
    ar: "تشودي أغ | شودي أغ",
  },
  "ml/chogheib-ag-attaher": {
    kind: "person", en: "Chogheib Ag Attaher", countries: ["ML"],
    ar: "شغيب أغ الطاهر | شعيب أغ الطاهر | شوغيب أغ الطاهر | جغيب أغ الطاهر | شغيب الطاهر",
  },
  "ml/choguel-maiga": {
    kind: "person", en: "Choguel Kokalla Maïga", aliases: ["Choguel Maïga", "Choguel Kokala Maiga"], countries: ["ML"],
    ar: "شوغيل كوكالا مايغا | شوغيل مايغا | شوغل كوكالا مايغا | شوغويل كوكالا مايغا | شوغويل مايغا | تشوغيل كوكالا مايغا | شوجيل كوكالا مايجا | شوجويل كوكالا مايجا | شوغيل كوكالا ميغا | شوغل مايغا | شوكيل كوكالا مايغا | شوغيل كوكالا | شوقيل كوكالا مايغا | تشوغيل مايغا | شوكل كوكالا مايغا | شوغيل كوكالا مايكا | شوقل كوكالا ميغا | شوكيل مايغا | تشوغل كوكالا مايغا | شوغال مايغا | شوجل مايغا | تشوغويل كوكالا مايغا | شيغيل مايغا | تشوجيل مايا | شوقيل مايغا | شوجويل مايجا | شوكل مايكا | شغويل مايغا | شوقيل مايقا | شغيل مايغا | شوغيل كوكلا مايغا | تشوجيل مايجا",
    arWeak: "مايغا | شوغيل",
  },
  "ml/chouala-bayaya-haidara": {
    kind: "person", en: "Chouala Bayaya Haïdara", countries: ["ML"],
    ar: "شوالا بايايا حيدرا | شوالا بايايا هايدارا",
  },
  "ml/cisse-mariam-kaidama-sidibe": {
    kind: "person", en: "Cissé Mariam Kaïdama Sidibé", aliases: ["Mariam Kaïdama Sidibé", "Mariam Sidibé"], countries: ["ML"],
    ar: "سيسي مريم كايداما سيديبي | سيسي مريم كيداما سيديبي | سيسي مريم كايداما سيدبي | سيسي مريم كيداما سيدبي | مريم كايداما سيديبي | مريم كيداما سيديبي | مريم كايداما سيسي | مريم كيداما سيسي",
  },
  "ml/civil-transition-council": {
    kind: "movement", en: "Citizens' Council for the Civil Transition", countries: ["ML"], from: "2024",
    ar: "مجلس المواطنين للانتقال المدني | مجلس المواطنين من أجل الانتقال المدني",
  },
  "ml/clement-dembele": {
    kind: "person", en: "Clément Dembélé", countries: ["ML"],
    ar: "كليمان ديمبيلي | كليمو ديمبيلي | كليمان دمبيلي | كليمنت ديمبيلي | كليمان ديمبلي | كليمو دمبيلي | كليمون ديمبيلي | كليمينت ديمبيلي",
  },
  "ml/cmas": {
    kind: "movement", en: "Coordination of Movements, Associations and Sympathisers of Imam Mahmoud Dicko",
    fr: "Coordination des mouvements, associations et sympathisants de l'imam Mahmoud Dicko", acronyms: ["CMAS"], countries: ["ML"], from: "2019-09",
    to: "2024-03",
    ar: "تنسيقية الحركات والجمعيات والمتعاطفين مع الإمام محمود ديكو | تنسيقية حركات وجمعيات ومتعاطفي الإمام محمود ديكو | تنسيقية الحركات والجمعيات المتعاطفة مع الإمام محمود ديكو | تنسيقية حركات وجمعيات وأنصار الإمام محمود ديكو | تنسيقية الإمام محمود ديكو | تنسيقية الإمام ديكو | تنسيقية حركات وجمعيات المتعاطفين مع الإمام ديكو | تنسيقية الحركات والجمعيات والمتعاطفين مع الإمام ديكو | تنسيقية الحركات المؤيدة للإمام ديكو | تنسيقية حركات ومنظمات مناصرة الإمام ديكو | تنسيقية الحركات والجمعيات المساندة للإمام ديكو | منسقية الروابط والجمعيات والمناصرين | منسقية الحركات والجمعيات والمتعاطفين مع الإمام ديكو | تنسيقية الحركات والجمعيات والمتعاطفين | تنسيقية حركات ومنظمات وأنصار الإمام محمود ديكو | تنسيقية الحركات والمنظمات والمتعاطفين مع الإمام ديكو | تنسيقية حركات وجمعيات وأنصار الإمام ديكو | تنسيقية الحركات والجمعيات الداعمة للإمام محمود ديكو | تنسيقية حركات وجمعيات ومناصري الإمام ديكو",
    arWeak: "سيماس",
  },
  "ml/cnas-faso-here": {
    kind: "party", en: "CNAS-Faso Hèrè", aliases: ["Convention nationale pour une Afrique solidaire"],
    acronyms: ["CNAS"], countries: ["ML"],
    ar: "المؤتمر الوطني من أجل أفريقيا متضامنة | الاتفاقية الوطنية من أجل أفريقيا متضامنة | فاسو هيري | فاسو هيريه",
  },
  "ml/cndh": {
    kind: "institution", en: "National Human Rights Commission (Mali)", fr: "Commission nationale des droits de l'homme", acronyms: ["CNDH"],
    countries: ["ML"],
    ar: "اللجنة الوطنية لحقوق الإنسان في مالي",
  },
  "ml/cnid": {
    kind: "party", en: "National Congress for Democratic Initiative", fr: "Congrès national d'initiative démocratique", acronyms: ["CNID", "CNID-FYT"], countries: ["ML"],
    ar: "المؤتمر الوطني للمبادرة الديمقراطية | المؤتمر الوطني من أجل المبادرة الديمقراطية | حزب المؤتمر الوطني للمبادرة الديمقراطية | الحركة الوطنية للمبادرة الديمقراطية | مؤتمر المبادرة الديمقراطية | المؤتمر الوطني للمبادرة الديموقراطية | اللجنة الوطنية للمبادرة الديمقراطية",
  },
  "ml/cnpm": {
    kind: "union", en: "National Council of Employers of Mali", fr: "Conseil national du patronat du Mali",
    acronyms: ["CNPM"], countries: ["ML"],
    ar: "المجلس الوطني لأرباب العمل الماليين | المجلس الوطني لأرباب العمل في مالي | المجلس الوطني لأرباب العمل المالي | أرباب العمل الماليين | المجلس الوطني لأصحاب العمل في مالي",
  },
  "ml/cnrdre": {
    kind: "government", en: "National Committee for the Restoration of Democracy and State", aliases: ["National Committee for the Recovery of Democracy and Restoration of the State", "National Committee for Recovering Democracy and Restoring the State", "Malian junta of 2012"],
    fr: "Comité national pour le redressement de la démocratie et la restauration de l'État", acronyms: ["CNRDRE"], countries: ["ML"], from: "2012-03-22",
    to: "2012-04",
    ar: "اللجنة الوطنية لإنعاش الديمقراطية واستعادة الدولة | اللجنة الوطنية لإصلاح الديمقراطية واستعادة الدولة | اللجنة الوطنية لاستعادة الديمقراطية وإعادة الدولة | اللجنة الوطنية لتقويم الديمقراطية وإعادة الدولة | اللجنة الوطنية لإنعاش الديمقراطية وإعادة الدولة | اللجنة الوطنية لتصحيح الديمقراطية وإعادة بناء الدولة | اللجنة الوطنية لإصلاح الديموقراطية واستعادة الدولة | اللجنة الوطنية لإحياء الديمقراطية واستعادة الدولة | اللجنة الوطنية لنهضة الديمقراطية وإعادة الدولة | اللجنة الوطنية لتقويم الديمقراطية واستعادة الدولة | اللجنة الوطنية لتصحيح الديمقراطية وإعادة الدولة | اللجنة الوطنية لإرساء الديمقراطية | اللجنة الوطنية لاستعادة الديمقراطية | اللجنة الوطنية لإعادة الديمقراطية وتأسيس الدولة | اللجنة الوطنية لإعادة الديمقراطية واستعادة الدولة | المجلس الوطني لاستعادة الديمقراطية وإعادة الدولة | اللجنة الوطنية لإعادة الديمقراطية وإصلاح الدولة | اللجنة الوطنية لتصحيح الديمقراطية واستعادة الدولة",
  },
  "ml/cnt": {
    kind: "institution", en: "National Transitional Council (Mali)", fr: "Conseil national de transition",
    aliases: ["National Transition Council"], acronyms: ["CNT"], countries: ["ML"], from: "2020-12-05",
    ar: "المجلس الوطني الانتقالي في مالي | المجلس الوطني الانتقالي المالي",
    arWeak: "المجلس الوطني الانتقالي | المجلس الوطني للانتقال",
  },
  "ml/codem": {
    kind: "party", en: "Convergence for the Development of Mali", fr: "Convergence pour le développement du Mali", acronyms: ["CODEM"], countries: ["ML"],
    ar: "التقارب من أجل تنمية مالي | حزب التقارب من أجل تنمية مالي | حزب كوديم | التقارب لتنمية مالي | حزب التوافق من أجل تنمية مالي | التقارب من أجل التنمية في مالي",
    arShort: "كوديم",
  },
  "ml/collectif-sauvons-le-mali": {
    kind: "movement", en: "Collective to Save Mali", fr: "Collectif pour sauver le Mali", acronyms: ["CSM"],
    countries: ["ML"],
    ar: "جماعة إنقاذ مالي | التجمع من أجل إنقاذ مالي",
  },
  "ml/commune-iii-court": {
    kind: "institution", en: "Commune III Court (Bamako)", fr: "Tribunal de la Commune III", countries: ["ML"],
    ar: "محكمة البلدية الثالثة في باماكو | محكمة البلدية الثالثة بباماكو | محكمة الدائرة الثالثة في باماكو",
  },
  "ml/commune-iv-court": {
    kind: "institution", en: "Commune IV Court (Bamako)", fr: "Tribunal de la Commune IV", countries: ["ML"],
    ar: "محكمة البلدية الرابعة في باماكو | محكمة البلدية الرابعة بباماكو",
  },
  "ml/conseil-national-de-la-societe-civile": {
    kind: "movement", en: "National Council of Civil Society of Mali",
    fr: "Conseil national de la société civile du Mali", acronyms: ["CNSC"], countries: ["ML"],
    ar: "المجلس الوطني للمجتمع المدني في مالي | المجلس الوطني للمجتمع المدني المالي",
  },
  "ml/constitutional-court": {
    kind: "institution", en: "Constitutional Court of Mali", fr: "Cour constitutionnelle du Mali",
    aliases: ["Malian Constitutional Court", "Constitutional Council of Mali"], countries: ["ML"],
    ar: "المحكمة الدستورية في مالي",
  },
  "ml/copam": {
    kind: "movement", en: "Coordination of Patriotic Organisations of Mali",
    fr: "Coordination des organisations patriotiques du Mali", acronyms: ["COPAM"], countries: ["ML"], from: "2012",
    ar: "تنسيقية المنظمات الوطنية في مالي | تنسيقية المنظمات الوطنية المالية | كوبام | تنسيقية المنظمات الوطنية بمالي",
  },
  "ml/coulibaly-mariam-maiga": {
    kind: "person", en: "Coulibaly Mariam Maïga", aliases: ["Mariam Maïga"], countries: ["ML"],
    ar: "كوليبالي مريم مايغا | مريم مايغا كوليبالي",
  },
  "ml/cstm": {
    kind: "union", en: "Trade Union Confederation of Workers of Mali", fr: "Confédération syndicale des travailleurs du Mali", acronyms: ["CSTM"], countries: ["ML"],
    ar: "الكونفدرالية النقابية لعمال مالي | كونفدرالية نقابات عمال مالي | الاتحاد النقابي لعمال مالي",
  },
  "ml/cvd-mali": {
    kind: "institution", en: "Centre for Vaccine Development (Mali)", fr: "Centre pour le développement des vaccins du Mali", acronyms: ["CVD-Mali"], countries: ["ML"],
    ar: "مركز تطوير اللقاحات في مالي | مركز تنمية اللقاحات في مالي",
  },
  "ml/cvjr": {
    kind: "institution", en: "Truth, Justice and Reconciliation Commission", fr: "Commission vérité, justice et réconciliation", acronyms: ["CVJR"],
    countries: ["ML"], from: "2014", to: "2022",
    ar: "لجنة الحقيقة والعدالة والمصالحة | لجنة الحقيقة والعدل والمصالحة",
  },
  "ml/cybercrime-unit": {
    kind: "institution", en: "National Judicial Unit against Cybercrime (Mali)",
    fr: "Pôle national de lutte contre la cybercriminalité", countries: ["ML"],
    ar: "القطب القضائي الوطني لمكافحة الجرائم السيبرانية | القطب الوطني لمكافحة الجريمة الإلكترونية | القطب القضائي لمكافحة الجرائم الإلكترونية | القطب القضائي الوطني للجرائم السيبرانية | وحدة الجرائم الإلكترونية المالية | وحدة مكافحة الجرائم الإلكترونية في مالي | القطب المتخصص في مكافحة الجرائم السيبرانية",
    arWeak: "وحدة مكافحة الجرائم السيبرانية | القطب الوطني لمكافحة الجرائم السيبرانية | وحدة مكافحة الجريمة الإلكترونية | القطب الوطني لمكافحة الجريمة السيبرانية",
    arCue: "مالي | باماكو",
  },
  "ml/daba-diawara": {
    kind: "person", en: "Daba Diawara", countries: ["ML"],
    ar: "دابا دياوارا",
  },
  "ml/daba-modibo-keita": {
    kind: "person", en: "Daba Modibo Keïta", countries: ["ML"],
    ar: "دابا موديبو كيتا | دابا كيتا",
  },
  "ml/daniel-simeon-kelema": {
    kind: "person", en: "Daniel Siméon Kéléma", countries: ["ML"],
    ar: "دانيال سيميون كيليما | دانييل سيميون كيليما | دانيال كيليما",
    arWeak: "كيليما",
  },
  "ml/daniel-tessougue": {
    kind: "person", en: "Daniel Tessougué", aliases: ["Daniel Amagoin Tessougué"], countries: ["ML"],
    ar: "دانيال تيسوغي | دانييل تيسوغي | دانييل أماغوين تيسوغي | دانيال تسوغي | دانييل تيسوغيه",
  },
  "ml/daoud-aly-mohammedine": {
    kind: "person", en: "Daoud Aly Mohammedine", countries: ["ML"],
    ar: "داود علي محمدين | داوود علي محمدين | داوود آلي محمدين | داود آلي محمدين | داود محمدين | داود علي محمدن | داوود علي محمدن | داود علي محمدي | داوود عالي محمدين | داود عالي محمدين",
  },
  "ml/daouda-coulibaly-filmmaker": {
    kind: "person", en: "Daouda Coulibaly (filmmaker)", aliases: ["Daouda Coulibaly"], countries: ["ML"], weak: true,
    ar: "داوودا كوليبالي | داودا كوليبالي",
    arCue: "مخرج | المخرج | فيلم",
  },
  "ml/daouda-magassa": {
    kind: "person", en: "Daouda Magassa", countries: ["ML"],
    ar: "داودا ماغاسا | داود ماغاسا | داودا مغاسا | داودا ماجاسا | داود مغاسا",
    arWeak: "ماغاسا",
  },
  "ml/daouda-maiga": {
    kind: "person", en: "Daouda Maïga", countries: ["ML"],
    ar: "داودا مايغا | داود مايغا | داودا مايجا | داودا ميغا | داود مايجا",
  },
  "ml/david-sagara": {
    kind: "person", en: "David Sagara", countries: ["ML"],
    ar: "ديفيد ساغارا | دافيد ساغارا",
  },
  "ml/deberekoua-soara": {
    kind: "person", en: "Débérékoua Soara", countries: ["ML"],
    ar: "ديبيريكوا سوارا | دبيريكوا سوارا",
  },
  "ml/declaration-du-31-mars": {
    kind: "movement", en: "Declaration of 31 March", fr: "Déclaration du 31 mars", countries: ["ML"], from: "2024",
    ar: "إعلان 31 مارس | أحزاب إعلان 31 مارس | الموقعون على إعلان 31 مارس",
  },
  "ml/deity-ag-sidamou": {
    kind: "person", en: "Deity Ag Sidamou", countries: ["ML"],
    ar: "ديتي أغ سيدامو | دايتي أغ سيدامو | ديتي أغ سيدمو | ديتي سيدامو",
  },
  "ml/demba-traore-urd": {
    kind: "person", en: "Demba Traoré", countries: ["ML"], weak: true,
    ar: "ديمبا تراوري",
    arCue: "مالي | الاتحاد من أجل الجمهورية | حزب",
  },
  "ml/dge": {
    kind: "institution", en: "General Delegation for Elections (Mali)", fr: "Délégation générale aux élections",
    acronyms: ["DGE"], countries: ["ML"],
    ar: "المندوبية العامة للانتخابات في مالي | المفوضية العامة للانتخابات في مالي | المندوبية العامة للانتخابات المالية",
  },
  "ml/diadie-samassekou": {
    kind: "person", en: "Diadié Samassékou", countries: ["ML"],
    ar: "دياديي ساماسيكو | جاجي ساماسيكو | دياديي سماسيكو | جاجي سماسيكو | ديادي ساماسيكو | دجادجي ساماسيكو | ديادي سماسيكو | ديادي ساماسيكوه | دياجي ساماسيكو",
    arWeak: "ساماسيكو",
  },
  "ml/diarran-kone": {
    kind: "person", en: "Diarran Koné", countries: ["ML"],
    ar: "ديران كوني | جيران كوني | دياران كوني",
  },
  "ml/didier-dacko": {
    kind: "person", en: "Didier Dacko", countries: ["ML"],
    ar: "ديدييه داكو | ديديه داكو | ديدييه داكوا | ديديه داكوا | ديدي داكو | ديديي داكو | ديديير داكو",
  },
  "ml/dieminatou-sangare": {
    kind: "person", en: "Diéminatou Sangaré", countries: ["ML"],
    ar: "ديميناتو سانغاري | جميناتو سانغاري | ديميناتو سنغاري | ديميناتو سانجاري | جميناتو سنغاري",
  },
  "ml/dina-ould-daya": {
    kind: "person", en: "Dina Ould Daya", aliases: ["Din Ould Daya", "Dina Ould Aya"], countries: ["ML"], parent: "armed-groups/maa",
    ar: "الدينا ولد دايه | دينا ولد دايه | الدينا ولد الدايه | دينا ولد الدايا",
  },
  "ml/dioncounda-traore": {
    kind: "person", en: "Dioncounda Traoré", countries: ["ML"],
    ar: "ديونكوندا تراوري | جونكوندا تراوري | ديونكوندا ترواري | ديانكوندا تراوري | جوندا تراوري | جاكوندا تراوري | ديوكوندا تراوري | جيونكوندا تراوري | ديونكندا تراوري | ديون كوندا تراوري | يونكوندا تراوري | دجونكوندا تراوري | ديونغوندا تراوري | دينكوندا تراوري | ديونكوندا تروري | دونكوندا تراوري | ديونكوندا تورى | ديونكواندا تراوري",
  },
  "ml/dirpa": {
    kind: "state-force", en: "Directorate of Information and Public Relations of the Malian Armies",
    fr: "Direction de l'information et des relations publiques des armées", acronyms: ["DIRPA"], countries: ["ML"], parent: "ml/armed-forces",
    ar: "مديرية الإعلام والعلاقات العامة للجيش | مديرية الإعلام والعلاقات العامة للجيوش | مديرية الإعلام والعلاقات العامة في الجيش المالي | مديرية الإعلام والعلاقات العامة للقوات المسلحة | مديرية الإعلام والعلاقات العامة في القوات المسلحة | مديرية الإعلام والعلاقات العامة للقوات المسلحة المالية",
    arShort: "ديربا",
  },
  "ml/django-sissoko": {
    kind: "person", en: "Django Sissoko", aliases: ["Diango Cissoko"], countries: ["ML"],
    ar: "ديانغو سيسوكو | دجانغو سيسوكو | جانغو سيسوكو | جانجو سيسوكو | ديانجو سيسوكو | ديانغو سيسوغو | دانجو سيسوكو | جانغو سيسوغو | ديانغو سيزوكو | دجانغو سيسوخو | جانكو سيسوكو | دجانجو سيسوكو | جانغو سيسكو | جانغو سوسوكو",
  },
  "ml/djeneba-ndiaye": {
    kind: "person", en: "Djénéba N'Diaye", countries: ["ML"],
    ar: "جينيبا ندياي | دجينابا نديايي | جينيبا نداي | جنيبا انجاي",
  },
  "ml/djeneba-sanogo": {
    kind: "person", en: "Djénéba Sanogo", aliases: ["Diarra Djénéba Sanogo"], countries: ["ML"],
    ar: "جينيبا سانوغو | ديارا جينيبا سانوغو | جنيبا سانوغو",
  },
  "ml/djeneba-seck": {
    kind: "person", en: "Djénéba Seck", countries: ["ML"],
    ar: "جينيبا سيك | جنيبا سيك | دجينيبا سيك",
  },
  "ml/djigui-diarra": {
    kind: "person", en: "Djigui Diarra", countries: ["ML"],
    ar: "دجيجي ديارا | جيغي ديارا | جيجي ديارا | دجيغي ديارا | ديجي ديارا | دجيغوي ديارا | دجوي ديارا",
  },
  "ml/djiguiba-keita": {
    kind: "person", en: "Djiguiba Keïta", aliases: ["Djiguiba Keïta dit PPR"], countries: ["ML"],
    ar: "جيغيبا كيتا | دجيغيبا كيتا | جيجيبا كيتا",
  },
  "ml/djingareyber-mosque": {
    kind: "institution", en: "Djinguereber Mosque", fr: "Mosquée Djingareyber", countries: ["ML"],
    ar: "مسجد جينغاريبر | مسجد جنغري بير | مسجد جينغيريبر | جامع جينغاريبر | مسجد دجينغاريبر | مسجد جنجاريبر",
  },
  "ml/djoliba-ac": {
    kind: "institution", en: "Djoliba AC", countries: ["ML"],
    ar: "نادي جوليبا | جوليبا المالي | دجوليبا المالي | جوليبا أف سي | جوليبا باماكو | دجوليبا باماكو | جوليبا أي سي | دجوليبا اي سي | نادي ديوليبا | ديوليبا المالي",
    arWeak: "جوليبا | دجوليبا",
  },
  "ml/doucoure-dedeou-simaga": {
    kind: "person", en: "Dédéou Simaga", aliases: ["Doucouré Dédéou Simaga"], countries: ["ML"],
    ar: "ديديو سيماغا",
  },
  "ml/doulaye-konate": {
    kind: "person", en: "Doulaye Konaté", countries: ["ML"],
    ar: "دولاي كوناتي | دولايي كوناتي",
  },
  "ml/doumbia-mariam-tangara": {
    kind: "person", en: "Mariam Tangara", aliases: ["Doumbia Mariam Tangara"], countries: ["ML"],
    ar: "مريم تانغارا | دومبيا مريم تانغارا | ماريام تانغارا",
  },
  "ml/doundou-chefou": {
    kind: "person", en: "Doundou Chefou", aliases: ["Doundoun Cheffou", "Dondou Chefou", "Dondou Cheffou"], countries: ["NE", "ML"], parent: "armed-groups/is-sahel",
    ar: "دوندو شيفو | دوندون شيفو | دوندو شوفو | دوندون شوفو",
  },
  "ml/dramane-aliou-kone": {
    kind: "person", en: "Dramane Aliou Koné", countries: ["ML"],
    ar: "درامان أليو كوني | درامان عليو كوني | دراماني أليو كوني",
  },
  "ml/dramane-dembele": {
    kind: "person", en: "Dramane Dembélé", countries: ["ML"],
    ar: "درامان ديمبيلي | درامان دمبيلي | درامان دمبلي",
  },
  "ml/dramane-diarra": {
    kind: "person", en: "Dramane Diarra", countries: ["ML"],
    ar: "درامان ديارا | درمان ديارا | درامان جارا | درامان ديارة | درمان جارا",
  },
  "ml/drissa-diakite-footballer": {
    kind: "person", en: "Drissa Diakité (footballer)", aliases: ["Drissa Diakité"], countries: ["ML"], weak: true,
    ar: "دريسا دياكيتي | إدريسا دياكيتي",
    arCue: "لاعب | المنتخب",
  },
  "ml/drissa-meminta": {
    kind: "person", en: "Drissa Méminta", countries: ["ML"],
    ar: "دريسا ميمينتا | إدريسا ميمينتا",
  },
  "ml/drissa-traore": {
    kind: "person", en: "Drissa Traoré", countries: ["ML"],
    ar: "دريسا تراوري | إدريسا تراوري | دريسا تراوريه | دريسا طراوري | إدريسا تراوريه",
  },
  "ml/economic-pole": {
    kind: "institution", en: "National Economic and Financial Pole (Mali)", fr: "Pôle national économique et financier", countries: ["ML"], weak: true,
    ar: "القطب الوطني الاقتصادي والمالي | القطب الاقتصادي والمالي | القطب الاقتصادي والمالي الوطني | الفرقة الوطنية الاقتصادية والمالية | القطب القضائي الاقتصادي والمالي",
    arCue: "مالي | باماكو | مايغا",
  },
  "ml/economic-social-council": {
    kind: "institution", en: "Economic, Social and Cultural Council of Mali", fr: "Conseil économique, social, environnemental et culturel", acronyms: ["CESEC"], countries: ["ML"],
    ar: "المجلس الاقتصادي والاجتماعي والثقافي في مالي | المجلس الاقتصادي والاجتماعي في مالي | المجلس الاقتصادي والاجتماعي المالي",
  },
  "ml/eglesse-ag-oufene": {
    kind: "person", en: "Eglesse Ag Oufene", countries: ["ML"],
    ar: "إغليس أغ أوفن | إغليس أغ أوفان",
  },
  "ml/el-bachir-thiam": {
    kind: "person", en: "El Bachir Thiam", countries: ["ML"],
    ar: "البشير تيام | البشير ثيام | الباشير تيام",
  },
  "ml/el-bilal-toure": {
    kind: "person", en: "El Bilal Touré", countries: ["ML"],
    ar: "البلال توري | بلال توري | البلال توريه | بلال توريه | إل بلال توري | إيل بلال توريه | الأبيل توري | إلبيلال توري",
  },
  "ml/el-boukhari-ben-essayouti": {
    kind: "person", en: "El Boukhari Ben Essayouti", countries: ["ML"],
    ar: "البخاري بن السيوطي | البخاري السيوطي | بخاري بن السيوطي",
  },
  "ml/el-hadj-baba-haidara": {
    kind: "person", en: "El Hadj Baba Haïdara", countries: ["ML"],
    ar: "الحاج بابا حيدرا",
  },
  "ml/el-hadj-tidiani-guindo": {
    kind: "person", en: "Tidiani Guindo", countries: ["ML"],
    ar: "تيدياني غيندو | التيجاني غيندو | تيجاني غيندو",
  },
  "ml/elias-ag-said": {
    kind: "person", en: "Elias Ag Said", aliases: ["Ilyas Ag Said"], countries: ["ML"], parent: "armed-groups/msa",
    ar: "إلياس أغ سعيد | الياس أق سعيد",
  },
  "ml/elisee-dao": {
    kind: "person", en: "Élisée Jean Dao", aliases: ["Élisée Dao"], countries: ["ML"],
    ar: "إيليزيه جان داو | إليزي جان داو | إيليزي داو | إليزيه جان داو",
  },
  "ml/elladi-ag-alla": {
    kind: "person", en: "Elladi Ag Alla", countries: ["ML"],
    ar: "اللادي أغ علا | الأدي أغ ألا",
  },
  "ml/elmehdi-ag-wakina": {
    kind: "person", en: "Elmehdi Ag Wakina", aliases: ["Mehdi Ag Wakina"], countries: ["ML"],
    ar: "المهدي أغ واكينا | المهدي أغ وكينة | مهدي أغ واكينا | المهدي واكينا",
  },
  "ml/ensemble-restaurons-lespoir": {
    kind: "movement", en: "Ensemble restaurons l'espoir", countries: ["ML"], from: "2018",
    ar: "تحالف معا نستعيد الأمل | ائتلاف معا نعيد الأمل",
  },
  "ml/episcopal-conference-of-mali": {
    kind: "institution", en: "Episcopal Conference of Mali", fr: "Conférence épiscopale du Mali", countries: ["ML"],
    ar: "مؤتمر الأساقفة في مالي | مجلس أساقفة مالي | المجلس الأسقفي المالي | مجلس الأساقفة في مالي",
  },
  "ml/eric-chelle": {
    kind: "person", en: "Éric Chelle", countries: ["ML"],
    ar: "إريك شيل | إيريك شيل | إريك شيلي | إيريك سيكو شيل | اريك سيكو شيل | إيريك تشيل | ايريك شيلي | إيريك شال",
  },
  "ml/espoir-mali-koura": {
    kind: "movement", en: "Espoir Mali Koura", acronyms: ["EMK"], countries: ["ML"], from: "2020",
    ar: "أمل مالي الجديد | حركة أمل مالي الجديد | أمل مالي كورا | حركة إسبوار مالي كورا | إسبوار مالي كورا",
  },
  "ml/etienne-fakaba-sissoko": {
    kind: "person", en: "Étienne Fakaba Sissoko", aliases: ["Étienne Sissoko"], countries: ["ML"],
    ar: "إتيان فاكابا سيسوكو | إيتيان فاكابا سيسوكو | إتيين فاكابا سيسوكو | إيتيين فاكابا سيسوكو | إتيين فاكابا سيسكو",
  },
  "ml/eyadou-ag-leche": {
    kind: "person", en: "Eyadou Ag Leche", countries: ["ML"],
    ar: "إيادو أغ ليش | أيادو أغ لش | عيادو أغ ليشي",
  },
  "ml/fafre-camara": {
    kind: "person", en: "Fafré Camara", countries: ["ML"],
    ar: "فافري كامارا | فافري كمارا | فافريه كامارا",
  },
  "ml/fahad-ag-almahmoud": {
    kind: "person", en: "Fahad Ag Almahmoud", aliases: ["Fahad Ag Mahmoud", "Fahad Almahmoud"], countries: ["ML"], parent: "armed-groups/gatia",
    ar: "فهد أغ المحمود | فهد أق المحمود | فهد أغ محمود | فهد أج المحمود | فهد ألمحمود",
  },
  "ml/faladie-gendarmerie-school": {
    kind: "institution", en: "Faladié gendarmerie school", fr: "École de gendarmerie de Faladié", countries: ["ML"],
    ar: "مدرسة الدرك في فالادي | مدرسة الدرك بفالادي | مدرسة فالادي للدرك | مدرسة الدرك الوطني في فالادي | مدرسة الدرك فالادي",
  },
  "ml/falaye-sacko": {
    kind: "person", en: "Falaye Sacko", countries: ["ML"],
    ar: "فالاي ساكو | فالايي ساكو | فالي ساكو",
  },
  "ml/famouke-camara": {
    kind: "person", en: "Famouké Camara", countries: ["ML"],
    ar: "فاموكي كامارا | فاموكيه كامارا | فاموكي كمارا",
  },
  "ml/fanta-siby": {
    kind: "person", en: "Fanta Siby", countries: ["ML"],
    ar: "فانتا سيبي | فنتا سيبي",
  },
  "ml/faraban-sangare": {
    kind: "person", en: "Faraban Sangaré", countries: ["ML"],
    ar: "فارابان سانغاري | فربان سانغاري",
  },
  "ml/fare": {
    kind: "party", en: "Alternative Forces for Renewal and Emergence", fr: "Forces alternatives pour le renouveau et l'émergence", acronyms: ["FARE An ka wuli"], countries: ["ML"], from: "2013",
    ar: "القوى البديلة من أجل التجديد والنهوض | القوى البديلة من أجل التجديد والنهضة | حزب فاري | فاري أنكا وولي | القوى البديلة للتجديد والظهور | حزب فار | القوى البديلة من أجل التجديد والبروز | القوى البديلة للتجديد والنهوض | القوى البديلة من أجل التجديد | القوى البديلة للتجديد والنهضة",
  },
  "ml/fassoun-coulibaly": {
    kind: "person", en: "Fassoun Coulibaly", countries: ["ML"],
    ar: "فاسون كوليبالي | فسون كوليبالي",
  },
  "ml/fatimata-toure": {
    kind: "person", en: "Fatimata Touré", countries: ["ML"],
    ar: "فاطمة توري | فاطيماتا توري | فاطمة توريه | فاطيماتا توريه",
  },
  "ml/fatoma-thera": {
    kind: "person", en: "Fatoma Théra", countries: ["ML"],
    ar: "فاتوما تيرا | فاتوما تيرة",
  },
  "ml/fatoumata-diawara": {
    kind: "person", en: "Fatoumata Diawara", countries: ["ML"],
    ar: "فاطوماتا دياوارا | فاتوماتا دياوارا | فاطوماتا جاوارا | فاتوماتا جاوارا",
  },
  "ml/fatoumata-sekou-dicko": {
    kind: "person", en: "Fatoumata Sékou Dicko", countries: ["ML"],
    ar: "فاطوماتا سيكو ديكو | فاتوماتا سيكو ديكو | فاطمة سيكو ديكو",
  },
  "ml/fawaz-ould-ahmed": {
    kind: "person", en: "Fawaz Ould Ahmed", aliases: ["Ibrahim 10"], countries: ["MR", "ML"], parent: "armed-groups/al-mourabitoun",
    ar: "فواز ولد أحمد | إبراهيم 10 | إبراهيم عشرة",
  },
  "ml/fdr-2012": {
    kind: "movement", en: "United Front for the Safeguarding of Democracy and the Republic",
    fr: "Front uni pour la sauvegarde de la démocratie et de la République", acronyms: ["FDR"], countries: ["ML"],
    from: "2012",
    ar: "الجبهة الموحدة لحماية الديمقراطية والجمهورية | الجبهة المتحدة لحماية الديمقراطية والجمهورية | الجبهة الموحدة من أجل الحفاظ على الديمقراطية والجمهورية | الجبهة المتحدة للدفاع عن الديمقراطية | الجبهة المتحدة لإنقاذ الديمقراطية والجمهورية | الجبهة المتحدة للدفاع عن الديمقراطية والجمهورية | الجبهة الموحدة للحفاظ على الديمقراطية والجمهورية",
    arWeak: "الجبهة المتحدة من أجل الديمقراطية",
  },
  "ml/femafoot": {
    kind: "institution", en: "Malian Football Federation", fr: "Fédération malienne de football", acronyms: ["FEMAFOOT"], countries: ["ML"],
    ar: "الاتحاد المالي لكرة القدم | الاتحادية المالية لكرة القدم | الجامعة المالية لكرة القدم | فيمافوت | اتحاد الكرة المالي | اتحاد كرة القدم المالي | الفيدرالية المالية لكرة القدم",
  },
  "ml/festival-au-desert": {
    kind: "institution", en: "Festival in the Desert", fr: "Festival au désert", countries: ["ML"],
    ar: "مهرجان الصحراء في إيساكان | مهرجان في الصحراء | مهرجان الصحراء في مالي | المهرجان في الصحراء",
    arWeak: "مهرجان الصحراء",
  },
  "ml/fily-dabo-sissoko": {
    kind: "person", en: "Fily Dabo Sissoko", countries: ["ML"],
    ar: "فيلي دابو سيسوكو | فيلي دبو سيسوكو",
  },
  "ml/fily-sissoko": {
    kind: "person", en: "Fily Bouaré Sissoko", fr: "Bouaré Fily Sissoko", countries: ["ML"],
    ar: "فيلي سيسوكو | بواري فيلي سيسوكو | فيلي بواري سيسوكو",
  },
  "ml/firhoun": {
    kind: "person", en: "Firhoun", countries: ["ML"],
    ar: "فهرون أغ الإنصار | فيهرون | فهرون الإنصار",
    arWeak: "فهرون",
  },
  "ml/fode-doucoure": {
    kind: "person", en: "Fodé Doucouré", countries: ["ML"],
    ar: "فودي دوكوري | فوديه دوكوري",
  },
  "ml/fode-malick-sissoko": {
    kind: "person", en: "Fodé Malick Sissoko", countries: ["ML"],
    ar: "فودي مالك سيسوكو | فوديه مالك سيسوكو | فودي ماليك سيسوكو | فوديه ماليك سيسوكو",
  },
  "ml/fondo-kati-library": {
    kind: "institution", en: "Fondo Kati", aliases: ["Fondo Ka'ti", "Andalusian Library of Timbuktu"], countries: ["ML"],
    ar: "فوندو كعتي | مكتبة فوندو كعتي | مكتبة تمبكتو الأندلسية | مكتبة تومبكتو الأندلسية | فوندو كاتي | مكتبة كعتي",
  },
  "ml/forsat": {
    kind: "state-force", en: "Special Anti-Terrorist Force", fr: "Forces spéciales antiterroristes", acronyms: ["FORSAT"], countries: ["ML"],
    ar: "القوات الخاصة لمكافحة الإرهاب في مالي | قوة فورسات",
    arShort: "فورسات",
  },
  "ml/fosc": {
    kind: "movement", en: "Forum of Civil Society Organizations of Mali", fr: "Forum des organisations de la société civile", acronyms: ["FOSC"], countries: ["ML"],
    ar: "منتدى منظمات المجتمع المدني في مالي | منتدى منظمات المجتمع المدني المالي",
  },
  "ml/fousseni-coulibaly": {
    kind: "person", en: "Fousseni Coulibaly", aliases: ["Foussény Coulibaly"], countries: ["ML"],
    ar: "فوسيني كوليبالي | فوسني كوليبالي",
  },
  "ml/fousseni-diabate": {
    kind: "person", en: "Fousseni Diabaté", countries: ["ML"],
    ar: "فوسيني دياباتي | فسيني ديابتي | فوسيني دياباتيه",
  },
  "ml/fousseyni-ouattara": {
    kind: "person", en: "Fousseynou Ouattara", countries: ["ML"],
    ar: "فوسينو واتارا | فوسيني واتارا | فوسينو وتارا",
  },
  "ml/frankaly-keita": {
    kind: "person", en: "Frankaly Keïta", countries: ["ML"],
    ar: "فرانكالي كيتا",
  },
  "ml/frederic-kanoute": {
    kind: "person", en: "Frédéric Kanouté", countries: ["ML"],
    ar: "فريدريك كانوتيه | فريدريك كانوتي | فريدي كانوتيه | فريدريك عمر كانوتيه | فردريك كانوتيه | فريديريك كانوتي | عمر كانوتيه | فردريك كانوتي",
    arWeak: "كانوتيه",
  },
  "ml/front-democracy-mali": {
    kind: "movement", en: "Front for the Protection of Democracy in Mali", fr: "Front uni pour la sauvegarde de la démocratie et la République", acronyms: ["FDR"], countries: ["ML"], from: "2012",
    ar: "الجبهة الموحدة للدفاع عن الديمقراطية والجمهورية | الجبهة الموحدة من أجل حماية الديمقراطية والجمهورية | جبهة الدفاع عن الديمقراطية والجمهورية | جبهة رفض الانقلاب | الجبهة من أجل الديمقراطية والجمهورية | الجبهة الموحدة من أجل الدفاع عن الديمقراطية والجمهورية",
    arCue: "مالي",
  },
  "ml/fsd": {
    kind: "movement", en: "Front for the Safeguarding of Democracy", fr: "Front pour la sauvegarde de la démocratie", acronyms: ["FSD"], countries: ["ML"], from: "2018", weak: true,
    ar: "جبهة إنقاذ الديمقراطية | جبهة حماية الديمقراطية | الجبهة من أجل إنقاذ الديمقراطية | جبهة صون الديمقراطية | جبهة الدفاع عن الديمقراطية | الجبهة من أجل حماية الديمقراطية | الجبهة من أجل صون الديمقراطية",
    arCue: "مالي | المالي | باماكو | سيسي | تيبيلي",
  },
  "ml/gabriel-poudiougou": {
    kind: "person", en: "Gabriel Poudiougou", countries: ["ML"],
    ar: "غابرييل بوديوغو | غابريال بوديوغو | جبرائيل بوديوغو | غابرييل بوديوجو",
  },
  "ml/gabriel-toure-hospital": {
    kind: "institution", en: "Gabriel Touré University Hospital", fr: "CHU Gabriel Touré",
    aliases: ["Gabriel Touré Hospital", "Hôpital Gabriel Touré"], countries: ["ML"],
    ar: "مستشفى غابرييل توري | مستشفى غبرييل توري | مستشفى غابريال توري | مستشفى جابرييل توري | مستشفى غابريل توري",
  },
  "ml/gao-hospital": {
    kind: "institution", en: "Gao Hospital", fr: "Hôpital de Gao", countries: ["ML"],
    ar: "مستشفى غاو | مستشفى مدينة غاو",
  },
  "ml/gaoussou-diarra-footballer": {
    kind: "person", en: "Gaoussou Diarra", countries: ["ML"], weak: true,
    ar: "غاوسو ديارا | جاوسو ديارا",
    arCue: "منتخب مالي | المنتخب المالي | فينوورد",
  },
  "ml/gaoussou-drabo": {
    kind: "person", en: "Gaoussou Drabo", countries: ["ML"],
    ar: "غوسو درابو | غاوسو درابو",
  },
  "ml/garra-dembele": {
    kind: "person", en: "Garra Dembélé", countries: ["ML"],
    ar: "غارا ديمبيلي | جارا ديمبلي",
  },
  "ml/gendarmerie": {
    kind: "state-force", en: "National Gendarmerie of Mali", fr: "Gendarmerie nationale du Mali",
    aliases: ["Malian gendarmerie", "Mali gendarmerie", "Gendarmerie malienne"], countries: ["ML"],
    ar: "الدرك الوطني المالي | الدرك الوطني في مالي",
  },
  "ml/general-staff": {
    kind: "state-force", en: "General Staff of the Armed Forces of Mali", fr: "État-major général des armées du Mali", acronyms: ["EMGA"], countries: ["ML"], parent: "ml/armed-forces",
    ar: "هيئة الأركان العامة للجيوش المالية | هيئة الأركان العامة للجيش المالي | قيادة الأركان العامة للجيوش المالية | قيادة الأركان العامة للجيش المالي | الأركان العامة للجيش المالي | الأركان العامة للجيوش المالية | قيادة أركان الجيش المالي | هيئة الأركان العامة للقوات المسلحة المالية | هيئة أركان الجيش المالي",
  },
  "ml/ginna-dogon": {
    kind: "movement", en: "Ginna Dogon", fr: "Association Ginna Dogon", countries: ["ML"],
    ar: "جينا دوغون | جمعية جينا دوغون | غينا دوغون | جينا دوجون | جمعية جينا دوجون",
  },
  "ml/gouagnon-coulibaly": {
    kind: "person", en: "Gouagnon Coulibaly", countries: ["ML"],
    ar: "غوانيون كوليبالي | قوانيون كوليبالي",
  },
  "ml/government": {
    kind: "government", en: "Government of Mali", fr: "Gouvernement du Mali", countries: ["ML"],
    acled: [{ name: "Government of Mali (2002-2012)", from: "2002", to: "2012" }, { name: "Government of Mali (2021-)", from: "2021" }],
    ar: "حكومة مالي | الحكومة الانتقالية في مالي | السلطات الانتقالية في مالي | حكومة باماكو | سلطات باماكو | السلطة الانتقالية في مالي",
    arWeak: "السلطات المالية | الحكومة المالية | الحكومة الانتقالية",
    arCue: "باماكو | غويتا | أزواد | مالي",
  },
  "ml/great-mosque-of-djenne": {
    kind: "institution", en: "Great Mosque of Djenné", fr: "Grande mosquée de Djenné", countries: ["ML"],
    ar: "مسجد جيني الكبير | المسجد الكبير في جيني | الجامع الكبير في جيني | مسجد جينيه الكبير | الجامع الكبير بجيني | مسجد جني الكبير | جامع جيني الكبير | المسجد الكبير بجيني | مسجد جيني | الجامع الكبير في جني",
  },
  "ml/guediouma-sanogo": {
    kind: "person", en: "Guédiouma Sanogo", countries: ["ML"], weak: true,
    ar: "غيديوما سانوغو | جديوما سانوغو",
  },
  "ml/haballa-ag-hamzata": {
    kind: "person", en: "Haballa Ag Hamzata", countries: ["ML"],
    ar: "هبالا أغ حمزاتا | حب الله أغ حمزاتا | هبالا أغ حمزاته | حب الله أغ حمزاته | هابالا أغ حمزاتا | حبالا أغ حمزتا | هبالا حمزاتا",
    arWeak: "حمزاتا",
  },
  "ml/habaye-ag-mohamed": {
    kind: "person", en: "Habaye Ag Mohamed", countries: ["ML"],
    ar: "هاباي أغ محمد | حباي أغ محمد",
  },
  "ml/habib-dembele": {
    kind: "person", en: "Habib Dembélé", aliases: ["Guimba"], countries: ["ML"],
    ar: "حبيب ديمبيلي | غيمبا الوطني",
  },
  "ml/habib-koite": {
    kind: "person", en: "Habib Koité", countries: ["ML"],
    ar: "حبيب كويتي | حبيب كواتيه",
  },
  "ml/hac": {
    kind: "institution", en: "High Authority for Communication (Mali)", fr: "Haute autorité de la communication", aliases: ["HAC Mali"], acronyms: ["HAC"], countries: ["ML"],
    ar: "الهيئة العليا للاتصال في مالي | السلطة العليا للاتصال في مالي | الهيئة العليا للاتصالات في مالي | السلطة العليا للاتصال المالية | الهيئة العليا للاتصال المالية",
    arWeak: "الهيئة العليا للاتصال | السلطة العليا للاتصال | الهيئة العليا للاتصالات | الهيئة العليا للإعلام",
    arCue: "مالي | المالي | المالية | باماكو",
  },
  "ml/hacene-ould-khalill": {
    kind: "person", en: "Hacène Ould Khalill", aliases: ["Jouleibib"], countries: ["ML"], parent: "armed-groups/al-mourabitoun",
    ar: "حسن ولد خليل | الحسن ولد خليل | حسان ولد خليل | الحسن ولد اخليل | حسن ولد اخليل | جليبيب الموريتاني",
    arWeak: "جوليبيب | أبو جليبيب | جليبيب",
  },
  "ml/hady-niangadou": {
    kind: "person", en: "Hady Niangadou", countries: ["ML"],
    ar: "هادي نيانغادو | الهادي نيانغادو | هادي انيانغادو",
  },
  "ml/haidara-aichata-cisse": {
    kind: "person", en: "Haïdara Aïchata Cissé", aliases: ["Chato", "Aïchata Cissé Haïdara"], countries: ["ML"],
    ar: "حيدرا عيشاتا سيسي | حيدرا عائشة سيسي | عيشاتا سيسي حيدرا | عايشاتا سيسي حيدرا | أيساتا سيسي شاتو | حيدرا أيشاتا سيسي | عائشة حيدرا سيسي | حيدرا أيساتا سيسي | عيساتا سيسي حيدرا",
  },
  "ml/halle-ousmane-cisse": {
    kind: "person", en: "Hallé Ousmane Cissé", countries: ["ML"],
    ar: "هالي عثمان سيسي | هالي أوسمان سيسي",
  },
  "ml/hama-ag-mahmoud": {
    kind: "person", en: "Hama Ag Mahmoud", aliases: ["Hamma Ag Mahmoud"], countries: ["ML"], parent: "armed-groups/cja",
    ar: "حما أغ محمود | حاما أغ محمود | هاما أغ محمود | حمة أغ محمود | حما أغ سيدي محمود | حما أق محمود | حما أج محمود | حامه أغ محمود | حماه أغ محمود | همه أغ محمود",
  },
  "ml/hama-ag-sidahmed": {
    kind: "person", en: "Hama Ag Sid'Ahmed", aliases: ["Hama Ag Sid Ahmed", "Hamma Ag Sid Ahmed"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "حمه أغ سيدي أحمد | حما أغ سيد أحمد | حاما أغ سيد أحمد | حمه أغ سيد أحمد | حمه أق سيدي أحمد | حمه أج سيدي أحمد | حامة أغ سيد أحمد | حامه أغ سيدي أحمد | حما أغ سيدي أحمد | هاما أغ سيد أحمد",
  },
  "ml/hama-foune-diallo": {
    kind: "person", en: "Hama Founé Diallo", countries: ["ML"], parent: "armed-groups/mdp-mali",
    ar: "حما فوني ديالو | حما فونه ديالو | حما فون ديالو",
  },
  "ml/hama-ould-mohamed-yahya": {
    kind: "person", en: "Hama Ould Mohamed Yahya", countries: ["ML"],
    ar: "حمه ولد محمد يحيى | حمه ولد باي ولد يحيى | حما ولد محمد يحيى",
  },
  "ml/hamada-ould-kheirou": {
    kind: "person", en: "Hamada Ould Mohamed Kheirou", aliases: ["Abu Qumqum", "Hamada Ould Kheirou", "Hamad Ould Mohamed Kheirou", "Hamada Ould Khairou"], countries: ["MR", "ML"], parent: "armed-groups/mujao",
    ar: "حماده ولد محمد خيرو | حمادة ولد خيرو | حماد ولد محمد الخير | حمادة ولد محمد الخير | أبو قمقم | حماده ولد خيري | حمادة ولد محمد الخيرو | حماد ولد محمد خيرو | حمادا ولد محمد الخيري | أبو القعقاع حماد ولد محمد خيرو | حمادو ولد خيرو | حمادو ولد محمد خيرو | حماده ولد محمد الخيري | محمد حماد ولد خيري | حماد ولد محمد الخيري | أحمادو ولد محمد الخيري | حماد ولد الخيري | أحمد ولد محمد خيرو | حمادة ولد محمد خيري | حمادا ولد محمد خيرو | حمادا ولد خيرو | حماد ولد خيرو | محمد ولد خيرو | حمادة محمد خيرو",
  },
  "ml/hamadou-konate": {
    kind: "person", en: "Hamadou Konaté", countries: ["ML"],
    ar: "حمادو كوناتي | أمادو كوناتي | حمدون كوناتي | حمادون كوناتي",
  },
  "ml/hamadoun-bah": {
    kind: "person", en: "Hamadoun Bah", countries: ["ML"],
    ar: "حمادون باه | حامدو باه | حمدون باه | حمادون با",
  },
  "ml/hamadoun-toure": {
    kind: "person", en: "Hamadoun Touré", countries: ["ML"],
    ar: "حمدون توري | حمادون توري | حمدون توريه | حمادون توريه",
  },
  "ml/hamane-niang": {
    kind: "person", en: "Hamane Niang", countries: ["ML"],
    ar: "هامان نيانغ | حمان نيانغ | هاماني نيانغ | هامان نيانج",
  },
  "ml/hamari-traore": {
    kind: "person", en: "Hamari Traoré", countries: ["ML"],
    ar: "هاماري تراوري | حماري تراوري | حمري تراوري | هماري تراوري",
  },
  "ml/hamed-sow": {
    kind: "person", en: "Hamed Sow", countries: ["ML"], weak: true,
    ar: "حامد سو",
    arCue: "مالي | المالي",
  },
  "ml/hameye-foune-mahalmadane": {
    kind: "person", en: "Hamèye Founé Mahalmadane", countries: ["ML"],
    ar: "حامي فوني محلمدان | هامي فوني مهلمدان | حامي محلمدان",
  },
  "ml/hamidou-boly": {
    kind: "person", en: "Hamidou Boly", countries: ["ML"],
    ar: "حميدو بولي | حاميدو بولي",
  },
  "ml/hamidou-doumbia": {
    kind: "person", en: "Hamidou Doumbia", countries: ["ML"],
    ar: "حميدو دومبيا | أميدو دومبيا",
  },
  "ml/hamidou-el-hadji-toure": {
    kind: "person", en: "Hamidou El Hadji Touré", countries: ["ML"],
    ar: "حامدو الحاج توري",
  },
  "ml/hamidou-sinayoko": {
    kind: "person", en: "Hamidou Sinayoko", countries: ["ML"],
    ar: "حميدو سينايوكو | حاميدو سينايوكو",
  },
  "ml/hamidou-younoussa-maiga": {
    kind: "person", en: "Hamidou Younoussa Maïga", countries: ["ML"],
    ar: "حميدو يونسه مايغا | حميدو يونوسا مايغا | حميدو يونس مايغا",
  },
  "ml/hammadoun-kolado-cisse": {
    kind: "person", en: "Hammadoun Kolado Cissé", aliases: ["Hamadoun Kolado Cissé"], countries: ["ML"],
    ar: "حمادون كولادو سيسي | حمدون كولادو سيسي",
  },
  "ml/hamoudi-sidi-ahmed-aggada": {
    kind: "person", en: "Hamoudi Sidi Ahmed Aggada", countries: ["ML"],
    ar: "حمودي سيدي أحمد أغادا | حمودي ولد سيدي أحمد أكادا | حمودي أغادا",
  },
  "ml/hamza-al-shinqiti": {
    kind: "person", en: "Hamza al-Shinqiti", aliases: ["Hamza al-Chinguetti", "Hamza Chinguetti"], countries: ["ML"], parent: "armed-groups/jnim", weak: true,
    ar: "حمزة الشنقيطي",
    arCue: "نصرة الإسلام | القاعدة | جنيم | مالي",
  },
  "ml/hanoune-ould-ali": {
    kind: "person", en: "Hanoune Ould Ali", aliases: ["Hanoune Ould Ali Mahara", "Hanoun Ould Ali"], countries: ["ML"], parent: "armed-groups/plateforme",
    ar: "حنون ولد علي | حنون ولد اعلي | حانون ولد علي | هانون ولد علي | حنونة ولد علي | هنون ولد علي",
  },
  "ml/harouna-attino": {
    kind: "person", en: "Harouna Attino", countries: ["ML"],
    ar: "هارونا أتينو",
  },
  "ml/harouna-niang": {
    kind: "person", en: "Harouna Niang", countries: ["ML"],
    ar: "هارونا نيانغ | هارون نيانغ | هارونا انيانغ",
  },
  "ml/harouna-samake": {
    kind: "person", en: "Harouna Samaké", countries: ["ML"],
    ar: "هارونا ساماكي | هارون ساماكي",
  },
  "ml/harouna-sankare": {
    kind: "person", en: "Harouna Sankaré", countries: ["ML"],
    ar: "هارونا سنكاري | هارونا سانكاري | هارونا صنكاري",
    arWeak: "سنكاري",
  },
  "ml/harouna-toureh": {
    kind: "person", en: "Harouna Toureh", aliases: ["Harouna Touré", "Haruna Toureh"], countries: ["ML"], parent: "armed-groups/plateforme",
    ar: "هارونا توري | هارونا توريه",
  },
  "ml/hassan-ag-mehdi": {
    kind: "person", en: "Hassan Ag Mehdi", countries: ["ML"],
    ar: "حسن أغ المهدي | حسان أغ المهدي | حسن أغ مهدي | حسان أغ مهدي | حسن أق المهدي | حسن أج المهدي",
  },
  "ml/hassane-ag-fagaga": {
    kind: "person", en: "Hassane Ag Fagaga", aliases: ["Hassan Fagaga"], countries: ["ML"],
    ar: "حسن أغ فاغاغا | حسان أغ فاغاغا | حسن أغ فقاقا | حسن أق فاغاغا | حسن أغ فاقاقا | حسن فاغاغا | حسن فقاقا | حسن أج فاغاغا | حسن أغ فغاغا | حسن فغاغا | حسن أغ فغغا | الحسن أغ فاغاغا | حسن أغ فكاكا | حسن أغ فاجاجا | الحسن فغاغا | حسن أغ فاقاقة",
    arWeak: "فاغاغا",
  },
  "ml/hcim": {
    kind: "institution", en: "High Islamic Council of Mali", fr: "Haut Conseil islamique du Mali", acronyms: ["HCIM", "HCI"], countries: ["ML"],
    ar: "المجلس الإسلامي الأعلى في مالي | المجلس الأعلى الإسلامي في مالي | المجلس الإسلامي الأعلى المالي | المجلس الإسلامي الأعلى بمالي | المجلس الأعلى الإسلامي المالي | المجلس الإسلامي الأعلى لمالي | المجلس الأعلى الإسلامي لمالي",
    arWeak: "المجلس الإسلامي الأعلى",
    arCue: "مالي | باماكو | ديكو | حيدرة",
  },
  "ml/high-council-of-collectivities": {
    kind: "institution", en: "High Council of Territorial Communities (Mali)", fr: "Haut conseil des collectivités", acronyms: ["HCC"], countries: ["ML"], weak: true,
    ar: "المجلس الأعلى للجماعات المحلية | المجلس الأعلى للجماعات | المجلس الأعلى للجماعات الترابية | المجلس الأعلى للمجموعات المحلية",
    arCue: "مالي | باماكو",
  },
  "ml/high-court-of-justice": {
    kind: "institution", en: "High Court of Justice (Mali)", fr: "Haute Cour de justice", countries: ["ML"],
    ar: "محكمة العدل العليا في مالي | المحكمة العليا للعدل في مالي | محكمة العدل السامية المالية",
  },
  "ml/hopital-du-mali": {
    kind: "institution", en: "Hôpital du Mali", countries: ["ML"], weak: true,
    ar: "مستشفى مالي",
    arCue: "باماكو",
  },
  "ml/hoseni-saye": {
    kind: "person", en: "Hoseni Saye", countries: ["ML"],
    ar: "حسيني ساي | حوسيني ساي",
  },
  "ml/houka-houka": {
    kind: "person", en: "Houka Houka Ag Alhousseini", aliases: ["Houka Houka", "Houka Ag Alhousseini"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "هوكا هوكا أغ الحسيني | هوكا هوكا أغ الحسين | هوكا أغ الحسيني | حوكا حوكا أغ الحسيني | هوكا هوكا | حوكا حوكا | هوكا هوكا أغ الحسني | حكا حكا | هوكا هوكا أغ الحوسيني | هكا هكا أغ الحسيني | أوكا أوكا أغ الحسيني",
  },
  "ml/houssein-ould-ghoulam": {
    kind: "person", en: "Houssein Ould Ghoulam", fr: "Hocine Ould Ghoulam", countries: ["ML"], parent: "armed-groups/maa",
    ar: "الحسين ولد غلام | حسين ولد غلام | الحسين ولد الغلام | حسين غلام",
  },
  "ml/housseini-amion-guindo": {
    kind: "person", en: "Housseini Amion Guindo", aliases: ["Poulo", "Amion Guindo"], countries: ["ML"],
    ar: "حسيني أميون غيندو | حسين أميون غيندو | حسيني عميون غيندو | حسيني أميون جيندو | حسين عميون غيندو | حسين أميون جيندو",
  },
  "ml/iba-ndiaye-urd": {
    kind: "person", en: "Iba N'Diaye", countries: ["ML"], weak: true,
    ar: "إيبا ندياي | إبا انجاي",
    arCue: "مالي | الاتحاد من أجل الجمهورية",
  },
  "ml/iba-one": {
    kind: "person", en: "Iba One", countries: ["ML"],
    ar: "إيبا وان | إيبا ون",
  },
  "ml/ibrahim-ag-bahanga": {
    kind: "person", en: "Ibrahim Ag Bahanga", aliases: ["Ag Bahanga"], countries: ["ML"],
    ar: "إبراهيم أغ باهانغا | إبراهيم أغ بهنغا | إبراهيم أغ باهنغا | إبراهيم أغ بهانغا | إبراهيم اغ باهانجا | إبراهيم آغ باهنقا | إبراهيم أق باهانغا | إبراهيم أج باهانغا | إبراهيم باهانغا | ابراهيم بهانغا | إبراهيم أق بهنقا | إبراهيم باهنقا | إبراهيم باهنغا | إبراهيم باهانجا | إبراهيم أغ باهنجا | إبراهيم أغ بهنكا | إبراهيم أغ بوهانغا | إبراهيم بنهانغا | إبراهيم أغ بهانكا",
    arWeak: "باهانغا",
  },
  "ml/ibrahim-ag-litny": {
    kind: "person", en: "Ibrahim Ag Litny", countries: ["ML"],
    ar: "إبراهيم أغ ليتني | إبراهيم أغ لتني",
  },
  "ml/ibrahim-ag-mohamed-assaleh": {
    kind: "person", en: "Ibrahim Ag Mohamed Assaleh", countries: ["ML"],
    ar: "إبراهيم أغ محمد الصالح | إبراهيم أغ محمد أساله | إبراهيم أق محمد الصالح | إبراهيم أغ محمد الصالحي | إبراهيم أغ الصالح | إبراهيم أج محمد الصالح | إبراهيم أغ أصالح | إبراهيم أغ محمد أصالح",
  },
  "ml/ibrahim-boubacar-keita": {
    kind: "person", en: "Ibrahim Boubacar Keïta", aliases: ["Ibrahim Boubacar Keita", "Ibrahim Keïta", "Boubacar Keïta"], acronyms: ["IBK"], countries: ["ML"],
    ar: "إبراهيم بوبكر كيتا | إبراهيم أبو بكر كيتا | إبراهيم بوبكار كيتا | إبراهيم أبوبكر كايتا | إبراهيم ببكر كيتا | إبراهيم بوبكر كيتة | إبراهيم كيتا | أبو بكر كيتا | بوبكر كيتا | إبراهيم بوباكار كيتا | إبراهيما كيتا | إبراهيم بوبكر كايتا | إبراهيم أبو بكر كايتا | إبراهيم بو بكر كيتا | إبراهيم بوباكر كيتا | إبراهيم بكر كيتا | إبراهيم بوكر كيتا | إبراهيم بابكر كيتا | إبراهيم أبوبكر كويتا",
    arWeak: "كيتا | كايتا",
  },
  "ml/ibrahim-fane": {
    kind: "person", en: "Ibrahim Fané", countries: ["ML"],
    ar: "إبراهيم فاني | إبراهيما فاني | إبراهيم فانيه | إبراهيما فانيه",
  },
  "ml/ibrahim-ikassa-maiga": {
    kind: "person", en: "Ibrahim Ikassa Maïga", aliases: ["Ikassa Maïga"], countries: ["ML"],
    ar: "إبراهيم إيكاسا مايغا | إبراهيم إكاسا مايغا | إبراهيم إيكسا مايغا | إبراهيم إيكاسا مايجا | إبراهيم إكاسا مايجا | إبراهيم إيكسا مايجا",
  },
  "ml/ibrahim-mounkoro": {
    kind: "person", en: "Ibrahim Mounkoro", countries: ["ML"],
    ar: "إبراهيم مونكورو | إبراهيما مونكورو",
  },
  "ml/ibrahim-ould-handa": {
    kind: "person", en: "Ibrahim Ould Handa", fr: "Brahim Ould Handa", countries: ["ML"],
    ar: "إبراهيم ولد حندا | إبراهيم ولد هندا | براهيم ولد هندا | إبراهيم ولد حنده | إبراهيم ولد هانده | إبراهيم ولد هنده",
  },
  "ml/ibrahim-ould-sidi-mohamed": {
    kind: "person", en: "Ibrahim Ould Sidi Mohamed", countries: ["ML"], parent: "armed-groups/maa",
    ar: "إبراهيم ولد سيدي محمد",
  },
  "ml/ibrahima-abdoul-ly": {
    kind: "person", en: "Ibrahima Abdoul Ly", countries: ["ML"],
    ar: "إبراهيما عبدول لي",
  },
  "ml/ibrahima-cisse-footballer": {
    kind: "person", en: "Ibrahima Cissé (footballer)", aliases: ["Ibrahima Cissé", "Ibrahim Cissé"], countries: ["ML"], weak: true,
    ar: "إبراهيم سيسي",
    arCue: "شالكه | مدافع | لاعب | المنتخب",
  },
  "ml/ibrahima-dahirou-dembele": {
    kind: "person", en: "Ibrahima Dahirou Dembélé", aliases: ["Dahirou Dembélé"], countries: ["ML"],
    ar: "إبراهيما داهيرو ديمبيلي | إبراهيم داهيرو ديمبيلي | إبراهيما ضاهرو ديمبيلي | إبراهيما داهيرو دمبيلي | إبراهيما داهيرو ديمبلي | إبراهيم ضاهرو ديمبيلي | إبراهيم ضاهر ديمبيلي | إبراهيم داهيرو دمبلي | إبراهيم ضاهيرو دمبلي | إبراهيم دمبلى",
  },
  "ml/ibrahima-kone-footballer": {
    kind: "person", en: "Ibrahima Koné (footballer)", countries: ["ML"], weak: true,
    ar: "إبراهيما كوني | إبراهيم كونيه",
    arCue: "منتخب مالي | المنتخب المالي | المهاجم | هدف | لوريان",
  },
  "ml/ibrahima-sangho": {
    kind: "person", en: "Ibrahima Sangho", countries: ["ML"],
    ar: "إبراهيما سانغو",
  },
  "ml/idrissa-arizo-maiga": {
    kind: "person", en: "Idrissa Arizo Maïga", countries: ["ML"],
    ar: "إدريسا أريزو مايغا",
  },
  "ml/idrissa-hamidou-toure": {
    kind: "person", en: "Idrissa Hamidou Touré", countries: ["ML"],
    ar: "إدريسا حميدو توري | إدريسا هاميدو توري | إدريس حميدو توري",
  },
  "ml/illiassou-djibo": {
    kind: "person", en: "Illiassou Djibo", aliases: ["Petit Chapori", "Petit Chafori", "Petit Tchapori", "Ousmane Illiassou Djibo"], countries: ["NE", "ML"], parent: "armed-groups/is-sahel",
    ar: "إلياسو دجيبو | إلياس دجيبو | إلياسو جيبو | إلياس جيبو | بيتي شابوري | بيتي كوري | عثمان إيلياسو جيبو",
  },
  "ml/imirane-abdoulaye-toure": {
    kind: "person", en: "Imirane Abdoulaye Touré", countries: ["ML"],
    ar: "إيميران عبد الله توري | إمران عبد الله توري | إيميران عبدولاي توري | إيميران عبد اللاي توري | إمران عبدولاي توري",
  },
  "ml/inna-modja": {
    kind: "person", en: "Inna Modja", countries: ["ML"],
    ar: "إينا موجا | إينا مودجا",
  },
  "ml/insp-mali": {
    kind: "institution", en: "National Institute of Public Health (Mali)", fr: "Institut national de santé publique", acronyms: ["INSP"], countries: ["ML"],
    ar: "معهد الصحة العامة في مالي | المعهد الوطني للصحة العامة في مالي | معهد الصحة العمومية في مالي",
  },
  "ml/instat": {
    kind: "institution", en: "National Institute of Statistics (Mali)", fr: "Institut national de la statistique",
    acronyms: ["INSTAT"], countries: ["ML"],
    ar: "المعهد الوطني للإحصاء في مالي | المعهد الوطني للإحصاء المالي | المعهد المالي للإحصاء | المعهد الوطني المالي للإحصاء",
  },
  "ml/intalla-ag-attaher": {
    kind: "person", en: "Intalla Ag Attaher", countries: ["ML"],
    ar: "إنتالا أغ الطاهر | إنتالة أغ الطاهر | إنتالا أغ أطاهر | أنتالا آق الطاهر | إنتالا أج الطاهر | إنتالا أغ أتاهر | إنتالا الطاهر",
  },
  "ml/inter-malian-dialogue": {
    kind: "institution", en: "Inter-Malian Dialogue", fr: "Dialogue inter-maliens", countries: ["ML"],
    from: "2023-12-31",
    ar: "الحوار بين الماليين | الحوار المالي المالي | الحوار المباشر بين الماليين | الحوار الوطني بين الماليين من أجل السلام والمصالحة الوطنية | الحوار بين الماليين من أجل السلام والمصالحة | الحوار المالي الداخلي",
  },
  "ml/inteyeden-ag-ablil": {
    kind: "person", en: "Inteyeden Ag Ablil", countries: ["ML"],
    ar: "إنتيدن أغ أبليل | انتيدين أغ ابليل | إنتييدن",
  },
  "ml/ismael-diadie-haidara": {
    kind: "person", en: "Ismaël Diadié Haïdara", countries: ["ML"],
    ar: "إسماعيل ديادي حيدرا | إسماعيل جاديي حيدرا | إسماعيل ديادييه حيدرة",
  },
  "ml/ismael-diawara": {
    kind: "person", en: "Ismaël Diawara", countries: ["ML"],
    ar: "إسماعيل دياوارا | إسماعيل ديوارا",
  },
  "ml/ismael-sacko": {
    kind: "person", en: "Ismaël Sacko", countries: ["ML"],
    ar: "إسماعيل ساكو",
  },
  "ml/ismael-wague": {
    kind: "person", en: "Ismaël Wagué", countries: ["ML"],
    ar: "إسماعيل واغي | إسماعيل واغيه | إسماعيل واغ | إسماعيل واجي | إسماعيل واكي | إسماعيل واغوي | إسماعيل واقي | إسماعيل واجيه | إسماعيل واغو | إسماعيل واجو | إسماعيل وغي | إسماعيل واكيه | إسماعيل واق | إسماعيل واج | إسماعيل وكي | إسماعيل واجوي",
  },
  "ml/issa-al-sahrawi": {
    kind: "person", en: "Issa al-Sahrawi", aliases: ["Issa al-Sahraoui", "Aissa al-Sahraoui"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "عيسى الصحراوي",
  },
  "ml/issa-kaou-ndjim": {
    kind: "person", en: "Issa Kaou N'Djim", aliases: ["Kaou N'Djim", "Issa N'Djim", "Issa Kaou Djim", "Kaou Djim"], countries: ["ML"],
    ar: "عيسى كاو نجيم | عيسى كاو إنجيم | عيسى كاو جيم | عيسى كاوو نجيم | عيسى كاو دجيم",
  },
  "ml/issa-konfourou": {
    kind: "person", en: "Issa Konfourou", countries: ["ML"],
    ar: "عيسى كونفورو | إيسا كونفورو",
  },
  "ml/issa-ndiaye": {
    kind: "person", en: "Issa N'Diaye", countries: ["ML"], weak: true,
    ar: "عيسى نداي | عيسى ندياي",
    arCue: "مالي | الفيلسوف | البروفيسور",
  },
  "ml/issa-ousmane-coulibaly": {
    kind: "person", en: "Issa Ousmane Coulibaly", countries: ["ML"],
    ar: "عيسى عثمان كوليبالي | عيسى أوسمان كوليبالي",
  },
  "ml/issaka-sidibe": {
    kind: "person", en: "Issaka Sidibé", countries: ["ML"],
    ar: "إسحاق سيديبي | إيساكا سيديبي | إسحاق سيدبي | إسحاقا سيديبي | إيساكا سيدبي",
  },
  "ml/issiaka-ahmadou-singare": {
    kind: "person", en: "Issiaka Ahmadou Singaré", countries: ["ML"],
    ar: "عيسى آكا أحمدو سنغاري | إيسياكا أحمدو سينغاري | عيسىكا أحمدو سنغاري | إيسياكا أحمدو سنغاري",
  },
  "ml/iyad-ag-ghaly": {
    kind: "person", en: "Iyad Ag Ghaly", fr: "Iyad Ag Ghali", aliases: ["Abu al-Fadl"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "إياد أغ غالي | إياد أق غالي | إياد أج غالي | إياد غالي | إياد آغ خالي | إياد أك غالي | إياد ولد غالي | أغ غالي | إياد أغ غاني | إياد أغ أغالي | إياد أق أغالي | إياد آج جالي | إياد أغ غال | أبو الفضل إياد أغ غالي | إياد أغ جالي | إياد أق جالي | إياد أغالي | عياد غالي | إياد أغا غالي | إياد حاج غالي | إياد أغ غلي | إياد غالي الطارقي | إياد قالي | إياد أغ قالي | إياد غ غالي | عياد أغ غالي | عياض أغ غالي | إياد أغ كالي | إيياد أغ غالي | إياد أغ الغالي | إياد أجالي | إياد الغالي | إياد أغا قالي",
  },
  "ml/jeamille-bittar": {
    kind: "person", en: "Jeamille Bittar", countries: ["ML"],
    ar: "جميل بيطار | جاميل بيطار | جميل بيتار | جاميل بيتار",
  },
  "ml/jean-claude-sidibe": {
    kind: "person", en: "Jean-Claude Sidibé", countries: ["ML"],
    ar: "جان كلود سيديبي | جان كلود سيديبيه",
  },
  "ml/jean-marie-sangare": {
    kind: "person", en: "Jean-Marie Sangaré", countries: ["ML"],
    ar: "جان ماري سانغاري | جان ماري سنغاري",
  },
  "ml/jean-zerbo": {
    kind: "person", en: "Jean Zerbo", aliases: ["Cardinal Jean Zerbo"], countries: ["ML"],
    ar: "جان زيربو | جان زربو",
  },
  "ml/jonas-dembele": {
    kind: "person", en: "Jonas Dembélé", countries: ["ML"],
    ar: "جوناس ديمبيلي | يوناس دمبيلي",
  },
  "ml/joseph-nikiema": {
    kind: "person", en: "Joseph Nikiema", countries: ["ML"],
    ar: "جوزيف نيكيما | جوزيف نيكيميا",
  },
  "ml/junta": {
    kind: "government", en: "Malian military junta", fr: "Junte militaire malienne",
    aliases: ["National Committee for the Salvation of the People", "Comité national pour le salut du peuple", "Malian junta", "Malian military council", "Transitional authorities of Mali"], acronyms: ["CNSP"], countries: ["ML"],
    from: "2020-08-18",
    ar: "المجلس العسكري في مالي | المجلس العسكري المالي | المجلس العسكري الحاكم في مالي | المجلس العسكري بمالي | المجلس العسكري الحاكم بمالي | اللجنة الوطنية لإنقاذ الشعب | المجلس الوطني لإنقاذ الشعب | اللجنة الوطنية لخلاص الشعب | اللجنة الوطنية لنجدة الشعب | الحكام العسكريون في مالي | الانقلابيون في مالي | المجلس العسكري في باماكو | المجلس العسكري بباماكو | عسكريو باماكو | الانقلابيون في باماكو | المجلس العسكري الحاكم في باماكو | النظام العسكري في باماكو | السلطات العسكرية في باماكو | العسكريون في باماكو | النظام العسكري في مالي | السلطات العسكرية في مالي | الحكومة العسكرية في مالي | المجلس الوطني لخلاص الشعب | قادة الانقلاب في مالي",
    arWeak: "المجلس العسكري | المجلس العسكري الانتقالي | الطغمة العسكرية | لجنة إنقاذ الشعب",
  },
  "ml/kadiatou-konare": {
    kind: "person", en: "Kadiatou Konaré", countries: ["ML"],
    ar: "كادياتو كوناري | كاديتو كوناري",
  },
  "ml/kadidia-sangare-coulibaly": {
    kind: "person", en: "Kadidia Sangaré Coulibaly", countries: ["ML"],
    ar: "خديجة سنغاري كوليبالي | كاديديا سانغاري كوليبالي | كاديديا سنغاري كوليبالي | كاديديا سانغاري",
  },
  "ml/kafougouna-kone": {
    kind: "person", en: "Kafougouna Koné", countries: ["ML"],
    ar: "كافوغونا كوني | كافوغونا كونيه | كافوغونا كونا | كافوجونا كوني",
  },
  "ml/kalfa-sanogo": {
    kind: "person", en: "Kalfa Sanogo", countries: ["ML"],
    ar: "كالفا سانوغو",
  },
  "ml/kalifa-coulibaly": {
    kind: "person", en: "Kalifa Coulibaly", countries: ["ML"],
    ar: "كاليفا كوليبالي | خليفة كوليبالي",
  },
  "ml/kalilou-doumbia": {
    kind: "person", en: "Kalilou Doumbia", countries: ["ML"],
    ar: "خليلو دومبيا | كاليلو دومبيا",
  },
  "ml/kalilou-sidibe": {
    kind: "person", en: "Kalilou Sidibé", countries: ["ML"],
    ar: "كاليلو سيديبي | خليلو سيديبي",
  },
  "ml/kaman-kane": {
    kind: "person", en: "Kaman Kané", countries: ["ML"],
    ar: "كامان كاني | كمان كاني | كامان كانيه",
  },
  "ml/kamissa-camara": {
    kind: "person", en: "Kamissa Camara", countries: ["ML"],
    ar: "كاميسا كامارا | كميسا كامارا | كاميسا كمارا | كميسا كمارا | كميسا كمرا | كميسة كامارا",
  },
  "ml/kamory-doumbia": {
    kind: "person", en: "Kamory Doumbia", countries: ["ML"],
    ar: "كاموري دومبيا | كاموري دومبيه",
  },
  "ml/kandia-kouyate": {
    kind: "person", en: "Kandia Kouyaté", countries: ["ML"],
    ar: "كانديا كوياتي | كنديا كوياتي",
  },
  "ml/kane-rokia-maguiraga": {
    kind: "person", en: "Kané Rokia Maguiraga", countries: ["ML"],
    ar: "كاني روكيا ماغيراغا | كين روكيا ماغيوراغا | روكيا ماغيراغا | كاني ماغيراغا",
  },
  "ml/kaou-abdramane-diallo": {
    kind: "person", en: "Kaou Abdramane Diallo", countries: ["ML"],
    ar: "كاو عبد الرحمن ديالو | كاو عبدرامان ديالو | كاو عبد الرحمان ديالو",
  },
  "ml/karim-keita": {
    kind: "person", en: "Karim Keïta", countries: ["ML"],
    ar: "كريم كيتا | عبد الكريم كيتا",
  },
  "ml/kassim-traore": {
    kind: "person", en: "Kassim Traoré", countries: ["ML"], weak: true,
    ar: "قاسم تراوري | كاسيم تراوري",
    arCue: "صحفي | كليدو | باماكو",
  },
  "ml/kassoum-denon": {
    kind: "person", en: "Kassoum Dénon", countries: ["ML"],
    ar: "قاسم دينون | كاسوم دينون | قاسوم دينون",
  },
  "ml/kassoum-goita": {
    kind: "person", en: "Kassoum Goïta", countries: ["ML"],
    ar: "قاسم غويتا | كاسوم غويتا",
  },
  "ml/kassoum-tapo": {
    kind: "person", en: "Kassoum Tapo", countries: ["ML"],
    ar: "كاسوم تابو | قاسم تابو",
  },
  "ml/kati-camp": {
    kind: "institution", en: "Kati military camp", aliases: ["Camp Soundiata Keïta"], countries: ["ML"],
    ar: "معسكر سوندياتا كيتا | معسكر سونجاتا كيتا | معسكر سوندياتا | معسكر سونديتا كيتا",
  },
  "ml/kati-prytanee": {
    kind: "institution", en: "Prytanée militaire de Kati", countries: ["ML"],
    ar: "المدرسة العسكرية في كاتي | بريتاني كاتي | مدرسة كاتي العسكرية",
  },
  "ml/keba-sangare": {
    kind: "person", en: "Kèba Sangaré", countries: ["ML"],
    ar: "كيبا سنغاري | كيبا سانغارى | كيبا سانجاري | كيبا سنجاري",
  },
  "ml/keita-aida-mbo": {
    kind: "person", en: "Keïta Aïda M'Bo", aliases: ["Aïda M'Bo"], countries: ["ML"],
    ar: "كيتا عايدة مبو | عايدة مبو | كيتا أيدا مبو | أيدا مبو",
  },
  "ml/kel-akal": {
    kind: "movement", en: "Kel Akal Association", aliases: ["Kal Akal"], countries: ["ML"],
    ar: "جمعية كل أكال | جمعية كال أكال | كال أكال",
    arWeak: "كل أكال",
  },
  "ml/kenieroba-prison": {
    kind: "institution", en: "Kéniéroba prison", aliases: ["Centre de détention de Kéniéroba"], countries: ["ML"],
    ar: "سجن كينيوروبا | سجن كينييروبا | سجن كينيروبا",
  },
  "ml/khaira-arby": {
    kind: "person", en: "Khaira Arby", countries: ["ML"],
    ar: "خيرة عربي | خيرا أربي | خيرة العربي | خيرة آربي",
  },
  "ml/kiki-kouyate": {
    kind: "person", en: "Boubakar Kiki Kouyaté", countries: ["ML"], weak: true,
    ar: "كيكي كوياتي | كيكي كوياتيه",
  },
  "ml/klena-sanogo": {
    kind: "person", en: "Kléna Sanogo", countries: ["ML"],
    ar: "كلينا سانوغو",
  },
  "ml/koina-ag-ahmadou": {
    kind: "person", en: "Koïna Ag Ahmadou", countries: ["ML"],
    ar: "قوينا أغ أحمدو | كوينا أغ أحمدو | كوينا أغ أحمادو",
  },
  "ml/konimba-sidibe": {
    kind: "person", en: "Konimba Sidibé", countries: ["ML"],
    ar: "كونيمبا سيديبي",
  },
  "ml/koulikoro-military-school": {
    kind: "institution", en: "École militaire interarmes de Koulikoro", acronyms: ["EMIA"], countries: ["ML"],
    ar: "المدرسة العسكرية في كوليكورو | مدرسة كوليكورو العسكرية | الأكاديمية العسكرية في كوليكورو",
  },
  "ml/la-terrasse": {
    kind: "institution", en: "La Terrasse (Bamako)", countries: ["ML"],
    ar: "مطعم لا تيراس | لا تيراس",
  },
  "ml/ladji-sara": {
    kind: "person", en: "Ladji Sara", countries: ["ML"],
    ar: "لاجي سارا | لادجي سارا",
  },
  "ml/lala-diallo-goita": {
    kind: "person", en: "Lala Diallo Goïta", aliases: ["Goïta Lalla Diallo"], countries: ["ML"],
    ar: "لالا ديالو غويتا | غويتا لالا ديالو",
  },
  "ml/lamana-ould-bou": {
    kind: "person", en: "Lamana Ould Bou", countries: ["ML"],
    ar: "لمانة ولد بو | لامانا ولد بو | لمانه ولد ابو | الامانة ولد بو | لمانا ولد بو",
  },
  "ml/lamine-kapory-sanogo": {
    kind: "person", en: "Lamine Kapory Sanogo", countries: ["ML"],
    ar: "لامين كابوري سانوغو | الأمين كابوري سانوغو",
  },
  "ml/lamine-seydou-traore": {
    kind: "person", en: "Lamine Seydou Traoré", aliases: ["Lamine Traoré"], countries: ["ML"],
    ar: "لامين سعيدو تراوري | الأمين سعيدو تراوري | لامين سيدو تراوري | لامين سعيدو تراوريه | لمين سعيدو تراوري | لامين سعيدو طراوري | لامين سايدو تراوري",
  },
  "ml/lassana-coulibaly": {
    kind: "person", en: "Lassana Coulibaly", countries: ["ML"],
    ar: "لاسانا كوليبالي | لاسنا كوليبالي | لسانا كوليبالي",
  },
  "ml/lassana-doumbia": {
    kind: "person", en: "Lassana Doumbia", countries: ["ML"],
    ar: "لاسانا دومبيا",
  },
  "ml/lassine-bouare": {
    kind: "person", en: "Lassine Bouaré", countries: ["ML"],
    ar: "لاسين بواري | لاسيني بواري | الحسن بواري",
  },
  "ml/lassine-dembele": {
    kind: "person", en: "Lassine Dembélé", countries: ["ML"], weak: true,
    ar: "لاسين ديمبيلي | لاسيني ديمبيلي",
    arCue: "وزير | الزراعة | مالي",
  },
  "ml/lassine-diarra-goalkeeper": {
    kind: "person", en: "Lassine Diarra (goalkeeper)", aliases: ["Lassine Diarra"], countries: ["ML"],
    ar: "لاسيني ديارا | لاسين ديارا | لاسينه ديارا",
  },
  "ml/lassine-sinayoko": {
    kind: "person", en: "Lassine Sinayoko", countries: ["ML"],
    ar: "لاسين سينايوكو | لاسينا سينايوكو | لاسيني سينايوكو | لاسين سيناياكو",
    arWeak: "سينايوكو",
  },
  "ml/lassine-togola": {
    kind: "person", en: "Lassine Togola", countries: ["ML"],
    ar: "لاسين توغولا | لاسيني توغولا",
  },
  "ml/laya-guindo": {
    kind: "person", en: "Laya Guindo", countries: ["ML"],
    ar: "لايا غيندو | لايا جيندو",
  },
  "ml/lelenta-hawa-baba-ba": {
    kind: "person", en: "Lelenta Hawa Baba Ba", countries: ["ML"],
    ar: "ليلينتا حواء بابا با | ليلينتا هاوا بابا با | هاوا بابا با | ليلينتا حواء بابا باه",
  },
  "ml/limama": {
    kind: "movement", en: "League of Imams of Mali", fr: "Ligue malienne des imams et érudits pour la solidarité islamique", acronyms: ["LIMAMA"], countries: ["ML"],
    ar: "رابطة أئمة مالي | رابطة الأئمة في مالي | رابطة الأئمة والعلماء في مالي",
  },
  "ml/lobbo-toure": {
    kind: "person", en: "Touré Lobbo Traoré", aliases: ["Lobbo Traoré"], countries: ["ML"],
    ar: "لوبو تراوري | توري لوبو تراوري",
  },
  "ml/m5-rfp": {
    kind: "movement", en: "June 5 Movement – Rally of Patriotic Forces",
    fr: "Mouvement du 5 juin – Rassemblement des forces patriotiques",
    aliases: ["June 5 Movement", "Mouvement du 5 juin", "5 June Movement", "Rally of Patriotic Forces"],
    acronyms: ["M5-RFP", "M5"], countries: ["ML"], from: "2020-06-05",
    ar: "حركة 5 يونيو | حركة الخامس من يونيو | حركة 5 يونيو تجمع القوى الوطنية | حركة 5 يونيو تجمع القوى الوطنية المالية | حركة الخامس من حزيران | حركة 5 حزيران | حركة 5 جوان | حركة 5 يونيو تجمع القوى الوطنية لمالي | تحالف 5 يونيو | حركة إم 5 | ائتلاف 5 يونيو | تجمع القوى الوطنية المالية | حركة 5 يونيو المعارضة | تحالف حركة 5 يونيو | حراك 5 يونيو | تجمع القوى الوطنية | تجمع القوى الوطنية حركة 5 يونيو | حركة الخامس من يونيو تجمع القوى الوطنية | حركة خمسة يونيو | حركة 5 يونيو حزيران | حركة الخامس يونيو | حركة 5 يونيو تجمع قوى الوطنية | حركة الخامس من جوان",
    arWeak: "إم 5",
  },
  "ml/machkanani-ag-balla": {
    kind: "person", en: "Machkanani Ag Balla", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "مشكناني أغ بلا | مشكنني أغ بلا | ماشكاناني أغ بالا",
  },
  "ml/madi-ibrahim-kante": {
    kind: "person", en: "Madi Ibrahim Kanté", countries: ["ML"],
    ar: "مادي إبراهيم كانتي",
  },
  "ml/madina-sissoko-dembele": {
    kind: "person", en: "Madina Sissoko Dembélé", aliases: ["Dembélé Madina Sissoko"], countries: ["ML"],
    ar: "مدينة سيسوكو ديمبيلي | مادينا سيسوكو ديمبيلي | مدينة سيسوكو دمبيلي | مدينة سيسوكو ديمبلي | مادينا سيسوكو دمبيلي | ديمبيلي مادينا سيسوكو | ديمبيلي مدينة سيسوكو",
  },
  "ml/magdi-ag-bohada": {
    kind: "person", en: "Magdi ag Bohada", countries: ["ML"],
    ar: "مغدي أغ بوهادا | مقدي أغ بوخدة | مجدي أغ بوهادا | مغدي أغ بوهدة | مغدي بوهادا",
  },
  "ml/mahamadou-ag-rhissa": {
    kind: "person", en: "Mahamadou Ag Rhissa", countries: ["ML"], parent: "armed-groups/hcua",
    ar: "محمدو أغ غيسا | محمادو أغ ريسا | محمدو أغ ريسا",
  },
  "ml/mahamadou-camara": {
    kind: "person", en: "Mahamadou Camara", countries: ["ML"], weak: true,
    ar: "محمدو كامارا | محمادو كامارا",
    arCue: "الاتصال | الحكومة المالية",
  },
  "ml/mahamadou-diagouraga": {
    kind: "person", en: "Mahamadou Diagouraga", countries: ["ML"],
    ar: "محمدو دياغوراغا | محمدو دياروراجا | محمدو دياجوراجا | محمدو دياكوراكا | محمدو دياغورغا",
  },
  "ml/mahamadou-diarra": {
    kind: "person", en: "Mahamadou Diarra", countries: ["ML"],
    ar: "محمدو ديارا | مامادو ديارا | محمد ديارا | مامادو ديارة | ماهامادو ديارا",
  },
  "ml/mahamadou-djeri-maiga": {
    kind: "person", en: "Mahamadou Djéri Maïga", aliases: ["Mahamadou Djery Maiga"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "محمدو جيري مايغا | محمد جيري مايغا | محمدو دجيري مايغا | محمد جيري ميغا | محمدو جري مايغا | محمدو جيري ميغا | مامادو جري مايغا | مامادو جيري مايغا | محمد دجيري مايغا",
  },
  "ml/mahamadou-doumbia": {
    kind: "person", en: "Mahamadou Doumbia", countries: ["ML"], weak: true,
    ar: "محمدو دومبيا",
    arCue: "منتخب مالي | لاعب | مدافع",
  },
  "ml/mahamadou-famanta": {
    kind: "person", en: "Mahamadou Famanta", countries: ["ML"],
    ar: "محمدو فامانتا | محمدو فمنتا",
  },
  "ml/mahamadou-kone": {
    kind: "person", en: "Mahamadou Koné", countries: ["ML"],
    ar: "محمدو كوني | محمادو كوني | محمدو كونيه | ماهامادو كوني | محمادو كونيه | مامادو كوني | محمادو عمر كوني | محمود عمر كوني | محمدو عمر كوني",
  },
  "ml/mahamane-amadou-maiga": {
    kind: "person", en: "Mahamane Amadou Maïga", countries: ["ML"],
    ar: "محمان أمادو مايغا | ماهامان أمادو مايغا | محمد أمادو مايغا | مهاماني أمادو مايغا",
  },
  "ml/mahamane-baby": {
    kind: "person", en: "Mahamane Baby", countries: ["ML"],
    ar: "محمان بابي | ماهامان بابي | محمد بابي",
  },
  "ml/mahamane-mariko": {
    kind: "person", en: "Mahamane Mariko", countries: ["ML"],
    ar: "محمان ماريكو | مهمان ماريكو | محمد ماريكو",
  },
  "ml/mahamane-toure-general": {
    kind: "person", en: "Mahamane Touré (general)", aliases: ["Mahamane Touré"], countries: ["ML"], weak: true,
    ar: "محمان توري | ماهامان توري | محمد توري | مهمان توري | مهمان تور",
    arCue: "الجيش | الأركان | مالي",
  },
  "ml/mahamane-traore": {
    kind: "person", en: "Mahamane Traoré", countries: ["ML"], weak: true,
    ar: "محمان تراوري | ماهامان تراوري | محمدن تراوري",
  },
  "ml/maharafa-traore": {
    kind: "person", en: "Maharafa Traoré", countries: ["ML"],
    ar: "محرفة تراوري | ماهارافا تراوري | مهرافا تراوري",
  },
  "ml/mahi-ouattara": {
    kind: "person", en: "Mahi Ouattara", aliases: ["Abdoulaye Mahi Banikane Ouattara"], countries: ["ML"],
    ar: "ماهي واتارا | ماحي واتارا | ماهي وتارا",
  },
  "ml/mahmoud-ag-ghali": {
    kind: "person", en: "Mahmoud Ag Ghali", aliases: ["Mahmoud Ag Aghaly", "Mahmoud Ag Aghali"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "محمود أغ غالي | محمود أق غالي | محمود أغ أغالي | محمود أج غالي",
    arWeak: "محمود أغ علي",
    arCue: "المكتب السياسي | أزواد",
  },
  "ml/mahmoud-barry": {
    kind: "person", en: "Mahmoud Barry", aliases: ["Abou Yahya"], countries: ["ML"], parent: "armed-groups/katiba-macina",
    ar: "محمود باري | محمود بري أبو يحيى | أبو يحيى محمود باري",
  },
  "ml/mahmoud-dicko": {
    kind: "person", en: "Mahmoud Dicko", aliases: ["Imam Dicko"], countries: ["ML"],
    ar: "محمود ديكو | محمود دكو | الإمام ديكو | محمود ديكوه | محمود ديكوا",
    arWeak: "ديكو",
  },
  "ml/mahmoud-ould-mohamed": {
    kind: "person", en: "Mahmoud Ould Mohamed", countries: ["ML"], weak: true,
    ar: "محمود ولد محمد",
    arCue: "مالي | المالي | وزير | المصالحة",
  },
  "ml/mahmud-kati": {
    kind: "person", en: "Mahmud Kati", aliases: ["Mahmoud Kati"], countries: ["ML"], to: "1593",
    ar: "محمود كعت | محمود كعتي | القاضي محمود كعت | محمود كاتي",
  },
  "ml/maison-de-la-presse": {
    kind: "institution", en: "Maison de la presse (Mali)", aliases: ["Maison de la presse du Mali", "Press House"],
    countries: ["ML"],
    ar: "دار الصحافة في مالي | دار الصحافة المالية | بيت الصحافة في مالي | دار الصحافة بباماكو | بيت الصحافة المالي | دار الصحافة في باماكو",
  },
  "ml/makan-alassane-diarra": {
    kind: "person", en: "Makan Alassane Diarra", countries: ["ML"],
    ar: "ماكان ألاسان ديارا | مكان الحسن ديارا",
  },
  "ml/makan-fily-dabo": {
    kind: "person", en: "Makan Fily Dabo", countries: ["ML"],
    ar: "ماكان فيلي دابو | مكان فيلي دابو",
  },
  "ml/makan-tounkara": {
    kind: "person", en: "Makan Tounkara", aliases: ["Makan Moussa Sissoko"], countries: ["ML"], weak: true,
    ar: "ماكان تونكارا | مكان تونكارا",
    arCue: "وزير | مالي",
  },
  "ml/malamine-kone": {
    kind: "person", en: "Malamine Koné", countries: ["ML"],
    ar: "مالامين كوني | مالاميني كوني",
  },
  "ml/mali-meteo": {
    kind: "institution", en: "Mali-Météo", countries: ["ML"],
    ar: "مالي ميتيو | الوكالة الوطنية للأرصاد الجوية في مالي | الأرصاد الجوية المالية | وكالة الأرصاد الجوية المالية",
  },
  "ml/mali-u17": {
    kind: "institution", en: "Mali national under-17 football team", countries: ["ML"], weak: true,
    ar: "منتخب مالي للناشئين | منتخب مالي تحت 17 عاما | المنتخب المالي للناشئين | منتخب مالي تحت 17 سنة",
  },
  "ml/malick-ag-acherif": {
    kind: "person", en: "Malick Ag Acherif", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "مالك أغ أشريف | ماليك أغ أشريف",
  },
  "ml/malick-alhousseini-maiga": {
    kind: "person", en: "Malick Alhousseini Maïga", countries: ["ML"],
    ar: "مالك الحسيني مايغا | مالك الحسيني مايجا",
  },
  "ml/malick-coulibaly": {
    kind: "person", en: "Malick Coulibaly", countries: ["ML"],
    ar: "مالك كوليبالي | ماليك كوليبالي | مالك كولبالي",
  },
  "ml/malick-diaw": {
    kind: "person", en: "Malick Diaw", countries: ["ML"],
    ar: "مالك دياو | ماليك دياو | مالك جاو | مالك ديا | ماليك ديو | مالك ادياو | مالك دياوو | مليك ديو | مالك ديو | مالك ضياو | ماليك جاو | مالك ديياو",
  },
  "ml/malick-konate": {
    kind: "person", en: "Malick Konaté", countries: ["ML"],
    ar: "مالك كوناتي | ماليك كوناتي | مالك كوناتيه",
  },
  "ml/malick-sidibe": {
    kind: "person", en: "Malick Sidibé", countries: ["ML"], weak: true,
    ar: "مالك سيديبي | ماليك سيديبي | مالك صديبي",
    arCue: "المصور | مصور | التصوير",
  },
  "ml/malick-yero-dicko": {
    kind: "person", en: "Malick Yéro Dicko", countries: ["ML"],
    ar: "مالك ييرو ديكو | ماليك ييرو ديكو",
  },
  "ml/malik-ag-wanasnat": {
    kind: "person", en: "Malick Ag Wanasnat", countries: ["ML"],
    ar: "مالك أغ وناسنات | مليك أغ واناسنات | مالك أغ واناسنات | ماليك أغ وانسنات | مالك أغ وانسنات | مالك وناسنات | مالك وانسيت | مالك ونسيت | مالك واناسنات",
  },
  "ml/mamadou-blaise-sangare": {
    kind: "person", en: "Mamadou Blaise Sangaré", countries: ["ML"],
    ar: "مامادو بليز سانغاري | ممادو بليز سنغاري",
  },
  "ml/mamadou-clazie-cissouma": {
    kind: "person", en: "Mamadou Clazié Cissouma", countries: ["ML"],
    ar: "مامادو كلازيي سيسوما | مامادو كلازي سيسوما | مامادو سيسوما",
  },
  "ml/mamadou-diarrassouba": {
    kind: "person", en: "Mamadou Diarrassouba", countries: ["ML"],
    ar: "مامادو ديارسوبا | ممادو ديارسوبا | مامادو ديارا سوبا",
  },
  "ml/mamadou-doucoure": {
    kind: "person", en: "Mamadou Doucouré", countries: ["ML"],
    ar: "مامادو دوكوري",
  },
  "ml/mamadou-fofana": {
    kind: "person", en: "Mamadou Fofana", countries: ["ML"],
    ar: "مامادو فوفانا | مامادو فوفونا | ممادو فوفانا",
  },
  "ml/mamadou-gaoussou-diarra": {
    kind: "person", en: "Mamadou Gaoussou Diarra", countries: ["ML"],
    ar: "مامادو غاوسو ديارا",
  },
  "ml/mamadou-gassama": {
    kind: "person", en: "Mamadou Gassama", aliases: ["Spiderman of Paris", "Mamoudou Gassama"], countries: ["ML"],
    ar: "مامادو غاساما | محمدو غاساما | مامادو قاساما | مامادو جاساما | محمدو قاساما | مامودو غاساما | مامودو جاساما | مامودو غساما | مامدو غساما | مامودو كاساما",
  },
  "ml/mamadou-hachim-koumare": {
    kind: "person", en: "Mamadou Hachim Koumaré", countries: ["ML"],
    ar: "مامادو هاشم كوماري | مامادو حشيم كوماري | مامادو هاشيم كوماري",
  },
  "ml/mamadou-hawa-gassama": {
    kind: "person", en: "Mamadou Hawa Gassama", countries: ["ML"],
    ar: "مامادو حوا غاساما | مامادو هاوا غاساما | مامادو حوى غساما | ممادو حوا غاساما",
  },
  "ml/mamadou-igor-diarra": {
    kind: "person", en: "Mamadou Igor Diarra", countries: ["ML"],
    ar: "مامادو إيغور ديارا | مامادو إيغور جارا | مامادو إيجور ديارا | مامادو إيجور جارا",
  },
  "ml/mamadou-ismaila-konate": {
    kind: "person", en: "Mamadou Ismaïla Konaté", countries: ["ML"],
    ar: "مامادو إسماعيل كوناتي | ممادو إسماعيل كوناتي | مامادو إسماعيلا كوناتي | محمدو إسماعيل كوناتي | ممادو إسماعيلا كوناتي",
  },
  "ml/mamadou-lamine-ballo": {
    kind: "person", en: "Mamadou Lamine Ballo", countries: ["ML"],
    ar: "مامادو لمين بالو | مامادو لامين بالو | محمدو الأمين بالو | محمد الأمين بالو | مامادو بالو",
  },
  "ml/mamadou-mbare-coulibaly": {
    kind: "person", en: "Mamadou Mbaré Coulibaly", countries: ["ML"],
    ar: "مامادو مباري كوليبالي | مامادو امباري كوليبالي",
  },
  "ml/mamadou-mohamed-coulibaly": {
    kind: "person", en: "Mohamed Mahmoud Coulibaly", countries: ["ML"], weak: true,
    ar: "مامادو محمد كوليبالي | محمد محمود كوليبالي",
    arCue: "وزير العدل | مالي",
  },
  "ml/mamadou-namory-traore": {
    kind: "person", en: "Mamadou Namory Traoré", countries: ["ML"],
    ar: "مامادو ناموري تراوري | ممادو ناموري تراوري",
  },
  "ml/mamadou-samassa": {
    kind: "person", en: "Mamadou Samassa", countries: ["ML"],
    ar: "مامادو ساماسا | ممادو ساماسا | مامادو سماسا",
  },
  "ml/mamadou-sangare": {
    kind: "person", en: "Mamadou Sangaré", countries: ["ML"],
    ar: "مامادو سنجاري | مامادو سانغاري | مامادو سنغاري",
  },
  "ml/mamadou-sinsy-coulibaly": {
    kind: "person", en: "Mamadou Sinsy Coulibaly", aliases: ["Coulou"], countries: ["ML"],
    ar: "مامادو سنسي كوليبالي | مامادو سينسي كوليبالي",
  },
  "ml/mamadou-traore-imam": {
    kind: "person", en: "Mamadou Traoré (imam)", aliases: ["Mamadou Traoré"], countries: ["ML"], weak: true,
    ar: "مامادو تراوري",
    arCue: "الإمام | المجلس",
  },
  "ml/mamani-nassire": {
    kind: "person", en: "Mamani Nassiré", countries: ["ML"],
    ar: "ماماني ناصري | ماماني ناصر | ماماني ناسيري | مماني ناصري",
  },
  "ml/mamma-haidara-library": {
    kind: "institution", en: "Mamma Haidara Memorial Library", aliases: ["Mamma Haidara Library", "Bibliothèque Mamma Haïdara"], countries: ["ML"],
    ar: "مكتبة ماما حيدرة | مكتبة ماما حيدرة التذكارية | مكتبة مما حيدرة | مكتبة ماما حيدارا",
  },
  "ml/mamou-daffe": {
    kind: "person", en: "Mamou Daffé", countries: ["ML"],
    ar: "مامو دافي | مامو دافيه",
  },
  "ml/mamoudou-goudienkile": {
    kind: "person", en: "Mamoudou Goudienkilé", countries: ["ML"],
    ar: "مامودو غودينكيلي | مامودو غوديانكيلي | ممادو غوديانكيلي | مامادو غودينكيلي | ممودو غوديانكيلي",
    arWeak: "غودينكيلي",
  },
  "ml/mamoudou-kassogue": {
    kind: "person", en: "Mamoudou Kassogué", countries: ["ML"],
    ar: "مامودو كاسوغي | محمودو كاسوغي | مامودو كاسوغيه | مامودو كاسوجي | محمدو كاسوغي | مامودو كسوغي | ممودو كاسوغي | محمدو كاسوجي | مامودو كاسوغويه | محمود كاسوغي | مامودو كاسوكي | مامودو كاسوقي",
    arWeak: "كاسوغي",
  },
  "ml/mamoudou-timbo": {
    kind: "person", en: "Mamoudou Timbo", countries: ["ML"],
    ar: "مامودو تيمبو | مامادو تيمبو | محمودو تيمبو | مامودو تمبو",
  },
  "ml/manassa-danioko": {
    kind: "person", en: "Manassa Danioko", countries: ["ML"],
    ar: "ماناسا دانيوكو | ماناسا دانيوغو | مناسا دانيوكو",
    arWeak: "دانيوكو",
  },
  "ml/mande-sidibe": {
    kind: "person", en: "Mandé Sidibé", countries: ["ML"],
    ar: "ماندي سيديبي",
  },
  "ml/manga-dembele": {
    kind: "person", en: "Manga Dembélé", countries: ["ML"],
    ar: "مانغا ديمبيلي | مانغا دمبيلي | مانغا دمبلي",
  },
  "ml/manny-ansar": {
    kind: "person", en: "Manny Ansar", countries: ["ML"],
    ar: "ماني أنصار | ماني أنصر | ماني الأنصاري",
  },
  "ml/mansa-musa": {
    kind: "person", en: "Mansa Musa", countries: ["ML"],
    ar: "منسا موسى | مانسا موسى | كنكن موسى | منسى موسى | كانكان موسى | المنسا موسى | كنكان موسى",
  },
  "ml/maouloud-ben-kattra": {
    kind: "person", en: "Maouloud Ben Kattra", countries: ["ML"],
    ar: "مولود بن كترة | مولود بن كاترا | مولود بن قطرة",
  },
  "ml/marcelin-guenguere": {
    kind: "person", en: "Marcelin Guengueré", countries: ["ML"],
    ar: "مارسولان غينغيري | مارسيلين غينغيري | مارسلان غينغيري | مارسلين غنغيري",
  },
  "ml/mariam-cisse-tiktoker": {
    kind: "person", en: "Mariam Cissé (TikToker)", aliases: ["Mariam Cissé"], countries: ["ML"], weak: true,
    ar: "مريم سيسي | ماريام سيسي",
    arCue: "تونكا | تيك توك | تيكتوكر | تمبكتو | صانعة المحتوى",
  },
  "ml/mariam-doumbia": {
    kind: "person", en: "Mariam Doumbia", countries: ["ML"],
    ar: "مريم دومبيا",
  },
  "ml/mariam-flantie-diallo": {
    kind: "person", en: "Mariam Flantié Diallo", aliases: ["Diallo Mariam Flantié"], countries: ["ML"],
    ar: "مريم فلانتي ديالو | مريم فلانتيي ديالو",
  },
  "ml/marie-madeleine-togo": {
    kind: "person", en: "Marie Madeleine Togo", aliases: ["Togo Marie Madeleine Togo"], countries: ["ML"],
    ar: "ماري مادلين توغو",
  },
  "ml/marimantia-diarra": {
    kind: "person", en: "Marimantia Diarra", countries: ["ML"],
    ar: "ماريمانتيا ديارا | ماريمانسيا ديارا",
  },
  "ml/marimpa-samoura": {
    kind: "person", en: "Marimpa Samoura", countries: ["ML"],
    ar: "ماريمبا سامورا | مارمبا سامورا | ماريمبا سمورا",
  },
  "ml/mark-bristow": {
    kind: "person", en: "Mark Bristow", countries: ["ZA"], parent: "companies/barrick",
    ar: "مارك بريستو",
  },
  "ml/markatie-daou": {
    kind: "person", en: "Markatié Daou", countries: ["ML"],
    ar: "مركتشي ضو | ماركاتي داو | ماركاتيي داو | ماركاتشي داو",
  },
  "ml/martyrs-bridge": {
    kind: "institution", en: "Pont des Martyrs (Bamako)", countries: ["ML"], weak: true,
    ar: "جسر الشهداء",
    arCue: "باماكو",
  },
  "ml/massa-makan-diabate": {
    kind: "person", en: "Massa Makan Diabaté", countries: ["ML"],
    ar: "ماسا ماكان دياباتي",
  },
  "ml/massadio-haidara": {
    kind: "person", en: "Massadio Haïdara", countries: ["ML"],
    ar: "ماساديو حيدرا | مساديو حيدارا",
  },
  "ml/massaoule-samake": {
    kind: "person", en: "Massaoulé Samaké", aliases: ["Mamadou Massaoulé Samaké"], countries: ["ML"],
    ar: "مامادو ماساولي ساماكي | ماساولي ساماكي",
  },
  "ml/master-soumy": {
    kind: "person", en: "Master Soumy", countries: ["ML"],
    ar: "ماستر سومي",
  },
  "ml/mbemba-moussa-keita": {
    kind: "person", en: "M'Bemba Moussa Keïta", aliases: ["Mbemba Keïta"], countries: ["ML"],
    ar: "مبمبا موسى كيتا | بمبا موسى كيتا | امبمبا موسى كيتا | مبمبا كيتا | امبيمبا كيتا | بيمبا موسى كيتا | إمبيمبا موسى كيتا | مامبي موسى كيتا",
  },
  "ml/me-moustapha-cisse": {
    kind: "person", en: "Moustapha Cissé (elections)", countries: ["ML"], weak: true,
    ar: "مصطفى سيسي",
    arCue: "الهيئة المستقلة | الانتخابات | آيج",
  },
  "ml/michel-hamala-sidibe": {
    kind: "person", en: "Michel Hamala Sidibé", aliases: ["Michel Sidibé"], countries: ["ML"],
    ar: "ميشيل حمالا سيديبي | ميشال حمالا سيديبي | ميشيل هامالا سيديبي | ميشيل حمالا سيدبي | ميشال هامالا سيديبي | ميشال حمالا سيدبي | ميشيل سيديبي | ميشيل سيدبي | ميشال سيدبي",
  },
  "ml/military-committee-reform": {
    kind: "institution", en: "Military Committee for the Reform of the Defence and Security Forces", fr: "Comité militaire de suivi de la réforme des forces de défense et de sécurité", countries: ["ML"], from: "2012-08", to: "2013-09",
    ar: "اللجنة العسكرية لمراقبة إصلاح قوات الدفاع والأمن | لجنة المتابعة العسكرية لإصلاح قوات الدفاع والأمن | اللجنة العسكرية لمتابعة إصلاح قوات الدفاع والأمن | لجنة متابعة إصلاح الجيش",
  },
  "ml/mimi-ould-baba": {
    kind: "person", en: "Mimi Ould Baba Ould Cheikh", countries: ["ML"],
    ar: "ميمي ولد بابا ولد الشيخ | ميمي ولد بابا | ميمي ولد باب ولد الشيخ | ميمي ولد شيخ | ميمي ولد بابا ولد شيخ",
  },
  "ml/miria": {
    kind: "party", en: "Movement for African Independence, Renaissance and Integration", fr: "Mouvement pour l'indépendance, la renaissance et l'intégration africaine", acronyms: ["MIRIA"], countries: ["ML"],
    ar: "حركة الاستقلال والنهضة والاندماج الأفريقي | الحركة من أجل الاستقلال والنهضة والتكامل الأفريقي",
  },
  "ml/mmk": {
    kind: "party", en: "Mouvement Mali Kura", aliases: ["Mali Kura"], countries: ["ML"],
    ar: "حركة مالي كورا | مالي كورا",
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
    ar: "مختار وان | مختار عوان | المختار وان | مختار أوان | مختار وين | موكتار وان | مختار واني | مختار اوين | موكتار أوان | المختار وين | مختار وني",
  },
  "ml/modibo-ghaly-cisse": {
    kind: "person", en: "Modibo Ghaly Cissé", countries: ["ML"],
    ar: "موديبو غالي سيسي",
  },
  "ml/modibo-kadjoke": {
    kind: "person", en: "Modibo Kadjoké", countries: ["ML"],
    ar: "موديبو كادجوكي | موديبو كاجوكي",
  },
  "ml/modibo-keita": {
    kind: "person", en: "Modibo Keïta", aliases: ["Modibo Keita"], countries: ["ML"],
    ar: "موديبو كيتا | مودبو كيتا | مديبو كيتا | ماديبو كيتا",
  },
  "ml/modibo-kimbiri": {
    kind: "person", en: "Modibo Kimbiri", countries: ["ML"],
    ar: "موديبو كيمبيري",
  },
  "ml/modibo-kone": {
    kind: "person", en: "Modibo Koné", countries: ["ML"],
    ar: "موديبو كوني | موديبو كونيه | مودبو كوني | مديبو كوني | ماديبو كوني",
  },
  "ml/modibo-maiga": {
    kind: "person", en: "Modibo Maïga", countries: ["ML"],
    ar: "موديبو مايغا | موديبو مايجا | موديبو ميغا",
  },
  "ml/modibo-nama-traore": {
    kind: "person", en: "Modibo Nama Traoré", countries: ["ML"],
    ar: "موديبو ناما تراوري | موديبو نامان تراوري | موديبو نما تراوري | موديبو نمان تراوري",
  },
  "ml/modibo-sidibe": {
    kind: "person", en: "Modibo Sidibé", countries: ["ML"],
    ar: "موديبو سيديبي | موديبو سيديبيه | مودبو سيديبي",
  },
  "ml/modibo-soumare": {
    kind: "person", en: "Modibo Soumaré", countries: ["ML"],
    ar: "موديبو سوماري",
  },
  "ml/mody-ndiaye": {
    kind: "person", en: "Mody N'Diaye", countries: ["ML"], weak: true,
    ar: "مودي ندياي",
    arCue: "مالي | الاتحاد من أجل الجمهورية",
  },
  "ml/mohamed-ag-akiline": {
    kind: "person", en: "Mohamed Ag Akiline", countries: ["ML"],
    ar: "محمد أغ أكيلين | محمد أغ أكلين | محمد أكيلين",
  },
  "ml/mohamed-ag-albachar": {
    kind: "person", en: "Mohamed Ag Albachar", countries: ["ML"],
    ar: "محمد أغ البشر | محمد أغ ألبشار | محمد أق البشر | محمد أج البشر",
  },
  "ml/mohamed-ag-almouner": {
    kind: "person", en: "Mohamed Ag Almouner", countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "محمد أغ المونر | محمد أغ المنير | محمد المونر",
  },
  "ml/mohamed-ag-erlaf": {
    kind: "person", en: "Mohamed Ag Erlaf", countries: ["ML"],
    ar: "محمد أغ إرلاف | محمد أغ إيرلاف | محمد أق إرلاف | محمد أج إرلاف",
    arWeak: "إرلاف",
  },
  "ml/mohamed-ag-intalla": {
    kind: "person", en: "Mohamed Ag Intalla", countries: ["ML"],
    ar: "محمد أغ إنتالا | محمد أغ إنتالة | محمد أق إنتالا | محمد أغ انتالله | محمد أج إنتالا | محمد أنتالا | محمد أغ انتالى",
  },
  "ml/mohamed-ag-itlale": {
    kind: "person", en: "Mohamed Ag Itlale", aliases: ["Japonais"], countries: ["ML"],
    ar: "محمد أغ إتلال | محمد أغ ايتلال | محمد أغ إيتلالي",
    arWeak: "جابوني | جابونيه",
    arCue: "تيناريوين | الشاعر | كيدال | الطوارق",
  },
  "ml/mohamed-ag-najem": {
    kind: "person", en: "Mohamed Ag Najem", aliases: ["Mohamed Ag Najim", "Mohamed Najem"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "محمد أغ ناجم | محمد أغ ناجيم | محمد أغ نجم | محمد أغ نجيم | محمد أق ناجم | محمد أج ناجم | محمد ناجم | محمد أغ الناجم | محمد ولد ناجم",
  },
  "ml/mohamed-ali-ag-attaher": {
    kind: "person", en: "Mohamed Ali Ag Attaher", countries: ["ML"],
    ar: "محمد علي أغ الطاهر | محمد علي أغ الطاهر الأنصاري | محمد علي الطاهر الأنصاري",
  },
  "ml/mohamed-ali-ag-wadoussene": {
    kind: "person", en: "Mohamed Ali Ag Wadoussène", aliases: ["Mohamed Ali Ag Wadossène"], countries: ["ML"], parent: "armed-groups/aqim",
    ar: "محمد علي أغ وادوسين | محمد علي أغ وادوسيني | محمد علي أغ ودوسين | محمد علي أغ وادوسان | محمد علي أويسون",
  },
  "ml/mohamed-ali-bathily": {
    kind: "person", en: "Mohamed Ali Bathily", countries: ["ML"],
    ar: "محمد علي باتيلي | محمد علي باتلي | محمد علي باثيلي",
  },
  "ml/mohamed-amaga-dolo": {
    kind: "person", en: "Mohamed Amaga Dolo", countries: ["ML"],
    ar: "محمد أماغا دولو | محمد أماجا دولو",
  },
  "ml/mohamed-attaher-halidou": {
    kind: "person", en: "Mohamed Attaher Halidou", countries: ["ML"],
    ar: "محمد الطاهر هاليدو | محمد أتاهر هاليدو | محمد الطاهر حليدو | محمد الطاهر خاليدو",
  },
  "ml/mohamed-ben-ahmed-mahri": {
    kind: "person", en: "Mohamed Ben Ahmed Mahri", aliases: ["Rougi"], countries: ["ML"],
    ar: "محمد بن أحمد مهري | محمد روجي",
  },
  "ml/mohamed-camara-footballer": {
    kind: "person", en: "Mohamed Camara (footballer)", aliases: ["Mohamed Camara"], countries: ["ML"], weak: true,
    ar: "محمد كامارا",
    arCue: "موناكو | سالزبورغ | منتخب مالي | المنتخب المالي | لاعب | السد",
  },
  "ml/mohamed-cherif-kone": {
    kind: "person", en: "Mohamed Chérif Koné", countries: ["ML"],
    ar: "محمد شريف كوني | محمد شريف كونيه | الشيخ محمد شريف كوني | شيخ محمد شريف كوني",
  },
  "ml/mohamed-diagayete": {
    kind: "person", en: "Mohamed Diagayété", countries: ["ML"],
    ar: "محمد دياغايتي | محمد دياغايتيه | محمد ديغايتي | محمد جاغايتي | محمد دجاغايتي",
  },
  "ml/mohamed-dibassy": {
    kind: "person", en: "Mohamed Dibassy", countries: ["ML"],
    ar: "محمد ديباسي | محمد دباسي",
  },
  "ml/mohamed-el-mehri-rougy": {
    kind: "person", en: "Mohamed El Mehri (Rougy)", aliases: ["Mohamed Mehri", "Rouggy"], countries: ["ML"], weak: true,
    ar: "محمد المهري",
    arCue: "الروجي | أزواد | الأزوادي | رهائن",
  },
  "ml/mohamed-el-moctar-mali": {
    kind: "person", en: "Mohamed El Moctar (Mali)", aliases: ["Mohamed El Moctar"], countries: ["ML"], weak: true,
    ar: "محمد المختار",
    arCue: "وزير الثقافة | المصالحة | مالي",
  },
  "ml/mohamed-elmaouloud-ramadane": {
    kind: "person", en: "Mohamed Elmaouloud Ramadane", aliases: ["Mohamed Ramadane", "Mohamed Elmaouloud Ag Ramadane", "Mohamed Elmaouloud Ramadan", "Mohamed Maouloud Ramadane", "Mohamed Maouloud Ramadan", "Mohamed Mouloud Ramadan"], countries: ["ML"],
    parent: "armed-groups/fla",
    ar: "محمد المولود رمضان | محمد المولود ولد رمضان | محمد مولود رمضان | محمد مولود ولد رمضان | محمد الملود رمضان | محمد الموالود رمضان | محمد المولود رمظان",
  },
  "ml/mohamed-kimbiri": {
    kind: "person", en: "Mohamed Kimbiri", countries: ["ML"],
    ar: "محمد كيمبيري",
  },
  "ml/mohamed-lahbous": {
    kind: "person", en: "Mohamed Lahbous", aliases: ["Mohamed Ould Lahbous"], countries: ["ML"], parent: "armed-groups/mujao",
    ar: "محمد لحبوس | محمد لحبوص | محمد ولد لحبوس | محمد ولد لحبوص",
  },
  "ml/mohamed-lamine-ould-baba-kounta": {
    kind: "person", en: "Mohamed Lamine Ould Baba (Kounta)", countries: ["ML"],
    ar: "محمد الأمين ولد باب | محمد الأمين ولد باب الكنتي | محمد لمين ولد باب",
  },
  "ml/mohamed-lamine-ould-sidatt": {
    kind: "person", en: "Mohamed Lamine Ould Sidatt", countries: ["ML"],
    ar: "محمد الأمين ولد سيدات | محمد الأمين ولد سيداتي | محمد لمين ولد سيدات",
  },
  "ml/mohamed-lemine-ould-ahmed": {
    kind: "person", en: "Mohamed Lemine Ould Ahmed", countries: ["ML"],
    ar: "محمد الأمين ولد أحمد | محمد لمين ولد أحمد",
  },
  "ml/mohamed-magassouba": {
    kind: "person", en: "Mohamed Magassouba", countries: ["ML"],
    ar: "محمد ماغاسوبا | محمد مغاسوبا | محمد ماجاسوبا | محمد مجاسوبا",
    arWeak: "ماغاسوبا",
  },
  "ml/mohamed-mahmoud-ben-labat": {
    kind: "person", en: "Mohamed Mahmoud Ben Labat", countries: ["ML"],
    ar: "محمد محمود بن لبات | محمد محمود ولد لبات | محمد محمود بن لابات",
  },
  "ml/mohamed-mahmoud-el-oumrany": {
    kind: "person", en: "Mohamed Mahmoud El Oumrany", countries: ["ML"],
    ar: "محمد محمود العمراني | محمد محمود ولد العمراني",
  },
  "ml/mohamed-ould-aweynat": {
    kind: "person", en: "Mohamed Ould Aweynat", fr: "Mohamed Ould Aweinat", countries: ["ML"],
    ar: "محمد ولد عوينات | محمد ولد عوينت | محمد ولد أعوينات",
  },
  "ml/mohamed-ould-hicham": {
    kind: "person", en: "Mohamed Ould Hicham", countries: ["ML"], parent: "armed-groups/mujao",
    ar: "محمد ولد هشام",
  },
  "ml/mohamed-ould-lebatt-timbuktu": {
    kind: "person", en: "Mohamed Ould Lebatt", countries: ["ML"], parent: "armed-groups/jnim",
    weak: true,
    ar: "محمد ولد لبات",
    arCue: "تمبكتو | إرهابي | الجيش المالي | القوات المسلحة المالية | نصرة الإسلام",
  },
  "ml/mohamed-ould-mahmoud": {
    kind: "person", en: "Mohamed Ould Mahmoud", countries: ["ML"], weak: true,
    ar: "محمد ولد محمود",
    arCue: "تنسيقية | أزواد | الناطق",
  },
  "ml/mohamed-ould-mataly": {
    kind: "person", en: "Mohamed Ould Mataly", aliases: ["Mohamed Ould Matali"], countries: ["ML"],
    ar: "محمد ولد ماتالي | محمد ولد متالي | محمد ولد مطالي",
    arWeak: "ماتالي",
  },
  "ml/mohamed-ould-meydou": {
    kind: "person", en: "Mohamed Ould Meydou", aliases: ["Mohamed Ould Meidou", "Mohamed Abderrahmane Ould Meydou"], countries: ["ML"],
    ar: "محمد ولد ميدو | محمد عبد الرحمن ولد ميدو | محمد ولد مايدو | ولد ميدو",
  },
  "ml/mohamed-ould-nouini": {
    kind: "person", en: "Mohamed Ould Nouini", aliases: ["Hassan al-Ansari", "Hasan al-Ansari", "al-Hassan al-Ansari"], countries: ["ML"],
    ar: "محمد ولد نويني | محمد ولد النويني | محمد ولد انويني | حسان الأنصاري",
    arWeak: "نويني | الحسن الأنصاري | حسن الأنصاري",
    arCue: "المرابطون | المربطون | المرابطين | نصرة الإسلام | القاعدة | أمير كتيبة",
  },
  "ml/mohamed-ousmane-ag-mohamedoun": {
    kind: "person", en: "Mohamed Ousmane Ag Mohamedoun", aliases: ["Mohamed Ousmane Ag Mohamedoune", "Mohamed Ag Ousmane"], countries: ["ML"], parent: "armed-groups/cpa",
    ar: "محمد عثمان أغ محمدون | محمد عثمان أغ محمدن | محمد عثمان أغ محمدين | محمد أوسمان أغ محمدون | محمد عثمان أق محمدون | محمد عثمان أج محمدون | محمد عثمان أغ محمدو",
  },
  "ml/mohamed-salia-sokona": {
    kind: "person", en: "Mohamed Salia Sokona", countries: ["ML"],
    ar: "محمد صالح سوكونا | محمد صاليا سوكونا | محمد ساليا سوكونا | محمد ساليا سوقونا | محمد سوكونا",
  },
  "ml/mohamed-salia-toure": {
    kind: "person", en: "Mohamed Salia Touré", countries: ["ML"],
    ar: "محمد صاليا توري | محمد ساليا توري",
  },
  "ml/mohamed-sidda-dicko": {
    kind: "person", en: "Mohamed Sidda Dicko", countries: ["ML"],
    ar: "محمد سيدا ديكو | محمد سيدا ديكوه | محمد صيدا ديكو",
  },
  "ml/mohamedou-ould-cheikh-hamahoullah": {
    kind: "person", en: "Mohamedou Ould Cheikh Hamahoullah", aliases: ["Cherif Bouyé"], countries: ["ML"],
    ar: "محمدو ولد الشيخ حماه الله | محمدو ولد الشيخ حماهو الله | الشريف محمدو ولد الشيخ حماه الله | الشيخ محمدو ولد حماه الله | شريف نيورو",
  },
  "ml/mokhtar-belmokhtar": {
    kind: "person", en: "Mokhtar Belmokhtar", aliases: ["Khalid Abu al-Abbas"], countries: ["DZ", "ML", "LY"], parent: "armed-groups/al-mourabitoun",
    ar: "مختار بلمختار | مختار بالمختار | بلمختار | خالد أبو العباس | مختار بن مختار | المختار بلمختار | خالد أبو العباس الأعور | بالمختار | بلعور | بلعوار | مختار بل مختار | أبو العباس خالد | مختار بلمختر | مختار بلموختار",
    arWeak: "الأعور | لعور",
  },
  "ml/molla-wague": {
    kind: "person", en: "Molla Wagué", countries: ["ML"],
    ar: "مولا واغي | مولا واجي | مولا واغيه",
  },
  "ml/momo-sissoko": {
    kind: "person", en: "Mohamed Sissoko", aliases: ["Momo Sissoko"], countries: ["ML"],
    ar: "محمد سيسوكو | مومو سيسوكو | محمد لمين سيسوكو",
  },
  "ml/mossa-ag-attaher": {
    kind: "person", en: "Mossa Ag Attaher", aliases: ["Moussa Ag Attaher"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "موسى أغ الطاهر | موسا أغ الطاهر | موسى أغ أطاهر | موسى أغ التاهر | موسى أغ أتاهر | موسى أق الطاهر | موسى أج الطاهر | موسى أغ طاهر | موسى أغ أثير",
  },
  "ml/mossa-ag-inzoma": {
    kind: "person", en: "Mossa Ag Inzoma", countries: ["ML"],
    ar: "موسى أغ إنزوما | موسى إنزوما",
  },
  "ml/moulay-ag-sidi-molla": {
    kind: "person", en: "Moulay Ag Sidi Molla", countries: ["ML"],
    ar: "مولاي أغ سيدي مولا | مولاي أغ سيدي ملا",
  },
  "ml/moulay-ahmed-ould-moulay-riggani": {
    kind: "person", en: "Moulay Ahmed Ould Moulay Riggani", countries: ["ML"],
    ar: "مولاي أحمد ولد مولاي رقاني | مولاي أحمد ولد مولاي ريغاني | مولاي أحمد ولد مولاي الرقاني",
    arWeak: "رقاني",
  },
  "ml/moulaye-ahmed-boubacar": {
    kind: "person", en: "Moulaye Ahmed Boubacar", countries: ["ML"],
    ar: "مولاي أحمد بوبكر | مولاي أحمد أبو بكر",
  },
  "ml/moulaye-guindo": {
    kind: "person", en: "Moulaye Guindo", countries: ["ML"],
    ar: "مولاي غويندو | مولاي غيندو | مولاي جيندو | مولاي جويندو",
  },
  "ml/moulaye-oumar-haidara": {
    kind: "person", en: "Moulaye Oumar Haïdara", countries: ["ML"],
    ar: "مولاي عمر حيدرا | مولاي عمر حيدرة",
  },
  "ml/mountaga-tall": {
    kind: "person", en: "Mountaga Tall", countries: ["ML"],
    ar: "مونتاغا تال | منتقى تال | مونتاغة تال | منتاغا تال | مونتاقا تال | مونتاغا طال | مونتاغا تل | مونتاجا تال | مونتقى تال | مونتاكا تال | مونتغا تال",
  },
  "ml/moussa-ag-acharatoumane": {
    kind: "person", en: "Moussa Ag Acharatoumane", aliases: ["Moussa Ag Achratoumane", "Musa Ag Acharatoumane", "Moussa Ag Acharatoumene"], countries: ["ML"], parent: "armed-groups/msa",
    ar: "موسى أغ أشراتومان | موسى أغ أشاراتومان | موسى أغ أشراتمان | موسى أغ اشراتومن | موسى آق أشراتومان | موسى أغ شراتومان | موسى أج أشراتومان | موسى أغ عشرتومان | موسى أغ اشرتومان | موسى أغ الشراتومان | موسى أغ شغتمان | موسى أغ شغتومان | موسى أغ أشراتمن | موسى أغ شراتمان | موسى أغ أشرتمان | موسى أشراتومان | موسى أغ أشاراتوماني | موسى أغ أشراتوماني | موسى أغ عشراتومان | موسى آغ أشاراتمان | موسى أغ أتشاراتومان | موسى أغ أشارتومان",
    arWeak: "أشراتومان",
  },
  "ml/moussa-ag-assarid": {
    kind: "person", en: "Moussa Ag Assarid", countries: ["ML"], parent: "armed-groups/mnla",
    ar: "موسى أغ السعيد | موسى أغ أساريد | موسى أغ الساريد | موسى أغ السارد | موسى أغ أسريد | موسى أق السعيد | موسى أج السعيد | موسى أغ عساريد | موسى أغ السغيد | موسى أغ الصغيد",
  },
  "ml/moussa-ag-baye": {
    kind: "person", en: "Moussa Ag Baye Diknan", countries: ["ML"],
    ar: "موسى أغ باي | موسى آغ باي دكنان | موسى أغ باي ديكنان | موسى أغ بي",
  },
  "ml/moussa-ag-infahi": {
    kind: "person", en: "Moussa Ag Infahi", countries: ["ML"],
    ar: "موسى أغ إنفاحي | موسى أغ إنفاهي | موسى إنفاحي",
  },
  "ml/moussa-ag-keyna": {
    kind: "person", en: "Moussa Ag Keyna", countries: ["NE", "ML"],
    ar: "موسى أغ كينا | موسى أغ كاينا",
  },
  "ml/moussa-ag-tinfilou": {
    kind: "person", en: "Moussa Ag Tinfilou", countries: ["ML"], parent: "armed-groups/cma",
    ar: "موسى أغ تينفلو | موسى أغ تنفلو | موسى تينفلو",
  },
  "ml/moussa-alassane-diallo": {
    kind: "person", en: "Moussa Alassane Diallo", countries: ["ML"],
    ar: "موسى الحسن ديالو | موسى ألاسان ديالو | موسى الحسن جالو | موسى ألاسان جالو",
  },
  "ml/moussa-camara-colonel": {
    kind: "person", en: "Moussa Camara (colonel)", aliases: ["Moussa Camara"], countries: ["ML"], weak: true,
    ar: "موسى كامارا",
    arCue: "العقيد | الجنرال | جنرال | الدرك | مالي",
  },
  "ml/moussa-diarra-footballer": {
    kind: "person", en: "Moussa Diarra (footballer)", countries: ["ML"], weak: true,
    ar: "موسى ديارا",
    arCue: "لاعب | المدافع | الظهير | منتخب مالي | تولوز | ألافيس",
  },
  "ml/moussa-diawara-general": {
    kind: "person", en: "Moussa Diawara (general)", aliases: ["Moussa Diawara"], countries: ["ML"],
    ar: "موسى دياوارا | موسى جاوارا | موسى دياورا | موسى ديوارا",
  },
  "ml/moussa-djenepo": {
    kind: "person", en: "Moussa Djenepo", countries: ["ML"],
    ar: "موسى دجينيبو | موسى جينيبو | موسى دجينبو | موسى جنيبو | موسى ديانيبو",
  },
  "ml/moussa-konate-writer": {
    kind: "person", en: "Moussa Konaté", countries: ["ML"], weak: true,
    ar: "موسى كوناتي",
    arCue: "كاتب | روائي | الكاتب | رواية | الروائي",
  },
  "ml/moussa-mara": {
    kind: "person", en: "Moussa Mara", countries: ["ML"],
    ar: "موسى مارا | موسى مرا | موسى ماره",
  },
  "ml/moussa-marega": {
    kind: "person", en: "Moussa Marega", countries: ["ML"],
    ar: "موسى ماريغا | موسى ماريجا | موسا ماريجا | موسى ماريغه",
  },
  "ml/moussa-moriba-traore": {
    kind: "person", en: "Moussa Moriba Traoré", countries: ["ML"],
    ar: "موسى موريبا تراوري",
  },
  "ml/moussa-moumine": {
    kind: "person", en: "Moussa Moumine", aliases: ["Moussa Moumini"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "موسى مومين | موسى مومن",
  },
  "ml/moussa-sinko-coulibaly": {
    kind: "person", en: "Moussa Sinko Coulibaly", countries: ["ML"],
    ar: "موسى سينكو كوليبالي | موسى سنكو كوليبالي",
  },
  "ml/moussa-soumare": {
    kind: "person", en: "Moussa Soumaré", countries: ["ML"],
    ar: "موسى سوماري",
  },
  "ml/moussa-timbine": {
    kind: "person", en: "Moussa Timbiné", countries: ["ML"],
    ar: "موسى تيمبيني | موسى تمبيني",
    arWeak: "تيمبيني",
  },
  "ml/moussa-traore": {
    kind: "person", en: "Moussa Traoré", countries: ["ML"],
    ar: "موسى تراوري | موسى تراوريه | موسى تروري",
  },
  "ml/moussa-yoro-kante": {
    kind: "person", en: "Moussa Yoro Kanté", countries: ["ML"],
    ar: "موسى يورو كانتي",
  },
  "ml/moustapha-ben-barka": {
    kind: "person", en: "Moustapha Ben Barka", countries: ["ML"],
    ar: "مصطفى بن بركة | مصطفى بن باركا | مصطفى بن بركا",
  },
  "ml/moustapha-drabo": {
    kind: "person", en: "Moustapha Drabo", countries: ["ML"],
    ar: "مصطفى درابو | موستافا درابو",
  },
  "ml/mp22": {
    kind: "movement", en: "Popular Movement of 22 March", fr: "Mouvement populaire du 22 mars", acronyms: ["MP22"],
    countries: ["ML"], from: "2012",
    ar: "الحركة الشعبية ل22 مارس | حركة 22 مارس | الحركة الشعبية 22 مارس | حركة 22 مارس الشعبية",
  },
  "ml/mpm": {
    kind: "party", en: "Patriotic Movement for Mali", fr: "Mouvement pour le Mali", aliases: ["Movement for Mali"],
    acronyms: ["MPM"], countries: ["ML"],
    ar: "الحركة من أجل مالي | حزب الحركة من أجل مالي | الحركة الشعبية من أجل مالي | حركة من أجل مالي",
  },
  "ml/mpr": {
    kind: "party", en: "Patriotic Movement for Renewal", fr: "Mouvement patriotique pour le renouveau", acronyms: ["MPR"], countries: ["ML"], weak: true,
    ar: "الحركة الوطنية من أجل التجديد | الحركة الوطنية للتجديد",
    arCue: "مالي | المالي | باماكو",
  },
  "ml/mustapha-dicko": {
    kind: "person", en: "Moustapha Dicko", countries: ["ML"], weak: true,
    ar: "مصطفى ديكو",
    arCue: "أديما | الوزير | باماكو | مالي",
  },
  "ml/mustapha-yatabare": {
    kind: "person", en: "Mustapha Yatabaré", countries: ["ML"],
    ar: "مصطفى ياتاباري | مصطفى ياتاباريه | مصطفى يتاباري",
  },
  "ml/nabil-makhloufi": {
    kind: "person", en: "Nabil Makhloufi", aliases: ["Nabil Abou Alqama"], countries: ["DZ", "ML"], parent: "armed-groups/aqim",
    ar: "نبيل مخلوفي | نبيل أبو علقمة",
    arWeak: "مخلوفي",
  },
  "ml/nancouma-keita": {
    kind: "person", en: "Nancouma Keïta", countries: ["ML"],
    ar: "نانكوما كيتا",
  },
  "ml/nango-dembele": {
    kind: "person", en: "Nango Dembélé", countries: ["ML"],
    ar: "نانغو ديمبيلي | نانغو دمبيلي | نانغو دمبلي",
  },
  "ml/nanout-kotia": {
    kind: "person", en: "Nanout Kotia", countries: ["ML"],
    ar: "نانو كوتيا | نانوت كوتيا | نانوت كوتيه",
  },
  "ml/nathan-gassama": {
    kind: "person", en: "Nathan Gassama", countries: ["ML"],
    ar: "ناثان جاساما | ناتان غاساما | ناثان غاساما | ناتان جاساما",
  },
  "ml/natie-pleah": {
    kind: "person", en: "Natié Pléah", countries: ["ML"],
    ar: "ناتيي بلياه | ناتي بليا | ناتييه بليا | ناتي بلياه",
  },
  "ml/national-guard": {
    kind: "state-force", en: "National Guard of Mali", fr: "Garde nationale du Mali", countries: ["ML"],
    ar: "الحرس الوطني المالي | الحرس الوطني في مالي",
  },
  "ml/national-team": {
    kind: "institution", en: "Mali national football team", fr: "Équipe du Mali de football",
    aliases: ["Eagles of Mali", "Aigles du Mali", "équipe du Mali"], countries: ["ML"],
    ar: "المنتخب المالي | منتخب مالي | نسور مالي | النسور المالية | منتخب النسور المالي | منتخب مالي الأول | المنتخب المالي لكرة القدم | منتخب نسور مالي",
  },
  "ml/nawalan-ag-ahmed": {
    kind: "person", en: "Nawalan Ag Ahmed", countries: ["ML"],
    ar: "نوالان أغ أحمد | نوالن أغ أحمد",
  },
  "ml/ndiaye-bah": {
    kind: "person", en: "N'Diaye Bah", aliases: ["Bah N'Diaye"], countries: ["ML"],
    ar: "نداي باه | ندياي باه",
  },
  "ml/ndiaye-ramatoulaye-diallo": {
    kind: "person", en: "N'Diaye Ramatoulaye Diallo", countries: ["ML"],
    ar: "انداي راماتولاي ديالو | نداي راماتولاي ديالو | راماتولاي ديالو | نجاي رمطلاي ديالو",
  },
  "ml/ndoura": {
    kind: "person", en: "Ndoura", countries: ["ML"], parent: "armed-groups/jnim",
    weak: true,
    ar: "ندور | ندورا",
    arCue: "سوكولو | فارابوغو | الجيش المالي | نصرة الإسلام",
  },
  "ml/nema-sagara": {
    kind: "person", en: "Néma Sagara", countries: ["ML"],
    ar: "نيما ساغارا | نعمة ساغارا | نيما سغارا | نيما ساجارا | نعمة ساجارا | نيما سجارا | نيما سانغاري | نيما ساغارة | نما ساغارا",
    arWeak: "ساغارا | نما سنغاري",
  },
  "ml/nina-walet-intalou": {
    kind: "person", en: "Nina Walet Intalou", aliases: ["Nina Wallet Intalou", "Nina Wallet Intallou"], countries: ["ML"], parent: "armed-groups/mnla",
    ar: "نينا ولت إنتالو | نينا والت إنتالو | نينا ولات انتالو | نينا والات إنتالو | نينا وليت انتالو",
  },
  "ml/nock-ag-attia": {
    kind: "person", en: "Nock Ag Attia", countries: ["ML"],
    ar: "نوك أغ عطية | نوخ أغ عطية | نوح أغ عطية | نوك أغ أتيا | نوخ أغ أتية",
  },
  "ml/nord-sud-hotel": {
    kind: "institution", en: "Hotel Nord-Sud (Bamako)", fr: "Hôtel Nord-Sud", countries: ["ML"],
    ar: "فندق نورد سود | فندق نور سود | فندق شمال جنوب",
  },
  "ml/nouhoum-dabitao": {
    kind: "person", en: "Nouhoum Dabitao", countries: ["ML"],
    ar: "نوهم دابيتاو | نوهوم دابيتاو | نوهوم دابيطاو",
  },
  "ml/nouhoum-keita": {
    kind: "person", en: "Nouhoum Keïta", countries: ["ML"],
    ar: "نوهوم كيتا | نوحوم كيتا",
  },
  "ml/nouhoum-ouattara": {
    kind: "person", en: "Nouhoum Ouattara", countries: ["ML"],
    ar: "نوحوم واتارا | نوهوم واتارا | نوحوم وتارا",
  },
  "ml/nouhoum-sarr": {
    kind: "person", en: "Nouhoum Sarr", countries: ["ML"],
    ar: "نوحوم سار | نوهوم سار | نوحوم صار | نوهوم صار",
  },
  "ml/nouhoum-tapily": {
    kind: "person", en: "Nouhoum Tapily", countries: ["ML"],
    ar: "نوحوم تابيلي | نوهوم تابيلي | نوح تابيلي",
  },
  "ml/nouhoum-togo": {
    kind: "person", en: "Nouhoum Togo", countries: ["ML"],
    ar: "نوحوم توغو | نوهوم توغو",
  },
  "ml/oclei": {
    kind: "institution", en: "OCLEI", aliases: ["Office central de lutte contre l'enrichissement illicite"],
    countries: ["ML"],
    ar: "المكتب المركزي لمكافحة الثراء غير المشروع | المكتب المركزي لمكافحة الإثراء غير المشروع",
  },
  "ml/office-du-niger": {
    kind: "company", en: "Office du Niger", aliases: ["Niger Office"], countries: ["ML"],
    ar: "أوفيس دي نيجر | أوفيس دو نيجر | هيئة مكتب النيجر | مؤسسة مكتب النيجر",
  },
  "ml/ogobara-doumbo": {
    kind: "person", en: "Ogobara Doumbo", countries: ["ML"],
    ar: "أوغوبارا دومبو | أغوبارا دومبو | أوجوبارا دومبو",
  },
  "ml/omar-al-sahrawi": {
    kind: "person", en: "Omar al-Sahrawi", aliases: ["Omar Sid'Ahmed Ould Hamma"], countries: ["ML"],
    ar: "عمر الصحراوي | عمر سيد أحمد ولد حمه | عمار ولد سيدي أحمد ولد حما",
  },
  "ml/omar-ould-hamaha": {
    kind: "person", en: "Omar Ould Hamaha", fr: "Oumar Ould Hamaha", countries: ["ML"], parent: "armed-groups/mujao",
    ar: "عمر ولد حماها | عمار ولد حماها | عمر ولد حمها | عمر ولد حماحا | عمر ولد حماحه | عمر ولد حماهة | عمر ولد حماه | عمر ولد أحماها | ولد حماه | عمر ولد حمه | عمر حماها | عمر ولد حامها | عمر حماحا | عمر ولد هاماها | عمر ولد هماها",
  },
  "ml/onap": {
    kind: "institution", en: "National Petroleum Products Office (Mali)", fr: "Office national des produits pétroliers", acronyms: ["ONAP"], countries: ["ML"],
    ar: "المكتب الوطني للمنتجات البترولية في مالي | المكتب الوطني للمنتجات النفطية في مالي | الديوان الوطني للمنتجات النفطية في مالي | الديوان الوطني للمنتجات البترولية المالي",
  },
  "ml/operation-dambe": {
    kind: "mission", en: "Operation Dambé", fr: "Opération Dambé", countries: ["ML"], parent: "ml/armed-forces", from: "2017",
    ar: "عملية دامبي | عملية دمبي",
  },
  "ml/operation-dougoukoloko": {
    kind: "mission", en: "Operation Dougoukoloko", fr: "Opération Dougoukoloko", countries: ["ML"], parent: "ml/armed-forces",
    ar: "عملية دوغوكولوكو | عملية دوغو كولوكو",
  },
  "ml/operation-keletigui": {
    kind: "mission", en: "Operation Keletigui", fr: "Opération Kélétigui", countries: ["ML"], parent: "ml/armed-forces",
    ar: "عملية كيليتيغي | كيليتيغي | عملية كيليتيجي | عملية كليتيغي | عملية كليتغي | كليتغي | عملية كيليتيقي",
  },
  "ml/operation-maliko": {
    kind: "mission", en: "Operation Maliko", fr: "Opération Maliko", countries: ["ML"], parent: "ml/armed-forces",
    ar: "عملية ماليكو",
    arWeak: "ماليكو",
    arCue: "عملية | عمليتي | الجيش المالي | القوات المسلحة",
  },
  "ml/oumar-aldjana": {
    kind: "person", en: "Oumar Aldjana", countries: ["ML"], parent: "armed-groups/ansiprj",
    ar: "عمر ألدجانا | عمر الجانا | عمر الجنا | أومار ألجانا",
  },
  "ml/oumar-bouri-toure": {
    kind: "person", en: "Oumar Bouri Touré", countries: ["ML"],
    ar: "عمر بوري توري | عمر بوريه توري",
  },
  "ml/oumar-dao": {
    kind: "person", en: "Oumar Dao", aliases: ["Oumar Daou", "Baron"], countries: ["ML"],
    ar: "عمر داو | عمر داوو | أومار داو",
  },
  "ml/oumar-diarra": {
    kind: "person", en: "Oumar Diarra", countries: ["ML"],
    ar: "عمر ديارا | عومار ديارا | عمر جارا | عمر ديارة | أومار ديارا",
  },
  "ml/oumar-diarra-imam": {
    kind: "person", en: "Oumar Diarra (imam)", aliases: ["Imam Oumar Diarra"], countries: ["ML"],
    ar: "الإمام عمر ديارا | الإمام عمر جارا",
  },
  "ml/oumar-hamadoun-dicko": {
    kind: "person", en: "Oumar Hamadoun Dicko", countries: ["ML"],
    ar: "عمر حمادون ديكو | عمر همدون ديكو | عمر حمدون ديكو | حمادون ديكو | حامادون ديكو",
  },
  "ml/oumar-ibrahima-toure": {
    kind: "person", en: "Oumar Ibrahima Touré", countries: ["ML"],
    ar: "عمر إبراهيما توري",
  },
  "ml/oumar-mariko": {
    kind: "person", en: "Oumar Mariko", countries: ["ML"],
    ar: "عمر ماريكو | أومار ماريكو | عمر مريكو | عمار ماريكو | عمر ماركو",
    arWeak: "ماريكو",
  },
  "ml/oumar-sissoko": {
    kind: "person", en: "Oumar Sissoko", countries: ["ML"],
    ar: "عمر سيسوكو",
  },
  "ml/oumar-tatam-ly": {
    kind: "person", en: "Oumar Tatam Ly", countries: ["ML"],
    ar: "عمر تاتام لي | عمر تاتم لي | أومار تاتام لي | عمر تتام لي | عمر طاطام لي | عومار تاتام لي | عمر تتم لي",
  },
  "ml/oumar-traore-goita-aide": {
    kind: "person", en: "Oumar Traoré (aide of Goïta)", countries: ["ML"], weak: true,
    ar: "عمر تراوري",
    arCue: "غويتا | نارا | الأركان | مساعدي",
  },
  "ml/oumarou-ag-mohamed-ibrahim-haidara": {
    kind: "person", en: "Oumarou Ag Mohamed Ibrahim Haïdara", countries: ["ML"],
    ar: "عمر أغ محمد إبراهيم حيدرا | عمرو أغ محمد إبراهيم | أومارو أغ محمد إبراهيم | عمر أغ محمد إبراهيم",
  },
  "ml/oumarou-diarra": {
    kind: "person", en: "Oumarou Diarra", countries: ["ML"],
    ar: "عمرو ديارا | عمارو ديارا | عمرو جارا | أومارو ديارا | عمرو ديارة | عمارو جارا",
  },
  "ml/oumarou-mobo-modhi": {
    kind: "person", en: "Oumarou Mobo Modhi", countries: ["ML"],
    ar: "عمارو موبو مودي | عمرو موبو مودي",
  },
  "ml/oumeya-ould-albakaye": {
    kind: "person", en: "Oumeya Ould Albakaye", aliases: ["Oumeya Ould Albakay", "Umayya Ould Albakay", "Oumaya Ould Albakaye"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "أمية ولد البكاي | أوميا ولد البكاي | أمية ولد البقاي | أميا ولد البكاي | أومية ولد البقاي | أميا ولد البقاي | أمية ولد البقاعي | أميا ولد البقاعي | عمية ولد البكاي | أومية ولد البكاي | أوميا ولد البقاي | أمية ولد بوبكر البكاي",
  },
  "ml/oumou-sall-seck": {
    kind: "person", en: "Oumou Sall Seck", countries: ["ML"],
    ar: "أومو سال سيك | أم سال سيك",
  },
  "ml/oumou-sangare": {
    kind: "person", en: "Oumou Sangaré", countries: ["ML"],
    ar: "أومو سانغاري | أم سانغاري | أومو سنغاري | أومو سانجاري | أم سانجاري | أومو سنجاري | عمو سانغاري",
  },
  "ml/oumou-toure": {
    kind: "person", en: "Traoré Oumou Touré", aliases: ["Oumou Touré"], countries: ["ML"],
    ar: "تراوري أومو توري | أومو توري تراوري",
  },
  "ml/ousmane-ag-mossa": {
    kind: "person", en: "Ousmane Ag Mossa", countries: ["ML"],
    ar: "عثمان أغ موسى",
  },
  "ml/ousmane-ag-rhissa": {
    kind: "person", en: "Ousmane Ag Rhissa", countries: ["ML"],
    ar: "عثمان أغ غيسا | عثمان أغ ريسا | عثمان أغ عيسى | أوسمان أغ ريسا",
  },
  "ml/ousmane-camara-ml": {
    kind: "person", en: "Ousmane Camara (Mali)", countries: ["ML"], weak: true,
    ar: "عثمان كامارا",
    arCue: "منتخب مالي | المنتخب المالي | أنجيه",
  },
  "ml/ousmane-diallo-amnesty": {
    kind: "person", en: "Ousmane Diallo (Amnesty)", aliases: ["Ousmane Diallo"], countries: ["ML"], weak: true,
    ar: "عثمان ديالو",
    arCue: "العفو | الباحث",
  },
  "ml/ousmane-diarra-writer": {
    kind: "person", en: "Ousmane Diarra (writer)", aliases: ["Ousmane Diarra"], countries: ["ML"], weak: true,
    ar: "عثمان ديارا",
    arCue: "كاتب | روائي | الروائي | الشاعر",
  },
  "ml/ousmane-issoufi-maiga": {
    kind: "person", en: "Ousmane Issoufi Maïga", countries: ["ML"],
    ar: "عثمان إيسوفي مايغا | أوسمان إيسوفي مايغا | عثمان يوسفي مايغا | عثمان إيسوفي مايجا | عثمان إيسوفي ميغا | أوسمان يوسفي مايغا",
  },
  "ml/ousmane-kone-minister": {
    kind: "person", en: "Ousmane Koné (minister)", countries: ["ML"], weak: true,
    ar: "عثمان كوني | أوسمان كوني",
    arCue: "وزير الصحة | وزير | إيبولا | مالي",
  },
  "ml/ousmane-madani-haidara": {
    kind: "person", en: "Chérif Ousmane Madani Haïdara", aliases: ["Ousmane Madani Haïdara", "Chérif Madani Haïdara", "Chérif Haïdara"], countries: ["ML"],
    ar: "الشريف عثمان مدني حيدرا | شريف عثمان مدني حيدرا | عثمان مدني حيدرا | الشريف عثمان مدني حيدره | عثمان مداني حيدرا | شريف عثمان ماداني حيدرا | عثمان ماداني حيدرا | الشريف عثمان مدان حيدرا | شريف عثمان مدني حيدرة | عثمان شريف مداني حيدرا | شريف عثمان مدني حيدر | عثمان شريف مدني حيدرة | شريف مدني حيدرا | شريف عثمان مداني هايدارا | عثمان شريف حيدرا | عثمان مدني حيدرة | عثمان شريف مدني حيدرا | شريف عثمان حيدرا | شريف عثمان ماداني حيدرة | شريف مدني حيدرة | شريف عثمان حيدرة | عثمان الشريف مدني حيدرة | الشريف عثمان حيدرا",
  },
  "ml/ousmane-oumarou-sidibe": {
    kind: "person", en: "Ousmane Oumarou Sidibé", countries: ["ML"],
    ar: "عثمان عمرو سيديبي | عثمان عمر سيديبي | عثمان أومارو سيديبي",
  },
  "ml/ousmane-sidibe-bobala": {
    kind: "person", en: "Ousmane Sidibé (Bobala)", countries: ["ML"], parent: "armed-groups/katiba-macina", weak: true,
    ar: "عثمان سيديبي | عثمان سيدبي",
    arCue: "بوبالا | ماسينا",
  },
  "ml/ousmane-sy-ml": {
    kind: "person", en: "Ousmane Sy (Mali)", countries: ["ML"], weak: true,
    ar: "عثمان سي",
    arCue: "مالي | المالي | اللامركزية",
  },
  "ml/ousmane-wele": {
    kind: "person", en: "Ousmane Wélé", countries: ["ML"],
    ar: "عثمان ويلي | أوسمان ويلي",
  },
  "ml/palace-of-culture-bamako": {
    kind: "institution", en: "Palais de la culture Amadou Hampâté Bâ (Bamako)", countries: ["ML"], weak: true,
    ar: "قصر الثقافة | قصر الثقافة أمادو همباتي با",
    arCue: "باماكو",
  },
  "ml/parena": {
    kind: "party", en: "Party for National Rebirth", fr: "Parti pour la renaissance nationale", acronyms: ["PARENA"], countries: ["ML"], from: "1995",
    ar: "حزب النهضة الوطنية المالي | حزب بارينا | حزب من أجل النهضة الوطنية | الحزب من أجل النهضة الوطنية | حزب النهضة الوطنية في مالي",
    arWeak: "حزب النهضة الوطنية | بارينا | النهضة الوطنية",
    arCue: "درامي | مالي | المالي | باماكو",
  },
  "ml/parliament": {
    kind: "institution", en: "National Assembly of Mali", fr: "Assemblée nationale du Mali",
    aliases: ["Malian parliament", "Parliament of Mali", "Malian National Assembly", "Parlement malien"],
    countries: ["ML"],
    ar: "الجمعية الوطنية المالية | البرلمان المالي",
  },
  "ml/pascal-baba-couloubaly": {
    kind: "person", en: "Pascal Baba Couloubaly", countries: ["ML"],
    ar: "باسكال بابا كولوبالي | باسكال بابا كوليبالي | باسكال كولوبالي",
  },
  "ml/patrice-carteron": {
    kind: "person", en: "Patrice Carteron", countries: ["FR", "ML"],
    ar: "باتريس كارتيرون | باتريس كارترون",
  },
  "ml/paul-ismael-boro": {
    kind: "person", en: "Paul Ismaël Boro", countries: ["ML"],
    ar: "بول إسماعيل بورو",
  },
  "ml/pcc": {
    kind: "movement", en: "Platform against Corruption and Unemployment",
    fr: "Plateforme contre la corruption et le chômage", acronyms: ["PCC"], countries: ["ML"],
    ar: "منصة مكافحة الفساد والبطالة | منصة محاربة الفساد والبطالة | أرضية مكافحة الفساد والبطالة",
  },
  "ml/pdes": {
    kind: "party", en: "Party for Economic Development and Solidarity", fr: "Parti pour le développement économique et la solidarité", acronyms: ["PDES"], countries: ["ML"], from: "2010",
    ar: "حزب التنمية الاقتصادية والتضامن | الحزب من أجل التنمية الاقتصادية والتضامن",
  },
  "ml/peacekeeping-school-bamako": {
    kind: "institution", en: "Alioune Blondin Bèye Peacekeeping School", fr: "École de maintien de la paix Alioune Blondin Bèye", acronyms: ["EMP-ABB"], countries: ["ML"],
    ar: "مدرسة حفظ السلام في باماكو | أكاديمية حفظ السلام في باماكو | مدرسة حفظ السلام أليون بلوندين باي | مدرسة حفظ السلام عليون بلوندين باي | مدرسة السلام أليون بلوندان باي | مدرسة حفظ السلام أليون بلوندين بيي | مدرسة أليون بلوندين باي لحفظ السلام",
  },
  "ml/point-g-hospital": {
    kind: "institution", en: "Point G University Hospital", fr: "CHU du Point G",
    aliases: ["Point G Hospital", "Hôpital du Point G"], countries: ["ML"],
    ar: "مستشفى بوان جي | مستشفى النقطة ج | مستشفى بوينت جي | مستشفى بوان ج | مستشفى بوانت جي | مستشفى النقطة جي | مستشفى بوين جي",
  },
  "ml/pole-politique-du-consensus": {
    kind: "movement", en: "Political Pole of Consensus", countries: ["ML"],
    ar: "قطب التوافق السياسي | القطب السياسي للتوافق",
  },
  "ml/police": {
    kind: "state-force", en: "National Police of Mali", fr: "Police nationale du Mali",
    aliases: ["Malian police", "Mali police", "Police malienne"], countries: ["ML"],
    ar: "الشرطة الوطنية المالية | الشرطة الوطنية في مالي",
  },
  "ml/prvm-fasoko": {
    kind: "party", en: "PRVM-Fasoko", aliases: ["Parti pour la restauration des valeurs du Mali"], acronyms: ["PRVM"],
    countries: ["ML"],
    ar: "حزب استعادة قيم مالي | حزب فاسوكو | حزب إحياء قيم مالي",
  },
  "ml/ps-yelen-kura": {
    kind: "party", en: "Socialist Party Yelen-Kura", fr: "Parti socialiste Yelen-Kura", acronyms: ["PS"],
    countries: ["ML"],
    ar: "الحزب الاشتراكي يلين كورا | حزب يلين كورا",
  },
  "ml/psda": {
    kind: "party", en: "Social Democratic Party of Africa", fr: "Parti social-démocrate africain", acronyms: ["PSDA"], countries: ["ML"], weak: true,
    ar: "الحزب الاجتماعي الديمقراطي الأفريقي | الحزب الديمقراطي الاجتماعي الأفريقي",
  },
  "ml/qutaiba-al-shinqiti": {
    kind: "person", en: "Qutaiba Abu Numan al-Shinqiti", fr: "Koutaïba Abou Nouman al-Chinguetti", countries: ["ML"], parent: "armed-groups/jnim",
    ar: "قتيبة أبو النعمان الشنقيطي | أبو النعمان الشنقيطي | قتيبة أبو نعمان الشنقيطي | أبو النعمان قتيبة الشنقيطي | أبو قتيبة الشنقيطي",
  },
  "ml/racine-thiam": {
    kind: "person", en: "Racine Thiam", countries: ["ML"],
    ar: "راسين تيام | راسين ثيام",
  },
  "ml/racky-talla": {
    kind: "person", en: "Racky Talla", countries: ["ML"],
    ar: "راكي تالا | راكي طالا",
  },
  "ml/ras-bath": {
    kind: "person", en: "Ras Bath", aliases: ["Mohamed Youssouf Bathily", "Youssouf Mohamed Bathily"], countries: ["ML"],
    ar: "راس باث | راس بات | محمد يوسف باتيلي | راس باط | محمد يوسف بتيلي | راس بث",
  },
  "ml/real-bamako": {
    kind: "institution", en: "AS Real Bamako", fr: "AS Real de Bamako", countries: ["ML"],
    ar: "ريال باماكو | ريال بامكو | الريال المالي | ريال بماكو",
  },
  "ml/red-berets": {
    kind: "state-force", en: "33rd Parachute Commando Regiment", fr: "33e régiment des commandos parachutistes", aliases: ["Red Berets", "Bérets rouges"],
    countries: ["ML"], weak: true,
    ar: "أصحاب القبعات الحمر | القبعات الحمر | القبعات الحمراء | ذوو القبعات الحمر | فوج المظليين الكوماندوس | فوج الكوماندوس المظليين | فوج المظليين 33 | فوج المظليين الثالث والثلاثين",
    arCue: "مالي | انقلاب | المظليين | سانوغو",
  },
  "ml/redouane-ag-mohamed-ali": {
    kind: "person", en: "Redouane Ag Mohamed Ali", countries: ["ML"],
    ar: "رضوان أغ محمد علي",
  },
  "ml/rhissa-ag-sidi-mohamed": {
    kind: "person", en: "Rhissa Ag Sidi Mohamed", countries: ["ML"],
    ar: "غيسا أغ سيدي محمد | ريسا أغ سيدي محمد | عيسى أغ سيدي محمد",
  },
  "ml/rmfp": {
    kind: "movement", en: "Malian Rally for Fraternity and Progress", fr: "Rassemblement malien pour la fraternité et le progrès", acronyms: ["RMFP"], countries: ["ML"],
    ar: "تجمع الماليين من أجل الأخوة والتقدم | التجمع المالي من أجل الأخوة والتقدم | التجمع المالي للأخوة والتقدم | تجمع الماليين للأخوة والتقدم",
  },
  "ml/rokia-doumbia": {
    kind: "person", en: "Rokia Doumbia", countries: ["ML"],
    ar: "روكيا دومبيا | روز المعيشة الغالية | رقية دومبيا | روكياتو دومبيا | رقيا دومبيا | روكية دومبيا",
  },
  "ml/rokia-traore": {
    kind: "person", en: "Rokia Traoré", countries: ["ML"],
    ar: "رقية تراوري | روكيا تراوري | رقيا تراوري",
  },
  "ml/rokiatou-guikine-traore": {
    kind: "person", en: "Rokiatou Guikiné Traoré", aliases: ["Traoré Rokiatou Guikiné"], countries: ["ML"],
    ar: "روكياتو غيكيني تراوري | تراوري روكياتو غيكيني",
  },
  "ml/rose-doumbia": {
    kind: "person", en: "Rose Doumbia", aliases: ["Rose Vie Chère"], countries: ["ML"],
    ar: "روز دومبيا",
  },
  "ml/rpdm": {
    kind: "party", en: "Rally for the Development of Mali", fr: "Rassemblement pour le développement du Mali",
    acronyms: ["RPDM"], countries: ["ML"],
    ar: "التجمع من أجل تنمية مالي | حزب التجمع من أجل تنمية مالي",
  },
  "ml/rpm": {
    kind: "party", en: "Rally for Mali", fr: "Rassemblement pour le Mali", acronyms: ["RPM"], countries: ["ML"], from: "2001",
    ar: "التجمع من أجل مالي | حزب التجمع من أجل مالي | تجمع من أجل مالي",
  },
  "ml/sabati-2012": {
    kind: "movement", en: "Sabati 2012", countries: ["ML"], from: "2012",
    ar: "حركة ساباتي 2012 | ساباتي 2012 | حركة سباتي | حركة ساباتي",
    arWeak: "سباتي | ساباتي",
  },
  "ml/sada-samake": {
    kind: "person", en: "Sada Samaké", countries: ["ML"],
    ar: "سادا ساماكي | سعدا ساماكي | سادا سماكي",
  },
  "ml/sadi": {
    kind: "party", en: "African Solidarity for Democracy and Independence", fr: "Solidarité africaine pour la démocratie et l'indépendance",
    acronyms: ["SADI"], countries: ["ML"],
    ar: "التضامن الأفريقي من أجل الديمقراطية والاستقلال | حزب سادي | حزب التضامن الأفريقي من أجل الديمقراطية والاستقلال | حزب سعدي | حزب ساديي | التضامن الأفريقي للديمقراطية والاستقلال | حزب التضامن الأفريقي للديمقراطية والاستقلال",
    arWeak: "سادي",
  },
  "ml/sadio-camara": {
    kind: "person", en: "Sadio Camara", countries: ["ML"],
    ar: "ساديو كامارا | ساديو كمارا | صاديو كامارا | ساجو كمارا | سادجو كامارا | ساديو كامرا | ساديو كمرا | صاديو كمرا | صاديو كمارا | سعديو كامارا | ساجو كامارا",
  },
  "ml/sadio-gassama": {
    kind: "person", en: "Sadio Gassama", countries: ["ML"],
    ar: "ساديو غاساما | سعديو قساما | صاديو غاساما | ساديو قاساما | ساديو قساما",
  },
  "ml/sadio-lamine-sow": {
    kind: "person", en: "Sadio Lamine Sow", countries: ["ML"],
    ar: "ساديو لامين سو | صاديو لامين سو | ساديو لمين سو | ساديو الأمين سو",
  },
  "ml/sadou-diallo": {
    kind: "person", en: "Sadou Harouna Diallo", aliases: ["Sadou Diallo"], countries: ["ML"], weak: true,
    ar: "سادو هارونا ديالو | سادو ديالو",
    arCue: "عمدة | غاو | بلدية",
  },
  "ml/safia-boly": {
    kind: "person", en: "Safia Boly", countries: ["ML"],
    ar: "صفية بولي | سافيا بولي",
    arCue: "مالي | وزيرة",
  },
  "ml/sagara-bintou-maiga": {
    kind: "person", en: "Sagara Bintou Maïga", countries: ["ML"],
    ar: "ساغارا بينتو مايغا",
  },
  "ml/sahel-university": {
    kind: "institution", en: "University of the Sahel (Bamako)", countries: ["ML"],
    ar: "جامعة الساحل في باماكو | جامعة الساحل بباماكو",
  },
  "ml/said-mohamed-baba-sylla": {
    kind: "person", en: "Saïd Mohamed Baba Sylla", countries: ["ML"],
    ar: "سعيد محمد بابا سيلا | سعيد بابا سيلا",
  },
  "ml/salaha-baby": {
    kind: "person", en: "Salaha Baby", countries: ["ML"],
    ar: "صلاح بابي | سالاها بابي | صالحة بابي",
  },
  "ml/salem-diakite": {
    kind: "person", en: "Salem Diakité", countries: ["ML"],
    ar: "سالم دياكيتي | سالم دياكيته",
  },
  "ml/salem-ould-breihmatt": {
    kind: "person", en: "Salem Ould Breihmatt", aliases: ["Abu Hamza al-Shinqiti"], countries: ["MR", "ML"], parent: "armed-groups/aqim",
    ar: "سالم ولد بريهمات | سالم ولد ابريهمات | أبو حمزة الشنقيطي | سالم ولد بريمات",
    arWeak: "بريهمات | سالم ولد الحسن",
    arCue: "نصرة الإسلام | الإرهاب | موبتي",
  },
  "ml/salif-coulibaly": {
    kind: "person", en: "Salif Coulibaly", countries: ["ML"],
    ar: "ساليف كوليبالي | صاليف كوليبالي | سالف كوليبالي",
  },
  "ml/salif-kanoute": {
    kind: "person", en: "Salif Kanouté", countries: ["ML"],
    ar: "ساليف كانوتي | سليف كانوتيه | ساليف كانوتيه | سالف كانوتي",
  },
  "ml/salif-keita": {
    kind: "person", en: "Salif Keïta", countries: ["ML"],
    ar: "ساليف كيتا | سالف كيتا | صليف كيتا | صاليف كيتا",
  },
  "ml/salif-traore": {
    kind: "person", en: "Salif Traoré", countries: ["ML"],
    ar: "ساليف تراوري | صاليف تراوري | ساليف تراوريه | ساليف طراوري | صاليف تراوريه",
  },
  "ml/salikou-sanogo": {
    kind: "person", en: "Salikou Sanogo", countries: ["ML"],
    ar: "ساليكو سانوغو | سليكو سانوغو",
  },
  "ml/sam-magistrates": {
    kind: "union", en: "Autonomous Union of the Judiciary (Mali)", fr: "Syndicat autonome de la magistrature", acronyms: ["SAM"], countries: ["ML"], weak: true,
    ar: "النقابة المستقلة للقضاء | النقابة المستقلة للقضاة | نقابة القضاة المستقلة في مالي | النقابة المستقلة للقضاة في مالي | نقابة القضاة الماليين",
    arCue: "مالي | المالي | باماكو",
  },
  "ml/samba-ousmane-sow": {
    kind: "person", en: "Samba Ousmane Sow", aliases: ["Samba Sow"], countries: ["ML"],
    ar: "سامبا عثمان سو | سمبا عثمان سو | سامبا أوسمان سو",
  },
  "ml/sambel-bana-diallo": {
    kind: "person", en: "Sambel Bana Diallo", countries: ["ML"],
    ar: "سامبل بانا ديالو | سامبيل بانا ديالو",
  },
  "ml/sambi-toure": {
    kind: "person", en: "Sambi Touré", countries: ["ML"],
    ar: "سامبي توري | صامبي توري",
  },
  "ml/sambou-minkoro-diakite": {
    kind: "person", en: "Sambou Minkoro Diakité", countries: ["ML"],
    ar: "سامبو مينكورو دياكيتي | سامبو منكورو جاكيتي",
  },
  "ml/sambou-yatabare": {
    kind: "person", en: "Sambou Yatabaré", countries: ["ML"],
    ar: "سامبو ياتاباري | سامبو ياتاباريه | سامبو يتاباري | سمبا ياتاباري",
  },
  "ml/samir-al-burhan": {
    kind: "person", en: "Samir al-Burhan", aliases: ["Samir al-Bourhan"], countries: ["TN", "ML"], parent: "armed-groups/jnim",
    ar: "سمير البرهان | سمير البرهام",
  },
  "ml/samori-toure": {
    kind: "person", en: "Samori Touré", countries: ["GN"],
    ar: "ساموري توري | ساموري توريه | الإمام ساموري",
  },
  "ml/samuel-sidibe": {
    kind: "person", en: "Samuel Sidibé", countries: ["ML"],
    ar: "صامويل سيديبي | سامويل سيديبي",
  },
  "ml/sanda-ould-boumama": {
    kind: "person", en: "Sanda Ould Boumama", aliases: ["Sanda Ould Bouamama", "Senda Ould Boumama"], countries: ["ML"], parent: "armed-groups/ansar-dine",
    ar: "سندا ولد بوعمامة | سنده ولد بوعمامة | سندا ولد بومامة | سند ولد بوعمامة | صندا ولد بوعمامة | سندا ولد بوعماما | سندة ولد أبو عمامة | سيندا ولد بوماما | ساندا ولد بوماما | سنده ولد بوعماما | سندا ولد بوماما | ساندا ولد بومامة | صندة ولد بوعمامة | سندة بوعمامة",
    arWeak: "بوعمامة",
  },
  "ml/sangare-oumou-ba": {
    kind: "person", en: "Sangaré Oumou Ba", aliases: ["Oumou Ba Sangaré"], countries: ["ML"],
    ar: "سانغاري أومو با | أومو با سانغاري | سانغاري عمو با | سانغاري أومو باه",
  },
  "ml/sankore-mosque": {
    kind: "institution", en: "Sankoré Mosque", aliases: ["Sankore Madrasah", "University of Sankoré"], countries: ["ML"],
    ar: "مسجد سانكوري | جامع سانكوري | جامعة سانكوري | مسجد سنكري | جامع سنكري | جامعة سنكوري | مسجد سنكوري | جامع سنكوري | جامعة سانكور",
  },
  "ml/sanogo-aminata-malle": {
    kind: "person", en: "Sanogo Aminata Mallé", aliases: ["Aminata Mallé Sanogo"], countries: ["ML"],
    ar: "أميناتا مالي سانوغو | سانوغو أميناتا مالي | أمينتا مالي سانوغو",
  },
  "ml/sanoussi-toure": {
    kind: "person", en: "Sanoussi Touré", countries: ["ML"],
    ar: "سنوسي توري | السنوسي توري | سانوسي توري",
  },
  "ml/saouti-haidara": {
    kind: "person", en: "Saouti Labass Haïdara", aliases: ["Saouti Haïdara"], countries: ["ML"],
    ar: "ساوتي حيدرا | ساوتي لاباس حيدرا | صوتي حيدرا",
  },
  "ml/satigui-sidibe": {
    kind: "person", en: "Satigui dit Moro Sidibé", aliases: ["Satigui Moro Sidibé"], countries: ["ML"],
    ar: "ساتيغي سيديبي | ساتيغي مورو سيديبي",
  },
  "ml/savama-dci": {
    kind: "institution", en: "SAVAMA-DCI", countries: ["ML"],
    ar: "سافاما | منظمة سافاما | جمعية سافاما",
  },
  "ml/sebastiaan-bock": {
    kind: "person", en: "Sebastiaan Bock", countries: ["ZA"], parent: "companies/barrick",
    ar: "سيباستيان بوك | سباستيان بوك",
  },
  "ml/seibou-keita-colonel": {
    kind: "person", en: "Sébou Keïta (colonel)", aliases: ["Sebou Keita"], countries: ["ML"],
    weak: true,
    ar: "سيبو كيتا",
    arCue: "محاولة انقلاب | عقيد | العقيدان | زعزعة",
  },
  "ml/sekou-amadou": {
    kind: "person", en: "Sékou Amadou", countries: ["ML"],
    ar: "شيخ أحمدو لوبو | سيكو أمادو | أحمدو لوبو | أحمد لوبو | شيكو أحمدو | شيخو أحمدو",
  },
  "ml/sekou-bolly": {
    kind: "person", en: "Sékou Bolly", aliases: ["Sékou Allaye Bolly"], countries: ["ML"],
    ar: "سيكو بولي | سيكو علاي بولي | سيكو ألاي بولي",
  },
  "ml/sekou-niame-bathily": {
    kind: "person", en: "Sékou Niamé Bathily", countries: ["ML"],
    ar: "سيكو نيامي باثيلي | سيكو نيامي باتيلي",
  },
  "ml/sekouba-diarra": {
    kind: "person", en: "Sékouba Diarra", countries: ["ML"],
    ar: "سيكوبا ديارا",
  },
  "ml/serge-daniel": {
    kind: "person", en: "Serge Daniel", countries: ["BJ", "ML"],
    ar: "سيرج دانيال | سيرج دانييل",
  },
  "ml/sergei-shevchenko-wagner": {
    kind: "person", en: "Sergei Shevchenko", aliases: ["Pond"], countries: ["RU", "ML"], parent: "world/wagner-group",
    ar: "سيرجي شيفتشينكو | سيرغي شيفتشينكو | سيرغي شيفتشنكو",
  },
  "ml/seydou-badian-kouyate": {
    kind: "person", en: "Seydou Badian Kouyaté", aliases: ["Seydou Badian"], countries: ["ML"],
    ar: "سيدو باديان كوياتي | سيدو باديان",
  },
  "ml/seydou-kamissoko": {
    kind: "person", en: "Seydou Kamissoko", countries: ["ML"],
    ar: "سيدو كاميسوكو | سيدو كميسوكو",
  },
  "ml/seydou-keita": {
    kind: "person", en: "Seydou Keita", countries: ["ML"],
    ar: "سيدو كيتا | سيدو كايتا | سايدو كيتا",
  },
  "ml/seydou-nantoume": {
    kind: "person", en: "Seydou Nantoumé", countries: ["ML"], weak: true,
    ar: "سيدو نانتومي",
    arCue: "مالي | وزير",
  },
  "ml/seydou-oumar-traore": {
    kind: "person", en: "Seydou Oumar Traoré", countries: ["ML"],
    ar: "سيدو عمر تراوري | سيدو أومار تراوري",
  },
  "ml/seydou-traore-general": {
    kind: "person", en: "Seydou Traoré (general)", aliases: ["Seydou Traoré"], countries: ["ML"], weak: true,
    ar: "سيدو تراوري",
    arCue: "الأركان | الجنرال | جنرال",
  },
  "ml/shehu-abdulkadir": {
    kind: "person", en: "Shehu Usman Abdulkadir", countries: ["NG"],
    ar: "شيخو عثمان عبد القادر | شيهو عبد القادر | شيهو عثمان عبد القادر | شيهو عبدالقادير",
  },
  "ml/sheick-oumar-doumbia": {
    kind: "person", en: "Cheick Oumar Doumbia", countries: ["ML"], weak: true,
    ar: "شيخ عمر دومبيا",
    arCue: "مالي | باماكو",
  },
  "ml/sheikh-ahmed-bin-maktoum-bin-juma-al-maktoum": {
    kind: "person", en: "Sheikh Ahmed bin Maktoum bin Juma Al Maktoum", countries: ["AE"],
    ar: "أحمد بن مكتوم بن جمعة آل مكتوم | الشيخ أحمد بن مكتوم آل مكتوم",
  },
  "ml/siaka-dembele": {
    kind: "person", en: "Siaka Dembélé", countries: ["ML"],
    ar: "سياكا دمبيلي | سياكا ديمبيلي | سياكا دمبلي",
  },
  "ml/sidan-ag-hitta": {
    kind: "person", en: "Sidan Ag Hitta", fr: "Seidane Ag Hitta", countries: ["ML"], parent: "armed-groups/jnim",
    ar: "سيدان أغ هيتا | سيدن أغ حيتا | سيدان أغ حيتا | سيدي أغ هيتا | سيدان أق هيتا | سيدان أج هيتا | سدان أغ هيتا | سيدي أغ حيتا | سيدان أغ إيتا | أبو عبد الحكيم الكيدالي | سيدان أغ هيطا | سيدان أغ حيطا | سيدن أغ هيتا | سيدان هيتا | سيداين أغ هيتا | سيدانغ حيتا",
    arWeak: "أبو عبد الحكيم",
    arCue: "نصرة الإسلام | القاعدة | كيدال",
  },
  "ml/sidi-ag-baye": {
    kind: "person", en: "Sidi Ag Baye", countries: ["ML"], parent: "armed-groups/fla",
    ar: "سيدي أغ باي",
  },
  "ml/sidi-ahmed-zemili": {
    kind: "person", en: "Sidi Ahmed Zemili", countries: ["ML"],
    ar: "سيد أحمد الزميلي",
  },
  "ml/sidi-alassane-toure": {
    kind: "person", en: "Sidi Alassane Touré", countries: ["ML"],
    ar: "سيدي الحسن توري | سيدي ألاسان توري | سيدي الحسن توريه | سيدي ألاسان توريه",
  },
  "ml/sidi-brahim-ould-sidati": {
    kind: "person", en: "Sidi Brahim Ould Sidati", aliases: ["Sidi Brahim Ould Sidatt", "Sidi Ibrahim Ould Sidati"], countries: ["ML"], parent: "armed-groups/cma",
    ar: "سيدي إبراهيم ولد سيداتي | سيدي براهيم ولد سيداتي | سيدي إبراهيم ولد سيدات | سيدي إبراهيم ولد السيداتي | سيدي ابراهيم سيداتي | سيد إبراهيم ولد سيداتي | إبراهيم ولد سيداتي | سيد ابراهيم ولد سيدات",
  },
  "ml/sidi-dagnoko": {
    kind: "person", en: "Sidi Dagnoko", countries: ["ML"],
    ar: "سيدي داغنوكو | سيدي دانيوكو",
  },
  "ml/sidi-mohamed-ag-ichrach": {
    kind: "person", en: "Sidi Mohamed Ag Ichrach", countries: ["ML"],
    ar: "سيدي محمد أغ إشراش | سيد محمد أغ إشراغ",
  },
  "ml/sidi-mohamed-ag-saghid": {
    kind: "person", en: "Sidi Mohamed Ag Saghid", countries: ["ML"],
    ar: "سيدي محمد أغ الصغيد | سيدي محمد أغ ساغيد | سيدي محمد أغ صاغيد",
  },
  "ml/sidi-mohamed-el-bechir": {
    kind: "person", en: "Sidi Mohamed El Béchir", countries: ["ML"], weak: true,
    ar: "سيدي محمد البشير",
    arCue: "باندياغارا | بندياغارا | حاكم | مالي",
  },
  "ml/sidi-yahya-mosque": {
    kind: "institution", en: "Sidi Yahya Mosque", fr: "Mosquée Sidi Yahia", countries: ["ML"],
    ar: "مسجد سيدي يحيى | جامع سيدي يحيى",
  },
  "ml/sidibe-aminata-diallo": {
    kind: "person", en: "Sidibé Aminata Diallo", aliases: ["Aminata Diallo Sidibé"], countries: ["ML"],
    ar: "سيديبي أميناتا ديالو | سيديبي آميناتو ديالو | أميناتا ديالو سيديبي | سيديبي اميناتا جالو",
  },
  "ml/sidibe-dedeou-ousmane": {
    kind: "person", en: "Sidibé Dédéou Ousmane", aliases: ["Dédéou Ousmane"], countries: ["ML"],
    ar: "سيديبي ديديو عثمان | سيديبي ديدو عثمان | ديديو عثمان | سيديبي ديديو أوسمان | ديدو عثمان",
  },
  "ml/sidiki-diabate": {
    kind: "person", en: "Sidiki Diabaté", countries: ["ML"],
    ar: "صديقي دياباتي | سيديكي دياباتي | صديقي جاباتي | سيديكي جاباتي",
  },
  "ml/sidiki-nfa-konate": {
    kind: "person", en: "Sidiki N'Fa Konaté", aliases: ["Sidiki Nfa Konaté"], countries: ["ML"],
    ar: "صديقي نفا كوناتي | سيديكي نفا كوناتي | صديقي إنفا كوناتي",
  },
  "ml/sidiki-samake": {
    kind: "person", en: "Sidiki Samaké", countries: ["ML"],
    ar: "صديقي ساماكي | سيديكي ساماكي",
  },
  "ml/sigamary-diarra": {
    kind: "person", en: "Sigamary Diarra", countries: ["ML"],
    ar: "سيغاماري ديارا | سيجاماري ديارا",
  },
  "ml/sikou-niakate": {
    kind: "person", en: "Sikou Niakaté", countries: ["ML"],
    ar: "سيكو نياكاتي | سيكو نياكتيه | سيكو نياكاتيه",
  },
  "ml/siriki-kouyate": {
    kind: "person", en: "Siriki Kouyaté", countries: ["ML"],
    ar: "سيريكي كوياتي",
  },
  "ml/snesup": {
    kind: "union", en: "National Union of Higher Education", fr: "Syndicat national de l'enseignement supérieur", acronyms: ["SNESUP"], countries: ["ML"],
    ar: "النقابة الوطنية للتعليم العالي في مالي | نقابة أساتذة التعليم العالي في مالي",
    arWeak: "نقابة أساتذة التعليم العالي | النقابة الوطنية للتعليم العالي",
    arCue: "مالي | المالي | المالية | باماكو",
  },
  "ml/solidarity-bank": {
    kind: "company", en: "Malian Solidarity Bank", fr: "Banque malienne de solidarité", acronyms: ["BMS"], countries: ["ML"],
    ar: "بنك مالي للتضامن | البنك المالي للتضامن | بنك التضامن المالي",
  },
  "ml/songhoy-blues": {
    kind: "institution", en: "Songhoy Blues", countries: ["ML"],
    ar: "سونغوي بلوز | سونغاي بلوز",
  },
  "ml/sonni-ali": {
    kind: "person", en: "Sonni Ali", countries: ["ML"],
    ar: "سني علي | سوني علي | سني علي بير | سوني علي بر | سن علي",
  },
  "ml/sory-ibrahima-traore": {
    kind: "person", en: "Sory Ibrahima Traoré", countries: ["ML"],
    ar: "سوري إبراهيما تراوري",
  },
  "ml/soufi-bilal": {
    kind: "person", en: "Cheick Soufi Bilal", aliases: ["Soufi Bilal"], countries: ["ML"],
    ar: "صوفي بلال | الشيخ صوفي بلال | سوفي بلال",
  },
  "ml/souleymane-ag-bakawa": {
    kind: "person", en: "Souleymane Ag Bakawa", aliases: ["Suleiman Ag Bakawa"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "سليمان أغ باكاوا | سليمان أغ بكاوا | سليمان باكاوا",
  },
  "ml/souleymane-bamba": {
    kind: "person", en: "Souleymane Bamba", countries: ["ML"],
    ar: "سليمان بامبا | سليمان بمبا",
  },
  "ml/souleymane-cisse": {
    kind: "person", en: "Souleymane Cissé", countries: ["ML"], weak: true,
    ar: "سليمان سيسي | سليمان سيسيه | سليمان سيسيه المخرج",
    arCue: "المخرج | السينما | السينمائي",
  },
  "ml/souleymane-de": {
    kind: "person", en: "Souleymane Dé", countries: ["ML"],
    ar: "سليمان دي",
  },
  "ml/souleymane-dembele": {
    kind: "person", en: "Souleymane Dembélé", countries: ["ML"],
    ar: "سليمان ديمبيلي | سليمان دمبيلي | سليمان دمبلي | سليمان ديمبلي",
  },
  "ml/souleymane-doucoure": {
    kind: "person", en: "Souleymane Doucouré", countries: ["ML"],
    ar: "سليمان دوكوري | سليمان دكوري",
  },
  "ml/souleymane-guindo": {
    kind: "person", en: "Souleymane Guindo", countries: ["ML"],
    ar: "سليمان غيندو | سليمان جيندو | سليماني غيندو",
  },
  "ml/souleymane-kansaye": {
    kind: "person", en: "Souleymane Kansaye", countries: ["ML"],
    ar: "سليمان كانساي | سليمان كنساي",
  },
  "ml/souleymane-keita-jihadist": {
    kind: "person", en: "Souleymane Keïta (jihadist)", aliases: ["Souleymane Keïta"], countries: ["ML"], weak: true,
    ar: "سليمان كيتا",
    arCue: "كتيبة | الجهادي | أنصار",
  },
  "ml/souleymane-maiga": {
    kind: "person", en: "Souleymane Maïga", countries: ["ML"],
    ar: "سليمان مايغا | سليمان مايجا | سليمان ميغا",
  },
  "ml/souleymane-mohamed-kennen": {
    kind: "person", en: "Souleymane Mohamed Kennen", countries: ["ML"],
    ar: "سليمان محمد كينان | سليمان محمد كنان",
  },
  "ml/souleymane-traore-governor": {
    kind: "person", en: "Souleymane Traoré (governor)", aliases: ["Souleymane Traoré"], countries: ["ML"], weak: true,
    ar: "سليماني تراوري | سليمان تراوري",
    arCue: "حاكم | سيغو | محافظ",
  },
  "ml/soumaila-cisse": {
    kind: "person", en: "Soumaïla Cissé", countries: ["ML"],
    ar: "سومايلا سيسي | سومايلا سيسيه | سوميلا سيسي | سوميلا سيسيه | إسماعيلا سيسي | صومايلا سيسي | سومايلا سيسيي | سومائيلا سيسي | سوماغلا سيسي | صميلة سيسيه | صوميلا سيسي | سوميلة سيسي | سومايلة سيسي | سومايلا سيس | إسماعيل سيسي | سميلا سيسي | صمايلا سيسي | صومائيلا سيسي | سوميلا سيسه",
  },
  "ml/soumaila-coulibaly-footballer": {
    kind: "person", en: "Soumaïla Coulibaly (footballer)", aliases: ["Soumaïla Coulibaly"], countries: ["ML"], weak: true,
    ar: "سومايلا كوليبالي | سوميلا كوليبالي",
    arCue: "لاعب | مدافع | مهاجم | المنتخب | الزمالك",
  },
  "ml/soumaila-diakite-goalkeeper": {
    kind: "person", en: "Soumaïla Diakité", countries: ["ML"], weak: true,
    ar: "سومايلا دياكيتي | سوميلا دياكيتي | سومبيلا دياكيتي",
    arCue: "حارس | منتخب | مالي",
  },
  "ml/soumana-boura": {
    kind: "person", en: "Soumana Boura", countries: ["NE", "ML"], parent: "armed-groups/is-sahel",
    ar: "سومانا بورا | سومانا بوره",
  },
  "ml/soumana-makadji": {
    kind: "person", en: "Soumana Makadji", countries: ["ML"],
    ar: "سومانا مكادجي | زومانا مكادجي | سومانا ماكادجي | سومانا مكاجي | سوما نا مكادجي | سومانا ماكاجي",
  },
  "ml/soumana-sacko": {
    kind: "person", en: "Soumana Sacko", countries: ["ML"],
    ar: "سومانا ساكو",
  },
  "ml/soumeylou-boubeye-maiga": {
    kind: "person", en: "Soumeylou Boubèye Maïga", aliases: ["Boubèye Maïga", "Soumeylou Maïga"], countries: ["ML"],
    ar: "سوميلو بوباي مايغا | سومايلو بوبيي مايغا | سوميلو بوبي مايغا | سومايلو بوباي مايغا | سوميلو بوبيي مايغا | سوميلو بوباي مايجا | سومايلو بوبي مايغا | سوميلو بوباييه مايغا | سوميلو بوبييه مايغا | سوميلو بوبيه مايغا | بوبيي مايغا | سوميلو بوباي مايقا | سوميلو مايغا | سوميلو مايجا | سومايلو بوبايي مايغا | بوباي مايغا | سومايلو مايغا | سوميلو بوبو مايغا | سليمان بوبيا مايغا | سليمان بوبيي مايغا | سليمان بوباي مايغا | سوميلو بوبيا مايغا | سوميلو بوبايي مايغا | صوميلو بوبي ميغا | سميلو بوبيه مايغا | صومايلو بوباي مايغا | صميلو بوبي مايكا | سوميلو بوباي مايكا | سوميليو بوبيي مايغا",
  },
  "ml/soungalo-diogo-captain": {
    kind: "person", en: "Soungalo Diogo", countries: ["ML"],
    ar: "سونغالو ديوغو",
  },
  "ml/soungalo-kone": {
    kind: "person", en: "Soungalo Koné", countries: ["ML"],
    ar: "سونغالو كوني | سونا لو كنن | صونغالو كوني | سونجالو كوني",
  },
  "ml/soya-djigue": {
    kind: "person", en: "Soya Djigué", countries: ["ML"],
    ar: "سويا دجيغي | صويا جيغي | سويا جيغي",
  },
  "ml/specialised-judicial-unit": {
    kind: "institution", en: "Specialised Judicial Unit (Mali)", fr: "Pôle judiciaire spécialisé", countries: ["ML"],
    ar: "القطب القضائي المتخصص في مكافحة الإرهاب | القطب القضائي المتخصص | القطب القضائي المتخصص في باماكو | المجمع القضائي المتخصص",
  },
  "ml/stade-du-26-mars": {
    kind: "institution", en: "Stade du 26-Mars", countries: ["ML"],
    ar: "ملعب 26 مارس | ملعب السادس والعشرين من مارس",
  },
  "ml/stade-malien": {
    kind: "institution", en: "Stade Malien", fr: "Stade malien", countries: ["ML"],
    ar: "ستاد مالي | الملعب المالي | ستاد ماليان | الاستاد المالي | استاد مالي | ستاد مالين | الستاد المالي | ملعب مالي باماكو | ستاد ماليين",
  },
  "ml/stade-modibo-keita": {
    kind: "institution", en: "Stade Modibo-Keïta", countries: ["ML"],
    ar: "ملعب موديبو كيتا",
  },
  "ml/state-security": {
    kind: "state-force", en: "National State Security Agency", fr: "Agence nationale de la sécurité d'État",
    aliases: ["Sécurité d'État", "Direction générale de la sécurité d'État", "Malian State Security", "Malian intelligence"], acronyms: ["ANSE", "SE"], countries: ["ML"],
    ar: "الوكالة الوطنية لأمن الدولة في مالي | جهاز أمن الدولة المالي | أمن الدولة المالي | المخابرات المالية | جهاز الاستخبارات المالي | الوكالة الوطنية لأمن الدولة | وكالة أمن الدولة المالية | الوكالة الوطنية لأمن الدولة المالية | المديرية العامة لأمن الدولة في مالي | الوكالة الوطنية للأمن في مالي",
    arWeak: "أمن الدولة | المديرية العامة لأمن الدولة | الإدارة العامة لأمن الدولة",
    arCue: "مالي | باماكو",
  },
  "ml/sultan-ould-bady": {
    kind: "person", en: "Sultan Ould Bady", aliases: ["Sultan Ould Badi"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "سلطان ولد بادي | سلطان ولد بدي | سلطان ولد باده | السلطان ولد بادي | سلطان ولد باد | سلطان ولد باضي | سلطان بادي",
  },
  "ml/sundiata-keita": {
    kind: "person", en: "Sundiata Keita", countries: ["ML"],
    ar: "سوندياتا كيتا | سندياتا كيتا | سونجاتا كيتا | ماري جاطة | ماري دياتا | صندياتا كيتا",
  },
  "ml/supreme-court": {
    kind: "institution", en: "Supreme Court of Mali", fr: "Cour suprême du Mali", aliases: ["Malian Supreme Court"],
    countries: ["ML"],
    ar: "المحكمة العليا في مالي",
  },
  "ml/sy-kadiatou-sow": {
    kind: "person", en: "Sy Kadiatou Sow", aliases: ["Kadiatou Sow"], countries: ["ML"],
    ar: "سي كادياتو سو | كادياتو سو | سي كاديدياتو سو | سي خديجة سو | كادياتو ساو",
  },
  "ml/sylima": {
    kind: "union", en: "Free Union of the Judiciary (Mali)", fr: "Syndicat libre de la magistrature", acronyms: ["SYLIMA"], countries: ["ML"], weak: true,
    ar: "النقابة الحرة للقضاء | نقابة القضاة الحرة | النقابة الحرة للقضاة",
    arCue: "مالي | المالي | باماكو",
  },
  "ml/synabef": {
    kind: "union", en: "National Union of Banks, Insurers and Financial Institutions", fr: "Syndicat national des banques, assurances, établissements financiers et commerces du Mali", acronyms: ["SYNABEF"], countries: ["ML"],
    ar: "النقابة الوطنية للبنوك والتأمينات والمؤسسات المالية | نقابة سينابيف | سينابيف | نقابة البنوك والتأمين | النقابة الوطنية للبنوك والتأمينات | نقابة البنوك والتأمينات والمؤسسات المالية في مالي | نقابة التأمينات والبنوك والمؤسسات المالية | نقابة البنوك والتأمينات والمؤسسات المالية | الاتحاد الوطني للتأمينات والبنوك والمؤسسات المالية",
  },
  "ml/synergie-action-mali": {
    kind: "movement", en: "Synergy of Action for Mali", fr: "Synergie d'action pour le Mali", acronyms: ["SAM"], countries: ["ML"],
    ar: "تآزر العمل من أجل مالي | تآزر العمل لأجل مالي | تحالف العمل من أجل مالي",
  },
  "ml/synergie-des-syndicats-de-leducation": {
    kind: "union", en: "Synergy of Education Unions (Mali)", fr: "Synergie des syndicats de l'éducation",
    countries: ["ML"],
    ar: "تآزر نقابات التعليم | تكتل نقابات التعليم في مالي | نقابات التعليم الموقعة على 15 أكتوبر",
  },
  "ml/tabital-pulaaku": {
    kind: "movement", en: "Tabital Pulaaku", aliases: ["Tabital Pulaaku International"], countries: ["ML", "BF", "SN", "MR", "GN"],
    ar: "تابيتال بولاكو | تبيتال بولاكو",
  },
  "ml/talha-abu-hind": {
    kind: "person", en: "Talha Abu Hind", fr: "Talha Abou Hind",
    aliases: ["Talha al-Libi", "Abderrahmane Talha", "Abdarrahmane Talha al-Libi", "Talha al-Azawadi", "Abu Talha al-Libi"], countries: ["ML"],
    parent: "armed-groups/jnim",
    ar: "طلحة أبو هند | أبو هند طلحة | طلحة الليبي | عبد الرحمن طلحة الليبي | طلحة الأزوادي | أبو طلحة الليبي | أبو طلحة الأزوادي",
    arWeak: "أبو هند | عبد الرحمن طلحة | عبد الرحمان طلحة | عبد الرحمن الليبي",
    // A slip of the press, one letter short: the middle word becomes the conjunction "or", which no fuzzy reading may touch.
    arMisspelt: "طلحة أو هند",
    arCue: "تمبكتو | نصرة الإسلام | القاعدة",
  },
  "ml/taoule-camara": {
    kind: "person", en: "Taoulé Camara", countries: ["ML"],
    ar: "تاولي كامارا | تاول كامارا | تول كامارا",
  },
  "ml/tay-ag-abdallah": {
    kind: "person", en: "Tay Ag Abdallah", countries: ["ML"], parent: "armed-groups/cpa",
    ar: "التاي أغ عبد الله | تاي أغ عبد الله",
  },
  "ml/temedt": {
    kind: "aid", en: "Temedt", countries: ["ML"],
    ar: "تيمدت | جمعية تيمدت | منظمة تيمدت | تمدت",
  },
  "ml/temore-tioulenta": {
    kind: "person", en: "Témoré Tioulenta", countries: ["ML"],
    ar: "تيموري تيولينتا | تيموري تيولنتا | تموري تيولينتا",
  },
  "ml/terakaft": {
    kind: "institution", en: "Terakaft", countries: ["ML"],
    ar: "تيراكافت | تراكفت",
  },
  "ml/thierno-diallo": {
    kind: "person", en: "Thierno Diallo", countries: ["ML"],
    ar: "تيرنو ديالو | تييرنو ديالو | ثيرنو ديالو | تيرنو عمر ديالو",
  },
  "ml/thierno-hady-thiam": {
    kind: "person", en: "Thierno Hady Thiam", countries: ["ML"],
    ar: "تيرنو هادي تيام | ثيرنو هادي تيام | تيرنو الهادي تيام | ثيرنو الهادي تيام",
  },
  "ml/thierno-oumar-hass-diallo": {
    kind: "person", en: "Thierno Amadou Omar Hass Diallo", countries: ["ML"],
    ar: "تيرنو أمادو عمر هاس ديالو | تيرنو عمر هاس ديالو | تيرنو هاس ديالو",
  },
  "ml/tiebile-drame": {
    kind: "person", en: "Tiébilé Dramé", countries: ["ML"],
    ar: "تييبيلي درامي | تيبيلي درامي | تيابيلي درامي | تييبيليه درامي | تيبيليه درامي | تيبيليه دراميه | تيابيليه درامي | تيبلي درامي | تييبلي درامي | تيبيلي دراميه | تيبيل درامي | تييبيليه دراميه | تيبيلي درام | تيبيلي دراما | تبيلي درامي",
  },
  "ml/tiecoro-diarra-captain": {
    kind: "person", en: "Tiékoro Diarra", countries: ["ML"],
    ar: "تيكورو ديارا",
  },
  "ml/tiefing-konate": {
    kind: "person", en: "Tiéfing Konaté", countries: ["ML"],
    ar: "تيفينغ كوناتي | تييفينغ كوناتي | تيفينج كوناتيه | تيفينغ كوناتيه",
  },
  "ml/tiegoum-boubeye-maiga": {
    kind: "person", en: "Tiégoum Boubèye Maïga", countries: ["ML"],
    ar: "تيغوم بوبي مايغا | تيغوم بوباي مايغا | تيجوم بوبي مايجا | تيجوم بوباي مايجا",
  },
  "ml/tieman-hubert-coulibaly": {
    kind: "person", en: "Tiéman Hubert Coulibaly", aliases: ["Tiéman Coulibaly"], countries: ["ML"],
    ar: "تيمان هوبير كوليبالي | تيمان هوبرت كوليبالي | تييمان هوبير كوليبالي | تييمان كوليبالي | تيمان كوليبالي | ثيمان هوبيرت | تييمان أوبير كوليبالي | تيمان أوبير كوليبالي",
  },
  "ml/tiemoko-sangare": {
    kind: "person", en: "Tiémoko Sangaré", countries: ["ML"],
    ar: "تيموكو سانغاري | تيموكو سنغاري | تييموكو سانغاري",
  },
  "ml/tiemoko-traore": {
    kind: "person", en: "Tiémoko Traoré", countries: ["ML"],
    ar: "تيموكو تراوري | تييموكو تراوري",
  },
  "ml/tiena-coulibaly": {
    kind: "person", en: "Tiéna Coulibaly", countries: ["ML"],
    ar: "تيينا كوليبالي | تيانا كوليبالي | تيينا كولبالي | تينان كوليبالي",
  },
  "ml/tierno-bokar": {
    kind: "person", en: "Tierno Bokar", aliases: ["Tierno Bokar Saalif Tall"], countries: ["ML"],
    ar: "تيرنو بوكار | تييرنو بوكار | تيرنو بوكار ساليف تال",
  },
  "ml/tinariwen": {
    kind: "institution", en: "Tinariwen", countries: ["ML"],
    ar: "فرقة تيناريوين | تيناريوين | فرقة تيناروين | تيناروين | تناريوين | تينارون",
  },
  "ml/togola-jacqueline-marie-nana": {
    kind: "person", en: "Togola Jacqueline Marie Nana", aliases: ["Jacqueline Marie Nana Togola"], countries: ["ML"],
    ar: "توغولا جاكلين ماري نانا | جاكلين ماري نانا توغولا | توغولا جاكلين نانا",
  },
  "ml/tomb-of-askia": {
    kind: "institution", en: "Tomb of Askia", fr: "Tombeau des Askia", countries: ["ML"],
    ar: "قبر أسكيا | ضريح أسكيا | مقبرة أسكيا | ضريح الأسكيا | قبر الأسكيا | مقبرة الأسكيين",
  },
  "ml/tongo-doumbia": {
    kind: "person", en: "Tongo Doumbia", countries: ["ML"],
    ar: "تونغو دومبيا | تونجو دومبيا | تونغو هاميد دومبيا",
  },
  "ml/toumani-diabate": {
    kind: "person", en: "Toumani Diabaté", countries: ["ML"],
    ar: "توماني دياباتي | توماني دياباتيه | توماني جاباتي",
  },
  "ml/toumani-djime-diallo": {
    kind: "person", en: "Toumani Djimé Diallo", countries: ["ML"],
    ar: "توماني جيمي ديالو | توماني دجيمي ديالو",
  },
  "ml/toumani-kone": {
    kind: "person", en: "Toumani Koné", countries: ["ML"],
    ar: "توماني كوني",
  },
  "ml/ucrom": {
    kind: "union", en: "National Union of Gold Trading Houses and Refineries of Mali", fr: "Union nationale des comptoirs et raffineries d'or du Mali", acronyms: ["UCROM"], countries: ["ML"],
    ar: "الاتحاد الوطني لمناجم ومصافي الذهب | الاتحاد الوطني لتجار ومصافي الذهب | الاتحاد الوطني لمكاتب ومصافي الذهب",
  },
  "ml/udd": {
    kind: "party", en: "Union for Democracy and Development", fr: "Union pour la démocratie et le développement", acronyms: ["UDD"], countries: ["ML"], weak: true,
    ar: "الاتحاد من أجل الديمقراطية والتنمية | اتحاد الديمقراطية والتنمية",
    arCue: "مالي | المالي | باماكو",
  },
  "ml/um-rda": {
    kind: "party", en: "Malian Union of the African Democratic Rally", fr: "Union malienne du Rassemblement démocratique africain", acronyms: ["UM-RDA"], countries: ["ML"],
    ar: "الاتحاد المالي التجمع الديمقراطي الأفريقي | الاتحاد المالي للتجمع الديمقراطي الأفريقي",
  },
  "ml/unajom": {
    kind: "union", en: "National Union of Malian Journalists", fr: "Union nationale des journalistes maliens",
    acronyms: ["UNAJOM"], countries: ["ML"],
    ar: "الاتحاد الوطني للصحفيين بمالي | الاتحاد الوطني للصحفيين الماليين | اتحاد الصحفيين الماليين | الاتحاد الوطني لصحفيي مالي",
  },
  "ml/university-of-bamako": {
    kind: "institution", en: "University of Bamako", fr: "Université de Bamako", countries: ["ML"],
    ar: "جامعة باماكو | جامعات باماكو",
  },
  "ml/university-of-segou": {
    kind: "institution", en: "University of Ségou", fr: "Université de Ségou", countries: ["ML"],
    ar: "جامعة سيغو",
  },
  "ml/untm": {
    kind: "union", en: "National Workers' Union of Mali", fr: "Union nationale des travailleurs du Mali", acronyms: ["UNTM"], countries: ["ML"],
    from: "1963",
    ar: "الاتحاد الوطني لعمال مالي | الاتحاد الوطني للعمال الماليين | الاتحاد الوطني للعمال في مالي | النقابة الوطنية لعمال مالي | نقابة عمال مالي | المركزية النقابية الوطنية لعمال مالي | نقابة العمال الوطنية في مالي | الاتحاد العام لعمال مالي | الاتحاد الوطني للعمال بمالي | اتحاد العمال الوطني في مالي | اتحاد العمال الوطني المالي | الاتحاد الوطني للشغيلة المالية | الإتحاد الوطني لشغيلة مالي | الاتحاد الوطني للشغيلة الماليين | اتحاد عمال مالي",
  },
  "ml/urd": {
    kind: "party", en: "Union for the Republic and Democracy", fr: "Union pour la République et la démocratie", acronyms: ["URD"], countries: ["ML"],
    from: "2003",
    ar: "الاتحاد من أجل الجمهورية والديمقراطية | حزب الاتحاد من أجل الجمهورية والديمقراطية | اتحاد الجمهورية والديمقراطية | الاتحاد للجمهورية والديمقراطية | الاتحاد من أجل الجمهورية والديموقراطية | حزب الاتحاد من أجل الجمهورية والديموقراطية",
  },
  "ml/us-rda": {
    kind: "party", en: "Sudanese Union – African Democratic Rally", fr: "Union soudanaise – Rassemblement démocratique africain", acronyms: ["US-RDA"], countries: ["ML"], from: "1945",
    ar: "الاتحاد السوداني التجمع الديمقراطي الأفريقي | الاتحاد السوداني للتجمع الديمقراطي الأفريقي",
  },
  "ml/usjpb": {
    kind: "institution", en: "University of Legal and Political Sciences of Bamako",
    fr: "Université des sciences juridiques et politiques de Bamako", acronyms: ["USJPB"], countries: ["ML"],
    ar: "جامعة العلوم القانونية والسياسية في باماكو | جامعة العلوم القانونية والسياسية بباماكو",
  },
  "ml/vadim-evsyukov-wagner": {
    kind: "person", en: "Vadim Evsyukov", countries: ["RU", "ML"],
    ar: "فاديم إيفسيوكوف",
  },
  "ml/verifier-general": {
    kind: "institution", en: "Office of the Auditor General (Mali)", fr: "Bureau du vérificateur général", acronyms: ["BVG"], countries: ["ML"], weak: true,
    ar: "مكتب المدقق العام | المدقق العام | مكتب المراجع العام",
    arCue: "مالي | باماكو",
  },
  "ml/vieux-farka-toure": {
    kind: "person", en: "Vieux Farka Touré", countries: ["ML"],
    ar: "فيو فاركا توري | فيوه فاركا توري | فيو فركا توري | فيوه فركا توري",
  },
  "ml/vital-robert-diop": {
    kind: "person", en: "Vital Robert Diop", countries: ["ML"],
    ar: "فيتال روبرت ديوب | روبرت ديوب | فيتال روبير ديوب",
  },
  "ml/wadidie-foune-coulibaly": {
    kind: "person", en: "Wadidié Founé Coulibaly", countries: ["ML"],
    ar: "واديديي فوني كوليبالي | واديدي فوني كوليبالي | فوني كوليبالي",
  },
  "ml/wafi-ougadeye": {
    kind: "person", en: "Wafi Ougadèye Cissé", countries: ["ML"],
    ar: "وافي أوغاديي سيسي | وافي أوغادي سيسي | وافي أوقاديي سيسي | وافي أوغادي | وافي أوغاديي",
  },
  "ml/woyo-coulibaly": {
    kind: "person", en: "Woyo Coulibaly", countries: ["ML"],
    ar: "ويو كوليبالي | وويو كوليبالي | ويويو كوليبالي",
  },
  "ml/yacouba-dembele": {
    kind: "person", en: "Yacouba Dembélé", countries: ["ML"],
    ar: "ياكوبا ديمبيلي",
  },
  "ml/yacouba-katile": {
    kind: "person", en: "Yacouba Katilé", countries: ["ML"], parent: "ml/untm",
    ar: "ياكوبا كاتيلي | يعقوبا كاتيلي",
  },
  "ml/yacouba-maiga": {
    kind: "person", en: "Yacouba Maïga", countries: ["ML"],
    ar: "يعقوبا مايغا | ياكوبا مايغا | يعقوب مايغا",
  },
  "ml/yacouba-sylla": {
    kind: "person", en: "Yacouba Sylla", countries: ["ML"],
    ar: "ياكوبا سيلا | يعقوبا سيلا",
  },
  "ml/yacouba-traore-minister": {
    kind: "person", en: "Yacouba Traoré", countries: ["ML"], weak: true,
    ar: "يعقوب تراوري | ياكوبا تراوري",
    arCue: "وزير | مالي | الشؤون الدينية",
  },
  "ml/yahya-abu-al-hammam": {
    kind: "person", en: "Yahya Abu al-Hammam", fr: "Yahia Abou al-Hammam", aliases: ["Djamel Okacha"], countries: ["ML"], parent: "armed-groups/jnim",
    ar: "يحيى أبو الهمام | جمال عكاشة | يحيى أبو همام | أبو الهمام | يحيى أبو هام | يحي أبو الهمام | أبو الهمام الجزائري | عكاشة جمال | يحيى أبو الحمام | يحي أبو همام | جمال عوكاشة | يحيى جمال عكاشة",
  },
  "ml/yahya-djouadi": {
    kind: "person", en: "Yahya Djouadi", aliases: ["Yahia Abou Amar"], countries: ["DZ", "ML"], parent: "armed-groups/aqim",
    ar: "يحيى جوادي | يحيى أبو عمار | يحي جوادي",
    arWeak: "جوادي | أبو عمار",
    arCue: "جوادي | القاعدة | أمير الصحراء",
  },
  "ml/yambo-ouologuem": {
    kind: "person", en: "Yambo Ouologuem", countries: ["ML"],
    ar: "يامبو أولوغيم | يامبو أولوغام | يامبو أوولوغيم | يامبو ويليغيم | يامبو أولوغويم | يامبو أولوغم | يامبو أولوجيم | يامبو ولوغم",
  },
  "ml/yamoussa-camara": {
    kind: "person", en: "Yamoussa Camara", countries: ["ML"],
    ar: "ياموسا كامارا | ياموسى كامارا | ياموسا كمارا | ياموسى كمارا",
  },
  "ml/yann-vezilier": {
    kind: "person", en: "Yann Vezilier", countries: ["FR", "ML"],
    ar: "يان فيزيلييه | يان فيزيليه | يان فيزيلييي",
  },
  "ml/yaya-sangare": {
    kind: "person", en: "Yaya Sangaré", countries: ["ML"],
    ar: "يحيى سانغاري | يايا سانغاري | يحيى سنغاري | يحيى سانجاري | يايا سنغاري | ييا سانغاري",
  },
  "ml/yeah-samake": {
    kind: "person", en: "Yeah Samaké", aliases: ["Niankoro Yeah Samaké"], countries: ["ML"],
    ar: "يياه ساماكي | ياه ساماكي | نيانكورو يياه ساماكي | ييه سماكي | ييا سماكي | نيامكولو ياي سماكي | ييا ساماكيه",
  },
  "ml/yehia-ag-mohamed-ali": {
    kind: "person", en: "Yehia Ag Mohamed Ali", aliases: ["Yehya Ag Mohamed Ali"], countries: ["ML"],
    ar: "يحيى أغ محمد علي",
  },
  "ml/yelema": {
    kind: "party", en: "Yelema", countries: ["ML"], from: "2010",
    ar: "حزب يليما | حزب ييليما | حزب التغيير يليما | ييليما التغيير | حزب ييلما | ييليما | حزب يليمة",
    arWeak: "يليما | يليمة",
    arCue: "موسى مارا | حزب",
  },
  "ml/yerewolo": {
    kind: "movement", en: "Yèrèwolo Debout sur les remparts", fr: "Debout sur les remparts", aliases: ["Yerewolo"],
    countries: ["ML"],
    ar: "حركة يريولو | يريولو | حركة ييريوولو | يريوولو ديبو سور لي رمبار | حركة يريوولو | يروولو | يريوولو | يريوولو ديبو على الأسوار | يريوولو الوقوف على الأسوار | حركة ييريولو | ييرولو | حركة يرولو",
  },
  "ml/yoro-diakite": {
    kind: "person", en: "Yoro Diakité", countries: ["ML"],
    ar: "يورو دياكيتي",
  },
  "ml/yoro-ould-daha": {
    kind: "person", en: "Yoro Ould Daha", aliases: ["Mahri Sidi Amar Ben Daha"], countries: ["ML"],
    ar: "يورو ولد داها | يورو ولد دحه | مهري سيدي عمر بن داها | يوروا ولد داهي | يوري ولد داها | يورو ولد ضاها | مهري سيدي عمار بنداها | سيدي عمار ولد داها",
  },
  "ml/youba-ba": {
    kind: "person", en: "Youba Ba", countries: ["ML"], weak: true,
    ar: "يوبا با | يوبا باه",
  },
  "ml/younouss-hameye-dicko": {
    kind: "person", en: "Younouss Hamèye Dicko", countries: ["ML"],
    ar: "يونس حامي ديكو | يونس هاميي ديكو | يونس حماي ديكو | يونس ديكو",
  },
  "ml/younoussi-toure": {
    kind: "person", en: "Younoussi Touré", countries: ["ML"],
    ar: "يونس توري | يونسي توري | يونس توريه | يونسي توريه",
  },
  "ml/youssouf-bamba-general": {
    kind: "person", en: "Youssouf Bamba (general)", aliases: ["Youssouf Bamba"], countries: ["ML"], weak: true,
    ar: "يوسف بامبا | يوسف بمبا",
    arCue: "الجنرال | جنرال | العقيد | مالي",
  },
  "ml/youssouf-daba-diawara": {
    kind: "person", en: "Youssouf Daba Diawara", countries: ["ML"],
    ar: "يوسف دابا دياوارا | يوسف دابا جوارا | يوسف دابا ديوارا | يوسف دابا جاوارا | يوسف ديوارا | يوسف دياوارا",
  },
  "ml/youssouf-kone-footballer": {
    kind: "person", en: "Youssouf Koné", countries: ["ML"], weak: true,
    ar: "يوسف كوني",
    arCue: "منتخب مالي | ليون | ليل | مدافع",
  },
  "ml/youssouf-ould-chaib": {
    kind: "person", en: "Youssouf Ould Chaïb", aliases: ["Youssef Ould Chouaib"], countries: ["ML"], parent: "armed-groups/is-sahel",
    ar: "يوسف ولد شعيب | يوسف ولد اشعيب | يوسف ولد الشعيب",
    arWeak: "ولد شعيب",
  },
  "ml/youssouf-sissoko": {
    kind: "person", en: "Youssouf Sissoko", countries: ["ML"],
    ar: "يوسف سيسوكو | يوسوف سيسوكو",
  },
  "ml/youssouf-toloba": {
    kind: "person", en: "Youssouf Toloba", countries: ["ML"],
    ar: "يوسف تولوبا | يوسوف تولوبا | يوسف طولوبا | يوسف تلوبا | يوسف طلوبا",
    arWeak: "تولوبا",
  },
  "ml/youssoufou-niakate": {
    kind: "person", en: "Youssoufou Niakaté", countries: ["ML"],
    ar: "يوسف نياكاتي | يوسوفو نياكاتي | يوسف نياكتي",
  },
  "ml/yves-bissouma": {
    kind: "person", en: "Yves Bissouma", countries: ["ML"],
    ar: "إيف بيسوما | إيفس بيسوما | يفيس بيسوما | إيف بيسومة | يفس بيسوما | إيفيس بيسوما",
    arWeak: "بيسوما",
  },
  "ml/zahabi-ould-sidi-mohamed": {
    kind: "person", en: "Zahabi Ould Sidi Mohamed", countries: ["ML"],
    ar: "الذهبي ولد سيدي محمد | ذهبي ولد سيدي محمد | زهبي ولد سيدي محمد | زهابي ولد سيدي محمد | الزهبي ولد سيدي محمد | زهبي ولد سيد محمد | ذهابي ولد سيدي محمد | الذهابي ولد سيدي محمد | الذهبي ولد سيد محمد",
  },
  "ml/zeid-ag-attaher": {
    kind: "person", en: "Zeid Ag Attaher", countries: ["ML"],
    ar: "زيد أغ الطاهر",
  },
  "ml/zeidan-ag-sidalamine": {
    kind: "person", en: "Zeidan Ag Sidalamine", countries: ["ML"],
    ar: "زيدان أغ سيد الأمين | زيدان أغ سيدالأمين | زيدان أغ سيدلمين | زيدان أق سيد الأمين | زيدان أج سيد الأمين",
  },
  "ml/zeini-moulaye": {
    kind: "person", en: "Zeïni Moulaye", countries: ["ML"],
    ar: "زيني مولاي | الزيني مولاي",
  },
  "ml/zoumana-mory-coulibaly": {
    kind: "person", en: "Zoumana Mory Coulibaly", countries: ["ML"],
    ar: "زومانا موري كوليبالي | سومانا موري كوليبالي",
  },
};
