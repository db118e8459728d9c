import type { ActorTable } from "../../core/records.ts";

/**
 * Hostages who were held in the Sahel and the Sahara since 2003, as the press named them. From general knowledge of the
 * public record. No Wikidata items: none could be checked.
 */
export const captives: ActorTable = {
  "captives/ainhoa-fernandez": {
    kind: "person", en: "Ainhoa Fernandez", countries: ["ES"],
    ar: "أينهوا فرنانديث | أينوا فرنانديث | أينهوا فيرنانديز ديل رينكون",
  },
  "captives/ainhoa-fernandez-de-rincon": {
    kind: "person", en: "Ainhoa Fernández de Rincón", countries: ["ES"],
    ar: "أينوا فيرنانديز | إينهوا فيرنانديز | أينوا فرنانديز | إينهوا فرنانديز | أينوا فرنانديز دي رينكون",
  },
  "captives/albert-vilalta": {
    kind: "person", en: "Albert Vilalta", countries: ["ES"],
    ar: "ألبرت فيلالتا | ألبيرت فيلالتا | آلبرت بيلالتا | ألبيرت فيلالطا | آلبير فيلالتا",
    arWeak: "فيلالتا",
  },
  "captives/alex-awando": {
    kind: "person", en: "Alex Awando", countries: ["TG"],
    ar: "أليكس أواندو | الكس أواندو",
  },
  "captives/alice-loksha": {
    kind: "person", en: "Alice Loksha", countries: ["NG"],
    ar: "أليس لوكشا",
  },
  "captives/alicia-gamez": {
    kind: "person", en: "Alicia Gámez", countries: ["ES"],
    ar: "أليسيا غاميز | أليسيا جاميز | آليثيا غاميث | أليسيا جاميث | أليسيا غاميث",
    arWeak: "غاميز",
  },
  "captives/andrea-kloiber": {
    kind: "person", en: "Andrea Kloiber", countries: ["AT"],
    ar: "أندريا كلويبر",
  },
  "captives/antoine-de-leocour": {
    kind: "person", en: "Antoine de Léocour", countries: ["FR"],
    ar: "أنطوان دو ليوكور | أنطوان دي ليوكور | انطوان دوليكور",
    arWeak: "ليوكور",
  },
  "captives/beatrice-stockli": {
    kind: "person", en: "Béatrice Stöckli", aliases: ["Béatrice Stockly"], countries: ["CH"],
    ar: "بياتريس ستوكلي | بياتريس شتوكلي",
    arWeak: "ستوكلي",
  },
  "captives/boualem-saies": {
    kind: "person", en: "Boualem Saies", aliases: ["Boualem Saïes"], countries: ["DZ"],
    ar: "بوعلام سايس | بوعلام صايص",
  },
  "captives/chris-mcmanus": {
    kind: "person", en: "Chris McManus", countries: ["GB"],
    ar: "كريس ماكمانوس | كريس ماكمانس | كريستوفر ماكمانوس",
  },
  "captives/christopher-leggett": {
    kind: "person", en: "Christopher Leggett", countries: ["US"],
    ar: "كريستوفر ليغيت | كريستوفر لوغيت | كريستوفر ليغت | كريستوفر ليجيت",
  },
  "captives/claude-verlon": {
    kind: "person", en: "Claude Verlon", countries: ["FR"],
    ar: "كلود فيرلون | كلود فرلون",
    arWeak: "فيرلون",
  },
  "captives/claudia-abbt": {
    kind: "person", en: "Claudia Abbt", countries: ["CH"],
    ar: "كلوديا أبت",
  },
  "captives/daniel-larribe": {
    kind: "person", en: "Daniel Larribe", countries: ["FR"],
    ar: "دانيال لاريب | دانييل لاريب | دانيال لاريبي | دانييل لاريبي",
  },
  "captives/david-beriain": {
    kind: "person", en: "David Beriáin", countries: ["ES"],
    ar: "دافيد بيريان | ديفيد بيريان | دافيد بيرياين | ديفيد بيرياين",
    arWeak: "بيريان",
  },
  "captives/edgar-fritz-raupach": {
    kind: "person", en: "Edgar Fritz Raupach", countries: ["DE"],
    ar: "إدغار راوباخ | إدغار فريتز راوباخ | ادجار روباخ",
  },
  "captives/edith-blais": {
    kind: "person", en: "Edith Blais", countries: ["CA"],
    ar: "إديت بليه | إديث بليه | إديت بليز | إديت بلي | إديث بليز | إيديث بليه",
  },
  "captives/edwin-dyer": {
    kind: "person", en: "Edwin Dyer", countries: ["GB"],
    ar: "إدوين داير | إدوين دير",
  },
  "captives/enric-gonyalons": {
    kind: "person", en: "Enric Gonyalons", countries: ["ES"],
    ar: "إنريك غونيالونس | إنريكي غونيالونس | إنريك غونالونز | إنريكي غونالونز | إنريك غونيالون",
    arWeak: "غونيالونس",
  },
  "captives/eva-gretzmacher": {
    kind: "person", en: "Eva Gretzmacher", countries: ["AT"],
    ar: "إيفا غريتسماخر | إيفا غريتزماخر | إيفا جريتزماشر | إيفا غريتزماشر | إيفا غريتزماش",
    arWeak: "غريتسماخر",
  },
  "captives/flavia-wagner": {
    kind: "person", en: "Flavia Wagner", countries: ["US"],
    ar: "فلافيا فاغنر | فلافيا واغنر | فلافيا واجنر",
  },
  "captives/francesco-azzara": {
    kind: "person", en: "Francesco Azzarà", countries: ["IT"],
    ar: "فرانشيسكو أزارا | فرانشيسكو اتسارا",
  },
  "captives/francis-collomp": {
    kind: "person", en: "Francis Collomp", countries: ["FR"],
    ar: "فرانسيس كولومب | فرنسيس كولومب | فرانسيس كولومبا | فرنسيس كولومبا | فرنسيس كولومي | فرانسيس كولومبي | فرنسيس كولون",
    arWeak: "كولومب",
  },
  "captives/franco-lamolinara": {
    kind: "person", en: "Franco Lamolinara", countries: ["IT"],
    ar: "فرانكو لامولينارا",
  },
  "captives/francoise-larribe": {
    kind: "person", en: "Françoise Larribe", countries: ["FR"],
    ar: "فرانسواز لاريب | فرانسواز لاريبي",
  },
  "captives/gabriella-burco-greiner": {
    kind: "person", en: "Gabriella Burco Greiner", countries: ["CH"],
    ar: "غابرييلا غراينر | غابرييلا غرينر | غابرييلا بوركو",
  },
  "captives/gauthier-lefevre": {
    kind: "person", en: "Gauthier Lefèvre", aliases: ["Gauthier Lefevre"], countries: ["FR", "GB"],
    ar: "غوتييه لوفيفر | جوتييه لوفيفر | غوتيه لوفيفر | غوتييه لوفافر",
  },
  "captives/georges-vandenbeusch": {
    kind: "person", en: "Georges Vandenbeusch", countries: ["FR"],
    ar: "جورج فاندنبوش | جورج فاندينبوش | جورج فاندنبوخ",
    arWeak: "فاندنبوش",
  },
  "captives/gerco-van-deventer": {
    kind: "person", en: "Gerco van Deventer", aliases: ["Gert Jacobus van Deventer"], countries: ["ZA"],
    ar: "غيركو فان ديفنتر | جيركو فان ديفنتر | غيركو فان ديفينتر | جيركو فان ديفينتر",
    arWeak: "ديفنتر",
  },
  "captives/ghislaine-dupont": {
    kind: "person", en: "Ghislaine Dupont", countries: ["FR"],
    ar: "جيزلين دوبون | غيسلين دوبون | جيزلين ديبون | جيسلين دوبون | غيسلين ديبون | غيسلان دوبون",
  },
  "captives/giampaolo-marta": {
    kind: "person", en: "Giampaolo Marta", countries: ["IT"],
    ar: "جيامباولو مارتا | جيانباولو مارتا",
  },
  "captives/gianantonio-allegri": {
    kind: "person", en: "Gianantonio Allegri", countries: ["IT"],
    ar: "جيانانتونيو أليغري | جيان أنتونيو أليغري | جيانانتونيو اليجري | جيان انتونيو اليجري",
  },
  "captives/gilbert-navarro-giner": {
    kind: "person", en: "Gilbert Navarro Giner", countries: ["ES"],
    ar: "خيلبرت نافارو جينير | جيلبرت نافارو جينير | خيلبرت نافارو خينير | جيلبرت نافارو خينير | نافارو خينير",
    arWeak: "جينير",
  },
  "captives/gilberte-bussiere": {
    kind: "person", en: "Gilberte Bussière", aliases: ["Gilberte Bussier"], countries: ["CA"],
    ar: "جيلبرت بيسيير | جيلبرت توسيير | جيلبرت بوسيير | جيلبيرت بوسيير | جيلبيرت بوسيه",
  },
  "captives/gilberto-rodrigues-leal": {
    kind: "person", en: "Gilberto Rodrigues Leal", countries: ["FR"],
    ar: "جيلبرتو رودريغيز ليال | جيلبيرتو رودريغيز ليال | جيلبرتو رودريغيس ليال | جيلبيرتو رودريغيس ليال",
  },
  "captives/gillian-gibbons": {
    kind: "person", en: "Gillian Gibbons", countries: ["GB"],
    ar: "جيليان غيبونز | جيليان جيبونز | جيليان غيبنز | جليان جيبونز",
  },
  "captives/giovanni-langone": {
    kind: "person", en: "Giovanni Langone", countries: ["IT"],
    ar: "جيوفاني لانغوني | جوفاني لانغوني | جيوفاني لانجوني",
  },
  "captives/gloria-cecilia-narvaez": {
    kind: "person", en: "Gloria Cecilia Narváez", aliases: ["Gloria Cecilia Narváez Argoti"], countries: ["CO"],
    ar: "غلوريا سيسيليا نارفايز | جلوريا سيسيليا نارفايز | غلوريا سيسيليا نارفاييز | جلوريا سيسيليا نارفاييز | غلوريا نارفايز | غلوريا سيسيليا نارفاييز أرغوتي | غلوريا سيسيليا نارفايث",
    arWeak: "نارفايز",
  },
  "captives/hans-joachim-lohre": {
    kind: "person", en: "Hans-Joachim Lohre", aliases: ["Ha-Jo Lohre"], countries: ["DE"],
    ar: "هانز يواكيم لوري | هانس يواكيم لوري | هانز يواكيم لوهري | هانز يواكيم لوريه | هانس يواكيم لوهري | هانز يواكيم لوهر | هانز يواخيم لوهره | هانس يواخيم لور | هانز يواخيم لور | هانز جواشيم لوهر | هانس جواشيم لوهر | هانس يواكيم لوهر",
    arWeak: "لوهر",
  },
  "captives/herve-gourdel": {
    kind: "person", en: "Hervé Gourdel", countries: ["FR"],
    ar: "إيرفيه غورديل | هيرفي غورديل | إيرفيه جورديل | إيرفيه غوردال | هيرفي جورديل",
  },
  "captives/hilda-kawuki": {
    kind: "person", en: "Hilda Kawuki", countries: ["UG"],
    ar: "هيلدا كاووكي | هيلدا كاوكي",
  },
  "captives/iulian-ghergut": {
    kind: "person", en: "Iulian Gherguț", countries: ["RO"],
    ar: "يوليان غيرغوت | جوليان غيرغوت | يوليان جيرغوت | يوليان غرغوت | جوليان جيرغوت",
    arWeak: "غيرغوت",
  },
  "captives/jean-claude-rakotoarilalao": {
    kind: "person", en: "Jean Claude Rakotoarilalao", countries: ["MG"],
    ar: "جان كلود راكوتوريلالاو | جان كلود راكوتواريلالاو",
  },
  "captives/jerome-hugonnot": {
    kind: "person", en: "Jérôme Hugonnot", countries: ["FR"],
    ar: "جيروم هوغونو",
    arWeak: "هوغونو",
  },
  "captives/jocelyn-elliott": {
    kind: "person", en: "Jocelyn Elliott", aliases: ["Jocelyn Elliot"], countries: ["AU"],
    ar: "جوسلين إليوت | جوسيلين إليوت | جوسلين إيليوت",
  },
  "captives/johan-gustafsson": {
    kind: "person", en: "Johan Gustafsson", countries: ["SE"],
    ar: "يوهان غوستافسون | جوهان غوستافسون | يوهان غوستافسن | يوهان جوستافسون | جوهان غوستافسن",
    arWeak: "غوستافسون",
  },
  "captives/jorg-lange": {
    kind: "person", en: "Jörg Lange", countries: ["DE"],
    ar: "يورغ لانغه | جورج لانغه | يورغ لانغ | يورغ لانج | جورج لانغ | غيورغ لانغ | يورغ لانغي | يورج لانجه",
    arWeak: "لانغه | لانجه",
  },
  "captives/juma-bin-maktoum": {
    kind: "person", en: "Juma bin Maktoum Al Maktoum", countries: ["AE"],
    ar: "جمعة بن مكتوم | جمعة بن مكتوم آل مكتوم",
  },
  "captives/kevin-rideout": {
    kind: "person", en: "Kevin Rideout", countries: ["US"],
    ar: "كيفن رايدوت | كيفن رايداوت",
    arWeak: "رايدوت",
  },
  "captives/kirk-woodman": {
    kind: "person", en: "Kirk Woodman", countries: ["CA"],
    ar: "كيرك وودمان | كيرك وودمن",
    arWeak: "وودمان",
  },
  "captives/laura-archer": {
    kind: "person", en: "Laura Archer", countries: ["CA"],
    ar: "لورا ارتشر",
  },
  "captives/laurent-lassimouillas": {
    kind: "person", en: "Laurent Lassimouillas", countries: ["FR"],
    ar: "لوران لاسيمويا | لوران لاسيموياس",
    arWeak: "لاسيمويا",
  },
  "captives/laurent-maurice": {
    kind: "person", en: "Laurent Maurice", countries: ["FR"],
    ar: "لوران موريس",
  },
  "captives/louis-guay": {
    kind: "person", en: "Louis Guay", countries: ["CA"],
    ar: "لويس غي | لويس غاي | لويس جي | لويس غواي | لوي غي | لوي غاي",
  },
  "captives/luca-tacchetto": {
    kind: "person", en: "Luca Tacchetto", countries: ["IT"],
    ar: "لوكا تاتشيتو | لوكا تاكيتو | لوكا تاشيتو",
    arWeak: "تاتشيتو",
  },
  "captives/marc-feret": {
    kind: "person", en: "Marc Féret", countries: ["FR"],
    ar: "مارك فيري | مارك فيريه | مارك فيريت",
  },
  "captives/maria-donata-caivano": {
    kind: "person", en: "Maria Donata Caivano", countries: ["IT"],
    ar: "ماريا دوناتا كايفانو | دوناتا كايفانو",
  },
  "captives/maria-sandra-mariani": {
    kind: "person", en: "Maria Sandra Mariani", countries: ["IT"],
    ar: "ماريا ساندرا مارياني | ماريا مارياني",
    arWeak: "مارياني",
  },
  "captives/marianne-petzold": {
    kind: "person", en: "Marianne Petzold", countries: ["DE"],
    ar: "ماريان بيتزولد",
    arWeak: "بيتزولد",
  },
  "captives/michel-germaneau": {
    kind: "person", en: "Michel Germaneau", countries: ["FR"],
    ar: "ميشال جيرمانو | ميشيل جيرمانو | ميشال جرمانو | ميشيل جرمانو",
    arWeak: "جيرمانو",
  },
  "captives/nicola-chiacchio": {
    kind: "person", en: "Nicola Chiacchio", countries: ["IT"],
    ar: "نيكولا كياكيو | نيكولا تشياكيو | نيكولا كياتشيو | نيكولا تشياتشيو | نيكولا تشياشيو | نيكولا كيياكيو",
    arWeak: "كياكيو",
  },
  "captives/noura-hussein": {
    kind: "person", en: "Noura Hussein", countries: ["SD"],
    ar: "نورا حسين حماد",
    arWeak: "نورا حسين",
  },
  "captives/oleg-greta": {
    kind: "person", en: "Oleg Greta", countries: ["RU"],
    ar: "أوليغ غريتا | أوليغ غريت",
  },
  "captives/patrick-picque": {
    kind: "person", en: "Patrick Picque", countries: ["FR"], weak: true,
    ar: "باتريك بيك | باتريك بيكيه",
    arCue: "الرهينة | الرهينتين | الرهائن | خطف",
  },
  "captives/petr-jasek": {
    kind: "person", en: "Petr Jašek", countries: ["CZ"],
    ar: "بيتر ياسيك | بيتر ياشيك | بيتر جاسيك | بيتر جاشيك",
  },
  "captives/phil-cox": {
    kind: "person", en: "Phil Cox",
    ar: "فيل كوكس",
  },
  "captives/philip-walton": {
    kind: "person", en: "Philip Walton", countries: ["US"],
    ar: "فيليب والتون | فيليب ولتن | فيليب نيثان والتون",
  },
  "captives/philippe-verdon": {
    kind: "person", en: "Philippe Verdon", countries: ["FR"],
    ar: "فيليب فيردون | فيليب فردون",
    arWeak: "فيردون",
  },
  "captives/philomene-kabore": {
    kind: "person", en: "Philomène Kaboré", countries: ["IT", "BF"],
    ar: "فيلومين كابوري | فيلومان كابوري | فيلومين كابوريه | فيلومينا كابوري",
  },
  "captives/pierluigi-maccalli": {
    kind: "person", en: "Pierluigi Maccalli", aliases: ["Pier Luigi Maccalli"], countries: ["IT"],
    ar: "بييرلويجي ماكالي | بيرلويجي ماكالي | لويجي ماكالي | بيير لويجي ماكالي | بيار لويجي ماكالي | بير لويجي ماكالي",
    arWeak: "ماكالي",
  },
  "captives/pierre-borghi": {
    kind: "person", en: "Pierre Borghi", countries: ["FR"],
    ar: "بيير بورغي | بيير بورجي",
  },
  "captives/pierre-camatte": {
    kind: "person", en: "Pierre Camatte", countries: ["FR"],
    ar: "بيير كامات | بيار كامات",
  },
  "captives/pierre-legrand": {
    kind: "person", en: "Pierre Legrand", countries: ["FR"],
    ar: "بيار لوغران | بيير لوغران | بيار ليغران | بيير ليغران",
    arWeak: "لوغران",
  },
  "captives/robert-fowler": {
    kind: "person", en: "Robert Fowler", countries: ["CA"],
    ar: "روبرت فاولر | روبير فاولر | روبرت فولر | روبير فولر",
    arWeak: "فاولر",
  },
  "captives/roberto-fraile": {
    kind: "person", en: "Roberto Fraile", countries: ["ES"],
    ar: "روبرتو فرايلي | روبيرتو فرايلي | روبرتو فرايله | روبيرتو فرايله",
    arWeak: "فرايلي",
  },
  "captives/rocco-langone": {
    kind: "person", en: "Rocco Langone", countries: ["IT"],
    ar: "روكو لانغون | روكو لانغوني | روكو لانجوني",
    arWeak: "لانغون",
  },
  "captives/roque-pascual": {
    kind: "person", en: "Roque Pascual", countries: ["ES"],
    ar: "روكي باسكوال | روكيه باسكوال | روك باسكوال | روكه باسكوال",
    arWeak: "باسكوال",
  },
  "captives/rory-young": {
    kind: "person", en: "Rory Young", countries: ["IE"],
    ar: "روري يونغ | روري يانغ | روري يونج",
  },
  "captives/rossella-urru": {
    kind: "person", en: "Rossella Urru", countries: ["IT"],
    ar: "روسيلا أورو | روسيلا يورو",
  },
  "captives/serge-lazarevic": {
    kind: "person", en: "Serge Lazarevic", countries: ["FR"],
    ar: "سيرج لازاريفيتش | سيرغي لازاريفيتش | سيرج لازارفيتش | سيرج لازاريفيك | سيرغي لازارفيتش",
    arWeak: "لازاريفيتش",
  },
  "captives/sergio-cicala": {
    kind: "person", en: "Sergio Cicala", countries: ["IT"],
    ar: "سيرجيو شيكالا | سرجيو شيكالا | سيرجيو تشيكالا | سيرجو تشيكالا",
  },
  "captives/sharon-commins": {
    kind: "person", en: "Sharon Commins", countries: ["IE"],
    ar: "شارون كومينز | شارون كومنز | شارون كومينس",
  },
  "captives/sjaak-rijke": {
    kind: "person", en: "Sjaak Rijke", countries: ["NL"],
    ar: "شاك ريكه | سجاك ريكه | شاك ريكي | جاك ريكه | شاك رايكه | شاك رايك | شاك ريجكي",
  },
  "captives/stephanie-jodoin": {
    kind: "person", en: "Stéphanie Jodoin", countries: ["CA"],
    ar: "ستيفاني جودوان | ستيفاني جودوين",
  },
  "captives/stephen-mcgown": {
    kind: "person", en: "Stephen McGown", countries: ["ZA"],
    ar: "ستيفن ماكغاون | ستيفان ماكغاون | ستيفن ماكغوان | ستيفن مكغاون | ستيفان ماكغوان | ستيفن مالكولم مكجوان | ستيفن مالكولم ماكغوان | ستيفن مكجوان",
    arWeak: "ماكغاون",
  },
  "captives/suellen-tennyson": {
    kind: "person", en: "Suellen Tennyson", aliases: ["Sister Suellen Tennyson"], countries: ["US"],
    ar: "سويلن تينيسون | سولن تينيسون | سوالين تينيسون | سيولين تينيسون",
    arWeak: "تينيسون",
  },
  "captives/tahar-touati": {
    kind: "person", en: "Tahar Touati", countries: ["DZ"], weak: true,
    ar: "الطاهر تواتي | الطاهر التواتي",
    arCue: "القنصل | غاو | الدبلوماسي | الرهينة",
  },
  "captives/tanguy-moulin-fournier": {
    kind: "person", en: "Tanguy Moulin-Fournier", countries: ["FR"],
    ar: "تانغي مولان فورنييه | تانغي مولان فورنيي | مولان فورنييه | مولين-فورنييه | عائلة مولان فورنييه | عائلة مولين فورنييه",
    arWeak: "فورنييه",
  },
  "captives/thierry-dol": {
    kind: "person", en: "Thierry Dol", countries: ["FR"],
    ar: "تييري دول | تيري دول",
  },
  "captives/thierry-frezier": {
    kind: "person", en: "Thierry Frezier", countries: ["FR"],
    ar: "تييري فريزييه",
    arWeak: "فريزييه",
  },
  "captives/vincent-delory": {
    kind: "person", en: "Vincent Delory", countries: ["FR"],
    ar: "فنسنت ديلوري | فانسان ديلوري | فنسنت دولوري | فانسان دولوري",
    arWeak: "ديلوري",
  },
  "captives/werner-greiner": {
    kind: "person", en: "Werner Greiner", countries: ["CH"],
    ar: "فيرنر غراينر | ويرنر غراينر | فيرنر غرينر | ويرنر غرينر | فرنر غرينر",
  },
  "captives/wolfgang-ebner": {
    kind: "person", en: "Wolfgang Ebner", countries: ["AT"],
    ar: "فولفغانغ إبنر | وولفغانغ إبنر | فولفغانغ ايبنر | وولفغانغ ايبنر | فولفجانج إبنر",
  },
  "captives/yuri-yurov": {
    kind: "person", en: "Yuri Yurov", countries: ["RU"],
    ar: "يوري يوروف",
  },
};
