import type { ActorTable } from "../../core/records.ts";

/**
 * Officials of the United Nations, the African Union, ECOWAS, the European Union and of humanitarian bodies: envoys, heads
 * of missions, commanders of forces, spokesmen, judges; researchers whom the press asks. Names and offices from general
 * knowledge. No Wikidata items: none could be checked.
 */
export const officials: ActorTable = {
  "officials/aaron-zelin": {
    kind: "person", en: "Aaron Zelin", countries: ["US"],
    ar: "آرون زيلين | هارون زيلين",
  },
  "officials/abdel-elah-mohamed-al-khatib": {
    kind: "person", en: "Abdel-Elah Mohamed Al-Khatib", countries: ["JO"],
    ar: "عبد الإله الخطيب | عبد الإله محمد الخطيب",
  },
  "officials/abdel-fatau-musah": {
    kind: "person", en: "Abdel-Fatau Musah", countries: ["GH"],
    ar: "عبد الفتاح موسى | عبد الفتاو موسى | عبد الفتاح موساه | عبد الفتاو موساه",
  },
  "officials/abdelfattah-fatihi": {
    kind: "person", en: "Abdelfattah Fatihi", countries: ["MA"],
    ar: "عبد الفتاح الفاتحي",
  },
  "officials/abdelhak-bassou": {
    kind: "person", en: "Abdelhak Bassou", countries: ["MA"],
    ar: "عبد الحق باسو",
  },
  "officials/abdelhamid-larbi-cherif": {
    kind: "person", en: "Abdelhamid Larbi Chérif", countries: ["DZ"],
    ar: "عبد الحميد العربي الشريف",
  },
  "officials/abdelkader-abderrahmane": {
    kind: "person", en: "Abdelkader Abderrahmane", countries: ["DZ"], weak: true,
    ar: "عبد القادر عبد الرحمن",
    arCue: "الساحل | معهد الدراسات الأمنية | الباحث",
  },
  "officials/abdennour-toumi": {
    kind: "person", en: "Abdennour Toumi", countries: ["DZ"],
    ar: "عبد النور تومي",
  },
  "officials/abdessamad-ould-mbareck": {
    kind: "person", en: "Abdessamad Ould M'Bareck", countries: ["MR"],
    ar: "عبد الصمد ولد امبارك | عبد الصمد ولد مبارك",
  },
  "officials/abdou-abarry": {
    kind: "person", en: "Abdou Abarry", countries: ["NE"],
    ar: "عبدو أباري | عبده أباري | عبدو عباري | عبده عباري",
    arWeak: "أباري",
  },
  "officials/abdoulaye-mar-dieye": {
    kind: "person", en: "Abdoulaye Mar Dieye", countries: ["SN"],
    ar: "عبد الله مار ديي | عبدولاي مار ديي | عبد اللاي مار ديي | عبدولاي مار داي | عبد الله مار ديايي | عبد الله مار ديه | عبدالله مار دييه",
  },
  "officials/abdoulaye-sounaye": {
    kind: "person", en: "Abdoulaye Sounaye", countries: ["NE"],
    ar: "عبد الله سوناي | عبدولاي سوناي | عبد اللاي سوناي",
  },
  "officials/abdouraouf-gnon-konde": {
    kind: "person", en: "Abdouraouf Gnon-Konde",
    ar: "عبد الرؤوف غنون كوندي | عبد الرؤوف جنون كوندي | عبد الرؤوف نيون كوندي",
  },
  "officials/abdul-khalifah-ibrahim": {
    kind: "person", en: "Abdul Khalifah Ibrahim", countries: ["NG"],
    ar: "عبد الخليفة إبراهيم | عبد خليفة إبراهيم | عبدول خليفة إبراهيم",
  },
  "officials/abdulqawi-yusuf": {
    kind: "person", en: "Abdulqawi Yusuf", countries: ["SO"],
    ar: "عبد القوي يوسف | عبد القوي أحمد يوسف",
  },
  "officials/abebe-selassie": {
    kind: "person", en: "Abebe Selassie", countries: ["ET"],
    ar: "أبيبي سيلاسي | أبيبي آمرو سيلاسي",
  },
  "officials/abiodun-bashua": {
    kind: "person", en: "Abiodun Bashua", countries: ["NG"],
    ar: "أبيودون باشوا | أبيدون باشوا | ابيودن باشوا",
  },
  "officials/achim-steiner": {
    kind: "person", en: "Achim Steiner",
    ar: "أخيم شتاينر",
    arWeak: "شتاينر",
  },
  "officials/adama-dieng": {
    kind: "person", en: "Adama Dieng", countries: ["SN"],
    ar: "أداما ديانغ | آدما ديانغ | أداما دينغ | أداما ديينغ | آدما دينغ",
  },
  "officials/adrian-edwards": {
    kind: "person", en: "Adrian Edwards", parent: "organizations/unhcr",
    ar: "أدريان إدواردز | أدريان إدواردس | ادريان ادوارز",
  },
  "officials/aeneas-chuma": {
    kind: "person", en: "Aeneas Chuma", countries: ["ZW"],
    ar: "إينياس تشوما | اينياس شوما",
  },
  "officials/agnes-callamard": {
    kind: "person", en: "Agnès Callamard",
    ar: "أنييس كالامار | أنياس كالامار | أنييس كالامارد | أنياس كالامارد | أغنيس كالامارد | أغنس كالامار",
    arWeak: "كالامار",
  },
  "officials/ahmad-ahmad": {
    kind: "person", en: "Ahmad Ahmad", countries: ["MG"], weak: true,
    ar: "أحمد أحمد",
    arCue: "الكاف | كاف | الاتحاد الأفريقي",
  },
  "officials/ahmed-al-mahdawi": {
    kind: "person", en: "Ahmed al-Mahdawi", countries: ["LY"], weak: true,
    ar: "أحمد المهدوي",
    arCue: "الليبي | ليبيا | المحلل",
  },
  "officials/ahmed-al-mandhari": {
    kind: "person", en: "Ahmed al-Mandhari", countries: ["OM"],
    ar: "أحمد المنظري",
    arWeak: "المنظري",
  },
  "officials/ahmed-amal": {
    kind: "person", en: "Ahmed Amal", countries: ["EG"], weak: true,
    ar: "أحمد أمل",
    arCue: "مركز الأهرام | الشؤون الأفريقية | الباحث | المصري للفكر",
  },
  "officials/ahmed-ben-helli": {
    kind: "person", en: "Ahmed Ben Helli", countries: ["DZ"],
    ar: "أحمد بن حلي",
  },
  "officials/ahmed-bin-abdullah-al-mahmoud": {
    kind: "person", en: "Ahmed bin Abdullah Al Mahmoud", countries: ["QA"],
    ar: "أحمد بن عبد الله آل محمود",
  },
  "officials/ahmed-el-tayeb": {
    kind: "person", en: "Ahmed el-Tayeb", countries: ["EG"], weak: true,
    ar: "أحمد الطيب",
    arCue: "الأزهر | الإمام | شيخ الأزهر",
  },
  "officials/ahunna-eziakonwa": {
    kind: "person", en: "Ahunna Eziakonwa",
    ar: "أهونا إيزياكونوا | أهونا إزياكونوا",
    arWeak: "إيزياكونوا",
  },
  "officials/aichatou-mindaoudou": {
    kind: "person", en: "Aïchatou Mindaoudou", aliases: ["Aichatou Mindaoudou"], countries: ["NE"],
    ar: "عائشاتو مينداودو | عائشة ميندودو | عائشة مينداودو | أيساتو منداودو",
  },
  "officials/aidan-ohara": {
    kind: "person", en: "Aidan O'Hara",
    ar: "إيدان أوهارا | إيدن أوهارا",
    arWeak: "أوهارا",
  },
  "officials/aissatou-kante": {
    kind: "person", en: "Aïssatou Kanté",
    ar: "عيساتو كانتي | عائشة كانتي",
  },
  "officials/akram-kharief": {
    kind: "person", en: "Akram Kharief", countries: ["DZ"],
    ar: "أكرم خريف",
  },
  "officials/akshaya-kumar": {
    kind: "person", en: "Akshaya Kumar",
    ar: "أكشايا كومار",
  },
  "officials/al-shafie-adib": {
    kind: "person", en: "al-Shafie Adib", countries: ["SD"],
    ar: "الشفيع أديب",
  },
  "officials/alain-holleville": {
    kind: "person", en: "Alain Holleville",
    ar: "آلان أولفيل | آلان هولفيل",
    arWeak: "أولفيل",
  },
  "officials/alain-le-roy": {
    kind: "person", en: "Alain Le Roy", countries: ["FR"], parent: "organizations/united-nations",
    ar: "آلان لوروا | ألان لو روا | آلان لوروي | آلان لي روي | آلان لو روي",
  },
  "officials/alain-noudehou": {
    kind: "person", en: "Alain Noudéhou",
    ar: "آلان نوديهو | آلان نوديو | ألين نوديهو",
    arWeak: "نوديهو",
  },
  "officials/alan-boswell": {
    kind: "person", en: "Alan Boswell",
    ar: "آلان بوزويل | آلان بوسويل",
    arWeak: "بوزويل",
  },
  "officials/albert-muchanga": {
    kind: "person", en: "Albert Muchanga", countries: ["ZM"],
    ar: "ألبرت موتشانغا | ألبرت موشانغا",
  },
  "officials/albrecht-conze": {
    kind: "person", en: "Albrecht Conze", countries: ["DE"],
    ar: "ألبرشت كونزي | ألبريشت كونتسه",
  },
  "officials/alessandra-morelli": {
    kind: "person", en: "Alessandra Morelli",
    ar: "أليساندرا موريلي",
    arWeak: "موريلي",
  },
  "officials/alex-de-waal": {
    kind: "person", en: "Alex de Waal", countries: ["GB"],
    ar: "أليكس دي وال | أليكس دي فال | اليكس دي وول | ألكس دي فال | أليكس دو فال",
  },
  "officials/alex-vines": {
    kind: "person", en: "Alex Vines",
    ar: "أليكس فاينز | أليكس فينس | أليكس فاينس",
  },
  "officials/alexander-de-croo": {
    kind: "person", en: "Alexander De Croo", countries: ["BE"],
    ar: "ألكسندر دي كرو | ألكسندر دو كرو | ألكسندر دي كروه",
  },
  "officials/alexander-ivanko": {
    kind: "person", en: "Alexander Ivanko", countries: ["RU"],
    ar: "ألكسندر إيفانكو | أليكسندر إيفانكو",
  },
  "officials/alexander-rondos": {
    kind: "person", en: "Alexander Rondos",
    ar: "ألكسندر روندوس",
    arWeak: "روندوس",
  },
  "officials/alexander-thurston": {
    kind: "person", en: "Alexander Thurston", countries: ["US"],
    ar: "ألكسندر ثورستون | أليكس ثورستون | ألكسندر ثيرستون | أليكس تورستون",
  },
  "officials/alfonso-garcia-vaquero": {
    kind: "person", en: "Alfonso García-Vaquero", countries: ["ES"],
    ar: "ألفونسو غارسيا فاكيرو",
  },
  "officials/ali-al-zatari": {
    kind: "person", en: "Ali al-Za'tari", countries: ["JO"],
    ar: "علي الزعتري",
  },
  "officials/ali-bakr": {
    kind: "person", en: "Ali Bakr", countries: ["QA"],
    ar: "علي باكير",
  },
  "officials/alice-wairimu-nderitu": {
    kind: "person", en: "Alice Wairimu Nderitu", countries: ["KE"],
    ar: "أليس وايريمو نديريتو | أليس وايريمو ندريتو | أليس نديريتو",
    arWeak: "نديريتو",
  },
  "officials/allegra-baiocchi": {
    kind: "person", en: "Allegra Baiocchi",
    ar: "أليغرا بايوتشي | أليغرا بايوكي",
    arWeak: "بايوتشي",
  },
  "officials/alvaro-lario": {
    kind: "person", en: "Alvaro Lario", countries: ["ES"],
    ar: "ألفارو لاريو",
  },
  "officials/aly-verjee": {
    kind: "person", en: "Aly Verjee",
    ar: "علي فيرجي",
  },
  "officials/amado-philip-de-andres": {
    kind: "person", en: "Amado Philip de Andrés",
    ar: "أمادو فيليب دي أندريس",
    arWeak: "أندريس",
  },
  "officials/amani-abou-zeid": {
    kind: "person", en: "Amani Abou-Zeid", countries: ["EG"],
    ar: "أماني أبو زيد | أماني أبوزيد",
  },
  "officials/amany-el-tawil": {
    kind: "person", en: "Amany El-Tawil", aliases: ["Amani al-Tawil"], countries: ["EG"],
    ar: "أماني الطويل",
  },
  "officials/ameerah-haq": {
    kind: "person", en: "Ameerah Haq", countries: ["BD"],
    ar: "أميرة حق",
  },
  "officials/amina-mohammed": {
    kind: "person", en: "Amina Mohammed", countries: ["NG"], weak: true,
    ar: "أمينة محمد | أمينة جي محمد | أمينة جيه محمد | أمينة ج. محمد",
    arCue: "الأمين العام | الأمم المتحدة | نائبة | الأممية",
  },
  "officials/amina-niandou": {
    kind: "person", en: "Amina Niandou", countries: ["NE"],
    ar: "أمينة نياندو",
  },
  "officials/amira-mohamed-abdel-halim": {
    kind: "person", en: "Amira Mohamed Abdel Halim", countries: ["EG"],
    ar: "أميرة محمد عبد الحليم | أميرة عبد الحليم",
  },
  "officials/anas-el-gomati": {
    kind: "person", en: "Anas El Gomati", countries: ["LY"],
    ar: "أنس القماطي | أنس الغماتي",
  },
  "officials/anders-fogh-rasmussen": {
    kind: "person", en: "Anders Fogh Rasmussen", countries: ["DK"],
    ar: "أندرس فوغ راسموسن | أندريس فوغ راسموسن | أندرس فو راسموسن",
    arWeak: "راسموسن",
  },
  "officials/andrew-clapham": {
    kind: "person", en: "Andrew Clapham", countries: ["GB"],
    ar: "أندرو كلافام | أندرو كلابهام | أندرو كلافم",
  },
  "officials/andrew-lebovich": {
    kind: "person", en: "Andrew Lebovich", countries: ["US"],
    ar: "أندرو ليبوفيتش | أندرو لوبوفيتش",
  },
  "officials/andrew-mcgregor": {
    kind: "person", en: "Andrew McGregor",
    ar: "أندرو ماكغريغور | اندرو ماكجريجور | أندرو مكغريغور",
  },
  "officials/andrew-natsios": {
    kind: "person", en: "Andrew Natsios", countries: ["US"],
    ar: "أندرو ناتسيوس",
  },
  "officials/andris-piebalgs": {
    kind: "person", en: "Andris Piebalgs", countries: ["LV"],
    ar: "أندريس بيبالغس | أندريس بيبالجس",
  },
  "officials/anil-sooklal": {
    kind: "person", en: "Anil Sooklal", countries: ["ZA"],
    ar: "أنيل سوكلال",
  },
  "officials/anitta-hipper": {
    kind: "person", en: "Anitta Hipper",
    ar: "أنيتا هيبر",
  },
  "officials/ann-veneman": {
    kind: "person", en: "Ann Veneman", countries: ["US"], parent: "organizations/unicef",
    ar: "آن فينيمان | آن فنيمان",
  },
  "officials/annette-weber": {
    kind: "person", en: "Annette Weber",
    ar: "أنيت ويبر | أنيت فيبر | أنيتا ويبر",
  },
  "officials/anouar-el-anouni": {
    kind: "person", en: "Anouar El Anouni",
    ar: "أنور العنوني",
    arWeak: "العنوني",
  },
  "officials/anthony-banbury": {
    kind: "person", en: "Anthony Banbury", countries: ["US"],
    ar: "أنتوني بانبوري | أنتوني بانبيري",
  },
  "officials/anthony-lake": {
    kind: "person", en: "Anthony Lake",
    ar: "أنتوني ليك",
  },
  "officials/anthony-ohemeng-boamah": {
    kind: "person", en: "Anthony Ohemeng-Boamah", countries: ["GH"],
    ar: "أنتوني أوهيمينغ بواماه | أنتوني أوهيمينغ بوما | أنتوني أوهمينغ بواما",
  },
  "officials/antje-pittelkau": {
    kind: "person", en: "Antje Pittelkau",
    ar: "أنتيه بيتلكاو | أنتجي بيتلكاو | أنتيه بيتلكو | أنتجي بيتلكو",
    arWeak: "بيتلكاو",
  },
  "officials/antoine-bernard": {
    kind: "person", en: "Antoine Bernard", countries: ["FR"],
    ar: "أنطوان برنارد",
  },
  "officials/antoine-gerard": {
    kind: "person", en: "Antoine Gérard", countries: ["FR"],
    ar: "أنطوان جيرار",
  },
  "officials/anton-prohaska": {
    kind: "person", en: "Anton Prohaska", countries: ["AT"],
    ar: "أنطون بروهاسكا | انتون بروهاسكا",
  },
  "officials/antonio-cassese": {
    kind: "person", en: "Antonio Cassese", countries: ["IT"],
    ar: "أنطونيو كاسيزي | انطونيو كاسيسي",
  },
  "officials/antonio-costa": {
    kind: "person", en: "António Costa", countries: ["PT"],
    ar: "أنطونيو كوستا",
  },
  "officials/antonio-dagostino": {
    kind: "person", en: "Antonio D'Agostino", countries: ["IT"],
    ar: "أنطونيو داغوستينو",
  },
  "officials/antonio-vitorino": {
    kind: "person", en: "António Vitorino", countries: ["PT"],
    ar: "أنطونيو فيتورينو",
    arWeak: "فيتورينو",
  },
  "officials/aristide-nononsi": {
    kind: "person", en: "Aristide Nononsi", countries: ["BJ"],
    ar: "أريستيد نونونسي | أرستيد نونسي",
  },
  "officials/arnaud-froger": {
    kind: "person", en: "Arnaud Froger", countries: ["FR"],
    ar: "أرنو فروجيه",
  },
  "officials/arnauld-akodjenou": {
    kind: "person", en: "Arnauld Akodjenou", countries: ["BJ"],
    ar: "أرنو أكوجينو | أرنو أكودجينو | أرنولد أكودجينو",
  },
  "officials/arthur-banga": {
    kind: "person", en: "Arthur Banga", countries: ["CI"],
    ar: "آرثر بانغا | أرتور بانغا",
  },
  "officials/ashraf-qazi": {
    kind: "person", en: "Ashraf Qazi", countries: ["PK"], weak: true,
    ar: "أشرف قاضي | أشرف جيهانغير قاضي | أشرف جهانغير قاضي | أشرف جيهانجير قاضي",
    arCue: "السودان | الأممي | المتحدة",
  },
  "officials/atiya-issawi": {
    kind: "person", en: "Atiya Issawi", aliases: ["Attia Essawi"], countries: ["EG"],
    ar: "عطية العيسوي | عطية عيسوي",
  },
  "officials/atul-khare": {
    kind: "person", en: "Atul Khare",
    ar: "أتول خاري | أتول كهاري",
  },
  "officials/audrey-azoulay": {
    kind: "person", en: "Audrey Azoulay", countries: ["FR"],
    ar: "أودري أزولاي | أودريه أزولاي | أودري أزولي | أودريه أزولي",
    arWeak: "أزولاي",
  },
  "officials/augostino-njoroge": {
    kind: "person", en: "Augostino Njoroge", countries: ["KE"],
    ar: "أوغستينو نجوروغي | أغوستينو نجوروجي",
  },
  "officials/ayman-shabana": {
    kind: "person", en: "Ayman Shabana",
    ar: "أيمن شبانة | أيمن السيد شبانة",
  },
  "officials/baba-dakono": {
    kind: "person", en: "Baba Dakono", countries: ["ML"],
    ar: "بابا داكونو",
  },
  "officials/baba-gana-kingibe": {
    kind: "person", en: "Baba Gana Kingibe", aliases: ["Babagana Kingibe"], countries: ["NG"],
    ar: "بابا غانا كنجبي | باباغانا كينغيبي | بابا قانا كنقبي | بابا غانا كينجيبي | باباجانا كينجيبي",
  },
  "officials/babacar-cisse-un": {
    kind: "person", en: "Babacar Cissé (UN)", countries: ["SN"], weak: true,
    ar: "باباكار سيسي",
    arCue: "الأمم المتحدة | منسق",
  },
  "officials/babacar-gaye": {
    kind: "person", en: "Babacar Gaye", countries: ["SN"],
    ar: "باباكار غاي | ببكر غاي | باباكار جاي | بابكر غاي | ببكر جاي | باباكار غايي | باباكار غاييه | بابكار غاي",
  },
  "officials/babar-baloch": {
    kind: "person", en: "Babar Baloch",
    ar: "بابار بالوش | بابار بلوش",
  },
  "officials/babatunde-osotimehin": {
    kind: "person", en: "Babatunde Osotimehin", countries: ["NG"],
    ar: "باباتوندي أوسوتيمهين",
  },
  "officials/badr-shafei": {
    kind: "person", en: "Badr Shafei", countries: ["EG"],
    ar: "بدر حسن شافعي | بدر شافعي | بدر الشافعي",
  },
  "officials/balla-keita": {
    kind: "person", en: "Balla Keïta", countries: ["SN"],
    ar: "بالا كيتا | بلا كيتا",
  },
  "officials/bandar-hajjar": {
    kind: "person", en: "Bandar Hajjar", countries: ["SA"],
    ar: "بندر حجار | بندر الحجار",
  },
  "officials/barbara-bentein": {
    kind: "person", en: "Barbara Bentein",
    ar: "باربارا بنتين",
  },
  "officials/barbara-manzi": {
    kind: "person", en: "Barbara Manzi",
    ar: "باربارا مانزي",
    arWeak: "مانزي",
  },
  "officials/barham-salih": {
    kind: "person", en: "Barham Salih", countries: ["IQ"],
    ar: "برهم صالح",
  },
  "officials/barney-afako": {
    kind: "person", en: "Barney Afako", countries: ["UG"],
    ar: "بارني أفاكو | بارني عفاكو",
  },
  "officials/barrie-freeman": {
    kind: "person", en: "Barrie Freeman",
    ar: "باري فريمان",
    arWeak: "فريمان",
  },
  "officials/bart-laurent": {
    kind: "person", en: "Bart Laurent", countries: ["BE"],
    ar: "بارت لوران",
  },
  "officials/bart-ouvry": {
    kind: "person", en: "Bart Ouvry",
    ar: "بارت أوفري",
    arWeak: "أوفري",
  },
  "officials/basile-ikouebe": {
    kind: "person", en: "Basile Ikouébé", countries: ["CG"],
    ar: "باسيل إيكويبي | باسيل إيكوبي",
  },
  "officials/basma-saad": {
    kind: "person", en: "Basma Saad", countries: ["EG"],
    ar: "بسمة سعد",
  },
  "officials/belkis-wille": {
    kind: "person", en: "Belkis Wille",
    ar: "بلقيس ويلي | بلقيس والي",
  },
  "officials/benedict-oramah": {
    kind: "person", en: "Benedict Oramah", countries: ["NG"],
    ar: "بنديكت أوراما | بينيديكت أوراما | بنديكت أوراماه | بينيديكت أوراماه",
    arWeak: "أوراما",
  },
  "officials/benjamin-olufemi-sawyerr": {
    kind: "person", en: "Benjamin Olufemi Sawyerr", countries: ["NG"],
    ar: "بنجامين سوير | بنيامين سوير | بنجامين أولوفيمي سوير",
  },
  "officials/bernardino-leon": {
    kind: "person", en: "Bernardino León", countries: ["ES"],
    ar: "برناردينو ليون | برناردينيو ليون",
  },
  "officials/bertrand-soret": {
    kind: "person", en: "Bertrand Soret",
    ar: "برتران سوري | برتران سوريه",
  },
  "officials/bettina-boughani": {
    kind: "person", en: "Bettina Patricia Boughani", countries: ["FR"],
    ar: "بيتينا باتريسيا بوغاني | بيتينا بوغاني",
  },
  "officials/bianca-kaltschmitt": {
    kind: "person", en: "Bianca Kaltschmitt", countries: ["DE"],
    ar: "بيانكا كالتشميت",
  },
  "officials/bill-gates": {
    kind: "person", en: "Bill Gates", countries: ["US"],
    ar: "بيل غيتس | بيل جيتس",
  },
  "officials/bintou-keita": {
    kind: "person", en: "Bintou Keita", countries: ["GN"],
    ar: "بنتو كيتا | بينتو كيتا",
  },
  "officials/blanche-anya": {
    kind: "person", en: "Blanche Anya", aliases: ["Blanche Enya"], countries: ["CM"],
    ar: "بلانش أنيا",
  },
  "officials/boris-cheshirkov": {
    kind: "person", en: "Boris Cheshirkov",
    ar: "بوريس تشيشيركوف | بوريس شيشيركوف",
    arWeak: "تشيشيركوف",
  },
  "officials/bouhnia-goui": {
    kind: "person", en: "Bouhnia Goui", countries: ["DZ"],
    ar: "بوحنية قوي",
  },
  "officials/boutros-boutros-ghali": {
    kind: "person", en: "Boutros Boutros-Ghali", countries: ["EG"],
    ar: "بطرس غالي | بطرس بطرس غالي",
  },
  "officials/bruno-geddo": {
    kind: "person", en: "Bruno Geddo",
    ar: "برونو جدو | برونو غيدو | برونو جيدو",
  },
  "officials/caitlin-howarth": {
    kind: "person", en: "Caitlin Howarth",
    ar: "كيتلين هوارث | كيتلين هاوارث",
  },
  "officials/caleb-weiss": {
    kind: "person", en: "Caleb Weiss", countries: ["US"],
    ar: "كاليب وايس | كيليب ويس | كاليب فايس | كالب ويس | كالب وايس",
  },
  "officials/cameron-hudson": {
    kind: "person", en: "Cameron Hudson", countries: ["US"],
    ar: "كاميرون هدسون | كاميرون هادسون",
  },
  "officials/carine-kaneza-nantulya": {
    kind: "person", en: "Carine Kaneza Nantulya",
    ar: "كارين كانيزا نانتوليا | كارين كانيزا",
    arWeak: "نانتوليا",
  },
  "officials/carl-skau": {
    kind: "person", en: "Carl Skau",
    ar: "كارل سكاو | كارل سكو",
  },
  "officials/carlos-castresana": {
    kind: "person", en: "Carlos Castresana Fernández", aliases: ["Carlos Castresana"], countries: ["ES"],
    ar: "كارلوس كاستريسانا فرنانديز | كارلوس كاستريسانا | كارلوس كاستريسانا فيرنانديز",
  },
  "officials/carlos-lopes": {
    kind: "person", en: "Carlos Lopes", countries: ["GW"], weak: true,
    ar: "كارلوس لوبيز | كارلوس لوبيس",
    arCue: "اللجنة الاقتصادية لأفريقيا | الأمم المتحدة | الاقتصادي",
  },
  "officials/carol-flore-smereczniak": {
    kind: "person", en: "Carol Flore-Smereczniak",
    ar: "كارول فلور سميريتشنياك",
    arWeak: "سميريتشنياك",
  },
  "officials/caroline-st-hilaire": {
    kind: "person", en: "Caroline St-Hilaire", countries: ["CA"],
    ar: "كارولين سان هيلير",
  },
  "officials/catherine-ashton": {
    kind: "person", en: "Catherine Ashton",
    ar: "كاثرين آشتون | كاترين آشتون",
    arWeak: "آشتون",
  },
  "officials/chaloka-beyani": {
    kind: "person", en: "Chaloka Beyani", countries: ["ZM"],
    ar: "تشالوكا بياني | شالوكا بياني | تشالوكا بيياني | شالوكا بيياني",
    arWeak: "بياني",
  },
  "officials/charles-bambara": {
    kind: "person", en: "Charles Bambara", countries: ["CF"],
    ar: "تشارلز بامبارا | شارل بامبارا",
  },
  "officials/charles-bernimolin": {
    kind: "person", en: "Charles Bernimolin",
    ar: "شارل برنيمولان | تشارلز برنيمولان",
    arWeak: "برنيمولان",
  },
  "officials/charles-bouessel": {
    kind: "person", en: "Charles Bouessel",
    ar: "شارل بويسيل | تشارلز بويسل | شارل بوسيل",
  },
  "officials/charlotte-slente": {
    kind: "person", en: "Charlotte Slente",
    ar: "شارلوت سلينتي",
    arWeak: "سلينتي",
  },
  "officials/cheick-sidi-diarra": {
    kind: "person", en: "Cheick Sidi Diarra", countries: ["ML"],
    ar: "الشيخ سيدي ديارا | شيخ سيدي ديارا",
  },
  "officials/cherif-driss": {
    kind: "person", en: "Cherif Driss",
    ar: "شريف دريس",
  },
  "officials/chikezie-ude": {
    kind: "person", en: "Chikezie Ude", countries: ["NG"],
    ar: "تشيكيزي أودي",
  },
  "officials/chile-eboe-osuji": {
    kind: "person", en: "Chile Eboe-Osuji", countries: ["NG"],
    ar: "شيلي إيبو أوسوجي | تشيلي إيبو أوسوجي",
  },
  "officials/chris-mburu": {
    kind: "person", en: "Chris Mburu", countries: ["KE"],
    ar: "كريس مبورو",
  },
  "officials/chris-nikoi": {
    kind: "person", en: "Chris Nikoi", countries: ["GH"],
    ar: "كريس نيكوي",
    arWeak: "نيكوي",
  },
  "officials/christian-adovelande": {
    kind: "person", en: "Christian Adovèlandé", countries: ["BJ"],
    ar: "كريستيان أدوفيلاندي",
    arWeak: "أدوفيلاندي",
  },
  "officials/christian-riener": {
    kind: "person", en: "Christian Riener",
    ar: "كريستيان رينر | كريستيان راينر",
  },
  "officials/christine-lagarde": {
    kind: "person", en: "Christine Lagarde", countries: ["FR"],
    ar: "كريستين لاغارد | لاغارد | كريستين لاجارد",
  },
  "officials/christophe-boulierac": {
    kind: "person", en: "Christophe Boulierac",
    ar: "كريستوف بولييراك | كريستوف بولييرك",
  },
  "officials/christophe-deloire": {
    kind: "person", en: "Christophe Deloire", countries: ["FR"],
    ar: "كريستوف دولوار | كريستوف ديلوار",
  },
  "officials/christopher-lockyear": {
    kind: "person", en: "Christopher Lockyear",
    ar: "كريستوفر لوكيير | كريستوفر لوكير",
    arWeak: "لوكيير",
  },
  "officials/christopher-ross": {
    kind: "person", en: "Christopher Ross", countries: ["US"],
    ar: "كريستوفر روس",
  },
  "officials/christos-christou": {
    kind: "person", en: "Christos Christou",
    ar: "كريستوس كريستو",
  },
  "officials/christos-stylianides": {
    kind: "person", en: "Christos Stylianides",
    ar: "كريستوس ستيليانيدس | كريستوس ستيليانيديس",
    arWeak: "ستيليانيدس",
  },
  "officials/claire-nicolet": {
    kind: "person", en: "Claire Nicolet",
    ar: "كلير نيكوليه | كلير نيكوليت | كلير نيكولي",
  },
  "officials/claver-gatete": {
    kind: "person", en: "Claver Gatete", countries: ["RW"],
    ar: "كلافر غاتيتي | كلافر جاتيتي",
  },
  "officials/colin-stewart": {
    kind: "person", en: "Colin Stewart", countries: ["CA"],
    ar: "كولين ستيوارت | كولن ستيوارت",
  },
  "officials/comfort-ero": {
    kind: "person", en: "Comfort Ero",
    ar: "كومفورت إيرو",
  },
  "officials/corinne-dufka": {
    kind: "person", en: "Corinne Dufka",
    ar: "كورين دوفكا | كورين دفكا | كورين دافكا",
  },
  "officials/cornelis-matthijssen": {
    kind: "person", en: "Cornelis Matthijssen", aliases: ["Kees Matthijssen"], countries: ["NL", "ML"],
    ar: "كورنيليس ماتيسن | كورنيليس ماتيجسن | كيس ماتيسن | كيس ماتيجسن | كيس ماتيسين",
    arWeak: "ماتيسن",
  },
  "officials/cristina-duarte": {
    kind: "person", en: "Cristina Duarte",
    ar: "كريستينا دوارتي",
  },
  "officials/cyril-laucci": {
    kind: "person", en: "Cyril Laucci", countries: ["FR"],
    ar: "سيريل لاوتشي | سيريل لوتشي",
  },
  "officials/damtien-tchintchibidja": {
    kind: "person", en: "Damtien Tchintchibidja", countries: ["TG"],
    ar: "دامتيان تشينتشيبيجا | دامتين تشينتشيبيجا | دامتيان شينشيبيجا | دامتين شينشيبيجا",
    arWeak: "تشينتشيبيجا",
  },
  "officials/daniel-omalley": {
    kind: "person", en: "Daniel O'Malley", weak: true,
    ar: "دانيال أومالي | دانييل أومالي",
    arCue: "الصليب | السودان",
  },
  "officials/daniel-sidiki-traore": {
    kind: "person", en: "Daniel Sidiki Traoré", aliases: ["Sidiki Daniel Traoré"], countries: ["BF"],
    ar: "دانيال صديقي تراوري | دانييل صديقي تراوري | سيديكي دانيال تراوري | دانيال سيديكي تراوري | سيديكي دانييل تراوري | صديقي دانيال تراوري",
  },
  "officials/daniela-kroslak": {
    kind: "person", en: "Daniela Kroslak",
    ar: "دانييلا كروسلاك | دانيالا كروسلاك | دانيلا كروسلاك | دانييلا كروزلاك",
    arWeak: "كروسلاك",
  },
  "officials/daouda-traore": {
    kind: "person", en: "Daouda Traoré", countries: ["BF"],
    ar: "داوودا تراوري | داودا تراوري",
  },
  "officials/david-gressly": {
    kind: "person", en: "David Gressly",
    ar: "ديفيد غريسلي | دافيد غريسلي | ديفيد جريسلي | دافيد جريسلي",
    arWeak: "غريسلي",
  },
  "officials/david-malpass": {
    kind: "person", en: "David Malpass", countries: ["US"],
    ar: "ديفيد مالباس | دافيد مالباس",
    arWeak: "مالباس",
  },
  "officials/david-miliband": {
    kind: "person", en: "David Miliband",
    ar: "ديفيد ميليباند",
    arWeak: "ميليباند",
  },
  "officials/david-sassoli": {
    kind: "person", en: "David Sassoli", countries: ["IT"],
    ar: "دافيد ساسولي | ديفيد ساسولي",
  },
  "officials/david-shearer": {
    kind: "person", en: "David Shearer", countries: ["NZ"],
    ar: "ديفيد شيرر | ديفيد شيرير",
    arWeak: "شيرر",
  },
  "officials/delali-johnson-sakyi": {
    kind: "person", en: "Delali Johnson Sakyi", countries: ["GH"],
    ar: "ديلالي جونسون ساكي | ديلالي ساكي",
  },
  "officials/denisa-elena-ionete": {
    kind: "person", en: "Denisa-Elena Ionete",
    ar: "دينيسا إيلينا إيونيتي | دينيسا إلينا إيونيتي | دينيسا إيونيتي",
    arWeak: "إيونيتي",
  },
  "officials/dennis-gyllensporre": {
    kind: "person", en: "Dennis Gyllensporre", countries: ["SE"],
    ar: "دينيس غيلنسبور | دنيس غيلنسبور | دينيس جيلنسبوري | دينيس غيلينسبوري | دنيس جيلنسبوري | دينيس غيلنسبوري | دينيس جيلنسبور",
    arWeak: "غيلنسبور",
  },
  "officials/deprose-muchena": {
    kind: "person", en: "Deprose Muchena", countries: ["ZW"],
    ar: "ديبروز موتشينا",
  },
  "officials/desmond-tutu": {
    kind: "person", en: "Desmond Tutu", countries: ["ZA"],
    ar: "ديزموند توتو | دزموند توتو",
  },
  "officials/dimitris-avramopoulos": {
    kind: "person", en: "Dimitris Avramopoulos", countries: ["GR"],
    ar: "ديمتريس أفراموبولوس | ديميتريس أفراموبولوس",
  },
  "officials/djime-adoum": {
    kind: "person", en: "Djimé Adoum", countries: ["TD"],
    ar: "جيمي آدم | جيمي أدوم | دجيمي آدوم",
  },
  "officials/dominique-champa": {
    kind: "person", en: "Dominique Champa", countries: ["FR"],
    ar: "دومينيك شامبا",
  },
  "officials/dominique-strauss-kahn": {
    kind: "person", en: "Dominique Strauss-Kahn", countries: ["FR"],
    ar: "دومينيك ستراوس كان | دومينيك ستروس كان | ستراوس كان",
  },
  "officials/donald-kaberuka": {
    kind: "person", en: "Donald Kaberuka", countries: ["RW"],
    ar: "دونالد كابيروكا",
    arWeak: "كابيروكا",
  },
  "officials/donald-tusk": {
    kind: "person", en: "Donald Tusk", countries: ["PL"],
    ar: "دونالد توسك",
  },
  "officials/donatella-rovera": {
    kind: "person", en: "Donatella Rovera",
    ar: "دوناتيلا روفيرا | دوناتيلا روفيرة",
  },
  "officials/driss-lagrini": {
    kind: "person", en: "Driss Lagrini", countries: ["MA"],
    ar: "إدريس لكريني",
  },
  "officials/dubravka-suica": {
    kind: "person", en: "Dubravka Šuica",
    ar: "دوبرافكا سويتسا | دوبرافكا شويتسا",
    arWeak: "سويتسا",
  },
  "officials/eatizaz-yousif": {
    kind: "person", en: "Eatizaz Yousif",
    ar: "اعتزاز يوسف",
  },
  "officials/eddie-rowe": {
    kind: "person", en: "Eddie Rowe", weak: true,
    ar: "إيدي رو | إيدي روي | إدي رو",
    arCue: "برنامج | الأغذية | السودان",
  },
  "officials/edem-wosornu": {
    kind: "person", en: "Edem Wosornu",
    ar: "إيديم ووسورنو | إديم ووسورنو | إيديم وسورنو | إديم وسورنو",
    arWeak: "ووسورنو",
  },
  "officials/edmond-mulet": {
    kind: "person", en: "Edmond Mulet",
    ar: "إدموند موليت | ادموند موليه",
  },
  "officials/eduardo-gonzalez": {
    kind: "person", en: "Eduardo Gonzalez",
    ar: "إدواردو غونزاليس | إدواردو غونزاليز",
  },
  "officials/edward-gemayel": {
    kind: "person", en: "Edward Gemayel", countries: ["LB"],
    ar: "إدوارد جميل | إدوارد الجميل | إدوارد جماييل",
  },
  "officials/edward-kallon": {
    kind: "person", en: "Edward Kallon",
    ar: "إدوارد كالون",
    arWeak: "كالون",
  },
  "officials/ekmeleddin-ihsanoglu": {
    kind: "person", en: "Ekmeleddin İhsanoğlu", countries: ["TR"],
    ar: "أكمل الدين إحسان أوغلو | أكمل الدين إحسان أوغلي | إحسان أوغلو",
  },
  "officials/elisabeth-byrs": {
    kind: "person", en: "Elisabeth Byrs",
    ar: "إليزابيث بيرز | اليزابيث بيرس | إليزابيت بيرس",
  },
  "officials/elizabeth-eyster": {
    kind: "person", en: "Elizabeth Eyster",
    ar: "إليزابيث إيستر | إيزابيل أيستر",
  },
  "officials/ellen-margrethe-loj": {
    kind: "person", en: "Ellen Margrethe Løj", countries: ["DK"],
    ar: "إلين مارغريت لوي | إلين مارغريته لوي | إلين مارغريت لوج | إيلين مارغريت لوي | إيلين لوي | إلين لوج | ايلين لوج",
  },
  "officials/emadeddin-badi": {
    kind: "person", en: "Emadeddin Badi", countries: ["LY"],
    ar: "عماد الدين بادي",
  },
  "officials/emilie-lelouch": {
    kind: "person", en: "Émilie Lelouch", countries: ["FR"], parent: "organizations/zoes-ark",
    ar: "إيميلي لولوش | اميلي ليلوش | إميلي لولوش",
  },
  "officials/emmanuel-dupuy": {
    kind: "person", en: "Emmanuel Dupuy",
    ar: "إيمانويل ديبوي | إيمانويل دوبوي",
  },
  "officials/emmanuel-gignac": {
    kind: "person", en: "Emmanuel Gignac",
    ar: "إيمانويل جينياك | إيمانويل غيناك",
    arWeak: "جينياك",
  },
  "officials/enrica-picco": {
    kind: "person", en: "Enrica Picco",
    ar: "إنريكا بيكو",
  },
  "officials/enrique-millan-martinez": {
    kind: "person", en: "Enrique Millán Martínez",
    ar: "إنريكي ميلان مارتينيز | إنريكي ميلان مارتينيث",
  },
  "officials/erastus-mwencha": {
    kind: "person", en: "Erastus Mwencha", countries: ["KE"],
    ar: "إيراستوس موينشا | إراستوس موينشا | إيراستوس موانشا | إراستوس موانشا | إيراستوس موينتشا | إيراستوس مونشا",
    arWeak: "موينشا",
  },
  "officials/eric-bellot-des-minieres": {
    kind: "person", en: "Éric Bellot des Minières", countries: ["FR"],
    ar: "إريك بيلو دي مينيير | إيريك بيلو دي مينيير",
  },
  "officials/eric-breteau": {
    kind: "person", en: "Éric Breteau", countries: ["FR"], parent: "organizations/zoes-ark",
    ar: "إريك بروتو | إيريك بروتو | إيريك بريتو | إريك بريتو",
  },
  "officials/eric-harvent": {
    kind: "person", en: "Eric Harvent", countries: ["BE"],
    ar: "إريك هارفان | إريك هارفنت",
  },
  "officials/eric-tiare": {
    kind: "person", en: "Éric Tiaré",
    ar: "إريك تياريه | إيريك تياريه | إريك تياري | إريك تيارة | إيريك تياري",
    arWeak: "تياريه",
  },
  "officials/ertharin-cousin": {
    kind: "person", en: "Ertharin Cousin",
    ar: "إرثارين كازين | إيرثارين كازين | إرثارين كوزين | إيرثارين كوزين",
    arWeak: "كازين",
  },
  "officials/esperanza-santos": {
    kind: "person", en: "Esperanza Santos",
    ar: "إسبيرانزا سانتوس | إسبرانزا سانتوس",
  },
  "officials/eugene-owusu": {
    kind: "person", en: "Eugene Owusu", countries: ["GH"],
    ar: "يوجين أوسو | يوجين أووسو",
  },
  "officials/eujin-byun": {
    kind: "person", en: "Eujin Byun",
    ar: "أوجين بيون | يوجين بيون",
  },
  "officials/eva-hinds": {
    kind: "person", en: "Eva Hinds",
    ar: "إيفا هيندز | ايفا هيندس | إيفا هندز",
  },
  "officials/evie-francq": {
    kind: "person", en: "Evie Francq",
    ar: "إيفي فرانك",
  },
  "officials/fabrice-leggeri": {
    kind: "person", en: "Fabrice Leggeri", countries: ["FR"],
    ar: "فابريس ليجيري | فابريس لوجيري",
  },
  "officials/fabrizio-carboni": {
    kind: "person", en: "Fabrizio Carboni", countries: ["CH"],
    ar: "فابريزيو كاربوني",
  },
  "officials/fabrizio-hochschild": {
    kind: "person", en: "Fabrizio Hochschild", countries: ["CL"],
    ar: "فابريزيو هوشيلد | فابريزيو هوتشيلد",
  },
  "officials/fadela-chaib": {
    kind: "person", en: "Fadela Chaib",
    ar: "فضيلة الشايب | فضيلة شايب | فضيلة شعيب",
  },
  "officials/fahiraman-rodrigue-kone": {
    kind: "person", en: "Fahiraman Rodrigue Koné", countries: ["CI"],
    ar: "فهيرامان رودريغ كوني | فاهيرامان كوني",
  },
  "officials/faisal-abu-al-raiqa": {
    kind: "person", en: "Faisal Abu al-Raiqa", countries: ["LY"],
    ar: "فيصل أبو الرايقة | فيصل بو الرايقة",
  },
  "officials/fati-nzi-hassane": {
    kind: "person", en: "Fati N'Zi-Hassane",
    ar: "فاتي نزي حسن | فاتي نزي حسان",
  },
  "officials/fatouma-seid": {
    kind: "person", en: "Fatouma Seid",
    ar: "فاطمة سيد | فاتوما سيد | فاطمة سعيد | فطومة سيد | فاتوما سعيد | فاطوما سيد",
  },
  "officials/fernando-gracia-herreiz": {
    kind: "person", en: "Fernando Gracia Herreiz", countries: ["ES"],
    ar: "فيرناندو غراسيا هيريز | فرناندو غراسيا هيريز | فيرناندو جراسيا هيريز | فيرناندو غراسيا هيرييث | فرناندو جراسيا هيريز | فرناندو غراسيا هيرييث | فرناندو غراسيا",
    arWeak: "هيريز",
  },
  "officials/filip-de-ceuninck": {
    kind: "person", en: "Filip De Ceuninck", countries: ["BE"],
    ar: "فيليب دي سوينينك | فيليب دو سونينك",
  },
  "officials/finda-koroma": {
    kind: "person", en: "Finda Koroma", countries: ["SL"],
    ar: "فيندا كوروما",
  },
  "officials/florence-kim": {
    kind: "person", en: "Florence Kim",
    ar: "فلورنس كيم | فلورانس كيم",
  },
  "officials/francis-behanzin": {
    kind: "person", en: "Francis Behanzin", countries: ["BJ"],
    ar: "فرانسيس بيهانزين | فرنسيس بيهانزين | فرانسيس بيانزين | فرنسيس بيانزين",
    arWeak: "بيهانزين",
  },
  "officials/francis-kpatinde": {
    kind: "person", en: "Francis Kpatindé",
    ar: "فرانسيس كباتيندي | فرنسيس كباتيندي | فرانسيس كباتندي",
  },
  "officials/francois-batalingaya": {
    kind: "person", en: "François Batalingaya",
    ar: "فرانسوا باتالينغايا | فرانسوا باتالينجايا",
    arWeak: "باتالينغايا",
  },
  "officials/francois-lounceny-fall": {
    kind: "person", en: "François Louncény Fall", countries: ["GN"],
    ar: "فرانسوا لونسيني فال | فرانسوا لونسني فال | فرانسوا لونسيني فول | فرانسوا لونسني فول | لونسيني فال | فرانسوا لوسيني فال",
    arWeak: "فرانسوا لوسيني | فرانسوا لونسيني",
    arCue: "غينيا",
  },
  "officials/frank-kamanzi": {
    kind: "person", en: "Frank Mushyo Kamanzi", aliases: ["Frank Kamanzi"], countries: ["RW"],
    ar: "فرانك كمانزي | فرانك كامانزي | فرانك مشيو كامانزي | فرانك موشيو كامانزي",
  },
  "officials/frank-van-der-mueren": {
    kind: "person", en: "Frank Van der Mueren",
    ar: "فرانك فان دير مورين | فرانك فان دير مويرين",
  },
  "officials/franz-pfrengle": {
    kind: "person", en: "Franz Pfrengle", countries: ["DE"],
    ar: "فرانز بفرنغل",
  },
  "officials/franz-xaver-pfrengle": {
    kind: "person", en: "Franz Xaver Pfrengle", countries: ["DE"],
    ar: "فرانز كزافييه بفرنغله | فرانز كسافر بفرينغله",
  },
  "officials/gaetan-mootoo": {
    kind: "person", en: "Gaëtan Mootoo", countries: ["MU"], parent: "organizations/amnesty",
    ar: "غايتان موتو | غاييتان موتو",
  },
  "officials/ganesh-kumar-shrestha": {
    kind: "person", en: "Ganesh Kumar Shrestha", countries: ["NP"],
    ar: "غانيش كومار شريستا",
  },
  "officials/gberdao-gustave-kam": {
    kind: "person", en: "Gberdao Gustave Kam", countries: ["BF"],
    ar: "غبيرداو غوستاف كام",
  },
  "officials/geir-pedersen": {
    kind: "person", en: "Geir Pedersen", countries: ["NO"],
    ar: "غير بيدرسن | غير بيدرسون | جير بيدرسون | جير بيدرسن | غير بيدرسين | جيير بيترسون | جير بيترسون | غير بيترسون",
  },
  "officials/george-aggrey-owinow": {
    kind: "person", en: "George Aggrey Owinow", countries: ["KE"],
    ar: "جورج أغري أوينو",
  },
  "officials/gerard-prunier": {
    kind: "person", en: "Gérard Prunier", countries: ["FR"],
    ar: "جيرار برونييه | جيرارد برونييه | جيرارد برونيه",
  },
  "officials/ghada-waly": {
    kind: "person", en: "Ghada Waly", countries: ["EG"],
    ar: "غادة والي",
  },
  "officials/giacomo-durazzo": {
    kind: "person", en: "Giacomo Durazzo", countries: ["IT"],
    ar: "جياكومو ديرازو | جياكومو دورازو | جاكومو دورازو | جياكو ما ديرازو",
  },
  "officials/gianluca-ferrera": {
    kind: "person", en: "Gianluca Ferrera", countries: ["IT"],
    ar: "جيانلوكا فيريرا | جيانلوكا فيرا",
  },
  "officials/gianni-infantino": {
    kind: "person", en: "Gianni Infantino",
    ar: "جياني إنفانتينو | جاني إنفانتينو",
    arWeak: "إنفانتينو",
  },
  "officials/gilles-fagninou": {
    kind: "person", en: "Gilles Fagninou",
    ar: "جيل فانينو | جيل فاغنينو",
    arWeak: "فانينو",
  },
  "officials/gilles-yabi": {
    kind: "person", en: "Gilles Yabi", countries: ["BJ"],
    ar: "جيل يابي | جيل ياباي | جيلز يابي | جيل أولاكونلي يابي",
  },
  "officials/giuseppe-loprete": {
    kind: "person", en: "Giuseppe Loprete",
    ar: "جوزيبي لوبريتي | جوسيبي لوبريتي | جوزيبي لوبريت | جوسيبي لوبريت | يوسيبي لوبريتي",
    arWeak: "لوبريتي",
  },
  "officials/godwin-michael-mutkut": {
    kind: "person", en: "Godwin Michael Mutkut", countries: ["NG"],
    ar: "غودوين مايكل موتكوت | جودوين مايكل موتكوت",
    arWeak: "موتكوت",
  },
  "officials/godwin-mutkut": {
    kind: "person", en: "Godwin Mutkut", countries: ["NG"],
    ar: "غودوين موتكوت | غودوين موتكت",
  },
  "officials/gold-chibuisi": {
    kind: "person", en: "Gold Chibuisi", countries: ["NG"],
    ar: "غولد تشيبويسي | غولد شيبويسي",
  },
  "officials/guang-cong": {
    kind: "person", en: "Guang Cong", countries: ["CN"],
    ar: "غوانغ كونغ | جوانج كونج",
  },
  "officials/guillaume-ngefa": {
    kind: "person", en: "Guillaume Ngefa",
    ar: "غيوم نغيفا | غيوم نجيفا | غيوم نغيفا أتوندوكو أندالي | غيوم نغيفا أتوندوكو",
    arWeak: "نغيفا",
  },
  "officials/guy-pierre-garcia": {
    kind: "person", en: "Guy-Pierre Garcia", countries: ["CG"],
    ar: "غي بيار غارسيا | غي بيير غارسيا | جي بيير جارسيا",
  },
  "officials/guy-ryder": {
    kind: "person", en: "Guy Ryder", countries: ["GB"],
    ar: "غاي رايدر | جاي رايدر",
  },
  "officials/gwi-yeop-son": {
    kind: "person", en: "Gwi-Yeop Son", countries: ["KR"],
    ar: "غوي يوب سون | جوي يوب سون | جوي يوب سان",
  },
  "officials/gwilym-jones": {
    kind: "person", en: "Gwilym Jones",
    ar: "غويليم جونز | غويليم جونس",
  },
  "officials/hadja-lahbib": {
    kind: "person", en: "Hadja Lahbib", countries: ["BE"],
    ar: "حاجة لحبيب | حجة لحبيب",
  },
  "officials/haile-menkerios": {
    kind: "person", en: "Haile Menkerios",
    ar: "هايلي منكريوس | هايله منكريوس | هايلي مينكريوس | هايله مينكريوس | هايلي منقريوس | هيلي منكريوس",
    arWeak: "منكريوس",
  },
  "officials/hakim-bougherara": {
    kind: "person", en: "Hakim Bougherara", countries: ["DZ"],
    ar: "حكيم بوغرارة",
  },
  "officials/hamdi-abdel-rahman": {
    kind: "person", en: "Hamdi Abdel Rahman", countries: ["EG"],
    ar: "حمدي عبد الرحمن حسن | حمدي عبد الرحمن | حمدي عبدالرحمن",
  },
  "officials/hamdi-diawara": {
    kind: "person", en: "Hamdi Diawara", countries: ["ML"],
    ar: "حمدي جوارا",
  },
  "officials/hanaa-singer-hamdy": {
    kind: "person", en: "Hanaa Singer-Hamdy",
    ar: "هناء سنجر حمدي | هناء سينغر حمدي",
  },
  "officials/hanan-balkhy": {
    kind: "person", en: "Hanan Balkhy", countries: ["SA"],
    ar: "حنان بلخي | حنان البلخي",
  },
  "officials/hans-georg-gerstenlauer": {
    kind: "person", en: "Hans-Georg Gerstenlauer", countries: ["DE"],
    ar: "هانس جورج غرستنلاور | هانس يورغ غرستنلاور | هانس جورج جيرستنلاور",
  },
  "officials/hans-grundberg": {
    kind: "person", en: "Hans Grundberg", countries: ["SE"],
    ar: "هانس غروندبرغ | هانز غروندبرغ | هانس جروندبرج | هانس غروندبيرغ",
  },
  "officials/hans-leijtens": {
    kind: "person", en: "Hans Leijtens", countries: ["NL"],
    ar: "هانس ليتنز | هانز ليتينس | هانس ليتنس",
  },
  "officials/hany-abdel-aziz": {
    kind: "person", en: "Hany Abdel-Aziz", countries: ["EG"], weak: true,
    ar: "هاني عبد العزيز",
    arCue: "المينورسو | مينورسو | الصحراء",
  },
  "officials/hany-raslan": {
    kind: "person", en: "Hany Raslan", aliases: ["Hani Raslan"], countries: ["EG"],
    ar: "هاني رسلان",
  },
  "officials/haoliang-xu": {
    kind: "person", en: "Haoliang Xu", countries: ["CN"],
    ar: "هاوليانغ شو | شو هاوليانغ",
  },
  "officials/hassane-hamadou": {
    kind: "person", en: "Hassane Hamadou",
    ar: "حسن حمادو | حسان حمادو",
  },
  "officials/hassane-kone": {
    kind: "person", en: "Hassane Koné",
    ar: "حسان كوني",
  },
  "officials/hatem-essaiem": {
    kind: "person", en: "Hatem Essaiem", countries: ["TN"],
    ar: "حاتم الصائم",
  },
  "officials/helene-caux": {
    kind: "person", en: "Hélène Caux", parent: "organizations/unhcr",
    ar: "إيلين كو | هيلين كو",
  },
  "officials/henrietta-fore": {
    kind: "person", en: "Henrietta Fore",
    ar: "هنرييتا فور | هينرييتا فور | هنريتا فور",
  },
  "officials/henry-anyidoho": {
    kind: "person", en: "Henry Anyidoho", countries: ["GH"],
    ar: "هنري أنيدوهو | هنري أنييدوهو | هنري أنيدهو",
  },
  "officials/herman-van-rompuy": {
    kind: "person", en: "Herman Van Rompuy", countries: ["BE"],
    ar: "هيرمان فان رومبوي | هيرمان فان رومباي",
    arWeak: "رومبوي",
  },
  "officials/herve-flahaut": {
    kind: "person", en: "Hervé Flahaut", countries: ["BE"],
    ar: "هيرفي فلاهو | إيرفيه فلاهو",
  },
  "officials/herve-ladsous": {
    kind: "person", en: "Hervé Ladsous",
    ar: "هيرفي لادسو | إيرفيه لادسو | هيرفي لادسوس | إيرفيه لادسوس | هيرفيه لادسو",
    arWeak: "لادسو",
  },
  "officials/herve-verhoosel": {
    kind: "person", en: "Hervé Verhoosel",
    ar: "هيرفي فيرهوسل | إيرفيه فيروزيل | هيرفيه فيروسيل",
  },
  "officials/hilde-johnson": {
    kind: "person", en: "Hilde Johnson", countries: ["NO"],
    ar: "هيلدا جونسون | هيلده جونسون | هيلدا فرافيورد جونسون",
  },
  "officials/hiroute-guebre-sellassie": {
    kind: "person", en: "Hiroute Guebre Sellassie", countries: ["ET"],
    ar: "هيروت غبريسيلاسي | هيروت جبريسيلاسي | هيروت غبري سيلاسي | هيروت جبر سيلاسي | هيروت غوبري سيلاسي",
    arWeak: "غبريسيلاسي",
  },
  "officials/horst-kohler": {
    kind: "person", en: "Horst Köhler", countries: ["DE"],
    ar: "هورست كوهلر | هورست كولر",
  },
  "officials/hossam-zaki": {
    kind: "person", en: "Hossam Zaki", countries: ["EG"],
    ar: "حسام زكي",
  },
  "officials/hovig-etyemezian": {
    kind: "person", en: "Hovig Etyemezian",
    ar: "هوفيغ إتيمزيان | هوفيك إتيمزيان",
  },
  "officials/humphrey-nyone": {
    kind: "person", en: "Humphrey Nyone", countries: ["ZM"],
    ar: "همفري نيوني | هومفري نيوني",
    arWeak: "نيوني",
  },
  "officials/ian-martin": {
    kind: "person", en: "Ian Martin", countries: ["GB"],
    ar: "إيان مارتن | إيان مارتين",
  },
  "officials/ibrahim-gambari": {
    kind: "person", en: "Ibrahim Gambari", countries: ["NG"],
    ar: "إبراهيم غمباري | إبراهيم قمباري | إبراهيم جمباري",
    arWeak: "غمباري",
  },
  "officials/ibrahim-maiga": {
    kind: "person", en: "Ibrahim Maïga", weak: true,
    ar: "إبراهيم مايغا | إبراهيم مايجا",
    arCue: "الأزمات | الباحث | الساحل",
  },
  "officials/ibrahim-manu-yusuf": {
    kind: "person", en: "Ibrahim Manu Yusuf", countries: ["NG"],
    ar: "إبراهيم مانو يوسف | إبراهيم مانو",
  },
  "officials/ibrahim-sallau-ali": {
    kind: "person", en: "Ibrahim Sallau Ali", countries: ["NG"],
    ar: "إبراهيم سالاو علي | إبراهيم صلاح علي",
  },
  "officials/ibrahim-thiaw": {
    kind: "person", en: "Ibrahim Thiaw", countries: ["MR"],
    ar: "إبراهيم ثياو | إبراهيم تياو | ابراهيم تيام",
  },
  "officials/ibrahim-yahaya-ibrahim": {
    kind: "person", en: "Ibrahim Yahaya Ibrahim", countries: ["NE"],
    ar: "إبراهيم يحيى إبراهيم | إبراهيم يحي إبراهيم | إبراهيم ياهايا إبراهيم",
  },
  "officials/ibrahima-soce-fall": {
    kind: "person", en: "Ibrahima Socé Fall",
    ar: "إبراهيما سوسي فال | ابراهيما سوسيه فال | إبراهيم سوسي فال",
  },
  "officials/ida-sawyer": {
    kind: "person", en: "Ida Sawyer",
    ar: "إيدا سوير | ايدا سويار",
  },
  "officials/idriss-attieh": {
    kind: "person", en: "Idriss Attieh",
    ar: "إدريس عطية",
  },
  "officials/idriss-ayat": {
    kind: "person", en: "Idriss Ayat", aliases: ["Idrissa Ayat"], countries: ["NE"],
    ar: "إدريس آيات",
  },
  "officials/ilaria-allegrozzi": {
    kind: "person", en: "Ilaria Allegrozzi",
    ar: "إيلاريا أليغروزي | إيلاريا أليجروزي | إلاريا أليغروزي | إلاريا أليغروتزي | إلاريا أليجروتزي | إيلاريا أليغروتسي",
    arWeak: "أليغروزي",
  },
  "officials/iliya-abbah": {
    kind: "person", en: "Iliya Abbah", countries: ["NG"],
    ar: "إيليا عباه | إيليا أباه | إليا أبا | إليا أباه | آليا يا آبا",
  },
  "officials/imani-aboud": {
    kind: "person", en: "Imani Aboud", countries: ["TZ"],
    ar: "إيماني عبود | إيماني داود عبود",
  },
  "officials/inger-ashing": {
    kind: "person", en: "Inger Ashing",
    ar: "إنغر آشينغ | إنجر آشينج | إنغير أشينغ",
  },
  "officials/irina-bokova": {
    kind: "person", en: "Irina Bokova", countries: ["BG"],
    ar: "إيرينا بوكوفا",
    arWeak: "بوكوفا",
  },
  "officials/isabelle-defourny": {
    kind: "person", en: "Isabelle Defourny",
    ar: "إيزابيل دوفورني | إيزابيل ديفورني",
    arWeak: "دوفورني",
  },
  "officials/isha-dyfan": {
    kind: "person", en: "Isha Dyfan", countries: ["SL"],
    ar: "عائشة ديفان | عيشة ديفان | إيشا ديفان",
  },
  "officials/islam-al-haji": {
    kind: "person", en: "Islam al-Haji", countries: ["LY"],
    ar: "إسلام الحاجي",
  },
  "officials/ismail-al-mahishi": {
    kind: "person", en: "Ismail al-Mahishi", countries: ["LY"],
    ar: "إسماعيل المحيشي",
  },
  "officials/ismail-mohamed-taher-analyst": {
    kind: "person", en: "Ismail Mohamed Taher (analyst)", aliases: ["Ismaïl Mahamat Tahir"], countries: ["TD"],
    ar: "إسماعيل محمد طاهر | إسماعيل محمد الطاهر",
  },
  "officials/ismail-wais": {
    kind: "person", en: "Ismail Wais", countries: ["DJ"],
    ar: "إسماعيل وايس | إسماعيل ويس",
  },
  "officials/issa-hayatou": {
    kind: "person", en: "Issa Hayatou", countries: ["CM"],
    ar: "عيسى حياتو",
    arWeak: "حياتو",
  },
  "officials/iyad-madani": {
    kind: "person", en: "Iyad Madani", countries: ["SA"],
    ar: "إياد مدني | إياد أمين مدني",
  },
  "officials/jacob-zenn": {
    kind: "person", en: "Jacob Zenn", countries: ["US"],
    ar: "جاكوب زين | جيكوب زين",
  },
  "officials/jagan-chapagain": {
    kind: "person", en: "Jagan Chapagain",
    ar: "جاغان شاباغان | جاغان تشاباغين",
    arWeak: "شاباغان",
  },
  "officials/jakob-kellenberger": {
    kind: "person", en: "Jakob Kellenberger", countries: ["CH"],
    ar: "جاكوب كيلنبرغر | ياكوب كيلنبرغر",
  },
  "officials/jalale-getachew-birru": {
    kind: "person", en: "Jalale Getachew Birru",
    ar: "جلال جيتاتشو | جلالي جيتاتشو بيرو",
  },
  "officials/jamal-benomar": {
    kind: "person", en: "Jamal Benomar", countries: ["MA"],
    ar: "جمال بنعمر | جمال بن عمر",
  },
  "officials/james-baker": {
    kind: "person", en: "James Baker", countries: ["US"], weak: true,
    ar: "جيمس بيكر",
    arCue: "الصحراء | الصحراء الغربية | البوليساريو | وزير الخارجية الأميركي",
  },
  "officials/james-barnett": {
    kind: "person", en: "James Barnett", countries: ["US"],
    ar: "جيمس بارنيت",
  },
  "officials/james-elder": {
    kind: "person", en: "James Elder",
    ar: "جيمس إلدر | جيمس إيلدر",
  },
  "officials/james-stewart-prosecutor": {
    kind: "person", en: "James Stewart (prosecutor)", countries: ["CA"], weak: true,
    ar: "جيمس ستيوارت",
    arCue: "المحكمة الجنائية | المدعي العام",
  },
  "officials/james-victor-gbeho": {
    kind: "person", en: "James Victor Gbeho", countries: ["GH"],
    ar: "جيمس فيكتور غبيهو | جيمس فيكتور جبيهو | فيكتور غبيهو | جيمس غبيهو",
  },
  "officials/jan-egeland": {
    kind: "person", en: "Jan Egeland", countries: ["NO"],
    ar: "يان إيغلاند | يان إيجلاند | جان إيغلاند | جان إيجلاند",
    arWeak: "إيغلاند",
  },
  "officials/jan-eliasson": {
    kind: "person", en: "Jan Eliasson", countries: ["SE"],
    ar: "يان إلياسون | جان إلياسون | يان إلياسن",
  },
  "officials/jan-kubis": {
    kind: "person", en: "Jan Kubiš", countries: ["SK"],
    ar: "يان كوبيش | جان كوبيش | يان كوبيتش | جان كوبيتش",
    arWeak: "كوبيش",
  },
  "officials/jan-pronk": {
    kind: "person", en: "Jan Pronk", countries: ["NL"],
    ar: "يان برونك | جان برونك",
    arWeak: "برونك",
  },
  "officials/janez-lenarcic": {
    kind: "person", en: "Janez Lenarčič",
    ar: "يانيز ليناركيتش | جانيز ليناركيتش | يانيز لينارتشيتش | يانيز لينارسيتش | جانيز لينارتشيتش",
    arWeak: "ليناركيتش",
  },
  "officials/javier-colomina": {
    kind: "person", en: "Javier Colomina", countries: ["ES"],
    ar: "خافيير كولومينا",
  },
  "officials/jean-arnault": {
    kind: "person", en: "Jean Arnault", countries: ["FR"],
    ar: "جان أرنو | جان أرنولت",
  },
  "officials/jean-bosco-kazura": {
    kind: "person", en: "Jean Bosco Kazura", countries: ["RW"],
    ar: "جان بوسكو كازورا | جان بوسكو كازورة | جان كازورا",
    arWeak: "كازورا",
  },
  "officials/jean-christophe-sandoz": {
    kind: "person", en: "Jean-Christophe Sandoz", countries: ["CH"],
    ar: "جان كريستوف ساندو | جان كريستوف ساندوز",
  },
  "officials/jean-claude-juncker": {
    kind: "person", en: "Jean-Claude Juncker", countries: ["LU"],
    ar: "جان كلود يونكر | جان كلود جونكر | جان كلود يونكير",
    arWeak: "يونكر",
  },
  "officials/jean-felix-paganon": {
    kind: "person", en: "Jean-Félix Paganon", countries: ["FR"],
    ar: "جان فيليكس باغانون | جان فليكس باغانون | جان فيليكس باجانون",
  },
  "officials/jean-herve-jezequel": {
    kind: "person", en: "Jean-Hervé Jezequel",
    ar: "جان هيرفي جيزيكيل | جان إيرفيه جيزيكيل | جان هيرفي جيزكيل | جان إيرفيه جيزكيل",
    arWeak: "جيزيكيل",
  },
  "officials/jean-jacques-muyembe": {
    kind: "person", en: "Jean-Jacques Muyembe", countries: ["CD"],
    ar: "جان جاك مويمبي | جان جاك موييمبي",
  },
  "officials/jean-kaseya": {
    kind: "person", en: "Jean Kaseya", countries: ["CD"],
    ar: "جان كاسيا | جان كاسييا | جون كاسيا",
  },
  "officials/jean-marie-guehenno": {
    kind: "person", en: "Jean-Marie Guéhenno",
    ar: "جان ماري غيهينو | جان ماري جينو",
    arWeak: "غيهينو",
  },
  "officials/jean-martin-bauer": {
    kind: "person", en: "Jean-Martin Bauer",
    ar: "جان مارتن باور | جان مارتان باور",
  },
  "officials/jean-paul-deconinck": {
    kind: "person", en: "Jean-Paul Deconinck", countries: ["BE"],
    ar: "جان بول ديكونينك | جان بول دوكونينك | جون بول ديكونينك",
    arWeak: "ديكونينك",
  },
  "officials/jean-pierre-lacroix": {
    kind: "person", en: "Jean-Pierre Lacroix",
    ar: "جان بيير لاكروا | جان بيار لاكروا",
  },
  "officials/jean-ping": {
    kind: "person", en: "Jean Ping", countries: ["GA"],
    ar: "جان بينغ | جان بينج | جون بينغ",
    arWeak: "بينغ",
  },
  "officials/jean-sebastien-munie": {
    kind: "person", en: "Jean-Sébastien Munié", countries: ["FR"],
    ar: "جان سيباستيان مونييه",
  },
  "officials/jean-ziegler": {
    kind: "person", en: "Jean Ziegler", countries: ["CH"],
    ar: "جان زيغلر | جان زيجلر | جون زيغلر",
  },
  "officials/jeffrey-feltman": {
    kind: "person", en: "Jeffrey Feltman", countries: ["US"],
    ar: "جيفري فيلتمان | جيفري فلتمان",
    arWeak: "فيلتمان",
  },
  "officials/jehanne-henry": {
    kind: "person", en: "Jehanne Henry", countries: ["US"],
    ar: "جيهان هنري | جهان هنري",
  },
  "officials/jennifer-pagonis": {
    kind: "person", en: "Jennifer Pagonis", parent: "organizations/unhcr",
    ar: "جنيفر باغونيس | جينيفر باغونيس",
  },
  "officials/jens-laerke": {
    kind: "person", en: "Jens Laerke",
    ar: "ينس لاركه | ينس لاركي | ينس ليركه | جينس لايركه | جينس لاركي",
    arWeak: "لاركه",
  },
  "officials/jeremiah-mamabolo": {
    kind: "person", en: "Jeremiah Mamabolo", countries: ["ZA"],
    ar: "جيرمايا مامابولو | جيريميا مامابولو | جيرمايا كينغسلي مامابولو | جيرميا مامابولو | كينغسلي مامابولو | كنغسلي مامابولو | جيرمايا ماما بولو | جيريمايا مامابولو | إرميا مامابولو | جيرمياه مامابولو",
    arWeak: "مامابولو",
  },
  "officials/jeremy-laurence": {
    kind: "person", en: "Jeremy Laurence",
    ar: "جيريمي لورانس | جيريمي لورنس",
  },
  "officials/jerome-tubiana": {
    kind: "person", en: "Jérôme Tubiana", countries: ["FR"],
    ar: "جيروم توبيانا",
  },
  "officials/jim-wormington": {
    kind: "person", en: "Jim Wormington",
    ar: "جيم ورمينغتون | جيم وورمينغتون",
  },
  "officials/jim-yong-kim": {
    kind: "person", en: "Jim Yong Kim", countries: ["US"],
    ar: "جيم يونغ كيم | جيم يونج كيم | جيم كيم",
  },
  "officials/jimmy-carter": {
    kind: "person", en: "Jimmy Carter", countries: ["US"],
    ar: "جيمي كارتر",
  },
  "officials/joan-donoghue": {
    kind: "person", en: "Joan Donoghue", countries: ["US"],
    ar: "جوان دونوهيو",
  },
  "officials/joan-nyanyuki": {
    kind: "person", en: "Joan Nyanyuki",
    ar: "جوان نيانيوكي",
  },
  "officials/joanna-korner": {
    kind: "person", en: "Joanna Korner", countries: ["GB"],
    ar: "جوانا كورنر",
  },
  "officials/joanne-adamson": {
    kind: "person", en: "Joanne Adamson",
    ar: "جوان أدامسون | جوانا أدامسون | جوان آدمسون | جوانا آدمسون",
    arWeak: "أدامسون",
  },
  "officials/joanne-liu": {
    kind: "person", en: "Joanne Liu",
    ar: "جوان ليو | جوان لو | جوان لي ليو",
  },
  "officials/joao-boga-ribeiro": {
    kind: "person", en: "João Boga Ribeiro", countries: ["PT"],
    ar: "جواو بوغا ريبيرو",
  },
  "officials/joaquim-chissano": {
    kind: "person", en: "Joaquim Chissano", countries: ["MZ"],
    ar: "يواكيم شيسانو | جواكيم شيسانو | خواكيم شيسانو | شيسانو",
  },
  "officials/joaquin-tasso-vilallonga": {
    kind: "person", en: "Joaquín Tasso Vilallonga",
    ar: "خواكين تاسو فيلالونغا | خواكين تاسو دي فيلالونغا | خواكين تاسو | جواكين تاسو فيلالونغا | جواكين تاسو فيلا لوغو | خواكين تاسو فيلا لوغو",
    arWeak: "فيلالونغا",
  },
  "officials/jochen-deuer": {
    kind: "person", en: "Jochen Deuer",
    ar: "يوخن دوير",
  },
  "officials/jodie-ginsberg": {
    kind: "person", en: "Jodie Ginsberg", countries: ["GB"],
    ar: "جودي غينسبرغ",
  },
  "officials/joel-millman": {
    kind: "person", en: "Joel Millman", countries: ["US"], parent: "organizations/iom",
    ar: "جويل ميلمان | جول ميلمان",
  },
  "officials/johannes-gebremeskel": {
    kind: "person", en: "Yohannes Gebremeskel Tesfamariam", aliases: ["Yohannes Tesfamariam"], countries: ["ET"],
    ar: "يوهانس جبريميسكل | يوهانس جبرمسقل تسفاماريام | يوهانس جبريمسكل تسفاماريام | يوهانس تسفاماريام | يوهانس غبريمسكل تسفاماريام | يوحنس تسفاماريام",
  },
  "officials/john-holmes": {
    kind: "person", en: "John Holmes", countries: ["GB"], parent: "organizations/united-nations",
    ar: "جون هولمز",
  },
  "officials/john-nkengasong": {
    kind: "person", en: "John Nkengasong", countries: ["CM"],
    ar: "جون نكنغاسونغ | جون نكينغاسونغ | جون نكنجاسونج",
  },
  "officials/johnson-mogoa-kimani-ondieki": {
    kind: "person", en: "Johnson Mogoa Kimani Ondieki", countries: ["KE"],
    ar: "جونسون أونديكي | جونسون موغوا أونديكي",
  },
  "officials/jonas-horner": {
    kind: "person", en: "Jonas Horner",
    ar: "جوناس هورنر",
  },
  "officials/jonathan-pednault": {
    kind: "person", en: "Jonathan Pednault",
    ar: "جوناثان بيدنو | جوناثان بيدنولت | جوناثان بدنو",
  },
  "officials/jorg-haider": {
    kind: "person", en: "Jörg Haider", countries: ["AT"],
    ar: "يورغ هايدر | يورج هايدر | جورج هايدر النمساوي",
  },
  "officials/jorge-moreira-da-silva": {
    kind: "person", en: "Jorge Moreira da Silva", countries: ["PT"],
    ar: "خورخي موريرا دا سيلفا | جورج موريرا دا سيلفا",
  },
  "officials/jose-graziano-da-silva": {
    kind: "person", en: "José Graziano da Silva",
    ar: "جوزيه غرازيانو دا سيلفا | خوسيه غرازيانو دا سيلفا",
  },
  "officials/jose-manuel-barroso": {
    kind: "person", en: "José Manuel Barroso", countries: ["PT"],
    ar: "جوزيه مانويل باروسو | خوسيه مانويل باروسو | جوزيه مانويل باروزو | خوسيه مانويل باروزو",
    arWeak: "باروسو",
  },
  "officials/josefa-sacko": {
    kind: "person", en: "Josefa Sacko", countries: ["AO"],
    ar: "جوزيفا ساكو | جوزيفا ليونيل كوريا ساكو",
  },
  "officials/joseph-mutaboba": {
    kind: "person", en: "Joseph Mutaboba", countries: ["RW"],
    ar: "جوزيف موتابوبا",
  },
  "officials/joseph-sany": {
    kind: "person", en: "Joseph Sany",
    ar: "جوزيف ساني",
  },
  "officials/joseph-siegle": {
    kind: "person", en: "Joseph Siegle",
    ar: "جوزيف سيغل | جوزيف سيجل | جوزيف سيغلي",
  },
  "officials/josephine-guerrero": {
    kind: "person", en: "Josephine Guerrero",
    ar: "جوزفين جيريرو | جوزفين غيريرو | جوزفين جريرو",
  },
  "officials/josette-sheeran": {
    kind: "person", en: "Josette Sheeran", countries: ["US"], parent: "organizations/wfp",
    ar: "جوزيت شيران | جوزيت شيرن | جوزيت شيرين",
  },
  "officials/joy-ngozi-ezeilo": {
    kind: "person", en: "Joy Ngozi Ezeilo", countries: ["NG"],
    ar: "جوي نغوزي إيزيلو | جوي نغوزي إزيلو | جوي إيزيلو",
    arWeak: "إيزيلو",
  },
  "officials/joyce-msuya": {
    kind: "person", en: "Joyce Msuya",
    ar: "جويس مسويا | جويس ميسويا",
    arWeak: "مسويا",
  },
  "officials/jozef-sikela": {
    kind: "person", en: "Jozef Síkela",
    ar: "جوزيف سيكيلا | يوزيف سيكيلا",
    arWeak: "سيكيلا",
  },
  "officials/justin-lynch": {
    kind: "person", en: "Justin Lynch",
    ar: "جاستن لينش | جستن لينش",
  },
  "officials/jutta-urpilainen": {
    kind: "person", en: "Jutta Urpilainen",
    ar: "يوتا أوربيلاينن | جوتا أوربيلاينن | يوتا أوربيلاينين | جوتا أوربيلاينين",
    arWeak: "أوربيلاينن",
  },
  "officials/kako-nubukpo": {
    kind: "person", en: "Kako Nubukpo",
    ar: "كاكو نوبوكبو | كاكو نوبكبو",
  },
  "officials/kamal-saiki": {
    kind: "person", en: "Kamal Saiki", aliases: ["Kemal Saiki"], countries: ["DZ"],
    ar: "كمال سايكي",
  },
  "officials/kanayo-nwanze": {
    kind: "person", en: "Kanayo Nwanze", countries: ["NG"],
    ar: "كانايو نوانزي | كانايو نوانزه",
  },
  "officials/katja-dominik": {
    kind: "person", en: "Katja Dominik",
    ar: "كاتيا دومينيك",
  },
  "officials/kelma-manatouma": {
    kind: "person", en: "Kelma Manatouma",
    ar: "كلما ماناتوما | كيلما ماناتوما",
  },
  "officials/kenneth-gluck": {
    kind: "person", en: "Kenneth Gluck", countries: ["US"],
    ar: "كينيث غلوك",
  },
  "officials/kenneth-roth": {
    kind: "person", en: "Kenneth Roth",
    ar: "كينيث روث | كينيث روت",
  },
  "officials/kgalema-motlanthe": {
    kind: "person", en: "Kgalema Motlanthe", countries: ["ZA"],
    ar: "كغاليما موتلانثي | كجاليما موتلانثي",
  },
  "officials/khaled-el-enany": {
    kind: "person", en: "Khaled El-Enany", countries: ["EG"],
    ar: "خالد العناني",
  },
  "officials/khalid-chiat": {
    kind: "person", en: "Khalid Chiat", countries: ["MA"],
    ar: "خالد شيات",
  },
  "officials/khardiata-lo-ndiaye": {
    kind: "person", en: "Khardiata Lo N'Diaye", countries: ["SN"],
    ar: "خارديات لو انجاي | خرديات لو انجاي | خارديات لو ندياي | خردياتا لو انجاي | خارديات لو نداي | خرديات لو ندياي | خاردياتا لو ندياي | خاردياتا لو انجاي",
  },
  "officials/kim-bolduc": {
    kind: "person", en: "Kim Bolduc", countries: ["CA"],
    ar: "كيم بولدوك",
  },
  "officials/kingsley-amaning": {
    kind: "person", en: "Kingsley Amaning", countries: ["GH"],
    ar: "كينغسلي أمانينغ | كينجسلي أمانينج | كنغسلي أمانينغ",
  },
  "officials/kirsi-henriksson": {
    kind: "person", en: "Kirsi Henriksson", countries: ["FI"],
    ar: "كيرسي هنريكسون",
  },
  "officials/kjetil-tronvoll": {
    kind: "person", en: "Kjetil Tronvoll", countries: ["NO"],
    ar: "كيتيل ترونفول",
  },
  "officials/koen-davidse": {
    kind: "person", en: "Koen Davidse", countries: ["NL", "ML"],
    ar: "كوين دافيدس | كوين دافيدسي | كون دافيدس | كوين دافيدز | كوين ديفيدس",
  },
  "officials/kristine-hambrouck": {
    kind: "person", en: "Kristine Hambrouck", aliases: ["Christine Hambrouck"],
    ar: "كريستين هامبروك",
    arWeak: "هامبروك",
  },
  "officials/kumi-naidoo": {
    kind: "person", en: "Kumi Naidoo",
    ar: "كومي نايدو",
  },
  "officials/kurt-cornelis": {
    kind: "person", en: "Kurt Cornelis", aliases: ["Koenraad Cornelis"], countries: ["BE"],
    ar: "كورت كورنليس | كورت كورنيليس | كورت كورنيلس",
  },
  "officials/kwesi-quartey": {
    kind: "person", en: "Kwesi Quartey", countries: ["GH"],
    ar: "كويسي كوارتي | كواسي كوارتي | توماس كويسي كوارتي",
    arWeak: "كوارتي",
  },
  "officials/ladd-serwat": {
    kind: "person", en: "Ladd Serwat",
    ar: "لاد سيروات",
  },
  "officials/ladiba-gondeu": {
    kind: "person", en: "Ladiba Gondeu", countries: ["TD"],
    ar: "لاديبا غوندو",
  },
  "officials/laetitia-bader": {
    kind: "person", en: "Laetitia Bader",
    ar: "ليتيسيا بدر | لاتيسيا بدر | ليتيسيا بادر | لايتيسيا بادر",
  },
  "officials/lakhdar-brahimi": {
    kind: "person", en: "Lakhdar Brahimi", countries: ["DZ"],
    ar: "الأخضر الإبراهيمي | لخضر الإبراهيمي",
  },
  "officials/lamidi-adeosun": {
    kind: "person", en: "Lamidi Adeosun", countries: ["NG"],
    ar: "لاميدي أديوسون",
  },
  "officials/lassina-diarra": {
    kind: "person", en: "Lassina Diarra", countries: ["CI"],
    ar: "لاسينا ديارا | لسانا ديارا",
  },
  "officials/lauren-seibert": {
    kind: "person", en: "Lauren Seibert", countries: ["US"],
    ar: "لورين سيبرت | لورين سايبرت",
  },
  "officials/laurent-bukera": {
    kind: "person", en: "Laurent Bukera",
    ar: "لوران بوكيرا | لوران بوكيره",
  },
  "officials/lawrence-korbandy": {
    kind: "person", en: "Lawrence Korbandy", countries: ["SS"],
    ar: "لورنس كورباندي | لورانس كورباندي",
  },
  "officials/lazare-eloundou-assomo": {
    kind: "person", en: "Lazare Eloundou Assomo", countries: ["CM"],
    ar: "لازار إلوندو أسومو",
  },
  "officials/lazaro-sumbeiywo": {
    kind: "person", en: "Lazaro Sumbeiywo", aliases: ["Lazarus Sumbeiywo"], countries: ["KE"],
    ar: "لازارو سومبيو | لازاروس سيمبويا | لازاروس سومبيو | لازاروس سمبويو",
  },
  "officials/leila-peters-yahya": {
    kind: "person", en: "Lila Pieters Yahya",
    ar: "ليلى بيترز يحيى | ليلى بيترز | ليلى بيترس يحيى",
  },
  "officials/leni-kinzli": {
    kind: "person", en: "Leni Kinzli",
    ar: "ليني كينزلي | ليني كنزلي",
    arWeak: "كينزلي",
  },
  "officials/leonard-ngondi": {
    kind: "person", en: "Leonard Ngondi", countries: ["KE"],
    ar: "ليونارد نغوندي | ليونارد نقوندي | ليونارد موريوكي نغوندي",
  },
  "officials/letta-tayler": {
    kind: "person", en: "Letta Tayler", countries: ["US"],
    ar: "ليتا تايلر",
  },
  "officials/lewis-mudge": {
    kind: "person", en: "Lewis Mudge", countries: ["US"],
    ar: "لويس مادج | لويس مودج | لويس مدج",
  },
  "officials/liz-throssell": {
    kind: "person", en: "Liz Throssell", aliases: ["Elizabeth Throssell"],
    ar: "ليز ثروسيل | ليز تروسيل | ليز ثروسل | إليزابيث ثروسيل",
    arWeak: "ثروسيل",
  },
  "officials/lizbeth-cullity": {
    kind: "person", en: "Lizbeth Cullity", countries: ["US"],
    ar: "ليزبيث كوليتي",
  },
  "officials/lori-anne-theroux-benoni": {
    kind: "person", en: "Lori-Anne Théroux-Bénoni",
    ar: "لوري آن تيرو بينوني | لوري آن ثيرو بينوني",
  },
  "officials/louis-michel": {
    kind: "person", en: "Louis Michel", countries: ["BE"],
    ar: "لويس ميشيل | لوي ميشال | لويس ميشال",
  },
  "officials/louise-arbour": {
    kind: "person", en: "Louise Arbour", countries: ["CA"],
    ar: "لويز أربور",
    arWeak: "أربور",
  },
  "officials/louise-aubin": {
    kind: "person", en: "Louise Aubin",
    ar: "لويز أوبان | لويز أوبين",
    arWeak: "أوبان",
  },
  "officials/louise-mushikiwabo": {
    kind: "person", en: "Louise Mushikiwabo", countries: ["RW"],
    ar: "لويز موشيكيوابو | لويز موشيكيوابا",
    arWeak: "موشيكيوابو",
  },
  "officials/luca-raineri": {
    kind: "person", en: "Luca Raineri", countries: ["IT"],
    ar: "لوكا رينيري | لوكا راينيري",
  },
  "officials/luca-renda": {
    kind: "person", en: "Luca Renda",
    ar: "لوكا ريندا",
  },
  "officials/luis-carrilho": {
    kind: "person", en: "Luis Carrilho", countries: ["PT"],
    ar: "لويس كاريلهو | لويس كاريليو",
  },
  "officials/luis-moreno-ocampo": {
    kind: "person", en: "Luis Moreno Ocampo", aliases: ["Luis Moreno-Ocampo"], countries: ["AR"],
    ar: "لويس مورينو أوكامبو | مورينو أوكامبو | أوكامبو",
  },
  "officials/mabingue-ngom": {
    kind: "person", en: "Mabingue Ngom",
    ar: "مابينغي نغوم | مابينج نغوم",
  },
  "officials/mabrouk-kahi": {
    kind: "person", en: "Mabrouk Kahi", countries: ["DZ"],
    ar: "مبروك كاهي",
  },
  "officials/madani-al-azhari": {
    kind: "person", en: "Mohamed Al-Madani Al-Azhari", fr: "Mohamed Al-Madani al-Azhari", countries: ["LY"], parent: "organizations/cen-sad",
    ar: "محمد المدني الأزهري | مدني الأزهري | المدني الأزهري | محمد مدني الأزهري",
  },
  "officials/magdi-el-gizouli": {
    kind: "person", en: "Magdi el-Gizouli", countries: ["SD"],
    ar: "مجدي الجزولي",
  },
  "officials/magnus-brunner": {
    kind: "person", en: "Magnus Brunner", countries: ["AT"],
    ar: "ماغنوس برونر | ماجنوس برونر",
  },
  "officials/mahamane-cisse-gouro": {
    kind: "person", en: "Mahamane Cissé-Gouro", countries: ["ML"],
    ar: "محمان سيسي غورو | مهمان سيسي غورو",
  },
  "officials/mahboub-maalim": {
    kind: "person", en: "Mahboub Maalim", countries: ["KE"],
    ar: "محبوب معلم | محبوب محمد معلم | محبوب معالم",
  },
  "officials/mahfoudh-ould-salek": {
    kind: "person", en: "Mahfoudh Ould Salek", countries: ["MR"],
    ar: "محفوظ ولد السالك",
  },
  "officials/mahmoud-guemama": {
    kind: "person", en: "Mahmoud Guemama", countries: ["DZ"],
    ar: "محمود قمامة",
  },
  "officials/mahmoud-ismail-al-ramli": {
    kind: "person", en: "Mahmoud Ismail al-Ramli", countries: ["LY"],
    ar: "محمود إسماعيل الرملي | محمود الرملي",
  },
  "officials/mamadou-biteye": {
    kind: "person", en: "Mamadou Biteye", countries: ["SN"], parent: "organizations/oxfam",
    ar: "مامادو بيتيي | مامادو بيتيه | مامادو بيتاي",
  },
  "officials/mamadou-dian-balde": {
    kind: "person", en: "Mamadou Dian Balde", countries: ["GN"],
    ar: "مامادو ديان بالدي",
  },
  "officials/maman-nouhou": {
    kind: "person", en: "Maman Nouhou", countries: ["NE"],
    ar: "ممان نوهو | مامان نوهو",
  },
  "officials/mame-mandiaye-niang": {
    kind: "person", en: "Mame Mandiaye Niang", countries: ["SN"],
    ar: "مام ماندياي نيانغ | مامي ماندياي نيانغ | مام مانداي نيانغ",
  },
  "officials/mamman-mustapha": {
    kind: "person", en: "Mamman Mustapha", countries: ["NG"],
    ar: "مامان مصطفى",
  },
  "officials/manar-slimi": {
    kind: "person", en: "Manar Slimi", countries: ["MA"],
    ar: "عبد الرحيم المنار السليمي | منار السليمي | المنار اسليمي",
  },
  "officials/mandeep-obrien": {
    kind: "person", en: "Mandeep O'Brien",
    ar: "مانديب أوبراين",
  },
  "officials/marc-rudkiewicz": {
    kind: "person", en: "Marc Rudkiewicz", countries: ["FR"],
    ar: "مارك رودكيفيتش",
  },
  "officials/marceau-sivieude": {
    kind: "person", en: "Marceau Sivieude",
    ar: "مارسو سيفيود | مارسو سيفييود",
    arWeak: "سيفيود",
  },
  "officials/marcel-de-souza": {
    kind: "person", en: "Marcel de Souza", countries: ["BJ"],
    ar: "مارسيل دي سوزا | مارسيل دو سوزا",
  },
  "officials/margaret-chan": {
    kind: "person", en: "Margaret Chan", countries: ["CN"],
    ar: "مارغريت تشان | مارجريت تشان | مارغريت شان",
  },
  "officials/margaret-harris": {
    kind: "person", en: "Margaret Harris",
    ar: "مارغريت هاريس | مارجريت هاريس",
  },
  "officials/margaret-vogt": {
    kind: "person", en: "Margaret Vogt", countries: ["NG"],
    ar: "مارغريت فوغت | مارغاريت فوغت | مارجريت فوجت",
  },
  "officials/margaritis-schinas": {
    kind: "person", en: "Margaritis Schinas", countries: ["GR"],
    ar: "مارغريتيس سكيناس | مارغاريتيس شيناس | مارغريتيس شيناس",
  },
  "officials/margot-van-der-velden": {
    kind: "person", en: "Margot van der Velden",
    ar: "مارغو فان دير فيلدن | مارغوت فان دير فيلدن | مارغو فان در فيلدن | مارغوت فان در فيلدن | مارجوت فاندرفيلدن",
    arWeak: "فيلدن",
  },
  "officials/maria-do-valle-ribeiro": {
    kind: "person", en: "Maria do Valle Ribeiro", countries: ["PT"],
    ar: "ماريا ريبيرو | ماريا دو فالي ريبيرو",
  },
  "officials/maria-van-kerkhove": {
    kind: "person", en: "Maria Van Kerkhove", countries: ["US"],
    ar: "ماريا فان كيركوف | ماريا فان كيرخوف",
  },
  "officials/marie-pierre-poirier": {
    kind: "person", en: "Marie-Pierre Poirier",
    ar: "ماري بيير بوارييه",
    arWeak: "بوارييه",
  },
  "officials/marie-therese-keita-bocoum": {
    kind: "person", en: "Marie-Thérèse Keita Bocoum", countries: ["CI"],
    ar: "ماري تيريز كيتا بوكوم | مارى تيريز بوكوم | ماري تيريز كيتا | كيتا بوكوم",
  },
  "officials/marielle-debos": {
    kind: "person", en: "Marielle Debos", countries: ["FR"],
    ar: "مارييل ديبوس | مارييل دوبو",
  },
  "officials/marion-ramstein": {
    kind: "person", en: "Marion Ramstein",
    ar: "ماريون رامشتاين | ماريون رامستين",
  },
  "officials/marixie-mercado": {
    kind: "person", en: "Marixie Mercado",
    ar: "ماريكسي ميركادو",
  },
  "officials/marta-hurtado": {
    kind: "person", en: "Marta Hurtado",
    ar: "مارتا هورتادو",
    arWeak: "هورتادو",
  },
  "officials/marta-ruedas": {
    kind: "person", en: "Marta Ruedas", countries: ["ES"],
    ar: "مارتا رويداس | مارتا رويدا",
  },
  "officials/martha-pobee": {
    kind: "person", en: "Martha Pobee", countries: ["GH"],
    ar: "مارثا بوبي | مارتا بوبي | مارتا أما أكيا بوبي | مارثا أما أكيا بوبي",
  },
  "officials/martin-chomu-tumenta": {
    kind: "person", en: "Martin Chomu Tumenta", aliases: ["Martin Tumenta Chomu"], countries: ["CM"],
    ar: "مارتن تشومو تومينتا | مارتن شومو تومنتا | مارتان تومنتا | مارتن تومنتا شومو | تومنتا شومو | مارتان تومنتا شومو | مارتين شومو تومينتا | مارتان شومو تومينتا | تومينتا شومو",
  },
  "officials/martin-kobler": {
    kind: "person", en: "Martin Kobler", countries: ["DE"],
    ar: "مارتن كوبلر",
    arWeak: "كوبلر",
  },
  "officials/martin-luther-agwai": {
    kind: "person", en: "Martin Luther Agwai", countries: ["NG"],
    ar: "مارتن لوثر أقواي | مارتن أغواي | مارتن لوثر أغواي",
  },
  "officials/martin-schulz": {
    kind: "person", en: "Martin Schulz", countries: ["DE"],
    ar: "مارتن شولتز | مارتن شولتس",
  },
  "officials/martin-uhomoibhi": {
    kind: "person", en: "Martin Uhomoibhi", countries: ["NG"],
    ar: "مارتن أوهومويبهي | مارتن أوهوموايبي | مارتن إهويغيان",
    arWeak: "أوهومويبهي",
  },
  "officials/mary-robinson": {
    kind: "person", en: "Mary Robinson", countries: ["IE"],
    ar: "ماري روبنسون | ماري روبينسون",
  },
  "officials/mashood-baderin": {
    kind: "person", en: "Mashood Baderin", countries: ["NG"],
    ar: "مسعود بدرين | مشهود بدرين | مشهود أديبايو بدرين",
  },
  "officials/mathieu-pellerin": {
    kind: "person", en: "Mathieu Pellerin", countries: ["FR"],
    ar: "ماتيو بيليران | ماثيو بيليران",
  },
  "officials/mathilde-vu": {
    kind: "person", en: "Mathilde Vu",
    ar: "ماتيلد فو | ماتيلدا فو",
  },
  "officials/matshidiso-moeti": {
    kind: "person", en: "Matshidiso Moeti", countries: ["BW"],
    ar: "ماتشيديسو مويتي",
    arWeak: "مويتي",
  },
  "officials/matthew-saltmarsh": {
    kind: "person", en: "Matthew Saltmarsh",
    ar: "ماثيو سولتمارش | ماثيو سالتمارش",
    arWeak: "سولتمارش",
  },
  "officials/matthias-schmale": {
    kind: "person", en: "Matthias Schmale",
    ar: "ماتياس شمال | ماتياس شمالي | ماتياس شماله",
  },
  "officials/mausi-segun": {
    kind: "person", en: "Mausi Segun",
    ar: "ماوسي سيغون | ماوسي سيجون",
    arWeak: "سيغون",
  },
  "officials/mbacke-fall": {
    kind: "person", en: "Mbacké Fall", countries: ["SN"],
    ar: "مباكي فال | امباكي فال",
  },
  "officials/mbaranga-gasarabwe": {
    kind: "person", en: "Mbaranga Gasarabwe",
    ar: "مبارانغا غاسارابوي | مبارانغا غاساراباوي | مبارانغا جاسارابوي",
    arWeak: "غاسارابوي",
  },
  "officials/md-fakhrul-ahsan": {
    kind: "person", en: "Md Fakhrul Ahsan", countries: ["BD"],
    ar: "محمد فخر الأحسن | فخرول أحسن | فخر الإحسان",
  },
  "officials/mego-terzian": {
    kind: "person", en: "Mego Terzian",
    ar: "ميغو ترزيان",
    arWeak: "ترزيان",
  },
  "officials/mehari-taddele-maru": {
    kind: "person", en: "Mehari Taddele Maru", countries: ["ET"],
    ar: "مهاري تاديلي مارو | مهاري تاديلي",
  },
  "officials/melissa-fleming": {
    kind: "person", en: "Melissa Fleming", countries: ["US"], parent: "organizations/unhcr",
    ar: "ميليسا فليمينغ | ميليسا فليمنغ | ميليسا فلمينغ | ميليسا فليمنج",
  },
  "officials/memounatou-ibrahima": {
    kind: "person", en: "Memounatou Ibrahima", countries: ["TG"],
    ar: "ميمونة إبراهيما | ميموناتو إبراهيما",
  },
  "officials/metsi-makhetha": {
    kind: "person", en: "Metsi Makhetha",
    ar: "ميتسي ماخيثا | ميتسي ماكيتا | ميتسي مخيتا",
    arWeak: "ماخيثا",
  },
  "officials/michael-dunford": {
    kind: "person", en: "Michael Dunford",
    ar: "مايكل دانفورد",
    arWeak: "دانفورد",
  },
  "officials/michael-lollesgaard": {
    kind: "person", en: "Michael Lollesgaard", countries: ["DK"],
    ar: "مايكل لوليسغارد | ميكايل لوليسغارد | مايكل لولسغارد | مايكل لوليسجارد | ميكايل لولسغارد | ميكائيل لوليسغارد",
    arWeak: "لوليسغارد",
  },
  "officials/michael-shurkin": {
    kind: "person", en: "Michael Shurkin", countries: ["US"],
    ar: "مايكل شوركين",
  },
  "officials/michaelle-jean": {
    kind: "person", en: "Michaëlle Jean", countries: ["CA"], weak: true,
    ar: "ميكائيل جان | ميشيل جان | ميكاييل جون",
    arCue: "الفرنكوفونية",
  },
  "officials/michel-olivier-lacharite": {
    kind: "person", en: "Michel-Olivier Lacharité",
    ar: "ميشال أوليفييه لاشاريتيه | ميشيل أوليفييه لاشاريتي | ميشيل أوليفييه لاشاريت",
  },
  "officials/michel-reveyrand-de-menthon": {
    kind: "person", en: "Michel Reveyrand-de Menthon",
    ar: "ميشيل ريفيران دو مانتون | ميشيل ريفيران دي مانتون | ميشيل ريفيران | ميشيل ريفيران دي مونتون | ميشال دومنيك ريفيران دي مونتون | ميشيل ريفيرون دي منتون",
  },
  "officials/michel-van-herp": {
    kind: "person", en: "Michel Van Herp", countries: ["BE"],
    ar: "ميشال فان هيرب | ميشيل فان هيرب",
  },
  "officials/michel-yao": {
    kind: "person", en: "Michel Yao",
    ar: "ميشال ياو | ميشيل ياو",
  },
  "officials/michele-falavigna": {
    kind: "person", en: "Michele Falavigna", countries: ["IT"],
    ar: "ميشيل فالافينيا | ميكيلي فالافينيا",
  },
  "officials/mike-ryan": {
    kind: "person", en: "Mike Ryan", countries: ["IE"],
    ar: "مايك رايان | مايكل رايان",
  },
  "officials/millicent-mutuli": {
    kind: "person", en: "Millicent Mutuli",
    ar: "ميليسنت موتولي | ميليسينت موتولي",
  },
  "officials/minata-samate-cessouma": {
    kind: "person", en: "Minata Samaté Cessouma", countries: ["BF"],
    ar: "ميناتا ساماتي سيسوما | ميناتا ساماتي",
  },
  "officials/mirjana-spoljaric": {
    kind: "person", en: "Mirjana Spoljaric", aliases: ["Mirjana Spoljaric Egger"],
    ar: "ميريانا سبولياريتش | ميرجانا سبولياريتش | ميريانا سبولجاريك | ميريانا سبولياريك | ميرجانا سبولجاريك",
    arWeak: "سبولياريتش",
  },
  "officials/modibo-traore-ocha": {
    kind: "person", en: "Modibo Traoré (OCHA)", countries: ["ML"], weak: true,
    ar: "موديبو تراوري",
    arCue: "أوتشا | الأمم المتحدة | منسق",
  },
  "officials/mohamed-ag-ismail": {
    kind: "person", en: "Mohamed Ag Ismail", countries: ["ML"],
    ar: "محمد أغ إسماعيل",
  },
  "officials/mohamed-ahmed-mustafa-al-dabi": {
    kind: "person", en: "Mohamed Ahmed Mustafa al-Dabi", countries: ["SD"],
    ar: "محمد أحمد مصطفى الدابي | محمد الدابي | مصطفى الدابي | محمد أحمد الدابي",
  },
  "officials/mohamed-belaiche": {
    kind: "person", en: "Mohamed Belaiche", countries: ["MA"],
    ar: "محمد بلعيش",
    arWeak: "بلعيش",
  },
  "officials/mohamed-chande-othman": {
    kind: "person", en: "Mohamed Chande Othman", countries: ["TZ"],
    ar: "محمد شاندي عثمان",
  },
  "officials/mohamed-cherif-djako": {
    kind: "person", en: "Mohamed Cherif Djako", countries: ["TD"],
    ar: "محمد شريف جاكو",
  },
  "officials/mohamed-fall-ould-bah": {
    kind: "person", en: "Mohamed Fall Ould Bah", countries: ["MR"],
    ar: "محمد فال ولد باه",
  },
  "officials/mohamed-guyo": {
    kind: "person", en: "Mohamed Guyo", countries: ["KE"],
    ar: "محمد عبدي جويو | محمد غويو | محمد علي جويو",
  },
  "officials/mohamed-lamine-sawadogo": {
    kind: "person", en: "Mohamed Lamine Sawadogo", countries: ["BF"],
    ar: "محمد الأمين سوادغو | محمد الأمين سوادوغو",
  },
  "officials/mohamed-mahmoud-ould-mohamedou": {
    kind: "person", en: "Mohamed Mahmoud Ould Mohamedou", countries: ["MR"],
    ar: "محمد محمود ولد محمدو",
  },
  "officials/mohamed-malick-fall": {
    kind: "person", en: "Mohamed Malick Fall", countries: ["SN"],
    ar: "محمد مالك فال | محمد ماليك فال",
  },
  "officials/mohamed-osman-hrw": {
    kind: "person", en: "Mohamed Osman (HRW)", countries: ["SD"], weak: true,
    ar: "محمد عثمان",
    arCue: "هيومن رايتس ووتش | باحث السودان",
  },
  "officials/mohamed-refaat": {
    kind: "person", en: "Mohamed Refaat", weak: true,
    ar: "محمد رفعت",
    arCue: "الهجرة | المنظمة الدولية",
  },
  "officials/mohamed-tayar": {
    kind: "person", en: "Mohamed Tayar", countries: ["MA"], weak: true,
    ar: "محمد الطيار",
    arCue: "المغرب | الباحث | الأمني | الاستراتيجية",
  },
  "officials/mohamed-yakub-janabi": {
    kind: "person", en: "Mohamed Yakub Janabi", countries: ["TZ"],
    ar: "محمد يعقوب جنابي | محمد يعقوب الجنابي",
    arWeak: "جنابي",
  },
  "officials/mohamed-zineddine-analyst": {
    kind: "person", en: "Mohamed Zineddine (analyst)", countries: ["MA"], weak: true,
    ar: "محمد زين الدين",
    arCue: "المغرب | المحلل | أستاذ",
  },
  "officials/mohammad-al-issa": {
    kind: "person", en: "Mohammad al-Issa", countries: ["SA"], weak: true,
    ar: "محمد العيسى | محمد بن عبد الكريم العيسى",
    arCue: "رابطة | العالم الإسلامي",
  },
  "officials/mohan-subramanian": {
    kind: "person", en: "Mohan Subramanian", countries: ["IN"],
    ar: "موهان سوبرامانيان | موهان سوبرامنيان",
  },
  "officials/mona-rishmawi": {
    kind: "person", en: "Mona Rishmawi",
    ar: "منى رشماوي",
    arWeak: "رشماوي",
  },
  "officials/monique-nsanzabaganwa": {
    kind: "person", en: "Monique Nsanzabaganwa", countries: ["RW"],
    ar: "مونيك نسانزاباغانوا | مونيك نسانزاباجانوا",
    arWeak: "نسانزاباغانوا",
  },
  "officials/moses-obi": {
    kind: "person", en: "Moses Obi", countries: ["NG"],
    ar: "موسى أوبي | موزيس أوبي | موسيس أوبي",
  },
  "officials/moussaoui-ajlaoui": {
    kind: "person", en: "Moussaoui Ajlaoui", countries: ["MA"],
    ar: "الموساوي العجلاوي",
  },
  "officials/moustapha-koutoub-sano": {
    kind: "person", en: "Koutoub Moustapha Sano", countries: ["GN"],
    ar: "قطب مصطفى سانو | مصطفى كوتوب سانوه | مصطفى قطب سانو | قطب سانو",
  },
  "officials/moustapha-saij": {
    kind: "person", en: "Moustapha Saïj", countries: ["DZ"],
    ar: "مصطفى صايج",
  },
  "officials/mucahid-durmaz": {
    kind: "person", en: "Mucahid Durmaz",
    ar: "مجاهد دورماز | مجاهد دورمز",
  },
  "officials/muhammad-sulaiman-al-jasser": {
    kind: "person", en: "Muhammad Sulaiman Al Jasser", countries: ["SA"],
    ar: "محمد سليمان الجاسر | محمد بن سليمان الجاسر",
  },
  "officials/muhammad-tayyab-azam": {
    kind: "person", en: "Muhammad Tayyab Azam", countries: ["PK"],
    ar: "محمد طيب أعظم | طيب أعظم",
  },
  "officials/mukhisa-kituyi": {
    kind: "person", en: "Mukhisa Kituyi", countries: ["KE"],
    ar: "موخيسا كيتوي | موخيسا كيتويي",
  },
  "officials/muleya-mwananyanda": {
    kind: "person", en: "Muleya Mwananyanda",
    ar: "موليا موانانياندا | مولايا موانانياندا",
  },
  "officials/mull-katende": {
    kind: "person", en: "Mull Katende", fr: "Mull Sebujja Katende", countries: ["UG"],
    ar: "مول كاتيندي | مول سيبوجا كاتيندي | مول سيبوجا كاتندي | مول كاتندي",
  },
  "officials/murithi-mutiga": {
    kind: "person", en: "Murithi Mutiga",
    ar: "موريثي موتيغا | موريثي موتيجا | ميوريثي موتيغا",
  },
  "officials/mustafa-benlamlih": {
    kind: "person", en: "Mustafa Benlamlih", countries: ["MA"],
    ar: "مصطفى بن المليح | مصطفى بنلمليح",
  },
  "officials/myriam-dessables": {
    kind: "person", en: "Myriam Dessables",
    ar: "ميريام ديسابل | ميريام دسابل | ميريام ديسابلس | مريم ديسابل",
    arWeak: "ديسابل",
  },
  "officials/nabil-el-araby": {
    kind: "person", en: "Nabil el-Araby", countries: ["EG"],
    ar: "نبيل العربي",
  },
  "officials/nabil-kahlouche": {
    kind: "person", en: "Nabil Kahlouche", countries: ["DZ"],
    ar: "نبيل كحلوش",
  },
  "officials/nabila-massrali": {
    kind: "person", en: "Nabila Massrali",
    ar: "نبيلة مصرالي | نبيلة مسرالي",
    arWeak: "مصرالي",
  },
  "officials/najat-rochdi": {
    kind: "person", en: "Najat Rochdi",
    ar: "نجاة رشدي | نجاة روشدي",
  },
  "officials/najim-elhadj-mohamed": {
    kind: "person", en: "Najim Elhadj Mohamed", countries: ["TD", "NE"],
    ar: "نجيم الحاج محمد",
  },
  "officials/nardos-bekele-thomas": {
    kind: "person", en: "Nardos Bekele-Thomas", countries: ["ET"],
    ar: "ناردوس بيكيلي توماس",
  },
  "officials/natalia-kanem": {
    kind: "person", en: "Natalia Kanem", countries: ["PA"],
    ar: "ناتاليا كانيم | ناتاليا كانم",
  },
  "officials/nathaniel-raymond": {
    kind: "person", en: "Nathaniel Raymond",
    ar: "ناثانيال ريموند | ناثانيل ريموند | ناثانييل رايموند",
  },
  "officials/navi-pillay": {
    kind: "person", en: "Navi Pillay", countries: ["ZA"],
    ar: "نافي بيلاي | نافي بيليه | نافانيثيم بيلاي | نفي بيلاي",
    arWeak: "بيلاي",
  },
  "officials/nazhat-shameem-khan": {
    kind: "person", en: "Nazhat Shameem Khan", countries: ["FJ"],
    ar: "نزهت شميم خان",
  },
  "officials/nermin-tawfik": {
    kind: "person", en: "Nermin Tawfik", countries: ["EG"],
    ar: "نرمين توفيق",
  },
  "officials/neven-mimica": {
    kind: "person", en: "Neven Mimica",
    ar: "نيفين ميميتسا | نيفين ميميكا",
    arWeak: "ميميتسا",
  },
  "officials/ngozi-okonjo-iweala": {
    kind: "person", en: "Ngozi Okonjo-Iweala", countries: ["NG"],
    ar: "نغوزي أوكونجو إيويلا | نجوزي أوكونجو إيويلا | نغوزي أوكونجو إيوالا | نجوزي أوكونجو إيوالا | نغوزي أوكونجو إيويالا | إنغوزي أوكونجو إيويالا | أوكونجو إيويالا | نغوزي أوكونجو",
    arWeak: "إيويلا",
  },
  "officials/niagale-bagayoko": {
    kind: "person", en: "Niagalé Bagayoko", countries: ["FR"],
    ar: "نياغالي باغايوكو | نياغاليه باغايوكو | نياجالي باجايوكو",
  },
  "officials/nicholas-kay": {
    kind: "person", en: "Nicholas Kay", countries: ["GB"],
    ar: "نيكولاس كاي",
  },
  "officials/nickolay-mladenov": {
    kind: "person", en: "Nickolay Mladenov", countries: ["BG"],
    ar: "نيكولاي ملادينوف | ملادينوف",
  },
  "officials/nicole-kouassi": {
    kind: "person", en: "Nicole Kouassi", countries: ["CI"],
    ar: "نيكول كواسي",
  },
  "officials/nicole-widdersheim": {
    kind: "person", en: "Nicole Widdersheim",
    ar: "نيكول ويدرشيم | نيكول فيدرسهايم",
  },
  "officials/nima-saeed-abid": {
    kind: "person", en: "Nima Saeed Abid",
    ar: "نعمة سعيد عابد",
  },
  "officials/nkosazana-dlamini-zuma": {
    kind: "person", en: "Nkosazana Dlamini-Zuma", countries: ["ZA"],
    ar: "نكوسازانا دلاميني زوما | دلاميني زوما | نكوسازانا زوما | انكوسازانا دلاميني زوما | ناكوسوزانا دولامينى زوما | نكوسوزانا دلاميني زوما | نكوسازانا دلاميني",
  },
  "officials/noah-taylor": {
    kind: "person", en: "Noah Taylor",
    ar: "نوح تايلور | نوا تايلور",
  },
  "officials/noureddine-mezni": {
    kind: "person", en: "Noureddine Mezni", countries: ["TN"],
    ar: "نور الدين المازني | نور الدين مازني",
  },
  "officials/nuur-mohamud-sheekh": {
    kind: "person", en: "Nuur Mohamud Sheekh", countries: ["KE"],
    ar: "نور محمود شيخ | نور محمود شيك",
  },
  "officials/olga-sarrado": {
    kind: "person", en: "Olga Sarrado",
    ar: "أولغا سارادو | أولغا سارادو مور | أولجا سارادو",
  },
  "officials/olivier-bercault": {
    kind: "person", en: "Olivier Bercault", countries: ["FR"],
    ar: "أوليفييه بيركو | أوليفيه بيركولت",
  },
  "officials/ornella-moderan": {
    kind: "person", en: "Ornella Moderan", countries: ["FR"],
    ar: "أورنيلا موديران",
  },
  "officials/othman-belbeisi": {
    kind: "person", en: "Othman Belbeisi",
    ar: "عثمان بلبيسي | عثمان البلبيسي",
  },
  "officials/ould-seddik-miloud": {
    kind: "person", en: "Ould Seddik Miloud", countries: ["DZ"],
    ar: "ولد الصديق ميلود | ميلود ولد الصديق",
  },
  "officials/oumar-namata-gazama": {
    kind: "person", en: "Oumar Namata Gazama", countries: ["NE"],
    ar: "عمر ناماتا غزاما | عمرو ناماتا غزاما | عمر نماتا غزاما | عمر ناماتا غازاما | أومارو ناماتا غزاما | عمرو نماتا غزاما | أومارو غازاما | أومارو غزاما | أومارو ناماتا",
    arWeak: "غزاما",
  },
  "officials/ousmane-diagana-world-bank": {
    kind: "person", en: "Ousmane Diagana (World Bank)", aliases: ["Ousmane Diagana"], countries: ["MR"],
    ar: "عثمان دياغانا | عثمان جاغانا | عثمان ديانغا",
    arWeak: "دياغانا",
  },
  "officials/parfait-onanga-anyanga": {
    kind: "person", en: "Parfait Onanga-Anyanga", aliases: ["Onanga-Anyanga"], countries: ["GA"],
    ar: "بارفيه أونانغا أنيانغا | بارفي أونانغا أنيانغا | بارفيه أونانغا أنانغا | بارفيت أونانغا أنيانغا | بارفي أونانغا أنانغا | أونانغا أنيانغا | بارفيه اونانغا | بارفيت أونانجا",
    arWeak: "أنيانغا",
  },
  "officials/pascal-boniface": {
    kind: "person", en: "Pascal Boniface",
    ar: "باسكال بونيفاس",
  },
  "officials/pascal-hundt": {
    kind: "person", en: "Pascal Hundt", countries: ["CH"],
    ar: "باسكال هونت | باسكال هوندت",
  },
  "officials/pascal-lamy": {
    kind: "person", en: "Pascal Lamy", countries: ["FR"],
    ar: "باسكال لامي",
  },
  "officials/patrick-nash": {
    kind: "person", en: "Patrick Nash", countries: ["IE"],
    ar: "باتريك ناش",
  },
  "officials/patrick-nyamvumba": {
    kind: "person", en: "Patrick Nyamvumba", countries: ["RW"],
    ar: "باتريك نيامفومبا | باتريك نيامفامبا | باتريك نيامومبا",
  },
  "officials/patrick-youssef": {
    kind: "person", en: "Patrick Youssef",
    ar: "باتريك يوسف",
  },
  "officials/paul-dillon": {
    kind: "person", en: "Paul Dillon",
    ar: "بول ديلون | بول ديلن",
  },
  "officials/paul-ignace-mella": {
    kind: "person", en: "Paul Ignace Mella", countries: ["TZ"],
    ar: "بول إغناس ميلا | بول إغناز ميلا",
  },
  "officials/paul-melly": {
    kind: "person", en: "Paul Melly",
    ar: "بول ميلي | بول ملي",
  },
  "officials/paul-oumarou-koalaga": {
    kind: "person", en: "Paul Oumarou Koalaga", countries: ["BF"],
    ar: "بول عمرو كوالاغا | بول أومارو كوالاغا",
  },
  "officials/payton-knopf": {
    kind: "person", en: "Payton Knopf",
    ar: "بايتون كنوبف | بيتون نوف | بايتون نوبف",
  },
  "officials/pekka-haavisto": {
    kind: "person", en: "Pekka Haavisto",
    ar: "بيكا هافيستو",
  },
  "officials/peter-bouckaert": {
    kind: "person", en: "Peter Bouckaert", countries: ["BE"],
    ar: "بيتر بوكارت | بيتر بوكيرت | بيتر بوكارتس",
  },
  "officials/peter-de-clercq": {
    kind: "person", en: "Peter de Clercq", countries: ["NL"],
    ar: "بيتر دو كليرك | بيتر دي كليرك",
  },
  "officials/peter-devogelaere": {
    kind: "person", en: "Peter Devogelaere", countries: ["BE"],
    ar: "بيتر ديفوغلير | بيتر ديفوغيلير",
  },
  "officials/peter-launsky-tieffenthal": {
    kind: "person", en: "Peter Launsky-Tieffenthal", countries: ["AT"],
    ar: "بيتر لاونسكي تيفنتال | بيتر لاونسكي | بيتر لانسكي تيفنتال",
  },
  "officials/peter-maurer": {
    kind: "person", en: "Peter Maurer", countries: ["CH"],
    ar: "بيتر ماورر | بيتر مورير | بيتر ماورير",
    arWeak: "ماورر",
  },
  "officials/peter-mirow": {
    kind: "person", en: "Peter Mirow", countries: ["DE"],
    ar: "بيتر ميرو | بيتر ميروف",
  },
  "officials/peter-piot": {
    kind: "person", en: "Peter Piot", countries: ["BE"],
    ar: "بيتر بيوت",
  },
  "officials/peter-salama": {
    kind: "person", en: "Peter Salama", countries: ["AU"],
    ar: "بيتر سلامة",
  },
  "officials/peter-stano": {
    kind: "person", en: "Peter Stano",
    ar: "بيتر ستانو",
    arWeak: "ستانو",
  },
  "officials/peter-van-walsum": {
    kind: "person", en: "Peter van Walsum", countries: ["NL"],
    ar: "بيتر فان فالسوم | فان والسوم | بيتر فان والسوم | فان فالسوم",
  },
  "officials/philipp-oliver-gross": {
    kind: "person", en: "Philipp Oliver Gross",
    ar: "فيليب أوليفر غروس | فيليب أوليفر جروس",
  },
  "officials/philippe-landicheff": {
    kind: "person", en: "Philippe Landicheff", countries: ["FR"],
    ar: "فيليب لانديشيف",
  },
  "officials/philippe-lazzarini": {
    kind: "person", en: "Philippe Lazzarini", countries: ["CH"],
    ar: "فيليب لازاريني",
    arWeak: "لازاريني",
  },
  "officials/philippe-rio": {
    kind: "person", en: "Philippe Rio", countries: ["FR"],
    ar: "فيليب ريو",
  },
  "officials/phumzile-mlambo-ngcuka": {
    kind: "person", en: "Phumzile Mlambo-Ngcuka", countries: ["ZA"],
    ar: "فومزيلي ملامبو نغوكا | فومزيلي ملامبو | فومزيلي ملامبو نوكا",
  },
  "officials/pierre-dorbes": {
    kind: "person", en: "Pierre Dorbes",
    ar: "بيار دورب | بيير دورب | بيار دوربيس | بيير دوربيس",
  },
  "officials/piotr-hofmanski": {
    kind: "person", en: "Piotr Hofmański", countries: ["PL"],
    ar: "بيوتر هوفمانسكي",
  },
  "officials/pramila-patten": {
    kind: "person", en: "Pramila Patten", countries: ["MU"],
    ar: "براميلا باتن | براميلا باتين",
  },
  "officials/qu-dongyu": {
    kind: "person", en: "Qu Dongyu",
    ar: "شو دونيو | تشو دونيو | شو دونغيو | شو دونغ يو | تشو دونغيو",
    arWeak: "دونيو",
  },
  "officials/radhouane-nouicer": {
    kind: "person", en: "Radhouane Nouicer", countries: ["TN"],
    ar: "رضوان نويصر | رضوان نويسر",
    arWeak: "نويصر",
  },
  "officials/rafael-grossi": {
    kind: "person", en: "Rafael Grossi",
    ar: "رافاييل غروسي | رفائيل غروسي | رافاييل جروسي | رفائيل جروسي",
    arWeak: "غروسي",
  },
  "officials/rafiullah-qureshi": {
    kind: "person", en: "Rafiullah Qureshi", parent: "organizations/icrc",
    ar: "رفيع الله قريشي | رفيع الله قرشي | رافي الله قريشي",
  },
  "officials/rakha-ahmed-hassan": {
    kind: "person", en: "Rakha Ahmed Hassan", countries: ["EG"],
    ar: "رخا أحمد حسن",
  },
  "officials/ramesh-rajasingham": {
    kind: "person", en: "Ramesh Rajasingham",
    ar: "راميش راجاسينغهام | راميش راجاسنغهام | رامش راشا سنجام | راميش راجاسينغام | راميش راجاسينجهام",
    arWeak: "راجاسينغهام",
  },
  "officials/ramy-zohdy": {
    kind: "person", en: "Ramy Zohdy", aliases: ["Rami Zohdi"], countries: ["EG"],
    ar: "رامي زهدي",
  },
  "officials/rashid-abdi": {
    kind: "person", en: "Rashid Abdi", countries: ["SO"],
    ar: "راشد عبدي | رشيد عبدي",
  },
  "officials/rebeca-grynspan": {
    kind: "person", en: "Rebeca Grynspan", countries: ["CR"],
    ar: "ريبيكا غرينسبان | ريبيكا جرينسبان",
  },
  "officials/reed-brody": {
    kind: "person", en: "Reed Brody", countries: ["US"],
    ar: "ريد برودي",
  },
  "officials/remadji-hoinathy": {
    kind: "person", en: "Remadji Hoinathy", countries: ["TD"],
    ar: "رمادجي هويناتي | رماجي هويناتي",
  },
  "officials/remi-ajibewa": {
    kind: "person", en: "Rémi Ajibewa", countries: ["NG"],
    ar: "ريمي أجيبيوا",
    arWeak: "أجيبيوا",
  },
  "officials/remy-lamah": {
    kind: "person", en: "Rémy Lamah", countries: ["GN"],
    ar: "ريمي لاما | ريمي لاماه",
  },
  "officials/rene-lefort": {
    kind: "person", en: "René Lefort", countries: ["FR"],
    ar: "رينيه لوفور",
  },
  "officials/richard-randriamandrato": {
    kind: "person", en: "Richard Randriamandrato", countries: ["MG"],
    ar: "ريتشارد راندرياماندراتو",
  },
  "officials/richard-williamson-envoy": {
    kind: "person", en: "Richard Williamson (envoy)", aliases: ["Richard Williamson"], countries: ["US"], weak: true,
    ar: "ريتشارد وليامسون | ريتشارد ويليامسون",
    arCue: "السودان | دارفور | المبعوث",
  },
  "officials/rinaldo-depagne": {
    kind: "person", en: "Rinaldo Depagne",
    ar: "رينالدو ديبانيه | رينالدو ديبان",
    arWeak: "ديبانيه",
  },
  "officials/rita-laranjinha": {
    kind: "person", en: "Rita Laranjinha", countries: ["PT"],
    ar: "ريتا لارانجينيا | ريتا لارانجينها",
  },
  "officials/robert-mardini": {
    kind: "person", en: "Robert Mardini", countries: ["LB"],
    ar: "روبير مارديني | روبرت مارديني",
  },
  "officials/robert-piper": {
    kind: "person", en: "Robert Piper",
    ar: "روبرت بايبر",
  },
  "officials/robert-yaw-affram": {
    kind: "person", en: "Robert Yaw Affram", countries: ["GH"],
    ar: "روبرت ياو أفرام",
  },
  "officials/robert-zoellick": {
    kind: "person", en: "Robert Zoellick", countries: ["US"],
    ar: "روبرت زوليك",
  },
  "officials/roberta-jacobson": {
    kind: "person", en: "Roberta Jacobson", countries: ["US"],
    ar: "روبرتا جاكوبسون",
  },
  "officials/roberta-metsola": {
    kind: "person", en: "Roberta Metsola", countries: ["MT"],
    ar: "روبرتا ميتسولا | روبرتا متسولا",
  },
  "officials/roberto-azevedo": {
    kind: "person", en: "Roberto Azevêdo", countries: ["BR"],
    ar: "روبرتو أزيفيدو | روبيرتو أزيفيدو",
  },
  "officials/rodolphe-adada": {
    kind: "person", en: "Rodolphe Adada", countries: ["CG"],
    ar: "رودولف أدادا | رودلف أدادا",
    arWeak: "أدادا",
  },
  "officials/ron-redmond": {
    kind: "person", en: "Ron Redmond", parent: "organizations/unhcr",
    ar: "رون ريدموند | رون ردموند",
  },
  "officials/rosalind-marsden": {
    kind: "person", en: "Rosalind Marsden", countries: ["GB"],
    ar: "روزاليند مارسدن | روزاليندا مارسدن | روزالند مارسدن | روزاليند مارسدين",
  },
  "officials/rosemary-dicarlo": {
    kind: "person", en: "Rosemary DiCarlo",
    ar: "روزماري ديكارلو | روزماري دي كارلو | روز ماري ديكارلو",
    arWeak: "ديكارلو",
  },
  "officials/ross-smith": {
    kind: "person", en: "Ross Smith", weak: true,
    ar: "روس سميث",
    arCue: "برنامج | الأغذية | العالمي",
  },
  "officials/ruben-brigety": {
    kind: "person", en: "Ruben Brigety", countries: ["US"],
    ar: "روبن بريغيتي | روبن بريغتي | روبين بريغيتي | روبن بريجيتي",
  },
  "officials/ruby-sandhu-rojon": {
    kind: "person", en: "Ruby Sandhu-Rojon",
    ar: "روبي ساندهو | روبي ساندو روجون | روبي روجون | روبي ساندهو روجون",
    arWeak: "ساندهو",
  },
  "officials/rupert-colville": {
    kind: "person", en: "Rupert Colville",
    ar: "روبرت كولفيل",
    arWeak: "كولفيل",
  },
  "officials/ryan-cummings": {
    kind: "person", en: "Ryan Cummings", countries: ["ZA"],
    ar: "رايان كامينغز | راين كامينجز",
  },
  "officials/sabri-el-hou": {
    kind: "person", en: "Sabri El Hou", countries: ["MA"],
    ar: "صبري الحو",
  },
  "officials/saidu-tanko-audu": {
    kind: "person", en: "Saidu Tanko Audu", aliases: ["Saidu Audu"], countries: ["NG"],
    ar: "سعيدو أودو | سعيدو تانكو أودو",
  },
  "officials/salah-halima": {
    kind: "person", en: "Salah Halima", countries: ["EG"],
    ar: "صلاح حليمة",
  },
  "officials/salamatu-suleiman": {
    kind: "person", en: "Salamatu Suleiman",
    ar: "سلاماتو حسيني سليمان | سلامتو حسيني سليمان | سلاماتو سليمان",
  },
  "officials/saleh-dabbakeh": {
    kind: "person", en: "Saleh Dabbakeh", countries: ["SD"], parent: "organizations/icrc",
    ar: "صالح الدباكة | صالح دباكة | صالح دبكة | صالح الدبكة",
  },
  "officials/saleh-ishaq-issa": {
    kind: "person", en: "Saleh Ishaq Issa", countries: ["TD"],
    ar: "صالح إسحاق عيسى",
  },
  "officials/salil-shetty": {
    kind: "person", en: "Salil Shetty",
    ar: "سليل شيتي | سليل شتي",
  },
  "officials/salim-ahmed-salim": {
    kind: "person", en: "Salim Ahmed Salim", countries: ["TZ"],
    ar: "سالم أحمد سالم | سليم أحمد سليم",
  },
  "officials/salim-bin-mohammed-al-malik": {
    kind: "person", en: "Salim bin Mohammed al-Malik", countries: ["SA"], weak: true,
    ar: "سالم بن محمد المالك | سالم المالك",
  },
  "officials/salvador-pinto-da-franca": {
    kind: "person", en: "Salvador Pinto da França",
    ar: "سالفادور بينتو دا فرانسا | سالفادور بينتو دا فرانكا",
  },
  "officials/samira-daoud": {
    kind: "person", en: "Samira Daoud", weak: true,
    ar: "سميرة داود | سميرة داوود",
    arCue: "العفو",
  },
  "officials/sania-nishtar": {
    kind: "person", en: "Sania Nishtar", countries: ["PK"],
    ar: "سانيا نيشتار",
  },
  "officials/santiago-fernandez-ortiz-repiso": {
    kind: "person", en: "Santiago Fernández Ortiz-Repiso", countries: ["ES"],
    ar: "سانتياغو فرنانديز أورتيز ريبيسو",
  },
  "officials/sanusi-imran-abdullahi": {
    kind: "person", en: "Sanusi Imran Abdullahi", countries: ["NG"],
    ar: "سانوسي عمران عبد الله",
  },
  "officials/seidik-abba": {
    kind: "person", en: "Seidik Abba", countries: ["NE"],
    ar: "سيديك أبا | صديق أبا | سيديق أبا | صديق عبا | صديقي أبا | سيدك أبا",
  },
  "officials/seif-magango": {
    kind: "person", en: "Seif Magango",
    ar: "سيف ماغانغو | سيف ماجانجو",
    arWeak: "ماغانغو",
  },
  "officials/selma-malika-haddadi": {
    kind: "person", en: "Selma Malika Haddadi", countries: ["DZ"],
    ar: "سلمى مليكة حدادي | سلمى حدادي | مليكة سلمى حدادي",
  },
  "officials/senoussi-bsaikri": {
    kind: "person", en: "Senoussi Bsaikri", countries: ["LY"],
    ar: "السنوسي بسيكري",
  },
  "officials/serge-ekue": {
    kind: "person", en: "Serge Ekué", countries: ["BJ"],
    ar: "سيرج إيكويه | سيرج إيكوي",
    arWeak: "إيكويه",
  },
  "officials/serge-male": {
    kind: "person", en: "Serge Malé", parent: "organizations/unhcr", weak: true,
    ar: "سيرج مالي | سيرج ماليه",
    arCue: "مفوضية | تشاد | اللاجئين",
  },
  "officials/seth-berkley": {
    kind: "person", en: "Seth Berkley", countries: ["US"],
    ar: "سيث بيركلي",
  },
  "officials/seyoum-mesfin": {
    kind: "person", en: "Seyoum Mesfin", countries: ["ET"],
    ar: "سيوم مسفن | سيوم مسفين",
  },
  "officials/shabia-mantoo": {
    kind: "person", en: "Shabia Mantoo",
    ar: "شابيا مانتو | شابيا منتو",
  },
  "officials/shailesh-tinaikar": {
    kind: "person", en: "Shailesh Tinaikar", countries: ["IN"],
    ar: "شايليش تينايكار | شايليش تينيكار | شيليش تينايكار",
  },
  "officials/shashwat-saraf": {
    kind: "person", en: "Shashwat Saraf",
    ar: "شاشوات ساراف | شاشوات سراف | شاشوات صراف",
  },
  "officials/shaun-hughes": {
    kind: "person", en: "Shaun Hughes",
    ar: "شون هيوز",
  },
  "officials/sheldon-yett": {
    kind: "person", en: "Sheldon Yett",
    ar: "شيلدون ييت | شيلدون يت",
  },
  "officials/shewit-woldemichael": {
    kind: "person", en: "Shewit Woldemichael",
    ar: "شيويت ولد ميكائيل | شويت ولدميكائيل | شيويت وولدميكايل",
  },
  "officials/shible-sahbani": {
    kind: "person", en: "Shible Sahbani",
    ar: "شبل صهباني | شبل سهباني",
    arWeak: "صهباني",
  },
  "officials/siaka-coulibaly": {
    kind: "person", en: "Siaka Coulibaly", countries: ["BF"],
    ar: "سياكا كوليبالي",
  },
  "officials/sidie-mohamed-tunis": {
    kind: "person", en: "Sidie Mohamed Tunis", countries: ["SL"],
    ar: "سيدي محمد تونس | سيدي محمد تونيس",
  },
  "officials/silvia-fernandez-de-gurmendi": {
    kind: "person", en: "Silvia Fernández de Gurmendi", countries: ["AR"],
    ar: "سيلفيا فرنانديز",
  },
  "officials/sima-bahous": {
    kind: "person", en: "Sima Bahous", countries: ["JO"],
    ar: "سيما بحوث | سيما سامي بحوث",
  },
  "officials/siobhan-mullally": {
    kind: "person", en: "Siobhán Mullally", countries: ["IE"],
    ar: "سيوبهان مولالي | شيفون مولالي | سيوبان مولالي",
  },
  "officials/song-sang-hyun": {
    kind: "person", en: "Song Sang-hyun", countries: ["KR"],
    ar: "سونغ سانغ هيون | سانغ هيون سونغ",
  },
  "officials/speciosa-wandira-kazibwe": {
    kind: "person", en: "Speciosa Wandira-Kazibwe", countries: ["UG"],
    ar: "سبيسيوزا وانديرا كازيبوي | سبيسيوسا كازيبوي",
  },
  "officials/stephanie-tremblay": {
    kind: "person", en: "Stephanie Tremblay",
    ar: "ستيفاني تريمبلاي | ستيفاني ترمبلي",
    arWeak: "تريمبلاي",
  },
  "officials/stephen-obrien": {
    kind: "person", en: "Stephen O'Brien",
    ar: "ستيفن أوبراين | ستيفن أوبرايان",
    arWeak: "أوبراين",
  },
  "officials/suliman-baldo": {
    kind: "person", en: "Suliman Baldo", countries: ["SD"],
    ar: "سليمان بلدو | سليمان بالدو",
  },
  "officials/sultan-albane": {
    kind: "person", en: "Sultan Albane", aliases: ["Sultan al-Ban"], countries: ["ML"],
    ar: "سلطان ألبان",
  },
  "officials/susan-stigant": {
    kind: "person", en: "Susan Stigant",
    ar: "سوزان ستيغانت | سوزان ستيجانت",
  },
  "officials/sylvain-ore": {
    kind: "person", en: "Sylvain Oré", countries: ["CI"],
    ar: "سيلفان أوري",
  },
  "officials/taieb-baccouche": {
    kind: "person", en: "Taïeb Baccouche", countries: ["TN"],
    ar: "الطيب البكوش",
  },
  "officials/tamara-aburamadan": {
    kind: "person", en: "Tamara Aburamadan", countries: ["US"],
    ar: "تمارا أبو رمضان | تمارا أبورمضان",
  },
  "officials/tarek-megerisi": {
    kind: "person", en: "Tarek Megerisi", countries: ["LY"],
    ar: "طارق المجريسي",
  },
  "officials/tarek-mitri": {
    kind: "person", en: "Tarek Mitri", countries: ["LB"],
    ar: "طارق متري",
  },
  "officials/tarik-jasarevic": {
    kind: "person", en: "Tarik Jasarevic",
    ar: "طارق ياساريفيتش | طارق جاساريفيتش | طارق يساريفيتش",
  },
  "officials/tawanda-hondora": {
    kind: "person", en: "Tawanda Hondora", parent: "organizations/amnesty",
    ar: "تاواندا هوندورا | تواندا هوندورا",
  },
  "officials/taye-brook-zerihoun": {
    kind: "person", en: "Taye-Brook Zerihoun", aliases: ["Taye Brook Zerihoun"], countries: ["ET"],
    ar: "تايي بروك زيريهون | تاي بروك زيريهون | تايي زيريهون | تايي بروك زريهون",
  },
  "officials/ted-chaiban": {
    kind: "person", en: "Ted Chaiban",
    ar: "تيد شيبان | تيد شايبان",
  },
  "officials/tess-ingram": {
    kind: "person", en: "Tess Ingram",
    ar: "تيس إنغرام | تيس إنجرام",
    arWeak: "إنغرام",
  },
  "officials/thabo-mbeki": {
    kind: "person", en: "Thabo Mbeki", countries: ["ZA"],
    ar: "ثابو مبيكي | تابو مبيكي | ثابو امبيكي | تابو امبيكي | أمبيكي",
    arWeak: "مبيكي",
  },
  "officials/thameen-al-kheetan": {
    kind: "person", en: "Thameen Al-Kheetan",
    ar: "ثمين الخيطان",
    arWeak: "الخيطان",
  },
  "officials/thibaut-bruttin": {
    kind: "person", en: "Thibaut Bruttin", countries: ["FR"],
    ar: "تيبو بروتان",
  },
  "officials/thomas-yanga": {
    kind: "person", en: "Thomas Yanga", countries: ["CM"], parent: "organizations/wfp",
    ar: "توماس يانغا | توماس يانجا",
  },
  "officials/tiemoko-kone": {
    kind: "person", en: "Tiémoko Koné", countries: ["CI"], weak: true,
    ar: "تيموكو كوني",
    arCue: "البنك المركزي لدول غرب أفريقيا | محافظ",
  },
  "officials/tiemoko-meyliet-kone": {
    kind: "person", en: "Tiémoko Meyliet Koné", countries: ["CI"],
    ar: "تيموكو ميليت كوني | تييموكو ميليت كوني | تيموكو مييلييه كوني | تييموكو مييلييه كوني | تييموكو كوني",
  },
  "officials/tigere-chagutah": {
    kind: "person", en: "Tigere Chagutah",
    ar: "تيغيري تشاغوتا | تيجيري تشاغوتا | تيغيري شاغوتا | تيجيري شاغوتا | تيجيري تشاغوتاه",
    arWeak: "تشاغوتا",
  },
  "officials/tim-eaton": {
    kind: "person", en: "Tim Eaton",
    ar: "تيم إيتون",
  },
  "officials/tirana-hassan": {
    kind: "person", en: "Tirana Hassan",
    ar: "تيرانا حسن | تيرانا حسان",
  },
  "officials/toby-lanzer": {
    kind: "person", en: "Toby Lanzer",
    ar: "توبي لانزر",
    arWeak: "لانزر",
  },
  "officials/tom-peyre-costa": {
    kind: "person", en: "Tom Peyre-Costa",
    ar: "توم بير كوستا | توم باير كوستا | توم بيري كوستا | توم بيرك كوستا",
  },
  "officials/tomoko-akane": {
    kind: "person", en: "Tomoko Akane", countries: ["JP"],
    ar: "توموكو أكاني",
  },
  "officials/tomson-phiri": {
    kind: "person", en: "Tomson Phiri",
    ar: "تومسون فيري",
  },
  "officials/tor-wennesland": {
    kind: "person", en: "Tor Wennesland", countries: ["NO"],
    ar: "تور وينسلاند | تور فينسلاند | تور وينيسلاند",
  },
  "officials/trond-jensen": {
    kind: "person", en: "Trond Jensen", countries: ["NO"],
    ar: "تروند جنسن",
  },
  "officials/ursula-plassnik": {
    kind: "person", en: "Ursula Plassnik", countries: ["AT"],
    ar: "أورسولا بلاسنيك | اورسولا بلاسنك | أورزولا بلاسنيك",
  },
  "officials/ute-kollies": {
    kind: "person", en: "Ute Kollies",
    ar: "أوتي كوليس | أوتي كولييس",
    arWeak: "كوليس",
  },
  "officials/valentine-rugwabiza": {
    kind: "person", en: "Valentine Rugwabiza", countries: ["RW"],
    ar: "فالنتين روغوابيزا | فالنتاين روغوابيزا | فالنتين روجوابيزا | فالنتاين روجوابيزا | فالنتين روغابيزا",
    arWeak: "روغوابيزا",
  },
  "officials/valerie-amos": {
    kind: "person", en: "Valerie Amos",
    ar: "فاليري آموس",
  },
  "officials/veron-mosengo-omba": {
    kind: "person", en: "Véron Mosengo-Omba",
    ar: "فيرون موسينغو أومبا | فيرون موسينجو أومبا",
    arWeak: "أومبا",
  },
  "officials/victor-adeleke": {
    kind: "person", en: "Victor Adeleke", countries: ["NG"],
    ar: "فيكتور أديليكي | فيكتور أديكونلي أديليكي",
  },
  "officials/victor-angelo": {
    kind: "person", en: "Victor Ângelo", aliases: ["Victor da Silva Angelo"], countries: ["PT"],
    ar: "فيكتور أنجيلو | فكتور أنجيلو | فيكتور دا سيلفا أنجيلو | فيكتور انغيلو",
  },
  "officials/vincent-cochetel": {
    kind: "person", en: "Vincent Cochetel",
    ar: "فنسنت كوشتيل | فانسان كوشتيل | فنسنت كوشيتيل | فانسان كوشيتيل",
    arWeak: "كوشتيل",
  },
  "officials/vincent-lelei": {
    kind: "person", en: "Vincent Lelei", countries: ["KE"],
    ar: "فنسنت ليلي",
  },
  "officials/vincent-rouget": {
    kind: "person", en: "Vincent Rouget",
    ar: "فانسان روجيه | فنسنت روجيه | فنسنت روغيت",
  },
  "officials/violette-kakyomya": {
    kind: "person", en: "Violette Kakyomya",
    ar: "فيوليت كاكيوميا | فيوليت كينيانا كاكيوميا",
    arWeak: "كاكيوميا",
  },
  "officials/virginia-gamba": {
    kind: "person", en: "Virginia Gamba",
    ar: "فيرجينيا غامبا | فيرجينيا جامبا",
    arWeak: "غامبا",
  },
  "officials/vittorio-oppizzi": {
    kind: "person", en: "Vittorio Oppizzi",
    ar: "فيتوريو أوبيزي | فيتوريو أوبيتزي",
  },
  "officials/vladimir-monteiro": {
    kind: "person", en: "Vladimir Monteiro", countries: ["CV"],
    ar: "فلاديمير مونتيرو",
  },
  "officials/wamkele-mene": {
    kind: "person", en: "Wamkele Mene", countries: ["ZA"],
    ar: "وامكيلي ميني",
  },
  "officials/wang-xiaojun": {
    kind: "person", en: "Wang Xiaojun", countries: ["CN"],
    ar: "وانغ شياو جون | وانغ شياوجون",
  },
  "officials/wendy-chamberlin": {
    kind: "person", en: "Wendy Chamberlin", countries: ["US"], parent: "organizations/unhcr",
    ar: "ويندي تشامبرلين | ويندي تشامبرلن | وندي تشامبرلين",
  },
  "officials/werner-albl": {
    kind: "person", en: "Werner Albl", countries: ["DE"],
    ar: "فيرنر ألبل",
  },
  "officials/william-bourdon": {
    kind: "person", en: "William Bourdon", countries: ["FR"],
    ar: "وليام بوردون | ويليام بوردون | وليام بوردو",
  },
  "officials/william-spindler": {
    kind: "person", en: "William Spindler", parent: "organizations/unhcr",
    ar: "وليام سبيندلر | ويليام سبيندلر",
  },
  "officials/william-swing": {
    kind: "person", en: "William Swing",
    ar: "وليام سوينغ | ويليام سوينغ | وليام لاسي سوينغ | ويليام لاسي سوينغ",
  },
  "officials/willy-nyamitwe": {
    kind: "person", en: "Willy Nyamitwe", countries: ["BI"],
    ar: "ويلي نياميتوي | ويلي نياميتوه",
  },
  "officials/winnie-byanyima": {
    kind: "person", en: "Winnie Byanyima", countries: ["UG"],
    ar: "ويني بيانيما",
    arWeak: "بيانيما",
  },
  "officials/wolfgang-weisbrod-weber": {
    kind: "person", en: "Wolfgang Weisbrod-Weber", countries: ["DE"],
    ar: "فولفغانغ فايسبرود | فولفغانغ فايسبرود فيبر | فولفغانغ وايزبرود فيبر | وولفغانغ وايسبرود ويبر | وولفغانغ ويسبرود ويبر",
  },
  "officials/wolfram-lacher": {
    kind: "person", en: "Wolfram Lacher", countries: ["DE"],
    ar: "ولفرام لاخر | فولفرام لاخر | وولفرام لاشر | فولفرام لاشر",
  },
  "officials/xavier-creach": {
    kind: "person", en: "Xavier Creach",
    ar: "كزافييه كريش | كزافيي كريش | كزافييه كرياش | كزافيي كرياش",
  },
  "officials/yacoub-el-hillo": {
    kind: "person", en: "Yacoub El Hillo", countries: ["SD"],
    ar: "يعقوب الحلو",
  },
  "officials/yamingue-betinbaye": {
    kind: "person", en: "Yamingué Bétinbaye", countries: ["TD"],
    ar: "يامينغي بيتينباي",
  },
  "officials/yao-agbetse": {
    kind: "person", en: "Yao Agbetse", countries: ["TG"],
    ar: "ياو أغبيتسي | ياو أغبيتس",
  },
  "officials/yasmin-sooka": {
    kind: "person", en: "Yasmin Sooka", countries: ["ZA"],
    ar: "ياسمين سوكا | ياسمين سوكة | ياسمين صوكا",
  },
  "officials/ylva-johansson": {
    kind: "person", en: "Ylva Johansson", countries: ["SE"],
    ar: "يلفا يوهانسون | إيلفا يوهانسون | يلفا جوهانسون",
  },
  "officials/yousef-al-othaimeen": {
    kind: "person", en: "Yousef al-Othaimeen", countries: ["SA"],
    ar: "يوسف العثيمين | يوسف بن أحمد العثيمين",
  },
  "officials/yuji-iwasawa": {
    kind: "person", en: "Yuji Iwasawa", countries: ["JP"],
    ar: "يوجي إيواساوا",
  },
  "officials/yury-fedotov": {
    kind: "person", en: "Yury Fedotov",
    ar: "يوري فيدوتوف",
    arWeak: "فيدوتوف",
  },
  "officials/zainab-bangura": {
    kind: "person", en: "Zainab Bangura", countries: ["SL"],
    ar: "زينب بانغورا | زينب بنغورا | زينب هوا بانغورا",
    arWeak: "بانغورا",
  },
  "officials/zeid-raad-al-hussein": {
    kind: "person", en: "Zeid Ra'ad Al Hussein", countries: ["JO"],
    ar: "زيد رعد الحسين | زيد بن رعد الحسين | زيد بن رعد | الأمير زيد بن رعد",
  },
  "officials/zia-ur-rehman": {
    kind: "person", en: "Zia Ur Rehman (force commander)", countries: ["PK"], weak: true,
    ar: "ضياء الرحمن",
    arCue: "المينورسو | مينورسو | الصحراء",
  },
  "officials/ziad-ayoubi": {
    kind: "person", en: "Ziad Ayoubi",
    ar: "زياد أيوبي | زياد الأيوبي",
  },
};
