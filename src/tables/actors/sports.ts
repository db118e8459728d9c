import type { ActorTable } from "../../core/records.ts";

/**
 * Football of West, Central and North Africa as news of the Sahel has it: clubs, federations, players, coaches, and the
 * clubs abroad where its players are. Names from general knowledge. No Wikidata items: none could be checked.
 */
export const sports: ActorTable = {
  "sports/abdallahi-mahmoud-footballer": {
    kind: "person", en: "Abdallahi Mahmoud (footballer)", aliases: ["Abdallahi Mahmoud"], countries: ["MR"], weak: true,
    ar: "عبد الله محمود",
    arCue: "منتخب | المرابطون",
  },
  "sports/abde-ezzalzouli": {
    kind: "person", en: "Abde Ezzalzouli", countries: ["MA"],
    ar: "عبد الصمد الزلزولي | عبد الزلزولي",
  },
  "sports/abdel-raouf-yagoub": {
    kind: "person", en: "Abdel-Raouf Yagoub", countries: ["SD"],
    ar: "عبد الرؤوف يعقوب | عبد الرؤوف يعقوب روفا | عبدالرؤوف روفا",
  },
  "sports/abdelhamid-ait-boudlal": {
    kind: "person", en: "Abdelhamid Aït Boudlal", countries: ["MA"],
    ar: "عبد الحميد آيت بودلال",
  },
  "sports/abdelilah-hafidi": {
    kind: "person", en: "Abdelilah Hafidi", countries: ["MA"],
    ar: "عبد الإله الحافظي | عبد الإله الحافيظي",
  },
  "sports/abdellatif-boya": {
    kind: "person", en: "Abdellatif Boya", countries: ["SD"],
    ar: "عبد اللطيف بوي | عبد اللطيف بويا",
  },
  "sports/abdelsamad-manan": {
    kind: "person", en: "Abdelsamad Manan", countries: ["SD"],
    ar: "عبد الصمد مانن",
  },
  "sports/abdoulaye-fall-football": {
    kind: "person", en: "Abdoulaye Fall (FSF)", countries: ["SN"], weak: true,
    ar: "عبدولاي فال | عبد الله فال",
    arCue: "الاتحاد السنغالي | كرة القدم",
  },
  "sports/abdoulaye-seck": {
    kind: "person", en: "Abdoulaye Seck", countries: ["SN"], weak: true,
    ar: "عبدولاي سيك | عبد اللاي سيك | عبد الله سيك",
    arCue: "منتخب | المنتخب | لاعب | السنغال | مكابي",
  },
  "sports/abdoulaye-toure-gn-footballer": {
    kind: "person", en: "Abdoulaye Touré (footballer)", countries: ["GN"], weak: true,
    ar: "عبدولاي توري",
    arCue: "غينيا | المنتخب الغيني | لاعب",
  },
  "sports/abia-warriors": {
    kind: "institution", en: "Abia Warriors", countries: ["NG"],
    ar: "أبيا ووريرز | أبيا وورييرز",
  },
  "sports/ablie-jallow": {
    kind: "person", en: "Ablie Jallow", countries: ["GM"],
    ar: "آبلي جالو",
  },
  "sports/aboubakary-koita": {
    kind: "person", en: "Aboubakary Koïta", countries: ["MR"],
    ar: "أبو بكر كويتا | أبوبكاري كويتا | أبوبكري كويتا",
  },
  "sports/abu-agla-abdallah": {
    kind: "person", en: "Abu Agla Abdallah", countries: ["SD"],
    ar: "أبو عاقلة عبد الله | أبوعاقلة عبد الله",
  },
  "sports/ac-leopards": {
    kind: "institution", en: "AC Léopards", countries: ["CG"],
    ar: "إيه سي ليوبارد الكونغولي | ليوبار الكونغولي | ليوبارد دوليسي",
  },
  "sports/ac-milan": {
    kind: "institution", en: "AC Milan", countries: ["IT"],
    ar: "ميلان الإيطالي | نادي ميلان | إيه سي ميلان",
  },
  "sports/achraf-hakimi": {
    kind: "person", en: "Achraf Hakimi", countries: ["MA"],
    ar: "أشرف حكيمي",
    arWeak: "حكيمي",
  },
  "sports/acnoa": {
    kind: "institution", en: "ANOCA", aliases: ["Association of National Olympic Committees of Africa", "ACNOA"],
    ar: "اتحاد اللجان الأولمبية الوطنية الأفريقية | رابطة اللجان الأولمبية الوطنية الأفريقية",
  },
  "sports/adam-masina": {
    kind: "person", en: "Adam Masina", countries: ["MA"],
    ar: "آدم ماسينا",
  },
  "sports/adam-sudakal": {
    kind: "person", en: "Adam Abdallah Sudakal", aliases: ["Sudakal", "Adam Sudacal"], countries: ["SD"],
    ar: "آدم سوداكال | آدم عبد الله سوداكال | سوداكال",
  },
  "sports/adil-boulbina": {
    kind: "person", en: "Adil Boulbina", countries: ["DZ"],
    ar: "عادل بولبينة",
  },
  "sports/adjobi": {
    kind: "institution", en: "Adjobi FC", countries: ["BJ"],
    ar: "أدجوبي البنيني",
  },
  "sports/aduana-stars": {
    kind: "institution", en: "Aduana Stars", countries: ["GH"],
    ar: "أدوانا ستارز | أدوانا ستارز الغاني | أدوانا ستارس",
  },
  "sports/afad-djekanou": {
    kind: "institution", en: "AFAD Djékanou", countries: ["CI"],
    ar: "أفاد جيكانو | أفاد الإيفواري | أفاد دجيكانو",
  },
  "sports/afcon": {
    kind: "institution", en: "Africa Cup of Nations", fr: "Coupe d'Afrique des nations",
    aliases: ["African Cup of Nations"], acronyms: ["AFCON", "CAN"], parent: "organizations/caf",
    ar: "كأس الأمم الأفريقية | كأس أمم أفريقيا | كأس أفريقيا للأمم | أمم أفريقيا | بطولة الأمم الأفريقية | نهائيات كأس أمم أفريقيا | بطولة كأس الأمم الأفريقية | كأس إفريقيا للأمم لكرة القدم",
  },
  "sports/afe-bamako": {
    kind: "institution", en: "Afrique Football Élite", countries: ["ML"],
    ar: "أفريك فوتبال إيليت | إيليت أفريك المالي",
  },
  "sports/africa-sports": {
    kind: "institution", en: "Africa Sports", countries: ["CI"],
    ar: "أفريكا سبورتس | أفريكا سبور | أفريكا سبورت | أفريكا سبور ناسيونال | أفريكا سبورت الإيفواري",
  },
  "sports/african-stars-namibia": {
    kind: "institution", en: "African Stars (Namibia)", countries: ["NA"],
    ar: "أفريكان ستارز الناميبي | أفريكا ستارز الناميبي",
  },
  "sports/aguibou-camara": {
    kind: "person", en: "Aguibou Camara", countries: ["GN"],
    ar: "أغيبو كامارا | أجيبو كامارا",
  },
  "sports/ahli-atbara": {
    kind: "institution", en: "Al-Ahli (Atbara)", countries: ["SD"],
    ar: "الأهلي عطبرة | أهلي عطبرة",
  },
  "sports/ahli-gedaref": {
    kind: "institution", en: "Al-Ahli (Gedaref)", countries: ["SD"],
    ar: "الأهلي القضارف | أهلي القضارف",
  },
  "sports/ahli-khartoum": {
    kind: "institution", en: "Al-Ahli (Khartoum)", countries: ["SD"],
    ar: "أهلي الخرطوم | الأهلي الخرطوم",
  },
  "sports/ahli-port-sudan": {
    kind: "institution", en: "Al-Ahli (Port Sudan)", countries: ["SD"],
    ar: "الأهلي بورتسودان | أهلي بورتسودان",
  },
  "sports/ahmed-beibo": {
    kind: "person", en: "Ahmed Adam Beibo", aliases: ["Ahmed Bibo"], countries: ["SD"],
    ar: "أحمد آدم بيبو | أحمد بيبو",
  },
  "sports/ahmed-hamid-al-tash": {
    kind: "person", en: "Ahmed Hamid al-Tash", aliases: ["Ahmed Altash"], countries: ["SD"],
    ar: "أحمد حامد التش | أحمد التش",
    arWeak: "التش",
  },
  "sports/ahmed-tambash": {
    kind: "person", en: "Ahmed Tambash", countries: ["SD"],
    ar: "أحمد تمبش | أحمد عبد الله تمبش",
    arWeak: "تمبش",
  },
  "sports/aissa-mandi": {
    kind: "person", en: "Aïssa Mandi", countries: ["DZ"],
    ar: "عيسى ماندي",
  },
  "sports/aj-auxerre": {
    kind: "institution", en: "AJ Auxerre", countries: ["FR"],
    ar: "أوكسير الفرنسي | نادي أوكسير | أوكسير",
  },
  "sports/ajaccio-ac": {
    kind: "institution", en: "AC Ajaccio", countries: ["FR"],
    ar: "أجاكسيو الفرنسي | نادي أجاكسيو",
  },
  "sports/ajax": {
    kind: "institution", en: "Ajax", countries: ["NL"],
    ar: "أياكس أمستردام | أياكس الهولندي | نادي أياكس",
  },
  "sports/ajel-rufisque": {
    kind: "institution", en: "AJEL de Rufisque", countries: ["SN"],
    ar: "أجيل روفيسك",
  },
  "sports/akobam-kassala": {
    kind: "institution", en: "Akobam (Kassala)", countries: ["SD"],
    ar: "أكوبام كسلا",
  },
  "sports/akokana-fc": {
    kind: "institution", en: "Akokana FC", aliases: ["Akokana"], countries: ["NE"],
    ar: "أكوكانا إف سي | نادي أكوكانا | أكوكانا أرليت | أكوكانا النيجري",
  },
  "sports/akonangui": {
    kind: "institution", en: "Akonangui FC", aliases: ["Akonangui"], countries: ["GQ"],
    ar: "أكونانغي الغيني | أكونانغي | أكونانجي",
  },
  "sports/akram-al-hadi": {
    kind: "person", en: "Akram al-Hadi Salim", countries: ["SD"],
    ar: "أكرم الهادي سليم | أكرم الهادي",
  },
  "sports/akwa-united": {
    kind: "institution", en: "Akwa United", countries: ["NG"],
    ar: "أكوا يونايتد",
  },
  "sports/al-ahli-doha": {
    kind: "institution", en: "Al Ahli (Doha)", countries: ["QA"],
    ar: "الأهلي القطري | نادي الأهلي القطري",
  },
  "sports/al-ahli-saudi": {
    kind: "institution", en: "Al-Ahli (Jeddah)", countries: ["SA"],
    ar: "الأهلي السعودي | أهلي جدة",
  },
  "sports/al-ahli-tripoli": {
    kind: "institution", en: "Al-Ahli Tripoli", countries: ["LY"],
    ar: "الأهلي طرابلس | أهلي طرابلس",
  },
  "sports/al-ahly": {
    kind: "institution", en: "Al Ahly", countries: ["EG"],
    ar: "الأهلي المصري",
    arWeak: "النادي الأهلي",
  },
  "sports/al-ahly-benghazi": {
    kind: "institution", en: "Al-Ahly Benghazi", countries: ["LY"],
    ar: "أهلي بنغازي | الأهلي بنغازي",
  },
  "sports/al-ahly-merowe": {
    kind: "institution", en: "Al-Ahly Merowe", countries: ["SD"],
    ar: "الأهلي مروي | أهلي مروي",
  },
  "sports/al-ahly-shendi": {
    kind: "institution", en: "Al-Ahly Shendi", countries: ["SD"],
    ar: "أهلي شندي | الأهلي شندي",
  },
  "sports/al-ahly-wad-madani": {
    kind: "institution", en: "Al-Ahly (Wad Madani)", countries: ["SD"],
    ar: "الأهلي مدني | أهلي مدني",
  },
  "sports/al-ain-fc": {
    kind: "institution", en: "Al Ain FC", countries: ["AE"],
    ar: "العين الإماراتي | نادي العين الإماراتي",
  },
  "sports/al-akhdar-libya": {
    kind: "institution", en: "Al-Akhdar (Libya)", countries: ["LY"],
    ar: "الأخضر الليبي | نادي الأخضر الليبي",
  },
  "sports/al-amal-atbara": {
    kind: "institution", en: "Al-Amal Atbara", countries: ["SD"],
    ar: "الأمل عطبرة | أمل عطبرة",
  },
  "sports/al-arabi-qatar": {
    kind: "institution", en: "Al-Arabi (Doha)", countries: ["QA"],
    ar: "العربي القطري",
  },
  "sports/al-duhail": {
    kind: "institution", en: "Al-Duhail", countries: ["QA"],
    ar: "الدحيل القطري | نادي الدحيل القطري",
  },
  "sports/al-ettifaq": {
    kind: "institution", en: "Al-Ettifaq", countries: ["SA"],
    ar: "نادي الاتفاق السعودي",
  },
  "sports/al-fateh-saudi": {
    kind: "institution", en: "Al-Fateh (Saudi Arabia)", countries: ["SA"],
    ar: "الفتح السعودي | نادي الفتح السعودي",
  },
  "sports/al-fatih-al-nugur": {
    kind: "person", en: "Al-Fatih al-Nugur", countries: ["SD"],
    ar: "الفاتح النقر",
  },
  "sports/al-fayha": {
    kind: "institution", en: "Al-Fayha", countries: ["SA"],
    ar: "الفيحاء السعودي | نادي الفيحاء",
  },
  "sports/al-gharafa": {
    kind: "institution", en: "Al-Gharafa", countries: ["QA"],
    ar: "الغرافة القطري | نادي الغرافة",
  },
  "sports/al-hilal-al-sahel": {
    kind: "institution", en: "Al-Hilal al-Sahel", aliases: ["Hilal Alsahil"], countries: ["SD"],
    ar: "هلال الساحل | هلال بورتسودان | الهلال بورتسودان | هلال البحر",
  },
  "sports/al-hilal-benghazi": {
    kind: "institution", en: "Al-Hilal SC (Benghazi)", countries: ["LY"],
    ar: "الهلال الليبي | هلال بنغازي",
  },
  "sports/al-hilal-fasher": {
    kind: "institution", en: "Al-Hilal (Fasher)", aliases: ["Hilal al-Fasher"], countries: ["SD"],
    ar: "هلال الفاشر | الهلال الفاشر",
  },
  "sports/al-hilal-juba": {
    kind: "institution", en: "Al-Hilal Juba", countries: ["SS"],
    ar: "هلال جوبا | الهلال جوبا",
  },
  "sports/al-hilal-kadugli": {
    kind: "institution", en: "Al-Hilal (Kadugli)", countries: ["SD"],
    ar: "هلال كادقلي | الهلال كادقلي | هلال كادوقلي",
  },
  "sports/al-hilal-obeid": {
    kind: "institution", en: "Al-Hilal (Obeid)", countries: ["SD"],
    ar: "هلال الأبيض",
  },
  "sports/al-hilal-saudi": {
    kind: "institution", en: "Al-Hilal (Riyadh)", countries: ["SA"],
    ar: "الهلال السعودي",
  },
  "sports/al-ittihad-libya": {
    kind: "institution", en: "Al-Ittihad (Libya)", countries: ["LY"],
    ar: "اتحاد طرابلس",
    arWeak: "الاتحاد الليبي",
  },
  "sports/al-ittihad-saudi": {
    kind: "institution", en: "Al-Ittihad (Jeddah)", countries: ["SA"],
    ar: "اتحاد جدة",
    arWeak: "الاتحاد السعودي",
    arCue: "الدوري | مباراة | لاعب | كأس | فريق | الهلال | النصر | مهاجم | مدرب | انتقل",
  },
  "sports/al-ittihad-wad-madani": {
    kind: "institution", en: "Al-Ittihad (Wad Madani)", countries: ["SD"],
    ar: "الاتحاد مدني | اتحاد مدني",
  },
  "sports/al-jazira-uae": {
    kind: "institution", en: "Al Jazira Club", countries: ["AE"],
    ar: "الجزيرة الإماراتي | نادي الجزيرة الإماراتي",
  },
  "sports/al-jizouli-nouh": {
    kind: "person", en: "Al-Jizouli Nouh", countries: ["SD"],
    ar: "الجزولي نوح | الجزولي حسين نوح",
  },
  "sports/al-khartoum-sc": {
    kind: "institution", en: "Al-Khartoum SC", countries: ["SD"],
    ar: "الخرطوم الوطني | نادي الخرطوم الوطني",
  },
  "sports/al-kuwait-sc": {
    kind: "institution", en: "Kuwait SC", countries: ["KW"],
    ar: "الكويت الكويتي",
    arWeak: "نادي الكويت",
    arCue: "الدوري | مباراة | لاعب | كأس | فريق | الهلال | النصر | مهاجم | مدرب | انتقل",
  },
  "sports/al-madina-libya": {
    kind: "institution", en: "Al-Madina SC (Libya)", countries: ["LY"],
    ar: "المدينة الليبي | نادي المدينة الليبي",
  },
  "sports/al-masry": {
    kind: "institution", en: "Al-Masry", countries: ["EG"],
    ar: "المصري البورسعيدي",
  },
  "sports/al-merrikh-bentiu": {
    kind: "institution", en: "Al-Merrikh Bentiu", aliases: ["El Merriekh Bentiu"], countries: ["SS"],
    ar: "مريخ بانتيو | المريخ بانتيو | المريخ بنتيو | مريخ بنتيو",
  },
  "sports/al-merrikh-fasher": {
    kind: "institution", en: "Al-Merrikh (Fasher)", aliases: ["Merreikh al-Fasher"], countries: ["SD"],
    ar: "مريخ الفاشر | المريخ الفاشر",
  },
  "sports/al-muiz-mahjoub": {
    kind: "person", en: "Al-Muiz Mahjoub", aliases: ["El Muez Mahgoub"], countries: ["SD"],
    ar: "المعز محجوب",
  },
  "sports/al-mutasem-al-musrati": {
    kind: "person", en: "Al-Mutasem Al-Musrati", aliases: ["Al Musrati"], countries: ["LY"],
    ar: "المعتصم المصراتي",
  },
  "sports/al-nasr-libya": {
    kind: "institution", en: "Al-Nasr (Libya)", countries: ["LY"], weak: true,
    ar: "النصر الليبي | نصر بنغازي | النصر بنغازي",
    arCue: "نادي | مباراة | الدوري | أبطال",
  },
  "sports/al-nassr": {
    kind: "institution", en: "Al-Nassr", countries: ["SA"],
    ar: "النصر السعودي | نادي النصر السعودي",
  },
  "sports/al-nusoor": {
    kind: "institution", en: "Al-Nusoor (Khartoum)", aliases: ["Al Nsoor"], countries: ["SD"],
    ar: "النسور الخرطوم | نادي النسور السوداني | نسور الخرطوم",
  },
  "sports/al-qadsia-kuwait": {
    kind: "institution", en: "Qadsia SC", countries: ["KW"],
    ar: "القادسية الكويتي | نادي القادسية الكويتي",
  },
  "sports/al-quwa-al-jawiya": {
    kind: "institution", en: "Al-Quwa Al-Jawiya", countries: ["IQ"],
    ar: "القوة الجوية العراقي | نادي القوة الجوية",
  },
  "sports/al-raed-saudi": {
    kind: "institution", en: "Al-Raed (Saudi Arabia)", countries: ["SA"],
    ar: "الرائد السعودي | نادي الرائد السعودي",
  },
  "sports/al-rayyan-sc": {
    kind: "institution", en: "Al-Rayyan SC", countries: ["QA"],
    ar: "الريان القطري | نادي الريان القطري",
  },
  "sports/al-sadd": {
    kind: "institution", en: "Al-Sadd", countries: ["QA"],
    ar: "السد القطري | نادي السد القطري",
  },
  "sports/al-salam-wau": {
    kind: "institution", en: "Salaam (Wau)", countries: ["SS"],
    ar: "السلام واو | نادي السلام واو | السلام بطل جنوب السودان | السلام الجنوب سوداني | سلام الجنوب سوداني",
  },
  "sports/al-salateen-fasher": {
    kind: "institution", en: "Al-Salateen (El Fasher)", countries: ["SD"],
    ar: "السلاطين الفاشر | مريخ السلاطين | المريخ السلاطين | سلاطين الفاشر",
  },
  "sports/al-shabab-saudi": {
    kind: "institution", en: "Al-Shabab (Riyadh)", countries: ["SA"],
    ar: "نادي الشباب السعودي",
    arWeak: "الشباب السعودي",
    arCue: "الدوري | مباراة | لاعب | كأس | فريق | الهلال | النصر | مهاجم | مدرب | انتقل",
  },
  "sports/al-sharara-sc": {
    kind: "institution", en: "Al-Sharara SC (Sabha)", countries: ["LY"],
    ar: "نادي الشرارة | نادي الشرارة سبها",
  },
  "sports/al-shorta-iraq": {
    kind: "institution", en: "Al-Shorta (Iraq)", countries: ["IQ"],
    ar: "الشرطة العراقي",
  },
  "sports/al-taawoun": {
    kind: "institution", en: "Al-Taawoun", countries: ["SA"],
    ar: "نادي التعاون السعودي",
    arWeak: "التعاون السعودي",
    arCue: "الدوري | مباراة | لاعب | كأس | فريق | الهلال | النصر | مهاجم | مدرب | انتقل",
  },
  "sports/al-tahaddy-benghazi": {
    kind: "institution", en: "Al-Tahaddy (Benghazi)", countries: ["LY"],
    ar: "نادي التحدي الليبي | التحدي بنغازي",
    arWeak: "التحدي الليبي",
    arCue: "الدوري | مباراة | لاعب | كأس | فريق | الهلال | النصر | مهاجم | مدرب | انتقل",
  },
  "sports/al-taj-yagoub": {
    kind: "person", en: "Al-Taj Yagoub", countries: ["SD"],
    ar: "التاج يعقوب",
  },
  "sports/al-tayeb-abdelrazig": {
    kind: "person", en: "Al-Tayeb Abdelrazig", aliases: ["Altayeb Abdelrazeg"], countries: ["SD"],
    ar: "الطيب عبد الرازق | الطيب عبدالرازق",
  },
  "sports/al-wahda-uae": {
    kind: "institution", en: "Al Wahda FC", countries: ["AE"],
    ar: "الوحدة الإماراتي | نادي الوحدة الإماراتي",
  },
  "sports/al-wasl": {
    kind: "institution", en: "Al Wasl", countries: ["AE"],
    ar: "الوصل الإماراتي | نادي الوصل الإماراتي",
  },
  "sports/al-wehda-saudi": {
    kind: "institution", en: "Al-Wehda (Mecca)", countries: ["SA"],
    ar: "الوحدة السعودي | نادي الوحدة السعودي",
  },
  "sports/al-zamala-um-rawaba": {
    kind: "institution", en: "Al-Zamala (Um Rawaba)", aliases: ["Zamalah Umrwaba"], countries: ["SD"],
    ar: "الزمالة أم روابة | الزمالة السوداني | الزمالة أمروابة | نادي الزمالة",
  },
  "sports/alaa-al-din-youssef": {
    kind: "person", en: "Alaa al-Din Youssef", countries: ["SD"],
    ar: "علاء الدين يوسف",
  },
  "sports/alain-giresse": {
    kind: "person", en: "Alain Giresse", countries: ["FR", "ML"],
    ar: "آلان جيريس | آلان جيراس | آلان جيرس",
  },
  "sports/alcorcon": {
    kind: "institution", en: "Alcorcón", countries: ["ES"],
    ar: "ألكوركون | ألكوركون الإسباني",
  },
  "sports/alexandre-song": {
    kind: "person", en: "Alexandre Song", aliases: ["Alex Song"], countries: ["CM"],
    ar: "ألكسندر سونغ | أليكس سونغ | أليكس سونج",
  },
  "sports/alexis-guendouz": {
    kind: "person", en: "Alexis Guendouz", countries: ["DZ"],
    ar: "ألكسيس قندوز | أليكسيس قندوز",
  },
  "sports/alfa-semedo": {
    kind: "person", en: "Alfa Semedo", countries: ["GW"],
    ar: "ألفا سيميدو",
  },
  "sports/alfred-ndiaye": {
    kind: "person", en: "Alfred Ndiaye", countries: ["SN"],
    ar: "ألفريد ندياي | ألفريد انجاي",
  },
  "sports/algassime-bah": {
    kind: "person", en: "Algassime Bah", countries: ["GN"],
    ar: "الغاسيم باه | ألغاسيمو باه",
  },
  "sports/algeria-national-football-team": {
    kind: "institution", en: "Algeria national football team", fr: "Équipe d'Algérie de football",
    aliases: ["Les Fennecs", "Les Verts", "Fennecs", "équipe d'Algérie"], countries: ["DZ"],
    ar: "منتخب الجزائر | المنتخب الجزائري | محاربو الصحراء | محاربي الصحراء | ثعالب الصحراء",
    arWeak: "الخضر",
    arCue: "منتخب | الجزائر | كأس | مباراة",
  },
  "sports/ali-abu-ashreen": {
    kind: "person", en: "Ali Abu Ashreen", countries: ["SD"],
    ar: "علي أبو عشرين | أبو عشرين | علي عبد الله أبو عشرين | علي عبد الله أبوعشرين | علي أبوعشرين",
  },
  "sports/ali-gagarin": {
    kind: "person", en: "Ali Gagarin", countries: ["SD"],
    ar: "علي قاقارين",
  },
  "sports/ali-sowe": {
    kind: "person", en: "Ali Sowe", countries: ["GM"], weak: true,
    ar: "علي سوي | علي سو",
    arCue: "غامبيا | الغامبي | لاعب | مهاجم",
  },
  "sports/alieu-fadera": {
    kind: "person", en: "Alieu Fadera", countries: ["GM"],
    ar: "عليو فاديرا | أليو فاديرا",
  },
  "sports/aly-abeid": {
    kind: "person", en: "Aly Abeid", countries: ["MR"], weak: true,
    ar: "علي عبيد | عالي اعبيد | عالي عبيد",
    arCue: "منتخب | المرابطون | المدافع",
  },
  "sports/amad-diallo": {
    kind: "person", en: "Amad Diallo", countries: ["CI"],
    ar: "أماد ديالو | أماد دياللو",
  },
  "sports/amadou-diawara": {
    kind: "person", en: "Amadou Diawara", countries: ["GN"],
    ar: "أمادو دياوارا",
  },
  "sports/amaju-pinnick": {
    kind: "person", en: "Amaju Pinnick", countries: ["NG"],
    ar: "أماجو بينيك | أماجو بينك",
  },
  "sports/amazulu": {
    kind: "institution", en: "AmaZulu FC", aliases: ["AmaZulu"], countries: ["ZA"],
    ar: "أمازولو | أمازولو الجنوب أفريقي",
  },
  "sports/ambroise-oyongo": {
    kind: "person", en: "Ambroise Oyongo", countries: ["CM"],
    ar: "أمبرواز أويونغو | أمبرويز أويونغو",
  },
  "sports/amiens-sc": {
    kind: "institution", en: "Amiens SC", countries: ["FR"],
    ar: "أميان الفرنسي | نادي أميان",
  },
  "sports/amir-bahri": {
    kind: "institution", en: "Al-Amir (Bahri)", countries: ["SD"],
    ar: "الأمير البحراوي",
  },
  "sports/amir-dongola": {
    kind: "institution", en: "Al-Amir (Dongola)", countries: ["SD"],
    ar: "الأمير دنقلا",
  },
  "sports/amir-kamal": {
    kind: "person", en: "Amir Kamal", countries: ["SD"], weak: true,
    ar: "أمير كمال",
    arCue: "المريخ | صقور الجديان | مدافع | لاعب",
  },
  "sports/anass-salah-eddine": {
    kind: "person", en: "Anass Salah-Eddine", countries: ["MA"], weak: true,
    ar: "أنس صلاح الدين",
    arCue: "المغرب | المنتخب المغربي | المدافع",
  },
  "sports/anderlecht": {
    kind: "institution", en: "RSC Anderlecht", countries: ["BE"],
    ar: "أندرلخت | أندرلخت البلجيكي",
  },
  "sports/andre-ayew": {
    kind: "person", en: "André Ayew", countries: ["GH"],
    ar: "أندريه أيو | أندري أيو",
  },
  "sports/andre-frank-zambo-anguissa": {
    kind: "person", en: "André-Frank Zambo Anguissa", aliases: ["Zambo Anguissa"], countries: ["CM"],
    ar: "زامبو أنغيسا | أندري فرانك زامبو أنغيسا | أندريه فرانك زامبو أنغيسا | زامبو أنجيسا | أندريه زامبو أنغيسا | فرانك أنغيسا",
  },
  "sports/andre-onana": {
    kind: "person", en: "André Onana", aliases: ["Onana"], countries: ["CM"],
    ar: "أندريه أونانا | أندري أونانا",
  },
  "sports/angers-sco": {
    kind: "institution", en: "Angers SCO", countries: ["FR"],
    ar: "أنجيه الفرنسي | نادي أنجيه",
  },
  "sports/anis-hadj-moussa": {
    kind: "person", en: "Anis Hadj Moussa", countries: ["DZ"],
    ar: "أنيس حاج موسى",
  },
  "sports/anis-saltou": {
    kind: "person", en: "Anis Saltou", countries: ["LY"],
    ar: "أنيس سالتو",
  },
  "sports/antoine-mendy": {
    kind: "person", en: "Antoine Mendy", countries: ["SN"], weak: true,
    ar: "أنطوان ميندي",
    arCue: "منتخب | المنتخب | نيس | لاعب | السنغال",
  },
  "sports/antonio-conceicao": {
    kind: "person", en: "António Conceição", aliases: ["Toni Conceição"], countries: ["PT"],
    ar: "أنطونيو كونسيساو | توني كونسيساو",
  },
  "sports/antonio-rudiger": {
    kind: "person", en: "Antonio Rüdiger", countries: ["DE"],
    ar: "أنطونيو روديغر | أنطونيو روديجر",
  },
  "sports/ao-cms": {
    kind: "institution", en: "AO CMS", aliases: ["CMS Libreville"], countries: ["GA"],
    ar: "سي إم إس الغابوني | إيه أو سي إم إس",
  },
  "sports/apejes-academy": {
    kind: "institution", en: "APEJES Academy", aliases: ["Apejes de Mfou"], countries: ["CM"],
    ar: "أبيجيس | أبيجيس مفو | أبيجيس الكاميروني",
  },
  "sports/apr-fc": {
    kind: "institution", en: "APR FC", countries: ["RW"],
    ar: "نادي الجيش الرواندي | نادي أي بي آر الرواندي | أي بي آر الرواندي",
  },
  "sports/arab-contractors-sc": {
    kind: "institution", en: "Al Mokawloon Al Arab", countries: ["EG"],
    ar: "المقاولون العرب | المقاولين العرب",
  },
  "sports/arab-cup": {
    kind: "institution", en: "Arab Cup", fr: "Coupe arabe de la FIFA", aliases: ["FIFA Arab Cup"],
    ar: "كأس العرب | كأس العرب لكرة القدم | بطولة كأس العرب",
  },
  "sports/aritz-lopez-garai": {
    kind: "person", en: "Aritz López Garai", countries: ["ES", "MR"],
    ar: "أريتز لوبيز غاراي | أريتز لوبيز | لوبيز غاراي | أريتز لوبيز جاراي",
  },
  "sports/arsenal-fc": {
    kind: "institution", en: "Arsenal FC", countries: ["GB"],
    ar: "أرسنال | آرسنال الإنجليزي",
  },
  "sports/arsene-wenger": {
    kind: "person", en: "Arsène Wenger", countries: ["FR"],
    ar: "أرسين فينغر | أرسين فينجر",
    arWeak: "فينغر",
  },
  "sports/arta-solar-7": {
    kind: "institution", en: "Arta Solar 7", countries: ["DJ"],
    ar: "أرتا سولار | آرتا سولار الجيبوتي | آرتا سولار 7",
  },
  "sports/as-bakaridjan": {
    kind: "institution", en: "AS Bakaridjan", countries: ["ML"],
    ar: "باكاريدجان | أس باكاريدجان | نادي باكاريدجان | باكاريجان",
  },
  "sports/as-cotontchad": {
    kind: "institution", en: "AS CotonTchad", countries: ["TD"],
    ar: "نادي كوتون تشاد | كوتون تشاد",
    arWeak: "القطن التشادي",
    arCue: "نادي | فريق | الدوري | مباراة",
  },
  "sports/as-dakar-sacre-coeur": {
    kind: "institution", en: "Dakar Sacré-Cœur", countries: ["SN"],
    ar: "داكار ساكري كور | دكار ساكري كور | ساكري كور السنغالي",
  },
  "sports/as-douanes-burkina": {
    kind: "institution", en: "AS Douanes (Burkina Faso)", aliases: ["AS Douanes"], countries: ["BF"],
    ar: "دوان بوركينا فاسو | دوان من بوركينا فاسو | دوان البوركيني | الجمارك البوركيني | أس دوان البوركيني",
  },
  "sports/as-douanes-niger": {
    kind: "institution", en: "AS Douanes (Niger)", countries: ["NE"],
    ar: "نادي الجمارك النيجري",
    arWeak: "الجمارك النيجري",
  },
  "sports/as-douanes-sn": {
    kind: "institution", en: "AS Douanes (Senegal)", countries: ["SN"],
    ar: "أس دوان | دوان دكار | نادي الجمارك السنغالي | الجمارك السنغالي | دوان السنغالي | الجمارك السينغالي",
  },
  "sports/as-far": {
    kind: "institution", en: "AS FAR", countries: ["MA"],
    ar: "نادي الجيش الملكي | الجيش الملكي لكرة القدم",
    arWeak: "الجيش الملكي",
    arCue: "الدوري | أبطال | المغربي | الوداد | الرجاء | كرة",
  },
  "sports/as-fortuna": {
    kind: "institution", en: "AS Fortuna", countries: ["CM"],
    ar: "فورتونا الكاميروني | فورتونا مفو",
  },
  "sports/as-garde-nationale-mauritania": {
    kind: "institution", en: "AS Garde Nationale (Mauritania)", countries: ["MR"],
    ar: "نادي الحرس الوطني الموريتاني",
    arWeak: "نادي الحرس الوطني",
    arCue: "الدوري | موريتانيا | الموريتاني",
  },
  "sports/as-gnn": {
    kind: "institution", en: "AS GNN", acronyms: ["GNN"], countries: ["NE"],
    ar: "نادي الحرس الوطني النيجري | جي إن إن النيجري | غراد من النيجر | غارد ناسيونال النيجري | جارد ناسيونال النيجري",
  },
  "sports/as-kaloum": {
    kind: "institution", en: "AS Kaloum", countries: ["GN"],
    ar: "كالوم ستار | كالوم الغيني | أس كالوم | كالوم ستارز",
  },
  "sports/as-kedia": {
    kind: "institution", en: "AS Kédia", aliases: ["Kédia"], countries: ["MR"],
    ar: "نادي كدية | نادي كديا | نادي الكدية | فريق الكدية | نادي الكدية ازويرات | الكدية ازويرات | كيديا الموريتاني | نادي كيديا",
    arWeak: "الكدية",
    arCue: "الدوري | نادي | فريق | الجولة",
  },
  "sports/as-ksar": {
    kind: "institution", en: "FC Ksar", aliases: ["ACS Ksar", "ASC Ksar"], countries: ["MR"],
    ar: "نادي لكصر | فريق لكصر | نادي القصر | لكصر الموريتاني | القصر الموريتاني",
  },
  "sports/as-mande": {
    kind: "institution", en: "AS Mandé", countries: ["ML"],
    ar: "أس ماندي | نادي ماندي | ماندي المالي",
  },
  "sports/as-maniema-union": {
    kind: "institution", en: "AS Maniema Union", countries: ["CD"],
    ar: "مانييما يونيون | مانيما يونيون | مانياما الكونغولي | اتحاد مانييما | مانييما | مانييما الكونغولي",
  },
  "sports/as-monaco": {
    kind: "institution", en: "AS Monaco", countries: ["MC"],
    ar: "نادي موناكو | موناكو الفرنسي",
  },
  "sports/as-otoho": {
    kind: "institution", en: "AS Otôho", countries: ["CG"],
    ar: "أوتوهو الكونغولي | أوثو دويو | أوتوهو دويو | أوتوهو | أوتوهو دويو الكونغولي",
  },
  "sports/as-otr": {
    kind: "institution", en: "AS OTR", aliases: ["OTR"], countries: ["TG"],
    ar: "أو تي آر التوغولي | أو تي آر لومي",
  },
  "sports/as-pelican": {
    kind: "institution", en: "AS Pélican", aliases: ["Pélican de Lambaréné"], countries: ["GA"],
    ar: "بيليكان الغابوني | بيليكان لامبارينيه",
  },
  "sports/as-pikine": {
    kind: "institution", en: "AS Pikine", countries: ["SN"],
    ar: "بيكين السنغالي | نادي بيكين",
  },
  "sports/as-police-bamako": {
    kind: "institution", en: "AS Police (Bamako)", countries: ["ML"], weak: true,
    ar: "أس بوليس باماكو | نادي الشرطة المالي | شرطة باماكو | الشرطة المالي",
  },
  "sports/as-police-burkina": {
    kind: "institution", en: "USFA (Burkina Faso)", acronyms: ["USFA"], countries: ["BF"],
    ar: "نادي القوات المسلحة البوركيني | يوسفا البوركيني",
  },
  "sports/as-police-niger": {
    kind: "institution", en: "AS Police (Niger)", aliases: ["AS Police"], countries: ["NE"],
    ar: "الشرطة النيجري | نادي الشرطة النيجري | الشرطة بطل النيجر",
  },
  "sports/as-pompier-mauritanie": {
    kind: "institution", en: "AS Pompier Mauritanie", countries: ["MR"],
    ar: "نادي الحماية المدنية الموريتاني | بومبيي الموريتاني",
  },
  "sports/as-pompiers": {
    kind: "institution", en: "AS Pompiers", countries: ["MR"], weak: true,
    ar: "بومبير | نادي بومبير | بومبيي",
    arCue: "الدوري | نواكشوط | نواذيبو | موريتانيا | الموريتاني",
  },
  "sports/as-roma": {
    kind: "institution", en: "AS Roma", countries: ["IT"],
    ar: "روما الإيطالي | نادي روما",
  },
  "sports/as-saint-etienne": {
    kind: "institution", en: "AS Saint-Étienne", countries: ["FR"],
    ar: "سانت إتيان الفرنسي | نادي سانت إتيان | سانت إتيان | سانت ايتيان",
  },
  "sports/as-sonabel": {
    kind: "institution", en: "AS Sonabel", countries: ["BF"],
    ar: "سونابيل البوركيني | نادي سونابيل",
  },
  "sports/as-sonidep": {
    kind: "institution", en: "AS SONIDEP", aliases: ["SONIDEP"], countries: ["NE"],
    ar: "سونيديب النيجري | سونيداب من النيجر | نادي سونيداب | نادي سونيديب | سونيداب النيجري",
  },
  "sports/as-togo-port": {
    kind: "institution", en: "AS Togo-Port", aliases: ["Togo-Port"], countries: ["TG"],
    ar: "توغو بور | توجو بورت | توغو بورت | توجو بور التوغولي",
  },
  "sports/as-tonnerre-benin": {
    kind: "institution", en: "AS Tonnerre (Benin)", aliases: ["AS Tonnerre"], countries: ["BJ"],
    ar: "تونير البنيني | تونير بوهيكون",
  },
  "sports/as-vita-club": {
    kind: "institution", en: "AS Vita Club", countries: ["CD"],
    ar: "فيتا كلوب | فيتا كلوب الكونغولي",
  },
  "sports/asac-concorde": {
    kind: "institution", en: "ASAC Concorde", countries: ["MR"], weak: true,
    ar: "كونكورد | نادي الكونكورد | الكونكورد الموريتاني | نادي كونكورد | الكونكورد",
    arCue: "نادي | نواكشوط | الدوري | الموريتاني",
  },
  "sports/asante-kotoko": {
    kind: "institution", en: "Asante Kotoko", countries: ["GH"],
    ar: "أشانتي كوتوكو | أسانتي كوتوكو | كوتوكو الغاني",
  },
  "sports/asc-gendrim": {
    kind: "institution", en: "Gendarmerie (Mauritanian club)", aliases: ["AS Gendrim", "ASC Gendrim", "Gendarmerie (Mauritania)"], countries: ["MR"],
    ar: "نادي الدرك الموريتاني | نادي الدرك الوطني | جندريم | جندريم الموريتاني",
    arWeak: "نادي الدرك",
  },
  "sports/asc-jaraaf": {
    kind: "institution", en: "ASC Jaraaf", countries: ["SN"],
    ar: "جاراف | جاراف دكار | نادي جاراف | جاراف السنغالي | غراف دي داكار | جراف دى داكار | جراف داكار | الجراف السنغالي | جراف السنغالي | جاراف داكار | دياراف",
    arWeak: "الجراف | ياراف",
    arCue: "السنغالي | داكار | دكار | أبطال | الكونفدرالية",
  },
  "sports/asc-police-mauritania": {
    kind: "institution", en: "Police (Mauritanian club)", aliases: ["ASC Police", "AS Police"], countries: ["MR"],
    ar: "نادي الشرطة الموريتاني",
    arWeak: "نادي الشرطة",
  },
  "sports/asc-salam-mauritania": {
    kind: "institution", en: "Salam (Mauritanian club)", countries: ["MR"],
    ar: "نادي السلام الموريتاني",
    arWeak: "السلام الموريتاني",
    arCue: "الدوري | مباراة | لاعب | كأس | فريق | الهلال | النصر | مهاجم | مدرب | انتقل",
  },
  "sports/asec-mimosas": {
    kind: "institution", en: "ASEC Mimosas", aliases: ["ASEC"], countries: ["CI"],
    ar: "أسيك ميموزا | أسيك أبيدجان | أسيك ميموزاس | أسيك الإيفواري | أسيك",
  },
  "sports/asfa-yennenga": {
    kind: "institution", en: "ASFA Yennenga", countries: ["BF"],
    ar: "أسفا يننغا | أسفا يينينغا | أسفا ينينغا",
  },
  "sports/asfan": {
    kind: "institution", en: "ASFAN", aliases: ["AS FAN"], acronyms: ["ASFAN"], countries: ["NE"],
    ar: "نادي أسفان | أسفان النيجري | نادي الجيش النيجري | نادي القوات المسلحة النيجرية | أس فان النيجري | إيه إس فان",
    arWeak: "أسفان | أس فان",
  },
  "sports/ashanti-gold": {
    kind: "institution", en: "Ashanti Gold SC", aliases: ["Ashanti Gold"], countries: ["GH"],
    ar: "أشانتي غولد | أشانتي جولد | أشانتي غولد الغاني",
  },
  "sports/ashanti-siguiri": {
    kind: "institution", en: "Ashanti Golden Boys", countries: ["GN"],
    ar: "أشانتي سيغيري | أشانتي غولدن بويز | أشانتي غولدن",
  },
  "sports/ashraf-al-kardinal": {
    kind: "person", en: "Ashraf al-Kardinal", aliases: ["Ashraf Seed Ahmed al-Cardinal"], countries: ["SD"],
    ar: "أشرف الكاردينال | أشرف سيد أحمد الكاردينال",
    arWeak: "الكاردينال",
    arCue: "الهلال",
  },
  "sports/asko-kara": {
    kind: "institution", en: "ASKO Kara", countries: ["TG"],
    ar: "أسكو كارا | أسكو دي كارا | أسكو دا كارا | أسكو كارا التوغولي",
  },
  "sports/asn-nigelec": {
    kind: "institution", en: "ASN Nigelec", aliases: ["Nigelec FC", "AS Nigelec"], countries: ["NE"],
    ar: "نيجيليك النيجري | نجيليك من النيجر | نيجيلك النيجري | نادي نيجيليك | نجيليك بطل النيجر | نيجليك النيجري",
  },
  "sports/aso-chlef": {
    kind: "institution", en: "ASO Chlef", countries: ["DZ"],
    ar: "أولمبي الشلف | جمعية الشلف",
  },
  "sports/assaba-union": {
    kind: "institution", en: "Union Assaba", countries: ["MR"],
    ar: "اتحاد لعصابة",
  },
  "sports/assan-ceesay": {
    kind: "person", en: "Assan Ceesay", countries: ["GM"],
    ar: "أسان سيساي | حسن سيساي",
  },
  "sports/assane-diao": {
    kind: "person", en: "Assane Diao", countries: ["SN"],
    ar: "آسان دياو | أسان ديو",
  },
  "sports/asswehly": {
    kind: "institution", en: "Asswehly SC", aliases: ["Asswehly"], countries: ["LY"],
    ar: "السويحلي الليبي | نادي السويحلي",
  },
  "sports/aston-villa": {
    kind: "institution", en: "Aston Villa", countries: ["GB"],
    ar: "أستون فيلا | أستون فيلا الإنجليزي",
  },
  "sports/astres-fc-de-douala": {
    kind: "institution", en: "Astres FC de Douala", aliases: ["Les Astres"], countries: ["CM"],
    ar: "أستريس دوالا | أسترس دوالا | أستر دوالا",
  },
  "sports/atalanta-bc": {
    kind: "institution", en: "Atalanta BC", countries: ["IT"],
    ar: "أتالانتا الإيطالي | نادي أتالانتا | أتالانتا",
  },
  "sports/athar-al-tahir": {
    kind: "person", en: "Athar al-Tahir", countries: ["SD"],
    ar: "أطهر الطاهر",
  },
  "sports/athletic-bilbao": {
    kind: "institution", en: "Athletic Bilbao", countries: ["ES"],
    ar: "أتلتيك بيلباو | أتلتيك بلباو",
  },
  "sports/atlabara-fc": {
    kind: "institution", en: "Atlabara FC", aliases: ["Atlabara"], countries: ["SS"],
    ar: "نادي أطلع برة | نادي أتلابارا | أتلابارا | أطلع برة جوبا",
  },
  "sports/atletico-madrid": {
    kind: "institution", en: "Atlético Madrid", countries: ["ES"],
    ar: "أتلتيكو مدريد",
  },
  "sports/augustin-senghor-football": {
    kind: "person", en: "Augustin Senghor (FSF)", countries: ["SN"], weak: true,
    ar: "أوغستين سنغور | أوغستان سنغور | أوغوستان سنغور | أوجستين سينغور | أوغوستين سنغور | أوغستين إيمانويل سنغور | أوجستين سنغور",
    arCue: "كرة القدم | الاتحاد السنغالي | الكاف | كاف | فيفا",
  },
  "sports/aurelien-chedjou": {
    kind: "person", en: "Aurélien Chedjou", countries: ["CM"],
    ar: "أوريليان شيدجو | أوريليان تشيدجو",
  },
  "sports/ayman-nimir": {
    kind: "person", en: "Ayman Nimir", countries: ["SD"], weak: true,
    ar: "أيمن نمر",
    arCue: "المريخ | والي الخرطوم",
  },
  "sports/ayoub-el-kaabi": {
    kind: "person", en: "Ayoub El Kaabi", countries: ["MA"],
    ar: "أيوب الكعبي",
  },
  "sports/azam-fc": {
    kind: "institution", en: "Azam FC", aliases: ["Azam"], countries: ["TZ"],
    ar: "عزام التنزاني | نادي عزام",
    arWeak: "عزام",
    arCue: "التنزاني | أبطال | الكونفدرالية",
  },
  "sports/azzedine-ounahi": {
    kind: "person", en: "Azzedine Ounahi", countries: ["MA"],
    ar: "عز الدين أوناحي",
  },
  "sports/babacar-bagili": {
    kind: "person", en: "Bakari Camara (footballer)", countries: ["MR"], weak: true,
    ar: "بكاري كامارا",
    arCue: "المرابطون | المنتخب الموريتاني",
  },
  "sports/babacar-diop-footballer": {
    kind: "person", en: "Babacar Diop (footballer)", aliases: ["Babacar Diop"], countries: ["MR"], weak: true,
    ar: "بابكر جوب | باباكار جوب | بابكر ديوب | باباكار ديوب",
    arCue: "منتخب | المرابطون | الحارس",
  },
  "sports/badr-al-din-galag": {
    kind: "person", en: "Badr al-Din Galag", countries: ["SD"],
    ar: "بدر الدين قلق",
  },
  "sports/baghdad-bounedjah": {
    kind: "person", en: "Baghdad Bounedjah", countries: ["DZ"],
    ar: "بغداد بونجاح",
  },
  "sports/bahir-dar-kenema": {
    kind: "institution", en: "Bahir Dar Kenema", countries: ["ET"],
    ar: "بحر دار كينيما | بحر دار كينما | بحر دار الإثيوبي",
  },
  "sports/bakary-ndiaye": {
    kind: "person", en: "Bakary N'Diaye", countries: ["MR"],
    ar: "بكاري انجاي | باكاري انجاي | بكاري ندياي | باكاري ندياي",
  },
  "sports/bakhit-khamis": {
    kind: "person", en: "Bakhit Khamis", countries: ["SD"],
    ar: "بخيت خميس",
  },
  "sports/bakri-al-madina": {
    kind: "person", en: "Bakri al-Madina", aliases: ["Bakri Abdelgadir"], countries: ["SD"],
    ar: "بكري المدينة | بكري عبد القادر بابكر",
  },
  "sports/bal": {
    kind: "institution", en: "Basketball Africa League", acronyms: ["BAL"], countries: ["RW"],
    ar: "الدوري الأفريقي لكرة السلة | الرابطة الأفريقية لكرة السلة | دوري كرة السلة الأفريقي",
  },
  "sports/bamba-dieng": {
    kind: "person", en: "Bamba Dieng", countries: ["SN"],
    ar: "بامبا ديانغ | بامبا دينغ",
  },
  "sports/bamboutos-de-mbouda": {
    kind: "institution", en: "Bamboutos de Mbouda", countries: ["CM"],
    ar: "بامبوتوس | بامبوتوس مبودا",
  },
  "sports/bantu-fc": {
    kind: "institution", en: "Bantu FC", aliases: ["Bantu"], countries: ["LS"],
    ar: "بانتو الليسوتي | بانتو إف سي",
  },
  "sports/barrack-young-controllers": {
    kind: "institution", en: "Barrack Young Controllers", aliases: ["BYC"], countries: ["LR"],
    ar: "باراك يونغ كونترولرز | باراك يونغ | باراك يانج كونترولرز",
  },
  "sports/bayer-leverkusen": {
    kind: "institution", en: "Bayer Leverkusen", countries: ["DE"],
    ar: "باير ليفركوزن | باير ليفركوزن الألماني",
  },
  "sports/bayern-munich": {
    kind: "institution", en: "Bayern Munich", countries: ["DE"],
    ar: "بايرن ميونخ | بايرن ميونيخ | بايرن ميونيخ الألماني",
  },
  "sports/bendel-insurance": {
    kind: "institution", en: "Bendel Insurance", countries: ["NG"],
    ar: "بيندل إنشورانس | بندل إنشورانس | بينديل إنشورانس",
  },
  "sports/benfica": {
    kind: "institution", en: "SL Benfica", countries: ["PT"],
    ar: "بنفيكا البرتغالي | بنفيكا لشبونة | بنفيكا",
  },
  "sports/benin-football-federation": {
    kind: "institution", en: "Benin Football Federation", fr: "Fédération béninoise de football", acronyms: ["FBF"],
    countries: ["BJ"],
    ar: "الاتحاد البنيني لكرة القدم | اتحاد بنين لكرة القدم | اتحاد كرة القدم البنيني",
  },
  "sports/benin-national-football-team": {
    kind: "institution", en: "Benin national football team", aliases: ["The Cheetahs", "Guépards"], countries: ["BJ"],
    ar: "منتخب بنين | فهود بنين | المنتخب البنيني | سناجب بنين",
  },
  "sports/benjamin-moukandjo": {
    kind: "person", en: "Benjamin Moukandjo", countries: ["CM"],
    ar: "بنجامان موكاندجو | بنيامين موكاندجو",
  },
  "sports/berekum-chelsea": {
    kind: "institution", en: "Berekum Chelsea", countries: ["GH"],
    ar: "بيريكوم تشيلسي | بريكوم تشيلسي | بيركوم تشيلسي",
  },
  "sports/besiktas": {
    kind: "institution", en: "Beşiktaş", countries: ["TR"],
    ar: "بشكتاش | بيشكتاش",
  },
  "sports/bibiani-gold-stars": {
    kind: "institution", en: "Bibiani Gold Stars", countries: ["GH"],
    ar: "بيبياني غولد ستارز | بيبياني جولد ستارز",
  },
  "sports/bidvest-wits": {
    kind: "institution", en: "Bidvest Wits", countries: ["ZA"],
    ar: "بيدفست فيتس | بيدفيست ويتس | بيدفست ويتس",
  },
  "sports/bilal-el-khannouss": {
    kind: "person", en: "Bilal El Khannouss", countries: ["MA"],
    ar: "بلال الخنوس",
  },
  "sports/binga-fc": {
    kind: "institution", en: "Binga FC", countries: ["ML"],
    ar: "بينغا المالي | نادي بينغا",
  },
  "sports/black-stars-bamako": {
    kind: "institution", en: "AS Black Stars (Mali)", countries: ["ML"],
    ar: "بلاك ستارز باماكو | بلاك ستارز المالي",
  },
  "sports/bo-rangers": {
    kind: "institution", en: "Bo Rangers", countries: ["SL"],
    ar: "بو رينجرز | بو رينجرز السيراليوني",
  },
  "sports/borussia-dortmund": {
    kind: "institution", en: "Borussia Dortmund", countries: ["DE"],
    ar: "بوروسيا دورتموند",
  },
  "sports/bouna-amar": {
    kind: "person", en: "Sidi Bouna Amar", countries: ["MR"],
    ar: "سيدي بونا عمار | بونا عمار | سيدي بونا أعمر | بون اعمر | سيدي بونا",
  },
  "sports/brahim-diaz": {
    kind: "person", en: "Brahim Díaz", countries: ["MA"],
    ar: "إبراهيم دياز | براهيم دياز",
  },
  "sports/brahim-nekkach": {
    kind: "person", en: "Brahim Nekkach", countries: ["MA"],
    ar: "إبراهيم النقاش | ابراهيم نقاش",
  },
  "sports/brighton": {
    kind: "institution", en: "Brighton & Hove Albion", countries: ["GB"],
    ar: "برايتون الإنجليزي | نادي برايتون",
  },
  "sports/brikama-united": {
    kind: "institution", en: "Brikama United", countries: ["GM"],
    ar: "بريكاما يونايتد | بريكاما الغامبي | نادي بريكاما",
  },
  "sports/bruno-metsu": {
    kind: "person", en: "Bruno Metsu", countries: ["FR"],
    ar: "برونو ميتسو",
  },
  "sports/bryan-mbeumo": {
    kind: "person", en: "Bryan Mbeumo", aliases: ["Mbeumo"], countries: ["CM"],
    ar: "بريان مبومو | برايان مبويمو | بريان مبيومو | براين مبويمو | مبويمو | برايان مبيومو | بريان مبويمو",
  },
  "sports/bubista": {
    kind: "person", en: "Bubista", aliases: ["Pedro Leitão Brito"], countries: ["CV"],
    ar: "بوبيستا",
  },
  "sports/buffles-du-borgou": {
    kind: "institution", en: "Buffles du Borgou", countries: ["BJ"],
    ar: "بافلز بورغو | بوفل دو بورغو | بافل بورغو | بافلز البنيني | بافلو دي بورغو | بوفل البنيني | بافل دي بورجو",
  },
  "sports/bukayo-saka": {
    kind: "person", en: "Bukayo Saka", countries: ["GB"],
    ar: "بوكايو ساكا",
  },
  "sports/bumamuru": {
    kind: "institution", en: "Bumamuru FC", aliases: ["Bumamuru"], countries: ["BI"],
    ar: "بومامورو البوروندي | بومامورو",
  },
  "sports/burhan-tia": {
    kind: "person", en: "Burhan Tia", countries: ["SD"],
    ar: "برهان تية | برهان تيا",
  },
  "sports/ca-bordj-bou-arreridj": {
    kind: "institution", en: "CA Bordj Bou Arréridj", countries: ["DZ"],
    ar: "أهلي برج بوعريريج | أهلي البرج",
  },
  "sports/caf-champions-league": {
    kind: "institution", en: "CAF Champions League", fr: "Ligue des champions de la CAF",
    aliases: ["African Champions League", "Ligue africaine des champions"], parent: "organizations/caf",
    ar: "دوري أبطال أفريقيا | رابطة أبطال أفريقيا | عصبة الأبطال الأفريقية | دوري الأبطال الأفريقي | دوري أبطال أفريقيا لكرة القدم | رابطة الأبطال الأفريقية | بطولة دوري أبطال أفريقيا",
  },
  "sports/caf-confederation-cup": {
    kind: "institution", en: "CAF Confederation Cup", fr: "Coupe de la confédération de la CAF",
    aliases: ["Coupe de la CAF", "African Confederation Cup"], parent: "organizations/caf",
    ar: "كأس الكونفدرالية الأفريقية | كأس الكونفيدرالية الأفريقية | كأس الاتحاد الأفريقي | الكونفدرالية الأفريقية | كأس الاتحاد الأفريقي لكرة القدم | كأس الكاف | كأس الكونفدرالية | الكونفيدرالية الأفريقية",
  },
  "sports/cah-handball": {
    kind: "institution", en: "African Handball Confederation", fr: "Confédération africaine de handball",
    acronyms: ["CAHB"],
    ar: "الاتحاد الأفريقي لكرة اليد | الكونفدرالية الأفريقية لكرة اليد",
  },
  "sports/cameroon-national-football-team": {
    kind: "institution", en: "Cameroon national football team", fr: "Équipe du Cameroun de football",
    aliases: ["Indomitable Lions", "Lions indomptables", "équipe du Cameroun"], countries: ["CM"],
    ar: "منتخب الكاميرون | المنتخب الكاميروني | الأسود غير المروضة | الأسود التي لا تقهر | أسود الكاميرون | الأسود غير المستأنسة | الأسود التي لا تروض | الأسود الكاميرونية",
    arWeak: "الأسود الجامحة",
  },
  "sports/canon-yaounde": {
    kind: "institution", en: "Canon Yaoundé", countries: ["CM"],
    ar: "كانون ياوندي | كانون ياوندي الكاميروني",
  },
  "sports/cape-verde-national-football-team": {
    kind: "institution", en: "Cape Verde national football team", aliases: ["Blue Sharks"], countries: ["CV"],
    ar: "منتخب الرأس الأخضر | القروش الزرقاء | أسماك القرش الزرقاء | منتخب كاب فيردي | منتخب كيب فيردي",
  },
  "sports/carlos-baleba": {
    kind: "person", en: "Carlos Baleba", countries: ["CM"],
    ar: "كارلوس باليبا",
  },
  "sports/carlos-queiroz": {
    kind: "person", en: "Carlos Queiroz", countries: ["PT"],
    ar: "كارلوس كيروش",
  },
  "sports/casa-sports": {
    kind: "institution", en: "Casa Sports", countries: ["SN"],
    ar: "كازا سبورت | كاسا سبورت | كازا سبور السنغالي | كازا سبور | كازا سبورتس",
  },
  "sports/casimir-ninga": {
    kind: "person", en: "Casimir Ninga", countries: ["TD"],
    ar: "كازيمير نينغا | كاسيمير نينغا | كازيمير نينجا | كاسيمير نينجا",
  },
  "sports/caster-semenya": {
    kind: "person", en: "Caster Semenya", countries: ["ZA"],
    ar: "كاستر سيمينيا",
  },
  "sports/cc-mohammedia": {
    kind: "institution", en: "SCC Mohammédia", countries: ["MA"],
    ar: "شباب المحمدية",
  },
  "sports/celtic": {
    kind: "institution", en: "Celtic FC", countries: ["GB"],
    ar: "سلتيك الاسكتلندي | سيلتيك الاسكتلندي | سلتيك",
  },
  "sports/central-african-republic-national-football-team": {
    kind: "institution", en: "Central African Republic national football team", aliases: ["Fauves"], countries: ["CF"],
    ar: "منتخب أفريقيا الوسطى | منتخب جمهورية أفريقيا الوسطى | وحوش أفريقيا الوسطى | وحوش بوبانغي",
  },
  "sports/ceramica-cleopatra": {
    kind: "institution", en: "Ceramica Cleopatra", countries: ["EG"],
    ar: "سيراميكا كليوباترا",
    arWeak: "سيراميكا",
    arCue: "المصري | الدوري | كأس",
  },
  "sports/chabab-riyad-mr": {
    kind: "institution", en: "Chabab Riyad", countries: ["MR"],
    ar: "شباب الرياض الموريتاني",
    arWeak: "شباب الرياض",
    arCue: "الدوري الموريتاني | نواذيبو | كيهيدي | لكصر",
  },
  "sports/chan": {
    kind: "institution", en: "African Nations Championship", fr: "Championnat d'Afrique des nations",
    acronyms: ["CHAN"], parent: "organizations/caf",
    ar: "بطولة أفريقيا للاعبين المحليين | كأس أفريقيا للاعبين المحليين | بطولة أمم أفريقيا للمحليين | كأس أمم أفريقيا للمحليين | بطولة أفريقيا للمحليين | كأس الأمم الأفريقية للمحليين | أمم أفريقيا للمحليين | بطولة الشان",
  },
  "sports/cheikh-tidiane-sabaly": {
    kind: "person", en: "Cheikh Tidiane Sabaly", countries: ["SN"],
    ar: "شيخ تيديان سابالي | الشيخ تيديان سابالي | الشيخ تيجان سابالي",
  },
  "sports/cheikhou-kouyate": {
    kind: "person", en: "Cheikhou Kouyaté", countries: ["SN"],
    ar: "شيخو كوياتي | شيخو كوياتيه",
  },
  "sports/chelsea-fc": {
    kind: "institution", en: "Chelsea FC", countries: ["GB"],
    ar: "نادي تشيلسي | تشيلسي الإنجليزي",
    arWeak: "تشيلسي",
    arCue: "الإنجليزي | نادي | لاعب | مهاجم | الدوري",
  },
  "sports/chemal-mauritania": {
    kind: "institution", en: "Chemal", countries: ["MR"],
    ar: "نادي الشمال الموريتاني | شمال الموريتاني",
    arWeak: "نادي الشمال",
  },
  "sports/chemsdine-talbi": {
    kind: "person", en: "Chemsdine Talbi", countries: ["MA"],
    ar: "شمس الدين طالبي | شمس الدين الطالبي",
  },
  "sports/cherif-ndiaye": {
    kind: "person", en: "Chérif Ndiaye", countries: ["SN"], weak: true,
    ar: "شريف ندياي | شيريف ندياي",
    arCue: "منتخب | المنتخب | لاعب | السنغال",
  },
  "sports/christian-bassogog": {
    kind: "person", en: "Christian Bassogog", countries: ["CM"],
    ar: "كريستيان باسوغوغ | كريستيان باسوجوج | باسوغوغ",
  },
  "sports/christian-kofane": {
    kind: "person", en: "Christian Kofane", countries: ["CM"],
    ar: "كريستيان كوفاني",
  },
  "sports/christopher-wooh": {
    kind: "person", en: "Christopher Wooh", countries: ["CM"],
    ar: "كريستوفر ووه",
  },
  "sports/ci-kamsar": {
    kind: "institution", en: "CI Kamsar", countries: ["GN"],
    ar: "سي آي كامسار | كامسار الغيني",
  },
  "sports/clarence-seedorf": {
    kind: "person", en: "Clarence Seedorf", countries: ["NL"],
    ar: "كلارنس سيدورف | كلارينس سيدورف",
  },
  "sports/claude-le-roy": {
    kind: "person", en: "Claude Le Roy", countries: ["FR"],
    ar: "كلود لوروا | كلود لو روا | كلود لوروي",
  },
  "sports/clermont-foot": {
    kind: "institution", en: "Clermont Foot", countries: ["FR"],
    ar: "كليرمون الفرنسي | كليرمون فوت | نادي كليرمون",
  },
  "sports/clinton-njie": {
    kind: "person", en: "Clinton N'Jie", countries: ["CM"],
    ar: "كلينتون نجي | كلينتون نجيه",
  },
  "sports/club-africain": {
    kind: "institution", en: "Club Africain", countries: ["TN"],
    ar: "النادي الأفريقي التونسي | الإفريقي التونسي",
    arWeak: "النادي الإفريقي",
    arCue: "التونسي | تونس | الدوري",
  },
  "sports/club-brugge": {
    kind: "institution", en: "Club Brugge", countries: ["BE"],
    ar: "كلوب بروج | بروج البلجيكي | نادي بروج",
  },
  "sports/cnaps-sport": {
    kind: "institution", en: "CNaPS Sport", countries: ["MG"],
    ar: "كنابس سبور | كنابس الملغاشي | كنابس بطل مدغشقر | كنابس | كنابس المدغشقري",
  },
  "sports/cnos-mali": {
    kind: "institution", en: "National Olympic and Sports Committee of Mali", acronyms: ["CNOSM"], countries: ["ML"],
    ar: "اللجنة الوطنية الأولمبية المالية | اللجنة الأولمبية المالية | اللجنة الأولمبية الوطنية المالية",
  },
  "sports/cnosm-mauritania": {
    kind: "institution", en: "Mauritanian Olympic Committee", fr: "Comité national olympique mauritanien",
    countries: ["MR"],
    ar: "اللجنة الوطنية الأولمبية الموريتانية | اللجنة الأولمبية الموريتانية",
  },
  "sports/cnoss-senegal": {
    kind: "institution", en: "Senegalese National Olympic Committee", acronyms: ["CNOSS"], countries: ["SN"],
    ar: "اللجنة الوطنية الأولمبية السنغالية | اللجنة الأولمبية السنغالية | اللجنة الأولمبية الوطنية السنغالية",
  },
  "sports/co-bamako": {
    kind: "institution", en: "CO Bamako", countries: ["ML"],
    ar: "سي أو باماكو | نادي باماكو الأولمبي | أولمبيك باماكو",
  },
  "sports/coastal-union": {
    kind: "institution", en: "Coastal Union", countries: ["TZ"],
    ar: "كوستال يونيون | كوستال يونيون التنزاني",
  },
  "sports/cod-meknes": {
    kind: "institution", en: "COD Meknès", countries: ["MA"],
    ar: "النادي المكناسي | نادي مكناس",
  },
  "sports/collins-fai": {
    kind: "person", en: "Collins Fai", countries: ["CM"],
    ar: "كولينز فاي",
  },
  "sports/colombe-sangmelima": {
    kind: "institution", en: "Colombe de Sangmélima", countries: ["CM"],
    ar: "كولومب سانغميليما | كولومب الكاميروني | كولومب سبورت | كولومب دو دجا | كولومبي سبورتيف",
  },
  "sports/cosmos-de-bafia": {
    kind: "institution", en: "Cosmos de Bafia", countries: ["CM"],
    ar: "كوسموس دي بافيا | كوسموس دو بافيا | كوسموس بافيا | كوزموس بافيا",
  },
  "sports/coton-fc": {
    kind: "institution", en: "Coton FC", countries: ["BJ"],
    ar: "كوتون إف سي | كوتون البنيني | القطن البينيني | القطن البنيني | كوتون إف سي البنيني",
  },
  "sports/coton-sport": {
    kind: "institution", en: "Coton Sport", countries: ["CM"],
    ar: "كوتون سبور | كوتون سبورت | القطن الرياضي الكاميروني | كوتون سبورت الكاميروني | قطن غاروا | كوتون سبور غاروا | كوتون سبورت غاروا | القطن الكاميروني | قطن جاروا",
  },
  "sports/cr-belouizdad": {
    kind: "institution", en: "CR Belouizdad", countries: ["DZ"],
    ar: "شباب بلوزداد",
  },
  "sports/cristiano-ronaldo": {
    kind: "person", en: "Cristiano Ronaldo", countries: ["PT"],
    ar: "كريستيانو رونالدو | رونالدو",
  },
  "sports/crystal-palace": {
    kind: "institution", en: "Crystal Palace", countries: ["GB"],
    ar: "كريستال بالاس",
  },
  "sports/cs-constantine": {
    kind: "institution", en: "CS Constantine", countries: ["DZ"], weak: true,
    ar: "شباب قسنطينة | النادي الرياضي القسنطيني",
    arCue: "نادي | مباراة | الدوري | أبطال",
  },
  "sports/cs-duguwolofila": {
    kind: "institution", en: "CS Duguwolofila", aliases: ["Duguwolofila"], countries: ["ML"],
    ar: "دوغولوفيلا | دوغوولوفيلا | دوغوولوفيلا المالي",
  },
  "sports/cs-sfaxien": {
    kind: "institution", en: "CS Sfaxien", countries: ["TN"],
    ar: "الصفاقسي | النادي الصفاقسي | الصفاقسي التونسي",
  },
  "sports/cska-moscow": {
    kind: "institution", en: "CSKA Moscow", countries: ["RU"],
    ar: "سسكا موسكو | سيسكا موسكو",
  },
  "sports/dadje-fc": {
    kind: "institution", en: "Dadjè FC", countries: ["BJ"],
    ar: "دادجي أبلاهوي | دادجي البنيني",
  },
  "sports/dakar-rally": {
    kind: "institution", en: "Dakar Rally", fr: "Rallye Dakar", aliases: ["Paris-Dakar", "Paris–Dakar Rally"],
    ar: "رالي دكار | رالي داكار | رالي باريس دكار | رالي باريس داكار | باريس دكار",
  },
  "sports/dalcio-gomes": {
    kind: "person", en: "Dálcio Gomes", countries: ["GW"],
    ar: "دالسيو غوميز | دالسيو غوميش",
  },
  "sports/damac": {
    kind: "institution", en: "Damac", countries: ["SA"],
    ar: "ضمك السعودي | نادي ضمك",
  },
  "sports/danny-namaso": {
    kind: "person", en: "Danny Namaso", countries: ["CM"],
    ar: "داني ناماسو",
  },
  "sports/david-pagou": {
    kind: "person", en: "David Pagou", countries: ["CM"],
    ar: "دافيد باغو | ديفيد باغو | ديفيد باجو | دافيد باجو | دافيد باجوو",
  },
  "sports/davis-epassy": {
    kind: "person", en: "Davis Epassy", aliases: ["Devis Epassy"], countries: ["CM"],
    ar: "ديفيس إيباسي | دفيس إيباسي",
  },
  "sports/dekedaha": {
    kind: "institution", en: "Dekedaha FC", aliases: ["Dekadaha", "Dekedaha"], countries: ["SO"],
    ar: "ديكيداها | ديكيداها الصومالي | ديكادها الصومالي",
  },
  "sports/demba-ba": {
    kind: "person", en: "Demba Ba", countries: ["SN"],
    ar: "ديمبا با | ديمبا باه",
  },
  "sports/denis-bouanga": {
    kind: "person", en: "Denis Bouanga", countries: ["GA"],
    ar: "دينيس بوانغا | دينيس بوانجا",
  },
  "sports/dfc8": {
    kind: "institution", en: "DFC8", aliases: ["Diplomates Football Club du 8e"], acronyms: ["DFC8"], countries: ["CF"],
    ar: "دي إف سي 8 | ديبلومات بانغي",
  },
  "sports/diables-noirs": {
    kind: "institution", en: "CARA Diables Noirs", aliases: ["Diables Noirs", "CSMD Diables Noirs"],
    countries: ["CG"],
    ar: "ديابل نوار | ديابلز نوارز الكونغولي | ديابل نوار الكونغولي | ديابلس نوار | الشياطين السود الكونغولي",
  },
  "sports/diadie-diarra": {
    kind: "person", en: "Diadié Diarra", countries: ["MR"],
    ar: "دياديي ديارا | ديادي ديارا | جاجي جارا",
  },
  "sports/diafra-sakho": {
    kind: "person", en: "Diafra Sakho", countries: ["SN"],
    ar: "ديافرا ساخو",
  },
  "sports/diambars": {
    kind: "institution", en: "Diambars FC", aliases: ["Diambars"], countries: ["SN"],
    ar: "ديامبارس | ديامبارس السنغالي",
  },
  "sports/didier-deschamps": {
    kind: "person", en: "Didier Deschamps", countries: ["FR"],
    ar: "ديدييه ديشان",
    arWeak: "ديشان",
  },
  "sports/didier-gomes-da-rosa": {
    kind: "person", en: "Didier Gomes Da Rosa", countries: ["FR"],
    ar: "ديديه جوميز دا روزا | ديديه غوميز دا روزا | ديدييه غوميس | ديديه غوميس دا روزا | ديديي غوميز",
  },
  "sports/diego-garzitto": {
    kind: "person", en: "Diego Garzitto", aliases: ["Diego Garzito"], countries: ["FR", "IT"],
    ar: "دييغو غارزيتو | دييجو جارزيتو | دييغو قارزيتو",
    arWeak: "غارزيتو | جارزيتو",
  },
  "sports/diego-maradona": {
    kind: "person", en: "Diego Maradona", countries: ["AR"],
    ar: "دييغو مارادونا | مارادونا | دييجو مارادونا",
  },
  "sports/difaa-damazin": {
    kind: "institution", en: "Al-Difaa (Damazin)", countries: ["SD"],
    ar: "الدفاع الدمازين",
  },
  "sports/difaa-el-jadida": {
    kind: "institution", en: "Difaâ El Jadida", countries: ["MA"],
    ar: "الدفاع الحسني الجديدي | الدفاع الجديدي",
  },
  "sports/djamel-settara": {
    kind: "institution", en: "Jemal Setara", countries: ["MR"],
    ar: "جمل الصطارة",
  },
  "sports/djeidi-gassama": {
    kind: "person", en: "Djeidi Gassama", countries: ["MR"],
    ar: "جيدي غاساما | دجيدي غاساما | جيدي غاسما | جيدي كساما | جيدي جاساما",
  },
  "sports/djibrilla-hima-hamidou": {
    kind: "person", en: "Djibrilla Hima Hamidou", aliases: ["Pelé"], countries: ["NE"],
    ar: "جبريلا هيما حميدو | جبريل هيما حميدو | دجيبريلا هيما حميدو | جبريل حميدو",
  },
  "sports/douanes-mauritania": {
    kind: "institution", en: "Douanes (Mauritanian club)", countries: ["MR"],
    ar: "نادي الجمارك الموريتاني",
  },
  "sports/dr-congo-national-football-team": {
    kind: "institution", en: "DR Congo national football team", aliases: ["Leopards"], countries: ["CD"],
    ar: "منتخب الكونغو الديمقراطية | منتخب جمهورية الكونغو الديمقراطية | فهود الكونغو | فهود الكونغو الديمقراطية",
  },
  "sports/dragon-fc": {
    kind: "institution", en: "Dragón FC", aliases: ["Dragón", "Dragon FC"], countries: ["GQ"],
    ar: "دراجون الغيني | دراغون الغيني | دراجون من غينيا الاستوائية",
  },
  "sports/dreams-fc": {
    kind: "institution", en: "Dreams FC (Ghana)", countries: ["GH"],
    ar: "دريمز الغاني | دريمز إف سي الغاني | دريمز إف سي",
  },
  "sports/dynamic-togolais": {
    kind: "institution", en: "Dynamic Togolais", countries: ["TG"],
    ar: "ديناميك توغو | ديناميك التوغولي | ديناميك لومي",
  },
  "sports/dynamo-douala": {
    kind: "institution", en: "Dynamo Douala", countries: ["CM"],
    ar: "دينامو دوالا",
  },
  "sports/east-end-lions": {
    kind: "institution", en: "East End Lions", countries: ["SL"],
    ar: "إيست إند ليونز | إيست أند ليون | إيست إيند ليونز",
  },
  "sports/ebou-adams": {
    kind: "person", en: "Ebou Adams", countries: ["GM"],
    ar: "إيبو آدامز",
  },
  "sports/ebrima-colley": {
    kind: "person", en: "Ebrima Colley", countries: ["GM"],
    ar: "إبريما كولي | إبراهيما كولي",
  },
  "sports/edgar-ie": {
    kind: "person", en: "Edgar Ié", countries: ["GW"],
    ar: "إدغار إيي | إدغار إيه",
  },
  "sports/edgar-salli": {
    kind: "person", en: "Edgar Salli", countries: ["CM"],
    ar: "إدغار سالي",
  },
  "sports/eding-sport": {
    kind: "institution", en: "Eding Sport", countries: ["CM"],
    ar: "إيدينغ سبورت | إيدينغ سبورت الكاميروني | إيدينغ سبور",
  },
  "sports/edward-sadomba": {
    kind: "person", en: "Edward Sadomba", countries: ["ZW"],
    ar: "إدوارد سادومبا | سادومبا",
  },
  "sports/efo": {
    kind: "institution", en: "Étoile Filante de Ouagadougou", acronyms: ["EFO"], countries: ["BF"],
    ar: "إيتوال فيلانت | إيتوال فيلانت واغادوغو | إيتوال فيلانت البوركيني | إيتوال فيلانت دو واغادوغو",
  },
  "sports/egypt-national-football-team": {
    kind: "institution", en: "Egypt national football team", fr: "Équipe d'Égypte de football",
    aliases: ["The Pharaohs"], countries: ["EG"],
    ar: "منتخب مصر | المنتخب المصري | منتخب الفراعنة",
    arWeak: "الفراعنة",
    arCue: "منتخب | كأس | مباراة | المجموعة",
  },
  "sports/egyptian-football-association": {
    kind: "institution", en: "Egyptian Football Association", acronyms: ["EFA"], countries: ["EG"],
    ar: "الاتحاد المصري لكرة القدم | اتحاد الكرة المصري",
  },
  "sports/el-hadji-malick-diouf": {
    kind: "person", en: "El Hadji Malick Diouf", countries: ["SN"],
    ar: "الحاج مالك ضيوف | الحاج مالك ديوف | الحاجي مالك ضيوف | الحاجي مالك ديوف",
  },
  "sports/el-hassen-el-id": {
    kind: "person", en: "El Hassen El Id", countries: ["MR"], weak: true,
    ar: "الحسن العيد | حسن العيد | الحسن ولد العيد",
    arCue: "منتخب | المنتخب | المرابطون | لاعب | بلد الوليد",
  },
  "sports/el-kanemi-warriors": {
    kind: "institution", en: "El-Kanemi Warriors", countries: ["NG"],
    ar: "الكانمي وورييرز | الكانمي ووريرز | الكانمي واريورز | الكانمي واريرز | الكانيمي واريورز",
  },
  "sports/el-mourada": {
    kind: "institution", en: "Al-Mourada SC", countries: ["SD"],
    ar: "نادي الموردة | الموردة السوداني | موردة أم درمان | نادي الموردة الأمدرماني",
  },
  "sports/el-wiam-club": {
    kind: "institution", en: "ACS El Wiam", countries: ["MR"],
    ar: "نادي الوئام الموريتاني | فريق الوئام الموريتاني | نادي الوئام نواكشوط",
    arWeak: "الوئام الموريتاني",
    arCue: "الدوري | مباراة | لاعب | كأس | فريق | الهلال | النصر | مهاجم | مدرب | انتقل",
  },
  "sports/elect-sport": {
    kind: "institution", en: "Elect-Sport", countries: ["TD"],
    ar: "إليكت سبور | إلكت سبورت | إليكت سبورت التشادي | إيليكت سبورت | إلكت سبور | إليكت سبورت",
  },
  "sports/eliesse-ben-seghir": {
    kind: "person", en: "Eliesse Ben Seghir", countries: ["MA"],
    ar: "إلياس بن صغير",
  },
  "sports/eliud-kipchoge": {
    kind: "person", en: "Eliud Kipchoge", countries: ["KE"],
    ar: "إليود كيبتشوغي | إليود كيبشوغي | إليود كيبتشوجي",
  },
  "sports/emmanuel-tregoat": {
    kind: "person", en: "Emmanuel Trégoat", countries: ["FR", "TD"],
    ar: "إيمانويل تريغوا",
  },
  "sports/en-avant-guingamp": {
    kind: "institution", en: "En avant Guingamp", countries: ["FR"],
    ar: "غانغون الفرنسي | نادي غانغان",
  },
  "sports/enoh-eyong": {
    kind: "person", en: "Enoh Eyong", countries: ["CM"],
    ar: "إنو إيونغ | إينوه إيونغ",
  },
  "sports/enppi": {
    kind: "institution", en: "ENPPI SC", aliases: ["ENPPI"], countries: ["EG"],
    ar: "إنبي المصري | نادي إنبي",
  },
  "sports/enyimba": {
    kind: "institution", en: "Enyimba", countries: ["NG"],
    ar: "إنييمبا | إنيمبا | إنييمبا النيجيري | إينيمبا | إنيمبا النيجيري | إينييمبا النيجيري",
  },
  "sports/equatorial-guinea-national-football-team": {
    kind: "institution", en: "Equatorial Guinea national football team", aliases: ["Nzalang Nacional"],
    countries: ["GQ"],
    ar: "منتخب غينيا الاستوائية | نزالانغ ناسيونال | نزالانغ الوطني | الرعد الوطني",
  },
  "sports/eric-maxim-choupo-moting": {
    kind: "person", en: "Eric Maxim Choupo-Moting", aliases: ["Choupo-Moting"], countries: ["CM"],
    ar: "إيريك مكسيم تشوبو موتينغ | إريك مكسيم تشوبو موتينغ | تشوبو موتينغ | تشوبو موتينج | شوبو موتينغ | تشوب موتينج | إريك تشوبو موتينغ | إريك تشوبو موتينج",
  },
  "sports/erling-haaland": {
    kind: "person", en: "Erling Haaland", countries: ["NO"],
    ar: "إيرلينغ هالاند | إرلينغ هالاند | هالاند",
  },
  "sports/es-ben-aknoun": {
    kind: "institution", en: "ES Ben Aknoun", countries: ["DZ"],
    ar: "نجم بن عكنون | نجم بن عكنون الجزائري",
  },
  "sports/es-setif": {
    kind: "institution", en: "ES Sétif", countries: ["DZ"],
    ar: "وفاق سطيف",
  },
  "sports/es-troyes": {
    kind: "institution", en: "ES Troyes", countries: ["FR"],
    ar: "تروا الفرنسي | نادي تروا",
  },
  "sports/esae": {
    kind: "institution", en: "ESAE FC", countries: ["BJ"],
    ar: "إيساي البنيني | إيساي | إيساي إف سي",
  },
  "sports/esperance-de-tunis": {
    kind: "institution", en: "Espérance de Tunis", countries: ["TN"],
    ar: "الترجي التونسي | الترجي الرياضي التونسي",
    arWeak: "الترجي",
  },
  "sports/ethiopian-coffee": {
    kind: "institution", en: "Ethiopian Coffee SC", aliases: ["Ethiopian Coffee", "Coffee FC"], countries: ["ET"],
    ar: "البن الإثيوبي | إثيوبيا بونا | ايثيوبيان كوفي | القهوة الإثيوبي",
  },
  "sports/etoile-du-sahel": {
    kind: "institution", en: "Étoile du Sahel", countries: ["TN"],
    ar: "النجم الساحلي | النجم الساحلي التونسي | النجم الرياضي الساحلي",
  },
  "sports/etta-eyong": {
    kind: "person", en: "Etta Eyong", countries: ["CM"],
    ar: "إيتا إيونغ | كارل إيتا إيونغ",
  },
  "sports/evan-ndicka": {
    kind: "person", en: "Evan Ndicka", countries: ["CI"],
    ar: "إيفان نديكا | إيفان انديكا",
  },
  "sports/everton": {
    kind: "institution", en: "Everton FC", countries: ["GB"],
    ar: "إيفرتون | إيفرتون الإنجليزي",
  },
  "sports/express-fc": {
    kind: "institution", en: "Express FC (Uganda)", aliases: ["Express FC"], countries: ["UG"],
    ar: "إكسبرس الأوغندي | إكسبريس الأوغندي",
  },
  "sports/fabrice-ondoa": {
    kind: "person", en: "Fabrice Ondoa", countries: ["CM"],
    ar: "فابريس أوندوا",
  },
  "sports/facinet-conte": {
    kind: "person", en: "Facinet Conté", countries: ["GN"],
    ar: "فاسيني كونتي",
  },
  "sports/faisal-agab": {
    kind: "person", en: "Faisal Agab", countries: ["SD"],
    ar: "فيصل عجب | فيصل العجب",
  },
  "sports/falah-atbara": {
    kind: "institution", en: "Al-Falah (Atbara)", countries: ["SD"],
    ar: "الفلاح عطبرة | فلاح عطبرة",
  },
  "sports/falcons-gambia": {
    kind: "institution", en: "Falcons FC", countries: ["GM"],
    ar: "فالكونز الغامبي",
  },
  "sports/famara-diedhiou": {
    kind: "person", en: "Famara Diédhiou", countries: ["SN"],
    ar: "فامارا ديديو | فامارا دييديو",
  },
  "sports/fares-chaibi": {
    kind: "person", en: "Farès Chaïbi", countries: ["DZ"],
    ar: "فارس شايبي",
  },
  "sports/faris-abdallah": {
    kind: "person", en: "Faris Abdallah", countries: ["SD"],
    ar: "فارس عبد الله | فارس عبدالله",
  },
  "sports/fasil-kenema": {
    kind: "institution", en: "Fasil Kenema", countries: ["ET"],
    ar: "فاسيل كينيما | فاسيل كينيما الإثيوبي",
  },
  "sports/fc-barcelona": {
    kind: "institution", en: "FC Barcelona", countries: ["ES"],
    ar: "نادي برشلونة | برشلونة الإسباني",
  },
  "sports/fc-kallon": {
    kind: "institution", en: "FC Kallon", countries: ["SL"],
    ar: "إف سي كالون | كالون السيراليوني",
  },
  "sports/fc-lorient": {
    kind: "institution", en: "FC Lorient", countries: ["FR"],
    ar: "لوريان الفرنسي | نادي لوريان",
  },
  "sports/fc-metz": {
    kind: "institution", en: "FC Metz", countries: ["FR"],
    ar: "نادي ميتز | ميتز الفرنسي",
  },
  "sports/fc-nantes": {
    kind: "institution", en: "FC Nantes", countries: ["FR"],
    ar: "نانت الفرنسي | نادي نانت",
  },
  "sports/fc-platinum": {
    kind: "institution", en: "FC Platinum", countries: ["ZW"],
    ar: "بلاتينيوم الزيمبابوي | إف سي بلاتينيوم | بلاتنيوم الزيمبابوي",
  },
  "sports/fc-porto": {
    kind: "institution", en: "FC Porto", countries: ["PT"],
    ar: "بورتو البرتغالي | نادي بورتو",
  },
  "sports/fc-tevragh-zeina": {
    kind: "institution", en: "FC Tevragh-Zeina", countries: ["MR"],
    ar: "نادي تفرغ زينة | تفرغ زينة الموريتاني | إف سي تفرغ زينة",
    arWeak: "تفرغ زينه",
  },
  "sports/fenerbahce": {
    kind: "institution", en: "Fenerbahçe", countries: ["TR"],
    ar: "فنربخشة | فنربهتشه | فنرباخشة | فناربخشة",
  },
  "sports/ferdinand-coly": {
    kind: "person", en: "Ferdinand Coly", countries: ["SN"],
    ar: "فرديناند كولي",
  },
  "sports/fiba": {
    kind: "institution", en: "FIBA",
    ar: "الاتحاد الدولي لكرة السلة | فيبا",
  },
  "sports/fifa-world-cup": {
    kind: "institution", en: "FIFA World Cup", fr: "Coupe du monde de football",
    aliases: ["World Cup", "Coupe du monde", "Mondial"],
    ar: "كأس العالم | كأس العالم لكرة القدم | المونديال | نهائيات كأس العالم",
  },
  "sports/fifpro": {
    kind: "union", en: "FIFPRO",
    ar: "الاتحاد الدولي للاعبين المحترفين | فيفبرو",
  },
  "sports/fode-ballo-toure": {
    kind: "person", en: "Fodé Ballo-Touré", countries: ["SN"],
    ar: "فودي بالو توري | فودي بالو توريه",
  },
  "sports/formose-mendy": {
    kind: "person", en: "Formose Mendy", countries: ["SN"],
    ar: "فورموز ميندي | فورموس ميندي",
  },
  "sports/fortune-fc": {
    kind: "institution", en: "Fortune FC", countries: ["GM"],
    ar: "فورتشن الغامبي | نادي فورتشن",
  },
  "sports/foullah-edifice": {
    kind: "institution", en: "Foullah Edifice", countries: ["TD"],
    ar: "فوله إيديفيس | فولا إيديفيس | فولاه إديفيس | فولا إديفيس التشادي",
    arWeak: "فولاه",
  },
  "sports/fovu-club": {
    kind: "institution", en: "Fovu Club", countries: ["CM"],
    ar: "فوفو كلوب | فوفو بافوسام | فوفو باهام | فوفو كلوب باهام | فوفو الكاميروني",
    arWeak: "فوفو",
  },
  "sports/francois-kamano": {
    kind: "person", en: "François Kamano", countries: ["GN"],
    ar: "فرانسوا كامانو",
  },
  "sports/franculino-dju": {
    kind: "person", en: "Franculino Djú", countries: ["GW"],
    ar: "فرانكولينو دجو | فرانكولينو | فرانكولينو جو",
  },
  "sports/frank-bagnack": {
    kind: "person", en: "Frank Bagnack", countries: ["CM"],
    ar: "فرانك بانياك",
  },
  "sports/frank-magri": {
    kind: "person", en: "Frank Magri", countries: ["CM"],
    ar: "فرانك ماغري",
  },
  "sports/fulham": {
    kind: "institution", en: "Fulham FC", countries: ["GB"],
    ar: "فولهام الإنجليزي | نادي فولهام",
    arWeak: "فولهام",
  },
  "sports/fus-rabat": {
    kind: "institution", en: "FUS Rabat", countries: ["MA"],
    ar: "الفتح الرباطي | اتحاد الفتح الرياضي",
  },
  "sports/gaadiidka": {
    kind: "institution", en: "Gaadiidka FC", aliases: ["Gaadiidka"], countries: ["SO"],
    ar: "جاديدكا الصومالي | غاديدكا الصومالي | جاديكا الصومالي | جاديدكا",
  },
  "sports/gaborone-united": {
    kind: "institution", en: "Gaborone United", countries: ["BW"],
    ar: "غابورون يونايتد | جابورون يونايتد",
  },
  "sports/galatasaray": {
    kind: "institution", en: "Galatasaray", countries: ["TR"],
    ar: "غالطة سراي | جالاطا سراي | غلطة سراي | جالطة سراي",
  },
  "sports/gambia-football-federation": {
    kind: "institution", en: "Gambia Football Federation", acronyms: ["GFF"], countries: ["GM"],
    ar: "الاتحاد الغامبي لكرة القدم | اتحاد الكرة الغامبي",
  },
  "sports/gambia-national-football-team": {
    kind: "institution", en: "Gambia national football team", aliases: ["Scorpions"], countries: ["GM"],
    ar: "منتخب غامبيا | المنتخب الغامبي | عقارب غامبيا | منتخب العقارب | منتخب جامبيا",
    arWeak: "العقارب",
    arCue: "منتخب | كأس | مباراة | غامبيا",
  },
  "sports/gamtel-fc": {
    kind: "institution", en: "Gamtel FC", countries: ["GM"],
    ar: "غامتل | غامتل الغامبي",
  },
  "sports/gaoussou-diakite": {
    kind: "person", en: "Gaoussou Diakité", countries: ["ML"],
    ar: "غاوسو دياكيتي | غاوسو دياكيتيه",
  },
  "sports/gazelle-fc": {
    kind: "institution", en: "Gazelle FC", aliases: ["Gazelle de N'Djamena"], countries: ["TD"],
    ar: "غازيل التشادي | نادي غازيل | غزال التشادي | غازيل إف سي | جازيل إف سي التشادي",
  },
  "sports/gbohloe-su": {
    kind: "institution", en: "Gbohloé-Su des Lacs", aliases: ["Gbohloe-Su"], countries: ["TG"],
    ar: "بولوي سو | غبولوي سو | جبوهلو سو",
  },
  "sports/generation-foot": {
    kind: "institution", en: "Génération Foot", countries: ["SN"],
    ar: "جينيراسيون فوت | جيل كرة القدم السنغالي | جينراسيون فوت",
  },
  "sports/georges-kevin-nkoudou": {
    kind: "person", en: "Georges-Kévin N'Koudou", countries: ["CM"],
    ar: "جورج كيفن نكودو | كيفن نكودو",
  },
  "sports/georges-mandjeck": {
    kind: "person", en: "Georges Mandjeck", countries: ["CM"],
    ar: "جورج ماندجيك",
  },
  "sports/geremi-njitap": {
    kind: "person", en: "Geremi Njitap", countries: ["CM"],
    ar: "جيريمي نجيتاب",
  },
  "sports/gernot-rohr": {
    kind: "person", en: "Gernot Rohr", countries: ["DE"],
    ar: "جيرنوت رور | غرنوت رور | غيرنوت روهر | غيرنوت رور",
  },
  "sports/ghana-football-association": {
    kind: "institution", en: "Ghana Football Association", acronyms: ["GFA"], countries: ["GH"],
    ar: "الاتحاد الغاني لكرة القدم | اتحاد الكرة الغاني | اتحاد كرة القدم الغاني",
  },
  "sports/ghana-national-football-team": {
    kind: "institution", en: "Ghana national football team", fr: "Équipe du Ghana de football",
    aliases: ["Black Stars"], countries: ["GH"],
    ar: "منتخب غانا | المنتخب الغاني | النجوم السوداء | نجوم غانا السوداء | البلاك ستارز | بلاك ستارز الغاني | النجوم السود",
  },
  "sports/giannis-antetokounmpo": {
    kind: "person", en: "Giannis Antetokounmpo", countries: ["GR"],
    ar: "يانيس أنتيتوكونمبو | يانيس أنتيتوكومبو",
  },
  "sports/girondins-de-bordeaux": {
    kind: "institution", en: "Girondins de Bordeaux", countries: ["FR"],
    ar: "بوردو الفرنسي | نادي بوردو",
  },
  "sports/gombe-united": {
    kind: "institution", en: "Gombe United", countries: ["NG"],
    ar: "غومبي يونايتد | جومبي يونايتد | غومبي يونايتد النيجيري",
  },
  "sports/gomido": {
    kind: "institution", en: "Gomido FC", aliases: ["Gomido"], countries: ["TG"],
    ar: "غوميدو التوغولي",
  },
  "sports/gor-mahia": {
    kind: "institution", en: "Gor Mahia", countries: ["KE"],
    ar: "غور ماهيا | جور ماهيا | جور ماهيا الكيني",
  },
  "sports/gourel-seny": {
    kind: "institution", en: "Gourel Seny", countries: ["MR"],
    ar: "غوريل سيني | كوريل سيني",
  },
  "sports/goz-abu-hamad": {
    kind: "institution", en: "Al-Goz (Abu Hamad)", countries: ["SD"],
    ar: "القوز أبوحمد | القوز أبو حمد | نادي القوز أبوحمد",
  },
  "sports/great-olympics": {
    kind: "institution", en: "Great Olympics", countries: ["GH"],
    ar: "غريت أولمبيكس | جريت أوليمبيكس",
  },
  "sports/green-mamba": {
    kind: "institution", en: "Green Mamba FC", aliases: ["Green Mamba"], countries: ["SZ"],
    ar: "جرين مامبا | غرين مامبا",
  },
  "sports/grenoble-foot": {
    kind: "institution", en: "Grenoble Foot 38", countries: ["FR"],
    ar: "غرونوبل الفرنسي | نادي غرونوبل",
  },
  "sports/guediawaye-fc": {
    kind: "institution", en: "Guédiawaye FC", countries: ["SN"],
    ar: "غيدياواي السنغالي | نادي غيدياواي | غيدياوي إف سي",
  },
  "sports/guessouma-fofana": {
    kind: "person", en: "Guessouma Fofana", countries: ["MR"],
    ar: "غيسوما فوفانا | قيسوما فوفانا | كيسوما فوفانا | جيسوما فوفانا",
  },
  "sports/guidars-fc": {
    kind: "institution", en: "Guidars FC", countries: ["ML"],
    ar: "غيدارس | غيدار المالي | نادي غيدارس",
  },
  "sports/guinea-bissau-national-football-team": {
    kind: "institution", en: "Guinea-Bissau national football team", aliases: ["Djurtus"], countries: ["GW"],
    ar: "منتخب غينيا بيساو | منتخب غينيا بيساو لكرة القدم",
  },
  "sports/guinea-national-football-team": {
    kind: "institution", en: "Guinea national football team", fr: "Équipe de Guinée de football",
    aliases: ["Syli National", "équipe de Guinée"], countries: ["GN"],
    ar: "منتخب غينيا | المنتخب الغيني | سيلي الوطني | سيلي ناسيونال | السيلي الوطني | منتخب سيلي",
  },
  "sports/guinean-football-federation": {
    kind: "institution", en: "Guinean Football Federation", fr: "Fédération guinéenne de football",
    acronyms: ["FEGUIFOOT"], countries: ["GN"],
    ar: "الاتحاد الغيني لكرة القدم | الاتحادية الغينية لكرة القدم | اتحاد الكرة الغيني",
  },
  "sports/guy-ndy-assembe": {
    kind: "person", en: "Guy N'dy Assembé", countries: ["CM"],
    ar: "غي ندي أسيمبي | جي ندي أسيمبي",
  },
  "sports/habib-diarra": {
    kind: "person", en: "Habib Diarra", countries: ["SN"],
    ar: "حبيب ديارا | حبيب دياررا",
  },
  "sports/hacen-houbeib": {
    kind: "person", en: "El Hacen Houbeib", countries: ["MR"],
    ar: "الحسن احويبيب | الحسن ولد احويبيب",
  },
  "sports/hafia-fc": {
    kind: "institution", en: "Hafia FC", aliases: ["Hafia"], countries: ["GN"],
    ar: "حافيا كوناكري | هافيا كوناكري | هافيا الغيني | حافيا الغيني | نادي حافيا | حافية الغيني",
  },
  "sports/haitham-mustafa": {
    kind: "person", en: "Haitham Mustafa", aliases: ["Haitham Mustafa Karar"], countries: ["SD"], weak: true,
    ar: "هيثم مصطفى | هيثم مصطفى كرار",
    arCue: "الهلال | لاعب | سيدا | المريخ",
  },
  "sports/hajer": {
    kind: "institution", en: "Hajer FC", countries: ["SA"],
    ar: "هجر السعودي | نادي هجر",
  },
  "sports/hakeem-olajuwon": {
    kind: "person", en: "Hakeem Olajuwon", countries: ["NG"],
    ar: "حكيم أولاجوان | حكيم عليوان",
  },
  "sports/hakim-ziyech": {
    kind: "person", en: "Hakim Ziyech", countries: ["MA"],
    ar: "حكيم زياش",
    arWeak: "زياش",
  },
  "sports/hamdou-elhouni": {
    kind: "person", en: "Hamdou Elhouni", aliases: ["Hamdou El-Houni"], countries: ["LY"],
    ar: "حمدو الهوني",
  },
  "sports/hany-abo-rida": {
    kind: "person", en: "Hany Abo Rida", countries: ["EG"],
    ar: "هاني أبو ريدة",
  },
  "sports/hany-mukhtar": {
    kind: "person", en: "Hany Mukhtar", countries: ["DE", "SD"],
    ar: "هاني مختار",
  },
  "sports/harrison-afful": {
    kind: "person", en: "Harrison Afful", countries: ["GH"],
    ar: "هاريسون أفول",
  },
  "sports/hassan-bargo": {
    kind: "person", en: "Hassan Mohamed Salih Bargo", aliases: ["Hassan Bargo"], countries: ["SD"],
    ar: "حسن محمد صالح برقو | حسن برقو | حسن عبد الله برقو",
    arWeak: "برقو",
    arCue: "اتحاد الكرة | المنتخب | صقور الجديان",
  },
  "sports/hassania-agadir": {
    kind: "institution", en: "Hassania Agadir", countries: ["MA"],
    ar: "حسنية أكادير",
  },
  "sports/hawks-fc-gm": {
    kind: "institution", en: "Hawks FC", countries: ["GM"],
    ar: "هوكس الغامبي | نادي هوكس",
  },
  "sports/hay-al-arab-port-sudan": {
    kind: "institution", en: "Hay al-Arab (Port Sudan)", countries: ["SD"],
    ar: "حي العرب بورتسودان | حي العرب بورسودان",
    arWeak: "حي العرب",
    arCue: "بورتسودان | بورسودان | الدوري",
  },
  "sports/hay-al-wadi-nyala": {
    kind: "institution", en: "Hay al-Wadi (Nyala)", countries: ["SD"],
    ar: "حي الوادي نيالا",
  },
  "sports/hazem-mustafa": {
    kind: "person", en: "Hazem Mustafa", countries: ["SD"], weak: true,
    ar: "حازم مصطفى",
    arCue: "المريخ",
  },
  "sports/heartland-fc": {
    kind: "institution", en: "Heartland FC", aliases: ["Heartland"], countries: ["NG"],
    ar: "هارتلاند النيجيري | هارتلاند",
  },
  "sports/hearts-of-oak": {
    kind: "institution", en: "Hearts of Oak", countries: ["GH"],
    ar: "هارتس أوف أوك | هارتس أوف أوك الغاني | هيرتس أوف أوك",
  },
  "sports/henri-bedimo": {
    kind: "person", en: "Henri Bedimo", countries: ["CM"],
    ar: "هنري بيديمو | هنري بديمو",
  },
  "sports/henri-camara": {
    kind: "person", en: "Henri Camara", countries: ["SN"],
    ar: "هنري كامارا | هنري كمارا",
  },
  "sports/henryk-kasperczak": {
    kind: "person", en: "Henryk Kasperczak", countries: ["PL", "ML"],
    ar: "هنري كاسبرجاك | هنريك كاسبرجاك | هنري كاسبرتشاك | هنريك كاسبرتشاك",
  },
  "sports/herve-renard": {
    kind: "person", en: "Hervé Renard", countries: ["ML"],
    ar: "هيرفي رينارد | إيرفيه رينارد | هيرفي رونار | إيرفيه رونار | هيرفيه رينارد | إيرفي رونار",
    arWeak: "رونار",
  },
  "sports/hicham-boudaoui": {
    kind: "person", en: "Hicham Boudaoui", countries: ["DZ"],
    ar: "هشام بوداوي",
  },
  "sports/hilal-damazin": {
    kind: "institution", en: "Al-Hilal (Damazin)", countries: ["SD"],
    ar: "هلال الدمازين | الهلال الدمازين",
  },
  "sports/hilal-damer": {
    kind: "institution", en: "Al-Hilal (Ed Damer)", countries: ["SD"],
    ar: "الهلال الدامر | هلال الدامر",
  },
  "sports/hisham-al-soubat": {
    kind: "person", en: "Hisham al-Soubat", countries: ["SD"],
    ar: "هشام السوباط",
  },
  "sports/horoya-ac": {
    kind: "institution", en: "Horoya AC", aliases: ["Horoya"], countries: ["GN"],
    ar: "حوريا كوناكري | هوريا كوناكري | حوريا الغيني | هورويا الغيني | هورويا | نادي هورويا | الحرية الغيني | هورويا كوناكري | هوريا الغيني | حورويا الغيني",
  },
  "sports/horseed": {
    kind: "institution", en: "Horseed SC", aliases: ["Horseed"], countries: ["SO"],
    ar: "هورسيد الصومالي | هورسيد",
  },
  "sports/hossam-hassan": {
    kind: "person", en: "Hossam Hassan", countries: ["EG"], weak: true,
    ar: "حسام حسن",
    arCue: "منتخب مصر | الفراعنة | المدرب",
  },
  "sports/houssem-aouar": {
    kind: "person", en: "Houssem Aouar", countries: ["DZ"],
    ar: "حسام عوار",
  },
  "sports/hugo-broos": {
    kind: "person", en: "Hugo Broos", countries: ["BE"],
    ar: "هوغو بروس | هوجو بروس | هيغو بروس",
  },
  "sports/hussein-al-jereif": {
    kind: "person", en: "Hussein al-Jereif", countries: ["SD"],
    ar: "حسين الجريف | حسين إبراهيم الجريف",
  },
  "sports/ibrahim-maza": {
    kind: "person", en: "Ibrahim Maza", countries: ["DZ"],
    ar: "إبراهيم مازة | إبراهيم مازا",
  },
  "sports/ibrahim-mbaye": {
    kind: "person", en: "Ibrahim Mbaye", countries: ["SN"], weak: true,
    ar: "إبراهيم مباي | إبراهيم امباي",
    arCue: "منتخب | المنتخب | باريس سان جيرمان | لاعب | السنغال",
  },
  "sports/idrissa-thiam": {
    kind: "person", en: "Idrissa Thiam", countries: ["MR"], weak: true,
    ar: "إدريسا تيام | إدريس تيام | إدريسا ثيام | إدريسا اتيام",
    arCue: "المرابطون | المنتخب | لاعب | نواذيبو",
  },
  "sports/ilaix-moriba": {
    kind: "person", en: "Ilaix Moriba", countries: ["GN"],
    ar: "إلياس موريبا | إيليكس موريبا | إيلايكس موريبا | أليكس موريبا",
  },
  "sports/ilay-camara": {
    kind: "person", en: "Ilay Camara", countries: ["SN"], weak: true,
    ar: "إيلي كامارا | إيلاي كامارا | إلي كامارا",
    arCue: "منتخب | المنتخب | لاعب | أندرلخت | السنغال",
  },
  "sports/ilias-akhomach": {
    kind: "person", en: "Ilias Akhomach", countries: ["MA"],
    ar: "إلياس أخوماش",
  },
  "sports/imad-al-sini": {
    kind: "person", en: "Imad al-Sini", countries: ["SD"],
    ar: "عماد الصيني | عماد الدين الصيني",
  },
  "sports/inter-milan": {
    kind: "institution", en: "Inter Milan", countries: ["IT"],
    ar: "إنتر ميلان | إنتر ميلانو | إنترميلان",
  },
  "sports/inter-nouakchott": {
    kind: "institution", en: "Inter Nouakchott", countries: ["MR"],
    ar: "انتر نواكشوط | نادي انتر نواكشوط",
  },
  "sports/interclube": {
    kind: "institution", en: "Interclube", aliases: ["Inter Club Luanda", "GD Interclube"], countries: ["AO"],
    ar: "إنتر كلوب الأنغولي | إنتركلوب الأنغولي | إنتر كلوب لواندا",
  },
  "sports/islam-slimani": {
    kind: "person", en: "Islam Slimani", countries: ["DZ"],
    ar: "إسلام سليماني",
  },
  "sports/isma-kamlin": {
    kind: "institution", en: "Al-Isma (Kamlin)", aliases: ["Isma SC"], countries: ["SD"],
    ar: "نادي العصمة الكاملين | العصمة الكاملين",
  },
  "sports/ismael-bennacer": {
    kind: "person", en: "Ismaël Bennacer", countries: ["DZ"],
    ar: "إسماعيل بن ناصر",
  },
  "sports/ismael-saibari": {
    kind: "person", en: "Ismael Saibari", countries: ["MA"],
    ar: "إسماعيل صيباري | إسماعيل الصيباري",
  },
  "sports/ismail-jakobs": {
    kind: "person", en: "Ismail Jakobs", countries: ["SN"],
    ar: "إسماعيل جاكوبس | إسماعيل ياكوبس",
  },
  "sports/ismaily": {
    kind: "institution", en: "Ismaily", countries: ["EG"],
    ar: "الإسماعيلي المصري | نادي الإسماعيلي",
    arWeak: "الإسماعيلي",
    arCue: "الدوري | كأس | مباراة | نادي",
  },
  "sports/isnad-damer": {
    kind: "institution", en: "Isnad (Ed Damer)", countries: ["SD"],
    ar: "إسناد الدامر",
  },
  "sports/issiaga-sylla": {
    kind: "person", en: "Issiaga Sylla", countries: ["GN"],
    ar: "إيسياغا سيلا | إسياغا سيلا",
  },
  "sports/ittihad-tanger": {
    kind: "institution", en: "Ittihad Tanger", countries: ["MA"],
    ar: "اتحاد طنجة",
  },
  "sports/ivorian-football-federation": {
    kind: "institution", en: "Ivorian Football Federation", acronyms: ["FIF"], countries: ["CI"],
    ar: "الاتحاد الإيفواري لكرة القدم | الاتحادية الإيفوارية لكرة القدم",
  },
  "sports/ivory-coast-national-football-team": {
    kind: "institution", en: "Ivory Coast national football team", fr: "Équipe de Côte d'Ivoire de football",
    aliases: ["The Elephants", "Les Éléphants", "Éléphants", "équipe de Côte d'Ivoire", "Côte d'Ivoire national football team"],
    countries: ["CI"],
    ar: "منتخب كوت ديفوار | المنتخب الإيفواري | أفيال كوت ديفوار | منتخب ساحل العاج | فيلة كوت ديفوار | أفيال ساحل العاج | المنتخب العاجي | الأفيال الإيفوارية",
    arWeak: "الأفيال | الفيلة",
    arCue: "منتخب | كأس | مباراة | المجموعة",
  },
  "sports/ja-soualem": {
    kind: "institution", en: "JS Soualem", countries: ["MA"],
    ar: "شباب السوالم",
  },
  "sports/jalel-kadri": {
    kind: "person", en: "Jalel Kadri", countries: ["TN"],
    ar: "جلال القادري",
  },
  "sports/jamal-al-wali": {
    kind: "person", en: "Jamal al-Wali", countries: ["SD"],
    ar: "جمال الوالي | جمال محمد عبد الله الوالي",
  },
  "sports/jamal-salim-goalkeeper": {
    kind: "person", en: "Jamal Salim", countries: ["UG"], weak: true,
    ar: "جمال سالم",
    arCue: "المريخ | حارس | أوغندا",
  },
  "sports/jamus-fc": {
    kind: "institution", en: "Jamus FC", aliases: ["Jamus"], countries: ["SS"],
    ar: "جاموس الجنوب سوداني | جاموس جوبا | نادي جاموس | جاموس جنوب السودان",
    arWeak: "جاموس",
    arCue: "الهلال | دوري أبطال | الأبطال | التمهيدي",
  },
  "sports/javier-clemente": {
    kind: "person", en: "Javier Clemente", countries: ["ES"],
    ar: "خافيير كليمنتي | خافير كليمنتي",
  },
  "sports/jawad-el-yamiq": {
    kind: "person", en: "Jawad El Yamiq", countries: ["MA"],
    ar: "جواد الياميق | جواد اليميق",
  },
  "sports/jazeerat-al-feel": {
    kind: "institution", en: "Jazeerat al-Feel", countries: ["SD"],
    ar: "جزيرة الفيل مدني | نادي جزيرة الفيل",
    arWeak: "جزيرة الفيل",
    arCue: "الدوري | الممتاز | مدني",
  },
  "sports/jean-claude-girumugisha": {
    kind: "person", en: "Jean Claude Girumugisha", countries: ["BI"],
    ar: "جان كلود جيروموغيشا | جان كلود جيرومي | جان كلود جيرموغيشا",
  },
  "sports/jean-jacques-ndala": {
    kind: "person", en: "Jean-Jacques Ndala", countries: ["CD"],
    ar: "جاك جان ندالا | جان جاك ندالا | جون جاك ندالا",
  },
  "sports/jeanne-darc-bamako": {
    kind: "institution", en: "Jeanne d'Arc Bamako", countries: ["ML"], weak: true,
    ar: "جان دارك باماكو | جاندارك باماكو",
  },
  "sports/jeanne-darc-dakar": {
    kind: "institution", en: "ASC Jeanne d'Arc", countries: ["SN"],
    ar: "جان دارك السنغالي | جان دارك دكار",
  },
  "sports/jimma-aba-jifar": {
    kind: "institution", en: "Jimma Aba Jifar", countries: ["ET"],
    ar: "جيما أبا جيفار | جيما أبا جيفار الإثيوبي",
  },
  "sports/jku": {
    kind: "institution", en: "JKU SC", aliases: ["JKU"], countries: ["TZ"],
    ar: "جي كي يو الزنجباري | جيه كيه يو | جي كي يو",
  },
  "sports/joao-mota": {
    kind: "person", en: "João Mota", aliases: ["Joao Mota"], countries: ["PT"],
    ar: "جواو موتا",
  },
  "sports/jodel-dossou": {
    kind: "person", en: "Jodel Dossou", countries: ["BJ"],
    ar: "جوديل دوسو | جودل دوسو",
  },
  "sports/joel-matip": {
    kind: "person", en: "Joël Matip", countries: ["CM"],
    ar: "جويل ماتيب",
  },
  "sports/john-mano": {
    kind: "person", en: "John Mano", countries: ["SD"],
    ar: "جون مانو",
  },
  "sports/johnny-mckinstry": {
    kind: "person", en: "Johnny McKinstry", countries: ["GB"],
    ar: "جوني ماكينستري | جوناثان ماكينستري",
  },
  "sports/jordan-ayew": {
    kind: "person", en: "Jordan Ayew", countries: ["GH"],
    ar: "جوردان أيو | جوردن أيو",
  },
  "sports/jose-mourinho": {
    kind: "person", en: "José Mourinho", countries: ["PT"],
    ar: "جوزيه مورينيو | مورينيو",
  },
  "sports/jose-peseiro": {
    kind: "person", en: "José Peseiro", countries: ["PT"],
    ar: "جوزيه بيسيرو | جوزي بيسيرو | خوسيه بيسيرو",
  },
  "sports/js-kabylie": {
    kind: "institution", en: "JS Kabylie", countries: ["DZ"],
    ar: "شبيبة القبائل",
  },
  "sports/js-saoura": {
    kind: "institution", en: "JS Saoura", countries: ["DZ"],
    ar: "شبيبة الساورة",
  },
  "sports/junior-tchamadeu": {
    kind: "person", en: "Junior Tchamadeu", countries: ["CM"],
    ar: "جونيور تشامادو",
  },
  "sports/jurgen-klopp": {
    kind: "person", en: "Jürgen Klopp", countries: ["DE"],
    ar: "يورغن كلوب | يورجن كلوب",
  },
  "sports/juventus": {
    kind: "institution", en: "Juventus", countries: ["IT"],
    ar: "يوفنتوس | يوفنتوس الإيطالي | جوفنتوس",
  },
  "sports/jwaneng-galaxy": {
    kind: "institution", en: "Jwaneng Galaxy", countries: ["BW"],
    ar: "جوانينغ غالاكسي | جوانينج جالاكسي | غالاكسي البوتسواني",
  },
  "sports/kaba-diawara": {
    kind: "person", en: "Kaba Diawara", countries: ["FR", "GN"],
    ar: "كابا دياوارا",
  },
  "sports/kaedi-fc": {
    kind: "institution", en: "ASC Kaédi", countries: ["MR"],
    ar: "نادي كيهيدي | فريق كيهيدي | شباب كيهيدي",
  },
  "sports/kaizer-chiefs": {
    kind: "institution", en: "Kaizer Chiefs", countries: ["ZA"],
    ar: "كايزر تشيفز",
  },
  "sports/kakamega-homeboyz": {
    kind: "institution", en: "Kakamega Homeboyz", countries: ["KE"],
    ar: "كاكاميغا هومبويز | كاكاميجا هومبويز",
  },
  "sports/kamal-shaddad": {
    kind: "person", en: "Kamal Shaddad", countries: ["SD"],
    ar: "كمال شداد",
  },
  "sports/kano-pillars": {
    kind: "institution", en: "Kano Pillars", countries: ["NG"],
    ar: "كانو بيلارز | كانو بيلارس | كانو بيلارز النيجيري",
  },
  "sports/karim-benzema": {
    kind: "person", en: "Karim Benzema", countries: ["FR"],
    ar: "كريم بنزيما | كريم بنزيمة | بنزيما",
  },
  "sports/karl-toko-ekambi": {
    kind: "person", en: "Karl Toko Ekambi", aliases: ["Toko Ekambi"], countries: ["CM"],
    ar: "كارل توكو إيكامبي | توكو إيكامبي",
  },
  "sports/kator-fc": {
    kind: "institution", en: "Kator FC", countries: ["SS"],
    ar: "كاتور إف سي | نادي كاتور | كاتور جوبا",
  },
  "sports/katsina-united": {
    kind: "institution", en: "Katsina United", countries: ["NG"],
    ar: "كاتسينا يونايتد | كاتسينا يونايتد النيجيري",
  },
  "sports/kcca-fc": {
    kind: "institution", en: "KCCA FC", aliases: ["KCCA"], countries: ["UG"],
    ar: "كمبالا سيتي",
  },
  "sports/keita-balde": {
    kind: "person", en: "Keita Baldé", countries: ["SN"],
    ar: "كيتا بالدي | كيتا بالديه",
  },
  "sports/kelechi-osunwa": {
    kind: "person", en: "Kelechi Osunwa", countries: ["NG"],
    ar: "كلتشي أوسونوا | كليتشي أوسونوا | كلتشي أوسنوا",
    arWeak: "كلتشي",
    arCue: "الهلال | المريخ",
  },
  "sports/kevin-denkey": {
    kind: "person", en: "Kévin Denkey", countries: ["TG"],
    ar: "كيفن دينكي | كيفين دينكي",
  },
  "sports/khalid-bakhit": {
    kind: "person", en: "Khalid Bakhit", countries: ["SD"],
    ar: "خالد بخيت",
  },
  "sports/khalilou-fadiga": {
    kind: "person", en: "Khalilou Fadiga", countries: ["SN"],
    ar: "خليلو فاديغا | خليلو فاديجا",
  },
  "sports/khassa-camara": {
    kind: "person", en: "Khassa Camara", countries: ["MR"],
    ar: "خاسا كمارا | خاسا كامارا | خصة كامارا | خصا كامارا | خاصا كامارا | خسا كمارا | كاسا كمارا",
  },
  "sports/kifah-salih": {
    kind: "person", en: "Kifah Salih", countries: ["SD"],
    ar: "كفاح صالح",
  },
  "sports/kiffa-club": {
    kind: "institution", en: "FC Kiffa", countries: ["MR"],
    ar: "نادي كيفه",
  },
  "sports/kiyovu": {
    kind: "institution", en: "SC Kiyovu", aliases: ["Kiyovu Sports"], countries: ["RW"],
    ar: "كيوفو الرواندي | كيوفو سبورت",
  },
  "sports/kmkm": {
    kind: "institution", en: "KMKM", aliases: ["KMKM SC"], countries: ["TZ"],
    ar: "كيه إم كيه إم | كم كم الزنجباري | كي إم كي إم",
  },
  "sports/kober-club": {
    kind: "institution", en: "Kober SC", countries: ["SD"],
    ar: "نادي كوبر | كوبر البحراوي",
    arWeak: "كوبر الخرطوم",
  },
  "sports/krc-genk": {
    kind: "institution", en: "KRC Genk", countries: ["BE"],
    ar: "جينك البلجيكي | خينك البلجيكي | نادي جينك",
  },
  "sports/kwara-united": {
    kind: "institution", en: "Kwara United", countries: ["NG"],
    ar: "كوارا يونايتد",
  },
  "sports/kylian-mbappe": {
    kind: "person", en: "Kylian Mbappé", countries: ["FR"],
    ar: "كيليان مبابي",
    arWeak: "مبابي",
  },
  "sports/lamine-ba": {
    kind: "person", en: "Lamine Ba", countries: ["MR"], weak: true,
    ar: "لامين با | الأمين با | با لاميني | لاميني با",
    arCue: "منتخب | المنتخب | المرابطون | لاعب",
  },
  "sports/lamine-camara-footballer": {
    kind: "person", en: "Lamine Camara (footballer)", aliases: ["Lamine Camara"], countries: ["SN"], weak: true,
    ar: "لامين كامارا",
    arCue: "منتخب | المنتخب | موناكو | لاعب | السنغال | السنغالي",
  },
  "sports/lamine-yamal": {
    kind: "person", en: "Lamine Yamal", countries: ["ES"],
    ar: "لامين يامال | لامين جمال",
  },
  "sports/lassina-traore-footballer": {
    kind: "person", en: "Lassina Traoré (footballer)", countries: ["BF"], weak: true,
    ar: "لاسينا تراوري",
    arCue: "منتخب | المنتخب | المهاجم | لاعب | شاختار",
  },
  "sports/laurentiu-reghecampf": {
    kind: "person", en: "Laurentiu Reghecampf", countries: ["RO"],
    ar: "لورينت ريجيكامب | لورينتيو ريجيكامف | ريجيكامب | لورنتيو ريجيكامب | ريجيكامف",
  },
  "sports/lc-ba": {
    kind: "institution", en: "LC Bamako", countries: ["ML"],
    ar: "لافيا كلوب باماكو | لافيا باماكو | لافيا كلوب",
  },
  "sports/le-havre-ac": {
    kind: "institution", en: "Le Havre AC", countries: ["FR"],
    ar: "لوهافر الفرنسي | نادي لوهافر",
  },
  "sports/le-messager-ngozi": {
    kind: "institution", en: "Le Messager Ngozi", countries: ["BI"],
    ar: "لوميساجي نغوزي | لوميساجيه نغوزي | لو ميساجي البوروندي",
  },
  "sports/leicester-city": {
    kind: "institution", en: "Leicester City", countries: ["GB"],
    ar: "ليستر سيتي",
  },
  "sports/lekwarib-club": {
    kind: "institution", en: "AS Lekwarib", aliases: ["FC Rosso"], countries: ["MR"],
    ar: "نادي لكوارب | نادي روصو",
  },
  "sports/leones-vegetarianos": {
    kind: "institution", en: "Leones Vegetarianos", countries: ["GQ"],
    ar: "ليونيس فيجيتاريانوس | ليوني فيجيتاريانوز | ليونيس فيغيتاريانوس",
  },
  "sports/liberty-professionals": {
    kind: "institution", en: "Liberty Professionals", countries: ["GH"],
    ar: "ليبرتي بروفيشنالز | ليبرتي بروفيشنالس الغاني",
  },
  "sports/libya-national-football-team": {
    kind: "institution", en: "Libya national football team", aliases: ["Mediterranean Knights"], countries: ["LY"],
    ar: "منتخب ليبيا | المنتخب الليبي | فرسان المتوسط",
  },
  "sports/libyan-football-federation": {
    kind: "institution", en: "Libyan Football Federation", acronyms: ["LFF"], countries: ["LY"],
    ar: "الاتحاد الليبي لكرة القدم | اتحاد الكرة الليبي",
  },
  "sports/linguere-saint-louis": {
    kind: "institution", en: "Linguère de Saint-Louis", countries: ["SN"],
    ar: "لينغير سان لويس | لينغير السنغالي",
  },
  "sports/lionel-messi": {
    kind: "person", en: "Lionel Messi", countries: ["AR"],
    ar: "ليونيل ميسي",
    arWeak: "ميسي",
  },
  "sports/liscr-fc": {
    kind: "institution", en: "LISCR FC", aliases: ["LISCR"], countries: ["LR"],
    ar: "ليسكر الليبيري | ليسكر | ليسار ليبيريا",
  },
  "sports/liverpool-fc": {
    kind: "institution", en: "Liverpool FC", countries: ["GB"],
    ar: "نادي ليفربول | ليفربول الإنجليزي",
  },
  "sports/lobi-stars": {
    kind: "institution", en: "Lobi Stars", countries: ["NG"],
    ar: "لوبي ستارز | لوبي ستارز النيجيري",
  },
  "sports/losc-lille": {
    kind: "institution", en: "LOSC Lille", countries: ["FR"],
    ar: "نادي ليل | ليل الفرنسي | نادي ليل الفرنسي",
  },
  "sports/loto-popo": {
    kind: "institution", en: "Loto-Popo", countries: ["BJ"],
    ar: "لوتو بوبو | لوتو بوبو البنيني | لوطو البنيني | لوتو البنيني",
  },
  "sports/lpr-oilers": {
    kind: "institution", en: "LPRC Oilers", countries: ["LR"],
    ar: "أويلرز الليبيري | إل بي آر سي أويلرز",
  },
  "sports/luca-zidane": {
    kind: "person", en: "Luca Zidane", countries: ["DZ"],
    ar: "لوكا زيدان",
  },
  "sports/lucas-ribeiro-costa": {
    kind: "person", en: "Lucas Ribeiro Costa", countries: ["BR"],
    ar: "لوكاس ريبيرو كوستا | لوكاس ريبيرو",
  },
  "sports/luis-boa-morte": {
    kind: "person", en: "Luís Boa Morte", countries: ["PT"],
    ar: "لويس بوا مورتي | لويس بوا مورت",
  },
  "sports/madjid-bougherra": {
    kind: "person", en: "Madjid Bougherra", countries: ["DZ"],
    ar: "مجيد بوقرة",
  },
  "sports/mady-camara": {
    kind: "person", en: "Mady Camara", countries: ["GN"], weak: true,
    ar: "مادي كامارا",
    arCue: "غينيا | منتخب | لاعب | أولمبياكوس | باوك",
  },
  "sports/maghreb-de-fes": {
    kind: "institution", en: "Maghreb de Fès", countries: ["MA"],
    ar: "المغرب الفاسي | المغرب الرياضي الفاسي",
  },
  "sports/majestic-fc": {
    kind: "institution", en: "Majestic FC", countries: ["BF"],
    ar: "ماجستيك البوركيني | ماجيستيك البوركيني | ماجستيك إف سي",
  },
  "sports/malakia-fc": {
    kind: "institution", en: "Malakia FC", aliases: ["Al-Malakia"], countries: ["SS"],
    ar: "نادي الملكية | الملكية جوبا | الملكية الجنوب سوداني | نادي الملكية جوبا",
  },
  "sports/mama-balde": {
    kind: "person", en: "Mama Baldé", countries: ["GW"],
    ar: "ماما بالدي | ماما سامبا بالدي",
  },
  "sports/mamadou-niass": {
    kind: "person", en: "Mamadou Niass", countries: ["MR"], weak: true,
    ar: "مامادو نياس | ممادو انياس | مامادو انياس",
    arCue: "المرابطون | المنتخب | الحارس | حارس",
  },
  "sports/mamadou-sarr": {
    kind: "person", en: "Mamadou Sarr", countries: ["SN"], weak: true,
    ar: "مامادو سار",
    arCue: "منتخب | المنتخب | ستراسبورغ | تشيلسي | لاعب",
  },
  "sports/mamelodi-sundowns": {
    kind: "institution", en: "Mamelodi Sundowns", countries: ["ZA"],
    ar: "ماميلودي صن داونز | صن داونز | صنداونز | ماميلودي صنداونز | ماميليودي سان داونز | ماميلودي سان داونز | ماميلودي",
  },
  "sports/mamoutou-toure-bavieux": {
    kind: "person", en: "Mamoutou Touré", aliases: ["Bavieux"], countries: ["ML"],
    ar: "ماموتو توريه | ماموتو توري | بافيو | مامادو توري بافيو",
  },
  "sports/manchester-city": {
    kind: "institution", en: "Manchester City", countries: ["GB"],
    ar: "مانشستر سيتي",
  },
  "sports/manchester-united": {
    kind: "institution", en: "Manchester United", countries: ["GB"],
    ar: "مانشستر يونايتد",
  },
  "sports/mangasport": {
    kind: "institution", en: "AS Mangasport", countries: ["GA"],
    ar: "مانغاسبورت | مانغا سبور | مانجاسبور الغابوني",
  },
  "sports/marc-vivien-foe": {
    kind: "person", en: "Marc-Vivien Foé", countries: ["CM"],
    ar: "مارك فيفيان فوي | مارك فيفيان فويه",
  },
  "sports/marcel-desailly": {
    kind: "person", en: "Marcel Desailly", countries: ["FR"],
    ar: "مارسيل دوسايي | مارسيل ديسايي",
  },
  "sports/mario-lemina": {
    kind: "person", en: "Mario Lemina", countries: ["GA"],
    ar: "ماريو ليمينا",
  },
  "sports/martin-hongla": {
    kind: "person", en: "Martin Hongla", countries: ["CM"],
    ar: "مارتن هونغلا | مارتن هونجلا | مارتين هونغلا",
  },
  "sports/martin-ndtoungou-mpile": {
    kind: "person", en: "Martin Ndtoungou Mpilé", countries: ["CM"],
    ar: "مارتان نتونغو مبيلي | مارتن نتونغو",
  },
  "sports/marumo-gallants": {
    kind: "institution", en: "Marumo Gallants", countries: ["ZA"],
    ar: "مارومو غالانتس | مارومو جالانتس",
  },
  "sports/mathurin-de-chacus": {
    kind: "person", en: "Mathurin de Chacus", countries: ["BJ"],
    ar: "ماثورين دي شاكوس | ماتوران دو شاكوس | ماثورين دي تشاكوس | ماتوران دي شاكوس",
  },
  "sports/mauritanian-league": {
    kind: "institution", en: "Ligue nationale de football (Mauritania)", countries: ["MR"],
    ar: "رابطة الدوري الموريتاني | الرابطة الوطنية لكرة القدم الموريتانية",
  },
  "sports/mazin-fadl-simbo": {
    kind: "person", en: "Mazin Fadl Simbo", countries: ["SD"],
    ar: "مازن سيمبو | مازن فضل سيمبو | مازن فضل",
  },
  "sports/mb-rouissat": {
    kind: "institution", en: "MB Rouissat", countries: ["DZ"],
    ar: "مستقبل الرويسات",
  },
  "sports/mbabane-swallows": {
    kind: "institution", en: "Mbabane Swallows", countries: ["SZ"],
    ar: "مباباني سوالوز | مبابان سوالوز",
  },
  "sports/mbaye-diagne": {
    kind: "person", en: "Mbaye Diagne", countries: ["SN"],
    ar: "مباي ديان | امباي ديان | مباي ديانيه | مباي ديانيي",
  },
  "sports/mbour-petite-cote": {
    kind: "institution", en: "Mbour Petite-Côte", aliases: ["Stade de Mbour"], countries: ["SN"],
    ar: "مبور بيتيت كوت | ستاد مبور | مبور بوتيت كوت | مبور السنغالي",
  },
  "sports/mc-alger": {
    kind: "institution", en: "MC Alger", countries: ["DZ"],
    ar: "مولودية الجزائر | مولودية العاصمة",
  },
  "sports/mc-el-eulma": {
    kind: "institution", en: "MC El Eulma", countries: ["DZ"],
    ar: "مولودية العلمة | مولودية شباب العلمة",
  },
  "sports/mc-oran": {
    kind: "institution", en: "MC Oran", countries: ["DZ"],
    ar: "مولودية وهران",
  },
  "sports/mc-oujda": {
    kind: "institution", en: "MC Oujda", countries: ["MA"],
    ar: "مولودية وجدة",
  },
  "sports/medeama": {
    kind: "institution", en: "Medeama SC", aliases: ["Medeama"], countries: ["GH"],
    ar: "ميدياما | ميديما الغاني | ميدياما الغاني",
  },
  "sports/merrikh-kosti": {
    kind: "institution", en: "Al-Merrikh (Kosti)", countries: ["SD"],
    ar: "مريخ كوستي | المريخ كوستي",
  },
  "sports/merrikh-nyala": {
    kind: "institution", en: "Al-Merrikh (Nyala)", countries: ["SD"],
    ar: "مريخ نيالا | المريخ نيالا",
  },
  "sports/mfm-fc": {
    kind: "institution", en: "MFM FC", countries: ["NG"],
    ar: "إم إف إم النيجيري | إم إف إم",
  },
  "sports/michael-ngadeu-ngadjui": {
    kind: "person", en: "Michael Ngadeu-Ngadjui", countries: ["CM"],
    ar: "مايكل نغادو نغادجوي | ميكايل نغادو | مايكل نجادو",
  },
  "sports/michael-olise": {
    kind: "person", en: "Michael Olise", countries: ["FR"],
    ar: "مايكل أوليسيه | مايكل أوليسي",
  },
  "sports/michel-platini": {
    kind: "person", en: "Michel Platini", countries: ["FR"],
    ar: "ميشال بلاتيني | ميشيل بلاتيني | بلاتيني",
  },
  "sports/mikayil-faye": {
    kind: "person", en: "Mikayil Faye", countries: ["SN"],
    ar: "ميكاييل فاي | ميكايل فاي",
  },
  "sports/milo-fc": {
    kind: "institution", en: "Milo FC", countries: ["GN"],
    ar: "نادي ميلو | ميلو كانكان | ميلو الغيني",
  },
  "sports/milutin-sredojevic": {
    kind: "person", en: "Milutin Sredojević", aliases: ["Micho", "Milutin Sredojevic"], countries: ["RS"],
    ar: "ميلوتين سريدوفيتش | ميلوتين سريدوجيفيتش | ميتشو سريدوفيتش",
  },
  "sports/mirghani-kassala": {
    kind: "institution", en: "Al-Mirghani (Kassala)", countries: ["SD"],
    ar: "الميرغني كسلا | ميرغني كسلا",
  },
  "sports/misr-el-makasa": {
    kind: "institution", en: "Misr El Makasa", countries: ["EG"],
    ar: "مصر المقاصة | مصر للمقاصة | نادي مصر المقاصة",
  },
  "sports/missile-fc": {
    kind: "institution", en: "Missile FC", countries: ["GA"],
    ar: "ميسيل الغابوني | ميسيل ليبرفيل | ميسايل الغابوني",
  },
  "sports/mlandege": {
    kind: "institution", en: "Mlandege FC", aliases: ["Mlandege"], countries: ["TZ"],
    ar: "ملانديغي | ملانديجي | ملانديغي الزنجباري",
  },
  "sports/modern-sport": {
    kind: "institution", en: "Modern Sport FC", previousNames: ["Future FC"], countries: ["EG"],
    ar: "مودرن سبورت | مودرن فيوتشر | فيوتشر المصري | نادي فيوتشر",
  },
  "sports/modou-lo": {
    kind: "person", en: "Modou Lô", countries: ["SN"],
    ar: "مودو لو | مودو لوه",
  },
  "sports/moghreb-tetouan": {
    kind: "institution", en: "Moghreb Tétouan", countries: ["MA"],
    ar: "المغرب التطواني",
  },
  "sports/mohamed-abdallah-mazda": {
    kind: "person", en: "Mohamed Abdallah Mazda", countries: ["SD"],
    ar: "محمد عبد الله مازدا",
    arWeak: "مازدا",
    arCue: "المدرب | المنتخب | صقور الجديان",
  },
  "sports/mohamed-abdelrahman-footballer": {
    kind: "person", en: "Mohamed Abdelrahman (footballer)", aliases: ["Al-Ghorbal"], countries: ["SD"],
    ar: "محمد عبد الرحمن الغربال",
    arWeak: "الغربال",
  },
  "sports/mohamed-ahmed-bashir-basha": {
    kind: "person", en: "Mohamed Ahmed Bashir (Basha)", aliases: ["Bashah"], countries: ["SD"],
    ar: "محمد أحمد بشة | محمد أحمد بشير بشة",
  },
  "sports/mohamed-ahmed-ering": {
    kind: "person", en: "Mohamed Ahmed Ering", countries: ["SD"],
    ar: "محمد أحمد إرنق | محمد إرنق | أحمد محمد إرنق",
  },
  "sports/mohamed-al-moalim-sd": {
    kind: "person", en: "Mohamed al-Moalim", countries: ["SD"], weak: true,
    ar: "محمد المعلم",
    arCue: "الهلال | بورتسودان | مدافع",
  },
  "sports/mohamed-al-nour-abuja": {
    kind: "person", en: "Mohamed al-Nour Abuja", countries: ["SD"],
    ar: "محمد النور أبوجا",
  },
  "sports/mohamed-al-oleigi": {
    kind: "person", en: "Mohamed Ibrahim al-Oleigi", aliases: ["Al-Aliqi"], countries: ["SD"],
    ar: "محمد إبراهيم العليقي | محمد العليقي | العليقي",
  },
  "sports/mohamed-al-rashid": {
    kind: "person", en: "Mohamed al-Rashid", aliases: ["Mohamed al-Rasheed (footballer)"], countries: ["SD"], weak: true,
    ar: "محمد الرشيد",
    arCue: "المريخ | الهلال | لاعب | صقور الجديان",
  },
  "sports/mohamed-amine-tougai": {
    kind: "person", en: "Mohamed Amine Tougai", countries: ["DZ"],
    ar: "محمد الأمين توغاي | محمد أمين توغاي",
  },
  "sports/mohamed-amoura": {
    kind: "person", en: "Mohamed Amoura", countries: ["DZ"],
    ar: "محمد عمورة | محمد الأمين عمورة",
  },
  "sports/mohamed-bayo": {
    kind: "person", en: "Mohamed Bayo", countries: ["GN"],
    ar: "محمد بايو",
  },
  "sports/mohamed-dellahi-yali": {
    kind: "person", en: "Mohamed Dellahi Yali", countries: ["MR"],
    ar: "محمد دلاهي يالي | دلاهي يالي | محمد دلاه يالي | محمد يالي",
  },
  "sports/mohamed-halfa": {
    kind: "person", en: "Mohamed Halfa", countries: ["SD"],
    ar: "محمد حلفا",
  },
  "sports/mohamed-ilyas-mahjoub": {
    kind: "person", en: "Mohamed Ilyas Mahjoub", countries: ["SD"],
    ar: "محمد إلياس محجوب",
  },
  "sports/mohamed-kudus": {
    kind: "person", en: "Mohamed Kudus", countries: ["GH"],
    ar: "محمد قدوس | محمد كودوس",
  },
  "sports/mohamed-musa-al-dai": {
    kind: "person", en: "Mohamed Musa al-Dai", countries: ["SD"],
    ar: "محمد موسى الضي",
  },
  "sports/mohamed-ouahbi": {
    kind: "person", en: "Mohamed Ouahbi", countries: ["MA"],
    ar: "محمد وهبي",
  },
  "sports/mohamed-soulah": {
    kind: "person", en: "Mohamed Soulah", countries: ["LY"],
    ar: "محمد صولة",
  },
  "sports/mohsen-sayed": {
    kind: "person", en: "Mohsen Sayed", countries: ["SD"],
    ar: "محسن سيد",
  },
  "sports/monged-el-neel": {
    kind: "person", en: "Monged el-Neel", countries: ["SD"],
    ar: "منجد النيل",
  },
  "sports/montpellier-hsc": {
    kind: "institution", en: "Montpellier HSC", countries: ["FR"],
    ar: "مونبلييه الفرنسي | نادي مونبلييه",
  },
  "sports/morgan-guilavogui": {
    kind: "person", en: "Morgan Guilavogui", countries: ["GN"],
    ar: "مورغان غيلافوغي | مورغان جيلافوجي",
  },
  "sports/morocco-national-football-team": {
    kind: "institution", en: "Morocco national football team", fr: "Équipe du Maroc de football",
    aliases: ["Atlas Lions", "Lions de l'Atlas", "équipe du Maroc"], countries: ["MA"],
    ar: "منتخب المغرب | المنتخب المغربي | أسود الأطلس",
  },
  "sports/mory-diaw": {
    kind: "person", en: "Mory Diaw", countries: ["SN"],
    ar: "موري دياو | موري ديو",
  },
  "sports/moses-magogo": {
    kind: "person", en: "Moses Magogo", countries: ["UG"],
    ar: "موزيس ماغوغو | موسيس ماغوغو | موزيس ماجوجو",
  },
  "sports/mostafa-mohamed": {
    kind: "person", en: "Mostafa Mohamed", countries: ["EG"], weak: true,
    ar: "مصطفى محمد",
    arCue: "نانت | المنتخب المصري | الفراعنة",
  },
  "sports/motema-pembe": {
    kind: "institution", en: "Motema Pembe", countries: ["CD"],
    ar: "موتيما بيمبي | موتيما بمبي",
  },
  "sports/mouctar-diakhaby": {
    kind: "person", en: "Mouctar Diakhaby", countries: ["GN"],
    ar: "مختار دياكابي | موختار دياخابي | مختار دياخابي | مختار دياخبي",
  },
  "sports/mouhcine-iajour": {
    kind: "person", en: "Mouhcine Iajour", countries: ["MA"],
    ar: "محسن ياجور",
  },
  "sports/moulaye-ahmed-bessam": {
    kind: "person", en: "Moulaye Ahmed Khalil (Bessam)", countries: ["MR"],
    ar: "مولاي أحمد خليل | مولاي أحمد بسام | مولاي خليل بسام | مولاي بسام | الشيخ الخليل مولاي أحمد | مولاي أحمد الخليل بسام",
  },
  "sports/mounana": {
    kind: "institution", en: "CF Mounana", countries: ["GA"],
    ar: "مونانا الغابوني | سي إف مونانا | مونانا",
  },
  "sports/moussa-niakhate": {
    kind: "person", en: "Moussa Niakhaté", countries: ["SN"],
    ar: "موسى نياخاتي | موسى نياكاتي | موسى نياخاتيه",
  },
  "sports/moussa-sow": {
    kind: "person", en: "Moussa Sow", countries: ["SN"],
    ar: "موسى سو",
  },
  "sports/moustapha-mbow": {
    kind: "person", en: "Moustapha Mbow", countries: ["SN"],
    ar: "مصطفى مبو | مصطفى امبو | مصطفى مبوو",
  },
  "sports/muaid-ellafi": {
    kind: "person", en: "Muaid Ellafi", aliases: ["Moayed Ellafi"], countries: ["LY"],
    ar: "مؤيد اللافي",
  },
  "sports/muayad-abdin": {
    kind: "person", en: "Muayad Abdin", countries: ["SD"],
    ar: "مؤيد عابدين",
  },
  "sports/mudathir-karika": {
    kind: "person", en: "Mudathir al-Tahir (Karika)", aliases: ["Mudather Karika", "Mudathir El Tahir"], countries: ["SD"],
    ar: "مدثر كاريكا | مدثر الطيب كاريكا | مدثر الطاهر كاريكا",
    arWeak: "كاريكا",
  },
  "sports/mudathir-khairi": {
    kind: "person", en: "Mudathir Khairi", countries: ["SD"],
    ar: "مدثر خيري",
  },
  "sports/mufaddal-mohamed-al-hassan": {
    kind: "person", en: "Mufaddal Mohamed al-Hassan", countries: ["SD"],
    ar: "مفضل محمد الحسن",
  },
  "sports/muhammad-ali-boxer": {
    kind: "person", en: "Muhammad Ali (boxer)", countries: ["US"],
    ar: "محمد علي كلاي",
  },
  "sports/muhannad-al-tahir": {
    kind: "person", en: "Muhannad al-Tahir", countries: ["SD"],
    ar: "مهند الطاهر",
  },
  "sports/mukura-victory": {
    kind: "institution", en: "Mukura Victory", countries: ["RW"],
    ar: "موكورا سبور | موكورا فيكتوري",
    arWeak: "موكورا",
    arCue: "الرواندي | أبطال | الكونفدرالية",
  },
  "sports/munir-el-kajoui": {
    kind: "person", en: "Munir Mohamedi", countries: ["MA"],
    ar: "منير المحمدي | منير الكجوي",
  },
  "sports/munuki-fc": {
    kind: "institution", en: "Munuki FC", countries: ["SS"],
    ar: "نادي مونوكي | مونوكي جوبا",
  },
  "sports/musa-barrow": {
    kind: "person", en: "Musa Barrow", countries: ["GM"], weak: true,
    ar: "موسى بارو",
    arCue: "منتخب | غامبيا | العقارب | التعاون | لاعب | بولونيا",
  },
  "sports/musa-hussein-tabanja": {
    kind: "person", en: "Musa Hussein Tabanja", countries: ["SD"],
    ar: "موسى حسين طبنجة",
    arWeak: "طبنجة",
  },
  "sports/musab-kurdman": {
    kind: "person", en: "Musab Kurdman", countries: ["SD"],
    ar: "مصعب كردمان",
  },
  "sports/mustafa-karshoum": {
    kind: "person", en: "Mustafa Karshoum", countries: ["SD"],
    ar: "مصطفى كرشوم",
  },
  "sports/mutasim-gaafar": {
    kind: "person", en: "Mutasim Gaafar", countries: ["SD"],
    ar: "معتصم جعفر | معتصم جعفر سر الختم",
  },
  "sports/na-hussein-dey": {
    kind: "institution", en: "NA Hussein Dey", countries: ["DZ"],
    ar: "نصر حسين داي | نصرية حسين داي",
  },
  "sports/nabil-bentaleb": {
    kind: "person", en: "Nabil Bentaleb", countries: ["DZ"],
    ar: "نبيل بن طالب",
  },
  "sports/nairobi-united": {
    kind: "institution", en: "Nairobi United", countries: ["KE"],
    ar: "نيروبي يونايتد | نيروبي يونايتد الكيني",
  },
  "sports/nampalys-mendy": {
    kind: "person", en: "Nampalys Mendy", countries: ["SN"],
    ar: "نامباليس ميندي",
  },
  "sports/namungo": {
    kind: "institution", en: "Namungo FC", aliases: ["Namungo"], countries: ["TZ"],
    ar: "نامونغو التنزاني | نامونجو التنزاني",
  },
  "sports/nasr-al-din-abbas-jaksa": {
    kind: "person", en: "Nasr al-Din Abbas Jaksa", countries: ["SD"],
    ar: "نصر الدين عباس جكسا | نصر الدين جكسا",
    arWeak: "جكسا",
  },
  "sports/nasr-al-din-al-shighail": {
    kind: "person", en: "Nasr al-Din al-Shighail", countries: ["SD"],
    ar: "نصر الدين الشغيل | نصرالدين الشغيل",
  },
  "sports/nasr-zem-zem": {
    kind: "institution", en: "ACS Nasr Zem Zem", countries: ["MR"],
    ar: "نصر زمزم | نادي نصر زمزم | نادي زمزم | فريق زمزم",
  },
  "sports/nayef-aguerd": {
    kind: "person", en: "Nayef Aguerd", countries: ["MA"],
    ar: "نايف أكرد | نايف أجرد",
  },
  "sports/nc-magra": {
    kind: "institution", en: "NC Magra", countries: ["DZ"],
    ar: "نجم مقرة",
  },
  "sports/neil-el-aynaoui": {
    kind: "person", en: "Neil El Aynaoui", countries: ["MA"],
    ar: "نائل العيناوي | نيل العيناوي",
  },
  "sports/nene-dorgeles": {
    kind: "person", en: "Nene Dorgeles", countries: ["ML"],
    ar: "نيني دورجيليس | دورجيليس نيني | نيني دورجيل | دورغيليس نيني | دورجليس نيني | دورجيلس نيني | نيني دورجليس | دورجيليس ني",
  },
  "sports/newcastle-united": {
    kind: "institution", en: "Newcastle United", countries: ["GB"],
    ar: "نيوكاسل يونايتد | نيوكاسل الإنجليزي",
  },
  "sports/neymar": {
    kind: "person", en: "Neymar", countries: ["BR"], weak: true,
    ar: "نيمار",
    arCue: "البرازيل | البرازيلي | الكرة | اللاعب | لاعب",
  },
  "sports/ngolo-kante": {
    kind: "person", en: "N'Golo Kanté", countries: ["FR"],
    ar: "نغولو كانتي | نجولو كانتي",
    arWeak: "كانتي",
  },
  "sports/niary-tally": {
    kind: "institution", en: "ASC Niary Tally", countries: ["SN"],
    ar: "نياري تالي | نياري تالي السنغالي",
  },
  "sports/nicolas-nkoulou": {
    kind: "person", en: "Nicolas Nkoulou", countries: ["CM"],
    ar: "نيكولا نكولو | نيكولاس نكولو",
  },
  "sports/nicolas-pepe": {
    kind: "person", en: "Nicolas Pépé", countries: ["CI"],
    ar: "نيكولا بيبي | نيكولاس بيبي",
  },
  "sports/nil-hasaheisa": {
    kind: "institution", en: "Al-Nil (Hasaheisa)", countries: ["SD"],
    ar: "النيل الحصاحيصا | نيل الحصاحيصا",
  },
  "sports/nil-shendi": {
    kind: "institution", en: "Al-Nil (Shendi)", countries: ["SD"],
    ar: "النيل شندي | نيل شندي",
  },
  "sports/nizar-hamid": {
    kind: "person", en: "Nizar Hamid", countries: ["SD"],
    ar: "نزار حامد",
  },
  "sports/nkana-fc": {
    kind: "institution", en: "Nkana FC", aliases: ["Nkana"], countries: ["ZM"],
    ar: "نكانا الزامبي",
    arWeak: "نكانا",
    arCue: "الزامبي | دوري | أبطال | الكونفدرالية",
  },
  "sports/nottingham-forest": {
    kind: "institution", en: "Nottingham Forest", countries: ["GB"],
    ar: "نوتنغهام فورست | نوتنجهام فورست | نوتينغهام فورست",
  },
  "sports/nouakchott-kings": {
    kind: "institution", en: "Nouakchott King's", countries: ["MR"],
    ar: "نواكشوط كينغز | نواكشوط كينجز | كينغز الموريتاني | كينغ نواكشوط | نواكشوط كينغ | نواكشوط كينغس | نواكشوط كينج | ملوك نواكشوط | نادي ملوك نواكشوط",
  },
  "sports/nouh-el-abd": {
    kind: "person", en: "Nouh Mohamed El Abd", countries: ["MR"],
    ar: "نوح العبد | نوح محمد العبد | نوح ولد محمد العبد",
  },
  "sports/nouhou-tolo": {
    kind: "person", en: "Nouhou Tolo", countries: ["CM"],
    ar: "نوهو تولو",
  },
  "sports/noussair-mazraoui": {
    kind: "person", en: "Noussair Mazraoui", countries: ["MA"],
    ar: "نصير مزراوي | نصير المزراوي",
  },
  "sports/nuestar-douala": {
    kind: "institution", en: "New Star de Douala", aliases: ["New Star Douala", "New Stars"], countries: ["CM"],
    ar: "نيو ستار دوالا | نيو ستاردي دوالا | نيو ستار دي دوالا | نيو ستار دوالا الكاميروني | نيو ستاردي دوالا الكاميروني | نيو ستارز الكاميروني",
  },
  "sports/nyasa-big-bullets": {
    kind: "institution", en: "Nyasa Big Bullets", aliases: ["Big Bullets"], countries: ["MW"],
    ar: "بيج بوليتس | نياسا بيغ بوليتس | بيغ بوليتس المالاوي | بيج بوليتس المالاوي",
  },
  "sports/ogc-nice": {
    kind: "institution", en: "OGC Nice", countries: ["FR"],
    ar: "نيس الفرنسي | نادي نيس",
  },
  "sports/olympic-azzaweya": {
    kind: "institution", en: "Al-Olympic Zawiya", aliases: ["Olympic Azzaweya"], countries: ["LY"],
    ar: "الأولمبي الزاوية",
    arWeak: "الأولمبي الليبي",
    arCue: "نادي | الزاوية | الدوري",
  },
  "sports/olympic-niamey": {
    kind: "institution", en: "Olympic FC de Niamey", countries: ["NE"],
    ar: "أولمبيك نيامي | أولمبيك نيامي النيجري",
  },
  "sports/olympic-real-bangui": {
    kind: "institution", en: "Olympic Real de Bangui", countries: ["CF"],
    ar: "أولمبيك بانغي | أولمبيك ريال بانغي | أولمبيك بانجي | أولمبيك بانغي بطل أفريقيا الوسطى | أوليمبيك ريال بانغي | ريال بانغي",
  },
  "sports/olympique-akbou": {
    kind: "institution", en: "Olympique Akbou", countries: ["DZ"],
    ar: "أولمبي آقبو | أولمبيك أقبو",
  },
  "sports/olympique-beja": {
    kind: "institution", en: "Olympique Béja", countries: ["TN"],
    ar: "الأولمبي الباجي | أولمبيك باجة | الأولمبي الباجي التونسي",
  },
  "sports/olympique-khouribga": {
    kind: "institution", en: "Olympique Khouribga", countries: ["MA"],
    ar: "أولمبيك خريبكة",
  },
  "sports/olympique-lyonnais": {
    kind: "institution", en: "Olympique Lyonnais", countries: ["FR"],
    ar: "أولمبيك ليون | ليون الفرنسي",
  },
  "sports/olympique-marseille": {
    kind: "institution", en: "Olympique de Marseille", countries: ["FR"],
    ar: "أولمبيك مرسيليا | مارسيليا الفرنسي",
  },
  "sports/olympique-safi": {
    kind: "institution", en: "Olympic Safi", countries: ["MA"],
    ar: "أولمبيك آسفي",
  },
  "sports/omar-al-khouja": {
    kind: "person", en: "Omar Al-Khouja", countries: ["LY"], weak: true,
    ar: "عمر الخوجة",
    arCue: "ليبيا | الليبي | لاعب",
  },
  "sports/omar-bakhit": {
    kind: "person", en: "Omar Bakhit", countries: ["SD"],
    ar: "عمر بخيت",
  },
  "sports/omar-marmoush": {
    kind: "person", en: "Omar Marmoush", countries: ["EG"],
    ar: "عمر مرموش",
  },
  "sports/onze-createurs": {
    kind: "institution", en: "Onze Créateurs", countries: ["ML"],
    ar: "أونز كرياتور | أونز كرياتيرز | أونز كرياتور المالي | أونزي كرياتور | أونزيه كرياتور | أونز كرييتور | أونز كرياتورز",
  },
  "sports/orlando-pirates": {
    kind: "institution", en: "Orlando Pirates", countries: ["ZA"],
    ar: "أورلاندو بايرتس | أورلاندو بيراتس",
  },
  "sports/oryx-douala": {
    kind: "institution", en: "Léopards Douala", aliases: ["Oryx Douala"], countries: ["CM"],
    ar: "أوريكس دوالا",
  },
  "sports/osama-atta-al-mannan": {
    kind: "person", en: "Osama Atta al-Mannan", countries: ["SD"],
    ar: "أسامة عطا المنان",
  },
  "sports/otto-addo": {
    kind: "person", en: "Otto Addo", countries: ["GH"],
    ar: "أوتو أدو",
  },
  "sports/oumar-diakite": {
    kind: "person", en: "Oumar Diakité (footballer)", countries: ["CI"], weak: true,
    ar: "عمر دياكيتي | عمر دياكيتيه",
    arCue: "كوت ديفوار | ساحل العاج | منتخب | الأفيال | لاعب",
  },
  "sports/oumar-gassama": {
    kind: "person", en: "Oumar Gassama", countries: ["MR"], weak: true,
    ar: "عمر غاساما | عمر غاسما | عماري جاساما | عمر غساما | أوماري غاساما | عماري غاساما",
    arCue: "المرابطون | المنتخب | لاعب | محترف",
  },
  "sports/oumar-ngom": {
    kind: "person", en: "Oumar Ngom", countries: ["MR"], weak: true,
    ar: "عمر نجوم | عمر انغوم | عمر نغوم",
    arCue: "المرابطون | منتخب | المنتخب | لاعب",
  },
  "sports/ousmane-dembele": {
    kind: "person", en: "Ousmane Dembélé", countries: ["FR"],
    ar: "عثمان ديمبيلي",
  },
  "sports/ousmane-diao": {
    kind: "person", en: "Ousmane Diao", countries: ["SN"], weak: true,
    ar: "عثمان دياو",
    arCue: "منتخب | المنتخب | لاعب | السنغال",
  },
  "sports/oussama-benbot": {
    kind: "person", en: "Oussama Benbot", countries: ["DZ"],
    ar: "أسامة بن بوط",
  },
  "sports/oussama-el-azzouzi": {
    kind: "person", en: "Oussama El Azzouzi", countries: ["MA"],
    ar: "أسامة العزوزي",
  },
  "sports/papa-bouba-diop": {
    kind: "person", en: "Papa Bouba Diop", countries: ["SN"],
    ar: "بابا بوبا ديوب | باب بوبا ديوب",
  },
  "sports/pape-abou-cisse": {
    kind: "person", en: "Pape Abou Cissé", countries: ["SN"],
    ar: "باب أبو سيسي | بابي أبو سيسي | باب أبو سيسيه | بابي أبو ساليو",
  },
  "sports/pape-gueye": {
    kind: "person", en: "Pape Gueye", countries: ["SN"],
    ar: "باب غاي | بابي غاي | باب غي | بابي غي | باب غويي | بابي جاي | باب غايي",
  },
  "sports/pape-ibnou-ba": {
    kind: "person", en: "Pape Ibnou Ba", countries: ["MR"],
    ar: "باب ابنو با | بابي ابنو با",
  },
  "sports/papiss-cisse": {
    kind: "person", en: "Papiss Cissé", countries: ["SN"],
    ar: "بابيس سيسيه | بابيس سيسي | بابيس ديمبا سيسيه",
  },
  "sports/paradou-ac": {
    kind: "institution", en: "Paradou AC", countries: ["DZ"],
    ar: "نادي بارادو | بارادو الجزائري",
  },
  "sports/paris-fc": {
    kind: "institution", en: "Paris FC", countries: ["FR"],
    ar: "باريس إف سي",
  },
  "sports/paris-saint-germain": {
    kind: "institution", en: "Paris Saint-Germain", acronyms: ["PSG"], countries: ["FR"],
    ar: "باريس سان جيرمان | باري سان جيرمان | سان جيرمان",
  },
  "sports/patrice-beaumelle": {
    kind: "person", en: "Patrice Beaumelle", countries: ["FR"],
    ar: "باتريس بوميل | باتريس بوميلي",
  },
  "sports/patrick-ekeng": {
    kind: "person", en: "Patrick Ekeng", countries: ["CM"],
    ar: "باتريك إيكينغ | باتريك إيكنغ | باتريك إكينج",
  },
  "sports/patrick-mboma": {
    kind: "person", en: "Patrick Mboma", countries: ["CM"],
    ar: "باتريك مبوما",
  },
  "sports/patrick-vieira": {
    kind: "person", en: "Patrick Vieira", countries: ["FR"],
    ar: "باتريك فييرا | باتريك فيرا",
  },
  "sports/paul-pogba": {
    kind: "person", en: "Paul Pogba", countries: ["FR"],
    ar: "بول بوغبا | بول بوجبا",
    arWeak: "بوغبا",
  },
  "sports/paulo-duarte": {
    kind: "person", en: "Paulo Duarte", countries: ["PT", "BF"],
    ar: "باولو دوارتي | باولو دوارت",
  },
  "sports/pele": {
    kind: "person", en: "Pelé", countries: ["BR"], weak: true,
    ar: "بيليه",
    arCue: "البرازيل | البرازيلي | الكرة | اللاعب | لاعب",
  },
  "sports/pep-guardiola": {
    kind: "person", en: "Pep Guardiola", countries: ["ES"],
    ar: "بيب غوارديولا | غوارديولا | بيب جوارديولا",
  },
  "sports/percy-tau": {
    kind: "person", en: "Percy Tau", countries: ["ZA"],
    ar: "بيرسي تاو",
  },
  "sports/peter-shalulile": {
    kind: "person", en: "Peter Shalulile", countries: ["NA"],
    ar: "بيتر تشالوليلي | بيتر شالوليلي",
  },
  "sports/petro-de-luanda": {
    kind: "institution", en: "Petro de Luanda", countries: ["AO"],
    ar: "بيترو أتليتكو | بترو أتلتيكو | بيترو دي لواندا | بترو دي لواندا | بيترو أتلتيكو الأنغولي | بيترو أتليتيكو | بترو أتليتيكو | بيترو لواندا",
  },
  "sports/pierre-kunde": {
    kind: "person", en: "Pierre Kunde", countries: ["CM"],
    ar: "بيير كوندي | بيار كوندي",
  },
  "sports/plateau-united": {
    kind: "institution", en: "Plateau United", countries: ["NG"],
    ar: "بلاتو يونايتد | بلاتو النيجيري | بلاتو يونايتد النيجيري | بلاتوه يونايتد | بلاتيو يونايتد",
  },
  "sports/police-fc-rwanda": {
    kind: "institution", en: "Police FC (Rwanda)", aliases: ["Police FC"], countries: ["RW"],
    ar: "الشرطة الرواندي | نادي الشرطة الرواندي",
  },
  "sports/power-dynamos": {
    kind: "institution", en: "Power Dynamos", countries: ["ZM"],
    ar: "باور ديناموز | باور دايناموز | باور ديناموز الزامبي",
  },
  "sports/primeiro-agosto": {
    kind: "institution", en: "Primeiro de Agosto", countries: ["AO"],
    ar: "بريميرو دي أغوستو | أول أغسطس الأنغولي",
  },
  "sports/pwd-bamenda": {
    kind: "institution", en: "PWD Bamenda", countries: ["CM"],
    ar: "بي دبليو دي باميندا | بي دبليو دي بامندا | باميندا الكاميروني",
  },
  "sports/pyramids-fc": {
    kind: "institution", en: "Pyramids FC", countries: ["EG"],
    ar: "بيراميدز | نادي بيراميدز",
  },
  "sports/rabita-kosti": {
    kind: "institution", en: "Al-Rabita (Kosti)", countries: ["SD"],
    ar: "الرابطة كوستي | رابطة كوستي",
  },
  "sports/racing-club-abidjan": {
    kind: "institution", en: "Racing Club d'Abidjan", countries: ["CI"],
    ar: "راسينغ أبيدجان | راسينغ كلوب أبيدجان | راسينج أبيدجان",
  },
  "sports/racing-club-bafoussam": {
    kind: "institution", en: "Racing Club Bafoussam", countries: ["CM"],
    ar: "راسينغ بافوسام | راسينغ بافوسام الكاميروني",
  },
  "sports/racing-club-bobo": {
    kind: "institution", en: "RC Bobo-Dioulasso", countries: ["BF"],
    ar: "راسينغ بوبو | راسينغ كلوب بوبو | راسينغ بوبو ديولاسو",
  },
  "sports/ragi-abdelati": {
    kind: "person", en: "Ragi Abdelati", aliases: ["Rajy Abdel-Aati"], countries: ["SD"],
    ar: "راجي عبد العاطي",
  },
  "sports/rahimo-fc": {
    kind: "institution", en: "Rahimo FC", countries: ["BF"],
    ar: "راحيمو | رحيمو البوركيني | نادي راحيمو | راهيمو البوركيني",
  },
  "sports/raja-casablanca": {
    kind: "institution", en: "Raja Casablanca", countries: ["MA"],
    ar: "الرجاء البيضاوي | الرجاء المغربي | الرجاء الرياضي",
  },
  "sports/ramadan-agab": {
    kind: "person", en: "Ramadan Agab", countries: ["SD"],
    ar: "رمضان عجب",
  },
  "sports/ramy-bensebaini": {
    kind: "person", en: "Ramy Bensebaini", countries: ["DZ"],
    ar: "رامي بن سبعيني",
  },
  "sports/rangers-international": {
    kind: "institution", en: "Rangers International", countries: ["NG"],
    ar: "رينجرز إنترناشيونال | إينوغو رينجرز | رينجرز النيجيري | إينوجو رينجرز",
  },
  "sports/rayan-ait-nouri": {
    kind: "person", en: "Rayan Aït-Nouri", countries: ["DZ"],
    ar: "ريان آيت نوري | ريان آيت النوري",
  },
  "sports/rayon-sports": {
    kind: "institution", en: "Rayon Sports", countries: ["RW"],
    ar: "رايون سبورت | رايون سبورتس | رايون سبور الرواندي | رايون سبور | رايون سبورت الرواندي",
  },
  "sports/rb-leipzig": {
    kind: "institution", en: "RB Leipzig", countries: ["DE"],
    ar: "لايبزيغ الألماني | لايبزيج الألماني | آر بي لايبزيغ",
  },
  "sports/rc-kadiogo": {
    kind: "institution", en: "RC Kadiogo", acronyms: ["RCK"], countries: ["BF"], weak: true,
    ar: "راسينغ كاديوغو | كاديوغو البوركيني | كاديوغو | نادي كاديوغو | آر سي كاديوغو | ريال كاديوغو | ريال دي كاديوجو | راسينغ كلوب كاديوغو | ريال دو كاديوغو | راسينج كاديوجو",
    arCue: "نادي | البوركيني | مباراة | أبطال",
  },
  "sports/rc-lens": {
    kind: "institution", en: "RC Lens", countries: ["FR"],
    ar: "لانس الفرنسي | نادي لانس | نادي لانس الفرنسي",
  },
  "sports/rc-strasbourg": {
    kind: "institution", en: "RC Strasbourg", countries: ["FR"],
    ar: "ستراسبورغ الفرنسي | نادي ستراسبورغ",
  },
  "sports/rca-zemamra": {
    kind: "institution", en: "Renaissance Zemamra", countries: ["MA"],
    ar: "نهضة الزمامرة",
  },
  "sports/real-betis": {
    kind: "institution", en: "Real Betis", countries: ["ES"],
    ar: "ريال بيتيس",
  },
  "sports/real-de-banjul": {
    kind: "institution", en: "Real de Banjul", countries: ["GM"],
    ar: "ريال بانجول | ريال دي بانجول",
  },
  "sports/real-madrid": {
    kind: "institution", en: "Real Madrid", countries: ["ES"],
    ar: "ريال مدريد",
  },
  "sports/real-sociedad": {
    kind: "institution", en: "Real Sociedad", countries: ["ES"],
    ar: "ريال سوسيداد | ريال سوسييداد",
  },
  "sports/real-valladolid": {
    kind: "institution", en: "Real Valladolid", countries: ["ES"],
    ar: "بلد الوليد الإسباني | ريال بلد الوليد | نادي بلد الوليد",
  },
  "sports/red-arrows": {
    kind: "institution", en: "Red Arrows", countries: ["ZM"],
    ar: "ريد أروز الزامبي | ريد أروز",
  },
  "sports/red-bull-salzburg": {
    kind: "institution", en: "Red Bull Salzburg", countries: ["AT"],
    ar: "ريد بول سالزبورغ | سالزبورغ النمساوي | سالزبورج النمساوي",
  },
  "sports/red-star-bangui": {
    kind: "institution", en: "Red Star de Bangui", countries: ["CF"],
    ar: "ريد ستار بانغي | رد ستار بانغي",
  },
  "sports/red-star-fc": {
    kind: "institution", en: "Red Star FC", countries: ["FR"],
    ar: "ريد ستار الفرنسي | نادي ريد ستار",
  },
  "sports/remo-stars": {
    kind: "institution", en: "Remo Stars", countries: ["NG"],
    ar: "ريمو ستارز | ريمو ستارز النيجيري | ريمو ستارس | ريمو ستار",
  },
  "sports/renaissance-fc-chad": {
    kind: "institution", en: "Renaissance FC (Chad)", countries: ["TD"],
    ar: "رينيسانس التشادي | النهضة التشادي | نادي النهضة التشادي | نهضة تشاد | رونيسانس التشادي",
  },
  "sports/requins-de-latlantique": {
    kind: "institution", en: "Requins de l'Atlantique", countries: ["BJ"],
    ar: "روكان أتلانتيك | روكان دو لاتلانتيك | أسماك القرش البنيني",
  },
  "sports/ricardo-formosinho": {
    kind: "person", en: "Ricardo Formosinho", countries: ["PT"],
    ar: "ريكاردو فورموسينهو | فورموسينيو | ريكاردو فورموسينيو",
  },
  "sports/rivers-united": {
    kind: "institution", en: "Rivers United", countries: ["NG"],
    ar: "ريفرز يونايتد | ريفرز يونايتد النيجيري",
  },
  "sports/roger-milla": {
    kind: "person", en: "Roger Milla", countries: ["CM"],
    ar: "روجيه ميلا | روجي ميلا | روجر ميلا",
  },
  "sports/romain-saiss": {
    kind: "person", en: "Romain Saïss", countries: ["MA"],
    ar: "رومان سايس | غانم سايس | رومان غانم سايس",
  },
  "sports/royal-fc-burkina": {
    kind: "institution", en: "Royal FC (Burkina Faso)", aliases: ["Royal FC de Bobo-Dioulasso"], countries: ["BF"],
    ar: "رويال البوركيني | رويال بوبو ديولاسو",
  },
  "sports/royal-leopards": {
    kind: "institution", en: "Royal Leopards", countries: ["SZ"],
    ar: "رويال ليوباردز | رويال ليوباردز الإسواتيني",
  },
  "sports/rs-berkane": {
    kind: "institution", en: "RS Berkane", countries: ["MA"],
    ar: "نهضة بركان | النهضة البركانية",
  },
  "sports/rui-vitoria": {
    kind: "person", en: "Rui Vitória", countries: ["PT"],
    ar: "روي فيتوريا",
  },
  "sports/rukinzo": {
    kind: "institution", en: "Rukinzo FC", aliases: ["Rukinzo"], countries: ["BI"],
    ar: "روكينزو | روكينزو البوروندي",
  },
  "sports/ryan-mendes": {
    kind: "person", en: "Ryan Mendes", countries: ["CV"],
    ar: "رايان مينديز | ريان مينديز | رايان مينديش",
  },
  "sports/sagrada-esperanca": {
    kind: "institution", en: "Sagrada Esperança", countries: ["AO"],
    ar: "ساغرادا إسبيرانسا | ساغرادي إسبيرانزا | ساجرادا إسبيرانزا",
  },
  "sports/sahel-sc": {
    kind: "institution", en: "Sahel SC", countries: ["NE"],
    ar: "ساحل إس سي | نادي الساحل النيجري | ساحل النيجري | الساحل نيامي",
    arWeak: "الساحل النيجري",
  },
  "sports/saidy-janko": {
    kind: "person", en: "Saidy Janko", countries: ["GM"],
    ar: "سايدي جانكو",
  },
  "sports/saif-masawi": {
    kind: "person", en: "Saif Masawi", aliases: ["Saif Eldin Masawi"], countries: ["SD"],
    ar: "سيف مساوي | سيف الدين مساوي",
    arWeak: "مساوي",
    arCue: "الهلال | المريخ | السودان",
  },
  "sports/saif-terry": {
    kind: "person", en: "Saif Terry", aliases: ["Seif Teiri"], countries: ["SD"],
    ar: "سيف تيري | سيف الدين تيري",
  },
  "sports/saint-eloi-lupopo": {
    kind: "institution", en: "FC Saint-Éloi Lupopo", countries: ["CD"],
    ar: "سانت إيلوي لوبوبو | سانت إيلوا لوبوبو | لوبوبو الكونغولي | سانت لوبوبو | لوبوبو | سان إلوا لوبوبو | سان إلوي لوبوبو",
  },
  "sports/saint-george-sc": {
    kind: "institution", en: "Saint George SC", countries: ["ET"],
    ar: "سان جورج الإثيوبي | سانت جورج الإثيوبي",
  },
  "sports/saint-louis-fc-seychelles": {
    kind: "institution", en: "Saint Louis FC (Seychelles)", aliases: ["St Louis FC"], countries: ["SC"],
    ar: "سانت لويس السيشيلي | سانت لويس بطل سيشيل",
  },
  "sports/salah-adel": {
    kind: "person", en: "Salah Adel", countries: ["SD"], weak: true,
    ar: "صلاح عادل",
    arCue: "الهلال | منتخب",
  },
  "sports/salah-nemer": {
    kind: "person", en: "Salah Nemer", countries: ["SD"],
    ar: "صلاح نمر",
  },
  "sports/salaheddine-saidi": {
    kind: "person", en: "Salaheddine Saidi", countries: ["MA"],
    ar: "صلاح الدين السعيدي",
  },
  "sports/salitas-fc": {
    kind: "institution", en: "Salitas FC", aliases: ["Salitas"], countries: ["BF"],
    ar: "ساليتاس | ساليتاس البوركيني | نادي ساليتاس",
  },
  "sports/sally-sarr": {
    kind: "person", en: "Sally Sarr", countries: ["MR"], weak: true,
    ar: "سالي سار | صالي صار",
    arCue: "المرابطون | المنتخب | المدافع | موريتانيا",
  },
  "sports/samartex": {
    kind: "institution", en: "FC Samartex", countries: ["GH"],
    ar: "سامارتكس | سامارتكس الغاني | سمارتكس | سامارتيكس",
  },
  "sports/samaual-mirghani": {
    kind: "person", en: "Samaual Mirghani", aliases: ["Samawal Mirghani"], countries: ["SD"],
    ar: "سمؤل ميرغني | السمؤال ميرغني | سموأل ميرغني",
  },
  "sports/sami-trabelsi": {
    kind: "person", en: "Sami Trabelsi", countries: ["TN"],
    ar: "سامي الطرابلسي",
  },
  "sports/sammani-al-sawi": {
    kind: "person", en: "Al-Sammani al-Sawi", aliases: ["Al-Samani Saad al-Din"], countries: ["SD"],
    ar: "السماني الصاوي | السماني سعد الدين الصاوي | السماني سعد الدين",
  },
  "sports/san-pedro-fc": {
    kind: "institution", en: "San Pédro FC", aliases: ["San Pédro"], countries: ["CI"],
    ar: "سان بيدرو الإيفواري | نادي سان بيدرو",
  },
  "sports/sanad-al-warfalli": {
    kind: "person", en: "Sanad Al-Warfalli", aliases: ["Sanad Al Ouarfali"], countries: ["LY"],
    ar: "سند الورفلي",
  },
  "sports/santoba-fc": {
    kind: "institution", en: "Santoba FC", countries: ["GN"],
    ar: "سانتوبا | سانتوبا كوناكري",
  },
  "sports/saudi-football-federation": {
    kind: "institution", en: "Saudi Arabian Football Federation", acronyms: ["SAFF"], countries: ["SA"],
    ar: "الاتحاد السعودي لكرة القدم | اتحاد الكرة السعودي",
  },
  "sports/sc-de-bissau": {
    kind: "institution", en: "Sport Bissau e Benfica", countries: ["GW"],
    ar: "بنفيكا بيساو | سبورت بيساو إي بنفيكا | سبورت بيساو بينفيكا | سبورت بيساو",
  },
  "sports/sc-villa": {
    kind: "institution", en: "SC Villa", countries: ["UG"],
    ar: "فيلا الأوغندي | إس سي فيلا | فيلا جوغو",
  },
  "sports/sekhukhune-united": {
    kind: "institution", en: "Sekhukhune United", countries: ["ZA"],
    ar: "سيكوكون يونايتد | سيخوخوني يونايتد | سيكوكوني يونايتد",
  },
  "sports/seko-fofana": {
    kind: "person", en: "Seko Fofana", countries: ["CI"],
    ar: "سيكو فوفانا",
  },
  "sports/semassi-fc": {
    kind: "institution", en: "Semassi FC", countries: ["TG"],
    ar: "سيماسي التوغولي | سيماسي سوكودي | نادي سيماسي | فريق سيماسي",
  },
  "sports/senegalese-football-federation": {
    kind: "institution", en: "Senegalese Football Federation", acronyms: ["FSF"], countries: ["SN"],
    ar: "الاتحاد السنغالي لكرة القدم | الاتحادية السنغالية لكرة القدم",
  },
  "sports/seny-dieng": {
    kind: "person", en: "Seny Dieng", countries: ["SN"],
    ar: "سيني ديانغ | سيني دينغ",
  },
  "sports/sepp-blatter": {
    kind: "person", en: "Sepp Blatter", countries: ["CH"],
    ar: "جوزيف بلاتر | سيب بلاتر",
    arWeak: "بلاتر",
  },
  "sports/serey-die": {
    kind: "person", en: "Serey Dié", countries: ["CI"],
    ar: "سيري دييه | سيري دي",
  },
  "sports/servette": {
    kind: "institution", en: "Servette FC", countries: ["CH"],
    ar: "سيرفيت السويسري | نادي سيرفيت",
  },
  "sports/sevilla-fc": {
    kind: "institution", en: "Sevilla FC", countries: ["ES"],
    ar: "نادي إشبيلية | إشبيلية الإسباني",
  },
  "sports/sewe-sport": {
    kind: "institution", en: "Séwé Sport", countries: ["CI"],
    ar: "سيوي سبور | سيوي سبورت | سيوي الإيفواري",
  },
  "sports/seydou-sano": {
    kind: "person", en: "Seydou Sano", countries: ["SN"],
    ar: "سيدو سانو | سايدو سانو",
  },
  "sports/seydouba-cisse": {
    kind: "person", en: "Seydouba Cissé", countries: ["GN"],
    ar: "سيدوبا سيسي",
  },
  "sports/shabab-al-ahli": {
    kind: "institution", en: "Shabab Al Ahli", countries: ["AE"],
    ar: "شباب الأهلي | شباب الأهلي دبي | شباب الأهلي الإماراتي",
  },
  "sports/sharaf-shiboub": {
    kind: "person", en: "Sharaf Shiboub", aliases: ["Sharaf Eldin Shiboub"], countries: ["SD"],
    ar: "شرف شيبوب | شرف الدين شيبوب",
  },
  "sports/shooting-stars": {
    kind: "institution", en: "Shooting Stars SC", countries: ["NG"],
    ar: "شوتينغ ستارز | شوتنج ستارز | شوتينج ستارز",
  },
  "sports/shurta-gedaref": {
    kind: "institution", en: "Al-Shurta (Gedaref)", countries: ["SD"],
    ar: "الشرطة القضارف | شرطة القضارف",
  },
  "sports/sierra-leone-national-football-team": {
    kind: "institution", en: "Sierra Leone national football team", aliases: ["Leone Stars"], countries: ["SL"],
    ar: "منتخب سيراليون | نجوم سيراليون",
    arWeak: "نجوم ليون",
    arCue: "منتخب | المنتخب",
  },
  "sports/simba-sc": {
    kind: "institution", en: "Simba SC", aliases: ["Simba"], countries: ["TZ"],
    ar: "سيمبا التنزاني | نادي سيمبا",
    arWeak: "سيمبا",
    arCue: "التنزاني | دوري | أبطال | الكونفدرالية | فريق",
  },
  "sports/simon-adingra": {
    kind: "person", en: "Simon Adingra", countries: ["CI"],
    ar: "سيمون أدينغرا | سيمون أدينجرا",
  },
  "sports/singida-black-stars": {
    kind: "institution", en: "Singida Black Stars", countries: ["TZ"],
    ar: "سينغيدا بلاك ستارز | سينجيدا بلاك ستارز | سينغيدا",
  },
  "sports/smouha": {
    kind: "institution", en: "Smouha", countries: ["EG"],
    ar: "سموحة المصري | نادي سموحة | سموحة السكندري",
    arWeak: "سموحة",
    arCue: "الدوري | كأس | مباراة",
  },
  "sports/snim-cansado": {
    kind: "institution", en: "ASC SNIM Cansado", aliases: ["ASC SNIM", "SNIM FC"], countries: ["MR"],
    ar: "اسنيم كانصادو | سنيم كانصادو | نادي اسنيم كانصادو | أسنيم الموريتاني | نادي سنيم",
  },
  "sports/snim-fc": {
    kind: "institution", en: "SNIM FC", aliases: ["AS SNIM"], countries: ["MR"], weak: true,
    ar: "نادي اسنيم | فريق اسنيم | المعدني اسنيم",
    arCue: "نادي | الدوري | نواذيبو",
  },
  "sports/soa-abidjan": {
    kind: "institution", en: "Société Omnisports de l'Armée (SOA)", countries: ["CI"],
    ar: "سوا الإيفواري | إس أو إيه الإيفواري",
  },
  "sports/sofiane-feghouli": {
    kind: "person", en: "Sofiane Feghouli", countries: ["DZ"],
    ar: "سفيان فيغولي | سفيان فيجولي",
  },
  "sports/sofyan-amrabat": {
    kind: "person", en: "Sofyan Amrabat", countries: ["MA"],
    ar: "سفيان أمرابط | سفيان مرابط",
  },
  "sports/soufiane-rahimi": {
    kind: "person", en: "Soufiane Rahimi", countries: ["MA"],
    ar: "سفيان رحيمي",
  },
  "sports/souleiman-waberi": {
    kind: "person", en: "Souleiman Hassan Waberi", countries: ["DJ"],
    ar: "سليمان وابيري | سليمان حسن وابري | سليمان حسن وابيري",
  },
  "sports/souleymane-anne": {
    kind: "person", en: "Souleymane Anne", countries: ["MR"], weak: true,
    ar: "سليمان آن",
    arCue: "المرابطون | المنتخب | المهاجم",
  },
  "sports/souleymane-karamoko": {
    kind: "person", en: "Souleymane Karamoko", countries: ["MR"],
    ar: "سليمان كاراموكو",
  },
  "sports/south-africa-national-football-team": {
    kind: "institution", en: "South Africa national football team", aliases: ["Bafana Bafana"], countries: ["ZA"],
    ar: "منتخب جنوب أفريقيا | بافانا بافانا | البافانا بافانا | المنتخب الجنوب أفريقي",
  },
  "sports/south-sudan-football-association": {
    kind: "institution", en: "South Sudan Football Association", acronyms: ["SSFA"], countries: ["SS"],
    ar: "اتحاد جنوب السودان لكرة القدم | اتحاد كرة القدم بجنوب السودان | الاتحاد الجنوب سوداني لكرة القدم",
  },
  "sports/south-sudan-national-football-team": {
    kind: "institution", en: "South Sudan national football team", aliases: ["Bright Stars"], countries: ["SS"],
    ar: "منتخب جنوب السودان | المنتخب الجنوب سوداني | منتخب النجم الساطع | منتخب النجوم الساطعة | البرايت ستارز | منتخب دولة جنوب السودان",
    arWeak: "النجوم الساطعة",
    arCue: "منتخب | المنتخب",
  },
  "sports/southampton-fc": {
    kind: "institution", en: "Southampton FC", countries: ["GB"],
    ar: "ساوثهامبتون الإنجليزي | نادي ساوثهامبتون",
  },
  "sports/spartak-moscow": {
    kind: "institution", en: "Spartak Moscow", countries: ["RU"],
    ar: "سبارتاك موسكو",
  },
  "sports/sporting-bissau": {
    kind: "institution", en: "Sporting de Bissau", countries: ["GW"],
    ar: "سبورتينغ بيساو",
  },
  "sports/sporting-cp": {
    kind: "institution", en: "Sporting CP", countries: ["PT"],
    ar: "سبورتنغ لشبونة | سبورتينغ لشبونة | سبورتنج لشبونة",
  },
  "sports/ssc-napoli": {
    kind: "institution", en: "SSC Napoli", countries: ["IT"],
    ar: "نابولي الإيطالي | نادي نابولي",
  },
  "sports/stade-brestois": {
    kind: "institution", en: "Stade Brestois", countries: ["FR"],
    ar: "بريست الفرنسي | نادي بريست | ستاد بريست",
  },
  "sports/stade-centrafricain": {
    kind: "institution", en: "Stade Centrafricain", countries: ["CF"],
    ar: "ستاد سنترافريكان | ستاد سانترافريكان",
  },
  "sports/stade-dabidjan": {
    kind: "institution", en: "Stade d'Abidjan", countries: ["CI"], weak: true,
    ar: "ستاد أبيدجان | ملعب أبيدجان | ستاد دابيدجان",
    arCue: "نادي | أبطال",
  },
  "sports/stade-de-reims": {
    kind: "institution", en: "Stade de Reims", countries: ["FR"],
    ar: "ستاد ريمس | ستاد رانس | ريمس الفرنسي | نادي رانس",
  },
  "sports/stade-malherbe-caen": {
    kind: "institution", en: "SM Caen", countries: ["FR"],
    ar: "نادي كان الفرنسي | كاين الفرنسي",
  },
  "sports/stade-mandji": {
    kind: "institution", en: "Stade Mandji", countries: ["GA"],
    ar: "ستاد ماندجي | ستاد ماندجي الغابوني",
  },
  "sports/stade-renard-de-melong": {
    kind: "institution", en: "Stade Renard de Melong", aliases: ["Stade Renard"], countries: ["CM"],
    ar: "ستاد رينار | ستاد رينار ميلونغ",
  },
  "sports/stade-rennais": {
    kind: "institution", en: "Stade Rennais", countries: ["FR"],
    ar: "رين الفرنسي | نادي رين | ستاد رين",
  },
  "sports/stade-tunisien": {
    kind: "institution", en: "Stade Tunisien", countries: ["TN"],
    ar: "الملعب التونسي",
  },
  "sports/standard-liege": {
    kind: "institution", en: "Standard de Liège", countries: ["BE"],
    ar: "ستاندار لييج | ستاندرد لييج",
  },
  "sports/stella-dadjame": {
    kind: "institution", en: "Stella d'Adjamé", countries: ["CI"],
    ar: "ستيلا أدجامي | ستيلا أبيدجان | ستيلا كلوب أدجامي",
  },
  "sports/stellenbosch-fc": {
    kind: "institution", en: "Stellenbosch FC", aliases: ["Stellenbosch"], countries: ["ZA"],
    ar: "ستيلينبوش الجنوب أفريقي | ستيلينبوش",
  },
  "sports/stephane-mbia": {
    kind: "person", en: "Stéphane Mbia", countries: ["CM"],
    ar: "ستيفان مبيا",
  },
  "sports/stephen-keshi": {
    kind: "person", en: "Stephen Keshi", countries: ["NG"],
    ar: "ستيفن كيشي",
  },
  "sports/steve-biko-fc": {
    kind: "institution", en: "Steve Biko FC", countries: ["GM"],
    ar: "ستيف بيكو الغامبي",
  },
  "sports/steve-mounie": {
    kind: "person", en: "Steve Mounié", countries: ["BJ"],
    ar: "ستيف مونيي | ستيف مونييه",
  },
  "sports/steven-ebuela": {
    kind: "person", en: "Steven Ebuela", countries: ["CD"],
    ar: "ستيفن إيبويلا | سيفن إيبويلا | ستيفين إيبويلا",
  },
  "sports/sudan-football-association": {
    kind: "institution", en: "Sudan Football Association", countries: ["SD"],
    ar: "الاتحاد السوداني لكرة القدم | اتحاد الكرة السوداني",
  },
  "sports/sudan-premier-league": {
    kind: "institution", en: "Sudan Premier League", countries: ["SD"],
    ar: "الدوري السوداني الممتاز | الدوري السوداني | الدوري الممتاز السوداني",
  },
  "sports/sunshine-stars": {
    kind: "institution", en: "Sunshine Stars", countries: ["NG"],
    ar: "صنشاين ستارز | سانشاين ستارز | صن شاين ستارز",
  },
  "sports/supersport-united": {
    kind: "institution", en: "SuperSport United", countries: ["ZA"],
    ar: "سوبر سبورت يونايتد | سوبر سبورت | سوبر سبورت الجنوب أفريقي",
  },
  "sports/taghiyoullah-denna": {
    kind: "person", en: "Taghiyoullah Denna", countries: ["MR"],
    ar: "تقي الله الدنه | تقي ولد الدنه | تقي الله دنه",
  },
  "sports/tahrir-bahri": {
    kind: "institution", en: "Al-Tahrir (Bahri)", countries: ["SD"],
    ar: "التحرير البحراوي",
  },
  "sports/tahrir-shendi": {
    kind: "institution", en: "Al-Tahrir (Shendi)", countries: ["SD"],
    ar: "التحرير الشنداوي",
  },
  "sports/talaea-el-gaish": {
    kind: "institution", en: "Tala'ea El Gaish", countries: ["EG"],
    ar: "نادي طلائع الجيش",
    arWeak: "طلائع الجيش",
    arCue: "نادي | فريق | الدوري | الزمالك | الأهلي | المصري | مباراة",
  },
  "sports/tarik-sektioui": {
    kind: "person", en: "Tarik Sektioui", countries: ["MA"],
    ar: "طارق السكتيوي",
  },
  "sports/tayssir-atar": {
    kind: "institution", en: "ASC Tayssir d'Atar", countries: ["MR"],
    ar: "التيسير أطار | نادي التيسير أطار | تيسير أطار",
  },
  "sports/tempete-mocaf": {
    kind: "institution", en: "Tempête Mocaf", countries: ["CF"],
    ar: "تيمبيت موكاف | تمبيت موكاف",
  },
  "sports/teungueth-fc": {
    kind: "institution", en: "Teungueth FC", aliases: ["Teungueth"], countries: ["SN"],
    ar: "تونغيث | تونغيت | تونغيث السنغالي | نادي تونغيث | تينغيث | تونجيث | تيونجيث | تونغيت السنغالي",
  },
  "sports/thomas-nkono": {
    kind: "person", en: "Thomas N'Kono", countries: ["CM"],
    ar: "توماس نكونو",
  },
  "sports/thomas-partey": {
    kind: "person", en: "Thomas Partey", countries: ["GH"],
    ar: "توماس بارتي | توماس بارتاي",
  },
  "sports/thomas-ulimwengu": {
    kind: "person", en: "Thomas Ulimwengu", countries: ["TZ"],
    ar: "توماس أوليمينغو | توماس أوليموينغو | توماس أوليموينقو",
  },
  "sports/tidjikja-fc": {
    kind: "institution", en: "Tidjikja (club)", countries: ["MR"],
    ar: "نادي تجكجة | فريق تجكجة",
  },
  "sports/togo-national-football-team": {
    kind: "institution", en: "Togo national football team", aliases: ["The Sparrowhawks", "Éperviers"],
    countries: ["TG"],
    ar: "منتخب توغو | صقور توغو | المنتخب التوغولي | بواشق توغو | منتخب التوغو",
  },
  "sports/togolese-football-federation": {
    kind: "institution", en: "Togolese Football Federation", fr: "Fédération togolaise de football", acronyms: ["FTF"],
    countries: ["TG"],
    ar: "الاتحاد التوغولي لكرة القدم | اتحاد الكرة التوغولي | اتحاد كرة القدم التوغولي",
  },
  "sports/tom-saintfiet": {
    kind: "person", en: "Tom Saintfiet", countries: ["BE", "ML"],
    ar: "توم سينتفيت | توم سانتفيت | توم سانتفيه | توم سينتفيه | توم سانتفييت | توم سانت فيت",
  },
  "sports/tonnerre-yaounde": {
    kind: "institution", en: "Tonnerre Yaoundé", aliases: ["Tonnerre Kalara Club"], countries: ["CM"],
    ar: "تونير ياوندي | تونير كالارا",
  },
  "sports/tottenham": {
    kind: "institution", en: "Tottenham Hotspur", countries: ["GB"],
    ar: "توتنهام | توتنهام هوتسبير | توتنهام هوتسبر",
  },
  "sports/toujounine-club": {
    kind: "institution", en: "FC Toujounine", countries: ["MR"],
    ar: "نادي توجنين",
  },
  "sports/toulouse-fc": {
    kind: "institution", en: "Toulouse FC", countries: ["FR"],
    ar: "تولوز الفرنسي | نادي تولوز",
  },
  "sports/tour-du-faso": {
    kind: "institution", en: "Tour du Faso", countries: ["BF"],
    ar: "طواف فاسو | طواف بوركينا فاسو | دورة فاسو للدراجات | طواف فاسو للدراجات",
  },
  "sports/tourbillon-fc": {
    kind: "institution", en: "Tourbillon FC", countries: ["TD"],
    ar: "توربيون التشادي | نادي توربيون | توربيون إف سي",
    arWeak: "توربيون",
  },
  "sports/township-rollers": {
    kind: "institution", en: "Township Rollers", countries: ["BW"],
    ar: "تاونشيب رولرز | تاونشيت رولرز",
  },
  "sports/tp-mazembe": {
    kind: "institution", en: "TP Mazembe", countries: ["CD"],
    ar: "تي بي مازيمبي | مازيمبي | تي بي مازيمبي الكونغولي | مازيمبي الكونغولي",
  },
  "sports/trabzonspor": {
    kind: "institution", en: "Trabzonspor", countries: ["TR"],
    ar: "طرابزون سبور | طرابزونسبور",
  },
  "sports/trarza-club": {
    kind: "institution", en: "AS Trarza", countries: ["MR"],
    ar: "نادي اترارزة | نادي الترارزة | فريق اترارزة",
  },
  "sports/tunisia-national-football-team": {
    kind: "institution", en: "Tunisia national football team", fr: "Équipe de Tunisie de football",
    aliases: ["Eagles of Carthage"], countries: ["TN"],
    ar: "منتخب تونس | المنتخب التونسي | نسور قرطاج",
  },
  "sports/tunisian-football-federation": {
    kind: "institution", en: "Tunisian Football Federation", fr: "Fédération tunisienne de football", acronyms: ["FTF"],
    countries: ["TN"],
    ar: "الجامعة التونسية لكرة القدم | الاتحاد التونسي لكرة القدم",
  },
  "sports/tusker-fc": {
    kind: "institution", en: "Tusker FC", aliases: ["Tusker"], countries: ["KE"],
    ar: "توسكر الكيني",
    arWeak: "توسكر",
    arCue: "الكيني | دوري | أبطال | الكونفدرالية",
  },
  "sports/tuti-club": {
    kind: "institution", en: "Tuti SC", countries: ["SD"],
    ar: "نادي توتي",
    arWeak: "توتي الخرطوم",
  },
  "sports/udinese": {
    kind: "institution", en: "Udinese", countries: ["IT"],
    ar: "أودينيزي | أودينيزي الإيطالي",
  },
  "sports/umm-salal": {
    kind: "institution", en: "Umm Salal SC", countries: ["QA"],
    ar: "أم صلال القطري | نادي أم صلال",
  },
  "sports/ums-de-loum": {
    kind: "institution", en: "UMS de Loum", aliases: ["Union des Mouvements Sportifs de Loum"], acronyms: ["UMS"], countries: ["CM"],
    ar: "يو إم إس دي لوم | اتحاد لوم الكاميروني | يو اس ام دو لوم | لوم الكاميروني",
  },
  "sports/unaf-football": {
    kind: "institution", en: "North African Football Union", acronyms: ["UNAF"],
    ar: "اتحاد شمال أفريقيا لكرة القدم | اتحاد شمال إفريقيا لكرة القدم يوناف",
  },
  "sports/unifac": {
    kind: "institution", en: "Central African Football Federations' Union", acronyms: ["UNIFFAC"],
    ar: "اتحاد وسط أفريقيا لكرة القدم | اتحاد اتحادات وسط أفريقيا لكرة القدم | يونيفاك | اتحاد يونيفاك",
  },
  "sports/union-douala": {
    kind: "institution", en: "Union Douala", countries: ["CM"],
    ar: "يونيون دوالا | اتحاد دوالا",
  },
  "sports/union-touarga": {
    kind: "institution", en: "Union Touarga", countries: ["MA"],
    ar: "اتحاد تواركة | الاتحاد الرياضي لتواركة",
  },
  "sports/urana-fc": {
    kind: "institution", en: "Urana FC", aliases: ["Urana d'Arlit"], countries: ["NE"],
    ar: "أورانا النيجري | يورانا أرليت | أورانا أرليت",
  },
  "sports/us-ben-guerdane": {
    kind: "institution", en: "US Ben Guerdane", countries: ["TN"],
    ar: "اتحاد بن قردان",
  },
  "sports/us-biskra": {
    kind: "institution", en: "US Biskra", countries: ["DZ"],
    ar: "اتحاد بسكرة",
  },
  "sports/us-bitam": {
    kind: "institution", en: "US Bitam", countries: ["GA"],
    ar: "يو إس بيتام | بيتام الغابوني",
  },
  "sports/us-bougouni": {
    kind: "institution", en: "US Bougouni", countries: ["ML"],
    ar: "يو إس بوغوني | اتحاد بوغوني الرياضي | نادي بوغوني | بوغوني المالي | اتحاد بوغوني",
  },
  "sports/us-gn": {
    kind: "institution", en: "US GN", acronyms: ["USGN"], countries: ["NE"],
    ar: "نادي يو إس جي إن | نادي الدرك الوطني النيجري | الحرس الوطني بطل النيجر | نادي الدرك من النيجر | الدرك النيجري بطل النيجر",
    arWeak: "حرس النيجر",
    arCue: "نادي | فريق | الدوري | مباراة",
  },
  "sports/us-goree": {
    kind: "institution", en: "US Gorée", countries: ["SN"],
    ar: "غوري السنغالي | نادي غوري | يو إس غوري",
  },
  "sports/us-monastir": {
    kind: "institution", en: "US Monastir", countries: ["TN"],
    ar: "الاتحاد المنستيري | اتحاد المنستير",
  },
  "sports/us-orleans": {
    kind: "institution", en: "US Orléans", countries: ["FR"],
    ar: "أورليان الفرنسي | نادي أورليان",
  },
  "sports/us-ouakam": {
    kind: "institution", en: "US Ouakam", countries: ["SN"],
    ar: "أو إس أوكام | أواكام السنغالي",
  },
  "sports/usain-bolt": {
    kind: "person", en: "Usain Bolt", countries: ["JM"],
    ar: "يوسين بولت | أوساين بولت",
  },
  "sports/usc-kita": {
    kind: "institution", en: "USC Kita", aliases: ["US Kita"], countries: ["ML"],
    ar: "كيتا المالي | يو إس سي كيتا | اتحاد كيتا",
  },
  "sports/usfas": {
    kind: "institution", en: "USFAS Bamako", countries: ["ML"],
    ar: "أوسفاس باماكو | أوسفاس | يوسفاس باماكو | يوسفاس المالي",
  },
  "sports/usm-alger": {
    kind: "institution", en: "USM Alger", countries: ["DZ"],
    ar: "اتحاد العاصمة",
    arWeak: "اتحاد الجزائر",
  },
  "sports/usm-bel-abbes": {
    kind: "institution", en: "USM Bel Abbès", countries: ["DZ"],
    ar: "اتحاد بلعباس | اتحاد سيدي بلعباس",
  },
  "sports/vahid-halilhodzic": {
    kind: "person", en: "Vahid Halilhodžić", countries: ["BA"],
    ar: "وحيد خليلوزيتش | وحيد حليلوزيتش | وحيد هاليلوزيتش | خليلوزيتش",
  },
  "sports/valenciennes-fc": {
    kind: "institution", en: "Valenciennes FC", countries: ["FR"],
    ar: "فالنسيان الفرنسي | نادي فالنسيان",
  },
  "sports/victoria-united-cameroon": {
    kind: "institution", en: "Victoria United (Cameroon)", countries: ["CM"],
    ar: "فيكتوريا يونايتد الكاميروني",
  },
  "sports/villarreal": {
    kind: "institution", en: "Villarreal CF", countries: ["ES"],
    ar: "فياريال | فياريال الإسباني",
  },
  "sports/vincent-aboubakar": {
    kind: "person", en: "Vincent Aboubakar", countries: ["CM"],
    ar: "فنسنت أبو بكر | فانسان أبو بكر | فنسنت أبوبكر | فانسان أبوبكر | فنسان أبوبكر | فينسنت أبوبكر | فينسون أبو بكر | فينسنت أبو بكر",
  },
  "sports/vipers-sc": {
    kind: "institution", en: "Vipers SC", aliases: ["Vipers"], countries: ["UG"],
    ar: "فيبرس الأوغندي | فايبرز الأوغندي | فايبرز | فايبزر إف سي",
    arWeak: "فيبرز",
    arCue: "الأوغندي | دوري | أبطال | الكونفدرالية",
  },
  "sports/vitalo": {
    kind: "institution", en: "Vital'O FC", aliases: ["Vital'O"], countries: ["BI"],
    ar: "فيتالو البوروندي | فيتالو | فيتال أو البوروندي",
  },
  "sports/vitesse-fc": {
    kind: "institution", en: "Vitesse FC (Bobo-Dioulasso)", countries: ["BF"],
    ar: "فيتيس البوركيني | فيتاس بوبو ديولاسو",
  },
  "sports/volker-finke": {
    kind: "person", en: "Volker Finke", countries: ["DE"],
    ar: "فولكر فينكه | فولكر فينك",
  },
  "sports/wad-hashim-sennar": {
    kind: "institution", en: "Wad Hashim (Sennar)", countries: ["SD"],
    ar: "ود هاشم سنار | ودهاشم سنار",
  },
  "sports/wada": {
    kind: "institution", en: "WADA", fr: "AMA", aliases: ["World Anti-Doping Agency"],
    ar: "الوكالة العالمية لمكافحة المنشطات",
  },
  "sports/wafu": {
    kind: "institution", en: "West African Football Union", acronyms: ["WAFU", "UFOA"],
    ar: "اتحاد غرب أفريقيا لكرة القدم | اتحادات غرب أفريقيا لكرة القدم",
    arWeak: "الوافو",
    arShort: "وافو",
  },
  "sports/wajdi-awad-handasa": {
    kind: "person", en: "Wajdi Awad Handasa", countries: ["SD"],
    ar: "وجدي هندسة | وجدي عوض هندسة",
  },
  "sports/wakriya": {
    kind: "institution", en: "Wakriya AC", aliases: ["Wakriya"], countries: ["GN"],
    ar: "واكريا الغيني | واكريا",
  },
  "sports/walid-al-shoala": {
    kind: "person", en: "Walid al-Shoala", countries: ["SD"],
    ar: "وليد الشعلة | وليد بخيت | وليد حسن الشعلة",
  },
  "sports/walid-sadi": {
    kind: "person", en: "Walid Sadi", countries: ["DZ"],
    ar: "وليد صادي",
  },
  "sports/walieldin-khedr": {
    kind: "person", en: "Walieldin Khedr", aliases: ["Walieldin Pogba"], countries: ["SD"],
    ar: "والي الدين خضر | والي الدين بوغبا | ولي الدين بوغبا | ولي الدين خضر بوغبا | ولي الدين خضر | والي الدين خضر بوغبا",
  },
  "sports/wallidan": {
    kind: "institution", en: "Wallidan FC", countries: ["GM"],
    ar: "واليدان",
  },
  "sports/warri-wolves": {
    kind: "institution", en: "Warri Wolves", countries: ["NG"],
    ar: "واري وولفز | واري وولفس",
  },
  "sports/watanga-fc": {
    kind: "institution", en: "Watanga FC", countries: ["LR"],
    ar: "واتانغا الليبيري | واتانغا إف سي",
  },
  "sports/wessam-abou-ali": {
    kind: "person", en: "Wessam Abou Ali", countries: ["PS"],
    ar: "وسام أبو علي",
  },
  "sports/west-ham": {
    kind: "institution", en: "West Ham United", countries: ["GB"],
    ar: "وست هام | وست هام يونايتد",
  },
  "sports/wikki-tourists": {
    kind: "institution", en: "Wikki Tourists", countries: ["NG"],
    ar: "ويكي توريستس",
  },
  "sports/wilfried-zaha": {
    kind: "person", en: "Wilfried Zaha", countries: ["CI"],
    ar: "ويلفريد زاها | ولفريد زاها | ويلفريد زها",
    arWeak: "زاها",
  },
  "sports/wiliete": {
    kind: "institution", en: "Wiliete SC", countries: ["AO"],
    ar: "ويليتي | ويليتي الأنغولي",
  },
  "sports/williamsville-ac": {
    kind: "institution", en: "Williamsville AC", countries: ["CI"],
    ar: "ويليامزفيل الإيفواري | ويليامزفيل",
  },
  "sports/wolaitta-dicha": {
    kind: "institution", en: "Wolaitta Dicha", countries: ["ET"],
    ar: "ولايتا ديتشا | ولايتا ديتشا الإثيوبي | ولاييتا ديتشا",
  },
  "sports/wolverhampton": {
    kind: "institution", en: "Wolverhampton Wanderers", countries: ["GB"],
    ar: "ولفرهامبتون | وولفرهامبتون | وولفرهامبتون واندررز",
  },
  "sports/world-athletics": {
    kind: "institution", en: "World Athletics", previousNames: ["IAAF"],
    ar: "الاتحاد الدولي لألعاب القوى | الاتحاد العالمي لألعاب القوى",
  },
  "sports/wydad-casablanca": {
    kind: "institution", en: "Wydad Casablanca", countries: ["MA"],
    ar: "الوداد البيضاوي | الوداد المغربي | الوداد الرياضي",
  },
  "sports/yacine-brahimi": {
    kind: "person", en: "Yacine Brahimi", countries: ["DZ"],
    ar: "ياسين براهيمي",
  },
  "sports/yacine-idriss-diallo": {
    kind: "person", en: "Yacine Idriss Diallo", countries: ["CI"],
    ar: "ياسين إدريس ديالو | إدريس ياسين ديالو | إدريس ديالو رئيس الاتحاد الإيفواري",
  },
  "sports/yahia-fofana": {
    kind: "person", en: "Yahia Fofana", countries: ["CI"],
    ar: "يحيى فوفانا | يحي فوفانا",
  },
  "sports/yan-diomande": {
    kind: "person", en: "Yan Diomandé", countries: ["CI"],
    ar: "يان ديوماندي | يان ديومندي",
  },
  "sports/yankuba-minteh": {
    kind: "person", en: "Yankuba Minteh", countries: ["GM"],
    ar: "يانكوبا مينتي | يانكوبا مينته",
  },
  "sports/yasir-jubak": {
    kind: "person", en: "Yasir Awad Jubak", aliases: ["Yaser Awad"], countries: ["SD"],
    ar: "ياسر جوباك | ياسر عوض جوباك",
  },
  "sports/yasser-muzammil": {
    kind: "person", en: "Yasser Muzammil", countries: ["SD"],
    ar: "ياسر مزمل",
  },
  "sports/yassine-bounou": {
    kind: "person", en: "Yassine Bounou", countries: ["MA"],
    ar: "ياسين بونو",
  },
  "sports/yassine-cheikh-el-welly": {
    kind: "person", en: "Yassine Cheikh El Welly", countries: ["MR"],
    ar: "ياسين الشيخ الولي | ياسين ولد الشيخ الولي",
  },
  "sports/yeelen-olympique": {
    kind: "institution", en: "Yeelen Olympique", countries: ["ML"],
    ar: "يلين أولمبيك | ييلين أولمبيك | يلين المالي",
  },
  "sports/yehvann-diouf": {
    kind: "person", en: "Yehvann Diouf", countries: ["SN"],
    ar: "يهفان ضيوف | يهفان ديوف",
  },
  "sports/youcef-atal": {
    kind: "person", en: "Youcef Atal", countries: ["DZ"],
    ar: "يوسف عطال",
  },
  "sports/young-africans": {
    kind: "institution", en: "Young Africans", countries: ["TZ"],
    ar: "يانغ أفريكانز | يانج أفريكانز | يونغ أفريكانز | يانغ أفريكانز التنزاني | يانج أفريكانز التنزاني",
  },
  "sports/young-boys": {
    kind: "institution", en: "BSC Young Boys", countries: ["CH"],
    ar: "يونغ بويز | يونج بويز",
  },
  "sports/young-sports-academy": {
    kind: "institution", en: "Young Sports Academy", aliases: ["YOSA"], countries: ["CM"],
    ar: "يونغ سبورتس أكاديمي | يوسا باميندا",
  },
  "sports/younis-al-tayeb": {
    kind: "person", en: "Younis al-Tayeb", countries: ["SD"],
    ar: "يونس الطيب",
  },
  "sports/youssef-en-nesyri": {
    kind: "person", en: "Youssef En-Nesyri", countries: ["MA"],
    ar: "يوسف النصيري",
  },
  "sports/youssouf-sabaly": {
    kind: "person", en: "Youssouf Sabaly", countries: ["SN"],
    ar: "يوسف سابالي | يوسوف سابالي",
  },
  "sports/zalan-fc": {
    kind: "institution", en: "Zalan FC", countries: ["SS"],
    ar: "زالان | نادي زالان | زلان رومبيك | زالان الجنوب سوداني",
  },
  "sports/zamalek": {
    kind: "institution", en: "Zamalek", countries: ["EG"],
    ar: "الزمالك المصري | نادي الزمالك | الزمالك",
  },
  "sports/zambia-national-football-team": {
    kind: "institution", en: "Zambia national football team", aliases: ["Chipolopolo"], countries: ["ZM"],
    ar: "منتخب زامبيا | المنتخب الزامبي | الرصاصات النحاسية | تشيبولوبولو",
  },
  "sports/zanaco": {
    kind: "institution", en: "Zanaco", countries: ["ZM"],
    ar: "زاناكو",
  },
  "sports/zdravko-logarusic": {
    kind: "person", en: "Zdravko Logarušić", aliases: ["Zdravko Logarusic"], countries: ["HR"],
    ar: "زدرافكو لوغاروسيتش | زدرافكو لوجاروسيتش | لوغاروسيتش | زدرافكو لوقاروزيتش",
  },
  "sports/zesco-united": {
    kind: "institution", en: "ZESCO United", countries: ["ZM"],
    ar: "زيسكو يونايتد",
    arWeak: "زيسكو",
    arCue: "الزامبي | دوري | أبطال | الكونفدرالية | فريق",
  },
  "sports/zineddine-belaid": {
    kind: "person", en: "Zineddine Belaïd", countries: ["DZ"],
    ar: "زين الدين بلعيد",
  },
  "sports/zinedine-zidane": {
    kind: "person", en: "Zinedine Zidane", countries: ["FR"],
    ar: "زين الدين زيدان",
    arWeak: "زيدان",
  },
  "sports/zinho-gano": {
    kind: "person", en: "Zinho Gano", countries: ["GW"],
    ar: "زينهو غانو",
  },
  "sports/zoran-mamic": {
    kind: "person", en: "Zoran Mamic", aliases: ["Zoran Mamić"], countries: ["HR"],
    ar: "زوران ماميتش",
  },
  "sports/zoran-manojlovic": {
    kind: "person", en: "Zoran Manojlović", countries: ["RS"],
    ar: "زوران مانولوفيتش | زوران مانويلوفيتش | زوران مانوجلوفيتش",
  },
};
