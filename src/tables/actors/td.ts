import type { ActorTable } from "../../core/records.ts";

/**
 * Chad: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No Wikidata
 * items: none could be checked. Composed names (army, government, ministries with the adjective of the country) are
 * made by rule, not listed here.
 */
export const td: ActorTable = {
  "td/abadi-sair-fadoul": {
    kind: "person", en: "Abadi Saïr Fadoul", aliases: ["Abbadi Sahir", "Abadi Sahir"], countries: ["TD"],
    ar: "عبادي ساير فضل | عبادي ساير | عبادي ساهير",
  },
  "td/abakar-abdelkerim-daoud": {
    kind: "person", en: "Abakar Abdelkerim Daoud", countries: ["TD"],
    ar: "أبكر عبد الكريم داود | أبكر عبد الكريم داوود | أبو بكر عبد الكريم داود",
  },
  "td/abakar-rozzi-teguil": {
    kind: "person", en: "Abakar Rozzi Teguil", countries: ["TD"],
    ar: "أبكر روزي تيغيل | أبكر روزي تقيل",
  },
  "td/abakar-tollimi": {
    kind: "person", en: "Abakar Tollimi", countries: ["TD"],
    ar: "أبكر تولي | أبكر طوليمي | أبكر توليمي | أبكر تولمي | أبكر طولمي | أبوبكر توليمي",
  },
  "td/abba-daoud-nandjede": {
    kind: "person", en: "Abba Daoud Nandjédé", countries: ["TD"],
    ar: "أبا داود نانجيدي | عبا داود نانجيدي | أبا داوود ناندجيدي",
  },
  "td/abba-siddick": {
    kind: "person", en: "Abba Siddick", countries: ["TD"], weak: true,
    ar: "أبا صديق | عبا صديق",
    arCue: "فرولينا | تشاد | فرولينات",
  },
  "td/abbas-koty": {
    kind: "person", en: "Abbas Koty", countries: ["TD"], weak: true,
    ar: "عباس كوتي",
    arCue: "تشاد | ديبي",
  },
  "td/abbas-mahamat-tolli": {
    kind: "person", en: "Abbas Mahamat Tolli", countries: ["TD"],
    ar: "عباس محمد تولي | عباس محمد طولي",
  },
  "td/abd-al-karim-ibn-jami": {
    kind: "person", en: "Abd al-Karim ibn Jami", countries: ["TD"],
    ar: "عبد الكريم بن جامع | السلطان عبد الكريم بن جامع",
  },
  "td/abd-al-karim-sabun": {
    kind: "person", en: "Abd al-Karim Sabun", aliases: ["Sabun"], countries: ["TD"],
    ar: "عبد الكريم صابون | السلطان صابون | السلطان عبد الكريم صابون",
  },
  "td/abdel-aziz-hassan-adam": {
    kind: "person", en: "Abdel Aziz Hassan Adam", countries: ["TD"], parent: "td/armed-forces",
    ar: "عبد العزيز حسن آدم",
  },
  "td/abdel-aziz-tchang-lang-takoma": {
    kind: "person", en: "Abdel Aziz Tchang-Lang Takoma", countries: ["TD"],
    ar: "عبد العزيز تشانغ لانغ",
  },
  "td/abdel-karim-charfadine": {
    kind: "person", en: "Abdel Karim Charfadine", aliases: ["Bidjéra"], countries: ["TD"],
    ar: "عبد الكريم شرفادين محمد | عبد الكريم شرف الدين محمد",
    arWeak: "بيجيرا",
    arCue: "تيبستي | سونيميك | ميسكي",
  },
  "td/abdelaziz-youssouf-moustapha": {
    kind: "person", en: "Abdelaziz Youssouf Moustapha", countries: ["TD"],
    ar: "عبد العزيز يوسف مصطفى",
  },
  "td/abdeldaim-abdallah-ousmane": {
    kind: "person", en: "Abdeldaim Abdallah Ousmane", countries: ["TD"], parent: "td/csai",
    ar: "عبد الدائم عبد الله عثمان | عبدالدائم عبدالله عثمان",
  },
  "td/abdelkerim-idriss-deby": {
    kind: "person", en: "Abdelkerim Idriss Déby Itno", aliases: ["Abdelkerim Déby", "Abdelkerim Idriss Déby"], countries: ["TD"],
    ar: "عبد الكريم إدريس ديبي | عبد الكريم إدريس ديبي إتنو | عبد الكريم ديبي | عبد الكريم ادريس ديبي ايتنو",
  },
  "td/abdelkerim-mahamat-abdelkerim": {
    kind: "person", en: "Abdelkerim Mahamat Abdelkerim", countries: ["TD"], weak: true,
    ar: "عبد الكريم محمد عبد الكريم",
    arCue: "تشاد | التشادي",
  },
  "td/abdelkerim-seid-bauche": {
    kind: "person", en: "Abdelkerim Seid Bauche", countries: ["TD"],
    ar: "عبد الكريم سيد بوش | عبدالكريم سيد بوش | عبد الكريم سعيد بوش",
  },
  "td/abdelkerim-yacoub-koundougoumi": {
    kind: "person", en: "Abdelkerim Yacoub Koundougoumi", countries: ["TD"],
    ar: "عبد الكريم يعقوب كوندوغومي | عبد الكريم كوندوغومي",
  },
  "td/abdelmadjid-abderahim": {
    kind: "person", en: "Abdelmadjid Abderahim", countries: ["TD"], weak: true,
    ar: "عبد المجيد عبد الرحيم | عبد المجيد عبد الرحيم محمد",
  },
  "td/abdelrahman-zeine": {
    kind: "person", en: "Abdelrahman Zeine", countries: ["TD"],
    ar: "عبدالرحمن زيني | عبد الرحمن زيني",
  },
  "td/abdelwahid-aboud-makaye": {
    kind: "person", en: "Abdelwahid Aboud Makaye", countries: ["TD"],
    ar: "عبد الواحد عبود مكاي | عبد الواحد عبود مكي | عبد الواحد عبود | عبد الواحد أبو ماكايي | عبد الواحد عبود ماكاي | عبد الواحد مكاي | عبد الواحد عبود مكايي",
  },
  "td/abderahim-bireme-hamid": {
    kind: "person", en: "Abderahim Bireme Hamid", countries: ["TD"],
    ar: "عبد الرحيم بريم حامد | عبد الرحيم بريمة حامد | عبد الرحيم بيريم حميد | عبد الرحيم بريمه حميد | عبد الرحيم بريمي حامد | عبد الرحيم بريم حميد",
  },
  "td/abderaman-djasnabaille": {
    kind: "person", en: "Abderaman Djasnabaille", countries: ["TD"],
    ar: "عبد الرحمن دجاسناباي | عبد الرحمن جاسناباي | عبد الرحمن جسنباي",
    arWeak: "دجاسناباي | جاسناباي",
  },
  "td/abderaman-koulamallah": {
    kind: "person", en: "Abderaman Koulamallah", aliases: ["Abderamane Koulamallah", "Koulamallah"], countries: ["TD"],
    ar: "عبد الرحمن غلام الله | عبد الرحمن كلام الله | عبد الرحمن كولام الله | عبد الرحمن كولامالا | عبد الرحمان كولام الله | عبد الرحمن كولاما الله | عبد الرحمن كولمالا | عبد الرحمن كولم الله | عبد الرحمان غلام الله | عبد الرحمان كلام الله",
  },
  "td/abderrahmane-youssouf-mery": {
    kind: "person", en: "Abderahmane Youssouf Mery", aliases: ["Abdraman Youssouf Mery"], countries: ["TD"],
    ar: "عبد الرحمن يوسف مري | عبد الرحمن يوسف ميري",
  },
  "td/abdoulaye-brahim-siam": {
    kind: "person", en: "Abdoulaye Brahim Siam", countries: ["TD"],
    ar: "عبد الله إبراهيم صيام | عبد الله ابراهيم سيام",
  },
  "td/abdoulaye-mbodou-mbami": {
    kind: "person", en: "Abdoulaye Mbodou Mbami", countries: ["TD"],
    ar: "عبد الله مبودو مبامي | عبدالله مبودو",
  },
  "td/abdoulaye-sabre-fadoul": {
    kind: "person", en: "Abdoulaye Sabre Fadoul", countries: ["TD"],
    ar: "عبد الله صابر فضل | عبد الله صابر فضول | عبد الله صابر فاضول | عبدالله صابري فضل",
  },
  "td/abdraman-ali-mahamat": {
    kind: "person", en: "Abdraman Ali Mahamat", countries: ["TD"], weak: true,
    ar: "عبد الرحمن علي محمد",
    arCue: "سيلا | قوز بيضا | تشاد",
  },
  "td/aboubakar-abdallah-borgou": {
    kind: "person", en: "Aboubakar Abdallah Borgou", aliases: ["Aboubakar Abdallah Bargo"], countries: ["TD"],
    ar: "أبوبكر عبد الله برقو | أبو بكر عبدالله برقو | أبو بكر عبد الله برقو",
  },
  "td/aboubakar-assidick-tchoroma": {
    kind: "person", en: "Aboubakar Assidick Tchoroma", aliases: ["Aboubakar Assidick Choroma"], countries: ["TD"],
    ar: "أبو بكر الصديق تشورما | أبوبكر الصديق شوروما | أبو بكر صديق تشوروما",
  },
  "td/aboubakar-tollimi": {
    kind: "person", en: "Aboubakar Tollimi", countries: ["TD"],
    ar: "أبو بكر توليمي | أبو بكر تولمي",
  },
  "td/aboud-hachim-bouder": {
    kind: "person", en: "Aboud Hachim Bouder", aliases: ["Abboud Hashim Bouder"], countries: ["TD"],
    ar: "عبود هاشم بدر | عبود هاشم بودر",
  },
  "td/ache-coelo": {
    kind: "person", en: "Aché Coelo", countries: ["TD"],
    ar: "أشي كويلو",
  },
  "td/acheikh-ibn-oumar": {
    kind: "person", en: "Acheikh Ibn Oumar", countries: ["TD"], weak: true,
    ar: "الشيخ ابن عمر | الشيخ بن عمر | أشيخ ابن عمر | اشيك ابن عمر | شيخ بن عمر | أشيخ بن عمر | شيخ ابن عمر سعيد | الشيخ ابن عمر سعيد",
    arCue: "تشاد | التشادي",
  },
  "td/achta-ahmat-breme": {
    kind: "person", en: "Achta Ahmat Brémé", countries: ["TD"],
    ar: "أشتا أحمد بريمي | أشتة أحمد بريمي",
  },
  "td/actus": {
    kind: "party", en: "ACTUS", aliases: ["Action tchadienne pour l'unité et le socialisme", "Chadian Action for Unity and Socialism"], acronyms: ["ACTUS"],
    countries: ["TD"],
    ar: "العمل التشادي من أجل الوحدة والاشتراكية | الحركة التشادية من أجل الوحدة والاشتراكية | العمل التشادي للوحدة والاشتراكية | الحركة التشادية للوحدة والاشتراكية",
  },
  "td/acyl-ahmat-agbash": {
    kind: "person", en: "Acyl Ahmat Agbash", aliases: ["Ahmat Acyl", "Acyl Ahmat Aghbach"], countries: ["TD"],
    ar: "أصيل أحمد أغبش | أحمد أصيل أغبش | أسيل أحمد أغبش",
  },
  "td/adam-barka-university-of-abeche": {
    kind: "institution", en: "Adam Barka University of Abéché", aliases: ["University of Abéché"], countries: ["TD"],
    ar: "جامعة آدم بركة | جامعة أبشة | جامعة آدم بركة بأبشة | جامعة آدم بركا",
  },
  "td/adoum-dangai-nokour-guet": {
    kind: "person", en: "Adoum Dangaï Nokour Guet", countries: ["TD"],
    ar: "آدم دانغاي نوكور غيت",
  },
  "td/adoum-forteye-amadou": {
    kind: "person", en: "Adoum Forteye Amadou", countries: ["TD"],
    ar: "أدوم فورتي أمادو | أدوم فورتيي أمادو",
  },
  "td/adoum-moustapha-brahimi": {
    kind: "person", en: "Adoum Moustapha Brahimi", aliases: ["Adoum Moustapha Ibrahimi"], countries: ["TD"],
    ar: "آدم مصطفى إبراهيمي | أدوم مصطفى إبراهيمي | آدم مصطفى براهيمي",
  },
  "td/adoum-togoi": {
    kind: "person", en: "Adoum Togoï", countries: ["TD"],
    ar: "آدم توغوي | أدوم توغوي",
  },
  "td/adoum-yacoub-kougou": {
    kind: "person", en: "Adoum Yacoub Kougou", aliases: ["Adoum Yacoub Koukou"], countries: ["TD"],
    ar: "آدم يعقوب كوغو | أدوم يعقوب كوغو | آدم يعقوب كوقو | أدوم يعقوب كوقو | آدم يعقوب كوكو",
  },
  "td/adoum-younousmi": {
    kind: "person", en: "Adoum Younousmi", countries: ["TD"],
    ar: "آدم يونسمي | أدوم يونسمي | آدم يونسومي | أدوم يونسومي | أدوم يونوسمي | آدم يونوسمي",
    arWeak: "يونسمي",
  },
  "td/adouma-hassaballah": {
    kind: "person", en: "Adouma Hassaballah", countries: ["TD"],
    ar: "أدوما حسب الله | آدم حسب الله | أدوما حسبالله | آدم حسبالله | أدومة حسب الله | أدوم حسب الله | آدم حسب الله جاد الرب | أدوم حسب الله جدالراب",
  },
  "td/afrotronix": {
    kind: "person", en: "Afrotronix", aliases: ["Caleb Rimtobaye"], countries: ["TD"],
    ar: "أفروترونيكس",
  },
  "td/agence-nationale-des-titres-securises": {
    kind: "institution", en: "Agence nationale des titres sécurisés", aliases: ["ANATS"], countries: ["TD"],
    ar: "الوكالة الوطنية للسندات المؤمنة | الوكالة الوطنية للوثائق المؤمنة | وكالة الوثائق المؤمنة",
  },
  "td/agnes-ildjima-lokiam": {
    kind: "person", en: "Agnès Ildjima Lokiam", countries: ["TD"],
    ar: "أنييس إيلدجيما لوكيام",
  },
  "td/ahmad-allam-mi": {
    kind: "person", en: "Ahmad Allam-Mi", countries: ["TD"],
    ar: "أحمد علامي | أحمد علام مي | علامي أحمد",
  },
  "td/ahmat-abakar-aguid": {
    kind: "person", en: "Ahmat Abakar Aguid", aliases: ["Ahmat Abakar Akit"], countries: ["TD"],
    ar: "أحمد أبكر عقيد",
  },
  "td/ahmat-bartchiret": {
    kind: "person", en: "Ahmat Bartchiret", countries: ["TD"],
    ar: "أحمد بارتشيري | أحمد برتشيري | أحمد بارتشيريه | أحمد بارتشيريت | أحمد برتشيريت",
  },
  "td/ahmat-dari-bazine": {
    kind: "person", en: "Ahmat Dari Bazine", countries: ["TD"],
    ar: "أحمد داري بازين | أحمد دار بازين",
  },
  "td/ahmat-hassaballah-soubiane": {
    kind: "person", en: "Ahmat Hassaballah Soubiane", aliases: ["Hassaballah Soubiane"], countries: ["TD"],
    ar: "أحمد صبيان | أحمد حسب الله صبيان | أحمد حسب الله سوبيان | أحمد سوبيان | حسب الله صبيان | حسب الله سوبيان",
  },
  "td/ahmat-khazali-acyl": {
    kind: "person", en: "Ahmat Khazali Acyl", countries: ["TD"],
    ar: "أحمد خزالي أسيل | أحمد خزالي أصيل | أحمد غزالي أصيل",
  },
  "td/ahmat-mahamat-bachir": {
    kind: "person", en: "Ahmat Mahamat Bachir", aliases: ["Ahmat Bachir"], countries: ["TD"], weak: true,
    ar: "أحمد محمد بشير | أحمد محمد باشير | أحمد محمد باشر",
    arCue: "تشاد | وزير | الأمن",
  },
  "td/ahmat-taha-mahamat": {
    kind: "person", en: "Ahmat Taha Mahamat", countries: ["TD"], weak: true,
    ar: "أحمد طه محمد",
    arCue: "تشاد | حاكم | لوغون",
  },
  "td/ahmat-yacoub-dabio": {
    kind: "person", en: "Ahmat Yacoub Dabio", aliases: ["Ahmat Yacoub Adam"], countries: ["TD"],
    ar: "أحمد يعقوب دابيو | أحمد يعقوب دبيو | أحمد يعقوب ضابيو",
    arWeak: "دابيو",
  },
  "td/ahmed-al-nour-mohamed-al-helou": {
    kind: "person", en: "Ahmed al-Nour Mohamed al-Helou", aliases: ["Ahmat Annour Mahamat al-Hilou"], countries: ["TD"], parent: "td/csai",
    ar: "أحمد النور محمد الحلو | أحمد النور الحلو",
  },
  "td/ahmed-kogri": {
    kind: "person", en: "Ahmed Kogri", aliases: ["Ahmat Kogri"], countries: ["TD"], parent: "td/ans",
    ar: "أحمد كوغري | أحمد كوقري | أحمد كوجري | أحمد كوغوري",
  },
  "td/albadour-acyl-ahmat-achabach": {
    kind: "person", en: "Albadour Acyl Ahmat Achabach", countries: ["TD"],
    ar: "البدور أصيل أحمد أغبش | البدور أصيل",
  },
  "td/albert-pahimi-padacke": {
    kind: "person", en: "Albert Pahimi Padacké", aliases: ["Pahimi Padacké", "Padacké", "Pahimi"], countries: ["TD"],
    ar: "ألبير باهيمي باداكي | ألبرت باهيمي باداكي | ألبرت باهيمي باداكيه | ألبير باهيمي باداكيه | ألبير بهيمي باداكي | ألبرت بهيمي باداكي | ألبرت باهمي بادكي | باهيمي باداكي | البرت فاهيمي فداكي | ألبرت بايمي باداكي | ألبير فهيمي فدكي | باهيمي باداكيه | ألبرت باهيمي | ألبير باهيمي باداكيت | البرت بهيمي بداكي | ألبرت باهيمي بداكي | باييمي باداكي ألبير | بهيمي باداكي ألبير",
    arWeak: "باداكي",
  },
  "td/ali-abdel-rhamane-haggar": {
    kind: "person", en: "Ali Abdel-Rhamane Haggar", countries: ["TD"],
    ar: "علي عبد الرحمن حجار | علي عبد الرحمن هجار",
  },
  "td/ali-ahmat-aghabache": {
    kind: "person", en: "Ali Ahmat Aghabache", countries: ["TD"],
    ar: "علي أحمد أغبش | علي أحمد الأغبش | علي أحمد أغباش | علي أحمد أخباتش",
  },
  "td/ali-djadda-kampard": {
    kind: "person", en: "Ali Djadda Kampard", countries: ["TD"],
    ar: "علي جدة كامبرد | علي جدا كامبارد",
  },
  "td/ali-gadaye": {
    kind: "person", en: "Ali Gadaye", countries: ["TD"],
    ar: "علي قدايي | علي غداي | علي غادايي",
  },
  "td/ali-guedi": {
    kind: "person", en: "Ali Guedi", aliases: ["Ali Gueddei"], countries: ["TD"], weak: true,
    ar: "علي جيدي | علي قدي | علي غيدي | علي غادي | علي قيدي",
    arCue: "التحالف الوطني | تشاد",
  },
  "td/ali-haroun": {
    kind: "person", en: "Ali Haroun", countries: ["TD"], weak: true,
    ar: "علي هارون",
    arCue: "تشاد | نجامينا | انجمينا | بلدية",
  },
  "td/ali-kolotou-tchaimi": {
    kind: "person", en: "Ali Kolotou Tchaïmi", countries: ["TD"],
    ar: "علي كولوتو تشايمي | علي كولوتو شايمي | علي كولوتو | علي قلتو شايمي | علي كلتو شايمي",
    arWeak: "تشايمي",
  },
  "td/alladoum-djarma-balthazar": {
    kind: "person", en: "Alladoum Djarma Balthazar", countries: ["TD"],
    ar: "ألادوم جارما بالتازار | ألادوم دجارما بالتازار | اللادوم جارما بالتازار",
  },
  "td/allamaye-halina": {
    kind: "person", en: "Allamaye Halina", aliases: ["Allah-Maye Halina", "Halina"], countries: ["TD"],
    ar: "اللامايي هالينا | اللاماي هالينا | اللامي هالينا | ألاماي هالينا | ألامايي هالينا | الله ماي هالينا | الله مايي حلينا | اللاماي حلينا | علاماي هالينا | ألاماي حلينا | اللماي هالينا | ألماي هالينا",
  },
  "td/alliance-nationale-pour-le-changement-democratique": {
    kind: "party", en: "Chadian Convention for Peace and Development",
    fr: "Convention tchadienne pour la paix et le développement", acronyms: ["CTPD"], countries: ["TD"],
    ar: "الاتفاقية التشادية للسلام والتنمية | المؤتمر التشادي من أجل السلام والتنمية | المؤتمر التشادي للسلام والتنمية",
  },
  "td/amina-kodjiyana": {
    kind: "person", en: "Amina Kodjiyana", countries: ["TD"],
    ar: "أمينة كوجيانا",
  },
  "td/amina-priscille-longoh": {
    kind: "person", en: "Amina Priscille Longoh", countries: ["TD"],
    ar: "أمينة بريسيل لونغو | أمينة بريسيل لونقو",
    arWeak: "لونغو",
  },
  "td/aminatou-bello": {
    kind: "person", en: "Aminatou Bello", countries: ["TD"], weak: true,
    ar: "أميناتو بيلو",
    arCue: "تشاد | وزيرة",
  },
  "td/amine-abba-siddick": {
    kind: "person", en: "Amine Abba Siddick", countries: ["TD"],
    ar: "أمين أبا صديق",
  },
  "td/amir-idriss-kourda": {
    kind: "person", en: "Amir Idriss Kourda", countries: ["TD"],
    ar: "أمير إدريس كردا | أمير إدريس كوردا | أمير إدريس قردة | أمير إدريس كوردة",
  },
  "td/anam": {
    kind: "institution", en: "National Meteorology Agency (Chad)", fr: "Agence nationale de la météorologie",
    acronyms: ["ANAM"], countries: ["TD"],
    ar: "الوكالة الوطنية للأرصاد الجوية التشادية | الأرصاد الجوية التشادية | الوكالة الوطنية للأرصاد الجوية في تشاد",
  },
  "td/ange": {
    kind: "institution", en: "National Election Management Agency", fr: "Agence nationale de gestion des élections", acronyms: ["ANGE"],
    countries: ["TD"], from: "2024",
    ar: "الوكالة الوطنية لإدارة الانتخابات | وكالة إدارة الانتخابات في تشاد | الوكالة الوطنية لإدارة الانتخابات في تشاد | الوكالة الوطنية لإدارة الانتخابات أنجي | وكالة إدارة الانتخابات الوطنية | هيئة إدارة الانتخابات التشادية | لجنة الانتخابات في تشاد | لجنة الانتخابات التشادية | اللجنة الانتخابية التشادية | الوكالة الوطنية لتسيير الانتخابات | الهيئة الوطنية لإدارة الانتخابات في تشاد | هيئة الانتخابات التشادية | الوكالة القومية لإدارة الانتخابات | الوكالة التشادية لإدارة الانتخابات",
  },
  "td/annadif-abakar-alkhalil": {
    kind: "person", en: "Annadif Abakar Alkhalil", countries: ["TD"],
    ar: "النظيف أبكر الخليل",
  },
  "td/ans": {
    kind: "state-force", en: "National Security Agency (Chad)", fr: "Agence nationale de sécurité de l'État", aliases: ["National Security Agency", "Chadian intelligence"], acronyms: ["ANS", "ANSE"],
    countries: ["TD"],
    ar: "وكالة الأمن الوطني التشادية | الوكالة الوطنية للأمن التشادية | جهاز الأمن الوطني التشادي | المخابرات التشادية | وكالة الأمن القومي التشادية | الاستخبارات التشادية | جهاز المخابرات التشادي",
  },
  "td/armed-forces": {
    kind: "state-force", en: "Chadian National Army", fr: "Armée nationale tchadienne",
    aliases: ["Chadian Armed Forces", "Chadian army", "armée tchadienne"], acronyms: ["ANT", "FAT"], countries: ["TD"],
    acled: [{ name: "Military Forces of Chad (1990-2021)", from: "1990", to: "2021" }, { name: "Military Forces of Chad (2021-)", from: "2021" }],
    ar: "الجيش التشادي | الجيش الوطني التشادي | القوات المسلحة التشادية | جيش تشاد | الجيش الوطني في تشاد | الجيش اتشادي | القوات المسلحة اتشادية | القوات اتشادية | القوات التشادية | الجيش القومي التشادي",
  },
  "td/assaf-mahamat-assouni": {
    kind: "person", en: "Assaf Mahamat Assouni", aliases: ["Asseif Mahamat Assouni"], countries: ["TD"],
    ar: "آصف محمد عسوني | عساف محمد عسوني",
  },
  "td/assaid-gamar-sileck": {
    kind: "person", en: "Assaid Gamar Sileck", aliases: ["Gamar Assileck"], countries: ["TD"],
    ar: "أسعد قمر سليك | السيد قمر سليك | أسعد غمر سليك | أسعد قمر سيليك | أسيد قمر سليك | السيد غمر سليك",
  },
  "td/association-for-the-promotion-of-fundamental-liberties-in-chad": {
    kind: "aid", en: "Association for the Promotion of Fundamental Liberties in Chad", fr: "Association pour la promotion des libertés fondamentales au Tchad", acronyms: ["APLFT"], countries: ["TD"],
    ar: "جمعية تعزيز الحريات الأساسية في تشاد | جمعية ترقية الحريات الأساسية في تشاد",
  },
  "td/association-of-victims-of-hissene-habres-crimes": {
    kind: "aid", en: "Association of Victims of Hissène Habré's Crimes", fr: "Association des victimes des crimes du régime de Hissène Habré", aliases: ["AVCRHH"], countries: ["TD"],
    ar: "جمعية ضحايا جرائم نظام حسين حبري | رابطة ضحايا حسين حبري | جمعية ضحايا حسين حبري | رابطة ضحايا جرائم نظام حسين حبري | جمعية ضحايا نظام حبري",
  },
  "td/avocksouma": {
    kind: "person", en: "Avocksouma Djona", countries: ["TD"],
    ar: "أفوكسوما جونا | أفوكسوما دجونا",
  },
  "td/ayoub-abdelkerim-abdoulaye": {
    kind: "person", en: "Ayoub Abdelkerim Abdoulaye", countries: ["TD"],
    ar: "أيوب عبد الكريم عبد الله",
  },
  "td/azem-bermandoa": {
    kind: "person", en: "Azem Bermandoa Agouna", countries: ["TD"],
    ar: "عازم برمندوا أغونا | عازم برماندوا أغونا | عزم برماندوا | عازم برمندوا | عزام برمنداو أغونا | آزم برماندوا أغونا | عزم برمندوا أجونا | عازم بيرماندوا أغونا | عازم برمندوا أجونا | عازم برماندوا أجونا | عظيم برماندوا أغونا | عزم برماندوا أغونا | عزيم برماندوا أغونا | آزم برمامندوا أغونا | عازم برماندوا | عظيم برمندوا أغونا | أزيم برماندوا أغونا | عازم برمندوا أقونا | عزم برمندوا أغونا | أزيم أغونا أبكر | عزم برمندوا | ازم برماندوا | عظيم برماندوا | عازم مبرماندوا",
    arWeak: "أغونا",
  },
  "td/aziz-mahamat-saleh": {
    kind: "person", en: "Aziz Mahamat Saleh", countries: ["TD"], weak: true,
    ar: "عزيز محمد صالح | عزيز محمات صالح",
    arCue: "تشاد | المتحدث | الناطق | الحكومة",
  },
  "td/baba-ladde": {
    kind: "person", en: "Abdel Kader Baba-Laddé", fr: "Abdelkader Baba Laddé", aliases: ["Baba Laddé", "Mahamat Abdoul Kadre"], countries: ["TD"],
    parent: "armed-groups/fpr-chad",
    ar: "بابا لادي | عبد القادر بابا لادي | بابا لادي محمد عبد القادر | بابا لاديه | بابا لدي | محمد عبد القادر بابا لادي | بابا لاده | بابا لاد | بابا لادو | محمد عبد القادر أومار",
  },
  "td/bachar-ali-souleymane": {
    kind: "person", en: "Bachar Ali Souleymane", countries: ["TD"], weak: true,
    ar: "بشار علي سليمان",
    arCue: "تشاد | حاكم | لوغون",
  },
  "td/badour-oumar-ali": {
    kind: "person", en: "Badour Oumar Ali", countries: ["TD"],
    ar: "بدوري عمر علي",
  },
  "td/bakhit-haggar": {
    kind: "person", en: "Bakhit Haggar", aliases: ["Bakhit Abderaman Haggar"], countries: ["TD"],
    ar: "بخيت حقار | بخيت حقار عبد الرحمن | بخيت هقار",
  },
  "td/baldal-oyamta": {
    kind: "person", en: "Baldal Oyamta", countries: ["TD"],
    ar: "بلدال أويامتا | بالدال أويامتا",
  },
  "td/bar-of-chad": {
    kind: "institution", en: "Chadian Bar Association", fr: "Ordre des avocats du Tchad",
    aliases: ["Bar Association of Chad", "Chad Bar Association", "Barreau du Tchad"],
    countries: ["TD"],
    ar: "نقابة المحامين التشاديين | نقابة المحامين في تشاد | هيئة المحامين التشادية | نقابة محامي تشاد",
  },
  "td/barka-michel": {
    kind: "person", en: "Michel Barka", countries: ["TD"],
    ar: "ميشيل باركا | ميشال باركا",
  },
  "td/bartholome-djibergui": {
    kind: "person", en: "Bartholomé Djibergui", aliases: ["Rosine Amane Djibergui"], countries: ["TD"],
    ar: "روزين أمان دجيبرغي | دجيبرغي أمان روزين",
  },
  "td/bedoumra-kordje": {
    kind: "person", en: "Bédoumra Kordjé", countries: ["TD"],
    ar: "بيدومرا كوردجي | بدومرا كورجي",
    arWeak: "كوردجي",
  },
  "td/benaindo-tatola": {
    kind: "person", en: "Bénaïndo Tatola", countries: ["TD"],
    ar: "بينايندو تاتولا | بناييندو تاتولا | بنايندو تاتولا",
    arWeak: "تاتولا",
  },
  "td/beral-mbaikoubou": {
    kind: "person", en: "Béral Mbaïkoubou", countries: ["TD"],
    ar: "بيرال مبايكوبو | بيرال مبايكوبو نغومانغار",
  },
  "td/bertrand-solloh": {
    kind: "person", en: "Bertrand Solloh", countries: ["TD"],
    ar: "برتران سولوه | برتران سولو",
  },
  "td/bichara-ali-souleymane": {
    kind: "person", en: "Bichara Ali Souleymane", countries: ["TD"],
    ar: "بشير علي سليمان",
  },
  "td/bichara-issa-djadallah": {
    kind: "person", en: "Bichara Issa Djadallah", aliases: ["Bichara Djadallah"], countries: ["TD"],
    ar: "بشارة عيسى جاد الله | بشارة عيسى جادلله | بيشارا عيسى جاد الله | بشارة عيسى جادالله | بشارة جاد الله",
  },
  "td/bohoma-anger": {
    kind: "mission", en: "Operation Bohoma Anger", fr: "Opération Colère de Bohoma", countries: ["TD"], parent: "td/armed-forces", from: "2020-03-31",
    to: "2020-04",
    ar: "عملية غضب بوهوما | عملية غضب بوما | غضب بوهوما | غضب بوما | عملية غضب بومة | عملية غضب بوهومة | عملية بوهوما",
  },
  "td/boukar-michel": {
    kind: "person", en: "Boukar Michel", aliases: ["Michel Boukar"], countries: ["TD"],
    ar: "بوكار ميشيل | ميشيل بوكار | بوكر ميشيل",
  },
  "td/brah-mahamat": {
    kind: "person", en: "Brah Mahamat", countries: ["TD"],
    ar: "براه محمد | إبراه محمد",
  },
  "td/brahim-idriss-deby": {
    kind: "person", en: "Brahim Idriss Déby", countries: ["TD"],
    ar: "إبراهيم إدريس ديبي | إبراهيم ديبي",
  },
  "td/brahim-issa-galmai": {
    kind: "person", en: "Brahim Issa Galmaï", countries: ["TD"],
    ar: "إبراهيم عيسى قلماي | إبراهيم عيسى غالماي",
  },
  "td/brahim-seid-mahamat": {
    kind: "person", en: "Brahim Seid Mahamat", countries: ["TD"], weak: true,
    ar: "إبراهيم سعيد محمد",
    arCue: "الجنرال | تشاد | الأركان",
  },
  "td/brice-mbaimon": {
    kind: "person", en: "Brice Mbaïmon Guedmbaye", aliases: ["Brice Mbaïmon"], countries: ["TD"],
    ar: "بريس مبايمون غيدمباي | بريس مبايمون قيدمباي | بريس مبايمون جيدمباي | بريس مبايمون قدمباي | بريس مبيمون",
    arWeak: "غيدمباي",
  },
  "td/ca-suffit": {
    kind: "movement", en: "Ça suffit", aliases: ["Trop c'est trop", "Collectif Ça suffit"], countries: ["TD"],
    ar: "حركة كفى التشادية | حركة كفاية التشادية | تجمع كفى التشادي | حركة طفح الكيل التشادية",
  },
  "td/cciama": {
    kind: "institution", en: "Chamber of Commerce, Industry, Agriculture, Mines and Crafts (Chad)",
    acronyms: ["CCIAMA"], countries: ["TD"],
    ar: "غرفة التجارة والصناعة والزراعة والمعادن والحرف التشادية | غرفة التجارة التشادية | غرفة التجارة والصناعة التشادية | غرفة التجارة والصناعة والزراعة والمعادن والصناعات التقليدية",
  },
  "td/celine-narmadji": {
    kind: "person", en: "Céline Narmadji", countries: ["TD"],
    ar: "سيلين نارمادجي | سيلين نامادجي | سيلين نارماجي",
  },
  "td/chad-sudan-car-force": {
    kind: "state-force", en: "Chad–Sudan–CAR Tripartite Force", fr: "Force tripartite Tchad-Soudan-RCA", countries: ["TD", "SD", "CF"],
    weak: true,
    ar: "القوة الثلاثية المشتركة | القوات الثلاثية المشتركة | القوة المشتركة الثلاثية",
    arCue: "تشاد | السودان | أفريقيا الوسطى",
  },
  "td/chadian-association-for-the-promotion-and-defence-of-human-rights": {
    kind: "institution", en: "Chadian Association for the Promotion and Defence of Human Rights", acronyms: ["ATPDH"], countries: ["TD"],
    ar: "الجمعية التشادية لحقوق الإنسان | الجمعية التشادية للدفاع عن حقوق الإنسان | الجمعية التشادية لتعزيز حقوق الإنسان والدفاع عنها | الجمعية التشادية لترقية حقوق الإنسان والدفاع عنها | الجمعية التشادية من أجل تعزيز حقوق الإنسان",
  },
  "td/chadian-football-federation": {
    kind: "institution", en: "Chadian Football Federation", fr: "Fédération tchadienne de football association", acronyms: ["FTFA"], countries: ["TD"],
    ar: "الاتحاد التشادي لكرة القدم | اتحاد الكرة التشادي | الاتحاد التشادي للعبة | الاتحادية التشادية لكرة القدم",
  },
  "td/chadian-opposition": {
    kind: "movement", en: "Chadian armed opposition", fr: "Opposition armée tchadienne", countries: ["TD"],
    ar: "المعارضة التشادية المسلحة | المعارضة التشادية | المتمردون التشاديون | المتمردين التشاديين | متمردو تشاد | متمردي تشاد | المتمردين في تشاد | المعارضة المسلحة التشادية | متمردون تشاديون | حركات التمرد التشادية | الحركات التشادية المسلحة | الفصائل التشادية المتمردة | المعارضة التشادية في ليبيا | قوات المعارضة التشادية | المسلحون التشاديون | الجماعات التشادية المسلحة | حركات المعارضة التشادية المسلحة | المتمردون في تشاد | المعارضة المسلحة في تشاد",
  },
  "td/chanane-issakha-acheikh": {
    kind: "person", en: "Chanane Issakha Acheikh", aliases: ["Chanan Issakha Acheikh"], countries: ["TD"], parent: "td/armed-forces",
    ar: "شنان إسحاق الشيخ | شنان إسحاق شيخ | شانان إسحاق الشيخ | شنن إسحاق الشيخ",
  },
  "td/charfadine-galmaye-saleh": {
    kind: "person", en: "Charfadine Galmaye Saleh", countries: ["TD"],
    ar: "شرف الدين غالماي صالح | شرف الدين قلماي صالح | شرف الدين قالماي",
  },
  "td/charfadine-galmaye-salimi": {
    kind: "person", en: "Charfadine Galmaye Salimi", countries: ["TD"],
    ar: "شرف الدين غلماي سليمي | شرف الدين قلماي سليمي",
  },
  "td/cherif-abdelhadi-mahdi": {
    kind: "person", en: "Chérif Abdelhadi Mahdi", countries: ["TD"],
    ar: "شريف عبد الهادي مهدي | الشريف عبد الهادي مهدي",
  },
  "td/cherif-mahamat-zene": {
    kind: "person", en: "Chérif Mahamat Zene", aliases: ["Mahamat Zene Cherif"], countries: ["TD"],
    ar: "شريف محمد زين | شريف محمد زيني | الشريف محمد زين | شريف محمد زاني | شريف محمت زين",
    arWeak: "محمد زين شريف",
    arCue: "تشاد | التشادي | الشؤون الخارجية",
  },
  "td/choua-dazi": {
    kind: "person", en: "Choua Dazi", countries: ["TD"],
    ar: "شوا دازي",
  },
  "td/clement-abaifouta": {
    kind: "person", en: "Clément Abaïfouta", countries: ["TD"],
    ar: "كليمون أبايفوتا | كليمان أبايفوتا | كليمون أبيفوتا | كليمان أبيفوتا | كليمنت أبايفوتا",
    arWeak: "أبايفوتا",
  },
  "td/cmt": {
    kind: "government", en: "Transitional Military Council (Chad)", fr: "Conseil militaire de transition", aliases: ["Chadian military junta", "Military Council of Transition", "Chadian junta"],
    acronyms: ["CMT", "TMC"], countries: ["TD"], from: "2021-04-20", to: "2022-10",
    ar: "المجلس العسكري الانتقالي في تشاد | المجلس العسكري التشادي | المجلس العسكري الانتقالي التشادي | المجلس العسكري في تشاد | المجلس العسكري الحاكم في تشاد | مجلس انتقالي عسكري في تشاد | المجلس الانتقالي العسكري التشادي | المجلس العسكري في نجامينا | المجلس العسكري للانتقال",
    arWeak: "المجلس العسكري | المجلس العسكري الانتقالي | المجلس الانتقالي العسكري",
  },
  "td/cnarr": {
    kind: "institution", en: "National Commission for the Reception and Reintegration of Refugees",
    fr: "Commission nationale d'accueil et de réinsertion des réfugiés", acronyms: ["CNARR"], countries: ["TD"],
    ar: "اللجنة الوطنية لاستقبال وإعادة إدماج اللاجئين | اللجنة الوطنية لاستقبال اللاجئين | اللجنة الوطنية لاستقبال وإدماج اللاجئين والعائدين",
  },
  "td/cncp": {
    kind: "institution", en: "National Framework for Consultation between Political Parties",
    fr: "Cadre national de concertation des partis politiques", acronyms: ["CNCP"], countries: ["TD"],
    ar: "الإطار الوطني للتشاور بين الأحزاب السياسية | الإطار الوطني لتشاور الأحزاب السياسية | الإطار الوطني للتشاور بين الأحزاب",
  },
  "td/cnpt": {
    kind: "union", en: "National Council of Chadian Employers", fr: "Conseil national du patronat tchadien",
    acronyms: ["CNPT"], countries: ["TD"],
    ar: "المجلس الوطني لأرباب العمل التشاديين | المجلس الوطني لأرباب العمل التشادي | مجلس أرباب العمل التشادي",
  },
  "td/cnt": {
    kind: "institution", en: "National Transitional Council (Chad)", fr: "Conseil national de transition", acronyms: ["CNT"], countries: ["TD"],
    from: "2021", to: "2025-02",
    ar: "المجلس الوطني الانتقالي في تشاد | المجلس الوطني الانتقالي التشادي | المجلس الانتقالي الوطني في تشاد | البرلمان الانتقالي التشادي | برلمان تشاد الانتقالي | برلمان المرحلة الانتقالية في تشاد",
    arWeak: "المجلس الوطني الانتقالي",
  },
  "td/coalition-for-a-united-chad": {
    kind: "party", en: "Coalition for a United Chad", fr: "Coalition pour un Tchad uni", countries: ["TD"],
    ar: "تحالف تشاد موحدة | التحالف من أجل تشاد موحدة | تحالف من أجل تشاد موحدة | ائتلاف من أجل تشاد موحد | الائتلاف من أجل تشاد موحدة",
  },
  "td/colette-gabere": {
    kind: "person", en: "Colette Gabéré", countries: ["TD"],
    ar: "كوليت غابيري",
  },
  "td/collective-of-human-rights-associations": {
    kind: "movement", en: "Collective of Human Rights Associations of Chad",
    fr: "Collectif des associations de défense des droits de l'homme", acronyms: ["CADH"], countries: ["TD"],
    ar: "تجمع جمعيات الدفاع عن حقوق الإنسان | تجمع جمعيات حقوق الإنسان التشادية",
  },
  "td/conorec": {
    kind: "institution", en: "CONOREC",
    aliases: ["Commission nationale chargée de l'organisation du référendum constitutionnel", "CONOCER"],
    countries: ["TD"], from: "2023",
    ar: "اللجنة الوطنية لتنظيم الاستفتاء الدستوري | اللجنة الوطنية المكلفة بتنظيم الاستفتاء الدستوري | لجنة تنظيم الاستفتاء الدستوري التشادية",
  },
  "td/constitutional-council-of-chad": {
    kind: "institution", en: "Constitutional Council of Chad", fr: "Conseil constitutionnel du Tchad", countries: ["TD"],
    ar: "المجلس الدستوري التشادي | المجلس الدستوري في تشاد | المجلس الدستوري بتشاد | المحكمة الدستورية التشادية",
  },
  "td/court-of-accounts-of-chad": {
    kind: "institution", en: "Court of Accounts of Chad", fr: "Cour des comptes du Tchad", countries: ["TD"],
    ar: "ديوان المحاسبة في تشاد | ديوان المحاسبة التشادي | محكمة الحسابات التشادية",
  },
  "td/cpdc": {
    kind: "movement", en: "Coordination of Political Parties for the Defence of the Constitution",
    fr: "Coordination des partis politiques pour la défense de la Constitution", acronyms: ["CPDC"], countries: ["TD"],
    ar: "تنسيقية الأحزاب السياسية من أجل الدفاع عن الدستور | تنسيقية الأحزاب السياسية للدفاع عن الدستور | تنسيقية الدفاع عن الدستور | تنسيقية الأحزاب من أجل الدفاع عن الدستور | تحالف الدفاع عن الدستور | تنسيق الأحزاب السياسية للدفاع عن الدستور | تنسيقية أحزاب الدفاع عن الدستور | تنسيقية الأحزاب للدفاع عن الدستور | تجمع الأحزاب السياسية للدفاع عن الدستور",
    arCue: "تشاد | ديبي",
  },
  "td/csai": {
    kind: "institution", en: "High Council for Islamic Affairs", fr: "Conseil supérieur des affaires islamiques", acronyms: ["CSAI"], countries: ["TD"],
    ar: "المجلس الأعلى للشؤون الإسلامية في تشاد | المجلس الأعلى للشؤون الإسلامية بتشاد | المجلس الأعلى للشؤون الإسلامية | المجلس الإسلامي الأعلى التشادي | المجلس الأعلى الإسلامي في تشاد",
  },
  "td/ctddh": {
    kind: "institution", en: "Chadian Convention for the Defence of Human Rights", fr: "Convention tchadienne pour la défense des droits de l'homme",
    acronyms: ["CTDDH"], countries: ["TD"],
    ar: "الاتفاقية التشادية للدفاع عن حقوق الإنسان | المؤتمر التشادي للدفاع عن حقوق الإنسان | الوفاق التشادي للدفاع عن حقوق الإنسان | الاتفاق التشادي للدفاع عن حقوق الإنسان | الميثاق التشادي للدفاع عن حقوق الإنسان | المنظمة التشادية للدفاع عن حقوق الإنسان | المعاهدة التشادية للدفاع عن حقوق الإنسان | الجمعية التشادية للدفاع عن حقوق الإنسان",
  },
  "td/dago-yacouba": {
    kind: "person", en: "Dago Yacouba", countries: ["TD"],
    ar: "الدقو يعقوبا | داغو يعقوبا | داقو يعقوبا | دقو يعقوبا",
  },
  "td/daoud-soumain": {
    kind: "person", en: "Daoud Soumaïn", countries: ["TD"],
    ar: "داود سومين | داود سومان | داوود سومين | داوود سوماين",
  },
  "td/daoud-yaya-brahim": {
    kind: "person", en: "Daoud Yaya Brahim", aliases: ["Daoud Yaya"], countries: ["TD"],
    ar: "داود يحيى إبراهيم | داوود يحيى إبراهيم | داود يايا إبراهيم | داود يحيى براهيم | داوود يايا إبراهيم | داود يحيى إسماعيل | داوود يحى اسماعين | داود يحي ابراهيم",
  },
  "td/daoussa-deby-itno": {
    kind: "person", en: "Daoussa Déby Itno", aliases: ["Daoussa Déby"], countries: ["TD"],
    ar: "داوسا ديبي | دوسة ديبي | داوسا ديبي إتنو | دوسا ديبي | دوسة ديبي إتنو",
  },
  "td/david-houdeingar": {
    kind: "person", en: "David Houdeingar", aliases: ["David Houdeingar Ngarimaden"], countries: ["TD"],
    ar: "دافيد هودينغار | دافيد أودينغار | ديفيد هودينغار | دافيد أودينغار انغاريمادين | دافيد أودينغار انغار",
  },
  "td/delphine-djiraibe": {
    kind: "person", en: "Delphine Djiraïbé", countries: ["TD"],
    ar: "دلفين جيرايبي | دلفين جيرايبيه | ديلفين كمنيلوم جيرايبي",
    arWeak: "جيرايبي",
  },
  "td/dgssie": {
    kind: "state-force", en: "Directorate General of the Security Services of State Institutions",
    fr: "Direction générale de service de sécurité des institutions de l'État", aliases: ["Presidential guard of Chad", "Chadian presidential guard"], acronyms: ["DGSSIE"],
    countries: ["TD"],
    ar: "المديرية العامة لخدمات أمن مؤسسات الدولة | الإدارة العامة لأمن مؤسسات الدولة | الحرس الرئاسي التشادي | المديرية العامة لأجهزة أمن مؤسسات الدولة | الحرس الرئاسي في تشاد | المديرية العامة لأمن مؤسسات الدولة | المديرية العامة لجهاز أمن مؤسسات الدولة | إدارة أمن مؤسسات الدولة | إدارة أمن مؤسسات الدولة التشادية | المديرية العامة للخدمات الأمنية لمؤسسات الدولة | الحرس الجمهوري التشادي | حرس الرئاسة التشادي | الإدارة العامة لخدمات أمن مؤسسات الدولة | المديرية العامة لجهاز الأمن لمؤسسات الدولة",
    arWeak: "الحرس الرئاسي",
  },
  "td/dillah-lucienne": {
    kind: "person", en: "Dillah Lucienne", aliases: ["Lucienne Dillah"], countries: ["TD"],
    ar: "لوسيان ديلا | لوسيين ديلاه",
  },
  "td/dinamou-daram": {
    kind: "person", en: "Dinamou Daram", countries: ["TD"], parent: "td/psf",
    ar: "دينامو ديرام | دينامو دارام | دينامو درام",
  },
  "td/directorate-of-general-intelligence-chad": {
    kind: "state-force", en: "Directorate of General Intelligence (Chad)", fr: "Direction des renseignements généraux", countries: ["TD"],
    ar: "مديرية الاستخبارات العامة التشادية | الاستعلامات العامة التشادية | المديرية العامة للاستخبارات التشادية",
  },
  "td/dis": {
    kind: "state-force", en: "Integrated Security Detachment", fr: "Détachement intégré de sécurité", acronyms: ["DIS"], countries: ["TD"],
    ar: "مفرزة الأمن المدمجة | القوة الأمنية المدمجة | مفرزة الأمن المتكاملة | المفرزة الأمنية المتكاملة | المفرزة المتكاملة للأمن | وحدة الأمن المتكاملة",
  },
  "td/djerassem-le-bemadjiel": {
    kind: "person", en: "Djérassem Le Bémadjiel", countries: ["TD"],
    ar: "جيراسم لو بيمادجيل | جيراسيم لو بيماجيل | جيراسيم لي بيماجيل",
    arWeak: "بيمادجيل",
  },
  "td/djibrine-dassert": {
    kind: "person", en: "Djibrine Dassert", countries: ["TD"],
    ar: "جبرين داسر | جبرين داسرت | جبريل داسرت",
  },
  "td/djibrine-issa": {
    kind: "person", en: "Djibrine Issa", countries: ["TD"],
    ar: "جبرين عيسى",
  },
  "td/djibrine-ratou": {
    kind: "person", en: "Djibrine Ratou", countries: ["TD"],
    ar: "جبرين راتو",
  },
  "td/djibrine-seid-amma": {
    kind: "person", en: "Djibrine Seid Amma", aliases: ["Djibrine Saïd Ama"], countries: ["TD"],
    ar: "جبرين سيد عمة | جبريل سعيد عمه | جبرين سعيد عمه",
  },
  "td/djiddi-saleh": {
    kind: "person", en: "Djiddi Saleh", countries: ["TD"],
    ar: "جدي صالح | جيدي صالح",
  },
  "td/djimadoum-tiraina": {
    kind: "person", en: "Djimadoum Tiraïna", countries: ["TD"],
    ar: "جيمادوم تيراينا | جمادوم تيرينا | دجيمادوم تيرينا | جيمدوم تيراينا",
    arWeak: "تيراينا",
  },
  "td/djimbaye-kamdoh": {
    kind: "person", en: "Djimbaye Kamdoh", countries: ["TD"],
    ar: "جيمباي كامدو",
  },
  "td/djimet-arabi": {
    kind: "person", en: "Djimet Arabi", countries: ["TD"], weak: true,
    ar: "جمعة عربي | جيمى عربي | جيميت عربي | جمعة العربي | جمت عربي | دجيميت عربي",
    arCue: "وزير | العدل | تشاد",
  },
  "td/djimet-clement-bagaou": {
    kind: "person", en: "Djimet Clément Bagaou", countries: ["TD"],
    ar: "جيميت كليمان باغاو | جيمي كليمان باغاو | كليمان باغاو",
  },
  "td/djimrangar-dadnadji": {
    kind: "person", en: "Djimrangar Dadnadji", countries: ["TD"],
    ar: "جيمرانغار دادناجي | دجيمرانغار دادنادجي | جوزيف دجيمرانغار دادنادجي",
  },
  "td/djimtola-nelli": {
    kind: "person", en: "Djimtola Nelli", countries: ["TD"],
    ar: "جيمتولا نيلي | دجيمتولا نيلي",
  },
  "td/djontan-marcel-hoinati": {
    kind: "person", en: "Djontan Marcel Hoïnathy", countries: ["TD"],
    ar: "جونتان مارسيل هويناتي | جونتان مارسيل هوناتي | دجونتان مارسيل هويناتي",
  },
  "td/dnis": {
    kind: "institution", en: "Inclusive and Sovereign National Dialogue", fr: "Dialogue national inclusif et souverain", acronyms: ["DNIS"],
    countries: ["TD"], from: "2022-08-20", to: "2022-10-08",
    ar: "الحوار الوطني الشامل والسيادي | الحوار الوطني الشامل والسيادي في تشاد | الحوار الوطني السيادي الشامل | الحوار الوطني الشامل السيادي | الحوار الوطني الجامع والسيادي | حوار وطني شامل وسيادي",
    arWeak: "الحوار الوطني الشامل | الحوار الوطني",
  },
  "td/dobian-assingar": {
    kind: "person", en: "Dobian Assingar", countries: ["TD"],
    ar: "دوبيان أسينغار | دوبيان أسنغار",
  },
  "td/documentation-and-security-directorate": {
    kind: "state-force", en: "Documentation and Security Directorate", acronyms: ["DDS"], countries: ["TD"],
    ar: "مديرية التوثيق والأمن | إدارة التوثيق والأمن | مديرية الوثائق والأمن | الشرطة السياسية لحسين حبري",
  },
  "td/dud-murra": {
    kind: "person", en: "Dud Murra", aliases: ["Doudmourrah"], countries: ["TD"],
    ar: "دود مرة | السلطان دود مرة | دودمرة",
  },
  "td/edmond-djitangar": {
    kind: "person", en: "Edmond Djitangar", countries: ["TD"],
    ar: "إدموند جيتانغار | إدمون جيتانغار | إدموند دجيتانغار | إدمون دجيتانغار",
  },
  "td/elie-ngarhorgomti-memodjingar": {
    kind: "person", en: "Elie Ngarhorgomti Memodjingar", countries: ["TD"],
    ar: "إيلي نغارورغومتي",
  },
  "td/emmanuel-nadingar": {
    kind: "person", en: "Emmanuel Nadingar", countries: ["TD"],
    ar: "إيمانويل نادينغار | إمانويل نادينغار | إيمانويل نادنغار | إمانويل نادنغار | إيمانويل نادينغا | إيمانويل نادينجار",
    arWeak: "نادينغار",
  },
  "td/enoch-djondang": {
    kind: "person", en: "Enoch Djondang", countries: ["TD"],
    ar: "إينوك جوندانغ | إنوخ جوندانغ",
    arWeak: "جوندانغ",
  },
  "td/entente-des-eglises": {
    kind: "movement", en: "Entente of Evangelical Churches and Missions in Chad",
    fr: "Entente des Églises et missions évangéliques au Tchad", acronyms: ["EEMET"], countries: ["TD"],
    ar: "اتحاد الكنائس والبعثات الإنجيلية في تشاد | تجمع الكنائس الإنجيلية في تشاد",
  },
  "td/episcopal-conference": {
    kind: "institution", en: "Episcopal Conference of Chad", fr: "Conférence épiscopale du Tchad", countries: ["TD"],
    ar: "مؤتمر أساقفة تشاد | المؤتمر الأسقفي التشادي | مجلس أساقفة تشاد",
  },
  "td/eric-mbangossoum": {
    kind: "person", en: "Éric Mbangossoum", countries: ["TD"],
    ar: "إيريك مبانغوسوم | إريك مبانغوسوم",
  },
  "td/evariste-ngarlem-tolde": {
    kind: "person", en: "Evariste Ngarlem Toldé", countries: ["TD"],
    ar: "إيفاريست نغارلم تولدي | إيفاريست نغارليم تولدي",
  },
  "td/ezechiel-ndouassel": {
    kind: "person", en: "Ezechiel N'Douassel", countries: ["TD"],
    ar: "حزقيال ندواسيل | إيزيكييل ندواسيل | حزقيال ندوسيل | إيزيكييل ندوسيل | إيزيكيل ندواسيل | إيزيشيل ندواسيل | إزيكيال ندواسيل",
    arWeak: "ندواسيل",
  },
  "td/fatima-haram-acyl": {
    kind: "person", en: "Fatima Haram Acyl", countries: ["TD"],
    ar: "فاطمة حرم أصيل | فاطمة هارام أسيل | فاطمة حرم أسيل | فاطمة هرم أصيل",
  },
  "td/fatime-aldjineh-garfa": {
    kind: "person", en: "Fatime Aldjineh Garfa", countries: ["TD"],
    ar: "فاطمة الجنة غارفا | فاطمة الجنه قرفة",
  },
  "td/fatime-boukar-kossei": {
    kind: "person", en: "Fatimé Boukar Kosseï", countries: ["TD"],
    ar: "فاطمة بوكار كوسي | فاطمة بكر كوسي",
  },
  "td/fatime-goukouni-weddeye": {
    kind: "person", en: "Fatimé Goukouni Weddeye", aliases: ["Fatima Goukouni Weddeye"], countries: ["TD"],
    ar: "فاطمة كوكوني عويدي | فاطمي كوكوني عويدي | فاطمة غوكوني عويدي | فاطمة كوكوني وداي | فاطمي غوكوني عويدي | فاطمي كوكوني وداي",
    arWeak: "عويدي",
  },
  "td/federation-action-for-the-republic": {
    kind: "party", en: "Federation, Action for the Republic", fr: "Fédération, action pour la République", acronyms: ["FAR"], countries: ["TD"],
    ar: "الاتحاد والعمل من أجل الجمهورية | الفيدرالية والعمل من أجل الجمهورية | حزب الفيدرالية والعمل من أجل الجمهورية | اتحاد العمل من أجل الجمهورية | اتحاد العمل من أجل الديمقراطية | اتحاد العمل للجمهورية | الاتحاد والعمل للجمهورية | الفيدرالية والعمل للجمهورية | حزب الفيدرالية والعمل للجمهورية | الاتحاد من أجل الجمهورية التشادي | الفيدرالية عمل من أجل الجمهورية | فدرالية العمل من أجل الجمهورية | الفدرالية والعمل من أجل الجمهورية",
    arWeak: "حزب الفيدرالية",
    arCue: "يورونغار | تشاد",
  },
  "td/felix-malloum": {
    kind: "person", en: "Félix Malloum", countries: ["TD"],
    ar: "فيليكس مالوم | فليكس معلوم | فيلكس مالوم | فيليكس معلوم | معلوم فيليكس",
  },
  "td/felix-nialbe-romadoumngar": {
    kind: "person", en: "Félix Nialbé Romadoumngar", aliases: ["Romadoumngar Félix Nialbé"], countries: ["TD"],
    ar: "فيليكس نيالبي رومادومنغار | فيليكس نيالبيه رومادومنغار | فيليكس نيالبي رومادونغار | فيليكس نيالبيه رومادونغار | فيليكس روما دومنغار | رومادومنغار فيليكس نيالبي",
    arWeak: "رومادومنغار",
  },
  "td/fougbou-djibert-younous": {
    kind: "person", en: "Fougbou Djibert Younous", aliases: ["Djibert Younous"], countries: ["TD"],
    ar: "جيبير يونس | فوغبو جيبير يونس | جبير يونس | فوغبو جبرت يونس | فغبو جيبرت يونس",
  },
  "td/francis-kadjilembaye": {
    kind: "person", en: "Francis Kadjilembaye", countries: ["TD"],
    ar: "فرانسيس كادجيليمباي | فرانسيس كاجيليمباي | فرنسيس كادجيليمباي | فرانسيس كادجيليمبايي | كاجيلينباي فرانسيس | كادجيليمباي فرانسيس",
  },
  "td/free-confederation-of-workers-of-chad": {
    kind: "union", en: "Free Confederation of Workers of Chad", fr: "Confédération libre des travailleurs du Tchad", acronyms: ["CLTT"], countries: ["TD"],
    ar: "الكونفدرالية الحرة لعمال تشاد | الكونفيدرالية الحرة لعمال تشاد | الكنفدرالية الحرة لعمال تشاد",
  },
  "td/gabriel-lisette": {
    kind: "person", en: "Gabriel Lisette", countries: ["TD"],
    ar: "غابرييل ليزيت | غبرييل ليزيت",
  },
  "td/gali-ngothe-gatta": {
    kind: "person", en: "Gali Ngothé Gatta", aliases: ["Gali Gatta"], countries: ["TD"],
    ar: "غالي نغوتي غاتا | قالي نغوتي غاتا | غالي انغوتي غاتا | قالي قوتي قتا | غالي نجوتي غاتا | غالي غوتي غاتا | جالي نجوتي جاتا | قالي نجوتي جاتا | جالي انجوتي جاتا | غالي نغوتيه غاتا | غالي نغوثي غاتا | جالي نجوته جاتا",
  },
  "td/gassim-cherif": {
    kind: "person", en: "Gassim Chérif Mahamat", countries: ["TD"], weak: true,
    ar: "قاسم شريف محمد | قاسم الشريف محمد | غاسم شريف محمد | غاسم شريف | قاسم شريف | قاسم شريف محمت",
    arCue: "تشاد | المتحدث باسم الحكومة | التشادي",
  },
  "td/gcap": {
    kind: "movement", en: "Consultation Group of Political Actors", fr: "Groupe de concertation des acteurs politiques", acronyms: ["GCAP"],
    countries: ["TD"],
    ar: "مجموعة تشاور الفاعلين السياسيين | مجموعة التشاور للفاعلين السياسيين | مجموعة تشاور الفاعلين السياسيين المعارضة | مجموعة التشاور بين الفاعلين السياسيين | مجموعة الفاعلين السياسيين للتشاور | مجموعة التشاور للقوى السياسية | تجمع التشاور للفاعلين السياسيين | مجموعة تنسيق الفاعلين السياسيين",
  },
  "td/gendarmerie": {
    kind: "state-force", en: "National Gendarmerie of Chad", fr: "Gendarmerie nationale du Tchad",
    aliases: ["Chadian gendarmerie", "Chad gendarmerie", "Gendarmerie tchadienne"], countries: ["TD"],
    ar: "الدرك الوطني التشادي | الدرك الوطني في تشاد",
  },
  "td/general-reference-national-hospital": {
    kind: "institution", en: "General Reference National Hospital (N'Djamena)", fr: "Hôpital général de référence nationale", countries: ["TD"],
    ar: "المستشفى العام للمرجعية الوطنية | المستشفى المرجعي الوطني بانجمينا | مستشفى المرجع الوطني العام | المستشفى الوطني المرجعي",
    arWeak: "المستشفى المرجعي الوطني",
    arCue: "نجامينا | انجمينا | تشاد",
  },
  "td/ginette-ngarbaye": {
    kind: "person", en: "Ginette Ngarbaye", countries: ["TD"],
    ar: "جينيت نغارباي | جينات نغراباي | جينيت نغارباييه | جينيت نجارباي",
  },
  "td/gnnt": {
    kind: "state-force", en: "National and Nomadic Guard of Chad", fr: "Garde nationale et nomade du Tchad", aliases: ["National and Nomadic Guard"], acronyms: ["GNNT"], countries: ["TD"],
    ar: "الحرس الوطني والبدوي | الحرس الوطني والرحل | الحرس الوطني والرحل في تشاد | الحرس الوطني التشادي | الحرس الوطني البدوي التشادي | حرس الرحل التشادي | الحرس القومي والرحل | الحرس الوطني والبدو في تشاد | الحرس الوطني والبدوي في تشاد",
  },
  "td/gomdigue-baidi-lomey": {
    kind: "person", en: "Gomdigué Baïdi Lomey", countries: ["TD"],
    ar: "غومديغي بايدي لومي | قومديقي بايدي لومي",
  },
  "td/goukouni-weddeye": {
    kind: "person", en: "Goukouni Weddeye", aliases: ["Goukouni Oueddei", "Goukouni", "Goukouni Ouaddeï"], countries: ["TD"],
    ar: "كوكوني وداي | غوكوني عويدي | غوكوني وداي | جوكوني عويدي | كوكوني عويدي | غوكوني ويداي | جوكوني وداي | قوكوني وداي | غوكوني وادي | كوكوني ودي | غوكوني ودي | غوكوني ويدي | كوكني عويدي | كوكني وداي | قوكوني ودي | غوكوني ودادي",
  },
  "td/gouni-djidda-mahamat-abdelkader": {
    kind: "person", en: "Gouni Djidda Mahamat Abdelkader", countries: ["TD"],
    ar: "القوني جدة محمد عبدالقادر | القوني جدة محمد عبد القادر",
  },
  "td/government": {
    kind: "government", en: "Government of Chad", fr: "Gouvernement du Tchad", countries: ["TD"],
    acled: [{ name: "Government of Chad (2021-)", from: "2021" }],
    ar: "حكومة تشاد | حكومة انجمينا | الحكومة الانتقالية في تشاد | الحكومة الانتقالية التشادية | حكومة نجامينا | السلطات الانتقالية في تشاد | الحكومة اتشادية | سلطات إنجمينا | النظام التشادي | نظام ديبي",
  },
  "td/guibolo-fanga-mathieu": {
    kind: "person", en: "Guibolo Fanga Mathieu", countries: ["TD"],
    ar: "غيبولو فانغا ماثيو | قيبولو فانغا ماتيو",
  },
  "td/hadji-djiddi": {
    kind: "person", en: "Hadji Djiddi", aliases: ["Haki Djiddi", "Hadji Djidi"], countries: ["TD"],
    ar: "حاجي جديدي | حكي جدي | حاجي جيدي | حقي جدي",
  },
  "td/haliki-choua-mahamat": {
    kind: "person", en: "Haliki Choua Mahamat", countries: ["TD"],
    ar: "حليكي شوا محمد | هاليكي شوا محمد",
  },
  "td/haroun-kabadi": {
    kind: "person", en: "Haroun Kabadi", countries: ["TD"],
    ar: "هارون كبادي | هارون كابادي | هارون كبدي",
  },
  "td/hasballah-mahdi-fadla": {
    kind: "person", en: "Hasballah Mahdi Fadla", aliases: ["Hassaballah Mahdi Fadla"], countries: ["TD"],
    ar: "حسب الله مهدي فضلة",
  },
  "td/haskanite": {
    kind: "mission", en: "Operation Haskanite", fr: "Opération Haskanite", countries: ["TD"], parent: "td/armed-forces", from: "2024-10-28",
    ar: "عملية هاسكانيت | عملية حسكنيت | عملية حسكانيت | هاسكانيت | عملية هسكنيت",
    arWeak: "حسكنيت",
  },
  "td/hassan-boulmaye": {
    kind: "person", en: "Hassan Boulmaye", countries: ["TD"],
    ar: "حسن بولماي | حسن بولمايه | محمد حسن بولماي | محمد حسن بلماي",
    arWeak: "بولماي",
  },
  "td/hassan-djamous": {
    kind: "person", en: "Hassan Djamous", countries: ["TD"], weak: true,
    ar: "حسن جاموس | حسن جموس",
    arCue: "القائد | الجيش | حبري | ديبي",
  },
  "td/hassan-djidda-oumar": {
    kind: "person", en: "Hassan Djidda Oumar", countries: ["TD"],
    ar: "حسن جدة عمر",
  },
  "td/hassan-djinedi": {
    kind: "person", en: "Hassan Djinedi", aliases: ["Hassan al-Djineidi", "Hassan Saleh al-Jinedi"], countries: ["TD"],
    ar: "حسن الجنيدي | حسن صالح الجنيدي | حسن صالح القدم الجنيدي | حسن صالح القدام الجنيدي",
  },
  "td/hassan-djorobo": {
    kind: "person", en: "Hassan Djorobo", countries: ["TD"],
    ar: "حسن جوروبو | حسن جربو",
  },
  "td/hassan-mardigue": {
    kind: "person", en: "Hassan Mardigué", aliases: ["Hassane Mardigue"], countries: ["TD"], parent: "armed-groups/mdjt",
    ar: "حسان مارديغي | حسن مارديغي | حسن مرديغي | حسن مرديقي",
  },
  "td/hassan-sylla-bakari": {
    kind: "person", en: "Hassan Sylla Bakari", countries: ["TD"],
    ar: "حسن سيلا بكاري | حسن سيلا باكاري",
  },
  "td/hassan-terap": {
    kind: "person", en: "Hassan Térap", aliases: ["Hassan Tereb"], countries: ["TD"], weak: true,
    ar: "حسن تيراب",
    arCue: "تشاد | حاكم | كانم",
  },
  "td/high-authority-for-media-and-audiovisual-chad": {
    kind: "institution", en: "High Authority for Media and Audiovisual (Chad)", fr: "Haute autorité des médias et de l'audiovisuel", acronyms: ["HAMA"],
    countries: ["TD"],
    ar: "الهيئة العليا للإعلام السمعي البصري | الهيئة العليا للإعلام والسمعيات البصرية | السلطة العليا للإعلام السمعي البصري | الهيئة العليا لوسائل الإعلام السمعية والبصرية | الهيئة العليا للإعلام والسمعيات والبصريات | هيئة هاما | الهيئة العليا للإعلام والسمعي البصري | الهيئة العليا للإعلام والسمعي البصري التشادية | الهيئة العليا للإعلام المرئي والمسموع التشادية | السلطة العليا للإعلام المرئي والمسموع | الهيئة العليا للإعلام في تشاد | الهيئة العليا للإعلام التشادية | السلطة العليا للإعلام في تشاد",
  },
  "td/higher-institute-of-petroleum-of-mao": {
    kind: "institution", en: "Higher Institute of Petroleum of Mao", fr: "Institut national supérieur du pétrole de Mao", countries: ["TD"],
    ar: "المعهد الوطني للبترول بماو | المعهد الوطني العالي للبترول",
  },
  "td/hinda-deby": {
    kind: "person", en: "Hinda Déby Itno", aliases: ["Hinda Déby"], countries: ["TD"],
    ar: "هندا ديبي | هندة ديبي إتنو | هندا ديبي إتنو | هند ديبي | هندة ديبي | هند ديبي إتنو | هندا ديبي ايتنو",
  },
  "td/hissein-dakou": {
    kind: "person", en: "Hissein Dakou", countries: ["TD"],
    ar: "حسين داكو",
  },
  "td/hissein-hassan-abakar": {
    kind: "person", en: "Hissein Hassan Abakar", countries: ["TD"], parent: "td/csai",
    ar: "حسين حسن أبكر | الشيخ حسين حسن أبكر | حسن حسين أبكر",
  },
  "td/hisseine-massar-hisseine": {
    kind: "person", en: "Hisseine Massar Hisseine", aliases: ["Hissein Massar Hissein"], countries: ["TD"],
    ar: "حسين مسار حسين | حسين مصار حسين | حسين مسار",
  },
  "td/hissene-habre": {
    kind: "person", en: "Hissène Habré", aliases: ["Habré", "Habre"], countries: ["TD"],
    ar: "حسين حبري | حسين هبري | حسان حبري | حسن حبري | حسين حابري | حسين هابري | حسين حبريه | هيسين حبري",
    arWeak: "حبري | هبري",
  },
  "td/hourmadji-moussa-doumgor": {
    kind: "person", en: "Hourmadji Moussa Doumgor", countries: ["TD"],
    ar: "هورمادجي موسى دومجور | هورمدجي موسى دومغور | هورمادجي موسى دومغور | حورماجي موسى دومغور | حورمادجي موسى دومغور",
  },
  "td/human-rights-without-borders": {
    kind: "movement", en: "Human Rights Without Borders (Chad)", fr: "Droits de l'homme sans frontières",
    acronyms: ["DHSF"], countries: ["TD"],
    ar: "حقوق الإنسان بلا حدود | منظمة حقوق الإنسان بلا حدود | تحالف حقوق الإنسان بلا حدود",
  },
  "td/hume-jilmi": {
    kind: "person", en: "Hume Jilmi", aliases: ["Umme Jilmi"], countries: ["TD"],
    ar: "أومي جلمي | أومي جيلمي | الماي أومي",
  },
  "td/ibni-oumar": {
    kind: "person", en: "Ibni Oumar Mahamat Saleh", aliases: ["Ibni Oumar"], countries: ["TD"],
    ar: "ابن عمر محمد صالح | إبني عمر محمد صالح",
  },
  "td/ibrahim-abatcha": {
    kind: "person", en: "Ibrahim Abatcha", countries: ["TD"],
    ar: "إبراهيم أباتشا | إبراهيم أبتشا",
  },
  "td/ibrahim-ibni-oumar-mahamat-saleh": {
    kind: "person", en: "Ibrahim Ibni Oumar Mahamat Saleh", countries: ["TD"],
    ar: "إبراهيم ابن عمر محمد صالح | إبراهيم بن عمر محمد صالح",
  },
  "td/idris-alooma": {
    kind: "person", en: "Idris Alooma", countries: ["TD", "NG"],
    ar: "إدريس ألوما | الماي إدريس ألوما | إدريس ألومة",
  },
  "td/idriss-abderamane-dicko": {
    kind: "person", en: "Idriss Abderamane Dicko", countries: ["TD"],
    ar: "إدريس عبد الرحمن ديكو",
  },
  "td/idriss-deby": {
    kind: "person", en: "Idriss Déby Itno", aliases: ["Idriss Deby", "Idriss Déby", "Déby", "Deby"], countries: ["TD"],
    ar: "إدريس ديبي | إدريس ديبي إتنو | إدريس دبي | إدريس ديبي إيتنو | إدريس دبي إتنو | إدريس دبي إيتنو | إدريس ديبي انتو | ديبي الأب",
    arWeak: "ديبي | دبي إتنو | ديبي إتنو",
  },
  "td/idriss-dokony-adiker": {
    kind: "person", en: "Idriss Dokony Adiker", countries: ["TD"],
    ar: "إدريس دوكوني أديكر | إدريس دوكوني | إدريس دوكوني أديكير",
  },
  "td/idriss-gaad-abdraman": {
    kind: "person", en: "Idriss Gaad Abdraman", aliases: ["Idriss Gaad"], countries: ["TD"],
    ar: "إدريس قعد عبد الرحمن | إدريس غاد عبد الرحمن",
  },
  "td/idriss-miskine": {
    kind: "person", en: "Idriss Miskine", countries: ["TD"],
    ar: "إدريس مسكين | إدريس ميسكين",
  },
  "td/idriss-saleh-bachar": {
    kind: "person", en: "Idriss Saleh Bachar", countries: ["TD"],
    ar: "إدريس صالح بشار | إدريس صالح بشر",
  },
  "td/idriss-youssouf-boy": {
    kind: "person", en: "Idriss Youssouf Boy", countries: ["TD"],
    ar: "إدريس يوسف بوي | إدريس يوسف بويي",
  },
  "td/inseed": {
    kind: "institution", en: "INSEED (Chad)",
    fr: "Institut national de la statistique, des études économiques et démographiques", acronyms: ["INSEED"],
    countries: ["TD"],
    ar: "المعهد الوطني للإحصاء والدراسات الاقتصادية والديمغرافية | المعهد الوطني للإحصاء التشادي | المعهد الوطني للإحصاء في تشاد",
  },
  "td/isabelle-housna-kassire": {
    kind: "person", en: "Isabelle Housna Kassiré", countries: ["TD"],
    ar: "إيزابيل حسنة كاسيري | إيزابيل هوسنا كاسيري | إيزابيل حسنة كسيري | إيزابيل هوسنا كسيري",
    arWeak: "كاسيري",
  },
  "td/ismail-yamouda-djorbo": {
    kind: "person", en: "Ismaïl Yamouda Djorbo", countries: ["TD"],
    ar: "إسماعيل يمودا جوربو | اسماعيل يامودا جوربو",
  },
  "td/issa-doubragne": {
    kind: "person", en: "Issa Doubragne", countries: ["TD"],
    ar: "عيسى دوبراني | عيسى دوبران | عيسى دبراني",
    arWeak: "دوبراني",
  },
  "td/issa-moussa-tamboule": {
    kind: "person", en: "Issa Moussa Tamboulé", countries: ["TD"],
    ar: "عيسى موسى تمبولي | عيسى موسى تامبولي",
  },
  "td/issa-ngarmbassa": {
    kind: "person", en: "Issa Ngarmbassa", countries: ["TD"],
    ar: "عيسى نغارمباسا | عيسى نقارمباسا",
    arWeak: "نغارمباسا",
  },
  "td/issa-serge-coelo": {
    kind: "person", en: "Issa Serge Coelo", countries: ["TD"],
    ar: "عيسى سيرج كويلو | عيسى سيرج كولو",
  },
  "td/issaka-koty-yacoub": {
    kind: "person", en: "Issaka Koty Yacoub", aliases: ["Issakha Koty Yacoub"], countries: ["TD"],
    ar: "إسحاق كوتي يعقوب",
  },
  "td/issakha-maloua-djamous": {
    kind: "person", en: "Issakha Maloua Djamous", countries: ["TD"],
    ar: "إسحاق مالوا جاموس | إسخا مالوا جاموس | إسحاق ملوا جاموس | إساخا مالوا جاموس | إسحاق ملوة جاموس | إيساخا مالوا جاموس",
  },
  "td/iyina": {
    kind: "movement", en: "Iyina", aliases: ["Mouvement citoyen Iyina"], countries: ["TD"], from: "2016",
    ar: "حركة إيينا | حركة إيينا التشادية | حركة عيينا | حركة اعيينا | حركة تعبنا التشادية | إيينا | حركة اينا",
    arWeak: "عيينا | اعيينا | تعبنا",
  },
  "td/jacqueline-moudeina": {
    kind: "person", en: "Jacqueline Moudeina", countries: ["TD"],
    ar: "جاكلين موديينا | جاكلين مودينا | جاكلين موديينة | جاكولين مودينا | جاكولين موديينا",
  },
  "td/japhet-ndoram": {
    kind: "person", en: "Japhet N'Doram", countries: ["TD"],
    ar: "جافيت ندورام | يافت ندورام",
    arWeak: "ندورام",
  },
  "td/jean-alingue-bawoyeu": {
    kind: "person", en: "Jean Alingué Bawoyeu", countries: ["TD"],
    ar: "جان ألينغيه باوويو | جان ألينغي باوويو | جان ألينغيه باويو | جان ألينغي باويو",
    arWeak: "باوويو",
  },
  "td/jean-baptiste-laokole": {
    kind: "person", en: "Jean-Baptiste Laokolé", countries: ["TD"],
    ar: "جان باتيست لاوكولي",
  },
  "td/jean-bernard-padare": {
    kind: "person", en: "Jean-Bernard Padaré", aliases: ["Jean-Bernard Padare"], countries: ["TD"],
    ar: "جان برنار باداري | جان برنار باداريه | جون برنارد باداريه | جان برنار بداري | جان برنارد باداري | جان برنار بدري | جان بيرنار باداريه",
  },
  "td/jean-bosco-manga": {
    kind: "person", en: "Jean-Bosco Manga", countries: ["TD"],
    ar: "جان بوسكو مانغا | جان بوسكو مانجا",
  },
  "td/kalzeube-payimi-deubet": {
    kind: "person", en: "Kalzeubé Payimi Deubet", fr: "Kalzeubé Pahimi Deubet", aliases: ["Payimi Deubet"], countries: ["TD"],
    ar: "كالزوبي باهيمي دوبيت | كالزوبيه باهيمي دوبي | كالزيبي باييمي ديوبيه | كالزوبيه باييمي دوبيه | كلزوبي باهيمي دوبي | كالزيبي باهيمي ديبيه | كالزوبي باهيمي ديبي | كالزيوبي باييمي ديوبيه | كالزوبي باهيمي دوبي | كالزوبيه باهيمي دوبيه | كلزبي باهيمي دوبي | كالزوبي بايمي دوبي | كالزيوبي باهيمي دوبيه",
    arWeak: "دوبيت",
  },
  "td/kassire-koumakoye": {
    kind: "person", en: "Delwa Kassiré Koumakoye", fr: "Delwa Kassiré Coumakoye", aliases: ["Nouradine Delwa Kassiré Koumakoye"], countries: ["TD"],
    ar: "دلوا كاسيري كوماكوي | دلوا كسيري كوماكوي | ديلوا كاسيريه كوماكوي | كاسيري كوماكوي | كسيري كوماكوي | دلوى كاسيري كوماكوي | نور الدين ديلوا كاسيري كوماكوي | نور الدين ديلوا كاسيري كوموكوي | ديلوا كاسيري كوموكوي | نور الدين دلوا كوماكوي | دلوا كوماكوي",
    arWeak: "كوماكوي",
  },
  "td/kedallah-younous-hamidi": {
    kind: "person", en: "Kédallah Younous Hamidi", countries: ["TD"],
    ar: "كيدلا يونس حميدي | كدالله يونس حميدي | كدلاه يونس حميدي",
  },
  "td/kedha-balla": {
    kind: "person", en: "Kedha Balla", countries: ["TD"],
    ar: "كيدا بالا | كيدا بلة",
  },
  "td/kevin-nicaise": {
    kind: "person", en: "Kévin Nicaise", aliases: ["Kévin Nicaise Tatila"], countries: ["TD"],
    ar: "كيفن نيكيز | كيفين نيكيز | كيفن نيكيس",
  },
  "td/king-faisal-university-of-chad": {
    kind: "institution", en: "King Faisal University of Chad", fr: "Université Roi Fayçal du Tchad",
    aliases: ["King Faisal University (Chad)"], countries: ["TD"],
    ar: "جامعة الملك فيصل بتشاد | جامعة الملك فيصل التشادية | جامعة الملك فيصل في تشاد | جامعة الملك فيصل بإنجمينا | جامعة الملك فيصل في انجمينا",
    arWeak: "جامعة الملك فيصل",
    arCue: "تشاد | أنجمينا | إنجمينا | انجمينا | نجامينا",
  },
  "td/kingabe": {
    kind: "person", en: "Kingabé Ogouzeimi de Tapol", aliases: ["Kingabé Ogouzeimi"], countries: ["TD"], parent: "armed-groups/fact",
    ar: "كينغابي أوغوزيمي دي تابول | كنغابي أوغوزيمي دي تابول | كينغابيه أوغوزيمي | كينغابي أوغوزيمي | كينغابي أوغوزيمي دو تابول | كينجابي أوجوزيمي دي تابول | كنجابي أوجوزيمي دي تابول | كينجابيه أوجوزيمي | كينغابيه أوغوزيمي دي تابول | كينغابي أوقوزيمي دي تابول",
  },
  "td/koude-mbainaissem": {
    kind: "person", en: "Koudé Mbaïnaissem", countries: ["TD"],
    ar: "كودي مبيناسيم | كودي مباينيسيم | كودي مبايناسيم",
  },
  "td/koulsy-lamko": {
    kind: "person", en: "Koulsy Lamko", countries: ["TD"],
    ar: "كولسي لامكو",
  },
  "td/laokein-barde": {
    kind: "person", en: "Laokein Bardé", aliases: ["Laokein Bardé Frisson"], countries: ["TD"],
    ar: "لاوكين باردي | لاوكاين باردي",
  },
  "td/laoukein-kourayo-medard": {
    kind: "person", en: "Laoukein Kourayo Médard", countries: ["TD"],
    ar: "لاوكين كورايو ميدار | ميدار لاوكين",
  },
  "td/laoukein-medard": {
    kind: "person", en: "Laoukein Médard", aliases: ["Médard Laokein"], countries: ["TD"],
    ar: "لاوكين ميدار | لاوكاين ميدار | لاوكين ميدارد | لاوكاين ميدارد",
    arWeak: "ميدار",
  },
  "td/les-patriotes": {
    kind: "party", en: "Les Patriotes (Chad)", countries: ["TD"],
    ar: "حزب الوطنيون التشادي | حزب الوطنيين التشادي | حزب الوطنيون في تشاد",
  },
  "td/limane-mahamat": {
    kind: "person", en: "Limane Mahamat", countries: ["TD"], weak: true,
    ar: "ليمان محمد | لمان محمد | إمام محمد | ليمان محمات",
    arCue: "تشاد | وزير",
  },
  "td/lol-mahamat-choua": {
    kind: "person", en: "Lol Mahamat Choua", countries: ["TD"],
    ar: "لول محمد شوا | لول محمد شوة | لول محمد شوى | لول محمت شوا | لول محمد تشوا | لول تشوا | لول شوا",
  },
  "td/ltdh": {
    kind: "institution", en: "Chadian League for Human Rights", fr: "Ligue tchadienne des droits de l'homme", acronyms: ["LTDH"], countries: ["TD"],
    ar: "الرابطة التشادية لحقوق الإنسان | الرابطة التشادية للدفاع عن حقوق الإنسان | رابطة حقوق الإنسان التشادية | رابطة تشاد لحقوق الإنسان | رابطة حقوق الإنسان في تشاد",
  },
  "td/lydie-beassemda": {
    kind: "person", en: "Lydie Beassemda", countries: ["TD"],
    ar: "ليدي بياسمدا | ليدي بياسيمدا | ليدي بيسمدا | ليدي باسيمدا",
    arWeak: "بياسمدا",
  },
  "td/madeleine-alingue": {
    kind: "person", en: "Madeleine Alingué", countries: ["TD"],
    ar: "مادلين ألينغي | مادلين ألينغيه | مادلين ألينغ",
  },
  "td/mahadine": {
    kind: "person", en: "Tadjadine Mahamat Babouri", aliases: ["Mahadine", "Tadjadine Babouri"], countries: ["TD"],
    ar: "تاج الدين محمد بابوري | تاج الدين بابوري | محي الدين بابوري",
    arWeak: "مهادين | محادين",
    arCue: "العفو | المدون | الناشط",
  },
  "td/mahamat-abali-salah": {
    kind: "person", en: "Mahamat Abali Salah", countries: ["TD"],
    ar: "محمد أبالي صلاح | محمد أبالي صالح | محمد العبلي صالح | محمد أبا علي صلاح",
  },
  "td/mahamat-abba-seid": {
    kind: "person", en: "Mahamat Abba Seid", countries: ["TD"],
    ar: "محمد أبا سعيد | محمد عبا سعيد | محمد أبا سيد",
  },
  "td/mahamat-adjila-kachella-kasser": {
    kind: "person", en: "Mahamat Adjila Kachella Kasser", aliases: ["Sultan of N'Djamena"], countries: ["TD"],
    ar: "محمد عجلة كاشلا كاسر | السلطان محمد عجلة",
  },
  "td/mahamat-ahmat-alhabo": {
    kind: "person", en: "Mahamat Ahmat Alhabo", countries: ["TD"],
    ar: "محمد أحمد الحبو | محمد أحمد الهبو | محمد أحمد الهابو | محمد أحمت الهابو",
  },
  "td/mahamat-ahmat-choukou": {
    kind: "person", en: "Mahamat Ahmat Choukou", countries: ["TD"],
    ar: "محمد أحمد شوكو | محمد أحمد شكو",
  },
  "td/mahamat-ahmat-lazina": {
    kind: "person", en: "Mahamat Ahmat Lazina", countries: ["TD"],
    ar: "محمد أحمد لازينا",
  },
  "td/mahamat-al-baghlani": {
    kind: "person", en: "Mahamat al-Baghlani", aliases: ["Mohamed Baghlani"], countries: ["TD"],
    ar: "محمد البغلاني",
  },
  "td/mahamat-ali-abdallah-nassour": {
    kind: "person", en: "Mahamat Ali Abdallah Nassour", countries: ["TD"],
    ar: "محمد علي عبد الله ناصور | محمد علي عبد الله نصور | محمد علي عبد الله ناصر",
    arCue: "تشاد",
  },
  "td/mahamat-ali-kosso": {
    kind: "person", en: "Mahamat Ali Kosso", countries: ["TD"],
    ar: "محمد علي كوسو",
  },
  "td/mahamat-allahou-taher": {
    kind: "person", en: "Mahamat Allahou Taher", countries: ["TD"],
    ar: "محمد الله طاهر | محمد علاهو طاهر | محمد اللهو طاهر",
  },
  "td/mahamat-assileck-halata": {
    kind: "person", en: "Mahamat Assileck Halata", countries: ["TD"],
    ar: "محمد أسيليك حلاتا | محمد أصيلك حلاتة | محمد أسيلك هلاتا | محمد أسيليك هالاتا | محمد أصيل حلاتا",
    arWeak: "حلاتا",
  },
  "td/mahamat-bachar-gadaya": {
    kind: "person", en: "Mahamat Bachar Gadaya", countries: ["TD"],
    ar: "محمد بشار غدايا | محمد بشر غدايا | محمد بشار قدايا | محمد بشر قدايا",
    arWeak: "غدايا",
  },
  "td/mahamat-barh-bechir-kendji": {
    kind: "person", en: "Mahamat Barh Béchir Kendji", countries: ["TD"],
    ar: "محمد بحر بشير كنجي",
  },
  "td/mahamat-boukar": {
    kind: "person", en: "Mahamat Boukar", countries: ["TD"],
    ar: "محمد بوكار | محمت بوكر",
  },
  "td/mahamat-charfadine-abdelkerim": {
    kind: "person", en: "Mahamat Charfadine Abdelkerim", countries: ["TD"],
    ar: "محمد شرف الدين عبد الكريم",
  },
  "td/mahamat-charfadine-margui": {
    kind: "person", en: "Mahamat Charfadine Margui", countries: ["TD"],
    ar: "محمد شرف الدين مرقي | محمد شرف الدين مارغي | محمد شرف الدين مارقي | محمد شرفادين مارجي | محمد شرفدين مرقي | محمد شرفادين مارغي | محمد شرفادين مارقي | شرف الدين مارغي",
  },
  "td/mahamat-fadoul-mackaye": {
    kind: "person", en: "Mahamat Fadoul Mackaye", countries: ["TD"],
    ar: "محمد فضول مكاي | محمد فضل مكاي",
  },
  "td/mahamat-garfa": {
    kind: "person", en: "Mahamat Garfa", countries: ["TD"],
    ar: "محمد قرفة | محمت غرفة | محمد غرفا",
  },
  "td/mahamat-hamid-koua": {
    kind: "person", en: "Mahamat Hamid Koua", aliases: ["Mahamat Hamit Koua"], countries: ["TD"],
    ar: "محمد حامد كوا | محمد حامد كوه",
  },
  "td/mahamat-hissene-mps": {
    kind: "person", en: "Mahamat Hissène (MPS)", aliases: ["Mahamat Hissène"], countries: ["TD"], weak: true,
    ar: "محمد حسين",
    arCue: "تشاد | الوزير",
  },
  "td/mahamat-idriss-deby": {
    kind: "person", en: "Mahamat Idriss Déby Itno", aliases: ["Mahamat Idriss Déby", "Mahamat Kaka", "Mahamat Idriss Deby", "Mahamat Déby", "Kaka"],
    countries: ["TD"],
    ar: "محمد إدريس ديبي إتنو | محمد إدريس ديبي | محمد إدريس دبي | محمد ديبي | محمد إدريس ديبي إيتنو | محمد كاكا | محمد ديبي إتنو | محمد دبي | محمد إدريس دبي إتنو | محمد إدريس ديبي كاكا | محمات إدريس ديبي | محمد كاكه | مهمت إدريس ديبي | محمت إدريس ديبي | محمد كاكا ديبي | محمد إدريس كاكا | ماهامات إدريس ديبي | ماهامات إدريس ديبي إتنو | مهامات إدريس ديبي | ماهامات ديبي | ديبي الابن | ماهامت إدريس ديبي | ماهامات كاكا | كاكا ديبي",
    arWeak: "ديبي | ديبي إتنو",
  },
  "td/mahamat-ismail-chaibo": {
    kind: "person", en: "Mahamat Ismaïl Chaïbo", aliases: ["Ismaël Chaïbo"], countries: ["TD"],
    ar: "محمد إسماعيل شعيب | محمد إسماعيل شعيبو | محمد إسماعيل شايبو",
  },
  "td/mahamat-khatir-issa": {
    kind: "person", en: "Mahamat Khatir Issa", countries: ["TD"], parent: "td/csai",
    ar: "محمد خاطر عيسى | الشيخ محمد خاطر عيسى",
  },
  "td/mahamat-mahdi-ali": {
    kind: "person", en: "Mahamat Mahdi Ali", aliases: ["Mahdi Ali", "Mahamat Mahadi Ali"], countries: ["TD"], parent: "armed-groups/fact",
    ar: "محمد مهدي علي | محمد المهدي علي | مهدي علي محمد | مهمات مهدي علي | محمت مهدي علي",
    arWeak: "محمد مهدي | مهدي علي",
    arCue: "فاكت | تشاد | الوفاق | الجبهة",
  },
  "td/mahamat-nasser-ahmat": {
    kind: "person", en: "Mahamat Nasser Ahmat", countries: ["TD"], weak: true,
    ar: "محمد ناصر أحمد",
    arCue: "تشاد | التشادي",
  },
  "td/mahamat-nour": {
    kind: "person", en: "Mahamat Nour Abdelkerim", aliases: ["Mahamat Nour"], countries: ["TD"], parent: "armed-groups/fuc",
    ar: "محمد نور عبد الكريم",
  },
  "td/mahamat-nour-ibedou": {
    kind: "person", en: "Mahamat Nour Ibedou", countries: ["TD"],
    ar: "محمد نور عبيدو | محمد النور عبيدو | محمد نور إبيدو | محمد نور إيبيدو | محمد النور إبيدو | محمد نور أحمد إيبيدو | محمد نور أحمد عبيدو",
  },
  "td/mahamat-nouri": {
    kind: "person", en: "Mahamat Nouri", aliases: ["General Nouri", "Mahamat Nouri Allatchi"], countries: ["TD"], parent: "armed-groups/ufdd", weak: true,
    ar: "محمد نوري | محمات نوري | محمد نوري ألاتشي",
    arCue: "تشاد | التشادية | المعارضة | متمرد",
  },
  "td/mahamat-oumar-youssouf": {
    kind: "person", en: "Mahamat Oumar Youssouf", countries: ["TD"], weak: true,
    ar: "محمد عمر يوسف",
    arCue: "تشاد | التشادي | التشادية | التشاديين",
  },
  "td/mahamat-saleh-annadif": {
    kind: "person", en: "Mahamat Saleh Annadif", countries: ["TD"],
    ar: "محمد صالح النظيف | محمد صالح أنديف | محمد صالح النضيف | محمد صالح أناديف | محمد صالح النديف | محمد صالح عناديف | محمد صالح أنضيف | صالح النظيف",
  },
  "td/mahamat-saleh-arnouki": {
    kind: "person", en: "Mahamat Saleh Arnouki", countries: ["TD"],
    ar: "محمد صالح أرنوكي | محمد صالح عرنوكي",
  },
  "td/mahamat-saleh-haroun": {
    kind: "person", en: "Mahamat-Saleh Haroun", countries: ["TD"],
    ar: "محمد صالح هارون | محمد صالح هرون",
  },
  "td/mahamat-tahir-acheick": {
    kind: "person", en: "Mahamat Tahir Acheick", countries: ["TD"], parent: "armed-groups/ccmsr",
    ar: "محمد طاهر عشيق | محمد طاهر أشيك | محمد الطاهر عشيق",
  },
  "td/mahamat-tahir-orozi": {
    kind: "person", en: "Mahamat Tahir Orozi", countries: ["TD"],
    ar: "محمد طاهر أوروزي | محمد طاهر أوروزو",
  },
  "td/mahamat-tahir-zene": {
    kind: "person", en: "Mahamat Tahir Zene", countries: ["TD"],
    ar: "محمد طاهر زين | محمد الطاهر زين",
  },
  "td/mahamat-tochi-chidi": {
    kind: "person", en: "Mahamat Tochi Chidi", countries: ["TD"],
    ar: "محمد توشي شيدي | محمد طوشي شدي | محمت توشي شيدي | محمد توشي شدي",
  },
  "td/mahamat-togou-tchohimi": {
    kind: "person", en: "Mahamat Togou Tchohimi", aliases: ["Mahamat Tougou Tchouhoumi"], countries: ["TD"],
    ar: "محمد توغو تشوهيمي | محمد طوقو تشهمي",
  },
  "td/mahamat-zene-alhadj-yaya": {
    kind: "person", en: "Mahamat Zene Alhadj Yaya", countries: ["TD"],
    ar: "محمد زين الحاج يايا | محمد زين الحاج يحيى",
  },
  "td/mahamat-zene-bada": {
    kind: "person", en: "Mahamat Zene Bada", aliases: ["Zen Bada", "Zene Bada"], countries: ["TD"],
    ar: "محمد زين بادا | محمد زينة بادا | محمد زين بادة | محمد زينة بادة | محمد زين بدا | زين بدا | زيني بادا",
    arWeak: "زين بادا",
  },
  "td/mahmoud-youssouf-khayal": {
    kind: "person", en: "Mahmoud Youssouf Khayal", countries: ["TD"],
    ar: "محمود يوسف خيال",
  },
  "td/maide-hamit-lony": {
    kind: "person", en: "Maïdé Hamit Lony", aliases: ["Maïdé Hamid Lony"], countries: ["TD"],
    ar: "مايدي حامد لوني | مايدي حميد لوني | مايدة حميد لوني",
  },
  "td/makaila-nguebla": {
    kind: "person", en: "Makaïla Nguebla", aliases: ["Makaila Nguebla"], countries: ["TD"],
    ar: "ماكيلا نغيبلا | مكايلا نغيبلا | مكايلا انقبلا | ماكايلا نغيبلا | مكيلا نقيبلا | ميكائيل نغبلا",
  },
  "td/maldoum-bada-abbas": {
    kind: "person", en: "Maldoum Bada Abbas", countries: ["TD"],
    ar: "مالدوم بادا عباس | معلوم بادا عباس",
  },
  "td/mamadou-boukar-gana": {
    kind: "person", en: "Mamadou Boukar Gana", countries: ["TD"],
    ar: "ممادو بوكار غانا | مامادو بوكار غانا | ممادو بوكر قانا",
  },
  "td/mansiri-lopsikreo": {
    kind: "person", en: "Mansiri Lopsikréo", countries: ["TD"],
    ar: "مانسيري لوبسيكريو | منسيري لوبسيكريو",
  },
  "td/mariam-djelar-koumadji": {
    kind: "person", en: "Mariam Djelar Koumadji", countries: ["TD"],
    ar: "مريم كوماجي جيلار | مريم جيلار كوماجي",
  },
  "td/mariam-djimet-ibet": {
    kind: "person", en: "Mariam Djimet Ibet", countries: ["TD"],
    ar: "مريم جيمت إيبت | مريم جميت إيبت",
  },
  "td/mariam-mahamat-nour": {
    kind: "person", en: "Mariam Mahamat Nour", countries: ["TD"], weak: true,
    ar: "مريم محمد نور | مريم محمت نور",
    arCue: "تشاد | التشادي | التشادية | التشاديين",
  },
  "td/marius-mouandilmadji": {
    kind: "person", en: "Marius Mouandilmadji", countries: ["TD"],
    ar: "ماريوس مواندلمادجي | ماريوس مواندلماجي",
    arWeak: "مواندلمادجي",
  },
  "td/martin-inoua-doulguet": {
    kind: "person", en: "Martin Inoua Doulguet", countries: ["TD"],
    ar: "مارتن إينوا دولغيت",
  },
  "td/max-kemkoye": {
    kind: "person", en: "Max Kemkoye", countries: ["TD"],
    ar: "ماكس كيمكوي | ماكس كمكوي",
  },
  "td/max-loalngar": {
    kind: "person", en: "Max Loalngar", aliases: ["Loalngar"], countries: ["TD"],
    ar: "ماكس لوالنغار | ماكس لوالنجار | ماكس لولنغار | ماكس لوالنقار | ماكس لونقار | ماكس لونجار | ماكس واي لونجار | ماكس لوولنغار",
    arWeak: "لوالنغار",
  },
  "td/mediature": {
    kind: "institution", en: "National Mediation of Chad", fr: "Médiature de la République", countries: ["TD"],
    ar: "وساطة الجمهورية التشادية | ديوان وسيط الجمهورية في تشاد",
  },
  "td/michelot-yogogombaye": {
    kind: "person", en: "Michelot Yogogombaye", aliases: ["Kingabé Yogogombaye"], countries: ["TD"], parent: "armed-groups/ccmsr",
    ar: "ميشلو يوغوغومباي | ميشيلو يوغوغومباي | ميشلو يوجوجومباي | ميشلو يوغوغومبايه | ميشلو يوگوگومبايه",
  },
  "td/midaye-guerimbaye": {
    kind: "person", en: "Midaye Guérimbaye", countries: ["TD"],
    ar: "ميداي غيريمباي | ميدايي غريمباي",
  },
  "td/miski-self-defence-committee": {
    kind: "movement", en: "Miski Self-Defence Committee", aliases: ["Comité d'autodéfense de Miski"], countries: ["TD"],
    ar: "لجنة الدفاع الذاتي في ميسكي | لجنة الدفاع الذاتي في مسكي | لجنة الدفاع الذاتي لميسكي | لجنة الدفاع الذاتي التشادية | لجنة الدفاع الذاتي لتيبستي | لجنة ميسكي للدفاع الذاتي | لجنة دفاع ميسكي",
    arWeak: "لجنة الدفاع الذاتي",
    arCue: "تيبستي | ميسكي | مسكي",
  },
  "td/mixed-force": {
    kind: "mission", en: "Chad–Sudan Joint Force", fr: "Force mixte tchado-soudanaise", countries: ["TD", "SD"], from: "2010",
    ar: "القوات المشتركة السودانية التشادية | القوات السودانية التشادية المشتركة | القوة المشتركة السودانية التشادية | القوات المشتركة التشادية السودانية | القوات التشادية السودانية المشتركة | القوة المختلطة التشادية السودانية | القوة المختلطة السودانية التشادية | القوة المشتركة التشادية السودانية | القوة المشتركة بين السودان وتشاد | القوات السودانية التشادية",
  },
  "td/mobile-police-intervention-group": {
    kind: "state-force", en: "Mobile Police Intervention Group", fr: "Groupement mobile d'intervention de la police", acronyms: ["GMIP"], countries: ["TD"],
    ar: "مجموعة التدخل المتنقلة للشرطة | المجموعة المتنقلة لتدخل الشرطة",
  },
  "td/moise-nodji-kette": {
    kind: "person", en: "Moïse Nodji Ketté", aliases: ["Moïse Ketté"], countries: ["TD"],
    ar: "موسى كيتي | مويس كيتي | كيتي نودجي | موييس كيتيه",
  },
  "td/molly-sougui": {
    kind: "person", en: "Molly Sougui", countries: ["TD"],
    ar: "مولي سوغي | مولي سوقي | مولاي سوغي",
  },
  "td/monadat": {
    kind: "party", en: "National Movement for Democracy and Alternation in Chad",
    fr: "Mouvement national pour la démocratie et l'alternance au Tchad", acronyms: ["MONADAT"], countries: ["TD"],
    ar: "الحركة الوطنية من أجل الديمقراطية والتناوب في تشاد | الحركة الوطنية للديمقراطية والتناوب في تشاد | الحركة الوطنية من أجل الديمقراطية والتناوب | الحركة الوطنية للديمقراطية والتناوب",
  },
  "td/mother-and-child-hospital": {
    kind: "institution", en: "Mother and Child Hospital (N'Djamena)", fr: "Hôpital de la Mère et de l'Enfant", countries: ["TD"],
    ar: "مستشفى الأم والطفل بانجمينا",
    arWeak: "مستشفى الأم والطفل",
    arCue: "نجامينا | انجمينا | تشاد",
  },
  "td/mounira-mitchala": {
    kind: "person", en: "Mounira Mitchala", countries: ["TD"],
    ar: "منيرة ميتشالا | منيرة متشلا",
  },
  "td/moussa-faki": {
    kind: "person", en: "Moussa Faki Mahamat", aliases: ["Moussa Faki", "Faki"], countries: ["TD"],
    ar: "موسى فكي محمد | موسى فكي | موسى فقي محمد | موسى فقي | موسى فاكي محمد | موسى فاكي | موسى فقيه محمد | موسى فقيه | موسى الفكي | موسى فاقي | موسى فاكي محمت",
    arWeak: "فكي",
  },
  "td/moussa-haroun-tirgo": {
    kind: "person", en: "Moussa Haroun Tirgo", countries: ["TD"],
    ar: "موسى هارون تيرغو | موسى حارون تيرغو | موسى هارون ترقو | موسى حارون ترقو",
    arWeak: "تيرغو",
  },
  "td/moussa-kadam": {
    kind: "person", en: "Moussa Kadam", countries: ["TD"],
    ar: "موسى قدام | موسى كادام | موسى كدام",
  },
  "td/moussa-mahamat-dago": {
    kind: "person", en: "Moussa Mahamat Dago", countries: ["TD"],
    ar: "موسى محمد داغو | موسى محمد داقو",
  },
  "td/moussa-mina": {
    kind: "person", en: "Moussa Mina", countries: ["TD"], weak: true,
    ar: "موسى مينا",
    arCue: "ماو | كانم | تشاد",
  },
  "td/moussa-sougui": {
    kind: "person", en: "Moussa Sougui", countries: ["TD"],
    ar: "موسى سوقي | موسى سوغي",
  },
  "td/moussa-tao": {
    kind: "person", en: "Moussa Tao Mahamat", aliases: ["Moussa Tao"], countries: ["TD"],
    ar: "موسى تاو",
  },
  "td/moustapha-mahamat-masri": {
    kind: "person", en: "Moustapha Mahamat Masri", countries: ["TD"],
    ar: "مصطفى محمد مصري | مصطفى محمت مصري",
  },
  "td/mouta-aliffa-ali-zezerti": {
    kind: "person", en: "Mouta Aliffa Ali Zezerti", aliases: ["Sultan of Kanem"], countries: ["TD"],
    ar: "موتا أليفا علي زيزرتي | موتا أليفا على زيززيرتي | أليفا علي زيزرتي",
  },
  "td/mps": {
    kind: "party", en: "Patriotic Salvation Movement", fr: "Mouvement patriotique du salut", acronyms: ["MPS"], countries: ["TD"], from: "1990-03",
    ar: "الحركة الوطنية للإنقاذ | حركة الإنقاذ الوطني التشادية | حركة الإنقاذ الوطنية | حزب الحركة الوطنية للإنقاذ | الحركة الوطنية للخلاص | الحركة الوطنية الإنقاذية | حركة الخلاص الوطني التشادية | حركة الإنقاذ الوطني الحاكمة في تشاد | الحركة الوطنية لخلاص تشاد | الحركة الوطنية من أجل الإنقاذ | الحركة القومية للإنقاذ | الحركة الوطنية من أجل الخلاص | حركة الوطنية للإنقاذ",
    arWeak: "حركة الإنقاذ الوطني | حركة الخلاص الوطني | حركة الخلاص الوطنية | الوطنية للإنقاذ",
    arCue: "تشاد | التشادي | التشادية | ديبي",
  },
  "td/muhammad-al-amin-al-kanemi": {
    kind: "person", en: "Muhammad al-Amin al-Kanemi", aliases: ["El-Kanemi"], countries: ["NG", "TD"],
    ar: "محمد الأمين الكانمي | الشيخ محمد الأمين الكانمي | الأمين الكانمي | محمد أمين الكانمي",
  },
  "td/nadji-madou": {
    kind: "person", en: "Nadji Madou", countries: ["TD"],
    ar: "ناجي مادو | نجي مادو | نادجي مادو",
  },
  "td/nadjo-kaina": {
    kind: "person", en: "Nadjo Kaina", countries: ["TD"],
    ar: "نادجو كاينا | نجو كاينا | ناجو كينا | نادجو كاينا بالمير | نادجو كينا",
  },
  "td/nadjo-kaina-palmer": {
    kind: "person", en: "Nadjo Kaïna Palmer", countries: ["TD"],
    ar: "نادجو كاينا بالمر | ناجو كاينا بالمر | نادجو كاينا بالمير",
  },
  "td/nagoum-yamassoum": {
    kind: "person", en: "Nagoum Yamassoum", countries: ["TD"],
    ar: "ناغوم ياماسوم | نقوم ياماسوم | ناغوم يماسوم | نقوم يماسوم",
    arWeak: "ياماسوم",
  },
  "td/nasra-djimasngar": {
    kind: "person", en: "Nasra Djimasngar", countries: ["TD"],
    ar: "نصرة جيماسنغار | ناصرا جيماسنغار | نصرا جيماسنغار | نصرة جيماسنجار | ناصرا جيماسنجار | نصرا جيماسنجار",
    arWeak: "جيماسنغار",
  },
  "td/nassour-ibrahim-koursami": {
    kind: "person", en: "Nassour Ibrahim Koursami", countries: ["TD"],
    ar: "ناصر إبراهيم كورسامي | نصور إبراهيم كورسامي | نصر إبراهيم كورسامي",
    arWeak: "كورسامي",
  },
  "td/national-framework-for-chadian-political-consultation": {
    kind: "institution", en: "National Framework for Chadian Political Consultation", fr: "Cadre national de dialogue politique", acronyms: ["CNDP"],
    countries: ["TD"],
    ar: "الإطار الوطني للتشاور السياسي | الإطار الوطني للحوار السياسي",
  },
  "td/national-human-rights-commission-chad": {
    kind: "institution", en: "National Human Rights Commission (Chad)", fr: "Commission nationale des droits de l'homme", acronyms: ["CNDH"], countries: ["TD"],
    ar: "اللجنة الوطنية لحقوق الإنسان في تشاد | اللجنة الوطنية لحقوق الإنسان بتشاد تشاد | اللجنة الوطنية لحقوق الإنسان التشادية تشاد | اللجنة الوطنية لحقوق الإنسان التشادية | اللجنة الوطنية لحقوق الإنسان بتشاد | اللجنة الوطنية التشادية لحقوق الإنسان | لجنة حقوق الإنسان التشادية | المفوضية الوطنية لحقوق الإنسان في تشاد",
  },
  "td/national-school-of-administration-chad": {
    kind: "institution", en: "National School of Administration (Chad)", fr: "École nationale d'administration", acronyms: ["ENA"], countries: ["TD"],
    ar: "المدرسة الوطنية للإدارة بتشاد | المدرسة الوطنية للإدارة في تشاد | المدرسة الوطنية للإدارة التشادية",
  },
  "td/national-team": {
    kind: "institution", en: "Chad national football team", fr: "Équipe du Tchad de football",
    aliases: ["Sao", "équipe du Tchad"], countries: ["TD"],
    ar: "منتخب تشاد | المنتخب التشادي | منتخب ساو | منتخب الساو",
    arWeak: "الساو",
    arCue: "منتخب | كأس | مباراة",
  },
  "td/national-union-of-chadian-students": {
    kind: "union", en: "National Union of Chadian Students", fr: "Union nationale des étudiants tchadiens", acronyms: ["UNET"], countries: ["TD"],
    ar: "الاتحاد الوطني للطلاب التشاديين | الاتحاد الوطني لطلاب التشاديين | الاتحاد الوطني للطلبة التشاديين | الاتحاد الوطني لطلاب تشاد | اتحاد الطلبة التشاديين | اتحاد الطلاب التشاديين | اتحاد طلاب تشاد",
  },
  "td/national-union-of-higher-education-teachers-of-chad": {
    kind: "union", en: "National Union of Higher Education Teachers of Chad", fr: "Syndicat national des enseignants et chercheurs du supérieur",
    acronyms: ["SYNECS"], countries: ["TD"],
    ar: "سينيكس | النقابة الوطنية لأساتذة التعليم العالي في تشاد",
  },
  "td/ndjamena-court-of-appeal": {
    kind: "institution", en: "N'Djamena Court of Appeal", fr: "Cour d'appel de N'Djamena", countries: ["TD"],
    ar: "محكمة الاستئناف بنجامينا | محكمة استئناف نجامينا | محكمة الاستئناف في نجامينا | محكمة الاستئناف بانجمينا | محكمة استئناف انجمينا",
  },
  "td/ndolembai-sade-njesada": {
    kind: "person", en: "Ndolembai Sadé Njesada", countries: ["TD"],
    ar: "ندوليمباي سادي نجيسادا | ندوليمباي سادي نجيسادة | ندوليمباي نجيسادا | ندوليمباي سادي",
    arWeak: "نجيسادا",
  },
  "td/ndolenodji-alix-naimbaye": {
    kind: "person", en: "Ndolenodji Alix Naimbaye", aliases: ["Alix Naïmbaye"], countries: ["TD"],
    ar: "ندولينوجي أليكس نعيمباي | أليكس نايمباي | ندولينودجي أليكس نايمباي",
  },
  "td/nene-ehemir-torna": {
    kind: "person", en: "Nené Ehemir Torna", countries: ["TD"],
    ar: "نيني إهيمير تورنا",
  },
  "td/ngarbatina-carmel-sou-iv": {
    kind: "person", en: "Ngarbatina Carmel Sou IV", countries: ["TD"],
    ar: "نغارباتينا كارمل سو | نغارباتينا كارميل سو | كارمل سو الرابع",
  },
  "td/ngarlejy-yorongar": {
    kind: "person", en: "Ngarlejy Yorongar", countries: ["TD"],
    ar: "نغارليجي يورونغار | نغارليجي يورنغار | انغارليجي يورونغار | يورونغار | نجارليجي يورونجار | نجارليجي يورنجار | انجارليجي يورونجار | نقارليجي يورنقار",
  },
  "td/ngote-francois-tatilo": {
    kind: "person", en: "Ngoté François Tatilo", aliases: ["Ngoté Tatilo"], countries: ["TD"],
    ar: "نغوتي فرانسوا تاتيلو",
  },
  "td/nimrod-bena-djangrang": {
    kind: "person", en: "Nimrod Bena Djangrang", countries: ["TD"],
    ar: "نمرود بينا جانغرانغ",
    arWeak: "جانغرانغ",
  },
  "td/olivier-monodji": {
    kind: "person", en: "Olivier Monodji", countries: ["TD"],
    ar: "أوليفييه مونودجي | أوليفيي مونوجي",
  },
  "td/operation-manta": {
    kind: "mission", en: "Operation Manta", aliases: ["Opération Manta"], countries: ["TD"], from: "1983", to: "1984",
    ar: "عملية مانتا",
  },
  "td/ordjei-abderahim-chaha": {
    kind: "person", en: "Ordjei Abderahim Chaha", countries: ["TD"],
    ar: "أرجي عبد الرحيم شحا | أورجي عبد الرحيم شحا | أرجي عبد الرحيم شاها | أرجاي عبد الرحيم شحا | أرجي عبد الرحيم شها | أورجي عبد الرحيم شاها",
  },
  "td/oredje-narcisse": {
    kind: "person", en: "Oredje Narcisse", countries: ["TD"],
    ar: "أوريدجي نارسيس | نارسيس أوريدجي",
  },
  "td/organising-committee-of-the-inclusive-national-dialogue": {
    kind: "institution", en: "Organising Committee of the Inclusive National Dialogue", fr: "Comité d'organisation du dialogue national inclusif",
    acronyms: ["CODNI"], countries: ["TD"],
    ar: "اللجنة المنظمة للحوار الوطني الشامل | لجنة تنظيم الحوار الوطني الشامل | لجنة الحوار الوطني الشامل",
  },
  "td/oumar-bikimo": {
    kind: "person", en: "Oumar Bikimo", countries: ["TD"],
    ar: "عمر بيكيمو | عمرو بيكيمو | أومارو بيكيمو | أومار بيكيمو",
    arWeak: "بيكيمو",
  },
  "td/oumar-deby-itno": {
    kind: "person", en: "Oumar Déby Itno", aliases: ["Oumar Déby"], countries: ["TD"],
    ar: "عمر ديبي | عمر ديبي إتنو",
  },
  "td/oumar-mahamat-kedelaye": {
    kind: "person", en: "Oumar Mahamat Kedelaye", countries: ["TD"],
    ar: "عمر محمد كديلاي | عمر محمد كديلايي | عمر محمد كيدلاي",
  },
  "td/oumar-yaya-hissein": {
    kind: "person", en: "Oumar Yaya Hissein", countries: ["TD"], weak: true,
    ar: "عمر يحيى حسين",
  },
  "td/ousman-dillo": {
    kind: "person", en: "Ousman Dillo", aliases: ["Ousmane Dillo"], countries: ["TD"],
    ar: "عثمان ديلو | عثمان ديلو جيرو | أوسمان ديلو",
  },
  "td/ousmane-adam-dicki": {
    kind: "person", en: "Ousmane Adam Dicki", countries: ["TD"],
    ar: "عثمان آدم ديكي",
  },
  "td/ousmane-brahim-djouma": {
    kind: "person", en: "Ousmane Brahim Djouma", countries: ["TD"], weak: true,
    ar: "عثمان إبراهيم جمعة",
    arCue: "تشاد | كانم | الجنرال",
  },
  "td/parliament": {
    kind: "institution", en: "National Assembly of Chad", fr: "Assemblée nationale du Tchad",
    aliases: ["Chadian parliament", "Parliament of Chad", "Chadian National Assembly", "Parlement tchadien"],
    countries: ["TD"],
    ar: "الجمعية الوطنية التشادية | البرلمان التشادي",
  },
  "td/pascal-yoadimnadji": {
    kind: "person", en: "Pascal Yoadimnadji", countries: ["TD"],
    ar: "باسكال يوادمناجي | باسكال يواديمنادجي",
    arWeak: "يوادمناجي",
  },
  "td/passalet-kanabe-marcelin": {
    kind: "person", en: "Passalet Kanabé Marcelin", aliases: ["Marcelin Kanabé Passalet"], countries: ["TD"],
    ar: "باساليت كانابي مارسيلان | مارسيلان كانابي باساليت | باسالي كانابي مارسلان | باسالي كنابي مارسيلان | باسالت كانابي مارسيلان | كانابي باساليت مارسيلان",
  },
  "td/patalet-geo": {
    kind: "person", en: "Patalet Geo", countries: ["TD"],
    ar: "باتاليه جيو | باتالي جيو",
  },
  "td/pdi": {
    kind: "party", en: "Democratic Party of the Chadian People", fr: "Parti démocratique du peuple tchadien",
    acronyms: ["PDPT"], countries: ["TD"],
    ar: "الحزب الديمقراطي للشعب التشادي | حزب الشعب الديمقراطي التشادي",
  },
  "td/pld": {
    kind: "party", en: "Party for Liberties and Development", fr: "Parti pour les libertés et le développement",
    acronyms: ["PLD"], countries: ["TD"],
    ar: "حزب الحريات والتنمية | حزب الحريات من أجل التنمية | الحزب من أجل الحريات والتنمية | حزب من أجل الحريات والتنمية",
    arWeak: "حزب الحرية والتنمية",
  },
  "td/police": {
    kind: "state-force", en: "National Police of Chad", fr: "Police nationale du Tchad",
    aliases: ["Chadian police", "Chad police", "Police tchadienne"], countries: ["TD"],
    ar: "الشرطة الوطنية التشادية | الشرطة الوطنية في تشاد",
  },
  "td/press-house-chad": {
    kind: "institution", en: "Press House of Chad", fr: "Maison des médias du Tchad", countries: ["TD"],
    ar: "دار الصحافة في تشاد | دار الصحافة التشادية | دار الصحافة بانجمينا | دار الصحافة في انجمينا | دار الإعلام التشادية",
  },
  "td/psf": {
    kind: "party", en: "Socialist Party Without Borders", fr: "Parti socialiste sans frontières", acronyms: ["PSF"], countries: ["TD"],
    ar: "الحزب الاشتراكي بلا حدود | الحزب الاشتراكي دون حدود | حزب اشتراكي بلا حدود | الحزب الاشتراكي من دون حدود | الحزب الاجتماعي بلا حدود | حزب الاجتماعي بلا حدود | حزب الاشتراكيين بلا حدود | الحزب الاشتراكي بدون حدود | حزب اشتراكيون بلا حدود | اشتراكيون بلا حدود",
  },
  "td/pyrrhus-banadji-boguel": {
    kind: "person", en: "Pyrrhus Banadji Boguel", countries: ["TD"],
    ar: "بيروس باناجي | بيروس بناجي",
    arWeak: "باناجي",
  },
  "td/rabih-az-zubayr": {
    kind: "person", en: "Rabih az-Zubayr", countries: ["SD", "TD"],
    ar: "رابح بن الزبير | رابح فضل الله | رابح الزبير",
  },
  "td/rachid-mahamat-tahir": {
    kind: "person", en: "Rachid Mahamat Tahir", countries: ["TD"], weak: true,
    ar: "رشيد محمد طاهر",
    arCue: "متمرد | المتمردين | مجلس القيادة العسكرية | الخلاص | تشاد",
  },
  "td/rakhis-ahmat-saleh": {
    kind: "person", en: "Rakhis Ahmat Saleh", aliases: ["Rakhis Saleh"], countries: ["TD"],
    ar: "الراخص أحمد صالح | رخيص أحمد صالح | راخيس أحمد صالح | رخيس أحمد صالح",
  },
  "td/rally-for-democracy-and-progress-chad": {
    kind: "party", en: "Rally for Democracy and Progress (Chad)", fr: "Rassemblement pour la démocratie et le progrès", acronyms: ["RDP"], countries: ["TD"],
    weak: true,
    ar: "التجمع من أجل الديمقراطية والتقدم | التجمع من أجل الديمقراطية | تجمع الديمقراطية والتقدم التشادي",
  },
  "td/rally-for-justice-and-equality-of-chadians": {
    kind: "party", en: "Rally for Justice and Equality of Chadians", fr: "Rassemblement pour la justice et l'égalité des Tchadiens", acronyms: ["RAJET"],
    countries: ["TD"],
    ar: "التجمع من أجل العدالة والمساواة للتشاديين | التجمع من أجل العدالة والمساواة التشاديين | تجمع العدالة والمساواة التشادي",
  },
  "td/ramadan-erdebou": {
    kind: "person", en: "Ramadan Erdebou", countries: ["TD"],
    ar: "رمضان إردبو | رمضان إرديبو",
    arWeak: "إردبو",
  },
  "td/ramatou-mahamat-houtouin": {
    kind: "person", en: "Ramatou Mahamat Houtouin", countries: ["TD"],
    ar: "راماتو محمد حوتوين | رحمتو حوتوين | رحمتو محمد حوتوين | راماتو محمد هوتوين | رحمة محمد حتوين | رحماتو محمد حتوين | رامادو محمد حتوين | رحماتو محمد هوتوين",
  },
  "td/rapid-intervention-force-chad": {
    kind: "state-force", en: "Rapid Intervention Force (Chad)", fr: "Force d'intervention rapide", acronyms: ["FIR"], countries: ["TD"],
    ar: "قوة التدخل السريع التشادية | قوات التدخل السريع التشادية | قوات التدخل السريع في تشاد | قوة التدخل السريع في تشاد",
  },
  "td/reformist-party-chad": {
    kind: "party", en: "Reformist Party (Chad)", fr: "Parti réformiste", countries: ["TD"], weak: true,
    ar: "الحزب الإصلاحي التشادي | حزب الإصلاح التشادي | حزب الإصلاحيين | حزب الإصلاحي | الحزب الإصلاحي | حزب الإصلاح",
    arCue: "تشاد | ساكن | ياسين | ماسرا | المعارض",
  },
  "td/renaissance-hospital": {
    kind: "institution", en: "Renaissance Hospital (N'Djamena)", fr: "Hôpital de la Renaissance", countries: ["TD"],
    ar: "مستشفى النهضة في انجمينا",
    arWeak: "مستشفى النهضة",
    arCue: "نجامينا | انجمينا | تشاد",
  },
  "td/rndp": {
    kind: "party", en: "National Rally for Development and Progress (Viva-RNDP)",
    fr: "Rassemblement national pour le développement et le progrès", aliases: ["Viva-RNDP"], acronyms: ["RNDP"],
    countries: ["TD"],
    ar: "التجمع الوطني من أجل الديمقراطية والتقدم | التجمع الوطني للديمقراطية والتقدم | حزب فيفا | التجمع الوطني للديمقراطية والتقدم فيفا | التجمع الوطني للتنمية والتقدم | التجمع الوطني من أجل التنمية والتقدم | فيفا التجمع الوطني",
  },
  "td/rndt": {
    kind: "party", en: "National Rally of Chadian Democrats", fr: "Rassemblement national des démocrates tchadiens", acronyms: ["RNDT", "RNDT-Le Réveil"],
    countries: ["TD"],
    ar: "التجمع الوطني للديمقراطيين التشاديين | النهضة الوطنية للديمقراطيين التشاديين | التجمع الوطني للديمقراطيين في تشاد | التجمع الوطني للديمقراطيات التشادية | تجمع الديمقراطيين التشاديين الوطني | التجمع القومي للديمقراطيين التشاديين",
  },
  "td/robert-gam": {
    kind: "person", en: "Robert Gam", countries: ["TD"], parent: "td/psf",
    ar: "روبرت غام | روبير غام | روبير قام | روبرت قام",
  },
  "td/routouang-mohamed-ndonga-christian": {
    kind: "person", en: "Routouang Mohamed Ndonga Christian", aliases: ["Routouang Yoma Golom"], countries: ["TD"],
    ar: "روتوانغ محمد ندونغا كريستيان | روتوانغ يوما غولوم",
  },
  "td/rozi-djiddi": {
    kind: "person", en: "Rozi Djiddi", aliases: ["Rosi Jiddi"], countries: ["TD"],
    ar: "روزي جدي",
  },
  "td/sadick-khatir": {
    kind: "person", en: "Sadick Khatir", countries: ["TD"],
    ar: "صادق خطير | صديق خطير | صادق خاطر",
  },
  "td/saleh-allazam": {
    kind: "person", en: "Albissaty Saleh Allazam", countries: ["TD"],
    ar: "البيساتي صالح العزام | البيساتي صالح الأزم | صالح البيساتي العزام",
  },
  "td/saleh-bourma": {
    kind: "person", en: "Saleh Bourma", countries: ["TD"], weak: true,
    ar: "صالح بورما | صالح بورمة | صالح برمة",
    arCue: "تشاد | التشادي | الحكومة | الأمين العام",
  },
  "td/saleh-deby": {
    kind: "person", en: "Saleh Déby Itno", aliases: ["Saleh Déby"], countries: ["TD"],
    ar: "صالح ديبي إتنو | صالح ديبي إيتنو | صالح ديبي | سالاي ديبي",
  },
  "td/saleh-djouma-goro": {
    kind: "person", en: "Saleh Djouma Goro", countries: ["TD"],
    ar: "صالح جمعة غورو | صالح جمعة قورو",
  },
  "td/saleh-kebzabo": {
    kind: "person", en: "Saleh Kebzabo", aliases: ["Kebzabo"], countries: ["TD"],
    ar: "صالح كبزابو | صالح كبزبو | صالح كابزابو | صالح كبزاوبو | صالح كبذابو | صالح كبزابوا | صالح كيبزابو | كيبزابو",
    arWeak: "كبزابو",
  },
  "td/saleh-makki": {
    kind: "person", en: "Saleh Makki", aliases: ["Saleh Maki"], countries: ["TD"], weak: true,
    ar: "صالح مكي",
    arCue: "تشاد | نجامينا | كبزابو | النائب",
  },
  "td/samir-adam-annour": {
    kind: "person", en: "Samir Adam Annour", countries: ["TD"],
    ar: "سمير آدم النور",
  },
  "td/satg": {
    kind: "institution", en: "Special anti-terrorism unit SATG", aliases: ["SATG", "Special Anti-Terrorist Group"], countries: ["TD"],
    ar: "المجموعة الخاصة لمكافحة الإرهاب | القوات الخاصة لمكافحة الإرهاب التشادية",
  },
  "td/save-democracy-in-chad": {
    kind: "movement", en: "Save Democracy in Chad", fr: "Sauver la démocratie au Tchad",
    aliases: ["Coalition pour la sauvegarde de la démocratie au Tchad"], acronyms: ["COSADT"], countries: ["TD"],
    from: "2026-01",
    ar: "إنقاذ الديمقراطية في تشاد | ائتلاف إنقاذ الديمقراطية في تشاد | تحالف إنقاذ الديمقراطية | التحالف من أجل إنقاذ الديمقراطية في تشاد | ائتلاف إنقاذ الديمقراطية",
  },
  "td/seddick-timan-deby": {
    kind: "person", en: "Seddick Timan Déby", aliases: ["Sadick Timan Déby"], countries: ["TD"],
    ar: "صديق تيمان ديبي | الصديق تيمان ديبي",
  },
  "td/senoussi-hassana-abdoulaye": {
    kind: "person", en: "Senoussi Hassana Abdoulaye", countries: ["TD"],
    ar: "سنوسي حسانة عبد الله | صنوسي حسانة | سنوسي حسانا عبد الله",
  },
  "td/set": {
    kind: "union", en: "Union of Teachers of Chad", fr: "Syndicat des enseignants du Tchad", acronyms: ["SET"],
    countries: ["TD"],
    ar: "نقابة المعلمين التشاديين | نقابة معلمي تشاد | نقابة المعلمين في تشاد | اتحاد معلمي تشاد | اتحاد المعلمين التشاديين",
  },
  "td/siet": {
    kind: "union", en: "Independent Union of Teachers of Chad", fr: "Syndicat indépendant des enseignants du Tchad",
    countries: ["TD"],
    ar: "نقابة المعلمين المستقلة في تشاد | النقابة المستقلة للمعلمين في تشاد",
    arWeak: "نقابة المعلمين المستقلة",
  },
  "td/sitack-yombatina-beni": {
    kind: "person", en: "Sitack Yombatina Béni", aliases: ["Sitack Yombatina"], countries: ["TD"], parent: "td/transformateurs",
    ar: "سيتاك يومباتينا | سيتاك يومباتينا بيني",
  },
  "td/sonemic": {
    kind: "company", en: "SONEMIC", aliases: ["Société nationale d'exploitation minière et de contrôle"], countries: ["TD"],
    ar: "سونيميك | سونيميك التشادية | شركة سونيميك",
  },
  "td/souleyman-abakar-adam": {
    kind: "person", en: "Souleyman Abakar Adam", aliases: ["Souleymane Abakar Adam"], countries: ["TD"],
    ar: "سليمان أبكر آدم",
  },
  "td/souleymane-guengueng": {
    kind: "person", en: "Souleymane Guengueng", countries: ["TD"],
    ar: "سليمان غينغينغ | سليمان قنقنق | سليمان غونغونغ | سليمان غنغنغ | سليمان جنجن",
    arWeak: "غينغينغ",
  },
  "td/soumaine-adoum": {
    kind: "person", en: "Soumaïne Adoum", countries: ["TD"],
    ar: "سوماين آدم | سومين آدوم",
  },
  "td/succes-masra": {
    kind: "person", en: "Succès Masra", aliases: ["Masra"], countries: ["TD"],
    ar: "سوكسيه ماسرا | سيكسيه ماسرا | سوكسي ماسرا | سوسيه ماسرا | سوكسيس ماسرا | سيكسي ماسرا | نجاح ماسرا | سوكسيه مسرا | سكسي ماسرا | سوكسس ماسرا | سكسيه ماسرا | سيكسيس ماسرا | سوكسيه مصرا | سوسي ماسرا | سوسيس ماسرا | سيكسيه مسارا | ماسرا سوكسيس | ماسرا سكسيه | سكسيس ماسرا | ساكسيس ماسرا | ساكسيه ماسرا | ساكسس ماسرا | سوكساي ماسرا | أسيونغ ماسرا سوكسيس | أسيونغ ماسرا",
    arWeak: "ماسرا",
  },
  "td/supreme-court": {
    kind: "institution", en: "Supreme Court of Chad", fr: "Cour suprême du Tchad", aliases: ["Chadian Supreme Court"],
    countries: ["TD"],
    ar: "المحكمة العليا في تشاد",
  },
  "td/synecs": {
    kind: "union", en: "National Union of Teachers and Researchers of Higher Education (Chad)",
    fr: "Syndicat national des enseignants-chercheurs du supérieur", acronyms: ["SYNECS"], countries: ["TD"],
    ar: "النقابة الوطنية للأساتذة الباحثين في التعليم العالي | النقابة الوطنية للأساتذة الباحثين | نقابة الأساتذة الباحثين التشادية",
  },
  "td/tahani-mahamat-hassane": {
    kind: "person", en: "Tahani Mahamat Hassane", countries: ["TD"],
    ar: "تهاني محمد الحسن | تهاني محمد حسن",
    arCue: "تشاد",
  },
  "td/taher-al-nour": {
    kind: "person", en: "Taher al-Nour", aliases: ["Tahir al-Nour"], countries: ["TD"], weak: true,
    ar: "طاهر النور | الطاهر النور",
    arCue: "تشاد | الروائي | التشادي",
  },
  "td/taher-erda": {
    kind: "person", en: "Taher Erda", aliases: ["Tahir Erda Taïro"], countries: ["TD"],
    ar: "طاهر إردا | الطاهر إردا | طاهر عردة | طاهر إردا تايرو",
  },
  "td/taher-youssouf-boy": {
    kind: "person", en: "Taher Youssouf Boy", aliases: ["Tahir Youssouf Boy"], countries: ["TD"],
    ar: "طاهر يوسف بوي | الطاهر يوسف بوي",
  },
  "td/tahir-hamid-nguilin": {
    kind: "person", en: "Tahir Hamid Nguilin", countries: ["TD"],
    ar: "الطاهر حامد نغيلين | طاهر حامد نغيلين | طاهر حامد إنغلين | الطاهر حامد انغلين | الطاهر حامد نجيلين | طاهر حامد نجيلين | طاهر حامد إنجلين | طاهر حميد نغولين | طاهر حميد انغولين | الطاهر حامد نقيلين | طاهر حامد نقيلين | طاهر حميد نقيلن | طاهر حميد نغيلين | الطاهر حامد نقلين | طاهر حامد نقلين",
    arWeak: "نغيلين | طاهر حميد",
    arCue: "تشاد | التشادي | المالية",
  },
  "td/tahir-wodji": {
    kind: "person", en: "Tahir Wodji", countries: ["TD"],
    ar: "الطاهر أودجي | طاهر ودجي | طاهر أوجي",
  },
  "td/theophile-bongoro": {
    kind: "person", en: "Théophile Bongoro", aliases: ["Théophile Bebzouné Bongoro"], countries: ["TD"],
    ar: "تيوفيل بونغورو | ثيوفيل بونغورو | تيوفيل بنغورو | تيوفيل بونجورو | ثيوفيل بونجورو | تيوفيل بنجورو | تيوفيل بيبزوني بونغورو",
    arWeak: "بونغورو",
  },
  "td/timan-erdimi": {
    kind: "person", en: "Timan Erdimi", aliases: ["Erdimi"], countries: ["TD"], parent: "armed-groups/ufr",
    ar: "تيمان إرديمي | تيمان إردمي | تيماني إرديمي | طيمان إرديمي | تمان إرديمي | تيمان ايرديمي",
    arWeak: "إرديمي",
  },
  "td/tog-yeum-nagorngar": {
    kind: "person", en: "Tog-Yeum Nagorngar", countries: ["TD"],
    ar: "توغيوم ناغورناغار | توغ يوم ناغورنغار",
  },
  "td/tom-djeroua": {
    kind: "person", en: "Tom Djeroua", aliases: ["Tom Djeroua Erdimi"], countries: ["TD"],
    ar: "توم جيروا",
  },
  "td/tom-erdimi": {
    kind: "person", en: "Tom Erdimi", countries: ["TD"],
    ar: "توم إرديمي | توم أردمي | طوم إرديمي",
  },
  "td/tombalbaye": {
    kind: "person", en: "François Tombalbaye", aliases: ["Ngarta Tombalbaye"], countries: ["TD"],
    ar: "فرانسوا تمبلباي | فرانسوا تومبالباي | نغارتا تمبلباي | فرنسوا تومبالباي | فرانسوا تمبالباي | تمبلباي | تومبالباي | نجارتا تومبالباي",
  },
  "td/transformateurs": {
    kind: "party", en: "The Transformers", fr: "Les Transformateurs", aliases: ["Transformers", "Transformateurs"],
    countries: ["TD"], from: "2018-04",
    ar: "حزب المحولون | حزب المغيرين | حزب المصلحون | حزب المحولين | حزب التغييريين | حزب ترانسفورماتور | لي ترانسفورماتور | حزب لي ترانسفورماتور | حزب المتحولون | حزب ترانسفورماتير | حزب الإصلاحيين التشادي | حزب المتحولين | حركة المحولون | حزب ترانسفورماتور التشادي | ترانسفورماتور | ترانسفورماتير | ليه ترانسفورماتور | حزب الترانسفورماتور | ترانسفورمر | ترانسفورمرس | ترانسفورمرز | التراسفورماتور | حزب ترانسفورمرز | حزب التحويليين",
    arWeak: "المحولون | المغيرون | الترانسفورماتور | المتحولون | المحولين | المتحولين | المغيرين | المصلحون",
  },
  "td/undr": {
    kind: "party", en: "National Union for Democracy and Renewal", fr: "Union nationale pour la démocratie et le renouveau", acronyms: ["UNDR"],
    countries: ["TD"], from: "1992",
    ar: "الاتحاد الوطني للديمقراطية والتجديد | الاتحاد الوطني من أجل الديمقراطية والتجديد | الاتحاد الوطني للتنمية والتجديد | الاتحاد الوطني للتطور والتجدد | الاتحاد الوطني من أجل التنمية والتجديد | الاتحاد الوطني للتطور والتجديد | الاتحاد الوطني من أجل التنمية والتجدد | الاتحاد الوطني للتنمية والتجدد | الاتحاد الوطني من أجل الديمقراطية والتجدد | الاتحاد الوطني للتطوير والتجديد | الاتحاد القومي للتنمية والتجديد",
  },
  "td/union-for-renewal-and-democracy": {
    kind: "party", en: "Union for Renewal and Democracy", fr: "Union pour le renouveau et la démocratie", acronyms: ["URD"], countries: ["TD"], weak: true,
    ar: "الاتحاد من أجل التجديد والديمقراطية | اتحاد التجديد والديمقراطية",
  },
  "td/union-of-chadian-journalists": {
    kind: "union", en: "Union of Chadian Journalists", fr: "Union des journalistes tchadiens", acronyms: ["UJT"], countries: ["TD"],
    ar: "اتحاد الصحفيين التشاديين | اتحاد الصحافيين التشاديين | نقابة الصحفيين التشاديين | اتحاد صحفيي تشاد | رابطة صحفيي تشاد | اتحاد الصحفيين في تشاد | نقابة صحفيي تشاد | رابطة الصحفيين التشاديين",
  },
  "td/union-of-private-radios-of-chad": {
    kind: "union", en: "Union of Private Radios of Chad", fr: "Union des radios privées du Tchad", acronyms: ["URPT"],
    countries: ["TD"],
    ar: "اتحاد الإذاعات الخاصة في تشاد | اتحاد الإذاعات الخاصة التشادية | اتحاد الإذاعات الخاصة بتشاد",
  },
  "td/university-of-doba": {
    kind: "institution", en: "University of Doba", countries: ["TD"],
    ar: "جامعة دوبا",
  },
  "td/university-of-moundou": {
    kind: "institution", en: "University of Moundou", countries: ["TD"],
    ar: "جامعة موندو",
  },
  "td/university-of-ndjamena": {
    kind: "institution", en: "University of N'Djamena", fr: "Université de N'Djamena", countries: ["TD"],
    ar: "جامعة أنجمينا | جامعة انجامينا",
  },
  "td/university-of-sarh": {
    kind: "institution", en: "University of Sarh", countries: ["TD"],
    ar: "جامعة سار",
  },
  "td/ust": {
    kind: "union", en: "Union of Trade Unions of Chad", fr: "Union des syndicats du Tchad", acronyms: ["UST"], countries: ["TD"],
    ar: "اتحاد نقابات تشاد | اتحاد النقابات التشادية | اتحاد النقابات العمالية في تشاد | اتحاد نقابات العمال في تشاد | الاتحاد النقابي التشادي | اتحاد نقابات عمال تشاد | نقابات عمال تشاد | اتحاد عمال تشاد",
  },
  "td/wadal-abdelkader-kamougue": {
    kind: "person", en: "Wadal Abdelkader Kamougué", aliases: ["Kamougué", "Wadel Abdelkader Kamougué"], countries: ["TD"],
    ar: "وادال عبد القادر كاموغي | ودال عبد القادر كاموغي | وادال عبد القادر كاموغيه | ودال عبد القادر كاموغيه | ودال عبد القادر كاموقي | كاموجيه | عبد القادر كاموغي | وادي العبد القادر كاموغ | وادل عبدالقادر كاموغي",
    arWeak: "كاموغي",
  },
  "td/wakit-tamma": {
    kind: "movement", en: "Wakit Tamma", aliases: ["Wakit Tama"], countries: ["TD"], from: "2021",
    ar: "وقت تما | تحالف وقت تم | وقت تما المعارضة | حركة وقت تما | ائتلاف وقت تما | تنسيقية وقت تم | تحالف وقت تما | منصة وقت تما | واكت تاما | تحالف واكيت تاما | واكيت تاما | وقت تمة | واكت تما | حركة وقيت تما | وقيت تما | منصة واكيت تما | وقت تاما | منصة وقت تاما | وقت تمام | واكيت تما | وكيت تما | واكيت تامة | ائتلاف واكيت تاما | واكيت تمة | وكت تاما | واكيتاما | حركة وكت تما | حركة وكت تاما | واقت تما | وكت تما",
    arWeak: "وقت تم | وكت تم",
  },
  "td/yacine-abderamane-sakine": {
    kind: "person", en: "Yacine Abderamane Sakine", countries: ["TD"], parent: "td/reformist-party-chad",
    ar: "ياسين عبد الرحمن ساكن | ياسين عبد الرحمن ساكين | ياسين عبدالرحمن ساكني",
  },
  "td/yaya-dillo": {
    kind: "person", en: "Yaya Dillo Djérou", aliases: ["Yaya Dillo", "Yaya Dillo Djerou", "Dillo"], countries: ["TD"],
    ar: "يحيى ديلو جيرو | يحيى ديلو | يايا ديلو جيرو | يايا ديلو | يحيى ديلو دجيرو | يحيا ديلو جيرو بتشي | يايا ديلو دجيرو | يحيى دلو جيرو | يحي ديلو | يحي ديلو جيرو | يايا دلو | يحيى دييلو | يحيى ديلو بتشي | يايا ديلو بيتشي",
  },
  "td/yokabdjim-mandigui": {
    kind: "person", en: "Yokabdjim Mandigui", countries: ["TD"],
    ar: "يوكابجيم مانديغي | يوكابدجيم مانديغي",
  },
  "td/younous-mahadjir": {
    kind: "person", en: "Younous Mahadjir", countries: ["TD"], weak: true,
    ar: "يونس مهاجر | يونس محاجر | يونس مهاجير | يونس ماهاجر",
    arCue: "تشاد | النقابي | الناشط | اتحاد النقابات",
  },
  "td/youssouf-abassalah": {
    kind: "person", en: "Youssouf Abassalah", countries: ["TD"],
    ar: "يوسف أبا صلاح | يوسف أباصلاح | يوسف أبصلاح",
  },
  "td/youssouf-hamid": {
    kind: "person", en: "Youssouf Hamid", countries: ["TD"], parent: "armed-groups/ufr", weak: true,
    ar: "يوسف حميد",
    arCue: "اتحاد قوى المقاومة | تشاد | المتمردين",
  },
  "td/youssouf-saleh-abbas": {
    kind: "person", en: "Youssouf Saleh Abbas", countries: ["TD"], weak: true,
    ar: "يوسف صالح عباس",
  },
  "td/youssouf-togoimi": {
    kind: "person", en: "Youssouf Togoïmi", countries: ["TD"],
    ar: "يوسف توقويمي | يوسف توغويمي | يوسف توجويمي",
  },
  "td/youssouf-tom": {
    kind: "person", en: "Youssouf Tom", countries: ["TD"], weak: true,
    ar: "يوسف توم | يوسف طوم",
    arCue: "وزير | العدل | تشاد",
  },
  "td/zakaria-abderahmane-hissein-haggar": {
    kind: "person", en: "Zakaria Abderahmane Hissein Haggar", countries: ["TD"],
    ar: "زكريا عبد الرحمن حسين حقار | زكريا عبدالرحمن حسين حقار",
  },
  "td/zakaria-idriss-deby": {
    kind: "person", en: "Zakaria Idriss Déby Itno", aliases: ["Zakaria Déby", "Zakaria Idriss Déby"], countries: ["TD"],
    ar: "زكريا إدريس ديبي | زكريا إدريس ديبي إتنو | زكريا ديبي",
  },
  "td/zara-mahamat-issa": {
    kind: "person", en: "Zara Mahamat Issa", countries: ["TD"],
    ar: "زهرة محمد عيسى | زارا محمد عيسى | زهراء محمد عيسى",
    arCue: "تشاد | وزيرة | التشادية",
  },
};
