import type { ActorTable } from "../../core/records.ts";

/**
 * States from afar that deal with the Sahel: ministers, envoys, ambassadors, officers of France, the United States, Russia,
 * Ukraine, China, Turkey, Spain, Italy, Germany, the Gulf and others. Names and offices from general knowledge. No
 * Wikidata items: none could be checked.
 */
export const powers: ActorTable = {
  "powers/abbas-araghchi": {
    kind: "person", en: "Abbas Araghchi", countries: ["IR"],
    ar: "عباس عراقجي | عباس عراقتشي",
    arWeak: "عراقجي",
  },
  "powers/abdullah-bin-zayed-al-nahyan": {
    kind: "person", en: "Abdullah bin Zayed Al Nahyan", countries: ["AE"],
    ar: "عبد الله بن زايد | عبد الله بن زايد آل نهيان",
  },
  "powers/abdullah-gul": {
    kind: "person", en: "Abdullah Gül", countries: ["TR"],
    ar: "عبد الله غل | عبد الله غول | عبد الله جول",
  },
  "powers/abdullah-ocalan": {
    kind: "person", en: "Abdullah Öcalan", countries: ["TR"],
    ar: "عبد الله أوجلان | أوجلان",
  },
  "powers/adam-boehler": {
    kind: "person", en: "Adam Boehler", countries: ["US"],
    ar: "آدم بوهلر | آدم بولر",
  },
  "powers/adel-al-jubeir": {
    kind: "person", en: "Adel al-Jubeir", countries: ["SA"],
    ar: "عادل الجبير",
  },
  "powers/adrien-quelin": {
    kind: "person", en: "Adrien Quélin", countries: ["FR"],
    ar: "أدريان كيلان",
  },
  "powers/afd-germany": {
    kind: "party", en: "Alternative for Germany", acronyms: ["AfD"], countries: ["DE"],
    ar: "حزب البديل من أجل ألمانيا | البديل من أجل ألمانيا | حزب البديل لألمانيا",
  },
  "powers/agnes-faivre": {
    kind: "person", en: "Agnès Faivre", countries: ["FR"],
    ar: "أنييس فيفر",
  },
  "powers/ahmed-kattan": {
    kind: "person", en: "Ahmed Kattan", countries: ["SA"],
    ar: "أحمد قطان | أحمد بن عبد العزيز قطان",
    arWeak: "قطان",
  },
  "powers/ahmet-davutoglu": {
    kind: "person", en: "Ahmet Davutoğlu", countries: ["TR"],
    ar: "أحمد داود أوغلو | داود أوغلو",
  },
  "powers/akp": {
    kind: "party", en: "Justice and Development Party (Turkey)", acronyms: ["AKP"], countries: ["TR"],
    ar: "حزب العدالة والتنمية التركي | العدالة والتنمية التركي",
  },
  "powers/alain-antil": {
    kind: "person", en: "Alain Antil", countries: ["FR"],
    ar: "آلان أنتيل",
  },
  "powers/alain-bertoncello": {
    kind: "person", en: "Alain Bertoncello", countries: ["FR"],
    ar: "آلان برتونسيلو | ألان بيرتونسيلو",
  },
  "powers/alain-juppe": {
    kind: "person", en: "Alain Juppé", countries: ["FR"],
    ar: "آلان جوبيه",
    arWeak: "جوبيه",
  },
  "powers/alberto-nunez-feijoo": {
    kind: "person", en: "Alberto Núñez Feijóo", countries: ["ES"],
    ar: "ألبرتو نونييز فيخو | نونييز فيخو",
  },
  "powers/aleksandar-vucic": {
    kind: "person", en: "Aleksandar Vučić", countries: ["RS"],
    ar: "ألكسندر فوتشيتش | فوتشيتش",
  },
  "powers/aleksei-saltykov": {
    kind: "person", en: "Aleksei Saltykov", countries: ["RU"],
    ar: "أليكسي سالتيكوف",
  },
  "powers/alexander-darchiev": {
    kind: "person", en: "Alexander Darchiev", countries: ["RU"],
    ar: "ألكسندر دارتشييف | ألكسندر دارتشيف",
  },
  "powers/alexander-dugin": {
    kind: "person", en: "Alexander Dugin", countries: ["RU"],
    ar: "ألكسندر دوغين",
    arWeak: "دوغين",
  },
  "powers/alexander-ionov": {
    kind: "person", en: "Alexander Ionov", countries: ["RU"],
    ar: "ألكسندر إيونوف",
    arWeak: "إيونوف",
  },
  "powers/alexander-laskaris": {
    kind: "person", en: "Alexander Laskaris", countries: ["US"],
    ar: "ألكسندر لاسكاريس",
    arWeak: "لاسكاريس",
  },
  "powers/alexander-lavrentyev": {
    kind: "person", en: "Alexander Lavrentyev", countries: ["RU"],
    ar: "ألكسندر لافرنتييف",
  },
  "powers/alexander-lukashenko": {
    kind: "person", en: "Alexander Lukashenko", countries: ["BY"],
    ar: "ألكسندر لوكاشينكو",
    arWeak: "لوكاشينكو",
  },
  "powers/alexander-schallenberg": {
    kind: "person", en: "Alexander Schallenberg", countries: ["AT"],
    ar: "ألكسندر شالنبرغ",
  },
  "powers/alexander-stubb": {
    kind: "person", en: "Alexander Stubb", countries: ["FI"],
    ar: "ألكسندر ستوب",
  },
  "powers/alexandre-garcia": {
    kind: "person", en: "Alexandre Garcia", countries: ["FR"],
    ar: "ألكسندر غارسيا | ألكسندر جارسيا | ألكساندر غارسيا",
  },
  "powers/alexandre-martin-soldier": {
    kind: "person", en: "Alexandre Martin (soldier)", countries: ["FR"],
    ar: "ألكسندر مارتان",
  },
  "powers/alexei-navalny": {
    kind: "person", en: "Alexei Navalny", countries: ["RU"],
    ar: "أليكسي نافالني | نافالني",
  },
  "powers/alexey-likhachev": {
    kind: "person", en: "Alexey Likhachev", countries: ["RU"],
    ar: "أليكسي ليخاتشوف | أليكسي ليخاتشيف",
    arWeak: "ليخاتشوف",
  },
  "powers/alexis-kohler": {
    kind: "person", en: "Alexis Kohler", countries: ["FR"],
    ar: "أليكسي كولر | ألكسي كولر | أليكسيس كولر",
  },
  "powers/alexis-tsipras": {
    kind: "person", en: "Alexis Tsipras", countries: ["GR"],
    ar: "أليكسيس تسيبراس | تسيبراس",
  },
  "powers/alfonso-dastis": {
    kind: "person", en: "Alfonso Dastis", countries: ["ES"],
    ar: "ألفونسو داستيس",
  },
  "powers/ali-akbar-salehi": {
    kind: "person", en: "Ali Akbar Salehi", countries: ["IR"],
    ar: "علي أكبر صالحي",
  },
  "powers/ali-bin-hassan-jaafar": {
    kind: "person", en: "Ali bin Hassan Jaafar", countries: ["SA"], weak: true,
    ar: "علي بن حسن جعفر | علي حسن جعفر | علي الحسن جعفر",
  },
  "powers/ali-erbas": {
    kind: "person", en: "Ali Erbaş", countries: ["TR"],
    ar: "علي أرباش | علي أرباس",
  },
  "powers/ali-larijani": {
    kind: "person", en: "Ali Larijani", countries: ["IR"],
    ar: "علي لاريجاني",
  },
  "powers/ali-yerlikaya": {
    kind: "person", en: "Ali Yerlikaya", countries: ["TR"],
    ar: "علي يرلي كايا | علي يرليكايا",
  },
  "powers/alparslan-bayraktar": {
    kind: "person", en: "Alparslan Bayraktar", countries: ["TR"],
    ar: "ألب أرسلان بيرقدار",
  },
  "powers/anatoly-antonov": {
    kind: "person", en: "Anatoly Antonov", countries: ["RU"],
    ar: "أناتولي أنتونوف | أناتولي أنطونوف",
  },
  "powers/anatoly-bashkin": {
    kind: "person", en: "Anatoly Bashkin", countries: ["RU"],
    ar: "أناتولي باشكين",
    arWeak: "باشكين",
  },
  "powers/andrei-belousov": {
    kind: "person", en: "Andrei Belousov", aliases: ["Andrey Belousov"], countries: ["RU"],
    ar: "أندريه بيلوسوف | أندري بيلوسوف",
    arWeak: "بيلوسوف",
  },
  "powers/andrei-chernovol": {
    kind: "person", en: "Andrei Chernovol", countries: ["RU"],
    ar: "أندريه تشيرنوفول | أندريه تشورنوفول | أندري تشيرنوفول",
    arWeak: "تشيرنوفول",
  },
  "powers/andrei-troshev": {
    kind: "person", en: "Andrei Troshev", countries: ["RU"],
    ar: "أندريه تروشيف | أندري تروشيف | تروشيف",
  },
  "powers/andrej-babis": {
    kind: "person", en: "Andrej Babiš", countries: ["CZ"],
    ar: "أندريه بابيش | أندريي بابيش",
  },
  "powers/andres-manuel-lopez-obrador": {
    kind: "person", en: "Andrés Manuel López Obrador", countries: ["MX"],
    ar: "أندريس مانويل لوبيز أوبرادور | لوبيز أوبرادور",
  },
  "powers/andrew-mitchell": {
    kind: "person", en: "Andrew Mitchell", countries: ["GB"],
    ar: "أندرو ميتشل",
  },
  "powers/andrew-young-ambassador": {
    kind: "person", en: "Andrew Young (ambassador)", aliases: ["Andrew Young"], countries: ["US"], weak: true,
    ar: "أندرو يونغ",
    arCue: "السفير | بوركينا",
  },
  "powers/andrii-sybiha": {
    kind: "person", en: "Andrii Sybiha", countries: ["UA"],
    ar: "أندريه سيبيها | أندري سيبيها | أندريه سيبيغا | أندري سيبيغا",
    arWeak: "سيبيها",
  },
  "powers/andrii-yermak": {
    kind: "person", en: "Andrii Yermak", countries: ["UA"],
    ar: "أندريه يرماك | أندري يرماك",
    arWeak: "يرماك",
  },
  "powers/andriy-yusov": {
    kind: "person", en: "Andriy Yusov", countries: ["UA"],
    ar: "أندريه يوسوف | أندري يوسوف",
  },
  "powers/andrzej-duda": {
    kind: "person", en: "Andrzej Duda", countries: ["PL"],
    ar: "أندريه دودا | أندجي دودا",
  },
  "powers/angelino-alfano": {
    kind: "person", en: "Angelino Alfano", countries: ["IT"],
    ar: "أنجيلينو ألفانو | أنجلينو ألفانو | ألفانو",
  },
  "powers/anibal-cavaco-silva": {
    kind: "person", en: "Aníbal Cavaco Silva", countries: ["PT"],
    ar: "أنيبال كافاكو سيلفا",
  },
  "powers/anita-anand": {
    kind: "person", en: "Anita Anand", countries: ["CA"],
    ar: "أنيتا أناند",
  },
  "powers/ann-linde": {
    kind: "person", en: "Ann Linde", countries: ["SE"],
    ar: "آن ليندي",
    arWeak: "ليندي",
  },
  "powers/anna-evstigneeva": {
    kind: "person", en: "Anna Evstigneeva", countries: ["RU"],
    ar: "آنا إيفستيغنييفا | آنا ايفستيغنيفا",
    arWeak: "إيفستيغنييفا",
  },
  "powers/anne-claire-legendre": {
    kind: "person", en: "Anne-Claire Legendre", countries: ["FR"],
    ar: "آن كلير لوجندر | آن كلير ليجندر",
    arWeak: "لوجندر",
  },
  "powers/anne-hidalgo": {
    kind: "person", en: "Anne Hidalgo", countries: ["FR"],
    ar: "آن هيدالغو | آن هيدالجو | آن إيدالغو",
  },
  "powers/anne-lauvergeon": {
    kind: "person", en: "Anne Lauvergeon", countries: ["FR"], parent: "companies/orano",
    ar: "آن لوفيرجون | آن لوفرجون | آن لوفيرجيون",
  },
  "powers/anne-sophie-ave": {
    kind: "person", en: "Anne-Sophie Avé", countries: ["FR"],
    ar: "آن صوفي آفي | آن صوفي أفيه",
  },
  "powers/annegret-kramp-karrenbauer": {
    kind: "person", en: "Annegret Kramp-Karrenbauer", countries: ["DE"],
    ar: "أنغريت كرامب كارنباور | أنيغريت كرامب كارنباور | أنغريت كرامب كارينباور | أنيغريت كرامب كارينباور | كرامب كارنباور",
    arWeak: "كارنباور",
  },
  "powers/anniken-huitfeldt": {
    kind: "person", en: "Anniken Huitfeldt", countries: ["NO"],
    ar: "أنيكن هويتفيلدت | أنيكين هويتفيلت",
  },
  "powers/anthony-albanese": {
    kind: "person", en: "Anthony Albanese", countries: ["AU"],
    ar: "أنتوني ألبانيز | أنتوني ألبانيزي",
  },
  "powers/antoine-anfre": {
    kind: "person", en: "Antoine Anfré", countries: ["FR"],
    ar: "أنطوان أنفري | أنطوان أنفريه",
    arWeak: "أنفري",
  },
  "powers/antoine-glaser": {
    kind: "person", en: "Antoine Glaser", countries: ["FR"],
    ar: "أنطوان غلاسر | أنطوان جلاسر | أنطوان غلاسير | أنطوان غلازر",
    arWeak: "غلاسر",
  },
  "powers/anton-kobyakov": {
    kind: "person", en: "Anton Kobyakov", countries: ["RU"],
    ar: "أنطون كوبياكوف",
    arWeak: "كوبياكوف",
  },
  "powers/anton-yelizarov": {
    kind: "person", en: "Anton Yelizarov", countries: ["RU"],
    ar: "أنطون يليزاروف | أنطون إليزاروف",
    arWeak: "يليزاروف",
  },
  "powers/anwar-gargash": {
    kind: "person", en: "Anwar Gargash", countries: ["AE"],
    ar: "أنور قرقاش",
    arWeak: "قرقاش",
  },
  "powers/anwar-ibrahim": {
    kind: "person", en: "Anwar Ibrahim", countries: ["MY"],
    ar: "أنور إبراهيم",
  },
  "powers/arancha-gonzalez-laya": {
    kind: "person", en: "Arancha González Laya", countries: ["ES"],
    ar: "أرانتشا غونزاليس لايا | أرانشا غونزاليس لايا | أرانتشا غونثاليث لايا | أرانشا غونثاليث لايا",
  },
  "powers/ashraf-ghani": {
    kind: "person", en: "Ashraf Ghani", countries: ["AF"],
    ar: "أشرف غني",
  },
  "powers/ashton-carter": {
    kind: "person", en: "Ashton Carter", countries: ["US"],
    ar: "أشتون كارتر",
  },
  "powers/augusto-santos-silva": {
    kind: "person", en: "Augusto Santos Silva", countries: ["PT"],
    ar: "أوغوستو سانتوس سيلفا",
  },
  "powers/aung-san-suu-kyi": {
    kind: "person", en: "Aung San Suu Kyi", countries: ["MM"],
    ar: "أونغ سان سو تشي | أونغ سان سوتشي",
  },
  "powers/aurelien-lechevallier": {
    kind: "person", en: "Aurélien Lechevallier", countries: ["FR"],
    ar: "أوريليان لوشوفالييه | أورليان لوشوفالييه",
  },
  "powers/avigdor-lieberman": {
    kind: "person", en: "Avigdor Lieberman", countries: ["IL"],
    ar: "أفيغدور ليبرمان | أفيجدور ليبرمان",
  },
  "powers/barbara-woodward": {
    kind: "person", en: "Barbara Woodward", countries: ["GB"],
    ar: "باربارا وودوارد | باربرا وودوارد",
  },
  "powers/bart-de-wever": {
    kind: "person", en: "Bart De Wever", countries: ["BE"],
    ar: "بارت دي ويفر | بارت دي فيفر",
  },
  "powers/beatrice-le-fraper-du-hellen": {
    kind: "person", en: "Béatrice Le Fraper du Hellen", countries: ["FR"],
    ar: "بياتريس لوفرابير دو هيلين | بياتريس لوفرابير",
  },
  "powers/ben-cardin": {
    kind: "person", en: "Ben Cardin", countries: ["US"],
    ar: "بن كاردين",
  },
  "powers/ben-wallace": {
    kind: "person", en: "Ben Wallace", countries: ["GB"],
    ar: "بن والاس",
  },
  "powers/benazir-bhutto": {
    kind: "person", en: "Benazir Bhutto", countries: ["PK"],
    ar: "بينظير بوتو | بي نظير بوتو",
  },
  "powers/benjamin-roger": {
    kind: "person", en: "Benjamin Roger", countries: ["FR"],
    ar: "بنجامين روجيه",
  },
  "powers/benoit-puga": {
    kind: "person", en: "Benoît Puga", countries: ["FR"],
    ar: "بونوا بوغا | بينوا بوغا | بونوا بيغا",
  },
  "powers/bernard-bajolet": {
    kind: "person", en: "Bernard Bajolet", countries: ["FR"],
    ar: "برنار باجوليه",
    arWeak: "باجوليه",
  },
  "powers/bernard-barrera": {
    kind: "person", en: "Bernard Barrera", countries: ["FR", "ML"],
    ar: "برنار باريرا",
  },
  "powers/bernard-cazeneuve": {
    kind: "person", en: "Bernard Cazeneuve", countries: ["FR"],
    ar: "برنار كازنوف | برنار كازينوف",
    arWeak: "كازنوف",
  },
  "powers/bernard-henri-levy": {
    kind: "person", en: "Bernard Henri Lévy", countries: ["FR"],
    ar: "برنار هنري ليفي",
  },
  "powers/bernard-kouchner": {
    kind: "person", en: "Bernard Kouchner", countries: ["FR"],
    ar: "برنار كوشنير | برنارد كوشنير | كوشنير",
  },
  "powers/bernard-squarcini": {
    kind: "person", en: "Bernard Squarcini", countries: ["FR"],
    ar: "برنار سكوارسيني",
  },
  "powers/bernard-valero": {
    kind: "person", en: "Bernard Valero", countries: ["FR"],
    ar: "برنار فاليرو | بيرنار فاليرو | برنارد فاليرو",
  },
  "powers/bernie-sanders": {
    kind: "person", en: "Bernie Sanders", countries: ["US"],
    ar: "بيرني ساندرز",
  },
  "powers/bertrand-badie": {
    kind: "person", en: "Bertrand Badie", countries: ["FR"],
    ar: "برتران بديع | برتران بادي",
  },
  "powers/bertrand-cochery": {
    kind: "person", en: "Bertrand Cochery", countries: ["FR"],
    ar: "برتران كوشيري | برتران كوشري | برتراند كوشيري",
    arWeak: "كوشيري",
  },
  "powers/beverly-ochieng": {
    kind: "person", en: "Beverly Ochieng", countries: ["KE"],
    ar: "بيفرلي أوشينغ | بيفرلي أوتشينغ",
  },
  "powers/bill-clinton": {
    kind: "person", en: "Bill Clinton", countries: ["US"],
    ar: "بيل كلينتون",
  },
  "powers/binali-yildirim": {
    kind: "person", en: "Binali Yıldırım", countries: ["TR"],
    ar: "بن علي يلدريم | بن علي يلديريم | بنعلي يلدرم",
  },
  "powers/bisa-williams": {
    kind: "person", en: "Bisa Williams", countries: ["US"],
    ar: "بيزا ويليامز | بيسا ويليامز | بيزا وليامز | بيسا وليامز",
  },
  "powers/boris-johnson": {
    kind: "person", en: "Boris Johnson", countries: ["GB"],
    ar: "بوريس جونسون",
  },
  "powers/boris-zhilko": {
    kind: "person", en: "Boris Zhilko", countries: ["RU"],
    ar: "بوريس زيلكو | بوريس جيلكو | بوريس آناتوليفتش زيلكو",
  },
  "powers/brad-cooper": {
    kind: "person", en: "Brad Cooper", countries: ["US"],
    ar: "براد كوبر",
  },
  "powers/brian-mast": {
    kind: "person", en: "Brian Mast", countries: ["US"],
    ar: "براين ماست",
  },
  "powers/brian-shukan": {
    kind: "person", en: "Brian Shukan", countries: ["US"],
    ar: "برايان شوكان | براين شوكان | بريان شوكان",
    arWeak: "شوكان",
  },
  "powers/brice-hortefeux": {
    kind: "person", en: "Brice Hortefeux", countries: ["FR"],
    ar: "بريس أورتفو | بريس هورتفو | بريس هورتوفو",
  },
  "powers/brigitte-macron": {
    kind: "person", en: "Brigitte Macron", countries: ["FR"],
    ar: "بريجيت ماكرون",
  },
  "powers/brothers-of-italy": {
    kind: "party", en: "Brothers of Italy", aliases: ["Fratelli d'Italia"], countries: ["IT"],
    ar: "حزب إخوة إيطاليا | إخوة إيطاليا",
  },
  "powers/bruno-baratz": {
    kind: "person", en: "Bruno Baratz", countries: ["FR"],
    ar: "برونو باراتز",
  },
  "powers/bruno-clement-bollee": {
    kind: "person", en: "Bruno Clément-Bollée", countries: ["FR"],
    ar: "برونو كليمان بولي | برونو كليمون بولي",
  },
  "powers/bruno-foucher": {
    kind: "person", en: "Bruno Foucher", countries: ["FR"],
    ar: "برونو فوشيه | برونو فوشي",
    arWeak: "فوشيه",
  },
  "powers/bruno-guibert": {
    kind: "person", en: "Bruno Guibert", countries: ["FR"],
    ar: "برونو غيبير | برونو جيبير | برونو غيبيرت",
    arWeak: "غيبير",
  },
  "powers/bruno-le-maire": {
    kind: "person", en: "Bruno Le Maire", countries: ["FR"],
    ar: "برونو لومير | برونو لو مير",
    arWeak: "لومير",
  },
  "powers/bruno-le-roux": {
    kind: "person", en: "Bruno Le Roux", countries: ["FR"],
    ar: "برونو لو رو | برونو لورو",
  },
  "powers/bruno-retailleau": {
    kind: "person", en: "Bruno Retailleau", countries: ["FR"],
    ar: "برونو روتايو | برونو ريتايو | روتايو | برونو ريتايلو | برونو روتيو",
  },
  "powers/bryan-black": {
    kind: "person", en: "Bryan Black", countries: ["US"],
    ar: "برايان بلاك",
  },
  "powers/bundestag": {
    kind: "institution", en: "Bundestag", countries: ["DE"],
    ar: "البوندستاغ | البوندستاج | مجلس النواب الألماني | البوندستاغ الألماني",
  },
  "powers/burhanettin-duran": {
    kind: "person", en: "Burhanettin Duran", countries: ["TR"],
    ar: "برهان الدين دوران | برهان الدين ضوران",
  },
  "powers/carme-chacon": {
    kind: "person", en: "Carme Chacón", countries: ["ES"],
    ar: "كارمي شاكون | كارمي تشاكون | كارمن شاكون",
  },
  "powers/caroline-roussy": {
    kind: "person", en: "Caroline Roussy", countries: ["FR"],
    ar: "كارولين روسي",
  },
  "powers/carter-ham": {
    kind: "person", en: "Carter Ham", countries: ["US"],
    ar: "كارتر هام | كارتر حام",
  },
  "powers/caspar-veldkamp": {
    kind: "person", en: "Caspar Veldkamp", countries: ["NL"],
    ar: "كاسبار فيلدكامب",
  },
  "powers/catherine-vautrin": {
    kind: "person", en: "Catherine Vautrin", countries: ["FR"],
    ar: "كاترين فوتران",
    arWeak: "فوتران",
  },
  "powers/cedric-de-pierrepont": {
    kind: "person", en: "Cédric de Pierrepont", countries: ["FR"],
    ar: "سيدريك دو بييربون | سيدريك دو بيربون | سيدريك دي بيربون | سيدريك دو بييريبون",
  },
  "powers/celeste-wallander": {
    kind: "person", en: "Celeste Wallander", countries: ["US"],
    ar: "سيليست والاندر",
  },
  "powers/celso-amorim": {
    kind: "person", en: "Celso Amorim", countries: ["BR"],
    ar: "سيلسو أموريم",
  },
  "powers/cevdet-yilmaz": {
    kind: "person", en: "Cevdet Yılmaz", countries: ["TR"],
    ar: "جودت يلماز",
  },
  "powers/charles-de-gaulle": {
    kind: "person", en: "Charles de Gaulle", countries: ["FR"],
    ar: "شارل ديغول | شارل دي غول | شارل ديجول",
  },
  "powers/charles-q-brown": {
    kind: "person", en: "Charles Q. Brown", aliases: ["Charles Brown"], countries: ["US"], weak: true,
    ar: "تشارلز براون | تشارلز كيو براون",
    arCue: "الأركان | الجنرال",
  },
  "powers/chen-xiaodong": {
    kind: "person", en: "Chen Xiaodong", countries: ["CN"],
    ar: "تشن شياو دونغ | تشن شياودونغ",
  },
  "powers/chinese-communist-party": {
    kind: "party", en: "Chinese Communist Party", fr: "Parti communiste chinois", acronyms: ["CCP"], countries: ["CN"],
    ar: "الحزب الشيوعي الصيني",
  },
  "powers/chris-coons": {
    kind: "person", en: "Chris Coons", countries: ["US"],
    ar: "كريس كونز",
  },
  "powers/chris-smith-congressman": {
    kind: "person", en: "Chris Smith (congressman)", countries: ["US"], weak: true,
    ar: "كريس سميث",
    arCue: "الكونغرس | النائب | نيجيريا | السودان",
  },
  "powers/chris-trott": {
    kind: "person", en: "Chris Trott", countries: ["GB"],
    ar: "كريس تروت",
  },
  "powers/chris-van-hollen": {
    kind: "person", en: "Chris Van Hollen", countries: ["US"],
    ar: "كريس فان هولن",
  },
  "powers/christian-cambon": {
    kind: "person", en: "Christian Cambon", countries: ["FR"],
    ar: "كريستيان كامبون",
  },
  "powers/christian-rouyer": {
    kind: "person", en: "Christian Rouyer", countries: ["FR", "ML"],
    ar: "كريستيان روييه | كريستيان رويير | كرستيان روييه",
  },
  "powers/christiane-amanpour": {
    kind: "person", en: "Christiane Amanpour", countries: ["US"],
    ar: "كريستيان أمانبور",
  },
  "powers/christine-fages": {
    kind: "person", en: "Christine Fages", countries: ["FR"],
    ar: "كريستين فاجس | كريستين فاج",
  },
  "powers/christine-lambrecht": {
    kind: "person", en: "Christine Lambrecht", countries: ["DE"],
    ar: "كريستين لامبرشت | كريستينا لامبرشت | كريستين لامبريشت | كريستينا لامبريشت",
    arWeak: "لامبرشت",
  },
  "powers/christoph-retzlaff": {
    kind: "person", en: "Christoph Retzlaff", countries: ["DE"],
    ar: "كريستوف ريتزلاف",
  },
  "powers/christophe-bigot": {
    kind: "person", en: "Christophe Bigot", countries: ["FR"],
    ar: "كريستوف بيغو | كريستوف بيجو",
  },
  "powers/christophe-boisbouvier": {
    kind: "person", en: "Christophe Boisbouvier", countries: ["FR"],
    ar: "كريستوف بوابوفييه",
  },
  "powers/christophe-castaner": {
    kind: "person", en: "Christophe Castaner", countries: ["FR"],
    ar: "كريستوف كاستانير | كاستانير",
  },
  "powers/christophe-guilhou": {
    kind: "person", en: "Christophe Guilhou", countries: ["FR"],
    ar: "كريستوف غيلو | كريستوف غييو | كريستوف جيلو",
  },
  "powers/christophe-lecourtier": {
    kind: "person", en: "Christophe Lecourtier", countries: ["FR"],
    ar: "كريستوف لوكورتييه | كريستوف لوكورتيي",
  },
  "powers/christophe-lemoine": {
    kind: "person", en: "Christophe Lemoine", countries: ["FR"],
    ar: "كريستوف لوموان",
  },
  "powers/christophe-prazuck": {
    kind: "person", en: "Christophe Prazuck", countries: ["FR"],
    ar: "كريستوف برازوك | كريستوف برازوتشيك",
  },
  "powers/christopher-donahue": {
    kind: "person", en: "Christopher Donahue", countries: ["US"],
    ar: "كريستوفر دوناهو | كريستوفر دوناهيو",
  },
  "powers/christopher-grady": {
    kind: "person", en: "Christopher Grady", countries: ["US"],
    ar: "كريستوفر غرادي | كريستوفر جرادي",
  },
  "powers/christopher-landau": {
    kind: "person", en: "Christopher Landau", countries: ["US"],
    ar: "كريستوفر لانداو",
    arWeak: "لانداو",
  },
  "powers/christopher-maier": {
    kind: "person", en: "Christopher Maier", countries: ["US"],
    ar: "كريستوفر ماير",
  },
  "powers/christopher-stevens": {
    kind: "person", en: "Christopher Stevens", countries: ["US"],
    ar: "كريستوفر ستيفنز | كريس ستيفنز",
  },
  "powers/chrysoula-zacharopoulou": {
    kind: "person", en: "Chrysoula Zacharopoulou", countries: ["FR"],
    ar: "كريسولا زاخاروبولو",
    arWeak: "زاخاروبولو",
  },
  "powers/chrystia-freeland": {
    kind: "person", en: "Chrystia Freeland", countries: ["CA"],
    ar: "كريستيا فريلاند",
  },
  "powers/chuck-hagel": {
    kind: "person", en: "Chuck Hagel", countries: ["US"],
    ar: "تشاك هيغل | تشاك هاغل | تشاك هيجل",
  },
  "powers/chuck-schumer": {
    kind: "person", en: "Chuck Schumer", countries: ["US"],
    ar: "تشاك شومر",
  },
  "powers/clarissa-ward": {
    kind: "person", en: "Clarissa Ward", countries: ["US"],
    ar: "كلاريسا وارد",
  },
  "powers/claude-gueant": {
    kind: "person", en: "Claude Guéant", countries: ["FR"],
    ar: "كلود غيان | كلود غيون | كلود جيان",
    arWeak: "غيان",
  },
  "powers/claudia-sheinbaum": {
    kind: "person", en: "Claudia Sheinbaum", countries: ["MX"],
    ar: "كلوديا شينباوم | كلاوديا شينباوم",
  },
  "powers/colin-powell": {
    kind: "person", en: "Colin Powell", countries: ["US"],
    ar: "كولن باول | كولين باول",
  },
  "powers/colin-wells": {
    kind: "person", en: "Colin Wells", countries: ["GB"],
    ar: "كولين ويلس | كولين ويلز",
  },
  "powers/condoleezza-rice": {
    kind: "person", en: "Condoleezza Rice", countries: ["US"],
    ar: "كوندوليزا رايس | كونداليزا رايس",
  },
  "powers/conservative-party-uk": {
    kind: "party", en: "Conservative Party (UK)", aliases: ["Conservative Party"], countries: ["GB"],
    ar: "حزب المحافظين البريطاني",
  },
  "powers/corina-sanders": {
    kind: "person", en: "Corina Sanders", countries: ["US"],
    ar: "كورينا ساندرز",
    arWeak: "ساندرز",
  },
  "powers/cory-mills": {
    kind: "person", en: "Cory Mills", countries: ["US"],
    ar: "كوري ميلز",
  },
  "powers/cynthia-kierscht": {
    kind: "person", en: "Cynthia Kierscht", countries: ["US"],
    ar: "سينثيا كيرشت | سينثيا كيرشيت | سنتيا كريشيت | سينتيا كيرشت | سينثيا كريشت | سنتيا كيرشت",
    arWeak: "كيرشت",
  },
  "powers/cyril-carcy": {
    kind: "person", en: "Cyril Carcy", countries: ["FR"],
    ar: "سيريل كارسي",
    arWeak: "كارسي",
  },
  "powers/dagvin-anderson": {
    kind: "person", en: "Dagvin Anderson", countries: ["US"],
    ar: "داغفين أندرسون | داجفين أندرسون | داغفين أندرس | داغفين آر إم أندرسون",
  },
  "powers/dai-bing": {
    kind: "person", en: "Dai Bing", countries: ["CN"],
    ar: "داي بينغ | داي بينج",
  },
  "powers/dalai-lama": {
    kind: "person", en: "Dalai Lama", countries: ["CN"],
    ar: "الدالاي لاما",
  },
  "powers/damien-boiteux": {
    kind: "person", en: "Damien Boiteux", countries: ["FR"],
    ar: "داميان بواتو | داميان بواتوه | داميان بوايتو",
  },
  "powers/dan-caine": {
    kind: "person", en: "Dan Caine", countries: ["US"], weak: true,
    ar: "دان كين | دان كاين",
    arCue: "الأركان | الجنرال",
  },
  "powers/dana-white": {
    kind: "person", en: "Dana White", countries: ["US"],
    ar: "دانا وايت",
  },
  "powers/daniel-ortega": {
    kind: "person", en: "Daniel Ortega", countries: ["NI"],
    ar: "دانيال أورتيغا | دانييل أورتيجا",
  },
  "powers/daniel-rubinstein": {
    kind: "person", en: "Daniel Rubinstein", countries: ["US"],
    ar: "دانيال روبنشتاين | دانييل روبنشتاين | دانيال روبنستين | دانييل روبنستين | دانيال روبينستاين",
    arWeak: "روبنشتاين",
  },
  "powers/david-cameron": {
    kind: "person", en: "David Cameron", countries: ["GB"],
    ar: "ديفيد كاميرون | دافيد كاميرون",
  },
  "powers/david-fischer": {
    kind: "person", en: "David Fischer", countries: ["US"], weak: true,
    ar: "ديفيد فيشر | دافيد فيشر | ديفد شفر",
    arCue: "المغرب | الصحراء | السفير الأميركي",
  },
  "powers/david-petraeus": {
    kind: "person", en: "David Petraeus", countries: ["US"],
    ar: "ديفيد بتريوس | ديفيد بترايوس",
  },
  "powers/david-rodriguez-general": {
    kind: "person", en: "David Rodriguez (general)", aliases: ["David Rodriguez"], countries: ["US"], weak: true,
    ar: "ديفيد رودريغيز | ديفيد رودريجيز | دافيد رودريغيز | ديفيد رودريجز",
    arCue: "أفريكوم | الجنرال",
  },
  "powers/david-satterfield": {
    kind: "person", en: "David Satterfield", countries: ["US"],
    ar: "ديفيد ساترفيلد | ساترفيلد | دافيد ساترفيلد",
  },
  "powers/david-thomson": {
    kind: "person", en: "David Thomson", countries: ["FR"],
    ar: "ديفيد تومسون | دافيد تومسون",
  },
  "powers/deborah-jones": {
    kind: "person", en: "Deborah Jones", countries: ["US"],
    ar: "ديبورا جونز",
  },
  "powers/democratic-party-us": {
    kind: "party", en: "Democratic Party (United States)", countries: ["US"],
    ar: "الحزب الديمقراطي الأمريكي | الحزب الديمقراطي الأميركي",
  },
  "powers/denis-manturov": {
    kind: "person", en: "Denis Manturov", countries: ["RU"],
    ar: "دينيس مانتوروف | مانتوروف",
  },
  "powers/denis-pavlov": {
    kind: "person", en: "Denis Pavlov", countries: ["RU"],
    ar: "دينيس بافلوف",
  },
  "powers/denis-tull": {
    kind: "person", en: "Denis Tull", countries: ["DE"],
    ar: "دينيس تول",
  },
  "powers/dennis-hankins": {
    kind: "person", en: "Dennis Hankins", countries: ["US"],
    ar: "دينيس هانكينز | دنيس هانكينز",
    arWeak: "هانكينز",
  },
  "powers/devlet-bahceli": {
    kind: "person", en: "Devlet Bahçeli", countries: ["TR"],
    ar: "دولت بهجلي",
  },
  "powers/dick-schoof": {
    kind: "person", en: "Dick Schoof", countries: ["NL"],
    ar: "ديك شوف",
  },
  "powers/didier-reynders": {
    kind: "person", en: "Didier Reynders", countries: ["BE"],
    ar: "ديدييه رايندرز | ديدييه ريندرس",
    arWeak: "رايندرز",
  },
  "powers/dietrich-pohl": {
    kind: "person", en: "Dietrich Pohl", countries: ["DE"],
    ar: "ديتريش بول | ديتريتش بول",
  },
  "powers/dilma-rousseff": {
    kind: "person", en: "Dilma Rousseff", countries: ["BR"],
    ar: "ديلما روسيف",
    arWeak: "روسيف",
  },
  "powers/dmitry-medvedev": {
    kind: "person", en: "Dmitry Medvedev", countries: ["RU"],
    ar: "ديمتري ميدفيديف | دميتري ميدفيديف",
    arWeak: "ميدفيديف",
  },
  "powers/dmitry-polyanskiy": {
    kind: "person", en: "Dmitry Polyanskiy", countries: ["RU"],
    ar: "دميتري بوليانسكي | ديمتري بوليانسكي",
  },
  "powers/dmytro-kuleba": {
    kind: "person", en: "Dmytro Kuleba", countries: ["UA"],
    ar: "دميترو كوليبا | ديميترو كوليبا | ديمترو كوليبا",
    arWeak: "كوليبا",
  },
  "powers/dominic-raab": {
    kind: "person", en: "Dominic Raab", countries: ["GB"],
    ar: "دومينيك راب",
  },
  "powers/dominique-de-villepin": {
    kind: "person", en: "Dominique de Villepin", countries: ["FR"],
    ar: "دومينيك دوفيلبان | دومينيك دو فيلبان",
  },
  "powers/donald-bolduc": {
    kind: "person", en: "Donald Bolduc", countries: ["US"],
    ar: "دونالد بولدوك | بولدوك",
  },
  "powers/donald-booth": {
    kind: "person", en: "Donald Booth", countries: ["US"],
    ar: "دونالد بوث | دونالد بوس",
  },
  "powers/donald-teitelbaum": {
    kind: "person", en: "Donald Teitelbaum", countries: ["US"],
    ar: "دونالد تايتلبوم",
  },
  "powers/dorothy-shea": {
    kind: "person", en: "Dorothy Shea", countries: ["US"],
    ar: "دوروثي شيا | دوروثي شاي",
  },
  "powers/dov-zerah": {
    kind: "person", en: "Dov Zerah", countries: ["FR"],
    ar: "دوف زيراه",
  },
  "powers/duke-buchan": {
    kind: "person", en: "Duke Buchan", countries: ["US"],
    ar: "ديوك بوكان | دوك بوكان | ديوك بيوكان",
  },
  "powers/dustin-wright": {
    kind: "person", en: "Dustin Wright", countries: ["US"],
    ar: "داستن رايت",
  },
  "powers/ebrahim-raisi": {
    kind: "person", en: "Ebrahim Raisi", countries: ["IR"],
    ar: "إبراهيم رئيسي",
  },
  "powers/edmondo-cirielli": {
    kind: "person", en: "Edmondo Cirielli", countries: ["IT"],
    ar: "إدموندو شيريلي | إدموندو تشيريللي",
    arWeak: "شيريلي",
  },
  "powers/edouard-guillaud": {
    kind: "person", en: "Édouard Guillaud", countries: ["FR"],
    ar: "إدوار غيو | إدوار جيو | إدوار غيار | إدوار غييو | إدوارد غيو | إدوارد غيلو",
  },
  "powers/edouard-philippe": {
    kind: "person", en: "Édouard Philippe", countries: ["FR"],
    ar: "إدوار فيليب | إدوارد فيليب",
  },
  "powers/edwy-plenel": {
    kind: "person", en: "Edwy Plenel", countries: ["FR"],
    ar: "إدوي بلينيل",
  },
  "powers/ekrem-imamoglu": {
    kind: "person", en: "Ekrem İmamoğlu", countries: ["TR"],
    ar: "أكرم إمام أوغلو | إمام أوغلو",
  },
  "powers/eli-cohen": {
    kind: "person", en: "Eli Cohen", countries: ["IL"], weak: true,
    ar: "إيلي كوهين",
    arCue: "إسرائيل | الإسرائيلي",
  },
  "powers/elie-tenenbaum": {
    kind: "person", en: "Élie Tenenbaum", countries: ["FR"],
    ar: "إيلي تيننباوم | إيلي تينينباوم",
  },
  "powers/elisabeth-borne": {
    kind: "person", en: "Élisabeth Borne", countries: ["FR"],
    ar: "إليزابيث بورن",
  },
  "powers/elisabeth-guigou": {
    kind: "person", en: "Élisabeth Guigou", countries: ["FR"],
    ar: "إليزابيث غيغو | إليزابيت غيغو",
  },
  "powers/elisabetta-trenta": {
    kind: "person", en: "Elisabetta Trenta", countries: ["IT"],
    ar: "إليزابيتا ترينتا",
  },
  "powers/elizabeth-moore-aubin": {
    kind: "person", en: "Elizabeth Moore Aubin", countries: ["US"],
    ar: "إليزابيث مور أوبين | إليزابيت مور أوبين",
  },
  "powers/ellen-thorburn": {
    kind: "person", en: "Ellen Thorburn", countries: ["US"],
    ar: "إيلين ثوربورن",
  },
  "powers/emmanuel-besnier": {
    kind: "person", en: "Emmanuel Besnier", countries: ["FR"],
    ar: "إيمانويل بيسنييه | إيمانويل بيسنيي",
  },
  "powers/emmanuel-bonne": {
    kind: "person", en: "Emmanuel Bonne", countries: ["FR"],
    ar: "إيمانويل بون",
  },
  "powers/emmanuelle-blatmann": {
    kind: "person", en: "Emmanuelle Blatmann", countries: ["FR"],
    ar: "إيمانويل بلاتمان",
  },
  "powers/endre-stiansen": {
    kind: "person", en: "Endre Stiansen", countries: ["NO"],
    ar: "إندري ستيانسن | اندريه ستيانسن",
  },
  "powers/enrico-letta": {
    kind: "person", en: "Enrico Letta", countries: ["IT"],
    ar: "إنريكو ليتا | إنريكو لتا",
  },
  "powers/enzo-moavero-milanesi": {
    kind: "person", en: "Enzo Moavero Milanesi", countries: ["IT"],
    ar: "إنزو موافيرو ميلانيزي | إينزو موافيرو",
  },
  "powers/erard-corbin-de-mangoux": {
    kind: "person", en: "Érard Corbin de Mangoux", countries: ["FR"],
    ar: "إيرار كوربان دو مانغو",
  },
  "powers/eric-ciotti": {
    kind: "person", en: "Éric Ciotti", countries: ["FR"],
    ar: "إريك سيوتي | إيريك سيوتي",
  },
  "powers/eric-reeves": {
    kind: "person", en: "Eric Reeves", countries: ["US"],
    ar: "إريك ريفز",
  },
  "powers/eric-whitaker": {
    kind: "person", en: "Eric Whitaker", countries: ["US"],
    ar: "إريك ويتيكر | إريك ويتاكر | إيريك ويتكر",
    arWeak: "ويتيكر",
  },
  "powers/eric-zemmour": {
    kind: "person", en: "Éric Zemmour", countries: ["FR"],
    ar: "إيريك زيمور | إريك زمور | إيريك زمور | إريك زيمور",
  },
  "powers/erik-prince": {
    kind: "person", en: "Erik Prince", countries: ["US"],
    ar: "إريك برنس | إيريك برنس | إريك برينس | إيريك برينس",
  },
  "powers/erna-solberg": {
    kind: "person", en: "Erna Solberg", countries: ["NO"],
    ar: "إرنا سولبرغ | إرنا سولبيرغ",
    arWeak: "سولبرغ",
  },
  "powers/esmaeil-baghaei": {
    kind: "person", en: "Esmaeil Baghaei", countries: ["IR"],
    ar: "إسماعيل بقائي",
  },
  "powers/espen-barth-eide": {
    kind: "person", en: "Espen Barth Eide", countries: ["NO"],
    ar: "إسبن بارث إيدي | إسبن بارت إيدي",
  },
  "powers/eunice-reddick": {
    kind: "person", en: "Eunice Reddick", countries: ["US"],
    ar: "يونيس ريديك",
  },
  "powers/evelyne-decorps": {
    kind: "person", en: "Évelyne Decorps", countries: ["FR"],
    ar: "إيفلين ديكور | إيفلين دوكور",
    arWeak: "ديكور",
  },
  "powers/evo-morales": {
    kind: "person", en: "Evo Morales", countries: ["BO"],
    ar: "إيفو موراليس",
  },
  "powers/fabien-mandon": {
    kind: "person", en: "Fabien Mandon", countries: ["FR"],
    ar: "فابيان ماندون | فابيان موندون",
    arWeak: "ماندون",
  },
  "powers/fabrizio-lobasso": {
    kind: "person", en: "Fabrizio Lobasso", countries: ["IT"],
    ar: "فابريزيو لوباسو",
  },
  "powers/fahrettin-altun": {
    kind: "person", en: "Fahrettin Altun", countries: ["TR"],
    ar: "فخر الدين ألطون",
  },
  "powers/fatih-yildiz": {
    kind: "person", en: "Fatih Yıldız", aliases: ["Fatih Yildiz"], countries: ["TR"],
    ar: "فاتح يلدز | فاتح يلدظ",
  },
  "powers/federal-criminal-police-office": {
    kind: "state-force", en: "Federal Criminal Police Office", aliases: ["Bundeskriminalamt"], acronyms: ["BKA"], countries: ["DE"],
    ar: "المكتب الاتحادي للشرطة الجنائية | المكتب الاتحادي الألماني للشرطة الجنائية | المكتب الاتحادي للتحقيقات الجنائية الألماني",
  },
  "powers/federation-council-russia": {
    kind: "institution", en: "Federation Council (Russia)", countries: ["RU"],
    ar: "مجلس الاتحاد الروسي",
  },
  "powers/felipe-vi": {
    kind: "person", en: "Felipe VI", countries: ["ES"],
    ar: "فيليبي السادس | فيليب السادس | الملك فيليبي السادس",
  },
  "powers/fernando-clavijo": {
    kind: "person", en: "Fernando Clavijo", countries: ["ES"],
    ar: "فرناندو كلافيخو | فيرناندو كلافيخو",
  },
  "powers/fernando-grande-marlaska": {
    kind: "person", en: "Fernando Grande-Marlaska", countries: ["ES"],
    ar: "فرناندو غراندي مارلاسكا | فرناندو جراندي مارلاسكا",
    arWeak: "مارلاسكا",
  },
  "powers/fethullah-gulen": {
    kind: "person", en: "Fethullah Gülen", countries: ["TR"],
    ar: "فتح الله غولن | فتح الله جولن | فتح الله كولن | غولن",
  },
  "powers/florent-geel": {
    kind: "person", en: "Florent Geel", countries: ["FR"],
    ar: "فلوران جيل | فلوران غيل",
  },
  "powers/francisco-soriano": {
    kind: "person", en: "Francisco Soriano", countries: ["FR"],
    ar: "فرانسيسكو سوريانو | فرانشيسكو سوريانو",
  },
  "powers/franck-paris": {
    kind: "person", en: "Franck Paris", countries: ["FR"],
    ar: "فرانك باري | فرانك باريس",
  },
  "powers/franco-frattini": {
    kind: "person", en: "Franco Frattini", countries: ["IT"],
    ar: "فرانكو فراتيني | فراتيني",
  },
  "powers/francois-bayrou": {
    kind: "person", en: "François Bayrou", countries: ["FR"],
    ar: "فرانسوا بايرو",
  },
  "powers/francois-delattre": {
    kind: "person", en: "François Delattre", countries: ["FR"],
    ar: "فرانسوا ديلاتر | فرانسوا دولاتر",
  },
  "powers/francois-delmas": {
    kind: "person", en: "François Delmas", countries: ["FR"],
    ar: "فرانسوا ديلماس",
  },
  "powers/francois-fillon": {
    kind: "person", en: "François Fillon", countries: ["FR"],
    ar: "فرانسوا فيون | فرانسوا فييون | فرنسوا فيون",
  },
  "powers/francois-gouyette": {
    kind: "person", en: "François Gouyette", countries: ["FR"],
    ar: "فرانسوا غوييت | فرانسوا جوييت",
  },
  "powers/francois-mitterrand": {
    kind: "person", en: "François Mitterrand", countries: ["FR"],
    ar: "فرانسوا ميتران | فرنسوا ميتران | ميتران",
  },
  "powers/francois-soudan": {
    kind: "person", en: "François Soudan", countries: ["FR"],
    ar: "فرانسوا سودان",
  },
  "powers/francois-xavier-de-woillemont": {
    kind: "person", en: "François-Xavier de Woillemont", aliases: ["Xavier de Woillemont"], countries: ["FR"],
    ar: "فرانسوا كزافييه دي ويمون | فرانسوا كزافييه دو ويمون | فرانسوا كزافييه دي ووايمون | فرانسوا كزافييه دو ووايمون | كزافييه دو ووايمون | كزافييه دو وويلمون | فرنسوا كزافييه دو ووليمون | فرنسوا غزافييه دو ووليون | فرنسوا كزافييه دو ويلمون",
    arWeak: "ووايمون",
  },
  "powers/francois-xavier-mabin": {
    kind: "person", en: "François-Xavier Mabin", countries: ["FR"],
    ar: "فرانسوا كزافييه مابان | فرانسوا كزافيي مابان",
  },
  "powers/frank-walter-steinmeier": {
    kind: "person", en: "Frank-Walter Steinmeier", countries: ["DE"],
    ar: "فرانك فالتر شتاينماير | فرانك والتر شتاينماير | فرانك فالتر شتاينمير",
    arWeak: "شتاينماير",
  },
  "powers/frederic-barbry": {
    kind: "person", en: "Frédéric Barbry", countries: ["FR"],
    ar: "فريدريك باربري",
    arWeak: "باربري",
  },
  "powers/frederic-blachon": {
    kind: "person", en: "Frédéric Blachon", countries: ["FR"],
    ar: "فريدريك بلاشون | فريديريك بلاشون | فردريك بلاشون",
    arWeak: "بلاشون",
  },
  "powers/frederic-parisot": {
    kind: "person", en: "Frédéric Parisot", countries: ["FR"],
    ar: "فريدريك باريزو",
    arWeak: "باريزو",
  },
  "powers/friedrich-merz": {
    kind: "person", en: "Friedrich Merz", countries: ["DE"],
    ar: "فريدريش ميرتس | فريدريك ميرتس | فريدريش ميرز | فريدريك ميرز",
    arWeak: "ميرتس",
  },
  "powers/fu-cong": {
    kind: "person", en: "Fu Cong", countries: ["CN"],
    ar: "فو كونغ | فو تسونغ",
  },
  "powers/fuat-oktay": {
    kind: "person", en: "Fuat Oktay", countries: ["TR"],
    ar: "فؤاد أوقطاي | فؤاد أقطاي | فؤاد أوكتاي",
  },
  "powers/fumio-kishida": {
    kind: "person", en: "Fumio Kishida", countries: ["JP"],
    ar: "فوميو كيشيدا | كيشيدا",
  },
  "powers/gabriel-attal": {
    kind: "person", en: "Gabriel Attal", countries: ["FR"],
    ar: "غابرييل أتال | جابرييل أتال",
  },
  "powers/gabriel-boric": {
    kind: "person", en: "Gabriel Boric", countries: ["CL"],
    ar: "غابرييل بوريك | جابرييل بوريك",
  },
  "powers/gayle-smith": {
    kind: "person", en: "Gayle Smith", countries: ["US"],
    ar: "غايل سميث | جيل سميث",
  },
  "powers/geeta-pasi": {
    kind: "person", en: "Geeta Pasi", countries: ["US"],
    ar: "غيتا باسي | جيتا باسي",
  },
  "powers/genevieve-darrieussecq": {
    kind: "person", en: "Geneviève Darrieussecq", countries: ["FR"],
    ar: "جنفياف داريوسيك | جينفييف داريوسيك",
    arWeak: "داريوسيك",
  },
  "powers/geng-shuang": {
    kind: "person", en: "Geng Shuang", countries: ["CN"],
    ar: "قنغ شوانغ | غنغ شوانغ | جينغ شوانغ",
  },
  "powers/george-w-bush": {
    kind: "person", en: "George W. Bush", countries: ["US"],
    ar: "جورج بوش | جورج دبليو بوش | بوش الابن",
  },
  "powers/georgy-borisenko": {
    kind: "person", en: "Georgy Borisenko", countries: ["RU"],
    ar: "غيورغي بوريسينكو",
    arWeak: "بوريسينكو",
  },
  "powers/georgy-todua": {
    kind: "person", en: "Georgy Todua", countries: ["RU"],
    ar: "جورجي تودوا",
  },
  "powers/gerald-darmanin": {
    kind: "person", en: "Gérald Darmanin", countries: ["FR"],
    ar: "جيرالد دارمانان | دارمانان | جيرالد درمانان | جيرالد دارمانين",
  },
  "powers/gerard-collomb": {
    kind: "person", en: "Gérard Collomb", countries: ["FR"],
    ar: "جيرار كولومب",
  },
  "powers/gerard-longuet": {
    kind: "person", en: "Gérard Longuet", countries: ["FR"],
    ar: "جيرار لونغيه | جيرار لونجيه",
    arWeak: "لونغيه",
  },
  "powers/gerd-muller-minister": {
    kind: "person", en: "Gerd Müller (minister)", aliases: ["Gerd Müller"], countries: ["DE"], weak: true,
    ar: "غيرد مولر | جيرد مولر | جيرد مولير",
    arCue: "التنمية | الوزير",
  },
  "powers/gideon-saar": {
    kind: "person", en: "Gideon Sa'ar", countries: ["IL"],
    ar: "جدعون ساعر | غدعون ساعر",
  },
  "powers/giles-lever": {
    kind: "person", en: "Giles Lever", countries: ["GB"],
    ar: "جايلز ليفر | جيلز ليفر",
  },
  "powers/gilles-huberson": {
    kind: "person", en: "Gilles Huberson", countries: ["FR"],
    ar: "جيل هوبيرسون | جيل هوبرسون | جيل أوبرسون",
    arWeak: "هوبيرسون",
  },
  "powers/gilles-jaron": {
    kind: "person", en: "Gilles Jaron", countries: ["FR"],
    ar: "جيل جارون | جيل جارو | جيل جاغون",
  },
  "powers/gilles-thibault": {
    kind: "person", en: "Gilles Thibault", countries: ["FR", "BF"],
    ar: "جيل تيبو",
  },
  "powers/gillian-milovanovic": {
    kind: "person", en: "Gillian Milovanovic", countries: ["US"],
    ar: "جيليان ميلوفانوفيتش",
  },
  "powers/gina-haspel": {
    kind: "person", en: "Gina Haspel", countries: ["US"],
    ar: "جينا هاسبل",
  },
  "powers/gitanas-nauseda": {
    kind: "person", en: "Gitanas Nausėda", countries: ["LT"],
    ar: "غيتاناس ناوسيدا | جيتاناس ناوسيدا",
  },
  "powers/giuseppe-conte": {
    kind: "person", en: "Giuseppe Conte", countries: ["IT"],
    ar: "جوزيبي كونتي | جوسيبي كونتي",
  },
  "powers/gordon-brown": {
    kind: "person", en: "Gordon Brown", countries: ["GB"],
    ar: "غوردون براون | جوردون براون",
  },
  "powers/gregoire-de-saint-quentin": {
    kind: "person", en: "Grégoire de Saint-Quentin", countries: ["FR"],
    ar: "غريغوار دو سان كونتان | غريغوار دي سان كونتان | غريغوار دو سان كانتان | غريغوار دي سان كانتان",
  },
  "powers/gregory-meeks": {
    kind: "person", en: "Gregory Meeks", countries: ["US"],
    ar: "غريغوري ميكس | جريجوري ميكس",
  },
  "powers/guido-westerwelle": {
    kind: "person", en: "Guido Westerwelle", countries: ["DE"],
    ar: "غيدو فسترفيله | غيدو فيسترفيله | غيدو فيسترفيلي",
    arWeak: "فسترفيله",
  },
  "powers/guo-jiakun": {
    kind: "person", en: "Guo Jiakun", countries: ["CN"],
    ar: "قوه جياكون | قو جياكون",
    arWeak: "جياكون",
  },
  "powers/gustavo-petro": {
    kind: "person", en: "Gustavo Petro", countries: ["CO"],
    ar: "غوستافو بيترو | جوستافو بيترو",
  },
  "powers/haluk-bayraktar": {
    kind: "person", en: "Haluk Bayraktar", countries: ["TR"],
    ar: "خلوق بيرقدار | هالوك بيرقدار | خلوق بايراكتار | هالوك بايراكتار",
  },
  "powers/haluk-gorgun": {
    kind: "person", en: "Haluk Görgün", countries: ["TR"],
    ar: "خلوق غورغون | هالوك غورغون",
  },
  "powers/hamad-al-jneibi": {
    kind: "person", en: "Hamad al-Jneibi", aliases: ["Hamad Mohammed Humaid al-Jneibi"], countries: ["AE"],
    ar: "حمد الجنيبي | حمد محمد الجنيبي | حمد محمد حميد الجنيبي",
  },
  "powers/hamid-karzai": {
    kind: "person", en: "Hamid Karzai", countries: ["AF"],
    ar: "حامد كرزاي",
    arWeak: "كرزاي",
  },
  "powers/han-zheng": {
    kind: "person", en: "Han Zheng", countries: ["CN"],
    ar: "هان تشنغ | هان تشينغ",
  },
  "powers/hani-salah": {
    kind: "person", en: "Hani Salah", countries: ["EG"], weak: true,
    ar: "هاني صلاح",
    arCue: "السفير | السودان | بورتسودان | المصري",
  },
  "powers/hanno-pevkur": {
    kind: "person", en: "Hanno Pevkur", countries: ["EE"],
    ar: "هانو بيفكور",
  },
  "powers/harriett-baldwin": {
    kind: "person", en: "Harriett Baldwin", countries: ["GB"],
    ar: "هارييت بالدوين | هاريت بالدوين",
  },
  "powers/hassan-rouhani": {
    kind: "person", en: "Hassan Rouhani", countries: ["IR"],
    ar: "حسن روحاني",
  },
  "powers/heather-nauert": {
    kind: "person", en: "Heather Nauert", countries: ["US"],
    ar: "هيذر ناورت | هيذر نويرت",
  },
  "powers/heiko-maas": {
    kind: "person", en: "Heiko Maas", countries: ["DE"],
    ar: "هايكو ماس",
  },
  "powers/helene-le-gal": {
    kind: "person", en: "Hélène Le Gal", countries: ["FR"],
    ar: "هيلين لوغال | إيلين لوغال | هيلين لوجال",
  },
  "powers/heni-nsaibia": {
    kind: "person", en: "Héni Nsaibia", countries: ["TN"],
    ar: "هيني نصيبيا | هني نصيبية | هاني نصيبية | هيني نسايبيا | هني نسيبية",
  },
  "powers/henri-bentegeat": {
    kind: "person", en: "Henri Bentégeat", countries: ["FR"],
    ar: "هنري بنتيجا | هنري بينتيجا",
  },
  "powers/henri-de-raincourt": {
    kind: "person", en: "Henri de Raincourt", countries: ["FR"],
    ar: "هنري دو رانكور | هنري دي رانكور | هنري دي رانكورت",
  },
  "powers/herve-besancenot": {
    kind: "person", en: "Hervé Besancenot", countries: ["FR"],
    ar: "إيرفيه بيزانسنو | هيرفيه بيزانسنو",
  },
  "powers/herve-morin": {
    kind: "person", en: "Hervé Morin", countries: ["FR"],
    ar: "هيرفيه موران | هيرفي موران | إيرفيه موران | ارفيه موران",
  },
  "powers/herve-pierre": {
    kind: "person", en: "Hervé Pierre", countries: ["FR"],
    ar: "إيرفيه بيار | إيرفيه بيير",
  },
  "powers/hillary-clinton": {
    kind: "person", en: "Hillary Clinton", countries: ["US"],
    ar: "هيلاري كلينتون",
    arWeak: "كلينتون",
  },
  "powers/hossam-issa": {
    kind: "person", en: "Hossam Issa", countries: ["EG"], weak: true,
    ar: "حسام عيسى",
    arCue: "السفير | مصر | السودان",
  },
  "powers/hossein-amir-abdollahian": {
    kind: "person", en: "Hossein Amir-Abdollahian", countries: ["IR"],
    ar: "حسين أمير عبد اللهيان | أمير عبد اللهيان",
  },
  "powers/house-of-commons-uk": {
    kind: "institution", en: "House of Commons (United Kingdom)", aliases: ["House of Commons"], countries: ["GB"],
    ar: "مجلس العموم البريطاني",
    arWeak: "مجلس العموم",
    arCue: "البريطاني | بريطانيا | لندن",
  },
  "powers/house-of-lords": {
    kind: "institution", en: "House of Lords", countries: ["GB"],
    ar: "مجلس اللوردات البريطاني | مجلس اللوردات",
  },
  "powers/howard-lutnick": {
    kind: "person", en: "Howard Lutnick", countries: ["US"],
    ar: "هوارد لوتنيك",
  },
  "powers/hu-jintao": {
    kind: "person", en: "Hu Jintao", countries: ["CN"],
    ar: "هو جينتاو | هو جين تاو",
  },
  "powers/hua-chunying": {
    kind: "person", en: "Hua Chunying", countries: ["CN"],
    ar: "هوا تشون ينغ | هوا تشونينغ",
  },
  "powers/hugo-chavez": {
    kind: "person", en: "Hugo Chávez", countries: ["VE"],
    ar: "هوغو تشافيز | هوجو شافيز | تشافيز | هوغو شافيز",
  },
  "powers/hulusi-akar": {
    kind: "person", en: "Hulusi Akar", countries: ["TR"],
    ar: "خلوصي أكار | خلوصي أقار",
  },
  "powers/ibrahim-kalin": {
    kind: "person", en: "İbrahim Kalın", countries: ["TR"],
    ar: "إبراهيم قالن | إبراهيم كالن | إبراهيم كالين",
  },
  "powers/ignazio-cassis": {
    kind: "person", en: "Ignazio Cassis", countries: ["CH"],
    ar: "إغناسيو كاسيس | إينياتسيو كاسيس | إغناتسيو كاسيس",
  },
  "powers/igor-belyaev": {
    kind: "person", en: "Igor Belyaev", countries: ["RU"],
    ar: "إيغور بيلاييف",
  },
  "powers/igor-girkin": {
    kind: "person", en: "Igor Girkin", aliases: ["Igor Strelkov"], countries: ["RU"],
    ar: "إيغور غيركين | إيغور ستريلكوف | إيغور سترلكوف | إيجور ستريلكوف | إيغور جيركين | إيجور جيركين | ستريلكوف",
  },
  "powers/igor-korotchenko": {
    kind: "person", en: "Igor Korotchenko", countries: ["RU"],
    ar: "إيغور كوروتشينكو | إيجور كوروتشينكو",
  },
  "powers/igor-morozov": {
    kind: "person", en: "Igor Morozov", countries: ["RU"],
    ar: "إيغور موروزوف",
  },
  "powers/igor-sechin": {
    kind: "person", en: "Igor Sechin", countries: ["RU"],
    ar: "إيغور سيتشين | إيغور سيشين",
  },
  "powers/ilham-aliyev": {
    kind: "person", en: "Ilham Aliyev", countries: ["AZ"],
    ar: "إلهام علييف",
  },
  "powers/ilhan-omar": {
    kind: "person", en: "Ilhan Omar", countries: ["US"],
    ar: "إلهان عمر",
  },
  "powers/imran-khan": {
    kind: "person", en: "Imran Khan", countries: ["PK"],
    ar: "عمران خان",
  },
  "powers/indira-gandhi": {
    kind: "person", en: "Indira Gandhi", countries: ["IN"],
    ar: "أنديرا غاندي",
  },
  "powers/irfan-neziroglu": {
    kind: "person", en: "İrfan Neziroğlu", aliases: ["Irfan Neziroglu"], countries: ["TR"],
    ar: "عرفان نذير أوغلو | عرفان نذيرأوغلو",
  },
  "powers/irfan-siddiq": {
    kind: "person", en: "Irfan Siddiq", countries: ["GB"],
    ar: "عرفان صديق",
  },
  "powers/irina-abramova": {
    kind: "person", en: "Irina Abramova", countries: ["RU"],
    ar: "إيرينا أبراموفا",
  },
  "powers/isaac-herzog": {
    kind: "person", en: "Isaac Herzog", countries: ["IL"],
    ar: "إسحاق هرتسوغ | هرتسوغ | يتسحاق هرتسوغ",
  },
  "powers/isabel-henin": {
    kind: "person", en: "Isabel Hénin", countries: ["DE"],
    ar: "إيزابيل هنين | إيزابيل هينين",
  },
  "powers/islamic-revolutionary-guard-corps": {
    kind: "state-force", en: "Islamic Revolutionary Guard Corps", fr: "Gardiens de la révolution islamique", acronyms: ["IRGC"], countries: ["IR"],
    ar: "الحرس الثوري الإيراني | الحرس الثوري الإسلامي | حرس الثورة الإسلامية | حرس الثورة الإيراني",
    arWeak: "الحرس الثوري",
    arCue: "إيران | الإيراني | الإيرانية | طهران",
  },
  "powers/ismail-kushkush": {
    kind: "person", en: "Isma'il Kushkush", countries: ["SD"],
    ar: "إسماعيل كشكش",
  },
  "powers/israel-katz": {
    kind: "person", en: "Israel Katz", countries: ["IL"],
    ar: "يسرائيل كاتس | إسرائيل كاتس",
  },
  "powers/italian-chamber-of-deputies": {
    kind: "institution", en: "Italian Chamber of Deputies", countries: ["IT"],
    ar: "مجلس النواب الإيطالي",
  },
  "powers/ivanka-trump": {
    kind: "person", en: "Ivanka Trump", countries: ["US"],
    ar: "إيفانكا ترامب",
  },
  "powers/jacinda-ardern": {
    kind: "person", en: "Jacinda Ardern", countries: ["NZ"],
    ar: "جاسيندا أرديرن",
  },
  "powers/jacques-foccart": {
    kind: "person", en: "Jacques Foccart", countries: ["FR"],
    ar: "جاك فوكار | جاك فوكارت",
  },
  "powers/jair-bolsonaro": {
    kind: "person", en: "Jair Bolsonaro", countries: ["BR"],
    ar: "جاير بولسونارو | بولسونارو | جايير بولسونارو",
  },
  "powers/jake-sullivan": {
    kind: "person", en: "Jake Sullivan", countries: ["US"],
    ar: "جيك سوليفان",
    arWeak: "سوليفان",
  },
  "powers/james-clapper": {
    kind: "person", en: "James Clapper", countries: ["US"],
    ar: "جيمس كلابر",
  },
  "powers/james-cleverly": {
    kind: "person", en: "James Cleverly", countries: ["GB"],
    ar: "جيمس كليفرلي",
    arWeak: "كليفرلي",
  },
  "powers/james-comey": {
    kind: "person", en: "James Comey", countries: ["US"],
    ar: "جيمس كومي",
  },
  "powers/james-inhofe": {
    kind: "person", en: "James Inhofe", countries: ["US"],
    ar: "جيمس إينهوف | جيمس إنهوف",
  },
  "powers/james-kariuki": {
    kind: "person", en: "James Kariuki", countries: ["GB"],
    ar: "جيمس كاريوكي",
  },
  "powers/james-knight-ambassador": {
    kind: "person", en: "James Knight (ambassador)", countries: ["US"],
    ar: "جيمس نايت",
  },
  "powers/jared-kushner": {
    kind: "person", en: "Jared Kushner", countries: ["US"],
    ar: "جاريد كوشنر",
  },
  "powers/javier-milei": {
    kind: "person", en: "Javier Milei", countries: ["AR"],
    ar: "خافيير ميلي | خافيير ميليه",
  },
  "powers/jay-carney": {
    kind: "person", en: "Jay Carney", countries: ["US"],
    ar: "جاي كارني",
  },
  "powers/jd-vance": {
    kind: "person", en: "JD Vance", countries: ["US"],
    ar: "جيه دي فانس | جي دي فانس",
  },
  "powers/jean-asselborn": {
    kind: "person", en: "Jean Asselborn", countries: ["LU"],
    ar: "جان أسيلبورن | جان أسلبورن",
  },
  "powers/jean-baptiste-lemoyne": {
    kind: "person", en: "Jean-Baptiste Lemoyne", countries: ["FR"],
    ar: "جان باتيست لوموان | جان باتيست لوموين",
    arWeak: "لوموان",
  },
  "powers/jean-castex": {
    kind: "person", en: "Jean Castex", countries: ["FR"],
    ar: "جان كاستكس | جان كاستيكس",
    arWeak: "كاستكس",
  },
  "powers/jean-christophe-belliard": {
    kind: "person", en: "Jean-Christophe Belliard", countries: ["FR"],
    ar: "جان كريستوف بيليار | جان كريستوف بليار",
    arWeak: "بيليار",
  },
  "powers/jean-christophe-mitterrand": {
    kind: "person", en: "Jean-Christophe Mitterrand", countries: ["FR"],
    ar: "جان كريستوف ميتران",
  },
  "powers/jean-christophe-notin": {
    kind: "person", en: "Jean-Christophe Notin", countries: ["FR"],
    ar: "جان كريستوف نوتان",
  },
  "powers/jean-claude-cousseran": {
    kind: "person", en: "Jean-Claude Cousseran", countries: ["FR"],
    ar: "جان كلود كوسران | جان كلود كوسيران",
  },
  "powers/jean-luc-melenchon": {
    kind: "person", en: "Jean-Luc Mélenchon", countries: ["FR"],
    ar: "جان لوك ميلانشون | جان لوك ميلونشون",
    arWeak: "ميلانشون",
  },
  "powers/jean-marc-ayrault": {
    kind: "person", en: "Jean-Marc Ayrault", countries: ["FR"],
    ar: "جان مارك أيرولت | جان مارك إيرو | جون مارك ايرولت | جان مارك إيرولوت | جان مارك إرولوت | إرولت",
    arWeak: "أيرولت",
  },
  "powers/jean-marc-chataigner": {
    kind: "person", en: "Jean-Marc Châtaigner", countries: ["FR"],
    ar: "جان مارك شاتينييه | جان مارك شاتنييه",
  },
  "powers/jean-marc-gadoullet": {
    kind: "person", en: "Jean-Marc Gadoullet", countries: ["FR"],
    ar: "جان مارك غادوليه | جان مارك غادولي | جان مارك جادوليه",
  },
  "powers/jean-marie-le-guen": {
    kind: "person", en: "Jean-Marie Le Guen", countries: ["FR"],
    ar: "جان ماري لو غين",
  },
  "powers/jean-michel-dumond": {
    kind: "person", en: "Jean-Michel Dumond", countries: ["BE"],
    ar: "جان ميشيل دوموند | جان ميشال دوموند",
  },
  "powers/jean-pierre-bosser": {
    kind: "person", en: "Jean-Pierre Bosser", countries: ["FR"],
    ar: "جان بيير بوسيه | جان بيير بوسير",
  },
  "powers/jean-pierre-palasset": {
    kind: "person", en: "Jean-Pierre Palasset", countries: ["FR"],
    ar: "جان بيير بالاسيه | جان بيار بالاسيه | جان بيير بالاسي | جان بيار بالاسي | جان بيير بلاسيه | جون بيير بالاسي",
    arWeak: "بالاسيه",
  },
  "powers/jeanine-hennis-plasschaert": {
    kind: "person", en: "Jeanine Hennis-Plasschaert", countries: ["NL"],
    ar: "جانين هينيس بلاسخارت | جينين هينيس بلاسخارت | جانين هينيس بلاسكارت | جينين هينيس بلاسكارت | جانين هينيس | جينين بلاسخارت | هينيس بلاسخارت",
    arWeak: "بلاسخارت",
  },
  "powers/jeanne-shaheen": {
    kind: "person", en: "Jeanne Shaheen", countries: ["US"],
    ar: "جين شاهين",
  },
  "powers/jeffrey-delaurentis": {
    kind: "person", en: "Jeffrey DeLaurentis", countries: ["US"],
    ar: "جيفري ديلورينتيس",
  },
  "powers/jen-psaki": {
    kind: "person", en: "Jen Psaki", countries: ["US"],
    ar: "جين ساكي | جين بساكي",
  },
  "powers/jens-stoltenberg": {
    kind: "person", en: "Jens Stoltenberg", countries: ["NO"],
    ar: "ينس ستولتنبرغ | ينس ستولتنبرج | ينس شتولتنبرغ",
    arWeak: "ستولتنبرغ",
  },
  "powers/jeppe-kofod": {
    kind: "person", en: "Jeppe Kofod", countries: ["DK"],
    ar: "يبي كوفود | ييبي كوفود",
    arWeak: "كوفود",
  },
  "powers/jeremy-berndt": {
    kind: "person", en: "Jeremy Berndt", countries: ["US"],
    ar: "جيريمي بيرينت | جيريمي بيرندت | جيريمي بيرنت | جيرمي برنت | جيريمي برنت",
  },
  "powers/jeremy-hunt": {
    kind: "person", en: "Jeremy Hunt", countries: ["GB"],
    ar: "جيريمي هانت | جيرمي هنت",
  },
  "powers/jerome-bonnafont": {
    kind: "person", en: "Jérôme Bonnafont", countries: ["FR"],
    ar: "جيروم بونافون",
  },
  "powers/jerome-pellistrandi": {
    kind: "person", en: "Jérôme Pellistrandi", countries: ["FR"],
    ar: "جيروم بيليستراندي",
    arWeak: "بيليستراندي",
  },
  "powers/jerry-lanier": {
    kind: "person", en: "Jerry Lanier", countries: ["US"],
    ar: "جيري لانير",
  },
  "powers/jim-mattis": {
    kind: "person", en: "Jim Mattis", countries: ["US"],
    ar: "جيم ماتيس | جيمس ماتيس",
    arWeak: "ماتيس",
  },
  "powers/jim-risch": {
    kind: "person", en: "Jim Risch", countries: ["US"],
    ar: "جيم ريش",
  },
  "powers/jo-ellen-powell": {
    kind: "person", en: "Jo Ellen Powell", countries: ["US"],
    ar: "جو إيلين باول | جو ألن باول",
  },
  "powers/joachim-gauck": {
    kind: "person", en: "Joachim Gauck", countries: ["DE"],
    ar: "يواخيم غاوك | يواكيم غاوك",
  },
  "powers/joan-polaschik": {
    kind: "person", en: "Joan Polaschik", countries: ["US"],
    ar: "جوان بولاشيك",
  },
  "powers/joann-lockard": {
    kind: "person", en: "Joann Lockard", countries: ["US"],
    ar: "جوان لوكارد | جوان لوكهارد",
  },
  "powers/joe-wilson": {
    kind: "person", en: "Joe Wilson", countries: ["US"],
    ar: "جو ويلسون",
  },
  "powers/johann-wadephul": {
    kind: "person", en: "Johann Wadephul", countries: ["DE"],
    ar: "يوهان فاديفول | يوهان واديفول",
    arWeak: "فاديفول",
  },
  "powers/john-baird": {
    kind: "person", en: "John Baird", countries: ["CA"],
    ar: "جون بيرد",
  },
  "powers/john-bolton": {
    kind: "person", en: "John Bolton", countries: ["US"],
    ar: "جون بولتون",
  },
  "powers/john-brennan": {
    kind: "person", en: "John Brennan", countries: ["US"],
    ar: "جون برينان",
  },
  "powers/john-desrocher": {
    kind: "person", en: "John Desrocher", countries: ["US"],
    ar: "جون ديروشر | جون ديسروشر",
  },
  "powers/john-godfrey": {
    kind: "person", en: "John Godfrey", countries: ["US"],
    ar: "جون غودفري | جون جودفري",
    arWeak: "غودفري",
  },
  "powers/john-kelley": {
    kind: "person", en: "John Kelley", countries: ["US"], weak: true,
    ar: "جون كيلي",
    arCue: "مجلس الأمن | الأمم المتحدة",
  },
  "powers/john-kerry": {
    kind: "person", en: "John Kerry", countries: ["US"],
    ar: "جون كيري",
  },
  "powers/john-kirby": {
    kind: "person", en: "John Kirby", countries: ["US"],
    ar: "جون كيربي",
    arWeak: "كيربي",
  },
  "powers/john-paul-ii": {
    kind: "person", en: "John Paul II", countries: ["VA"],
    ar: "يوحنا بولس الثاني | البابا يوحنا بولس الثاني",
  },
  "powers/john-prendergast": {
    kind: "person", en: "John Prendergast", countries: ["US"],
    ar: "جون برندرغاست | جون برندرقاست | جون برنديرجاست",
  },
  "powers/john-ratcliffe": {
    kind: "person", en: "John Ratcliffe", countries: ["US"],
    ar: "جون راتكليف",
    arWeak: "راتكليف",
  },
  "powers/john-t-ice": {
    kind: "person", en: "John T. Ice", countries: ["US"],
    ar: "جون تي آيس | جون آيس | جون تي. آيس",
  },
  "powers/john-tomaszewski": {
    kind: "person", en: "John Tomaszewski", countries: ["US"],
    ar: "جون توماشيفسكي",
  },
  "powers/johnnie-carson": {
    kind: "person", en: "Johnnie Carson", countries: ["US"],
    ar: "جوني كارسون",
  },
  "powers/johnny-isakson": {
    kind: "person", en: "Johnny Isakson", countries: ["US"],
    ar: "جوني إيزاكسون",
  },
  "powers/joko-widodo": {
    kind: "person", en: "Joko Widodo", countries: ["ID"],
    ar: "جوكو ويدودو",
  },
  "powers/jonas-gahr-store": {
    kind: "person", en: "Jonas Gahr Støre", countries: ["NO"],
    ar: "يوناس غار ستوره | يوناس غار ستور",
  },
  "powers/jonathan-pratt": {
    kind: "person", en: "Jonathan Pratt", countries: ["US"],
    ar: "جوناثان برات | جوناتان برات",
  },
  "powers/jordan-bardella": {
    kind: "person", en: "Jordan Bardella", countries: ["FR"],
    ar: "جوردان بارديلا",
    arWeak: "بارديلا",
  },
  "powers/jose-luis-rodriguez-zapatero": {
    kind: "person", en: "José Luis Rodríguez Zapatero", countries: ["ES"],
    ar: "خوسيه لويس رودريغيز ثاباتيرو | ثاباتيرو | خوسيه لويس ثاباتيرو | زاباتيرو | خوسيه ثاباتيرو | ساباتيرو",
  },
  "powers/jose-manuel-garcia-margallo": {
    kind: "person", en: "José Manuel García-Margallo", countries: ["ES"],
    ar: "خوسيه مانويل غارسيا مارغايو | خوسيه مانويل غارسيا مارجايو | خوسيه مانويل غارثيا مارغايو",
    arWeak: "مارغايو",
  },
  "powers/joseph-dunford": {
    kind: "person", en: "Joseph Dunford", countries: ["US"],
    ar: "جوزيف دانفورد | جوزف دانفورد",
  },
  "powers/joseph-stafford": {
    kind: "person", en: "Joseph Stafford", countries: ["US"],
    ar: "جوزيف ستافورد | جوزيف استافورد",
  },
  "powers/josh-earnest": {
    kind: "person", en: "Josh Earnest", countries: ["US"],
    ar: "جوش إرنست",
  },
  "powers/joshua-harris-diplomat": {
    kind: "person", en: "Joshua Harris (diplomat)", countries: ["US"],
    ar: "جوشوا هاريس",
  },
  "powers/juan-carlos-i": {
    kind: "person", en: "Juan Carlos I", countries: ["ES"],
    ar: "خوان كارلوس",
  },
  "powers/judd-devermont": {
    kind: "person", en: "Judd Devermont", countries: ["US"],
    ar: "جود ديفيرمونت | جود ديفرمونت",
    arWeak: "ديفيرمونت",
  },
  "powers/julien-barbe": {
    kind: "person", en: "Julien Barbé", countries: ["FR"],
    ar: "جوليان باربيه",
  },
  "powers/justin-trudeau": {
    kind: "person", en: "Justin Trudeau", countries: ["CA"],
    ar: "جاستن ترودو",
    arWeak: "ترودو",
  },
  "powers/kajsa-ollongren": {
    kind: "person", en: "Kajsa Ollongren", countries: ["NL"],
    ar: "كايسا أولونغرين | كايسا أولونغرن",
    arWeak: "أولونغرين",
  },
  "powers/kamala-harris": {
    kind: "person", en: "Kamala Harris", countries: ["US"],
    ar: "كامالا هاريس | كمالا هاريس | كاميلا هاريس",
  },
  "powers/karine-jean-pierre": {
    kind: "person", en: "Karine Jean-Pierre", countries: ["US"],
    ar: "كارين جان بيير | كارين جان بيار",
  },
  "powers/karoline-leavitt": {
    kind: "person", en: "Karoline Leavitt", countries: ["US"],
    ar: "كارولين ليفيت",
    arWeak: "ليفيت",
  },
  "powers/kash-patel": {
    kind: "person", en: "Kash Patel", countries: ["US"],
    ar: "كاش باتيل",
  },
  "powers/kassym-jomart-tokayev": {
    kind: "person", en: "Kassym-Jomart Tokayev", countries: ["KZ"],
    ar: "قاسم جومارت توكاييف | قاسم جومارت توكايف",
  },
  "powers/keir-starmer": {
    kind: "person", en: "Keir Starmer", countries: ["GB"],
    ar: "كير ستارمر | كيير ستارمر",
    arWeak: "ستارمر",
  },
  "powers/keith-kellogg": {
    kind: "person", en: "Keith Kellogg", countries: ["US"],
    ar: "كيث كيلوغ",
  },
  "powers/kelly-craft": {
    kind: "person", en: "Kelly Craft", countries: ["US"],
    ar: "كيلي كرافت",
  },
  "powers/kemal-kilicdaroglu": {
    kind: "person", en: "Kemal Kılıçdaroğlu", countries: ["TR"],
    ar: "كمال كليتشدار أوغلو | كليتشدار أوغلو | كمال كيليتشدار أوغلو",
  },
  "powers/kenneth-ekman": {
    kind: "person", en: "Kenneth Ekman", countries: ["US"],
    ar: "كينيث إيكمان",
    arWeak: "إيكمان",
  },
  "powers/khalid-bin-salman": {
    kind: "person", en: "Khalid bin Salman", countries: ["SA"],
    ar: "خالد بن سلمان | الأمير خالد بن سلمان",
  },
  "powers/kim-jong-un": {
    kind: "person", en: "Kim Jong Un", countries: ["KP"],
    ar: "كيم جونغ أون | كيم جونج أون",
  },
  "powers/king-charles-iii": {
    kind: "person", en: "King Charles III", countries: ["GB"],
    ar: "تشارلز الثالث | الملك تشارلز الثالث | الأمير تشارلز | الملك تشارلز",
  },
  "powers/king-salman": {
    kind: "person", en: "King Salman", aliases: ["Salman bin Abdulaziz Al Saud"], countries: ["SA"],
    ar: "الملك سلمان | الملك سلمان بن عبد العزيز | سلمان بن عبد العزيز",
    arNotAfter: "مركز",
  },
  "powers/kirill-dmitriev": {
    kind: "person", en: "Kirill Dmitriev", countries: ["RU"],
    ar: "كيريل دميترييف | كيريل ديميترييف",
  },
  "powers/klaus-iohannis": {
    kind: "person", en: "Klaus Iohannis", countries: ["RO"],
    ar: "كلاوس يوهانيس",
  },
  "powers/konstantin-kosachev": {
    kind: "person", en: "Konstantin Kosachev", countries: ["RU"],
    ar: "قسطنطين كوساتشيف | كونستانتين كوساتشيف",
  },
  "powers/konstantin-mirzayants": {
    kind: "person", en: "Konstantin Mirzayants", countries: ["RU"],
    ar: "كونستانتين ميرزايانتس | قسطنطين ميرزايانتس | كونستانتين ميرزايانتز",
  },
  "powers/kristi-noem": {
    kind: "person", en: "Kristi Noem", countries: ["US"],
    ar: "كريستي نويم",
  },
  "powers/kurt-campbell": {
    kind: "person", en: "Kurt Campbell", countries: ["US"],
    ar: "كورت كامبل | كيرت كامبل",
  },
  "powers/kurt-volker": {
    kind: "person", en: "Kurt Volker", countries: ["US"],
    ar: "كورت فولكر",
  },
  "powers/kyriakos-mitsotakis": {
    kind: "person", en: "Kyriakos Mitsotakis", countries: ["GR"],
    ar: "كيرياكوس ميتسوتاكيس | ميتسوتاكيس",
  },
  "powers/kyrylo-budanov": {
    kind: "person", en: "Kyrylo Budanov", countries: ["UA"],
    ar: "كيريلو بودانوف | كيريل بودانوف",
    arWeak: "بودانوف",
  },
  "powers/la-david-johnson": {
    kind: "person", en: "La David Johnson", countries: ["US"],
    ar: "لا ديفيد جونسون | لا دافيد جونسون",
  },
  "powers/la-france-insoumise": {
    kind: "party", en: "La France insoumise", acronyms: ["LFI"], countries: ["FR"],
    ar: "فرنسا الأبية | حزب فرنسا الأبية | فرنسا المتمردة | حركة فرنسا الأبية",
  },
  "powers/labour-party-uk": {
    kind: "party", en: "Labour Party (UK)", aliases: ["Labour Party"], countries: ["GB"],
    ar: "حزب العمال البريطاني",
  },
  "powers/lana-nusseibeh": {
    kind: "person", en: "Lana Nusseibeh", countries: ["AE"],
    ar: "لانا نسيبة | لانا زكي نسيبة",
  },
  "powers/larry-andre": {
    kind: "person", en: "Larry André", countries: ["US"],
    ar: "لاري أندري | لاري أندريه",
  },
  "powers/lars-lokke-rasmussen": {
    kind: "person", en: "Lars Løkke Rasmussen", countries: ["DK"],
    ar: "لارس لوكه راسموسن | لارس لوكي راسموسن",
  },
  "powers/laurent-bigot": {
    kind: "person", en: "Laurent Bigot", countries: ["FR"],
    ar: "لوران بيغو | لوران بيغوت",
  },
  "powers/laurent-nunez": {
    kind: "person", en: "Laurent Nuñez", countries: ["FR"],
    ar: "لوران نونيز | لوران نونييز | لوران نونياز",
  },
  "powers/lega-italy": {
    kind: "party", en: "Lega", aliases: ["Northern League"], countries: ["IT"],
    ar: "حزب الرابطة الإيطالي | حزب رابطة الشمال | رابطة الشمال الإيطالية",
    arWeak: "حزب الرابطة",
    arCue: "إيطاليا | الإيطالي | سالفيني",
  },
  "powers/leon-panetta": {
    kind: "person", en: "Leon Panetta", countries: ["US"],
    ar: "ليون بانيتا | بانيتا",
  },
  "powers/leonid-slutsky": {
    kind: "person", en: "Leonid Slutsky", countries: ["RU"],
    ar: "ليونيد سلوتسكي",
  },
  "powers/les-republicains": {
    kind: "party", en: "The Republicans (France)", fr: "Les Républicains", acronyms: ["LR"], countries: ["FR"],
    ar: "حزب الجمهوريين الفرنسي | حزب الجمهوريون الفرنسي | الجمهوريون الفرنسي | حزب الجمهوريون اليميني",
  },
  "powers/li-keqiang": {
    kind: "person", en: "Li Keqiang", countries: ["CN"],
    ar: "لي كه تشيانغ | لي كيشيانغ",
  },
  "powers/li-lianhe": {
    kind: "person", en: "Li Lianhe", countries: ["CN"],
    ar: "لي ليان خه | لي ليانخه",
  },
  "powers/li-qiang": {
    kind: "person", en: "Li Qiang", countries: ["CN"],
    ar: "لي تشيانغ",
  },
  "powers/liam-karr": {
    kind: "person", en: "Liam Karr", countries: ["US"],
    ar: "ليام كار",
  },
  "powers/lin-jian": {
    kind: "person", en: "Lin Jian", countries: ["CN"], weak: true,
    ar: "لين جيان",
    arCue: "الصينية | بكين | الخارجية",
  },
  "powers/linda-thomas-greenfield": {
    kind: "person", en: "Linda Thomas-Greenfield", countries: ["US"],
    ar: "ليندا توماس غرينفيلد | ليندا توماس جرينفيلد",
    arWeak: "غرينفيلد",
  },
  "powers/lindsey-graham": {
    kind: "person", en: "Lindsey Graham", countries: ["US"],
    ar: "ليندسي غراهام | ليندسي جراهام",
  },
  "powers/lisa-peterson": {
    kind: "person", en: "Lisa Peterson", countries: ["US"],
    ar: "ليزا بيترسون",
  },
  "powers/liu-guijin": {
    kind: "person", en: "Liu Guijin", countries: ["CN"],
    ar: "ليو قوي جين | ليو غوي جين",
  },
  "powers/liu-jieyi": {
    kind: "person", en: "Liu Jieyi", countries: ["CN"],
    ar: "ليو جيه يي | ليو جيي",
  },
  "powers/liu-yuxi": {
    kind: "person", en: "Liu Yuxi", countries: ["CN"], weak: true,
    ar: "ليو يوشي",
    arCue: "الصيني | الصينية",
  },
  "powers/liu-zhenmin": {
    kind: "person", en: "Liu Zhenmin", countries: ["CN"],
    ar: "ليو تشن مين",
  },
  "powers/liz-truss": {
    kind: "person", en: "Liz Truss", countries: ["GB"],
    ar: "ليز تراس",
  },
  "powers/lloyd-austin": {
    kind: "person", en: "Lloyd Austin", countries: ["US"],
    ar: "لويد أوستن | لويد أوستين",
    arWeak: "أوستن",
  },
  "powers/lolwah-al-khater": {
    kind: "person", en: "Lolwah al-Khater", countries: ["QA"],
    ar: "لولوة الخاطر",
  },
  "powers/lorenzo-guerini": {
    kind: "person", en: "Lorenzo Guerini", countries: ["IT"],
    ar: "لورينزو غويريني | لورنزو غويريني | لورينزو جويريني | لورنزو جويريني",
    arWeak: "غويريني",
  },
  "powers/luc-hallade": {
    kind: "person", en: "Luc Hallade", countries: ["FR"],
    ar: "لوك هالاد | لوك ألاد | لوك هلاد",
    arWeak: "هالاد",
  },
  "powers/luciana-lamorgese": {
    kind: "person", en: "Luciana Lamorgese", countries: ["IT"],
    ar: "لوتشانا لامورجيزي | لوشيانا لامورغيزي | لوسيانا لامورغيزي",
  },
  "powers/lucy-tamlyn": {
    kind: "person", en: "Lucy Tamlyn", countries: ["US"],
    ar: "لوسي تاملين | لوسي تملين",
    arWeak: "تاملين",
  },
  "powers/ludivine-dedonder": {
    kind: "person", en: "Ludivine Dedonder", countries: ["BE"],
    ar: "لوديفين ديدوندر | لوديفين دودوندير",
  },
  "powers/luis-martinez-researcher": {
    kind: "person", en: "Luis Martinez (researcher)", countries: ["FR"], weak: true,
    ar: "لويس مارتينيز",
    arCue: "الباحث | الساحل | ليبيا",
  },
  "powers/luiz-inacio-lula-da-silva": {
    kind: "person", en: "Luiz Inácio Lula da Silva", countries: ["BR"],
    ar: "لولا دا سيلفا | لويس إيناسيو لولا | لويس إيناسيو لولا دا سيلفا",
  },
  "powers/ma-xinmin": {
    kind: "person", en: "Ma Xinmin", countries: ["CN"],
    ar: "ما شين مين | ما شينمين",
  },
  "powers/ma-zhaoxu": {
    kind: "person", en: "Ma Zhaoxu", countries: ["CN"],
    ar: "ما تشاو شيوي | ما زاوشو",
  },
  "powers/mahathir-mohamad": {
    kind: "person", en: "Mahathir Mohamad", countries: ["MY"],
    ar: "مهاتير محمد",
  },
  "powers/mahmoud-ahmadinejad": {
    kind: "person", en: "Mahmoud Ahmadinejad", countries: ["IR"],
    ar: "محمود أحمدي نجاد | أحمدي نجاد",
  },
  "powers/maia-sandu": {
    kind: "person", en: "Maia Sandu", countries: ["MD"],
    ar: "مايا ساندو",
  },
  "powers/majed-al-ansari": {
    kind: "person", en: "Majed al-Ansari", countries: ["QA"],
    ar: "ماجد الأنصاري | ماجد بن محمد الأنصاري",
  },
  "powers/makila-james": {
    kind: "person", en: "Makila James", countries: ["US"],
    ar: "ماكيلا جيمس",
  },
  "powers/maksym-subkh": {
    kind: "person", en: "Maksym Subkh", countries: ["UA"],
    ar: "مكسيم سوبخ | ماكسيم سوبخ | مكسيم صبح | ماكسيم صبح",
  },
  "powers/manmohan-singh": {
    kind: "person", en: "Manmohan Singh", countries: ["IN"],
    ar: "مانموهان سينغ | مانموهان سينج",
  },
  "powers/manouchehr-mottaki": {
    kind: "person", en: "Manouchehr Mottaki", countries: ["IR"],
    ar: "منوشهر متكي | منوجهر متكي | منوشهر متقي",
  },
  "powers/mansour-bin-zayed-al-nahyan": {
    kind: "person", en: "Mansour bin Zayed Al Nahyan", countries: ["AE"],
    ar: "منصور بن زايد | منصور بن زايد آل نهيان",
  },
  "powers/manuel-valls": {
    kind: "person", en: "Manuel Valls", countries: ["FR"],
    ar: "مانويل فالس",
  },
  "powers/mao-ning": {
    kind: "person", en: "Mao Ning", countries: ["CN"], weak: true,
    ar: "ماو نينغ",
    arCue: "الصينية | بكين | الخارجية",
  },
  "powers/marc-andre-boisvert": {
    kind: "person", en: "Marc-André Boisvert", countries: ["CA"],
    ar: "مارك أندريه بوافير",
  },
  "powers/marc-antoine-perouse-de-montclos": {
    kind: "person", en: "Marc-Antoine Pérouse de Montclos", countries: ["FR"],
    ar: "مارك أنطوان بيروز دو مونكلو | مارك أنطوان بيروز دي مونكلو | مارك أنطوان بيروز دو مونتكلو | مارك أنطوان بيروز دي مونتكلو | مارك أنطوان بيروز",
    arWeak: "مونكلو",
  },
  "powers/marc-didio": {
    kind: "person", en: "Marc Didio", countries: ["FR"],
    ar: "مارك ديديو",
  },
  "powers/marc-foucaud": {
    kind: "person", en: "Marc Foucaud", countries: ["FR"],
    ar: "مارك فوكو",
  },
  "powers/marcel-escure": {
    kind: "person", en: "Marcel Escure", countries: ["FR"],
    ar: "مارسيل إسكور",
    arWeak: "إسكور",
  },
  "powers/marcelo-rebelo-de-sousa": {
    kind: "person", en: "Marcelo Rebelo de Sousa", countries: ["PT"],
    ar: "مارسيلو ريبيلو دي سوزا | مارسيلو ريبيلو دي سوسا | مارسيلو ريبيلو دو سوزا",
  },
  "powers/marco-minniti": {
    kind: "person", en: "Marco Minniti", countries: ["IT"],
    ar: "ماركو مينيتي",
    arWeak: "مينيتي",
  },
  "powers/marcus-hicks": {
    kind: "person", en: "Marcus Hicks", countries: ["US"],
    ar: "ماركوس هيكس",
  },
  "powers/margarita-robles": {
    kind: "person", en: "Margarita Robles", countries: ["ES"],
    ar: "مارغريتا روبليس | مارجريتا روبليس | مارغريتا روبلس | مارجريتا روبلس",
    arWeak: "روبليس",
  },
  "powers/margot-wallstrom": {
    kind: "person", en: "Margot Wallström", countries: ["SE"],
    ar: "مارغوت فالستروم | مارغوت والستروم",
  },
  "powers/maria-dolores-de-cospedal": {
    kind: "person", en: "María Dolores de Cospedal", countries: ["ES"],
    ar: "ماريا دولوريس دي كوسبيدال",
  },
  "powers/mariano-rajoy": {
    kind: "person", en: "Mariano Rajoy", countries: ["ES"],
    ar: "ماريانو راخوي",
    arWeak: "راخوي",
  },
  "powers/marie-harf": {
    kind: "person", en: "Marie Harf", countries: ["US"],
    ar: "ماري هارف",
  },
  "powers/marine-le-pen": {
    kind: "person", en: "Marine Le Pen", countries: ["FR"],
    ar: "مارين لوبان | مارينا لوبان | مارين لوبن | مارينا لوبن",
    arWeak: "لوبان",
  },
  "powers/mario-diaz-balart": {
    kind: "person", en: "Mario Díaz-Balart", countries: ["US"],
    ar: "ماريو دياز بالارت",
  },
  "powers/mario-draghi": {
    kind: "person", en: "Mario Draghi", countries: ["IT"],
    ar: "ماريو دراغي | ماريو دراجي",
    arWeak: "دراغي",
  },
  "powers/mario-monti": {
    kind: "person", en: "Mario Monti", countries: ["IT"],
    ar: "ماريو مونتي",
  },
  "powers/mark-boulware": {
    kind: "person", en: "Mark Boulware", countries: ["US"],
    ar: "مارك بولوير | مارك بولوار",
  },
  "powers/mark-carney": {
    kind: "person", en: "Mark Carney", countries: ["CA"],
    ar: "مارك كارني",
  },
  "powers/mark-esper": {
    kind: "person", en: "Mark Esper", countries: ["US"],
    ar: "مارك إسبر",
  },
  "powers/mark-green-usaid": {
    kind: "person", en: "Mark Green (USAID)", aliases: ["Mark Green"], countries: ["US"], weak: true,
    ar: "مارك غرين",
    arCue: "الوكالة الأمريكية | التنمية",
  },
  "powers/mark-milley": {
    kind: "person", en: "Mark Milley", countries: ["US"],
    ar: "مارك ميلي",
  },
  "powers/mark-rutte": {
    kind: "person", en: "Mark Rutte", countries: ["NL"],
    ar: "مارك روته | مارك روتي",
  },
  "powers/mark-toner": {
    kind: "person", en: "Mark Toner", countries: ["US"],
    ar: "مارك تونر",
  },
  "powers/mark-warner": {
    kind: "person", en: "Mark Warner", countries: ["US"],
    ar: "مارك وارنر",
  },
  "powers/martin-dempsey": {
    kind: "person", en: "Martin Dempsey", countries: ["US"],
    ar: "مارتن ديمبسي",
    arWeak: "ديمبسي",
  },
  "powers/marwane-ben-yahmed": {
    kind: "person", en: "Marwane Ben Yahmed", countries: ["TN"],
    ar: "مروان بن يحمد",
  },
  "powers/mary-beth-leonard": {
    kind: "person", en: "Mary Beth Leonard", countries: ["US"],
    ar: "ماري بيث ليونارد | ماري بيث ليونار",
  },
  "powers/masoud-pezeshkian": {
    kind: "person", en: "Masoud Pezeshkian", countries: ["IR"],
    ar: "مسعود بزشكيان",
    arWeak: "بزشكيان",
  },
  "powers/matteo-piantedosi": {
    kind: "person", en: "Matteo Piantedosi", countries: ["IT"],
    ar: "ماتيو بيانتيدوزي | ماتيو بيانتيدوسي",
    arWeak: "بيانتيدوزي",
  },
  "powers/matteo-renzi": {
    kind: "person", en: "Matteo Renzi", countries: ["IT"],
    ar: "ماتيو رينزي",
    arWeak: "رينزي",
  },
  "powers/matteo-salvini": {
    kind: "person", en: "Matteo Salvini", countries: ["IT"],
    ar: "ماتيو سالفيني",
    arWeak: "سالفيني",
  },
  "powers/matthew-miller": {
    kind: "person", en: "Matthew Miller", countries: ["US"],
    ar: "ماثيو ميلر",
  },
  "powers/maxime-blasco": {
    kind: "person", en: "Maxime Blasco", countries: ["FR"],
    ar: "ماكسيم بلاسكو | مكسيم بلاسكو",
  },
  "powers/maxime-prevot": {
    kind: "person", en: "Maxime Prévot", countries: ["BE"],
    ar: "ماكسيم بريفو",
    arWeak: "بريفو",
  },
  "powers/mehmet-gormez": {
    kind: "person", en: "Mehmet Görmez", countries: ["TR"],
    ar: "محمد غورماز | محمد جورماز",
  },
  "powers/mehmet-simsek": {
    kind: "person", en: "Mehmet Şimşek", countries: ["TR"],
    ar: "محمد شيمشك",
  },
  "powers/melania-trump": {
    kind: "person", en: "Melania Trump", countries: ["US"],
    ar: "ميلانيا ترامب",
  },
  "powers/melanie-joly": {
    kind: "person", en: "Mélanie Joly", countries: ["CA"],
    ar: "ميلاني جولي",
  },
  "powers/mette-frederiksen": {
    kind: "person", en: "Mette Frederiksen", countries: ["DK"],
    ar: "ميته فريدريكسن | ميتي فريدريكسن",
    arWeak: "فريدريكسن",
  },
  "powers/mevlut-cavusoglu": {
    kind: "person", en: "Mevlüt Çavuşoğlu", countries: ["TR"],
    ar: "مولود تشاووش أوغلو | مولد تشاووش أوغلو | مولود جاويش أوغلو | مولد جاويش أوغلو | مولود تشاويش أوغلو | مولود جاووش أوغلو",
    arWeak: "جاويش أوغلو | تشاووش أوغلو",
  },
  "powers/michael-adler-us": {
    kind: "person", en: "Michael J. Adler", aliases: ["Michael Adler"], countries: ["US"],
    ar: "مايكل أدلر | مايكل جيه أدلر",
  },
  "powers/michael-aron": {
    kind: "person", en: "Michael Aron", countries: ["GB"],
    ar: "مايكل آرون",
  },
  "powers/michael-dodman": {
    kind: "person", en: "Michael Dodman", countries: ["US"],
    ar: "مايكل دودمان",
    arWeak: "دودمان",
  },
  "powers/michael-kurilla": {
    kind: "person", en: "Michael Kurilla", countries: ["US"],
    ar: "مايكل كوريلا",
  },
  "powers/micheal-martin": {
    kind: "person", en: "Micheál Martin", countries: ["IE"],
    ar: "مايكل مارتن | ميهال مارتن | ميشيل مارتن",
  },
  "powers/michel-barnier": {
    kind: "person", en: "Michel Barnier", countries: ["FR"],
    ar: "ميشال بارنييه | ميشيل بارنييه",
    arWeak: "بارنييه",
  },
  "powers/michel-sapin": {
    kind: "person", en: "Michel Sapin", countries: ["FR"],
    ar: "ميشال سابان | ميشيل سابان",
  },
  "powers/michele-alliot-marie": {
    kind: "person", en: "Michèle Alliot-Marie", countries: ["FR"],
    ar: "ميشال أليو ماري | ميشيل أليو ماري | أليو ماري",
  },
  "powers/michele-tommasi": {
    kind: "person", en: "Michele Tommasi", countries: ["IT"],
    ar: "ميشيل توماسي",
  },
  "powers/micheline-calmy-rey": {
    kind: "person", en: "Micheline Calmy-Rey", countries: ["CH"],
    ar: "ميشلين كالمي ري",
  },
  "powers/michelle-obama": {
    kind: "person", en: "Michelle Obama", countries: ["US"],
    ar: "ميشيل أوباما | ميشال أوباما",
  },
  "powers/miguel-angel-moratinos": {
    kind: "person", en: "Miguel Ángel Moratinos", countries: ["ES"],
    ar: "ميغيل أنخيل موراتينوس | موراتينوس | ميغيل موراتينوس | ميجيل أنخيل موراتينوس",
  },
  "powers/mike-hammer": {
    kind: "person", en: "Mike Hammer", countries: ["US"],
    ar: "مايك هامر | مايكل هامر",
  },
  "powers/mike-johnson": {
    kind: "person", en: "Mike Johnson", countries: ["US"], weak: true,
    ar: "مايك جونسون",
    arCue: "مجلس النواب | الأميركي | الأمريكي | الجمهوري",
  },
  "powers/mike-pence": {
    kind: "person", en: "Mike Pence", countries: ["US"],
    ar: "مايك بنس",
  },
  "powers/mike-pompeo": {
    kind: "person", en: "Mike Pompeo", countries: ["US"],
    ar: "مايك بومبيو",
    arWeak: "بومبيو",
  },
  "powers/mike-waltz": {
    kind: "person", en: "Mike Waltz", countries: ["US"],
    ar: "مايك والتز | مايك وولتز",
  },
  "powers/mikhail-galuzin": {
    kind: "person", en: "Mikhail Galuzin", countries: ["RU"],
    ar: "ميخائيل غالوزين",
    arWeak: "غالوزين",
  },
  "powers/mikhail-mizintsev": {
    kind: "person", en: "Mikhail Mizintsev", countries: ["RU"],
    ar: "ميخائيل ميزينتسيف | ميزينتسيف",
  },
  "powers/mikhail-ulyanov": {
    kind: "person", en: "Mikhail Ulyanov", countries: ["RU"],
    ar: "ميخائيل أوليانوف",
  },
  "powers/min-aung-hlaing": {
    kind: "person", en: "Min Aung Hlaing", countries: ["MM"],
    ar: "مين أونغ هلاينغ",
  },
  "powers/mohamed-abushahab": {
    kind: "person", en: "Mohamed Abushahab", countries: ["AE"],
    ar: "محمد أبو شهاب | محمد أبوشهاب",
  },
  "powers/mohamed-bouabdallah": {
    kind: "person", en: "Mohamed Bouabdallah", countries: ["FR"], weak: true,
    ar: "محمد بوعبد الله",
    arCue: "فرنسا | الفرنسي | السفير",
  },
  "powers/mohamed-maa-el-ainine": {
    kind: "person", en: "Mohamed Maa El Ainine", countries: ["MA"],
    ar: "محمد ماء العينين",
  },
  "powers/mohamed-mokhtar-gomaa": {
    kind: "person", en: "Mohamed Mokhtar Gomaa", countries: ["EG"],
    ar: "محمد مختار جمعة",
  },
  "powers/mohammad-javad-zarif": {
    kind: "person", en: "Mohammad Javad Zarif", countries: ["IR"],
    ar: "محمد جواد ظريف | جواد ظريف",
  },
  "powers/mohammad-mokhber": {
    kind: "person", en: "Mohammad Mokhber", countries: ["IR"],
    ar: "محمد مخبر",
  },
  "powers/mohammed-al-khulaifi": {
    kind: "person", en: "Mohammed al-Khulaifi", countries: ["QA"],
    ar: "محمد الخليفي | محمد بن عبد العزيز الخليفي | محمد بن عبد العزيز بن صالح الخليفي",
  },
  "powers/mohammed-bin-abdulrahman-al-thani": {
    kind: "person", en: "Mohammed bin Abdulrahman Al Thani", aliases: ["Mohammed bin Abdulrahman bin Jassim Al Thani"], countries: ["QA"],
    ar: "محمد بن عبد الرحمن آل ثاني | محمد بن عبد الرحمن آل آل ثاني | محمد بن عبد الرحمن بن جاسم آل ثاني",
  },
  "powers/mohammed-bin-ahmed-al-misned": {
    kind: "person", en: "Mohammed bin Ahmed Al-Misned", countries: ["QA"],
    ar: "محمد بن أحمد المسند | محمد المسند",
  },
  "powers/morgan-ortagus": {
    kind: "person", en: "Morgan Ortagus", countries: ["US"],
    ar: "مورغان أورتاغوس | مورجان أورتاجوس | أورتاغوس",
  },
  "powers/muhammad-yunus": {
    kind: "person", en: "Muhammad Yunus", countries: ["BD"], weak: true,
    ar: "محمد يونس",
    arCue: "بنغلاديش | بنغلادش | نوبل",
  },
  "powers/mustafa-kemal-ataturk": {
    kind: "person", en: "Mustafa Kemal Atatürk", countries: ["TR"],
    ar: "مصطفى كمال أتاتورك | أتاتورك",
  },
  "powers/mustafa-varank": {
    kind: "person", en: "Mustafa Varank", countries: ["TR"],
    ar: "مصطفى ورانك",
  },
  "powers/mutlaq-al-qahtani": {
    kind: "person", en: "Mutlaq al-Qahtani", countries: ["QA"],
    ar: "مطلق القحطاني | مطلق بن ماجد القحطاني",
  },
  "powers/naftali-bennett": {
    kind: "person", en: "Naftali Bennett", countries: ["IL"],
    ar: "نفتالي بينيت",
    arWeak: "بينيت",
  },
  "powers/naguib-sawiris": {
    kind: "person", en: "Naguib Sawiris", countries: ["EG"],
    ar: "نجيب ساويرس",
  },
  "powers/nancy-pelosi": {
    kind: "person", en: "Nancy Pelosi", countries: ["US"],
    ar: "نانسي بيلوسي",
  },
  "powers/national-anti-terrorism-prosecutors-office": {
    kind: "institution", en: "National Anti-Terrorism Prosecutor's Office", fr: "Parquet national antiterroriste", acronyms: ["PNAT"], countries: ["FR"],
    ar: "نيابة مكافحة الإرهاب الفرنسية | النيابة الوطنية لمكافحة الإرهاب | النيابة الفرنسية لمكافحة الإرهاب | النيابة العامة الوطنية لمكافحة الإرهاب | المدعي العام الوطني لمكافحة الإرهاب",
  },
  "powers/national-financial-prosecutors-office": {
    kind: "institution", en: "National Financial Prosecutor's Office", fr: "Parquet national financier", acronyms: ["PNF"], countries: ["FR"],
    ar: "النيابة الوطنية المالية | النيابة المالية الفرنسية | النيابة الوطنية المالية الفرنسية | النيابة العامة المالية الفرنسية",
  },
  "powers/nawaz-sharif": {
    kind: "person", en: "Nawaz Sharif", countries: ["PK"],
    ar: "نواز شريف",
  },
  "powers/nayib-bukele": {
    kind: "person", en: "Nayib Bukele", countries: ["SV"],
    ar: "نجيب بوكيلة | نجيب أبو كيلة | نجيب بوكيلي",
  },
  "powers/ned-price": {
    kind: "person", en: "Ned Price", countries: ["US"],
    ar: "نيد برايس",
  },
  "powers/nicolas-beau": {
    kind: "person", en: "Nicolas Beau", countries: ["FR"],
    ar: "نيكولا بو",
  },
  "powers/nicolas-de-riviere": {
    kind: "person", en: "Nicolas de Rivière", countries: ["FR"],
    ar: "نيكولا دو ريفيير | نيكولا دي ريفيير | نيكولا دو ريفيار | نيكولا دي ريفيار",
    arWeak: "ريفيير",
  },
  "powers/nicolas-lerner": {
    kind: "person", en: "Nicolas Lerner", countries: ["FR"],
    ar: "نيكولا ليرنر",
    arWeak: "ليرنر",
  },
  "powers/nicolas-maduro": {
    kind: "person", en: "Nicolás Maduro", countries: ["VE"],
    ar: "نيكولاس مادورو | مادورو",
  },
  "powers/nicolas-normand": {
    kind: "person", en: "Nicolas Normand", countries: ["FR"],
    ar: "نيكولا نورمان",
  },
  "powers/nikki-haley": {
    kind: "person", en: "Nikki Haley", countries: ["US"],
    ar: "نيكي هالي | نيكي هايلي",
  },
  "powers/nikol-pashinyan": {
    kind: "person", en: "Nikol Pashinyan", countries: ["AM"],
    ar: "نيكول باشينيان",
  },
  "powers/nikolai-patrushev": {
    kind: "person", en: "Nikolai Patrushev", countries: ["RU"],
    ar: "نيكولاي باتروشيف | باتروشيف",
  },
  "powers/nikos-christodoulides": {
    kind: "person", en: "Nikos Christodoulides", countries: ["CY"],
    ar: "نيكوس خريستودوليدس | نيكوس خريستودوليديس",
  },
  "powers/nikos-dendias": {
    kind: "person", en: "Nikos Dendias", countries: ["GR"],
    ar: "نيكوس ديندياس",
  },
  "powers/nima-elbagir": {
    kind: "person", en: "Nima Elbagir", countries: ["SD"],
    ar: "نعمة الباقر | نيما الباقر",
  },
  "powers/nuh-yilmaz": {
    kind: "person", en: "Nuh Yılmaz", countries: ["TR"],
    ar: "نوح يلماز | نوح يلمز",
  },
  "powers/numan-kurtulmus": {
    kind: "person", en: "Numan Kurtulmuş", countries: ["TR"],
    ar: "نعمان قورتولموش | نعمان كورتولموش",
  },
  "powers/nuran-niyazaliev": {
    kind: "person", en: "Nuran Niyazaliev", countries: ["RU"],
    ar: "نوران نيازالييف",
  },
  "powers/oleg-ozerov": {
    kind: "person", en: "Oleg Ozerov", countries: ["RU"],
    ar: "أوليغ أوزيروف | أوليج أوزيروف",
    arWeak: "أوزيروف",
  },
  "powers/olivia-gregoire": {
    kind: "person", en: "Olivia Grégoire", countries: ["FR"],
    ar: "أوليفيا غريغوار",
    arWeak: "غريغوار",
  },
  "powers/omer-bolat": {
    kind: "person", en: "Ömer Bolat", countries: ["TR"],
    ar: "عمر بولات",
  },
  "powers/omer-celik": {
    kind: "person", en: "Ömer Çelik", countries: ["TR"],
    ar: "عمر تشليك | عمر جليك",
  },
  "powers/osama-al-azhari": {
    kind: "person", en: "Osama al-Azhari", countries: ["EG"],
    ar: "أسامة الأزهري",
  },
  "powers/osama-shaltout": {
    kind: "person", en: "Osama Shaltout", countries: ["EG"],
    ar: "أسامة شلتوت",
  },
  "powers/pam-bondi": {
    kind: "person", en: "Pam Bondi", countries: ["US"],
    ar: "بام بوندي",
  },
  "powers/paolo-gentiloni": {
    kind: "person", en: "Paolo Gentiloni", countries: ["IT"],
    ar: "باولو جنتيلوني | باولو جينتيلوني",
    arWeak: "جنتيلوني",
  },
  "powers/partido-popular": {
    kind: "party", en: "People's Party (Spain)", fr: "Parti populaire", acronyms: ["PP"], countries: ["ES"],
    ar: "حزب الشعب الإسباني | الحزب الشعبي الإسباني",
  },
  "powers/pascal-canfin": {
    kind: "person", en: "Pascal Canfin", countries: ["FR"],
    ar: "باسكال كانفان | باسكال كانفين",
  },
  "powers/pascal-facon": {
    kind: "person", en: "Pascal Facon", countries: ["FR"],
    ar: "باسكال فاكون | باسكال فيكون",
    arWeak: "فاكون",
  },
  "powers/pascal-ianni": {
    kind: "person", en: "Pascal Ianni", countries: ["FR"],
    ar: "باسكال ياني | باسكال إياني",
  },
  "powers/pat-ryder": {
    kind: "person", en: "Pat Ryder", countries: ["US"],
    ar: "بات رايدر | باتريك رايدر",
    arWeak: "رايدر",
  },
  "powers/patricia-miralles": {
    kind: "person", en: "Patricia Mirallès", countries: ["FR"],
    ar: "باتريسيا ميراليس",
    arWeak: "ميراليس",
  },
  "powers/patrick-brethous": {
    kind: "person", en: "Patrick Brethous", countries: ["FR"],
    ar: "باتريك بريتوس | باتريك بريتو",
    arWeak: "بريتوس",
  },
  "powers/patrick-leahy": {
    kind: "person", en: "Patrick Leahy", countries: ["US"],
    ar: "باتريك ليهي",
  },
  "powers/patrik-steiger": {
    kind: "person", en: "Patrik Steiger", countries: ["FR"],
    ar: "باتريك ستيغر | باتريك ستايغر",
  },
  "powers/paul-folmsbee": {
    kind: "person", en: "Paul Folmsbee", countries: ["US"],
    ar: "بول فولمسبي | بول فولمسبيه",
    arWeak: "فولمسبي",
  },
  "powers/paulo-rangel": {
    kind: "person", en: "Paulo Rangel", countries: ["PT"],
    ar: "باولو رانجيل | باولو رانغيل",
  },
  "powers/pavel-prigozhin": {
    kind: "person", en: "Pavel Prigozhin", countries: ["RU"],
    ar: "بافيل بريغوجين | بافيل بريجوزين",
  },
  "powers/penny-mordaunt": {
    kind: "person", en: "Penny Mordaunt", countries: ["GB"],
    ar: "بيني موردنت | بيني موردونت",
  },
  "powers/penny-wong": {
    kind: "person", en: "Penny Wong", countries: ["AU"],
    ar: "بيني وونغ",
  },
  "powers/pete-hegseth": {
    kind: "person", en: "Pete Hegseth", countries: ["US"],
    ar: "بيت هيغسيث | بيتر هيغسيث | بيت هيجسيث | بيتر هيجسيث",
    arWeak: "هيغسيث",
  },
  "powers/peter-bodde": {
    kind: "person", en: "Peter Bodde", countries: ["US"],
    ar: "بيتر بود | بيتر بودي",
  },
  "powers/peter-hultqvist": {
    kind: "person", en: "Peter Hultqvist", countries: ["SE"],
    ar: "بيتر هولتكفيست | بيتر هولتكويست",
    arWeak: "هولتكفيست",
  },
  "powers/peter-lord": {
    kind: "person", en: "Peter Lord", countries: ["US"], weak: true,
    ar: "بيتر لورد",
    arCue: "الأمريكي | الخارجية | أفريقيا",
  },
  "powers/peter-navarro": {
    kind: "person", en: "Peter Navarro", countries: ["US"],
    ar: "بيتر نافارو",
  },
  "powers/peter-szijjarto": {
    kind: "person", en: "Péter Szijjártó", countries: ["HU"],
    ar: "بيتر سيارتو | بيتر سيجارتو",
    arWeak: "سيارتو",
  },
  "powers/petr-pavel": {
    kind: "person", en: "Petr Pavel", countries: ["CZ"],
    ar: "بيتر بافل | بيتر بافيل",
  },
  "powers/philip-breedlove": {
    kind: "person", en: "Philip Breedlove", countries: ["US"],
    ar: "فيليب بريدلوف",
  },
  "powers/philip-hammond": {
    kind: "person", en: "Philip Hammond", countries: ["GB"],
    ar: "فيليب هاموند",
  },
  "powers/philippe-lalliot": {
    kind: "person", en: "Philippe Lalliot", countries: ["FR"],
    ar: "فيليب لاليو | فيليب لاليوت",
    arWeak: "لاليو",
  },
  "powers/pierre-antoine-lorenzi": {
    kind: "person", en: "Pierre-Antoine Lorenzi", countries: ["FR"],
    ar: "بيير أنطوان لورنزي | بيار أنطوان لورنزي",
  },
  "powers/pierre-de-villiers": {
    kind: "person", en: "Pierre de Villiers", countries: ["FR"],
    ar: "بيير دو فيلييه | بيار دو فيلييه | بيير دي فيلييه | بيير دو فيليي | بيار دي فيلييه | بيار دو فيليي",
    arWeak: "فيلييه",
  },
  "powers/pierre-gillet": {
    kind: "person", en: "Pierre Gillet", countries: ["FR"],
    ar: "بيير جيليه | بيير جيليت",
  },
  "powers/pierre-olivier-sur": {
    kind: "person", en: "Pierre-Olivier Sur", countries: ["FR"],
    ar: "بيير أوليفييه سور | بيير أوليفيي سير | بيير أوليفييه سير",
  },
  "powers/pierre-schill": {
    kind: "person", en: "Pierre Schill", countries: ["FR"],
    ar: "بيار شيل | بيير شيل",
  },
  "powers/pietro-parolin": {
    kind: "person", en: "Pietro Parolin", countries: ["VA"],
    ar: "بيترو بارولين",
    arWeak: "بارولين",
  },
  "powers/pope-benedict-xvi": {
    kind: "person", en: "Pope Benedict XVI", countries: ["VA"],
    ar: "بنديكت السادس عشر | البابا بنديكت السادس عشر | البابا بندكتس السادس عشر | بندكتوس السادس عشر",
  },
  "powers/pope-leo-xiv": {
    kind: "person", en: "Pope Leo XIV", countries: ["VA"],
    ar: "البابا ليو الرابع عشر | البابا لاون الرابع عشر | البابا ليون الرابع عشر",
  },
  "powers/prabowo-subianto": {
    kind: "person", en: "Prabowo Subianto", countries: ["ID"],
    ar: "برابوو سوبيانتو | برابوو",
  },
  "powers/princeton-lyman": {
    kind: "person", en: "Princeton Lyman", countries: ["US"],
    ar: "برينستون ليمان | برينستون لايمن",
  },
  "powers/psoe": {
    kind: "party", en: "Spanish Socialist Workers' Party", fr: "Parti socialiste ouvrier espagnol", acronyms: ["PSOE"],
    countries: ["ES"],
    ar: "الحزب الاشتراكي العمالي الإسباني | حزب العمال الاشتراكي الإسباني | الحزب الاشتراكي الإسباني | الحزب الاشتراكي العمالي",
  },
  "powers/puneet-talwar": {
    kind: "person", en: "Puneet Talwar", countries: ["US"],
    ar: "بونيت تالوار",
  },
  "powers/qassem-soleimani": {
    kind: "person", en: "Qassem Soleimani", countries: ["IR"],
    ar: "قاسم سليماني",
    arWeak: "سليماني",
  },
  "powers/qin-gang": {
    kind: "person", en: "Qin Gang", countries: ["CN"],
    ar: "تشين غانغ | شين غانغ | تشين جانج",
  },
  "powers/quds-force": {
    kind: "state-force", en: "Quds Force", aliases: ["IRGC Quds Force", "al-Quds Force"], countries: ["IR"], parent: "powers/islamic-revolutionary-guard-corps",
    ar: "فيلق القدس الإيراني | فيلق القدس | قوة القدس الإيرانية",
  },
  "powers/queen-elizabeth-ii": {
    kind: "person", en: "Queen Elizabeth II", countries: ["GB"],
    ar: "إليزابيث الثانية | الملكة إليزابيث الثانية | الملكة إليزابيث",
  },
  "powers/rachida-dati": {
    kind: "person", en: "Rachida Dati", countries: ["FR"],
    ar: "رشيدة داتي",
  },
  "powers/rachna-korhonen": {
    kind: "person", en: "Rachna Korhonen", countries: ["US"],
    ar: "راشنا كورهونين | راتشنا كورهونين | راشنا كورهونن | راتشنا كورهونن",
    arWeak: "كورهونين",
  },
  "powers/radoslaw-sikorski": {
    kind: "person", en: "Radosław Sikorski", countries: ["PL"],
    ar: "رادوسلاف سيكورسكي | سيكورسكي",
  },
  "powers/rahul-gandhi": {
    kind: "person", en: "Rahul Gandhi", countries: ["IN"],
    ar: "راهول غاندي | راهول جاندي",
  },
  "powers/rama-yade": {
    kind: "person", en: "Rama Yade", countries: ["FR"],
    ar: "راما ياد | راما ياده | راما يادي",
  },
  "powers/ramzan-kadyrov": {
    kind: "person", en: "Ramzan Kadyrov", countries: ["RU"],
    ar: "رمضان قاديروف | رمضان قديروف | قاديروف",
  },
  "powers/rashid-bin-abdulrahman-al-nuaimi": {
    kind: "person", en: "Rashid bin Abdulrahman al-Nuaimi", countries: ["QA"],
    ar: "راشد بن عبد الرحمن النعيمي | راشد النعيمي",
  },
  "powers/rassemblement-national": {
    kind: "party", en: "National Rally (France)", fr: "Rassemblement national", previousNames: ["National Front"],
    acronyms: ["RN"], countries: ["FR"],
    ar: "حزب التجمع الوطني الفرنسي | التجمع الوطني الفرنسي | التجمع الوطني اليميني المتطرف | الجبهة الوطنية الفرنسية | حزب الجبهة الوطنية الفرنسي",
  },
  "powers/raul-castro": {
    kind: "person", en: "Raúl Castro", countries: ["CU"],
    ar: "راؤول كاسترو",
  },
  "powers/ray-collins": {
    kind: "person", en: "Ray Collins", countries: ["GB"],
    ar: "راي كولينز",
  },
  "powers/redut": {
    kind: "armed-group", en: "Redut", countries: ["RU"], weak: true,
    ar: "ريدوت",
    arCue: "الروسية | روسيا | فاغنر | شركة | مرتزقة",
  },
  "powers/reem-alabali-radovan": {
    kind: "person", en: "Reem Alabali-Radovan", countries: ["DE"],
    ar: "ريم العبلي رادوفان",
    arWeak: "رادوفان",
  },
  "powers/remi-carayol": {
    kind: "person", en: "Rémi Carayol", countries: ["FR"],
    ar: "ريمي كارايول",
    arWeak: "كارايول",
  },
  "powers/remi-marechaux": {
    kind: "person", en: "Rémi Maréchaux", countries: ["FR"],
    ar: "ريمي ماريشو",
  },
  "powers/remy-rioux": {
    kind: "person", en: "Rémy Rioux", countries: ["FR"],
    ar: "ريمي ريو",
  },
  "powers/renaissance-france": {
    kind: "party", en: "Renaissance (France)", previousNames: ["La République en marche"], countries: ["FR"],
    ar: "حزب النهضة الفرنسي | الجمهورية إلى الأمام | حزب الجمهورية إلى الأمام | حركة الجمهورية إلى الأمام",
  },
  "powers/republican-party-us": {
    kind: "party", en: "Republican Party (United States)", acronyms: ["GOP"], countries: ["US"],
    ar: "الحزب الجمهوري الأمريكي | الحزب الجمهوري الأميركي",
  },
  "powers/reuven-rivlin": {
    kind: "person", en: "Reuven Rivlin", countries: ["IL"],
    ar: "رؤوفين ريفلين | ريفلين",
  },
  "powers/rex-tillerson": {
    kind: "person", en: "Rex Tillerson", countries: ["US"],
    ar: "ريكس تيلرسون | ريكس تيليرسون",
    arWeak: "تيلرسون",
  },
  "powers/richard-blumenthal": {
    kind: "person", en: "Richard Blumenthal", countries: ["US"],
    ar: "ريتشارد بلومنتال",
  },
  "powers/richard-crowder": {
    kind: "person", en: "Richard Crowder", countries: ["GB"],
    ar: "ريتشارد كراودر",
  },
  "powers/richard-norland": {
    kind: "person", en: "Richard Norland", countries: ["US"],
    ar: "ريتشارد نورلاند | نورلاند",
  },
  "powers/rida-lyammouri": {
    kind: "person", en: "Rida Lyammouri", countries: ["MA"],
    ar: "رضا اليموري | رضا اليعموري | رضا ليموري | رضى اليموري",
  },
  "powers/riley-moore": {
    kind: "person", en: "Riley Moore", countries: ["US"],
    ar: "رايلي مور",
  },
  "powers/rishi-sunak": {
    kind: "person", en: "Rishi Sunak", countries: ["GB"],
    ar: "ريشي سوناك",
    arWeak: "سوناك",
  },
  "powers/robert-abela": {
    kind: "person", en: "Robert Abela", countries: ["MT"],
    ar: "روبرت أبيلا",
  },
  "powers/robert-bourgi": {
    kind: "person", en: "Robert Bourgi", countries: ["FR"],
    ar: "روبير بورجي | روبرت بورجي | روبير البرجي | روبرت البرجي | روبير بورغي",
    arWeak: "بورجي",
  },
  "powers/robert-fico": {
    kind: "person", en: "Robert Fico", countries: ["SK"],
    ar: "روبرت فيتسو | روبرت فيكو",
  },
  "powers/robert-fisk": {
    kind: "person", en: "Robert Fisk", countries: ["GB"],
    ar: "روبرت فيسك",
  },
  "powers/robert-ford": {
    kind: "person", en: "Robert Ford", countries: ["US"], weak: true,
    ar: "روبرت فورد",
    arCue: "السفير الأميركي | الجزائر | سوريا",
  },
  "powers/robert-gates": {
    kind: "person", en: "Robert Gates", countries: ["US"],
    ar: "روبرت غيتس | روبرت جيتس",
  },
  "powers/robert-godec": {
    kind: "person", en: "Robert Godec", countries: ["US"],
    ar: "روبرت غوديك | روبرت جوديك",
    arWeak: "غوديك",
  },
  "powers/robert-menendez": {
    kind: "person", en: "Robert Menendez", countries: ["US"],
    ar: "روبرت مينينديز | بوب مينينديز",
  },
  "powers/robert-moulie": {
    kind: "person", en: "Robert Moulié", countries: ["FR"],
    ar: "روبير موليه | روبير مولييه | روبير موليي",
    arWeak: "موليه",
  },
  "powers/robert-obrien": {
    kind: "person", en: "Robert O'Brien", countries: ["US"],
    ar: "روبرت أوبراين",
  },
  "powers/robert-palladino": {
    kind: "person", en: "Robert Palladino", countries: ["US"],
    ar: "روبرت بالادينو",
  },
  "powers/robert-van-den-dool": {
    kind: "person", en: "Robert van den Dool", countries: ["NL"],
    ar: "روبرت فان دن دوول | روبرت فان دن دول",
  },
  "powers/robert-wood": {
    kind: "person", en: "Robert Wood", countries: ["US"], weak: true,
    ar: "روبرت وود",
    arCue: "مجلس الأمن | نائب السفيرة | الأميركي",
  },
  "powers/roberta-pinotti": {
    kind: "person", en: "Roberta Pinotti", countries: ["IT"],
    ar: "روبرتا بينوتي",
  },
  "powers/roger-carstens": {
    kind: "person", en: "Roger Carstens", countries: ["US"],
    ar: "روجر كارستنز | روجر كارستينز",
  },
  "powers/roger-winter": {
    kind: "person", en: "Roger Winter", countries: ["US"],
    ar: "روجر وينتر | روجر ونتر",
  },
  "powers/roland-marchal": {
    kind: "person", en: "Roland Marchal", countries: ["FR"],
    ar: "رولان مارشال | رولاند مارشال",
  },
  "powers/roman-marshavin": {
    kind: "person", en: "Roman Marshavin", countries: ["RU"],
    ar: "رومان مارشافين",
    arWeak: "مارشافين",
  },
  "powers/ronan-pointeau": {
    kind: "person", en: "Ronan Pointeau", countries: ["FR"],
    ar: "رونان بوانتو",
  },
  "powers/ronny-jackson": {
    kind: "person", en: "Ronny Jackson", countries: ["US"],
    ar: "روني جاكسون",
  },
  "powers/rosgvardia": {
    kind: "state-force", en: "Rosgvardia", aliases: ["National Guard of Russia"], countries: ["RU"],
    ar: "الحرس الروسي | الحرس الوطني الروسي | روسغفارديا",
  },
  "powers/rsb-group": {
    kind: "company", en: "RSB Group", countries: ["RU"],
    ar: "مجموعة آر إس بي | مجموعة آر سي بي | شركة آر إس بي",
  },
  "powers/rumen-radev": {
    kind: "person", en: "Rumen Radev", countries: ["BG"],
    ar: "رومن راديف",
  },
  "powers/russ-feingold": {
    kind: "person", en: "Russ Feingold", countries: ["US"],
    ar: "راسل فينغولد | راس فاينغولد",
  },
  "powers/rustem-umerov": {
    kind: "person", en: "Rustem Umerov", countries: ["UA"],
    ar: "رستم عمروف | رستم أوميروف",
  },
  "powers/s-jaishankar": {
    kind: "person", en: "S. Jaishankar", aliases: ["Subrahmanyam Jaishankar"], countries: ["IN"],
    ar: "سوبرامانيام جايشانكار | سوبراهمانيام جايشانكار",
    arWeak: "جايشانكار",
  },
  "powers/sabrina-singh": {
    kind: "person", en: "Sabrina Singh", countries: ["US"],
    ar: "سابرينا سينغ | سابرينا سينج",
  },
  "powers/samantha-power": {
    kind: "person", en: "Samantha Power", countries: ["US"],
    ar: "سامانثا باور | سامنثا باور | سامانتا باور",
  },
  "powers/samuel-werberg": {
    kind: "person", en: "Samuel Werberg", countries: ["US"],
    ar: "صامويل وربرغ | سامويل وربيرغ",
  },
  "powers/sandra-clark": {
    kind: "person", en: "Sandra Clark", countries: ["US"],
    ar: "ساندرا كلارك",
  },
  "powers/sanna-marin": {
    kind: "person", en: "Sanna Marin", countries: ["FI"],
    ar: "سانا مارين",
  },
  "powers/sara-jacobs": {
    kind: "person", en: "Sara Jacobs", countries: ["US"],
    ar: "سارة جاكوبس",
  },
  "powers/sarah-sanders": {
    kind: "person", en: "Sarah Sanders", countries: ["US"],
    ar: "سارة ساندرز | سارا ساندرز",
  },
  "powers/scott-bessent": {
    kind: "person", en: "Scott Bessent", countries: ["US"],
    ar: "سكوت بيسنت",
  },
  "powers/scott-gration": {
    kind: "person", en: "Scott Gration", countries: ["US"],
    ar: "سكوت غرايشن | سكوت جريشن",
  },
  "powers/scott-morrison": {
    kind: "person", en: "Scott Morrison", countries: ["AU"],
    ar: "سكوت موريسون",
  },
  "powers/sean-parnell": {
    kind: "person", en: "Sean Parnell", countries: ["US"],
    ar: "شون بارنيل",
  },
  "powers/sean-spicer": {
    kind: "person", en: "Sean Spicer", countries: ["US"],
    ar: "شون سبايسر",
  },
  "powers/sebastian-gorka": {
    kind: "person", en: "Sebastian Gorka", countries: ["US"],
    ar: "سيباستيان غوركا | سيباستيان جوركا",
  },
  "powers/sebastian-kurz": {
    kind: "person", en: "Sebastian Kurz", countries: ["AT"],
    ar: "سيباستيان كورتس",
  },
  "powers/security-council-of-russia": {
    kind: "institution", en: "Security Council of Russia", countries: ["RU"],
    ar: "مجلس الأمن الفيدرالي الروسي | مجلس الأمن القومي الروسي | مجلس الأمن الروسي",
  },
  "powers/segolene-royal": {
    kind: "person", en: "Ségolène Royal", countries: ["FR"],
    ar: "سيغولين رويال | سيغولان رويال | سيجولين رويال",
  },
  "powers/selahattin-demirtas": {
    kind: "person", en: "Selahattin Demirtaş", countries: ["TR"],
    ar: "صلاح الدين دميرطاش",
  },
  "powers/selcuk-bayraktar": {
    kind: "person", en: "Selçuk Bayraktar", countries: ["TR"],
    ar: "سلجوق بيرقدار | سلجوق بايراكتار",
  },
  "powers/sergei-naryshkin": {
    kind: "person", en: "Sergei Naryshkin", countries: ["RU"],
    ar: "سيرغي ناريشكين | ناريشكين | سيرجي ناريشكين",
  },
  "powers/sergei-ryabkov": {
    kind: "person", en: "Sergei Ryabkov", countries: ["RU"],
    ar: "سيرغي ريابكوف | ريابكوف | سيرجي ريابكوف",
  },
  "powers/sergei-shoigu": {
    kind: "person", en: "Sergei Shoigu", countries: ["RU"],
    ar: "سيرغي شويغو | سيرجي شويغو | سيرغي شويجو | سيرجي شويجو",
    arWeak: "شويغو",
  },
  "powers/sergei-surovikin": {
    kind: "person", en: "Sergei Surovikin", countries: ["RU"],
    ar: "سيرغي سوروفيكين | سوروفيكين | سيرجي سوروفيكين",
  },
  "powers/sergei-tsivilev": {
    kind: "person", en: "Sergei Tsivilev", countries: ["RU"],
    ar: "سيرغي تسيفيليف",
    arWeak: "تسيفيليف",
  },
  "powers/sergei-vershinin": {
    kind: "person", en: "Sergei Vershinin", countries: ["RU"],
    ar: "سيرغي فيرشينين | سيرجي فيرشينين",
    arWeak: "فيرشينين",
  },
  "powers/sergey-kislyak": {
    kind: "person", en: "Sergey Kislyak", countries: ["RU"],
    ar: "سيرغي كيسلياك | سيرجي كيسلياك",
  },
  "powers/sergio-mattarella": {
    kind: "person", en: "Sergio Mattarella", countries: ["IT"],
    ar: "سيرجيو ماتاريلا",
    arWeak: "ماتاريلا",
  },
  "powers/shakhboot-bin-nahyan-al-nahyan": {
    kind: "person", en: "Shakhboot bin Nahyan Al Nahyan", countries: ["AE"],
    ar: "شخبوط بن نهيان | شخبوط بن نهيان آل نهيان",
  },
  "powers/shehbaz-sharif": {
    kind: "person", en: "Shehbaz Sharif", countries: ["PK"],
    ar: "شهباز شريف",
  },
  "powers/sheikh-hasina": {
    kind: "person", en: "Sheikh Hasina", countries: ["BD"],
    ar: "الشيخة حسينة | شيخة حسينة",
  },
  "powers/shigeru-ishiba": {
    kind: "person", en: "Shigeru Ishiba", countries: ["JP"],
    ar: "شيغيرو إيشيبا | شيجيرو إيشيبا",
  },
  "powers/shimon-peres": {
    kind: "person", en: "Shimon Peres", countries: ["IL"],
    ar: "شيمون بيريز | شمعون بيريز",
  },
  "powers/shinzo-abe": {
    kind: "person", en: "Shinzo Abe", countries: ["JP"],
    ar: "شينزو آبي",
  },
  "powers/shura-saudi": {
    kind: "institution", en: "Consultative Assembly of Saudi Arabia", aliases: ["Shura Council"], countries: ["SA"],
    ar: "مجلس الشورى السعودي",
  },
  "powers/sigal-mandelker": {
    kind: "person", en: "Sigal Mandelker", countries: ["US"],
    ar: "سيجال ماندلكر | سيجال مانديلكر | سيغال ماندلكر",
  },
  "powers/sigmar-gabriel": {
    kind: "person", en: "Sigmar Gabriel", countries: ["DE"],
    ar: "سيغمار غابرييل | زيغمار غابرييل",
  },
  "powers/sigrid-kaag": {
    kind: "person", en: "Sigrid Kaag", countries: ["NL"],
    ar: "سيغريد كاخ | سيغريد كاغ | سيجريد كاج",
  },
  "powers/silvio-berlusconi": {
    kind: "person", en: "Silvio Berlusconi", countries: ["IT"],
    ar: "سيلفيو برلسكوني | برلسكوني | سيلفيو برلوسكوني",
  },
  "powers/simon-coveney": {
    kind: "person", en: "Simon Coveney", countries: ["IE"],
    ar: "سيمون كوفيني",
  },
  "powers/socialist-party-france": {
    kind: "party", en: "Socialist Party (France)", fr: "Parti socialiste", acronyms: ["PS"], countries: ["FR"],
    ar: "الحزب الاشتراكي الفرنسي | الحزب الاشتراكي في فرنسا",
  },
  "powers/sonata-coulter": {
    kind: "person", en: "Sonata Coulter", countries: ["US"],
    ar: "سوناتا كولتر",
  },
  "powers/sonia-gandhi": {
    kind: "person", en: "Sonia Gandhi", countries: ["IN"],
    ar: "سونيا غاندي",
  },
  "powers/sophie-douce": {
    kind: "person", en: "Sophie Douce", countries: ["FR"],
    ar: "صوفي دوس",
  },
  "powers/sophie-wilmes": {
    kind: "person", en: "Sophie Wilmès", countries: ["BE"],
    ar: "صوفي ويلميس | صوفي ويلمس",
  },
  "powers/soraya-rodriguez": {
    kind: "person", en: "Soraya Rodríguez", countries: ["ES"],
    ar: "ثريا رودريغيز | سورايا رودريغيث | سورايا رودريغيز | ثريا رودريغيث",
  },
  "powers/state-duma": {
    kind: "institution", en: "State Duma", fr: "Douma d'État", countries: ["RU"],
    ar: "مجلس الدوما الروسي | الدوما الروسي | مجلس الدوما | دوما الدولة | مجلس النواب الروسي",
    arWeak: "الدوما",
    arCue: "الروسي | روسيا | موسكو",
  },
  "powers/stefan-lofven": {
    kind: "person", en: "Stefan Löfven", countries: ["SE"],
    ar: "ستيفان لوفين",
  },
  "powers/stephane-gruenberg": {
    kind: "person", en: "Stéphane Gruenberg", countries: ["FR"],
    ar: "ستيفان غرونبرغ",
  },
  "powers/stephane-romatet": {
    kind: "person", en: "Stéphane Romatet", countries: ["FR"],
    ar: "ستيفان روماتيه | ستيفان روماتي",
  },
  "powers/stephane-sejourne": {
    kind: "person", en: "Stéphane Séjourné", countries: ["FR"],
    ar: "ستيفان سيجورنيه | ستيفان سيجورني",
    arWeak: "سيجورنيه",
  },
  "powers/stephen-harper": {
    kind: "person", en: "Stephen Harper", countries: ["CA"],
    ar: "ستيفن هاربر",
  },
  "powers/stephen-miller": {
    kind: "person", en: "Stephen Miller", countries: ["US"],
    ar: "ستيفن ميلر",
  },
  "powers/steve-witkoff": {
    kind: "person", en: "Steve Witkoff", countries: ["US"],
    ar: "ستيف ويتكوف",
  },
  "powers/steven-koutsis": {
    kind: "person", en: "Steven Koutsis", countries: ["US"],
    ar: "ستيفن كوتسيس | ستيفين كوتسيس",
  },
  "powers/suleyman-soylu": {
    kind: "person", en: "Süleyman Soylu", countries: ["TR"],
    ar: "سليمان صويلو",
  },
  "powers/sultan-al-muraikhi": {
    kind: "person", en: "Sultan al-Muraikhi", countries: ["QA"],
    ar: "سلطان المريخي | سلطان بن سعد المريخي",
  },
  "powers/susan-rice": {
    kind: "person", en: "Susan Rice", countries: ["US"],
    ar: "سوزان رايس",
  },
  "powers/sushma-swaraj": {
    kind: "person", en: "Sushma Swaraj", countries: ["IN"],
    ar: "سوشما سواراج",
  },
  "powers/svenja-schulze": {
    kind: "person", en: "Svenja Schulze", countries: ["DE"],
    ar: "سفينيا شولتسه | سفينيا شولتز | سفينيا شولزه",
    arWeak: "شولتسه",
  },
  "powers/svr": {
    kind: "state-force", en: "Russian Foreign Intelligence Service", acronyms: ["SVR"], countries: ["RU"],
    ar: "جهاز الاستخبارات الخارجية الروسي | جهاز الاستخبارات الخارجية الروسية | الاستخبارات الخارجية الروسية | المخابرات الخارجية الروسية | هيئة الاستخبارات الخارجية الروسية",
  },
  "powers/sylvie-goulard": {
    kind: "person", en: "Sylvie Goulard", countries: ["FR"],
    ar: "سيلفي غولار | سيلفي جولار",
  },
  "powers/tammy-bruce": {
    kind: "person", en: "Tammy Bruce", countries: ["US"],
    ar: "تامي بروس",
  },
  "powers/taro-kono": {
    kind: "person", en: "Taro Kono", countries: ["JP"],
    ar: "تارو كونو",
  },
  "powers/tatyana-dovgalenko": {
    kind: "person", en: "Tatyana Dovgalenko", countries: ["RU"],
    ar: "تاتيانا دوفغالينكو | تاتيانا دوفجالينكو",
    arWeak: "دوفغالينكو",
  },
  "powers/ted-cruz": {
    kind: "person", en: "Ted Cruz", countries: ["US"],
    ar: "تيد كروز",
  },
  "powers/theo-francken": {
    kind: "person", en: "Theo Francken", countries: ["BE"],
    ar: "ثيو فرانكن | تيو فرانكن",
  },
  "powers/theresa-may": {
    kind: "person", en: "Theresa May", countries: ["GB"],
    ar: "تيريزا ماي",
  },
  "powers/therese-loken-gheziel": {
    kind: "person", en: "Therese Loken Gheziel", countries: ["NO"],
    ar: "تيريز لوكن غيزيل",
  },
  "powers/thierry-vircoulon": {
    kind: "person", en: "Thierry Vircoulon", countries: ["FR"],
    ar: "تييري فيركولون | تيري فيركولو",
    arWeak: "فيركولون",
  },
  "powers/thomas-de-maiziere": {
    kind: "person", en: "Thomas de Maizière", countries: ["DE"],
    ar: "توماس دي ميزيير | توماس دي مايتسيره",
    arWeak: "ميزيير",
  },
  "powers/thomas-dietrich": {
    kind: "person", en: "Thomas Dietrich", countries: ["FR"],
    ar: "توماس ديتريش",
    arWeak: "ديتريش",
  },
  "powers/thomas-dougherty": {
    kind: "person", en: "Thomas Dougherty", countries: ["US"],
    ar: "توماس دوغرتي",
  },
  "powers/thomas-friedman": {
    kind: "person", en: "Thomas Friedman", countries: ["US"],
    ar: "توماس فريدمان",
  },
  "powers/thomas-hushek": {
    kind: "person", en: "Thomas Hushek", countries: ["US"],
    ar: "توماس هوشيك | توماس هيوشك",
  },
  "powers/thomas-terstegen": {
    kind: "person", en: "Thomas Terstegen", countries: ["DE"],
    ar: "توماس تيرستيجن",
  },
  "powers/thomas-waldhauser": {
    kind: "person", en: "Thomas Waldhauser", countries: ["US"],
    ar: "توماس والدهاوزر | توماس والدهاوسر | توماس فالدهاوزر",
    arWeak: "والدهاوزر",
  },
  "powers/tibor-nagy": {
    kind: "person", en: "Tibor Nagy", countries: ["US"],
    ar: "تيبور ناجي | تيبور ناغي | تيبور ناج",
  },
  "powers/tobias-billstrom": {
    kind: "person", en: "Tobias Billström", countries: ["SE"],
    ar: "توبياس بيلستروم",
  },
  "powers/tobias-ellwood": {
    kind: "person", en: "Tobias Ellwood", countries: ["GB"],
    ar: "توبياس إلوود",
  },
  "powers/tomas-ulicny": {
    kind: "person", en: "Tomas Ulicny", countries: ["SK"],
    ar: "توماس أوليشني | توماس يوليشني",
  },
  "powers/tommy-pigott": {
    kind: "person", en: "Tommy Pigott", countries: ["US"],
    ar: "تومي بيغوت | تومي بيجوت",
  },
  "powers/tony-blair": {
    kind: "person", en: "Tony Blair", countries: ["GB"],
    ar: "توني بلير",
    arWeak: "بلير",
  },
  "powers/trine-bramsen": {
    kind: "person", en: "Trine Bramsen", countries: ["DK"],
    ar: "ترينه برامسن | ترين برامسن",
    arWeak: "برامسن",
  },
  "powers/trinidad-jimenez": {
    kind: "person", en: "Trinidad Jiménez", countries: ["ES"],
    ar: "ترينيداد خيمينيز | ترينيداد خيمينث",
  },
  "powers/troy-fitrell": {
    kind: "person", en: "Troy Fitrell", countries: ["US"],
    ar: "تروي فيتريل",
    arWeak: "فيتريل",
  },
  "powers/tulinabo-mushingi": {
    kind: "person", en: "Tulinabo Mushingi", countries: ["US"],
    ar: "تولينابو موشينجي | تولينابو موشينغي",
  },
  "powers/tulsi-gabbard": {
    kind: "person", en: "Tulsi Gabbard", countries: ["US"],
    ar: "تولسي غابارد | تولسي جابارد",
  },
  "powers/ulf-kristersson": {
    kind: "person", en: "Ulf Kristersson", countries: ["SE"],
    ar: "أولف كريسترسون",
  },
  "powers/ulf-laessing": {
    kind: "person", en: "Ulf Laessing", countries: ["DE", "ML"],
    ar: "أولف ليسينغ | أولف لاسينغ | أولف لايسينغ | أولف ليسينج | أولف لايسينج",
  },
  "powers/ulrich-klockner": {
    kind: "person", en: "Ulrich Klöckner", countries: ["DE"],
    ar: "أولريش كلوكنر | أولريتش كلوكنر",
  },
  "powers/united-russia": {
    kind: "party", en: "United Russia", fr: "Russie unie", countries: ["RU"],
    ar: "روسيا الموحدة | حزب روسيا الموحدة",
  },
  "powers/urmas-paet": {
    kind: "person", en: "Urmas Paet", countries: ["EE"],
    ar: "أورماس بايت",
  },
  "powers/us-congress": {
    kind: "institution", en: "United States Congress", fr: "Congrès des États-Unis", aliases: ["US Congress"], countries: ["US"],
    ar: "الكونغرس الأمريكي | الكونغرس الأميركي | الكونجرس الأمريكي | الكونجرس الأميركي | الكونغرس في واشنطن",
    arWeak: "الكونغرس | الكونجرس",
    arCue: "الأمريكي | الأميركي | واشنطن | الولايات المتحدة | ترامب | بايدن | الجمهوري | الديمقراطي | الشيوخ",
  },
  "powers/us-house": {
    kind: "institution", en: "United States House of Representatives", fr: "Chambre des représentants des États-Unis", countries: ["US"], parent: "powers/us-congress",
    ar: "مجلس النواب الأمريكي | مجلس النواب الأميركي",
  },
  "powers/us-nsc": {
    kind: "institution", en: "US National Security Council", countries: ["US"],
    ar: "مجلس الأمن القومي الأمريكي | مجلس الأمن القومي الأميركي | مجلس الأمن القومي في البيت الأبيض",
    arWeak: "مجلس الأمن القومي",
    arCue: "الأمريكي | الأميركي | البيت الأبيض | واشنطن",
  },
  "powers/us-treasury": {
    kind: "government", en: "US Department of the Treasury", fr: "Département du Trésor des États-Unis", aliases: ["US Treasury"], countries: ["US"],
    ar: "وزارة الخزانة الأمريكية | وزارة الخزانة الأميركية | الخزانة الأمريكية | الخزانة الأميركية",
    arWeak: "وزارة الخزانة",
    arCue: "الأمريكية | الأميركية | واشنطن | عقوبات | أوفاك",
  },
  "powers/uzra-zeya": {
    kind: "person", en: "Uzra Zeya", countries: ["US"],
    ar: "عذرا زيا | عزرا زيا | عذرة زيا",
  },
  "powers/valentina-matviyenko": {
    kind: "person", en: "Valentina Matviyenko", countries: ["RU"],
    ar: "فالنتينا ماتفيينكو | فالنتينا ماتفينكو",
    arWeak: "ماتفيينكو",
  },
  "powers/valerian-shuvaev": {
    kind: "person", en: "Valerian Shuvaev", countries: ["RU"],
    ar: "فاليريان شوفاييف",
  },
  "powers/valerie-pecresse": {
    kind: "person", en: "Valérie Pécresse", countries: ["FR"],
    ar: "فاليري بيكريس | فاليري بيكراس",
  },
  "powers/valery-gerasimov": {
    kind: "person", en: "Valery Gerasimov", countries: ["RU"],
    ar: "فاليري غيراسيموف | فاليري جيراسيموف",
    arWeak: "غيراسيموف",
  },
  "powers/valery-giscard-destaing": {
    kind: "person", en: "Valéry Giscard d'Estaing", countries: ["FR"],
    ar: "فاليري جيسكار ديستان | جيسكار ديستان",
  },
  "powers/valery-zakharov": {
    kind: "person", en: "Valery Zakharov", countries: ["RU"],
    ar: "فاليري زاخاروف | فاليري زخاروف",
  },
  "powers/vasily-nebenzia": {
    kind: "person", en: "Vasily Nebenzia", countries: ["RU"],
    ar: "فاسيلي نيبينزيا",
    arWeak: "نيبينزيا",
  },
  "powers/vedant-patel": {
    kind: "person", en: "Vedant Patel", countries: ["US"],
    ar: "فيدانت باتيل",
  },
  "powers/vianney-pillet": {
    kind: "person", en: "Vianney Pillet", countries: ["FR"],
    ar: "فيانيه بيليه | فياني بييه",
  },
  "powers/vicky-ford": {
    kind: "person", en: "Vicky Ford", countries: ["GB"],
    ar: "فيكي فورد",
  },
  "powers/viktor-bout": {
    kind: "person", en: "Viktor Bout", countries: ["RU"],
    ar: "فيكتور بوت",
  },
  "powers/viktor-orban": {
    kind: "person", en: "Viktor Orbán", countries: ["HU"],
    ar: "فيكتور أوربان",
    arWeak: "أوربان",
  },
  "powers/viktor-voropaev": {
    kind: "person", en: "Viktor Voropaev", aliases: ["Viktor Voropayev"], countries: ["RU"],
    ar: "فيكتور فوروبايف | فيكتور فوروباييف",
    arWeak: "فوروبايف",
  },
  "powers/vincent-bollore": {
    kind: "person", en: "Vincent Bolloré", countries: ["FR"],
    ar: "فانسان بولوريه | فنسنت بولوريه | فنسان بولوري | بولوريه | فانسان بولوري",
  },
  "powers/vincent-floreani": {
    kind: "person", en: "Vincent Floreani", countries: ["FR"],
    ar: "فنسان فلورياني | فانسان فلورياني",
  },
  "powers/vincent-spera": {
    kind: "person", en: "Vincent Spera", countries: ["US"],
    ar: "فنسنت سبيرا | فينسنت سبيرا",
  },
  "powers/vitaly-churkin": {
    kind: "person", en: "Vitaly Churkin", countries: ["RU"],
    ar: "فيتالي تشوركين | تشوركين",
  },
  "powers/vitaly-perfilev": {
    kind: "person", en: "Vitaly Perfilev", countries: ["RU"],
    ar: "فيتالي بيرفيليف | فيتالي بيرفيلييف | فيتالي برفيليف",
  },
  "powers/vladimir-baibakov": {
    kind: "person", en: "Vladimir Baibakov", countries: ["RU"],
    ar: "فلاديمير بايباكوف",
  },
  "powers/vladimir-safronkov": {
    kind: "person", en: "Vladimir Safronkov", countries: ["RU"],
    ar: "فلاديمير سافرونكوف",
  },
  "powers/vladimir-sokolenko": {
    kind: "person", en: "Vladimir Sokolenko", countries: ["RU"],
    ar: "فلاديمير سوكولينكو",
    arWeak: "سوكولينكو",
  },
  "powers/vladimir-zheltov": {
    kind: "person", en: "Vladimir Zheltov", countries: ["RU"],
    ar: "فلاديمير جيلتوف | فلاديمير زيلتوف",
    arWeak: "جيلتوف",
  },
  "powers/vox-spain": {
    kind: "party", en: "Vox (Spain)", countries: ["ES"],
    ar: "حزب فوكس | حزب فوكس الإسباني | فوكس الإسباني",
  },
  "powers/vyacheslav-volodin": {
    kind: "person", en: "Vyacheslav Volodin", countries: ["RU"],
    ar: "فياتشيسلاف فولودين | فولودين",
  },
  "powers/walid-al-khuraiji": {
    kind: "person", en: "Walid al-Khuraiji", countries: ["SA"],
    ar: "وليد الخريجي | وليد بن عبد الكريم الخريجي",
  },
  "powers/wang-huning": {
    kind: "person", en: "Wang Huning", countries: ["CN"],
    ar: "وانغ هونينغ",
  },
  "powers/wang-qishan": {
    kind: "person", en: "Wang Qishan", countries: ["CN"],
    ar: "وانغ تشي شان | وانغ كيشان",
  },
  "powers/wang-wenbin": {
    kind: "person", en: "Wang Wenbin", countries: ["CN"],
    ar: "وانغ وين بين | وانغ وين ونبين",
  },
  "powers/wassim-nasr": {
    kind: "person", en: "Wassim Nasr", countries: ["FR"],
    ar: "وسيم نصر",
  },
  "powers/wendy-sherman": {
    kind: "person", en: "Wendy Sherman", countries: ["US"],
    ar: "ويندي شيرمان | ويندي شرمان",
  },
  "powers/will-stevens": {
    kind: "person", en: "Will Stevens", countries: ["US"], weak: true,
    ar: "ويل ستيفنز | وليام ستيفنز | ويليام ستيفنز",
    arCue: "الأمريكي | الساحل | الخارجية",
  },
  "powers/william-burns": {
    kind: "person", en: "William Burns", countries: ["US"],
    ar: "وليام بيرنز | ويليام بيرنز | وليام بيرنس | ويليام بيرنس",
  },
  "powers/william-hague": {
    kind: "person", en: "William Hague", countries: ["GB"],
    ar: "ويليام هيغ | وليام هيغ | ويليام هيج | وليام هيج",
  },
  "powers/william-mcraven": {
    kind: "person", en: "William McRaven", countries: ["US"],
    ar: "وليام ماكريفن | ويليام ماكرافين",
  },
  "powers/william-ward": {
    kind: "person", en: "William Ward", aliases: ["William E. Ward"], countries: ["US"],
    ar: "وليام وارد | ويليام وارد | وليام كيب وارد | ويليام كيب وارد",
  },
  "powers/wopke-hoekstra": {
    kind: "person", en: "Wopke Hoekstra", countries: ["NL"],
    ar: "ووبكه هوكسترا | فوبكه هوكسترا",
  },
  "powers/wu-peng": {
    kind: "person", en: "Wu Peng", countries: ["CN"],
    ar: "وو بنغ",
  },
  "powers/xavier-bettel": {
    kind: "person", en: "Xavier Bettel", countries: ["LU"],
    ar: "كزافييه بيتيل | غزافييه بيتيل | زافيير بيتيل",
  },
  "powers/xavier-driencourt": {
    kind: "person", en: "Xavier Driencourt", countries: ["FR"],
    ar: "كزافييه دريانكور | غزافييه دريانكور | إكزافييه دريانكور",
  },
  "powers/xavier-lapeyre-de-cabanes": {
    kind: "person", en: "Xavier Lapeyre de Cabanes", countries: ["FR"],
    ar: "كزافييه لابير دي كابان | كزافييه لابيير دي كابان | كزافييه لابير دو كابان | كزافييه لابيير دو كابان",
  },
  "powers/xu-jinghu": {
    kind: "person", en: "Xu Jinghu", countries: ["CN"],
    ar: "شيوي جينغ هو | شو جينغهو",
  },
  "powers/xue-bing": {
    kind: "person", en: "Xue Bing", countries: ["CN"], weak: true,
    ar: "شيويه بينغ | شوي بينغ | شيويه بينج | شويه بينغ",
    arCue: "الصيني | الصينية",
  },
  "powers/yael-lempert": {
    kind: "person", en: "Yael Lempert", countries: ["US"],
    ar: "يائيل لامبرت | ياعيل لامبرت | يائيل لمبرت",
  },
  "powers/yair-lapid": {
    kind: "person", en: "Yair Lapid", countries: ["IL"],
    ar: "يائير لبيد | يئير لابيد | يائير لابيد",
  },
  "powers/yang-jiechi": {
    kind: "person", en: "Yang Jiechi", countries: ["CN"],
    ar: "يانغ جيه تشي | يانغ جيتشي | يانغ جيشي",
  },
  "powers/yasar-guler": {
    kind: "person", en: "Yaşar Güler", countries: ["TR"],
    ar: "يشار غولر | يشار جولر",
  },
  "powers/yoav-gallant": {
    kind: "person", en: "Yoav Gallant", countries: ["IL"],
    ar: "يوآف غالانت | غالانت | يوآف جالانت",
  },
  "powers/yoon-suk-yeol": {
    kind: "person", en: "Yoon Suk Yeol", countries: ["KR"],
    ar: "يون سوك يول | يون سيوك يول",
  },
  "powers/yousef-bin-ali-al-khater": {
    kind: "person", en: "Yousef bin Ali Al-Khater", countries: ["QA"],
    ar: "يوسف بن علي الخاطر",
  },
  "powers/yousra-elbagir": {
    kind: "person", en: "Yousra Elbagir", countries: ["SD"],
    ar: "يسرا الباقر",
  },
  "powers/yuri-ushakov": {
    kind: "person", en: "Yuri Ushakov", countries: ["RU"],
    ar: "يوري أوشاكوف | أوشاكوف",
  },
  "powers/yurii-pyvovarov": {
    kind: "person", en: "Yurii Pyvovarov", countries: ["UA"],
    ar: "يوري بيفوفاروف | يوري بيفاروف | يوري بيفوفروف",
    arWeak: "بيفوفاروف",
  },
  "powers/yvan-guichaoua": {
    kind: "person", en: "Yvan Guichaoua", countries: ["FR"],
    ar: "إيفان غيشاوا | إيفان غيشاوة",
  },
  "powers/yvette-cooper": {
    kind: "person", en: "Yvette Cooper", countries: ["GB"],
    ar: "إيفيت كوبر",
  },
  "powers/yvonne-huynh": {
    kind: "person", en: "Yvonne Huynh", countries: ["FR"],
    ar: "إيفون هيون",
  },
  "powers/zhai-jun": {
    kind: "person", en: "Zhai Jun", countries: ["CN"],
    ar: "تشاي جون | جاي جيون",
  },
  "powers/zhang-jun": {
    kind: "person", en: "Zhang Jun", countries: ["CN"],
    ar: "تشانغ جون | جانغ جيون",
  },
  "powers/zhang-ming": {
    kind: "person", en: "Zhang Ming", countries: ["CN"],
    ar: "تشانغ مينغ",
  },
  "powers/zhao-leji": {
    kind: "person", en: "Zhao Leji", countries: ["CN"],
    ar: "تشاو له جي | جاو ليجي",
  },
  "powers/zhao-lijian": {
    kind: "person", en: "Zhao Lijian", countries: ["CN"],
    ar: "تشاو لي جيان | جاو ليجيان | تشاو ليجيان",
  },
  "powers/zhong-jianhua": {
    kind: "person", en: "Zhong Jianhua", countries: ["CN"],
    ar: "تشونغ جيان هوا | جونغ جيانهوا",
  },
  "powers/zuzana-caputova": {
    kind: "person", en: "Zuzana Čaputová", countries: ["SK"],
    ar: "زوزانا تشابوتوفا",
  },
};
