import type { ActorTable } from "../../core/records.ts";

/**
 * Sudan: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life and its press; ACLED strings as public code that reads that data set has them.
 * No Wikidata items: none could be checked. Composed names (army, government, ministries with the adjective of the
 * country) are made by rule.
 */
export const sd: ActorTable = {
  "sd/abdalla-hamdok": {
    kind: "person", en: "Abdalla Hamdok", fr: "Abdallah Hamdok", countries: ["SD"],
    ar: "عبد الله حمدوك | حمدوك | عبد الله آدم حمدوك",
  },
  "sd/abdallah-banda": {
    kind: "person", en: "Abdallah Banda", countries: ["SD"], parent: "armed-groups/jem",
    ar: "عبد الله بندة | عبد الله بنده أبكر",
  },
  "sd/abdel-fattah-al-burhan": {
    kind: "person", en: "Abdel Fattah al-Burhan", fr: "Abdel Fattah al-Burhane", countries: ["SD"],
    ar: "عبد الفتاح البرهان | عبد الفتاح عبد الرحمن البرهان | عبد الفتاح برهان",
    arWeak: "برهان | البرهان",
    arCue: "السودان | السوداني | الجيش | حميدتي | الفريق | مجلس السيادة | الدعم السريع | عبد الفتاح | الخرطوم | بورتسودان",
  },
  "sd/abdel-wahid-al-nur": {
    kind: "person", en: "Abdel Wahid al-Nur", fr: "Abdel Wahid al-Nour", countries: ["SD"], parent: "armed-groups/slm-aw",
    ar: "عبد الواحد محمد نور | عبد الواحد نور | عبد الواحد النور | عبد الواحد محمد أحمد النور",
  },
  "sd/abdelaziz-al-hilu": {
    kind: "person", en: "Abdelaziz al-Hilu", countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "عبد العزيز الحلو | عبد العزيز آدم الحلو",
    arWeak: "الحلو",
  },
  "sd/abdelrahim-dagalo": {
    kind: "person", en: "Abdelrahim Hamdan Dagalo", fr: "Abdelrahim Hamdan Daglo", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عبد الرحيم دقلو | عبد الرحيم حمدان دقلو | عبد الرحيم دقالو",
  },
  "sd/abdelrahman-al-mahdi": {
    kind: "person", en: "Abdelrahman al-Sadiq al-Mahdi", fr: "Abdelrahman al-Sadek al-Mahdi", countries: ["SD"],
    ar: "عبد الرحمن الصادق المهدي",
  },
  "sd/abdelrahman-juma": {
    kind: "person", en: "Abdelrahman Juma Barakallah", fr: "Abdel Rahman Juma Barakallah", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عبد الرحمن جمعة بارك الله",
    arWeak: "عبد الرحمن جمعة",
  },
  "sd/abu-aqla-kaikal": {
    kind: "person", en: "Abu Aqla Kaikal", fr: "Abou Aqla Kaykal", aliases: ["Abu Agla Keikel"], countries: ["SD"], parent: "armed-groups/sudan-shield",
    ar: "أبو عاقلة كيكل | أبو عاقلة محمد أحمد كيكل | كيكل",
  },
  "sd/abu-lulu": {
    kind: "person", en: "al-Fateh Abdullah Idris", fr: "Al-Fateh Abdallah Idris", aliases: ["Abu Lulu"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "أبو لولو | الفاتح عبد الله إدريس",
  },
  "sd/ahmed-haroun": {
    kind: "person", en: "Ahmed Haroun", countries: ["SD"],
    ar: "أحمد هارون | أحمد محمد هارون",
  },
  "sd/ahmed-ibrahim-mufaddal": {
    kind: "person", en: "Ahmed Ibrahim Mufaddal", countries: ["SD"],
    ar: "أحمد إبراهيم مفضل | إبراهيم مفضل",
  },
  "sd/ahmed-tugud": {
    kind: "person", en: "Ahmed Tugud Lissan", countries: ["SD"], parent: "armed-groups/jem",
    ar: "أحمد تقد لسان | أحمد تقد",
  },
  "sd/al-basha-tibeig": {
    kind: "person", en: "al-Basha Tibeig", fr: "Al-Bacha Tibeig", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "الباشا طبيق | الباشا محمد طبيق",
  },
  "sd/al-harith-idris": {
    kind: "person", en: "al-Harith Idris", fr: "Al-Harith Idris", countries: ["SD"],
    ar: "الحارث إدريس | الحارث إدريس الحارث",
  },
  "sd/al-hilal": {
    kind: "institution", en: "Al-Hilal Omdurman", countries: ["SD"],
    ar: "الهلال السوداني | نادي الهلال السوداني | هلال أم درمان",
    arWeak: "الهلال",
  },
  "sd/al-merrikh": {
    kind: "institution", en: "Al-Merrikh SC", fr: "Al-Merreikh", aliases: ["Al Merreikh"], countries: ["SD"],
    ar: "المريخ السوداني | نادي المريخ السوداني | نادي المريخ | المريخ أم درمان",
    arWeak: "المريخ",
  },
  "sd/al-nur-al-qubba": {
    kind: "person", en: "al-Nur al-Qubba", fr: "Al-Nur Goubba", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "النور القبة | النور أحمد آدم القبة",
  },
  "sd/al-tom-hajo": {
    kind: "person", en: "al-Tom Hajo", fr: "Al-Tom Hajo", countries: ["SD"],
    ar: "التوم هجو",
  },
  "sd/al-wathig-al-bereir": {
    kind: "person", en: "al-Wathig al-Bereir", fr: "Al-Wathig al-Bereir", countries: ["SD"],
    ar: "الواثق البرير",
  },
  "sd/alaa-al-din-naqd": {
    kind: "person", en: "Alaa al-Din Naqd", countries: ["SD"],
    ar: "علاء الدين نقد | علاء نقد",
  },
  "sd/algoney-dagalo": {
    kind: "person", en: "Algoney Hamdan Dagalo", fr: "Algoney Hamdan Daglo", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "القوني حمدان دقلو | القوني دقلو",
  },
  "sd/ali-al-sadiq": {
    kind: "person", en: "Ali al-Sadiq", countries: ["SD"], weak: true,
    ar: "علي الصادق علي | علي الصادق",
    arCue: "وزير الخارجية | السوداني",
  },
  "sd/ali-karti": {
    kind: "person", en: "Ali Karti", countries: ["SD"],
    ar: "علي كرتي | علي أحمد كرتي",
  },
  "sd/ali-kushayb": {
    kind: "person", en: "Ali Kushayb", fr: "Ali Kouchayb", aliases: ["Ali Muhammad Ali Abd-al-Rahman"], countries: ["SD"],
    parent: "armed-groups/janjaweed",
    ar: "علي كوشيب | علي محمد علي عبد الرحمن | علي كشيب | كوشيب",
  },
  "sd/ali-osman-taha": {
    kind: "person", en: "Ali Osman Taha", countries: ["SD"],
    ar: "علي عثمان محمد طه | علي عثمان طه",
  },
  "sd/ali-rizqallah": {
    kind: "person", en: "Ali Rizqallah", aliases: ["al-Savanna"], countries: ["SD"],
    ar: "علي رزق الله | علي رزق الله السافنا | السافنا علي رزق الله",
    arWeak: "السافنا",
  },
  "sd/ali-yagoub": {
    kind: "person", en: "Ali Yagoub Gibril", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "علي يعقوب جبريل",
    arWeak: "علي يعقوب",
  },
  "sd/ali-youssef": {
    kind: "person", en: "Ali Youssef al-Sharif", fr: "Ali Youssef al-Charif", countries: ["SD"], weak: true,
    ar: "علي يوسف الشريف",
    arCue: "وزير الخارجية | السوداني",
  },
  "sd/amin-hassan-omar": {
    kind: "person", en: "Amin Hassan Omar", countries: ["SD"],
    ar: "أمين حسن عمر",
  },
  "sd/ammar-amun": {
    kind: "person", en: "Ammar Amun Daldoum", countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "عمار آمون دلدوم | عمار أمون",
  },
  "sd/armed-forces": {
    kind: "state-force", en: "Sudanese Armed Forces", fr: "Forces armées soudanaises", aliases: ["Sudanese army", "armée soudanaise"],
    acronyms: ["SAF", "FAS"], countries: ["SD"],
    acled: [{ name: "Military Forces of Sudan (2019-)", from: "2019" }],
    ar: "الجيش السوداني | القوات المسلحة السودانية | جيش السودان | الجيش القومي السوداني | قوات الشعب المسلحة",
    arWeak: "القوات المسلحة",
    arCue: "السودان | البرهان | الدعم السريع | الخرطوم",
  },
  "sd/armoured-corps": {
    kind: "state-force", en: "Armoured Corps", fr: "Corps blindé", countries: ["SD"], parent: "sd/armed-forces",
    ar: "سلاح المدرعات السوداني | قيادة سلاح المدرعات",
    arWeak: "سلاح المدرعات",
  },
  "sd/asim-awad": {
    kind: "person", en: "Asim Awad", countries: ["SD"], parent: "sd/armed-forces",
    ar: "عاصم عوض عبد الوهاب | عاصم عوض",
  },
  "sd/asma-abdalla": {
    kind: "person", en: "Asma Mohamed Abdalla", countries: ["SD"], weak: true,
    ar: "أسماء محمد عبد الله",
  },
  "sd/baath-sudan": {
    kind: "party", en: "Arab Socialist Ba'ath Party (Sudan)", fr: "Parti Baas soudanais", countries: ["SD"],
    ar: "حزب البعث العربي الاشتراكي الأصل | حزب البعث السوداني | حزب البعث العربي الاشتراكي السوداني",
  },
  "sd/babiker-faisal": {
    kind: "person", en: "Babiker Faisal", countries: ["SD"],
    ar: "بابكر فيصل",
  },
  "sd/bahar-idris-abu-garda": {
    kind: "person", en: "Bahar Idris Abu Garda", fr: "Bahar Idriss Abou Garda", countries: ["SD"],
    ar: "بحر إدريس أبو قردة | بحر أبو قردة",
  },
  "sd/bar-association": {
    kind: "union", en: "Sudanese Bar Association", fr: "Barreau soudanais", countries: ["SD"],
    ar: "نقابة المحامين السودانيين | نقابة المحامين السودانية",
  },
  "sd/border-guards": {
    kind: "state-force", en: "Border Guards (Sudan)", fr: "Gardes-frontières soudanais", countries: ["SD"],
    ar: "قوات حرس الحدود السودانية | حرس الحدود السوداني",
  },
  "sd/central-reserve": {
    kind: "state-force", en: "Central Reserve Police", fr: "Police de réserve centrale", aliases: ["Abu Tira"], acronyms: ["CRP"], countries: ["SD"],
    acled: [{ name: "Military Forces of Sudan (2019-) Abu Tira" }],
    ar: "شرطة الاحتياطي المركزي | قوات الاحتياطي المركزي | الاحتياطي المركزي السوداني | أبو طيرة | قوات أبو طيرة",
    arWeak: "الاحتياطي المركزي",
  },
  "sd/dafallah-al-haj": {
    kind: "person", en: "Dafallah al-Haj Ali", countries: ["SD"],
    ar: "دفع الله الحاج علي | دفع الله الحاج",
  },
  "sd/darfur-bar": {
    kind: "union", en: "Darfur Bar Association", fr: "Barreau du Darfour", countries: ["SD"],
    ar: "هيئة محامي دارفور | محامو دارفور",
  },
  "sd/darfur-regional-gov": {
    kind: "government", en: "Darfur Regional Authority", fr: "Autorité régionale du Darfour", countries: ["SD"],
    ar: "السلطة الإقليمية لدارفور | حكومة إقليم دارفور | السلطة الانتقالية لدارفور",
  },
  "sd/dissolution-committee": {
    kind: "institution", en: "Empowerment Removal Committee", fr: "Comité de démantèlement du régime",
    aliases: ["Committee to Dismantle the June 30 1989 Regime"], countries: ["SD"], from: "2019",
    ar: "لجنة إزالة التمكين | لجنة تفكيك نظام الثلاثين من يونيو | لجنة تفكيك نظام 30 يونيو | لجنة إزالة التمكين السودانية",
  },
  "sd/dup": {
    kind: "party", en: "Democratic Unionist Party", fr: "Parti démocratique unioniste", acronyms: ["DUP"], countries: ["SD"],
    ar: "الحزب الاتحادي الديمقراطي | الحزب الاتحادي الديمقراطي الأصل | الاتحادي الديمقراطي | الحزب الاتحادي الديموقراطي | الاتحادي الأصل",
  },
  "sd/emergency-lawyers": {
    kind: "institution", en: "Emergency Lawyers", fr: "Avocats d'urgence", countries: ["SD"],
    ar: "محامو الطوارئ | مجموعة محامي الطوارئ | محامي الطوارئ | محامون طوارئ | هيئة محامي الطوارئ",
  },
  "sd/fadlallah-burma": {
    kind: "person", en: "Fadlallah Burma Nasir", countries: ["SD"],
    ar: "فضل الله برمة ناصر",
  },
  "sd/ffc": {
    kind: "movement", en: "Forces of Freedom and Change", fr: "Forces de la liberté et du changement", acronyms: ["FFC", "FLC"], countries: ["SD"],
    from: "2019-01-01",
    ar: "قوى الحرية والتغيير | قوى إعلان الحرية والتغيير | تحالف قوى الحرية والتغيير | قوى الحرية والتغيير المجلس المركزي | تحالف الحرية والتغيير | الحرية والتغيير المجلس المركزي | قوى الحرية والتغيير السودانية",
    arWeak: "الحرية والتغيير | قحت",
  },
  "sd/ffc-db": {
    kind: "movement", en: "Forces of Freedom and Change – Democratic Bloc", fr: "Forces de la liberté et du changement – Bloc démocratique",
    acronyms: ["FFC-DB"], countries: ["SD"], from: "2021-10",
    ar: "قوى الحرية والتغيير الكتلة الديمقراطية | الكتلة الديمقراطية | الحرية والتغيير الكتلة الديمقراطية | تحالف الكتلة الديمقراطية",
  },
  "sd/fifth-division": {
    kind: "state-force", en: "5th Infantry Division (Hajana)", fr: "5e division d'infanterie (Hajana)", aliases: ["Camel Corps"], countries: ["SD"],
    parent: "sd/armed-forces",
    ar: "الفرقة الخامسة مشاة | الفرقة الخامسة هجانة | هجانة الأبيض | الفرقة الخامسة بالأبيض",
    arWeak: "الهجانة | الفرقة الخامسة",
  },
  "sd/gaafar-nimeiry": {
    kind: "person", en: "Gaafar Nimeiry", countries: ["SD"],
    ar: "جعفر نميري | جعفر محمد نميري | جعفر النميري",
    arWeak: "النميري | نميري",
  },
  "sd/gagod-mukwar": {
    kind: "person", en: "Gagod Mukwar", countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "جقود مكوار | جقود مكوار مرادة",
  },
  "sd/gathering-unionists": {
    kind: "party", en: "Unionist Gathering", fr: "Rassemblement unioniste", countries: ["SD"],
    ar: "التجمع الاتحادي | حزب التجمع الاتحادي",
  },
  "sd/gibril-ibrahim": {
    kind: "person", en: "Gibril Ibrahim", aliases: ["Jibril Ibrahim"], countries: ["SD"], parent: "armed-groups/jem",
    ar: "جبريل إبراهيم | جبريل إبراهيم محمد",
  },
  "sd/gis": {
    kind: "state-force", en: "General Intelligence Service", fr: "Service général de renseignement",
    previousNames: ["National Intelligence and Security Service"], acronyms: ["GIS", "NISS"], countries: ["SD"],
    acled: [{ name: "Police Forces of Sudan (2019-) General Intelligence Service" }],
    ar: "جهاز المخابرات العامة السوداني | جهاز المخابرات العامة | المخابرات العامة السودانية | جهاز المخابرات السوداني | المخابرات السودانية",
    arFormer: "جهاز الأمن والمخابرات الوطني | جهاز الأمن والمخابرات السوداني | جهاز الأمن والمخابرات | جهاز الأمن الوطني السوداني",
  },
  "sd/government": {
    kind: "government", en: "Government of Sudan", fr: "Gouvernement du Soudan", countries: ["SD"],
    acled: [{ name: "Government of Sudan (2019-)", from: "2019" }],
    ar: "حكومة السودان | حكومة الخرطوم | حكومة بورتسودان | سلطة بورتسودان",
    arWeak: "حكومة الأمل",
  },
  "sd/hac": {
    kind: "institution", en: "Humanitarian Aid Commission", fr: "Commission d'aide humanitaire", acronyms: ["HAC"], countries: ["SD"],
    ar: "مفوضية العون الإنساني | مفوضية العون الإنساني السودانية | مفوض العون الإنساني",
  },
  "sd/hadi-idris": {
    kind: "person", en: "El Hadi Idris Yahya", fr: "El Hadi Idris", countries: ["SD"], parent: "armed-groups/slm-tc",
    ar: "الهادي إدريس | الهادي إدريس يحيى | الهادي إدريس يحي",
  },
  "sd/hassan-al-turabi": {
    kind: "person", en: "Hassan al-Turabi", fr: "Hassan al-Tourabi", countries: ["SD"],
    ar: "حسن الترابي | حسن عبد الله الترابي",
    arWeak: "الترابي",
  },
  "sd/hemedti": {
    kind: "person", en: "Mohamed Hamdan Dagalo", fr: "Mohamed Hamdan Daglo", aliases: ["Hemedti", "Hemeti"], countries: ["SD"],
    parent: "armed-groups/rsf",
    ar: "محمد حمدان دقلو | حميدتي | محمد حمدان حميدتي | محمد حمدان دقلو حميدتي | محمد حمدان دقلوا | حمدان دقلو | محمد حمدان دغلو | محمد حمدان دقالو | محمد حمدان داغلو",
    arWeak: "دقلو",
  },
  "sd/hussein-awad": {
    kind: "person", en: "Hussein Awad Ali", countries: ["SD"], weak: true,
    ar: "حسين عوض علي",
    arCue: "وزير الخارجية | السوداني",
  },
  "sd/ibn-auf": {
    kind: "person", en: "Awad Ibn Auf", countries: ["SD"],
    ar: "عوض بن عوف | عوض ابن عوف | عوض محمد أحمد بن عوف",
  },
  "sd/ibrahim-al-badawi": {
    kind: "person", en: "Ibrahim Elbadawi", countries: ["SD"],
    ar: "إبراهيم البدوي عبد الساتر",
    arWeak: "إبراهيم البدوي",
  },
  "sd/ibrahim-al-sheikh": {
    kind: "person", en: "Ibrahim al-Sheikh", fr: "Ibrahim al-Cheikh", countries: ["SD"], weak: true,
    ar: "إبراهيم الشيخ عبد الرحمن | إبراهيم الشيخ",
  },
  "sd/ibrahim-ghandour": {
    kind: "person", en: "Ibrahim Ghandour", countries: ["SD"],
    ar: "إبراهيم غندور | إبراهيم أحمد غندور",
  },
  "sd/ibrahim-jabir": {
    kind: "person", en: "Ibrahim Jabir", countries: ["SD"],
    ar: "إبراهيم جابر إبراهيم",
    arWeak: "إبراهيم جابر",
    arCue: "السيادة | الجيش | السوداني",
  },
  "sd/idp-coordination": {
    kind: "movement", en: "General Coordination of Displaced and Refugee Camps", fr: "Coordination générale des camps de déplacés et réfugiés",
    countries: ["SD"],
    ar: "المنسقية العامة للنازحين واللاجئين | المنسقية العامة لمعسكرات النازحين واللاجئين | المنسقية العامة لمخيمات النازحين واللاجئين",
  },
  "sd/islamic-movement": {
    kind: "movement", en: "Sudanese Islamic Movement", fr: "Mouvement islamique soudanais", countries: ["SD"],
    ar: "الحركة الإسلامية السودانية | الحركة الإسلامية في السودان",
    arWeak: "الحركة الإسلامية | فلول النظام السابق | الكيزان",
  },
  "sd/jaafar-al-mirghani": {
    kind: "person", en: "Jaafar al-Mirghani", countries: ["SD"],
    ar: "جعفر الميرغني | جعفر محمد عثمان الميرغني | جعفر الصادق الميرغني",
  },
  "sd/john-garang": {
    kind: "person", en: "John Garang", countries: ["SS", "SD"], parent: "armed-groups/splm",
    ar: "جون قرنق | جون غارانغ | جون قرنق دي مبيور | جون جارانج",
    arWeak: "قرنق",
  },
  "sd/joseph-tuka": {
    kind: "person", en: "Joseph Tuka", countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "جوزيف توكا | جوزيف تكة | جوزيف توكا علي",
  },
  "sd/kamil-idris": {
    kind: "person", en: "Kamil Idris", countries: ["SD"],
    ar: "كامل إدريس | كامل الطيب إدريس",
  },
  "sd/khalid-al-eisir": {
    kind: "person", en: "Khalid al-Aiser", fr: "Khalid al-Eisir", countries: ["SD"],
    ar: "خالد الإعيسر",
  },
  "sd/khalid-omar-yousif": {
    kind: "person", en: "Khalid Omar Yousif", fr: "Khalid Omar Youssef", countries: ["SD"],
    ar: "خالد عمر يوسف | خالد سلك | خالد عمر سلك",
  },
  "sd/khalid-shawish": {
    kind: "person", en: "Khalid Shawish", countries: ["SD"],
    ar: "خالد شاويش",
  },
  "sd/khalil-ibrahim": {
    kind: "person", en: "Khalil Ibrahim", countries: ["SD"], parent: "armed-groups/jem", weak: true,
    ar: "خليل إبراهيم",
    arCue: "العدل والمساواة | دارفور",
  },
  "sd/khamis-abakar": {
    kind: "person", en: "Khamis Abdallah Abakar", fr: "Khamis Abakar", countries: ["SD"], parent: "armed-groups/sudanese-alliance",
    ar: "خميس أبكر | خميس عبد الله أبكر",
  },
  "sd/lam-akol": {
    kind: "person", en: "Lam Akol", countries: ["SS", "SD"],
    ar: "لام أكول | لام أكول أجاوين",
  },
  "sd/malik-agar": {
    kind: "person", en: "Malik Agar", countries: ["SD"], parent: "armed-groups/splm-n-agar",
    ar: "مالك عقار | مالك عقار إير",
    arWeak: "عقار",
  },
  "sd/mariam-al-mahdi": {
    kind: "person", en: "Mariam al-Sadiq al-Mahdi", fr: "Mariam al-Sadek al-Mahdi", countries: ["SD"],
    ar: "مريم الصادق المهدي | مريم الصادق | مريم المهدي",
  },
  "sd/military-intelligence": {
    kind: "state-force", en: "Sudanese Military Intelligence", fr: "Renseignement militaire soudanais", countries: ["SD"], parent: "sd/armed-forces",
    acled: [{ name: "Military Forces of Sudan (2019-) Military Intelligence Service" }],
    ar: "الاستخبارات العسكرية السودانية | استخبارات الجيش السوداني",
    arWeak: "الاستخبارات العسكرية",
  },
  "sd/minni-minnawi": {
    kind: "person", en: "Minni Arko Minnawi", fr: "Minni Arcua Minnawi", aliases: ["Suliman Arcua Minnawi"], countries: ["SD"],
    parent: "armed-groups/slm-mm",
    ar: "مني أركو مناوي | مناوي | مني مناوي | مني أركوي مناوي | أركو مناوي | سليمان أركو مناوي",
  },
  "sd/mohamed-al-amin-tirik": {
    kind: "person", en: "Mohamed al-Amin Tirik", countries: ["SD"],
    ar: "محمد الأمين ترك | الناظر ترك | سيد محمد الأمين ترك | الناظر محمد الأمين ترك",
  },
  "sd/mohamed-al-faki": {
    kind: "person", en: "Mohamed al-Faki Suleiman", countries: ["SD"],
    ar: "محمد الفكي سليمان",
    arWeak: "محمد الفكي",
    arCue: "السيادة | السوداني",
  },
  "sd/mohamed-al-jakoumi": {
    kind: "person", en: "Mohamed Sayed Ahmed al-Jakoumi", countries: ["SD"],
    ar: "محمد سيد أحمد الجكومي | الجاكومي محمد سيد أحمد | محمد سيد أحمد سر الختم الجاكومي",
  },
  "sd/mohamed-hassan-taayshi": {
    kind: "person", en: "Mohamed Hassan al-Ta'ayshi", fr: "Mohamed Hassan al-Taaychi", countries: ["SD"],
    ar: "محمد حسن التعايشي | التعايشي محمد حسن | محمد الحسن التعايشي",
    arWeak: "التعايشي",
  },
  "sd/mohamed-mukhtar-al-khatib": {
    kind: "person", en: "Mohamed Mukhtar al-Khatib", countries: ["SD"],
    ar: "محمد مختار الخطيب",
  },
  "sd/mohamed-naji-al-asam": {
    kind: "person", en: "Mohamed Naji al-Asam", fr: "Mohamed Naji al-Assam", countries: ["SD"],
    ar: "محمد ناجي الأصم",
  },
  "sd/mohamed-osman-al-hussein": {
    kind: "person", en: "Mohamed Osman al-Hussein", countries: ["SD"],
    ar: "محمد عثمان الحسين",
  },
  "sd/mohamed-osman-al-mirghani": {
    kind: "person", en: "Mohamed Osman al-Mirghani", countries: ["SD"],
    ar: "محمد عثمان الميرغني | محمد عثمان المرغني",
    arWeak: "الميرغني",
  },
  "sd/mohieddin-salem": {
    kind: "person", en: "Mohieddin Salem", fr: "Mohieddine Salem", countries: ["SD"],
    ar: "محيي الدين سالم | محي الدين سالم",
  },
  "sd/mubarak-ardol": {
    kind: "person", en: "Mubarak Ardol", countries: ["SD"],
    ar: "مبارك أردول",
  },
  "sd/musa-hilal": {
    kind: "person", en: "Musa Hilal", fr: "Moussa Hilal", countries: ["SD"], parent: "armed-groups/awakening-council",
    ar: "موسى هلال | موسى هلال عبد الله",
  },
  "sd/mustafa-tambour": {
    kind: "person", en: "Mustafa Tambour", countries: ["SD"], parent: "armed-groups/slm-tambour",
    ar: "مصطفى تمبور | مصطفى طمبور",
  },
  "sd/mustanfarin": {
    kind: "state-force", en: "Mustanfarin", aliases: ["Mobilised volunteers"], countries: ["SD"], weak: true,
    ar: "المستنفرين | المستنفرون",
  },
  "sd/mutasim-ahmed-salih": {
    kind: "person", en: "Mutasim Ahmed Salih", countries: ["SD"], weak: true,
    ar: "معتصم أحمد صالح",
  },
  "sd/nabil-abdallah": {
    kind: "person", en: "Nabil Abdallah", countries: ["SD"], parent: "sd/armed-forces", weak: true,
    ar: "نبيل عبد الله",
    arCue: "الناطق | الجيش | المتحدث | السوداني | العميد",
  },
  "sd/nafie-ali-nafie": {
    kind: "person", en: "Nafie Ali Nafie", countries: ["SD"],
    ar: "نافع علي نافع",
  },
  "sd/nasr-al-din-abdel-fattah": {
    kind: "person", en: "Nasr al-Din Abdel Fattah", countries: ["SD"], parent: "sd/armoured-corps", weak: true,
    ar: "نصر الدين عبد الفتاح",
  },
  "sd/nasredeen-abdulbari": {
    kind: "person", en: "Nasredeen Abdulbari", countries: ["SD"],
    ar: "نصر الدين عبد الباري",
  },
  "sd/national-team": {
    kind: "institution", en: "Sudan national football team", fr: "Équipe du Soudan de football", aliases: ["Falcons of Jediane"], countries: ["SD"],
    ar: "المنتخب السوداني | صقور الجديان | منتخب السودان | منتخب صقور الجديان",
  },
  "sd/ncp": {
    kind: "party", en: "National Congress Party", fr: "Parti du congrès national", acronyms: ["NCP"], countries: ["SD"], from: "1998",
    ar: "حزب المؤتمر الوطني | المؤتمر الوطني السوداني | حزب المؤتمر الوطني المنحل | المؤتمر الوطني المنحل | حزب المؤتمر الوطني السوداني",
    arWeak: "المؤتمر الوطني",
  },
  "sd/omar-al-bashir": {
    kind: "person", en: "Omar al-Bashir", fr: "Omar el-Béchir", countries: ["SD"],
    ar: "عمر البشير | عمر حسن البشير | عمر حسن أحمد البشير",
    arWeak: "البشير",
  },
  "sd/omar-al-digair": {
    kind: "person", en: "Omar al-Digair", fr: "Omar al-Digeir", countries: ["SD"],
    ar: "عمر الدقير | عمر يوسف الدقير",
    arWeak: "الدقير",
  },
  "sd/osman-mohamed-hamid": {
    kind: "person", en: "Osman Mohamed Hamid", aliases: ["Osman Amaliyat"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عثمان عمليات",
    arWeak: "عثمان محمد حامد",
  },
  "sd/pcp": {
    kind: "party", en: "Popular Congress Party", fr: "Parti du congrès populaire", acronyms: ["PCP"], countries: ["SD"], from: "1999",
    ar: "حزب المؤتمر الشعبي | المؤتمر الشعبي السوداني | حزب المؤتمر الشعبي السوداني",
    arWeak: "المؤتمر الشعبي",
  },
  "sd/popular-defence": {
    kind: "state-force", en: "Popular Defence Forces", fr: "Forces de défense populaire", acronyms: ["PDF"], countries: ["SD"], from: "1989", to: "2020",
    ar: "قوات الدفاع الشعبي | الدفاع الشعبي",
  },
  "sd/popular-resistance": {
    kind: "state-force", en: "Popular Resistance", fr: "Résistance populaire", countries: ["SD"], from: "2023",
    ar: "المقاومة الشعبية السودانية | المقاومة الشعبية في السودان | قوات المقاومة الشعبية",
    arWeak: "المقاومة الشعبية",
  },
  "sd/resistance-committees": {
    kind: "movement", en: "Resistance Committees", fr: "Comités de résistance", countries: ["SD"],
    ar: "لجان المقاومة السودانية | لجان مقاومة الخرطوم | لجان المقاومة | لجان المقاومة في السودان | تنسيقيات لجان المقاومة | تنسيقية لجان مقاومة الفاشر | لجان مقاومة الفاشر",
  },
  "sd/riek-machar": {
    kind: "person", en: "Riek Machar", countries: ["SS"], parent: "armed-groups/splm-io",
    ar: "رياك مشار | ريك مشار | رياك ماشار | ريك مشار تينج",
    arWeak: "مشار",
  },
  "sd/sadiq-al-mahdi": {
    kind: "person", en: "Sadiq al-Mahdi", fr: "Sadek al-Mahdi", countries: ["SD"],
    ar: "الصادق المهدي",
  },
  "sd/salah-gosh": {
    kind: "person", en: "Salah Gosh", aliases: ["Salah Abdallah Gosh"], countries: ["SD"],
    ar: "صلاح قوش | صلاح عبد الله قوش | صلاح غوش | صلاح عبد الله غوش",
  },
  "sd/salva-kiir": {
    kind: "person", en: "Salva Kiir Mayardit", fr: "Salva Kiir", countries: ["SS"],
    ar: "سلفا كير | سلفا كير ميارديت | سالفا كير",
    arWeak: "كير",
  },
  "sd/scp": {
    kind: "party", en: "Sudanese Communist Party", fr: "Parti communiste soudanais", acronyms: ["SCP"], countries: ["SD"],
    ar: "الحزب الشيوعي السوداني",
  },
  "sd/security-defence-council": {
    kind: "government", en: "Security and Defence Council (Sudan)", fr: "Conseil de sécurité et de défense", countries: ["SD"],
    ar: "مجلس الأمن والدفاع السوداني | مجلس الأمن والدفاع | مجلس الأمن والدفاع الوطني السوداني",
  },
  "sd/shams-al-din-kabbashi": {
    kind: "person", en: "Shams al-Din Kabbashi", fr: "Chams al-Din Kabbachi", countries: ["SD"],
    ar: "شمس الدين كباشي | شمس الدين الكباشي",
    arWeak: "كباشي | الكباشي",
  },
  "sd/siddig-tawer": {
    kind: "person", en: "Siddig Tawer", countries: ["SD"],
    ar: "صديق تاور",
  },
  "sd/sixth-division": {
    kind: "state-force", en: "6th Infantry Division", fr: "6e division d'infanterie", countries: ["SD"], parent: "sd/armed-forces",
    ar: "الفرقة السادسة مشاة | قيادة الفرقة السادسة | الفرقة السادسة بالفاشر | الفرقة السادسة في الفاشر",
    arWeak: "الفرقة السادسة",
  },
  "sd/sovereignty-council": {
    kind: "government", en: "Transitional Sovereignty Council", fr: "Conseil souverain de transition", aliases: ["Sovereign Council of Sudan"],
    acronyms: ["TSC"], countries: ["SD"], from: "2019-08-20",
    ar: "مجلس السيادة الانتقالي | مجلس السيادة السوداني | مجلس السيادة | المجلس السيادي | مجلس السيادة الانتقالي السوداني | مجلس السيادة في السودان | المجلس السيادي السوداني | المجلس السيادي الانتقالي",
  },
  "sd/spa": {
    kind: "union", en: "Sudanese Professionals Association", fr: "Association des professionnels soudanais", acronyms: ["SPA"], countries: ["SD"],
    from: "2012",
    ar: "تجمع المهنيين السودانيين | تجمع المهنيين السوداني",
    arWeak: "تجمع المهنيين",
  },
  "sd/sudanese-congress": {
    kind: "party", en: "Sudanese Congress Party", fr: "Parti du congrès soudanais", acronyms: ["SCP"], countries: ["SD"],
    ar: "حزب المؤتمر السوداني",
    arWeak: "المؤتمر السوداني",
  },
  "sd/sulaima-ishaq": {
    kind: "person", en: "Sulaima Ishaq al-Khalifa", countries: ["SD"],
    ar: "سليمى إسحاق | سليمى إسحق | سليمى إسحاق الخليفة",
  },
  "sd/suleiman-sandal": {
    kind: "person", en: "Suleiman Sandal", countries: ["SD"],
    ar: "سليمان صندل | سليمان صندل حقار",
  },
  "sd/sumud": {
    kind: "movement", en: "Civil Democratic Alliance of Revolutionary Forces", fr: "Alliance démocratique civile des forces de la révolution",
    aliases: ["Sumud", "Somoud"], countries: ["SD"], from: "2025-02",
    ar: "التحالف المدني الديمقراطي لقوى الثورة | تحالف صمود | التحالف المدني الديمقراطي لقوى الثورة صمود",
    arWeak: "صمود",
  },
  "sd/tahir-hajar": {
    kind: "person", en: "El Tahir Hajar", countries: ["SD"], parent: "armed-groups/gslf",
    ar: "الطاهر حجر | الطاهر أبو بكر حجر",
  },
  "sd/taqaddum": {
    kind: "movement", en: "Coordination of Civil Democratic Forces", fr: "Coordination des forces démocratiques civiles",
    aliases: ["Taqaddum", "Tagadum"], countries: ["SD"], from: "2023-10", to: "2025-02",
    ar: "تنسيقية القوى الديمقراطية المدنية | تنسيقية تقدم | تنسيقية القوى الديمقراطية المدنية تقدم | تنسيقية القوى المدنية الديمقراطية تقدم | تنسيقية القوى المدنية الديمقراطية | تنسيقية القوى المدنية تقدم",
    arWeak: "تقدم",
  },
  "sd/tasis": {
    kind: "movement", en: "Sudan Founding Alliance", fr: "Alliance fondatrice du Soudan", aliases: ["Tasis", "Ta'sis"], countries: ["SD"],
    from: "2025-02-22",
    ar: "تحالف السودان التأسيسي | التحالف السوداني التأسيسي | تحالف تأسيس | تحالف السودان التأسيسي تأسيس | قوات تأسيس",
    arWeak: "تأسيس",
  },
  "sd/tasis-government": {
    kind: "government", en: "Tasis government", fr: "Gouvernement Tasis", aliases: ["Government of Peace and Unity", "Parallel government of Sudan"],
    countries: ["SD"], parent: "sd/tasis", from: "2025-07-26",
    ar: "حكومة تأسيس | الحكومة الموازية في السودان | حكومة السلام والوحدة | حكومة الوحدة والسلام | حكومة نيالا | الحكومة الموازية السودانية | حكومة السلام الانتقالية",
    arWeak: "الحكومة الموازية",
  },
  "sd/tijani-sese": {
    kind: "person", en: "Tijani Sese", fr: "Tijani Sissi", countries: ["SD"],
    ar: "التجاني السيسي | التيجاني السيسي | التجاني سيسي",
  },
  "sd/tmc": {
    kind: "government", en: "Transitional Military Council (Sudan)", fr: "Conseil militaire de transition", aliases: ["Sudanese military junta"],
    acronyms: ["TMC"], countries: ["SD"], from: "2019-04-11", to: "2019-08-20",
    ar: "المجلس العسكري الانتقالي السوداني | المجلس العسكري السوداني | المجلس العسكري الانتقالي في السودان | المجلس العسكري في السودان | المجلس العسكري الانتقالي بالسودان",
    arWeak: "المجلس العسكري | المجلس العسكري الانتقالي",
  },
  "sd/twenty-second-division": {
    kind: "state-force", en: "22nd Infantry Division", fr: "22e division d'infanterie", countries: ["SD"], parent: "sd/armed-forces",
    ar: "الفرقة 22 مشاة | الفرقة 22 بابنوسة | الفرقة 22 ببابنوسة | الفرقة الثانية والعشرون مشاة | الفرقة 22 مشاة بابنوسة",
    arWeak: "الفرقة 22",
  },
  "sd/umma": {
    kind: "party", en: "National Umma Party", fr: "Parti national Oumma", acronyms: ["NUP"], countries: ["SD"], from: "1945",
    ar: "حزب الأمة القومي | حزب الأمة السوداني | حزب الأمة القومي السوداني",
    arWeak: "حزب الأمة",
  },
  "sd/wagdi-salih": {
    kind: "person", en: "Wagdi Salih", countries: ["SD"],
    ar: "وجدي صالح",
  },
  "sd/yasir-arman": {
    kind: "person", en: "Yasir Arman", countries: ["SD"],
    ar: "ياسر عرمان | ياسر سعيد عرمان",
    arWeak: "عرمان",
  },
  "sd/yasser-al-atta": {
    kind: "person", en: "Yasser al-Atta", countries: ["SD"],
    ar: "ياسر العطا | ياسر عبد الرحمن العطا | ياسر العطاء",
  },
  "sd/youssef-ezzat": {
    kind: "person", en: "Youssef Ezzat", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "يوسف عزت | يوسف عزت الماهري | يوسف إبراهيم عزت",
  },
};
