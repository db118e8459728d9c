import type { ActorTable } from "../../core/records.ts";

/**
 * Football of West, Central and North Africa as news of the Sahel has it: clubs, players, coaches. Names from general
 * knowledge. No Wikidata items: none could be checked.
 */
export const sports: ActorTable = {
  "sports/abdallahi-mahmoud-footballer": {
    kind: "person", en: "Abdallahi Mahmoud (footballer)", aliases: ["Abdallahi Mahmoud"], countries: ["MR"], weak: true,
    ar: "عبد الله محمود",
    arCue: "منتخب | المرابطون",
  },
  "sports/aboubakary-koita": {
    kind: "person", en: "Aboubakary Koïta", countries: ["MR"],
    ar: "أبو بكر كويتا | أبوبكاري كويتا | أبوبكري كويتا",
  },
  "sports/achraf-hakimi": {
    kind: "person", en: "Achraf Hakimi", countries: ["MA"],
    ar: "أشرف حكيمي",
  },
  "sports/africa-sports": {
    kind: "institution", en: "Africa Sports", countries: ["CI"],
    ar: "أفريكا سبورتس | أفريكا سبور",
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
  "sports/al-ahly-shendi": {
    kind: "institution", en: "Al-Ahly Shendi", countries: ["SD"],
    ar: "أهلي شندي | الأهلي شندي",
  },
  "sports/al-hilal-obeid": {
    kind: "institution", en: "Al-Hilal (Obeid)", countries: ["SD"],
    ar: "هلال الأبيض",
  },
  "sports/al-ittihad-libya": {
    kind: "institution", en: "Al-Ittihad (Libya)", countries: ["LY"],
    ar: "اتحاد طرابلس",
    arWeak: "الاتحاد الليبي",
  },
  "sports/al-khartoum-sc": {
    kind: "institution", en: "Al-Khartoum SC", countries: ["SD"],
    ar: "الخرطوم الوطني | نادي الخرطوم الوطني",
  },
  "sports/al-nasr-libya": {
    kind: "institution", en: "Al-Nasr (Libya)", countries: ["LY"], weak: true,
    ar: "النصر الليبي",
    arCue: "نادي | مباراة | الدوري | أبطال",
  },
  "sports/alain-giresse": {
    kind: "person", en: "Alain Giresse", countries: ["FR", "ML"],
    ar: "آلان جيريس | آلان جيراس",
  },
  "sports/aly-abeid": {
    kind: "person", en: "Aly Abeid", countries: ["MR"], weak: true,
    ar: "علي عبيد | عالي اعبيد | عالي عبيد",
    arCue: "منتخب | المرابطون | المدافع",
  },
  "sports/andre-onana": {
    kind: "person", en: "André Onana", countries: ["CM"],
    ar: "أندريه أونانا",
  },
  "sports/apr-fc": {
    kind: "institution", en: "APR FC", countries: ["RW"],
    ar: "نادي الجيش الرواندي | نادي أي بي آر الرواندي | أي بي آر الرواندي",
  },
  "sports/as-cotontchad": {
    kind: "institution", en: "AS CotonTchad", countries: ["TD"],
    ar: "نادي كوتون تشاد",
  },
  "sports/as-douanes-niger": {
    kind: "institution", en: "AS Douanes (Niger)", countries: ["NE"],
    ar: "نادي الجمارك النيجري",
    arWeak: "الجمارك النيجري",
  },
  "sports/as-far": {
    kind: "institution", en: "AS FAR", countries: ["MA"],
    ar: "نادي الجيش الملكي | الجيش الملكي لكرة القدم",
  },
  "sports/as-garde-nationale-mauritania": {
    kind: "institution", en: "AS Garde Nationale (Mauritania)", countries: ["MR"],
    ar: "نادي الحرس الوطني الموريتاني",
  },
  "sports/as-gnn": {
    kind: "institution", en: "AS GNN", acronyms: ["GNN"], countries: ["NE"],
    ar: "نادي الحرس الوطني النيجري | جي إن إن النيجري",
  },
  "sports/as-kedia": {
    kind: "institution", en: "AS Kédia", aliases: ["Kédia"], countries: ["MR"],
    ar: "نادي كدية | نادي كديا",
  },
  "sports/as-maniema-union": {
    kind: "institution", en: "AS Maniema Union", countries: ["CD"],
    ar: "مانييما يونيون | مانيما يونيون",
  },
  "sports/as-pompier-mauritanie": {
    kind: "institution", en: "AS Pompier Mauritanie", countries: ["MR"],
    ar: "نادي الحماية المدنية الموريتاني | بومبيي الموريتاني",
  },
  "sports/as-sonabel": {
    kind: "institution", en: "AS Sonabel", countries: ["BF"],
    ar: "سونابيل البوركيني | نادي سونابيل",
  },
  "sports/as-vita-club": {
    kind: "institution", en: "AS Vita Club", countries: ["CD"],
    ar: "فيتا كلوب | فيتا كلوب الكونغولي",
  },
  "sports/asac-concorde": {
    kind: "institution", en: "ASAC Concorde", countries: ["MR"], weak: true,
    ar: "كونكورد | نادي الكونكورد | الكونكورد الموريتاني | نادي كونكورد",
    arCue: "نادي | نواكشوط | الدوري | الموريتاني",
  },
  "sports/asante-kotoko": {
    kind: "institution", en: "Asante Kotoko", countries: ["GH"],
    ar: "أشانتي كوتوكو | أسانتي كوتوكو",
  },
  "sports/asc-jaraaf": {
    kind: "institution", en: "ASC Jaraaf", countries: ["SN"],
    ar: "جاراف | جاراف دكار | نادي جاراف | جاراف السنغالي",
  },
  "sports/asec-mimosas": {
    kind: "institution", en: "ASEC Mimosas", countries: ["CI"],
    ar: "أسيك ميموزا | أسيك أبيدجان | أسيك ميموزاس | أسيك الإيفواري",
  },
  "sports/asfa-yennenga": {
    kind: "institution", en: "ASFA Yennenga", countries: ["BF"],
    ar: "أسفا يننغا | أسفا يينينغا | أسفا ينينغا",
  },
  "sports/asfan": {
    kind: "institution", en: "ASFAN", aliases: ["AS FAN"], acronyms: ["ASFAN"], countries: ["NE"],
    ar: "نادي أسفان | أسفان النيجري | نادي الجيش النيجري | نادي القوات المسلحة النيجرية",
  },
  "sports/babacar-diop-footballer": {
    kind: "person", en: "Babacar Diop (footballer)", aliases: ["Babacar Diop"], countries: ["MR"], weak: true,
    ar: "بابكر جوب | باباكار جوب | بابكر ديوب | باباكار ديوب",
    arCue: "منتخب | المرابطون | الحارس",
  },
  "sports/baghdad-bounedjah": {
    kind: "person", en: "Baghdad Bounedjah", countries: ["DZ"],
    ar: "بغداد بونجاح",
  },
  "sports/bakary-ndiaye": {
    kind: "person", en: "Bakary N'Diaye", countries: ["MR"],
    ar: "بكاري انجاي | باكاري انجاي | بكاري ندياي | باكاري ندياي",
  },
  "sports/binga-fc": {
    kind: "institution", en: "Binga FC", countries: ["ML"],
    ar: "بينغا المالي | نادي بينغا",
  },
  "sports/canon-yaounde": {
    kind: "institution", en: "Canon Yaoundé", countries: ["CM"],
    ar: "كانون ياوندي",
  },
  "sports/casa-sports": {
    kind: "institution", en: "Casa Sports", countries: ["SN"],
    ar: "كازا سبورت | كاسا سبورت | كازا سبور السنغالي",
  },
  "sports/casimir-ninga": {
    kind: "person", en: "Casimir Ninga", countries: ["TD"],
    ar: "كازيمير نينغا | كاسيمير نينغا | كازيمير نينجا | كاسيمير نينجا",
  },
  "sports/claude-le-roy": {
    kind: "person", en: "Claude Le Roy", countries: ["FR"],
    ar: "كلود لوروا | كلود لو روا",
  },
  "sports/club-africain": {
    kind: "institution", en: "Club Africain", countries: ["TN"],
    ar: "النادي الأفريقي التونسي | الإفريقي التونسي",
  },
  "sports/co-bamako": {
    kind: "institution", en: "CO Bamako", countries: ["ML"],
    ar: "سي أو باماكو | نادي باماكو الأولمبي",
  },
  "sports/coton-sport": {
    kind: "institution", en: "Coton Sport", countries: ["CM"],
    ar: "كوتون سبور | كوتون سبورت | القطن الرياضي الكاميروني",
    arWeak: "القطن الكاميروني",
  },
  "sports/cr-belouizdad": {
    kind: "institution", en: "CR Belouizdad", countries: ["DZ"],
    ar: "شباب بلوزداد",
  },
  "sports/cs-constantine": {
    kind: "institution", en: "CS Constantine", countries: ["DZ"], weak: true,
    ar: "شباب قسنطينة",
    arCue: "نادي | مباراة | الدوري | أبطال",
  },
  "sports/cs-sfaxien": {
    kind: "institution", en: "CS Sfaxien", countries: ["TN"],
    ar: "الصفاقسي | النادي الصفاقسي | الصفاقسي التونسي",
  },
  "sports/elect-sport": {
    kind: "institution", en: "Elect-Sport", countries: ["TD"],
    ar: "إليكت سبور | إلكت سبورت | إليكت سبورت التشادي",
  },
  "sports/emmanuel-tregoat": {
    kind: "person", en: "Emmanuel Trégoat", countries: ["FR", "TD"],
    ar: "إيمانويل تريغوا",
  },
  "sports/enyimba": {
    kind: "institution", en: "Enyimba", countries: ["NG"],
    ar: "إنييمبا | إنيمبا | إنييمبا النيجيري",
  },
  "sports/es-setif": {
    kind: "institution", en: "ES Sétif", countries: ["DZ"],
    ar: "وفاق سطيف",
  },
  "sports/esperance-de-tunis": {
    kind: "institution", en: "Espérance de Tunis", countries: ["TN"],
    ar: "الترجي التونسي | الترجي الرياضي التونسي",
    arWeak: "الترجي",
  },
  "sports/etoile-du-sahel": {
    kind: "institution", en: "Étoile du Sahel", countries: ["TN"],
    ar: "النجم الساحلي | النجم الساحلي التونسي | النجم الرياضي الساحلي",
  },
  "sports/fc-tevragh-zeina": {
    kind: "institution", en: "FC Tevragh-Zeina", countries: ["MR"],
    ar: "نادي تفرغ زينة | تفرغ زينة الموريتاني",
  },
  "sports/gazelle-fc": {
    kind: "institution", en: "Gazelle FC", aliases: ["Gazelle de N'Djamena"], countries: ["TD"],
    ar: "غازيل التشادي | نادي غازيل | غزال التشادي",
  },
  "sports/generation-foot": {
    kind: "institution", en: "Génération Foot", countries: ["SN"],
    ar: "جينيراسيون فوت | جيل كرة القدم السنغالي | جينراسيون فوت",
  },
  "sports/gernot-rohr": {
    kind: "person", en: "Gernot Rohr", countries: ["DE"],
    ar: "جيرنوت رور | غرنوت رور",
  },
  "sports/gor-mahia": {
    kind: "institution", en: "Gor Mahia", countries: ["KE"],
    ar: "غور ماهيا | جور ماهيا",
  },
  "sports/guidars-fc": {
    kind: "institution", en: "Guidars FC", countries: ["ML"],
    ar: "غيدارس | غيدار المالي | نادي غيدارس",
  },
  "sports/hafia-fc": {
    kind: "institution", en: "Hafia FC", countries: ["GN"],
    ar: "حافيا كوناكري | هافيا كوناكري | هافيا الغيني",
  },
  "sports/hakim-ziyech": {
    kind: "person", en: "Hakim Ziyech", countries: ["MA"],
    ar: "حكيم زياش",
  },
  "sports/hay-al-wadi-nyala": {
    kind: "institution", en: "Hay al-Wadi (Nyala)", countries: ["SD"],
    ar: "حي الوادي نيالا",
  },
  "sports/hearts-of-oak": {
    kind: "institution", en: "Hearts of Oak", countries: ["GH"],
    ar: "هارتس أوف أوك",
  },
  "sports/henryk-kasperczak": {
    kind: "person", en: "Henryk Kasperczak", countries: ["PL", "ML"],
    ar: "هنري كاسبرجاك | هنريك كاسبرجاك | هنري كاسبرتشاك | هنريك كاسبرتشاك",
  },
  "sports/herve-renard": {
    kind: "person", en: "Hervé Renard", countries: ["ML"],
    ar: "هيرفي رينارد | إيرفيه رينارد | هيرفي رونار | إيرفيه رونار",
  },
  "sports/horoya-ac": {
    kind: "institution", en: "Horoya AC", countries: ["GN"],
    ar: "حوريا كوناكري | هوريا كوناكري | حوريا الغيني | هورويا الغيني",
  },
  "sports/islam-slimani": {
    kind: "person", en: "Islam Slimani", countries: ["DZ"],
    ar: "إسلام سليماني",
  },
  "sports/js-kabylie": {
    kind: "institution", en: "JS Kabylie", countries: ["DZ"],
    ar: "شبيبة القبائل",
  },
  "sports/kaizer-chiefs": {
    kind: "institution", en: "Kaizer Chiefs", countries: ["ZA"],
    ar: "كايزر تشيفز",
  },
  "sports/kano-pillars": {
    kind: "institution", en: "Kano Pillars", countries: ["NG"],
    ar: "كانو بيلارز | كانو بيلارس",
  },
  "sports/mamelodi-sundowns": {
    kind: "institution", en: "Mamelodi Sundowns", countries: ["ZA"],
    ar: "ماميلودي صن داونز | صن داونز | صنداونز",
  },
  "sports/mc-alger": {
    kind: "institution", en: "MC Alger", countries: ["DZ"],
    ar: "مولودية الجزائر | مولودية العاصمة",
  },
  "sports/milo-fc": {
    kind: "institution", en: "Milo FC", countries: ["GN"],
    ar: "نادي ميلو | ميلو كانكان",
  },
  "sports/mohamed-abdelrahman-footballer": {
    kind: "person", en: "Mohamed Abdelrahman (footballer)", aliases: ["Al-Ghorbal"], countries: ["SD"],
    ar: "محمد عبد الرحمن الغربال",
    arWeak: "الغربال",
  },
  "sports/mohamed-kudus": {
    kind: "person", en: "Mohamed Kudus", countries: ["GH"],
    ar: "محمد قدوس",
  },
  "sports/nouakchott-kings": {
    kind: "institution", en: "Nouakchott King's", countries: ["MR"],
    ar: "نواكشوط كينغز | نواكشوط كينجز | كينغز الموريتاني",
  },
  "sports/onze-createurs": {
    kind: "institution", en: "Onze Créateurs", countries: ["ML"],
    ar: "أونز كرياتور | أونز كرياتيرز | أونز كرياتور المالي",
  },
  "sports/orlando-pirates": {
    kind: "institution", en: "Orlando Pirates", countries: ["ZA"],
    ar: "أورلاندو بايرتس | أورلاندو بيراتس",
  },
  "sports/patrice-beaumelle": {
    kind: "person", en: "Patrice Beaumelle", countries: ["FR"],
    ar: "باتريس بوميل | باتريس بوميلي",
  },
  "sports/paulo-duarte": {
    kind: "person", en: "Paulo Duarte", countries: ["PT", "BF"],
    ar: "باولو دوارتي | باولو دوارت",
  },
  "sports/pyramids-fc": {
    kind: "institution", en: "Pyramids FC", countries: ["EG"],
    ar: "بيراميدز | نادي بيراميدز",
  },
  "sports/rahimo-fc": {
    kind: "institution", en: "Rahimo FC", countries: ["BF"],
    ar: "راحيمو | رحيمو البوركيني | نادي راحيمو",
  },
  "sports/raja-casablanca": {
    kind: "institution", en: "Raja Casablanca", countries: ["MA"],
    ar: "الرجاء البيضاوي | الرجاء المغربي | الرجاء الرياضي",
  },
  "sports/rangers-international": {
    kind: "institution", en: "Rangers International", countries: ["NG"],
    ar: "رينجرز إنترناشيونال | إينوغو رينجرز",
  },
  "sports/rayon-sports": {
    kind: "institution", en: "Rayon Sports", countries: ["RW"],
    ar: "رايون سبورت | رايون سبورتس",
  },
  "sports/rc-kadiogo": {
    kind: "institution", en: "RC Kadiogo", acronyms: ["RCK"], countries: ["BF"], weak: true,
    ar: "راسينغ كاديوغو | كاديوغو البوركيني | كاديوغو | نادي كاديوغو",
    arCue: "نادي | البوركيني | مباراة | أبطال",
  },
  "sports/renaissance-fc-chad": {
    kind: "institution", en: "Renaissance FC (Chad)", countries: ["TD"],
    ar: "رينيسانس التشادي | النهضة التشادي | نادي النهضة التشادي",
  },
  "sports/rivers-united": {
    kind: "institution", en: "Rivers United", countries: ["NG"],
    ar: "ريفرز يونايتد",
  },
  "sports/rs-berkane": {
    kind: "institution", en: "RS Berkane", countries: ["MA"],
    ar: "نهضة بركان | النهضة البركانية",
  },
  "sports/sahel-sc": {
    kind: "institution", en: "Sahel SC", countries: ["NE"],
    ar: "ساحل إس سي | نادي الساحل النيجري",
    arWeak: "الساحل النيجري",
  },
  "sports/saint-george-sc": {
    kind: "institution", en: "Saint George SC", countries: ["ET"],
    ar: "سان جورج الإثيوبي | سانت جورج الإثيوبي",
  },
  "sports/salah-adel": {
    kind: "person", en: "Salah Adel", countries: ["SD"], weak: true,
    ar: "صلاح عادل",
    arCue: "الهلال | منتخب",
  },
  "sports/salitas-fc": {
    kind: "institution", en: "Salitas FC", countries: ["BF"],
    ar: "ساليتاس | ساليتاس البوركيني | نادي ساليتاس",
  },
  "sports/san-pedro-fc": {
    kind: "institution", en: "San Pédro FC", countries: ["CI"],
    ar: "سان بيدرو الإيفواري | نادي سان بيدرو",
  },
  "sports/simba-sc": {
    kind: "institution", en: "Simba SC", countries: ["TZ"],
    ar: "سيمبا التنزاني | نادي سيمبا",
  },
  "sports/snim-fc": {
    kind: "institution", en: "SNIM FC", aliases: ["AS SNIM"], countries: ["MR"], weak: true,
    ar: "نادي اسنيم",
    arCue: "نادي | الدوري | نواذيبو",
  },
  "sports/sofyan-amrabat": {
    kind: "person", en: "Sofyan Amrabat", countries: ["MA"],
    ar: "سفيان أمرابط | سفيان مرابط",
  },
  "sports/stade-dabidjan": {
    kind: "institution", en: "Stade d'Abidjan", countries: ["CI"], weak: true,
    ar: "ستاد أبيدجان | ملعب أبيدجان",
    arCue: "نادي | أبطال",
  },
  "sports/steve-mounie": {
    kind: "person", en: "Steve Mounié", countries: ["BJ"],
    ar: "ستيف مونيي | ستيف مونييه",
  },
  "sports/sudan-football-association": {
    kind: "institution", en: "Sudan Football Association", countries: ["SD"],
    ar: "الاتحاد السوداني لكرة القدم | اتحاد الكرة السوداني",
  },
  "sports/teungueth-fc": {
    kind: "institution", en: "Teungueth FC", countries: ["SN"],
    ar: "تونغيث | تونغيت | تونغيث السنغالي | نادي تونغيث",
  },
  "sports/thomas-partey": {
    kind: "person", en: "Thomas Partey", countries: ["GH"],
    ar: "توماس بارتي | توماس بارتاي",
  },
  "sports/tom-saintfiet": {
    kind: "person", en: "Tom Saintfiet", countries: ["BE", "ML"],
    ar: "توم سينتفيت | توم سانتفيت | توم سانتفيه | توم سينتفيه",
  },
  "sports/tourbillon-fc": {
    kind: "institution", en: "Tourbillon FC", countries: ["TD"],
    ar: "توربيون التشادي | نادي توربيون",
  },
  "sports/tp-mazembe": {
    kind: "institution", en: "TP Mazembe", countries: ["CD"],
    ar: "تي بي مازيمبي | مازيمبي | تي بي مازيمبي الكونغولي",
  },
  "sports/us-gn": {
    kind: "institution", en: "US GN", acronyms: ["USGN"], countries: ["NE"],
    ar: "نادي يو إس جي إن | نادي الدرك الوطني النيجري",
  },
  "sports/us-goree": {
    kind: "institution", en: "US Gorée", countries: ["SN"],
    ar: "غوري السنغالي | نادي غوري",
  },
  "sports/usm-alger": {
    kind: "institution", en: "USM Alger", countries: ["DZ"],
    ar: "اتحاد العاصمة",
    arWeak: "اتحاد الجزائر",
  },
  "sports/vincent-aboubakar": {
    kind: "person", en: "Vincent Aboubakar", countries: ["CM"],
    ar: "فنسنت أبو بكر | فانسان أبو بكر | فنسنت أبوبكر | فانسان أبوبكر",
  },
  "sports/wydad-casablanca": {
    kind: "institution", en: "Wydad Casablanca", countries: ["MA"],
    ar: "الوداد البيضاوي | الوداد المغربي | الوداد الرياضي",
  },
  "sports/yassine-bounou": {
    kind: "person", en: "Yassine Bounou", countries: ["MA"],
    ar: "ياسين بونو",
  },
  "sports/young-africans": {
    kind: "institution", en: "Young Africans", countries: ["TZ"],
    ar: "يانغ أفريكانز | يانج أفريكانز | يونغ أفريكانز",
  },
  "sports/zamalek": {
    kind: "institution", en: "Zamalek", countries: ["EG"],
    ar: "الزمالك المصري | نادي الزمالك | الزمالك",
  },
};
