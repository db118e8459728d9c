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
  "powers/adel-al-jubeir": {
    kind: "person", en: "Adel al-Jubeir", countries: ["SA"],
    ar: "عادل الجبير",
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
  "powers/alexander-lukashenko": {
    kind: "person", en: "Alexander Lukashenko", countries: ["BY"],
    ar: "ألكسندر لوكاشينكو",
    arWeak: "لوكاشينكو",
  },
  "powers/alexandre-garcia": {
    kind: "person", en: "Alexandre Garcia", countries: ["FR"],
    ar: "ألكسندر غارسيا | ألكسندر جارسيا",
  },
  "powers/alexey-likhachev": {
    kind: "person", en: "Alexey Likhachev", countries: ["RU"],
    ar: "أليكسي ليخاتشوف | أليكسي ليخاتشيف",
    arWeak: "ليخاتشوف",
  },
  "powers/ali-bin-hassan-jaafar": {
    kind: "person", en: "Ali bin Hassan Jaafar", countries: ["SA"], weak: true,
    ar: "علي بن حسن جعفر | علي حسن جعفر",
  },
  "powers/ali-larijani": {
    kind: "person", en: "Ali Larijani", countries: ["IR"],
    ar: "علي لاريجاني",
  },
  "powers/anatoly-bashkin": {
    kind: "person", en: "Anatoly Bashkin", countries: ["RU"],
    ar: "أناتولي باشكين",
    arWeak: "باشكين",
  },
  "powers/andrei-belousov": {
    kind: "person", en: "Andrei Belousov", countries: ["RU"],
    ar: "أندريه بيلوسوف | أندري بيلوسوف",
    arWeak: "بيلوسوف",
  },
  "powers/andrei-chernovol": {
    kind: "person", en: "Andrei Chernovol", countries: ["RU"],
    ar: "أندريه تشيرنوفول | أندريه تشورنوفول",
    arWeak: "تشيرنوفول",
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
  "powers/andriy-yusov": {
    kind: "person", en: "Andriy Yusov", countries: ["UA"],
    ar: "أندريه يوسوف | أندري يوسوف",
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
  "powers/annegret-kramp-karrenbauer": {
    kind: "person", en: "Annegret Kramp-Karrenbauer", countries: ["DE"],
    ar: "أنغريت كرامب كارنباور | أنيغريت كرامب كارنباور | أنغريت كرامب كارينباور | أنيغريت كرامب كارينباور | كرامب كارنباور",
    arWeak: "كارنباور",
  },
  "powers/antoine-anfre": {
    kind: "person", en: "Antoine Anfré", countries: ["FR"],
    ar: "أنطوان أنفري | أنطوان أنفريه",
    arWeak: "أنفري",
  },
  "powers/antoine-glaser": {
    kind: "person", en: "Antoine Glaser", countries: ["FR"],
    ar: "أنطوان غلاسر | أنطوان جلاسر",
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
  "powers/arancha-gonzalez-laya": {
    kind: "person", en: "Arancha González Laya", countries: ["ES"],
    ar: "أرانتشا غونزاليس لايا | أرانشا غونزاليس لايا | أرانتشا غونثاليث لايا | أرانشا غونثاليث لايا",
  },
  "powers/augusto-santos-silva": {
    kind: "person", en: "Augusto Santos Silva", countries: ["PT"],
    ar: "أوغوستو سانتوس سيلفا",
  },
  "powers/barbara-woodward": {
    kind: "person", en: "Barbara Woodward", countries: ["GB"],
    ar: "باربارا وودوارد | باربرا وودوارد",
  },
  "powers/ben-wallace": {
    kind: "person", en: "Ben Wallace", countries: ["GB"],
    ar: "بن والاس",
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
  "powers/bertrand-badie": {
    kind: "person", en: "Bertrand Badie", countries: ["FR"],
    ar: "برتران بديع | برتران بادي",
  },
  "powers/bertrand-cochery": {
    kind: "person", en: "Bertrand Cochery", countries: ["FR"],
    ar: "برتران كوشيري | برتران كوشري",
    arWeak: "كوشيري",
  },
  "powers/beverly-ochieng": {
    kind: "person", en: "Beverly Ochieng", countries: ["KE"],
    ar: "بيفرلي أوشينغ | بيفرلي أوتشينغ",
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
  "powers/brian-shukan": {
    kind: "person", en: "Brian Shukan", countries: ["US"],
    ar: "برايان شوكان",
    arWeak: "شوكان",
  },
  "powers/bruno-baratz": {
    kind: "person", en: "Bruno Baratz", countries: ["FR"],
    ar: "برونو باراتز",
  },
  "powers/bruno-foucher": {
    kind: "person", en: "Bruno Foucher", countries: ["FR"],
    ar: "برونو فوشيه | برونو فوشي",
    arWeak: "فوشيه",
  },
  "powers/bruno-guibert": {
    kind: "person", en: "Bruno Guibert", countries: ["FR"],
    ar: "برونو غيبير | برونو جيبير",
    arWeak: "غيبير",
  },
  "powers/burhanettin-duran": {
    kind: "person", en: "Burhanettin Duran", countries: ["TR"],
    ar: "برهان الدين دوران | برهان الدين ضوران",
  },
  "powers/carter-ham": {
    kind: "person", en: "Carter Ham", countries: ["US"],
    ar: "كارتر هام",
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
  "powers/cevdet-yilmaz": {
    kind: "person", en: "Cevdet Yılmaz", countries: ["TR"],
    ar: "جودت يلماز",
  },
  "powers/charles-q-brown": {
    kind: "person", en: "Charles Q. Brown", aliases: ["Charles Brown"], countries: ["US"], weak: true,
    ar: "تشارلز براون | تشارلز كيو براون",
    arCue: "الأركان | الجنرال",
  },
  "powers/christian-cambon": {
    kind: "person", en: "Christian Cambon", countries: ["FR"],
    ar: "كريستيان كامبون",
  },
  "powers/christian-rouyer": {
    kind: "person", en: "Christian Rouyer", countries: ["FR", "ML"],
    ar: "كريستيان روييه | كريستيان رويير",
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
  "powers/christophe-bigot": {
    kind: "person", en: "Christophe Bigot", countries: ["FR"],
    ar: "كريستوف بيغو | كريستوف بيجو",
  },
  "powers/christophe-guilhou": {
    kind: "person", en: "Christophe Guilhou", countries: ["FR"],
    ar: "كريستوف غيلو | كريستوف غييو | كريستوف جيلو",
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
  "powers/chrysoula-zacharopoulou": {
    kind: "person", en: "Chrysoula Zacharopoulou", countries: ["FR"],
    ar: "كريسولا زاخاروبولو",
    arWeak: "زاخاروبولو",
  },
  "powers/colin-wells": {
    kind: "person", en: "Colin Wells", countries: ["GB"],
    ar: "كولين ويلس | كولين ويلز",
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
    ar: "سينثيا كيرشت | سينثيا كيرشيت | سنتيا كريشيت | سينتيا كيرشت | سينثيا كريشت",
    arWeak: "كيرشت",
  },
  "powers/cyril-carcy": {
    kind: "person", en: "Cyril Carcy", countries: ["FR"],
    ar: "سيريل كارسي",
    arWeak: "كارسي",
  },
  "powers/dagvin-anderson": {
    kind: "person", en: "Dagvin Anderson", countries: ["US"],
    ar: "داغفين أندرسون | داجفين أندرسون",
  },
  "powers/dan-caine": {
    kind: "person", en: "Dan Caine", countries: ["US"], weak: true,
    ar: "دان كين | دان كاين",
    arCue: "الأركان | الجنرال",
  },
  "powers/daniel-rubinstein": {
    kind: "person", en: "Daniel Rubinstein", countries: ["US"],
    ar: "دانيال روبنشتاين | دانييل روبنشتاين | دانيال روبنستين | دانييل روبنستين",
    arWeak: "روبنشتاين",
  },
  "powers/david-cameron": {
    kind: "person", en: "David Cameron", countries: ["GB"],
    ar: "ديفيد كاميرون | دافيد كاميرون",
  },
  "powers/david-rodriguez-general": {
    kind: "person", en: "David Rodriguez (general)", aliases: ["David Rodriguez"], countries: ["US"], weak: true,
    ar: "ديفيد رودريغيز | ديفيد رودريجيز",
    arCue: "أفريكوم | الجنرال",
  },
  "powers/dennis-hankins": {
    kind: "person", en: "Dennis Hankins", countries: ["US"],
    ar: "دينيس هانكينز | دنيس هانكينز",
    arWeak: "هانكينز",
  },
  "powers/didier-reynders": {
    kind: "person", en: "Didier Reynders", countries: ["BE"],
    ar: "ديدييه رايندرز | ديدييه ريندرس",
    arWeak: "رايندرز",
  },
  "powers/dmitry-medvedev": {
    kind: "person", en: "Dmitry Medvedev", countries: ["RU"],
    ar: "ديمتري ميدفيديف | دميتري ميدفيديف",
    arWeak: "ميدفيديف",
  },
  "powers/dmytro-kuleba": {
    kind: "person", en: "Dmytro Kuleba", countries: ["UA"],
    ar: "دميترو كوليبا | ديميترو كوليبا",
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
  "powers/donald-booth": {
    kind: "person", en: "Donald Booth", countries: ["US"],
    ar: "دونالد بوث | دونالد بوس",
  },
  "powers/dorothy-shea": {
    kind: "person", en: "Dorothy Shea", countries: ["US"],
    ar: "دوروثي شيا | دوروثي شاي",
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
    ar: "إدوار غيو | إدوار جيو",
  },
  "powers/edouard-philippe": {
    kind: "person", en: "Édouard Philippe", countries: ["FR"],
    ar: "إدوار فيليب | إدوارد فيليب",
  },
  "powers/eli-cohen": {
    kind: "person", en: "Eli Cohen", countries: ["IL"], weak: true,
    ar: "إيلي كوهين",
    arCue: "إسرائيل | الإسرائيلي",
  },
  "powers/elisabeth-borne": {
    kind: "person", en: "Élisabeth Borne", countries: ["FR"],
    ar: "إليزابيث بورن",
  },
  "powers/emmanuel-besnier": {
    kind: "person", en: "Emmanuel Besnier", countries: ["FR"],
    ar: "إيمانويل بيسنييه | إيمانويل بيسنيي",
  },
  "powers/emmanuelle-blatmann": {
    kind: "person", en: "Emmanuelle Blatmann", countries: ["FR"],
    ar: "إيمانويل بلاتمان",
  },
  "powers/erard-corbin-de-mangoux": {
    kind: "person", en: "Érard Corbin de Mangoux", countries: ["FR"],
    ar: "إيرار كوربان دو مانغو",
  },
  "powers/eric-whitaker": {
    kind: "person", en: "Eric Whitaker", countries: ["US"],
    ar: "إريك ويتيكر | إريك ويتاكر",
    arWeak: "ويتيكر",
  },
  "powers/erna-solberg": {
    kind: "person", en: "Erna Solberg", countries: ["NO"],
    ar: "إرنا سولبرغ | إرنا سولبيرغ",
    arWeak: "سولبرغ",
  },
  "powers/evelyne-decorps": {
    kind: "person", en: "Évelyne Decorps", countries: ["FR"],
    ar: "إيفلين ديكور | إيفلين دوكور",
    arWeak: "ديكور",
  },
  "powers/fabien-mandon": {
    kind: "person", en: "Fabien Mandon", countries: ["FR"],
    ar: "فابيان ماندون",
    arWeak: "ماندون",
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
  "powers/franck-paris": {
    kind: "person", en: "Franck Paris", countries: ["FR"],
    ar: "فرانك باري | فرانك باريس",
  },
  "powers/francois-bayrou": {
    kind: "person", en: "François Bayrou", countries: ["FR"],
    ar: "فرانسوا بايرو",
  },
  "powers/francois-delattre": {
    kind: "person", en: "François Delattre", countries: ["FR"],
    ar: "فرانسوا ديلاتر | فرانسوا دولاتر",
  },
  "powers/francois-xavier-de-woillemont": {
    kind: "person", en: "François-Xavier de Woillemont", countries: ["FR"],
    ar: "فرانسوا كزافييه دي ويمون | فرانسوا كزافييه دو ويمون | فرانسوا كزافييه دي ووايمون | فرانسوا كزافييه دو ووايمون",
  },
  "powers/francois-xavier-mabin": {
    kind: "person", en: "François-Xavier Mabin", countries: ["FR"],
    ar: "فرانسوا كزافييه مابان | فرانسوا كزافيي مابان",
  },
  "powers/frank-walter-steinmeier": {
    kind: "person", en: "Frank-Walter Steinmeier", countries: ["DE"],
    ar: "فرانك فالتر شتاينماير | فرانك والتر شتاينماير",
    arWeak: "شتاينماير",
  },
  "powers/frederic-barbry": {
    kind: "person", en: "Frédéric Barbry", countries: ["FR"],
    ar: "فريدريك باربري",
    arWeak: "باربري",
  },
  "powers/frederic-blachon": {
    kind: "person", en: "Frédéric Blachon", countries: ["FR"],
    ar: "فريدريك بلاشون",
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
  "powers/gabriel-attal": {
    kind: "person", en: "Gabriel Attal", countries: ["FR"],
    ar: "غابرييل أتال | جابرييل أتال",
  },
  "powers/genevieve-darrieussecq": {
    kind: "person", en: "Geneviève Darrieussecq", countries: ["FR"],
    ar: "جنفياف داريوسيك | جينفييف داريوسيك",
    arWeak: "داريوسيك",
  },
  "powers/georgy-borisenko": {
    kind: "person", en: "Georgy Borisenko", countries: ["RU"],
    ar: "غيورغي بوريسينكو",
    arWeak: "بوريسينكو",
  },
  "powers/gerard-longuet": {
    kind: "person", en: "Gérard Longuet", countries: ["FR"],
    ar: "جيرار لونغيه | جيرار لونجيه",
    arWeak: "لونغيه",
  },
  "powers/gerd-muller-minister": {
    kind: "person", en: "Gerd Müller (minister)", aliases: ["Gerd Müller"], countries: ["DE"], weak: true,
    ar: "غيرد مولر",
    arCue: "التنمية | الوزير",
  },
  "powers/gideon-saar": {
    kind: "person", en: "Gideon Sa'ar", countries: ["IL"],
    ar: "جدعون ساعر | غدعون ساعر",
  },
  "powers/giles-lever": {
    kind: "person", en: "Giles Lever", countries: ["GB"],
    ar: "جايلز ليفر",
  },
  "powers/gilles-huberson": {
    kind: "person", en: "Gilles Huberson", countries: ["FR"],
    ar: "جيل هوبيرسون | جيل هوبرسون",
    arWeak: "هوبيرسون",
  },
  "powers/gilles-thibault": {
    kind: "person", en: "Gilles Thibault", countries: ["FR", "BF"],
    ar: "جيل تيبو",
  },
  "powers/giuseppe-conte": {
    kind: "person", en: "Giuseppe Conte", countries: ["IT"],
    ar: "جوزيبي كونتي | جوسيبي كونتي",
  },
  "powers/gregoire-de-saint-quentin": {
    kind: "person", en: "Grégoire de Saint-Quentin", countries: ["FR"],
    ar: "غريغوار دو سان كونتان | غريغوار دي سان كونتان | غريغوار دو سان كانتان | غريغوار دي سان كانتان",
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
  "powers/haluk-bayraktar": {
    kind: "person", en: "Haluk Bayraktar", countries: ["TR"],
    ar: "خلوق بيرقدار | هالوك بيرقدار | خلوق بايراكتار | هالوك بايراكتار",
  },
  "powers/han-zheng": {
    kind: "person", en: "Han Zheng", countries: ["CN"],
    ar: "هان تشنغ | هان تشينغ",
  },
  "powers/hassan-rouhani": {
    kind: "person", en: "Hassan Rouhani", countries: ["IR"],
    ar: "حسن روحاني",
  },
  "powers/heiko-maas": {
    kind: "person", en: "Heiko Maas", countries: ["DE"],
    ar: "هايكو ماس",
  },
  "powers/heni-nsaibia": {
    kind: "person", en: "Héni Nsaibia", countries: ["TN"],
    ar: "هيني نصيبيا | هني نصيبية | هاني نصيبية | هيني نسايبيا",
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
  "powers/hossein-amir-abdollahian": {
    kind: "person", en: "Hossein Amir-Abdollahian", countries: ["IR"],
    ar: "حسين أمير عبد اللهيان | أمير عبد اللهيان",
  },
  "powers/hulusi-akar": {
    kind: "person", en: "Hulusi Akar", countries: ["TR"],
    ar: "خلوصي أكار | خلوصي أقار",
  },
  "powers/ibrahim-kalin": {
    kind: "person", en: "İbrahim Kalın", countries: ["TR"],
    ar: "إبراهيم قالن | إبراهيم كالن | إبراهيم كالين",
  },
  "powers/igor-girkin": {
    kind: "person", en: "Igor Girkin", aliases: ["Igor Strelkov"], countries: ["RU"],
    ar: "إيغور غيركين | إيغور ستريلكوف | إيغور سترلكوف | إيجور ستريلكوف | إيغور جيركين | إيجور جيركين",
  },
  "powers/igor-korotchenko": {
    kind: "person", en: "Igor Korotchenko", countries: ["RU"],
    ar: "إيغور كوروتشينكو | إيجور كوروتشينكو",
  },
  "powers/igor-sechin": {
    kind: "person", en: "Igor Sechin", countries: ["RU"],
    ar: "إيغور سيتشين | إيغور سيشين",
  },
  "powers/isabel-henin": {
    kind: "person", en: "Isabel Hénin", countries: ["DE"],
    ar: "إيزابيل هنين | إيزابيل هينين",
  },
  "powers/jake-sullivan": {
    kind: "person", en: "Jake Sullivan", countries: ["US"],
    ar: "جيك سوليفان",
    arWeak: "سوليفان",
  },
  "powers/james-cleverly": {
    kind: "person", en: "James Cleverly", countries: ["GB"],
    ar: "جيمس كليفرلي",
    arWeak: "كليفرلي",
  },
  "powers/james-kariuki": {
    kind: "person", en: "James Kariuki", countries: ["GB"],
    ar: "جيمس كاريوكي",
  },
  "powers/jd-vance": {
    kind: "person", en: "JD Vance", countries: ["US"],
    ar: "جيه دي فانس | جي دي فانس",
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
  "powers/jean-luc-melenchon": {
    kind: "person", en: "Jean-Luc Mélenchon", countries: ["FR"],
    ar: "جان لوك ميلانشون | جان لوك ميلونشون",
    arWeak: "ميلانشون",
  },
  "powers/jean-marc-ayrault": {
    kind: "person", en: "Jean-Marc Ayrault", countries: ["FR"],
    ar: "جان مارك أيرولت | جان مارك إيرو",
    arWeak: "أيرولت",
  },
  "powers/jean-marie-le-guen": {
    kind: "person", en: "Jean-Marie Le Guen", countries: ["FR"],
    ar: "جان ماري لو غين",
  },
  "powers/jean-pierre-bosser": {
    kind: "person", en: "Jean-Pierre Bosser", countries: ["FR"],
    ar: "جان بيير بوسيه | جان بيير بوسير",
  },
  "powers/jean-pierre-palasset": {
    kind: "person", en: "Jean-Pierre Palasset", countries: ["FR"],
    ar: "جان بيير بالاسيه | جان بيار بالاسيه | جان بيير بالاسي | جان بيار بالاسي",
    arWeak: "بالاسيه",
  },
  "powers/jeanine-hennis-plasschaert": {
    kind: "person", en: "Jeanine Hennis-Plasschaert", countries: ["NL"],
    ar: "جانين هينيس بلاسخارت | جينين هينيس بلاسخارت | جانين هينيس بلاسكارت | جينين هينيس بلاسكارت | جانين هينيس | جينين بلاسخارت | هينيس بلاسخارت",
    arWeak: "بلاسخارت",
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
    ar: "جيريمي بيرينت | جيريمي بيرندت | جيريمي بيرنت",
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
  "powers/jim-mattis": {
    kind: "person", en: "Jim Mattis", countries: ["US"],
    ar: "جيم ماتيس | جيمس ماتيس",
    arWeak: "ماتيس",
  },
  "powers/johann-wadephul": {
    kind: "person", en: "Johann Wadephul", countries: ["DE"],
    ar: "يوهان فاديفول | يوهان واديفول",
    arWeak: "فاديفول",
  },
  "powers/john-godfrey": {
    kind: "person", en: "John Godfrey", countries: ["US"],
    ar: "جون غودفري | جون جودفري",
    arWeak: "غودفري",
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
  "powers/jonathan-pratt": {
    kind: "person", en: "Jonathan Pratt", countries: ["US"],
    ar: "جوناثان برات",
  },
  "powers/jordan-bardella": {
    kind: "person", en: "Jordan Bardella", countries: ["FR"],
    ar: "جوردان بارديلا",
    arWeak: "بارديلا",
  },
  "powers/jose-manuel-garcia-margallo": {
    kind: "person", en: "José Manuel García-Margallo", countries: ["ES"],
    ar: "خوسيه مانويل غارسيا مارغايو | خوسيه مانويل غارسيا مارجايو | خوسيه مانويل غارثيا مارغايو",
    arWeak: "مارغايو",
  },
  "powers/judd-devermont": {
    kind: "person", en: "Judd Devermont", countries: ["US"],
    ar: "جود ديفيرمونت | جود ديفرمونت",
    arWeak: "ديفيرمونت",
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
  "powers/karine-jean-pierre": {
    kind: "person", en: "Karine Jean-Pierre", countries: ["US"],
    ar: "كارين جان بيير | كارين جان بيار",
  },
  "powers/karoline-leavitt": {
    kind: "person", en: "Karoline Leavitt", countries: ["US"],
    ar: "كارولين ليفيت",
    arWeak: "ليفيت",
  },
  "powers/keir-starmer": {
    kind: "person", en: "Keir Starmer", countries: ["GB"],
    ar: "كير ستارمر | كيير ستارمر",
    arWeak: "ستارمر",
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
  "powers/king-salman": {
    kind: "person", en: "King Salman", aliases: ["Salman bin Abdulaziz Al Saud"], countries: ["SA"],
    ar: "الملك سلمان | الملك سلمان بن عبد العزيز | سلمان بن عبد العزيز",
    arNotAfter: "مركز",
  },
  "powers/konstantin-mirzayants": {
    kind: "person", en: "Konstantin Mirzayants", countries: ["RU"],
    ar: "كونستانتين ميرزايانتس | قسطنطين ميرزايانتس | كونستانتين ميرزايانتز",
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
  "powers/lana-nusseibeh": {
    kind: "person", en: "Lana Nusseibeh", countries: ["AE"],
    ar: "لانا نسيبة | لانا زكي نسيبة",
  },
  "powers/laurent-bigot": {
    kind: "person", en: "Laurent Bigot", countries: ["FR"],
    ar: "لوران بيغو | لوران بيغوت",
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
  "powers/lisa-peterson": {
    kind: "person", en: "Lisa Peterson", countries: ["US"],
    ar: "ليزا بيترسون",
  },
  "powers/liu-yuxi": {
    kind: "person", en: "Liu Yuxi", countries: ["CN"], weak: true,
    ar: "ليو يوشي",
    arCue: "الصيني | الصينية",
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
    ar: "لوك هالاد | لوك ألاد",
    arWeak: "هالاد",
  },
  "powers/lucy-tamlyn": {
    kind: "person", en: "Lucy Tamlyn", countries: ["US"],
    ar: "لوسي تاملين | لوسي تملين",
    arWeak: "تاملين",
  },
  "powers/luiz-inacio-lula-da-silva": {
    kind: "person", en: "Luiz Inácio Lula da Silva", countries: ["BR"],
    ar: "لولا دا سيلفا | لويس إيناسيو لولا | لويس إيناسيو لولا دا سيلفا",
  },
  "powers/majed-al-ansari": {
    kind: "person", en: "Majed al-Ansari", countries: ["QA"],
    ar: "ماجد الأنصاري | ماجد بن محمد الأنصاري",
  },
  "powers/maksym-subkh": {
    kind: "person", en: "Maksym Subkh", countries: ["UA"],
    ar: "مكسيم سوبخ | ماكسيم سوبخ | مكسيم صبح | ماكسيم صبح",
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
  "powers/marc-antoine-perouse-de-montclos": {
    kind: "person", en: "Marc-Antoine Pérouse de Montclos", countries: ["FR"],
    ar: "مارك أنطوان بيروز دو مونكلو | مارك أنطوان بيروز دي مونكلو | مارك أنطوان بيروز دو مونتكلو | مارك أنطوان بيروز دي مونتكلو | مارك أنطوان بيروز",
    arWeak: "مونكلو",
  },
  "powers/marcel-escure": {
    kind: "person", en: "Marcel Escure", countries: ["FR"],
    ar: "مارسيل إسكور",
    arWeak: "إسكور",
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
  "powers/mariano-rajoy": {
    kind: "person", en: "Mariano Rajoy", countries: ["ES"],
    ar: "ماريانو راخوي",
    arWeak: "راخوي",
  },
  "powers/marine-le-pen": {
    kind: "person", en: "Marine Le Pen", countries: ["FR"],
    ar: "مارين لوبان | مارينا لوبان | مارين لوبن | مارينا لوبن",
    arWeak: "لوبان",
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
  "powers/mary-beth-leonard": {
    kind: "person", en: "Mary Beth Leonard", countries: ["US"],
    ar: "ماري بيث ليونارد",
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
  "powers/maxime-prevot": {
    kind: "person", en: "Maxime Prévot", countries: ["BE"],
    ar: "ماكسيم بريفو",
    arWeak: "بريفو",
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
    ar: "مولود تشاووش أوغلو | مولد تشاووش أوغلو | مولود جاويش أوغلو | مولد جاويش أوغلو | مولود تشاويش أوغلو",
    arWeak: "جاويش أوغلو | تشاووش أوغلو",
  },
  "powers/michael-dodman": {
    kind: "person", en: "Michael Dodman", countries: ["US"],
    ar: "مايكل دودمان",
    arWeak: "دودمان",
  },
  "powers/michel-barnier": {
    kind: "person", en: "Michel Barnier", countries: ["FR"],
    ar: "ميشال بارنييه | ميشيل بارنييه",
    arWeak: "بارنييه",
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
  "powers/mohamed-abushahab": {
    kind: "person", en: "Mohamed Abushahab", countries: ["AE"],
    ar: "محمد أبو شهاب | محمد أبوشهاب",
  },
  "powers/mohamed-bouabdallah": {
    kind: "person", en: "Mohamed Bouabdallah", countries: ["FR"], weak: true,
    ar: "محمد بوعبد الله",
    arCue: "فرنسا | الفرنسي | السفير",
  },
  "powers/mohamed-mokhtar-gomaa": {
    kind: "person", en: "Mohamed Mokhtar Gomaa", countries: ["EG"],
    ar: "محمد مختار جمعة",
  },
  "powers/mohammad-javad-zarif": {
    kind: "person", en: "Mohammad Javad Zarif", countries: ["IR"],
    ar: "محمد جواد ظريف | جواد ظريف",
  },
  "powers/mohammed-al-khulaifi": {
    kind: "person", en: "Mohammed al-Khulaifi", countries: ["QA"],
    ar: "محمد الخليفي | محمد بن عبد العزيز الخليفي | محمد بن عبد العزيز بن صالح الخليفي",
  },
  "powers/mohammed-bin-abdulrahman-al-thani": {
    kind: "person", en: "Mohammed bin Abdulrahman Al Thani", aliases: ["Mohammed bin Abdulrahman bin Jassim Al Thani"], countries: ["QA"],
    ar: "محمد بن عبد الرحمن آل ثاني | محمد بن عبد الرحمن آل آل ثاني | محمد بن عبد الرحمن بن جاسم آل ثاني",
  },
  "powers/mutlaq-al-qahtani": {
    kind: "person", en: "Mutlaq al-Qahtani", countries: ["QA"],
    ar: "مطلق القحطاني | مطلق بن ماجد القحطاني",
  },
  "powers/naguib-sawiris": {
    kind: "person", en: "Naguib Sawiris", countries: ["EG"],
    ar: "نجيب ساويرس",
  },
  "powers/ned-price": {
    kind: "person", en: "Ned Price", countries: ["US"],
    ar: "نيد برايس",
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
  "powers/nicolas-normand": {
    kind: "person", en: "Nicolas Normand", countries: ["FR"],
    ar: "نيكولا نورمان",
  },
  "powers/nikki-haley": {
    kind: "person", en: "Nikki Haley", countries: ["US"],
    ar: "نيكي هالي | نيكي هايلي",
  },
  "powers/nuh-yilmaz": {
    kind: "person", en: "Nuh Yılmaz", countries: ["TR"],
    ar: "نوح يلماز | نوح يلمز",
  },
  "powers/oleg-ozerov": {
    kind: "person", en: "Oleg Ozerov", countries: ["RU"],
    ar: "أوليغ أوزيروف",
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
  "powers/osama-al-azhari": {
    kind: "person", en: "Osama al-Azhari", countries: ["EG"],
    ar: "أسامة الأزهري",
  },
  "powers/paolo-gentiloni": {
    kind: "person", en: "Paolo Gentiloni", countries: ["IT"],
    ar: "باولو جنتيلوني | باولو جينتيلوني",
    arWeak: "جنتيلوني",
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
    ar: "باتريك بريتوس",
    arWeak: "بريتوس",
  },
  "powers/patrik-steiger": {
    kind: "person", en: "Patrik Steiger", countries: ["FR"],
    ar: "باتريك ستيغر | باتريك ستايغر",
  },
  "powers/paul-folmsbee": {
    kind: "person", en: "Paul Folmsbee", countries: ["US"],
    ar: "بول فولمسبي",
    arWeak: "فولمسبي",
  },
  "powers/pavel-prigozhin": {
    kind: "person", en: "Pavel Prigozhin", countries: ["RU"],
    ar: "بافيل بريغوجين | بافيل بريجوزين",
  },
  "powers/pete-hegseth": {
    kind: "person", en: "Pete Hegseth", countries: ["US"],
    ar: "بيت هيغسيث | بيتر هيغسيث | بيت هيجسيث | بيتر هيجسيث",
    arWeak: "هيغسيث",
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
  "powers/peter-szijjarto": {
    kind: "person", en: "Péter Szijjártó", countries: ["HU"],
    ar: "بيتر سيارتو | بيتر سيجارتو",
    arWeak: "سيارتو",
  },
  "powers/philippe-lalliot": {
    kind: "person", en: "Philippe Lalliot", countries: ["FR"],
    ar: "فيليب لاليو | فيليب لاليوت",
    arWeak: "لاليو",
  },
  "powers/pierre-de-villiers": {
    kind: "person", en: "Pierre de Villiers", countries: ["FR"],
    ar: "بيير دو فيلييه | بيار دو فيلييه | بيير دي فيلييه | بيير دو فيليي | بيار دي فيلييه | بيار دو فيليي",
    arWeak: "فيلييه",
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
  "powers/pope-leo-xiv": {
    kind: "person", en: "Pope Leo XIV", countries: ["VA"],
    ar: "البابا ليو الرابع عشر | البابا لاون الرابع عشر | البابا ليون الرابع عشر",
  },
  "powers/princeton-lyman": {
    kind: "person", en: "Princeton Lyman", countries: ["US"],
    ar: "برينستون ليمان | برينستون لايمن",
  },
  "powers/qassem-soleimani": {
    kind: "person", en: "Qassem Soleimani", countries: ["IR"],
    ar: "قاسم سليماني",
    arWeak: "سليماني",
  },
  "powers/rachna-korhonen": {
    kind: "person", en: "Rachna Korhonen", countries: ["US"],
    ar: "راشنا كورهونين",
    arWeak: "كورهونين",
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
  "powers/remy-rioux": {
    kind: "person", en: "Rémy Rioux", countries: ["FR"],
    ar: "ريمي ريو",
  },
  "powers/rex-tillerson": {
    kind: "person", en: "Rex Tillerson", countries: ["US"],
    ar: "ريكس تيلرسون | ريكس تيليرسون",
    arWeak: "تيلرسون",
  },
  "powers/rida-lyammouri": {
    kind: "person", en: "Rida Lyammouri", countries: ["MA"],
    ar: "رضا اليموري | رضا اليعموري | رضا ليموري",
  },
  "powers/rishi-sunak": {
    kind: "person", en: "Rishi Sunak", countries: ["GB"],
    ar: "ريشي سوناك",
    arWeak: "سوناك",
  },
  "powers/robert-bourgi": {
    kind: "person", en: "Robert Bourgi", countries: ["FR"],
    ar: "روبير بورجي | روبرت بورجي | روبير البرجي | روبرت البرجي",
    arWeak: "بورجي",
  },
  "powers/robert-godec": {
    kind: "person", en: "Robert Godec", countries: ["US"],
    ar: "روبرت غوديك | روبرت جوديك",
    arWeak: "غوديك",
  },
  "powers/robert-moulie": {
    kind: "person", en: "Robert Moulié", countries: ["FR"],
    ar: "روبير موليه | روبير مولييه",
    arWeak: "موليه",
  },
  "powers/roman-marshavin": {
    kind: "person", en: "Roman Marshavin", countries: ["RU"],
    ar: "رومان مارشافين",
    arWeak: "مارشافين",
  },
  "powers/rosgvardia": {
    kind: "state-force", en: "Rosgvardia", countries: ["RU"],
    ar: "الحرس الروسي | الحرس الوطني الروسي | روسغفارديا",
  },
  "powers/rsb-group": {
    kind: "company", en: "RSB Group", countries: ["RU"],
    ar: "مجموعة آر إس بي | مجموعة آر سي بي | شركة آر إس بي",
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
    ar: "سامانثا باور",
  },
  "powers/sandra-clark": {
    kind: "person", en: "Sandra Clark", countries: ["US"],
    ar: "ساندرا كلارك",
  },
  "powers/scott-gration": {
    kind: "person", en: "Scott Gration", countries: ["US"],
    ar: "سكوت غرايشن | سكوت جريشن",
  },
  "powers/sebastian-gorka": {
    kind: "person", en: "Sebastian Gorka", countries: ["US"],
    ar: "سيباستيان غوركا | سيباستيان جوركا",
  },
  "powers/selcuk-bayraktar": {
    kind: "person", en: "Selçuk Bayraktar", countries: ["TR"],
    ar: "سلجوق بيرقدار | سلجوق بايراكتار",
  },
  "powers/sergei-shoigu": {
    kind: "person", en: "Sergei Shoigu", countries: ["RU"],
    ar: "سيرغي شويغو | سيرجي شويغو | سيرغي شويجو | سيرجي شويجو",
    arWeak: "شويغو",
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
  "powers/shinzo-abe": {
    kind: "person", en: "Shinzo Abe", countries: ["JP"],
    ar: "شينزو آبي",
  },
  "powers/sigmar-gabriel": {
    kind: "person", en: "Sigmar Gabriel", countries: ["DE"],
    ar: "سيغمار غابرييل | زيغمار غابرييل",
  },
  "powers/stephane-sejourne": {
    kind: "person", en: "Stéphane Séjourné", countries: ["FR"],
    ar: "ستيفان سيجورنيه | ستيفان سيجورني",
    arWeak: "سيجورنيه",
  },
  "powers/steve-witkoff": {
    kind: "person", en: "Steve Witkoff", countries: ["US"],
    ar: "ستيف ويتكوف",
  },
  "powers/sultan-al-muraikhi": {
    kind: "person", en: "Sultan al-Muraikhi", countries: ["QA"],
    ar: "سلطان المريخي | سلطان بن سعد المريخي",
  },
  "powers/susan-rice": {
    kind: "person", en: "Susan Rice", countries: ["US"],
    ar: "سوزان رايس",
  },
  "powers/svenja-schulze": {
    kind: "person", en: "Svenja Schulze", countries: ["DE"],
    ar: "سفينيا شولتسه | سفينيا شولتز | سفينيا شولزه",
    arWeak: "شولتسه",
  },
  "powers/tammy-bruce": {
    kind: "person", en: "Tammy Bruce", countries: ["US"],
    ar: "تامي بروس",
  },
  "powers/tatyana-dovgalenko": {
    kind: "person", en: "Tatyana Dovgalenko", countries: ["RU"],
    ar: "تاتيانا دوفغالينكو",
    arWeak: "دوفغالينكو",
  },
  "powers/theresa-may": {
    kind: "person", en: "Theresa May", countries: ["GB"],
    ar: "تيريزا ماي",
  },
  "powers/thierry-vircoulon": {
    kind: "person", en: "Thierry Vircoulon", countries: ["FR"],
    ar: "تييري فيركولون",
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
  "powers/thomas-waldhauser": {
    kind: "person", en: "Thomas Waldhauser", countries: ["US"],
    ar: "توماس والدهاوزر | توماس والدهاوسر | توماس فالدهاوزر",
    arWeak: "والدهاوزر",
  },
  "powers/tibor-nagy": {
    kind: "person", en: "Tibor Nagy", countries: ["US"],
    ar: "تيبور ناجي | تيبور ناغي",
  },
  "powers/trine-bramsen": {
    kind: "person", en: "Trine Bramsen", countries: ["DK"],
    ar: "ترينه برامسن | ترين برامسن",
    arWeak: "برامسن",
  },
  "powers/troy-fitrell": {
    kind: "person", en: "Troy Fitrell", countries: ["US"],
    ar: "تروي فيتريل",
    arWeak: "فيتريل",
  },
  "powers/tulsi-gabbard": {
    kind: "person", en: "Tulsi Gabbard", countries: ["US"],
    ar: "تولسي غابارد | تولسي جابارد",
  },
  "powers/ulf-laessing": {
    kind: "person", en: "Ulf Laessing", countries: ["DE", "ML"],
    ar: "أولف ليسينغ | أولف لاسينغ | أولف لايسينغ | أولف ليسينج",
  },
  "powers/valentina-matviyenko": {
    kind: "person", en: "Valentina Matviyenko", countries: ["RU"],
    ar: "فالنتينا ماتفيينكو | فالنتينا ماتفينكو",
    arWeak: "ماتفيينكو",
  },
  "powers/valery-gerasimov": {
    kind: "person", en: "Valery Gerasimov", countries: ["RU"],
    ar: "فاليري غيراسيموف | فاليري جيراسيموف",
    arWeak: "غيراسيموف",
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
    kind: "person", en: "Viktor Voropaev", countries: ["RU"],
    ar: "فيكتور فوروبايف | فيكتور فوروباييف",
    arWeak: "فوروبايف",
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
  "powers/walid-al-khuraiji": {
    kind: "person", en: "Walid al-Khuraiji", countries: ["SA"],
    ar: "وليد الخريجي | وليد بن عبد الكريم الخريجي",
  },
  "powers/wang-wenbin": {
    kind: "person", en: "Wang Wenbin", countries: ["CN"],
    ar: "وانغ وين بين | وانغ وين ونبين",
  },
  "powers/wassim-nasr": {
    kind: "person", en: "Wassim Nasr", countries: ["FR"],
    ar: "وسيم نصر",
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
  "powers/xavier-de-woillemont": {
    kind: "person", en: "Xavier de Woillemont", countries: ["FR"],
    ar: "كزافييه دو ووايمون | كزافييه دو وويلمون",
    arWeak: "ووايمون",
  },
  "powers/xavier-lapeyre-de-cabanes": {
    kind: "person", en: "Xavier Lapeyre de Cabanes", countries: ["FR"],
    ar: "كزافييه لابير دي كابان | كزافييه لابيير دي كابان | كزافييه لابير دو كابان | كزافييه لابيير دو كابان",
  },
  "powers/xue-bing": {
    kind: "person", en: "Xue Bing", countries: ["CN"], weak: true,
    ar: "شيويه بينغ | شوي بينغ",
    arCue: "الصيني | الصينية",
  },
  "powers/yasar-guler": {
    kind: "person", en: "Yaşar Güler", countries: ["TR"],
    ar: "يشار غولر | يشار جولر",
  },
  "powers/yurii-pyvovarov": {
    kind: "person", en: "Yurii Pyvovarov", countries: ["UA"],
    ar: "يوري بيفوفاروف",
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
};
