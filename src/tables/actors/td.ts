import type { ActorTable } from "../../core/records.ts";

/**
 * Chad: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No Wikidata
 * items: none could be checked. Composed names (army, government, ministries with the adjective of the country) are
 * made by rule, not listed here.
 */
export const td: ActorTable = {
  "td/abakar-abdelkerim-daoud": {
    kind: "person", en: "Abakar Abdelkerim Daoud", countries: ["TD"],
    ar: "أبكر عبد الكريم داود | أبكر عبد الكريم داوود | أبو بكر عبد الكريم داود",
  },
  "td/abbas-mahamat-tolli": {
    kind: "person", en: "Abbas Mahamat Tolli", countries: ["TD"],
    ar: "عباس محمد تولي | عباس محمد طولي",
  },
  "td/abdelkerim-idriss-deby": {
    kind: "person", en: "Abdelkerim Idriss Déby Itno", countries: ["TD"],
    ar: "عبد الكريم إدريس ديبي | عبد الكريم إدريس ديبي إتنو | عبد الكريم ديبي",
  },
  "td/abderahim-bireme-hamid": {
    kind: "person", en: "Abderahim Bireme Hamid", countries: ["TD"],
    ar: "عبد الرحيم بريم حامد | عبد الرحيم بريمة حامد | عبد الرحيم بيريم حميد | عبد الرحيم بريمه حميد | عبد الرحيم بريمي حامد | عبد الرحيم بريم حميد",
  },
  "td/abderaman-koulamallah": {
    kind: "person", en: "Abderaman Koulamallah", aliases: ["Abderamane Koulamallah"], countries: ["TD"],
    ar: "عبد الرحمن غلام الله | عبد الرحمن كلام الله | عبد الرحمن كولام الله | عبد الرحمن كولامالا | عبد الرحمان كولام الله | عبد الرحمن كولاما الله | عبد الرحمن كولمالا | عبد الرحمن كولم الله | عبد الرحمان غلام الله",
  },
  "td/abdoulaye-sabre-fadoul": {
    kind: "person", en: "Abdoulaye Sabre Fadoul", countries: ["TD"],
    ar: "عبد الله صابر فضل | عبد الله صابر فضول | عبد الله صابر فاضول | عبدالله صابري فضل",
  },
  "td/acheikh-ibn-oumar": {
    kind: "person", en: "Acheikh Ibn Oumar", countries: ["TD"], weak: true,
    ar: "الشيخ ابن عمر | الشيخ بن عمر | أشيخ ابن عمر",
    arCue: "تشاد | التشادي",
  },
  "td/albert-pahimi-padacke": {
    kind: "person", en: "Albert Pahimi Padacké", countries: ["TD"],
    ar: "ألبير باهيمي باداكي | ألبرت باهيمي باداكي | ألبرت باهيمي باداكيه | ألبير باهيمي باداكيه | ألبير بهيمي باداكي | ألبرت بهيمي باداكي | ألبرت باهمي بادكي | باهيمي باداكي | البرت فاهيمي فداكي | ألبرت بايمي باداكي | ألبير فهيمي فدكي | باهيمي باداكيه",
  },
  "td/ali-ahmat-aghabache": {
    kind: "person", en: "Ali Ahmat Aghabache", countries: ["TD"],
    ar: "علي أحمد أغبش | علي أحمد الأغبش | علي أحمد أغباش",
  },
  "td/ali-kolotou-tchaimi": {
    kind: "person", en: "Ali Kolotou Tchaïmi", countries: ["TD"],
    ar: "علي كولوتو تشايمي | علي كولوتو شايمي",
  },
  "td/allamaye-halina": {
    kind: "person", en: "Allamaye Halina", aliases: ["Allah-Maye Halina"], countries: ["TD"],
    ar: "اللامايي هالينا | اللاماي هالينا | اللامي هالينا | ألاماي هالينا | ألامايي هالينا | الله ماي هالينا | الله مايي حلينا | اللاماي حلينا | علاماي هالينا | ألاماي حلينا",
  },
  "td/ange": {
    kind: "institution", en: "National Election Management Agency", fr: "Agence nationale de gestion des élections", acronyms: ["ANGE"],
    countries: ["TD"], from: "2024",
    ar: "الوكالة الوطنية لإدارة الانتخابات | وكالة إدارة الانتخابات في تشاد | الوكالة الوطنية لإدارة الانتخابات في تشاد",
  },
  "td/ans": {
    kind: "state-force", en: "National Security Agency (Chad)", fr: "Agence nationale de sécurité de l'État", acronyms: ["ANS", "ANSE"],
    countries: ["TD"],
    ar: "وكالة الأمن الوطني التشادية | الوكالة الوطنية للأمن التشادية | جهاز الأمن الوطني التشادي | المخابرات التشادية",
  },
  "td/armed-forces": {
    kind: "state-force", en: "Chadian National Army", fr: "Armée nationale tchadienne",
    aliases: ["Chadian Armed Forces", "Chadian army", "armée tchadienne"], acronyms: ["ANT", "FAT"], countries: ["TD"],
    acled: [{ name: "Military Forces of Chad (1990-2021)", from: "1990", to: "2021" }, { name: "Military Forces of Chad (2021-)", from: "2021" }],
    ar: "الجيش التشادي | الجيش الوطني التشادي | القوات المسلحة التشادية | جيش تشاد | الجيش الوطني في تشاد",
  },
  "td/avocksouma": {
    kind: "person", en: "Avocksouma Djona", countries: ["TD"],
    ar: "أفوكسوما جونا | أفوكسوما دجونا",
  },
  "td/azem-bermandoa": {
    kind: "person", en: "Azem Bermandoa Agouna", countries: ["TD"],
    ar: "عازم برمندوا أغونا | عازم برماندوا أغونا | عزم برماندوا | عازم برمندوا | عزام برمنداو أغونا | آزم برماندوا أغونا | عزم برمندوا أجونا | عازم بيرماندوا أغونا | عازم برمندوا أجونا | عازم برماندوا أجونا",
  },
  "td/baba-ladde": {
    kind: "person", en: "Abdel Kader Baba-Laddé", fr: "Abdelkader Baba Laddé", countries: ["TD"], parent: "armed-groups/fpr-chad",
    ar: "بابا لادي | عبد القادر بابا لادي | بابا لادي محمد عبد القادر | بابا لاديه | بابا لدي | محمد عبد القادر بابا لادي",
  },
  "td/barka-michel": {
    kind: "person", en: "Michel Barka", countries: ["TD"],
    ar: "ميشيل باركا | ميشال باركا",
  },
  "td/bedoumra-kordje": {
    kind: "person", en: "Bédoumra Kordjé", countries: ["TD"],
    ar: "بيدومرا كوردجي | بدومرا كورجي",
  },
  "td/bichara-issa-djadallah": {
    kind: "person", en: "Bichara Issa Djadallah", countries: ["TD"],
    ar: "بشارة عيسى جاد الله | بشارة عيسى جادلله",
  },
  "td/bohoma-anger": {
    kind: "mission", en: "Operation Bohoma Anger", fr: "Opération Colère de Bohoma", countries: ["TD"], parent: "td/armed-forces", from: "2020-03-31",
    to: "2020-04",
    ar: "عملية غضب بوهوما | عملية غضب بوما | غضب بوهوما | غضب بوما | عملية غضب بومة | عملية غضب بوهومة",
  },
  "td/brice-mbaimon": {
    kind: "person", en: "Brice Mbaïmon Guedmbaye", countries: ["TD"],
    ar: "بريس مبايمون غيدمباي | بريس مبايمون قيدمباي | بريس مبايمون جيدمباي",
  },
  "td/chadian-opposition": {
    kind: "movement", en: "Chadian armed opposition", fr: "Opposition armée tchadienne", countries: ["TD"],
    ar: "المعارضة التشادية المسلحة | المعارضة التشادية | المتمردون التشاديون | المتمردين التشاديين | متمردو تشاد | متمردي تشاد | المتمردين في تشاد",
  },
  "td/cherif-mahamat-zene": {
    kind: "person", en: "Chérif Mahamat Zene", countries: ["TD"],
    ar: "شريف محمد زين | شريف محمد زيني | الشريف محمد زين | شريف محمد زاني",
  },
  "td/cmt": {
    kind: "government", en: "Transitional Military Council (Chad)", fr: "Conseil militaire de transition", aliases: ["Chadian military junta"],
    acronyms: ["CMT", "TMC"], countries: ["TD"], from: "2021-04-20", to: "2022-10",
    ar: "المجلس العسكري الانتقالي في تشاد | المجلس العسكري التشادي | المجلس العسكري الانتقالي التشادي | المجلس العسكري في تشاد | المجلس العسكري الحاكم في تشاد | مجلس انتقالي عسكري في تشاد | المجلس الانتقالي العسكري التشادي",
    arWeak: "المجلس العسكري | المجلس العسكري الانتقالي",
  },
  "td/cnarr": {
    kind: "institution", en: "National Commission for the Reception and Reintegration of Refugees",
    fr: "Commission nationale d'accueil et de réinsertion des réfugiés", acronyms: ["CNARR"], countries: ["TD"],
    ar: "اللجنة الوطنية لاستقبال وإعادة إدماج اللاجئين | اللجنة الوطنية لاستقبال اللاجئين",
  },
  "td/cnt": {
    kind: "institution", en: "National Transitional Council (Chad)", fr: "Conseil national de transition", acronyms: ["CNT"], countries: ["TD"],
    from: "2021", to: "2025-02",
    ar: "المجلس الوطني الانتقالي في تشاد | المجلس الوطني الانتقالي التشادي",
    arWeak: "المجلس الوطني الانتقالي",
  },
  "td/csai": {
    kind: "institution", en: "High Council for Islamic Affairs", fr: "Conseil supérieur des affaires islamiques", acronyms: ["CSAI"], countries: ["TD"],
    ar: "المجلس الأعلى للشؤون الإسلامية في تشاد | المجلس الأعلى للشؤون الإسلامية بتشاد | المجلس الأعلى للشؤون الإسلامية",
  },
  "td/ctddh": {
    kind: "institution", en: "Chadian Convention for the Defence of Human Rights", fr: "Convention tchadienne pour la défense des droits de l'homme",
    acronyms: ["CTDDH"], countries: ["TD"],
    ar: "الاتفاقية التشادية للدفاع عن حقوق الإنسان | المؤتمر التشادي للدفاع عن حقوق الإنسان",
  },
  "td/daoud-yaya-brahim": {
    kind: "person", en: "Daoud Yaya Brahim", countries: ["TD"],
    ar: "داود يحيى إبراهيم | داوود يحيى إبراهيم | داود يايا إبراهيم | داود يحيى براهيم",
  },
  "td/dgssie": {
    kind: "state-force", en: "Directorate General of the Security Services of State Institutions",
    fr: "Direction générale de service de sécurité des institutions de l'État", aliases: ["Presidential guard of Chad"], acronyms: ["DGSSIE"],
    countries: ["TD"],
    ar: "المديرية العامة لخدمات أمن مؤسسات الدولة | الإدارة العامة لأمن مؤسسات الدولة | الحرس الرئاسي التشادي | المديرية العامة لأجهزة أمن مؤسسات الدولة | الحرس الرئاسي في تشاد",
    arWeak: "الحرس الرئاسي",
  },
  "td/dis": {
    kind: "state-force", en: "Integrated Security Detachment", fr: "Détachement intégré de sécurité", acronyms: ["DIS"], countries: ["TD"],
    ar: "مفرزة الأمن المدمجة | القوة الأمنية المدمجة",
  },
  "td/djerassem-le-bemadjiel": {
    kind: "person", en: "Djérassem Le Bémadjiel", countries: ["TD"],
    ar: "جيراسم لو بيمادجيل | جيراسيم لو بيماجيل",
  },
  "td/djimadoum-tiraina": {
    kind: "person", en: "Djimadoum Tiraïna", countries: ["TD"],
    ar: "جيمادوم تيراينا | جمادوم تيرينا | دجيمادوم تيرينا | جيمدوم تيراينا",
  },
  "td/dnis": {
    kind: "institution", en: "Inclusive and Sovereign National Dialogue", fr: "Dialogue national inclusif et souverain", acronyms: ["DNIS"],
    countries: ["TD"], from: "2022-08-20", to: "2022-10-08",
    ar: "الحوار الوطني الشامل والسيادي | الحوار الوطني الشامل والسيادي في تشاد",
    arWeak: "الحوار الوطني الشامل | الحوار الوطني",
  },
  "td/fatime-boukar-kossei": {
    kind: "person", en: "Fatimé Boukar Kosseï", countries: ["TD"],
    ar: "فاطمة بوكار كوسي | فاطمة بكر كوسي",
  },
  "td/felix-malloum": {
    kind: "person", en: "Félix Malloum", countries: ["TD"],
    ar: "فيليكس مالوم | فليكس معلوم | فيلكس مالوم",
  },
  "td/gali-ngothe-gatta": {
    kind: "person", en: "Gali Ngothé Gatta", countries: ["TD"],
    ar: "غالي نغوتي غاتا | قالي نغوتي غاتا | غالي انغوتي غاتا | قالي قوتي قتا | غالي نجوتي غاتا | غالي غوتي غاتا | جالي نجوتي جاتا | قالي نجوتي جاتا | جالي انجوتي جاتا",
  },
  "td/gassim-cherif": {
    kind: "person", en: "Gassim Chérif Mahamat", countries: ["TD"], weak: true,
    ar: "قاسم شريف محمد | قاسم الشريف محمد | غاسم شريف محمد",
    arCue: "تشاد | المتحدث باسم الحكومة | التشادي",
  },
  "td/gcap": {
    kind: "movement", en: "Consultation Group of Political Actors", fr: "Groupe de concertation des acteurs politiques", acronyms: ["GCAP"],
    countries: ["TD"],
    ar: "مجموعة تشاور الفاعلين السياسيين | مجموعة التشاور للفاعلين السياسيين | مجموعة تشاور الفاعلين السياسيين المعارضة",
  },
  "td/gnnt": {
    kind: "state-force", en: "National and Nomadic Guard of Chad", fr: "Garde nationale et nomade du Tchad", acronyms: ["GNNT"], countries: ["TD"],
    ar: "الحرس الوطني والبدوي | الحرس الوطني والرحل | الحرس الوطني والرحل في تشاد | الحرس الوطني التشادي",
  },
  "td/goukouni-weddeye": {
    kind: "person", en: "Goukouni Weddeye", aliases: ["Goukouni Oueddei"], countries: ["TD"],
    ar: "كوكوني وداي | غوكوني عويدي | غوكوني وداي | جوكوني عويدي | كوكوني عويدي | غوكوني ويداي | جوكوني وداي | قوكوني وداي | غوكوني وادي | كوكوني ودي | غوكوني ودي | غوكوني ويدي",
  },
  "td/government": {
    kind: "government", en: "Government of Chad", fr: "Gouvernement du Tchad", countries: ["TD"],
    acled: [{ name: "Government of Chad (2021-)", from: "2021" }],
    ar: "حكومة تشاد | حكومة انجمينا | الحكومة الانتقالية في تشاد | الحكومة الانتقالية التشادية | حكومة نجامينا | السلطات الانتقالية في تشاد",
  },
  "td/haroun-kabadi": {
    kind: "person", en: "Haroun Kabadi", countries: ["TD"],
    ar: "هارون كبادي | هارون كابادي | هارون كبدي",
  },
  "td/haskanite": {
    kind: "mission", en: "Operation Haskanite", fr: "Opération Haskanite", countries: ["TD"], parent: "td/armed-forces", from: "2024-10-28",
    ar: "عملية هاسكانيت | عملية حسكنيت | عملية حسكانيت | هاسكانيت | عملية هسكنيت",
  },
  "td/hassan-djamous": {
    kind: "person", en: "Hassan Djamous", countries: ["TD"], weak: true,
    ar: "حسن جاموس | حسن جموس",
    arCue: "القائد | الجيش | حبري | ديبي",
  },
  "td/hinda-deby": {
    kind: "person", en: "Hinda Déby Itno", countries: ["TD"],
    ar: "هندا ديبي | هندة ديبي إتنو | هندا ديبي إتنو | هند ديبي",
  },
  "td/hissene-habre": {
    kind: "person", en: "Hissène Habré", countries: ["TD"],
    ar: "حسين حبري | حسين هبري | حسان حبري | حسن حبري | حسين حابري | حسين هابري",
    arWeak: "حبري",
  },
  "td/ibni-oumar": {
    kind: "person", en: "Ibni Oumar Mahamat Saleh", countries: ["TD"],
    ar: "ابن عمر محمد صالح | إبني عمر محمد صالح",
  },
  "td/idriss-deby": {
    kind: "person", en: "Idriss Déby Itno", aliases: ["Idriss Deby"], countries: ["TD"],
    ar: "إدريس ديبي | إدريس ديبي إتنو | إدريس دبي | إدريس ديبي إيتنو | إدريس دبي إتنو | إدريس دبي إيتنو",
    arWeak: "ديبي | دبي إتنو",
  },
  "td/idriss-youssouf-boy": {
    kind: "person", en: "Idriss Youssouf Boy", countries: ["TD"],
    ar: "إدريس يوسف بوي | إدريس يوسف بويي",
  },
  "td/issakha-maloua-djamous": {
    kind: "person", en: "Issakha Maloua Djamous", countries: ["TD"],
    ar: "إسحاق مالوا جاموس | إسخا مالوا جاموس | إسحاق ملوا جاموس | إساخا مالوا جاموس | إسحاق ملوة جاموس",
  },
  "td/kalzeube-payimi-deubet": {
    kind: "person", en: "Kalzeubé Payimi Deubet", fr: "Kalzeubé Pahimi Deubet", countries: ["TD"],
    ar: "كالزوبي باهيمي دوبيت | كالزوبيه باهيمي دوبي | كالزيبي باييمي ديوبيه | كالزوبيه باييمي دوبيه | كلزوبي باهيمي دوبي",
  },
  "td/kassire-koumakoye": {
    kind: "person", en: "Delwa Kassiré Koumakoye", fr: "Delwa Kassiré Coumakoye", countries: ["TD"],
    ar: "دلوا كاسيري كوماكوي | دلوا كسيري كوماكوي | ديلوا كاسيريه كوماكوي | كاسيري كوماكوي | كسيري كوماكوي | دلوى كاسيري كوماكوي",
  },
  "td/kingabe": {
    kind: "person", en: "Kingabé Ogouzeimi de Tapol", countries: ["TD"], parent: "armed-groups/fact",
    ar: "كينغابي أوغوزيمي دي تابول | كنغابي أوغوزيمي دي تابول | كينغابيه أوغوزيمي | كينغابي أوغوزيمي | كينغابي أوغوزيمي دو تابول | كينجابي أوجوزيمي دي تابول | كنجابي أوجوزيمي دي تابول | كينجابيه أوجوزيمي",
  },
  "td/ltdh": {
    kind: "institution", en: "Chadian League for Human Rights", fr: "Ligue tchadienne des droits de l'homme", acronyms: ["LTDH"], countries: ["TD"],
    ar: "الرابطة التشادية لحقوق الإنسان",
  },
  "td/lydie-beassemda": {
    kind: "person", en: "Lydie Beassemda", countries: ["TD"],
    ar: "ليدي بياسمدا | ليدي بياسيمدا | ليدي بيسمدا | ليدي باسيمدا",
  },
  "td/mahamat-abali-salah": {
    kind: "person", en: "Mahamat Abali Salah", countries: ["TD"],
    ar: "محمد أبالي صلاح | محمد أبالي صالح",
  },
  "td/mahamat-ahmat-alhabo": {
    kind: "person", en: "Mahamat Ahmat Alhabo", countries: ["TD"],
    ar: "محمد أحمد الحبو | محمد أحمد الهبو | محمد أحمد الهابو | محمد أحمت الهابو",
  },
  "td/mahamat-assileck-halata": {
    kind: "person", en: "Mahamat Assileck Halata", countries: ["TD"],
    ar: "محمد أسيليك حلاتا | محمد أصيلك حلاتة | محمد أسيلك هلاتا | محمد أسيليك هالاتا",
  },
  "td/mahamat-charfadine-margui": {
    kind: "person", en: "Mahamat Charfadine Margui", countries: ["TD"],
    ar: "محمد شرف الدين مرقي | محمد شرف الدين مارغي | محمد شرف الدين مارقي",
  },
  "td/mahamat-hamid-koua": {
    kind: "person", en: "Mahamat Hamid Koua", countries: ["TD"],
    ar: "محمد حامد كوا | محمد حامد كوه",
  },
  "td/mahamat-idriss-deby": {
    kind: "person", en: "Mahamat Idriss Déby Itno", aliases: ["Mahamat Idriss Déby", "Mahamat Kaka", "Mahamat Idriss Deby"], countries: ["TD"],
    ar: "محمد إدريس ديبي إتنو | محمد إدريس ديبي | محمد إدريس دبي | محمد ديبي | محمد إدريس ديبي إيتنو | محمد كاكا | محمد ديبي إتنو | محمد دبي | محمد إدريس دبي إتنو | محمد إدريس ديبي كاكا | محمات إدريس ديبي | محمد كاكه",
  },
  "td/mahamat-mahdi-ali": {
    kind: "person", en: "Mahamat Mahdi Ali", countries: ["TD"], parent: "armed-groups/fact", weak: true,
    ar: "محمد مهدي علي | محمد المهدي علي | مهدي علي محمد",
    arCue: "فاكت | تشاد | الوفاق",
  },
  "td/mahamat-nour": {
    kind: "person", en: "Mahamat Nour Abdelkerim", countries: ["TD"], parent: "armed-groups/fuc",
    ar: "محمد نور عبد الكريم",
  },
  "td/mahamat-nouri": {
    kind: "person", en: "Mahamat Nouri", countries: ["TD"], parent: "armed-groups/ufdd", weak: true,
    ar: "محمد نوري",
    arCue: "تشاد | التشادية | المعارضة | متمرد",
  },
  "td/mahamat-saleh-annadif": {
    kind: "person", en: "Mahamat Saleh Annadif", countries: ["TD"],
    ar: "محمد صالح النظيف | محمد صالح أنديف | محمد صالح النضيف | محمد صالح أناديف | محمد صالح النديف | محمد صالح عناديف",
  },
  "td/mahamat-saleh-haroun": {
    kind: "person", en: "Mahamat-Saleh Haroun", countries: ["TD"],
    ar: "محمد صالح هارون | محمد صالح هرون",
  },
  "td/max-loalngar": {
    kind: "person", en: "Max Loalngar", countries: ["TD"],
    ar: "ماكس لوالنغار | ماكس لوالنجار | ماكس لولنغار | ماكس لوالنقار",
  },
  "td/mixed-force": {
    kind: "mission", en: "Chad–Sudan Joint Force", fr: "Force mixte tchado-soudanaise", countries: ["TD", "SD"], from: "2010",
    ar: "القوات المشتركة السودانية التشادية | القوات السودانية التشادية المشتركة | القوة المشتركة السودانية التشادية | القوات المشتركة التشادية السودانية | القوات التشادية السودانية المشتركة",
  },
  "td/moussa-faki": {
    kind: "person", en: "Moussa Faki Mahamat", countries: ["TD"],
    ar: "موسى فكي محمد | موسى فكي | موسى فقي محمد | موسى فقي | موسى فاكي محمد | موسى فاكي | موسى فقيه محمد",
    arWeak: "فكي",
  },
  "td/mps": {
    kind: "party", en: "Patriotic Salvation Movement", fr: "Mouvement patriotique du salut", acronyms: ["MPS"], countries: ["TD"], from: "1990-03",
    ar: "الحركة الوطنية للإنقاذ | حركة الإنقاذ الوطني التشادية | حركة الإنقاذ الوطنية | حزب الحركة الوطنية للإنقاذ | الحركة الوطنية للخلاص | الحركة الوطنية الإنقاذية",
  },
  "td/nasra-djimasngar": {
    kind: "person", en: "Nasra Djimasngar", countries: ["TD"],
    ar: "نصرة جيماسنغار | ناصرا جيماسنغار | نصرا جيماسنغار | نصرة جيماسنجار | ناصرا جيماسنجار | نصرا جيماسنجار",
  },
  "td/nassour-ibrahim-koursami": {
    kind: "person", en: "Nassour Ibrahim Koursami", countries: ["TD"],
    ar: "ناصر إبراهيم كورسامي | نصور إبراهيم كورسامي",
  },
  "td/national-team": {
    kind: "institution", en: "Chad national football team", fr: "Équipe du Tchad de football", aliases: ["Sao"], countries: ["TD"],
    ar: "منتخب تشاد | المنتخب التشادي | منتخب ساو",
  },
  "td/ngarlejy-yorongar": {
    kind: "person", en: "Ngarlejy Yorongar", countries: ["TD"],
    ar: "نغارليجي يورونغار | نغارليجي يورنغار | انغارليجي يورونغار | يورونغار | نجارليجي يورونجار | نجارليجي يورنجار | انجارليجي يورونجار",
  },
  "td/ousman-dillo": {
    kind: "person", en: "Ousman Dillo", countries: ["TD"],
    ar: "عثمان ديلو | عثمان ديلو جيرو | أوسمان ديلو",
  },
  "td/psf": {
    kind: "party", en: "Socialist Party Without Borders", fr: "Parti socialiste sans frontières", acronyms: ["PSF"], countries: ["TD"],
    ar: "الحزب الاشتراكي بلا حدود | الحزب الاشتراكي دون حدود | حزب اشتراكي بلا حدود | الحزب الاشتراكي من دون حدود",
  },
  "td/rndt": {
    kind: "party", en: "National Rally of Chadian Democrats", fr: "Rassemblement national des démocrates tchadiens", acronyms: ["RNDT", "RNDT-Le Réveil"],
    countries: ["TD"],
    ar: "التجمع الوطني للديمقراطيين التشاديين | التجمع الوطني للديمقراطيين في تشاد",
  },
  "td/saleh-deby": {
    kind: "person", en: "Saleh Déby Itno", countries: ["TD"],
    ar: "صالح ديبي إتنو | صالح ديبي إيتنو | صالح ديبي",
  },
  "td/saleh-kebzabo": {
    kind: "person", en: "Saleh Kebzabo", countries: ["TD"],
    ar: "صالح كبزابو | صالح كبزبو | صالح كابزابو | صالح كبزاوبو | صالح كبذابو | صالح كبزابوا",
    arWeak: "كبزابو",
  },
  "td/soumaine-adoum": {
    kind: "person", en: "Soumaïne Adoum", countries: ["TD"],
    ar: "سوماين آدم | سومين آدوم",
  },
  "td/succes-masra": {
    kind: "person", en: "Succès Masra", countries: ["TD"],
    ar: "سوكسيه ماسرا | سيكسيه ماسرا | سوكسي ماسرا | سوسيه ماسرا | سوكسيس ماسرا | سيكسي ماسرا | نجاح ماسرا | سوكسيه مسرا | سكسي ماسرا | سوكسس ماسرا | سكسيه ماسرا | سيكسيس ماسرا | سوكسيه مصرا | سوسي ماسرا",
    arWeak: "ماسرا",
  },
  "td/tahir-hamid-nguilin": {
    kind: "person", en: "Tahir Hamid Nguilin", countries: ["TD"],
    ar: "الطاهر حامد نغيلين | طاهر حامد نغيلين | طاهر حامد إنغلين | الطاهر حامد انغلين | الطاهر حامد نجيلين | طاهر حامد نجيلين | طاهر حامد إنجلين",
  },
  "td/theophile-bongoro": {
    kind: "person", en: "Théophile Bongoro", countries: ["TD"],
    ar: "تيوفيل بونغورو | ثيوفيل بونغورو | تيوفيل بنغورو | تيوفيل بونجورو | ثيوفيل بونجورو | تيوفيل بنجورو",
  },
  "td/timan-erdimi": {
    kind: "person", en: "Timan Erdimi", countries: ["TD"], parent: "armed-groups/ufr",
    ar: "تيمان إرديمي | تيمان إردمي | تيماني إرديمي | طيمان إرديمي",
    arWeak: "إرديمي",
  },
  "td/tom-erdimi": {
    kind: "person", en: "Tom Erdimi", countries: ["TD"],
    ar: "توم إرديمي | توم أردمي | طوم إرديمي",
  },
  "td/tombalbaye": {
    kind: "person", en: "François Tombalbaye", aliases: ["Ngarta Tombalbaye"], countries: ["TD"],
    ar: "فرانسوا تمبلباي | فرانسوا تومبالباي | نغارتا تمبلباي | فرنسوا تومبالباي | فرانسوا تمبالباي | تمبلباي | تومبالباي",
  },
  "td/transformateurs": {
    kind: "party", en: "The Transformers", fr: "Les Transformateurs", countries: ["TD"], from: "2018-04",
    ar: "حزب المحولون | حزب المغيرين | حزب المصلحون | حزب المحولين | حزب التغييريين | حزب ترانسفورماتور | لي ترانسفورماتور | حزب لي ترانسفورماتور | حزب المتحولون | حزب ترانسفورماتير | حزب الإصلاحيين التشادي | حزب المتحولين | حركة المحولون",
    arWeak: "المحولون | المغيرون | الترانسفورماتور",
  },
  "td/undr": {
    kind: "party", en: "National Union for Democracy and Renewal", fr: "Union nationale pour la démocratie et le renouveau", acronyms: ["UNDR"],
    countries: ["TD"], from: "1992",
    ar: "الاتحاد الوطني للديمقراطية والتجديد | الاتحاد الوطني من أجل الديمقراطية والتجديد | الاتحاد الوطني للتنمية والتجديد",
  },
  "td/ust": {
    kind: "union", en: "Union of Trade Unions of Chad", fr: "Union des syndicats du Tchad", acronyms: ["UST"], countries: ["TD"],
    ar: "اتحاد نقابات تشاد | اتحاد النقابات التشادية | اتحاد النقابات العمالية في تشاد | اتحاد نقابات العمال في تشاد",
  },
  "td/wakit-tamma": {
    kind: "movement", en: "Wakit Tamma", countries: ["TD"], from: "2021",
    ar: "وقت تما | تحالف وقت تم | وقت تما المعارضة | حركة وقت تما | ائتلاف وقت تما | تنسيقية وقت تم | تحالف وقت تما | منصة وقت تما | واكت تاما | تحالف واكيت تاما | واكيت تاما | وقت تمة",
    arWeak: "وقت تم",
  },
  "td/yaya-dillo": {
    kind: "person", en: "Yaya Dillo Djérou", countries: ["TD"],
    ar: "يحيى ديلو جيرو | يحيى ديلو | يايا ديلو جيرو | يايا ديلو | يحيى ديلو دجيرو | يحيا ديلو جيرو بتشي | يايا ديلو دجيرو | يحيى دلو جيرو | يحي ديلو | يحي ديلو جيرو | يايا دلو",
  },
  "td/zakaria-idriss-deby": {
    kind: "person", en: "Zakaria Idriss Déby Itno", countries: ["TD"],
    ar: "زكريا إدريس ديبي | زكريا إدريس ديبي إتنو | زكريا ديبي",
  },
};
