import type { ActorTable } from "../../core/records.ts";

/**
 * Sudan: forces, governments, bodies, parties, movements, unions, media and companies; its persons stand in sd.ts. Names
 * and dates from general knowledge of the country's public life and its press; ACLED strings as public code that reads
 * that data set has them. No Wikidata items: none could be checked. Composed names (army, government, ministries with
 * the adjective of the country) are made by rule.
 */
export const sdMovements: ActorTable = {
  "sd-movements/10th-infantry-division-sudan": {
    kind: "state-force", en: "10th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة العاشرة مشاة | الفرقة العاشرة أبو جبيهة | الفرقة العاشرة أبوجبيهة | الفرقة العاشرة بأبو جبيهة",
  },
  "sd-movements/14th-infantry-division-sudan": {
    kind: "state-force", en: "14th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة الرابعة عشرة مشاة | الفرقة 14 مشاة | الفرقة 14 مشاة كادقلي | الفرقة 14 مشاة كادوقلي | الفرقة الرابعة عشرة مشاة كادقلي | الفرقة 14 كادقلي",
  },
  "sd-movements/15th-infantry-division-sudan": {
    kind: "state-force", en: "15th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة 15 مشاة | الفرقة الخامسة عشرة مشاة | الفرقة 15 الجنينة | الفرقة 15 بالجنينة | الفرقة 15 مشاة الجنينة",
  },
  "sd-movements/16th-infantry-division-sudan": {
    kind: "state-force", en: "16th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة 16 مشاة | الفرقة السادسة عشرة مشاة | الفرقة 16 نيالا | الفرقة 16 بنيالا | الفرقة 16 مشاة نيالا | الفرقة 16 مشاة بنيالا | الفرقة السادسة عشر نيالا",
  },
  "sd-movements/17th-infantry-division-sudan": {
    kind: "state-force", en: "17th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة 17 مشاة | الفرقة السابعة عشرة مشاة | الفرقة 17 سنجة | الفرقة 17 بسنجة | الفرقة السابعة عشرة سنجة",
  },
  "sd-movements/18th-infantry-division-sudan": {
    kind: "state-force", en: "18th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة 18 مشاة | الفرقة الثامنة عشرة مشاة | الفرقة 18 كوستي | الفرقة 18 بكوستي | الفرقة 18 مشاة كوستي",
  },
  "sd-movements/19th-infantry-division-sudan": {
    kind: "state-force", en: "19th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة 19 مشاة | الفرقة التاسعة عشرة مشاة | الفرقة 19 مروي | الفرقة 19 بمروي | الفرقة 19 مشاة مروي | الفرقة 19 مشاة بمروي",
  },
  "sd-movements/1st-infantry-division-sudan": {
    kind: "state-force", en: "1st Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة الأولى مشاة | الفرقة الأولى مشاة مدني | الفرقة الأولى بمدني | الفرقة الأولى مدني | الفرقة الأولى ود مدني",
  },
  "sd-movements/20th-infantry-division-sudan": {
    kind: "state-force", en: "20th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة 20 مشاة | الفرقة العشرون مشاة | الفرقة العشرين مشاة | الفرقة 20 الضعين | الفرقة 20 بالضعين | الفرقة عشرون الضعين",
  },
  "sd-movements/21st-infantry-division-sudan": {
    kind: "state-force", en: "21st Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة 21 مشاة | الفرقة الحادية والعشرون مشاة | الفرقة 21 زالنجي | الفرقة 21 بزالنجي | الفرقة 21 مشاة زالنجي",
  },
  "sd-movements/2nd-infantry-division-sudan": {
    kind: "state-force", en: "2nd Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة الثانية مشاة | الفرقة الثانية مشاة القضارف | الفرقة الثانية مشاة بالقضارف | الفرقة الثانية القضارف | الفرقة الثانية بالقضارف",
  },
  "sd-movements/3rd-infantry-division-sudan": {
    kind: "state-force", en: "3rd Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة الثالثة مشاة | الفرقة الثالثة مشاة شندي | الفرقة الثالثة مشاة بشندي | الفرقة الثالثة شندي | الفرقة الثالثة بشندي",
  },
  "sd-movements/4th-infantry-division-sudan": {
    kind: "state-force", en: "4th Infantry Division (Sudan)", countries: ["SD"],
    ar: "الفرقة الرابعة مشاة | الفرقة الرابعة مشاة الدمازين | الفرقة الرابعة مشاة بالدمازين | الفرقة الرابعة الدمازين | الفرقة الرابعة بالدمازين",
  },
  "sd-movements/agd-al-jalad": {
    kind: "institution", en: "Igd al-Jalad", aliases: ["Aqd al-Jalad"], countries: ["SD"],
    ar: "فرقة عقد الجلاد | عقد الجلاد",
  },
  "sd-movements/agricultural-bank-of-sudan": {
    kind: "company", en: "Agricultural Bank of Sudan", countries: ["SD"],
    ar: "البنك الزراعي السوداني | البنك الزراعي بالسودان",
    arWeak: "البنك الزراعي",
  },
  "sd-movements/ahfad-university-for-women": {
    kind: "institution", en: "Ahfad University for Women", countries: ["SD"],
    ar: "جامعة الأحفاد | جامعة الأحفاد للبنات",
  },
  "sd-movements/ajras-al-hurriya": {
    kind: "media", en: "Ajras al-Hurriya", countries: ["SD"],
    ar: "أجراس الحرية | صحيفة أجراس الحرية",
  },
  "sd-movements/al-ahdath-sudan": {
    kind: "media", en: "Al-Ahdath (Sudan)", aliases: ["Al-Ahdath"], countries: ["SD"], weak: true,
    ar: "صحيفة الأحداث",
    arCue: "الخرطوم | السودان | السودانية",
  },
  "sd-movements/al-ayam-sudan": {
    kind: "media", en: "Al-Ayam (Sudan)", aliases: ["Al-Ayam"], countries: ["SD"], weak: true,
    ar: "صحيفة الأيام | جريدة الأيام",
    arCue: "الخرطوم | السودان | السودانية",
  },
  "sd-movements/al-dagalo-family": {
    kind: "community", en: "Dagalo family", aliases: ["Al Dagalo"], countries: ["SD"],
    ar: "آل دقلو | أسرة دقلو | أسرة آل دقلو | عائلة دقلو",
  },
  "sd-movements/al-hilal": {
    kind: "institution", en: "Al-Hilal Omdurman", aliases: ["Al-Hilal SC", "Al-Hilal", "Al Hilal"], countries: ["SD"],
    ar: "الهلال السوداني | نادي الهلال السوداني | هلال أم درمان | الهلال أم درمان | هلال الملايين | الهلال العاصمي",
    arWeak: "الهلال",
    arCue: "المريخ | السوداني | أم درمان | ريجيكامب | إيبينغي | العليقي | سيكافا | الأبطال | ربع | الممتاز | بطاقة | تدريباته | لوبوبو | صن داونز | كيجالي",
  },
  "sd-movements/al-khaleej-bank-sudan": {
    kind: "company", en: "Al Khaleej Bank (Sudan)", aliases: ["Al Khaleej Bank"], countries: ["SD"], weak: true,
    ar: "بنك الخليج | بنك الخليج المحدود | شركة بنك الخليج المحدود",
    arCue: "السودان | الدعم السريع | حميدتي",
  },
  "sd-movements/al-khartoum-newspaper": {
    kind: "media", en: "Al-Khartoum (newspaper)", countries: ["SD"],
    ar: "صحيفة الخرطوم | جريدة الخرطوم",
  },
  "sd-movements/al-merrikh": {
    kind: "institution", en: "Al-Merrikh SC", fr: "Al-Merreikh", aliases: ["Al Merreikh"], countries: ["SD"],
    ar: "المريخ السوداني | نادي المريخ السوداني | نادي المريخ | المريخ أم درمان | مريخ أم درمان | المريخ العاصمي | نادي المريخ العاصمي | فريق المريخ السوداني",
    arWeak: "المريخ",
    arCue: "الهلال | الممتاز | الدوري | مباراة | ركلة | هدف | فريق | لفريق | لاعب | المهاجم | ديربي | تحضيراته | الأبطال | نصف | الممتاز | التعاون | نواكشوط | تدريباته | إعداده",
  },
  "sd-movements/al-mijhar-al-siyasi": {
    kind: "media", en: "Al-Mijhar al-Siyasi", countries: ["SD"],
    ar: "المجهر السياسي | صحيفة المجهر",
  },
  "sd-movements/al-nawras-news": {
    kind: "media", en: "Al-Nawras News", countries: ["SD"],
    ar: "النورس نيوز | النوارس نيوز",
  },
  "sd-movements/al-neelain-university": {
    kind: "institution", en: "Al-Neelain University", countries: ["SD"],
    ar: "جامعة النيلين",
  },
  "sd-movements/al-nile-bank": {
    kind: "company", en: "Al Nile Bank", countries: ["SD"], weak: true,
    ar: "بنك النيل",
    arCue: "السودان | الخرطوم | السوداني",
  },
  "sd-movements/al-razi-university": {
    kind: "institution", en: "Al-Razi University (Sudan)", countries: ["SD"], weak: true,
    ar: "جامعة الرازي",
    arCue: "السودان | الخرطوم",
  },
  "sd-movements/al-sahafa-sudan": {
    kind: "media", en: "Al-Sahafa (Sudan)", aliases: ["Al-Sahafa"], countries: ["SD"], weak: true,
    ar: "صحيفة الصحافة",
    arCue: "الخرطوم | السودان | السودانية",
  },
  "sd-movements/al-sayyad-force": {
    kind: "state-force", en: "Al-Sayyad mobile force", aliases: ["Sayyad convoy"], countries: ["SD"],
    ar: "متحرك الصياد | متحركات الصياد | قوات متحرك الصياد",
  },
  "sd-movements/al-shamal-islamic-bank": {
    kind: "company", en: "Al Shamal Islamic Bank", countries: ["SD"],
    ar: "بنك الشمال الإسلامي | مصرف الشمال الإسلامي",
  },
  "sd-movements/al-tawasul-party": {
    kind: "party", en: "Eastern Sudan Tawasul Party", countries: ["SD"], weak: true,
    ar: "حزب التواصل",
    arCue: "إدريس | شرق السودان | كسلا | بورتسودان | السودان",
  },
  "sd-movements/al-watan-sudan": {
    kind: "media", en: "Al-Watan (Sudan)", aliases: ["Al-Watan"], countries: ["SD"], weak: true,
    ar: "صحيفة الوطن | الوطن السودانية | صحيفة الوطن السودانية",
    arCue: "الخرطوم | السودان | السودانية",
  },
  "sd-movements/alwan-sudan": {
    kind: "media", en: "Alwan (Sudan)", aliases: ["Alwan"], countries: ["SD"], weak: true,
    ar: "صحيفة ألوان | ألوان السودانية | ألوان اليومية",
    arCue: "الخرطوم | السودان | السودانية",
  },
  "sd-movements/alzaiem-alazhari-university": {
    kind: "institution", en: "Alzaiem Alazhari University", countries: ["SD"],
    ar: "جامعة الزعيم الأزهري",
  },
  "sd-movements/amal-malaz": {
    kind: "aid", en: "Al-Amal and Al-Malaz", countries: ["SD"],
    ar: "منظمة الأمل والملاذ | جمعية الأمل والملاذ",
  },
  "sd-movements/angry-without-borders": {
    kind: "movement", en: "Angry Without Borders", fr: "En colère sans frontières", aliases: ["Ghadiboun"],
    countries: ["SD"],
    ar: "غاضبون بلا حدود",
  },
  "sd-movements/animal-resources-bank": {
    kind: "company", en: "Animal Resources Bank", countries: ["SD"],
    ar: "بنك الثروة الحيوانية",
  },
  "sd-movements/ansar-al-sunna-sd": {
    kind: "movement", en: "Ansar al-Sunna al-Muhammadiyya (Sudan)", aliases: ["Ansar al-Sunna"], countries: ["SD"],
    ar: "جماعة أنصار السنة المحمدية بالسودان | أنصار السنة المحمدية بالسودان | جماعة أنصار السنة بالسودان | جماعة أنصار السنة السودانية",
    arWeak: "جماعة أنصار السنة المحمدية | أنصار السنة المحمدية | جماعة أنصار السنة",
    arCue: "السودان | الخرطوم",
  },
  "sd-movements/armoured-corps": {
    kind: "state-force", en: "Armoured Corps", fr: "Corps blindé", countries: ["SD"], parent: "sd/armed-forces",
    ar: "سلاح المدرعات السوداني | قيادة سلاح المدرعات",
    arWeak: "سلاح المدرعات",
  },
  "sd-movements/ashorooq-tv": {
    kind: "media", en: "Ashorooq TV", aliases: ["Al-Shorooq TV"], countries: ["SD"], weak: true,
    ar: "قناة الشروق | قناة الشروق السودانية | تلفزيون الشروق",
    arCue: "السودان | السودانية | الخرطوم",
  },
  "sd-movements/assessment-evaluation-commission": {
    kind: "institution", en: "Assessment and Evaluation Commission", acronyms: ["AEC"], countries: ["SD", "SS"],
    ar: "مفوضية التقويم والتقدير | مفوضية التقدير والتقويم | مفوضية التقييم والتقدير | هيئة التقويم والتقدير",
  },
  "sd-movements/avicenna-university-sd": {
    kind: "institution", en: "Ibn Sina University (Sudan)", countries: ["SD"], weak: true,
    ar: "جامعة ابن سينا",
    arCue: "السودان | الخرطوم | السودانية",
  },
  "sd-movements/awal-al-nahar": {
    kind: "media", en: "Awal al-Nahar", countries: ["SD"],
    ar: "صحيفة أول النهار | جريدة أول النهار",
  },
  "sd-movements/awlad-gaid": {
    kind: "community", en: "Awlad Gaid (Rizeigat)", aliases: ["Awlad Gaid"], countries: ["SD"],
    ar: "أولاد قايد | رزيقات أولاد قايد",
  },
  "sd-movements/awrad-news": {
    kind: "media", en: "Awrad News", countries: ["SD"],
    ar: "أوراد نيوز",
  },
  "sd-movements/azza-air-transport": {
    kind: "company", en: "Azza Air Transport", countries: ["SD"],
    ar: "عزة للنقل الجوي",
  },
  "sd-movements/baath-qawmi": {
    kind: "party", en: "Sudanese National Ba'ath Party", countries: ["SD"],
    ar: "حزب البعث القومي | حزب البعث القومي السوداني",
  },
  "sd-movements/baath-sudan": {
    kind: "party", en: "Arab Socialist Ba'ath Party (Sudan)", fr: "Parti Baas soudanais", countries: ["SD"],
    ar: "حزب البعث العربي الاشتراكي الأصل | حزب البعث السوداني | حزب البعث العربي الاشتراكي السوداني",
  },
  "sd-movements/bakht-al-ruda-university": {
    kind: "institution", en: "Bakht al-Ruda University", countries: ["SD"],
    ar: "جامعة بخت الرضا",
  },
  "sd-movements/beja-nazirates-council": {
    kind: "movement", en: "Beja Nazirates Council",
    aliases: ["High Council of Beja Nazirs and Independent Chieftains", "Supreme Council of Beja Nazirs", "Beja Council", "High Council of Beja Nazirs"],
    countries: ["SD"],
    ar: "المجلس الأعلى لنظارات البجا | مجلس نظارات البجا | المجلس الأعلى لنظارات البجا والعموديات المستقلة | مجلس البجا | المجلس الأعلى للبجا | المجلس الأعلى لقبائل البجا",
  },
  "sd-movements/blue-nile-mashreg-bank": {
    kind: "company", en: "Blue Nile Mashreg Bank", aliases: ["Blue Nile Mashreq Bank"], countries: ["SD"],
    ar: "بنك النيل الأزرق المشرق | بنك النيل الأزرق | بنك المشرق النيل الأزرق",
  },
  "sd-movements/border-guards": {
    kind: "state-force", en: "Border Guards (Sudan)", fr: "Gardes-frontières soudanais", countries: ["SD"],
    ar: "قوات حرس الحدود السودانية | حرس الحدود السوداني | استخبارات الحدود | قوات استخبارات الحدود",
  },
  "sd-movements/brigade-18-sd": {
    kind: "state-force", en: "18th Infantry Brigade (El Nahud)", countries: ["SD"],
    ar: "اللواء 18 مشاة | اللواء 18 النهود | اللواء 18 بالنهود | اللواء 18 مشاة النهود",
  },
  "sd-movements/brigade-54-sd": {
    kind: "state-force", en: "54th Infantry Brigade (Dilling)", countries: ["SD"],
    ar: "اللواء 54 مشاة | اللواء 54 الدلنج | اللواء 54 مشاة الدلنج | اللواء 54 بالدلنج",
  },
  "sd-movements/brigade-89-sd": {
    kind: "state-force", en: "89th Infantry Brigade (Babanusa)", countries: ["SD"],
    ar: "اللواء 89 مشاة | اللواء 89 بابنوسة | اللواء 89 ببابنوسة",
  },
  "sd-movements/brigade-92-sd": {
    kind: "state-force", en: "92nd Infantry Brigade (Sudan)", countries: ["SD"],
    ar: "اللواء 92 | اللواء 92 مشاة | اللواء 92 هجليج | اللواء 92 بهجليج",
  },
  "sd-movements/broad-islamic-current": {
    kind: "movement", en: "Broad Islamic Current", countries: ["SD"], from: "2022",
    ar: "التيار الإسلامي العريض | تحالف التيار الإسلامي العريض",
  },
  "sd-movements/broad-national-front-sudan": {
    kind: "movement", en: "Broad National Front (Sudan)", countries: ["SD"],
    ar: "الجبهة الوطنية العريضة",
  },
  "sd-movements/build-sudan-party": {
    kind: "party", en: "Build Sudan Party", countries: ["SD"],
    ar: "حزب بناء السودان",
  },
  "sd-movements/canar-telecom": {
    kind: "company", en: "Canar Telecom", aliases: ["Canar"], countries: ["SD"], weak: true,
    ar: "كنار للاتصالات | شركة كنار | كنار | كنارتل",
    arCue: "الاتصالات | السودان | سوداتل",
  },
  "sd-movements/central-kitchen-khartoum": {
    kind: "movement", en: "Community kitchens (Takaya)", aliases: ["Takaya", "Central kitchens"], countries: ["SD"], weak: true,
    ar: "التكايا | المطابخ المركزية",
    arCue: "الخرطوم | الفاشر | السودان",
  },
  "sd-movements/central-reserve": {
    kind: "state-force", en: "Central Reserve Police", fr: "Police de réserve centrale", aliases: ["Abu Tira"], acronyms: ["CRP"], countries: ["SD"],
    acled: [{ name: "Military Forces of Sudan (2019-) Abu Tira" }],
    ar: "شرطة الاحتياطي المركزي | قوات الاحتياطي المركزي | الاحتياطي المركزي السوداني | أبو طيرة | قوات أبو طيرة",
    arWeak: "الاحتياطي المركزي",
  },
  "sd-movements/centrist-current-for-change": {
    kind: "movement", en: "Centrist Current for Change", countries: ["SD"],
    ar: "تيار الوسط للتغيير",
  },
  "sd-movements/change-now-sudan": {
    kind: "movement", en: "Change Now", countries: ["SD"],
    ar: "حركة التغيير الآن",
    arWeak: "التغيير الآن",
    arCue: "السودان | السوداني | حركة | الحرية والتغيير",
  },
  "sd-movements/civil-administration-in-south-darfur": {
    kind: "institution", en: "Civil Administration in South Darfur", countries: ["SD"],
    ar: "الإدارة المدنية بولاية جنوب دارفور | الإدارة المدنية في جنوب دارفور | الإدارة المدنية بجنوب دارفور | الإدارة المدنية في نيالا",
  },
  "sd-movements/civil-authority-of-new-sudan": {
    kind: "institution", en: "Civil Authority of New Sudan", acronyms: ["CANS", "SANS"], countries: ["SD"],
    ar: "السلطة المدنية للسودان الجديد | السلطة المدنية للسودان الجديد في جبال النوبة",
  },
  "sd-movements/civil-aviation-authority-sudan": {
    kind: "institution", en: "Civil Aviation Authority (Sudan)", aliases: ["Sudan Civil Aviation Authority"], countries: ["SD"], weak: true,
    ar: "سلطة الطيران المدني",
    arCue: "السودان | بورتسودان | الخرطوم | سودانير",
  },
  "sd-movements/civil-forces-gathering": {
    kind: "movement", en: "Civil Forces Gathering", countries: ["SD"],
    ar: "تجمع القوى المدنية السودانية | تجمع القوى المدنية السوداني",
    arWeak: "تجمع القوى المدنية",
    arCue: "السودان | السوداني | السودانية | الخرطوم",
  },
  "sd-movements/civil-front-to-stop-the-war-and-restore-democracy": {
    kind: "movement", en: "Civil Front to Stop the War and Restore Democracy", countries: ["SD"],
    ar: "الجبهة المدنية لإيقاف الحرب واستعادة الديمقراطية | الجبهة المدنية لإيقاف الحرب | الجبهة المدنية لوقف الحرب واستعادة الديمقراطية",
  },
  "sd-movements/civil-society-initiative-sudan": {
    kind: "movement", en: "Civil Society Initiative", countries: ["SD"],
    ar: "مبادرة المجتمع المدني السوداني | مبادرة المجتمع المدني السودانية",
    arWeak: "مبادرة المجتمع المدني",
    arCue: "نداء السودان | السودان | السوداني | السودانية",
  },
  "sd-movements/coalition-of-eastern-sudan-parties": {
    kind: "movement", en: "Alliance of Eastern Sudan Parties and Movements", countries: ["SD"],
    ar: "تحالف أحزاب وحركات شرق السودان | تحالف أحزاب وحركات الشرق",
  },
  "sd-movements/commission-for-refugees-sd": {
    kind: "institution", en: "Commission for Refugees (Sudan)", acronyms: ["COR"], countries: ["SD"],
    ar: "معتمدية اللاجئين السودانية",
    arWeak: "معتمدية اللاجئين | معتمد اللاجئين",
    arCue: "السودان | القضارف | كسلا",
  },
  "sd-movements/confederation-of-sudanese-civil-society-organizations": {
    kind: "institution", en: "Confederation of Sudanese Civil Society Organizations", countries: ["SD"],
    ar: "كونفدرالية منظمات المجتمع المدني السودانية | كونفدرالية منظمات المجتمع المدني السوداني",
    arWeak: "كونفدرالية منظمات المجتمع المدني",
    arCue: "السودان | السوداني | السودانية",
  },
  "sd-movements/council-of-states-sudan": {
    kind: "institution", en: "Council of States (Sudan)", countries: ["SD"], weak: true,
    ar: "مجلس الولايات",
    arCue: "البرلمان | المجلس الوطني | السودان | الهيئة التشريعية",
  },
  "sd-movements/dams-implementation-unit": {
    kind: "institution", en: "Dams Implementation Unit", countries: ["SD"],
    ar: "وحدة تنفيذ السدود | وحدة السدود السودانية",
    arWeak: "وحدة السدود",
    arCue: "السودان | مروي | الخرطوم",
  },
  "sd-movements/dar-hamar-emirate": {
    kind: "institution", en: "Dar Hamar Emirate", countries: ["SD"],
    ar: "أمارة دار حمر | إمارة عموم دار حمر | إدارة دار حمر الأهلية",
  },
  "sd-movements/dar-masalit-sultanate": {
    kind: "institution", en: "Sultanate of Dar Masalit", aliases: ["Dar Masalit sultanate"], countries: ["SD"],
    ar: "سلطنة دار مساليت | سلطنة المساليت | سلطنة دار المساليت",
  },
  "sd-movements/darfur-bar": {
    kind: "union", en: "Darfur Bar Association", fr: "Barreau du Darfour", countries: ["SD"],
    ar: "هيئة محامي دارفور | محامو دارفور",
  },
  "sd-movements/darfur-referendum-commission": {
    kind: "institution", en: "Darfur Referendum Commission", countries: ["SD"],
    ar: "مفوضية استفتاء دارفور | مفوضية الاستفتاء الإداري لدارفور",
  },
  "sd-movements/darfur-regional-gov": {
    kind: "government", en: "Darfur Regional Authority", fr: "Autorité régionale du Darfour", countries: ["SD"],
    ar: "السلطة الإقليمية لدارفور | حكومة إقليم دارفور | السلطة الانتقالية لدارفور | سلطة دارفور الإقليمية | السلطة الإقليمية الانتقالية لدارفور | سلطة إقليم دارفور | السلطة الإقليمية في دارفور",
  },
  "sd-movements/darfur-victims-support": {
    kind: "institution", en: "Darfur Victims Support", countries: ["SD"],
    ar: "منظمة مناصرة ضحايا دارفور | مناصرة ضحايا دارفور",
  },
  "sd-movements/dissolution-committee": {
    kind: "institution", en: "Empowerment Removal Committee", fr: "Comité de démantèlement du régime",
    aliases: ["Committee to Dismantle the June 30 1989 Regime"], countries: ["SD"], from: "2019",
    ar: "لجنة إزالة التمكين | لجنة تفكيك نظام الثلاثين من يونيو | لجنة تفكيك نظام 30 يونيو | لجنة إزالة التمكين السودانية | لجنة إزالة التمكين ومحاربة الفساد | لجنة تفكيك نظام الإنقاذ | لجنة تفكيك النظام السابق | لجنة إزالة تمكين نظام 30 يونيو",
    arWeak: "لجنة تفكيك التمكين",
  },
  "sd-movements/dup": {
    kind: "party", en: "Democratic Unionist Party", fr: "Parti démocratique unioniste", acronyms: ["DUP"], countries: ["SD"],
    ar: "الحزب الاتحادي الديمقراطي | الحزب الاتحادي الديمقراطي الأصل | الاتحادي الديمقراطي | الحزب الاتحادي الديموقراطي | الاتحادي الأصل | الاتحادي الديمقراطي الأصل | الحزب الاتحادي الديمقراطي المسجل | الحزب الاتحادى | الحزب الديمقراطي الاتحادي | حزب الاتحاد الديمقراطي السوداني",
  },
  "sd-movements/east-kordofan-university": {
    kind: "institution", en: "University of East Kordofan", countries: ["SD"],
    ar: "جامعة شرق كردفان",
  },
  "sd-movements/eastern-entities-coordination": {
    kind: "movement", en: "Higher Coordination of Eastern Entities", countries: ["SD"],
    ar: "التنسيقية العليا لكيانات الشرق | تنسيقية كيانات الشرق | تنسيقية شرق السودان",
  },
  "sd-movements/ed-daein-hospital": {
    kind: "institution", en: "Ed Daein Teaching Hospital", aliases: ["Al-Daein Hospital", "El Daein Hospital"],
    countries: ["SD"],
    ar: "مستشفى الضعين | مستشفى الضعين التعليمي",
  },
  "sd-movements/ed-daein-university": {
    kind: "institution", en: "University of Ed Daein", countries: ["SD"],
    ar: "جامعة الضعين",
  },
  "sd-movements/el-fasher-community-kitchen": {
    kind: "aid", en: "El Fasher Community Kitchen", countries: ["SD"],
    ar: "تكية الفاشر",
  },
  "sd-movements/el-nilein-bank": {
    kind: "company", en: "El Nilein Bank", countries: ["SD"],
    ar: "بنك النيلين | مصرف النيلين",
  },
  "sd-movements/emergency-lawyers": {
    kind: "institution", en: "Emergency Lawyers", fr: "Avocats d'urgence", countries: ["SD"],
    ar: "محامو الطوارئ | مجموعة محامي الطوارئ | محامي الطوارئ | محامون طوارئ | هيئة محامي الطوارئ",
  },
  "sd-movements/engineers-corps-sudan": {
    kind: "state-force", en: "Engineers Corps (Sudan)", countries: ["SD"],
    ar: "سلاح المهندسين | سلاح المهندسين بأم درمان | قيادة سلاح المهندسين",
  },
  "sd-movements/entity-of-the-north": {
    kind: "movement", en: "Entity of the North", aliases: ["Kayan al-Shamal", "North Entity"], countries: ["SD"],
    ar: "كيان الشمال",
  },
  "sd-movements/families-of-the-ramadan-martyrs": {
    kind: "movement", en: "Families of the Ramadan Martyrs", countries: ["SD"],
    ar: "تجمع أسر شهداء رمضان | أسر شهداء 28 رمضان | تجمع أسر شهداء 28 رمضان",
  },
  "sd-movements/fashaga-farmers": {
    kind: "institution", en: "Fashaga Affected Farmers Committee", countries: ["SD"],
    ar: "لجنة متضرري الفشقة | لجنة مزارعي الفشقة",
  },
  "sd-movements/ffc": {
    kind: "movement", en: "Forces of Freedom and Change", fr: "Forces de la liberté et du changement", acronyms: ["FFC", "FLC"], countries: ["SD"],
    from: "2019-01-01",
    ar: "قوى الحرية والتغيير | قوى إعلان الحرية والتغيير | تحالف قوى الحرية والتغيير | قوى الحرية والتغيير المجلس المركزي | تحالف الحرية والتغيير | الحرية والتغيير المجلس المركزي | قوى الحرية والتغيير السودانية | المجلس المركزي للحرية والتغيير | قوى الحرية والتغير | قوى الحرية و التغيير",
    arWeak: "الحرية والتغيير | قحت",
  },
  "sd-movements/ffc-db": {
    kind: "movement", en: "Forces of Freedom and Change – Democratic Bloc",
    fr: "Forces de la liberté et du changement – Bloc démocratique", aliases: ["Democratic Bloc"],
    acronyms: ["FFC-DB"], countries: ["SD"], from: "2021-10",
    ar: "قوى الحرية والتغيير الكتلة الديمقراطية | الكتلة الديمقراطية | الحرية والتغيير الكتلة الديمقراطية | تحالف الكتلة الديمقراطية | الحرية والتغيير التوافق الوطني | قوى الحرية والتغيير التوافق الوطني | الحرية والتغيير مجموعة التوافق الوطني | قوى الحرية والتغيير مجموعة التوافق الوطني | قوى الميثاق الوطني",
  },
  "sd-movements/fifth-division": {
    kind: "state-force", en: "5th Infantry Division (Hajana)", fr: "5e division d'infanterie (Hajana)", aliases: ["Camel Corps"], countries: ["SD"],
    parent: "sd/armed-forces",
    ar: "الفرقة الخامسة مشاة | الفرقة الخامسة هجانة | هجانة الأبيض | الفرقة الخامسة بالأبيض",
    arWeak: "الهجانة | الفرقة الخامسة",
  },
  "sd-movements/forum-of-sudanese-tweeters": {
    kind: "movement", en: "Forum of Sudanese Tweeters", countries: ["SD"],
    ar: "منبر المغردين السودانيين",
  },
  "sd-movements/free-lions": {
    kind: "movement", en: "Free Lions", aliases: ["Rashaida Free Lions"], countries: ["SD", "ER"],
    ar: "الأسود الحرة | تنظيم الأسود الحرة",
  },
  "sd-movements/future-builders-party": {
    kind: "party", en: "Future Builders Party", countries: ["SD"],
    ar: "حزب بناة المستقبل | حزب بناة المستقبل السوداني",
  },
  "sd-movements/future-movement-reform": {
    kind: "movement", en: "Future Movement for Reform and Development", countries: ["SD"],
    ar: "حركة المستقبل للإصلاح والتنمية | حركة المستقبل من أجل الإصلاح والتنمية",
    arWeak: "حركة المستقبل",
  },
  "sd-movements/future-university-sudan": {
    kind: "institution", en: "Future University (Sudan)", aliases: ["Future University"], countries: ["SD"], weak: true,
    ar: "جامعة المستقبل",
    arCue: "السودان | الخرطوم",
  },
  "sd-movements/gathering-unionists": {
    kind: "party", en: "Unionist Gathering", fr: "Rassemblement unioniste", countries: ["SD"],
    ar: "التجمع الاتحادي | حزب التجمع الاتحادي | التجمع الاتحادي المعارض",
  },
  "sd-movements/general-authority-meteorology": {
    kind: "institution", en: "Sudan Meteorological Authority", countries: ["SD"],
    ar: "الهيئة العامة للإرصاد الجوية السودانية | الهيئة العليا للأرصاد الجوية بالسودان | هيئة الأرصاد الجوية السودانية | هيئة الإرصاد الجوي السودانية | الهيئة العامة للأرصاد الجوية بالسودان",
    arWeak: "الهيئة العامة للإرصاد الجوي | الهيئة العليا للأرصاد الجوية | الهيئة العامة للأرصاد الجوية",
    arCue: "السودان | الخرطوم | نهر النيل",
  },
  "sd-movements/gezira-and-managil-farmers-alliance": {
    kind: "union", en: "Gezira and Managil Farmers' Alliance", countries: ["SD"],
    ar: "تحالف مزارعي الجزيرة والمناقل",
  },
  "sd-movements/gezira-conference": {
    kind: "movement", en: "Gezira Conference", aliases: ["Jazira Conference"], countries: ["SD"],
    ar: "مؤتمر الجزيرة | منصة مؤتمر الجزيرة",
  },
  "sd-movements/gezira-observatory": {
    kind: "institution", en: "Gezira Observatory for Human Rights", aliases: ["Al-Jazirah Observatory"], countries: ["SD"],
    ar: "مرصد الجزيرة لحقوق الإنسان | مرصد الجزيرة الحقوقي",
  },
  "sd-movements/giad-industrial-group": {
    kind: "company", en: "Giad Industrial Group", aliases: ["GIAD"], countries: ["SD"],
    ar: "مجموعة جياد | جياد الصناعية | شركة جياد | مجموعة جياد الصناعية",
    arWeak: "جياد",
    arCue: "السودان | الجزيرة | الدعم السريع | مصانع",
  },
  "sd-movements/girifna": {
    kind: "movement", en: "Girifna", countries: ["SD"],
    ar: "قرفنا | حركة قرفنا | حركة جرفنا",
  },
  "sd-movements/gis": {
    kind: "state-force", en: "General Intelligence Service", fr: "Service général de renseignement",
    previousNames: ["National Intelligence and Security Service"], acronyms: ["GIS", "NISS"], countries: ["SD"],
    acled: [{ name: "Police Forces of Sudan (2019-) General Intelligence Service" }],
    ar: "جهاز المخابرات العامة السوداني | المخابرات العامة السودانية | جهاز المخابرات السوداني | المخابرات السودانية | جهاز الأمن الوطني والمخابرات السوداني | جهاز الأمن السوداني | الأمن السوداني | الأمن الوطني السوداني",
    arWeak: "جهاز المخابرات العامة",
    arFormer: "جهاز الأمن والمخابرات الوطني | جهاز الأمن والمخابرات السوداني | جهاز الأمن والمخابرات | جهاز الأمن الوطني السوداني",
  },
  "sd-movements/gum-arabic-board": {
    kind: "institution", en: "Gum Arabic Board", aliases: ["Gum Arabic Council"], countries: ["SD"],
    ar: "مجلس الصمغ العربي",
  },
  "sd-movements/guneid-sugar-company": {
    kind: "company", en: "Guneid Sugar Company", aliases: ["Al-Guneid Sugar"], countries: ["SD"],
    ar: "مصنع سكر الجنيد | سكر الجنيد",
  },
  "sd-movements/hac": {
    kind: "institution", en: "Humanitarian Aid Commission", fr: "Commission d'aide humanitaire", acronyms: ["HAC"], countries: ["SD"],
    ar: "مفوضية العون الإنساني | مفوضية العون الإنساني السودانية | مفوض العون الإنساني | مفوضية الشؤون الإنسانية السودانية | المفوضية السودانية للعون الإنساني | هيئة المساعدات الإنسانية السودانية | لجنة المساعدات الإنسانية السودانية | مفوضية المساعدات الإنسانية السودانية",
  },
  "sd-movements/hajj-umrah-sd": {
    kind: "institution", en: "Supreme Council for Hajj and Umrah (Sudan)", countries: ["SD"],
    ar: "المجلس الأعلى للحج والعمرة السوداني | هيئة الحج والعمرة السودانية",
  },
  "sd-movements/haq-movement": {
    kind: "party", en: "Haq Movement", countries: ["SD"], weak: true,
    ar: "حركة حق",
    arCue: "السودان | السودانية",
  },
  "sd-movements/haqiqa-party": {
    kind: "party", en: "Federal Truth Party", aliases: ["Al-Haqiqa Federal Party"], countries: ["SD"],
    ar: "حزب الحقيقة الفيدرالي | حزب الحقيقة الفدرالي | الحقيقة الفيدرالي | حزب الحقيقة الفدرالية",
  },
  "sd-movements/harmony-tv-sudan": {
    kind: "media", en: "Harmony TV (Sudan)", aliases: ["Harmony TV"], countries: ["SD"],
    ar: "قناة هارموني",
  },
  "sd-movements/higher-committee-for-mobilization-and-popular-resistance": {
    kind: "institution", en: "Higher Committee for Mobilization and Popular Resistance", countries: ["SD"],
    ar: "اللجنة العليا للاستنفار والمقاومة الشعبية | اللجنة القومية للاستنفار والمقاومة الشعبية | اللجنة القومية العليا للاستنفار والمقاومة الشعبية",
  },
  "sd-movements/hizb-ut-tahrir-in-sudan": {
    kind: "party", en: "Hizb ut-Tahrir in Sudan", countries: ["SD"],
    ar: "حزب التحرير ولاية السودان | حزب التحرير في السودان",
  },
  "sd-movements/hope-committee-for-voluntary-return": {
    kind: "institution", en: "Hope Committee for Voluntary Return", countries: ["SD"],
    ar: "لجنة الأمل للعودة الطوعية",
  },
  "sd-movements/idp-coordination": {
    kind: "movement", en: "General Coordination of Displaced and Refugee Camps",
    fr: "Coordination générale des camps de déplacés et réfugiés",
    aliases: ["General Coordination for Displaced and Refugees"], countries: ["SD"],
    ar: "المنسقية العامة للنازحين واللاجئين | المنسقية العامة لمعسكرات النازحين واللاجئين | المنسقية العامة لمخيمات النازحين واللاجئين | المنسقية العامة للنازحين واللاجئين بدارفور | منسقية النازحين واللاجئين | منسقية معسكرات النازحين",
    arWeak: "المنسقية العامة للنازحين",
  },
  "sd-movements/institute-of-judicial-sciences-khartoum": {
    kind: "institution", en: "Institute of Judicial Sciences (Khartoum)", aliases: ["Institute of Judicial Sciences"], countries: ["SD"],
    ar: "معهد تدريب العلوم القضائية | معهد العلوم القضائية",
  },
  "sd-movements/international-university-of-africa": {
    kind: "institution", en: "International University of Africa", countries: ["SD"],
    ar: "جامعة أفريقيا العالمية",
  },
  "sd-movements/islamic-fiqh-sd": {
    kind: "institution", en: "Islamic Fiqh Academy (Sudan)", countries: ["SD"],
    ar: "مجمع الفقه الإسلامي السوداني | مجمع الفقه الإسلامي بالسودان",
  },
  "sd-movements/islamic-movement": {
    kind: "movement", en: "Sudanese Islamic Movement", fr: "Mouvement islamique soudanais", countries: ["SD"],
    ar: "الحركة الإسلامية السودانية | الحركة الإسلامية في السودان | إخوان السودان | الإخوان المسلمون في السودان | جماعة الإخوان السودانية | الإسلاميون السودانيون",
    arWeak: "الحركة الإسلامية | فلول النظام السابق | الكيزان",
  },
  "sd-movements/jhr-sudan": {
    kind: "union", en: "Journalists for Human Rights (Sudan)", acronyms: ["JHR"], countries: ["SD"],
    ar: "صحفيون لحقوق الإنسان | شبكة صحفيون لحقوق الإنسان | شبكة جهر",
  },
  "sd-movements/juba-peace-agreement-signatories": {
    kind: "institution", en: "Juba Peace Agreement signatories", aliases: ["Parties to the Juba Peace Agreement"], countries: ["SD"],
    ar: "أطراف سلام جوبا | الأطراف الموقعة على اتفاق جوبا | أطراف اتفاق جوبا | شركاء السلام الموقعون على اتفاق جوبا",
    arWeak: "أطراف العملية السلمية",
  },
  "sd-movements/just-peace-forum": {
    kind: "party", en: "Just Peace Forum", fr: "Forum pour une paix juste", countries: ["SD"],
    ar: "منبر السلام العادل",
    arWeak: "منبر السلام",
  },
  "sd-movements/justice-and-equality-movement-jadida": {
    kind: "movement", en: "Justice and Equality Movement (Jadida)", countries: ["SD"],
    ar: "حركة العدل والمساواة الجديدة | حركة العدل والمساواة السودانية الجديدة | حركة العدل والمساواة القيادة الجديدة",
  },
  "sd-movements/justice-and-equality-movement-sandal": {
    kind: "armed-group", en: "Justice and Equality Movement – Sandal", aliases: ["JEM Sandal faction"], countries: ["SD"],
    ar: "حركة العدل والمساواة جناح صندل | حركة العدل والمساواة جناح سليمان صندل | حركة العدل والمساواة بقيادة سليمان صندل | العدل والمساواة جناح صندل",
  },
  "sd-movements/kanabi-congress": {
    kind: "movement", en: "Kanabi Congress", aliases: ["Central Kanabi Conference"], countries: ["SD"],
    ar: "مؤتمر الكنابي | مركزية مؤتمر الكنابي | كنابي الجزيرة",
    arWeak: "الكنابي",
    arCue: "الجزيرة | ود مدني | كيكل",
  },
  "sd-movements/kayan-al-watan-forces": {
    kind: "armed-group", en: "Kayan al-Watan Forces", aliases: ["Homeland Entity forces"], countries: ["SD"],
    ar: "قوات كيان الوطن | كيان الوطن",
  },
  "sd-movements/khartoum-state-police": {
    kind: "state-force", en: "Khartoum State Police", countries: ["SD"],
    ar: "شرطة ولاية الخرطوم | شرطة الخرطوم",
  },
  "sd-movements/khartoum-state-security-committee": {
    kind: "institution", en: "Khartoum State Security Committee", countries: ["SD"],
    ar: "لجنة أمن ولاية الخرطوم | لجنة أمن الخرطوم | لجنة تنسيق شؤون أمن ولاية الخرطوم | لجنة تنسيق شؤون أمن الولاية بالخرطوم",
  },
  "sd-movements/khartoum-teaching-hospital": {
    kind: "institution", en: "Khartoum Teaching Hospital", countries: ["SD"],
    ar: "مستشفى الخرطوم التعليمي | مستشفى الخرطوم",
  },
  "sd-movements/khatim-adlan-center": {
    kind: "institution", en: "Al-Khatim Adlan Centre for Enlightenment", acronyms: ["KACE"], countries: ["SD"],
    ar: "مركز الخاتم عدلان | مركز الخاتم عدلان للاستنارة والتنمية البشرية",
  },
  "sd-movements/kings-of-clash": {
    kind: "movement", en: "Muluk al-Ishtibak", aliases: ["Kings of Clash"], countries: ["SD"],
    ar: "ملوك الاشتباك",
  },
  "sd-movements/komolo": {
    kind: "movement", en: "Komolo", aliases: ["Kumolo"], countries: ["SD"],
    ar: "كومولو | تنظيم كومولو | كمولو",
  },
  "sd-movements/kush-liberation-movement": {
    kind: "armed-group", en: "Kush Liberation Movement", aliases: ["Kush Movement"], countries: ["SD"],
    ar: "حركة كوش | حركة تحرير كوش",
  },
  "sd-movements/liberal-party-sudan": {
    kind: "party", en: "Liberal Party (Sudan)", countries: ["SD"],
    ar: "الحزب الليبرالي السوداني",
    arWeak: "الحزب الليبرالي",
    arCue: "السودان | السوداني | السودانية | ميادة سوار الدهب",
  },
  "sd-movements/liberation-and-justice-party": {
    kind: "party", en: "National Liberation and Justice Party", countries: ["SD"],
    ar: "حزب التحرير والعدالة القومي | حزب التحرير والعدالة السوداني | حزب التحرير والعدالة",
  },
  "sd-movements/lightning-battalion-sudan": {
    kind: "armed-group", en: "Lightning Battalion (Sudan)", countries: ["SD"],
    ar: "كتيبة البرق الخاطف | البرق الخاطف",
  },
  "sd-movements/mansam": {
    kind: "movement", en: "MANSAM", aliases: ["Sudanese Women in Civic and Political Groups"], countries: ["SD"],
    ar: "المجموعات النسوية المدنية والسياسية | المجموعات النسوية المدنية والسياسية منسم",
    arWeak: "منسم",
    arCue: "النسوية | النساء | السودان | السودانية",
  },
  "sd-movements/mashad-observatory": {
    kind: "institution", en: "Mashad Observatory", aliases: ["Mashad Organization"], countries: ["SD"],
    ar: "مرصد مشاد | منظمة مشاد | منظمة شباب من أجل دارفور | شباب من أجل دارفور",
  },
  "sd-movements/metras-sudan": {
    kind: "media", en: "Metras (Sudan)", aliases: ["Metras"], countries: ["SD"], weak: true,
    ar: "متاريس",
    arCue: "صحيفة | موقع | السودان",
  },
  "sd-movements/military-intelligence": {
    kind: "state-force", en: "Sudanese Military Intelligence", fr: "Renseignement militaire soudanais", countries: ["SD"], parent: "sd/armed-forces",
    acled: [{ name: "Military Forces of Sudan (2019-) Military Intelligence Service" }],
    ar: "الاستخبارات العسكرية السودانية | استخبارات الجيش السوداني",
    arWeak: "الاستخبارات العسكرية",
  },
  "sd-movements/missing-persons-initiative-sudan": {
    kind: "movement", en: "Missing Persons Initiative (Sudan)", countries: ["SD"],
    ar: "مبادرة مفقود | المجموعة السودانية لضحايا الاختفاء القسري | المبادرة السودانية لضحايا الاختفاء القسري",
  },
  "sd-movements/mustanfarin": {
    kind: "state-force", en: "Mustanfarin", aliases: ["Mobilised volunteers"], countries: ["SD"], weak: true,
    ar: "المستنفرين | المستنفرون",
  },
  "sd-movements/nasserist-unionist": {
    kind: "party", en: "Nasserist Democratic Unionist Party", countries: ["SD"],
    ar: "الوحدوي الديمقراطي الناصري | الحزب الوحدوي الديمقراطي الناصري | الوحدوي الناصري السوداني | الحزب الوحدوي الناصري",
  },
  "sd-movements/national-audit-chamber-sudan": {
    kind: "institution", en: "National Audit Chamber (Sudan)", aliases: ["National Audit Chamber"], countries: ["SD"], weak: true,
    ar: "ديوان المراجعة القومي | ديوان المراجع العام | ديوان المراجع القومي",
    arCue: "السودان | البرهان | الخرطوم",
  },
  "sd-movements/national-authority-for-humanitarian-access": {
    kind: "institution", en: "National Authority for Humanitarian Access", countries: ["SD"],
    ar: "الهيئة الوطنية للوصول الإنساني",
  },
  "sd-movements/national-consensus-forces": {
    kind: "movement", en: "National Consensus Forces", fr: "Forces du consensus national", acronyms: ["NCF"],
    countries: ["SD"],
    ar: "قوى الإجماع الوطني | تحالف قوى الإجماع الوطني",
    arWeak: "تحالف قوى الإجماع المعارض",
  },
  "sd-movements/national-council-for-medical-and-health-professions": {
    kind: "institution", en: "National Council for Medical and Health Professions", countries: ["SD"],
    ar: "المجلس القومي للمهن الطبية والصحية | المجلس القومي السوداني للمهن الطبية والصحية",
  },
  "sd-movements/national-current": {
    kind: "movement", en: "National Current (Sudan)", countries: ["SD"], from: "2025",
    ar: "التيار الوطني السوداني",
    arWeak: "التيار الوطني",
    arCue: "السودان | السوداني | المؤتمر السوداني",
  },
  "sd-movements/national-forces-coordination": {
    kind: "movement", en: "National Forces Coordination", countries: ["SD"], weak: true,
    ar: "تنسيقية القوى الوطنية | الكتلة الوطنية",
    arCue: "السودان",
  },
  "sd-movements/national-forests-corporation-sudan": {
    kind: "institution", en: "National Forests Corporation (Sudan)", aliases: ["Forests National Corporation"], countries: ["SD"],
    ar: "الهيئة القومية للغابات",
  },
  "sd-movements/national-human-rights-commission": {
    kind: "institution", en: "National Human Rights Commission (Sudan)", countries: ["SD"],
    ar: "المفوضية القومية لحقوق الإنسان | مفوضية حقوق الإنسان السودانية | المفوضية القومية لحقوق الإنسان السودانية",
  },
  "sd-movements/national-mechanism-for-peace-and-democratic-transition": {
    kind: "movement", en: "National Mechanism for Peace and Democratic Transition", countries: ["SD"],
    ar: "الآلية الوطنية لدعم التحول المدني الديمقراطي | الآلية الوطنية لدعم التحول الديمقراطي ووقف الحرب",
  },
  "sd-movements/national-movement-eastern-sudan": {
    kind: "movement", en: "National Movement of Eastern Sudan", countries: ["SD"],
    ar: "الحركة الوطنية لشرق السودان | الحركة الوطنية لشرق السودان الحرة",
  },
  "sd-movements/national-movement-forces-sudan": {
    kind: "movement", en: "National Movement Forces (Sudan)", aliases: ["al-Hirak al-Watani"], countries: ["SD"],
    ar: "قوى الحراك الوطني | الحراك الوطني السوداني",
  },
  "sd-movements/national-ribat-university": {
    kind: "institution", en: "National Ribat University", countries: ["SD"],
    ar: "جامعة الرباط الوطني | جامعة الرباط",
  },
  "sd-movements/national-supreme-court-sudan": {
    kind: "institution", en: "National Supreme Court (Sudan)", countries: ["SD"],
    ar: "المحكمة القومية العليا",
  },
  "sd-movements/national-team": {
    kind: "institution", en: "Sudan national football team", fr: "Équipe du Soudan de football",
    aliases: ["Falcons of Jediane", "équipe du Soudan"], countries: ["SD"],
    ar: "المنتخب السوداني | صقور الجديان | منتخب السودان | منتخب صقور الجديان",
  },
  "sd-movements/ncp": {
    kind: "party", en: "National Congress Party", fr: "Parti du congrès national", acronyms: ["NCP"], countries: ["SD"], from: "1998",
    ar: "حزب المؤتمر الوطني | المؤتمر الوطني السوداني | حزب المؤتمر الوطني المنحل | المؤتمر الوطني المنحل | حزب المؤتمر الوطني السوداني | حزب المؤتمر الوطني المحلول | المؤتمر الوطني المحلول | حزب البشير",
    arWeak: "المؤتمر الوطني | المؤتمر الوطني الحاكم",
  },
  "sd-movements/new-halfa-sugar-factory": {
    kind: "company", en: "New Halfa Sugar Factory", aliases: ["New Halfa Sugar"], countries: ["SD"],
    ar: "مصنع سكر حلفا الجديدة | سكر حلفا الجديدة | مصنع سكر حلفا",
  },
  "sd-movements/nidaa-al-gezira": {
    kind: "movement", en: "Nidaa al-Gezira", countries: ["SD"],
    ar: "نداء الجزيرة",
  },
  "sd-movements/nidaa-al-wasat": {
    kind: "movement", en: "Nidaa al-Wasat", aliases: ["Central Appeal platform"], countries: ["SD"],
    ar: "منصة نداء الوسط | نداء الوسط",
  },
  "sd-movements/nile-petroleum": {
    kind: "company", en: "Nile Petroleum Company (Sudan)", aliases: ["Nile Petroleum"], countries: ["SD"],
    ar: "شركة النيل للبترول | النيل للبترول",
  },
  "sd-movements/nile-valley-university": {
    kind: "institution", en: "Nile Valley University", countries: ["SD"],
    ar: "جامعة وادي النيل",
  },
  "sd-movements/no-to-womens-oppression-initiative": {
    kind: "movement", en: "No to Women's Oppression Initiative", countries: ["SD"],
    ar: "مبادرة لا لقهر النساء | لا لقهر النساء",
  },
  "sd-movements/nova-airways": {
    kind: "company", en: "Nova Airways", countries: ["SD"],
    ar: "نوفا للطيران",
  },
  "sd-movements/november-27-movement": {
    kind: "movement", en: "November 27 Movement", countries: ["SD"],
    ar: "حركة 27 نوفمبر",
  },
  "sd-movements/nubian-entity": {
    kind: "movement", en: "Nubian Entity", countries: ["SD"],
    ar: "الكيان النوبي الجامع | الكيان النوبي",
  },
  "sd-movements/nyala-teaching-hospital": {
    kind: "institution", en: "Nyala Teaching Hospital", countries: ["SD"],
    ar: "مستشفى نيالا التعليمي | مستشفى نيالا",
  },
  "sd-movements/omdurman-ahlia-university": {
    kind: "institution", en: "Omdurman Ahlia University", countries: ["SD"],
    ar: "جامعة أم درمان الأهلية | جامعة أمدرمان الأهلية",
  },
  "sd-movements/omdurman-islamic-university": {
    kind: "institution", en: "Omdurman Islamic University", countries: ["SD"],
    ar: "جامعة أم درمان الإسلامية | جامعة أمدرمان الإسلامية",
  },
  "sd-movements/omdurman-tv": {
    kind: "media", en: "Omdurman TV", countries: ["SD"],
    ar: "قناة أم درمان | قناة أمدرمان | أم درمان الفضائية",
  },
  "sd-movements/operation-decisive-summer": {
    kind: "mission", en: "Operation Decisive Summer", countries: ["SD"], from: "2014",
    ar: "عملية الصيف الحاسم | عمليات الصيف الحاسم | حملة الصيف الحاسم",
  },
  "sd-movements/parties-council-sudan": {
    kind: "institution", en: "Political Parties Affairs Council", countries: ["SD"],
    ar: "مجلس شؤون الأحزاب السياسية السوداني | مجلس شؤون الأحزاب السياسية السودانية",
    arWeak: "مجلس شؤون الأحزاب السياسية | مجلس الأحزاب السياسية | مجلس شؤون الأحزاب",
    arCue: "السودان | السوداني | الخرطوم",
  },
  "sd-movements/partners-council-sudan": {
    kind: "institution", en: "Sudan Partners Council", countries: ["SD"], from: "2020-12",
    ar: "مجلس شركاء الفترة الانتقالية | مجلس شركاء الحكم الانتقالي | مجلس شركاء الحكم | مجلس الشركاء السوداني",
  },
  "sd-movements/pcp": {
    kind: "party", en: "Popular Congress Party", fr: "Parti du congrès populaire", acronyms: ["PCP"], countries: ["SD"], from: "1999",
    ar: "المؤتمر الشعبي السوداني | حزب المؤتمر الشعبي السوداني | حزب المؤتمر الشعبي المعارض | المؤتمر الشعبي المعارض",
    arWeak: "المؤتمر الشعبي | حزب المؤتمر الشعبي",
  },
  "sd-movements/peace-university-sd": {
    kind: "institution", en: "Peace University (El Fula)", aliases: ["West Kordofan University"], countries: ["SD"], weak: true,
    ar: "جامعة السلام",
    arCue: "الفولة | غرب كردفان",
  },
  "sd-movements/petrodar": {
    kind: "company", en: "Petrodar", countries: ["SD", "SS"],
    ar: "بترودار | شركة بترودار",
  },
  "sd-movements/petrolines": {
    kind: "company", en: "Petrolines for Crude Oil", aliases: ["Petrolines", "PETCO"], countries: ["SD"],
    ar: "بترولاينز | شركة بترولاينز | شركة بترولاينز لخام النفط | بترولاينز لخام النفط",
  },
  "sd-movements/pharmacists-committee-sudan": {
    kind: "union", en: "Central Pharmacists Committee", countries: ["SD"],
    ar: "لجنة صيادلة السودان المركزية | تجمع الصيادلة المهنيين | اتحاد الصيادلة السودانيين | لجنة الصيادلة المركزية | لجنة صيادلة السودان",
  },
  "sd-movements/popular-defence": {
    kind: "state-force", en: "Popular Defence Forces", fr: "Forces de défense populaire", acronyms: ["PDF"], countries: ["SD"], from: "1989", to: "2020",
    ar: "قوات الدفاع الشعبي | الدفاع الشعبي",
  },
  "sd-movements/popular-front-for-liberation-and-justice-eastern-sudan": {
    kind: "armed-group", en: "Popular Front for Liberation and Justice (Eastern Sudan)", countries: ["SD"],
    ar: "الجبهة الشعبية للتحرير والعدالة | الجبهة الشعبية من أجل التحرير والعدالة",
  },
  "sd-movements/popular-resistance": {
    kind: "state-force", en: "Popular Resistance", fr: "Résistance populaire", countries: ["SD"], from: "2023",
    ar: "المقاومة الشعبية السودانية | المقاومة الشعبية في السودان | قوات المقاومة الشعبية",
    arWeak: "المقاومة الشعبية | المقاومة الشعبية المسلحة",
  },
  "sd-movements/press-council-sudan": {
    kind: "institution", en: "National Council for Press and Publications (Sudan)", countries: ["SD"],
    ar: "المجلس القومي للصحافة والمطبوعات | مجلس الصحافة والمطبوعات | المجلس القومي للصحافة والمطبوعات الصحفية",
  },
  "sd-movements/qimam": {
    kind: "movement", en: "United Civil Forces Alliance (Qimam)", aliases: ["United Civil Forces", "Qimam"],
    countries: ["SD"],
    ar: "تحالف القوى المدنية المتحدة | تحالف القوى المدنية المتحدة قمم | تحالف قمم | القوى المدنية المتحدة قمم",
  },
  "sd-movements/quintet-sudan": {
    kind: "intergovernmental", en: "Quintet Mechanism on Sudan", countries: ["SD"],
    ar: "الآلية الخماسية بشأن السودان | الآلية الخماسية الدولية",
    arWeak: "الآلية الخماسية | المجموعة الخماسية | اللجنة الخماسية",
    arCue: "السودان | السوداني | الخرطوم | الاتحاد الأفريقي | إيغاد",
  },
  "sd-movements/radical-change-alliance": {
    kind: "movement", en: "Radical Change Alliance", fr: "Alliance du changement radical",
    aliases: ["Forces of Radical Change"], countries: ["SD"],
    ar: "تحالف قوى التغيير الجذري | قوى التغيير الجذري | تحالف التغيير الجذري",
    arWeak: "التغيير الجذري",
  },
  "sd-movements/radio-omdurman": {
    kind: "media", en: "Radio Omdurman", countries: ["SD"],
    ar: "إذاعة أم درمان | الإذاعة السودانية | إذاعة أمدرمان",
  },
  "sd-movements/rai-al-aam-sd": {
    kind: "media", en: "Al-Rai al-Aam (Sudan)", countries: ["SD"], weak: true,
    ar: "صحيفة الرأي العام | جريدة الرأي العام",
    arCue: "السودان | السودانية | الخرطوم | البشير",
  },
  "sd-movements/rai-al-shaab": {
    kind: "media", en: "Rai al-Shaab", countries: ["SD"],
    ar: "صحيفة رأي الشعب | رأي الشعب",
  },
  "sd-movements/red-sea-university": {
    kind: "institution", en: "Red Sea University", countries: ["SD"],
    ar: "جامعة البحر الأحمر",
  },
  "sd-movements/reform-now-movement": {
    kind: "party", en: "Reform Now Movement", fr: "Mouvement Réforme maintenant",
    aliases: ["Reform Now", "Al-Islah Alan"], countries: ["SD"],
    ar: "حركة الإصلاح الآن | الإصلاح الآن",
  },
  "sd-movements/republican-party-sudan": {
    kind: "party", en: "Republican Party (Sudan)", fr: "Parti républicain soudanais", countries: ["SD"],
    ar: "الحزب الجمهوري السوداني | الإخوان الجمهوريون | الإخوان الجمهوريين",
  },
  "sd-movements/resistance-committees": {
    kind: "movement", en: "Resistance Committees", fr: "Comités de résistance", countries: ["SD"],
    ar: "لجان المقاومة السودانية | لجان مقاومة الخرطوم | لجان المقاومة | لجان المقاومة في السودان | تنسيقيات لجان المقاومة | تنسيقية لجان مقاومة الفاشر | لجان مقاومة الفاشر | تنسيقية لجان المقاومة | تنسيقية لجان مقاومة الخرطوم | تنسيقيات لجان مقاومة الخرطوم | تنسيقية لجان المقاومة في مدينة الفاشر",
  },
  "sd-movements/river-and-sea": {
    kind: "movement", en: "River and Sea State", aliases: ["Dawlat al-Nahr wal-Bahr"], countries: ["SD"],
    ar: "دولة النهر والبحر | كيان النهر والبحر | دولة البحر والنهر",
  },
  "sd-movements/roadmap-group-darfur": {
    kind: "movement", en: "Roadmap Group (Darfur)", aliases: ["Roadmap Forces"], countries: ["SD"],
    ar: "مجموعة خارطة الطريق الدارفورية",
    arWeak: "مجموعة خارطة الطريق",
  },
  "sd-movements/rsf-advisory-council": {
    kind: "institution", en: "Advisory Council of the RSF Commander", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "المجلس الاستشاري لقائد الدعم السريع | المجلس الاستشاري لقوات الدعم السريع | المجلس الاستشاري لقائد قوات الدعم السريع | المجلس الاستشاري للدعم السريع",
  },
  "sd-movements/saqr-al-jidyan": {
    kind: "media", en: "Saqr al-Jidyan", aliases: ["Saqr Aljidyan News"], countries: ["SD"],
    ar: "صقر الجديان | صحيفة صقر الجديان",
  },
  "sd-movements/savings-and-social-development-bank-sudan": {
    kind: "company", en: "Savings and Social Development Bank (Sudan)", aliases: ["Savings and Social Development Bank"], countries: ["SD"],
    ar: "مصرف الادخار والتنمية الاجتماعية | بنك الادخار والتنمية الاجتماعية",
  },
  "sd-movements/sawt-al-hamish": {
    kind: "media", en: "Sawt al-Hamish", aliases: ["Voice of the Margin"], countries: ["SD"],
    ar: "صوت الهامش",
  },
  "sd-movements/sayga": {
    kind: "company", en: "Sayga", countries: ["SD"], weak: true,
    ar: "مطاحن سيقا | سيقا",
    arCue: "دال | مطاحن | الدقيق",
  },
  "sd-movements/science-technology-university": {
    kind: "institution", en: "University of Science and Technology (Omdurman)", countries: ["SD"],
    ar: "جامعة العلوم والتقانة",
  },
  "sd-movements/scp": {
    kind: "party", en: "Sudanese Communist Party", fr: "Parti communiste soudanais", acronyms: ["SCP"], countries: ["SD"],
    ar: "الحزب الشيوعي السوداني | الحزب الشيوعي في السودان | الشيوعي السوداني | الحزب الشيوعي بالسودان",
    arWeak: "الحزب الشيوعي",
    arCue: "السودان | الخرطوم | أم درمان | البرهان | البشير | حزب الأمة | قحت",
  },
  "sd-movements/security-defence-council": {
    kind: "government", en: "Security and Defence Council (Sudan)", fr: "Conseil de sécurité et de défense", countries: ["SD"],
    ar: "مجلس الأمن والدفاع السوداني | مجلس الأمن والدفاع | مجلس الأمن والدفاع الوطني السوداني",
  },
  "sd-movements/seen-flour-mills": {
    kind: "company", en: "Seen Flour Mills", countries: ["SD"],
    ar: "مطاحن سين | شركة سين للغلال | سين للغلال",
  },
  "sd-movements/sennar-sugar-factory": {
    kind: "company", en: "Sennar Sugar Factory", aliases: ["Sennar Sugar"], countries: ["SD"],
    ar: "مصنع سكر سنار | سكر سنار | مصنع سنار للسكر",
  },
  "sd-movements/sennar-university": {
    kind: "institution", en: "Sennar University", countries: ["SD"],
    ar: "جامعة سنار",
  },
  "sd-movements/sfda": {
    kind: "party", en: "Sudan Federal Democratic Alliance", acronyms: ["SFDA"], countries: ["SD"],
    ar: "التحالف الفيدرالي الديمقراطي السوداني | التحالف الديمقراطي الفدرالي السوداني | التحالف الفدرالي الديمقراطي",
    arWeak: "التحالف الفيدرالي الديمقراطي | التحالف الفيدرالي",
    arCue: "دريج | دارفور | السودان",
  },
  "sd-movements/sfss-armed-forces": {
    kind: "institution", en: "Special Fund for the Social Security of the Armed Forces (Sudan)", countries: ["SD"],
    ar: "الصندوق الخاص للتأمين الاجتماعي للعاملين بالقوات المسلحة | الصندوق الخاص للضمان الاجتماعي للعاملين بالقوات المسلحة | الصندوق الخاص للضمان الاجتماعي للقوات المسلحة",
  },
  "sd-movements/shendi-teaching-hospital": {
    kind: "institution", en: "Shendi Teaching Hospital", aliases: ["Elmek Nimir University Hospital"],
    countries: ["SD"],
    ar: "مستشفى شندي | مستشفى شندي التعليمي | مستشفى المك نمر",
  },
  "sd-movements/shikan-insurance": {
    kind: "company", en: "Shikan Insurance", aliases: ["Shiekan Insurance and Reinsurance"], countries: ["SD"],
    ar: "شركة شيكان للتأمين | شيكان للتأمين | شركة شيكان للتأمين وإعادة التأمين",
  },
  "sd-movements/shogara": {
    kind: "armed-group", en: "Shogara militia", aliases: ["Shogara"], countries: ["SD"],
    ar: "جماعة شوقارة | مليشيا شوقارة | قوات شوقارة | مجموعة شوقارة",
    arWeak: "شوقارة",
  },
  "sd-movements/signal-corps-sudan": {
    kind: "state-force", en: "Signal Corps (Sudan)", countries: ["SD"],
    ar: "سلاح الإشارة | سلاح الإشارة ببحري | سلاح الإشارة السوداني",
  },
  "sd-movements/sinnar-youth-gathering": {
    kind: "institution", en: "Sinnar Youth Gathering", countries: ["SD"],
    ar: "تجمع أبناء سنار | تجمع شباب سنار",
  },
  "sd-movements/sit-in-investigation-committee": {
    kind: "institution", en: "Sit-in Dispersal Investigation Committee", aliases: ["Nabil Adib Committee"],
    countries: ["SD"],
    ar: "لجنة التحقيق في فض الاعتصام | لجنة تحقيق فض الاعتصام | لجنة نبيل أديب | لجنة التحقيق في مجزرة فض الاعتصام | لجنة فض الاعتصام | لجنة التحقيق في فض اعتصام القيادة",
  },
  "sd-movements/sixth-division": {
    kind: "state-force", en: "6th Infantry Division", fr: "6e division d'infanterie", countries: ["SD"], parent: "sd/armed-forces",
    ar: "الفرقة السادسة مشاة | قيادة الفرقة السادسة | الفرقة السادسة بالفاشر | الفرقة السادسة في الفاشر",
    arWeak: "الفرقة السادسة",
  },
  "sd-movements/slm-free-will": {
    kind: "armed-group", en: "Sudan Liberation Movement (Free Will)", aliases: ["SLM-Free Will", "SLA-Free Will"], countries: ["SD"],
    parent: "armed-groups/slm",
    ar: "حركة تحرير السودان الإرادة الحرة | حركة تحرير السودان جناح الإرادة الحرة | حركة تحرير السودان فصيل الإرادة الحرة",
  },
  "sd-movements/slm-justice": {
    kind: "armed-group", en: "Sudan Liberation Movement for Justice", aliases: ["SLM-Justice", "SLA for Justice"], countries: ["SD"],
    parent: "armed-groups/slm",
    ar: "حركة تحرير السودان للعدالة | جيش تحرير السودان للعدالة | حركة تحرير السودان العدالة | حركة تحرير السودان فصيل العدالة",
  },
  "sd-movements/slm-second-revolution": {
    kind: "armed-group", en: "Sudan Liberation Movement (Second Revolution)", aliases: ["SLM-Second Revolution"], countries: ["SD"], parent: "armed-groups/slm",
    ar: "حركة تحرير السودان الثورة الثانية | حركة تحرير السودان فصيل الثورة الثانية",
  },
  "sd-movements/social-justice-democratic-alliance": {
    kind: "party", en: "Democratic Alliance for Social Justice", countries: ["SD"],
    ar: "التحالف الديمقراطي للعدالة الاجتماعية | التحالف الديمقراطي من أجل العدالة الاجتماعية",
  },
  "sd-movements/south-of-belt-err": {
    kind: "movement", en: "South of the Belt Emergency Room", countries: ["SD"],
    ar: "غرفة طوارئ جنوب الحزام | غرفة الطوارئ جنوب الحزام",
  },
  "sd-movements/southern-sudan-referendum-commission": {
    kind: "institution", en: "Southern Sudan Referendum Commission", acronyms: ["SSRC"], countries: ["SD"],
    ar: "مفوضية استفتاء جنوب السودان | مفوضية الاستفتاء لجنوب السودان | المفوضية القومية لاستفتاء جنوب السودان | لجنة استفتاء جنوب السودان | مفوضية استفتاء الجنوب | هيئة استفتاء جنوب السودان | اللجنة المشرفة على استفتاء جنوب السودان",
    arWeak: "مفوضية الاستفتاء",
  },
  "sd-movements/sovereignty-council": {
    kind: "government", en: "Transitional Sovereignty Council", fr: "Conseil souverain de transition", aliases: ["Sovereign Council of Sudan"],
    acronyms: ["TSC"], countries: ["SD"], from: "2019-08-20",
    ar: "مجلس السيادة الانتقالي | مجلس السيادة السوداني | مجلس السيادة | المجلس السيادي | مجلس السيادة الانتقالي السوداني | مجلس السيادة في السودان | المجلس السيادي السوداني | المجلس السيادي الانتقالي | مجلس سيادة انتقالي",
  },
  "sd-movements/spa": {
    kind: "union", en: "Sudanese Professionals Association", fr: "Association des professionnels soudanais", acronyms: ["SPA"], countries: ["SD"],
    from: "2012",
    ar: "تجمع المهنيين السودانيين | تجمع المهنيين السوداني | جمعية المهنيين السودانيين | رابطة المهنيين السودانيين | اتحاد المهنيين السودانيين | نقابة المهنيين السودانيين",
    arWeak: "تجمع المهنيين",
    arCue: "الموكب | موكب | الاحتجاجات | المتظاهرين | الخرطوم | عطبرة | البشير",
  },
  "sd-movements/special-action-forces-sudan": {
    kind: "state-force", en: "Special Action Forces (Sudan)", countries: ["SD"], weak: true,
    ar: "قوات العمل الخاص | العمل الخاص | وحدة العمل الخاص",
    arCue: "السودان | الجيش",
  },
  "sd-movements/splm-n-democratic-revolutionary-current": {
    kind: "movement", en: "SPLM–N Democratic Revolutionary Current", aliases: ["SPLM-N Democratic Revolutionary Movement"], countries: ["SD"],
    ar: "التيار الثوري الديمقراطي | الحركة الشعبية التيار الثوري الديمقراطي | الحركة الشعبية لتحرير السودان التيار الثوري الديمقراطي | الحركة الشعبية التيار الثوري",
  },
  "sd-movements/state-of-law-and-development-party": {
    kind: "party", en: "State of Law and Development Party", countries: ["SD"],
    ar: "حزب دولة القانون والتنمية | حزب دولة القانون السوداني",
  },
  "sd-movements/strategic-initiative-for-women-in-the-horn-of-africa": {
    kind: "aid", en: "Strategic Initiative for Women in the Horn of Africa", acronyms: ["SIHA"], countries: ["SD"],
    ar: "شبكة صيحة | المبادرة الاستراتيجية لنساء القرن الأفريقي | شبكة نساء القرن الأفريقي صيحة | منظمة صيحة | منظمة صيحة النسائية",
  },
  "sd-movements/sudan-agency-for-relief-and-humanitarian-operations": {
    kind: "aid", en: "Sudan Agency for Relief and Humanitarian Operations", acronyms: ["SARHO"], countries: ["SD"],
    ar: "الوكالة السودانية للإغاثة والعمليات الإنسانية | وكالة السودان للإغاثة والعمليات الإنسانية",
  },
  "sd-movements/sudan-call": {
    kind: "movement", en: "Sudan Call", fr: "Appel du Soudan", aliases: ["Nidaa al-Sudan", "Nidaa Sudan"],
    countries: ["SD"],
    ar: "نداء السودان | قوى نداء السودان | تحالف نداء السودان",
  },
  "sd-movements/sudan-central-investigations-department": {
    kind: "state-force", en: "Sudan Central Investigations Department", countries: ["SD"],
    ar: "الإدارة العامة للمباحث الجنائية المركزية | الإدارة العامة للمباحث والتحقيقات الجنائية",
  },
  "sd-movements/sudan-conflict-observatory": {
    kind: "institution", en: "Sudan Conflict Observatory", aliases: ["Sudan War Observatory"], countries: ["SD"],
    ar: "مرصد حرب السودان",
  },
  "sd-movements/sudan-cotton-company": {
    kind: "company", en: "Sudan Cotton Company", countries: ["SD"],
    ar: "شركة السودان للأقطان | شركة أقطان السودان | السودان للأقطان",
  },
  "sd-movements/sudan-doctors-union": {
    kind: "union", en: "Sudan Doctors' Union", fr: "Syndicat des médecins soudanais", aliases: ["Steering Committee of Sudan Doctors Union"], countries: ["SD"],
    ar: "اتحاد أطباء السودان | نقابة أطباء السودان | اللجنة التمهيدية لنقابة أطباء السودان | نقابة أطباء السودان المركزية | نقابة أطباء السودان الشرعية | اللجنة التمهيدية لنقابة الأطباء",
  },
  "sd-movements/sudan-medical-council": {
    kind: "institution", en: "Sudan Medical Council", countries: ["SD"],
    ar: "المجلس الطبي السوداني",
  },
  "sd-movements/sudan-national-museum": {
    kind: "institution", en: "Sudan National Museum", countries: ["SD"],
    ar: "متحف السودان القومي | المتحف القومي السوداني | المتحف القومي بالخرطوم",
  },
  "sd-movements/sudan-of-justice-alliance": {
    kind: "movement", en: "Sudan of Justice Alliance", countries: ["SD"],
    ar: "تحالف سودان العدالة | تحالف سودان العدالة تسع",
  },
  "sd-movements/sudan-railways": {
    kind: "company", en: "Sudan Railways", countries: ["SD"],
    ar: "هيئة سكك حديد السودان | سكك حديد السودان | سكة حديد السودان | هيئة سكة حديد السودان",
  },
  "sd-movements/sudan-shipping-line": {
    kind: "company", en: "Sudan Shipping Line", countries: ["SD"],
    ar: "الخطوط البحرية السودانية | سودان لاين",
  },
  "sd-movements/sudan-social-development-organization": {
    kind: "aid", en: "Sudan Social Development Organization", acronyms: ["SUDO"], countries: ["SD"],
    ar: "المنظمة السودانية للتنمية الاجتماعية | المنظمة السودانية للتنمية الإجتماعية سودو",
  },
  "sd-movements/sudan-standards": {
    kind: "institution", en: "Sudanese Standards and Metrology Organization", acronyms: ["SSMO"], countries: ["SD"],
    ar: "الهيئة السودانية للمواصفات والمقاييس | هيئة المواصفات والمقاييس السودانية | الهيئة السودانية للمواصفات",
  },
  "sd-movements/sudan-taxation-chamber": {
    kind: "institution", en: "Sudan Taxation Chamber", countries: ["SD"], weak: true,
    ar: "ديوان الضرائب",
    arCue: "السودان | الخرطوم | ولاية",
  },
  "sd-movements/sudan-ulema": {
    kind: "institution", en: "Sudan Scholars Authority", aliases: ["Sudan Scholars Organization"], countries: ["SD"],
    ar: "هيئة علماء السودان",
  },
  "sd-movements/sudan-university-of-science-and-technology": {
    kind: "institution", en: "Sudan University of Science and Technology", countries: ["SD"],
    ar: "جامعة السودان للعلوم والتكنولوجيا | جامعة السودان",
  },
  "sd-movements/sudan-workers-trade-unions-federation": {
    kind: "union", en: "Sudan Workers' Trade Unions Federation", acronyms: ["SWTUF"], countries: ["SD"],
    ar: "الاتحاد العام لنقابات عمال السودان | اتحاد عمال السودان | اتحاد نقابات عمال السودان | الاتحاد العام لعمال السودان",
  },
  "sd-movements/sudanese-businessmen-and-employers-federation": {
    kind: "union", en: "Sudanese Businessmen and Employers Federation", acronyms: ["SBEF"], countries: ["SD"],
    ar: "اتحاد أصحاب العمل السوداني | الاتحاد العام لأصحاب العمل السوداني | اتحاد أصحاب العمل السودانيين | اتحاد عام أصحاب العمل السوداني",
  },
  "sd-movements/sudanese-congress": {
    kind: "party", en: "Sudanese Congress Party", fr: "Parti du congrès soudanais", acronyms: ["SCP"], countries: ["SD"],
    ar: "حزب المؤتمر السوداني",
    arWeak: "المؤتمر السوداني",
  },
  "sd-movements/sudanese-free-zones-and-markets-company": {
    kind: "company", en: "Sudanese Free Zones and Markets Company", countries: ["SD"],
    ar: "الشركة السودانية للمناطق والأسواق الحرة | شركة المناطق والأسواق الحرة السودانية",
  },
  "sd-movements/sudanese-group-for-defence-of-rights-and-freedoms": {
    kind: "institution", en: "Sudanese Group for Defence of Rights and Freedoms", countries: ["SD"],
    ar: "المجموعة السودانية للدفاع عن الحقوق والحريات",
  },
  "sd-movements/sudanese-journalists-general-union": {
    kind: "union", en: "Sudanese Journalists' General Union", countries: ["SD"],
    ar: "الاتحاد العام للصحفيين السودانيين | اتحاد الصحفيين السودانيين | اتحاد الصحافيين السودانيين | الاتحاد العام للصحافيين السودانيين",
  },
  "sd-movements/sudanese-journalists-network": {
    kind: "union", en: "Sudanese Journalists Network", countries: ["SD"],
    ar: "شبكة الصحفيين السودانيين | شبكة الصحافيين السودانيين",
  },
  "sd-movements/sudanese-journalists-syndicate": {
    kind: "union", en: "Sudanese Journalists Syndicate", fr: "Syndicat des journalistes soudanais", countries: ["SD"],
    ar: "نقابة الصحفيين السودانيين | نقابة الصحفيين السودانية | نقابة الصحافيين السودانية | نقابة الصحافيين السودانيين",
  },
  "sd-movements/sudanese-media-center": {
    kind: "media", en: "Sudanese Media Center", acronyms: ["SMC"], countries: ["SD"],
    ar: "المركز السوداني للخدمات الصحفية",
  },
  "sd-movements/sudanese-national-party": {
    kind: "party", en: "Sudanese National Party", countries: ["SD"],
    ar: "الحزب القومي السوداني",
  },
  "sd-movements/sudanese-naval-forces": {
    kind: "state-force", en: "Sudanese Naval Forces", aliases: ["Sudanese Navy"], countries: ["SD"],
    ar: "القوات البحرية السودانية | البحرية السودانية",
  },
  "sd-movements/sudanese-observatory-for-human-rights": {
    kind: "institution", en: "Sudanese Observatory for Human Rights", countries: ["SD"],
    ar: "المرصد السوداني لحقوق الإنسان | المرصد السوداني الوطني لحقوق الإنسان",
  },
  "sd-movements/sudanese-pharmacists-gathering": {
    kind: "union", en: "Sudanese Pharmacists Gathering", countries: ["SD"],
    ar: "تجمع الصيادلة السودانيين",
  },
  "sd-movements/sudanese-teachers-committee": {
    kind: "union", en: "Sudanese Teachers Committee", countries: ["SD"],
    ar: "لجنة المعلمين السودانيين | لجنة المعلمين بالسودان | لجنة المعلمين السودانية | لجنة معلمي السودان",
    arWeak: "لجنة المعلمين",
  },
  "sd-movements/sudanese-womens-union": {
    kind: "union", en: "Sudanese Women's Union", fr: "Union des femmes soudanaises", countries: ["SD"],
    ar: "الاتحاد النسائي السوداني",
  },
  "sd-movements/sudaneseonline": {
    kind: "media", en: "SudaneseOnline", aliases: ["Sudanese Online"], countries: ["SD"],
    ar: "سودانيز أونلاين | منتديات سودانيز أونلاين | سودانيز أون لاين | منتدى سودانيز أونلاين",
  },
  "sd-movements/sumud": {
    kind: "movement", en: "Civil Democratic Alliance of Revolutionary Forces", fr: "Alliance démocratique civile des forces de la révolution",
    aliases: ["Sumud", "Somoud"], countries: ["SD"], from: "2025-02",
    ar: "التحالف المدني الديمقراطي لقوى الثورة | تحالف صمود | التحالف المدني الديمقراطي لقوى الثورة صمود | التحالف المدني الديمقراطي | تحالف القوى المدنية الديمقراطية صمود | التحالف الديمقراطي المدني لقوى الثورة | تحالف قوى الثورة صمود",
    arWeak: "صمود",
  },
  "sd-movements/tadamon-islamic-bank": {
    kind: "company", en: "Tadamon Islamic Bank", countries: ["SD"],
    ar: "بنك التضامن الإسلامي السوداني | بنك التضامن الإسلامي",
  },
  "sd-movements/taqaddum": {
    kind: "movement", en: "Coordination of Civil Democratic Forces", fr: "Coordination des forces démocratiques civiles",
    aliases: ["Taqaddum", "Tagadum"], countries: ["SD"], from: "2023-10", to: "2025-02",
    ar: "تنسيقية القوى الديمقراطية المدنية | تنسيقية تقدم | تنسيقية القوى الديمقراطية المدنية تقدم | تنسيقية القوى المدنية الديمقراطية تقدم | تنسيقية القوى المدنية الديمقراطية | تنسيقية القوى المدنية تقدم | القوى الديمقراطية المدنية",
    arWeak: "تقدم | تنسيقية القوى المدنية",
  },
  "sd-movements/taradi-forces": {
    kind: "movement", en: "National Consensus Forces (Taradi)", countries: ["SD"],
    ar: "تحالف قوى التراضي | قوى التراضي الوطني | تحالف قوى التراضي الوطني | تحالف التراضي الوطني",
  },
  "sd-movements/tasis": {
    kind: "movement", en: "Sudan Founding Alliance", fr: "Alliance fondatrice du Soudan",
    aliases: ["Tasis", "Ta'sis", "Tasees"], countries: ["SD"], from: "2025-02-22",
    ar: "تحالف السودان التأسيسي | التحالف السوداني التأسيسي | تحالف تأسيس | تحالف السودان التأسيسي تأسيس | قوات تأسيس | التحالف التأسيسي السوداني | تحالف التأسيس السوداني | تحالف التأسيس | تحالف السودان المؤسس | التحالف التأسيسي",
    arWeak: "تأسيس",
  },
  "sd-movements/tasis-government": {
    kind: "government", en: "Tasis government", fr: "Gouvernement Tasis", aliases: ["Government of Peace and Unity", "Parallel government of Sudan"],
    countries: ["SD"], parent: "sd-movements/tasis", from: "2025-07-26",
    ar: "حكومة تأسيس | الحكومة الموازية في السودان | حكومة السلام والوحدة | حكومة الوحدة والسلام | حكومة نيالا | الحكومة الموازية السودانية | حكومة السلام الانتقالية | حكومة السلام الموازية | الحكومة الموازية بنيالا",
    arWeak: "الحكومة الموازية",
  },
  "sd-movements/tasis-presidential-council": {
    kind: "government", en: "Presidential Council (Tasis)", countries: ["SD"],
    ar: "المجلس الرئاسي لتأسيس | المجلس الرئاسي لتحالف تأسيس | المجلس الرئاسي لحكومة تأسيس",
  },
  "sd-movements/tmc": {
    kind: "government", en: "Transitional Military Council (Sudan)", fr: "Conseil militaire de transition", aliases: ["Sudanese military junta"],
    acronyms: ["TMC"], countries: ["SD"], from: "2019-04-11", to: "2019-08-20",
    ar: "المجلس العسكري الانتقالي السوداني | المجلس العسكري السوداني | المجلس العسكري الانتقالي في السودان | المجلس العسكري في السودان | المجلس العسكري الانتقالي بالسودان | المجلس العسكري الحاكم في السودان",
    arWeak: "المجلس العسكري | المجلس العسكري الانتقالي",
  },
  "sd-movements/tpra": {
    kind: "institution", en: "Telecommunications and Post Regulatory Authority (Sudan)",
    aliases: ["National Telecommunications Corporation"], acronyms: ["TPRA"], countries: ["SD"],
    ar: "جهاز تنظيم الاتصالات والبريد | جهاز تنظيم الاتصالات السوداني | جهاز الاتصالات والبريد | الهيئة القومية للاتصالات",
  },
  "sd-movements/transparency-sudan": {
    kind: "movement", en: "Sudan Transparency and Policy Tracker", countries: ["SD"],
    ar: "متتبع الشفافية والسياسات السودانية | منظمة الشفافية السودانية | مرصد الشفافية والسياسات السوداني",
  },
  "sd-movements/twenty-second-division": {
    kind: "state-force", en: "22nd Infantry Division", fr: "22e division d'infanterie", countries: ["SD"], parent: "sd/armed-forces",
    ar: "الفرقة 22 مشاة | الفرقة 22 بابنوسة | الفرقة 22 ببابنوسة | الفرقة الثانية والعشرون مشاة | الفرقة 22 مشاة بابنوسة",
    arWeak: "الفرقة 22",
  },
  "sd-movements/um-al-qura-observatory": {
    kind: "movement", en: "Um al-Qura Observatory", countries: ["SD"],
    ar: "مرصد أم القرى | مرصد أم القرى الحقوقي",
  },
  "sd-movements/umma": {
    kind: "party", en: "National Umma Party", fr: "Parti national Oumma",
    aliases: ["Umma Party", "Parti Oumma", "Oumma"], acronyms: ["NUP"], countries: ["SD"], from: "1945",
    ar: "حزب الأمة القومي | حزب الأمة السوداني | حزب الأمة القومي السوداني | حزب الأمة الوطني | الأمة القومي",
    arWeak: "حزب الأمة | حزب الأمة المعارض",
  },
  "sd-movements/umma-collective": {
    kind: "party", en: "Umma Party (Collective Leadership)", countries: ["SD"],
    ar: "حزب الأمة القيادة الجماعية | الأمة القيادة الجماعية",
  },
  "sd-movements/umma-federal": {
    kind: "party", en: "Federal Umma Party", fr: "Parti Oumma fédéral", countries: ["SD"],
    ar: "حزب الأمة الفيدرالي | الأمة الفيدرالي | حزب الأمة الفدرالي",
  },
  "sd-movements/umma-reform": {
    kind: "party", en: "Umma Party – Reform and Renewal", countries: ["SD"],
    ar: "حزب الأمة الإصلاح والتجديد | حزب الأمة الإصلاح والتجديد السوداني",
  },
  "sd-movements/unified-doctors-office": {
    kind: "union", en: "Unified Doctors' Office", countries: ["SD"],
    ar: "المكتب الموحد للأطباء",
  },
  "sd-movements/unionist-movement-united": {
    kind: "party", en: "Unified Unionist Party", countries: ["SD"],
    ar: "الحزب الاتحادي الموحد | الاتحادي الموحد | الحزب الوطني الاتحادي الموحد",
  },
  "sd-movements/united-capital-bank-sudan": {
    kind: "company", en: "United Capital Bank (Sudan)", aliases: ["United Capital Bank"], countries: ["SD"],
    ar: "بنك المال المتحد",
  },
  "sd-movements/united-popular-front-for-liberation-and-justice": {
    kind: "armed-group", en: "United Popular Front for Liberation and Justice", countries: ["SD"],
    ar: "الجبهة الشعبية المتحدة للتحرير والعدالة | الجبهة الشعبية المتحدة",
  },
  "sd-movements/united-resistance-front": {
    kind: "armed-group", en: "United Resistance Front (Darfur)", acronyms: ["URF"], countries: ["SD"],
    ar: "الجبهة المتحدة للمقاومة | جبهة المقاومة المتحدة | الجبهة الموحدة للمقاومة",
  },
  "sd-movements/united-revolutionary-forces-front": {
    kind: "armed-group", en: "United Revolutionary Forces Front", acronyms: ["URFF"], countries: ["SD"],
    ar: "جبهة القوى الثورية المتحدة | حركة القوى الثورية المتحدة | جبهة القوى الثورية الموحدة | حركة القوى الثورية الموحدة",
  },
  "sd-movements/university-of-bahri": {
    kind: "institution", en: "University of Bahri", aliases: ["Bahri University"], countries: ["SD"],
    ar: "جامعة بحري",
  },
  "sd-movements/university-of-blue-nile": {
    kind: "institution", en: "University of Blue Nile", aliases: ["Blue Nile University"], countries: ["SD"],
    ar: "جامعة النيل الأزرق",
  },
  "sd-movements/university-of-dalanj": {
    kind: "institution", en: "University of Dalanj", aliases: ["Dalanj University"], countries: ["SD"],
    ar: "جامعة الدلنج",
  },
  "sd-movements/university-of-dongola": {
    kind: "institution", en: "University of Dongola", aliases: ["Dongola University"], countries: ["SD"],
    ar: "جامعة دنقلا",
  },
  "sd-movements/university-of-el-fasher": {
    kind: "institution", en: "University of El Fasher", countries: ["SD"],
    ar: "جامعة الفاشر",
  },
  "sd-movements/university-of-el-geneina": {
    kind: "institution", en: "University of El Geneina", countries: ["SD"],
    ar: "جامعة الجنينة",
  },
  "sd-movements/university-of-gedaref": {
    kind: "institution", en: "University of Gedaref", aliases: ["Gedaref University"], countries: ["SD"],
    ar: "جامعة القضارف",
  },
  "sd-movements/university-of-gezira": {
    kind: "institution", en: "University of Gezira", countries: ["SD"],
    ar: "جامعة الجزيرة",
  },
  "sd-movements/university-of-imam-al-mahdi": {
    kind: "institution", en: "University of Imam al-Mahdi", aliases: ["Imam al-Mahdi University"], countries: ["SD"],
    ar: "جامعة الإمام المهدي",
  },
  "sd-movements/university-of-kassala": {
    kind: "institution", en: "University of Kassala", aliases: ["Kassala University"], countries: ["SD"],
    ar: "جامعة كسلا",
  },
  "sd-movements/university-of-khartoum": {
    kind: "institution", en: "University of Khartoum", countries: ["SD"],
    ar: "جامعة الخرطوم",
  },
  "sd-movements/university-of-khartoum-graduates-conference": {
    kind: "institution", en: "University of Khartoum Graduates Conference", countries: ["SD"],
    ar: "مؤتمر خريجي جامعة الخرطوم",
  },
  "sd-movements/university-of-kordofan": {
    kind: "institution", en: "University of Kordofan", countries: ["SD"],
    ar: "جامعة كردفان",
  },
  "sd-movements/university-of-medical-sciences-and-technology-khartoum": {
    kind: "institution", en: "University of Medical Sciences and Technology (Khartoum)", aliases: ["Mamoun Humeida University"], acronyms: ["UMST"],
    countries: ["SD"],
    ar: "جامعة مأمون حميدة | جامعة العلوم الطبية والتكنولوجيا",
  },
  "sd-movements/university-of-nyala": {
    kind: "institution", en: "University of Nyala", countries: ["SD"],
    ar: "جامعة نيالا",
  },
  "sd-movements/university-of-shendi": {
    kind: "institution", en: "University of Shendi", aliases: ["Shendi University"], countries: ["SD"],
    ar: "جامعة شندي",
  },
  "sd-movements/university-of-the-holy-quran-omdurman": {
    kind: "institution", en: "University of the Holy Quran (Omdurman)", aliases: ["University of the Holy Quran"], countries: ["SD"],
    ar: "جامعة القرآن الكريم والعلوم الإسلامية | جامعة القرآن الكريم السودانية | جامعة القرآن الكريم وتأصيل العلوم",
  },
  "sd-movements/university-of-west-kordofan": {
    kind: "institution", en: "University of West Kordofan", countries: ["SD"],
    ar: "جامعة غرب كردفان | جامعة السلام بالفولة",
  },
  "sd-movements/university-of-zalingei": {
    kind: "institution", en: "University of Zalingei", countries: ["SD"],
    ar: "جامعة زالنجي",
  },
  "sd-movements/university-professors-gathering": {
    kind: "union", en: "Gathering of University Professors (Sudan)", countries: ["SD"],
    ar: "تجمع أساتذة الجامعات السودانية | تجمع أساتذة الجامعات السودانيين | تجمع أساتذة جامعة الخرطوم | لجنة أساتذة الجامعات السودانية",
  },
  "sd-movements/urff": {
    kind: "armed-group", en: "Democratic Revolutionary Forces Front", aliases: ["Revolutionary Democratic Forces Front"], acronyms: ["RDFF"], countries: ["SD"],
    ar: "جبهة القوى الثورية الديمقراطية",
    arWeak: "جبهة القوى الثورية",
    arCue: "دارفور",
  },
  "sd-movements/violence-against-women-unit": {
    kind: "institution", en: "Combating Violence against Women Unit (Sudan)", countries: ["SD"],
    ar: "وحدة مكافحة العنف ضد المرأة السودانية | وحدة مكافحة العنف ضد المرأة والطفل | وحدة مكافحة العنف ضد المرأة",
  },
  "sd-movements/war-crimes-committee-sudan": {
    kind: "institution", en: "National Committee of Inquiry into War Crimes", countries: ["SD"],
    ar: "اللجنة الوطنية للتحقيق في جرائم الحرب | اللجنة الوطنية للتحقيق في جرائم وانتهاكات القانون الوطني والقانون الدولي الإنساني | اللجنة الوطنية للتحقيق في جرائم وانتهاكات القانون الوطني | لجنة جرائم الحرب وانتهاكات الدعم السريع | لجنة التحقيق في جرائم وانتهاكات القانون الوطني",
  },
  "sd-movements/wheata": {
    kind: "company", en: "Wheata", countries: ["SD"], weak: true,
    ar: "ويتا | ويتا للغلال | مطاحن ويتا",
    arCue: "مطاحن | الدقيق | القمح",
  },
  "sd-movements/white-nile-sugar-company": {
    kind: "company", en: "White Nile Sugar Company", countries: ["SD"],
    ar: "شركة سكر النيل الأبيض | سكر النيل الأبيض | مصنع سكر النيل الأبيض",
  },
  "sd-movements/writers-union": {
    kind: "union", en: "Sudanese Writers Union", countries: ["SD"],
    ar: "اتحاد الكتاب السودانيين | رابطة الكتاب السودانيين",
  },
  "sd-movements/youth-citizens-observers-network": {
    kind: "institution", en: "Youth Citizens Observers Network", acronyms: ["YCON"], countries: ["SD"],
    ar: "الشبكة الشبابية للمراقبة المدنية",
  },
  "sd-movements/zakat-chamber-sudan": {
    kind: "institution", en: "Zakat Chamber (Sudan)", aliases: ["Zakat Chamber"], countries: ["SD"], weak: true,
    ar: "ديوان الزكاة",
    arCue: "السودان | الخرطوم | ولاية | بورتسودان",
  },
};
