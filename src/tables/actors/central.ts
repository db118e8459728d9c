import type { ActorTable } from "../../core/records.ts";

/**
 * Cameroon, the Central African Republic, South Sudan, Ethiopia and their neighbours: leaders, ministers, rebels, parties.
 * Names and offices from general knowledge. No Wikidata items: none could be checked.
 */
export const central: ActorTable = {
  "central/abbas-sidiki": {
    kind: "person", en: "Abbas Sidiki", countries: ["CF"], parent: "armed-groups/three-r", weak: true,
    ar: "عباس صديقي | عباس صديق | صديقي عباس",
    arCue: "أفريقيا الوسطى | بوكار | حركة",
  },
  "central/abdoulaye-hissene": {
    kind: "person", en: "Abdoulaye Hissène", countries: ["CF"], parent: "armed-groups/fprc", weak: true,
    ar: "عبد الله حسين | عبد الله هيسين",
    arCue: "أفريقيا الوسطى | سيليكا",
  },
  "central/african-union-transition-mission-in-somalia": {
    kind: "mission", en: "African Union Transition Mission in Somalia", acronyms: ["ATMIS"], countries: ["SO"],
    ar: "بعثة الاتحاد الأفريقي الانتقالية في الصومال | أتميس | البعثة الأفريقية الانتقالية في الصومال",
  },
  "central/albert-ondo-ossa": {
    kind: "person", en: "Albert Ondo Ossa", countries: ["GA"],
    ar: "ألبير أوندو أوسا | ألبرت أوندو أوسا",
  },
  "central/albert-yaloke-mokpem": {
    kind: "person", en: "Albert Yaloké Mokpem", countries: ["CF"],
    ar: "ألبير يالوكي موكبيم | ألبير موكبيم",
    arWeak: "موكبيم",
  },
  "central/alfred-yekatom": {
    kind: "person", en: "Alfred Yekatom", countries: ["CF"],
    ar: "ألفريد يكاتوم | ألفرد يكاتوم | ألفريد يكاتوم رومبو | ألفريد ييكاتوم | ألفرد يكاتوم رومبو",
    arWeak: "يكاتوم",
  },
  "central/amadou-vamoulke": {
    kind: "person", en: "Amadou Vamoulké", countries: ["CM"],
    ar: "أمادو فامولكي",
    arWeak: "فامولكي",
  },
  "central/ange-felix-patasse": {
    kind: "person", en: "Ange-Félix Patassé", countries: ["CF"],
    ar: "أنج فيليكس باتاسي | أنج فيليكس باتاسيه",
    arWeak: "باتاسي",
  },
  "central/anicet-georges-dologuele": {
    kind: "person", en: "Anicet-Georges Dologuélé", countries: ["CF"],
    ar: "أنيسيه جورج دولوغيلي | أنيسي جورج دولوغيلي | أنيسيه جورج دولوجيلي | أنيسي جورج دولوجيلي | أنيسيه دولوغيلي",
    arWeak: "دولوغيلي",
  },
  "central/awut-deng-acuil": {
    kind: "person", en: "Awut Deng Acuil", countries: ["SS"],
    ar: "أووت دينق أشويل | أووت دينغ أشويل | أووت دينق أشوويل | أووت دينغ أشوويل",
    arWeak: "أشويل",
  },
  "central/azande-ani-kpi-gbe": {
    kind: "armed-group", en: "Azande Ani Kpi Gbe", acronyms: ["AAKG"], countries: ["CF"],
    ar: "أزاندي أني كبي غبي | ميليشيا أزاندي أني كبي غبي | ميليشيا أزاندي",
  },
  "central/barnaba-marial-benjamin": {
    kind: "person", en: "Barnaba Marial Benjamin", countries: ["SS"],
    ar: "برنابا مريال بنجامين | برنابا ماريال بنجامين | برنابا مريال بنيامين | برنابا ماريال بنيامين",
  },
  "central/bello-bouba-maigari": {
    kind: "person", en: "Bello Bouba Maïgari", countries: ["CM"],
    ar: "بيلو بوبا مايغاري | بلو بوبا مايغاري | بيلو بوبا مايجاري | بلو بوبا مايجاري",
    arWeak: "مايغاري",
  },
  "central/benjamin-bol-mel": {
    kind: "person", en: "Benjamin Bol Mel", countries: ["SS"],
    ar: "بنجامين بول ميل | بنيامين بول ميل | بنجامين بول مل | بنيامين بول مل",
  },
  "central/bi-sidi-souleymane": {
    kind: "person", en: "Bi Sidi Souleymane", countries: ["CF"], parent: "armed-groups/three-r",
    ar: "بي سيدي سليمان",
  },
  "central/birhanu-jula": {
    kind: "person", en: "Birhanu Jula", countries: ["ET"],
    ar: "برهانو جولا",
  },
  "central/cabral-libii": {
    kind: "person", en: "Cabral Libii", countries: ["CM"],
    ar: "كابرال ليبي | كابرال ليبيي",
  },
  "central/cameroon-peoples-democratic-movement": {
    kind: "party", en: "Cameroon People's Democratic Movement", fr: "Rassemblement démocratique du peuple camerounais", acronyms: ["RDPC", "CPDM"],
    countries: ["CM"],
    ar: "التجمع الديمقراطي للشعب الكاميروني | التجمع الديموقراطي للشعب الكاميروني | التجمع الديمقراطي لشعب الكاميرون | الحركة الديمقراطية للشعب الكاميروني",
  },
  "central/cameroon-renaissance-movement": {
    kind: "party", en: "Cameroon Renaissance Movement", fr: "Mouvement pour la renaissance du Cameroun", acronyms: ["MRC"], countries: ["CM"],
    ar: "حركة نهضة الكاميرون | حركة النهضة الكاميرونية | حركة النهضة من أجل الكاميرون",
  },
  "central/crepin-mboli-goumba": {
    kind: "person", en: "Crépin Mboli Goumba", countries: ["CF"],
    ar: "كريبان مبولي غومبا | كريبين مبولي غومبا | كريبان امبولي غومبا | كريبان مبولي جومبا | كريبين امبولي غومبا | كريبين مبولي جومبا",
  },
  "central/cyrille-serge-atonfack": {
    kind: "person", en: "Cyrille Serge Atonfack", countries: ["CM"],
    ar: "سيريل سيرج أتونفاك | سيريل سيرج أتونفاك غيمو | سيريل أتونفاك",
    arWeak: "أتونفاك",
  },
  "central/debretsion-gebremichael": {
    kind: "person", en: "Debretsion Gebremichael", countries: ["ET"],
    ar: "دبرصيون جبر ميكائيل | دبرتسيون جبر ميكائيل | دبرصيون جبري ميكائيل | دبرصيون جبر ميكائيل أبراهام | دبرتسيون جبري ميكائيل | دبرتسيون جبر ميكائيل أبراهام | دبرصيون جبرميكائيل",
  },
  "central/demeke-mekonnen": {
    kind: "person", en: "Demeke Mekonnen", countries: ["ET"],
    ar: "ديميكي مكونن | دمقي مكونن | ديميكي ميكونين | دمقي ميكونين",
    arWeak: "مكونن",
  },
  "central/deng-alor": {
    kind: "person", en: "Deng Alor", countries: ["SS"],
    ar: "دينق ألور | دينغ ألور | دينق ألور كوال | دينغ ألور كوال",
  },
  "central/deng-dau-deng": {
    kind: "person", en: "Deng Dau Deng", countries: ["SS"],
    ar: "دينق داو دينق | دينق داو ملك | دينق داو",
  },
  "central/dieudonne-nzapalainga": {
    kind: "person", en: "Dieudonné Nzapalainga", countries: ["CF"],
    ar: "ديودونيه نزابالينغا | ديودوني نزابالينغا | ديودونيه نزابالاينغا | ديودونيه انزابالينغا | ديودوني نزابالاينغا",
    arWeak: "نزابالينغا",
  },
  "central/eu-training-mission-in-the-central-african-republic": {
    kind: "mission", en: "EU Training Mission in the Central African Republic", acronyms: ["EUTM RCA"], countries: ["CF"],
    ar: "بعثة الاتحاد الأوروبي للتدريب في أفريقيا الوسطى | بعثة الاتحاد الأوروبي للتدريب في جمهورية أفريقيا الوسطى | بعثة الاتحاد الأوروبي التدريبية في أفريقيا الوسطى | بعثة الاتحاد الأوروبي للتدريب العسكري في أفريقيا الوسطى",
  },
  "central/fano": {
    kind: "armed-group", en: "Fano", countries: ["ET"], weak: true,
    ar: "ميليشيا فانو | ميليشيات فانو | فانو | قوات فانو",
    arCue: "أمهرة | إثيوبيا | الأمهرية | مليشيا | ميليشيا",
  },
  "central/felix-moloua": {
    kind: "person", en: "Félix Moloua", countries: ["CF"],
    ar: "فيليكس مولوا",
    arWeak: "مولوا",
  },
  "central/ferdinand-ngoh-ngoh": {
    kind: "person", en: "Ferdinand Ngoh Ngoh", countries: ["CM"],
    ar: "فرديناند نغوه نغوه | فردينان نغوه نغوه | فرديناند نجوه نغوه | فرديناند نغوه نجوه | فردينان نجوه نغوه | فردينان نغوه نجوه",
  },
  "central/firmin-ngrebada": {
    kind: "person", en: "Firmin Ngrébada", countries: ["CF"],
    ar: "فيرمين نغريبادا | فيرمان نغريبادا | فيرمين نجريبادا | فيرمان نجريبادا",
    arWeak: "نغريبادا",
  },
  "central/franck-biya": {
    kind: "person", en: "Franck Biya", countries: ["CM"],
    ar: "فرانك بيا",
  },
  "central/gedion-timothewos": {
    kind: "person", en: "Gedion Timothewos", countries: ["ET"],
    ar: "جيديون تيموثيوس | غيديون تيموثيوس | جيديون تيموتيوس | غيديون تيموتيوس",
    arWeak: "تيموثيوس",
  },
  "central/gumuz-militia": {
    kind: "armed-group", en: "Gumuz militia", countries: ["ET"],
    ar: "ميليشيا القمز | ميليشيات القمز | ميليشيا الجوموز | مليشيات القمز | ميليشيات الجوموز",
  },
  "central/hailemariam-desalegn": {
    kind: "person", en: "Hailemariam Desalegn", countries: ["ET"],
    ar: "هايلي مريام ديسالين | هيلي مريام ديسالين | هايلي ماريام ديسالين | هايلي مريام دسالين | هيلي ماريام ديسالين | هيلي مريام دسالين | هايلماريام ديسالين",
    arWeak: "ديسالين",
  },
  "central/hassan-sheikh-mohamud": {
    kind: "person", en: "Hassan Sheikh Mohamud", countries: ["SO"], weak: true,
    ar: "حسن شيخ محمود",
  },
  "central/henri-marie-dondra": {
    kind: "person", en: "Henri-Marie Dondra", countries: ["CF"],
    ar: "هنري ماري دوندرا",
    arWeak: "دوندرا",
  },
  "central/ismail-omar-guelleh": {
    kind: "person", en: "Ismail Omar Guelleh", countries: ["DJ"],
    ar: "إسماعيل عمر جيله | إسماعيل عمر غيلة | إسماعيل عمر جيلي",
  },
  "central/jacob-zuma": {
    kind: "person", en: "Jacob Zuma", countries: ["ZA"],
    ar: "جاكوب زوما | جيكوب زوما",
  },
  "central/james-wani-igga": {
    kind: "person", en: "James Wani Igga", countries: ["SS"],
    ar: "جيمس واني إيقا | جيمس واني إيغا",
  },
  "central/jean-claude-gakosso": {
    kind: "person", en: "Jean-Claude Gakosso", countries: ["CG"],
    ar: "جان كلود غاكوسو | جان كلود جاكوسو",
    arWeak: "غاكوسو",
  },
  "central/johnson-olony": {
    kind: "person", en: "Johnson Olony", countries: ["SS"],
    ar: "جونسون أولوني | جونسون أولونج | جونسون أولونغ | جونسون أولونق",
    arWeak: "أولوني",
  },
  "central/jose-eduardo-dos-santos": {
    kind: "person", en: "José Eduardo dos Santos", countries: ["AO"],
    ar: "خوسيه إدواردو دوس سانتوس | جوزيه إدواردو دوس سانتوس",
  },
  "central/joseph-beti-assomo": {
    kind: "person", en: "Joseph Beti Assomo", countries: ["CM"],
    ar: "جوزيف بيتي أسومو",
  },
  "central/joseph-dion-ngute": {
    kind: "person", en: "Joseph Dion Ngute", countries: ["CM"],
    ar: "جوزيف ديون نغوتي | جوزيف ديون نجوتي",
    arWeak: "نغوتي",
  },
  "central/joseph-kabila": {
    kind: "person", en: "Joseph Kabila", countries: ["CD"],
    ar: "جوزيف كابيلا",
    arWeak: "كابيلا",
  },
  "central/joseph-kony": {
    kind: "person", en: "Joseph Kony", countries: ["UG"], parent: "armed-groups/lra",
    ar: "جوزيف كوني",
  },
  "central/joshua-osih": {
    kind: "person", en: "Joshua Osih", countries: ["CM"],
    ar: "جوشوا أوسيه | جوشوا أوسي",
    arWeak: "أوسيه",
  },
  "central/kitgwang-faction": {
    kind: "armed-group", en: "Kitgwang faction", countries: ["SS"],
    ar: "فصيل كيتقوانق | مجموعة كيتقوانق | فصيل كيتغوانغ | فصيل كتقوانق | مجموعة كيتغوانغ | كيتقوانق",
  },
  "central/lejeune-mbella-mbella": {
    kind: "person", en: "Lejeune Mbella Mbella", countries: ["CM"],
    ar: "لوجون مبيلا مبيلا | ليجون مبيلا مبيلا | لوجون امبيلا مبيلا | لوجون مبيلا امبيلا | ليجون امبيلا مبيلا | ليجون مبيلا امبيلا",
  },
  "central/lucas-ayaba-cho": {
    kind: "person", en: "Lucas Ayaba Cho", countries: ["CM"],
    ar: "لوكاس أيابا تشو | لوكاس أيابا شو",
  },
  "central/luka-biong": {
    kind: "person", en: "Luka Biong", countries: ["SS"],
    ar: "لوكا بيونق | لوكا بيونغ | لوكا بيونج",
    arWeak: "بيونق",
  },
  "central/mahamat-al-khatim": {
    kind: "person", en: "Mahamat Al-Khatim", aliases: ["Mahamat al-Khatim"], countries: ["CF"],
    ar: "محمد الخاتم | محمد الخطيم",
  },
  "central/mahamat-said-abdel-kani": {
    kind: "person", en: "Mahamat Said Abdel Kani", countries: ["CF"],
    ar: "محمد سعيد عبد الكاني | محمد سعيد عبد القاني",
  },
  "central/marc-brys": {
    kind: "person", en: "Marc Brys", countries: ["CM"],
    ar: "مارك بريس",
  },
  "central/martin-ziguele": {
    kind: "person", en: "Martin Ziguélé", countries: ["CF"],
    ar: "مارتان زيغيلي | مارتن زيغيلي | مارتان زيجيلي | مارتن زيجيلي",
    arWeak: "زيغيلي",
  },
  "central/martinez-zogo": {
    kind: "person", en: "Martinez Zogo", countries: ["CM"],
    ar: "مارتينيز زوغو | مارتنيز زوغو | مارتينيز زوجو | مارتنيز زوجو",
  },
  "central/maxime-mokom": {
    kind: "person", en: "Maxime Mokom", countries: ["CF"],
    ar: "ماكسيم موكوم | مكسيم موكوم",
    arWeak: "موكوم",
  },
  "central/mayiik-ayii-deng": {
    kind: "person", en: "Mayiik Ayii Deng", countries: ["SS"],
    ar: "مييك أيي دينق | مييك أيي",
  },
  "central/meles-zenawi": {
    kind: "person", en: "Meles Zenawi", countries: ["ET"],
    ar: "ملس زيناوي | ميليس زيناوي",
    arWeak: "زيناوي",
  },
  "central/michael-makuei-lueth": {
    kind: "person", en: "Michael Makuei Lueth", countries: ["SS"],
    ar: "مايكل ماكوي لويث | مايكل مكوي لويث | مايكل ماكوي لويت | مايكل مكوي لويت | مايكل مكوي",
  },
  "central/micopax": {
    kind: "mission", en: "MICOPAX", acronyms: ["MICOPAX"], countries: ["CF"],
    ar: "ميكوباكس | بعثة توطيد السلام في أفريقيا الوسطى | بعثة تعزيز السلام في أفريقيا الوسطى | بعثة تعزيز السلام في جمهورية أفريقيا الوسطى",
  },
  "central/midjiyawa-bakari": {
    kind: "person", en: "Midjiyawa Bakari", countries: ["CM"],
    ar: "ميدجياوا بكاري | ميجياوا بكاري | ميدجياوا باكاري | ميجياوا باكاري",
  },
  "central/mohamed-abdullahi-farmajo": {
    kind: "person", en: "Mohamed Abdullahi Farmajo", countries: ["SO"],
    ar: "محمد عبد الله فرماجو | محمد عبد الله فارماجو | فرماجو",
  },
  "central/muhoozi-kainerugaba": {
    kind: "person", en: "Muhoozi Kainerugaba", countries: ["UG"],
    ar: "موهوزي كاينيروغابا | موهوزي كاينروجابا | موهوزي كاينيروجابا",
    arWeak: "كاينيروغابا",
  },
  "central/musalia-mudavadi": {
    kind: "person", en: "Musalia Mudavadi", countries: ["KE"],
    ar: "موساليا مودافادي | موسيليا مودافادي",
    arWeak: "مودافادي",
  },
  "central/naledi-pandor": {
    kind: "person", en: "Naledi Pandor", countries: ["ZA"],
    ar: "ناليدي باندور",
    arWeak: "باندور",
  },
  "central/nhial-deng-nhial": {
    kind: "person", en: "Nhial Deng Nhial", countries: ["SS"],
    ar: "نيال دينق نيال | نيال دينغ نيال",
  },
  "central/nicolas-tiangaye": {
    kind: "person", en: "Nicolas Tiangaye", countries: ["CF"],
    ar: "نيكولا تيانغاي | نيكولا تيانجاي",
    arWeak: "تيانغاي",
  },
  "central/olivier-nduhungirehe": {
    kind: "person", en: "Olivier Nduhungirehe", countries: ["RW"],
    ar: "أوليفييه ندوهونغيريهي | أوليفييه ندوهونجيريهي",
    arWeak: "ندوهونغيريهي",
  },
  "central/oromo-liberation-army": {
    kind: "armed-group", en: "Oromo Liberation Army", acronyms: ["OLA"], countries: ["ET"],
    ar: "جيش تحرير أورومو | جيش تحرير الأورومو | جيش تحرير أوروميا",
  },
  "central/osman-saleh": {
    kind: "person", en: "Osman Saleh", countries: ["ER"], weak: true,
    ar: "عثمان صالح | عثمان صالح محمد",
    arCue: "إريتريا | الإريتري",
  },
  "central/oumar-kobine-layama": {
    kind: "person", en: "Oumar Kobine Layama", countries: ["CF"],
    ar: "عمر كوبين لاياما | عمر قوبين لاياما",
    arWeak: "لاياما",
  },
  "central/pagan-amum": {
    kind: "person", en: "Pagan Amum", countries: ["SS"],
    ar: "باقان أموم | باغان أموم | باقان أموم أوكيج | باقام أموم | باغان أموم أوكيج",
  },
  "central/patrice-edouard-ngaissona": {
    kind: "person", en: "Patrice-Édouard Ngaïssona", countries: ["CF"],
    ar: "باتريس إدوار نغيسونا | باتريس إدوارد نغيسونا | باتريس إدوار نغايسونا | باتريس إدوار نجيسونا | باتريس إدوارد نغايسونا",
    arWeak: "نغيسونا",
  },
  "central/paul-atanga-nji": {
    kind: "person", en: "Paul Atanga Nji", countries: ["CM"],
    ar: "بول أتانغا نجي | بول أتانجا نجي",
  },
  "central/paul-malong-awan": {
    kind: "person", en: "Paul Malong Awan", countries: ["SS"],
    ar: "بول ملونق أوان | بول ملونغ أوان | بول ملونق أوان أنيي | بول مالونق أوان | بول ملونغ أوان أنيي | بول ملونق",
  },
  "central/philemon-yang": {
    kind: "person", en: "Philémon Yang", countries: ["CM"],
    ar: "فيليمون يانغ | فيليمون يانج",
  },
  "central/pierre-emerick-aubameyang": {
    kind: "person", en: "Pierre-Emerick Aubameyang", countries: ["GA"],
    ar: "بيير إيمريك أوباميانغ | بيار إيمريك أوباميانغ | بيير إيمريك أوباميانج | بيار إيمريك أوباميانج",
    arWeak: "أوباميانغ",
  },
  "central/prosperity-party-ethiopia": {
    kind: "party", en: "Prosperity Party (Ethiopia)", countries: ["ET"], weak: true,
    ar: "حزب الازدهار | حزب الازدهار الإثيوبي",
    arCue: "إثيوبيا | الإثيوبي | أبي أحمد",
  },
  "central/raila-odinga": {
    kind: "person", en: "Raila Odinga", countries: ["KE"],
    ar: "رايلا أودينغا | رايلا أودينجا",
    arWeak: "أودينغا",
  },
  "central/rameaux-claude-bireau": {
    kind: "person", en: "Rameaux-Claude Bireau", countries: ["CF"],
    ar: "كلود رامو بيرو",
  },
  "central/raymond-ndong-sima": {
    kind: "person", en: "Raymond Ndong Sima", countries: ["GA"],
    ar: "ريمون ندونغ سيما | ريمون ندونج سيما",
  },
  "central/rebecca-nyandeng": {
    kind: "person", en: "Rebecca Nyandeng", countries: ["SS"],
    ar: "ريبيكا نياندينق | ربيكا نياندينق | ريبيكا نياندينغ | ريبيكا نياندينج | ربيكا نياندينغ | ربيكا قرنق",
    arWeak: "نياندينق",
  },
  "central/redwan-hussien": {
    kind: "person", en: "Redwan Hussien", countries: ["ET"], weak: true,
    ar: "رضوان حسين",
    arCue: "إثيوبيا | الإثيوبي",
  },
  "central/rene-emmanuel-sadi": {
    kind: "person", en: "René Emmanuel Sadi", countries: ["CM"],
    ar: "رينيه إيمانويل سادي | رونيه إيمانويل سادي | رينيه إيمانويل صادي | رونيه إيمانويل صادي",
  },
  "central/rigobert-song": {
    kind: "person", en: "Rigobert Song", countries: ["CM"],
    ar: "ريغوبير سونغ | ريجوبيرت سونغ | ريغوبير سونج | ريجوبيرت سونج",
  },
  "central/ronald-lamola": {
    kind: "person", en: "Ronald Lamola", countries: ["ZA"],
    ar: "رونالد لامولا",
    arWeak: "لامولا",
  },
  "central/samuel-etoo": {
    kind: "person", en: "Samuel Eto'o", countries: ["CM"],
    ar: "صامويل إيتو | صمويل إيتو",
  },
  "central/santino-deng-wol": {
    kind: "person", en: "Santino Deng Wol", countries: ["SS"],
    ar: "سانتينو دينق وول | سانتينو دينغ وول",
  },
  "central/sembe-bobbo": {
    kind: "person", en: "Sembé Bobbo", countries: ["CF"],
    ar: "سمبي بوبو | سيمبي بوبو",
  },
  "central/simon-gatwech-dual": {
    kind: "person", en: "Simon Gatwech Dual", countries: ["SS"],
    ar: "سايمون قاتويج دوال | سيمون قاتويج دوال | سايمون قاتويش دوال | سايمون غاتوتش دوال | سيمون قاتويش دوال",
  },
  "central/simplice-sarandji": {
    kind: "person", en: "Simplice Sarandji", countries: ["CF"],
    ar: "سيمبليس سارانجي | سمبليس سارانجي | سيمبليس ساراندجي | سمبليس ساراندجي",
    arWeak: "سارانجي",
  },
  "central/sisiku-ayuk-tabe": {
    kind: "person", en: "Sisiku Ayuk Tabe", countries: ["CM"],
    ar: "سيسيكو أيوك تابي | سيسيكو جوليوس أيوك تابي | جوليوس أيوك تابي",
  },
  "central/social-democratic-front-cameroon": {
    kind: "party", en: "Social Democratic Front (Cameroon)", acronyms: ["SDF"], countries: ["CM"],
    ar: "الجبهة الاجتماعية الديمقراطية | الجبهة الاجتماعية الديمقراطية الكاميرونية | الجبهة الديمقراطية الاجتماعية",
  },
  "central/south-sudan-united-front": {
    kind: "armed-group", en: "South Sudan United Front", acronyms: ["SSUF"], countries: ["SS"],
    ar: "الجبهة المتحدة لجنوب السودان",
  },
  "central/stephen-buay": {
    kind: "person", en: "Stephen Buay", countries: ["SS"],
    ar: "ستيفن بواي | ستيفن بواي رولنيانق",
  },
  "central/sylvie-baipo-temon": {
    kind: "person", en: "Sylvie Baïpo-Temon", countries: ["CF"],
    ar: "سيلفي بايبو تيمون | سيلفي بيبو تيمون",
  },
  "central/taban-deng-gai": {
    kind: "person", en: "Taban Deng Gai", countries: ["SS"],
    ar: "تعبان دينق قاي | تعبان دنق قاي | تعبان دينق غاي | تعبان دينغ قاي | تعبان دنق غاي",
  },
  "central/taye-atske-selassie": {
    kind: "person", en: "Taye Atske Selassie", countries: ["ET"],
    ar: "تايي أتسكي سيلاسي | تاي أتسكي سيلاسي | تايي أسقي سيلاسي | تايي أتسكي سلاسي | تاي أسقي سيلاسي | تاي أتسكي سلاسي",
    arWeak: "سيلاسي",
  },
  "central/teodoro-obiang-nguema": {
    kind: "person", en: "Teodoro Obiang Nguema", countries: ["GQ"],
    ar: "تيودورو أوبيانغ نغيما | تيودورو أوبيانج نغيما | تيودورو أوبيانغ نجيما | تيودورو أوبيانج نجيما",
  },
  "central/thomas-cirillo": {
    kind: "person", en: "Thomas Cirillo", countries: ["SS"],
    ar: "توماس سريلو | توماس سيريلو | توماس سيرلو | توماس سيريلو سواكا",
    arWeak: "سريلو",
  },
  "central/tut-gatluak": {
    kind: "person", en: "Tut Gatluak", countries: ["SS"],
    ar: "توت قلواك | توت جلواك | توت غلواك | توت قلواك مانيمي",
    arWeak: "قلواك",
  },
  "central/uhuru-kenyatta": {
    kind: "person", en: "Uhuru Kenyatta", countries: ["KE"],
    ar: "أوهورو كينياتا | أهورو كينياتا",
    arWeak: "كينياتا",
  },
  "central/united-hearts-movement": {
    kind: "party", en: "United Hearts Movement", fr: "Mouvement cœurs unis", acronyms: ["MCU"], countries: ["CF"],
    ar: "حركة القلوب المتحدة",
  },
  "central/vincent-biruta": {
    kind: "person", en: "Vincent Biruta", countries: ["RW"],
    ar: "فنسنت بيروتا | فانسان بيروتا",
    arWeak: "بيروتا",
  },
  "central/yemane-gebreab": {
    kind: "person", en: "Yemane Gebreab", countries: ["ER"],
    ar: "يماني قبرآب | يمان قبرآب | يماني جبرآب | يمان جبرآب",
    arWeak: "قبرآب",
  },
  "central/yemane-gebremeskel": {
    kind: "person", en: "Yemane Gebremeskel", countries: ["ER"],
    ar: "يماني جبرمسقل | يمان جبرمسقل | يماني جبر مسقل | يماني قبرمسقل | يمان جبر مسقل",
    arWeak: "جبرمسقل",
  },
};
