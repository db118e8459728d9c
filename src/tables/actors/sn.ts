import type { ActorTable } from "../../core/records.ts";

/**
 * Senegal: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from general
 * knowledge of the country's public life. No Wikidata items: none could be checked. Composed names (army, government,
 * ministries with the adjective of the country) are made by rule, not listed here.
 */
export const sn: ActorTable = {
  "sn/aar-linu-bokk": {
    kind: "movement", en: "Aar Li Nu Bokk", countries: ["SN"], from: "2019",
    ar: "آر لي نو بوك | منصة آر لي نو بوك | حركة آر لي نو بوك",
  },
  "sn/aar-sunu": {
    kind: "movement", en: "Aar Sunu Election", countries: ["SN"], from: "2024-02",
    ar: "آر سونو إلكسيون | آر سونو إليكسيون | منصة آر سونو",
  },
  "sn/abass-fall": {
    kind: "person", en: "Abass Fall", countries: ["SN"], weak: true,
    ar: "عباس فال | أباس فال | عباس افال",
    arCue: "داكار | عمدة | باستيف | السنغالي",
  },
  "sn/abba-mbaye": {
    kind: "person", en: "Abba Mbaye", countries: ["SN"], weak: true,
    ar: "أبا مباي | أبا امباي",
    arCue: "السنغال | السنغالي | السنغالية | النائب",
  },
  "sn/abdou-diallo": {
    kind: "person", en: "Abdou Diallo", countries: ["SN"], weak: true,
    ar: "عبدو ديالو",
    arCue: "المنتخب | المدافع | السنغال",
  },
  "sn/abdou-diouf": {
    kind: "person", en: "Abdou Diouf", countries: ["SN"],
    ar: "عبدو ضيوف | عبده ضيوف | عبدو ديوف | عبده ديوف | عبدو جوف | عبده جوف | عبدو دجوف",
  },
  "sn/abdou-elinkine-diatta": {
    kind: "person", en: "Abdou Elinkine Diatta", countries: ["SN"],
    ar: "عبدو إلينكين دياتا | عبدو إلينكين ديياتا",
  },
  "sn/abdou-karim-fofana": {
    kind: "person", en: "Abdou Karim Fofana", countries: ["SN"],
    ar: "عبدو كريم فوفانا | عبدو كريم فوفنا | عبد الكريم فوفانا | عبده كريم فوفانا",
  },
  "sn/abdou-karim-sall": {
    kind: "person", en: "Abdou Karim Sall", countries: ["SN"], weak: true,
    ar: "عبدو كريم سال | عبد الكريم سال",
    arCue: "السنغال | السنغالي | البيئة",
  },
  "sn/abdou-lahad-ka": {
    kind: "person", en: "Abdou Lahad Ka", countries: ["SN"],
    ar: "عبد الأحد كا | عبدو لاحد كا | عبده لحد كا",
  },
  "sn/abdou-latif-coulibaly": {
    kind: "person", en: "Abdou Latif Coulibaly", countries: ["SN"],
    ar: "عبد اللطيف كوليبالي | عبدو لطيف كوليبالي",
  },
  "sn/abdou-mbacke-dolly": {
    kind: "person", en: "Abdou Mbacké Bara Dolly", countries: ["SN"],
    ar: "عبدو مباكي دولي | عبدو امباكي بارا دولي | عبدو بارا دولي | عبدو دولي",
  },
  "sn/abdou-mbow": {
    kind: "person", en: "Abdou Mbow", countries: ["SN"],
    ar: "عبدو امبو | عبدو مبو | عبدو مباو | عبدو امباو",
  },
  "sn/abdou-ndene-sall": {
    kind: "person", en: "Abdou Ndéné Sall", countries: ["SN"],
    ar: "عبدو نديني سال | عبدو نديني صال | عبدو انديني صال",
  },
  "sn/abdou-nguer": {
    kind: "person", en: "Abdou Nguer", countries: ["SN"],
    ar: "عبدو نغير | عبدو نجير",
  },
  "sn/abdoul-ahad-kadjori": {
    kind: "person", en: "Abdoul Ahad Kadjori", countries: ["SN"],
    ar: "عبد الأحد الكجوري",
  },
  "sn/abdoul-aziz-lo-poet": {
    kind: "person", en: "Abdoul Aziz Lo (poet)", countries: ["SN"], weak: true,
    ar: "عبد العزيز لو",
    arCue: "الشاعر | شاعر | شعراء | السنغال",
  },
  "sn/abdoul-aziz-ndaw": {
    kind: "person", en: "Abdoul Aziz Ndaw", aliases: ["Abdoulaye Aziz Ndaw"], countries: ["SN"],
    ar: "عبد العزيز نداو | عبد العزيز انداو | عبد الله عزيز نداو | عبدولاي عزيز نداو",
  },
  "sn/abdoul-aziz-sy-al-amine": {
    kind: "person", en: "Abdoul Aziz Sy Al Amine", countries: ["SN"],
    ar: "عبد العزيز سي الأمين | سرين عبد العزيز سي الأمين | عبد العزيز سي الابن",
  },
  "sn/abdoul-aziz-sy-dabakh": {
    kind: "person", en: "Abdoul Aziz Sy Dabakh", countries: ["SN"],
    ar: "عبد العزيز سي الدباغ | الشيخ عبد العزيز سي الدباغ | عبد العزيز سي دباغ",
  },
  "sn/abdoul-mbaye": {
    kind: "person", en: "Abdoul Mbaye", countries: ["SN"],
    ar: "عبدول مباي | عبدول امباي | عبدو امباي",
  },
  "sn/abdoulaye-assane-thioune": {
    kind: "person", en: "Abdoulaye Assane Thioune", countries: ["SN"],
    ar: "عبد الله حسن تيون | عبدولاي حسن تيون | عبد الله أسان تيون",
  },
  "sn/abdoulaye-ba-student": {
    kind: "person", en: "Abdoulaye Ba (student)", aliases: ["Abdoulaye Ba"], countries: ["SN"], from: "2026", weak: true,
    ar: "عبد الله با | عبدولاي با",
    arCue: "طالب | الطالب | جامعة | داكار",
  },
  "sn/abdoulaye-balde-ziguinchor": {
    kind: "person", en: "Abdoulaye Baldé", countries: ["SN"], weak: true,
    ar: "عبدولاي بالدي | عبد الله بالدي",
    arCue: "زيغينشور | السنغال | السنغالي",
  },
  "sn/abdoulaye-bathily": {
    kind: "person", en: "Abdoulaye Bathily", countries: ["SN"],
    ar: "عبد الله باتيلي | عبدولاي باتيلي | عبد اللاي باتيلي | عبد الله باثيلي | عبد الله بتيلي",
    arWeak: "باتيلي",
  },
  "sn/abdoulaye-daouda-diallo": {
    kind: "person", en: "Abdoulaye Daouda Diallo", countries: ["SN"],
    ar: "عبد الله داودا ديالو | عبدولاي داودا ديالو | عبد الله داود ديالو | عبد الله داودا جالو | عبدولاي داود ديالو | عبدولاي داودا جالو",
  },
  "sn/abdoulaye-diallo-goalkeeper": {
    kind: "person", en: "Abdoulaye Diallo (goalkeeper)", aliases: ["Abdoulaye Diallo"], countries: ["SN"], weak: true,
    ar: "عبد الله ديالو | عبدولاي ديالو",
    arCue: "حارس | رين | المنتخب | المرمى",
  },
  "sn/abdoulaye-diouf-sarr": {
    kind: "person", en: "Abdoulaye Diouf Sarr", countries: ["SN"],
    ar: "عبد الله ديوف سار | عبدولاي ديوف سار | عبد الله جوف صار",
  },
  "sn/abdoulaye-fall-gendarmerie": {
    kind: "person", en: "Abdoulaye Fall (gendarmerie)", aliases: ["Abdoulaye Fall"], countries: ["SN"], weak: true,
    ar: "عبد الله فال | عبدولاي فال",
    arCue: "الدرك | جنرال | الجنرال | السنغال",
  },
  "sn/abdoulaye-makhtar-diop": {
    kind: "person", en: "Abdoulaye Makhtar Diop", countries: ["SN"],
    ar: "عبدولاي مختار ديوب | عبد الله مختار ديوب | عبد الله مختار جوب",
  },
  "sn/abdoulaye-sadji": {
    kind: "person", en: "Abdoulaye Sadji", countries: ["SN"],
    ar: "عبدولاي سادجي | عبد الله سادجي",
  },
  "sn/abdoulaye-saydou-sow": {
    kind: "person", en: "Abdoulaye Saydou Sow", countries: ["SN"],
    ar: "عبدولاي سيدو سو | عبد الله سيدو صو",
  },
  "sn/abdoulaye-sylla": {
    kind: "person", en: "Abdoulaye Sylla", countries: ["SN"], weak: true,
    ar: "عبدولاي سيلا | عبد الله سيلا",
    arCue: "السنغال | السنغالي | إيكوتا",
  },
  "sn/abdoulaye-thimbo": {
    kind: "person", en: "Abdoulaye Thimbo", countries: ["SN"],
    ar: "عبدولاي تيمبو | عبد الله تيمبو",
  },
  "sn/abdoulaye-tine": {
    kind: "person", en: "Abdoulaye Tine", countries: ["SN"], weak: true,
    ar: "عبدولاي تين | عبد الله تين",
    arCue: "السنغال | السنغالي | المحامي",
  },
  "sn/abdoulaye-wade": {
    kind: "person", en: "Abdoulaye Wade", countries: ["SN"],
    ar: "عبد الله واد | عبدولاي واد | عبد اللاي واد | عبدالله وادي | عبد الله وادا | عبدولاي وايد | عبد الله واده | عبدولاي وادي | عبد الله وادي | عبد الله واعد | عبد الله وايد | عبدولاي ويد | عبدو الله واد | عبدلله واد",
  },
  "sn/abdourahmane-diouf": {
    kind: "person", en: "Abdourahmane Diouf", countries: ["SN"],
    ar: "عبد الرحمن جوف | عبد الرحمن ديوف | عبد الرحمان ديوف | الحاج عبد الرحمن ديوف | الحاج عبد الرحمن جوف",
  },
  "sn/abdourahmane-sarr": {
    kind: "person", en: "Abdourahmane Sarr", countries: ["SN"], weak: true,
    ar: "عبد الرحمن صار | عبد الرحمن سار | عبد الرحمان سار",
    arCue: "السنغال | الاقتصاد | وزير",
  },
  "sn/absa-faye": {
    kind: "person", en: "Absa Faye", countries: ["SN"],
    ar: "أبسا فاي | أبصا فاي",
  },
  "sn/act": {
    kind: "party", en: "Alliance for Citizenship and Work", fr: "Alliance pour la citoyenneté et le travail",
    acronyms: ["ACT"], countries: ["SN"],
    ar: "التحالف من أجل المواطنة والعمل | حزب التحالف من أجل المواطنة والعمل | التحالف للمواطنة والعمل | حزب التحالف للمواطنة والعمل",
  },
  "sn/adama-gaye": {
    kind: "person", en: "Adama Gaye", countries: ["SN"],
    ar: "أداما غاي | آدم غاي | أداما جاي",
  },
  "sn/adji-mbergane-kanoute": {
    kind: "person", en: "Adji Mbergane Kanouté", countries: ["SN"],
    ar: "آجي مبيرغان كانوتي | حاجي امبركان كانوتي | آجي امبرغان كانوتي",
  },
  "sn/adji-raby-sy": {
    kind: "person", en: "Adji Raby Sy", countries: ["SN"],
    ar: "أجي رابي سي | حاجي رابي سي",
  },
  "sn/adji-sarr": {
    kind: "person", en: "Adji Sarr", countries: ["SN"],
    ar: "أدجي سار | آجي سار | أجي صار | آدجي صار",
  },
  "sn/afp-party": {
    kind: "party", en: "Alliance of the Forces of Progress", fr: "Alliance des forces de progrès", acronyms: ["AFP"], countries: ["SN"], from: "1999",
    ar: "تحالف قوى التقدم السنغالي | حزب تحالف قوى التقدم",
  },
  "sn/ahmadou-al-aminou-lo": {
    kind: "person", en: "Ahmadou Al Aminou Lo", countries: ["SN"],
    ar: "أحمدو الأمين لو | أحمدو الأمينو لو | أمادو الأمينو لو | أحمدو أمينو لو | أحمدو الأمينو لوح | أمادو أمينو لو | أحمدو الأمين لوح",
  },
  "sn/ahmadou-bamba": {
    kind: "person", en: "Ahmadou Bamba", countries: ["SN"],
    ar: "أحمدو بمبا | الشيخ أحمدو بمبا | أحمدو بامبا | أحمد بمبا | الشيخ الخديم | الشيخ أحمد بمبا | الشيخ أحمدو بمبا امباكي | أحمد بامبا",
  },
  "sn/ahmadou-cheikhou": {
    kind: "person", en: "Ahmadou Cheikhou", countries: ["SN"],
    ar: "أحمدو شيخو | أحمدو شيخو تال | أحمدو شيخ تال",
  },
  "sn/ahmed-aidara": {
    kind: "person", en: "Ahmed Aïdara", countries: ["SN"],
    ar: "أحمد عيدارا | أحمد آيدارا",
  },
  "sn/ahmed-bamba-ndiaye": {
    kind: "person", en: "Ahmed Bamba Ndiaye", countries: ["SN"],
    ar: "أحمد بمبا إنجاي | أحمد بامبا ندياي | أحمد بمب انجاي",
  },
  "sn/ahmed-khalifa-niass": {
    kind: "person", en: "Ahmed Khalifa Niass", countries: ["SN"],
    ar: "أحمد خليفة نياس | أحمد خليفة انياس",
  },
  "sn/ahmed-suzanne-camara": {
    kind: "person", en: "Ahmed Suzanne Camara", countries: ["SN"],
    ar: "أحمد سوزان كامارا | أحمد سوزان كمارا",
  },
  "sn/ahmed-tidiane-mbodj": {
    kind: "person", en: "Ahmed Tidiane Mbodj", countries: ["SN"],
    ar: "أحمد التيجاني امبودج | أحمد التجاني امبودج | أحمد التيجاني امبوج",
  },
  "sn/aida-mbodj": {
    kind: "person", en: "Aïda Mbodj", countries: ["SN"],
    ar: "عايدة امبودج | عايدة مبودج | عايدة مبوج | عيدا مبودجي | عايدة امبوج | عايدا مبودج",
  },
  "sn/aissata-tall-sall": {
    kind: "person", en: "Aïssata Tall Sall", countries: ["SN"],
    ar: "عيساتا تال سال | آيساتا تال سال | عائشة تال صال | عيساتا تال صال | عيشتا تال سال | آيستا صال | عيشاتا تال سال | آيساتا صال | عائشة تال سال | عيشة تال صال | آيساتا تال صال | عائشاتا تال صال | آيستا تال صال | عائشة طال صال | عيشتا تال صال | أيستا تال سال | عيستا تال سال",
  },
  "sn/akon": {
    kind: "person", en: "Akon", countries: ["SN"], weak: true,
    ar: "أكون",
    arCue: "المغني | مغني | السنغالي | مدينة",
  },
  "sn/al-azhar-institutes-sn": {
    kind: "institution", en: "Al-Azhar Institutes (Senegal)", countries: ["SN"],
    ar: "معاهد الأزهر بالسنغال | معاهد الأزهر في السنغال | معهد الأزهر في السنغال | مدارس الأزهر للحضرة المريدية",
  },
  "sn/al-falah": {
    kind: "movement", en: "Al-Falah Movement (Senegal)", countries: ["SN"],
    ar: "حركة الفلاح السنغالية | حركة الفلاح للثقافة الإسلامية السلفية | حركة الفلاح في السنغال | حركة الفلاح للثقافة السلفية",
  },
  "sn/al-hassan-sall": {
    kind: "person", en: "Al Hassan Sall", countries: ["SN"],
    ar: "الحسن صال | الحسن سال | ألاسان سال",
  },
  "sn/alain-gomis": {
    kind: "person", en: "Alain Gomis", countries: ["SN"],
    ar: "آلان غوميس | آلان فورموز غوميز | آلان فورموز غوميس",
  },
  "sn/alassane-samba-diop": {
    kind: "person", en: "Alassane Samba Diop", countries: ["SN"],
    ar: "ألاسان سامبا ديوب | الحسن سامبا ديوب",
  },
  "sn/alassane-seck": {
    kind: "person", en: "Alassane Seck", countries: ["SN"], weak: true,
    ar: "ألاسان سيك | الحسن سيك",
    arCue: "حقوق الإنسان | الرابطة | السنغال",
  },
  "sn/alboury-ndiaye": {
    kind: "person", en: "Alboury Ndiaye", countries: ["SN"],
    ar: "ألبوري ندياي",
  },
  "sn/alfred-gomis": {
    kind: "person", en: "Alfred Gomis", countries: ["SN"],
    ar: "ألفريد غوميس | ألفريد جوميس | الفريد غوميز | ألفريد جوميز",
  },
  "sn/aline-sitoe-diatta": {
    kind: "person", en: "Aline Sitoe Diatta", countries: ["SN"],
    ar: "ألين سيتو دياتا | ألين سيتوي دياتا | الين ستوي جاتا",
  },
  "sn/aliou-cisse": {
    kind: "person", en: "Aliou Cissé", countries: ["SN"],
    ar: "أليو سيسيه | أليو سيسي | عليو سيسي | عليو سيسيه | آليو سيسه",
  },
  "sn/aliou-mamadou-dia": {
    kind: "person", en: "Aliou Mamadou Dia", countries: ["SN"],
    ar: "عليو مامادو ديا | أليو مامادو ديا | عليو ممادو جا",
  },
  "sn/aliou-ndao": {
    kind: "person", en: "Aliou Ndao", aliases: ["Imam Aliou Ndao"], countries: ["SN"],
    ar: "عليو انداو | الإمام عليو انداو | أليون انداو | الإمام أليون انداو",
  },
  "sn/aliou-sall": {
    kind: "person", en: "Aliou Sall", countries: ["SN"],
    ar: "عليو سال | أليو سال | عليو صال",
  },
  "sn/aliou-sane-yen-a-marre": {
    kind: "person", en: "Aliou Sané (Y'en a marre)", aliases: ["Aliou Sané"], countries: ["SN"],
    ar: "عليو ساني | أليو ساني | عليون ساني | أليون ساني",
  },
  "sn/aliou-sow": {
    kind: "person", en: "Aliou Sow", countries: ["SN"], weak: true,
    ar: "أليو سو | عليو صو",
    arCue: "السنغال | السنغالي | الثقافة",
  },
  "sn/alioune-badara-cisse": {
    kind: "person", en: "Alioune Badara Cissé", countries: ["SN"],
    ar: "أليون بدارا سيسي | عليون بدارا سيسي | أليون بدارا سيسيه",
  },
  "sn/alioune-badara-ndao": {
    kind: "person", en: "Alioune Badara Ndao", aliases: ["Imam Ndao", "Imam Alioune Ndao"], countries: ["SN"],
    ar: "عليون نداو | عليون انداو | أليون نداو | عليون بدارا نداو | الإمام نداو | الإمام انداو | عليون بادارا نداو",
  },
  "sn/alioune-dione": {
    kind: "person", en: "Alioune Dione", countries: ["SN"],
    ar: "عليون ديون | أليون ديون",
  },
  "sn/alioune-diop-presence-africaine": {
    kind: "person", en: "Alioune Diop (Présence africaine)", aliases: ["Alioune Diop"], countries: ["SN"], weak: true,
    ar: "عليون ديوب | أليون ديوب",
    arCue: "الحضور الأفريقي | حضور أفريقي | ناشر | الكتاب السود",
  },
  "sn/alioune-diop-university": {
    kind: "institution", en: "Alioune Diop University of Bambey", countries: ["SN"],
    ar: "جامعة بامبي | جامعة عليون ديوب | جامعة أليون ديوب",
  },
  "sn/alioune-mbaye-nder": {
    kind: "person", en: "Alioune Mbaye Nder", countries: ["SN"],
    ar: "عليون مباي اندر | أليون مباي ندر",
  },
  "sn/alioune-moussa-samb": {
    kind: "person", en: "Alioune Moussa Samb", countries: ["SN"],
    ar: "عليون موسى سامب | عليون موسى صمب | أليون موسى سامب",
  },
  "sn/alioune-ndoye": {
    kind: "person", en: "Alioune Ndoye", countries: ["SN"],
    ar: "عليون ندوي | أليون ندوي | عليون اندوي",
  },
  "sn/alioune-sall-minister": {
    kind: "person", en: "Alioune Sall (minister)", aliases: ["Alioune Sall"], countries: ["SN"], weak: true,
    ar: "أليون سال | أليون صال | عليون صال | عليون سال",
    arCue: "السنغال | الاتصال | وزير",
  },
  "sn/alioune-sarr": {
    kind: "person", en: "Alioune Sarr", countries: ["SN"], weak: true,
    ar: "عليون سار | أليون سار",
    arCue: "السنغال | السنغالي | السياحة",
  },
  "sn/alioune-tine": {
    kind: "person", en: "Alioune Tine", countries: ["SN"],
    ar: "أليون تين | عليون تين | أليوني تاين | أليون تيني | عليون تيني",
  },
  "sn/alpha-yero-tounkara": {
    kind: "person", en: "Alpha Yoro Tounkara", countries: ["SN"],
    ar: "ألفا يورو تونكارا | ألفا ييرو تونكارا",
  },
  "sn/alphousseynou-gaye": {
    kind: "person", en: "Alphousseynou Gaye", countries: ["SN"],
    ar: "ألفوسيني غاي | ألفوسينو غاي",
  },
  "sn/aly-ngouille-ndiaye": {
    kind: "person", en: "Aly Ngouille Ndiaye", countries: ["SN"],
    ar: "علي نغوي ندياي | علي انغوي انجاي | علي نغويل ندياي | علي انغوي ندياي | علي نغوي نجاي | علي نجوي ندياي | علي انجوي انجاي | علي نجويل ندياي | علي انغوي انداي",
    arWeak: "علي اندياي",
  },
  "sn/amadou-ba": {
    kind: "person", en: "Amadou Ba", countries: ["SN"],
    ar: "أمادو با | أمادو باه | أحمدو با | حمادو با | آمدو با",
  },
  "sn/amadou-cherif-diouf": {
    kind: "person", en: "Amadou Chérif Diouf", countries: ["SN"],
    ar: "أمادو شريف ديوف | أمادو شريف ضيوف",
  },
  "sn/amadou-hott": {
    kind: "person", en: "Amadou Hott", countries: ["SN"],
    ar: "أمادو هوت | أمادو هوط",
  },
  "sn/amadou-kane-senegal": {
    kind: "person", en: "Amadou Kane (Senegal)", aliases: ["Amadou Kane"], countries: ["SN"], weak: true,
    ar: "أمادو كان | أمادو كين",
    arCue: "وزير | السنغال",
  },
  "sn/amadou-karim-gaye": {
    kind: "person", en: "Amadou Karim Gaye", aliases: ["Karim Gaye"], countries: ["SN"],
    ar: "أمادو كريم غاي | كريم غاي | كريم جاي | حامد كريم غاي",
  },
  "sn/amadou-lamine-sall": {
    kind: "person", en: "Amadou Lamine Sall", countries: ["SN"],
    ar: "أمادو لمين سال | أمادو لامين سال | أمادو لمين صال",
  },
  "sn/amadou-mahtar-mbow": {
    kind: "person", en: "Amadou Mahtar M'Bow", countries: ["SN"],
    ar: "أمادو مختار امبو | أحمدو مختار امبو | أمادو مختار مبو | أحمد مختار امبو",
  },
  "sn/amadou-mahtar-mbow-university": {
    kind: "institution", en: "Amadou Mahtar M'Bow University", countries: ["SN"],
    ar: "جامعة أمادو مختار امبو | جامعة أمادو مختار مبو",
  },
  "sn/amadou-mame-diop": {
    kind: "person", en: "Amadou Mame Diop", countries: ["SN"],
    ar: "أمادو مام ديوب | أمادو ماما ديوب | أمادو مامي ديوب",
  },
  "sn/amadou-mansour-faye": {
    kind: "person", en: "Amadou Mansour Faye", aliases: ["Mansour Faye"], countries: ["SN"],
    ar: "أمادو منصور فاي | منصور فاي | مانسور فاي | أمادو منصور فايي | مانصور فاي | منصور افاي",
  },
  "sn/amadou-sall": {
    kind: "person", en: "Amadou Sall", countries: ["SN"], weak: true,
    ar: "أمادو صال | أمادو سال",
    arCue: "وزير العدل | السنغالي | السنغالية | واد | دفاع",
  },
  "sn/amady-diouf": {
    kind: "person", en: "Amady Diouf", countries: ["SN"],
    ar: "أمادي ديوف",
  },
  "sn/amara-traore-coach": {
    kind: "person", en: "Amara Traoré (coach)", aliases: ["Amara Traoré"], countries: ["SN"],
    ar: "أمارا تراوري | عمارة تراوري",
  },
  "sn/amath-dansokho": {
    kind: "person", en: "Amath Dansokho", countries: ["SN"],
    ar: "أمات دانسوخو | أماط دانسوخو",
  },
  "sn/aminata-assome-diatta": {
    kind: "person", en: "Aminata Assome Diatta", countries: ["SN"],
    ar: "أميناتا أسوم دياتا | أميناتا أسومي دياتا",
  },
  "sn/aminata-mbengue-ndiaye": {
    kind: "person", en: "Aminata Mbengue Ndiaye", countries: ["SN"],
    ar: "أميناتا مبينغ ندياي | أميناتا امبينغ ندياي | أميناتا مبينغ انجاي | أميناتا امبينغ انجاي | أميناتا مبنغ نداي | أميناتا مبينغي ندياي | أميناتا مبنج ندياي",
  },
  "sn/aminata-sow-fall": {
    kind: "person", en: "Aminata Sow Fall", countries: ["SN"],
    ar: "أميناتا سو فال | أميناتا صو فال | أمينة سو فال | أميناتا ساو فال | أمينة ساو فال",
  },
  "sn/aminata-tall": {
    kind: "person", en: "Aminata Tall", countries: ["SN"],
    ar: "أميناتا تال | أمينتا تال | آمنتا تال | أميناتا تل",
  },
  "sn/aminata-toure": {
    kind: "person", en: "Aminata Touré", aliases: ["Mimi Touré"], countries: ["SN"],
    ar: "أميناتا توري | أميناتا توريه | آمناتا توري | ميمي توري | أمنتا توري | أمينة توري | أمينتا توري | أميناتا تورا | أميناتو توري | أميناته توري",
  },
  "sn/amnesty-senegal": {
    kind: "aid", en: "Amnesty International Senegal", countries: ["SN"],
    ar: "منظمة العفو الدولية في السنغال | فرع منظمة العفو الدولية في السنغال | أمنستي السنغال",
  },
  "sn/amsatou-sow-sidibe": {
    kind: "person", en: "Amsatou Sow Sidibé", countries: ["SN"],
    ar: "أمساتو سو سيديبي | أمساتو صو سيديبي",
  },
  "sn/amy-mbacke-thiam": {
    kind: "person", en: "Amy Mbacké Thiam", countries: ["SN"],
    ar: "آمي مباكي تيام | إيمي مباكي تيام | امي مباكي ثيام",
  },
  "sn/amy-ndiaye": {
    kind: "person", en: "Amy Ndiaye", aliases: ["Amy Ndiaye Gniby"], countries: ["SN"],
    ar: "آمي ندياي غنيبي | إيمي ندياي | آمي ندياي | أيمي ندياي غنيبي | آمي ندياي جنيبي",
  },
  "sn/anacim": {
    kind: "institution", en: "National Agency of Civil Aviation and Meteorology", fr: "Agence nationale de l'aviation civile et de la météorologie", acronyms: ["ANACIM"], countries: ["SN"],
    ar: "الوكالة الوطنية للطيران المدني والأرصاد الجوية السنغالية | وكالة الأرصاد الجوية السنغالية | الوكالة الوطنية للطيران المدني والأرصاد الجوية في السنغال | وكالة الأرصاد السنغالية | أناسيم",
  },
  "sn/and-jef": {
    kind: "party", en: "And-Jëf/PADS", aliases: ["And-Jëf/African Party for Democracy and Socialism"],
    acronyms: ["AJ/PADS"], countries: ["SN"],
    ar: "أند جيف | حزب أند جيف | أنجيف",
  },
  "sn/and-samm-jikko-yi": {
    kind: "movement", en: "And Samm Jikko Yi", countries: ["SN"],
    ar: "أند سام جيكو ي | آند سام جيكو يي | منصة أند سام جيكو ي | معا لحماية القيم السنغالية",
  },
  "sn/andre-gueye": {
    kind: "person", en: "André Guèye", aliases: ["Mgr André Guèye"], countries: ["SN"],
    ar: "أندريه غي | أندري غي | أندريه غاي | أندريه جاي",
  },
  "sn/angele-diabang": {
    kind: "person", en: "Angèle Diabang", countries: ["SN"],
    ar: "أنجيل ديابانغ | أنجيل دياباغ",
  },
  "sn/anna-semou-faye": {
    kind: "person", en: "Anna Sémou Faye", countries: ["SN"],
    ar: "آنا سيمو فاي | آنا سيمو فايي",
  },
  "sn/annette-seck-ndiaye": {
    kind: "person", en: "Annette Seck Ndiaye", aliases: ["Annette Seck"], countries: ["SN"],
    ar: "أنيت سيك ندياي | أنيت سيك | أنيت سك",
  },
  "sn/ansd-sn": {
    kind: "institution", en: "National Agency of Statistics and Demography (Senegal)", acronyms: ["ANSD"], countries: ["SN"],
    ar: "الوكالة الوطنية للإحصاء والديمغرافيا | الوكالة الوطنية للإحصاء والديموغرافيا | الوكالة الوطنية للإحصاء والديمغرافيا السنغالية | الوكالة السنغالية للإحصاء | الوكالة الوطنية للإحصاء السنغالية",
  },
  "sn/anta-babacar-ngom": {
    kind: "person", en: "Anta Babacar Ngom", aliases: ["Anta Ngom"], countries: ["SN"],
    ar: "أنتا باباكار نغوم | أنتا بابكر انغوم | أنتا باباكار نجوم | أنتا ببكر انغوم | انتا بابكار نغوم",
  },
  "sn/anta-sarr-diacko": {
    kind: "person", en: "Anta Sarr Diacko", countries: ["SN"],
    ar: "أنتا سار دياكو | أنتا سار",
  },
  "sn/antoine-diome": {
    kind: "person", en: "Antoine Félix Abdoulaye Diome", fr: "Antoine Félix Diome", aliases: ["Antoine Diome"], countries: ["SN"],
    ar: "أنطوان ديوم | أنطوان فليكس عبدولاي ديوم | أنطوان فيليكس ديوم | أنطوان جوم | أنطوان فيلكس عبد الله ديوم | أنطوان فيليكس عبد الله ديوم | أنطوان ديومي | أنطوان فليكس ديوم | أنطوان فيليكس عبدولاي ديوم | أنطوان فيليكس عبدالله ديومي | أنطوان فيليكس جوم | أنتوان فيليكس عبد الله ديوم | أنطوان فليكس عبد الله جوم | أنطوان فيليكس عبدالله جوم",
  },
  "sn/antoine-mbengue": {
    kind: "person", en: "Antoine Mbengue", countries: ["SN"],
    ar: "أنطوان مبينغ | أنطوان مبينغي | أنطوان مبنغ",
  },
  "sn/apr": {
    kind: "party", en: "Alliance for the Republic (Senegal)", fr: "Alliance pour la République", acronyms: ["APR"], countries: ["SN"], from: "2008-12",
    ar: "التحالف من أجل الجمهورية | حزب التحالف من أجل الجمهورية | تحالف من أجل الجمهورية | التحالف للجمهورية | حزب التحالف للجمهورية | تحالف للجمهورية",
  },
  "sn/apte-sn": {
    kind: "party", en: "Alliance patriotique pour le travail et l'éthique", acronyms: ["APTE"], countries: ["SN"],
    ar: "التحالف الوطني من أجل العمل والأخلاق | التحالف الوطني للعمل والأخلاق",
  },
  "sn/armed-forces": {
    kind: "state-force", en: "Senegalese Armed Forces", fr: "Forces armées sénégalaises", aliases: ["Senegalese army", "armée sénégalaise"],
    countries: ["SN"],
    ar: "الجيش السنغالي | القوات المسلحة السنغالية | جيش السنغال | الجيش السينغالي",
  },
  "sn/arona-sy": {
    kind: "person", en: "Arona Sy", countries: ["SN"],
    ar: "آرونا سي | هارونا سي",
  },
  "sn/arouna-sangante": {
    kind: "person", en: "Arouna Sangante", countries: ["SN"],
    ar: "أرونا سانغانتي | أرونا سانجانتي | هارونا سانغانتي",
  },
  "sn/assane-dioma-ndiaye": {
    kind: "person", en: "Assane Dioma Ndiaye", countries: ["SN"],
    ar: "أسان ديوما ندياي | أسان جوما انجاي | حسن ديوما ندياي",
  },
  "sn/assane-diouf": {
    kind: "person", en: "Assane Diouf", countries: ["SN"], weak: true,
    ar: "أسان ضيوف | أسان ديوف",
    arCue: "السنغال | السنغالي | الناشط",
  },
  "sn/assane-seck-university": {
    kind: "institution", en: "Assane Seck University of Ziguinchor", countries: ["SN"],
    ar: "جامعة أسان سيك | جامعة زيغينشور | جامعة أسان سيك بزيغينشور",
  },
  "sn/atika": {
    kind: "armed-group", en: "Atika", countries: ["SN"], parent: "armed-groups/mfdc", weak: true,
    ar: "أتيكا | فصيل أتيكا | جناح أتيكا",
    arCue: "كازامانس | الجناح العسكري | الحركة | فصيل",
  },
  "sn/augustin-diamacoune-senghor": {
    kind: "person", en: "Augustin Diamacoune Senghor", aliases: ["Augustin Senghor"], countries: ["SN"],
    ar: "أوغستين دياماكون سنغور | أوغستان دياماكون سنغور | أوغسطين دياماكون سنغور | دياماكون سنغور | دياماكون سينغور | أوغوستين دياماكون | الأب دياماكون سنغور | أوغستين جاماكون سنغور | جاماكون سينغور | القس أوغستان دياماكون | ديامكون سنغور | أوجستين دياماكون سنغور | أوغستان ديامكون سنغور | أوجستان دياماكون سنجور | أوجستين دياماكون سنجور | الأب دياماكون | الأب أوغستين دياماكون | أوغستين ديامكون سنغور | أوغوستين دياماكوني سنغور | أوغستين دياماكون سينغور | دياماكوني سنغور | أوغستين جماكون سينغور",
  },
  "sn/augustin-tine": {
    kind: "person", en: "Augustin Tine", countries: ["SN"],
    ar: "أوغستين تين | أوغست تين | أوغستان تين | أوغوستين تين",
  },
  "sn/awa-marie-coll-seck": {
    kind: "person", en: "Awa Marie Coll Seck", aliases: ["Eva Marie Coll Seck"], countries: ["SN"],
    ar: "آوا ماري كول سيك | إيفا ماري كول سيك | حواء ماري كول سيك | أوا ماري كول سك",
  },
  "sn/ayib-daffe": {
    kind: "person", en: "Mohamed Ayib Daffé", countries: ["SN"],
    ar: "أييب دافي | محمد أييب دافي | عيب دافي",
  },
  "sn/aymerou-gningue": {
    kind: "person", en: "Aymérou Gningue", countries: ["SN"],
    ar: "آيميرو غنينغ | أيميرو غنينغي | أيميرو نيينغ",
  },
  "sn/azoura-fall": {
    kind: "person", en: "Azoura Fall", countries: ["SN"],
    ar: "أزورا فال",
  },
  "sn/baba-diao": {
    kind: "person", en: "Baba Diao", countries: ["SN"],
    ar: "بابا دياو | بابا جاو",
  },
  "sn/baba-lamine-niass": {
    kind: "person", en: "Baba Lamine Niass", countries: ["SN"],
    ar: "بابا لامين نياس | بابا الأمين انياس | بابا الأمين نياس",
  },
  "sn/baba-maal": {
    kind: "person", en: "Baba Maal", countries: ["SN"],
    ar: "بابا مال | بابا معل",
  },
  "sn/babacar-diagne-cnra": {
    kind: "person", en: "Babacar Diagne (CNRA)", countries: ["SN"],
    ar: "باباكار دياغن | بابكر دياني",
  },
  "sn/babacar-diop-fds": {
    kind: "person", en: "Babacar Diop (FDS)", countries: ["SN"], weak: true,
    ar: "باباكار ديوب | بابكر ديوب",
    arCue: "تييس | السنغال | السنغالي | العمدة",
  },
  "sn/babacar-fall": {
    kind: "person", en: "Babacar Fall", countries: ["SN"], weak: true,
    ar: "باباكار فال | بابكر فال",
    arCue: "السنغال | السنغالي | الصحفي",
  },
  "sn/babacar-gueye-constitution": {
    kind: "person", en: "Babacar Guèye (professor)", countries: ["SN"], weak: true,
    ar: "باباكار غي | بابكر غي",
    arCue: "السنغال | السنغالي | الدستور | البروفيسور",
  },
  "sn/babacar-justin-ndiaye": {
    kind: "person", en: "Babacar Justin Ndiaye", countries: ["SN"],
    ar: "باباكار جوستين ندياي | بابكر جوستان انجاي | بابكر جوستين ندياي",
  },
  "sn/babacar-toure-journalist": {
    kind: "person", en: "Babacar Touré (journalist)", aliases: ["Babacar Touré"], countries: ["SN"], weak: true,
    ar: "بابكر توري | باباكار توري",
    arCue: "صحفي | صود | سود كومينيكاسيون",
  },
  "sn/bachir-fofana": {
    kind: "person", en: "Bachir Fofana", countries: ["SN"],
    ar: "بشير فوفانا | باشير فوفانا",
  },
  "sn/badara-gadiaga": {
    kind: "person", en: "Badara Gadiaga", countries: ["SN"],
    ar: "بدارا غاجاغا | بدارا غادياغا | بدرا غاجاغا",
  },
  "sn/badou-ndiaye": {
    kind: "person", en: "Badou Ndiaye", aliases: ["Papa Alioune Ndiaye"], countries: ["SN"],
    ar: "بادو ندياي | بادو نداي",
  },
  "sn/bah-diakhate": {
    kind: "person", en: "Bah Diakhaté", countries: ["SN"],
    ar: "باه جاخاتي | باه دياخاتي | باه جخاتي",
  },
  "sn/bakary-gassama": {
    kind: "person", en: "Bakary Gassama", aliases: ["Bakary Papa Gassama"], countries: ["GM"],
    ar: "باكاري غاساما | باكاري جاساما | بكاري غاساما | بكاري جاساما | باكاري بابا غاساما",
  },
  "sn/bakary-sambe": {
    kind: "person", en: "Bakary Sambe", countries: ["SN"],
    ar: "بكاري سامب | باكاري سامبي | بكاري صمب | بكري سامبي | بكاري سامبي | باكاري سامب",
  },
  "sn/balla-gaye-2": {
    kind: "person", en: "Balla Gaye 2", countries: ["SN"],
    ar: "بالا غاي | بالا جاي | بالا غاي 2",
  },
  "sn/balla-moussa-fofana": {
    kind: "person", en: "Balla Moussa Fofana", countries: ["SN"],
    ar: "بالا موسى فوفانا | بلا موسى فوفانا",
  },
  "sn/bamba-cisse": {
    kind: "person", en: "Bamba Cissé", aliases: ["Mouhamadou Bamba Cissé"], countries: ["SN"],
    ar: "بامبا سيسي | بامبا سيسيه | بمبا سيسي | محمدو بامبا سيسي | محمد بامبا سيسي",
  },
  "sn/bamba-fall": {
    kind: "person", en: "Mouhamadou Bamba Fall", countries: ["SN"], weak: true,
    ar: "بامبا فال",
    arCue: "السنغال | السنغالي | المدينة | العمدة",
  },
  "sn/bar-association": {
    kind: "institution", en: "Bar Association of Senegal", fr: "Barreau du Sénégal",
    aliases: ["Senegalese Bar Association", "Ordre des avocats du Sénégal"], countries: ["SN"],
    ar: "نقابة المحامين في السنغال | هيئة المحامين في السنغال | اتحاد المحامين في السنغال",
  },
  "sn/bara-gaye": {
    kind: "person", en: "Bara Gaye", countries: ["SN"], weak: true,
    ar: "بارا غاي | بارا غي",
    arCue: "السنغال | الديمقراطي | واد",
  },
  "sn/barthelemy-dias": {
    kind: "person", en: "Barthélemy Dias", countries: ["SN"],
    ar: "بارتليمي دياس | بارتيليمي دياس | بارثيليمي دياس | بارتلمي دياز | بارتيلمي دياس | بارتليمي دياز | بارتلمي دياس | بارتيلمي دياز | بارثليمي دياس | بارتيليمي دياز | بارتولومي دياس | بارتولوميو دياس | برتيليمي جاس | برتلمي دياس | بارتيليمي جاس",
  },
  "sn/bassirou-diomaye-faye": {
    kind: "person", en: "Bassirou Diomaye Faye", aliases: ["Diomaye Faye", "Bassirou Faye"], countries: ["SN"],
    ar: "باسيرو ديوماي فاي | بشيرو جوماي فاي | باسيرو ديوماي فايي | باسيرو جوماي فاي | بصيرو ديوماي فاي | بشير جوماي فاي | باسيرو ديوماي فاييه | باسيرو فاي | بصيرو جوماي فاي | بشيرو ديوماي فاي | باصيرو ديوماي فاي | بسيرو جوماي فاي | بسيرو ديوماي فاي | باسيرو ديومايي فاي | ديوماي فاي | جوماي فاي | باسيرو جوماي | بشير جوماي | بشيرو جوماي | بصيرو ديوماي افاي | باسيرو ديوماي | باسيرو دوماي فاي | باشيرو فاي | باشيرو ديوماي فاي | باسيرو ديوماي فال | بشير ديوماي فاي | بشيرو فاي | باسيرو جيوماي فاي | بصير جوماي فاي | بصيرو جوماي افاي | باشيرو جوماي فاي | باسيرو ديومايه فاي | بصير ديوماي فاي | بصيرو فاي | باسرو ديوماي فاي",
    arWeak: "فاي | ديوماي",
  },
  "sn/bby": {
    kind: "party", en: "Benno Bokk Yakaar", aliases: ["United in Hope"], acronyms: ["BBY"], countries: ["SN"], from: "2012", to: "2024",
    ar: "بينو بوك ياكار | بنو بوك ياكار | ائتلاف بينو بوك ياكار | بينو بوك يكار | تحالف بينو بوك ياكار | بنو بوك يكار | تحالف متحدون في الأمل | متحدون في الأمل | بينو بوك ياكر | بينو بوك ياكار متحدون من أجل الأمل",
  },
  "sn/becaye-diop": {
    kind: "person", en: "Bécaye Diop", countries: ["SN"],
    ar: "بيكاي ديوب | بيكاي ديوبي",
  },
  "sn/benjamin-ndiaye": {
    kind: "person", en: "Benjamin Ndiaye", countries: ["SN"],
    ar: "بنجامين ندياي | بنيامين ندياي",
  },
  "sn/benno-siggil-senegaal": {
    kind: "movement", en: "Benno Siggil Senegaal", acronyms: ["BSS"], countries: ["SN"], to: "2012",
    ar: "بينو سيغيل سنغال | بينو سيجيل سنغال | ائتلاف بينو سيغيل سنغال",
  },
  "sn/benoit-sambou": {
    kind: "person", en: "Benoît Sambou", countries: ["SN"],
    ar: "بونوا سامبو | بنوا سامبو | بينوا سامبو",
  },
  "sn/bethio-thioune": {
    kind: "person", en: "Cheikh Béthio Thioune", countries: ["SN"],
    ar: "الشيخ بيثيو تيون | بيتيو تيون | شيخ بثيو تيون | الشيخ بيتيو تيون | شيخ بيثيو ثيون | الشيخ بيتو تيون | بيتشيو تيون | الشيخ بتيو تيون | بيثيو تيون | الشيخ بيتيو اتيون | شيخ بيثيو تيون",
  },
  "sn/bibo-bourgi": {
    kind: "person", en: "Bibo Bourgi", aliases: ["Ibrahim Aboukhalil"], countries: ["SN"],
    ar: "بيبو بورجي | بيبو بورغي | إبراهيم أبو خليل",
  },
  "sn/birago-diop": {
    kind: "person", en: "Birago Diop", countries: ["SN"],
    ar: "بيراغو ديوب | بيراجو ديوب",
  },
  "sn/birahime-seck": {
    kind: "person", en: "Birahime Seck", countries: ["SN"],
    ar: "بيراهيم سيك | برهان سيك | بيرايم سيك",
  },
  "sn/birame-diop": {
    kind: "person", en: "Birame Diop", countries: ["SN"],
    ar: "بيرام ديوب | بيرام جوب | برام جوب | برام ديوب | بيرم جوب | بيرامي ديوب",
  },
  "sn/birame-souleye-diop": {
    kind: "person", en: "Birame Souleye Diop", countries: ["SN"],
    ar: "بيرام صولاي جوب | بيرام سولاي ديوب | بيرامي سولي ديوب | بيرام سولي جوب | بيرام صوله جوب | بيرم سولاي ديوب | بيرام سوليي ديوب",
  },
  "sn/birima-mangara": {
    kind: "person", en: "Birima Mangara", countries: ["SN"],
    ar: "بيريما مانغارا",
  },
  "sn/blaise-diagne-politician": {
    kind: "person", en: "Blaise Diagne", countries: ["SN"], weak: true,
    ar: "بليز دياني | بليز ديانج | بليز دياغن",
    arCue: "النائب | البرلمان | التاريخ | الاستعمار | أول",
  },
  "sn/bokk-gis-gis": {
    kind: "party", en: "Bokk Gis Gis", countries: ["SN"],
    ar: "بوك غيس غيس | حزب بوك غيس غيس | بوك جيس جيس | ائتلاف بوك غيس غيس",
  },
  "sn/bouba-ndour": {
    kind: "person", en: "Bouba Ndour", countries: ["SN"],
    ar: "بوبا اندور | بوبا ندور",
  },
  "sn/boubacar-boris-diop": {
    kind: "person", en: "Boubacar Boris Diop", countries: ["SN"],
    ar: "بوبكر بوريس ديوب | بوبكر بوريس جوب | أبو بكر بوريس ديوب",
  },
  "sn/boubacar-camara-senegal": {
    kind: "person", en: "Boubacar Camara", countries: ["SN"], weak: true,
    ar: "بوبكر كامارا",
    arCue: "السنغال | السنغالي | السنغالية | مرشح",
  },
  "sn/bougane-gueye-dany": {
    kind: "person", en: "Bougane Guèye Dany", countries: ["SN"],
    ar: "بوغان غي داني | بوغان غاي داني | بوغان غي | بوغان غيي | بوغان غاي | بوغان جاي داني | بوقان غي داني | بوكان غي داني | بوغان غويي داني",
    arWeak: "بوغان",
  },
  "sn/boulaye-dia": {
    kind: "person", en: "Boulaye Dia", countries: ["SN"],
    ar: "بولاي ديا",
  },
  "sn/bouna-sarr": {
    kind: "person", en: "Bouna Sarr", countries: ["SN"],
    ar: "بونا سار | بونه سار",
  },
  "sn/cadre-unitaire-islam": {
    kind: "movement", en: "Cadre unitaire de l'islam au Sénégal", aliases: ["Unitary Framework of Islam in Senegal"],
    acronyms: ["CUDIS"], countries: ["SN"],
    ar: "الإطار الموحد للإسلام في السنغال | الإطار الإسلامي الموحد في السنغال",
  },
  "sn/cae": {
    kind: "institution", en: "Extraordinary African Chambers", fr: "Chambres africaines extraordinaires", acronyms: ["CAE", "EAC"], countries: ["SN"],
    from: "2013", to: "2017",
    ar: "الغرف الأفريقية الاستثنائية | الدوائر الأفريقية الاستثنائية | المحكمة الأفريقية الخاصة | الغرف الأفريقية غير العادية | المحاكم الأفريقية الاستثنائية | المحكمة الأفريقية الاستثنائية | الغرف الاستثنائية الأفريقية",
  },
  "sn/cciad": {
    kind: "institution", en: "Chamber of Commerce, Industry and Agriculture of Dakar",
    fr: "Chambre de commerce, d'industrie et d'agriculture de Dakar", acronyms: ["CCIAD"], countries: ["SN"],
    ar: "غرفة التجارة والصناعة والزراعة في داكار | غرفة التجارة بدكار | غرفة التجارة السنغالية | غرفة تجارة داكار",
  },
  "sn/cdeps": {
    kind: "union", en: "Council of Press Publishers and Broadcasters of Senegal",
    fr: "Conseil des diffuseurs et éditeurs de presse du Sénégal", acronyms: ["CDEPS"], countries: ["SN"],
    ar: "مجلس ناشري ومذيعي الصحافة في السنغال | مجلس ناشري الصحافة في السنغال | مجلس ناشري وموزعي الصحافة في السنغال | مجلس موزعي وناشري الصحف السنغالي | مجلس موزعي وناشري الصحافة السنغالي | مجلس موزعي وناشري الصحافة في السنغال",
  },
  "sn/cena": {
    kind: "institution", en: "Autonomous National Electoral Commission", fr: "Commission électorale nationale autonome", acronyms: ["CENA"],
    countries: ["SN"],
    ar: "اللجنة الوطنية المستقلة للانتخابات في السنغال | اللجنة الانتخابية الوطنية المستقلة",
  },
  "sn/cesar-atoute-badiate": {
    kind: "person", en: "César Atoute Badiate", aliases: ["César Badiate"], countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "سيزار أتوت باديات | سيزار أتوتي باديات | سيزار أتوت بادياتي | سيزار أتوتي بادياتي | سيزار أتوت باديت | سيزار أتوت باجات | سيزار باديات | سيزار أتوتي | سيزار عتوت باجات | سيزار اتوت | سيزار أطوط باجات | سيزار أتوطي باجاتي | سيزار أتوطي باديات | سيزار بادياتي | سيزار عطوط باجات | سيزار أتوتي بادييت",
    arWeak: "باديات",
  },
  "sn/cese": {
    kind: "institution", en: "Economic, Social and Environmental Council (Senegal)",
    fr: "Conseil économique, social et environnemental", acronyms: ["CESE"], countries: ["SN"],
    ar: "المجلس الاقتصادي والاجتماعي والبيئي السنغالي | المجلس الاقتصادي والاجتماعي والبيئي في السنغال",
  },
  "sn/cesti": {
    kind: "institution", en: "CESTI", aliases: ["Centre d'études des sciences et techniques de l'information"], acronyms: ["CESTI"], countries: ["SN"],
    ar: "مركز دراسات علوم وتقنيات الإعلام",
  },
  "sn/cheikh-abdoul-khadre-cissokho": {
    kind: "person", en: "Cheikh Abdoul Khadre Cissokho", countries: ["SN"],
    ar: "شيخ عبد القادر سيسوخو | الشيخ عبد القادر سيسوخو | الشيخ عبدول خادر سيسوخو",
  },
  "sn/cheikh-ahmed-tidiane-niass": {
    kind: "person", en: "Cheikh Ahmed Tidiane Niass", countries: ["SN"],
    ar: "أحمد التجاني إنياس | الشيخ أحمد التجاني إنياس | أحمد التيجاني إنياس | الشيخ أحمد التيجاني انياس | أحمد التجاني نياس | أحمد التيجاني نياس | الشيخ أحمد التجاني نياس",
  },
  "sn/cheikh-ahmed-tidiane-sy": {
    kind: "person", en: "Cheikh Ahmed Tidiane Sy", aliases: ["Cheikh Tidiane Sy", "Cheikh Ahmed Tidiane Sy Al Maktoum"], countries: ["SN"],
    ar: "الشيخ أحمد تيجان سي | الشيخ أحمد التجاني سي | أحمد التجاني سي | أحمد تيديان سي المكتوم | أحمد التيجاني سي المكتوم | أحمد التجاني سي المكتوم | التجاني سي المكتوم | أحمد التيجاني سي | شيخ أحمد تيجان سي",
  },
  "sn/cheikh-aliou-cisse-medina-baye": {
    kind: "person", en: "Cheikh Aliou Cissé (Medina Baye)", aliases: ["Aliou Cissé", "Ali Cissé"], countries: ["SN"],
    ar: "الشيخ علي السيس | علي السيس | الشيخ علي سيسه",
  },
  "sn/cheikh-anta-diop": {
    kind: "person", en: "Cheikh Anta Diop", countries: ["SN"],
    ar: "الشيخ أنتا ديوب | شيخ أنتا ديوب | الشيخ أنت جوب | الشيخ أنتا جوب",
  },
  "sn/cheikh-anta-diop-university": {
    kind: "institution", en: "Cheikh Anta Diop University", fr: "Université Cheikh Anta Diop", acronyms: ["UCAD"], countries: ["SN"],
    ar: "جامعة الشيخ أنتا جوب | جامعة الشيخ أنتا ديوب | جامعة شيخ أنتا ديوب | جامعة دكار | جامعة داكار | جامعة انتا جوب | جامعة أنتا ديوب | جامعة شيخ أنتا جوب | جامعة الشيخ أنت جوب",
  },
  "sn/cheikh-bamba-dieye": {
    kind: "person", en: "Cheikh Bamba Dièye", countries: ["SN"],
    ar: "شيخ بمبا ديي | الشيخ بمبا ديي | شيخ بامبا ديي | شيخ بمبا جيي | الشيخ بامبا ديي | الشيخ بمبا جيي",
  },
  "sn/cheikh-bara-ndiaye": {
    kind: "person", en: "Cheikh Bara Ndiaye", countries: ["SN"],
    ar: "شيخ بارا ندياي | الشيخ بارا انجاي",
  },
  "sn/cheikh-diba": {
    kind: "person", en: "Cheikh Diba", countries: ["SN"],
    ar: "شيخ ديبا | الشيخ ديبا | الشيخ جبا | شيخ جيبا",
  },
  "sn/cheikh-gueye-general": {
    kind: "person", en: "Cheikh Guèye (general)", countries: ["SN"], weak: true,
    ar: "الشيخ غي",
    arCue: "السنغالي | السنغال | الجنرال | أركان",
  },
  "sn/cheikh-hadjibou-soumare": {
    kind: "person", en: "Cheikh Hadjibou Soumaré", countries: ["SN"],
    ar: "شيخ حاجيبو سوماري | الشيخ حاجبو سوماري | شيخ حجيبو سوماري | هدجيبو سوماري | حاجبو سوماري | الحاجيبو سوماري",
  },
  "sn/cheikh-hamidou-kane": {
    kind: "person", en: "Cheikh Hamidou Kane", countries: ["SN"],
    ar: "شيخ حميدو كان | الشيخ حميدو كان | شيخ حامدو كان",
  },
  "sn/cheikh-ibra-fall": {
    kind: "person", en: "Cheikh Ibra Fall", aliases: ["Lamp Fall"], countries: ["SN"],
    ar: "الشيخ إبرا فال | شيخ إبرا فال | إبرا فال | الشيخ إبراهيم فال | الشيخ إبره فال",
    arWeak: "لامب فال",
    arCue: "الباي فال | المريدية | طوبى",
  },
  "sn/cheikh-issa-sall": {
    kind: "person", en: "Cheikh Issa Sall", countries: ["SN"],
    ar: "الشيخ عيسى سال | شيخ عيسى سال | الشيخ عيسى صال",
  },
  "sn/cheikh-kante": {
    kind: "person", en: "Cheikh Kanté", countries: ["SN"], weak: true,
    ar: "شيخ كانتي | الشيخ كانتي",
    arCue: "السنغال | السنغالي | ميناء",
  },
  "sn/cheikh-lo": {
    kind: "person", en: "Cheikh Lô", countries: ["SN"], weak: true,
    ar: "شيخ لو | الشيخ لو",
    arCue: "مغني | المغني | موسيقى | الموسيقي | فنان",
  },
  "sn/cheikh-mahi-niass": {
    kind: "person", en: "Cheikh Mahi Niass", aliases: ["Mouhamadou Mahi Ibrahim Niass"], countries: ["SN"], weak: true,
    ar: "الماحي إنياس | ماحي إنياس | الماحي نياس | ماحي نياس | الشيخ الماحي إنياس | محمد الماحي إنياس | محمد الماحي نياس | الشيخ محمد الماحي انياس | الشيخ محمد الماحي إبراهيم نياس | الشيخ الماحي إبراهيم نياس | محمد الماحي الكولخي | الماحي إبراهيم نياس | الشيخ الماحي نياس | محمد الماحي بن الشيخ إبراهيم نياس | محمد الماحي إبراهيم نياس | الماحي بن الشيخ إبراهيم نياس",
    arCue: "كولخ | التجانية | السنغال",
  },
  "sn/cheikh-niang": {
    kind: "person", en: "Cheikh Niang", countries: ["SN"],
    ar: "شيخ نيانغ | الشيخ نيانغ | شيخ انيانغ | شيخ نيانج | الشيخ نيانج | شيخ انيانج",
  },
  "sn/cheikh-niasse-walfadjri": {
    kind: "person", en: "Cheikh Niasse (Walfadjri)", aliases: ["Cheikh Niasse"], countries: ["SN"], weak: true,
    ar: "الشيخ نياس | شيخ نياس",
    arCue: "والفجر | والفادجري | صحفي | مدير",
  },
  "sn/cheikh-oumar-anne": {
    kind: "person", en: "Cheikh Oumar Anne", countries: ["SN"],
    ar: "الشيخ عمر آن | شيخ عمر آن",
  },
  "sn/cheikh-oumar-diagne": {
    kind: "person", en: "Cheikh Oumar Diagne", countries: ["SN"],
    ar: "شيخ عمر ديان | الشيخ عمر ديان | شيخ عمر دياغني | الشيخ عمر دياني",
  },
  "sn/cheikh-thioro-mbacke": {
    kind: "person", en: "Cheikh Thioro Mbacké", countries: ["SN"],
    ar: "شيخ تيورو مباكي | الشيخ تيورو امباكي",
  },
  "sn/cheikh-tidiane-diakhate": {
    kind: "person", en: "Cheikh Tidiane Diakhaté", countries: ["SN"],
    ar: "الشيخ تيجان دياخاتي | شيخ تيديان دياخاتي | الشيخ التجاني دياخاتي | شيخ تيجان دياخاتي",
  },
  "sn/cheikh-tidiane-dieye": {
    kind: "person", en: "Cheikh Tidiane Dièye", countries: ["SN"],
    ar: "الشيخ تيجان ديي | شيخ تيجان ديي | الشيخ تيديان ديي | الشيخ تيجان جيي | شيخ تيديان ديي | شيخ تيجان جيي | شيخ تيديان دييه | الشيخ تيجان دييي | شيخ تيجان جي | الشيخ التجاني جي | شيخ تيجاني ديي",
  },
  "sn/cheikh-tidiane-gadio": {
    kind: "person", en: "Cheikh Tidiane Gadio", aliases: ["Cheikh Gadio", "Cheikh Tidjane Gadio"], countries: ["SN"],
    ar: "الشيخ تيجان غاديو | شيخ تيديان غاديو | الشيخ التجاني غاديو | شيخ تيجان غاجو | الشيخ تيديان غاديو | شيخ تيجاني غاديو | الشيخ تيجان قاديو | الشيخ تيجان جاديو | شيخ تيديان جاديو | الشيخ التجاني جاديو | تيديان غاديو | الشيخ التيجاني غاديو | شيخ تيجان جاديو | الشيخ تيديان جاديو | شيخ تيجان كاديو | الشيخ تجان غاديو | الشيخ التجاني كاديو | الشيخ تيديان كاديو | الشيخ التيجاني جاديو | شيخ تجان غاديو | الشيخ التيجاني كاديو | الشيخ التجاني كديو | شيك تيديان غاديو | شيخ تيدجان غاديو | الشيخ تيدياني غاديو | الشيخ تدجان غاديو | شيخ تيجان غاديو",
    arWeak: "غاديو",
  },
  "sn/cheikh-tidiane-youm": {
    kind: "person", en: "Cheikh Tidiane Youm", countries: ["SN"],
    ar: "شيخ تيديان يوم | الشيخ تيجان يوم",
  },
  "sn/cheikh-wade": {
    kind: "person", en: "Cheikh Wade", countries: ["SN"], weak: true,
    ar: "الشيخ واد | شيخ واد",
    arCue: "السنغالي | السنغال | الجنرال | أركان",
  },
  "sn/cheikh-yerim-seck": {
    kind: "person", en: "Cheikh Yérim Seck", countries: ["SN"],
    ar: "شيخ يريم سيك | الشيخ يريم سيك | شيخ ييريم سيك",
  },
  "sn/cheikhou-oumar-sy": {
    kind: "person", en: "Cheikhou Oumar Sy", countries: ["SN"],
    ar: "شيخو عمر سي",
  },
  "sn/cherif-mohamed-aly-aidara": {
    kind: "person", en: "Chérif Mohamed Aly Aïdara", countries: ["SN"],
    ar: "الشريف محمد علي حيدرة | شريف محمد علي حيدرا | شريف محمد علي عيدارا | محمد علي حيدرا",
  },
  "sn/cire-cledor-ly": {
    kind: "person", en: "Ciré Cledor Ly", countries: ["SN"],
    ar: "سيري كليدور لي | سير كليدور لي",
  },
  "sn/cledor-sene": {
    kind: "person", en: "Clédor Sène", countries: ["SN"],
    ar: "كليدور سين | كليدور سيني | كليدور صين",
  },
  "sn/cnes": {
    kind: "union", en: "National Confederation of Senegalese Employers",
    fr: "Confédération nationale des employeurs du Sénégal", acronyms: ["CNES"], countries: ["SN"],
    ar: "الاتحاد الوطني لأرباب العمل في السنغال | الكونفدرالية الوطنية لأرباب العمل السنغاليين",
  },
  "sn/cnp": {
    kind: "union", en: "National Council of Senegalese Employers", fr: "Conseil national du patronat du Sénégal",
    acronyms: ["CNP"], countries: ["SN"],
    ar: "المجلس الوطني لأرباب العمل السنغالي | المجلس الوطني لأرباب العمل في السنغال | مجلس أرباب العمل السنغالي",
  },
  "sn/cnra": {
    kind: "institution", en: "National Council for the Regulation of Audiovisual (Senegal)",
    fr: "Conseil national de régulation de l'audiovisuel", acronyms: ["CNRA"], countries: ["SN"],
    ar: "المجلس الوطني لتنظيم السمعي البصري في السنغال | المجلس الوطني لتنظيم الإعلام السمعي البصري في السنغال | المجلس الوطني لضبط السمعي البصري السنغالي",
  },
  "sn/cnra-sn": {
    kind: "institution", en: "National Council for Audiovisual Regulation (Senegal)", acronyms: ["CNRA"], countries: ["SN"],
    ar: "المجلس الوطني لتنظيم السمعي البصري | المجلس الوطني لتنظيم القطاع السمعي البصري",
  },
  "sn/cnts": {
    kind: "union", en: "National Confederation of Workers of Senegal", fr: "Confédération nationale des travailleurs du Sénégal", acronyms: ["CNTS"],
    countries: ["SN"],
    ar: "الكونفدرالية الوطنية لعمال السنغال | الاتحاد الوطني لعمال السنغال",
  },
  "sn/codesria": {
    kind: "institution", en: "CODESRIA", fr: "Codesria", aliases: ["Council for the Development of Social Science Research in Africa"], countries: ["SN"],
    ar: "كوديسريا | مجلس تنمية البحوث الاجتماعية في أفريقيا",
  },
  "sn/constitutional-council": {
    kind: "institution", en: "Constitutional Council of Senegal", fr: "Conseil constitutionnel du Sénégal", countries: ["SN"],
    ar: "المجلس الدستوري السنغالي | المجلس الدستوري في السنغال",
  },
  "sn/cored": {
    kind: "institution", en: "CORED", acronyms: ["CORED"], countries: ["SN"],
    ar: "مجلس مراقبة قواعد أخلاقيات المهنة",
  },
  "sn/cosce": {
    kind: "aid", en: "COSCE", acronyms: ["COSCE"], countries: ["SN"],
    ar: "تجمع منظمات المجتمع المدني من أجل الانتخابات | تجمع منظمات المجتمع المدني للانتخابات",
  },
  "sn/coud": {
    kind: "institution", en: "Centre des œuvres universitaires de Dakar", acronyms: ["COUD"], countries: ["SN"],
    ar: "مركز الخدمات الجامعية بدكار | مركز الخدمات الجامعية في داكار | مركز داكار الجامعي | مركز الأعمال الجامعية في داكار",
  },
  "sn/coumba-gawlo": {
    kind: "person", en: "Coumba Gawlo", countries: ["SN"],
    ar: "كومبا غاولو | كومبا جاولو | كومبا غاولو سيك",
  },
  "sn/coumba-ndoffene-diouf": {
    kind: "person", en: "Coumba Ndoffène Diouf", countries: ["SN"],
    ar: "كومبا ندوفين ديوف | كمبا اندوفين جوف",
  },
  "sn/cour-des-comptes-sn": {
    kind: "institution", en: "Court of Auditors (Senegal)", countries: ["SN"],
    ar: "محكمة الحسابات السنغالية | ديوان المحاسبة السنغالي | محكمة الحسابات في السنغال",
  },
  "sn/crei": {
    kind: "institution", en: "Court for the Repression of Illicit Enrichment", fr: "Cour de répression de l'enrichissement illicite", acronyms: ["CREI"],
    countries: ["SN"],
    ar: "محكمة قمع الإثراء غير المشروع | محكمة مكافحة الإثراء غير المشروع",
  },
  "sn/csa-sn": {
    kind: "union", en: "Confederation of Autonomous Unions of Senegal", acronyms: ["CSA"], countries: ["SN"],
    ar: "كونفدرالية النقابات المستقلة في السنغال",
  },
  "sn/cusems": {
    kind: "union", en: "CUSEMS", aliases: ["Cadre unitaire syndical des enseignants du moyen secondaire"],
    acronyms: ["CUSEMS"], countries: ["SN"],
    ar: "الإطار النقابي الموحد لمعلمي المتوسط والثانوي | نقابة كوسيمس",
  },
  "sn/dame-diop": {
    kind: "person", en: "Dame Diop", countries: ["SN"], weak: true,
    ar: "دام ديوب",
    arCue: "السنغال | السنغالي | وزير",
  },
  "sn/dame-mbodji": {
    kind: "person", en: "Dame Mbodji", countries: ["SN"],
    ar: "دام مبودجي | دام مبودج | دام امبودج",
  },
  "sn/daouda-diop-gendarmerie": {
    kind: "person", en: "Daouda Diop (gendarmerie)", aliases: ["Daouda Diop"], countries: ["SN"], weak: true,
    ar: "داودا ديوب | داوود جوب",
    arCue: "الدرك | جنرال | الجنرال",
  },
  "sn/daouda-ndiaye-doctor": {
    kind: "person", en: "Daouda Ndiaye (doctor)", countries: ["SN"], weak: true,
    ar: "داودا ندياي",
    arCue: "السنغال | السنغالي | مرشح",
  },
  "sn/daouda-ngom": {
    kind: "person", en: "Daouda Ngom", countries: ["SN"],
    ar: "داودا نغوم | داود نغوم | داودا انغوم | داود انغوم | داوودا نجوم",
  },
  "sn/david-diop-writer": {
    kind: "person", en: "David Diop", countries: ["SN"],
    ar: "ديفيد ديوب | دافيد ديوب",
  },
  "sn/demba-cire-bathily": {
    kind: "person", en: "Demba Ciré Bathily", countries: ["SN"],
    ar: "ديمبا سيري باتيلي | دمبا سيري باتيلي | ديمبا سير باتيلي | ديمبا سيري باثيلي",
  },
  "sn/dethie-fall": {
    kind: "person", en: "Déthié Fall", countries: ["SN"],
    ar: "ديتي فال | ديتيي فال | ديثي فال | ديتيي افال | ديتي افال | ديتييه فال | دتيي فال | ديتيه فال",
  },
  "sn/dge-senegal": {
    kind: "institution", en: "General Directorate of Elections (Senegal)", acronyms: ["DGE"], countries: ["SN"],
    ar: "المديرية العامة للانتخابات في السنغال | الإدارة العامة للانتخابات السنغالية",
  },
  "sn/diakaye-faction": {
    kind: "armed-group", en: "Diakaye faction", countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "فصيل دياكاي | معسكر دياكاي | مقاتلو دياكاي | مقاتلي دياكاي | فصيل جاكاي",
  },
  "sn/dic-senegal": {
    kind: "institution", en: "Criminal Investigations Division (Senegal)", acronyms: ["DIC"], countries: ["SN"],
    ar: "قسم التحقيقات الجنائية السنغالي | شعبة التحقيقات الجنائية",
  },
  "sn/didier-awadi": {
    kind: "person", en: "Didier Awadi", countries: ["SN"],
    ar: "ديدييه عوضي | ديدييه أوادي | ديديي أوادي | ديديه عوضي",
  },
  "sn/didier-badji": {
    kind: "person", en: "Didier Badji", countries: ["SN"],
    ar: "ديدييه بادجي | ديديي بادجي",
  },
  "sn/diene-farba-sarr": {
    kind: "person", en: "Diène Farba Sarr", countries: ["SN"],
    ar: "ديين فاربا سار | جين فاربا سار",
  },
  "sn/diomaye-president": {
    kind: "movement", en: "Diomaye President coalition", fr: "Coalition Diomaye Président", countries: ["SN"],
    from: "2024",
    ar: "ائتلاف ديوماي رئيسا | تحالف ديوماي رئيسا | ائتلاف جوماي رئيسا | ائتلاف ديوماي الرئيس | ائتلاف ديوماي",
  },
  "sn/diouma-diakhate": {
    kind: "person", en: "Diouma Diakhaté", countries: ["SN"],
    ar: "ديوما دياخاتي | جوما دياخاتي | ديوما دياخاتيه",
  },
  "sn/dip-doundou-guiss": {
    kind: "person", en: "Dip Doundou Guiss", countries: ["SN"],
    ar: "ديب دوندو غيس | ديب دوندو جيس",
  },
  "sn/dirpa": {
    kind: "state-force", en: "Directorate of Information and Public Relations of the Senegalese Armies",
    fr: "Direction de l'information et des relations publiques des armées", acronyms: ["DIRPA"], countries: ["SN"], parent: "sn/armed-forces",
    ar: "مديرية الإعلام والعلاقات العامة للجيوش السنغالية | مديرية الإعلام والعلاقات العامة للجيش السنغالي",
  },
  "sn/djibo-ka": {
    kind: "person", en: "Djibo Leyti Kâ", countries: ["SN"],
    ar: "جيبو كا | دجيبو كا | جيبو ليتي كا",
  },
  "sn/djibril-diop-mambety": {
    kind: "person", en: "Djibril Diop Mambéty", countries: ["SN"],
    ar: "جبريل ديوب مامبيتي | ديوب مامبيتي | جبريل ديوب ممبيتي | جبريل مامبيتي",
  },
  "sn/djibril-ngom": {
    kind: "person", en: "Djibril Ngom", countries: ["SN"],
    ar: "جبريل نغوم",
  },
  "sn/djibril-sonko": {
    kind: "person", en: "Djibril Sonko", countries: ["SN"],
    ar: "جبريل سونكو",
  },
  "sn/doudou-ka": {
    kind: "person", en: "Doudou Ka", countries: ["SN"],
    ar: "دودو كا",
  },
  "sn/doudou-ndiaye-rose": {
    kind: "person", en: "Doudou N'Diaye Rose", countries: ["SN"],
    ar: "دودو ندياي روز | دودو نداي روز",
  },
  "sn/doudou-ndoye": {
    kind: "person", en: "Doudou Ndoye", countries: ["SN"],
    ar: "دودو ندوي | دودو اندوي",
  },
  "sn/doudou-wade": {
    kind: "person", en: "Doudou Wade", countries: ["SN"],
    ar: "دودو واد",
  },
  "sn/edouard-mendy": {
    kind: "person", en: "Édouard Mendy", countries: ["SN"],
    ar: "إدوارد ميندي | إدوار ميندي | إدوارد مندي",
    arWeak: "ميندي",
  },
  "sn/el-hadj-abdoulaye-niass": {
    kind: "person", en: "El Hadj Abdoulaye Niass", aliases: ["Abdallah Niasse", "Abdoulaye Niasse"], countries: ["SN"],
    ar: "الحاج عبد الله نياس | الحاج عبد الله انياس | عبد الله نياس | عبد الله انياس",
  },
  "sn/el-hadj-malick-sy": {
    kind: "person", en: "El Hadj Malick Sy", countries: ["SN"],
    ar: "الحاج مالك سي | الحاج مالك ساي | مالك بن عثمان سي",
  },
  "sn/el-hadj-omar-tall": {
    kind: "person", en: "El Hadj Omar Tall", aliases: ["El Hadj Oumar Foutiyou"], countries: ["SN"],
    ar: "الحاج عمر الفوتي | الحاج عمر تال | عمر الفوتي | الحاج عمر طعل | الحاج عمر بن سعيد الفوتي | عمر تال الفوتي",
  },
  "sn/el-hadji-amadou-sall": {
    kind: "person", en: "El Hadji Amadou Sall", countries: ["SN"],
    ar: "الحاج أمادو سال | الحاجي أمادو صال | الحاج أمادو صال",
  },
  "sn/el-hadji-diouf": {
    kind: "person", en: "El Hadji Diouf", countries: ["SN"],
    ar: "الحاج ضيوف | الحاجي ضيوف | الحاج ديوف | الحاجي ديوف",
  },
  "sn/el-hadji-diouf-lawyer": {
    kind: "person", en: "El Hadji Diouf (lawyer)", countries: ["SN"], weak: true,
    ar: "الحاج ضيوف | الحاجي ديوف",
    arCue: "المحامي | المحاماة | القانوني",
  },
  "sn/el-hadji-hamidou-kasse": {
    kind: "person", en: "El Hadji Hamidou Kassé", aliases: ["El Hadj Kassé"], countries: ["SN"],
    ar: "الحاج حميدو كاسي | الحاج حميدو كاسيه | الحاج كاسي | الحاج كاسيه | الحاج حاميدو كاسي",
  },
  "sn/el-hadji-mamadou-diao": {
    kind: "person", en: "El Hadji Mamadou Diao", countries: ["SN"],
    ar: "الحاج مامادو دياو | الحاج مام بوي دياو",
  },
  "sn/el-malick-seck": {
    kind: "person", en: "El Malick Seck", countries: ["SN"],
    ar: "المالك سيك | الملك سيك",
  },
  "sn/elimane-haby-kane": {
    kind: "person", en: "Elimane Haby Kane", aliases: ["Elimane Kane"], countries: ["SN"],
    ar: "إليمان حابي كان | إليمان كان | الإمام حابي كان",
  },
  "sn/f24": {
    kind: "movement", en: "F24", aliases: ["Forces vives du Sénégal"], countries: ["SN"], from: "2023",
    ar: "منصة إف 24 | حركة إف 24 | تحالف إف 24 | القوى الحية إف24 | منصة القوى الحية إف24 | منصة القوى الحية للأمة | القوى الحية للأمة إف 24",
    arWeak: "تحالف 24 | منصة القوى الحية",
  },
  "sn/faada-freddy": {
    kind: "person", en: "Faada Freddy", countries: ["SN"],
    ar: "فادا فريدي",
  },
  "sn/fadel-barro": {
    kind: "person", en: "Fadel Barro", countries: ["SN"],
    ar: "فاضل بارو | فاديل بارو",
  },
  "sn/fadilou-keita": {
    kind: "person", en: "Fadilou Keïta", countries: ["SN"],
    ar: "فاديلو كيتا | فضيلو كيتا | فاضيلو كيتا",
  },
  "sn/falla-fleur": {
    kind: "person", en: "Falla Fleur", countries: ["SN"],
    ar: "فالا فلور",
  },
  "sn/fallou-sene": {
    kind: "person", en: "Fallou Sène", countries: ["SN"],
    ar: "فالو سين | محمدو فالو سين | فالو صين",
  },
  "sn/fann-hospital": {
    kind: "institution", en: "Fann University Hospital", countries: ["SN"],
    ar: "مستشفى فان | مستشفى فان الجامعي",
  },
  "sn/farba-ngom": {
    kind: "person", en: "Farba Ngom", countries: ["SN"],
    ar: "فاربا نغوم | فاربا نجوم | فاربا انغوم | فربا نغوم | فربا انغوم | فاربا نقوم | فاربا نكوم",
  },
  "sn/farba-sarr": {
    kind: "person", en: "Farba Sarr", countries: ["SN"],
    ar: "فاربا سار | الأدميرال فاربا سار | بابا فاربا سار",
  },
  "sn/farba-senghor": {
    kind: "person", en: "Farba Senghor", countries: ["SN"],
    ar: "فاربا سنغور",
  },
  "sn/fatma-samoura": {
    kind: "person", en: "Fatma Samoura", aliases: ["Fatma Samba Diouf Samoura"], countries: ["SN"],
    ar: "فاطمة سامورا | فاطما سامورا | فاتما سامورا",
  },
  "sn/fatoma-coly": {
    kind: "person", en: "Fatoma Coly", countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "فاتوما كولي | فاطوما كولي | فطومة كولي",
  },
  "sn/fatou-diome": {
    kind: "person", en: "Fatou Diome", countries: ["SN"],
    ar: "فاتو ديوم | فاتو ديومي",
  },
  "sn/fatou-diouf": {
    kind: "person", en: "Fatou Diouf", countries: ["SN"],
    ar: "فاتو ديوف | فاتو جوف | فاتو ضيوف | فاتو دجوف",
  },
  "sn/fatou-sow-sarr": {
    kind: "person", en: "Fatou Sow Sarr", countries: ["SN"],
    ar: "فاتو سو سار | فاتو صو صار",
  },
  "sn/faustin-diatta": {
    kind: "person", en: "Faustin Diatta", countries: ["SN"],
    ar: "فوستين دياتا",
  },
  "sn/felwine-sarr": {
    kind: "person", en: "Felwine Sarr", countries: ["SN"],
    ar: "فلوين سار | فيلوين سار",
  },
  "sn/forum-civil": {
    kind: "movement", en: "Forum Civil", countries: ["SN"],
    ar: "المنتدى المدني السنغالي | المنتدى المدني في السنغال",
  },
  "sn/fou-malade": {
    kind: "person", en: "Fou Malade", aliases: ["Malal Talla"], countries: ["SN"],
    ar: "فو مالاد | مالال تالا | ملال تالا",
  },
  "sn/francois-mancabou": {
    kind: "person", en: "François Mancabou", countries: ["SN"],
    ar: "فرانسوا مانكابو | فرانسوا منكابو",
  },
  "sn/francois-ndiaye": {
    kind: "person", en: "François Ndiaye", countries: ["SN"],
    ar: "فرانسوا ندياي",
  },
  "sn/frapp": {
    kind: "movement", en: "FRAPP", fr: "Frapp", aliases: ["Front for an Anti-imperialist Popular and Pan-African Revolution", "France dégage"],
    countries: ["SN"],
    ar: "الجبهة من أجل ثورة شعبية معادية للإمبريالية | حركة فراب | جبهة فراب | فراب",
  },
  "sn/front-for-the-defence-of-democracy-and-the-republic": {
    kind: "movement", en: "Front for the Defence of Democracy and the Republic", fr: "Front pour la défense de la démocratie et de la République", acronyms: ["FDR"], countries: ["SN"],
    ar: "جبهة الدفاع عن الديمقراطية والجمهورية | جبهة الدفاع عن الديمقراطية والجمهورية السنغالية",
  },
  "sn/fulbert-sambou": {
    kind: "person", en: "Fulbert Sambou", countries: ["SN"],
    ar: "فولبرت سامبو | فولبير سامبو",
  },
  "sn/galandou-diouf": {
    kind: "person", en: "Galandou Diouf", countries: ["SN"],
    ar: "غالاندو ديوف | غلاندو ديوف",
  },
  "sn/gallo-ba": {
    kind: "person", en: "Gallo Ba", countries: ["SN"],
    ar: "غالو با | غالو باه | جالو با",
  },
  "sn/gaston-berger-university": {
    kind: "institution", en: "Gaston Berger University", fr: "Université Gaston-Berger", acronyms: ["UGB"], countries: ["SN"],
    ar: "جامعة غاستون بيرجيه | جامعة غاستون برجي | جامعة غاستون بيرجي | جامعة سان لويس | جامعة سانت لويس السنغالية",
  },
  "sn/gendarmerie": {
    kind: "state-force", en: "National Gendarmerie of Senegal", fr: "Gendarmerie nationale du Sénégal",
    aliases: ["Senegalese gendarmerie", "Senegal gendarmerie", "Gendarmerie sénégalaise"], countries: ["SN"],
    ar: "الدرك الوطني السنغالي | الدرك الوطني في السنغال",
  },
  "sn/germaine-acogny": {
    kind: "person", en: "Germaine Acogny", countries: ["SN"],
    ar: "جيرمين أكوني | جرمين أكوني",
  },
  "sn/gign": {
    kind: "state-force", en: "GIGN (Senegal)", fr: "GIGN", aliases: ["National Gendarmerie Intervention Group"], acronyms: ["GIGN"], countries: ["SN"],
    ar: "مجموعة التدخل للدرك الوطني | مجموعة تدخل الدرك الوطني السنغالي",
  },
  "sn/goree-institute": {
    kind: "aid", en: "Gorée Institute", countries: ["SN"],
    ar: "معهد غوري | مركز غوري",
  },
  "sn/gorgui-dieng": {
    kind: "person", en: "Gorgui Dieng", countries: ["SN"],
    ar: "غورغي ديانغ | جورجي ديانج | غورغي ديينغ | جورجي دينغ",
  },
  "sn/government": {
    kind: "government", en: "Government of Senegal", fr: "Gouvernement du Sénégal", countries: ["SN"],
    ar: "حكومة السنغال | حكومة داكار | سلطات داكار | حكومة دكار",
  },
  "sn/grand-parti": {
    kind: "party", en: "Grand Parti", countries: ["SN"],
    ar: "الحزب الكبير السنغالي | حزب غران بارتي | الحزب الكبير في السنغال | غران بارتي",
  },
  "sn/gueissy-tall": {
    kind: "person", en: "Gueissy Tall", aliases: ["Kissi Tall"], countries: ["SN"],
    ar: "كيسي تال",
  },
  "sn/gueum-sa-bopp": {
    kind: "movement", en: "Gueum Sa Bopp", countries: ["SN"],
    ar: "غيم سا بوب | حركة غيم سا بوب | جيم سا بوب",
  },
  "sn/guy-marius-sagna": {
    kind: "person", en: "Guy Marius Sagna", countries: ["SN"],
    ar: "غي ماريوس سانيا | غي ماريوس ساغنا | غاي ماريوس ساغنا | غي ماريوس سانا | جي ماريوس سانيا | غاي ماريوس سانيا | جاي ماريوس سانيا | غي ماريوس سنيا | غي ماريوس ساجنا | جي ماريوس ساجنا | غوي ماريوس ساغنا | جيه ماريوس سانيا | كاي ماريوس سانيا | غي ماريس سانيا",
  },
  "sn/habib-beye": {
    kind: "person", en: "Habib Bèye", countries: ["SN"],
    ar: "حبيب بيي | حبيب باي | حبيب بييه",
  },
  "sn/habib-diallo": {
    kind: "person", en: "Habib Diallo", countries: ["SN"], weak: true,
    ar: "حبيب ديالو | حبيبو ديالو | حبيب الله ديالو",
    arCue: "المنتخب | المهاجم | السنغال",
  },
  "sn/habib-sy": {
    kind: "person", en: "Habib Sy", countries: ["SN"], weak: true,
    ar: "حبيب سي | حبيب سيي",
    arCue: "السنغال | السنغالي | السنغالية | مرشح",
  },
  "sn/habib-thiam": {
    kind: "person", en: "Habib Thiam", countries: ["SN"],
    ar: "حبيب تيام | حبيب ثيام | حبيب اتيام | حبيب تيان",
  },
  "sn/haidar-el-ali": {
    kind: "person", en: "Haïdar El Ali", countries: ["SN"],
    ar: "حيدر العلي",
  },
  "sn/harouna-dia": {
    kind: "person", en: "Harouna Dia", countries: ["SN", "BF"],
    ar: "هارونا ديا | هارون ديا",
  },
  "sn/hassan-cisse": {
    kind: "person", en: "Cheikh Hassan Cissé", countries: ["SN"],
    ar: "الشيخ حسن سيسي | الشيخ حسن سيس | الشيخ حسن سيسيه | شيخ حسن سيسي",
  },
  "sn/haute-cour-justice-sn": {
    kind: "institution", en: "High Court of Justice (Senegal)", countries: ["SN"],
    ar: "المحكمة العليا للعدل في السنغال | محكمة العدل العليا السنغالية | محكمة العدل السامية في السنغال",
    arWeak: "المحكمة العليا للعدل",
  },
  "sn/hcct": {
    kind: "institution", en: "High Council of Territorial Collectivities (Senegal)",
    fr: "Haut Conseil des collectivités territoriales", acronyms: ["HCCT"], countries: ["SN"],
    ar: "المجلس الأعلى للجماعات الترابية السنغالي | المجلس الأعلى للجماعات الإقليمية في السنغال",
  },
  "sn/hcrct": {
    kind: "institution", en: "Senegal's National Assembly's High Council of Local Authorities", acronyms: ["HCCT"], countries: ["SN"],
    ar: "المجلس الأعلى للجماعات الإقليمية | المجلس الأعلى للجماعات المحلية في السنغال",
  },
  "sn/hizbut-tarqiyyah": {
    kind: "movement", en: "Hizbut Tarqiyyah", countries: ["SN"],
    ar: "حزب الترقية المريدي | دائرة حزب الترقية | حزب الترقية بطوبى | حزب الترقية | حزب الترقي",
    arWeak: "الترقية",
  },
  "sn/hyacinthe-thiandoum": {
    kind: "person", en: "Hyacinthe Thiandoum", countries: ["SN"],
    ar: "هياسنت تياندوم | ياسينت تياندوم | هياسينث تياندوم",
  },
  "sn/iba-der-thiam": {
    kind: "person", en: "Iba Der Thiam", countries: ["SN"],
    ar: "إيبا دير تيام | إيبا دير ثيام | إيبا ديرتيام",
  },
  "sn/iba-der-thiam-university": {
    kind: "institution", en: "Iba Der Thiam University of Thiès", countries: ["SN"],
    ar: "جامعة تييس | جامعة إيبا دير تيام | جامعة إيبا دير ثيام",
  },
  "sn/ibadou-rahmane": {
    kind: "movement", en: "Jama'atou Ibadou Rahmane", acronyms: ["JIR"], countries: ["SN"],
    ar: "جماعة عباد الرحمن | جماعة عباد الرحمن السنغالية | حركة عباد الرحمن",
    arWeak: "عباد الرحمن",
  },
  "sn/ibrahima-fall-un": {
    kind: "person", en: "Ibrahima Fall (UN)", aliases: ["Ibrahima Fall"], countries: ["SN"], weak: true,
    ar: "إبراهيما فال",
    arCue: "السنغال | الأمم المتحدة | البحيرات",
  },
  "sn/ibrahima-hamidou-deme": {
    kind: "person", en: "Ibrahima Hamidou Dème", countries: ["SN"],
    ar: "إبراهيما حميدو ديم | إبراهيما حامدو ديم",
    arWeak: "إبراهيما ديم | إبراهيم ديم",
    arCue: "قاض | القاضي | السنغال",
  },
  "sn/ibrahima-kompasso-diatta": {
    kind: "person", en: "Ibrahima Kompasso Diatta", aliases: ["Compass Diatta"], countries: ["SN"],
    ar: "إبراهيما كومباسو دياتا | كومباس دياتا",
  },
  "sn/ibrahima-ndoye": {
    kind: "person", en: "Ibrahima Ndoye", countries: ["SN"], weak: true,
    ar: "إبراهيما ندوي | إبراهيم ندوي",
    arCue: "المدعي | داكار | السنغال",
  },
  "sn/ibrahima-niass": {
    kind: "person", en: "Ibrahim Niass", fr: "Ibrahima Niass", aliases: ["Baye Niass"], countries: ["SN"],
    ar: "إبراهيم انياس | إبراهيم نياس | إبراهيم إنياس الكولخي | الشيخ إبراهيم انياس | إبراهيم نياس الكولخي | الشيخ إبراهيم نياس",
    arWeak: "انياس",
  },
  "sn/ibrahima-sy": {
    kind: "person", en: "Ibrahima Sy", countries: ["SN"],
    ar: "إبراهيما سي | إبراهيما سيي",
  },
  "sn/ibrahima-thioub": {
    kind: "person", en: "Ibrahima Thioub", countries: ["SN"],
    ar: "إبراهيما تيوب | إبراهيما ثيوب",
  },
  "sn/idrissa-gueye": {
    kind: "person", en: "Idrissa Gana Gueye", aliases: ["Idrissa Gueye"], countries: ["SN"],
    ar: "إدريسا غاي | إدريسا غانا غاي | إدريسا جاي | إدريسا جانا غاي | إدريسا غانا غي | إدريسا غانا غيي | إدريسا جانا جاي | إدريسا جاناجوي | إدريسا جانا جايي",
  },
  "sn/idrissa-seck": {
    kind: "person", en: "Idrissa Seck", countries: ["SN"],
    ar: "إدريسا سيك | إدريس سيك | إدريسا سك | إدريسا سيكي | إدريسا صك | إدريسا سيكا | إيدريسا سيك | إدريسا سيغ | إدريسا ساك | إدريس سك | دريسا سيك",
    arWeak: "سيك",
  },
  "sn/iliman-ndiaye": {
    kind: "person", en: "Iliman Ndiaye", countries: ["SN"],
    ar: "إيليمان ندياي | إليمان ندياي | إيليمان انجاي | إليمان انجاي | إيليمان نداي | إليمان نداي",
  },
  "sn/imam-mbaye-niang": {
    kind: "person", en: "Imam Mbaye Niang", countries: ["SN"], weak: true,
    ar: "امباي نيانغ | مباي نيانغ",
    arCue: "إمام | الإمام | نائب",
  },
  "sn/innocence-ntap-ndiaye": {
    kind: "person", en: "Innocence Ntap Ndiaye", countries: ["SN"],
    ar: "إينوسانس نتاب ندياي | إنوسانس نتاب | إينوسانس نتاب",
  },
  "sn/isaac-yankhoba-ndiaye": {
    kind: "person", en: "Isaac Yankhoba Ndiaye", countries: ["SN"],
    ar: "إسحاق يانخوبا ندياي",
  },
  "sn/ismaila-madior-fall": {
    kind: "person", en: "Ismaïla Madior Fall", countries: ["SN"],
    ar: "إسماعيلا ماديور فال | إسماعيل ماديور فال | إسماعيل ديور افال | إسماعيل ماديور افال | إسماعيل مادور فال | إسماعيلا مادور فال | إسماعيلا مديور فال | إسماعيلا ماجور فال | إسماعيل مجور فال",
  },
  "sn/ismaila-sarr": {
    kind: "person", en: "Ismaïla Sarr", countries: ["SN"],
    ar: "إسماعيلا سار | إسماعيلا صار | إسماعيل سار",
  },
  "sn/issa-sall": {
    kind: "person", en: "Issa Sall", aliases: ["El Hadji Issa Sall", "El Hadji Sall"], countries: ["SN"],
    ar: "عيسى سال | عيسى صال | إيسا سال | إيسا صال | الحاج عيسى سال | الحاج عيسى صال",
    arWeak: "الحاج سال",
    arCue: "السنغال | الوحدة والتجمع | مرشح",
  },
  "sn/issa-sy-referee": {
    kind: "person", en: "Issa Sy (referee)", aliases: ["Issa Sy"], countries: ["SN"], weak: true,
    ar: "عيسى سي",
    arCue: "حكم | الحكم | تحكيم | صافرة",
  },
  "sn/jacques-baudin": {
    kind: "person", en: "Jacques Baudin", countries: ["SN"], weak: true,
    ar: "جاك بودان",
    arCue: "السنغال | السنغالي | وزير",
  },
  "sn/jacques-diouf": {
    kind: "person", en: "Jacques Diouf", countries: ["SN"],
    ar: "جاك ضيوف | جاك ديوف",
  },
  "sn/jamm-ak-njarin": {
    kind: "movement", en: "Jamm ak Njariñ", aliases: ["Jamm ak Njarin"], countries: ["SN"], from: "2024",
    ar: "جام أك نجرين | جام أك نجارين | ديام أك نيارين | ائتلاف جام أك نجارين | جام أك ندجارين | جام أك نجاريني | ائتلاف جام أك نجارينج",
  },
  "sn/jamra": {
    kind: "movement", en: "Jamra", countries: ["SN"],
    ar: "منظمة جمرة | جمعية جمرة | جمرة الإسلامية",
    arWeak: "جمرة",
  },
  "sn/jean-baptiste-diouf": {
    kind: "person", en: "Jean-Baptiste Diouf", countries: ["SN"],
    ar: "جان باتيست ديوف | جان بابتيست ديوف",
  },
  "sn/jean-baptiste-tine": {
    kind: "person", en: "Jean-Baptiste Tine", countries: ["SN"],
    ar: "جان بابتيست تين | جان باتيست تين | جون باتيست تين | جان بابتيست تينه | جان باتست تين | جان باتيست تيني",
  },
  "sn/jean-marie-francois-biagui": {
    kind: "person", en: "Jean-Marie François Biagui", countries: ["SN"],
    ar: "جان ماري بياغي | جان ماري فرانسوا بياغي",
  },
  "sn/joseph-etienne-ndione": {
    kind: "person", en: "Joseph Étienne Ndione", countries: ["SN"],
    ar: "جوزيف إتيان نديون | جوزيف إتيين نديون | جوزيف نديون",
  },
  "sn/joseph-lopy": {
    kind: "person", en: "Joseph Lopy", countries: ["SN"],
    ar: "جوزيف لوبي",
  },
  "sn/jotna-sn": {
    kind: "party", en: "Jotna", countries: ["SN"], weak: true,
    ar: "تحالف جوتنا",
    arCue: "السنغال | السنغالي",
  },
  "sn/juan-branco": {
    kind: "person", en: "Juan Branco", countries: ["FR"],
    ar: "خوان برانكو | جوان برانكو | خوان برانكوا | خوان برانغو | جوان برنكو",
  },
  "sn/kader-dia": {
    kind: "person", en: "Kader Dia", countries: ["SN"], weak: true,
    ar: "قادر ديا | كادر ديا",
    arCue: "صحفي | تلفزيون | السنغال",
  },
  "sn/kalidou-diallo": {
    kind: "person", en: "Kalidou Diallo", countries: ["SN"],
    ar: "كاليدو ديالو | خاليدو جالو",
  },
  "sn/kalidou-koulibaly": {
    kind: "person", en: "Kalidou Koulibaly", countries: ["SN"],
    ar: "كاليدو كوليبالي | خاليدو كوليبالي | كوليبالي كاليدو | كاليدو كولبالي",
  },
  "sn/kamougue-diatta": {
    kind: "person", en: "Kamougué Diatta", aliases: ["Kamoughé Diatta"], countries: ["SN"],
    ar: "كاموغي دياتا | كاموغيه دياتا | كاموغي جاتا",
  },
  "sn/kara-mbodji": {
    kind: "person", en: "Kara Mbodji", aliases: ["Kara Mbodj"], countries: ["SN"],
    ar: "كارا مبودجي | كارا مبودج | كارا امبودج",
  },
  "sn/karim-wade": {
    kind: "person", en: "Karim Wade", aliases: ["Karim Meïssa Wade"], countries: ["SN"],
    ar: "كريم واد | كريم وادي | كريم ميسا واد | كريم وايد | كريم ميسا وادي | كريم واعد | كريم عبد الله واد | كريم ويد",
  },
  "sn/karim-xrum-xaq": {
    kind: "person", en: "Karim Xrum Xaq", aliases: ["Karim Guèye", "Abdou Karim Guèye"], countries: ["SN"],
    ar: "كريم خروم خاخ | عبدو كريم غاي | عبده كريم غي | عبد الكريم غاي",
  },
  "sn/kassolol-front": {
    kind: "armed-group", en: "Kassolol faction", countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "فصيل كاسولول | جبهة كاسولول | فصيل كاسولو | جبهة كاسولو",
  },
  "sn/keba-keinde": {
    kind: "person", en: "Kéba Keinde", countries: ["SN"],
    ar: "كيبا كيندي | كيبا كيند",
  },
  "sn/keba-mbaye": {
    kind: "person", en: "Kéba Mbaye", countries: ["SN"],
    ar: "كيبا امباي | كيبا مباي",
  },
  "sn/ken-bugul": {
    kind: "person", en: "Ken Bugul", countries: ["SN"],
    ar: "كين بوغول | كن بوغول | كين بوغل",
  },
  "sn/khaby-lame": {
    kind: "person", en: "Khaby Lame", aliases: ["Khabane Lame"], countries: ["SN"],
    ar: "خابي لام | خابي لامي | كابي لام | كابي لامي | خابان لامي | خبان لام",
  },
  "sn/khadim-mbacke": {
    kind: "person", en: "Khadim Mbacké", countries: ["SN"],
    ar: "خديم امباكي | خادم مباكي | خديم مباكي",
  },
  "sn/khadim-ndiaye": {
    kind: "person", en: "Khadim N'Diaye", aliases: ["Khadim Ndiaye"], countries: ["SN"],
    ar: "خادم ندياي | كاديم نداي | كاديم ندياي | خديم ندياي",
  },
  "sn/khady-diene-gaye": {
    kind: "person", en: "Khady Diène Gaye", countries: ["SN"],
    ar: "خادي ديين غي | خادي ديين غاي | خديجة ديين غاي | خادي ديان غاي | خدي جين كاي | خادي ديين جاي | خادي جين غي | خدي ديين غاي",
  },
  "sn/khalifa-sall": {
    kind: "person", en: "Khalifa Sall", aliases: ["Khalifa Ababacar Sall", "Khalifa Babacar Sall"], countries: ["SN"],
    ar: "خليفة سال | خليفة صال | خليفا سال | خليفا صال | خاليفا سال | خليفة سل | خليفة أبابكر سال | خليفة أبابكار صال | خليفة بابكر سال",
  },
  "sn/khalil-kamara": {
    kind: "person", en: "Khalil Kamara", countries: ["SN"],
    ar: "خليل كامارا | خليل كمرا",
  },
  "sn/khoudia-mbaye": {
    kind: "person", en: "Khoudia Mbaye", countries: ["SN"],
    ar: "خوديا مباي | خوجا امباي",
  },
  "sn/khoureyssi-ba": {
    kind: "person", en: "Khoureyssi Ba", aliases: ["Khoureychi Ba"], countries: ["SN"],
    ar: "خوريشي با | خوريسي با | قريشي با",
  },
  "sn/kilifeu": {
    kind: "person", en: "Kilifeu", aliases: ["Kilifa", "Landing Mbessane Seck"], countries: ["SN"],
    ar: "كيليفو | كيليفا | لاندينغ مبيسان سيك | لاندينغ امبيسان سيك",
  },
  "sn/krepin-diatta": {
    kind: "person", en: "Krépin Diatta", countries: ["SN"],
    ar: "كريبان دياتا | كريبين دياتا",
  },
  "sn/laba-sosseh": {
    kind: "person", en: "Laba Sosseh", countries: ["SN"],
    ar: "لابا سوسيه | لابا سوسي",
  },
  "sn/lamarana-sambou": {
    kind: "person", en: "Lamarana Sambou", countries: ["SN"],
    ar: "لامارانا سامبو | لاماران سامبو",
  },
  "sn/lamine-cisse": {
    kind: "person", en: "Lamine Cissé", aliases: ["Mamadou Lamine Cissé", "Lamine Cisse"], countries: ["SN"], weak: true,
    ar: "لامين سيسي | لامين سيسيه | الأمين سيسي | محمد لامين سيسي",
    arCue: "الجنرال | أفريقيا الوسطى | بانغي",
  },
  "sn/lamine-coly": {
    kind: "person", en: "Lamine Coly", countries: ["SN"], weak: true,
    ar: "لامين كولي",
    arCue: "كازامانس | الحركة | فصيل",
  },
  "sn/lamine-diack": {
    kind: "person", en: "Lamine Diack", countries: ["SN"],
    ar: "لامين دياك | الأمين دياك | لامين دياكي | لمين دياك | لامين جاك | لمين جاك",
  },
  "sn/lamine-diatta": {
    kind: "person", en: "Lamine Diatta", countries: ["SN"],
    ar: "لامين دياتا | لامين جاتا",
  },
  "sn/lamine-gassama": {
    kind: "person", en: "Lamine Gassama", countries: ["SN"],
    ar: "لامين غاساما | لامين غساما | الأمين جاساما | لامين جاساما",
  },
  "sn/lamine-gueye-politician": {
    kind: "person", en: "Lamine Guèye", countries: ["SN"], weak: true,
    ar: "لامين غي | لامين غاي",
    arCue: "سنغور | السنغال | السنغالي",
  },
  "sn/landing-savane": {
    kind: "person", en: "Landing Savané", countries: ["SN"],
    ar: "لاندين سافاني | لاندينغ سافاني | لاندينغ سافانيه",
  },
  "sn/lat-diop": {
    kind: "person", en: "Lat Diop", countries: ["SN"],
    ar: "لات ديوب | لات جوب",
  },
  "sn/ld": {
    kind: "party", en: "Democratic League (Senegal)", fr: "Ligue démocratique", aliases: ["LD-MPT"], acronyms: ["LD"],
    countries: ["SN"],
    ar: "الرابطة الديمقراطية السنغالية | حزب الرابطة الديمقراطية السنغالي | الرابطة الديمقراطية في السنغال | الرابطة الديمقراطية حركة حزب العمل",
  },
  "sn/le-dantec-hospital": {
    kind: "institution", en: "Aristide Le Dantec Hospital", countries: ["SN"],
    ar: "مستشفى لودانتيك | مستشفى أريستيد لودانتيك | مستشفى دانتيك | مستشفى دانتك | مستشفى أرستيد لو دانتيك | مستشفى لو دانتيك | مستشفى أريستيد لو دانتيك",
  },
  "sn/league-of-islamic-scholars": {
    kind: "movement", en: "League of Islamic Scholars of Senegal", countries: ["SN"],
    ar: "رابطة علماء الإسلام في السنغال | رابطة علماء الإسلام بالسنغال | رابطة علماء السنغال | رابطة العلماء المسلمين في السنغال",
  },
  "sn/leopold-sagna": {
    kind: "person", en: "Léopold Sagna", countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "ليوبولد سانيا | ليوبولد سانا",
  },
  "sn/leopold-senghor": {
    kind: "person", en: "Léopold Sédar Senghor", aliases: ["Léopold Senghor"], countries: ["SN"],
    ar: "ليوبولد سيدار سنغور | ليوبولد سنغور | ليبولد سيدار سنغور | سنغور | ليوبولد سيدار سنجور | ليوبولد سيدار سينغور | ليوبول سيدار سنغور | ليوبولد سنجور | ليوبولد سيدر سنغور | ليوبولد سينغور | ليوبولد سدار سنغور | ليوبول سنغور | ليوبولد سيدار سنقور | ليوبولد سيدارسنغور | ليوبولد سيدار سانغور | ليوبولد سنكور | ليوبلد سنغور | ليوبول سيدار سينغور",
  },
  "sn/limamou-laye": {
    kind: "person", en: "Limamou Laye", countries: ["SN"],
    ar: "ليمامو لاي | إمام لاي | سيدي ليمامو لاي | الإمام لاي",
  },
  "sn/louis-tendeng": {
    kind: "person", en: "Louis Tendeng", countries: ["SN"],
    ar: "لويس تندينغ | لويس تيندينغ",
  },
  "sn/lsdh": {
    kind: "movement", en: "Senegalese League of Human Rights", fr: "Ligue sénégalaise des droits humains",
    acronyms: ["LSDH"], countries: ["SN"],
    ar: "الرابطة السنغالية لحقوق الإنسان",
  },
  "sn/m23-sn": {
    kind: "movement", en: "June 23 Movement", fr: "Mouvement du 23 juin", acronyms: ["M23"], countries: ["SN"], from: "2011-06-23",
    ar: "حركة 23 يونيو | حركة 23 يونيو السنغالية | حركة 23 جوان",
  },
  "sn/mabah-diakhou-ba": {
    kind: "person", en: "Mabah Diakhou Bâ", aliases: ["Maba Diakhou Ba"], countries: ["SN"],
    ar: "مابا دياخو با | مابا جاخو با | ما با جاخو",
  },
  "sn/mabouba-diagne": {
    kind: "person", en: "Mabouba Diagne", countries: ["SN"],
    ar: "مابوبا ديان | مابوبا دياغني | محبوبة ديان | مابوبا ديانيه | مابوبا جاين | مبوبا جان | مابوبا دياني | مابوبا جاني | مابوبا ديانج",
  },
  "sn/macky-2012": {
    kind: "movement", en: "Macky 2012", countries: ["SN"], from: "2012",
    ar: "ائتلاف ماكي 2012 | تحالف ماكي 2012",
  },
  "sn/macky-sall": {
    kind: "person", en: "Macky Sall", countries: ["SN"],
    ar: "ماكي سال | ماكي صال | مكي سال | مكي صال | ماكي سالي | ماكي صل | ماكي سل | مكاي صال | مكاي سال | ماقي صال",
    arWeak: "صال",
  },
  "sn/madiambal-diagne": {
    kind: "person", en: "Madiambal Diagne", countries: ["SN"],
    ar: "ماديامبال ديان | ماديامبال ديانغ | ماديامبال ديانيه | ماديامبال دياغني | ماديمبال ديان | ماجامبال جاين",
    arWeak: "ديانغ | ديان",
  },
  "sn/madicke-niang": {
    kind: "person", en: "Madické Niang", countries: ["SN"],
    ar: "ماديكي نيانغ | مادكي نيانغ | ماديكي انيانغ | ماديكيه نيانغ | ماديكي نيانج | مادكي نيانج | ماديكي انيانج | ماديكي ديانغ | مادي نيانغ",
  },
  "sn/magne-dieme": {
    kind: "person", en: "Magne Dième", aliases: ["Ismaïla Magne Dieme", "Ismaïla Magne Dièmé"], countries: ["SN"],
    ar: "ماني ديمي | إسماعيلا ماني ديمي | إسماعيل ماني ديمي | ماني دييم | ماغن ديمي | إسماعيلا مانيه ديمي",
  },
  "sn/maguette-ndiaye": {
    kind: "person", en: "Maguette Ndiaye", countries: ["SN"],
    ar: "ماغيت ندياي | ماجيت نداي | ماغيت نداي | ماجويت نداي | ماغيتي نداي",
  },
  "sn/mahammed-dionne": {
    kind: "person", en: "Mahammed Boun Abdallah Dionne", aliases: ["Mahammed Dionne", "Boun Abdallah Dionne", "Mohammed Dionne", "Mohamed Dionne"], countries: ["SN"],
    ar: "محمد بون عبد الله ديون | محمد بن عبد الله ديون | محمد ديون | محمد بون عبد الله ديوني | محمد بن عبد الله جون | بون عبد الله ديون | محمد بون عبدالله جون | محمد بن عبد الله ديوني | محمد ديوني | محمد عبد الله ديون | محمد بون عبد الله جون",
  },
  "sn/maimouna-bousso": {
    kind: "person", en: "Maïmouna Bousso", countries: ["SN"],
    ar: "ميمونة بوسو | ميمونا بوسو",
  },
  "sn/maimouna-dieye": {
    kind: "person", en: "Maïmouna Dièye", countries: ["SN"],
    ar: "ميمونة ديي | ميمونة جيي | ميمونة دييه | ميمونا ديي | ميمونا جي | ميمونة جي",
  },
  "sn/maimouna-ndour-faye": {
    kind: "person", en: "Maïmouna Ndour Faye", countries: ["SN"],
    ar: "ميمونة ندور فاي | مايمونا ندور فاي | ميمونة اندور فاي | ميمونا اندور فاي | ميمونا ندور فاي",
  },
  "sn/makhtar-cisse": {
    kind: "person", en: "Mouhamadou Makhtar Cissé", countries: ["SN"],
    ar: "مامادو مختار سيسي | محمدو مختار سيسي | مختار سيسي | محمد مختار سيسي",
  },
  "sn/makhtar-diokhane": {
    kind: "person", en: "Makhtar Diokhané", aliases: ["Matar Diokhané"], countries: ["SN"],
    ar: "مختار ديوخاني | ماتار ديوخاني | مطر جوخاني | مختار جوخاني",
  },
  "sn/makhtar-diop": {
    kind: "person", en: "Makhtar Diop", countries: ["SN"],
    ar: "مختار ديوب | مختار جوب",
  },
  "sn/malang-diedhiou": {
    kind: "person", en: "Malang Diedhiou", countries: ["SN"],
    ar: "مالانغ دييديو | مالانج ديديو | مالانغ ديديو | مالانج دياديو",
  },
  "sn/malick-gackou": {
    kind: "person", en: "Malick Gackou", countries: ["SN"],
    ar: "مالك غاكو | ماليك غاكو | مالك جاكو | ماليك جاكو | الحاج مالك غاكو | مالك كاكو | مالك غاكوا | الحاج مالك جاكو | مالك قاكو",
  },
  "sn/malick-ndiaye": {
    kind: "person", en: "El Malick Ndiaye", countries: ["SN"],
    ar: "المالك ندياي | المالك انجاي | مالك ندياي | مالك انجاي | المالك نجاي | الملك انجاي | الحاج مالك انجاي | مالك انداي | مالك نداي | ماليك ندياي | ماليك انجاي | الماليك ندياي | الماليك نداي | المالك نداي | المالك ندجاي | المليك ندياي",
  },
  "sn/malick-sall": {
    kind: "person", en: "Malick Sall", countries: ["SN"], weak: true,
    ar: "مالك سال | ماليك سال | مالك صال",
    arCue: "السنغال | السنغالي | العدل",
  },
  "sn/mamadou-awa-ndiaye": {
    kind: "person", en: "Mamadou Awa Ndiaye", countries: ["SN"],
    ar: "مامادو آوا ندياي",
  },
  "sn/mamadou-badio-camara": {
    kind: "person", en: "Mamadou Badio Camara", countries: ["SN"],
    ar: "مامادو باديو كامارا | مامادو بادجو كامارا | مامادو باجو كامارا | بادجو كامارا | باديو كامارا",
  },
  "sn/mamadou-dia": {
    kind: "person", en: "Mamadou Dia", countries: ["SN"], weak: true,
    ar: "مامادو ديا | محمدو ديا",
    arCue: "سنغور | السنغال | السنغالي",
  },
  "sn/mamadou-diop-decroix": {
    kind: "person", en: "Mamadou Diop Decroix", countries: ["SN"],
    ar: "مامادو ديوب ديكروا | مامادو ديوب دكروا | مامادو ديكروا",
  },
  "sn/mamadou-gueye-faye": {
    kind: "person", en: "Mamadou Guèye Faye", countries: ["SN"],
    ar: "مامادو غي فاي | مامادو غاي فاي",
  },
  "sn/mamadou-ibra-kane": {
    kind: "person", en: "Mamadou Ibra Kane", countries: ["SN"],
    ar: "مامادو إبرا كان | ممادو إبرا كان",
  },
  "sn/mamadou-lamine-camara-footballer": {
    kind: "person", en: "Mamadou Lamine Camara (footballer)", aliases: ["Mamadou Lamine Camara"], countries: ["SN"],
    ar: "مامادو لامين كامارا",
  },
  "sn/mamadou-lamine-diallo": {
    kind: "person", en: "Mamadou Lamine Diallo", countries: ["SN"],
    ar: "مامادو لامين ديالو | ممادو لمين جالو | مامادو الأمين ديالو",
  },
  "sn/mamadou-lamine-diante": {
    kind: "person", en: "Mamadou Lamine Dianté", countries: ["SN"],
    ar: "مامادو لامين ديانتي | محمد الأمين جانتي | مامادو الأمين ديانتي | مامادو ديانتي",
  },
  "sn/mamadou-lamine-loum": {
    kind: "person", en: "Mamadou Lamine Loum", countries: ["SN"],
    ar: "مامادو لامين لوم | محمد الأمين لوم | مامادو الأمين لوم",
  },
  "sn/mamadou-lamine-thiam": {
    kind: "person", en: "Mamadou Lamine Thiam", countries: ["SN"], weak: true,
    ar: "مامادو لامين تيام | محمد لمين تيام",
    arCue: "السنغال | السنغالي | البرلمان | النائب",
  },
  "sn/mamadou-loum-ndiaye": {
    kind: "person", en: "Mamadou Loum Ndiaye", aliases: ["Mamadou Loum"], countries: ["SN"],
    ar: "مامادو لوم نداي | مامادو لوم نديايي",
  },
  "sn/mamadou-mansour-seck": {
    kind: "person", en: "Mamadou Mansour Seck", countries: ["SN"],
    ar: "مامادو منصور سيك",
  },
  "sn/mamadou-mbodj": {
    kind: "person", en: "Mamadou Mbodj", countries: ["SN"],
    ar: "مامادو مبودج | مامادو امبودج | مامادو امبوج",
  },
  "sn/mamadou-moustapha-ba": {
    kind: "person", en: "Mamadou Moustapha Ba", countries: ["SN"],
    ar: "مامادو مصطفى با | ممادو مصطفى با | مامادو مصطفى باه",
  },
  "sn/mamadou-niang-footballer": {
    kind: "person", en: "Mamadou Niang (footballer)", aliases: ["Mamadou Niang"], countries: ["SN"], weak: true,
    ar: "مامادو نيانغ | مامادو نيانج",
    arCue: "مهاجم | لاعب | المنتخب | مرسيليا",
  },
  "sn/mamadou-saliou-sow": {
    kind: "person", en: "Mamadou Saliou Sow", countries: ["SN"],
    ar: "مامادو ساليو سو | محمدو صاليو سو",
  },
  "sn/mamadou-sow": {
    kind: "person", en: "Mamadou Sow", countries: ["SN"], weak: true,
    ar: "مامادو سو",
    arCue: "السنغالي | السنغال | الجنرال | أركان",
  },
  "sn/mamadou-sy-tounkara": {
    kind: "person", en: "Mamadou Sy Tounkara", countries: ["SN"],
    ar: "مامادو سي تونكارا",
  },
  "sn/mamadou-talla": {
    kind: "person", en: "Mamadou Talla", countries: ["SN"],
    ar: "مامادو تالا | محمدو تالا",
  },
  "sn/mame-adama-gueye": {
    kind: "person", en: "Mame Adama Gueye", countries: ["SN"],
    ar: "مام أداما غي | مام أداما غيي | مام آداما غاي",
  },
  "sn/mame-biram-diouf": {
    kind: "person", en: "Mame Biram Diouf", countries: ["SN"],
    ar: "مامي بيرام ضيوف | مام بيرام ديوف | مامي بيرام ديوف | مام بيرم ضيوف",
  },
  "sn/mame-boye-diao": {
    kind: "person", en: "Mame Boye Diao", countries: ["SN"],
    ar: "مام بوي دياو | مامادو مام بوي دياو | مام بوي جاو",
  },
  "sn/mame-diarra-bousso": {
    kind: "person", en: "Mame Diarra Bousso", countries: ["SN"],
    ar: "مام جارة بوصو | جارة بوصو | مام ديارا بوسو | السيدة جارة بوصو | مام بوصو",
  },
  "sn/mame-diarra-fam": {
    kind: "person", en: "Mame Diarra Fam", countries: ["SN"],
    ar: "مام ديارا فام",
  },
  "sn/mame-less-camara": {
    kind: "person", en: "Mame Less Camara", countries: ["SN"],
    ar: "مام ليس كامارا",
  },
  "sn/mame-madior-boye": {
    kind: "person", en: "Mame Madior Boye", countries: ["SN"],
    ar: "مام ماديور بوي | مامي مادور بوي | مام مادور بوي | مامي ماديور بوي | مام ماديور بويي",
  },
  "sn/mame-makhtar-gueye": {
    kind: "person", en: "Mame Makhtar Guèye", countries: ["SN"],
    ar: "مام مختار غي | مام مختار غاي | مام ماختار غي",
  },
  "sn/mame-mbaye-niang": {
    kind: "person", en: "Mame Mbaye Niang", countries: ["SN"],
    ar: "مام امباي نيانغ | مامي امباي نيانغ | مام مباي نيانغ | مام امباي نيانج | مامي امباي نيانج | مام مباي نيانج",
  },
  "sn/mame-seck-mbacke": {
    kind: "person", en: "Mame Seck Mbacké", countries: ["SN"],
    ar: "مامي سيك مباكي | مام سيك مباكي",
  },
  "sn/mame-seydou-ndour": {
    kind: "person", en: "Mame Seydou Ndour", countries: ["SN"],
    ar: "مام سيدو اندور | مام سيدو ندور",
  },
  "sn/mame-thierno-dieng": {
    kind: "person", en: "Mame Thierno Dieng", countries: ["SN"],
    ar: "مام تيرنو ديانغ | مام تشيرنو ديانغ",
  },
  "sn/mamoune-niass": {
    kind: "person", en: "Serigne Mamoune Niass", countries: ["SN"],
    ar: "مامون انياس | مامون نياس | سرين مامون نياس",
  },
  "sn/mankeur-ndiaye": {
    kind: "person", en: "Mankeur Ndiaye", countries: ["SN"],
    ar: "مانكور ندياي | مانكير ندياي | مانكور انجاي | مانكور نجاي | مانكير انجاي | منكور ندياي | مانكير نداي | مانكر ندياي | مانكيور ندياي | مانكور نداي | مانكور ندجاي | منكير انجاي | مانكوير ندياي",
  },
  "sn/manko-taxawu": {
    kind: "movement", en: "Mankoo Taxawu Senegaal", aliases: ["Manko Taxawu Sénégal"], countries: ["SN"], from: "2017",
    ar: "مانكو تاخاو سنغال | ائتلاف مانكو تاخاو سنغال | مانكو تاكساوو سنغال | مانكو تكساوو",
  },
  "sn/mansour-elimane-kane": {
    kind: "person", en: "Mansour Elimane Kane", countries: ["SN"],
    ar: "منصور اليمان كان | منصور إيليمان كان | منصور اليمان كن",
  },
  "sn/mansour-sy-djamil": {
    kind: "person", en: "Serigne Mansour Sy Djamil", countries: ["SN"],
    ar: "منصور سي جميل | سرين منصور سي جميل",
  },
  "sn/mariama-ba": {
    kind: "person", en: "Mariama Bâ", countries: ["SN"], weak: true,
    ar: "مريما با | مريامة با | مريمة با | مارياما با",
    arCue: "الكاتبة | رواية | السنغال",
  },
  "sn/mariama-sarr": {
    kind: "person", en: "Mariama Sarr", countries: ["SN"],
    ar: "مريما سار | مريما صار | مارياما سار",
  },
  "sn/marie-khemesse-ngom-ndiaye": {
    kind: "person", en: "Marie Khémesse Ngom Ndiaye", countries: ["SN"],
    ar: "ماري خميس انغوم انداي | ماري خميس نغوم ندياي | ماري خيميس نغوم ندياي",
  },
  "sn/marie-khone-faye": {
    kind: "person", en: "Marie Khone Faye", countries: ["SN"],
    ar: "ماري خون فاي | ماري خوني فاي",
  },
  "sn/marie-rose-faye": {
    kind: "person", en: "Marie Rose Khady Fatou Faye", countries: ["SN"],
    ar: "ماري روز فاي | ماري روز خادي فاتو فاي",
  },
  "sn/marieme-faye-sall": {
    kind: "person", en: "Marième Faye Sall", countries: ["SN"],
    ar: "ماريم فاي سال | مريم فاي سال | ماريم فاي صال | مريم فاي صال | مريام فاي سال | مارييم فاي صال | مريامة فاي صال",
  },
  "sn/martin-faye": {
    kind: "person", en: "Martin Faye", countries: ["SN"],
    ar: "مارتن فاي | مارتين فاي",
  },
  "sn/massata-samb": {
    kind: "person", en: "Massata Samb", countries: ["SN"],
    ar: "ماساتا سامب | ماساتا صمب | مساتا سامب",
  },
  "sn/mati-diop": {
    kind: "person", en: "Mati Diop", countries: ["SN"],
    ar: "ماتي ديوب",
  },
  "sn/maty-sarr-niang": {
    kind: "person", en: "Maty Sarr Niang", aliases: ["Ndèye Maty Niang"], countries: ["SN"],
    ar: "ماتي سار نيانغ | نداي ماتي نيانغ | ماتي صار نيانغ",
  },
  "sn/maurice-soudieck-dione": {
    kind: "person", en: "Maurice Soudieck Dione", countries: ["SN"],
    ar: "موريس سوديك ديون | موريس سوديك جون | موريس سوديك ديوني | موريس سودييك ديون",
  },
  "sn/mayoro-faye": {
    kind: "person", en: "Mayoro Faye", countries: ["SN"],
    ar: "مايورو فاي",
  },
  "sn/mbagnick-ndiaye": {
    kind: "person", en: "Mbagnick Ndiaye", countries: ["SN"],
    ar: "مبانيك ندياي | امبانيك انجاي | مباغنيك ندياي",
  },
  "sn/mbaye-cisse": {
    kind: "person", en: "Mbaye Cissé", countries: ["SN"],
    ar: "امباي سيسي | مباي سيسيه | امباي سيسيه | مباي سيسي",
  },
  "sn/mbaye-dione": {
    kind: "person", en: "Mbaye Dione", countries: ["SN"],
    ar: "امباي جون | مباي ديون",
  },
  "sn/mbaye-niang": {
    kind: "person", en: "M'Baye Niang", aliases: ["Mbaye Niang"], countries: ["SN"],
    ar: "مباي نيانغ | امباي نيانغ | مباي نيانج | مبايي نيانغ",
  },
  "sn/mberry-sylla": {
    kind: "person", en: "Mberry Sylla", countries: ["SN"],
    ar: "مبيري سيلا | امبيري سيلا",
  },
  "sn/mfdc-northern-front": {
    kind: "armed-group", en: "MFDC Northern Front", fr: "Front Nord du MFDC", countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "الجبهة الشمالية في كازامانس | الجبهة الشمالية لحركة القوى الديمقراطية",
    arWeak: "الجبهة الشمالية",
    arCue: "كازامانس | أتيكا | زيغينشور",
  },
  "sn/mijes": {
    kind: "movement", en: "Movement for Economic Independence and Social Justice", countries: ["SN"],
    ar: "حركة الاستقلال الاقتصادي والعدالة الاجتماعية والأخلاق",
  },
  "sn/modou-diagne-fada": {
    kind: "person", en: "Modou Diagne Fada", countries: ["SN"],
    ar: "مودو دياني فادا | مودو دياغن فادا | مودو جان فادا",
  },
  "sn/mody-guiro": {
    kind: "person", en: "Mody Guiro", countries: ["SN"],
    ar: "مودي غيرو | مودي جيرو | مودي غويرو",
  },
  "sn/mohamed-mbougar-sarr": {
    kind: "person", en: "Mohamed Mbougar Sarr", countries: ["SN"],
    ar: "محمد مبوغار سار | محمد امبوغار سار | محمد مبوغر سار | محمد مبوجار سار | محمد امبوجار سار | محمد مبوجر سار | محمد مبوغار صار | مبوغار سار | محمد مبوكار سار | محمد مبوقار صار | محمد امبوغار صار",
  },
  "sn/moise-sarr": {
    kind: "person", en: "Moïse Sarr", countries: ["SN"],
    ar: "مويس سار | مويز سار | موييس صار",
  },
  "sn/mollah-morgun": {
    kind: "person", en: "Mollah Morgun", countries: ["SN"],
    ar: "ملا مورغان | مولا مورغان | ملا مورغن",
  },
  "sn/mor-daga-sylla": {
    kind: "person", en: "Mor Daga Sylla", countries: ["SN"],
    ar: "مور داغا سيلا",
  },
  "sn/mor-ngom": {
    kind: "person", en: "Mor Ngom", countries: ["SN"],
    ar: "مور نغوم | مور انغوم",
  },
  "sn/mor-talla-tine": {
    kind: "person", en: "Mor Talla Tine", countries: ["SN"],
    ar: "مور تالا تين | مور تالا تيني",
  },
  "sn/moundiaye-cisse": {
    kind: "person", en: "Moundiaye Cissé", countries: ["SN"],
    ar: "موندياي سيسي | مون دياي سيسي",
  },
  "sn/moussa-balde": {
    kind: "person", en: "Moussa Baldé", countries: ["SN"], weak: true,
    ar: "موسى بالدي | موسى بالديه",
    arCue: "السنغال | السنغالي | الزراعة | التعليم العالي",
  },
  "sn/moussa-bocar-thiam": {
    kind: "person", en: "Moussa Bocar Thiam", countries: ["SN"],
    ar: "موسى بوكار تيام | موسى بوكر تيام",
  },
  "sn/moussa-diaw": {
    kind: "person", en: "Moussa Diaw", countries: ["SN"], weak: true,
    ar: "موسى دياو | موسى جاو",
    arCue: "أستاذ | محلل | جامعة | السنغال",
  },
  "sn/moussa-diop-lawyer": {
    kind: "person", en: "Moussa Diop (lawyer)", countries: ["SN"], weak: true,
    ar: "موسى ديوب",
    arCue: "المحامي | ديم ديك | السنغالي | السنغال",
  },
  "sn/moussa-fall-general": {
    kind: "person", en: "Moussa Fall (general)", countries: ["SN"], weak: true,
    ar: "موسى فال",
    arCue: "السنغالي | الدرك السنغالي | السنغال | الجنرال",
  },
  "sn/moussa-konate-footballer": {
    kind: "person", en: "Moussa Konaté (footballer)", aliases: ["Moussa Konaté"], countries: ["SN"], weak: true,
    ar: "موسى كوناتي",
    arCue: "مهاجم | لاعب | المنتخب",
  },
  "sn/moussa-sarr-lawyer": {
    kind: "person", en: "Moussa Sarr (lawyer)", countries: ["SN"], weak: true,
    ar: "موسى سار | موسى صار",
    arCue: "محام | المحامي | محاميه | الأستاذ | السنغال",
  },
  "sn/moussa-sene-absa": {
    kind: "person", en: "Moussa Sène Absa", countries: ["SN"],
    ar: "موسى سين أبسا | موسى سين ابصا",
  },
  "sn/moussa-toure-filmmaker": {
    kind: "person", en: "Moussa Touré (filmmaker)", aliases: ["Moussa Touré"], countries: ["SN"], weak: true,
    ar: "موسى توري",
    arCue: "مخرج | المخرج | فيلم | السينمائي | المخرجة",
  },
  "sn/moussa-wague": {
    kind: "person", en: "Moussa Wagué", countries: ["SN"],
    ar: "موسى واغي | موسى واجي | موسى واغيه | موسى فاجي",
  },
  "sn/moustapha-cisse-lo": {
    kind: "person", en: "Moustapha Cissé Lô", countries: ["SN"],
    ar: "مصطفى سيسيه لو | مصطفى سيسي لو | مصطفى سيسي لوه | مصطفى سيس لو | مصطفى سيسي لوح | موستافا سيسي لو",
  },
  "sn/moustapha-diakhate": {
    kind: "person", en: "Moustapha Diakhaté", countries: ["SN"],
    ar: "مصطفى دياخاتي | مصطفى جاخاتي | مصطفى دياخاتيه | مصطفى دياكاتي | موستافا دياخاتي",
  },
  "sn/moustapha-diop": {
    kind: "person", en: "Moustapha Diop", countries: ["SN"], weak: true,
    ar: "مصطفى ديوب | مصطفى جوب",
    arCue: "السنغال | السنغالي | لوغا | وزير",
  },
  "sn/moustapha-guirassy": {
    kind: "person", en: "Moustapha Guirassy", countries: ["SN"],
    ar: "مصطفى غيراسي | مصطفى غراسي | مصطفى مامبا غيراسي | مصطفى مامبا كيراسي | مصطفى جيراسي | مصطفى كيراسي | موستافا غيراسي | مصطفى قيراسي",
  },
  "sn/moustapha-name": {
    kind: "person", en: "Moustapha Name", countries: ["SN"],
    ar: "مصطفى نيم | مصطفى نام",
  },
  "sn/moustapha-ndiekk-sarre": {
    kind: "person", en: "Moustapha Ndiekk Sarré", countries: ["SN"],
    ar: "مصطفى نجيك ساري | مصطفى ندييك ساري | مصطفى نجيك ساريه | مصطفى ندييك ساريه | أمادو مصطفى نديك ساري | مصطفى نديك ساري | أمادو مصطفى نجيك ساري | أمادو مصطفى ندييك ساري | مصطفى ساري",
  },
  "sn/moustapha-niasse": {
    kind: "person", en: "Moustapha Niasse", countries: ["SN"],
    ar: "مصطفى نياس | مصطفى انياس | مصطفى نياسي | مصطفى نياسه | مصطفى نياسيه | مصطفى نييس | موستافا نياس | مصطفى نياصي",
  },
  "sn/moustapha-sourang": {
    kind: "person", en: "Moustapha Sourang", countries: ["SN"],
    ar: "مصطفى سورانغ | مصطفى سورانج",
  },
  "sn/moustapha-sy": {
    kind: "person", en: "Moustapha Sy", countries: ["SN"], weak: true,
    ar: "مصطفى سي",
    arCue: "المسترشدين | الحزب | تيفاوان | السنغال",
  },
  "sn/moustarchidine": {
    kind: "movement", en: "Moustarchidine", aliases: ["Dahiratoul Moustarchidine wal Moustarchidati"],
    countries: ["SN"],
    ar: "دائرة المسترشدين والمسترشدات | حركة المسترشدين | المسترشدون والمسترشدات",
  },
  "sn/mozdahir": {
    kind: "movement", en: "Mozdahir International Institute", aliases: ["Institut Mozdahir International"],
    countries: ["SN"],
    ar: "معهد مزدهر | مؤسسة مزدهر | معهد مزدهر الدولي | مؤسسة المزدهر الدولية",
    arWeak: "مزدهر",
  },
  "sn/mpcl-luy-jot-jotna": {
    kind: "party", en: "Luy Jot Jotna", aliases: ["MPCL"], countries: ["SN"],
    ar: "لوي جوت جوتنا | حزب لوي جوت جوتنا",
  },
  "sn/nafi-ngom-keita": {
    kind: "person", en: "Nafi Ngom Keïta", countries: ["SN"],
    ar: "نافي نغوم كيتا | نفي نغوم كيتا",
  },
  "sn/nafissatou-dia-diouf": {
    kind: "person", en: "Nafissatou Dia Diouf", countries: ["SN"],
    ar: "نفيساتو ديا ديوف | نفيسة ديا ديوف",
  },
  "sn/nafissatou-niang-diallo": {
    kind: "person", en: "Nafissatou Niang Diallo", countries: ["SN"],
    ar: "نافيساتو ديالو | نفيساتو ديالو",
  },
  "sn/nari-tiou-niang": {
    kind: "person", en: "Mary Teuw Niane", countries: ["SN"],
    ar: "ماري تيو نيان | ناري تيو نيان | ماري تيو نيانغ | ماري توو نيان",
  },
  "sn/national-team": {
    kind: "institution", en: "Senegal national football team", fr: "Équipe du Sénégal de football",
    aliases: ["Lions of Teranga", "Lions de la Téranga", "équipe du Sénégal"], countries: ["SN"],
    ar: "المنتخب السنغالي | أسود التيرانغا | أسود التيرانجا | منتخب السنغال | أسود التيرانقا | أسود السنغال | أسود تيرانغا | أسود التيرانجا السنغالية | أسود التيرنغا",
  },
  "sn/national-vote-counting-commission": {
    kind: "institution", en: "National Vote Counting Commission (Senegal)",
    fr: "Commission nationale de recensement des votes", acronyms: ["CNRV"], countries: ["SN"],
    ar: "اللجنة الوطنية لفرز الأصوات في السنغال | اللجنة الوطنية لتعداد الأصوات السنغالية | اللجنة الوطنية لإحصاء الأصوات السنغالية | اللجنة الوطنية لإحصاء الأصوات في السنغال",
    arWeak: "اللجنة الوطنية لتعداد الأصوات | اللجنة الوطنية لإحصاء الأصوات | اللجنة الوطنية لفرز الأصوات",
    arCue: "السنغال | دكار | داكار | السنغالي",
  },
  "sn/ndella-madior-diouf": {
    kind: "person", en: "Ndella Madior Diouf", countries: ["SN"],
    ar: "انديلا ماديور ضيوف | نديلا ماديور ديوف",
  },
  "sn/ndeye-khady-diop": {
    kind: "person", en: "Ndèye Khady Diop", countries: ["SN"],
    ar: "نداي خادي ديوب | انديي خادي جوب",
  },
  "sn/ndeye-khady-ndiaye": {
    kind: "person", en: "Ndèye Khady Ndiaye", countries: ["SN"],
    ar: "انديي خادي ندياي | اندي خد انجاي | نديي خادي ندياي | اندي خادي ندياي",
  },
  "sn/ndeye-saly-diop-dieng": {
    kind: "person", en: "Ndèye Saly Diop Dieng", countries: ["SN"],
    ar: "إندي سالي ديوب ديينغ | نديي سالي ديوب ديانغ | إندي سالي ديوب | اندي سلي ديوب | نداي سالي ديوب | نديي سالي ديوب | انداي سالي جوب | نداي سالي ديوب ديينغ | إندي سالي ديوب ديي",
  },
  "sn/ndeye-ticke-ndiaye-diop": {
    kind: "person", en: "Ndèye Tické Ndiaye Diop", countries: ["SN"],
    ar: "نداي تيكي ندياي ديوب | نداي تيكي ندياي | انداي تيكي انجاي جوب | نديي تيكي ندياي",
  },
  "sn/nene-fatoumata-tall": {
    kind: "person", en: "Néné Fatoumata Tall", countries: ["SN"],
    ar: "نيني فاتوماتا تال | نيني فاطوماتا تال",
  },
  "sn/ngagne-demba-toure": {
    kind: "person", en: "Ngagne Demba Touré", countries: ["SN"],
    ar: "نغاني ديمبا توري | نغان ديمبا توري | انغان ديمبا توري | نغان دمبا توري | انغان دمبا توري | نيان دمبا توري | نجاني ديمبا توري",
  },
  "sn/nicolas-jackson": {
    kind: "person", en: "Nicolas Jackson", countries: ["SN"],
    ar: "نيكولاس جاكسون | نيكولا جاكسون",
  },
  "sn/nina-penda-faye": {
    kind: "person", en: "Nina Penda Faye", countries: ["SN"],
    ar: "نينا بيندا فايي | نينا بندا فاي",
  },
  "sn/nitt-doff": {
    kind: "person", en: "Nitt Doff", aliases: ["Mor Talla Guèye"], countries: ["SN"],
    ar: "نيت دوف | مور تالا غاي | نيت دوفي",
  },
  "sn/nkrumah-sane": {
    kind: "person", en: "Nkrumah Sané", aliases: ["Mamadou Nkrumah Sané", "Mamadou Sané Nkrumah"], countries: ["SN"],
    ar: "نكروما ساني | مامادو نكروما ساني | مامادو نكرومه سانيه | نكروما سانيه | ممدو سانيه نكروما | مامادو نكروما سانيه | مامادو سانيه نكروما",
  },
  "sn/noo-lank": {
    kind: "movement", en: "Noo Lank", countries: ["SN"],
    ar: "نو لانك | حركة نو لانك | نون لانك",
  },
  "sn/nouvelle-responsabilite": {
    kind: "party", en: "New Responsibility", fr: "Nouvelle responsabilité", countries: ["SN"], from: "2024",
    ar: "المسؤولية الجديدة السنغالي | حزب المسؤولية الجديدة | حزب نوفيل ريسبونسابيليتي | نوفيل ريسبونسابيليتي",
  },
  "sn/ofnac": {
    kind: "institution", en: "National Office for the Fight against Fraud and Corruption", acronyms: ["OFNAC"], countries: ["SN"],
    ar: "المكتب الوطني لمكافحة الفساد والاحتيال | المكتب الوطني لمكافحة الغش والفساد | المكتب الوطني لمكافحة الاحتيال والفساد",
  },
  "sn/olivier-boucal": {
    kind: "person", en: "Olivier Boucal", countries: ["SN"],
    ar: "أوليفييه بوكال",
  },
  "sn/omar-ampoi-bodian": {
    kind: "person", en: "Omar Ampoï Bodian", aliases: ["Oumar Ampoi Bodian"], countries: ["SN"],
    ar: "عمر أمبوي بوديان | عمر أمبوا بوديان | عمر أمبويي بوديان | عمر بوديان",
  },
  "sn/omar-diaby": {
    kind: "person", en: "Omar Diaby", aliases: ["Omar Omsen", "Oumar Diaby"], countries: ["SN", "FR"],
    ar: "عمر ديابي | عمر أومسن | عمر أومسين | عمر عمسن | عمر أومسان | سوبر أومسن",
  },
  "sn/omar-pene": {
    kind: "person", en: "Omar Pène", countries: ["SN"],
    ar: "عمر بين",
  },
  "sn/omar-sy": {
    kind: "person", en: "Omar Sy", countries: ["SN"], weak: true,
    ar: "عمر سي",
    arCue: "الممثل | النجم | فيلم",
  },
  "sn/omar-victor-diop": {
    kind: "person", en: "Omar Victor Diop", countries: ["SN"],
    ar: "عمر فيكتور ديوب",
  },
  "sn/oulimata-sarr": {
    kind: "person", en: "Oulimata Sarr", countries: ["SN"],
    ar: "أوليماتا سار | أوليمتا سار",
  },
  "sn/oumar-gueye": {
    kind: "person", en: "Oumar Guèye", countries: ["SN"], weak: true,
    ar: "عمر غي | عمر غاي | عمر جي",
    arCue: "السنغال | السنغالي | الجماعات المحلية",
  },
  "sn/oumar-khassimou-dia": {
    kind: "person", en: "Oumar Khassimou Dia", countries: ["SN"],
    ar: "عمر خاسيمو ديا | عمر قاسمو ديا",
  },
  "sn/oumar-lamine-badji": {
    kind: "person", en: "Oumar Lamine Badji", countries: ["SN"],
    ar: "عمر لامين بادجي | عمر الأمين بادجي",
  },
  "sn/oumar-maham-diallo": {
    kind: "person", en: "Oumar Maham Diallo", countries: ["SN"],
    ar: "عمر ماهام ديالو | عمر محم ديالو | عمر مهام ديالو",
  },
  "sn/oumar-niasse": {
    kind: "person", en: "Oumar Niasse", countries: ["SN"],
    ar: "عمر نياسي | عمر نياسيه | أومار نياسي",
    arWeak: "عمر نياس",
    arCue: "مهاجم | إيفرتون | لاعب",
  },
  "sn/oumar-samba-ba": {
    kind: "person", en: "Oumar Samba Ba", countries: ["SN"],
    ar: "عمر سامبا با | عمر صمبا با | عمر صمب با | عمر صمبا | عمر سامبا باه",
  },
  "sn/oumar-sarr-pds": {
    kind: "person", en: "Oumar Sarr (PDS)", aliases: ["Oumar Sarr"], countries: ["SN"], weak: true,
    ar: "عمر سار | عمر صار",
    arCue: "السنغال | الوزير",
  },
  "sn/oumar-youm": {
    kind: "person", en: "Oumar Youm", countries: ["SN"], weak: true,
    ar: "عمر يوم | أومار يوم | الحاج عمر يوم",
    arCue: "السنغال | السنغالي | مبور",
  },
  "sn/oumou-sy": {
    kind: "person", en: "Oumou Sy", countries: ["SN"], weak: true,
    ar: "أومو سي",
    arCue: "مصممة | أزياء | الأزياء",
  },
  "sn/ousmane-diagne": {
    kind: "person", en: "Ousmane Diagne", countries: ["SN"],
    ar: "عثمان ديان | عثمان جانج | عثمان دياني | عثمان جان | عثمان ديانيي | عثمان ديانيه | عثمان ديانغ | عثمان جانيه | عثمان ديانج",
  },
  "sn/ousmane-ngom": {
    kind: "person", en: "Ousmane Ngom", countries: ["SN"],
    ar: "عثمان نغوم | عثمان انغوم | عثمان نجوم | عثمان نعوم",
  },
  "sn/ousmane-niantang-diatta": {
    kind: "person", en: "Ousmane Niantang Diatta", countries: ["SN"],
    ar: "عثمان نيانتانغ دياتا | عثمان نيانتان دياتا | نيانتانغ دياتا",
  },
  "sn/ousmane-racine-thione": {
    kind: "person", en: "Ousmane Racine Thione", countries: ["SN"],
    ar: "عثمان راسين تيون | عثمان راسين ثيون",
  },
  "sn/ousmane-sembene": {
    kind: "person", en: "Ousmane Sembène", countries: ["SN"],
    ar: "عثمان سامبين | أوسمان سامبين | عثمان صمبين | عثمان سمبين | أوسمان صمبين | سمبين عثمان",
  },
  "sn/ousmane-soce-diop": {
    kind: "person", en: "Ousmane Socé Diop", countries: ["SN"],
    ar: "عثمان سوسي ديوب | عثمان سوسيه ديوب",
  },
  "sn/ousmane-sonko": {
    kind: "person", en: "Ousmane Sonko", countries: ["SN"],
    ar: "عثمان سونكو | أوسمان سونكو | عثمان صونكو | عثمان سنكو | عصمان سونكو | أوسماني سونكو | عثمان سونكوو | عثمان سانكو | عثمان سونغو | أوسمن سونكو | عثمان سونكا | عوسمان سونكو | أسمان سونكو",
    arWeak: "سونكو | صونكو",
  },
  "sn/ousmane-sow-sculptor": {
    kind: "person", en: "Ousmane Sow (sculptor)", countries: ["SN"], weak: true,
    ar: "عثمان سو",
    arCue: "نحات | النحات | تمثال | منحوتات",
  },
  "sn/ousmane-tanor-dieng": {
    kind: "person", en: "Ousmane Tanor Dieng", countries: ["SN"],
    ar: "عثمان تانور ديانغ | عثمان تانور جنغ | عثمان تنور جينغ | عثمان تانور دينغ | عثمان تانور ديينغ | عثمان تانور ديانج | عثمان تانور جنج | عثمان تنور جينج | عثمان تانور جينغ | عثمان تنور ديانغ | عثمان طانور جينك | عثمان تانور دينج | عثمان تانور دجينغ | عثمان طانور دينك | عثمان تانور جينك | عثمان تانور ديانك",
  },
  "sn/ousmane-thiam-lawyer": {
    kind: "person", en: "Ousmane Thiam (lawyer)", countries: ["SN"], weak: true,
    ar: "عثمان تيام",
    arCue: "المحامي | محاميه | السنغالي",
  },
  "sn/ousmane-william-mbaye": {
    kind: "person", en: "Ousmane William Mbaye", countries: ["SN"],
    ar: "عثمان ويليام مباي | عثمان وليام مباي",
  },
  "sn/ousseynou-fall-lawyer": {
    kind: "person", en: "Ousseynou Fall (lawyer)", aliases: ["Ousseynou Fall"], countries: ["SN"],
    ar: "حسينو فال | أوسينو فال | الحسين فال",
  },
  "sn/ousseynou-ly": {
    kind: "person", en: "Ousseynou Ly", countries: ["SN"], weak: true,
    ar: "أوسينو لي | حسينو لي",
    arCue: "الرئاسة | السنغالية | المتحدث",
  },
  "sn/palla-samb": {
    kind: "person", en: "Palla Samb", countries: ["SN"],
    ar: "بالا سامب",
  },
  "sn/papa-abdoulaye-seck": {
    kind: "person", en: "Papa Abdoulaye Seck", countries: ["SN"],
    ar: "بابا عبد الله سيك | باب عبد الله سيك | بابا عبدولاي سيك | بابا عبدولاي سك",
  },
  "sn/papa-khalil-fall": {
    kind: "person", en: "Papa Khalil Fall", countries: ["SN"],
    ar: "بابا خليل فال | باب خليل فال | بابا خليلو فال",
  },
  "sn/papa-malick-diop": {
    kind: "person", en: "Papa Malick Diop", countries: ["SN"],
    ar: "بابا ماليك ديوب | بابا مالك ديوب",
  },
  "sn/papa-massata-diack": {
    kind: "person", en: "Papa Massata Diack", countries: ["SN"],
    ar: "بابا ماساتا دياك | باب ماساتا دياك | ماساتا دياك",
  },
  "sn/papa-oumar-sakho": {
    kind: "person", en: "Papa Oumar Sakho", aliases: ["Pape Oumar Sakho"], countries: ["SN"],
    ar: "بابا عمر ساخو | باب عمر ساخو | باب عمر صاخو | باب عمر ساكو | بابا ساخو",
  },
  "sn/pape-ale-niang": {
    kind: "person", en: "Pape Alé Niang", aliases: ["Pape Niang"], countries: ["SN"],
    ar: "باب ألي نيانغ | باب عالي انيانغ | باب ألي نيانج | باب عالي انيانج | باب علي نيانغ | بابا علي نيانغ | باب ألي انيانغ | بابي ألي نيانغ | بابا ألي نيانغ | باب آلي انياغ | أباب علي نيانج",
  },
  "sn/pape-diop": {
    kind: "person", en: "Pape Diop", countries: ["SN"],
    ar: "باب ديوب | بابي ديوب | باب جوب | بابي جوب",
  },
  "sn/pape-djibril-fall": {
    kind: "person", en: "Pape Djibril Fall", countries: ["SN"],
    ar: "باب جبريل فال | بابي جبريل فال | بابا جبريل فال | باب جبريل افال",
  },
  "sn/pape-gorgui-ndong": {
    kind: "person", en: "Pape Gorgui Ndong", countries: ["SN"],
    ar: "باب غورغي ندونغ | بابا غورغي ندونغ | بابي غورغي ندونغ",
  },
  "sn/pape-mahawa-diouf": {
    kind: "person", en: "Pape Mahawa Diouf", countries: ["SN"],
    ar: "باب ماهاوا ديوف | باب محاوا جوف | باب ماهاوا ضيوف",
  },
  "sn/pape-malick-ndour": {
    kind: "person", en: "Pape Malick Ndour", countries: ["SN"],
    ar: "باب مالك ندور | باب ماليك اندور | بابا مالك ندور",
  },
  "sn/pape-matar-sarr": {
    kind: "person", en: "Pape Matar Sarr", countries: ["SN"],
    ar: "باب مطر سار | بابي مطر سار | باب ماتار سار | باب مطر صار | بابي ماتار سار | بابي مطر صار | باب متار سار",
  },
  "sn/pape-ndiaye-journalist": {
    kind: "person", en: "Pape Ndiaye (journalist)", countries: ["SN"], weak: true,
    ar: "باب انجاي | باب ندجاي",
    arCue: "صحفي | الصحفي | والفجر | السنغال",
  },
  "sn/pape-samba-mboup": {
    kind: "person", en: "Pape Samba Mboup", countries: ["SN"],
    ar: "باب سامبا امبوب | بابا سامبا مبوب | باب امبوب",
  },
  "sn/pape-souare": {
    kind: "person", en: "Pape Souaré", aliases: ["Pape Ndiaye Souaré"], countries: ["SN"],
    ar: "باب سواري | بابي سواري | باب ندياي سواري",
  },
  "sn/pape-thiaw": {
    kind: "person", en: "Pape Thiaw", countries: ["SN"],
    ar: "باب تياو | بابي تياو | بابا تياو | باب ثياو | بابي ثياو | بابي بونا ثياو | باب بونا تياو | باب بونا ثياو | باب ثيو | بابا ثياو | بابي ثيام",
  },
  "sn/parliament": {
    kind: "institution", en: "National Assembly of Senegal", fr: "Assemblée nationale du Sénégal",
    aliases: ["Senegalese parliament", "Parliament of Senegal", "Senegalese National Assembly", "Parlement sénégalais"],
    countries: ["SN"],
    ar: "الجمعية الوطنية السنغالية | البرلمان السنغالي",
  },
  "sn/pastef": {
    kind: "party", en: "PASTEF", fr: "Pastef", aliases: ["Patriotes africains du Sénégal pour le travail l'éthique et la fraternité"], countries: ["SN"],
    from: "2014-01",
    ar: "حزب باستيف | باستيف | حزب الوطنيين الأفارقة من أجل العمل والأخلاق والأخوة | الوطنيون الأفارقة في السنغال من أجل العمل والأخلاق والأخوة | وطنيو السنغال من أجل العمل والأخلاق والأخوة | الوطنيون الأفارقة للسنغال من أجل العمل والأخلاق والأخوة | حزب بستيف | حزب باستف | بستيف | باستيف الوطنيون | الوطنيون الأفارقة في السنغال | باسيف | حزب الباستيف | الباستيف | الوطنيون السنغاليون من أجل العمل والأخلاق والأخوة | الوطنيون السنغاليون للعمل والأخلاق والأخوة | حزب الوطنيين الأفارقة للعمل والأخلاق والأخوة",
  },
  "sn/pasteur-institute-dakar": {
    kind: "institution", en: "Institut Pasteur de Dakar", countries: ["SN"],
    ar: "معهد باستور في داكار | معهد باستور بداكار | معهد باستور داكار | معهد باستير بداكار",
  },
  "sn/pathe-ciss": {
    kind: "person", en: "Pathé Ciss", countries: ["SN"],
    ar: "باثي سيس | باتي سيس | باتيه سيس",
  },
  "sn/pathe-seck": {
    kind: "person", en: "Pathé Seck", countries: ["SN"],
    ar: "باثي سيك | باتي سيك | باتيه سيك",
  },
  "sn/pds": {
    kind: "party", en: "Senegalese Democratic Party", fr: "Parti démocratique sénégalais", acronyms: ["PDS"], countries: ["SN"], from: "1974",
    ar: "الحزب الديمقراطي السنغالي",
  },
  "sn/penda-mbow": {
    kind: "person", en: "Penda Mbow", countries: ["SN"],
    ar: "بيندا مبو | بندا مبو | بيندا امبو | بندا امبو",
  },
  "sn/pierre-goudiaby-atepa": {
    kind: "person", en: "Pierre Goudiaby Atepa", countries: ["SN"],
    ar: "بيير غودياب أتيبا | بيير غوديابي أتيبا | بيير أتيبا غوديابي",
  },
  "sn/pit": {
    kind: "party", en: "Party of Independence and Labour (Senegal)", fr: "Parti de l'indépendance et du travail",
    acronyms: ["PIT"], countries: ["SN"],
    ar: "حزب الاستقلال والعمل السنغالي | حزب الاستقلال والعمل",
  },
  "sn/police": {
    kind: "state-force", en: "National Police of Senegal", fr: "Police nationale du Sénégal",
    aliases: ["Senegalese police", "Senegal police", "Police sénégalaise"], countries: ["SN"],
    ar: "الشرطة الوطنية السنغالية | الشرطة الوطنية في السنغال",
  },
  "sn/pool-judiciaire-financier": {
    kind: "institution", en: "Judicial Financial Pool", acronyms: ["PJF"], countries: ["SN"],
    ar: "القطب القضائي المالي | القطب المالي القضائي | النيابة العامة المالية السنغالية | الدائرة القضائية المالية | المجمع القضائي المالي | المجمع المالي القضائي | القطب القضائي المالي المتخصص",
  },
  "sn/principal-hospital-dakar": {
    kind: "institution", en: "Principal Hospital of Dakar", countries: ["SN"],
    ar: "المستشفى الرئيسي في داكار | المستشفى الرئيسي بداكار | مستشفى داكار الرئيسي | مستشفى برانسيبال",
  },
  "sn/ps": {
    kind: "party", en: "Socialist Party of Senegal", fr: "Parti socialiste du Sénégal", acronyms: ["PS"], countries: ["SN"],
    ar: "الحزب الاشتراكي السنغالي | الحزب الاشتراكي في السنغال",
  },
  "sn/pur": {
    kind: "party", en: "Party of Unity and Rally", fr: "Parti de l'unité et du rassemblement", aliases: ["PUR"], countries: ["SN"],
    ar: "حزب الوحدة والتجمع | حزب الوحدة والتجمع السنغالي | حزب بور | حزب بير السنغالي",
  },
  "sn/pvd": {
    kind: "party", en: "Party of Truth for Development", fr: "Parti de la vérité pour le développement",
    acronyms: ["PVD"], countries: ["SN"],
    ar: "حزب الحقيقة من أجل التنمية | حزب الحقيقة والتنمية",
  },
  "sn/raddho": {
    kind: "institution", en: "African Assembly for the Defence of Human Rights", fr: "Rencontre africaine pour la défense des droits de l'homme",
    acronyms: ["RADDHO"], countries: ["SN"],
    ar: "الملتقى الأفريقي للدفاع عن حقوق الإنسان | المنتدى الأفريقي للدفاع عن حقوق الإنسان | اللقاء الأفريقي للدفاع عن حقوق الإنسان | اللقاء الإفريقي من أجل حقوق الإنسان",
  },
  "sn/ramata-toulaye-sy": {
    kind: "person", en: "Ramata-Toulaye Sy", countries: ["SN"],
    ar: "راماتا تولاي سي | راماتا توليه سي",
  },
  "sn/rene-capain-bassene": {
    kind: "person", en: "René Capain Bassène", countries: ["SN"],
    ar: "رينيه كابان باسين | رينيه كابين باسين | روني كابان باسين | ريني كابان باسين | رينيه كاباين باسين | رينيه باسين",
  },
  "sn/republique-des-valeurs": {
    kind: "party", en: "Republic of Values", fr: "République des valeurs", countries: ["SN"],
    ar: "جمهورية القيم | حزب جمهورية القيم | حركة جمهورية القيم",
  },
  "sn/rewmi": {
    kind: "party", en: "Rewmi", countries: ["SN"], from: "2006",
    ar: "حزب ريومي | حزب رومي الوطن",
    arWeak: "حزب رومي | رومي | ريومي | حركة ريومي",
  },
  "sn/rnd-senegal": {
    kind: "party", en: "National Democratic Rally (Senegal)", acronyms: ["RND"], countries: ["SN"],
    ar: "التجمع الوطني الديمقراطي السنغالي",
  },
  "sn/robert-sagna": {
    kind: "person", en: "Robert Sagna", countries: ["SN"],
    ar: "روبير ساغنا | روبير سانيا | روبرت سانيا",
  },
  "sn/rose-wardini": {
    kind: "person", en: "Rose Wardini", countries: ["SN"],
    ar: "روز وارديني",
  },
  "sn/sabassy-faye": {
    kind: "person", en: "Sabassy Faye", countries: ["SN"],
    ar: "ساباسي فاي | سباسي فاي | صباسي فاي",
  },
  "sn/sada-thioub": {
    kind: "person", en: "Sada Thioub", countries: ["SN"],
    ar: "سادا تيوب | سادا ثيوب",
  },
  "sn/sadibou-marong": {
    kind: "person", en: "Sadibou Marong", countries: ["SN"],
    ar: "ساديبو مارونغ | صديبو مارونغ | ساديبو مارونج | صاديبو مارونغ",
  },
  "sn/sadio-mane": {
    kind: "person", en: "Sadio Mané", countries: ["SN"],
    ar: "ساديو ماني | ساديو مانيه | صاديو ماني | سادجو ماني | سادو ماني | ساديو مانييه",
  },
  "sn/saed-senegal": {
    kind: "institution", en: "SAED", acronyms: ["SAED"], countries: ["SN"],
    ar: "شركة استصلاح أراضي الدلتا | شركة تهيئة واستغلال أراضي دلتا نهر السنغال",
  },
  "sn/saemss": {
    kind: "union", en: "SAEMSS", aliases: ["Syndicat autonome des enseignants du moyen secondaire du Sénégal"],
    acronyms: ["SAEMSS"], countries: ["SN"],
    ar: "النقابة المستقلة لمعلمي الإعدادي والثانوي في السنغال | نقابة معلمي التعليم المتوسط والثانوي السنغالية",
  },
  "sn/saes": {
    kind: "union", en: "Autonomous Union of Higher Education Teachers (Senegal)",
    fr: "Syndicat autonome des enseignants du supérieur", acronyms: ["SAES"], countries: ["SN"],
    ar: "النقابة المستقلة لأساتذة التعليم العالي في السنغال | النقابة المستقلة لأساتذة التعليم العالي السنغالية",
  },
  "sn/saes-sn": {
    kind: "union", en: "Autonomous Union of Higher Education (Senegal)", acronyms: ["SAES"], countries: ["SN"],
    ar: "النقابة المستقلة لأساتذة التعليم العالي | النقابة المستقلة للتعليم العالي في السنغال",
  },
  "sn/safi-faye": {
    kind: "person", en: "Safi Faye", countries: ["SN"],
    ar: "صافي فاي | صافي فايي | صفي فاي",
  },
  "sn/safietou-thiam": {
    kind: "person", en: "Safiétou Thiam", countries: ["SN"],
    ar: "صفيتو تيام | سافييتو تيام | صفية تيام",
  },
  "sn/said-larifou": {
    kind: "person", en: "Saïd Larifou", countries: ["KM", "SN"],
    ar: "سعيد لاريفو",
  },
  "sn/salif-diao": {
    kind: "person", en: "Salif Diao", countries: ["SN"],
    ar: "ساليف دياو | ساليف ديياو",
  },
  "sn/salif-sadio": {
    kind: "person", en: "Salif Sadio", countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "ساليف ساديو | صالف ساديو | سالف صاديو | ساليف صاديو | صليف ساديو | صاليف ساديو | سالف ساديو | صليف صاديو | ساليف سادو",
    arWeak: "ساديو",
  },
  "sn/salif-sadio-faction": {
    kind: "armed-group", en: "MFDC Salif Sadio faction", countries: ["SN"], parent: "armed-groups/mfdc",
    ar: "فصيل ساليف ساديو | جناح ساليف ساديو | مجموعة ساليف ساديو",
  },
  "sn/salif-sane": {
    kind: "person", en: "Salif Sané", countries: ["SN"],
    ar: "ساليف ساني",
  },
  "sn/salimata-diop": {
    kind: "person", en: "Salimata Diop", countries: ["SN"],
    ar: "ساليماتا ديوب | سالماتا ديوب | ساليمتا ديوب | سليماتا ديوب | ساليماتا جوب | سليمة ديوب",
  },
  "sn/saliou-ciss": {
    kind: "person", en: "Saliou Ciss", countries: ["SN"],
    ar: "ساليو سيس | صاليو سيس | ساليو سيسي",
  },
  "sn/samba-ndiobene-ka": {
    kind: "person", en: "Samba Ndiobène Ka", countries: ["SN"],
    ar: "سامبا ندجوبين كا | صمب انجوبين كا",
  },
  "sn/samba-sall-judge": {
    kind: "person", en: "Samba Sall (judge)", aliases: ["Samba Sall"], countries: ["SN"], weak: true,
    ar: "صامبا صال | سامبا سال | صمب صال",
    arCue: "القاضي | قاضي | عميد | وفاة",
  },
  "sn/sames": {
    kind: "union", en: "Autonomous Union of Doctors, Pharmacists and Dental Surgeons of Senegal", acronyms: ["SAMES"],
    countries: ["SN"],
    ar: "النقابة المستقلة لأطباء السنغال | نقابة الأطباء السنغاليين | نقابة أطباء السنغال المستقلة",
  },
  "sn/samm-sa-kaddu": {
    kind: "movement", en: "Samm Sa Kaddu", fr: "Sàmm Sa Kàddu", countries: ["SN"], from: "2024",
    ar: "سام سا كادو | ائتلاف سام سا كادو | تحالف سام سا كادو | ائتلاف صام سا كادو | صام سا كادو",
  },
  "sn/samuel-sarr": {
    kind: "person", en: "Samuel Sarr", countries: ["SN"],
    ar: "صامويل سار | صامويل صار | صمويل سار",
  },
  "sn/saourou-sene": {
    kind: "person", en: "Saourou Sène", countries: ["SN"],
    ar: "سورو سين | ساورو سين | صاورو سين",
  },
  "sn/section-recherches-colobane": {
    kind: "institution", en: "Research Section of the Gendarmerie (Senegal)", countries: ["SN"],
    ar: "قسم البحث في الدرك السنغالي | فرقة البحث والتحري في كولوبان | قسم التحقيقات في الدرك",
  },
  "sn/senegal-bi-nu-begg": {
    kind: "movement", en: "Sénégal bi nu bëgg", countries: ["SN"],
    ar: "السنغال بي نو بيغ | سنغال بي نو بوغ",
  },
  "sn/senegal-imams-league": {
    kind: "institution", en: "League of Imams and Preachers of Senegal", countries: ["SN"],
    ar: "رابطة الأئمة والدعاة في السنغال | رابطة الأئمة والدعاة السنغالية | رابطة الأئمة والعلماء في السنغال",
  },
  "sn/serigne-abdoul-ahad-mbacke": {
    kind: "person", en: "Serigne Abdoul Ahad Mbacké", countries: ["SN"],
    ar: "عبد الأحد امباكي | عبد الأحد مباكي | سرين عبد الأحد امباكي",
  },
  "sn/serigne-abdoul-karim-mbacke": {
    kind: "person", en: "Serigne Abdoul Karim Mbacké", countries: ["SN"],
    ar: "سرين عبد الكريم امباكي | الشيخ عبد الكريم امباكي | سيرين عبد الكريم مباكي",
  },
  "sn/serigne-babacar-sy-caliph": {
    kind: "person", en: "Serigne Babacar Sy (caliph)", aliases: ["Serigne Babacar Sy", "Seydi Aboubacar Sy"], countries: ["SN"],
    ar: "سيدي ببكر سي | أبو بكر سي | سيدي أبو بكر سي | سرين بابكر سي",
  },
  "sn/serigne-babacar-sy-mansour": {
    kind: "person", en: "Serigne Babacar Sy Mansour", countries: ["SN"],
    ar: "بابكر سي منصور | باباكار سي منصور | سرين بابكر سي منصور | سيرين باباكار سي منصور | الشيخ بابكر سي منصور | إمباي سي منصور | مباي سي منصور | سيرين بابكر سي منصور | سرين امباي سي منصور",
  },
  "sn/serigne-bara-mbacke": {
    kind: "person", en: "Serigne Mouhamadou Lamine Bara Mbacké", countries: ["SN"],
    ar: "محمد الأمين بارا امباكي | سرين بارا مباكي | الشيخ بارا امباكي | محمد الأمين بارا مباكي | سيريني محمدو لمين بارا مباكي | سيرين محمدو لمين بارا امباكي | محمدو لمين بارا امباكي | سيريني بارا مباكي",
  },
  "sn/serigne-bass-abdou-khadre": {
    kind: "person", en: "Serigne Bass Abdou Khadre", countries: ["SN"],
    ar: "بص عبد خادر | باس عبد خادر | بص عبدو خادر | بص عبد القادر | باس عبدو خادر | باس عبد القادر | الشيخ بص عبدو خادر",
  },
  "sn/serigne-bassirou-gueye": {
    kind: "person", en: "Serigne Bassirou Guèye", countries: ["SN"],
    ar: "سرين باسيرو غي | سيرين باسيرو غي | سرين باسيرو غاي",
  },
  "sn/serigne-bassirou-mbacke-abdou-khoudoss": {
    kind: "person", en: "Serigne Bassirou Mbacké Abdou Khoudoss", countries: ["SN"],
    ar: "بشير امباكي عبد القدوس | سرين بشير مباكي عبد القدوس | سرين بشير امباكي عبد القدوس",
  },
  "sn/serigne-fallou-mbacke": {
    kind: "person", en: "Serigne Fallou Mbacké", countries: ["SN"],
    ar: "فاليلو امباكي | محمد الفاضل امباكي | سرين فالو امباكي | سرين فالو مباكي | الشيخ فاضل امباكي | محمد فاضل امباكي",
  },
  "sn/serigne-gueye-diop": {
    kind: "person", en: "Serigne Guèye Diop", countries: ["SN"],
    ar: "سرين غي ديوب | سيرين غي ديوب | سرين غاي ديوب | سرين غي جوب | سيرين غاي ديوب | سيرين غي جوب | سرين جوب جوب | سرين جي جوب | سيرين جاي ديوب | سيرين غويي ديوب | سرين كي جوب",
  },
  "sn/serigne-mansour-sy": {
    kind: "person", en: "Serigne Mansour Sy", countries: ["SN"],
    ar: "محمد المنصور سي | محمدو منصور ساي | محمدو المنصور سي | منصور سي بروم داراجي | سرين منصور سي | محمدو منصور سي | سيرين محمد المنصور سي",
  },
  "sn/serigne-mbacke-ndiaye": {
    kind: "person", en: "Serigne Mbacké Ndiaye", countries: ["SN"],
    ar: "سيرين امباكي ندياي | سرين امباكي انجاي | سيرين مباكي ندياي | سرين مباكي نداي",
  },
  "sn/serigne-mbaye-thiam": {
    kind: "person", en: "Serigne Mbaye Thiam", countries: ["SN"],
    ar: "سيرين مباي ثيام | سيرين مباي تيام | سيريني مباي تيام | سرين مباي تيام | سيرين امباي تيام",
  },
  "sn/serigne-mboup": {
    kind: "person", en: "Serigne Mboup", countries: ["SN"],
    ar: "سرين مبوب | سيرين مبوب | سرين امبوب",
  },
  "sn/serigne-modou-kara-mbacke": {
    kind: "person", en: "Serigne Modou Kara Mbacké", aliases: ["Modou Kara", "Modou Kara Mbacké"], countries: ["SN"],
    ar: "سرين مودو كارا | مودو كارا امباكي | الشيخ مودو كارا مباكي | سرين مودو كارا امباكي | كارا مباكي | الشيخ كارا امباكي",
  },
  "sn/serigne-mouhamadou-moustapha-mbacke": {
    kind: "person", en: "Serigne Mouhamadou Moustapha Mbacké", countries: ["SN"],
    ar: "محمد المصطفى امباكي | محمد مصطفى امباكي | سرين محمدو مصطفى مباكي",
  },
  "sn/serigne-mountakha": {
    kind: "person", en: "Serigne Mountakha Mbacké", countries: ["SN"],
    ar: "محمد المنتقى امباكي | محمد المنتقى مباكي | الشيخ محمد المنتقى امباكي | سرين منتقى مباكي | سرين منتقى امباكي | المنتقى امباكي | سرين منتقى | سرين مونتاخا مباكي | سرين مونتاخا امباكي | محمد المنتقى البشير امباكي | محمد المنتقى بشير مباكي | منتقى مباكي | سرين منتخى مباكي | محمد المنتقى بن الشيخ محمد البشير | الشيخ محمد المنتقى بن الشيخ محمد البشير | الشيخ منتقى امباكي | منتقى بشير امباكي | سيرين منتخى مباكي | منتخى مباكي | الشيخ محمد المنتقى مباكي | سيرين منتقى مباكي | الشيخ المنتقى مباكي | سيرين مونتاخا مباكي | سرين مونتاكا مباكي | سيرين مونتاكا مباكي | الشيخ محمد منتقى مباكي | الشيخ المنتقى امباكي",
  },
  "sn/serigne-moustapha-sy": {
    kind: "person", en: "Serigne Moustapha Sy", countries: ["SN"],
    ar: "سرين مصطفى سي | سيرين مصطفى سي | سيرينغ مصطفى سي | الشيخ مصطفى سي",
  },
  "sn/serigne-saliou-gueye": {
    kind: "person", en: "Serigne Saliou Guèye", countries: ["SN"],
    ar: "سرين ساليو غي | سيرين ساليو غي",
  },
  "sn/serigne-saliou-mbacke": {
    kind: "person", en: "Serigne Saliou Mbacké", countries: ["SN"],
    ar: "سرين صالح امباكي | الشيخ صالح امباكي | سيرين صليو امباكي | سرين ساليو مباكي | الشيخ صالح مباكي | سيريني ساليو مباكي | سيرين ساليو امباكي",
  },
  "sn/serigne-sidy-mokhtar-mbacke": {
    kind: "person", en: "Serigne Sidy Mokhtar Mbacké", aliases: ["Cheikh Sidy Moctar Mbacké", "Serigne Cheikh Maty Lèye", "Sidi Mokhtar Mbacké"], countries: ["SN"],
    ar: "سيدي مختار امباكي | سيدي المختار امباكي | سيدي مختار مباكي | سيدي المختار مباكي | الشيخ سيدي المختار امباكي | الشيخ ماتي لاي امباكي | سيرين الشيخ ماتي لاي امباكي | سيدي المختار امبكي | سرين سيدي المختار مباكي | الشيخ سيدي مختار امباكي | سرين سيدي مختار مباكي | سيدي مختار امبكي | سيرين سيدي مختار مباكي | سيدي المخطار امباكي | ماتي لاي امباكي | ماتي لاي مباكي | ماتي لي امباكي",
  },
  "sn/seydi-gassama": {
    kind: "person", en: "Seydi Gassama", countries: ["SN"],
    ar: "سيدي غساما | سيدي جاساما | صيدي غساما",
  },
  "sn/seydina-insa-wade": {
    kind: "person", en: "Seydina Insa Wade", countries: ["SN"],
    ar: "سيدينا إنسا واد | سيدينا إنسا وادي",
  },
  "sn/seydina-oumar-toure": {
    kind: "person", en: "Seydina Oumar Touré", countries: ["SN"],
    ar: "سيدنا عمر توري | سيدينا عمر توري",
  },
  "sn/seydou-bocar-yague": {
    kind: "person", en: "Seydou Bocar Yague", countries: ["SN"],
    ar: "سيدو بوكار ياغ | سيدو بوكار ياغي | سيدو بوكار ياج",
  },
  "sn/seydou-gueye": {
    kind: "person", en: "Seydou Guèye", countries: ["SN"], weak: true,
    ar: "سيدو غي | سيدو غاي | سيدو جي",
    arCue: "السنغال | السنغالي | الحكومة",
  },
  "sn/seynabou-ndiaye-diakhate": {
    kind: "person", en: "Seynabou Ndiaye Diakhaté", countries: ["SN"],
    ar: "سينابو ندياي دياخاتي | زينب ندياي دياخاتي | سينابو انجاي جاخاتي",
  },
  "sn/sidiki-kaba": {
    kind: "person", en: "Sidiki Kaba", countries: ["SN"],
    ar: "صديقي كابا | سيديكي كابا | سيديكي كبا | صديقي كبا | صديق كابا | سيدي كي كابا | سيدكي كابا | سديقي كابا",
  },
  "sn/sidy-badji": {
    kind: "person", en: "Sidy Badji", countries: ["SN"], weak: true,
    ar: "سيدي بادجي | سيدي باجي",
    arCue: "كازامانس | كازامانص | حركة | القوى الديمقراطية",
  },
  "sn/sidy-lamine-niass": {
    kind: "person", en: "Sidy Lamine Niass", countries: ["SN"],
    ar: "سيدي لامين نياس | سيدي الأمين انياس | سيدي لمين انياس | سيدي الأمين نياس | سيد لمين نياص",
  },
  "sn/simon-kouka": {
    kind: "person", en: "Simon Kouka", aliases: ["Simon Bissente Kouka"], countries: ["SN"],
    ar: "سيمون كوكا",
  },
  "sn/simon-pierre-faye": {
    kind: "person", en: "Simon Pierre Faye", countries: ["SN"],
    ar: "سيمون بيير فاي | سيمون بيار فاي",
  },
  "sn/sine-saloum-university": {
    kind: "institution", en: "El Hadji Ibrahima Niass University of Sine Saloum", countries: ["SN"],
    ar: "جامعة سين سالوم | جامعة الحاج إبراهيم نياس",
  },
  "sn/sitor-ndour": {
    kind: "person", en: "Sitor Ndour", countries: ["SN"],
    ar: "سيتور ندور | سيتور اندور",
  },
  "sn/soham-el-wardini": {
    kind: "person", en: "Soham El Wardini", countries: ["SN"],
    ar: "سهام الورديني | سهام ورديني | سوهام الورديني | سهام وارديني",
  },
  "sn/sokhna-aida-diallo": {
    kind: "person", en: "Sokhna Aïda Diallo", countries: ["SN"],
    ar: "سوخنا عائشة ديالو | سخنا عايدة ديالو | سخنا عايدة جالو",
  },
  "sn/sophie-gladima-siby": {
    kind: "person", en: "Aïssatou Sophie Gladima", countries: ["SN"],
    ar: "صوفي غلاديما | صوفي غلاديما سيبي | عيساتو صوفي غلاديما | أيساتو صوفي غلاديما | آيساتو صوفي جلاديما | عائشة صوفي غلاديما",
  },
  "sn/sopi-coalition": {
    kind: "movement", en: "Sopi Coalition", fr: "Coalition Sopi", countries: ["SN"],
    ar: "تحالف سوبي | ائتلاف سوبي | ائتلاف صوبي",
    arWeak: "سوبي",
  },
  "sn/souleymane-aliou-diallo": {
    kind: "person", en: "Souleymane Aliou Diallo", countries: ["SN"],
    ar: "سليمان أليو ديالو | سليمان عليو ديالو",
  },
  "sn/souleymane-bachir-diagne": {
    kind: "person", en: "Souleymane Bachir Diagne", countries: ["SN"],
    ar: "سليمان بشير ديان | سليمان بشير دياني | سليمان باشير دياغن | سليمان بشير دياغن",
  },
  "sn/souleymane-djim": {
    kind: "person", en: "Souleymane Djim", countries: ["SN"],
    ar: "سليمان دجيم | سليمان جيم",
  },
  "sn/souleymane-kande": {
    kind: "person", en: "Souleymane Kandé", countries: ["SN"],
    ar: "سليمان كاندي | سليمان كانديه",
  },
  "sn/souleymane-ndene-ndiaye": {
    kind: "person", en: "Souleymane Ndéné Ndiaye", countries: ["SN"],
    ar: "سليمان ندين ندياي | سليمان نديني انجاي | سليمان انديني انجاي",
  },
  "sn/souleymane-teliko": {
    kind: "person", en: "Souleymane Téliko", countries: ["SN"],
    ar: "سليمان تيليكو | سليمان تلكو | سليمان تيلكو",
  },
  "sn/supreme-court": {
    kind: "institution", en: "Supreme Court of Senegal", fr: "Cour suprême du Sénégal",
    aliases: ["Senegalese Supreme Court"], countries: ["SN"],
    ar: "المحكمة العليا في السنغال",
  },
  "sn/sylvain-ndiaye": {
    kind: "person", en: "Sylvain N'Diaye", countries: ["SN"],
    ar: "سيلفان ندياي | سيلفان نداي",
  },
  "sn/syndiely-wade": {
    kind: "person", en: "Syndiély Wade", countries: ["SN"],
    ar: "سينجيلي واد | سينديلي واد | سيندييلي واد",
  },
  "sn/synpics": {
    kind: "union", en: "SYNPICS",
    aliases: ["Syndicat des professionnels de l'information et de la communication sociale du Sénégal"],
    acronyms: ["SYNPICS"], countries: ["SN"],
    ar: "نقابة مهنيي الإعلام والاتصال الاجتماعي في السنغال | نقابة سينبيكس",
  },
  "sn/tabaski-ngom": {
    kind: "person", en: "Tabaski Ngom", countries: ["SN"],
    ar: "تاباسكي نغوم | تباسكي نغوم",
  },
  "sn/tahirou-sarr": {
    kind: "person", en: "Tahirou Sarr", countries: ["SN"],
    ar: "طاهرو سار | تاهيرو سار | طاهيرو سار | طاهرو صار",
  },
  "sn/takku-wallu": {
    kind: "party", en: "Takku Wallu Senegal", fr: "Takku Wallu Sénégal", countries: ["SN"], from: "2024",
    ar: "تاكو والو سنغال | ائتلاف تاكو والو | تحالف تاكو والو سنغال | تاكو والو | تاكو فالو السنغال | تاكو والو السنغال | ائتلاف تاكو فالو | تكو والو سنغال",
    arWeak: "كتلة الليبراليين والديمقراطيين | تحالف تاكو | تاكو",
  },
  "sn/taxawu-senegal": {
    kind: "movement", en: "Taxawu Senegaal", aliases: ["Taxawu Sénégal"], countries: ["SN"],
    ar: "تاخاو سنغال | تاخاوو سنغال | تكساوو سنغال | ائتلاف تاكساوو سنغال | تاكساو سنغال | حركة تاخاو سنغال | تخاوو السنغال | تخاوو داكار | تاخاوو داكار | تاخاوو السنغال | حزب تاخاوو السنغال",
  },
  "sn/tekki": {
    kind: "party", en: "Tekki", countries: ["SN"],
    ar: "حركة تيكي السنغالية | حزب تيكي | حركة تيكي",
  },
  "sn/theodore-adrien-sarr": {
    kind: "person", en: "Théodore-Adrien Sarr", countries: ["SN"],
    ar: "تيودور أدريان سار",
  },
  "sn/therese-coumba-diop": {
    kind: "person", en: "Thérèse Coumba Diop", countries: ["SN"],
    ar: "تيريز كومبا ديوب",
  },
  "sn/therese-faye": {
    kind: "person", en: "Thérèse Faye Diouf", countries: ["SN"],
    ar: "تيريز فاي | تيريز فاي ديوف",
  },
  "sn/thiat-yen-a-marre": {
    kind: "person", en: "Thiat (Y'en a marre)", aliases: ["Cyrille Oumar Touré", "Thiat"], countries: ["SN"],
    ar: "سيريل عمر توري | عمر سيريل توري",
    arWeak: "تيات | ثيات | ثيا",
    arCue: "يان آ مار | ينامار | مغني | راب | الراب",
  },
  "sn/thierno-alassane-sall": {
    kind: "person", en: "Thierno Alassane Sall", countries: ["SN"],
    ar: "تيرنو الحسن سال | تيرنو الحسن صال | تيرنو ألاسان سال | ثيرنو ألاسان سال | تيرنو علاسان سال | تيرنو ألسان سال | تيرنو حسن صال | تيرنو آلاسان صال",
  },
  "sn/thierno-amadou-ba-medina-gounass": {
    kind: "person", en: "Thierno Amadou Ba (Médina Gounass)", countries: ["SN"], weak: true,
    ar: "الشيخ أمادو باه غوناس",
    arCue: "غوناس | السنغال",
  },
  "sn/thierno-bocoum": {
    kind: "person", en: "Thierno Bocoum", countries: ["SN"],
    ar: "ثيرنو بوكوم | تيرنو بوكوم | تشيرنو بوكوم | تييرنو بوكوم",
  },
  "sn/thierno-lo": {
    kind: "person", en: "Thierno Lô", countries: ["SN"],
    ar: "تيرنو لو | تيرنو لوح | تييرنو لو",
  },
  "sn/thierno-madani-tall": {
    kind: "person", en: "Thierno Madani Tall", countries: ["SN"],
    ar: "تيرنو مدني تال | تيرنو ماداني تال | مدني تال | الشيخ مدني تال",
  },
  "sn/thierno-mamadou-saidou-ba": {
    kind: "person", en: "Thierno Mamadou Saïdou Ba", aliases: ["Thierno Mouhamadou Seydou Ba"], countries: ["SN"],
    ar: "تيرنو محمد سعيد با | الحاج محمد سعيد با | تيرنو مامادو سعيدو با | تيرنو محمد سعيد باه",
  },
  "sn/thierno-mountaga-tall": {
    kind: "person", en: "Thierno Mountaga Tall", countries: ["SN"],
    ar: "تيرنو منتقى تال | تيرنو المنتقى تال | تيرنو مونتاغا تال",
  },
  "sn/thierno-seydou-nourou-tall": {
    kind: "person", en: "Thierno Seydou Nourou Tall", aliases: ["Seydou Nourou Tall"], countries: ["SN"],
    ar: "سعيد النور تال | تيرنو سيدو نورو تال | سيدو نورو تال | الحاج سعيد النور تال",
  },
  "sn/thione-seck": {
    kind: "person", en: "Thione Seck", countries: ["SN"],
    ar: "تيون سيك | ثيون سيك | تيون سك | تيون بالاغو سيك",
  },
  "sn/tidiane-cisse": {
    kind: "person", en: "Cheikh Tidiane Aliou Cissé", countries: ["SN"], weak: true,
    ar: "الشيخ التجاني سيسي | التجاني علي سيسي | الشيخ التجاني علي سيسي | التيجاني سيسي إمام المدينة | الشيخ التجاني علي سيس | الشيخ تيجان علي سيسي | التجاني علي سيس",
    arCue: "كولخ | كاولاك | باي | الخليفة | التجانية | التيجانية",
  },
  "sn/timbuktu-institute": {
    kind: "institution", en: "Timbuktu Institute", countries: ["SN"],
    ar: "معهد تمبكتو | معهد تمبكتو لدراسات السلام | مركز تمبكتو للدراسات | معهد تمبكتو للدراسات | مركز تمبكتو | تمبكتو إنستيتيوت | معهد تمبكتو في دكار | معهد تومبوكتو | معهد تنبكتو",
  },
  "sn/tony-sylva": {
    kind: "person", en: "Tony Sylva", countries: ["SN"],
    ar: "توني سيلفا",
  },
  "sn/toussaint-manga": {
    kind: "person", en: "Toussaint Manga", countries: ["SN"],
    ar: "توسان مانغا | توسانت مانغا",
  },
  "sn/unsas": {
    kind: "union", en: "National Union of Autonomous Trade Unions of Senegal",
    fr: "Union nationale des syndicats autonomes du Sénégal", acronyms: ["UNSAS"], countries: ["SN"],
    ar: "الاتحاد الوطني للنقابات المستقلة في السنغال | الاتحاد الوطني للنقابات المستقلة السنغالية",
  },
  "sn/urd": {
    kind: "party", en: "Union for Democratic Renewal (Senegal)", fr: "Union pour le renouveau démocratique",
    acronyms: ["URD"], countries: ["SN"],
    ar: "الاتحاد من أجل التجديد الديمقراطي السنغالي | الاتحاد من أجل التجديد الديمقراطي | الاتحاد للتجديد الديمقراطي السنغالي | الاتحاد للتجديد الديمقراطي",
  },
  "sn/valdiodio-ndiaye": {
    kind: "person", en: "Valdiodio Ndiaye", countries: ["SN"],
    ar: "فالديوديو ندياي | فالديوديو نداي",
  },
  "sn/victorine-ndeye": {
    kind: "person", en: "Victorine Ndeye", countries: ["SN"],
    ar: "فيكتورين نداي | فيكتورين نديي | فيكتورين انديي",
  },
  "sn/viviane-bampassy": {
    kind: "person", en: "Viviane Bampassy", countries: ["SN"],
    ar: "فيفيان بامباسي | فيفيان لور بامباسي",
  },
  "sn/viviane-chidid": {
    kind: "person", en: "Viviane Chidid", aliases: ["Viviane Ndour"], countries: ["SN"],
    ar: "فيفيان شديد | فيفيان شيديد | فيفيان ندور | فيفيان اندور",
  },
  "sn/viviane-wade": {
    kind: "person", en: "Viviane Wade", aliases: ["Viviane Vert"], countries: ["SN"],
    ar: "فيفيان واد | فيفيان فير",
  },
  "sn/wallu": {
    kind: "party", en: "Wallu Senegal", fr: "Wallu Sénégal", aliases: ["Save Senegal"], countries: ["SN"], from: "2021",
    ar: "والو سنغال | ائتلاف والو | تحالف والو السنغال | ائتلاف إنقاذ السنغال | تحالف إنقاذ السنغال | ائتلاف والو سنغال | والو السنغال",
  },
  "sn/wally-seck": {
    kind: "person", en: "Wally Seck", countries: ["SN"],
    ar: "والي سيك | والي بالاغو سيك",
  },
  "sn/waly-diouf-bodian": {
    kind: "person", en: "Waly Diouf Bodian", countries: ["SN"],
    ar: "والي ديوف بوديان | والي ضيوف بوديان | والي جوف بوديان | والي بوديان",
  },
  "sn/wattu-senegaal": {
    kind: "movement", en: "Mankoo Wattu Senegaal", aliases: ["Coalition gagnante Wattu Sénégal"], countries: ["SN"],
    ar: "مانكو واتو سنغال | ائتلاف واتو سنغال | تحالف مانكو واتو سنغال | ائتلاف واتو سنغال الفائز | واتو سنغال",
  },
  "sn/yakham-mbaye": {
    kind: "person", en: "Yakham Mbaye", countries: ["SN"],
    ar: "يخام مباي | ياخام مباي | يخام امباي",
  },
  "sn/yankhoba-diattara": {
    kind: "person", en: "Yankhoba Diattara", countries: ["SN"],
    ar: "يانخوبا دياتارا | يانخوبا جتارا | ينخوبا دياتارا",
  },
  "sn/yankhoba-dieme": {
    kind: "person", en: "Yankhoba Diémé", countries: ["SN"],
    ar: "يانخوبا ديمي | ينخوبا ديمي | يانخوبا جيمي | ينخوبا جيمي | يانخوبا دييم | يانخوبا دييمي | يانكوبا دييمي | يانخوبا دييميه | ينخوبا جمي",
  },
  "sn/yankhoba-seydi": {
    kind: "person", en: "Yankhoba Seydi", countries: ["SN"],
    ar: "يانخوبا سيدي | ينخوبا سيدي",
  },
  "sn/yassine-fall": {
    kind: "person", en: "Yassine Fall", countries: ["SN"],
    ar: "ياسين فال | ياسين افال | ياسيني فال | ياسين فل | يسين فال",
  },
  "sn/yaw": {
    kind: "party", en: "Yewwi Askan Wi", aliases: ["Liberate the People"], acronyms: ["YAW"], countries: ["SN"], from: "2021-09",
    ar: "يوي أسكان وي | ائتلاف يوي أسكان وي | تحالف يوي أسكان وي | يوي أسكن وي | ائتلاف تحرير الشعب | تحالف تحرير الشعب | ييوي أسكان وي | يويوي أسكان وي | يوي أسكان وي تحرير الشعب",
    arWeak: "تحرير الشعب",
  },
  "sn/yen-a-marre": {
    kind: "movement", en: "Y'en a marre", countries: ["SN"], from: "2011-01",
    ar: "حركة طفح الكيل | طفح الكيل | حركة لقد سئمنا | ينامار | حركة يانامار | حركة لقد ضقنا ذرعا | حركة ينامار | حركة سئمنا | حركة ينا مار | ينا مار | يان أمار | حركة يان مار | يان أ مار | حركة يانمار | حركة ضقنا ذرعا | حراك يانا مار | يانا مار | يا نامار | ضقنا ذرعا | حركة كفى السنغالية | ياناماغ",
    arWeak: "لقد سئمنا | سئمنا",
  },
  "sn/yerim-sow": {
    kind: "person", en: "Yérim Sow", countries: ["SN"],
    ar: "ييريم سو | يريم سو",
  },
  "sn/yoor-yoor": {
    kind: "media", en: "Yoor-Yoor Bi", countries: ["SN"],
    ar: "يور يور | صحيفة يور يور",
  },
  "sn/youssou-ndour": {
    kind: "person", en: "Youssou N'Dour", countries: ["SN"],
    ar: "يوسو ندور | يوسف ندور | يوسو اندور | يوسو نادور | يوسف اندور | يوسو نضور | يوسو ندورو | يوسون دور | يوسو ن دور | يوسو اندورو | يوسو إن دور",
  },
  "sn/zahra-iyane-thiam": {
    kind: "person", en: "Zahra Iyane Thiam", countries: ["SN"],
    ar: "زهرة إيان تيام | زهرة ليان تيام | زهراء إيان تيام | زهرا إيان تيام",
  },
  "sn/zargo-toure": {
    kind: "person", en: "Zargo Touré", countries: ["SN"],
    ar: "زارغو توري | زارجو توري",
  },
};
