import type { ActorTable } from "../../core/records.ts";

/**
 * Burkina Faso: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from
 * general knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No
 * Wikidata items: none could be checked. Composed names (army, government, ministries with the adjective of the
 * country) are made by rule. Arabic spellings, and persons of lesser office: Arabic news of 2012-2026.
 */
export const bf: ActorTable = {
  "bf/abdou-razack-traore": {
    kind: "person", en: "Abdou Razack Traoré", countries: ["BF"],
    ar: "عبدو رزاق تراوري | عبد الرزاق تراوري | عبدو رازاك تراوري",
  },
  "bf/abdoul-aziz-bamogo": {
    kind: "person", en: "Abdoul Aziz Bamogo", countries: ["BF"],
    ar: "عبد العزيز باموغو | عبدول عزيز باموغو",
  },
  "bf/abdoul-aziz-korogo": {
    kind: "person", en: "Abdoul Aziz Korogo", aliases: ["Aziz Korogo"], countries: ["BF"],
    ar: "عبد العزيز كوروغو | عزيز كوروغو | عبدول عزيز كوروغو",
  },
  "bf/abdoul-djabarou-diallo": {
    kind: "person", en: "Abdoul Djabarou Diallo", aliases: ["Diallo Abdoul Djabarou"], countries: ["BF"],
    ar: "عبد الجبار ديالو | ديالو عبد الجبارة | ديالو عبد الجبارو",
  },
  "bf/abdoul-guiebre": {
    kind: "person", en: "Abdoul Guiébré", countries: ["BF"],
    ar: "عبدول غيبري | عبدول جيبري | عبد الغيبري",
  },
  "bf/abdoul-karim-baguian": {
    kind: "person", en: "Abdoul Karim Baguian", aliases: ["Lota"], countries: ["BF"],
    ar: "عبد الكريم باغيان | عبدول كريم باغيان",
  },
  "bf/abdoul-karim-sango": {
    kind: "person", en: "Abdoul Karim Sango", countries: ["BF"],
    ar: "عبد الكريم سانغو | عبدول كريم سانغو | عبد الكريم سانجو",
  },
  "bf/abdoul-tapsoba": {
    kind: "person", en: "Abdoul Tapsoba", aliases: ["Fessal Tapsoba"], countries: ["BF"],
    ar: "عبدول تابسوبا | عبد الفيصل تابسوبا | عبدول فيصل تابسوبا",
  },
  "bf/abdoulaye-soma": {
    kind: "person", en: "Abdoulaye Soma", countries: ["BF"],
    ar: "عبد الله سوما | عبدولاي سوما | عبد اللاي سوما",
  },
  "bf/abdoulaye-soulama": {
    kind: "person", en: "Abdoulaye Soulama", countries: ["BF"],
    ar: "عبد الله سولاما | عبدولاي سولاما | سولاما عبدولاي",
  },
  "bf/abdramane-barry-lieutenant": {
    kind: "person", en: "Abdramane Barry (lieutenant)", aliases: ["Abdoul Rahmane Barry", "Abdramane Barry"], countries: ["BF"],
    ar: "عبد الرحمن باري",
    arCue: "الملازم | ملازم | بوركينا",
  },
  "bf/ablasse-ouedraogo": {
    kind: "person", en: "Ablassé Ouédraogo", countries: ["BF"],
    ar: "أبلاسي ويدراوغو | أبلاسيه ويدراوغو | أبلاسي أويدراوغو | أبلاسي ويدراوجو | أبلاسيه ويدراوجو | أبلاسي أويدراوجو",
  },
  "bf/aboubacar-sana": {
    kind: "person", en: "Aboubacar Sana", countries: ["BF"],
    ar: "أبو بكر سانا | أبو بكر صنعة",
  },
  "bf/aboubakar-doukoure": {
    kind: "person", en: "Aboubakar Doukouré", countries: ["BF"],
    ar: "أبو بكر دكوريه | أبو بكر دوكوري | أبو بكر دكوري | أبوبكر دكوريه | أبوبكر دوكوري",
  },
  "bf/aboubakar-nacanabo": {
    kind: "person", en: "Aboubakar Nacanabo", countries: ["BF"],
    ar: "أبو بكر ناكانابو | بوبكر ناكانابو | بوبكار ناكانابو",
    arWeak: "ناكانابو",
  },
  "bf/achille-tapsoba": {
    kind: "person", en: "Achille Tapsoba", countries: ["BF"],
    ar: "أشيل تابسوبا",
  },
  "bf/adam-nere": {
    kind: "person", en: "Adam Néré", countries: ["BF"],
    ar: "آدم نيري | أدم نيريه",
  },
  "bf/adama-bayala": {
    kind: "person", en: "Adama Bayala", countries: ["BF"],
    ar: "أداما بايالا | آدما بايالا",
  },
  "bf/adama-guira": {
    kind: "person", en: "Adama Guira", countries: ["BF"],
    ar: "أداما غيرا | آداما جيرا | أداما جويرا",
  },
  "bf/adama-luc-sorgho": {
    kind: "person", en: "Adama Luc Sorgho", countries: ["BF"],
    ar: "أداما لوك سورغو | آدما لوك سورغو | لوك سورغو | آدما سورغو | أداما سورغو",
  },
  "bf/adama-sagnon": {
    kind: "person", en: "Adama Sagnon", countries: ["BF"],
    ar: "أداما سانيون",
  },
  "bf/adama-siguire": {
    kind: "person", en: "Adama Amadé Siguiré", aliases: ["Adama Siguiré"], countries: ["BF"],
    ar: "أداما سيغيري | أداما أمادي سيغيري",
  },
  "bf/adjima-thiombiano": {
    kind: "person", en: "Adjima Thiombiano", countries: ["BF"],
    ar: "أدجيما تيومبيانو | أجيما تيومبيانو | أجيما تيمبيانو",
  },
  "bf/agir-ensemble": {
    kind: "party", en: "Agir ensemble pour le Burkina Faso", countries: ["BF"], from: "2020",
    ar: "العمل معا من أجل بوركينا فاسو | حزب العمل معا من أجل بوركينا فاسو | لنعمل معا من أجل بوركينا فاسو",
  },
  "bf/ahmed-kinda": {
    kind: "person", en: "Ahmed Kinda", countries: ["BF"],
    ar: "أحمد كيندا",
  },
  "bf/alain-edouard-traore": {
    kind: "person", en: "Alain Édouard Traoré", countries: ["BF"],
    ar: "ألان إدوارد تراوري | آلان إدوار تراوري",
  },
  "bf/alain-thierry-ouattara": {
    kind: "person", en: "Alain Thierry Ouattara", countries: ["BF"],
    ar: "آلان تييري واتارا | ألان تييري وتارا | آلان تيري واتارا",
  },
  "bf/alain-traore-footballer": {
    kind: "person", en: "Alain Traoré (footballer)", countries: ["BF"], weak: true,
    ar: "آلان تراوري",
    arCue: "منتخب | المهاجم | لاعب",
  },
  "bf/alain-traore-journalist": {
    kind: "person", en: "Alain Traoré (journalist)", aliases: ["Alain Traoré", "Alain Alain"], countries: ["BF"], weak: true,
    ar: "آلان تراوري | ألان ألان",
    arCue: "الصحفي | الصحافي | أوميغا | الصحفيين | الصحافيين",
  },
  "bf/alain-yoda": {
    kind: "person", en: "Alain Bédouma Yoda", aliases: ["Bédouma Alain Yoda"], countries: ["BF"],
    ar: "ألان يودا | آلان بيدوما يودا | بيدوما آلان يودا",
  },
  "bf/alassane-bala-sakande": {
    kind: "person", en: "Alassane Bala Sakandé", countries: ["BF"],
    ar: "الحسن بالا ساكاندي | ألاسان بالا ساكاندي | الحسن بالا سكاندي | بالا ساكاندي | بالا سكاندي | الحسن ساكاندي",
    arWeak: "ساكاندي",
  },
  "bf/albert-ouedraogo": {
    kind: "person", en: "Albert Ouédraogo", countries: ["BF"],
    ar: "ألبير ويدراوغو | ألبرت ويدراوغو | ألبير أويدراوغو | ألبرت أويدراوغو | ألبير وادراوغو | ألبير ويدراوجو | ألبرت ويدراوجو | ألبير أويدراوجو | ألبرت أويدراوجو | ألبرت أودراوغو | ألبرت ويدراغو | ألبرت أوادراجو | ألبير أودراوغو",
  },
  "bf/alex-moussa-sawadogo": {
    kind: "person", en: "Alex Moussa Sawadogo", countries: ["BF"],
    ar: "أليكس موسى سوادوغو | ألكس موسى سوادوغو | أليكس موسى ساوادوغو",
  },
  "bf/alfa-oumar-dissa": {
    kind: "person", en: "Alfa Oumar Dissa", countries: ["BF"],
    ar: "ألفا عمر ديسا | ألفا ديسا",
  },
  "bf/ali-rabo": {
    kind: "person", en: "Ali Rabo", countries: ["BF"],
    ar: "علي رابو",
  },
  "bf/ali-sanou": {
    kind: "person", en: "Ali Sanou", countries: ["BF"],
    ar: "علي سانو",
  },
  "bf/alidou-ilboudo": {
    kind: "person", en: "Alidou Ilboudo", countries: ["BF"],
    ar: "أليدو إيلبودو | عليدو إيلبودو",
  },
  "bf/alif-naaba": {
    kind: "person", en: "Alif Naaba", countries: ["BF"],
    ar: "أليف نابا | أليف نعبا",
  },
  "bf/alino-faso": {
    kind: "person", en: "Alino Faso", aliases: ["Alain Christophe Traoré"], countries: ["BF"],
    ar: "ألينو فاسو | ألان كريستوف تراوري",
  },
  "bf/alioun-zanre": {
    kind: "person", en: "Alioun Zanré", countries: ["BF"],
    ar: "أليون زانري | أليون زانريه",
  },
  "bf/alkassoum-maiga": {
    kind: "person", en: "Alkassoum Maïga", countries: ["BF"],
    ar: "القاسم مايغا | ألكاسوم مايغا | القاسم مايجا | القاسم ميغا | ألكاسوم مايجا",
  },
  "bf/alliance-for-democracy-and-federation-african-democratic-rally": {
    kind: "party", en: "Alliance for Democracy and Federation – African Democratic Rally",
    fr: "Alliance pour la démocratie et la fédération – Rassemblement démocratique africain", acronyms: ["ADF/RDA"], countries: ["BF"],
    ar: "التحالف من أجل الديمقراطية والاتحاد | التحالف من أجل الديمقراطية والفيدرالية | التحالف للديمقراطية والاتحاد | التحالف للديمقراطية والفيدرالية",
  },
  "bf/alouna-traore": {
    kind: "person", en: "Alouna Traoré", countries: ["BF"],
    ar: "ألونا تراوري | ألون تراوري",
  },
  "bf/alpha-barry": {
    kind: "person", en: "Alpha Barry", countries: ["BF"],
    ar: "ألفا باري | ألفا بري",
  },
  "bf/alt": {
    kind: "institution", en: "Transitional Legislative Assembly", fr: "Assemblée législative de transition", acronyms: ["ALT"], countries: ["BF"],
    ar: "الجمعية التشريعية الانتقالية | الجمعية التشريعية الانتقالية في بوركينا فاسو",
    arWeak: "المجلس التشريعي الانتقالي",
  },
  "bf/aly-benjamin-coulibaly": {
    kind: "person", en: "Aly Benjamin Coulibaly", countries: ["BF"],
    ar: "علي بنجامين كوليبالي | علي بنيامين كوليبالي | ألي بنجامين كوليبالي",
  },
  "bf/amadou-balake": {
    kind: "person", en: "Amadou Balaké", countries: ["BF"],
    ar: "أمادو بالاكي",
  },
  "bf/amadou-dicko": {
    kind: "person", en: "Amadou Dicko", countries: ["BF"], weak: true,
    ar: "أمادو ديكو",
    arCue: "المواشي | بوركينا | البوركيني",
  },
  "bf/amadou-sawadogo-balai-citoyen": {
    kind: "person", en: "Amadou Sawadogo (Balai Citoyen)", aliases: ["Amadou Sawadogo"], countries: ["BF"], weak: true,
    ar: "أمادو سوادوغو | أمادو ساوادوغو",
    arCue: "المكنسة | ناشط | خطف | اختطاف",
  },
  "bf/ambroise-farama": {
    kind: "person", en: "Ambroise Farama", countries: ["BF"],
    ar: "أمبرواز فاراما",
  },
  "bf/aminata-zerbo": {
    kind: "person", en: "Aminata Zerbo Sabané", aliases: ["Aminata Zerbo"], countries: ["BF"],
    ar: "أميناتا زيربو | أميناتا زيربو سابان | أميناتا زربو | أمينتا زيربو",
  },
  "bf/anais-drabo": {
    kind: "person", en: "Anaïs Drabo", countries: ["BF"],
    ar: "أنايس درابو | أناييس درابو",
  },
  "bf/anam": {
    kind: "institution", en: "National Meteorology Agency (Burkina Faso)", fr: "Agence nationale de la météorologie",
    acronyms: ["ANAM"], countries: ["BF"],
    ar: "الوكالة الوطنية للأرصاد الجوية البوركينية | الأرصاد الجوية البوركينية | الوكالة الوطنية للأرصاد الجوية في بوركينا فاسو",
  },
  "bf/annick-zingue-ouattara": {
    kind: "person", en: "Annick Lydie Djouma Zingué Ouattara", aliases: ["Annick Zingué Ouattara", "Annick Pickbougoum"], countries: ["BF"],
    ar: "آنيك ليدي زينغي واتارا | أنيك زينغي واتارا | آنيك زينغي | أنيك بيكبوغوم | آنيك ليدي جوما زينغي",
  },
  "bf/apmp": {
    kind: "movement", en: "Alliance of Parties of the Presidential Majority (Burkina Faso)",
    fr: "Alliance des partis de la majorité présidentielle", acronyms: ["APMP"], countries: ["BF"],
    ar: "تحالف أحزاب الأغلبية الرئاسية في بوركينا فاسو | تحالف الأغلبية الرئاسية البوركيني",
  },
  "bf/apollinaire-compaore": {
    kind: "person", en: "Apollinaire Compaoré", countries: ["BF"],
    ar: "أبولينير كومباوري | أبولينير كمباوري",
  },
  "bf/apollinaire-kyelem": {
    kind: "person", en: "Apollinaire Kyélem de Tambèla", aliases: ["Apollinaire Kyélem", "Apollinaire Joachim Kyélem de Tambèla", "Joachim Kyélem de Tambèla"], countries: ["BF"],
    ar: "أبولينير يواكيم كييليم دي تامبيلا | أبولينير كييليم دي تامبيلا | أبولينير كيليم دي تامبيلا | أبولينار كييليم | أبولينير كييليم | أبولينير جواكيم كييليم دو تامبيلا | أبولينير كيليم دي تمبيلا | أبولينير دي تامبيلا | أبولينير كيليم | أبولينير تامبيلا | أبولينير جواكيم كييليم دي تامبيلا | أبولينير كييلم دو تامبيلا | أبولينير دو تامبيلا | أبولينير يواكيم كييلم دو تامبيلا | كييليم دو تامبيلا | أبولينير كليم دي تامبيلا | أبولينير يواكيم كيليم من تامبيلا | كيليم دي تامبيلا | أبولينير جواكيم كيليم | أبولينير جواكيم كيليم دي تامبيلا | أبولينير جواشيم كيليم | أبولينير كيلم دي تامبيلا | أبولينير جواكيم كيليم دي تمبيلا | أبولينير يواكيم كيليم دي تمبيلا | آبولينير جواشيم كيليم دي تامبيلا | أبوليناير كيليم دي تامبيلا | أبولينير يواكيم دي تامبيلا | أبولونير كيليم | أبوليناير تامبيلا | يواكيم كيليم",
    arWeak: "تامبيلا",
  },
  "bf/apolline-traore": {
    kind: "person", en: "Apolline Traoré", countries: ["BF"],
    ar: "أبولين تراوري | أبولين تراوريه | أبولين طراوري | أبولين وويي تراوري | أبولين ووي تراوري",
  },
  "bf/appel-de-kaya": {
    kind: "movement", en: "Appel de Kaya", countries: ["BF"],
    ar: "نداء كايا | حركة نداء كايا",
  },
  "bf/arba-hama-diallo": {
    kind: "person", en: "Arba Hama Diallo", aliases: ["Hama Arba Diallo"], countries: ["BF"],
    ar: "هاما أربا ديالو | أربا هاما ديالو | حما أربا ديالو",
  },
  "bf/ardiouma-soma": {
    kind: "person", en: "Ardiouma Soma", countries: ["BF"],
    ar: "أرديوما سوما",
  },
  "bf/aristide-bance": {
    kind: "person", en: "Aristide Bancé", countries: ["BF"],
    ar: "أريستيد بانسي | أرستيد بانسيه | أريستيد بانسيه",
  },
  "bf/aristide-tarnagda": {
    kind: "person", en: "Aristide Tarnagda", countries: ["BF"],
    ar: "أريستيد تارناغدا | أريستيد تارناجدا",
  },
  "bf/armand-beouinde": {
    kind: "person", en: "Armand Béouindé", countries: ["BF"],
    ar: "أرمان بيويندي | أرماند بيويندي | أرمون بيويندي",
  },
  "bf/armand-ouedraogo": {
    kind: "person", en: "Armand Ouédraogo", countries: ["BF"],
    ar: "أرماند ويدراوغو | أرمان ويدراوغو | أرماند أودراوجو | أرمان أويدراوغو",
  },
  "bf/armed-forces": {
    kind: "state-force", en: "Burkinabe Armed Forces", fr: "Forces armées nationales burkinabè",
    aliases: ["Burkina Faso Armed Forces", "Burkinabe army", "armée burkinabè"], acronyms: ["FAN"], countries: ["BF"],
    acled: [
      { name: "Military Forces of Burkina Faso (1987-2014)", from: "1987", to: "2014" },
      { name: "Military Forces of Burkina Faso (2014-2015)", from: "2014", to: "2015" },
      { name: "Military Forces of Burkina Faso (2015-)", from: "2015" },
    ],
    ar: "الجيش البوركيني | القوات المسلحة البوركينية | الجيش البوركينابي | الجيش البوركينابيه | القوات المسلحة البوركينابية | الجيش البوركينبي | القوات المسلحة لبوركينا فاسو",
  },
  "bf/armel-sama": {
    kind: "person", en: "Armel Sama", countries: ["BF"],
    ar: "أرميل سما | أرميل ساما",
  },
  "bf/arouna-loure": {
    kind: "person", en: "Arouna Louré", countries: ["BF"],
    ar: "أرونا لوري | هارونا لوري | عرونا لوري",
  },
  "bf/arsene-bongnessan-ye": {
    kind: "person", en: "Arsène Bongnessan Yé", countries: ["BF"],
    ar: "أرسين بونغنيسان يي | أرسين يي | أرسين بونيسان يي",
  },
  "bf/arsene-kouassi": {
    kind: "person", en: "Arsène Kouassi", countries: ["BF"],
    ar: "أرسين كواسي",
  },
  "bf/arthur-kafando": {
    kind: "person", en: "Arthur Kafando", countries: ["BF"],
    ar: "آرثر كافاندو | أرتور كافاندو",
  },
  "bf/asce-lc": {
    kind: "institution", en: "ASCE-LC",
    aliases: ["Autorité supérieure de contrôle d'État et de lutte contre la corruption"], acronyms: ["ASCE-LC"],
    countries: ["BF"],
    ar: "السلطة العليا لمراقبة الدولة ومكافحة الفساد | الهيئة العليا لمراقبة الدولة ومكافحة الفساد",
  },
  "bf/assimi-kouanda": {
    kind: "person", en: "Assimi Kouanda", countries: ["BF"],
    ar: "عاصمي كواندا | أسيمي كواندا",
    arWeak: "كواندا",
  },
  "bf/association-of-journalists-of-burkina": {
    kind: "union", en: "Association of Journalists of Burkina", fr: "Association des journalistes du Burkina", acronyms: ["AJB"], countries: ["BF"],
    ar: "جمعية الصحفيين في بوركينا فاسو | رابطة الصحفيين في بوركينا فاسو | رابطة صحفيي بوركينا فاسو | اتحاد الصحافيين في بوركينا فاسو | جمعية الصحفيين في بوركينا | جمعية الصحفيين البوركينيين | رابطة صحفيي بوركينا | جمعية صحفيي بوركينا | رابطة صحافيي بوركينا | رابطة الصحفيين البوركينيين | جمعية الصحافيين في بوركينا فاسو",
  },
  "bf/atiana-serge-oulon": {
    kind: "person", en: "Atiana Serge Oulon", aliases: ["Serge Oulon"], countries: ["BF"],
    ar: "أتيانا سيرج أولون | سيرج أولون | سيرج أتيانا أولون | سيرج أوولون | أتيانا أولون",
    arWeak: "أولون",
  },
  "bf/auguste-denise-barry": {
    kind: "person", en: "Auguste Denise Barry", countries: ["BF"],
    ar: "أوغست دنيس باري | أوغوست دنيس باري | أوغست دينيس باري | أوغوست دينيس باري | دينيز أوغست باري | أوغست باري | دينيس أوغست باري",
  },
  "bf/augustin-kabore": {
    kind: "person", en: "Augustin Kaboré", countries: ["BF"],
    ar: "أوغستين كابوري | أوغوستين كابوري | أوغستان كابوري | أوغستين كابوريه",
  },
  "bf/augustin-loada": {
    kind: "person", en: "Augustin Loada", countries: ["BF"],
    ar: "أوغستين لوادا | أوجوستين لوادا | أوغوستين لوادا",
  },
  "bf/aziz-istanbul": {
    kind: "company", en: "Aziz Istanbul restaurant", countries: ["BF"],
    ar: "مطعم عزيز إسطنبول | مطعم إسطنبول عزيز | عزيز إسطنبول | مطعم عزيز اسطنبول التركي",
    arWeak: "مطعم إسطنبول | مطعم اسطنبول التركي",
    arCue: "واغادوغو | واجادوجو | بوركينا",
  },
  "bf/baba-hama": {
    kind: "person", en: "Baba Hama", countries: ["BF"], weak: true,
    ar: "بابا حاما | بابا هاما",
    arCue: "بوركينا | فيسباكو | السينما | وزير الثقافة",
  },
  "bf/babo-pierre-bassinga": {
    kind: "person", en: "Babo Pierre Bassinga", countries: ["BF"],
    ar: "بابو بيار باسينغا | بابو بيير باسينغا | بابو باسينغا",
  },
  "bf/bachir-ismael-ouedraogo": {
    kind: "person", en: "Bachir Ismaël Ouédraogo", countries: ["BF"],
    ar: "بشير إسماعيل ويدراوغو | باشير إسماعيل ويدراوغو | بشير إسماعيل أويدراوغو",
  },
  "bf/bakary-kone": {
    kind: "person", en: "Bakary Koné", countries: ["BF"], weak: true,
    ar: "باكاري كوني | باكاري كونيه | بكاري كوني",
    arCue: "منتخب | مدافع | المدافع | ليون | مالقة | مالاجا | لاعب",
  },
  "bf/balai-citoyen": {
    kind: "movement", en: "Le Balai citoyen", aliases: ["Balai citoyen", "Citizens' Broom"], countries: ["BF"], from: "2013",
    ar: "المكنسة المواطنة | حركة المكنسة المواطنة | مكنسة المواطن | حركة المكنسة المدنية | حركة بالي سيتوايان | حركة مكنسة المواطن | المكنسة المدنية | المكنسة الشعبية | بالاي سيتوايان | لو بالي سيتوايان | البالي سيتوايان | بالي سيتوايان | حركة المكنسة | المكنسة الوطنية | حركة المكنسة الوطنية | حركة بالي سيتويان | مكنسة المواطنين | المقشة المواطنة | المكنسة المواطنية",
    arWeak: "المكنسة",
  },
  "bf/banou-diawara": {
    kind: "person", en: "Banou Diawara", countries: ["BF"],
    ar: "بانوا دياوارا | بانو دياوارا | بانو ديوارا",
  },
  "bf/bar-association": {
    kind: "institution", en: "Bar Association of Burkina Faso", fr: "Barreau du Burkina Faso",
    aliases: ["Burkinabe Bar Association", "Ordre des avocats du Burkina Faso"], countries: ["BF"],
    ar: "نقابة المحامين في بوركينا فاسو | هيئة المحامين في بوركينا فاسو | اتحاد المحامين في بوركينا فاسو",
  },
  "bf/barthelemy-kere": {
    kind: "person", en: "Barthélemy Kéré", countries: ["BF"],
    ar: "بارتيليمي كيري | بارتليمي كيري | بارثيليمي كيري",
  },
  "bf/barthelemy-simpore": {
    kind: "person", en: "Barthélémy Simporé", aliases: ["Aimé Barthélémy Simporé", "Général Simporé"], countries: ["BF"],
    ar: "بارتيليمي سيمبوري | بارتليمي سيمبوري | إيميه بارتيليمي سيمبوري | إيمي بارتليمي سيمبوري | إيميه بارثيليميه سيمبوريه | بارثيليمي سيمبوري | إيمي بارثيليمي سيمبوري",
    arWeak: "سيمبوري",
  },
  "bf/basile-guissou": {
    kind: "person", en: "Basile Guissou", countries: ["BF"],
    ar: "باسيل غيسو | بازيل غيسو",
  },
  "bf/bassirou-badjo": {
    kind: "person", en: "Bassirou Badjo", countries: ["BF"],
    ar: "باسيرو بادجو | بشيرو بادجو | باسيرو باجو | بصير بادجو | بصيرو بادجو | باسيرو بادجيو",
  },
  "bf/bassolma-bazie": {
    kind: "person", en: "Bassolma Bazié", countries: ["BF"],
    ar: "باسولما بازيي | باسولما بازييه | باسولما بازي",
    arWeak: "بازيي",
  },
  "bf/batibie-benao": {
    kind: "person", en: "Batibié Benao", countries: ["BF"],
    ar: "باتيبيي بيناو | باتيبييه بيناو",
  },
  "bf/batio-bassiere": {
    kind: "person", en: "Nestor Batio Bassière", aliases: ["Batio Bassière"], countries: ["BF"],
    ar: "باتيو باسيير | نيستور باتيو باسيير | باتيو باسيار",
  },
  "bf/beatrice-damiba": {
    kind: "person", en: "Béatrice Damiba", countries: ["BF"],
    ar: "بياتريس داميبا",
  },
  "bf/benewende-sankara": {
    kind: "person", en: "Bénéwendé Sankara", countries: ["BF"],
    ar: "بينيويندي سانكارا | بنويندي سانكارا | بينيويندي ستانيسلاس سانكارا | بينويندي ستانيسلاس سانكارا | بنيوندي سانكارا | بينويندي سانكارا | بينيويندي سنكارا",
  },
  "bf/benoit-bassole": {
    kind: "person", en: "Benoît Bassolé", countries: ["BF"],
    ar: "بونواء باسولي | بونوا باسولي",
  },
  "bf/bertrand-traore": {
    kind: "person", en: "Bertrand Traoré", countries: ["BF"],
    ar: "برتراند تراوري | بيرتران تراوري | برتران تراوري",
  },
  "bf/bessole-rene-bagoro": {
    kind: "person", en: "Bessolé René Bagoro", aliases: ["René Bagoro"], countries: ["BF"],
    ar: "بيسولي رينيه باغورو | بيسولي رونيه باغورو | بيسولي رينيه باجورو | بيسولي رونيه باجورو | رينيه باغورو | رينيه باجورو | روني باجورو | روني باغورو",
    arWeak: "باغورو",
  },
  "bf/bil-aka-kora": {
    kind: "person", en: "Bil Aka Kora", countries: ["BF"],
    ar: "بيل أكا كورا",
  },
  "bf/bir": {
    kind: "state-force", en: "Rapid Intervention Battalions", fr: "Bataillons d'intervention rapide", acronyms: ["BIR"], countries: ["BF"],
    parent: "bf/armed-forces",
    ar: "كتائب التدخل السريع",
    arWeak: "كتيبة التدخل السريع | كتائب التدخل",
    arCue: "بوركينا | جيبو | واغادوغو",
  },
  "bf/black-so-man": {
    kind: "person", en: "Black So Man", countries: ["BF"],
    ar: "بلاك سو مان",
  },
  "bf/blaise-compaore": {
    kind: "person", en: "Blaise Compaoré", countries: ["BF"],
    ar: "بليز كومباوري | بليز كومباوريه | بلايز كومباوري | بليس كومباوري | بليز كامباوري | بليز كومبواري | بليز كمباوري | بلير كومباوري | بليز كومباري | بلاز كمباوري | بلاز كومباوري | ابليز كومباوري | بليز كامبوري | بليز كومبوري | بليز كومباروي | بلازي كومباوري | بليز كامباوريه | بليز كومابوري | بليز كمبوري | بليز كومباور | بليز كمباوريه | ابليز كانباوري | بلييز كومباوري | بليز كومباورين",
    arWeak: "كومباوري | كومباوريه",
  },
  "bf/blandine-sankara": {
    kind: "person", en: "Blandine Sankara", countries: ["BF"],
    ar: "بلاندين سانكارا",
  },
  "bf/blati-toure": {
    kind: "person", en: "Blati Touré", aliases: ["Ibrahim Blati Touré"], countries: ["BF"],
    ar: "بلاتي توريه | إبراهيم بلاتي توريه | بلاتي توري | إبراهيم بلاتي توري",
  },
  "bf/bogodogo-hospital": {
    kind: "institution", en: "Bogodogo Hospital", countries: ["BF"],
    ar: "مستشفى بوغودوغو",
  },
  "bf/boubacar-ba": {
    kind: "person", en: "Boubacar Ba (Burkina Faso)", countries: ["BF"], weak: true,
    ar: "بوبكر با",
    arCue: "المناجم | بوركينا | البوركيني",
  },
  "bf/boubacar-diallo-filmmaker": {
    kind: "person", en: "Boubacar Diallo (filmmaker)", countries: ["BF"], weak: true,
    ar: "بوبكر ديالو | بوبكار ديالو",
    arCue: "المخرج | فيلم | السينما | سيمون أدجيكو",
  },
  "bf/boubakar-savadogo": {
    kind: "person", en: "Boubakar Savadogo", countries: ["BF"],
    ar: "بوبكر سافادوغو | بوبكر سافادوجو | بوبكر سوادوغو | بوبكر ساوادوغو | أبو بكر سافادوغو",
  },
  "bf/boukare-ouedraogo": {
    kind: "person", en: "Boukaré Ouédraogo", countries: ["BF"], weak: true,
    ar: "بوكاري ويدراوغو | بوكاري أويدراوغو",
    arCue: "كايا",
  },
  "bf/boukare-zoungrana": {
    kind: "person", en: "Boukaré Zoungrana", countries: ["BF"],
    ar: "بوكاري زونغرانا | بوكاري زنغرانا | بوكاري زونجرانا | بوكاري زنجرانا",
  },
  "bf/boukari-ouoba": {
    kind: "person", en: "Boukari Ouoba", countries: ["BF"],
    ar: "بوكاري أووبا | بوقاري أووبا | بوكاري وبا | بوقاري وبا | بوكاري أوبا | بوقاري ووبا | بوكاري وابا",
    arWeak: "أووبا",
  },
  "bf/boukary-kabore": {
    kind: "person", en: "Boukary Kaboré", aliases: ["Le Lion"], countries: ["BF"],
    ar: "بوكاري كابوري | بوكاري كابوريه",
  },
  "bf/boureima-badini": {
    kind: "person", en: "Boureima Badini", countries: ["BF"],
    ar: "بوريما باديني",
    arWeak: "باديني",
  },
  "bf/boureima-kere": {
    kind: "person", en: "Boureima Kéré", countries: ["BF"],
    ar: "بوريما كيري | بوريما كيريه",
  },
  "bf/boureima-ouedraogo": {
    kind: "person", en: "Boureima Ouédraogo", countries: ["BF"],
    ar: "بوريما ويدراوغو | بوريما أويدراوغو",
  },
  "bf/brama-traore": {
    kind: "person", en: "Brama Traoré", countries: ["BF"],
    ar: "براما تراوري | براهما تراوري",
  },
  "bf/bravia-hotel": {
    kind: "company", en: "Bravia Hotel (Ouagadougou)", countries: ["BF"],
    ar: "فندق برافيا",
  },
  "bf/brice-bayala": {
    kind: "person", en: "Brice Bayala", countries: ["BF"],
    ar: "بريس بايالا",
  },
  "bf/bruno-dipama": {
    kind: "person", en: "Bruno Nabyouré Dipama", aliases: ["Bruno Dipama"], countries: ["BF"],
    ar: "برونو ديباما | برونو نابيوري ديباما",
  },
  "bf/bryan-dabo": {
    kind: "person", en: "Bryan Dabo", countries: ["BF"],
    ar: "براين دابو | بريان دابو",
  },
  "bf/cappuccino-cafe": {
    kind: "company", en: "Cappuccino café (Ouagadougou)", countries: ["BF"], weak: true,
    ar: "مقهى كابوتشينو | مطعم كابوتشينو | مقهى كابتشينو",
    arCue: "واغادوغو | واجادوجو | بوركينا | سبلنديد",
  },
  "bf/car": {
    kind: "movement", en: "Collective Against the Referendum", fr: "Collectif anti-référendum", acronyms: ["CAR"], countries: ["BF"], from: "2014", weak: true,
    ar: "جماعة مناهضة الاستفتاء | التجمع المناهض للاستفتاء",
    arCue: "بوركينا | واغادوغو | كومباوري",
  },
  "bf/cci-bf": {
    kind: "institution", en: "Chamber of Commerce and Industry of Burkina Faso",
    fr: "Chambre de commerce et d'industrie du Burkina Faso", acronyms: ["CCI-BF"], countries: ["BF"],
    ar: "غرفة التجارة والصناعة في بوركينا فاسو | غرفة التجارة والصناعة البوركينية | غرفة التجارة البوركينية",
  },
  "bf/ccvc": {
    kind: "movement", en: "Coalition against the High Cost of Living (Burkina Faso)",
    fr: "Coalition nationale de lutte contre la vie chère", acronyms: ["CCVC"], countries: ["BF"],
    ar: "التحالف الوطني ضد غلاء المعيشة | الائتلاف الوطني لمكافحة غلاء المعيشة | تحالف مكافحة غلاء المعيشة البوركيني",
  },
  "bf/cdp": {
    kind: "party", en: "Congress for Democracy and Progress", fr: "Congrès pour la démocratie et le progrès", acronyms: ["CDP"], countries: ["BF"],
    from: "1996",
    ar: "المؤتمر من أجل الديمقراطية والتقدم | حزب المؤتمر من أجل الديمقراطية والتقدم | مؤتمر الديمقراطية والتقدم | حزب سي دي بي | المؤتمر للديمقراطية والتقدم | حزب المؤتمر للديمقراطية والتقدم",
  },
  "bf/cedric-badolo": {
    kind: "person", en: "Cédric Badolo", countries: ["BF"],
    ar: "سيدريك بادولو",
  },
  "bf/celeste-coulibaly": {
    kind: "person", en: "Céleste Coulibaly", countries: ["BF"],
    ar: "سيليست كوليبالي | سيليست كولبالي",
  },
  "bf/celestin-simpore": {
    kind: "person", en: "Célestin Simporé", countries: ["BF"],
    ar: "سيليستين سيمبوري | سيلستان سيمبوري | سيلستين سيمبوري | سيليستان سيمبوري | سيلستن سيمبوري | سليستان سيمبوري",
  },
  "bf/cfop": {
    kind: "institution", en: "Leader of the Political Opposition (Burkina Faso)",
    fr: "Chef de file de l'opposition politique", acronyms: ["CFOP"], countries: ["BF"],
    ar: "زعيم المعارضة السياسية في بوركينا فاسو | زعامة المعارضة السياسية في بوركينا فاسو",
  },
  "bf/chantal-compaore": {
    kind: "person", en: "Chantal Compaoré", countries: ["BF"],
    ar: "شانتال كومباوري | شانتال كمباوري",
  },
  "bf/charlemagne-ouedraogo": {
    kind: "person", en: "Charlemagne Ouédraogo", countries: ["BF"],
    ar: "شارلمان ويدراوغو | شارلماني ويدراوغو | شارلمان أويدراوغو",
  },
  "bf/charles-kabore": {
    kind: "person", en: "Charles Kaboré", countries: ["BF"],
    ar: "شارل كابوري | تشارلز كابوري | تشارلز كابوريه",
  },
  "bf/chloe-aicha-boro": {
    kind: "person", en: "Chloé Aïcha Boro", countries: ["BF"],
    ar: "كلوي عائشة بورو | كلوي عيشة بورو | كلووي عائشة بورو | كلوي بورو",
  },
  "bf/christophe-dabire": {
    kind: "person", en: "Christophe Joseph Marie Dabiré", aliases: ["Christophe Dabiré", "Joseph Marie Dabiré"], countries: ["BF"],
    ar: "كريستوف جوزيف ماري دابيري | كريستوف دابيري | كريستوف دابيريه | كريستوف جوزيف دابيري | كريستوف جوزيف دابير | كريستوف دابير | كرستوف دابيري | كريستوف دابري | كريستوف دبيري | كريستوف ماري دابيري",
    arWeak: "دابيري",
  },
  "bf/chrysogone-zougmore": {
    kind: "person", en: "Chrysogone Zougmoré", countries: ["BF"],
    ar: "كريسوغون زوغموري | كريزوغون زوغموري | كريسوغون زوغموريه | كريزوغون زوغموريه",
    arWeak: "زوغموري",
  },
  "bf/cibf": {
    kind: "movement", en: "Islamic Community of Burkina Faso", fr: "Communauté islamique du Burkina Faso",
    acronyms: ["CIBF"], countries: ["BF"],
    ar: "المجتمع الإسلامي في بوركينا فاسو | الجماعة الإسلامية في بوركينا فاسو | الجالية الإسلامية في بوركينا فاسو",
  },
  "bf/cisc": {
    kind: "institution", en: "Collective Against Impunity and the Stigmatisation of Communities",
    fr: "Collectif contre l'impunité et la stigmatisation des communautés", acronyms: ["CISC"], countries: ["BF"],
    ar: "التجمع ضد الإفلات من العقاب ووصم المجتمعات | الائتلاف ضد الإفلات من العقاب ووصم المجتمعات | التجمع ضد الإفلات من العقاب وتشويه المجتمعات | جماعة مناهضة الإفلات من العقاب ووصم المجتمعات | تجمع مكافحة الإفلات من العقاب ووصم المجتمعات | منظمة مكافحة الإفلات من العقاب ووصم المجتمعات | ائتلاف مناهضة الإفلات من العقاب وتشويه صورة المجتمعات | جماعة مناهضة الإفلات من العقاب وتشويه صورة المجتمعات | تجمع مناهضة الإفلات من العقاب ووصم المجتمعات | التجمع المناهض للإفلات من العقاب ووصم المجتمعات",
  },
  "bf/claude-aime-tassembedo": {
    kind: "person", en: "Claude Aimé Tassembédo", countries: ["BF"],
    ar: "كلود إيمي تاسيمبيدو | كلود إيميه تاسمبيدو | كلود تاسيمبيدو",
  },
  "bf/claudine-lougue": {
    kind: "person", en: "Claudine Lougué", countries: ["BF"],
    ar: "كلودين لوغي | كلودين لوغيه",
  },
  "bf/clement-pengdwende-sawadogo": {
    kind: "person", en: "Clément Pengdwendé Sawadogo", aliases: ["Clément Sawadogo"], countries: ["BF"],
    ar: "كليمان بينغدويندي ساوادوغو | كليمون بينغدويندي ساوادوغو | كليمان بينغدويندي سوادوغو | كليمان بينغدويندي ساوادوجو | كليمون بينغدويندي سوادوغو | كليمان ساوادوغو | كليمان سوادوغو | كليمان ساوادوجو",
  },
  "bf/cnd": {
    kind: "government", en: "National Council for Democracy", fr: "Conseil national pour la démocratie", acronyms: ["CND"], countries: ["BF"],
    from: "2015-09-17", to: "2015-09-23",
    ar: "المجلس الوطني للديمقراطية | المجلس الوطني من أجل الديمقراطية",
  },
  "bf/cnpb": {
    kind: "union", en: "National Council of Burkinabe Employers", fr: "Conseil national du patronat burkinabè",
    acronyms: ["CNPB"], countries: ["BF"],
    ar: "المجلس الوطني لأرباب العمل البوركيني | المجلس الوطني لأرباب العمل البوركينيين | مجلس أرباب العمل البوركيني",
  },
  "bf/cnr": {
    kind: "government", en: "National Council of the Revolution", fr: "Conseil national de la révolution", acronyms: ["CNR"], countries: ["BF"], from: "1983", to: "1987", weak: true,
    ar: "المجلس الوطني للثورة | المجلس الوطني الثوري",
    arCue: "سانكارا | بوركينا | فولتا العليا",
  },
  "bf/cnt-2014": {
    kind: "institution", en: "National Transitional Council (Burkina Faso)", fr: "Conseil national de la transition",
    acronyms: ["CNT"], countries: ["BF"], from: "2014", to: "2015",
    ar: "المجلس الوطني الانتقالي البوركيني | المجلس الوطني الانتقالي في بوركينا فاسو",
  },
  "bf/cntb": {
    kind: "union", en: "National Confederation of Workers of Burkina", fr: "Confédération nationale des travailleurs du Burkina", acronyms: ["CNTB"], countries: ["BF"],
    ar: "الكونفدرالية الوطنية لعمال بوركينا | الاتحاد الوطني لعمال بوركينا",
  },
  "bf/cobra": {
    kind: "state-force", en: "Cobra unit", fr: "Unité Cobra", countries: ["BF"], parent: "bf/armed-forces",
    ar: "وحدة كوبرا | قوات كوبرا البوركينية",
  },
  "bf/coder": {
    kind: "movement", en: "Coalition for Democracy and National Reconciliation",
    fr: "Coalition pour la démocratie et la réconciliation nationale", acronyms: ["CODER"], countries: ["BF"],
    ar: "التحالف من أجل الديمقراطية والمصالحة الوطنية | الائتلاف من أجل الديمقراطية والمصالحة الوطنية | التحالف للديمقراطية والمصالحة الوطنية | الائتلاف للديمقراطية والمصالحة الوطنية",
  },
  "bf/communaute-musulmane": {
    kind: "movement", en: "Muslim Community of Burkina Faso", fr: "Communauté musulmane du Burkina Faso", acronyms: ["CMBF"], countries: ["BF"],
    ar: "المجموعة المسلمة لبوركينا فاسو | الجالية المسلمة في بوركينا فاسو | الجماعة المسلمة في بوركينا فاسو | المجتمع المسلم في بوركينا فاسو",
  },
  "bf/constantin-kabore": {
    kind: "person", en: "Constantin Kaboré", aliases: ["Constantin Kabore"], countries: ["BF"],
    ar: "كونستانتين كابوري | قسطنطين كابوري",
  },
  "bf/constitutional-court": {
    kind: "institution", en: "Constitutional Court of Burkina Faso", fr: "Cour constitutionnelle du Burkina Faso",
    aliases: ["Burkinabe Constitutional Court", "Constitutional Council of Burkina Faso"], countries: ["BF"],
    ar: "المحكمة الدستورية في بوركينا فاسو",
  },
  "bf/copa-bf": {
    kind: "movement", en: "COPA-BF", aliases: ["Collectif des leaders panafricains"], countries: ["BF"],
    ar: "تجمع القادة الأفارقة في بوركينا فاسو | كوبا بي إف",
  },
  "bf/coupe-du-faso": {
    kind: "institution", en: "Coupe du Faso", countries: ["BF"],
    ar: "كأس فاسو",
  },
  "bf/cyrille-bayala": {
    kind: "person", en: "Cyrille Bayala", countries: ["BF"],
    ar: "سيريل بايالا | سيريل بايلا",
  },
  "bf/daba-naon": {
    kind: "person", en: "Daba Naon", countries: ["BF"],
    ar: "دابا ناون | دابا نعون | دبا ناون",
  },
  "bf/dango-ouattara": {
    kind: "person", en: "Dango Ouattara", countries: ["BF"],
    ar: "دانغو واتارا | دانغو وتارا | دانغو أواتارا",
  },
  "bf/dani-kouyate": {
    kind: "person", en: "Dani Kouyaté", countries: ["BF"],
    ar: "داني كوياتي | داني كوياتيه",
  },
  "bf/daouda-diakite": {
    kind: "person", en: "Daouda Diakité", countries: ["BF"],
    ar: "داودا دياكيتي | داوودا دياكيتي",
  },
  "bf/daouda-diallo": {
    kind: "person", en: "Daouda Diallo", countries: ["BF"],
    ar: "داودا ديالو | داود ديالو | داودا جالو | داود جالو | داودة ديالو",
  },
  "bf/david-kabre": {
    kind: "person", en: "David Kabré", countries: ["BF"],
    ar: "دافيد كابري | ديفيد كابري",
    arWeak: "كابري",
  },
  "bf/david-ouedraogo": {
    kind: "person", en: "David Ouédraogo", countries: ["BF"], weak: true,
    ar: "دافيد ويدراوغو | ديفيد ويدراوغو",
    arCue: "السائق | سائق | فرانسوا كومباوري | نوربير زونغو",
  },
  "bf/dembo-sangare": {
    kind: "person", en: "Dembo Sangaré", aliases: ["Sangaré Dembo"], countries: ["BF"],
    ar: "سانغاري ديمبو | ديمبو سانغاري | سانغاري دمبو",
  },
  "bf/dez-altino": {
    kind: "person", en: "Dez Altino", countries: ["BF"],
    ar: "ديز ألتينو",
  },
  "bf/dieudonne-zoungrana": {
    kind: "person", en: "Zowenmanogo Dieudonné Zoungrana", aliases: ["Dieudonné Zoungrana"], countries: ["BF"],
    ar: "زوينمانوغو ديودوني زونغرانا | ديودوني زونغرانا | ديودونيه زونغرانا",
  },
  "bf/djibril-bassole": {
    kind: "person", en: "Djibril Bassolé", countries: ["BF"],
    ar: "جبريل باسولي | جبريل باسوليه | جبريل باسول | دجبريل باسولي | جبريل بسولي | جيبريل باسولي | جبريل باصولي | جبريل ييبيني باسولي | جبريل باسوليت | جبرين باسولي | جبرائيل باسولي | جبريل باسوله | دجيبريل باسوليه | جبريل ييبيني باسول",
    arWeak: "باسولي",
  },
  "bf/do-pascal-sessouma": {
    kind: "person", en: "Do Pascal Sessouma", countries: ["BF"],
    ar: "دو باسكال سيسوما",
  },
  "bf/dominique-djindjere": {
    kind: "person", en: "Dominique Djindjéré", countries: ["BF"],
    ar: "دومينيك جينجيري | دومينيك دجيندجيري | دومينيك جنجيري",
  },
  "bf/dominique-nana": {
    kind: "person", en: "Dominique Nana", countries: ["BF"],
    ar: "دومينيك نانا | دومينيك أندري مارشال نانا",
  },
  "bf/donatien-nagalo": {
    kind: "person", en: "Donatien Nagalo", countries: ["BF"],
    ar: "دوناتيان ناغالو | دونا تيان ناغالو",
  },
  "bf/dramane-yameogo": {
    kind: "person", en: "Dramane Yaméogo", countries: ["BF"],
    ar: "دراماني ياميوغو | درامان ياميوغو | درماني ياميوغو",
  },
  "bf/ebomaf": {
    kind: "company", en: "EBOMAF", countries: ["BF"],
    ar: "إيبوماف | مجموعة إيبوماف | إيبومف | شركة إيبوماف",
  },
  "bf/edasso-rodrigue-bayala": {
    kind: "person", en: "Edasso Rodrigue Bayala", aliases: ["Rodrigue Bayala"], countries: ["BF"],
    ar: "إيداسو رودريغ بايالا | إداسو رودريغ بايالا | إيداسو رودريج بايالا | إداسو رودريج بايالا | رودريغ بايالا",
  },
  "bf/eddie-komboigo": {
    kind: "person", en: "Eddie Komboïgo", countries: ["BF"],
    ar: "إيدي كومبويغو | إيدي كومبويجو | إدي كومبويغو | إيدي كومبوايغو | إيدي كومبوغو | ايدي كومبوجو | إدي كومبوغو | ايدي كومبويقو",
    arWeak: "كومبويغو",
  },
  "bf/edith-yaka": {
    kind: "person", en: "Édith Clémence Yaka", aliases: ["Edith Yaka"], countries: ["BF"],
    ar: "إديت ياكا | إديث ياكا | إيديت كليمانس ياكا",
  },
  "bf/edmond-tapsoba": {
    kind: "person", en: "Edmond Tapsoba", countries: ["BF"],
    ar: "إدموند تابسوبا | إدمون تابسوبا",
  },
  "bf/electoral-commission": {
    kind: "institution", en: "Independent National Electoral Commission of Burkina Faso",
    fr: "Commission électorale nationale indépendante du Burkina Faso", aliases: ["Burkinabe electoral commission"],
    acronyms: ["CENI"], countries: ["BF"],
    ar: "اللجنة الوطنية المستقلة للانتخابات في بوركينا فاسو | اللجنة الانتخابية المستقلة في بوركينا فاسو",
  },
  "bf/elie-tarpaga": {
    kind: "person", en: "Élie Tarpaga", countries: ["BF"],
    ar: "إيلي تارباغا | إيلي تاربغا",
  },
  "bf/elise-thiombiano": {
    kind: "person", en: "Élise Foniyama Ilboudo Thiombiano", aliases: ["Élise Thiombiano"], countries: ["BF"],
    ar: "إليز فونياما | إليز تيومبيانو | إليز فونياما إلبودو تيومبيانو",
  },
  "bf/elyse-ouedraogo": {
    kind: "person", en: "Elysé Ouédraogo", countries: ["BF"],
    ar: "إيليزي ويدراوغو | إليزيه ويدراوغو",
  },
  "bf/elysee-ilboudo": {
    kind: "person", en: "Élysée Ilboudo", countries: ["BF"],
    ar: "إليزيه إيلبودو | إليزي إيلبودو",
  },
  "bf/emile-ouedraogo-minister": {
    kind: "person", en: "Émile Ouédraogo (minister)", aliases: ["Émile Ouédraogo"], countries: ["BF"], weak: true,
    ar: "إيميل ويدراوغو | إميل ويدراوغو",
    arCue: "بوركينا فاسو | وزير",
  },
  "bf/emile-zerbo": {
    kind: "person", en: "Émile Zerbo", countries: ["BF"],
    ar: "إميل زيربو | إيميل زيربو | إميل زربو",
  },
  "bf/emmanuel-nonyarma": {
    kind: "person", en: "Emmanuel Nonyarma", countries: ["BF"],
    ar: "إيمانويل نونيارما | إيمانويل نونيارمة",
  },
  "bf/emmanuel-zoungrana": {
    kind: "person", en: "Emmanuel Zoungrana", countries: ["BF"],
    ar: "إيمانويل زونغرانا | إمانويل زونغرانا",
  },
  "bf/episcopal-conference": {
    kind: "institution", en: "Episcopal Conference of Burkina Faso and Niger",
    fr: "Conférence épiscopale Burkina-Niger", countries: ["BF", "NE"],
    ar: "مؤتمر أساقفة بوركينا فاسو والنيجر | المؤتمر الأسقفي لبوركينا والنيجر | مجلس أساقفة بوركينا فاسو والنيجر",
  },
  "bf/eric-bougouma": {
    kind: "person", en: "Éric Bougouma", aliases: ["Éric Wendmanegda Bougouma"], countries: ["BF"],
    ar: "إريك بوغوما | إيريك بوغوما | إريك وندمانيغدا بوغوما",
  },
  "bf/eric-dabire": {
    kind: "person", en: "Éric Dabiré", countries: ["BF"], parent: "organizations/aes-force",
    ar: "إريك دابيري | إيريك دابيري | إريك دابيريه",
  },
  "bf/eric-ismael-kinda": {
    kind: "person", en: "Éric Ismaël Kinda", aliases: ["Éric Kinda"], countries: ["BF"],
    ar: "إيريك كيندا | إريك كيندا | إيريك إسماعيل كيندا | إريك إسماعيل كيندا",
  },
  "bf/ernest-nongma-ouedraogo": {
    kind: "person", en: "Ernest Nongma Ouédraogo", countries: ["BF"],
    ar: "إرنست نونغما ويدراوغو",
  },
  "bf/etalon-de-yennenga": {
    kind: "institution", en: "Golden Stallion of Yennenga", fr: "Étalon d'or de Yennenga", countries: ["BF"],
    ar: "حصان ينينغا الذهبي | حصان يينينغا الذهبي | مهر ينينغا الذهبي | الحصان الذهبي لينينغا | جواد ينينغا الذهبي | حصان ينينغا",
    arWeak: "الحصان الذهبي | الجواد الذهبي",
    arCue: "فيسباكو | واغادوغو | واجادوجو | بوركينا",
  },
  "bf/evrard-somda": {
    kind: "person", en: "Evrard Somda", countries: ["BF"],
    ar: "إيفرار سومدا | إيفراد سومدا",
    arWeak: "سومدا",
  },
  "bf/fabien-sorgho": {
    kind: "person", en: "Fabien Sorgho", countries: ["BF"],
    ar: "فابيان سورغو",
  },
  "bf/faib": {
    kind: "movement", en: "Federation of Islamic Associations of Burkina", fr: "Fédération des associations islamiques du Burkina", acronyms: ["FAIB"], countries: ["BF"], from: "2005",
    ar: "اتحاد الجمعيات الإسلامية في بوركينا فاسو | فيدرالية الجمعيات الإسلامية في بوركينا فاسو | فدرالية الجمعيات الإسلامية في بوركينا فاسو | اتحاد الجمعيات الإسلامية ببوركينا فاسو | اتحاد الجمعيات الإسلامية في بوركينا | فدرالية الجمعيات الإسلامية في بوركينا | اتحاد الجمعيات الإسلامية ببوركينا | فيدرالية الجمعيات الإسلامية ببوركينا | اتحاد الجمعيات الإسلامية البوركيني",
  },
  "bf/fanta-regina-nacro": {
    kind: "person", en: "Fanta Régina Nacro", countries: ["BF"],
    ar: "فانتا ريجينا ناكرو | فانتا ناكرو",
  },
  "bf/farouk-azaria-sorgho": {
    kind: "person", en: "Farouk Azaria Sorgho", countries: ["BF"],
    ar: "فاروق أزاريا سورغو | فاروك أزاريا سورغو | فاروق سورغو",
  },
  "bf/fatimata-legma": {
    kind: "person", en: "Fatimata Legma", countries: ["BF"],
    ar: "فاتيماتا ليغما | فاطماتا ليغما",
  },
  "bf/fatou-diendere": {
    kind: "person", en: "Fatou Diendéré", aliases: ["Fatoumata Diallo Diendéré"], countries: ["BF"],
    ar: "فاتو ديانديري | فاتوماتا دياندري | فاتوماتا ديانديري | فاتو دينديري | فاطوماتا ديانديري",
  },
  "bf/fatoumata-bako": {
    kind: "person", en: "Fatoumata Bako Traoré", aliases: ["Fatoumata Bako"], countries: ["BF"],
    ar: "فاتوماتا باكو | فاطوماتا باكو",
  },
  "bf/fatoumata-therese-diawara": {
    kind: "person", en: "Fatoumata Thérèse Diawara", countries: ["BF"],
    ar: "فاتوماتا تيريز دياوارا",
  },
  "bf/fbf": {
    kind: "institution", en: "Burkinabe Football Federation", fr: "Fédération burkinabè de football", acronyms: ["FBF"], countries: ["BF"],
    ar: "الاتحاد البوركيني لكرة القدم | الاتحاد البوركينابي لكرة القدم | اتحاد بوركينا فاسو لكرة القدم",
  },
  "bf/feme": {
    kind: "movement", en: "Federation of Evangelical Churches and Missions (Burkina Faso)", acronyms: ["FEME"],
    countries: ["BF"],
    ar: "اتحاد الكنائس والبعثات الإنجيلية في بوركينا فاسو | اتحاد الكنائس الإنجيلية في بوركينا فاسو",
  },
  "bf/femina-fm": {
    kind: "media", en: "Femina FM", countries: ["BF"],
    ar: "فيمينا إف إم | إذاعة فيمينا",
  },
  "bf/fespaco": {
    kind: "institution", en: "Panafrican Film and Television Festival of Ouagadougou", fr: "Festival panafricain du cinéma et de la télévision de Ouagadougou", acronyms: ["FESPACO"], countries: ["BF"],
    ar: "مهرجان فيسباكو | فيسباكو | مهرجان واغادوغو للسينما والتلفزيون | مهرجان واغادوغو السينمائي | مهرجان السينما الأفريقية في واغادوغو | مهرجان واغادوغو للسينما الإفريقية | الفيسباكو | فسباكو | فسكابو | فيسبكو | مهرجان وغادوغو السينمائي",
  },
  "bf/filiga-michel-sawadogo": {
    kind: "person", en: "Filiga Michel Sawadogo", countries: ["BF"],
    ar: "فيليغا ميشيل ساوادوغو",
  },
  "bf/floby": {
    kind: "person", en: "Floby", countries: ["BF"], weak: true,
    ar: "فلوبي",
    arCue: "المغني | مغني | بوركينا فاسو",
  },
  "bf/florent-rouamba": {
    kind: "person", en: "Florent Rouamba", countries: ["BF"],
    ar: "فلوران روامبا | فلورينت روامبا",
  },
  "bf/francis-kere": {
    kind: "person", en: "Diébédo Francis Kéré", aliases: ["Francis Kéré"], countries: ["BF"],
    ar: "فرانسيس كيري | ديبيدو فرانسيس كيري | دييبيدو فرانسيس كيري",
  },
  "bf/francois-compaore": {
    kind: "person", en: "François Compaoré", countries: ["BF"],
    ar: "فرانسوا كومباوري | فرنسوا كومباوري | فرانسوا كومباوريه",
  },
  "bf/francois-yameogo": {
    kind: "person", en: "François Yaméogo", countries: ["BF"],
    ar: "فرانسوا ياميوغو",
  },
  "bf/frapp-faso": {
    kind: "movement", en: "Front de défense pour la patrie", acronyms: ["FDP"], countries: ["BF"],
    ar: "جبهة الدفاع عن الوطن في بوركينا فاسو | جبهة الدفاع عن الوطن البوركينية",
  },
  "bf/frc": {
    kind: "movement", en: "Citizen Resistance Front (Burkina Faso)", fr: "Front de résistance citoyenne",
    acronyms: ["FRC"], countries: ["BF"],
    ar: "جبهة المقاومة المواطنية | جبهة مقاومة المواطنين | جبهة المقاومة المدنية البوركينية | جبهة المقاومة المواطنة | جبهة المقاومة المدنية",
    arCue: "بوركينا | كومباوري",
  },
  "bf/frederic-nikiema": {
    kind: "person", en: "Frédéric Nikiéma", countries: ["BF"],
    ar: "فريديريك نيكيما | فردريك نيكييما | فريديريك نيكييما",
  },
  "bf/frederic-ouedraogo": {
    kind: "person", en: "Frédéric Ouédraogo", countries: ["BF"],
    ar: "فريدريك ويدراوغو | فريديريك ويدراوغو",
  },
  "bf/front-patriotique": {
    kind: "movement", en: "Patriotic Front (Burkina Faso)", fr: "Front patriotique", countries: ["BF"],
    ar: "الجبهة الوطنية البوركينية | الجبهة الوطنية في بوركينا فاسو | الجبهة الوطنية ببوركينا فاسو",
  },
  "bf/front-republicain": {
    kind: "movement", en: "Republican Front (Burkina Faso)", fr: "Front républicain", countries: ["BF"], from: "2014",
    ar: "الجبهة الجمهورية البوركينية | الجبهة الجمهورية في بوركينا فاسو",
  },
  "bf/fsynter": {
    kind: "union", en: "National Federation of Education and Research Workers' Unions (Burkina Faso)",
    acronyms: ["F-SYNTER"], countries: ["BF"],
    ar: "الفيدرالية الوطنية لنقابات عمال التعليم والبحث | اتحاد نقابات عمال التعليم والبحث البوركيني",
  },
  "bf/gabin-korbeogo": {
    kind: "person", en: "Gabin Korbéogo", countries: ["BF"],
    ar: "غابين كوربيوغو",
  },
  "bf/gabriel-tamini": {
    kind: "person", en: "Gabriel Tamini", countries: ["BF"],
    ar: "غابرييل تاميني | جبرييل تاميني",
  },
  "bf/gaston-kabore": {
    kind: "person", en: "Gaston Kaboré", countries: ["BF"],
    ar: "غاستون كابوري",
  },
  "bf/gendarmerie": {
    kind: "state-force", en: "National Gendarmerie of Burkina Faso", fr: "Gendarmerie nationale du Burkina Faso",
    aliases: ["Burkinabe gendarmerie", "Burkina Faso gendarmerie", "Gendarmerie burkinabè"], countries: ["BF"],
    ar: "الدرك الوطني البوركيني | الدرك الوطني في بوركينا فاسو",
  },
  "bf/general-confederation-of-labour-of-burkina": {
    kind: "union", en: "General Confederation of Labour of Burkina", fr: "Confédération générale du travail du Burkina", acronyms: ["CGTB"], countries: ["BF"],
    ar: "الكونفدرالية العامة للعمل في بوركينا فاسو | الكونفدرالية العامة للعمل في بوركينا | الاتحاد العام للعمل في بوركينا فاسو | الاتحاد العام للعمال البوركينيين | الاتحاد العام لعمال بوركينا | الاتحاد العام للعمل في بوركينا",
  },
  "bf/georges-ouedraogo-musician": {
    kind: "person", en: "Georges Ouédraogo (musician)", aliases: ["Georges Ouédraogo"], countries: ["BF"], weak: true,
    ar: "جورج ويدراوغو",
    arCue: "موسيقي | مغني | المغني",
  },
  "bf/gerard-kango-ouedraogo": {
    kind: "person", en: "Gérard Kango Ouédraogo", countries: ["BF"],
    ar: "جيرار كانغو ويدراوغو",
  },
  "bf/germain-bitiou-nama": {
    kind: "person", en: "Germain Bitiou Nama", countries: ["BF"],
    ar: "جرمان بيتيو ناما | جيرمان بيتيو ناما | جيرمان ناما | جرمان ناما",
  },
  "bf/germain-sanou": {
    kind: "person", en: "Germain Sanou", countries: ["BF"],
    ar: "جيرمان سانو | جرمان سانو",
  },
  "bf/gilbert-diendere": {
    kind: "person", en: "Gilbert Diendéré", countries: ["BF"],
    ar: "جيلبير دينديري | جيلبير ديانديري | جيلبرت دينديري | جلبير ديانديري | جيلبير دياندري | جيلبرت ديانديري | جيلبار دينديري | غيلبير ديندييه | جيلبرت ديندير | جيلبير دينديريه | جيلبير ديندري | جيلبير ديانديريه | جيلبير دياندير | غيلبير دينديري | جيلبرت دينديريه | جيلبر دينديري | غيلبيرت دينديري | جلبير دينديري | جيلبير دينديره | جلبرت دينديري | غلبرت ديانديري | غيلبرت ديندير | جيلبرت دندري | جيلبير دندري | جيلبير ديانديرا",
    arWeak: "دينديري | ديانديري | ديندير | ديندري",
  },
  "bf/gilbert-ouedraogo": {
    kind: "person", en: "Gilbert Noël Ouédraogo", countries: ["BF"],
    ar: "جيلبير نويل ويدراوغو | جيلبير ويدراوغو | جيلبير نويل ويدراوجو | جيلبير ويدراوجو",
  },
  "bf/gilbert-ouedraogo-general": {
    kind: "person", en: "Gilbert Ouédraogo (general)", aliases: ["Gilbert Ouédraogo"], countries: ["BF"], weak: true,
    ar: "جيلبرت ويدراوغو | جيلبير ويدراوغو | ودراغو جيلبيرت | جيلبيرت ودراغو",
    arCue: "الجنرال | الأركان",
  },
  "bf/gilbert-ouedraogo-minister": {
    kind: "person", en: "Pingdwendé Gilbert Ouédraogo", countries: ["BF"],
    ar: "بينغدويندي جيلبرت ويدراوغو | بينجدويندي جيلبرت ويدراوغو | بينغدويندي جيلبير ويدراوغو | بينغدويندي جيلبير أويدراوغو",
  },
  "bf/government": {
    kind: "government", en: "Government of Burkina Faso", fr: "Gouvernement du Burkina Faso", countries: ["BF"],
    acled: [
      { name: "Government of Burkina Faso (1987-2014)", from: "1987", to: "2014" },
      { name: "Government of Burkina Faso (2014-2015)", from: "2014", to: "2015" },
      { name: "Government of Burkina Faso (2015-2022)", from: "2015", to: "2022" },
      { name: "Government of Burkina Faso (2022-)", from: "2022" },
    ],
    ar: "حكومة بوركينا فاسو | حكومة واغادوغو | السلطات الانتقالية في بوركينا فاسو | حكومة بوركينا | سلطات واغادوغو | الحكومة البوركينابية | السلطات البوركينابية",
  },
  "bf/grouping-of-anti-terrorism-forces": {
    kind: "state-force", en: "Grouping of Anti-Terrorism Forces", fr: "Groupement des forces de lutte antiterroriste", acronyms: ["GFAT"], countries: ["BF"],
    from: "2012", to: "2015",
    ar: "تجمع القوات لمكافحة الإرهاب | تجمع قوات مكافحة الإرهاب",
  },
  "bf/guezouma-sanogo": {
    kind: "person", en: "Guézouma Sanogo", countries: ["BF"],
    ar: "غيزوما سانوغو | جيزوما سانوغو | غيزوما سانوجو | جيزوما سانوجو | قيزوما سانوغو",
  },
  "bf/gustave-sanon": {
    kind: "person", en: "Gustave Sanon", countries: ["BF"],
    ar: "غوستاف سانون | جوستاف سانون",
  },
  "bf/gustavo-sangare": {
    kind: "person", en: "Gustavo Sangaré", countries: ["BF"],
    ar: "غوستافو سانغاري | جوستافو سانجاري | جوستافو سانغاري",
  },
  "bf/guy-herve-kam": {
    kind: "person", en: "Guy Hervé Kam", countries: ["BF"],
    ar: "غي هيرفي كام | غي هيرفيه كام | جي هيرفي كام | غاي هيرفي كام | غي إيرفي كام | غي إيرفيه كام | جي هيرفيه كام | جاي هيرفي كام",
  },
  "bf/hadja-ouattara-sanon": {
    kind: "person", en: "Hadja Fatimata Ouattara Sanon", aliases: ["Hadja Ouattara"], countries: ["BF"],
    ar: "حاجة واتارا سانون | الحاجة واتارا سانون | حاجة فاطماتا واتارا",
  },
  "bf/halidou-ouedraogo": {
    kind: "person", en: "Halidou Ouédraogo", countries: ["BF"],
    ar: "هاليدو ويدراوغو | خاليدو ويدراوغو | هاليدو أويدراوغو",
  },
  "bf/harouna-kabore": {
    kind: "person", en: "Harouna Kaboré", countries: ["BF"],
    ar: "هارونا كابوري | هارون كابوري | هارونا كابوريه",
  },
  "bf/harouna-kindo": {
    kind: "person", en: "Harouna Kindo", countries: ["BF"],
    ar: "هارونا كيندو | هارون كيندو",
  },
  "bf/harouna-yoda": {
    kind: "person", en: "Harouna Yoda", countries: ["BF"],
    ar: "هارونا يودا | هارون يودا",
  },
  "bf/hassan-idrissou-boly": {
    kind: "person", en: "Hassan Idrissou Boly", countries: ["BF"], parent: "armed-groups/jnim",
    ar: "حسن إدريسو بولي | حسن إدريسو",
  },
  "bf/hassane-bande": {
    kind: "person", en: "Hassane Bandé", countries: ["BF"],
    ar: "حسن باندي | حسان باندي",
  },
  "bf/henri-zongo": {
    kind: "person", en: "Henri Zongo", countries: ["BF"],
    ar: "هنري زونغو | هنري زونجو | أنري زونغو",
  },
  "bf/hermann-yameogo": {
    kind: "person", en: "Hermann Yaméogo", countries: ["BF"],
    ar: "هيرمان ياميوغو | هيرمان ياميوجو | إرمان ياميوغو",
  },
  "bf/herve-koffi": {
    kind: "person", en: "Hervé Koffi", countries: ["BF"],
    ar: "هيرفي كوفي | إيرفيه كوفي",
  },
  "bf/herve-ouattara": {
    kind: "person", en: "Hervé Ouattara", countries: ["BF"],
    ar: "هيرفي واتارا | إرفيه وتارا | هيرفيه واتارا",
  },
  "bf/hillel-konate": {
    kind: "person", en: "Hillel Konaté", countries: ["BF"],
    ar: "هيليل كوناتي | هيلل كوناتي",
  },
  "bf/hippolyte-dah": {
    kind: "person", en: "Hippolyte Dah", countries: ["BF"],
    ar: "هيبوليت داه",
  },
  "bf/honore-traore": {
    kind: "person", en: "Honoré Traoré", countries: ["BF"],
    ar: "هونوريه تراوري | أونوري تراوري | هونوري تراوري | أونوريه تراوري | نابيري هونوري تراوري | أونوريه نابيري تراوري | أونوري نابيري تراوري | هونوري نابيري تراوري | أونوريه نابيريه تراوري | نابيريه أونوريه تراوري | أونوريه ترواري | هونري تراوري | نابيري أونوري تراوري",
  },
  "bf/hortense-zida": {
    kind: "person", en: "Hortense Zida", countries: ["BF"],
    ar: "أورتنس زيدا",
  },
  "bf/hubert-velud": {
    kind: "person", en: "Hubert Velud", countries: ["FR", "BF"],
    ar: "هوبير فيلود | هوبرت فيلود | إيبير فيلود | هوبير فيلو | أوبير فيلو",
    arWeak: "فيلود",
  },
  "bf/hubert-yameogo": {
    kind: "person", en: "Hubert Yaméogo", countries: ["BF"],
    ar: "هوبير ياميوغو | أوبير ياميوغو | هوبرت ياميوغو",
  },
  "bf/hugues-fabrice-zango": {
    kind: "person", en: "Hugues Fabrice Zango", aliases: ["Fabrice Zango"], countries: ["BF"],
    ar: "هيوغ فابريس زانغو | هوغ فابريس زانغو | هيوغ زانغو",
  },
  "bf/hyacinthe-kafando": {
    kind: "person", en: "Hyacinthe Kafando", countries: ["BF"],
    ar: "ياسينت كافاندو | هياسينت كافاندو | إياسانت كافاندو | هياسنت كافاندو | هياسينث كافاندو | توسما ياسينتي كافاندو | ياسينتي كافاندو | هاسينت كافاندو | هياسنت كفاندو | هياسنث كفاندو | إياسنت كافاندو | ياسين كافاندو | ياسنت كفاندو | هياسينت كفاندو | هياسينتي كافاندو | ياسينتي كفاندو",
  },
  "bf/ibrahim-malam-dicko": {
    kind: "person", en: "Ibrahim Malam Dicko", aliases: ["Boureima Dicko"], countries: ["BF"], parent: "armed-groups/ansarul-islam",
    ar: "إبراهيم مالام ديكو | إبراهيم ديكو | مالام ديكو | إبراهيم معلم ديكو | مالام إبراهيم ديكو | بوريما ديكو | ابراهيم ملام ديكو | إبراهيم رمالام ديكو",
  },
  "bf/ibrahim-traore": {
    kind: "person", en: "Ibrahim Traoré", acronyms: ["IB"], countries: ["BF"],
    ar: "إبراهيم تراوري | إبراهيم تراوريه | إبراهيما تراوري | إبراهيم ترواري | إبراهيم تراوريي | إبراهيم طراوري | إبراهيم ترووري | إبراهيم تراورا | إبراهيم تراوره | إبراهيم تراواري | إبراهيم تراوروا | تراوري إبراهيم | إبراهيم تراوي | إبراهيم تروري | إبراهيم تاوري | إبرهيم تراوري",
    arWeak: "تراوري",
  },
  "bf/ibrahima-maiga-blogger": {
    kind: "person", en: "Ibrahima Maïga (blogger)", aliases: ["Ibrahima Maïga"], countries: ["BF"], weak: true,
    ar: "إبراهيما مايغا",
    arCue: "مدون | المدون | ناشط | بوركينا فاسو",
  },
  "bf/idrissa-barry": {
    kind: "person", en: "Idrissa Barry", countries: ["BF"],
    ar: "إدريسا باري | إدريس باري",
  },
  "bf/idrissa-nassa": {
    kind: "person", en: "Idrissa Nassa", countries: ["BF"],
    ar: "إدريسا ناسا | إدريس ناسا",
  },
  "bf/idrissa-ouedraogo-film-director": {
    kind: "person", en: "Idrissa Ouédraogo (film director)", aliases: ["Idrissa Ouédraogo"], countries: ["BF"], weak: true,
    ar: "إدريسا ويدراوغو",
    arCue: "المخرج | السينما | السينمائي | فيلم",
  },
  "bf/idrissa-sawadogo": {
    kind: "person", en: "Idrissa Sawadogo", countries: ["BF"],
    ar: "إدريسا سوادوغو | إدريسا ساوادوغو | إدريسا ساوادوجو",
  },
  "bf/igor-martynov": {
    kind: "person", en: "Igor Martynov", countries: ["RU", "BF"], weak: true,
    ar: "إيغور مارتينوف",
    arCue: "السفير | سفير | بوركينا | واغادوغو",
  },
  "bf/imilo-lechanceux": {
    kind: "person", en: "Imilo Lechanceux", countries: ["BF"],
    ar: "إيميلو لو شانسو | إيميلو لوشانسو",
  },
  "bf/innocent-kiba": {
    kind: "person", en: "Innocent Kiba", countries: ["BF"],
    ar: "إنوسان كيبا | إنوسنت كيبا",
  },
  "bf/inoussa-kanazoe": {
    kind: "person", en: "Inoussa Kanazoé", countries: ["BF"],
    ar: "إينوسا كانازوي | إنوسا كانازويه",
  },
  "bf/insd": {
    kind: "institution", en: "National Institute of Statistics and Demography (Burkina Faso)",
    fr: "Institut national de la statistique et de la démographie", acronyms: ["INSD"], countries: ["BF"],
    ar: "المعهد الوطني للإحصاء والديموغرافيا | المعهد الوطني للإحصاء البوركيني | المعهد الوطني للإحصاء في بوركينا فاسو",
  },
  "bf/intelligence": {
    kind: "state-force", en: "National Intelligence Agency (Burkina Faso)", fr: "Agence nationale de renseignement", aliases: ["National Intelligence Agency"], acronyms: ["ANR"], countries: ["BF"],
    ar: "وكالة الاستخبارات الوطنية في بوركينا فاسو | وكالة الاستخبارات الوطنية البوركينية | الوكالة الوطنية للاستخبارات في بوركينا فاسو | جهاز الاستخبارات الوطني في بوركينا فاسو",
    arWeak: "وكالة الاستخبارات الوطنية | الوكالة الوطنية للاستخبارات | وكالة المخابرات الوطنية",
    arCue: "بوركينا فاسو | بوركينا | واغادوغو | تراوري",
  },
  "bf/international-sankara-memorial": {
    kind: "movement", en: "Thomas Sankara International Memorial Committee",
    fr: "Comité international du mémorial Thomas Sankara", countries: ["BF"],
    ar: "اللجنة الدولية لنصب توماس سانكارا التذكاري | اللجنة الدولية للنصب التذكاري لتوماس سانكارا | نصب توماس سانكارا التذكاري | نصب توماس سانكارا | ضريح توماس سانكارا | ضريح سانكارا | نصب سانكارا",
  },
  "bf/isaac-zida": {
    kind: "person", en: "Yacouba Isaac Zida", aliases: ["Isaac Zida", "Yacouba Zida", "Isaac Yacouba Zida"], countries: ["BF"],
    ar: "إسحاق زيدا | يعقوب إسحاق زيدا | إيزاك زيدا | ياكوبا إسحاق زيدا | ياكوبا إيزاك زيدا | إسحق زيدا | إسحاق زيادا | ياكوبا زيدا | يعقوبا إسحاق زيدا | إسحاق زيده | ايساك زيدا | اساك زيدا | يعقوبا زيدا | إسحق زيضا | ايزاك يعقوبا زيدا | إسحاق يعقوبا زيدا | إزاك زيدا | يعقوب زيدا | ايزاك ياكوبا زيدا",
    arWeak: "زيدا",
  },
  "bf/ismael-sombie": {
    kind: "person", en: "Ismaël Sombié", countries: ["BF"],
    ar: "إسماعيل سومبي | إسماعيل سومبيه | إسماعيل صومبي",
  },
  "bf/ismael-tiendrebeogo": {
    kind: "person", en: "Ismaël Tiendrébéogo", countries: ["BF"],
    ar: "إسماعيل تيندريبيوغو | إسماعيل تييندريبيوغو",
  },
  "bf/ismahila-ouedraogo": {
    kind: "person", en: "Ismahila Ouédraogo", countries: ["BF"],
    ar: "إسماهيلا ويدراوغو",
  },
  "bf/issa-kabore": {
    kind: "person", en: "Issa Kaboré", countries: ["BF"],
    ar: "عيسى كابوري",
  },
  "bf/issiaka-lingani": {
    kind: "person", en: "Issiaka Lingani", countries: ["BF"],
    ar: "إيساكا لينغاني | إسياكا لينغاني | إسحاق لينغاني",
  },
  "bf/issoufou-dayo": {
    kind: "person", en: "Issoufou Dayo", countries: ["BF"],
    ar: "إيسوفو دايو | يوسف دايو | اسوفو دايو | إيسوفو داييو",
  },
  "bf/jacob-ouedraogo": {
    kind: "person", en: "Jacob Ouédraogo", countries: ["BF"],
    ar: "جاكوب ويدراوغو | جاكوب أويدراوغو | يعقوب ويدراوغو",
  },
  "bf/jacques-sosthene-dingara": {
    kind: "person", en: "Jacques Sosthène Dingara", countries: ["BF"],
    ar: "جاك سوستين دينغارا | جاك سوستين دنغارا | جاك دينغارا",
    arWeak: "دينغارا",
  },
  "bf/jacques-yaro-zerbo": {
    kind: "person", en: "Jacques Yaro Zerbo", countries: ["BF"],
    ar: "جاك يارو زيربو | جاك يارو زربو",
  },
  "bf/jafar-dicko": {
    kind: "person", en: "Jafar Dicko", aliases: ["Abdoul Salam Dicko", "Ja'far Dicko"], countries: ["BF"], parent: "armed-groups/ansarul-islam",
    ar: "جعفر ديكو | جافار ديكو | جفر ديكو | جعفر مالام ديكو",
  },
  "bf/james-dembele": {
    kind: "person", en: "James Dembélé", countries: ["BF"],
    ar: "جيمس ديمبيلي",
  },
  "bf/jean-baptiste-lingani": {
    kind: "person", en: "Jean-Baptiste Lingani", countries: ["BF"],
    ar: "جان باتيست لينغاني | جان بابتيست لينغاني | جان باتيست لينجاني | جان بابتيست لينجاني",
    arWeak: "لينغاني",
  },
  "bf/jean-baptiste-natama": {
    kind: "person", en: "Jean-Baptiste Natama", countries: ["BF"],
    ar: "جان باتيست ناتاما",
  },
  "bf/jean-baptiste-ouedraogo": {
    kind: "person", en: "Jean-Baptiste Ouédraogo", countries: ["BF"],
    ar: "جان باتيست ويدراوغو | جان بابتيست ويدراوغو | جان باتيست أويدراوغو | جان باتيست ويدراوجو | جان بابتيست ويدراوجو | جان باتيست أويدراوجو",
  },
  "bf/jean-bertin-ouedraogo": {
    kind: "person", en: "Jean Bertin Ouédraogo", countries: ["BF"],
    ar: "جان بيرتان ويدراوغو | جان برتان ويدراوغو",
  },
  "bf/jean-claude-bouda": {
    kind: "person", en: "Jean-Claude Bouda", countries: ["BF"],
    ar: "جان كلود بودا",
  },
  "bf/jean-claude-dioma": {
    kind: "person", en: "Jean-Claude Dioma", countries: ["BF"],
    ar: "جان كلود ديوما",
  },
  "bf/jean-de-dieu-somda": {
    kind: "person", en: "Jean de Dieu Somda", countries: ["BF"],
    ar: "جان دو ديو سومدا | جان دي ديو سومدا",
  },
  "bf/jean-emmanuel-ouedraogo": {
    kind: "person", en: "Rimtalba Jean Emmanuel Ouédraogo", aliases: ["Jean Emmanuel Ouédraogo", "Emmanuel Ouédraogo"], countries: ["BF"],
    ar: "ريمتالبا جان إيمانويل ويدراوغو | جان إيمانويل ويدراوغو | جان إيمانويل أويدراوغو | ريمتالبا جان إيمانويل أويدراوغو | جان إيمانويل وادراوغو | جان ايمانويل ويدراوجو | ريمطالبا ويدراوغو | ريمتالبا جان إيمانويل ويدراوجو | جان إيمانويل أويدراوجو | ريمتالبا جان إيمانويل أويدراوجو | جان إيمانويل ويدراغو | جان إمانويل ودراوغو | جين إيمانويل أويدراوغو | جون إيمانويل ويدراوغو | ريمتالبا ويدراوغو | ريمتالبا أويدراوغو | جان ايمانويل أوادراوغو | إيمانويل ويدراوغو",
  },
  "bf/jean-florent-nion": {
    kind: "person", en: "Jean-Florent Nion", countries: ["BF"],
    ar: "جان فلوران نيون",
  },
  "bf/jean-hubert-bazie": {
    kind: "person", en: "Jean-Hubert Bazié", countries: ["BF"],
    ar: "جان هوبير بازيي | جان هوبير بازي",
  },
  "bf/jean-martin-coulibaly": {
    kind: "person", en: "Jean-Martin Coulibaly", countries: ["BF"],
    ar: "جان مارتان كوليبالي | جان مارتن كوليبالي",
  },
  "bf/jean-pierre-palm": {
    kind: "person", en: "Jean-Pierre Palm", countries: ["BF"],
    ar: "جان بيير بالم | جان بيار بالم",
  },
  "bf/jerome-bougouma": {
    kind: "person", en: "Jérôme Bougouma", countries: ["BF"],
    ar: "جيروم بوغوما",
  },
  "bf/jerome-traore-judge": {
    kind: "person", en: "Jérôme Traoré (judge)", aliases: ["Jérôme Traoré"], countries: ["BF"], weak: true,
    ar: "جيروم تراوري",
    arCue: "وزير العدل | بوركينا فاسو",
  },
  "bf/joel-yougbare": {
    kind: "person", en: "Joël Yougbaré", countries: ["BF"],
    ar: "جويل يوغباري | جويل يوغباريه | جويل يوغبار",
  },
  "bf/johanny-compaore": {
    kind: "person", en: "Johanny Compaoré", countries: ["BF"],
    ar: "جواني كومباوري | يوهاني كومباوري | جوهاني كومباوري",
  },
  "bf/jonathan-pitroipa": {
    kind: "person", en: "Jonathan Pitroipa", countries: ["BF"],
    ar: "جوناثان بيترويبا",
    arWeak: "بيترويبا",
  },
  "bf/joseph-andre-ouedraogo": {
    kind: "person", en: "Joseph André Ouédraogo", countries: ["BF"],
    ar: "جوزيف أندري ويدراوغو | جوزيف أندريه ويدراوغو",
  },
  "bf/joseph-issoufou-conombo": {
    kind: "person", en: "Joseph Issoufou Conombo", countries: ["BF"],
    ar: "جوزيف إيسوفو كونومبو | جوزيف كونومبو | إيسوفو كونومبو",
  },
  "bf/joseph-ki-zerbo": {
    kind: "person", en: "Joseph Ki-Zerbo", countries: ["BF"],
    ar: "جوزيف كي زيربو | جوزيف كي زربو",
  },
  "bf/joseph-ki-zerbo-university": {
    kind: "institution", en: "Joseph Ki-Zerbo University", fr: "Université Joseph-Ki-Zerbo", countries: ["BF"],
    ar: "جامعة جوزيف كي زيربو | جامعة واغادوغو | جامعة جوزيف كي زربو",
  },
  "bf/josephine-ouedraogo": {
    kind: "person", en: "Joséphine Ouédraogo", countries: ["BF"],
    ar: "جوزفين ويدراوغو | جوزفين وادراوغو | جوزفين أويدراوغو | جوزفين ويدراوجو",
  },
  "bf/josue-tiendrebeogo": {
    kind: "person", en: "Josué Tiendrébéogo", countries: ["BF"],
    ar: "جوسويه تيندريبيوغو | جوزويه تييندريبيوغو | جوسوي تيندريبيوجو",
  },
  "bf/junta": {
    kind: "government", en: "Military junta of Burkina Faso", fr: "Junte militaire du Burkina Faso",
    aliases: ["Burkinabe military junta", "Patriotic Movement for Safeguard and Restoration", "Mouvement patriotique pour la sauvegarde et la restauration", "Burkinabe junta", "Patriotic Movement for Safeguarding and Restoration"],
    acronyms: ["MPSR"], countries: ["BF"], from: "2022-01-24",
    ar: "الحركة الوطنية للحماية والاستعادة | الحركة الوطنية للحماية والإصلاح | الحركة الوطنية للإنقاذ والاستعادة | الحركة الوطنية للحفاظ والاستعادة | الحركة الوطنية للصون والإصلاح | المجلس العسكري في بوركينا فاسو | المجلس العسكري البوركيني | المجلس العسكري الحاكم في بوركينا فاسو | الحركة الوطنية للحماية والاسترجاع | المجلس العسكري ببوركينا فاسو | الحركة الوطنية من أجل الحماية والاستعادة | الحركة الوطنية للإنقاذ والإصلاح | الحركة الوطنية من أجل الإنقاذ والإصلاح | المجلس العسكري في واغادوغو | السلطات العسكرية في واغادوغو | النظام العسكري في واغادوغو | النظام العسكري في بوركينا فاسو | السلطات العسكرية في بوركينا فاسو | الحكومة العسكرية في بوركينا فاسو | قادة الانقلاب في بوركينا فاسو | المجلس العسكري الحاكم ببوركينا فاسو | الحركة الوطنية للصون والاستعادة | الحركة الوطنية للحماية والاسترداد | الحركة الوطنية للحفظ والإصلاح | الحركة الوطنية للحفاظ والإصلاح | الحركة الوطنية للحماية والترميم | الحركة الوطنية للحفظ والاستعادة | الحركة الوطنية للحماية وإعادة البناء | الحركة الوطنية من أجل الحفاظ والإصلاح",
    arWeak: "المجلس العسكري | الطغمة العسكرية",
  },
  "bf/justin-kientega": {
    kind: "person", en: "Justin Kientega", countries: ["BF"],
    ar: "جوستان كينتيغا | جوستين كينتيغا | جوستين كيينتيغا | جاستن كينتيغا | جاستن كينتيجا",
  },
  "bf/kader-ouedraogo": {
    kind: "person", en: "Sidsoré Kader Ouédraogo", aliases: ["Kader Ouédraogo"], countries: ["BF"],
    ar: "سيدسوري قادر ويدراوغو | سيدسوريه قادر ويدراوغو | سيدسوري كادر ويدراوغو | سيدسوريه كادير أويدراوغو | سيدسوري قادر أويدراوغو",
  },
  "bf/kadre-ouedraogo": {
    kind: "person", en: "Kadré Désiré Ouédraogo", aliases: ["Kadré Ouédraogo"], countries: ["BF"],
    ar: "كادري ديزيري ويدراوغو | قدري ديزيري ويدراوغو | كادري ديزيريه ويدراوغو | كادري ديزيري أويدراوغو | كادري ديزيري ويدراوجو | قدري ديزيري ويدراوجو | كادري ديزيريه ويدراوجو | قدري ديزيريه ودراوغو | كادري ديزريه ودراوغو | قدري ديزيري أودراوغو | كادري ديسير ودراوغو | قدري ديزري ويدراوغو | كادريه ديزيريه ويدراوغو | كادري دزيري ويدراوغو | كادريه ديزيري أويدراوغو | ديزيريه كادريه ويدراوجو | ديزيري كادري ويدراوغو | كادري ديسيري ويدراوغو | كادري ديسيريه أودراوغو | كدري ديزيري ويدراوغو | ديزيري ويدراوغو | ديزيريه ويدراوغو | كادري ديزيري | قادري ديزيري ويدراوغو",
  },
  "bf/kalifara-sere": {
    kind: "person", en: "Kalifara Séré", countries: ["BF"],
    ar: "كاليفارا سيري | خليفارا سيري",
  },
  "bf/kamou-malo": {
    kind: "person", en: "Kamou Malo", countries: ["BF"],
    ar: "كامو مالو",
  },
  "bf/karamoko-traore": {
    kind: "person", en: "Karamoko Jean-Marie Traoré", aliases: ["Jean-Marie Traoré", "Karamoko Traoré"], countries: ["BF"],
    ar: "كاراموكو جان ماري تراوري | كاراموكو تراوري | كراموكو جان ماري تراوري | جان ماري تراوري | كاراموغو جان ماري تراوري | جان ماري كاراموكو تراوري | كاراموكوجان ماري تراوري | كارموكو جان ماري تراوري | كاراموكو جون ماري تراوري | كاراموجو جان ماري تراوري",
  },
  "bf/karfa-gnanou": {
    kind: "person", en: "Karfa Gnanou", countries: ["BF"],
    ar: "كارفا غنانو | كارفا نيانو | كارفا جنانو",
  },
  "bf/kassoum-coulibaly": {
    kind: "person", en: "Kassoum Coulibaly", countries: ["BF"],
    ar: "قاسم كوليبالي | قاسوم كوليبالي | كاسوم كوليبالي | قسوم كوليبالي | كسوم كوليبالي | قصوم كوليبالي",
  },
  "bf/kassoum-kambou": {
    kind: "person", en: "Kassoum Kambou", countries: ["BF"],
    ar: "كاسوم كامبو",
  },
  "bf/kassoum-ouedraogo": {
    kind: "person", en: "Kassoum Ouédraogo", aliases: ["Zico"], countries: ["BF"],
    ar: "قاسم ويدراوغو | كاسوم ويدراوغو",
  },
  "bf/kilian-nikiema": {
    kind: "person", en: "Kilian Nikiema", countries: ["BF"],
    ar: "كيليان نيكيما | كيليان نيكييما",
  },
  "bf/kouagri-natama": {
    kind: "person", en: "Kouagri Natama", countries: ["BF"],
    ar: "كواغري ناتاما | كواجري ناتاما",
  },
  "bf/kouame-lougue": {
    kind: "person", en: "Kouamé Lougué", countries: ["BF"],
    ar: "كوامي لوغي | كوامي لوغيه | كوامي لوجيه | كوامه لوغيه | كوامي لوجي | كواميه لوغيه | كوامي لوج | كوامي لوجويه | كوامي لوغويه | كوامي لوغو",
  },
  "bf/koumba-boly-barry": {
    kind: "person", en: "Koumba Boly Barry", countries: ["BF"],
    ar: "كومبا بولي باري | كومبا بولي بري",
  },
  "bf/ladji-yoro": {
    kind: "person", en: "Ladji Yoro", aliases: ["Soumaïla Ganamé"], countries: ["BF"],
    ar: "لادجي يورو | الحاجي يورو | لاجي يورو",
  },
  "bf/laico-hotel": {
    kind: "company", en: "Laico Ouaga 2000 hotel", countries: ["BF"],
    ar: "فندق لايكو | فندق لايكو واغا",
  },
  "bf/lamine-ouattara": {
    kind: "person", en: "Lamine Ouattara", countries: ["BF"], weak: true,
    ar: "لامين واتارا | الأمين واتارا",
    arCue: "حقوق الإنسان | بوركينا | البوركينابية",
  },
  "bf/lamoussa-salif-kabore": {
    kind: "person", en: "Lamoussa Salif Kaboré", countries: ["BF"],
    ar: "لاموسا ساليف كابوري | ساليف لاموسا كابوري",
  },
  "bf/larba-yarga": {
    kind: "person", en: "Larba Yarga", countries: ["BF"],
    ar: "لاربا يارغا",
    arWeak: "يارغا",
  },
  "bf/lassane-kabore": {
    kind: "person", en: "Lassané Kaboré", countries: ["BF"],
    ar: "لاساني كابوري | لاسان كابوري | لاساني كابوريه",
  },
  "bf/lassane-sawadogo": {
    kind: "person", en: "Lassané Sawadogo", countries: ["BF"],
    ar: "لاساني سوادوغو | لاساني ساوادوغو | لسانه سوادوغو",
  },
  "bf/lassina-zerbo": {
    kind: "person", en: "Lassina Zerbo", countries: ["BF"],
    ar: "لاسينا زيربو | لسينا زربو | لاسينا زربو | لاسينا زيربوا | لاسينه زيربو",
  },
  "bf/laure-zongo-hien": {
    kind: "person", en: "Laure Zongo Hien", countries: ["BF"],
    ar: "لور زونغو هين | لور زونغو",
  },
  "bf/laurence-ilboudo": {
    kind: "person", en: "Hélène Marie Laurence Ilboudo Marchal", aliases: ["Laurence Ilboudo"], countries: ["BF"],
    ar: "لورانس إلبودو | هيلين ماري لورانس إلبودو | ماري لورانس إلبودو مارشال",
  },
  "bf/laurent-bado": {
    kind: "person", en: "Laurent Bado", countries: ["BF"],
    ar: "لوران بادو",
  },
  "bf/laurent-birfuore-dabire": {
    kind: "person", en: "Laurent Birfuoré Dabiré", aliases: ["Laurent Dabiré"], countries: ["BF"],
    ar: "لوران بيرفوريه دابيري | لوران بيرفوري دابيري | لوران دابيري",
  },
  "bf/laurent-poda": {
    kind: "person", en: "Laurent Poda", countries: ["BF"],
    ar: "لوران بودا",
  },
  "bf/laurent-sedogo": {
    kind: "person", en: "Laurent Sédogo", countries: ["BF"],
    ar: "لوران سيدوغو | لوران سيدوجو",
  },
  "bf/lazare-banse": {
    kind: "person", en: "Lazare Banssé", countries: ["BF"],
    ar: "لازار بانسيه | لازار بانسي",
  },
  "bf/lazare-windlassida-zoungrana": {
    kind: "person", en: "Lazare Windlassida Zoungrana", countries: ["BF"],
    ar: "لازار وندلاسيدا زونغرانا | لازار زونغرانا",
  },
  "bf/le-faso-autrement": {
    kind: "party", en: "Le Faso autrement", countries: ["BF"],
    ar: "حزب فاسو أوتريمون | لو فاسو أوتريمنت | حزب لو فاسو أوتريمان | حزب فاسو بطريقة أخرى | لو فاسو أوترومان",
  },
  "bf/leandre-bassole": {
    kind: "person", en: "Léandre Bassolé", countries: ["BF"],
    ar: "لياندر باسولي | لياندر باسوليه",
  },
  "bf/lene-sebgo": {
    kind: "person", en: "Léné Sebgo", countries: ["BF"],
    ar: "ليني سيبغو | ليني سبغو",
  },
  "bf/leonce-kone": {
    kind: "person", en: "Léonce Koné", countries: ["BF"],
    ar: "ليونس كوني",
  },
  "bf/lindependant-bf": {
    kind: "media", en: "L'Indépendant (Burkina Faso)", countries: ["BF"], weak: true,
    ar: "لانديبندان | لانديبوندون | صحيفة المستقل",
    arCue: "زونغو | بوركينا",
  },
  "bf/lionel-bilgo": {
    kind: "person", en: "Lionel Bilgo", aliases: ["Wendkouni Joël Lionel Bilgo"], countries: ["BF"],
    ar: "ليونيل بيلغو | ليونال بيلغو | ليونيل بيلجو",
  },
  "bf/liptako-emirate": {
    kind: "institution", en: "Emirate of Liptako", fr: "Émirat du Liptako", countries: ["BF"],
    ar: "إمارة ليبتاكو | أمير ليبتاكو | أمير دوري",
  },
  "bf/lookou-zerbo": {
    kind: "person", en: "Lookou Zerbo", countries: ["BF"],
    ar: "لاوكو زيربو | لوكو زيربو",
  },
  "bf/luc-adolphe-tiao": {
    kind: "person", en: "Luc Adolphe Tiao", countries: ["BF"],
    ar: "لوك أدولف تياو | لوك أدولف تيياو | لوك أدولف تيو | لوك أدولف ثياو | لوك تياو",
    arWeak: "تياو",
  },
  "bf/luc-marius-ibriga": {
    kind: "person", en: "Luc Marius Ibriga", countries: ["BF"],
    ar: "لوك ماريوس إيبريغا | لوك ماريوس إبريغا | لوك إبريغا",
    arWeak: "إيبريغا",
  },
  "bf/luc-pagbelguem": {
    kind: "person", en: "Luc Pagbelguem", countries: ["BF"],
    ar: "لوك باغبيلغيم | لوك باجبيلغيم | لوك باغبيلجيم | لوك باغبلغيم | لوك باجبلجيم | لوس باغبيلغيم",
    arWeak: "باغبيلغيم | باجبيلغيم",
  },
  "bf/lucien-bembamba": {
    kind: "person", en: "Lucien Marie Noël Bembamba", countries: ["BF"],
    ar: "لوسيان ماري نويل بمبامبا | لوسيان بمبامبا",
  },
  "bf/m21": {
    kind: "movement", en: "M21", fr: "Mouvement du 21 avril", countries: ["BF"], weak: true,
    ar: "حركة 21 أبريل",
    arCue: "بوركينا | واغادوغو",
  },
  "bf/maco": {
    kind: "institution", en: "Ouagadougou Prison", fr: "Maison d'arrêt et de correction de Ouagadougou", acronyms: ["MACO"], countries: ["BF"],
    ar: "سجن واغادوغو | سجن واغادوغو المركزي",
  },
  "bf/mady-panandetiguiri": {
    kind: "person", en: "Mady Panandétiguiri", countries: ["BF"],
    ar: "مادي باناندتيغيري | مادي بانانديتيغيري",
  },
  "bf/mahamadi-deka": {
    kind: "person", en: "Mahamadi Déka", countries: ["BF"],
    ar: "ماهامادي ديكا",
  },
  "bf/mahamadi-kouanda": {
    kind: "person", en: "Mahamadi Kouanda", countries: ["BF"],
    ar: "محمدي كواندا | محامادي كواندا",
  },
  "bf/mahamadi-sawadogo-kadhafi": {
    kind: "person", en: "Mahamadi Sawadogo (Kadhafi)", countries: ["BF"], weak: true,
    ar: "محمدي ساوادوغو",
    arCue: "القذافي | رجل الأعمال",
  },
  "bf/mahamadou-bonkoungou": {
    kind: "person", en: "Mahamadou Bonkoungou", countries: ["BF"],
    ar: "محمدو بونكونغو | مامادو بونكونغو | محمادو بونكونغو",
  },
  "bf/mahamadou-sana": {
    kind: "person", en: "Mahamadou Sana", countries: ["BF"],
    ar: "محمدو سانا | مامادو سانا | محمادو سانا | محمد سانا | محمود سانا",
  },
  "bf/mahamoudou-kere": {
    kind: "person", en: "Mahamoudou Kéré", countries: ["BF"],
    ar: "محمودو كيري | محمود كيري | مامادو كيري",
  },
  "bf/mahamoudou-sawadogo": {
    kind: "person", en: "Mahamoudou Sawadogo", countries: ["BF"],
    ar: "محمودو ساوادوغو | محمدو ساوادوغو | محمودو سوادوغو | محمودو ساوادوجو | محمدو سوادوغو | محمودو سافادوغو",
  },
  "bf/malika-la-slameuse": {
    kind: "person", en: "Malika la Slameuse", aliases: ["Malika Ouattara"], countries: ["BF"],
    ar: "مليكة لا سلاموز | ماليكا لا سلاموز | مليكة واتارا",
  },
  "bf/mamadou-bamba": {
    kind: "person", en: "Mamadou Bamba (Burkina Faso)", countries: ["BF"], weak: true,
    ar: "مامادو بامبا",
    arCue: "دينديري | مجلس الوطني للديمقراطية | المقدم | الانقلاب",
  },
  "bf/mamadou-drabo": {
    kind: "person", en: "Mamadou Drabo", countries: ["BF"],
    ar: "مامادو درابو | ممادو درابو",
  },
  "bf/mamady-bangre": {
    kind: "person", en: "Mamady Bangré", countries: ["BF"],
    ar: "مامادي بانجري | مامادي بانغري | مامادي بانغريه",
  },
  "bf/marcel-kafando": {
    kind: "person", en: "Marcel Kafando", countries: ["BF"],
    ar: "مارسيل كافاندو",
  },
  "bf/marcel-pooda": {
    kind: "person", en: "Marcel Pooda", countries: ["BF"],
    ar: "مارسيل بودا",
  },
  "bf/marcel-tankoano": {
    kind: "person", en: "Marcel Tankoano", countries: ["BF"],
    ar: "مارسيل تانكوانو | مارسيل تنكوانو",
  },
  "bf/mariam-sankara": {
    kind: "person", en: "Mariam Sankara", countries: ["BF"],
    ar: "مريم سانكارا",
  },
  "bf/marie-oumar-herman-bambara": {
    kind: "person", en: "Marie Omar Hermann Bambara", aliases: ["Oumar Herman Bambara"], countries: ["BF"],
    ar: "ماري عمر هيرمان بامبارا | بامبارا ماري عمر هيرمان | عمر هيرمان بامبارا",
  },
  "bf/marthe-koala": {
    kind: "person", en: "Marthe Koala", countries: ["BF"],
    ar: "مارت كوالا | مارتا كوالا | مارثا كوالا",
  },
  "bf/mathias-traore": {
    kind: "person", en: "Mathias Traoré", countries: ["BF"],
    ar: "ماتياس تراوري | ماتياس تراوريه | ماتياس طراوري",
  },
  "bf/mathieu-some": {
    kind: "person", en: "Mathieu Somé", countries: ["BF"],
    ar: "ماتيو سومي | ماثيو سومي | ماتيو سوميه",
  },
  "bf/maurice-bonanet": {
    kind: "person", en: "Dieudonné Maurice Bonanet", aliases: ["Maurice Dieudonné Bonanet"], countries: ["BF"],
    ar: "موريس بونانيه | موريس بوناني | ديودوني موريس بونانيه",
  },
  "bf/maurice-yameogo": {
    kind: "person", en: "Maurice Yaméogo", countries: ["BF"],
    ar: "موريس ياميوغو | موريس ياميوجو | موريس ياميغو",
  },
  "bf/maxime-kone": {
    kind: "person", en: "Maxime Koné", countries: ["BF"],
    ar: "ماكسيم كوني | مكسيم كوني",
  },
  "bf/mbdhp": {
    kind: "institution", en: "Burkinabe Movement for Human and Peoples' Rights", fr: "Mouvement burkinabè des droits de l'homme et des peuples",
    acronyms: ["MBDHP"], countries: ["BF"],
    ar: "الحركة البوركينية لحقوق الإنسان والشعوب | الحركة البوركينابية لحقوق الإنسان والشعوب | حركة بوركينا لحقوق الإنسان والشعوب | الحركة البوركينابية لحقوق الإنسان",
  },
  "bf/mbf": {
    kind: "party", en: "Movement for the Burkina of the Future", fr: "Mouvement pour le Burkina du futur", acronyms: ["MBF"], countries: ["BF"],
    ar: "الحركة من أجل بوركينا المستقبل | حركة بوركينا المستقبل",
  },
  "bf/melegue-maurice-traore": {
    kind: "person", en: "Mélégué Maurice Traoré", countries: ["BF"],
    ar: "ميليغي موريس تراوري | ميليغي موريس تراوريه | ميليغي موريس طراوري | موريس ميليغي تراوري | موريس ميليغي تراوريه | موريس ميليغي طراوري",
  },
  "bf/michel-kafando": {
    kind: "person", en: "Michel Kafando", countries: ["BF"],
    ar: "ميشيل كافاندو | ميشال كافاندو | ميشل كافاندو | ميشيل كفاندو | ميشال كفاندو | ميشيل كافندو | مايكل كافاندو | مشيل كافاندو",
    arWeak: "كافاندو",
  },
  "bf/michel-nana": {
    kind: "person", en: "Michel Wendpouiré Nana", aliases: ["Michel Nana"], countries: ["BF"],
    ar: "ميشيل ويندبويري نانا",
    arWeak: "ميشيل نانا | ميشال نانا",
  },
  "bf/mikailou-sidibe": {
    kind: "person", en: "Mikaïlou Sidibé", countries: ["BF"],
    ar: "ميكايلو سيديبي | ميكائيلو سيديبي",
  },
  "bf/military-court": {
    kind: "institution", en: "Ouagadougou Military Court", fr: "Tribunal militaire de Ouagadougou", countries: ["BF"],
    ar: "المحكمة العسكرية في واغادوغو | محكمة واغادوغو العسكرية | المحكمة العسكرية بواغادوغو | محكمة بوركينا فاسو العسكرية",
  },
  "bf/miphal-ousmane-lankoande": {
    kind: "person", en: "Miphal Ousmane Lankoandé", aliases: ["Ousmane Lankoandé"], countries: ["BF"],
    ar: "عثمان لانكواندي | ميفال عثمان لانكواندي",
  },
  "bf/mogho-naba": {
    kind: "person", en: "Mogho Naba Baongo", aliases: ["Mogho Naba", "Moro Naba", "Moro Naba Baongo"], countries: ["BF"],
    ar: "موغو نابا باونغو | موغو نابا | الموغو نابا | مورو نابا | موغو نابا باونجو | موجو نابا باونجو | موجو نابا | الموجو نابا | مورو نابا باونغو | الموغو نابا باونغو | المورو نابا باونغو",
    arWeak: "باونغو",
  },
  "bf/mohamed-ishaq-kindo": {
    kind: "person", en: "Mohamed Ishaq Kindo", countries: ["BF"],
    ar: "محمد إسحاق كيندو | إسحاق كيندو | محمد إسحاق كندو",
  },
  "bf/mohamed-koffi": {
    kind: "person", en: "Mohamed Koffi", countries: ["BF", "EG"],
    ar: "محمد كوفي",
  },
  "bf/mohamed-konate-footballer": {
    kind: "person", en: "Mohamed Konaté", countries: ["BF"], weak: true,
    ar: "محمد كوناتي | محمد كوناتيه",
    arCue: "منتخب | لاعب | مهاجم | المهاجم | بوركينا",
  },
  "bf/mohamed-sinon": {
    kind: "person", en: "Mohamed Sinon", countries: ["BF"],
    ar: "محمد سينون",
  },
  "bf/mohamed-zoumana-traore": {
    kind: "person", en: "Mohamed Zoumana Traoré", countries: ["BF"],
    ar: "محمد زومانا تراوري | محمد زوماني تراوري | محمد زومانا تراوريه | محمد زومانا طراوري | محمد زوماني تراوريه | زومانا تراوري | زومانا تراوريه | زومانا طراوري",
  },
  "bf/moise-miningou": {
    kind: "person", en: "Moïse Miningou", countries: ["BF"],
    ar: "مويس مينونغو | موييز مينينغو | مويز مينونغو | مويس مينونجو | موييز مينينجو | مويز مينونجو | مواز مينونغو",
    arWeak: "مينونغو",
  },
  "bf/monique-ilboudo": {
    kind: "person", en: "Monique Ilboudo", countries: ["BF"],
    ar: "مونيك إلبودو | مونيك إيلبودو",
  },
  "bf/mossi-kingdoms": {
    kind: "institution", en: "Mossi Kingdoms", fr: "Royaumes mossi", aliases: ["Mossi Empire"], countries: ["BF"],
    ar: "ممالك الموسي | إمبراطورية الموسي | إمبراطورية موسي | مملكة الموسي | مملكة موسي | ممالك موسي | ممالك الموشي",
  },
  "bf/moumina-cheriff-sy": {
    kind: "person", en: "Moumina Cheriff Sy", aliases: ["Chériff Sy", "Cheriff Moumina Sy", "Chérif Sy", "Moumina Sy"], countries: ["BF"],
    ar: "مومينا شريف سي | مومنة شريف سي | الشريف سي | شريف مومينا سي | مومنا شريف سي",
    arWeak: "شريف سي",
  },
  "bf/moumouni-dagano": {
    kind: "person", en: "Moumouni Dagano", countries: ["BF"],
    ar: "موموني داغانو | مأموني داجانو | موموني داجانو | مأموني داغانو",
  },
  "bf/moumouni-dieguimde": {
    kind: "person", en: "Moumouni Dieguimdé", countries: ["BF"],
    ar: "موموني ديغيمدي | موموني دييغيمدي",
  },
  "bf/moumouni-fabre": {
    kind: "person", en: "Moumouni Fabré", countries: ["BF"],
    ar: "موموني فابري",
  },
  "bf/moumouni-zoungrana": {
    kind: "person", en: "Moumouni Zoungrana", countries: ["BF"],
    ar: "موموني زونغرانا",
  },
  "bf/mousbila-sankara": {
    kind: "person", en: "Mousbila Sankara", countries: ["BF"],
    ar: "موسبيلا سانكارا | موسبيلا سنكارا",
  },
  "bf/moussa-diallo-cgt-b": {
    kind: "person", en: "Moussa Diallo (CGT-B)", aliases: ["Moussa Diallo"], countries: ["BF"], weak: true,
    ar: "موسى ديالو",
    arCue: "نقابي | نقابة | النقابي | الكونفدرالية العامة | واغادوغو",
  },
  "bf/moussa-diallo-general": {
    kind: "person", en: "Moussa Diallo (general)", aliases: ["Moussa Diallo"], countries: ["BF"], weak: true,
    ar: "موسى ديالو",
    arCue: "بوركينا | بوركينا فاسو | النقابي | الجنرال",
  },
  "bf/moussa-koanda": {
    kind: "person", en: "Moussa Koanda", countries: ["BF"],
    ar: "موسى كواندا",
  },
  "bf/moussa-nebie-rambo": {
    kind: "person", en: "Moussa Nébié (Rambo)", countries: ["BF"],
    ar: "موسى نيبي | موسى نيبيي رامبو | موسى نيبييه",
  },
  "bf/moussa-sareba": {
    kind: "person", en: "Moussa Sareba", countries: ["BF"],
    ar: "موسى ساريبا | موسى سريبا | موسى ساربا",
  },
  "bf/mouvement-sunnite": {
    kind: "movement", en: "Sunni Movement of Burkina Faso", fr: "Mouvement sunnite du Burkina Faso", countries: ["BF"],
    ar: "الحركة السنية في بوركينا فاسو | الحركة السنية البوركينابية | جمعية أهل السنة في بوركينا فاسو | حركة أهل السنة في بوركينا فاسو",
  },
  "bf/mpp": {
    kind: "party", en: "People's Movement for Progress", fr: "Mouvement du peuple pour le progrès", acronyms: ["MPP"], countries: ["BF"], from: "2014-01",
    ar: "الحركة الشعبية من أجل التقدم | حركة الشعب من أجل التقدم | حزب الحركة الشعبية من أجل التقدم | الحركة الشعبية للتقدم | حزب إم بي بي | الحركة من أجل الشعب والتقدم | حركة شعب من أجل التقدم | حزب الشعب من أجل التقدم | حركة الشعب للتقدم",
  },
  "bf/mps": {
    kind: "party", en: "Patriotic Movement for Salvation", fr: "Mouvement patriotique pour le salut", acronyms: ["MPS"], countries: ["BF"], weak: true,
    ar: "الحركة الوطنية من أجل الخلاص",
    arCue: "زيدا | بوركينا | لوادا",
  },
  "bf/nabonswende-ouedraogo": {
    kind: "person", en: "Nabonswendé Ouédraogo", countries: ["BF"],
    ar: "نابونسويندي ويدراوغو",
  },
  "bf/naim-toure": {
    kind: "person", en: "Naïm Touré", countries: ["BF"],
    ar: "نعيم توري | ناييم توري",
  },
  "bf/namoano-academy": {
    kind: "institution", en: "Georges Namoano Military Academy", fr: "Académie militaire Georges-Namoano",
    countries: ["BF"],
    ar: "الأكاديمية العسكرية جورج ناموانو | الأكاديمية العسكرية في بو | أكاديمية جورج ناموانو العسكرية",
  },
  "bf/nandy-some": {
    kind: "person", en: "Nandy Somé Diallo", aliases: ["Nandy Somé"], countries: ["BF"],
    ar: "ناندي سومي ديالو | ناندي سومي | نندي سومي",
  },
  "bf/nasser-djiga": {
    kind: "person", en: "Nasser Djiga", aliases: ["Yacouba Nasser Djiga"], countries: ["BF"],
    ar: "ناصر دجيغا | ناصر جيغا | ناصر دجيجا | ناصر ديجيغا",
  },
  "bf/nathalie-some": {
    kind: "person", en: "Nathalie Somé", countries: ["BF"],
    ar: "ناتالي سومي | ناتالي سوميه",
  },
  "bf/national-committee-for-emergency-relief-and-rehabilitation": {
    kind: "institution", en: "National Committee for Emergency Relief and Rehabilitation", fr: "Conseil national de secours d'urgence et de réhabilitation",
    acronyms: ["CONASUR"], countries: ["BF"],
    ar: "المجلس الوطني للإغاثة في حالات الطوارئ وإعادة التأهيل | المجلس الوطني للإغاثة الطارئة وإعادة التأهيل | اللجنة الوطنية للإغاثة الطارئة وإعادة التأهيل | المجلس الوطني للإغاثة الطارئة | المجلس الوطني للإغاثة في حالات الطوارئ | كوناسور",
  },
  "bf/national-team": {
    kind: "institution", en: "Burkina Faso national football team", fr: "Équipe du Burkina Faso de football",
    aliases: ["Stallions", "Étalons", "équipe du Burkina Faso"], countries: ["BF"],
    ar: "منتخب بوركينا فاسو | المنتخب البوركيني | خيول بوركينا فاسو | المنتخب البوركينابي | منتخب الخيول | الخيول البوركينية | خيول بوركينا | الخيول البوركينابية",
    arWeak: "الخيول",
    arCue: "منتخب | كأس | مباراة | المجموعة | بوركينا",
  },
  "bf/national-theatre-operations-command": {
    kind: "state-force", en: "National Theatre Operations Command", fr: "Commandement des opérations du théâtre national", acronyms: ["COTN"],
    countries: ["BF"],
    ar: "قيادة عمليات المسرح الوطني | قيادة المسرح الوطني للعمليات",
  },
  "bf/nazi-boni": {
    kind: "person", en: "Nazi Boni", countries: ["BF"],
    ar: "نازي بوني",
  },
  "bf/nazi-boni-university": {
    kind: "institution", en: "Nazi Boni University", fr: "Université Nazi-Boni", countries: ["BF"],
    ar: "جامعة نازي بوني",
  },
  "bf/nestor-podasse": {
    kind: "person", en: "Nestor Podassé", countries: ["BF"],
    ar: "نيستور بوداسي | نستور بوداسي",
  },
  "bf/nestorine-sangare": {
    kind: "person", en: "Nestorine Sangaré", countries: ["BF"],
    ar: "نيستورين سانغاري | نستورين سانغاري",
  },
  "bf/new-alliance-of-the-faso": {
    kind: "party", en: "New Alliance of the Faso", fr: "Nouvelle alliance du Faso", acronyms: ["NAFA"], countries: ["BF"],
    ar: "التحالف الجديد لفاسو | التحالف الجديد للفاسو | التحالف الجديد من أجل فاسو",
  },
  "bf/new-time-for-democracy": {
    kind: "party", en: "New Time for Democracy", fr: "Nouveau temps pour la démocratie", acronyms: ["NTD"], countries: ["BF"],
    ar: "العهد الجديد من أجل الديمقراطية | العهد الزمن الجديد من أجل الديمقراطية | حزب العصر الجديد للديمقراطية",
  },
  "bf/newton-ahmed-barry": {
    kind: "person", en: "Newton Ahmed Barry", countries: ["BF"],
    ar: "نيوتن أحمد باري | نيوتون أحمد باري",
  },
  "bf/nicolas-meda": {
    kind: "person", en: "Nicolas Méda", countries: ["BF"],
    ar: "نيكولا ميدا | نيكولاس ميدا",
  },
  "bf/niouga-ambroise-ouedraogo": {
    kind: "person", en: "Niouga Ambroise Ouédraogo", countries: ["BF"],
    ar: "نيوغا أمبرواز ويدراوغو | أمبرواز ويدراوغو",
  },
  "bf/norbert-zongo": {
    kind: "person", en: "Norbert Zongo", countries: ["BF"],
    ar: "نوربير زونغو | نوربرت زونغو | نوربير زونجو",
  },
  "bf/norbert-zongo-national-press-centre": {
    kind: "institution", en: "Norbert Zongo National Press Centre", fr: "Centre national de presse Norbert Zongo", acronyms: ["CNP-NZ"], countries: ["BF"],
    ar: "المركز الوطني للصحافة نوربرت زونغو | المركز الوطني للصحافة نوربير زونغو | مركز نوربرت زونغو للصحافة | مركز نوربرت زونغو",
  },
  "bf/norbert-zongo-university": {
    kind: "institution", en: "Norbert Zongo University", fr: "Université Norbert-Zongo", countries: ["BF"],
    ar: "جامعة نوربير زونغو | جامعة نوربرت زونغو",
  },
  "bf/odile-sankara": {
    kind: "person", en: "Odile Sankara", countries: ["BF"],
    ar: "أوديل سانكارا | اوديل سنكارا",
  },
  "bf/odj": {
    kind: "movement", en: "Democratic Youth Organisation of Burkina Faso",
    fr: "Organisation démocratique de la jeunesse", acronyms: ["ODJ"], countries: ["BF"],
    ar: "المنظمة الديمقراطية للشباب في بوركينا فاسو | المنظمة الديمقراطية للشباب البوركيني | المنظمة الديمقراطية لشباب بوركينا فاسو",
  },
  "bf/olivia-rouamba": {
    kind: "person", en: "Olivia Rouamba", countries: ["BF"],
    ar: "أوليفيا روامبا | أوليفيا رونغوامبا | أوليفيا روانبا | اوليفيا رومبا | أوليفيا راغناغنيويندي روامبا | أوليفيا راغناغينويندي روامبا | أوليفيا روامبه | أوليفيا رغناغنويندي روامبا | أوليفيا رواومبا",
    arWeak: "روامبا",
  },
  "bf/omer-bationo": {
    kind: "person", en: "Omer Bationo", countries: ["BF"],
    ar: "عمر باتيونو | أومير باتيونو | عمر باسيونو | أومر باتيونو",
  },
  "bf/onsl": {
    kind: "union", en: "ONSL", aliases: ["Organisation nationale des syndicats libres"], acronyms: ["ONSL"],
    countries: ["BF"],
    ar: "المنظمة الوطنية للنقابات الحرة",
  },
  "bf/operation-laabingol": {
    kind: "mission", en: "Operation Laabingol", countries: ["BF"],
    ar: "عملية لابينغول | عملية لابينغول 1 | لابينغول",
  },
  "bf/operation-ndofou": {
    kind: "mission", en: "Operation Ndofou", fr: "Opération Ndofou", countries: ["BF"], parent: "bf/armed-forces", from: "2019",
    ar: "عملية ندوفو | عملية ندوفوو",
  },
  "bf/operation-otapuanu": {
    kind: "mission", en: "Operation Otapuanu", fr: "Opération Otapuanu", countries: ["BF"], parent: "bf/armed-forces", from: "2019",
    ar: "عملية أوتابوانو | عملية أوتابواني",
  },
  "bf/operation-taanli": {
    kind: "mission", en: "Operation Taanli", aliases: ["Operation Tanli"], countries: ["BF", "NE"], from: "2021",
    ar: "عملية تانلي | عملية تاانلي | عملية تعانلي",
  },
  "bf/ouezzin-coulibaly": {
    kind: "person", en: "Daniel Ouezzin Coulibaly", countries: ["BF"],
    ar: "دانيال ويزان كوليبالي | ويزين كوليبالي | ويزان كوليبالي",
  },
  "bf/oumarou-boly": {
    kind: "person", en: "Oumarou Boly", countries: ["BF"],
    ar: "عمرو بولي | عمارو بولي | أومارو بولي",
  },
  "bf/oumarou-dicko": {
    kind: "person", en: "Oumarou Dicko", countries: ["BF"],
    ar: "عمرو ديكو | أومارو ديكو",
    arWeak: "عمر ديكو",
    arCue: "جيبو | نائب | عمدة | بوركينا",
  },
  "bf/oumarou-ganou": {
    kind: "person", en: "Oumarou Ganou", countries: ["BF"],
    ar: "عمارو غانو | أومارو غانو",
  },
  "bf/oumarou-idani": {
    kind: "person", en: "Oumarou Idani", countries: ["BF"],
    ar: "عمرو إيداني | عمارو إيداني | أومارو إيداني",
  },
  "bf/oumarou-kanazoe": {
    kind: "person", en: "Oumarou Kanazoé", countries: ["BF"],
    ar: "عمرو كانازويه | عومارو كانازوي | أومارو كانازوي",
  },
  "bf/oumarou-sadou": {
    kind: "person", en: "Oumarou Sadou", countries: ["BF"],
    ar: "عمرو سادو | أومارو سادو | عومارو سادو | عمارو سادو",
  },
  "bf/ousmane-amirou-dicko": {
    kind: "person", en: "Ousmane Amirou Dicko", countries: ["BF"],
    ar: "عثمان أميرو ديكو | أوسمان أميرو ديكو",
  },
  "bf/ousmane-bougouma": {
    kind: "person", en: "Ousmane Bougouma", countries: ["BF"],
    ar: "عثمان بوغوما | أوسمان بوغوما",
    arWeak: "بوغوما",
  },
  "bf/ousmane-dicko": {
    kind: "person", en: "Ousmane Dicko", countries: ["BF"], parent: "armed-groups/jnim",
    ar: "عثمان ديكو | أوسمان ديكو",
  },
  "bf/ousmane-nacro": {
    kind: "person", en: "Ousmane Nacro", countries: ["BF"],
    ar: "عثمان ناكرو",
  },
  "bf/ousseni-bouda": {
    kind: "person", en: "Ousseni Bouda", countries: ["BF"],
    ar: "حسيني بودا | أوسيني بودا",
  },
  "bf/ousseni-compaore": {
    kind: "person", en: "Ousséni Compaoré", countries: ["BF"],
    ar: "أوسيني كومباوري | حسيني كومباوري | أوسيني كومبواري | حسيني كومبواري | حسين كومباوريه | حسين كومباوري | أوسيني كومباوريه | كوسيني كامبواري | أوسيني كامبواري",
  },
  "bf/ousseni-ilboudo": {
    kind: "person", en: "Ousséni Ilboudo", countries: ["BF"],
    ar: "أوسيني إلبودو | أوسيني إيلبودو | حسيني إلبودو",
  },
  "bf/paramanga-ernest-yonli": {
    kind: "person", en: "Paramanga Ernest Yonli", aliases: ["Ernest Yonli"], countries: ["BF"],
    ar: "بارامانغا إرنست يونلي | برامانغا إرنست يونلي | إرنست يونلي | بارامانغا يونلي",
    arWeak: "يونلي",
  },
  "bf/paren": {
    kind: "party", en: "Party for National Renaissance (Burkina Faso)", fr: "Parti de la renaissance nationale", acronyms: ["PAREN"], countries: ["BF"], weak: true,
    ar: "حزب النهضة الوطنية",
    arCue: "بوركينا | البوركينابي | باري",
  },
  "bf/parliament": {
    kind: "institution", en: "National Assembly of Burkina Faso", fr: "Assemblée nationale du Burkina Faso",
    aliases: ["Burkinabe parliament", "Parliament of Burkina Faso", "Burkinabe National Assembly", "Parlement burkinabè"],
    countries: ["BF"],
    ar: "الجمعية الوطنية البوركينية | البرلمان البوركيني",
  },
  "bf/pascal-zaida": {
    kind: "person", en: "Pascal Zaïda", countries: ["BF"],
    ar: "باسكال زايدا | باسكال زايدة | باسكال زيدا",
  },
  "bf/patrick-malo": {
    kind: "person", en: "Patrick Malo", countries: ["BF"],
    ar: "باتريك مالو",
  },
  "bf/patriotic-support-fund": {
    kind: "institution", en: "Patriotic Support Fund (Burkina Faso)", fr: "Fonds de soutien patriotique",
    acronyms: ["FSP"], countries: ["BF"],
    ar: "صندوق الدعم الوطني البوركيني | صندوق دعم المجهود الحربي البوركيني | صندوق الدعم الوطني في بوركينا فاسو",
  },
  "bf/paul-henri-damiba": {
    kind: "person", en: "Paul-Henri Sandaogo Damiba", aliases: ["Paul-Henri Damiba", "Sandaogo Damiba"], countries: ["BF"],
    ar: "بول هنري سانداوغو داميبا | بول هنري داميبا | بول هنري ساندوغو داميبا | بول هنري سانداوجو داميبا | بول هنري سنداوغو داميبا | بول هنري دميبا | بول هنري سانداغو داميبا | بول هنري سانداوغو دامبيا | دامبيا | بول هنري دامبيا | سانداوغو داميبا | بول داميبا | هنري داميبا | سندوغو داميبا | بول أونري داميبا | بول هنري سانداوقو داميبا | بول هنري سانداوغو دميبا | بول هنري سانداوغوداميبا | بول اونري سانداوغو داميبا | بول هنري ساندوجو داميبا | بول هنري سانداغوا داميبا",
    arWeak: "داميبا | دميبا",
  },
  "bf/paul-kaba-thieba": {
    kind: "person", en: "Paul Kaba Thieba", fr: "Paul Kaba Thiéba", aliases: ["Paul Thieba"], countries: ["BF"],
    ar: "بول كابا تييبا | بول كابا تيبا | بول كابا ثيبا | بول كابا ثييبا | بول تييبا | بول ثيبا | كابا تييبا | بول كبا تييبا",
    arWeak: "تييبا",
  },
  "bf/paul-koulibaly": {
    kind: "person", en: "Paul Koulibaly", countries: ["BF"],
    ar: "بول كوليبالي",
  },
  "bf/paul-ouedraogo-archbishop": {
    kind: "person", en: "Paul Yembuado Ouédraogo", aliases: ["Paul Ouédraogo"], countries: ["BF"], weak: true,
    ar: "بول ويدراوغو | بول أويدراوغو | بول يمبوادو ويدراوغو",
    arCue: "أسقف | الأسقف | بوبو | الأساقفة | المونسنيور",
  },
  "bf/paul-put": {
    kind: "person", en: "Paul Put", countries: ["BE", "BF"], weak: true,
    ar: "بول بوت",
    arCue: "مدرب | المدرب | منتخب | البلجيكي",
  },
  "bf/pauline-zoure": {
    kind: "person", en: "Pauline Zouré", countries: ["BF"],
    ar: "بولين زوري | بولين زوريه",
  },
  "bf/pdp-ps": {
    kind: "party", en: "Party for Democracy and Progress / Socialist Party", fr: "Parti pour la démocratie et le progrès / Parti socialiste", acronyms: ["PDP/PS"], countries: ["BF"],
    ar: "حزب الديمقراطية والتقدم الحزب الاشتراكي | الحزب من أجل الديمقراطية والتقدم الحزب الاشتراكي",
  },
  "bf/pelagie-kabore": {
    kind: "person", en: "Passowendé Pélagie Kabré Kaboré", aliases: ["Pélagie Kaboré"], countries: ["BF"],
    ar: "بيلاجي كابوري | بيلاجي كابري | بيلاجي كابوريه | باسوندي بيلاجي كابري",
  },
  "bf/phil-roland-zongo": {
    kind: "person", en: "Phil Roland Zongo", countries: ["BF"],
    ar: "فيل رولان زونغو | فيل رولاند زونغو",
  },
  "bf/philippe-ouedraogo-cardinal": {
    kind: "person", en: "Philippe Ouédraogo (cardinal)", aliases: ["Philippe Ouédraogo"], countries: ["BF"],
    ar: "الكاردينال فيليب ويدراوغو | الكاردينال فيليب وادراوغو | الكاردينال فيليب أويدراوغو | الكاردينال فيليب ويدراوجو",
    arWeak: "فيليب ويدراوغو",
  },
  "bf/philippe-zinda-kabore": {
    kind: "person", en: "Philippe Zinda Kaboré", countries: ["BF"],
    ar: "فيليب زيندا كابوري",
  },
  "bf/pierre-landry-kabore": {
    kind: "person", en: "Pierre Landry Kaboré", countries: ["BF"],
    ar: "بيير لاندري كابوري | بيير لاندري كابوريه",
  },
  "bf/pierre-yameogo": {
    kind: "person", en: "Pierre Yaméogo", countries: ["BF"],
    ar: "بيير ياميوغو",
  },
  "bf/pingrenoma-zagre": {
    kind: "person", en: "Pingrenoma Zagré", countries: ["BF"],
    ar: "بينغرينوما زاغري | بينغرينوما زغري | بينجرينوما زاجري | بينجرينوما زجري",
    arWeak: "زاغري",
  },
  "bf/police": {
    kind: "state-force", en: "National Police of Burkina Faso", fr: "Police nationale du Burkina Faso",
    aliases: ["Burkinabe police", "Burkina Faso police", "Police burkinabè"], countries: ["BF"],
    ar: "الشرطة الوطنية البوركينية | الشرطة الوطنية في بوركينا فاسو",
  },
  "bf/prejuce-nakoulma": {
    kind: "person", en: "Préjuce Nakoulma", countries: ["BF"],
    ar: "بريجوس ناكولما | بريجيس ناكولما",
  },
  "bf/prosper-farama": {
    kind: "person", en: "Prosper Farama", countries: ["BF"],
    ar: "بروسبير فاراما | بروسبر فاراما",
  },
  "bf/prosper-kontiebo": {
    kind: "person", en: "Prosper Kontiebo", countries: ["BF"],
    ar: "بروسبير كونتيبو | بروسبير كونتييبو",
  },
  "bf/puc": {
    kind: "party", en: "Progressistes unis pour le changement",
    aliases: ["Union for Progress and Change", "Union pour le progrès et le changement"], acronyms: ["PUC"],
    countries: ["BF"],
    ar: "التقدميون المتحدون من أجل التغيير | التقدميون المتحدون للتغيير | حزب الاتحاد من أجل التغيير والتقدم | الاتحاد من أجل التغيير والتقدم | اتحاد من أجل التقدم والتغيير | حزب الاتحاد للتغيير والتقدم",
  },
  "bf/raboyinga-kabore": {
    kind: "person", en: "Raboyinga Kaboré", countries: ["BF"],
    ar: "رابوينغا كابوري | رابوينجا كابوري",
  },
  "bf/ram-ouedraogo": {
    kind: "person", en: "Ram Ouédraogo", countries: ["BF"],
    ar: "رام ويدراوغو | رام وادراوغو | رام أويدراوغو | رام ويدراوجو",
  },
  "bf/raogo-antoine-sawadogo": {
    kind: "person", en: "Raogo Antoine Sawadogo", countries: ["BF"],
    ar: "راوغو أنطوان سوادوغو | أنطوان راوغو سوادوغو",
  },
  "bf/rasmane-ouedraogo": {
    kind: "person", en: "Rasmané Ouédraogo", countries: ["BF"],
    ar: "راسماني ويدراوغو | رسماني ويدراوغو",
  },
  "bf/rasmane-zinaba": {
    kind: "person", en: "Rasmané Zinaba", countries: ["BF"],
    ar: "راسماني زينابا | رسماني زينابا | رسمان زينبا | رسماني زينبا | راسمان زينابا",
  },
  "bf/remis-fulgance-dandjinou": {
    kind: "person", en: "Rémis Fulgance Dandjinou", aliases: ["Rémis Dandjinou"], countries: ["BF"],
    ar: "ريميس فولغانس دانجينو | ريمي فولغانس دانجينو | ريميس دانجينو | ريميس داندجينو | ريمي داندجينو | ريمي دانجينو",
    arWeak: "دانجينو | داندجينو",
  },
  "bf/ren-lac": {
    kind: "movement", en: "REN-LAC", aliases: ["Réseau national de lutte anti-corruption"], acronyms: ["REN-LAC"],
    countries: ["BF"],
    ar: "الشبكة الوطنية لمكافحة الفساد البوركينية | الشبكة الوطنية لمكافحة الفساد في بوركينا فاسو | ران لاك",
  },
  "bf/robert-lucien-jean-claude-kargougou": {
    kind: "person", en: "Robert Lucien Jean-Claude Kargougou", aliases: ["Robert Kargougou"], countries: ["BF"],
    ar: "روبرت لوسيان جان كلود كارغوغو | روبير لوسيان جان كلود كارغوغو | روبرت كارغوغو | روبير كارغوغو | روبير لوسيان كارغوغو",
    arWeak: "كارغوغو",
  },
  "bf/roch-kabore": {
    kind: "person", en: "Roch Marc Christian Kaboré", aliases: ["Roch Kaboré", "Roch Marc Kaboré", "Marc Christian Kaboré"], countries: ["BF"],
    ar: "روك مارك كريستيان كابوري | روش مارك كريستيان كابوري | روك كابوري | روش كابوري | روك مارك كابوري | روك مارك كريستيان كابوريه | روك مارك كريستيان كابور | روش مارك كابوري | روك كريستيان كابوري | روش كريستيان كابوري | روتش كابوري | روش مارك كريستيان كابوريه | مارك كابوري | روك مارك كرستيان كابوري | روش مارك كرستيان كابوري | روخ مارك كابوري | روخ مارك كريستيان كابوري | مارك كريستيان كابوري | روش مارك كريستيان كبوري | روك مارك كبوري | كريستيان كابوري | روك مارك كريستيان",
    arWeak: "كابوري",
  },
  "bf/rodolphe-sorgho": {
    kind: "person", en: "Rodolphe Sorgho", countries: ["BF"],
    ar: "رودولف سورغو | رودولف سورجو",
  },
  "bf/rodrigue-sanon": {
    kind: "person", en: "Rodrigue Sanon", countries: ["BF"],
    ar: "رودريغ سانون | رودريغي سانون | رودريج سانون",
  },
  "bf/roger-baro": {
    kind: "person", en: "Roger Baro", countries: ["BF"],
    ar: "روجيه بارو | روجي بارو | روجر بارو",
  },
  "bf/roland-somda": {
    kind: "person", en: "Roland Somda", aliases: ["Anuuyirtole Roland Somda"], countries: ["BF"],
    ar: "رولان سومدا | رولاند سومدا",
  },
  "bf/rose-marie-compaore": {
    kind: "person", en: "Rose-Marie Compaoré", countries: ["BF"],
    ar: "روز ماري كومباوري | روز ماري كومباوريه | روز ماري كمباوري",
  },
  "bf/rosine-sory-coulibaly": {
    kind: "person", en: "Rosine Sory Coulibaly", countries: ["BF"],
    ar: "روزين سوري كوليبالي | روزين سوري كولبالي | روزين كوليبالي",
  },
  "bf/rsp": {
    kind: "state-force", en: "Regiment of Presidential Security", fr: "Régiment de sécurité présidentielle", aliases: ["Presidential Security Regiment", "Burkinabe presidential guard"], acronyms: ["RSP"], countries: ["BF"],
    to: "2015-09-25",
    acled: [{ name: "Military Forces of Burkina Faso (2014-2015) Presidential Security Unit", from: "2014", to: "2015" }],
    ar: "فوج الأمن الرئاسي | كتيبة الأمن الرئاسي | لواء الأمن الرئاسي | وحدة الأمن الرئاسي | قوات الأمن الرئاسي | كتيبة الحرس الرئاسي البوركينابي | فوج الحرس الرئاسي | فوج الأمن الرئاسي البوركيني",
    arWeak: "الحرس الرئاسي",
  },
  "bf/said-simpore": {
    kind: "person", en: "Saïd Simporé", countries: ["BF"],
    ar: "سعيد سيمبوري | سعيد سمبوري",
  },
  "bf/salfo-kabore": {
    kind: "person", en: "Salfo Kaboré", countries: ["BF"],
    ar: "سالفو كابوريه | سالفو كابوري | ساليفو كابوري | سالفو كابور",
  },
  "bf/salif-diallo": {
    kind: "person", en: "Salif Diallo", countries: ["BF"],
    ar: "ساليف ديالو | صالف ديالو | سليف ديالو | ساليف جالو | سالف ديالو",
  },
  "bf/salifo-tiemtore": {
    kind: "person", en: "Salifo Tiemtoré", countries: ["BF"],
    ar: "ساليفو تيمتوري | ساليفو تييمتوري",
  },
  "bf/salifou-nebie": {
    kind: "person", en: "Salifou Nébié", countries: ["BF"],
    ar: "ساليفو نيبيي | ساليفو نيبي | ساليفو نيبييه",
  },
  "bf/salifou-ouedraogo": {
    kind: "person", en: "Salifou Ouédraogo", countries: ["BF"],
    ar: "ساليفو ويدراوغو | ساليفو أويدراوغو",
  },
  "bf/samsk-le-jah": {
    kind: "person", en: "Sams'K Le Jah", aliases: ["Karim Sama"], countries: ["BF"],
    ar: "سامسك لو جاه | سامسك لو جا",
  },
  "bf/sangoule-lamizana": {
    kind: "person", en: "Sangoulé Lamizana", countries: ["BF"],
    ar: "سانغولي لاميزانا | سانجولي لاميزانا | سنغولي لاميزانا",
  },
  "bf/sanne-topan": {
    kind: "person", en: "Sanné Topan", countries: ["BF"],
    ar: "ساني توبان | سانيه توبان",
  },
  "bf/sansan-anselme-kambou": {
    kind: "person", en: "Sansan Anselme Kambou", aliases: ["Anselme Kambou"], countries: ["BF"],
    ar: "سانسان أنسليمي كامبو | سانسان أنسيلم كامبو | أنسيلم كامبو",
  },
  "bf/sarah-bouyain": {
    kind: "person", en: "Sarah Bouyain", countries: ["BF"],
    ar: "سارة بويان",
  },
  "bf/saran-sereme": {
    kind: "person", en: "Saran Sérémé", countries: ["BF"],
    ar: "ساران سيريمي | ساران سيريميه",
    arWeak: "سيريمي",
  },
  "bf/sauvons-le-burkina": {
    kind: "movement", en: "Sauvons le Burkina Faso", countries: ["BF"], from: "2021",
    ar: "حركة أنقذوا بوركينا فاسو | أنقذوا بوركينا فاسو | لننقذ بوركينا فاسو | حركة إنقاذ بوركينا فاسو | حركة لننقذ بوركينا فاسو",
    arWeak: "حركة أنقذوا بوركينا",
    arCue: "واغادوغو",
  },
  "bf/saye-zerbo": {
    kind: "person", en: "Saye Zerbo", countries: ["BF"],
    ar: "ساي زيربو | سايي زيربو",
  },
  "bf/sbm": {
    kind: "union", en: "Burkinabe Union of Magistrates", fr: "Syndicat burkinabè des magistrats", acronyms: ["SBM"], countries: ["BF"],
    ar: "نقابة قضاة بوركينا فاسو | النقابة البوركينية للقضاة | نقابة القضاة البوركينيين | النقابة البوركينابية للقضاة",
  },
  "bf/seglaro-abel-some": {
    kind: "person", en: "Séglaro Abel Somé", countries: ["BF"],
    ar: "سيغلارو أبيل سومي | سيغلارو هابيل سومي",
  },
  "bf/sekou-muslimou": {
    kind: "person", en: "Sékou Muslimou", countries: ["BF", "ML"], parent: "armed-groups/jnim",
    ar: "سيكو مسلمو | سيكو موسليمو | سيكو مسليمو",
  },
  "bf/seni-mahamadou-ouedraogo": {
    kind: "person", en: "Séni Mahamadou Ouédraogo", countries: ["BF"],
    ar: "سيني محمدو ويدراوغو | سيني ويدراوغو",
  },
  "bf/sens": {
    kind: "movement", en: "Servir et non se servir", aliases: ["SENS Movement", "Mouvement SENS"], acronyms: ["SENS"],
    countries: ["BF"], from: "2020",
    ar: "حركة سينس | حزب سينس | حركة سنس | حركة سانس | خدمة لا استخدام | حركة الخدمة دون الانتفاع | حركة أن نخدم لا أن نستخدم",
    arWeak: "سينس | سنس",
  },
  "bf/serge-alain-ouedraogo": {
    kind: "person", en: "Serge Alain Ouédraogo", countries: ["BF"],
    ar: "سيرج آلان ويدراوغو | سيرج آلان أويدراوغو",
  },
  "bf/serge-poda": {
    kind: "person", en: "Serge Poda", countries: ["BF"],
    ar: "سيرج بودا | سيرغي بودا",
  },
  "bf/serge-thierry-kiendrebeogo": {
    kind: "person", en: "Serge Thierry Kiendrébéogo", countries: ["BF"],
    ar: "سيرج تييري كيندريبيوغو | سيرج كيندريبيوغو",
    arWeak: "كيندريبيوغو",
  },
  "bf/seydou-bouda": {
    kind: "person", en: "Seydou Bouda", countries: ["BF"],
    ar: "سيدو بودا",
  },
  "bf/seydou-sinka": {
    kind: "person", en: "Seydou Sinka", countries: ["BF"],
    ar: "سيدو سينكا",
  },
  "bf/seydou-zagre": {
    kind: "person", en: "Seydou Zagré", countries: ["BF"],
    ar: "سيدو زاغري",
  },
  "bf/siaka-niamba": {
    kind: "person", en: "Siaka Niamba", countries: ["BF"],
    ar: "سياكا نيامبا",
  },
  "bf/siao": {
    kind: "institution", en: "International Art and Craft Fair of Ouagadougou", fr: "Salon international de l'artisanat de Ouagadougou", acronyms: ["SIAO"], countries: ["BF"],
    ar: "معرض سياو | معرض واغادوغو الدولي للصناعات التقليدية | الصالون الدولي للصناعة التقليدية في واغادوغو | المعرض الدولي للصناعات التقليدية في واغادوغو | المعرض الدولي للصناعات التقليدية بواغادوغو | صالون واغادوغو الدولي للصناعات التقليدية",
  },
  "bf/sika-kabore": {
    kind: "person", en: "Sika Kaboré", aliases: ["Sika Bella Kaboré"], countries: ["BF"],
    ar: "سيكا كابوري | سيكا بيلا كابوري",
  },
  "bf/simeon-sawadogo": {
    kind: "person", en: "Siméon Sawadogo", countries: ["BF"],
    ar: "سيميون ساوادوغو | سيميون سوادوغو | سيميون ساوادوجو",
  },
  "bf/simeon-yampa": {
    kind: "person", en: "Siméon Yampa", countries: ["BF"],
    ar: "سيميون يامبا | سيمون يامبا | سيمون يمبا",
  },
  "bf/simon-compaore": {
    kind: "person", en: "Simon Compaoré", countries: ["BF"],
    ar: "سيمون كومباوري | سيمون كومبواري",
  },
  "bf/simon-pierre-boussim": {
    kind: "person", en: "Simon Pierre Boussim", countries: ["BF"],
    ar: "سيمون بيير بوسيم | سيمون بيار بوسيم | سيمون بيير بوسم | سيمون بوسيم",
  },
  "bf/simon-tiemtore": {
    kind: "person", en: "Simon Tiemtoré", countries: ["BF", "US"],
    ar: "سيمون تيمتوري | سيمون تيمتور | سيمون تييمتوري",
  },
  "bf/smaila-ouedraogo": {
    kind: "person", en: "Smaïla Ouédraogo", countries: ["BF"],
    ar: "إسماعيلا ويدراوغو | سمايلا ويدراوغو",
  },
  "bf/smockey": {
    kind: "person", en: "Smockey", aliases: ["Serge Bambara"], countries: ["BF"], weak: true,
    ar: "سموكي",
    arCue: "مغني | الراب | المكنسة",
  },
  "bf/sommanogo-koutou": {
    kind: "person", en: "Sommanogo Koutou", countries: ["BF"],
    ar: "سومانوغو كوتو",
  },
  "bf/sonasp": {
    kind: "company", en: "SONASP", acronyms: ["SONASP"], countries: ["BF"],
    ar: "الشركة الوطنية للمواد الثمينة | الشركة الوطنية للمعادن النفيسة",
    arWeak: "شركة المواد الثمينة",
  },
  "bf/souaibou-cisse": {
    kind: "person", en: "Souaibou Cissé", countries: ["BF"],
    ar: "صويبو سيسي | سويبو سيسي | شعيبو سيسي | سوايبو سيسي",
  },
  "bf/soufiane-farid-ouedraogo": {
    kind: "person", en: "Soufiane Farid Ouédraogo", aliases: ["Farid Ouédraogo"], countries: ["BF"],
    ar: "سفيان فريد ويدراوغو | فريد ويدراوغو",
  },
  "bf/souleymane-badiel": {
    kind: "person", en: "Souleymane Badiel", countries: ["BF"],
    ar: "سليمان باديل | سليمان باديال",
  },
  "bf/souleymane-mihin": {
    kind: "person", en: "Souleymane Mihin", countries: ["BF"],
    ar: "سليمان ميهين | سليمان ميهان",
  },
  "bf/souleymane-ouedraogo-air": {
    kind: "person", en: "Souleymane Ouédraogo (air force)", countries: ["BF"],
    weak: true,
    ar: "سليمان ودراوغو | ودراغو سليمان | سليمان ويدراوغو",
    arCue: "سلاح الجو | القوات الجوية | هيئة أركان الجيش | بوركينا فاسو",
  },
  "bf/souleymane-soulama": {
    kind: "person", en: "Souleymane Soulama", countries: ["BF"],
    ar: "سليمان سولاما",
  },
  "bf/soumaila-ouattara": {
    kind: "person", en: "Soumaïla Ouattara", countries: ["BF"],
    ar: "سومايلا واتارا | سوميلا واتارا | سميلة وتارا",
  },
  "bf/soumane-toure": {
    kind: "person", en: "Soumane Touré", countries: ["BF"],
    ar: "سومان توري | سوماني توري",
  },
  "bf/soungalo-apollinaire-ouattara": {
    kind: "person", en: "Soungalo Apollinaire Ouattara", aliases: ["Soungalo Ouattara"], countries: ["BF"],
    ar: "سونغالو أبولينير واتارا | سونغالو أبولينير وطارا | سونغالو واتارا | سونغالو وطارا",
  },
  "bf/splendid-hotel": {
    kind: "company", en: "Splendid Hotel (Ouagadougou)", fr: "Splendid Hôtel", countries: ["BF"],
    ar: "فندق سبلنديد | فندق سبلانديد | فندق سبلينديد | فندق سبلندد",
    arWeak: "سبلنديد | سبلانديد",
    arCue: "واغادوغو | واجادوجو | فندق | بوركينا",
  },
  "bf/stade-du-4-aout": {
    kind: "institution", en: "Stade du 4-Août", countries: ["BF"],
    ar: "ملعب 4 أغسطس | ملعب الرابع من أغسطس | استاد 4 أغسطس | ملعب 4 أوت",
  },
  "bf/stanislas-ouaro": {
    kind: "person", en: "Stanislas Ouaro", countries: ["BF"],
    ar: "ستانيسلاس وارو | ستانيسلاس أوارو",
  },
  "bf/steeve-yago": {
    kind: "person", en: "Steeve Yago", countries: ["BF"],
    ar: "ستيف ياغو | ستيفه ياغو | ستيفي ياجو | ستيفي ياغو | ستيف ياجو",
  },
  "bf/stephane-aziz-ki": {
    kind: "person", en: "Stéphane Aziz Ki", countries: ["BF"],
    ar: "ستيفان عزيز كي | ستيفان أزيز كي | ستيفاني كي | ستيفاني عزيز كي | ستيفان كي",
  },
  "bf/stephane-sanou": {
    kind: "person", en: "Stéphane Sanou", countries: ["BF"],
    ar: "ستيفان سانو",
  },
  "bf/superior-council-for-communication-burkina-faso": {
    kind: "institution", en: "Superior Council for Communication (Burkina Faso)",
    fr: "Conseil supérieur de la communication",
    aliases: ["Superior Council of Communication", "High Council for Communication"], acronyms: ["CSC"],
    countries: ["BF"],
    ar: "المجلس الأعلى للاتصال في بوركينا | المجلس الأعلى للإعلام في بوركينا | المجلس الأعلى للاتصال في بوركينا فاسو | المجلس الأعلى للاتصالات في بوركينا | المجلس الأعلى للإعلام في بوركينا فاسو",
    arWeak: "المجلس الأعلى للاتصال | المجلس الأعلى للاتصالات",
  },
  "bf/supreme-court": {
    kind: "institution", en: "Supreme Court of Burkina Faso", fr: "Cour suprême du Burkina Faso",
    aliases: ["Burkinabe Supreme Court"], countries: ["BF"],
    ar: "المحكمة العليا في بوركينا فاسو",
  },
  "bf/syntsha": {
    kind: "union", en: "SYNTSHA", fr: "Syndicat national des travailleurs de la santé humaine et animale",
    countries: ["BF"],
    ar: "نقابة عمال الصحة في بوركينا فاسو | النقابة الوطنية لعمال الصحة البشرية والحيوانية | نقابة عمال الصحة البوركينية",
  },
  "bf/tahirou-barry": {
    kind: "person", en: "Tahirou Barry", countries: ["BF"],
    ar: "طاهرو باري | تاهيرو باري | طاهيرو باري | طاهرو بري | تاهيرو باريه",
  },
  "bf/tengandogo-hospital": {
    kind: "institution", en: "Tengandogo Hospital", fr: "Hôpital de Tengandogo", countries: ["BF"],
    ar: "مستشفى تنغاندوغو | مستشفى تينغاندوغو",
  },
  "bf/tertius-zongo": {
    kind: "person", en: "Tertius Zongo", countries: ["BF"],
    ar: "ترتيوس زونغو | تيرسيوس زونغو",
  },
  "bf/theophile-nare": {
    kind: "person", en: "Théophile Naré", countries: ["BF"],
    ar: "تيوفيل ناري | ثيوفيل ناري | تيوفيل ناريه",
  },
  "bf/theophile-nikiema": {
    kind: "person", en: "Théophile Nikiéma", countries: ["BF"],
    ar: "تيوفيل نيكييما | تيوفيل نيكيما | ثيوفيل نيكييما | تيوفيل نيكيميا",
  },
  "bf/thierry-dofizouho-tuina": {
    kind: "person", en: "Thierry Dofizouho Tuina", aliases: ["Thierry Tuina"], countries: ["BF"],
    ar: "تييري توينا | تيري توينا",
  },
  "bf/thomas-sankara": {
    kind: "person", en: "Thomas Sankara", countries: ["BF"],
    ar: "توماس سانكارا | توماس سنكارا | طوماس سانكارا | توما سانكارا | توماس صنكارا | توماس سانكرا | توماس سنكرا | توماس سانكاره | توماس سانقارا | تومس سانكارا | توماس سانغاري | توماس سونكارا",
    arWeak: "سانكارا | سنكارا",
  },
  "bf/thomas-sankara-university": {
    kind: "institution", en: "Thomas Sankara University", fr: "Université Thomas-Sankara", countries: ["BF"],
    ar: "جامعة توماس سانكارا | جامعة توما سانكارا",
  },
  "bf/tidiane-djibrilou-dicko": {
    kind: "person", en: "Tidiane Djibrilou Dicko", countries: ["BF"],
    ar: "تيديان جبريلو ديكو | تيديان جيبريلو ديكو",
  },
  "bf/tidiani-dicko": {
    kind: "person", en: "Tidiani Dicko", aliases: ["Abou Darda", "Dicko Tidiane"], countries: ["BF"], parent: "armed-groups/jnim",
    ar: "ديكو تيجان | ديكو تيجاني | تيجاني ديكو",
  },
  "bf/tiego-tiemtore": {
    kind: "person", en: "Tiégo Tiemtoré", countries: ["BF"],
    ar: "تييغو تيامتوري | تييغو تييمتوري",
  },
  "bf/titinga-pacere": {
    kind: "person", en: "Titinga Frédéric Pacéré", aliases: ["Maître Pacéré"], countries: ["BF"],
    ar: "تيتينغا باسيري | فريدريك باسيري | تيتينغا فريدريك باسيري",
  },
  "bf/tole-sagnon": {
    kind: "person", en: "Tolé Sagnon", countries: ["BF"],
    ar: "تولي سانيون | تولي ساغنون",
  },
  "bf/toube-clement-dakio": {
    kind: "person", en: "Toubé Clément Dakio", countries: ["BF"],
    ar: "توبي كليمون داكيو | توبي كليمان داكيو | توبي داكيو",
  },
  "bf/toussaint-abel-coulibaly": {
    kind: "person", en: "Toussaint Abel Coulibaly", countries: ["BF"],
    ar: "توسان أبيل كوليبالي",
  },
  "bf/trova-boni": {
    kind: "person", en: "Trova Boni", countries: ["BF"],
    ar: "تروفا بوني",
  },
  "bf/tuandaba-coulibaly": {
    kind: "person", en: "Tuandaba Coulibaly", countries: ["BF"],
    ar: "تواندابا كوليبالي | تواندبا كوليبالي",
  },
  "bf/uacb": {
    kind: "movement", en: "Association of Municipalities of Burkina Faso",
    aliases: ["Association des municipalités du Burkina Faso"], acronyms: ["AMBF"], countries: ["BF"],
    ar: "رابطة بلديات بوركينا فاسو | جمعية بلديات بوركينا فاسو",
  },
  "bf/uas": {
    kind: "union", en: "Unity of Union Action", fr: "Unité d'action syndicale", acronyms: ["UAS"], countries: ["BF"], weak: true,
    ar: "وحدة العمل النقابي",
    arCue: "بوركينا | واغادوغو",
  },
  "bf/ugeb": {
    kind: "union", en: "General Union of Burkinabe Students", fr: "Union générale des étudiants burkinabè",
    acronyms: ["UGEB"], countries: ["BF"],
    ar: "الاتحاد العام للطلاب البوركينيين | الاتحاد العام لطلبة بوركينا | الاتحاد العام للطلبة البوركينيين",
  },
  "bf/unapol": {
    kind: "union", en: "UNAPOL", aliases: ["Union police nationale"], acronyms: ["UNAPOL"], countries: ["BF"],
    ar: "نقابة الشرطة الوطنية البوركينية | اتحاد الشرطة الوطنية يونابول",
  },
  "bf/union-for-rebirth-sankarist-party": {
    kind: "party", en: "Union for Rebirth – Sankarist Party", fr: "Union pour la renaissance/Parti sankariste", acronyms: ["UNIR/PS"], countries: ["BF"],
    weak: true,
    ar: "الاتحاد من أجل النهضة | الاتحاد من أجل النهضة الحزب السنكاري | الاتحاد من أجل النهضة الحزب السانكاري",
  },
  "bf/unir-mps": {
    kind: "party", en: "Union for Rebirth – Patriotic Sankarist Movement",
    fr: "Union pour la renaissance – Mouvement patriotique sankariste", acronyms: ["UNIR/MPS"], countries: ["BF"],
    ar: "الاتحاد من أجل النهضة الحركة الوطنية السانكارية | الاتحاد من أجل النهضة الحركة الوطنية السنكارية | الاتحاد للنهضة الحركة الوطنية السانكارية | الاتحاد للنهضة الحركة الوطنية السنكارية",
  },
  "bf/upc": {
    kind: "party", en: "Union for Progress and Change", fr: "Union pour le progrès et le changement", acronyms: ["UPC"], countries: ["BF"], from: "2010",
    ar: "الاتحاد من أجل التقدم والتغيير | اتحاد التقدم والتغيير | حزب الاتحاد من أجل التقدم والتغيير | الاتحاد للتقدم والتغيير | حزب الاتحاد للتقدم والتغيير",
  },
  "bf/urbain-meda": {
    kind: "person", en: "Urbain Méda", countries: ["BF"],
    ar: "أوربان ميدا | أوربين ميدا | أوربان ميده",
  },
  "bf/usigm": {
    kind: "state-force", en: "USIGN", aliases: ["Unité spéciale d'intervention de la gendarmerie nationale"],
    acronyms: ["USIGN"], countries: ["BF"],
    ar: "وحدة التدخل الخاصة للدرك الوطني البوركيني | الوحدة الخاصة للتدخل التابعة للدرك البوركيني | وحدة التدخل الخاصة للدرك الوطني",
  },
  "bf/valentin-nouma": {
    kind: "person", en: "Valentin Nouma", countries: ["BF"],
    ar: "فالنتين نوما | فالنتان نوما",
  },
  "bf/valere-some": {
    kind: "person", en: "Valère Somé", countries: ["BF"],
    ar: "فالير سومي | فاليري سومي",
  },
  "bf/valerie-kabore": {
    kind: "person", en: "Valérie Kaboré", countries: ["BF"],
    ar: "فاليري كابوري",
  },
  "bf/victor-deme": {
    kind: "person", en: "Victor Démé", countries: ["BF"],
    ar: "فيكتور ديمي",
  },
  "bf/victoria-ouedraogo": {
    kind: "person", en: "Victoria Ouédraogo Kibora", aliases: ["Victoria Ouédraogo"], countries: ["BF"],
    ar: "فيكتوريا ويدراوغو | فيكتوريا ويدراوغو كيبورا | فيكتوريا أويدراوغو",
  },
  "bf/vincent-dabilgou": {
    kind: "person", en: "Vincent Dabilgou", countries: ["BF"],
    ar: "فانسان دابيلغو | فنسنت دابيلغو | فينسنت دابيلغو | فانسون دابيلغو",
    arWeak: "دابيلغو",
  },
  "bf/vincent-zakane": {
    kind: "person", en: "Vincent Zakané", countries: ["BF"],
    ar: "فانسان زاكاني | فنسنت زاكاني | فانسون زكاني",
  },
  "bf/vinta-some": {
    kind: "person", en: "Vinta Somé", countries: ["BF"],
    ar: "فينتا سومي | سومي فينتا",
  },
  "bf/wayiyan": {
    kind: "movement", en: "Wayiyan",
    aliases: ["National Coordination of Citizen Watch Associations", "Coordination nationale des associations de la veille citoyenne"],
    acronyms: ["CNAVC"], countries: ["BF"],
    ar: "حركة وايين | وايان | التنسيقية الوطنية لجمعيات اليقظة المواطنة | حركة واييان | المنسقية الوطنية لجمعيات اليقظة المواطنية | التنسيقية الوطنية لجمعيات اليقظة",
    arWeak: "وايين | واييان",
  },
  "bf/wilfried-sanou": {
    kind: "person", en: "Wilfried Sanou", countries: ["BF"],
    ar: "ويلفريد سانو",
  },
  "bf/yacouba-coulibaly": {
    kind: "person", en: "Yacouba Coulibaly", countries: ["BF"],
    ar: "ياكوبا كوليبالي | يعقوبا كوليبالي",
  },
  "bf/yacouba-ladji-bama": {
    kind: "person", en: "Yacouba Ladji Bama", aliases: ["Ladji Bama"], countries: ["BF"],
    ar: "يعقوبا لاجي باما | ياكوبا لادجي باما | لاجي باما | لادجي باما | لجي باما",
  },
  "bf/yacouba-sawadogo": {
    kind: "person", en: "Yacouba Sawadogo", countries: ["BF"],
    ar: "يعقوب ساوادوغو | ياكوبا ساوادوغو | ياكوبا سوادوغو | يعقوب ساوادوجو | ياكوبا ساوادوجو | ياكوبا سوادوجو",
  },
  "bf/yacouba-zabre-gouba": {
    kind: "person", en: "Yacouba Zabré Gouba", countries: ["BF"],
    ar: "ياكوبا زابري غوبا | يعقوب زابري غوبا | ياكوبا زابري جوبا | يعقوبا زابري غوبا | يعقوب زابري جوبا | ياكوبا غوبا",
  },
  "bf/yalgado-hospital": {
    kind: "institution", en: "Yalgado Ouédraogo Hospital", fr: "Centre hospitalier universitaire Yalgado-Ouédraogo", countries: ["BF"],
    ar: "مستشفى يلغادو ويدراوغو | مستشفى يالغادو ويدراوغو | مستشفى يالغادو وودراوغو | مستشفى يالغادو",
  },
  "bf/yamba-elisee-ilboudo": {
    kind: "person", en: "Yamba Élisée Ilboudo", countries: ["BF"],
    ar: "يامبا إليزيه إيلبودو | يامبا إيليزي إيلبودو | يامبا إليزي إلبودو",
  },
  "bf/yatenga-kingdom": {
    kind: "institution", en: "Kingdom of Yatenga", fr: "Royaume du Yatenga", countries: ["BF"],
    ar: "مملكة ياتينغا | مملكة ياتنغا | مملكة ياتنجا",
  },
  "bf/yaya-boudani": {
    kind: "person", en: "Yaya Boudani", countries: ["BF"],
    ar: "يايا بوداني",
  },
  "bf/yeli-monique-kam": {
    kind: "person", en: "Yéli Monique Kam", countries: ["BF"],
    ar: "ييلي مونيك كام | يلي مونيك كام | يالي مونيك كام",
  },
  "bf/yennenga": {
    kind: "person", en: "Yennenga", countries: ["BF"], weak: true,
    ar: "ينينغا | يينينغا | الأميرة ينينغا",
    arCue: "حصان | الأميرة | الموسي | مهر | جائزة",
  },
  "bf/yero-boly": {
    kind: "person", en: "Yéro Boly", countries: ["BF"],
    ar: "ييرو بولي | يرو بولي",
  },
  "bf/yibi-hotel": {
    kind: "company", en: "Yibi Hotel (Ouagadougou)", countries: ["BF"],
    ar: "فندق ييبي | فندق يبي",
  },
  "bf/youssouf-ouattara": {
    kind: "person", en: "Youssouf Ouattara", countries: ["BF"], weak: true,
    ar: "يوسف واتارا | يوسف وتارا",
    arCue: "بوركينا | البوركيني | الداخلية",
  },
  "bf/youssouf-ouedraogo": {
    kind: "person", en: "Youssouf Ouédraogo", countries: ["BF"],
    ar: "يوسف ويدراوغو | يوسوف ويدراوغو | يوسف وادراوغو | يوسف أويدراوغو | يوسف ويدراوجو | يوسوف وادراوغو",
  },
  "bf/yssouf-kone": {
    kind: "person", en: "Yssouf Koné", countries: ["BF"], weak: true,
    ar: "يوسف كوني | يوسف كونيه",
    arCue: "منتخب بوركينا | المهاجم | كلوج | مهاجم",
  },
  "bf/yves-didier-bamouni": {
    kind: "person", en: "Yves-Didier Bamouni", aliases: ["Yves Didier Bamouni"], countries: ["BF"],
    ar: "إيف ديديي باموني | إيف ديدييه باموني | ديدييه باموني | إيف باموني",
  },
  "bf/zakalia-kote": {
    kind: "person", en: "Zakalia Koté", countries: ["BF"],
    ar: "زكاليا كوتي | زاكاليا كوتي",
  },
  "bf/zakaria-sana": {
    kind: "person", en: "Zakaria Sana", countries: ["BF"],
    ar: "زكريا سانا",
  },
  "bf/zephirin-diabre": {
    kind: "person", en: "Zéphirin Diabré", countries: ["BF"],
    ar: "زيفيرين ديابري | زفيران ديابري | زيفيران ديابري | زفيرين ديابري | زيفيرين ديابريه | زفيرين ديابريه | زيفيران ديابريه | زيفرين ديابري | زيفارين ديابري | زافيران ديابري | سيفيران ديابري | زفرين ديابري | زيفيرين جابري | زفيران ديابر",
    arWeak: "ديابري",
  },
};
